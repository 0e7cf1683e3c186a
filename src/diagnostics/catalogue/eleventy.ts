import { problem } from '../problem.ts';

/** Problems of the Eleventy site into which the handbook is built. */
export const eleventyProblems = {
  'templates-in-handbook': problem<{ folder: string; beside: string }>({
    severity: 'error',
    family: 'safety',
    about:
      'Eleventy looks for templates inside the handbook’s folder, where whoever writes a page could put a program.',
    message: ({ folder }) => `Eleventy’s templates lie inside the handbook, in “${folder}”.`,
    hint: ({ beside }) =>
      `move them out of the handbook, and tell Eleventy where they are:\n\n  dir: { includes: '${beside}' }`,
  }),
  'templates-unescaped': problem<Record<never, never>>({
    severity: 'error',
    family: 'safety',
    about:
      'The site has turned off Nunjucks’s autoescape, without which a title such as “R<D” would be taken for markup.',
    message: () => 'Nunjucks’s autoescape is turned off, and the handbook’s templates rely on it.',
    hint: () =>
      'turn it on again, and mark in your own templates what is markup already:\n\n  {{ content | safe }}',
  }),
};
