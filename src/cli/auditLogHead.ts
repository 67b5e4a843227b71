import { writeFileSync } from "node:fs";
import { problemText, textsFor } from "../texts/index.ts";
import { auditHead } from "../usecases/installation/auditLog.ts";
import { type Command, keysOf, refuse, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");

/** Writes the signed head of a log to a file, to keep elsewhere. */
export const auditLogHeadCommand: Command = {
  name: "audit-log head",
  use: "audit-log head --municipality SLUG --out FILE",
  options: {
    municipality: { type: "string" },
    keys: { type: "string", path: true },
    out: { type: "string", path: true },
  },
  run: (tools, call) =>
    inMunicipality(tools, call, async (house, municipality) => {
      const out = textOption(call, "out");
      if (out === undefined)
        return refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 });
      const head = await auditHead(house, { municipality, keys: keysOf(call) });
      if (!head.ok)
        return refuse(tools, call, {
          code: head.problem.code,
          sentence: problemText(texts, head.problem.code),
          exit: 3,
        });
      writeFileSync(out, `${JSON.stringify(head.value ?? null)}\n`, { mode: 0o600 }); // an empty log has no head
      tell(tools, call, { json: head.value ?? null, lines: [`Bewaard in ${out}`] });
      return 0;
    }),
};
