import type { FeedLine } from "../../domain/reporting/index.ts";
import type { PublicRelease } from "../../domain/workforce/index.ts";
import { type AtomEntry, writeAtom } from "../../export/atom.ts";
import { nameUuid } from "../../export/nameUuid.ts";
import { languageTag } from "../../texts/index.ts";
import { type PublishedDecision, readPublicDecisions } from "../../usecases/council/readPublicCouncil.ts";
import { readPublicFeed } from "../../usecases/reporting/readPublished.ts";
import { readPublicFigures } from "../../usecases/workforce/readPublicFigures.ts";
import { paths, publicAt } from "../paths.ts";
import type { PublicReply, PublicVisit } from "../visit.ts";
import { editionAt } from "./editionAddress.ts";
import { publicReleaseAt } from "./publicFigureAddress.ts";

/** The identity of an entry says nothing: that of an edition taken back does not even name its programme. */
const identity = (name: string): string => `urn:uuid:${nameUuid(name)}`;

function wordsOf(line: FeedLine, { texts }: PublicVisit): Pick<AtomEntry, "title" | "summary"> {
  const { openData, editions } = texts;
  const kind = editions.kind[line.kind](line.year);
  if (line.state === "withdrawn")
    return { title: openData.withdrawnTitle(line.number, kind), summary: openData.withdrawn };
  const said = [
    line.correctedBy === null ? openData.isPublic : openData.correctedBy(line.correctedBy),
    ...(line.corrects === null ? [] : [openData.corrects(line.corrects)]),
  ];
  return { title: `${kind}: ${line.title} (${editions.edition(line.number)})`, summary: said.join(" ") };
}

const editionEntry = (line: FeedLine, visit: PublicVisit): AtomEntry => ({
  id: identity(`edition ${visit.municipality.id} ${line.programme} ${line.number}`),
  ...wordsOf(line, visit),
  published: line.publishedAt,
  updated: line.updatedAt,
  link: line.state === "withdrawn" ? null : `${visit.outside}${editionAt(visit, line)}`,
});

/** Figures that were made public stay so: their entry changes only when another table of the release joins them. */
function figureEntry(release: PublicRelease, visit: PublicVisit): AtomEntry {
  const { publicFigures: words } = visit.texts;
  const moments = release.tables.map(({ publishedAt }) => publishedAt.getTime());
  return {
    id: identity(`figures ${visit.municipality.id} ${release.number}`),
    title: words.feedTitle(visit.formats.day(release.referenceDate)),
    summary: words.feedSummary(words.tablesOf(release.tables.length)),
    published: new Date(Math.min(...moments)),
    updated: new Date(Math.max(...moments)),
    link: `${visit.outside}${publicReleaseAt(visit, release)}`,
  };
}

/** Decisions that were made public stay so: their entry changes only when a later text comes. */
const decisionEntry = (one: PublishedDecision, visit: PublicVisit): AtomEntry => ({
  id: identity(`decision ${visit.municipality.id} ${one.programme} ${one.dossier}`),
  title: visit.texts.dossiers.publicFeedTitle(one.subject),
  summary: one.text,
  published: one.firstAt,
  updated: one.publishedAt,
  link: `${visit.outside}${publicAt(paths.publicDecisions, { municipality: visit.municipality.slug }, visit.language)}#${one.dossier}`,
});

/** What a municipality published, corrected and took back, for programs to follow. */
export async function showPublicFeed(visit: PublicVisit): Promise<PublicReply> {
  const { municipality, outside, language } = visit;
  const there = (path: string) =>
    `${outside}${publicAt(path, { municipality: municipality.slug }, language)}`;
  const lines = await readPublicFeed(visit.house, visit);
  const decisions = await readPublicDecisions(visit.house, visit);
  const figures = await readPublicFigures(visit.house, visit);
  const entries = [
    ...lines.map((line) => editionEntry(line, visit)),
    ...figures.map((release) => figureEntry(release, visit)),
    ...decisions.map((one) => decisionEntry(one, visit)),
  ];
  const xml = writeAtom({
    id: identity(`editions ${municipality.id}`),
    title: visit.texts.openData.feedTitle(municipality.name),
    author: municipality.name,
    language: languageTag(language, municipality.locale),
    self: there(paths.publicFeed),
    page: there(paths.publicEditions),
    entries: entries.toSorted((one, other) => other.updated.getTime() - one.updated.getTime()),
  });
  return { kind: "feed", xml };
}
