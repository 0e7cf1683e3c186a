import type { HiringPlan } from './hiring-plan.ts';
import type { Opening } from './opening.ts';
import type { Section, StatementBlock } from './section.ts';

/** What the role is, at a glance. */
export interface Role {
  /** The first sentence or two about the role, as plain text. */
  readonly summary?: string;
  readonly team?: string;
  readonly level?: string;
  /** From the front matter, else from “reports to …” in the text. */
  readonly reportsTo?: string;
}

/** A page's job description: `sections` keeps everything in the author's order, the rest are views on it. */
export interface JobDescription {
  readonly role: Role;
  readonly responsibilities: readonly StatementBlock[];
  readonly exclusions: readonly StatementBlock[];
  readonly skills: readonly StatementBlock[];
  readonly preferredSkills: readonly StatementBlock[];
  readonly hiringPlan?: HiringPlan;
  readonly openings: readonly Opening[];
  readonly sections: readonly Section[];
}
