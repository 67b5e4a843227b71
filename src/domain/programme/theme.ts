import type { Evidence } from "./evidence.ts";

/** A pillar (without parent) or a theme under it; a theme that cuts across pillars has no parent and is marked. */
export type Theme = {
  readonly key: string;
  readonly name: string;
  readonly parent: string | null;
  /** A pillar of the plan as against a theme: the source tells them apart even where neither has a parent. */
  readonly kind: "pillar" | "theme";
  readonly evidence: readonly Evidence[];
  readonly version: number;
};
