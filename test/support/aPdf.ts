const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

/** Returns a whole PDF that says something in a comment, for tests that keep files; `trailer` adds to its last dictionary. */
export function aPdf(says = "proef", trailer = ""): Uint8Array<ArrayBuffer> {
  const body = `%PDF-1.7\n% ${says}\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n`;
  const places = [body.indexOf("1 0 obj"), body.indexOf("2 0 obj")];
  const rows = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 3\n0000000000 65535 f \n${rows}trailer\n<< /Size 3 /Root 1 0 R ${trailer}>>\n`;
  return bytesOf(`${body}${table}startxref\n${body.length}\n%%EOF\n`);
}

/** Returns a whole PDF of about so many bytes. */
export const aPdfOf = (size: number, says = "proef"): Uint8Array<ArrayBuffer> =>
  aPdf(`${says} ${"x".repeat(Math.max(0, size - aPdf(says).length - 1))}`);
