import { attribute, walkTags } from "./xmlTags.ts";

const formatId = attribute("numFmtId");
const formatCode = attribute("formatCode");

/** The two percentage formats that every workbook has without naming them (ECMA-376 part 1, 18.8.30). */
const builtIn = ["9", "10"];

/** Returns the numbers of the cell styles that show a number as a percentage: 0.5 stands there as 50%. */
export function percentageStyles(styles: Buffer | undefined): ReadonlySet<string> {
  const formats = new Set(builtIn);
  const found = new Set<string>();
  let place = -1;
  if (!styles) return found;
  walkTags(styles, (tag) => {
    const id = formatId(tag);
    if (
      tag.name === "numFmt" &&
      id &&
      formatCode(tag)
        ?.replace(/"[^"]*"|\\./g, "")
        .includes("%")
    )
      formats.add(id);
    if (tag.name === "cellXfs") place = tag.closes ? -1 : 0;
    if (tag.name === "xf" && !tag.closes && place >= 0) {
      if (id && formats.has(id)) found.add(String(place));
      place++;
    }
    return false;
  });
  return found;
}
