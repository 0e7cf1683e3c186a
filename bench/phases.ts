import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlaceOf } from './place-of.ts';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

/** What each phase is known by: the nearest caller, by function or by file, whose name matches. */
const phases: readonly (readonly [string, RegExp])[] = [
  ['collecting garbage', /^\(garbage collector\)/],
  ['loading modules', /node:internal\/modules|^evaluate /],
  ['reading files', /^readSources /],
  ['front matter', /^parseFrontMatter /],
  ['what was kept', /\/(?:page-cache|kept-page|content-cache|kept-texts|texts-file)\.js$/],
  ['Markdown', /\/parsing\/markdown\.js$/],
  ['job descriptions', /^(?:parseJobDescription|isJobDescription) /],
  ['the rest of a page', /^parsePage /],
  ['links', /^resolveLinks /],
  ['the rest of the handbook', /^buildHandbook /],
  ['templates', /\/rendering\/(?:render-page|navigation)\.js$/],
  ['views', /\/site\/view/],
  ['files for programs', /\/publishing\//],
  ['writing', /\/io\/output\.js$/],
];

/** The time of one build by phase, in seconds, the dearest first; a profile makes a build slower than it is. */
export function profilePhases(words: readonly string[]): readonly (readonly [string, number])[] {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-phases-'));
  try {
    const [program = '', ...rest] = words;
    spawnSync(program, ['--cpu-prof', `--cpu-prof-dir=${folder}`, ...rest], { stdio: 'ignore' });
    const [file = ''] = readdirSync(folder);
    return sumUp(JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sumUp({ nodes, samples, timeDeltas }: CpuProfile): readonly (readonly [string, number])[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const placeOf = createPlaceOf();
  const ownPhaseOf = ({ callFrame: { functionName, url, lineNumber } }: ProfileNode) => {
    const name = `${functionName} ${placeOf(url, lineNumber)}`;
    return phases.find(([, sign]) => sign.test(name))?.[0];
  };
  const known = new Map<number, string>();
  const phaseOf = (id: number | undefined): string => {
    const node = id === undefined ? undefined : byId.get(id);
    if (!node) return 'everything else';
    const phase = known.get(node.id) ?? ownPhaseOf(node) ?? phaseOf(parents.get(node.id));
    known.set(node.id, phase);
    return phase;
  };
  const sums = new Map<string, number>();
  samples.forEach((id, index) => {
    if (byId.get(id)?.callFrame.functionName === '(idle)') return;
    const phase = phaseOf(id);
    sums.set(phase, (sums.get(phase) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
  });
  return [...sums].sort(([, a], [, b]) => b - a);
}
