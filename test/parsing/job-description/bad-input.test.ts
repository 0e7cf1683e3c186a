import { describe, expect, it } from 'vitest';
import { outlineOf, readJob, textsOf } from './read-job.ts';

describe('a job description that is hardly one', () => {
  it('may hold only headings', () => {
    const { page, job, problems } = readJob('# G\n\n## Skills\n\n## Nice to have\n\n### More\n');
    expect(outlineOf(page)).toEqual([
      'skills: Skills',
      'preferredSkills: Nice to have',
      '  preferredSkills: More',
    ]);
    expect(job.skills).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('may hold only prose', () => {
    const { job } = readJob('# Gardener\n\nAs a gardener, you keep the garden.\n\n## Skills\n\nPatience.\n');
    expect(job).toMatchObject({ role: { summary: 'As a gardener, you keep the garden.' }, skills: [] });
  });

  it('may hold nothing', () => {
    expect(readJob('').job).toMatchObject({ role: {}, skills: [] });
    expect(readJob('---\ntitle: G\n---\n').page.title).toBe('G');
  });

  it('keeps a plan in a table as it is', () => {
    const { job } = readJob('# G\n\n## Hiring Plan\n\n| Step |\n| - |\n| Call for 45m |\n');
    expect(job.hiringPlan).toBeUndefined();
    expect(job.sections[0]?.sections[0]?.blocks).toMatchObject([{ kind: 'prose' }]);
  });

  it('takes headings in lists and quotes, and names in code, for text', () => {
    const text =
      '# G\n\n- ## Skills\n\n  - no skill\n\n> ## Skills\n>\n> - none\n\n```\n## Skills\n- none\n```\n';
    const { page, job } = readJob(text);
    expect(outlineOf(page)).toEqual([]);
    expect(job.skills).toEqual([]);
  });

  it('keeps bullets ten deep with the first of them', () => {
    const bullets = Array.from({ length: 10 }, (_, depth) => `${'  '.repeat(depth)}- b${depth}`).join('\n');
    const { job } = readJob(`# G\n\n## Skills\n\n${bullets}\n`);
    expect(textsOf(job.skills)).toEqual(['b0 b1 b2 b3 b4 b5 b6 b7 b8 b9']);
    const plan = readJob(`# G\n\n## Hiring Plan\n\n${bullets}\n`).job.hiringPlan;
    expect(plan?.stages).toHaveLength(1);
  });
});

describe('a job description of any size', () => {
  const timeOf = (text: string) => {
    const start = performance.now();
    readJob(text);
    return performance.now() - start;
  };

  it('has a thousand steps', () => {
    const items = Array.from(
      { length: 1000 },
      (_, at) => `1. Interview ${at} (STAR) for 45m: with the CEO ${at}`,
    );
    const text = `# G\n\n## Hiring Plan\n\n${items.join('\n')}\n`;
    const { hiringPlan } = readJob(text).job;
    expect(hiringPlan?.stages).toHaveLength(1000);
    expect(hiringPlan?.minutes).toEqual({ min: 45_000, max: 45_000 });
    expect(timeOf(text)).toBeLessThan(3000);
  });

  it.each([
    ['one long line', `# G\n\n## Hiring Plan\n\n1. ${'Interview with the CEO and '.repeat(4000)}\n`],
    ['one long word', `# G\n\n## Hiring Plan\n\n1. ${'a'.repeat(100_000)}\n`],
    ['many digits', `# G\n\n## Hiring Plan\n\n1. ${'1-2 '.repeat(25_000)}hours\n`],
    ['many brackets', `# G\n\n## Hiring Plan\n\n1. ${'((('.repeat(30_000)}\n`],
    ['many spaces', `# G\n\n## Hiring Plan\n\n1. Call${' \u00a0'.repeat(50_000)}x for 45m\n`],
    ['many commas', `# G\n\n## Hiring Plan\n\n1. Interview with ${'a, '.repeat(30_000)}\n`],
    ['many colons', `# G\n\n## Skills\n\n- ${'a: '.repeat(30_000)}\n`],
    ['many labels', `# G\n\n${'You will:\n\n- Lead\n\n'.repeat(5000)}`],
    ['many headings', `# G\n\n${'## What you will do in this role\n\n'.repeat(3000)}`],
    ['a long heading', `# G\n\n## ${'what you will '.repeat(7000)}\n`],
    ['many sentences', `# G\n\n## The role\n\n${'e.g. A. B reports to the C. '.repeat(4000)}\n`],
    ['many bold words', `# G\n\n## Hiring Plan\n\n${'**Interview** with\n\n'.repeat(4000)}`],
  ])('with %s is read in time', (_, text) => {
    expect(timeOf(text)).toBeLessThan(3000);
  });
});
