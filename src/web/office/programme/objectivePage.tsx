import { type FoundObjective, readObjective } from "../../../usecases/programme/readObjective.ts";
import { GoalPath } from "../../charts/goalPath.tsx";
import { Aside, AsidePart } from "../../components/aside.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { ownerName } from "../../personWords.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActLinks } from "./actLinks.tsx";
import { goalOf, hiddenNote, standingMark } from "./goalOf.ts";
import { mayStill, programmeIn, trailTo, within } from "./programmePlace.ts";
import { SmartTable } from "./smartTable.tsx";
import { noLineIn, targetLine } from "./targetWords.ts";
import { markOf, periodOr } from "./words.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: FoundObjective };

/** Returns what the standing was read from, in a sentence. */
function readFromIn({ visit, found }: Shown): string {
  const { goals: words } = visit.texts;
  const { readFrom, shareDone, shareOfTime } = found.standing;
  if (readFrom !== "actions" || shareDone === null)
    return words.readFrom[readFrom === "targets" ? "targets" : "nothing"];
  const percentage = (share: number) => visit.formats.percentage(Math.round(share * 100));
  return shareOfTime === null
    ? words.readFromActionsOnly(percentage(shareDone))
    : words.readFromActions(percentage(shareDone), percentage(shareOfTime));
}

function AboutObjective({ visit, found }: Shown) {
  const { goals: words, plan, programme: base, common } = visit.texts;
  const { objective, themes, programme } = found;
  const theme = themes.find(({ key }) => key === objective.theme)?.name ?? words.noTheme; // stands under none
  const { smartInSource } = objective;
  const place = { objective: objective.key };
  const links = mayStill(visit, programme, "changeProgramme")
    ? [
        { href: within(visit, programme, paths.changeObjective, place), word: words.changeObjective },
        { href: within(visit, programme, paths.newTarget, place), word: words.addTarget },
      ]
    : [];
  return (
    <Aside label={base.partOf} first>
      <AsidePart title={base.partOf}>
        <Facts
          facts={[
            { term: base.theme, value: theme },
            { term: plan.owner, value: ownerName(objective, visit) },
            ...(smartInSource === null
              ? []
              : [{ term: words.smartInSource, value: smartInSource ? common.yes : common.no }]),
          ]}
        />
      </AsidePart>
      <ActLinks visit={visit} links={links} />
    </Aside>
  );
}

function Targets({ visit, found }: Shown) {
  const { goals: words } = visit.texts;
  const { targets, programme } = found;
  if (targets.length === 0) return <Text>{words.noTargets}</Text>;
  return (
    <ul class="eb-goals">
      {targets.map(({ target, standing }) => {
        const href = within(visit, programme, paths.target, { target: target.key });
        const goal = goalOf(target, found, visit, href);
        return (
          <li class={goal ? undefined : "eb-goal--words"}>
            {goal ? (
              <GoalPath {...goal} />
            ) : (
              <>
                <h3 class="utrecht-heading-3 eb-figure__title">
                  <Link href={href}>{target.measure}</Link>
                </h3>
                <p class="eb-figure__text">
                  {targetLine(target, standing, visit)} {hiddenNote(target, found, visit)}
                </p>
                <Text small soft>
                  {noLineIn(target, visit)}
                </Text>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Actions({ visit, found }: Shown) {
  const { goals: words, programme: base } = visit.texts;
  const { actions, programme, today } = found;
  if (actions.length === 0) return <Text>{words.noActions}</Text>;
  return (
    <DataTable
      caption={visit.texts.plan.table(words.actionsTitle(actions.length))}
      captionHidden
      columns={[
        { key: "action", head: base.action, kind: "text" },
        { key: "status", head: base.statusHead, kind: "status" },
        { key: "end", head: base.end, kind: "text" },
      ]}
      rows={actions.map((action) => ({
        id: action.key,
        cells: [
          <Link href={within(visit, programme, paths.action, { action: action.key })}>{action.title}</Link>,
          <StatusMark {...markOf(action, today, visit)} />,
          periodOr(action.planning.end, visit),
        ],
      }))}
    />
  );
}

function ObjectiveContent(shown: Shown) {
  const { visit, found } = shown;
  const { goals: words, common } = visit.texts;
  const { objective, targets, actions, smart, standing } = found;
  return (
    <>
      <Lead kind={words.objectiveKind(objective.key)} title={objective.title} />
      <AboutObjective {...shown} />
      <Section id="stand" title={words.standingTitle} close>
        <StatusMark {...standingMark(standing.standing, visit)} />
        <Text>{readFromIn(shown)}</Text>
      </Section>
      <Section id="streefcijfers" title={words.targetsTitle(targets.length)} width="wide">
        <Targets {...shown} />
      </Section>
      <Section id="smart" title={words.smartTitle} width="wide">
        <Text>{words.smartLead}</Text>
        <SmartTable visit={visit} smart={smart} targets={targets.map(({ target }) => target)} />
        <Facts facts={[{ term: words.attainable, value: objective.attainable ?? common.notStated }]} />
      </Section>
      <Section id="acties" title={words.actionsTitle(actions.length)} width="wide">
        <Actions {...shown} />
      </Section>
    </>
  );
}

/** One objective: how it stands and why, whether it is SMART, its targets and its actions. */
export async function showObjective(visit: OfficeVisit): Promise<Reply> {
  const key = String(visit.params["objective"]);
  const found = await readObjective(visit.house, visit.actor, programmeIn(visit), key);
  const trail = [...trailTo(visit, found.programme), { word: visit.texts.goals.objectiveKind(key) }];
  const children = <ObjectiveContent visit={visit} found={found} />;
  return officePage(visit, { title: found.objective.title, here: "programme", trail, children });
}
