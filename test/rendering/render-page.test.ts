import { describe, expect, test } from 'vitest';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { renderPage } from '../../src/rendering/render-page.ts';
import { jobView } from './job-view.ts';
import { rich, viewOf } from './views.ts';

const environment = createEnvironment();

describe('a page', () => {
  test('has its name and the handbook’s in the title', () => {
    const html = renderPage(environment, viewOf({ title: 'Leave' }));
    expect(html).toContain('<title>Leave – Larkspur Handbook</title>');
  });

  test('shows what the author wrote as it is, and front matter escaped', () => {
    const html = renderPage(
      environment,
      viewOf({ body: rich('Rest.', '<p>Rest.</p>'), frontMatter: { owner: '<b>People</b>' } }),
    );
    expect(html).toContain('<p>Rest.</p>');
    expect(html).toContain('&lt;b&gt;People&lt;/b&gt;');
  });

  test('is passed by by search engines where it is unlisted or internal', () => {
    expect(renderPage(environment, viewOf({}))).not.toContain('noindex');
    expect(renderPage(environment, viewOf({ unlisted: true }))).toContain('noindex');
    expect(renderPage(environment, viewOf({ internal: true }))).toContain('noindex');
  });
});

describe('a job description', () => {
  const html = renderPage(environment, jobView());

  test('shows its hiring plan as one numbered list with its total above', () => {
    expect(html.match(/<ol class="hiring-plan">/g)).toHaveLength(1);
    expect(html.indexOf('At least 1 h 20 min')).toBeLessThan(html.indexOf('<ol class="hiring-plan">'));
    expect(html.match(/<li class="stage\b/g)).toHaveLength(7);
  });

  test('gives each part the heading that follows from its depth', () => {
    expect(html).toContain('<h2 id="the-job">');
    expect(html).toContain('<h3 id="what-is-the-product-manager-not-responsible-for-">');
  });

  test('marks what is for colleagues alone', () => {
    expect(html).toContain('section--internal');
    expect(html).toContain('For colleagues only');
  });
});
