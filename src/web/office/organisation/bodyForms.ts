import { type BodyMember, bodyKinds, type GovernanceBody } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { type Rhythm, rhythmText } from "../../../domain/shared/rhythm.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addBody } from "../../../usecases/organisation/addBody.ts";
import { changeBody } from "../../../usecases/organisation/changeBody.ts";
import type { Choices } from "../../../usecases/organisation/readChoices.ts";
import { actPage } from "../../actForm.tsx";
import {
  allOf,
  choiceIn,
  type Entered,
  type Read,
  saidIn,
  seenIn,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { rhythmOptions, rhythmOrNull } from "../programme/rhythmChoice.ts";
import { turns } from "../programme/rhythmValues.ts";
import { rhythmIn } from "../programme/words.ts";
import { organisationCrumb, to } from "./places.ts";
import { loadChoices } from "./unitForms.ts";

const place = (visit: OfficeVisit) => ({
  here: "organisation" as const,
  trail: [organisationCrumb(visit)],
  back: to(visit, paths.organisation),
});

const ruleOf = (rhythm: GovernanceBody["rhythm"]) => (rhythm?.kind === "rule" ? rhythm : null);

const bodyQuestions = (visit: OfficeVisit, now: GovernanceBody["rhythm"]): readonly FormField[] => {
  const { organisation: words } = visit.texts;
  return [
    { kind: "line", name: "naam", label: words.name },
    {
      kind: "select",
      name: "soort",
      label: words.kind,
      options: bodyKinds.map((kind) => ({ value: kind, text: words.bodyKind[kind] })),
      empty: words.choose,
    },
    { kind: "line", name: "taak", label: words.bodyRole, optional: true },
    { kind: "line", name: "voorzitter", label: words.chair, hint: words.memberHint, optional: true },
    { kind: "line", name: "secretaris", label: words.secretary, hint: words.memberHint, optional: true },
    { kind: "lines", name: "leden", label: words.members, hint: words.membersHint, optional: true },
    {
      kind: "select",
      name: "ritme",
      label: words.rhythm,
      hint: words.rhythmHint,
      options: rhythmOptions(turns, ruleOf(now), visit),
      empty: words.rhythmOther,
      optional: true,
    },
    { kind: "line", name: "hoe-vaak", label: words.rhythmWords, hint: words.rhythmWordsHint, optional: true },
    { kind: "lines", name: "opdracht", label: words.mandate, optional: true },
  ];
};

/** Returns a member as typed: a known mail address is that person, anything else stays words. */
function memberOf(word: string, { people }: Choices): BodyMember {
  const person = people.find(({ mail }) => mail.toLowerCase() === word.toLowerCase());
  return person ? { kind: "person", person: person.id } : { kind: "asWritten", text: word };
}

const memberWord = (member: BodyMember, { people }: Choices): string =>
  member.kind === "asWritten" ? member.text : (people.find(({ id }) => id === member.person)?.mail ?? ""); // nobody left to name

/** Returns how often: the turn that was chosen, else the words; words that were not touched keep what they stand for. */
function rhythmRead(
  entered: Entered,
  visit: OfficeVisit,
  before: GovernanceBody["rhythm"],
): Read<Rhythm | null> {
  const chosen = rhythmOrNull(entered, "ritme", visit.texts);
  const words = wordOrNull(entered, "hoe-vaak");
  if (!chosen.ok || chosen.value !== null || words === null) return chosen;
  return ok(before !== null && rhythmIn(before, visit) === words ? before : { kind: "words", words });
}

function readBody(entered: Entered, visit: OfficeVisit, choices: Choices, body: GovernanceBody | undefined) {
  const one = (name: string) => {
    const word = wordOrNull(entered, name);
    return word === null ? null : memberOf(word, choices);
  };
  const lines = wordIn(entered, "leden").split(/\r?\n/);
  const members = lines.map((line) => line.trim()).filter((line) => line !== "");
  return allOf({
    key: ok(body?.key ?? wordIn(entered, "sleutel")), // a body keeps its key
    name: saidIn(entered, "naam", visit.texts.problems.G101),
    kind: choiceIn(entered, "soort", bodyKinds, visit.texts),
    role: ok(wordOrNull(entered, "taak")),
    members: ok(members.map((line) => memberOf(line, choices))),
    chair: ok(one("voorzitter")),
    secretary: ok(one("secretaris")),
    rhythm: rhythmRead(entered, visit, body?.rhythm ?? null), // a new body has none yet
    mandate: ok(wordOrNull(entered, "opdracht")),
  });
}

async function loadBody(visit: OfficeVisit) {
  const choices = await loadChoices(visit);
  const body = choices.bodies.find(({ key }) => key === visit.params["body"]);
  if (!body) throw new NotFound();
  return { choices, body };
}

export const addBodyPage = actPage({
  load: loadChoices,
  view: (visit) => ({
    ...place(visit),
    title: visit.texts.organisation.addBody,
    fields: [
      {
        kind: "line",
        short: true,
        name: "sleutel",
        label: visit.texts.organisation.bodyKey,
        hint: visit.texts.organisation.bodyKeyHint,
      },
      ...bodyQuestions(visit, null),
    ],
  }),
  start: () => startWith({}),
  read: (entered, visit, choices) => readBody(entered, visit, choices, undefined),
  act: (visit, body) => addBody(visit.house, visit.actor, body),
  fieldOf: { G101: "sleutel", G102: "sleutel", G103: "leden" },
});

export const changeBodyPage = actPage({
  load: loadBody,
  view: (visit, { body }) => ({
    ...place(visit),
    title: visit.texts.organisation.changeBody,
    hidden: { versie: String(body.version) },
    fields: bodyQuestions(visit, body.rhythm),
  }),
  start: ({ body, choices }, visit) => {
    const word = (member: BodyMember | null) => (member === null ? null : memberWord(member, choices));
    return startWith({
      naam: body.name,
      soort: body.kind,
      taak: body.role,
      voorzitter: word(body.chair),
      secretaris: word(body.secretary),
      leden: body.members.map((member) => memberWord(member, choices)).join("\n"),
      ritme: body.rhythm?.kind === "rule" ? rhythmText(body.rhythm) : null,
      "hoe-vaak": body.rhythm === null || body.rhythm.kind === "rule" ? null : rhythmIn(body.rhythm, visit),
      opdracht: body.mandate,
    });
  },
  read: (entered, visit, { choices, body }) => {
    const read = readBody(entered, visit, choices, body);
    return read.ok ? ok({ ...read.value, version: seenIn(entered) }) : read;
  },
  act: (visit, body) => changeBody(visit.house, visit.actor, body),
  fieldOf: { G101: "naam", G103: "leden" },
});
