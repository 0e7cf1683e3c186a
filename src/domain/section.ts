import type { HiringStage } from './hiring-plan.ts';
import type { RichText } from './rich-text.ts';

export interface Heading extends RichText {
  /** GitHub's id for the heading, unique in its page. */
  readonly id: string;
  /** 1 to 6, as the author wrote it. */
  readonly level: number;
  /** 1-based line in the file. */
  readonly line: number;
}

/** What a section of a job description is about. */
export const sectionKinds = [
  'role',
  'responsibilities',
  'exclusions',
  'skills',
  'preferredSkills',
  'hiringPlan',
  'interviewNotes',
  'onboarding',
  'performance',
  'compensation',
  'location',
  'levels',
  'reporting',
  'about',
  'apply',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** The kinds of list whose items state one duty or one skill each. */
export type StatementKind = 'responsibilities' | 'exclusions' | 'skills' | 'preferredSkills';

/** One duty or skill: “Name: detail”, or only a detail. */
export interface Statement {
  /** What stands before the colon, where there is one. */
  readonly name?: RichText;
  /** What follows the name, nested bullets included; the whole text where there is no name. */
  readonly detail: RichText;
  /** The whole item as plain text, nested bullets included. */
  readonly text: string;
}

/** Anything that was not recognised, as the author wrote it. */
export interface ProseBlock {
  readonly kind: 'prose';
  readonly content: RichText;
  /** Set where a label inside the section says that this is for the internal audience. */
  readonly internal?: boolean;
}

/** A list of duties or skills under the author's own label. */
export interface StatementBlock {
  readonly kind: StatementKind;
  /** The paragraph or bold line above the list: “Core tasks:”. */
  readonly label?: RichText;
  readonly statements: readonly Statement[];
  /** Set where the label says that this is for the internal audience. */
  readonly internal?: boolean;
}

/** The steps of a hiring plan that is written as one list. */
export interface StagesBlock {
  readonly kind: 'stages';
  readonly stages: readonly HiringStage[];
}

/** A list whose items are spans of time in a new job: “Week 1-4: …”. */
export interface MilestonesBlock {
  readonly kind: 'milestones';
  readonly milestones: readonly Statement[];
}

/** A piece of a section; the blocks of a section stand in the author's order. */
export type Block = ProseBlock | StatementBlock | StagesBlock | MilestonesBlock;

/** A part of a job description from one heading to the next of the same or a higher level. */
export interface Section {
  /** Absent for what stands before the first heading. */
  readonly heading?: Heading;
  readonly kind: SectionKind;
  /** Whether the section is for the internal audience; a public build never holds such a section. */
  readonly internal: boolean;
  /** Set where this heading is one step of the hiring plan (a plan written as a heading a step). */
  readonly stage?: HiringStage;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}
