import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SiteProgram } from '../site/settings.ts';

/** Finds the program that draws diagrams, in the project that is built or beside us; the package is large, and optional. */
export function findMermaid(): SiteProgram | undefined {
  for (const place of [join(process.cwd(), 'package.json'), import.meta.url]) {
    const program = findFrom(place);
    if (program) return program;
  }
  return undefined;
}

function findFrom(place: string): SiteProgram | undefined {
  try {
    const manifest = createRequire(place).resolve('mermaid/package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    const realPath = join(dirname(manifest), 'dist/mermaid.min.js');
    return existsSync(realPath) ? { fileName: `mermaid.${version}.js`, realPath } : undefined;
  } catch {
    return undefined;
  }
}
