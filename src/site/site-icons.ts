import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Handbook, PublishedFile } from '../domain/handbook.ts';
import { joinPath } from './link-paths.ts';
import type { HandbookSettings } from './settings.ts';

/** The pictures that stand for the site, where they are published. */
export interface SiteIcons {
  readonly icon?: PublishedFile;
  readonly touchIcon?: PublishedFile;
}

/** Finds the pictures that the option `icons` names among the handbook’s files. */
export function findIcons(files: Handbook['files'], { icons }: Pick<HandbookSettings, 'icons'>): SiteIcons {
  const find = (path: string | undefined) =>
    path === undefined ? undefined : files.find((file) => file.path === joinPath('', path));
  const [icon, touchIcon] = [find(icons.icon), find(icons.touchIcon)];
  return { ...(icon ? { icon } : {}), ...(touchIcon ? { touchIcon } : {}) };
}

/** Reports an icon that is no file of the handbook. */
export function reportIcons(
  files: Handbook['files'],
  settings: Pick<HandbookSettings, 'icons'>,
  report: Report,
): void {
  const found = findIcons(files, settings);
  for (const name of ['icon', 'touchIcon'] as const) {
    const path = settings.icons[name];
    if (path !== undefined && !found[name]) report('icon-missing', locate(path, 1), { path });
  }
}
