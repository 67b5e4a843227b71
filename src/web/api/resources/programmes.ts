import { z } from "@hono/zod-openapi";
import type { BudgetYear } from "../../../domain/programme/index.ts";
import { type ClientProgramme, readProgramme, readProgrammes } from "../../../usecases/api/readProgrammes.ts";
import { apiRoute } from "../apiRoute.ts";
import {
  amount,
  amountIn,
  count,
  day,
  field,
  orNull,
  period,
  places,
  placesIn,
  stated,
  statedIn,
  text,
  withRight,
} from "../fields.ts";
import { pageIn, pageLinks, pageOf, pageQuery, sliceOf } from "../paging.ts";
import { themeKindWords } from "../words.ts";
import { programmeStatuses, statusesIn } from "./statusCounts.ts";

const mandate = z
  .object({
    titel: stated(text, "Hoe de opdracht heet."),
    kenmerk: stated(text, "Het kenmerk van het besluit."),
    orgaan: stated(text, "Wie de opdracht gaf."),
    gegevenOp: stated(period, "Wanneer de opdracht is gegeven."),
  })
  .openapi("Opdracht", { description: "De politieke opdracht, los van het plan." });

const theme = z
  .object({
    sleutel: field(text, "De sleutel van het thema in het programma."),
    naam: field(text, "De naam van het thema."),
    soort: field(themeKindWords.schema, "Een pijler of een thema."),
    boven: orNull(text, "De sleutel van de pijler erboven.", "er staat niets boven"),
  })
  .openapi("Thema", { description: "Een pijler of thema van het programma." });

const source = z
  .object({
    sleutel: field(text, "De sleutel van de bron in het programma."),
    titel: field(text, "De titel van het document."),
    uitgever: field(text, "Wie het document uitgaf."),
    datum: stated(text, "De datum van het document, zo precies als bekend."),
  })
  .openapi("Bron", { description: "Een gepubliceerd document waaruit het programma is overgenomen." });

const budgetYear = z
  .object({
    jaar: field(z.int(), "Het jaar."),
    structureel: field(amount, "Wat elk jaar terugkomt."),
    incidenteel: field(amount, "Wat eenmalig is."),
    soortNietVermeld: field(amount, "Waarvan niet is vermeld of het terugkomt."),
    totaal: field(amount, "Alles van dit jaar samen."),
    dekking: stated(amount, "Welk aandeel gedekt is, over de bedragen die dat vermelden."),
  })
  .openapi("Begrotingsjaar", { description: "Het geld van een jaar." });

export const programme = z
  .object({
    sleutel: field(text, "De sleutel van het programma binnen de gemeente."),
    titel: field(text, "De titel."),
    taal: field(text, "De taal van het programma (BCP 47)."),
    gemeente: field(text, "De gemeente, zoals de bron haar noemt."),
    soort: stated(text, "Wat voor document het is."),
    begin: stated(period, "Wanneer het programma begint."),
    einde: stated(period, "Wanneer het programma eindigt."),
    vastgesteldOp: stated(period, "Wanneer het is vastgesteld."),
    vastgesteldDoor: stated(text, "Door wie het is vastgesteld."),
    gepubliceerdOp: stated(period, "Wanneer het is gepubliceerd."),
    afgeslotenOp: orNull(day, "Wanneer het programma is afgesloten.", "het programma loopt"),
    voorganger: orNull(text, "De sleutel van het vorige programma.", "er is geen vorig programma"),
    opdracht: field(mandate, "De politieke opdracht."),
    visie: stated(text, "De visie."),
    uitgangspunten: z
      .array(z.object({ sleutel: field(text, "De sleutel."), tekst: field(text, "Het uitgangspunt.") }))
      .openapi({ description: "De uitgangspunten." }),
    themas: z.array(theme).openapi({ description: "De pijlers en thema's, in de volgorde van het plan." }),
    toelichting: stated(text, "Wat er verder over te zeggen is."),
    aantalDoelstellingen: field(count, "Hoeveel doelstellingen er zijn."),
    aantalStreefcijfers: field(count, "Hoeveel streefcijfers er zijn."),
    aantalActies: field(count, "Hoeveel acties er zijn."),
    actiesPerStand: field(programmeStatuses, "Hoeveel acties welke stand hebben. Elke actie telt één keer."),
    begroting: withRight(z.array(budgetYear), "Het geld per jaar.", "geld"),
    bronnen: z.array(source).openapi({ description: "De documenten waaruit het is overgenomen." }),
    vindplaatsen: places,
  })
  .openapi("Programma", { description: "Een programma voor diversiteit en inclusie." });

