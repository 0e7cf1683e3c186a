import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keyOf, openKeptTexts } from '../../src/io/kept-texts.ts';

const work = mkdtempSync(join(tmpdir(), 'kept-texts-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let count = 0;
let file = '';
beforeEach(() => {
  file = join(work, String(count++), 'texts.txt');
});

const texts: Readonly<Record<string, string>> = {
  [keyOf('one')]: 'The first text.\nIt has two lines.',
  [keyOf('two')]: '',
  [keyOf('three')]: 'Grüße, 世界 🙂 – with marks of every width',
  [keyOf('four')]: '0000000000000017\n'.repeat(9),
};
const keys = Object.keys(texts);

function keepAll(): void {
  const kept = openKeptTexts(file);
  for (const [key, text] of Object.entries(texts)) kept.put(key, text);
  kept.save();
}

function getAll(): readonly (string | undefined)[] {
  const kept = openKeptTexts(file);
  const found = keys.map((key) => kept.get(key)?.toString('utf8'));
  kept.discard();
  return found;
}

describe('texts that are kept', () => {
  it('come back as they were', () => {
    keepAll();
    expect(getAll()).toEqual(Object.values(texts));
  });

  it('are dropped when a build did not ask for them', () => {
    keepAll();
    const kept = openKeptTexts(file);
    kept.get(keys[2] ?? '');
    kept.save();
    expect(getAll()).toEqual([undefined, undefined, texts[keys[2] ?? ''], undefined]);
  });

  it('stay beside new ones', () => {
    keepAll();
    const kept = openKeptTexts(file);
    for (const key of keys) kept.get(key);
    kept.put(keyOf('five'), 'One more.');
    kept.save();
    expect(getAll()).toEqual(Object.values(texts));
    const later = openKeptTexts(file);
    expect(String(later.get(keyOf('five')))).toBe('One more.');
    later.discard();
  });

  it('are as they were before a build that came to nothing', () => {
    keepAll();
    const kept = openKeptTexts(file);
    kept.put(keyOf('five'), 'One more.');
    kept.discard();
    expect(getAll()).toEqual(Object.values(texts));
    expect(readdirSync(join(file, '..'))).toEqual(['texts.txt']);
  });

  it('leave nothing behind of a build that was killed while it wrote', () => {
    keepAll();
    const [old, young] = [`${file}.11`, `${file}.12`];
    for (const path of [old, young]) writeFileSync(path, 'half of it');
    const lastWeek = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000);
    utimesSync(old, lastWeek, lastWeek);
    keepAll();
    expect(readdirSync(join(file, '..')).sort()).toEqual(['texts.txt', 'texts.txt.12']);
  });
});

describe('a file that is damaged', () => {
  it('gives a text as it was or none, whichever byte is another', () => {
    keepAll();
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at++) {
      for (const byte of [0x00, 0x30, 0x39, 0x0a, 0xff]) {
        const spoilt = Buffer.from(whole);
        spoilt[at] = byte;
        writeFileSync(file, spoilt);
        for (const [index, text] of getAll().entries())
          expect([undefined, texts[keys[index] ?? '']]).toContain(text);
      }
    }
  });

  it('gives a text as it was or none, wherever it ends', () => {
    keepAll();
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file, whole.subarray(0, length));
      for (const [index, text] of getAll().entries())
        expect([undefined, texts[keys[index] ?? '']]).toContain(text);
    }
  });
});

describe('the key of several texts', () => {
  it('is another where a letter stands in another of them', () => {
    expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'));
    expect(keyOf('abc')).not.toBe(keyOf('abc', ''));
  });
});
