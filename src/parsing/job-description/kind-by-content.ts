import type { SectionKind } from '../../domain/section.ts';
import type { OutlineSection } from '../outline.ts';
import { inlineText } from '../token-text.ts';
import { kindOfDemands } from './demands.ts';
import { areDuties } from './duties.ts';
import type { NameIndex } from './name-index.ts';
import { isListOfQuestions } from './questions.ts';
import { isLevelTitle, isRoleTitle, namesLevel } from './role-title.ts';
import { paragraphText, type TextBlock } from './text-blocks.ts';

const partsOfRole = new Set<SectionKind>(['responsibilities', 'skills', 'levels']);

/** “In this role, you will …”, “We are looking for an …” */
const speaksOfRole =
  /\b(?:in|as part of) (?:this|the|your) (?:role|position|job)\b|\bthis (?:role|position|job) is\b|\bwe(?:'re|’re| are) (?:now |currently )?(?:looking for|hiring|seeking) an?\b/i;

/** What a section holds and where it stands. */
export interface Contents {
  readonly heading: string;
  readonly outline: OutlineSection;
  readonly blocks: readonly TextBlock[];
  readonly parent: SectionKind | undefined;
  /** Whether the heading is one of several levels of a role. */
  readonly isOneOfLevels: boolean;
}

/** Tells what a section without a known name is about by what it holds; undefined where that tells nothing. */
export function kindByContent(
  { heading, outline, blocks, parent, isOneOfLevels }: Contents,
  names: NameIndex,
): SectionKind | undefined {
  if (parent === 'hiringPlan' || /\b(?:interview|screening|call)\b/i.test(heading)) {
    const lists = blocks.filter(({ type }) => type === 'list');
    if (lists.length > 0 && lists.every(isListOfQuestions)) return 'interviewNotes';
  }
  if (parent !== undefined && parent !== 'role') return undefined;
  if (isOneOfLevels || describesRole(outline, names, 2)) return 'levels';
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
export function isAboutWork(
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
export function isLevel(section: OutlineSection, names: NameIndex): boolean {
  const heading = headingText(section);
  return isLevelTitle(heading) || (namesLevel(heading) && describesRole(section, names, 1));
}

/** The words of a section's heading. */
export const headingText = ({ heading }: OutlineSection): string => inlineText(heading?.[1].children ?? []);
