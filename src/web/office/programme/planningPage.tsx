import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { readPlanning } from "../../../usecases/programme/readOverview.ts";
import { RoadmapSheet } from "../../charts/roadmapSheet.tsx";
import { RoadmapSummary } from "../../charts/roadmapSummary.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import type { Shown } from "./overviewShown.ts";

import { trailTo } from "./programmePlace.ts";
import { planningHeading, roadmapOf } from "./roadmapOf.ts";

import { yearsOf } from "./words.ts";

function Sheet(shown: Shown) {
  const { programme: words } = shown.visit.texts;
  const drawn = roadmapOf(shown, { dues: true });
  if (!drawn) return <Empty text={words.nothingPlanned} />;
  if (drawn.kind === "counts") return <RoadmapSummary {...drawn.roadmap} />;
  return <RoadmapSheet {...drawn.roadmap} goesOn={words.goesOn} />;
}

/** The planning of every action that runs or is still to come, made to be printed on one sheet of A3. */
export async function showPlanning(visit: OfficeVisit): Promise<Reply> {
  const key = String(visit.params["programme"]);
  const overview = await readPlanning(visit.house, visit.actor, key);
  const { programme: words } = visit.texts;
  const { programme } = overview;
  const today = visit.formats.day(dayOf(visit.house.now(), timeZone));
  return officePage(visit, {
    title: words.sheetTitle,
    here: "programme",
    paper: "a3",
    trail: [...trailTo(visit, programme), { word: words.sheetTitle }],
    children: (
      <>
        <Lead
          kind={words.overviewKind(programme.title, yearsOf(programme, visit))}
          title={planningHeading(overview, visit)}
          status={[words.sheetLead(visit.municipality.name, today)]}
        />
        <Section id="planning" title={words.sheetSection} width="wide" close>
          <Sheet visit={visit} overview={overview} />
        </Section>
      </>
    ),
  });
}
