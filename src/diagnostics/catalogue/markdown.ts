import { problem } from '../problem.ts';

/** Problems of a page's text. */
export const markdownProblems = {
  'nested-too-deep': problem<{ most: number }>({
    severity: 'error',
    family: 'safety',
    about: 'Lists or quotes lie in one another so deep that their text would be lost.',
    message: ({ most }) =>
      `Here lists or quotes lie in one another more than ${most} deep; the text below would be lost.`,
    hint: () => 'take some of the “>” marks or of the spaces at the start of the lines away.',
  }),
  'html-taken-out': problem<{ markup: string }>({
    severity: 'warning',
    family: 'content',
    about: 'The page holds HTML that could run, load or embed something; it is taken out, its words stay.',
    message: ({ markup }) =>
      `${markup} is not published, since it could run or load something in a reader’s browser.`,
    hint: () =>
      'remove it, or say the same in Markdown; a video or form becomes a link:\n\n  [Watch the video](https://example.com/video)',
  }),
  'html-not-kept': problem<{ markup: string }>({
    severity: 'info',
    family: 'content',
    about: 'The page holds HTML for looks that pages here do not have; it is left out, its words stay.',
    message: ({ markup }) => `${markup} is left out of the published page.`,
    hint: () => 'remove it; how pages look is decided in one place for all of them.',
  }),
};
