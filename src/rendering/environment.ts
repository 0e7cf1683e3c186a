import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

/** Turns a template of a name and what it may see into HTML. */
export interface TemplateEnvironment {
  render(name: string, context: object): string;
}

/** The package's own templates: `templates/` beside `src/` and beside the compiled `dist/`. */
export const packageTemplates: string = fileURLToPath(new URL('../../templates', import.meta.url));

/** Makes an environment in which a template of the user's folders wins over the package's of the same name. */
export function createEnvironment(userFolders: readonly string[] = []): TemplateEnvironment {
  const loader = new nunjucks.FileSystemLoader([...userFolders, packageTemplates]);
  return new nunjucks.Environment(loader, { autoescape: true, throwOnUndefined: false });
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
