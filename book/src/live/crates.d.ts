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

/**
 * Four optimizers on their ways from one start.
 */
export class Optimizers {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * The command that shows the same, with the settings of the book.
   */
  command(): string | undefined;
  /**
   * The cost of each after the steps that are shown.
   */
  costs(): Float64Array;
  /**
   * Brings the start to a pixel of the first chart.
   */
  drag_start(width: number, x: number, y: number): void;
  /**
   * The momentum of the two that have one.
   */
  momentum(): number;
  /**
   * The names of the optimizers.
   */
  names(): string[];
  /**
   * The paths that the example `valley` draws.
   */
  constructor();
  /**
   * Moves the start by so many small steps, within the picture.
   */
  nudge_start(right: number, up: number): void;
  /**
   * The learning rate of an optimizer.
   */
  rate(optimizer: number): number;
  /**
   * Goes back to the start.
   */
  restart(): void;
  /**
   * The costs so far, in words.
   */
  says(): string;
  /**
   * From which step on each stays near the bottom, in words.
   */
  says_settled(): string;
  /**
   * The start in words.
   */
  says_start(): string;
  /**
   * Sets the momentum of the two that have one.
   */
  set_momentum(momentum: number): void;
  /**
   * Sets the learning rate of an optimizer.
   */
  set_rate(optimizer: number, rate: number): void;
  /**
   * The step from which the cost of an optimizer stays below 0.01, if there is one.
   */
  settled(optimizer: number): number | undefined;
  /**
   * Where the two weights start: along the valley, and across it.
   */
  start(): Float64Array;
  /**
   * Where the start is in the first chart, in pixels of the picture.
   */
  start_at(width: number): Float64Array;
  /**
   * Shows one more step of each. Says whether there are others.
   */
  step(): boolean;
  /**
   * The rings and the path of each optimizer, in a picture of this width.
   */
  svg(width: number): string;
}

/**
 * One weight, the points that its cost is measured on, and what the reader expects.
 */
export class Roll {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * Begins to draw at a pixel of the picture. Says whether that is on the axes of the steps.
   */
  begin_guess(width: number, x: number, y: number): boolean;
  /**
   * Sets the rate to one of them.
   */
  choose_rate(number: number): void;
  /**
   * Which of them the rate is.
   */
  chosen_rate(): number | undefined;
  /**
   * The command that shows the same descent.
   */
  command(): string;
  /**
   * Draws on to a pixel of the picture. From there on, the weight is expected to stay, until more is drawn.
   */
  drag_guess(width: number, x: number, y: number): void;
  /**
   * Brings the start to a pixel of the picture.
   */
  drag_start(width: number, x: number, y: number): void;
  /**
   * What a step multiplies the distance to the lowest weight by: `1 − rate · bend`.
   */
  factor(): number;
  /**
   * The guess that the arrow keys move.
   */
  guess(): number;
  /**
   * Where the guess that the arrow keys move is, in pixels of the picture.
   */
  guess_at(width: number): Float64Array;
  /**
   * Whether the reader has drawn something.
   */
  guessed(): boolean;
  /**
   * The right rate and the start of the program `descent`, after its last step.
   */
  constructor();
  /**
   * Goes to the guess of another step, or moves it by so many small steps.
   */
  nudge_guess(right: number, up: number): void;
  /**
   * Moves the start by so many small steps.
   */
  nudge_start(steps: number): void;
  /**
   * The learning rate.
   */
  rate(): number;
  /**
   * The book's rates, in words.
   */
  static rates(): string[];
  /**
   * Goes back to the start. What was drawn stays.
   */
  restart(): void;
  /**
   * What has happened so far, in words.
   */
  says(): string;
  /**
   * What a step does with this rate, in words.
   */
  says_factor(): string;
  /**
   * The guess that the arrow keys move, in words.
   */
  says_guess(): string;
  /**
   * Sets the learning rate, and begins again.
   */
  set_rate(rate: number): void;
  /**
   * Sets the start, within the picture, and begins again.
   */
  set_start(start: number): void;
  /**
   * The weight at the start.
   */
  start(): number;
  /**
   * Where the start is, in pixels of the picture.
   */
  start_at(width: number): Float64Array;
  /**
   * Takes one step, if one is left. Says whether another is.
   */
  step(): boolean;
  /**
   * The bowl with the path, and the weight at each step over what was drawn, in a picture of this width.
   */
  svg(width: number): string;
  /**
   * The steps taken.
   */
  taken(): number;
  /**
   * The weights so far, the start first.
   */
  weights(): Float64Array;
}

