/** “1.”, “b)”, “2.3”, “Step 4:” before a name. */
const numbering = /^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+)/;
/** Whatever is no letter, digit, bracket or sign that belongs to a word, at either end. */
const marksBefore = /^[^\p{L}\p{N}+(]+/u;
const marksAfter = /[^\p{L}\p{N}+)]+$/u;

/** Whatever is longer is no name; its start is enough to tell. */
const longestName = 300;

/** A heading's or label's words in the one form in which names are compared: “🎯 1. WHAT YOU’LL DO…” is “what you'll do”. */
export function plainName(text: string): string {
  return text
    .slice(0, longestName)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(marksBefore, '')
    .replace(numbering, '')
    .replace(/ & /g, ' and ')
    .replace(marksBefore, '')
    .replace(marksAfter, '');
}

/** A plain name without what stands in brackets: “90-day plan (13 weeks)” is “90-day plan”. */
export function withoutBrackets(name: string): string {
  return name
    .replace(/\s*\([^()]*\)\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(marksAfter, '');
}
