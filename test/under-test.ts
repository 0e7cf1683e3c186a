import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);

/*
 * Which code the tests run: this checkout's, or a package that was installed elsewhere, given by the environment, with
 * the Eleventy of this checkout, or another. `npm run test:packed` and `npm run test:versions` set them.
 */
const installed = process.env.HANDBOOK_TEST_PACKAGE;
const otherEleventy = process.env.HANDBOOK_TEST_ELEVENTY;

/** What node is given to run `handbook`. */
export const handbookProgram: readonly string[] = installed
  ? [`${installed}/dist/command/main.js`]
  : ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('src/cli/main.ts', root))];

/** What a site's configuration imports. */
export const pluginAddress: string = installed
  ? pathToFileURL(`${installed}/dist/index.js`).href
  : new URL('src/index.ts', root).href;

/** What node is given to run Eleventy's own command on a configuration that imports the plugin. */
export const eleventyProgram: readonly string[] = [
  ...(installed ? [] : ['--import', import.meta.resolve('tsx')]),
  otherEleventy
    ? `${otherEleventy}/cmd.cjs`
    : fileURLToPath(new URL('node_modules/@11ty/eleventy/cmd.cjs', root)),
];
