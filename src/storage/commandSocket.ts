import { once } from "node:events";
import { rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";

/** A command that one process asks of another: its name and what it was given, with paths that say the same everywhere. */
export type AskedCommand = {
  readonly name: string;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** Whether a bar that shows how far the work is can be drawn. */
  readonly draws: boolean;
};

/** What a command says while it works: lines on the two streams, and the bar. */
export type CommandSaid = { readonly kind: "out" | "err" | "draw"; readonly text: string };
type Answer = CommandSaid | { readonly kind: "exit"; readonly code: number };

/** Carries a command out, says what there is to say, and returns its exit code. */
export type CarryOut = (asked: AskedCommand, say: (said: CommandSaid) => void) => Promise<number>;

/** Thrown when the other process ended before it answered: whether the act was done is not known here. */
export class RunningEnded extends Error {}

/** The address of a socket has at most some 100 bytes, so it is the shorter of the two ways to write it. */
function placeIn(directory: string): string {
  const place = join(directory, "evenbeeld.sock");
  const near = relative(process.cwd(), place);
  return near.length < place.length ? near : place;
}

const linesOf = (socket: Socket) => createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });

async function answer(socket: Socket, carryOut: CarryOut): Promise<void> {
  // who asked may be gone: the command goes on to its end, as it would with nobody at the screen
  socket.on("error", () => undefined);
  const tell = (said: Answer) => void (socket.writable && socket.write(`${JSON.stringify(said)}\n`));
  for await (const line of linesOf(socket)) {
    const code = await carryOut(JSON.parse(line) as AskedCommand, tell); // written by askRunning, of the same user
    tell({ kind: "exit", code });
    socket.end();
    return;
  }
}

/**
 * Takes commands for the database in this directory, from processes of the same user: the socket lies beside the data
 * and nobody else may open it. Stopping waits for the commands that are being carried out.
 */
export async function openCommandSocket(
  directory: string,
  carryOut: CarryOut,
): Promise<{ readonly stop: () => Promise<void> }> {
  const place = placeIn(directory);
  rmSync(place, { force: true }); // of a process that was killed: whoever holds the lock of the directory is alone here
  const working = new Set<Promise<void>>();
  const server = createServer((socket) => {
    const work = answer(socket, carryOut)
      .catch(() => void socket.destroy()) // what was asked is no command: whoever asked sees the end without an answer
      .finally(() => working.delete(work));
    working.add(work);
  });
  const others = process.umask(0o177); // the socket comes into being while this is called, for its owner alone
  const opened = once(server.listen(place), "listening");
  process.umask(others);
  await opened;
  const stop = async () => {
    const closed = new Promise((done) => server.close(done));
    await Promise.all(working);
    await closed;
  };
  return { stop };
}

/** Returns a socket to the process that works on this directory; undefined when none listens there. */
const reach = (directory: string): Promise<Socket | undefined> =>
  new Promise((reached) => {
    const socket = connect(placeIn(directory));
    socket.once("connect", () => reached(socket)).once("error", () => reached(undefined));
  });

/**
 * Has a command carried out by the process that works on this directory, and returns its exit code; undefined when that
 * process takes no commands. Throws RunningEnded when it ended first.
 */
export async function askRunning(
  directory: string,
  asked: AskedCommand,
  say: (said: CommandSaid) => void,
): Promise<number | undefined> {
  const socket = await reach(directory);
  if (!socket) return undefined;
  socket.on("error", () => undefined); // the end of the lines tells it too
  socket.write(`${JSON.stringify(asked)}\n`);
  for await (const line of linesOf(socket)) {
    const said = JSON.parse(line) as Answer; // written by answer, of the same user
    if (said.kind === "exit") return said.code;
    say(said);
  }
  throw new RunningEnded();
}
