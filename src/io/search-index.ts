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

// <nav class="navigation">…</nav>, <script type="application/ld+json">…</script>
const frame = /<(nav|script)\b[\s\S]*?<\/\1>/g;

/** What Pagefind takes from wherever it stands; a company's own template may have it above the text. */
const mayBeFound = /data-pagefind-|<(?:h1|img)\b/;

/** A page without its sidebar and its data, in which Pagefind finds nothing, and which are half of most pages. */
function withoutFrame(html: string): string {
  const text = html.indexOf(' data-pagefind-body');
  if (text < 0) return html;
  const above = html.slice(0, text).replace(frame, (part) => (mayBeFound.test(part) ? part : ''));
  return above + html.slice(text);
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
