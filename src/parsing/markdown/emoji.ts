import { createRequire } from 'node:module';
import type { MarkdownParser, Token } from '../markdown.ts';

const maybeShortcode = /:[a-z0-9_+-]+:/;
/** “:rocket:”, “:+1:”; not “10:30:45” and not “a:b:c” */
const shortcode = /(?<![\p{L}\p{N}:]):([a-z0-9_+-]{1,60}):(?![\p{L}\p{N}:])/gu;

/**
 * Shows emoji where authors wrote their names; a name that is none stays as it is written. Only the names come from
 * the plugin: its rule replaces parts of times and ratios too, and its 1,900 names are one long pattern, which every
 * start would pay for.
 */
export function addEmoji(markdown: MarkdownParser): void {
  const load = createRequire(import.meta.url);
  let names: Readonly<Record<string, string>> | undefined;
  const emojiOf = (name: string): string | undefined => {
    names ??= (load('markdown-it-emoji/lib/data/full.mjs') as { default: Record<string, string> }).default;
    return Object.hasOwn(names, name) ? names[name] : undefined;
  };
  markdown.core.ruler.after('linkify', 'emoji', ({ src, tokens }) => {
    if (!maybeShortcode.test(src)) return;
    for (const { children } of tokens) if (children) replaceIn(children, emojiOf);
  });
}

/** The text as the author wrote it, where an emoji has taken the place of its name. */
export function writtenText(token: Token): string {
  return (token.meta as { written?: string } | null)?.written ?? token.content;
}

function replaceIn(children: readonly Token[], emojiOf: (name: string) => string | undefined): void {
  let insideAddress = 0;
  for (const child of children) {
    if (child.info === 'auto') insideAddress += child.nesting;
    if (child.type !== 'text' || insideAddress > 0 || !maybeShortcode.test(child.content)) continue;
    const shown = child.content.replace(shortcode, (written, name: string) => emojiOf(name) ?? written);
    if (shown === child.content) continue;
    child.meta = { ...child.meta, written: child.content };
    child.content = shown;
  }
}
