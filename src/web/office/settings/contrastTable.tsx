import { contrastsOf, isClear, type Palette, tones } from "../../../domain/organisation/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
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

/** Every two colours that meet, with the contrast found and the contrast needed. */
export function ContrastTable({ visit, palette }: Shown) {
  const { settings: words } = visit.texts;
  const { ratio, number } = visit.formats;
  return (
    <DataTable
      caption={words.contrasts}
      narrow="lines"
      columns={[
        { key: "kleuren", head: words.pair, kind: "text" },
        { key: "contrast", head: words.found, kind: "number" },
        { key: "nodig", head: words.required, kind: "number" },
        { key: "oordeel", head: words.verdict, kind: "status" },
      ]}
      rows={contrastsOf(palette).map((contrast) => ({
        cells: [
          words.pairOf(words.tone[contrast.tone], words.ground[contrast.ground]),
          ratio(contrast.ratio),
          number(contrast.required),
          isClear(contrast) ? (
            <StatusMark kind="good" word={words.clear} />
          ) : (
            <StatusMark kind="late" word={words.unclear} />
          ),
        ],
      }))}
      source={words.contrastsText}
    />
  );
}
