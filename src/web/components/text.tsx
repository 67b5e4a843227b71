import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";

type TextProps = { readonly children: Child; readonly soft?: boolean; readonly small?: boolean };

/** A paragraph of running text; lines stay at most 42rem long. */
export function Text({ children, soft, small }: TextProps) {
  return <p class={classes("utrecht-paragraph", soft && "eb-soft", small && "eb-small")}>{children}</p>;
}
