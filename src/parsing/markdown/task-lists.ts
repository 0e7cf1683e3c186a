import type { MarkdownParser, Token } from '../markdown.ts';

/** “[ ] Order a laptop”, “[x] Sign the contract” */
const box = /^\[([ xX])\][ \t\u00a0]+(?=\S|$)/;
const anyBox = /\[[ xX]\]/;

/**
 * Reads GitHub's task lists. Ours, since the packages for it write raw HTML, which a page's guard would have to parse,
 * and say nothing of the box to a screen reader.
 */
export function addTaskLists(markdown: MarkdownParser): void {
  markdown.core.ruler.after('inline', 'task_lists', ({ src, tokens, Token: TokenClass }) => {
    if (!anyBox.test(src)) return;
    tokens.forEach((item, index) => {
      if (item.type !== 'list_item_open') return;
      if (tokens[index + 1]?.type !== 'paragraph_open') return;
      const inline = tokens[index + 2];
      const first = inline?.children?.[0];
      const found = first?.type === 'text' ? box.exec(first.content) : null;
      if (!inline?.children || !first || !found) return;
      item.attrJoin('class', 'task');
      first.content = first.content.slice(found[0].length);
      inline.children.unshift(taskBox(new TokenClass('task', 'input', 0), found[1] !== ' '));
    });
  });
}

/** Whether a box is ticked. */
export function isDone(task: Token | undefined): boolean {
  return (task?.meta as { done?: boolean } | null)?.done === true;
}

function taskBox(token: Token, done: boolean): Token {
  token.meta = { done };
  return token;
}
