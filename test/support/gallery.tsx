import { ActionGallery, actionTrail } from "./galleryAction.tsx";
import { ChartsGallery } from "./galleryCharts.tsx";
import { FormGallery } from "./galleryForm.tsx";
import { PaperGallery } from "./galleryPlanning.tsx";
import { pageText } from "./galleryShell.tsx";
import { savedNotice, WorkGallery } from "./galleryWork.tsx";

/** Pages on which every component stands at least once, as the server would send them, by name. */
export async function galleryPages(): Promise<Readonly<Record<string, string>>> {
  return {
    work: await pageText("Mijn werk | Gemeente Meerwijk", <WorkGallery />, {
      banner: "Dit is een demonstratie. Alle mensen en cijfers zijn verzonnen.",
      notice: savedNotice,
    }),
    action: await pageText("Actie 21 | Gemeente Meerwijk", <ActionGallery />, { trail: actionTrail }),
    charts: await pageText("Programma | Gemeente Meerwijk", <ChartsGallery />),
    paper: await pageText("Planning | Gemeente Meerwijk", <PaperGallery />, { paper: "a3" }),
    form: await pageText("Fout: hoe gaat het? | Gemeente Meerwijk", <FormGallery />, {
      shape: "card",
      nav: [],
    }),
  };
}
