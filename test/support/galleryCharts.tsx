import { GoalPaths } from "../../src/web/charts/goalPaths.tsx";
import type { StatusOverTimeProps } from "../../src/web/charts/statusData.ts";
import { StatusOverTime } from "../../src/web/charts/statusOverTime.tsx";
import { TimeBar } from "../../src/web/charts/timeBar.tsx";
import { DataTable } from "../../src/web/components/dataTable.tsx";
import { Lead } from "../../src/web/components/lead.tsx";
import { Section } from "../../src/web/components/section.tsx";
import { goals } from "./galleryGoals.ts";
import { RoadmapGallery } from "./galleryPlanning.tsx";
import { roadmap } from "./galleryRoadmap.ts";

export const overTime: StatusOverTimeProps = {
  id: "tijd",
  series: [
    { key: "done", kind: "done", word: "Gereed" },
    { key: "good", kind: "good", word: "Op schema" },
    { key: "late", kind: "late", word: "Loopt achter" },
    { key: "postponed", kind: "postponed", word: "Uitgesteld" },
    { key: "notStarted", kind: "notStarted", word: "Nog niet begonnen" },
  ],
  periods: [
    { word: "K3 2025", counts: { done: 1, good: 12, late: 1, postponed: 0, notStarted: 18 } },
    { word: "K4 2025", counts: { done: 3, good: 14, late: 2, postponed: 1, notStarted: 12 } },
    { word: "K1 2026", counts: { done: 4, good: 15, late: 4, postponed: 1, notStarted: 9 } },
    { word: "K2 2026", counts: { done: 6, good: 17, late: 4, postponed: 1, notStarted: 6 } },
    { word: "K3 2026", counts: { done: 9, good: 17, late: 5, postponed: 2, notStarted: 3 } },
  ],
  words: {
    heading: "Elk kwartaal komen er 2 of 3 acties gereed",
    text: "Het aantal acties per stand, aan het eind van elk kwartaal.",
    source: "Bron: de 5 rondes tot en met 30 september 2026.",
    title: "Acties per stand en kwartaal",
    desc: "Van 1 gereed in K3 2025 naar 9 gereed in K3 2026.",
    caption: "Acties per stand en kwartaal",
    showTable: "Toon als tabel",
    period: "Kwartaal",
    total: "Samen",
    key: "Zo leest u de kolommen",
  },
};

function Bars() {
  const bars = roadmap.lanes.flatMap((lane) => lane.bars);
  return (
    <DataTable
      caption="Planning van elke actie"
      captionHidden
      columns={[
        { key: "actie", head: "Actie", kind: "text" },
        { key: "planning", head: "2025 tot en met 2028", kind: "picture" },
        { key: "klaar", head: "Klaar", kind: "text" },
      ]}
      rows={bars.map((bar, at) => ({
        cells: [
          bar.name,
          <TimeBar
            id={`balk-${at}`}
            from={roadmap.from}
            until={roadmap.until}
            today={roadmap.today}
            plannings={[{ ...bar, kind: bar.status.kind }]}
            title="Planning"
            desc={bar.when}
          />,
          bar.text.due,
        ],
      }))}
      narrow="lines"
    />
  );
}

/** Every picture. */
export function ChartsGallery() {
  return (
    <>
      <Lead kind="Programma Meerwijk herkent zich" title="Hoe staat het ervoor?" />
      <Section id="doelen" title="De 6 doelen en hun pad" width="wide">
        <GoalPaths goals={goals} />
      </Section>
      <Section id="planning" title="De planning" width="wide">
        <RoadmapGallery />
      </Section>
      <Section id="standen" title="Standen per kwartaal" width="wide">
        <StatusOverTime {...overTime} />
      </Section>
      <Section id="balken" title="Balken in een tabel" width="wide">
        <Bars />
      </Section>
    </>
  );
}
