import type { SectionKind } from '../../domain/section.ts';
import type { OutlineSection } from '../outline.ts';
import { isAboutCompany } from './about-company.ts';
import { headingText, isAboutWork, isLevel, kindByContent } from './kind-by-content.ts';
import { readBlocks } from './label-lines.ts';
import type { NameIndex } from './name-index.ts';
import { type Part, readParts } from './parts.ts';
import { plainName } from './plain-name.ts';
import { areStageHeadings, isPlainStage } from './stage-headings.ts';
import type { TextBlock } from './text-blocks.ts';
import { withStagesTold } from './told-stages.ts';

/** A section of the outline with what it is about. */
export interface ClassifiedSection {
  readonly outline: OutlineSection;
  readonly heading: string;
  readonly kind: SectionKind;
  /** Whether its own heading says so; otherwise its content or the section around it does. */
  readonly named: boolean;
  /** Whether its heading is one step of the hiring plan. */
  readonly isStage: boolean;
  readonly blocks: readonly TextBlock[];
  readonly sections: readonly ClassifiedSection[];
}

/** The same, cut into the parts that it is shown in. */
export interface JobSection extends ClassifiedSection {
  readonly parts: readonly Part[];
  readonly sections: readonly JobSection[];
}

/** Kinds inside which a heading needs a name that means the same everywhere. */
const plainKinds = new Set<SectionKind>(['role', 'levels', 'other']);

/** Tells for each section of a page what it is about: by its own heading, else its content, else what it stands in. */
export function classifyOutline(root: OutlineSection, names: NameIndex): JobSection {
  return withParts(withStagesTold(nameSections(root, names), names), names);
}

/** The same by headings and first looks alone. */
export function nameSections(root: OutlineSection, names: NameIndex): ClassifiedSection {
  return {
    outline: root,
    heading: '',
    kind: 'other',
    named: false,
    isStage: false,
    blocks: readBlocks(root.blocks, names),
    sections: classifySections(root.sections, undefined, names),
  };
}

function withParts(section: ClassifiedSection, names: NameIndex): JobSection {
  return Object.assign({}, section, {
    parts: readParts(section, names),
    sections: section.sections.map((below) => withParts(below, names)),
  });
}

/** The section around. */
interface Around {
  readonly kind: SectionKind;
  readonly hasList: boolean;
}

function classifySections(
  outlines: readonly OutlineSection[],
  parent: Around | undefined,
  names: NameIndex,
): readonly ClassifiedSection[] {
  const areStages = parent?.kind === 'hiringPlan' && !parent.hasList && areStageHeadings(outlines, names);
  const hasLevels = outlines.filter((outline) => isLevel(outline, names)).length > 1;
  let emptyKind: SectionKind | undefined;
  let before: SectionKind | undefined;
  return outlines.map((outline) => {
    const contents = { outline, heading: headingText(outline), blocks: readBlocks(outline.blocks, names) };
    const isStage = areStages && isPlainStage(contents.heading, names);
    const own = isStage ? undefined : ownKind(contents, parent?.kind, names);
    const told = () =>
      isStage
        ? 'hiringPlan'
        : kindByContent(
            { ...contents, parent: parent?.kind, isOneOfLevels: hasLevels && isLevel(outline, names) },
            names,
          );
    const work = () => (isAboutWork(contents.blocks, parent?.kind, before) ? 'responsibilities' : undefined);
    const kind = own ?? told() ?? emptyKind ?? work() ?? parent?.kind ?? 'other';
    // “Key responsibilities” with nothing under it heads its neighbours: the author took the wrong level.
    if (own && own !== emptyKind) emptyKind = isEmpty(contents) ? own : undefined;
    before = kind;
    const hasList = contents.blocks.some(({ type }) => type === 'list');
    const sections = classifySections(outline.sections, { kind, hasList }, names);
    return { kind, named: own !== undefined, isStage, sections, ...contents };
  });
}

const isEmpty = ({ blocks, outline }: Pick<ClassifiedSection, 'blocks' | 'outline'>): boolean =>
  blocks.length === 0 && outline.sections.length === 0;

function ownKind(
  { heading, blocks }: Pick<ClassifiedSection, 'heading' | 'blocks'>,
  parent: SectionKind | undefined,
  names: NameIndex,
): SectionKind | undefined {
  if (parent === 'hiringPlan' && /^(?:assessment|evaluation|criteria|scoring)s?$/.test(plainName(heading)))
    return 'interviewNotes';
  const isOpen = parent === undefined || plainKinds.has(parent);
  const named = isOpen ? names.kindOf(heading) : names.kindInside(heading);
  return named === 'role' && isAboutCompany(heading, blocks) ? 'about' : named;
}
