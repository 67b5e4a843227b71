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

/** An action of a round, leading to its own page. */
export function CardAction({ shown, action }: Props) {
  const { visit, found } = shown;
  return (
    <Link href={within(visit, found.programme, paths.action, { action: action.key })} apart>
      {action.title}
    </Link>
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
