import { problem } from '../problem.ts';

/** Problems of pages that grow old, and of who answers for them. */
export const freshnessProblems = {
  'review-overdue': problem<{ due: string; owner: string }>({
    severity: 'warning',
    family: 'content',
    about: 'A page had to be read through again by a day that has passed (reviewed, reviewEvery).',
    message: ({ due, owner }) =>
      `This page was to be read through by ${due}${owner ? `; ${owner} answers for it` : ''}.`,
    hint: () => 'read it through, mend what is no longer true, and set the day:\n\n  reviewed: 2026-11-24',
  }),
  'history-shallow': problem<{ folder: string }>({
    severity: 'info',
    family: 'setup',
    about: 'The checkout holds only the last commits, so that no page can say when it was last changed.',
    message: ({ folder }) =>
      `The history of “${folder}” is cut short, so pages don’t say when they were last changed.`,
    hint: () =>
      'fetch all of it where the site is built; on GitHub:\n\n  - uses: actions/checkout@v4\n    with:\n      fetch-depth: 0',
  }),
  'owner-of-nothing': problem<{ pattern: string }>({
    severity: 'warning',
    family: 'content',
    about: 'A line of CODEOWNERS covers no file of the handbook, so that nobody is asked.',
    message: ({ pattern }) => `“${pattern}” covers no file of the handbook.`,
    hint: () => 'mend the path, or remove the line if the pages are gone.',
  }),
};
