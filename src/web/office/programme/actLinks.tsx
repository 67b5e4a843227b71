import { Aside, type AsideLink, AsideLinks } from "../../components/aside.tsx";
import type { OfficeVisit } from "../../visit.ts";

/** The acts that this visitor may do here; nothing where there are none. */
export const ActLinks = ({
  visit,
  links,
}: {
  readonly visit: OfficeVisit;
  readonly links: readonly AsideLink[];
}) => <AsideLinks title={visit.texts.plan.acts} links={links} />;

/** The acts by themselves in the margin beside the opening of a page; no margin where there are none. */
export function ActsAside({
  visit,
  links,
}: {
  readonly visit: OfficeVisit;
  readonly links: readonly AsideLink[];
}) {
  if (links.length === 0) return null;
  return (
    <Aside label={visit.texts.plan.acts} first>
      <ActLinks visit={visit} links={links} />
    </Aside>
  );
}
