declare module '@11ty/eleventy' {
  /** What the tests call of Eleventy, which brings no types. */
  export class Eleventy {
    constructor(input: string | undefined, output: string | undefined, options: object);
    disableLogger(): void;
    toJSON(): Promise<import('../../src/eleventy/eleventy-config.ts').BuiltPage[]>;
    write(): Promise<unknown>;
  }
}
