import { problemText, textsFor } from "../texts/index.ts";
import { restoreFrom } from "../usecases/installation/backup.ts";
import { type Command, refuse, tell } from "./command.ts";
import { inHouse } from "./inHouse.ts";

const texts = textsFor("nl");

/** Brings a copy back into an empty database, all of it or nothing; old links no longer work after it. */
export const restoreCommand: Command = {
  name: "restore",
  use: "restore FILE",
  options: {},
  run: async (tools, call) => {
    const [file] = call.words;
    if (file === undefined)
      return refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 });
    return inHouse(tools, call, async (house) => {
      const { owner, close } = await tools.openOwner(house);
      const restored = await restoreFrom(owner, { file, at: house.now() }).finally(close);
      if (!restored.ok)
        return refuse(tools, call, {
          code: restored.problem,
          sentence: problemText(texts, restored.problem),
          exit: 3,
        });
      const { rows, municipalities, madeAt } = restored.value;
      tell(tools, call, {
        json: restored.value,
        lines: [`${rows} rijen van ${municipalities} gemeenten teruggezet, zoals op ${madeAt}.`],
      });
      return 0;
    });
  },
};
