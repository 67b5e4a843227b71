import type { Actor } from "../../domain/access/index.ts";
import { checkTheme, type Theme } from "../../domain/programme/index.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import type { House } from "../perform.ts";
import { addPart } from "./changePart.ts";
import { themeKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

export type ThemeValues = Pick<Theme, "name" | "kind" | "parent">;

/** Adds a pillar, a theme under a pillar, or a theme that cuts across pillars. */
export const addTheme = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly values: ThemeValues },
) =>
  addPart(house, actor, {
    act: { may: "changeProgramme", event: "theme-added" },
    kind: themeKind,
    programme: input.programme,
    make: async (key, office) => {
      const theme = { key, ...input.values, evidence: [], version: 1 };
      return unlessRefused(theme, checkTheme(theme, await themeStore.list(office, input.programme)));
    },
  });
