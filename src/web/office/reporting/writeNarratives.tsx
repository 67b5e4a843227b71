import { mayAct } from "../../../domain/access/index.ts";
import {
  type EditionHead,
  type EditionKind,
  isSameReport,
  type NarrativePlace,
  type ReportLayout,
  type ReportPart,
} from "../../../domain/reporting/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { placeTitle, placeWord } from "./narrativePlaces.ts";

type WriteProps = {
  readonly visit: OfficeVisit;
  readonly report: { readonly kind: EditionKind; readonly year: number; readonly asOf: EditionHead["asOf"] };
  readonly layout: ReportLayout;
  /** The parts that have something to show. */
  readonly shown: readonly ReportPart[];
  readonly editions: readonly EditionHead[];
  readonly hrefOf: (place: string) => string;
};

/** The places of a report where the programme team can write, with what stands there; nothing for who only reads. */
export function WriteNarratives({ visit, report, layout, shown, editions, hrefOf }: WriteProps) {
  if (!mayAct(visit.actor, "writeNarrative")) return null;
  const { narratives: words } = visit.texts;
  const written = new Map(layout.narratives.map(({ place, writtenOn }) => [place, writtenOn]));
  const places = new Set<NarrativePlace>(["introduction", ...shown, ...written.keys(), "conclusion"]);
  const frozen = editions.find(
    (one) => isSameReport(one, { kind: report.kind, scope: null }) && one.asOf === report.asOf,
  );
  const state = (place: NarrativePlace) => {
    const day = written.get(place);
    return day === undefined ? words.none : words.writtenOn(visit.formats.day(day));
  };
  return (
    <Section id="toelichting" title={words.title} width="wide">
      <Text>{words.explained}</Text>
      {frozen && <Text>{words.frozen(frozen.number)}</Text>}
      <DataTable
        caption={words.caption}
        captionHidden
        narrow="lines"
        columns={[
          { key: "deel", head: words.placeColumn, kind: "text" },
          { key: "toelichting", head: words.stateColumn, kind: "text" },
        ]}
        rows={[...places].map((place) => ({
          cells: [
            <Link href={hrefOf(placeWord[place])} apart>
              {placeTitle(visit.texts, report.kind, [place, report.year])}
            </Link>,
            state(place),
          ],
        }))}
      />
      {mayAct(visit.actor, "changeReportOrder") && (
        <p>
          <Link href={to(visit, paths.reportOrders)} apart>
            {words.order.look}
          </Link>
        </p>
      )}
    </Section>
  );
}
