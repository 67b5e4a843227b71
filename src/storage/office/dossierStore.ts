import type { DecisionPoint, Dossier, EarlierDecision } from "../../domain/council/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";

export const dossierStore = partStore<Dossier, "office.dossier">({
  table: "office.dossier",
  read: (row) => ({
    key: row.key,
    subject: row.subject,
    portfolio: row.portfolio,
    agendaItem: row.agenda_item,
    meetingOn: dayFrom(row.meeting_on),
    urgency: row.urgency,
    explanation: row.explanation,
    points: row.points as readonly DecisionPoint[],
    earlier: row.earlier as readonly EarlierDecision[],
    documents: row.documents as readonly string[],
    paper: row.paper,
    publicText: row.public_text,
    version: row.version,
  }),
  values: (dossier) => ({
    subject: dossier.subject,
    portfolio: dossier.portfolio,
    agenda_item: dossier.agendaItem,
    meeting_on: dossier.meetingOn,
    urgency: dossier.urgency,
    explanation: dossier.explanation,
    points: dossier.points,
    earlier: dossier.earlier,
    documents: dossier.documents,
    paper: dossier.paper,
    public_text: dossier.publicText,
  }),
});
