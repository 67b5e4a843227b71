import { countByStatus, isOverdue, type UnitPlan } from "../../../domain/programme/index.ts";
import type { StaffLine } from "../../../domain/reporting/index.ts";
import { readUnitPlan } from "../../../usecases/programme/readUnitPlan.ts";
import { readUnitStaff } from "../../../usecases/workforce/readUnitStaff.ts";
import { Aside, AsidePart } from "../../components/aside.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { idIn } from "../organisation/places.ts";
import { ActLinks } from "../programme/actLinks.tsx";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { drawnFigures } from "../workforce/drawnFigures.ts";
import { LevelTable } from "./levelTable.tsx";
import { UnitActions, UnitStanding } from "./planActions.tsx";
import { PlanHistory } from "./planHistory.tsx";
import { mayWrite, type Shown } from "./planParts.tsx";
import { NoPlan, PlanText, Unsaid } from "./planText.tsx";
import { UnitCosts } from "./unitCosts.tsx";
import { UnitStaff } from "./unitStaff.tsx";
import { planAddress } from "./unitWords.ts";

/** What the plan leaves open, where its owner sees it first. */
function openIn({ visit, found: { unsaid } }: Shown): readonly LeadPart[] {
  const { leadOpen } = visit.texts.unitPlans;
  return unsaid.length === 0 ? [] : [{ text: leadOpen(unsaid.length), href: "#nog-niet-gezegd" }, ". "];
}

function statusLine(shown: Shown): readonly LeadPart[] {
  const { visit, found } = shown;
  const { unitPlans: words, programme: base } = visit.texts;
  const { actions, plan, isThere, today } = found;
  const overdue = actions.filter((action) => isOverdue(action, today)).length;
  const { done } = countByStatus(actions).byStatus;
  return [
    ...(isThere ? [] : [words.leadFormer]),
    ...(plan === null ? [words.leadNone] : []),
    ...openIn(shown),
    ...(actions.length === 0
      ? [words.actionsNone]
      : [{ text: base.leadActions(done, actions.length), href: "#acties" }, `${base.leadDone(done)}. `]),
    ...(overdue > 0 ? [{ text: base.leadOverdue(overdue), href: "#acties", late: true }, "."] : []),
  ];
}

function Around(shown: Shown) {
  const { visit, found } = shown;
  const { unitPlans: words, programme: base, organisation } = visit.texts;
  const { unit, units, programme, plan } = found;
  const above = units.find((one) => one.unit.id === unit.parent);
  const here = { unit: unit.id };
  const link = (path: string, word: string) => ({ href: within(visit, programme, path, here), word });
  const acts =
    plan === null
      ? []
      : [link(paths.writeUnitPlan, words.change), link(paths.newIndicator, words.addIndicator)];
  return (
    <Aside label={base.partOf} first>
      <AsidePart title={base.partOf}>
        <Facts
          facts={[
            { term: organisation.kind, value: unit.kind },
            ...(above
              ? [
                  {
                    term: organisation.parent,
                    value: <Link href={planAddress(visit, programme, above.unit)}>{above.unit.name}</Link>,
                  },
                ]
              : []),
          ]}
        />
        <p>
          <Link href={at(paths.unit, { municipality: visit.municipality.slug, ...here })}>
            {words.inOrganisation}
          </Link>
        </p>
        <p>
          <Link href={`${at(paths.representation, { municipality: visit.municipality.slug })}#onderdelen`}>
            {visit.texts.representation.besideUnits}
          </Link>
        </p>
      </AsidePart>
      <ActLinks visit={visit} links={mayWrite(shown) ? acts : []} />
    </Aside>
  );
}

/** The units under this one, added up to it (requirement UP-05). */
function Below({ visit, found }: Shown) {
  const { unitPlans: words } = visit.texts;
  const { level, units, programme } = found;
  if (level.rows.length === 0) return null;
  return (
    <Section id="onderdelen" title={words.belowTitle} width="wide">
      <LevelTable
        visit={visit}
        id="hieronder"
        level={level}
        units={units}
        apart={words.unitItself}
        href={({ unit }) => planAddress(visit, programme, unit)}
      />
      {level.twice > 0 && <Text>{words.twice(level.twice)}</Text>}
    </Section>
  );
}

type Whole = Shown & { readonly plan: UnitPlan | null; readonly staff: readonly StaffLine[] };

function Everything({ staff, ...shown }: Whole) {
  const { visit, found, plan } = shown;
  const { unitPlans: words } = visit.texts;
  return (
    <>
      {plan === null ? <NoPlan {...shown} /> : <PlanText {...shown} plan={plan} />}
      <UnitCosts {...shown} />
      <UnitStaff visit={visit} staff={staff} />
      <Section id="acties" title={words.actionsTitle(found.actions.length)} width="wide">
        <UnitStanding {...shown} />
        <UnitActions {...shown} />
      </Section>
      <Below {...shown} />
      {plan !== null && <Unsaid {...shown} />}
      {plan !== null && (
        <Section id="geschiedenis" title={words.historyTitle}>
          <PlanHistory {...shown} />
        </Section>
      )}
    </>
  );
}

/** The plan of one unit: what it is to do and how it grows, what is agreed, its actions and what is still open. */
export async function showUnitPlan(visit: OfficeVisit): Promise<Reply> {
  const place = { programme: programmeIn(visit), unit: idIn<"unit">(visit, "unit") };
  const found = await readUnitPlan(visit.house, visit.actor, place);
  const { programme, unit, plan } = found;
  const { unitPlans: words } = visit.texts;
  const shown = { visit, found };
  const below = found.units.flatMap((one) => (one.unit.parent === unit.id ? [one.unit] : []));
  const staff = await drawnFigures(visit, `unit ${unit.id}`, () =>
    readUnitStaff(visit.house, visit.actor, [unit, ...below]),
  );
  return officePage(visit, {
    title: words.planOf(unit.name),
    here: "programme",
    trail: [
      ...trailTo(visit, programme),
      { word: words.title, href: within(visit, programme, paths.unitPlans) },
      { word: unit.name },
    ],
    children: (
      <>
        <Lead kind={words.planKind(programme.title)} title={unit.name} status={statusLine(shown)} />
        <Around {...shown} />
        <Everything {...shown} plan={plan} staff={staff} />
      </>
    ),
  });
}
