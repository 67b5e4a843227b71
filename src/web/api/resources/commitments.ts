import { z } from "@hono/zod-openapi";
import { type ClientCommitment, readCommitments } from "../../../usecases/api/readCommitments.ts";
import { apiRoute } from "../apiRoute.ts";
import { day, field, orNull, owner, ownerIn, period, places, placesIn, stated, text } from "../fields.ts";
import { pageIn, pageLinks, pageOf, pageQuery, sliceOf } from "../paging.ts";
import { entryKindWords, entryStandingWords } from "../words.ts";

export const commitment = z
  .object({
    sleutel: field(text, "De sleutel van de toezegging of motie."),
    soort: field(entryKindWords.schema, "Toezegging of motie."),
    nummer: stated(text, "Het nummer waaronder de raad het kent."),
    tekst: field(text, "Wat er is toegezegd of gevraagd."),
    door: stated(text, "Wie het toezegde of indiende."),
    aan: stated(text, "Aan wie."),
    gedaanOp: stated(period, "Wanneer het gedaan is."),
    vergadering: stated(text, "In welke vergadering."),
    termijn: stated(period, "Wanneer het er eerst moest zijn."),
    nieuweTermijn: orNull(period, "Wanneer het er nu moet zijn.", "er is niets anders beloofd"),
    redenVanVertraging: orNull(text, "Waarom het later komt.", "er is niets gezegd"),
    informatiemoment: stated(period, "Wanneer de raad hoort hoe het gaat."),
    portefeuillehouder: stated(text, "Wie ervoor verantwoordelijk is in het college."),
    verantwoordelijke: stated(owner, "Wie eraan werkt."),
    stand: field(entryStandingWords.schema, "Hoe het ervoor staat op de dag van vandaag."),
    beeindigdOp: orNull(day, "Wanneer het is afgedaan, vervallen of ingetrokken.", "het staat nog open"),
    motie: orNull(text, "Het nummer van de motie waar een toezegging bij hoort.", "geen, of zonder nummer"),
    acties: z.array(text).openapi({ description: "De sleutels van de acties die het uitvoeren." }),
    adres: stated(text, "Het adres in het raadsinformatiesysteem."),
    vindplaatsen: places,
  })
  .openapi("Toezegging", { description: "Een toezegging aan de raad, of een motie van de raad." });

const commitmentIn = ({ entry, standing, responsible, motion }: ClientCommitment) => ({
  sleutel: entry.key,
  soort: entryKindWords.of(entry.kind),
  nummer: entry.number,
  tekst: entry.text,
  door: entry.by,
  aan: entry.to,
  gedaanOp: entry.madeOn,
  vergadering: entry.meeting,
  termijn: entry.due,
  nieuweTermijn: entry.late?.newDue ?? null, // nothing was promised instead
  redenVanVertraging: entry.late?.why ?? null, // nothing was said
  informatiemoment: entry.informOn,
  portefeuillehouder: entry.portfolio,
  verantwoordelijke: ownerIn(responsible),
  stand: entryStandingWords.of(standing),
  beeindigdOp: entry.state.kind === "open" ? null : entry.state.on,
  motie: motion,
  acties: [...entry.actions],
  adres: entry.link,
  vindplaatsen: placesIn(entry.evidence),
});

const listQuery = z.object({
  ...pageQuery,
  soort: entryKindWords.schema.optional().openapi({ description: "Alleen van deze soort." }),
  stand: entryStandingWords.schema.optional().openapi({ description: "Alleen wat er zo voor staat." }),
});

export const commitmentRoutes = [
  apiRoute({
    get: "/v1/programmas/:sleutel/toezeggingen",
    may: "readProgramme",
    told: {
      operation: "leesToezeggingen",
      title: "Toezeggingen en moties",
      text: "De toezeggingen en moties bij een programma, in de volgorde van het register. Wat geheim is staat er niet bij.",
      parts: { sleutel: "De sleutel van het programma." },
      query: listQuery,
      answer: pageOf(commitment, "Toezeggingen"),
    },
    read: async (call, asked) => {
      const wanted = {
        kind: entryKindWords.asked(asked.soort),
        standing: entryStandingWords.asked(asked.stand),
      };
      const found = await readCommitments(call, String(call.params["sleutel"]), {
        ...sliceOf(asked),
        ...wanted,
      });
      return {
        body: pageIn(found, asked, commitmentIn),
        headers: { link: pageLinks(call.address, asked, found.total) },
      };
    },
  }),
] as const;
