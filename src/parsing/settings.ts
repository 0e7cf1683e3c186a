import type { SectionKind } from '../domain/section.ts';

/** What of the options matters when one page is read; a part of the key of every cached page. */
export interface ParseSettings {
  readonly html: 'clean' | 'trusted';
  readonly audience: 'public' | 'internal';
  readonly internalSections: readonly SectionKind[];
  readonly sectionNames: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  readonly requiredSections: readonly SectionKind[];
  readonly jobDescriptions: { readonly group: string; readonly match: readonly string[] };
}
