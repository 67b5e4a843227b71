import type { Child } from "hono/jsx";

/** The text of a piece of a page. */
export const markup = (piece: Child): string => String(piece);

/** What nobody may get into a page as markup. */
export const script = "<script>alert(1)</script>";
