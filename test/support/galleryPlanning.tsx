import { Roadmap } from "../../src/web/charts/roadmap.tsx";
import type { RoadmapBar, RoadmapLane } from "../../src/web/charts/roadmapData.ts";
import { RoadmapSheet } from "../../src/web/charts/roadmapSheet.tsx";
import { RoadmapSummary } from "../../src/web/charts/roadmapSummary.tsx";
import { Lead } from "../../src/web/components/lead.tsx";
import { Section } from "../../src/web/components/section.tsx";
import { crowdedLanes, roadmap } from "./galleryRoadmap.ts";

const plannedBars = roadmap.lanes.flatMap((lane) => lane.bars);
const longName = "wij lopen alle vacatureteksten na op taal, eisen en beeld";

/** Both shapes of the roadmap. */
export function RoadmapGallery() {
  return (
    <>
      <Roadmap {...roadmap} />
      <RoadmapSummary
        {...roadmap}
        id="veel"
        lanes={crowdedLanes}
        words={{
          ...roadmap.words,
          caption: "Planning van 70 acties",
          heading: "De meeste acties moeten eind 2026 klaar zijn",
        }}
      />
    </>
  );
}

/** Eighty actions in eight themes of unequal size, every fourth with a long name. */
const eightyActions: readonly RoadmapLane[] = [4, 18, 9, 2, 11, 16, 7, 13].map((size, theme) => ({
  name: `Thema ${theme + 1}`,
  note: "3 gereed",
  bars: Array.from({ length: size }, (_, at) => {
    const like = plannedBars[(theme + at) % plannedBars.length] as RoadmapBar;
    const name = at % 4 === 0 ? `Actie ${theme + 1}.${at + 1}: ${longName}` : `Actie ${theme + 1}.${at + 1}`;
    return { ...like, name, note: like.text.due };
  }),
}));

/** The planning alone, to be printed on A3. */
export function PaperGallery() {
  return (
    <>
      <Lead title="De planning van Meerwijk herkent zich" />
      <Section id="planning" title="Planning van 80 acties" width="wide" close>
        <RoadmapSheet {...roadmap} lanes={eightyActions} goesOn={(name) => `${name} (vervolg)`} />
      </Section>
    </>
  );
}
