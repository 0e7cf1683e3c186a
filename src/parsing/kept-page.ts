import { isDeepStrictEqual } from 'node:util';
import { type Diagnostic, locate } from '../diagnostics/diagnostic.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import type { JobDescription } from '../domain/job-description.ts';
import type { ArticlePage, HandbookPage, JobDescriptionPage } from '../domain/page.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { parseFrontMatter } from './front-matter.ts';
import { listsOf } from './job-description/index.ts';
import { markerScheme } from './link-markers.ts';
import type { OpenedPage } from './page.ts';
import type { Read } from './page-reader.ts';

/** What comes of the page's front matter or file, which are read anew. */
type Elsewhere = 'path' | 'shownPath' | 'frontMatter' | 'markdown';
/** The rest of a job description is made of these again. */
type KeptRole = Pick<JobDescription, 'role' | 'sections'>;

/** A page that was read, without what is found again quicker than it is kept. */
interface KeptPage {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where it is the whole body. */
  readonly markdown?: string;
  readonly page:
    | Omit<ArticlePage, Elsewhere>
    | (Omit<JobDescriptionPage, Elsewhere | 'jobDescription'> & { readonly jobDescription: KeptRole });
}

/** Writes a page that was read as a text without line ends, which outlives the process. */
export function writeKept({ value, diagnostics }: Read<HandbookPage>, { body }: OpenedPage): string {
  const { path: _path, shownPath: _shown, frontMatter: _settings, markdown, ...page } = value;
  const kept: KeptPage = {
    diagnostics,
    ...(markdown === body ? {} : { markdown }),
    page: page.kind === 'article' ? page : { ...page, jobDescription: keepRole(page.jobDescription) },
  };
  return `${markerScheme} ${JSON.stringify(kept)}`;
}

const keepRole = ({ role, sections }: JobDescription): KeptRole => ({ role, sections });

/** The page again, just as it was read; its markers are those of this process. */
export function readKept(text: string, { source, frontMatter, body }: OpenedPage): Read<HandbookPage> {
  const [scheme = ''] = text.split(' ', 1);
  const json = text.slice(scheme.length + 1).replaceAll(scheme, markerScheme);
  const { diagnostics, page, markdown = body } = JSON.parse(json) as KeptPage;
  const elsewhere = { path: source.path, shownPath: source.shownPath, frontMatter, markdown };
  if (page.kind === 'article') return { value: { ...page, ...elsewhere }, diagnostics };
  const { role, sections } = page.jobDescription;
  // In the order of the parser, so that what is made of it has the same key.
  const jobDescription = { role, openings: frontMatter.openings, sections, ...listsOf(sections) };
  return { value: { ...page, ...elsewhere, jobDescription }, diagnostics };
}

/** A page whose front matter was read, without the page's text. */
interface KeptOpened {
  readonly diagnostics: readonly Diagnostic[];
  readonly frontMatter: FrontMatter;
  readonly bodyLine: number;
  /** How many letters of the file are the body; the body itself where it is not the end of the file. */
  readonly body: number | string;
}

/** The same for a page whose front matter was read; undefined where a setting of its own is nothing that JSON can say. */
export function writeKeptOpened({ value, diagnostics }: Read<OpenedPage>): string | undefined {
  const { source, frontMatter, body, bodyLine } = value;
  const kept: KeptOpened = {
    diagnostics,
    frontMatter,
    bodyLine,
    body: source.text.endsWith(body) ? body.length : body,
  };
  const text = JSON.stringify(kept);
  return isDeepStrictEqual(JSON.parse(text), kept) ? text : undefined;
}

/** The page again; where its settings stand is looked up when somebody asks, as a problem does. */
export function readKeptOpened(text: string, source: SourceFile): Read<OpenedPage> {
  const { diagnostics, frontMatter, bodyLine, body } = JSON.parse(text) as KeptOpened;
  const value: OpenedPage = {
    source,
    frontMatter,
    bodyLine,
    body: typeof body === 'number' ? source.text.slice(source.text.length - body) : body,
    placeOf: (setting, ...path) =>
      setting === undefined
        ? locate(source.shownPath, 1)
        : parseFrontMatter(source, () => {}).placeOf(setting, ...path),
  };
  return { value, diagnostics };
}
