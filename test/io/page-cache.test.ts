import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createReport } from '../../src/diagnostics/report.ts';
import { openPageCache } from '../../src/io/page-cache.ts';
import { readSources } from '../../src/io/read-sources.ts';
import { createMarkdown } from '../../src/parsing/markdown.ts';
import { createPageReader, type PageReader } from '../../src/parsing/page-reader.ts';
import { readAssets } from '../../src/rendering/assets.ts';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { publishHandbook } from '../../src/rendering/publish.ts';
import { resolveOptions } from '../../src/resolve-options.ts';
import { buildHandbook } from '../../src/site/handbook.ts';

const work = mkdtempSync(join(tmpdir(), 'page-cache-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const host = { prefix: '/', pathPrefix: '/', today: '2026-11-24', searchInstalled: false };
const optionsOf = (values: Readonly<Record<string, unknown>>) =>
  resolveOptions({ values, file: '', text: '' }, host, () => {});
const environment = createEnvironment();
const assets = readAssets();
const markdown = createMarkdown();
const sources = readSources('handbook', createReport([]));

let folder = '';
let count = 0;
beforeEach(() => {
  folder = join(work, String(count++));
});
const cacheFile = () => join(folder, 'pages.txt');

/** Every file of the example handbook’s site, its problems, and how many pages had to be read anew. */
function build({ cached = true, changed = '', options = {} } = {}) {
  const settings = optionsOf(options);
  const reader = createPageReader(settings.parsing, markdown);
  let readAnew = 0;
  const counting: PageReader = {
    ...reader,
    parse: (opened, navGroup) => {
      readAnew++;
      return reader.parse(opened, navGroup);
    },
  };
  const cache = openPageCache(folder, settings.parsing);
  const pages = sources.pages.map((page) =>
    page.path === changed ? { ...page, text: `${page.text}\nOne more line.\n` } : page,
  );
  const built = buildHandbook({ ...sources, pages }, settings, cached ? cache.around(counting) : counting);
  if (cached) cache.save();
  const files = [...publishHandbook(built.handbook, settings, environment, assets)].map((file) =>
    'content' in file ? [file.path, file.content()] : [file.path, file.copyOf],
  );
  return { site: { files, diagnostics: built.diagnostics }, readAnew };
}

describe('pages that an earlier build read', () => {
  const { site, readAnew: all } = build({ cached: false });

  it('are not read again, and give the same bytes', () => {
    expect(build()).toEqual({ site, readAnew: all });
    expect(build()).toEqual({ site, readAnew: 0 });
  });

  it('are read again where their text is another, and only they', () => {
    build();
    const changed = 'index.md';
    const plain = build({ cached: false, changed });
    expect(plain.site).not.toEqual(site);
    expect(build({ changed })).toEqual({ site: plain.site, readAnew: 1 });
  });

  it('are read again where an option for reading is another', () => {
    build();
    const options = { internalSections: ['interviewNotes', 'skills'] };
    const plain = build({ cached: false, options });
    expect(plain.site).not.toEqual(site);
    expect(build({ options })).toEqual({ site: plain.site, readAnew: all });
  });
});

describe('a cache that is not as it was written', () => {
  const { site, readAnew: all } = build({ cached: false });
  const spoilt: Readonly<Record<string, (whole: string) => string>> = {
    'is empty': () => '',
    'holds something else': () => 'PNG\u0000\n\n   \n'.repeat(500),
    'ends in the middle': (whole) => whole.slice(0, whole.length / 2),
    'lost its line ends': (whole) => whole.replaceAll('\n', ''),
    'has another letter in each page': (whole) => whole.replaceAll('e', 'a'),
    'has its pages under one another’s keys': (whole) => {
      const lines = whole.trimEnd().split('\n');
      return lines.map((line, at) => `${lines.at(at - 1)?.slice(0, 43)}${line.slice(43)}\n`).join('');
    },
    'was made by another version': (whole) =>
      whole.replaceAll(/^.{43}/gm, (key) => [...key].reverse().join('')),
  };

  it.each(Object.entries(spoilt))('gives the same bytes as none when it %s', (_, spoil) => {
    build();
    writeFileSync(cacheFile(), spoil(readFileSync(cacheFile(), 'utf8')));
    expect(build().site).toEqual(site);
    // Whatever it was, it is mended now.
    expect(build()).toEqual({ site, readAnew: 0 });
  });

  it('is left alone up to where it is damaged', () => {
    build();
    truncateSync(cacheFile(), readFileSync(cacheFile()).length - 10);
    expect(build()).toEqual({ site, readAnew: 1 });
  });

  it('stops no build where it can’t be written', () => {
    writeFileSync(folder, 'a file where the folder should be');
    expect(build()).toEqual({ site, readAnew: all });
  });
});
