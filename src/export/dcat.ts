import type { Municipality } from "../domain/shared/municipality.ts";
import { textsFor } from "../texts/index.ts";

/** A file of a data set: what it is called, where it is, and of which kind it is. */
export type CatalogFile = { readonly title: string; readonly url: string; readonly type: string };

/** A data set that everybody may have: its page, since when it is as it is, and its files. */
export type CatalogSet = {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly modified: Date;
  readonly files: readonly CatalogFile[];
};

/** Whose catalogue it is, where it stands itself, and the page that shows the same. */
export type CatalogPlace = {
  readonly municipality: Pick<Municipality, "name">;
  readonly self: string;
  readonly page: string;
};

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const authority = "http://publications.europa.eu/resource/authority";
/** The municipality names no licence, and a distribution has one: the Dutch list has a term for that. */
const unknownLicence = "http://standaarden.overheid.nl/owms/terms/licentieonbekend";

const at = (address: string) => ({ "@id": address });
const dutch = (text: string) => ({ "@value": text, "@language": "nl" });

const agent = ({ municipality }: CatalogPlace) => ({
  "@type": "foaf:Agent",
  "foaf:name": dutch(municipality.name),
});
const contact = ({ municipality, page }: CatalogPlace) => ({
  "@type": "vcard:Organization",
  "vcard:fn": municipality.name,
  "vcard:hasURL": at(page),
});

const distribution = ({ title, url, type }: CatalogFile) => ({
  "@id": url,
  "@type": "dcat:Distribution",
  "dct:title": dutch(title),
  "dcat:accessURL": at(url),
  "dcat:downloadURL": at(url),
  "dcat:mediaType": at(`https://www.iana.org/assignments/media-types/${type}`),
  "dct:license": at(unknownLicence),
});

const dataset = (one: CatalogSet, place: CatalogPlace) => ({
  "@id": `${place.self}#${one.key}`,
  "@type": "dcat:Dataset",
  "dct:identifier": `${place.self}#${one.key}`,
  "dct:title": dutch(one.title),
  "dct:description": dutch(one.description),
  "dct:accessRights": at(`${authority}/access-right/PUBLIC`),
  "dct:creator": agent(place),
  "dct:publisher": agent(place),
  "dcat:contactPoint": contact(place),
  "dcat:theme": at(`${authority}/data-theme/GOVE`),
  "dcat:landingPage": at(one.page),
  "dct:modified": { "@value": one.modified.toISOString(), "@type": "xsd:dateTime" },
  "dcat:distribution": one.files.map(distribution),
});

/** Returns a catalogue of data sets in DCAT-AP-NL 3.0, as JSON-LD: everything that its minimum asks of a set and of a file. */
export function writeCatalog(sets: readonly CatalogSet[], place: CatalogPlace): string {
  const words = textsFor("nl").openData;
  const content = {
    "@context": context,
    "@id": place.self,
    "@type": "dcat:Catalog",
    "dct:title": dutch(words.catalogTitle(place.municipality.name)),
    "dct:description": dutch(words.catalogAbout),
    "dct:publisher": agent(place),
    "dcat:contactPoint": contact(place),
    "foaf:homepage": at(place.page),
    "dcat:dataset": sets.map((one) => dataset(one, place)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
