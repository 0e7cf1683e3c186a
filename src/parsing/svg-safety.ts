/** What keeps a picture from being published, and where it stands. */
export interface ActiveMarkup {
  /** As a person would name it: `<script>`, `onload`. */
  readonly markup: string;
  /** Whether it could run; what only loads something from elsewhere tells others who looks at the page. */
  readonly runs: boolean;
  readonly line: number;
  readonly column: number;
}

interface Rule {
  readonly pattern: RegExp;
  readonly runs: boolean;
  readonly name: (found: string) => string;
}

const tagName = (found: string) => `<${found.replace(/^<(?:[^\s:>]*:)?/, '').toLowerCase()}>`;
const asWritten = (found: string) => found.trim().slice(0, 40);

/*
 * A picture is published as it is or not at all, so that these look at the whole text, comments included: better one
 * picture too few than one that runs.
 */
const rules: readonly Rule[] = [
  // Elements that run or hold another document, with any prefix: “<script”, “<svg:foreignObject”.
  {
    pattern:
      /<(?:[^\s<>/:]+:)?(?:script|foreignobject|iframe|embed|object|audio|video|handler|listener|html|body|meta|link|base|form|input|button)(?![\w-])/i,
    runs: true,
    name: tagName,
  },
  // “onload=”
  { pattern: /[\s"'/]on[a-z]+\s*=/i, runs: true, name: (found) => found.replace(/[\s"'/=]/g, '') },
  // Animation that changes where a link leads.
  {
    pattern: /attributeName\s*=\s*["']?\s*(?:[\w-]+:)?(?:href|on\w)/i,
    runs: true,
    name: () => 'attributeName="href"',
  },
  { pattern: /<!ENTITY|<!DOCTYPE[^>[]*\[|<\?xml-stylesheet|<xi:include/i, runs: true, name: asWritten },
  { pattern: /["'(=]\s*(?:javascript|vbscript|livescript)\s*:/i, runs: true, name: () => 'javascript:' },
  { pattern: /expression\s*\(|-moz-binding/i, runs: true, name: asWritten },
  { pattern: /@import/i, runs: false, name: asWritten },
  // Backslashes in styles can spell any of these in disguise.
  {
    pattern: /<style[^>]*>(?:[^<\\]|<!\[CDATA\[)*\\|style\s*=\s*["'][^"'\\]*\\/i,
    runs: true,
    name: () => 'style with a backslash',
  },
  // “url(https://…)”, but not “url(#gradient)” or a picture within.
  {
    pattern:
      /url\(\s*["']?(?!\s*["']?(?:#|data:(?:image\/(?:png|jpe?g|gif|webp)|font\/|application\/(?:x-)?font|application\/octet-stream)))/i,
    runs: false,
    name: () => 'url(…)',
  },
];

/** “href="…"”, “xlink:href='…'”, “src=…” */
const reference =
  /[\s"'/](?:[\w-]+:)?(?:href|src)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>]*))/gi;
const innerReference = /^(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,])/i;
const innerDrawing = /^data:image\/svg\+xml;base64,(?<base64>[\w+/=]+)$/i;

/** How deep drawings may lie in one another. */
const deepestDrawing = 3;

/** Finds what could run or load something in an SVG picture; undefined where it is only a picture. */
export function findActiveMarkup(svg: string, depth = 1): ActiveMarkup | undefined {
  const text = decodeReferences(svg);
  const declared = /<\?xml[^>]*encoding\s*=\s*["']([^"']*)/i.exec(svg)?.[1];
  if (declared !== undefined && !/^(?:utf-?8|us-ascii|iso-8859-1)$/i.test(declared)) {
    return { markup: `encoding="${declared}"`, runs: true, line: 1, column: 1 };
  }
  const found: Found[] = rules.flatMap(({ pattern, name, runs }) => {
    const match = pattern.exec(text);
    return match ? [{ at: match.index, markup: name(match[0]), runs }] : [];
  });
  const outside = [...text.matchAll(reference)].flatMap((match) => findOutside(match, text, depth) ?? []);
  const [first] = [...found, ...outside].sort((a, b) => Number(b.runs) - Number(a.runs) || a.at - b.at);
  if (!first) return undefined;
  const above = text.slice(0, first.at).split('\n');
  const column = (above.at(-1) ?? '').length + 1;
  return { markup: first.markup, runs: first.runs, line: above.length, column };
}

interface Found {
  readonly at: number;
  readonly markup: string;
  readonly runs: boolean;
}

/** Links of a picture may lead to web pages; what it shows must stand in itself. */
function findOutside(match: RegExpExecArray, text: string, depth: number): Found | undefined {
  const { double, single, bare } = match.groups ?? {};
  const target = (double ?? single ?? bare ?? '').replace(/[\u0000-\u0020]/g, '');
  const at = match.index + 1;
  if (target === '' || innerReference.test(target)) return undefined;
  const tag = /^<(?:[\w-]+:)?(?<tag>[\w-]+)/.exec(text.slice(text.lastIndexOf('<', at), at))?.groups?.tag;
  const scheme = /^(?<scheme>[a-z][a-z0-9+.-]*):/i.exec(target)?.groups?.scheme?.toLowerCase();
  if (tag === 'a' && (scheme === undefined || /^(?:https?|mailto)$/.test(scheme))) return undefined;
  const drawing = innerDrawing.exec(target)?.groups?.base64;
  if (tag !== 'image' || drawing === undefined) {
    const runs = scheme !== undefined && !/^https?$/.test(scheme);
    return { at, markup: `href="${target.slice(0, 40)}"`, runs };
  }
  const inner = Buffer.from(drawing, 'base64').toString('utf8');
  const active =
    depth < deepestDrawing ? findActiveMarkup(inner, depth + 1) : { markup: 'image', runs: true };
  return active && { at, markup: active.markup, runs: active.runs };
}

/** “&#106;avascript” is “javascript” to a browser. Line ends are kept, so that lines still count. */
function decodeReferences(text: string): string {
  return text.replace(/&#(?:x(?<hex>[0-9a-f]{1,6})|(?<decimal>\d{1,7}));?/gi, (...match) => {
    const { hex, decimal } = match.at(-1) as { hex?: string; decimal?: string };
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
