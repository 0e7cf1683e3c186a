import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createReport } from '../diagnostics/report.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { replaceFile } from '../io/replace-file.ts';
import { tellProblems } from '../io/tell.ts';
import { decodeText } from '../parsing/decode.ts';
import { parseFrontMatter } from '../parsing/front-matter.ts';
import { applyEdits, type TextEdit } from '../parsing/text-edit.ts';
import { CallError } from './call-error.ts';

/** A page that a command changes. */
export interface EditedPage {
  readonly source: SourceFile;
  readonly frontMatter: FrontMatter;
  readonly realPath: string;
  /** The file's text with its own line ends. */
  readonly raw: string;
}

/** Opens the page that a call names: a Markdown file, from here or from the folder “handbook”. */
export function openPage(name: string): EditedPage {
  const path = [name, `${name}.md`, join('handbook', name), join('handbook', `${name}.md`)].find(
    (each) => existsSync(each) && statSync(each).isFile(),
  );
  if (path === undefined) throw new CallError(`There is no page “${name}”.`);
  const realPath = lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  const bytes = readFileSync(realPath);
  const { text, fault } = decodeText(bytes);
  if (fault) throw new CallError(`“${path}” is not UTF-8 text; save it as that first.`);
  const source = { path: basename(path), shownPath: path, text };
  return { source, frontMatter: read(source).frontMatter, realPath, raw: bytes.toString('utf8') };
}

/**
 * Changes the page and nothing else of it. Where its settings have a mistake, before or after, nothing is written and
 * the mistake is told; the exit status says which.
 */
export function savePage(
  { source, realPath, raw }: EditedPage,
  edits: readonly TextEdit[] | undefined,
): number {
  if (edits === undefined)
    throw new CallError('What is to change stands on several lines in the page; change it there.');
  const before = read(source).problems.filter(({ severity }) => severity === 'error');
  if (before.length > 0) return refuse(before, source);
  const text = applyEdits(raw, edits);
  const changed = { ...source, text: decodeText(Buffer.from(text)).text };
  const after = read(changed).problems.filter(({ severity }) => severity === 'error');
  if (after.length > 0) return refuse(after, changed);
  replaceFile(realPath, text);
  return 0;
}

function read(source: SourceFile): {
  readonly frontMatter: FrontMatter;
  readonly problems: readonly Diagnostic[];
} {
  const problems: Diagnostic[] = [];
  const { frontMatter } = parseFrontMatter(source, createReport(problems));
  return { frontMatter, problems };
}

function refuse(problems: readonly Diagnostic[], source: SourceFile): 1 {
  tellProblems(problems, { pages: [source], files: [] }, 'The page was left as it is.');
  return 1;
}
