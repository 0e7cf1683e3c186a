import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { dayOfBuild } from '../io/day-of-build.ts';
import { packageTemplates } from '../rendering/environment.ts';
import { type CallArguments, readArguments } from './arguments.ts';
import { CallError } from './call-error.ts';
import { settingSnippets } from './editor-snippets.ts';

/** What a repository often has from its first day; it stays as it is. */
const oftenThere: readonly string[] = ['README.md', '.gitignore'];

/** `handbook init`: a new handbook project that builds, checks clean and publishes itself. Never overwrites a file. */
export async function init(words: readonly string[]): Promise<number> {
  const call = readArguments(words, { typescript: { type: 'boolean' } }, '.');
  const { folder } = call;
  const isThere = ({ path }: ProjectFile) => existsSync(join(folder, path));
  const files = projectFiles(call);
  const inTheWay = files.filter((file) => isThere(file) && !oftenThere.includes(file.path));
  if (inTheWay.length > 0)
    throw new CallError(
      `“${folder}” has ${inTheWay.map(({ path }) => path).join(', ')} already; nothing was written.`,
    );
  const left = files.filter(isThere);
  const written = files.filter((file) => !left.includes(file));
  for (const { path, text } of written) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
  process.stdout.write(nextSteps(folder, written.length, left));
  return 0;
}

/** What there is now, and what to type next. */
function nextSteps(folder: string, count: number, left: readonly ProjectFile[]): string {
  const stayed = left.map(({ path, text }) =>
    path === '.gitignore'
      ? `.gitignore stays as it is; let it name ${text.trim().split('\n').join(', ')}.\n`
      : `${path} stays as it is.\n`,
  );
  const shown = /^[\w./-]+$/.test(folder) ? folder : `"${folder}"`;
  const way = folder === '.' ? [] : [`cd ${shown}`];
  const lines = [...way, 'npm install', 'npm start'].map((line) => `  ${line}\n`);
  return `${count} files in ${folder}. ${stayed.join('')}Now:\n\n${lines.join('')}`;
}

interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

function projectFiles({ folder, flags }: CallArguments): readonly ProjectFile[] {
  const source = join(packageTemplates, 'project');
  const values = valuesFor(folder, flags.typescript === true);
  const leftOut = flags.typescript === true ? 'eleventy.config.js' : 'eleventy.config.ts';
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== leftOut)
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1))
    .sort()
    .map((path) => ({
      // npm leaves out of a package what begins with a dot.
      path: path.replaceAll('\\', '/').replace(/(^|\/)dot-/g, '$1.'),
      text: fill(readFileSync(join(source, path), 'utf8'), values),
    }))
    .map((file) => (file.path.endsWith('.code-snippets') ? withSettings(file) : file));
}

function withSettings({ path, text }: ProjectFile): ProjectFile {
  const snippets = { ...(JSON.parse(text) as object), ...settingSnippets() };
  return { path, text: `${JSON.stringify(snippets, null, 2)}\n` };
}

function valuesFor(folder: string, typescript: boolean): Readonly<Record<string, string>> {
  const name = basename(resolve(folder));
  const manifest = JSON.parse(readFileSync(join(packageTemplates, '../package.json'), 'utf8')) as {
    version: string;
  };
  return {
    name:
      name
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[-._]+|[-._]+$/g, '') || 'handbook',
    title: titleFrom(name),
    today: dayOfBuild(process.env),
    version: manifest.version,
    // Eleventy finds no TypeScript by itself.
    eleventy: typescript
      ? 'node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=eleventy.config.ts'
      : 'eleventy',
    devDependencies: typescript ? ',\n  "devDependencies": {\n    "tsx": "^4.20.0"\n  }' : '',
  };
}

function titleFrom(name: string): string {
  const words =
    name
      .replace(/[-_.]+/g, ' ')
      .replace(/["\\]/g, '')
      .trim() || 'Handbook';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (mark, name) => values[name] ?? mark);
}
