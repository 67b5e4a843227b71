import { mayAct } from "../../../domain/access/index.ts";
import type { Unit } from "../../../domain/organisation/index.ts";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { within } from "../programme/programmePlace.ts";
import type { ShownRound } from "./roundPage.tsx";

type Apart = ShownRound & {
  readonly apart: ShownRound["found"]["lines"];
  readonly text: (count: number) => string;
};

/** Actions that stand in the report on the whole and in that of no unit, so they are named here. */
function InNoUnit({ visit, found, apart, text }: Apart) {
  if (apart.length === 0) return null;
  return (
    <>
      <Text soft>{text(apart.length)}</Text>
      <ul>
        {apart.map(({ action }) => (
          <li>
            <Link href={within(visit, found.programme, paths.action, { action: action.key })}>
              {action.title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Returns the units of which this visitor can make the report; none while the round is open. */
export const reportedIn = ({ visit, found }: ShownRound): readonly Unit[] =>
  found.round.state.kind === "open"
    ? []
    : found.reported.filter(({ id: unit }) => mayAct(visit.actor, "makeUnitReport", { unit, people: [] }));

/** The report of each unit alone on a closed round, for who may make it: its own manager too. */
export function UnitReports(shown: ShownRound) {
  const { visit, found } = shown;
  const { unitReports: words } = visit.texts.rounds;
  const { programme, round } = found;
  const units = reportedIn(shown);
  if (units.length === 0) return null;
  return (
    <Section id="rapportage-per-onderdeel" title={words.title}>
      <Text soft>{words.lead}</Text>
      <ul class="eb-plain-list">
        {units.map(({ id: unit, name }) => (
          <li>
            <Link href={within(visit, programme, paths.unitReport, { round: round.key, unit })} apart>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <InNoUnit
        {...shown}
        apart={found.lines.filter(({ action }) => action.unit === null)}
        text={words.apart}
      />
      <InNoUnit
        {...shown}
        apart={found.lines.filter(({ action: { unit } }) => unit !== null && found.split.has(unit))}
        text={words.split}
      />
    </Section>
  );
}
