import type { PublicDecision } from "../domain/council/index.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { formatsFor, textsFor } from "../texts/index.ts";
import { nameUuid } from "./nameUuid.ts";

/** The resources of the small set of ORI, each a file of its own. */
export const oriKinds = ["vergaderingen", "agendapunten", "informatieobjecten"] as const;
export type OriKind = (typeof oriKinds)[number];

type Decision = PublicDecision & {
  readonly programme: string;
  readonly dossier: string;
  readonly publishedAt: Date;
};

/** Whose decisions these are, and where they stand: the page of one, and the file of a resource. */
export type OriPlace = {
  readonly municipality: Pick<Municipality, "id" | "name" | "cbsCode">;
  readonly pageOf: (dossier: string | null) => string;
  readonly fileOf: (kind: OriKind) => string;
};

const { dossiers: words, secrecy } = textsFor("nl");
const formats = formatsFor("nl", "nl-NL");
/** "Vergaderstukken van decentrale overheden" in the list of the Woo, as the description of mini-ORI gives it. */
const meetingPapers = "c_db4862c3";

/** Returns how the municipality is known; one without a code of CBS, such as GM0344, by its name alone. */
function organisation({ municipality: { name, cbsCode } }: OriPlace) {
  const code = /^(?:gm)?(\d{4})$/i.exec(cbsCode ?? "")?.[1]; // no code is no code of the list
  return { ...(code !== undefined && { gemeente: `gm${code}` }), naam: name };
}

/** A resource is found in the file of its kind, under an identity that stays. */
function reference(kind: OriKind, name: string, place: OriPlace) {
  const id = nameUuid(`ori ${kind} ${place.municipality.id} ${name}`);
  return { id, url: `${place.fileOf(kind)}#${id}` };
}
const meetingOf = ({ meetingOn }: Decision, place: OriPlace) => reference("vergaderingen", meetingOn, place);
const itemOf = ({ programme, dossier }: Decision, place: OriPlace) =>
  reference("agendapunten", `${programme} ${dossier}`, place);

function meeting(one: Decision, place: OriPlace) {
  return {
    ...meetingOf(one, place),
    webpaginalink: place.pageOf(null),
    organisatie: organisation(place),
    dossiertype: "vergadering",
    naam: words.meetingOn,
    vergaderdatum: one.meetingOn,
    georganiseerddoorgremium: {
      gremiumidentificatie: secrecy.bodyName.executive,
      gremiumnaam: secrecy.bodyName.executive,
    },
  };
}

function agendaItem(one: Decision, place: OriPlace) {
  return {
    ...itemOf(one, place),
    webpaginalink: place.pageOf(one.dossier),
    organisatie: organisation(place),
    dossiertype: "agendapunt",
    agendapuntnaam: one.subject,
    vergadering: meetingOf(one, place),
    ...(one.agendaItem !== null && { volgnummer: one.agendaItem }),
  };
}

function decisionObject(one: Decision, place: OriPlace) {
  const points = one.points.map(
    ({ text, outcome, decidedOn }, at) =>
      `${words.point(at + 1)}: ${text} (${words.outcomeOn(words.outcomeName[outcome], formats.day(decidedOn))})`,
  );
  return {
    ...reference("informatieobjecten", `${one.programme} ${one.dossier}`, place),
    webpaginalink: place.pageOf(one.dossier),
    organisatie: organisation(place),
    titel: words.publicFeedTitle(one.subject),
    wooinformatiecategorie: meetingPapers,
    datumingediend: one.meetingOn,
    creatiedatum: one.publishedAt.toISOString(),
    informatieobjecttype: "besluit",
    formaat: "text/html",
    omschrijving: [one.text, ...points].join("\n"),
    taal: "dut",
    vergaderingen: [meetingOf(one, place)],
    agendapunten: [itemOf(one, place)],
  };
}

const firstOfEachMeeting = (decisions: readonly Decision[]): readonly Decision[] => [
  ...new Map(decisions.map((one) => [one.meetingOn, one])).values(),
];

function resultsOf(kind: OriKind, decisions: readonly Decision[], place: OriPlace): readonly unknown[] {
  switch (kind) {
    case "vergaderingen":
      return firstOfEachMeeting(decisions).map((one) => meeting(one, place));
    case "agendapunten":
      return decisions.map((one) => agendaItem(one, place));
    case "informatieobjecten":
      return decisions.map((one) => decisionObject(one, place));
  }
}

/**
 * Returns the public decisions of the executive as one resource of mini-ORI (Open Raads-, Staten- en Bestuursinformatie), as
 * the one page that its lists have. It holds what the public list of decisions holds and nothing else.
 */
export const writeOri = (kind: OriKind, decisions: readonly Decision[], place: OriPlace): string =>
  `${JSON.stringify({ next: null, previous: null, results: resultsOf(kind, decisions, place) }, null, 2)}\n`;
