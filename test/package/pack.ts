import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the package and packs it into a folder, as a release does; returns the tarball's path. */
export function pack(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const told = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  return join(folder, told.trim().split('\n').at(-1) ?? '');
}

/** Lays a tarball out in a project's `node_modules`, with this checkout's packages beside it: no registry is asked. */
export function unpack(tarball: string, project: string): string {
  const installed = join(project, 'node_modules', 'eleventy-plugin-handbook');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'), 'dir');
  return installed;
}
