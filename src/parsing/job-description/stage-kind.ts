const meetingWord =
  /\b(?:interview|call|chat|conversation|meeting|presentation|discussion|review of|pairing|workshop|panel|debrief with|walk-?through|video|phone)\b/i;
const paperwork =
  /^(?:(?:initial |first |internal |application |the |a )*(?:r[eé]sum[eé]|cv|application|portfolio|profile|paper)s?(?: and [\w ]+)? ?(?:screening|screen|review|check)?|(?:initial |first |application )*screening|(?:job |written |verbal |formal |the |an? )*offer(?: letter| stage)?|references?(?: checks?| calls?)?|background (?:check|screening)s?|(?:hiring |final )*decision|debrief|hm action|hiring manager action|contract|onboarding)$/i;
const companyWork =
  /\b(?:we (?:will )?(?:check|contact|call|speak to|review|read|screen) (?:your|all|the|every)? ?(?:references?|r[eé]sum[eé]s?|cvs?|applications?|cover letters?|background)|review(?:s|ing|ed)? (?:of )?(?:all |the |your |their )?(?:r[eé]sum[eé]s?|cvs?|applications?)|(?:extend|make|send|receive)s? (?:you |the (?:candidate|successful candidate) )?(?:an?|the|our|a job)? ?(?:job |formal |written )?offer|be made an offer|made an offer)\b/i;
const alone =
  /\b(?:take-?home|home ?work|assignment|asynchronous(?:ly)?|async|in your own time|on your own time|work sample|written (?:task|exercise|test)|coding (?:challenge|test|exercise)|(?:complete|do) (?:a|an|another|the|some)? ?(?:[\w-]+ ){0,2}(?:project|exercise|challenge|task|test|case study)|give you (?:a|an|the) (?:[\w-]+ ){0,3}(?:project|exercise|challenge|task|test|case study)|(?:writing|design|case study) project)\b/i;
const applying = /^(?:\W*(?:you|please) )?(?:apply|submit|send)\b|^(?:online )?application(?:s| form)?$/i;

/** Who spends time in a step: reading a résumé or writing an offer costs the candidate none. */
export function readParty(name: string, title: string, description: string): 'candidate' | 'company' {
  const text = `${title} ${description}`;
  if (paperwork.test(name.trim()))
    return meetingWord.test(text) && !companyWork.test(text) ? 'candidate' : 'company';
  return companyWork.test(name === '' ? text : title) && !meetingWord.test(title) ? 'company' : 'candidate';
}

/** Whether the candidate works alone in a step. */
export function isTakeHome(name: string, text: string): boolean {
  return alone.test(name) || (!meetingWord.test(name === '' ? text : name) && alone.test(text));
}

/** Whether a step is only that the candidate applies. */
export function isApplying(name: string, text: string): boolean {
  return applying.test((name === '' ? text : name).trim());
}
