import { describe, expect, it } from 'vitest';
import { readJob } from './reading.ts';

const duties = (lead: string) =>
  readJob(`# Gardener\n\n## About Fern\n\n${lead}\n\n- Review our beds\n- Help with the hedges\n`)
    .responsibilities;

describe('a list in a section about the company', () => {
  it.each([
    'In short, a garden engineer is somebody who works with plumbers to:',
    'Fern grows plants. The garden manager will:',
    'You will work beside our plumbers to:',
    'In this role you will:',
  ])('holds duties below “%s”', (lead) => expect(duties(lead)).toHaveLength(2));

  it.each([
    'We work with schools to:',
    'Our team of engineers helps us to:',
    'Our engineers love:',
    'Fern will:',
  ])('holds none below “%s”', (lead) => expect(duties(lead)).toEqual([]));
});
