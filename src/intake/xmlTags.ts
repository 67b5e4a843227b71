/**
 * One opening tag of an XML part: its name without the prefix that some programs put before each name, and where its
 * attributes stand. They are made into text only when somebody asks.
 */
export type XmlTag = {
  readonly name: string;
  readonly part: Buffer;
  readonly from: number;
  readonly end: number;
};

const [opening, closing, slash, colon] = [0x3c, 0x3e, 0x2f, 0x3a];

/** Names of one sign: nearly every tag of a sheet has such a name, and none of them is made into text each time. */
const ofOneSign: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

function nameIn(part: Buffer, from: number, stop: number): string {
  const first = part[from];
  const short = stop - from === 1 && first !== undefined ? ofOneSign[first] : undefined;
  return short === undefined ? part.toString("latin1", from, stop) : short;
}

/** The name ends at white space, at a slash or at the end of the tag, and begins after the prefix. */
function tagAt(part: Buffer, at: number, end: number): XmlTag {
  let [from, stop] = [at + 1, at + 1];
  for (; stop < end; stop++) {
    const byte = part[stop];
    if (byte === undefined || byte <= 0x20 || byte === slash) break;
    if (byte === colon && from === at + 1) from = stop + 1;
  }
  return { name: nameIn(part, from, stop), part, from: stop, end };
}

/** Signs stand a few bytes apart, where a loop is three times as fast as asking the buffer for the next one. */
function signFrom(part: Buffer, sign: number, from: number): number {
  for (let at = from; at < part.length; at++) if (part[at] === sign) return at;
  return -1;
}

/**
 * Walks over the opening tags of a part without building anything from it, and stops as soon as `visit` answers true.
 * It works on bytes and asks for attributes only where they matter: a sheet may have two million cells.
 */
export function walkTags(part: Buffer, visit: (tag: XmlTag) => boolean): void {
  for (let at = signFrom(part, opening, 0); at >= 0; at = signFrom(part, opening, at + 1)) {
    if (part[at + 1] === slash) continue;
    const end = signFrom(part, closing, at);
    if (end < 0 || visit(tagAt(part, at, end))) return;
  }
}

const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  !text.includes("&")
    ? text
    : text.replace(
        /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
        (whole, hex?: string, digits?: string, name?: string) => {
          if (name !== undefined) return (Object.hasOwn(signs, name) ? signs[name] : undefined) ?? whole; // another name stays as it is
          const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      );

/** Returns a reader of one attribute, with or without prefix; it answers undefined where the tag does not carry it. */
export function attribute(name: string): (tag: XmlTag) => string | undefined {
  const place = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (tag) => {
    const found = tag.from < tag.end ? place.exec(tag.part.toString("utf8", tag.from, tag.end)) : null;
    const written = found?.[1] ?? found?.[2];
    return written === undefined ? undefined : unescaped(written);
  };
}

/** A document type can define words that grow when they are read; no spreadsheet program writes one, nor UTF-16. */
export const isOddXml = (part: Buffer): boolean => part.includes("<!DOCTYPE") || part.includes(0);
