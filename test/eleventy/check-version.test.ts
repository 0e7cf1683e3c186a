import { expect, test, vi } from 'vitest';
import { checkVersion } from '../../src/eleventy/check-version.ts';
import type { EleventyConfig } from '../../src/eleventy/eleventy-config.ts';

test('another Eleventy than those that were tried is warned of, and stops nothing', () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const asked: string[] = [];
  const eleventyConfig: Pick<EleventyConfig, 'versionCheck'> = {
    versionCheck: (range) => {
      asked.push(range);
      throw new Error('We found Eleventy version 2.0.1.');
    },
  };
  checkVersion(eleventyConfig);
  expect(asked).toEqual(['>=3.1 <5 || ^4.0.0-alpha.10']);
  expect(told.mock.calls.join()).toContain('We found Eleventy version 2.0.1.');
  told.mockRestore();
});
