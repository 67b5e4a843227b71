import { problemText, textsFor } from "../texts/index.ts";
import {
  type OlderLog,
  type RestoreProblem,
  rehearseRestore,
  restoreFrom,
} from "../usecases/installation/backup.ts";
import {
  type Call,
  type Command,
  dataOf,
  type ExitCode,
  keysOf,
  refuse,
  type Tools,
  tell,
  textOption,
} from "./command.ts";
import { asOwner } from "./inHouse.ts";
import { withProgress } from "./progressBar.ts";

const texts = textsFor("nl");
/** What is wrong with the file or the key, apart from what the database refuses. */
const malformed: readonly string[] = ["K101", "K102", "K107", "K108", "K109"];

const sayRefused = (tools: Tools, call: Call, code: RestoreProblem): ExitCode =>
  refuse(tools, call, {
    code,
    sentence: problemText(texts, code),
    exit: malformed.includes(code) ? 2 : 3,
  });

/** Brings a copy back into a database that is thrown away, and says whether it is what the copy holds. */
async function check(tools: Tools, call: Call, file: string): Promise<ExitCode> {
  const { into, data, close } = await tools.openRehearsal();
  const order = { into, file, key: textOption(call, "key"), data };
  const rehearsed = await withProgress(tools, "Terugzetten proberen", (progress) =>
    rehearseRestore({ now: () => new Date() }, { ...order, progress }, dataOf(call)),
  ).finally(close);
  if (!rehearsed.ok) return sayRefused(tools, call, rehearsed.problem);
  const { rows, files, municipalities, madeAt, seconds } = rehearsed.value;
  tell(tools, call, {
    json: rehearsed.value,
    lines: [
      `De kopie van ${madeAt} is terug te zetten: ${rows} rijen en ${files} bestanden van ${municipalities} gemeenten, in ${seconds.toFixed(0)} s.`,
      "Elke rij en elk bestand is gelijk aan de kopie. Er is niets veranderd.",
    ],
  });
  return 0;
}

/** What is said of logs that lost acts. */
const olderLines = (older: readonly OlderLog[]): readonly string[] =>
  older.map(
    ({ slug, kept, there }) =>
      `Logboek ${slug}: er waren ${kept} regels, in de kopie staan er ${there}. De oude koppen zijn bewaard onder een andere naam.`,
  );

/**
 * Brings a copy back into an empty database, all of it or nothing; old links no longer work after it. With --check it only tries, in a
 * database that is thrown away.
 */
export const restoreCommand: Command = {
  name: "restore",
  use: "restore FILE [--check] [--key KEYFILE] [--older REASON]",
  alone: true,
  words: "paths",
  options: {
    check: { type: "boolean" },
    key: { type: "string", path: true },
    keys: { type: "string", path: true },
    older: { type: "string" },
  },
  run: async (tools, call) => {
    const [file] = call.words;
    if (file === undefined)
      return refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 });
    if (call.options["check"] === true) return check(tools, call, file);
    return asOwner(tools, call, undefined, async (owner) => {
      const [key, reason] = [textOption(call, "key"), textOption(call, "older")];
      const restored = await withProgress(tools, "Kopie terugzetten", (progress) =>
        restoreFrom(owner, {
          ...{ file, key, progress, reason },
          ...{ data: dataOf(call), keys: keysOf(call), at: new Date() },
        }),
      );
      if (!restored.ok) return sayRefused(tools, call, restored.problem);
      const { rows, files, municipalities, madeAt, older } = restored.value;
      tell(tools, call, {
        json: restored.value,
        lines: [
          `${rows} rijen en ${files} bestanden van ${municipalities} gemeenten teruggezet, zoals op ${madeAt}.`,
          ...olderLines(older),
        ],
      });
      return 0;
    });
  },
};
