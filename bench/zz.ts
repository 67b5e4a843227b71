import { apiAgainstSql } from "./api.ts";
import { aStage } from "./site.ts";

for (const kind of ["embedded", "server"] as const) {
  const s = await aStage(kind);
  for (let i = 0; i < 2; i++) console.log(kind, await apiAgainstSql(s));
  await s.stop();
}
