import { describe, expect, it } from 'vitest';
import { builtHandbook } from '../site/built.ts';

/** Lines up to a hundred kilobytes, or what front matter may hold. */
function lines(line: (index: number) => string, size = 100_000): string {
  const found: string[] = [];
  for (let length = 0; length < size; ) {
    const next = line(found.length);
    length += next.length + 1;
    found.push(next);
  }
  return found.join('\n');
}

const mostSettings = 60_000;
const plan = (steps: string) => `## Hiring Plan\n\n${steps}\n`;
const duties = (text: string) => `## Responsibilities\n\n${text}\n`;

/** Job descriptions that make their readers look again and again: settings, and the text below them. */
const roles: Readonly<Record<string, readonly [settings: string, text: string]>> = {
  'openings without end': [
    `openings:\n${lines((index) => `  - { location: G${index}, identifier: x${index} }`, mostSettings)}`,
    '',
  ],
  'openings that are misspelt': [
    `openings:\n${lines((index) => `  - { locaton: G${index} }`, mostSettings)}`,
    '',
  ],
  'settings of one opening': [
    `openings:\n  - location: Ghent\n${lines((index) => `    k${index}: 1`, mostSettings)}`,
    '',
  ],
  'a list of duties': ['', duties(lines((index) => `- Kitchen ${index}: It is clean at two.`))],
  'labels above lists': ['', duties(lines((index) => `**Label ${index}**\n\n- a: b\n`))],
  'colons in one line': ['', duties(`- ${'a: '.repeat(30_000)}`)],
  'raw HTML in each item': ['', duties(lines((index) => `- <b>Name ${index}</b>: x`))],
  'a plan of a thousand steps': ['', plan(lines((index) => `1. Call ${index} for 20 minutes with the CEO.`))],
  'a plan of headings': ['', plan(lines((index) => `### Step ${index}: Call\n\nBy the CEO.\n`))],
  'a step that never ends': ['', plan(`1. ${'Call for 20 minutes by the CEO (Role fit), '.repeat(2300)}`)],
  'brackets in a step': ['', plan(`1. Call ${'('.repeat(50_000)}${')'.repeat(50_000)}`)],
  'sections without end': ['', lines((index) => `## Section ${index}\n\nwords\n`)],
  'one section again and again': ['', lines(() => '## Hiring Plan\n\n1. Call\n')],
  'headings without their spaces': ['', lines(() => '##a\n')],
  'links to headings that are not there': ['', lines((index) => `## H${index}\n\n[a](#x${index})\n`)],
};

describe('a job description of a hundred kilobytes', () => {
  it.each(Object.entries(roles))('is built soon, or told: %s', { retry: 1 }, (_, [settings, text]) => {
    const started = process.cpuUsage();
    const { fileOf } = builtHandbook({
      'cook.md': `---\ntype: job-description\n${settings}\n---\n\n# Cook\n\nFIRSTWORD\n\n${text}\n\n## Skills\n\n- LASTWORD\n`,
    });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(2);
    const html = fileOf('cook/index.html');
    expect(html).toContain('FIRSTWORD');
    expect(html).toContain('LASTWORD');
  });
});
