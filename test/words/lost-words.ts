/** Where the words of a text leave those of a page; empty where the page has them all, in order. */
export function findLostWords(wanted: readonly string[], found: readonly string[]): string {
  let at = 0;
  for (let index = 0; index < wanted.length; index++) {
    const next = found.indexOf(wanted[index] ?? '', at);
    if (next < 0) return describe(wanted, index);
    at = next + 1;
  }
  return '';
}

function describe(wanted: readonly string[], index: number): string {
  const before = wanted.slice(Math.max(0, index - 6), index).join(' ');
  return `${before} «${wanted[index]}» ${wanted.slice(index + 1, index + 6).join(' ')}`;
}
