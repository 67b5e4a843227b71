import { AsidePart } from "../../components/aside.tsx";
import { Link } from "../../components/link.tsx";
import type { OfficeVisit } from "../../visit.ts";

export type ActLink = { readonly href: string; readonly word: string };

/** The acts that this visitor may do here; nothing where there are none. */
export function ActLinks({
  visit,
  links,
}: {
  readonly visit: OfficeVisit;
  readonly links: readonly ActLink[];
}) {
  if (links.length === 0) return null;
  return (
    <AsidePart title={visit.texts.plan.acts}>
      <ul>
        {links.map(({ href, word }) => (
          <li>
            <Link href={href}>{word}</Link>
          </li>
        ))}
      </ul>
    </AsidePart>
  );
}