/**
 * What was printed at each place, and what the reader draws.
 */
export class Sketch {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * Begins to draw at a pixel of the picture. Says whether that is on the axes.
   */
  begin(width: number, x: number, y: number): boolean;
  /**
   * Whether something was drawn.
   */
  begun(): boolean;
  /**
   * Draws on to a pixel of the picture.
   */
  drag(width: number, x: number, y: number): void;
  /**
   * The places from left to right, what was found there, and the names of both axes. The first of it is given.
   *
   * # Panics
   * When there are fewer than two places, or not one value for each.
   */
  constructor(places: Float64Array | number[], found: Float64Array | number[], across: string, upward: string);
  /**
   * Goes to the value at another place, or moves it by so many small steps.
   */
  nudge(right: number, up: number): void;
  /**
   * The value that the arrow keys move, in words.
   */
  says(): string;
  /**
   * How far what was drawn is from what was found, in words.
   */
  says_how_near(): string;
  /**
   * Shows what was found.
   */
  show(): void;
  /**
   * The axes, what was drawn, and what was found once it is shown, in a picture of this width.
   */
  svg(width: number): string;
  /**
   * The value that the arrow keys move.
   */
  value(): number;
  /**
   * Where the value that the arrow keys move is, in pixels of the picture.
   */
  value_at(width: number): Float64Array;
}

/**
 * One input, one hidden number, one output, and how much of it has been computed.
 */
export class SmallestNetwork {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * Takes back the last number.
   */
  back(): void;
  /**
   * The command that prints the same, as long as it is the network of the book.
   */
  command(): string | undefined;
  /**
   * Every number that is computed, forward and backward: hidden, activated, output, loss, and then the gradients of
   * the loss with respect to the output, `w2`, `b2`, the activated and the hidden number, `w1` and `b1`.
   */
  computed(): Float64Array;
  /**
   * How many numbers have been computed.
   */
  done(): number;
  /**
   * Their values.
   */
  given(): Float64Array;
  /**
   * Where the number that was computed last stands in the drawing: left, top, width and height.
   */
  last_at(width: number): Float64Array;
  /**
   * The slope of the loss with respect to something given, by the central difference, which knows no chain rule.
   */
  measured(index: number): number;
  /**
   * What a reader may set: the input, the target, the weights and biases.
   */
  names(): string[];
  /**
   * The network of the program `smallest_network`, with all values and gradients.
   */
  constructor();
  /**
   * Takes back all of them.
   */
  restart(): void;
  /**
   * What was computed last, from what, and what came out.
   */
  says(): string;
  /**
   * Sets one of them. What is none of them, or not finite, changes nothing.
   */
  set(index: number, value: number): void;
  /**
   * Where the numbers stand that it was computed from, one behind the other.
   */
  sources_at(width: number): Float64Array;
  /**
   * Computes one number more, or begins again after the last. Says whether one is left.
   */
  step(): boolean;
  /**
   * The drawing, as SVG, for a page of this width: values in the boxes, gradients on the arrows.
   */
  svg(width: number): string;
}

/**
 * The task, and the network as it was after each step.
 */
export class Spirals {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * The fraction of right answers after a step.
   */
  accuracy(step: number): number;
  /**
   * What the figure begins with: the network of the program `backprop` after its first 500 steps, when it is no better
   * than one layer.
   */
  static beginning(): Spirals;
  /**
   * The class of each point, 0 or 1.
   */
  classes(): Uint32Array;
  /**
   * The command that trains the same network, if all steps up to this one had this rate.
   */
  command(learning_rate: number, step: number): string | undefined;
  /**
   * Forgets all steps after this one.
   */
  go_back(step: number): void;
  /**
   * Each hidden number on a grid of `side` × `side` cells, one grid after the other: its step is where one half is.
   * Those of ReLU, which begin at 0 and have no upper end, go from one half to 1.
   */
  hidden(step: number, side: number): Float32Array;
  /**
   * The straight line on which each hidden number changes sign before its activation: the numbers `a`, `b` and `c` of
   * `a x + b y + c = 0`.
   */
  lines(step: number): Float64Array;
  /**
   * The loss before the first step and after each one.
   */
  losses(): Float64Array;
  /**
   * The points and first weights of the program `backprop`, with so many hidden numbers. The activation is `sigmoid`
   * or `relu`.
   *
   * # Errors
   * When there is no hidden number, or the activation has another name.
   */
  constructor(seed: number, hidden: number, activation: string);
  /**
   * The probability of class 1 on a grid of `side` × `side` cells, row by row from the lowest, after a step.
   */
  plane(step: number, side: number): Float32Array;
  /**
   * The points, two numbers each.
   */
  points(): Float64Array;
  /**
   * How far from the middle the plane reaches.
   */
  static reach(): number;
  /**
   * What a step has come to, in words.
   */
  says(step: number): string;
  /**
   * How many steps were taken.
   */
  steps(): number;
  /**
   * The plane after a step and the losses up to there, in a picture of this width. The plane shows what the network
   * answers, or, with a number from 1 on, what that hidden number does.
   */
  svg(width: number, step: number, hidden: number): string;
  /**
   * Takes steps downhill, with all points in each. A step that would make the loss no finite number is not
   * taken; the number of steps tells.
   */
  train(learning_rate: number, steps: number): void;
}

