import { element, group } from "../xml.ts";

/** How a thing is known, and by whom. */
export type MdtoIdentity = { readonly mark: string; readonly source: string };

/** A thing that is pointed at: by its name, and by its identity where it has one in the same package. */
export type MdtoReference = { readonly name: string; readonly identity: MdtoIdentity | null };

/** The lists of MDTO 1.0 of which terms are used here, and the lists of others. */
export const conceptLists = {
  levels: "Begrippenlijst Aggregatieniveaus MDTO",
  events: "Begrippenlijst EventTypeLijst MDTO",
  checksums: "Begrippenlijst ChecksumAlgoritme MDTO",
  media: "IANA Media Types",
  woo: "Wet open overheid",
  own: "Evenbeeld",
} as const;

/** Returns how a thing is known, as MDTO writes it. */
export const identityPart = (name: string, { mark, source }: MdtoIdentity): string =>
  group(name, [element("identificatieKenmerk", mark), element("identificatieBron", source)]);

/** Returns a reference as MDTO writes it. */
export const referencePart = (part: string, { name, identity }: MdtoReference): string =>
  group(part, [
    element("verwijzingNaam", name),
    ...(identity === null ? [] : [identityPart("verwijzingIdentificatie", identity)]),
  ]);

/** How a thing is related to another of which it is no part. */
export type MdtoRelation = { readonly to: MdtoReference; readonly how: string };

/** Returns a term of a list as MDTO writes it. */
export const conceptPart = (
  name: string,
  {
    label,
    code = null,
    list,
  }: { readonly label: string; readonly code?: string | null; readonly list: string },
): string =>
  group(name, [
    element("begripLabel", label),
    ...(code === null ? [] : [element("begripCode", code)]),
    referencePart("begripBegrippenlijst", { name: list, identity: null }),
  ]);

/** Returns a relation as MDTO writes it; how things are related is said in words of our own. */
export const relationPart = ({ to, how }: MdtoRelation): string =>
  group("gerelateerdInformatieobject", [
    referencePart("gerelateerdInformatieobjectVerwijzing", to),
    conceptPart("gerelateerdInformatieobjectTypeRelatie", { label: how, list: conceptLists.own }),
  ]);

const namespace = "https://www.nationaalarchief.nl/mdto";
const schema = `${namespace}/MDTO-XML1.0.1.xsd`;
const instance = "http://www.w3.org/2001/XMLSchema-instance";

/** Returns a file of MDTO 1.0.1 about one thing. */
export const mdtoFile = (content: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<MDTO xmlns="${namespace}" xmlns:xsi="${instance}" xsi:schemaLocation="${namespace} ${schema}">`,
    content,
    "</MDTO>",
    "",
  ].join("\n");
