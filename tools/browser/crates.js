// The committed wasm, started in Node as a page starts it.

import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const script = readFileSync(new URL("../../book/src/live/crates.js", import.meta.url), "utf8");
const [glue, packed] = runInThisContext(`(() => {${script}; return [downhillGlue, downhillWasm];})()`);
const stream = new Blob([Buffer.from(packed, "base64")]).stream().pipeThrough(new DecompressionStream("gzip"));

/** What the crates offer a page. */
export const crates = glue();
await crates({ module_or_path: await new Response(stream).arrayBuffer() });

/** What they compute outside of a browser: `cargo run -p live --example native` wrote it. */
export const native = JSON.parse(readFileSync(new URL("../../target/live.json", import.meta.url), "utf8"));
