import { describe, expect, it } from 'vitest';
import { kindOfPage } from './read-job.ts';

const role = '# Gardener\n\n## Skills\n\n- Patience\n';

describe('a page of the job descriptions', () => {
  it('is one with a section of a job description', () => {
    expect(kindOfPage(role, 'Job Descriptions')).toBe('job-description');
    expect(kindOfPage('# Gardener\n\n**Responsibilities:**\n\n- Weed\n', 'Job Descriptions')).toBe(
      'job-description',
    );
    expect(kindOfPage('# Gardener\n\n## About the role\n\nWeeds.\n', 'Job Descriptions')).toBe(
      'job-description',
    );
  });

  it('is an article without one', () => {
    expect(kindOfPage('# Jobs\n\n## Overview\n\n- [Gardener](g.md)\n', 'Job Descriptions')).toBe('article');
    expect(
      kindOfPage('# Jobs\n\nOur job descriptions have three parts:\n\n- Skills\n', 'Job Descriptions'),
    ).toBe('article');
  });

  it('is one of the group, of the option’s paths, or says so itself', () => {
    expect(kindOfPage(role, 'People')).toBe('article');
    expect(kindOfPage(role, undefined)).toBe('article');
    const jobDescriptions = { group: 'Roles', match: ['team/*.md'] };
    expect(kindOfPage('# Notes\n', undefined, { jobDescriptions })).toBe('job-description');
    expect(kindOfPage(role, 'Roles', { jobDescriptions: { group: 'Roles', match: [] } })).toBe(
      'job-description',
    );
    expect(kindOfPage('---\ntype: job-description\n---\n\n# Notes\n', undefined)).toBe('job-description');
    expect(kindOfPage(`---\ntype: article\n---\n\n${role}`, 'Job Descriptions', { jobDescriptions })).toBe(
      'article',
    );
  });

  it('is known by the company’s own names', () => {
    const sectionNames = { skills: ['Das bringst du mit'] };
    const text = '# Gärtnerin\n\n## Das bringst du mit\n\n- Geduld\n';
    expect(kindOfPage(text, 'Job Descriptions')).toBe('article');
    expect(kindOfPage(text, 'Job Descriptions', { sectionNames })).toBe('job-description');
  });
});
