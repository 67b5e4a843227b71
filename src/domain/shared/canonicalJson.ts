const none = (at: string, what: string): never => {
  throw new TypeError(`canonical JSON cannot hold ${what} at ${at === "" ? "the root" : at}`);
};

function textOf(text: string, at: string): string {
  return text.isWellFormed() ? JSON.stringify(text) : none(at, "half of a sign");
}

/** A plain object or one without a prototype; a date or a map would lose what it is. */
function isPlain(value: object): boolean {
  const above: unknown = Object.getPrototypeOf(value);
  return above === null || above === Object.prototype;
}

function objectOf(value: object, at: string): string {
  if (!isPlain(value)) return none(at, "an object of a class");
  const names = Object.keys(value).toSorted((one, other) => (one < other ? -1 : Number(one > other)));
  const members = names.map((name) => {
    const place = `${at}/${name}`;
    return `${textOf(name, place)}:${written((value as Record<string, unknown>)[name], place)}`;
  });
  return `{${members.join(",")}}`;
}

function written(value: unknown, at: string): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return textOf(value, at);
  if (typeof value === "number")
    return Number.isFinite(value) ? JSON.stringify(value) : none(at, String(value));
  // Array.from visits the holes of a list too, so that they are refused and not left out
  if (Array.isArray(value))
    return `[${Array.from(value, (one: unknown, place) => written(one, `${at}/${place}`)).join(",")}]`;
  return typeof value === "object" ? objectOf(value, at) : none(at, typeof value);
}

/**
 * Returns a value as the one JSON text that stands for it: names in the order of their UTF-16 code units, numbers as
 * ECMAScript writes them, no blanks. Throws on what JSON cannot hold, with its place. Source: RFC 8785 (June 2020).
 */
export const canonicalJson = (value: unknown): string => written(value, "");
