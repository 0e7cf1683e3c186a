import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Handbook } from '../domain/handbook.ts';
import type { JobDescriptionPage } from '../domain/page.ts';
import { tellProblems } from '../io/tell.ts';
import { exportHtml } from '../publishing/export-html.ts';
import { exportScorecard } from '../publishing/export-scorecard.ts';
import { exportText } from '../publishing/export-text.ts';
import { formatJobJson, jobParts } from '../publishing/jobs-json.ts';
import { indexOpenings } from '../site/openings-index.ts';
import type { HandbookSettings } from '../site/settings.ts';
import { handbookFlags, readArguments, textFlag } from './arguments.ts';
import { CallError } from './call-error.ts';
import { loadHandbook } from './load-handbook.ts';

type Exporter = (page: JobDescriptionPage, handbook: Handbook, settings: HandbookSettings) => string;

/** The forms in which a job description leaves the handbook. */
const formats: Readonly<Record<string, Exporter>> = {
  html: (page, _handbook, { origin }) => exportHtml(page, origin),
  text: (page) => exportText(page),
  json: (page, handbook, { origin }) =>
    formatJobJson(
      jobParts(
        page,
        handbook.addresses.get(page.path)?.url,
        indexOpenings(handbook).open.filter(({ path }) => path === page.path),
        origin,
      ),
    ),
  scorecard: (page, _handbook, { words }) => exportScorecard(page, words.scorecard),
};

/** `handbook export`: writes one job description to standard output, in the form that another program takes. */
export async function exportPage(words: readonly string[]): Promise<number> {
  const flags = { ...handbookFlags, format: { type: 'string' }, folder: { type: 'string' } } as const;
  const call = readArguments(words, flags, '');
  const name = call.folder;
  const format = textFlag(call, 'format') ?? 'html';
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (name === '') throw new CallError('Name the page to export, such as job-descriptions/engineer.md.');
  if (!write) throw new CallError(`There is no form “${format}”; take html, text, json or scorecard.`);
  const loaded = loadHandbook({ ...call, folder: textFlag(call, 'folder') ?? 'handbook' });
  const page = findPage(name, loaded.handbook);
  const own = loaded.diagnostics.filter(({ location }) => location.file === page.shownPath);
  const errors = own.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    tellProblems(errors, loaded.sources, 'Nothing was exported.');
    return 1;
  }
  process.stdout.write(write(page, loaded.handbook, loaded.settings));
  return 0;
}

/** A page by its path from here, or from the handbook's folder, with or without its ending. */
function findPage(name: string, { pages }: Handbook): JobDescriptionPage {
  const names = [name, `${name}.md`].map((each) => each.replace(/^\.\//, ''));
  const found = pages.find(
    ({ path, shownPath }) =>
      names.includes(path) || names.includes(shownPath) || names.some((each) => sameFile(each, shownPath)),
  );
  if (!found) throw new CallError(`There is no published page “${name}”.`);
  if (found.kind !== 'job-description') throw new CallError(`“${name}” is no job description.`);
  return found;
}

function sameFile(a: string, b: string): boolean {
  try {
    return realpathSync(join(a)) === realpathSync(b);
  } catch {
    return false;
  }
}