/**
 * A line with a bias, the points that its cost is measured on, and the way down.
 */
export class Valley {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * The command that shows the same, at the rate and the start of the book.
   */
  command(): string | undefined;
  /**
   * Brings the start to a pixel of the picture.
   */
  drag_start(width: number, x: number, y: number): void;
  /**
   * The weight and the bias after the steps taken, and their cost.
   */
  here(): Float64Array;
  /**
   * The start, the rate and the path that the program `descent` draws.
   */
  constructor();
  /**
   * Moves the start by so many small steps, within the picture.
   */
  nudge_start(right: number, up: number): void;
  /**
   * The learning rate.
   */
  rate(): number;
  /**
   * Goes back to the start.
   */
  restart(): void;
  /**
   * What has happened so far, in words.
   */
  says(): string;
  /**
   * When the path is near the bottom, in words, and how often it turned back.
   */
  says_near(): string;
  /**
   * The start in words.
   */
  says_start(): string;
  /**
   * Sets the learning rate. The steps taken are taken again with it.
   */
  set_rate(rate: number): void;
  /**
   * The weight and the bias at the start.
   */
  start(): Float64Array;
  /**
   * Where the start is, in pixels of the picture.
   */
  start_at(width: number): Float64Array;
  /**
   * Takes one step, if one is left. Says whether another is.
   */
  step(): boolean;
  /**
   * The rings and the path, in a picture of this width.
   */
  svg(width: number): string;
}

/**
 * The graph of an expression, and how far it was walked.
 */
export class Walk {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * Where the boxes of the reader's nodes are in the drawing, one behind the other: left, top, width and height.
   */
  boxes(width: number): Float64Array;
  /**
   * The command that walks the same way, as long as it is the graph of the page.
   */
  command(): string | undefined;
  /**
   * The expression as it was written.
   */
  expression(): string;
  /**
   * Begins again, and follows another order.
   */
  follow(order: number): void;
  /**
   * The gradient that had arrived at each node when its turn came, or until now. `NaN` where none has.
   */
  gradients(): Float64Array;
  /**
   * The graph of the page at `x = 3`, walked nearest first, as the program `autograd` does.
   */
  constructor();
  /**
   * The names of the graph's nodes, in a topological order.
   */
  nodes(): string[];
  /**
   * The number of the order that [`step`](Self::step) follows.
   */
  order(): number;
  /**
   * The orders that can be followed, by name.
   */
  orders(): string[];
  /**
   * Begins again.
   */
  restart(): void;
  /**
   * The gradient at each node as `backward` finds it.
   */
  right(): Float64Array;
  /**
   * What happened in the last turn, and what there is to do.
   */
  says(): string;
  /**
   * A node in words.
   */
  says_node(node: number): string;
  /**
   * Chooses one of these numbers. What is none of them, or not finite, changes nothing.
   */
  set(variable: number, value: number): void;
  /**
   * Visits the next node of the order. Says whether one is left.
   */
  step(): boolean;
  /**
   * The graph twice, as SVG for a page of this width: walked in a topological order, and as far as the reader has
   * come.
   */
  svg(width: number): string;
  /**
   * What arrived at a node after its turn, and is never passed on, in words; empty where nothing did.
   */
  too_late(node: number): string;
  /**
   * Takes back the last turn.
   */
  undo(): void;
  /**
   * The numbers that they stand for.
   */
  values(): Float64Array;
  /**
   * The names that stand for a number which the reader may choose.
   */
  variables(): string[];
  /**
   * Gives a node its turn: it passes on the gradient that has arrived so far. Each has one. After the last, a new
   * walk begins.
   */
  visit(node: number): void;
  /**
   * The nodes that had their turn, in this order.
   */
  visited(): Uint32Array;
  /**
   * Takes another expression such as `(a*b + c).tanh()`, or several with names, such as `u = 2*x; u + u^2`. Where it
   * is no such expression, all stays, and the answer says what was expected and what was found.
   */
  write(expression: string): string | undefined;
}

}
declare type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

