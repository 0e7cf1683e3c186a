import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { exampleOn } from './publishing/example.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // GitHub's ids of headings may begin with a digit, as HTML's may, and links made for GitHub have to hold.
      'valid-id': ['error', { relaxed: true }],
      // A list may have a name, by which screen readers tell one list of links from the next.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
);

/** What is wrong in a page: “rule: what, at line 7”. */
async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) => messages);
  return faults.map(({ ruleId, message, line }) => `${ruleId}: ${message}, at line ${line}`);
}

const { files } = exampleOn('2026-11-24');
const pages = [...files].filter(([path]) => path.endsWith('.html'));

describe('the example’s built pages', () => {
  it('are many, and of every kind', () => {
    expect(pages.length).toBeGreaterThan(40);
    for (const path of ['index.html', '404.html', 'all-pages/index.html', 'people/time-away/index.html'])
      expect(files.has(path), path).toBe(true);
  });

  it.each(pages)('%s is HTML as the standard has it', async (_, html) => {
    expect(await faultsOf(html)).toEqual([]);
  });
});

describe('the validator', () => {
  it('finds a fault where there is one', async () => {
    const faulty = (pages[0]?.[1] ?? '').replace('</main>', '<p id="a"><div id="a"></div></p></main>');
    expect((await faultsOf(faulty)).length).toBeGreaterThan(0);
  });
});
