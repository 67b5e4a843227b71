type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Later than planned: a bar with a stripe along its length, so that it is another mark in grey and on paper too. */
export function SlipMark({ x, y, width, height }: Box) {
  const stripe =
    width >= height
      ? { x, y: y + height / 2 - 1, width, height: 2 }
      : { x: x + width / 2 - 1, y, width: 2, height };
  return (
    <>
      <rect class="eb-g-slip" x={x} y={y} width={width} height={height} />
      <rect class="eb-g-stripe" {...stripe} />
    </>
  );
}
