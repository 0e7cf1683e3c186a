import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { mediaTypeOf } from '../../src/cli/media-type.ts';
import { runHandbook } from '../cli/run-handbook.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What keeps a browser from asking anybody but the site, and from what a container has not. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine; tests that need one are skipped where there is none, and fail where CI=true. */
export const browserPath: string | undefined = [process.env.CHROMIUM ?? '', ...places].find(
  (path) => path !== '' && existsSync(path),
);

/** Why the tests of a group are skipped; undefined where they run. */
export function skipWithoutBrowser(): string | undefined {
  if (browserPath) return undefined;
  if (process.env.CI === 'true') throw new Error('There is no Chromium here; set CHROMIUM.');
  return 'skipped: there is no Chromium on this machine';
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? '', args: quiet });
}

export interface ServedSite {
  readonly url: string;
  readonly server: Server;
}

/** A site's folder on a free port of this machine. */
export function serveFolder(folder: string): Promise<ServedSite> {
  return serve((path) => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  });
}

/** The example handbook, built by the command into a folder of the test's own, on a free port of this machine. */
export function serveExample(folder: string): Promise<ServedSite> {
  const site = join(folder, 'site');
  const words = ['build', 'handbook', '--output', site, '--today', '2026-11-24'];
  const { status, stderr } = runHandbook(words, { cwd: join(import.meta.dirname, '../..') });
  if (status !== 0) throw new Error(stderr);
  return serveFolder(site);
}

/** The files of a site in memory on a free port of this machine. */
export function serveFiles(files: ReadonlyMap<string, string>): Promise<ServedSite> {
  return serve((path) => files.get(path));
}

/** Answers as hosts of plain files do: a folder by its index, and 404.html where nothing is. */
async function serve(read: (path: string) => string | Buffer | undefined): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const body = read(file);
    const type = mediaTypeOf(body === undefined ? '404.html' : file);
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': type })
      .end(body ?? read('404.html'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, in a few words each. The page's policy has to be passed by for it to run. */
export async function faultsByAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const runner = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
    const { violations } = await runner.run({ runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
