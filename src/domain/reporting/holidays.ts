import { addDays, type Day, dayFrom } from "../shared/day.ts";

/** The country whose general holidays an office keeps. */
export type Country = "NL" | "BE";

/** A general holiday, by the word under which its name stands in the texts. */
export type HolidayName =
  | "newYear"
  | "goodFriday"
  | "easterMonday"
  | "kingsDay"
  | "liberationDay"
  | "labourDay"
  | "ascensionDay"
  | "whitMonday"
  | "flemishDay"
  | "nationalDay"
  | "assumption"
  | "allSaints"
  | "armistice"
  | "christmasDay"
  | "boxingDay";

export type Holiday = { readonly day: Day; readonly name: HolidayName };

const pad = (value: number) => String(value).padStart(2, "0");

/** Returns Easter Sunday of a year in the Gregorian calendar. Source: J.-M. Oudin (1940), Explanatory Supplement, p. 581. */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - 17) / 25);
  const raw =
    (century - Math.floor(century / 4) - Math.floor((century - correction) / 3) + 19 * golden + 15) % 30;
  const moon = raw - Math.floor(raw / 28) * (1 - Math.floor(29 / (raw + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dayFrom(`${year}-${pad(month)}-${pad(offset + 28 - 31 * Math.floor(month / 4))}`);
}

/** Returns the day of the week: 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The King's birthday is kept a day earlier when it falls on a Sunday. */
function kingsDayOf(year: number): Day {
  const birthday = dayFrom(`${year}-04-27`);
  return weekdayOf(birthday) === 0 ? addDays(birthday, -1) : birthday;
}

const fixed: Readonly<Record<Country, readonly (readonly [string, HolidayName])[]>> = {
  NL: [
    ["01-01", "newYear"],
    ["05-05", "liberationDay"],
    ["12-25", "christmasDay"],
    ["12-26", "boxingDay"],
  ],
  BE: [
    ["01-01", "newYear"],
    ["05-01", "labourDay"],
    ["07-11", "flemishDay"],
    ["07-21", "nationalDay"],
    ["08-15", "assumption"],
    ["11-01", "allSaints"],
    ["11-11", "armistice"],
    ["12-25", "christmasDay"],
  ],
};

/** The days of a year that follow Easter, by their distance from it in days. */
const moving: readonly (readonly [number, HolidayName])[] = [
  [1, "easterMonday"],
  [39, "ascensionDay"],
  [50, "whitMonday"],
];

/**
 * Returns the general holidays of a year, in order. The Netherlands: Algemene termijnenwet, article 3, Good Friday and 5 May
 * of every year included. Belgium: the ten days of the law of 4 January 1974 and 11 July, which Flemish authorities keep.
 */
export function holidaysOf(country: Country, year: number): readonly Holiday[] {
  const easter = easterOf(year);
  const days = [
    ...fixed[country].map(([date, name]) => ({ day: dayFrom(`${year}-${date}`), name })),
    ...moving.map(([after, name]) => ({ day: addDays(easter, after), name })),
    ...(country === "NL"
      ? [
          { day: addDays(easter, -2), name: "goodFriday" as const },
          { day: kingsDayOf(year), name: "kingsDay" as const },
        ]
      : []),
  ];
  return days.toSorted((one, other) => one.day.localeCompare(other.day));
}
