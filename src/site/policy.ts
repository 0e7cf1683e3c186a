import type { Handbook } from '../domain/handbook.ts';
import type { HandbookPage } from '../domain/page.ts';
import type { SitePlace } from './addresses.ts';
import { htmlsOf } from './page-html.ts';

/**
 * The Content-Security-Policy of every page: nothing but the site itself, no inline script, style or handler. Images
 * from elsewhere come from the hosts that pages name, and from no other. The search's program is WebAssembly.
 */
export function contentSecurityPolicy(handbook: Handbook, { search }: { readonly search: boolean }): string {
  const hosts = [...new Set(handbook.pages.flatMap(imageHostsOf))].sort();
  const images = hosts.length > mostHosts ? ['https:', 'http:'] : hosts;
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    ["img-src 'self'", ...images].join(' '),
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** More of them in every page and every answer would be a burden; servers refuse headers of some kilobytes. */
const mostHosts = 50;

/** The policy of a page with drawings, which a script of the site makes and shows as images. */
export function allowDrawings(policy: string): string {
  return policy.replace("img-src 'self'", "img-src 'self' blob:");
}

/** What hosts that read `_headers` send with every page of the handbook; the frame rule has no effect in a page itself. */
export function formatHeaders(policy: string, { prefix }: Pick<SitePlace, 'prefix'>): string {
  return [
    `${prefix}*`,
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '',
  ].join('\n');
}

function imageHostsOf(page: HandbookPage): readonly string[] {
  return htmlsOf(page).flatMap((html) =>
    [...html.matchAll(imageAddress)].flatMap(([, address = '']) => hostOf(address)),
  );
}

// <img alt="" src="https://images.example.com/map.png">
const imageAddress = /<img\b[^>]*?\ssrc="((?:https?:)?\/\/[^"]+)"/g;

function hostOf(address: string): readonly string[] {
  const url = address.replace(/^\/\//, 'https://').replace(/&amp;/g, '&');
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  // “https://*” and “https://a;script-src” are addresses, too, and would be read as rules.
  return /^https?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(origin) ? [origin] : [];
}
