import { type FieldProblem, ok, type Result, refused } from "../../../domain/shared/result.ts";
import { bytesSource } from "../../../intake/extract/bytesSource.ts";
import { employmentStream } from "../../../intake/extract/employmentStream.ts";
import { importWorkforce, type WorkforceImported } from "../../../usecases/workforce/importWorkforce.ts";
import { keepProfile } from "../../../usecases/workforce/keepProfile.ts";
import { profileIn } from "./extractAnswers.ts";
import type { Looked } from "./extractLook.ts";

/** Brings the extract in by the answers that came with it; the profile is kept first, so that it is known next month. */
export async function takeIn({
  visit,
  bytes,
  context,
}: Looked): Promise<Result<WorkforceImported, readonly FieldProblem[]>> {
  const { house, actor } = visit;
  const { profile, problems } = profileIn(visit.posted.fields, visit);
  if (profile === null || problems.length > 0) return refused([]);
  const version = await keepProfile(house, actor, { name: profile.name, content: profile });
  const stream = employmentStream(bytesSource(bytes), profile, context);
  const made = await importWorkforce(house, actor, {
    referenceDate: context.referenceDate,
    profile: version,
    ...stream,
  });
  return made.ok ? ok(made.value) : made;
}
