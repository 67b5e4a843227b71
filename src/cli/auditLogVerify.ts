import { problemText, textsFor } from "../texts/index.ts";
import { verifyAuditLog } from "../usecases/installation/auditLog.ts";
import { type Command, keysOf, refuse, tell } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");

/** Walks the log and the kept heads; exit 3 names the first broken, missing or cut entry. */
export const auditLogVerifyCommand: Command = {
  name: "audit-log verify",
  use: "audit-log verify --municipality SLUG",
  options: { municipality: { type: "string" }, keys: { type: "string", path: true } },
  run: (tools, call) =>
    inMunicipality(tools, call, async (house, municipality) => {
      const proof = await verifyAuditLog(house, { municipality, keys: keysOf(call) });
      if (!proof.ok) {
        const { code, number } = proof.problem;
        return refuse(tools, call, {
          code,
          sentence: `${problemText(texts, code)} Regel ${number}.`,
          exit: 3,
        });
      }
      const { count, heads, expired } = proof.value;
      const lines = [
        `Het logboek is heel: ${count} regels, gehouden tegen ${heads} bewaarde koppen. Van ${expired} regels is de inhoud verlopen.`,
      ];
      tell(tools, call, { json: proof.value, lines });
      return 0;
    }),
};
