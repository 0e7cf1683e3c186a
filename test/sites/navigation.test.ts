import { describe, expect, it } from 'vitest';
import { attributeOf, findAll, linksOf, select, textOf } from '../html-tree.ts';
import { buildSite } from './build-site.ts';

describe('the navigation', () => {
  it('is the tree of folders where no page names a group', () => {
    const { outline } = buildSite({
      'index.md': '# Welcome',
      'people/index.md': '# People',
      'people/leave.md': '# Leave',
      'people/leave/parents.md': '# New parents',
      'tools.md': '# Tools',
    });
    expect(outline).toEqual(['Welcome', 'People', '  Leave', '    New parents', 'Tools']);
  });

  it('puts a page under its group from any depth', () => {
    const { outline } = buildSite({
      'index.md': '# Welcome',
      'a/b/c/designer.md': '---\nnavGroup: Job Descriptions\n---\n# Designer',
      'engineer.md': '---\nnavGroup: Job Descriptions\n---\n# Engineer',
    });
    expect(outline).toEqual(['Welcome', '# Job Descriptions', 'Designer', 'Engineer']);
  });

  it('takes a folder along when its index page names a group', () => {
    const { outline } = buildSite({
      'people/index.md': '---\nnavGroup: Working here\n---\n# People',
      'people/leave.md': '# Leave',
      'people/pay/bonus.md': '# Bonus',
    });
    expect(outline).toEqual(['# Working here', 'People', 'Leave', 'Pay', '  Bonus']);
  });

  it('lets a page leave the group of its folder', () => {
    const { outline } = buildSite({
      'people/index.md': '---\nnavGroup: Working here\n---\n# People',
      'people/leave.md': '# Leave',
      'people/recruiter.md': '---\nnavGroup: Job Descriptions\n---\n# Recruiter',
    });
    expect(outline).toEqual(['# Job Descriptions', 'Recruiter', '# Working here', 'People', 'Leave']);
  });

  it('keeps pages with no group where their folder stands, under “Other”, which comes last', () => {
    const { outline } = buildSite({
      'index.md': '# Welcome',
      'zoo.md': '---\nnavGroup: Zebras\n---\n# Zoo',
      'tools/editor.md': '# Editor',
    });
    expect(outline).toEqual(['Welcome', '# Zebras', 'Zoo', '# Other', 'Tools', '  Editor']);
  });

  it('names the last group as the option says', () => {
    const { outline } = buildSite(
      { 'a.md': '---\nnavGroup: First\n---\n# A', 'b.md': '# B' },
      { otherGroup: 'Everything else' },
    );
    expect(outline).toEqual(['# First', 'A', '# Everything else', 'B']);
  });

  it('orders groups by the option, then by their smallest order, then by name', () => {
    const page = (group: string, order = '') => `---\nnavGroup: ${group}\n${order}\n---\n# In ${group}`;
    const { outline } = buildSite(
      {
        'a.md': page('Beta'),
        'b.md': page('Alpha'),
        'c.md': page('Ordered', 'navOrder: 5'),
        'd.md': page('Chosen last'),
        'e.md': page('Chosen first'),
        'f.md': '# Nowhere',
      },
      { groups: ['Chosen first', 'Chosen last'] },
    );
    expect(outline.filter((line) => line.startsWith('#'))).toEqual([
      '# Chosen first',
      '# Chosen last',
      '# Ordered',
      '# Alpha',
      '# Beta',
      '# Other',
    ]);
  });

  it('orders pages by their number, then by their label as people sort it', () => {
    const { outline } = buildSite({
      'a.md': '# Week 10',
      'b.md': '# Week 9',
      'c.md': '# Émile',
      'd.md': '# Eve',
      'e.md': '---\nnavOrder: 2\n---\n# Second',
      'f.md': '---\nnavOrder: 1\n---\n# First',
    });
    expect(outline).toEqual(['First', 'Second', 'Émile', 'Eve', 'Week 9', 'Week 10']);
  });

  it('takes the label from navTitle, the title, the first heading, the file name, in this order', () => {
    const { outline } = buildSite({
      'a.md': '---\nnavTitle: A nav\ntitle: A title\n---\n# A heading',
      'b.md': '---\ntitle: B title\n---\n# B heading',
      'c.md': '# C heading',
      'd-file-name.md': 'Text alone.',
    });
    expect(outline).toEqual(['A nav', 'B title', 'C heading', 'D file name']);
  });

  it.each(['index.md', 'README.md', '_index.md', 'readme.md'])(
    'takes %s for the page of its folder',
    (name) => {
      const { outline, files } = buildSite({
        [`people/${name}`]: '# Our people',
        'people/leave.md': '# Leave',
      });
      expect(outline).toEqual(['Our people', '  Leave']);
      expect(files.has('people/index.html')).toBe(true);
    },
  );

  it('takes a page for that of the folder of its name beside it', () => {
    const { outline, files } = buildSite({
      'index.md': '# Welcome',
      'people/leave.md': '---\nnavGroup: Time away\n---\n# Leave',
      'people/leave/parents.md': '# New parents',
    });
    expect(outline).toEqual(['Welcome', '# Time away', 'Leave', 'New parents']);
    expect([...files.keys()].filter((path) => path.startsWith('people/leave-2'))).toEqual([]);
  });

  it('gives a folder without an index page its name, and a page that lists what is in it', () => {
    const { outline, page } = buildSite({
      'time-away/sick-days.md': '# Sick days',
      'time-away/holidays.md': '# Holidays',
    });
    expect(outline).toEqual(['Time away', '  Holidays', '  Sick days']);
    const [main] = select(page('/time-away/'), 'main');
    expect(main && select(main, 'h1').map(textOf)).toEqual(['Time away']);
    expect(main && linksOf(main)).toEqual(
      expect.arrayContaining(['Holidays → /time-away/holidays/', 'Sick days → /time-away/sick-days/']),
    );
  });

  it.each([
    ['navigation.group and navigation.order', 'navigation:\n  group: Team\n  order: 1'],
    ['weight', 'navGroup: Team\nweight: 1'],
  ])('reads other tools’ %s', (_, settings) => {
    const { outline } = buildSite({
      'a.md': '---\nnavGroup: Team\nnavOrder: 2\n---\n# A',
      'z.md': `---\n${settings}\n---\n# Z`,
    });
    expect(outline).toEqual(['# Team', 'Z', 'A']);
  });

  it('passes over unlisted pages and publishes them', () => {
    const { outline, files } = buildSite({
      'a.md': '# A',
      'b.md': '---\nunlisted: true\n---\n# B',
    });
    expect(outline).toEqual(['A']);
    expect(files.has('b/index.html')).toBe(true);
    expect(files.get('b/index.html')).toContain('noindex');
    expect(files.get('all-pages/index.html')).not.toContain('/b/');
    expect(files.get('llms.txt')).not.toContain('b.md');
  });
});

