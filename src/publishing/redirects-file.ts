import type { Redirect } from '../domain/handbook.ts';
import { escapeHtml } from '../parsing/plain-text.ts';

/** `_redirects`, which Netlify, Cloudflare Pages and others read. */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from.url} ${to.url} 301\n`).join('');
}

/** A page at an old address that leads on, on any host, with a link for who is not taken along. */
export function formatRedirectPage({ to }: Pick<Redirect, 'to'>, title: string, language: string): string {
  const url = escapeHtml(to.url);
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta http-equiv="refresh" content="0; url=${url}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${url}">`,
    '</head>',
    `<body><p><a href="${url}">${escapeHtml(title)}</a></p></body>`,
    '</html>',
    '',
  ].join('\n');
}
