import { readSources } from '../../src/io/read-sources.ts';
import type { HandbookOptions } from '../../src/options.ts';
import { createMarkdown } from '../../src/parsing/markdown.ts';
import { createPageReader } from '../../src/parsing/page-reader.ts';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { createPageRenderer } from '../../src/rendering/render-page.ts';
import { resolveOptions } from '../../src/resolve-options.ts';
import { buildHandbook } from '../../src/site/handbook.ts';
import { viewHandbook } from '../../src/site/views.ts';
import { findLostWords } from './lost-words.ts';
import { wordsOfPage } from './words-in-html.ts';
import { textOf, wordsInMarkdown } from './words-in-markdown.ts';

const markdown = createMarkdown();
const renderPage = createPageRenderer(createEnvironment());
const host = { prefix: '/', pathPrefix: '/', today: '2026-11-24', searchInstalled: false };

/** Where a text begins, or what lies too deep to be read, is told as a problem and for the author to say first. */
const toldInstead = /^(?:front-matter|nested-too-deep)/;

/** What was lost of each page of a folder: “path: words before «lost» words after”. */
export function findLosses(folder: string, options: HandbookOptions = {}): readonly string[] {
  const given = { values: { audience: 'internal', ...options }, file: '', text: '' };
  const settings = resolveOptions(given, host, () => {});
  const sources = readSources(folder, () => {});
  const reader = createPageReader(settings.parsing, markdown);
  const { handbook, diagnostics } = buildHandbook(sources, settings, reader);
  const told = new Set(
    diagnostics.filter(({ code }) => toldInstead.test(code)).map(({ location }) => location.file),
  );
  const texts = new Map(
    sources.pages
      .filter(({ shownPath }) => !told.has(shownPath))
      .map(({ path, text }) => [path, textOf(text)]),
  );
  const losses: string[] = [];
  for (const { view } of viewHandbook(handbook, settings, {
    stylesheet: 'a.css',
    script: 'a.js',
    drawScript: 'd.js',
  })) {
    const page = view();
    const text = page.source === undefined ? undefined : texts.get(page.source);
    if (text === undefined) continue;
    const lost = findLostWords(wordsInMarkdown(text), wordsOfPage(renderPage(page)));
    if (lost) losses.push(`${page.source}: ${lost}`);
  }
  return losses;
}
