import { mayAct } from "../../../domain/access/index.ts";
import type { UnitNode } from "../../../domain/organisation/index.ts";
import { dayOf, parseDay } from "../../../domain/shared/day.ts";
import { type OrganisationView, readOrganisation } from "../../../usecases/organisation/readOrganisation.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { Contents } from "../../components/contents.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { Tree, type TreeNode } from "../../components/tree.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { BodiesPart, BureauPart, DayForm, OfficesPart } from "./organisationParts.tsx";
import { nameIn, to } from "./places.ts";

const countOf = (nodes: readonly UnitNode[]): number =>
  nodes.reduce((count, { below }) => count + 1 + countOf(below), 0);

function branchesOf(visit: OfficeVisit, view: OrganisationView, nodes: readonly UnitNode[]): TreeNode[] {
  return nodes.map(({ unit, below }) => {
    const coordinators = view.coordinators
      .filter((coordinator) => coordinator.unit === unit.id)
      .map(({ person }) => nameIn(visit, view.names, person));
    const label = (
      <>
        <Link href={to(visit, paths.unit, { unit: unit.id })}>{unit.name}</Link>{" "}
        <span class="eb-small eb-soft">
          {unit.kind}, {unit.code}
          {coordinators.length > 0 &&
            `; ${visit.texts.organisation.coordinators}: ${coordinators.join(", ")}`}
        </span>
      </>
    );
    return { label, below: branchesOf(visit, view, below) };
  });
}

function Acts({ visit }: { readonly visit: OfficeVisit }) {
  const { organisation: words } = visit.texts;
  if (!mayAct(visit.actor, "changeOrganisation")) return null;
  const acts = [
    { path: paths.newUnit, word: words.addUnit },
    { path: paths.mergeUnits, word: words.mergeUnits },
    { path: paths.newOfficeHolder, word: words.addOffice },
    { path: paths.newBureau, word: words.addBureau },
    { path: paths.newBody, word: words.addBody },
  ];
  return (
    <div class="eb-main eb-section">
      <Contents title={words.acts} items={acts.map(({ path, word }) => ({ href: to(visit, path), word }))} />
    </div>
  );
}

/** The organisation of a day: who leads the programme, which units there are and who looks after them. */
export async function showOrganisation(visit: OfficeVisit): Promise<Reply> {
  const { organisation: words } = visit.texts;
  const today = dayOf(visit.house.now(), timeZone);
  const asked = parseDay(visit.query.get("dag") ?? ""); // no day asked is today
  const day = asked.ok ? asked.value : today;
  const view = await readOrganisation(visit.house, visit.actor, day);
  const shown = { visit, view, changes: mayAct(visit.actor, "changeOrganisation") };
  return officePage(visit, {
    title: words.title,
    here: "organisation",
    children: (
      <>
        <Lead title={words.title} status={[words.leadOn(visit.formats.day(day), countOf(view.tree))]} />
        <DayForm visit={visit} day={day} />
        <OfficesPart {...shown} />
        <BureauPart {...shown} />
        <Section id="onderdelen" title={words.tree}>
          {view.tree.length === 0 ? (
            <Empty text={words.treeNone} />
          ) : (
            <Tree nodes={branchesOf(visit, view, view.tree)} />
          )}
        </Section>
        <BodiesPart {...shown} />
        <Acts visit={visit} />
        {day !== today && (
          <Text small>
            <Link href={to(visit, paths.organisation)}>{visit.texts.common.today}</Link>
          </Text>
        )}
      </>
    ),
  });
}
