import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../src/publishing/export-html.ts';
import { exportText } from '../../../src/publishing/export-text.ts';
import { jobText } from '../../../src/publishing/job-text.ts';
import { blocksOf, readJob } from './read-job.ts';

const text = readFileSync(
  join(import.meta.dirname, '../../fixtures/job-descriptions/notes-for-interviewers.md'),
  'utf8',
);
const internalSections = ['interviewNotes'] as const;

describe('notes for interviewers', () => {
  it('reach nothing that the public gets', () => {
    const { page, entry, diagnostics } = readJob(text, { internalSections });
    expect(JSON.stringify([page, entry, diagnostics])).not.toContain('SECRET');
    expect(page.markdown).toContain('Bring a coat');
    expect(page.markdown).toContain('Tea');
    expect(page.markdown).not.toMatch(/Screening questions|Evaluation criteria|Go forward|Scorecard/);
    expect(page.withheldSections).toBe(7);
  });

  it('leave everything else where it was', () => {
    const { job } = readJob(text, { internalSections });
    expect(job.hiringPlan?.stages.map((stage) => stage.text)).toEqual([
      'Screening call for 20 minutes. Done by recruiter.',
      'Fitting for 45m: with the head tailor. Bring a coat Tea',
      'Talk',
    ]);
    expect(JSON.stringify(job.sections)).toContain('We answer soon.');
    expect(JSON.stringify(job.sections)).toContain('A thimble');
  });

  it('are all there for colleagues, and marked', () => {
    const { job, page } = readJob(text, { internalSections, audience: 'internal' });
    const all = JSON.stringify(job.sections);
    for (const word of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']) {
      expect(all).toContain(`SECRET ${word}`);
    }
    expect(page.markdown).toContain('SECRET three');
    expect(`${exportHtml(page, undefined)}${exportText(page)}${jobText(job)}`).not.toContain('SECRET');
    const marked = blocksOf(job.sections).filter((block) => 'internal' in block && block.internal);
    expect(JSON.stringify(marked)).toMatch(/SECRET six.*SECRET eight.*SECRET nine/);
    expect(job.hiringPlan?.stages.map(({ notes }) => notes?.text)).toEqual([
      'Screening questions: SECRET one, and why? SECRET two.',
      'Evaluation criteria: SECRET three',
      'Would SECRET four fit? Is SECRET five straight?',
    ]);
    const sections = job.sections[0]?.sections.flatMap(({ sections: below }) => below);
    expect(sections?.map(({ heading, internal }) => [heading?.text, internal])).toEqual([
      ['Go forward if', true],
    ]);
  });

  it('are published where the company does not keep them, so that a warning is told', () => {
    const { page, problems } = readJob(text);
    expect(JSON.stringify(page)).toContain('SECRET nine');
    expect(problems.filter((problem) => problem.endsWith('notes-for-interviewers-public'))).toHaveLength(6);
  });
});

describe('any kind of section', () => {
  it('can be for colleagues alone, with all below it and whatever a label says', () => {
    const pay =
      '# G\n\n## Salary\n\nSECRET\n\n### Bonus\n\nSECRET\n\n## Skills\n\n- a\n\n**What we offer**\n\n- SECRET\n';
    const chosen = { internalSections: ['compensation'] } as const;
    expect(JSON.stringify(readJob(pay, chosen).page)).not.toContain('SECRET');
    const { job } = readJob(pay, { ...chosen, audience: 'internal' });
    expect(job.sections[0]?.sections.map(({ internal }) => internal)).toEqual([true, false]);
  });

  it('can be marked by hand', () => {
    const marked = '# G\n\n## Skills\n\n- a\n\n## Notes {.internal}\n\nSECRET\n';
    expect(JSON.stringify(readJob(marked).page)).not.toContain('SECRET');
  });
});
