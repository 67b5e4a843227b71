import type { PlanStatus, PlanVersion } from "../../../domain/programme/index.ts";
import { type PlanVersions, readPlanVersions } from "../../../usecases/programme/readPlanVersions.ts";
import type { AsideLink } from "../../components/aside.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { type StatusKind, StatusMark } from "../../components/statusMark.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "./actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "./programmePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: PlanVersions };

const marks: Readonly<Record<PlanStatus, StatusKind>> = {
  draft: "notStarted",
  submitted: "rest",
  adopted: "done",
  closed: "lapsed",
};

/** Returns the ways on from a version: what it can be compared with, and what can be decided on it. */
function waysOf(plan: PlanVersion, { visit, found }: Shown): readonly AsideLink[] {
  const { versions: words } = visit.texts;
  const { programme, plans } = found;
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  const compare = (van: number, naar: string) => at(paths.compareVersions, place, { van: String(van), naar });
  const before = plans.find(({ number }) => number === plan.number - 1);
  const decide = (path: string, word: string) => ({
    href: within(visit, programme, path, { version: String(plan.number) }),
    word,
  });
  const mayDecide = plan.status === "submitted" && mayStill(visit, programme, "adoptPlan");
  return [
    { href: compare(plan.number, "nu"), word: words.compareNow },
    ...(before ? [{ href: compare(before.number, String(plan.number)), word: words.compareBefore }] : []),
    ...(mayDecide ? [decide(paths.adoptPlan, words.adopt), decide(paths.returnPlan, words.giveBack)] : []),
  ];
}

function statusWords({ status, adoptedOn, adoptedBy }: PlanVersion, { texts, formats }: OfficeVisit): string {
  const { versions: words } = texts;
  if (status !== "adopted" || adoptedOn === null || adoptedBy === null) return words.status[status];
  return words.adoptedBy(formats.day(adoptedOn), adoptedBy);
}

function versionCells(plan: PlanVersion, shown: Shown) {
  const { visit } = shown;
  const { versions: words, common } = visit.texts;
  return [
    `${words.number(String(plan.number))}: ${plan.name}`,
    <StatusMark kind={marks[plan.status]} word={statusWords(plan, visit)} />,
    visit.formats.moment(new Date(plan.moment)),
    plan.reason ?? common.notStated,
    <ul class="eb-plain-list">
      {waysOf(plan, shown).map(({ href, word }) => (
        <li>
          <Link href={href}>{word}</Link>
        </li>
      ))}
    </ul>,
  ];
}

function VersionTable(shown: Shown) {
  const { versions: words } = shown.visit.texts;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      narrow="lines"
      columns={(["version", "status", "moment", "reason", "acts"] as const).map((key) => ({
        key,
        head: words.columns[key],
        kind: key === "status" ? "status" : "text",
      }))}
      rows={shown.found.plans.map((plan) => ({
        id: `versie-${plan.number}`,
        cells: versionCells(plan, shown),
      }))}
    />
  );
}

function actsOf({ visit, found: { programme } }: Shown): readonly AsideLink[] {
  const { versions: words } = visit.texts;
  const act = (path: string, word: string) => ({ href: within(visit, programme, path), word });
  return [
    ...(mayStill(visit, programme, "changeProgramme") ? [act(paths.submitPlan, words.submit)] : []),
    ...(mayStill(visit, programme, "adoptPlan") ? [act(paths.closeProgramme, words.close)] : []),
  ];
}

/** The versions of the plan of a programme: how each was decided on and what changed with it. */
export async function showVersions(visit: OfficeVisit): Promise<Reply> {
  const found = await readPlanVersions(visit.house, visit.actor, programmeIn(visit));
  const { versions: words, plan } = visit.texts;
  const { programme, plans } = found;
  const links = actsOf({ visit, found });
  const closed =
    programme.closedOn === null ? [] : [` ${plan.closedSince(visit.formats.day(programme.closedOn))}`];
  const status = plans.length === 0 ? words.none : words.lead(plans.length);
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={[status, ...closed]} />
      <ActsAside visit={visit} links={links} />
      {plans.length > 0 && (
        <div class="eb-section eb-wide">
          <VersionTable visit={visit} found={found} />
        </div>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
