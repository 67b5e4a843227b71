import { type StreamedZip, streamedZip, type ZipPart } from "../streamedZip.ts";
import {
  dossierMetadata,
  fileMetadata,
  type MdtoDossier,
  type MdtoObject,
  type MdtoOrigin,
  objectMetadata,
} from "./mdtoObjects.ts";

function textPart(name: string, text: string): ZipPart {
  const bytes = Buffer.from(text);
  async function* content() {
    yield bytes;
  }
  return { name, size: bytes.length, content };
}

/**
 * Returns a dossier as a package for an archive: in the folder of the dossier its metadata (MDTO 1.0.1), and a folder for each
 * thing in it with its metadata, its files and the metadata of those. The content of files is read while it is handed over.
 */
export function mdtoPackage(packed: MdtoDossier, origin: MdtoOrigin): StreamedZip {
  const { dossier, objects } = packed;
  const root = dossier.key;
  const partsOf = (one: MdtoObject): readonly ZipPart[] => {
    const folder = `${root}/${one.key}`;
    return [
      textPart(`${folder}/${one.key}.mdto.xml`, objectMetadata(one, dossier, origin)),
      ...one.files.flatMap((file) => [
        { name: `${folder}/${file.name}`, size: file.size, content: file.content },
        textPart(`${folder}/${file.name}.bestand.mdto.xml`, fileMetadata(file, one, origin)),
      ]),
    ];
  };
  return streamedZip([
    textPart(`${root}/${root}.mdto.xml`, dossierMetadata(packed, origin)),
    ...objects.flatMap(partsOf),
  ]);
}
