import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/site/openings.ts';
import { aRole, builtHandbook, wholeOpening, wordsOf } from './built.ts';

const today = '2026-11-24';
const opening = { remote: false, countries: [] };
const options = { organization: { name: 'Greenhouse' }, baseUrl: 'https://handbook.example.com/' };

describe('an opening', () => {
  it.each([
    ['open', {}],
    ['open', { status: 'open' as const }],
    ['open', { posted: today, closes: today }],
    ['closed', { status: 'closed' as const, closes: '2027-01-01' }],
    ['expired', { closes: '2026-11-23' }],
    ['expired', { status: 'open' as const, closes: '2026-11-23' }],
    ['upcoming', { posted: '2026-11-25' }],
  ])('is %s on its day: %o', (status, parts) => {
    expect(statusOf({ ...opening, ...parts }, today)).toBe(status);
  });

  it('opens and closes by itself from one day to the next', () => {
    const pages = { 'gardener.md': aRole('Gardener', [wholeOpening]) };
    const on = (day: string) =>
      wordsOf(builtHandbook(pages, { ...options, today: day }).fileOf('gardener/index.html'));
    expect(on('2026-11-01')).not.toContain('Utrecht');
    expect(on('2026-11-02')).toContain('Apply for this job');
    expect(on('2027-01-15')).toContain('Apply for this job');
    expect(on('2027-01-16')).toContain('closed on January 15, 2027');
    expect(on('2027-01-16')).not.toContain('Apply for this job');
  });

  it('that two roles share is told at the second', () => {
    const { problems } = builtHandbook(
      { 'cook.md': aRole('Cook', [wholeOpening]), 'gardener.md': aRole('Gardener', [wholeOpening]) },
      options,
    );
    expect(problems).toEqual(['handbook/gardener.md:5 opening-twice']);
  });

  it('without a salary is a warning, and an error where the option names its country', () => {
    const pages = { 'gardener.md': aRole('Gardener', [wholeOpening.filter((line) => !/salary/.test(line))]) };
    expect(builtHandbook(pages, options).problems).toEqual(['handbook/gardener.md:5 opening-without-salary']);
    expect(builtHandbook(pages, { ...options, payTransparency: ['nl'] }).problems).toEqual([
      'handbook/gardener.md:5 salary-required',
    ]);
  });

  it('that search engines can’t list says what it lacks; one that is closed lacks nothing', () => {
    const bare = ['location: Utrecht', 'salary: { currency: EUR, min: 38000 }'];
    const { problems } = builtHandbook({ 'gardener.md': aRole('Gardener', [bare]) }, options);
    expect(problems).toEqual(['handbook/gardener.md:5 job-posting-incomplete']);
    const closed = builtHandbook(
      { 'gardener.md': aRole('Gardener', [[...bare, 'status: closed']]) },
      options,
    );
    expect(closed.problems).toEqual([]);
  });

  it('asks for the company and for the site’s address once', () => {
    const other = wholeOpening.map((line) => line.replace('GH-7', 'GH-8'));
    const { problems } = builtHandbook({
      'cook.md': aRole('Cook', [other]),
      'gardener.md': aRole('Gardener', [wholeOpening]),
    });
    expect(problems).toEqual([
      'handbook/cook.md:5 job-posting-without-company',
      'handbook/cook.md:5 feeds-without-address',
    ]);
  });

  it('of a page that is no job description is told, since nobody would see it', () => {
    const article = aRole('Garden', [wholeOpening]).replace('type: job-description\n', '');
    expect(builtHandbook({ 'garden.md': article }, options).problems).toEqual([
      'handbook/garden.md:4 opening-without-role',
    ]);
  });
});

