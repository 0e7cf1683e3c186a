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
  let depth: Depth = { brackets: 0, marksInLine: 0 };
  let isText = false;
  for (const token of tokens) {
    if (!isText) depth = deepen(depth, token);
    if (depth.brackets > deepestNesting || depth.marksInLine > deepestNesting) return offset;
    isText = token === scalarFollows;
    if (!withoutLength.test(token)) offset += token.length;
  }
  return undefined;
}

interface Depth {
  /** Brackets that are open. */
  readonly brackets: number;
  /** Dashes, question marks and colons in this line, each of which can open a list or map in the one before. */
  readonly marksInLine: number;
}

function deepen({ brackets, marksInLine }: Depth, token: string): Depth {
  if (token === '[' || token === '{') return { brackets: brackets + 1, marksInLine };
  if (token === ']' || token === '}') return { brackets: Math.max(0, brackets - 1), marksInLine };
  if (token.includes('\n')) return { brackets, marksInLine: 0 };
  return { brackets, marksInLine: marksInLine + (brackets === 0 && /^[-?:]$/.test(token) ? 1 : 0) };
}
