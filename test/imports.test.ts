import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../src');

/** Each room may look into the rooms before it, and into no other. */
const rooms = ['domain', 'diagnostics', 'parsing', 'site', 'publishing', 'rendering'] as const;

/** Where the handbook meets its surroundings: nothing imports them, and they don't import each other. */
const edges = ['eleventy', 'cli'] as const;

/** What each room may look into beside itself. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(rooms.map((room, index) => [room, rooms.slice(0, index)])),
  // Files and git, for the edges alone; what it reads and writes has the shapes of the rooms below it.
  io: ['domain', 'diagnostics', 'parsing', 'site', 'publishing'],
  // The options and the public names, for the edges.
  top: [...rooms, ...edges],
  ...Object.fromEntries(edges.map((edge) => [edge, [...rooms, 'io', 'top']])),
};

/** Packages of types alone, which no program loads. */
const typesAlone = new Set(['hast', 'schema-dts']);

/** Rooms that touch the disk: the handbook, the site, the package's own templates. */
const onDisk = ['io', 'rendering', ...edges];

interface Import {
  /** The file that imports, from `src`. */
  readonly from: string;
  /** The file that is imported, from `src`, or the name of a package. */
  readonly to: string;
  readonly ours: boolean;
}

// import x from 'a'; import 'a'; export { x } from 'a'; await import('a')
const importLine = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/g;

const imports: readonly Import[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .flatMap((from) => {
    const text = readFileSync(join(source, from), 'utf8');
    return [...text.matchAll(importLine)].map(([, still = '', lazy = still]): Import => {
      const ours = lazy.startsWith('.');
      const to = ours ? relative(source, resolve(source, dirname(from), lazy)) : packageOf(lazy);
      return { from, to, ours };
    });
  });

function packageOf(name: string): string {
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? name);
}

const isPackage = (name: string, ours: boolean) =>
  !ours && !name.startsWith('node:') && !typesAlone.has(name);

const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'top');

describe('the rooms of the house', () => {
  it('import in one direction only', () => {
    const crossing = imports.filter(({ from, to, ours }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      return ours && room !== other && !mayUse[room]?.includes(other);
    });
    expect(crossing.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('import nothing from outside of src', () => {
    const outside = imports.filter(({ to, ours }) => ours && to.startsWith('..'));
    expect(outside.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('were looked at: the test sees imports of every kind', () => {
    expect(imports.some(({ to }) => to === 'markdown-it')).toBe(true);
    expect(imports.some(({ to }) => to === 'cli/build.ts')).toBe(true);
    expect(imports.length).toBeGreaterThan(300);
  });
});

describe('a package', () => {
  it('is imported in one file only', () => {
    const packages = new Map<string, Set<string>>();
    for (const { from, to, ours } of imports) {
      if (!isPackage(to, ours)) continue;
      packages.set(to, (packages.get(to) ?? new Set()).add(from));
    }
    const spread = [...packages].filter(([, files]) => files.size > 1);
    expect(spread.map(([name, files]) => `${name} in ${[...files].join(', ')}`)).toEqual([]);
  });

  it('that is imported stands in package.json', () => {
    const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
      readFileSync(join(source, '../package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const known = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    const used = new Set(imports.filter(({ to, ours }) => isPackage(to, ours)).map(({ to }) => to));
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the disk', () => {
  it('is touched by the rooms around the core, and not by the core', () => {
    const files = imports.filter(({ from, to }) => /^node:fs/.test(to) && !onDisk.includes(roomOf(from)));
    expect(files.map(({ from }) => from)).toEqual([]);
  });
});
