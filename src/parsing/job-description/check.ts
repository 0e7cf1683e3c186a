import type { Report } from '../../diagnostics/report.ts';
import type { HiringPlan } from '../../domain/hiring-plan.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { ParseSettings } from '../settings.ts';
import { checkHiringPlan } from './check-hiring-plan.ts';
import { checkLanguage } from './check-language.ts';
import { checkNotes } from './check-notes.ts';
import { checkSections } from './check-sections.ts';
import { checkTextLeftToDo } from './check-text-left-to-do.ts';
import type { JobSection } from './classify.ts';
import type { NameIndex } from './name-index.ts';
import { createPlaces, type Places } from './places.ts';

/** What the checks of a job description look at. */
export interface CheckedJob {
  readonly root: JobSection;
  readonly hiringPlan: HiringPlan | undefined;
  readonly names: NameIndex;
  readonly settings: ParseSettings;
  readonly places: Places;
  /** Whether something was withheld from this audience, so that it is not missing. */
  readonly isCut: boolean;
  readonly bodyLine: number;
}

/** Tells what people get wrong in job descriptions; each rule has a file of its own. */
export function checkJobDescription(
  job: Omit<CheckedJob, 'places'>,
  source: SourceFile,
  report: Report,
): void {
  const checked = { ...job, places: createPlaces(source, job.bodyLine) };
  checkSections(checked, report);
  checkHiringPlan(checked, report);
  checkNotes(checked, report);
  checkTextLeftToDo(checked, report);
  checkLanguage(checked, report);
}
