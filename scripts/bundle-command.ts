import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
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

/** Loaded with the first page that needs them; of some twenty packages and forty files, which took longer than a page. */
const parserOfHtml = `export { parseFragment } from 'parse5';
export { fromParse5 } from 'hast-util-from-parse5';`;

/** Has the parser loaded from a piece of its own; see src/parsing/html-tree.ts. `tell` hears what is in the piece. */
function withParserInPiece(common: BuildOptions, tell: (metafile: Metafile) => void): Plugin {
  return {
    name: 'parser in a piece',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]html-tree\.js$/ }, async ({ path }) => {
        const { metafile } = await build({
          ...common,
          stdin: { contents: parserOfHtml, resolveDir: dirname(path) },
          entryNames: 'html-parser-[hash]',
          // What is asked for in the middle of a page can't be waited for.
          format: 'cjs',
          outExtension: { '.js': '.cjs' },
          metafile: true,
        });
        tell(metafile);
        const [piece = ''] = Object.keys(metafile.outputs);
        const load = /\bload\('(?:parse5|hast-util-from-parse5)'\)/g;
        return { contents: readFileSync(path, 'utf8').replace(load, `load('./${basename(piece)}')`) };
      });
    },
  };
}

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
  const common: BuildOptions = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    // Without this, packages would give files that Node itself does not choose.
    conditions: [],
    charset: 'utf8',
    logLevel: 'warning',
  };
  const files: string[] = [];
  const tell = (metafile: Metafile) => files.push(...filesIn(metafile));
  const { metafile } = await build({
    ...common,
    entryPoints: ['dist/cli/main.js'],
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    external: ['@11ty/*', '@fontsource/*', ...namesOf(chosen), neverAsked],
    banner: { js: givesRequire },
    plugins: [withoutSecondYaml, withParserInPiece(common, tell)],
    metafile: true,
  });
  tell(metafile);
  writeFileSync(join(folder, 'LICENSES.txt'), formatLicences(root, files));
}

function namesOf({ optionalDependencies, peerDependencies }: ChosenPackages): readonly string[] {
  return Object.keys({ ...optionalDependencies, ...peerDependencies });
}

/** Every file of which something is in the bundle. */
function filesIn({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
}
