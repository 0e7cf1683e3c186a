import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a function stands, by the address of its file and its line, of which the first is 0. */
export type PlaceOf = (url: string, line: number) => string;

/**
 * Finds the file of ours, or of a package, that a line of the command's program was made of: a comment stands above each
 * there. Any other line is in its own file.
 */
export function createPlaceOf(): PlaceOf {
  const linesOf = new Map<string, readonly string[]>();
  return (url, line) => {
    if (!url.includes('/dist/command/')) return url;
    const lines = linesOf.get(url) ?? readFileSync(fileURLToPath(url), 'utf8').split('\n');
    linesOf.set(url, lines);
    return lines.slice(0, line + 1).findLast((text) => madeOf.test(text)) ?? url;
  };
}

// “// dist/parsing/page.js”, “// node_modules/yaml/dist/compose/composer.js”
const madeOf = /^\/\/ (?:dist|node_modules)\/\S+\.[cm]?js$/;
