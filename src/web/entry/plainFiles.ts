import { NotFound } from "../../domain/shared/thrown.ts";
import { allMunicipalities } from "../../usecases/access/findActor.ts";
import { readLogo } from "../../usecases/settings/readLogo.ts";
import type { Reply, Visit } from "../visit.ts";

const textFile = (text: string): Reply => ({ kind: "text", text });

/** Says "ok" when the database answers; a monitor asks it. */
export async function showHealth(visit: Visit): Promise<Reply> {
  await allMunicipalities(visit.house);
  return textFile("ok\n");
}

const halfYear = 182 * 24 * 60 * 60 * 1000;
/** What a demo shows, where nobody has to be found. */
const exampleContact = "mailto:security@evenbeeld.example";

/** RFC 9116: where to report a weakness, and until when this is true. Where nobody was named it does not exist: an address that nobody reads is worse than none. */
export async function showSecurityTxt(visit: Visit): Promise<Reply> {
  const contact = visit.securityContact ?? (visit.demo ? exampleContact : undefined); // not named
  if (contact === undefined) throw new NotFound();
  const expires = new Date(visit.house.now().getTime() + halfYear).toISOString().replace(/\.\d+Z$/, "Z");
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    "Preferred-Languages: nl, en",
    `Canonical: ${visit.outside}${visit.path}`,
  ];
  return textFile(`${lines.join("\r\n")}\r\n`);
}

/** The logo of a municipality, for whoever sees its pages. */
export async function showLogo({ house, params }: Visit): Promise<Reply> {
  const logo = await readLogo(house, { slug: String(params["slug"]), hash: String(params["hash"]) });
  return { kind: "picture", ...logo };
}
