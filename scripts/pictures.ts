/* `npm run pictures`: makes the README's two pictures of the example handbook anew, with Chromium. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, serveFolder } from '../test/browser/with-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/pictures');
const page = 'job-descriptions/calibration-lead/';

const folder = mkdtempSync(join(tmpdir(), 'handbook-pictures-'));
const output = join(folder, 'site');
const program = ['--import', 'tsx', 'src/cli/main.ts', 'build', 'handbook', '--output', output];
execFileSync(process.execPath, [...program, '--today', '2026-11-24'], { cwd: root, stdio: 'inherit' });
mkdirSync(pictures, { recursive: true });

const { url, server } = await serveFolder(output);
const browser = await launchBrowser();
try {
  const wide = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await wide.goto(`${url}/${page}`);
  await wide.screenshot({ path: join(pictures, 'job-description.png') });
  const phone = await browser.newPage({
    viewport: { width: 390, height: 780 },
    deviceScaleFactor: 2,
    colorScheme: 'dark',
  });
  await phone.goto(`${url}/${page}`);
  await phone.evaluate(
    `scrollTo(0, document.getElementById('hiring-plan').getBoundingClientRect().top - 40)`,
  );
  await phone.screenshot({ path: join(pictures, 'phone.png') });
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
