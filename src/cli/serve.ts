import { textsFor } from "../texts/index.ts";
import { type Call, type Command, dataOf, keysOf, type MeasuredAt, refuse, textOption } from "./command.ts";
import { askedToStop, refuseEmbedded } from "./inHouse.ts";

const { problems } = textsFor("nl");
const loopback = ["127.0.0.1", "localhost", "::1"];

/** Starts the web application; with --demo it fills an empty database with the fictional municipality first. */
export const serveCommand: Command = {
  name: "serve",
  use: "serve [--port 3000] [--host 127.0.0.1] [--url URL] [--drain 0] [--metrics PORT] [--no-work] [--demo] [--demo-public]",
  alone: true,
  options: {
    port: { type: "string" },
    host: { type: "string" },
    url: { type: "string" },
    drain: { type: "string" },
    "no-work": { type: "boolean" },
    metrics: { type: "string" },
    demo: { type: "boolean" },
    "demo-public": { type: "boolean" },
    keys: { type: "string", path: true },
  },
  run: async (tools, call) => {
    const host = textOption(call, "host") ?? "127.0.0.1"; // documented default
    const port = Number(textOption(call, "port") ?? "3000"); // documented default
    const url = textOption(call, "url");
    const demo = call.options["demo"] === true;
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return refuse(tools, call, {
        code: "C101",
        sentence: problems.C101,
        exit: 2,
      });
    const drain = Number(textOption(call, "drain") ?? "0"); // documented default
    if (!Number.isInteger(drain) || drain < 0 || drain > 300)
      return refuse(tools, call, { code: "C121", sentence: problems.C121, exit: 2 });
    if (url !== undefined && !isOutsideUrl(url))
      return refuse(tools, call, {
        code: "C102",
        sentence: problems.C102,
        exit: 2,
      });
    if (demo && !loopback.includes(host) && call.options["demo-public"] !== true)
      return refuse(tools, call, {
        code: "C103",
        sentence: problems.C103,
        exit: 3,
      });
    const metrics = measuredAt(call);
    if (metrics === "refused") return refuse(tools, call, { code: "C122", sentence: problems.C122, exit: 2 });
    const works = call.options["no-work"] !== true;
    if (!works && !tools.onServer()) return refuseEmbedded(tools, call);
    const settings = { data: dataOf(call), keys: keysOf(call) };
    const running = await tools.serve({ ...settings, host, port, url, demo, works, drain, metrics });
    tools.out(`Evenbeeld staat klaar op ${running.url}`);
    await askedToStop();
    await running.stop();
    return 0;
  },
};

/** Returns whether an address may be the one that people use. */
export function isOutsideUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && loopback.includes(hostname));
}

/** C122: figures of the process are asked on a port of this machine. Source: ours; they have no password. */
function measuredAt(call: Call): MeasuredAt | "refused" | undefined {
  const text = textOption(call, "metrics");
  if (text === undefined) return undefined;
  const found = /^(?:(.+):)?(\d{1,5})$/.exec(text);
  const host = measuredHosts.find((one) => one === (found?.[1] ?? "127.0.0.1")); // documented default
  const port = Number(found?.[2]);
  return host === undefined || !(port <= 65_535) ? "refused" : { host, port };
}

const measuredHosts = ["127.0.0.1", "localhost", "[::1]"] as const;
