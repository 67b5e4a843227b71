import { parseDay } from "../domain/shared/day.ts";
import { problemText, textsFor } from "../texts/index.ts";
import { releaseFigures } from "../usecases/workforce/releaseFigures.ts";
import { type Command, refuse, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");

/** Releases the declared tables of a day, protected with all that went out before. */
export const figuresReleaseCommand: Command = {
  name: "figures release",
  use: "figures release --municipality SLUG --on 2026-06-30",
  options: { municipality: { type: "string" }, on: { type: "string" } },
  run: (tools, call) => {
    const on = textOption(call, "on");
    if (on === undefined)
      return Promise.resolve(refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 }));
    const referenceDate = parseDay(on);
    if (!referenceDate.ok)
      return Promise.resolve(refuse(tools, call, { code: "D101", sentence: texts.problems.D101, exit: 2 }));
    return inMunicipality(tools, call, async (house, _municipality, actor) => {
      const protection = { solver: await tools.openSolver(), clock: tools.clock };
      const made = await releaseFigures(house, actor, referenceDate.value, protection);
      if (!made.ok) {
        const { code } = made.problem;
        return refuse(tools, call, { code, sentence: problemText(texts, code), exit: 3 });
      }
      const { number, shown, hidden } = made.value;
      const line = `Vrijgave ${number}: ${shown} cijfers getoond, ${hidden} afgeschermd.`;
      tell(tools, call, { json: made.value, lines: [line] });
      return 0;
    });
  },
};
