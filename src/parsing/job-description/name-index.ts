import type { SectionKind } from '../../domain/section.ts';
import type { ParseSettings } from '../settings.ts';
import { plainName, withoutBrackets } from './plain-name.ts';
import { namesOfWork, sectionNames } from './section-names.ts';

/** Tells the kind of a section by its name. */
export interface NameIndex {
  /** By any name we know. */
  readonly kindOf: (text: string) => SectionKind | undefined;
  /** By names that mean the same everywhere: inside a list of duties “Hiring” is a duty. */
  readonly kindInside: (text: string) => SectionKind | undefined;
}

const knownNames: ReadonlyMap<string, SectionKind> = new Map(
  sectionNames.flatMap(({ kind, names }) => names.map((name) => [name, kind] as const)),
);
const longestName = 280;
const mostKnown = 20_000;

/** Makes the index of our own names and those of the option `sectionNames`, which win; one for all pages. */
export function createNameIndex(ownNames: ParseSettings['sectionNames']): NameIndex {
  const own = new Map<string, SectionKind>();
  for (const [kind, names] of Object.entries(ownNames)) {
    for (const name of names ?? []) own.set(plainName(name), kind as SectionKind);
  }
  const find = (text: string, inside: boolean): SectionKind | undefined => {
    if (text.length > longestName) return undefined;
    const name = plainName(text);
    if (name === '') return undefined;
    const bare = withoutBrackets(name);
    return (
      own.get(name) ??
      own.get(bare) ??
      (inside && namesOfWork.has(bare) ? undefined : (knownNames.get(name) ?? knownNames.get(bare))) ??
      kindByForm(name, inside) ??
      (bare !== name ? kindByForm(bare, inside) : undefined)
    );
  };
  const known = new Map<string, SectionKind | undefined>();
  const remember = (text: string, inside: boolean): SectionKind | undefined => {
    const key = `${inside} ${text}`;
    if (known.has(key)) return known.get(key);
    // The headings of a handbook repeat; those of one that is served for days are not kept for ever.
    if (known.size >= mostKnown) known.clear();
    const kind = find(text, inside);
    known.set(key, kind);
    return kind;
  };
  return { kindOf: (text) => remember(text, false), kindInside: (text) => remember(text, true) };
}

function kindByForm(name: string, inside: boolean): SectionKind | undefined {
  return sectionNames.find(({ patterns, patternsInside }) =>
    ((inside ? patternsInside : undefined) ?? patterns).some((pattern) => pattern.test(name)),
  )?.kind;
}
