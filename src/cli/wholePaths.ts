import { resolve } from "node:path";
import type { Call, Command } from "./command.ts";

type WholeCall = {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[]>>;
};

/** Writes each path as it is from the root, so that it means the same to another process. */
export function withWholePaths(
  { options, words }: Pick<Command, "options" | "words">,
  call: Call,
): WholeCall {
  const whole = Object.entries(call.options).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[name, typeof value === "string" && options[name]?.path ? resolve(value) : value] as const],
  );
  return {
    words: words === "paths" ? call.words.map((word) => resolve(word)) : call.words,
    options: Object.fromEntries(whole),
  };
}
