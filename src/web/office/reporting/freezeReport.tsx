import { mayAct } from "../../../domain/access/index.ts";
import { type CommitteeYearReport, type EditionHead, isSameReport } from "../../../domain/reporting/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { editionRenderer } from "../../../export/edition/editionRenderer.ts";
import { problemText, textsFor } from "../../../texts/index.ts";
import { type FreezeOrder, freezeReport } from "../../../usecases/reporting/freezeReport.ts";
import { readEditions } from "../../../usecases/reporting/readEdition.ts";
import { drawingApart } from "../../backRoom.ts";
import { Aside, AsidePart } from "../../components/aside.tsx";
import { Form } from "../../components/form.tsx";
import { Link } from "../../components/link.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { readerOf, roleWords } from "../../reportFiles.ts";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { editionAt, editionsPage } from "./editionsPage.tsx";
import { roundReportAt, roundReportIn } from "./roundReportIn.ts";

/** Returns what an edition is frozen with; its words are Dutch whoever freezes it, its files are set beside the visitors. */
export const freezeOrderOf = (visit: OfficeVisit, programme: string): Omit<FreezeOrder, "about"> => ({
  programme,
  municipality: visit.municipality.name,
  words: roleWords(textsFor("nl")),
  render: editionRenderer(readerOf(visit, visit.municipality), drawingApart),
});

type FreezeProps = {
  readonly visit: OfficeVisit;
  readonly report: Pick<CommitteeYearReport, "asOf">;
  /** Which report it would be: the kind, and the unit it is about. */
  readonly edition: Pick<EditionHead, "kind" | "scope">;
  readonly editions: readonly EditionHead[];
  /** Where the report is frozen. */
  readonly action: string;
};

/** The way to freeze the report that is shown, or the edition in which this state was frozen already. */
export function FreezeReport({ visit, report, edition, editions, action }: FreezeProps) {
  const { editions: words } = visit.texts;
  const frozen = editions.find((one) => isSameReport(one, edition) && one.asOf === report.asOf);
  if (frozen === undefined && !mayAct(visit.actor, "freezeReport")) return null;
  return (
    <Aside label={words.freezeTitle} first>
      <AsidePart title={words.freezeTitle}>
        {edition.scope === null && mayAct(visit.actor, "writeNarrative") && (
          <Text>
            <Link href="#toelichting">{visit.texts.narratives.title}</Link>
          </Text>
        )}
        {frozen === undefined ? (
          <Form action={action}>
            <SubmitRow word={words.freeze} consequence={words.freezeConsequence} />
          </Form>
        ) : (
          <Text>
            <Link href={editionAt(visit, frozen)}>{words.frozenAs(frozen.number)}</Link>
          </Text>
        )}
      </AsidePart>
    </Aside>
  );
}

/** Freezes a report; who was second is shown the editions there are, and where there is no report its own page says why. */
async function frozenReply(
  visit: OfficeVisit,
  about: FreezeOrder["about"],
  reportPage: string,
): Promise<Reply> {
  const key = programmeIn(visit);
  const frozen = await freezeReport(visit.house, visit.actor, { ...freezeOrderOf(visit, key), about });
  if (frozen.ok) return seeOther(`${editionAt(visit, frozen.value)}?gedaan=frozen`);
  const { code } = frozen.problem;
  if (code !== "R132") return seeOther(reportPage);
  const list = await readEditions(visit.house, visit.actor, key);
  return editionsPage(visit, list, problemText(visit.texts, code));
}

/** Freezes the report of a year. */
export function takeFreeze(visit: OfficeVisit): Promise<Reply> {
  const year = String(visit.params["year"]);
  if (!/^(19|20)\d{2}$/.test(year)) throw new NotFound();
  const page = within(visit, { key: programmeIn(visit) }, paths.committeeYear, { year });
  return frozenReply(visit, { kind: "committeeYear", year: Number(year) }, page);
}

/** Freezes a report on a closed round. */
export function takeFreezeRound(visit: OfficeVisit): Promise<Reply> {
  const about = roundReportIn(visit);
  return frozenReply(visit, about, roundReportAt(visit, about).page);
}
