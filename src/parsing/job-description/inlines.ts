import type { SectionKind } from '../../domain/section.ts';
import type { Token } from '../markdown.ts';
import type { JobSection } from './classify.ts';

/** Every run of text of a section and of all below it, with the kind of section that it stands in. */
export function inlinesOf(
  section: JobSection,
): readonly { readonly kind: SectionKind; readonly inline: Token }[] {
  const { outline, kind } = section;
  return [
    ...(outline.heading ? [{ kind, inline: outline.heading[1] }] : []),
    ...outline.blocks.filter(({ type }) => type === 'inline').map((inline) => ({ kind, inline })),
    ...section.sections.flatMap(inlinesOf),
  ];
}
