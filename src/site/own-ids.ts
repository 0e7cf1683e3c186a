import { mapTexts } from './map-html.ts';

/** How a page stands on a page with others. */
export interface SharedPlace {
  /** What goes before each id, so that no two pages have the same. */
  readonly prefix: string;
  /** The prefix of another page that stands there too, by its address. */
  readonly prefixOf: (url: string) => string | undefined;
}

/**
 * A copy of a page's parts for a page that it shares with others: its ids are its own, its links to the others lead
 * to where they stand, and its headings are one level lower.
 */
export function shareIds<Value>(value: Value, place: SharedPlace): Value {
  return mapTexts(value, (name, text) => {
    if (name === 'html') return shareHtml(text, place);
    return name === 'id' ? place.prefix + text : text;
  });
}

function shareHtml(html: string, place: SharedPlace): string {
  return holdsPlace.test(html) ? html.replace(tagWithPlace, (tag) => shareTag(tag, place)) : html;
}

// <h2 id="pay">, <a href="#pay">, <a href="/people/pay/#how-much">, <td headers="a b">, </h2>
const holdsPlace = /\s(?:id|href|headers|aria-labelledby|aria-describedby)=|<h[1-5]/;

// A whole tag, as it is written here: a value stands in double quotes, and may hold “>”.
const tagWithPlace = /<(?:\/?h[1-5]|[a-z][^\s<>]*\s)[^<>"]*(?:"[^"]*"[^<>"]*)*>/g;

function shareTag(tag: string, { prefix, prefixOf }: SharedPlace): string {
  return tag
    .replace(/^(<\/?h)([1-5])\b/, (_, start, level) => `${start}${Number(level) + 1}`)
    .replace(/(\s(?:id|headers|aria-labelledby|aria-describedby)=")([^"]*)"/g, (_, start, ids) => {
      return `${start}${ids.replace(/\S+/g, (id: string) => prefix + id)}"`;
    })
    .replace(/(\shref=")([^"#]*)(#[^"]*)?"/, (whole, start, url, hash = '') => {
      const target = url === '' ? prefix : prefixOf(url);
      if (target === undefined) return whole;
      return `${start}#${hash.length > 1 ? target + hash.slice(1) : target.replace(/-$/, '')}"`;
    });
}
