// Runs the test files it is given in this one process, with the report of scripts/testReporter.mjs. Ends with 1 when a test failed.
// The runner of Node follows every promise, to say of which test something is that goes wrong after its end. Here, with millions
// of promises a minute, that takes a tenth of the time, so it follows everything else. What goes wrong late still fails the run.
import asyncHooks from "node:async_hooks";
import report from "./testReporter.mjs";

const { createHook } = asyncHooks;
asyncHooks.createHook = (callbacks) => createHook({ ...callbacks, trackPromises: false });
const { run } = await import("node:test"); // takes over what it is given now
asyncHooks.createHook = createHook;

/** No test and no set-up takes minutes. What does not end, most often because something was never closed, is told and not waited for. */
const patience = 15 * 60_000;
const giveUp = setTimeout(() => {
  console.error(
    `nothing happened for ${patience / 60_000} minutes; still open: ${process.getActiveResourcesInfo()}`,
  );
  process.exit(1);
}, patience).unref();

run({ files: process.argv.slice(2), isolation: "none" })
  .on("test:summary", ({ success }) => {
    if (!success) process.exitCode = 1;
  })
  .on("test:dequeue", () => giveUp.refresh())
  .on("test:complete", () => giveUp.refresh())
  .compose(report)
  .pipe(process.stdout);
