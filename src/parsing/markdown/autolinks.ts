import { LinkifyIt } from 'linkify-it-6';
import type { MarkdownParser } from '../markdown.ts';

/** What every address has that becomes a link; most text has none of it. */
const maybeAddress = /\/\/|@|www\.|mailto:/i;

/** “pkg@1.2.3” reads like an e-mail address. */
const versionOfPackage = /^mailto:[^@]+@[\d.]+$/;

/** Makes links of what GitHub makes links of: addresses with a scheme, `www.example.com`, e-mail addresses. */
export function addAutolinks(markdown: MarkdownParser): void {
  // Any name with a dot would be too much: `index.md` and `README.md` would become links to Moldova.
  const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: true, fuzzyIP: false });
  linkify.add('www.', {
    validate: (text, position, { re }) => {
      const host = re.get_relative_proto_validator();
      host.lastIndex = position;
      return host.exec(text)?.[0].length ?? 0;
    },
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });
  // The package's own test looks for addresses in earnest, twice over: in a paragraph and in each of its texts.
  const test = (text: string) => maybeAddress.test(text);
  // markdown-it brings an older one, which takes Japanese that follows an address for a part of it.
  Object.assign(markdown.linkify, {
    pretest: test,
    test,
    match: (text: string) => (linkify.match(text) ?? []).filter(({ url }) => !versionOfPackage.test(url)),
    matchAtStart: (text: string) => linkify.matchAtStart(text),
  });
}
