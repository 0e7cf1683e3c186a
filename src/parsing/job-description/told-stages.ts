import type { ClassifiedSection } from './classify.ts';
import type { NameIndex } from './name-index.ts';
import { plainName, withoutBrackets } from './plain-name.ts';
import { readStep } from './stage.ts';
import { findStageBlocks } from './stage-blocks.ts';

/** Takes a section that is headed like a step of the hiring plan for a part of that: “Trial week”. */
export function withStagesTold(root: ClassifiedSection, names: NameIndex): ClassifiedSection {
  if (!root.sections.some(holdsUnknown)) return root;
  const stages = new Set(stageNames(root, names).filter(Boolean));
  return stages.size === 0 ? root : tell(root, stages, false);
}

const isUnknown = ({ kind, named, outline }: ClassifiedSection): boolean =>
  kind === 'other' && !named && outline.heading !== undefined;

const holdsUnknown = (section: ClassifiedSection): boolean =>
  isUnknown(section) || section.sections.some(holdsUnknown);

function stageNames(section: ClassifiedSection, names: NameIndex): readonly string[] {
  const steps = [...findStageBlocks(section, names).values()].flat();
  return [
    ...steps.map(({ blocks }) => nameOf(readStep(blocks).name)),
    ...section.sections.flatMap((below) => stageNames(below, names)),
  ];
}

function tell(section: ClassifiedSection, names: ReadonlySet<string>, isInside: boolean): ClassifiedSection {
  const isTold = isUnknown(section) && (isInside || names.has(nameOf(section.heading)));
  return {
    ...section,
    ...(isTold ? { kind: 'hiringPlan' as const } : {}),
    sections: section.sections.map((child) => tell(child, names, isTold)),
  };
}

const nameOf = (text: string): string => withoutBrackets(plainName(text));
