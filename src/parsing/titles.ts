/** A name for a page that gives none: “people/time-off.md” is “Time off”, “people/index.md” is “People”. */
export function nameFromPath(path: string): string {
  const parts = path.replace(/\.(?:md|markdown)$/i, '').split('/');
  if (isIndexName(parts.at(-1) ?? '')) parts.pop();
  return nameFromSegment(parts.at(-1) ?? 'Handbook');
}

/** “time-off” is “Time off”. */
export function nameFromSegment(segment: string): string {
  const words = segment.replace(/[-_]+/g, ' ').trim() || segment;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A file that is its folder's own page. */
export function isIndexName(name: string): boolean {
  return /^(?:index|_index|readme)$/i.test(name);
}

/** The beginning of a text, cut between words, with an ellipsis where something is left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** A heading as a title: “Position: Gardener” is “Gardener”. */
export function titleOfHeading(heading: string): string {
  return heading.replace(/^(?:position|job title|job|role|title)\s*:\s+(?=\S)/i, '');
}
