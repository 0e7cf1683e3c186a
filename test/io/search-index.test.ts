import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { expect, it } from 'vitest';
import { openSearchIndex } from '../../src/io/search-index.ts';
import { withSearch } from '../../src/io/with-search.ts';
import { readAssets } from '../../src/rendering/assets.ts';
import { createEnvironment } from '../../src/rendering/environment.ts';
import { publishHandbook } from '../../src/rendering/publish.ts';
import { builtHandbook } from '../site/built.ts';

const pages = {
  'index.md': '# Home\n\nThe word badger.\n\n## For a few {.internal}\n\nThe word weasel.\n',
  'draft.md': '---\ndraft: true\n---\n# Draft\n\nThe word otter.\n',
  'unlisted.md': '---\nunlisted: true\n---\n# Unlisted\n\nThe word stoat.\n',
  'internal.md': '---\nvisibility: internal\n---\n# Internal\n\nThe word marten.\n',
  'people/index.md': '---\nnavGroup: People\n---\n# People\n\nThe word polecat.\n',
  'people/leave.md': '# Leave\n\nThe word wolverine.\n',
};

/** What could be taken for a part of a page that is left out, and is not. */
const awkward = {
  'code.md': '# Code\n\n`<p class="ferret">`\n\n    <nav><i class="mink"></i>\n\nThe word sable.\n',
  'picture.md': '# Picture\n\n<img src="a.png" alt=\'<nav> <p class="tayra"> </nav>\'>\n\nThe word grison.\n',
  'comment.md':
    '# Comment\n\n<!-- <nav> -->\n\nThe word zorilla.\n\n<div class="page__end">The word class="fisher".</div>\n',
  'untitled.md': 'The word ratel, [elsewhere](code.md).\n',
};

/** All that the files of the search hold, as text. */
async function searchOf(search: boolean): Promise<{ names: readonly string[]; text: string }> {
  const { handbook, settings } = builtHandbook(pages);
  const wanted = { ...settings, search };
  const names: string[] = [];
  const texts: string[] = [];
  const files = publishHandbook(handbook, wanted, createEnvironment(), readAssets());
  for await (const file of withSearch(files, wanted)) {
    if (!file.path.startsWith('pagefind/') || !('content' in file)) continue;
    names.push(file.path);
    const content = Buffer.from(file.content());
    texts.push((content[0] === 0x1f ? gunzipSync(content) : content).toString());
  }
  return { names, text: texts.join('\n') };
}

it('the search knows what everybody may read, each page once, and nothing else', async () => {
  const { names, text } = await searchOf(true);
  expect(names.filter((name) => name.includes('/fragment/'))).toHaveLength(3);
  for (const word of ['badger', 'polecat', 'wolverine']) expect(text).toContain(word);
  for (const word of ['weasel', 'otter', 'stoat', 'marten']) expect(text).not.toContain(word);
});

it('there is none where the option turns it off', async () => {
  expect((await searchOf(false)).names).toEqual([]);
});

it('is the same that Pagefind makes of whole pages', async () => {
  const { handbook, settings } = builtHandbook({ ...pages, ...awkward });
  const wanted = { ...settings, search: true };
  const ours = await openSearchIndex();
  const { index } = await createIndex({});
  if (!ours || !index) throw new Error('Pagefind did not start');
  let shorter = 0;
  for (const file of publishHandbook(handbook, wanted, createEnvironment(), readAssets())) {
    if (!('content' in file) || file.searchUrl === undefined) continue;
    const content = String(file.content());
    if (/<nav[\s\S]* data-pagefind-body/.test(content)) shorter++;
    await ours.add(file.searchUrl, content);
    await index.addHTMLFile({ url: file.searchUrl, content });
  }
  // A company's own template may have marks of Pagefind's, a heading or a picture above the text.
  const own =
    '<html><head><meta data-pagefind-filter="place[content]" content="Own"></head><nav><a href="/">Home</a><h1>Handbook</h1></nav><nav><span data-pagefind-filter="kind">Article</span></nav>' +
    '<nav><img src="/logo.png" alt="Logo"></nav><script>1</script><div data-pagefind-body><p>The word ermine.</p></div></html>';
  await ours.add('/own/', own);
  await index.addHTMLFile({ url: '/own/', content: own });
  const late =
    '<html lang="en"><head><meta charset="utf-8"><title>Late</title></head>' +
    '<div data-pagefind-body class="a"><p>The word kolonok.</p></div><div class="page__end"><nav>Next</nav>' +
    '<nav><img src="/late.png" alt=""></nav><p data-pagefind-body>The word hog badger.</p></div></html>';
  await ours.add('/late/', late);
  await index.addHTMLFile({ url: '/late/', content: late });
  const whole = new Map(
    (await index.getFiles()).files.map(({ path, content }) => [path, Buffer.from(content)]),
  );
  const files = await ours.files('');
  expect(shorter).toBe(7);
  for (const file of files) {
    if ('content' in file) expect(Buffer.from(file.content()), file.path).toEqual(whole.get(file.path));
  }
});
