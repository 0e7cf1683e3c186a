import type { HiringStage } from '../../domain/hiring-plan.ts';
import type { Block, Heading, Section } from '../../domain/section.ts';
import { isMarkedForColleagues } from '../audience.ts';
import type { OutlineSection } from '../outline.ts';
import type { PageWriter } from '../page-writer.ts';
import type { ParseSettings } from '../settings.ts';
import type { JobSection } from './classify.ts';
import type { NameIndex } from './name-index.ts';
import type { Part } from './parts.ts';
import { parseHeadingStage, parseStage } from './stage.ts';
import type { StepBlocks } from './stage-blocks.ts';
import { separateNotes } from './stage-notes.ts';
import { parseStatements } from './statements.ts';
import { inlineOf } from './text-blocks.ts';

/** What writing the sections of a page needs. */
export interface SectionContext {
  readonly writer: PageWriter;
  readonly names: NameIndex;
  readonly settings: ParseSettings;
  readonly bodyLine: number;
}

/** Writes a section and all below it, everything once and in the author's order. */
export function writeSection(
  section: JobSection,
  context: SectionContext,
  step = 1,
  internal = false,
): Section {
  const { outline, kind, isStage } = section;
  const isInternal =
    internal || isMarkedForColleagues(outline) || context.settings.internalSections.includes(kind);
  const line = context.bodyLine + (outline.heading?.[0].map?.[0] ?? 0);
  const children = outline.heading?.[1].children ?? [];
  const stage = isStage
    ? parseHeadingStage(children, section.blocks, { step, line }, context.writer)
    : undefined;
  const heading = outline.heading ? writeHeading(outline.heading, outline.level, context) : undefined;
  let steps = 0;
  return {
    kind,
    internal: isInternal,
    blocks: writeParts(section.parts, context),
    sections: section.sections.map((child) => {
      if (child.isStage) steps++;
      return writeSection(child, context, steps, isInternal);
    }),
    ...(heading ? { heading } : {}),
    ...(stage ? { stage } : {}),
  };
}

function writeHeading(
  [open, inline]: NonNullable<OutlineSection['heading']>,
  level: number,
  { writer, bodyLine }: SectionContext,
): Heading {
  return {
    id: String(open.attrGet('id') ?? ''),
    level,
    line: bodyLine + (open.map?.[0] ?? 0),
    ...writer.writeInline(inline.children ?? []),
  };
}

function writeParts(parts: readonly Part[], context: SectionContext): readonly Block[] {
  let steps = 0;
  return parts.map((part) => {
    const block = writePart(part, context, steps);
    if (block.kind === 'stages') steps += block.stages.length;
    return block;
  });
}

function writePart(part: Part, context: SectionContext, steps: number): Block {
  const { use, label, blocks, kind, labelled } = part;
  const { writer, settings } = context;
  const internal = labelled && settings.internalSections.includes(kind) ? { internal: true } : {};
  if (use === 'stages') {
    const stages = (part.steps ?? []).map((step, index) => writeStep(step, steps + index + 1, context));
    return { kind: use, stages };
  }
  if (use === 'prose') {
    return { kind: use, content: writer.write(blocks.flatMap(({ tokens }) => tokens)), ...internal };
  }
  if (use === 'milestones') {
    return { kind: use, milestones: blocks.flatMap((list) => parseStatements(list, writer)) };
  }
  const written = label ? { label: writer.writeInline(inlineOf(label)?.children ?? []) } : {};
  return {
    kind: use,
    statements: blocks.flatMap((list) => parseStatements(list, writer)),
    ...written,
    ...internal,
  };
}

/** A step, with the notes for interviewers in it apart where only colleagues may read them. */
function writeStep({ start, blocks }: StepBlocks, step: number, context: SectionContext): HiringStage {
  const { writer, names, settings, bodyLine } = context;
  const place = { step, line: bodyLine + (start?.map?.[0] ?? 0) };
  if (!settings.internalSections.includes('interviewNotes')) return parseStage(blocks, place, writer);
  const { kept, notes } = separateNotes(blocks, names);
  const stage = parseStage(kept, place, writer);
  return notes.length === 0
    ? stage
    : { ...stage, notes: writer.write(notes.flatMap(({ tokens }) => tokens)) };
}
