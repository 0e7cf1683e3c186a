import { claimId } from './heading-ids.ts';
import type { Env, MarkdownParser, Token } from './markdown.ts';

/** “Screening questions {.internal}”, “Holidays {#time-off}”, “Notes {#notes .internal}” */
const attributes = /\s*\{\s*((?:(?:#[\p{L}\p{N}_][\p{L}\p{N}_-]*|\.internal)\s*)+)\}\s*$/u;

/** Reads `{#id}` and `{.internal}` at the end of a heading; anything else in braces is the author's text. */
export function addHeadingAttributes(markdown: MarkdownParser): void {
  markdown.core.ruler.push('heading_attributes', ({ tokens, env }) => {
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') readAttributes(token, tokens[index + 1], env);
    });
  });
}

/** Whether the author marked this heading for the internal audience. */
export function isMarkedInternal(heading: Token | undefined): boolean {
  return (heading?.meta as { internal?: boolean } | null)?.internal === true;
}

function readAttributes(heading: Token, inline: Token | undefined, env: Env): void {
  const last = inline?.children?.at(-1);
  const found = last?.type === 'text' ? attributes.exec(last.content) : null;
  if (!found?.[1] || !last) return;
  last.content = last.content.slice(0, found.index);
  for (const attribute of found[1].split(/\s+/).filter(Boolean)) {
    if (attribute === '.internal') heading.meta = { ...heading.meta, internal: true };
    else heading.attrSet('id', claimId(attribute.slice(1), env));
  }
}
