import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadHandbook } from '../../src/cli/load-handbook.ts';

const work = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The beginning of a PNG of this size, and as many bytes more. */
function png(width: number, height: number, more = 0): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080200000000000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.alloc(more)]);
}

/** A photograph by a camera that was held upright: wider than high in its file. */
function uprightJpeg(width: number, height: number): Buffer {
  const exif = Buffer.from(
    'ffe10022457869660000' + '4d4d002a00000008' + '0001011200030000000100060000' + '00000000',
    'hex',
  );
  const size = Buffer.from('ffc00011080000000003012200021101031101', 'hex');
  size.writeUInt16BE(height, 5);
  size.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from('ffd8', 'hex'), exif, size, Buffer.from('ffd9', 'hex')]);
}

const files: Readonly<Record<string, Buffer | string>> = {
  'map.png': png(640, 360),
  'garden.png': png(4000, 3000, 3 * 1024 * 1024),
  'upright.jpg': uprightJpeg(400, 300),
  'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"></svg>',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"></svg>',
  'broken.png': 'no picture at all',
};

/** The images of a page with this text, and the problems of the handbook. */
function show(name: string, markdown: string) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  writeFileSync(join(folder, 'index.md'), `# The office\n\n${markdown}\n`);
  const { handbook, diagnostics } = loadHandbook({ folder, flags: {} });
  const [page] = handbook.pages;
  const html = page?.kind === 'article' ? page.body.html : '';
  return {
    html,
    images: html.match(/<img[^>]*>/g) ?? [],
    problems: diagnostics.map(({ code, location }) => `${location.line}:${location.column} ${code}`),
  };
}

describe('a picture beside a page', () => {
  it('has its size, so that nothing moves when it comes', () => {
    const { images, problems } = show('size', '![Map](map.png)\n\n![Plan](plan.svg)');
    expect(images).toEqual([
      '<img src="/map.png" width="640" height="360" alt="Map" decoding="async">',
      '<img src="/plan.svg" width="120" height="80" alt="Plan" loading="lazy" decoding="async">',
    ]);
    expect(problems).toEqual([]);
  });

  it('has the size at which browsers show it, where the camera was held upright', () => {
    expect(show('upright', '![Photo](upright.jpg)').images[0]).toContain('width="300" height="400"');
  });

  it('has none where its file doesn’t say', () => {
    const { images } = show('without', '![Icon](icon.svg) ![Broken](broken.png)');
    expect(images.join('')).not.toMatch(/width|height/);
  });

  it('keeps the size that its author gave it', () => {
    const { images } = show('sized', '<img src="map.png" width="100" alt="Map">');
    expect(images).toEqual(['<img src="/map.png" width="100" alt="Map" decoding="async">']);
  });

  it('is waited for only where a reader looks first', () => {
    const { images } = show(
      'first',
      '<img src="map.png" alt="">\n\n![b](map.png)\n\n<img src="map.png" alt="">',
    );
    expect(images.map((image) => image.includes('loading="lazy"'))).toEqual([false, true, true]);
  });

  it('is a figure with its title below, where it stands alone', () => {
    const { html } = show('figure', '![Map](map.png "Where we *are*")\n\nSee ![Map](map.png "here").');
    expect(html).toContain('<figcaption>Where we *are*</figcaption></figure>');
    expect(html.match(/<figure>/g)).toHaveLength(1);
    expect(html).toContain('title="here"');
  });

  it('is told where it is too large for a phone', () => {
    expect(show('large', 'In May:\n\n![The garden](garden.png)').problems).toEqual(['5:15 picture-large']);
  });
});
