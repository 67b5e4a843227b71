export { itemAt, numberAt } from "../shared/place.ts";
