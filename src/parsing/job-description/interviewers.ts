import { readActors } from './actors.ts';
import {
  bareName,
  isProperName,
  namesOnePerson,
  namesPeople,
  namesRoles,
  readPeople,
  splitPeople,
} from './people.ts';
import { splitSentences } from './sentences.ts';

/** A step as far as its people go. */
export interface PeopledText {
  /** The title's name: “CEO Interview”. */
  readonly name: string;
  /** The title as written. */
  readonly title: string;
  readonly description: string;
  readonly parts: readonly PeopledText[];
  /** Texts of links at which the step names somebody: links to people’s pages. */
  readonly linkedNames: readonly string[];
}

/** “Done by the hiring manager”, “Conducted by recruiter” */
const doneBy =
  /\b(?:done|conducted|led|run|hosted|held|performed|handled|facilitated|carried out|given|managed|driven|owned|headed|moderated|reviewed|completed|taken|administered|organi[sz]ed)\s+by\s+/gi;
/** “Resume screening by hiring manager” */
const screeningBy =
  /\b(?:screening|screen|review|check|interview|call|conversation|assessment|evaluation|test|session)\s+by\s+/gi;
/** “30 minute interview with”, “a call via video with”, “a discussion with” */
const meetingWith =
  /\b(?:interviews?|interviewing|calls?|conversations?|chats?|chatting|discussions?|meetings?|meets?|sessions?|screens?|screenings?|intros?|introductions?|rounds?|panels?|dives?|pitch|coffee|lunch|dinner|alignments?|presentations?|workshops?|exercises?|hours?|minutes?|q ?& ?a|talks?|speak(?:ing)?|spoken|catch-?ups?|follow-?ups?|pairing|time|reviews?|work)\b(?:\s*\([^()]*\))?(?:\s*\[[^[\]]*\])?(?:,?\s+(?:over|via|on|by|in)\s+(?:a\s+)?(?:video|phone|zoom|person|call|chat|google meet)(?:\s+(?:call|chat|conference))?)?(?:\s+(?:for\s+)?(?:~\s*)?\d{1,3}(?:[-–]\d{1,3})?\s?(?:m|h|min|mins|minutes?|hours?|hrs?)\b)?\s+with\s+/gi;
/** “With our recruiter, about you.”, “30 min with the owner” */
const withAlone =
  /^\W*with\s+(?=\S)|\b\d{1,3}\s?(?:m|min|mins|minutes|h|hr|hrs|hours?)\b[\])]?,?\s+with\s+/gi;
/** “You speak with …”, “Meet our CEO”, “you'll meet the team” */
const meeting =
  /\b(?:speak|speaks|talk|talks|chat|chats|meet|meets|interview|interviews|connect|connects)\s+(?:with|to)\s+|\b(?:meet|meets|meeting)\s+(?=(?:the|our|your|an?|one|two|three|\d)\s(?!team\b))/gi;
/** “a short questionnaire from our Recruiting team” */
const from = /\b(?:questionnaire|call|email|e-mail|questions?|task|message|feedback|invitation)\s+from\s+/gi;
/** “The interviewers will be …”, “Interviewer: …” */
const interviewersAre = /\binterviewers?\b(?:\s+(?:will be|are|is|may be|can be)|:)\s+/gi;
/** “(two engineers) from each of the following lists”: the lists say who. */
const fromList =
  /^,? (?:(?:from|of|in|on) )?(?:(?:each|one|any|either) of )?(?:the (?:\S+ )?following|these|this list|the lists?|the \S+ below)\b/i;
/** “Ann Lee (Head of Plants) and …” */
const bracketsAfterName = /\s*\([^()]*\)(?=\s*,|\s+(?:and|or|as well as)\b)/g;
/** What leads to people, each with words of which it has one: most sentences are spared the long patterns. */
const meetings: readonly { readonly words: readonly string[]; readonly pattern: RegExp }[] = [
  { words: ['interviewer'], pattern: interviewersAre },
  { words: ['by'], pattern: doneBy },
  { words: ['by'], pattern: screeningBy },
  { words: ['with'], pattern: meetingWith },
  { words: ['with'], pattern: withAlone },
  { words: ['with', 'to', 'meet'], pattern: meeting },
  { words: ['from'], pattern: from },
];

