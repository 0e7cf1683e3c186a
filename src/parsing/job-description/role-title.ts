/** What people are, at the end of a job's title. */
const roleNoun =
  /\b(?:accountant|administrator|advocate|analyst|architect|assistant|associate|attorney|auditor|ambassador|administrator|advisor|adviser|apprentice|bdr|ceo|cfo|chief|cmo|coach|consultant|controller|coo|coordinator|copywriter|counsel|cpo|cro|cto|designer|developer|director|editor|engineer|evangelist|executive|facilitator|founder|generalist|head|intern|lead|leader|liaison|manager|marketer|mentor|officer|operator|owner|partner|planner|president|principal|producer|professional|programmer|recruiter|representative|researcher|scientist|sdr|specialist|sre|strategist|supervisor|support|svp|technician|tester|trainer|vice president|vp|writer)s?\b/i;
const levelWord =
  /\b(?:junior|jr|intermediate|mid|senior|sr|staff|principal|distinguished|fellow|lead|associate|assistant|head|director|manager|vp|svp|chief|entry|graduate|trainee|apprentice|intern|level|[iv]{1,3}|[1-6])\b/i;

/** “Senior Backend Engineer”, “Manager, Quality Engineering” */
export function isRoleTitle(text: string): boolean {
  return (
    text.split(/\s+/).length <= 8 &&
    !/[?!]/.test(text) &&
    roleNoun.test(text) &&
    !/^(?:the|our|your|about|what|how|why|for|as)\b/i.test(text)
  );
}

/** “Junior Keeper”: the title of a role we know, or of one that a word makes a level. */
export function namesLevel(text: string): boolean {
  return isRoleTitle(text) || (levelWord.test(text) && text.split(/\s+/).length <= 6);
}

/** A role title that names a level of it. */
export function isLevelTitle(text: string): boolean {
  return isRoleTitle(text) && levelWord.test(text);
}

/** Whether a sentence begins with a role: “The product manager listens …”. */
export function startsWithRole(text: string): boolean {
  return roleNoun.test(text.split(/\s+/).slice(0, 8).join(' '));
}
