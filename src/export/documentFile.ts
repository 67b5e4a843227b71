import type { Document } from "../domain/council/index.ts";

/** The kinds of file that documents have, as the internet calls them. */
export const mediaTypes: Readonly<Record<Document["type"], string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  odt: "application/vnd.oasis.opendocument.text",
  png: "image/png",
  jpeg: "image/jpeg",
};

/** Returns the name under which the file of a document is taken along; it tells that what is in it is secret. */
export const documentFileName = ({ key, type }: Pick<Document, "key" | "type">, isSecret: boolean): string =>
  `${isSecret ? "GEHEIM-" : ""}${key}.${type}`;
