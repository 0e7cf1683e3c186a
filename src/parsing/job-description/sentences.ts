/** “e.g.”, “Sr.”, “U.S.” end in a dot that ends no sentence. */
const abbreviation = /(?:\b(?:e\.g|i\.e|incl|approx|vs|sr|jr|dr|mr|mrs|ms|dept)|\b\p{L})\.$/iu;

/** Cuts a text after each full stop, question mark or exclamation mark that ends a sentence; loses no character. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?…]+["”’)]*(?=\s+[\p{Lu}\p{N}"“‘([]|\s*$)\s*/gu)) {
    const end = index + mark.length;
    if (abbreviation.test(text.slice(Math.max(start, end - 12), end).trimEnd()) && end < text.length)
      continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}
