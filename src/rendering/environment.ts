import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

/** Turns a template of a name and what it may see into HTML. */
export interface TemplateEnvironment {
  render(name: string, context: object): string;
}

/** The package's own templates: `templates/` beside `src/` and beside the compiled `dist/`. */
export const packageTemplates: string = fileURLToPath(new URL('../../templates', import.meta.url));

/** Two parts of Nunjucks whose published types are not those of its code. */
const precompiling = nunjucks as unknown as {
  readonly PrecompiledLoader: new (templates: Readonly<Record<string, object>>) => nunjucks.ILoader;
  readonly precompile: (
    folder: string,
    options: {
      readonly include: readonly RegExp[];
      readonly wrapper: (
        templates: readonly { readonly name: string; readonly template: string }[],
      ) => string;
    },
  ) => string;
};

/** Makes an environment in which a template of the user's folders wins over the package's of the same name. */
export function createEnvironment(userFolders: readonly string[] = []): TemplateEnvironment {
  const compiled = loadCompiledTemplates();
  const own = compiled
    ? new precompiling.PrecompiledLoader(compiled)
    : new nunjucks.FileSystemLoader(packageTemplates);
  const loaders = [new nunjucks.FileSystemLoader([...userFolders]), own];
  return new nunjucks.Environment(loaders, { autoescape: true, throwOnUndefined: false });
}

/** The name under which `npm run compile` leaves the templates as JavaScript in `dist/rendering/`. */
export const compiledTemplates = 'templates.cjs';

// Not “beside this file”: the command has this code in `dist/command/`.
const compiledFile = fileURLToPath(new URL(`../rendering/${compiledTemplates}`, import.meta.url));

/** A fifth of the time of a small build went into compiling the templates; a checkout still does so. */
function loadCompiledTemplates(): Readonly<Record<string, object>> | undefined {
  return existsSync(compiledFile) ? createRequire(import.meta.url)(compiledFile) : undefined;
}

/** The text of the package's templates: where it is the same, a view gives the same page. */
export function readTemplates(): string {
  if (existsSync(compiledFile)) return readFileSync(compiledFile, 'utf8');
  const names = readdirSync(packageTemplates, { recursive: true, encoding: 'utf8' });
  const own = names.filter((name) => name.endsWith('.njk')).sort();
  return JSON.stringify(own.map((name) => [name, readFileSync(join(packageTemplates, name), 'utf8')]));
}

/** The package's templates as a module that `createEnvironment` finds. */
export function compileTemplates(): string {
  return precompiling.precompile(packageTemplates, {
    include: [/\.njk$/],
    wrapper: (templates) =>
      templates
        .map(
          ({ name, template }) =>
            `exports[${JSON.stringify(name)}] = (() => {\n${withoutUnusedPlaces(template)}\n})();\n`,
        )
        .join(''),
  });
}

/** Nunjucks notes seven things about the place of each turn of a loop, which most of our templates never ask for. */
function withoutUnusedPlaces(template: string): string {
  const asksForPlace = template.includes('contextOrFrameLookup(context, frame, "loop")');
  return asksForPlace ? template : template.replace(/^frame\.set\("loop\.\w+",.*\);\n/gm, '');
}

/** A source of templates, in the shape that another host's own Nunjucks environment takes into its list. */
export interface FallbackLoader {
  getSource(name: string): { src: string; path: string; noCache: boolean } | null;
  cache: Record<string, unknown>;
}

/** Makes the loader by which a host that has its own environment finds the package's templates last. */
export function createFallbackLoader(): FallbackLoader {
  const loader = new nunjucks.FileSystemLoader(packageTemplates);
  // Nunjucks gives a loader its cache only when an environment is made with it, and empties it in watch mode.
  return Object.assign(loader, { cache: {} });
}
