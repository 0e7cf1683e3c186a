import { expect, it } from 'vitest';
import { dayOfBuild } from '../../src/io/day-of-build.ts';

it('the day of a build is that of SOURCE_DATE_EPOCH, in every zone of the world', () => {
  expect(dayOfBuild({ SOURCE_DATE_EPOCH: '1795478399' })).toBe('2026-11-23');
  expect(dayOfBuild({ SOURCE_DATE_EPOCH: '1795478400', TZ: 'Pacific/Honolulu' })).toBe('2026-11-24');
});

it.each([{}, { SOURCE_DATE_EPOCH: '' }, { SOURCE_DATE_EPOCH: 'soon' }])(
  'the day of a build is today where nobody says otherwise: %o',
  (environment) => {
    const before = new Date().toISOString().slice(0, 10);
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(dayOfBuild(environment));
  },
);
