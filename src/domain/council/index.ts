export {
  type AccessibilityStatus,
  accessibilityStatuses,
  checkDocument,
  type Document,
  type Secrecy,
} from "./document.ts";
export { type DocumentType, documentTypeOf, largestFile } from "./documentType.ts";
