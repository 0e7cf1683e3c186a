import { classifyAddress } from './addresses.ts';
import type { Token } from './markdown.ts';

/** The address of a link or image as its author wrote it: markdown-it puts percent signs for backslashes and the like. */
export function writtenAddress(child: Token): string {
  const address = addressOf(child);
  try {
    return decodeURI(address).replace(/%5C/gi, '\\');
  } catch {
    return address;
  }
}

const addressOf = (child: Token): string =>
  String(child.attrGet(child.type === 'image' ? 'src' : 'href') ?? '');

/** Whether a link or image has an address that no page may have. */
export function isRefused(child: Token): boolean {
  if (child.type !== 'link_open' && child.type !== 'image') return false;
  const address = addressOf(child);
  const { kind } = classifyAddress(address);
  const isCall = child.type === 'image' && kind === 'external' && /^\s*(?:mailto|tel):/i.test(address);
  return kind === 'refused' || isCall;
}

/** The link goes, its words stay; so does an image's description. */
export function dropRefusedLinks(children: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const open: boolean[] = [];
  for (const child of children) {
    if (child.type === 'link_open') open.push(isRefused(child));
    const dropped =
      child.type === 'link_open' ? open.at(-1) : child.type === 'link_close' ? open.pop() : isRefused(child);
    if (!dropped) kept.push(child);
    else if (child.type === 'image') kept.push(...wordsOfImage(child));
  }
  return kept;
}

/** What describes an image: words alone, without the links and images among them. */
function wordsOfImage({ children }: Token): Token[] {
  return (children ?? []).flatMap((child) => {
    if (child.type === 'image') return wordsOfImage(child);
    return child.type.startsWith('link_') ? [] : [child];
  });
}
