import type { EmploymentType, SalaryPeriod } from '../../domain/opening.ts';

/** The words of openings and of the pages that list them. */
export interface OpeningWords {
  /** Roles that somebody is being hired for, as the search names them, and the others. */
  readonly isOpen: string;
  readonly isNotOpen: string;
  readonly where: string;
  readonly employmentType: string;
  readonly salary: string;
  /** Before a day: “Open until 31 January 2027”. */
  readonly closes: string;
  /** Before a day: “Posted 16 November 2026”. */
  readonly posted: string;
  readonly identifier: string;
  readonly remote: string;
  /** “Remote ({countries})” */
  readonly remoteIn: string;
  /** “{place}, {country}” */
  readonly placeIn: string;
  /** “{place} or {remote}” */
  readonly placeOrRemote: string;
  readonly types: Readonly<Record<EmploymentType, string>>;
  /** Each with `{salary}` in it. */
  readonly salaryPer: Readonly<Record<SalaryPeriod, string>>;
  readonly salaryFrom: string;
  readonly salaryUpTo: string;
  readonly closed: string;
  /** A sentence with `{date}` in it. */
  readonly closedOn: string;
  readonly none: string;
  /** The link to where one can leave word. */
  readonly hear: string;
  readonly similar: string;
  readonly all: string;
  /** “{role}, {place}”: the name of the page of one of several openings. */
  readonly roleIn: string;
  /** Names the links by which openings can be looked through. */
  readonly filters: string;
  readonly place: string;
  /** The way back to all of them. */
  readonly everything: string;
  /** Above the openings of roles without a team. */
  readonly otherTeams: string;
  /** “{jobs}: {value}”: the name of a page of some of the open jobs. */
  readonly filtered: string;
  /** “{count} of {total} jobs” */
  readonly shown: string;
  /** What the page says where no job is open. */
  readonly welcome: string;
}
