/** Problems of files. */
export const fileProblems = {};
