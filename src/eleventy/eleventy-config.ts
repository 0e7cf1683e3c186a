/*
 * The parts of Eleventy that we call. Eleventy brings no types that TypeScript finds; what stands here is checked by
 * the tests, which run the real one.
 */

/** The configuration that Eleventy hands to a plugin. */
export interface EleventyConfig {
  /** Paths from the project's root, with `./` before and a slash behind. */
  readonly directories: EleventyDirectories;
  /** The folder of the whole site on its host. */
  readonly pathPrefix?: string;
  /** Globs of files that are no templates. */
  readonly ignores: { add(glob: string): unknown };
  /** What the site has chosen for its Nunjucks. */
  readonly nunjucks?: { readonly environmentOptions?: { readonly autoescape?: boolean } };
  /** A Nunjucks of the site's own making. */
  readonly libraryOverrides?: { readonly njk?: { readonly opts?: { readonly autoescape?: boolean } } };
  /** Its steps over the finished HTML; not documented, and the HTML base plugin's only way in. */
  readonly htmlTransformer?: HtmlTransformer;
  versionCheck(range: string): void;
  on<Name extends keyof EleventyEvents>(
    name: Name,
    listener: (event: EleventyEvents[Name]) => void | Promise<void>,
  ): unknown;
  addGlobalData(name: string, value: () => unknown): unknown;
  addTemplate(path: string, content: string, data: object): unknown;
  addWatchTarget(path: string): unknown;
  addPlugin(plugin: unknown, options?: object): unknown;
  getFilter(name: string): unknown;
}

export interface EleventyDirectories {
  readonly input: string;
  readonly output: string;
  readonly includes: string;
  /** Absent unless the site has set it; its layouts then lie with the includes. */
  readonly layouts?: string;
}

/** What Eleventy tells of a build, by the event's name. */
export interface EleventyEvents {
  readonly 'eleventy.before': BuildEvent;
  readonly 'eleventy.after': FinishedBuildEvent;
  /** Told before the files are run; what a listener takes out of the list is left alone. */
  readonly 'eleventy.globalDataFiles': string[];
  /** The same for the data files of folders and templates. */
  readonly 'eleventy.dataFiles': string[];
  readonly 'eleventy.engine.njk': { readonly environment: NunjucksEnvironment };
  /** Before the configuration is read again. */
  readonly 'eleventy.reset': undefined;
  readonly 'eleventy.env': { readonly source?: string; readonly runMode?: string; readonly config?: string };
}

export interface BuildEvent {
  readonly directories: EleventyDirectories;
  readonly outputMode: 'fs' | 'json' | 'ndjson';
  readonly runMode: 'build' | 'serve' | 'watch';
}

export interface FinishedBuildEvent extends BuildEvent {
  /** The pages that were written, or that would have been. */
  readonly results: readonly BuiltPage[];
}

export interface BuiltPage {
  readonly inputPath: string;
  readonly outputPath: string;
  readonly url: string;
  readonly content: string;
}

/** Eleventy's own Nunjucks. */
export interface NunjucksEnvironment {
  readonly loaders: unknown[];
  addGlobal(name: string, value: unknown): unknown;
  getTemplate(name: string): { readonly path?: string };
}

/** Goes over the addresses in finished pages; a higher priority goes first. */
export interface HtmlTransformer {
  addUrlTransform(
    extensions: string,
    transform: (this: { readonly inputPath?: string }, url: string) => string,
    options: { readonly priority: number; readonly enabled: () => boolean },
  ): void;
}
