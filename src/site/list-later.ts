/** A list whose entries are made when somebody asks for them, each time anew, and held by nobody. */
export function listLater<From, To>(
  entries: readonly From[],
  make: (entry: From, index: number) => To,
): readonly To[] {
  const list: To[] = new Array(entries.length);
  entries.forEach((entry, index) => {
    Object.defineProperty(list, index, { enumerable: true, get: () => make(entry, index) });
  });
  return list;
}
