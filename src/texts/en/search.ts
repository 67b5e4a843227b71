import type { search as dutch } from "../nl/search.ts";

export const search: typeof dutch = {
  title: "Search",
  ask: "Search for an action, an objective, a target, a dossier or a document.",
  found: (count, word, most) => {
    if (count >= most) return `The first ${most} found with "${word}". Search more precisely to see fewer.`;
    return `${count} found with "${word}".`;
  },
  none: "We found nothing. Try another word, or part of the word.",
  kind: {
    action: "action",
    objective: "objective",
    target: "target",
    dossier: "dossier",
    document: "document",
    source: "document of the source",
  },
};
