/** The word most like another, if one is near enough to have been meant. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const scored = words.map((candidate) => ({
    candidate,
    distance: editDistance(plain(word), plain(candidate)),
  }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(1, Math.floor(word.length / 4)) ? best.candidate : undefined;
}

/** How many letters have to change, of the first forty of each. */
export function editDistance(from: string, to: string, most = 40): number {
  const [a, b] = [from.slice(0, most), to.slice(0, most)];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
