import { readFileSync } from 'node:fs';

/** One member of an interface, with the comment that stands above it. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly comment: string;
}

/** The text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** What the members of an interface mean is said by the comments above them. */
export function readMembers(path: string, interfaceName: string): readonly Member[] {
  const text = readText(path);
  const start = text.indexOf(`export interface ${interfaceName} `);
  if (start < 0) throw new Error(`${path} has no interface ${interfaceName}.`);
  const body = text.slice(start, text.indexOf('\n}', start));
  // “/** The name of the handbook. */ readonly title?: string;”
  const member = /^ {2}(?:\/\*\*([\s\S]*?)\*\/\n {2})?readonly (\w+)\??:([\s\S]*?);$/gm;
  return [...body.matchAll(member)].map(([, comment = '', name = '', type = '']) => ({
    name,
    type: type.replace(/\s+/g, ' ').trim(),
    comment: comment.replace(/\s*\n\s*\*\s?/g, ' ').trim(),
  }));
}
