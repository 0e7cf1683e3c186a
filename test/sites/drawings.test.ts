import { describe, expect, it } from 'vitest';
import { createReport } from '../../src/diagnostics/report.ts';
import type { HandbookOptions } from '../../src/options.ts';
import { createMarkdown } from '../../src/parsing/markdown.ts';
import { createPageReader } from '../../src/parsing/page-reader.ts';
import { readAssets } from '../../src/rendering/assets.ts';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { publishHandbook } from '../../src/rendering/publish.ts';
import { resolveOptions } from '../../src/resolve-options.ts';
import { buildHandbook } from '../../src/site/handbook.ts';

const installed = { fileName: 'mermaid.12.0.0.js', realPath: '/modules/mermaid/dist/mermaid.min.js' };
const drawing = '# Ill\n\n```mermaid\ngraph TD\n  A[Ill] --> B[Tell your lead]\n```\n';

/** The site of one page with a drawing and one without. */
function build(options: HandbookOptions = {}, isInstalled = true) {
  const host = {
    prefix: '/',
    pathPrefix: '/',
    today: '2026-11-24',
    searchInstalled: false,
    ...(isInstalled ? { mermaid: installed } : {}),
  };
  const settings = resolveOptions({ values: options, file: 'options', text: '' }, host, createReport([]));
  const pages = Object.entries({ 'ill.md': drawing, 'index.md': '# Home\n' });
  const { handbook } = buildHandbook(
    { pages: pages.map(([path, text]) => ({ path, shownPath: path, text })), files: [] },
    settings,
    createPageReader(settings.parsing, createMarkdown()),
  );
  const files = [...publishHandbook(handbook, settings, createEnvironment(), readAssets())];
  return {
    names: files.map(({ path }) => path),
    text: (name: string) => {
      const file = files.find(({ path }) => path === name);
      return file && 'content' in file ? String(file.content()) : '';
    },
  };
}

describe('a drawing in Mermaid’s language', () => {
  it('is drawn by scripts of the site, on its page and on no other', () => {
    const { names, text } = build();
    expect(names).toContain('mermaid.12.0.0.js');
    expect(text('ill/index.html')).toMatch(
      /<script src="\/draw\.[0-9a-f]{10}\.js" data-program="\/mermaid\.12\.0\.0\.js"/,
    );
    expect(text('index.html')).not.toMatch(/draw\.|blob:/);
  });

  it('may be an image that a script made, by the policy of its page and of the host', () => {
    const { text } = build();
    expect(text('ill/index.html')).toContain('img-src &#39;self&#39; blob:;');
    expect(text('_headers')).toContain("img-src 'self' blob:;");
    expect(text('ill/index.html')).not.toContain('unsafe-inline');
  });

  it('can be read as text, and is nothing else where the package is not installed or not wanted', () => {
    for (const { names, text } of [build({ mermaid: false }), build({}, false)]) {
      expect(text('ill/index.html')).toContain('<figure class="mermaid"><pre tabindex="0">graph TD');
      expect(text('ill/index.html')).not.toMatch(/draw\.|blob:/);
      expect(text('_headers')).not.toContain('blob:');
      expect(names.filter((name) => /mermaid|draw/.test(name))).toEqual([]);
    }
  });

  it('asks for no script where no page has one', () => {
    expect(build().text('index.html')).not.toContain('draw.');
  });
});
