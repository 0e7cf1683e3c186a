import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeOver } from '../../src/io/take-over.ts';

let folder: string;
let earlier: string;
let later: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'take-over-'));
  earlier = join(folder, 'earlier.html');
  later = join(folder, 'later.html');
  writeFileSync(earlier, 'Welcome');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Whether the earlier file was taken over, by a build that would write “Welcome”. */
function isTaken(): boolean {
  writeFileSync(join(folder, 'fresh'), '');
  return takeOver(earlier, later, Buffer.from('Welcome'), statSync(join(folder, 'fresh')));
}

describe('a file of the earlier site', () => {
  it('is the new site’s too where it holds the same', () => {
    expect(isTaken()).toBe(true);
    expect(readFileSync(later, 'utf8')).toBe('Welcome');
    expect(statSync(later).ino).toBe(statSync(earlier).ino);
  });

  it.each<[string, () => void]>([
    ['holds something else', () => writeFileSync(earlier, 'welcome')],
    ['is longer', () => writeFileSync(earlier, 'Welcome!')],
    ['is not there', () => rmSync(earlier)],
    ['is known by another name, too', () => linkSync(earlier, join(folder, 'mine.html'))],
    ['is closed to readers', () => chmodSync(earlier, 0o600)],
    [
      'is a link',
      () => {
        writeFileSync(join(folder, 'mine.html'), 'Welcome');
        rmSync(earlier);
        symlinkSync(join(folder, 'mine.html'), earlier);
      },
    ],
    [
      'is a folder',
      () => {
        rmSync(earlier);
        mkdirSync(earlier);
      },
    ],
    ['is to go where another file is', () => writeFileSync(later, 'Another')],
  ])('is left alone where it %s', (_, change) => {
    change();
    const isThere = existsSync(later);
    expect(isTaken()).toBe(false);
    expect(existsSync(later)).toBe(isThere);
  });
});
