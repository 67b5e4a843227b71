import { textsFor } from "../texts/index.ts";
import { backupTo } from "../usecases/installation/backup.ts";
import { type Command, keysOf, refuse, tell } from "./command.ts";
import { inHouse } from "./inHouse.ts";

const { problems } = textsFor("nl");

/** Makes one consistent copy of the whole database while others work; the copy is not encrypted, and says so. */
export const backupCommand: Command = {
  name: "backup",
  use: "backup FILE",
  options: { keys: { type: "string" } },
  run: async (tools, call) => {
    const [file] = call.words;
    if (file === undefined) return refuse(tools, call, { code: "C106", sentence: problems.C106, exit: 2 });
    return inHouse(tools, call, async (house) => {
      const { owner, close } = await tools.openOwner(house);
      const made = await backupTo(house, { owner, file, keys: keysOf(call) }).finally(close);
      if (!made.ok)
        return refuse(tools, call, { code: made.problem, sentence: problems[made.problem], exit: 3 });
      const { rows, sha256 } = made.value;
      const lines = [
        `${rows} rijen in ${file}. Het bestand is niet versleuteld: bewaar het veilig.`,
        `Controlegetal: ${sha256}`,
      ];
      tell(tools, call, { json: { file, ...made.value }, lines });
      return 0;
    });
  },
};
