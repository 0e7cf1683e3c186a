/** With what a few words end that name somebody: a role, a team, a place in the company. */
const personAtEnd =
  /(?:^|[\s/(-])(?:advis[eo]rs?|aes?|analysts?|architects?|assistants?|associates?|attorneys?|board|boss|buddy|ceo|cfo|chief|ciso|cmo|coach(?:es)?|coordinators?|co-?founders?|colleagues?|consultants?|controller|coo|counsel|cpo|cro|cto|designers?|developers?|directors?|editors?|ems?|employees?|engineers?|evangelists?|execs?|executives?|experts?|founders?|founding team|group|heads?|hm|hr|interviewers?|leads?|leaders?|leadership|leads|managers?|marketers?|members?|mentors?|officers?|owners?|panel|partners?|peers?|people|people (?:ops|operations)|pms?|presidents?|principals?|producers?|professionals?|recruiters?|recruiting|recruitment|reports?|representatives?|researchers?|reviewers?|scientists?|sdrs?|specialists?|staff|stakeholders?|strategists?|supervisors?|svp|talent|talent acquisition|teams?|team-?mates?|technicians?|e?vps?|vice president|writers?)$/i;
/** “Christina Forney”, “María Craig” */
const properName =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+|van|de|den|der|ter|von|la|le|du|da|dos|del|di|al|bin)){1,3}$/u;
/** Where the words that name somebody end. */
const endOfPeople =
  /\s*(?:[.;:!?](?=\s|$)|\s[-–—]\s|\s\(|\s(?:to|about|on|for|from|who|whom|that|which|in order|via|over|where|when|while|if|covering|focus(?:ed|ing|es)?|around|regarding|during|at|in|as|so|using|through|by|chosen|selected|appointed|picked|assigned|you|after|before|including|potentially|possibly|based|lasting|is|are|will|may|can|this|discussing|exploring|evaluating|assessing|understanding|reviewing|walking|and (?:to|then|discuss|assess|review|evaluate|we|you|an? (?:\d+|(?:\w+ )?(?:interview|call|session)))|with)\b|,\s(?:who|which|where|to|potentially|possibly|including|we|you|and we|and you|covering|focus\w*|followed|discussing|exploring|assessing|so|then|but)\b|$)/i;
const determiner =
  /^(?:(?:at least (?:one|two|three|\d)|either|both|the|our|your|an?|one|any|each|another|some|all|one of|one or (?:more|two)|plus|and|or|with|other of|same) )+(?=\S)/i;
/** “Senior or Staff Engineer” is one person. */
const adjectiveAlone =
  /^(?:senior|staff|principal|junior|lead|intermediate|mid|associate|technical|executive|deputy|frontend|front-end|backend|back-end|full-?stack|sales|product|engineering|marketing|design|people|hr|customer|regional|global|assistant|other|relevant|cross-functional|peer)$/i;

/** “VP Product”, “Head of …”, “Chief …” begin with what “Product Manager” ends with. */
const personFirst = /^(?:(?:e?vp|svp|head|chief|director|manager|lead|president|general manager)\b,?) \S/i;

/** Whether a few words are somebody's own name. */
export function isProperName(text: string): boolean {
  return properName.test(text);
}

/** Whether a few words say somebody's place in the company: what stands before “of”, “for” or a comma ends with a word for a person. */
export function namesRoles(text: string): boolean {
  if (text.split(/\s+/).length > 16 || /['’]s\b/.test(text)) return false;
  if (personFirst.test(text)) return true;
  return personAtEnd.test(text.split(/,|\s(?:of|for|in|on|at|from|within|across|to|who)\s/i)[0] ?? '');
}

/** Whether a few words are one place in the company, and not a subject: “Leadership” alone is what a step looks at. */
export function namesOnePerson(text: string): boolean {
  return (
    namesRoles(text) &&
    !/(?:^|\s)(?:leadership|people|talent|teams?|group|panel|board|staff|reports?|recruiting)$/i.test(text)
  );
}

/** Whether a few words name somebody, where a name is to be expected: “Dan Adler”, “the CEO”. */
export function namesPeople(text: string): boolean {
  return properName.test(text) || namesRoles(text);
}

/** The people named at the beginning of a text, each as written: “the CEO and two engineers to discuss …” */
export function readPeople(text: string): readonly string[] {
  const end = endOfPeople.exec(text)?.index ?? text.length;
  return splitPeople(text.slice(0, end)).filter(
    (person) => namesPeople(person) && !/^following\b/i.test(person),
  );
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
    const isAdjective = pending === undefined && adjectiveAlone.test(bareName(part));
    if (pending !== undefined) joined.push(text.slice(pending, searchFrom));
    else if (!isAdjective) joined.push(part);
    pending = isAdjective ? at : undefined;
  }
  if (pending !== undefined) joined.push(text.slice(pending));
  return joined;
}
