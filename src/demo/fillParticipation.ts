import type { ContributionRound, GivenContribution } from "../domain/governance/index.ts";
import { addDays, type Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { addConsentRequest } from "../usecases/governance/addConsentRequest.ts";
import { moveConsentRequest } from "../usecases/governance/moveConsentRequest.ts";
import { answerContribution } from "../usecases/participation/answerContribution.ts";
import {
  addContributionRound,
  closeContributionRound,
} from "../usecases/participation/changeContributionRound.ts";
import { giveContribution } from "../usecases/participation/giveContribution.ts";
import { readContributionRound } from "../usecases/participation/readContributionRounds.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { readActions } from "../usecases/programme/readAction.ts";
import { keeper } from "./actionHistory.ts";
import { requestConditions, requestSeeds, roundSeeds } from "./content/participation.ts";
import { councilMember } from "./content/workforce/gate.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { programmeKey as programme } from "./meerwijkProgramme.ts";

const works = "ondernemingsraad";

type Office = {
  readonly house: House;
  readonly today: Day;
  readonly actorOf: (name: string) => Promise<PersonActor>;
  readonly ilse: PersonActor;
};

const houseOn = (house: House, day: Day): House => ({
  ...house,
  now: () => new Date(`${day}T09:00:00Z`),
});

/** Writes the requests; one is asked and one is answered under a condition. */
async function fillRequests({ house, today, actorOf, ilse }: Office): Promise<void> {
  const asked = addDays(today, -30);
  const answered = addDays(today, -9);
  const then = houseOn(house, asked);
  const { actions } = await readActions(then, ilse, programme);
  const waiting = actions.filter(({ status }) => status === "notStarted").map(({ key }) => key);
  for (const { holds, until, ...seed } of requestSeeds) {
    const values = { ...seed, body: works, actions: waiting.slice(0, holds) };
    const { key } = done(await addConsentRequest(then, ilse, { programme, values }));
    if (until === "drafted") continue;
    const said = { conditions: null, reason: null, nullityOn: null, document: "Brief aan de OR" };
    const act = { programme, key, endsOn: null };
    const move = { ...said, kind: "asked", on: asked } as const;
    done(await moveConsentRequest(then, ilse, { ...act, seen: 1, move }));
    if (until === "asked") continue;
    const answer = { ...said, kind: until, on: answered, document: "Antwoord van de OR" } as const;
    const later = houseOn(house, answered);
    const member = await actorOf(councilMember);
    done(
      await moveConsentRequest(later, member, {
        ...{ ...act, seen: 2 },
        move: { ...answer, conditions: requestConditions },
      }),
    );
  }
}

type Gift = (typeof roundSeeds)[number]["gifts"][number];

async function give(office: Office, round: ContributionRound, { by, text }: Gift): Promise<void> {
  const house = houseOn(office.house, round.from);
  const named = typeof by === "object" && "person" in by ? await office.actorOf(by.person) : null;
  const contributor: GivenContribution["by"] =
    named !== null
      ? { kind: "person", person: named.person }
      : typeof by === "object" && "told" in by
        ? { kind: "onBehalf", who: by.told }
        : { kind: "anonymous" };
  const nameless = contributor.kind === "anonymous";
  const given: GivenContribution = {
    by: contributor,
    group: nameless ? null : named === null ? "networks" : "employees",
    together: contributor.kind === "onBehalf",
    spoken: contributor.kind === "onBehalf",
    facility: round.purpose === "facilities" ? "quiet" : null,
    text,
    noHealth: false,
  };
  const receipt = house.newId().replaceAll("-", "").slice(12);
  done(await giveContribution(house, named ?? office.ilse, { programme, round: round.key, given, receipt })); // told or nameless: the office writes it
}

/** Closes a round and says what was done with everything that came in. */
async function answerAll(
  { house, ilse }: Office,
  round: ContributionRound,
  gifts: readonly Gift[],
): Promise<void> {
  const later = houseOn(house, addDays(round.until, 3));
  done(await closeContributionRound(later, ilse, { programme, key: round.key, seen: 1 }));
  const { contributions } = await readContributionRound(later, ilse, { programme, round: round.key });
  for (const { key, text, by } of contributions) {
    const outcome = gifts.find((gift) => gift.text === text)?.outcome;
    if (!outcome) continue;
    const place = { programme, round: round.key, key, seen: 1 };
    done(await answerContribution(later, ilse, { ...place, outcome, nameless: by.kind === "anonymous" }));
  }
}

async function fillRounds(office: Office): Promise<void> {
  const { house, ilse, today } = office;
  for (const { days, closes, gifts, ...seed } of roundSeeds) {
    const [from, until] = [addDays(today, days[0]), addDays(today, days[1])];
    const made = houseOn(house, addDays(from, -1));
    const values = { ...seed, document: null, from, until };
    const round = done(await addContributionRound(made, ilse, { programme, values }));
    for (const gift of gifts) await give(office, round, gift);
    if (closes) await answerAll(office, round, gifts);
  }
}

/** Asks the works council three things and holds three rounds; one of each still waits. */
export async function fillParticipation(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const actorOf = (name: string) => findActor(house, municipality, known(personOfMail, mailOf(name)));
  const ilse = await findActor(house, municipality, known(personOfMail, keeper));
  const office = { house, today, actorOf, ilse };
  await fillRequests(office);
  await fillRounds(office);
}
