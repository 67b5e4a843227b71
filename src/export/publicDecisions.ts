import type { PublicDecision } from "../domain/council/index.ts";
import { textsFor } from "../texts/index.ts";

/** The format of the public list of decisions as data; a change of names or meaning gets a new number. */
const decisionsFormat = "1.0";

type Published = PublicDecision & { readonly publishedAt: Date; readonly firstAt: Date };

/** Returns the public list of decisions as JSON: the same texts as on the page; what is not stated is null. */
export function writePublicDecisions(municipality: string, decisions: readonly Published[]): string {
  const { outcomeName } = textsFor("nl").dossiers;
  const content = {
    format: "evenbeeld-besluiten",
    formatVersion: decisionsFormat,
    gemeente: municipality,
    orgaan: "college",
    besluiten: decisions.map((one) => ({
      onderwerp: one.subject,
      vergadering: one.meetingOn,
      agendapunt: one.agendaItem,
      portefeuille: one.portfolio,
      tekst: one.text,
      besluitpunten: one.points.map(({ text, outcome, decidedOn }) => ({
        tekst: text,
        uitkomst: outcomeName[outcome],
        beslotenOp: decidedOn,
      })),
      openbaarSinds: one.firstAt.toISOString(),
      verbeterdOp: one.reason === null ? null : one.publishedAt.toISOString(),
      redenVanVerbetering: one.reason,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
