import type { PersonId } from "../organisation/index.ts";
import { actsNaming, actsNamingUnseen } from "./actsNaming.ts";
import type { actsOfNobody } from "./actsOfNobody.ts";

/** The activities of docs/processing-register.md, each with the number of its text: a text that changes gets another number. */
export const processingActivities = {
  staffFile: "personeelsbestand-1",
  jobCount: "banenafspraak-1",
  applications: "sollicitaties-1",
  programmePeople: "mensen-1",
  actLog: "logboek-1",
  mailAndLinks: "post-1",
  councilNames: "raadsstukken-1",
  contributions: "inbreng-1",
} as const;
export type ProcessingActivity = keyof typeof processingActivities;
/** Returns the activities in the order of the register. */
export const activitiesOfRegister: readonly ProcessingActivity[] = [
  "staffFile",
  "jobCount",
  "applications",
  "programmePeople",
  "actLog",
  "mailAndLinks",
  "councilNames",
  "contributions",
];

/** People whom an act handles together: everybody who is known, the owners in a programme, or the rows of an extract. */
export type ProcessedSet = "everybody" | "owners" | "snapshot";

/** Whose data an act handles, and for which activity. */
export type Processing =
  | { readonly of: "nobody" }
  /** The people who are named, one by one; an act that names nobody handles nothing. */
  | { readonly of: "named"; readonly activity: ProcessingActivity }
  | { readonly of: "actor"; readonly activity: ProcessingActivity }
  | { readonly of: "set"; readonly activity: ProcessingActivity; readonly set: ProcessedSet }
  /** Words or counts of people who have no number here. */
  | { readonly of: "words"; readonly activity: ProcessingActivity };

const actor = (activity: ProcessingActivity) => ({ of: "actor", activity }) as const;
const set = (activity: ProcessingActivity, people: ProcessedSet) =>
  ({ of: "set", activity, set: people }) as const;
const words = (activity: ProcessingActivity) => ({ of: "words", activity }) as const;

/** Taking out words, and what leaves for the archive: papers that not everybody may know of. */
const actsOnPapers = [
  "dossier-taken",
  "redaction-added",
  "redaction-changed",
  "redaction-decided",
  "redaction-read",
  "words-left",
  "words-redacted",
] as const;

const actsOfPeople = {
  "actions-exported": set("programmePeople", "owners"),
  "action-list-imported": set("programmePeople", "owners"),
  "applications-counted": words("applications"),
  "audit-log-read": set("actLog", "everybody"),
  "banenafspraak-counted": words("jobCount"),
  "call-signed-off": actor("contributions"),
  "call-signed-up": actor("contributions"),
  "card-link-revoked": set("mailAndLinks", "owners"),
  "contribution-given": { of: "named", activity: "contributions" },
  "diary-link-made": actor("mailAndLinks"),
  "diary-link-revoked": actor("mailAndLinks"),
  "duties-reminded": set("mailAndLinks", "owners"),
  "employments-read": set("staffFile", "snapshot"),
  "feedback-given": actor("contributions"),
  "handover-file-made": set("programmePeople", "owners"),
  "internship-monitor-recorded": words("applications"),
  "mail-read": set("mailAndLinks", "everybody"),
  "money-exported": set("programmePeople", "owners"),
  "open-hiring-pilot-recorded": words("applications"),
  "owners-reminded": set("mailAndLinks", "owners"),
  "passkey-made": actor("programmePeople"),
  "passkey-refused": actor("programmePeople"),
  "passkey-withdrawn": actor("programmePeople"),
  "people-exported": set("programmePeople", "everybody"),
  "people-imported": set("programmePeople", "everybody"),
  "people-read": set("programmePeople", "everybody"),
  "placements-registered": words("applications"),
  "processing-log-exported": set("programmePeople", "everybody"),
  "programme-exported": set("programmePeople", "owners"),
  "programme-imported": set("programmePeople", "owners"),
  "round-exported": set("programmePeople", "owners"),
  "round-opened": set("mailAndLinks", "owners"),
  "sign-in-refused": words("programmePeople"),
  "signed-in": actor("programmePeople"),
  "signed-out": actor("programmePeople"),
  "test-mail-added": actor("mailAndLinks"),
  "unit-answered": actor("programmePeople"),
  "unit-plans-exported": set("programmePeople", "owners"),
  "update-sent": actor("programmePeople"),
  "workforce-forgotten": set("staffFile", "snapshot"),
  "workforce-imported": set("staffFile", "snapshot"),
} as const satisfies Readonly<Record<string, Processing>>;

/**
 * Every act that leaves an entry in the log. One that stands in none of the lists does not compile: who adds an act says whose data it
 * handles, or that it handles nobody's.
 */
export type LoggedAct =
  | (typeof actsOfNobody)[number]
  | (typeof actsNaming)[number]
  | (typeof actsNamingUnseen)[number]
  | (typeof actsOnPapers)[number]
  | keyof typeof actsOfPeople;

const of: Readonly<Record<string, Processing>> = actsOfPeople;
const isOneOf = (acts: readonly string[], act: string): boolean => acts.includes(act);

/** Returns whose data an act handles, and for which activity of the register. Source: docs/processing-register.md; judgement. */
export function processingIn(act: LoggedAct): Processing {
  if (isOneOf(actsNaming, act) || isOneOf(actsNamingUnseen, act))
    return { of: "named", activity: "programmePeople" };
  if (isOneOf(actsOnPapers, act)) return words("councilNames");
  return of[act] ?? { of: "nobody" }; // the lists together are all acts
}

/** Returns every act whose number could tell of something hidden: how often it happened is told to nobody. */
export const unseenActs: readonly LoggedAct[] = [...actsNamingUnseen, ...actsOnPapers, "contribution-given"];

/** Fields of parts, bodies and terms that hold the number of a person. */
const linking = ["person", "deputy", "chair", "secretary", "giver", "by"];

/** Returns the people that stand in a part as somebody who is linked: owner, party, maker, member. Each once. */
export function peopleIn(part: unknown): readonly PersonId[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const [name, inside] of Object.entries(value)) {
      if (linking.includes(name) && typeof inside === "string") found.add(inside);
      else look(inside);
    }
  };
  look(part);
  return [...found].filter(isPerson);
}

const isPerson = (text: string): text is PersonId => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Returns who is handled one by one: who did it, or who is named by the entry or beside it. */
export function subjectsOf(
  processing: Processing,
  entry: {
    readonly subject: string;
    readonly actor: string;
    readonly people?: readonly PersonId[] | undefined;
  },
): readonly PersonId[] {
  if (processing.of === "actor") return [entry.actor].filter(isPerson);
  if (processing.of !== "named") return [];
  const said = /^mensen\/([^/]+)$/.exec(entry.subject)?.slice(1) ?? []; // most entries are about something else
  return [...new Set([...said.filter(isPerson), ...(entry.people ?? [])])]; // nobody was named beside it
}
