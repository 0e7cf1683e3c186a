import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingFields } from '../../src/domain/setting-fields.ts';
import { makeFolder, runHandbook } from '../cli/run-handbook.ts';
import { launchBrowser, type ServedSite, serveFolder, skipWithoutBrowser } from './with-browser.ts';

const skipped = skipWithoutBrowser();
const program = createRequire(import.meta.url).resolve('@sveltia/cms');

/*
 * The editor works on a folder of the browser's own, which stands for the checkout that a person would choose: the
 * handbook is laid in it before, and what the editor saved is taken out of it again.
 */
describe.skipIf(skipped)(`the form in the browser${skipped ? ` (${skipped})` : ''}`, () => {
  const project = makeFolder();
  let site: ServedSite;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    cpSync('handbook', join(project, 'handbook'), { recursive: true });
    expect(runHandbook(['cms', 'handbook'], { cwd: project }).status).toBe(0);
    cpSync(join(program, '../../dist/sveltia-cms.js'), join(project, 'admin/sveltia-cms.js'));
    site = await serveFolder(project);
    browser = await launchBrowser();
    // The form makes a setting when it comes into sight.
    page = await browser.newPage({ viewport: { width: 1400, height: 4000 } });
    page.setDefaultTimeout(10_000);
    await page.goto(`${site.url}/admin/`);
    await page.evaluate(layOut, handbookFiles(project));
    await page.addInitScript(chooseTheFolder);
    await page.reload();
    await page.getByRole('button', { name: /local repository/i }).click();
    await page.getByText('Calibration Lead').or(page.getByText('Job descriptions')).first().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    site?.server.close();
    rmSync(project, { recursive: true, force: true });
  });

  const saved = (path: string) => page.evaluate(readBack, path).catch(() => '');

  /** What a person saved, laid over the handbook and checked. */
  async function check(path: string): Promise<{ readonly text: string; readonly problems: string }> {
    const text = await page.evaluate(readBack, path);
    writeFileSync(join(project, path), text);
    const { stderr } = runHandbook(['check', 'handbook', '--today', '2026-11-24'], { cwd: project });
    return { text, problems: stderr };
  }

  it('shows every setting of a page with its help and its choices', async () => {
    await page.goto(`${site.url}/admin/#/collections/job-descriptions/entries/calibration-lead`);
    await page.getByRole('textbox', { name: 'Reports to' }).waitFor();
    const form = await page.locator('body').innerText();
    for (const { label, help, choices } of settingFields())
      for (const words of [label, help, ...choices]) expect(form).toContain(words);
  });

  it('saves a change as a file that checks clean, and leaves all else in it', async () => {
    const before = readFileSync(join(project, 'handbook/job-descriptions/calibration-lead.md'), 'utf8');
    await page.getByRole('textbox', { name: 'Reports to' }).fill('Managing Director');
    await page.getByRole('textbox', { name: 'Review every' }).fill('6 months');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => saved('handbook/job-descriptions/calibration-lead.md')).toContain('6 months');
    const { text, problems } = await check('handbook/job-descriptions/calibration-lead.md');
    expect(text).toContain('reportsTo: Managing Director');
    expect(text).toContain('reviewEvery: 6 months');
    expect(text.slice(text.indexOf('\n# '))).toBe(before.slice(before.indexOf('\n# ')));
    expect(problems).not.toContain('calibration-lead.md');
  });

  it('makes a new page whose file is named for its title and checks clean', async () => {
    await page.goto(`${site.url}/admin/#/collections/people/new`);
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Bicycle allowance');
    await page.getByRole('textbox', { name: 'Owner', exact: true }).fill('People team');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => saved('handbook/people/bicycle-allowance.md')).toContain('Bicycle');
    const { text, problems } = await check('handbook/people/bicycle-allowance.md');
    expect(text).toContain('title: Bicycle allowance');
    expect(problems).not.toContain('bicycle-allowance.md');
  });
});

interface PlacedFile {
  readonly path: string;
  readonly bytes: readonly number[];
}

function handbookFiles(project: string): readonly PlacedFile[] {
  return readdirSync(join(project, 'handbook'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(project.length + 1), bytes: [...readFileSync(path)] }));
}

/** A folder or file of the browser's own, as far as it is used here; the tests know no types of a browser. */
interface Handle {
  getDirectoryHandle(name: string, options?: object): Promise<Handle>;
  getFileHandle(name: string, options?: object): Promise<Handle>;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
  getFile(): Promise<{ text(): Promise<string> }>;
}

interface Surroundings {
  navigator: { storage: { getDirectory(): Promise<Handle> } };
  showDirectoryPicker: () => Promise<Handle>;
  FileSystemHandle: { prototype: object };
}

async function layOut(files: readonly PlacedFile[]): Promise<void> {
  const { navigator } = globalThis as unknown as Surroundings;
  const checkout = await (await navigator.storage.getDirectory()).getDirectoryHandle('checkout', {
    create: true,
  });
  await checkout.getDirectoryHandle('.git', { create: true });
  for (const { path, bytes } of files) {
    const names = path.split('/');
    let folder = checkout;
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
    const writable = await file.createWritable();
    await writable.write(Uint8Array.from(bytes));
    await writable.close();
  }
}

async function readBack(path: string): Promise<string> {
  const { navigator } = globalThis as unknown as Surroundings;
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('checkout');
  const names = path.split('/');
  for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
  const file = await folder.getFileHandle(names.at(-1) ?? '');
  return (await file.getFile()).text();
}

/** Stands for the person who chooses a folder and allows that it is changed. */
function chooseTheFolder(): void {
  const surroundings = globalThis as unknown as Surroundings;
  surroundings.showDirectoryPicker = async () =>
    (await surroundings.navigator.storage.getDirectory()).getDirectoryHandle('checkout');
  const granted = async () => 'granted';
  Object.assign(surroundings.FileSystemHandle.prototype, {
    requestPermission: granted,
    queryPermission: granted,
  });
}
