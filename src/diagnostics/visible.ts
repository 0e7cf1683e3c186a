/*
 * Authors' text on a terminal or in a log: what could move the cursor, change colours or turn the direction of
 * writing is shown as a mark of its own.
 */

/** Controls, separators of lines, marks of direction, and what has no width. Emoji need the joiner U+200D. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/gu;

/** The text on one line with nothing hidden in it. */
export function makeVisible(text: string): string {
  return text.replace(unseen, markOf);
}

/** The same over several lines. */
export function makeLinesVisible(text: string): string {
  return text.split('\n').map(makeVisible).join('\n');
}

/** “␛” for an escape character, “<U+202E>” for what has no sign of its own. */
function markOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
