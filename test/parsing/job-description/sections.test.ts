import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../src/domain/section.ts';
import { createNameIndex } from '../../../src/parsing/job-description/name-index.ts';
import { outlineOf, readJob, textsOf } from './read-job.ts';

const names = createNameIndex({});

/** Names as people write them; most of these stand in no list of ours. */
const wordings: Readonly<Record<SectionKind, readonly string[]>> = {
  role: [
    'Job Description',
    'ABOUT THE ROLE',
    'Your role at Larkspur',
    'What does this job entail?',
    'Summary of role',
    'The Role…',
    'Position overview',
    'A bit about this job',
  ],
  responsibilities: [
    'Responsibilities',
    '🎯 Key Responsibilities:',
    'What you’ll do',
    "What you'll be doing",
    'What will you do?',
    'In this role, you will',
    'As a gardener, you will…',
    'Core tasks & responsibilities',
    'Your day-to-day',
    'A day in the life of a gardener',
    'Essential duties',
    '1. Main duties',
    'What you will own',
  ],
  exclusions: [
    'What is the Gardener not responsible for?',
    'Out of scope',
    'What this role is not',
    'Not responsible for',
    'What you won’t do',
  ],
  skills: [
    'Skills',
    'Qualifications',
    'Requirements:',
    'Required skills',
    'What you’ll bring',
    'What you bring to the table',
    'Who you are',
    "What we're looking for",
    'What experience are we looking for?',
    'Must haves',
    'Minimum qualifications',
    'Competencies & Experience',
    'The ideal candidate',
    'About you',
    'You might be a great fit',
    'Education and experience',
    'Professional Experience',
    'You will have experience with:',
    'Sales engineer qualifications',
  ],
  preferredSkills: [
    'Nice to have',
    'Nice-to-haves',
    'NICE TO HAVES:',
    'Bonus points if',
    'Preferred qualifications',
    'Desirable experience',
    'Desirable (not essential) skills',
    'It would be a plus',
    'Even better if you',
    'Extra credit',
    'Optional experience',
    'Desired but not required',
  ],
  hiringPlan: [
    'Hiring Plan',
    'Hiring plan:',
    'Interview process',
    'Our hiring process',
    'The interview process at Larkspur',
    'How we hire',
    'Recruitment steps',
    'What our interview process looks like',
    'Selection process',
    'What happens after you apply?',
  ],
  interviewNotes: [
    'Screening Questions',
    'Evaluation criteria',
    'Interview questions',
    'Scorecard',
    'Questions to ask',
    'Notes for interviewers',
    'Interview guide',
    'Go forward if',
  ],
  onboarding: [
    '90-Day Plan',
    '30/60/90 day plan',
    'In the first 30 days, you will…',
    'Your first year',
    'Week 1–4',
    'Onboarding',
    'By the end of month 3',
    'Days 31–60: settle in',
    'Your first 90 days',
  ],
  performance: [
    'KPIs',
    'Key measures',
    'Performance Indicators',
    'Definition of success',
    'What success looks like',
    'How we measure success',
    'Gardener Performance Indicators',
    'Expected outcomes',
  ],
  compensation: [
    'Salary',
    'Salary and location',
    'Work perks and benefits',
    'Compensation & benefits',
    'What we offer',
    'What’s in it for you?',
    'Our Benefits',
    'Pay range',
    'Perks 🎁',
  ],
  location: [
    'Location',
    'Where you’ll work',
    'Working hours',
    'Location & Seniority',
    'Time zones',
    'Travel requirements',
  ],
  levels: [
    'Job Grades',
    'Career ladder',
    'Levels',
    'Career progression',
    'Level 2 - independent',
    'Seniority levels',
  ],
  reporting: ['Reports to', 'Reporting line', 'Who you’ll report to', 'Direct reports'],
  about: [
    'About us',
    'About Larkspur',
    'Who we are',
    'Our values',
    'The team',
    'Learn more about us',
    'Why join us?',
    'Life at Larkspur',
    'Equal opportunity',
    'A bit about us',
  ],
  apply: ['How to apply', 'Applying', 'Apply now', 'Ready to apply?', 'To apply'],
  other: ['Specialties', 'FAQ', 'Further information'],
};

