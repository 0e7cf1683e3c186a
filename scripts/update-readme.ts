/* `npm run readme`: makes the README's tables anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fillTables } from './readme-tables.ts';

const readme = new URL('../README.md', import.meta.url);
writeFileSync(readme, fillTables(readFileSync(readme, 'utf8')));
