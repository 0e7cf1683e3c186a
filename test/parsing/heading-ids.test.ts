import { expect, it } from 'vitest';
import { createMarkdown } from '../../src/parsing/markdown.ts';
import { builtHandbook } from '../site/built.ts';

function idsOf(body: string): readonly string[] {
  const tokens = createMarkdown().parse(body);
  return tokens.filter(({ type }) => type === 'heading_open').map((token) => String(token.attrGet('id')));
}

it('gives headings the ids that GitHub gives them', () => {
  const body = '# Über uns\n\n## What we *do*, and `how`\n\n## 休暇\n\n## 🎉\n\n## ![A map](map.png)\n';
  expect(idsOf(body)).toEqual(['über-uns', 'what-we-do-and-how', '休暇', 'section', 'section-1']);
});

it('numbers headings of one text, whatever the others are called', () => {
  const body = '## Sick\n\n## Sick\n\n## Sick 1\n\n## Sick-1\n\n## sick\n\n## Ill {#sick}\n';
  expect(new Set(idsOf(body)).size).toBe(6);
});

it('keeps headings apart that are named as what every object has', () => {
  expect(idsOf('## \\_\\_proto\\_\\_\n\n## constructor\n\n## \\_\\_proto\\_\\_\n\n## toString\n')).toEqual([
    '__proto__',
    'constructor',
    '__proto__-1',
    'tostring',
  ]);
});

it('leaves the ids of the page around the text alone', () => {
  expect(idsOf('## Handbook main\n\n## Mine {#handbook-search}\n')).toEqual([
    'handbook-main-1',
    'handbook-search-1',
  ]);
});

it('gives each of ten thousand headings of one text its own id', () => {
  expect(new Set(idsOf('## Same\n\n'.repeat(10_000))).size).toBe(10_000);
  expect(new Set(idsOf('## Same {#one}\n\n'.repeat(10_000))).size).toBe(10_000);
});

it('lets links lead to the page’s own heading', () => {
  const { problems, fileOf } = builtHandbook({ 'leave.md': '# Leave\n\nBack to the [top](#leave).\n' });
  expect(problems).toEqual([]);
  expect(fileOf('leave/index.html')).toContain('<h1 id="leave">Leave</h1>');
});

it('names a page whose heading has no words by its file', () => {
  const { handbook } = builtHandbook({ 'leave.md': '# <b></b>\n\nWords.\n' });
  expect(handbook.pages[0]?.title).toBe('Leave');
});
