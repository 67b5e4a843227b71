import type { Actor } from "../../domain/access/index.ts";
import { checkTheme } from "../../domain/programme/index.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import type { House } from "../perform.ts";
import type { ThemeValues } from "./addTheme.ts";
import { changePart, type Seen } from "./changePart.ts";
import { themeKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** Renames a theme or moves it to another pillar. */
export const changeTheme = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: ThemeValues },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeProgramme", event: "theme-changed" },
    kind: themeKind,
    reason: null,
    next: async (theme, office) => {
      const after = { ...theme, ...values };
      return unlessRefused(after, checkTheme(after, await themeStore.list(office, seen.programme)));
    },
  });
