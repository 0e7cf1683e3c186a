import type { PageView } from '../site/page-view.ts';
import type { TemplateEnvironment } from './environment.ts';

/** Renders one page: the template that its view names, then the layout around it. */
export function renderPage(environment: TemplateEnvironment, view: PageView): string {
  const content = environment.render(`${view.template}.njk`, { view });
  return environment.render('page.njk', { view, content });
}
