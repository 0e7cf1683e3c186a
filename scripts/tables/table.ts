/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** Puts each table between its marks: `<!-- table: options -->` and `<!-- end -->`. */
export function fillTables(text: string, tables: Readonly<Record<string, () => string>>): string {
  return text.replace(/(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    const make = tables[name];
    if (!make) throw new Error(`There is no table “${name}”.`);
    return `${start}\n${make()}\n${end}`;
  });
}
