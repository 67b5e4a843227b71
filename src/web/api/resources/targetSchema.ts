import { z } from "@hono/zod-openapi";
import { amount, count, day, field, orNull, period, places, stated, text, unit } from "../fields.ts";
import { rhythm } from "../rhythm.ts";
import { baseWords, comparatorWords, groupWords, reasonWords, standingWords } from "../words.ts";

const wholeOrganisation = "de hele organisatie";

const interval = z
  .object({ onder: field(amount, "De ondergrens."), boven: field(amount, "De bovengrens.") })
  .openapi("Marge", { description: "De marge om een waarde." });

const figure = z
  .object({
    sleutel: field(text, "De sleutel van het cijfer in het programma."),
    waarde: field(amount, "De waarde."),
    periode: stated(period, "Over welke periode het gaat."),
    marge: stated(interval, "De marge om de waarde."),
    groep: field(groupWords.schema, "Over wie het gaat: de hele organisatie, een deel, of niet vermeld."),
    onderdeel: orNull(unit, "Het onderdeel waarover het gaat.", "het gaat niet over één onderdeel"),
    aantalMensen: stated(amount, "Over hoeveel mensen het gaat."),
    instrument: stated(text, "Waarmee gemeten is."),
    bron: field(text, "Waar het cijfer vandaan komt."),
    eerderGepubliceerd: field(z.boolean(), "Of het al openbaar was."),
    toelichting: stated(text, "Wat erbij gezegd is."),
    vastgelegdOp: field(day, "Wanneer het hier is ingevuld."),
  })
  .openapi("Meting", { description: "Een gemeten cijfer over een groep die groot genoeg is." });

const benchmark = z
  .object({
    sleutel: field(text, "De sleutel van het vergelijkingscijfer."),
    naam: field(text, "De naam."),
    waarde: stated(z.number(), "De waarde, in de eenheid eronder."),
    waardeInWoorden: stated(text, "De waarde in woorden."),
    eenheid: field(text, "De eenheid, zoals de bron haar noemt."),
    populatie: field(text, "Over wie het gaat."),
    periode: stated(period, "Over welke periode het gaat."),
    bron: field(text, "Waar het cijfer vandaan komt."),
  })
  .openapi("Vergelijkingscijfer", { description: "Een gepubliceerd cijfer waarmee wordt vergeleken." });

const standing = z
  .object({
    oordeel: field(standingWords.schema, "Op koers, loopt achter of niet te zeggen."),
    reden: field(reasonWords.schema, "Waarom."),
    verwacht: orNull(
      amount,
      "De waarde die de lijn naar het doel vraagt.",
      "er is geen lijn of geen recente waarde",
    ),
    laatsteWaarde: orNull(amount, "De laatste gemeten waarde die meetelt.", "er is nog geen waarde"),
    laatstePeriode: orNull(period, "De periode van die waarde.", "er is nog geen waarde"),
  })
  .openapi("StandVanStreefcijfer", { description: "Hoe het streefcijfer er vandaag voor staat." });

const point = z
  .object({
    waarde: field(amount, "De waarde."),
    periode: field(period, "De periode."),
    toelichting: stated(text, "Wat de bron erbij zegt."),
  })
  .openapi("Nulmeting", { description: "Een waarde van voor het begin." });

const milestone = z
  .object({ waarde: field(amount, "De waarde."), periode: field(period, "De periode.") })
  .openapi("Mijlpaal", { description: "Een waarde onderweg." });

const seriesBreak = z
  .object({ periode: field(period, "Vanaf wanneer."), reden: field(text, "Waarom.") })
  .openapi("Reeksbreuk", {
    description: "Vanaf hier is anders geteld en wordt niet vergeleken met daarvoor.",
  });

const grades = z
  .object({
    van: field(text, "De laagste schaal."),
    tot: stated(text, "De hoogste schaal."),
    alleenLeidinggevenden: field(z.boolean(), "Of het alleen over leidinggevenden gaat."),
  })
  .openapi("Schalen", { description: "De salarisschalen waarover het gaat." });

export const target = z
  .object({
    sleutel: field(text, "De sleutel van het streefcijfer in het programma."),
    doelstelling: field(text, "De sleutel van de doelstelling."),
    maat: field(text, "Wat er gemeten wordt."),
    populatie: field(text, "Bij wie."),
    grondslag: stated(baseWords.schema, "Waarvan het een deel is."),
    vergelijking: field(comparatorWords.schema, "Hoe de waarde wordt vergeleken."),
    waarde: stated(amount, "De waarde die bereikt moet worden."),
    basisjaar: stated(z.int(), "Het jaar waarmee wordt vergeleken."),
    schalen: stated(grades, "De salarisschalen."),
    onderdeel: orNull(unit, "Het onderdeel waarover het gaat.", wholeOrganisation),
    ritme: stated(rhythm, "Hoe vaak er gemeten wordt."),
    nulmeting: stated(z.array(point), "De waarden van voor het begin."),
    mijlpalen: z.array(milestone).openapi({ description: "De waarden onderweg." }),
    reeksbreuken: z.array(seriesBreak).openapi({ description: "Waar anders geteld wordt." }),
    einddatum: stated(period, "Wanneer de waarde bereikt moet zijn."),
    definitie: stated(text, "Hoe er geteld wordt."),
    vergelijkingscijfer: stated(benchmark, "Waarmee wordt vergeleken."),
    bron: stated(text, "Waar de cijfers vandaan komen."),
    toelichting: stated(text, "Wat erbij gezegd is."),
    metingen: z.array(figure).openapi({ description: "Elk cijfer dat is ingevuld." }),
    aantalMetingen: field(count, "Hoeveel cijfers er zijn ingevuld."),
    stand: field(standing, "Hoe het streefcijfer er vandaag voor staat."),
    vindplaatsen: places,
  })
  .openapi("Streefcijfer", { description: "Een waarde die een programma wil bereiken." });
