declare namespace wasm_bindgen {
/* tslint:disable */
/* eslint-disable */

/**
 * A model with one weight, and the points that it is measured on.
 */
export class Bowl {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * Chooses a point by its number.
   */
  choose(number: number): void;
  /**
   * Chooses the point that is nearest to a pixel of the picture. Says whether one is near.
   */
  choose_at(width: number, x: number, y: number): boolean;
  /**
   * The number of the chosen point, from 0 on.
   */
  chosen(): number;
  /**
   * The command that shows the same, as long as no point was moved.
   */
  command(): string | undefined;
  /**
   * The mean squared error of a weight.
   */
  cost(weight: number): number;
  /**
   * How many points there are.
   */
  count(): number;
  /**
   * Brings the chosen point to a pixel of the picture.
   */
  drag_point(width: number, x: number, y: number): void;
  /**
   * Brings the weight to a pixel of the picture.
   */
  drag_weight(width: number, x: number, y: number): void;
  /**
   * What the program `cost` draws: 20 points near the line `y = 2x`, and the weight 1.
   */
  constructor();
  /**
   * Moves the chosen point by so many small steps.
   */
  nudge_point(right: number, up: number): void;
  /**
   * Moves the weight by so many small steps.
   */
  nudge_weight(steps: number): void;
  /**
   * The input and the target of the chosen point.
   */
  point(): Float64Array;
  /**
   * Where the chosen point is, in pixels of the picture.
   */
  point_at(width: number): Float64Array;
  /**
   * What the picture shows, in words.
   */
  says(): string;
  /**
   * The chosen point in words.
   */
  says_point(): string;
  /**
   * Moves the chosen point, within the picture.
   */
  set_point(input: number, target: number): void;
  /**
   * Sets the weight, within the picture.
   */
  set_weight(weight: number): void;
  /**
   * The slope of the cost at a weight, by central difference.
   */
  slope(weight: number): number;
  /**
   * The bowl with its tangent, and the line with its errors, in a picture of this width.
   */
  svg(width: number): string;
  /**
   * The weight.
   */
  weight(): number;
  /**
   * Where the weight is on the curve, in pixels of the picture.
   */
  weight_at(width: number): Float64Array;
}

}
declare type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

declare interface InitOutput {
  readonly memory: WebAssembly.Memory;
  readonly __wbg_bowl_free: (a: number, b: number) => void;
  readonly bowl_choose: (a: number, b: number) => void;
  readonly bowl_choose_at: (a: number, b: number, c: number, d: number) => number;
  readonly bowl_chosen: (a: number) => number;
  readonly bowl_command: (a: number) => [number, number];
  readonly bowl_cost: (a: number, b: number) => number;
  readonly bowl_count: (a: number) => number;
  readonly bowl_drag_point: (a: number, b: number, c: number, d: number) => void;
  readonly bowl_drag_weight: (a: number, b: number, c: number, d: number) => void;
  readonly bowl_new: () => number;
  readonly bowl_nudge_point: (a: number, b: number, c: number) => void;
  readonly bowl_nudge_weight: (a: number, b: number) => void;
  readonly bowl_point: (a: number) => [number, number];
  readonly bowl_point_at: (a: number, b: number) => [number, number];
  readonly bowl_says: (a: number) => [number, number];
  readonly bowl_says_point: (a: number) => [number, number];
  readonly bowl_set_point: (a: number, b: number, c: number) => void;
  readonly bowl_set_weight: (a: number, b: number) => void;
  readonly bowl_slope: (a: number, b: number) => number;
  readonly bowl_svg: (a: number, b: number) => [number, number];
  readonly bowl_weight: (a: number) => number;
  readonly bowl_weight_at: (a: number, b: number) => [number, number];
  readonly __wbindgen_malloc: (a: number, b: number) => number;
  readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
  readonly __wbindgen_free: (a: number, b: number, c: number) => void;
  readonly __wbindgen_exn_store: (a: number) => void;
  readonly __externref_table_alloc: () => number;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
}

declare type SyncInitInput = BufferSource | WebAssembly.Module;

declare namespace wasm_bindgen {
/**
* Instantiates the given `module`, which can either be bytes or
* a precompiled `WebAssembly.Module`.
*
* @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
*
* @returns {InitOutput}
*/
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;
}

/**
* If `module_or_path` is {RequestInfo} or {URL}, makes a request and
* for everything else, calls `WebAssembly.instantiate` directly.
*
* @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
*
* @returns {Promise<InitOutput>}
*/
declare function wasm_bindgen (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
