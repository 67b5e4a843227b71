import { textsFor } from "../texts/index.ts";
import { type Command, dataOf, keysOf, refuse, textOption } from "./command.ts";
import { askedToStop, refuseEmbedded } from "./inHouse.ts";
import { isOutsideUrl } from "./serve.ts";

const { problems } = textsFor("nl");

/** Does what comes back by itself, mail, releases and copies, beside processes that serve with --no-work. */
export const workCommand: Command = {
  name: "work",
  use: "work [--url URL]",
  alone: true,
  options: { url: { type: "string" }, keys: { type: "string", path: true } },
  run: async (tools, call) => {
    const url = textOption(call, "url") ?? "http://localhost:3000"; // documented default of serve
    if (!isOutsideUrl(url)) return refuse(tools, call, { code: "C102", sentence: problems.C102, exit: 2 });
    if (!tools.onServer()) return refuseEmbedded(tools, call);
    const running = await tools.work({ data: dataOf(call), keys: keysOf(call), url });
    tools.out("Evenbeeld werkt");
    await askedToStop();
    await running.stop();
    return 0;
  },
};
