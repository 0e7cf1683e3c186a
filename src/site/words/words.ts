import type { TextWords } from '../../parsing/settings.ts';
import type { OpeningWords } from './opening-words.ts';
import type { CountWords, PlanWords } from './plan-words.ts';
import type { ReviewWords } from './review-words.ts';

/** Every word of the interface, as data; one file a language. */
export interface Words {
  /** Between two of a list, where nobody says “and” or “or”: “, ”. */
  readonly comma: string;
  /** Between a label and its value: “: ”. */
  readonly colon: string;
  readonly handbook: string;
  /** The group of the navigation for pages that have none. */
  readonly otherGroup: string;
  readonly skipToContent: string;
  readonly navigation: string;
  readonly breadcrumbs: string;
  readonly onThisPage: string;
  readonly allPages: string;
  readonly previous: string;
  readonly next: string;
  readonly team: string;
  readonly level: string;
  readonly reportsTo: string;
  readonly yourTime: string;
  readonly conversations: string;
  readonly optional: string;
  readonly takeHome: string;
  readonly internalOnly: string;
  readonly apply: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  /** The button that opens the navigation on a phone. */
  readonly menu: string;
  /** “All {count} pages”: leads to the rest of a long branch. */
  readonly allInGroup: string;
  /** The name of the pair of links to the previous and the next page. */
  readonly pager: string;
  /** Words in the text of pages. */
  readonly text: TextWords;
  /** “with {people}”: whom a candidate meets in a step. */
  readonly withPeople: string;
  /** “by {people}”: who does a step that the candidate takes no part in. */
  readonly byPeople: string;
  readonly owner: string;
  readonly mentionedIn: string;
  /** Before a day: “Last changed 12 November 2026”. */
  readonly lastChanged: string;
  /** “Read through {reviewed}, next by {due}” */
  readonly reviewed: string;
  /** A sentence with `{date}` in it. */
  readonly reviewOverdue: string;
  readonly reviews: ReviewWords;
  /** Leads from a group's page to all of it on one page: “All of “{group}” on one page, to print”. */
  readonly wholeGroup: string;
  readonly editPage: string;
  readonly tellProblem: string;
  /** The kinds of page, as the search names them. */
  readonly kinds: { readonly article: string; readonly 'job-description': string };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly close: string;
    readonly none: string;
    /** “{count} pages for “{query}”.”: some may hold only a word that begins like it. */
    readonly found: CountWords;
    readonly group: string;
    readonly kind: string;
    readonly openings: string;
  };
  /** Of diagrams that a script draws. */
  readonly drawings: {
    /** What a drawing without a title is called. */
    readonly drawing: string;
    /** Opens the text that it is drawn from. */
    readonly asText: string;
  };
  readonly openJobs: string;
  readonly noOpenJobs: string;
  readonly allRoles: string;
  readonly openings: OpeningWords;
  readonly plan: PlanWords;
  /** The head of the scorecard that interviewers fill in. */
  readonly scorecard: { readonly skill: string; readonly required: string; readonly preferred: string };
  /** Buttons that copy a job description. */
  readonly copy: { readonly text: string; readonly formatted: string; readonly done: string };
}
