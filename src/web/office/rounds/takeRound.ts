import { mayAct } from "../../../domain/access/index.ts";
import type { SeenAction } from "../../../domain/programme/index.ts";
import type { CardLine } from "../../../domain/reporting/index.ts";
import type { Period } from "../../../domain/shared/period.ts";
import type { ListTable, ListValue } from "../../../export/listTable.ts";
import { exportRound } from "../../../usecases/reporting/exportRound.ts";
import { csvFile } from "../../tableFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { programmeIn } from "../programme/programmePlace.ts";
import { unitName } from "./cardAction.tsx";
import type { ShownRound } from "./roundPage.tsx";
import { roundIn } from "./roundWords.ts";

const words = (text: string | null): ListValue =>
  text === null ? { kind: "empty" } : { kind: "text", text };

/** What an owner needs leaves with the programme team alone; for others the column is not there. */
const withNeed = ({ visit }: ShownRound): boolean => mayAct(visit.actor, "changeRound");

/** What nobody told is an empty cell; names of owners stay behind. */
function rowOf(shown: ShownRound, line: CardLine<SeenAction>): readonly ListValue[] {
  const { rounds, common } = shown.visit.texts;
  const { formats } = shown.visit;
  const { card, action, state, update, daysSilent } = line;
  const told = (text: string | null | undefined) => words(text ?? null); // no answer in this round
  const period = (end: Period | null | undefined) => (end ? formats.period(end) : common.notStated);
  return [
    words(action.key),
    words(action.title),
    words(unitName(shown, action.unit)),
    words(rounds.state[state]),
    daysSilent === null ? { kind: "empty" } : { kind: "number", value: daysSilent },
    words(update === null ? null : rounds.course[update.course]),
    told(update?.happened),
    told(update?.next),
    told(update?.obstacle),
    ...(withNeed(shown) ? [told(update?.need)] : []),
    words(period(card.promisedEnd)),
    words(update === null ? null : period(update.endAfter)),
    told(update?.reason),
  ];
}

function tableOf(shown: ShownRound): ListTable {
  const { name, need, ...sheet } = shown.visit.texts.rounds.sheet;
  const { key, action, unit, state, silent, course, happened, next, obstacle, promised, end, reason } = sheet;
  const needed = withNeed(shown) ? [need] : [];
  const titles = [key, action, unit, state, silent, course, happened, next, obstacle, ...needed, promised];
  return {
    name,
    columns: [...titles, end, reason].map((title) => ({ title, width: 24 })),
    rows: shown.found.lines.map((line) => rowOf(shown, line)),
  };
}

/** The cards of a round as CSV. */
export async function takeRoundCsv(visit: OfficeVisit): Promise<Reply> {
  const place = { programme: programmeIn(visit), round: roundIn(visit) };
  const found = await exportRound(visit.house, visit.actor, place);
  return csvFile(`${place.programme}-${place.round}.csv`, tableOf({ visit, found }));
}
