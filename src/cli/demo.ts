import { fillDemo } from "../demo/fillDemo.ts";
import { rendererHere } from "../export/edition/rendererHere.ts";
import { textsFor } from "../texts/index.ts";
import { beginHeadsAnew } from "../usecases/installation/auditLog.ts";
import { type Command, keysOf, refuse, tell, textOption } from "./command.ts";
import { inHouse } from "./inHouse.ts";
import { withProgress } from "./progressBar.ts";

const { problems } = textsFor("nl");

/** Fills an empty database with the fictional municipality; the same seed on the same day gives the same content. */
export const demoCommand: Command = {
  name: "demo",
  use: "demo [--seed 1]",
  options: { seed: { type: "string" }, keys: { type: "string" } },
  run: async (tools, call) => {
    const seed = Number(textOption(call, "seed") ?? "1"); // documented default
    if (!Number.isSafeInteger(seed))
      return refuse(tools, call, { code: "C111", sentence: problems.C111, exit: 2 });
    return inHouse(tools, call, async (house) => {
      const filled = await withProgress(tools, "Meerwijk vullen", (progress) =>
        fillDemo(house, seed, { rendererFor: rendererHere, progress }),
      );
      if (!filled) return refuse(tools, call, { code: "C112", sentence: problems.C112, exit: 3 });
      await beginHeadsAnew(house, keysOf(call));
      tell(tools, call, { json: { municipality: "meerwijk", seed }, lines: ["Meerwijk staat klaar."] });
      return 0;
    });
  },
};
