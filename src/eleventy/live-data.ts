/**
 * Data of a template whose values are made when Eleventy asks for them, in each build anew. A plain object Eleventy
 * would copy when the configuration is read, before there is any page.
 */
export class LiveData {
  constructor(values: Readonly<Record<string, () => unknown>>) {
    for (const [name, get] of Object.entries(values)) {
      Object.defineProperty(this, name, { enumerable: true, get });
    }
  }
}
