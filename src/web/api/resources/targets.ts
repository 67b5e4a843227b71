import { z } from "@hono/zod-openapi";
import type { Benchmark } from "../../../domain/programme/index.ts";
import {
  type ClientFigure,
  type ClientTarget,
  readTarget,
  readTargets,
} from "../../../usecases/api/readTargets.ts";
import { apiRoute } from "../apiRoute.ts";
import { amountIn, placesIn, statedIn, text, unitIn } from "../fields.ts";
import { pageIn, pageLinks, pageOf, pageQuery, sliceOf } from "../paging.ts";
import { rhythmIn } from "../rhythm.ts";
import { baseWords, comparatorWords, groupWords, reasonWords, standingWords } from "../words.ts";
import { target } from "./targetSchema.ts";

const figureIn = ({ figure, unit }: ClientFigure) => ({
  sleutel: figure.key,
  waarde: amountIn(figure.unit, figure.value),
  periode: figure.period,
  marge: figure.interval && {
    onder: amountIn(figure.unit, figure.interval.lower),
    boven: amountIn(figure.unit, figure.interval.upper),
  },
  groep: groupWords.of(figure.group),
  onderdeel: unitIn(unit),
  aantalMensen: statedIn("headcount", figure.population),
  instrument: figure.instrument,
  bron: figure.source,
  eerderGepubliceerd: figure.alreadyPublished,
  toelichting: figure.note,
  vastgelegdOp: figure.recordedOn,
});

const benchmarkIn = (found: Benchmark) => ({
  sleutel: found.key,
  naam: found.label,
  waarde: found.value,
  waardeInWoorden: found.valueText,
  eenheid: found.unit,
  populatie: found.population,
  periode: found.period,
  bron: found.source,
});

const pathIn = ({ target: one }: ClientTarget) => ({
  nulmeting:
    one.baseline?.map(({ value, period, note }) => ({
      waarde: amountIn(one.unit, value),
      periode: period,
      toelichting: note,
    })) ?? null, // no baseline is stated
  mijlpalen: one.milestones.map(({ value, period }) => ({
    waarde: amountIn(one.unit, value),
    periode: period,
  })),
  reeksbreuken: one.seriesBreaks.map(({ period, reason }) => ({ periode: period, reden: reason })),
});

const standingIn = ({ target: one, standing }: ClientTarget) => ({
  oordeel: standingWords.of(standing.standing),
  reden: reasonWords.of(standing.reason),
  verwacht: statedIn(one.unit, standing.expected),
  laatsteWaarde: standing.last && amountIn(one.unit, standing.last.value),
  laatstePeriode: standing.last?.period ?? null, // no value yet
});

function targetIn(found: ClientTarget): z.input<typeof target> {
  const { target: one, unit, benchmark, figures } = found;
  return {
    sleutel: one.key,
    doelstelling: one.objective,
    maat: one.measure,
    populatie: one.population,
    grondslag: one.base && baseWords.of(one.base),
    vergelijking: comparatorWords.of(one.comparator),
    waarde: statedIn(one.unit, one.value),
    basisjaar: one.baseYear,
    schalen: one.grades && {
      van: one.grades.from,
      tot: one.grades.to,
      alleenLeidinggevenden: one.grades.managersOnly,
    },
    onderdeel: unitIn(unit),
    ritme: rhythmIn(one.rhythm),
    ...pathIn(found),
    einddatum: one.dueDate,
    definitie: one.definition,
    vergelijkingscijfer: benchmark && benchmarkIn(benchmark),
    bron: one.source,
    toelichting: one.note,
    metingen: figures.map(figureIn),
    aantalMetingen: figures.length,
    stand: standingIn(found),
    vindplaatsen: placesIn(one.evidence),
  };
}

const listQuery = z.object({
  ...pageQuery,
  doelstelling: text.optional().openapi({ description: "Alleen onder de doelstelling met deze sleutel." }),
  oordeel: standingWords.schema.optional().openapi({ description: "Alleen met dit oordeel." }),
});
const ofProgramme = { sleutel: "De sleutel van het programma." } as const;

export const targetRoutes = [
  apiRoute({
    get: "/v1/programmas/:sleutel/streefcijfers",
    may: "readProgramme",
    told: {
      operation: "leesStreefcijfers",
      title: "Streefcijfers",
      text: "De streefcijfers van een programma, in de volgorde van het plan.",
      parts: ofProgramme,
      query: listQuery,
      answer: pageOf(target, "Streefcijfers"),
    },
    read: async (call, asked) => {
      const wanted = { objective: asked.doelstelling ?? null, standing: standingWords.asked(asked.oordeel) }; // nothing asked
      const found = await readTargets(call, String(call.params["sleutel"]), { ...sliceOf(asked), ...wanted });
      return {
        body: pageIn(found, asked, targetIn),
        headers: { link: pageLinks(call.address, asked, found.total) },
      };
    },
  }),
  apiRoute({
    get: "/v1/programmas/:sleutel/streefcijfers/:streefcijfer",
    may: "readProgramme",
    told: {
      operation: "leesStreefcijfer",
      title: "Eén streefcijfer",
      text: "Een streefcijfer met zijn metingen en zijn stand van vandaag.",
      parts: { ...ofProgramme, streefcijfer: "De sleutel van het streefcijfer." },
      query: z.object({}),
      answer: target,
    },
    read: async (call) => {
      const { sleutel, streefcijfer } = call.params;
      return { body: targetIn(await readTarget(call, String(sleutel), String(streefcijfer))) };
    },
  }),
] as const;
