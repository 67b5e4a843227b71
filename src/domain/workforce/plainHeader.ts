/** Returns a header as words without accents, capitals and signs: `GEB_LAND`, `GebLand` and `Geb. land` are the same. */
export const plainHeader = (header: string): string =>
  header
    .normalize("NFKD")
    .replace(/\p{M}|\p{Cf}/gu, "")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();
