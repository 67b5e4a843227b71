import type { Context } from "hono";
import { largestFile } from "../domain/council/index.ts";
import type { MunicipalityId } from "../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import { dropFile, type NamedFile, receiveFile } from "../usecases/council/receivedFile.ts";
import type { House } from "../usecases/perform.ts";
import { partsOf } from "./multipart.ts";
import { readable } from "./requests.ts";
import type { Posted } from "./visit.ts";

/** What somebody types beside a file fits in this. */
const restOfForm = 1024 * 1024;
const largestBody = largestFile + restOfForm;

type UploadProblem = "noForm" | "tooLarge";
/** The field of a form that holds a file, and whose file it is. */
type Taking = { readonly field: string; readonly municipality: MunicipalityId };

/** A form with a file as it comes in: what was typed, and the file, which waits beside the database. */
class Upload {
  readonly fields = new Map<string, string[]>();
  readonly received = new Map<string, NamedFile>();
  #bytes = 0;
  #typed = 0;

  get isTooLarge(): boolean {
    return this.#bytes > largestBody || this.#typed > restOfForm;
  }

  /** Yields the body of a request and stops where it grows too large. */
  async *bounded(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      this.#bytes += chunk.length;
      if (this.isTooLarge) return;
      yield chunk;
    }
  }

  async addText(name: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) {
      this.#typed += chunk.length;
      if (this.isTooLarge) return;
      chunks.push(chunk);
    }
    const known = this.fields.get(name) ?? []; // the first value of this field
    this.fields.set(name, [...known, readable(Buffer.concat(chunks).toString("utf8"))]);
  }
}

async function readInto(
  upload: Upload,
  house: House,
  body: AsyncIterable<Uint8Array>,
  { boundary, field, municipality }: Taking & { readonly boundary: string },
): Promise<boolean> {
  const parts = partsOf(upload.bounded(body), boundary);
  for (;;) {
    const { done, value } = await parts.next();
    if (done) return value;
    const { name, fileName, content } = value;
    if (fileName === undefined) await upload.addText(name, content());
    else if (fileName !== "" && name === field && !upload.received.has(field))
      upload.received.set(field, await receiveFile(house, municipality, readable(fileName), content()));
    if (upload.isTooLarge) return false;
  }
}

/**
 * Reads a form with a file as it comes in, hands what it holds to `use`, and takes away what that did not keep. No more of
 * the file is in memory than a piece. Refused where the form broke off or is larger than a file may be.
 */
export async function withUpload<Value>(
  context: Context,
  house: House,
  taking: Taking,
  use: (posted: Posted) => Promise<Value>,
): Promise<Result<Value, UploadProblem>> {
  if (Number(context.req.header("content-length") ?? 0) > largestBody) return refused("tooLarge"); // unknown: counted
  const boundary = /boundary="?([^";]{1,70})"?/i.exec(context.req.header("content-type") ?? "")?.[1]; // no type, no form
  const { body } = context.req.raw;
  if (boundary === undefined || body === null) return refused("noForm");
  const upload = new Upload();
  try {
    const isWhole = await readInto(upload, house, body, { ...taking, boundary });
    if (upload.isTooLarge) return refused("tooLarge");
    if (!isWhole) return refused("noForm");
    return ok(await use({ fields: upload.fields, files: new Map(), received: upload.received }));
  } finally {
    for (const file of upload.received.values()) await dropFile(house, file);
  }
}
