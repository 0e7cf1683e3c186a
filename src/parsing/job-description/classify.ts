import type { SectionKind } from '../../domain/section.ts';
import type { OutlineSection } from '../outline.ts';
import { inlineText } from '../token-text.ts';
import { readBlocks } from './label-lines.ts';
import type { NameIndex } from './name-index.ts';
import { plainName } from './plain-name.ts';
import { isListOfQuestions } from './questions.ts';
import { isLevelTitle, isRoleTitle } from './role-title.ts';
import { areStageHeadings, isPlainStage } from './stage-headings.ts';
import type { TextBlock } from './text-blocks.ts';

/** A section of the outline with what it is about. */
export interface JobSection {
  readonly outline: OutlineSection;
  readonly heading: string;
  readonly kind: SectionKind;
  /** Whether its own heading says so; otherwise its content or the section around it does. */
  readonly named: boolean;
  /** Whether its heading is one step of the hiring plan. */
  readonly isStage: boolean;
  readonly blocks: readonly TextBlock[];
  readonly sections: readonly JobSection[];
}

/** Kinds inside which a heading needs a name that means the same everywhere. */
const plainKinds = new Set<SectionKind>(['role', 'levels', 'other']);

/** Tells for each section of a page what it is about: by its own heading, else its content, else what it stands in. */
export function classifyOutline(root: OutlineSection, names: NameIndex): JobSection {
  return {
    outline: root,
    heading: '',
    kind: 'other',
    named: false,
    isStage: false,
    blocks: readBlocks(root.blocks, names),
    sections: classifySections(root.sections, undefined, names),
  };
}

function classifySections(
  outlines: readonly OutlineSection[],
  parent: { kind: SectionKind; hasList: boolean } | undefined,
  names: NameIndex,
): readonly JobSection[] {
  const areStages = parent?.kind === 'hiringPlan' && !parent.hasList && areStageHeadings(outlines, names);
  let emptyKind: SectionKind | undefined;
  return outlines.map((outline) => {
    const heading = inlineText(outline.heading?.[1].children ?? []);
    const blocks = readBlocks(outline.blocks, names);
    const isStage = areStages && isPlainStage(heading, names);
    const own = isStage ? undefined : ownKind(heading, parent?.kind, names);
    const found =
      own ??
      (isStage ? 'hiringPlan' : kindByContent(heading, outline, blocks, parent?.kind, names)) ??
      emptyKind ??
      parent?.kind ??
      'other';
    // “Key responsibilities” with nothing under it heads its neighbours: the author took the wrong level.
    if (own && own !== emptyKind)
      emptyKind = blocks.length === 0 && outline.sections.length === 0 ? own : undefined;
    const hasList = blocks.some(({ type }) => type === 'list');
    return {
      outline,
      heading,
      kind: found,
      named: own !== undefined,
      isStage,
      blocks,
      sections: classifySections(outline.sections, { kind: found, hasList }, names),
    };
  });
}

function ownKind(
  heading: string,
  parent: SectionKind | undefined,
  names: NameIndex,
): SectionKind | undefined {
  if (parent === 'hiringPlan' && /^(?:assessment|evaluation|criteria|scoring)s?$/.test(plainName(heading)))
    return 'interviewNotes';
  return parent === undefined || plainKinds.has(parent) ? names.kindOf(heading) : names.kindInside(heading);
}

function kindByContent(
  heading: string,
  outline: OutlineSection,
  blocks: readonly TextBlock[],
  parent: SectionKind | undefined,
  names: NameIndex,
): SectionKind | undefined {
  if (parent === 'hiringPlan' || /\b(?:interview|screening|call)\b/i.test(heading)) {
    const lists = blocks.filter(({ type }) => type === 'list');
    if (lists.length > 0 && lists.every(isListOfQuestions)) return 'interviewNotes';
  }
  if (parent !== undefined && parent !== 'role') return undefined;
  if (isLevelTitle(heading) || (isRoleTitle(heading) && describesRole(outline, names))) return 'levels';
  return undefined;
}

/** Whether the sections below are those of a role: “Responsibilities”, “Requirements”, “Job Grade”. */
function describesRole({ sections }: OutlineSection, names: NameIndex): boolean {
  const kinds = sections.map(({ heading }) => names.kindOf(inlineText(heading?.[1].children ?? [])));
  return (
    kinds.filter((kind) => kind === 'responsibilities' || kind === 'skills' || kind === 'levels').length >= 2
  );
}
