import { describe, expect, it } from 'vitest';
import { readJob } from './read-job.ts';

const stageOf = (item: string) => readJob(`# G\n\n## Hiring Plan\n\n1. ${item}\n`).job.hiringPlan?.stages[0];

describe('the name of a step', () => {
  it.each([
    ['Resume Screening: we read.', 'Resume Screening'],
    ['[Screening call](https://example.com/a:b) for 20 minutes. Done by recruiter.', 'Screening call'],
    ['CEO Interview (STAR, Technical) for 45m: a talk.', 'CEO Interview'],
    ['20‑minute [screening call](/calls/) with recruiter.', 'screening call'],
    ['**Intro call** with our recruiter. We talk.', 'Intro call'],
    ['**Intro call:** we talk.', 'Intro call'],
    ['**Intro call** – we talk.', 'Intro call'],
    ['[1 hr] **Product interview**: we talk.', 'Product interview'],
    ['STAR interview - about the past', 'STAR interview'],
    ['Final interview (**optional**) with the VP of Sales.', 'Final interview'],
    ['Step 2: Technical round (60 min): code', 'Technical round'],
    ['A short questionnaire from our team', 'short questionnaire'],
    ['1 hour interview with the Director of Quality (manager)', 'interview'],
    ['Offer.', 'Offer'],
    ['Technical Presentation / Case Study: you show', 'Technical Presentation / Case Study'],
    ['90 day play Presentation: you show', '90 day play Presentation'],
    ['Interviews\n   - one\n   - two', 'Interviews'],
    ['Call at 10:30', 'Call'],
  ])('in “%s”', (item, name) => {
    expect(stageOf(item)?.name?.text).toBe(name);
  });

  it.each([
    'You speak with our VP for 45m.',
    'We schedule a few more hours of interviews:\n   - one',
    'Next, candidates will be invited to a call',
    'Qualified candidates will be invited to a call',
    'A draft is sent to you.',
    'Our team gets back to you within a week, whatever the outcome of the first conversation was for all of us.',
  ])('is not made of the sentence “%s”', (item) => {
    expect(stageOf(item)?.name).toBeUndefined();
  });

  it('keeps what stands around it, in the author’s order', () => {
    const stage = stageOf(
      '20-minute [screening *call*](/calls/) with recruiter (**remote**). We talk.\n\n   Bring tea.',
    );
    expect(stage).toMatchObject({
      before: { text: '20-minute' },
      name: { text: 'screening call' },
      after: { text: 'with recruiter (remote).' },
      description: { text: 'We talk. Bring tea.' },
    });
    expect(stage?.name?.html).toContain('<em>call</em>');
    expect(stage?.after?.html).toContain('<strong>remote</strong>');
  });

  it('never cuts a link in two', () => {
    const stage = stageOf('[Walk: through the garden](/walk/) at noon');
    expect(stage?.description.html ?? '').toContain('Walk: through the garden</a>');
  });

  it('leads where its link leads', () => {
    expect(stageOf('[Call](https://example.com/call): by phone')?.url).toBe('https://example.com/call');
  });
});

