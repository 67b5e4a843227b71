import { createHash } from "node:crypto";
import type { Actor } from "../../domain/access/index.ts";
import { checkAlternative, checkLogo, type Logo, type Picture } from "../../domain/organisation/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { addLogoFile } from "../../storage/office/logoStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { choose } from "./choose.ts";

export type LogoChange = {
  /** Null keeps the picture and changes its text. */
  readonly picture: Picture | null;
  readonly alternative: string;
  readonly seen: number;
};

function withText(known: Logo | null | undefined, alternative: string): Result<Logo, "H104"> {
  if (!known) throw new NotFound();
  const checked = checkAlternative(alternative);
  return checked.ok ? ok({ ...known, alternative }) : checked;
}

async function withPicture(
  office: Office,
  picture: Picture,
  alternative: string,
): Promise<Result<Logo, "H103" | "H104">> {
  const checked = checkLogo(picture, alternative);
  if (!checked.ok) return checked;
  const { bytes, ...shape } = picture;
  const logo = { ...shape, hash: createHash("sha256").update(bytes).digest("hex"), alternative };
  await addLogoFile(office, logo, bytes);
  return ok(logo);
}

/** Gives the municipality another logo, or another text with the logo it has. */
export const changeLogo = (
  house: House,
  actor: Actor,
  { picture, alternative, seen }: LogoChange,
): Promise<Result<Logo | null, "H103" | "H104" | "V101">> =>
  choose(house, actor, {
    may: "changeHouseStyle",
    event: "logo-changed",
    name: "logo",
    seen,
    settle: async (office, now): Promise<Result<Logo, "H103" | "H104">> =>
      picture === null ? withText(now, alternative.trim()) : withPicture(office, picture, alternative.trim()),
  });

/** Takes the logo away; its bytes stay, because pages made before may still show it. */
export const removeLogo = (house: House, actor: Actor, seen: number): Promise<Result<Logo | null, "V101">> =>
  choose(house, actor, {
    may: "changeHouseStyle",
    event: "logo-removed",
    name: "logo",
    seen,
    settle: async () => ok(null),
  });
