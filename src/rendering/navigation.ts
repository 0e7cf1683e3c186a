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
    return mark(unmarked, view.url) ?? render(view);
  };
}

function holdsCurrent(links: readonly BranchLink[]): boolean {
  for (const { current, children } of links) if (current || holdsCurrent(children)) return true;
  return false;
}

function withoutMark(links: readonly BranchLink[]): readonly BranchLink[] {
  return links.map((link) => ({ ...link, current: false, children: withoutMark(link.children) }));
}

/** A group and the page that leads it may share an address: the page is the later one. */
function mark(html: string, url: string): string | undefined {
  const link = `class="branch__link" href="${escapeHtml(url)}"`;
  const at = html.lastIndexOf(link);
  const end = at + link.length;
  return at < 0 ? undefined : `${html.slice(0, end)} aria-current="page"${html.slice(end)}`;
}
