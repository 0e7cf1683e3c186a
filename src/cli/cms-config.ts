import { posix } from 'node:path';
import { type SettingField, settingFields } from '../domain/setting-fields.ts';

/** What the configuration of an editor in the browser is made for. */
export interface CmsPlace {
  /** The handbook's folder, from the repository's root. */
  readonly folder: string;
  /** The paths of its pages. */
  readonly pages: readonly string[];
  /** The name of the repository at its host: `company/handbook`. */
  readonly repository?: string;
  readonly branch: string;
  /** Whether it lies on GitHub or GitLab. */
  readonly host: 'github' | 'gitlab';
}

type Settings = Readonly<Record<string, unknown>>;

/** The configuration of Sveltia CMS and Decap CMS: a form with every setting for each folder of pages. */
export function cmsConfig(place: CmsPlace): Settings {
  const fields = [...settingFields().map(cmsField), textField];
  return {
    backend: { name: place.host, repo: place.repository ?? 'company/handbook', branch: place.branch },
    media_folder: place.folder,
    public_folder: '',
    // An empty setting is left out of the file.
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: foldersOf(place.pages).map((folder) => ({
      name: folder === '' ? 'handbook' : folder.replace(/[^\w-]+/g, '-'),
      label: folder === '' ? 'First pages' : labelOfFolder(folder),
      folder: folder === '' ? place.folder : `${place.folder}/${folder}`,
      create: true,
      extension: 'md',
      format: 'yaml-frontmatter',
      identifier_field: 'title',
      // Many pages have their name as a heading and in no setting.
      summary: '{{filename}} {{title}}',
      // Pictures lie beside the page that shows them.
      media_folder: '',
      public_folder: '',
      // Sveltia CMS shows a page of this name, which other site builders have, only where it is told to.
      ...(place.pages.includes(posix.join(folder, '_index.md')) ? { index_file: true } : {}),
      fields,
    })),
  };
}

/** The folders that hold pages, from the handbook's own: `''`, `people`. */
function foldersOf(pages: readonly string[]): readonly string[] {
  return [...new Set(pages.map((path) => posix.dirname(path).replace(/^\.$/, '')))].sort();
}

const textField = {
  name: 'body',
  label: 'Text',
  widget: 'markdown',
  required: false,
  // The rich form writes lists and tables in its own way; the author's lines stay as they are in the raw one.
  modes: ['raw', 'rich_text'],
  hint: 'The page itself, in Markdown.',
};

// people/time-away → People, time away
function labelOfFolder(folder: string): string {
  const words = folder.replaceAll('/', ', ').replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function cmsField(field: SettingField): Settings {
  const { name, label, help } = field;
  return { name, label, ...widgetOf(field), required: false, hint: help };
}

function widgetOf({ kind, choices, fields }: SettingField): Settings {
  switch (kind) {
    case 'words':
      return { widget: 'string' };
    case 'number':
      return { widget: 'number', value_type: 'float' };
    case 'flag':
      return { widget: 'boolean', default: false };
    case 'day':
      return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
    case 'choice':
      return { widget: 'select', options: choices };
    case 'list':
      return { widget: 'list' };
    case 'parts':
      return { widget: 'object', collapsed: true, fields: fields.map(cmsField) };
    case 'listOfParts':
      return { widget: 'list', collapsed: true, fields: fields.map(cmsField) };
  }
}
