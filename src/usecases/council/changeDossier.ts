import type { Actor, LoggedAct } from "../../domain/access/index.ts";
import {
  checkDossier,
  type DecisionPoint,
  type Dossier,
  type EarlierDecision,
  type PointOutcome,
} from "../../domain/council/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { dossierKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";

/** What the head of a dossier says: all but its points and the decisions before it. */
export type DossierValues = Omit<Dossier, "key" | "points" | "earlier" | "version">;
export type PointValues = Omit<DecisionPoint, "outcome">;

type Change = Seen & { readonly event: LoggedAct; readonly next: (dossier: Dossier) => Dossier };

const change = (house: House, actor: Actor, { event, next, ...seen }: Change) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeDossier", event },
    kind: dossierKind,
    reason: null,
    next: async (dossier, office) => {
      const after = next(dossier);
      const documents = (await documentStore.list(office, seen.programme)).map(({ key }) => key);
      return unlessRefused(after, checkDossier(after, { documents, today: office.today }));
    },
  });

/** Changes what the head of a dossier says, and which documents are in it. */
export const changeDossier = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: DossierValues },
) =>
  change(house, actor, {
    ...seen,
    event: "dossier-changed",
    next: (dossier) => ({ ...dossier, ...values }),
  });

/** Adds a decision point at the end. */
export const addDecisionPoint = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: PointValues },
) =>
  change(house, actor, {
    ...seen,
    event: "decision-point-added",
    next: (dossier) => ({ ...dossier, points: [...dossier.points, { ...values, outcome: null }] }),
  });

/** Returns a dossier with one of its points changed; points are numbered from 1. */
function withPoint(dossier: Dossier, number: number, to: (point: DecisionPoint) => DecisionPoint): Dossier {
  const point = dossier.points[number - 1];
  if (!point) throw new NotFound();
  return { ...dossier, points: dossier.points.with(number - 1, to(point)) };
}

type OnePoint = Seen & { readonly number: number };

/** Changes a decision point; its outcome stays. */
export const changeDecisionPoint = (
  house: House,
  actor: Actor,
  { number, values, ...seen }: OnePoint & { readonly values: PointValues },
) =>
  change(house, actor, {
    ...seen,
    event: "decision-point-changed",
    next: (dossier) => withPoint(dossier, number, (point) => ({ ...point, ...values })),
  });

/** Writes down what the executive decided on a point. */
export const recordOutcome = (
  house: House,
  actor: Actor,
  { number, outcome, ...seen }: OnePoint & { readonly outcome: PointOutcome },
) =>
  change(house, actor, {
    ...seen,
    event: "point-decided",
    next: (dossier) => withPoint(dossier, number, (point) => ({ ...point, outcome })),
  });

/** Adds what was decided or discussed before; the chain stands in the order of its days. */
export const addEarlierDecision = (
  house: House,
  actor: Actor,
  { earlier, ...seen }: Seen & { readonly earlier: EarlierDecision },
) =>
  change(house, actor, {
    ...seen,
    event: "earlier-decision-added",
    next: (dossier) => ({
      ...dossier,
      earlier: [...dossier.earlier, earlier].toSorted((one, other) => (one.on < other.on ? -1 : 1)),
    }),
  });
