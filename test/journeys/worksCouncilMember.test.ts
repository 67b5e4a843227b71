import { describe } from "node:test";
import { firstLink, journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: works council member", () => {
  journey(
    "a member of the works council sees what was promised and says what employees make of it",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees, page, way } = walker;
      const text = `De ondernemingsraad vraagt om een planning (${way.language}, ${way.width}).`;
      await signInAs(walker, "Priscilla Kartowidjojo");
      await open("/meerwijk/programma/meerwijk-herkent-zich/acties");
      await follow(await firstLink(page));
      await fill(texts.action.feedback.text, text);
      await press(texts.action.feedback.button);
      await sees(text);
      await sees(texts.action.feedback.noAnswer);
    },
  );
});
