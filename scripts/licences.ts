import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// “node_modules/@a/b/”, “node_modules/a/node_modules/b/”
const packageFolder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

const licenceFile = /^(?:(?:un)?licen[cs]e|copying)(?:[-.]|$)/i;

const opening = 'The command is one program with these packages, each under its own licence.\n';

/** The licences of the packages of which these files are, in the order of their names; a package without one is an error. */
export function formatLicences(root: string, files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => packageFolder.exec(file)?.[0] ?? []));
  const licences = [...folders].map((folder) => formatLicence(join(root, folder)));
  return [opening, ...new Set(licences.sort())].join(`\n${'-'.repeat(80)}\n\n`);
}

function formatLicence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly [field in 'name' | 'version' | 'license']: string;
  };
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  if (files.length === 0)
    throw new Error(`${name} has no licence file, and can’t be given on within the command.`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  const whole = texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
  return `${name} ${version} (${license})\n\n${whole}\n`;
}
