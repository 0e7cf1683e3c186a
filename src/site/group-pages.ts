import type { GroupPage, PageAddress } from '../domain/handbook.ts';
import { slugify } from '../parsing/heading-ids.ts';
import { addressKey, addressOf, type SitePlace } from './addresses.ts';

/** Makes the pages that only list what is below them, at addresses that no author's page has. */
export interface PageMaker {
  readonly forFolder: (label: string, folder: string) => PageAddress;
  readonly forGroup: (label: string) => PageAddress;
  readonly made: readonly GroupPage[];
}

export function createPageMaker(addresses: ReadonlyMap<string, PageAddress>, place: SitePlace): PageMaker {
  const taken = new Set([...addresses.values()].map(({ path }) => addressKey(path)));
  const made = new Map<string, GroupPage>();
  const make = (label: string, wanted: string): PageAddress => {
    const known = made.get(wanted);
    if (known) return known.address;
    const address = addressOf(freePath(wanted, taken), place);
    made.set(wanted, { label, address });
    return address;
  };
  return {
    forFolder: (label, folder) => make(label, `/${folder.normalize('NFC')}/`),
    forGroup: (label) => make(label, `/${slugify(label)}/`),
    get made() {
      return [...made.values()];
    },
  };
}

/** The wanted path, or the same with a number where it is taken. */
export function freePath(wanted: string, taken: Set<string>): string {
  let path = wanted;
  for (let number = 2; taken.has(addressKey(path)); number++) path = wanted.replace(/\/$/, `-${number}/`);
  taken.add(addressKey(path));
  return path;
}
