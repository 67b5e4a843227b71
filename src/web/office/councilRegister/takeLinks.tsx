import { mayAct } from "../../../domain/access/index.ts";
import type { CouncilRegister } from "../../../usecases/council/readCouncilRegister.ts";
import { Link } from "../../components/link.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "../programme/programmePlace.ts";

/** The register to take along. */
export function TakeRegister({
  visit,
  register,
}: {
  readonly visit: OfficeVisit;
  readonly register: CouncilRegister;
}) {
  const { common } = visit.texts;
  if (!mayAct(visit.actor, "exportActions")) return null;
  const to = (path: string) => within(visit, register.programme, path);
  return (
    <p class="eb-submit__row eb-section--close">
      <Link href={to(paths.councilRegisterXlsx)} apart>{`${common.exportAs} XLSX`}</Link>
      <Link href={to(paths.councilRegisterCsv)} apart>{`${common.exportAs} CSV`}</Link>
    </p>
  );
}
