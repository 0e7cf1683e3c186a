/*
 * `npm run test:packed`: packs the package, installs the tarball in an empty folder, and runs the tests against the
 * compiled code in it. `-- --short` runs those alone that meet the code as a user does: commands, sites and Eleventy.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack, root } from '../package/pack.ts';

const work = mkdtempSync(join(tmpdir(), 'handbook-packed-'));
const project = join(work, 'project');
const folders = ['test/cli', 'test/eleventy', 'test/sites', 'test/publishing', 'test/problems.test.ts'];
/** These are about the checkout itself, or compile it anew. */
const aboutTheCheckout = ['test/package/**', 'test/readme.test.ts', 'test/docs/**', 'test/fuzz/**'];

try {
  const tarball = pack(work);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const forPictures = ['satori', '@resvg/resvg-js', '@fontsource/inter', '@fontsource/ibm-plex-sans-arabic'];
  const install = ['install', '--no-audit', '--no-fund', '--silent', tarball, ...forPictures];
  execFileSync('npm', install, { cwd: project });
  const chosen = process.argv.includes('--short') ? folders : [];
  const left = aboutTheCheckout.flatMap((pattern) => ['--exclude', pattern]);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...left],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        HANDBOOK_TEST_PACKAGE: join(project, 'node_modules/eleventy-plugin-handbook'),
        HANDBOOK_TEST_ELEVENTY: join(project, 'node_modules/@11ty/eleventy'),
      },
    },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
