import { describe, expect, it } from 'vitest';
import { buildSite } from './build-site.ts';

describe('the bare address of a handbook', () => {
  it('leads to the list of all pages where the folder has no first page', () => {
    const { files } = buildSite({ 'people/leave.md': '# Leave\n' });
    expect(files.get('index.html')).toContain('url=/all-pages/');
    expect(files.get('index.html')).toContain('<a href="/all-pages/">');
  });

  it('is the first page where there is one, or where an old address of another page is', () => {
    expect(buildSite({ 'README.md': '# Home\n' }).files.get('index.html')).toContain('<h1');
    const moved = buildSite({ 'welcome.md': '---\nredirectFrom: /\n---\n# Welcome\n' });
    expect(moved.files.get('index.html')).toContain('url=/welcome/');
  });
});
