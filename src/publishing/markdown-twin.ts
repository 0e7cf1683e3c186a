import type { Handbook } from '../domain/handbook.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { SitePlace } from '../site/addresses.ts';
import { twinAddress } from '../site/twin-address.ts';
import type { OutputFile } from './output-file.ts';

/**
 * A page's Markdown beside its HTML, for programs that read. It stands where its file stands in the handbook's folder,
 * so that links between Markdown files, and to images, lead from twin to twin.
 */
export function* markdownTwins(
  { pages }: Handbook,
  place: SitePlace,
): Generator<OutputFile, void, undefined> {
  for (const page of pages) {
    if (!page.frontMatter.unlisted)
      yield { path: twinAddress(page, place).outputPath, content: () => twinOf(page) };
  }
}

function twinOf({ heading, markdown }: HandbookPage): string {
  const text = markdown.trim();
  const hasHeading = /^(?:#\s|[^\n]+\n=+\s*$)/m.test(text.slice(0, 500));
  if (!hasHeading) return `# ${heading.text}\n\n${text}\n`;
  // With the line end that it has already, as nearly always, it need not be copied.
  const start = markdown.length - markdown.trimStart().length;
  const end = start + text.length;
  return markdown[end] === '\n' ? markdown.slice(start, end + 1) : `${text}\n`;
}
