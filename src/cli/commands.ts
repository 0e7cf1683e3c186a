/** Takes the words after the command's name and returns the exit status. */
export type Command = (words: readonly string[]) => Promise<number>;

interface CommandEntry {
  readonly call: string;
  readonly about: string;
  /** Loaded when it is called: no command pays for another. */
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  build: {
    call: 'build [folder] --output DIR',
    about: 'publish a folder of Markdown (from “handbook” to “_site”)',
    load: async () => (await import('./build.ts')).build,
  },
  serve: {
    call: 'serve [folder] --port N',
    about: 'show the site on this machine and follow every change',
    load: async () => (await import('./serve.ts')).serve,
  },
  check: {
    call: 'check [folder] --format text|json|github|sarif|gitlab | --fix',
    about: 'tell every problem; with --fix, mend those that are only slips of the hand',
    load: async () => (await import('./check.ts')).check,
  },
  move: {
    call: 'move OLD NEW [--folder DIR] [--dry-run]',
    about: 'move a page or a folder, mend the links to it, and leave its old address',
    load: async () => (await import('./move.ts')).move,
  },
  adopt: {
    call: 'adopt SUMMARY.md',
    about: 'give each page the place that a book’s summary has for it, such as GitBook’s',
    load: async () => (await import('./adopt.ts')).adopt,
  },
  new: {
    call: 'new job|page "Title" [--folder DIR]',
    about: 'a page with everything in its place, to fill in',
    load: async () => (await import('./new.ts')).newPage,
  },
  open: {
    call: 'open PAGE --location X …',
    about: 'add an opening to a role, or open one again by its --identifier',
    load: async () => (await import('./open.ts')).open,
  },
  close: {
    call: 'close PAGE [--identifier X]',
    about: 'take an opening of a role down',
    load: async () => (await import('./close.ts')).close,
  },
  export: {
    call: 'export PAGE --format html|text|json|scorecard [--folder DIR]',
    about: 'a job description in the form that another program takes',
    load: async () => (await import('./export.ts')).exportPage,
  },
  schema: {
    call: 'schema',
    about: 'the JSON Schema of a page’s settings, for editors',
    load: async () => (await import('./schema.ts')).schema,
  },
  cms: {
    call: 'cms [folder] --repository OWNER/NAME [--output DIR]',
    about: 'what editors in the browser need to show a form for each page',
    load: async () => (await import('./cms.ts')).cms,
  },
  init: {
    call: 'init [folder] [--typescript]',
    about: 'begin a new handbook project',
    load: async () => (await import('./init.ts')).init,
  },
};

/** What can be called, for a terminal. */
export function help(): string {
  const width = Math.max(...Object.values(commands).map(({ call }) => call.length));
  const lines = Object.values(commands).map(
    ({ call, about }) => `  handbook ${call.padEnd(width)}  ${about}`,
  );
  return `${lines.join('\n')}\n\nOptions of build and check: --options FILE, --audience public|internal, --today YYYY-MM-DD, --lenient\n`;
}
