import { typedValues, type ValueSource } from "../../../domain/programme/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import type { FiguresToRead } from "../../../usecases/programme/bindTarget.ts";
import type { FoundTarget } from "../../../usecases/programme/readTarget.ts";
import { type Entered, type Read, startWith, wordIn } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { groupChoices, groupValue, outsideChoices, outsideValue, releasedFigure } from "./readChoices.ts";

/** A target with what it can be bound to. */
export type BindData = { readonly found: FoundTarget; readonly figures: FiguresToRead };

export const valueSources = ["typed", "released", "outside"] as const;

/** Returns the groups that can be chosen. */
export const groupsOf = (visit: OfficeVisit, { found, figures }: BindData, place: "who" | "within") =>
  groupChoices(visit, { figures, unitNames: found.unitNames }, place);

function releasedIn(entered: Entered, visit: OfficeVisit, data: BindData): Read<ValueSource> {
  const { targetReads: words } = visit.texts;
  const chosenIn = (name: "wie" | "binnen", place: "who" | "within") =>
    groupsOf(visit, data, place).find(({ value }) => value === wordIn(entered, name))?.chosen;
  const who = chosenIn("wie", "who");
  if (who === undefined) return refused({ field: "wie", text: words.mustChoose });
  const around = chosenIn("binnen", "within");
  if (around === undefined && wordIn(entered, "binnen") !== "")
    return refused({ field: "binnen", text: words.mustChoose });
  const found = releasedFigure(data.figures, who, around ?? null); // nothing chosen is everybody
  return found === undefined ? refused({ field: "binnen", text: words.noTable }) : ok(found);
}

/** Returns where somebody said that the value of a target comes from. */
export function readsIn(entered: Entered, visit: OfficeVisit, data: BindData): Read<ValueSource> {
  const { targetReads: words } = visit.texts;
  switch (wordIn(entered, "waarvandaan")) {
    case "typed":
      return ok(typedValues);
    case "released":
      return releasedIn(entered, visit, data);
    case "outside": {
      const chosen = outsideChoices(visit, data.figures).find(
        ({ value }) => value === wordIn(entered, "buiten"),
      )?.chosen;
      return chosen === undefined ? refused({ field: "buiten", text: words.mustChoose }) : ok(chosen);
    }
    default:
      return refused({ field: "waarvandaan", text: words.mustChoose });
  }
}

/** Returns the questions with what a target now reads. */
export function answersOf({ target: { reads } }: FoundTarget): Entered {
  const released = reads.kind === "released" ? reads : null;
  return startWith({
    waarvandaan: reads.kind,
    wie: released && groupValue(released.who),
    binnen: released?.within ? groupValue(released.within) : null,
    buiten: reads.kind === "outside" ? outsideValue(reads) : null,
  });
}
