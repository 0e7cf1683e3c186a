import { findDurations } from './duration.ts';
import { namesOnePerson } from './people.ts';

/** What a step looks at, from the brackets in its title: “(STAR, Technical, and Role Fit)”. */
export function readFocus(title: string): readonly string[] {
  // What stands after “with” is about the people, not the step.
  const head = title.split(/\swith\s/i)[0] ?? '';
  return [...head.matchAll(/\(([^()]{2,80})\)/g)].flatMap(([, inside = '']) =>
    inside
      .split(/\s*[,;/]\s*(?:(?:and|or)\s+)?|\s+and\s+/i)
      .map((part) => part.trim())
      .filter((part) => part !== '' && isFocus(part)),
  );
}

/** How a step takes place, and under which conditions, is not what it looks at. */
const howItIs =
  /\b(?:optional|unpaid|paid|remote|video|phone|zoom|virtual|onsite|on-site|if needed|if necessary|approx|max|async)\b/i;

function isFocus(part: string): boolean {
  if (howItIs.test(part) || findDurations(part).length > 0 || namesOnePerson(part)) return false;
  return /^[^:/]*\p{L}[^:/]*$/u.test(part) && part.split(/\s+/).length <= 6;
}
