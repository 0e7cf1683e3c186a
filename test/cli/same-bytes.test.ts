import { describe, expect, it } from 'vitest';
import { buildAmid } from '../long/surroundings.ts';

describe('the same handbook', () => {
  it('gives the same site, byte for byte, in another time zone, locale, folder and order of files', () => {
    const here = buildAmid({
      zone: 'UTC',
      locale: 'en_US.UTF-8',
      folder: 'work',
      orderOf: (path) => path.length,
    });
    const there = buildAmid({
      zone: 'Pacific/Kiritimati',
      locale: 'tr_TR.UTF-8',
      folder: 'Ünlü işler/deeper',
      orderOf: (path) => -path.length,
    });
    expect(there).toEqual(here);
    expect(Object.keys(here)).toContain('people/hiring/index.html');
  });
});
