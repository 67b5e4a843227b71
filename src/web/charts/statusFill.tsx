import type { StatusKind } from "../components/statusMark.tsx";

/** How the number on a segment is written: on a dark field white, elsewhere ink with a halo. */
export const numberShape = (kind: StatusKind): string =>
  kind === "done" ? "eb-t-paper" : kind === "late" ? "eb-t-bold eb-t-halo" : "eb-t-halo";

/** The patterns that tell series apart in grey; every picture carries its own, under its own id. */
export function StatusPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-laat`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="eb-g-stripe" width="7" height="7" />
        <line class="eb-g-stripe-late" x1="0" x2="0" y1="0" y2="7" />
      </pattern>
      <pattern
        id={`${id}-rust`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect class="eb-g-stripe" width="6" height="6" />
        <line class="eb-g-stripe-line" x1="0" x2="0" y1="0" y2="6" />
      </pattern>
      <pattern id={`${id}-stip`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="eb-g-stripe" width="6" height="6" />
        <circle class="eb-g-dots" cx="2" cy="2" r="1.3" />
      </pattern>
    </defs>
  );
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type FillProps = { readonly id: string; readonly kind: StatusKind; readonly box: Box };

const patternOf: Partial<Record<StatusKind, string>> = {
  late: "laat",
  rest: "rust",
  postponed: "stip",
  notStated: "rust",
};

/** One field in the dress of a status: dark, pale, stripes, dots, dashes. */
export function StatusFill({ id, kind, box }: FillProps) {
  const pattern = patternOf[kind];
  if (pattern) {
    return (
      <>
        <rect fill={`url(#${id}-${pattern})`} {...box} />
        <rect class="eb-g-outline" {...box} />
      </>
    );
  }
  const shape = kind === "done" ? "eb-g-done" : kind === "good" ? "eb-g-todo" : "eb-g-rest";
  return <rect class={shape} {...box} />;
}
