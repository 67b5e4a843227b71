import { problemText, textsFor } from "../texts/index.ts";
import { restoreFrom } from "../usecases/installation/backup.ts";
import { type Command, dataOf, refuse, tell, textOption } from "./command.ts";
import { asOwner } from "./inHouse.ts";
import { withProgress } from "./progressBar.ts";

const texts = textsFor("nl");
/** What is wrong with the file or the key, apart from what the database refuses. */
const malformed: readonly string[] = ["K101", "K102", "K107", "K108", "K109"];

/** Brings a copy back into an empty database, all of it or nothing; old links no longer work after it. */
export const restoreCommand: Command = {
  name: "restore",
  use: "restore FILE [--key KEYFILE]",
  alone: true,
  words: "paths",
  options: { key: { type: "string", path: true } },
  run: async (tools, call) => {
    const [file] = call.words;
    if (file === undefined)
      return refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 });
    return asOwner(tools, call, undefined, async (owner) => {
      const key = textOption(call, "key");
      const restored = await withProgress(tools, "Kopie terugzetten", (progress) =>
        restoreFrom(owner, { file, key, progress, data: dataOf(call), at: new Date() }),
      );
      if (!restored.ok)
        return refuse(tools, call, {
          code: restored.problem,
          sentence: problemText(texts, restored.problem),
          exit: malformed.includes(restored.problem) ? 2 : 3,
        });
      const { rows, files, municipalities, madeAt } = restored.value;
      tell(tools, call, {
        json: restored.value,
        lines: [
          `${rows} rijen en ${files} bestanden van ${municipalities} gemeenten teruggezet, zoals op ${madeAt}.`,
        ],
      });
      return 0;
    });
  },
};
