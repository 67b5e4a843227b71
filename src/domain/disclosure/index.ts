export * from "./checkDisclosure.ts";
export * from "./cube.ts";
export * from "./cubeOf.ts";
export * from "./dominance.ts";
export * from "./linearProgram.ts";
export type { ProtectionLevel } from "./neededMove.ts";
export * from "./primary.ts";
export type { TableToProtect } from "./protectionTask.ts";
export * from "./protectTable.ts";
