import { writeFileSync } from "node:fs";
import { textsFor } from "../texts/index.ts";
import { exportProgramme } from "../usecases/programme/exportProgramme.ts";
import { type Command, refuse, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const { problems } = textsFor("nl");

/** Writes a programme to a file as JSON in format 2.0; the file is readable by its owner alone. */
export const programmeExportCommand: Command = {
  name: "programme export",
  use: "programme export --municipality SLUG --programme KEY --format json --out FILE",
  options: {
    municipality: { type: "string" },
    programme: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
  },
  run: (tools, call) =>
    inMunicipality(tools, call, async (house, _municipality, actor) => {
      const [key, format, out] = ["programme", "format", "out"].map((name) => textOption(call, name));
      if (key === undefined || out === undefined)
        return refuse(tools, call, { code: "C106", sentence: problems.C106, exit: 2 });
      if (format !== "json") return refuse(tools, call, { code: "C109", sentence: problems.C109, exit: 2 });
      const file = await exportProgramme(house, actor, key);
      writeFileSync(out, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
      tell(tools, call, { json: { programme: key, out }, lines: [`Bewaard in ${out}`] });
      return 0;
    }),
};
