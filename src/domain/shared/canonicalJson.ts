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

/** Returns an object whose members `write` writes; without a comparison, names are sorted by their code units. */
function objectWith(
  names: readonly string[],
  at: string,
  write: (name: string, place: string) => string,
): string {
  const members = names.toSorted().map((name) => {
    const place = `${at}/${name}`;
    return `${textOf(name, place)}:${write(name, place)}`;
  });
  return `{${members.join(",")}}`;
}

function objectOf(value: object, at: string): string {
  if (!isPlain(value)) return none(at, "an object of a class");
  const members = value as Readonly<Record<string, unknown>>;
  return objectWith(Object.keys(members), at, (name, place) => written(members[name], place));
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

/** Returns an object as canonical JSON, with one member more that is written already: a large one is written once. */
export const canonicalJsonWith = (
  members: Readonly<Record<string, unknown>>,
  [name, text]: readonly [name: string, text: string],
): string =>
  objectWith([...Object.keys(members), name], "", (one, place) =>
    one === name ? text : written(members[one], place),
  );
