import type { Grade, Sex } from "../../domain/workforce/index.ts";
import {
  declineByGrade,
  gainAYear,
  neitherShare,
  oneSided,
  spreadOfTeams,
  womenShare,
} from "../content/workforce/sexes.ts";
import type { Work } from "../content/workforce/works.ts";
import type { Random } from "../random.ts";
import type { Team } from "./units.ts";
import { gradePlace } from "./worker.ts";

const gradeEight = gradePlace("8" as Grade); // one of the list of grades
const gradeTen = gradePlace("10" as Grade);
/** The spread of the log-odds of a draw between 0 and 1. */
const logisticSpread = 1.8;
const logOdds = (share: number): number => Math.log(share / (1 - share));

/** Log-odds that leave hardly anybody of the other sex. */
const onlyOne = 9;

/** Returns how far the log-odds of a woman in a team lie from those of its kind of work; small teams may be one-sided. */
export function leanOf(team: Team, people: number, random: Random): number {
  const share = random.share(`${team.code} lean`);
  const small = people <= oneSided.upTo && team.work !== "lead";
  if (small && random.share(`${team.code} one-sided`) < 1 / oneSided.oneIn)
    return share < womenShare[team.work] ? onlyOne : -onlyOne;
  return (spreadOfTeams * logOdds(Math.min(0.99, Math.max(0.01, share)))) / logisticSpread;
}

/** Returns the sex of somebody in a team and grade; `years` after the start the higher grades take on more women. */
export function drawnSex(
  { work, lean, grade, years }: { work: Work; lean: number; grade: Grade | null; years: number },
  share: number,
): Sex {
  if (share > 1 - neitherShare && Math.abs(lean) < onlyOne) return "neither";
  const place = gradePlace(grade);
  const odds =
    logOdds(womenShare[work]) +
    lean -
    declineByGrade * Math.max(0, place - gradeEight) +
    (place >= gradeTen ? gainAYear * years : 0);
  return share < 1 / (1 + Math.exp(-odds)) ? "female" : "male";
}
