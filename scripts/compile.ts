/*
 * `npm run compile`: leaves in `dist/` what the package publishes: the code, the types that its public names need, and
 * the templates as JavaScript beside the code that renders them. What an earlier run left is taken away first.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledTemplates, compileTemplates } from '../src/rendering/environment.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
writeFileSync(join(dist, 'rendering', compiledTemplates), compileTemplates());
removeTypesOfInnerFiles();

/** Nobody can import the inner files, and some of their types stand on packages that a user does not have. */
function removeTypesOfInnerFiles(): void {
  const needed = new Set<string>();
  followTypes(join(dist, 'index.d.ts'), needed);
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const types = names.filter((name) => name.endsWith('.d.ts')).map((name) => join(dist, name));
  for (const file of types) if (!needed.has(file)) rmSync(file);
}

function followTypes(file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  // export type { Handbook } from './domain/handbook.ts'; import('../a.ts').B
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from |import\()['"](\.[^'"]+)\.[jt]s['"]/g,
  ))
    followTypes(join(dirname(file), `${name}.d.ts`), found);
}
