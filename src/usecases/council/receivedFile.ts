import { askDocumentType, type DocumentType, type FileProblem } from "../../domain/council/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { lockFiles } from "../../storage/files/fileRows.ts";
import type { ReceivedFile } from "../../storage/files/fileStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";

/** A file that came in, with the name that it had; it waits for the act that keeps it. */
export type NamedFile = { readonly name: string; readonly file: ReceivedFile };

/** Takes a stream in, sealed, beside the database. Whoever asked for it drops it when nothing keeps it. */
export const receiveFile = async (
  { files }: House,
  municipality: MunicipalityId,
  name: string,
  source: AsyncIterable<Uint8Array>,
): Promise<NamedFile> => ({ name, file: await files.receive(municipality, source) });

/** Takes away a file that nothing kept; one that was kept stays. */
export const dropFile = ({ files }: House, { file }: NamedFile): Promise<void> => files.drop(file);

/** Returns the kind of a received file by what is in it, or what is wrong with it. */
export async function typeOfFile(
  { files }: House,
  { name, file }: NamedFile,
): Promise<Result<DocumentType, FileProblem>> {
  const asking = askDocumentType(file.size, name);
  const opened = await files.openReceived(file);
  for (let step = asking.next(); ; step = asking.next(await opened.read(step.value)))
    if (step.done) return step.value;
}

/** Keeps a received file in the transaction of the act that refers to it: it is on the disk before the act is acknowledged. */
export async function keepFile({ files }: House, office: Office, { file }: NamedFile): Promise<void> {
  if (file.municipality !== office.municipality) throw new NotFound();
  await lockFiles(office);
  await files.keep(file);
}
