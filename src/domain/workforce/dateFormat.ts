import { type Day, daysInMonth } from "../shared/day.ts";

export const dateFormats = [
  "d-m-y",
  "d/m/y",
  "d.m.y",
  "m-d-y",
  "m/d/y",
  "y-m-d",
  "y/m/d",
  "ymd",
  "dmy",
] as const;
/** How a file writes a day: the order of year, month and day, and the sign between them. A year has four digits. */
export type DateFormat = (typeof dateFormats)[number];

/** A time of day behind a date says nothing about somebody and is passed over. */
const timeOfDay = /(?<=\d)[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?$/i;

const patterns: Readonly<Record<DateFormat, RegExp>> = {
  "d-m-y": /^(\d{1,2})-(\d{1,2})-(\d{4})$/,
  "d/m/y": /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
  "d.m.y": /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
  "m-d-y": /^(\d{1,2})-(\d{1,2})-(\d{4})$/,
  "m/d/y": /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
  "y-m-d": /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  "y/m/d": /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  ymd: /^((?:19|20)\d{2})(\d{2})(\d{2})$/,
  dmy: /^(\d{2})(\d{2})((?:19|20)\d{2})$/,
};

const places = (format: DateFormat): readonly [number, number, number] => {
  const order = format.replace(/[^dmy]/g, "");
  return [order.indexOf("y") + 1, order.indexOf("m") + 1, order.indexOf("d") + 1];
};
const placesOf = new Map(dateFormats.map((format) => [format, places(format)]));

/** Returns the day that a text says in this format, and null where it says none. */
export function readDate(text: string, format: DateFormat): Day | null {
  const found = patterns[format].exec(text.length > 10 ? text.replace(timeOfDay, "") : text);
  const place = placesOf.get(format);
  if (found === null || place === undefined) return null;
  const [year, month, day] = [Number(found[place[0]]), Number(found[place[1]]), Number(found[place[2]])];
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as Day;
}

/** Returns every format in which a text says a day: 03-04-2020 does in two. */
export const formatsOf = (text: string): readonly DateFormat[] =>
  dateFormats.filter((format) => readDate(text, format) !== null);

/** Returns how people write a format, as an example of one day. */
export const dateExample = (format: DateFormat): string =>
  format.replace("d", "31").replace("m", "12").replace("y", "2026");
