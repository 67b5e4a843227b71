import assert from "node:assert/strict";
import { assertXml } from "./officeFile.ts";

/** An element with what is in it: other elements, or words. */
export type XmlElement = {
  readonly name: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, sign) => String(signs[sign]));

/** Reads well-formed XML without comments. */
function read(xml: string): XmlElement {
  type Open = { name: string; children: XmlElement[]; text: string };
  const open: Open[] = [{ name: "", children: [], text: "" }];
  for (const [, end, tag, text] of xml.matchAll(/<(\/?)([\w:]+)[^>]*>|([^<]+)|<\?[^>]*\?>/g)) {
    const here = open.at(-1) ?? assert.fail("closed too often");
    if (text !== undefined) here.text += text;
    else if (tag === undefined) continue;
    else if (end === "") open.push({ name: tag, children: [], text: "" });
    else {
      open.pop();
      open.at(-1)?.children.push({ ...here, text: unescaped(here.text) });
    }
  }
  return open[0]?.children[0] ?? assert.fail("no element");
}

const concept = "begripLabel begripCode? begripBegrippenlijst";
const reference = "verwijzingNaam verwijzingIdentificatie?";
const identity = "identificatieKenmerk identificatieBron";
/**
 * What stands in an element, in which order and how often, as the schema of MDTO 1.0.1 has it. The schema itself carries no
 * licence by which it may stand here; every file of the packages in these tests was held against it once (decision 0052).
 */
const orders: Readonly<Record<string, string>> = {
  MDTO: "informatieobject? bestand?",
  informatieobject:
    "identificatie+ naam aggregatieniveau? classificatie* trefwoord* omschrijving* raadpleeglocatie* dekkingInTijd* dekkingInRuimte* taal* event* waardering bewaartermijn? informatiecategorie? isOnderdeelVan* bevatOnderdeel* heeftRepresentatie* aanvullendeMetagegevens* gerelateerdInformatieobject* archiefvormer+ betrokkene* activiteit? beperkingGebruik+",
  bestand: "identificatie+ naam omvang bestandsformaat checksum+ URLBestand? isRepresentatieVan",
  identificatie: identity,
  verwijzingIdentificatie: identity,
  begripBegrippenlijst: reference,
  isOnderdeelVan: reference,
  bevatOnderdeel: reference,
  heeftRepresentatie: reference,
  archiefvormer: reference,
  gerelateerdInformatieobject: "gerelateerdInformatieobjectVerwijzing gerelateerdInformatieobjectTypeRelatie",
  gerelateerdInformatieobjectVerwijzing: reference,
  gerelateerdInformatieobjectTypeRelatie: concept,
  isRepresentatieVan: reference,
  aggregatieniveau: concept,
  waardering: concept,
  bestandsformaat: concept,
  eventType: concept,
  dekkingInTijdType: concept,
  beperkingGebruikType: concept,
  checksumAlgoritme: concept,
  raadpleeglocatie: "raadpleeglocatieFysiek* raadpleeglocatieOnline*",
  dekkingInTijd: "dekkingInTijdType dekkingInTijdBegindatum dekkingInTijdEinddatum?",
  event: "eventType eventTijd? eventVerantwoordelijkeActor? eventResultaat?",
  beperkingGebruik:
    "beperkingGebruikType beperkingGebruikNadereBeschrijving? beperkingGebruikDocumentatie* beperkingGebruikTermijn?",
  beperkingGebruikTermijn:
    "termijnTriggerStartLooptijd? termijnStartdatumLooptijd? termijnLooptijd? termijnEinddatum?",
  checksum: "checksumAlgoritme checksumWaarde checksumDatum",
};
const shapes: Readonly<Record<string, RegExp>> = {
  omvang: /^\d+$/,
  checksumDatum: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  eventTijd: /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?$/,
  dekkingInTijdBegindatum: /^\d{4}-\d\d-\d\d$/,
  termijnEinddatum: /^\d{4}-\d\d-\d\d$/,
  taal: /^[a-z]{2}$/,
};

function assertFits({ name, children, text }: XmlElement): void {
  const order = orders[name];
  if (order === undefined) {
    assert.deepEqual(children, [], `${name} holds words`);
    assert.match(text, shapes[name] ?? /\S/, name); // most hold any words
    return;
  }
  const pattern = order.replace(/(\w+)([?*+]?) ?/g, "(?:$1 )$2");
  const found = children.map((child) => `${child.name} `).join("");
  assert.match(found, new RegExp(`^${pattern}$`), name);
  for (const child of children) assertFits(child);
}

/** Returns the one thing a file of MDTO is about, after holding it against the order of its schema. */
export function mdtoIn(bytes: Uint8Array, name: string): XmlElement {
  assertXml(bytes, name);
  const root = read(new TextDecoder().decode(bytes));
  assert.equal(root.name, "MDTO");
  assert.equal(root.children.length, 1, "a file is about one thing");
  assertFits(root);
  return root.children[0] ?? assert.fail(`${name} is about nothing`);
}

/** Returns the words at a path of element names, of every element that stands there. */
export const textsAt = (element: XmlElement, ...path: readonly string[]): readonly string[] => {
  const [first, ...rest] = path;
  if (first === undefined) return [element.text];
  return element.children.filter(({ name }) => name === first).flatMap((child) => textsAt(child, ...rest));
};
