import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mdtoContents } from "../../src/export/mdto/mdtoContents.ts";
import { mdtoPackage } from "../../src/export/mdto/mdtoPackage.ts";
import { checkZip, unpackPart } from "../../src/intake/zip.ts";
import { takeDossier } from "../../src/usecases/council/takeDossier.ts";
import type { PersonActor } from "../../src/usecases/perform.ts";
import { wholeOf } from "./aFiles.ts";
import { type aProgrammeOffice, programme } from "./aProgrammeOffice.ts";
import { mdtoIn, textsAt, type XmlElement } from "./mdto.ts";

type Office = Awaited<ReturnType<typeof aProgrammeOffice>>;
const words = (role: string) => role;

/** Takes a dossier along and opens the package: its bytes by their names. */
export async function taken(
  { house, municipality }: Pick<Office, "house" | "municipality">,
  actor: PersonActor,
  dossier: string,
) {
  const found = await takeDossier(house, actor, { programme, dossier, words });
  const origin = { municipality: municipality.name, language: "nl", now: house.now() };
  const zip = mdtoPackage(mdtoContents(found, origin), origin);
  const bytes = await wholeOf(zip.content());
  assert.equal(bytes.length, zip.size, "it is as long as was said before");
  const opened = checkZip(bytes);
  assert.ok(opened.ok);
  const { value } = opened;
  return new Map(
    [...value.parts.keys()].map((name) => {
      const part = unpackPart(value, name);
      assert.ok(part.ok && part.value);
      return [name, part.value] as const;
    }),
  );
}

export type Package = Awaited<ReturnType<typeof taken>>;
/** Returns what a file of metadata is about. */
export const metadata = (parts: Package, name: string): XmlElement =>
  mdtoIn(parts.get(name) ?? assert.fail(`no ${name}`), name);
/** Returns what limits the use of a thing. */
export const limits = (one: XmlElement) => ({
  types: textsAt(one, "beperkingGebruik", "beperkingGebruikType", "begripLabel"),
  codes: textsAt(one, "beperkingGebruik", "beperkingGebruikType", "begripCode"),
  said: textsAt(one, "beperkingGebruik", "beperkingGebruikNadereBeschrijving").join(),
  until: textsAt(one, "beperkingGebruik", "beperkingGebruikTermijn", "termijnEinddatum"),
});
/** Returns what happened to a thing, by name. */
export const eventsOf = (one: XmlElement) => textsAt(one, "event", "eventType", "begripLabel");

/** Holds every file against the sum, the size and the name that its metadata says. */
export function assertSums(parts: Package, count: number): void {
  const about = [...parts.keys()].filter((name) => name.endsWith(".bestand.mdto.xml"));
  assert.equal(about.length, count);
  for (const name of about) {
    const file = parts.get(name.replace(".bestand.mdto.xml", "")) ?? assert.fail(name);
    const said = metadata(parts, name);
    const sum = createHash("sha256").update(file).digest("hex");
    assert.deepEqual(textsAt(said, "checksum", "checksumWaarde"), [sum]);
    assert.deepEqual(textsAt(said, "omvang"), [String(file.length)]);
    assert.deepEqual(textsAt(said, "naam"), [name.split("/").at(-1)?.replace(".bestand.mdto.xml", "")]);
    assert.deepEqual(textsAt(said, "bestandsformaat", "begripCode"), ["application/pdf"]);
    assert.match(file.toString("latin1"), /^%PDF-/);
  }
}
