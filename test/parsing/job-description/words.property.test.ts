import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, wordsInMarkdown } from '../../words/words-in-markdown.ts';
import { readJob } from './read-job.ts';
import { wordsOfSections } from './words-of-job.ts';

/** Pieces of lines as people write them, with what could be lost or cut in two. */
const phrase = fc.constantFrom(
  'Skills',
  'Key responsibilities:',
  '**Nice to have**',
  '**Name:** detail',
  '**Bold** and *soft: words*',
  'What are we looking for?',
  'Screening questions:',
  'Interview (STAR, Soil) for 45m: a talk',
  '[Call: first](https://example.com/a:b) for 20 minutes. Done by recruiter.',
  '[~1-2 hrs] **[Task](task.md)**: you write',
  'You speak with our VP for 1h.',
  '`code: not` a name',
  'Week 1-4: read',
  'Why do you ask?',
  'an image ![of a: bed](bed.png) here',
  '<b>raw: html</b> here<br>and there',
  'a &amp; b &lt;c&gt; 1\\. d',
  'Hiring Plan',
  '90-Day Plan',
  '“Quoted”: 10:30, http://example.com/x:y',
  '***',
  'word',
);
const line = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), phrase)
  .map(([level, text]) => `${'#'.repeat(level)} ${text}`);
const list = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('-', '*', '1.', '3)'), line), {
    minLength: 1,
    maxLength: 6,
  })
  .map((items) => items.map(([depth, mark, text]) => `${'   '.repeat(depth)}${mark} ${text}`).join('\n'));
const other = fc.constantFrom(
  '| a | b |\n| - | - |\n| c: d | e |',
  '```\n## Skills\n- x\n```',
  '> ## Skills\n>\n> - quoted: text',
  '---',
  '<div>\n\nraw: text\n\n</div>',
  '    ## Hiring Plan',
);
const block = fc.oneof(
  { weight: 3, arbitrary: heading },
  { weight: 3, arbitrary: list },
  { weight: 2, arbitrary: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')) },
  { weight: 1, arbitrary: other },
);
const page = fc
  .tuple(fc.array(block, { maxLength: 14 }), fc.constantFrom('\n\n', '\n'))
  .map(([blocks, between]) => `# Gardener\n\n${blocks.join(between)}\n`);

/** What the reader that knows nothing of ours finds below the page's own heading. */
const wantedIn = (text: string) => wordsInMarkdown(text.replace(/!\[[^\]]*\]/g, '![]'));

describe('a job description', () => {
  it('has every word of its page once, in the author’s order, and no other', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { page, job } = readJob(text.replace(/!\[[^\]]*\]/g, '![]'));
        const { text: words, html } = wordsOfSections(job.sections);
        const wanted = wantedIn(text);
        const title = wordsInMarkdown(`# ${page.heading.text}`);
        // Plain text leaves blocks of raw HTML out.
        if (!text.includes('<div>')) expect([...title, ...words]).toEqual(wanted);
        expect([...title, ...html]).toEqual(wanted);
      }),
      { numRuns: 400 },
    );
  });

  const folder = join(import.meta.dirname, '../../fixtures/job-descriptions');
  it.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('keeps every word of %s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { page, job } = readJob(text);
    const words = [...wordsInMarkdown(`# ${page.heading.text}`), ...wordsOfSections(job.sections).text];
    const wanted = wordsInMarkdown(textOf(text));
    expect(words.slice(-wanted.length)).toEqual(wanted);
  });
});
