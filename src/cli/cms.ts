import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { tellProblems } from '../io/tell.ts';
import { yamlDocument } from '../parsing/yaml.ts';
import { packageTemplates } from '../rendering/environment.ts';
import { type CallArguments, handbookFlags, readArguments, textFlag } from './arguments.ts';
import { CallError } from './call-error.ts';
import { cmsConfig } from './cms-config.ts';
import { frontMatterCmsConfig } from './front-matter-cms.ts';
import { loadHandbook } from './load-handbook.ts';

const flags = {
  options: handbookFlags.options,
  output: { type: 'string', short: 'o' },
  repository: { type: 'string' },
  branch: { type: 'string' },
  gitlab: { type: 'boolean' },
  overwrite: { type: 'boolean' },
} as const;

/**
 * `handbook cms`: the configuration with which people change pages in a form, in the browser (Sveltia CMS, Decap CMS)
 * and in Visual Studio Code (Front Matter CMS). Overwrites a file only where it is told to.
 */
export async function cms(words: readonly string[]): Promise<number> {
  const call = readArguments(words, flags);
  const output = textFlag(call, 'output') ?? 'admin';
  const files = cmsFiles(call);
  if (!files) return 1;
  const paths = Object.keys(files).map((name) => (name === 'frontmatter.json' ? name : join(output, name)));
  const there = paths.filter((path) => existsSync(path));
  if (there.length > 0 && call.flags.overwrite !== true)
    throw new CallError(
      `There is ${there.join(', ')} already; --overwrite makes it anew. Nothing was written.`,
    );
  for (const [at, text] of Object.values(files).entries()) {
    const path = paths[at] ?? '';
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  process.stdout.write(`${paths.join('\n')}\n`);
  return 0;
}

/** The files by their names; undefined where the handbook could not be read. */
function cmsFiles(call: CallArguments): Readonly<Record<string, string>> | undefined {
  const folder = posix.normalize(call.folder.replaceAll('\\', '/')).replace(/\/$/, '');
  const { sources, diagnostics } = loadHandbook(call);
  if (sources.pages.length === 0) {
    tellProblems(diagnostics, sources, 'Nothing was written.');
    return undefined;
  }
  const repository = textFlag(call, 'repository');
  const config = cmsConfig({
    folder,
    pages: sources.pages.map(({ path }) => path),
    ...(repository === undefined ? {} : { repository }),
    branch: textFlag(call, 'branch') ?? 'main',
    host: call.flags.gitlab === true ? 'gitlab' : 'github',
  });
  return {
    'index.html': readFileSync(join(packageTemplates, 'cms/index.html'), 'utf8'),
    'config.yml': yamlDocument(config),
    'frontmatter.json': `${JSON.stringify(frontMatterCmsConfig(folder), null, 2)}\n`,
  };
}
