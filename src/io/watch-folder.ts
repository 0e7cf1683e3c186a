import chokidar from '@11ty/chokidar-with-glob-support';

/** Changes that come together are one change: an editor writes several files, or one in several steps. */
const quietMilliseconds = 30;

/** Calls `changed` after anything in a folder was added, changed or removed. */
export function watchFolder(folder: string, changed: () => void): { readonly close: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  const watcher = chokidar.watch(folder, {
    ignoreInitial: true,
    ignored: /(?:^|[/\\])(?:\.[^/\\]+|node_modules)$/,
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quietMilliseconds);
  });
  return { close: () => watcher.close() };
}
