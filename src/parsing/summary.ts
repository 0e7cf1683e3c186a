import { posix } from 'node:path';

/** One line of a book's SUMMARY.md: a page with its label, under a heading, below other pages. */
export interface SummaryEntry {
  readonly label: string;
  /** The page's file, from the folder of the summary. */
  readonly path: string;
  readonly group?: string;
  /** The entries that it stands below, outermost first. */
  readonly above: readonly SummaryEntry[];
}

// “* [Leave](people/leave.md)”, “  - [Pay \(2026\)](pay.md "Pay")”
const entryLine =
  /^(\s*)[*+-]\s+\[((?:\\.|[^\]\\])*)\]\(<?([^\s)>#]+\.md)(?:#[^\s)]*)?>?(?:\s+"[^"]*")?\)\s*$/;
// “## Company”; the first-level heading is the summary's own name.
const headingLine = /^#{2,6}\s+(.+?)\s*#*\s*$/;

/** Reads the pages that a SUMMARY.md names, each the first time, in its order. */
export function parseSummary(text: string): readonly SummaryEntry[] {
  const entries = new Map<string, SummaryEntry>();
  let group: string | undefined;
  let open: { readonly indent: number; readonly entry: SummaryEntry }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const heading = headingLine.exec(line)?.[1];
    if (heading !== undefined) [group, open] = [plain(heading), []];
    const [, lead = '', label = '', address = ''] = entryLine.exec(line) ?? [];
    if (address === '' || /^[a-z]+:/i.test(address)) continue;
    open = open.filter(({ indent }) => indent < lead.length);
    const path = posix.normalize(decodeAddress(address));
    const above = open.map(({ entry }) => entry);
    const entry = { label: plain(label), path, ...(group === undefined ? {} : { group }), above };
    open.push({ indent: lead.length, entry });
    if (!entries.has(path)) entries.set(path, entry);
  }
  return [...entries.values()];
}

function plain(text: string): string {
  return text.replace(/\\(.)/g, '$1').trim();
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