describe('the people of a step', () => {
  it.each([
    ['Call: we talk. Done by recruiter.', ['recruiter']],
    ['Call: we talk. Conducted by the hiring manager or recruiter.', ['hiring manager', 'recruiter']],
    ['CEO Interview for 45m', ['CEO']],
    ['Director of Product interview (45m): fit', ['Director of Product']],
    ['Engineering Manager Call (45m)', ['Engineering Manager']],
    ['Second Interview (Hiring Manager): details', ['hiring manager']],
    ['GTM Interview: how we sell. Done by the VP of Sales.', ['VP of Sales']],
    ['Interview with the CEO and other team leads to discuss plans', ['CEO', 'other team leads']],
    ['Interview with a Senior or Staff Engineer from our team', ['Senior or Staff Engineer']],
    ['45 minute interview with Manager, Quality Engineering (peer)', ['Manager, Quality Engineering']],
    [
      'Interviews with People Ops, Hiring Managers, and the CEO/CTO',
      ['People Ops', 'Hiring Managers', 'CEO', 'CTO'],
    ],
    ['A final interview with key stakeholders, potentially including a sales leader', ['key stakeholders']],
    ['Interview with key stakeholders (CEO, sales leadership) to decide', ['CEO', 'sales leadership']],
    ['Interview with the hiring manager (Product Lead) for details', ['hiring manager']],
    ['You speak with [Ada Quill](/ada) (CEO) for 30m.', ['Ada Quill']],
    ['Resume screening by hiring manager.', ['hiring manager']],
    ['A questionnaire from our Recruiting team', ['Recruiting team']],
    [
      'Interviews\n   - [1 hr] **Soil**: we talk\n     - [Bo Leaf](/bo)\n   - **CEO/CTO:** why',
      ['Bo Leaf', 'CEO', 'CTO'],
    ],
  ])('in “%s”', (item, people) => {
    expect(stageOf(item)?.interviewers.map((name) => name.toLowerCase())).toEqual(
      people.map((name) => name.toLowerCase()),
    );
  });

  it.each([
    'Team Interview (45m): about teamwork',
    'Final Interview: alignment with company values',
    'Deep dive: present candidates with real scenarios, chat with you about them',
    'Second Interview: to see how you fit with the Chief of Staff role',
    'Leadership Assessment: lead with care',
    'First Interview (Role & Experience): evaluate',
    'STAR Interview (Behavioral Alignment): past and future',
    'Presentation with metrics and lessons learned',
  ])('are not invented in “%s”', (item) => {
    expect(stageOf(item)?.interviewers).toEqual([]);
  });
});

describe('a step', () => {
  it.each([
    ['Walk (optional)', true],
    ['Walk (**optional**): along the beds', true],
    ['Call, if needed: for open questions', true],
    ['Assessment: candidates may be asked to plant a tree', true],
    ['This step is optional: tea with the team', true],
    ['Assessment: may require a work sample', false],
    ['Walk: with optional tea', false],
  ])('“%s” can be left out: %s', (item, optional) => {
    expect(stageOf(item)?.optional).toBe(optional);
  });

  it('looks at what stands in the brackets of its title', () => {
    expect(stageOf('Interview (STAR, Technical, and Role Fit) for 45m: a talk')?.focus).toEqual([
      'STAR',
      'Technical',
      'Role Fit',
    ]);
    expect(stageOf('Call (45m, remote, optional, CEO)')?.focus).toEqual([]);
  });

  it.each([
    ['Resume Screening: we read', 'company'],
    ['We check your references.', 'company'],
    ['We make you a job offer.', 'company'],
    ['Offer: in writing', 'company'],
    ['Screening call for 20m', 'candidate'],
    ['First Interview: a video interview', 'candidate'],
    ['Case study presentation', 'candidate'],
  ])('“%s” takes the time of the %s', (item, party) => {
    expect(stageOf(item)?.party).toBe(party);
  });

  it.each([
    ['Take-Home Assignment (2 hours): choose one', true],
    ['We give you a small case study project.', true],
    ['Technical Interview (60m): review the take-home work', false],
    ['Call', false],
  ])('“%s” is done alone: %s', (item, takeHome) => {
    expect(stageOf(item)?.takeHome).toBe(takeHome);
  });
});

describe('the plan', () => {
  const stagesOf = (text: string) =>
    readJob(`# G\n\n${text}`).job.hiringPlan?.stages.map(({ step, name, line }) => [step, name?.text, line]);

  it('is the first list under its heading, and no list of questions', () => {
    expect(stagesOf('## Hiring Plan\n\n- Why?\n- How?\n\n1. Call\n2. Offer\n\n- tea\n')).toEqual([
      [1, 'Call', 8],
      [2, 'Offer', 9],
    ]);
  });

  it('goes on where a paragraph interrupts its numbers', () => {
    expect(stagesOf('## Hiring Plan\n\n1. Call\n\nThen we think.\n\n2. Walk\n3. Offer\n')).toEqual([
      [1, 'Call', 5],
      [2, 'Walk', 9],
      [3, 'Offer', 10],
    ]);
  });

  it('may stand under the first heading below', () => {
    expect(stagesOf('## Hiring\n\nWelcome.\n\n### Interview process\n\n- Call\n- Offer\n')).toHaveLength(2);
  });

  it('may stand in a page of levels, the first for all', () => {
    expect(
      stagesOf('## Junior\n\n### Hiring Plan\n\n1. Call\n\n## Senior\n\n### Hiring Plan\n\n1. Walk\n'),
    ).toEqual([[1, 'Call', 7]]);
  });
});
