import { problem } from '../problem.ts';

/** Problems of the addresses of pages. */
export const addressProblems = {
  'address-taken': problem<{ url: string; other: string }>({
    severity: 'error',
    family: 'content',
    about: 'Two pages would stand at the same address.',
    message: ({ url, other }) => `This page and ${other} would both stand at ${url}.`,
    hint: () =>
      'rename one of the two files, or give one of them an address of its own at the top of its page:\n\n  permalink: /another/address/',
  }),
  'address-unfit': problem<{ address: string; reason: string }>({
    severity: 'error',
    family: 'safety',
    about: 'The page’s own address (permalink) could not be used, or would lead out of the site.',
    message: ({ address, reason }) => `The permalink “${address}” can’t be used: ${reason}.`,
    hint: () =>
      'write an address that begins and ends with a slash, made of words and hyphens:\n\n  permalink: /people/leave/',
  }),
};
