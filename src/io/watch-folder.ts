import chokidar from '@11ty/chokidar-with-glob-support';

/** Changes that come together are one change: an editor writes several files, or one in several steps. */
const quietMilliseconds = 30;

const ignored = /(?:^|[/\\])(?:\.[^/\\]+|node_modules)$/;

/** Calls `changed` after anything in a folder was added, changed or removed. */
export function watchFolder(folder: string, changed: () => void): { readonly close: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  const watcher = chokidar.watch(folder, { ignoreInitial: true, ignored });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quietMilliseconds);
  });
  return { close: () => watcher.close() };
}

/** Calls `removed` after a file of a folder was removed; keeps no process running. */
export function watchRemovals(folder: string, removed: () => void): { readonly close: () => Promise<void> } {
  const watcher = chokidar.watch(folder, { ignoreInitial: true, ignored, persistent: false });
  watcher.on('unlink', removed);
  return { close: () => watcher.close() };
}
