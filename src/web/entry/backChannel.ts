import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { textsFor } from "../../texts/index.ts";
import { endSessionsAt } from "../../usecases/access/endSessionsAt.ts";
import { municipalityAt } from "../../usecases/access/findActor.ts";
import { providerOf } from "../../usecases/access/providerOf.ts";
import { orErrorPage } from "../errorPage.ts";
import { paths } from "../paths.ts";
import { noteFault } from "../requestLog.ts";
import { isForm } from "../requests.ts";
import type { Site } from "../server.ts";
import { connectionOf } from "./providerSignIn.tsx";

const largest = 64 * 1024;

/** Returns how a message of a provider is answered: 200 when its sessions ended here, 400 when it cannot be believed. */
async function answerTo(site: Site, slug: string, form: FormData): Promise<200 | 400 | 404> {
  const { house, identity, url } = site;
  const municipality = await municipalityAt(house, slug);
  const provider = municipality && (await providerOf(house, municipality));
  if (municipality === undefined || provider === undefined || identity === undefined) return 404;
  const token = form.get("logout_token");
  if (typeof token !== "string") return 400;
  const ended = await identity.endedBy(connectionOf(url, municipality, provider), token);
  if (!ended.ok) return 400;
  await endSessionsAt(house, municipality, ended.value);
  return 200;
}

/**
 * Takes what a provider says when somebody signed out there (OpenID Connect Back-Channel Logout). It comes from a machine and from no
 * page of ours, so it stands before the checks of forms; it proves itself by the signature of the provider.
 */
export function addBackChannel(app: Hono, site: Site): void {
  if (site.identity === undefined) return;
  app.post(paths.endedThere, bodyLimit({ maxSize: largest }), async (context) => {
    if (!isForm(context)) return context.body(null, 400);
    const answered = await orErrorPage(
      async () => answerTo(site, context.req.param("municipality"), await context.req.formData()),
      textsFor("nl"),
      site.log,
    );
    if (!answered.ok) noteFault(context, answered.page.number);
    return context.body(null, answered.ok ? answered.value : 503);
  });
}
