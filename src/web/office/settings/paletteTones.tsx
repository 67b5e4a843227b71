import { type Palette, tones } from "../../../domain/organisation/index.ts";
import { Swatch } from "../../components/swatch.tsx";
import type { OfficeVisit } from "../../visit.ts";

type Shown = { readonly visit: OfficeVisit; readonly palette: Palette };

/** The four tones: a piece of each, and how it is written. */
export function PaletteTones({ visit, palette }: Shown) {
  const { settings: words } = visit.texts;
  return (
    <ul class="eb-swatches" aria-label={words.colours}>
      {tones.map((tone) => (
        <li>
          <Swatch colour={palette[tone]} />
          <span>
            {words.tone[tone]} <code>{palette[tone]}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}
