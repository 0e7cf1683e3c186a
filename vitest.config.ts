import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

const source = fileURLToPath(new URL('src/', import.meta.url));
const installed = process.env.HANDBOOK_TEST_PACKAGE;
const eleventy = process.env.HANDBOOK_TEST_ELEVENTY;

/** Gives the tests the compiled code of an installed package where they ask for ours: test/under-test.ts. */
const installedCode: Plugin = {
  name: 'installed-code',
  enforce: 'pre',
  async resolveId(name, importer) {
    if (eleventy && name === '@11ty/eleventy') return { id: `${eleventy}/src/Eleventy.js`, external: true };
    if (!installed || !name.startsWith('.')) return undefined;
    const found = await this.resolve(name, importer, { skipSelf: true });
    if (!found?.id.startsWith(source)) return undefined;
    const compiled = join(installed, 'dist', found.id.slice(source.length).replace(/\.ts$/, '.js'));
    return existsSync(compiled) ? { id: compiled, external: true } : undefined;
  },
};

export default defineConfig({
  plugins: [installedCode],
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
