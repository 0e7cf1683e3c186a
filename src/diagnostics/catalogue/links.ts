/** Problems of links. */
export const linkProblems = {};
