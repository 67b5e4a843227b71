import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sharePlot, shareTrend } from "../../../test/support/galleryShares.ts";
import { markup } from "../../../test/support/markup.ts";
import { textWidth } from "./labels.ts";
import { SharePlot } from "./sharePlot.tsx";
import { narrowPlot, plotAxis, plotHead, plotLayout, widePlot } from "./sharePlotLayout.ts";
import { ShareTrend } from "./shareTrend.tsx";
import { narrowTrend, trendLayout, wideTrend } from "./shareTrendLayout.ts";

describe("shares under each other", () => {
  test("the axis begins at nought and holds every interval and the band", () => {
    assert.deepEqual(plotAxis(sharePlot.rows, sharePlot.band), { end: 40, ticks: [0, 10, 20, 30, 40] });
    assert.deepEqual(plotAxis([], undefined), { end: 10, ticks: [0, 10] });
    assert.deepEqual(plotAxis([], { at: 98, low: 97, high: 99.5, text: "" }).ticks, [0, 20, 40, 60, 80, 100]);
  });

  test("everything stands inside the picture, on a phone too", () => {
    for (const size of [widePlot, narrowPlot]) {
      const { placed, height, x } = plotLayout(sharePlot.rows, sharePlot.band, size);
      for (const { mark, middle } of placed) {
        assert.ok(middle < height);
        if (mark === null) continue;
        assert.ok(mark.start <= mark.dot && mark.dot <= mark.stop && mark.stop <= size.right);
        assert.ok(mark.start >= x(0) && mark.label > 0 && mark.label < size.width);
      }
    }
  });

  test("the line of the band crosses no label where the other side is free", () => {
    const rows = sharePlot.rows.slice(1, 2);
    const beside = plotLayout(rows, { at: 26, low: 26, high: 26, text: "" }, widePlot);
    const away = plotLayout(rows, { at: 5, low: 5, high: 5, text: "" }, widePlot);
    assert.deepEqual(
      [beside, away].map(({ placed }) => placed[0]?.mark?.isRight),
      [false, true],
    );
  });

  test("hidden is one hatched mark with its word, too few is a word alone, and the table says the same", async () => {
    const html = markup(<SharePlot {...sharePlot} />);
    assert.equal(html.match(/eb-g-hatch-box/g)?.length, 2, "one in each drawing");
    assert.equal(html.match(/>afgeschermd</g)?.length, 2);
    assert.equal(html.match(/>te weinig mensen</g)?.length, 2);
    assert.match(html, /<summary>Toon als tabel<\/summary>/);
    assert.equal(html.match(/<title id="/g)?.length, 2);
  });
});

describe("what is aimed at", () => {
  const aim = { at: 62, text: "streefcijfer 62 % (december 2028)", first: 1, last: 1 };

  test("stands over its rows with its words under all rows, inside the picture on a phone too", () => {
    for (const size of [widePlot, narrowPlot]) {
      const { aims, x, foot } = plotLayout(sharePlot.rows, sharePlot.band, size, [aim, { ...aim, at: 1 }]);
      const [one, other] = aims;
      assert.ok(one && other);
      assert.ok(x(62) <= size.right, "the axis holds it");
      assert.deepEqual([one.start, one.stop], [plotHead + size.pitch, plotHead + 2 * size.pitch]);
      for (const { labelX, labelY, text } of aims)
        assert.ok(labelX >= 0 && labelX + textWidth(text) <= size.width && labelY < foot);
      assert.ok(other.labelY > one.labelY, "words never stand over each other");
    }
    assert.match(markup(<SharePlot {...sharePlot} aims={[aim]} />), />streefcijfer 62 % \(december 2028\)</);
  });

  test("over time it is a line over the whole picture, and the axis reaches it", () => {
    const aims = [{ value: 48, text: "streefcijfer 48 % (2028)" }];
    for (const size of [wideTrend, narrowTrend]) {
      const { aims: drawn, top } = trendLayout(shareTrend.lines, [], size, aims);
      const [one] = drawn;
      assert.ok(one && one.y >= top && one.labelX >= 0);
      assert.ok(one.labelX + textWidth(one.text) <= size.width);
    }
    const html = markup(<ShareTrend {...shareTrend} aims={aims} />);
    assert.equal(html.match(/eb-g-aim-over/g)?.length, 2, "one in each drawing");
  });
});

describe("shares in time", () => {
  test("a line never crosses a break, which stands between its sides", async () => {
    for (const size of [wideTrend, narrowTrend]) {
      const { x, breaks } = trendLayout(shareTrend.lines, shareTrend.breaks, size);
      const [at = 0] = breaks; // there is one
      assert.ok(x("2021-12-31") < at && at < x("2023-12-31"));
    }
    const html = markup(<ShareTrend {...shareTrend} />);
    assert.equal(html.match(/<polyline/g)?.length, 4, "two lines in each drawing");
    assert.equal(html.match(/eb-g-band/g)?.length, 2, "only where there are intervals");
    assert.equal(html.match(/class="eb-g-break"/g)?.length, 2);
  });

  test("higher shares stand higher, and what was counted in the old way is grey", async () => {
    const { y, foot, top } = trendLayout(shareTrend.lines, [], wideTrend);
    assert.ok(y(15) < y(12) && y(19) >= top && y(0) === foot);
    assert.equal(markup(<ShareTrend {...shareTrend} />).match(/eb-g-dot-old/g)?.length, 4);
    assert.throws(() => trendLayout([], [], wideTrend), RangeError);
  });
});
