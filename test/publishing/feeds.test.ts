import { Ajv } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { aRole, builtHandbook, wholeOpening } from '../site/built.ts';
import { exampleOn, exampleOptions } from './example.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';

const today = '2026-11-24';
const openNow = [
  'FEN-2026-07',
  'FEN-2026-08',
  'FEN-2026-09',
  'FEN-2026-10-DEV',
  'FEN-2026-10-GNT',
  'FEN-2026-11-DE',
  'FEN-2026-12',
];

type Xml = { readonly [name: string]: unknown };
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['entry', 'job', 'link'].includes(name),
});

function parse(xml: string): Xml {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml) as Xml;
}

const atomIn = (xml: string) => parse(xml).feed as Xml & { entry?: readonly (Xml & { link: Xml[] })[] };
const jobsIn = (xml: string) => ((parse(xml).source as Xml | undefined)?.job ?? []) as readonly Xml[];
const jsonIn = (text: string) =>
  JSON.parse(text) as { items: readonly (Record<string, string> & { _opening: Record<string, unknown> })[] };

describe('the feeds of the example handbook', () => {
  const { fileOf, files } = exampleOn(today);
  const atom = atomIn(fileOf('feed.xml'));
  const json = jsonIn(fileOf('feed.json'));
  const jobs = jobsIn(fileOf('indeed.xml'));

  it('hold every open opening, and none that is closed, expired or not posted yet', () => {
    expect(json.items.map(({ _opening }) => _opening.identifier).sort()).toEqual(openNow);
    expect(atom.entry).toHaveLength(openNow.length);
    const numbers = jobs.map(({ referencenumber }) => String(referencenumber));
    expect(
      [...new Set(numbers.map((number) => number.replace(/^(FEN-2026-09)-(?:NL|BE|DE)$/, '$1')))].sort(),
    ).toEqual(openNow);
    expect(new Set(numbers).size).toBe(numbers.length);
    const { jobs: roles } = JSON.parse(fileOf('jobs.json')) as {
      jobs: { openings: { identifier: string }[] }[];
    };
    expect(roles.flatMap(({ openings }) => openings.map(({ identifier }) => identifier)).sort()).toEqual(
      openNow,
    );
  });

  it('are Atom by its rules', () => {
    const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
    const ids = (atom.entry ?? []).map(({ id }) => id);
    expect(atom['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(new Set([atom.id, ...ids]).size).toBe(ids.length + 1);
    expect(atom).toMatchObject({
      title: expect.stringMatching(/\S/),
      updated: expect.stringMatching(moment),
      author: { name: 'Fenlight Instruments' },
      link: expect.arrayContaining([
        {
          '@_rel': 'self',
          '@_type': 'application/atom+xml',
          '@_href': 'https://handbook.example.com/feed.xml',
        },
      ]),
    });
    for (const entry of atom.entry ?? []) {
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^https:\/\/handbook\.example\.com\//),
        title: expect.stringMatching(/\S/),
        updated: expect.stringMatching(moment),
        published: expect.stringMatching(moment),
        content: { '@_type': 'html', '#text': expect.stringMatching(/^<ul>.*<p>/s) },
      });
      expect(entry.link.filter((link) => link['@_rel'] === 'alternate')).toHaveLength(1);
    }
    expect(atom.updated).toBe(
      [...(atom.entry ?? [])]
        .map(({ updated }) => String(updated))
        .sort()
        .at(-1),
    );
  });

  it('are JSON Feed by its rules', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(jsonFeedSchema);
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('are Indeed’s by its rules', () => {
    const text = fileOf('indeed.xml');
    expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<source>')).toBe(true);
    for (const job of jobs) {
      for (const field of ['title', 'date', 'referencenumber', 'url', 'company', 'country', 'description'])
        expect(String(job[field] ?? ''), field).toMatch(/\S/);
      expect(job.city !== undefined || job.remotetype === 'Fully remote').toBe(true);
      expect(String(job.country)).toMatch(/^[A-Z]{2}$/);
      expect(String(job.description)).not.toMatch(/<(?!\/?(?:p|ul|li|br)>)|&[a-z]+;/);
    }
    const bare = text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').replaceAll(/<[^>]*>/g, '');
    expect(bare.trim()).toBe('');
  });

  it('lead to pages that are there', () => {
    const urls = [
      ...json.items.map(({ url }) => String(url)),
      ...jobs.map(({ url }) => String(url)),
      ...(atom.entry ?? []).flatMap(({ link }) => link.map((each) => String(each['@_href']))),
    ];
    for (const url of urls) {
      expect(files.has(url.replace('https://handbook.example.com/', '').concat('index.html')), url).toBe(
        true,
      );
    }
  });

  it('are offered by the page of open jobs', () => {
    const html = fileOf('jobs/index.html');
    for (const [type, file] of [
      ['application/atom+xml', 'feed.xml'],
      ['application/feed+json', 'feed.json'],
    ])
      expect(html).toContain(
        `<link rel="alternate" type="${type}" title="Open jobs – Fenlight handbook" href="/${file}">`,
      );
  });

  it('come out the same twice, and another day is another build', () => {
    const again = exampleOn(today);
    for (const name of ['feed.xml', 'feed.json', 'indeed.xml', 'jobs.json', 'sitemap.xml'])
      expect(again.fileOf(name), name).toBe(fileOf(name));
    const spring = exampleOn('2027-03-01');
    expect(jsonIn(spring.fileOf('feed.json')).items.map(({ _opening }) => _opening.identifier)).toEqual([
      'FEN-2026-11-DE',
    ]);
  });
});

describe('a feed', () => {
  const awkward = '“R&D” ]]> </script> <b>&amp; 🌱 مرحبا \u202E \'quoted\' "twice"';
  const quoted = JSON.stringify(awkward);
  const role = aRole(
    awkward,
    [
      [
        `identifier: ${quoted}`,
        `location: ${quoted}`,
        'countries: [NL]',
        'salary: { currency: EUR, min: 38000, max: 44000 }',
        'posted: 2026-11-02',
        'apply: https://jobs.example.com/?a=1&b=]]>',
      ],
    ],
    `team: ${quoted}\ndescription: ${quoted}\n`,
  ).replace('What one does all day.', 'Text: `]]> & </script> <b>&amp;` 🌱 مرحبا');
  const options = { ...exampleOptions, organization: { ...exampleOptions.organization, name: awkward } };
  const { fileOf } = builtHandbook({ 'a.md': role }, options);
  const inText = 'Text: ]]> & </script> <b>&amp; 🌱 مرحبا';

  it('of Atom gives every text back whole', () => {
    const feed = atomIn(fileOf('feed.xml'));
    const [entry] = feed.entry ?? [];
    expect((feed.author as Xml).name).toBe(awkward);
    expect(entry?.summary).toBe(awkward);
    expect(String(entry?.title)).toContain(awkward);
    expect(JSON.stringify(entry?.category)).toContain(JSON.stringify(awkward));
    expect(wordsOfHtml(String((entry?.content as Xml | undefined)?.['#text']))).toContain(inText);
    expect(wordsOfHtml(String((entry?.content as Xml | undefined)?.['#text']))).toContain(
      `Reference: ${awkward}`,
    );
  });

  it('of JSON gives every text back whole', () => {
    const [item] = jsonIn(fileOf('feed.json')).items;
    expect(item?.summary).toBe(awkward);
    expect(item?.tags).toEqual([awkward]);
    expect(item?._opening).toMatchObject({
      identifier: awkward,
      location: awkward,
      apply: 'https://jobs.example.com/?a=1&b=]]>',
    });
    expect(wordsOfHtml(String(item?.content_html))).toContain(inText);
  });

  it('of Indeed gives every text back whole', () => {
    const [job] = jobsIn(fileOf('indeed.xml'));
    for (const field of ['title', 'referencenumber', 'company', 'city', 'category'])
      expect(job?.[field], field).toBe(awkward);
    expect(String(job?.description)).toContain(']]> & &lt;/script> &lt;b>&amp; 🌱 مرحبا');
  });

  it('has no opening of a page that is unlisted or for colleagues', () => {
    for (const settings of ['unlisted: true\n', 'visibility: internal\n']) {
      const { fileOf } = builtHandbook(
        { 'a.md': aRole('Gardener', [wholeOpening], settings) },
        { ...exampleOptions, audience: 'internal' },
      );
      expect(jsonIn(fileOf('feed.json')).items).toEqual([]);
      expect(jobsIn(fileOf('indeed.xml'))).toEqual([]);
    }
  });

  it('is empty and right where no job is open', () => {
    const { fileOf } = builtHandbook({ 'a.md': aRole('Gardener', []) }, exampleOptions);
    expect(atomIn(fileOf('feed.xml'))).toMatchObject({ updated: '2026-11-24T00:00:00Z' });
    expect(jsonIn(fileOf('feed.json')).items).toEqual([]);
    expect(jobsIn(fileOf('indeed.xml'))).toEqual([]);
  });

  it('is not written where the site’s address is not known, an option says no, or there are no roles', () => {
    const pages = { 'a.md': aRole('Gardener', [wholeOpening]) };
    const { baseUrl: _, ...elsewhere } = exampleOptions;
    expect(builtHandbook(pages, elsewhere).files.has('feed.xml')).toBe(false);
    expect(builtHandbook(pages, { ...exampleOptions, feeds: false }).files.has('indeed.xml')).toBe(false);
    expect(builtHandbook({ 'a.md': '# Hello\n' }, exampleOptions).files.has('feed.json')).toBe(false);
  });

  it('keeps an entry’s name when a second opening moves it to a page of its own', () => {
    const idOf = (...openings: (readonly string[])[]) =>
      jsonIn(
        builtHandbook({ 'a.md': aRole('Gardener', openings) }, exampleOptions).fileOf('feed.json'),
      ).items.find(({ _opening }) => _opening.identifier === 'GH-7');
    const [alone, beside] = [
      idOf(wholeOpening),
      idOf(wholeOpening, ['identifier: GH-8', ...wholeOpening.slice(1)]),
    ];
    expect(beside?.id).toBe(alone?.id);
    expect(beside?.url).not.toBe(alone?.url);
  });
});

describe('the sitemap', () => {
  it('lists the page of open jobs and the pages of open openings, and none of a closed one', () => {
    const { fileOf } = exampleOn(today);
    const sitemap = fileOf('sitemap.xml');
    expect(sitemap).toContain('<loc>https://handbook.example.com/jobs/</loc>');
    expect(sitemap).toContain('/field-applications-engineer/fen-2026-10-gnt/</loc>');
    expect(sitemap).not.toContain('fen-2026-03');
  });
});

function wordsOfHtml(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
