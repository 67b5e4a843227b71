import { mayAct } from "../../../domain/access/index.ts";
import type { SeenRound } from "../../../usecases/reporting/readRound.ts";
import { Log } from "../../components/log.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { CardAction, unitName } from "./cardAction.tsx";
import type { ShownRound } from "./roundPage.tsx";
import { SlipPicture } from "./slipPicture.tsx";

type Seen = Pick<SeenRound, "lines">;

/** Returns the actions that were promised later in this round, the largest slip in front. */
export const slippedIn = ({ lines }: Seen) =>
  lines
    .flatMap(({ action, slip }) => (slip === null ? [] : [{ action, slip }]))
    .toSorted((one, other) => other.slip.days - one.slip.days);

/** Returns the actions that stand still, with what is in the way. */
export const standstillsIn = ({ lines }: Seen) =>
  lines.flatMap(({ action, update }) =>
    update?.course === "atStandstill" ? [{ action, obstacle: update.obstacle }] : [],
  );

/** Returns what owners need. */
export const needsIn = ({ lines }: Seen) =>
  lines.flatMap(({ action, update }) =>
    update === null || update.need === null ? [] : [{ action, need: update.need }],
  );

/** What is done later than was promised when the round opened. */
export function SlippedSection(shown: ShownRound) {
  const { visit, found } = shown;
  const { rounds: words } = visit.texts;
  const slipped = slippedIn(found);
  if (slipped.length === 0) return null;
  return (
    <Section id="verschoven" title={words.slippedTitle(slipped.length)}>
      <SlipPicture visit={visit} slipped={slipped} />
      <Log
        entries={slipped.map(({ action, slip }) => ({
          when: words.later(slip.days),
          text: <CardAction shown={shown} action={action} />,
          by: (
            <>
              {words.moved(visit.formats.period(slip.from), visit.formats.period(slip.to))}{" "}
              {slip.reason ?? <strong class="eb-late">{words.noReason}</strong> /* not asked then */}
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** What stands still, and why. */
export function StandstillSection(shown: ShownRound) {
  const { visit, found } = shown;
  const still = standstillsIn(found);
  if (still.length === 0) return null;
  return (
    <Section id="ligt-stil" title={visit.texts.rounds.stillTitle(still.length)}>
      <Log
        entries={still.map(({ action, obstacle }) => ({
          when: unitName(shown, action.unit),
          text: <CardAction shown={shown} action={action} />,
          by: obstacle ?? "", // R145: a standstill names what is in the way
        }))}
      />
    </Section>
  );
}

/** What owners need of others, for the programme team. */
export function NeededSection(shown: ShownRound) {
  const { visit, found } = shown;
  const { rounds: words } = visit.texts;
  const needs = needsIn(found);
  if (needs.length === 0 || !mayAct(visit.actor, "changeRound")) return null;
  return (
    <Section id="nodig" title={words.needsTitle(needs.length)}>
      <Text soft>{words.needsSeen}</Text>
      <Log
        entries={needs.map(({ action, need }) => ({
          when: unitName(shown, action.unit),
          text: <CardAction shown={shown} action={action} />,
          by: need,
        }))}
      />
    </Section>
  );
}
