import type { SectionKind } from '../../domain/section.ts';
import type { OutlineSection } from '../outline.ts';
import { inlineText } from '../token-text.ts';
import { isAboutCompany } from './about-company.ts';
import { kindOfDemands } from './demands.ts';
import { areDuties } from './duties.ts';
import { readBlocks } from './label-lines.ts';
import type { NameIndex } from './name-index.ts';
import { plainName } from './plain-name.ts';
import { isListOfQuestions } from './questions.ts';
import { isLevelTitle, isRoleTitle, namesLevel } from './role-title.ts';
import { areStageHeadings, isPlainStage } from './stage-headings.ts';
import { paragraphText, type TextBlock } from './text-blocks.ts';
import { withStagesTold } from './told-stages.ts';

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

const partsOfRole = new Set<SectionKind>(['responsibilities', 'skills', 'levels']);

/** Kinds inside which a heading needs a name that means the same everywhere. */
const plainKinds = new Set<SectionKind>(['role', 'levels', 'other']);

/** Tells for each section of a page what it is about: by its own heading, else its content, else what it stands in. */
export function classifyOutline(root: OutlineSection, names: NameIndex): JobSection {
  const section = {
    outline: root,
    heading: '',
    kind: 'other' as const,
    named: false,
    isStage: false,
    blocks: readBlocks(root.blocks, names),
    sections: classifySections(root.sections, undefined, names),
  };
  return withStagesTold(section, names);
}

function classifySections(
  outlines: readonly OutlineSection[],
  parent: { kind: SectionKind; hasList: boolean } | undefined,
  names: NameIndex,
): readonly JobSection[] {
  const areStages = parent?.kind === 'hiringPlan' && !parent.hasList && areStageHeadings(outlines, names);
  const levels = outlines.filter((outline) => isLevel(outline, names)).length;
  let emptyKind: SectionKind | undefined;
  let before: SectionKind | undefined;
  return outlines.map((outline) => {
    const heading = headingText(outline);
    const blocks = readBlocks(outline.blocks, names);
    const isStage = areStages && isPlainStage(heading, names);
    const named = isStage ? undefined : ownKind(heading, parent?.kind, names);
    const own = named === 'role' && isAboutCompany(heading, blocks) ? 'about' : named;
    const found =
      own ??
      (isStage
        ? 'hiringPlan'
        : kindByContent(
            {
              heading,
              outline,
              blocks,
              parent: parent?.kind,
              hasLevels: levels > 1 && isLevel(outline, names),
            },
            names,
          )) ??
      emptyKind ??
      (isAboutWork(blocks, parent?.kind, before) ? 'responsibilities' : undefined) ??
      parent?.kind ??
      'other';
    // “Key responsibilities” with nothing under it heads its neighbours: the author took the wrong level.
    if (own && own !== emptyKind)
      emptyKind = blocks.length === 0 && outline.sections.length === 0 ? own : undefined;
    before = found;
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

/** “In this role, you will …”, “We are looking for an …” */
const speaksOfRole =
  /\b(?:in|as part of) (?:this|the|your) (?:role|position|job)\b|\bthis (?:role|position|job) is\b|\bwe(?:'re|’re| are) (?:now |currently )?(?:looking for|hiring|seeking) an?\b/i;

interface Contents {
  readonly heading: string;
  readonly outline: OutlineSection;
  readonly blocks: readonly TextBlock[];
  readonly parent: SectionKind | undefined;
  /** Whether the heading and one of its neighbours are levels of a role. */
  readonly hasLevels: boolean;
}

function kindByContent(
  { heading, outline, blocks, parent, hasLevels }: Contents,
  names: NameIndex,
): SectionKind | undefined {
  if (parent === 'hiringPlan' || /\b(?:interview|screening|call)\b/i.test(heading)) {
    const lists = blocks.filter(({ type }) => type === 'list');
    if (lists.length > 0 && lists.every(isListOfQuestions)) return 'interviewNotes';
  }
  if (parent !== undefined && parent !== 'role') return undefined;
  if (hasLevels || describesRole(outline, names, 2)) return 'levels';
  const isPlain = parent === undefined && outline.sections.length === 0 && !isRoleTitle(heading);
  const demanded = isPlain ? kindOfDemands(blocks, names) : undefined;
  if (demanded) return demanded;
  const isOfRole = isRoleTitle(heading) && blocks.some((block) => speaksOfRole.test(paragraphText(block)));
  return isOfRole ? 'role' : undefined;
}

/** Behind these a list of things to do is no longer about the role. */
const beforeWork = new Set<SectionKind | undefined>([
  undefined,
  'role',
  'responsibilities',
  'exclusions',
  'performance',
  'other',
]);

/** “Working in teams”, right after what the role is and does, over a list of things to do. */
function isAboutWork(
  blocks: readonly TextBlock[],
  parent: SectionKind | undefined,
  before: SectionKind | undefined,
): boolean {
  const list = blocks.find(({ type }) => type === 'list');
  const isOpen = parent === undefined || parent === 'role' || parent === 'other';
  return list !== undefined && isOpen && beforeWork.has(before) && areDuties(list);
}

/** Whether the sections below are those of a role: “Responsibilities”, “Requirements”, “Job Grade”. */
function describesRole({ sections }: OutlineSection, names: NameIndex, least: number): boolean {
  const kinds = sections.map((section) => names.kindOf(headingText(section)));
  return kinds.filter((kind) => kind !== undefined && partsOfRole.has(kind)).length >= least;
}

/** One of several levels or roles of a page. */
function isLevel(section: OutlineSection, names: NameIndex): boolean {
  const heading = headingText(section);
  return isLevelTitle(heading) || (namesLevel(heading) && describesRole(section, names, 1));
}

const headingText = ({ heading }: OutlineSection): string => inlineText(heading?.[1].children ?? []);
