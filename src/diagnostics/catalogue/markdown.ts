/** Problems of markdown. */
export const markdownProblems = {};
