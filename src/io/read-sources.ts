import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { HandbookSources } from '../site/handbook.ts';

/** Stand-in until the real reader lands. */
export function readSources(folder: string, report: Report): HandbookSources {
  if (!existsSync(folder)) {
    report('folder-missing', locate(folder, 1), { folder });
    return { pages: [], files: [] };
  }
  const names = (readdirSync(folder, { recursive: true }) as string[]).sort();
  const found = names.map((path) => ({ path, shownPath: join(folder, path) }));
  const pages = found.filter(({ path }) => /\.md$/i.test(path));
  const text = (shownPath: string) =>
    readFileSync(shownPath, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
  return {
    pages: pages.map((page) => ({ ...page, text: text(page.shownPath) })),
    files: found.filter(({ path }) => /\.(png|jpe?g|svg|gif|pdf|csv)$/i.test(path)),
  };
}
