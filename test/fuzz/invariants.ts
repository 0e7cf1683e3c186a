import { attributeOf, findAll, type HtmlElement, parseHtml, rawText } from '../html-tree.ts';
import { wordsOfPage } from '../words/words-in-html.ts';
import { textOf, wordsInMarkdown } from '../words/words-in-markdown.ts';
import type { FuzzedSite } from './site.ts';

/** What must hold of every site, whatever its pages hold; each returns what does not. */
export const invariants: Readonly<Record<string, (site: FuzzedSite) => readonly string[]>> = {
  'every problem stands at a place in a page': misplacedProblems,
  'nothing in a page is active': activeContent,
  'no two ids of a page are the same': repeatedIds,
  'internal links are live, or told': deadLinks,
  'every word is kept': lostWords,
  'data can be read': brokenData,
  'no file is a folder, and none lies outside': strayPaths,
};

export function misplacedProblems({ pages, diagnostics }: FuzzedSite): readonly string[] {
  return diagnostics.flatMap(({ code, location: { file, line, column, endLine, endColumn } }) => {
    const text = pages[file.replace(/^handbook\//, '')];
    const place = `${code} at ${file}:${line}:${column}-${endLine}:${endColumn}`;
    if (text === undefined) return [`${place}: no such page`];
    const lines = text.replace(/^\ufeff/, '').split('\n');
    const isThere =
      line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
    const isForward = endLine > line || (endLine === line && endColumn >= column);
    return isThere && isForward ? [] : [place];
  });
}

const forbidden = new Set(
  'script style iframe object embed applet frame frameset portal base form button input select textarea template noscript xmp plaintext marquee svg math video audio dialog link meta title noembed noframes'.split(
    ' ',
  ),
);

/** Nothing of an author's may run, load, submit, or stand for a part of the page around it. */
function activeContent({ files }: FuzzedSite): readonly string[] {
  return pagesOf(files).flatMap(({ path, elements }) => {
    const main = new Set(within(elements, 'main'));
    return elements.flatMap((element) => [
      ...(main.has(element) && isForbidden(element) ? [`${path}: <${element.tagName}>`] : []),
      ...element.attrs.filter(isActive).map(({ name, value }) => `${path}: ${name}=${value}`),
    ]);
  });
}

function isForbidden(element: HtmlElement): boolean {
  const isTask = element.tagName === 'input' && attributeOf(element, 'type') === 'checkbox';
  const isOurs = /^(?:copy|filter|stage__bar)/.test(attributeOf(element, 'class') ?? '');
  return forbidden.has(element.tagName) && !isTask && !isOurs;
}

function isActive({ name, value }: { name: string; value: string }): boolean {
  if (/^on|^(?:style|srcdoc|formaction|action|ping|background|data|is)$/.test(name)) return true;
  if (!/^(?:href|src|srcset|cite|xlink:href|poster)$/.test(name)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(
    value.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b]/g, ''),
  )?.[1];
  return scheme !== undefined && !/^(?:https?|mailto|tel)$/i.test(scheme);
}

function repeatedIds({ files }: FuzzedSite): readonly string[] {
  return pagesOf(files).flatMap(({ path, ids }) => {
    if (ids.every((id) => /^\S+$/.test(id)) && new Set(ids).size === ids.length) return [];
    return [`${path}: ids ${ids.filter((id, at) => ids.indexOf(id) !== at || /\s/.test(id))}`];
  });
}

function deadLinks({ files, diagnostics, handbook }: FuzzedSite): readonly string[] {
  const told = new Set(
    diagnostics.filter(({ code }) => code.startsWith('link-')).map(({ location }) => location.file),
  );
  const toldPaths = new Set(
    handbook.pages
      .filter(({ shownPath }) => told.has(shownPath))
      .map(({ path }) => handbook.addresses.get(path)?.outputPath),
  );
  const written = new Set([...handbook.addresses.values()].map(({ outputPath }) => outputPath));
  const pages = new Map(pagesOf(files).map((page) => [page.path, page]));
  // A page that is made may hold the text of any other.
  const isTold = (path: string) => toldPaths.has(path) || (told.size > 0 && !written.has(path));
  return [...pages.values()].flatMap(({ path, elements }) => {
    // The links of a page with dead ones are known to it; those around its text have to live all the same.
    const looked = isTold(path) ? within(elements, 'nav') : elements;
    return looked.flatMap((element) => {
      const address = addressOf(element);
      return address === undefined || isLive(address, path, files, pages) ? [] : [`${path}: ${address}`];
    });
  });
}

/** Where an element leads or what it loads, if it is of the site. */
function addressOf(element: HtmlElement): string | undefined {
  const name = { a: 'href', link: 'href', img: 'src', script: 'src' }[element.tagName];
  const address = name === undefined ? undefined : attributeOf(element, name);
  return address === undefined || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) ? undefined : address;
}

