import type { RoadmapWords } from "./roadmapData.ts";
import { SlipMark } from "./slipMark.tsx";

const marks = [
  ["done", "eb-g-done", 3, 8],
  ["todo", "eb-g-todo", 3, 8],
  ["slip", "eb-g-slip", 3, 8],
  ["ghost", "eb-g-ghost", 6, 3],
  ["rest", "eb-g-rest", 3, 8],
] as const;

type KeyWords = Pick<RoadmapWords["key"], "label"> & Partial<RoadmapWords["key"]>;

/** How to read the bars: five marks share one grammar, so here a key is shorter than labels. A mark without words is left out. */
export function RoadmapKey({ words }: { readonly words: KeyWords }) {
  return (
    <ul class="eb-key eb-above-64" aria-label={words.label}>
      {marks
        .filter(([name]) => words[name] !== undefined)
        .map(([name, shape, y, height]) => (
          <li>
            <svg viewBox="0 0 32 14" aria-hidden="true">
              {name === "slip" ? (
                <SlipMark x={1} y={y} width={30} height={height} />
              ) : (
                <rect class={shape} x="1" y={y} width="30" height={height} />
              )}
            </svg>
            {words[name]}
          </li>
        ))}
    </ul>
  );
}
