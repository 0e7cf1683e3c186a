/** What people do at work, as lists of duties begin: “Lead …”, “leads …”, “Leading …”. */
const verbs = `
  accelerate accomplish achieve acquire act address administer advise advocate aggregate align allocate
  analy[sz]e answer anticipate apply architect articulate assess assign assist assure attend attract
  audit author automate balance be become begin blog brainstorm bring build capture carry champion clarify
  close coach code collaborate collect communicate compare complete compile conduct configure connect
  consult continue contribute control convert coordinate co-ordinate cover craft create cultivate
  curate debug decide define delegate deliver demonstrate deploy design determine develop diagnose
  direct discover dive document draft drive edit educate embed empower enable encourage engage enhance
  ensure enforce establish estimate evaluate evangeli[sz]e evolve examine execute expand explain
  explore facilitate find fix focus follow forecast formulate foster gather generate get give grow
  guide handle help hire hold hunt identify implement improve incorporate increase influence inform
  initiate innovate inspire instill integrate interact interface interpret interview introduce invent
  investigate iterate join keep launch lead learn leverage liaise listen look maintain make manage map
  mature measure meet mentor migrate model monitor motivate negotiate nurture observe onboard operate
  optimi[sz]e orchestrate organi[sz]e oversee own participate partner perform pick pilot pioneer pitch
  plan play prepare present preserve prioriti[sz]e produce profile program promote propose protect
  provide prototype publish push raise reach recogni[sz]e recommend recruit refine report represent
  research resolve respond review reproduce run scale schedule scope secure seek select sell serve set
  shape share ship simplify solve source speak specify spot standardi[sz]e stay steer strategi[sz]e
  streamline strengthen structure study submit suggest supervise support sustain synthesi[sz]e take
  teach test think track train transform translate travel triage troubleshoot turn uncover understand
  undertake unify update uphold use validate verify visit volunteer weigh work write
`;

const forms: ReadonlySet<string> = new Set(
  verbs
    .trim()
    .split(/\s+/)
    .flatMap((verb) =>
      verb.includes('[sz]') ? [verb.replace('[sz]', 's'), verb.replace('[sz]', 'z')] : [verb],
    )
    .flatMap((verb) => {
      const stem = verb.replace(/e$/, '');
      return [
        verb,
        `${verb}s`,
        `${verb}es`,
        verb.replace(/y$/, 'ies'),
        `${stem}ing`,
        `${stem}${stem.at(-1)}ing`,
      ];
    }),
);
/** “You will”, “to”, “actively” before the verb. */
const beforeVerb = /^\P{L}*(?:(?:you (?:will|would|should)|you[’']ll|will|to|\p{L}+ly) )?/iu;

/** Whether a sentence begins with what people do at work. */
export function beginsWithDuty(text: string): boolean {
  const verb = /^[\p{L}-]+/u.exec(text.replace(beforeVerb, ''))?.[0] ?? '';
  return forms.has(verb.toLowerCase());
}
