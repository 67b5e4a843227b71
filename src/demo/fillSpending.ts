import { addDays, type Day, dayFrom } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import type { SheetCell, SheetRow } from "../domain/shared/sheet.ts";
import { findActor } from "../usecases/access/findActor.ts";
import type { House } from "../usecases/perform.ts";
import { importBudget } from "../usecases/programme/importBudget.ts";
import { readMoney } from "../usecases/programme/readMoney.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { programmeKey } from "./meerwijkProgramme.ts";

const controller = "Agnieszka Nowicka";

const words = (text: string): SheetCell => ({ kind: "text", text });
const amount = (value: number): SheetCell => ({ kind: "number", value });

/** The controller brought in what was spent of this year: two thirds of each line, of one a little more than there was. */
export async function fillSpending(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  today: Day,
): Promise<void> {
  const agnieszka = await findActor(house, municipality, known(personOfMail, mailOf(controller)));
  const until = addDays(dayFrom(`${today.slice(0, 7)}-01`), -1);
  const { lines } = await readMoney(house, agnieszka, programmeKey);
  const own = lines.filter(({ year }) => year === Number(until.slice(0, 4)));
  const header = ["Jaar", "Omschrijving", "Besteed"].map(words);
  const spent = own.map((line, nth): readonly SheetCell[] => [
    amount(line.year),
    words(line.purpose),
    amount(Math.round(line.amount * (nth === 1 ? 1.04 : 0.66))),
  ]);
  const rows: readonly SheetRow[] = [header, ...spent].map((cells, at) => ({ number: at + 1, cells }));
  const source = `financieel systeem, stand ${until.slice(0, 7)}`;
  if (own.length > 0)
    done(
      await importBudget(house, agnieszka, { programme: programmeKey, until, source, rows, dryRun: false }),
    );
}
