import type { Handbook } from '../domain/handbook.ts';

/** `jobs.json`: every job description of the site as data. */
export function formatJobsJson(handbook: Handbook): string {
  const jobs = handbook.pages.flatMap((page) =>
    page.kind === 'job-description'
      ? [{ source: page.path, url: handbook.addresses.get(page.path)?.url, title: page.title }]
      : [],
  );
  return `${JSON.stringify({ jobs }, null, 2)}\n`;
}
