import { NotFound } from "../../domain/shared/thrown.ts";
import { type CatalogFile, type CatalogSet, writeCatalog } from "../../export/dcat.ts";
import { editionLists } from "../../export/edition/editionLists.ts";
import { formatsFor, textsFor } from "../../texts/index.ts";
import { readPublicDecisions, readPublicRegisters } from "../../usecases/council/readPublicCouncil.ts";
import { readPublishedList } from "../../usecases/reporting/readPublished.ts";
import { readPublicFigures } from "../../usecases/workforce/readPublicFigures.ts";
import { at, paths, publicAt } from "../paths.ts";
import type { FileReply, PublicVisit } from "../visit.ts";
import { editionAt, editionFileAt, editionListAt } from "./editionAddress.ts";
import { publicFigureFileAt, publicReleaseAt } from "./publicFigureAddress.ts";

const words = textsFor("nl");
const formats = formatsFor("nl", "nl-NL");
const [json, csv] = ["application/json", "text/csv"];

/** The last of some moments; there is always one. */
const lastOf = (moments: readonly Date[]): Date => new Date(Math.max(...moments.map((one) => one.getTime())));

async function editionSets(visit: PublicVisit): Promise<readonly CatalogSet[]> {
  const editions = await readPublishedList(visit.house, visit);
  return editions.map((one) => {
    const { file, explained } = words.openData;
    const lists = editionLists.map((list) => ({
      title: file[list],
      url: editionListAt(visit, one, list),
      type: csv,
    }));
    const whole = one.files.some(({ format }) => format === "json")
      ? [{ title: file.json, url: editionFileAt(visit, one, "json"), type: json }]
      : [];
    const { kind, edition } = words.editions;
    return {
      key: `${one.programme}-editie-${one.number}`,
      title: `${kind[one.kind](one.year)}: ${one.title} (${edition(one.number)})`,
      description: explained,
      page: editionAt({ ...visit, language: "nl" }, one),
      modified: one.publishedAt,
      files: [...whole, ...lists],
    };
  });
}

async function figureSets(visit: PublicVisit): Promise<readonly CatalogSet[]> {
  const { publicFigures: said } = words;
  const releases = await readPublicFigures(visit.house, visit);
  return releases.map((release) => {
    const file = (title: string, name: string, type: string): CatalogFile => ({
      title,
      url: publicFigureFileAt(visit, release, name),
      type,
    });
    return {
      key: `cijfers-${release.number}`,
      title: said.feedTitle(formats.day(release.referenceDate)),
      description: said.data.explained,
      page: publicReleaseAt({ ...visit, language: "nl" }, release),
      modified: lastOf(release.tables.map(({ publishedAt }) => publishedAt)),
      files: [
        file(said.data.whole, "cijfers.json", json),
        ...release.tables.map(({ declared: { key } }) => file(said.data.table(key), `${key}.csv`, csv)),
      ],
    };
  });
}

async function councilSets(visit: PublicVisit): Promise<readonly CatalogSet[]> {
  const { municipality, house } = visit;
  const place = { municipality: municipality.slug };
  const decisions = await readPublicDecisions(house, visit);
  const { dossiers, councilRegister } = words;
  const list = {
    key: "besluiten",
    title: dossiers.publicTitle,
    description: dossiers.publicLead(municipality.name),
    page: publicAt(paths.publicDecisions, place, "nl"),
    modified: lastOf(decisions.map(({ publishedAt }) => publishedAt)),
    files: [
      {
        title: dossiers.publicTitle,
        url: at(paths.publicDecisionsFile, { ...place, file: "besluiten.json" }),
        type: json,
      },
    ],
  };
  const registers = (await readPublicRegisters(house, visit)).map((one) => ({
    key: `${one.programme}-toezeggingen`,
    title: `${councilRegister.publicTitle}: ${one.title}`,
    description: councilRegister.publicLead(municipality.name),
    page: publicAt(paths.publicCouncilRegister, place, "nl"),
    modified: one.publishedAt,
    files: (["json", "csv"] as const).map((format) => ({
      title: councilRegister.publicFile(format.toUpperCase()),
      url: at(paths.publicCouncilFile, {
        ...place,
        programme: one.programme,
        file: `toezeggingen.${format}`,
      }),
      type: format === "json" ? json : csv,
    })),
  }));
  return [...(decisions.length === 0 ? [] : [list]), ...registers];
}

/** What is public as data, in one catalogue for who collects those of many; not found where there is nothing. */
export async function takePublicCatalog(visit: PublicVisit): Promise<FileReply> {
  const { municipality, outside } = visit;
  const found = [...(await editionSets(visit)), ...(await figureSets(visit)), ...(await councilSets(visit))];
  if (found.length === 0) throw new NotFound();
  const sets = found.map((one) => ({
    ...one,
    page: `${outside}${one.page}`,
    files: one.files.map((file) => ({ ...file, url: `${outside}${file.url}` })),
  }));
  const place = { municipality: municipality.slug };
  const text = writeCatalog(sets, {
    municipality,
    self: `${outside}${at(paths.publicCatalog, place)}`,
    page: `${outside}${publicAt(paths.publicEditions, place, "nl")}`,
  });
  const bytes = new TextEncoder().encode(text);
  return { kind: "file", name: "catalogus.jsonld", type: "application/ld+json", bytes };
}
