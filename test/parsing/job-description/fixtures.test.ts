import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParseSettings } from '../../../src/parsing/settings.ts';
import { outlineOf, readJob } from './read-job.ts';

/*
 * Each <case>.md is a job description as somebody could write it, <case>.json what it says. After a wanted change
 * `npx vitest run test/parsing/job-description/fixtures.test.ts -u` writes the JSON anew; read the difference.
 */
const folder = join(import.meta.dirname, '../../fixtures/job-descriptions');
const cases = readdirSync(folder).flatMap((name) =>
  name.endsWith('.md') ? [name.replace(/\.md$/, '')] : [],
);

/** What a company would choose in its options. */
const options: Readonly<Record<string, Partial<ParseSettings>>> = {
  'in-german': {
    sectionNames: {
      role: ['Über die Stelle'],
      responsibilities: ['Das machst du'],
      skills: ['Das bringst du mit'],
      preferredSkills: ['Schön wäre'],
      hiringPlan: ['So läuft die Bewerbung'],
      interviewNotes: ['Fragen für uns'],
    },
  },
  'notes-for-interviewers': { internalSections: ['interviewNotes'] },
};

describe('a job description', () => {
  it.each(cases)('is read as it is written: %s', async (name) => {
    const { page, entry, problems } = readJob(
      readFileSync(join(folder, `${name}.md`), 'utf8'),
      options[name],
    );
    const { source: _source, url: _url, sections: _sections, ...rest } = entry;
    const told = { outline: outlineOf(page), ...rest, problems };
    await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${name}.json`));
  });
});
