import type { JobSection } from './classify.ts';
import { splitSentences } from './sentences.ts';
import { paragraphText } from './text-blocks.ts';

const word = "\\p{Lu}[\\p{L}\\p{N}&'’-]*";
/** “Director of Product”, “VP, Engineering”, “Executive Director for Delivery and Capabilities”, “head of design” */
const place = new RegExp(
  `^(?:the |our |an? )?(${word}(?:,? (?:of |for |and |& |of the )?${word})*|(?:head|director|vp|vice president|chief|lead) of (?:the )?[\\p{L}-]+)`,
  'u',
);
const reportsTo = /\b(?:reports?|reporting)(?: (?:directly|primarily|straight))* (?:in)?to:?\s+/gi;
/** Further back in a paragraph nobody says it first. */
const longestRead = 4000;
/** It is others who report: “The engineers report to …”, “teams that report to you”. */
const others =
  /\b(?:who|which|that|teams?|engineers|designers|managers|members|people|staff|reports|leads|analysts|roles|departments?)\s+(?:will |may |also |all |currently )*$/i;

/** Whom the role reports to, where the text says so once and for sure. */
export function readReportsTo(root: JobSection): string | undefined {
  const found = new Set(paragraphsOf(root).flatMap(placesIn));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function paragraphsOf(section: JobSection): readonly string[] {
  const isNamed = section.kind === 'reporting' && section.named;
  const own = section.blocks.map(paragraphText).filter(Boolean);
  // Under the heading “Reports to” the text needs no verb.
  const texts = isNamed && own.length === 1 && !/report/i.test(own[0] ?? '') ? [`Reports to ${own[0]}`] : own;
  return [...texts, ...section.sections.flatMap(paragraphsOf)];
}

function placesIn(paragraph: string): readonly string[] {
  if (!/report/i.test(paragraph)) return [];
  return splitSentences(paragraph.slice(0, longestRead)).flatMap((sentence) =>
    [...sentence.matchAll(reportsTo)].flatMap((match) => {
      if (others.test(sentence.slice(0, match.index))) return [];
      return place.exec(sentence.slice(match.index + match[0].length))?.[1] ?? [];
    }),
  );
}
