import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { HandbookSources } from './handbook.ts';
import type { Moves } from './move-links.ts';

/** The problems of a handbook before and after files of it moved. */
export interface MovedProblems {
  readonly before: readonly Diagnostic[];
  readonly after: readonly Diagnostic[];
  readonly sources: HandbookSources;
  readonly moved: HandbookSources;
  readonly moves: Moves;
}

/** Errors that the move would make. */
export function findNewProblems({
  before,
  after,
  sources,
  moved,
  moves,
}: MovedProblems): readonly Diagnostic[] {
  const shownBefore = new Map(sources.pages.map(({ path, shownPath }) => [path, shownPath]));
  const origin = new Map([...moves].map(([from, to]) => [to, from]));
  const oldName = new Map(
    moved.pages.map(({ path, shownPath }) => [
      shownPath,
      shownBefore.get(origin.get(path) ?? path) ?? shownPath,
    ]),
  );
  const fileOf = ({ location }: Diagnostic) => oldName.get(location.file) ?? location.file;
  const sameWords = (each: Diagnostic) => `${each.code} ${fileOf(each)} ${each.message}`;
  const sameKind = (each: Diagnostic) => `${each.code} ${fileOf(each)}`;
  // A link that was dead before may be written otherwise now, and is dead in other words.
  const [reworded, changed] = pairOff(before, after, sameWords);
  const [, added] = pairOff(reworded, changed, sameKind);
  return added.filter(({ severity }) => severity === 'error');
}

/** What is left of two lists when each that has its like in the other is taken out together with it. */
function pairOff(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  nameOf: (diagnostic: Diagnostic) => string,
): readonly [readonly Diagnostic[], readonly Diagnostic[]] {
  const waiting = new Map<string, Diagnostic[]>();
  for (const each of before) waiting.set(nameOf(each), [...(waiting.get(nameOf(each)) ?? []), each]);
  const left = after.filter((each) => waiting.get(nameOf(each))?.shift() === undefined);
  return [[...waiting.values()].flat(), left];
}
