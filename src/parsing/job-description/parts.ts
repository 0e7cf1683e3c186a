import type { SectionKind, StatementKind } from '../../domain/section.ts';
import type { JobSection } from './classify.ts';
import { areDuties, areFacts, leadsToDuties, looksLikeDuties, namesAreaOfWork } from './duties.ts';
import { joinSteps } from './join-steps.ts';
import { cutAtLabels } from './label-items.ts';
import { isLongLead, type Label, readLabel } from './labels.ts';
import { isListOfMilestones } from './milestones.ts';
import type { NameIndex } from './name-index.ts';
import { isListOfQuestions } from './questions.ts';
import { findStageLists } from './stage-lists.ts';
import { paragraphText, type TextBlock } from './text-blocks.ts';

/** A run of a section's blocks that is shown as one thing. */
export interface Part {
  readonly use: 'prose' | 'stages' | 'milestones' | StatementKind;
  /** What the part is about: what its label says, else its section. */
  readonly kind: SectionKind;
  /** Whether a label, and not the section, says what it is about. */
  readonly labelled: boolean;
  /** The label that stands above a list of statements. */
  readonly label?: TextBlock;
  readonly blocks: readonly TextBlock[];
  /** The whole list, where the part is one of those that its labels cut it into. */
  readonly writtenIn?: TextBlock;
}

const statementKinds = new Set<SectionKind>(['responsibilities', 'exclusions', 'skills', 'preferredSkills']);
/** Sections whose lists are never duties or skills, whatever a sentence above them says. */
const closedKinds = new Set<SectionKind>([
  'hiringPlan',
  'interviewNotes',
  'onboarding',
  'performance',
  'compensation',
  'about',
  'apply',
  'reporting',
]);

/** Sections in which not even a bold line changes what they are about. */
const sealedKinds = new Set<SectionKind>(['interviewNotes', 'onboarding']);

/** Cuts a section into the parts that it is shown in, in the author's order. */
export function readParts(written: JobSection, names: NameIndex): readonly Part[] {
  const section = written.kind === 'hiringPlan' ? { ...written, blocks: joinSteps(written.blocks) } : written;
  const parts: Part[] = [];
  const stageLists = findStageLists(section);
  let title: Label | undefined;
  let lead: { label: Label; block: TextBlock } | undefined;
  section.blocks.forEach((block, index) => {
    const label = readLabel(block, section.blocks[index + 1], names);
    if (label?.form === 'title') title = label;
    if (label) lead = { label, block };
    const about = kindAt(section, title, lead?.label, block.type === 'list' ? block : undefined);
    if (block.type !== 'list') {
      parts.push({ use: 'prose', ...about, blocks: [block] });
      if (!label) lead = undefined;
      return;
    }
    const cut =
      stageLists.has(block) || closedKinds.has(about.kind)
        ? undefined
        : cutAtLabels(block, about.kind, names);
    if (cut) {
      for (const { list, label, kind } of cut) {
        const use = kind ?? useOfList(list, section, about, lead?.label);
        const told = kind ? { kind, labelled: true } : about;
        parts.push({ use, ...told, ...(label ? { label } : {}), blocks: [list], writtenIn: block });
      }
      lead = undefined;
      return;
    }
    const use = stageLists.has(block) ? 'stages' : useOfList(block, section, about, lead?.label);
    const above = lead && parts.at(-1)?.blocks[0] === lead.block ? lead : undefined;
    if (above && statementKinds.has(use as SectionKind) && !isLongLead(above.label.text)) {
      parts.pop();
      parts.push({ use, ...about, label: above.block, blocks: [block] });
    } else parts.push({ use, ...about, blocks: [block] });
    if (lead?.label.form === 'lead') lead = undefined;
  });
  return joinProse(parts);
}

/** A label right above a list says more than a bold line further up, and that more than the heading. */
function kindAt(
  { kind }: JobSection,
  title: Label | undefined,
  lead: Label | undefined,
  list: TextBlock | undefined,
): { kind: SectionKind; labelled: boolean } {
  if (sealedKinds.has(kind)) return { kind, labelled: false };
  const titleKind = title?.kind;
  const context = titleKind ?? kind;
  const leadKind = lead?.kind;
  if (leadKind && (leadKind === titleKind || leadKind === 'interviewNotes' || !closedKinds.has(context)))
    return { kind: leadKind, labelled: true };
  if (context === 'about' && titleKind === undefined && list && lead && leadsToDuties(lead.text, list))
    return { kind: 'responsibilities', labelled: true };
  return { kind: context, labelled: titleKind !== undefined };
}

function useOfList(
  list: TextBlock,
  { kind: sectionKind }: JobSection,
  about: { kind: SectionKind; labelled: boolean },
  lead: Label | undefined,
): Part['use'] {
  if (about.kind === 'onboarding') return isListOfMilestones(list) ? 'milestones' : 'prose';
  if (statementKinds.has(about.kind)) {
    if (isListOfQuestions(list) || areFacts(list)) return 'prose';
    return isListOfGroups(list, about) ? 'prose' : (about.kind as StatementKind);
  }
  if (about.kind !== 'role' || sectionKind === 'other') return 'prose';
  if (areFacts(list)) return 'prose';
  const isWork = areDuties(list) || (lead !== undefined && looksLikeDuties(list));
  return isWork && (lead === undefined || namesAreaOfWork(lead.text)) ? 'responsibilities' : 'prose';
}

/** “High urgency” with bullets of its own, again and again: the items are headings, and not surely duties. */
function isListOfGroups(
  list: TextBlock,
  { kind, labelled }: { kind: SectionKind; labelled: boolean },
): boolean {
  if (kind !== 'responsibilities' || labelled) return false;
  const heads = list.tokens.filter(
    ({ type, level }) => type === 'inline' && level === (list.tokens[0]?.level ?? 0) + 3,
  );
  const nested = list.tokens.filter(
    ({ type, level }) => /_list_open$/.test(type) && level === (list.tokens[0]?.level ?? 0) + 2,
  );
  return (
    heads.length > 1 &&
    nested.length === heads.length &&
    heads.every(({ content }) => content.split(/\s+/).length <= 3)
  );
}

function joinProse(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const same =
      last?.use === 'prose' &&
      part.use === 'prose' &&
      last.kind === part.kind &&
      last.labelled === part.labelled &&
      last.writtenIn === part.writtenIn;
    if (last && same) joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...part.blocks] };
    else joined.push(part);
  }
  return joined;
}

export const textOfPart = ({ blocks }: Part): string => paragraphText(blocks[0]);
