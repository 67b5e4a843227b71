import { type ProcessedSet, type ProcessingActivity, processingActivities } from "../domain/access/index.ts";

/** A record of processing as it leaves. */
export type WrittenProcessing = {
  readonly trace: Uint8Array;
  readonly span: Uint8Array;
  readonly parent: Uint8Array | null;
  readonly activity: ProcessingActivity;
  readonly act: string;
  readonly begunAt: Date;
  readonly endedAt: Date;
  readonly subject: Uint8Array | null;
  readonly people: ProcessedSet | null;
};

/** Where the register of processing stands, and which version of the product wrote the records. */
export type ProcessingSource = { readonly register: string; readonly version: string };

/** What the number of a subject is; it is sealed, and only the key of the municipality opens it. */
const subjectKind = "Evenbeeld-persoon";
const ok = 1;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const nanoseconds = (at: Date): string => `${at.getTime()}000000`;
const attribute = (key: string, value: string) => ({ key, value: { stringValue: value } });

/** Returns the address at which an activity of the register is told; it never changes, since another text gets another number. */
export const activityAddress = (register: string, activity: ProcessingActivity): string =>
  `${register}#${processingActivities[activity]}`;

/**
 * Returns one record as a line of JSON in the shape of OTLP, with the attributes of the Logboek dataverwerkingen. Source:
 * Logius-standaarden/logboek-dataverwerkingen; opentelemetry-proto, JSON encoding.
 */
export function processingLine(record: WrittenProcessing, { register, version }: ProcessingSource): string {
  const { trace, span, parent, activity, act, begunAt, endedAt, subject, people } = record;
  const written = {
    traceId: hex(trace),
    spanId: hex(span),
    ...(parent === null ? {} : { parentSpanId: hex(parent) }),
    name: act,
    startTimeUnixNano: nanoseconds(begunAt),
    endTimeUnixNano: nanoseconds(endedAt),
    attributes: [
      attribute("dpl.core.processing_activity_id", activityAddress(register, activity)),
      ...(subject === null
        ? []
        : [
            attribute("dpl.core.data_subject_id", Buffer.from(subject).toString("base64")),
            attribute("dpl.core.data_subject_id_type", subjectKind),
          ]),
      ...(people === null ? [] : [attribute("evenbeeld.data_subjects", people)]),
    ],
    status: { code: ok },
  };
  const resource = {
    attributes: [attribute("service.name", "evenbeeld"), attribute("service.version", version)],
  };
  const scopeSpans = [{ scope: { name: "evenbeeld" }, spans: [written] }];
  return JSON.stringify({ resourceSpans: [{ resource, scopeSpans }] });
}
