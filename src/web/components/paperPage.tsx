import type { Child } from "hono/jsx";
import type { Paper } from "../../export/paper.ts";
import { Lead } from "./lead.tsx";
import { Link } from "./link.tsx";
import { PaperBlocks } from "./paperBlocks.tsx";

type PaperPageProps = {
  readonly paper: Paper;
  /** The files in which it is taken along, by what the link says. */
  readonly files: readonly { readonly href: string; readonly word: string }[];
  /** What can be done with it. */
  readonly aside?: Child;
};

/** A paper as a page: its sentences on top, the ways to take it along, and its parts. */
export function PaperPage({ paper, files, aside }: PaperPageProps) {
  return (
    <>
      <Lead kind={paper.kind} title={paper.title} status={[paper.lead]} />
      {aside}
      <ul class="eb-stamp eb-wide">
        {paper.stamp.map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
      <ul class="eb-stamp eb-wide">
        {files.map(({ href, word }) => (
          <li>
            <Link href={href}>{word}</Link>
          </li>
        ))}
      </ul>
      {paper.caveat !== null && <p class="eb-caveat">{paper.caveat}</p>}
      <PaperBlocks sections={paper.sections} />
    </>
  );
}
