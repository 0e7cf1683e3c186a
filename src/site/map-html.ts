/** What becomes of a text, by the name of the field that holds it. */
type ChangeText = (name: string, text: string) => string;

/**
 * A copy of a value in which every `html` and `url` of a rich text went through `change`. What has none of them stays
 * the very same; what stands in two places, as the duties of a role do, is one in the copy too.
 */
export function mapHtml<Value>(value: Value, change: (html: string) => string): Value {
  return mapTexts(value, (name, text) => (name === 'html' || name === 'url' ? change(text) : text));
}

/** The same with every text. */
export function mapTexts<Value>(value: Value, change: ChangeText): Value {
  return mapOnce(value, change, new Map()) as Value;
}

function mapOnce(value: unknown, change: ChangeText, known: Map<object, unknown>): unknown {
  if (value === null || typeof value !== 'object') return value;
  const done = known.get(value);
  if (done !== undefined) return done;
  const copy = Array.isArray(value) ? mapEntries(value, change, known) : mapFields(value, change, known);
  // What stays the same, as most does, is the same however often it is asked for.
  if (copy !== value) known.set(value, copy);
  return copy;
}

function mapEntries(
  entries: readonly unknown[],
  change: ChangeText,
  known: Map<object, unknown>,
): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    const mapped = mapOnce(entry, change, known);
    if (mapped === entry) continue;
    copy ??= [...entries];
    copy[index] = mapped;
  }
  return copy ?? entries;
}

function mapFields(value: object, change: ChangeText, known: Map<object, unknown>): object {
  const fields = value as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const name in fields) {
    const entry = fields[name];
    const mapped = typeof entry === 'string' ? change(name, entry) : mapOnce(entry, change, known);
    if (mapped === entry) continue;
    copy ??= { ...fields };
    copy[name] = mapped;
  }
  return copy ?? value;
}
