import { attributeOf, findAll, type HtmlElement, type HtmlNode, parseHtml, select } from '../html-tree.ts';
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
  return pagesOf(files).flatMap(([path, tree]) => {
    const inMain = new Set(select(tree, 'main').flatMap((main) => findAll(main, () => true)));
    return findAll(tree, () => true).flatMap((element) => [
      ...(inMain.has(element) && isForbidden(element) ? [`${path}: <${element.tagName}>`] : []),
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
  return pagesOf(files).flatMap(([path, tree]) => {
    const ids = findAll(tree, () => true).flatMap((element) => attributeOf(element, 'id') ?? []);
    const odd = ids.filter((id, at) => /^\s*$|\s/.test(id) || ids.indexOf(id) !== at);
    return odd.map((id) => `${path}: id “${id}”`);
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
  const trees = new Map(pagesOf(files));
  return [...trees].flatMap(([path, tree]) => {
    // The links of a page with dead ones are known to it; those around its text have to live all the same.
    const elements = toldPaths.has(path)
      ? select(tree, 'nav').flatMap((nav) => findAll(nav, () => true))
      : findAll(tree, () => true);
    return elements.flatMap((element) => {
      const address = attributeOf(
        element,
        element.tagName === 'img' || element.tagName === 'script' ? 'src' : 'href',
      );
      if (address === undefined || isOutside(address) || !/^(?:a|link|img|script)$/.test(element.tagName))
        return [];
      return isLive(address, path, files, trees) ? [] : [`${path}: ${address}`];
    });
  });
}

const isOutside = (address: string) => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);

function isLive(
  address: string,
  path: string,
  files: ReadonlyMap<string, string>,
  trees: ReadonlyMap<string, HtmlNode>,
): boolean {
  const base = `https://example.org/${path.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(address, base)) return false;
  const { pathname, hash } = new URL(address, base);
  const target = decodeURIComponent(pathname).slice(1);
  const file = [target, `${target}index.html`].find((each) => files.has(each));
  if (file === undefined) return false;
  const tree = trees.get(file);
  if (hash.length < 2 || !tree) return true;
  const id = decodeURIComponent(hash.slice(1));
  return findAll(tree, (element) => attributeOf(element, 'id') === id).length > 0;
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
    if (told.has(shownPath) || withheldSections > 0) return [];
    const found = new Set(wordsOfPage(html));
    const wanted = wordsInMarkdown(textOf((pages[path] ?? '').replace(/^\ufeff/, '')));
    return wanted
      .filter((word) => /^w\d+w$/.test(word) && !found.has(word))
      .map((word) => `${path}: ${word}`);
  });
}

function brokenData({ files }: FuzzedSite): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    if (path.endsWith('.json')) return canParse(text) ? [] : [path];
    if (path.endsWith('.xml')) return isWellFormed(text) ? [] : [path];
    if (!path.endsWith('.html')) return [];
    const data = select(parseHtml(text), 'script').filter((script) =>
      /json/.test(attributeOf(script, 'type') ?? ''),
    );
    return data.every((script) =>
      canParse(script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
    )
      ? []
      : [`${path}: data in the page`];
  });
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

const trees = new WeakMap<ReadonlyMap<string, string>, readonly (readonly [string, HtmlNode])[]>();

/** Every page of a site as a browser reads it, read once. */
function pagesOf(files: ReadonlyMap<string, string>): readonly (readonly [string, HtmlNode])[] {
  const known = trees.get(files);
  const pages =
    known ??
    [...files].flatMap(([path, text]) => (path.endsWith('.html') ? [[path, parseHtml(text)] as const] : []));
  trees.set(files, pages);
  return pages;
}
