import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { mediaTypeOf } from '../../src/cli/media-type.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

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
  return chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
}

/** A site's folder on a free port of this machine. */
export async function serveFolder(
  folder: string,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': mediaTypeOf(file) }).end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
