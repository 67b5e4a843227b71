import { html } from "hono/html";
import { mayAct } from "../../../domain/access/index.ts";
import { actionStatuses, type Target } from "../../../domain/programme/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { type Overview, readOverview } from "../../../usecases/programme/readOverview.ts";
import { GoalPaths } from "../../charts/goalPaths.tsx";
import { Roadmap } from "../../charts/roadmap.tsx";
import { Aside, AsidePart } from "../../components/aside.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Log } from "../../components/log.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { goalOf, standingIn } from "./goalOf.ts";
import { roadmapOf } from "./roadmapOf.ts";
import { aimOf, periodOr, sourcesOf, yearsOf } from "./words.ts";

type Shown = { readonly visit: OfficeVisit; readonly overview: Overview };

const place = ({ visit, overview }: Shown) => ({
  municipality: visit.municipality.slug,
  programme: overview.programme.key,
});

const sum = (counts: Overview["counts"], pick: (count: Overview["counts"][number]) => number) =>
  counts.reduce((total, count) => total + pick(count), 0);

/** The status sentence; every figure in it leads to its list. */
function statusLine({ visit, overview }: Shown): readonly LeadPart[] {
  const { programme: words } = visit.texts;
  const { counts } = overview;
  const list = (query: Record<string, string>) => at(paths.actions, place({ visit, overview }), query);
  const of = (status: string | null) =>
    sum(
      counts.filter((count) => count.status === status),
      ({ count }) => count,
    );
  const all = sum(counts, ({ count }) => count);
  if (all === 0) return [words.noActions];
  const [overdue, postponed, unstated] = [sum(counts, (count) => count.overdue), of("postponed"), of(null)];
  return [
    { text: words.leadActions(of("done"), all), href: list({ stand: "done" }) },
    `${words.leadDone}. `,
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

function About({ visit, overview }: Shown) {
  const { programme: words, common } = visit.texts;
  const { programme } = overview;
  const here = place({ visit, overview });
  return (
    <Aside label={words.aboutProgramme} first>
      <AsidePart title={words.aboutProgramme}>
        <Facts
          facts={[
            { term: words.kind, value: programme.kind ?? common.notStated },
            { term: words.adoptedOn, value: periodOr(programme.adoptedOn, visit) },
            { term: words.adoptedBy, value: programme.adoptedBy ?? common.notStated },
            {
              term: words.mandate,
              value: programme.mandate.reference ?? programme.mandate.title ?? common.notStated,
            },
            ...sourcesOf(programme, visit).map((source) => ({ term: words.sourceDocument, value: source })),
          ]}
        />
      </AsidePart>
      <AsidePart title={common.onThisPage}>
        <ul>
          <li>
            <Link href={at(paths.actions, here)}>{words.allActions}</Link>
          </li>
          <li>
            <Link href={at(paths.notStated, here)}>{words.notStatedTitle}</Link>
          </li>
          <li>
            <Link href={at(paths.sources, here)}>{words.fromSource}</Link>
          </li>
          {mayAct(visit.actor, "makeReport") && (
            <li>
              <Link href={at(paths.committeeYear, { ...here, year: overview.today.slice(0, 4) })}>
                {visit.texts.reporting.committeeYearTitle(Number(overview.today.slice(0, 4)))}
              </Link>
            </li>
          )}
        </ul>
      </AsidePart>
    </Aside>
  );
}

function Goals({ visit, overview }: Shown) {
  const { programme: words } = visit.texts;
  const { objectives, targets } = overview;
  if (objectives.length === 0) return <Text>{words.noObjectives}</Text>;
  const drawn = targets.flatMap((target) => goalOf(target, overview, visit) ?? []); // no line to draw
  return (
    <>
      {drawn.length > 0 && <p class="eb-figure__text">{words.pathHint}</p>}
      {drawn.length > 0 && <GoalPaths goals={drawn} />}
      <ObjectiveTable visit={visit} overview={overview} />
    </>
  );
}

function targetWords(target: Target, { visit, overview }: Shown): string {
  const { standing, reason } = standingIn(target, overview);
  const { programme: words } = visit.texts;
  const why = standing === "cannotSay" ? ` ${words.standingReason[reason]}` : "";
  return `${target.measure}: ${aimOf(target, visit)}. ${words.standing[standing]}.${why}`;
}

function ObjectiveTable({ visit, overview }: Shown) {
  const { programme: words } = visit.texts;
  const { objectives, targets, themes } = overview;
  const nameOf = new Map(themes.map(({ key, name }) => [key, name]));
  return (
    <DataTable
      caption={words.objectives(objectives.length)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "objective", head: words.objective, kind: "text" },
        { key: "theme", head: words.theme, kind: "text" },
        { key: "target", head: words.targets, kind: "text" },
      ]}
      rows={objectives.map((objective) => {
        const own = targets.filter((target) => target.objective === objective.key);
        const theme = objective.theme === null ? undefined : nameOf.get(objective.theme);
        return {
          id: objective.key,
          cells: [
            objective.title,
            theme ?? words.withoutTheme, // an objective may stand above all themes
            own.length === 0 ? (
              words.noTarget
            ) : (
              <TargetList lines={own.map((target) => targetWords(target, { visit, overview }))} />
            ),
          ],
        };
      })}
    />
  );
}

