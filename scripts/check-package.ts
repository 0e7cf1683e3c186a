/* `npm run check:package`: packs the package and has it looked over by publint and by Are The Types Wrong. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../test/package/pack.ts';

/* Called through npx and pinned here: together they would double what `npm ci` installs. */
const publint = 'publint@0.3.25';
const typesWrong = '@arethetypeswrong/cli@0.18.5';

const folder = mkdtempSync(join(tmpdir(), 'handbook-package-'));
try {
  const tarball = pack(folder);
  const npx = (...words: readonly string[]) =>
    execFileSync('npx', ['--yes', ...words], { cwd: folder, stdio: 'inherit' });
  npx(publint, tarball, '--strict');
  npx(typesWrong, '--profile', 'esm-only', '--no-color', tarball);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
