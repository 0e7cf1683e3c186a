import type { SectionKind, StatementKind } from '../../domain/section.ts';
import type { ClassifiedSection } from './classify.ts';
import { areDuties, areFacts, leadsToDuties, looksLikeDuties, namesAreaOfWork } from './duties.ts';
import { joinSteps } from './join-steps.ts';
import { cutAtLabels } from './label-items.ts';
import { isLongLead, type Label, readLabel } from './labels.ts';
import { isListOfMilestones } from './milestones.ts';
import type { NameIndex } from './name-index.ts';
import { isListOfQuestions } from './questions.ts';
import { findStageBlocks, type StepBlocks } from './stage-blocks.ts';
import type { TextBlock } from './text-blocks.ts';

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
  /** The steps that a part of a hiring plan holds. */
  readonly steps?: readonly StepBlocks[];
}

const statementKinds = new Set<SectionKind>(['responsibilities', 'exclusions', 'skills', 'preferredSkills']);
/** Sections whose lists are never duties or skills, whatever a label above them says. */
const closedKinds = new Set<SectionKind>(['hiringPlan', 'interviewNotes', 'onboarding', 'performance']);
/** Sections in which only a label counts that could as well be a heading: “Requirements:”, and not “You will:”. */
const asideKinds = new Set<SectionKind>(['compensation', 'about', 'apply', 'reporting']);
/** Sections in which not even a bold line changes what they are about. */
const sealedKinds = new Set<SectionKind>(['interviewNotes', 'onboarding']);

/** What the lines above a block say of it. */
interface Above {
  /** The last line that stands like a heading. */
  readonly title?: Label;
  /** The label right above. */
  readonly lead?: { readonly label: Label; readonly block: TextBlock };
}

/** Cuts a section into the parts that it is shown in, in the author's order. */
export function readParts(written: ClassifiedSection, names: NameIndex): readonly Part[] {
  const section = written.kind === 'hiringPlan' ? { ...written, blocks: joinSteps(written.blocks) } : written;
  const parts: Part[] = [];
  const stages = findStageBlocks(section, names);
  let above: Above = {};
  section.blocks.forEach((block, index) => {
    const steps = stages.get(block);
    if (steps) {
      parts.push({ use: 'stages', kind: 'hiringPlan', labelled: false, blocks: [block], steps });
      above = keepTitle(above);
      return;
    }
    const label = readLabel(block, section.blocks[index + 1], names);
    if (label)
      above = { ...(label.form === 'title' ? { title: label } : keepTitle(above)), lead: { label, block } };
    else if (block.type !== 'list') above = keepTitle(above);
    const isCut = block.type === 'list' && addCutList(parts, block, section, above, names);
    if (!isCut) addPart(parts, block, section, above);
    if (isCut || (block.type === 'list' && above.lead?.label.form === 'lead')) above = keepTitle(above);
  });
  return joinParts(parts);
}

const keepTitle = ({ title }: Above): Above => (title ? { title } : {});

/** Adds a block as a part; a list of statements takes the label right above it along. */
function addPart(parts: Part[], block: TextBlock, section: ClassifiedSection, { title, lead }: Above): void {
  const about = kindAt(section, title, lead?.label, block);
  const use = block.type === 'list' ? useOfList(block, section, about, lead?.label) : 'prose';
  const part = { use, ...about, blocks: [block] };
  const label = lead && parts.at(-1)?.blocks[0] === lead.block ? lead : undefined;
  if (label && statementKinds.has(use as SectionKind) && !isLongLead(label.label.text)) {
    parts.splice(-1, 1, { ...part, label: label.block });
  } else parts.push(part);
}

/** Adds a list in parts where items of it are labels: “Required:”, “Nice to have:”; false where none is. */
function addCutList(
  parts: Part[],
  block: TextBlock,
  section: ClassifiedSection,
  { title, lead }: Above,
  names: NameIndex,
): boolean {
  const about = kindAt(section, title, lead?.label, block);
  const cut = closedKinds.has(about.kind) ? undefined : cutAtLabels(block, about.kind, names);
  for (const { list, label, kind } of cut ?? []) {
    const use = kind ?? useOfList(list, section, about, lead?.label);
    const told = kind ? { kind, labelled: true } : about;
    parts.push({ use, ...told, ...(label ? { label } : {}), blocks: [list], writtenIn: block });
  }
  return cut !== undefined;
}

/** A label right above a list says more than a bold line further up, and that more than the heading. */
function kindAt(
  { kind }: ClassifiedSection,
  title: Label | undefined,
  lead: Label | undefined,
  block: TextBlock,
): { kind: SectionKind; labelled: boolean } {
  // What is asked within a hiring plan is asked by interviewers, unless it is for them.
  if (kind === 'hiringPlan' && lead?.kind === undefined && block.type === 'list' && isListOfQuestions(block))
    return /\b(?:us|faqs?|frequently)\b/i.test(lead?.text ?? '')
      ? { kind, labelled: false }
      : { kind: 'interviewNotes', labelled: true };
  if (sealedKinds.has(kind)) return { kind, labelled: false };
  const titleKind = title?.kind;
  const context = titleKind ?? kind;
  if (lead?.kind && (lead.kind === titleKind || isHeeded(lead, context)))
    return { kind: lead.kind, labelled: true };
  const isAbout = context === 'about' && titleKind === undefined && block.type === 'list';
  if (isAbout && lead && leadsToDuties(lead.text, block)) return { kind: 'responsibilities', labelled: true };
  return { kind: context, labelled: titleKind !== undefined };
}

function isHeeded({ kind, isName }: Label, context: SectionKind): boolean {
  if (kind === 'interviewNotes') return true;
  return !closedKinds.has(context) && (isName || !asideKinds.has(context));
}

function useOfList(
  list: TextBlock,
  { kind: sectionKind }: ClassifiedSection,
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

/** Puts prose together, and steps of one plan. */
function joinParts(parts: readonly Part[]): readonly Part[] {
  const joined: (Part & { blocks: TextBlock[]; steps?: StepBlocks[] })[] = [];
  for (const { blocks, steps, ...about } of parts) {
    const last = joined.at(-1);
    const fits = about.use === 'prose' || about.use === 'stages';
    const isSame =
      last?.use === about.use &&
      last.kind === about.kind &&
      last.labelled === about.labelled &&
      last.writtenIn === about.writtenIn;
    if (last && fits && isSame) {
      last.blocks.push(...blocks);
      if (steps) last.steps?.push(...steps);
    } else joined.push({ ...about, blocks: [...blocks], ...(steps ? { steps: [...steps] } : {}) });
  }
  return joined;
}
