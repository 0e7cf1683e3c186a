/** The words of the page of what is due to be read through. */
export interface ReviewWords {
  readonly title: string;
  /** “by {date}” */
  readonly due: string;
  /** “due since {date}” */
  readonly overdue: string;
  /** Where nobody has written down a first reading. */
  readonly never: string;
  /** Above pages that nobody answers for. */
  readonly nobody: string;
}
