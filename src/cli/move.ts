import { createReport } from '../diagnostics/report.ts';
import { moveFiles } from '../io/move-files.ts';
import { readSources } from '../io/read-sources.ts';
import { tellProblems } from '../io/tell.ts';
import { createMarkdown } from '../parsing/markdown.ts';
import { createPageReader, rememberPages } from '../parsing/page-reader.ts';
import { buildHandbook, type HandbookSources } from '../site/handbook.ts';
import { type MovePlan, planMove } from '../site/move.ts';
import type { Moves } from '../site/move-links.ts';
import { handbookFlags, readNames, textFlag } from './arguments.ts';
import { CallError } from './call-error.ts';
import { findMoves } from './find-moves.ts';
import { readSettings } from './load-handbook.ts';

/** `handbook move OLD NEW`: moves a page or folder, mends the links to it and its own, and leaves its old address. */
export async function move(words: readonly string[]): Promise<number> {
  const options = { ...handbookFlags, folder: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  const { names, flags } = readNames(words, options);
  const [from, to] = names;
  if (from === undefined || to === undefined || names.length > 2)
    throw new CallError('Name the page that is to move and where it goes: handbook move OLD NEW.');
  const folder = textFlag({ flags }, 'folder') ?? 'handbook';
  // What colleagues alone may read has links, too.
  const call = { folder, flags: { ...flags, audience: 'internal' } };
  const report = createReport([]);
  const settings = readSettings(call, report);
  const sources = readSources(folder, report);
  const moves = findMoves({ from, to, folder, sources });
  const reader = rememberPages(createPageReader(settings.parsing, createMarkdown()));
  const broken = problemsOf(buildHandbook(sources, settings, reader).diagnostics, moves, sources);
  if (broken.length > 0) return refuse(broken, sources);
  const plan = planMove({ sources, moves, settings, reader });
  if (plan.problems.length > 0) return refuse(plan.problems, plan.moved);
  if (plan.doubts.length > 0) {
    process.stderr.write(`${plan.doubts.join('\n')}\n\nMend that by hand first. Nothing was moved.\n`);
    return 1;
  }
  const isDry = flags['dry-run'] === true;
  if (!isDry) moveFiles(folder, moves, plan.edits);
  process.stdout.write(tellMove(plan, moves, sources, isDry));
  return 0;
}

/** Mistakes that make it unsure what a page that moves says, or where it stands; a dead link stays as dead as it was. */
function problemsOf(
  diagnostics: ReturnType<typeof buildHandbook>['diagnostics'],
  moves: Moves,
  { pages }: HandbookSources,
) {
  const moving = new Set(pages.filter(({ path }) => moves.has(path)).map(({ shownPath }) => shownPath));
  return diagnostics.filter(
    ({ code, severity, location }) =>
      severity === 'error' && moving.has(location.file) && !code.startsWith('link-to-'),
  );
}

function refuse(problems: Parameters<typeof tellProblems>[0], sources: HandbookSources): 1 {
  tellProblems(problems, sources, 'Nothing was moved.');
  return 1;
}

/** What was done, a line each. */
function tellMove(
  { links, redirects }: MovePlan,
  moves: Moves,
  { pages, files }: HandbookSources,
  isDry: boolean,
): string {
  const shown = new Map([...pages, ...files].map(({ path, shownPath }) => [path, shownPath]));
  const lines = [...moves].flatMap(([from, to]) => {
    const before = shown.get(from) ?? from;
    const old = redirects.get(from);
    return [
      `${before} → ${before.slice(0, -from.length)}${to}`,
      ...(old === undefined ? [] : [`  ${old} leads there from now on (redirectFrom)`]),
    ];
  });
  const mended = links.map(({ page, line, from, to }) => `${page.shownPath}:${line}  ${from} → ${to}`);
  const count = links.length === 1 ? '1 link' : `${links.length} links`;
  const outcome = isDry ? `${count} to mend. Nothing was changed (--dry-run).` : `${count} mended.`;
  return `${[...lines, ...mended].join('\n')}\n${outcome}\n`;
}
