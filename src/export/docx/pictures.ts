import { ImageRun } from "docx";
import type { Bar, Squares } from "../paper.ts";
import { squarePlaces, stripWidth } from "../squares.ts";
import { colours } from "./docxStyles.ts";
import { type Rectangle, rectanglePng } from "./rectanglePng.ts";
import { inAttribute } from "./runs.ts";

/** Points of a picture for each point of the page at 96 to the inch: sharp on paper. */
const density = 3;
const barHeight = 10;

type Picture = { readonly width: number; readonly height: number; readonly rectangles: readonly Rectangle[] };
type Box = Omit<Rectangle, "colour">;

const scaled = ({ x, y, width, height }: Box): Box => {
  const [left, top] = [x, y].map((edge) => Math.round(edge * density)) as [number, number];
  return {
    x: left,
    y: top,
    width: Math.round((x + width) * density) - left,
    height: Math.round((y + height) * density) - top,
  };
};

/** A box with a line around it: the line, and what it holds. */
function outlined(box: Box, line: string, inside: string): readonly Rectangle[] {
  const { x, y, width, height } = box;
  const inner = { x: x + density, y: y + density, width: width - 2 * density, height: height - 2 * density };
  return [{ ...box, colour: line }, ...(inner.width > 0 ? [{ ...inner, colour: inside }] : [])];
}

function barPicture({ share, tone }: Bar, width: number, accent: string): Picture {
  const box = scaled({ x: 0, y: 0, width: width * share, height: barHeight });
  const drawn = tone === "known" ? [{ ...box, colour: accent }] : outlined(box, colours.line, colours.paper);
  return { width, height: barHeight, rectangles: share > 0 ? drawn : [] };
}

function squaresPicture(squares: Squares, accent: string): Picture {
  const { places, height } = squarePlaces(squares);
  const rectangles = places.flatMap(({ shape, ...place }) => {
    const box = scaled(place);
    if (shape === "done") return [{ ...box, colour: accent }];
    return shape === "new"
      ? outlined(box, accent, colours.light)
      : outlined(box, colours.line, colours.paper);
  });
  return { width: stripWidth, height, rectangles };
}

/** What the pictures of one document share: the colour of the organisation, and a number for each that no other has. */
export type Pictures = { readonly accent: string; readonly nextNumber: () => number };

/** Returns how the pictures of one document are drawn and counted. */
export function picturesIn(accent: string): Pictures {
  let last = 0;
  return {
    accent,
    nextNumber: () => {
      last += 1;
      return last;
    },
  };
}

/** Returns a bar or squares as a picture of at most this width in points of 1/96 inch, with the same in words. */
export function pictureRun(cell: Bar | Squares, widest: number, { accent, nextNumber }: Pictures): ImageRun {
  const picture = "share" in cell ? barPicture(cell, widest, accent) : squaresPicture(cell, accent);
  const { width, height, rectangles } = picture;
  const shown = Math.min(1, widest / width);
  const number = String(nextNumber());
  return new ImageRun({
    type: "png",
    data: rectanglePng({ width: width * density, height: height * density }, rectangles),
    transformation: { width: Math.round(width * shown), height: Math.round(height * shown) },
    altText: { id: number, name: number, description: inAttribute(cell.alt) },
  });
}
