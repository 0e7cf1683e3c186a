// Walk, read, YAML, markdown-it, write: what any generator has to do, and no more.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';

const [input, output] = process.argv.slice(2);
const markdown = new MarkdownIt({ html: true });
for (const path of readdirSync(input, { recursive: true }).filter((name) => name.endsWith('.md'))) {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(input, path), 'utf8')) ?? [];
  const { title } = parse(front) ?? {};
  const target = join(output, path.replace(/(?:\/?index)?\.md$/, ''), 'index.html');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `<!doctype html><title>${title}</title><main>${markdown.render(body)}</main>`);
}
