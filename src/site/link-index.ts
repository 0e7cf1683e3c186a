import { type FoldedNames, foldNames, nearestName } from '../diagnostics/nearest-word.ts';
import type { PageAddress, Picture, PublishedFile, Redirect } from '../domain/handbook.ts';
import type { HandbookPage } from '../domain/page.ts';
import { addressKey } from './addresses.ts';
import { headingAliases } from './heading-aliases.ts';

/** Something inside the site that a link can lead to. */
export interface LinkTarget {
  readonly address: PageAddress;
  /** Set where it is a page. */
  readonly page?: HandbookPage;
  /** The id that the page has for what an author may write after `#`; absent where it is a file. */
  readonly anchor?: Anchor;
  /** Set where it is a file: how large a picture it is, as far as it says. */
  readonly picture?: () => Picture | undefined;
}

type Anchor = (written: string) => string | undefined;

/** Finds what stands at a path; made once a build, so that a link costs the same in any handbook. */
export interface LinkIndex {
  /** By the path of a file in the handbook's folder: `people/leave.md`, `people/map.png`. */
  readonly byFile: (file: string) => LinkTarget | undefined;
  /** By an address below the handbook's prefix: `/people/leave/`. */
  readonly byAddress: (path: string) => LinkTarget | undefined;
  /** Whether the file is a page that is not published for this audience. */
  readonly isWithheld: (file: string) => boolean;
  /** Folders in which other generators keep what they publish from the top: Hugo's `content`, Docusaurus's `docs`. */
  readonly contentFolders: readonly string[];
  /** Files of this name, wherever they lie. */
  readonly byName: (name: string) => readonly string[];
  /** The first page that lies in a folder, or below it. */
  readonly firstIn: (folder: string) => string | undefined;
  /** The same of a name with a slip in it. */
  readonly byMisspeltName: (name: string) => readonly string[];
}

export interface LinkIndexInput {
  readonly pages: readonly HandbookPage[];
  readonly withheld: readonly string[];
  readonly addresses: ReadonlyMap<string, PageAddress>;
  readonly files: readonly PublishedFile[];
  /** Pages that are made, not written. */
  readonly madeAddresses: readonly PageAddress[];
  readonly redirects: readonly Redirect[];
}

/** What the pages that are made have. */
const madeAnchor: Anchor = (written) => (['', 'handbook-main'].includes(written) ? written : undefined);
const contentFolderNames = ['content', 'contents', 'docs', 'pages', 'src', 'static', 'public'];

export function createLinkIndex(input: LinkIndexInput): LinkIndex {
  const files = new Map<string, LinkTarget>();
  const addresses = new Map<string, LinkTarget>();
  const names = new Map<string, string[]>();
  for (const address of input.madeAddresses)
    addresses.set(addressKey(address.path), { address, anchor: madeAnchor });
  for (const { path, address, measure } of input.files) {
    const target = { address, ...(measure ? { picture: once(measure) } : {}) };
    files.set(path.normalize('NFC'), target);
  }
  for (const page of input.pages) {
    const address = input.addresses.get(page.path);
    if (!address) continue;
    const target = { address, page, anchor: anchorOf(page) };
    files.set(page.path.normalize('NFC'), target);
    addresses.set(addressKey(address.path), target);
  }
  for (const { from, path } of input.redirects) {
    const target = files.get(path.normalize('NFC'));
    if (target) addresses.set(addressKey(from.path), target);
  }
  for (const file of files.keys()) {
    const name = (file.split('/').at(-1) ?? '').toLowerCase();
    const known = names.get(name);
    if (known) known.push(file);
    else names.set(name, [file]);
  }
  const topFolders = new Set([...files.keys()].map((file) => file.split('/')[0] ?? ''));
  const withheld = new Set(input.withheld.map((path) => path.normalize('NFC')));
  let folded: FoldedNames | undefined;
  const slips = new Map<string, string>();
  let firsts: ReadonlyMap<string, string> | undefined;
  return {
    byFile: (file) => files.get(file.normalize('NFC')),
    byAddress: (path) => addresses.get(addressKey(path)),
    isWithheld: (file) => withheld.has(file.normalize('NFC')),
    contentFolders: contentFolderNames.filter((name) => topFolders.has(name)),
    byName: (name) => names.get(name.toLowerCase()) ?? [],
    firstIn: (folder) => {
      firsts ??= firstPages(input.pages);
      return firsts.get(folder);
    },
    byMisspeltName: (name) => {
      folded ??= foldNames([...names.keys()]);
      // The same slip stands on many pages.
      const near = slips.get(name) ?? nearestName(name.toLowerCase(), folded);
      slips.set(name, near);
      // Another number is another file, not a slip.
      return digitsOf(near) === digitsOf(name) ? (names.get(near) ?? []) : [];
    },
  };
}

/** The first page of each folder. */
function firstPages(pages: readonly HandbookPage[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const { path } of pages)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end).normalize('NFC');
      if (!firsts.has(folder)) firsts.set(folder, path);
    }
  return firsts;
}

/** A picture that stands on many pages is looked at once, as are the ids of a page; where no link leads to, never. */
function once<Value>(look: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: look() };
    return known.value;
  };
}

const digitsOf = (name: string) => name.replace(/\D/g, '');

function anchorOf({ anchors, heading, headings }: HandbookPage): Anchor {
  const ids = once(() => {
    const own = heading.id ? [heading.id] : [];
    return new Set([...headings.map(({ id }) => id), ...anchors, ...own, 'handbook-main', '']);
  });
  const aliases = once(
    () => new Map(headings.flatMap((each) => headingAliases(each).map((alias) => [alias, each.id]))),
  );
  return (written) => (ids().has(written) ? written : aliases().get(written));
}
