import type { StatusKind } from "../components/statusMark.tsx";
import { columnOf, type FlowColumn, type FlowDress, type FlowPart, totalOf } from "./accountFlowLayout.ts";
import { ChartFigureHead, type ChartWords } from "./chartFigure.tsx";
import { Picture } from "./picture.tsx";
import { StatusFill, StatusPatterns } from "./statusFill.tsx";

export type AccountFlowProps = {
  readonly id: string;
  /** Where they came from, from the foot of the column up. */
  readonly from: readonly FlowPart[];
  /** What became of them; together as many. */
  readonly to: readonly FlowPart[];
  readonly words: Omit<ChartWords, "showTable"> & {
    readonly title: string;
    readonly desc: string;
    readonly from: string;
    readonly to: string;
  };
};

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const dressed: Readonly<Record<Exclude<FlowDress, "before" | "added">, StatusKind>> = {
  carried: "rest",
  done: "done",
  open: "good",
  dropped: "postponed",
  notStated: "notStated",
  gone: "notStarted",
};

function Field({ id, dress, box }: { readonly id: string; readonly dress: FlowDress; readonly box: Box }) {
  if (dress === "before") return <rect class="eb-g-none" {...box} />;
  if (dress === "added") return <rect class="eb-g-new" {...box} />;
  return <StatusFill id={id} kind={dressed[dress]} box={box} />;
}

type SideProps = {
  readonly id: string;
  readonly parts: readonly FlowPart[];
  readonly column: FlowColumn & { readonly x: number; readonly width: number };
  /** On which side of the column its words stand. */
  readonly side: "left" | "right";
};

function Side({ id, parts, column, side }: SideProps) {
  const { x, width } = column;
  const way = side === "right" ? 1 : -1;
  const edge = side === "right" ? x + width : x;
  return (
    <>
      {columnOf(parts, column).map(({ dress, count, word, y, height, label }) => (
        <>
          <Field id={id} dress={dress} box={{ x, y, width, height }} />
          <line class="eb-g-axis" x1={edge + 3 * way} x2={edge + 12 * way} y1={y + height / 2} y2={label} />
          <text class={side === "left" ? "eb-t-end" : undefined} x={edge + 18 * way} y={label + 4.5}>
            <tspan class="eb-t-bold">{count}</tspan> {word}
          </text>
        </>
      ))}
    </>
  );
}

const wide = { width: 736, height: 238, top: 46, foot: 228 };
const [before, after] = [
  { x: 268, width: 60, top: wide.top, foot: wide.foot },
  { x: 408, width: 60, top: wide.top, foot: wide.foot },
];

/** Two columns beside each other; nobody recorded which part went where, so one band joins them. */
function WideFlow({ id, from, to, words }: AccountFlowProps) {
  const band = { x: before.x + before.width, width: after.x - before.x - before.width };
  return (
    <Picture {...wide} id={id} title={words.title} desc={words.desc} shape="eb-only-wide">
      <StatusPatterns id={id} />
      <rect class="eb-g-flow" {...band} y={wide.top} height={wide.foot - wide.top} />
      <text class="eb-t-bold eb-t-end" x={before.x + before.width} y="30">
        {words.from}
      </text>
      <text class="eb-t-bold" x={after.x} y="30">
        {words.to}
      </text>
      <Side id={id} parts={from} column={before} side="left" />
      <Side id={id} parts={to} column={after} side="right" />
    </Picture>
  );
}

const narrow = { width: 288, height: 384 };
const [upper, lower] = [
  { x: 0, width: 48, top: 38, foot: 178 },
  { x: 0, width: 48, top: 236, foot: 376 },
];

/** Two columns under each other, equally tall. */
function NarrowFlow({ id, from, to, words }: AccountFlowProps) {
  return (
    <Picture {...narrow} id={id} title={words.title} desc={words.desc} shape="eb-only-narrow">
      <StatusPatterns id={id} />
      <text class="eb-t-bold" x="0" y="26">
        {words.from}
      </text>
      <Side id={id} parts={from} column={upper} side="right" />
      <text class="eb-t-bold" x="0" y="224">
        {words.to}
      </text>
      <Side id={id} parts={to} column={lower} side="right" />
    </Picture>
  );
}

/** How the list of one moment became that of another: two columns of the same height. Its table stands beside it. */
export function AccountFlow(flow: AccountFlowProps) {
  const [origin, outcome] = [totalOf(flow.from), totalOf(flow.to)];
  if (origin !== outcome) throw new RangeError(`the sides do not add up: ${origin} and ${outcome}`);
  if (origin === 0) return null;
  return (
    <figure class="eb-figure">
      <ChartFigureHead words={flow.words} />
      <WideFlow {...flow} />
      <NarrowFlow {...flow} id={`${flow.id}-smal`} />
    </figure>
  );
}
