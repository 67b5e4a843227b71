import type { Actor } from "../../domain/access/index.ts";
import { canonicalJson } from "../../domain/shared/canonicalJson.ts";
import { ok } from "../../domain/shared/result.ts";
import type { ProfileVersion } from "../../domain/workforce/index.ts";
import { addProfile, listProfiles } from "../../storage/figures/importProfileStore.ts";
import { lockImports } from "../../storage/figures/importStore.ts";
import { type House, perform } from "../perform.ts";

/** A profile as somebody made or changed it; what it holds was checked by who reads extracts with it. */
export type ProfileKeeping = { readonly name: string; readonly content: unknown };

/** Keeps a profile and returns its version. One that is the same as its last version gets no new one. */
export async function keepProfile(
  house: House,
  actor: Actor,
  { name, content }: ProfileKeeping,
): Promise<ProfileVersion> {
  const act = { may: "importWorkforce", event: "import-profile-kept", role: "evenbeeld_figures" } as const;
  const kept = await perform<ProfileVersion, never>(house, actor, act, async (office) => {
    await lockImports(office);
    const last = (await listProfiles(office)).findLast((one) => one.name === name);
    const isSame = last !== undefined && canonicalJson(last.content) === canonicalJson(content);
    const version = last === undefined ? 1 : last.version + Number(!isSame);
    if (!isSame) await addProfile(office, { name, version, content });
    const trace = { subject: `personeelsbestand/profielen/${name}`, details: { version } };
    return ok({ value: { name, version }, trace });
  });
  if (!kept.ok) throw new Error("a profile was refused");
  return kept.value;
}
