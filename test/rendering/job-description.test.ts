import { describe, expect, test } from 'vitest';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { createPageRenderer } from '../../src/rendering/render-page.ts';
import type { JobDescriptionView, OpeningView } from '../../src/site/page-view.ts';
import { hiringPlan, job, jobView, section } from './job-view.ts';
import { rich } from './views.ts';

const environment = createEnvironment();
const render = (parts: Partial<JobDescriptionView> = {}) =>
  createPageRenderer(environment)(jobView({ job: { ...job, ...parts } }));

describe('a job description', () => {
  const html = render();

  test('shows its hiring plan as one numbered list with its total above', () => {
    expect(html.match(/<ol class="hiring-plan">/g)).toHaveLength(1);
    expect(html.indexOf('At least 1 h 20 min')).toBeLessThan(html.indexOf('<ol class="hiring-plan">'));
    expect(html.match(/<li class="stage\b/g)).toHaveLength(7);
  });

  test('gives each part the heading that follows from its depth', () => {
    expect(html).toContain('<h2 id="the-job">');
    expect(html).toContain('<h3 id="what-is-the-product-manager-not-responsible-for-">');
  });

  test('marks what is for colleagues alone', () => {
    expect(html).toContain('section--internal');
    expect(html).toContain('For colleagues only');
  });
});

describe('notes for interviewers', () => {
  test('are marked where a label, not a heading, says what they are', () => {
    const html = render({
      sections: [
        section({ title: 'Plan', blocks: [{ kind: 'prose', content: rich('Why?'), internal: true }] }),
      ],
    });
    expect(words(html)).toContain('For colleagues only Why?');
  });

  test('stand marked at the end of their step', () => {
    const [first] = hiringPlan.plan.stages;
    const stages = first ? [{ ...first, notes: rich('Ask about frost.') }] : [];
    const html = render({ sections: [section({ title: 'Plan', blocks: [{ kind: 'stages', stages }] })] });
    expect(words(html)).toContain('For colleagues only Ask about frost.');
  });
});

describe('a step of the hiring plan', () => {
  test('keeps the words of its title in the author’s order', () => {
    expect(words(render())).toContain('60-minute A day in your week (STAR, Role fit)');
  });

  test('draws its length to scale: dark what it takes at least, light what it may take', () => {
    const exact = { min: 20, max: 20 };
    const upTo = { min: 0, max: 45 };
    const stages = hiringPlan.stages.map((shown) =>
      shown.length
        ? { ...shown, stage: { ...shown.stage, minutes: shown.share === 33 ? exact : upTo } }
        : shown,
    );
    const plan = { ...hiringPlan.plan, stages: stages.map(({ stage }) => stage) };
    const html = render({
      hiringPlan: { ...hiringPlan, plan, stages },
      sections: [
        section({
          title: 'Plan',
          kind: 'hiringPlan',
          blocks: [{ kind: 'stages', stages: plan.stages }],
        }),
      ],
    });
    expect(html).toContain('<rect class="stage__least" width="33"');
    expect(html).toContain('<rect class="stage__most" width="75"');
    expect(html).not.toContain('<rect class="stage__least" width="75"');
  });

  test('may be a heading of its own, in the same numbered list', () => {
    const steps = hiringPlan.plan.stages.map((stage) =>
      section({ title: `Step: ${stage.text}`, kind: 'hiringPlan', stage }),
    );
    const plan = section({ title: 'How we hire', kind: 'hiringPlan', sections: steps });
    const html = render({ sections: [plan] });
    expect(html.match(/<ol class="hiring-plan">/g)).toHaveLength(1);
    expect(html.match(/<li class="stage\b/g)).toHaveLength(steps.length);
    expect(html.match(/<h3 id="step-/g)).toHaveLength(steps.length);
    expect(html.match(/hiring-plan__total/g)).toHaveLength(1);
  });
});

describe('the top of a job description', () => {
  test('does not say in one sentence what the text below says again', () => {
    expect(render()).not.toContain('<p class="lead">');
    expect(render({ summary: 'You look after our customers.' })).toContain('<p class="lead">');
  });

  test('opens with a short text that stands before the first heading', () => {
    const text = section({
      kind: 'role',
      blocks: [{ kind: 'prose', content: rich('You help.', '<p>You help.</p>') }],
    });
    const html = render({ sections: [text, ...job.sections] });
    expect(html.match(/You help\./g)).toHaveLength(1);
    expect(html.indexOf('You help.')).toBeLessThan(html.indexOf('class="facts"'));
  });

  test('shows the facts of one opening among the role’s, and Apply once', () => {
    const html = render({ openings: [opening('Rotterdam')] });
    expect(html.match(/Apply for this job/g)).toHaveLength(1);
    expect(words(html)).toContain('Open until 31 January');
    expect(html).not.toContain('<ul class="openings">');
  });

  test('lists several openings, each with its own way to apply', () => {
    const html = render({ openings: [opening('Rotterdam'), opening('Ghent')] });
    expect(words(html)).toContain('Apply for this job – Rotterdam');
    expect(words(html)).toContain('Apply for this job – Ghent');
  });

  test('shows nothing of an opening that is closed', () => {
    const { applyUrl: _, ...closed } = opening('Rotterdam');
    expect(render({ openings: [{ ...closed, open: false }] })).not.toContain('Rotterdam');
  });
});

function opening(place: string): OpeningView {
  return {
    opening: { remote: false, countries: [] },
    open: true,
    place,
    applyUrl: `https://jobs.example.org/${place}`,
    facts: [
      { name: 'place', label: 'Where', value: place },
      { name: 'closes', label: 'Open until', value: '31 January' },
    ],
  };
}

/** What a reader sees, one space for each run of white space. */
function words(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
}
