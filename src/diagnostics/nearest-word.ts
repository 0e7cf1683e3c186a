/** The word most like another, if one is near enough to have been meant. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  return nearestName(word, foldNames(words)) || undefined;
}

/** Names, ready to be looked for by words that are nearly spelled like one of them. */
export interface FoldedNames {
  readonly names: ReadonlySet<string>;
  /** By the number of their letters, which a slip hardly changes. */
  readonly byLength: ReadonlyMap<number, readonly FoldedName[]>;
}

interface FoldedName {
  readonly name: string;
  /** How many names stand before it. */
  readonly order: number;
  readonly folded: string;
  readonly letters: number;
}

/** The one of `names` that `name` is nearly spelled like; empty where there is none, or where it is one of them. */
export function nearestName(name: string, { names, byLength }: FoldedNames): string {
  if (name.length > 40 || names.has(name)) return '';
  const folded = fold(name);
  const letters = lettersOf(folded);
  let nearest: FoldedName | undefined;
  let smallest = mostSlips + 1;
  for (let length = folded.length - mostSlips; length <= folded.length + mostSlips; length++) {
    const allowed = slipsOf(length);
    if (Math.abs(length - folded.length) > allowed) continue;
    for (const candidate of byLength.get(length) ?? []) {
      if (countBits(letters ^ candidate.letters) > 2 * allowed) continue;
      const distance = editDistance(folded, candidate.folded, allowed);
      const isNearer = distance < smallest || (distance === smallest && standsBefore(candidate, nearest));
      if (distance > allowed || !isNearer) continue;
      nearest = candidate;
      smallest = distance;
    }
  }
  return nearest?.name ?? '';
}

const standsBefore = (a: FoldedName, b: FoldedName | undefined): boolean =>
  b !== undefined && a.order < b.order;

/** How many letters may be other than in a name of so many. */
const slipsOf = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : mostSlips);
const mostSlips = 2;

/** Makes names ready to be looked for. */
export function foldNames(names: readonly string[]): FoldedNames {
  const byLength = new Map<number, FoldedName[]>();
  for (const [order, name] of names.entries()) {
    const folded = fold(name);
    const known = byLength.get(folded.length);
    const entry = { name, order, folded, letters: lettersOf(folded) };
    if (known) known.push(entry);
    else byLength.set(folded.length, [entry]);
  }
  return { names: new Set(names), byLength };
}

/** Letters and digits alone, without case and accents. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Which of the letters a to z a word has, a bit each: two words that share few of them are no slips of one another. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let index = 0; index < folded.length; index++) letters |= 1 << (folded.charCodeAt(index) - 97);
  return letters;
}

/** In pairs, fours and eights of neighbours: the loop over the bits is a good part of a search. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Longer words are compared by their beginnings. */
const longestCompared = 60;

/*
 * What one comparison after the other uses: the letters of both words, and three rows of the table of distances. The
 * engine makes a text of each letter that is taken out of one in Japanese, and none of its number.
 */
const emptyWord = (): Uint16Array => new Uint16Array(longestCompared);
const [a, b] = [emptyWord(), emptyWord()];
const emptyRow = (): Uint8Array => new Uint8Array(longestCompared + 1);
const rows: readonly Uint8Array[] = [emptyRow(), emptyRow(), emptyRow()];

/** How many letters have to be put in, taken out, changed or swapped with their neighbour; anything over `most` is just that. */
export function editDistance(from: string, to: string, most = longestCompared): number {
  const lengthA = Math.min(from.length, longestCompared);
  const lengthB = Math.min(to.length, longestCompared);
  if (Math.abs(lengthA - lengthB) > most) return most + 1;
  spell(from, lengthA, a);
  spell(to, lengthB, b);
  if (countOthers(lengthA, lengthB) > most) return most + 1;
  const first = rowAt(0);
  for (let column = 0; column <= lengthB; column++) first[column] = column;
  for (let row = 1; row <= lengthA; row++) {
    // What lies farther from the diagonal takes more than `most` steps to get there.
    const start = Math.max(1, row - most);
    const end = Math.min(lengthB, row + most);
    rowAt(row)[start - 1] = start === 1 ? row : most + 1;
    if (end === row + most) rowAt(row - 1)[end] = most + 1;
    if (fillRow(row, start, end) > most) return most + 1;
  }
  return at(rowAt(lengthA), lengthB);
}

/** The row of the first letters of one word, with the distance from as many of the other in each column. */
const rowAt = (row: number): Uint8Array => rows[row % 3] ?? emptyRow();

/** The smallest distance in a row from column `start` to `end`. */
function fillRow(row: number, start: number, end: number): number {
  const current = rowAt(row);
  const last = rowAt(row - 1);
  // Two rows above, which is one below where there are three.
  const beforeLast = rowAt(row + 1);
  const own = a[row - 1];
  const before = row > 1 ? a[row - 2] : undefined;
  let smallest = row;
  for (let column = start; column <= end; column++) {
    const other = b[column - 1];
    let distance = at(last, column - 1) + (own === other ? 0 : 1);
    distance = Math.min(distance, at(last, column) + 1, at(current, column - 1) + 1);
    const isSwapped = before === other && column > 1 && own === b[column - 2];
    if (isSwapped) distance = Math.min(distance, at(beforeLast, column - 2) + 1);
    current[column] = distance;
    smallest = Math.min(smallest, distance);
  }
  return smallest;
}

function spell(word: string, length: number, letters: Uint16Array): void {
  for (let index = 0; index < length; index++) letters[index] = word.charCodeAt(index);
}

/** Whose letters are being counted; all zero between two words. */
const counts = new Int8Array(128);

/**
 * How many letters one of two words has that the other lacks: no fewer have to be changed, whatever their order. Most
 * words are so told apart in a small part of the time.
 */
function countOthers(lengthA: number, lengthB: number): number {
  for (let index = 0; index < lengthA; index++) count(a, index, 1);
  let inB = 0;
  for (let index = 0; index < lengthB; index++) if (count(b, index, -1) < 0) inB++;
  counts.fill(0);
  return inB + Math.max(0, lengthA - lengthB);
}

/**
 * Counts the letter at a place of a word up or down. Letters beyond ASCII share the places of its control characters:
 * some are taken for each other, and too few counted.
 */
function count(word: Uint16Array, index: number, step: 1 | -1): number {
  const code = word[index] ?? 0;
  const place = code < 128 ? code : code % 32;
  const counted = (counts[place] ?? 0) + step;
  counts[place] = counted;
  return counted;
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}
