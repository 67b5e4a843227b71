import type { DecisionPoint, Dossier } from "../../domain/council/index.ts";
import { formatsFor, textsFor } from "../../texts/index.ts";
import { element, group } from "../xml.ts";
import { eventParts, type MdtoAct } from "./mdtoHistory.ts";
import {
  conceptLists,
  conceptPart,
  identityPart,
  type MdtoIdentity,
  type MdtoReference,
  type MdtoRelation,
  mdtoFile,
  referencePart,
  relationPart,
} from "./mdtoParts.ts";

/** Where a package comes from, and the moment it is made. */
export type MdtoOrigin = { readonly municipality: string; readonly language: string; readonly now: Date };

/** A file of a package: its name, its kind, its size in bytes, its sum, since when it is as it is, and its content. */
export type MdtoFile = {
  readonly name: string;
  /** As the internet calls its kind. */
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly at: Date;
  readonly content: () => AsyncIterable<Uint8Array>;
};

/** Something in a package: by which marks it is known, what it is, what happened to it, who may use it, and its files. */
export type MdtoObject = {
  readonly key: string;
  readonly title: string;
  readonly marks: readonly MdtoIdentity[];
  readonly descriptions: readonly string[];
  readonly link: string | null;
  /** Null where it is not known. */
  readonly language: string | null;
  /** Elements of MDTO: what happened to it. */
  readonly events: readonly string[];
  readonly related: readonly MdtoRelation[];
  /** Elements of MDTO: what limits its use. */
  readonly limits: readonly string[];
  /** What is said of it where not everybody may read it; null where everybody may. */
  readonly secret: string | null;
  readonly files: readonly MdtoFile[];
};

/** A dossier for a package, with what limits its use and everything that goes along. */
export type MdtoDossier = {
  readonly dossier: Dossier;
  readonly acts: readonly MdtoAct[];
  readonly limits: readonly string[];
  /** What is said of it where not everybody may read it; null where everybody may. */
  readonly secret: string | null;
  readonly objects: readonly MdtoObject[];
};

const { dossiers: words } = textsFor("nl");
const { packed } = words;
const formats = formatsFor("nl", "nl-NL");

const ownIdentity = (key: string, { municipality }: MdtoOrigin): MdtoIdentity => ({
  mark: key,
  source: packed.source(municipality),
});
/** Returns how something in a package points at another thing of this municipality. */
export const referenceTo = (name: string, key: string, origin: MdtoOrigin): MdtoReference => ({
  name,
  identity: ownIdentity(key, origin),
});
/** No list says yet how long a municipality keeps this: the archive does, and MDTO asks for a value. */
const notValued = conceptPart("waardering", { label: packed.notValued, list: conceptLists.own });
const maker = ({ municipality }: MdtoOrigin): string =>
  referencePart("archiefvormer", { name: municipality, identity: null });
const level = (label: string): string =>
  conceptPart("aggregatieniveau", { label, list: conceptLists.levels });

function pointText({ kind, text, reasoning, outcome }: DecisionPoint, at: number): string {
  const decided =
    outcome === null
      ? words.undecided
      : words.outcomeOn(words.outcomeName[outcome.kind], formats.day(outcome.decidedOn));
  const said = [`${words.point(at + 1)} (${words.kindName[kind]}; ${decided})`, text, reasoning];
  return said.filter((one) => one !== null).join("\n");
}

function describing(dossier: Dossier): readonly string[] {
  const { portfolio, agendaItem, urgency, explanation, points, earlier, publicText } = dossier;
  const told = (word: string, text: string | null) => (text === null ? [] : [`${word}: ${text}`]);
  return [
    ...told(words.portfolio, portfolio),
    ...told(words.agendaItem, agendaItem),
    ...told(words.urgency, urgency),
    ...told(words.explanation, explanation),
    ...points.map(pointText),
    ...earlier.map(({ what, body, on }) => `${words.earlier}: ${what} (${body}, ${formats.day(on)})`),
    ...told(words.publicText, publicText),
  ];
}

/** Returns the metadata of a dossier with what it holds. */
export function dossierMetadata({ dossier, acts, limits, objects }: MdtoDossier, origin: MdtoOrigin): string {
  return mdtoFile(
    group("informatieobject", [
      identityPart("identificatie", ownIdentity(dossier.key, origin)),
      element("naam", dossier.subject),
      level("Dossier"),
      ...describing(dossier).map((text) => element("omschrijving", text)),
      group("dekkingInTijd", [
        conceptPart("dekkingInTijdType", { label: words.meetingOn, list: conceptLists.own }),
        element("dekkingInTijdBegindatum", dossier.meetingOn),
      ]),
      element("taal", origin.language),
      ...eventParts(acts, [], origin.now),
      notValued,
      ...objects.map(({ title, key }) => referencePart("bevatOnderdeel", referenceTo(title, key, origin))),
      maker(origin),
      ...limits,
    ]),
  );
}

/** Returns the metadata of something as a part of its dossier. */
export function objectMetadata(one: MdtoObject, dossier: Dossier, origin: MdtoOrigin): string {
  const { key, title, marks, descriptions, link, language, events, related, limits, files } = one;
  return mdtoFile(
    group("informatieobject", [
      identityPart("identificatie", ownIdentity(key, origin)),
      ...marks.map((mark) => identityPart("identificatie", mark)),
      element("naam", title),
      level("Archiefstuk"),
      ...descriptions.map((text) => element("omschrijving", text)),
      ...(link === null ? [] : [group("raadpleeglocatie", [element("raadpleeglocatieOnline", link)])]),
      ...(language === null ? [] : [element("taal", language)]),
      ...events,
      notValued,
      referencePart("isOnderdeelVan", referenceTo(dossier.subject, dossier.key, origin)),
      ...files.map(({ name }) => referencePart("heeftRepresentatie", referenceTo(name, name, origin))),
      ...related.map(relationPart),
      maker(origin),
      ...limits,
    ]),
  );
}

/** Returns the metadata of a file: its size, its kind and the SHA-256 of its content. */
export function fileMetadata(
  { name, type, size, sha256, at }: MdtoFile,
  { title, key }: MdtoObject,
  origin: MdtoOrigin,
): string {
  return mdtoFile(
    group("bestand", [
      identityPart("identificatie", ownIdentity(name, origin)),
      element("naam", name),
      element("omvang", String(size)),
      conceptPart("bestandsformaat", {
        label: name.slice(name.lastIndexOf(".") + 1).toUpperCase(),
        code: type,
        list: conceptLists.media,
      }),
      group("checksum", [
        conceptPart("checksumAlgoritme", { label: "SHA-256", list: conceptLists.checksums }),
        element("checksumWaarde", sha256),
        element("checksumDatum", at.toISOString()),
      ]),
      referencePart("isRepresentatieVan", referenceTo(title, key, origin)),
    ]),
  );
}
