import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createReport } from '../../src/diagnostics/report.ts';
import { openContentCache } from '../../src/io/content-cache.ts';
import { openPageCache } from '../../src/io/page-cache.ts';
import { readSources } from '../../src/io/read-sources.ts';
import { createMarkdown } from '../../src/parsing/markdown.ts';
import { createPageReader, type PageReader } from '../../src/parsing/page-reader.ts';
import type { OutputFile } from '../../src/publishing/output-file.ts';
import { readAssets } from '../../src/rendering/assets.ts';
import { createEnvironment, readTemplates } from '../../src/rendering/environment.ts';
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
const templates = readTemplates();
const markdown = createMarkdown();
const sources = readSources('handbook', createReport([]));

let folder = '';
let count = 0;
beforeEach(() => {
  folder = join(work, String(count++));
});

/** Every file of the example handbook’s site, its problems, and how much had to be made anew. */
function build({ cached = true, changed = '', options = {} } = {}) {
  const settings = optionsOf(options);
  const reader = createPageReader(settings.parsing, markdown);
  const anew = { opened: 0, parsed: 0, contents: 0 };
  const counting: PageReader = {
    open: (source) => {
      anew.opened++;
      return reader.open(source);
    },
    parse: (opened, navGroup) => {
      anew.parsed++;
      return reader.parse(opened, navGroup);
    },
  };
  const cache = cached ? openPageCache(folder, settings.parsing) : undefined;
  const pages = sources.pages.map((page) =>
    page.path === changed ? { ...page, text: `${page.text}\nOne more line.\n` } : page,
  );
  const built = buildHandbook({ ...sources, pages }, settings, cache?.around(counting) ?? counting);
  cache?.save();
  const contents = cached ? openContentCache(folder, templates) : undefined;
  const published = countContents(publishHandbook(built.handbook, settings, environment, assets), anew);
  const files = [...(contents?.around(published) ?? published)].map((file) =>
    'content' in file ? [file.path, String(file.content())] : [file.path, file.copyOf],
  );
  contents?.save();
  return { site: { files, diagnostics: built.diagnostics }, anew };
}

/** Counts the contents that are made, of those that are worth keeping. */
function* countContents(files: Iterable<OutputFile>, anew: { contents: number }): Generator<OutputFile> {
  for (const file of files) {
    const parts = 'content' in file ? file.madeOf?.() : undefined;
    if (!('content' in file) || !parts) yield file;
    else {
      const make = () => {
        anew.contents++;
        return parts.make();
      };
      yield { ...file, content: make, madeOf: () => ({ ...parts, make }) };
    }
  }
}

const nothing = { opened: 0, parsed: 0, contents: 0 };

describe('what an earlier build made', () => {
  const { site, anew: all } = build({ cached: false });

  it('is not made again, and gives the same bytes', () => {
    expect(all.contents).toBeGreaterThan(all.parsed);
    expect(build()).toEqual({ site, anew: all });
    expect(build()).toEqual({ site, anew: nothing });
  });

  it('is made again of a page whose text is another, and else only where that page shows', () => {
    build();
    const changed = 'index.md';
    const plain = build({ cached: false, changed });
    expect(plain.site).not.toEqual(site);
    const { site: later, anew } = build({ changed });
    expect(later).toEqual(plain.site);
    expect(anew).toEqual({ opened: 1, parsed: 1, contents: 1 });
  });

  it('is made again where an option for reading is another', () => {
    build();
    const options = { internalSections: ['interviewNotes', 'skills'] };
    const plain = build({ cached: false, options });
    expect(plain.site).not.toEqual(site);
    const { site: later, anew } = build({ options });
    expect(later).toEqual(plain.site);
    expect(anew).toMatchObject({ opened: all.opened, parsed: all.parsed });
  });

  it('is made again where an option for the pages is another', () => {
    build();
    for (const options of [{ title: 'Another' }, { language: 'de' }, { baseUrl: 'https://other.example/' }]) {
      const plain = build({ cached: false, options });
      expect(plain.site).not.toEqual(site);
      expect(build({ options }).site).toEqual(plain.site);
    }
  });
});

describe('a cache that is not as it was written', () => {
  const { site } = build({ cached: false });
  const spoilt: Readonly<Record<string, (whole: string) => string>> = {
    'is empty': () => '',
    'holds something else': () => 'PNG\u0000\n\n   \n'.repeat(500),
    'ends in the middle': (whole) => whole.slice(0, whole.length / 2),
    'lost its last byte': (whole) => whole.slice(0, -1),
    'lost its line ends': (whole) => whole.replaceAll('\n', ''),
    'has another letter in each text': (whole) => whole.replaceAll('e', 'a'),
    'has its texts under one another’s keys': (whole) => {
      const at = Number(whole.slice(-17));
      const lines = whole.slice(at, -17).trimEnd().split('\n');
      const moved = lines.map((line, index) => `${lines.at(index - 1)?.slice(0, 43)}${line.slice(43)}\n`);
      return whole.slice(0, at) + moved.join('') + whole.slice(-17);
    },
    'asks for more than there is': (whole) => {
      const at = Number(whole.slice(-17));
      return whole.slice(0, at) + whole.slice(at).replaceAll(/ (\d+)\n/g, ' 9$1000000000\n');
    },
    'was made by another version': (whole) =>
      whole.replaceAll(/^[\w-]{43}(?= )/gm, (key) => [...key].reverse().join('')),
  };

  describe.each(['pages.txt', 'contents.txt'])('in %s', (name) => {
    it.each(Object.entries(spoilt))('gives the same bytes as none when it %s', (_, spoil) => {
      build();
      const file = join(folder, name);
      const whole = readFileSync(file, 'latin1');
      expect(spoil(whole)).not.toBe(whole);
      writeFileSync(file, spoil(whole), 'latin1');
      const { site: later, anew } = build();
      expect(later).toEqual(site);
      expect(anew).not.toEqual(nothing);
      // Whatever it was, it is mended now.
      expect(build()).toEqual({ site, anew: nothing });
    });
  });

  it('stops no build where it can’t be written', () => {
    writeFileSync(folder, 'a file where the folder should be');
    expect(build().site).toEqual(site);
  });
});

describe('other templates', () => {
  it('make every page anew', () => {
    const make = () => 'new';
    const file = { path: 'a.html', content: make, madeOf: () => ({ own: 1, shared: [], make }) };
    for (const [templates, expected] of [
      ['one', 'new'],
      ['two', 'new'],
    ] as const) {
      const cache = openContentCache(folder, templates);
      expect([...cache.around([file])].map((each) => 'content' in each && each.content())).toEqual([
        expected,
      ]);
      cache.save();
    }
    const cache = openContentCache(folder, 'two');
    const [known] = cache.around([file]);
    expect(known && 'content' in known && known.content()).toEqual(Buffer.from('new'));
    cache.discard();
  });
});
