import type { SeveritySettings } from '../diagnostics/severities.ts';
import type { ParseSettings } from '../parsing/settings.ts';
import type { SitePlace } from './addresses.ts';

/** Every option with its value: what a build goes by. */
export interface HandbookSettings {
  readonly parsing: ParseSettings;
  readonly severities: SeveritySettings;
  readonly place: SitePlace;
  /** The name of the handbook; absent where its first page gives it. */
  readonly title?: string;
  /** Where the site is published, without a slash at its end. */
  readonly baseUrl?: string;
  readonly language: string;
  readonly organization: { readonly name?: string; readonly url?: string; readonly logo?: string };
  readonly groups: readonly string[];
  readonly otherGroup: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}
