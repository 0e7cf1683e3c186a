import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';

const program = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is a browser on this machine; .ci/run installs one. */
export const hasBrowser = existsSync(program);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
};

/** A site in a browser. */
export interface ShownSite {
  readonly browser: Browser;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a site from memory, and starts a browser. */
export async function showSite(files: ReadonlyMap<string, string>): Promise<ShownSite> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const text = files.get(path) ?? files.get(`${path.replace(/\/?$/, '')}/index.html`.replace(/^\//, ''));
    const name = files.has(path) ? path : 'index.html';
    const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  return {
    browser,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
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
