import { piecesOf } from "../../src/domain/council/letter/placeholder.ts";
import { standsIn } from "../../src/domain/council/redaction/redactedText.ts";
import { parseClock, tellsOfBody } from "../../src/domain/governance/index.ts";
import { readPeriodWords } from "../../src/domain/programme/index.ts";
import { parseDay } from "../../src/domain/shared/day.ts";
import { parseSlug } from "../../src/domain/shared/municipality.ts";
import { parsePeriod } from "../../src/domain/shared/period.ts";
import { parseRhythm } from "../../src/domain/shared/rhythm.ts";
import { dateFormats, formatsOf, readDate } from "../../src/domain/workforce/index.ts";
import { matcher } from "../../src/web/match.ts";
import { routes } from "../../src/web/routes.ts";
import type { Chance } from "./chance.ts";
import { mutatedText } from "./mutations.ts";
import { type Outcome, outcomeOf, type Target } from "./target.ts";

const written = (seeds: readonly string[], chance: Chance): string => mutatedText(chance.pick(seeds), chance);
const saying = (isTaken: boolean): Outcome => (isTaken ? "taken" : "refused");

const days = ["2026-02-28", "2024-02-29", "31-12-2026", "1 maart 2026", "20261231", "12/31/2026"];
const periods = ["2026", "2026-Q3", "2026-H1", "2026-05", "2026-05-04", "2026/2028"];
const words = [
  "eerste kwartaal 2026",
  "Q1 2026",
  "najaar 2026",
  "2e helft 2025",
  "medio juni 2026",
  "doorlopend",
];
const rhythms = [
  "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1",
  "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO",
  "FREQ=WEEKLY;UNTIL=20271231",
];
const letters = ["Beste {raadslid}, {acties:loopt} acties. {cijfer:1}", "{aanhef}\n\n{acties:geen status}"];

const find = matcher(routes);
const addresses = routes.map((route) => ("get" in route ? route.get : route.post));

/** Every reader of words that somebody types in a field, a cell or an address. */
export const wordTargets: readonly Target[] = [
  { name: "day", read: (chance) => outcomeOf(parseDay(written(days, chance))) },
  {
    name: "day in an extract",
    read: (chance) => {
      const text = written(days, chance);
      return saying(formatsOf(text).length > 0 || readDate(text, chance.pick(dateFormats)) !== null);
    },
  },
  { name: "period", read: (chance) => outcomeOf(parsePeriod(written(periods, chance))) },
  {
    name: "period in words",
    read: (chance) => outcomeOf(readPeriodWords(written([...words, ...periods], chance))),
  },
  { name: "rhythm", read: (chance) => outcomeOf(parseRhythm(written(rhythms, chance))) },
  { name: "clock", read: (chance) => outcomeOf(parseClock(written(["09:30", "23:59", "9.30"], chance))) },
  {
    name: "name of a municipality",
    read: (chance) => outcomeOf(parseSlug(written(["meerwijk", "den-haag"], chance))),
  },
  { name: "letter with placeholders", read: (chance) => outcomeOf(piecesOf(written(letters, chance))) },
  {
    name: "words under a bar",
    read: (chance) => saying(standsIn(written(letters, chance), written(["raadslid", "acties"], chance))),
  },
  {
    name: "words of a body",
    read: (chance) => saying(tellsOfBody(written(["rolstoel", "ziek in 2026"], chance))),
  },
  { name: "address", read: (chance) => saying(find("GET", `/${written(addresses, chance)}`) !== undefined) },
];
