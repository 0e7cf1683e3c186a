/** One file of the published site: its content, made when it is asked for, or the file of which it is a copy. */
export type OutputFile =
  | {
      readonly path: string;
      readonly content: () => string | Uint8Array;
      /** Set on pages that the search finds: their address. */
      readonly searchUrl?: string;
    }
  | {
      readonly path: string;
      /** Where the bytes are. */
      readonly copyOf: string;
    };
