import type { HiringPlan, HiringStage } from '../domain/hiring-plan.ts';
import { countInWords } from './count-in-words.ts';
import { minutesInWords, rangeInWords } from './minutes-in-words.ts';
import { fill } from './opening-facts.ts';
import type { HiringPlanView, StageView } from './page-view.ts';
import type { Tongue } from './words/choose-words.ts';
import type { PlanWords } from './words/plan-words.ts';
import type { Words } from './words/words.ts';

/** A hiring plan with its lengths in words and to scale. */
export function viewHiringPlan(plan: HiringPlan, tongue: Tongue): HiringPlanView {
  const { words } = tongue;
  const longest = Math.max(...plan.stages.map(({ minutes }) => minutes?.max ?? 0));
  return {
    plan,
    stages: plan.stages.map((stage) => viewStage(stage, longest, words)),
    total: capitalize(totalInWords(plan, tongue)),
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

function viewStage(stage: HiringStage, longest: number, { plan, comma }: Words): StageView {
  const { minutes, interviewers } = stage;
  return {
    stage,
    ...(minutes
      ? {
          length: rangeInWords(minutes, plan),
          share: Math.max(1, Math.round((100 * minutes.max) / longest)),
        }
      : {}),
    // The page does not say whether all or any of them: in many languages a list by Intl says “and”.
    ...(interviewers.length > 0 ? { people: interviewers.join(comma) } : {}),
  };
}

/** “at least 2 h 20 min in 4 conversations; 2 steps state no length.” */
function totalInWords(plan: HiringPlan, tongue: Tongue): string {
  const words = tongue.words.plan;
  const time = planTimeInWords(plan, words);
  if (time === undefined) return countInWords(plan.stages.length, words.noLengths, tongue);
  const steps = stepsInWords(plan, tongue);
  if (plan.untimed === 0) return fill(words.total, { time, steps });
  const untimed = countInWords(plan.untimed, words.untimed, tongue);
  return fill(words.totalWithUntimed, { time, steps, untimed });
}

function stepsInWords({ stages, timedConversations }: HiringPlan, tongue: Tongue): string {
  const words = tongue.words.plan;
  const tasks = stages.filter(
    ({ minutes, takeHome, party }) => minutes && takeHome && party === 'candidate',
  ).length;
  const first = countInWords(timedConversations, words.conversations, tongue);
  const second = countInWords(tasks, words.tasks, tongue);
  if (tasks === 0) return first;
  return timedConversations === 0 ? second : fill(words.and, { first, second });
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
