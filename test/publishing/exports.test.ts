import { describe, expect, it } from 'vitest';
import type { JobDescriptionPage } from '../../src/domain/page.ts';
import { exportHtml } from '../../src/publishing/export-html.ts';
import { exportScorecard } from '../../src/publishing/export-scorecard.ts';
import { exportText } from '../../src/publishing/export-text.ts';
import { builtHandbook } from '../site/built.ts';

const markdown = `---
type: job-description
---

# Lock Keeper & Diver

Keeps the *lock* in order, and dives where a < b.

## What you'll do

You will:

- Gates: Open them [on time](hours.md), and close them.
- Grease the hinges
  - in spring
  - in autumn

## What you'll bring

- =Patience: a lot of it
- \`Calm\`

### Nice to have

- A boat

## Screening questions {.internal}

- Why do you like water?

## Hiring plan

1. Screening call for 20 minutes. Done by the Harbour Master.
1. Walk (optional) for 45m: along the canal, see [the map](https://example.com/map).

| Month | Water |
| --- | --- |
| May | high |
`;

function page(): JobDescriptionPage {
  const { handbook } = builtHandbook({ 'keeper.md': markdown, 'hours.md': '# Hours\n' });
  const found = handbook.pages.find(({ path }) => path === 'keeper.md');
  if (found?.kind !== 'job-description') throw new Error('no job description');
  return found;
}

describe('a job description taken away', () => {
  it('as HTML has only what applicant tracking systems keep', () => {
    const html = exportHtml(page(), 'https://handbook.example');
    expect(html).toBe(
      `<p>Keeps the <em>lock</em> in order, and dives where a &lt; b.</p>
<h3>What you'll do</h3>
<p>You will:</p><ul><li>Gates: Open them <a href="https://handbook.example/hours/">on time</a>, and close them.</li><li>Grease the hinges<ul><li>in spring</li><li>in autumn</li></ul></li></ul>
<h3>What you'll bring</h3>
<ul><li>=Patience: a lot of it</li><li>Calm</li></ul>
<h3>Nice to have</h3>
<ul><li>A boat</li></ul>
<h3>Hiring plan</h3>
<ol><li>Screening call for 20 minutes. Done by the Harbour Master.</li><li>Walk (optional) for 45m: along the canal, see the map.</li></ol>
<p>Month, Water</p><p>May, high</p>
`.replaceAll("'", '&#39;'),
    );
    expect([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag)).toEqual(
      expect.arrayContaining(['p', 'h3', 'ul', 'ol', 'li', 'em', 'a']),
    );
  });

  it('keeps a link’s words alone where the site’s address is not known', () => {
    expect(exportHtml(page(), undefined)).toContain('Open them on time, and close them.');
  });

  it('as text reads well where it is pasted', () => {
    expect(exportText(page())).toBe(`Lock Keeper & Diver

Keeps the lock in order, and dives where a < b.

WHAT YOU'LL DO

You will:

- Gates: Open them on time, and close them.
- Grease the hinges
  - in spring
  - in autumn

WHAT YOU'LL BRING

- =Patience: a lot of it
- Calm

NICE TO HAVE

- A boat

HIRING PLAN

1. Screening call for 20 minutes. Done by the Harbour Master.
2. Walk (optional) for 45m: along the canal, see the map.

Month, Water

May, high
`);
  });

  it('as a scorecard has a row a skill and a column a step, and no formula', () => {
    const words = { skill: 'Skill', required: 'Required', preferred: 'Preferred' };
    expect(exportScorecard(page(), words)).toBe(
      '\ufeff"Skill","Required / Preferred","1. Screening call","2. Walk"\r\n' +
        '"\'=Patience: a lot of it","Required","",""\r\n' +
        '"Calm","Required","",""\r\n' +
        '"A boat","Preferred","",""\r\n',
    );
  });

  it('never holds what is for colleagues only', () => {
    const { fileOf } = builtHandbook(
      { 'keeper.md': markdown, 'hours.md': '# Hours\n' },
      { audience: 'internal' },
    );
    expect(fileOf('keeper/index.html')).toContain('Why do you like water?');
    expect(JSON.parse(fileOf('keeper/job.json'))).toMatchObject({ title: 'Lock Keeper & Diver' });
    const { text, html } = JSON.parse(fileOf('keeper/job.json')) as { text: string; html: string };
    expect(text + html).not.toContain('Why do you like water?');
  });
});
