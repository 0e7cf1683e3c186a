/**
 * Compares by a language's own order, figures by their size. Where that tells no difference, code units do; and a
 * language that is not known falls back to English, not to that of the machine: every machine agrees.
 */
export function wordOrder(language: string): (a: string, b: string) => number {
  const { compare } = new Intl.Collator([language, 'en'], { numeric: true });
  return (a, b) => compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
