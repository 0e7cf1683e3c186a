import type { HiringPlan, HiringStage } from '../domain/hiring-plan.ts';
import { minutesInWords, rangeInWords } from './minutes-in-words.ts';
import { fill } from './opening-facts.ts';
import type { HiringPlanView, StageView } from './page-view.ts';
import type { CountWords, PlanWords } from './words/plan-words.ts';

/** A hiring plan with its lengths in words and to scale. */
export function viewHiringPlan(plan: HiringPlan, words: PlanWords, language: string): HiringPlanView {
  const longest = Math.max(...plan.stages.map(({ minutes }) => minutes?.max ?? 0));
  return {
    plan,
    stages: plan.stages.map((stage) => viewStage(stage, longest, words, language)),
    total: capitalize(totalInWords(plan, words, language)),
  };
}

/** “at least 2 h 20 min”; undefined where no step states a length. */
export function planTimeInWords({ minutes, untimed }: HiringPlan, words: PlanWords): string | undefined {
  if (!minutes) return undefined;
  if (untimed === 0) return rangeInWords(minutes, words);
  return minutes.min === 0
    ? rangeInWords(minutes, words)
    : fill(words.atLeast, { time: minutesInWords(minutes.min, words) });
}

function viewStage(stage: HiringStage, longest: number, words: PlanWords, language: string): StageView {
  const { minutes, interviewers } = stage;
  return {
    stage,
    ...(minutes
      ? {
          length: rangeInWords(minutes, words),
          share: Math.max(1, Math.round((100 * minutes.max) / longest)),
        }
      : {}),
    ...(interviewers.length > 0
      ? { people: new Intl.ListFormat(language, { type: 'unit' }).format(interviewers) }
      : {}),
  };
}

/** “at least 2 h 20 min in 4 conversations; 2 steps state no length.” */
function totalInWords(plan: HiringPlan, words: PlanWords, language: string): string {
  const time = planTimeInWords(plan, words);
  if (time === undefined) return countInWords(plan.stages.length, words.noLengths, language);
  const steps = stepsInWords(plan, words, language);
  if (plan.untimed === 0) return fill(words.total, { time, steps });
  const untimed = countInWords(plan.untimed, words.untimed, language);
  return fill(words.totalWithUntimed, { time, steps, untimed });
}

function stepsInWords(
  { stages, timedConversations }: HiringPlan,
  words: PlanWords,
  language: string,
): string {
  const tasks = stages.filter(
    ({ minutes, takeHome, party }) => minutes && takeHome && party === 'candidate',
  ).length;
  const first = countInWords(timedConversations, words.conversations, language);
  const second = countInWords(tasks, words.tasks, language);
  if (tasks === 0) return first;
  return timedConversations === 0 ? second : fill(words.and, { first, second });
}

function countInWords(count: number, words: CountWords, language: string): string {
  const rule = new Intl.PluralRules(language).select(count);
  return fill(words[rule] ?? words.other, { count: String(count) });
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
