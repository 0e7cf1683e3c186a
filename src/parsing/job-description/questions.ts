import { paragraphText, splitItems, type TextBlock } from './text-blocks.ts';

/** Whether most items of a list are questions. */
export function isListOfQuestions(list: TextBlock): boolean {
  const items = splitItems(list);
  const questions = items.filter(({ blocks }) => /[?？]["”’)]*$/.test(paragraphText(blocks[0])));
  return items.length >= 2 && questions.length / items.length >= 0.6;
}
