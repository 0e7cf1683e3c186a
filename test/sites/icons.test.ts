import { describe, expect, it } from 'vitest';
import { buildSite } from './build-site.ts';

const texts = { 'index.md': '# Well\n', 'logo.svg': '', 'pictures/logo-180.png': '' };

describe('the pictures that stand for a site', () => {
  it('are told to browsers and phones, from the handbook’s own files', () => {
    const { files } = buildSite(
      texts,
      { icons: { icon: 'logo.svg', touchIcon: '/pictures/logo-180.png' } },
      '/repo/',
    );
    const html = files.get('index.html') ?? '';
    expect(html).toContain('<link rel="icon" href="/repo/logo.svg">');
    expect(html).toContain('<link rel="apple-touch-icon" href="/repo/pictures/logo-180.png">');
    expect(html).toContain('<link rel="manifest" href="/repo/site.webmanifest">');
    expect(JSON.parse(files.get('site.webmanifest') ?? '')).toMatchObject({
      name: 'Well',
      start_url: '/repo/',
      icons: [{ src: '/repo/logo.svg', type: 'image/svg+xml' }, { src: '/repo/pictures/logo-180.png' }],
    });
  });

  it('are told where they are missing', () => {
    const { codes, files } = buildSite(texts, { icons: { icon: 'other.svg' } });
    expect(codes).toEqual(['icon-missing']);
    expect(files.has('site.webmanifest')).toBe(false);
  });

  it('are not asked for where nobody chose any', () => {
    expect(buildSite(texts).files.get('index.html')).not.toMatch(/rel="(?:icon|manifest|apple)/);
  });
});
