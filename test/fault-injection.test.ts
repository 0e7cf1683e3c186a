import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadHandbook } from '../src/cli/load-handbook.ts';
import { byteFaults } from './faults/bytes.ts';
import type { Broken } from './faults/fault.ts';
import { frontMatterFaults } from './faults/front-matter.ts';
import { type GoodPage, makeGoodPage, pathOf, textOf } from './faults/good-page.ts';
import { linkFaults } from './faults/links.ts';
import { seeded } from './faults/seeded.ts';

/*
 * One known fault in each of 200 good pages, and what `handbook check` says of them. To try more kinds of fault, add a
 * file to test/faults/ and its list here: a fault takes a good page and returns what became of it, and where.
 */
const faults = [...frontMatterFaults, ...byteFaults, ...linkFaults];
const pages = 200;
const mustBeRight = 198;

const work = mkdtempSync(join(tmpdir(), 'fault-injection-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The pages that are broken link to ten that are not: what is wrong with one page shows at its links too. */
function makePages(seed: number): {
  readonly toBreak: readonly GoodPage[];
  readonly others: readonly GoodPage[];
} {
  const chance = seeded(seed);
  const paths = Array.from({ length: 10 }, (_, index) => pathOf(pages + index));
  const all = Array.from({ length: pages + 10 }, (_, index) => makeGoodPage(index, paths, chance));
  return { toBreak: all.slice(0, pages), others: all.slice(pages) };
}

function write(folder: string, path: string, bytes: string | Uint8Array) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

/** Every problem of the folder, as “line:column code” by the page's path. */
function check(folder: string): ReadonlyMap<string, readonly string[]> {
  const { diagnostics } = loadHandbook({ folder, flags: {} });
  const told = new Map<string, string[]>();
  for (const { code, location } of diagnostics) {
    const path = location.file.replace(`${folder}/`, '');
    told.set(path, [...(told.get(path) ?? []), `${location.line}:${location.column} ${code}`]);
  }
  return told;
}

describe.each([1, 20261124])('200 pages of the seed %i', (seed) => {
  const { toBreak, others } = makePages(seed);

  it('have no problem as they are', () => {
    const folder = join(work, `good-${seed}`);
    for (const page of [...toBreak, ...others]) write(folder, page.path, textOf(page));
    expect([...check(folder)]).toEqual([]);
  });

  it(`have each the problem that was put into them, at its line and column, in ${mustBeRight} or more`, () => {
    const folder = join(work, `broken-${seed}`);
    const chance = seeded(seed + 1);
    for (const page of others) write(folder, page.path, textOf(page));
    const expected = toBreak.map((page, index): [string, Broken] => {
      const start = index % faults.length;
      const order = [...faults.slice(start), ...faults.slice(0, start)];
      const broken = order.map((fault) => fault(page, chance)).find((each) => each !== undefined);
      if (!broken) throw new Error(`no fault fits ${page.path}`);
      write(folder, page.path, broken.bytes);
      return [page.path, broken];
    });
    const told = check(folder);
    const missed = expected.flatMap(([path, { code, line, column }]) => {
      const wanted = `${line}:${column} ${code}`;
      const said = told.get(path) ?? [];
      return said.length === 1 && said[0] === wanted ? [] : [`${path}: ${wanted}, not ${said.join(', ')}`];
    });
    expect(pages - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(mustBeRight);
  });
});
