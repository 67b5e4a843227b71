import { mayAct } from "../../../domain/access/index.ts";
import {
  alternativesOf,
  decisionOf,
  type Exploration,
  type ExplorationDecision,
  keepsWithPerson,
} from "../../../domain/governance/index.ts";
import { readExplorations } from "../../../usecases/governance/readExplorations.ts";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { alternativeIn, explorationIn, explorationWord, protectionCrumb } from "./protectionPlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly exploration: Exploration };

const listOf = (texts: readonly string[]) => (
  <ul>
    {texts.map((text) => (
      <li>{text}</li>
    ))}
  </ul>
);

/** One way to go: what it is, what speaks for and against it, and what the law says of it. */
function Alternative({ visit, exploration, alternative }: Shown & { readonly alternative: string }) {
  const { exploration: words } = visit.texts;
  const told = words.of[exploration].alternatives[alternative];
  if (told === undefined) return null;
  return (
    <>
      <h3 class="utrecht-heading-3">{told.name}</h3>
      <Facts
        facts={[
          { term: words.what, value: told.what },
          { term: words.pros, value: listOf(told.pros) },
          { term: words.cons, value: listOf(told.cons) },
          { term: words.law, value: told.law },
        ]}
      />
      {keepsWithPerson(alternative) && (
        <Text>
          <strong>{words.impossible}</strong>
        </Text>
      )}
    </>
  );
}

function Decision({ visit, exploration, decision }: Shown & { readonly decision: ExplorationDecision }) {
  const { exploration: words } = visit.texts;
  return (
    <Facts
      facts={[
        { term: words.decision, value: alternativeIn(visit, exploration, decision.alternative) },
        { term: words.decidedBy, value: decision.decidedBy },
        { term: words.day, value: visit.formats.day(decision.day) },
        { term: words.reason, value: decision.reason },
        { term: words.legalCheck, value: decision.legalCheck ?? words.legalCheckNone /* nobody did */ },
      ]}
    />
  );
}

const sentenceOf = (visit: OfficeVisit, exploration: Exploration, one: ExplorationDecision): string =>
  visit.texts.exploration.decided(
    one.decidedBy,
    visit.formats.day(one.day),
    alternativeIn(visit, exploration, one.alternative).toLowerCase(),
  );

/** An exploration: the question, the alternatives with what speaks for and against them, and what was decided. */
export async function showExploration(visit: OfficeVisit): Promise<Reply> {
  const exploration = explorationIn(visit);
  const decisions = await readExplorations(visit.house, visit.actor);
  const { exploration: words } = visit.texts;
  const { title, question, source } = words.of[exploration];
  const shown = { visit, exploration };
  const decision = decisionOf(exploration, decisions);
  const earlier = decisions.filter((one) => one.exploration === exploration && one !== decision);
  const address = explorationWord[exploration];
  return officePage(visit, {
    title,
    here: "protection",
    trail: [protectionCrumb(visit), { word: title }],
    children: (
      <>
        <Lead title={title} status={[question]} />
        <Section id="besluit" title={words.decisionTitle} close>
          {decision === undefined ? <Text>{words.open}</Text> : <Decision {...shown} decision={decision} />}
          <Text>{words.noRegistration}</Text>
          {mayAct(visit.actor, "decideExploration") && (
            <p>
              <ButtonLink
                href={to(visit, paths.decideExploration, { exploration: address })}
                word={words.decide}
              />
            </p>
          )}
        </Section>
        {earlier.length > 0 && (
          <Section id="eerder" title={words.earlier}>
            {listOf(earlier.map((one) => sentenceOf(visit, exploration, one)))}
          </Section>
        )}
        <Section id="alternatieven" title={words.alternatives}>
          {alternativesOf[exploration].map((alternative) => (
            <Alternative {...shown} alternative={alternative} />
          ))}
          <Text small soft>
            {source} {words.notChecked}
          </Text>
        </Section>
      </>
    ),
  });
}
