import { attribute, walkTags, type XmlTag } from "./xmlTags.ts";

const formatId = attribute("numFmtId");
const formatCode = attribute("formatCode");

/** The two percentage formats that every workbook has without naming them (ECMA-376 part 1, 18.8.30). */
const builtIn = ["9", "10"];

/** What comes after the styles of cells (18.8.39). */
const after = ["cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

function addPercentage(formats: Set<string>, tag: XmlTag): void {
  const id = formatId(tag);
  const code = formatCode(tag)?.replace(/"[^"]*"|\\./g, "");
  if (id && code?.includes("%")) formats.add(id);
}

/** Returns the numbers of the cell styles that show a number as a percentage: 0.5 stands there as 50%. */
export function percentageStyles(styles: Buffer | undefined): ReadonlySet<string> {
  const formats = new Set(builtIn);
  const found = new Set<string>();
  let place = -1;
  if (!styles) return found;
  walkTags(styles, (tag) => {
    if (tag.name === "cellXfs") place = 0;
    else if (place >= 0 && after.includes(tag.name)) return true;
    else if (tag.name === "numFmt") addPercentage(formats, tag);
    else if (tag.name === "xf" && place >= 0) {
      const id = formatId(tag);
      if (id && formats.has(id)) found.add(String(place));
      place++;
    }
    return false;
  });
  return found;
}
