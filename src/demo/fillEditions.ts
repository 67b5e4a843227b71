import type { Role } from "../domain/access/index.ts";
import { addDays, type Day, dayFrom } from "../domain/shared/day.ts";
import type { Locale, Municipality } from "../domain/shared/municipality.ts";
import { textsFor } from "../texts/index.ts";
import { findActor } from "../usecases/access/findActor.ts";
import type { House } from "../usecases/perform.ts";
import { type EditionRenderer, type FreezeOrder, freezeReport } from "../usecases/reporting/freezeReport.ts";
import { publishEdition } from "../usecases/reporting/publishEdition.ts";
import { keeper } from "./actionHistory.ts";
import { meerwijkPalette } from "./content/houseStyle.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";

/** Returns what draws an edition for a municipality; the typesetter comes from outside. */
export type RendererFor = (look: { readonly locale: Locale; readonly accent: string }) => EditionRenderer;

const on = (house: House, day: Day, time: string): House => ({
  ...house,
  now: () => new Date(`${day}T${time}Z`),
});

/**
 * Freezes the report about last year in February, which the clerk published nine days later, and the running year as it
 * stood at the end of the last working day, which is not public yet.
 */
export async function fillEditions(
  house: House,
  municipality: Municipality,
  { personOfMail }: Meerwijkers,
  { today, rendererFor }: { readonly today: Day; readonly rendererFor: RendererFor },
): Promise<void> {
  const render = rendererFor({ locale: municipality.locale, accent: meerwijkPalette.accent });
  const words = (role: string) => textsFor("nl").entry.role[role as Role];
  const thisYear = Number(today.slice(0, 4));
  const order = (year: number): FreezeOrder => ({
    programme: programmeKey,
    about: { kind: "committeeYear", year },
    municipality: municipality.name,
    words,
    render,
  });
  const freezeOn = async (day: Day, year: number) => {
    const then = on(house, day, "15:40:00");
    const ilse = await findActor(then, municipality, known(personOfMail, keeper));
    return done(await freezeReport(then, ilse, order(year)));
  };
  const reported = weekday(dayFrom(`${thisYear}-02-03`));
  const published = weekday(dayFrom(`${thisYear}-02-12`));
  if (published < today) {
    const { number } = await freezeOn(reported, thisYear - 1);
    const later = on(house, published, "09:20:00");
    const clerk = await findActor(later, municipality, known(personOfMail, mailOf("Wouter Kranenburg")));
    const way = { audience: "de gemeenteraad en inwoners", channel: "raadsbrief en openbare pagina" };
    done(await publishEdition(later, clerk, { programme: programmeKey, number, ...way }));
  }
  const last = weekday(addDays(today, -1));
  if (last >= `${thisYear}-01-01`) await freezeOn(last, thisYear);
}
