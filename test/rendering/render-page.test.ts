import { describe, expect, test } from 'vitest';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { createPageRenderer } from '../../src/rendering/render-page.ts';
import type { BranchLink } from '../../src/site/page-view.ts';
import { rich, viewOf } from './views.ts';

const environment = createEnvironment();

describe('a page', () => {
  test('has its name and the handbook’s in the title', () => {
    const html = createPageRenderer(environment)(viewOf({ title: 'Leave' }));
    expect(html).toContain('<title>Leave – Larkspur Handbook</title>');
  });

  test('shows what the author wrote as it is, and front matter escaped', () => {
    const html = createPageRenderer(environment)(
      viewOf({ body: rich('Rest.', '<p>Rest.</p>'), owner: '<b>People</b>' }),
    );
    expect(html).toContain('<p>Rest.</p>');
    expect(html).toContain('&lt;b&gt;People&lt;/b&gt;');
  });

  test('is passed by by search engines where it is unlisted or internal', () => {
    expect(createPageRenderer(environment)(viewOf({}))).not.toContain('noindex');
    expect(createPageRenderer(environment)(viewOf({ unlisted: true }))).toContain('noindex');
    expect(createPageRenderer(environment)(viewOf({ internal: true }))).toContain('noindex');
  });
});

describe('the sidebar', () => {
  const link = (label: string, url: string, parts: Partial<BranchLink> = {}): BranchLink => ({
    label,
    url,
    current: false,
    open: false,
    children: [],
    ...parts,
  });

  test('says how many more pages a long branch has, and where', () => {
    const group = link('People', '/people/', {
      open: true,
      children: [link('Leave', '/leave/')],
      more: { count: 212, url: '/people/' },
    });
    expect(createPageRenderer(environment)(viewOf({ branch: [group] }))).toContain('All 212 pages</a>');
  });
});
