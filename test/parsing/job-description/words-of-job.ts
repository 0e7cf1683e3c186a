import type { HiringStage } from '../../../src/domain/hiring-plan.ts';
import type { RichText } from '../../../src/domain/rich-text.ts';
import type { Block, Section, Statement } from '../../../src/domain/section.ts';
import { wordsIn, wordsInHtml } from '../../words/words-in-html.ts';

/** Every rich text of a job description, in the order in which a page shows them. */
export function textsOfSections(sections: readonly Section[]): readonly RichText[] {
  return sections.flatMap(({ heading, blocks, sections: below }) => [
    ...(heading ? [heading] : []),
    ...blocks.flatMap(textsOfBlock),
    ...textsOfSections(below),
  ]);
}

/** Their words, once as text and once as HTML. */
export function wordsOfSections(sections: readonly Section[]) {
  const texts = textsOfSections(sections);
  return {
    text: texts.flatMap(({ text }) => wordsIn(text)),
    html: texts.flatMap(({ html }) => wordsInHtml(html)),
  };
}

function textsOfBlock(block: Block): readonly RichText[] {
  if (block.kind === 'prose') return [block.content];
  if (block.kind === 'stages') return block.stages.flatMap(textsOfStage);
  if (block.kind === 'milestones') return block.milestones.flatMap(textsOfStatement);
  return [...(block.label ? [block.label] : []), ...block.statements.flatMap(textsOfStatement)];
}

function textsOfStage({ before, name, after, description }: HiringStage): readonly RichText[] {
  return [before, name, after, description].filter((text) => text !== undefined);
}

function textsOfStatement({ name, detail }: Statement): readonly RichText[] {
  return name ? [name, detail] : [detail];
}