describe('several openings of one role', () => {
  const inGhent = ['identifier: GH-8', 'location: Ghent', ...wholeOpening.slice(2)];
  const role = (...openings: (readonly string[])[]) =>
    builtHandbook({ 'gardener.md': aRole('Gardener', openings) }, options);

  it('have a page each, and the role’s page leads to them', () => {
    const { fileOf, problems } = role(wholeOpening, inGhent);
    expect(problems).toEqual([]);
    expect(fileOf('gardener/index.html')).toContain('href="/gardener/gh-8/"');
    expect(fileOf('gardener/gh-8/index.html')).toContain('<h1>Gardener, Ghent, Netherlands</h1>');
    expect(wordsOf(fileOf('gardener/gh-8/index.html'))).not.toContain('Utrecht');
    expect(fileOf('gardener/gh-8/index.html')).toContain('https://handbook.example.com/gardener/gh-8/');
  });

  it('keep their addresses when one closes: it says so and shows the other', () => {
    const { fileOf } = role(wholeOpening, [...inGhent, 'status: closed']);
    const closed = fileOf('gardener/gh-8/index.html');
    expect(wordsOf(closed)).toContain('Applications for this opening are closed.');
    expect(wordsOf(closed)).toContain('Utrecht');
    expect(closed).toContain('noindex');
    expect(fileOf('gardener/gh-7/index.html')).toContain(
      '<link rel="canonical" href="https://handbook.example.com/gardener/">',
    );
  });

  it('have addresses that every disk takes, whatever their numbers and places are', () => {
    const names = ['../../etc/passwd', '東'.repeat(300), 'A/B\\\\C: "x"', '🌱'];
    const { handbook } = role(...names.map((name) => [`identifier: "${name.replaceAll('"', '')}"`]));
    for (const { ownAddress } of handbook.openings) {
      expect(ownAddress?.path).toMatch(/^\/gardener\/[^/]+\/$/);
      expect(ownAddress?.path).not.toMatch(/\.\.|[\\:"]/);
      expect(Buffer.byteLength(ownAddress?.path.split('/')[2] ?? '')).toBeLessThan(240);
    }
    expect(new Set(handbook.openings.map(({ ownAddress }) => ownAddress?.path)).size).toBe(names.length);
  });

  it('have addresses of their own even where an author’s page or a twin would be in the way', () => {
    const { handbook } = builtHandbook(
      {
        'gardener.md': aRole('Gardener', [['location: Ghent'], ['location: Ghent']]),
        'gardener/ghent.md': '# Our garden in Ghent\n',
      },
      options,
    );
    expect(handbook.openings.map(({ ownAddress }) => ownAddress?.path)).toEqual([
      '/gardener/ghent-2/',
      '/gardener/ghent-2-2/',
    ]);
  });
});

describe('a role without an opening', () => {
  it('says nothing of it, unless the company wants to be written to', () => {
    const pages = { 'gardener.md': aRole('Gardener', []) };
    expect(wordsOf(builtHandbook(pages, options).fileOf('gardener/index.html'))).not.toMatch(/opening/);
    const asking = { ...options, jobAlerts: 'mailto:jobs@example.com' };
    const html = builtHandbook(pages, asking).fileOf('gardener/index.html');
    expect(wordsOf(html)).toContain(
      'There is no opening for this role at the moment. How to hear of new openings',
    );
    expect(html).toContain('href="mailto:jobs@example.com"');
  });

  it('whose opening is over shows open jobs of its team before others', () => {
    const named = (number: number) => wholeOpening.map((line) => line.replace('GH-7', `GH-${number}`));
    const { fileOf } = builtHandbook(
      {
        'baker.md': aRole('Baker', [named(1)]),
        'cook.md': aRole('Cook', [named(2)], 'team: Garden\n'),
        'gardener.md': aRole('Gardener', [[...named(3), 'status: closed']], 'team: Garden\n'),
      },
      options,
    );
    const words = wordsOf(fileOf('gardener/index.html'));
    expect(words.indexOf('Cook')).toBeGreaterThan(0);
    expect(words.indexOf('Cook')).toBeLessThan(words.indexOf('Baker'));
  });
});

describe('the page of open jobs', () => {
  const pages = {
    'cook.md': aRole('Cook', [wholeOpening.map((line) => line.replace('GH-7', 'GH-1'))], 'team: Kitchen\n'),
    'gardener.md': aRole(
      'Gardener',
      [
        [
          'identifier: GH-2',
          'remote: true',
          'countries: [BE, NL]',
          'posted: 2026-11-02',
          'apply: https://a.example/',
        ],
      ],
      'team: Garden\n',
    ),
    'porter.md': aRole('Porter', []),
  };

  it('groups them by team, and lists every role', () => {
    const words = wordsOf(builtHandbook(pages, options).fileOf('jobs/index.html'));
    expect(words).toMatch(
      /Garden Gardener Where: Remote \(Belgium or Netherlands\).*Kitchen Cook .*All roles Cook .*Porter/,
    );
  });

  it('has a page for each team and for remote work, which works without scripts', () => {
    const { fileOf, files } = builtHandbook(pages, options);
    expect([...files.keys()].filter((path) => path.startsWith('jobs/')).sort()).toEqual([
      'jobs/index.html',
      'jobs/remote/index.html',
      'jobs/team/garden/index.html',
      'jobs/team/kitchen/index.html',
    ]);
    expect(fileOf('jobs/index.html')).toContain('href="/jobs/team/kitchen/"');
    expect(wordsOf(fileOf('jobs/team/kitchen/index.html'))).toContain('Cook');
    expect(wordsOf(fileOf('jobs/team/kitchen/index.html'))).not.toContain('Gardener');
  });

  it('has a word of welcome where no job is open, and is only a list of roles where there never are any', () => {
    const closed = { 'cook.md': aRole('Cook', [[...wholeOpening, 'status: closed']]) };
    const empty = builtHandbook(closed, options).fileOf('jobs/index.html');
    expect(wordsOf(empty)).toContain('You are welcome to look around');
    expect(empty).toContain('href="/cook/"');
    const never = builtHandbook({ 'porter.md': aRole('Porter', []) }, options).fileOf('jobs/index.html');
    expect(never).toContain('<h1>All roles</h1>');
    expect(wordsOf(never)).not.toContain('no open job');
  });

  it('is not made where no page is a job description', () => {
    expect(builtHandbook({ 'index.md': '# Hello\n' }, options).files.has('jobs/index.html')).toBe(false);
  });

  it('gives way to a page that an author wrote there, and takes a folder of that name in', () => {
    const author = builtHandbook({ ...pages, 'jobs.md': '# Working here\n' }, options);
    expect(author.fileOf('jobs/index.html')).toContain('Working here</h1>');
    expect(author.problems).toContain('handbook/jobs.md:1 jobs-page-taken');
    const folder = builtHandbook(
      { 'jobs/cook.md': pages['cook.md'], 'jobs/benefits.md': '# Benefits\n' },
      options,
    );
    expect(folder.fileOf('jobs/index.html')).toContain('href="/jobs/cook/"');
    expect(folder.fileOf('jobs/index.html')).toContain('href="/jobs/benefits/"');
    expect(folder.problems).toEqual([]);
  });

  it('lists no role that is unlisted', () => {
    const unlisted = builtHandbook(
      { ...pages, 'spy.md': aRole('Spy', [wholeOpening], 'unlisted: true\n') },
      options,
    );
    expect(unlisted.fileOf('jobs/index.html')).not.toContain('Spy');
  });
});
