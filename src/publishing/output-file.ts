/** One file of the published site: its text, made when it is asked for, or the file of which it is a copy. */
export type OutputFile =
  | { readonly path: string; readonly content: () => string }
  | {
      readonly path: string;
      /** Where the bytes are. */
      readonly copyOf: string;
    };
