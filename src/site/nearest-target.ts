import { editDistance } from '../diagnostics/nearest-word.ts';
import type { HandbookPage } from '../domain/page.ts';
import { folderOf } from './groups.ts';
import type { LinkIndex } from './link-index.ts';

/** What the author may have meant: the heading most like the one asked for, the same file name elsewhere, or one like it. */
export function nearestTarget(
  target: string,
  page: HandbookPage,
  landsOn: HandbookPage | undefined,
  index: LinkIndex,
): string {
  const elsewhere = wholeAddress(target);
  if (elsewhere) return elsewhere;
  const [path = '', fragment = ''] = target.split('#');
  if (landsOn) return nearestHeading(fragment, landsOn, path);
  const parts = path.split('/').filter((part) => part && part !== '.' && part !== '..');
  const name = parts.at(-1) ?? '';
  const bare = name.replace(/\.(?:html?|md|markdown)$/i, '');
  const known = [...index.byName(name), ...index.byName(`${bare}.md`)];
  const named = known.length > 0 ? known : index.byMisspeltName(bare === name ? `${bare}.md` : name);
  // Every folder has an “index.md”: only the folder’s own name tells which was meant.
  const meant = folderPage.test(name) ? named.filter(isIn(parts.at(-2))) : named;
  const found = nearest(meant, page.path);
  return found === undefined ? '' : relativePath(folderOf(page.path), found);
}

/** “www.example.org” and “anna@example.org” lead out of the handbook only with what stands before them. */
function wholeAddress(target: string): string {
  if (/^[^\s/@:]+@[^\s/@:]+\.[a-z]{2,}$/i.test(target)) return `mailto:${target}`;
  return /^(?:www\.[^\s/]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|eu|de|co\.uk))(?:\/\S*)?$/i.test(
    target,
  )
    ? `https://${target}`
    : '';
}

const folderPage = /^(?:_?index|readme)\.(?:html?|md|markdown)$/i;

function isIn(folder: string | undefined): (file: string) => boolean {
  return (file) => folder !== undefined && `/${folderOf(file)}`.endsWith(`/${folder}`);
}

function nearest(files: readonly string[], path: string): string | undefined {
  const folder = folderOf(path);
  const steps = new Map(files.map((file) => [file, relativePath(folder, file).split('/').length]));
  return [...steps].sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1))[0]?.[0];
}

/** How to write a link from one folder to a file. */
export function relativePath(fromFolder: string, file: string): string {
  const from = fromFolder === '' ? [] : fromFolder.split('/');
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function nearestHeading(fragment: string, page: HandbookPage, path: string): string {
  const known = nearestIds.get(page) ?? new Map<string, string>();
  nearestIds.set(page, known);
  const wanted = fragment.toLowerCase();
  const id = known.get(wanted) ?? nearestId(wanted, page);
  known.set(wanted, id);
  return id === '' ? '' : `${path}#${id}`;
}

/** What was found already: the same link to nowhere stands on many pages. */
const nearestIds = new WeakMap<HandbookPage, Map<string, string>>();

function nearestId(wanted: string, { headings }: HandbookPage): string {
  let best = '';
  let smallest = Math.floor(Math.max(2, wanted.length / 2)) + 1;
  for (const { id } of headings) {
    // No way to look for what is no nearer than the nearest found.
    const distance = editDistance(wanted, id, smallest - 1);
    if (distance >= smallest) continue;
    best = id;
    smallest = distance;
  }
  return best;
}
