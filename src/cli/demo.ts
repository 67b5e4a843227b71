import { fillDemo } from "../demo/fillDemo.ts";
import { fillGrown, type GrownFilled, unitsFor } from "../demo/fillGrown.ts";
import type { WorkforceRequest } from "../demo/workforce/meerwijkWorkforce.ts";
import { workforceRequest } from "../demo/workforce/workforceRequest.ts";
import { dayOf } from "../domain/shared/day.ts";
import { rendererHere } from "../export/edition/rendererHere.ts";
import { problemText, textsFor } from "../texts/index.ts";
import { beginHeadsAnew } from "../usecases/installation/auditLog.ts";
import { type House, timeZone } from "../usecases/perform.ts";
import { protectHere } from "../usecases/workforce/releaseFigures.ts";
import { type Call, type Command, keysOf, refuse, type Tools, tell, textOption } from "./command.ts";
import { inHouse } from "./inHouse.ts";
import { withProgress } from "./progressBar.ts";

const texts = textsFor("nl");

/** What a call asks for: a number each, as documented where it is not given. */
const askedIn = (call: Call) => ({
  seed: Number(textOption(call, "seed") ?? "1"), // documented default
  staff: Number(textOption(call, "staff") ?? "20000"), // documented default
  months: Number(textOption(call, "months") ?? "36"), // documented default
});
type Asked = ReturnType<typeof askedIn>;

const isBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * Returns the rule that a call breaks. W160: a staff is 500 to 50,000 people: fewer do not fill the units, more do not fit in them.
 * W161: it is played for 1 to 48 months: rows are kept for four years. Source: judgement; docs/meerwijk.md.
 */
function brokenBy({ seed, staff, months }: Asked): "C111" | "W160" | "W161" | undefined {
  if (!Number.isSafeInteger(seed)) return "C111";
  if (!isBetween(staff, 500, 50_000)) return "W160";
  return isBetween(months, 1, 48) ? undefined : "W161";
}

/** Fills everything, and returns what there is of staff; null where the database held something. */
async function fill(tools: Tools, house: House, request: WorkforceRequest): Promise<GrownFilled | null> {
  const filled = await withProgress(tools, "Meerwijk vullen", (progress) =>
    fillDemo(house, request.seed, { rendererFor: rendererHere, progress, units: unitsFor(request) }),
  );
  if (filled === null) return null;
  const here = { solver: await tools.openSolver(), clock: tools.clock };
  const protection = { ...here, protect: protectHere(here) };
  return withProgress(tools, "Personeel en cijfers", (progress) =>
    fillGrown(house, filled, { request, protection, progress }),
  );
}

const linesOf = ({ months, quarters }: GrownFilled): readonly string[] => [
  `Meerwijk staat klaar: ${months.length} maanden personeel, ${quarters.filter(({ refused }) => refused === null).length} vrijgaven.`,
  ...quarters.flatMap(({ referenceDate, refused }) =>
    refused === null
      ? []
      : [`Geen vrijgave van ${referenceDate}. ${refused}: ${problemText(texts, refused)}`],
  ),
];

/** Fills an empty database with the fictional municipality and its staff; the same numbers on the same day give the same content. */
export const demoCommand: Command = {
  name: "demo",
  use: "demo [--staff 20000] [--months 36] [--seed 1]",
  alone: true,
  options: {
    staff: { type: "string" },
    months: { type: "string" },
    seed: { type: "string" },
    keys: { type: "string", path: true },
  },
  run: async (tools, call) => {
    const asked = askedIn(call);
    const broken = brokenBy(asked);
    if (broken !== undefined)
      return refuse(tools, call, { code: broken, sentence: texts.problems[broken], exit: 2 });
    return inHouse(tools, call, async (house) => {
      const request = workforceRequest(asked, dayOf(house.now(), timeZone));
      const made = await fill(tools, house, request);
      if (made === null) return refuse(tools, call, { code: "C112", sentence: texts.problems.C112, exit: 3 });
      await beginHeadsAnew(house, keysOf(call));
      tell(tools, call, { json: { municipality: "meerwijk", ...asked, ...made }, lines: linesOf(made) });
      return 0;
    });
  },
};
