import { describe, expect, it } from 'vitest';
import { faultsOf } from './properties.ts';
import { fuzzedSite } from './site.ts';

/** Pages in which chance found a fault once, made small; each says what was wrong. */
const found: Readonly<Record<string, string>> = {
  'an image in the description of one that is left out was shown':
    '[![![Leave](x:y "Leave")](javascript:xss(1))\n',
  'a link in the description of one that is left out was live': '![[a](javascript:xss(1))](x:y)\n',
  'a problem stood below the end of the file, where tags move in a browser': '-\nt<table>\n=\n- >\n<div\nv>',
  'the same, where a link is never closed':
    'w0w\n: <script>xss(1)</script> ![Leave](<a b.md> "Leave")\n\n> > ## Responsibilities\n',
};

/** The same of whole handbooks. */
const foundHandbooks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a folder was named as the file of the first page': { 'index.html/a.md': '# Leave\n' },
  'and only its group had a page there': { 'index.html/a.md': '---\npermalink: /leave/\n---\n\n# Leave\n' },
};

describe('what chance found once', () => {
  it.each(Object.entries(foundHandbooks))('is mended in the handbook: %s', (_, pages) => {
    expect(faultsOf(fuzzedSite(pages))).toEqual([]);
  });

  it.each(Object.entries(found))('is mended: %s', (_, page) => {
    expect(faultsOf(fuzzedSite({ 'a.md': page, 'b.md': '# Leave\n' }))).toEqual([]);
  });
});
