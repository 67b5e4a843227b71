import { actionStatuses } from "../../../domain/programme/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import {
  type ActionFilter,
  actionGaps,
  type FoundActions,
  findActions,
} from "../../../usecases/programme/readProgramme.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Paging } from "../../components/paging.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { at, paths } from "../../paths.ts";
import { ownerName } from "../../personWords.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { type ActionsAsked, actionsAsked, pageLength } from "./actionsAsked.ts";
import { ListActs, TakeList } from "./listActs.tsx";
import { trailTo } from "./programmePlace.ts";
import { markOf, periodOr } from "./words.ts";

function Tools(props: {
  readonly visit: OfficeVisit;
  readonly address: string;
  readonly filter: ActionFilter;
  readonly themes: FoundActions["parts"]["themes"];
}) {
  const { visit, address, filter, themes } = props;
  const { programme: words, actionGaps: gaps, common } = visit.texts;
  const statuses = actionStatuses.map((status) => ({ value: status, text: words.status[status] }));
  return (
    <ListTools
      address={address}
      label={words.filterTools}
      search={{ label: words.filterSearch, value: filter.search ?? "" /* an empty field */ }}
      filters={[
        {
          name: "stand",
          label: words.statusHead,
          value: filter.status ?? "" /* nothing chosen */,
          options: [...statuses, { value: "notStated", text: words.statusNotStated }],
          empty: words.filterAll,
        },
        {
          name: "thema",
          label: words.theme,
          value: filter.theme ?? "" /* nothing chosen */,
          options: themes.map(({ key, name }) => ({ value: key, text: name })),
          empty: words.filterAll,
        },
        {
          name: "mist",
          label: gaps.filter,
          value: filter.missing ?? "" /* nothing chosen */,
          options: actionGaps.map((gap) => ({ value: gap, text: words.notStatedKind[gap] })),
          empty: words.filterAll,
        },
      ]}
      words={{ show: common.filter, clear: common.clearFilter }}
    />
  );
}

function FoundTable(props: {
  readonly visit: OfficeVisit;
  readonly found: FoundActions;
  readonly asked: ActionsAsked;
  readonly address: string;
}) {
  const { visit, found, asked, address } = props;
  const { filter, sort } = asked;
  const { programme: words } = visit.texts;
  const place = { municipality: visit.municipality.slug, programme: found.parts.programme.key };
  const today = dayOf(visit.house.now(), "Europe/Amsterdam");
  if (found.actions.length === 0) return <Empty text={words.actionsNone} />;
  return (
    <DataTable
      caption={words.actionsCaption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "titel", head: words.action, kind: "text", sortable: true },
        { key: "stand", head: words.statusHead, kind: "status", sortable: true },
        { key: "klaar", head: words.end, kind: "text", sortable: true },
        { key: "wie", head: words.owner, kind: "text" },
      ]}
      sorting={{ address, by: sort, direction: filter.descending ? "af" : "op" }}
      rows={found.actions.map((action) => ({
        id: action.key,
        cells: [
          <Link href={at(paths.action, { ...place, action: action.key })}>{action.title}</Link>,
          <StatusMark {...markOf(action, today, visit)} />,
          periodOr(action.planning.end, visit),
          ownerName(action, visit),
        ],
      }))}
    />
  );
}

/** Returns how many actions were found, and how many of all of them say neither an objective nor a measure. */
function statusOf({ texts, path }: OfficeVisit, { total, unlinked }: FoundActions): readonly LeadPart[] {
  const found = texts.programme.actionsLead(total);
  if (unlinked === 0) return [found];
  const href = `${path}?mist=actionObjectiveOrMeasure`;
  return [`${found} `, { text: texts.actionGaps.unlinked(unlinked), href }];
}

/** The actions of a programme: search, choose, sort, page by page. */
export async function showActions(visit: OfficeVisit): Promise<Reply> {
  const { texts, query } = visit;
  const asked = actionsAsked(query);
  const { filter, page } = asked;
  const found = await findActions(visit.house, visit.actor, String(visit.params["programme"]), filter);
  const { programme, themes } = found.parts;
  const { programme: words, common } = texts;
  const address = query.size === 0 ? visit.path : `${visit.path}?${query}`;
  return officePage(visit, {
    title: words.actions,
    here: "programme",
    trail: [...trailTo(visit, programme), { word: words.actions }],
    children: (
      <>
        <Lead kind={programme.title} title={words.actions} status={statusOf(visit, found)} />
        <div class="eb-section eb-wide">
          <ListActs visit={visit} programme={programme} />
          <Tools visit={visit} address={address} filter={filter} themes={themes} />
          <FoundTable visit={visit} found={found} asked={asked} address={address} />
          <Paging
            address={address}
            page={page}
            pages={Math.max(1, Math.ceil(found.total / pageLength))}
            words={common.paging}
          />
          <TakeList visit={visit} programme={programme} />
        </div>
      </>
    ),
  });
}
