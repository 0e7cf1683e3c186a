import type { Report } from '../../diagnostics/report.ts';
import type { SectionKind } from '../../domain/section.ts';
import type { CheckedJob } from './check.ts';
import { rawText } from './inline-slice.ts';
import { inlinesOf } from './inlines.ts';
import { genderedWords, violentWords, type WordChoice } from './word-choices.ts';

/** “5+ years of experience”, “at least 2 years working as …” */
const yearsOfExperience =
  /(?:\b(?:at least|minimum(?: of)?) )?\b\d{1,2}\+?(?:\s?[-–]\s?\d{1,2}\+?)?(?: or more| plus)? ?years?['’]?(?=[^.;]{0,60}\b(?:experience|expertise|background|working|work|leading|managing|building)\b)/i;
/** “We are looking for a …”, “Join our growing team” */
const vacancy =
  /\b(?:we(?:['’]re| are) (?:currently |now |actively |always )?(?:hiring|recruiting|looking for (?:an?|our|the|someone)|seeking (?:an?|our|the|someone)|searching for)|exciting opportunity|join our (?:growing |talented |amazing |great )?team|apply (?:now|today)|open position|this vacancy)\b/i;
const aboutRole = new Set<SectionKind>(['role', 'responsibilities', 'skills', 'preferredSkills', 'other']);

/** Tells, as information alone, of words that keep people from applying; each once a page. */
export function checkLanguage({ root, places }: CheckedJob, report: Report): void {
  const told = new Set<string>();
  for (const { kind, inline } of inlinesOf(root)) {
    if (!aboutRole.has(kind)) continue;
    const text = rawText(inline.children ?? []).replace(/\n/g, ' ');
    for (const { code, found, values } of findPhrases(text)) {
      const key = `${code} ${found.toLowerCase()}`;
      if (!told.has(key)) report(code, places.findIn(inline, found), values);
      told.add(key);
    }
  }
}

interface Phrase {
  readonly code: 'language-gendered' | 'language-violent' | 'years-of-experience' | 'vacancy-language';
  readonly found: string;
  readonly values: { readonly word: string; readonly text: string; readonly instead: string };
}

function findPhrases(text: string): readonly Phrase[] {
  return [
    ...findWords('language-gendered', text, genderedWords),
    ...findWords('language-violent', text, violentWords),
    ...findFirst('years-of-experience', yearsOfExperience.exec(text)),
    ...findFirst('vacancy-language', vacancy.exec(text)),
  ];
}

function findFirst(code: Phrase['code'], match: RegExpExecArray | null): readonly Phrase[] {
  const found = match?.[0];
  return found === undefined ? [] : [{ code, found, values: { word: found, text: found, instead: '' } }];
}

function findWords(code: Phrase['code'], text: string, { pattern, instead }: WordChoice): readonly Phrase[] {
  return (text.match(pattern) ?? []).map((word) => ({
    code,
    found: word,
    values: { word, text: word, instead: instead(word) },
  }));
}
