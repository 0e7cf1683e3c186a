import type { JobDescriptionPage } from '../domain/page.ts';
import type { Section } from '../domain/section.ts';
import { simplifyHtml } from '../parsing/flat-html.ts';
import { escapeHtml } from '../parsing/plain-text.ts';
import { htmlOfBlock } from './job-text.ts';

/**
 * A job description as applicant tracking systems keep it: `p`, `ul`, `ol`, `li`, `strong`, `em`, `a` and `h3`, one
 * block a line. What is for colleagues only is not in it. `origin` makes links of the site whole addresses; without
 * it their words stay alone.
 */
export function exportHtml({ jobDescription }: JobDescriptionPage, origin: string | undefined): string {
  const leadTo = (address: string) => {
    if (/^(?:https?:|mailto:|tel:)/i.test(address)) return address;
    return origin !== undefined && address.startsWith('/') ? origin + address : undefined;
  };
  return `${jobDescription.sections.flatMap((section) => linesOf(section, leadTo)).join('\n')}\n`;
}

function linesOf(section: Section, leadTo: (address: string) => string | undefined): readonly string[] {
  const { heading, internal, blocks, sections } = section;
  if (internal) return [];
  return [
    ...(heading ? [`<h3>${escapeHtml(heading.text)}</h3>`] : []),
    ...blocks.map((block) => simplifyHtml(htmlOfBlock(block), leadTo)).filter(Boolean),
    ...sections.flatMap((below) => linesOf(below, leadTo)),
  ];
}
