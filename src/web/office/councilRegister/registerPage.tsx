import {
  type CouncilMoment,
  councilMoments,
  type EntryStanding,
  entryStandings,
  lacksReason,
  type SeenEntry,
  standingOf,
} from "../../../domain/council/index.ts";
import { type CouncilRegister, readCouncilRegister } from "../../../usecases/council/readCouncilRegister.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { DayText } from "../../components/dayText.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { periodOr } from "../programme/words.ts";
import { atEntry, titleOf } from "./registerPlace.ts";
import { Due, Standing } from "./registerWords.tsx";
import { TakeRegister } from "./takeLinks.tsx";

type Shown = { readonly visit: OfficeVisit; readonly register: CouncilRegister };

/** Returns the standing that is asked in the address; what is none is as if nothing was asked. */
const askedIn = ({ query }: OfficeVisit): EntryStanding | null =>
  entryStandings.find((one) => one === query.get("stand")) ?? null; // nothing is asked

function silenceOf(silent: number, late: number, { texts }: OfficeVisit): string {
  const { councilRegister: words } = texts;
  if (silent === 0) return words.allExplained;
  return silent === late ? words.allSilent : words.noReasonCount(silent);
}

function statusOf({ visit, register }: Shown): readonly LeadPart[] {
  const { councilRegister: words } = visit.texts;
  const { entries, today } = register;
  if (entries.length === 0) return [words.none];
  const late = entries.filter((entry) => standingOf(entry, today) === "overdue");
  if (late.length === 0) return [words.lead(entries.length), words.noneLate];
  const silent = late.filter((entry) => lacksReason(entry, today)).length;
  const href = `${within(visit, register.programme, paths.councilRegister)}?stand=overdue`;
  return [
    words.lead(entries.length),
    { text: words.lateCount(late.length), late: true, href },
    silenceOf(silent, late.length, visit),
  ];
}

function EntryTable({ visit, register, entries }: Shown & { readonly entries: readonly SeenEntry[] }) {
  const { councilRegister: words, common } = visit.texts;
  const { programme, today } = register;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      narrow="lines"
      columns={[
        { key: "text", head: words.text, kind: "text" },
        { key: "kind", head: words.kind, kind: "text" },
        { key: "due", head: words.due, kind: "text" },
        { key: "standing", head: words.standingHead, kind: "status" },
        { key: "portfolio", head: words.portfolio, kind: "text" },
      ]}
      rows={entries.map((entry) => ({
        id: entry.key,
        cells: [
          <Link href={atEntry(visit, programme, entry)}>{titleOf(entry)}</Link>,
          words.kindName[entry.kind],
          <Due visit={visit} entry={entry} />,
          <Standing visit={visit} entry={entry} today={today} />,
          entry.portfolio ?? common.notStated,
        ],
      }))}
    />
  );
}

function MomentTable({
  visit,
  register,
  moments,
}: Shown & { readonly moments: readonly CouncilMoment<SeenEntry>[] }) {
  const { councilRegister: words } = visit.texts;
  return (
    <DataTable
      caption={words.momentsCaption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "when", head: words.momentWhen, kind: "text", whole: true },
        { key: "what", head: words.momentWhat, kind: "text" },
        { key: "entry", head: words.text, kind: "text" },
      ]}
      rows={moments.map(({ kind, period, day, entry }) => ({
        cells: [
          <DayText day={day} text={periodOr(period, visit)} />,
          words.momentKind[kind],
          <Link href={atEntry(visit, register.programme, entry)}>{titleOf(entry)}</Link>,
        ],
      }))}
    />
  );
}

function Moments(shown: Shown) {
  const { councilRegister: words } = shown.visit.texts;
  const moments = councilMoments(shown.register.entries);
  return (
    <Section id="momenten" title={words.moments} width="wide">
      {moments.length === 0 ? <Text>{words.momentsNone}</Text> : <MomentTable {...shown} moments={moments} />}
    </Section>
  );
}

function List(shown: Shown) {
  const { visit, register } = shown;
  const { councilRegister: words } = visit.texts;
  const asked = askedIn(visit);
  const entries = register.entries.filter(
    (one) => asked === null || standingOf(one, register.today) === asked,
  );
  const address = within(visit, register.programme, paths.councilRegister);
  return (
    <div class="eb-section eb-wide">
      <ListTools
        address={asked === null ? address : `${address}?stand=${asked}`}
        label={words.filters}
        filters={[
          {
            name: "stand",
            label: words.standingHead,
            value: asked ?? "" /* nothing chosen */,
            options: entryStandings.map((value) => ({ value, text: words.standing[value] })),
            empty: words.all,
          },
        ]}
        words={{ show: words.show, clear: words.clear }}
      />
      {entries.length === 0 ? <Text>{words.nothingFound}</Text> : <EntryTable {...shown} entries={entries} />}
      <TakeRegister {...shown} />
    </div>
  );
}

/** The register of commitments and motions: late ones first, with their reason, and when the council hears what. */
export async function showCouncilRegister(visit: OfficeVisit): Promise<Reply> {
  const register = await readCouncilRegister(visit.house, visit.actor, programmeIn(visit));
  const { councilRegister: words } = visit.texts;
  const { programme, entries } = register;
  const to = (path: string, word: string) => ({ href: within(visit, programme, path), word });
  const links = mayStill(visit, programme, "changeCouncilRegister")
    ? [
        to(paths.newCouncilEntry, words.add),
        to(paths.importCouncilRegister, words.import),
        ...(entries.length === 0 ? [] : [to(paths.publishCouncilRegister, words.publish)]),
      ]
    : [];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={statusOf({ visit, register })} />
      <ActsAside visit={visit} links={links} />
      {entries.length > 0 && <List visit={visit} register={register} />}
      {entries.length > 0 && <Moments visit={visit} register={register} />}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
