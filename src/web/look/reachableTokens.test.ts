import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { reachableTokens, withoutUnreachedTokens } from "./reachableTokens.ts";

describe("tokens that a rule reaches", () => {
  const css =
    ".a{--one:var(--two);--two:1px;--three:2px;--four:var(--three)}.b{margin:var(--one, var(--five))}";

  test("straight, through another one and as a fallback", () => {
    assert.deepEqual([...reachableTokens(css)].sort(), ["--five", "--one", "--two"]);
  });

  test("the others go, the rules stay", () => {
    assert.equal(
      withoutUnreachedTokens(css),
      ".a{--one:var(--two);--two:1px;}.b{margin:var(--one, var(--five))}",
    );
  });

  test("a picture in a value, with semicolons in it, goes or stays as a whole", () => {
    const picture = `--p:url("data:image/svg+xml;utf8,<svg a='1;2'/>")`;
    assert.equal(withoutUnreachedTokens(`.a{${picture};color:red}`), ".a{color:red}");
    assert.equal(
      withoutUnreachedTokens(`.a{${picture}}.b{background:var(--p)}`),
      `.a{${picture}}.b{background:var(--p)}`,
    );
  });

  test("two that lead to each other end", () => {
    assert.equal(reachableTokens(".a{--x:var(--y);--y:var(--x)}.b{top:var(--x)}").size, 2);
  });
});
