import type { PublishedFile } from '../domain/handbook.ts';
import type { HandbookSettings } from '../site/settings.ts';
import type { SiteIcons } from '../site/site-icons.ts';

/** `site.webmanifest`: the site's name and pictures, for a phone's first screen. */
export function formatManifest(
  title: string,
  { icon, touchIcon }: SiteIcons,
  settings: HandbookSettings,
): string {
  const { language, place } = settings;
  const manifest = {
    name: title,
    lang: language,
    start_url: `${place.pathPrefix}${place.prefix.slice(1)}`,
    display: 'browser',
    icons: [
      ...(icon ? [{ src: icon.address.url, sizes: 'any', ...typeOf(icon) }] : []),
      ...(touchIcon ? [{ src: touchIcon.address.url, sizes: '180x180', ...typeOf(touchIcon) }] : []),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function typeOf({ path }: PublishedFile): { readonly type?: string } {
  const ending = /\.(svg|png|webp)$/i.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? {} : { type: ending === 'svg' ? 'image/svg+xml' : `image/${ending}` };
}
