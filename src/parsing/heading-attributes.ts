import { idsOf } from './heading-ids.ts';
import type { MarkdownParser, Token } from './markdown.ts';
import type { PageIds } from './page-ids.ts';

/** “{.internal}”, “{#time-off}”, “{ #notes .internal }” */
const attributes = /^\{\s*((?:(?:#[\p{L}\p{N}_][\p{L}\p{N}_-]*|\.internal)(?:\s+|(?=\})))+)\}\s*$/u;

/** Reads `{#id}` and `{.internal}` at the end of a heading; anything else in braces is the author's text. */
export function addHeadingAttributes(markdown: MarkdownParser): void {
  markdown.core.ruler.push('heading_attributes', ({ src, tokens, env }) => {
    // A brace may be written as “&lbrace;”.
    if (!src.includes('{') && !src.includes('&')) return;
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') readAttributes(token, tokens[index + 1], idsOf(env));
    });
  });
}

/** The id that an author chose for a heading and that was given already. */
export function takenIdOf(heading: Token): string | undefined {
  return (heading.meta as { takenId?: string } | null)?.takenId;
}

/** Whether the author marked this heading for the internal audience. */
export function isMarkedInternal(heading: Token | undefined): boolean {
  return (heading?.meta as { internal?: boolean } | null)?.internal === true;
}

function readAttributes(heading: Token, inline: Token | undefined, ids: PageIds): void {
  const last = inline?.children?.at(-1);
  if (last?.type !== 'text') return;
  // From the last brace on, since a pattern that looks for it crawls over long runs of spaces.
  const brace = last.content.lastIndexOf('{');
  const found = brace < 0 ? null : attributes.exec(last.content.slice(brace));
  if (!found?.[1]) return;
  last.content = last.content.slice(0, brace).trimEnd();
  for (const attribute of found[1].split(/\s+/).filter(Boolean)) {
    if (attribute === '.internal') heading.meta = { ...heading.meta, internal: true };
    else chooseId(heading, attribute.slice(1), ids);
  }
}

/** The id that the author chose; where something above has it, with a number behind it. */
function chooseId(heading: Token, chosen: string, ids: PageIds): void {
  const id = ids.unique(chosen);
  if (id !== chosen) heading.meta = { ...heading.meta, takenId: chosen };
  heading.attrSet('id', id);
}
