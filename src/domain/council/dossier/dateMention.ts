import { type Day, dayFrom, daysBetween, parseDay } from "../../shared/day.ts";
import type { DossierPlace, Passage, PlannedMoment } from "./finding.ts";

/** A day that a text names, with what it is the day of as far as the words around it say so. */
export type DateMention = {
  readonly place: DossierPlace;
  readonly day: Day;
  readonly weekday: string | null;
  /** What happens on that day, with the name of a committee behind it. */
  readonly moment: { readonly kind: PlannedMoment; readonly of: string } | null;
  /** Whether the sentence speaks of a promise that is due on this day at the latest. */
  readonly isPromiseDue: boolean;
};

const months =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
/** The days of the week, Monday first. */
export const weekdays = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" ");
const date = new RegExp(
  `(?:\\b(${weekdays.join("|")})\\s+)?\\b(\\d{1,2})\\s+(${months.join("|")})\\b(?:\\s+(\\d{4}))?`,
  "gi",
);
const signs: readonly { readonly kind: PlannedMoment; readonly words: RegExp }[] = [
  { kind: "sending", words: /dagmail|verzend\w*|verzonden|verstu\w+|informeren|gedeeld|\bdelen\b/gi },
  { kind: "committee", words: /commissie\s+([\p{L}]+)/giu },
  { kind: "lifting", words: /opgeheven|opheff\w+/gi },
  { kind: "meeting", words: /\bcollege(?:vergadering)?\b/gi },
];
/** So many letters around a day are read for what it is the day of. */
const nearby = 300;
/** A word on the other side of a comma counts as so many letters further. Judgement. */
const commaDistance = 20;

/** Returns the day that is meant where a text leaves out the year: the one nearest to the meeting. */
function dayMeant(written: RegExpMatchArray, meetingOn: Day): Day | undefined {
  const [, , number = "", name = "", year] = written;
  const month = String(months.indexOf(name.toLowerCase()) + 1).padStart(2, "0");
  const in_ = (one: number) => parseDay(`${one}-${month}-${number.padStart(2, "0")}`);
  const around = Number(meetingOn.slice(0, 4));
  const years = year === undefined ? [around - 1, around, around + 1] : [Number(year)];
  const days = years.map(in_).flatMap((day) => (day.ok ? [day.value] : []));
  const away = (day: Day) => Math.abs(daysBetween(meetingOn, day));
  return days.sort((one, other) => away(one) - away(other))[0];
}

/** Returns what happens on a day: what the nearest word in the sentence says. */
function momentAt(sentence: string, from: number, to: number): DateMention["moment"] {
  const [before, behind] = [
    sentence.slice(Math.max(0, from - nearby), from),
    sentence.slice(to, to + nearby),
  ];
  const found = signs.flatMap(({ kind, words }) => {
    const of = (name = "") => ({ kind, of: name.toLowerCase() }); // only a committee has a name
    return [
      ...[...before.matchAll(words)].map(({ index, 0: word, 1: name }) => ({
        between: before.slice(index + word.length),
        ...of(name),
      })),
      ...[...behind.matchAll(words)].map(({ index, 1: name }) => ({
        between: behind.slice(0, index),
        ...of(name),
      })),
    ];
  });
  const distance = ({ between }: { readonly between: string }) =>
    between.length + commaDistance * (between.split(",").length - 1);
  const [nearest] = found.sort((one, other) => distance(one) - distance(other));
  return nearest ? { kind: nearest.kind, of: nearest.of } : null;
}

/** Returns the days that a Dutch text names, such as "donderdag 7 november" or "5 december 2024". What stands between brackets is left out. */
export function dateMentions({ place, text }: Passage, meetingOn: Day): readonly DateMention[] {
  const sentences = text.replace(/\([^()]{0,2000}\)/g, " ").split(/\n+|(?<=[.!?;])\s+/);
  return sentences.flatMap((sentence) =>
    [...sentence.matchAll(date)].flatMap((written) => {
      const day = dayMeant(written, meetingOn);
      if (day === undefined) return [];
      const end = written.index + written[0].length;
      const isDue = /(?:uiterlijk|v[oó][oó]r)(?:\s+op)?\s+$/i.test(sentence.slice(0, written.index));
      return [
        {
          place,
          day,
          weekday: written[1]?.toLowerCase() ?? null,
          moment: momentAt(sentence, written.index, end),
          isPromiseDue: isDue && /toegezegd|toezegging|beloofd|belofte/i.test(sentence),
        },
      ];
    }),
  );
}

const aMonday = dayFrom("2024-01-01");

/** Returns the day of the week of a day, in Dutch as a text names it. */
export const weekdayOf = (day: Day): string | undefined =>
  weekdays[((daysBetween(aMonday, day) % 7) + 7) % 7];
