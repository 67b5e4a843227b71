import { aSite } from "./aSite.ts";
import { consentIn } from "./aWorkforce.ts";

/** The header of an extract whose columns are recognised by their names. */
export const staffHeader =
  "Personeelsnummer;Volgnummer;Afdelingscode;Geslacht;Geboortedatum;Schaal;FTE;Soort dienstverband;Leidinggevende;In dienst;Uit dienst;Reden uit dienst";

/** So many rows of such an extract: the remainders of a number say what somebody is. */
export const staffRows = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, nth) => {
    const number = String(nth + 1).padStart(6, "0");
    const unit = ["SB-1", "SO", "SB"][nth % 3];
    const birth = `${String(1 + (nth % 28)).padStart(2, "0")}-03-${1960 + ((nth * 7) % 40)}`;
    return `${number};1;${unit};${nth % 5 < 3 ? "V" : "M"};${birth};${8 + (nth % 3)};0,89;Onbepaalde tijd;N;13-02-2015;;`;
  });

/** A file of lines, as a browser sends it. */
export const staffFile = (lines: readonly string[], name = "personeel.csv"): File =>
  new File([lines.join("\r\n"), "\r\n"], name, { type: "text/csv" });

/** Returns every value that the form with this field carries, as a browser would send it again. */
export function formWith(body: string, field: string): Record<string, readonly string[]> {
  const form = body.split("<form").find((part) => part.includes(field)) ?? "";
  const sent: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name !== undefined) sent[name] = [...(sent[name] ?? []), plain(value)];
  };
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  for (const [tag] of form.split("</form>")[0]?.matchAll(/<input [^>]*>/g) ?? []) {
    const type = attribute(tag, "type");
    const isChosen = (type !== "radio" && type !== "checkbox") || tag.includes("checked");
    if (type !== "file" && isChosen) add(attribute(tag, "name"), attribute(tag, "value") ?? "");
  }
  for (const [, head = "", options = ""] of form.matchAll(/<select ([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)" selected/.exec(options)?.[1];
    add(attribute(` ${head}`, "name"), chosen ?? "");
  }
  return sent;
}

const plain = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");

/** A site where Fatima is the HR analyst, with the consent of the works council on record unless a test is about that. */
export async function aStaffOffice({ consents = true }: { readonly consents?: boolean } = {}) {
  const site = await aSite();
  const { house, municipality, people, grant } = site;
  await grant(people.fatima, "hrAnalyst");
  if (consents) await consentIn(house, municipality);
  const bring = "/cijfers/personeelsbestand/inlezen";
  const day = "2026-06-30";
  /** Brings a file of these lines and returns the page that comes of it. */
  const look = (lines: readonly string[], language?: string) =>
    site.post(people.fatima, bring, { bestand: staffFile(lines), peildatum: day }, language);
  const next = (fields: Readonly<Record<string, string | readonly string[]>>) =>
    site.post(people.fatima, bring, fields);
  return { ...site, analyst: people.fatima, bring, day, look, next };
}
