import type { JobSection } from './classify.ts';
import { plainName, withoutBrackets } from './plain-name.ts';
import { readStep } from './stage.ts';
import { findStageLists } from './stage-lists.ts';
import { splitItems } from './text-blocks.ts';

/** Takes a section that is headed like a step of the hiring plan for a part of that: “Trial week”. */
export function withStagesTold(root: JobSection): JobSection {
  const names = new Set(stageNames(root).filter(Boolean));
  return names.size === 0 ? root : tell(root, names, false);
}

function stageNames(section: JobSection): readonly string[] {
  const steps = [...findStageLists(section)].flatMap(splitItems).map(({ blocks }) => readStep(blocks).name);
  return [...steps.map(nameOf), ...section.sections.flatMap(stageNames)];
}

function tell(section: JobSection, names: ReadonlySet<string>, isInside: boolean): JobSection {
  const isUnknown = section.kind === 'other' && !section.named && section.outline.heading !== undefined;
  const isTold = isUnknown && (isInside || names.has(nameOf(section.heading)));
  return {
    ...section,
    ...(isTold ? { kind: 'hiringPlan' as const } : {}),
    sections: section.sections.map((child) => tell(child, names, isTold)),
  };
}

const nameOf = (text: string): string => withoutBrackets(plainName(text));
