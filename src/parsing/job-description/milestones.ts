import { headText, splitItems, type TextBlock } from './text-blocks.ts';

/** “Week 1-4: …”, “First 30 days”, “Day 1”, “By month 3”, “30 days” */
const span =
  /^(?:in |by |after |within |during |the |your |end of |first |next |last |days? |weeks? |months? |quarter |year )*(?:(?:days?|weeks?|months?|quarters?|years?)\s*#?\d{1,3}|\d{1,3}(?:\s*[-\u2010-\u2015]\s*\d{1,3})?[\s-]*(?:days?|weeks?|months?)|first (?:day|week|month|quarter|year)|(?:first|second|third|fourth) (?:day|week|month|quarter|year))\b/i;

/** Whether each item of a list is a span of time in a new job. */
export function isListOfMilestones(list: TextBlock): boolean {
  const items = splitItems(list).map(headText);
  return items.length >= 2 && items.every((text) => span.test(text));
}
