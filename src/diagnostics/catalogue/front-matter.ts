/** Problems of front matter. */
export const frontMatterProblems = {};
