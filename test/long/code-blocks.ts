import { readFileSync } from 'node:fs';

/** A fenced block of a guide: `js eleventy.config.js top`. */
export interface CodeBlock {
  readonly language: string;
  /** The file that the guide tells to write, and where in it. */
  readonly file?: string;
  readonly place?: string;
  readonly text: string;
  readonly line: number;
}

/** The fenced blocks of a Markdown file, in order. */
export function readCodeBlocks(path: string): readonly CodeBlock[] {
  const markdown = readFileSync(path, 'utf8');
  return [...markdown.matchAll(/^(`{3,})(\w*)[ \t]*([^\n]*)\n([\s\S]*?)^\1$/gm)].map((found) => {
    const [, , language = '', info = '', text = ''] = found;
    const [file, place] = info.split(' ').filter(Boolean);
    return {
      language,
      ...(file === undefined ? {} : { file }),
      ...(place === undefined ? {} : { place }),
      text,
      line: markdown.slice(0, found.index).split('\n').length,
    };
  });
}
