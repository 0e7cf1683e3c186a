// Loaded into every measured process: leaves its largest memory behind. The first process to start writes last.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.BENCH_USAGE) {
  process.on('exit', () =>
    writeFileSync(process.env.BENCH_USAGE, String(process.resourceUsage().maxRSS / 1024)),
  );
}
