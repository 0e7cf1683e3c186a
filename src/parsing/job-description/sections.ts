import type { Block, Heading, Section } from '../../domain/section.ts';
import { isMarkedForColleagues } from '../audience.ts';
import type { OutlineSection } from '../outline.ts';
import type { PageWriter } from '../page-writer.ts';
import type { ParseSettings } from '../settings.ts';
import type { JobSection } from './classify.ts';
import type { NameIndex } from './name-index.ts';
import { type Part, readParts } from './parts.ts';
import { parseHeadingStage, parseStage } from './stage.ts';
import { parseStatements } from './statements.ts';
import { inlineOf, splitItems } from './text-blocks.ts';

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
  const stage = isStage
    ? parseHeadingStage(outline.heading?.[1].children ?? [], section.blocks, step, context.writer)
    : undefined;
  let steps = 0;
  return {
    ...(outline.heading ? { heading: writeHeading(outline.heading, outline.level, context) } : {}),
    kind,
    internal: isInternal,
    ...(stage ? { stage } : {}),
    blocks: writeParts(readParts(section, context.names), context),
    sections: section.sections.map((child) => {
      if (child.isStage) steps++;
      return writeSection(child, context, steps, isInternal);
    }),
  };
}

function writeHeading(
  [open, inline]: NonNullable<OutlineSection['heading']>,
  level: number,
  { writer, bodyLine }: SectionContext,
): Heading {
  return {
    ...writer.writeInline(inline.children ?? []),
    id: String(open.attrGet('id') ?? ''),
    level,
    line: bodyLine + (open.map?.[0] ?? 0),
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

function writePart(part: Part, { writer, settings }: SectionContext, steps: number): Block {
  const { use, label, blocks, kind, labelled } = part;
  if (use === 'stages') {
    const items = blocks.flatMap(splitItems);
    return {
      kind: use,
      stages: items.map((item, index) => parseStage(item.blocks, steps + index + 1, writer)),
    };
  }
  if (use === 'prose') {
    const content = writer.write(blocks.flatMap(({ tokens }) => tokens));
    const internal = labelled && settings.internalSections.includes(kind);
    return { kind: use, content, ...(internal ? { internal } : {}) };
  }
  if (use === 'milestones') {
    return { kind: use, milestones: blocks.flatMap((list) => parseStatements(list, writer)) };
  }
  return {
    kind: use,
    ...(label ? { label: writer.writeInline(inlineOf(label)?.children ?? []) } : {}),
    statements: blocks.flatMap((list) => parseStatements(list, writer)),
  };
}
