import { type ApiClient, clientRights, lastExpiry } from "../../../domain/access/index.ts";
import type { Result } from "../../../domain/shared/result.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { problemText } from "../../../texts/index.ts";
import { makeClient } from "../../../usecases/api/makeClient.ts";
import { readClients } from "../../../usecases/api/readClients.ts";
import { renewClient } from "../../../usecases/api/renewClient.ts";
import { revokeClient } from "../../../usecases/api/revokeClient.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, choicesIn, dayIn, type Entered, type FormProblem, startWith, wordIn } from "../../form.ts";
import { type FormView, formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { idIn, to } from "../organisation/places.ts";
import { tokenPage } from "./clientToken.tsx";
import { settingsCrumb } from "./settingsNow.ts";

const place = (visit: OfficeVisit): Pick<FormView, "here" | "trail" | "back"> => ({
  here: "settings",
  trail: [settingsCrumb(visit), { word: visit.texts.clients.title, href: to(visit, paths.clients) }],
  back: to(visit, paths.clients),
});

const expiryQuestion = ({ texts }: OfficeVisit): FormField => ({
  kind: "line",
  type: "date",
  short: true,
  name: "tot",
  label: texts.clients.expires,
  hint: texts.clients.expiresHint,
});

async function loadClient(visit: OfficeVisit) {
  const { clients, today } = await readClients(visit.house, visit.actor);
  const id = idIn<"apiClient">(visit, "client");
  const client = clients.find((one) => one.id === id);
  if (!client) throw new NotFound();
  return { client, today };
}

type Problem = "N141" | "R180" | "R181" | "R182" | "R183";
const fieldOf: Readonly<Partial<Record<Problem, string>>> = {
  N141: "rechten",
  R180: "naam",
  R181: "rechten",
  R182: "tot",
};

/** How a token is asked for: what the form says, how it starts, and how it is handed over. */
type TokenForm = {
  readonly load: (visit: OfficeVisit) => Promise<{
    readonly view: FormView;
    readonly start: Entered;
    readonly keepsPeople: boolean;
  }>;
  readonly hand: (
    visit: OfficeVisit,
    entered: Entered,
  ) => Promise<Result<string, Problem | readonly FormProblem[]>>;
};

/** Returns the two handlers of a form that answers with a token; there is no way on, or the token would stand in an address. */
function tokenForm({ load, hand }: TokenForm) {
  const show = async (visit: OfficeVisit): Promise<Reply> => {
    const { view, start } = await load(visit);
    return formPage(visit, { view, entered: start, problems: [] }, 200);
  };
  const take = async (visit: OfficeVisit): Promise<Reply> => {
    const entered = visit.posted.fields;
    const { view, keepsPeople } = await load(visit);
    const handed = await hand(visit, entered);
    if (handed.ok) return tokenPage(visit, view, { token: handed.value, keepsPeople });
    const { problem } = handed;
    if (typeof problem !== "string") return formPage(visit, { view, entered, problems: problem }, 422);
    const field = fieldOf[problem];
    const text = problemText(visit.texts, problem);
    return formPage(
      visit,
      { view, entered, problems: [field === undefined ? { text } : { field, text }] },
      422,
    );
  };
  return { show, take } as const;
}

export const makeClientForm = tokenForm({
  load: async (visit) => {
    const { clients: words } = visit.texts;
    const { today } = await readClients(visit.house, visit.actor);
    const options = clientRights.map((right) => ({
      value: right,
      text: words.right[right],
      hint: words.rightHint[right],
    }));
    const view: FormView = {
      ...place(visit),
      title: words.make,
      fields: [
        { kind: "line", name: "naam", label: words.name, hint: words.nameHint },
        { kind: "many", name: "rechten", label: words.rightsQuestion, hint: words.rightsHint, options },
        expiryQuestion(visit),
      ],
    };
    const keepsPeople = choicesIn(visit.posted.fields, "rechten", clientRights).includes("provisioning");
    return { view, start: startWith({ tot: lastExpiry(today) }), keepsPeople };
  },
  hand: async (visit, entered) => {
    const read = allOf({
      name: ok(wordIn(entered, "naam")),
      rights: ok(choicesIn(entered, "rechten", clientRights)),
      expiresOn: dayIn(entered, "tot", visit.texts),
    });
    return read.ok ? makeClient(visit.house, visit.actor, read.value) : refused(read.problem);
  },
});

const renewView = (visit: OfficeVisit, { name }: ApiClient): FormView => ({
  ...place(visit),
  title: visit.texts.clients.renew,
  kind: name,
  fields: [expiryQuestion(visit)],
  consequence: visit.texts.clients.renewConsequence,
});

export const renewClientForm = tokenForm({
  load: async (visit) => {
    const { client, today } = await loadClient(visit);
    const keepsPeople = client.rights.includes("provisioning");
    return { view: renewView(visit, client), start: startWith({ tot: lastExpiry(today) }), keepsPeople };
  },
  hand: async (visit, entered) => {
    const { client } = await loadClient(visit);
    const read = dayIn(entered, "tot", visit.texts);
    if (!read.ok) return refused([read.problem]);
    return renewClient(visit.house, visit.actor, { id: client.id, expiresOn: read.value });
  },
});

export const revokeClientForm = actPage({
  load: loadClient,
  view: (visit, { client }) => ({
    ...place(visit),
    title: visit.texts.clients.revoke,
    kind: client.name,
    fields: [],
    consequence: visit.texts.clients.revokeConsequence,
  }),
  start: () => startWith({}),
  read: (_, __, { client }) => ok(client.id),
  act: (visit, id) => revokeClient(visit.house, visit.actor, id),
  fieldOf: {},
});
