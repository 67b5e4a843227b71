import { type Desk, passkeyDesk, takePasskey, takeWithdrawal } from "../../passkeyDesk.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { settingsCrumb } from "./settingsNow.ts";

const deskOf = (visit: OfficeVisit): Desk => ({
  account: { municipality: visit.municipality.id, person: visit.actor.person },
  name: visit.actor.name,
  here: to(visit, paths.passkeys),
  withdraw: to(visit, paths.withdrawPasskey),
  onward: to(visit, paths.start),
});

async function deskPage(visit: OfficeVisit, problems: Parameters<typeof passkeyDesk>[2]): Promise<Reply> {
  const content = await passkeyDesk(visit, deskOf(visit), problems);
  const trail = [settingsCrumb(visit), { word: content.title }];
  return officePage(visit, { ...content, here: "settings", trail }, problems?.length ? 422 : 200);
}

/** The passkeys of an administrator, and nobody else's. */
export const showPasskeys = (visit: OfficeVisit): Promise<Reply> => deskPage(visit, []);

export async function takeOwnPasskey(visit: OfficeVisit): Promise<Reply> {
  const desk = deskOf(visit);
  const problem = await takePasskey(visit, desk);
  return problem === undefined ? seeOther(desk.here) : deskPage(visit, [problem]);
}

export const withdrawOwnPasskey = (visit: OfficeVisit): Promise<Reply> =>
  takeWithdrawal(visit, deskOf(visit));
