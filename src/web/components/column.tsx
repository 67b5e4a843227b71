import type { Child } from "hono/jsx";

/** The text column as one piece, so that a long margin beside it never pushes its parts apart. */
export function Column({ children }: { readonly children: Child }) {
  return <div class="eb-main">{children}</div>;
}
