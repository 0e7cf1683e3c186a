import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { createReport } from '../src/diagnostics/report.ts';
import { resolveOptions } from '../src/resolve-options.ts';

const host = { prefix: '/', pathPrefix: '/', today: '2026-11-24', searchInstalled: false };

function resolve(values: unknown, text = '') {
  const diagnostics: Diagnostic[] = [];
  const settings = resolveOptions({ values, file: 'options.yml', text }, host, createReport(diagnostics));
  return { settings, problems: diagnostics.map(({ code, location }) => `${location.line} ${code}`) };
}

describe('the options', () => {
  it('may all be absent', () => {
    const { settings, problems } = resolve({});
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ language: 'en', otherGroup: 'Other', today: '2026-11-24' });
  });

  it('are reported where they stand, when one is unknown or has a wrong value, and the others count', () => {
    const text = 'otherGroup: More\naudience: everyone\nlangauge: de\n';
    const { settings, problems } = resolve(
      { otherGroup: 'More', audience: 'everyone', langauge: 'de' },
      text,
    );
    expect(problems.sort()).toEqual(['2 option-value', '3 option-unknown']);
    expect(settings).toMatchObject({ otherGroup: 'More', language: 'en', parsing: { audience: 'public' } });
  });
});