declare interface InitOutput {
  readonly memory: WebAssembly.Memory;
  readonly __wbg_bowl_free: (a: number, b: number) => void;
  readonly __wbg_optimizers_free: (a: number, b: number) => void;
  readonly __wbg_roll_free: (a: number, b: number) => void;
  readonly __wbg_sketch_free: (a: number, b: number) => void;
  readonly __wbg_smallestnetwork_free: (a: number, b: number) => void;
  readonly __wbg_spirals_free: (a: number, b: number) => void;
  readonly __wbg_valley_free: (a: number, b: number) => void;
  readonly __wbg_walk_free: (a: number, b: number) => void;
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
  readonly optimizers_command: (a: number) => [number, number];
  readonly optimizers_costs: (a: number) => [number, number];
  readonly optimizers_drag_start: (a: number, b: number, c: number, d: number) => void;
  readonly optimizers_momentum: (a: number) => number;
  readonly optimizers_names: (a: number) => [number, number];
  readonly optimizers_new: () => number;
  readonly optimizers_nudge_start: (a: number, b: number, c: number) => void;
  readonly optimizers_rate: (a: number, b: number) => number;
  readonly optimizers_restart: (a: number) => void;
  readonly optimizers_says: (a: number) => [number, number];
  readonly optimizers_says_settled: (a: number) => [number, number];
  readonly optimizers_says_start: (a: number) => [number, number];
  readonly optimizers_set_momentum: (a: number, b: number) => void;
  readonly optimizers_set_rate: (a: number, b: number, c: number) => void;
  readonly optimizers_settled: (a: number, b: number) => number;
  readonly optimizers_start: (a: number) => [number, number];
  readonly optimizers_start_at: (a: number, b: number) => [number, number];
  readonly optimizers_step: (a: number) => number;
  readonly optimizers_svg: (a: number, b: number) => [number, number];
  readonly roll_begin_guess: (a: number, b: number, c: number, d: number) => number;
  readonly roll_choose_rate: (a: number, b: number) => void;
  readonly roll_chosen_rate: (a: number) => number;
  readonly roll_command: (a: number) => [number, number];
  readonly roll_drag_guess: (a: number, b: number, c: number, d: number) => void;
  readonly roll_drag_start: (a: number, b: number, c: number, d: number) => void;
  readonly roll_factor: (a: number) => number;
  readonly roll_guess: (a: number) => number;
  readonly roll_guess_at: (a: number, b: number) => [number, number];
  readonly roll_guessed: (a: number) => number;
  readonly roll_new: () => number;
  readonly roll_nudge_guess: (a: number, b: number, c: number) => void;
  readonly roll_nudge_start: (a: number, b: number) => void;
  readonly roll_rate: (a: number) => number;
  readonly roll_rates: () => [number, number];
  readonly roll_restart: (a: number) => void;
  readonly roll_says: (a: number) => [number, number];
  readonly roll_says_factor: (a: number) => [number, number];
  readonly roll_says_guess: (a: number) => [number, number];
  readonly roll_set_rate: (a: number, b: number) => void;
  readonly roll_set_start: (a: number, b: number) => void;
  readonly roll_start: (a: number) => number;
  readonly roll_start_at: (a: number, b: number) => [number, number];
  readonly roll_step: (a: number) => number;
  readonly roll_svg: (a: number, b: number) => [number, number];
  readonly roll_taken: (a: number) => number;
  readonly roll_weights: (a: number) => [number, number];
  readonly sketch_begin: (a: number, b: number, c: number, d: number) => number;
  readonly sketch_begun: (a: number) => number;
  readonly sketch_drag: (a: number, b: number, c: number, d: number) => void;
  readonly sketch_new: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => number;
  readonly sketch_nudge: (a: number, b: number, c: number) => void;
  readonly sketch_says: (a: number) => [number, number];
  readonly sketch_says_how_near: (a: number) => [number, number];
  readonly sketch_show: (a: number) => void;
  readonly sketch_svg: (a: number, b: number) => [number, number];
  readonly sketch_value: (a: number) => number;
  readonly sketch_value_at: (a: number, b: number) => [number, number];
  readonly smallestnetwork_back: (a: number) => void;
  readonly smallestnetwork_command: (a: number) => [number, number];
  readonly smallestnetwork_computed: (a: number) => [number, number];
  readonly smallestnetwork_done: (a: number) => number;
  readonly smallestnetwork_given: (a: number) => [number, number];
  readonly smallestnetwork_last_at: (a: number, b: number) => [number, number];
  readonly smallestnetwork_measured: (a: number, b: number) => number;
  readonly smallestnetwork_names: (a: number) => [number, number];
  readonly smallestnetwork_new: () => number;
  readonly smallestnetwork_restart: (a: number) => void;
  readonly smallestnetwork_says: (a: number) => [number, number];
  readonly smallestnetwork_set: (a: number, b: number, c: number) => void;
  readonly smallestnetwork_sources_at: (a: number, b: number) => [number, number];
  readonly smallestnetwork_step: (a: number) => number;
  readonly smallestnetwork_svg: (a: number, b: number) => [number, number];
  readonly spirals_accuracy: (a: number, b: number) => number;
  readonly spirals_beginning: () => number;
  readonly spirals_classes: (a: number) => [number, number];
  readonly spirals_command: (a: number, b: number, c: number) => [number, number];
  readonly spirals_go_back: (a: number, b: number) => void;
  readonly spirals_hidden: (a: number, b: number, c: number) => [number, number];
  readonly spirals_lines: (a: number, b: number) => [number, number];
  readonly spirals_losses: (a: number) => [number, number];
  readonly spirals_new: (a: number, b: number, c: number, d: number) => [number, number, number];
  readonly spirals_plane: (a: number, b: number, c: number) => [number, number];
  readonly spirals_points: (a: number) => [number, number];
  readonly spirals_reach: () => number;
  readonly spirals_says: (a: number, b: number) => [number, number];
  readonly spirals_steps: (a: number) => number;
  readonly spirals_svg: (a: number, b: number, c: number, d: number) => [number, number];
  readonly spirals_train: (a: number, b: number, c: number) => void;
  readonly valley_command: (a: number) => [number, number];
  readonly valley_drag_start: (a: number, b: number, c: number, d: number) => void;
  readonly valley_here: (a: number) => [number, number];
  readonly valley_new: () => number;
  readonly valley_nudge_start: (a: number, b: number, c: number) => void;
  readonly valley_rate: (a: number) => number;
  readonly valley_restart: (a: number) => void;
  readonly valley_says: (a: number) => [number, number];
  readonly valley_says_near: (a: number) => [number, number];
  readonly valley_says_start: (a: number) => [number, number];
  readonly valley_set_rate: (a: number, b: number) => void;
  readonly valley_start: (a: number) => [number, number];
  readonly valley_start_at: (a: number, b: number) => [number, number];
  readonly valley_step: (a: number) => number;
  readonly valley_svg: (a: number, b: number) => [number, number];
  readonly walk_boxes: (a: number, b: number) => [number, number];
  readonly walk_command: (a: number) => [number, number];
  readonly walk_expression: (a: number) => [number, number];
  readonly walk_follow: (a: number, b: number) => void;
  readonly walk_gradients: (a: number) => [number, number];
  readonly walk_new: () => number;
  readonly walk_nodes: (a: number) => [number, number];
  readonly walk_order: (a: number) => number;
  readonly walk_orders: (a: number) => [number, number];
  readonly walk_restart: (a: number) => void;
  readonly walk_right: (a: number) => [number, number];
  readonly walk_says: (a: number) => [number, number];
  readonly walk_says_node: (a: number, b: number) => [number, number];
  readonly walk_set: (a: number, b: number, c: number) => void;
  readonly walk_step: (a: number) => number;
  readonly walk_svg: (a: number, b: number) => [number, number];
  readonly walk_too_late: (a: number, b: number) => [number, number];
  readonly walk_undo: (a: number) => void;
  readonly walk_values: (a: number) => [number, number];
  readonly walk_variables: (a: number) => [number, number];
  readonly walk_visit: (a: number, b: number) => void;
  readonly walk_visited: (a: number) => [number, number];
  readonly walk_write: (a: number, b: number, c: number) => [number, number];
  readonly __wbindgen_exn_store: (a: number) => void;
  readonly __externref_table_alloc: () => number;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_free: (a: number, b: number, c: number) => void;
  readonly __externref_drop_slice: (a: number, b: number) => void;
  readonly __wbindgen_malloc: (a: number, b: number) => number;
  readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
  readonly __externref_table_dealloc: (a: number) => void;
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
