import { addressKey } from './addresses.ts';

/**
 * What stands where in the site, pages and files alike: no two at one place, and none a file where another needs a
 * folder of the same name.
 */
export interface TakenPaths {
  /** Who stands in the way of something at this address below the handbook, as problems name it. */
  readonly holderOf: (path: string) => string | undefined;
  readonly take: (path: string, holder: string) => void;
}

/** The holder of what the site needs for files of its own. */
export const siteItself = 'the site itself';

export function createTakenPaths(): TakenPaths {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  return {
    holderOf: (path) => {
      const file = fileKey(path);
      const above = foldersAbove(file).find((folder) => files.has(folder));
      return files.get(file) ?? folders.get(file) ?? (above === undefined ? undefined : files.get(above));
    },
    take: (path, holder) => {
      const file = fileKey(path);
      files.set(file, holder);
      for (const folder of foldersAbove(file)) if (!folders.has(folder)) folders.set(folder, holder);
    },
  };
}

/** The wanted path, or the same with a number where it is taken; it is taken from now on. */
export function takeFreePath(wanted: string, taken: TakenPaths, holder = wanted): string {
  let path = wanted;
  for (let number = 2; taken.holderOf(path) !== undefined; number++) {
    const beside = wanted.replace(/\/?$/, `-${number}/`);
    // Where a file has the name of a folder above, nothing beside it is free.
    path = taken.holderOf(beside) === undefined ? beside : wanted.replace(/^\/[^/]*/, `$&-${number}`);
  }
  taken.take(path, holder);
  return path;
}

/** “/people/leave/” is the file “/people/leave/index.html”. */
function fileKey(path: string): string {
  return addressKey(path.endsWith('/') ? `${path}index.html` : path);
}

/** “/people/leave/index.html” lies in “/people/leave” and in “/people”. */
function foldersAbove(file: string): readonly string[] {
  const folders: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
    folders.push(file.slice(0, end));
  return folders;
}
