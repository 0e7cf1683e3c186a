/** When a page's text was last changed, and by whom; from the history that git keeps. */
export interface LastChange {
  /** `YYYY-MM-DD`, in the time zone of who changed it. */
  readonly date: string;
  /** The author's name, never an address; empty where git has only that. */
  readonly author: string;
}
