import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';

/** A registry on this machine that has the packed package, and sends npm to the one it knows for all others. */
export interface LocalRegistry {
  readonly url: string;
  readonly close: () => void;
}

const upstream = process.env.npm_config_registry ?? 'https://registry.npmjs.org/';

/** So that a guide can be followed word for word before there is a release: `npm install eleventy-plugin-handbook`. */
export async function startRegistry(tarball: string): Promise<LocalRegistry> {
  const manifest = JSON.parse(readFileSync(join(dirname(tarball), 'package.json'), 'utf8')) as Readonly<{
    name: string;
    version: string;
  }>;
  const bytes = readFileSync(tarball);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const origin = `http://${request.headers.host}`;
    if (path === `/${manifest.name}`)
      response.setHeader('content-type', 'application/json').end(describe(manifest, origin, tarball, bytes));
    else if (path === `/${manifest.name}/-/${basename(tarball)}`) response.end(bytes);
    else response.writeHead(307, { location: new URL(path.slice(1), upstream).href }).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** What a registry says of a package with one version. */
function describe(
  manifest: { readonly name: string; readonly version: string },
  origin: string,
  tarball: string,
  bytes: Buffer,
): string {
  const { name, version } = manifest;
  const dist = {
    tarball: `${origin}/${name}/-/${basename(tarball)}`,
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    shasum: createHash('sha1').update(bytes).digest('hex'),
  };
  return JSON.stringify({
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist } },
  });
}
