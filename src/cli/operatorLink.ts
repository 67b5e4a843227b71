import { makeOperatorLink } from "../usecases/installation/operatorLink.ts";
import { type Command, linkFor, tell } from "./command.ts";
import { inHouse } from "./inHouse.ts";

/** Prints a one-time link for the operator of the installation; with --anew everything the operator came in by before stops working. */
export const operatorLinkCommand: Command = {
  name: "operator link",
  use: "operator link [--anew] [--url URL]",
  options: { anew: { type: "boolean" }, url: { type: "string" } },
  run: (tools, call) =>
    inHouse(tools, call, async (house) => {
      const anew = call.options["anew"] === true;
      const link = linkFor(call, await makeOperatorLink(house, { anew }));
      const before = anew
        ? "Oudere links en alle passkeys van de beheerder werken niet meer."
        : "Oudere links werken niet meer. Passkeys blijven werken.";
      tell(tools, call, {
        json: { link, anew },
        lines: [before, `Link voor de beheerder, 1 keer, 7 dagen geldig: ${link}`],
      });
      return 0;
    }),
};
