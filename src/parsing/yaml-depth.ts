/** How deeply lists and maps may stand in one another. */
export const deepestNesting = 100;

/** Names of the two tokens of `yaml`'s lexer that matter here; what follows the first is an author's text. */
const scalarFollows = '\u001f';
const withoutLength = /^[\u0002\u0018\u001f]$/;

/**
 * Whether lists or maps could lie too deep in one another, by a glance at the characters. Few pages are worth the
 * look at their tokens.
 */
export function mayBeDeep(text: string): boolean {
  let brackets = 0;
  let marks = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '\n') marks = 0;
    else if (character === '[' || character === '{') brackets++;
    else if (character === '-' || character === '?' || character === ':') marks++;
    if (brackets > deepestNesting || marks > deepestNesting) return true;
  }
  return false;
}

/** Where, among the tokens of a text, the nesting goes too deep; undefined where it does not. */
export function findTooDeep(tokens: Iterable<string>): number | undefined {
  let offset = 0;
  let brackets = 0;
  let marksInLine = 0;
  let isText = false;
  for (const token of tokens) {
    if (!isText) {
      if (token === '[' || token === '{') brackets++;
      else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
      else if (brackets === 0 && /^[-?:]$/.test(token)) marksInLine++;
      else if (token.includes('\n')) marksInLine = 0;
    }
    if (brackets > deepestNesting || marksInLine > deepestNesting) return offset;
    isText = token === scalarFollows;
    if (!withoutLength.test(token)) offset += token.length;
  }
  return undefined;
}
