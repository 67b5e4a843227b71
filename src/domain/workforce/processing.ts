export const processingPurposes = ["keepSnapshot", "countStaff", "countFlows", "forget"] as const;
/** For what rows of people are handled: kept, counted on a day, counted between two days, or deleted (requirement PL-01). */
export type ProcessingPurpose = (typeof processingPurposes)[number];

/** On what ground of AVG article 6, paragraph 1, something is done: e a task of general interest, c a duty under the law. */
export type LawfulBasis = "avg-6-1-e" | "avg-6-1-c";

/**
 * Returns on which ground rows are handled for a purpose; it stands in the log beside the purpose. Source: AVG articles 5 and 6;
 * judgement: no lawyer has checked it yet.
 */
export function lawfulBasisOf(purpose: ProcessingPurpose): LawfulBasis {
  switch (purpose) {
    case "keepSnapshot":
    case "countStaff":
    case "countFlows":
      return "avg-6-1-e";
    case "forget":
      return "avg-6-1-c"; // article 5, paragraph 1, under e: no longer than is needed
  }
}
