/** The only schemes that a page may link to. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'] as const;

export type Address =
  | { readonly kind: 'external' }
  /** Leads somewhere inside the site, as far as its form goes. */
  | { readonly kind: 'internal' }
  | { readonly kind: 'refused'; readonly scheme: string };

/** Browsers skip these when they look for a scheme: `java\nscript:` runs. */
const skippedByBrowsers = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;

/** Most addresses hold nothing that browsers skip. */
const plainAddress = /^[\x21-\x7e]*$/;

const external: Address = { kind: 'external' };
const internal: Address = { kind: 'internal' };
/** “/people/leave/”, not “//example.org” */
const fromTop = /^\/[\w-]/;

/** Tells where an address leads by its form alone. */
export function classifyAddress(address: string): Address {
  // As most begin, whatever follows.
  if (address.startsWith('https://')) return external;
  if (fromTop.test(address)) return internal;
  const bare = plainAddress.test(address) ? address : address.replace(skippedByBrowsers, '');
  // “mailto:a@b”, “C:\temp”
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined) return /^[/\\]{2}/.test(bare) ? external : internal;
  return linkSchemes.some((allowed) => allowed === scheme) ? external : { kind: 'refused', scheme };
}
