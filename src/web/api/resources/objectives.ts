import { z } from "@hono/zod-openapi";
import { type ClientObjective, readObjective, readObjectives } from "../../../usecases/api/readObjectives.ts";
import { apiRoute } from "../apiRoute.ts";
import {
  amount,
  field,
  orNull,
  owner,
  ownerIn,
  places,
  placesIn,
  stated,
  statedIn,
  text,
} from "../fields.ts";
import { pageIn, pageLinks, pageOf, pageQuery, sliceOf } from "../paging.ts";
import { groundWords, standingWords } from "../words.ts";

const standing = z
  .object({
    oordeel: field(standingWords.schema, "Op koers, loopt achter of niet te zeggen."),
    afgelezenVan: field(groundWords.schema, "Waaruit dat blijkt."),
    aandeelGereed: orNull(amount, "Welk aandeel van de acties gereed is.", "niet van de acties afgelezen"),
    aandeelTijd: orNull(
      amount,
      "Welk aandeel van de looptijd voorbij is.",
      "niet van de acties afgelezen, of de looptijd is niet vermeld",
    ),
  })
  .openapi("StandVanDoelstelling", { description: "Hoe de doelstelling er vandaag voor staat." });

export const objective = z
  .object({
    sleutel: field(text, "De sleutel van de doelstelling in het programma."),
    titel: field(text, "Wat het programma wil bereiken."),
    thema: stated(text, "De sleutel van het thema."),
    eigenaar: stated(owner, "Van wie de doelstelling is."),
    smartInBron: stated(z.boolean(), "Of de bron het SMART zegt, naar het oordeel van wie de bron las."),
    haalbaarheid: stated(text, "Waarom het haalbaar is."),
    stand: field(standing, "Hoe de doelstelling er vandaag voor staat."),
    streefcijfers: z.array(text).openapi({ description: "De sleutels van de streefcijfers eronder." }),
    vindplaatsen: places,
  })
  .openapi("Doelstelling", { description: "Een doelstelling van een programma." });

const objectiveIn = ({ objective: one, owner: whose, standing: stands, targets }: ClientObjective) => ({
  sleutel: one.key,
  titel: one.title,
  thema: one.theme,
  eigenaar: ownerIn(whose),
  smartInBron: one.smartInSource,
  haalbaarheid: one.attainable,
  stand: {
    oordeel: standingWords.of(stands.standing),
    afgelezenVan: groundWords.of(stands.readFrom),
    aandeelGereed: statedIn("share", stands.shareDone),
    aandeelTijd: statedIn("share", stands.shareOfTime),
  },
  streefcijfers: [...targets],
  vindplaatsen: placesIn(one.evidence),
});

const listQuery = z.object({
  ...pageQuery,
  thema: text.optional().openapi({ description: "Alleen onder het thema met deze sleutel." }),
  oordeel: standingWords.schema.optional().openapi({ description: "Alleen met dit oordeel." }),
});
const ofProgramme = { sleutel: "De sleutel van het programma." } as const;

export const objectiveRoutes = [
  apiRoute({
    get: "/v1/programmas/:sleutel/doelstellingen",
    may: "readProgramme",
    told: {
      operation: "leesDoelstellingen",
      title: "Doelstellingen",
      text: "De doelstellingen van een programma, in de volgorde van het plan.",
      parts: ofProgramme,
      query: listQuery,
      answer: pageOf(objective, "Doelstellingen"),
    },
    read: async (call, asked) => {
      const wanted = { theme: asked.thema ?? null, standing: standingWords.asked(asked.oordeel) }; // nothing asked
      const found = await readObjectives(call, String(call.params["sleutel"]), {
        ...sliceOf(asked),
        ...wanted,
      });
      return {
        body: pageIn(found, asked, objectiveIn),
        headers: { link: pageLinks(call.address, asked, found.total) },
      };
    },
  }),
  apiRoute({
    get: "/v1/programmas/:sleutel/doelstellingen/:doelstelling",
    may: "readProgramme",
    told: {
      operation: "leesDoelstelling",
      title: "Eén doelstelling",
      text: "Een doelstelling met haar stand van vandaag.",
      parts: { ...ofProgramme, doelstelling: "De sleutel van de doelstelling." },
      query: z.object({}),
      answer: objective,
    },
    read: async (call) => {
      const { sleutel, doelstelling } = call.params;
      return { body: objectiveIn(await readObjective(call, String(sleutel), String(doelstelling))) };
    },
  }),
] as const;
