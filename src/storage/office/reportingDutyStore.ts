import type { Evidence } from "../../domain/programme/index.ts";
import type { Delivery, ReportingDuty, ReportKind } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { ownerColumns, ownerOf, periodOf, rhythmColumn, rhythmOf } from "./columns.ts";
import { partStore } from "./partStore.ts";

export const reportingDutyStore = partStore<ReportingDuty, "office.reporting_duty">({
  table: "office.reporting_duty",
  read: (row) => ({
    key: row.key,
    kind: row.kind as ReportKind | null,
    content: row.content,
    from: ownerOf(row),
    to: row.receiver,
    body: row.body,
    rhythm: rhythmOf(row.rhythm),
    firstDue: periodOf(row.first_due),
    endsOn: row.ends_on === null ? null : dayFrom(row.ends_on),
    awaitsCouncil: row.awaits_council,
    legalBasis: row.legal_basis,
    watchedFrom: dayFrom(row.watched_from),
    sourceRow: row.source_row,
    deliveries: row.deliveries as readonly Delivery[],
    evidence: row.evidence as readonly Evidence[],
    version: row.version,
  }),
  values: (duty) => ({
    kind: duty.kind,
    content: duty.content,
    ...ownerColumns(duty.from),
    receiver: duty.to,
    body: duty.body,
    rhythm: rhythmColumn(duty.rhythm),
    first_due: duty.firstDue,
    ends_on: duty.endsOn,
    awaits_council: duty.awaitsCouncil,
    legal_basis: duty.legalBasis,
    watched_from: duty.watchedFrom,
    source_row: duty.sourceRow,
    deliveries: duty.deliveries,
    evidence: duty.evidence,
  }),
});
