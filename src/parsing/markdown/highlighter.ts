import { createRequire } from 'node:module';
import type { HLJSApi, LanguageFn } from 'highlight.js';

/** Colours code by classes; without a result where the language is none that it knows, or the code is too long. */
export type Highlight = (code: string, language: string) => string | undefined;

/**
 * Some grammars take the square of the code’s length, or of a line’s. What is longer stays plain, so that no page of
 * 100 KB takes a second.
 */
const longestCode = 4000;
const longLine = /^.{500}/m;

/** Languages by the names that fences give them; each stands in a file of its own in the package. */
const languages: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['bash', 'bash sh zsh'],
    ['c', 'c h'],
    ['cpp', 'cpp c++ cc hpp cxx'],
    ['csharp', 'csharp cs c#'],
    ['css', 'css'],
    ['dart', 'dart'],
    ['diff', 'diff patch'],
    ['dockerfile', 'dockerfile docker'],
    ['elixir', 'elixir ex exs'],
    ['erlang', 'erlang erl'],
    ['go', 'go golang'],
    ['graphql', 'graphql gql'],
    ['groovy', 'groovy'],
    ['haskell', 'haskell hs'],
    ['http', 'http'],
    ['ini', 'ini toml'],
    ['java', 'java'],
    ['javascript', 'javascript js jsx mjs cjs'],
    ['json', 'json jsonc json5'],
    ['julia', 'julia'],
    ['kotlin', 'kotlin kt kts'],
    ['less', 'less'],
    ['lua', 'lua'],
    ['makefile', 'makefile make mk'],
    ['markdown', 'markdown md'],
    ['nginx', 'nginx'],
    ['nix', 'nix'],
    ['objectivec', 'objectivec objc'],
    ['perl', 'perl pl'],
    ['php', 'php'],
    ['plaintext', 'plaintext text txt'],
    ['powershell', 'powershell ps1 pwsh'],
    ['properties', 'properties'],
    ['protobuf', 'protobuf proto'],
    ['python', 'python py'],
    ['r', 'r'],
    ['ruby', 'ruby rb'],
    ['rust', 'rust rs'],
    ['scala', 'scala'],
    ['scss', 'scss'],
    ['shell', 'shell console shellsession'],
    ['sql', 'sql'],
    ['swift', 'swift'],
    ['typescript', 'typescript ts tsx mts'],
    ['vim', 'vim'],
    ['xml', 'xml html svg xhtml vue'],
    ['yaml', 'yaml yml'],
  ].flatMap(([file = '', names = '']) => names.split(' ').map((name) => [name, file])),
);

/** A highlighter that loads itself, and each language, when the first code in it comes along. */
export function createHighlighter(): Highlight {
  const load = createRequire(import.meta.url);
  let core: HLJSApi | undefined;
  const known = new Set<string>();
  const learn = (file: string): HLJSApi => {
    core ??= load('highlight.js/lib/core') as HLJSApi;
    if (!known.has(file))
      core.registerLanguage(file, load(`highlight.js/lib/languages/${file}`) as LanguageFn);
    known.add(file);
    return core;
  };
  return (code, language) => {
    const file = Object.hasOwn(languages, language) ? languages[language] : undefined;
    if (file === undefined || file === 'plaintext') return undefined;
    if (code.length > longestCode || longLine.test(code)) return undefined;
    const { value } = learn(file).highlight(code, { language: file, ignoreIllegals: true });
    return textOfHtml(value) === code ? value : undefined;
  };
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** What a reader of highlighted code reads, to be held against what the author wrote. */
function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? '');
}
