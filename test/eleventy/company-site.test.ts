import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildOnDisk, companyConfigs, openSite } from './build-site.ts';

test('a company’s own pages come out byte for byte as without the handbook', async () => {
  const { quayside, withHandbook } = await companyConfigs();
  openSite('company');
  const together = await buildOnDisk(withHandbook);
  rmSync('_site', { recursive: true });
  rmSync('src/handbook', { recursive: true });
  const alone = await buildOnDisk(quayside);

  expect(alone.size).toBeGreaterThan(5);
  const own = new Map([...together].filter(([path]) => !path.startsWith('handbook/')));
  expect([...own.keys()]).toEqual([...alone.keys()]);
  for (const [path, bytes] of alone) expect(own.get(path)?.equals(bytes), path).toBe(true);
});
