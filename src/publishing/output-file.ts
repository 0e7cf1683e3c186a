/** One file of the published site: its text, or the file it is a copy of. */
export type OutputFile =
  | { readonly path: string; readonly content: string }
  | {
      readonly path: string;
      /** Relative to the handbook's folder. */
      readonly copyOf: string;
    };
