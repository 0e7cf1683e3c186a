import { problem } from '../problem.ts';

/** Problems of the files in the handbook's folder: their names, their bytes, where they lead. */
export const fileProblems = {
  'file-not-utf-8': problem<{ kind: string }>({
    severity: 'error',
    family: 'content',
    about:
      'A file is not written in UTF-8, so that letters with accents and other marks would come out wrong.',
    message: ({ kind }) =>
      kind === 'utf-16' || kind === 'utf-32'
        ? `This file is written in ${kind.toUpperCase()}; pages have to be UTF-8.`
        : kind === 'windows-1252'
          ? 'This file is not written in UTF-8 but in an older way, most often Windows-1252 (Latin-1); here stands its first such character.'
          : 'This file is not quite UTF-8; here stands the first character that is broken.',
    hint: ({ kind }) =>
      kind === 'broken-utf-8'
        ? 'type this character anew and save the file as UTF-8.'
        : 'open the file in a text editor, choose “Save as…” or “Save with encoding”, and choose UTF-8.',
  }),
  'file-binary': problem<{ what: string; endings: string }>({
    severity: 'error',
    family: 'safety',
    about:
      'A file is named like a page and holds something other than text, such as a picture, a document or a NUL.',
    message: ({ what }) =>
      what === 'nul'
        ? 'Here stands a NUL, which no text can hold; such a file is often broken.'
        : `This file is named like a page, but it is ${what || 'something other than UTF-8 text'}.`,
    hint: ({ what, endings }) =>
      what === 'nul'
        ? 'delete it and what looks strange around it, or take an earlier copy of the file; then save it as UTF-8 text.'
        : what
          ? `give it the ending ${endings} instead of .md; if it is to be a page, copy its text into a new file, and save that as UTF-8 text.`
          : 'if it is a picture or document, give it its own ending, such as .png or .pdf; if it is a page, save it anew as UTF-8 text.',
  }),
  'file-control-character': problem<Record<never, never>>({
    severity: 'warning',
    family: 'content',
    about:
      'A page holds characters that can’t be seen and that no web page may hold; they are published as spaces.',
    message: () => 'Here stands a character that can’t be seen; it is published as a space.',
    hint: () =>
      'delete it: put the cursor behind it, press the backspace key once, and type what should stand there.',
  }),
  'file-too-large': problem<{ megabytes: string }>({
    severity: 'error',
    family: 'safety',
    about: 'A page or drawing holds more than 2 MB of text.',
    message: ({ megabytes }) => `This file takes ${megabytes} MB; 2 MB is the most.`,
    hint: () => 'split it into several pages; pictures belong into files of their own beside the page.',
  }),
  'file-unreadable': problem<{ reason: string }>({
    severity: 'error',
    family: 'safety',
    about: 'A file or folder can’t be read, so that the site would lack it.',
    message: ({ reason }) => `This can’t be read: ${reason}.`,
    hint: () => 'look whether it is there and you may open it, and build again.',
  }),
  'file-special': problem<Record<never, never>>({
    severity: 'error',
    family: 'safety',
    about:
      'Something in the folder is neither a file nor a folder, such as a pipe or a device; it is never opened.',
    message: () => 'This is neither a file nor a folder, so that it was not opened.',
    hint: () => 'remove it from the handbook’s folder.',
  }),
  'file-not-published': problem<Record<never, never>>({
    severity: 'info',
    family: 'content',
    about:
      'A file is of a kind that is not published beside the pages: only pictures, documents, sound and video are.',
    message: () => 'This file is not published: it is no page, picture, document, sound or video.',
    hint: () => 'leave it as it is, or offer it as a .pdf, .txt or .zip file if readers should have it.',
  }),
  'file-name-unfit': problem<{ reason: string }>({
    severity: 'error',
    family: 'safety',
    about: 'The name of a file or folder can’t become an address.',
    message: ({ reason }) => `This is left out, since its name ${reason}.`,
    hint: () => 'rename it with letters, numbers and hyphens:\n\n  parental-leave.md',
  }),
  'file-name-awkward': problem<{ reason: string }>({
    severity: 'warning',
    family: 'content',
    about: 'The name of a file or folder works here, but not on every colleague’s machine.',
    message: ({ reason }) => `Its name ${reason}.`,
    hint: () => 'rename it with letters, numbers and hyphens:\n\n  parental-leave.md',
  }),
  'link-out-of-handbook': problem<Record<never, never>>({
    severity: 'error',
    family: 'safety',
    about:
      'A file or folder is a link to something outside the handbook’s folder, or to something hidden in it.',
    message: () => 'This is a link that leads out of the handbook’s folder, so that it was not read.',
    hint: () => 'put the file itself into the handbook’s folder.',
  }),
  'link-in-a-circle': problem<Record<never, never>>({
    severity: 'error',
    family: 'safety',
    about: 'A folder is a link to a folder that it lies in, so that reading it would never end.',
    message: () => 'This link leads in a circle.',
    hint: () => 'remove it.',
  }),
  'folder-too-deep': problem<{ most: number }>({
    severity: 'error',
    family: 'safety',
    about: 'Folders lie in one another more than 100 deep.',
    message: ({ most }) => `This folder lies more than ${most} folders deep.`,
    hint: () => 'move its pages up.',
  }),
  'folder-too-large': problem<{ most: number }>({
    severity: 'error',
    family: 'safety',
    about: 'The handbook’s folder holds more files than a handbook can have.',
    message: ({ most }) => `This folder holds more than ${most} files; the rest was not read.`,
    hint: () => 'name the folder of the handbook alone.',
  }),
  'folder-hidden': problem<Record<never, never>>({
    severity: 'info',
    family: 'content',
    about: 'A folder’s name begins with a dot; what lies in it is not read and not published.',
    message: () => 'Nothing in this folder is published, since its name begins with a dot.',
    hint: () => 'give it a name without the dot, if its pages belong in the handbook.',
  }),
  'picture-active': problem<{ markup: string }>({
    severity: 'error',
    family: 'safety',
    about: 'An SVG drawing holds something that could run; it is not published.',
    message: ({ markup }) => `This drawing holds “${markup}”, which could run, so that it is not published.`,
    hint: () => 'export it from your drawing program as “plain SVG”, or as a PNG picture.',
  }),
  'picture-loads': problem<{ markup: string }>({
    severity: 'error',
    family: 'content',
    about: 'An SVG drawing loads something from elsewhere, such as a font or picture; it is not published.',
    message: ({ markup }) =>
      `This drawing holds “${markup}”, which loads something from elsewhere, so that it is not published.`,
    hint: () => 'export it from your drawing program with fonts and pictures in it, or as a PNG picture.',
  }),
};
