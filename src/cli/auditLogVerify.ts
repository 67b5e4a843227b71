import { readFileSync } from "node:fs";
import type { ChainFinding } from "../domain/shared/auditChain.ts";
import { ok } from "../domain/shared/result.ts";
import { problemText, textsFor } from "../texts/index.ts";
import { readHeads, verifyAuditLog } from "../usecases/installation/auditLog.ts";
import { type Command, keysOf, refuse, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");

/** Walks the log and holds it against the kept heads, and against heads that were kept elsewhere; exit 3 names the first broken, missing or cut entry. */
export const auditLogVerifyCommand: Command = {
  name: "audit-log verify",
  use: "audit-log verify --municipality SLUG [--head FILE]",
  options: {
    head: { type: "string", path: true },
    municipality: { type: "string" },
    keys: { type: "string", path: true },
  },
  run: (tools, call) =>
    inMunicipality(tools, call, async (house, municipality) => {
      const sayWrong = ({ code, number }: ChainFinding) =>
        refuse(tools, call, { code, sentence: `${problemText(texts, code)} Regel ${number}.`, exit: 3 });
      const file = textOption(call, "head");
      const brought = file === undefined ? ok([]) : readHeads(readFileSync(file, "utf8"));
      if (!brought.ok) return sayWrong(brought.problem);
      const place = { municipality, keys: keysOf(call) };
      const proof = await verifyAuditLog(house, place, brought.value);
      if (!proof.ok) return sayWrong(proof.problem);
      const { count, heads, expired } = proof.value;
      const lines = [
        `Het logboek is heel: ${count} regels, gehouden tegen ${heads} bewaarde koppen. Van ${expired} regels is de inhoud verlopen.`,
      ];
      tell(tools, call, { json: proof.value, lines });
      return 0;
    }),
};
