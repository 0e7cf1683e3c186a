/*
 * `npm run test:guides`: packs the package, and follows the guides word for word as a new user would, in empty folders
 * with nothing but the tarball and the registry. `-- --short` leaves out what another guide has as well; `-- form` follows
 * those alone whose name holds the word.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainValue } from '../../src/parsing/plain-value.ts';
import { parseYaml } from '../../src/parsing/yaml.ts';
import { pack, root } from '../package/pack.ts';
import { followGuide, type Reader, runLine } from './follow-guide.ts';
import { startRegistry } from './registry.ts';

const short = process.argv.includes('--short');
const word = process.argv.slice(2).find((given) => !given.startsWith('--')) ?? '';
const work = mkdtempSync(join(tmpdir(), 'handbook-guides-'));
const tarball = pack(join(work, 'packed'));
execFileSync('tar', [
  '-xzf',
  tarball,
  '--strip-components=1',
  '-C',
  join(work, 'packed'),
  'package/package.json',
]);
const registry = await startRegistry(tarball);
// Nothing that another run of npm left on this machine is taken for what the registry gives.
const env = {
  npm_config_registry: registry.url,
  npm_config_cache: join(work, 'cache'),
  npm_config_yes: 'true',
};

const guides: Readonly<Record<string, () => Promise<void>>> = {
  'From nothing': fromNothing,
  ...(short ? {} : { 'From nothing, in TypeScript': inTypeScript }),
  'Into a site that is there, by the README': byReadme,
  ...(short ? {} : { 'Into a site that is there, by the documentation': byDocumentation }),
  ...(short ? {} : { 'A form in the browser': inAForm }),
  ...(short ? {} : { 'From other tools': fromOtherTools }),
};

try {
  for (const [name, follow] of Object.entries(guides).filter(([guide]) => guide.includes(word))) {
    process.stdout.write(`\n${name}\n`);
    await follow();
  }
  process.stdout.write(`\nAll followed in ${Math.round(performance.now() / 1000)} s.\n`);
} finally {
  registry.close();
  rmSync(work, { recursive: true, force: true });
}

function emptyFolder(name: string): Reader {
  const folder = join(work, name);
  mkdirSync(folder);
  return { folder, env };
}

async function fromNothing(): Promise<void> {
  const reader = emptyFolder('from-nothing');
  await followGuide(reader, join(root, 'docs/begin/new.md'));
  shows(reader, '_site/index.html', 'Welcome');
  shows(reader, '_site/job-descriptions/archivist/index.html', 'Archivist');
  await asItsWorkflows(reader);
  for (const guide of ['begin/publish.md', 'write/pages.md', 'write/openings.md'])
    await followGuide(
      prepared(reader, guide),
      join(root, 'docs', guide),
      ({ text }) => !text.includes('satori'),
    );
  shows(reader, 'handbook/people/leave/parents.md', '/people/parental-leave/');
}

/** What a guide takes for granted that is there. */
function prepared(reader: Reader, guide: string): Reader {
  if (guide !== 'write/pages.md') return reader;
  writeFileSync(join(reader.folder, 'handbook/people/parental-leave.md'), '# Parental leave\n');
  return reader;
}

/** The project's own workflow publishes it, with the commands that stand in it and the values that GitHub gives. */
async function asItsWorkflows(reader: Reader): Promise<void> {
  for (const file of ['check.yml', 'publish.yml']) {
    const text = readFileSync(join(reader.folder, '.github/workflows', file), 'utf8');
    const { root: node } = parseYaml(text, 1);
    const { jobs } = (node ? plainValue(node) : {}) as {
      jobs: Readonly<Record<string, { steps: readonly { run?: string }[] }>>;
    };
    const lines = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = [] }) => run));
    const filled = lines.map((line) => line.replace(/\$\{\{[^}]*base_path[^}]*\}\}/, '/my-handbook'));
    for (const line of filled)
      await runLine({ ...reader, env: { ...env, GITHUB_ACTIONS: 'true', CI: 'true' } }, line);
  }
  shows(reader, '_site/index.html', 'href="/my-handbook/people/"');
}

