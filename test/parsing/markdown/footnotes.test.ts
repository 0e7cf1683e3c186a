import { describe, expect, it } from 'vitest';
import { writePage } from '../written.ts';

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a footnote', () => {
  it('leads there and back', () => {
    const { html, problems } = writePage('Leave is paid[^pay].\n\n[^pay]: From the first day.\n');
    expect(html).toContain('<a id="footnote-1-mark" href="#footnote-1" aria-label="Footnote 1">1</a>');
    expect(html).toContain('<li id="footnote-1">\n<p>From the first day. <a class="footnote-back"');
    expect(html).toContain('href="#footnote-1-mark" aria-label="Back to the text"');
    expect(problems).toEqual([]);
  });

  it('is numbered by where its mark stands first, and leads back to each mark', () => {
    const { html } = writePage('One[^b], two[^a], three[^b].\n\n[^a]: A.\n[^b]: B.\n');
    expect(html.match(/>\d<\/a><\/sup>/g)).toEqual(['>1</a></sup>', '>2</a></sup>', '>1</a></sup>']);
    expect(html.match(/<li id="footnote-1">[\s\S]*?<\/li>/)?.[0].match(/footnote-back/g)).toHaveLength(2);
  });

  it('may lead to another', () => {
    const { html } = writePage('One[^a].\n\n[^a]: See[^b].\n[^b]: There.\n');
    expect(plain(html)).toBe('One1. See2. ↩ There. ↩');
  });

  it('stays below the page when its section is written by itself', () => {
    const { page } = writePage(
      '---\ntype: job-description\n---\n\n# Gardener\n\n## Tasks\n\n- Water[^when]\n\n## Hiring plan\n\n1. A talk\n\n[^when]: At dawn.\n',
    );
    expect(plain(page.footnotes?.html ?? '')).toBe('At dawn. ↩');
    expect(JSON.stringify(page.kind === 'job-description' && page.jobDescription)).not.toContain('At dawn');
  });

  it('has an id that nothing else has', () => {
    const { html, page } = writePage('# Footnote 1\n\n## Footnote 1\n\nOne[^a].\n\n[^a]: A.\n');
    const ids = [page.heading.id, ...[...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('to which nothing leads is told, and its words are kept', () => {
    const { html, problems } = writePage('One.\n\n[^a]: Alone.\n');
    expect(plain(html)).toBe('One. Alone.');
    expect(problems).toEqual(['3 footnote-unused']);
  });

  it('that is there twice keeps both texts', () => {
    const { html, problems } = writePage('One[^a].\n\n[^a]: First.\n[^a]: Second.\n');
    expect(plain(html)).toBe('One1. First. ↩ Second.');
    expect(problems).toEqual(['4 footnote-unused']);
  });

  it('that is not there leaves its mark as it is written', () => {
    expect(plain(writePage('One[^none].\n').html)).toBe('One[^none].');
  });
});

describe('a footnote of a withheld section', () => {
  const text = (mark: string) =>
    `# Pay\n\nEveryone${mark}.\n\n## Bands {.internal}\n\nSecret band[^s].\n\n[^p]: Public note.\n[^s]: Secret note.\n`;

  it('is published nowhere', () => {
    const { html, page } = writePage(text('[^p]'));
    expect(plain(html)).toBe('Everyone1. Public note. ↩');
    expect(page.markdown).not.toMatch(/secret/i);
    expect(page.markdown).toContain('[^p]: Public note.');
    expect(JSON.stringify(page)).not.toMatch(/secret/i);
  });

  it('is published where the public text leads to it too', () => {
    const { html, page } = writePage(text('[^p][^s]'));
    expect(plain(html)).toBe('Everyone12. Public note. ↩ Secret note. ↩');
    expect(page.markdown).toContain('[^s]: Secret note.');
    expect(page.markdown).not.toContain('Secret band');
  });

  it('takes nothing along that stands behind it', () => {
    const { page } = writePage(
      '# Pay\n\nEveryone[^p].\n\n## Bands {.internal}\n\nSee [x].\n\n[^p]: Public.\n\n[x]: https://secret.example\n',
    );
    expect(page.markdown).not.toContain('secret');
    expect(page.markdown).toContain('[^p]: Public.');
  });

  it('is not published either where it stands in a list of the public text', () => {
    const { page } = writePage(
      '# Pay\n\n- One\n\n  [^s]: Secret note.\n\n## Bands {.internal}\n\nBand[^s].\n',
    );
    expect(JSON.stringify(page)).not.toMatch(/secret/i);
  });

  it('is not told as one to which nothing leads', () => {
    expect(writePage(text('[^p]')).problems).toEqual([]);
  });

  it('is there for colleagues', () => {
    expect(plain(writePage(text('[^p]'), { audience: 'internal' }).html)).toContain('Secret note.');
  });
});
