import { writeFileSync } from "node:fs";
import type { Actor, Role } from "../domain/access/index.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { actionTable, statusTable } from "../export/actionTable.ts";
import { writeXlsx } from "../export/xlsx.ts";
import { languageTag, textsFor } from "../texts/index.ts";
import type { House } from "../usecases/perform.ts";
import { exportProgramme } from "../usecases/programme/exportProgramme.ts";
import { exportActions } from "../usecases/reporting/exportActions.ts";
import { type Command, refuse, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");
const roleWords = (role: string) => texts.entry.role[role as Role];

type Place = { readonly house: House; readonly municipality: Municipality; readonly actor: Actor };

async function asJson({ house, actor }: Place, programme: string): Promise<Uint8Array> {
  const file = await exportProgramme(house, actor, programme);
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}

async function asXlsx({ house, municipality, actor }: Place, programme: string): Promise<Uint8Array> {
  const taken = await exportActions(house, actor, { programme, words: roleWords });
  const reader = { language: "nl", locale: municipality.locale } as const;
  const tag = languageTag("nl", municipality.locale);
  return writeXlsx([actionTable(taken, reader), statusTable(taken, reader)], tag);
}

const writers = { json: asJson, xlsx: asXlsx } as const;
const isFormat = (text: string | undefined): text is keyof typeof writers =>
  text !== undefined && Object.hasOwn(writers, text);

/** Writes a programme to a file as JSON in format 2.0, or its actions as XLSX; the file is readable by its owner alone. */
export const programmeExportCommand: Command = {
  name: "programme export",
  use: "programme export --municipality SLUG --programme KEY --format json|xlsx --out FILE",
  options: {
    municipality: { type: "string" },
    programme: { type: "string" },
    format: { type: "string" },
    out: { type: "string", path: true },
  },
  run: (tools, call) =>
    inMunicipality(tools, call, async (house, municipality, actor) => {
      const [key, format, out] = ["programme", "format", "out"].map((name) => textOption(call, name));
      if (key === undefined || out === undefined)
        return refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 });
      if (!isFormat(format))
        return refuse(tools, call, { code: "C109", sentence: texts.problems.C109, exit: 2 });
      writeFileSync(out, await writers[format]({ house, municipality, actor }, key), { mode: 0o600 });
      tell(tools, call, { json: { programme: key, format, out }, lines: [`Bewaard in ${out}`] });
      return 0;
    }),
};
