/** Problems of job descriptions. */
export const jobDescriptionProblems = {};
