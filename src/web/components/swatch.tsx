import { isColour } from "../../domain/organisation/index.ts";

/** A piece of a colour; beside it stands how the colour is written. A text that is no colour has no piece. */
export function Swatch({ colour }: { readonly colour: string }) {
  if (!isColour(colour)) return null;
  return (
    <svg class="eb-swatch" viewBox="0 0 32 20" aria-hidden="true">
      <rect width="32" height="20" fill={colour} />
    </svg>
  );
}
