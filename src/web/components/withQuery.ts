/** Returns an address with some words of its query changed; `undefined` takes a word away, the others stay. */
export function withQuery(address: string, changes: Readonly<Record<string, string | undefined>>): string {
  const [path = "", query = ""] = address.split("?");
  const words = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) words.delete(name);
    else words.set(name, value);
  }
  return words.size > 0 ? `${path}?${words}` : path;
}

/** Returns the words of an address' query, for the hidden fields of a form that must keep them. */
export function queryWords(address: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(address.split("?")[1] ?? ""));
}
