import type { DecisionPoint, Document, Dossier, Secrecy } from "../../domain/council/index.ts";
import { formatsFor, textsFor } from "../../texts/index.ts";
import { documentFileName, mediaTypes } from "../documentFile.ts";
import { element, group } from "../xml.ts";
import { eventParts, type MdtoAct } from "./mdtoHistory.ts";
import { draftLimit, limitParts } from "./mdtoLimits.ts";
import {
  conceptLists,
  conceptPart,
  identityPart,
  type MdtoIdentity,
  type MdtoReference,
  mdtoFile,
  referencePart,
} from "./mdtoParts.ts";

/** Where a package comes from, and the moment it is made. */
export type MdtoOrigin = { readonly municipality: string; readonly language: string; readonly now: Date };

/** A document of a package: what is kept of it, of its file, and of what happened to it. */
export type MdtoDocument = {
  readonly document: Document;
  readonly isSecret: boolean;
  readonly inForce: readonly Secrecy[];
  readonly secrecies: readonly Secrecy[];
  readonly acts: readonly MdtoAct[];
  readonly sha256: string;
  readonly size: number;
};

/** A dossier for a package, with its documents. */
export type MdtoDossier<Packed extends MdtoDocument = MdtoDocument> = {
  readonly dossier: Dossier;
  readonly acts: readonly MdtoAct[];
  readonly documents: readonly Packed[];
};

const { dossiers: words } = textsFor("nl");
const { packed } = words;
const formats = formatsFor("nl", "nl-NL");

const ownIdentity = (key: string, { municipality }: MdtoOrigin): MdtoIdentity => ({
  mark: key,
  source: packed.source(municipality),
});
const referenceTo = (name: string, key: string, origin: MdtoOrigin): MdtoReference => ({
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

/** Returns the metadata of a dossier with what it holds. A dossier is as secret as its proposal. */
export function dossierMetadata({ dossier, acts, documents }: MdtoDossier, origin: MdtoOrigin): string {
  const paper = documents.find(({ document }) => document.key === dossier.paper);
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
      ...documents.map(({ document: { title, key } }) =>
        referencePart("bevatOnderdeel", referenceTo(title, key, origin)),
      ),
      maker(origin),
      ...(paper === undefined ? [draftLimit()] : limitParts({ ...paper, key: paper.document.key })),
    ]),
  );
}

/** Returns the metadata of a document as a part of its dossier; its language is not known. */
export function documentMetadata(one: MdtoDocument, dossier: Dossier, origin: MdtoOrigin): string {
  const { document, isSecret } = one;
  const { key, title, registration, annex, link } = document;
  const known = (mark: string | null, source: string) =>
    mark === null ? [] : [identityPart("identificatie", { mark, source })];
  const file = documentFileName(document, isSecret);
  return mdtoFile(
    group("informatieobject", [
      identityPart("identificatie", ownIdentity(key, origin)),
      ...known(registration, packed.register(origin.municipality)),
      ...known(annex, packed.annexOf(dossier.key)),
      element("naam", title),
      level("Archiefstuk"),
      ...(link === null ? [] : [group("raadpleeglocatie", [element("raadpleeglocatieOnline", link)])]),
      ...eventParts(one.acts, one.secrecies, origin.now),
      notValued,
      referencePart("isOnderdeelVan", referenceTo(dossier.subject, dossier.key, origin)),
      referencePart("heeftRepresentatie", referenceTo(file, file, origin)),
      maker(origin),
      ...limitParts({ ...one, key }),
    ]),
  );
}

/** Returns the metadata of the file of a document: its size, its kind and the SHA-256 of its content. */
export function fileMetadata(one: MdtoDocument, origin: MdtoOrigin): string {
  const { document, isSecret, acts, sha256, size } = one;
  const name = documentFileName(document, isSecret);
  const at = acts[0]?.at ?? origin.now; // the file came in with the first version, which there always is
  return mdtoFile(
    group("bestand", [
      identityPart("identificatie", ownIdentity(name, origin)),
      element("naam", name),
      element("omvang", String(size)),
      conceptPart("bestandsformaat", {
        label: document.type.toUpperCase(),
        code: mediaTypes[document.type],
        list: conceptLists.media,
      }),
      group("checksum", [
        conceptPart("checksumAlgoritme", { label: "SHA-256", list: conceptLists.checksums }),
        element("checksumWaarde", sha256),
        element("checksumDatum", at.toISOString()),
      ]),
      referencePart("isRepresentatieVan", referenceTo(document.title, document.key, origin)),
    ]),
  );
}
