import type { UnitPlans } from "../../../usecases/programme/readUnitPlans.ts";
import { Link } from "../../components/link.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "../programme/programmePlace.ts";
import { LevelTable } from "./levelTable.tsx";
import { planAddress } from "./unitWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: UnitPlans };

/** The roll-up to the whole organisation, and whether it agrees with the overview of the programme. */
export function WholeOrganisation({ visit, found }: Shown) {
  const { unitPlans: words } = visit.texts;
  const { top, inOverview, programme, units } = found;
  const { total } = top.whole.counts;
  return (
    <>
      <Text soft>{words.levelText}</Text>
      <LevelTable
        visit={visit}
        id="samen"
        level={top}
        units={units}
        apart={words.withoutUnit}
        href={({ unit }) => planAddress(visit, programme, unit)}
      />
      <Text>
        {total === inOverview ? words.reconciles(total) : words.differs(total, inOverview)}{" "}
        {top.twice > 0 && `${words.twice(top.twice)} `}
        <Link href={within(visit, programme, paths.programme)} apart>
          {words.toOverview}
        </Link>
      </Text>
    </>
  );
}
