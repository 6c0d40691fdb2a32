declare namespace wasm_bindgen {
/* tslint:disable */
/* eslint-disable */

/**
 * What the network makes of a picture.
 */
export class Answer {
  private constructor();
  free(): void;
  [Symbol.dispose](): void;
  /**
   * The most likely digit.
   */
  digit(): number;
  /**
   * The digit as the network sees it: 28 × 28 bytes, 0 black and 255 the strongest ink.
   */
  frame(): Uint8Array;
  /**
   * The probability of each digit.
   */
  probabilities(): Float64Array;
  /**
   * The three most likely digits in words, and why they should not be trusted, if there is a reason.
   */
  says(): string;
  /**
   * The picture without its paper, what the network sees, ten bars, and how strongly each hidden number answers, in a
   * picture of this width.
   */
  svg(width: number): string;
}

/**
 * Images and labels, which come in pieces.
 */
export class Images {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * Adds a piece: the labels of some images, a byte each, and then their pixels, 784 bytes each.
   *
   * # Errors
   * When its length is not that of whole images.
   */
  add(piece: Uint8Array | number[]): void;
  /**
   * How many there are.
   */
  count(): number;
  /**
   * What digit an image shows.
   *
   * # Panics
   * When there is no such image.
   */
  label(image: number): number;
  /**
   * No image yet.
   */
  constructor();
  /**
   * An image as dark ink on white paper: 28 × 28 pixels of four bytes, red, green, blue, opacity.
   *
   * # Panics
   * When there is no such image.
   */
  on_paper(image: number): Uint8Array;
}

/**
 * A trained network.
 */
export class Reader {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * The network in a model's file.
   *
   * # Errors
   * When the bytes are no such file.
   */
  constructor(model: Uint8Array | number[]);
  /**
   * Reads a picture as `predict` does. Each of its pixels has four bytes: red, green, blue, opacity.
   *
   * # Errors
   * When it has another number of bytes, or shows no digit.
   */
  read(width: number, height: number, rgba: Uint8Array | number[]): Answer;
}

/**
 * A network in training.
 */
export class Training {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * Trains on so many batches, or to the end of the epoch, where it measures the network on the test images. Says
   * whether it goes on from there: not with a loss that is no finite number.
   */
  advance(batches: number): boolean;
  /**
   * How many batches were trained on.
   */
  batches(): number;
  /**
   * How many batches make an epoch.
   */
  batches_per_epoch(): number;
  /**
   * The command that trains the same on all images, if there is one.
   */
  command(): string | undefined;
  /**
   * How many neurons of each hidden layer are 0 for each of the first 1,000 test images.
   */
  dead(): Uint32Array;
  /**
   * The weights of the first layer, 784 for each of its outputs.
   */
  first_weights(): Float32Array;
  /**
   * The root mean square of the last batch's gradients with respect to the weights of each layer. Empty before the first
   * batch.
   */
  gradient_sizes(): Float32Array;
  /**
   * The names of the mistakes that can be made; the first is none.
   */
  static mistakes(): string[];
  /**
   * The model as the bytes of a file, for [`Reader`](crate::Reader).
   *
   * # Errors
   * When a weight is not a finite number.
   */
  model(): Uint8Array;
  /**
   * The reference recipe with other settings. The optimizer is `sgd`, `momentum` (which is `sgd` with the momentum 0.9)
   * or `adam`; `hidden` are the outputs of the hidden layers; the mistake is one of [`mistakes`](Self::mistakes).
   *
   * # Errors
   * With what was expected and what was found, when a setting is none, or the images are none.
   */
  constructor(train: Images, test: Images, hidden: Uint32Array | number[], optimizer: string, learning_rate: number, batch_size: number, mistake: string, seed: number);
  /**
   * What the network has come to, in words.
   */
  says(): string;
  /**
   * The losses, the accuracy, the gradients and the dead neurons, in a picture of this width.
   */
  svg(width: number): string;
  /**
   * The fraction of the test images that the network reads right.
   */
  test_accuracy(): number;
  /**
   * Trains on so many batches, and returns the loss of each before its step. It ends early where a loss is no finite
   * number.
   */
  train(batches: number): Float32Array;
  /**
   * The weights of the first neurons as images of 28 × 28 in a grid, eight in a row with a pixel between them: orange
   * where a weight is positive, blue where it is negative, and the largest of a neuron in the full color. Four bytes for
   * each pixel: red, green, blue, opacity.
   */
  weights_rgba(): Uint8Array;
  /**
   * Rows of that grid: at most 32 neurons are shown.
   */
  weights_rows(): number;
}

}
declare type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

declare interface InitOutput {
  readonly memory: WebAssembly.Memory;
  readonly __wbg_answer_free: (a: number, b: number) => void;
  readonly __wbg_images_free: (a: number, b: number) => void;
  readonly __wbg_reader_free: (a: number, b: number) => void;
  readonly __wbg_training_free: (a: number, b: number) => void;
  readonly answer_digit: (a: number) => number;
  readonly answer_frame: (a: number) => [number, number];
  readonly answer_probabilities: (a: number) => [number, number];
  readonly answer_says: (a: number) => [number, number];
  readonly answer_svg: (a: number, b: number) => [number, number];
  readonly images_add: (a: number, b: number, c: number) => [number, number];
  readonly images_count: (a: number) => number;
  readonly images_label: (a: number, b: number) => number;
  readonly images_new: () => number;
  readonly images_on_paper: (a: number, b: number) => [number, number];
  readonly reader_new: (a: number, b: number) => [number, number, number];
  readonly reader_read: (a: number, b: number, c: number, d: number, e: number) => [number, number, number];
  readonly training_advance: (a: number, b: number) => number;
  readonly training_batches: (a: number) => number;
  readonly training_batches_per_epoch: (a: number) => number;
  readonly training_command: (a: number) => [number, number];
  readonly training_dead: (a: number) => [number, number];
  readonly training_first_weights: (a: number) => [number, number];
  readonly training_gradient_sizes: (a: number) => [number, number];
  readonly training_mistakes: () => [number, number];
  readonly training_model: (a: number) => [number, number, number, number];
  readonly training_new: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number, j: number, k: number) => [number, number, number];
  readonly training_says: (a: number) => [number, number];
  readonly training_svg: (a: number, b: number) => [number, number];
  readonly training_test_accuracy: (a: number) => number;
  readonly training_train: (a: number, b: number) => [number, number];
  readonly training_weights_rgba: (a: number) => [number, number];
  readonly training_weights_rows: (a: number) => number;
  readonly __wbindgen_exn_store: (a: number) => void;
  readonly __externref_table_alloc: () => number;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_free: (a: number, b: number, c: number) => void;
  readonly __wbindgen_malloc: (a: number, b: number) => number;
  readonly __externref_table_dealloc: (a: number) => void;
  readonly __externref_drop_slice: (a: number, b: number) => void;
  readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
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
