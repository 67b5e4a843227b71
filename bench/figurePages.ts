import { dayFrom } from "../src/domain/shared/day.ts";
import { openHighs } from "../src/solver/highsSolver.ts";
import { releaseFigures } from "../src/usecases/workforce/releaseFigures.ts";
import { anActor } from "../test/support/aHouse.ts";
import { importedOn, somePeople, unitsIn } from "../test/support/aReleasedWorkforce.ts";
import { consentIn } from "../test/support/aWorkforce.ts";
import { anEmptyStage, loadPage } from "./site.ts";

/** The pages that are made of released figures. */
const pages = ["cijfers/personeel", "cijfers/afspiegeling"] as const;
const sizes = [2000, 20_000] as const;

/** Loads each page with so many staff on PostgreSQL, and returns what each took. */
async function loadFigures(staff: number) {
  const stage = await anEmptyStage("server");
  const { house, municipality } = stage;
  await unitsIn(house, municipality);
  await consentIn(house, municipality);
  const protection = { solver: await openHighs(), clock: () => performance.now() };
  await importedOn(house, municipality, "2026-09-30", somePeople(staff));
  const analyst = anActor(municipality, "hrAnalyst");
  const released = await releaseFigures(house, analyst, dayFrom("2026-09-30"), protection);
  if (!released.ok) throw new Error(JSON.stringify(released));
  const loads = new Map<string, Awaited<ReturnType<typeof loadPage>>>();
  for (const page of pages) {
    const address = `http://127.0.0.1:${stage.port}/${municipality.slug}/${page}`;
    loads.set(page, await loadPage(address, stage.cookie));
  }
  await stage.stop();
  return loads;
}

/** Says what pages of figures take 20 at a time, and whether that hangs on how many people were counted. */
export async function measureFigurePages(
  say: (what: string, measured: string, aim: string) => void,
): Promise<void> {
  const medians = new Map<string, number[]>();
  for (const staff of sizes)
    for (const [page, load] of await loadFigures(staff)) {
      medians.set(page, [...(medians.get(page) ?? []), load.p50]); // the first size
      say(
        `${page} of ${staff} staff, 20 at a time, server`,
        `${load.perSecond.toFixed(0)} pages/s, p50 ${load.p50.toFixed(1)} ms, p95 ${load.p95.toFixed(1)} ms, ${load.failed} failed`,
        "p95 <= 80 ms",
      );
    }
  for (const [page, [few = Number.NaN, many = Number.NaN]] of medians)
    say(
      `${page}: ${sizes[1]} staff against ${sizes[0]}`,
      `${(many / few).toFixed(2)} x`,
      "the number of staff makes no difference",
    );
}
