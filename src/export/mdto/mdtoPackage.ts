import { documentFileName } from "../documentFile.ts";
import { type StreamedZip, streamedZip, type ZipPart } from "../streamedZip.ts";
import {
  documentMetadata,
  dossierMetadata,
  fileMetadata,
  type MdtoDocument,
  type MdtoDossier,
  type MdtoOrigin,
} from "./mdtoObjects.ts";

/** A document for a package with its content. */
export type MdtoContent = MdtoDocument & { readonly content: () => AsyncIterable<Uint8Array> };

function textPart(name: string, text: string): ZipPart {
  const bytes = Buffer.from(text);
  async function* content() {
    yield bytes;
  }
  return { name, size: bytes.length, content };
}

/**
 * Returns a dossier as a package for an archive: in the folder of the dossier its metadata (MDTO 1.0.1), and a folder for each
 * document with its metadata, its file and the metadata of that file. The content of files is read while it is handed over.
 */
export function mdtoPackage(packed: MdtoDossier<MdtoContent>, origin: MdtoOrigin): StreamedZip {
  const { dossier, documents } = packed;
  const root = dossier.key;
  const partsOf = (one: MdtoContent): readonly ZipPart[] => {
    const { key } = one.document;
    const file = `${root}/${key}/${documentFileName(one.document, one.isSecret)}`;
    return [
      textPart(`${root}/${key}/${key}.mdto.xml`, documentMetadata(one, dossier, origin)),
      { name: file, size: one.size, content: one.content },
      textPart(`${file}.bestand.mdto.xml`, fileMetadata(one, origin)),
    ];
  };
  return streamedZip([
    textPart(`${root}/${root}.mdto.xml`, dossierMetadata(packed, origin)),
    ...documents.flatMap(partsOf),
  ]);
}
