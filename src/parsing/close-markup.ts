import type { OpenTags } from './open-tags.ts';

/**
 * Raw HTML in which nothing is left open that would swallow what follows it on the page: a tag without its “>”, a
 * quotation mark, a comment. Their sign becomes text, and so does that of a tag which lies too deep. `line` is where it
 * begins, for those who tell.
 */
export function closeMarkup(content: string, openTags: OpenTags, line: number): string {
  let closed = '';
  let position = 0;
  let unclosed = 0;
  for (;;) {
    const at = content.indexOf('<', position);
    if (at < 0) return closed + content.slice(position);
    closed += content.slice(position, at);
    // A page of nothing but open tags would be looked through once for each.
    const end = unclosed < mostUnclosed ? endOfMarkup(content, at) : undefined;
    if (end === undefined) unclosed++;
    const isKept = end !== undefined && openTags.take(content.slice(at, end), line);
    closed += isKept ? content.slice(at, end) : '&lt;';
    position = isKept ? end : at + 1;
  }
}

const mostUnclosed = 20;

/** Where what begins at this “<” ends, as a browser reads it; undefined where it doesn’t. */
function endOfMarkup(content: string, start: number): number | undefined {
  if (content.startsWith('<!--', start)) return endOfComment(content, start + 4);
  const next = content[start + 1] ?? '';
  if (/[!?]/.test(next)) return after(content, '>', start);
  if (/[a-z]/i.test(next)) return endOfTag(content, start + 1);
  if (next !== '/') return start + 1;
  return /[a-z]/i.test(content[start + 2] ?? '') ? endOfTag(content, start + 2) : after(content, '>', start);
}

function endOfComment(content: string, start: number): number | undefined {
  const empty = /^-?>/.exec(content.slice(start, start + 2))?.[0];
  return empty === undefined ? after(content, '-->', start) : start + empty.length;
}

function endOfTag(content: string, name: number): number | undefined {
  let position = skip(content, name, /[^\s/>]/);
  while (position < content.length) {
    position = skip(content, position, /[\s/]/);
    if (content[position] === '>') return position + 1;
    const value = skip(content, skip(content, position + 1, /[^\s/>=]/), /\s/);
    position = content[value] === '=' ? endOfValue(content, skip(content, value + 1, /\s/)) : value;
  }
  return undefined;
}

function endOfValue(content: string, start: number): number {
  const quote = content[start];
  if (quote !== '"' && quote !== "'") return skip(content, start, /[^\s>]/);
  return after(content, quote, start + 1) ?? content.length;
}

function after(content: string, sign: string, start: number): number | undefined {
  const at = content.indexOf(sign, start);
  return at < 0 ? undefined : at + sign.length;
}

function skip(content: string, start: number, characters: RegExp): number {
  let position = start;
  while (position < content.length && characters.test(content[position] ?? '')) position++;
  return position;
}
