/** One file of the published site: its content, made when it is asked for, or the file of which it is a copy. */
export type OutputFile =
  | {
      readonly path: string;
      readonly content: () => string | Uint8Array;
      /** The same in pieces, set where it is long. */
      readonly pieces?: () => Iterable<string>;
      /** Set where the content is worth keeping; undefined where to say what it is made of costs more. */
      readonly madeOf?: () => MadeOf | undefined;
      /** Set on pages that the search finds: their address. */
      readonly searchUrl?: string;
    }
  | {
      readonly path: string;
      /** Where the bytes are. */
      readonly copyOf: string;
    };

/** All that a content is made of but the code that makes it: the same gives the same content. */
export interface MadeOf {
  /** As data that JSON can say. */
  readonly own: unknown;
  /** Objects that many contents are made of, the same each time. */
  readonly shared: readonly object[];
  /** The content, made of just that. */
  readonly make: () => string;
}
