import fc from 'fast-check';
import { invariants, misplacedProblems } from './invariants.ts';
import { brokenMarkdown, frontMatter, handbook, markdown } from './pieces.ts';
import { type FuzzedSite, fuzzedSite } from './site.ts';

/** How long a page of a few kilobytes may take. */
const mostSeconds = 5;

/** What does not hold of a site. One with errors of safety is not published, so that only these are looked at. */
export function faultsOf(site: FuzzedSite): readonly string[] {
  const isPublished = site.diagnostics.every(({ severity }) => severity !== 'error');
  return Object.entries(
    isPublished ? invariants : { 'every problem stands at a place in a page': misplacedProblems },
  ).flatMap(([name, check]) => check(site).map((fault) => `${name}: ${fault}`));
}

/** Builds the pages and throws what does not hold of their site. */
export function checkSite(pages: Readonly<Record<string, string>>): void {
  const started = performance.now();
  const site = fuzzedSite(pages);
  const seconds = (performance.now() - started) / 1000;
  const broken = faultsOf(site);
  const faults = seconds > mostSeconds ? [...broken, `took ${seconds} s`] : broken;
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
}

const job = '---\ntype: job-description\n---\n\n';

/** What is fuzzed; each property holds for pages of one kind. */
export const properties = {
  'any Markdown': fc.property(markdown, (text) =>
    checkSite({ 'a.md': `# Leave\n\n${text}`, 'b.md': '# Leave\n' }),
  ),
  'any Markdown, cut up': fc.property(brokenMarkdown, (text) =>
    checkSite({ 'a.md': text, 'b.md': '# Leave\n' }),
  ),
  'any Markdown as a job description': fc.property(markdown, (text) => checkSite({ 'a.md': job + text })),
  'any front matter': fc.property(frontMatter, (text) => checkSite({ 'a.md': `${text}\n# Leave\n\nw1w\n` })),
  'any handbook': fc.property(handbook, checkSite),
} as const;
