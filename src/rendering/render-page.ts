import type { PageView } from '../site/page-view.ts';
import type { TemplateEnvironment } from './environment.ts';
import { createNavigationRenderer } from './navigation.ts';

/** Renders one page: the template that its view names, then the layout around it. */
export type PageRenderer = (view: PageView) => string;

export function createPageRenderer(environment: TemplateEnvironment): PageRenderer {
  const renderNavigation = createNavigationRenderer(environment);
  return (view) => {
    const content = environment.render(`${view.template}.njk`, { view });
    return environment.render('page.njk', { view, content, navigation: renderNavigation(view) });
  };
}
