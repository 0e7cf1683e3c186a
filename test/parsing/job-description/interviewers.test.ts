import { describe, expect, it } from 'vitest';
import { readStage } from './reading.ts';

const interviewers = (step: string) => readStage(step).interviewers;

describe('people whom a step calls its interviewers', () => {
  it.each([
    ['An hour about soil. The interviewers will be the CEO and another engineer.', ['CEO', 'engineer']],
    ['Interviewer: [Ada Grün](people.md).', ['Ada Grün']],
    [
      'The interviewers are [Ada Grün](people.md) (Head of Plants) and one of the following:\n   - [Bo Lund](people.md)',
      ['Ada Grün', 'Bo Lund'],
    ],
    [
      'The interviewers will be [Ada Grün](people.md) (Head of Plants) and another garden manager.',
      ['Ada Grün', 'garden manager'],
    ],
  ])('hold it: “%s”', (step, people) => expect(interviewers(step)).toEqual(people));
});

describe('people whom a step chooses from a list', () => {
  it.each([
    ['You meet one teammate from each of the following 2 lists:', ['Ada Grün', 'Bo Lund']],
    ['A talk with two engineers from these people:', ['Ada Grün', 'Bo Lund']],
    ['An hour with the CEO and one colleague from the following list:', ['CEO', 'Ada Grün', 'Bo Lund']],
  ])('are those on the list: “%s”', (step, people) =>
    expect(
      interviewers(
        `${step}\n   - Plants:\n     - [Ada Grün](people.md)\n   - Paths:\n     - [Bo Lund](people.md)`,
      ),
    ).toEqual(people),
  );

  it('are as many as the step says where it has no list', () => {
    expect(interviewers('A talk with two engineers from the Plants team.')).toEqual(['two engineers']);
  });
});

describe('a person with a title and a team on one line', () => {
  it.each([
    '[Ada Grün](people.md), [Garden Manager](roles.md), [Balcony Plants](team.md)',
    'Ada Grün, Head of Plants',
    '[Ada Grün](people.md), Garden Manager, Balconies',
  ])('is one: “%s”', (line) =>
    expect(interviewers(`Meet the team:\n   - ${line}\n   - Bo Lund, Garden Lead`)).toEqual([
      'Ada Grün',
      'Bo Lund',
    ]),
  );
});

describe('the words that end a person’s place', () => {
  it.each([
    [
      'An hour with the garden manager of one of the teams you liked best.',
      ['garden manager of one of the teams'],
    ],
    ['A talk with 2 engineers chosen by the garden manager.', ['2 engineers']],
    ['Talks:\n   - [Technical experience](a.md). We ask about beds.\n   - [Bo Lund](b.md)', ['Bo Lund']],
  ])('are kept out of it: “%s”', (step, people) => expect(interviewers(step)).toEqual(people));
});
