import type { HiringStage } from '../../domain/hiring-plan.ts';
import type { RichText } from '../../domain/rich-text.ts';
import type { Token } from '../markdown.ts';
import type { PageWriter } from '../page-writer.ts';
import { textOf } from '../token-text.ts';
import { readFocus } from './focus.ts';
import { isInText, linkRanges, rawText, sliceInline } from './inline-slice.ts';
import { readInterviewers } from './interviewers.ts';
import { leadOf } from './lead.ts';
import { isOptional } from './optional.ts';
import { isProperName } from './people.ts';
import { isTakeHome, readParty } from './stage-kind.ts';
import { readMinutes } from './stage-minutes.ts';
import { readStageTitle, type StageTitle } from './stage-title.ts';
import { unwrapStrong, withInline } from './statements.ts';
import { inlineOf, splitItems, type TextBlock } from './text-blocks.ts';

/** More than any title or description that says who and how long; what is longer is not searched to its end. */
const longestTitle = 600;
const longestRead = 2000;

/** A step as plain text: its title, what follows, and the steps within it. */
export interface StepText {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly parts: readonly StepText[];
  readonly linkedNames: readonly string[];
}

/** Reads one step of a hiring plan from the blocks that it is written in. */
export function parseStage(
  blocks: readonly TextBlock[],
  place: Pick<HiringStage, 'step' | 'line'>,
  writer: PageWriter,
): HiringStage {
  const children = inlineOf(blocks[0])?.children ?? [];
  const title = findTitle(children);
  const text = textOf(blocks.flatMap(({ tokens }) => tokens));
  const facts = readFacts(readTitled(blocks, title), text);
  if (!title) {
    return { description: writer.write(blocks.flatMap(({ tokens }) => tokens)), text, ...place, ...facts };
  }
  const { parts, url } = writeTitle(children, title, writer);
  const rest = sliceInline(children, title.rest, undefined, title.end);
  return {
    description: writer.write(withInline(blocks, rest)),
    text,
    ...place,
    ...parts,
    ...facts,
    ...(url ? { url } : {}),
  };
}

/** Reads one step whose title is a heading; the heading itself is shown as such, so its links are left to it. */
export function parseHeadingStage(
  heading: readonly Token[],
  blocks: readonly TextBlock[],
  place: Pick<HiringStage, 'step' | 'line'>,
  writer: PageWriter,
): HiringStage {
  const children = heading.filter(
    ({ type }) => !/^link_/.test(type) && type !== 'html_inline' && type !== 'image',
  );
  const raw = rawText(children);
  const title = readStageTitle(raw.slice(0, longestTitle), undefined);
  const [start, end] = title ? [title.nameStart, title.nameEnd] : [0, raw.length];
  const own = readStep(blocks);
  const text = `${raw} ${textOf(blocks.flatMap(({ tokens }) => tokens))}`.replace(/\s+/g, ' ').trim();
  const description = `${own.title}${own.description}`;
  const told = Object.assign({}, own, {
    name: raw.slice(start, end),
    title: raw.slice(0, longestTitle),
    description,
  });
  return {
    name: writer.writeInline(sliceInline(children, start, end)),
    description: { text: '', html: '' },
    text,
    ...place,
    ...readFacts(told, text),
  };
}

/** Reads what a step says of itself as plain text; bullets within it are steps of their own. */
export function readStep(blocks: readonly TextBlock[]): StepText {
  return readTitled(blocks, findTitle(inlineOf(blocks[0])?.children ?? []));
}

function readTitled(blocks: readonly TextBlock[], title: StageTitle | undefined): StepText {
  const [head] = blocks;
  const children = inlineOf(head)?.children ?? [];
  const raw = rawText(children).replace(/\n/g, ' ');
  const others = blocks.slice(inlineOf(head) ? 1 : 0);
  const paragraphs = others.map((block) => rawText(inlineOf(block)?.children ?? []).replace(/\n/g, ' '));
  const items = others.flatMap((block) => (block.type === 'list' ? splitItems(block) : []));
  return {
    name: title ? raw.slice(title.nameStart, title.nameEnd) : '',
    title: title ? raw.slice(0, title.end) : '',
    description: shortened([title ? raw.slice(title.rest) : raw, ...paragraphs]),
    parts: items.map(({ blocks: inside }) => readStep(inside)),
    linkedNames: linkedNamesOf(children),
  };
}

/** Enough of a description to tell its facts, whatever its size. */
function shortened(texts: readonly string[]): string {
  return texts
    .filter(Boolean)
    .map((text) => text.slice(0, longestRead * 2).replace(/\s+/g, ' '))
    .join(' ')
    .slice(0, longestRead);
}

function findTitle(children: readonly Token[]): StageTitle | undefined {
  if (children.some(({ type, content }) => type === 'html_inline' && !/^<(?:br\b|!--)/i.test(content)))
    return undefined;
  const raw = rawText(children).replace(/\n/g, ' ');
  const title = readStageTitle(raw.slice(0, longestTitle), leadOf(children, 'strong or link'));
  if (!title || (raw.length > longestTitle && title.rest >= longestTitle)) return undefined;
  const cuts = [title.nameStart, title.nameEnd, title.end, title.rest];
  const links = linkRanges(children);
  // A link is never cut in two, and code is one word.
  const isWhole = (at: number) =>
    isInText(children, at) && !links.some(({ start, end }) => start < at && at < end);
  return cuts.every(isWhole) ? title : undefined;
}

function writeTitle(
  children: readonly Token[],
  { nameStart, nameEnd, end }: StageTitle,
  writer: PageWriter,
): { parts: { before?: RichText; name: RichText; after?: RichText }; url: string | undefined } {
  const before = writer.writeInline(sliceInline(children, 0, nameStart, 0));
  const nameTokens = unwrapStrong(sliceInline(children, nameStart, nameEnd));
  const name = writer.writeInline(nameTokens);
  const after = writer.writeInline(trimStart(sliceInline(children, nameEnd, end)));
  const link = nameTokens.find(({ type }) => type === 'link_open');
  return {
    parts: {
      ...(before.text ? { before } : {}),
      name,
      ...(/[\p{L}\p{N}]/u.test(after.text) ? { after } : {}),
    },
    // Written already, so that the address is the one in the published page.
    url: link ? String(link.attrGet('href') ?? '') : undefined,
  };
}

function trimStart(children: readonly Token[]): readonly Token[] {
  const raw = rawText(children);
  const skip = /^\s*/.exec(raw)?.[0].length ?? 0;
  return skip === 0 ? children : sliceInline(children, skip, undefined, 0);
}

function readFacts(
  step: StepText,
  text: string,
): Pick<HiringStage, 'focus' | 'minutes' | 'interviewers' | 'optional' | 'party' | 'takeHome'> {
  const minutes = readMinutes(step);
  return {
    focus: readFocus(step.title),
    interviewers: readInterviewers(step),
    optional: isOptional(step.title, step.description),
    party: readParty(step.name, step.title, step.description),
    takeHome: isTakeHome(step.name, text),
    ...(minutes ? { minutes } : {}),
  };
}

/** Links to a person's page name that person: “[Dan Adler](../team/#dan-adler)”; “[Technical experience](…)” is a subject. */
function linkedNamesOf(children: readonly Token[]): readonly string[] {
  const raw = rawText(children);
  return linkRanges(children)
    .map(({ start, end }) => raw.slice(start, end).trim())
    .filter(
      (name) =>
        isProperName(name) &&
        !/\b(?:interview|call|project|review|exercise|team|documentation|guide|process)\b/i.test(name),
    );
}
