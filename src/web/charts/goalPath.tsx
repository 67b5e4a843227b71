import type { DataTableProps } from "../components/dataTable.tsx";
import { StatusMark } from "../components/statusMark.tsx";
import { ChartFigure } from "./chartFigure.tsx";
import type { GoalPathProps } from "./goalPathData.ts";
import { goalPathLayout, goalSize, type LabelPlace } from "./goalPathLayout.ts";
import { GoalBand, GoalDots } from "./goalPathMarks.tsx";
import { Picture } from "./picture.tsx";

function tableOf({ path, measured, words }: GoalPathProps): DataTableProps {
  const days = [...new Set([...path, ...measured].map(({ day }) => day))].sort();
  const rows = days.map((day) => {
    const [found, asked] = [
      measured.find((point) => point.day === day),
      path.find((point) => point.day === day),
    ];
    return {
      cells: [
        found?.dayText ?? asked?.dayText ?? day,
        found?.text ?? "",
        found?.interval?.text ?? "",
        asked?.text ?? "",
      ],
    };
  });
  const { columns } = words;
  return {
    caption: words.caption,
    columns: [
      { key: "day", head: columns.day, kind: "text" },
      { key: "measured", head: columns.measured, kind: "number" },
      { key: "interval", head: columns.interval, kind: "number" },
      { key: "path", head: columns.path, kind: "number" },
    ],
    rows,
  };
}

const anchors = { start: "", middle: " eb-t-middle", end: " eb-t-end" } as const;

function Words({ place, shape }: { readonly place: LabelPlace; readonly shape: string }) {
  return (
    <text class={`eb-t-halo ${shape}${anchors[place.anchor]}`} x={place.x} y={place.y}>
      {place.text}
    </text>
  );
}

function Frame({ layout }: { readonly layout: ReturnType<typeof goalPathLayout> }) {
  const { foot, right, left } = goalSize;
  return (
    <>
      <line class="eb-g-grid" x1={left} x2={right} y1={foot} y2={foot} />
      {layout.today !== undefined && (
        <line class="eb-g-today" x1={layout.today} x2={layout.today} y1="8" y2={foot} />
      )}
      {layout.bands.map((band) => (
        <GoalBand band={band} height={layout.height} />
      ))}
      <polyline class="eb-g-path" points={layout.path.map(({ x, y }) => `${x},${y}`).join(" ")} />
    </>
  );
}

/**
 * Target against path: from the baseline over the milestones to the value aimed at, with what was measured, the break in
 * the series and the interval. The axis does not begin at zero; it compares a line with a path, not lengths.
 */
export function GoalPath(props: GoalPathProps) {
  const { id, late, status, words } = props;
  const layout = goalPathLayout(props);
  const { aim, first, latest } = layout;
  return (
    <ChartFigure words={words} table={tableOf(props)}>
      <Picture id={id} {...goalSize} title={words.title} desc={words.desc} shape="eb-goal__plot">
        <Frame layout={layout} />
        <GoalDots parts={layout.parts} late={late} />
        {layout.breaks.map((x) => (
          <path class="eb-g-break" d={`M${x - 6} ${goalSize.foot + 6}l5-12m-1 12l5-12`} />
        ))}
        {aim && <circle class="eb-g-goal" cx={aim.x} cy={aim.y} r="5" />}
        {aim && (
          <Words place={{ ...aim, x: aim.x + 12, y: aim.y + 4.5, anchor: "start" }} shape="eb-t-bold" />
        )}
        {first && <Words place={first} shape="eb-t-soft" />}
        {latest && <Words place={latest} shape={late ? "eb-t-bold eb-t-late" : "eb-t-bold eb-t-accent"} />}
        {layout.foot.map((place) => (
          <Words place={place} shape="eb-t-small" />
        ))}
      </Picture>
      {status && (
        <p class="eb-goal__state">
          <StatusMark {...status} />
        </p>
      )}
    </ChartFigure>
  );
}
