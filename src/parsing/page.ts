import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { SourceFile } from '../domain/source-file.ts';
import {
  createWithholding,
  isMarkedForColleagues,
  tokensOf,
  type Withholding,
  withholdSections,
} from './audience.ts';
import type { PlaceOfSetting } from './front-matter.ts';
import { parseJobDescription } from './job-description/index.ts';
import type { NameIndex } from './job-description/name-index.ts';
import { isJobDescription } from './job-description/recognise.ts';
import { isRoleTitle } from './job-description/role-title.ts';
import { withholdInternalKinds } from './job-description/withhold.ts';
import { takeFootnotes } from './markdown/footnotes.ts';
import type { Markdown, Token } from './markdown.ts';
import { deepestTags } from './open-tags.ts';
import { type OutlineSection, parseOutline } from './outline.ts';
import { numberFootnotes, reportUnused } from './page-footnotes.ts';
import {
  headingsOf,
  levelHeadings,
  takePageHeading,
  textOfHeading,
  writePageHeading,
} from './page-headings.ts';
import { createPageIds } from './page-ids.ts';
import { createPageWriter, type PageWriter } from './page-writer.ts';
import { plainText } from './plain-text.ts';
import { type ParseSettings, textWordsFor } from './settings.ts';
import { surveyTokens } from './survey.ts';
import { nameFromPath, shorten, titleOfHeading } from './titles.ts';
import { inlineText } from './token-text.ts';

/** A page whose front matter is read and whose body is not yet. */
export interface OpenedPage {
  readonly source: SourceFile;
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** 1-based line of the file in which the body begins. */
  readonly bodyLine: number;
  readonly placeOf: PlaceOfSetting;
}

/** What all pages are read with. */
export interface PageTools {
  readonly settings: ParseSettings;
  readonly names: NameIndex;
  readonly markdown: Markdown;
  readonly report: Report;
}

/** Reads the body of one page: its headings, links and text, and its job description where it is one. */
export function parsePage(
  { source, frontMatter, body, bodyLine }: OpenedPage,
  navGroup: string | undefined,
  { settings, names, markdown, report }: PageTools,
): HandbookPage {
  const ids = createPageIds();
  const tokens = markdown.parse(body, ids);
  surveyTokens(tokens, bodyLine, source, report);
  const { text, footnotes } = takeFootnotes(tokens);
  const signs = { path: source.path, frontMatter, navGroup, outline: () => parseOutline(text) };
  const isJob = isJobDescription(signs, settings, names);
  const isPart = (heading: string) => isJob && names.kindOf(heading) !== undefined;
  const { pageHeading, rest } = takePageHeading(text, {
    hasTitle: Boolean(frontMatter.title),
    isTitle: isRoleTitle,
    isPart,
  });
  const whole = parseOutline(rest);
  const withholding = createWithholding();
  const marked = withholdMarked(whole, settings, withholding);
  levelHeadings(marked);
  const outline = isJob ? withholdInternalKinds(marked, settings, withholding, names) : marked;
  const below = tokensOf(outline);
  const shown = [...(pageHeading ?? []), ...below];
  const notes = numberFootnotes({ shown, whole: text, footnotes, ids });
  reportUnused(notes.unused, bodyLine, source, report);
  const words = textWordsFor(frontMatter.lang, settings);
  const writer = createPageWriter(markdown, {
    html: settings.html,
    bodyLine,
    words,
    ids,
    firstImage: findFirstImage(shown),
  });

  const ownHeading = pageHeading ? textOfHeading(pageHeading) : firstTitle(whole, isPart);
  const headingText = isJob && ownHeading ? titleOfHeading(ownHeading) : ownHeading;
  const title = frontMatter.title || headingText || frontMatter.navTitle || nameFromPath(source.path);
  const heading = pageHeading ? writePageHeading(pageHeading, writer) : plainText(title);
  const parts = {
    path: source.path,
    shownPath: source.shownPath,
    frontMatter,
    heading,
    title,
    navTitle: frontMatter.navTitle || title,
  };
  const content = isJob
    ? {
        kind: 'job-description' as const,
        jobDescription: parseJobDescription({
          outline,
          writer,
          frontMatter,
          title,
          settings,
          names,
          withholding,
          source,
          bodyLine,
          report,
        }),
      }
    : { kind: 'article' as const, body: { html: writer.writeHtml(below) } };
  const footnotesHtml = notes.write(writer, withholding, words);
  reportRawHtml(writer, source, report);
  const description = frontMatter.description ?? summaryOf(content, outline);
  return {
    headings: headingsOf(outline, writer, bodyLine),
    anchors: [...writer.anchors, ...notes.ids],
    links: writer.links,
    markdown: withholding.remaining(body, tokens),
    withheldSections: withholding.count(),
    ...parts,
    ...content,
    ...(description ? { description } : {}),
    ...(footnotesHtml ? { footnotes: { html: footnotesHtml } } : {}),
  };
}

/** A page that opens with text is named by its first H1, or by its first heading where that is a role. */
function firstTitle(outline: OutlineSection, isPart: (text: string) => boolean): string | undefined {
  const first = outline.sections[0]?.heading;
  const role = first && isRoleTitle(textOfHeading(first)) ? [textOfHeading(first)] : [];
  const largest = outline.sections.flatMap(({ level, heading }) =>
    level === 1 && heading ? [textOfHeading(heading)] : [],
  );
  return [...largest, ...role].find((text) => !isPart(text));
}

function withholdMarked(
  outline: OutlineSection,
  { audience }: ParseSettings,
  withholding: Withholding,
): OutlineSection {
  return audience === 'public' ? withholdSections(outline, isMarkedForColleagues, withholding) : outline;
}

function summaryOf(
  content: { kind: 'article' } | { kind: 'job-description'; jobDescription: { role: { summary?: string } } },
  outline: OutlineSection,
): string | undefined {
  if (content.kind === 'job-description' && content.jobDescription.role.summary)
    return content.jobDescription.role.summary;
  const at = outline.blocks.findIndex(({ type, level }) => type === 'paragraph_open' && level === 0);
  const text = inlineText(outline.blocks[at + 1]?.children ?? []);
  return at >= 0 && text ? shorten(text, 160) : undefined;
}

/** What the first image of a text is in: its own token, or the raw HTML that holds it. */
function findFirstImage(tokens: readonly Token[]): Token | undefined {
  for (const token of tokens) {
    const found = isImage(token) ? token : token.children?.find(isImage);
    if (found) return found;
  }
  return undefined;
}

const isImage = ({ type, content }: Token): boolean =>
  type === 'image' || (type.startsWith('html_') && /<img\b/i.test(content));

function reportRawHtml({ problems }: PageWriter, source: SourceFile, report: Report): void {
  for (const problem of problems) {
    const place = locate(source.shownPath, problem.line);
    if (problem.kind === 'removed')
      report(problem.active ? 'html-taken-out' : 'html-not-kept', place, { markup: problem.markup });
    else if (problem.kind === 'too-deep') report('html-too-deep', place, { most: deepestTags });
    else report('id-taken', place, { id: problem.id, example: `id="${problem.id}-2"` });
  }
}
