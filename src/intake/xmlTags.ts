/** One opening tag of an XML part, without the prefix that some programs put before each name. */
export type XmlTag = { readonly name: string; readonly attributes: string; readonly closes: boolean };

const shape = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)([\s\S]*?)\/?>$/;

/**
 * Walks over the tags of a part without building anything from it, and stops as soon as `visit` answers true.
 * It works on bytes: a text of 100 MB is never made.
 */
export function walkTags(part: Buffer, visit: (tag: XmlTag) => boolean): void {
  for (let at = part.indexOf(0x3c); at >= 0; ) {
    const end = part.indexOf(0x3e, at);
    if (end < 0) return;
    // A tag of a sheet is short; what is longer is no tag that counts here.
    const found = end - at < 4000 ? shape.exec(part.toString("utf8", at, end + 1)) : null;
    const [, closes = "", name = "", attributes = ""] = found ?? [];
    if (found && visit({ name, attributes, closes: closes === "/" })) return;
    at = part.indexOf(0x3c, end);
  }
}

const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return signs[name] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** Returns a reader of one attribute, with or without prefix; it answers undefined where the tag does not carry it. */
export function attribute(name: string): (tag: XmlTag) => string | undefined {
  const place = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (tag) => {
    const found = place.exec(tag.attributes);
    const written = found?.[1] ?? found?.[2];
    return written === undefined ? undefined : unescaped(written);
  };
}

/** A document type can define words that grow when they are read; no spreadsheet program writes one, nor UTF-16. */
export const isOddXml = (part: Buffer): boolean =>
  part.includes("<!DOCTYPE") || part.includes("<!ENTITY") || part.includes(0);