function isLive(
  address: string,
  path: string,
  files: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, FuzzedPage>,
): boolean {
  const base = `https://example.org/${path.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(address, base)) return false;
  const { pathname, hash } = new URL(address, base);
  const target = decodeURIComponent(pathname).slice(1);
  const file = [target, `${target}index.html`].find((each) => files.has(each));
  if (file === undefined) return false;
  const page = pages.get(file);
  return hash.length < 2 || !page || page.ids.includes(decodeURIComponent(hash.slice(1)));
}

/** What a plain reader of Markdown sees, a reader of the page sees; what is told as lost or unread aside. */
function lostWords({ pages, files, handbook, diagnostics }: FuzzedSite): readonly string[] {
  const toldInstead = /^(?:front-matter|nested|html-taken-out|comment|foreign|setting-unread)/;
  const told = new Set(
    diagnostics.filter(({ code }) => toldInstead.test(code)).map(({ location }) => location.file),
  );
  return handbook.pages.flatMap(({ path, shownPath, withheldSections }) => {
    const html = files.get(handbook.addresses.get(path)?.outputPath ?? '');
    if (html === undefined) return [`${path}: not published`];
    // A plain reader knows no definitions, and reads other code spans and fences around them.
    const isPlain = !/^[ >]*:\s/m.test(pages[path] ?? '');
    if (told.has(shownPath) || withheldSections > 0 || !isPlain) return [];
    // An end tag without a beginning parts two words for a plain reader, and none for a browser.
    const found = wordsOfPage(html).join(' ');
    const wanted = wordsInMarkdown(textOf((pages[path] ?? '').replace(/^\ufeff/, '')));
    return wanted
      .filter((word) => /^w\d+w$/.test(word) && !found.includes(word))
      .map((word) => `${path}: ${word}`);
  });
}

function brokenData({ files }: FuzzedSite): readonly string[] {
  const broken = [...files].flatMap(([path, text]) => {
    if (path.endsWith('.json')) return canParse(text) ? [] : [path];
    if (path.endsWith('.xml')) return isWellFormed(text) ? [] : [path];
    return [];
  });
  const inPages = pagesOf(files).flatMap(({ path, elements }) =>
    elements
      .filter(({ tagName, attrs }) => tagName === 'script' && attrs.some(({ value }) => /json/.test(value)))
      .flatMap((element) => (canParse(rawText(element)) ? [] : [`${path}: data in the page`])),
  );
  return [...broken, ...inPages];
}

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether every element is closed, and no sign stands where XML has a meaning for it. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const bare = xml
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .replace(/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_, end, name, __, empty) => {
      if (end && open.pop() !== name) open.push('!');
      if (!end && !empty) open.push(name);
      return '';
    });
  const isText = !/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(bare);
  return open.length === 0 && isText && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml);
}

function strayPaths({ files }: FuzzedSite): readonly string[] {
  return [...files.keys()].filter((path) => {
    const segments = path.split('/');
    if (segments.some((segment) => /^\.*$/.test(segment) || /[\u0000-\u001f\\]/.test(segment))) return true;
    const above = segments.slice(0, -1);
    return above.some((_, depth) => files.has(above.slice(0, depth + 1).join('/')));
  });
}

/** A page of the site as a browser reads it. */
interface FuzzedPage {
  readonly path: string;
  readonly elements: readonly HtmlElement[];
  readonly ids: readonly string[];
}

const read = new WeakMap<ReadonlyMap<string, string>, readonly FuzzedPage[]>();

/** Every page of a site but the one for what is not there, read once. */
function pagesOf(files: ReadonlyMap<string, string>): readonly FuzzedPage[] {
  const known = read.get(files);
  if (known) return known;
  const pages = [...files].flatMap(([path, text]): FuzzedPage[] => {
    if (!path.endsWith('.html') || path === '404.html') return [];
    const elements = findAll(parseHtml(text), () => true);
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    return [{ path, elements, ids }];
  });
  read.set(files, pages);
  return pages;
}

function within(elements: readonly HtmlElement[], tagName: string): readonly HtmlElement[] {
  return elements.filter((each) => each.tagName === tagName).flatMap((each) => findAll(each, () => true));
}
