import { describe, expect, it } from 'vitest';
import { readJob } from './reading.ts';

const steps = (plan: string) =>
  readJob(`# Gardener\n\n## Hiring plan\n\n${plan}\n`).stages.map(({ text }) => text);

describe('steps with bullets that stand too far to the left', () => {
  it('are one plan, and the bullets belong to the step above', () => {
    expect(
      steps('1. You write to us:\n  - [Write](https://garden.example)\n1. We call you.\n1. We meet.'),
    ).toEqual(['You write to us: Write', 'We call you.', 'We meet.']);
  });

  it('are one plan where they count on, with bullets at the end', () => {
    expect(
      steps('1. Letter\n- by mail\n- or e-mail\n2. Call\n3. Visit\n- with us\n4. Offer\n- in writing'),
    ).toEqual(['Letter by mail or e-mail', 'Call', 'Visit with us', 'Offer in writing']);
  });

  it('do not take in what follows the plan', () => {
    expect(steps('1. Letter\n2. Call\n\nBring:\n\n- Boots\n\nAnd then:\n\n1. Rest')).toEqual([
      'Letter',
      'Call',
    ]);
  });
});
