import type { ActionToDecide } from "../../../usecases/reporting/roundDecisions.ts";
import { Link } from "../../components/link.tsx";
import { Log } from "../../components/log.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { decisionEntry, effectValueWords } from "../programme/decisionWords.tsx";
import { within } from "../programme/programmePlace.ts";
import { unitName } from "./cardAction.tsx";
import type { ShownRound } from "./roundPage.tsx";

/** From this number on the actions that wait fold up. */
const mostShown = 5;

/** Returns whether this visitor sees something of decisions in the round. */
export const hasDecisions = ({ found }: ShownRound): boolean =>
  found.decisions.length > 0 || (found.toDecide.length > 0 && found.programme.closedOn === null);

function Waiting({ shown, waiting }: { shown: ShownRound; waiting: readonly ActionToDecide[] }) {
  const { visit, found } = shown;
  const { round: words } = visit.texts.decisions;
  return (
    <Log
      entries={waiting.map(({ action, isStill, effects }) => ({
        when: unitName(shown, action.unit),
        text: (
          <Link href={within(visit, found.programme, paths.actionDecision, { action: action.key })}>
            {action.title}
          </Link>
        ),
        by: (
          <>
            {isStill && <>{words.still} </>}
            {effects.map((effect) => words.measured(effectValueWords(effect, visit))).join(" ")}
          </>
        ),
      }))}
    />
  );
}

function ToDecide(shown: ShownRound) {
  const { visit, found } = shown;
  const { round: words } = visit.texts.decisions;
  const { toDecide } = found;
  if (toDecide.length === 0 || found.programme.closedOn !== null) return null;
  const list = <Waiting shown={shown} waiting={toDecide} />;
  return (
    <>
      <h3 class="utrecht-heading-3">{words.toDecide(toDecide.length)}</h3>
      <Text soft>{words.toDecideWhy}</Text>
      {toDecide.length <= mostShown ? (
        list
      ) : (
        <details>
          <summary>{words.show(toDecide.length)}</summary>
          {list}
        </details>
      )}
    </>
  );
}

/** What was decided in a round about actions, and what waits for a decision. */
export function DecisionSection(shown: ShownRound) {
  const { visit, found } = shown;
  const { round: words } = visit.texts.decisions;
  if (!hasDecisions(shown)) return null;
  return (
    <Section id="besluiten" title={words.title}>
      {found.decisions.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <Log
          entries={found.decisions.toReversed().map(({ action, decision }) => {
            const { text, ...entry } = decisionEntry(decision, visit);
            return {
              ...entry,
              text: (
                <>
                  <Link href={within(visit, found.programme, paths.action, { action: action.key })} apart>
                    {action.title}
                  </Link>
                  <br />
                  {text}
                </>
              ),
            };
          })}
        />
      )}
      <ToDecide {...shown} />
    </Section>
  );
}
