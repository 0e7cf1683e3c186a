import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './content-hash.ts';
import { packageTemplates } from './environment.ts';

/** The one stylesheet of the site. */
export interface Stylesheet {
  /** `handbook.<hash>.css` */
  readonly fileName: string;
  readonly text: string;
}

/** The order in which the files are joined; the components stand between layout and print. */
const before = ['tokens.css', 'base.css', 'prose.css', 'highlight.css', 'layout.css'];
const after = ['print.css'];

/** Joins `templates/styles/` into one text, without comments and without the line breaks that mean nothing. */
export function readStylesheet(folder: string = join(packageTemplates, 'styles')): Stylesheet {
  const components = readdirSync(join(folder, 'components'))
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => join('components', name));
  const text = [...before, ...components, ...after]
    .map((name) => withoutComments(readFileSync(join(folder, name), 'utf8')))
    .join('\n');
  return { fileName: `handbook.${contentHash(text)}.css`, text: `${text}\n` };
}

function withoutComments(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll(/([{};,])\n/g, '$1');
}
