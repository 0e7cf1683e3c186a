import { editDistance } from '../diagnostics/nearest-word.ts';
import type { HandbookPage } from '../domain/page.ts';
import { folderOf } from './groups.ts';
import type { LinkIndex } from './link-index.ts';

/** What the author may have meant: the heading most like the one asked for, or the same file name elsewhere. */
export function nearestTarget(
  target: string,
  page: HandbookPage,
  landsOn: HandbookPage | undefined,
  index: LinkIndex,
): string {
  const [path = '', fragment = ''] = target.split('#');
  if (landsOn) return nearestHeading(fragment, landsOn, path);
  const name = path.split('/').filter(Boolean).at(-1) ?? '';
  const bare = name.replace(/\.(?:html?|md|markdown)$/i, '');
  const [found] = [...index.byName(name), ...index.byName(`${bare}.md`)].sort(byDistance(page.path));
  return found === undefined ? '' : relativePath(folderOf(page.path), found);
}

/** How to write a link from one folder to a file. */
export function relativePath(fromFolder: string, file: string): string {
  const from = fromFolder === '' ? [] : fromFolder.split('/');
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function byDistance(path: string): (a: string, b: string) => number {
  const steps = (file: string) => relativePath(folderOf(path), file).split('/').length;
  return (a, b) => steps(a) - steps(b) || (a < b ? -1 : 1);
}

function nearestHeading(fragment: string, { headings }: HandbookPage, path: string): string {
  const wanted = fragment.toLowerCase();
  const scored = headings.map(({ id }) => ({ id, distance: editDistance(wanted, id) }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, wanted.length / 2) ? `${path}#${best.id}` : '';
}
