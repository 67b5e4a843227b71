import type { Act, Actor, LoggedAct } from "../../domain/access/index.ts";
import type { SettingName, Settings } from "../../domain/organisation/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { listSettings, saveSetting } from "../../storage/office/settingStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { organise, unlessChanged } from "../organisation/organise.ts";
import type { House } from "../perform.ts";

/** What somebody chooses for the municipality, over the version that was seen (0 where nothing was chosen). */
export type Choice<Value> = { readonly value: Value; readonly seen: number };

type Step<Name extends SettingName, Problem> = {
  readonly may: Act;
  readonly event: LoggedAct;
  readonly name: Name;
  readonly seen: number;
  readonly reason?: string | null;
  /** Checks the choice against what is chosen now (undefined where nothing is) and returns it as it is kept. */
  readonly settle: (
    office: Office,
    now: Settings[Name] | undefined,
  ) => Promise<Result<Settings[Name], Problem>>;
};

/** One act that changes one setting; the log carries what was chosen. */
export const choose = <Name extends SettingName, Problem>(
  house: House,
  actor: Actor,
  { may, event, name, seen, reason = null, settle }: Step<Name, Problem>,
): Promise<Result<Settings[Name], Problem | "V101">> =>
  organise<Settings[Name], Problem | "V101">(house, actor, { may, event }, async (office) => {
    const now = (await listSettings(office))[name];
    // before any rule: who saw something else judged something else
    if ((now?.version ?? 0) !== seen) return refused("V101");
    const settled = await settle(office, now?.value);
    if (!settled.ok) return settled;
    const { value } = settled;
    const written = unlessChanged(await saveSetting(office, name, { value, seen, reason }));
    if (!written.ok) return written;
    return ok({ value, trace: { subject: `instellingen/${name}`, details: { chosen: value } } });
  });
