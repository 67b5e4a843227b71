import { textsFor } from "../texts/index.ts";
import { backupTo, type CopyReport } from "../usecases/installation/backup.ts";
import { type Command, keysOf, refuse, tell, textOption } from "./command.ts";
import { asOwner, inHouse } from "./inHouse.ts";
import { withProgress } from "./progressBar.ts";

const { problems } = textsFor("nl");

/** What the command says of a copy. */
function* linesSaid(
  { rows, files, missing, sha256 }: CopyReport,
  { file, sealed }: { readonly file: string; readonly sealed: boolean },
) {
  const care = sealed
    ? "Het bestand is versleuteld. Zonder de geheime sleutel gaat het nooit meer open."
    : "Het bestand is niet versleuteld: bewaar het veilig.";
  yield `${rows} rijen en ${files} bestanden van stukken in ${file}. ${care}`;
  if (files > 0) yield "Bewaar de sleutels apart: zonder files.key gaan de stukken nooit meer open.";
  if (missing > 0) yield `Let op: ${missing} bestanden van stukken ontbreken op de schijf.`;
  yield `Controlegetal: ${sha256}`;
}

/** Makes one consistent copy of the whole database while others work, sealed with --to; a plain one says that it is plain. */
export const backupCommand: Command = {
  name: "backup",
  use: "backup FILE [--to KEYFILE]",
  words: "paths",
  options: { keys: { type: "string", path: true }, to: { type: "string", path: true } },
  run: async (tools, call) => {
    const [file] = call.words;
    if (file === undefined) return refuse(tools, call, { code: "C106", sentence: problems.C106, exit: 2 });
    const to = textOption(call, "to");
    return inHouse(tools, call, (house) =>
      asOwner(tools, call, house, async (owner) => {
        const made = await withProgress(tools, "Kopie maken", (progress) =>
          backupTo(house, { owner, file, to, progress, keys: keysOf(call) }),
        );
        if (!made.ok)
          return refuse(tools, call, {
            code: made.problem,
            sentence: problems[made.problem],
            exit: made.problem === "K109" ? 2 : 3,
          });
        tell(tools, call, {
          json: { file, sealed: to !== undefined, ...made.value },
          lines: [...linesSaid(made.value, { file, sealed: to !== undefined })],
        });
        return 0;
      }),
    );
  },
};
