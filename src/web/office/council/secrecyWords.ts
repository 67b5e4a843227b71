import { isInForce, type Secrecy, type WooGround } from "../../../domain/council/index.ts";
import type { OfficeVisit } from "../../visit.ts";

type Speaking = Pick<OfficeVisit, "texts" | "formats">;

/** Returns a ground as it is printed. */
export const groundText = ({ paragraph, letter }: WooGround, { texts }: Pick<OfficeVisit, "texts">): string =>
  texts.secrecy.groundText(paragraph, letter);

/** Returns what stands with a secret document: its ground, which body may lift it, and when it ends where that is decided. */
export function markingOf(secrecy: Secrecy, { texts, formats }: Speaking): string {
  const { secrecy: words } = texts;
  const mark = words.marking(groundText(secrecy.ground, { texts }), words.bodyName[secrecy.mayLift]);
  if (secrecy.state.kind === "imposed") return mark;
  return `${mark} ${words.markingUntil(formats.moment(secrecy.state.lift.at))}`;
}

/** Returns how far it is with a secrecy at a moment, in words. */
export function stateText(secrecy: Secrecy, now: Date, { texts, formats }: Speaking): string {
  const { stateName } = texts.secrecy;
  if (secrecy.state.kind === "imposed") return stateName.imposed;
  const at = formats.moment(secrecy.state.lift.at);
  return isInForce(secrecy, now) ? stateName.liftDecided(at) : stateName.lifted(at);
}

/** Returns which body imposed a secrecy; a committee by its name. */
export const bodyText = ({ body, committee }: Secrecy, { texts }: Pick<OfficeVisit, "texts">): string =>
  committee === null ? texts.secrecy.bodyName[body] : `${texts.secrecy.bodyName[body]} ${committee}`;
