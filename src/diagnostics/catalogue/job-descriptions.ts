import { problem } from '../problem.ts';

/** Problems of job descriptions. */
export const jobDescriptionProblems = {
  'hiring-plan-without-stages': problem<Record<never, never>>({
    severity: 'error',
    family: 'content',
    about:
      'A hiring plan has no steps, so that candidates can’t see whom they meet and how long it takes, and no total can be made.',
    message: () => 'The hiring plan has no steps.',
    hint: () =>
      'list the steps under this heading as numbered lines, one step each:\n\n  1. Screening call for 20 minutes. Done by recruiter.\n  2. CEO Interview (Role fit) for 45m: how the candidate works with others.',
  }),
  'hiring-plan-not-in-a-list': problem<{ form: string }>({
    severity: 'warning',
    family: 'content',
    about:
      'A hiring plan is written as a table or in another form that can’t be read as steps; it is shown as written, without lengths and a total.',
    message: ({ form }) => `The steps of the hiring plan stand in ${form}, so they are shown as written.`,
    hint: () =>
      'write them as numbered lines, one step each:\n\n  1. Screening call for 20 minutes. Done by recruiter.\n  2. CEO Interview (Role fit) for 45m: how the candidate works with others.',
  }),
  'stage-name-twice': problem<{ name: string; line: number; better: string }>({
    severity: 'warning',
    family: 'content',
    about:
      'Two steps of a hiring plan have the same name; candidates mix them up, and applicant tracking systems refuse the second.',
    message: ({ name, line }) => `There are two steps named “${name}”; the first is in line ${line}.`,
    hint: ({ better }) => `give this one a name that tells the two apart, for example:\n\n  ${better}`,
  }),
  'stage-without-length': problem<{ name: string; better: string }>({
    severity: 'warning',
    family: 'content',
    about:
      'A step of a hiring plan says no length where others do, so that the total can only say “at least”.',
    message: ({ name }) => `Other steps say how long they take, the step “${name}” does not.`,
    hint: ({ better }) => `write its length behind its name:\n\n  ${better}`,
  }),
  'stage-first-no-screening': problem<{ name: string }>({
    severity: 'warning',
    family: 'content',
    offByDefault: true,
    about:
      'The first step with the candidate is no screening call. A rule of some houses: switch it on with the option problems.',
    message: ({ name }) => `The first step with the candidate is “${name}”, not a screening call.`,
    hint: () =>
      'begin the plan with a screening call:\n\n  1. Screening call for 20 minutes. Done by recruiter.',
  }),
  'hiring-plan-without-star': problem<Record<never, never>>({
    severity: 'warning',
    family: 'content',
    offByDefault: true,
    about:
      'The hiring plan has no STAR interview. A rule of some houses: switch it on with the option problems.',
    message: () => 'The hiring plan has no STAR interview.',
    hint: () =>
      'add a step for it:\n\n  1. STAR Interview for 45m: past situations, tasks, actions and results. Done by the CEO.',
  }),
  'section-missing': problem<{ section: string; heading: string }>({
    severity: 'error',
    family: 'content',
    about:
      'A section that every job description must have here is missing; the option requiredSections says which.',
    message: ({ section }) => `This job description has no section for ${section}.`,
    hint: ({ heading }) => `add one, for example:\n\n  ## ${heading}\n\n  - `,
  }),
  'section-twice': problem<{ heading: string; line: number }>({
    severity: 'warning',
    family: 'content',
    about: 'Two sections side by side have the same heading; one of them is probably left from a copy.',
    message: ({ heading, line }) => `There is a section “${heading}” already, in line ${line}.`,
    hint: () => 'put what belongs together under one heading, or give this one another name.',
  }),
  'notes-for-interviewers-public': problem<{ heading: string; better: string; form: 'heading' | 'label' }>({
    severity: 'warning',
    family: 'content',
    about:
      'Screening questions or evaluation criteria would be published, where candidates can read and prepare for them.',
    message: ({ heading }) =>
      `“${heading}” is meant for interviewers, and candidates will be able to read it.`,
    hint: ({ better, form }) =>
      `${form === 'heading' ? 'keep it for colleagues by a mark behind its heading' : 'put it under a heading of its own that has a mark behind it'}:\n\n  ${better}\n\nor keep all such sections from the public, in the options:\n\n  internalSections: [interviewNotes]`,
  }),
  'text-left-to-do': problem<{ text: string }>({
    severity: 'warning',
    family: 'content',
    about: 'The page still holds text that was to be replaced: TODO, ??, lorem ipsum.',
    message: ({ text }) => `“${text}” was to be replaced.`,
    hint: () => 'write what belongs here, or remove it.',
  }),
  'nav-title-taken': problem<{ navTitle: string; other: string; better: string }>({
    severity: 'warning',
    family: 'content',
    about: 'Two pages of a group have the same label in the navigation; often it was copied with the page.',
    message: ({ navTitle, other }) => `The navTitle “${navTitle}” is also that of ${other}.`,
    hint: ({ better }) => `name the page as its heading does:\n\n  navTitle: ${better}`,
  }),
  'nav-title-unlike-heading': problem<{ navTitle: string; heading: string }>({
    severity: 'warning',
    family: 'content',
    about:
      'The label of a job description in the navigation has no word of its heading; often it was copied from another page.',
    message: ({ navTitle, heading }) =>
      `The navTitle “${navTitle}” has nothing in common with the heading “${heading}”.`,
    hint: ({ heading }) => `name the page as its heading does:\n\n  navTitle: ${heading}`,
  }),
  'language-gendered': problem<{ word: string; instead: string }>({
    severity: 'info',
    family: 'content',
    about:
      'Words that studies found to keep people of one gender from applying (Gaucher, Friesen and Kay, 2011).',
    message: ({ word }) => `“${word}” keeps some people from applying.`,
    hint: ({ instead }) => `say what you mean by it, for example “${instead}”.`,
  }),
  'language-violent': problem<{ word: string; instead: string }>({
    severity: 'info',
    family: 'content',
    about: 'Words of war and violence for everyday work.',
    message: ({ word }) => `“${word}” is a word of violence.`,
    hint: ({ instead }) => `say it plainly, for example “${instead}”.`,
  }),
  'years-of-experience': problem<{ text: string }>({
    severity: 'info',
    family: 'content',
    about:
      'A number of years says little about what somebody can do, and keeps people with another way through life from applying.',
    message: ({ text }) => `“${text}” counts years instead of saying what somebody can do.`,
    hint: () =>
      'say what they should have done or be able to do, for example “has led a team through a release”.',
  }),
  'vacancy-language': problem<{ text: string }>({
    severity: 'info',
    family: 'content',
    about:
      'The role stays, openings come and go: words of a vacancy are wrong as soon as somebody is hired. They belong to an opening.',
    message: ({ text }) => `“${text}” speaks of a vacancy, but the role stays when it is filled.`,
    hint: () =>
      'describe the role instead (“The Product Manager is …”), and put what is open now at the top of the page:\n\n  openings:\n    - location: Ghent',
  }),
};
