/** A whole number as a language writes it: “1,250”, “1.250”. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}
