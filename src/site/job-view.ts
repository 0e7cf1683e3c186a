import type { JobDescription } from '../domain/job-description.ts';
import type { JobDescriptionView } from './page-view.ts';
import type { HandbookSettings } from './settings.ts';
import type { Words } from './words/words.ts';

/** A job description with the words and measures that its template needs. */
export function viewJobDescription(
  { role, sections }: JobDescription,
  words: Words,
  _settings: HandbookSettings,
): JobDescriptionView {
  const facts = (['team', 'level', 'reportsTo'] as const).flatMap((name) => {
    const value = role[name];
    return value === undefined ? [] : [{ name, label: words[name], value }];
  });
  return { ...(role.summary ? { summary: role.summary } : {}), facts, openings: [], sections };
}
