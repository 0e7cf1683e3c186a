import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import { type OwnerRule, ownerOf } from '../parsing/code-owners.ts';
import type { OpenedPage } from '../parsing/page.ts';
import { reviewOf } from './review.ts';

/** A repository's CODEOWNERS. */
export interface CodeOwners {
  /** The file, as problems show it. */
  readonly file: string;
  readonly rules: readonly OwnerRule[];
  /** The handbook's folder, from the top of the repository: `handbook`, or empty. */
  readonly folder: string;
}

/** Who answers for each page: the page's own word first. */
export function resolveOwners(
  pages: readonly OpenedPage[],
  codeOwners: CodeOwners | undefined,
  report: Report,
): ReadonlyMap<string, string> {
  const inRepository = (path: string) => (codeOwners?.folder ? `${codeOwners.folder}/${path}` : path);
  const owners = new Map<string, string>();
  for (const { source, frontMatter } of pages) {
    const owner = frontMatter.owner ?? (codeOwners && ownerOf(inRepository(source.path), codeOwners.rules));
    if (owner) owners.set(source.path, owner);
  }
  if (codeOwners)
    reportIdleRules(
      codeOwners,
      pages.map(({ source }) => inRepository(source.path)),
      report,
    );
  return owners;
}

/** Only patterns that name the handbook's folder are the handbook's to judge. */
function reportIdleRules(
  { file, folder, rules }: CodeOwners,
  paths: readonly string[],
  report: Report,
): void {
  for (const { pattern, line, covers } of rules) {
    const isOurs = folder !== '' && pattern.replace(/^\//, '').startsWith(`${folder}/`);
    if (isOurs && !paths.some(covers))
      report('owner-of-nothing', locate(file, line, 1, pattern.length), { pattern });
  }
}

/** Reports the pages whose day to be read through has passed. */
export function reportReviews(
  pages: readonly OpenedPage[],
  owners: ReadonlyMap<string, string>,
  today: string,
  report: Report,
): void {
  for (const { source, frontMatter, placeOf } of pages) {
    const review = reviewOf(frontMatter, today);
    if (review?.overdue)
      report('review-overdue', placeOf('reviewed'), {
        due: review.due,
        owner: owners.get(source.path) ?? '',
      });
  }
}
