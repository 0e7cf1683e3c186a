import { mendWord, problem } from '../problem.ts';

/** “C:\\Users\\Anna\\map.png”, “file:///home/anna/map.png” */
function isOnMachine(address: string): boolean {
  return /^(?:[a-z]:[\\/]|file:)/i.test(address);
}

/** Problems of links between pages and to elsewhere. */
export const linkProblems = {
  'link-brackets': problem<{ written: string; mended: string }>({
    severity: 'warning',
    family: 'content',
    about:
      'The brackets of a link are the wrong way round, or have a space between them, so that it is shown as text.',
    message: () =>
      'This is shown as text: in a link the words stand in [ ], and right behind them the address in ( ).',
    hint: ({ mended }) => `write it like this:\n\n  ${mended}`,
    fix: ({ written, mended }, location) => mendWord(written, mended, location),
  }),
  'link-scheme': problem<{ address: string }>({
    severity: 'warning',
    family: 'content',
    about:
      'A link begins with something other than https, http, mailto or tel; its words stay, the link goes.',
    message: ({ address }) =>
      `The link to “${address}” is left out: pages link only to https, http, mailto and tel.`,
    hint: () =>
      'give the address of a web page, or write the words without a link:\n\n  [the form](https://example.com/form)',
  }),
  'link-with-space': problem<{ written: string; mended: string }>({
    severity: 'warning',
    family: 'content',
    about: 'The address of a link or picture has a space in it, so that it is shown as text in brackets.',
    message: () => 'This is shown as text, since its address has a space in it.',
    hint: ({ mended }) => `put the address between < and >:\n\n  ${mended}`,
    fix: ({ written, mended }, location) => mendWord(written, mended, location),
  }),
  'picture-address': problem<{ address: string }>({
    severity: 'warning',
    family: 'content',
    about: 'A picture is written into the text itself, or its address is none that pictures can have.',
    message: ({ address }) =>
      isOnMachine(address)
        ? `The picture “${address}” lies on your own machine, where readers can’t see it.`
        : `The picture “${address}” is left out: pictures are files beside the page, or begin with https.`,
    hint: ({ address }) =>
      isOnMachine(address)
        ? `copy the picture into the folder of this page, and name that copy:\n\n  ![What it shows](${address.replace(/^.*[\\/]/, '') || 'picture.png'})`
        : 'save the picture as a file beside this page, and name that file:\n\n  ![What it shows](picture.png)',
  }),
  'link-to-nowhere': problem<{
    target: string;
    missing: 'page' | 'heading' | 'folder' | 'picture';
    nearest: string;
    unspaced: string;
  }>({
    severity: 'error',
    family: 'content',
    about: 'A link leads to a page, heading or file that is not there.',
    message: ({ target, missing }) =>
      missing === 'heading'
        ? `The link to “${target}” leads to a heading that is not there.`
        : missing === 'folder'
          ? `The link to “${target}” leads to a folder that has no page of its own.`
          : missing === 'picture'
            ? `The picture “${target}” is not there.`
            : `The link to “${target}” leads nowhere.`,
    hint: ({ nearest, unspaced, missing }) =>
      unspaced
        ? `put the space into the heading that it leads to:\n\n  ${unspaced}`
        : missing === 'folder'
          ? `link to a page in that folder, or give the folder a page named index.md:\n\n  ${nearest}`
          : nearest
            ? `write ${/^(?:https|mailto):/.test(nearest) ? 'the whole address' : 'the nearest that is there, if you meant it'}:\n\n  ${nearest}`
            : missing === 'picture'
              ? 'put the picture into the handbook’s folder, or mend its name; capital letters count. If it is there and another problem names it, mend that one first.'
              : 'mend the address, or remove the link and keep its words.',
    fix: ({ target, nearest }, location) =>
      nearest.toLowerCase() === target.toLowerCase() ? mendWord(target, nearest, location) : undefined,
  }),
  'link-to-unpublished': problem<{ target: string }>({
    severity: 'error',
    family: 'content',
    about:
      'A link leads to a page that is a draft or for colleagues only, so that readers would find nothing.',
    message: ({ target }) => `The link to “${target}” leads to a page that this site does not publish.`,
    hint: () => 'remove the link and keep its words, or publish the page it leads to.',
  }),
  'page-unreachable': problem<Record<never, never>>({
    severity: 'info',
    family: 'content',
    about: 'A page is in no navigation (unlisted), and no other page leads to it.',
    message: () => 'No navigation holds this page, and no other page leads to it.',
    hint: () =>
      'link to it from a page whose readers need it, or remove the line “unlisted: true”. If only those who have its address are to find it, leave it as it is.',
  }),
  'picture-large': problem<{ megabytes: string }>({
    severity: 'warning',
    family: 'content',
    about: 'A page shows a picture of more than 2 MB, for which readers on a phone wait long.',
    message: ({ megabytes }) => `This picture has ${megabytes} MB; readers on a phone wait long for it.`,
    hint: () =>
      'save it smaller, 1600 pixels wide at most and as JPEG or WebP, and put the new file in place of this one.',
  }),
};
