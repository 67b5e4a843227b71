import type { DossierPlace } from "../../../domain/council/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import type { SeenDossier } from "../../../usecases/council/readDossier.ts";
import type { Crumb } from "../../components/trail.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

/** Returns which dossier the address is about. */
export const dossierIn = (visit: OfficeVisit) => ({
  programme: programmeIn(visit),
  dossier: String(visit.params["dossier"]),
});

/** Returns an address within a dossier. */
export const inDossier = (
  visit: OfficeVisit,
  { programme, dossier }: Pick<SeenDossier, "programme" | "dossier">,
  path: string,
  filled: Readonly<Record<string, string>> = {},
): string => within(visit, programme, path, { dossier: dossier.key, ...filled });

/** Returns the way to the dossiers of a programme. */
export const trailToDossiers = (visit: OfficeVisit, programme: Programme): readonly Crumb[] => [
  ...trailTo(visit, programme),
  { word: visit.texts.dossiers.title, href: within(visit, programme, paths.dossiers) },
];

/** Returns where on the page of a dossier a place of it stands. */
export function anchorOf(place: DossierPlace): string {
  switch (place.kind) {
    case "subject":
      return "inhoud";
    case "urgency":
      return "spoed";
    case "explanation":
      return "toelichting";
    case "publicText":
      return "besluitenlijst";
    case "list":
      return "stukken";
    case "point":
      return `punt-${place.number}`;
    case "reasoning":
      return `waarom-${place.number}`;
    case "document":
      return place.key;
  }
}
