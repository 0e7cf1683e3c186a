import { describe, expect, it } from 'vitest';
import { readJob } from './reading.ts';

const kindsOf = (body: string) => readJob(`# Gardener\n\n${body}\n`).kinds;

describe('a heading that says nothing we know', () => {
  it.each([
    ['Experience with frost is an absolute requirement.', 'skills'],
    ['Knowledge of Latin names is required.\n\nNice to have:\n\n- Greek', 'skills'],
    ['What we look for:\n\n- A steady hand\n\nNice to have:\n\n- Greek', 'skills'],
    ['The following would be a plus:\n\n- Greek', 'preferredSkills'],
    ['We own forty spades.', 'other'],
    ['What we look for:\n\n- A steady hand\n\nWe own:\n\n- Forty spades', 'other'],
  ])('is told by what it asks for: “%s”', (text, kind) =>
    expect(kindsOf(`## Spades\n\n${text}`)).toEqual({ Spades: kind }),
  );

  it('belongs to the hiring plan where it is called like one of its steps', () => {
    const body =
      '## Hiring plan\n\n1. Letter: you write.\n2. Trial week: you work with us.\n\n## Trial week\n\nBring boots.\n\n### Boots\n\nGreen.\n\n## Sheds\n\nRed.';
    expect(kindsOf(body)).toEqual({
      'Hiring plan': 'hiringPlan',
      'Trial week': 'hiringPlan',
      Boots: 'hiringPlan',
      Sheds: 'other',
    });
  });
});

describe('the title of a page with several H1s', () => {
  it('is the first where it names the role and has headings below', () => {
    const job = readJob(
      '# Office Manager Hiring Process\n\nRead on.\n\n## Steps\n\n1. Letter\n\n# Trial week\n\nWork.',
    );
    expect(job.title).toBe('Office Manager Hiring Process');
  });

  it('is none of them where each is a part', () => {
    const job = readJob('# Manager responsibilities\n\n- Lead\n\n# Skills\n\n- Patience\n');
    expect(job.kinds).toMatchObject({ 'Manager responsibilities': 'responsibilities', Skills: 'skills' });
  });
});

describe('a heading that asks why', () => {
  it.each([
    ['Why you should be excited about this role', 'role'],
    ['Why you will love this job', 'role'],
    ['Why you should join us', 'about'],
  ])('is told by what it asks about: “%s”', (heading, kind) =>
    expect(kindsOf(`## ${heading}\n\nPlants.`)).toEqual({ [heading]: kind }),
  );
});

describe('the title of a page that opens with a note', () => {
  it.each([
    ['*Posted in May.*\n\n# Position: Garden Manager\n\nText.', 'Garden Manager'],
    [
      '*Taken from https://garden.example*\n\n## Position: Garden Manager\n\n### Skills\n\n- Soil',
      'Garden Manager',
    ],
    ['# Job title: Garden Manager\n\nText.', 'Garden Manager'],
    ['Text.\n\n## Sheds\n\nRed.', 'Leave'],
  ])('is that of the role below: “%s”', (page, title) => expect(readJob(page).title).toBe(title));
});

describe('a heading that repeats the name of the role', () => {
  it.each([
    ['In this role, you will water our plants.', 'role'],
    ['We are now looking for a Garden Manager.', 'role'],
    ['Red sheds.', 'other'],
  ])('is about it where its text is: “%s”', (text, kind) =>
    expect(kindsOf(`## Our company\n\nPlants.\n\n## Garden Manager for Balconies\n\n${text}`)).toMatchObject({
      'Garden Manager for Balconies': kind,
    }),
  );
});
