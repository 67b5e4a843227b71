import { crc32, deflateRawSync } from "node:zlib";

/** A part of a zip, with what it declares instead of the truth where a test makes it lie. */
export type PartOfZip = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly declared?: number;
  readonly declaredLocally?: number;
  readonly flags?: number;
  readonly offset?: number;
};

function headers(part: PartOfZip, offset: number) {
  const name = Buffer.from(part.name);
  const packed = deflateRawSync(part.bytes);
  const fields = (unpacked: number) => {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(part.flags ?? 0, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(part.bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(unpacked, 18);
    shared.writeUInt16LE(name.length, 22);
    return shared;
  };
  const declared = part.declared ?? part.bytes.length;
  const place = Buffer.alloc(14);
  place.writeUInt32LE(part.offset ?? offset, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04"), fields(part.declaredLocally ?? declared), name, packed]),
    central: Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields(declared), place, name]),
  };
}

/** Returns a zip of these parts as a program packs it. */
export function zipFile(parts: readonly PartOfZip[]): Buffer {
  let offset = 0;
  const written = parts.map((part) => {
    const { local, central } = headers(part, offset);
    offset += local.length;
    return { local, central };
  });
  const directory = Buffer.concat(written.map(({ central }) => central));
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...written.map(({ local }) => local), directory, end]);
}

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Returns the parts of a workbook with one sheet that holds this XML between its `sheetData` tags, and after them. */
export function workbookParts(sheetData: string, after = ""): readonly PartOfZip[] {
  const sheet = `<worksheet ${namespace}><sheetData>${sheetData}</sheetData>${after}</worksheet>`;
  const workbook = `<workbook ${namespace} xmlns:r="${relations}"><sheets><sheet name="Acties" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
  return [
    { name: "xl/workbook.xml", bytes: Buffer.from(workbook) },
    { name: "xl/_rels/workbook.xml.rels", bytes: Buffer.from(links) },
    { name: "xl/worksheets/sheet1.xml", bytes: Buffer.from(sheet) },
  ];
}

/** Returns a cell with text as XML. */
export const textCell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
