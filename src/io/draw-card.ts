import type { ShareCard } from '../publishing/share-cards.ts';

/** A font for a card, ready to be drawn with. */
export interface LoadedFont {
  readonly name: string;
  readonly weight: 400 | 700;
  readonly data: Buffer;
}

const width = 1200;
const height = 630;

/** Draws a card as a PNG of 1200 by 630, the size that networks show whole. */
export async function drawCard(card: ShareCard, fonts: readonly LoadedFont[]): Promise<Uint8Array> {
  const [{ default: satori }, { Resvg }] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  const families = [...new Set(fonts.map(({ name }) => name))].join(', ');
  const options = { width, height, fonts: fonts.map((font) => ({ ...font, style: 'normal' as const })) };
  const svg = await satori(layOut(card, families) as Parameters<typeof satori>[0], options);
  // Letters are drawn as outlines already: no font of the machine takes part.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

interface Box {
  readonly type: 'div';
  readonly props: { readonly style: object; readonly children: readonly Box[] | string };
}

function box(style: object, children: readonly Box[] | string): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** The company above, the role in the middle, place and pay below; the colours are those of the pages. Each line starts where its language does. */
function layOut({ title, facts, company, direction }: ShareCard, fontFamily: string): Box {
  const page = {
    width,
    height,
    flexDirection: 'column',
    justifyContent: 'space-between',
    boxSizing: 'border-box',
    padding: '72px 80px',
    background: '#fffdf9',
    borderBottom: '16px solid #0b625a',
    color: '#1f1b15',
    fontFamily,
    direction,
  };
  const name = {
    fontSize: sizeOf(title),
    fontWeight: 700,
    lineHeight: 1.12,
    lineClamp: 4,
    // Letters that are joined must not be moved.
    ...(direction === 'ltr' ? { letterSpacing: '-0.02em' } : {}),
  };
  return box(page, [
    box({ fontSize: 34, color: '#6a6253' }, company),
    box(name, title),
    box(
      { flexWrap: 'wrap', gap: '6px 44px', minHeight: 52, fontSize: 34, color: '#443e34' },
      facts.map((fact) => box({}, fact)),
    ),
  ]);
}

/** A long name is smaller, so that it stays whole. */
function sizeOf(title: string): number {
  if (title.length <= 24) return 104;
  if (title.length <= 48) return 84;
  return title.length <= 90 ? 64 : 48;
}
