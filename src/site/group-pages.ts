import type { GroupPage, PageAddress } from '../domain/handbook.ts';
import { slugify } from '../parsing/heading-ids.ts';
import { addressOf, type SitePlace } from './addresses.ts';
import { type TakenPaths, takeFreePath } from './taken-paths.ts';

/** Makes the pages that only list what is below them, at addresses that no author's page has. */
export interface PageMaker {
  readonly forFolder: (label: string, folder: string) => PageAddress;
  readonly forGroup: (label: string) => PageAddress;
  readonly made: readonly GroupPage[];
}

export function createPageMaker(place: SitePlace, taken: TakenPaths): PageMaker {
  const made = new Map<string, GroupPage>();
  const make = (label: string, wanted: string): PageAddress => {
    const known = made.get(wanted);
    if (known) return known.address;
    const address = addressOf(takeFreePath(wanted, taken), place);
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
