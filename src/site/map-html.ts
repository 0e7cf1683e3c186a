/** A copy of a value in which every `html` of a rich text went through `change`; what has none stays as it is. */
export function mapHtml<Value>(value: Value, change: (html: string) => string): Value {
  if (Array.isArray(value)) return value.map((entry) => mapHtml(entry, change)) as Value;
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    copy[key] =
      (key === 'html' || key === 'url') && typeof entry === 'string' ? change(entry) : mapHtml(entry, change);
  }
  return copy as Value;
}
