import { mayAct } from "../../../domain/access/index.ts";
import type { PersonId, Term } from "../../../domain/organisation/index.ts";
import { Contents } from "../../components/contents.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { isOpen, peopleCrumb, roleIn, termIn, to } from "../organisation/places.ts";
import { loadPerson } from "./personForms.ts";

type Data = Awaited<ReturnType<typeof loadPerson>>;
type Shown = { readonly visit: OfficeVisit; readonly data: Data };

type HeldLine = {
  readonly text: string;
  readonly term: Term;
  readonly end?: { readonly href: string; readonly word: string };
};

function HeldLines({ visit, lines }: { readonly visit: OfficeVisit; readonly lines: readonly HeldLine[] }) {
  const changes = mayAct(visit.actor, "changePeople");
  if (lines.length === 0) return null;
  return (
    <Rows>
      {lines.map(({ text, term, end }) => (
        <Row>
          <Text>{text}</Text>
          <Text small soft>
            {termIn(visit, term)}
          </Text>
          {changes && end && isOpen(visit, term) && (
            <Link href={end.href} apart>
              {end.word}
            </Link>
          )}
        </Row>
      ))}
    </Rows>
  );
}

function RolesPart({ visit, data: { found, units } }: Shown) {
  const { organisation: words } = visit.texts;
  const unitOf = (id: string | null) => units.find((unit) => unit.id === id);
  const at = { person: found.person.id };
  const lines: readonly HeldLine[] = [
    ...found.roles.map((role) => ({
      text: roleIn(visit, role.role, unitOf(role.unit)),
      term: role,
      end: { href: to(visit, paths.endRole, { ...at, one: role.id }), word: words.endTerm.role },
    })),
    ...found.offices.map((holding) => ({ text: words.office[holding.office], term: holding })),
    ...found.coordinatorships.map((coordinator) => ({
      text: words.coordinatorOf(unitOf(coordinator.unit)?.name ?? words.unit), // a unit without a record
      term: coordinator,
    })),
  ];
  return (
    <Section id="rollen" title={words.rolesHead}>
      {lines.length === 0 && <Text>{words.rolesNone}</Text>}
      <HeldLines visit={visit} lines={lines} />
    </Section>
  );
}

function DeputiesPart({ visit, data: { found, others } }: Shown) {
  const { organisation: words, common } = visit.texts;
  const nameOf = (id: PersonId) => others.find((other) => other.id === id)?.name ?? common.nobody; // not known
  const at = { person: found.person.id };
  const lines: readonly HeldLine[] = [
    ...found.deputies.map((deputy) => ({
      text: words.deputyIs(nameOf(deputy.deputy)),
      term: deputy,
      end: { href: to(visit, paths.endDeputy, { ...at, one: deputy.id }), word: words.endTerm.deputy },
    })),
    ...found.standsInFor.map((deputy) => ({
      text: words.standsInFor(nameOf(deputy.person)),
      term: deputy,
    })),
  ];
  return (
    <Section id="plaatsvervangers" title={words.deputies}>
      {lines.length === 0 && <Text>{words.deputiesNone}</Text>}
      <HeldLines visit={visit} lines={lines} />
    </Section>
  );
}

function Acts({ visit, data: { found } }: Shown) {
  const { organisation: words } = visit.texts;
  if (!mayAct(visit.actor, "changePeople")) return null;
  const at = { person: found.person.id };
  const ending = `${to(visit, paths.endPeople)}?persoon=${found.person.id}`;
  const acts = [
    { path: paths.newRole, word: words.grantRole },
    { path: paths.newDeputy, word: words.appointDeputy },
    { path: paths.handOver, word: words.handOver },
    { path: paths.changePerson, word: words.changePerson },
    { path: paths.unbindAccount, word: visit.texts.signIn.unbind },
  ];
  return (
    <div class="eb-main eb-section">
      <Contents
        title={words.acts}
        items={[
          ...acts.map(({ path, word }) => ({ href: to(visit, path, at), word })),
          { href: ending, word: visit.texts.people.endOne },
        ]}
      />
    </div>
  );
}

/** The first and the last day, where they were agreed. */
function daysOf({ visit, data }: Shown) {
  const { fromDay = null, untilDay = null } = data.found.enrolment ?? {}; // no day was agreed
  const { columns } = visit.texts.people;
  return [
    ...(fromDay === null ? [] : [{ term: columns.firstDay, value: visit.formats.day(fromDay) }]),
    ...(untilDay === null ? [] : [{ term: columns.lastDay, value: visit.formats.day(untilDay) }]),
  ];
}

/** One person: what this person holds and held, and who stands in. */
export async function showPerson(visit: OfficeVisit): Promise<Reply> {
  const { organisation: words } = visit.texts;
  const data = await loadPerson(visit);
  const { person } = data.found;
  const unit = data.units.find(({ id }) => id === person.unit)?.name ?? words.noUnit; // somebody without a unit
  const shown = { visit, data };
  return officePage(visit, {
    title: person.name,
    here: "manage",
    trail: [peopleCrumb(visit), { word: person.name }],
    children: (
      <>
        <Lead title={person.name} />
        <div class="eb-main eb-section--close">
          <Facts
            facts={[
              { term: words.mail, value: person.mail },
              { term: words.unit, value: unit },
              ...daysOf(shown),
            ]}
          />
        </div>
        <RolesPart {...shown} />
        <DeputiesPart {...shown} />
        <Acts {...shown} />
      </>
    ),
  });
}
