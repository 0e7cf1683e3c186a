import { htmlTags } from './html-tags.ts';
import type { Token } from './markdown.ts';

/** Markup of another program, from which a page was moved; it is shown as it is written. */
export interface ForeignMarkup {
  readonly system: 'Hugo' | 'GitBook' | 'Jekyll' | 'Docusaurus';
  /** Tells one kind from another: “figure”, “hint”. */
  readonly name: string;
  /** As it is written. */
  readonly shown: string;
  /** How many lines below the beginning of the text. */
  readonly line: number;
}

interface Sign {
  readonly system: ForeignMarkup['system'];
  /** Its first group is the name. */
  readonly pattern: RegExp;
}

const gitBook =
  'hint|tabs?|content-ref|embed|file|swagger|openapi|api-method|stepper|step|columns?|code|updates?';

const signs: readonly Sign[] = [
  // “{{< figure src="map.png" >}}”, “{{% note %}}”; not what closes one, “{{< /note >}}”
  { system: 'Hugo', pattern: /\{\{[<%]\s*([\w.-]+)[^{}]{0,300}\}\}/g },
  // “{% hint style="info" %}”
  { system: 'GitBook', pattern: new RegExp(`(?<!\\{)\\{%-?\\s*(${gitBook})\\b[^{}%]{0,300}%\\}`, 'g') },
  // “{% include nav.html %}”; not “{% endif %}”
  {
    system: 'Jekyll',
    pattern: new RegExp(`(?<!\\{)\\{%-?\\s*(?!end|(?:${gitBook})\\b)([a-z][\\w-]*)[^{}%]{0,300}%\\}`, 'g'),
  },
  // “{{ site.title }}”, “{{ page.url | relative_url }}”; not “{{ first name }}” of a letter to fill in
  { system: 'Jekyll', pattern: /\{\{-?\s*((?:site|page|layout|include|jekyll)\.[\w.-]+)[^{}]{0,300}\}\}/g },
  // “:::note”, “:::tip Read this first”
  {
    system: 'Docusaurus',
    pattern: /^:{3,}\s*(note|tip|info|caution|danger|warning|important|details)\b.{0,60}/gim,
  },
  // “import Tabs from '@theme/Tabs';”
  { system: 'Docusaurus', pattern: /^(import)\s[\w\s{},*$]{1,200}\sfrom\s+['"][^'"\n]{1,200}['"];?$/gm },
  // “<TabItem value="a">”, “<FloorMap />”, “</Tabs>”; not “<Company name>”, which is to be filled in
  {
    system: 'Docusaurus',
    pattern: /<([A-Z][A-Za-z0-9.]*)(?:\s[^<>=]{0,100}=[^<>]{0,200}>|\s*\/>)|<\/([A-Z][A-Za-z0-9.]*)>/g,
  },
];

/** Finds what a token of a page holds of other programs, code left out: of each kind the first of the page. */
export type ForeignFinder = (token: Token) => readonly ForeignMarkup[];

/** A finder for the page with this text; most pages hold nothing to be found, and then none of their tokens does. */
export function createForeignFinder(page: string): ForeignFinder {
  const known = new Set<string>();
  const isSigned = hasSign(page);
  return (token) => {
    const mayHold = (isSigned && hasSign(token.content)) || token.content.startsWith('import ');
    return mayHold ? findForeignMarkup(token, known) : none;
  };
}

const none: readonly ForeignMarkup[] = [];

function hasSign(content: string): boolean {
  return (
    content.includes('{{') ||
    content.includes('{%') ||
    content.includes(':::') ||
    (content.includes('<') && /<[A-Z]/.test(content))
  );
}

function findForeignMarkup(token: Token, known: Set<string>): readonly ForeignMarkup[] {
  const text = token.type === 'inline' ? (token.children ?? []).map(textWithLines).join('') : token.content;
  return signs
    .filter(({ pattern }) => text.search(pattern) !== -1)
    .flatMap(({ system, pattern }) =>
      [...text.matchAll(pattern)].flatMap(({ 0: shown, 1: first, 2: second, index }) => {
        const name = first ?? second ?? '';
        const kind = `${system} ${name}`;
        const isHtml = shown.startsWith('<') && htmlTags.has(name.toLowerCase());
        if (known.has(kind) || isHtml) return [];
        known.add(kind);
        return [{ system, name, shown, line: text.slice(0, index).split('\n').length - 1 }];
      }),
    );
}

/** What to write instead, to finish “To mend it, …”. */
export function insteadOf({ system, name }: ForeignMarkup): string {
  return replacements.find(({ names }) => names.test(name))?.instead ?? fallbacks[system];
}

const replacements: readonly { readonly names: RegExp; readonly instead: string }[] = [
  {
    names: /^(?:figure|img|image|picture|imgproc)$/i,
    instead: 'write the picture in Markdown:\n\n  ![What it shows](picture.png "The line below it")',
  },
  {
    names: /^(?:ref|relref|link|link_to|post_url|content-ref)$/i,
    instead: 'write the link in Markdown:\n\n  [The other page](other-page.md)',
  },
  {
    names: /^(?:youtube|vimeo|video|embed|iframe|gist|tweet)$/i,
    instead: 'write a link to it:\n\n  [Watch the video](https://example.com/video)',
  },
  {
    names: /^(?:note|tip|info|hint|warning|danger|caution|important|alert|notice|callout|admonition|panel)$/i,
    instead: 'write it as an alert:\n\n  > [!NOTE]\n  > What to pay attention to.',
  },
  {
    names: /^(?:details|expand|spoiler|accordion|collapse)$/i,
    instead:
      'write it as a text that unfolds:\n\n  <details>\n  <summary>More about it</summary>\n\n  The text.\n\n  </details>',
  },
  {
    names: /^(?:highlight|code|codeblock|CodeBlock)$/i,
    instead: 'put three backticks above and below the code:\n\n  ```js\n  console.log("Hello");\n  ```',
  },
];

const fallbacks: Readonly<Record<ForeignMarkup['system'], string>> = {
  Hugo: 'take it out, and write what it showed in Markdown.',
  GitBook: 'take it out and keep its text, each part under a heading of its own.',
  Jekyll: 'take it out, and write the words themselves.',
  Docusaurus: 'take it out, and write what it showed in Markdown.',
};

function textWithLines(child: Token): string {
  if (child.type === 'softbreak' || child.type === 'hardbreak') return '\n';
  return child.type === 'text' || child.type === 'html_inline' ? child.content : ' ';
}
