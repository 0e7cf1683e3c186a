/** Problems of addresses. */
export const addressProblems = {};
