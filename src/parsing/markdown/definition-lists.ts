import definitionLists from 'markdown-it-deflist';
import type { MarkdownParser } from '../markdown.ts';

/** Reads definition lists: a term on a line of its own, and below it “: what it means”. */
export function addDefinitionLists(markdown: MarkdownParser): void {
  markdown.use(definitionLists);
}
