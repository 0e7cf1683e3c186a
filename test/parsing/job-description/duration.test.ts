import { describe, expect, it } from 'vitest';
import { findDurations, leadingDuration } from '../../../src/parsing/job-description/duration.ts';
import { readJob } from './read-job.ts';

const lengthsIn = (text: string) =>
  findDurations(text).map(({ min, max }) => (min === max ? min : [min, max]));

describe('a length of time', () => {
  it.each([
    ['for 45m', [45]],
    ['(45mins)', [45]],
    ['for 20 minutes.', [20]],
    ['20\u2011minute screening call', [20]],
    ['30-minute', [30]],
    ['[~1-2 hrs]', [[60, 120]]],
    ['[1 hr]', [60]],
    ['(2–3 hours, unpaid)', [[120, 180]]],
    ['45-60 minute interview', [[45, 60]]],
    ['45 to 60 min', [[45, 60]]],
    ['30 minutes to 1 hour', [[30, 60]]],
    ['1h', [60]],
    ['1h30', [90]],
    ['1h 30m', [90]],
    ['1 hour and 30 minutes', [90]],
    ['1.5 hours', [90]],
    ['1,5 hours', [90]],
    ['1½ hours', [90]],
    ['half an hour', [30]],
    ['an hour', [60]],
    ['two hours', [120]],
    ['90 Minutes', [90]],
    ['no more than 90 minutes', [[0, 90]]],
    ['up to 2 hours', [[0, 120]]],
    ['60 min max', [[0, 60]]],
    ['a 25m call and a 50m interview', [25, 50]],
  ])('is read in “%s”', (text, lengths) => {
    expect(lengthsIn(text)).toEqual(lengths);
  });

  it.each([
    '90 day play Presentation',
    '2–3 team members',
    '(STAR, Technical, and Role Fit)',
    '5+ years',
    'prepare a 10-minute pitch',
    'record a 5 minute video',
    'within 48 hours',
    'after 24 hours',
    'the first 10 minutes',
    'including 15 minutes for questions',
    '40 hours a week',
    '2 hours per week',
    'a 3 hour time difference',
    'the last hour',
    '$5m in revenue',
    '1.5m users',
    'in a minute',
    '24/7',
    'Q4 2024',
  ])('is not read in “%s”', (text) => {
    expect(lengthsIn(text)).toEqual([]);
  });
});

describe('the length of a step', () => {
  const minutesOf = (item: string) => {
    const { minutes } = readJob(`# G\n\n## Hiring Plan\n\n1. ${item}\n`).job.hiringPlan?.stages[0] ?? {};
    return minutes && [minutes.min, minutes.max];
  };

  it.each([
    ['Call for 45m: then 2 hours of waiting', [45, 45]],
    ['Assignment (2–3 hours): both are timeboxed to 2–3 hours', [120, 180]],
    ['Two interviews of 50 minutes with the team', [100, 100]],
    ['Two 45-minute interviews', [90, 90]],
    ['Panel: three conversations (30m each)', [90, 90]],
    ['2 x 45m: with peers', [90, 90]],
    ['You meet the CEO for 30m and the CTO for 45m.', [75, 75]],
    ['Interviews\n   - [1 hr] Soil\n   - [30 min] Weather', [90, 90]],
    ['Task\n   - Option A: 2 hours\n   - Option B: 1 hour', [60, 120]],
    ['We schedule 4 hours of interviews:\n   - 1h Soil\n   - 1h Weather', [240, 240]],
    ['Exercise\n   - You will have up to 2 hours.', [0, 120]],
    ['Presentation: prepare a 10-minute pitch for us', undefined],
    ['90 day plan: what you would do', undefined],
    ['Call', undefined],
  ])('of “%s”', (item, minutes) => {
    expect(minutesOf(item)).toEqual(minutes);
  });

  it('adds up, an optional step only towards the most, and a step without one is counted', () => {
    const { hiringPlan } = readJob(
      '# G\n\n## Hiring Plan\n\n1. Résumé review\n1. Call for 20m\n1. Task (up to 2 hours), take-home\n1. Walk (45m, optional)\n1. Talk with the CEO\n1. Offer\n',
    ).job;
    expect(hiringPlan).toMatchObject({
      minutes: { min: 20, max: 185 },
      conversations: 3,
      timedConversations: 2,
      untimed: 1,
    });
  });
});

describe('the length with which a text begins', () => {
  it.each([
    ['45m: a call', 45, 3],
    ['about 20 minutes with us', 20, 16],
    ['~1h30', 90, 5],
    ['An hour with the team', 60, 7],
    ['A half hour call', 30, 11],
  ])('is found: %s', (text, max, end) => {
    expect(leadingDuration(text)).toMatchObject({ max, end });
  });

  it.each(['Call for 45m', 'An interview of 30 minutes', 'Two engineers for an hour', 'A letter'])(
    'is none where the text begins with something else: %s',
    (text) => {
      expect(leadingDuration(text)).toBeUndefined();
    },
  );
});
