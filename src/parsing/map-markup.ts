/**
 * Raw HTML with each tag and comment as `change` wants it; where that says nothing, its “<” becomes text. So does the
 * “<” of what is left open, a tag without its “>”, a quotation mark, a comment: it would swallow what follows on the page.
 */
export function mapMarkup(
  content: string,
  change: (markup: string, offset: number) => string | undefined,
): string {
  let mapped = '';
  let position = 0;
  let unclosed = 0;
  for (;;) {
    const at = content.indexOf('<', position);
    if (at < 0) return mapped + content.slice(position);
    mapped += content.slice(position, at);
    // A page of nothing but open tags would be looked through once for each.
    const end = unclosed < mostUnclosed ? endOfMarkup(content, at) : undefined;
    if (end === undefined) unclosed++;
    const changed = end === undefined ? undefined : change(content.slice(at, end), at);
    mapped += changed ?? '&lt;';
    position = end === undefined || changed === undefined ? at + 1 : end;
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
