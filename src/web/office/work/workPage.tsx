import { mayAct } from "../../../domain/access/index.ts";
import { type Day, dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { readWork, type Work } from "../../../usecases/programme/readWork.ts";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Text } from "../../components/text.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ProgrammeAsks } from "./programmeAsks.tsx";
import { Ownerless, PlansOfUnit, RunningProgrammes, Unsaid } from "./programmeWork.tsx";
import { type Asked, askedOf, WorkAsks } from "./workAsks.tsx";
import { WorkTable } from "./workTable.tsx";

/** What a plan still leaves open, for who may say it; each part leads to its list below. */
function openLine(visit: OfficeVisit, { open }: Work): readonly LeadPart[] {
  const { work: words } = visit.texts;
  return open.flatMap(({ programme: { key }, ownerless, notStated }) => [
    ...(ownerless.length === 0
      ? []
      : [{ text: words.withoutOwner(ownerless.length), href: `#zonder-${key}` }, ". "]),
    ...(notStated.length === 0
      ? []
      : [{ text: words.leftOpen(notStated.length), href: `#open-${key}` }, ". "]),
  ]);
}

function statusLine(visit: OfficeVisit, work: Work, asked: readonly Asked[]): readonly LeadPart[] {
  const { work: words } = visit.texts;
  const late = asked.filter(({ ask }) => ask === "overdue").length;
  const { asks: wanted } = work;
  const first = asked.length === 0 ? "#programma-vraagt" : "#gevraagd";
  const count = asked.length + wanted.length;
  const asks: readonly LeadPart[] =
    count === 0 ? [] : [words.asked, { text: words.things(count), href: first }, ". "];
  const unsaid = openLine(visit, work);
  return [
    ...(asks.length + unsaid.length === 0 ? [words.nothingAsked] : asks),
    ...(late === 0 ? [] : [{ text: words.late(late), href: "#gevraagd", late: true }, ". "]),
    ...(work.items.length === 0
      ? []
      : [words.have, { text: words.actions(work.items.length), href: "#acties" }, ". "]),
    ...unsaid,
  ];
}

/** The unit at the top of what this person leads: the one under none of the others. */
function topUnit({ units }: Work): string | undefined {
  const own = new Set(units.map(({ id }) => id));
  return units.find(({ parent }) => parent === null || !own.has(parent))?.name;
}

type Props = { readonly visit: OfficeVisit; readonly work: Work; readonly today: Day };

function Everything({ visit, work, today, asked }: Props & { readonly asked: readonly Asked[] }) {
  return (
    <>
      <WorkAsks visit={visit} asked={asked} today={today} />
      <ProgrammeAsks visit={visit} asks={work.asks} />
      <PlansOfUnit visit={visit} work={work} />
      {work.items.length > 0 && <WorkTable visit={visit} work={work} today={today} />}
      {work.open.map((open) => (
        <>
          <Ownerless visit={visit} open={open} />
          <Unsaid visit={visit} open={open} />
        </>
      ))}
      {work.items.length === 0 && work.open.length === 0 && work.asks.length === 0 && (
        <div class="eb-main">
          <Text>{visit.texts.work.noActions}</Text>
        </div>
      )}
      <RunningProgrammes visit={visit} work={work} />
    </>
  );
}

/** What somebody has to do: what is asked, the own actions or those of the own unit, and what a plan leaves open. */
export async function showWork(visit: OfficeVisit): Promise<Reply> {
  const work = await readWork(visit.house, visit.actor);
  const today = dayOf(visit.house.now(), timeZone);
  const mine = work.items.filter(({ subject }) => mayAct(visit.actor, "reportProgress", subject));
  const asked = askedOf(mine, today);
  const { title } = visit.texts.work;
  const kind = topUnit(work);
  return officePage(visit, {
    title,
    here: "work",
    children: (
      <>
        <Lead {...(kind ? { kind } : {})} title={title} status={statusLine(visit, work, asked)} />
        <Everything visit={visit} work={work} today={today} asked={asked} />
      </>
    ),
  });
}
