import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { formatLicences } from './licences.ts';

/** What the names of `package.json` say about packages that a user may or may not have. */
export interface ChosenPackages {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Nunjucks asks for it when it is to watch its templates, which we never have it do. */
const neverAsked = 'chokidar';

/**
 * gray-matter loads a reader of YAML, and that one a parser of JavaScript, whether or not it gets a reader of ours, as it
 * always does: every start would pay for both.
 */
const withoutSecondYaml: Plugin = {
  name: 'without a second reader of YAML',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^js-yaml$/ }, ({ importer, path }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'unused' }, () => ({
      contents: "exports.safeLoad = exports.safeDump = () => { throw new Error('not in the command'); };",
    }));
  },
};

/** Packages in CommonJS ask for Node's own modules by `require`, which a module does not have. */
const givesRequire = `import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);`;

/**
 * Makes `dist/command/` of `dist/cli/`: the command with the packages it stands on, in a few files, because opening
 * hundreds took longer than checking a page. A command is loaded when it is called, as before. The names of the pieces
 * tell what is in them, by which `src/io/code-stamp.ts` knows other code. Nothing is shortened: who looks for a fault
 * reads our own lines.
 */
export async function bundleCommand(root: string, chosen: ChosenPackages): Promise<void> {
  const folder = join(root, 'dist/command');
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['dist/cli/main.js'],
    outdir: folder,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Without this, packages would give files that Node itself does not choose.
    conditions: [],
    charset: 'utf8',
    external: ['@11ty/*', '@fontsource/*', ...namesOf(chosen), neverAsked],
    banner: { js: givesRequire },
    plugins: [withoutSecondYaml],
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'LICENSES.txt'), formatLicences(root, filesIn(metafile)));
}

function namesOf({ optionalDependencies, peerDependencies }: ChosenPackages): readonly string[] {
  return Object.keys({ ...optionalDependencies, ...peerDependencies });
}

/** Every file of which something is in the bundle. */
function filesIn({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
}
