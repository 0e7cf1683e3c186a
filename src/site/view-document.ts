import type { GroupDocument } from '../domain/handbook.ts';
import type { JobDescription } from '../domain/job-description.ts';
import type { HandbookPage } from '../domain/page.ts';
import { escapeHtml } from '../parsing/plain-text.ts';
import { type ShownRole, viewJobDescription } from './job-view.ts';
import { listLater } from './list-later.ts';
import { type SharedPlace, shareIds } from './own-ids.ts';
import { hasDrawing } from './page-html.ts';
import type { DocumentPage, PageView } from './page-view.ts';
import { allowDrawings } from './policy.ts';
import { tongueOf } from './tongue-of.ts';
import { viewMadePage } from './view-made-pages.ts';
import { languageOf, type ViewContext } from './view-page.ts';

/** A group as one page: every page of it, one below the other. */
export function viewDocument(document: GroupDocument, context: ViewContext): PageView {
  const { handbook, pagesByPath, site } = context;
  const pages = document.paths.flatMap((path) => pagesByPath.get(path) ?? []);
  const urls = pages.map(({ path }) => handbook.addresses.get(path)?.url ?? '');
  const prefixes = new Map(urls.map((url, index) => [url, `page-${index + 1}-`]));
  return {
    ...viewMadePage('document', document.label, document.address, context),
    breadcrumbs: [
      { label: site.title, url: site.homeUrl },
      { label: document.label, url: document.groupUrl },
    ],
    ...(site.drawing && pages.some(hasDrawing) ? { drawingPolicy: allowDrawings(site.policy) } : {}),
    contents: pages.map(({ navTitle }, index) => ({
      id: `page-${index + 1}`,
      html: escapeHtml(navTitle),
      children: [],
    })),
    // A hundred pages in one would be a heap of their own: each is viewed when it is shown.
    pages: listLater(pages, (page, index) =>
      viewSharedPage(page, `page-${index + 1}`, (url) => prefixes.get(url), context),
    ),
  };
}

function viewSharedPage(
  page: HandbookPage,
  id: string,
  prefixOf: (url: string) => string | undefined,
  { settings, site }: ViewContext,
): DocumentPage {
  const place = { prefix: `${id}-`, prefixOf };
  const tongue = tongueOf(page, settings);
  const { frontMatter, footnotes } = page;
  return {
    id,
    site,
    // The id that links to the page’s heading ask for is that of the whole page here.
    heading: shareIds(page.heading, place),
    ...languageOf(frontMatter.lang ?? settings.language),
    words: tongue.words,
    internal: frontMatter.visibility === 'internal',
    frontMatter,
    ...(footnotes ? { footnotes: shareIds(footnotes, place) } : {}),
    ...(page.kind === 'article'
      ? { body: shareIds(page.body, place) }
      : { job: viewJobDescription(shareJob(page.jobDescription, place), tongue) }),
  };
}

function shareJob({ role, sections, hiringPlan }: JobDescription, place: SharedPlace): ShownRole {
  return shareIds({ role, sections, ...(hiringPlan ? { hiringPlan } : {}) }, place);
}
