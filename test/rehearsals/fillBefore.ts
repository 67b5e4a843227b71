// Runs in the version before, with its code: fills the database whose address is the argument, and says where and who.
import { openDatabase } from "../../src/storage/database.ts";
import { fillOffice } from "./fillOffice.ts";

const database = await openDatabase({ kind: "server", url: process.argv[2] ?? "" }); // without one it says so itself
const { path, sessions } = await fillOffice(database);
await database.close();
console.log(JSON.stringify({ path, sessions }));
