import { isMarkedInternal } from './heading-attributes.ts';
import type { Token } from './markdown.ts';
import type { OutlineSection } from './outline.ts';

/** Remembers what a build for the public leaves out, so that the page's Markdown can leave it out too. */
export interface Withholding {
  /** Takes these blocks out of everything that is published. */
  readonly withhold: (tokens: readonly Token[]) => void;
  /** Takes a footnote out of the page’s Markdown; it stands in no section. */
  readonly hide: (footnote: Token) => void;
  readonly isWithheld: (token: Token) => boolean;
  /** How often something was taken out. */
  readonly count: () => number;
  /** The body without the lines of what was taken out. */
  readonly remaining: (body: string, tokens: readonly Token[]) => string;
}

export function createWithholding(): Withholding {
  const withheld = new Set<Token>();
  let times = 0;
  return {
    withhold: (tokens) => {
      times++;
      for (const token of tokens) withheld.add(token);
    },
    hide: (footnote) => withheld.add(footnote),
    isWithheld: (token) => withheld.has(token),
    count: () => times,
    remaining: (body, tokens) => (withheld.size === 0 ? body : linesWithout(body, tokens, withheld)),
  };
}

/** An outline without the sections that `isInternal` names; what lies under them goes with them. */
export function withholdSections(
  section: OutlineSection,
  isInternal: (section: OutlineSection) => boolean,
  withholding: Withholding,
): OutlineSection {
  const sections: OutlineSection[] = [];
  for (const child of section.sections) {
    if (isInternal(child)) withholding.withhold(tokensOf(child));
    else sections.push(withholdSections(child, isInternal, withholding));
  }
  return { ...section, sections };
}

export const isMarkedForColleagues = ({ heading }: OutlineSection): boolean => isMarkedInternal(heading?.[0]);

/** All tokens of a section in the order of the page. */
export function tokensOf(section: OutlineSection): Token[] {
  const tokens: Token[] = [];
  addTokens(section, tokens);
  return tokens;
}

function addTokens({ heading, blocks, sections }: OutlineSection, tokens: Token[]): void {
  for (const token of heading ?? []) tokens.push(token);
  for (const token of blocks) tokens.push(token);
  for (const section of sections) addTokens(section, tokens);
}

/**
 * A line belongs to the last block that begins above it: so do reference definitions, which are no blocks. A footnote
 * is published for the marks that lead to it, whatever section it stands in; its own lines alone go with it.
 */
function linesWithout(body: string, tokens: readonly Token[], withheld: ReadonlySet<Token>): string {
  const starts = tokens.filter(({ level, map, nesting }) => level === 0 && map && nesting >= 0);
  const inside = linesInside(withheld, new Set(starts));
  const lines = body.split('\n');
  const isKept = lines.map((_, index) => !inside.has(index));
  let isSectionKept = true;
  starts.forEach((token, index) => {
    const [start, end] = token.map ?? [0, 0];
    const next = starts[index + 1]?.map?.[0] ?? lines.length;
    const isFootnote = token.type === 'footnote_reference_open';
    const isBlockKept = !withheld.has(token);
    if (!isFootnote) isSectionKept = isBlockKept;
    const own = isFootnote && isBlockKept ? end : next;
    for (let line = start; line < next; line++) isKept[line] &&= line < own ? isBlockKept : isSectionKept;
  });
  return lines.filter((_, index) => isKept[index]).join('\n');
}

/** The lines of what lies inside a block that is published: a list in a step, the last line of a paragraph. */
function linesInside(withheld: ReadonlySet<Token>, starts: ReadonlySet<Token>): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const token of withheld) {
    if (!token.map || token.nesting < 0 || starts.has(token)) continue;
    for (let line = token.map[0]; line < token.map[1]; line++) lines.add(line);
  }
  return lines;
}
