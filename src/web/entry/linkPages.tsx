import { findAccount, useLink } from "../../usecases/access/signIn.ts";
import { Form } from "../components/form.tsx";
import { Lead } from "../components/lead.tsx";
import { SubmitRow } from "../components/submitRow.tsx";
import { at, paths } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import type { Reply, Visit } from "../visit.ts";
import { ownMunicipality } from "./ownMunicipality.ts";

/** The page of a one-time link; opening it uses nothing up. */
export function showLink(visit: Visit): Promise<Reply> {
  const { entry } = visit.texts;
  return publicPage(visit, {
    title: entry.linkTitle,
    children: (
      <div class="eb-main">
        <Lead title={entry.linkTitle} status={[entry.linkLead]} />
        <Form action={visit.path}>
          <SubmitRow word={entry.linkButton} />
        </Form>
      </div>
    ),
  });
}

/**
 * Returns the first page of whoever holds a session: where a passkey is made, in the own municipality or at the installation. Picking
 * people is the way into a demo, so there it is the first page of the municipality.
 */
async function firstPageOf(visit: Visit, secret: string): Promise<string> {
  const account = (await findAccount(visit.house, secret))?.account;
  if (account === undefined) return paths.home;
  if (account === "operator") return visit.demo ? paths.installation : paths.operatorPasskeys;
  const own = await ownMunicipality(visit.house, account);
  if (!own) return paths.home;
  return at(visit.demo ? paths.start : paths.passkeys, { municipality: own.slug });
}

/** Uses a one-time link up and signs its person in, in the own municipality. */
export async function takeLink(visit: Visit): Promise<Reply> {
  const secret = await useLink(visit.house, String(visit.params["secret"]));
  return { kind: "seeOther", to: await firstPageOf(visit, secret), session: { secret } };
}
