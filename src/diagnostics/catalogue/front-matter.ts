import { mendLine, mendWord, problem } from '../problem.ts';

/** Problems of the settings at the top of a page: the lines around them and the way they are written. */
export const frontMatterProblems = {
  'front-matter-program': problem<{ language: string }>({
    severity: 'error',
    family: 'safety',
    about: 'The settings at the top of the page are written as a program. Nothing in a page is ever run.',
    message: ({ language }) =>
      `The settings of this page are marked as a program (${language}); it was not run.`,
    hint: () =>
      'write the settings as plain lines between two lines of three hyphens:\n\n  ---\n  navTitle: Leave\n  navGroup: People\n  ---',
  }),
  'front-matter-language': problem<{ language: string }>({
    severity: 'error',
    family: 'content',
    about: 'The settings at the top of the page are written in another language than YAML.',
    message: ({ language }) =>
      `The settings of this page are written as ${language}, which is not read here.`,
    hint: () =>
      'write the settings as plain lines between two lines of three hyphens:\n\n  ---\n  navTitle: Leave\n  navGroup: People\n  ---',
  }),
  'front-matter-unclosed': problem<{ above: number; setting: string }>({
    severity: 'error',
    family: 'content',
    about:
      'The line of three hyphens below the settings is missing, so that the page’s text would count as settings.',
    message: () => 'The settings at the top of the page have no closing line “---”.',
    hint: ({ above, setting }) =>
      `put a line of three hyphens below line ${above}, before the text of the page:\n\n  ${setting}\n  ---`,
  }),
  'front-matter-closing': problem<{ line: string }>({
    severity: 'error',
    family: 'content',
    about: 'The line below the settings is made of other marks than three hyphens.',
    message: ({ line }) => `The settings end with “${line}”; the closing line has to be “---”.`,
    hint: () => 'write three hyphens in this line and nothing else:\n\n  ---',
  }),
  'front-matter-opening': problem<{ line: string }>({
    severity: 'error',
    family: 'content',
    about: 'The line above the settings is made of other marks than three hyphens.',
    message: ({ line }) =>
      line.trim() === '---'
        ? 'The line “---” above the settings begins with a space, so that they would be shown as text.'
        : `The settings begin below “${line}”; the line above them has to be “---”.`,
    hint: ({ line }) =>
      line.trim() === '---'
        ? 'take the spaces away before both lines of hyphens, and before the settings.'
        : 'write three hyphens in the first line and nothing else:\n\n  ---',
  }),
  'front-matter-no-opening': problem<{ line: string }>({
    severity: 'error',
    family: 'content',
    about: 'The line of three hyphens above the settings is missing, so that they would be shown as text.',
    message: () => 'The settings at the top of the page have no line “---” above them.',
    hint: ({ line }) => `put a line of three hyphens above this line:\n\n  ---\n  ${line}`,
  }),
  'front-matter-late': problem<{ line: number; above: 'blank' | 'text' }>({
    severity: 'error',
    family: 'content',
    about: 'The settings do not begin in the first line of the file, so that they would be shown as text.',
    message: ({ line }) =>
      `The settings begin in line ${line}; they have to begin in the first line of the file.`,
    hint: ({ above }) =>
      above === 'blank'
        ? 'remove the empty lines above the settings.'
        : 'move what stands above the settings below their closing line “---”.',
  }),
  'front-matter-not-settings': problem<{ mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'Between the two lines of hyphens at the top of the page stands something that is no setting.',
    message: () => 'Between the lines “---” at the top of the page stand settings, and this is none.',
    hint: ({ mended }) =>
      mended
        ? `write the setting without other marks before it:\n\n  ${mended}`
        : 'write each setting as a name, a colon, a space and a value:\n\n  navTitle: Leave\n\nIf the first line is meant as a rule across the page, put an empty line below it.',
  }),
  'front-matter-second': problem<{ line: number }>({
    severity: 'error',
    family: 'content',
    about: 'Below the settings stands a second block of settings, which would be shown as text.',
    message: () => 'Here begins a second block of settings, which would be shown as text.',
    hint: ({ line }) => `move its lines up, above line ${line}, and remove the line “---” below it.`,
  }),
  'front-matter-too-large': problem<{ kilobytes: number }>({
    severity: 'error',
    family: 'safety',
    about: 'The settings of a page hold more than 64 KB.',
    message: ({ kilobytes }) => `The settings of this page take ${kilobytes} KB; 64 KB is the most.`,
    hint: () => 'move the text below the line “---” that closes the settings.',
  }),
  'front-matter-too-deep': problem<{ most: number }>({
    severity: 'error',
    family: 'safety',
    about: 'Lists or settings lie in one another more than 100 deep.',
    message: ({ most }) => `Here lists lie in one another more than ${most} deep.`,
    hint: () => 'write the value with fewer brackets or dashes.',
  }),
  'front-matter-colon': problem<{ setting: string; next: string; mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'A value holds a colon followed by a space and is not in quotes.',
    message: ({ setting, next }) =>
      next
        ? `“${next}” stands in the same line as “${setting}”.`
        : setting
          ? `The value of “${setting}” has a colon in it.`
          : 'This value has a colon in it.',
    hint: ({ mended, next }) =>
      next
        ? `write each setting in a line of its own:\n\n  ${mended}`
        : `put the value in quotes:\n\n  ${mended}`,
    fix: ({ mended, next }, location) => (next ? undefined : mendLine({ mended }, location)),
  }),
  'front-matter-tab': problem<{ mended: string; of: 'tab' | 'space' }>({
    severity: 'error',
    family: 'content',
    about: 'A line of the settings is indented with a tab, or with a space of another kind.',
    message: ({ of }) =>
      of === 'tab'
        ? 'This line is indented with a tab; only spaces can stand here.'
        : 'This line begins with spaces of another kind, as word processors write them; only plain ones can stand here.',
    hint: ({ mended, of }) =>
      `write ${of === 'tab' ? 'spaces instead of the tab' : 'plain spaces instead'}:\n\n  ${mended}`,
    fix: mendLine,
  }),
  'front-matter-unclosed-quote': problem<{ quote: string; mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'A value begins with a quotation mark and has none at its end.',
    message: ({ quote }) => `A quotation mark (${quote}) opens here and is never closed.`,
    hint: ({ mended }) => `put the same quotation mark at the end of the value:\n\n  ${mended}`,
  }),
  'front-matter-quotes': problem<{ mended: string; around: 'value' | 'line' }>({
    severity: 'error',
    family: 'content',
    about: 'A value in quotes has more words after the closing quotation mark, or quotation marks inside.',
    message: ({ around }) =>
      around === 'line'
        ? 'The quotation marks stand around the name and the value together.'
        : 'The quotation marks of this value close before its end.',
    hint: ({ mended, around }) =>
      around === 'line'
        ? `take the quotation marks away:\n\n  ${mended}`
        : `put the whole value in quotes of another kind:\n\n  ${mended}`,
  }),
  'front-matter-quoted-lines': problem<{ quote: string; mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'Words in quotes go on over several lines, and one of them begins without spaces.',
    message: ({ quote }) =>
      `The words in quotes (${quote}) go on in this line, which has no spaces before it.`,
    hint: ({ mended }) => `begin the line with two spaces, or write all words in one line:\n\n  ${mended}`,
  }),
  'front-matter-backslash': problem<{ mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'A value in double quotes holds a backslash, which has a meaning of its own there.',
    message: () => 'A backslash can’t stand in double quotes like this.',
    hint: ({ mended }) => `put the value in single quotes:\n\n  ${mended}`,
  }),
  'front-matter-curly-quotes': problem<{ mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'A value stands in typographic quotation marks, which do not work as quotes in settings.',
    message: () =>
      'The quotation marks around this value are curly ones; in settings only straight ones work.',
    hint: ({ mended }) => `write straight quotes:\n\n  ${mended}`,
    fix: mendLine,
  }),
  'front-matter-mark': problem<{ mark: string; mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'A value begins with a mark that has a meaning of its own in settings.',
    message: ({ mark }) => `A value can’t begin with “${mark}” unless it stands in quotes.`,
    hint: ({ mended }) => `put the value in quotes:\n\n  ${mended}`,
  }),
  'front-matter-hash': problem<{ mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'A value holds a “#” after a space, with which a comment begins: what follows would be lost.',
    message: () => 'What stands behind this “#” would be lost, since a comment begins with it.',
    hint: ({ mended }) =>
      `put the value in quotes, or, if it is a comment, put a space behind the “#”:\n\n  ${mended}`,
  }),
  'front-matter-bracket': problem<{ bracket: string; mended: string; side: 'open' | 'close' }>({
    severity: 'error',
    family: 'content',
    about: 'A bracket opens in the settings and is never closed, or closes one too many.',
    message: ({ bracket, side }) =>
      side === 'open'
        ? `The bracket “${bracket}” opens here and is never closed.`
        : `The bracket “${bracket}” closes here and was never opened.`,
    hint: ({ mended, side }) =>
      side === 'open'
        ? `close the bracket, or put the value in quotes if the bracket is meant as a word:\n\n  ${mended}`
        : `take it away:\n\n  ${mended}`,
  }),
  'front-matter-comma': problem<{ mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'Between two settings in brackets there is no comma.',
    message: () => 'A comma is missing here, between two settings in brackets.',
    hint: ({ mended }) => `put a comma between them:\n\n  ${mended}`,
  }),
  'front-matter-indent': problem<{ mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'A line of the settings begins with more or fewer spaces than its neighbours.',
    message: () => 'This line does not begin in the same column as the lines it belongs to.',
    hint: ({ mended }) => `give it the same number of spaces as the lines beside it:\n\n  ${mended}`,
  }),
  'front-matter-list': problem<{ mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'A list in the settings is not written as one: a dash, a space and a value on a line of its own.',
    message: () => 'This list is not written so that it can be read.',
    hint: ({ mended }) =>
      `write each value on a line of its own, with a dash and a space before it:\n\n  ${mended}`,
  }),
  'front-matter-missing-space': problem<{ mended: string }>({
    severity: 'error',
    family: 'content',
    about: 'Between the colon of a setting and its value there is no space.',
    message: () => 'There is no space after the colon.',
    hint: ({ mended }) => `put a space after the colon:\n\n  ${mended}`,
    fix: mendLine,
  }),
  'front-matter-line': problem<{ mended: string; above: string }>({
    severity: 'error',
    family: 'content',
    about: 'A line among the settings is no setting: it has no colon.',
    message: () => 'This line is not a setting: it has no name and colon.',
    hint: ({ mended, above }) =>
      above === 'name'
        ? `write it behind the colon of the line above:\n\n  ${mended}`
        : above === 'words'
          ? `put two spaces before it if it goes on with the line above, or move it below the closing line “---”:\n\n  ${mended}`
          : mended
            ? `write a colon and a space between the name and the value:\n\n  ${mended}`
            : 'move it below the closing line “---”, or write it as a name, a colon, a space and a value:\n\n  navTitle: Leave',
  }),
  'front-matter-unreadable': problem<Record<never, never>>({
    severity: 'error',
    family: 'content',
    about: 'A line of the settings could not be read, for a reason that has no plainer name.',
    message: () => 'This setting can’t be read.',
    hint: () =>
      'write it as a name, a colon, a space and a value, with quotes around the value if it has marks in it:\n\n  navTitle: "Leave: what you can take"',
  }),
  'setting-twice': problem<{ setting: string; line: number }>({
    severity: 'error',
    family: 'content',
    about: 'A setting stands twice at the top of a page; only the first one counts.',
    message: ({ setting, line }) => `“${setting}” stands here a second time; the first is in line ${line}.`,
    hint: () => 'remove one of the two lines.',
  }),
  'setting-refused': problem<{ setting: string }>({
    severity: 'error',
    family: 'safety',
    about: 'A setting has a name with which a page could reach into the program that reads it.',
    message: ({ setting }) => `A setting can’t be named “${setting}”.`,
    hint: () => 'remove this line, or give the setting another name.',
  }),
  'setting-unshowable': problem<Record<never, never>>({
    severity: 'error',
    family: 'content',
    about: 'A setting holds a character that can’t be shown, such as “\\u0000” in double quotes.',
    message: () => 'Here stands a character that can’t be shown.',
    hint: () =>
      'delete it; a backslash in double quotes begins such a character, so put the value in single quotes if the backslash is meant.',
  }),
  'setting-misspelt': problem<{ setting: string; nearest: string; mended: string }>({
    severity: 'error',
    family: 'content',
    about:
      'The name of a setting is nearly that of one that is known, so that the page would be built without it.',
    message: ({ setting, nearest }) => `There is no setting “${setting}”; “${nearest}” is nearly the same.`,
    hint: ({ mended, nearest }) =>
      mended
        ? `write it like this, with the same small and capital letters:\n\n  ${mended}`
        : `remove this line, since “${nearest}” is there as well.`,
    fix: ({ setting, nearest, mended }, location) =>
      mended ? mendWord(setting, nearest, location) : undefined,
  }),
  'setting-unknown': problem<{ setting: string; names: readonly string[] }>({
    severity: 'warning',
    family: 'content',
    about: 'An opening has a setting that openings do not have, so that it is not shown.',
    message: ({ setting }) => `An opening has no setting “${setting}”.`,
    hint: ({ names }) => `remove it, or use one of: ${names.join(', ')}.`,
  }),
  'setting-value': problem<{ setting: string; value: string; expected: string; example: string }>({
    severity: 'error',
    family: 'content',
    about: 'A setting has a value that it cannot have; the page is built as if it were absent.',
    message: ({ setting, value, expected }) => `“${setting}” wants ${expected}. Here it is ${value}.`,
    hint: ({ example, expected }) =>
      example ? `write, for instance:\n\n  ${example}` : `write ${expected}.`,
  }),
  'setting-part-missing': problem<{ setting: string; part: string; expected: string }>({
    severity: 'error',
    family: 'content',
    about: 'A setting that has parts lacks one of those that it needs.',
    message: ({ setting, part }) => `“${setting}” has no “${part}”.`,
    hint: ({ part, expected }) => `add “${part}”: ${expected}.`,
  }),
};
