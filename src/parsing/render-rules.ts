import type { PageLink } from '../domain/page.ts';
import { classifyAddress } from './addresses.ts';
import { isMarked, markLink } from './link-markers.ts';
import type { Env, MarkdownParser, Token } from './markdown.ts';
import { guardRawHtml } from './raw-html.ts';

/** What rendering needs to know of its page, and what it notes for it. */
export interface RenderNotes {
  readonly links: PageLink[];
  /** 1-based line of the file in which the Markdown begins. */
  readonly bodyLine: number;
  readonly html: 'clean' | 'trusted';
}

/** How notes travel through markdown-it. */
export const renderEnv = (notes: RenderNotes): Env => ({ notes });

/** Our HTML where markdown-it's own would not do: links to resolve, raw HTML to clean, classes instead of styles. */
export function addRenderRules(markdown: MarkdownParser): void {
  const { rules } = markdown.renderer;
  const image = rules.image;
  rules.link_open = (tokens, index, options, env, renderer) => {
    markAddress(tokens[index], 'href', 'link', env);
    return renderer.renderToken(tokens, index, options);
  };
  rules.image = (tokens, index, options, env, renderer) => {
    markAddress(tokens[index], 'src', 'image', env);
    return image?.(tokens, index, options, env, renderer) ?? '';
  };
  rules.html_block = rules.html_inline = (tokens, index, _options, env) =>
    guardRawHtml(tokens[index], notesOf(env));
  rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  rules.table_close = () => '</table></div>\n';
  rules.td_open = (tokens, index) => openCell(tokens[index]);
  rules.th_open = (tokens, index) => openCell(tokens[index], tokens[index + 1]?.content === '' ? 'td' : 'th');
  rules.th_close = (tokens, index) => (tokens[index - 1]?.content === '' ? '</td>\n' : '</th>\n');
  const { fence, code_block: codeBlock } = rules;
  rules.fence = (...call) => reachable(fence?.(...call));
  rules.code_block = (...call) => reachable(codeBlock?.(...call));
}

/** Long lines scroll inside a block of code, and a keyboard must be able to get there to scroll. */
function reachable(html = ''): string {
  return html.replace(/^<pre>/, '<pre tabindex="0">');
}

function markAddress(
  token: Token | undefined,
  attribute: string,
  kind: PageLink['kind'],
  env: Env | undefined,
): void {
  const target = String(token?.attrGet(attribute) ?? '');
  const { links, bodyLine } = notesOf(env);
  if (!token || isMarked(target) || classifyAddress(target).kind !== 'internal') return;
  const [first, end] = token.map ?? [0, 1];
  token.attrSet(
    attribute,
    markLink(links, { kind, target, line: bodyLine + first, endLine: bodyLine + end - 1 }),
  );
}

/** The policy allows no inline style, so that alignment is a class; a heading without a word is a plain cell. */
function openCell(token: Token | undefined, tag = token?.tag): string {
  const align = /text-align:\s*(left|center|right)/.exec(String(token?.attrGet('style') ?? ''))?.[1];
  return `<${tag}${tag === 'th' ? ' scope="col"' : ''}${align ? ` class="align-${align}"` : ''}>`;
}

function notesOf(env: Env | undefined): RenderNotes {
  return (env as { notes: RenderNotes }).notes;
}
