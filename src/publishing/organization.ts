import type { SitePlace } from '../site/addresses.ts';
import type { HandbookSettings } from '../site/settings.ts';
import type { Organization } from './schema-org.ts';

/** schema.org's Organization of who publishes the handbook; undefined where no option names it. */
export function organizationOf({
  organization: { name, url, logo },
  origin,
  place,
}: Pick<HandbookSettings, 'organization' | 'origin' | 'place'>): Exclude<Organization, string> | undefined {
  if (!name) return undefined;
  const picture = logo === undefined ? undefined : wholeAddress(logo, origin, place);
  return {
    '@type': 'Organization',
    name,
    ...(url === undefined ? {} : { sameAs: url, url }),
    ...(picture === undefined ? {} : { logo: picture }),
  };
}

/** Programs can't follow an address without a host; one in our site begins below the host's folder. */
function wholeAddress(
  address: string,
  origin: string | undefined,
  { pathPrefix }: SitePlace,
): string | undefined {
  if (/^https?:\/\//i.test(address)) return address;
  const path = address.startsWith(pathPrefix) ? address : pathPrefix + address.replace(/^\/+/, '');
  return origin === undefined ? undefined : new URL(path, `${origin}/`).href;
}
