import { type SeenOwner, type Sight, seenOwner } from "../programme/index.ts";
import type { ActionPoint, AgendaItem, Meeting } from "./meeting.ts";

/** What a reader may see of the papers of a programme: the documents and the dossiers that this reader finds. */
export type VisiblePapers = {
  readonly documents: ReadonlySet<string>;
  readonly dossiers: ReadonlySet<string>;
};

export type SeenActionPoint = Omit<ActionPoint, "owner"> & {
  readonly owner: SeenOwner;
  /** Whether it is the reader's own. */
  readonly isOwn: boolean;
};

/** A meeting as a reader may read it. */
export type SeenMeeting = Omit<Meeting, "actionPoints"> & {
  readonly actionPoints: readonly SeenActionPoint[];
};

const withVisible = (item: AgendaItem, { documents, dossiers }: VisiblePapers): AgendaItem => ({
  ...item,
  documents: item.documents.filter((key) => documents.has(key)),
  dossier: item.dossier !== null && dossiers.has(item.dossier) ? item.dossier : null,
});

const papersOf = ({ documents, dossier }: AgendaItem): number =>
  documents.length + (dossier === null ? 0 : 1);

/**
 * Returns a meeting as its reader may read it. G115: a paper that a reader may not see does not stand on the agenda; an item of
 * which no paper may be seen is not there at all, nor what was decided and what follows from it. Who may read every paper sees
 * the version; for others it says nothing. Source: requirements CI-08 and GV-02; docs/decisions/0046.
 */
export function seenMeeting(
  meeting: Meeting,
  { sight, visible }: { readonly sight: Sight; readonly visible: VisiblePapers },
): SeenMeeting {
  const agenda = meeting.agenda.flatMap((item) => {
    const seen = withVisible(item, visible);
    return papersOf(item) > 0 && papersOf(seen) === 0 ? [] : [seen];
  });
  const keys = new Set(agenda.map(({ key }) => key));
  const { actor } = sight;
  const own = actor.kind === "person" ? [actor.person, ...actor.standsInFor] : [];
  const actionPoints = meeting.actionPoints
    .filter(({ item }) => item === null || keys.has(item))
    .map((actionPoint) => ({
      ...actionPoint,
      owner: seenOwner(sight, actionPoint.owner),
      isOwn: actionPoint.owner.kind === "person" && own.includes(actionPoint.owner.person),
    }));
  return { ...meeting, agenda, actionPoints };
}
