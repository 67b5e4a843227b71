import type { Measured } from "./goalPathData.ts";
import type { Place } from "./goalPathLayout.ts";

export type DrawnPoint = Place & { readonly point: Measured };

type BandProps = { readonly band: readonly DrawnPoint[]; readonly height: (value: number) => number };

/** Where the true value lies: a band along the line, or a bar at a single measurement. */
export function GoalBand({ band, height }: BandProps) {
  const edge = ({ x, y, point }: DrawnPoint) => ({
    x,
    high: point.interval ? height(point.interval.high) : y,
    low: point.interval ? height(point.interval.low) : y,
  });
  const edges = band.map(edge);
  const [only] = edges;
  if (edges.length === 1 && only) {
    return <line class="eb-g-interval" x1={only.x} x2={only.x} y1={only.high} y2={only.low} />;
  }
  const over = edges.map(({ x, high }) => `${x} ${high}`);
  const under = edges.map(({ x, low }) => `${x} ${low}`).reverse();
  return <path class="eb-g-band" d={`M${[...over, ...under].join("L")}Z`} />;
}

type DotsProps = { readonly parts: readonly (readonly DrawnPoint[])[]; readonly late: boolean };

/** What was measured; before the last break it is grey, because it cannot be compared with the aim. */
export function GoalDots({ parts, late }: DotsProps) {
  const shape = (old: boolean, last: boolean) => {
    if (old) return "eb-g-dot-old";
    return last && late ? "eb-g-dot-late" : "eb-g-dot";
  };
  return (
    <>
      {parts.map((part, at) => {
        const old = at < parts.length - 1;
        return (
          <>
            {part.length > 1 && (
              <polyline
                class={old ? "eb-g-path" : "eb-g-line"}
                points={part.map(({ x, y }) => `${x},${y}`).join(" ")}
              />
            )}
            {part.map(({ x, y }, point) => {
              const last = !old && point === part.length - 1;
              return <circle class={shape(old, last)} cx={x} cy={y} r={last ? 6 : 4} />;
            })}
          </>
        );
      })}
    </>
  );
}
