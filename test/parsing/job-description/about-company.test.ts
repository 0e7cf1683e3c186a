import { describe, expect, it } from 'vitest';
import { readJob } from './reading.ts';

const kindOf = (heading: string, text: string) =>
  readJob(`# Gardener\n\n## ${heading}\n\n${text}\n`).kinds[heading];

describe('a heading that any text could have', () => {
  it.each([
    ['Overview', 'At Fern we grow plants for balconies.\n\nOur gardens are an opportunity to rest.'],
    [
      'Description',
      'Fern grows plants for balconies.\n\nIn 2020, we opened our tenth garden.\n\nOur gardens are open to all.',
    ],
  ])('is about the company where its text is: “%s”', (heading, text) =>
    expect(kindOf(heading, text)).toBe('about'),
  );

  it.each([
    ['Overview', 'The gardener is the person whom we trust with our beds.'],
    ['Summary', 'We are looking for a gardener.'],
    ['Description', 'We grow plants for balconies. In this role you water them.'],
    ['Introduction', 'Waters our plants.'],
    ['The role', 'We grow plants. We love them.'],
  ])('is about the role otherwise: “%s”', (heading, text) => expect(kindOf(heading, text)).toBe('role'));
});