/** Spares most sentences the long way. */
const mayNamePeople = /\b(?:with|by|to|from|meet|interviewer)/i;
/** “CEO Interview”, “Engineering Manager Call (45m)”, “Recruiter screen” */
const personMeeting =
  /^(?<person>.{2,60}?)\s+(?:video |phone |intro |introductory |screening |technical |final |culture |fit |1:1 |in-person |remote )*(?:interview|call|chat|conversation|screen|screening|meeting|round|discussion|session|intro|review|action|coffee|q ?& ?a)s?\b/i;
/** A team's or group's name before “interview” says what it is about, not who holds it. */
const notOnePerson =
  /^(?:(?:first|second|third|final|initial|last|technical|team|peer|panel|leadership|executive|stakeholder|customer|culture|values?|people|partner|staff|founding team|group|cross-functional|talent|hiring|recruiting|report|board|lead|associate|principal|client|design|product)\s*)+$/i;
/** “Can backfill with any manager” */
const verbFirst = /^(?:can|could|will|may|might|should|must|interviews?|meets?|speaks?|talks?) /i;
/** “[30 min] ” */
const lengthBefore = /^\s*[[(]?~?[\d\s–-]+(?:m|h|min|mins|minutes?|hrs?|hours?)\b[\])]?:?\s*/i;

/** Who runs a step, as written; nobody where the step names nobody. */
export function readInterviewers(step: PeopledText): readonly string[] {
  const { name, title, description, parts } = step;
  const inParts = parts.flatMap(peopleInPart);
  const people = [
    // “HM intro call with Christina”: whom it is with says more than what it is called.
    ...(/\swith\s/i.test(title) ? [] : personInName(name)),
    ...(/^interviewers?$/i.test(name.trim()) ? peopleAfter(description.trim()) : []),
    ...peopleInBrackets(title),
    ...[title, ...splitSentences(description)].flatMap((sentence) =>
      peopleInSentence(sentence).filter((person) => inParts.length === 0 || !isListedBelow(person, sentence)),
    ),
    ...inParts,
  ];
  if (people.filter((person) => !isCandidate(person)).length === 0)
    people.push(...splitSentences(description).flatMap(arrangers));
  const names = new Map(
    people
      .filter((person) => !isCandidate(person))
      .map((person) => [plainPerson(person), person] as const)
      .reverse(),
  );
  return [...names.values()]
    .reverse()
    .filter((person, index, all) => !all.some((other, at) => at !== index && isOtherWordFor(person, other)));
}

function isListedBelow(person: string, sentence: string): boolean {
  return fromList.test(sentence.slice(sentence.indexOf(person) + person.length));
}

/** Reads a step within a step, where a bare name is enough: “30 min VP of Product”. */
function peopleInPart(part: PeopledText): readonly string[] {
  const named = readInterviewers(part);
  if (named.length > 0) return named;
  const [first = ''] = splitSentences(part.title === '' ? part.description : part.title);
  const line = first.replace(lengthBefore, '');
  const person = personWithPlace(line);
  if (person !== undefined) return [person];
  if (part.linkedNames.length > 0) return part.linkedNames;
  if (part.title === '' || part.description === '') return readBareNames(line);
  // With a text of its own the title is a subject, unless it is “CEO/CTO” or only counts: “Interview 2: …”.
  const people = readBareNames(line).filter(namesOnePerson);
  return people.length > 0 || !/\d$/.test(part.name)
    ? people
    : readBareNames(splitSentences(part.description)[0] ?? '');
}

/** “Ann Lee, Head of Plants, Balconies” is one person. */
function personWithPlace(line: string): string | undefined {
  const [name = '', ...places] = line.split(/,\s+/);
  const isOne = isProperName(name) && places.some(namesRoles) && !/\s(?:and|or)\s/i.test(line);
  return isOne ? name : undefined;
}

