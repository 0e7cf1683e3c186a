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
  if (!holdsPlace.test(html)) return html;
  return html.replace(tagWithPlace, (tag: string, heading: string | undefined, level: string) => {
    const shared = tag.replace(attribute, (_, start: string, value: string) => {
      return start + (start.endsWith('href="') ? shareAddress(value, place) : prefixIds(value, place));
    });
    return heading === undefined ? shared : heading + (Number(level) + 1) + shared.slice(heading.length + 1);
  });
}

// <h2 id="pay">, <a href="#pay">, <a href="/people/pay/#how-much">, <td headers="a b">, </h2>
const holdsPlace = /\s(?:id|href|headers|aria-labelledby|aria-describedby)=|<h[1-5]/;

// A whole tag, as it is written here: a value stands in double quotes, and may hold “>”.
const tagWithPlace = /(?:(<\/?h)([1-5])\b|<[a-z][^\s<>]*\s)[^<>"]*(?:"[^"]*"[^<>"]*)*>/g;

const attribute = /(\s(?:id|href|headers|aria-labelledby|aria-describedby)=")([^"]*)/g;

function shareAddress(address: string, { prefix, prefixOf }: SharedPlace): string {
  const hash = address.indexOf('#');
  const url = hash < 0 ? address : address.slice(0, hash);
  const target = url === '' ? prefix : prefixOf(url);
  if (target === undefined) return address;
  const id = hash < 0 ? '' : address.slice(hash + 1);
  return `#${id === '' ? target.replace(/-$/, '') : target + id}`;
}

function prefixIds(ids: string, { prefix }: SharedPlace): string {
  // Only `headers` and those of ARIA ever hold more than one.
  return /^\S+$/.test(ids) ? prefix + ids : ids.replace(/\S+/g, (id) => prefix + id);
}
