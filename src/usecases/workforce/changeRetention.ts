import type { Actor } from "../../domain/access/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { checkRetention, type RetentionKind } from "../../domain/workforce/index.ts";
import { lockImports } from "../../storage/figures/importStore.ts";
import { addChoice, readChosen } from "../../storage/figures/retentionStore.ts";
import { type House, perform } from "../perform.ts";

/** For how many months a kind is kept from now on; `seen` is how many choices the form knew of. */
export type RetentionChoice = {
  readonly kind: RetentionKind;
  readonly months: number;
  readonly seen: number;
};

/** Changes how long something of the workforce is kept (requirement PL-01); what is then too old goes with the next round. */
export const changeRetention = (
  house: House,
  actor: Actor,
  { kind, months, seen }: RetentionChoice,
): Promise<Result<number, "W129" | "W130" | "V101">> =>
  perform<number, "W129" | "W130" | "V101">(
    house,
    actor,
    { may: "changeRetention", event: "retention-changed", role: "evenbeeld_figures" },
    async (office) => {
      await lockImports(office);
      const { retention, choices } = await readChosen(office);
      if (choices !== seen) return refused("V101");
      const fits = checkRetention({ ...retention, [kind]: months });
      if (!fits.ok) return fits;
      await addChoice(office, { kind, months, number: choices + 1 });
      const details = { kind, from: retention[kind], to: months };
      return ok({ value: choices + 1, trace: { subject: "personeelsbestand/bewaartermijnen", details } });
    },
  );
