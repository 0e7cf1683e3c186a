import type { HiringStage } from '../../src/domain/hiring-plan.ts';
import type { Section, Statement, StatementBlock } from '../../src/domain/section.ts';
import type { HiringPlanView, JobDescriptionView, PageView, StageView } from '../../src/site/page-view.ts';
import { heading, rich, viewOf } from './views.ts';

/** A duty or skill. */
export function statement(name: string | undefined, detail: string): Statement {
  const parts = { detail: rich(detail), text: name ? `${name}: ${detail}` : detail };
  return name ? { ...parts, name: rich(name) } : parts;
}

/** A part of a job description. */
export function section(parts: Partial<Section> & { title?: string }): Section {
  const { title, ...rest } = parts;
  const base = { kind: 'other', internal: false, blocks: [], sections: [] } as const;
  return title ? { ...base, heading: heading(title), ...rest } : { ...base, ...rest };
}

/** A step of a hiring plan. */
export function stage(step: number, name: string, parts: Partial<HiringStage> = {}): HiringStage {
  return {
    step,
    line: step,
    name: rich(name),
    description: rich(''),
    text: name,
    focus: [],
    interviewers: [],
    optional: false,
    party: 'candidate',
    takeHome: false,
    ...parts,
  };
}

const steps: StageView[] = [
  {
    stage: stage(1, 'Reading your application', {
      party: 'company',
      description: rich('We read your letter and what you have made. Done by the hiring manager.'),
    }),
    people: 'the hiring manager',
  },
  {
    stage: stage(2, 'Screening call', {
      name: rich('Screening call', '<a href="/people/screening-call/">Screening call</a>'),
      after: rich('for 20 minutes.'),
      description: rich('Done by a recruiter.'),
      url: '/people/screening-call/',
    }),
    length: '20 min',
    share: 33,
    people: 'a recruiter',
  },
  {
    stage: stage(3, 'A day in your week', {
      before: rich('60-minute'),
      after: rich('(STAR, Role fit)'),
      focus: ['STAR', 'Role fit'],
      description: rich(
        'Two questions about work that you are proud of, and one about work that went wrong.',
      ),
    }),
    length: '60 min',
    share: 100,
    people: 'Head of Product',
  },
  {
    stage: stage(4, 'Written task', {
      description: rich('Write one page about a product that you miss. At most 45 minutes; we pay for it.'),
      takeHome: true,
    }),
    length: 'at most 45 min',
    share: 75,
  },
  {
    stage: stage(5, 'Talk about the task', { description: rich('You explain your page, we ask.') }),
    people: 'Support Lead and Engineering Lead',
  },
  {
    stage: stage(6, 'Coffee with the founders', {
      after: rich('(optional)', '(<strong>optional</strong>)'),
      optional: true,
      description: rich('For whatever is still open.'),
    }),
    length: '30 min',
    share: 50,
  },
  { stage: stage(7, 'Offer', { party: 'company', description: rich('In writing, within three days.') }) },
];

/** A plan of seven steps: with and without a length, a task, an optional one. */
export const hiringPlan: HiringPlanView = {
  plan: {
    stages: steps.map((step) => step.stage),
    minutes: { min: 80, max: 155 },
    conversations: 4,
    timedConversations: 2,
    untimed: 1,
  },
  stages: steps,
  total: 'At least 1 h 20 min in 2 conversations; 1 step states no length.',
};

const duties: StatementBlock = {
  kind: 'responsibilities',
  label: rich('The product manager is first of all there for:'),
  statements: [
    statement(
      'Finding out what hurts',
      'Sits beside the people who plan gardens with our tools for at least one day a month, writes down what they really do, and tells all of us.',
    ),
    statement(
      'Deciding what comes first',
      'Keeps one ordered list of what we build next, with the reason beside each line.',
    ),
    statement(
      'Keeping promises small',
      'Says early what will not be done, to customers and to colleagues alike.',
    ),
  ],
};

const tasks: StatementBlock = {
  kind: 'responsibilities',
  label: rich('Week by week:'),
  statements: [
    statement('Release notes', 'Writes them for gardeners, not for engineers.'),
    statement(
      'Connecting what customers say with what we build next',
      'Reads every support conversation that mentions the planner and answers one in ten.',
    ),
    statement(
      'New reports',
      'Sorts them within two working days, and writes to each person who took the trouble.',
    ),
    statement('Prices', 'Proposes in which plan a feature belongs; the founders decide what it costs.'),
  ],
};

