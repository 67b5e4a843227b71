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

/** Where year, month and day stand in what the pattern of a format finds. */
const places: Readonly<Record<DateFormat, readonly [number, number, number]>> = {
  "d-m-y": [3, 2, 1],
  "d/m/y": [3, 2, 1],
  "d.m.y": [3, 2, 1],
  "m-d-y": [3, 1, 2],
  "m/d/y": [3, 1, 2],
  "y-m-d": [1, 2, 3],
  "y/m/d": [1, 2, 3],
  ymd: [1, 2, 3],
  dmy: [3, 2, 1],
};

/** Returns the day that a text says in this format, and null where it says none. */
export function readDate(text: string, format: DateFormat): Day | null {
  const found = patterns[format].exec(text.length > 10 ? text.replace(timeOfDay, "") : text);
  if (found === null) return null;
  const [atYear, atMonth, atDay] = places[format];
  const [year = "", month = "", day = ""] = [found[atYear], found[atMonth], found[atDay]]; // a pattern finds all three
  const [ofYear, ofMonth, ofDay] = [Number(year), Number(month), Number(day)];
  if (ofYear < 1000 || ofMonth < 1 || ofMonth > 12 || ofDay < 1 || ofDay > daysInMonth(ofYear, ofMonth))
    return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` as Day;
}

/** Returns every format in which a text says a day: 03-04-2020 does in two. */
export const formatsOf = (text: string): readonly DateFormat[] =>
  dateFormats.filter((format) => readDate(text, format) !== null);

/** Returns how people write a format, as an example of one day. */
export const dateExample = (format: DateFormat): string =>
  format.replace("d", "31").replace("m", "12").replace("y", "2026");
