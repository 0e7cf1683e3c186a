import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findShareLetters } from '../../src/io/share-fonts.ts';
import { shareImages } from '../../src/io/share-images.ts';
import type { HandbookOptions } from '../../src/options.ts';
import type { OutputFile } from '../../src/publishing/output-file.ts';
import { shareCards } from '../../src/publishing/share-cards.ts';
import { viewSite } from '../../src/publishing/view-site.ts';
import { exampleOptions } from '../publishing/example.ts';
import { aRole, builtHandbook, wholeOpening } from '../site/built.ts';

const cache = mkdtempSync(join(tmpdir(), 'share-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
const shareLetters = findShareLetters();

function built(pages: Readonly<Record<string, string>>, options: HandbookOptions = exampleOptions) {
  const { handbook, settings } = builtHandbook(pages, options);
  const withImages = { ...settings, shareImages: { letters: shareLetters } };
  return { handbook, settings: withImages, cards: shareCards(handbook, withImages) };
}

async function draw(pages: Readonly<Record<string, string>>) {
  const { handbook, settings } = built(pages);
  const drawn: string[] = [];
  for await (const file of shareImages(handbook, settings, cache))
    if ('copyOf' in file) drawn.push(file.copyOf);
  return drawn;
}

describe('the share image of a role', () => {
  it('is a PNG of 1200 by 630, made once for the same words', async () => {
    const pages = { 'gardener.md': aRole('Gardener', [wholeOpening]) };
    const [path = ''] = await draw(pages);
    const png = readFileSync(path);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const { mtimeMs } = statSync(path);
    expect(await draw(pages)).toEqual([path]);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    expect(await draw({ 'gardener.md': aRole('Gardener & cook', [wholeOpening]) })).not.toEqual([path]);
  });

  it('comes out the same on another day and machine', async () => {
    const pages = { 'gardener.md': aRole('Gardener', [wholeOpening]) };
    const [path = ''] = await draw(pages);
    const first = readFileSync(path);
    rmSync(path);
    await draw(pages);
    expect(readFileSync(path).equals(first)).toBe(true);
    expect(readdirSync(join(cache, 'share')).every((name) => name.endsWith('.png'))).toBe(true);
  });

  it('has place, kind of employment and pay where one opening is open, and one for each of several', () => {
    const inGhent = ['identifier: GH-8', 'location: Ghent', 'countries: [BE]', ...wholeOpening.slice(3)];
    const { cards } = built({
      'gardener.md': aRole('Gardener', [wholeOpening, inGhent]),
      'cook.md': aRole('Cook', []),
    });
    expect([...cards].map(([url, { title, facts }]) => [url, title, ...facts])).toEqual([
      ['/cook/', 'Cook'],
      ['/gardener/', 'Gardener'],
      ['/gardener/gh-7/', 'Gardener', 'Utrecht, Netherlands', 'Full-time', '€38,000 – €44,000 a year'],
      ['/gardener/gh-8/', 'Gardener', 'Ghent, Belgium', 'Full-time', '€38,000 – €44,000 a year'],
    ]);
  });

  it('is drawn from the right in a language that is written so, and with any mark', async () => {
    const pages = {
      'a.md': aRole('قائد الفريق R&D', [], 'lang: ar\n'),
      'b.md': aRole('R&D "Lead" </script> <b> 🌱 ]]>', []),
    };
    const { cards } = built(pages);
    expect([...cards.values()].map(({ title, direction }) => [title, direction])).toEqual([
      ['قائد الفريق R&D', 'rtl'],
      ['R&D "Lead" </script> <b> ]]>', 'ltr'],
    ]);
    expect(await draw(pages)).toHaveLength(2);
  });

  it('is the one that all share where no font has the letters, or the packages that draw are not installed', async () => {
    expect([...built({ 'a.md': aRole('庭師', []) }).cards.values()]).toMatchObject([
      { fileName: 'share/role.png', isDrawn: false },
    ]);
    const { handbook, settings } = built({ 'a.md': aRole('Gardener', []), 'b.md': aRole('Cook', []) });
    const plain = { ...settings, shareImages: {} };
    const files: OutputFile[] = [];
    for await (const file of shareImages(handbook, plain, cache)) files.push(file);
    expect(files.map(({ path }) => path)).toEqual(['share/role.png']);
    const png = files[0] && 'copyOf' in files[0] ? readFileSync(files[0].copyOf) : Buffer.from('');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('is not made of a page that is unlisted, nor without the site’s address', () => {
    expect(built({ 'a.md': aRole('Gardener', [], 'unlisted: true\n') }).cards.size).toBe(0);
    const { baseUrl: _, ...elsewhere } = exampleOptions;
    expect(built({ 'a.md': aRole('Gardener', []) }, elsewhere).cards.size).toBe(0);
  });

  it('stands in the head of the page, and nowhere where none is made', () => {
    const { handbook, settings } = built({ 'gardener.md': aRole('Gardener', []) });
    const names = { stylesheet: 'a.css', script: 'a.js', drawScript: 'b.js' };
    const [first] = [...viewSite(handbook, settings, names)].map(({ view }) => view());
    expect(first?.shareImage?.url).toMatch(/^https:\/\/handbook\.example\.com\/share\/[0-9a-f]{16}\.png$/);
    const { shareImages: _, ...plain } = settings;
    const [without] = [...viewSite(handbook, plain, names)].map(({ view }) => view());
    expect(without?.shareImage).toBeUndefined();
  });
});
