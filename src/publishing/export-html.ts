import type { JobDescriptionPage } from '../domain/page.ts';
import { simplifyHtml } from '../parsing/flat-html.ts';
import { escapeHtml } from '../parsing/plain-text.ts';
import { type ReadSection, readSections } from './job-text.ts';

/**
 * A job description as applicant tracking systems keep it: `p`, `ul`, `ol`, `li`, `strong`, `em`, `a` and `h3`, one
 * block a line. What is for colleagues only is not in it. `origin` makes links of the site whole addresses; without
 * it their words stay alone.
 */
export function exportHtml(
  { jobDescription }: Pick<JobDescriptionPage, 'jobDescription'>,
  origin: string | undefined,
  sections: readonly ReadSection[] = readSections(jobDescription),
): string {
  const leadTo = (address: string) => {
    if (/^(?:https?:|mailto:|tel:)/i.test(address)) return address;
    return origin !== undefined && address.startsWith('/') ? origin + address : undefined;
  };
  return `${sections.flatMap((section) => linesOf(section, leadTo)).join('\n')}\n`;
}

function linesOf(
  { heading, blocks }: ReadSection,
  leadTo: (address: string) => string | undefined,
): readonly string[] {
  return [
    ...(heading === undefined ? [] : [`<h3>${escapeHtml(heading)}</h3>`]),
    ...blocks.map(({ nodes }) => simplifyHtml(nodes, leadTo)).filter(Boolean),
  ];
}
