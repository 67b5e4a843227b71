import { Link } from "./link.tsx";

export type Crumb = { readonly word: string; readonly href?: string };

/** The way back: what the page is part of; the last crumb is the page itself and has no address. */
export function Trail({ crumbs, label }: { readonly crumbs: readonly Crumb[]; readonly label: string }) {
  return (
    <nav class="eb-trail utrecht-breadcrumb-nav" aria-label={label}>
      <ol>
        {crumbs.map(({ word, href }) => (
          <li>
            {href === undefined ? <span aria-current="page">{word}</span> : <Link href={href}>{word}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