describe('the sidebar', () => {
  const texts = {
    'index.md': '# Welcome',
    'people/index.md': '# People',
    'people/leave.md': '# Leave',
    'tools/index.md': '# Tools',
    'tools/editor.md': '# Editor',
  };

  it('shows every group, opens the page’s own branch and marks the page', () => {
    const [navigation] = select(buildSite(texts).page('/people/leave/'), '.navigation');
    if (!navigation) throw new Error('There is no navigation.');
    const labels = select(navigation, '.branch').flatMap((branch) => select(branch, 'a'));
    expect(labels.map(textOf)).toEqual(['Welcome', 'People', 'Leave', 'Tools']);
    const current = findAll(navigation, (element) => attributeOf(element, 'aria-current') === 'page');
    expect(current.map(textOf)).toEqual(['Leave']);
  });

  it('shows a group and the page of the same name that leads it once', () => {
    const site = buildSite({
      'index.md': '# Welcome',
      'people/index.md': '---\nnavGroup: People\n---\n# people',
      'people/leave.md': '# Leave',
    });
    for (const [url, current] of [
      ['/people/', 'People'],
      ['/people/leave/', 'Leave'],
    ] as const) {
      const [branch] = select(site.page(url), '.branch');
      const links = branch ? select(branch, 'a') : [];
      expect(links.map(textOf)).toEqual(['Welcome', 'People', 'Leave']);
      expect(links.filter((link) => attributeOf(link, 'aria-current') === 'page').map(textOf)).toEqual([
        current,
      ]);
    }
  });

  it('leads to a page with the whole tree', () => {
    const site = buildSite(texts);
    const [navigation] = select(site.page('/'), '.navigation');
    expect(navigation && linksOf(navigation)).toContain('All pages → /all-pages/');
    const [main] = select(site.page('/all-pages/'), 'main');
    expect(main && linksOf(main)).toEqual(
      expect.arrayContaining(['People → /people/', 'Leave → /people/leave/', 'Editor → /tools/editor/']),
    );
  });

  it('does not grow with the number of pages', () => {
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `folder-${at % 9}/page-${String(at).padStart(4, '0')}.md`,
          '# Page',
        ]),
      );
    const sizeOf = (count: number) =>
      buildSite(many(count)).files.get('folder-0/page-0000/index.html')?.length ?? 0;
    expect(sizeOf(3000)).toBeLessThan(sizeOf(600) * 1.05);
  });
});

describe('the way through the handbook', () => {
  const site = buildSite({
    'index.md': '# Welcome',
    'people/index.md': '---\nnavGroup: Working here\n---\n# People',
    'people/leave/index.md': '# Leave',
    'people/leave/parents.md': '# New parents',
    'tools.md': '---\nnavGroup: Working here\n---\n# Tools',
  });

  it('shows where a page stands', () => {
    const [crumbs] = select(site.page('/people/leave/parents/'), '.breadcrumbs');
    expect(crumbs && linksOf(crumbs)).toEqual([
      'Welcome → /',
      'Working here → /people/',
      'Leave → /people/leave/',
    ]);
    expect(select(site.page('/'), '.breadcrumbs')).toEqual([]);
  });

  it('leads from each page to the one before and the one after, through the whole tree', () => {
    const visited: string[] = [];
    for (let url: string | undefined = '/'; url !== undefined && visited.length < 10; ) {
      visited.push(url);
      const [next] = select(site.page(url), '.pager__link--next');
      url = next && attributeOf(next, 'href');
    }
    expect(visited).toEqual(['/', '/people/', '/people/leave/', '/people/leave/parents/', '/tools/']);
    const [previous] = select(site.page('/tools/'), '.pager__link--previous');
    expect(previous && attributeOf(previous, 'href')).toBe('/people/leave/parents/');
  });
});
