import { paths } from "../paths.ts";
import type { Route } from "../visit.ts";
import { showLinkedCard, takeLinkedCard } from "./linkedCard.tsx";

/** The way in from a mail: whoever holds the link reads that card, and nothing else. */
export const cardRoutes: readonly Route[] = [
  {
    get: paths.cardLink,
    handler: showLinkedCard,
    may: "anyone",
    audit: { none: "a mail scanner opens links too: what was opened says nothing of who read it" },
  },
  { post: paths.cardLink, handler: takeLinkedCard, may: "anyone", audit: "update-sent" },
];