function TargetList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="eb-plain-list">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function Planning({ visit, overview }: Shown) {
  const roadmap = roadmapOf(overview, visit);
  return roadmap ? <Roadmap {...roadmap} /> : <Text>{visit.texts.programme.nothingPlanned}</Text>;
}

function ByTheme({ visit, overview }: Shown) {
  const { programme: words } = visit.texts;
  const { counts, themes } = overview;
  const used = actionStatuses.filter((status) => counts.some((count) => count.status === status));
  const unstated = counts.some((count) => count.status === null) ? [null] : [];
  const columns = [...used, ...unstated];
  const rowOf = (name: string, own: Overview["counts"]) => [
    name,
    ...columns.map((status) =>
      visit.formats.number(
        sum(
          own.filter((count) => count.status === status),
          (one) => one.count,
        ),
      ),
    ),
    visit.formats.number(sum(own, ({ count }) => count)),
  ];
  const lanes = [...themes.map(({ key, name }) => ({ key, name })), { key: null, name: words.withoutTheme }]
    .map(({ key, name }) => ({ name, own: counts.filter((count) => count.theme === key) }))
    .filter(({ own }) => own.length > 0);
  return (
    <DataTable
      caption={words.byThemeCaption}
      captionHidden
      columns={[
        { key: "theme", head: words.theme, kind: "text" },
        ...columns.map((status) => ({
          key: String(status),
          head: status === null ? words.statusNotStated : words.status[status],
          kind: "number" as const,
        })),
        { key: "total", head: words.total, kind: "number" },
      ]}
      rows={[
        ...lanes.map(({ name, own }) => ({ cells: rowOf(name, own) })),
        { cells: rowOf(words.total, counts), total: true },
      ]}
    />
  );
}

function Changes({ visit, overview }: Shown) {
  const { programme: words } = visit.texts;
  if (overview.changes.length === 0) return <Text>{words.noChanges}</Text>;
  const entries = overview.changes.map(({ key, title, act, at: moment, by, reason }) => ({
    when: visit.formats.moment(moment),
    day: moment.toISOString().slice(0, 10),
    text: (
      <>
        <Link href={at(paths.action, { ...place({ visit, overview }), action: key })}>{title}</Link>{" "}
        {words.changed[act] ?? words.changedOtherwise /* an act without words of its own */}.
      </>
    ),
    ...(by || reason ? { by: [by, reason].filter(Boolean).join(": ") } : {}),
  }));
  return <Log entries={entries} />;
}

function OverviewContent(shown: Shown) {
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
      <About {...shown} />
      <Section id="visie" title={words.vision} close>
        <Text>{vision.text ?? words.noVision}</Text>
      </Section>
      <Section id="doelen" title={words.objectives(overview.objectives.length)} width="wide">
        <Goals {...shown} />
      </Section>
      <Section id="planning" title={words.planningTitle(overview.planned.length)} width="wide">
        <Planning {...shown} />
      </Section>
      <Section id="themas" title={words.byTheme} width="wide">
        <ByTheme {...shown} />
      </Section>
      <Section id="veranderd" title={words.changes}>
        <Changes {...shown} />
      </Section>
    </>
  );
}

/** What of the content depends on who reads: the ways to pages that not everybody may see. */
const seenBy = ({ actor, language, municipality }: OfficeVisit, today: string): string =>
  [municipality.id, language, today, mayAct(actor, "makeReport")].join(" ");

async function drawOverview(visit: OfficeVisit, key: string) {
  const overview = await readOverview(visit.house, visit.actor, key);
  const content = await html`${<OverviewContent visit={visit} overview={overview} />}`;
  return { title: overview.programme.title, content };
}

/** The first page of a programme: how things stand, what is aimed at, what changed; drawn anew after any act. */
export async function showOverview(visit: OfficeVisit): Promise<Reply> {
  const key = String(visit.params["programme"]);
  const { house, revision, municipality } = visit;
  const today = dayOf(house.now(), "Europe/Amsterdam");
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
