import { addressProblems } from './catalogue/addresses.ts';
import { eleventyProblems } from './catalogue/eleventy.ts';
import { fileProblems } from './catalogue/files.ts';
import { freshnessProblems } from './catalogue/freshness.ts';
import { frontMatterProblems } from './catalogue/front-matter.ts';
import { jobDescriptionProblems } from './catalogue/job-descriptions.ts';
import { linkProblems } from './catalogue/links.ts';
import { markdownProblems } from './catalogue/markdown.ts';
import { openingProblems } from './catalogue/openings.ts';
import { setupProblems } from './catalogue/setup.ts';
import type { Problem } from './problem.ts';

/** Every problem that the handbook can have, by its code. A code never changes its meaning. */
export const catalogue = {
  ...setupProblems,
  ...eleventyProblems,
  ...fileProblems,
  ...frontMatterProblems,
  ...addressProblems,
  ...markdownProblems,
  ...linkProblems,
  ...freshnessProblems,
  ...jobDescriptionProblems,
  ...openingProblems,
};

export type DiagnosticCode = keyof typeof catalogue;

/** What has to be told to report a problem of this code. */
export type ValuesOf<Code extends DiagnosticCode> =
  (typeof catalogue)[Code] extends Problem<infer Values> ? Values : never;
