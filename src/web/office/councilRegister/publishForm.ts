import { ok, refused } from "../../../domain/shared/result.ts";
import { publishCouncilRegister } from "../../../usecases/council/publishCouncilRegister.ts";
import { readEntryForm } from "../../../usecases/council/readEntryForm.ts";
import { startWith } from "../../form.ts";
import { paths } from "../../paths.ts";
import { roleWords } from "../../reportFiles.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { trailToRegister } from "./registerPlace.ts";

/** That the register is for everybody to read, as it stands now. */
export const publishRegisterPage = partPage({
  load: ({ house, actor, ...visit }) => readEntryForm(house, actor, String(visit.params["programme"])),
  view: (visit, { programme }) => {
    const { councilRegister: words } = visit.texts;
    return {
      here: "programme",
      trail: trailToRegister(visit, programme),
      back: within(visit, programme, paths.councilRegister),
      kind: words.title,
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
      ],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered, { texts }) =>
    entered.get("nagelezen")?.includes("ja") === true
      ? ok(true)
      : refused([{ field: "nagelezen", text: texts.councilRegister.publishSure }]),
  act: (visit) => {
    const words = roleWords(visit.texts);
    return publishCouncilRegister(visit.house, visit.actor, { programme: programmeIn(visit), words });
  },
  fieldOf: {},
});
