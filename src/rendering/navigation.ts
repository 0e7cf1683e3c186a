import { escapeHtml } from '../parsing/plain-text.ts';
import type { BranchLink, PageView } from '../site/page-view.ts';
import type { TemplateEnvironment } from './environment.ts';

/** Renders the sidebar of a page. */
export type NavigationRenderer = (view: PageView) => string;

/**
 * Renders each branch of the navigation once a build, and for each of its pages only puts the mark in its place. A
 * company's own template may mark the page in another way: then it is rendered for every page.
 */
export function createNavigationRenderer(environment: TemplateEnvironment): NavigationRenderer {
  const branches = new Map<string, string>();
  const render = (view: PageView) => environment.render('partials/navigation.njk', { view });
  return (view) => {
    if (!holdsCurrent(view.branch)) return render(view);
    const known = branches.get(view.branchKey);
    const unmarked = known ?? render({ ...view, url: '', branch: withoutMark(view.branch) });
    if (known === undefined) branches.set(view.branchKey, unmarked);
    return mark(unmarked, view) ?? render(view);
  };
}

function holdsCurrent(links: readonly BranchLink[]): boolean {
  for (const { current, children } of links) if (current || holdsCurrent(children)) return true;
  return false;
}

function withoutMark(links: readonly BranchLink[]): readonly BranchLink[] {
  return links.map((link) => ({ ...link, current: false, children: withoutMark(link.children) }));
}

/**
 * Puts the mark at the last link to the page: a group and the page that leads it may share an address. Undefined where a
 * company's own template leads there from outside of the branch as well.
 */
function mark(html: string, { url, branch }: PageView): string | undefined {
  const link = `<a href="${escapeHtml(url)}"`;
  let count = 0;
  let end = -1;
  for (let at = html.indexOf(link); at >= 0; at = html.indexOf(link, end)) {
    end = at + link.length;
    count++;
  }
  if (count === 0 || count !== countLinks(branch, url)) return undefined;
  return `${html.slice(0, end)} aria-current="page"${html.slice(end)}`;
}

function countLinks(links: readonly BranchLink[], url: string): number {
  let count = 0;
  for (const link of links) count += Number(link.url === url) + countLinks(link.children, url);
  return count;
}
