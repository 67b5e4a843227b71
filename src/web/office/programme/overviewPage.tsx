import { html } from "hono/html";
import { mayAct } from "../../../domain/access/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { type OpenProgramme, readNextSteps } from "../../../usecases/programme/nextSteps.ts";
import { readOverview } from "../../../usecases/programme/readOverview.ts";
import { Roadmap } from "../../charts/roadmap.tsx";
import { RoadmapSummary } from "../../charts/roadmapSummary.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { NextSteps } from "../work/nextSteps.tsx";
import { objectiveStandingIn } from "./goalOf.ts";
import { About } from "./overviewAbout.tsx";
import { Changes } from "./overviewChanges.tsx";
import { Goals } from "./overviewGoals.tsx";
import { StatusHistory } from "./overviewHistory.tsx";
import { placeOf, type Shown, sum } from "./overviewShown.ts";
import { ByTheme } from "./overviewThemes.tsx";
import { mayWords, OtherPages } from "./overviewWays.tsx";
import { planningHeading, roadmapOf } from "./roadmapOf.ts";
import { yearsOf } from "./words.ts";

function objectivesLine({ visit, overview }: Shown): readonly LeadPart[] {
  const { programme: words } = visit.texts;
  const { objectives } = overview;
  if (objectives.length === 0) return [];
  const standings = objectives.map(({ key }) => objectiveStandingIn(key, overview));
  const onCourse = standings.filter((standing) => standing === "onCourse").length;
  const unknown = standings.filter((standing) => standing === "cannotSay").length;
  if (unknown === objectives.length)
    return [words.leadNoneKnown, { text: words.leadTheseObjectives(unknown), href: "#doelen" }, ". "];
  return [
    { text: words.leadObjectives(onCourse, objectives.length), href: "#doelen" },
    words.leadOnCourse(onCourse, objectives.length),
  ];
}

/** The status sentence; every figure in it leads to its list. */
function statusLine({ visit, overview }: Shown): readonly LeadPart[] {
  const { programme: words } = visit.texts;
  const { counts } = overview;
  const list = (query: Record<string, string>) => at(paths.actions, placeOf({ visit, overview }), query);
  const of = (status: string | null) =>
    sum(
      counts.filter((count) => count.status === status),
      ({ count }) => count,
    );
  const all = sum(counts, ({ count }) => count);
  if (all === 0) return [words.noActions];
  const [overdue, postponed, unstated] = [sum(counts, (count) => count.overdue), of("postponed"), of(null)];
  return [
    ...objectivesLine({ visit, overview }),
    { text: words.leadActions(of("done"), all), href: list({ stand: "done" }) },
    `${words.leadDone(of("done"))}. `,
    ...(overdue > 0
      ? [{ text: words.leadOverdue(overdue), href: list({ laat: "ja" }), late: true }, ". "]
      : []),
    ...(postponed > 0
      ? [{ text: words.leadPostponed(postponed), href: list({ stand: "postponed" }) }, ". "]
      : []),
    ...(unstated > 0
      ? [{ text: words.leadUnstated(unstated), href: list({ stand: "notStated" }) }, "."]
      : []),
  ];
}

function Planning(shown: Shown) {
  const drawn = roadmapOf(shown);
  if (!drawn) return <Text>{shown.visit.texts.programme.nothingPlanned}</Text>;
  return drawn.kind === "bars" ? <Roadmap {...drawn.roadmap} /> : <RoadmapSummary {...drawn.roadmap} />;
}

function OverviewContent({ next, ...shown }: Shown & { readonly next: OpenProgramme | undefined }) {
  const { visit, overview } = shown;
  const { programme: words } = visit.texts;
  const { title, vision } = overview.programme;
  return (
    <>
      <Lead
        kind={words.overviewKind(title, yearsOf(overview.programme, visit))}
        title={words.overviewTitle}
        status={statusLine(shown)}
      />
      {next && <NextSteps visit={visit} open={next} />}
      <OtherPages {...shown} />
      <About {...shown} />
      <Section id="visie" title={words.vision} close>
        <Text>{vision.text ?? words.noVision}</Text>
      </Section>
      <Section id="doelen" title={words.objectives(overview.objectives.length)} width="wide">
        <Goals {...shown} />
      </Section>
      <Section id="planning" title={planningHeading(overview, visit)} width="wide">
        <Planning {...shown} />
      </Section>
      <StatusHistory {...shown} />
      <Section id="themas" title={words.byTheme} width="wide">
        <ByTheme {...shown} />
      </Section>
      <Section id="veranderd" title={words.changes}>
        <Changes {...shown} />
      </Section>
    </>
  );
}

/** What of the content depends on who reads: ways to pages, names, and by whom and why something changed. */
function seenBy(visit: OfficeVisit, today: string): string {
  const { actor, municipality, language } = visit;
  const told = mayAct(actor, "readAction", { unit: null, people: [] });
  const named = mayAct(actor, "readNames");
  const read = (["readManagementFigures", "readOutside"] as const).map((one) => mayAct(actor, one));
  return [
    municipality.id,
    language,
    municipality.locale,
    today,
    mayWords(visit),
    told,
    named,
    ...read,
    isNew(visit),
  ].join(" ");
}

/** Right after a plan was brought in its overview says what comes next; later that stands at the own work. */
const isNew = ({ query }: OfficeVisit): boolean => query.get("gedaan") === "imported";

async function drawOverview(visit: OfficeVisit, key: string) {
  const overview = await readOverview(visit.house, visit.actor, key);
  const next = isNew(visit) ? await readNextSteps(visit.house, visit.actor, key) : undefined;
  const content = await html`${<OverviewContent visit={visit} overview={overview} next={next} />}`;
  return { title: overview.programme.title, content };
}

/** The first page of a programme: how things stand, what is aimed at, what changed; drawn anew after any act. */
export async function showOverview(visit: OfficeVisit): Promise<Reply> {
  const key = String(visit.params["programme"]);
  const { house, revision, municipality } = visit;
  const today = dayOf(house.now(), timeZone);
  const shelf = `overview ${key} ${seenBy(visit, today)}`;
  const { title, content } = await house.memory.recall(shelf, revision, () => drawOverview(visit, key));
  const trail = [
    {
      word: visit.texts.programme.listTitle,
      href: at(paths.programmes, { municipality: municipality.slug }),
    },
    { word: title },
  ];
  return officePage(visit, { title, here: "programme", trail, children: content });
}
