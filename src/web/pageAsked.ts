/** Returns which page of a list is asked for in an address; what is no page of any list is the first. */
export function pageAsked(query: URLSearchParams): number {
  const word = query.get("pagina");
  return word !== null && /^[1-9]\d{0,5}$/.test(word) ? Number(word) : 1;
}
