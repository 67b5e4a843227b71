import { talkKinds } from "../../../domain/governance/index.ts";
import { readTalks, type SeenTalks, type UnitTalks } from "../../../usecases/governance/readTalks.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { talkState } from "./talkWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: SeenTalks };
type OfUnit = Shown & { readonly one: UnitTalks };

/** The talks of a unit that are still to come or of which nothing was recorded, the first first. */
const openOf = ({ talks }: UnitTalks) => talks.filter(({ state }) => state.kind === "planned").toReversed();

/** By when the next talk of each kind is due that was held before. */
function NextBy({ visit, found, one }: OfUnit) {
  const { talks: words } = visit.texts;
  const due = talkKinds.flatMap((kind) => {
    const by = one.nextBy[kind];
    return by === null ? [] : [{ by, text: `${words.kindName[kind]}: ${visit.formats.day(by)}` }];
  });
  if (due.length === 0) return <p>{words.neverAny}</p>;
  return (
    <>
      {due.map(({ by, text }) => (
        <p>{by < found.today ? <strong class="eb-late">{`${text}, ${words.past}`}</strong> : text}</p>
      ))}
    </>
  );
}

function Resists({ visit, one }: OfUnit) {
  const { talks: words } = visit.texts;
  const [last] = one.resistance;
  if (last === undefined) return <span>{words.notAsked}</span>;
  return (
    <>
      <span>{words.resistsCount(last.told.length)}</span>
      {last.told.map(({ against, helps }) => (
        <Text small soft>
          {helps === null ? against : `${against}. ${words.resistance.helps(1)} ${helps}`}
        </Text>
      ))}
    </>
  );
}

function UnitTable({ visit, found }: Shown) {
  const { talks: words } = visit.texts;
  const { programme } = found;
  return (
    <DataTable
      caption={visit.texts.meetings.table(words.perUnit)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "unit", head: words.unit, kind: "text" },
        { key: "next", head: words.nextBy, kind: "text" },
        { key: "resists", head: words.resists, kind: "text" },
      ]}
      rows={found.units.map((one) => ({
        id: `onderdeel-${one.unit.id}`,
        cells: [
          <Link href={within(visit, programme, paths.talkArchive, { unit: one.unit.id })}>
            {one.unit.name}
          </Link>,
          <NextBy visit={visit} found={found} one={one} />,
          <Resists visit={visit} found={found} one={one} />,
        ],
      }))}
    />
  );
}

function OpenTalks({ visit, found }: Shown) {
  const { talks: words } = visit.texts;
  const open = found.units.flatMap((one) => openOf(one).map((talk) => ({ talk, unit: one.unit })));
  if (open.length === 0) return null;
  return (
    <Section id="gepland" title={words.ahead} width="wide" close>
      <DataTable
        caption={visit.texts.meetings.table(words.ahead)}
        captionHidden
        narrow="lines"
        columns={[
          { key: "talk", head: words.kind, kind: "text" },
          { key: "on", head: words.on, kind: "text" },
          { key: "state", head: words.state, kind: "text" },
        ]}
        rows={open
          .toSorted((one, other) => (one.talk.on < other.talk.on ? -1 : 1))
          .map(({ talk, unit }) => ({
            id: talk.key,
            cells: [
              <Link href={within(visit, found.programme, paths.talk, { talk: talk.key })}>
                {words.with(words.kindName[talk.kind], unit.name)}
              </Link>,
              visit.formats.day(talk.on),
              talkState(talk, found.today, visit),
            ],
          }))}
      />
    </Section>
  );
}

function statusOf({ visit, found }: Shown): readonly string[] {
  const { talks: words } = visit.texts;
  const open = found.units.flatMap(openOf);
  const waiting = open.filter(({ on }) => on < found.today).length;
  if (found.units.length === 0) return [words.none];
  return [`${words.lead(open.length - waiting)} `, ...(waiting > 0 ? [words.waiting(waiting)] : [])];
}

/** The talks with units: what is planned, when the next is due, and what units resist. */
export async function showTalks(visit: OfficeVisit): Promise<Reply> {
  const found = await readTalks(visit.house, visit.actor, programmeIn(visit));
  const { talks: words } = visit.texts;
  const { programme } = found;
  const shown = { visit, found };
  const links = [
    ...(mayStill(visit, programme, "changeTalk")
      ? [{ href: within(visit, programme, paths.planTalks), word: words.plan }]
      : []),
    ...(mayStill(visit, programme, "changeRound")
      ? [{ href: within(visit, programme, paths.questionSets), word: words.questions }]
      : []),
  ];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={statusOf(shown)} />
      <ActsAside visit={visit} links={links} />
      <OpenTalks {...shown} />
      {found.units.length > 0 && (
        <Section id="onderdelen" title={words.perUnit} width="wide" close>
          <UnitTable {...shown} />
        </Section>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
