import { focusErrors } from "./focusErrors.ts";
import { keepText } from "./keepText.ts";
import { warnOnLeave } from "./warnOnLeave.ts";

// Last what needs storage: a browser that forbids it throws there, and the rest must have happened.
focusErrors(document);
warnOnLeave(document);
keepText(document);
