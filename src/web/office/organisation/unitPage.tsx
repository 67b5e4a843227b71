import { mayAct } from "../../../domain/access/index.ts";
import type { UnitId } from "../../../domain/organisation/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { readUnit, type UnitView } from "../../../usecases/organisation/readUnit.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { Contents } from "../../components/contents.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { idIn, isOpen, nameIn, organisationCrumb, termIn, to } from "./places.ts";

type Shown = { readonly visit: OfficeVisit; readonly view: UnitView };

function UnitLink({ visit, view, id }: Shown & { readonly id: UnitId | null }) {
  const unit = view.units.find((one) => one.id === id);
  if (!unit) return <>{visit.texts.organisation.parentNone}</>;
  return <Link href={to(visit, paths.unit, { unit: unit.id })}>{unit.name}</Link>;
}

function factsOf(shown: Shown): readonly Fact[] {
  const { organisation: words } = shown.visit.texts;
  const { unit, successions } = shown.view;
  const kin = (term: string, ids: readonly UnitId[]) =>
    ids.map((id) => ({ term, value: <UnitLink {...shown} id={id} /> }));
  return [
    { term: words.code, value: unit.code },
    { term: words.kind, value: unit.kind },
    { term: words.parent, value: <UnitLink {...shown} id={unit.parent} /> },
    ...kin(
      words.cameFrom,
      successions.flatMap(({ from, to: next }) => (next === unit.id ? [from] : [])),
    ),
    ...kin(
      words.wentOnAs,
      successions.flatMap(({ from, to: next }) => (from === unit.id ? [next] : [])),
    ),
  ];
}

function PeoplePart({ visit, view }: Shown) {
  const { organisation: words } = visit.texts;
  const changes = mayAct(visit.actor, "changeOrganisation");
  return (
    <Section id="trekkers" title={words.coordinators}>
      {view.coordinators.length === 0 ? (
        <Text>{words.coordinatorsNone}</Text>
      ) : (
        <Rows>
          {view.coordinators.map((coordinator) => (
            <Row>
              <Text>{nameIn(visit, view.names, coordinator.person)}</Text>
              <Text small soft>
                {termIn(visit, coordinator)}
              </Text>
              {changes && isOpen(visit, coordinator) && (
                <Link href={to(visit, paths.endCoordinator, { one: coordinator.id })} apart>
                  {words.endTerm.coordinator}
                </Link>
              )}
            </Row>
          ))}
        </Rows>
      )}
      <h3 class="utrecht-heading-3 eb-section--close">{words.owners}</h3>
      {view.owners.length === 0 ? (
        <Text>{words.ownersNone}</Text>
      ) : (
        <Rows>
          {view.owners.map((owner) => (
            <Row>
              <Text>{nameIn(visit, view.names, owner.person)}</Text>
              <Text small soft>
                {termIn(visit, owner)}
              </Text>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

/** The programmes, each with the way to the plan of this unit in it. */
function PlansPart({ visit, view }: Shown) {
  const { unitPlans: words } = visit.texts;
  if (view.programmes.length === 0) return null;
  return (
    <Section id="plannen" title={words.inProgrammes}>
      <Rows>
        {view.programmes.map(({ programme, hasPlan }) => (
          <Row>
            <Link href={to(visit, paths.unitPlan, { programme: programme.key, unit: view.unit.id })}>
              {words.planIn(programme.title)}
            </Link>
            <Text small soft>
              {hasPlan ? words.hasPlan : words.noPlan}
            </Text>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function HistoryPart(shown: Shown) {
  const { visit, view } = shown;
  const { organisation: words } = visit.texts;
  return (
    <Section id="geschiedenis" title={words.history} width="wide">
      <DataTable
        caption={words.historyCaption}
        captionHidden
        narrow="lines"
        columns={[
          { key: "vanaf", head: words.from, kind: "text" },
          { key: "naam", head: words.name, kind: "text" },
          { key: "soort", head: words.kind, kind: "text" },
          { key: "onder", head: words.parent, kind: "text" },
        ]}
        rows={view.history.map((version) => ({
          cells: [
            visit.formats.day(version.validFrom),
            version.endsOn === null ? version.name : words.ends(visit.formats.day(version.endsOn)),
            version.kind,
            <UnitLink {...shown} id={version.parent} />,
          ],
        }))}
      />
    </Section>
  );
}

function Acts({ visit, view: { unit } }: Shown) {
  const { organisation: words } = visit.texts;
  if (!mayAct(visit.actor, "changeOrganisation") || unit.endsOn !== null) return null;
  const acts = [
    { path: paths.newCoordinator, word: words.addCoordinator },
    { path: paths.changeUnit, word: words.changeUnit },
    { path: paths.splitUnit, word: words.splitUnit },
    { path: paths.endUnit, word: words.endUnit },
  ];
  return (
    <div class="eb-main eb-section">
      <Contents
        title={words.acts}
        items={acts.map(({ path, word }) => ({ href: to(visit, path, { unit: unit.id }), word }))}
      />
    </div>
  );
}

function statusOf({ visit, view: { unit } }: Shown): string {
  const { organisation: words } = visit.texts;
  if (unit.endsOn === null) return words.began(visit.formats.day(unit.beginsOn));
  const gone = unit.endsOn <= dayOf(visit.house.now(), timeZone);
  return (gone ? words.ended : words.ends)(visit.formats.day(unit.endsOn));
}

/** One unit: where it stands, who looks after it, what it was before. */
export async function showUnit(visit: OfficeVisit): Promise<Reply> {
  const view = await readUnit(visit.house, visit.actor, idIn<"unit">(visit, "unit"));
  const shown = { visit, view };
  return officePage(visit, {
    title: view.unit.name,
    here: "organisation",
    trail: [organisationCrumb(visit), { word: view.unit.name }],
    children: (
      <>
        <Lead kind={view.unit.kind} title={view.unit.name} status={[statusOf(shown)]} />
        <div class="eb-main eb-section--close">
          <Facts facts={factsOf(shown)} />
        </div>
        <PeoplePart {...shown} />
        <PlansPart {...shown} />
        <HistoryPart {...shown} />
        <Acts {...shown} />
      </>
    ),
  });
}
