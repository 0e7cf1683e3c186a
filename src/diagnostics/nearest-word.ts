/** The word most like another, if one is near enough to have been meant. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  return nearestName(word, foldNames(words)) || undefined;
}

/** A name by which it is found again when it is misspelt. */
export interface FoldedName {
  readonly name: string;
  readonly folded: string;
  readonly letters: number;
}

/** The one of `names` that `name` is nearly spelled like; empty where there is none, or where it is one of them. */
export function nearestName(name: string, names: readonly FoldedName[]): string {
  if (name.length > 40) return '';
  const folded = fold(name);
  const letters = lettersOf(folded);
  let nearest = '';
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    if (candidate.name === name) return '';
    const { length } = candidate.folded;
    const allowed = length < 4 ? 0 : length < 8 ? 1 : 2;
    const isOtherLength = Math.abs(length - folded.length) > allowed;
    if (isOtherLength || countBits(letters ^ candidate.letters) > 2 * allowed) continue;
    const distance = editDistance(folded, candidate.folded, allowed);
    if (distance > allowed || distance >= smallest) continue;
    nearest = candidate.name;
    smallest = distance;
  }
  return nearest;
}

/** Makes names ready to be looked for. */
export function foldNames(names: readonly string[]): readonly FoldedName[] {
  return names.map((name) => ({ name, folded: fold(name), letters: lettersOf(fold(name)) }));
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

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Longer words are compared by their beginnings. */
const longestCompared = 60;

/** How many letters have to be put in, taken out, changed or swapped with their neighbour; anything over `most` is just that. */
export function editDistance(from: string, to: string, most = longestCompared): number {
  const a = from.slice(0, longestCompared);
  const b = to.slice(0, longestCompared);
  if (Math.abs(a.length - b.length) > most || countOthers(a, b) > most) return most + 1;
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    // What lies farther from the diagonal takes more than `most` steps to get there.
    const start = Math.max(1, row - most);
    const end = Math.min(b.length, row + most);
    current[start - 1] = start === 1 ? row : most + 1;
    if (end === row + most) last[end] = most + 1;
    let smallest = row;
    for (let column = start; column <= end; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let distance = at(last, column - 1) + (isSame ? 0 : 1);
      distance = Math.min(distance, at(last, column) + 1, at(current, column - 1) + 1);
      if (isSwapped(a, row, b, column)) distance = Math.min(distance, at(beforeLast, column - 2) + 1);
      current[column] = distance;
      smallest = Math.min(smallest, distance);
    }
    if (smallest > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return at(last, b.length);
}

/** Whether the last two letters before a place in each word stand the other way round. */
function isSwapped(a: string, row: number, b: string, column: number): boolean {
  return row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}

const emptyRow = (): Uint8Array => new Uint8Array(longestCompared + 1);
/** Three rows of the table of distances, used by one comparison after the other. */
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [emptyRow(), emptyRow(), emptyRow()];

/** Whose letters are being counted; all zero between two words. */
const counts = new Int8Array(128);

/**
 * How many letters one of two words has that the other lacks: no fewer have to be changed, whatever their order. Most
 * words are so told apart in a small part of the time.
 */
function countOthers(a: string, b: string): number {
  for (let index = 0; index < a.length; index++) count(a, index, 1);
  let inB = 0;
  for (let index = 0; index < b.length; index++) if (count(b, index, -1) < 0) inB++;
  counts.fill(0);
  return inB + Math.max(0, a.length - b.length);
}

/**
 * Counts the letter at a place of a word up or down. Letters beyond ASCII share the places of its control characters:
 * some are taken for each other, and too few counted.
 */
function count(word: string, index: number, step: 1 | -1): number {
  const code = word.charCodeAt(index);
  const place = code < 128 ? code : code % 32;
  const counted = (counts[place] ?? 0) + step;
  counts[place] = counted;
  return counted;
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}
