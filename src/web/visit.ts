import type { Act, Actor } from "../domain/access/index.ts";
import type { LinearSolver } from "../domain/disclosure/index.ts";
import type { HouseStyle, PictureType } from "../domain/organisation/index.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import type { Identity } from "../identity/identity.ts";
import type { Formats, Language, Texts } from "../texts/index.ts";
import type { NamedFile } from "../usecases/council/receivedFile.ts";
import type { House, PersonActor } from "../usecases/perform.ts";

/** What a form or a file upload brought in: text fields in order, files by field. */
export type Posted = {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>;
  /** Files that a route takes as they come in; they wait beside the database. */
  readonly received: ReadonlyMap<string, NamedFile>;
};

/** One request of one visitor, with everything a page may look at. */
export type Visit = {
  readonly house: House;
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
  /** The address outsiders use, without a slash at the end. */
  readonly outside: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly posted: Posted;
  readonly actor: Actor | null;
  readonly municipality: Municipality | null;
  /** How the municipality of the address looks; outside all of them, how the product looks. */
  readonly style: HouseStyle;
  /** The revision of the municipality; what was drawn at it is still true while it stands. */
  readonly revision: number;
  /** The secret of the session of this request; only signing in and out look at it. */
  readonly sessionSecret: string | undefined;
  /** The secret of the sign-in that this browser began. */
  readonly attemptSecret: string | undefined;
  /** The address of the network from which somebody comes, for what must not go wrong too often. */
  readonly source: () => string;
  /** How providers are asked who somebody is; undefined where nothing was wired for it. */
  readonly identity: Identity | undefined;
  /** Whether people may be picked on the sign-in page. */
  readonly demo: boolean;
  /** Starts the solver that protects small totals. */
  readonly openSolver: () => Promise<LinearSolver>;
  /** The address from which mail is sent; undefined where no mail server is connected. */
  readonly mailFrom: string | undefined;
  /** Where somebody reports a weakness; undefined where nobody was named for it. */
  readonly securityContact: string | undefined;
  readonly sheets: {
    /** The style sheet in the colours of the municipality. */
    readonly style: string;
    /** A sheet with colours that nobody chose yet. */
    readonly preview?: string;
    readonly script: string | null;
    /** What only pages with a passkey load besides. */
    readonly passkey?: string;
  };
};

/**
 * A visit to a page that everybody reads: nothing in it says who asks, so that one answer can be kept for all. Its query is
 * empty and its path is written in one way only.
 */
export type PublicVisit = Omit<
  Visit,
  | "posted"
  | "actor"
  | "municipality"
  | "openSolver"
  | "revision"
  | "sessionSecret"
  | "attemptSecret"
  | "source"
  | "identity"
  | "sheets"
  | "mailFrom"
  | "securityContact"
> & {
  readonly municipality: Municipality;
  readonly sheets: Pick<Visit["sheets"], "style" | "script">;
  /** What is public now; differs as soon as anything of it does. */
  readonly mark: string;
};

/** A visit by somebody who is signed in to the municipality of the address. */
export type OfficeVisit = Visit & { readonly actor: PersonActor; readonly municipality: Municipality };

/** Where an address or a page holds a secret, what it leads to is not told from where somebody came. */
type Referrer = { readonly referrer?: "none" };
/** A page. */
export type PageReply = {
  readonly kind: "page";
  readonly status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429;
  readonly html: string;
} & Referrer;
/** A file to keep. */
export type FileReply = {
  readonly kind: "file";
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
} & Referrer;
/** What everybody may have: a page, a file, or a feed to follow. */
export type PublicReply = PageReply | FileReply | { readonly kind: "feed"; readonly xml: string };

/** What a page answers: a page, a way on, or a file to keep. */
export type Reply =
  | PageReply
  | FileReply
  | {
      readonly kind: "seeOther";
      readonly to: string;
      readonly session?: { readonly secret: string | null };
      /** A sign-in that began in this browser, or null when it is over. */
      readonly attempt?: { readonly secret: string | null };
    }
  | { readonly kind: "text"; readonly text: string }
  /** A file that is read while it is handed over. */
  | {
      readonly kind: "stream";
      readonly name: string;
      readonly type: string;
      readonly size: number;
      readonly content: () => AsyncGenerator<Uint8Array>;
    }
  | { readonly kind: "style"; readonly css: string }
  /** A picture that never changes under its address. */
  | { readonly kind: "picture"; readonly type: PictureType; readonly bytes: Uint8Array };

export const page = (html: string, status: PageReply["status"] = 200): PageReply => ({
  kind: "page",
  status,
  html,
});
export const seeOther = (to: string): Reply => ({ kind: "seeOther", to });

/** Why a request leaves nothing in the log; an act names its event instead. */
export type AuditNote = string | { readonly none: string };

type Common = { readonly audit: AuditNote };
type Way = { readonly get: string } | { readonly post: string };

/** A line of which the answer is the same for everybody and is kept: one for each language, or one for both. */
export type KeptRoute = Common & {
  readonly get: string;
  readonly may: "anyone";
  readonly kept: "byLanguage" | "forAll";
  readonly handler: (visit: PublicVisit) => Promise<PublicReply>;
};

/** A line that is answered anew for each visitor. */
export type VisitedRoute = Common &
  Way & { readonly kept?: undefined } & (
    | { readonly may: "anyone"; readonly handler: (visit: Visit) => Promise<Reply> }
    | {
        readonly may: "signedIn" | Act;
        readonly handler: (visit: OfficeVisit) => Promise<Reply>;
        /** The field whose file is taken as it comes in, after who sends it was allowed to. */
        readonly takes?: string;
      }
    | {
        readonly may: "operator";
        readonly handler: (visit: Visit & { readonly actor: Actor & { kind: "operator" } }) => Promise<Reply>;
      }
  );

/** One line of the map of the site: path, handler, who may, audit; the type asks for all four. */
export type Route = KeptRoute | VisitedRoute;
