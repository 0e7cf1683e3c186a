import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dayOfBuild } from '../io/day-of-build.ts';
import { slugify } from '../parsing/heading-ids.ts';
import { yamlText } from '../parsing/yaml.ts';
import { packageTemplates } from '../rendering/environment.ts';
import { readNames, textFlag } from './arguments.ts';
import { CallError } from './call-error.ts';
import { type LoadedHandbook, loadHandbook } from './load-handbook.ts';

/** `handbook new`: a page with everything in its place, to fill in. Never overwrites a file. */
export async function newPage(words: readonly string[]): Promise<number> {
  const { names, flags } = readNames(words, { folder: { type: 'string' }, options: { type: 'string' } });
  const [kind, ...rest] = names;
  const title = rest.join(' ').trim();
  if ((kind !== 'job' && kind !== 'page') || title === '')
    throw new CallError('Say what it is, and its name: handbook new job|page "Title".');
  const folder = textFlag({ flags }, 'folder') ?? 'handbook';
  const loaded = existsSync(folder) ? loadHandbook({ folder, flags }) : undefined;
  const path = join(folder, kind === 'job' ? folderOfJobs(loaded) : '', `${slugify(title)}.md`);
  if (existsSync(path)) throw new CallError(`“${path}” is there already; nothing was written.`);
  const template = readFileSync(join(packageTemplates, 'new', `${kind}.md`), 'utf8');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, fill(template, valuesFor(title, kind, loaded)), { flag: 'wx' });
  process.stdout.write(`${path}\n`);
  return 0;
}

/** Where the other job descriptions lie; most of them, where they lie in several folders. */
function folderOfJobs(loaded: LoadedHandbook | undefined): string {
  const counts = new Map<string, number>();
  for (const { kind, path } of loaded?.handbook.pages ?? []) {
    if (kind === 'job-description') counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? 'job-descriptions';
}

function valuesFor(
  title: string,
  kind: 'job' | 'page',
  loaded: LoadedHandbook | undefined,
): Readonly<Record<string, string>> {
  const today = dayOfBuild(process.env);
  const closes = new Date(Date.parse(`${today}T00:00:00Z`) + 56 * 86_400_000).toISOString().slice(0, 10);
  const jobs = loaded?.settings.parsing.jobDescriptions.group ?? 'Job Descriptions';
  const [first] = loaded?.handbook.navigation.groups.filter(({ label }) => label !== jobs) ?? [];
  return {
    // In Markdown some of its marks would be read; in a setting others.
    title: title.replace(/[\\`*_[\]<>&{}|]/g, '\\$&'),
    setting: yamlText(title),
    group: yamlText(kind === 'job' ? jobs : (first?.label ?? 'Handbook')),
    year: today.slice(0, 4),
    today,
    closes,
  };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => values[name] ?? mark);
}
