import { html } from "hono/html";
import { everybody } from "../../../domain/workforce/index.ts";
import { readRepresentation } from "../../../usecases/workforce/readRepresentation.ts";
import { Aside, AsideLinks } from "../../components/aside.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";
import { drawnFigures } from "../workforce/drawnFigures.ts";
import { TargetsPart } from "./aims.tsx";
import { BesidePart } from "./besidePart.tsx";
import { wholePercentage } from "./figureCard.ts";
import { LaterPart } from "./laterPart.tsx";
import type { Shown } from "./mirrorSheets.ts";
import { AgesPart, GradesPart, GradesTable } from "./sheetParts.tsx";
import { OriginPart, TrendPart } from "./timeParts.tsx";
import { UnitsPart } from "./unitsPart.tsx";

/** The finding as a heading: a drop along the grades first, then how the whole stands beside the city. */
function headingOf({ visit, read: { decline, whole } }: Shown): string {
  const { headings } = visit.texts.representation;
  if (decline !== null) return headings.decline(decline.grade);
  const verdict = whole?.mirrored?.verdict;
  return verdict === undefined || verdict === "tooFewPeople" ? headings.none : headings[verdict];
}

/** The sentence made from the figures; each leads to its row in the table. */
function statusOf({ visit, read }: Shown): readonly LeadPart[] {
  const words = visit.texts.representation;
  const { whole, women, decline, grades } = read;
  if (grades === null) return [words.none];
  const percentage = (share: number): string => visit.formats.percentage(wholePercentage(share));
  const wholeParts: readonly LeadPart[] =
    whole?.share.kind === "shown"
      ? [
          words.whole.before,
          { text: percentage(whole.share.share), href: `#grade-${everybody}` },
          words.whole.after,
        ]
      : [];
  const outside =
    women === null ? [] : [words.outside(words.population[women.table.population], percentage(women.share))];
  if (decline === null) return [...wholeParts, ...outside, words.noDecline];
  return [
    ...wholeParts,
    ...outside,
    words.declineBelow(decline.grade),
    { text: percentage(decline.below), href: "#tabel" },
    words.declineFrom(decline.grade),
    { text: percentage(decline.fromHere), href: `#grade-${decline.grade}` },
    words.end,
  ];
}

function Beside({ visit, read }: Shown) {
  const words = visit.texts.representation;
  const parts = [
    { href: "#schalen", word: words.grades },
    { href: "#onderdelen", word: words.units },
    { href: "#leeftijd", word: words.ages },
    { href: "#verloop", word: words.trend },
    ...(read.targets.length === 0
      ? []
      : [{ href: "#streefcijfers", word: visit.texts.targetReads.drawnTitle }]),
    { href: "#herkomst", word: words.origin },
    { href: "#vergelijking", word: words.beside },
    { href: to(visit, paths.staffFigures), word: words.openStaff },
  ];
  const files = [
    { href: to(visit, paths.representationXlsx), word: words.xlsx },
    { href: to(visit, paths.representationCsv), word: words.csv },
  ];
  return (
    <Aside label={words.also} first>
      <AsideLinks title={words.also} links={parts} />
      {read.grades !== null && <AsideLinks title={words.files} links={files} />}
    </Aside>
  );
}

function Content(shown: Shown) {
  const { visit, read } = shown;
  const words = visit.texts.representation;
  if (read.grades === null)
    return (
      <>
        <Lead title={words.title} />
        <div class="eb-main eb-section--close">
          <Empty text={words.none} />
        </div>
        <BesidePart {...shown} />
      </>
    );
  return (
    <>
      <Lead
        kind={words.kind(visit.formats.day(read.grades.referenceDate))}
        title={headingOf(shown)}
        status={statusOf(shown)}
      />
      <Beside {...shown} />
      <GradesPart {...shown} />
      <GradesTable {...shown} />
      <LaterPart {...shown} />
      <UnitsPart {...shown} />
      <AgesPart {...shown} />
      <TrendPart {...shown} />
      <TargetsPart {...shown} />
      <OriginPart {...shown} />
      <BesidePart {...shown} />
    </>
  );
}

async function drawn(visit: OfficeVisit) {
  const read = await readRepresentation(visit.house, visit.actor, visit.municipality.name);
  return html`${<Content visit={visit} read={read} />}`;
}

/**
 * Does the organisation mirror its city: released figures about staff beside published ones about who lives and works there; drawn
 * anew after any act.
 */
export async function showRepresentation(visit: OfficeVisit): Promise<Reply> {
  const children = await drawnFigures(visit, "representation", () => drawn(visit));
  const { title } = visit.texts.representation;
  const trail = [figuresCrumb(visit), { word: title }];
  return officePage(visit, { title, here: "figures", trail, children });
}
