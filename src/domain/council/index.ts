export type { Asking, Stretch } from "./asked.ts";
export {
  type AccessibilityStatus,
  accessibilityStatuses,
  checkDocument,
  type Document,
  type Secrecy,
} from "./document.ts";
export { askDocumentType, type DocumentType, type FileProblem, largestFile } from "./documentType.ts";
