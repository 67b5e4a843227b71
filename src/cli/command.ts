import type { LinearSolver } from "../domain/disclosure/index.ts";
import type { House } from "../usecases/perform.ts";

/** 0 done, 1 a bug, 2 the input is malformed, 3 refused by a rule. Codes 1 to 3 change nothing. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What the wiring hands to a command: an opened house, the server, standard output and error. */
export type Tools = {
  readonly openHouse: (settings: {
    readonly data: string;
    readonly keys: string;
  }) => Promise<{ house: House; close: () => Promise<void> }>;
  readonly migrate: (settings: { readonly data: string }) => Promise<readonly string[]>;
  readonly serve: (
    settings: ServeSettings,
  ) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
  /** Starts what the house does by itself, without visitors. */
  readonly work: (settings: WorkSettings) => Promise<{ readonly stop: () => Promise<void> }>;
  /** Whether the environment names a database server; else the database is the embedded one. */
  readonly onServer: () => boolean;
  /**
   * The connection that may read and write everything: of the owner on a server, where embedded the house or, without
   * one, the database as it lies there, not brought up to date. Undefined when the owner's address is not given.
   */
  readonly openOwner: (place: {
    readonly data: string;
    readonly house?: House;
  }) => Promise<{ owner: House["database"]; close: () => Promise<void> } | undefined>;
  /** Opens an empty database to rehearse a restore in, with a folder for its files; both go when it is closed. */
  readonly openRehearsal: () => Promise<{
    into: House["database"];
    data: string;
    close: () => Promise<void>;
  }>;
  /** Starts the solver of linear programs. */
  readonly openSolver: () => Promise<LinearSolver>;
  /** Milliseconds that only count up. */
  readonly clock: () => number;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Writes on standard error without a new line; undefined when that is no terminal. */
  readonly draw: ((text: string) => void) | undefined;
};

export type WorkSettings = {
  readonly data: string;
  readonly keys: string;
  /** Where links in mail lead. */
  readonly url: string;
};

export type ServeSettings = {
  readonly data: string;
  readonly keys: string;
  readonly host: string;
  readonly port: number;
  readonly url: string | undefined;
  readonly demo: boolean;
  /** Whether this process also does what the house does by itself; else another process works. */
  readonly works: boolean;
  /** Seconds between saying to the proxy that this process stops and taking no more visitors. */
  readonly drain: number;
  /** Where figures of the process can be asked; undefined where they cannot. */
  readonly metrics: MeasuredAt | undefined;
};

/** A port of this machine, and none that another machine reaches. */
export type MeasuredAt = { readonly host: "127.0.0.1" | "localhost" | "[::1]"; readonly port: number };

export type Command = {
  readonly name: string;
  /** How it is called, for the list of commands. */
  readonly use: string;
  readonly options: Readonly<
    Record<string, { readonly type: "string" | "boolean"; readonly multiple?: true; readonly path?: true }>
  >;
  /** Whether the words after the name are paths of files. */
  readonly words?: "paths";
  /** Works on the whole database by itself: never carried out by an installation that runs. */
  readonly alone?: true;
  readonly run: (tools: Tools, call: Call) => Promise<ExitCode>;
};

/** The words and options of one call. */
export type Call = {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
};

/** Returns a text option, or undefined where it was not given. */
export const textOption = (call: Call, name: string): string | undefined => {
  const value = call.options[name];
  return typeof value === "string" ? value : undefined;
};

/** Returns each text that an option was given, for an option that may be given more than once. */
export const textsOption = (call: Call, name: string): readonly string[] => {
  const values = call.options[name];
  return typeof values === "object" ? values : [];
};

/** Returns the directory of the embedded database. */
export const dataOf = (call: Call): string => textOption(call, "data") ?? "./data"; // documented default

/** Returns the directory of the keys. */
export const keysOf = (call: Call): string => textOption(call, "keys") ?? "./keys"; // documented default

/** Returns the address of a one-time link, as the person who gets it opens it. */
export const linkFor = (call: Call, secret: string): string =>
  `${textOption(call, "url") ?? "http://localhost:3000"}/aanmelden/link/${secret}`; // documented default of serve

/** Writes a result as people read it, or as one JSON document with `--json`. */
export function tell(
  tools: Tools,
  call: Call,
  result: { readonly json: unknown; readonly lines: readonly string[] },
): void {
  if (call.options["json"] === true) tools.out(JSON.stringify(result.json));
  else for (const line of result.lines) tools.out(line);
}

/** Why a call is refused; `instead` is what can be had in its place, as a document and in a sentence. */
export type Refusal = {
  readonly code: string;
  readonly sentence: string;
  readonly exit: 2 | 3;
  readonly instead?: { readonly json: Readonly<Record<string, unknown>>; readonly sentence: string };
};

/** Refuses a call: the sentence on standard error and, with `--json`, as a document. */
export function refuse(tools: Tools, call: Call, { code, sentence, exit, instead }: Refusal): ExitCode {
  if (call.options["json"] === true) tools.out(JSON.stringify({ refused: sentence, code, ...instead?.json }));
  tools.err(`${code}: ${sentence}`);
  if (instead !== undefined) tools.err(instead.sentence);
  return exit;
}
