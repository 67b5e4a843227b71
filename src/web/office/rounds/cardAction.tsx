import { mayAct } from "../../../domain/access/index.ts";
import type { SeenAction } from "../../../domain/programme/index.ts";
import { Link } from "../../components/link.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { ownerName } from "../../personWords.ts";
import { within } from "../programme/programmePlace.ts";
import type { ShownRound } from "./roundPage.tsx";

type Props = { readonly shown: ShownRound; readonly action: SeenAction };

/** Returns what a unit is called; the words of the page where no unit has it. */
export const unitName = ({ visit, found }: ShownRound, unit: SeenAction["unit"]): string =>
  found.units.find(({ id }) => id === unit)?.name ?? visit.texts.rounds.noUnit;

/** An action of a round, leading to its own page; who keeps the rounds can answer its card while the round is open. */
export function CardAction({ shown, action }: Props) {
  const { visit, found } = shown;
  const { programme, round } = found;
  const answers = round.state.kind === "open" && mayAct(visit.actor, "changeRound");
  return (
    <>
      <Link href={within(visit, programme, paths.action, { action: action.key })} apart>
        {action.title}
      </Link>
      {answers && (
        <Text small soft>
          <Link href={within(visit, programme, paths.card, { round: round.key, action: action.key })}>
            {visit.texts.rounds.tellFor}
          </Link>
        </Text>
      )}
    </>
  );
}

/** Whose an action is: the unit, and the owner. */
export function CardOwner({ shown, action }: Props) {
  return (
    <>
      {unitName(shown, action.unit)}
      <Text small soft>
        {ownerName(action, shown.visit)}
      </Text>
    </>
  );
}
