import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './content-hash.ts';
import { packageTemplates } from './environment.ts';

/** A script of the site, which no page needs. */
export interface Script {
  /** `handbook.<hash>.js`, `draw.<hash>.js` */
  readonly fileName: string;
  readonly text: string;
}

/** Joins `templates/scripts/`; each of its files is a block of its own. */
export function readScript(folder: string = join(packageTemplates, 'scripts')): Script {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort();
  const text = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return { fileName: `handbook.${contentHash(text)}.js`, text };
}

/** The script of pages that hold diagrams. */
export function readDrawScript(): Script {
  const text = readFileSync(join(packageTemplates, 'scripts/drawings/draw.js'), 'utf8');
  return { fileName: `draw.${contentHash(text)}.js`, text };
}
