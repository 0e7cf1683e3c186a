/*
 * `npm run test:bytes`: twenty builds of the example handbook in as many surroundings give the same bytes.
 * `npm run test:bytes -- 4` builds four times.
 */
import { buildAmid } from './surroundings.ts';

const zones = ['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
const locales = ['en_US.UTF-8', 'tr_TR.UTF-8'];
const folders = ['work', 'Ünlü işler/deeper'];
const builds = Number(process.argv[2] ?? 20);

const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';

/** A number for a text that looks like chance, another for each seed. */
function shuffled(seed: number): (path: string) => number {
  return (path) =>
    [...path].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, seed);
}

let first = '';
let files = 0;
let different = 0;
for (let build = 0; build < builds; build++) {
  const site = buildAmid({
    zone: pick(zones, build),
    locale: pick(locales, Math.floor(build / 4)),
    folder: pick(folders, Math.floor(build / 8)),
    orderOf: shuffled(build * 7919 + 1),
  });
  const all = JSON.stringify(site);
  if (build === 0) [first, files] = [all, Object.keys(site).length];
  if (all !== first) different++;
  process.stdout.write(`${build + 1} of ${builds}: ${all === first ? 'the same' : 'DIFFERENT'}\n`);
}
process.stdout.write(`${builds} builds of ${files} files: ${different} differ from the first.\n`);
process.exitCode = different === 0 ? 0 : 1;
