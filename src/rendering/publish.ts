import type { Handbook } from '../domain/handbook.ts';
import type { OutputFile } from '../publishing/output-file.ts';
import { publishData } from '../publishing/publish-data.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { viewHandbook } from '../site/views.ts';
import type { TemplateEnvironment } from './environment.ts';
import { renderPage } from './render-page.ts';
import type { Stylesheet } from './stylesheet.ts';

/** Every file of the site, one at a time: pages, what machines read, styles, and the files beside the pages. */
export function* publishHandbook(
  handbook: Handbook,
  settings: HandbookSettings,
  environment: TemplateEnvironment,
  stylesheet: Stylesheet,
): Generator<OutputFile, void, undefined> {
  for (const { outputPath, view } of viewHandbook(handbook, settings, { stylesheet: stylesheet.fileName })) {
    yield { path: outputPath, content: () => renderPage(environment, view()) };
  }
  yield* publishData(handbook, settings);
  yield { path: settings.place.prefix.slice(1) + stylesheet.fileName, content: () => stylesheet.text };
  for (const { realPath, address } of handbook.files) yield { path: address.outputPath, copyOf: realPath };
}
