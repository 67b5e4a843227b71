import { Roadmap } from "../../src/web/charts/roadmap.tsx";
import { RoadmapSummary } from "../../src/web/charts/roadmapSummary.tsx";
import { Lead } from "../../src/web/components/lead.tsx";
import { Section } from "../../src/web/components/section.tsx";
import { crowdedLanes, roadmap } from "./galleryRoadmap.ts";

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

/** The roadmap alone, to be printed on A3. */
export function PaperGallery() {
  return (
    <>
      <Lead title="De planning van Meerwijk herkent zich" />
      <Section id="planning" title="Planning van 10 acties" width="wide" close>
        <Roadmap {...roadmap} />
      </Section>
    </>
  );
}
