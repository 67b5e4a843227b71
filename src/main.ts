import { setTimeout as wait } from "node:timers/promises";
import type { ServeSettings } from "./cli/command.ts";
import { readConfig } from "./config.ts";
import { fillDemo } from "./demo/fillDemo.ts";
import { rendererHere } from "./export/edition/rendererHere.ts";
import { log } from "./faultLog.ts";
import { openIdentity } from "./identity/openIdentity.ts";
import { doFirst } from "./jobs/doDueJobs.ts";
import { deletions } from "./jobs/timetable.ts";
import { houseOn, openToServe } from "./openings.ts";
import { demoSeed, openRounds, startStaff } from "./rounds.ts";
import { openHighs } from "./solver/highsSolver.ts";
import { type CarryOut, openCommandSocket } from "./storage/commandSocket.ts";
import { signInKeyOf } from "./storage/signInKey.ts";
import { isDemo } from "./usecases/access/findActor.ts";
import { moveFiles } from "./usecases/council/moveFiles.ts";
import { beginHeadsAnew } from "./usecases/installation/auditLog.ts";
import type { House } from "./usecases/perform.ts";
import { openWatch } from "./watch.ts";
import { routes } from "./web/routes.ts";
import { buildAssets } from "./web/siteAssets.ts";
import { startServer } from "./web/startServer.ts";

/** How the house that is open carries out what other processes ask. */
export type CarryOutHere = (house: House) => CarryOut;

/** Takes commands for the embedded database, which is open here and nowhere else. */
const startCommands = (data: string, carryOut: CarryOut) =>
  // a path that is too long for a socket must not end the site: commands then say that it runs
  openCommandSocket(data, carryOut).then(undefined, (error: unknown) => log("commands", error));

/** From whom mail comes and where a weakness is reported, as far as the installation says so. */
function namedAddresses(): { readonly mailFrom?: string; readonly securityContact?: string } {
  const { mail, securityContact } = readConfig();
  return {
    ...(mail === undefined ? {} : { mailFrom: mail.from.address }),
    ...(securityContact === undefined ? {} : { securityContact }),
  };
}

/** Starts the site, after what is due was deleted. */
export async function serveSite(settings: ServeSettings, carryOut: CarryOutHere) {
  const database = await openToServe(settings.data);
  const house = houseOn(database, settings);
  await moveFiles(house);
  if (settings.demo && (await fillDemo(house, demoSeed, { rendererFor: rendererHere })))
    await beginHeadsAnew(house, settings.keys);
  await doFirst(house, deletions);
  const demo = settings.demo && (await isDemo(house));
  const assets = await buildAssets();
  const place = { host: settings.host, port: settings.port };
  const url = settings.url ?? `http://localhost:${settings.port}`; // documented default
  const watch = await openWatch(house, settings.metrics);
  const site = {
    house,
    routes,
    assets,
    url,
    demo,
    log,
    openSolver: openHighs,
    identity: openIdentity((slug) => signInKeyOf({ keys: settings.keys, slug }, house.now()), house.now),
    ...namedAddresses(),
    ...watch.requests,
  };
  const { data, keys } = settings;
  const startRounds = settings.works ? await openRounds(house, { data, keys, url }) : undefined;
  const server = await startServer(site, place);
  const rounds = startRounds?.();
  const staff = demo ? startStaff(house) : undefined;
  const commands =
    database.kind === "embedded" ? await startCommands(settings.data, carryOut(house)) : undefined;
  const stop = async () => {
    server.leave();
    await wait(settings.drain * 1000);
    await commands?.stop();
    await server.stop();
    await staff?.stop();
    await rounds?.stop();
    await watch.stop();
    await database.close();
  };
  return { url, stop };
}
