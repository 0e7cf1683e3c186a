/*
 * `npm run compile`: leaves in `dist/` what the package publishes: the code that the plugin needs, the types that its
 * public names need, the templates as JavaScript beside the code that renders them, and the command as a program of few
 * files in `dist/command/`. What an earlier run left is taken away first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledTemplates } from '../src/rendering/environment.ts';
import { bundleCommand } from './bundle-command.ts';
import { compileTemplates } from './compile-templates.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
writeFileSync(join(dist, 'rendering', compiledTemplates), compileTemplates());
await bundleCommand(root, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
keepWhatThePluginNeeds('.js');
keepWhatThePluginNeeds('.d.ts');

/**
 * Nobody can import the inner files: what the command alone needs is in its program, and some types stand on packages
 * that a user does not have.
 */
function keepWhatThePluginNeeds(ending: '.js' | '.d.ts'): void {
  const needed = new Set<string>();
  follow(join(dist, 'index'), ending, needed);
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const file = join(dist, name);
    if (name.endsWith(ending) && !name.startsWith(`command${sep}`) && !needed.has(file)) rmSync(file);
  }
}

function follow(stem: string, ending: string, found: Set<string>): void {
  const file = stem + ending;
  if (found.has(file) || !existsSync(file)) return;
  found.add(file);
  // export type { Handbook } from './domain/handbook.ts'; import './a.js'; import('../a.ts').B
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from |import |import\()['"](\.[^'"]+)\.[jt]s['"]/g,
  ))
    follow(join(dirname(file), name), ending, found);
}
