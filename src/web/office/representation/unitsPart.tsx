import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { wholePercentage } from "./figureCard.ts";
import { type Shown, unitSheet } from "./mirrorSheets.ts";
import { sourceOf } from "./sheetParts.tsx";
import { SheetPlot } from "./sheetPlot.tsx";

function Named({ lead, units }: { readonly lead: string; readonly units: readonly string[] }) {
  if (units.length === 0) return null;
  return (
    <>
      <Text>{lead}</Text>
      <ul class="eb-plain-list">
        {units.map((unit) => (
          <li>{unit}</li>
        ))}
      </ul>
    </>
  );
}

/** Which units differ clearly from everybody elsewhere, in words, and all of them as a picture. */
export function UnitsPart(shown: Shown) {
  const { visit, read } = shown;
  const words = visit.texts.representation;
  const sheet = unitSheet(shown);
  if (sheet === null || read.units === null) return null;
  const { rows, whole } = read.units;
  const named = (stand: "more" | "fewer"): readonly string[] =>
    sheet.lines.flatMap(({ name }, at) => (rows[at]?.stand === stand ? [name] : []));
  const [more, fewer] = [named("more"), named("fewer")];
  const band =
    whole.kind === "shown"
      ? {
          at: whole.share * 100,
          low: whole.share * 100,
          high: whole.share * 100,
          text: words.band(words.wholeOrganisation, visit.formats.percentage(wholePercentage(whole.share))),
        }
      : undefined;
  return (
    <Section id="onderdelen" title={words.units}>
      <Named lead={words.more} units={more} />
      <Named lead={words.fewer} units={fewer} />
      {more.length + fewer.length === 0 && <Text>{words.noUnit}</Text>}
      <Text small soft>
        {words.unitsHow}
      </Text>
      <SheetPlot
        shown={shown}
        sheet={sheet}
        band={band}
        text={band === undefined ? words.reading : `${words.reading} ${words.readingWhole}`}
        source={sourceOf(shown, sheet, null)}
      />
    </Section>
  );
}
