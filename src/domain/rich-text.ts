/** What an author wrote, twice: as plain text for machines and as safe HTML for readers. */
export interface RichText {
  /** No Markdown marks, one space for each run of white space. */
  readonly text: string;
  /** Cleaned HTML; the only kind of value that a template may mark as safe. */
  readonly html: string;
}
