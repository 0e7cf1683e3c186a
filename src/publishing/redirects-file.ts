import type { Redirect } from '../domain/handbook.ts';

/** `_redirects`, which Netlify, Cloudflare Pages and others read. */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from.url} ${to.url} 301\n`).join('');
}
