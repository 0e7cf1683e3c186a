import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../src/cli/call-error.ts';
import { close } from '../../src/cli/close.ts';
import { loadHandbook } from '../../src/cli/load-handbook.ts';
import { newPage } from '../../src/cli/new.ts';
import { open } from '../../src/cli/open.ts';

const work = mkdtempSync(join(tmpdir(), 'openings-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
beforeAll(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const page = (...lines: string[]) =>
  ['---', 'title: Gardener # of all', ...lines, '---', '', '# Gardener', ''].join('\n');
let count = 0;
function written(text: string): string {
  const path = join(work, `page-${count++}.md`);
  writeFileSync(path, text);
  return path;
}
const textOf = (path: string) => readFileSync(path, 'utf8');

describe('handbook open', () => {
  it('adds an opening to a role that has none, posted today', async () => {
    const path = written(page('team: Garden'));
    const call = [
      '--location',
      'Ghent: harbour',
      '--countries',
      'BE',
      '--salary',
      '€38k-44k',
      '--today',
      '2026-11-24',
    ];
    expect(await open([path, ...call, '--type', 'part-time', '--apply', 'mailto:a@example.com'])).toBe(0);
    expect(textOf(path)).toBe(
      page(
        'team: Garden',
        'openings:',
        '  - location: "Ghent: harbour"',
        '    countries: [BE]',
        '    employmentType: part-time',
        '    salary: { currency: EUR, min: 38000, max: 44000, per: year }',
        '    posted: 2026-11-24',
        '    apply: mailto:a@example.com',
      ),
    );
  });

  it('opens one again by its number, with a new last day if the old one is over', async () => {
    const path = written(
      page('openings:', '  - identifier: GH-7', '    closes: 2026-10-01 # Thursday', '    status: closed'),
    );
    const again = [path, '--identifier', 'GH-7', '--today', '2026-11-24'];
    await expect(open(again)).rejects.toThrow(CallError);
    expect(await open([...again, '--closes', '2027-01-31'])).toBe(0);
    expect(textOf(path)).toBe(
      page('openings:', '  - identifier: GH-7', '    closes: 2027-01-31 # Thursday', '    status: open'),
    );
  });

  it('leaves the page as it is where what it would write is wrong, or what stands there is', async () => {
    const right = written(page('team: Garden'));
    expect(await open([right, '--location', 'Ghent', '--closes', '2026-02-30'])).toBe(1);
    expect(textOf(right)).toBe(page('team: Garden'));
    const wrong = written(page('team: "Garden'));
    expect(await open([wrong, '--location', 'Ghent'])).toBe(1);
    expect(textOf(wrong)).toBe(page('team: "Garden'));
    await expect(open([join(work, 'nobody.md')])).rejects.toThrow('There is no page');
  });
});

describe('handbook close', () => {
  it('closes the one that is open', async () => {
    const path = written(
      page('openings:', '  - location: Ghent', '  - location: Utrecht', '    status: closed'),
    );
    expect(await close([path])).toBe(0);
    expect(textOf(path)).toBe(
      page(
        'openings:',
        '  - location: Ghent',
        '    status: closed',
        '  - location: Utrecht',
        '    status: closed',
      ),
    );
  });

  it('asks which, where several are open, and changes nothing twice', async () => {
    const path = written(page('openings:', '  - identifier: A', '  - identifier: B'));
    await expect(close([path])).rejects.toThrow('A, B');
    expect(await close([path, '--identifier', 'B'])).toBe(0);
    const once = textOf(path);
    expect(await close([path, '--identifier', 'B'])).toBe(0);
    expect(textOf(path)).toBe(once);
    await expect(close([path, '--identifier', 'C'])).rejects.toThrow('no opening “C”');
  });
});

describe('handbook new', () => {
  it('writes a job description and a page that have no problem, and never over another', async () => {
    const folder = join(work, 'handbook');
    const title = 'Head of "R&D": <b>*all*</b> #1';
    expect(await newPage(['job', title, '--folder', folder])).toBe(0);
    expect(await newPage(['page', 'Bicycles', '--folder', folder])).toBe(0);
    const { handbook, diagnostics } = loadHandbook({ folder, flags: {} });
    expect(diagnostics).toEqual([]);
    const [, job] = handbook.pages;
    expect(job).toMatchObject({ kind: 'job-description', title, heading: { text: title } });
    await expect(newPage(['page', 'Bicycles', '--folder', folder])).rejects.toThrow('there already');
  });

  it('writes an opening whose marks can be taken away', async () => {
    const folder = join(work, 'opened');
    await newPage(['job', 'Gardener', '--folder', folder]);
    const path = join(folder, 'job-descriptions/gardener.md');
    writeFileSync(path, textOf(path).replaceAll(/^# (?=openings:| {2})/gm, ''));
    const { handbook, diagnostics } = loadHandbook({ folder, flags: {} });
    expect(handbook.openings).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      'feeds-without-address',
      'job-posting-without-company',
    ]);
  });

  it('puts a job description beside the others', async () => {
    const folder = join(work, 'elsewhere');
    await newPage(['page', 'Start', '--folder', folder]);
    writeFileSync(join(folder, 'cook.md'), '---\ntype: job-description\n---\n\n# Cook\n');
    await newPage(['job', 'Baker', '--folder', folder]);
    expect(textOf(join(folder, 'baker.md'))).toContain('# Baker');
  });

  it('wants to know what, and its name', async () => {
    await expect(newPage(['job'])).rejects.toThrow(CallError);
    await expect(newPage(['role', 'Cook'])).rejects.toThrow(CallError);
  });
});
