import { changedFields, type Planning, type SeenAction } from "../../../domain/programme/index.ts";
import { ownerName, partyName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";
import type { Shown } from "./actionForm.tsx";
import { periodOr, rhythmIn } from "./words.ts";

type Line = {
  readonly field: keyof OfficeVisit["texts"]["action"]["history"]["field"];
  readonly text: string;
};

const indicatorsIn = ({ indicators }: SeenAction, { texts }: OfficeVisit): string =>
  indicators.map(({ name, unit }) => `${name} (${texts.indicators.unitName[unit]})`).join("; ");

const planningLines = (planning: Planning, visit: OfficeVisit): readonly Line[] => [
  { field: "start", text: periodOr(planning.start, visit) },
  { field: "end", text: periodOr(planning.end, visit) },
  { field: "note", text: planning.note ?? visit.texts.common.notStated },
];

/** Returns what an action says, a line a field, in words. */
function linesOf(action: SeenAction, { visit, found }: Shown): readonly Line[] {
  const { common, programme: words } = visit.texts;
  const or = (text: string | null | undefined) => text ?? common.notStated;
  const { themes, objectives } = found.parts;
  const parties = action.participants.map((party) => {
    const name = partyName(party, visit);
    return party.rasci === null ? name : `${party.rasci}: ${name}`;
  });
  return [
    { field: "title", text: action.title },
    { field: "status", text: action.status === null ? words.statusNotStated : words.status[action.status] },
    ...planningLines(action.planning, visit),
    { field: "owner", text: ownerName(action, visit) },
    { field: "participants", text: parties.length === 0 ? common.nobody : parties.join("; ") },
    { field: "theme", text: or(themes.find(({ key }) => key === action.theme)?.name) },
    { field: "objective", text: or(objectives.find(({ key }) => key === action.objective)?.title) },
    { field: "unit", text: or(found.units.find(({ id }) => id === action.unit)?.name) },
    { field: "deliverable", text: or(action.deliverable) },
    { field: "scope", text: or(action.scope) },
    { field: "priority", text: action.priority ?? common.no },
    { field: "measure", text: or(action.measure) },
    {
      field: "indicators",
      text: action.indicators.length === 0 ? common.no : indicatorsIn(action, visit),
    },
    { field: "rhythm", text: action.rhythm === null ? common.notStated : rhythmIn(action.rhythm, visit) },
  ];
}

/** Returns what differs between two versions of an action, a sentence a field. */
export function changeLines(before: SeenAction, after: SeenAction, shown: Shown): readonly string[] {
  if (changedFields(before, after).length === 0) return [];
  const { field, changed } = shown.visit.texts.action.history;
  const was = linesOf(before, shown);
  return linesOf(after, shown).flatMap((line, at) => {
    const old = was[at];
    return old === undefined || old.text === line.text
      ? []
      : [changed(field[line.field], old.text, line.text)];
  });
}
