import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

/** Turns a template of a name and what it may see into HTML. */
export interface TemplateEnvironment {
  render(name: string, context: object): string;
}

/** The package's own templates: `templates/` beside `src/` and beside the compiled `dist/`. */
export const packageTemplates: string = fileURLToPath(new URL('../../templates', import.meta.url));

/** The package's templates as JavaScript, by their names. */
export type CompiledTemplates = Readonly<Record<string, object>>;

/** A part of Nunjucks whose published types are not those of its code. */
const { PrecompiledLoader } = nunjucks as unknown as {
  readonly PrecompiledLoader: new (templates: CompiledTemplates) => nunjucks.ILoader;
};

/** Makes an environment of the package's own templates alone. */
export function createEnvironment(compiled = loadCompiledTemplates()): TemplateEnvironment {
  const loader = compiled ? new PrecompiledLoader(compiled) : new nunjucks.FileSystemLoader(packageTemplates);
  return new nunjucks.Environment(loader, { autoescape: true, throwOnUndefined: false });
}

/** The name under which `npm run compile` leaves the templates as JavaScript in `dist/rendering/`. */
export const compiledTemplates = 'templates.cjs';

// Not “beside this file”: the command has this code in `dist/command/`.
const compiledFile = fileURLToPath(new URL(`../rendering/${compiledTemplates}`, import.meta.url));

/** A fifth of the time of a small build went into compiling the templates; a checkout still does so. */
function loadCompiledTemplates(): CompiledTemplates | undefined {
  return existsSync(compiledFile) ? createRequire(import.meta.url)(compiledFile) : undefined;
}

/** The text of the package's templates: where it is the same, a view gives the same page. */
export function readTemplates(): string {
  if (existsSync(compiledFile)) return readFileSync(compiledFile, 'utf8');
  return JSON.stringify(templateNames().map((name) => [name, readTemplate(name)]));
}

/** The names of the package's templates: `partials/foot.njk`. */
export function templateNames(): readonly string[] {
  const names = readdirSync(packageTemplates, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.njk'))
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}

/** What is written in one of them. */
export function readTemplate(name: string): string {
  return readFileSync(join(packageTemplates, name), 'utf8');
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
