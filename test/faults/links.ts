import type { Fault } from './fault.ts';
import type { GoodPage } from './good-page.ts';

/** Changes where a link of the page leads to; the problem stands at its target. */
function linkTo(find: RegExp, target: string): Fault {
  return (page) => {
    const index = page.body.findIndex((line) => find.test(line));
    if (index === -1) return undefined;
    const line = (page.body[index] ?? '').replace(find, (_, words: string) => `[${words}](${target})`);
    const lineInFile = page.front.length + 3 + index;
    return {
      bytes: linesOf(page, page.body.with(index, line)),
      code: 'link-to-nowhere',
      line: lineInFile,
      column: line.indexOf(`(${target})`) + 2,
    };
  };
}

function linesOf({ front }: GoodPage, body: readonly string[]): string {
  return ['---', ...front, '---', ...body, ''].join('\n');
}

/** Faults of the links in a page's text. */
export const linkFaults: readonly Fault[] = [
  linkTo(/\[(the other page)\]\([^)]*\)/, '/nowhere/to-be-found/'),
  linkTo(/\[(the other page)\]\([^)]*\)/, 'missing.md'),
  linkTo(/\[(this one)\]\([^)]*\)/, '#no-such-heading'),
];
