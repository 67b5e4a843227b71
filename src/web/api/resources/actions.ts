import { z } from "@hono/zod-openapi";
import type { BudgetLine } from "../../../domain/programme/index.ts";
import { type ClientAction, readAction, readActions } from "../../../usecases/api/readActions.ts";
import { apiRoute } from "../apiRoute.ts";
import {
  amount,
  amountIn,
  day,
  field,
  orNull,
  owner,
  ownerIn,
  period,
  places,
  placesIn,
  stated,
  statedIn,
  text,
  unit,
  unitIn,
  withRight,
} from "../fields.ts";
import { pageIn, pageLinks, pageOf, pageQuery, sliceOf } from "../paging.ts";
import { rhythm, rhythmIn } from "../rhythm.ts";
import { askedStatus, budgetKindWords, budgetStateWords, statusWords } from "../words.ts";

const planning = z
  .object({
    begin: stated(period, "Wanneer de actie begint."),
    einde: stated(period, "Wanneer de actie klaar is."),
    toelichting: stated(text, "Wat bij de planning gezegd is."),
  })
  .openapi("Planning", { description: "Van wanneer tot wanneer." });

const money = z
  .object({
    sleutel: field(text, "De sleutel van de budgetregel in het programma."),
    jaar: field(z.int(), "Het jaar."),
    bedrag: field(amount, "Het bedrag."),
    soort: stated(budgetKindWords.schema, "Of het terugkomt."),
    stand: stated(budgetStateWords.schema, "Of het is toegekend."),
    elkJaar: field(z.boolean(), "Of het bedrag elk later jaar terugkomt."),
    waarvoor: field(text, "Waarvoor het is."),
  })
  .openapi("Budgetregel", { description: "Geld voor een actie in een jaar." });

export const action = z
  .object({
    sleutel: field(text, "De sleutel van de actie in het programma."),
    titel: field(text, "Wat er gebeurt."),
    thema: stated(text, "De sleutel van het thema."),
    doelstelling: stated(text, "De sleutel van de doelstelling."),
    onderdeel: stated(unit, "Het onderdeel dat het doet."),
    eigenaar: stated(owner, "Van wie de actie is."),
    planning: field(planning, "De planning van nu."),
    eerstePlanning: field(planning, "De eerste planning die een einde noemde."),
    stand: stated(statusWords.schema, "Hoe ver de actie is."),
    redenVanStand: stated(text, "Waarom de stand zo is."),
    teLaat: field(
      z.boolean(),
      "Of het einde voorbij is. Zonder stand of einde is dat niet te zeggen: onwaar.",
    ),
    uitloop: orNull(
      amount,
      "Hoeveel dagen het einde is opgeschoven.",
      "het einde is niet later dan eerst beloofd",
    ),
    ritme: stated(rhythm, "Hoe vaak het terugkomt."),
    ritmeToelichting: stated(text, "Wat bij het ritme gezegd is."),
    resultaat: stated(text, "Wat het oplevert."),
    reikwijdte: stated(text, "Voor wie of wat."),
    maat: stated(text, "Waaraan het effect te zien is."),
    voorrang: orNull(text, "Waarom deze actie voorgaat.", "de actie heeft geen voorrang"),
    meegenomenVan: orNull(
      z.object({
        programma: field(text, "De sleutel van het vorige programma."),
        actie: field(text, "De sleutel van de actie daarin."),
      }),
      "De actie van het vorige programma.",
      "niet meegenomen",
    ),
    laatstGemeldOp: orNull(day, "Wanneer voor het laatst voortgang is gemeld.", "nog nooit gemeld"),
    geld: withRight(z.array(money), "Het geld voor deze actie.", "geld"),
    vindplaatsen: places,
  })
  .openapi("Actie", { description: "Een actie van een programma." });

const planningIn = ({ start, end, note }: ClientAction["action"]["planning"]) => ({
  begin: start,
  einde: end,
  toelichting: note,
});

