import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Paging } from "../../components/paging.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { pageAsked } from "../../pageAsked.ts";
import { paths } from "../../paths.ts";
import { standingMark } from "../programme/goalOf.ts";
import { within } from "../programme/programmePlace.ts";
import { markOf, periodOr } from "../programme/words.ts";
import type { Shown } from "./planParts.tsx";

const pageLength = 20;

/** Returns what the standing of the unit was read from, in sentences. */
function readFromIn({ visit, found }: Shown): string {
  const { aboutStanding: words } = visit.texts.unitPlans;
  const { targets, targetsBehind, actions, overdue } = found.standing;
  const ofTargets = targets === 0 ? words.noTargets : words.targets(targetsBehind, targets);
  return `${ofTargets} ${actions === 0 ? words.noActions : words.actions(overdue, actions)}`;
}

/** How the unit stands, and what that was read from. */
export function UnitStanding(shown: Shown) {
  return (
    <>
      <StatusMark {...standingMark(shown.found.standing.standing, shown.visit)} />
      <Text soft>{readFromIn(shown)}</Text>
    </>
  );
}

/** The actions of the unit and of everything under it, page by page. */
export function UnitActions({ visit, found }: Shown) {
  const { unitPlans: words, programme: base, plan, common } = visit.texts;
  const { actions, programme, units, today } = found;
  if (actions.length === 0) return <Text>{words.actionsNone}</Text>;
  const page = pageAsked(visit.query);
  const from = (page - 1) * pageLength;
  const address = visit.query.size === 0 ? visit.path : `${visit.path}?${visit.query}`;
  return (
    <>
      <DataTable
        caption={plan.table(words.actionsTitle(actions.length))}
        captionHidden
        narrow="lines"
        columns={[
          { key: "actie", head: base.action, kind: "text" },
          { key: "stand", head: base.statusHead, kind: "status" },
          { key: "klaar", head: base.end, kind: "text" },
          { key: "onderdeel", head: words.unit, kind: "text" },
        ]}
        rows={actions.slice(from, from + pageLength).map((action) => ({
          id: action.key,
          cells: [
            <Link href={within(visit, programme, paths.action, { action: action.key })}>{action.title}</Link>,
            <StatusMark {...markOf(action, today, visit)} />,
            periodOr(action.planning.end, visit),
            units.find(({ unit }) => unit.id === action.unit)?.unit.name ?? common.notStated, // a unit that went on in this one
          ],
        }))}
      />
      <Paging
        address={address}
        page={page}
        pages={Math.ceil(actions.length / pageLength)}
        words={common.paging}
      />
    </>
  );
}
