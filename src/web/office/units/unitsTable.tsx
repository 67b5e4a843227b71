import type { UnitPlans } from "../../../usecases/programme/readUnitPlans.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Link } from "../../components/link.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Paging } from "../../components/paging.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { standingMark } from "../programme/goalOf.ts";
import { kindOptions, pageLength, type UnitsAsked, unitsAskedIn, unitsFor } from "./unitsAsked.ts";
import { phaseNow, placeInWords, planAddress } from "./unitWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: UnitPlans };
type Listed = Shown & { readonly asked: UnitsAsked; readonly address: string };

function Tools({ visit, found, asked, address }: Listed) {
  const { unitPlans: words, common } = visit.texts;
  return (
    <ListTools
      address={address}
      label={words.tools}
      search={{ label: words.searchLabel, value: asked.search ?? "" /* an empty field */ }}
      filters={[
        {
          name: "plan",
          label: words.plan,
          value: asked.plan ?? "" /* nothing chosen */,
          options: [
            { value: "met", text: words.hasPlan },
            { value: "zonder", text: words.noPlan },
          ],
          empty: words.all,
        },
        {
          name: "soort",
          label: words.kind,
          value: asked.kind ?? "" /* nothing chosen */,
          options: kindOptions(found.units, visit),
          empty: words.all,
        },
      ]}
      words={{ show: common.filter, clear: common.clearFilter }}
    />
  );
}

function rowOf(one: UnitPlans["units"][number], { visit, found }: Shown) {
  const { unitPlans: words } = visit.texts;
  const { unit, plan, rolled, standing } = one;
  const mark = plan === null ? "notStarted" : "done";
  return {
    id: unit.code,
    cells: [
      <>
        <Link href={planAddress(visit, found.programme, unit)}>{unit.name}</Link>{" "}
        <span class="eb-small eb-soft">{placeInWords(unit, found.units, visit)}</span>
      </>,
      <>
        <StatusMark kind={mark} word={plan === null ? words.noPlan : words.hasPlan} />
        {plan !== null && <p class="eb-small eb-soft">{phaseNow(plan, found.today, visit)}</p>}
      </>,
      <StatusMark {...standingMark(standing.standing, visit)} />,
      visit.formats.number(rolled.counts.total),
      visit.formats.number(rolled.overdue),
    ],
  };
}

function FoundTable(listed: Listed & { readonly units: UnitPlans["units"] }) {
  const { visit, asked, address, units } = listed;
  const { unitPlans: words, plan } = visit.texts;
  if (units.length === 0) return <Empty text={words.noneFound} />;
  return (
    <DataTable
      caption={plan.table(words.listCaption)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "onderdeel", head: words.unit, kind: "text", sortable: true },
        { key: "plan", head: words.planAndPhase, kind: "status", sortable: true },
        { key: "stand", head: words.standing, kind: "status" },
        { key: "acties", head: words.actions, kind: "number", sortable: true },
        { key: "laat", head: words.overdue, kind: "number", sortable: true },
      ]}
      sorting={{ address, by: asked.sort, direction: asked.descending ? "af" : "op" }}
      rows={units.map((one) => rowOf(one, listed))}
    />
  );
}

/** Every unit with its plan, or that it has none yet: search, choose, sort, page by page. */
export function UnitsList({ visit, found }: Shown) {
  const { unitPlans: words, common } = visit.texts;
  const asked = unitsAskedIn(visit.query);
  const address = visit.query.size === 0 ? visit.path : `${visit.path}?${visit.query}`;
  const fitting = unitsFor(found.units, asked);
  const from = (asked.page - 1) * pageLength;
  const listed = { visit, found, asked, address };
  return (
    <>
      <Tools {...listed} />
      <Text soft>{words.found(fitting.length)}</Text>
      <FoundTable {...listed} units={fitting.slice(from, from + pageLength)} />
      <Paging
        address={address}
        page={asked.page}
        pages={Math.max(1, Math.ceil(fitting.length / pageLength))}
        words={common.paging}
      />
    </>
  );
}
