import { get } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevServer, startDevServer } from '../../src/cli/dev-server.ts';

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => found(port));
    });
  });
}

/** Asks for a path as it stands, which `fetch` would tidy. */
function ask(port: number, path: string): Promise<string> {
  return new Promise((answered, failed) => {
    get({ port, path, host: 'localhost' }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => {
        body += piece.toString();
      });
      response.on('end', () => answered(`${response.statusCode} ${body}`));
    }).on('error', failed);
  });
}

describe('the server on this machine', () => {
  let port: number;
  let server: DevServer;
  beforeAll(async () => {
    port = await freePort();
    const answer = async (path: string) => ({
      status: path === '/a/' ? 200 : 404,
      type: 'text/plain',
      body: path,
    });
    server = await startDevServer(port, answer);
  });
  afterAll(() => server.close());

  it.each([
    '/package.json',
    '/.11ty/..%2fpackage.json',
    '/.11ty/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/.11ty/%2e%2e/package.json',
    '/%00',
    '/%zz',
    '/.11ty/%zz',
  ])('gives no file away and stays, whatever is asked for: %s', async (path) => {
    expect(await ask(port, path)).toMatch(/^404 \//);
    expect(await ask(port, '/a/')).toBe('200 /a/');
  });

  it('has the script that loads a page anew', async () => {
    expect(await ask(port, '/.11ty/reload-client.js')).toMatch(/^200 [\s\S]*EleventyReload/);
  });
});
