// Loaded into every measured process: leaves its largest memory behind. The first process to start writes last.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** How often it looks for processes that are still there, in milliseconds. */
const pause = 20;

if (isMainThread && process.env.BENCH_USAGE) {
  // Pagefind ends after the build that started it; nobody counts the time of a process whose end nobody waited for.
  process.on('beforeExit', () => {
    if (hasChildren()) setTimeout(() => {}, pause);
  });
  process.on('exit', () =>
    writeFileSync(process.env.BENCH_USAGE, String(process.resourceUsage().maxRSS / 1024)),
  );
}

/** Only Linux tells. */
function hasChildren() {
  try {
    return readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8') !== '';
  } catch {
    return false;
  }
}
