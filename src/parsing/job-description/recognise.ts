import picomatch from 'picomatch';
import type { FrontMatter } from '../../domain/front-matter.ts';
import type { SectionKind } from '../../domain/section.ts';
import type { OutlineSection } from '../outline.ts';
import type { ParseSettings } from '../settings.ts';
import { type ClassifiedSection, classifyOutline, type JobSection, nameSections } from './classify.ts';
import { headingText } from './kind-by-content.ts';
import type { NameIndex } from './name-index.ts';

/** What tells whether a page is a job description. */
export interface PageSigns {
  readonly path: string;
  readonly frontMatter: FrontMatter;
  /** The group under which the page stands, its own or its folder's. */
  readonly navGroup: string | undefined;
  readonly outline: () => OutlineSection;
}

/** The page's own word first, then the option's globs, then its group together with what it holds. */
export function isJobDescription(
  { path, frontMatter, navGroup, outline: readOutline }: PageSigns,
  settings: ParseSettings,
  names: NameIndex,
): boolean {
  if (frontMatter.type) return frontMatter.type === 'job-description';
  const { group, match } = settings.jobDescriptions;
  if (match.length > 0 && picomatch.isMatch(path, [...match])) return true;
  if (navGroup !== group) return false;
  const outline = readOutline();
  // Most say so in a heading, and then nobody needs to look into the text.
  return (
    holdsJobName(outline, names) ||
    holdsJobHeading(nameSections(outline, names)) ||
    holdsJobLabel(classifyOutline(outline, names))
  );
}

/** What only a job description has; a summary or an overview any page can have. */
const kindsOfJobs = new Set<SectionKind>([
  'responsibilities',
  'exclusions',
  'skills',
  'preferredSkills',
  'hiringPlan',
  'interviewNotes',
]);

const isOfJob = (kind: SectionKind | undefined): boolean => kind !== undefined && kindsOfJobs.has(kind);

/** Whether a heading has a name that means a part of a job description wherever it stands. */
function holdsJobName({ sections }: OutlineSection, names: NameIndex): boolean {
  return sections.some((section) => {
    const heading = headingText(section);
    const isNamed = isOfJob(names.kindOf(heading)) && isOfJob(names.kindInside(heading));
    return isNamed || holdsJobName(section, names);
  });
}

/** Whether a heading of a page names a part of a job description. */
function holdsJobHeading({ heading, kind, named, sections }: ClassifiedSection): boolean {
  const isJob = kindsOfJobs.has(kind) || (kind === 'role' && /\b(?:job|role|position)\b/i.test(heading));
  return (named && isJob) || sections.some(holdsJobHeading);
}

/** Whether a label above a list does. */
function holdsJobLabel({ parts, sections }: JobSection): boolean {
  return (
    parts.some(({ kind, labelled }) => labelled && kindsOfJobs.has(kind)) || sections.some(holdsJobLabel)
  );
}
