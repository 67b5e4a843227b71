import { raw } from "hono/html";
import type { MailPaper, MailPart } from "./mailPaper.ts";

/** One column of dark text on white, as wide as is read well; nothing is fetched from elsewhere. */
const style = `body{margin:0;background:#fff;color:#1c1c1c;font:16px/1.5 Arial,Helvetica,sans-serif}
main{max-width:36em;margin:0 auto;padding:16px}h1{font-size:24px;line-height:1.25}h2{font-size:18px}
li{margin-bottom:12px}a{color:#0b4f8a}.closing{border-top:1px solid #767676;margin-top:24px;padding-top:8px;color:#4a4a4a}`;

function PartView({ part }: { readonly part: MailPart }) {
  switch (part.kind) {
    case "text":
      return <p>{part.text}</p>;
    case "link":
      return (
        <p>
          <a href={part.address}>{part.text}</a>
        </p>
      );
    case "list":
      return (
        <>
          <h2>{part.heading}</h2>
          <ul>
            {part.items.map(({ title, facts }) => (
              <li>
                <strong>{title}</strong>
                {facts.map((fact) => (
                  <>
                    <br />
                    {fact}
                  </>
                ))}
              </li>
            ))}
          </ul>
        </>
      );
  }
}

const MailView = ({ paper }: { readonly paper: MailPaper }) => (
  <html lang={paper.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{paper.subject}</title>
      <style>{raw(style)}</style>
    </head>
    <body>
      {/* mail programs drop the outer element: the language stands on the text itself too */}
      <main lang={paper.language}>
        <h1>{paper.title}</h1>
        {paper.parts.map((part) => (
          <PartView part={part} />
        ))}
        <p class="closing">
          {paper.closing.map((line, at) => (
            <>
              {at > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      </main>
    </body>
  </html>
);

/** Returns a mail as HTML: words, headings and links, and nothing that tells the sender whether it was opened. */
export const writeMailHtml = (paper: MailPaper): string =>
  `<!doctype html>\n${String(<MailView paper={paper} />)}\n`;
