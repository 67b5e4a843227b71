import type { PersonId } from "../../src/domain/organisation/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { addAction } from "../../src/usecases/programme/addAction.ts";
import { openRound } from "../../src/usecases/reporting/openRound.ts";
import { remindOwners } from "../../src/usecases/reporting/remindOwners.ts";
import { assetFile } from "../../src/web/assets.ts";
import { routes } from "../../src/web/routes.ts";
import { buildSite } from "../../src/web/server.ts";
import { aMailOffice, aSender } from "./aMailOffice.ts";
import { aMailServer } from "./aMailServer.ts";
import { anActionValues, programme } from "./aProgrammeOffice.ts";
import { allowed, day } from "./aUnit.ts";
import type { DatabaseKind } from "./databases.ts";
import { readMailSource } from "./readMailSource.ts";

const url = "https://evenbeeld.example";
const round = "RR1";

/** Who asks, and what goes along: nobody is signed in unless said otherwise. */
type Asking = {
  readonly as?: PersonId;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer to a card as a browser sends it: on schedule, unless said otherwise. */
export const cardAnswer = (differing: Readonly<Record<string, string>> = {}) => ({
  versie: "1",
  verloop: "onSchedule",
  gebeurd: "De eerste 20 teksten zijn klaar.",
  einde: "blijft",
  ...differing,
});

/**
 * Returns an office with a site and a real mail server: Fatima owns A1 and A2, Joost A3, nobody A4, Sara leads the programme. A round
 * asks about all of them until `closesOn`; no mail was sent yet. The clock stands on Monday 12 October 2026, 9.00.
 */
export async function aCardOffice(kind: DatabaseKind, closesOn = "2026-10-23") {
  const office = await aMailOffice(kind);
  const { house, administrator, manager, municipality } = office;
  const postOffice = await aMailServer();
  const post = aSender(postOffice);
  const employee = async (name: string) => {
    const person = await office.person(name, `${name.toLowerCase()}@proefstad.example`);
    const term = { fromDay: day("2026-01-01"), untilDay: null };
    allowed(await grantRole(house, administrator, { person, role: "employee", unit: null, ...term }));
    return person;
  };
  const sara = await office.leader("Sara", "sara@proefstad.example");
  const people = { sara, fatima: await employee("Fatima"), joost: await employee("Joost") };
  const titles = ["Vacatures <b>nalopen</b>", "Mentor vinden", "Trainen", "Meten"];
  const owners = [people.fatima, people.fatima, people.joost, null];
  for (const [at, title] of titles.entries()) {
    const person = owners[at] ?? null; // the last one is nobody's
    const owner =
      person === null
        ? ({ kind: "notStated" } as const)
        : ({ kind: "person", person, asWritten: null } as const);
    const values = anActionValues({ title, owner, status: "ongoing" });
    allowed(await addAction(house, manager, { programme, values }));
  }
  const values = { name: "Derde kwartaal", kind: null, serves: [], closesOn: day(closesOn) };
  allowed(await openRound(house, manager, { programme, values }));

  const faults: unknown[] = [];
  const files = new Map([["proef.css", assetFile("text/css; charset=utf-8", Buffer.from("body{}\n"))]]);
  const assets = { addresses: { style: "/bestanden/proef.css", script: null }, files };
  const log = (_: string, error: unknown) => void faults.push(error);
  const site = buildSite({ house, routes, assets, url, demo: false, openSolver: openHighs, log });

  const ask = async (method: string, path: string, { as, fields, headers }: Asking = {}) => {
    const cookie =
      as === undefined
        ? {}
        : {
            cookie: `__Host-evenbeeld_sessie=${await startSession(house, { municipality: municipality.id, person: as }, "link")}`,
          };
    const body = method === "POST" ? { body: new URLSearchParams(fields) } : {};
    const own = method === "POST" ? { "sec-fetch-site": "same-origin" } : {};
    const init = { method, ...body, headers: { ...cookie, ...own, ...headers } };
    const answer = await site.request(url + path, init);
    const { status } = answer;
    return { status, body: await answer.text(), to: answer.headers.get("location"), headers: answer.headers };
  };

  /** Returns the mails that came to somebody, as text, the oldest in front. */
  const mailTo = (name: string) =>
    postOffice.arrived
      .filter(({ to }) => to === `${name.toLowerCase()}@proefstad.example`)
      .map(({ source }) => readMailSource(source));
  /** Returns the paths of the links to cards in the latest mail to somebody. */
  const linksTo = (name: string): readonly string[] => {
    const text = (mailTo(name).at(-1)?.parts.get("text/plain") ?? "").replaceAll("\r", ""); // no mail, no links
    return [...text.matchAll(/^https:\/\/evenbeeld\.example(\/\S+\/kaart\/\S+)$/gm)].map(([, path]) =>
      String(path),
    );
  };
  const send = () => post.send(house);
  const remind = (action: string | null = null) => remindOwners(house, manager, { programme, round, action });
  const close = async () => {
    post.close();
    await postOffice.fall();
    await office.close();
  };
  return {
    ...office,
    ...{ people, postOffice, post, site, faults, ask, mailTo, linksTo, send, remind, close },
    ...{ programme, round, url },
  };
}
