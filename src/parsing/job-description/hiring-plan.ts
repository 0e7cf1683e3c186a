import type { HiringPlan, HiringStage, MinuteRange } from '../../domain/hiring-plan.ts';
import type { Section } from '../../domain/section.ts';
import { isApplying } from './stage-kind.ts';

/** The page's hiring plan with its totals: the first one, where each level of a role has its own. */
export function buildHiringPlan(sections: readonly Section[]): HiringPlan | undefined {
  const stages = findStages(sections);
  if (stages.length === 0) return undefined;
  const withCandidate = stages.filter(
    ({ party, name, text }) => party === 'candidate' && !isApplying(name?.text ?? '', text),
  );
  const timed = withCandidate.filter(({ minutes }) => minutes !== undefined);
  const minutes = sumMinutes(timed);
  return {
    stages,
    ...(minutes ? { minutes } : {}),
    conversations: withCandidate.filter(({ takeHome }) => !takeHome).length,
    timedConversations: timed.filter(({ takeHome }) => !takeHome).length,
    untimed: withCandidate.length - timed.length,
  };
}

function findStages(sections: readonly Section[]): readonly HiringStage[] {
  for (const section of sections) {
    const own = section.blocks.flatMap((block) => (block.kind === 'stages' ? block.stages : []));
    if (own.length > 0) return own;
    const headed = section.sections.flatMap(({ stage }) => stage ?? []);
    if (headed.length > 0) return headed;
    const below = findStages(section.sections);
    if (below.length > 0) return below;
  }
  return [];
}

/** What all steps take; one that may be left out counts only towards the most. */
function sumMinutes(stages: readonly HiringStage[]): MinuteRange | undefined {
  if (stages.length === 0) return undefined;
  return stages.reduce<MinuteRange>(
    ({ min, max }, { minutes, optional }) => ({
      min: min + (optional ? 0 : (minutes?.min ?? 0)),
      max: max + (minutes?.max ?? 0),
    }),
    { min: 0, max: 0 },
  );
}
