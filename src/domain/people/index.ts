export * from "./directory.ts";
export * from "./ending.ts";
export * from "./peopleFile.ts";
export * from "./peoplePlan.ts";