describe('a section', () => {
  it.each(Object.entries(wordings).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const)))(
    '“%s” is known as %s',
    (text, kind) => {
      expect(names.kindOf(text)).toBe(kind);
    },
  );

  it.each([
    'Requirements gathering',
    'Hiring and careers',
    'KPI Ownership & Performance Management',
    'Customer experience',
    'Team',
    'Reporting',
    'Onboarding',
    'Go-to-market',
    'Community and thought leadership',
    'Culture',
  ])('“%s” under the responsibilities is one of them', (heading) => {
    const text = `# G\n\n## Responsibilities\n\n### ${heading}\n\n- Weed\n`;
    expect(outlineOf(readJob(text).page)).toEqual([
      'responsibilities: Responsibilities',
      `  responsibilities: ${heading}`,
    ]);
  });

  it('without a name of its own is about what its parent is about', () => {
    const text = '# G\n\n## Skills\n\n### Soil\n\n- Clay\n\n## Anything\n\n### More\n\ntext\n';
    expect(outlineOf(readJob(text).page)).toEqual([
      'skills: Skills',
      '  skills: Soil',
      'other: Anything',
      '  other: More',
    ]);
  });

  it('takes along the next ones where it is empty, as when all headings have one level', () => {
    const text =
      '# G\n\n## Key responsibilities\n\n## Beds\n\n- Weed\n\n## Paths\n\n- Rake\n\n## Skills\n\n- Bend\n';
    expect(outlineOf(readJob(text).page).slice(0, 3)).toEqual([
      'responsibilities: Key responsibilities',
      'responsibilities: Beds',
      'responsibilities: Paths',
    ]);
  });

  it('keeps what it is in capitals, in bold, as a link, with a number or an emoji', () => {
    const text =
      '# G\n\n## **SKILLS**\n\n- a\n\n## [Nice to have](/nice)\n\n- b\n\n2\\. Hiring plan\n---\n\n1. c\n';
    expect(outlineOf(readJob(text).page)).toEqual([
      'skills: SKILLS',
      'preferredSkills: Nice to have',
      'hiringPlan: 2. Hiring plan',
    ]);
  });
});

describe('the company’s own names', () => {
  const sectionNames = { skills: ['Das bringst du mit', 'Reporting'], about: ['Skills'] };

  it('are known as headings, bold lines and labels', () => {
    for (const label of [
      '## Das bringst du mit',
      '**Das bringst du mit**',
      'Das bringst du mit:',
      '### DAS BRINGST DU MIT?',
    ]) {
      expect(textsOf(readJob(`# G\n\n${label}\n\n- Geduld\n`, { sectionNames }).job.skills)).toEqual([
        'Geduld',
      ]);
    }
  });

  it('win over ours', () => {
    const text = '# G\n\n## Skills\n\n- a\n\n## Duties\n\n### Reporting\n\n- b\n';
    expect(outlineOf(readJob(text, { sectionNames }).page)).toEqual([
      'about: Skills',
      'responsibilities: Duties',
      '  skills: Reporting',
    ]);
  });
});

describe('a list', () => {
  const read = (text: string) => {
    const { job } = readJob(`# Gardener\n\n${text}`);
    return {
      duties: textsOf(job.responsibilities),
      skills: textsOf(job.skills),
      preferred: textsOf(job.preferredSkills),
    };
  };
  const nothing = { duties: [], skills: [], preferred: [] };

  it('is what its label says, whatever the heading says', () => {
    expect(read('## Skills\n\nNice to have:\n\n- a\n\nRequired:\n\n- b\n')).toEqual({
      ...nothing,
      preferred: ['a'],
      skills: ['b'],
    });
  });

  it('knows its label by the end of the sentence', () => {
    expect(read('## Job Description\n\nThe gardener lives here. She will:\n- Weed\n').duties).toEqual([
      'Weed',
    ]);
    expect(read('You should bring to the table:\n\n- Spade\n').skills).toEqual(['Spade']);
  });

  it('knows a label that is the last line of a paragraph', () => {
    const { job } = readJob('# G\n\nSome words.\nKey responsibilities:\n- Weed\n');
    expect(job.responsibilities[0]?.label?.text).toBe('Key responsibilities:');
    expect(job.sections[0]?.blocks[0]).toMatchObject({ content: { text: 'Some words.' } });
  });

  it('in a section about the role is duties where it reads like them', () => {
    expect(
      read('## Job Description\n\nA calm job.\n\n- Plan the beds\n- Lead two people\n').duties,
    ).toHaveLength(2);
    expect(read('## Job Description\n\n- The garden is large.\n- We like tea.\n')).toEqual(nothing);
  });

  it('of benefits, first weeks, measures or the company is none of these', () => {
    for (const heading of [
      'Benefits',
      '90-Day Plan',
      'KPIs',
      'About us',
      'How to apply',
      'Screening questions',
    ]) {
      expect(read(`## ${heading}\n\n- Lead the way\n\nYou will:\n\n- Manage it\n`)).toEqual(nothing);
    }
  });

  it('above all headings is nothing without a label', () => {
    expect(read('- Lead the way\n- Manage it\n')).toEqual(nothing);
  });

  it('gives names where the author wrote them', () => {
    const { job } = readJob(
      '# G\n\n## Skills\n\n- Name: detail: more\n- **Name** – detail\n- **Name.** Detail\n- **Bold** word in a sentence\n- Experience with: soil\n- At 10:30 sharp\n- [Link: whole](/a) after\n- `code:` detail\n',
    );
    expect(job.skills[0]?.statements.map(({ name }) => name?.text)).toEqual([
      'Name',
      'Name',
      'Name',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
