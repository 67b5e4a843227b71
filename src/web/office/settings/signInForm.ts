import {
  checkClientId,
  checkIssuer,
  checkRolesClaim,
  type IdentityProvider,
  type IdentityProviderProblem,
  matchClaims,
  type Role,
  type RoleByClaim,
  roles,
  unitOwnersIn,
} from "../../../domain/access/index.ts";
import type { Unit } from "../../../domain/organisation/index.ts";
import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import { problemText } from "../../../texts/index.ts";
import { changeProvider } from "../../../usecases/access/changeProvider.ts";
import type { SetProvider } from "../../../usecases/access/providerOf.ts";
import { readProvider } from "../../../usecases/access/readProvider.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, choiceIn, type Entered, type Read, seenIn, startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { settingsCrumb } from "./settingsNow.ts";

/** The roles that a municipality gives; that of a unit owner is asked apart, because it has a unit. */
export const rolesAtProvider: readonly Role[] = roles.filter(
  (role) => role !== "operator" && role !== "unitOwner",
);
const fieldOfRole = (role: Role): string => `rol-${role}`;

const appRolesOf = (bound: readonly RoleByClaim[], role: Role): string =>
  bound
    .filter((one) => one.role === role)
    .map(({ appRole }) => appRole)
    .join(", ");

/** Returns the lines that bind app roles to units; a unit that is gone keeps its number, so that nothing is lost unseen. */
export const unitOwnerLines = (bound: readonly RoleByClaim[], units: readonly Unit[]): string =>
  bound
    .filter(({ role }) => role === "unitOwner")
    .map(({ appRole, unit }) => `${appRole} = ${units.find(({ id }) => id === unit)?.code ?? unit}`) // it ended
    .join("\n");

const appRolesIn = (entered: Entered, role: Role): readonly RoleByClaim[] =>
  wordIn(entered, fieldOfRole(role))
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((appRole) => ({ appRole, role, unit: null }));

function rolesIn(entered: Entered, units: readonly Unit[], visit: OfficeVisit): Read<readonly RoleByClaim[]> {
  const owners = unitOwnersIn(wordIn(entered, "leiding"), units);
  if (!owners.ok) return refused({ field: "leiding", text: problemText(visit.texts, owners.problem) });
  return ok([...rolesAtProvider.flatMap((role) => appRolesIn(entered, role)), ...owners.value]);
}

/** Returns a line that fits, or what is wrong with it, so that all that is wrong is told at once. */
function lineIn(
  { texts, posted }: OfficeVisit,
  field: string,
  check: (text: string) => Result<true, IdentityProviderProblem>,
): Read<string> {
  const text = wordIn(posted.fields, field);
  const checked = check(text);
  return checked.ok ? ok(text) : refused({ field, text: problemText(texts, checked.problem) });
}

function fieldsOf({ texts }: OfficeVisit): readonly FormField[] {
  const { signIn: words, entry } = texts;
  const options = matchClaims.map((value) => ({ value, text: words.match[value] }));
  const optional = { optional: true, under: words.rolesUnder } as const;
  return [
    { kind: "line", name: "adres", label: words.issuer, hint: words.issuerHint },
    { kind: "line", name: "naam", label: words.clientId, hint: words.clientIdHint },
    { kind: "one", name: "herkennen", label: words.matchBy, hint: words.matchByHint, options },
    { kind: "line", short: true, name: "gegeven", label: words.rolesClaim, hint: words.rolesClaimHint },
    ...rolesAtProvider.map(
      (role): FormField => ({
        kind: "line",
        name: fieldOfRole(role),
        label: entry.role[role],
        ...(role === rolesAtProvider[0] ? { hint: words.roleHint } : {}),
        ...optional,
      }),
    ),
    { kind: "lines", name: "leiding", label: entry.role.unitOwner, hint: words.unitOwnerHint, ...optional },
  ];
}

type Known = { readonly provider: SetProvider | undefined; readonly units: readonly Unit[] };

function startOf({ provider, units }: Known): Entered {
  const bound = provider?.roles ?? []; // nothing is bound yet
  return startWith({
    adres: provider?.issuer ?? null, // nothing is set yet, here and below
    naam: provider?.clientId ?? null,
    herkennen: provider?.matchBy ?? null,
    gegeven: provider?.rolesClaim ?? "roles", // where Entra ID and most others put them
    ...Object.fromEntries(rolesAtProvider.map((role) => [fieldOfRole(role), appRolesOf(bound, role)])),
    leiding: unitOwnerLines(bound, units),
  });
}

export const signInForm = actPage<
  Known,
  { readonly value: IdentityProvider; readonly seen: number },
  IdentityProviderProblem | "V101"
>({
  load: (visit) => readProvider(visit.house, visit.actor),
  view: (visit, { provider }) => ({
    title: visit.texts.signIn.change,
    here: "settings",
    trail: [
      settingsCrumb(visit),
      { word: visit.texts.signIn.settings, href: to(visit, paths.signInSettings) },
    ],
    fields: fieldsOf(visit),
    consequence: visit.texts.signIn.consequence,
    back: to(visit, paths.signInSettings),
    hidden: { versie: String(provider?.version ?? 0) }, // nothing is set yet
  }),
  start: startOf,
  read: (entered, visit, { units }) => {
    const read = allOf({
      issuer: lineIn(visit, "adres", checkIssuer),
      clientId: lineIn(visit, "naam", checkClientId),
      matchBy: choiceIn(entered, "herkennen", matchClaims, visit.texts),
      rolesClaim: lineIn(visit, "gegeven", checkRolesClaim),
      roles: rolesIn(entered, units, visit),
    });
    return read.ok ? ok({ value: read.value, seen: seenIn(entered) }) : read;
  },
  act: (visit, input) => changeProvider(visit.house, visit.actor, input),
  fieldOf: { N101: "adres", N102: "naam", N103: "gegeven" },
});
