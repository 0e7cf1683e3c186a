import picomatch from 'picomatch';
import type { FrontMatter } from '../../domain/front-matter.ts';
import type { OutlineSection } from '../outline.ts';
import type { ParseSettings } from '../settings.ts';

/** What tells whether a page is a job description. */
export interface PageSigns {
  readonly path: string;
  readonly frontMatter: FrontMatter;
  /** The group under which the page stands, its own or its folder's. */
  readonly navGroup: string | undefined;
  readonly outline: OutlineSection;
}

/** The page's own word first, then the option's globs, then its group together with what it holds. */
export function isJobDescription(
  { path, frontMatter, navGroup, outline }: PageSigns,
  settings: ParseSettings,
): boolean {
  if (frontMatter.type) return frontMatter.type === 'job-description';
  const { group, match } = settings.jobDescriptions;
  if (match.length > 0 && picomatch.isMatch(path, [...match])) return true;
  return navGroup === group && outline.sections.length > 0;
}
