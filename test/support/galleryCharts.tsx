import { AccountFlow, type AccountFlowProps } from "../../src/web/charts/accountFlow.tsx";
import { GoalPaths } from "../../src/web/charts/goalPaths.tsx";
import { MovedEnds, type MovedEndsProps } from "../../src/web/charts/movedEnds.tsx";
import { SharePlot } from "../../src/web/charts/sharePlot.tsx";
import { ShareTrend } from "../../src/web/charts/shareTrend.tsx";
import type { StatusOverTimeProps } from "../../src/web/charts/statusData.ts";
import { StatusOverTime } from "../../src/web/charts/statusOverTime.tsx";
import { TimeBar } from "../../src/web/charts/timeBar.tsx";
import { DataTable } from "../../src/web/components/dataTable.tsx";
import { Lead } from "../../src/web/components/lead.tsx";
import { Section } from "../../src/web/components/section.tsx";
import { goals } from "./galleryGoals.ts";
import { RoadmapGallery } from "./galleryPlanning.tsx";
import { roadmap } from "./galleryRoadmap.ts";
import { sharePlot, shareTrend } from "./galleryShares.ts";

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

export const account: AccountFlowProps = {
  id: "rekening",
  from: [
    { key: "initial", dress: "before", count: 78, word: "stonden er al" },
    { key: "added", dress: "added", count: 4, word: "kwamen erbij" },
    { key: "carriedOver", dress: "carried", count: 2, word: "kwamen uit een vorig programma" },
  ],
  to: [
    { key: "done", dress: "done", count: 23, word: "zijn gereed" },
    { key: "open", dress: "open", count: 55, word: "lopen door of wachten" },
    { key: "dropped", dress: "dropped", count: 3, word: "vervielen" },
    { key: "notStated", dress: "notStated", count: 2, word: "hebben geen stand" },
    { key: "gone", dress: "gone", count: 1, word: "staat er niet meer in" },
  ],
  words: {
    heading: "Van 84 acties zijn er nu 23 gereed",
    text: "De kolommen zijn even hoog: elke actie staat in allebei 1 keer.",
    title: "Waar de acties vandaan komen en wat ervan werd",
    desc: "Toen 78, 4 en 2; nu 23, 55, 3, 2 en 1; allebei samen 84.",
    from: "Waar 84 acties vandaan komen",
    to: "Wat er van 84 acties werd",
  },
};

export const moved: MovedEndsProps = {
  id: "verschoven",
  ends: [
    {
      name: "Begeleiders van stagiairs opleiden",
      from: "2026-11-30",
      to: "2027-01-31",
      later: "62 dagen later",
    },
    {
      name: "Inwoners met een taalachterstand testen onze brieven en formulieren voor wij ze versturen",
      from: "2026-12-31",
      to: "2027-02-28",
      later: "59 dagen later",
    },
  ],
  words: {
    heading: "De langste verschuiving is 62 dagen",
    text: "Wat beloofd was toen de ronde openging, en wat nu beloofd is.",
    title: "Hoe ver het beloofde einde verschoof",
    desc: "Het verst verschoof het opleiden van begeleiders: 62 dagen later.",
    was: "toen beloofd",
    now: "nu beloofd",
    month: (day) => `maand ${Number(day.slice(5, 7))}`,
    more: (count) => `En nog ${count} acties.`,
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
      <Section id="herkomst" title="Van toen naar nu">
        <AccountFlow {...account} />
      </Section>
      <Section id="later" title="Later klaar">
        <MovedEnds {...moved} />
      </Section>
      <Section id="schalen" title="Aandelen">
        <SharePlot {...sharePlot} />
        <ShareTrend {...shareTrend} />
      </Section>
      <Section id="balken" title="Balken in een tabel" width="wide">
        <Bars />
      </Section>
    </>
  );
}
