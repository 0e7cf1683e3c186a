import { problem } from '../problem.ts';

/** Problems of the addresses of pages. */
export const addressProblems = {
  'address-taken': problem<{ url: string; other: string; by: 'name' | 'permalink' }>({
    severity: 'error',
    family: 'content',
    about: 'Two pages, or a page and a file of the site, would stand at the same address.',
    message: ({ url, other }) => `This file and ${other} would both stand at ${url}.`,
    hint: ({ by }) =>
      by === 'permalink'
        ? 'give one of the two another address, or remove its line “permalink” if the file is a copy:\n\n  permalink: /another/address/'
        : 'rename one of the two files, or give one of them an address of its own at the top of its page:\n\n  permalink: /another/address/',
  }),
  'address-reserved': problem<{ url: string }>({
    severity: 'error',
    family: 'safety',
    about: 'A page or folder would stand where the site needs a file of its own, such as jobs.json.',
    message: ({ url }) => `This file would stand at ${url}, where the site has a file of its own.`,
    hint: () => 'give the file, and the folder in which it lies, a name without an ending such as “.json”.',
  }),
  'address-unfit': problem<{ address: string; reason: string }>({
    severity: 'error',
    family: 'safety',
    about: 'The page’s own address (permalink) could not be used, or would lead out of the site.',
    message: ({ address, reason }) => `The permalink “${address}” can’t be used: ${reason}.`,
    hint: () =>
      'write an address that begins and ends with a slash, made of words and hyphens:\n\n  permalink: /people/leave/',
  }),
  'redirect-unfit': problem<{ address: string; reason: string }>({
    severity: 'error',
    family: 'safety',
    about: 'An old address (redirectFrom) could not be used, or would lead out of the site.',
    message: ({ address, reason }) => `The old address “${address}” can’t be used: ${reason}.`,
    hint: () =>
      'write the part after the host’s name, with slashes around it:\n\n  redirectFrom: /old/leave/',
  }),
  'redirect-shadows': problem<{ address: string; other: string }>({
    severity: 'error',
    family: 'content',
    about: 'An old address (redirectFrom) is the address of a page that exists.',
    message: ({ address, other }) => `“${address}” can’t lead here, since ${other} stands there.`,
    hint: () => 'remove this line, or move the other page away first.',
  }),
  'redirect-twice': problem<{ address: string; other: string }>({
    severity: 'error',
    family: 'content',
    about: 'Two pages claim the same old address (redirectFrom).',
    message: ({ address, other }) => `“${address}” leads to ${other} already.`,
    hint: () => 'decide which of the two pages it should lead to, and remove the line from the other.',
  }),
  'redirect-to-itself': problem<{ address: string }>({
    severity: 'warning',
    family: 'content',
    about: 'A page names its own address as an old one (redirectFrom).',
    message: ({ address }) => `“${address}” is this page’s own address.`,
    hint: () => 'remove the line; the page stands there already.',
  }),
};
