const scheme = /^\s*([a-z][a-z0-9+.-]*):/i;

/**
 * Returns an address that may stand in a link: inside the product, or http, https and mailto. Anything else, such as
 * `javascript:`, is `undefined`: the page template escapes text but lets such an address through.
 */
export function safeHref(address: string): string | undefined {
  // Browsers skip control characters inside a scheme, so `java\nscript:` would run.
  const read = [...address].filter((character) => character > " ").join("");
  const found = scheme.exec(read)?.[1]?.toLowerCase();
  if (found === undefined) return address;
  return ["http", "https", "mailto"].includes(found) ? address : undefined;
}
