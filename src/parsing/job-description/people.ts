/** What tells that a few words name somebody: a role, a team, a person we know by their place in the company. */
const personNoun =
  /\b(?:advisors?|advisers?|ae|aes|analysts?|architects?|assistants?|associates?|board|bosses|boss|buddy|ceo|cfo|chief|ciso|cmo|coaches|coach|coordinators?|co-?founders?|colleagues?|consultants?|coo|counsel|cpo|cro|cto|customers?|designers?|developers?|directors?|em|ems|employees?|engineers?|evangelists?|execs?|executives?|experts?|founders?|founding team|group|heads?|hm|hr|interviewers?|lead|leaders?|leadership|leads|managers?|marketers?|members?|mentors?|officers?|owners?|panel|partners?|peers?|people|people ops|people operations|people team|pm|pms|president|principals?|producers?|professionals?|recruiters?|recruiting|report|reports|representatives?|researchers?|reviewers?|scientists?|sdr|specialists?|staff|stakeholders?|strategists?|svp|talent|talent acquisition|team|team-?mates?|teams|technicians?|vp|vps|vice president|writers?)\b/i;
/** “Christina Forney”, “María Craig” */
const properName = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|van|de|der|von|la|del|di)){1,3}$/u;
/** Where the words that name somebody end. */
const endOfPeople =
  /\s*(?:[.;:!?](?=\s|$)|\s[-–—]\s|\s\(|\s(?:to|about|on|for|from|who|whom|that|which|in order|via|over|where|when|while|if|covering|focus(?:ed|ing|es)?|around|regarding|during|at|in|as|so|using|through|by|after|before|including|potentially|possibly|based|lasting|is|are|will|may|can|this|discussing|exploring|evaluating|assessing|understanding|reviewing|walking|and (?:to|then|discuss|assess|review|evaluate|we|you|a \d|an? (?:\d|(?:\w+ )?(?:interview|call|session)))|with)\b|,\s(?:who|which|where|to|potentially|possibly|including|we|you|and we|and you|covering|focus\w*|followed|discussing|exploring|assessing|so|then|but)\b|$)/i;
const determiner =
  /^(?:(?:either|both|the|our|your|an?|one|any|each|another|some|all|one of|one or (?:more|two)|plus|and|or|with|other of) )+(?=\S)/i;
/** “Senior or Staff Engineer” is one person. */
const adjectiveAlone =
  /^(?:senior|staff|principal|junior|lead|intermediate|mid|associate|technical|executive|deputy|frontend|front-end|backend|back-end|full-?stack|sales|product|engineering|marketing|design|people|hr|customer|regional|global|assistant|other|relevant|cross-functional|peer)$/i;

/** Whether a few words name somebody. */
export function namesPeople(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words <= 12 && (personNoun.test(text) || properName.test(text));
}

/** The people named at the beginning of a text, each as written: “the CEO and two engineers to discuss …” */
export function readPeople(text: string): readonly string[] {
  const end = endOfPeople.exec(text)?.index ?? text.length;
  return splitPeople(text.slice(0, end)).filter(namesPeople);
}

/** “A, B, or C”, “A and B”, “CEO/CTO”; a single comma belongs to a title: “Manager, Quality Engineering”. */
export function splitPeople(text: string): readonly string[] {
  const isList = /,[^,]*,|,\s*(?:and|or|&)\s|,.*\s(?:and|or)\s/i.test(text);
  const parts = text.split(
    isList
      ? /\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|as well as|plus)\s+/i
      : /\s+(?:and|or|as well as|plus)\s+/i,
  );
  return joinAdjectives(parts, text)
    .flatMap((part) =>
      /^[A-Z]{2,4}(?:\s?\/\s?[A-Z]{2,4})+$/.test(bareName(part)) ? bareName(part).split('/') : [part],
    )
    .map(bareName)
    .filter(Boolean);
}

/** As written, without “the”, “our”, “one of”. */
export function bareName(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(determiner, '')
    .replace(/^(?:of )?(?:the|our|your) /i, '')
    .replace(/[\s,;:.!]+$/, '')
    .trim();
}

function joinAdjectives(parts: readonly string[], text: string): readonly string[] {
  const joined: string[] = [];
  let searchFrom = 0;
  let pending: number | undefined;
  for (const part of parts) {
    const at = text.indexOf(part, searchFrom);
    searchFrom = at + part.length;
    if (pending !== undefined) joined.push(text.slice(pending, searchFrom));
    else if (!adjectiveAlone.test(bareName(part))) joined.push(part);
    pending = pending === undefined && adjectiveAlone.test(bareName(part)) ? at : undefined;
  }
  if (pending !== undefined) joined.push(text.slice(pending));
  return joined;
}
