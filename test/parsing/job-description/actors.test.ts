import { describe, expect, it } from 'vitest';
import { readStage } from './reading.ts';

describe('people who are the subject of a step’s sentence', () => {
  it.each([
    ['The **Garden Lead** reads your letter and looks at your pictures.', ['Garden Lead'], ''],
    ['The **Garden Manager** reviews everything that you sent us.', ['Garden Manager'], ''],
    ['A Recruiter sets up a 30 minute call to hear what you look for.', ['Recruiter'], ''],
    ['An **Engineer** and a **Designer** will review and grade your plan.', ['Engineer', 'Designer'], ''],
    ['Then our recruiter will call you.', ['recruiter'], ''],
    ['Two engineers interview you for an hour.', ['Two engineers'], ''],
    ['If all goes well, the CTO will interview you for an hour.', ['CTO'], ''],
    ['**Our CEO** asks you about the year to come.', ['CEO'], ''],
    [
      'Letter - Reading your letter - Recruiter and at least one member of the Plants team reviews your letter.',
      ['Recruiter', 'member of the Plants team'],
      'Letter',
    ],
  ])('run it: “%s”', (step, interviewers, name) => {
    const stage = readStage(step);
    expect(stage.interviewers).toEqual(interviewers);
    expect(stage.name?.text ?? '').toBe(name);
  });

  it('leave it to whom they set it up with', () => {
    expect(readStage('A recruiter will schedule an hour with the CTO.').interviewers).toEqual(['CTO']);
  });

  it.each([
    'You review a plan with care.',
    'Candidates meet all of us.',
    'We call you.',
    'Our team will review your letter.',
  ])('are no people of ours in “%s”', (step) => expect(readStage(step).interviewers).toEqual([]));

  it.each([
    ['Recruiter call the week after', 'Recruiter call the week after'],
    ['CEO interview', 'CEO interview'],
    ['Recruiter screen (30m)', 'Recruiter screen'],
    ['Manager interviews: two hours', 'Manager interviews'],
  ])('are not seen in the title “%s”', (step, name) => expect(readStage(step).name?.text).toBe(name));
});
