/** A mail as a mail program reads it: its headers by name in small letters, and its parts by type. */
export type ReadMail = {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
};

const unquoted = (text: string): string => {
  const bytes = text
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
};

/** Encoded words of RFC 2047, which hold what is no plain letter in a header. */
const decoded = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toLowerCase() === "b"
        ? Buffer.from(words, "base64").toString("utf8")
        : unquoted(words.replaceAll("_", " ")),
    );

function headersIn(text: string): ReadonlyMap<string, string> {
  const lines = text.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at).toLowerCase(), decoded(line.slice(at + 1).trim())];
    }),
  );
}

function bodyOf(text: string, headers: ReadonlyMap<string, string>): string {
  const way = headers.get("content-transfer-encoding");
  if (way === "base64") return Buffer.from(text, "base64").toString("utf8");
  return way === "quoted-printable" ? unquoted(text) : text;
}

function split(text: string): readonly [ReadonlyMap<string, string>, string] {
  const at = text.indexOf("\r\n\r\n");
  return [headersIn(text.slice(0, at)), text.slice(at + 4)];
}

/** Returns the headers and the parts of a mail, by RFC 5322 and 2046, as far as our mails go. */
export function readMailSource(source: string): ReadMail {
  const [headers, body] = split(source);
  const boundary = /boundary="([^"]+)"/.exec(headers.get("content-type") ?? "")?.[1];
  if (boundary === undefined) return { headers, parts: new Map() };
  const pieces = body.split(`--${boundary}`).slice(1, -1);
  const parts = pieces.map((piece) => {
    const [own, text] = split(piece.replace(/^\r\n/, ""));
    return [own.get("content-type")?.split(";")[0] ?? "", bodyOf(text, own)] as const;
  });
  return { headers, parts: new Map(parts) };
}
