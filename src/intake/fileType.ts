/** What a file is, by its first bytes; a name or the word of a browser about it is never believed. */
export type FileType = "zip" | "text" | "PDF" | "PNG" | "JPEG" | "GIF" | "XLS" | "HTML" | "XML" | "RTF" | "?";

const signatures: readonly (readonly [FileType, string])[] = [
  ["zip", "504b0304"],
  ["zip", "504b0506"],
  ["PDF", "25504446"],
  ["PNG", "89504e47"],
  ["JPEG", "ffd8ff"],
  ["GIF", "47494638"],
  // The container of Excel 97-2003, and of every workbook that is locked with a password.
  ["XLS", "d0cf11e0a1b11ae1"],
  ["RTF", "7b5c727466"],
  ["?", "1f8b"],
  ["?", "377abcaf271c"],
  ["?", "52617221"],
  ["?", "7f454c46"],
];

const markup: readonly (readonly [FileType, RegExp])[] = [
  ["HTML", /^\s*<(!doctype html|html|head|body|table)\b/i],
  ["XML", /^\s*<\?xml\b/i],
];

/** Returns the type of a file; text is what is left when nothing else fits, and is looked at again when it is decoded. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  const start = Buffer.from(bytes.subarray(0, 512));
  const hex = start.toString("hex");
  const signature = signatures.find(([, begin]) => hex.startsWith(begin));
  if (signature) return signature[0];
  const words = start.toString("latin1").replace(/^\u00ef\u00bb\u00bf/, "");
  return markup.find(([, begin]) => begin.test(words))?.[0] ?? "text";
}
