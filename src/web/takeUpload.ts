import type { Context } from "hono";
import type { House } from "../usecases/perform.ts";
import type { Assets } from "./assets.ts";
import { errorHtml } from "./entry/errorHtml.tsx";
import { houseForForm } from "./sentForm.ts";
import { withUpload } from "./upload.ts";
import { type OfficeVisit, page, type Reply, type Route, type VisitedRoute } from "./visit.ts";

/** Where files are received, and where the style of a page lies. */
type Place = { readonly house: House; readonly assets: Assets };

/** Returns whether a route takes a file as it comes in; a form without room for a file is read as any other. */
export const takesUpload = (context: Context, route: Route | undefined): boolean =>
  route !== undefined &&
  "takes" in route &&
  route.takes !== undefined &&
  /^multipart\//i.test(context.req.header("content-type") ?? ""); // no type, no form

/** Reads the form of a route that takes a file, after who sends it was allowed to, and hands it to the page. */
async function takeUpload(
  context: Context,
  site: Place,
  route: Extract<VisitedRoute, { takes?: string }>,
  visit: OfficeVisit,
): Promise<Reply> {
  const taking = { field: String(route.takes), municipality: visit.municipality.id };
  const taken = await withUpload(context, site.house, taking, (posted) =>
    route.handler({ ...visit, posted, house: houseForForm(site.house, { ...visit, posted }) }),
  );
  if (taken.ok) return taken.value;
  const { entry, problems } = visit.texts;
  const isLarge = taken.problem === "tooLarge";
  const words = isLarge
    ? { title: entry.tooLargeTitle, text: problems.P602 }
    : { title: entry.noFormTitle, text: entry.noFormText };
  const { language, texts } = visit;
  const html = await errorHtml({ language, texts, sheets: site.assets.addresses, ...words });
  return page(String(html), isLarge ? 413 : 400);
}

/** Returns a route that takes a file as one that reads its form itself. */
export const takingUpload = (context: Context, site: Place, route: VisitedRoute): VisitedRoute =>
  "takes" in route && takesUpload(context, route)
    ? { ...route, handler: (visit: OfficeVisit) => takeUpload(context, site, route, visit) }
    : route;
