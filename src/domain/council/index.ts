export { checkDocument, type Document, type Secrecy } from "./document.ts";
export { type DocumentType, documentTypeOf, documentTypes, largestFile } from "./documentType.ts";
