import type { Actor } from "../../domain/access/index.ts";
import type { LinearSolver } from "../../domain/disclosure/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import {
  type InternshipMonitor,
  type InternshipMonitorDraft,
  keptMonitor,
  keptPilot,
  type OpenHiringPilot,
  type OpenHiringPilotDraft,
} from "../../domain/workforce/index.ts";
import { holdOutside, nextNumber } from "../../storage/office/brought.ts";
import {
  addInternshipMonitor,
  addOpenHiringPilot,
  type KeptInternshipMonitor,
  type KeptOpenHiringPilot,
  listInternshipMonitors,
  listOpenHiringPilots,
} from "../../storage/office/internshipStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { smallestGroupOf } from "../settings/smallestGroupOf.ts";

const toolsOf = async (house: House, office: Office, solver: LinearSolver) => ({
  threshold: await smallestGroupOf(office),
  solver,
  clock: () => house.now().getTime(),
  today: office.today,
});

/** Records what is known of internship discrimination in a school year (requirement BI-07); the same year again takes its place. */
export const recordInternshipMonitor = (
  house: House,
  actor: Actor,
  draft: InternshipMonitorDraft,
  solver: LinearSolver,
): Promise<Result<InternshipMonitor, readonly RuleProblem[]>> =>
  perform<InternshipMonitor, readonly RuleProblem[]>(
    house,
    actor,
    { may: "recordRecruitment", event: "internship-monitor-recorded" },
    async (office) => {
      await holdOutside(office);
      const before = await listInternshipMonitors(office);
      const same = before.filter(({ schoolYear }) => schoolYear === draft.schoolYear).at(-1);
      const kept = keptMonitor(draft, same, await toolsOf(house, office, solver));
      if (!kept.ok) return refused(kept.problem);
      const number = nextNumber(before);
      await addInternshipMonitor(office, kept.value, number);
      return ok({ value: kept.value, trace: { subject: `cijfers/stagekansen/${number}` } });
    },
  );

/** Records how a pilot with open hiring stands (requirement BI-07); under the same name it takes the place of how it stood. */
export const recordOpenHiringPilot = (
  house: House,
  actor: Actor,
  draft: OpenHiringPilotDraft,
  solver: LinearSolver,
): Promise<Result<OpenHiringPilot, readonly RuleProblem[]>> =>
  perform<OpenHiringPilot, readonly RuleProblem[]>(
    house,
    actor,
    { may: "recordRecruitment", event: "open-hiring-pilot-recorded" },
    async (office) => {
      await holdOutside(office);
      const before = await listOpenHiringPilots(office);
      const kept = keptPilot(
        draft,
        before.filter(({ name }) => name === draft.name).at(-1),
        await toolsOf(house, office, solver),
      );
      if (!kept.ok) return refused(kept.problem);
      const number = nextNumber(before);
      await addOpenHiringPilot(office, kept.value, number);
      return ok({ value: kept.value, trace: { subject: `cijfers/stagekansen/proef/${number}` } });
    },
  );

/** What is watched: school years, the last first, and pilots, the last one recorded first. */
export type InternshipsWatched = {
  readonly years: readonly KeptInternshipMonitor[];
  readonly pilots: readonly KeptOpenHiringPilot[];
};

/** Returns what is known of internship discrimination and how the pilots with open hiring stand (requirement BI-07). */
export const readInternshipsWatched = (house: House, actor: Actor): Promise<InternshipsWatched> =>
  consult(house, actor, "readRecruitment", async (office) => {
    const years = new Map((await listInternshipMonitors(office)).map((one) => [one.schoolYear, one]));
    const pilots = new Map((await listOpenHiringPilots(office)).map((one) => [one.name, one]));
    return {
      years: [...years.values()].toSorted((one, other) => (one.schoolYear < other.schoolYear ? 1 : -1)),
      pilots: [...pilots.values()].toReversed(),
    };
  });
