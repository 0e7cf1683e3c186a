import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOver } from '../../src/io/take-over.ts';

/** What another build does between the reading of a file and the giving of its second name. */
const meanwhile = vi.hoisted(() => ({ act: () => {} }));
vi.mock(import('node:fs'), async (original) => {
  const fs = await original();
  return {
    ...fs,
    linkSync: (from, to) => {
      meanwhile.act();
      fs.linkSync(from, to);
    },
  };
});

let folder: string;
let earlier: string;
let later: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'take-over-'));
  earlier = join(folder, 'earlier.html');
  later = join(folder, 'later.html');
  writeFileSync(earlier, 'Welcome');
});
afterEach(() => {
  meanwhile.act = () => {};
  rmSync(folder, { recursive: true, force: true });
});

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

  it.each<[string, () => void]>([
    [
      'is of another build’s site by then',
      () => {
        writeFileSync(join(folder, 'other.html'), 'Bonjour');
        renameSync(join(folder, 'other.html'), earlier);
      },
    ],
    ['is gone with its site by then', () => rmSync(earlier)],
  ])('is left alone where it %s', (_, act) => {
    meanwhile.act = act;
    expect(isTaken()).toBe(false);
    expect(existsSync(later)).toBe(false);
    if (existsSync(earlier)) expect(statSync(earlier).nlink).toBe(1);
  });
});
