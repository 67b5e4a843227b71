import type { SmartFinding, Target } from "../../../domain/programme/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { type StatusKind, StatusMark } from "../../components/statusMark.tsx";
import type { OfficeVisit } from "../../visit.ts";

const marks: Readonly<Record<SmartFinding["outcome"], StatusKind>> = {
  met: "good",
  notMet: "late",
  notStated: "notStated",
};

/** Returns the fact that decided on a letter, with the targets it is about where they are not all of them. */
function whyOf({ fact, targets }: SmartFinding, all: readonly Target[], { texts }: OfficeVisit): string {
  const { smartFact, smartAbout } = texts.goals;
  const names = all.filter(({ key }) => targets.includes(key)).map(({ measure }) => measure);
  const isSome = names.length > 0 && names.length < all.length;
  return isSome ? `${smartFact[fact]} ${smartAbout(names.join(", "))}` : smartFact[fact];
}

type SmartTableProps = {
  readonly visit: OfficeVisit;
  readonly smart: readonly SmartFinding[];
  readonly targets: readonly Target[];
};

/** The five letters, each with its outcome and what decided. */
export function SmartTable({ visit, smart, targets }: SmartTableProps) {
  const { goals: words } = visit.texts;
  return (
    <DataTable
      caption={words.smartTitle}
      captionHidden
      narrow="lines"
      columns={[
        { key: "letter", head: words.smartColumns.letter, kind: "text" },
        { key: "outcome", head: words.smartColumns.outcome, kind: "status" },
        { key: "why", head: words.smartColumns.why, kind: "text" },
      ]}
      rows={smart.map((finding) => ({
        cells: [
          words.smartLetter[finding.letter],
          <StatusMark kind={marks[finding.outcome]} word={words.smartOutcome[finding.outcome]} />,
          whyOf(finding, targets, visit),
        ],
      }))}
    />
  );
}
