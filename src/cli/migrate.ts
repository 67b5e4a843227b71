import { type Command, dataOf, tell } from "./command.ts";

/** Brings the schema up to date and prints what ran. */
export const migrateCommand: Command = {
  name: "migrate",
  use: "migrate",
  alone: true,
  options: {},
  run: async (tools, call) => {
    const ran = await tools.migrate({ data: dataOf(call) });
    const lines = ran.length === 0 ? ["Het schema is bij."] : ran.map((name) => `Uitgevoerd: ${name}`);
    tell(tools, call, { json: { ran }, lines });
    return 0;
  },
};
