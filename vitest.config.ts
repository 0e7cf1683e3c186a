import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

const source = fileURLToPath(new URL('src/', import.meta.url));
const installed = process.env.HANDBOOK_TEST_PACKAGE;
const eleventy = process.env.HANDBOOK_TEST_ELEVENTY;

/**
 * Gives the tests the compiled code of an installed package where they ask for ours: test/under-test.ts. What the
 * command alone needs is in its program there, which the tests of commands run; the tests of such a file by itself have
 * the checkout's.
 */
const installedCode: Plugin = {
  name: 'installed-code',
  enforce: 'pre',
  async resolveId(name, importer) {
    if (eleventy && name === '@11ty/eleventy') return { id: mainOf(eleventy), external: true };
    if (!installed || !name.startsWith('.')) return undefined;
    const found = await this.resolve(name, importer, { skipSelf: true });
    if (!found?.id.startsWith(source)) return undefined;
    const compiled = join(installed, 'dist', found.id.slice(source.length).replace(/\.ts$/, '.js'));
    return existsSync(compiled) ? { id: compiled, external: true } : undefined;
  },
};

function mainOf(folder: string): string {
  const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { main: string };
  return join(folder, main);
}

export default defineConfig({
  plugins: [installedCode],
  test: {
    // By itself it leaves one core alone, which of two is half.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
