import type {
  Embargo,
  InformationDuty,
  Letter,
  LetterKind,
  LetterPassage,
  LetterState,
  UnrestNote,
} from "../../domain/council/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore, type RowOf } from "./partStore.ts";

type Row = RowOf<"office.letter">;
type EmbargoColumns = Pick<Row, "embargo_at" | "embargo_document">;
type StateColumns = Pick<Row, "day_mail_on" | "registration" | "registered_by" | "registered_at">;

function embargoOf({ embargo_at, embargo_document }: EmbargoColumns): Embargo {
  if (embargo_at !== null) return { kind: "untilInstant", at: new Date(embargo_at) };
  return embargo_document === null ? { kind: "none" } : { kind: "untilPublic", document: embargo_document };
}

const embargoColumns = (embargo: Embargo): EmbargoColumns => ({
  embargo_at: embargo.kind === "untilInstant" ? embargo.at : null,
  embargo_document: embargo.kind === "untilPublic" ? embargo.document : null,
});

function stateOf({ day_mail_on, registration, registered_by, registered_at }: StateColumns): LetterState {
  if (day_mail_on === null || registration === null || registered_at === null) return { kind: "draft" };
  const dayMail = { on: dayFrom(day_mail_on), registration };
  const by = registered_by as PersonId | null;
  return { kind: "registered", dayMail, by, at: new Date(registered_at) };
}

const stateColumns = (state: LetterState): StateColumns =>
  state.kind === "draft"
    ? { day_mail_on: null, registration: null, registered_by: null, registered_at: null }
    : {
        day_mail_on: state.dayMail.on,
        registration: state.dayMail.registration,
        registered_by: state.by,
        registered_at: state.at,
      };

export const letterStore = partStore<Letter, "office.letter">({
  table: "office.letter",
  read: (row) => ({
    key: row.key,
    kind: row.kind as LetterKind,
    subject: row.subject,
    dossier: row.dossier,
    edition: row.edition,
    passages: row.passages as readonly LetterPassage[],
    duties: row.duties as readonly InformationDuty[],
    embargo: embargoOf(row),
    unrest: row.unrest as UnrestNote | null,
    state: stateOf(row),
    version: row.version,
  }),
  values: (letter) => ({
    kind: letter.kind,
    subject: letter.subject,
    dossier: letter.dossier,
    edition: letter.edition,
    passages: letter.passages,
    duties: letter.duties,
    unrest: letter.unrest,
    ...embargoColumns(letter.embargo),
    ...stateColumns(letter.state),
  }),
});
