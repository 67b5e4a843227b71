import { closeSync, existsSync, openSync, rmSync, writeSync } from "node:fs";
import { addDays, type Day, endOfDay, parseDay } from "../domain/shared/day.ts";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import { processingLine } from "../export/processingLog.ts";
import { textsFor } from "../texts/index.ts";
import { exportProcessing, productVersion } from "../usecases/installation/exportProcessing.ts";
import { timeZone } from "../usecases/perform.ts";
import { type Call, type Command, refuse, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const { problems } = textsFor("nl");

const startOf = (day: Day): Date => new Date(endOfDay(addDays(day, -1), timeZone).getTime() + 1);

/** C123: a period is two days, both included, in their order. */
function periodOf(call: Call): Result<{ readonly from: Date; readonly until: Date }, "C123"> {
  const [first, last] = ["from", "until"].map((name) => parseDay(textOption(call, name) ?? "")); // not given is no day
  if (!first?.ok || !last?.ok || last.value < first.value) return refused("C123");
  return ok({ from: startOf(first.value), until: startOf(addDays(last.value, 1)) });
}

/** Writes the records of processing of a period to a file, one line of JSON each (OTLP); of one person with --person. */
export const processingLogExportCommand: Command = {
  name: "processing-log export",
  use: "processing-log export --municipality SLUG --from DAY --until DAY --out FILE [--person MAIL] [--url URL]",
  options: {
    municipality: { type: "string" },
    keys: { type: "string", path: true },
    from: { type: "string" },
    until: { type: "string" },
    out: { type: "string", path: true },
    person: { type: "string" },
    url: { type: "string" },
  },
  run: (tools, call) =>
    inMunicipality(tools, call, async (house, municipality) => {
      const no = (code: "C106" | "C123" | "C124" | "C125", exit: 2 | 3) =>
        refuse(tools, call, { code, sentence: problems[code], exit });
      const out = textOption(call, "out");
      if (out === undefined) return no("C106", 2);
      const period = periodOf(call);
      if (!period.ok) return no(period.problem, 2);
      if (existsSync(out)) return no("C125", 3);
      const outside = textOption(call, "url") ?? "http://localhost:3000"; // documented default of serve
      const register = `${outside}/${municipality.slug}/privacy/verwerkingen`;
      const source = { register, version: await productVersion(house) };
      const order = { ...period.value, mail: textOption(call, "person") };
      const file = openSync(out, "wx", 0o600);
      const done = await exportProcessing(house, municipality, order, (records) => {
        for (const record of records) writeSync(file, `${processingLine(record, source)}\n`);
      }).finally(() => closeSync(file));
      if (!done.ok) rmSync(out);
      if (!done.ok) return no(done.problem, 3);
      const { records, foreign } = done.value;
      const lines = [`${records} regels bewaard in ${out}`];
      if (foreign > 0) lines.push(`Van ${foreign} regels is de persoon met een andere sleutel verzegeld.`);
      tell(tools, call, { json: { out, records, foreign }, lines });
      return 0;
    }),
};
