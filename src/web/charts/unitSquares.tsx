type UnitSquaresProps = {
  readonly filled: number;
  readonly all: number;
  /** What the squares say. */
  readonly label: string;
};

const perLine = 10;
const step = 20;

/** Each action is a square: a full one is in. Lines of ten, so that a large unit stays readable. */
export function UnitSquares({ filled, all, label }: UnitSquaresProps) {
  const lines = Math.max(1, Math.ceil(all / perLine));
  return (
    <svg
      class="eb-squares"
      viewBox={`0 0 ${perLine * step} ${lines * step}`}
      preserveAspectRatio="xMinYMid"
      role="img"
      aria-label={label}
    >
      {Array.from({ length: all }, (_, at) => (
        <rect
          class={at < filled ? "eb-g-done" : "eb-g-none"}
          x={(at % perLine) * step + 1}
          y={Math.floor(at / perLine) * step + 3}
          width="13"
          height="13"
        />
      ))}
    </svg>
  );
}
