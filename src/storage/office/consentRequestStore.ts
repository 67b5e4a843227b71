import type { ConsentRequest, ConsentRequestState, WorItem } from "../../domain/governance/index.ts";
import { partStore } from "./partStore.ts";

export const consentRequestStore = partStore<ConsentRequest, "office.consent_request">({
  table: "office.consent_request",
  read: (row) => ({
    key: row.key,
    title: row.title,
    right: row.asked_right as ConsentRequest["right"],
    item: row.item as WorItem | null,
    body: row.body,
    gate: row.gate as ConsentRequest["gate"],
    explanation: row.explanation,
    actions: row.actions as readonly string[],
    state: row.state as ConsentRequestState,
    version: row.version,
  }),
  values: ({ title, right, item, body, gate, explanation, actions, state }) => ({
    title,
    asked_right: right,
    item,
    body,
    gate,
    explanation,
    actions,
    state,
  }),
});
