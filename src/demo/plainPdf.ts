const lineHeight = 18;
const top = 780;

/** Text as a PDF holds it between brackets: letters outside Latin 1 do not come here. */
const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

const drawn = (text: string, at: number): string =>
  `BT /F1 ${at === 0 ? 16 : 11} Tf 60 ${top - at * lineHeight} Td (${escaped(text)}) Tj ET`;

/** Returns a PDF of one page with a title and some lines, so that documents of the demo can be opened. */
export function plainPdf(lines: readonly string[]): Uint8Array {
  const content = lines.map(drawn).join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const count = objects.length + 1;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(
    Buffer.from(`${file}xref\n0 ${count}\n0000000000 65535 f \n${places.join("")}${trailer}`, "latin1"),
  );
}
