import { namesRoles, splitPeople } from './people.ts';

/** People of the company as the subject of a sentence: “A recruiter calls you”. */
export interface Actors {
  readonly people: readonly string[];
  /** Whether they only see to it that the step takes place: “Our recruiter will schedule a call”. */
  readonly arrange: boolean;
}

/** “Next, ”, “Once that is done, ” */
const before =
  /^\W*(?:(?:first|then|next|finally|lastly|afterwards|after that|in parallel),? |(?:if|once|when|after|assuming|depending)\b[^,]*, )/i;
const arranging = 'set(?:s|ting)? up|schedules?|contacts?|reach(?:es)? out|tells?|invites?|e-?mails?';
const meeting =
  'reviews?|grades?|assess(?:es)?|evaluates?|calls?|interviews?|meets?|speaks?|talks?|chats?|asks?|conducts?|leads?|runs?|walks?|screens?|reads?|checks?|discuss(?:es)?|hosts?|holds?|facilitates?|explains?|explores?|introduces?|pairs?';
const helper = '(?:(?:will|would|shall|may|might|can)(?: then| also| first| be)?)';
/** What a verb is followed by, and “CEO interviews” and “Recruiter call” are not. */
const object =
  '(?:you|your|yourself|the|an?|all|everything|both|one|two|any|each|every|some|this|these|it|them|their|whether|how|what|candidates?|applicants?|applications?|r[eé]sum[eé]s?|and (?:grade|assess|evaluate|review|discuss)|through|up|out|(?:with|to) (?:you|the candidate|candidates?|applicants?))\\b';
const sentence = new RegExp(
  `^(?<people>[^.;:]{2,120}?) (?:(?<helper>${helper}) )?(?:(?<arranging>${arranging})|(?<meeting>${meeting})) ${object}`,
  'i',
);
const plural = /s$|\b(?:people|staff)$/i;

/** Who acts in a sentence; undefined where it is the candidate, or “we”, or the sentence has no such verb. */
export function readActors(text: string): Actors | undefined {
  const groups = sentence.exec(text.replace(before, ''))?.groups;
  if (!groups) return undefined;
  const people = splitPeople(groups.people ?? '');
  if (people.length === 0 || !people.every(isActor)) return undefined;
  const verb = groups.arranging ?? groups.meeting ?? '';
  // “Recruiter call the week after” has no verb: of one person it would be “calls”.
  const agrees = groups.helper !== undefined || /s\b/.test(verb.replace(/ss$/, ''));
  if (!agrees && people.length === 1 && !plural.test(people[0] ?? '')) return undefined;
  return { people, arrange: groups.arranging !== undefined };
}

/** Several whole teams, or “our team”, don't tell whom one meets. */
function isActor(person: string): boolean {
  return namesRoles(person) && !/^(?:team|company|people|candidates?|applicants?)$|\bteams$/i.test(person);
}
