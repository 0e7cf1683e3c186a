import { describe, expect, it } from 'vitest';
import { readJob } from './read-job.ts';

const plan = '# Gardener\n\n## Skills\n\n- Patience\n\n## Hiring Plan\n\n1. Walk for 45m.\n2. Offer.\n';

describe('the rules of a house', () => {
  it('are not told unless the company wants them', () => {
    expect(readJob(plan).problems).toEqual([]);
  });

  it('want a screening call first: stage-first-no-screening', () => {
    const { problems } = readJob(plan, {}, { 'stage-first-no-screening': 'error' });
    expect(problems).toEqual(['9:4 stage-first-no-screening']);
    const good = plan.replace('1. Walk', '1. Screening call for 20m.\n1. Walk');
    expect(readJob(good, {}, { 'stage-first-no-screening': 'error' }).problems).toEqual([]);
  });

  it('want a STAR interview: hiring-plan-without-star', () => {
    const wanted = { 'hiring-plan-without-star': 'warning' } as const;
    expect(readJob(plan, {}, wanted).problems).toEqual(['9:1 hiring-plan-without-star']);
    expect(readJob(plan.replace('Walk', 'STAR interview'), {}, wanted).problems).toEqual([]);
  });

  it('want sections: section-missing', () => {
    const { problems } = readJob(plan, { requiredSections: ['skills', 'hiringPlan', 'onboarding'] });
    expect(problems).toEqual(['3:1 section-missing']);
  });

  it('find a section behind a bold line too', () => {
    const text = '# Gardener\n\n**Skills**\n\n- Patience\n';
    expect(readJob(text, { requiredSections: ['skills'] }).problems).toEqual([]);
  });

  it('don’t ask for what this audience does not get', () => {
    const text = '# Gardener\n\n## Skills\n\n- Patience\n\n## Scorecard\n\n- Bends\n';
    const chosen = { internalSections: ['interviewNotes'], requiredSections: ['interviewNotes'] } as const;
    expect(readJob(text, chosen).problems).toEqual([]);
  });
});

describe('a hiring plan', () => {
  it('may be on a page of its own', () => {
    const text = '# Gardener\n\n## Hiring Plan\n\nAs [for everyone](https://example.com/hiring).\n';
    expect(readJob(text).problems).toEqual([]);
  });

  it('is told once where it is prose, even with headings below', () => {
    const text = '# Gardener\n\n## Hiring Plan\n\nCome.\n\n### What to wear\n\nBoots.\n';
    expect(readJob(text).problems).toEqual(['3:4 hiring-plan-without-stages']);
  });

  it('may leave out all lengths', () => {
    const text = '# Gardener\n\n## Hiring Plan\n\n1. Call: with us.\n2. Walk: with the team.\n';
    expect(readJob(text).problems).toEqual([]);
  });

  it('of the next level may have the same steps', () => {
    const text =
      '# G\n\n## Junior\n\n### Hiring Plan\n\n1. Call\n\n## Senior\n\n### Hiring Plan\n\n1. Call\n';
    expect(readJob(text).problems).toEqual([]);
  });
});

describe('notes for interviewers', () => {
  const text = '# Gardener\n\n## Hiring Plan\n\n1. Call\n\n### Screening questions\n\n- Why?\n- How?\n';

  it('are told where candidates would read them, with the cure', () => {
    const { problems, diagnostics } = readJob(text);
    expect(problems).toEqual(['7:5 notes-for-interviewers-public']);
    expect(diagnostics[0]?.hint).toContain('### Screening questions {.internal}');
  });

  it('are no problem once they are kept from the public', () => {
    expect(readJob(text, { internalSections: ['interviewNotes'] }).problems).toEqual([]);
    expect(readJob(text.replace('questions\n', 'questions {.internal}\n')).problems).toEqual([]);
    expect(readJob(text, { audience: 'internal' }).problems).toEqual([]);
  });

  it('are not seen in a list of what candidates may ask', () => {
    const faq = '# G\n\n## Hiring Plan\n\n1. Call\n\nWhat others asked us:\n\n- How long?\n- How often?\n';
    expect(readJob(faq).problems).toEqual([]);
  });
});

describe('text left to do', () => {
  it('is found in headings, lists and tables, and never in code', () => {
    const text =
      '# Gardener\n\n## Skills TBD\n\n- ??\n- `TODO`\n- Lorem ipsum dolor\n- [insert a skill]\n- the TODO Group\n- Really??\n\n| TODO |\n| --- |\n| a |\n';
    expect(readJob(text).problems).toEqual([
      '3:11 text-left-to-do',
      '5:3 text-left-to-do',
      '7:3 text-left-to-do',
      '8:3 text-left-to-do',
      '12:3 text-left-to-do',
    ]);
  });
});

describe('words', () => {
  it('of war and of one gender are told once a page, at their place', () => {
    const text =
      '# Gardener\n\n## Responsibilities\n\n- Crush weeds, ninja\n- Crush hail\n\n## About us\n\nWe crush.\n';
    expect(readJob(text).problems).toEqual(['5:3 language-violent', '5:16 language-gendered']);
  });

  it('that count years are told, and those about something else are not', () => {
    const text =
      '# G\n\n## Skills\n\n- 3-5 years’ experience\n- Has kept a 5 year plan\n- At least 2 years of work\n';
    expect(readJob(text).problems).toEqual(['5:3 years-of-experience', '7:3 years-of-experience']);
  });
});
