import type { Actor } from "../../domain/access/index.ts";
import type { Programme, Theme } from "../../domain/programme/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import { consult, type House } from "../perform.ts";

/** A theme or pillar with how many objectives and actions stand under it itself. */
export type ThemeLine = { readonly theme: Theme; readonly objectives: number; readonly actions: number };
export type ThemeList = { readonly programme: Programme; readonly lines: readonly ThemeLine[] };

/** Returns the pillars and themes of a programme: each pillar with its themes behind it, then the themes across pillars. */
export const readThemes = (house: House, actor: Actor, key: string): Promise<ThemeList> =>
  consult(house, actor, "readProgramme", async (office) => {
    const programme = await getProgramme(office, key);
    const themes = await themeStore.list(office, key);
    const objectives = await objectiveStore.list(office, key);
    const actions = await actionStore.list(office, key);
    const under = (theme: Theme) => (item: { readonly theme: string | null }) => item.theme === theme.key;
    const tops = themes.filter(({ parent }) => parent === null);
    const pillarsFirst = tops.toSorted(
      (one, other) => Number(one.kind === "theme") - Number(other.kind === "theme"),
    );
    const inOrder = pillarsFirst.flatMap((top) => [
      top,
      ...themes.filter(({ parent }) => parent === top.key),
    ]);
    return {
      programme,
      lines: inOrder.map((theme) => ({
        theme,
        objectives: objectives.filter(under(theme)).length,
        actions: actions.filter(under(theme)).length,
      })),
    };
  });
