import type { Actor } from "../../domain/access/index.ts";
import {
  checkPublication,
  contentOf,
  type EditionPublication,
  type PublicationProblem,
} from "../../domain/reporting/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { listFigurePublications } from "../../storage/figures/publicationStore.ts";
import {
  addPublication,
  findEdition,
  listEditions,
  lockEditions,
} from "../../storage/office/editionStore.ts";
import { assertMay, consult, type House, perform } from "../perform.ts";
import type { EditionPlace } from "./readEdition.ts";
import { verifyEditions } from "./verifyEdition.ts";

type Said = Pick<EditionPublication, "act" | "audience" | "channel" | "reason">;

const say = (
  house: House,
  actor: Actor,
  { programme, number, said }: EditionPlace & { readonly said: Said },
): Promise<Result<EditionPublication, PublicationProblem>> => {
  const event = said.act === "published" ? "edition-published" : "edition-withdrawn";
  return perform(house, actor, { may: "publishEdition", event }, async (office) => {
    await lockEditions(office, programme);
    const edition = (await listEditions(office, programme)).find((one) => one.number === number);
    if (!edition) throw new NotFound();
    const { publications } = edition;
    const checked = checkPublication(publications, { ...said, at: office.at, by: office.person });
    if (!checked.ok) return checked;
    const position = publications.length + 1;
    await addPublication(office, { programme, number }, { ...checked.value, position });
    const subject = `programma/${programme}/edities/${number}`;
    return ok({ value: checked.value, trace: { subject, details: { position } } });
  });
};

/** R177: what no longer fits, by its content, its files or the log, is not made public. Source: requirements RC-09 and RC-10. */
async function assertFits(house: House, actor: Actor, place: EditionPlace): Promise<Result<true, "R177">> {
  assertMay(actor, "publishEdition");
  const checked = await verifyEditions(house, actor, place);
  return checked.every(({ findings }) => findings.length === 0) ? ok(true) : refused("R177");
}

/**
 * W196: an edition with figures about staff is made public only when those figures are: a table for who works here does not leave by
 * way of a report. Source: docs/decisions/0040.
 */
const assertFiguresPublic = (
  house: House,
  actor: Actor,
  { programme, number }: EditionPlace,
): Promise<Result<true, "W196">> =>
  consult(house, actor, "publishEdition", async (office) => {
    const edition = await findEdition(office, programme, number);
    if (!edition) throw new NotFound();
    const content = contentOf(edition);
    if (content.kind === "committeeYear") return ok(true);
    const open = await listFigurePublications(office);
    const isPublic = (release: number, key: string) =>
      open.some((one) => one.release === release && one.key === key);
    const isOpen = content.report.staff.every(({ release, tables }) =>
      tables.every((key) => isPublic(release, key)),
    );
    return isOpen ? ok(true) : refused("W196");
  });

/**
 * Makes an edition public. Refused by R177 where it no longer fits, by W196 where it holds figures about staff that are not public, by R136 without audience or channel, by R137 where it is
 * public already.
 */
export async function publishEdition(
  house: House,
  actor: Actor,
  { audience, channel, ...place }: EditionPlace & Pick<EditionPublication, "audience" | "channel">,
): Promise<Result<EditionPublication, PublicationProblem | "R177" | "W196">> {
  const fits = await assertFits(house, actor, place);
  if (!fits.ok) return fits;
  const figures = await assertFiguresPublic(house, actor, place);
  if (!figures.ok) return figures;
  return say(house, actor, { ...place, said: { act: "published", audience, channel, reason: null } });
}

/** Takes an edition back from the public; it stays what it is. Refused by R138 without a reason, by R137 where it is not public. */
export const withdrawPublication = (
  house: House,
  actor: Actor,
  { reason, ...place }: EditionPlace & Pick<EditionPublication, "reason">,
) => say(house, actor, { ...place, said: { act: "withdrawn", audience: null, channel: null, reason } });
