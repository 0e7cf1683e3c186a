import { expect, it } from 'vitest';
import { builtHandbook } from '../site/built.ts';

/** How often a word stands on the page of a file. */
function countOf(word: string, html: string): number {
  return html.split(word).length - 1;
}

it('takes no author’s attribute for a placeholder of its own', () => {
  const fakes = ['held-0', 'held-1', '&#104;eld-0', '&#x68;eld&#45;1', 'held--1'];
  const raw = fakes.map((fake) => `<p data-held="${fake}"></p>`).join('\n');
  const { fileOf } = builtHandbook({
    'index.md': `# Home\n\nThe word is PLUM.\n\n${raw}\n\nThe other is FIG.\n\n<b>x</b>\n`,
  });
  const main = /<main[\s\S]*/.exec(fileOf('index.html'))?.[0] ?? '';
  expect(countOf('PLUM', main)).toBe(1);
  expect(countOf('FIG', main)).toBe(1);
});

it('takes no author’s link for one of its own', () => {
  const { problems, fileOf } = builtHandbook(
    {
      'index.md': [
        '# Home',
        'See [leave](leave.md), and handbook-link:0 as words.',
        '[a](handbook-link:0) <a href="handbook-link:0">b</a> <a href="&#104;andbook-link:1">c</a>',
        '<p title="handbook-link:0">d</p>',
      ].join('\n\n'),
      'leave.md': '# Leave\n',
    },
    { lenient: true },
  );
  const main = /<main[\s\S]*?<\/article>/.exec(fileOf('index.html'))?.[0] ?? '';
  expect(countOf('href="/leave/"', main)).toBe(1);
  expect(main).toContain('and handbook-link:0 as words');
  expect(main).not.toMatch(/href="handbook-link/);
  expect(problems).toContain('handbook/index.md:5 link-scheme');
});
