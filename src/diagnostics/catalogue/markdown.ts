import { mendWord, problem } from '../problem.ts';

/** Problems of a page's text. */
export const markdownProblems = {
  'nested-too-deep': problem<{ most: number }>({
    severity: 'error',
    family: 'safety',
    about: 'Lists, quotes or emphasis lie in one another so deep that their text would be lost.',
    message: ({ most }) =>
      `Here lists, quotes or emphasis lie in one another more than ${most} deep; text would be lost.`,
    hint: () => 'take some of the marks “>”, “*” or “_”, or of the spaces at the start of the lines, away.',
  }),
  'heading-without-space': problem<{ written: string; mended: string }>({
    severity: 'warning',
    family: 'content',
    about:
      'A line begins with “#” like a heading, but has no space behind it, so that the mark is shown as it is.',
    message: () => 'This is not a heading, since there is no space after “#”.',
    hint: ({ mended }) => `put a space after the mark:\n\n  ${mended}`,
    fix: ({ written, mended }, location) => mendWord(written, mended, location),
  }),
  'table-without-line': problem<{ mended: string }>({
    severity: 'warning',
    family: 'content',
    about:
      'Rows of a table lack the line of hyphens below the first, so that they are shown as text with bars.',
    message: () => 'This is not a table, since there is no line of hyphens below its first row.',
    hint: ({ mended }) => `put such a line below the first row:\n\n  ${mended}`,
  }),
  'list-without-space': problem<{ mended: string }>({
    severity: 'warning',
    family: 'content',
    about:
      'Lines begin with a mark of a list and have no space behind it, so that they are shown as one line of text.',
    message: () => 'This is not a list, since there is no space after the marks.',
    hint: ({ mended }) => `put a space after the mark of each line:\n\n  ${mended}`,
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
  'html-too-deep': problem<{ most: number }>({
    severity: 'error',
    family: 'safety',
    about: 'HTML elements of a page lie in one another so deep that browsers would lose their way.',
    message: ({ most }) =>
      `Here HTML elements lie in one another more than ${most} deep; readers see the tags of the rest.`,
    hint: () => 'close the elements that end here, each with its own tag:\n\n  </div>',
  }),
  'id-taken': problem<{ id: string; example: string }>({
    severity: 'info',
    family: 'content',
    about: 'Two places on a page have one name for links to lead to; a heading keeps it, else the first.',
    message: ({ id }) => `Something else on this page is named “${id}” already; links lead there.`,
    hint: ({ example }) =>
      `remove the name if both are one place, or give this place another:\n\n  ${example}`,
  }),
  'footnote-unused': problem<{ label: string }>({
    severity: 'warning',
    family: 'content',
    about: 'Nothing in a page’s text leads to one of its footnotes; it stands at the end of the list.',
    message: ({ label }) => `Nothing on this page leads to the footnote “${label}”.`,
    hint: ({ label }) =>
      `put its mark behind the words that it is about, or remove it:\n\n  … as we agreed.[^${label}]`,
  }),
  'shortcode-left': problem<{ shown: string; system: string; instead: string }>({
    severity: 'warning',
    family: 'content',
    about:
      'The page holds a command of another program, such as Hugo, GitBook, Jekyll or Docusaurus; readers see it as it is written.',
    message: ({ shown, system }) =>
      `Readers see “${shown}” as it is written here: it is a command of ${system}.`,
    hint: ({ instead }) => instead,
  }),
};
