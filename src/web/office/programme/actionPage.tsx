import { type Action, actionFlags, slipOf } from "../../../domain/programme/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { readAction } from "../../../usecases/programme/readAction.ts";
import { Aside, AsidePart } from "../../components/aside.tsx";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Log } from "../../components/log.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { ownerName } from "../../personWords.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { NewsButton, OtherActs } from "./actionActs.tsx";
import { ActionFeedback } from "./actionFeedback.tsx";
import type { Shown } from "./actionForm.tsx";
import { ActionHistory, ActionSlip, shiftsOf } from "./actionHistory.tsx";
import { ActionIndicators } from "./actionIndicators.tsx";
import { ActionParties } from "./actionParties.tsx";
import { decisionEntry } from "./decisionWords.tsx";
import { trailTo } from "./programmePlace.ts";
import { nextDaysIn } from "./rhythmFields.tsx";
import { markOf, periodOr, rhythmIn } from "./words.ts";

const isSettled = ({ status }: Pick<Action, "status">): boolean => status === "done" || status === "lapsed";

function planningFacts({ visit, found: { action } }: Shown): readonly Fact[] {
  const { programme: words } = visit.texts;
  const slip = slipOf(action);
  const { planning, firstPlanning, rhythm } = action;
  const days = isSettled(action) ? undefined : nextDaysIn(action, visit);
  return [
    { term: words.start, value: periodOr(planning.start, visit) },
    { term: words.end, value: periodOr(planning.end, visit) },
    ...(slip
      ? [
          {
            term: words.firstPlanned,
            value: `${periodOr(firstPlanning.end, visit)}. ${words.slippedBy(slip.days)}`,
          },
        ]
      : []),
    ...(rhythm ? [{ term: words.rhythm, value: rhythmIn(rhythm, visit) }] : []),
    ...(days === undefined ? [] : [{ term: visit.texts.actionRhythm.next, value: days }]),
    ...(planning.note ? [{ term: words.planningNote, value: planning.note }] : []),
  ];
}

/** Where the action goes on from; a programme that was never brought in here is named and leads nowhere. */
function carriedFact(
  { programme, action }: NonNullable<Action["carriedOver"]>,
  { visit: { texts, municipality }, found }: Shown,
): Fact {
  const href = at(paths.action, { municipality: municipality.slug, programme, action });
  const name = `${texts.programme.actionKind(action)}, ${programme}`;
  return {
    term: texts.carryOver.carriedFrom,
    value: found.isFromHere ? <Link href={href}>{name}</Link> : name,
  };
}

function AboutAction({ visit, found }: Shown) {
  const { programme: words, common } = visit.texts;
  const { action, parts, units } = found;
  const theme = parts.themes.find(({ key }) => key === action.theme);
  const objective = parts.objectives.find(({ key }) => key === action.objective);
  const unit = units.find(({ id }) => id === action.unit);
  return (
    <Aside label={words.partOf} first>
      <AsidePart title={words.partOf}>
        <Facts
          facts={[
            { term: words.owner, value: ownerName(action, visit) },
            { term: words.objective, value: objective?.title ?? common.notStated },
            { term: words.theme, value: theme?.name ?? words.withoutTheme },
            { term: words.unitHead, value: unit?.name ?? common.notStated },
            ...(action.priority ? [{ term: visit.texts.action.priority.fact, value: action.priority }] : []),
            ...(action.measure ? [{ term: visit.texts.action.change.measure, value: action.measure }] : []),
            ...(action.carriedOver ? [carriedFact(action.carriedOver, { visit, found })] : []),
            ...(action.scope ? [{ term: words.scope, value: action.scope }] : []),
          ]}
        />
      </AsidePart>
      <OtherActs visit={visit} found={found} />
    </Aside>
  );
}

function statusLine({ visit, found: { action } }: Shown): readonly LeadPart[] {
  const slip = slipOf(action);
  const end = action.planning.end;
  const { programme: words } = visit.texts;
  return [
    ...(end === null ? [] : [`${words.end}: ${periodOr(end, visit)}. `]),
    ...(slip ? [{ text: words.slippedBy(slip.days), late: true }, ". "] : []),
    action.reportedOn === null
      ? `${visit.texts.action.news.none}.`
      : `${visit.texts.action.news.last(visit.formats.day(action.reportedOn))}.`,
  ];
}

/** One action: how it stands, what there will be, when, and who. */
export async function showAction(visit: OfficeVisit): Promise<Reply> {
  const { programme, action: key } = visit.params;
  const found = await readAction(visit.house, visit.actor, String(programme), String(key));
  const { action, parts, detailed } = found;
  const { programme: words } = visit.texts;
  const shown = { visit, found };
  const place = { municipality: visit.municipality.slug, programme: parts.programme.key };
  const today = dayOf(visit.house.now(), "Europe/Amsterdam");
  return officePage(visit, {
    title: action.title,
    here: "programme",
    trail: [
      ...trailTo(visit, parts.programme),
      { word: words.actions, href: at(paths.actions, place) },
      { word: words.actionKind(action.key) },
    ],
    children: (
      <>
        <Lead kind={words.actionKind(action.key)} title={action.title} status={statusLine(shown)} />
        <div class="eb-main eb-section--close">
          <StatusMark {...markOf(action, today, visit)} />
          {detailed && action.statusReason && <Text>{`${words.reason}: ${action.statusReason}`}</Text>}
          {actionFlags(action, today).includes("noObjectiveOrMeasure") && (
            <Text>{visit.texts.actionGaps.flag}</Text>
          )}
          <NewsButton {...shown} />
        </div>
        <AboutAction {...shown} />
        <Section id="resultaat" title={words.deliverable} close>
          <Text>{action.deliverable ?? words.noDeliverable}</Text>
        </Section>
        <Section id="planning" title={visit.texts.action.planning.shifted(shiftsOf(shown).length)}>
          <ActionSlip {...shown} />
          <Facts facts={planningFacts(shown)} />
        </Section>
        <Section id="wie" title={words.whoDoesWhat}>
          <ActionParties visit={visit} action={action} />
        </Section>
        <ActionIndicators {...shown} />
        {found.decisions.length > 0 && (
          <Section id="besluiten" title={visit.texts.decisions.title}>
            <Log entries={found.decisions.toReversed().map((one) => decisionEntry(one, visit))} />
          </Section>
        )}
        <ActionFeedback {...shown} />
        {detailed && (
          <Section id="geschiedenis" title={visit.texts.action.history.title}>
            <ActionHistory {...shown} />
          </Section>
        )}
      </>
    ),
  });
}
