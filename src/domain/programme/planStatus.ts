import { ok, type Result, refused } from "../shared/result.ts";

export type PlanStatus = "draft" | "submitted" | "adopted" | "closed";
export type PlanEvent = "submit" | "return" | "adopt" | "close";

/** P201: a plan moves only along the route the executive adopted; an adopted plan is never rewritten. */
export function movePlan(status: PlanStatus, event: PlanEvent): Result<PlanStatus, "P201"> {
  switch (status) {
    case "draft":
      return event === "submit" ? ok("submitted") : refused("P201");
    case "submitted":
      if (event === "adopt") return ok("adopted");
      return event === "return" ? ok("draft") : refused("P201");
    case "adopted":
      return event === "close" ? ok("closed") : refused("P201");
    case "closed":
      return refused("P201");
  }
}
