import { dayFrom } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import type { SheetCell } from "../domain/shared/sheet.ts";
import { findActor } from "../usecases/access/findActor.ts";
import type { House } from "../usecases/perform.ts";
import { bringOutsideTable } from "../usecases/workforce/bringOutsideTable.ts";
import { requestBarometer } from "../usecases/workforce/requestBarometer.ts";
import { outsideRequest, outsideSeeds } from "./content/outside.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { broughtInOn } from "./meerwijkProgramme.ts";

const cells = (line: string): readonly SheetCell[] =>
  line.split(";").map((text) => (text === "" ? { kind: "empty" } : { kind: "text", text }));

const columnLetters = ["C", "D", "E", "F", "G", "H"];

/** Brings in the published tables of Meerwijk, and what its analyst asked of CBS. */
export async function fillOutside(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
): Promise<void> {
  const then: House = { ...house, now: () => new Date(`${broughtInOn}T15:00:00Z`) };
  const floris = await findActor(then, municipality, known(personOfMail, mailOf("Floris Hageman")));
  for (const { lines, referenceDate, ...head } of outsideSeeds) {
    const rows = lines.map((line, at) => ({ number: at + 1, cells: cells(line) }));
    const categories = columnLetters.slice(0, lines[0].split(";").length - 2); // behind the name and the size
    const map = { headerRow: 1, about: "A", size: "B", categories };
    const table = { ...head, referenceDate: dayFrom(referenceDate) };
    done(await bringOutsideTable(then, floris, { rows, map, head: table, dryRun: false }));
  }
  const { informed, referenceDate, ...request } = outsideRequest;
  const told = { ...informed, on: dayFrom(informed.on) };
  done(
    await requestBarometer(then, floris, {
      ...request,
      referenceDate: dayFrom(referenceDate),
      informed: told,
    }),
  );
}
