// Runs the test files it is given in this one process, with the report of scripts/testReporter.mjs. Ends with 1 when a test failed.
// The runner of Node follows every promise, to say of which test something is that goes wrong after its end. Here, with millions
// of promises a minute, that takes a tenth of the time, so it follows everything else. What goes wrong late still fails the run.
import asyncHooks from "node:async_hooks";
import report from "./testReporter.mjs";

const { createHook } = asyncHooks;
asyncHooks.createHook = (callbacks) => createHook({ ...callbacks, trackPromises: false });
const { run } = await import("node:test"); // takes over what it is given now
asyncHooks.createHook = createHook;

run({ files: process.argv.slice(2), isolation: "none" })
  .on("test:summary", ({ success }) => {
    if (!success) process.exitCode = 1;
  })
  .compose(report)
  .pipe(process.stdout);
