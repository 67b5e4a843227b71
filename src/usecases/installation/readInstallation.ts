import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { type CopyNote, listCopyNotes } from "../../storage/copyLog.ts";
import { installation } from "../../storage/database.ts";
import { askDatabase, roomFor, type Versions } from "../../storage/installationState.ts";
import { type JobStanding, listDue } from "../../storage/jobs/dueStore.ts";
import { listHeads } from "../../storage/keys.ts";
import { allMunicipalities } from "../access/findActor.ts";
import type { House } from "../perform.ts";
import { installationLog } from "./auditLog.ts";

/** The last head that was kept of a log; null where there is none yet, or where the heads cannot be read. */
export type KeptHead = {
  readonly slug: string;
  readonly head: { readonly count: number; readonly at: Date } | null;
  readonly readable: boolean;
};

type Note<Kind extends CopyNote["kind"]> = CopyNote & { readonly kind: Kind };

/** What asks for the hand of the operator. */
export type Complaint =
  | { readonly kind: "jobFailed"; readonly job: string }
  | { readonly kind: "headsUnreadable"; readonly slug: string }
  | { readonly kind: "littleRoom" }
  | { readonly kind: "noCopy" }
  | { readonly kind: "oldCopy" }
  | { readonly kind: "copyFailed" }
  | { readonly kind: "notRehearsed" }
  | { readonly kind: "rehearsalFailed" };

export type JobState = "waiting" | "running" | "done" | "failed";

/** How the installation stands, without a word of what anybody wrote in it. */
export type InstallationState = {
  readonly municipalities: readonly Municipality[];
  readonly answersIn: number;
  readonly jobs: readonly (JobStanding & { readonly state: JobState })[];
  readonly versions: Versions;
  readonly storage: { readonly database: number; readonly files: number; readonly free: number | null };
  readonly heads: readonly KeptHead[];
  readonly copies: {
    readonly made: Note<"made"> | undefined;
    readonly failed: Note<"failed"> | undefined;
    readonly tried: Note<"rehearsed" | "notRestored"> | undefined;
    readonly takenAway: Note<"takenAway"> | undefined;
  };
  readonly complaints: readonly Complaint[];
};

const day = 24 * 60 * 60 * 1000;
/** A copy of two days ago is too old to lose nothing but a day; a rehearsal of three months ago says little of today. Source: judgement. */
const oldest = { copy: 2 * day, rehearsal: 92 * day } as const;

function stateOf({ begunAt, endedAt, failedAt, nextAt }: JobStanding, now: Date): JobState {
  if (failedAt !== null) return "failed";
  if (endedAt === null && begunAt <= now) return "running";
  return nextAt <= now ? "waiting" : "done";
}

function headOf(keys: string, slug: string): KeptHead {
  const heads = listHeads({ keys, slug });
  if (!heads.ok) return { slug, head: null, readable: false };
  const last = heads.value.at(-1);
  return { slug, head: last ? { count: last.count, at: last.at } : null, readable: true };
}

async function bytesOfFiles({ files }: House, municipalities: readonly Municipality[]): Promise<number> {
  let bytes = 0;
  for (const { id } of municipalities) for (const file of await files.list(id)) bytes += file.bytes;
  return bytes;
}

function copiesIn(data: string): InstallationState["copies"] {
  const notes = listCopyNotes(data);
  const made = notes.findLast((note) => note.kind === "made");
  const failed = notes.findLast((note) => note.kind === "failed");
  const tried = notes.findLast((note) => note.kind === "rehearsed" || note.kind === "notRestored");
  const takenAway = notes.findLast((note) => note.kind === "takenAway");
  return { made, failed: failed && (!made || failed.at > made.at) ? failed : undefined, tried, takenAway };
}

const isOlder = (at: Date, now: Date, most: number): boolean => now.getTime() - at.getTime() > most;

function* complaintsOn(
  { jobs, heads, copies }: Pick<InstallationState, "jobs" | "heads" | "copies">,
  now: Date,
): Generator<Complaint> {
  for (const { job, state } of jobs) if (state === "failed") yield { kind: "jobFailed", job };
  for (const { slug, readable } of heads) if (!readable) yield { kind: "headsUnreadable", slug };
  const { made, failed, tried } = copies;
  if (!made) yield { kind: "noCopy" };
  else if (isOlder(made.at, now, oldest.copy)) yield { kind: "oldCopy" };
  if (failed) yield { kind: "copyFailed" };
  if (tried?.kind === "notRestored") yield { kind: "rehearsalFailed" };
  else if (!tried || isOlder(tried.at, now, oldest.rehearsal)) yield { kind: "notRehearsed" };
}

/** Returns how the installation stands, for its operator: jobs, versions, room, copies and heads, and what asks for a hand. */
export async function readInstallation(house: House): Promise<InstallationState> {
  const now = house.now();
  const { data, keys } = house.files.place;
  const municipalities = await allMunicipalities(house);
  const asked = performance.now();
  const read = await house.database.inRole("evenbeeld_jobs", installation, async (transaction) =>
    ok({ said: await askDatabase(transaction), due: await listDue(transaction, installation) }),
  );
  if (!read.ok) throw new Error("a read was refused");
  const { said, due } = read.value;
  const answersIn = performance.now() - asked;
  const jobs = due.map((job) => ({ ...job, state: stateOf(job, now) }));
  const slugs = [installationLog(keys).municipality.slug, ...municipalities.map(({ slug }) => slug)];
  const heads = slugs.map((slug) => headOf(keys, slug));
  const room = roomFor(data);
  const copies = copiesIn(data);
  const complaints = [...complaintsOn({ jobs, heads, copies }, now)];
  if (room?.enough === false) complaints.unshift({ kind: "littleRoom" });
  const free = room?.bytes ?? null; // nothing was ever kept there
  const storage = { database: said.bytes, files: await bytesOfFiles(house, municipalities), free };
  return { municipalities, answersIn, jobs, versions: said.versions, storage, heads, copies, complaints };
}
