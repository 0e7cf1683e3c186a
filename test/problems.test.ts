import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadHandbook } from '../src/cli/load-handbook.ts';
import { catalogue, type DiagnosticCode } from '../src/diagnostics/catalogue.ts';
import { formatText } from '../src/diagnostics/format-text.ts';

/*
 * Every problem has a page that shows it, test/fixtures/problems/<code>.md, or a folder <code>/ where it takes several
 * files, and beside it <code>.txt: the whole text that the author reads. Wording is pinned there and nowhere else;
 * `npx vitest run test/problems.test.ts -u` writes the texts anew.
 */
const folder = join(import.meta.dirname, 'fixtures/problems');
const work = mkdtempSync(join(tmpdir(), 'problems-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Problems that no file in a repository can show, with the test that shows each. */
const shownElsewhere: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  'file-name-awkward': 'test/io/read-sources.test.ts',
  'file-name-unfit': 'test/io/read-sources.test.ts',
  'file-special': 'test/io/read-sources.test.ts',
  'file-too-large': 'test/io/read-sources.test.ts',
  'file-unreadable': 'test/io/read-sources.test.ts',
  'folder-empty': 'test/io/read-sources.test.ts',
  'folder-missing': 'test/io/read-sources.test.ts',
  'folder-hidden': 'test/io/read-sources.test.ts',
  'folder-too-deep': 'test/io/read-sources.test.ts',
  'folder-too-large': 'test/io/read-sources.test.ts',
  'hiring-plan-without-star': 'test/parsing/job-description/check.test.ts',
  'icon-missing': 'test/sites/icons.test.ts',
  'history-shallow': 'test/io/repository.test.ts',
  'owner-of-nothing': 'test/site/owners.test.ts',
  'review-overdue': 'test/site/review.test.ts',
  'front-matter-too-large': 'test/parsing/front-matter.test.ts',
  'openings-too-many': 'test/parsing/openings.test.ts',
  'link-in-a-circle': 'test/io/read-sources.test.ts',
  'link-out-of-handbook': 'test/io/read-sources.test.ts',
  'picture-large': 'test/site/pictures.test.ts',
  'option-unknown': 'test/resolve-options.test.ts',
  'option-value': 'test/resolve-options.test.ts',
  'output-holds-handbook': 'test/cli/all-or-nothing.test.ts',
  'output-not-ours': 'test/cli/all-or-nothing.test.ts',
  'section-missing': 'test/parsing/job-description/check.test.ts',
  'stage-first-no-screening': 'test/parsing/job-description/check.test.ts',
  'salary-required': 'test/site/openings.test.ts',
  'templates-in-handbook': 'test/eleventy/hostile-site.test.ts',
  'templates-unescaped': 'test/eleventy/hostile-site.test.ts',
};

/** Problems whose page is still to be written; take a code out of here together with writing it. */
const waiting: readonly DiagnosticCode[] = ['search-not-installed'];

const names = readdirSync(folder).filter((name) => !name.endsWith('.txt'));
const codes = names.map((name) => name.replace(/\.md$/, ''));

/** What `handbook check` says of a fixture, as if it stood in a folder named handbook. */
function check(name: string): { readonly text: string; readonly codes: readonly string[] } {
  const handbook = join(work, name, 'handbook');
  mkdirSync(handbook, { recursive: true });
  const isFolder = statSync(join(folder, name)).isDirectory();
  cpSync(join(folder, name), isFolder ? handbook : join(handbook, name), { recursive: true });
  const { diagnostics, sources } = loadHandbook({ folder: handbook, flags: {} });
  const shown = sources.pages.filter(({ text }) => text !== '');
  const texts = new Map(shown.map(({ shownPath, text }) => [shownPath, text]));
  const text = formatText(diagnostics, texts, { colour: false, outcome: '' });
  return { text: text.replaceAll(`${handbook}/`, 'handbook/'), codes: diagnostics.map(({ code }) => code) };
}

describe('what the author reads', () => {
  it.each(names)('about %s', async (name) => {
    const code = name.replace(/\.md$/, '');
    const { text, codes } = check(name);
    expect(codes).toContain(code);
    await expect(text).toMatchFileSnapshot(join(folder, `${code}.txt`));
  });
});

describe('the catalogue of problems', () => {
  it('has a page that shows each problem', () => {
    const shown: readonly string[] = [...codes, ...Object.keys(shownElsewhere), ...waiting];
    const unshown = Object.keys(catalogue).filter((code) => !shown.includes(code));
    expect(unshown, 'put a page into test/fixtures/problems/<code>.md for each').toEqual([]);
  });

  it('names a test that shows each of the others', () => {
    for (const [code, file] of Object.entries(shownElsewhere)) {
      expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toContain(code);
    }
  });

  it('waits for no page that is there', () => {
    expect(waiting.filter((code) => codes.includes(code))).toEqual([]);
  });

  it('has each problem whose page there is', () => {
    expect(codes.filter((code) => !(code in catalogue))).toEqual([]);
  });

  it('speaks to people who do not program', () => {
    const jargon =
      /\b(?:invalid|undefined|null|parse[dr]?|token|schema|boolean|string|array|key|syntax|YAMLException)\b/i;
    const told = Object.values(catalogue).map(({ about }) => about);
    expect(told.filter((about) => jargon.test(about))).toEqual([]);
  });
});
