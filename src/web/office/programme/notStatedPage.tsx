import { readNotStated } from "../../../usecases/programme/readNotStated.ts";
import { Lead } from "../../components/lead.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Paging } from "../../components/paging.tsx";
import { Text } from "../../components/text.tsx";
import { pageAsked } from "../../pageAsked.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";

import { wayToSay } from "./notStatedWays.ts";
import { programmeIn, trailTo } from "./programmePlace.ts";
import { SilentGroup } from "./silentGroup.tsx";

/** So many of each kind stand on the page of all of them; one kind by itself is shown in pages. */
const shownOfEach = 8;
const pageLength = 50;
/** With fewer kinds everything is seen at once. */
const kindsToChoose = 4;

type Found = Awaited<ReturnType<typeof readNotStated>>;

function KindChoice({ visit, found }: { readonly visit: OfficeVisit; readonly found: Found }) {
  const { programme: words, common } = visit.texts;
  const address = visit.query.size === 0 ? visit.path : `${visit.path}?${visit.query}`;
  return (
    <ListTools
      address={address}
      label={words.notStatedTools}
      filters={[
        {
          name: "soort",
          label: words.notStatedWhat,
          value: visit.query.get("soort") ?? "", // nothing chosen
          options: found.groups.map(({ kind, silent }) => ({
            value: kind,
            text: `${words.notStatedKind[kind]} (${silent.length})`,
          })),
          empty: words.filterAll,
        },
      ]}
      words={{ show: common.filter, clear: common.clearFilter }}
    />
  );
}

function Groups({ visit, found }: { readonly visit: OfficeVisit; readonly found: Found }) {
  const { programme: words, common } = visit.texts;
  const { programme, groups } = found;
  const asked = visit.query.get("soort") || null; // all kinds
  if (asked === null)
    return (
      <>
        {groups.map((group) => (
          <SilentGroup
            visit={visit}
            programme={programme}
            group={group}
            silent={group.silent.slice(0, shownOfEach)}
          />
        ))}
      </>
    );
  const group = groups.find(({ kind }) => kind === asked);
  if (!group)
    return (
      <div class="eb-main eb-section">
        <Text>{words.notStatedNone}</Text>
      </div>
    );
  const page = pageAsked(visit.query);
  const silent = group.silent.slice((page - 1) * pageLength, page * pageLength);
  return (
    <>
      <SilentGroup visit={visit} programme={programme} group={group} silent={silent} />
      <Paging
        address={`${visit.path}?${visit.query}`}
        page={page}
        pages={Math.ceil(group.silent.length / pageLength)}
        words={common.paging}
      />
    </>
  );
}

/** "Wat het plan nog niet zegt": what somebody still has to say, each thing by name with the way to its field. */
export async function showNotStated(visit: OfficeVisit): Promise<Reply> {
  const found = await readNotStated(visit.house, visit.actor, programmeIn(visit));
  const { programme, groups } = found;
  const { programme: words } = visit.texts;
  const maySay = groups.some(({ kind, silent }) =>
    silent.some((one) => wayToSay(visit, programme, kind, one) !== undefined),
  );
  return officePage(visit, {
    title: words.notStatedTitle,
    here: "programme",
    trail: [...trailTo(visit, programme), { word: words.notStatedTitle }],
    children: (
      <>
        <Lead
          kind={programme.title}
          title={words.notStatedTitle}
          status={[words.notStatedLead(groups.length)]}
        />
        <div class="eb-main eb-section--close">
          <Text>{maySay ? words.notStatedHint : words.notStatedReader}</Text>
          {(groups.length >= kindsToChoose || visit.query.has("soort")) && (
            <div class="eb-section--close">
              <KindChoice visit={visit} found={found} />
            </div>
          )}
        </div>
        <Groups visit={visit} found={found} />
      </>
    ),
  });
}
