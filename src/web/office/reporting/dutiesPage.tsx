import { mayAct } from "../../../domain/access/index.ts";
import {
  type DutyWatch,
  remindWorkingDays,
  type SeenDuty,
  type WatchedDue,
} from "../../../domain/reporting/index.ts";
import { type DutyRegister, readDuties } from "../../../usecases/reporting/readDuties.ts";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { countryIn } from "../../countryIn.ts";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { DueTable } from "./dueTable.tsx";
import { DutyTable } from "./dutyTable.tsx";

export type ShownDuties = { readonly visit: OfficeVisit; readonly found: DutyRegister };
/** One report that is due, with the duty that asks for it. */
export type OneDue = { readonly duty: SeenDuty; readonly due: WatchedDue };

export const loadDuties = (visit: OfficeVisit): Promise<DutyRegister> =>
  readDuties(visit.house, visit.actor, { programme: programmeIn(visit), country: countryIn(visit) });

const duesOf = (duties: readonly DutyWatch<SeenDuty>[]): readonly OneDue[] =>
  duties
    .flatMap(({ duty, dues }) => dues.map((due) => ({ duty, due })))
    .toSorted((one, other) => one.due.day.localeCompare(other.due.day));

function statusOf(dues: readonly OneDue[], { visit, found }: ShownDuties) {
  const { duties: words } = visit.texts;
  if (found.duties.length === 0) return [words.none];
  const late = dues.filter(({ due }) => due.state === "overdue").length;
  const gaps = found.duties.filter(({ days }) => days.kind === "notStated").length;
  const next = dues.find(({ due }) => due.delivery === null && due.daysAway >= 0);
  return [
    next === undefined
      ? words.nothingDue
      : words.nextDue(next.duty.content, visit.formats.day(next.due.day), next.due.daysAway),
    ...(late > 0 ? [" ", { text: words.overdueCount(late), late: true, href: "#te-laat" }] : []),
    ...(gaps > 0 ? [" ", { text: words.gapCount(gaps), href: "#alle-plichten" }] : []),
  ];
}

/** The reports that are due, by how much they press. */
function Dues({ shown, dues }: { readonly shown: ShownDuties; readonly dues: readonly OneDue[] }) {
  const { duties: words } = shown.visit.texts;
  const of = (...states: readonly WatchedDue["state"][]) =>
    dues.filter(({ due }) => states.includes(due.state));
  const groups = [
    { id: "te-laat", title: words.overdue, dues: of("overdue"), note: null },
    {
      id: "nu",
      title: words.now,
      dues: of("now"),
      note: `${words.nowExplained(remindWorkingDays)} ${shown.visit.texts.rounds.opensByItself(remindWorkingDays)}`,
    },
    { id: "komt", title: words.ahead, dues: of("ahead"), note: null },
  ];
  return (
    <>
      {groups
        .filter((group) => group.dues.length > 0)
        .map(({ id, title, dues: some, note }) => (
          <Section id={id} title={title}>
            {note !== null && <Text soft>{note}</Text>}
            <DueTable shown={shown} caption={title} dues={some} />
          </Section>
        ))}
      <Delivered shown={shown} dues={of("delivered", "deliveredLate").toReversed()} />
    </>
  );
}

/** What was delivered stays out of the way until somebody asks. */
function Delivered({ shown, dues }: { readonly shown: ShownDuties; readonly dues: readonly OneDue[] }) {
  const { duties: words } = shown.visit.texts;
  if (dues.length === 0) return null;
  return (
    <Section id="opgeleverd" title={words.delivered}>
      <details>
        <summary>{words.showDelivered(dues.length)}</summary>
        <DueTable shown={shown} caption={words.delivered} dues={dues} />
      </details>
    </Section>
  );
}

/** Who owes whom which report: what is late, what comes, and every duty with what the plan says of it. */
export async function showDuties(visit: OfficeVisit): Promise<Reply> {
  const found = await loadDuties(visit);
  const shown = { visit, found };
  const { duties: words } = visit.texts;
  const { programme } = found;
  const dues = duesOf(found.duties);
  const may = mayStill(visit, programme, "changeDuty");
  const days = { href: to(visit, paths.calendar), word: words.calendar };
  const diary = { href: to(visit, paths.diaries), word: visit.texts.diary.link };
  const add = { href: within(visit, programme, paths.newDuty), word: words.add };
  const rounds = mayAct(visit.actor, "readRounds")
    ? [{ href: within(visit, programme, paths.rounds), word: visit.texts.rounds.title }]
    : [];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={statusOf(dues, shown)} />
      <ActsAside visit={visit} links={[...(may ? [add] : []), ...rounds, days, diary]} />
      <Dues shown={shown} dues={dues} />
      {found.duties.length > 0 && (
        <Section id="alle-plichten" title={words.all}>
          <DutyTable shown={shown} />
        </Section>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
