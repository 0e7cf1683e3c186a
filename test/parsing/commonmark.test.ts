import { createRequire } from 'node:module';
import type { Element, Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/parsing/html-tree.ts';
import { markerScheme } from '../../src/parsing/link-markers.ts';
import { writePage } from './written.ts';

interface Example {
  readonly number: number;
  readonly section: string;
  readonly markdown: string;
  readonly html: string;
}

const { tests: examples } = createRequire(import.meta.url)('commonmark-spec') as {
  readonly tests: readonly Example[];
};

/**
 * The examples that come out otherwise, each with its reason. Forgiven in all of them, and taken away by `compared`: the
 * level and id of headings with the link beside them, what makes code and tables scroll and images wait, the colours of code,
 * and the figure that an image with a title becomes.
 */
const otherwise: Readonly<Record<string, readonly number[]>> = {
  'links lead only to https, http, mailto and tel': [596, 598, 599, 601],
  'addresses and e-mail addresses become links, as on GitHub': [602, 608, 611, 612],
  'what is no HTML is text, although it stands in angle brackets': [
    150, 163, 201, 491, 524, 536, 613, 614, 615, 617, 623,
  ],
  'HTML that the author left open must not swallow the rest of the page': [156, 157, 158, 173],
  'scripts, styles and fields to fill in are not published': [170, 171, 172, 176, 178],
  'classes and attributes for looks are left out': [152, 153, 154, 164, 169, 616],
  'comments and instructions to programs are left out': [626, 629],
};

describe('CommonMark’s own examples', () => {
  const listed = Object.values(otherwise).flat();

  it.each(examples.filter(({ number }) => !listed.includes(number)))(
    'come out as the specification says: $number, $section',
    ({ markdown, html }) => {
      expect(compared(publish(markdown))).toBe(compared(visible(html)));
    },
  );

  it.each(Object.entries(otherwise))('differ only where %s', (_, numbers) => {
    for (const { number, markdown, html } of examples) {
      if (numbers.includes(number)) expect(compared(publish(markdown))).not.toBe(compared(visible(html)));
    }
  });

  it('are all there', () => {
    expect(examples).toHaveLength(652);
  });
});

/** The specification shows tabs as arrows. */
const visible = (text: string): string => text.replaceAll('→', '\t');

function publish(markdown: string): string {
  const { page, html } = writePage(`# The page\n\n${visible(markdown)}`);
  return html.replace(new RegExp(`${markerScheme}:(\\d+)`, 'g'), (_, index) =>
    (page.links[Number(index)]?.target ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
  );
}

/** HTML as lines, in a form in which what is forgiven looks the same. */
function compared(html: string): string {
  const lines: string[] = [];
  addLines(parseHtml(forgive(html)), lines, false);
  return lines.filter((line) => line !== '').join('\n');
}

function forgive(html: string): string {
  return html
    .replace(/ <a class="anchor"[^>]*><\/a>/g, '')
    .replace(/<h[1-6](?: id="[^"]*")?>/g, '<h6>')
    .replace(/<\/h[1-6]>/g, '</h6>')
    .replace(/<pre tabindex="0">/g, '<pre>')
    .replace(/<div class="table"[^>]*>(.*?<\/table>)<\/div>/gs, '$1')
    .replace(/ (?:loading="lazy"|decoding="async")/g, '')
    .replace(/ hljs">.*?<\/code>/gs, (code) => code.replace(' hljs', '').replace(/<\/?span[^>]*>/g, ''))
    .replace(/<figure>(<img [^>]*)><figcaption>(.*?)<\/figcaption><\/figure>/g, '<p>$1 title="$2"></p>');
}

function addLines(node: Nodes, lines: string[], isCode: boolean): void {
  if (node.type === 'text') lines.push(isCode ? node.value : node.value.replace(/\s+/g, ' ').trim());
  if (node.type !== 'element' && node.type !== 'root') return;
  const isElement = node.type === 'element';
  if (isElement) lines.push(`<${node.tagName} ${attributesOf(node)}>`);
  for (const child of node.children) addLines(child, lines, isCode || (isElement && node.tagName === 'pre'));
  if (isElement) lines.push(`</${node.tagName}>`);
}

function attributesOf({ properties }: Element): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${decode(String(value))}`);
  return written.sort().join(' ');
}

/** “%20” and “ ” lead to one place. */
function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
