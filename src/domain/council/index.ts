export type { Document, Secrecy } from "./document.ts";
export { type DocumentType, documentTypeOf, documentTypes, largestFile } from "./documentType.ts";
