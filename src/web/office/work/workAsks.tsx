import { mayAct } from "../../../domain/access/index.ts";
import { type ActionAsk, asksOf } from "../../../domain/programme/index.ts";
import { type Day, dayFrom, daysBetween } from "../../../domain/shared/day.ts";
import { lastDayOf } from "../../../domain/shared/period.ts";
import type { UnitPlanAsked, WorkItem } from "../../../usecases/programme/readWork.ts";
import { AskRow, type AskRowProps, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Something asked about an action: the first thing, and what else. */
export type Asked = WorkItem & { readonly ask: ActionAsk; readonly also: readonly ActionAsk[] };

const urgency: readonly ActionAsk[] = ["overdue", "noNews", "noStatus", "noPlanning"];
const mostShown = 10;

/** Returns what is asked of this person, the most pressing first; an action stands in it once. */
export function askedOf(items: readonly WorkItem[], today: Day): readonly Asked[] {
  const asked = items.flatMap((item) => {
    const [ask, ...also] = asksOf(item.action, today);
    return ask === undefined ? [] : [{ ...item, ask, also }];
  });
  return asked.toSorted((one, other) => urgency.indexOf(one.ask) - urgency.indexOf(other.ask));
}

function dueOf({ ask, action }: Asked, today: Day, visit: OfficeVisit): AskRowProps["due"] {
  const { work: words } = visit.texts;
  const { end } = action.planning;
  switch (ask) {
    case "overdue": {
      const last = end === null ? today : lastDayOf(end); // what is late has an end
      const day = { day: last, text: visit.formats.day(last) };
      return { text: words.daysLate(daysBetween(last, today)), late: true, before: words.ready, day };
    }
    case "noNews": {
      if (action.reportedOn === null) return { text: words.neverNews };
      const day = { day: action.reportedOn, text: visit.formats.day(action.reportedOn) };
      const days = daysBetween(dayFrom(action.reportedOn), today);
      return { text: words.daysSilent(days), before: words.lastNews, day };
    }
    case "noStatus":
      return { text: words.withoutStatus };
    case "noPlanning":
      return { text: words.withoutPlanning };
  }
}

/** Returns the act that answers: who may not change the action tells its news. */
function actOf({ ask, action, programme, subject }: Asked, visit: OfficeVisit) {
  const { action: words } = visit.texts;
  const place = {
    municipality: visit.municipality.slug,
    programme: programme.key,
    action: action.key,
  };
  if (mayAct(visit.actor, "changeAction", subject)) {
    if (ask === "noStatus") return { href: at(paths.actionStatus, place), word: words.status.title };
    if (ask === "noPlanning") return { href: at(paths.actionPlanning, place), word: words.planning.title };
  }
  return { href: at(paths.actionNews, place), word: words.news.title };
}

/** Returns the plans of units that nothing came of yet, for who may write them. */
export const plansAskedOf = ({ actor }: OfficeVisit, plans: readonly UnitPlanAsked[]) =>
  plans.filter(({ asked, unit }) => asked && mayAct(actor, "changeUnitPlan", { unit: unit.id, people: [] }));

function planRow({ unit, programme }: UnitPlanAsked, visit: OfficeVisit): AskRowProps {
  const { work: words, unitPlans } = visit.texts;
  const place = { municipality: visit.municipality.slug, programme: programme.key, unit: unit.id };
  return {
    due: { text: words.noPart },
    title: words.writePlan(unit.name),
    text: words.inProgramme(programme.title),
    action: { href: at(paths.writeUnitPlan, place), word: unitPlans.write },
  };
}

/** What this person is asked to do now, each with the button that does it: actions first, then plans of units. */
export function WorkAsks(props: {
  readonly visit: OfficeVisit;
  readonly asked: readonly Asked[];
  readonly plans: readonly UnitPlanAsked[];
  readonly today: Day;
}) {
  const { visit, asked, plans, today } = props;
  const { work: words } = visit.texts;
  if (asked.length + plans.length === 0) return null;
  const textOf = ({ programme, also }: Asked) =>
    [words.inProgramme(programme.title), ...also.map((ask) => words.alsoAsked[ask])].join(" ").trim();
  return (
    <Section id="gevraagd" title={words.askTitle} width="wide" close>
      <Rows>
        {asked.slice(0, mostShown).map((one, at) => (
          <AskRow
            due={dueOf(one, today, visit)}
            title={words.ask[one.ask](one.action.title)}
            text={textOf(one)}
            action={{ ...actOf(one, visit), primary: at === 0 }}
          />
        ))}
        {/* a plan of a unit stands nowhere else on this page while it is asked for, and a leader has few of them */}
        {plans.map((one, at) => {
          const row = planRow(one, visit);
          return <AskRow {...row} action={{ ...row.action, primary: asked.length === 0 && at === 0 }} />;
        })}
      </Rows>
      {asked.length > mostShown && <Text soft>{words.more(asked.length - mostShown)}</Text>}
    </Section>
  );
}
