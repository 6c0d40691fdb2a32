// What book/src/live/crates.js gives a page.

/** Makes the calls to the crates anew; it has to be given the wasm. */
declare function downhillGlue(): typeof wasm_bindgen;

/** The wasm: gzip, then base64. */
declare const downhillWasm: string;
