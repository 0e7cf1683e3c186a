/** Ids of the page around the text; nothing in the text may have one of these. */
export const reservedIds = [
  'handbook-main',
  'handbook-mentions',
  'handbook-navigation',
  'handbook-search',
] as const;

/** The ids of one page, each given once: to headings, to footnotes, to places in raw HTML. */
export interface PageIds {
  /** Whether the id was free; from now on it is not. */
  readonly claim: (id: string) => boolean;
  /** The id, with a number behind it where it was taken. */
  readonly unique: (id: string) => string;
}

export function createPageIds(): PageIds {
  /** With how many numbers behind them they were given already. */
  const given = new Map<string, number>(reservedIds.map((id) => [id, 0]));
  const claim = (id: string): boolean => {
    const isFree = !given.has(id);
    if (isFree) given.set(id, 0);
    return isFree;
  };
  return {
    claim,
    unique: (id) => {
      let number = given.get(id) ?? 0;
      let unique = id;
      while (!claim(unique)) unique = `${id}-${++number}`;
      given.set(id, number);
      return unique;
    },
  };
}

/** Ids of ours where raw HTML is cleaned afterwards; an author's id with a space in it is taken out. */
const own = 'own ';
export const ownId = (id: string): string => own + id;
export const ownIdOf = (id: string): string | undefined =>
  id.startsWith(own) ? id.slice(own.length) : undefined;