const moneyIn = (years: readonly BudgetYear[]) =>
  years.map(({ year, byKind, total, coverage }) => ({
    jaar: year,
    structureel: amountIn("euro", byKind.structural),
    incidenteel: amountIn("euro", byKind.incidental),
    soortNietVermeld: amountIn("euro", byKind.notStated),
    totaal: amountIn("euro", total),
    dekking: statedIn("share", coverage),
  }));

const aboutIn = ({ programme: one, themes }: ClientProgramme) => ({
  opdracht: {
    titel: one.mandate.title,
    kenmerk: one.mandate.reference,
    orgaan: one.mandate.body,
    gegevenOp: one.mandate.givenOn,
  },
  visie: one.vision.text,
  uitgangspunten: one.principles.map((principle) => ({ sleutel: principle.key, tekst: principle.text })),
  themas: themes.map(({ key, name, kind, parent }) => ({
    sleutel: key,
    naam: name,
    soort: themeKindWords.of(kind),
    boven: parent,
  })),
  bronnen: one.sources.map(({ key, title, publisher, date }) => ({
    sleutel: key,
    titel: title,
    uitgever: publisher,
    datum: date,
  })),
  vindplaatsen: placesIn(one.evidence),
});

function programmeIn(found: ClientProgramme): z.input<typeof programme> {
  const { programme: one, objectives, targets, actions, money } = found;
  return {
    sleutel: one.key,
    titel: one.title,
    taal: one.lang,
    gemeente: one.municipalityName,
    soort: one.kind,
    begin: one.start,
    einde: one.end,
    vastgesteldOp: one.adoptedOn,
    vastgesteldDoor: one.adoptedBy,
    gepubliceerdOp: one.publishedOn,
    afgeslotenOp: one.closedOn,
    voorganger: one.predecessor,
    toelichting: one.note,
    aantalDoelstellingen: objectives,
    aantalStreefcijfers: targets,
    aantalActies: actions.reduce((sum, row) => sum + row.count, 0),
    actiesPerStand: statusesIn(actions),
    ...(money ? { begroting: moneyIn(money) } : {}),
    ...aboutIn(found),
  };
}

const listQuery = z.object({
  ...pageQuery,
  afgesloten: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "Alleen afgesloten programma's (true) of alleen lopende (false)." }),
});

export const programmeRoutes = [
  apiRoute({
    get: "/v1/programmas",
    may: "readProgramme",
    told: {
      operation: "leesProgrammas",
      title: "Programma's",
      text: "De programma's van de gemeente, lopende eerst.",
      parts: {},
      query: listQuery,
      answer: pageOf(programme, "Programmas"),
    },
    read: async (call, asked) => {
      const { afgesloten } = asked;
      const closed = afgesloten === undefined ? null : afgesloten === "true";
      const found = await readProgrammes(call, { ...sliceOf(asked), closed });
      return {
        body: pageIn(found, asked, programmeIn),
        headers: { link: pageLinks(call.address, asked, found.total) },
      };
    },
  }),
  apiRoute({
    get: "/v1/programmas/:sleutel",
    may: "readProgramme",
    told: {
      operation: "leesProgramma",
      title: "Eén programma",
      text: "Een programma met zijn thema's, zijn bronnen en de aantallen erin.",
      parts: { sleutel: "De sleutel van het programma." },
      query: z.object({}),
      answer: programme,
    },
    read: async (call) => ({ body: programmeIn(await readProgramme(call, String(call.params["sleutel"]))) }),
  }),
] as const;
