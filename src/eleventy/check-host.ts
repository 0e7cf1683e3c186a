import { existsSync } from 'node:fs';
import { normalize, posix } from 'node:path';
import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { EleventyConfig } from './eleventy-config.ts';
import { type HandbookLocation, isInside } from './locate-handbook.ts';

/** The Eleventy site around a handbook. */
export interface Host {
  readonly eleventyConfig: EleventyConfig;
  readonly location: HandbookLocation;
  /** The option, as somebody gave it. */
  readonly layout: unknown;
  /** The file in which all this was chosen, as problems show it. */
  readonly configFile: string;
}

/** Reports what in the site's own configuration would make the handbook unsafe, or is no layout. */
export function checkHost({ eleventyConfig, location, layout, configFile }: Host, report: Report): void {
  const place = locate(configFile, 1);
  const { includes, layouts } = eleventyConfig.directories;
  for (const templates of new Set([includes, layouts ?? includes])) {
    if (!isInside(location.folder, templates) || !existsSync(templates)) continue;
    const folder = normalize(templates).replace(/[/\\]$/, '');
    report('templates-in-handbook', place, { folder, beside: posix.join('..', posix.basename(folder)) });
  }
  if (!escapes(eleventyConfig)) report('templates-unescaped', place, {});
  if (layout !== undefined && (typeof layout !== 'string' || layout.trim() === ''))
    report('option-value', place, {
      option: 'layout',
      expected: 'the file name of a layout, such as company.njk',
      value: String(layout),
    });
}

function escapes({ nunjucks, libraryOverrides }: EleventyConfig): boolean {
  const chosen = [nunjucks?.environmentOptions?.autoescape, libraryOverrides?.njk?.opts?.autoescape];
  return !chosen.includes(false);
}
