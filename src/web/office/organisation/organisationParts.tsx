import type { BodyMember, GovernanceBody } from "../../../domain/governance/index.ts";
import { offices, type ProgrammeBureau } from "../../../domain/organisation/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import type { OrganisationView } from "../../../usecases/organisation/readOrganisation.ts";
import { Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { rhythmIn } from "../programme/words.ts";
import { isOpen, nameIn, termIn, to } from "./places.ts";

export type Shown = {
  readonly visit: OfficeVisit;
  readonly view: OrganisationView;
  /** Whether this person may change the organisation. */
  readonly changes: boolean;
};

/** Chooses the day of which the organisation is shown; the address of the answer can be mailed. */
export function DayForm({ visit, day }: { readonly visit: OfficeVisit; readonly day: Day }) {
  const { organisation: words } = visit.texts;
  return (
    <form class="eb-tools eb-main eb-section--close" action={visit.path}>
      <div class="eb-tools__field eb-tools__field--search">
        <label class="utrecht-form-label" for="dag">
          {words.dayLabel}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input eb-short"
          type="date"
          id="dag"
          name="dag"
          value={day}
        />
      </div>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {words.showDay}
      </button>
    </form>
  );
}

const inOrder = (held: OrganisationView["offices"]) =>
  held.toSorted((one, other) => offices.indexOf(one.holding.office) - offices.indexOf(other.holding.office));

/** Who holds which office that day, who stands in, and with which mandate. */
export function OfficesPart({ visit, view, changes }: Shown) {
  const { organisation: words } = visit.texts;
  return (
    <Section id="ambten" title={words.offices}>
      {view.offices.length === 0 ? (
        <Text>{words.officesNone}</Text>
      ) : (
        <Rows>
          {inOrder(view.offices).map(({ holding, standIn }) => (
            <Row>
              <h3 class="utrecht-heading-3">{words.office[holding.office]}</h3>
              <Text>
                {nameIn(visit, view.names, holding.person)}
                {standIn && ` (${words.standIn(nameIn(visit, view.names, standIn))})`}
              </Text>
              {holding.mandateText && <Text small>{holding.mandateText}</Text>}
              <Text small soft>
                {termIn(visit, holding)}
              </Text>
              {changes && isOpen(visit, holding) && (
                <Link href={to(visit, paths.endOffice, { one: holding.id })} apart>
                  {words.endTerm.office}
                </Link>
              )}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function bureauFacts(visit: OfficeVisit, bureau: ProgrammeBureau) {
  const { organisation: words, common } = visit.texts;
  return [
    { term: words.fte, value: bureau.fte === null ? common.notStated : visit.formats.number(bureau.fte) },
    { term: words.hierarchicalLine, value: bureau.hierarchicalLine ?? common.notStated },
    { term: words.functionalLine, value: bureau.functionalLine ?? common.notStated },
  ];
}

/** The bureau of that day with its size and its two lines. */
export function BureauPart({ visit, view, changes }: Shown) {
  const { organisation: words } = visit.texts;
  return (
    <Section id="bureau" title={words.bureau}>
      {view.bureaus.length === 0 && <Text>{words.bureauNone}</Text>}
      {view.bureaus.map((bureau) => (
        <>
          <h3 class="utrecht-heading-3">{bureau.name}</h3>
          <Facts facts={bureauFacts(visit, bureau)} />
          {changes && (
            <p>
              <Link href={to(visit, paths.changeBureau, { one: bureau.id })} apart>
                {words.changeBureau}
              </Link>{" "}
              <Link href={to(visit, paths.endBureau, { one: bureau.id })} apart>
                {words.endTerm.bureau}
              </Link>
            </p>
          )}
        </>
      ))}
    </Section>
  );
}

function bodyFacts({ visit, view }: Shown, body: GovernanceBody) {
  const { organisation: words, common } = visit.texts;
  const name = (member: BodyMember) =>
    member.kind === "person" ? nameIn(visit, view.names, member.person) : member.text;
  const members = body.members.length === 0 ? common.notStated : body.members.map(name).join(", ");
  return [
    { term: words.bodyRole, value: body.role ?? common.notStated },
    { term: words.chair, value: body.chair === null ? common.notStated : name(body.chair) },
    { term: words.secretary, value: body.secretary === null ? common.notStated : name(body.secretary) },
    { term: words.members, value: members },
    { term: words.rhythm, value: body.rhythm === null ? common.notStated : rhythmIn(body.rhythm, visit) },
    { term: words.mandate, value: body.mandate ?? common.notStated },
  ];
}

/** The bodies with their task, people and rhythm. */
export function BodiesPart(shown: Shown) {
  const { visit, view, changes } = shown;
  const { organisation: words } = visit.texts;
  return (
    <Section id="overleggen" title={words.bodies}>
      {view.bodies.length === 0 ? (
        <Text>{words.bodiesNone}</Text>
      ) : (
        <Rows>
          {view.bodies.map((body) => (
            <Row id={`overleg-${body.key}`}>
              <h3 class="utrecht-heading-3">{body.name}</h3>
              <Text small soft>
                {words.bodyKind[body.kind]}
              </Text>
              <Facts facts={bodyFacts(shown, body)} />
              {changes && (
                <Link href={to(visit, paths.changeBody, { body: body.key })} apart>
                  {words.changeBody}
                </Link>
              )}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
