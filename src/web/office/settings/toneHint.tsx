import { contrastsOf, isClear, type Palette, type Tone } from "../../../domain/organisation/index.ts";
import { StatusMark } from "../../components/statusMark.tsx";
import { Swatch } from "../../components/swatch.tsx";
import type { OfficeVisit } from "../../visit.ts";

type ToneHintProps = { readonly visit: OfficeVisit; readonly palette: Palette; readonly tone: Tone };

/** What a colour is for, a piece of it, and beside it the contrast found and needed with each colour that it meets. */
export function ToneHint({ visit, palette, tone }: ToneHintProps) {
  const { settings: words } = visit.texts;
  const { ratio, number } = visit.formats;
  const contrasts = contrastsOf(palette).filter((contrast) => contrast.tone === tone);
  return (
    <>
      {words.toneHint[tone]}
      <span class="eb-tone">
        <Swatch colour={palette[tone]} />
        <span>
          {contrasts.map((contrast) => (
            <StatusMark
              kind={isClear(contrast) ? "good" : "late"}
              word={words.contrast(
                words.ground[contrast.ground],
                ratio(contrast.ratio),
                number(contrast.required),
              )}
            />
          ))}
        </span>
      </span>
    </>
  );
}
