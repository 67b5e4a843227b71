import { safeHref } from "./safeHref.ts";

type ButtonLinkProps = { readonly href: string; readonly word: string; readonly primary?: boolean };

/** A step to another page that looks like a button; at most one on a page is primary. */
export function ButtonLink({ href, word, primary }: ButtonLinkProps) {
  const kind = primary ? "utrecht-button--primary-action" : "utrecht-button--secondary-action";
  return (
    <a class={`utrecht-button ${kind}`} href={safeHref(href)}>
      {word}
    </a>
  );
}
