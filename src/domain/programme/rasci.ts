import type { PersonId } from "../organisation/index.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";

/** Responsible, accountable, supportive, consulted, informed. Source: DiGiN D5.2, requirement RO-01. */
export type Rasci = "R" | "A" | "S" | "C" | "I";

/** A party to an action as written or linked, with its letter once somebody gave one. */
export type Participant = {
  readonly role: string;
  readonly rasci: Stated<Rasci>;
  readonly person: PersonId | null;
};

export type RasciProblem = "A201" | "A202";

/**
 * A201: once letters are given, exactly one party is accountable. A202: a party stands in the list once.
 * Without any letter the list is allowed: no source assigns them. Source: requirement RO-02.
 */
export function checkRasci(participants: readonly Participant[]): Result<true, RasciProblem> {
  const names = participants.map((participant) => participant.role.trim().toLowerCase());
  if (new Set(names).size !== names.length) return refused("A202");
  const letters = participants.flatMap((participant) => participant.rasci ?? []);
  if (letters.length === 0) return ok(true);
  return letters.filter((letter) => letter === "A").length === 1 ? ok(true) : refused("A201");
}

/** Returns what is missing or double in the letters: gaps and overlaps that a page shows without refusing. */
export function rasciFindings(
  participants: readonly Pick<Participant, "rasci">[],
): readonly ("noLetters" | "noResponsible" | "withoutLetter")[] {
  const letters = participants.flatMap((participant) => participant.rasci ?? []);
  if (letters.length === 0) return ["noLetters"];
  const findings: ("noResponsible" | "withoutLetter")[] = [];
  if (!letters.includes("R")) findings.push("noResponsible");
  if (letters.length < participants.length) findings.push("withoutLetter");
  return findings;
}
