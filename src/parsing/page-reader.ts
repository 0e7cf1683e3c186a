import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createReport } from '../diagnostics/report.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { parseFrontMatter } from './front-matter.ts';
import { createNameIndex } from './job-description/name-index.ts';
import type { Markdown } from './markdown.ts';
import { type OpenedPage, parsePage } from './page.ts';
import type { ParseSettings } from './settings.ts';

/** A step's result together with the problems that it found, so that both can be kept and told again. */
export interface Read<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads pages in two steps: the front matter of all is needed before the body of any. */
export interface PageReader {
  readonly open: (source: SourceFile) => Read<OpenedPage>;
  readonly parse: (opened: OpenedPage, navGroup: string | undefined) => Read<HandbookPage>;
}

export function createPageReader(settings: ParseSettings, markdown: Markdown): PageReader {
  const names = createNameIndex(settings.sectionNames);
  return {
    open: (source) => collect((report) => ({ source, ...parseFrontMatter(source, report) })),
    parse: (opened, navGroup) =>
      collect((report) => parsePage(opened, navGroup, { settings, names, markdown, report })),
  };
}

/** A reader that reads a page again only when its text, or its group, is another. For as long as a server runs. */
export function rememberPages(reader: PageReader): PageReader {
  const opened = new Map<string, Read<OpenedPage>>();
  const parsed = new Map<
    string,
    { readonly opened: OpenedPage; navGroup: string | undefined; read: Read<HandbookPage> }
  >();
  return {
    open: (source) => {
      const known = opened.get(source.path);
      if (known?.value.source.text === source.text) return known;
      const read = reader.open(source);
      opened.set(source.path, read);
      return read;
    },
    parse: (page, navGroup) => {
      const known = parsed.get(page.source.path);
      if (known?.opened === page && known.navGroup === navGroup) return known.read;
      const read = reader.parse(page, navGroup);
      parsed.set(page.source.path, { opened: page, navGroup, read });
      return read;
    },
  };
}

function collect<Value>(step: (report: ReturnType<typeof createReport>) => Value): Read<Value> {
  const diagnostics: Diagnostic[] = [];
  return { value: step(createReport(diagnostics)), diagnostics };
}
