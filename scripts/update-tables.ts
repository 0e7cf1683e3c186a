/* `npm run tables`: makes the tables of the README and the documentation anew. */
import { writeFileSync } from 'node:fs';
import { tabledFiles } from './tables/files.ts';
import { readText } from './tables/read-members.ts';
import { fillTables } from './tables/table.ts';
import { tables } from './tables/tables.ts';

for (const path of tabledFiles())
  writeFileSync(new URL(`../${path}`, import.meta.url), fillTables(readText(path), tables));
