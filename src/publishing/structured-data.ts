import type { PageView } from '../site/page-view.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { organizationOf } from './organization.ts';
import type { BreadcrumbList, Graph, Thing } from './schema-org.ts';

/**
 * What a page tells programs of itself, as JSON-LD that is fit for a `script` element: the way to it, on the first page
 * who publishes the handbook, and the posting whose job ad the page is. Absent where there is nothing to tell.
 */
export function structuredDataOf(
  view: PageView,
  posting: Thing | undefined,
  settings: HandbookSettings,
): PageView['structuredData'] {
  const breadcrumbs = settings.origin === undefined ? undefined : breadcrumbsOf(view, settings.origin);
  const organization = view.url === view.site.homeUrl ? organizationOf(settings) : undefined;
  const things: readonly Thing[] = [posting, breadcrumbs, organization].filter(
    (thing) => thing !== undefined,
  );
  if (things.length === 0) return undefined;
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return { json: escapeScript(JSON.stringify(graph)) };
}

function breadcrumbsOf(view: PageView, origin: string): BreadcrumbList | undefined {
  if (view.breadcrumbs.length === 0 || view.template === 'not-found') return undefined;
  const trail = [...view.breadcrumbs, { label: view.title, url: view.url }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: origin + url,
    })),
  };
}

/** In a `script` element `</script>` and `<!--` end or change it, and old readers take U+2028 for a line's end. */
function escapeScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
