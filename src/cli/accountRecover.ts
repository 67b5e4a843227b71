import { textsFor } from "../texts/index.ts";
import { municipalityAt } from "../usecases/access/findActor.ts";
import { recoverAccount } from "../usecases/installation/recoverAccount.ts";
import { type Command, linkFor, refuse, tell } from "./command.ts";
import { inHouse } from "./inHouse.ts";

const { problems } = textsFor("nl");

/** Prints a new one-time link for an administrator who cannot come in any more; older links stop working. */
export const accountRecoverCommand: Command = {
  name: "account recover",
  use: "account recover SLUG MAIL [--url URL]",
  options: { url: { type: "string" }, keys: { type: "string", path: true } },
  run: async (tools, call) => {
    const [slug, mail] = call.words;
    if (slug === undefined || mail === undefined)
      return refuse(tools, call, { code: "C106", sentence: problems.C106, exit: 2 });
    return inHouse(tools, call, async (house) => {
      const municipality = await municipalityAt(house, slug);
      if (!municipality) return refuse(tools, call, { code: "C105", sentence: problems.C105, exit: 3 });
      const secret = await recoverAccount(house, municipality, mail);
      if (!secret.ok)
        return refuse(tools, call, { code: secret.problem, sentence: problems[secret.problem], exit: 3 });
      const link = linkFor(call, secret.value);
      tell(tools, call, {
        json: { slug, mail, link },
        lines: ["Oudere links werken niet meer.", `Nieuwe link, 1 keer, 7 dagen geldig: ${link}`],
      });
      return 0;
    });
  },
};
