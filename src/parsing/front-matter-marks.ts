/*
 * The marks that stand, or are meant to stand, in the lines above and below a page's settings.
 */

/** A line of three hyphens and nothing else. */
export const fence = /^---[ \t]*$/;
/** Other marks that people take for it: “--”, “-----”, “- - -”, “***”, “...”, “—”, “–––”, “```”, “"---"”, “ ---”. */
export const mistakenFence =
  /^[ \t]*(?:["'“\\]?-{2,}["'”]?|-(?: -){2,}|\*{3,}|\.{3,}|_{3,}|={3,}|~{3,}|\+{3,}|`{3,}|[—–]-?|[‐‑‒–—―−]{2,}|…)[ \t]*$/;
/** “  ---” */
export const indentedFence = /^[ \t]+---[ \t]*$/;
/** “---js”, “--- toml” */
export const languageFence = /^---[ \t]*(?<language>[A-Za-z_][\w+#.-]*)[ \t]*$/;
/** “---javascript;”, and “---js” with a space between that is none to us: other readers may take it for a language all the same. */
export const strangeLanguageFence = /^---[^\p{L}\p{N}-]*(?<language>[A-Za-z][\w+#.-]*)(?:\P{L}|$)/u;
/** “```yaml”, as examples of settings are shown. */
export const codeFence = /^`{3,}ya?ml[ \t]*$/i;
/** TOML's marks, as Hugo has them. */
export const tomlFence = /^\+{3}[ \t]*$/;
/** Languages whose settings are a program. */
export const programLanguages =
  /^(?:js|jsx|javascript|mjs|cjs|ts|typescript|node|coffee|coffeescript|cson|python|ruby|lua|php)$/i;
const dataLanguages = /^(?:json5?|jsonc|toml|xml|ini|hjson|env|properties)$/i;

/** Whether a word names a language that is not read. */
export function isOtherLanguage(language: string): boolean {
  return programLanguages.test(language) || dataLanguages.test(language);
}

/** Whether a line is a line of hyphens, or what is taken for one. */
export function isAnyFence(line: string): boolean {
  return mistakenFence.test(line) || line.startsWith('---');
}
