import type { Handbook } from '../domain/handbook.ts';
import type { MadeOf, OutputFile } from '../publishing/output-file.ts';
import { publishData } from '../publishing/publish-data.ts';
import { viewSite } from '../publishing/view-site.ts';
import { hasDrawing } from '../site/page-html.ts';
import type { PageView } from '../site/page-view.ts';
import type { HandbookSettings } from '../site/settings.ts';
import type { SiteAssets } from '../site/views.ts';
import type { Assets } from './assets.ts';
import type { TemplateEnvironment } from './environment.ts';
import { createPageRenderer, type PageRenderer } from './render-page.ts';

/** Every file of the site, one at a time: pages, what machines read, styles, and the files beside the pages. */
export function* publishHandbook(
  handbook: Handbook,
  settings: HandbookSettings,
  environment: TemplateEnvironment,
  assets: Assets,
): Generator<OutputFile, void, undefined> {
  const renderPage = createPageRenderer(environment);
  for (const { outputPath, searchUrl, view } of viewSite(handbook, settings, namesOf(assets))) {
    yield {
      path: outputPath,
      content: () => renderPage(view()),
      madeOf: () => partsOf(view(), renderPage),
      ...(searchUrl ? { searchUrl } : {}),
    };
  }
  yield* publishBeside(handbook, settings, assets);
}

/** A page is made of its view; the site and the words are the same on all. The pages of a document are too many to say. */
function partsOf(view: PageView, render: PageRenderer): MadeOf | undefined {
  if (view.template === 'document') return undefined;
  const own = Object.assign({}, view, { site: null, words: null });
  return { own, shared: [view.site, view.words], make: () => render(view) };
}

/** What pages ask for, by the names under which it is published. */
export function namesOf({ stylesheet, script, drawScript }: Assets): SiteAssets {
  return {
    stylesheet: stylesheet.fileName,
    script: script.fileName,
    drawScript: drawScript.fileName,
  };
}

/** Every file that is no page: what machines read, styles, and the files beside the pages. */
export function* publishBeside(
  handbook: Handbook,
  settings: HandbookSettings,
  { stylesheet, script, drawScript }: Assets,
): Generator<OutputFile, void, undefined> {
  const below = (name: string) => settings.place.prefix.slice(1) + name;
  yield* publishData(handbook, settings);
  yield { path: below(stylesheet.fileName), content: () => stylesheet.text };
  yield { path: below(script.fileName), content: () => script.text };
  const { mermaid } = settings;
  if (mermaid && handbook.pages.some(hasDrawing)) {
    yield { path: below(drawScript.fileName), content: () => drawScript.text };
    yield { path: below(mermaid.fileName), copyOf: mermaid.realPath };
  }
  for (const { realPath, address } of handbook.files) yield { path: address.outputPath, copyOf: realPath };
}