const exclusions: StatementBlock = {
  kind: 'exclusions',
  statements: [
    statement(undefined, 'How it is built; engineers decide that.'),
    statement('Managing people', 'the engineers report to the engineering lead.'),
    statement(undefined, 'Dates that somebody else promised.'),
    statement(undefined, 'Estimates: asks for them, does not make them.'),
  ],
};

const skills: StatementBlock = {
  kind: 'skills',
  label: rich('What you bring with you:'),
  statements: [
    statement('Patience', 'You can listen for an hour without offering a solution.'),
    statement('Plain writing', 'You write a page that a new colleague understands.'),
    statement('Judgement', 'You decide on evidence, and say so where there is none.'),
    statement(
      'Numbers',
      'You can tell a trend from noise, and know a question that a spreadsheet cannot answer.',
    ),
  ],
};

const preferred: StatementBlock = {
  kind: 'preferredSkills',
  statements: [
    statement(undefined, 'Has grown something that can be eaten.'),
    statement(undefined, 'Has worked in a team that is spread over several time zones.'),
    statement(undefined, 'Speaks Dutch or Portuguese.'),
  ],
};

/** A job description with every kind of part. */
export const job: JobDescriptionView = {
  summary: 'The product manager is the person here who knows best what gardeners struggle with.',
  facts: [
    { name: 'team', label: 'Team', value: 'Product' },
    { name: 'level', label: 'Level', value: 'Senior' },
    { name: 'reportsTo', label: 'Reports to', value: 'Head of Product' },
    { name: 'time', label: 'Your time with us', value: 'at least 1 h 20 min' },
    { name: 'conversations', label: 'Conversations', value: '4' },
  ],
  openings: [],
  hiringPlan,
  sections: [
    section({
      title: 'The job',
      kind: 'role',
      blocks: [
        {
          kind: 'prose',
          content: rich(
            'The product manager is the person here who knows best what gardeners struggle with.',
            '<p>The product manager is the person here who knows best what gardeners struggle with. They turn that into a plan that the rest of us believe in, and they keep it honest when it meets the weather.</p><p>We are forty people in eleven countries. You would be our second product manager, and you would share the work with <a href="/team/">the first</a>, along the seams of the product and not of the calendar.</p>',
          ),
        },
        duties,
        tasks,
      ],
      sections: [
        section({
          title: 'What is the product manager not responsible for?',
          kind: 'exclusions',
          blocks: [exclusions],
        }),
      ],
    }),
    section({ title: 'Skills', kind: 'skills', blocks: [skills] }),
    section({ title: 'Nice to have', kind: 'preferredSkills', blocks: [preferred] }),
    section({
      title: 'Hiring Plan',
      kind: 'hiringPlan',
      blocks: [
        {
          kind: 'prose',
          content: rich(
            'We answer within five working days after each step.',
            '<p>We answer within five working days after each step.</p>',
          ),
        },
        { kind: 'stages', stages: hiringPlan.plan.stages },
      ],
    }),
    section({
      title: 'Your first 90 days',
      kind: 'onboarding',
      blocks: [
        {
          kind: 'milestones',
          milestones: [
            statement('Week 1–4', 'You meet everyone, and answer support with us.'),
            statement('Week 5–8', 'You take over one part of the planner, small and whole.'),
            statement('Week 9–13', 'You ship something, and tell us what you would do differently.'),
          ],
        },
      ],
    }),
    section({
      title: 'Questions for interviewers',
      kind: 'interviewNotes',
      internal: true,
      blocks: [
        {
          kind: 'prose',
          content: rich(
            'What did they miss?',
            '<ul><li>What did they miss?</li><li>What would they ask of us?</li></ul>',
          ),
        },
      ],
    }),
  ],
};

/** The page of that job description. */
export function jobView(parts: Partial<PageView> = {}): PageView {
  return viewOf({
    template: 'job-description',
    title: 'Product Manager',
    heading: rich('Product Manager'),
    url: '/job-descriptions/product-manager/',
    job,
    ...parts,
  });
}
