import { usualMethods } from "../domain/recruitment/index.ts";
import { addDays, type Day, dayFrom, dayOf } from "../domain/shared/day.ts";
import { daysOf, lastDayOf, periodFrom } from "../domain/shared/period.ts";
import type { SheetCell, SheetRow } from "../domain/shared/sheet.ts";
import { type House, timeZone } from "../usecases/perform.ts";
import { countApplications } from "../usecases/recruitment/countApplications.ts";
import { readVacancies } from "../usecases/recruitment/readVacancies.ts";
import { recordVacancies } from "../usecases/recruitment/recordVacancies.ts";
import { recordInternshipMonitor, recordOpenHiringPilot } from "../usecases/workforce/watchInternships.ts";
import {
  methodLean,
  openVacancies,
  pilotSeed,
  recruitmentHalves,
  recruitmentSource,
  schoolYearSeeds,
  vacancyKinds,
} from "./content/recruitment.ts";
import { done } from "./done.ts";
import type { StaffDesk } from "./fillStaff.ts";
import { type Random, randomFrom } from "./random.ts";

type Half = (typeof recruitmentHalves)[number];

const on = ({ house }: StaffDesk, day: Day): House => ({ ...house, now: () => new Date(`${day}T14:00:00Z`) });
const text = (words: string): SheetCell => (words === "" ? { kind: "empty" } : { kind: "text", text: words });
const sheetOf = (lines: readonly (readonly string[])[]): readonly SheetRow[] =>
  lines.map((cells, at) => ({ number: at + 1, cells: cells.map(text) }));

const kindOf = (random: Random, key: string) => {
  const kind = vacancyKinds[random.whole(`${key} kind`, 0, vacancyKinds.length - 1)];
  if (kind === undefined) throw new RangeError("no kind of vacancy");
  return kind;
};

const header = ["vacature", "functie", "onderdeel", "schaal", "inhuur", "geopend", "gesloten", "methoden"];
const keysOf = ({ period, vacancies }: Half): readonly string[] =>
  Array.from({ length: vacancies }, (_, at) => `V-${period}-${String(at + 1).padStart(3, "0")}`);

/** The list of vacancies that were closed in a half-year, as the recruitment system of Meerwijk writes it. */
export function vacancyList(half: Half, random: Random): readonly SheetRow[] {
  const { first } = daysOf(periodFrom(half.period));
  const rows = keysOf(half).map((key) => {
    const [title, unit, grade] = kindOf(random, key);
    const closed = addDays(first, random.whole(`${key} closed`, 3, 175));
    const opened = addDays(closed, -random.whole(`${key} open`, 24, 70));
    const methods = usualMethods
      .map((method) => method.key)
      .filter((method) => random.share(`${key} ${method}`) < half.share + (methodLean[method] ?? 0)); // no lean
    const hiredIn = random.share(`${key} hired in`) < 0.12 ? "ja" : "";
    return [key, title, unit, grade, hiredIn, opened, closed, methods.join(",")];
  });
  return sheetOf([header, ...rows]);
}

/** How often who applies is invited; a little less often for women where few of them work. */
const inviteShare = (women: number, sex: string): number => (sex === "vrouw" && women < 0.35 ? 0.17 : 0.25);

/** The counts of a half-year by vacancy, step and sex: each vacancy hires one, and now and then nobody. */
export function applicationList(half: Half, random: Random): readonly SheetRow[] {
  const rows = keysOf(half).flatMap((key) => {
    const [, , , women] = kindOf(random, key);
    const applied = random.whole(`${key} applied`, 9, 44);
    const own = Array.from({ length: applied }, (_, at) => {
      const name = `${key} ${at}`;
      const sex = random.share(`${name} sex`) < women ? "vrouw" : "man";
      const told = random.share(`${name} told`) < 0.04 ? "onbekend" : sex;
      return { sex: told, isInvited: random.share(`${name} invited`) < inviteShare(women, sex) };
    });
    const invited = own.filter(({ isInvited }) => isInvited);
    const isFilled = random.share(`${key} filled`) < 0.86;
    const hired = isFilled
      ? invited[random.whole(`${key} hired`, 0, Math.max(0, invited.length - 1))]
      : undefined;
    return ["vrouw", "man", "onbekend"].flatMap((sex) => {
      const count = (people: typeof own) => String(people.filter((one) => one.sex === sex).length);
      return [
        [key, "gesolliciteerd", sex, count(own)],
        [key, "uitgenodigd", sex, count(invited)],
        [key, "aangenomen", sex, hired?.sex === sex ? "1" : "0"],
      ];
    });
  });
  return sheetOf([["vacature", "stap", "geslacht", "aantal"], ...rows]);
}

async function fillHalves(desk: StaffDesk, random: Random, today: Day): Promise<void> {
  const { analyst, protection } = desk;
  for (const half of recruitmentHalves) {
    const period = periodFrom(half.period);
    const known = addDays(lastDayOf(period), 12);
    if (known > today) return;
    const house = on(desk, known);
    done(await recordVacancies(house, analyst, { rows: vacancyList(half, random), methodOfName: new Map() }));
    const asked = { rows: applicationList(half, random), period, source: recruitmentSource };
    done(await countApplications(house, analyst, asked, protection.solver));
  }
}

async function fillOpen(desk: StaffDesk, today: Day): Promise<void> {
  const rows = openVacancies
    .filter(([, opened]) => dayFrom(opened) <= today)
    .map(([kind, opened], at) => {
      const [title = "", unit = "", grade = ""] = vacancyKinds[kind] ?? []; // each kind is there
      return [`V-2026-H2-${String(at + 1).padStart(3, "0")}`, title, unit, grade, "", opened, "", ""];
    });
  const last = rows.map(([, , , , , opened = ""]) => opened).at(-1);
  if (last === undefined) return;
  const list = { rows: sheetOf([header, ...rows]), methodOfName: new Map() };
  done(await recordVacancies(on(desk, dayFrom(last)), desk.analyst, list));
}

async function fillWatched(desk: StaffDesk, today: Day): Promise<void> {
  const { analyst, protection } = desk;
  for (const { knownOn, schoolYear, reportDue, reportedOn, ...seed } of schoolYearSeeds) {
    if (dayFrom(knownOn) > today) continue;
    const draft = {
      ...seed,
      schoolYear: periodFrom(schoolYear),
      reportDue: dayFrom(reportDue),
      reportedOn: reportedOn === null ? null : dayFrom(reportedOn),
    };
    done(await recordInternshipMonitor(on(desk, dayFrom(knownOn)), analyst, draft, protection.solver));
  }
  const { knownOn, startsOn, reportDue, ...pilot } = pilotSeed;
  if (dayFrom(knownOn) > today) return;
  const draft = { ...pilot, startsOn: dayFrom(startsOn), reportDue: dayFrom(reportDue) };
  done(await recordOpenHiringPilot(on(desk, dayFrom(knownOn)), analyst, draft, protection.solver));
}

/** Fills the register of vacancies, counts the applications of each half-year, and records what is watched of internships; once. */
export async function fillRecruitment(desk: StaffDesk, seed: number): Promise<void> {
  if ((await readVacancies(desk.house, desk.analyst)).vacancies.length > 0) return;
  const today = dayOf(desk.house.now(), timeZone);
  await fillHalves(desk, randomFrom(seed), today);
  await fillOpen(desk, today);
  await fillWatched(desk, today);
}
