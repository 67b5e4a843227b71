import { ok } from "../domain/shared/result.ts";
import { closed, type Opened } from "./closed.ts";
import { utf8Text } from "./encoding.ts";
import { jsonFault } from "./jsonShape.ts";
import { inMegabytes, limits } from "./limits.ts";

/** Returns the piece of the file where reading stopped: by its position, as quoted in the message, or the last piece. */
function pieceAround(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  const quoted = /, (?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  if (position !== undefined) return text.slice(Math.max(0, Number(position) - 10), Number(position) + 10);
  return quoted ?? text.slice(-20);
}

/** An escape of a sign that no text has: NUL, or half of a pair. */
const escaped = /\\u(?:0000|d[89a-f])/i;
const isText = (value: string): boolean => value.isWellFormed() && !value.includes("\0");

/** Returns the first text in a JSON text that holds such a sign, or undefined. */
function noText(text: string): string | undefined {
  if (!escaped.test(text)) return undefined;
  let found: string | undefined;
  JSON.parse(text, (key, value: unknown) => {
    for (const one of [key, value]) if (typeof one === "string" && !isText(one)) found ??= one;
    return value;
  });
  return found;
}

/**
 * Returns what stands in a JSON file, still to be read by the schema of its area.
 * I101: at most 20 MB. I102: not empty. I122: UTF-8. I123: JSON. I124: nested at most 50 deep. I125: no key twice in
 * one object, because two readers would each take another of the two. I126: only signs that a text can have.
 */
export function readJson(bytes: Uint8Array): Opened<unknown> {
  if (bytes.length > limits.jsonBytes)
    return closed("I101", { found: inMegabytes(bytes.length), limit: inMegabytes(limits.jsonBytes) });
  if (bytes.length === 0) return closed("I102");
  const text = utf8Text(bytes);
  if (text === undefined) return closed("I122");
  const fault = jsonFault(text, limits.jsonDepth);
  if (fault)
    return closed(fault.code, {
      found: fault.found,
      limit: fault.code === "I124" ? String(limits.jsonDepth) : "",
    });
  try {
    const wrong = noText(text);
    if (wrong !== undefined)
      return closed("I126", { found: wrong.replaceAll("\0", "�").toWellFormed().slice(0, 40) });
    return ok(JSON.parse(text));
  } catch (error) {
    // JSON.parse says in no other way that a text is not JSON, and where it stops only in its message.
    return closed("I123", { found: pieceAround(text, String(error)) });
  }
}
