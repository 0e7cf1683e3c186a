import type { JobDescriptionPage } from '../domain/page.ts';
import type { StatementBlock } from '../domain/section.ts';

/** The words of a scorecard's head, in the language of the site. */
export interface ScorecardWords {
  readonly skill: string;
  readonly required: string;
  readonly preferred: string;
}

/**
 * A scorecard for interviewers, as a spreadsheet reads it (RFC 4180, UTF-8 with its mark): a row a skill, a column a
 * step with the candidate, empty cells to fill.
 */
export function exportScorecard({ jobDescription }: JobDescriptionPage, words: ScorecardWords): string {
  const stages = (jobDescription.hiringPlan?.stages ?? []).filter(({ party }) => party === 'candidate');
  const columns = stages.map(({ name, step, text }) => `${step}. ${name?.text ?? text}`);
  const rows = (blocks: readonly StatementBlock[], need: string) =>
    blocks.flatMap(({ statements }) => statements.map(({ text }) => [text, need, ...columns.map(() => '')]));
  const { skills, preferredSkills } = jobDescription;
  const table = [
    [words.skill, `${words.required} / ${words.preferred}`, ...columns],
    ...rows(skills, words.required),
    ...rows(preferredSkills, words.preferred),
  ];
  return `\ufeff${table.map((cells) => `${cells.map(formatCell).join(',')}\r\n`).join('')}`;
}

/** A cell that begins like a formula would be run by a spreadsheet; a quote before it keeps it a text. */
function formatCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
