// The committed wasm, started in Node as a page starts it.

import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { gunzipSync } from "node:zlib";

/** @param {string} name */
async function started(name) {
    const script = readFileSync(new URL(`../../book/src/live/${name}.js`, import.meta.url), "utf8");
    const [glue, packed] = runInThisContext(`(() => {${script}; return [downhillGlue, downhillWasm];})()`);
    const crates = glue();
    await crates({ module_or_path: gunzipSync(Buffer.from(packed, "base64")) });
    return crates;
}

/** What the crates offer a page: those of stages 1 to 4, and those of stage 5. */
export const crates = { ...(await started("crates")), ...(await started("mnist")) };

/** The bytes of a figure's data, once `cargo xtask book` has written them. */
export function data(name) {
    const script = readFileSync(new URL(`../../book/src/live/data/${name}.js`, import.meta.url), "utf8");
    return new Uint8Array(gunzipSync(Buffer.from(script.split('"')[3], "base64")));
}

/** What they compute outside of a browser: `cargo run -p live --example native` wrote it. */
export const native = JSON.parse(readFileSync(new URL("../../target/live.json", import.meta.url), "utf8"));
