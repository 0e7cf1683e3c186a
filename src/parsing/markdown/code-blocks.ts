import type { MarkdownParser } from '../markdown.ts';
import { escapeHtml } from '../plain-text.ts';
import { createHighlighter } from './highlighter.ts';

/** Writes blocks of code, highlighted where the fence names a language, and drawings as figures that read as text. */
export function addCodeBlocks(markdown: MarkdownParser): void {
  const highlight = createHighlighter();
  const { rules } = markdown.renderer;
  rules.code_block = (tokens, index) => writeCode(escapeHtml(tokens[index]?.content ?? ''));
  rules.fence = (tokens, index) => {
    const content = tokens[index]?.content ?? '';
    const language = languageOf(markdown.utils.unescapeAll(tokens[index]?.info ?? ''));
    if (language.toLowerCase() === 'mermaid') return writeDrawing(content);
    const highlighted = highlight(content, language.toLowerCase());
    if (highlighted !== undefined) return writeCode(highlighted, `language-${language} hljs`);
    return writeCode(escapeHtml(content), language ? `language-${language}` : undefined);
  };
}

/** “js”, “js {1,3}”, “python title="x"”; the first word alone names the language. */
function languageOf(info: string): string {
  return /^[^\s{,]*/.exec(info.trim())?.[0] ?? '';
}

/** Long lines scroll inside the block, and a keyboard must be able to get there to scroll. */
function writeCode(html: string, className?: string): string {
  const open = className === undefined ? '<code>' : `<code class="${escapeHtml(className)}">`;
  return `<pre tabindex="0">${open}${html}</code></pre>\n`;
}

/** The text of a drawing in Mermaid’s language; a script may draw it, and without one it can be read. */
function writeDrawing(content: string): string {
  return `<figure class="mermaid"><pre tabindex="0">${escapeHtml(content)}</pre></figure>\n`;
}
