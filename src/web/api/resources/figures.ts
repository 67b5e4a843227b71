import { z } from "@hono/zod-openapi";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { figureCode } from "../../../export/groupWord.ts";
import { textsFor } from "../../../texts/index.ts";
import { sliced } from "../../../usecases/api/readAsClient.ts";
import {
  type ClientRelease,
  type ClientTable,
  readFigures,
  readRelease,
} from "../../../usecases/api/readFigures.ts";
import { type ApiCall, apiRoute } from "../apiRoute.ts";
import { count, day, field, instant, orNull, text } from "../fields.ts";
import { pageIn, pageLinks, pageOf, pageQuery, sliceOf } from "../paging.ts";
import { characteristicWords, readershipWords } from "../words.ts";

const dutch = textsFor("nl");

const table = z
  .object({
    sleutel: field(text, "De sleutel van de tabel."),
    kenmerken: field(z.array(characteristicWords.schema), "Waar de tabel naar telt, in deze volgorde."),
    lezers: field(readershipWords.schema, "Voor wie de tabel is vrijgegeven."),
    openbaarSinds: orNull(instant, "Sinds wanneer iedereen haar kan lezen.", "zij is niet openbaar"),
    getoond: field(count, "Hoeveel cijfers er te zien zijn."),
    afgeschermd: field(count, "Hoeveel cijfers er zijn afgeschermd."),
  })
  .openapi("Cijfertabel", { description: "Een vrijgegeven tabel over het personeel." });

const release = z
  .object({
    nummer: field(z.int().min(1), "Het nummer van de vrijgave."),
    peildatum: field(day, "De dag waarop is geteld."),
    kleinsteGroep: field(count, "Een aantal onder dit aantal mensen wordt niet getoond."),
    tabellen: z.array(table).openapi({ description: "De tabellen die deze koppeling mag lezen." }),
  })
  .openapi("Vrijgave", { description: "Cijfers over het personeel van één dag, zoals ze zijn vrijgegeven." });

const card = z
  .object({
    wat: field(text, "Wat er is geteld."),
    bron: field(text, "Waar de cijfers vandaan komen."),
    populatie: field(text, "Wie er zijn geteld."),
    indeling: field(z.array(text), "Hoe er is ingedeeld, per kenmerk."),
    afronding: field(text, "Hoe er is afgerond."),
    afgeschermd: field(text, "Waarom een cijfer afgeschermd kan zijn. Per cijfer staat de reden er nooit."),
  })
  .openapi("Cijferkaart", { description: "Wat bij elk cijfer van de tabel hoort." });

const wholeTable = table
  .extend({
    vrijgave: field(z.int().min(1), "Het nummer van de vrijgave."),
    peildatum: field(day, "De dag waarop is geteld."),
    kleinsteGroep: field(count, "Een aantal onder dit aantal mensen wordt niet getoond."),
    kaart: field(card, "Wat bij elk cijfer van de tabel hoort."),
  })
  .openapi("CijfertabelMetKaart", { description: "Een vrijgegeven tabel met haar kaart." });

const cell = z
  .object({
    groep: field(z.array(text), "De groep: een woord per kenmerk, in de volgorde van de tabel."),
    stand: field(z.enum(["getoond", "afgeschermd"]), "Of het cijfer te zien is."),
    aantal: orNull(count, "Hoeveel mensen.", "het cijfer is afgeschermd"),
  })
  .openapi("Cijfer", { description: "Eén cijfer van een tabel. Afgeschermd is nooit 0." });

function tableIn({ declared, table: { cells }, publicSince }: ClientTable): z.input<typeof table> {
  const hidden = cells.filter(({ figure }) => figure.kind !== "shown").length;
  return {
    sleutel: declared.key,
    kenmerken: declared.crosses.map(characteristicWords.of),
    lezers: readershipWords.of(declared.readers),
    openbaarSinds: publicSince?.toISOString() ?? null, // it is not public
    getoond: cells.length - hidden,
    afgeschermd: hidden,
  };
}

const releaseIn = ({ number, referenceDate, threshold, tables }: ClientRelease): z.input<typeof release> => ({
  nummer: number,
  peildatum: referenceDate,
  kleinsteGroep: threshold,
  tabellen: tables.map(tableIn),
});

