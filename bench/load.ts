import { Agent, request } from "node:http";

/** What one load showed: pages a second and the time of a page in milliseconds at the median and at 95 of 100. */
export type Load = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly failed: number;
  /** The bytes of one answer as they came over the wire, without its headers. */
  readonly bytes: number;
};

const [address = "", cookie = "", seconds = "5", connections = "20"] = process.argv.slice(2);

type Answered = { readonly ms: number; readonly ok: boolean; readonly bytes: number };

function once(agent: Agent): Promise<Answered> {
  const begun = performance.now();
  let bytes = 0;
  return new Promise((resolve) => {
    const asked = request(address, { agent, headers: { cookie, "accept-encoding": "gzip" } }, (answer) => {
      answer.on("data", (piece: Buffer) => {
        bytes += piece.length;
      });
      answer.on("end", () =>
        resolve({ ms: performance.now() - begun, ok: answer.statusCode === 200, bytes }),
      );
    });
    asked.on("error", () => resolve({ ms: performance.now() - begun, ok: false, bytes }));
    asked.end();
  });
}

async function load(): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
  const until = performance.now() + Number(seconds) * 1000;
  const times: number[] = [];
  let [failed, last] = [0, 0];
  const begun = performance.now();
  const work = async () => {
    while (performance.now() < until) {
      const { ms, ok, bytes } = await once(agent);
      last = bytes;
      if (ok) times.push(ms);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: Number(connections) }, work));
  agent.destroy();
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return {
    perSecond: (times.length * 1000) / (performance.now() - begun),
    p50: at(0.5),
    p95: at(0.95),
    failed,
    bytes: last,
  };
}

process.stdout.write(`${JSON.stringify(await load())}\n`);
