import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Sample, samplesOf } from "./support/textSamples.ts";

const dutch = await samplesOf("nl");

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
/** Headings and labels are no sentences: what counts has at least five words. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!:])\s+/).filter((sentence) => wordsOf(sentence).length >= 5);

const vowels = /aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|oe|eu|ui|ij|ei|au|ou|[aeiouyëïöüéè]/g;
const syllablesIn = (word: string): number => Math.max(1, word.toLowerCase().match(vowels)?.length ?? 1);

/** Returns the reading ease of Flesch in its Dutch form: 206.84 - 0.93 words a sentence - 77 syllables a word. Source: Douma 1960. */
function readingEase(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.84 - (0.93 * words.length) / sentences.length - (77 * syllables) / words.length;
}

/** Douma calls 60 to 70 "standaard"; below it a text asks for further schooling. */
const standard = 60;

const informal = /\b(je|jij|jou|jouw|jullie)\b/i;
/** Words of the office for which writing guides of municipalities give a short one: "middels" is "met", "indien" is "als". */
const officeDutch =
  /\b(middels|teneinde|derhalve|omtrent|conform|inzake|betreffende|aangaande|dienen te|dient te|alsmede|tevens|eveneens|indien|echter|reeds|thans|gaarne|hetgeen|alvorens|nadien|desbetreffend\w*|voornoemd\w*|te allen tijde|ten behoeve van|met betrekking tot|ten aanzien van|door middel van)\b/i;
/** Words that speak to some people only, or name people by what they are said to lack. */
const leavesOut =
  /\b(hij of zij|zij of hij|hij\/zij|zijn\/haar|zijn of haar|dames en heren|allochto\w*|autochto\w*|westerse?|niet-westerse?|blanken?|invalide\w*|mindervalide\w*|gehandicapten?|doofstom\w*|bejaarden?|m\/v)\b/i;

const found = (wrong: RegExp): readonly string[] =>
  dutch.flatMap(({ at, text }: Sample) => (wrong.test(text) ? [`${at}: ${text}`] : []));

describe("[AX-02] what the product says is plain Dutch that speaks to everybody", () => {
  test("the measure knows short words and long ones", () => {
    assert.equal(
      ["de", "gemeente", "streefcijfer", "onderdeel", "zoeken"].map(syllablesIn).join(" "),
      "1 3 3 3 2",
    );
    assert.equal(readingEase(["De kat zit op de mat."]).toFixed(2), "124.26");
    const stiff =
      "De gemeentelijke diversiteitsdoelstellingen worden periodiek geëvalueerd middels gestandaardiseerde voortgangsrapportages.";
    assert.ok(readingEase([stiff]) < 0);
    assert.match(stiff, officeDutch);
  });

  test("every part of the product reads at least as easily as a standard text", () => {
    const areas = Map.groupBy(dutch, ({ at }) => at.split(".")[0]);
    const eases = [...areas].flatMap(([area, samples]) => {
      const sentences = samples.flatMap(({ text }) => sentencesOf(text));
      return sentences.length === 0 ? [] : [{ area, ease: readingEase(sentences) }];
    });
    assert.ok(eases.length >= 20, `only ${eases.length} parts`);
    assert.deepEqual(
      eases.filter(({ ease }) => ease < standard),
      [],
    );
  });

  test("it says u, never je", () => assert.deepEqual(found(informal), []));
  test("it leaves out the words of the office", () => assert.deepEqual(found(officeDutch), []));
  test("it leaves nobody out", () => assert.deepEqual(found(leavesOut), []));
});
