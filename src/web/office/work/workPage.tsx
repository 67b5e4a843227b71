import { mayAct } from "../../../domain/access/index.ts";
import { type Day, dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import {
  type AskedCard,
  readWork,
  type UnitPlanAsked,
  type Work,
} from "../../../usecases/programme/readWork.ts";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Text } from "../../components/text.tsx";
import { countryIn } from "../../countryIn.ts";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { cardsWaiting } from "./cardAsks.ts";
import { beginningLine, FirstPlan, FirstSteps } from "./firstSteps.tsx";
import { gapsOf, NextSteps } from "./nextSteps.tsx";
import { ProgrammeAsks } from "./programmeAsks.tsx";
import { PlansOfUnit, RunningProgrammes } from "./programmeWork.tsx";
import { type Asked, askedOf, plansAskedOf, WorkAsks } from "./workAsks.tsx";
import { inOrderOfDue, isSettled, WorkTable } from "./workTable.tsx";

/** Everything on the page that waits for this person. */
type Waiting = {
  readonly cards: readonly AskedCard[];
  readonly asked: readonly Asked[];
  readonly plans: readonly UnitPlanAsked[];
  readonly firstPlan: boolean;
};
type Props = {
  readonly visit: OfficeVisit;
  readonly work: Work;
  readonly today: Day;
  readonly waiting: Waiting;
};

/** Returns whether a municipality without a running programme waits for this person to bring one in. */
const asksFirstPlan = ({ actor }: OfficeVisit, { programmes, firstSteps }: Work): boolean =>
  programmes.length === 0 && firstSteps.length === 0 && mayAct(actor, "importProgramme");

/** What a plan still leaves open, for who may say it; it leads to its list below. */
function openLine(visit: OfficeVisit, { open }: Work): readonly LeadPart[] {
  const { work: words } = visit.texts;
  return open.flatMap((one) => {
    const { ownerless } = one;
    const [gaps, href] = [gapsOf(one).length, `#open-${one.programme.key}`];
    return [
      ...(ownerless.length === 0 ? [] : [{ text: words.withoutOwner(ownerless.length), href }, ". "]),
      ...(gaps === 0 ? [] : [{ text: words.leftOpen(gaps), href }, ". "]),
    ];
  });
}

/** When nothing is asked: which action is ready first, so that somebody knows what comes. */
function firstDueLine(visit: OfficeVisit, work: Work): readonly LeadPart[] {
  const [first] = inOrderOfDue(work.items);
  const end = first?.action.planning.end;
  if (!first || !end || isSettled(first)) return [];
  const place = { municipality: visit.municipality.slug, programme: first.programme.key };
  const { title, key } = first.action;
  return [
    visit.texts.work.readyFirst,
    { text: title, href: at(paths.action, { ...place, action: key }) },
    `, ${visit.formats.period(end)}. `,
  ];
}

function statusLine({
  visit,
  work,
  waiting: { cards, asked, plans, firstPlan },
}: Props): readonly LeadPart[] {
  const { work: words } = visit.texts;
  const late = asked.filter(({ ask }) => ask === "overdue").length;
  const [mine, count] = [cards.length + asked.length + plans.length, work.asks.length + Number(firstPlan)];
  const first = mine > 0 ? "#gevraagd" : "#programma-vraagt";
  const asks: readonly LeadPart[] =
    mine + count === 0 ? [] : [words.asked, { text: words.things(mine + count), href: first }, ". "];
  const more = [...beginningLine(visit, work.firstSteps), ...openLine(visit, work)];
  const calm = asks.length + more.length === 0;
  return [
    ...(calm ? [words.nothingAsked] : asks),
    ...(late === 0 ? [] : [{ text: words.late(late), href: "#gevraagd", late: true }, ". "]),
    ...(work.items.length === 0
      ? []
      : [words.have, { text: words.actions(work.items.length), href: "#acties" }, ". "]),
    ...(calm ? firstDueLine(visit, work) : []),
    ...more,
  ];
}

/** The unit at the top of what this person leads: the one under none of the others. */
function topUnit({ units }: Work): string | undefined {
  const own = new Set(units.map(({ id }) => id));
  return units.find(({ parent }) => parent === null || !own.has(parent))?.name;
}

function Everything(props: Props) {
  const { visit, work, today, waiting } = props;
  const bare = work.items.length + work.open.length + work.asks.length + work.firstSteps.length === 0;
  return (
    <>
      <FirstSteps visit={visit} steps={work.firstSteps} />
      {waiting.firstPlan && <FirstPlan visit={visit} />}
      <WorkAsks visit={visit} today={today} {...waiting} />
      <ProgrammeAsks visit={visit} asks={work.asks} />
      {work.open.map((open) => (
        <NextSteps visit={visit} open={open} />
      ))}
      {work.items.length > 0 && <WorkTable visit={visit} work={work} today={today} />}
      {bare && !waiting.firstPlan && (
        <div class="eb-main">
          <Text>{visit.texts.work.noActions}</Text>
        </div>
      )}
      <PlansOfUnit visit={visit} work={work} />
      <RunningProgrammes visit={visit} work={work} />
      {work.programmes.length > 0 && (
        <div class="eb-main">
          <Text>
            <Link href={at(paths.diaries, { municipality: visit.municipality.slug })} apart>
              {visit.texts.diary.link}
            </Link>
          </Text>
        </div>
      )}
    </>
  );
}

/** What somebody has to do: what is asked, the own actions or those of the own unit, and what a plan leaves open. */
export async function showWork(visit: OfficeVisit): Promise<Reply> {
  const work = await readWork(visit.house, visit.actor, countryIn(visit));
  const today = dayOf(visit.house.now(), timeZone);
  const mine = work.items.filter(({ subject }) => mayAct(visit.actor, "reportProgress", subject));
  const waiting = {
    cards: cardsWaiting(work.cards),
    asked: askedOf(mine, work.cards, today),
    plans: plansAskedOf(visit, work.plans),
    firstPlan: asksFirstPlan(visit, work),
  };
  const props = { visit, work, today, waiting };
  const { title } = visit.texts.work;
  const kind = topUnit(work);
  return officePage(visit, {
    title,
    here: "work",
    children: (
      <>
        <Lead {...(kind ? { kind } : {})} title={title} status={statusLine(props)} />
        <Everything {...props} />
      </>
    ),
  });
}
