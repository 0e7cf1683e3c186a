import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { catalogue, type DiagnosticCode } from '../../src/diagnostics/catalogue.ts';

/** The files of the catalogue in the order in which an author meets them, with what their problems are about. */
const families: Readonly<Record<string, string>> = {
  'front-matter': 'The lines at the top of a page',
  links: 'Links and pictures',
  markdown: 'The text of a page',
  'job-descriptions': 'Job descriptions',
  openings: 'Openings',
  addresses: 'Addresses',
  freshness: 'Reviews and owners',
  files: 'Files and folders',
  setup: 'Options and output',
  eleventy: 'Eleventy',
};

const severities = { error: 'Stops a build', warning: 'A warning', info: 'A hint' };
const folder = new URL('../../src/diagnostics/catalogue/', import.meta.url);

/** Every problem with what it means and, where a page can show it, the whole text that its author reads. */
export function problemPages(): string {
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  const unknown = files.filter((name) => !Object.hasOwn(families, name));
  if (unknown.length > 0) throw new Error(`Say what these problems are about: ${unknown.join(', ')}`);
  const parts = Object.entries(families).map(([file, about]) => {
    const text = readFileSync(new URL(`${file}.ts`, folder), 'utf8');
    const codes = (Object.keys(catalogue) as DiagnosticCode[]).filter((code) =>
      new RegExp(`^ {2}'?${code}'?:`, 'm').test(text),
    );
    return [`## ${about}`, ...codes.map(problemPart)].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function problemPart(code: DiagnosticCode): string {
  const { about, severity } = catalogue[code];
  const shown = new URL(`../../test/fixtures/problems/${code}.txt`, import.meta.url);
  const example = existsSync(shown) ? firstProblem(readFileSync(shown, 'utf8'), code) : undefined;
  const lines = [`### ${code}`, `${about} ${severities[severity]}.`];
  return [...lines, ...(example === undefined ? [] : [`\`\`\`\`text\n${example}\n\`\`\`\``])].join('\n\n');
}

/** A fixture may show several problems: the text of the first with this code, without what follows it. */
function firstProblem(text: string, code: string): string | undefined {
  const lines = text.split('\n');
  const isHead = (line: string) => /^\S+:\d+:\d+ {3}\w+ {3}[\w-]+$/.test(line);
  const start = lines.findIndex((line) => isHead(line) && line.endsWith(` ${code}`));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => isHead(line) || /^\d+ (?:problem|error|warning|hint)/.test(line));
  return [lines[start], ...rest.slice(0, end < 0 ? undefined : end)].join('\n').trimEnd();
}
