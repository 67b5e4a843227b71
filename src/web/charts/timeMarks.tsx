import { SlipMark } from "./slipMark.tsx";
import type { Span, TimeSpans } from "./timeSpans.ts";

type Box = { readonly y: number; readonly height: number };

function Bar({
  span,
  shape,
  box,
}: {
  readonly span: Span | undefined;
  readonly shape: string;
  readonly box: Box;
}) {
  return span ? <rect class={shape} x={span.x} width={span.width} {...box} /> : null;
}

type TimeMarksProps = { readonly spans: TimeSpans; readonly y: number; readonly thickness: number };

/** The marks of one planning: the same grammar in the roadmap, in a table and on a card. */
export function TimeMarks({ spans, y, thickness }: TimeMarksProps) {
  const { done, todo, slip, ghost, rest, link, point } = spans;
  const bar = { y, height: thickness };
  const apart = rest !== undefined;
  const strip = apart ? { y: y + thickness / 2 - 2, height: 4 } : { y: y + thickness + 1, height: 3 };
  const middle = y + thickness / 2;
  return (
    <>
      {link && <line class="eb-g-link" x1={link.x} x2={link.x + link.width} y1={middle} y2={middle} />}
      <Bar span={ghost} shape="eb-g-ghost" box={strip} />
      <Bar span={todo} shape="eb-g-todo" box={bar} />
      <Bar span={done} shape="eb-g-done" box={bar} />
      {slip && <SlipMark {...slip} {...bar} />}
      <Bar span={rest} shape="eb-g-rest" box={bar} />
      {point !== undefined && <circle class="eb-g-none" cx={point} cy={middle} r={thickness / 2} />}
    </>
  );
}
