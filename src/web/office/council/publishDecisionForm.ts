import { ok, refused } from "../../../domain/shared/result.ts";
import { publishDecision, readDecisionPublications } from "../../../usecases/council/publishDecision.ts";
import { startWith, wordOrNull } from "../../form.ts";
import { roleWords } from "../../reportFiles.ts";
import { partPage } from "../programme/partPage.tsx";
import { besideDossier, loadDossier } from "./dossierForms.ts";
import { dossierIn } from "./dossierPlace.ts";

/** That what was decided on a proposal is for everybody to read. */
export const publishDecisionPage = partPage({
  load: async (visit) => ({
    found: await loadDossier(visit),
    published: await readDecisionPublications(visit.house, visit.actor, dossierIn(visit)),
  }),
  view: (visit, { found, published }) => {
    const { dossiers: words } = visit.texts;
    return {
      ...besideDossier(visit, found),
      title: words.publish,
      lead: words.publishLead,
      consequence: words.publishConsequence,
      fields: [
        {
          kind: "many",
          name: "nagelezen",
          label: words.publishSure,
          options: [{ value: "ja", text: words.publishYes }],
        },
        ...(published.length === 0
          ? []
          : [{ kind: "lines" as const, name: "reden", label: words.publishReason }]),
      ],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered, { texts }) =>
    entered.get("nagelezen")?.includes("ja") === true
      ? ok({ reason: wordOrNull(entered, "reden") })
      : refused([{ field: "nagelezen", text: texts.dossiers.publishSure }]),
  act: (visit, { reason }) => {
    const words = roleWords(visit.texts);
    return publishDecision(visit.house, visit.actor, { ...dossierIn(visit), reason, words });
  },
  fieldOf: { reason: "reden" },
});
