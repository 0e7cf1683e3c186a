import { catalogue } from './diagnostics/catalogue.ts';
import { isLanguageTag } from './domain/front-matter.ts';
import { countryCodes } from './domain/iso-codes.ts';
import { day, listOfWords, words } from './domain/schema.ts';
import { sectionKinds } from './domain/section.ts';
import * as z from './domain/zod.ts';
import type { HandbookOptions } from './options.ts';

const kinds = sectionKinds.join(', ');
const publishedFiles = [
  'jobsJson',
  'redirects',
  'headers',
  'sitemap',
  'llmsTxt',
  'groupDocuments',
  'markdown',
  'feeds',
] as const;
const listOfKinds = z
  .array(z.enum(sectionKinds))
  .meta({ expected: `a list of kinds of section, out of ${kinds}` });
const webAddress = z
  .string()
  .refine((value) => /^https?:\/\/[^\s/]+/i.test(value))
  .meta({ expected: 'an address that begins with https://' });
const language = z
  .string()
  .refine((value) => /^[a-z]{2,3}(?:-|$)/i.test(value) && isLanguageTag(value))
  .meta({ expected: 'a language by its letters, such as en or de' });
const text = words.meta({ expected: 'a few words' });
const country = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().toUpperCase() : value),
  z.string().refine((code) => countryCodes.has(code)),
);
const severity = z.enum(['error', 'warning', 'info', 'off']);

/** What each option may be; a wrong one is told by its `expected`. */
export const optionsSchema = {
  directory: words.meta({ expected: 'the name of a folder' }),
  prefix: words.meta({ expected: 'an address such as /handbook/' }),
  title: text,
  baseUrl: webAddress,
  language,
  organization: z
    .strictObject({ name: text.optional(), url: webAddress.optional(), logo: text.optional() })
    .meta({ expected: 'a name, a url and a logo' }),
  groups: listOfWords.meta({ expected: 'a list of groups of the navigation' }),
  otherGroup: text,
  jobDescriptions: z
    .strictObject({ group: words.optional(), match: listOfWords.optional() })
    .meta({ expected: 'a group, or a list of paths to match' }),
  sectionNames: z
    .partialRecord(z.enum(sectionKinds), listOfWords)
    .meta({ expected: `lists of names by the kind of section, out of ${kinds}` }),
  requiredSections: listOfKinds,
  audience: z.enum(['public', 'internal']).meta({ expected: 'public or internal' }),
  internalSections: listOfKinds,
  repository: z
    .strictObject({
      url: webAddress,
      branch: words.optional(),
      folder: words.optional(),
      edit: webAddress.optional(),
      issue: webAddress.optional(),
    })
    .meta({ expected: 'a url, and if needed a branch and a folder' }),
  search: z.boolean().meta({ expected: 'true or false' }),
  icons: z
    .strictObject({ icon: words.optional(), touchIcon: words.optional() })
    .meta({ expected: 'the path of an icon, a touchIcon, or both' }),
  mermaid: z.boolean().meta({ expected: 'true or false' }),
  feeds: z.boolean().meta({ expected: 'true or false' }),
  shareImages: z.boolean().meta({ expected: 'true or false' }),
  payTransparency: z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(country))
    .meta({ expected: 'a list of countries by their two letters, such as [DE, NL]' }),
  jobAlerts: z
    .string()
    .refine((value) => /^(?:https?:\/\/|mailto:|\/(?!\/))\S+$/i.test(value))
    .meta({ expected: 'an address that begins with https://, mailto: or /' }),
  files: z
    .partialRecord(z.enum(publishedFiles), z.boolean())
    .meta({ expected: `true or false for each of ${publishedFiles.join(', ')}` }),
  html: z.enum(['clean', 'trusted']).meta({ expected: 'clean or trusted' }),
  problems: z
    .record(
      z.string().refine((code) => Object.hasOwn(catalogue, code)),
      severity,
    )
    .meta({ expected: 'for the code of a problem one of error, warning, info, off' }),
  lenient: z.boolean().meta({ expected: 'true or false' }),
  today: day,
} satisfies Record<keyof HandbookOptions, z.ZodType>;
