import { createReadStream, readFileSync } from "node:fs";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify";
import { storedZip } from "../../src/intake/storedZip.ts";
import { checkZip, unpackPart } from "../../src/intake/zip.ts";

/** Returns a CSV file without one of its columns, as who sends it would leave it out. */
export function csvWithout(path: string, name: string): AsyncIterable<Uint8Array> {
  let place = -1;
  const rows = createReadStream(path).pipe(
    parse({
      on_record: (record: readonly string[]) => {
        if (place < 0) place = record.indexOf(name);
        return record.filter((_, at) => at !== place);
      },
    }),
  );
  return rows.pipe(stringify());
}

/** Returns a workbook without the cells of one column of its first sheet. */
export function workbookWithout(path: string, letter: string): Buffer {
  const zip = checkZip(readFileSync(path));
  if (!zip.ok) throw new Error(zip.problem.code);
  const parts = [...zip.value.parts.keys()].map((name) => {
    const part = unpackPart(zip.value, name);
    if (!part.ok || part.value === null) throw new Error(name);
    const isSheet = name === "xl/worksheets/sheet1.xml";
    const cells = new RegExp(`<c r="${letter}\\d+"[^>]*?(?:/>|>.*?</c>)`, "gs");
    return [
      name,
      isSheet ? Buffer.from(part.value.toString("utf8").replace(cells, "")) : part.value,
    ] as const;
  });
  return storedZip(new Map(parts));
}
