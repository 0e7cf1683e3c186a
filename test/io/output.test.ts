import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stageOutput } from '../../src/io/output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (path: string) => ({ path, content: () => path });

describe('a new site', () => {
  it('has each file where it belongs, whatever it is called', () => {
    const site = join(folder, 'site');
    const staging = stageOutput(site);
    const paths = [
      'index.html',
      'people/index.html',
      'people/休暇 1.png',
      'people/.well-known',
      'people/a/b.html',
    ];
    for (const path of paths) staging.write(file(path));
    staging.publish();
    for (const path of paths) expect(readFileSync(join(site, path), 'utf8')).toBe(path);
  });

  it('lies in its folder and nowhere else, also once its folders are there', () => {
    const staging = stageOutput(join(folder, 'site'));
    staging.write(file('people/index.html'));
    for (const path of ['../out.html', 'people/../../out.html', '..', 'people/..', 'people/../..'])
      expect(() => staging.write(file(path))).toThrow('would leave the output folder');
    staging.write(file('people/../index.html'));
    staging.write(file('people/leave.html'));
    staging.publish();
    expect(existsSync(join(folder, 'out.html'))).toBe(false);
    const written = readdirSync(join(folder, 'site')).filter((name) => !name.startsWith('.'));
    expect(written).toEqual(['index.html', 'people']);
    expect(readdirSync(join(folder, 'site', 'people'))).toEqual(['index.html', 'leave.html']);
  });
});
