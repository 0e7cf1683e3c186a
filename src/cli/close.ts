import type { Opening } from '../domain/opening.ts';
import { dayOfBuild } from '../io/day-of-build.ts';
import { editOpening } from '../parsing/edit-openings.ts';
import { statusOf } from '../site/openings.ts';
import { readNames, textFlag } from './arguments.ts';
import { CallError } from './call-error.ts';
import { openPage, savePage } from './edit-page.ts';

/** `handbook close`: takes an opening of a role down, in its page and nowhere else. */
export async function close(words: readonly string[]): Promise<number> {
  const { names, flags } = readNames(words, { identifier: { type: 'string' }, today: { type: 'string' } });
  const [name] = names;
  if (name === undefined || names.length > 1) throw new CallError('Name one page: handbook close PAGE.');
  const page = openPage(name);
  const today = textFlag({ flags }, 'today') ?? dayOfBuild(process.env);
  const { openings } = page.frontMatter;
  const index = choose(openings, textFlag({ flags }, 'identifier'), today);
  if (openings[index]?.status === 'closed') {
    process.stdout.write(`${page.source.shownPath}: it is closed already.\n`);
    return 0;
  }
  const status = savePage(page, editOpening(page.source, index, [['status', 'closed']]));
  if (status === 0) process.stdout.write(`${page.source.shownPath}: ${nameOf(openings[index])} is closed.\n`);
  return status;
}

/** The opening that is meant: the one of that number, or the only one that is open. */
function choose(openings: readonly Opening[], identifier: string | undefined, today: string): number {
  if (identifier !== undefined) {
    const index = openings.findIndex((opening) => opening.identifier === identifier);
    if (index === -1) throw new CallError(`The page has no opening “${identifier}”.`);
    return index;
  }
  const open = openings.flatMap((opening, index) => {
    const status = statusOf(opening, today);
    return status === 'open' || status === 'upcoming' ? [index] : [];
  });
  const [first] = open;
  if (first === undefined) throw new CallError('The page has no open opening.');
  if (open.length > 1) {
    const all = open.map((index) => nameOf(openings[index])).join(', ');
    throw new CallError(`The page has several open openings; name one with --identifier: ${all}.`);
  }
  return first;
}

/** How a person tells it from the others. */
export function nameOf(opening: Opening | undefined): string {
  return opening?.identifier ?? opening?.location ?? 'the opening';
}