async function inTypeScript(): Promise<void> {
  const reader = emptyFolder('typed');
  for (const line of [
    'npx eleventy-plugin-handbook init my-handbook --typescript',
    'cd my-handbook',
    'npm install',
    'npm start',
    'npm run check',
    'npm run build',
  ])
    await runLine(reader, line);
  shows(reader, '_site/index.html', 'Welcome');
}

/** A company's site with a layout, data and a blog of its own; its handbook is still to come. */
async function companySite(name: string): Promise<Reader> {
  const reader = emptyFolder(name);
  cpSync(join(root, 'test/fixtures/sites/company'), reader.folder, { recursive: true });
  const config = [
    "import { quayside } from './site.js';",
    '',
    'export default function (eleventyConfig) {',
    '  quayside(eleventyConfig);',
    '}',
    '',
    "export const config = { dir: { input: 'src', output: '_site' } };",
    '',
  ];
  writeFileSync(join(reader.folder, 'eleventy.config.js'), config.join('\n'));
  await runLine(reader, 'npm install @11ty/eleventy');
  return reader;
}

async function byReadme(): Promise<void> {
  const reader = await companySite('by-readme');
  await followGuide(
    reader,
    join(root, 'README.md'),
    ({ text, file }) => file !== undefined || text.startsWith('npm install eleventy-plugin-handbook'),
  );
  await runLine(reader, 'npx @11ty/eleventy');
  shows(reader, '_site/handbook/jobs/auctioneer/index.html', 'Questions? Ask the people team.');
  shows(reader, '_site/index.html', 'href="/handbook/jobs/auctioneer/">Auctioneer</a>, Ardmouth');
  shows(reader, '_site/blog/new-ice/index.html', '<h1>');
}

async function byDocumentation(): Promise<void> {
  const reader = await companySite('by-documentation');
  await followGuide(reader, join(root, 'docs/begin/add.md'));
  await runLine(reader, 'npx @11ty/eleventy');
  const page = '_site/handbook/jobs/archivist/index.html';
  shows(reader, page, 'Quayside Fish Market');
  shows(reader, page, 'aria-current="page"');
  shows(reader, page, 'Questions? Ask');
  shows(reader, '_site/index.html', 'Work with us');
  shows(reader, '_site/assets/handbook.css', '--act');
  const menu = readFileSync(join(reader.folder, '_site/menu/index.html'), 'utf8');
  if (menu.includes('/handbook/') || !menu.includes('/blog/'))
    throw new Error(`The menu has the handbook:\n${menu}`);
}

async function inAForm(): Promise<void> {
  const reader = emptyFolder('form');
  await runLine(reader, 'npx eleventy-plugin-handbook init my-handbook');
  await runLine(reader, 'cd my-handbook');
  await runLine(reader, 'npm install');
  await followGuide(reader, join(root, 'docs/write/in-a-form.md'));
  shows(reader, '_site/admin/config.yml', 'repo: quayside/handbook');
  shows(reader, 'handbook.schema.json', 'navGroup');
  if (!existsSync(join(reader.folder, '_site/admin/sveltia-cms.js')))
    throw new Error('The form has no program.');
}

/** The handbooks of several companies lie beside a checkout of ours, and nowhere else. */
async function fromOtherTools(): Promise<void> {
  const corpora = join(root, '../shared/corpora');
  const moves: Readonly<Record<string, string>> = {
    'docusaurus.md': join(root, 'test/fixtures/moves/docusaurus'),
    'plain-folders.md': join(corpora, 'basecamp'),
    'gitbook.md': join(corpora, 'mattermost'),
    'docsy.md': join(corpora, 'gitlab-en/content'),
  };
  for (const [guide, source] of Object.entries(moves)) {
    process.stdout.write(`${guide}\n`);
    if (existsSync(source)) await followMove(guide, source);
    else process.stdout.write('  skipped: no such handbook lies beside this checkout\n');
  }
}

async function followMove(guide: string, source: string): Promise<void> {
  const reader = { ...emptyFolder(`move-${guide}`), mayFind: true };
  cpSync(source, join(reader.folder, 'handbook'), { recursive: true });
  await followGuide(reader, join(root, 'docs/move', guide));
  if (!existsSync(join(reader.folder, 'public/all-pages/index.html'))) throw new Error('There is no site.');
}

function shows({ folder }: Reader, path: string, words: string): void {
  const text = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '';
  if (!text.includes(words)) throw new Error(`${path} does not hold “${words}”.`);
}
