import assert from "node:assert/strict";
import { test } from "node:test";
import { aPublicSite, url } from "../../../test/support/aPublicSite.ts";
import { textsFor } from "../../texts/index.ts";
import { paths } from "../paths.ts";

for (const language of ["nl", "en"] as const)
  test(`the accessibility statement is read without signing in, from the foot of the first page (${language})`, async () => {
    const { site } = await aPublicSite("embedded");
    const ask = async (path: string) => {
      const answer = await site.request(url + path, { headers: { "accept-language": language } });
      return { status: answer.status, html: await answer.text() };
    };
    const { common, about } = textsFor(language);
    const first = (await ask("/nergens/niets")).html;
    assert.ok(first.includes(`href="${paths.accessibilityForAll}"`) && first.includes(common.accessibility));
    const { status, html } = await ask(paths.accessibilityForAll);
    assert.equal(status, 200);
    for (const { title, texts } of about.accessibility.parts)
      for (const text of [title, ...texts]) assert.ok(html.includes(text.replaceAll("'", "&#39;")), text);
  });
