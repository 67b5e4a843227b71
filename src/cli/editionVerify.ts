import { readFileSync } from "node:fs";
import { checkEdition, type EditionFinding } from "../domain/reporting/index.ts";
import { readJson } from "../intake/json.ts";
import { findingText } from "../texts/findingText.ts";
import { textsFor } from "../texts/index.ts";
import { sha256 } from "../usecases/reporting/freezeReport.ts";
import { verifyEditions } from "../usecases/reporting/verifyEdition.ts";
import { type Call, type Command, type ExitCode, refuse, type Tools, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");

type Checked = { readonly name: string; readonly hash: string; readonly findings: readonly EditionFinding[] };

/** Tells how each edition is; R130: one that does not fit is an answer of its own, with every place. */
function answer(tools: Tools, call: Call, checked: readonly Checked[]): ExitCode {
  const wrong = checked.filter(({ findings }) => findings.length > 0);
  if (wrong.length === 0) {
    const count = checked.length === 1 ? "1 editie nagekeken" : `${checked.length} edities nagekeken`;
    const lines = checked.map(({ name, hash }) => `${name} klopt. Controlegetal ${hash}`);
    tell(tools, call, { json: { editions: checked }, lines: [...lines, `${count}.`] });
    return 0;
  }
  const lines = wrong.flatMap(({ name, findings }) =>
    findings.map((finding) => `${name}: ${findingText(texts, finding)}`),
  );
  if (call.options["json"] === true)
    tools.out(JSON.stringify({ refused: texts.problems.R130, code: "R130", editions: checked }));
  for (const line of [`R130: ${texts.problems.R130}`, ...lines]) tools.err(line);
  return 3;
}

/** Checks a JSON file of an edition that somebody brings; its hash is printed to compare, nothing is opened. */
function checkFile(tools: Tools, call: Call, file: string): ExitCode {
  const bytes = readFileSync(file);
  const read = readJson(bytes);
  if (!read.ok)
    return refuse(tools, call, {
      code: read.problem.code,
      sentence: texts.fileProblem(read.problem),
      exit: 2,
    });
  const text = bytes.toString("utf8");
  const hash = sha256(text);
  const findings = checkEdition({ text, value: read.value, hash, head: null }, sha256);
  return answer(tools, call, [{ name: file, hash, findings }]);
}

/** Checks editions: hash, every figure, the stored files and what the log says. Exit 3 names what does not fit, and where. */
export const editionVerifyCommand: Command = {
  name: "edition verify",
  use: "edition verify FILE | edition verify --municipality SLUG [--programme KEY] [--number N]",
  options: {
    municipality: { type: "string" },
    programme: { type: "string" },
    number: { type: "string" },
  },
  run: (tools, call) => {
    const [file] = call.words;
    if (file !== undefined) return Promise.resolve(checkFile(tools, call, file));
    const [programme, number] = [textOption(call, "programme"), textOption(call, "number")];
    if (number !== undefined && (programme === undefined || !/^[1-9]\d{0,8}$/.test(number)))
      return Promise.resolve(refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 }));
    return inMunicipality(tools, call, async (house, _, actor) => {
      const asked = {
        ...(programme === undefined ? {} : { programme }),
        ...(number === undefined ? {} : { number: Number(number) }),
      };
      const checked = await verifyEditions(house, actor, asked);
      const named = checked.map(({ programme: key, number: nth, ...rest }) => ({
        name: `${key} editie ${nth}`,
        ...rest,
      }));
      return answer(tools, call, named);
    });
  },
};
