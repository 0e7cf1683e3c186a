import type { YamlNode } from './yaml-node.ts';

/** The value of a piece of YAML as plain data: own properties, lists, words, numbers. A value of `null` counts as absent. */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value ?? undefined;
  if (node.kind === 'list') return node.entries.map(plainValue).filter((value) => value !== undefined);
  return Object.fromEntries(
    node.entries
      .map(({ name, value }) => [name, plainValue(value)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** Whether it has a value at all. */
export function isPresent(node: YamlNode): boolean {
  return node.kind !== 'scalar' || node.value !== null;
}

/**
 * Words as the author typed them: where a schema made a text of what was read as a number or as true or false, the
 * text in the file counts (`level: 1.10` is “1.10”, not “1.1”).
 */
export function withWrittenWords(value: unknown, node: YamlNode): unknown {
  if (node.kind === 'scalar') {
    if (typeof value === 'string' && typeof node.value !== 'string') return node.written.trim();
    return Array.isArray(value) && value.length === 1 ? [withWrittenWords(value[0], node)] : value;
  }
  if (node.kind === 'list') {
    const present = node.entries.filter((entry) => plainValue(entry) !== undefined);
    if (!Array.isArray(value) || value.length !== present.length) return value;
    return value.map((entry: unknown, index) => {
      const written = present[index];
      return written ? withWrittenWords(entry, written) : entry;
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const nodes = new Map(node.entries.map((entry) => [entry.name, entry.value]));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const written = nodes.get(name);
      return [name, written ? withWrittenWords(part, written) : part];
    }),
  );
}
