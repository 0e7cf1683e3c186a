import type { Moves } from './move-links.ts';

/** Tells where the page goes that is made for a folder, by addresses below the handbook: “/people/away/”. */
export type FolderMoves = (address: string) => string | undefined;

/** A folder goes along where all that lies in it goes to one other folder. */
export function createFolderMoves(moves: Moves, paths: readonly string[]): FolderMoves {
  const known = new Map<string, string | undefined>();
  return (address) => {
    if (!known.has(address)) known.set(address, findGoal(address, moves, paths));
    return known.get(address);
  };
}

function findGoal(address: string, moves: Moves, paths: readonly string[]): string | undefined {
  const folder = address.slice(1);
  if (!folder.endsWith('/')) return undefined;
  const below = paths.filter((path) => path.normalize('NFC').startsWith(folder));
  const goals = new Set(
    below.map((path) => {
      const rest = path.normalize('NFC').slice(folder.length);
      const to = moves.get(path);
      return to?.endsWith(`/${rest}`) ? to.slice(0, -rest.length) : undefined;
    }),
  );
  const [goal] = goals;
  return goals.size === 1 && goal !== undefined ? `/${goal}` : undefined;
}
