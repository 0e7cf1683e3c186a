import type { Token } from './markdown.ts';

/** A heading and what stands under it, still as tokens; the root has no heading. */
export interface OutlineSection {
  /** `heading_open`, `inline`, `heading_close`. */
  readonly heading?: readonly [Token, Token, Token];
  /** 1 to 6 as written; 0 for the root. */
  readonly level: number;
  /** How deep it lies: 1 right under the page's own heading. */
  readonly depth: number;
  /** What stands between this heading and the next. */
  readonly blocks: readonly Token[];
  readonly sections: readonly OutlineSection[];
}

interface OpenSection {
  heading?: [Token, Token, Token];
  level: number;
  depth: number;
  blocks: Token[];
  sections: OpenSection[];
}

/** Puts the tokens of a page under its headings; headings inside lists and quotes are text, not outline. */
export function parseOutline(tokens: readonly Token[]): OutlineSection {
  const root: OpenSection = { level: 0, depth: 0, blocks: [], sections: [] };
  const open: OpenSection[] = [root];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const isHeading = token.type === 'heading_open' && token.level === 0;
    const text = isHeading ? tokens[index + 1] : undefined;
    const close = tokens[index + 2];
    if (!text || !close) {
      open.at(-1)?.blocks.push(token);
      continue;
    }
    const level = Number(token.tag.slice(1));
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1) ?? root;
    const section: OpenSection = {
      heading: [token, text, close],
      level,
      depth: parent.depth + 1,
      blocks: [],
      sections: [],
    };
    parent.sections.push(section);
    open.push(section);
    index += 2;
  }
  return root;
}
