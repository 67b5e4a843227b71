import type { Course } from "../../src/domain/reporting/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { readAction } from "../../src/usecases/programme/readAction.ts";
import { closeRound } from "../../src/usecases/reporting/closeRound.ts";
import { openRound } from "../../src/usecases/reporting/openRound.ts";
import { sendUpdate } from "../../src/usecases/reporting/sendUpdate.ts";
import { aProgrammeOffice, programme } from "./aProgrammeOffice.ts";
import { allowed } from "./aUnit.ts";
import type { DatabaseKind } from "./databases.ts";

/** Roles are called by their own name. */
export const words = (role: string) => role;
/** No file is needed to know what a report says. */
export const render = async () => [];

/** A programme of three actions of two units, with a round that closes on 23 October 2026. */
export async function aReportedRound(kind: DatabaseKind) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  const [zorg, werk] = [await office.unit("zorg"), await office.unit("werk")];
  const end = { start: null, end: periodFrom("2026"), note: null };
  const olga = await office.person("Olga Owner");
  const owner = { kind: "person", person: olga, asWritten: null } as const;
  const first = await office.action({
    unit: zorg,
    title: "Teksten",
    planning: end,
    owner,
    status: "ongoing",
  });
  const second = await office.action({ unit: zorg, title: "Trainen", planning: end, status: "notStarted" });
  const third = await office.action({ unit: werk, title: "Werven", planning: end, status: "ongoing" });
  const open = async (name: string, closesOn: string) => {
    const values = { name, kind: "councilHalfYear", serves: [], closesOn: dayFrom(closesOn) } as const;
    const round = allowed(await openRound(house, manager, { programme, values }));
    office.wait(60); // what is told comes later than what was brought in
    return round;
  };
  const tell = async (
    round: string,
    key: string,
    told: { course: Course; happened: string; end?: string },
  ) => {
    const { action } = await readAction(house, manager, programme, key);
    const later = told.end === undefined ? action.planning.end : periodFrom(told.end);
    const draft = {
      course: told.course,
      happened: told.happened,
      next: null,
      obstacle: told.course === "atStandstill" || told.course === "behind" ? "geen budget" : null,
      need: "een besluit dat geheim blijft",
      reason: told.end === undefined ? null : "de leverancier is later",
      end: later,
    };
    return allowed(
      await sendUpdate(house, manager, { programme, key, seen: action.version, round, draft, byLink: false }),
    );
  };
  const close = async (round: string) =>
    allowed(await closeRound(house, manager, { programme, round, by: { kind: "clock" } }));
  const order = (round: string) => ({
    programme,
    about: { kind: "councilHalfYear", round, unit: null } as const,
    municipality: office.municipality.name,
    words,
    render,
  });
  return { ...office, zorg, werk, first, second, third, openNew: open, tell, close, order };
}
