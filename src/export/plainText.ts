/**
 * Returns a text without what no document format can carry: control characters, lone surrogates and the two noncharacters
 * at the end of the basic plane. Tab and line breaks stay. Every export passes its texts through here: U+FFFE makes an
 * XLSX or DOCX invalid and stops the typesetter (design note F3).
 */
export const plainText = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");

/** Returns a value of plain data with every text in it made plain; keys are ours and stay. */
export function plainTexts<Data>(data: Data): Data {
  if (typeof data === "string") return plainText(data) as Data;
  if (Array.isArray(data)) return data.map((item) => plainTexts(item)) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plainTexts(value)])) as Data;
}
