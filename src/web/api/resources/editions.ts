import { z } from "@hono/zod-openapi";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { type ClientEdition, readEdition, readEditions } from "../../../usecases/api/readEditions.ts";
import { at, paths } from "../../paths.ts";
import { type ApiCall, apiRoute } from "../apiRoute.ts";
import { day, field, instant, orNull, text } from "../fields.ts";
import { pageIn, pageLinks, pageOf, pageQuery, sliceOf, whole } from "../paging.ts";
import { editionKindWords } from "../words.ts";

const file = z
  .object({
    formaat: field(text, "Het formaat: html, pdf, docx, xlsx of json."),
    adres: field(z.url(), "Waar het bestand openbaar staat."),
  })
  .openapi("Bestand", { description: "Een bestand van een editie." });

export const edition = z
  .object({
    nummer: field(z.int().min(1), "Het nummer binnen het programma."),
    programma: field(text, "De sleutel van het programma."),
    titel: field(text, "De titel van het programma toen."),
    soort: field(editionKindWords.schema, "Welke rapportage het is."),
    onderdeel: orNull(text, "Het onderdeel waarover zij alleen gaat.", "zij gaat over de hele organisatie"),
    ronde: orNull(text, "De sleutel van de ronde waar zij over gaat.", "zij gaat over een jaar"),
    jaar: field(z.int(), "Over welk jaar."),
    peildatum: field(day, "De dag waarover het gaat."),
    vastgelegdOp: field(instant, "Wanneer de rapportage is vastgelegd."),
    gepubliceerdOp: field(instant, "Wanneer zij openbaar is gemaakt."),
    verbetert: orNull(z.int(), "Het nummer van de editie die zij verbetert.", "zij verbetert geen andere"),
    redenVanVerbetering: orNull(text, "Wat er fout was.", "zij verbetert geen andere"),
    verbeterdDoor: orNull(z.int(), "Het nummer van de editie die haar verbetert.", "zij is niet verbeterd"),
    sha256: field(z.string().regex(/^[0-9a-f]{64}$/), "De controlewaarde over de inhoud."),
    bestanden: z.array(file).openapi({ description: "De bestanden, voor iedereen te lezen." }),
  })
  .openapi("Editie", { description: "Een vastgelegde en openbare rapportage. Niemand kan haar veranderen." });

const editionIn =
  ({ outside, slug }: Pick<ApiCall, "outside" | "slug">) =>
  (one: ClientEdition): z.input<typeof edition> => ({
    nummer: one.number,
    programma: one.programme,
    titel: one.title,
    soort: editionKindWords.of(one.kind),
    onderdeel: one.scope === null ? null : one.scope.name,
    ronde: one.round,
    jaar: one.year,
    peildatum: one.asOf,
    vastgelegdOp: one.madeAt,
    gepubliceerdOp: one.publishedAt.toISOString(),
    verbetert: one.corrects,
    redenVanVerbetering: one.reason,
    verbeterdDoor: one.correctedBy,
    sha256: one.hash,
    bestanden: one.files.map(({ format }) => ({
      formaat: format,
      adres: `${outside}${at(paths.publicEditionFile, {
        municipality: slug,
        programme: one.programme,
        edition: String(one.number),
        format,
      })}`,
    })),
  });

const placeOf = ({ slug, params }: ApiCall) => ({
  slug,
  programme: String(params["sleutel"]),
});

const numberIn = (word: string | undefined): number => {
  if (word === undefined || !/^[1-9]\d{0,8}$/.test(word)) throw new NotFound();
  return Number(word);
};

const listQuery = z.object({
  ...pageQuery,
  jaar: whole(9999).optional().openapi({ description: "Alleen over dit jaar.", example: 2025 }),
});
const ofProgramme = { sleutel: "De sleutel van het programma." } as const;

export const editionRoutes = [
  apiRoute({
    get: "/v1/programmas/:sleutel/edities",
    may: "anyClient",
    told: {
      operation: "leesEdities",
      title: "Edities",
      text: "De rapportages van een programma die nu openbaar zijn, de laatst openbare eerst.",
      parts: ofProgramme,
      query: listQuery,
      answer: pageOf(edition, "Edities"),
    },
    read: async (call, asked) => {
      const wanted = { ...sliceOf(asked), year: asked.jaar ?? null }; // nothing asked
      const found = await readEditions(call.house, placeOf(call), wanted);
      return {
        body: pageIn(found, asked, editionIn(call)),
        headers: { link: pageLinks(call.address, asked, found.total) },
      };
    },
  }),
  apiRoute({
    get: "/v1/programmas/:sleutel/edities/:nummer",
    may: "anyClient",
    told: {
      operation: "leesEditie",
      title: "Eén editie",
      text: "Een rapportage die nu openbaar is, met haar bestanden.",
      parts: { ...ofProgramme, nummer: "Het nummer van de editie." },
      query: z.object({}),
      answer: edition,
    },
    read: async (call) => {
      const found = await readEdition(call.house, placeOf(call), numberIn(call.params["nummer"]));
      return { body: editionIn(call)(found) };
    },
  }),
] as const;
