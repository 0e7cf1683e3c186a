/* The parts that we call of packages that bring no types. */

declare module '@11ty/eleventy-dev-server' {
  interface EleventyDevServer {
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: object): void;
    close(): Promise<void>;
  }
  const server: { getServer(name: string, folder: string, options: object): EleventyDevServer };
  export default server;
}

declare module '@11ty/chokidar-with-glob-support' {
  interface FolderWatcher {
    on(event: 'all' | 'unlink', listener: () => void): void;
    close(): Promise<void>;
  }
  const chokidar: { watch(folder: string, options: object): FolderWatcher };
  export default chokidar;
}

declare module '@11ty/eleventy-navigation' {
  /** A plugin of Eleventy's, which is only handed on. */
  const plugin: object;
  export default plugin;
}

declare module 'markdown-it-footnote' {
  const footnotes: (markdown: import('markdown-it').MarkdownIt) => void;
  export default footnotes;
}

declare module 'markdown-it-deflist' {
  const definitionLists: (markdown: import('markdown-it').MarkdownIt) => void;
  export default definitionLists;
}

declare module 'markdown-it-emoji/lib/data/full.mjs' {
  const emojiByName: Readonly<Record<string, string>>;
  export default emojiByName;
}
