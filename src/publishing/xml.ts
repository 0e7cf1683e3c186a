/** Text as XML shows it, in an element or an attribute; characters that XML has no place for are left out. */
export function escapeXml(text: string): string {
  return withoutUnfit(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}

/** Text that XML takes as it is; a `]]>` in it ends one section and begins the next. */
export function cdata(text: string): string {
  return `<![CDATA[${withoutUnfit(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function withoutUnfit(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
