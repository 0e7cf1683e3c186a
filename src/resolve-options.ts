import { locate } from './diagnostics/diagnostic.ts';
import { nearestWord } from './diagnostics/nearest-word.ts';
import type { Report } from './diagnostics/report.ts';
import type { HandbookOptions } from './options.ts';
import { optionsSchema } from './options-schema.ts';
import type { HandbookSettings, ShareImageSettings, SiteProgram } from './site/settings.ts';
import { chooseTongue, textWordsByLanguage } from './site/words/choose-words.ts';

/** The options as somebody gave them, with where they stand. */
export interface GivenOptions {
  readonly values: unknown;
  /** The file in which they stand, as problems show it. */
  readonly file: string;
  /** Its text, to find the line of an option; empty where it is not ours to read. */
  readonly text: string;
}

/** What the host of the build decides, and no option. */
export interface HostPlace {
  /** Where the handbook lies in the site unless the option says otherwise. */
  readonly prefix: string;
  /** The folder of the whole site on its host. */
  readonly pathPrefix: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the package that makes the search is there. */
  readonly searchInstalled: boolean;
  /** The program that draws diagrams, where its package is there. */
  readonly mermaid?: SiteProgram | undefined;
  /** Set where the host wants share images. */
  readonly shareImages?: ShareImageSettings | undefined;
}

/** What an option is when nobody chose. */
const defaults = {
  language: 'en',
  organization: {},
  groups: [],
  jobDescriptions: { group: 'Job Descriptions', match: [] },
  sectionNames: {},
  requiredSections: [],
  audience: 'public',
  internalSections: [],
  search: true,
  icons: {},
  mermaid: true,
  shareImages: true,
  files: {
    jobsJson: true,
    redirects: true,
    headers: true,
    sitemap: true,
    llmsTxt: true,
    groupDocuments: true,
    markdown: true,
    feeds: true,
  },
  payTransparency: [],
  html: 'clean',
  problems: {},
  lenient: false,
} as const satisfies HandbookOptions;

/** Every option with its value; a wrong one is reported and its default taken. */
export function resolveOptions(given: GivenOptions, host: HostPlace, report: Report): HandbookSettings {
  const chosen = checkOptions(given, report);
  const options = { ...defaults, ...chosen };
  const tongue = chooseTongue(options.language);
  if (chosen.search && !host.searchInstalled)
    report('search-not-installed', locate(given.file, lineOf('search', given.text)), {});
  const { audience, html, internalSections, requiredSections, sectionNames } = options;
  const jobDescriptions = { ...defaults.jobDescriptions, ...options.jobDescriptions };
  return {
    parsing: {
      html,
      audience,
      internalSections,
      sectionNames,
      requiredSections,
      jobDescriptions,
      words: tongue.words.text,
      wordsByLanguage: textWordsByLanguage,
    },
    severities: { problems: options.problems, lenient: options.lenient },
    place: { prefix: withSlashes(options.prefix ?? host.prefix), pathPrefix: withSlashes(host.pathPrefix) },
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.baseUrl === undefined ? {} : { origin: new URL(options.baseUrl).origin }),
    ...(options.repository === undefined ? {} : { repository: options.repository }),
    language: options.language,
    tongue,
    words: tongue.words,
    files: {
      ...defaults.files,
      ...options.files,
      ...(options.feeds === undefined ? {} : { feeds: options.feeds }),
    },
    payTransparency: options.payTransparency,
    ...(options.jobAlerts === undefined ? {} : { jobAlerts: options.jobAlerts }),
    organization: options.organization,
    search: options.search && host.searchInstalled,
    icons: options.icons,
    ...(options.shareImages && host.shareImages ? { shareImages: host.shareImages } : {}),
    ...(options.mermaid && host.mermaid ? { mermaid: host.mermaid } : {}),
    groups: options.groups,
    otherGroup: options.otherGroup ?? tongue.words.otherGroup,
    today: options.today ?? host.today,
  };
}

function checkOptions({ values, file, text }: GivenOptions, report: Report): HandbookOptions {
  const entries = values === null || typeof values !== 'object' ? [] : Object.entries(values);
  const checked: Record<string, unknown> = {};
  for (const [option, value] of entries) {
    if (value === undefined || value === null) continue;
    const place = locate(file, lineOf(option, text));
    const schema = Object.hasOwn(optionsSchema, option)
      ? optionsSchema[option as keyof HandbookOptions]
      : undefined;
    if (!schema) {
      report('option-unknown', place, {
        option,
        nearest: nearestWord(option, Object.keys(optionsSchema)) ?? '',
      });
      continue;
    }
    const result = schema.safeParse(value);
    if (result.success) checked[option] = result.data;
    else
      report('option-value', place, {
        option,
        expected: String(schema.meta()?.expected ?? 'another value'),
        value: show(value),
      });
  }
  return checked as HandbookOptions;
}

function lineOf(option: string, text: string): number {
  const name = option.replace(/[^\w]/g, '.');
  const at = text.split('\n').findIndex((line) => new RegExp(`^\\s*["']?${name}["']?\\s*:`).test(line));
  return Math.max(1, at + 1);
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 80);
}

function withSlashes(path: string): string {
  const bare = path.split('/').filter(Boolean).join('/');
  return bare === '' ? '/' : `/${bare}/`;
}
