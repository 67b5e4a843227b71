import { globSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";

/** A text with the place where it stands: `programme.actionKind`. */
export type Sample = { readonly at: string; readonly text: string };

/** What a text function may be given: a text that is also a number of things, so that one value fits every function. */
const argument = (written: string, size: number) =>
  Object.assign(new String(written), { text: written, size });
const two = argument("7", 7);

function samplesIn(at: string, value: unknown): readonly Sample[] {
  if (typeof value === "string") return [{ at, text: value }];
  if (typeof value === "function") {
    const text: unknown = value(...Array.from({ length: value.length }, () => two));
    return [{ at, text: typeof text === "object" ? String(text) : String(text ?? "") }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => samplesIn(`${at}.${key}`, part));
}

/** Returns every text of one language, with sample arguments filled in; functions of a whole file are left to their own test. */
export async function samplesOf(language: "nl" | "en"): Promise<readonly Sample[]> {
  const files = globSync(`src/texts/${language}/**/*.ts`).filter((file) => !file.includes(".test."));
  const modules = await Promise.all(
    files
      .sort()
      .map(
        async (file) => [file, (await import(pathToFileURL(file).href)) as Record<string, unknown>] as const,
      ),
  );
  return modules.flatMap(([file, exported]) =>
    Object.entries(exported)
      .filter(([, value]) => typeof value === "object")
      .flatMap(([name, value]) => samplesIn(`${basename(file, ".ts")}.${name}`, value)),
  );
}
