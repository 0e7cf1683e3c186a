import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLosses } from './words/find-losses.ts';
import { findLostWords } from './words/lost-words.ts';
import { wordsInMarkdown } from './words/words-in-markdown.ts';

const project = join(import.meta.dirname, '..');
const collected = join(project, '../shared');
const isCollected = existsSync(collected);

/** HANDBOOK_CORPORA=all reads every collected handbook, HANDBOOK_CORPORA=/a/folder one of your own. */
const chosen = process.env.HANDBOOK_CORPORA ?? '';

/** Small ones in many shapes, for every day. */
const everyDay = 'basecamp clef flowfuse gitlab-en mattermost-history posthog seed todogroup-jds'.split(' ');

/** Any page can be a job description: reading it as one must lose nothing either. */
const everyPageAJob = { jobDescriptions: { match: ['**'] } };

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const ownFolders = [
  'handbook',
  ...foldersIn(join(project, 'test/fixtures')).map((name) => `test/fixtures/${name}`),
];
const corpora = isCollected
  ? foldersIn(join(collected, 'corpora')).filter((name) => chosen === 'all' || everyDay.includes(name))
  : [];
const longest = 900_000;

describe('every word that an author wrote reaches the page, in order', () => {
  it.each(ownFolders)('in %s', (folder) => {
    expect(findLosses(join(project, folder))).toEqual([]);
  });

  it.each(ownFolders)('in %s, each page read as a job description', (folder) => {
    expect(findLosses(join(project, folder), everyPageAJob)).toEqual([]);
  });

  const ofYours = it.skipIf(!chosen.startsWith('/'));
  ofYours('in the folder that HANDBOOK_CORPORA names', { timeout: longest }, () => {
    expect(findLosses(chosen)).toEqual([]);
    expect(findLosses(chosen, everyPageAJob)).toEqual([]);
  });

  describe.skipIf(!isCollected)(
    'in handbooks of the world (skipped where they do not lie beside the project)',
    () => {
      it.each(corpora)('%s', { timeout: longest }, (name) => {
        expect(findLosses(join(collected, 'corpora', name))).toEqual([]);
      });

      it.each(corpora)('%s, each page read as a job description', { timeout: longest }, (name) => {
        expect(findLosses(join(collected, 'corpora', name), everyPageAJob)).toEqual([]);
      });

      it('job descriptions', () => {
        expect(findLosses(join(collected, 'jobs/pages'), everyPageAJob)).toEqual([]);
      });
    },
  );
});

describe('the search for lost words', () => {
  const words = wordsInMarkdown('# Leave\n\nTake *twelve* weeks, <b>all</b> at once. <!-- Not shown. -->\n');

  it('reads what a reader would', () => {
    expect(words).toEqual(['leave', 'take', 'twelve', 'weeks', 'all', 'at', 'once']);
  });

  it('lets a page have more words', () => {
    expect(findLostWords(words, ['home', ...words.flatMap((word) => [word, 'more'])])).toBe('');
  });

  it('finds a word that is missing, and one that stands too early', () => {
    expect(findLostWords(words, words.toSpliced(2, 1))).toBe('leave take «twelve» weeks all at once');
    expect(findLostWords(words, [...words.slice(1), 'leave'])).toBe('leave «take» twelve weeks all at once');
  });
});
