import type { Report } from '../../diagnostics/report.ts';
import type { FrontMatter } from '../../domain/front-matter.ts';
import type { JobDescription } from '../../domain/job-description.ts';
import type { Section } from '../../domain/section.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Withholding } from '../audience.ts';
import { isMarkedForColleagues } from '../audience.ts';
import type { OutlineSection } from '../outline.ts';
import type { PageWriter } from '../page-writer.ts';
import type { ParseSettings } from '../settings.ts';

/** All that reading a job description needs. */
export interface JobDescriptionInput {
  readonly outline: OutlineSection;
  readonly writer: PageWriter;
  readonly frontMatter: FrontMatter;
  readonly settings: ParseSettings;
  readonly withholding: Withholding;
  readonly source: SourceFile;
  readonly bodyLine: number;
  readonly report: Report;
}

/** Reads what a page says of a role. */
export function parseJobDescription({
  outline,
  writer,
  frontMatter,
  bodyLine,
}: JobDescriptionInput): JobDescription {
  const readSection = (section: OutlineSection): Section => ({
    ...(section.heading
      ? {
          heading: {
            ...writer.writeInline(section.heading[1].children ?? []),
            id: String(section.heading[0].attrGet('id') ?? ''),
            level: section.level,
            line: bodyLine + (section.heading[0].map?.[0] ?? 0),
          },
        }
      : {}),
    kind: 'other',
    internal: isMarkedForColleagues(section),
    blocks: section.blocks.length ? [{ kind: 'prose', content: writer.write(section.blocks) }] : [],
    sections: section.sections.map(readSection),
  });
  const { team, level, reportsTo, openings } = frontMatter;
  return {
    role: { ...(team ? { team } : {}), ...(level ? { level } : {}), ...(reportsTo ? { reportsTo } : {}) },
    responsibilities: [],
    exclusions: [],
    skills: [],
    preferredSkills: [],
    openings,
    sections: [readSection(outline)],
  };
}
