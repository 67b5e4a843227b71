import type { Actor } from "../../domain/access/index.ts";
import { ok } from "../../domain/shared/result.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type House, perform } from "../perform.ts";
import { type ApplicantCountsRead, applicantCountsIn } from "./countApplications.ts";
import { type VacanciesRead, vacanciesIn } from "./readVacancies.ts";

async function taken<Value>(
  house: House,
  actor: Actor,
  subject: string,
  read: (office: Office) => Promise<Value>,
): Promise<Value> {
  const act = { may: "readRecruitment", event: "recruitment-exported" } as const;
  const done = await perform<Value, never>(house, actor, act, async (office) =>
    ok({ value: await read(office), trace: { subject } }),
  );
  if (!done.ok) throw new Error("an export was refused");
  return done.value;
}

/** Returns the protected counts of applications, to take along; taking them is recorded. */
export const exportApplications = (house: House, actor: Actor): Promise<ApplicantCountsRead> =>
  taken(house, actor, "cijfers/werving", applicantCountsIn);

/** Returns the vacancies and their methods, to take the use of methods along; taking it is recorded. */
export const exportMethodUse = (house: House, actor: Actor): Promise<VacanciesRead> =>
  taken(house, actor, "cijfers/werving/methoden", vacanciesIn);
