import { instantOn } from "../domain/council/index.ts";
import { addDays, type Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { addLetter, planLetter, registerLetter } from "../usecases/council/changeLetter.ts";
import { readDossiers } from "../usecases/council/readDossier.ts";
import { type House, timeZone } from "../usecases/perform.ts";
import { readEditions } from "../usecases/reporting/readEdition.ts";
import { keeper } from "./actionHistory.ts";
import { draftPassages, heldPassages, sentPassages, unrestSeed } from "./content/letters.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";

const programme = programmeKey;
const open = { embargo: { kind: "none" }, unrest: { kind: "notExpected" } } as const;

/** Writes a letter that went out last week, one that is held until after the meeting of next week, and a draft. */
export async function fillLetters(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const written = weekday(addDays(today, -2));
  const then: House = { ...house, now: () => new Date(`${written}T14:00:00Z`) };
  const ilse = await findActor(then, municipality, known(personOfMail, keeper));
  const { editions } = await readEditions(then, ilse, programme);
  const { dossiers } = await readDossiers(then, ilse, programme);
  const [last] = editions;
  if (!last) return; // early in January nothing was reported yet
  const edition = editions.at(-1)?.number ?? last.number; // there is one
  const dossier = dossiers[0]?.dossier ?? null; // there is one as well
  const year = written.slice(0, 4);
  const begin = async (values: Parameters<typeof addLetter>[2]["values"]) =>
    done(await addLetter(then, ilse, { programme, values })).key;
  const register = async (key: string, number: string, on: Day) =>
    done(
      await registerLetter(then, ilse, {
        programme,
        key,
        seen: 2,
        dayMail: { on, registration: `RB-${year}-${number}` },
        files: [],
      }),
    );
  const letter = { kind: "councilLetter", dossier: null, edition, duties: [2] } as const;
  const sent = await begin({
    ...letter,
    subject: "Jaarbericht Meerwijk herkent zich",
    passages: sentPassages,
  });
  done(await planLetter(then, ilse, { programme, key: sent, seen: 1, values: open }));
  await register(sent, "021", written);
  const meeting = dossier?.meetingOn ?? addDays(today, 8);
  const out = addDays(meeting, 2);
  const at = done(instantOn(out, "17:00", timeZone));
  const held = await begin({
    ...letter,
    dossier: dossier?.key ?? null, // there is one
    duties: [2, 4],
    subject: "Wat er verandert voor leidinggevenden",
    passages: heldPassages,
  });
  const plan = { embargo: { kind: "untilInstant", at }, unrest: unrestSeed } as const;
  done(await planLetter(then, ilse, { programme, key: held, seen: 1, values: plan }));
  await register(held, "034", out);
  await begin({
    kind: "factsheet",
    subject: "Vragen en antwoorden over de voortgang",
    dossier: null,
    edition: last.number,
    duties: [],
    passages: draftPassages,
  });
}
