import { frontMatterSchema } from './front-matter.ts';
import * as z from './zod.ts';

/** A setting as a form shows it. */
export interface SettingField {
  readonly name: string;
  /** The name in words: “Reports to”. */
  readonly label: string;
  /** What it means and what it wants, in sentences. */
  readonly help: string;
  readonly kind: 'words' | 'number' | 'flag' | 'day' | 'choice' | 'list' | 'parts' | 'listOfParts';
  /** The values of a choice, as an author writes them. */
  readonly choices: readonly string[];
  /** The settings of which one with parts is made. */
  readonly fields: readonly SettingField[];
  readonly example?: unknown;
}

/** What a piece of our JSON Schema may say. */
interface Described {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly description?: string;
  readonly expected?: string;
  readonly example?: unknown;
}

/** Every setting of a page with what a form needs to know of it, made from the one schema. */
export function settingFields(): readonly SettingField[] {
  const described = z.toJSONSchema(frontMatterSchema, { io: 'input' }) as Described;
  return fieldsOf(described);
}

function fieldsOf({ properties = {} }: Described): readonly SettingField[] {
  return Object.entries(properties).map(([name, described]) => fieldOf(name, described));
}

function fieldOf(name: string, described: Described): SettingField {
  const kind = kindOf(described);
  return {
    name,
    label: labelOf(name),
    help: helpOf(described),
    kind,
    // FULL_TIME is the name for machines; people write “full-time”.
    choices: (described.enum ?? []).map((choice) => choice.toLowerCase().replaceAll('_', '-')),
    fields: kind === 'listOfParts' ? fieldsOf(described.items ?? {}) : fieldsOf(described),
    example: described.example,
  };
}

function kindOf({ type, format, enum: choices, items, properties }: Described): SettingField['kind'] {
  if (choices) return 'choice';
  if (properties) return 'parts';
  if (type === 'array') return items?.properties ? 'listOfParts' : 'list';
  if (type === 'boolean') return 'flag';
  if (type === 'number') return 'number';
  return format === 'date' ? 'day' : 'words';
}

// “reportsTo” is “Reports to”, “navGroup” is “Navigation group”.
function labelOf(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  const whole = words.replace(/^nav /, 'navigation ');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

function helpOf({ description, expected }: Described): string {
  const wants = expected === undefined ? undefined : `It wants ${expected}.`;
  return [description, wants].filter((sentence) => sentence !== undefined).join(' ');
}
