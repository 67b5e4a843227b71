import { allMunicipalities } from "../../usecases/access/findActor.ts";
import { readLogo } from "../../usecases/settings/readLogo.ts";
import type { Reply, Visit } from "../visit.ts";

const textFile = (text: string): Reply => ({ kind: "text", text });

/** Says "ok" when the database answers; a monitor asks it. */
export async function showHealth(visit: Visit): Promise<Reply> {
  await allMunicipalities(visit.house);
  return textFile("ok\n");
}

const year = 365 * 24 * 60 * 60 * 1000;

/** RFC 9116: where to report a weakness, and until when this is true. */
export function showSecurityTxt(visit: Visit): Promise<Reply> {
  const expires = new Date(visit.house.now().getTime() + year).toISOString().replace(/\.\d+Z$/, "Z");
  const lines = [
    "Contact: mailto:security@evenbeeld.example",
    `Expires: ${expires}`,
    "Preferred-Languages: nl, en",
  ];
  return Promise.resolve(textFile(`${lines.join("\n")}\n`));
}

/** The logo of a municipality, for whoever sees its pages. */
export async function showLogo({ house, params }: Visit): Promise<Reply> {
  const logo = await readLogo(house, { slug: String(params["slug"]), hash: String(params["hash"]) });
  return { kind: "picture", ...logo };
}
