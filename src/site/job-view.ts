import type { HiringPlan } from '../domain/hiring-plan.ts';
import type { JobDescription } from '../domain/job-description.ts';
import type { Fact, JobDescriptionView } from './page-view.ts';
import { planTimeInWords, viewHiringPlan } from './plan-view.ts';
import type { Tongue } from './words/choose-words.ts';
import type { Words } from './words/words.ts';

/** What is shown of a job description: what it says of duties and skills stands in its sections. */
export type ShownRole = Pick<JobDescription, 'role' | 'sections' | 'hiringPlan'>;

/** A job description with the words and measures that its template needs. */
export function viewJobDescription(
  { role, hiringPlan, sections }: ShownRole,
  tongue: Tongue,
): JobDescriptionView {
  const { words } = tongue;
  return {
    ...(role.summary ? { summary: role.summary } : {}),
    facts: [...factsOfRole(role, words), ...(hiringPlan ? factsOfPlan(hiringPlan, tongue) : [])],
    openings: [],
    sections,
    ...(hiringPlan ? { hiringPlan: viewHiringPlan(hiringPlan, tongue) } : {}),
  };
}

function factsOfRole(role: JobDescription['role'], words: Words): readonly Fact[] {
  return (['team', 'level', 'reportsTo'] as const).flatMap((name) => {
    const value = role[name];
    return value === undefined ? [] : [{ name, label: words[name], value }];
  });
}

function factsOfPlan(plan: HiringPlan, { words, number }: Tongue): readonly Fact[] {
  const time = planTimeInWords(plan, words.plan);
  return [
    ...(time ? [{ name: 'time' as const, label: words.yourTime, value: time }] : []),
    ...(plan.conversations > 0
      ? [
          {
            name: 'conversations' as const,
            label: words.conversations,
            value: number.format(plan.conversations),
          },
        ]
      : []),
  ];
}
