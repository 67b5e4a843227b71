import { idFrom } from "../../../domain/shared/id.ts";
import { compareUnits, type UnitComparison } from "../../../usecases/reporting/compareUnits.ts";
import { StatusKey } from "../../charts/statusKey.tsx";
import { Lead } from "../../components/lead.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Paging } from "../../components/paging.tsx";
import { Text } from "../../components/text.tsx";
import { pageAsked } from "../../pageAsked.ts";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { tempoSeries } from "../rounds/unitTempo.tsx";
import { ComparisonGroup, placeId } from "./comparisonGroup.tsx";

type Shown = { readonly visit: OfficeVisit; readonly found: UnitComparison };

function Tools({ visit, found, address }: Shown & { readonly address: string }) {
  const { unitComparison: words, common } = visit.texts;
  return (
    <ListTools
      address={address}
      label={words.tools}
      filters={[
        {
          name: "van",
          label: words.levelOf,
          value: found.above?.id ?? "" /* the highest level */,
          options: found.levels.map(({ id, name }) => ({ value: id, text: name })),
          empty: words.highest,
        },
      ]}
      words={{ show: common.filter, clear: common.clearFilter }}
    />
  );
}

/** What holds for every group: how to compare, how to read the pictures, and what a reader does not see. */
function HowToRead({ visit, found }: Shown) {
  const { unitComparison: words, rounds } = visit.texts;
  const first = found.groups.flatMap(({ units }) => units).find((one) => (one.rounds ?? []).length > 0);
  const hasOthers = found.groups.some(({ units }) => units.some((one) => one.rounds === null));
  return (
    <>
      <Text>{words.caution}</Text>
      {found.rounds.length === 0 && <Text soft>{words.noRounds}</Text>}
      {found.split > 0 && <Text soft>{words.split(found.split)}</Text>}
      {hasOthers && <Text soft>{words.noReachText}</Text>}
      {first !== undefined && (
        <>
          <Text soft>{words.howToRead(found.rounds.length)}</Text>
          <StatusKey id={placeId(found, first)} series={tempoSeries(visit)} label={rounds.tempo.key} />
        </>
      )}
    </>
  );
}

function Everything(shown: Shown) {
  const { visit, found } = shown;
  const address = visit.query.size === 0 ? visit.path : `${visit.path}?${visit.query}`;
  const { page, pages } = found;
  return (
    <>
      <div class="eb-section eb-section--close eb-wide">
        <Tools {...shown} address={address} />
        <HowToRead {...shown} />
      </div>
      {found.groups.map((group) => (
        <ComparisonGroup {...shown} group={group} />
      ))}
      <div class="eb-wide">
        <Paging address={address} page={page} pages={pages} words={visit.texts.common.paging} />
      </div>
    </>
  );
}

/** Units beside each other by where they began, with their growth and pace; twelve at most at once. */
export async function showUnitComparison(visit: OfficeVisit): Promise<Reply> {
  const found = await compareUnits(visit.house, visit.actor, {
    programme: programmeIn(visit),
    above: idFrom<"unit">(visit.query.get("van") ?? ""), // nothing chosen is the highest level
    page: pageAsked(visit.query),
  });
  const { unitComparison: words, unitPlans } = visit.texts;
  const { programme, above, all } = found;
  const list = { word: unitPlans.title, href: within(visit, programme, paths.unitPlans) };
  return officePage(visit, {
    title: words.title,
    here: "programme",
    trail: [...trailTo(visit, programme), list, { word: words.title }],
    children: (
      <>
        <Lead
          kind={above === null ? programme.title : above.name}
          title={words.title}
          status={[all === 0 ? words.leadNone : words.lead(all)]}
        />
        <Everything visit={visit} found={found} />
      </>
    ),
  });
}
