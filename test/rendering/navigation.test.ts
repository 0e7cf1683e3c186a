import { expect, test } from 'vitest';
import type { TemplateEnvironment } from '../../src/rendering/environment.ts';
import { createNavigationRenderer } from '../../src/rendering/navigation.ts';
import type { BranchLink, PageView } from '../../src/site/page-view.ts';
import { viewOf } from './views.ts';

const link = (url: string, current: boolean): BranchLink => ({
  label: url,
  url,
  current,
  open: false,
  children: [],
});

const viewAt = (url: string): PageView =>
  viewOf({ url, branchKey: 'top', branch: ['/a/', '/b/'].map((each) => link(each, each === url)) });

/** A sidebar as a template of the company's own may write it, with something below the branch. */
function rendererWith(below: (view: PageView) => string) {
  const renderings: string[] = [];
  const render = (_: string, { view }: { view: PageView }) => {
    renderings.push(view.url);
    const links = view.branch.map(
      ({ url, current }) => `<a href="${url}"${current ? ' aria-current="page"' : ''}></a>`,
    );
    return links.join('') + below(view);
  };
  const navigation = createNavigationRenderer({ render } as unknown as TemplateEnvironment);
  return { navigation, renderings };
}

test('the sidebar is rendered once for all of its pages', () => {
  const { navigation, renderings } = rendererWith(() => '<a class="all" href="/all/"></a>');
  expect(['/a/', '/b/'].map((url) => navigation(viewAt(url)))).toEqual([
    '<a href="/a/" aria-current="page"></a><a href="/b/"></a><a class="all" href="/all/"></a>',
    '<a href="/a/"></a><a href="/b/" aria-current="page"></a><a class="all" href="/all/"></a>',
  ]);
  expect(renderings).toHaveLength(1);
});

test('a template that leads to the page from elsewhere too is asked for each page', () => {
  const { navigation } = rendererWith(() => '<a href="/a/">First</a>');
  expect(navigation(viewAt('/a/'))).toBe(
    '<a href="/a/" aria-current="page"></a><a href="/b/"></a><a href="/a/">First</a>',
  );
});
