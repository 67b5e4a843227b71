import type { UnitId } from "../organisation/index.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { RoleByClaim } from "./identityProvider.ts";

type KnownUnit = { readonly id: UnitId; readonly code: string };

/**
 * N114: a unit owner owns one unit, so each line binds an app role to a unit that is there: `app role = code`. Returns what the
 * lines bind; empty lines bind nothing. Source: O203.
 */
export function unitOwnersIn(
  text: string,
  units: readonly KnownUnit[],
): Result<readonly RoleByClaim[], "N114"> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const bound = lines.flatMap((line): readonly RoleByClaim[] => {
    const [appRole = "", code = "", ...more] = line.split("=").map((part) => part.trim()); // a part that is not there is empty
    const unit = units.find((one) => one.code === code);
    return appRole === "" || unit === undefined || more.length > 0
      ? []
      : [{ appRole, role: "unitOwner", unit: unit.id }];
  });
  return bound.length === lines.length ? ok(bound) : refused("N114");
}
