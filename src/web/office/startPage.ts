import { at, paths } from "../paths.ts";
import type { OfficeVisit, Reply } from "../visit.ts";

/** The first address of a municipality leads to the programmes. */
export const showStart = (visit: OfficeVisit): Promise<Reply> =>
  Promise.resolve({ kind: "seeOther", to: at(paths.programmes, { municipality: visit.municipality.slug }) });
