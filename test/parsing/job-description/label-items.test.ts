import { describe, expect, it } from 'vitest';
import { writePage } from '../written.ts';
import { readJob } from './reading.ts';

describe('list items that only say what is nested below them', () => {
  it('give their nested items to required and preferred skills', () => {
    const job = readJob(
      '# Gardener\n\n## Qualifications\n\n- **Required**:\n  - Knows soil\n  - Gets up early\n- **Nice-to-haves**:\n  - Speaks Dutch\n',
    );
    expect(job.skills).toEqual(['Knows soil', 'Gets up early']);
    expect(job.preferredSkills).toEqual(['Speaks Dutch']);
  });

  it('may stand last in a list of plain items', () => {
    const job = readJob(
      '# Gardener\n\n## What you bring\n\n* Knows soil\n* Gets up early\n* Nice to have\n  * Speaks Dutch\n* Likes rain\n',
    );
    expect(job.skills).toEqual(['Knows soil', 'Gets up early', 'Likes rain']);
    expect(job.preferredSkills).toEqual(['Speaks Dutch']);
  });

  it('may be the parts of a whole page', () => {
    const job = readJob(
      '# Gardener\n\n## The role\n\n- Responsibilities:\n  - Water the beds\n- Requirements:\n  - A steady hand\n',
    );
    expect(job.responsibilities).toEqual(['Water the beds']);
    expect(job.skills).toEqual(['A steady hand']);
  });

  it('stay as they are where they name areas of one kind', () => {
    const job = readJob(
      '# Gardener\n\n## Skills\n\n- Technical skills\n  - Grafting\n- Social skills\n  - Listening\n',
    );
    expect(job.skills).toEqual(['Technical skills Grafting', 'Social skills Listening']);
  });

  it('stay one list where notes for interviewers are kept from the public', () => {
    const settings = {
      jobDescriptions: { group: 'Job Descriptions', match: ['**'] },
      internalSections: ['interviewNotes' as const],
    };
    const { page } = writePage(
      '# Gardener\n\n## Skills\n\n- Knows soil\n- Nice to have:\n  - Speaks Dutch\n- Likes rain\n',
      settings,
    );
    if (page.kind !== 'job-description') throw new Error('The page was read as an article.');
    const texts = page.jobDescription.skills.flatMap(({ statements }) => statements.map(({ text }) => text));
    expect(texts).toEqual(['Knows soil', 'Likes rain']);
  });
});
