import { type AsideLink, AsideLinks } from "../../components/aside.tsx";
import type { OfficeVisit } from "../../visit.ts";

/** The acts that this visitor may do here; nothing where there are none. */
export const ActLinks = ({
  visit,
  links,
}: {
  readonly visit: OfficeVisit;
  readonly links: readonly AsideLink[];
}) => <AsideLinks title={visit.texts.plan.acts} links={links} />;
