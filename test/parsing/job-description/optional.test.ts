import { describe, expect, it } from 'vitest';
import { readStage } from './reading.ts';

const isOptional = (step: string): boolean => readStage(step).optional;

describe('a step that may be left out', () => {
  it.each([
    'Trial day. You may be invited to spend a day with us.',
    'Trial day. Strong candidates may be invited to spend a paid day with us.',
    'Trial day. Candidates who did well in the call may be offered a paid day with us.',
    'Trial day - Applicants that seem a good match for the greenhouse might be asked to plant something.',
    'Trial day. Especially promising applicants could also be given a small bed of their own.',
    'Trial day (optional)',
  ])('is seen in “%s”', (step) => expect(isOptional(step)).toBe(true));

  it.each([
    'Trial day. You spend a day with us.',
    'Call. You may be asked about gardens that went wrong.',
    'Call. Candidates who did well will be invited to spend a day with us.',
    'Trial day. You work with people who may be asked to help.',
  ])('is not seen in “%s”', (step) => expect(isOptional(step)).toBe(false));
});
