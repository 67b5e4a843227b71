import { mayAct } from "../../../domain/access/index.ts";
import { type RoundReportKind, roundReportKinds } from "../../../domain/reporting/index.ts";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { paths } from "../../paths.ts";
import { within } from "../programme/programmePlace.ts";
import { roundReportWord } from "../reporting/roundReportIn.ts";
import type { ShownRound } from "./roundPage.tsx";

const isReported = (kind: string | null): kind is RoundReportKind =>
  roundReportKinds.some((one) => one === kind);

/** Returns whether this visitor makes reports on this round: it is closed. */
export const hasReports = ({ visit, found }: ShownRound): boolean =>
  found.round.state.kind !== "open" && mayAct(visit.actor, "makeReport");

/** The reports that a closed round gives, the one it was opened for in front. */
export function RoundReports(shown: ShownRound) {
  const { visit, found } = shown;
  const { round, programme } = found;
  if (!hasReports(shown)) return null;
  const { rounds: words, roundReport } = visit.texts;
  const own = isReported(round.kind) ? [round.kind] : [];
  const kinds = [...own, ...roundReportKinds.filter((kind) => kind !== round.kind)];
  return (
    <Section id="rapportages" title={words.reports}>
      <ul class="eb-plain-list">
        {kinds.map((kind) => (
          <li>
            <Link
              href={within(visit, programme, paths.roundReport, {
                round: round.key,
                report: roundReportWord[kind],
              })}
              apart
            >
              {roundReport.kind[kind][visit.municipality.locale]}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
