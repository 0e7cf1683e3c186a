import { describe, expect, it } from 'vitest';
import { aRole, builtHandbook, wholeOpening, wordsOf } from '../site/built.ts';
import { exampleOn, exampleOptions } from './example.ts';
import { faultsOfPosting, thingsIn, unseenIn } from './job-posting-rules.ts';

const today = '2026-11-24';

describe('the postings of the example handbook', () => {
  const example = exampleOn(today);
  const pages = [...example.files].filter(([path]) => path.endsWith('.html'));
  const postings = pages.flatMap(([path, html]) =>
    thingsIn(html, 'JobPosting').map((posting) => ({ path, html, posting })),
  );

  it('stand on one page each: on the role’s where it has one open opening, on pages of their own where it has several', () => {
    expect(postings.map(({ path }) => path).sort()).toEqual(
      [
        'assembly-technician',
        'calibration-lead',
        'field-applications-engineer/fen-2026-10-dev',
        'field-applications-engineer/fen-2026-10-gnt',
        'field-applications-engineer/fen-2026-11-de',
        'firmware-engineer',
        'software-engineer',
      ].map((page) => `job-descriptions/${page}/index.html`),
    );
  });

  it.each(postings)('hold to every rule: $path', ({ posting, html }) => {
    expect(faultsOfPosting(posting, today)).toEqual([]);
    expect(unseenIn(posting, wordsOf(html.replace('<main', '<main> ')))).toEqual([]);
    expect(html).toMatch(/<a class="button" href="(?:https:|mailto:)/);
    expect(html).toContain(`<link rel="canonical" href="${posting.url}">`);
    expect(html).not.toContain('noindex');
  });

  it('tell the way to each page from the top', () => {
    const html = example.fileOf('job-descriptions/firmware-engineer/index.html');
    const [list] = thingsIn(html, 'BreadcrumbList');
    expect(list?.itemListElement).toMatchObject([
      { position: 1, item: 'https://handbook.example.com/' },
      { position: 2, item: 'https://handbook.example.com/job-descriptions/' },
      { position: 3, item: 'https://handbook.example.com/job-descriptions/firmware-engineer/' },
    ]);
  });

  it('are gone on the day after the last one closes', () => {
    const later = exampleOn('2027-02-13');
    const still = [...later.files].filter(([, text]) => text.includes('JobPosting')).map(([path]) => path);
    expect(still).toEqual(['job-descriptions/field-applications-engineer/index.html']);
  });
});

describe('a posting', () => {
  const posting = (opening: readonly string[], settings = '', title = 'Gardener') => {
    const { fileOf } = builtHandbook({ 'a.md': aRole(title, [opening], settings) }, exampleOptions);
    return thingsIn(fileOf('a/index.html'), 'JobPosting')[0];
  };
  const without = (name: string) => wholeOpening.filter((line) => !line.startsWith(name));

  it.each(['posted', 'apply', 'location', 'countries'])('is not made without “%s”', (setting) => {
    expect(posting(wholeOpening)).toBeDefined();
    expect(posting(without(setting))).toBeUndefined();
  });

  it('is not made of a page that is unlisted or for colleagues, nor of an opening that is not open', () => {
    expect(posting(wholeOpening, 'unlisted: true\n')).toBeUndefined();
    expect(posting([...wholeOpening, 'status: closed'])).toBeUndefined();
    expect(posting([...without('closes'), 'closes: 2026-11-23'])).toBeUndefined();
    expect(posting([...without('posted'), 'posted: 2026-11-25'])).toBeUndefined();
  });

  it('makes up nothing: what is not stated is not there', () => {
    const bare = posting(wholeOpening.filter((line) => /location|countries|posted|apply/.test(line)));
    expect(Object.keys(bare ?? {})).toEqual([
      '@type',
      'title',
      'description',
      'datePosted',
      'hiringOrganization',
      'jobLocation',
      'directApply',
      'url',
    ]);
  });

  it('names one amount where least and most are the same', () => {
    const salary = 'salary: { currency: EUR, min: 40000, max: 40000 }';
    expect(posting([...without('salary'), salary])).toMatchObject({
      baseSalary: { value: { value: 40_000, unitText: 'YEAR' } },
    });
  });

  it('gives a remote job’s office only where its country is plain', () => {
    const remote = [...without('countries'), 'remote: true'];
    expect(posting([...remote, 'countries: [NL]'])).toHaveProperty('jobLocation');
    expect(posting([...remote, 'countries: [NL, BE]'])).not.toHaveProperty('jobLocation');
  });

  it('of a role with any mark in its name is whole, and its page too', () => {
    const title = 'R&D "Lead" </script><!-- \u2028 <b>قائد</b> 🌱 ]]>';
    const { fileOf } = builtHandbook({ 'a.md': aRole(title, [wholeOpening]) }, exampleOptions);
    const html = fileOf('a/index.html');
    expect(thingsIn(html, 'JobPosting')[0]?.title).toBe(title.replace(/\s+/g, ' '));
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html).not.toContain('<b>قائد');
  });

  it('leaves out what is for colleagues only, in the site for colleagues too', () => {
    const role = `${aRole('Gardener', [wholeOpening])}\n## Screening questions {.internal}\n\n- What grows in shade?\n`;
    const { fileOf } = builtHandbook({ 'a.md': role }, { ...exampleOptions, audience: 'internal' });
    const html = fileOf('a/index.html');
    expect(wordsOf(html)).toContain('What grows in shade?');
    expect(String(thingsIn(html, 'JobPosting')[0]?.description)).not.toContain('shade');
  });
});
