import type { DialogueTable } from "../../../domain/governance/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import type { Crumb } from "../../components/trail.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "../programme/programmePlace.ts";
import { trailToRounds } from "./contributionPlace.ts";

type Talk = { readonly programme: Programme; readonly one: Pick<DialogueTable, "key"> };

/** Returns an address within a talk. */
export const inTalk = (
  visit: OfficeVisit,
  { programme, one }: Talk,
  path: string,
  filled: Readonly<Record<string, string>> = {},
): string => within(visit, programme, path, { table: one.key, ...filled });

/** Returns the way to the talks of a programme. */
export const trailToTalks = (visit: OfficeVisit, programme: Programme): readonly Crumb[] => [
  ...trailToRounds(visit, programme),
  { word: visit.texts.dialogueTables.title, href: within(visit, programme, paths.dialogueTables) },
];
