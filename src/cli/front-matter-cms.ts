import { type SettingField, settingFields } from '../domain/setting-fields.ts';

const fieldTypes: Readonly<Partial<Record<SettingField['kind'], string>>> = {
  words: 'string',
  number: 'number',
  flag: 'boolean',
  day: 'datetime',
  choice: 'choice',
  list: 'list',
};

/**
 * The `frontmatter.json` of Front Matter CMS, an extension of Visual Studio Code: a form with every setting that its
 * fields can hold. Openings are not among them; its lists of parts write a setting of their own into each part.
 */
export function frontMatterCmsConfig(folder: string): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://frontmatter.codes/frontmatter.schema.json',
    'frontMatter.framework.id': '11ty',
    'frontMatter.content.pageFolders': [{ title: 'Handbook', path: `[[workspace]]/${folder}` }],
    'frontMatter.content.publicFolder': folder,
    'frontMatter.taxonomy.dateFormat': 'yyyy-MM-dd',
    'frontMatter.taxonomy.contentTypes': [
      { name: 'default', pageBundle: false, fields: settingFields().flatMap(fieldOf) },
    ],
  };
}

function fieldOf({ name, label, help, kind, choices }: SettingField): readonly object[] {
  const type = fieldTypes[kind];
  if (type === undefined) return [];
  return [
    {
      title: label,
      name,
      type,
      description: help,
      ...(kind === 'choice' ? { choices } : {}),
      ...(kind === 'day' ? { dateFormat: 'yyyy-MM-dd' } : {}),
    },
  ];
}
