import { Empty } from "../../components/empty.tsx";
import { Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { within } from "../programme/programmePlace.ts";
import { Agreements, TakingPart } from "./planAgreements.tsx";
import { Growth, Indicators, mayWrite, type Shown, said, type Written } from "./planParts.tsx";

/** Where the unit began, in its own words and with its size (requirement UP-08). */
function Begin(written: Written) {
  const { visit, plan } = written;
  const { unitPlans: words, unitComparison } = visit.texts;
  const { start, formation } = plan;
  return (
    <Section id="begin" title={words.beginTitle}>
      <Facts
        facts={[
          { term: words.field.profile, value: said(written, "profile") },
          { term: words.field.start, value: start === null ? words.notYet : unitComparison.start[start] },
          {
            term: words.field.formation,
            value: formation === null ? words.notYet : words.fte(visit.formats.number(formation)),
          },
        ]}
      />
    </Section>
  );
}

/** The plan itself, in the order of the template (requirement UP-02). */
export function PlanText(written: Written) {
  const { visit, plan } = written;
  const { unitPlans: words, common } = visit.texts;
  const hours =
    plan.trainingHours === null ? common.notStated : words.hours(visit.formats.number(plan.trainingHours));
  return (
    <>
      <Section id="opgave" title={words.field.assignment} close>
        <Text>{said(written, "assignment")}</Text>
      </Section>
      <Section id="doelen" title={words.field.objectives}>
        <Text>{said(written, "objectives")}</Text>
      </Section>
      <Begin {...written} />
      <Section id="groei" title={words.field.phases} width="wide">
        <Growth {...written} />
      </Section>
      <Section id="indicatoren" title={words.indicators} width="wide">
        <Text soft>{words.indicatorsText}</Text>
        <Indicators {...written} />
      </Section>
      <Section id="uitvoering" title={words.carryOutTitle}>
        <Facts
          facts={[
            { term: words.field.organisation, value: said(written, "organisation") },
            { term: words.field.consequences, value: said(written, "consequences") },
            { term: words.trainingHours, value: hours },
          ]}
        />
      </Section>
      <TakingPart {...written} />
      <Agreements {...written} />
    </>
  );
}

/** Where the plan will stand, and the way to write it for who may. */
export function NoPlan(shown: Shown) {
  const { visit, found } = shown;
  const { unitPlans: words } = visit.texts;
  const href = within(visit, found.programme, paths.writeUnitPlan, { unit: found.unit.id });
  return (
    <div class="eb-main eb-section--close">
      <Empty text={words.emptyPlan} {...(mayWrite(shown) ? { step: { href, word: words.write } } : {})} />
    </div>
  );
}

/** What the plan leaves open, by its own headings. */
export function Unsaid(shown: Shown) {
  const { visit, found } = shown;
  const { unitPlans: words } = visit.texts;
  const { unsaid } = found;
  const href = within(visit, found.programme, paths.writeUnitPlan, { unit: found.unit.id });
  return (
    <Section id="nog-niet-gezegd" title={words.unsaidTitle}>
      <Text>{unsaid.length === 0 ? words.unsaidNone : words.unsaidLead(unsaid.length)}</Text>
      {unsaid.length > 0 && (
        <ul>
          {unsaid.map((field) => (
            <li>{words.field[field]}</li>
          ))}
        </ul>
      )}
      {unsaid.length > 0 && mayWrite(shown) && (
        <p>
          <Link href={href}>{words.change}</Link>
        </p>
      )}
    </Section>
  );
}
