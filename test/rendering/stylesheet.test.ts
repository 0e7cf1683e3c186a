import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readStylesheet } from '../../src/rendering/stylesheet.ts';

describe('the stylesheet', () => {
  const { fileName, text } = readStylesheet();

  test('begins with the order of its layers, so that a company’s own styles win', () => {
    expect(text).toMatch(/^@layer tokens, base, prose, layout, components, print;/);
  });

  test('is named after what it holds', () => {
    expect(fileName).toMatch(/^handbook\.[0-9a-f]{10}\.css$/);
    expect(readStylesheet().fileName).toBe(fileName);
  });

  test('asks for nothing else: no font, no picture, no other sheet', () => {
    expect(text).not.toMatch(/url\(|@import|@font-face/);
  });

  test('comes in the first few packets', () => {
    expect(gzipSync(text).length).toBeLessThan(7 * 1024);
  });

  test('holds no comment and no blank line', () => {
    expect(text).not.toMatch(/\/\*|\n\n/);
  });
});
