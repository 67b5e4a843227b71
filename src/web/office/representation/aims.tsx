import { isAboutGrade, type MirrorTarget } from "../../../domain/workforce/index.ts";
import type { PlotAim } from "../../charts/sharePlotLayout.ts";
import type { TrendAim } from "../../charts/shareTrendLayout.ts";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { type MirrorLine, type MirrorSheet, type Shown, targetsOf } from "./mirrorSheets.ts";

/** Returns what a target aims at and by when. */
export function aimWord({ texts, formats }: OfficeVisit, { aim, due }: MirrorTarget): string {
  const value = formats.percentage(aim);
  return due === null ? value : texts.targetReads.aim(value, formats.period(due));
}

/** Returns the same as it stands in a picture. */
const markWord = (visit: OfficeVisit, target: MirrorTarget): string =>
  visit.texts.targetReads.mark(aimWord(visit, target));

const hrefOf = (visit: OfficeVisit, { programme, key }: MirrorTarget): string =>
  to(visit, paths.target, { programme, target: key });

/** Returns the targets of the whole organisation as lines in a picture of time. */
export const trendAims = (shown: Shown): readonly TrendAim[] =>
  targetsOf(shown, "organisation").map((target) => ({
    value: target.aim,
    text: markWord(shown.visit, target),
  }));

/** Returns where the targets of a picture stand among its rows. */
export function plotAims(
  { visit, read }: Shown,
  by: MirrorSheet["by"],
  lines: readonly MirrorLine[],
): readonly PlotAim[] {
  return read.targets.flatMap((target) => {
    const { place } = target;
    const isOf = ({ code }: MirrorLine): boolean =>
      by === "unit"
        ? place.kind === "unit" && place.code === code
        : by === "grade" && isAboutGrade(target, code);
    const [first, last] = [lines.findIndex(isOf), lines.findLastIndex(isOf)];
    return first < 0 ? [] : [{ at: target.aim, text: markWord(visit, target), first, last }];
  });
}

/** What is aimed at for a group, which leads to the target. */
export const AimCell = ({
  visit,
  targets,
}: { readonly visit: OfficeVisit } & Pick<MirrorLine, "targets">) => (
  <>
    {targets.map((target) => (
      <div>
        <Link href={hrefOf(visit, target)}>{markWord(visit, target)}</Link>
      </div>
    ))}
  </>
);

/** The targets of the programme that read what this page shows, each with a way to it. */
export function TargetsPart({ visit, read }: Shown) {
  const { targetReads: words } = visit.texts;
  if (read.targets.length === 0) return null;
  return (
    <Section id="streefcijfers" title={words.drawnTitle}>
      <ul class="eb-plain-list">
        {read.targets.map((target) => (
          <li>
            <Link href={hrefOf(visit, target)}>{target.measure}</Link>: {aimWord(visit, target)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
