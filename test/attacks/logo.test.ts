import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { aMunicipality } from "../support/aHouse.ts";
import { aSite } from "../support/aSite.ts";
import { allowed, day } from "../support/aUnit.ts";
import { pictures } from "../support/pictures.ts";

const url = "http://localhost:3000";
const markup = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>";

async function aLogoSite() {
  const site = await aSite();
  const { house, administrator, people } = site;
  const term = { fromDay: day("2026-01-01"), untilDay: null };
  const role = { person: people.fatima, role: "administrator", unit: null, ...term } as const;
  allowed(await grantRole(house, administrator, role));
  const send = (name: string, bytes: Uint8Array) =>
    site.post(people.fatima, "/instellingen/beeldmerk", {
      versie: "0",
      tekst: "",
      bestand: new File([new Uint8Array(bytes)], name),
    });
  const logoOf = async () => {
    const { body } = await site.open(people.fatima, "/organisatie");
    return /src="(\/bestanden\/beeldmerk\/[^"]+)"/.exec(body)?.[1];
  };
  return { ...site, send, logoOf };
}

const wide = () => {
  const bytes = Buffer.from(pictures["jpeg"]);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(30_000, frame + 7);
  return bytes;
};
/** A JPEG with more tables than any picture needs: it is whole, and it is too large. */
const heavy = () => {
  const table = Buffer.concat([Buffer.from([0xff, 0xdb, 0xea, 0x62]), Buffer.alloc(0xea60)]);
  const { jpeg } = pictures;
  return Buffer.concat([jpeg.subarray(0, 2), ...Array(4).fill(table), jpeg.subarray(2)]);
};
const attacks: Readonly<Record<string, Uint8Array>> = {
  "markup called a PNG": Buffer.from(markup),
  "a page called a PNG": Buffer.from("<!doctype html><script>alert(1)</script>"),
  "a PNG with markup behind it": Buffer.concat([pictures.png, Buffer.from(markup)]),
  "a JPEG with markup behind it": Buffer.concat([pictures.jpeg, Buffer.from(markup)]),
  "a WebP with markup behind it": Buffer.concat([pictures.webp, Buffer.from(markup)]),
  "markup with a PNG behind it": Buffer.concat([Buffer.from(markup), pictures.png]),
  "a file that is too large": heavy(),
  "a picture of 30,000 pixels wide": wide(),
  "no bytes that mean anything": Buffer.alloc(2000, 0x41),
};

describe("a logo is a picture and nothing else, of one municipality", () => {
  for (const [what, bytes] of Object.entries(attacks))
    test(`${what} is refused, and no logo is worn`, async () => {
      const { send, logoOf, faults } = await aLogoSite();
      assert.equal((await send("logo.png", bytes)).status, 422);
      assert.equal(await logoOf(), undefined);
      assert.deepEqual(faults, []);
    });

  test("what is a picture but too large is refused for its size", async () => {
    const { send } = await aLogoSite();
    for (const bytes of [heavy(), wide()])
      assert.match((await send("logo.jpg", bytes)).body, /href="#bestand">[^<]*: dit plaatje is te groot/);
  });

  test("a drawing in markup is refused under its own name too", async () => {
    const { send } = await aLogoSite();
    assert.equal((await send("logo.svg", Buffer.from(markup))).status, 422);
  });

  test("it is served as the picture it is, is never guessed at, and may be kept for ever", async () => {
    const { site, send, logoOf } = await aLogoSite();
    assert.equal((await send("../../etc/logo.html", pictures["jpeg with a note"])).status, 303);
    const answer = await site.request(`${url}${await logoOf()}`);
    assert.equal(answer.status, 200);
    const header = (name: string) => answer.headers.get(name);
    assert.equal(header("content-type"), "image/jpeg");
    assert.equal(header("x-content-type-options"), "nosniff");
    assert.equal(header("cache-control"), "public, max-age=31536000, immutable");
    assert.match(String(header("content-security-policy")), /default-src 'none'/);
    assert.equal((await answer.text()).includes("<script>"), false);
  });

  test("under the address of another municipality, or another hash, it is not found", async () => {
    const { house, site, send, logoOf, municipality } = await aLogoSite();
    assert.equal((await send("logo.png", pictures.png)).status, 303);
    const address = String(await logoOf());
    const other = await aMunicipality(house);
    for (const strange of [
      address.replace(municipality.slug, other.slug),
      address.replace(municipality.slug, "nergens"),
      address.replace(/[^/]+$/, "0".repeat(64)),
      address.replace(/[^/]+$/, "%27%20or%20true--"),
      address.replace(/[^/]+$/, "..%2f..%2fetc"),
    ])
      assert.equal((await site.request(`${url}${strange}`)).status, 404, strange);
  });
});
