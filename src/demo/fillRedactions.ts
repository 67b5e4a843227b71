import { addDays, type Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { addRedaction, decideRedaction, removeWords } from "../usecases/council/changeRedaction.ts";
import { receiveFile } from "../usecases/council/receivedFile.ts";
import type { House } from "../usecases/perform.ts";
import { addDocument } from "../usecases/programme/addDocument.ts";
import { keeper } from "./actionHistory.ts";
import { redactionSeeds } from "./content/redactions.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";
import { plainPdf } from "./plainPdf.ts";

const programme = programmeKey;

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Takes the names out of two papers: of one that is decided, of the other somebody still has to look at a name. */
export async function fillRedactions(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const then: House = { ...house, now: () => new Date(`${weekday(addDays(today, -2))}T15:00:00Z`) };
  const ilse = await findActor(then, municipality, known(personOfMail, keeper));
  for (const { title, text, removed, isDecided } of redactionSeeds) {
    const bytes = plainPdf([title, "Gemeente Meerwijk (verzonnen)", "", ...text.split("\n")]);
    const file = await receiveFile(then, ilse.municipality, "stuk.pdf", whole(bytes));
    const document = done(await addDocument(then, ilse, { programme, title, secrecy: "secret", file }));
    const source = { kind: "document", key: document.key } as const;
    const { key } = done(await addRedaction(then, ilse, { programme, values: { source, title, text } }));
    let seen = 0;
    for (const words of removed) done(await removeWords(then, ilse, { programme, key, seen: ++seen, words }));
    // drawn when somebody asks for them: the demo has no typesetter of its own
    const drawn = { made: [], files: [] };
    if (isDecided) done(await decideRedaction(then, ilse, { programme, key, seen: ++seen, ...drawn }));
  }
}
