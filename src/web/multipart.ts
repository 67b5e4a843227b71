/** What stands before the content of one part of a form. */
type PartHead = { readonly name: string; readonly fileName: string | undefined };

/** One part of a form; its content is read before the next part is asked for, or it is passed over. */
export type Part = PartHead & { readonly content: () => AsyncGenerator<Uint8Array> };

const longestHead = 16 * 1024;
const lineEnd = Buffer.from("\r\n");
const headEnd = Buffer.from("\r\n\r\n");

/** Browsers write a quotation mark and a new line in a name as these (HTML, multipart/form-data). */
const unescaped = (text: string): string =>
  text.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");

function headOf(text: string): PartHead | undefined {
  const disposition = /^content-disposition:\s*form-data(.*)$/im.exec(text)?.[1];
  const name = /;\s*name="([^"]*)"/i.exec(disposition ?? "")?.[1]; // another kind of part has no name
  const fileName = /;\s*filename="([^"]*)"/i.exec(disposition ?? "")?.[1]; // nor a file
  if (name === undefined) return undefined;
  return { name: unescaped(name), fileName: fileName === undefined ? undefined : unescaped(fileName) };
}

/** Bytes that come in and are looked through from the front; no more of them is held than one chunk and a mark. */
function incoming(source: AsyncIterable<Uint8Array>) {
  const chunks = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.from(lineEnd); // the first mark may stand at the very beginning
  const more = async (): Promise<boolean> => {
    const { done, value } = await chunks.next();
    if (!done) held = Buffer.concat([held, value]);
    return !done;
  };
  const take = (length: number): Buffer => {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };
  return {
    /** Returns the next bytes, or undefined where it ends before. */
    next: async (length: number): Promise<Buffer | undefined> => {
      while (held.length < length) if (!(await more())) return undefined;
      return take(length);
    },
    /** Yields what stands before a mark, takes the mark away and returns true; false when it ended without. */
    async *until(mark: Buffer): AsyncGenerator<Uint8Array, boolean> {
      for (;;) {
        const at = held.indexOf(mark);
        const sure = at >= 0 ? at : Math.max(0, held.length - mark.length + 1);
        if (sure > 0) yield take(sure);
        if (at >= 0) {
          take(mark.length);
          return true;
        }
        if (!(await more())) return false;
      }
    },
  };
}

type Incoming = ReturnType<typeof incoming>;

/** Returns the head of a part; undefined when it ends before, is too long or names no field. */
async function readHead(bytes: Incoming): Promise<PartHead | undefined> {
  const reading = bytes.until(headEnd);
  let head = Buffer.alloc(0);
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return value ? headOf(head.toString("utf8")) : undefined;
    head = Buffer.concat([head, value]);
    if (head.length > longestHead) return undefined;
  }
}

/**
 * Yields the parts of a form one by one as they come in (RFC 7578), however long they are, and returns whether the form was
 * whole: what broke off is never taken for what somebody sent.
 */
export async function* partsOf(
  source: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Part, boolean> {
  const bytes = incoming(source);
  const mark = Buffer.from(`\r\n--${boundary}`);
  const passed = async (reading: AsyncGenerator<Uint8Array, boolean>): Promise<boolean> => {
    for (;;) {
      const { done, value } = await reading.next();
      if (done) return value;
    }
  };
  if (!(await passed(bytes.until(mark)))) return false;
  for (;;) {
    const after = (await bytes.next(2))?.toString("latin1");
    if (after !== "\r\n") return after === "--";
    const head = await readHead(bytes);
    if (head === undefined) return false;
    const reading = bytes.until(mark);
    let isWhole: boolean | undefined;
    async function* content() {
      isWhole = yield* reading;
    }
    yield { ...head, content };
    isWhole ??= await passed(reading);
    if (!isWhole) return false;
  }
}
