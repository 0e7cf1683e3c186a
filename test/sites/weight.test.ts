import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exampleOn } from '../publishing/example.ts';

const { files } = exampleOn('2026-11-24');
const weightOf = (text: string) => gzipSync(text, { level: 9 }).length;
const stylesheet = [...files].find(([path]) => path.endsWith('.css'))?.[1] ?? '';
/** All but what leads on from an old address, and a group's pages in one to be printed. */
const pages = [...files].filter(
  ([path, text]) =>
    path.endsWith('.html') && !path.endsWith('/print/index.html') && !/http-equiv="refresh"/.test(text),
);

/** 20 KB: what a phone with a weak signal has in a second. */
const most = 20_000;

describe('a page of the example', () => {
  it('is one of many', () => {
    expect(pages.length).toBeGreaterThan(40);
    expect(stylesheet).not.toBe('');
  });

  it.each(pages)('%s weighs less than 20 KB with its stylesheet', (_, html) => {
    expect(weightOf(html) + weightOf(stylesheet)).toBeLessThan(most);
  });

  it.each(pages)('%s asks for one stylesheet and one script, from the site itself', (_, html) => {
    const asked = [
      ...html.matchAll(/<(?:link rel="(?:stylesheet|preload)"|script) [^>]*?(?:href|src)="([^"]*)"/g),
    ].map(([, url]) => url);
    expect(asked).toEqual([
      expect.stringMatching(/^\/handbook\.\w+\.css$/),
      expect.stringMatching(/^\/handbook\.\w+\.js$/),
    ]);
    expect(html).not.toMatch(/<(?:img|iframe|video|audio|source)\b[^>]*\ssrc="(?:https?:)?\/\//);
  });
});