/** The people in a line that holds nothing else: “Two members from the product team”. */
function readBareNames(line: string): readonly string[] {
  if (line.split(/\s+/).length > 16 || /[?]/.test(line) || verbFirst.test(line)) return [];
  const people = splitPeople(line.replace(/\s*\(.*$/, ''));
  return people.every(namesRoles) ? people : [];
}

function personInName(name: string): readonly string[] {
  const person = personMeeting.exec(name)?.groups?.person;
  if (person === undefined || notOnePerson.test(person)) return [];
  const people = splitPeople(person);
  return people.every((one) => namesRoles(one) && !notOnePerson.test(one)) ? people : [];
}

/** “Second Interview (Hiring Manager)”; behind a name the brackets only say who that is. */
function peopleInBrackets(title: string): readonly string[] {
  const head = title.split(/\swith\s/i)[0] ?? '';
  return [...head.matchAll(/(\S+(?: \d)?)\s*\(([^()]{2,60})\)/g)].flatMap(([, before = '', inside = '']) => {
    const people = splitPeople(inside.replace(/^(?:with|by|led by|conducted by) /i, ''));
    const isMeeting =
      /^(?:interview|call|chat|screen|screening|meeting|round|conversation|session|discussion)s?(?: \d)?$/i;
    return isMeeting.test(before) && !isRelation(inside) && people.every(namesOnePerson) ? people : [];
  });
}

/** GitLab's “(manager)”, “(peer)”, “(report)” say what somebody named before is to the candidate. */
function isRelation(inside: string): boolean {
  return /^(?:manager|peer|report|direct report|skip level|second team member)$/i.test(inside.trim());
}

function peopleInSentence(sentence: string): readonly string[] {
  const actors = clausesOf(sentence).flatMap((clause) => readActors(clause) ?? []);
  return [...actors.flatMap(({ people, arrange }) => (arrange ? [] : people)), ...peopleMet(sentence)];
}

/** Whoever sets a step up holds it, where nobody else is named. */
function arrangers(sentence: string): readonly string[] {
  return clausesOf(sentence).flatMap((clause) => readActors(clause)?.people ?? []);
}

const clausesOf = (sentence: string): readonly string[] => sentence.split(/\s[-–—]\s|:\s/);

function peopleMet(sentence: string): readonly string[] {
  if (!mayNamePeople.test(sentence)) return [];
  const small = sentence.toLowerCase();
  return meetings
    .flatMap(({ words, pattern }) =>
      words.some((word) => small.includes(word))
        ? [...sentence.matchAll(pattern)].map((match) => ({
            at: match.index,
            after: match.index + match[0].length,
          }))
        : [],
    )
    .sort((a, b) => a.at - b.at)
    .filter(({ after }, index, all) => all.findIndex((other) => other.after === after) === index)
    .flatMap(({ after }) => peopleAfter(sentence.slice(after)));
}

/** “key stakeholders (CEO, sales leadership)”: those in brackets say it better. */
function peopleAfter(text: string): readonly string[] {
  const people = readPeople(text.replace(bracketsAfterName, ''));
  const inside = /^[^.;(]{0,40}s \(([^()]+,[^()]+)\)/.exec(text)?.[1];
  const better = inside ? splitPeople(inside.replace(/,(?=[^,]*$)/, ', and')) : [];
  return people.length === 1 && better.length > 1 && better.every(namesPeople) ? better : people;
}

function isCandidate(person: string): boolean {
  return /^(?:you|us|candidates?|the candidate|them|him|her|it|applicants?|users?|customers?|people)$/i.test(
    bareName(person),
  );
}

const plainPerson = (person: string): string => bareName(person).toLowerCase();

/** “VP” beside “VP of Sales” is the same person said shorter. */
function isOtherWordFor(person: string, other: string): boolean {
  return other.length > person.length && plainPerson(other).startsWith(`${plainPerson(person)} of `);
}