function wholeTableIn(found: ClientRelease, one: ClientTable): z.input<typeof wholeTable> {
  const { publicFigures: words, representation, staffFigures } = dutch;
  const { crosses } = one.declared;
  const by = crosses.map((name) => staffFigures.by[name]).join(` ${staffFigures.and} `);
  return {
    ...tableIn(one),
    vrijgave: found.number,
    peildatum: found.referenceDate,
    kleinsteGroep: found.threshold,
    kaart: {
      wat: words.definition(by),
      bron: representation.cardText.source(String(found.number)),
      populatie: representation.cardText.population,
      indeling: crosses.map((name) => words.classification[name]),
      afronding: words.rounding,
      afgeschermd: representation.cardText.hidden,
    },
  };
}

const cellIn =
  ({ unitNames }: ClientTable) =>
  ({ codes, figure }: ClientTable["table"]["cells"][number]): z.input<typeof cell> => ({
    groep: codes.map((code) => figureCode(dutch, unitNames, code)),
    stand: figure.kind === "shown" ? "getoond" : "afgeschermd",
    aantal: figure.kind === "shown" ? figure.value : null,
  });

function releaseOf(call: ApiCall): Promise<ClientRelease> {
  const asked = String(call.params["nummer"]);
  if (!/^[1-9]\d{0,8}$/.test(asked)) throw new NotFound();
  return readRelease(call, Number(asked));
}

async function tableOf(call: ApiCall) {
  const found = await releaseOf(call);
  const one = found.tables.find(({ declared }) => declared.key === call.params["tabel"]);
  if (one === undefined) throw new NotFound();
  return { found, one };
}

const ofRelease = { nummer: "Het nummer van de vrijgave." } as const;
const ofTable = { ...ofRelease, tabel: "De sleutel van de tabel." } as const;
const circles =
  "Openbare tabellen leest elke koppeling. Met leesrecht `cijfers` ook die voor de organisatie, met daarbij `bestuurscijfers` ook die voor de leiding.";

/** The released figures about staff, by the circle of readers of a client. */
export const figureRoutes = [
  apiRoute({
    get: "/v1/cijfers",
    may: "anyClient",
    told: {
      operation: "leesCijfers",
      title: "Vrijgaven van cijfers",
      text: `De vrijgaven van cijfers over het personeel, de laatste eerst. ${circles}`,
      parts: {},
      query: z.object(pageQuery),
      answer: pageOf(release, "Vrijgaven"),
    },
    read: async (call, asked) => {
      const found = await readFigures(call, sliceOf(asked));
      return {
        body: pageIn(found, asked, releaseIn),
        headers: { link: pageLinks(call.address, asked, found.total) },
      };
    },
  }),
  apiRoute({
    get: "/v1/cijfers/:nummer",
    may: "anyClient",
    told: {
      operation: "leesVrijgave",
      title: "Eén vrijgave",
      text: `Een vrijgave met haar tabellen. ${circles}`,
      parts: ofRelease,
      query: z.object({}),
      answer: release,
    },
    read: async (call) => ({ body: releaseIn(await releaseOf(call)) }),
  }),
  apiRoute({
    get: "/v1/cijfers/:nummer/tabellen/:tabel",
    may: "anyClient",
    told: {
      operation: "leesCijfertabel",
      title: "Eén tabel",
      text: "Een tabel van een vrijgave met haar kaart: wat er is geteld, waar het vandaan komt en hoe er is ingedeeld.",
      parts: ofTable,
      query: z.object({}),
      answer: wholeTable,
    },
    read: async (call) => {
      const { found, one } = await tableOf(call);
      return { body: wholeTableIn(found, one) };
    },
  }),
  apiRoute({
    get: "/v1/cijfers/:nummer/tabellen/:tabel/cellen",
    may: "anyClient",
    told: {
      operation: "leesCijfersVanTabel",
      title: "De cijfers van een tabel",
      text: "De cijfers van een tabel, in een vaste volgorde. Van een afgeschermd cijfer staat er niets.",
      parts: ofTable,
      query: z.object(pageQuery),
      answer: pageOf(cell, "Cellen"),
    },
    read: async (call, asked) => {
      const { one } = await tableOf(call);
      const found = sliced(one.table.cells, sliceOf(asked));
      return {
        body: pageIn(found, asked, cellIn(one)),
        headers: { link: pageLinks(call.address, asked, found.total) },
      };
    },
  }),
] as const;
