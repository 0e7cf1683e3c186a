import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { tellProblems } from '../io/tell.ts';
import { handbookFlags, readArguments, textFlag } from './arguments.ts';
import { CallError } from './call-error.ts';
import { fixPages } from './fix-pages.ts';
import { type LoadedHandbook, loadHandbook } from './load-handbook.ts';

type Formatter = (diagnostics: readonly Diagnostic[]) => string;

/** How problems can be written for programs; each formatter is loaded when it is asked for. */
const formats: Readonly<Record<string, () => Promise<Formatter>>> = {
  json: async () => (await import('../diagnostics/format-json.ts')).formatJson,
  github: async () => (await import('../diagnostics/format-github.ts')).formatGithub,
  sarif: async () => (await import('../diagnostics/format-sarif.ts')).formatSarif,
  gitlab: async () => (await import('../diagnostics/format-gitlab.ts')).formatGitlab,
};

/** `handbook check`: tells every problem and writes nothing, unless it is asked to mend what can be mended safely. */
export async function check(words: readonly string[]): Promise<number> {
  const call = readArguments(words, {
    ...handbookFlags,
    format: { type: 'string' },
    fix: { type: 'boolean' },
  });
  const format = textFlag(call, 'format') ?? 'text';
  const load = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!load && format !== 'text') throw new CallError(`There is no format “${format}”.`);
  if (call.flags.fix && load) throw new CallError('--fix says what it mends as text; leave --format out.');
  const loaded = call.flags.fix ? fixPages(call) : loadHandbook(call);
  if (load) process.stdout.write((await load())(loaded.diagnostics));
  else tellAll(loaded);
  return loaded.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function tellAll({ diagnostics, sources }: LoadedHandbook): void {
  tellProblems(diagnostics, sources, '');
  const pages = sources.pages.length;
  if (diagnostics.length === 0)
    process.stdout.write(`${pages} ${pages === 1 ? 'page' : 'pages'}, no problems.\n`);
}
