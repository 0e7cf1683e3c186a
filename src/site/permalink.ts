import type { Report } from '../diagnostics/report.ts';
import type { OpenedPage } from '../parsing/page.ts';

const longestSegment = 200;
const longestAddress = 1000;

/** Names at the top of a site that hosts and our own files use. */
const reserved =
  /^\/(?:_redirects|_headers|_worker\.js|cname|robots\.txt|404\.html|jobs\.json|feed\.xml|feed\.json|indeed\.xml|sitemap\.xml|llms\.txt|\.[^/]*)(?:\/|$)/i;

/** The path that a page asks for, below the handbook; undefined where it asks for none or for one that can't be. */
export function readPermalink(page: OpenedPage, prefix: string, report: Report): string | undefined {
  const wanted = page.frontMatter.permalink;
  if (wanted === undefined) return undefined;
  const reason = whyUnfit(wanted);
  if (reason) {
    report('address-unfit', page.placeOf('permalink'), { address: wanted, reason });
    return undefined;
  }
  return tidyAddress(wanted, prefix);
}

/** Why an address can't be a page's, in a few words; undefined where it can. */
export function whyUnfit(address: string): string | undefined {
  const decoded = decode(address);
  if (decoded === undefined) return 'a “%” in it is not followed by two digits';
  const segments = decoded.split('/').filter(Boolean);
  if (/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(decoded))
    return 'it holds characters that can’t be seen';
  if (/^[a-z][a-z0-9+.-]*:/i.test(decoded) || /^[/\\]{2}/.test(decoded)) return 'it leads to another site';
  if (decoded.includes('\\')) return 'it has a “\\” in it; addresses have “/”';
  if (segments.some((segment) => /^\.+$/.test(segment))) return 'it leads out of its folder with “..” or “.”';
  if (/[?#]/.test(decoded)) return 'it has a “?” or “#” in it';
  if (/[<>:"|*]/.test(decoded)) return 'it has one of < > : " | * in it, which no file name may have';
  if (/\{\{|\{%/.test(decoded)) return 'it holds a template, which is not run here';
  if (segments.some((segment) => /^\s|[\s.]$/.test(segment)))
    return 'a part of it begins or ends with a space or a dot';
  if (
    segments.some((segment) => Buffer.byteLength(segment) > longestSegment) ||
    decoded.length > longestAddress
  )
    return 'it is too long';
  if (reserved.test(`/${segments.join('/')}`)) return 'the site needs this name itself';
  if (/\.[a-z0-9]{1,8}$/i.test(decoded) && !/\.html$/i.test(decoded))
    return 'a page can’t have the ending of another kind of file';
  return undefined;
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address.trim()).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** The form of an address that all others of the same place come to: decoded, below the handbook, with its slashes. */
export function tidyAddress(address: string, prefix: string): string {
  const decoded = decode(address) ?? address;
  const whole = `/${decoded.split('/').filter(Boolean).join('/')}`.replace(/\/index\.html$/i, '');
  const below = prefix !== '/' && `${whole}/`.startsWith(prefix) ? whole.slice(prefix.length - 1) : whole;
  if (/\.html$/i.test(below)) return below;
  return below === '' || below === '/' ? '/' : `${below}/`;
}
