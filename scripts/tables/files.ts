import { readdirSync } from 'node:fs';

/** The files that hold tables, from the repository's root: the README, and the pages of the documentation. */
export function tabledFiles(): readonly string[] {
  const docs = readdirSync(new URL('../../docs', import.meta.url), { recursive: true, encoding: 'utf8' });
  return ['README.md', ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)].sort();
}
