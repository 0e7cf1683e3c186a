import type { OutputFile } from '../publishing/output-file.ts';

/** Collects pages for the search, and makes its files of them. */
export interface SearchIndex {
  readonly add: (url: string, html: string) => Promise<void>;
  /** The files of the index, below `folder`, and of the program that reads it. */
  readonly files: (folder: string) => Promise<readonly OutputFile[]>;
}

/** How many pages are on their way at once: more would lie in memory twice. */
const mostUnderway = 32;

/** What Pagefind writes and we don't use: its own interfaces. */
const unused = /(?:ui|highlight)\.(?:js|css)$/;

/** Starts Pagefind; undefined where the package is not installed. */
export async function openSearchIndex(): Promise<SearchIndex | undefined> {
  const pagefind = await loadPagefind();
  const { index } = (await pagefind?.createIndex({})) ?? {};
  if (!pagefind || !index) return undefined;
  let underway: Promise<unknown>[] = [];
  return {
    add: async (url, html) => {
      underway.push(index.addHTMLFile({ url, content: withoutFrame(html) }));
      if (underway.length < mostUnderway) return;
      await Promise.all(underway);
      underway = [];
    },
    files: async (folder) => {
      await Promise.all(underway);
      const { files } = await index.getFiles();
      await pagefind.close();
      const used = files.filter(({ path }) => !unused.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
      return used.map(({ path, content }) => ({ path: folder + path, content: () => content }));
    },
  };
}

// <head>…</head>, <nav class="navigation">…</nav>, <script type="application/ld+json">…</script>
const frame = /<(head|nav|script)\b[\s\S]*?<\/\1>/g;

/** What Pagefind takes from wherever it stands; a company's own template may have it beside the text. */
const mayBeFound = /data-pagefind-|<(?:h1|img)\b/;

/** A page without its head, its sidebar, its end and its classes, in which Pagefind finds nothing: half of most pages. */
function withoutFrame(html: string): string {
  const text = html.indexOf(' data-pagefind-body');
  if (text < 0) return html;
  const after = Math.max(html.lastIndexOf('<div class="page__end">'), text);
  const main = withoutParts(html.slice(0, text)) + html.slice(text, after) + withoutParts(html.slice(after));
  // Only a tag can begin like this: text and the values of attributes have “<” or “"” escaped.
  return main.replace(/(<[a-z]\w*) class="[^"]*"/g, '$1');
}

function withoutParts(html: string): string {
  return html.replace(frame, (part) => {
    if (mayBeFound.test(part)) return part;
    // A page without a heading is found by its title.
    return part.startsWith('<head') ? (/<title>[^<]*<\/title>/.exec(part)?.[0] ?? '') : '';
  });
}

/** Whether the package that makes the search is there: it is large, and optional. */
export function isSearchInstalled(): boolean {
  try {
    return import.meta.resolve('pagefind') !== '';
  } catch {
    return false;
  }
}

async function loadPagefind() {
  try {
    return await import('pagefind');
  } catch {
    return undefined;
  }
}
