export * from "./applicantCount.ts";
export * from "./applicantFile.ts";
export * from "./methodUse.ts";
export * from "./passRates.ts";
export * from "./recruitmentMethod.ts";
export { plainWords, type RecruitmentFileProblem } from "./recruitmentSheet.ts";
export * from "./vacancy.ts";
export * from "./vacancyFile.ts";
