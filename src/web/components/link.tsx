import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";
import { safeHref } from "./safeHref.ts";

type LinkProps = {
  readonly href: string;
  readonly children: Child;
  /** In a list rather than in running text: then the target is at least 24 px high. */
  readonly apart?: boolean;
  readonly late?: boolean;
  readonly lang?: string;
};

/** A link; an address that is no safe link leaves its text only. */
export function Link({ href, children, apart, late, lang }: LinkProps) {
  const address = safeHref(href);
  if (address === undefined) return <span>{children}</span>;
  const shape = classes("utrecht-link", "utrecht-link--html-a", apart && "eb-tap", late && "eb-late");
  return (
    <a class={shape} href={address} lang={lang} hreflang={lang}>
      {children}
    </a>
  );
}
