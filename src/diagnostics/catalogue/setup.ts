import { problem } from '../problem.ts';

/** Problems of the call, the options and the folders. */
export const setupProblems = {
  'folder-missing': problem<{ folder: string }>({
    severity: 'error',
    family: 'setup',
    about: 'The folder that should hold the handbook is not there.',
    message: ({ folder }) => `There is no folder “${folder}”.`,
    hint: () => 'check the spelling of the folder’s name, and that you are in the folder above it.',
  }),
  'folder-empty': problem<{ folder: string }>({
    severity: 'error',
    family: 'setup',
    about: 'The folder holds no Markdown file, so there is nothing to publish.',
    message: ({ folder }) => `The folder “${folder}” holds no page.`,
    hint: ({ folder }) =>
      `put a first page into it, as a file named ${folder}/index.md:\n\n  # Handbook\n\n  Welcome.`,
  }),
  'output-not-ours': problem<{ folder: string; is: 'folder' | 'file' | 'link' }>({
    severity: 'error',
    family: 'safety',
    about: 'The output folder holds files that this tool did not put there; it is never wiped.',
    message: ({ folder, is }) =>
      is === 'folder'
        ? `The folder “${folder}” holds files that were not made by the handbook.`
        : is === 'file'
          ? `“${folder}” is no folder, and was not made by the handbook.`
          : `“${folder}” is a link that leads nowhere, and was not made by the handbook.`,
    hint: () =>
      'choose another folder with --output, or remove this one yourself if nothing in it is needed.',
  }),
  'output-holds-handbook': problem<{ folder: string }>({
    severity: 'error',
    family: 'safety',
    about: 'The output folder is the handbook’s own folder, or holds it; publishing would replace it.',
    message: ({ folder }) => `The handbook lies in “${folder}”, which publishing would replace.`,
    hint: () => 'name another folder for the site, beside the handbook:\n\n  --output _site',
  }),
  'search-not-installed': problem<Record<never, never>>({
    severity: 'error',
    family: 'setup',
    about: 'The option `search` asks for the search, whose package is not installed.',
    message: () => 'The search needs the package pagefind, which is not installed.',
    hint: () => 'install it, or turn the search off:\n\n  npm install pagefind',
  }),
  'option-value': problem<{ option: string; expected: string; value: string }>({
    severity: 'error',
    family: 'setup',
    about: 'An option has a value that it cannot have.',
    message: ({ option, expected, value }) => `The option “${option}” wants ${expected}. It is “${value}”.`,
    hint: ({ option }) => `change “${option}” where the options stand.`,
  }),
  'option-unknown': problem<{ option: string; nearest: string }>({
    severity: 'error',
    family: 'setup',
    about: 'There is no option of this name.',
    message: ({ option }) => `There is no option “${option}”.`,
    hint: ({ nearest }) =>
      nearest ? `write “${nearest}” instead.` : 'remove it, or look its name up in the README.',
  }),
  'icon-missing': problem<{ path: string }>({
    severity: 'warning',
    family: 'setup',
    about:
      'The option icons names a picture that is not in the handbook’s folder, so that the site has no icon.',
    message: ({ path }) => `There is no picture “${path}” in the handbook for the site’s icon.`,
    hint: () =>
      'put the picture into the handbook’s folder, and give its path from there:\n\n  icons:\n    icon: logo.svg',
  }),
};
