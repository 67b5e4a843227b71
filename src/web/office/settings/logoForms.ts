import type { Picture } from "../../../domain/organisation/index.ts";
import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { readPicture } from "../../../intake/picture/readPicture.ts";
import { problemText } from "../../../texts/index.ts";
import { changeLogo, removeLogo } from "../../../usecases/settings/changeLogo.ts";
import { allOf, type FormProblem, startWith, wordIn } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { codeAt, settingPage } from "./settingPage.tsx";
import type { SettingsNow } from "./settingsNow.ts";

const field = "bestand";

/** Returns the picture that was sent; null keeps the one there is. */
function pictureIn(
  { posted, texts }: OfficeVisit,
  { now }: SettingsNow,
): Result<Picture | null, FormProblem> {
  const file = posted.files.get(field);
  if (!file) return now.logo === null ? refused({ field, text: texts.settings.logoMissing }) : ok(null);
  const picture = readPicture(file.bytes);
  return picture.ok ? picture : refused({ field, text: problemText(texts, picture.problem) });
}

export const logoPage = settingPage({
  name: "logo",
  view: ({ texts: { settings: words } }, { now }) => ({
    title: words.change.logo,
    fields: [
      {
        kind: "file",
        name: field,
        label: words.logoFile,
        hint: now.logo === null ? words.logoHint : `${words.logoHint} ${words.logoKeep}`,
        accept: ".png,.jpg,.jpeg,.webp",
        optional: now.logo !== null,
      },
      { kind: "line", name: "tekst", label: words.logoText, hint: words.logoTextHint, optional: true },
    ],
  }),
  start: ({ now }) => startWith({ tekst: now.logo?.alternative ?? "" }), // no logo, no text
  read: (entered, visit, settings) =>
    allOf({ picture: pictureIn(visit, settings), alternative: ok(wordIn(entered, "tekst")) }),
  act: ({ house, actor }, input, seen) => changeLogo(house, actor, { ...input, seen }),
  problems: codeAt({ H103: field, H104: "tekst" }),
});

export const removeLogoPage = settingPage({
  name: "logo",
  view: ({ texts: { settings: words } }, { now }) => {
    if (now.logo === null) throw new NotFound();
    return { title: words.removeLogo, fields: [], consequence: words.removeLogoConsequence };
  },
  start: () => startWith({}),
  read: () => ok(null),
  act: ({ house, actor }, _, seen) => removeLogo(house, actor, seen),
  problems: (problem: never) => problem,
});
