import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder that somebody names to keep what builds made, so that the next is faster; undefined where nobody did. */
export function namedCacheFolder(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return environment.HANDBOOK_CACHE || undefined;
}

/** That folder; else beside the caches of other tools, or for this machine where a project has no packages of its own. */
export function cacheFolder(): string {
  const packages = join(process.cwd(), 'node_modules');
  return (
    namedCacheFolder() ??
    (existsSync(packages)
      ? join(packages, '.cache', 'eleventy-plugin-handbook')
      : join(tmpdir(), 'eleventy-plugin-handbook'))
  );
}
