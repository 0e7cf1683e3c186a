import EleventyDevServer from '@11ty/eleventy-dev-server';

/** What a request gets; undefined where nothing stands at its address. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** A server on this machine that shows a site and tells open pages to load themselves anew. */
export interface DevServer {
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** Starts Eleventy's own development server over answers that are made when they are asked for. */
export async function startDevServer(
  port: number,
  answer: (path: string) => Promise<Answer>,
): Promise<DevServer> {
  const server = EleventyDevServer.getServer('handbook', '.', {
    domDiff: false,
    showVersion: false,
    logger: { info: tell, log: tell, error: tell },
    onRequest: {
      '/*': async ({ url }: { url: URL }) => {
        // Its own scripts are the server's to answer; any other path it would look for on disk, and some end it.
        if (ownScript.test(url.pathname)) return undefined;
        const { status, type, body } = await answer(url.pathname);
        return { status, headers: { 'content-type': type }, body };
      },
    },
  });
  server.serve(port);
  await server.ready();
  return { reload: () => server.reload({}), close: () => server.close() };
}

const ownScript = /^\/\.11ty\/[\w-]+\.js$/;

function tell(message: string): void {
  process.stdout.write(`${message}\n`);
}
