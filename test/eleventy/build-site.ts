import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import { onTestFinished } from 'vitest';
import type { EleventyConfig } from '../../src/eleventy/eleventy-config.ts';
import handbookPlugin, { type HandbookPluginOptions } from '../../src/index.ts';

const repository = process.cwd();

/** The configuration of a site, as its owner writes it. */
export type SiteConfig = (eleventyConfig: SiteEleventyConfig) => void;

/** What a site's own configuration calls beyond what the plugin does. */
export interface SiteEleventyConfig extends EleventyConfig {
  addPlugin(plugin: unknown, options?: object): unknown;
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  addCollection(
    name: string,
    collect: (collections: { getAll(): readonly CollectionItem[] }) => unknown,
  ): void;
  resolvePlugin(name: string): unknown;
  setNunjucksEnvironmentOptions(options: object): void;
}

export interface CollectionItem {
  readonly url: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Copies a site's fixture into a folder of its own and makes that the working folder until the test ends. */
export function openSite(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `handbook-${name}-`));
  cpSync(join(repository, 'test/fixtures/sites', name), folder, { recursive: true });
  process.chdir(folder);
  onTestFinished(() => {
    process.chdir(repository);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Builds the opened site in memory: its pages by their addresses. */
export async function buildInMemory(
  config: SiteConfig,
  settings: BuildSettings = {},
): Promise<ReadonlyMap<string, string>> {
  const pages = await openEleventy(config, settings).toJSON();
  return new Map(pages.map(({ url, content }) => [url, content]));
}

export interface BuildSettings {
  readonly input?: string;
  readonly pathPrefix?: string;
}

/** Builds the opened site on disk: its files by their paths. */
export async function buildOnDisk(
  config: SiteConfig,
  settings: BuildSettings = {},
): Promise<ReadonlyMap<string, Buffer>> {
  await openEleventy(config, settings).write();
  return readFiles('_site');
}

export function readFiles(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

function openEleventy(config: SiteConfig, { input = 'src', ...settings }: BuildSettings = {}): Eleventy {
  const eleventy = new Eleventy(input, '_site', { ...settings, configPath: false, quietMode: true, config });
  eleventy.disableLogger();
  return eleventy;
}

/** The company's site as it was, and with the handbook added. */
export async function companyConfigs(options: HandbookPluginOptions = {}) {
  const file = pathToFileURL(join(repository, 'test/fixtures/sites/company/site.js')).href;
  const { quayside } = (await import(file)) as { quayside: SiteConfig };
  const withHandbook: SiteConfig = (eleventyConfig) => {
    quayside(eleventyConfig);
    eleventyConfig.addPlugin(handbookPlugin, options);
  };
  return { quayside, withHandbook };
}
