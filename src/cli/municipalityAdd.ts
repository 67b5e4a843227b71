import type { Locale } from "../domain/shared/municipality.ts";
import { textsFor } from "../texts/index.ts";
import { addMunicipality } from "../usecases/installation/addMunicipality.ts";
import { type Command, linkFor, refuse, tell, textOption } from "./command.ts";
import { inHouse } from "./inHouse.ts";

const { problems } = textsFor("nl");
const locales: readonly string[] = ["nl-NL", "nl-BE"] satisfies readonly Locale[];
const isLocale = (text: string): text is Locale => locales.includes(text);

/** Adds a municipality and prints the one-time link of its first administrator. */
export const municipalityAddCommand: Command = {
  name: "municipality add",
  use: "municipality add SLUG --name NAME [--cbs-code GM0344] [--locale nl-NL] [--administrator NAME --mail MAIL] [--keys DIRECTORY]",
  options: {
    name: { type: "string" },
    "cbs-code": { type: "string" },
    locale: { type: "string" },
    administrator: { type: "string" },
    mail: { type: "string" },
    url: { type: "string" },
    keys: { type: "string", path: true },
  },
  run: async (tools, call) => {
    const [slug] = call.words;
    const name = textOption(call, "name");
    const locale = textOption(call, "locale") ?? "nl-NL"; // documented default
    if (slug === undefined || name === undefined)
      return refuse(tools, call, { code: "C106", sentence: problems.C106, exit: 2 });
    if (!isLocale(locale))
      return refuse(tools, call, {
        code: "C107",
        sentence: problems.C107,
        exit: 2,
      });
    const administrator = {
      name: textOption(call, "administrator") ?? `Beheerder ${name}`, // the first account has a function, no name yet
      mail: textOption(call, "mail") ?? `beheerder@${slug}.invalid`, // an address nobody has, until the person gives one
    };
    const cbsCode = textOption(call, "cbs-code") ?? null; // not given: not stated
    return inHouse(tools, call, async (house) => {
      const added = await addMunicipality(house, { slug, name, cbsCode, locale, administrator });
      if (!added.ok)
        return refuse(tools, call, {
          code: added.problem,
          sentence: problems[added.problem],
          exit: 3,
        });
      const link = linkFor(call, added.value.linkSecret);
      tell(tools, call, {
        json: { slug, link },
        lines: [`${name} is toegevoegd.`, `Link voor de eerste beheerder, 1 keer, 7 dagen geldig: ${link}`],
      });
      return 0;
    });
  },
};
