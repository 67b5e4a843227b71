import { at } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Returns the keys in the address of a card. */
export const cardIn = ({ params }: OfficeVisit) => ({
  programme: String(params["programme"]),
  round: String(params["round"]),
  key: String(params["action"]),
});

/** Returns an address about the action of a card. */
export const cardAddress = (
  visit: OfficeVisit,
  pattern: string,
  query: Readonly<Record<string, string>> = {},
) => at(pattern, { ...visit.params, municipality: visit.municipality.slug }, query);
