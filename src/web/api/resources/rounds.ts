import { z } from "@hono/zod-openapi";
import { type ClientRound, readRound, readRounds } from "../../../usecases/api/readRounds.ts";
import { type ApiCall, apiRoute } from "../apiRoute.ts";
import { count, day, field, instant, orNull, period, stated, text } from "../fields.ts";
import { pageIn, pageLinks, pageOf, pageQuery, sliceOf } from "../paging.ts";
import { editionKindWords, reportKindWords } from "../words.ts";

const stand = z.enum(["open", "gesloten"]);

const roundEdition = z
  .object({
    nummer: field(z.int().min(1), "Het nummer van de editie."),
    soort: field(editionKindWords.schema, "Welke rapportage het is."),
    adres: field(z.url(), "Waar de editie in deze API staat."),
  })
  .openapi("EditieVanRonde", { description: "Een openbare rapportage over een ronde." });

export const round = z
  .object({
    sleutel: field(text, "De sleutel van de ronde in het programma."),
    naam: field(text, "Hoe de ronde heet."),
    soort: stated(reportKindWords.schema, "Voor welke rapportage de ronde is."),
    periode: stated(period, "Waar de eerste rapportage over gaat die de ronde dient."),
    stand: field(stand, "Of er nog berichten bij kunnen."),
    geopendOp: field(day, "De eerste dag."),
    laatsteDag: field(day, "De laatste dag waarop iemand kan antwoorden."),
    geslotenOp: orNull(instant, "Wanneer de ronde is gesloten.", "de ronde is nog open"),
    gevraagd: field(count, "Over hoeveel acties iets is gevraagd."),
    beantwoord: field(count, "Over hoeveel van die acties bericht kwam."),
    edities: z
      .array(roundEdition)
      .openapi({ description: "De rapportages over deze ronde die nu openbaar zijn." }),
  })
  .openapi("Ronde", {
    description: "Een rapportageronde: hoeveel er is gevraagd en geantwoord, niet wat en niet door wie.",
  });

const roundIn =
  ({ outside, params }: Pick<ApiCall, "outside" | "params">) =>
  ({ round: one, period: about, asked, answered, editions }: ClientRound): z.input<typeof round> => ({
    sleutel: one.key,
    naam: one.name,
    soort: one.kind && reportKindWords.of(one.kind),
    periode: about,
    stand: one.state.kind === "open" ? "open" : "gesloten",
    geopendOp: one.opensOn,
    laatsteDag: one.closesOn,
    geslotenOp: one.state.kind === "open" ? null : one.state.at.toISOString(),
    gevraagd: asked,
    beantwoord: answered,
    edities: editions.map(({ number, kind }) => ({
      nummer: number,
      soort: editionKindWords.of(kind),
      adres: `${outside}/v1/programmas/${encodeURIComponent(String(params["sleutel"]))}/edities/${number}`,
    })),
  });

const placeOf = ({ slug, params }: ApiCall) => ({ slug, programme: String(params["sleutel"]) });

const listQuery = z.object({
  ...pageQuery,
  stand: stand.optional().openapi({ description: "Alleen rondes met deze stand.", example: "gesloten" }),
});
const ofProgramme = { sleutel: "De sleutel van het programma." } as const;

export const roundRoutes = [
  apiRoute({
    get: "/v1/programmas/:sleutel/rondes",
    may: "readAction",
    told: {
      operation: "leesRondes",
      title: "Rondes",
      text: "De rapportagerondes van een programma, de nieuwste eerst.",
      parts: ofProgramme,
      query: listQuery,
      answer: pageOf(round, "Rondes"),
    },
    read: async (call, asked) => {
      const open = asked.stand === undefined ? null : asked.stand === "open";
      const found = await readRounds(call, placeOf(call), { ...sliceOf(asked), open });
      return {
        body: pageIn(found, asked, roundIn(call)),
        headers: { link: pageLinks(call.address, asked, found.total) },
      };
    },
  }),
  apiRoute({
    get: "/v1/programmas/:sleutel/rondes/:ronde",
    may: "readAction",
    told: {
      operation: "leesRonde",
      title: "Eén ronde",
      text: "Een rapportageronde met wat er is gevraagd en geantwoord, geteld.",
      parts: { ...ofProgramme, ronde: "De sleutel van de ronde." },
      query: z.object({}),
      answer: round,
    },
    read: async (call) => {
      const found = await readRound(call, placeOf(call), String(call.params["ronde"]));
      return { body: roundIn(call)(found) };
    },
  }),
] as const;
