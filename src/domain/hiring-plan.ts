import type { RichText } from './rich-text.ts';

/** A length of time in whole minutes; `min` is 0 for “at most 90 minutes”. */
export interface MinuteRange {
  readonly min: number;
  readonly max: number;
}

/** One step that a candidate goes through. */
export interface HiringStage {
  /** 1-based place in the plan. */
  readonly step: number;
  /** 1-based line in the file. */
  readonly line: number;
  /** The step's title as written, cut where the name begins and ends: “20-minute | screening call | with recruiter”. */
  readonly before?: RichText;
  readonly name?: RichText;
  readonly after?: RichText;
  /** What follows the title, nested bullets included. */
  readonly description: RichText;
  /** The whole step as plain text. */
  readonly text: string;
  /** What the step looks at, from brackets: “STAR”, “Technical”, “Role fit”. */
  readonly focus: readonly string[];
  /** The candidate's time in this step; absent where the page does not state it. */
  readonly minutes?: MinuteRange;
  /** Who runs the step, as written. */
  readonly interviewers: readonly string[];
  readonly optional: boolean;
  /** Who spends time in this step: a résumé screening or an offer costs the candidate none. */
  readonly party: 'candidate' | 'company';
  /** Whether the candidate works alone, without a conversation: a task, an assignment. */
  readonly takeHome: boolean;
  /** Notes for interviewers that stand in the step; only ever set in a build for the internal audience. */
  readonly notes?: RichText;
  /** Where the step's name is a link: its target, as it stands in the published page. */
  readonly url?: string;
}

/** The steps from first contact to offer, and what they add up to. */
export interface HiringPlan {
  readonly stages: readonly HiringStage[];
  /** The sum of the stated lengths; optional steps count only towards `max`. Absent if no step states one. */
  readonly minutes?: MinuteRange;
  /** How many steps are conversations with the candidate. */
  readonly conversations: number;
  /** How many of these state a length. */
  readonly timedConversations: number;
  /** How many steps with the candidate state no length. */
  readonly untimed: number;
}