const moneyIn = (lines: readonly BudgetLine[]) =>
  lines.map((line) => ({
    sleutel: line.key,
    jaar: line.year,
    bedrag: amountIn("euro", line.amount),
    soort: line.kind && budgetKindWords.of(line.kind),
    stand: line.state && budgetStateWords.of(line.state),
    elkJaar: line.openEnded,
    waarvoor: line.purpose,
  }));

const statusIn = ({ action: one, overdue, slip }: ClientAction) => ({
  planning: planningIn(one.planning),
  eerstePlanning: planningIn(one.firstPlanning),
  stand: one.status && statusWords.of(one.status),
  redenVanStand: one.statusReason,
  teLaat: overdue,
  uitloop: statedIn("days", slip),
  laatstGemeldOp: one.reportedOn,
});

function actionIn(found: ClientAction): z.input<typeof action> {
  const { action: one, unit: where, money: lines } = found;
  return {
    sleutel: one.key,
    titel: one.title,
    thema: one.theme,
    doelstelling: one.objective,
    onderdeel: unitIn(where),
    eigenaar: ownerIn(one.owner),
    ...statusIn(found),
    ritme: rhythmIn(one.rhythm),
    ritmeToelichting: one.rhythmNote,
    resultaat: one.deliverable,
    reikwijdte: one.scope,
    maat: one.measure,
    voorrang: one.priority,
    meegenomenVan: one.carriedOver && { programma: one.carriedOver.programme, actie: one.carriedOver.action },
    ...(lines ? { geld: moneyIn(lines) } : {}),
    vindplaatsen: placesIn(one.evidence),
  };
}

const listQuery = z.object({
  ...pageQuery,
  stand: askedStatus.schema.optional().openapi({ description: "Alleen met deze stand." }),
  thema: text.optional().openapi({ description: "Alleen onder het thema met deze sleutel." }),
  doelstelling: text.optional().openapi({ description: "Alleen onder de doelstelling met deze sleutel." }),
  onderdeel: text.optional().openapi({ description: "Alleen van het onderdeel met deze code zelf." }),
  teLaat: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "Alleen wat te laat is (true) of wat dat niet is (false)." }),
});
type Asked = z.output<typeof listQuery>;

const wantedOf = ({ stand, thema, doelstelling, onderdeel, teLaat }: Asked) => ({
  status: askedStatus.asked(stand),
  theme: thema ?? null, // nothing asked, as with the next two
  objective: doelstelling ?? null,
  unit: onderdeel ?? null,
  late: teLaat === undefined ? null : teLaat === "true",
});
const ofProgramme = { sleutel: "De sleutel van het programma." } as const;

export const actionRoutes = [
  apiRoute({
    get: "/v1/programmas/:sleutel/acties",
    may: "readAction",
    told: {
      operation: "leesActies",
      title: "Acties",
      text: "De acties van een programma, in de volgorde van het plan.",
      parts: ofProgramme,
      query: listQuery,
      answer: pageOf(action, "Acties"),
    },
    read: async (call, asked) => {
      const wanted = { ...sliceOf(asked), ...wantedOf(asked) };
      const found = await readActions(call, String(call.params["sleutel"]), wanted);
      return {
        body: pageIn(found, asked, actionIn),
        headers: { link: pageLinks(call.address, asked, found.total) },
      };
    },
  }),
  apiRoute({
    get: "/v1/programmas/:sleutel/acties/:actie",
    may: "readAction",
    told: {
      operation: "leesActie",
      title: "Eén actie",
      text: "Een actie met haar planning en haar stand van vandaag.",
      parts: { ...ofProgramme, actie: "De sleutel van de actie." },
      query: z.object({}),
      answer: action,
    },
    read: async (call) => {
      const { sleutel, actie } = call.params;
      return { body: actionIn(await readAction(call, String(sleutel), String(actie))) };
    },
  }),
] as const;
