import { Facts } from "../../components/facts.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { said, type Written } from "./planParts.tsx";

/** How works council and employees took part (requirement UP-04). */
export function TakingPart(written: Written) {
  const { visit, plan } = written;
  const { unitPlans: words } = visit.texts;
  const moments = plan.worksCouncil.toSorted((one, other) => (one.on < other.on ? -1 : 1));
  return (
    <Section id="medezeggenschap" title={words.participationTitle}>
      {moments.length === 0 && <Text>{words.involvementNone}</Text>}
      <Facts
        facts={[
          ...moments.map(({ on, kind, outcome }) => ({
            term: words.involvementOn(words.involvement[kind], visit.formats.day(on)),
            value: outcome ?? words.noOutcome,
          })),
          { term: words.field.participation, value: said(written, "participation") },
        ]}
      />
    </Section>
  );
}

/** What is agreed: in the P&C cycle, and the result or why there is none (requirements UP-06 and UP-07). */
export function Agreements(written: Written) {
  const { visit, plan } = written;
  const { unitPlans: words } = visit.texts;
  const { complyOrExplain } = plan;
  return (
    <Section id="afspraken" title={words.agreementsTitle}>
      <Facts
        facts={[
          { term: words.field.agreement, value: said(written, "agreement") },
          ...(complyOrExplain === null
            ? [{ term: words.field.complyOrExplain, value: words.notYet }]
            : [
                { term: words.field.complyOrExplain, value: words[complyOrExplain.kind] },
                {
                  term: words.resultOrReason,
                  value: complyOrExplain.kind === "comply" ? complyOrExplain.result : complyOrExplain.reason,
                },
              ]),
        ]}
      />
    </Section>
  );
}
