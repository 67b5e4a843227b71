import {
  checkPalette,
  type Palette,
  type PaletteProblem,
  type Tone,
  tones,
} from "../../../domain/organisation/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { problemText } from "../../../texts/index.ts";
import { changePalette } from "../../../usecases/settings/changePalette.ts";
import { type Entered, type FormProblem, seenIn, startWith, wordIn } from "../../form.ts";
import { paletteName, paletteNamed, themeCss } from "../../look/theme.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";

import { to } from "../organisation/places.ts";
import { PalettePreview, PreviewNotice } from "./palettePreview.tsx";

import { type SettingPage, settingForm, settingPage } from "./settingPage.tsx";
import { settingsNow, versionOf } from "./settingsNow.ts";
import { ToneHint } from "./toneHint.tsx";

const fieldOf: Readonly<Record<Tone, string>> = {
  accent: "hoofdkleur",
  accentDeep: "donker",
  accentMid: "midden",
  accentPale: "licht",
};

/** Returns a colour as it is kept; six digits without their sign are a colour too. */
function colourIn(entered: Entered, tone: Tone): string {
  const word = wordIn(entered, fieldOf[tone]).toLowerCase();
  return /^[0-9a-f]{6}$/.test(word) ? `#${word}` : word;
}

const paletteIn = (entered: Entered): Palette => ({
  accent: colourIn(entered, "accent"),
  accentDeep: colourIn(entered, "accentDeep"),
  accentMid: colourIn(entered, "accentMid"),
  accentPale: colourIn(entered, "accentPale"),
});

/** Returns what is wrong with each tone: what was found, what is needed and with which other colour. */
function paletteProblems(
  { code, unwritten, faint }: PaletteProblem,
  { texts, formats }: OfficeVisit,
): readonly FormProblem[] {
  const { settings: words } = texts;
  const toneProblems = (tone: Tone): readonly FormProblem[] => [
    ...unwritten
      .filter((one) => one === tone)
      .map(() => ({ field: fieldOf[tone], text: words.unwritten(words.tone[tone]) })),
    ...faint
      .filter((contrast) => contrast.tone === tone)
      .map(({ ground, ratio, required }) => ({
        field: fieldOf[tone],
        text: words.faint(
          words.tone[tone],
          words.ground[ground],
          formats.ratio(ratio),
          formats.number(required),
        ),
      })),
  ];
  // in the order of the questions
  return [{ text: problemText(texts, code) }, ...tones.flatMap(toneProblems)];
}

const page: SettingPage<Palette, PaletteProblem> = {
  name: "palette",
  view: (visit, _, entered) => {
    const { settings: words } = visit.texts;
    const palette = paletteIn(entered);
    return {
      title: words.change.palette,
      lead: words.paletteLead,
      look: words.look,
      fields: tones.map((tone) => ({
        kind: "line",
        short: true,
        name: fieldOf[tone],
        label: words.tone[tone],
        hint: <ToneHint visit={visit} palette={palette} tone={tone} />,
      })),
    };
  },
  start: ({ now }) => startWith(Object.fromEntries(tones.map((tone) => [fieldOf[tone], now.palette[tone]]))),
  read: (entered) => ok(paletteIn(entered)),
  act: ({ house, actor }, value, seen) => changePalette(house, actor, { value, seen }),
  problems: paletteProblems,
};

const { show, take } = settingPage(page);

/** Shows the form, and what was typed in it on real parts of a page before anything is chosen. */
async function showPalette(visit: OfficeVisit): Promise<Reply> {
  if (!tones.some((tone) => visit.query.has(fieldOf[tone]))) return show(visit);
  const entered: Entered = new Map([...visit.query].map(([name, value]) => [name, [value]]));
  const palette = paletteIn(entered);
  const settings = await settingsNow(visit);
  // an address without a version was not sent by the form: it shows what stands there now
  const seen = entered.has("versie") ? seenIn(entered) : versionOf(settings, "palette");
  const checked = checkPalette(palette);
  if (!checked.ok) {
    const problems = paletteProblems(checked.problem, visit);
    return settingForm(page, visit, { settings, entered, seen, problems }, 422);
  }
  const preview = to(visit, paths.paletteSheet, { sheet: paletteName(palette) });
  const dressed = { ...visit, sheets: { ...visit.sheets, preview } };
  const around = { above: <PreviewNotice visit={visit} />, below: <PalettePreview visit={visit} /> };
  return settingForm(page, dressed, { settings, entered, seen, problems: [], ...around }, 200);
}

/** The colours of a preview, for who may choose them: one rule, over the sheet of the page. */
export async function showPaletteSheet({ params }: OfficeVisit): Promise<Reply> {
  const palette = paletteNamed(String(params["sheet"]));
  if (!palette || !checkPalette(palette).ok) throw new NotFound();
  return { kind: "style", css: themeCss(palette) };
}

export const palettePage = { show: showPalette, take } as const;
