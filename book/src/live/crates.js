// Made by `cargo xtask live`: the crates as wasm, and what calls them.
"use strict";
function downhillGlue() {
let wasm_bindgen = (function(exports) {
let script_src;
if (typeof document !== 'undefined' && document.currentScript !== null) {
script_src = new URL(document.currentScript.src, location.href).toString();
}
class Bowl {
__destroy_into_raw() {
const ptr = this.__wbg_ptr;
this.__wbg_ptr = 0;
BowlFinalization.unregister(this);
return ptr;
}
free() {
const ptr = this.__destroy_into_raw();
wasm.__wbg_bowl_free(ptr, 0);
}
choose(number) {
wasm.bowl_choose(this.__wbg_ptr, number);
}
choose_at(width, x, y) {
const ret = wasm.bowl_choose_at(this.__wbg_ptr, width, x, y);
return ret !== 0;
}
chosen() {
const ret = wasm.bowl_chosen(this.__wbg_ptr);
return ret >>> 0;
}
command() {
const ret = wasm.bowl_command(this.__wbg_ptr);
let v1;
if (ret[0] !== 0) {
v1 = getStringFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
}
return v1;
}
cost(weight) {
const ret = wasm.bowl_cost(this.__wbg_ptr, weight);
return ret;
}
count() {
const ret = wasm.bowl_count(this.__wbg_ptr);
return ret >>> 0;
}
drag_point(width, x, y) {
wasm.bowl_drag_point(this.__wbg_ptr, width, x, y);
}
drag_weight(width, x, y) {
wasm.bowl_drag_weight(this.__wbg_ptr, width, x, y);
}
constructor() {
const ret = wasm.bowl_new();
this.__wbg_ptr = ret;
BowlFinalization.register(this, this.__wbg_ptr, this);
return this;
}
nudge_point(right, up) {
wasm.bowl_nudge_point(this.__wbg_ptr, right, up);
}
nudge_weight(steps) {
wasm.bowl_nudge_weight(this.__wbg_ptr, steps);
}
point() {
const ret = wasm.bowl_point(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
point_at(width) {
const ret = wasm.bowl_point_at(this.__wbg_ptr, width);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
says() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.bowl_says(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
says_point() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.bowl_says_point(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
set_point(input, target) {
wasm.bowl_set_point(this.__wbg_ptr, input, target);
}
set_weight(weight) {
wasm.bowl_set_weight(this.__wbg_ptr, weight);
}
slope(weight) {
const ret = wasm.bowl_slope(this.__wbg_ptr, weight);
return ret;
}
svg(width) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.bowl_svg(this.__wbg_ptr, width);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
weight() {
const ret = wasm.bowl_weight(this.__wbg_ptr);
return ret;
}
weight_at(width) {
const ret = wasm.bowl_weight_at(this.__wbg_ptr, width);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
}
if (Symbol.dispose) Bowl.prototype[Symbol.dispose] = Bowl.prototype.free;
exports.Bowl = Bowl;
class Optimizers {
__destroy_into_raw() {
const ptr = this.__wbg_ptr;
this.__wbg_ptr = 0;
OptimizersFinalization.unregister(this);
return ptr;
}
free() {
const ptr = this.__destroy_into_raw();
wasm.__wbg_optimizers_free(ptr, 0);
}
command() {
const ret = wasm.optimizers_command(this.__wbg_ptr);
let v1;
if (ret[0] !== 0) {
v1 = getStringFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
}
return v1;
}
costs() {
const ret = wasm.optimizers_costs(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
drag_start(width, x, y) {
wasm.optimizers_drag_start(this.__wbg_ptr, width, x, y);
}
momentum() {
const ret = wasm.optimizers_momentum(this.__wbg_ptr);
return ret;
}
names() {
const ret = wasm.optimizers_names(this.__wbg_ptr);
var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
return v1;
}
constructor() {
const ret = wasm.optimizers_new();
this.__wbg_ptr = ret;
OptimizersFinalization.register(this, this.__wbg_ptr, this);
return this;
}
nudge_start(right, up) {
wasm.optimizers_nudge_start(this.__wbg_ptr, right, up);
}
rate(optimizer) {
const ret = wasm.optimizers_rate(this.__wbg_ptr, optimizer);
return ret;
}
restart() {
wasm.optimizers_restart(this.__wbg_ptr);
}
says() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.optimizers_says(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
says_settled() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.optimizers_says_settled(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
says_start() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.optimizers_says_start(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
set_momentum(momentum) {
wasm.optimizers_set_momentum(this.__wbg_ptr, momentum);
}
set_rate(optimizer, rate) {
wasm.optimizers_set_rate(this.__wbg_ptr, optimizer, rate);
}
settled(optimizer) {
const ret = wasm.optimizers_settled(this.__wbg_ptr, optimizer);
return ret === Number.MAX_SAFE_INTEGER ? undefined : ret;
}
start() {
const ret = wasm.optimizers_start(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
start_at(width) {
const ret = wasm.optimizers_start_at(this.__wbg_ptr, width);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
step() {
const ret = wasm.optimizers_step(this.__wbg_ptr);
return ret !== 0;
}
svg(width) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.optimizers_svg(this.__wbg_ptr, width);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
}
if (Symbol.dispose) Optimizers.prototype[Symbol.dispose] = Optimizers.prototype.free;
exports.Optimizers = Optimizers;
class Roll {
__destroy_into_raw() {
const ptr = this.__wbg_ptr;
this.__wbg_ptr = 0;
RollFinalization.unregister(this);
return ptr;
}
free() {
const ptr = this.__destroy_into_raw();
wasm.__wbg_roll_free(ptr, 0);
}
begin_guess(width, x, y) {
const ret = wasm.roll_begin_guess(this.__wbg_ptr, width, x, y);
return ret !== 0;
}
choose_rate(number) {
wasm.roll_choose_rate(this.__wbg_ptr, number);
}
chosen_rate() {
const ret = wasm.roll_chosen_rate(this.__wbg_ptr);
return ret === Number.MAX_SAFE_INTEGER ? undefined : ret;
}
command() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.roll_command(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
drag_guess(width, x, y) {
wasm.roll_drag_guess(this.__wbg_ptr, width, x, y);
}
drag_start(width, x, y) {
wasm.roll_drag_start(this.__wbg_ptr, width, x, y);
}
factor() {
const ret = wasm.roll_factor(this.__wbg_ptr);
return ret;
}
guess() {
const ret = wasm.roll_guess(this.__wbg_ptr);
return ret;
}
guess_at(width) {
const ret = wasm.roll_guess_at(this.__wbg_ptr, width);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
guessed() {
const ret = wasm.roll_guessed(this.__wbg_ptr);
return ret !== 0;
}
constructor() {
const ret = wasm.roll_new();
this.__wbg_ptr = ret;
RollFinalization.register(this, this.__wbg_ptr, this);
return this;
}
nudge_guess(right, up) {
wasm.roll_nudge_guess(this.__wbg_ptr, right, up);
}
nudge_start(steps) {
wasm.roll_nudge_start(this.__wbg_ptr, steps);
}
rate() {
const ret = wasm.roll_rate(this.__wbg_ptr);
return ret;
}
static rates() {
const ret = wasm.roll_rates();
var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
return v1;
}
restart() {
wasm.roll_restart(this.__wbg_ptr);
}
says() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.roll_says(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
says_factor() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.roll_says_factor(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
says_guess() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.roll_says_guess(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
set_rate(rate) {
wasm.roll_set_rate(this.__wbg_ptr, rate);
}
set_start(start) {
wasm.roll_set_start(this.__wbg_ptr, start);
}
start() {
const ret = wasm.roll_start(this.__wbg_ptr);
return ret;
}
start_at(width) {
const ret = wasm.roll_start_at(this.__wbg_ptr, width);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
step() {
const ret = wasm.roll_step(this.__wbg_ptr);
return ret !== 0;
}
svg(width) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.roll_svg(this.__wbg_ptr, width);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
taken() {
const ret = wasm.roll_taken(this.__wbg_ptr);
return ret >>> 0;
}
weights() {
const ret = wasm.roll_weights(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
}
if (Symbol.dispose) Roll.prototype[Symbol.dispose] = Roll.prototype.free;
exports.Roll = Roll;
class Sketch {
__destroy_into_raw() {
const ptr = this.__wbg_ptr;
this.__wbg_ptr = 0;
SketchFinalization.unregister(this);
return ptr;
}
free() {
const ptr = this.__destroy_into_raw();
wasm.__wbg_sketch_free(ptr, 0);
}
begin(width, x, y) {
const ret = wasm.sketch_begin(this.__wbg_ptr, width, x, y);
return ret !== 0;
}
begun() {
const ret = wasm.sketch_begun(this.__wbg_ptr);
return ret !== 0;
}
drag(width, x, y) {
wasm.sketch_drag(this.__wbg_ptr, width, x, y);
}
constructor(places, found, across, upward) {
let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3;
try {
ptr0 = passArrayF64ToWasm0(places, wasm.__wbindgen_malloc);
len0 = WASM_VECTOR_LEN;
ptr1 = passArrayF64ToWasm0(found, wasm.__wbindgen_malloc);
len1 = WASM_VECTOR_LEN;
ptr2 = passStringToWasm0(across, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
len2 = WASM_VECTOR_LEN;
ptr3 = passStringToWasm0(upward, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
len3 = WASM_VECTOR_LEN;
} catch (e) {
if (ptr3) { wasm.__wbindgen_free(ptr3, len3 * 1, 1); }
if (ptr2) { wasm.__wbindgen_free(ptr2, len2 * 1, 1); }
if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 8, 8); }
if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 8, 8); }
throw e;
}
const ret = wasm.sketch_new(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
this.__wbg_ptr = ret;
SketchFinalization.register(this, this.__wbg_ptr, this);
return this;
}
nudge(right, up) {
wasm.sketch_nudge(this.__wbg_ptr, right, up);
}
says() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.sketch_says(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
says_how_near() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.sketch_says_how_near(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
show() {
wasm.sketch_show(this.__wbg_ptr);
}
svg(width) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.sketch_svg(this.__wbg_ptr, width);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
value() {
const ret = wasm.sketch_value(this.__wbg_ptr);
return ret;
}
value_at(width) {
const ret = wasm.sketch_value_at(this.__wbg_ptr, width);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
}
if (Symbol.dispose) Sketch.prototype[Symbol.dispose] = Sketch.prototype.free;
exports.Sketch = Sketch;
class SmallestNetwork {
__destroy_into_raw() {
const ptr = this.__wbg_ptr;
this.__wbg_ptr = 0;
SmallestNetworkFinalization.unregister(this);
return ptr;
}
free() {
const ptr = this.__destroy_into_raw();
wasm.__wbg_smallestnetwork_free(ptr, 0);
}
back() {
wasm.smallestnetwork_back(this.__wbg_ptr);
}
command() {
const ret = wasm.smallestnetwork_command(this.__wbg_ptr);
let v1;
if (ret[0] !== 0) {
v1 = getStringFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
}
return v1;
}
computed() {
const ret = wasm.smallestnetwork_computed(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
done() {
const ret = wasm.smallestnetwork_done(this.__wbg_ptr);
return ret >>> 0;
}
given() {
const ret = wasm.smallestnetwork_given(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
last_at(width) {
const ret = wasm.smallestnetwork_last_at(this.__wbg_ptr, width);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
measured(index) {
const ret = wasm.smallestnetwork_measured(this.__wbg_ptr, index);
return ret;
}
names() {
const ret = wasm.smallestnetwork_names(this.__wbg_ptr);
var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
return v1;
}
constructor() {
const ret = wasm.smallestnetwork_new();
this.__wbg_ptr = ret;
SmallestNetworkFinalization.register(this, this.__wbg_ptr, this);
return this;
}
restart() {
wasm.smallestnetwork_restart(this.__wbg_ptr);
}
says() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.smallestnetwork_says(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
set(index, value) {
wasm.smallestnetwork_set(this.__wbg_ptr, index, value);
}
sources_at(width) {
const ret = wasm.smallestnetwork_sources_at(this.__wbg_ptr, width);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
step() {
const ret = wasm.smallestnetwork_step(this.__wbg_ptr);
return ret !== 0;
}
svg(width) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.smallestnetwork_svg(this.__wbg_ptr, width);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
}
if (Symbol.dispose) SmallestNetwork.prototype[Symbol.dispose] = SmallestNetwork.prototype.free;
exports.SmallestNetwork = SmallestNetwork;
class Spirals {
static __wrap(ptr) {
const obj = Object.create(Spirals.prototype);
obj.__wbg_ptr = ptr;
SpiralsFinalization.register(obj, obj.__wbg_ptr, obj);
return obj;
}
__destroy_into_raw() {
const ptr = this.__wbg_ptr;
this.__wbg_ptr = 0;
SpiralsFinalization.unregister(this);
return ptr;
}
free() {
const ptr = this.__destroy_into_raw();
wasm.__wbg_spirals_free(ptr, 0);
}
accuracy(step) {
const ret = wasm.spirals_accuracy(this.__wbg_ptr, step);
return ret;
}
static beginning() {
const ret = wasm.spirals_beginning();
return Spirals.__wrap(ret);
}
classes() {
const ret = wasm.spirals_classes(this.__wbg_ptr);
var v1 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
return v1;
}
command(learning_rate, step) {
const ret = wasm.spirals_command(this.__wbg_ptr, learning_rate, step);
let v1;
if (ret[0] !== 0) {
v1 = getStringFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
}
return v1;
}
go_back(step) {
wasm.spirals_go_back(this.__wbg_ptr, step);
}
hidden(step, side) {
const ret = wasm.spirals_hidden(this.__wbg_ptr, step, side);
var v1 = getArrayF32FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
return v1;
}
lines(step) {
const ret = wasm.spirals_lines(this.__wbg_ptr, step);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
losses() {
const ret = wasm.spirals_losses(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
constructor(seed, hidden, activation) {
const val2 = +seed;
const val3 = +hidden;
const ptr0 = passStringToWasm0(activation, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len0 = WASM_VECTOR_LEN;
const ret = wasm.spirals_new(val2, val3, ptr0, len0);
if (ret[2]) {
throw takeFromExternrefTable0(ret[1]);
}
this.__wbg_ptr = ret[0];
SpiralsFinalization.register(this, this.__wbg_ptr, this);
return this;
}
plane(step, side) {
const ret = wasm.spirals_plane(this.__wbg_ptr, step, side);
var v1 = getArrayF32FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
return v1;
}
points() {
const ret = wasm.spirals_points(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
static reach() {
const ret = wasm.spirals_reach();
return ret;
}
says(step) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.spirals_says(this.__wbg_ptr, step);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
steps() {
const ret = wasm.spirals_steps(this.__wbg_ptr);
return ret >>> 0;
}
svg(width, step, hidden) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.spirals_svg(this.__wbg_ptr, width, step, hidden);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
train(learning_rate, steps) {
wasm.spirals_train(this.__wbg_ptr, learning_rate, steps);
}
}
if (Symbol.dispose) Spirals.prototype[Symbol.dispose] = Spirals.prototype.free;
exports.Spirals = Spirals;
class Valley {
__destroy_into_raw() {
const ptr = this.__wbg_ptr;
this.__wbg_ptr = 0;
ValleyFinalization.unregister(this);
return ptr;
}
free() {
const ptr = this.__destroy_into_raw();
wasm.__wbg_valley_free(ptr, 0);
}
command() {
const ret = wasm.valley_command(this.__wbg_ptr);
let v1;
if (ret[0] !== 0) {
v1 = getStringFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
}
return v1;
}
drag_start(width, x, y) {
wasm.valley_drag_start(this.__wbg_ptr, width, x, y);
}
here() {
const ret = wasm.valley_here(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
constructor() {
const ret = wasm.valley_new();
this.__wbg_ptr = ret;
ValleyFinalization.register(this, this.__wbg_ptr, this);
return this;
}
nudge_start(right, up) {
wasm.valley_nudge_start(this.__wbg_ptr, right, up);
}
rate() {
const ret = wasm.valley_rate(this.__wbg_ptr);
return ret;
}
restart() {
wasm.valley_restart(this.__wbg_ptr);
}
says() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.valley_says(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
says_near() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.valley_says_near(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
says_start() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.valley_says_start(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
set_rate(rate) {
wasm.valley_set_rate(this.__wbg_ptr, rate);
}
start() {
const ret = wasm.valley_start(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
start_at(width) {
const ret = wasm.valley_start_at(this.__wbg_ptr, width);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
step() {
const ret = wasm.valley_step(this.__wbg_ptr);
return ret !== 0;
}
svg(width) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.valley_svg(this.__wbg_ptr, width);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
}
if (Symbol.dispose) Valley.prototype[Symbol.dispose] = Valley.prototype.free;
exports.Valley = Valley;
class Walk {
__destroy_into_raw() {
const ptr = this.__wbg_ptr;
this.__wbg_ptr = 0;
WalkFinalization.unregister(this);
return ptr;
}
free() {
const ptr = this.__destroy_into_raw();
wasm.__wbg_walk_free(ptr, 0);
}
boxes(width) {
const ret = wasm.walk_boxes(this.__wbg_ptr, width);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
command() {
const ret = wasm.walk_command(this.__wbg_ptr);
let v1;
if (ret[0] !== 0) {
v1 = getStringFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
}
return v1;
}
expression() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.walk_expression(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
follow(order) {
wasm.walk_follow(this.__wbg_ptr, order);
}
gradients() {
const ret = wasm.walk_gradients(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
constructor() {
const ret = wasm.walk_new();
this.__wbg_ptr = ret;
WalkFinalization.register(this, this.__wbg_ptr, this);
return this;
}
nodes() {
const ret = wasm.walk_nodes(this.__wbg_ptr);
var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
return v1;
}
order() {
const ret = wasm.walk_order(this.__wbg_ptr);
return ret >>> 0;
}
orders() {
const ret = wasm.walk_orders(this.__wbg_ptr);
var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
return v1;
}
restart() {
wasm.walk_restart(this.__wbg_ptr);
}
right() {
const ret = wasm.walk_right(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
says() {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.walk_says(this.__wbg_ptr);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
says_node(node) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.walk_says_node(this.__wbg_ptr, node);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
set(variable, value) {
wasm.walk_set(this.__wbg_ptr, variable, value);
}
step() {
const ret = wasm.walk_step(this.__wbg_ptr);
return ret !== 0;
}
svg(width) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.walk_svg(this.__wbg_ptr, width);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
too_late(node) {
let deferred1_0;
let deferred1_1;
try {
const ret = wasm.walk_too_late(this.__wbg_ptr, node);
deferred1_0 = ret[0];
deferred1_1 = ret[1];
return getStringFromWasm0(ret[0], ret[1]);
} finally {
wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
}
}
undo() {
wasm.walk_undo(this.__wbg_ptr);
}
values() {
const ret = wasm.walk_values(this.__wbg_ptr);
var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
return v1;
}
variables() {
const ret = wasm.walk_variables(this.__wbg_ptr);
var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
return v1;
}
visit(node) {
wasm.walk_visit(this.__wbg_ptr, node);
}
visited() {
const ret = wasm.walk_visited(this.__wbg_ptr);
var v1 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
return v1;
}
write(expression) {
const ptr0 = passStringToWasm0(expression, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len0 = WASM_VECTOR_LEN;
const ret = wasm.walk_write(this.__wbg_ptr, ptr0, len0);
let v2;
if (ret[0] !== 0) {
v2 = getStringFromWasm0(ret[0], ret[1]);
wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
}
return v2;
}
}
if (Symbol.dispose) Walk.prototype[Symbol.dispose] = Walk.prototype.free;
exports.Walk = Walk;
function __wbg_get_imports() {
const import0 = {
__proto__: null,
__wbg___wbindgen_is_undefined_be5b34249ff1fc15: function(arg0) {
const ret = arg0 === undefined;
return ret;
},
__wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
throw new Error(getStringFromWasm0(arg0, arg1));
},
__wbg_append_f59276caeca64f04: function() { return handleError(function (arg0, arg1) {
arg0.append(arg1);
}, arguments); },
__wbg_body_5f971cbc6950ca4f: function(arg0) {
const ret = arg0.body;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
__wbg_createElement_de4a31ed2fb252be: function() { return handleError(function (arg0, arg1, arg2) {
const ret = arg0.createElement(getStringFromWasm0(arg1, arg2));
return ret;
}, arguments); },
__wbg_document_3b5c3071b43e97ee: function(arg0) {
const ret = arg0.document;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
__wbg_instanceof_HtmlElement_ea32ea7121e0a496: function(arg0) {
let result;
try {
result = arg0 instanceof HTMLElement;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
__wbg_instanceof_Window_5cf453f5639aa1a2: function(arg0) {
let result;
try {
result = arg0 instanceof Window;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
__wbg_offsetHeight_91ca9e2be23502e5: function(arg0) {
const ret = arg0.offsetHeight;
return ret;
},
__wbg_offsetWidth_ec7d4ad6adc7e29d: function(arg0) {
const ret = arg0.offsetWidth;
return ret;
},
__wbg_remove_8228e91d7ddbc755: function(arg0) {
arg0.remove();
},
__wbg_setAttribute_f75317b2b5cabfb4: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4) {
arg0.setAttribute(getStringFromWasm0(arg1, arg2), getStringFromWasm0(arg3, arg4));
}, arguments); },
__wbg_set_textContent_0177b2a6d9293c2c: function(arg0, arg1, arg2) {
arg0.textContent = arg1 === 0 ? undefined : getStringFromWasm0(arg1, arg2);
},
__wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc: function() {
const ret = typeof globalThis === 'undefined' ? undefined : globalThis;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
__wbg_static_accessor_GLOBAL_e4293fb22cbe77da: function() {
const ret = typeof global === 'undefined' ? undefined : global;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
__wbg_static_accessor_SELF_53bb20457401453d: function() {
const ret = typeof self === 'undefined' ? undefined : self;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
__wbg_static_accessor_WINDOW_b5e0810bfecb7feb: function() {
const ret = typeof window === 'undefined' ? undefined : window;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
__wbindgen_generic_0000000000000001: function(arg0, arg1) {
const ret = getStringFromWasm0(arg0, arg1);
return ret;
},
__wbindgen_init_externref_table: function() {
const table = wasm.__wbindgen_externrefs;
table.set(0, undefined);
table.set(1024, undefined);
table.set(1025, null);
table.set(1026, true);
table.set(1027, false);
},
};
return {
__proto__: null,
"./crates_bg.js": import0,
};
}
const BowlFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm.__wbg_bowl_free(ptr, 1));
const OptimizersFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm.__wbg_optimizers_free(ptr, 1));
const RollFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm.__wbg_roll_free(ptr, 1));
const SketchFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm.__wbg_sketch_free(ptr, 1));
const SmallestNetworkFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm.__wbg_smallestnetwork_free(ptr, 1));
const SpiralsFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm.__wbg_spirals_free(ptr, 1));
const ValleyFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm.__wbg_valley_free(ptr, 1));
const WalkFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm.__wbg_walk_free(ptr, 1));
function addToExternrefTable0(obj) {
const idx = wasm.__externref_table_alloc();
wasm.__wbindgen_externrefs.set(idx, obj);
return idx;
}
function getArrayF32FromWasm0(ptr, len) {
ptr = ptr >>> 0;
return getFloat32ArrayMemory0().subarray(ptr / 4, ptr / 4 + len);
}
function getArrayF64FromWasm0(ptr, len) {
ptr = ptr >>> 0;
return getFloat64ArrayMemory0().subarray(ptr / 8, ptr / 8 + len);
}
function getArrayJsValueFromWasm0(ptr, len) {
ptr = ptr >>> 0;
const mem = getDataViewMemory0();
const result = [];
for (let i = ptr; i < ptr + 4 * len; i += 4) {
result.push(wasm.__wbindgen_externrefs.get(mem.getUint32(i, true)));
}
wasm.__externref_drop_slice(ptr, len);
return result;
}
function getArrayU32FromWasm0(ptr, len) {
ptr = ptr >>> 0;
return getUint32ArrayMemory0().subarray(ptr / 4, ptr / 4 + len);
}
let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
}
return cachedDataViewMemory0;
}
let cachedFloat32ArrayMemory0 = null;
function getFloat32ArrayMemory0() {
if (cachedFloat32ArrayMemory0 === null || cachedFloat32ArrayMemory0.byteLength === 0) {
cachedFloat32ArrayMemory0 = new Float32Array(wasm.memory.buffer);
}
return cachedFloat32ArrayMemory0;
}
let cachedFloat64ArrayMemory0 = null;
function getFloat64ArrayMemory0() {
if (cachedFloat64ArrayMemory0 === null || cachedFloat64ArrayMemory0.byteLength === 0) {
cachedFloat64ArrayMemory0 = new Float64Array(wasm.memory.buffer);
}
return cachedFloat64ArrayMemory0;
}
function getStringFromWasm0(ptr, len) {
ptr = ptr >>> 0;
return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
let cachedUint32ArrayMemory0 = null;
function getUint32ArrayMemory0() {
if (cachedUint32ArrayMemory0 === null || cachedUint32ArrayMemory0.byteLength === 0) {
cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
}
return cachedUint32ArrayMemory0;
}
let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
}
return cachedUint8ArrayMemory0;
}
function handleError(f, args) {
try {
return f.apply(this, args);
} catch (e) {
const idx = addToExternrefTable0(e);
wasm.__wbindgen_exn_store(idx);
}
}
function isLikeNone(x) {
return x === undefined || x === null;
}
function passArrayF64ToWasm0(arg, malloc) {
const ptr = malloc(arg.length * 8, 8) >>> 0;
getFloat64ArrayMemory0().set(arg, ptr / 8);
WASM_VECTOR_LEN = arg.length;
return ptr;
}
function passStringToWasm0(arg, malloc, realloc) {
if (realloc === undefined) {
const buf = cachedTextEncoder.encode(arg);
const ptr = malloc(buf.length, 1) >>> 0;
getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
WASM_VECTOR_LEN = buf.length;
return ptr;
}
let len = arg.length;
let ptr = malloc(len, 1) >>> 0;
const mem = getUint8ArrayMemory0();
let offset = 0;
for (; offset < len; offset++) {
const code = arg.charCodeAt(offset);
if (code > 0x7F) break;
mem[ptr + offset] = code;
}
if (offset !== len) {
if (offset !== 0) {
arg = arg.slice(offset);
}
ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
const ret = cachedTextEncoder.encodeInto(arg, view);
offset += ret.written;
ptr = realloc(ptr, len, offset, 1) >>> 0;
}
WASM_VECTOR_LEN = offset;
return ptr;
}
function takeFromExternrefTable0(idx) {
const value = wasm.__wbindgen_externrefs.get(idx);
wasm.__externref_table_dealloc(idx);
return value;
}
let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
function decodeText(bytes) {
return cachedTextDecoder.decode(bytes);
}
const cachedTextEncoder = new TextEncoder();
if (!('encodeInto' in cachedTextEncoder)) {
cachedTextEncoder.encodeInto = function (arg, view) {
const buf = cachedTextEncoder.encode(arg);
view.set(buf);
return {
read: arg.length,
written: buf.length
};
};
}
let WASM_VECTOR_LEN = 0;
let wasmModule, wasmInstance, wasm;
function __wbg_finalize_init(instance, module) {
wasmInstance = instance;
wasm = instance.exports;
wasmModule = module;
cachedDataViewMemory0 = null;
cachedFloat32ArrayMemory0 = null;
cachedFloat64ArrayMemory0 = null;
cachedUint32ArrayMemory0 = null;
cachedUint8ArrayMemory0 = null;
wasm.__wbindgen_start();
return wasm;
}
async function __wbg_load(module, imports) {
if (typeof Response === 'function' && module instanceof Response) {
if (!module.ok) {
throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
}
if (typeof WebAssembly.instantiateStreaming === 'function') {
try {
return await WebAssembly.instantiateStreaming(module, imports);
} catch (e) {
const validResponse = expectedResponseType(module.type);
if (validResponse && module.headers.get('Content-Type') !== 'application/wasm') {
console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);
} else { throw e; }
}
}
const bytes = await module.arrayBuffer();
return await WebAssembly.instantiate(bytes, imports);
} else {
const instance = await WebAssembly.instantiate(module, imports);
if (instance instanceof WebAssembly.Instance) {
return { instance, module };
} else {
return instance;
}
}
function expectedResponseType(type) {
switch (type) {
case 'basic': case 'cors': case 'default': return true;
}
return false;
}
}
function initSync(module) {
if (wasm !== undefined) return wasm;
if (module !== undefined) {
if (Object.getPrototypeOf(module) === Object.prototype) {
({module} = module)
} else {
console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
}
}
const imports = __wbg_get_imports();
if (!(module instanceof WebAssembly.Module)) {
module = new WebAssembly.Module(module);
}
const instance = new WebAssembly.Instance(module, imports);
return __wbg_finalize_init(instance, module);
}
let __wbg_init_promise;
async function __wbg_init(module_or_path) {
if (wasm !== undefined) return wasm;
if (__wbg_init_promise === undefined) {
__wbg_init_promise = __wbg_init_once(module_or_path);
__wbg_init_promise.catch(() => { __wbg_init_promise = undefined; });
}
return __wbg_init_promise;
}
async function __wbg_init_once(module_or_path) {
if (module_or_path !== undefined) {
if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
({module_or_path} = module_or_path)
} else {
console.warn('using deprecated parameters for the initialization function; pass a single object instead')
}
}
const imports = __wbg_get_imports();
if (typeof module_or_path === 'string' || (typeof Request === 'function' && module_or_path instanceof Request) || (typeof URL === 'function' && module_or_path instanceof URL)) {
module_or_path = fetch(module_or_path);
}
const { instance, module } = await __wbg_load(await module_or_path, imports);
return __wbg_finalize_init(instance, module);
}
return Object.assign(__wbg_init, { initSync }, exports);
})({ __proto__: null });

return wasm_bindgen;
}
const downhillWasm = "H4sIAAAAAAACA4xZBXgbS5IeOT2Oqi3LPY5rEs1o5beMyZodn++hk2X2Osc3GUkjW+/Zkk+SA/flBZaZmZmZmZmZmZmZq7rksdbKQfnTdNffxVXTJidub2Qcx8m8YO+J445z3MmcO+4MnKNH5szxzDmHPoRkzhHE27P0oAPiHHrQET35zDJn7fNafopMpnl8zzkSpaeV5YVgYc/SYgUVLSRDCwvRKlKyIRnZsaR7TkRpFdnBc4LIxkJ7aRFMdhbM8iqobAXO8bpzNNrDpeAYL/0wyObs2bPbzs8ISJAFXcHk8MwZyc8K07Id8rU2cRF0eRGcVtrk7YZIlq6EmKRVMuRNumNsj/Wi6Gk1aElXytgVn7JKS8i3fXYZaQhZkkWqbn3IKlWXgJSNRxYxziHYcyKekLP2YU2fleZyPLIIetZyEqxUjsAzFpQgKE5ZZNroiB6ypeD22FDpKSMjkao0UFql6WfSxtmt7LXshckRk/LW5Bl5cti0iF2pP6cnZomkFGfPnGXJzLX8AlzLz4zlOcgBqSNL8iZLG6kpndgkyIgszGWaDn24Ok0bSNO+SC4tVqPZdAaelt2XP3TLSivuJO2ovHro6vb1o+hkeTVq1mrtpHObpL661okWJivxQjJVTqamZyemklnnvy6uRBpXdjqtenmrk0S1+dnpyfnyVHm2Epdr5Rmns0vpOqLUSjaaJ5Lo8NTU4WRhsjpfrZYr87OzzubFxePNzaRRjWqzC1Pzc5U4qcRzM7WJGWdrl/gNRLzSSgg7up5sJI1OVE1m4unJpDpVK0/NUj5Oe5dWKFrlZvV0NFtbmJ+slCtzC7MTlXim1pf19XpL9U/1amctSirz1Zm4OhdXK/PJ1EK1T2dcdKrNypaNaJrKMz0xP1memU4W5pOkT+FGaWmjTnKqs9RsdFhvYnKeahvPVRemFqYrUxWntUvvJqJXb7Q7caOSNGvRP9Ub1ebJaLZSm5mdrs3OTS/E8WQ81efxYJ/mbTob69slTOLpqSSen5yaTCbimYW5PvUpUSflTr0SxZVK0m43W9Gt73Dnq668Q3T329x2OZqYmE6Sw9PTcW1hbmGhVnEyu2zc/OI2lo/e4VbR7HS5PDUxMzs/MzFJiVT7lA/+rwEkM1Qwav9UpZzMz1fj/6/6P932Tkfu/E9ReTaZODw5Ua4llfJ8LSn3qd9Y1PlJ9V5NGlFnrUVln6kcPlw9XK5N0bhWFw7POLBL8VCfYr0dbTWqSa3eSKpROZktT89MzSzUapO1yuRs/2T1ajbqnYimJWk1Wkkt6sTl9cRx+l/aVIE+SYvSnfh7mnRG9jyweP8iwH/ChAmvt4EYGAADxgSlAExgxnG8CV4dguVlg3CVMXQcFNFA0YwHTCVTL12CJRONW7oEjCoWi5dUiiUs+TcwRaLrawS0wqABVPBvAWpDmqBLRyFAc8V//DudBLpqplgM/WDOIJIn+gQQBNeBUqkE9boCLJrgDscMXKLnwCCRB2QMAyAvAQABBkoQ5EolLILJGyCH9SNAKHphcAkAx09SpKwDY/DGlxESogmQJE1GZ1a8DXPD60Jea19TNr5vVlzXBTKtjLkZGD8Am9JtDSjgUpRcTe53qAh5Mu+v/OMKKxkI6hZepk85gLzCwAsM3so/ZFEXlmCv1oFrwAhRwFqDD55B2h8z2gPwVxGCyNUsswzBMQ2cCBK3lNegDLBxV2tPd8klWnQvRU2Ru+YossKNELmx4whUSbJqhcyRI0dY3VvRQI6WhEyRwgkWFyUaIjNJMuwfqKwFoGprVyFhlyFqY3trgkJBdwkQzd0Rsi7n496RvF9K86JJUpsegqN0SgQuFIxBbc0Y11XGtaWzMkCRAGgmxfGvVAJ9tZwYgDES8tkKqRUx1ONEkKWTMAxXVqaXikab23CxVJc4MTJttT1g0rynNGdgyawQqiieZSByVwJEPlTMHUJaye0khzQOLGhpiR8u58GlKEIdScmMu0QKWEEeCLCIQC//ItGxaNFo9Ew+MHgNEnGJs1lFXyS+woW1IRIpuAj9qzYXo0VbP0DcLa89iZU0E4CDB/OXLbnFOxkh9kBLAKo7VMQXjWkYmyRF5Rqg/OiIDFPcwXUuvfTSgEoz7kqMAdD5rYE7jET2JUyJpiybzbr8RUQPcBc5N9+/fPEmLE9TltK4TkNW8qBGGOG2kW1A6zxPBo08mCMmMsQExgcqQWjAUqBK6BHAhClpTpBQbeCgsf6Kt7xFsXhz99YUQGhvvmN0bjYQzDq4WAJDtIQKEWyMRJpI5o8+x0zsLaM9CkNe0NMBhkhQUYHxAuArg6Is4Th6aPuhS+x6CbSSaBS/7ASFoc3NWPNghFCrkA40iehtomk64pLgQaAt+hzMorHaCJdeypHyAXEBgE0eDJV+DIhdBoM3MXayhRDdQO8lDc9og0CiHp3lYSVPzqXHQvl8XmmQa0Ruv0UVXE1cSGQgIldy14WoFgGyRoe+9Q26l8wSSXrGrKzwYi8Q4MVXSiTNOKZjgNBP3KRlIYzGbQWxxG6UllHWoXaJEPPEuooKyI0gwfDKfwjDw4ZEyZ/XYxCDQLkkYLq8Rt/nWugVO81slR3Q6qd9seiS5wVXLATBPEsYP1x2V7Brcs7T9AR7jXpHPJdJkUnQxuWQLzXoj7u+70J92SblG7p7gWjFwCQISe8IRQhMAGmI5C5PT1qRAPvaE1Q0oPwa7JALrggverzA/5/yVtiTUVzia4KLqEG5PN8B0GVjIokQlKEDOzZ2jBVogti7x/VnM3ILeYT6LpHhx6J9mf3FyEYYKL2IKuAsbkculdASD6Ilk1UhjwenXIqOk4PA88gjS8o1y0RmQWl0oahIArXmhYPgYQMbGQdUyBuSEg2EqSm55PXdiV8EFtcBhbyyIvfOIWoIktlh4jLWHbhH+fKxzgObhlLmaNkQzQJNBM9gUXWJm0tChgmRYl7SZECUiSAAVOjSGSyDBS5K+s56mU/dPCzabGmrbEocDq5p4riwfF0jxxhggGgLrV1bhpteZkU1wAHSWwaqQf9EGCmATwocoqY2BeYulF0AGe6wupqC1/9sz/z93Kf0XVgkTUKNBlepYhCMjo7+U1ELqZ23n18BYxTKEVkwijhELg4dMma0O3Qxcu39n1UrayYLhpPhugOhmj1z9IP/b6JiEZGuyTABl4rnkGgi0APapLQPjEopiKLAV2iVkcKh/ru+oUIDuuijK1Mo5PnM0oczMmyR5HcT4L59dAsYDSitN9xVaiGrMYtarn5PaRKnmTx2kO+QOyiJKs/GqeaGxVGTMPvQec1jrNPQabgQTGpTRnbFmFJJE8ZSRu3cLoASB9kgYc+CnsoiEynTMwsBOaPhWmSzpndslaI3k7JHlUff08oFkgtSCdlIUOwJzd+T0gQBLvmBFMP2t0QfwxkxiFxQLom+k+vaBGkwPc4YDJMr48YSVAkqj+LeanQ9KUg3jl3NsBNEWsKhmGBOLGVIQvWS3tkBc66LJOGwLvFUA2PYOTWu6VI5KAiOnz4cjmJAdXe05lzgtzRrbamMdmnJZjUQaTZCQgDu1RurGyRticScbJecLCP8cFyWtd7qlmr1utpDsGdhIhFw0FGZTOgCoHLYpXEcxTQ0sJm5H301nXtl3T0Zxxss7DmXufL8+bc5Q+ecK99173fY9We87n30gedmBjeSjWbr9IAzsv2nlZPrUa2VJM7LcihQc7NT36j/d9Jqy8HLc13ZVnO9K/uKnCdQ+5qkU1kT8JW5oAtuxOvrSbvTSDonm61r5PRVudHu6Wa9Fa93bb9629AJVjkt4Gu2HZ6M17var80N2Ugra81mO3G+mMv3sFHccR6ktgUIaDh/DXLCNjc24kbV+SpCl293nPsO6y6z1eg458MRy1Vb8Wq02awT9ARldqCT9o9uzhNV1mKN5KTzMN/Ifqu6mnR1/jDo9WBdpXd1PYnIV3B4h+Ogn92Nqh2fbjtfxpGU6Sp8CfMCJZ0u8sfBkRTp+nh310d7vbmZOPcbzgp3YtV5FkpNuoIfCPM9LPt/Do7uNDut1XfQ9KJUsbbzTcQdTOrS7sStjvMkta/nYKPJf5Ta2nA+GPbaaMQbSdv5FuZ7Marjw32/B5HKidk/DY70nPBfSZzX5UZ7oUQEL4Q9glLIb+D+XRCXq7OeVJ2vI+4+EjNf69Vh8Z1U3jO8b9eRDefPgz3hpA7eC715i+1v477dGBf/eTjyd3Cy6dwj7K0Qt/C5aOxbV05W641odStpt50HK8Fk+CWaL+UEk/EX7DVejrG0rz/AEeale2LqyaoHkmifoobkPY8rnWbL+VCoLSvyHw6HdzhO4gWY2wEo/3uGWctzd187JjFJX8XAXwZ7MfH43mFgTIL+SKhTpu08y7fm027fKxRR2+fvo0mZ7XC/JzkKJi6/ixJz2rn3DedTQMy+f1icCvdRSXKnUy9E8Wp7dG/J0Hbn+Sh6nfgaunPuE0qw8n61nR9iTq5H6Z7zENXDbzWc+4ZDwtvyO09VWlhbvKcPdIWlVM5fB7vCkvtvcayHjdaaJ0krbjm/wVSMMOd+oRbWhvuyNCC6bbcS52PhSC/Pqb4cx3bf3uW4co1z/3D/Ljwdq3v5By5ytLnVoXG4t99nrtpsJM4DQtyNr9ZPUA3v4ff5WY/btguvwz4/G0nc3mqRn9fn+uzJnXNPf1/fAVX3TaO73aQj9sBwd8hS8Qv9lmiAnPN7gz64udWqJPb1eE1fOWWIHhT2G6MGvRbN9nfHuFLZasWV084bcl4XkzFq1BurziP8kW2wQvVpU6bnd6D0hR9LodWm9PHLufw2tFavVqni3x8b3kbW6w0y9GrMp0DTmv4LDnURW7wLOxqb6zF183tjqYb9LtV2/oqpSCuJK2vOz8NcF5BqvioVsAWhSy1MfXAl3r/jo9OK6eW5sDcvPyKk2f0JPUF6b6+nqaEuuJa0Euf3qIW1gT/SH+1yvdfPPfZ2VeR2+HjYdZROxEPCroCE/gc0Pay8dn9GrxcTvd/hiIA7V88HhnNdSET+mIqkl80rMfXGk/LQUAtry/IK1PZnonLzFPXlxZhjLq3IL3DE8smpTYq9XW82nB/hkIVqdDHRffCVXN6yq624Wk+4U7/CrEW4Po/yteybVbL+ExSu2aomLedh4dAO13Z+Jq7TGj081MLbnzR+isCc1OvHmE8Za9p5qfUp788991pRSfYRoRxwqi/CYbvvNJvROtfuJWKU/wfTdB4p4cjF1XZ+Tj6EbdXj8johv0YtSL1d7zhfzeVSju+lX3ZPT7aIdb47NhJFcblJDVijOq4nrT0ZjNL/uEWdpLVRb8SkuGdgbOe/NFTnBsXdpDl73IH90e5/8EQxlbziPH4Ae1RSmXYmM7KDyw+5jz/g91qptpqbUXu9XkmcP+3zeoQ3xPIXhkd7wFYi6ANGCv2hVLuHr9amR0Va58EjBjLOlZmh+2Z+GvxKv6/wsuAb5mmF1wx9y1z/OYX3w5+D+49d93GDfwnenvlF+Ifg98F7wkcUvlT47YFHFp6fe1Thy4VHF75SeErwUP8xhQd57w0fW3jl6OMKTxp7fOHb+55QeFjhiYWHF55U+GrhyYWvFd4XPqXwo+Ef+g/f/7D9T8i9svC7gU/v+cHQp/DJ4S/8TwcfD54SfiJ4TeHRxXcHryo8+MBDDry28Pnsj/SH8z+AV+mP5B+a+6v7gL0fH3pY7tn5t2Q/C8/UDx96Tv7+I291PwCvGPqh+8qhZ2RfNfSjoYfqPwx/NP8w/cfhj+Ufrj+e/9PwI/Sfhz+Rf6T+y/An84/Sf2PPKoBbSXKoPRM2hsygbtsxQ8j+XozzGesXb/Fe4dUxM198DCk6hpQLlrGYjmGZueCYmRm6W/JM2z+Tc37BkQ9Wmpb0ntTTGsW9//A94f/8zCeNG5ceXPz20neW7gvfH34g/GB44aOJZ0Lfi/85+rPYx7xzn/p04r2J91bMpbeW3hJ4Y8bVecT9Qm5kXeDq7BovYKaQbxNyAlxFc8/goW3zTSwMoW3jTSwihPtNLNr57X1vf3aKTXbufu4990+zqc7P73n7x0023fneL7/4/ik205lgs6TPkc1Dvl6K9ZHdT/YA2YNknyf7AtkXyb5E9mWZ3o0Gj7E4xFhC/D8pV95m8BRLS+09BgfGIMU4AMsImRUyJy27Bl9heal9zOAFVoQVVoICKwtZEbJqbJlbMHvc5wYD0i3zC1KylnmPlJNN45wQU03jlBDTTeOYEDNNY0sIo/MF1wvkP90vCH5mHoyiOcNqUrhYXZg5QWUIyodQXoTyINScM1QDoVaFOUtQOYKaR6ggQgUQyu8MtYZQ68KcIiggqGWEWkKoRYRacIbaQKhNYa5DqMtD2/CeGzrB1962De+CkNJ2eJNIapB08EgSfbFlSt58y9yf0MXyyFsU5lWIOsBFibABCQePBBGWkbDkTFhCwrIwr0PEAS5ChGsQd/CIE2EVCSvOhBUkrArzJoQd4MJEuAExB48WERaQcMWZMISEMbn/wLqcKTgvwjGpCbgVgstDusvTukeaPAr9t4yEdWfCGhLKrihDxgHuCBGWgDt4tImwgYSrzoQNJJS9U4WcA9wVRFiBrIPHlUS4hoTrzoRrSCg7LAbQ5aDDAcFdRYQhSHV5SvdIkcfVRLiBhJvOhBtIiH2Y7MPNvPY2niRAqV+zQ5Q1aOo+Tc3n2h0iPagXkS2F3KB6MYGbhiB52japF/ukDYjqPlHNJ0GkB/UjkaaRlMkXILuNW4AlCchRL/dJ1yCi+0Q0nziRHtSTRMqRNKN6stXlWQuwIgGzqFf7pBsQ1n3Cmk+rTxpD0pAzaRZJc8IMUOhy0dnTdD5gpctjCn9ab86Y5RGyjSEirCOhaM8RphWDdpfbcGk40uUFwtSas2B5aNnEiHAVCRtEePBMy8CVXW7Dcbiiy9uEqTVn2/KgbPQvzzoSivYcYfLl4Oout+GycFWXX0mYWnNeaXlQNvqXZxMJRXuONB+vlTDJnS5P6h/spD0DaUpeI5ebwq+p+zXJr0mZAZKnRu1PiZEXoHkdNG/PQ5qYRbkcdfKLEjlD8vSofSoxSk6gcWt6luVyxMkvQuQZJOej9qvEqDiBtqxJWpXLYSe/MJHnkDw7Yt+G+nBeghucJbKVHTyoqQ83TxnEHOBolshWdvCgpj7cPM1AwQGOulK2soMHNfXh5mkO2g5w1JWylR08qKkPO0+bCIcf8BABSj1mz9Ok7tPUfJI7/TeNpOBMWkTSPP1tqw1o0AZ0Cknpr9vS4DwtDc3TNJIyZ9Iykpbo71ttQDNtQKeRlP7CrQzO08rQPOVImnEmrSJphf7G1QZ0RhvQ3J6nYuaGLR/V0GHUw33SLJLmJGlSjcAdloQYfkpZCL9/sMMSkMIvHIviZ4ntsDik8cPDIhCWWmaHxYBLrbXDwpCXTZqyJkFRziqwxgFjAPZotpfTUIIjelwZrh6Iy+wfx6ECV+hxVSgMxOX2j8vu/z3iK3CVjiZfAC/ILmrasQDN/SBTMNt56wvYLNTlGpuEmpLTsKqkDxpKemBdyXlYUzIAm0ouw4aSi1C/gU1B7QY2A6s3MC80bmBzsH4DC8LaDcwPmzewJdi4gS14XR4PGGD+zWW4+NbfPKZLPEkZJAkkG3g9wWp4D8Dq+OP8ATf+Or/HjT/Pv+LG3+dfEHJb3iB8/faP7/7E1TJOiWd5w/D9D358d70lf9523uamjVObiNsHPsL0EqaHMOdGw9zdD3OeMIOEGSBM/2iYe/thLhPmEmEuEubCaJh37oMp3sGdbrallD036yhl1822lfI2NztKFyP6RcmEMLnE+3Hc0AwF8OEAp93KUUB2OMBpK4ACUvsEONd5rF/n8X6dJ/p1nhQgRQLNE6gwmQfWWaaAkhYQPKjOKgVUtAA4qM4CBaxoAY1/Weepfp2n+3We6dd5VoAkCXSfHw1OlSYoJDoUIq4KW87lxikqMhxlyCinmmMUFR6OMinKufBz/cLP9wu/AAaV/jeP8TLxcFbI64U8KeRFIY8KuQWuThDBOsHOL7/8BVfwe0vCdoFizlDMCYrZphjpb8e97Sv9uPMUd5rijlNch+Le5tbjdq24cxR3iuKOUdxWn28gbo/iXHKHbjSErG1PiC3ak6q7adwpJ8Uj7hdkXZ7xVfD4Knh8FTy+Ch5fBY+vgsdXwYM9Ob4KHl8Fj6+Cx1fB46vg8VXw+Cp4fBU8vgoeXwWPr4LHV8Hjq+DxVfA9D13eVfAzD13eVfAPH7q8q+A/PjTyVfAdUWPirYU3HXPRf1jQ2FKIxmu41+ey1+dtdcFWF211yVaXbTVkq2Fbjdhq1FZjthq31YStJm01Zatpr9sDXub7z80VDOYHkwW0nM0tSIO/LGYxQEAK1tsDfwdeIHUOAdIyclW+VfmQFcuk5tT6N/FhRayTmu/tsTQExUJEPRfAT1pRRAQ6R5ReAj9pZbX6DAZXwN9Xq2r9j/hQA39frQv8IMwLW1A9NwBxG+ppFRDvEXReA4T5JT6ug4yehwWxNKNWNii6oJ42KfoedG9S9A/xsaWiF2ARmIrKKO+ccsor2yIsgaw3aNUr62xYdcryHrHLk1X90q5qCZYBq8EqMHnMeRlCgLlijpgaZhSCsGNGYYiojGYGMioMZHTPYEY/tDOKQNQxoyjEHDOKQdwxozgkAKAgnjmUxD+zUBH/XIGasCUgCQANZVtVtjVlWxe2JKQAYEPZNpWtqWwtYUtBQH63WAD8SvrBJ/5q5D6fywMmeDvTr+J++W+WDBDCwO+V+XLuP+5zQRDMshnhAIYUDE+XXAtyDgyPi3yc4Rlg9P5N7AVGr1zGCndG7xDD5BvDCPl+lLN8G9JZgjHcXnKWmymd1daRs9woQ/UlAO0NA047wSCj6k4LLSs7TlTuPtEv54gsRwqtnMZgOYXBcmC4nMZhyimMXg6MXI5hlXOdLEcKrZyLg+WcGixna7ici4cp59To5WyNVo4H5sANwR6vt83XKX2px2tt82VKj/R4pW0+X+mJHi+0zeuVPt/j1bZ5ndKXe7zUNi8qPdrj+bZ5SunJHs+0zS2lL/R4uW0eUXqox1faZkPpsR7Pts2C0lM9ztomKH2xx4ttM6L0cI/n2mZQ6fEe521zRunpHoe26YKZ4zB7/BXMr2bzhDVGnifekd/nhkkAmIBJcVx7e8JdevX/CzN4MidhqmO+6gXcD1y4+m1X4WCeJocJ2ak8ADnhEui7SIcTPkM5RF4kEYo6ggdmJcO0sE8TA9Pt4LeYs/o68pqKlfm9BuFMOeFYHpOWRwDYQKIBYgpIJnvdYwX4QJW3cml5bvBZ5ZWHyzPOizwlxoRKK6Pb7R32W+z5YfzTZJ5Q5tKA2W/xVod4ZV6Kl+yFoe1zS7PNWhliNU763F6T8jes/AMy/0s2jc/J3ZGJ+zSLX9KWdFrMynDMyg9zl+Ti0WqvDSU5cdrn1ragroMFRKA6mCAe9j3NwK0NdtsHGHLWwUZfic4DL4Ci9FZnaEI/ZdohhSw9yHRhBR9EZFlouJdy0/UDqG2hT4bjvlHspUcHEYVn3iaSqZXk46VvXE+tYmVTk5tDyRj9ZIARxGn7ZUu+4VcmQO1ot+M+2EffNZi/7ZOnbdbPt6zEPtRQtU+yy7kuPK4nNJCadTpsrLrK2/PEP4n5CjA5kivNjMzKgs6sqqwmtVSamRfpAWlQQ2KrKxuk7tYwz6H581WbNHQLc1bPmZntmVmqbpmZrf12x2rTd2Y65mVmNEjW/X9EZGVVS318t6WvOl7g4xcvI6PU9sePh48+jfdV7M0VP9veFbXDT9JAAgLjXCP5d03C29MSC0lDqijo6rL4O/yLdYWF6KqUtKJlIYgH83XFsZ5UboW8guynutqsV9I1UUjitJKaVEATYlEEtH+muhkGJx8bEa6uR7jmXykdsfyB0jXuDDogiiEEpTSW2q31wCBL6xZ2CBzWSOLMh8hjjEClzooZfJRZVYwG1U3VbnQqUqQsRTzzerWPsrTbP+0urKz4jrjM0xirAxACNPwebYNUhaWzR3nIh4nZadXl0ZEhNxJjIb4oIgt2+y/n0kD6awoqLXFKoBUmfdk8b/+a6iYnmNRF9hDu9ZwaMBPEydaHWYHEuPzbLfxhwm9WkJCChCKnBGVkRCEoicCxjiWCZNK6pkiAKDhiMdTBqpI6SKdcAivyVN1aL2HtV5Mi6kICJ7nkHWWQooNYGfI4GQJx07RijMJc382qAQ+EixqY1gol5Gomc7a/0/8ztSfYQZDTd/u7gDPpJr02hQzYI2dmZJDsASqOu9KoIPA7rOxK60x/R8g3lXmYFco0MMlzdhaf4BiYH6EMahxoNBIIhE6GG0fTJtVXA+EA0GpnxxR4DBFFRnyZQiNt9YauE0uQ/KBOCvbqhMVB3aCNGtlXrMLrLHyLBstTKgkUHsMHVfKqMWMOWjmE9sg2+y2vK1W4whdjK5QX8AaRkdRzeDJjJHKX+DMr/Kg9/k226RmuaR3nkvdZO23BGGKSY+J9LGWKJjZOyMLTUVbKSsl/HU9hIEZHmSpMc8VnndZPr6Ex1GwxIrXchxQqUV4JaNvNRYxQ0jiKIqYfxqLArwT4s5w9RG4TaVIC1n3mKR6yuUB5GK8panxEdxmadPqpWvLFliizFFfNBdcglqSbYWFjI7fpURZ36SaLORtRFnRdGlZFvvlHo2ZkNM4VUENVRwSDSPIm2mjTOeAoLR3tJXI74OS0T8UmDjaWYfya8K8R/jP6OLD4KCa4vdLUjAMnv1JGtLFz+uxJPemNSCINI6Qxkv16GwiBCGgTrUg90174rzSZ9I3DHUZgOXrCKXvEuARHqEgm5usVmaDPTmD2CP12hIJrDZzXyLgOiuoWGR0MtL4Lr4YX38VdYxkKj4AaiTdbGiyqadPx9q6SLtOjKCVbbYgJ1gi5tuBzSvmkNE6uplufMM8tKkuovkl0bF1j5IYZ8yGeFujAVfOoE2QvyRWfHzX92bRs4b9ntdOpoqkAn9M+YSmtwmC1MjTrwIoSwmpBMH5kXdWQGeX4UZ2SGKhNoqUY4QddNhJFYTZEuaXdRhcPnHsZLAF3YK2IJTbOQ3eqCayDRcwFY+4UxCmglKZmWE7zI7Rfm7bJXkAaAozJOxY6PTznWWpMPuJ08NFm5FzFaeFL22yUsdbEbe+nbGx5NaLwSxhC7OcHp47jjFPZgQspViFli22q/eddWH7cdc+lgUQkNa27HSmgT9jOh9Ka5ShVzo1qdKPcU3LtHE9+L8zhU710al+wogaomXbEbMS+EeEGHMQgU8nvhrySB3/m/pclyb82Ubtq40SsY/s26tMOwcfdQh9WlqCVw+t6yvhCImN2F8+N6kinl27ZF5xk2xg2WqNVi5ruaTfUzGeyZAgboyrG3MvFYvs+6YKIpXdL8lSopwaTKIgwurVepvdQzKhCPlWpyZYBY1C0H0XtOvX+g1S51MXw+QyGExPVqzYH1fUid/imJWSF8FddfuGZ9KUg9l9Z+Msc810L/zvCzJLsGTj3jmLMf1LF+v9O2WDorPD1MeJVDBarUmeaXoWR6y0sqnrSauGPXM71uFG3E1Xo1Fvqm9Af5aKjuVsBJn9azlMRl0QGRSx+vSXw9T4JV3R9E/8NMAGA2Zxb5lfLDJQUbN7yMXhTlRGqavInHdt2yzBwgejkoy5jtTFmsnBcHrK8WSF2EXi10lszBnNHYJGvmfhj1vg9RZ0D+C0lEZUnWxHeaifd+qp78kS++qneWk8muS/WSFft3CBFARXub3e4GvfYFlNGEpAHwn68RDzxozx/DGzWEHBHZ+IUMXXsb816CmvSKLk9ZH4/Y4O1MWUbzlezb3q5pn7PmerLB6acRiCiZozNporFfUBGa/O6yde3Rca2RVEiaWDj2G6/KgEmY+Ie33NpNlIiMktxryhYFzHB0AtMXyYmwpUhM/OyJKfv39bFM6rArIvF46RfA4btALf15dSTLav0Q6/Ywaf4j/tQ0VSAz2kXU+nGxkWSk9uMz8HsCJDVdQKQle1az4EbXM8OahPldtf+Zh/voJqRF/3eZHD0uHpU/ax9+8REQPGPz1QABVM2PvYkB5pR8pdtM0plK775gwjfEP9MS7wz29WZ2Ct5XscrPmc+h8YAwOD3zEfReLrpeacHR96S/r0zbU/wR6XN7gv4yJhk1eQD29IWqYmz8CE9KnUWY6jVkMSgVn9IT0jIxkl7nLVFQvZNoRY9pLdKjX3bpMq+Ngo0bpca510gJXt4cGFXXwQ4JCxdrQmbgJcS4gOwfppUpMr+i7v6EsA103opITPyMkLs39HVO/mORhrkoKsvl4q+AsHrSvjrlWmD3nYlA2fV/IH0rsJ5vL4a0xtSewHI6poLFVcta97Q3iZX8WXgLuC6FtUdqJ5uHsMy/gNous40YU1WrpeL9A1S0jeK1rsl1XvkaXqvXKL3yaV6v1ymD8hOfVCu0E8XpQ+BoGkQdIhaPGS0qDsynVVxhCPlF+isOMNkgKA37ZqvB3INiKxavmakk/0ElM+iVMf0HFacl6frw7JPHwG8wFCIOb50GNhmTPd+vSgHMOSgPoKhs25YkGM6ZDChdYmTL5d5g6jBBnyboLchh6XZTRfdC/0EDYQ9wJ55gSdH2D/Ytqsr+XCeDrXNqxI6h24AQbULsmZlKfO76RIjlMzN1wvkkMaMLMCAurLkGE+bA8ibOSIML2GpSA6DCHB4hMURTFXddEF2Ha4zpoJTLDefNjASGBqWPekMsDcL8ncG3h5DepXsFHVGmcOD9SmwNlgXrtYUWGgTHB0HR2RoUbZ1IffDLEAYiyMyy2J2gD6f9FFJkWSgSy9CH1fT7QbV0CSths5rpck80xxCcSQ1Z0meITFFIns/VWlYud5NGerFzIAzrzOdaIgMXzMFx/fv25y3SKbpT0flkHSW9SEpyWJX31Sk8iMy3QaODiPAEWuIN1tzvcVaL60Yi+lbwdxtEunb5QZ9h9yo75Td+i7Zo++Wvfoe8fS9YPpeGI35A5+dhlPqOblJbpPwBVkN4rnPyCHMLXje2JHcCYnfYQ29b+W3Fibe+t8y8dn/gYlvOY+Jzwya+C3GxFt9E7+vb+Ll/wUTn0VRmNDcEXsyBwbnrATAIIoGZLAod2H83Rh8j15AWwY2bxbjBS1pnGtdw1Zd3WD1CSUw7AULRb0pF5J9ZzCDXjBpvIAFaGcB2lksyDxGZmQjM2wYJqbzt6SATnvH0lkoWh8eCIsNLN0IlOd7EVTqg/7FOIg2anhS5l6gm8OKDji5OmDj2DU3fNK/51S7Ix9GJbtGudN5Um4Qd7j6/7T2S4X2/0eUOJT3QetBYSIOXRw4DhdFZBYShIgM5AOazXHQBgrlFt4NYhdzukkG6oeLesL6rKlvplbiz0XcJ2BpSNiLRLm5iDcXLAlCfWkTQVM1rC9tEPwSi6Vz5b9I+S+ex/v+B1Jf7LukUcCwuMjxAxIOKAT2l3lXeb1Xz6Tupbh5mRxmK6/8Imwy+yX/dMRS7eeYSG5j+LxN7pXpZX0vo5TcjrB2lZ4NOli8xC8yg0W5HK7SeQGDBBTcAp9zYHJaNzCsIwEVJ/eDd57TNDCtwWnpvCwavNJIJjDkiJXPqJGPzC+nDbPdylgXKBlFgH1WFpfTWbbfLuNdfTskPNVFRL6TxZ1yF4u75G4Wd8s9LO6Rezn8BtnaRfZzI4sbZTeL3bKHxR7Zy2IvtpjtzJiuZ3E9f5TBlGofi32yn8V+OcDigBxkcVCezuLpclRPyyHiiGSiqyO5RC5gCngpi0vlMhaXyU4WO+UKFleIz+EtYfb6e1ubUVaVJHn99siL3jNZqh5XLx15VPHXv+uV5TS4mM/j4117SDbHPwtuA7u6k7y6hs6Ph10zJPkP5krAyVDHLD8e6jqHP1+XWLxAhxKIwpMzS6at3/VekMLqyngQN014CEfJZ5Z1V36cZa/StUiSt5akpCvuwc4fvH/WsIeOH8dW6UtlZzAFOVSAoKsrEt3GB7uTF77iD28/+YuwCUZPxXvO0Yy6g48SV3kvwSzFeyLN5A/bPN9r64QN1YGGFgT8Pu3n/O7w311Jq1Il9P6KPcToH/3kwNnkqTIjrhVH2uwPeNYQ8cUDahMxud/BHN0KNB2V5upaOraaNtA0One9+Xxpeu3ZbYap/ozntTW6Zaynm+TSRyZh79Egwj81czb/eC/rH0Od9e6UZNOuYykYx1wgAUDJkSb+w6NgC+1N/gOc0Jqe005HWfL77DaoJW294rwgbT6RNube8W8u/b3o6tahtefwqLfIhRpzTz7Bzy9Prw1w9Mx22ujpUaJd1WM8vBjdF7yZ5jKGA7XAWpH2h+1ixtPRkEFc5S3oMDcIlwRB+zrigjUcCnHBqrU7Bv+TrEd7oDNR1pgC6P3NIc+VQgOvBDxXCoGvsKJj1op2bLQiOa8V9QJn1uexmjcEudX0gv91q+G89wfpOGzGyfQDEP6ENZ7x/77xjMvE35nxjA8YT+v/nvGMG+Oh5BlLzNlCwE11DJ5Sd2NvWXeoVu7pnMj2ZwdMVGi3nuVJQKsBVeMSu8GL/cGHi8HHOJhx7hnat3OS3411c+55/Fw635n7pvns7nDMXW09SiI4pmDRQVMdXo4KspNhV1et2fGErmatjuDIgBXk7K5c3+m3Qt655C7GeW5i8vaSdQabHaLuk8a0wldo7jSQLgLiQ57XhVA9Q+gN3dRHXUK33s5O8qpcwIc6OZbdIBn6hBaROwzvCLSeno1/pjM32+swpSGJsd3BRgfJAGQWbutxv0NBPwDKuN4u3WCxV9s7Z7rJ4j49YT2Ym4wxRsFt8AGYO4pVD3/OYnTwkZc7h5+Aw0gs46syunoibe4LuB3RflelLsmqjKG1sS/4ajhgxyxzO24SBqEgKPsqlFdGuY6y4pQZBh1A1Xw3+2Gde0eVwUhJSDh27x1pQVJxAzw7wLd3E+lPZTaXXFJ1onjHIE17KbGxujboN/ZIjrTxUM8cIAbnSTcnz0RGUkLAbLwlHCyWZdytlXTWkj+iQ5ud+cMgQpqn/dTPPMF3qW2jp4wNDR8c4GLn6LkDLnpkv/cRLphs7KuYvo+yzxcMfDgNH5RwGa82uFRFKmzyHxQfTUaHtLrd/vvLBPFg2CEvFVfZhUovrzyDPYGr3MYeTv4zz2nHxgobppMLnMa+NUnJf9fPaEw/Rb/x7BwcBZ8e8Txr81+fpN4r5uwS0G/51heKuNTpSaPvQn3LT17m9pV8WHFu3QeSfx0U4t9Eh8bCjTILHQaGDisY8rsS6EmpyUjyeMkNNlsqu94cFCLjQCezYrtiRHLy2SiZlTCXjFdIMcilw7jD3MyzG2bFDsm++9V1L/OT7YwDeds621SyPU/iSg7NO0bRsNe4SEV86ynVzLtGvfmrnQPKI3yV99avdvZ7vnF5ftbfvu7R7/MstiLnxi8ZUEna6WWew/f7IbcpbIhGflQtqIy86AujfnLcxzUjjFpOw4v5OF02UbWc9ezNKd7VlrJ7lCzzMatM1zvPwFf7/5MD3x+cbyA6vlrqZh4EhWcn1Lz93odDlrv9d6OUEqIKXrk8NpNWRPHBtEpDoDz+WTebemFak+qyLpsbEKLwZzn7wWNfhNBVcFxC/nQAf98NYXw7dicLITY5BiVS4d1SVwM/l2DWZSjoEXMF7zYdJY8j+AH6d2a1x/urca37zFqE/oEeOQ/9VUPtiIDhQVRmvWpBnIQumPoyIWa5OC27IOnUoaS87Fp4z9hIr0K2jQi7fMMUZddIAFk8H69i4uXsomO6nu0SCzUkzp7fTZs8kEukolskwWil5VbVEwX90iLdqCvLB1E4lTJpzQn/jiH8NrcL8HYHqAQHE47VlxxaO+1/Lp3Mq19Y6532ebPFYlbEnP2UYXISPPEVgzMM7mfJF8K0WGt9eu3nHSjraz32IMaOfm5VT/SPjZoI1XWPAHVCoqXFbcm9+d3ysB6DkjNfj2UeL233d5rn4fwdPRvmpGUpYx4LaTyMovHQcn41rY61pMwH7tFIxjJ1CzCO6XGeyykd5BKTlr0dkv+zr364KKwlQJJaV7wQVdHEbhhQC3WPTQHFjZak4SvPj9ikdPkcCt21vvIxUBXJaKZAD/gblzHekg2LJHMCcrIYQ5komilk9MRhxDsqiiGwymtVDLsj2JcYHALHVGQ8UKsBNVmu3IL8PKvOGWrAkirOE1qYS6NyRvTVDUa04IyI7LF+k0snRD1gX6NLZMQZOCFuEIQuY1WiYCoHQ9dNK2W6OXvFm7cnWhgWUEqB7Vd5P9ccdP+A7k+yMbgfAaaKAEAap0hzYP2T9e0pHT01Zs1rWV0TvP7qsZnP7QuK4OaCQh4kBqKCE00yHBcSKxkXF8b/Z+KCda8RQ8eEy5usojJPmst0rL6LZs+DMCc0N4dBmf5PeDFlQ3nHujk8ddJ0R8NWtjG8FBJwbK9vsIiOswjywvocOSdhDlfZWcjn1ijdAWKtEDbDZnDtLVDlkXwv0XFnb7F2MC0vpwFqAY7ociKIf+gBZoIbHb5erHJXKNE2N0G9cQPYNczwLrcB2G2VLTc4xfY2ZWkTE5LhlcWIcnDlizesDLRPon+8TWtRw3UJcUPC15Obbg+TjC456h3D1rvjHNRXbo66ChaZu1zsIZRVjjUjs6Yn6iiXgPxXXv5Fj3PhXeXc4l06IR6t0Zi6wxUM2b8EurWpc4iiIemJqHDm5/QHuLs8wKNc2PvlRI0fRwL1a2o5jUFszGu3MQpefUBRO6BGUVQPqARFtNsfd9bh0zqA61FdZ/FT3JbFT74xae+BNll4GpOyxxVd2+fRDu934FEieZ1id0/pFsufV3rU7xB6XKWgkHkrXJIEeLwbWULBvYrbGv7xWUM9KGqZr/elxCsWLO2r+HQc0Y71OIu7SNAtaFItC44DfLcFE4A9gAyGhszkDTGpkJQ3T/UE4e065C5g00CJjEtAQ5H7iQPFiR0egRdv+mhXZLrGIQFGS5kMc9+tLrU1K1V+F9oazXbqJDPBSQRss/WaWwk8PuYdhVd/bR0xv83pQEeUS+20xkFVd8Y2IcbRa/aYLRTFFZ2KIzNPqrdgbQ4kuRyBFZhfsWmZNCsS6siUmskRltok3dAZ5ZfIFelUXIsDdRRROFPAEyMR9g9CnpO7/b3Wbm5AEfK+tSmuRAGl7LC6ulhGpcUvBDJGiF8gmhDQyi/gKTG53VZJWGyTRLYs67Y0WWy3muLxywUAYeH6QpQXd+k5/MFuXWCIV6skHW1DiiXe5jS07iKtvFGNIH3+fxQE1k1rMs5EP0ZNuqRYSWgbKNq0Ss4UhdCi5KWqlZVbSSaXU+SMSHv6HUisUGU64y2locTXqFFYOK+Nzx+jrr5gqRrPji/VfYnqNLJRVszVGh8T601RzAUDFrfUm/FIJBcl35uQEeKEQVYJVXWNRYmmYdh3WNKyydIIH+G9aWa8UGmQ/F4cV6O8njw5GVciKUl9WSM0aD71VGWLVnEtAlH+EFElEhVboiqWqJhzG8twEx/ztusyyogr5vgU8QU5Bl7PzeDgMrWQVttdoFEDyKuCbSoiFZwBXkZ1bVBNQKmMiPl+jFVSxirFRaHFUcTs8xHdjP0cAkNJzOEgxjPDSXdNEvYmzsM5Pm/xDVXsiKzFWV4yX1TyxISxOPFpr643kWby+zUbxS4ugli809+xpx/A+rabPLHFrOfguBxt1hWJl5UY+0p9GfN2vW/0k08j0pjuQ9KszH1wWGVOgTJm6UZiulRktI0UQCqAARm6LeW3DVF+V0G5lV1AY6K5phGhjfZcNfY8pKvISNuAVZYbjbs+ZNx12h2Iimgk9CkwnEY6pClFvIkS2dY6/AzYtqGnTB2FZs5wbxxGQKmGUAZEOTKIErWtnFqVrRtQlohyK3ZJ9FSHegKDcgiXD+q4TAiahqlQ1peigdVDHfHnEYn5eYTdbhV3VoiP+XQJRWiMRQL+MiV4BiF3u+I2iXkL8iU20L7A1p6P4svUudV98qHIanNuSJsLA3Z4YfLFbSSaZSQXGJtDgqPHjfnqEsh2zQw1qDkrpL39mnLXAf8iCWrHg5eGjxZvQBr0x6fSiP+jUOqbH8hUjvES9/vSkjkw9p5K4/fpkPRhTFrH4dD62eAOGhPdech26u9Ly/kSlYwDK0edLbmqOa+o+xLkvT5IRe0x1m7lei6LdQMOo4kb1p3mt1gURq9pfSkgoidKTM7s2GDRTBt/hMHHdr8G3Z7RZqleYonmt8E0ltPSI2lNSg8JYmyQ0fPUMZgUDcWMzj5lRtUeSUek9pCUkEVi1AhH9S0E3r2Rf0fI4YJ+TLSsrzzalRACrUgFlJ06GxytF6mzqCclmjl+d7sZsbwXkzyA5riUy/kWXIFpqLg08GzjnWhSKN5aM5eSeL8EWBVL5+t6T+jGAKkhN5niOLZsyP3ZHOwYYL7fEZh6oZLCfprEez/vbTd85QcDtDVOSEMiENVmogkq6gFjSl8cD4CChjRWeYxANhpPosoforYtT3lH/5heN6O+lFfeRNX2jx47s2spanZtbzENgROWS6OWioRtY9nTx9KS5eYBHWTf/KfZYz+FLoh2/OGu9hkhaHzZmz7RgCUZ8Ed/dDVv/Cgdmv2OeM1kzFGYEtl7paUrgl97+UzBOOrfffkM6AnMm5KGfc/XfNnLT6VJDy9CJCFzLUwehQFi8+pi4d6K3+XwU+ZNcGMtxZtDauclLzuVNtZWmVavStITwIZVDkkczmqnJx5n9dbwt8V+b028/N/cn94yv7TjpV/He7Ln/sevvW3pld+a7q3NqeyCDzzjoe8RvPnSN91+993/muDZD734P372hf+RYHA9P78JsJeO9gpqPCIZFS9Hvt6TZHUVg1okAZjTxuBoaHh17kyw/z/V/sWfTK9h2l+rvz/+a9cc+vxar5c2KKw/g7DMTK74a2YYBNUT/3PnrCStVSLTLehj0Od+idaQe9Zi3XfhJmB0aAz8lsSbm/uv//AH0UfvOmTkU7ztYc1Vvntqbe5ufoxE8EboJ//8iucemfjbU2uk15H5DDSAzNYQfS1DWQDKCif3hl9S82Odohmd22Nf99DMDWTe1N7/lz/44kUveo9aK6BmhPaff9h79cHf2vPStQIyE7n4//pEIVU5JwlUKAqChoRQtsC4guywS3AjsGK3G0ZANl9eWrIB7wcM/NnZd33p5aWbbYz/vV/9ccC4BzUooQKfiyxiM9pyZf74Z22o9DYlVjmdvOtgz6zK96ObDt4Em/P3wO1X1rdv5nZBGuxOkvndRyTopoGJHqb9gWzMdKWl5UfScFlCF+JCgaVhBMOG6j4swTHjzas0Ye0OwMJs/KEBMVvTmL36d2hImG5d5U/3/egnM2yDoe17wfvjZ/4DgatgmVSJ+7eWFr793Xd//oF/sud5h9bm/nz5+1/JnvqVz8N1r/wvl3yse0+LXvy2pz4/+YIvPO8UwEPGqL9Co6YTe7nZrfcYqRXNN/VIx1oPdOThDHhdekA5UAQL9Ty0Rf3IZnJvpkE8bAPUBJW6EUkjencziI/7yDn+G3v/AmbHVd2Jo7Wr6lTVOVWnz+5Wy2q7ldyqGv3zb09kUO51kIydWKXRgBwcomScez35PPM5wZnxbfnySbY/x8zIVhvLRjgCRBAggwMtWWAFbBDGBAEyatsCBJhBAyYYMCCIIQIEKMHBAmTrrt/67Tp1utUGe955WD69H7Ufa6+9atfea68H7nx8+fIu8fIQwh0zphyBoQ5N7DOliKVYJGTftMNATM5fCUkDoRgPkjnNS9JERfRhAcrwjlvKeyKvUuLTFoILJSQomrMC2Kra/lagIi5YPfTCt1iwyoh4Q/1IslEHTAk5hLqDGIqNSDGLD4CvKk5hDq1thJKekhA3S4cNw2kJ89Hzgh0IZUzbEA5Du4T5Uwhl4NdLYKFnp6CGqu/xSRzLsKuLESwpIikTOondyxnnntLtUjzhnKD7Wtd3uy+Z0/6knB94Agv65h02gLKhKq0KX+sKHNeyPCq6LJSneedFZaIjlvy46PJOoItbx0ExFRd78pT3+10Pj5Of89hpRnVwpO/kXbAAutioQp1aonks90My1ki4/XiWaY9khSpCFPvlCIKkXAAqkHzsl/+YO5eig8/02cF6vRitEu7QU6A9yVNgGR/vDl5J4SZhwlJhJfmCZJianAa2tvuTxJk91cHGEoV9V7iLwhJGLKt9g0PlQygE0k9L1UaNGA8IFF60tHQSw7GHZSiYw/VAKMYWQQG9Hn6oeWxV89ERPoXXFyMIREdJRqqqYQsRiq7vGZhItnmHr6SJ6A4/j1T5KaqEkdbR6XOq+10mrkci71IlcxZV5yN/hBl0V2AL/rBroBGZA4MRUCelFJESnIH3NAI/0vZB6CLc7mOugEWqYxGkroLUAR4TMEtxQtKUFFUTCyBb1TzOF6qqGioKMooI4W6/0Lb3yGSA38l+8IzNlx1CIJ2UXUwHp4hT1iEm3fR61SdVbk3uua0kRibP8bzKXnt1kXC+KB3kCXUJ3j2qbYfVbTC2haXkYugT9NTaRNSccRT1QLsMEb3xmi5ze2k+PNsPl/vLJJYJkWDlRyWgiSRi7z2TxJTH9n2WsLjHo3xgX5m4EoaP7ceGMOy1lZxFOinYmniwAuYBRuynMjw7t4zIxA/B/N1idDttRQpEuq7Fy7bIMsElKIS1BJLhRiaXQgFYUXktg/VzQDhYgwCll3bq3ptjw7AWO4ZXMAYu87IWVBldKR/mCPtoQfUpo4CA83C+QT91qSeg+raei6lCxiUYGqRIUb9zNiAPNYBEwhQDTiGdRpZHD6hWfLzAvxSxs32x/rmWVdmQYs7ek85p9uNNswYMjDbWFrHf7SHmZGISweUdWG795VziG8QpRjNiT4L1CGh4BSie3dWDzWxG0GeHCq4Se0YmP5EmNPsvQbOKuXxE0QRiniAGnzvCcJBF2znQBcG2WlHwk0PmDFwqTIf6hcbmiN+XyxmsZjDBIJPgpDSPWwT7sZHcVKNY4aCxj08XRB/0FTsoYVvCCSz/akomVVVfLPktWY8gVk7zK+XQeBEjmUskUy592aoySJu69y6Wgu4CY3ERIxjjPcZooYPbWLaUlw9tj0yZMfqKqMGEDOEWw/Vlsyl6CGWRtRwHBI/CvMUXoZen0jW0PyVh865qsutHPBNWkCodh+DErVM0oxrR3sVkKLAqywhUA43DrsuW6zKTvBGsfcyOmc2RTGAXie8+8DvjC34h6PgW8MSPBpOEFRx6PrVvNqTuY0FDik8EuCDhIn000K2QJ3HJ07sZKS5FoRfrcb1S6xQNEmRRs9vkqt4+Mpb78occYIAYQhme/Z2Q/vY0tRjBhGVNT1nTU41Z5OyRnK0EVZoDkomHsiUIBa6AjDIDY3kk5eQBRZw+2SzA7jJJcL+EONpDfM1l3YdwPxbvPkiQtQBSkSzjIqsvueUFB0NLXi1dl+8zk6RHUCN2sfyCVuAJQpLnY3I9PGGQY68Tinig8taMT4K5xuukltvo4MXl3BAAqGiw9cq3X1Him/ExuYgd9MsWwkOitnsVxKN9XTYkTYwddOGMhKpTzkn/G0XLw6YcrUIYkUILplwoOw28HOx2oX7bYvvnwxg91evxEZJsIcoGrUqBXfduDDlKjIjMY4bhYRfu9hli+wv9ftLKh85iCqaiOkzh8rPdj+JBwtRekLAWXgGhNhI1SzHnmd5iWNddQHPTss56tZVo0DwTVhJ7kAjck31M8Mkhw8UiQ2ALxd9+UxiE92EtUMQSQALCHHxcAWOd6bIFiUwCG0elo3r3HRyRBGbsUYSwRoEw1t3dNkSHNLoVURhKQphCyHdScq+VRAZrh0is54zbjy9wkQ+fddo7WmukxUrDYCODSGn4ahSGrxbmXRBW2dV1M8AKhaveUJMGYSghmgPt512ZJB7hMrRCBTlSCCqBYhY5CkkdxYxxwiCnxAnrYsK6mDAW6LmK1jV0putNStovjME0oFaoxtScAe7izpAltsIl7eIXjZeLIANlc/mtGS9d0VFYQ0nXlbYu+IgnJcewZgOX8pOyKcsmk3UH4WTOPIi3SB9g+y1al0dQvoqkmtyf6mNAN5RbyGi8aDwfW4dmu9Ko/LRECsj0faeBlhivfYzX3tPdUAjTz5+zQSyaQKHaUktUyJEiPdvDeg+v99A7BCrwri+w3wnyFqL2HbVM+79duUtOkLGU8vHqSdjSo14L9WKcHBjfHkI+CM93iyTjsffMaMO+bB9xBcC46+QDUgqb7BIv+LbFV1XHXzZZwsaZfsyq1y3+bYkqVFIOfcUQcZGS9l2Za/TPFrvIe87CR0h6jgHZc4DwszcNQEj4tLs9If7eHVaveq/Ir6bVnyHI7NcFIjw44st3KkZc3unDvrzUhzV1tv+4v9x/PGapY1LqGPOD47I9O+7yT0j+CZd/SPIPufzNOMUnbOektHNS8s/xbguKEHnPN1sC2UXL81Vmuc4Fwr2oG77Quw357//2w7fL7ydikWYmHkjDXs6+eHaBPXMLTDso7gjLUGcmBL6JS6R3hA6HEt7BkHg8Gk06FL6rB4mVcJIory7gQ/sm4P3ulk68PRxAeDTSy/YEwkuMttHFfa1Cu97bog5QjhWBbbPh6gTXOuw4Avwu0hdxe0DRum3IU6NmIY1hhiIOptiLoRLWRSAryVt2gTNPnbCPjJf2ztzeKcoAkZTr5r23lL1ducs7jLwhjR5BtKfRRyVan19ej4V232DGSpkUlE0EdUBpW9CFEKMGGWocw3bkSvTtjRzW7FOjjFSm8qq37TvuOSw+1m6Q69eFv2TzmJJYfO0le19rLrJUDw8g3vutm6amjtz1I+HMCMimukC2wagRSW35KofEOdQ4HdbZ3ADWgWOgUwVSgHhmAiOAR07VYpDeKrnEOqcy9iICQU/LbkffrLhIKZNl7N+eIUAJMFuBk1T2qwiz5cEJqYGl8omI+Duu6cp78T3Lg6MRX5x8ub95AK3b4wZreeJQtteAuaRHACyMIYczB4FAG+nTvv4sLgt2CpGxydqwpDMtSQussX3oTOAUYBF8gAmQxpb7gA5repijGMaryBhdTTbUDzfZI2mB9TwZLJPgT2OSy349LYYIZfUJWUKrhdXf3C1BWD2GlMUypB0+ikUlbJakE2GzCJ0Mm0Voc6tZhLa0mkVoW8stYYewhB0Jm2XojlazDG1vuWUoRrglKBLXQqiLIFsORVGHcem5vwRKz/0lUHruL4HSM5ZA9i4dY1fEJ9JzfxGUnrkI5kk15V89/+LX3JhY/IMSWpPVRF827vTKvnOhfMmwGA5cDOIfKjZZdsAym1Oz+xEqzgCa2C23nls0jUrfTO7rfyvfcR6WV7yEfIvv/ZZxFPm37UHqYxG8xEEeycXewIs/tf8LUR7sA2vXSQjaJxdAoBBv41wSRv7cd7VWk8ISDbYI61J/gxVhacm3fzU6z7LyqlbuOeD+tQvfCWM32xJ3PD/V8ztObYKaxbMVIA/0GS7Vl0J7GAYxMZBtqoezX6D0cmOPxNh8sKL92oJSeVIBi0EjszIQgcObr2YquXdS5eITPPJCNwsNnlBzl985Y6YyIvoVNqKJAiibz0P712eCcd51HfRzzguOhpLXlQUeoRoNFKOd9m5RDzvhnhznk679mmROtfJg8DuaNEn9jHIIx0N81WDiTJNTLVo3c48wAonNRAI34bdfWVBDVmWCHntY0g6JS1faBxZCRa761Pvl9V9UfQ+LQVJ9A6kRWQxQU2TG9WhGZZ8V0PzRxNn+xctxdNMil+BUp7nBpXJB4HIvl/Xb5S6TfQFzYdnzcY3CtKf/mERFYa+IkPN8s/58c1Ry8A5iJAi3obDgZxph9ELvu43ejlxCgQ6b9G34aG5pMmjRj/jBlwNGRQNyeTRnm+SsZHR7XEpiLRO7JXoBo9NxGUJ6UBN3xPg4nQti0Y+Gv1RysbtoIdzXggam7jI6CA+2ihTh/laRIZxpYZhYnl/8Qu8SqhNfjEGhLZ1gHIsTUqTUwJfLStARyVaCPUZd5MUsmUvQghCgqjNeinp5S5qeUAJuVojA/l27pgc+0pWh8meREUlnh9T7kcy/lsbeVSJb8TJgAVV8tOx7MraiGNTM7S1dV0h69vZW3VfTWwMRC8pleIi/J0IsPz8XuCOka9fEn943G7jdhONhheMwgONTJPdo5t2t6kf7fXR2RLs8yi71UM6OtUs0hQ80+2Fkax3ZwQjfeQiGZbiJEKOso663yL1auYG8J+Po3GJPi6g71m/16z6rCeoD4kM/wddXZupQyLFLoEwxLE0sfvJeDJyD1hd8AgiCSp2vg1aKi/D3UFS9Gq9wXG1DYAbf5G3RwJs8FfXf5O2I8k2+A1G+ydMu93KqBbo3+USr/ybfF/Xf5LujuW/yvohv8KEWwyMtvsEfjpoXdCve2OOtOW/sUWS8haufchweHch4DCUOt4gGzArww4iwBUMAgD1EEbKE+w7sPpOofgzw4WSIeyLdYWJzihxsTgN3X/VITcuvGSlxViApN19BfC3A6sPSP4RaYIxH7kOASIIvNVf5aYRDOOUyvS0mxHwbPvqWmMuz/X6bfcwiygkBsAglFJD46ZmDmWQOYjy2BvKxP+5oS81K0HTErpqOMNrmZEBytO81WoA7g4BlUJgY/WqPT/VVajDD/QEBSdhDf3vA8n51VLcHnhsptgVoMwZT4WtdZSoYbAGOeDTQbuwnUqgkzf2Xm+rwu1Q1dHNXuLwHPVxKwUig1MhpMjtEMFG2BvRxkbPMMYkpwA+RRtyuaD8RgxaDWHuZsB9c0DR9g+ShVbUvKG9E2aZXQ/YoK/RdRZi1cEODp1Rl9dWji31wIWhuNYyuw4AmBCIzSNi6lt/va8M1sJJywK6l8UY4Y+fQG6DUDm9Sm60vAjL/wsaOcah2g0uR7kCfh6TPxxZBDYu9SIUYjLaDZwjQcUoF+gkdbIRPjM86+OgAyOq9m2doMR8rEYCVBohpNafR6CFzqJdxaOx337g295iH7vAdTfSp/cAIB7pWDaEDa2vEOjpAwekoQDD2Yh3qGG9fcXxS49oYUz2dMSpOgBEPssXda54lfdQ+amYRRNAniFQbkFNuKDFQxKWuSnW2vaMDXM+pgUn3l9aTztk27AclL9aROHOWf1/3Ol8r7Na4bhc7olgMmkhd/f1nZEEzhF/UWDOGNYNjeDYjwAyxv7AhDLUdHmZB06gr9rkEc5v1KwHjksgAenPh4rk3rCHw6om/kNe1kLHcndk3+A7qwYmhgX22OyUz7WDGbR6BGAtI/c9zr6SQhoIIzPEV4guCJ4sHBoz0kv6LJE4H+yiaeC7TzMZZ+OIy0Lkuw+qNWIZC+5phPWmE1e1IB5KWF7A/f59suWXDPPOy4WYbjUhkjBQ0L93WU+6nWlC9PtlvhUXINGaFCBskhTmN+KePsUE+W9aqd2A4E79w2kzeQt+ggqYVkzYADbx1uDGYtQgHFOUn0La/yh0kJjd3BeqvYYHXk929RmJ9oVBst3X9h0zAaeTXyBF7UjI7bT6AStgK6aBvH0yWjuAR/ipGofYJsdnT6VqehiiMYaFJxQU+LmjqvEaa3RVBn0c8fN/e3/V7dD8yRfcj9HCJ8vajEel0j9FpA5VMy77JIgq7CyoshgIzhm/nQUP8HzJFi1UfMeBbTpDKH5bKucrNYLZUISnR96Bs952WxCBH/RTRwn0HQVKmIk8G2Qs1nKsuIaoQHmrKFDIkw3mq0mLs82LcQ6xkl6uXB9C0Sp0rjAukPamU5ZlUaywp0AIwGEvOKe4TzikuTSm/0DvqQrnfSoggeyqgPZrq4R0P+H2JCkiE6HN07zQMaB65CkENiWgRwGcuxNQQNjCUw7RhrtaiNHTPLODba1hrz6wnM/IEJtl1Q0Sw9rfYLzMVOHv/sKYamO5WmK5XkPjBNoQshjwE5mYF5BSoqAnJKghiRPbK3HNkhVdM2zgXpfH6ZUpymE/sagEmjpONvXiGOxx+dYC4xmmJaXp1qLJbn6hF6RIul/QWL1XmOYFGtMtBIgpFpDhYiUYEer9xuCBBO4+xXqZCOLiAg3QEycNITcSG9dON2ILcIBjNgYd80kGaCDPVATlKbNMyjYhB5wsGkhCMU01++9FWnlD+C6hEALmzxsxHtzHz0VjUVzMf+ALgtR6FGrWbn+9Ac0ahoLEhA4lOeFQmeD2FzdrPLMRMWE7IaBEP4D5wuDc0M6+XB0iHnIO+CmgbmG8QnDYI9gK35NFjiVEZQkjfQbOiLe95t4i4OhKoiJet9kcLch9iLh8VOse1qShQUNYFp5NExeuA8OrH3/96XAi/c8e9m19RxOiKez1vKDC+Z+Sr/66f+UWsJxLHmfz8hfb2EaiBYEtw6A3/WZ5+5ztf9lcf+12YyvuvfCr9ANSQg9LVA38y+xpAO0r3fYNz2leKPyr2iBbQNeDw4PMFA8/riifE4jgLMR5XyXUAqrUBEvBPi1yzZFwNsvDzfvtSbkETb9o6gLaaeIJqLEjTWgt1AFw2MZ5BoyIjkEjVPUgMoUJ6tlg4QLTTLvZrK+HfkPU7zjlGrWyWpwPkmTZk66qes7JYIEhnqdd+sl/K2/rJled7dakJKZWyY8ov44Xj2uJDnnGtvvKdOYSeJ5DOTNzK45xnoFaad5DVkQIZC+T9K9/N3eCXRLQ50kNZy/FlsUJX7zLVZjS+N7yoDMftX+L2B0JRLQlnPBq4giTEjyQeu/jjHtpn/FGJt138YQ/dM466qYsvmyyUqeOzma7G2cyQxtlMT+NsxmqczQwzjmZGcLAN2MwCjbOZUY2zmYUaZzNnaJzNLGIczYzh9OzrW3tmbmBgrESwrPgXNGZ5ltDIuHudx6nmFkg9/HHcg3GRN3P345EUEd0af7LACevYu9GXz6pw5GReorVx2RKS3zcVMn0ykPRi+YZKWAXyDUVa8o8jfUzWl7/HHbQCzVvyZ1nt868cqJZWW4UpXPhVq1hcvR7RX6qi4pdB9FqawMMLxLt1T3z83SvtsbMqI8XEb7H8FkvcR+deM3yhIV2hpLKB2Xp0pgyt9fhzLZyC5+KIk3yrRfICQfQJUTWQvBfRM872cUuiUS2wB9GFWmCbRjV3B6JjTlhmBolRrTilUS2yxYBddSQsFoN/9c1QdLfPrHbISMmg6y8LxRIX/ZWZ4v9qNpS/Ukdniv9bhOfzKil8CQtnQG8ZdupjynGb4fZN6OhsGcNyRJVrrGJkQmm62fM9RLEFRG4AN4AwwAVfedsQ5sLfRij+9UAHcFWIiYQj/eMyaGVza9WFaHCbdjOK3C2aO4rcKXQjdX7phTJcEMP5Mvx8AYa/8YWexmSz8gLMFAk99+k+2t1pSHg8pOG6asf9M31uEd51keDs29Wb6oFPx6fKWtp2+72unj3e5lvJuWcZ3leNDM7WMGdcow0d2GbybTP5vWbGe44OMNoTflEI2xcGzf4vhHLPuERxExQ50juC4v+mGc3iV8Coc0SBaEMq3QnPExYfYud4IhWxMffx9uvlxXcDIRkhoaNBsZiSrYPTnTbTnTbT3Wmmu9NMd7uZvnYzfUoEJwyJ4LghERw1nIgjhkTwKMJClTOSZrqTZrrjelIR40STBB70SQIzUKU/C/5jla8CX0G4OdRZwuxJPuzszNyt73lY+vCnjz0NTjgPhpxIrtishOls5l7Ziv8iL8F7n3fmsZyQi8vFkm28cYG4hBinSbW7MrIGYXf4eFQfnhKencaoFgPh8OYIj/SKIkRwAU5IiCzrewjCN8rg95Lxl2PDNoWsKDdXYcdl6AJMys4EdMKzH2EoJCihWh524R6Em/GWwOSJ3aUnsyOmERfDxZLHgxa3bcrXw8SUbaiyIEUvLncgLnm7fTZGDycwkYnIaWb/oEcHO674K9A4N4P4u9W3t0tSyRBO4DQ6bfT2DictvF8+vRz5vFB8nMm9LvlY/RRu3dwjxB9lfArxR/zGG9xhn8g66hMpT/gDzvqO+cT2y6UckCXlHnbI2zeARGUM44YWefuCSeyzgIeoRu0hGgPACRkKADVbZy/mLlAsygO5n8D3RstJU6oGIlHpsQSCBAKQtb/qJoHNLmfHmChOKMZwn4YycQCTXBDQayL9u2ZP+No9orKsGIJx0gcRHYy08iad9RkkJHO/ZspoNY2HkXTjMve6QncjjPWmpXFqOO2Ib4cjvu0DeLoDceAHZyclQlJMIBLTkZ6vWR30IIMXHQ/WUTIRxGgtAPu0qgwb13pEF2zsszrm122+vssuqH+Qsp1jPgeA+HEfbegwDIeR0xmVD6vrGDAPxIAdmHAUnkxyEPaBIZ3aQIX3SfE80GyWyOGzUqq9QZu6qWrvlZLzGp/f0/SAxm9aIBh4FLvPT7417u+ZwT4wKpjbcBWYzWr9rbY+t/+lkxvX3uu6hZlV5l+urO7Yd8LTMvYTi+qC1SG9FwFO9SUzq14rU3vEiCTdYGIfcOWp56OPDEtEmb/DOGg3TDM04p1vTvopm5Z+zubLQIyxW3yw7avGJPKIi4ATx0fbDCIplsErAT4iV5WhW+P4OpImGfLtoI7FVSTawBEraONuyHfV72plaLpQ6TsPxcSBo33Y90oEuDd0AezdjS4+yF0/sdt8RMF2AqWjQ1IF1KHylhXOuPTf2IYiaTT8kgRWPyU8HjkhkjclZtEm5R52YSrBc8s+Aq9Uz7VirShEcmnZQjBaqiCY5MZI2jIBzJJs4wAuYQfZE2WKAN535SMvuV0k83IIwRht+0quhSlgCWUawWobQeCU+iR3FMnF5UIEWXkG9MIkd5HszBZJOAbLMxKemYvxD0jiLss9gIDfGoEZTeMn8Taq4CfxrpToatehdj0KUPCTZ0MAFj+Jp7mk5HmGbvGTvB4Aw0/iI7mk5DmMVwHYhUADfvIsrr3+StzkkpLnuuOUEBtLoOsMgI2flOlgKPhJfBjYxU/irVxSUjaScpEO/QwMHcaYPHSPH8ACqPgp2D0Nh1AVPzQDEPBTcFoaxhC/XKMSzh5axQ+9oyf8JB4BUvwknkguoAakHUAwoXw3RSYQjMHhJ/FA8hB20RN+Us0AKvwkrrkKaVch7WEi8MOkAZn4STyTPEyEBaT4KclZQF3qlAF6oUxAhB/wiCr4gWYBBn6K+1DDNkaBn47OEEAFT1IKWlvTSd7BaNWnG6L4obdcKQytcaBoIyJaMd+uV7RCtIdoDddVXt6XGFfxdYyD44l0PAnGg58CmYCAHcM/11aAGlIUe0M1/DA2vqNNb2OD1cCY9wapEY3jV9dEDdsUQY0M68ItaWBrNsa2qBYv2xLKwf8eOe/9ci0A9WOkor7YxOHQSQmJVHUI/jai/iMSnWCBx6TAMhY4IrljzD0qubmTttgHScQ1rHgs1Ft7SisIoDg7UFzhHO+nYdFyXI9EjGVAKrM+M29zfIuIceVbxIwr3yJhXPkWbcaVb9FBnHyLVEfLZjKNs5muxtnMkMbZTE/jbMZqHM2AqQVr6gsRrCnOcPKPPzlQLFr9GbVgn60sas9/IyuLM2ng/j98+0BxlpyMF1SJqpmP6sdipFqBL8GwYmmNnpikJ1VGRAy3wCAagYR3u4jxvhcHe+HTh+ALCJ8e4agcChGe6Q7NZ7lD8wI9NA+hZo6aQ2htDD10kWeR10VewoNx64UyERKG58vE4DinZz6NYaOI6XAHnRF6qqX0HtSGIesCLeIZvIY86u7JijGejPf1T8bn0Ny0fmJbHMm0a2GHa2FbiyPb0mI7gyfoLdLsD90kc15YhifolCdopbeOnoRBsrDERjpua2wZYvr5nXDH4QXuOHyWOw6fifw9AbhjOF8UixDuCzCaPNE2csS0B+TFmmcR03YTIO6VQtGg8Cml8DwiKhHTIzVMUCbCmMOnnHiYMhz39ZzQ9ZzPKzmdl3M2IetWE4we1UkxOxAlyUwjSprZjSiJ5m4XzR0jgWSw13CuDxnO/acQki4OIkrC2I8o5//TiJIoPmsc/lX36lJ7zLLUlhDnPMa3huWIOmEN1Ju2hsjfFnKfvd13r+hevO8xpdWwKbWPhPXs4t1kKcwxCeKDKN7iyRpcSPxZifP1/HSBZLUfdVIVwsMOgKUhn9vUaUqD5OyPZ7WHe12jf14i24XqcC/Hn4vGYfV6ROIHwquEF/xye7vsflgP7etBHkns0NI3t/22nONxivcGtIaWKNe9UJl3EaKTzzEvKXAFO4kPE40VBbynjFUnqUyq4LrSr+KrJJlcpDYorxNtQVezjSLAt/wE3qDqSRvOEgqsnVabVAq6il8ue9b/eJ2UVn/YFdCebKD4ErxH4daYgvuhfc+YGiEuOgjGyrS6iQIKYUp7y3pzU8Zyo1rhGxvar/oouZYVLi5SBGvKADdlLcQvgbG0Fm4/r6S2whXEx+XOSDH46faLi2g/dxQVPRosPiW0J/bctcEr2fwVbP7y0q+bh5Teaja/ks1fIIEPkdbWqoPugL6Mai5L6Xg5OBtSbZyNkLBcSnWMS6ifsFZSQ6s23bJq6qZXbt6ybXpmatPNEKiAxd8i6yvYaIQG2PUIcn8P8KiJDkPYLi0DeczmgSMk0Lq+cqd3QI0KgFWjDkdpwIWrDgqr49VEU9Cn2HtGOWR/2CqFCIfuqs68ruxCv9wHI06MQWyYBGjMgvT4pqsm5c8kTX3H/bRMJL7A7FuRUgYOpXmwDlg10JKzb6BFY1yZ086wmha2nx4WgtIrTrmi8sSBmE8k0/2w2qp1a4xXKk7jLavqQZubBc2nnn7qZ0/+8OsHTnmbN9ZSdWqYC65a+ianE6F+NQcA/Y+zPW+5p8IUCXVlkZknGEYK2yi1u/xSwKLIHAg/D/GeQVW4mnLWFfw+FooUsOZxjWRfkXvXhrK7TlLEsugQX5PHGwAJKgdQ6C+6mBEp8NURZDXtBWoB5ZRB/5iPYUEgLabQgAJ6l0nKY50m5uHb5qYDSDW4JJcZgDU7gKS9cJ7672nI9wLenox7VYs0xQ6Y++yUdvKPq2zGBzrG34S9oRgcjpd4g6KGeovaeA2CDS6wZTIJInzzwnPkLqCFoJKjcFhNGzEvUkTwRYHXO1YhO7zhsUiTVLffMiMNQCDDvmnhYBnryuSnlYFUQAKv6olwtT61Mpdg/6dw14LqeMPkETTc5JEEu90j2oCw28aq44dmoCLdws2evB5DYWj8IITxRJ8mPKu/Z4mO2oysTjHV1utfVLmUNS8pWpKEvAjUZ7QT6eDR8dVfvHP9b3S++KML79RPeIxmOaYp4wb1mHfaqPqGfq5kQffopws0AtB3dXDql8mS4MjHZ7BlYMaYBN/QjFGJSW9LJdj6CWRMSAwiKRK8VjMuyCPsSUaX+wlisnxjzjQvh2drzZvAJ0jzlmJF1LxzsU5G1e3aylo2e4kEuzXjCom1ZWwSfEAhuV5iMQSDURnbkIvZ4Irl/mrEIB/jX8qnF2OF17zLlvtXMe8K6EdH6pHFSLhfG91q9CFY+vJjFSzaUy5+pfCQXZH1kA3AlxCwKWVeztRlNRXbL43LuyS2d4dC3/OMlxLReMXeJDadq9fJH6DzRWU0XkWVtDFOQurodFb7deCczXq2noD52qade6RIFbJWylrvm7dW2rxc9ssK1lAYeLCtCJrGwBluNu7dwPj7r5IS2XFcc4pYB6mHL0qbfX58fkj959b4q9/4XBo3z63xtz2XxhXDSOPzHjl6qUavEo4eeJiavkqJoPLs931X74GzVB7YaSwgXtvvGVerYScNn89+VHXsn0qjdnNyllsgCIz97IiLHDwL8GwzWDbfl/gR93O5buc4qY0l9vCeXG0YwXRTlb38nhtpZa0bws+dUBikl4u2fg0TfA0TKSd5bUpOwEYwLEjnMYR9O8K8zyJVrBwFbrzKVMa+M9TNWJEgGIWmruFOxWKfoK97Rs3ZhBsSbCHxJ7EfPxMrufL81lGxNMshBDV78R9qhYFvPFn6fLQe54YyLxFA9QPsNMWkHkxqhSqTJDEEGAu+emG178EZz+4Sj0pwJyKjuUgKQ95I2TIm7/QLhFWGhqUIwJGnQIUPo1d+F0LqDoLodAigmdyeDwK96B+A4AYHQRvPngsEMpsqEEIQWvOAYH67m8wHAjZY/gAINzoQEjx7jiBEDQjh6SAIiPMBoCLhAwBscgDEePYcAWg1AARzAZivbw+n/6ZvdBvlz6nHsOnRZ48+ezQYch5eJJPh9zv2EaAH5WEMdByu46BbeMZBRwMg+ADBnwOCAQiwT82Nlf3L8byF8wF2Dh75eely+j9I9FWzr1nsyUMp5Ss7BTulNnZp1M4mh/61HdPZhANg4DQ8cKcG3QW0ecLdJYbOrDcGrqdpXtrNGJF1cNeMR5G57/7tj73ttvd8XZQmjyDti74Qnifu/hSy9PLXqBGv7w1/sPLsiQW1+NsxU0IxHb0AiqOGcu4wzvgo7ktXIPF87/vmfO+3cx81fihb0d+hGDEKqwqqD/bOKgTnG1n1ao2cxwWkFVIQhhQurnvc7M/qccrHV5o9HkePa9njLf753h+zx1eJJOx/7Pd4edPjH7DHS5seH5Me17oer6h7vGN2jzt87FTY4xYfmy/2+OfS4w3s8e3S46Z+j9c3PV7NHtc3QpUnpMcrXY8b+6jGee/7asqPt42UgvLxrWMZdy/GPrYZd5v31y22P2PY3W0awsbb7A6nUI1dobJ0xanWVsgyPb3vQ3P6ZhXYuGdrZrC669cnHJ9zcByeA8ehBo55hov25xsucoEKmLwC5ozenYbupt3gxrRsubv2UKnSac36PIEeQ/IxlJQaBUrIw6KFiXvKLyKEJ33czKkpIt4I/gAYmtHkIy4Jx7X7fJEZCRifwYsj8Wo3uDaEm3KDhJYoVCZ9iM9r5VGonCNib+wEtQIdufCrNtRo2R2UIRHj6VV9QKvvYS34X8vXPx5gBKcwMgmfxsg4wsiNOHYjTdxI28Rg0SHuirQZ296Bsc0E7s46IKYFCOlLFws9WuYdCGLPHixWVVwuYNQ4Vs4ZMTH0eDBr9HYdJ7l2mYCWmvjUQPx44NbDVyb+ELdQ7l7CKbZ71asjuOwTsoNMZVBEc/2CMAShqMV5KhQZLO8wmAT5M6AWS78KfrYxhHV63icngQ4D4iLj7ivMtViXhr6G1HJY2auEnWKxQa/aYgJULWydakEwMYVFJStHc0EeG22zlxZSrbwrczRU2wtDVogo5Rgxxnbe02afpx6+YEJeBirAFhYjy7tdFOpCrWlIRwO2xBAho5XROc3JD6dX6dPiaqoDUABj0ak2OZ04m6tFoxaCJO+CW4GPNKTiq6kI19YY+tky7OFVH996+72PH3r9nR+XlW141eG3H3j65E9+9De/s7Ec3jzImlrl/Z62ITN7k7QQ5B1pXFJiDdfz4NVOoBPEXK/oB9JDtUZK6OEbg+L1hC8DYEP4QisCqZeKMQMBMg+deh4M5gF9ciqs67OD2RhEdqSlsKCAyrkLwHm6CzwnRGeW0lI+oCC/StlJBpF10hBmoW9kN6THnlCZb4Dq9yaHAh+HSbQv2Gb74NF112m/glhwEiUQPwhCpCFmtIuO3QTKEwUPXv23RELCsIZI7lWmf9BNfnX1Ldh1I23O8pWjVEtLsC0pKlP5+wKT8Y2PxnGIBhbQwVYoqGcYY1bhnZKaNwoY/WIAul9MkHMOXiDl4kdqHB+NICEONerhymCB8AX4vWS8cJ7WaoXiUA/FtGzZTApBwSehzxb/euzHmwKsAYcjd46iE3rxO/C7XQ/xpOz247YcYlx9Dtzy/wZe8u4lePg8A+9HsOCVZ/ZNHYkdNHD/eYeh+08ItRkNsQ6au9HAxlfcsOrBtzxwNLxx1dTOz0zf529Uu+fRA0XsNLFgDpuNGrvDnEWW+Awazs26B5DlDLXBp4mWxKN4nbpgse8Kmhrq9MdonrOQ41rabRxG/GurLU8/wNvOgoxkU3XwprZYoZra/r3HArs7kbYuo0nOP5mkC0OyzdksJfCulXIKGjMBmb01ZJ/2U2fWwHbs91sKJK2dpc71DqvGD8Ce2ANle03Z6XrIkNfnAdUlb6/LYS8q6Xp1DY70cX/2uJhVAXv6NmwJ5z5HVuXjeXsevKB1N/oAZRTdWLbxPhoO66tDXZ8OwThVqYxP3womZlpnVUkRpfXj9uDjNh6D/XT1QIlwsEToSviTTQmCyFK1gE6Tjwp4T/S86Oc698sm8TI0KFdZO85dZWhfPckDWSnqsflas1qGak1ZjH6gp6olbdmdw2Rv0QcaXHtsIEsBLsLyAIsz2sJyYvCk7opsAeiL/TDAEqJLD+kg70g0QV0PBSbxuA1QEjxOXAvUaDzfJBIk5C07H6yHa7GknR0/3ETF9kb4IMDrdGCRs1ASlNDYpJzANtmaWOSOFi0uEo7/nM24e/ZfXln9RExN6JcczXzFcdT6TsOlB/q4DaGPp+L+WwM1cjB2VbVt54wHxpQzAFJtBWsWEEHuf66vZl5qtuRitaXQyUO5b22pVgHOhFg962eBh0dYUdWEmoS+69ewOxrUgPghbWxUr5ka7Loxt4GcQSsjtYDGFAQ0wkZAAxu62jv1TACreQ7KRwIxGdVyUhpS6piD8EgAqxPMPyr5J1z+Psk/pHFamN0cOZkNaedkSyU0gtrCxQlYzVMTFxguw73OxMVtUeNc+s4Zjw7mB63W7EP6M7froe11KLBnoMCtUgC45PCrO6K+RREDCU4Qg9/IAzjE/aDNCNHHMrzJdYWFQH7QzenueUyk+UL7UMjCrNhUMVAci5nbCG+rvJXd2cOdsRYdrMyeaC+FxEr7EJ5QQIvhFuAmVKNh1GNBaHAXKomtmonkxXIhC9rQBO5UCMZhzPyi2l4Z6eB/FwGE8xOAeyuXrHTqc6uxPKUXjYt0yiB5hCCPObM/M2f29w3YOzmmRhRb9WEeX/iBia5O1AdLor36EVDT5ZRxRt7amksZasaDFRrS4DJgPw+iyNEup7apgHxSyenWPvBau9v+vDH3of351SPO3EcDBU1+4Bz0dpDLkXqJfCIy7U285Od1puGqC6fjWIolS2MJvuzc70e5VwTBSq2EI2kI/mYHW/CXjKNsmUoT+JKo8Xq6Q+xCgmAIH4MAyU6ucfDMN07SULdsqlCZdTK49cyuEbPM+VDeYT6KDCF/6Bqx0PrSMhunq1xcLHrsrMvOek1nZNEN9Icbzh4b66I2q3XRbveavPtz+huS/vIMetnP3GmHnSaoDnnLulOp0CMc83fa4VBYpIP8zjV5RzrtjsM2OE5K6DTqd5qd3mk2p1OYIIldt/Pj9pm77Yzngp/BboEXisJZiIakQixpShIghZS95zTrgO2/bd6HBucdZz2CFQKsXg0WT0xNV626EgBBPVQo1H4Xqhs1NYGKKEWJD9QO9Aa/ryOMACc4T4uhvpEw99VTdxwAG/Hs9mN9wt1QAtjyCG/dwVgEckKcPPZ2YBW/f/LoDpw8hgZOHj3Ge3l3Y2nzHpakbj7Elcn+Nkot9cQDYn0SCbEh7+IkQgvkQ4yCedJjdCpszidhZaClyPCOFs4n9lmfT9AVzyfsi3F2xjgdnJ0M5j+3sIXm3FIanFJcW4yjLcabtgZONMjZ2p5kO9y4o3mW4zNtAkcQ2a7O5C0HN3fD7Itx9nX6wQQWmFuTbNF1wSw9W9AhQTT3ObLc2QLWvuPZz7GQMptniw7PFpJtADutYnCPz4Q7Spi0ftwefMyjhMFRoimRDJZIXAl/silBiFwpbvQH83mUAOmrEgIMYRseJrQUEScoRa25U/CM6C8yEI+bhQyB/ywmwx108JYyalD3pV2Fl9MwMBhQCY8XKFsanDFCd8bQQ4l6UBa4eLCozx0RkYMiYPD0jxdm4HgRyivrvp1feW7fzkDZbzLt+u2Mfu63ExUkP1DlByya7lOTNQso19Rs/mUSnIn5ltU1+KK0B5ZPfCDn62qo6er607vq5T002bsm76Grofm7yqQr9XIx2B+/jW3212n6G/xY1p+L9rz9yWdkvq/WGnwZus0Xus3+svn7687+Tv6iHrvz99jh53mwx4w80Ajfyaj5TkbNd/JZz7AD67nPcTZrjtt5RohCQPTzPpGsBMhq2lA/5S1Ubz6R7Wf6RLbRngTrlPbbp38iI/1ERnM+wfoEHwOBArDlbbxcP4r81qYIn8gZz53dseR49nMdbouNxqC46kusOYePlWH1qVj9BtIQ3afjNWQWmF25P13QfXFTfkUZsTzPI/kqD4Fd5dlPn4lYUiQIPAhM8EpCWLvy0XbOjNUEqPp+66DYsiJVS3R4t9dJyxdezGerjDwI034xWUqje7bkqchq3Crc7Hs208O1ttBxny9xN6ocnpXATyhB2eoalOqgltqPmEE392wpOpKtdU55shuQztqryJiXIIXRZYNyZXYrpvOesrtlc9kGYbBvvXzubikSNO4TU5Hg7UXjgq1A21AGm/Kgmn84nIlRbQSi1vWiMkbsAvUDIjhRTabODfAmf8k9N5SJuGktQ2HWIuOGsrPKw0PJ6OTySFKS/XvjeYK8Ml0LHlJH/voD8xal2rA0IXU2wlH9xrKD1jdCwlD+vaJsy76lTG7NBd95+4Ytm1Gyxi8Yh3etq8DklGakA/qh67xCugOeRThGaRB25jt5rBhuqRdhNHcz/mzRZpwF8q4665VqRVsdAcqwijaU8gSwDxV083rwT17aZeyhP5G3YxX+TSXwbhjfvHZcwqnrb95cpjfk0uz4hxxt1pZNHqoj/0oeliaHFCSq9m5e2zXoTwDCn5s39xkdM17TGlw5Tudmp7bqmrKS907NwHoEj4q4Q4C+yRJ5kv5lYqJNeOWMSgm4aTZQ5gvoOjnDt5NeoeQV2LbHeQZpqQksfO3rnAjCfcjZUefEUIFAzvY6J4QLM1qOboHU0e7GSRr2qaT4XoTS9GUMLqFWtIH8skanEYXlv3NFNh9GNPTulLY3mpon3jrjoUbdBvYwTb13DNaj4TSw13xloBh0o+bgpxCNncmkEAJnzt6ExXl7q5FKqnprgSiDISE1Wob2lk59Dy95oYg/Ebjtkjaa8+mWfTqtr2x3aCt3mOrPDnr20LBTpd6MXAGnyu0nh7GYASwRQlTjSqxQQmic/SBDrB1LVxwYjcLVBWG8oamvqJa5Wt0gdCVrVT/crpiZUcyw9qXoZZ+rvhaKHE2P9xl2iRlCl2hOIxSl4QCcTUOVpwT6iAasoUQDrsOqtUXQGNOEgACeV3/7Dihf2PeOsq0MXpkYTUrSCsjnkV0CL5Rh/LU4YSj+AJDDxFcXwdU8JboHb4f8/pxzdGCpSpMkTjbinJ7ZT/QETiIN08InkDHkgKsvvWGG8020uQkgFIMzsW9gJvbqTLhWNzK4lsFVEgSQLtXgMmZe0szW9Rrdjuh6jSqP+UqNLpXY5Rpb0n9nzlXS96p3TA3QfX+u2BQjMwQcVWicUGqd+IhMwoUiaqo3hiikAokP4ibN14+1qY0VGVkA5tiO9bE/9rAzCpHSrUtBfeAiQmDBBAVCZKsGNSnIABjwuidwWg0lfrVUeTHtBtMuOFYVbgPQYplAzAzMB62Uc7eZ0Koz9Dq0qN0c8et1OaZWwj8sTBbpx0D9enfuuko/YvgaQ9SqhW9HfBUdn0LyG4tVG+9hG1DLvaPakfRk7Sij/sjKGCdkv8+yo15URFUpWhUjmTu47hDEP9VR68+4SjCIXaGbNMSuZK+wAg1hVOz2omuEHSHqm5RWIywweCeweGll7M2LC6NwwUGHcyDXpgG5FnrwGtCuJETQ9sIoQG8KlorxLRE3UZggeXa2L+pblzuQTZ87BExdXqSgERTR7YLOOKGXFiuPmP+i1T0a/iwWELcuFBjk0a+LFZFUgbGb83TtOPLkqzPOzuyc6rykkeqflup62UuI3OMEfzJ9TMAAjrZXRnAuvMpsZvvnop9onPoJMBC4OdTLLKMElqoaHzRsIp7KA6VhOniL3AS/VHdonjrt49nv8MEZz/7wzLQ+T3MbjRmq1ebU6H1nOUzjq4Y8ddwN2PBqKF9l/X177Aw8x3urL9NlJBE+tt9KB+gGpX860s+AuPCrFqp17kvx5zKnebFctXpJ1BZLLbDCNzg36b3tIJTb8FhdQchbbJCLa/Q4N/X+4ig448sG0hfiLe0nj+NxPpCWx2NN8gQe24G0Ol0Q59+tVeduuQuO9HsbaqvTqiJTPd3boFehevBHtpQedApcRti5BVJR7dViw3N/0QIZtvLoFWW86tc33qqEG9+1DrKWgbzIdf345gaOzWV0oExWv+OXfvs7d37ym+LN/o4ffnb/h/d+Q2zYJXmyK09Wx2899vjn97xZHn34qzvft+yxgwfgvL6d679debtxOJLcWXZ27RrwDK/1F39ig/z/8GwH8LgAGAPfMlDWVxW8vAyr4Kp1JdOlLyQhVmtuWUUnIPxvk/jE3tXvuUzeYv/2rCKlPrbAWmbI4B06y/R73JUbZYpACVJavHDLXc4hSd7ZhZMnXG+fe2sebTwA8wvvLId2apupuNPftatMd5bJzlz+tm8v6+3k9P7p21105fkvw+7UpfbNesBrX/4T0AmxgKcZA+B10Z+MIHc961Ak5iBo7xQg8rZCkJwOweHzAEFyOgR8kKqUwOreK5fv+U9Hn7pQBrj6ji8cPbzwz59EHMJoqzcue9e/eOUH2yv/cFwSp7766pO/mp8lCRXKjSft352l/KNVR9/6zn2P3nzbKfjeMpK+/0NbD++77d7X4F5pGhlfu3nb5z/wzptQYAfSP9uzdWbrk2/RAtuQsfnP7vrxZ+//4kkpsAXpm971F7um33fiVXShiy5ufvLOAz95y0+lwPWSPLn3tp9tn9kzhefrJf3lt33wnfe9/Zs/gSSoJP/25A++ddPXP/G0JC+X5B2f/Pq9X9u1FU8vleTTr3n3U5/702/8DIKqknzDB797y5uOHcLLt0aSX/nYzIHPfOi7KAzmY6AfpOMe5BuMrH3wUe/TvCiwlGA/RpIBXnRtLgInbfbuhZNKQMn9ZbSxaMmr9su3lrHQWR5vVkHi8A94YhZi3oi375C/8UCeYErrqVp2Aaaq03+b/giUA+L3N2olyAAZ7KSgw3og/XwsBqrijWqgam+oZxbcpU4UbQRjkE+EulNhkbQQU0Qkh5a6RFPR9UYIV44ngr4U4olApjqkCSdfTQBbl5hCwnOJvUgsc4lpJHKXOEyhYiZmkFjpEseRWO8SR5DA9qxz3pzuK2NvG0WGjwzhaJmKO3G6lGFR5AeVOBPqMI3rXx8S16yIx6E8/hikQNrP1MOMFp9m8RaaxjcECXzUTm9+hiVjLZn3YXg0LNqo6k8262DsGnggRgPBJJ+7GpANs4+PoG95gmJbcXLYx4Q69/hAQHFWZqNe4uo9ZDkIPq+BNXWL8DMYaYvqdHzXIrCnJX2nD9VERsDZ10iWG2BnTILsPHycQBVJbjApkHj4KTgWAcu2MRDt0LVG8Jn+GRpN6kYjRroKaFNjSMFravT6VnkfNzQ7dcTZQHvMhTBBD8gOGxLsIUOCmUHYpkHlKuRZqPJ4DMLFt54sejSerL4wEMIXRi1PvQxLj5bFilOfWN6bKYScbYDOyKN1ZF8dma4jU4xgchsa6dOiK8MIaKsuU0dyhkzsVS+X23E5pmJ5RxptdTXX31dErhbD2QBPZ7mvGufQVUfap7Z6oB4JRFcdmuqBaqoHg5rq+lhK+WjgWWqqR/NpqkcUPbN9TXWcZajfFM/SVD9ca6rLfFVJHvUV1S9l+UuKGMHaRlEdG7eL6T9vDfXFVxMVfSXvmQFF9ayvqJ7MUlRfw+ZXs/mVZVI3D4XIC9j8CjZ/rgRqqKK1arNTVJ+g7vqSvAVDJDwAGXTWUeE7WqHHXjiVI/McBfJiCMf5AFWGILELtreTxk0lYJWB8mVvICXXnWk+mHFLMcQ9A8ah1IBb6f90l8xxHpIFv064R/ab5q6yK3snSBTPaR0wVAm+cZh3tSZJTkAi6XjeOmvBkYbu/cbCau899uhPokIwudTzeA+azBmMFsOG0+ZDggmpKQtWFzrxvtw4IdkoW+f9rE3X4EzFsWUuBbMd8rgjdAisp+49SJUWOIOqF78CS5nTi8eZ7e+6zkUAFurND6gA13m1SnaMZ4Na2xG1tmPsoiMeGGKK09GM/oeTIKzdxCxruINKD/K917thvj2Cl7D62SP3T4V6K1bt3/q3iPq55D70+KslqjecUvbAqfglJKOAryScjsy3Q9/7gLf5QGFQ0h2ZLc2ZQZjvpP/BMj6vUdQ3ebzTfYbWV7souohlAcu7r/uVKihaAWFvuSPqbGVzkw50NYauwBeU3uD3q+7Itdvis7Aava767p/gy3omqsowvH/TdZ4LEvopyAGCxsYE3qytKl2Yu36BtzQlJAr1Q6UTrHqQvm+xz3kAaZTDjLB8SwwWcbQRoA0YHBT0L5HBKvKfuvdPdX4U0E3/HwBa+a4BQcTKS35WtGemS7P61172R2f94X1H7p8mjj1Fb5Mr/WQher9xTuWVA5V/Y57KyEXlICUIv68gbJrdyk8ubFo5PE8ryGUrAMHMqXxgoPJ88CMXlf1Us0P7bixnip77f/ZFhx5S7RSUPVCKCZT004FJrsLZfZ85gLvj8/Z9vOm72jin8sqByvONGrmo7IA9ee+np6DlMwhP0DS5bNPGL40oPJ/a/oa7Xj/0nTnw1LkNPDfMqbxyoPJseJpcwoNswKMoSmGOGWvHTyO/Qznc43QwxddxbJA5mJs/wuHq9jKrt5Cb/hC6lwNvJd6qbPU5/2rx9775grMu/A/42rHw1ObnVS/r+uiv5jArE2u1cj6rk/crq/MgrwbClLlv+qisiG2wMhVQH0tpXXEFi1ebpQxUlFDR8fon0D6EJpfZW6Q4ufwBvp0atyVMk+mQsFN4Hvj1nnaINBmnZOWyt2XsDQD91eubzlICQL4rH78B8L4OADU4uaIMxqsAe5JxNs2iW1EUnaX0FdPqm3dcWkaqv313F94luGXUwwksLvWHfQ6+Kfbz2N+qoTOKpui1Qt8Dz0W5xi5+ydVdQ6yEuCZOHODfHp+sNqk9ko7bpoW4M3XrfZqrUk3R4dpPZOnFYRFwRWjTmknekdzKuMvRyjTLbkeKhHa7Il1qIfD0GpC8Uz8noJO6zaOfyRoyfJbwrAj7WQI5BlN0OLoA5h8FXpQM8o4ArUNEKR2J8uMBABnsbASbyJa6YcGSfxX9g1zJXS+12OzX4AdM2o7XYUWHY4+QkMRUhAt5hYJ49XZMIpIcMB6jhvpURyEFaaX7dKjFC9IZefbHPSek8onY9+nfdcZX1nzz0oEOMbRgXnOulibUcjBolROKo/PlZeu8YBniqAzm0coywoEJ2PVflLca0tzwQg/TLk8nqqSycg4rQz2OL8MhuvJxtDIUVd+mWHUWuwwtdoHynFGuu+UGgBn2pmEoAIdViOZQ+xBdm1GVCRcj2sBaTcEz2FDgBwHuKjiMPb6EH97x4Ot/8L6v7fpNYdcg/e7XfvnQ93/y1JMXwjBqIyf8Y0kDEgxhRwPRw324dqf1wPxa9Hw3PQT6gxzQ2WNVu+ESPmII6mHD1mjfjmNl86csjnOui8JnATfkrw0zCY+YcIVeRKzUPPaZURkWwBz5GIlD1H4Hxj7D9H3G9frjMW0ZkeqnpvAbm0mcgY9CcwK91H29DUncbX2rtrXGhnZGHJw29p4RRuiTCo8R0QY3PceBNcMqDCdnBqGRwjweY6OE0d+njc7gVDty+uC4aVJvsdw3QOj8Plhu53AIIM7EW9UxKeya2e2Lc99+BOkd8uA2RHYjglV6DoEkYrE4QquA2w11t8nM3HIT85ZLmSYQMz4+om+N/J5swPXGoAhr4+thqbqGEb/+A8anIhqf2lTEtX5UhHNL5KxiQWYRIquwkQLB0wWnW8JacJolrFiaHpRmpbG42hBWNGgIax5YQGgb1FKmLyu/BCe9DQVygw1Fhtzriq5+TnFuBGwcoQfbwGVv0pnJompQ3pPDkahUWKhyDvNqRq3ZDg0vgM8jxUyYL7irHJFjXZHUTUX56We8BfW5MM6lZKBHTODHjVbtOmwok9Prre3Ldi3goTCZRMm4ORRG8x0KccaSrtblPflzjdQAAtWekGAVX0xfehzBSXEEx8KIInghT4ouK5BMIEDdZfq06qUWYbs4/mV4XWOgRiff+Y3Kh5/vSSofzmOJnK+OCRIJKh86VW3UGZYhlBFgCNEvUrGkXqhlQwkgAlZPSq82EpYouvOegDnLdhihsBQRU5qQOhxZzGEMVMqRlUraAOk9Fapy1p/jPicHgCrYND6Ix5lauvhB1JxOt80VXllBzoiBq4JQdR0hjUYv5diB4YysQiz6/f1y1jgcXIYi8COqH2irJe1DC7lhsstV4GIzNPTt8ubSnh9/PGku5R/lpTx5uPfz6v0or95Rjh/tvAWRAsC5FFs2sAOcYAGd3ypD8HqUY0ceWzfaMtvRrnVlYfsPt3TXRk8IiJWhEwmAE+LAwY8nl0Eo/EMqYrHnzLkSCCh2uoQBtpp/ftP8Y9F17LVu9zrWII7iNBjmXES5BqdeN9ggcYHNH8EnCAQeFSII6TRAoVk08j1o1mm7hOqoApOiWCMOA44xYaK4x7JBkJYpRF71020D4LhLSChO4X0bwM4SV/x722cXJxDa0/2NkfUtBvxJxLbqHbq9WzAOSUNnyf9aBBxqtHxwcq9XyFwHd0ZEs3qpw58V1SGo6fmcwGUYskPCqxCZM6Ooyj4a8N8yCD6K0CkoStQRWqD6VstPN5n/jGVVXy1KFfiD9vrUz4fyVzaogmpwLTiQ4pgAnx6k2lLiRnwJ/KdGi2GcCvQGSl8/fj4CiPqBg0gj5Gq57u94BwOOqzwNYdgoxErRUVZ+R5XHs6JLK5Hr5NtSDqEpiOmqq+g4z65CzSG2i7dJdg67zkObecw2N7FNaSg3wlOUPTJW1quKnrTZhXhgrO3pp/cq4e1hXL7EuhoLJGYBu7bfE9YkWPhNJ0On5XRPy7Gn5SQEbSNBU014sIVSfP3THFr6mS/ZA0jvEOkZkW6J9IhIT/FdUHT3aJmyRndKtJx+Ipgf66niJFWs9xzWew3WezXWs7w3iHVyr1p5NgffvT6+M+A7dvhG9QbfPUkS30MaCxTzxDemsG68148N9WPdfsyehs8I+KRxKuBTMtNvtOQqooWriGU4O0GSN6McMq5OPPsh39k0LrvY9ktKZf7WDdpKgGVW1fZAAgUsDYU8T0066NaMAs34zBEZUd7tNz2hTVf60Yd3g0SkitfdXWRI5UWs1ib0WybnG7CZu0IBNMkheT7ykAbgZBfFfcMO0n+9NUy0V/1eY/xtKVN2ipSkoZYdPONpuRu1nC/lfDnuozWfp+61k30zGdJZDx3rtkxbbTtTGnG/jLDUOzeKkO2qU+ZmqDQNSYZcEP+bMh6XUViZb4n0YOCMsuubnAyNtIfR5L0bpEhHjEXAjH+2scjSGsUwVEfDCf8/qSq5LcCB95ySO0bwhfFFakXD8z1BlRSTPn5XAITI2UvG1/UNqqBP2jVGm3qGTHhyWsLzW87J0w3/V9o6R+gRU03zEadOve4jH/6re453YTBC5iR0FrGledQmZ7dsocHTWspbQkoUQu86hr1kwEtD626MGYD/VhGllS/FEpWWxpkdrF9QjQQZqD1SmRgPxaSyB5PbOEctU/fvoenRdUe777ojLw0CO9t1R0bXHV7jugOcDAkTethoc7cGxkxHctNZLihS54Ii0ZoZHXh06QpkCEFyujsPNI+fNBCiUfzWNN2282HnKiRDh3Ss0Ljr6A46LGjcc/THNAQNOkn3ZnUjqbmuNwA7fnVd5wuj5fxe0BcEfV2gSfyAFOQCDYAOP3negZSJ8+WAKH7IHnQogUHht6Zpog2o8MNM1JCpwwlJSVg7qNAWnfMGRPFzzhtQAj+MYbA3tIDfmsZ9hdqwcw4dEMUPrcicDbqqAAbwG3QBkcx2ARGC//Splhna1F9A+4tndbOxH0FZamygrqp9W73WgLnvFlc49XEHW7MBaEmdPE0gLu8L2mm4kzFvJymv+IOgjNRBdd+UwlIQJlhoqhUST67jctqapB3bO+MX6+rQwV1iyu1MmkNgFd83PdEdEG1FiIki/8XdVooHlA3MAED1UKy2lyMnIKjXdVKvbKuaozsr3yiZai9npuxVK7GmiELPBsq3scQNTQlbl+ixBHRl+BSn+Oja3FYXboDtkDxCqjcr1UZKOicWfDafwRa4UIPd2pMx6jOskfpxqAxWlA5UfmrUpVLy7lGHDdiNjBiPasxEszETETPkHKrXAlBfoAWFoNwtnx2YH7B3HxTE4YMVCVTSpyBSsvJIeh5XO0F51745QwGljKTm1mDPTrFQcDq1Xan0jhgD5Ye4TYFZS+SB0kBOmiUt4o1AgC+Ufv8lgeUeZIWR2Ncu9jRRycuqiR0Dp8xpnjLpdp0WRRoR+bG+hLwFNI0YOR38k9fc0grAj1qHCMSiv/Kwcj36rWdiYmBTjatA5OIrdbu7B+lc+LJxcGT1AuMKBpcxuESCljJB6Rq2vhlZ1pcKn+hLhedOIeKCyeqrfznDUdUHsJVFgCbsh8bEK8SAhdbQ8wPj6RUoT2HsDc1tMexNje6eesNAg1nUVJgLJQ4egOP0Jj7zwcEmQGBw0xqQ6zYBfj/L7ZVy1S/xTgeQVUmjzHF9/5pjPaiBFbajwmLclLBLGebf2HpOwdbnIY0Ozu23Q3WuXMRoCHIVWse+/qxGf4DQK22u4Qu9yvwe1ewohFP5PNJDzgZD3MhGqplpHeJJHSIhGNQWWAvVE1LVGkjuUFeg0QdAMIh8TuvxBp8XAJ3sQF68wSlGDfTFGwXABoUT+56Mpd19AiNohyEsSSCc1vPgky0/pjm9w7zho2PkYLbpPFDTEr11yYDp9/v1I3SZNbZv+F70dUWy5aha/Yb94IKu6Z/hB+wXjhFNrJS7SmVbhI/V1l77LhZUGWEDXsqSymAnhKYAyKM65tWYUEjIhHVxHwvBoBoDwDhfwNAzr71bvTVIqZDrZRFzFY2RKT0JOCJqS3ORtlpP94ohxG9CpMI8gThQQp2jx3A1JCIBad2aXuMefZfQ5wVCnziCgx2cJWgYZ4i6/TLUbyBv0RqDcv0uNtLmGrpXNlce4WyDLY88r3EQ2id7Ovh6ElpOSHGlCjkG5Cd8YAR4k1/Y8HWcKE5uv2tZSeKcOeX06M5bSTPQrtCIquWkAJQfJWCyTJpRC5J3vxvGZ/LEvoGujOuZ9lIgMKyxQTU+GQVXVv0yoLfayqVMREBAeZPqpfNDiJdnacNGmpAO30oW0oR7RUhzdb9o87CKxdwcmWATyN53ompqWhWqUKthtmq7qQ8lWEDk/OO/uBa1kACGi0Ld18tzb7d5gScFwefw3ihcDu/X8hZK9H2FQJBH/iydtH8xinKirLpclrWWzoPLw4ikJ/TJfmFWhlDZLyzoesxgK6/u9sFtMd8+ERFSqDkEMGNXV67OdUzcpoqdzgagDY6bZhinNC4WR81y72YfcScw6/2p71ChXRgkZgz4Q8TWCz1IuhmVdKs+qZ0fl85/FZ1TVO1aQGDn4MESDxDK6+clwMO8OGAUm0i2wkE3MHHeMPyPGdR7YwOBg9YjaogUSQUv9FaAbiEG4FXnTbIqK5EirwCVun5PQ92036DuvX6DuvfPQt1H/PnBfA5ATfuzgeL4fzRK+RkSJSxChmzKnhrDS3PaM1ZSoUa9mnpXS+zRd25wEpvREmkcHxdsofQNp77MGtU5krjRHThP1BFuvxMEFxdtsns7VQhLU6Nlmif3ltlJD++z7ETvLbuIo3GjPijgS8QyleW6dlt1RaELFxhWYzTdnfwr7J6UEcLrTFjEg0m2SYEPXS8DZAaxFfcWPYTn3ltYLAxQ+8F58jJlSfUQwLu6203HeSeHl9fSl8MXdolyGh9/vxxch95QjuAg+oZyQS7sqjeUo3a/OHf8d2CJFVlu5aCwsBjB25Tlo/lIvvCN5cLtfyZPuvmCHLEuzvgjf1YMNUb9M/v98WJELRrkXYmf9PKRk56dGcawpPTw5Tj/E/EoZP+0I+EFoDdmJvbfYGgXlD7pB9dT/srljWkLxciPFrD2g2dliYyn37QhAEOzABhSAJTreE3hOzRjD53WjXHqR+lVn2TUbz+UUvpU9iiI6Zd+DWoOAv0uwzbGCLdHuBc3cGeNU5WgHzMuhhVfwAA8lGP8cii02uZOxZneqY3vdAaM76T9uHXmQHGG3wg1mUu6eroeML7T7Wvn5H8gyVBkNVDiBrHxbcbKFviOryizu0Snyk4LV0N0wIrUlZJnTeaQZlbTm4QNar9h8xDZKwFXLv3eSpMEankFWWmdzpke0rTueEIQuNRN8McTDYyNq8xGOXCqmNvzzZpJAeWesgNzPnYqFDFbk3duLS2U50VYtYNadtWFr0I4Jow2rZ3m8ihDVi4NIpzYWAzDhMqyMkarK9TKcZIbOXjeIxQeymsEe/n07B2JN+qizasTlXUXexm0JeNcjsnbL5pP0T1591YgeoQYjnERaMiMMzCigPZgwSWkccuOsBFhVmvLXWys1rpLJR9iRgI0GEQolcnc6E4Bqn7KkwHDefiGG3Obp/ZPfbeP0L5wA+se5wYgrTIoEaSEpAXjqC+naCm2JG4zcEfLhHRnpMwOXUBCd99vSh+fJqjj0eOk5IXICQVaycDdHByuuZv/HKXrk+zFpaGCfIAvGWbRfiyguh+z7HvgsZ051dEHZ1DiKEy9wl5VRAV/PrXvGlWdRjSrba+2n12E8ILCIFihwC1j/zhcacllqi1pH13E7kC0yJlQxoq9/0w2tdWUyMb1lq82qXJf2Zc8VEA7V1DnI319jknSqfRpDUSeh3hoEBjHEyVjvsob2NnRktLPI+JjTOHLnXUvyV7nxrOYPY1hWJUlrpW32iiQ9scDMBrFUR1Pf0S+G1GIEfngvxo3ohAjCvsjkljITbgTNEDQcmKZlXFmMdzaRLHj2d9VNCMLbYDwyjJ0sSu0nyq0R88E+Tk0hQhCuj03QBPlV9YvJ9dOvn+XP5X6SkzbjJME+1LLTzb5AzfkOMU15+Ml/VvtxTzvCQ290dkdKAIeCouQR0TwLkAavihi4Ei8vuwguL5M7b2WtbVAtU+cWtmPj/CEt76CFG3zuHH23Y/0Vb9WzEzLS3mzE9qrAZL51BOHK/T/XGm3tFmCfsuPM4INRhHxtKkXNct5S4x3sXVtGbub4rw1cLvO4Prm5tVAYEYM3Ujha9k05EGSAcsEqk5ZtlA8ZgbW4jLS1mgg9sgoBp4ACgjtE1gOXh2c4U+CPxZ/xjBg48q0pcJwm0wftSR3OQQj+oNV+95OuD2xn1k4gFZ7U3sQ3ZQTVAxQUBAKPzzdTUAdrcEbVeLwsG8vZOUue2xcJOzhHhSKR6zbOf3x+sGZsn8fst+LnWwC/HAFl9ccModocsjW8/CW488SSksiei3MM9hLXHsfPItPGFnMsCHtg6Hfg/0BnsMi2tNThfkByyi5fPIWTsED+I1NrpiGKRa6k/1NuZpgt/eM1kb9jagMwY6/VMafi8Zx4SYNbCwWql43DtdtOD3zIe1adCCpCm6q/LrBSkkNSazHu2isHwtzj+YOkbEOi45ePbSsGK+SruSZuXbynhvxaULP9+TZPRsF3FtecVfR45az64wP0PQTNqmwTqWisj1IEVmsOsNSGR9QBAuEZhHbUNRb8WFJlMOUo1KXAuB/AjCxPK+NYpXFc+xMAaKc+q/+jwJZ9ZvXQAPPvjQFO5gFdDALtNiC04pJgYQtSHLGzxN5KoWoj48Erg4tkGhxSZl31aY89oq8zO5C3kexC9GqHj7vwLpURa/wJNhHLZrDVTPRCH8DQ9pNqmMnV0FBMadDGbljzN0tE29y2u/NXYU9lxd9i52HiBwGXE/sVe7A3vAi2ftXXiXiP+P2afddr3CtjVUC/EzWWOZM4p2AeRLIV0WSeAIJSPMBrrA6jiTuN3Y4uyNYXGO1M4A97FDXo7J/dVQMHFeGAt/MkrGhjJpQSQkEMqQItxa7VcSxhU/EHSriCKAcfBHL2+9neUil0RPgytMUi4cT0/xDue+9DvoENvHqRFsSdzPBjegeJjji3XXC6IinkeSIdaBF3Cj/U8AmQQBEQLcdOMCIydXF3TXvhpy/YbD8aFyD1wQyVCAIFXelZYLMMYhn63CREup0CvCCNsmO6K+YBdQ4C/H9V5vVWPYeShMFzqIL8VqgXem0aKeDSI2Fbu7Uu3kEAOHHIb1++tooGoBVaKD7UQN0s2LtANgbwLh90wKQIvjMFE3lmrcvFGpV+qeiSmNhxejy1UiIxrRWkSDeRgGPtucQH/To4GQt++ZLJCpWRmJxMboOG+b58teUWAeUIRFCCwZroA/ZTSkOpTyU76KjKO+wU40n89vBRS/zGtrrBnkGZW6KJ8RO2IX9+j+339ZAv63n2u9Lu/7cftGrCnDSB1gKZmSMdbYtMdmgAYqKFj/9l0iOrzlMBWSmAMG5h28HtsCU59WbU+6EcTrRQAtwcJ5zoKb9x1xFe86DCAhAiWBc8nvUwMnxE5VX2kTyIN1gX5obVkwPuGPK8YA8S2PvXwAWXL3tH6CJSH3qyridG1o7M6LsKbj5nqZqIbqwD7jsXHZaPhhNyjjb4ivDzaSMQwxOS1fSqpRzTMamsJA82Ww4oCCfzCxkHPP6OU3m2KQWtVtd72MOKDsIqZ0XJGaw+vGMD+o8dmY/OJR7rsbHI80FQwxVNDQQIoeYDZQavJbspLbRoLo3+gLv7Ro92xtb7t0ZuCK58PDeHVBbNiLlGhyRYwTLigTF1MX5Vl9ZnQT7NQrXtqBhgsYive9TU3cfQoJ4bJFy9x2GD5ka9moFGbeDgM40gH62AfTzg4B+hYA6XhEBDQhoNBtQfxagMwOABg7QiIBiRzwIa1K5ia280+A9Dd0CfuO86cGWCQYImJRLDjjgjECs85PyUpJyjuJTDc0q1YzNJuWx/6WkbOeQsnVAJYOQJv8DSPmd3flIeerM/25SBmnEz56GQRJo1z93uVIJGrjgBf5Bn3CeTscz3v8QQgaYwbOm4GcB5mkkDFD/Z9LwP9PwXf+gaPiT/3Bo+JP/q2j4n2l4zz8oGv7UPxwa/tRzo+GPhH67sTPdONPmnVDf5dusGx7KcoG4cVeDS5586BVlDxc8em9DMhI7e7iVyXu8uEGGxc0JaFruWSoVRZZrE17G9LbcVURIT+AULBcyPV7I4DYRdkhofrcjpwh6a9sMb20qziFZqbt0GSGl4lJHTcJQOFLda5XtPMYFzQNlB17V4ov13AYzc7gmoWs1CWO6VsvU1yNMBNJLpQqNvryI6VgsoHLYVbhb0FuY2F2+dPE0zNsI/PoqJsFVSUJ9S55H0B8EwKfy5J585Nbc2mncvtQVUulch7NALnyGaD8mX7AFpv5g5YIGOWnGn933cL3Ty0f6l0AQLi+GcH1zs6oLoOFSj9kEQbIAQg/GWdB3kM55EilcvY2DAJrUda9O9fTC5z2hSbAA2nVl3GicVcVFtHUDJIYUzUHCmZBQHBiZpBdlEY9rwXVlUi0WBYm2JBOY5ys6rinaAAfGoFsf2W2+SuzzCJ/yYJ/hYJ/0z7rdXONtxIcY91R8OuMBP+VRF9VTHHXTa/J0nSSS+c3Jl9kaNQ6Y0Ow+20jwOLkmT4Q7uuYa2N1Pc0TAsIvJSeiA5ZTk3joodrZBhfrSzA83wfx5AOKMPk//OKOnNVYpx2+fX6pXewOXmiEwinpIkuMaqmannog5Q3miVFoIOyRFHEtwjEVTCGegaZPHuLg+p5Rm/brZwsOFqzZeGjbRgBPZW01meOa3oJePO3qZIoexVp/ynfqUkqBwmZWAmDFZjUmcxmrwWBKVBDB2pKo0plSD9AbLp31qEYqsK+XP75BFImU9XFO1XGkpizGhpIFdf8AJgb3cI+Q+XnVP6gZISE3IN0sJHFK1JZlv1T/O1RyasjmTvAVM1BZS6RLdOPkrNGxU/rdQGCep0kW1Ctzu6jUfJpcuWw1+LxkHEwXuArDQYEWJUNPgDUBXJWjb9W00o6NA4Tq9ZgpjQBJotVAdiSLAA5koJwPXJpDOtQjGL68NfsLob9dgogpRiEsud+eXcDZgTgwifaWH1RmDpjcER+wJANIcwamRRMACmWERVusXQlOopthz1cimdwVUIR10dEsU+CJuGW7k2mNy6PeDRAb/wbJqALtMtVUmv/rJ4de8MlRrFtWDjz36tPph9CEO+rjYT2vMipDxy9XJ+6OuGkte5f3brte3ago+0+ofnvfTp1c979aVV0DwpH52ZNMueaiNenin4dpOREs1796PPXgKHaHy06/81T9+8cInL9xV14MVzumTfinWnMLV113wil//4Xnf/Y1dBRavcLU8l66+fWDXdBESe4EzGVQ/ulCe1NXEBqwovnPF7lflczarQowQksTly87S2yl/i1CH2wdnVxntkper/2/1OQ+1X/7Bp2776K7V5/3et2/91GcP/+b0rtUf/Mq73nbmfxk9INFbfv/pM6fNH1wo0SfssPy3E7kOY2LIKHbxRKl6184y2ulyxkBM0a6dd+4qgGsf49IcAWsnUC0Vwp275Ac4Ww2TXBWYDBZAedBAXscOTINJ2B/T4QMwromi6hqgAU26aA2MfLpuypvhXJ6K1bDngSLUbs+7yDXTtNA0qBSAOdsFIkheNF4XAjDSkqxPbCtygxh1reXRdNMg3XT0k3m0UzuU7FTb1jD9Qss33LtN+foFzmNa24qxl1S1HizisQpUtOxbFmmXYlZizaCiKhX9Ax5OkOwX130N03ZXRyIiHn/3x2FIjZcv+rzJGaiJsk1NKYj7jRVQDIC9BV+ML1rmrYbEmuZdANPJcSWFLkZGFUJgW8J9ckC5HcKobO1NC1F4vymSpnDAkgfnK3kIzOi4atXNZq7Zw/MVfsQUndmjeMzUw/jpApQ4YooU4ZIiQzBKnVeVvHvCsJ+TRjt6AmLoJ5B3tOnqhEFXAAN3LRJ+XJCHqxYo2OpRK8Y1zB0IZ/TRDjzKIMspWbARg3C/PtqCR6n6ZojhLmKjBB/QJ9dDNG857uUhHHiVBPdp/pWS317uXy4Z0JOQ4F7Nv1TyE9jlRj4QVe3V/DWcmmMGzgCwiyQuKmnWft/n0HAVrXhi5HAdOVhH9jFCWQ9J5y7fIhwUVIuFjLG6P9zy/U1hTdaJkHWCKQ4l0CYSFeeJanpOxAjPAD3jOUwxkdY1OTFIpE1tiZ47qWkQKSBpnqFW80xLNm1IQezxlon4JWJn+xNQNkQezmQ5886F7e8EJLoaGS8ApNV9JAWOAaSAkvtAdf2SbZacma/kQVBfoh71X+AfNwPNQ0yYFR+er+JhI/SqN6DPXPHR+So+ZoouC9VoeVyimoE3IgG17kZ7pNZpiYJKtyMklW6TKKhzM0KS55REQe7Xs/61EvyNPlgv+Rk0/hO8SFdI8E3Nv1zyU5ibSNTIkQTf0Py1kg9D8sxfLcER5NO0tgpJ7jGMSqs7XPSoUXEYU7UAdkPNGBpIkqhg5OE6MlNH7hukZkmPufxkLjUnjpo/1DJZfaseLnE2YYKaeCH/Mki8zeM8hCF7pBXToQhHFS0EVxTRrFJHWQp0iseiNo5gPe6lVdZL8R0CoVkeQrsCE57g/t3jhKM25hvVri/aCDZCCJISxZjAsC9SjKZ4+Zyi3GbQVagiUQHCkHKPTvkZx0n1SY8cih+F9C4mXwI0CjHmUMWYJegSwCEFDs92oOOeroYh6PVuhqA3jOMOjGMP4zsQnzY6kuo9b8KY1KPHjuysvrcTyCENIcgIpC1S7G8JgLbTdW0Psa08AOqIMbvfQXoJy62VbKh1SPA5LpWS3wENhnyDQyzxF0jAFX6F5CeQRA/psUNrL5WA782E5EPThiJyueRLqcUS8IUZk1ioyNJFCPhCBvDl3jIcBEIOv0VyBgJAk5xoRo7WkccYmSssnPsyTsEIb9nTH4QmdaTL3QVEfnL7hhFdvWkFze6VbzpEApDXZznFNJxXqdewRg8+VrVQkBRy8f0HUyMG/ZQdhJtNmUJ4RfTq/z1kdrqIXVYOFT08vaS03DZpi13qmdYamSkOPJ1ZGpmdFPkv7raxAXFfXC3CL65KNHwvUGulPelNWgKEmOMYCpyXIQWSYDhtcCbLQt1919o6ktWT3zDzDI6nfjGMuEVcCF7LwlKyyIkP51HtxDGGzOO/b/oz0p88kAyrGfmQZKhSP/J0T6CPIZRJbGyRbomzIiAOgRzErq02vQhjwSuius6B9NyrPLsFbZyWbyQfLUsXOkkToP42mFsSTLLx3dxGhSqZDvN7iINaNQ61DJ4gmY96MBBIQ314nqluEjYT4XJfQifHQSXwyOmX3hyazqZaaiOgBGmIuN+X2mjljKuX+X48KWMXr7IqyUOt2Dj3HfQXgxdwvvw1ZTIusovIrtvCClAXDfIARYNr5AtatjHweZ901tCLJR84kJIqy9F4C7kZc5Uj9VItrONqMxunvQggzsfqATzz5QN0eZbNJ8KB5Yj56KON/PY1eVvqtEXxvgEIswCgxgVSYiFlftOuruBpnQhV5iqQ4iqsgdcKIo2NxEyYh0j41+S+9OaPq3QHakVS1iUTSWLQbSYzMKTfAGWaYCOVaWpfSnOO97nfqP/S5ejt9AjyRzIoNI9/ElfyuoJHsMMjL6v+A/gNMBs/0f/mrn7jX/3K0fR5wx/Nffu98Z1v7bfT7hfJm+gV4ycD1Y8MIYEf5OH5Bg5rdMsR0IYq6GECVk3hjcuTXeMnVXpqBb6wGjZ+aexRg0Jci03u98+tu16m+ikBDVwiRgOXTvW37iYZ6Oa+n9PNWwycPK2owLpGRVit9GEhud/5oOUif7AL67pYzK1C0wNsE7R0qJRIj/BZwFNnPXV7l8bP2Qfrfd6onD+EwX2CF67TuxpwlKgaELLJJI+xdCBe7f/kgCFQyTqPLoHQIlZKr3o7hFvRTX/s2IoFKZtC63inuBapNH8fpxMqC0h5Wpr+PYDOTN/BV+C0Zl4fmuxZubp1Pm47wcrGvy1w7vzbFqm6G6WEbOW2SdDSQKmUDP0Y9pB6UkoX6MR+c6y09E3auO/21XBc7hx/D7PUiJSC5SQWHR4oKslI6aW0LDqMoiN1UTtQdD2LZgBIi/ZQdFiLNgBIVg/s+kzKQ20LAYRP7ST1n/oIGXKO8ocEbYNOVzP6Wz3NJXmn9reaFbH6XA2eyeUqZnC2f1XaoeDti8He0zVswOU2bF9ytWTmHK0CFAy4Gev8w0Qd1wKqpv97SeKvnwVJoNSzIwkUfdYkgaL/ZEjir//hkMTjz4okHn/2JPH4syeJx/8JkcTj/3BI4sfdZ0ESKPXsSAJFny1JoOg/GZLAWP+BkMSj9lmQBEo9O5JA0WdLEij6T4YkMNZ/ICTxqvhZkARKPTuSQNFnSxIo+k+EJDDW50QSe+a/BMl4CZLwto5eewZvPrLZNx9LZ9184FQY8aoDz5hA9ul3G+eC6ajs8qW4q0MezqITiKkOZc47hDXI0IPo6tnXGwfnud5A4TZLzsxTcv7rjTXNLQUqPjxYcf7rjfkrPjpfRV5v5BFM69KGy3wXHHuaC47d7oJjR3PBsd1dcGxpLjg2uwuOjax/ff+C41pecFzFC44r+xccV/CC4zJeZFzav+C4hBccFzN/Tf+CYzXnYcly8DQ1Orrcv2PggmNrfcFx8L/3giN3+faZLjgeDqlO4yxfUZt6lD4g4LHTz2iB6MmzNFSrQ/iT248vgqkTOJAIcqNuLEIyU9CIoWcWeIpBqnFKA83vytBvyqBtORoMLwOtNwH+BbTbShXICWq/eMAiSgKF9FTvPNggyKienclVCl3HWDLccqnF9kFMo+AUsJIoPhUtLeN83+s6QUGglvqMIKssGFBuChHQm1W9ZhitxYVNW+57NRFacT5x/nKE4XZi0R6jc3syUZGj2tj2u2cSFTQHdTGNoQtqCzfSlRzpCoxU29uJkTbYamGs4G4ODrkxUnZxCdXC2j4YZL9MFdILnhoaxIjpnA2Ny7gxODE4bT/WISgw4WW0x9XUcQwlR9MrufTd0vKDTS311xI69h/oTOjjUy3azklgG0Bdlm3xiwjhlE8lohDCYBgG7QRCpQhBmwqsGVuCimFjtgt/JtTujv2605w85NNxB8wIBPt8iPcaGud82F/uP+JKPSKlHmN+8Ki/PDji8o9I/lGXv1fy97n8Y5L/hGvncWnnmPLk/s5X6gieb47755sTkgeHlFskpEPjWiJk9UrxqrxT3VcGWBKmYUyPhaclhHG9Pc4byF6EIlL8U8Px6tdWFZjwZ4X9RAijD4KHT8FYuhTZ/4WIJe1bWnUVmMRjMfsli3qjinQ+AAart+07ju+XAdkDy/ZJamkOtIC6IBzIOK/WyoeCSS1UnaiFqFmQMMrkETrM0mcAXVr9aL/v2vpc2DTAXtB+ypjTG2VRZsHAn9E/4t7SVFOtHH9EuPDKyWqHb28fzt1w2Kx9I2rPhE4s+uuhn4iBd9Wopy9wDzegRXvAFltOK8GgFom2SSh4CyG3Cltb8pUmgnzgzkBYBu87H9cWLJZojEaa6b0FFhQsvUziwmz0KndHkNTG6bTfpPARhCqamKh/UFwtjjEYpUo03j00lzsrSuilYaNTu5oW7PXi5mzfW47XIVd7GNqpr9xagpx7uF/cZjB3lAVWEU7eNnkKDcBX2SMfWXIvq5Y7UoxmxpRe7RHUIOOg0XEValcmxtYlUgZ3HlZbtQ8Csgwy9P4ymMciAjRLLXM+I+o/0VF02wMjWKwNukU9KYQmpWddaR2wEtOF6P6RFDoKwwoLUO/0XXH7NoZWRiftvsjNKOVLcf3IhgpIPMf2IxC3GtU9O1r32ALQFlaj9u3DEqey/W3/W0w2OEMN7b71BnggU8u3ziC+qc8NsO7rTDbw0gcZgyYb9vhlV/qSh7TZkOYZbTakfZsNQ7h/oZhwr6Y8pGnBIVGrDUO/o7bzBRzc0DJfvjm4/vQIg58nNKzE7nDI6RYZaKYHArWSK0eUDMHIZLEAMXGo4yjcSqK00t8CGnvInLGHNF/QGHvA89F8WAfXsn9+Bs4EGfN05CPNE8lboKlhST/g5wuoU6wGhDVRZGpOHvD2gOAezYFljRWGpq3oHwst/MU/Vlp42/y0gCdzaOHB/w5aeNs/Jlp41z9WWnj7/LSAJ3No4aH/DlpAWzUtPBiaaJO7CCcHIKYYZMSj2ajzqI2tYmLvXaQncf3wlZ1+FkyBRQjGihiZeryYYFtLGOQI1NyTbhaW0sNyiiCBWxnKdelBytTzhQr47NNPGJuio71lmCu6leraO0e11xSHWvSFEy0mdC1TONh6PKqjCmRSE0gOIwmh20ekKZhsjGuTjUnfZGPcP54+vJDyd/tx6dtkqeFzBFk98OQXDfwXDk1iHQ4uy1MZXBlzYF0OLObADAdm/vsHlrWaATlhrVByYNgrRrCUUjfz5bib60NhCJvt8UbdzG4zzj5prvf/kUpWSBCK2XUJAnFKSz9DsLSpMSt7q8tZ4lJWWyvBiOSuZIUVaAWoiXQpypcHE3mEe3t6j6vGNCadSIBYI0xRNALujrcWaU37k64qSNEqaYx4WLVwOBUTYTBckkvElkM7V7/m+x+YfvLje39zV9mbRqZXdncilAnZWdo7oTuY93ZKIpcEKnZFsAPhMP5JfBjxK9SHCv5JDsIh/JP4EOIvG1e7pFryZaid4p88RdhvE/Erxp1EYYT9+EYJ2uD4RIoEcIEQA0GtVypLZ7HuIkgZyl8YMUvtjmH6i/Nhj4wInjLpKvUmixX1j7HtjOQELOsyQpH90sWpj1A2OVG3mEmLKLesCBFM4ITucdY9nXUJuvSZnQpFiN5hBwU66j3F+bz6aLMaORpqYTWKnBJRfzWC64L3L5KMei1KXAZWohDBWNECLrgSsZ0lDHIEPMOXYX8lanMl6nAlSuesRKiA11Vq8nVFjK8riIcrEV5W9IopuZR9XSJBh6ZXVTsg0pUIgPGFpfVYJPHCbvZpPLZ1uvHYFsfPtzRqViKXhXqWA8/qgSe/aOC/cGggMoUUqpFYiVocWMqBtTgww4GZ//6BYSWKTluJInX3g2AptcXmy3Er0ZNhra1yxAxoq4TUVkEKIspUWsHSa2sZfyy+dvBlaR5KDP7lkKaCBqQik1nPt/E5xKPxfLsKMuaRHtwfdiobo5ITgxeKgzfEI8kqZj2qhkxTNWSFK8yCe+YpeDeY2E3BKnSN3nd6WbDGs8GyiSs7c3pZMMe7LPuYcYW17UcNQG8qPGpYA3N0rQRfo2Q9FUyuZP4V0NigZD21Sy5lPgRRv0zJeqqWrGH+arRLyXpqlqygCsu5fQ2WZdQsmaD+ypK++kpOzZIxaqiM9jVULIYAxj20AEzl60gbvRKypYkJRsiWJs4ZuaOObKsjmzWSNqomR3Thekdo2mRQOwl8MqhDGuJ2cvFgWiDIA/BMQIH6fGmpnrShFE6Z9RaZKhTBXjyplkjtXvLI1BlOjHWJWwhDae8JCUJ5LYBH9M2LKsqEh7JGU058KdoShuydMS0HBwiWqdAlOsKLjJjwUKUmxQ1x6YXIQokARjbwYQgYk3XLjHt6qRrwKthymSDuI55T2h8vLDorO5CFVvjJG0EXJg8oDgrf3rwQ1IyMGbi9wrcZrvokkWoilcTOXP7aXPLtdKOa9zK4PshDiDuvRkBkdIgMHgoUHwBcx22/mLC4CNivAhvHLkcVwhuwXqDjOr3q3iBVxNqHcHFBHXdORIKYKoh4fevFHwh9w5PXtv76BEnGQ1hFEjKzQ8y9ss3wJ7SbsSYslRzV0uhJ+DjN6Wp25dkDAchcHLei/JW1QxAkriijxuNHTMFufR9RYbORdxJR4XxdK5Zs1+hrhIp6IQLywtDZXYxJdm0GdZtGmpEOEz79yCIZO1rAwHXR9ZTD70TKVxcK5pq6+GtUk0udhrLjJew4d+AnolZbtiG7n9wF9yKhzDlc9vxrR5AbJWnfPI6DDc6Te+6f8cSbAe4g2S0ZfrggsCICr7cSlYVXvFpP8CrGLigjKq3BWD8C3sdwOYMmGZY4dEFM2Hf3HFtSH9rX0Q8OYV/KpX49AyyETwhYbBeThU4V2vfD5SnaU3OHBBjQwhN2WjeMCLdFr1VOMcjG9u2pAwk82Bn96EOMHy8V/FrF4n4aeIamua/u/Rp27EzZUWdZUIXDLTMWQLBfuV6EEujgwlXTMskRZjNwpxclyVCJcrjjSdvQXpYPHV50D5G8NTxc5/tVgG2a/3zPlG0tgdXblfDlS8/2sSnPO1SMkDp6b+7/ugc3WVzn9LEvw1Q7+W21zIAbbmz323C27KeuUAhcJM7wKQpIgAJxXSBBgbRoo0BK34opCkSpPrYKAxAGix0Y8fNNiObxMHcP48GH0vRcrMHd4rJbc/+eVVLu5lX5rZvzbPMzIxFmRagaL0PzG/sd4DZgWgVbOmKYbk3VLD2O6OnbQ9/HMkKDKqOSN4rvBM/3ghd0YH9i8lEYaY7z0bP9vDgDWEDO4sb5jodZ4Up1xnJ9U1F2abEoH0VGIkEoo5Ng0XJ/VALdkwxVXt4dLxZqJBtX/k3Ydyfe978iNQGXbC7uP0vCEGHmY1pVix/iGJ5a0BgvfBpc3ESlfyt5zbI1CvWsJRJY3dLmCEOcLUapbDVKZatRvH+LpZ9ziYdMvQS2ZOoEYUTPiLRrzwIS8IUK1HSzQtOuVgxC04Zt3vlhGCYMCAkDvsg+gjGAMguGdg6/x0PYL4MDQRgWKAyDENSfzQVVCA7SCIIR/bYUIV2BY05WcLcczINTUfmxrxrLLf6MOqMp29056rjP+03P/rDrvNrDvqk/KTknqUUgjTDLvvIs/fok6p2H1uR5gZw4J/qHeu7IYOicuW8VKVELs3udaflES7MeW/5oT03Zc/cfwFQQu6YmF9qxXx5GEXz7Cp9X2h47c7dKbNNjbXvzwn6DeFvuNrMaRJwjRHE8YwnZaqlsvv2GzwG9CiMGWnTQdyM30dK+MAiGcR0phMo2qqPvm/HsnWcyRSNSXFBnUUp0jribUaZCSigAbx8uw263tXDS0SdoKEybqWENU9cg/ghW2J+H7/oOrz/CJxeXWlg7ZbK4gqC0/SYgPe7z7j7hzf8jYWNLTE/XtVcjnptxkLV079N8LvQIDTLlWTv3YTQMjkSCRK1ERaCZOg8u2e4zUnS/AB1hP01DYoyjtpau0Oh9zsmOD5zJISXsV/tQ7dYHT46ZQmE4aooA4eOm8KXMqw1Kfr8uiSc71GxP01cED0AR5G68Dxna+cK52DtkYOhL4ZXDGSx9sZRcu9PU1wBwpgHOdc3Wg9Nanxlo/bMDrX9+VutfqVsPBluPXetJf2CNYS6HlMaimAwQV+9LePLO9cAs300WrCvB0z9O6gFP6r6e1KG9gpLopCmZQJSItXn4fkuXg2Qeq8lwjw3lHh/AvmXUWPf6Z6r6Z6r6H0FVd/0zVf0zVf0Pp6q/+Geq+meq+h9OVXtmUdVbQz9sjmMjQlcj7jgGOIScvm1w+JiQ+RtpjmIjOIrFg0exYPZRbIRHsREexUZ4MTvCo9gICts8g0e88WKBRjrjxSiOYTjTUGZ91lFshMcGCQeOYhmksuRiUqpHevjB9pFHMR82IWdtbkdwB7lEgiEegxCGuHQe0asTBFmxUJ5nOAaN8BiEa+uOHIVCPQT5RI2tj2IjOAhl9VEsE6yuGIQmgtmE+WHoEQaEhAFHMQ3GAMosGKJ8gbpqh+k5v3LTM6wwDEKAoUN2bhinmOHcIrB5jKNY7I5iI/2jWDYPTtO8h1PYEP6MuKPY7sZ+JSWXQ8i4HQzowfRziyarV02F8Be8cYP9Ozmt0gCYCpoqTwQ4jSj5tjdAMiljSCAjJRAj/76gTCSWvGT8BRKfa6MOJe6m5gHu/8oE1JFLRgBhdvuTM/UMJe1SOBbF9welPA/xXMw74rBC1x/Oszm4E5Hii23bXQsp2cCqaFd+4GbvRzwWnNLEKUgqoZmAQG+/0WuiqE3QQYAOBC3sQGIJ74cSPA6lIeUq6jQa+76gIGgArnmoEOHv7kDy7JeGwAhEHdwZnggyX1MATSLVqf+HSOwBkRHMXklIK0JaYkpC+1PLyjpX66S5lG1DnBwyKnp6FdGJF6A/9q7P7L3jwvYHKJCQN1cDOMmuAsbsfeP0DKwcnTD9YOi3yOGbMgM3CBvzsBZxh7cmeq3LA2dYx4D1G4qHJ7LYL67N1iGxZpD1GyJnvd4NoPyVy/0LEJM1+dKnUpiIwb1KYxgGyFjM3sjkdi226hYNWoEzUX1Kxm+7uc+TCeX9QgvlVrCccnwRVhmYm+zTss9MAiP5JaQgNT42SbEHxcJaFL6rlGmHqcUy4eXIxay7BiPRy+9LiBYCbvf0GnxhDtTyEP5stP9f3nEAXcig01TATs/3iKmUqscG7esBeAZONUaGMaBRsJoNfMyYPsPf9Bn+kRTGZ4qC9og5QfsYrcUKBx7EeHAtHkBKF3gxGPGK2SLABGwpYgrYEkBBM5XTod9VIWJJ1ytMhhVmKb5uSmBFQMdeRah+vZxjuSKiOIT9m6CMnakZU8vgL4Z5V69OLSnbknIu7JCRQ0YAlj7wBqi4ihi3rS7f4LTC8oRaYVq/DUursNGcKVMkgRQVKnWFUYQiqK/oLxKVO6lN6wRO9ErXJP+pzJvzX9mTPQf0LBCuqBy/SAaeozW1JhWskQ2HdfEVEpcxUJYtxNVHt8pV5QvBEL4MMChkvzJenTIb1gmb2HcaBkJDQ/LHAQbZMA+QeZSu8lUwOlVkCpoMsIE3pK3Cbli6hCN/jrfroyvrwbBG3lYL60C/p+h/cVc79NCaLvuUigalfa+LDM9l4AvnQeL3zw561TkCzNrJqnPRuN4xnPOicfvTlN04CrnV8QK31QsLtjPQhdEvBZyLXsIXoLHUFOpnE86rcXfIDXKI23YjGfmguXlH/JhhvISoqf4vQ2SPlYavqRZaDH4irVpZNoFcizbJRSWDS/PpMbJmQqJAUsrIEcmQY6fP4DhYlO+z/ZxkwoJTC8GlZYAPWwiLHxGCy9mT8BchBY+7U5r/4cc2RtL5A/JVwxELUNhn8bkbJ5WRh00mD3Nb4QKlEVWg0IhagmqrOiAcq9LOL8twWVSuIi6ejIutyE3tf5KGV7GYlwr72lK6oJtP6b/aCAuz4SS+zk2mdHTSXTzCB6C6p8Tafi7dU4buEunA4N1jY4Wds2hfuVgp7dT4gCOinWN9R0TXN36I7nC5OYw51n6/D3vuoMM4VvParv1Hdf1ai/0G6vmXQ/mE0UvLSD0lIiFDjZcH0k8e/aa/QgJJLcMTXlquQVQvLYOVtVuiZUIHDpgxgmgHwbbzAcgMVr55iA/6eXTTfwv2+azxmWFp76s9LAVqGd+Kh0XEnKW62c0/uhDAXi/bHMK6xbB0S0pfz9Ku5DvGUNLDn1Bx9F+FigDy5Tp7qBGsxexl5jl1bJ6xY7xag30n+JNxyJX3jP1L740HyOdOQP9MQH/9v4iADv9vJqDDz4aAPhMagy/RzDzk8+T46eRzU0M+l89LPiAD7Gzgi6LmtDA+SD/bQT9SVgmoKV5NOM8XLd0br0SMTn1rstmserLMvlZ3Gw3dTDV0A9jsILx2XsiYwdrvdGDWedxq2592gDvWsIOEIwBASHaHGZjCOV2cVIdf6qCeEK9nhWZUqOAKb55LP+80nDWpIdNmmZAapKHnDIP5OTCQlBowGlI6pKR0xzODQrcQz4GcfvyLyenpRc+RnO75h0hOHx76X0pO7/g/h5ze8WzJ6W04guPzJhDUvpZ0/9qizHGEb4hmTaiEXghh2T7JEectHOKeXtD1EJvnI7ak/ojBdPOljC0tRQR6LeNLynQ56CLv/KZvJZBUQuK5DCdzLXMJjD73QcPwq/DqQdho5XU2QKafTvDZ0nyXRSLkR0uL/2WvTyu83wcRqOxhjMAWiROZ7rsWajoF/wTfXrVD28I2eBndFrVe4J3NWPICbynItsbMbT46Bkbq2fGXODph/z4IQPsP2H/E/uNZ/fvsP2D/EfuPf37/GLsEzwhCSnIkfbwmNC1dbvo2CCBkMNvxlg9pzmAoCAIjlQVralmAQPmqaEoGH2yrgD3x4Ixnv32WHu0gmhZInnDoRB475BFO0xiKr2cmypmLO9t+PXhPgAnM1jV5a10e2i9GuQ9MhfSO7uEspiYLyEksxaGPdJIjIC8xUM8bNByqbicBAzL6Nk1UEwhjQVs8LdXNwNEEzZt4cNj8QH80EBuVPK/a8uBgnjQieTsa6J0Bz/CaPFwnz0y1Z/5nL+XZOOeIHFdiyA8CL0U0R2HhjKzKXw1WCk0V9AsubgqOzSrorAR4fSR49Jvs9ZEQEgmU8kIT1UxNDj8O5Cqp+eJUf28uckJqYBt+4Yzf0dGmYidgA5oUy7cB6Bgac28ypd/19aiHBzuCyrLoiWADIvAqC4dF8r9fBSp55lGX+BphkObBJLLhNl+KQfTcwDY1xoHLqc8vUMbyX52RG2Ey9tJcO58O6EfFR1uDsLy5pe8XXnbMmFS91t4zlvsSbriyDNBPiP7Qj1/3I0/Rj9/nZ/pkeArawAw19pFFQCK20iIDpWAQiNKH2SHDce/WJDTjAMjVKJP7qB/MYqa6tkMwU0FzZKYOdg5mKuiDvewJKALLtsLKghbJkVUxRGloGq37L5CieMUAbVC3VrugwjOEKCulBJ+pcm3TY4Hf2WRgPGIZ1wFjP5FyZQrLEMGSks56IjAoaU0CS1UsNgISPICAWaOSSFEqXHeQj4OlGvdgRRtSfx0UwZqQ5jHsNTXWcasXTVbXXQQdmiSXyQ3QA97KNp4978V552ow0yF2GAIUgQDNJBKRe4IiRPfMknrAEBz4UNvCQ/eslRAmx8QwrgJWWhZwznuQo8udqhe+aoQ8SN+tT4jo62T/dmhwpRzFDQffViQt/GEYCLCOdSX41SAvs/tXnar/826u40+e8n5fqTdTbSIYqIDRqhZomKK5kulJJjJ8GkH3ARIE2yh/++GbZ3QBh/itYLnFOwG+4Rkch2OtBdPkC4G4rgtuJMHqp8hTP3AlbslKcUu3+82V0Nip3gYZqSTf+eYKCRi29qidFlbpdUVS3dGRBbpow5oJxu9U0cwkvq3Ol5uPwMACgfKmpD2wbGMEndpvWwfivR1p9J07xDcdEiHYlUJCqTJiNXXROt4DUxcUSInRREJPTcE9BYZ5U3RR0RJtrwyUoOtCgmK+JrNV3u/17S3kSXO14kmi9AXCHH9wxSPZdkcXFzGZeJsru6uuuzHPNhYZZ1mspKBc10OTv4tZg5z9lkhfM4Enzy7wgHVA6kO3li6ilI8qj3/N8/L0VmmvzNh8Js1vLLpcc/FdC13z3dOa78BtXXew+ZBicPL/qaA2AL3X0PSGVBUtgvMCF4OzJ8YSEJnGxqDDprEcSm2mVos+cSH0EQ0s3wNFK8CpROQC0Dwiq+ucNVUkb8E3O4ivLQIEl5S6t9qIP9eX4TpYH8fdWakVltXJQktd6UyStZBYL4lIEiEKLi08JSnulQiKfQofGFTDVTuNg/BZ7QCa7qyN7m3lOZT2YgTQpvvweJEgbqEal8dYN3beeR5MwTDV1jLI2oOsAGLvannoKgkM7O8j1IuZrYzuMRLfwvg04psZtxKdYhSKKhs1Bpq7XmOUwDcKPoTqPY7B/nmgWeIivD/BLTVzAo8HetsRaBg4/+5cq5zbgR2hH8ziZUldHxutZrO/jFmX9Tf7lzabfWCypdcFx7HZR3SeM+KlPCK6soMnRJgVse4cs0zOMS73EixQzF0tuWMNUC3s8QdBigSeOXAYl9bjIDKZ5v6eh0Fkg7cw3wb/bLlWSBBgxudssJseoamxXoI2FL10g31Ff4P97/obbJxhH/ccNvonev/K5gTmX3r6Hn8eEIJZIPjzgRD8IhDcJn9+KE5jUt3utvmHqRBfSwFVgd51kZNwf4BbnQle78hpcqVOFuOYTnyOOpXqy6JgWWb6BjpR5uoHtz3gVT+UP2KUXi0gwFoec41m5W35rg8cK7LqxskqkMC8RG+nhkLjBaFK+kBmRIKHtjwA0/cSExtPQGvzaGbWI3SXyYe+8ovMZUEWwKeojJUs73yjT1j7E6ydBUDStTD39jyTy3i8NeN5dlUVXlctFMWsixxuaB0gVHGUYJ1ca92oril8Wc/a9ogs26i+TBbz9gMXd929/oSqlOdZri5P7eMG6RDG9vRIkgWDsEKqRT1iIMMQxI83IP6CQfgyv/PWTSnQkUkQ8Qa4w09eSkV5am/dFAa4pMfmT3K4bITOgSO8KUJ7wflTLNt6nIvVfSwEnWpDEjHWophfOSxPfZGwL2dQu11TpGD5rCw6fFztn65NK7Zw79zJXT37Pj3dqP4gNoauMaDTh64UtjFHQ7tcHkQ4hLZYQk/HkJT/1Ctn6LEZCkh4hF0PL2zRmjvAV5YSbw8t7LOiUD9Q3kPVgkRBS1tx/PXqXInhNLgZiqJolu03MCwmCDq2v9s8AIPE1Gz+KGJqNj9DTBWFxxBTa3O5co+qpA+W17B8iKR5e/raf0NPKdoAVsj35uowHZh0k7OaigtBfG+kigSRBAaGQGKeHOUpHQ54fYXH0Im+4KTQgaVU52FW49gGpniG/V17fi+xmP75PHCU3TXlkO7ForldJE0XoPG8+1K6VIULIo2FoBf9eEr37f9WADriwHac78pGVQ+iOQbEpdJLJQn98o3AVoxtW4wNa33IQBBgq1LrgQGjOEBeVCb02uHSv0OIG8ewqeRHTnhOXjJs7b4emA5NCNRsmmXYC/2Nac7qmmf3Z2XQHWDjVKYWvVpa34d71fRDp/Mv9tZ5sEpWhHrKACcNJ3tform7Mfep9aryEhGPOR7zIWqKAF87cnZQX59VCQ9DekCyjy4iREnNv2nTH5Dh6ZEEFPJomOhaVHbo1levpnEAxaMoR+5cdgsKwIYjJL18XDV7LnZx7vXvo0PcLKe5uaowuo8SQNpqswyAaWWvX9mbUxlrLQ7ULLoMx3A1h4sAOStKj5wHPMUGgHkS06xzB1qiBIuKSv110N+6RardxENfwkMfjfDq6vAvpV+8CAAsAA79av8Na7qeHNCKcJVHP6DVB3xRhsTx0ekkmzVdU11QGH04Au6EnEg/v6UqTOqatq829Ozbqpu9af1LeUQetHynDXi/hQa6aogxk5Kh2BRKaZrTlwroqFJ/wtqX6feFDYFfgVLl2znQ9Y2uSxnDxV2DkQChDvRXXv9SaQIlJYpGZSC5/MBPItA+dYScw9Hq6d5vdX1W+HWLQy6i9nVBGddnG3tJ12MBtFA/L2J1PMoGnIopHDrXJ/T4ZvkkPh1LH3m/peSScXQfuiuIdUWrtrLMD24kc4dhbovwqX1fQI92Ob6yjX0qh9dAN+mS1hW3iCToCfa0WKxTlnt9g9CRWl5W3bFJZgpZxiBDPA3t70tYl/GlDLKqUEr4FKrQgzlZorjbXVgXT1Bc/gR44fGgSqAQ2nImanAFIT7ORQUU8rr4IIH/sFhg1M/Kj8YowhEJU0ByRtUcVh6vw9k8jwlOkdFCdDfQ2yQnISmtyOGaJ7C8M+A+SthLNOmNrHJI7D9B8xAirFkuqSDvIkgC4C9x6Onp3uOAEgGKJFTgs1ijLV7zBvIabs1VLqfUvFk/xzmm7E4cqYxaFQvdkUq97/FNkAbpaF33DWhNRw15P+XIbANHBjt1fKEb4TeuHmDHHv+wbIRi+5rhMpJGkPMkckLJQaMgo2MBjwNHA+5R2MnRoOnla698pl40V2ye2UcS1pHDQ9/Szer/PPqeF3/jP22/kHW31ldQJwLZ7B/xXeooUod9vR0MC4Nwa1iECLeFBWB6QuTTQU7aysmOhHeD6KqBHGxNr3mh93hQJWq2uPAJjtbG38ekDXUbZr8o+MWe8ZDY2IFDoZ+KvDQL2w8vqiC6KPXLmDUlhdMnL4DePo7NXFIkPAXJEJRVwMRhJJZxUV1Kjf4lVFHPyTVdzF3yGDNHKTRrmcoaMfaQO2gyzltCFCCSDwb+kBAJV8CYzNEEcajfJuuw7aXxy3QdrYIthlUwUasoFiI1SsFC7DDyaLzoQY4QP/A0JaPEmVp+wuAcdnuuGIbpu7jw8JGjOrld8JW2rDI3r9XXZQgKt7bokicLK0z4+reZkfdg+20S26cuPqZhPiT10V4IWXSo7IYIRvOuDAOKyLAst0D+gCcH+XcAMAQ8Rd0oz4puFiNbruAELsl2HpGNE/yTkRF9UiWsjBRvp/0uzWldmvm67KDLBVKk7jfIkSqGuKSx8/qZSVPIbCK7KxBkkiY7Z1SzCZCXvivwW2IrnlxNX3mg98ACqe5vpaSRD2rSfP5gqGyLMhG5XAOjyVp8bAoTNE/9mq+ZrOrcSPFI8D9lS0dBbbSPKwW9FVNxvDyUry0+4qpzLkXlKZjMEpNZb1VOHjvCUVAyAqxTsAkmAG7K41tXbbqlaDuD/hD512iigJJyyc6EzmzevhlAdRTYuwqDOo7Z2AGXAgfxf92wHJEpyOMnRHL62gQdjot2lgBPCPIrOnhFAJm2f4GU79R9bpTmQ1QOtaKMVTvA/kZmAscQxRdeLjQgraEGMSk18PFs8+PJHbCUQVm7O+ZazA8JndTXZpcp9dvq544VCCCeiSDJA3vyTCwQEkyqoQkD3jbEhP08Vtvu+gcHfd2FVsfjDZOYD2kgpj4KEKi3HfTaBjlQVT3I6bDVw/VWfJ0MN7ru6uqmV25ONuQYkZQLHSrAF7yuOnXTyVgeMZwUu7vhVZW9Tt1eAoPrlGneQc02bs8AoMROmg16ZjCDwFYBMkFJjn8a8q4Zn1MHTjAAjqcHJxxjQqq6G05QA5U3H1RZiI2NrR0vYC4EjUXEK02ooaUfC0zMy2WahcHFXrUFY4e9CfiN5MHOVNtNJd8fl9GBi8ffGpfsk57Ic9XZRi4A8AQ/4dNIst3YsI9z3376jEoizpaykOYD4Oj81njRYbaHbOn8gbKr2a3acbv8JUTSkBQ1WPTkeZi38Z4UkSoVwXgcsjEd+qilX/GmJkpr7ZZc6xUtVJQSdWFtoCNOFgVBldCI/fqowBLh22K4WTTKnUF92vQKwJgIJhBzThZgC8pX6zX4/pzL1DI1uoztFT6276ZrebzXGHImJAs7aHQgalWZAd1grh6EspSGmDunItAGCFStQksz9OHXN8wx5dc71+D+Mh68xiqTtbIr3rSxzosvuTpP6l3y9Rvr2PFT3iUo9/sbrgbKsAlb/f/S/x66sHHab/Qayh7uqOhGBWj3pBDsgDCQjnb12DmrL/lZcebKXfa/jEGeAU+ETYQlEpGlejO3a5TMYq3JUtWRg3LO/R7q7NC8C1Qzy34gwWrr2ufD6jiKvlfEdcCZ52P73jNda6j0l6i011VifjX1MVYiTHjMSoDqqEzbRkThDh+6LwTJsIfKt9PYX8kz4Ibbr+NQQrzUJY4gsYaNCqubPTIyVUd2MMLuTdX4p9Q98baR3HMSMux7G8D9rGMQLRVOPWLqHyNX3LGtrO7FdxyjzwZ+l1dN26igQQuDAYXFw+YY30IQljALimcJv64ZNmlItTFd66rs5UVHV3SYfUhp9KdK9C3BljOP1Bw7apRib9axI9pov8v2hxD37HvS/z97fwOuWVGeicKrav28a+/33d3VTQOb3p2T2u/0XF876Yydcxi7Y4j06unRJmAkE5Nj8vl9x4me+Ty9e3JoYBhm0kIrDbbGH1Q0gCTubkiaKCgxqKgg239UEvEfFQUVFRVH/IsYUb6677tWrbV370ZwiBPw0Bd71VurqlbV+ql66nnu535oYp1dqRJTHll4rVFmKlR/CirDIuR8+MlX/cwQ8aAOjnHGr5ShzPlVXTzReZjMRtA7WKluM89EAQOQ0C/7wxGb9FN18BC+qFOAAQhFFAi2OVvGIc2P7n0jBedwAtTEXzVP6lZY95rJNIVnzTQ1G1z1Apv62kiRodDB4l6TOmVDioERtmtpva5oEINTCioUEgpsZyB4f57ImBbjDrl6SMLm/iRzh3Lu2iCW64GWPGFwovAD5GbRJD+uw8oJ4z/LFgyR6yfIdIncgS+4weUaOgFVeXiq7jPHEBIwEdYM8i9NnDxDMqHm3NlA8kQ7wsgXlEvAtYyL82u83mLxjj9N+KlOAKIAsbuC3aoI71k1W4MQdMrnIPfZFroRZI0L/NS+kCXaGtqYx/UU3B+i9f0ECVJbtFk4XluATZJiVoTDcy108ziZdDak0MKFcFW809QLHLkpTMwbpJ1fr3Ne105bE6rz12iadpBhAaTLmrgZodcdNIX5Is4+tF4jXAw+plIfaBUhHIxYgrap8kfb9D5z+jVaVKtoa42W1vKqtU6/GJ+ebW9BCq5d+SbPEOtimcNcWWBquWwFHlcqmi9TdDoW/XPGn3d0qnFX8rgOfzx/bDOJ2s6NjVrjPS1YgZJ09qQ5udUZRaBGuRPwU4+AV/nrxW2tO7wt/9PbKgBCZHOvdXp+x3ePUT51a5TagHpOz3+EA92RQKjFu4j1/O1y0tNR9pqbeg9YUV6iM5O+I2D1iqY4iRrVUtZiyt3um0Npdaib86W7eaSzqOMZi9i9blpZ7uWI6TEtO06xpOw0/qxjWaR2MM4xnt5WPD0FGcHwvz3pc/pA4eCo/UsayRJSsmG5sGvjGxzt3KOohW2o482belGH0RajDbGIPVNgGzaT02IiV/rCW+Kj+v0vqDtEsegVfbx8JQ2aiSuuTUHGvIktaSeXy0cx36oxn4DHn5NlEkNSyGN9/HqciQQ2gxy3VcYY3SxAF/Ukb82NxZPc2xrrwVq8VRadT8OsWAbNsawHlB90WUk0VK3/BaHEm/pFjpcRawOK3Aw8AYtsSEW4ytMBxMcizYUfosbpG0Oc9FjqYsH1Y4bYLxWH2hfu5bLd06fkg+RG5ZEGaxMN1lSr7eosc2dGmMDfvhJKKpID/tnR0kux4eYiXF5oYAKj3WdW4jjNjqiy+9haTTh7OMsl95T7wqnbHEq7tnQNToO/WM2lqTeUEXvHq39q7ayJyVvXzlYxeWBGD85prh311e+27fgXjtWllbhZCT0KJva2q+kduSlbc83k+iy6jJZPFgMvDvk7x0NsRUZQpU82W2SABxJqS1gwghVKvib5BqVljG+glTDQFqHg/zouljfAg8duRSiXdwZ4ZgUkErTq/aVdJviiM8HnmbHkgqe+q04m+FomeJ5CKjSPTNPkiFeww2OntTuExmctGqCbm/HnA+EPQgriDB3bOdZJPH7YxV+7wk+G93p2gEMYOUb2r83WceGHpyiG/ilTOSo5SHPAndGM6yfcu42fJCYYByc329TrhUW9lsXGopk6NcNG7mQjIzUip/0srtIjbooS7ad0V3hU4mT+Zt4BKiY6ccnXesoTCVIxAUgF9qwT7VNUOkEqaLvH+wFIxdTyTxQsGCNAL7onyqyghhkO07Wn9DSn+oAKm4OoVPdlkJ7mQE+z7J1aWHwKm3sqGbjAKzfsP4VEGBCJgEzVff+iuuHwETz6D+PRF+G5r2vy2SnCMCmNEnAxAcDFFAEXUwJcUKHpp4KuZeqk9g5O0A3CTwFtEZAWuHNhMsOfjYEn02zykjhrvA0TDLaAQ0ZDSJYGl7qV3kh2q8Cdb3WBo440cqjHreAZcar+VJ7MAIJIcOdIdck4BvscuEMSZctfzU6grRWp35w1Cb4JBVpBrTzt8uOafhC4iRuRJY5CZWzVfHdC71uNk/oJdJThVwDtgLrhLU+7r0xymSBCC6lT8Oy0dzwhvG6OF4813POme23+SOsEvVK47nQ1N6DmcLmOGnV0EDq6uHtWwIquh+wPenj7JKrQT3gq2jhx4J0phtx8Zs3m7DildmzOPO5iCHGnHarXDB3jK2h9fXw2rbl7jZ764kY1Yq1fB8Oi4s5btzZDnh7sJ3NbaCObTOtsCgesgLm4rgtJZU6z5lQWdaK8EyMZugmylbP3jat6Wdhv7sCfU92Hch5nK+bBrmaw96yhvUES7+Wrgce0JKnnD6+euDGnaU3V40hFEn7nM2NQ9KZQjnHn+qStMbFhK+0NMyC+174Z8BakNhHUgtQ0hO3UY90rn//x2FDCzXfNBYEXqHzjDa7uvraK/Y9X2Lgwn641Px5whMueqg7yxy2rz2gYhcFimn26yAGeljr31NSlU5naSFIMy45B/Mk6ZMGtU1issUHPEMcvtNj5tRyA6hGOC9AezSX6aO6H3O1OYPYIE6TSzn3i2DPJMiQQeTVm8Iyzg5ZSoYVrEqL4nMiDWetr2BVFtRp+8+UtSKoVCtVY25pfOiuw94ZruKD9mPHY/M4WpIQFMRTJvLGhp86RgIKGxntog+isQIeG3eNC52U4KJ6tbquCt2T5jQpePLXY5UHsq6+FNsHbddJ4MIOuopceWdBkFu5rx0oJHSl6KhFRy60BtShFoz1GFarkcFDgvrt/jDt3+SJUyXOh8LlcJZhg1MoKovhOuhtUkSSmGH6wXUKT+MswvaXE6BRP04n7RHY+Bferol/CXGP/E14hKeiIOWMF9/7V6JpmGvh7SAeKWXfXIibvLJpJ5d84tkA65Q12TST6eYZaZpuNbTJ3CRBjzJO0S0cqRENg+jakb1K6CMn3KHknshdMmjmvN1FriOP14bZ8o1BPrzFj0+vqtUZ9NV1f5d/sLjmWncY9oOvYQKq1mvIzQaZ0mzERB52jZvSNKTrbZpJ0+0ZNnxFRDzok7Wvj3FqnS9M0jgTm0FbgvQCfW8Sv753EN2KaX95Nk1qJW3quAE65gN58vzBYoAxDkcecRPJ/VufWLKIPjZCHrQfBfDiWsg/xZnTGCjUIVAHhL/xEawbeoM6/+X+dPJUjC5XbD3/QeOwIQ/cMkaIqFGqmwLUisabDxQBFClx5w1NYeA/W/RJCbLazH85a3clRsWBTPoPmT9im0AItbfFGxEfk7ZmR2b0KAtyYHTEcnB+EcywDg/dZp6c+Vb3It5nU9xh/NjwPLgD1Hr37IvcurxuvuHx2JaBxB/3gustnHSb1+dkVmIDnZ1cpTplGuMpDHel8fd3B+fHqLvrAPGOl5380g2OKAURd2zNn/OoDs0clJKgv9T9sZnOY6WCv2kVnDxnMCMWclFUFET/Ilq4Tfigb9RC3fAT77wiE61MhBd6sUbiEMgsclWVjVtlmDdGRYfK6GGJcmc9B8Bb+BvQIxramNzTMWAWHU6QARmB2OzoMLT8QjMzVY0nYxys17szT3TtK9HWO2ushR1f5NSkAeYAD5MByGcbilZZmCXmZPG7k6PJ7O1fkxhq6+RhK5UL+Cz0u++cwaWMcRUIArx7DrQIeC5y/cxfj7k4DeI8HE1hzHp85VczdP1qqbjQJ5HT2qKW95AVzOWFaVnN/SsMaGt60zcCIzCpbQhWsqGJutxKw5PGCVgq1glphVcWhHg/cjdS4bJGxTR1fFYVjEPZTOst2wOES1bUr3Gb2oB4ujz/T6AFRaT5o4Xu34nzDzNmSpfhGRU1shiTqU+mKUXJOvXrb8Rf4at+N4/pSX3OoM2FMaFGGrg9Ays8FhE7hvhSqSfOBrzixj5Ai1JrhciT0vX4NAkRNzwLjMg2MivVVDANGwBac8XMnkPbxaniTfm3Eo7skvpH11oPz8qhCc342x8EReE8wdvKzqjm7klrO+hJTBmgG1ZtJrL0HD8Q+7VAjW2eHOGyh+10FgkCDw0aygCLYx/3HDZGxCQ4uu+BVl8NLqGZgK/hhQcSqcE2yCB3f5LMG6NpnhQ9suMinLfkQ3Z/9AV3AyqeEokychEkiDfbUJyisCa86cO+MWkLT2C5rhnne0p+N/Y5rFyLsi9est3xVUa6/Ihd7ZaKek/gnnsKRJPNx6X40Ga4Pm72wBH/log6ZuQxMIwIn64OVbEqUTQOeFN3ZyN1yrC/0QhoFQ0A2KxfuLSsbpjaOo763nJPT1MkzMYyML+GLCtY2/JymLV4OT6EUXbYYtmoetz65A9VcQnGQ+ScM/jG2GNfkkTOwHhS+PjQG3x3PAWH7BGrpYZKjbpmkc0+wG8QxJV3zoSHqwQ8fPwnfCgI1YcFrpNw+Wyx6p5FwL58e108Af5+3bHUXarPVPWwgNX033bZeMqWrXHLM2o7nbT9gzT8fQORN+VJEJPKODIl8xfKQSJxYAol0HSRyWmjHCUEgJ3ugxyE7pqWOj1CC6pdHUVOJlQvYhioiImc64xW+mKHgj1Mw5Y2IeiLiiyDKWsL/ingrprjVvWYyOkq2GMgVOKzgEpVwjnsthbmf85P4wNInwbwjP4mLjvQkLnpEPIm/eTBP4rn/U57EB5c+CeYd+Um88khP4pWPiCfxxgfzJJ7XPYm/Tlr8bgXJ+1qrMiqY4K3/7aMYEA2FqCaJywrNdzDPFbTRQ/UDq7OvtOegQ/0gVJ6tFch9IN/5w9RYtpdR6LJqX0+nkkFfgdVwE/dVYkFcp4XMQxJnfc3dDnCFArqegXvp6tg1Vpedkefc9wEWZV9NMuo+rTXqWjag8uLl/uKoHZHFUKzaM2rrf4VGmmtnNxLQWRcsFR03RfG3ka6MSq+LDpUYyy+FllPVKlQNuVEdfzWMoliDowYkPOwI8KKjJRFzS4RwjIM+ZmJkwBaTyStDMqdahxvsCnGaKl+h1QoBfmhbrCB2gHr3GNkVSyhB8ApZ6keYeB+t6ThkTPzYQNJm8QLFWYr9bIuXvmBxJFC8iLS88bInT1kEoTIsNbKRfSL1SagbdQeTQhZLwkIZVUzxiqF8iQvn/X6SL4LRas7ZHZ0HCxFG+BKEEay+tMO6nBV7hSygJLkgSXAoPwuxnhwY1M64feFHkw1fHy2f1+StMn1Dn3+TVsoU3Ll0b1nt3hg1uV7uRjRP0ng33VXURLFOmwtJdGCwb338LpbsxH4om2T3ew1QU1YAr8SPRVx6BrJQnlQGfrIUeqUT7nu86F5x3tNXUEWa46WxYr3vhg6nfhdCv2f99glCPThSVWVpE5i5Py8X9e/VsQu6FNtx9xW6TjwTvILLRS3Fk+5rsa776HGs7u6fHpnu4XyIA79GBPDexr5/7bhs+Dqgg/J+qDZqnDjH0UAvj/fGuH8zlG6u9PbQbswE247bvw1bgoA13X/h/MJec87sKDoQxnC0kd29bjIAOkVjuvMxGbBdo/PHNoCbQyv3//hHP/jW7Tfef86esLto2zr3vFnLGvZU7IL+G1aAgEH0NuTT+L/iUJMDrepLIGKDLbbZg4UQIChoW2E+ixGPWidRmNH6FxiHprPQdNcQq8Q+TyDJuKgIkT6JXB92FGZxG7MsNPA2ZJsLzgMu26AW4x0jzFTNdiug1BUnHrS82BZn9BLot8WOzA7RYDXsjFUC4wgB9H7aqoTNo/IBSDpsSIu4L1u4YiGD6alIqMzA9ZA1Fr4WJRZVWHdyX2AnkYs9O4cZnqu9u2rG5/rt7nfhsrF1MhPQSfDzq5hqMvcuBP+erVRaZwr9aIxOYmdZQIef+VyeFrxurV8qDDIEtIhj84/wZ0wqb+uuJ8tNaPsvQqfcl1djgWq7d6Bi11Hz9at1vP4YnmPCujfbB9Xnrse4Peitw31B97lZonIzV8gxF9Ceqw/rtnSUxK5Ek3LYsBGdx440HiESaexwL1zr88ht+yrsYQ19An+GPWyV9rCDdg+bpz1srirrGc3YD7hvzbWh/cJqblrhs6iop4TNGG5ahVDyNm5aLfFM7abV9DatFnFM8VSlFPVWDhbdppVd/QcsQdwr4tcb16JHTMM2KQ5k5uSaCW+a9AWfCk9pv6p9KBhSmRl3rVdc3O5aa4TWZbGzN9tNabO6vt88Wmaq33xzD9p4yRRPuOdz1/qgn0uN5/L9mQf/XD614uf3XOb/Zz0X8/A/lwv6z+WVuSnkbhCRcbRTzFBhqM/bug+H+ULh1HOFU8+jEB28kgWlKz3POYLX3A3HCVR3wpi5W8aMj1DQ1ZMIMOHHYIgIPzGmnXIDweKWrBTJ34MuYuNyqo1op24VgdUq9mykduA1QBfU1K3C8wQnkYLdelAdox2CHTOtEULUJPLbryLaRCpZOiREng0TfbK1AaF+VkOIA0oj0cxGqtECakv8lKdQ1KrOaxu1WBUejVO8fJdTrMgzA2CG4gZmnL8Bpp0e2eUyqYkuGyOZOocBR2egp27LGvEL8aaqmTKqsfnw5daeR+YuBTPUC6ARustrgo5wCV/QDa8gUDBCGQtVqmNDlkBrPkoQl+WCSOdsFlyDlg8wnspgQhoAAVnEDXpcTlrSn0qezahPds3phD/0fMh6uBv1yDfMWkntfa2oTSjE6YRC9EIhJta/K/Ic4O9ksEghXUwIGunudlhgFX5itP0xT3/pu76/4Z4TD84Ok89V8DWSP38ZQhlH3pCsU1XrFkUDEfZQiJ2BkninJ0KjfvjMKbpJf/w5OxVnIPf1HKHYdByGItPCwZYYBnBgYLKDwHnwFaQ82wjXVzzQtlRzd3CjTaUufXlXihIWiPRJ9EgeLeF2rS9ZARMAvAJCRTSFy6nuX68kqJ6eClY1JjdHFrYTScthVfDetRCg0BXkNRWbISUDa7FP9EJtbu11jFdyr1zL0yJrK+LvhQgXtUZC+DVadrS25Aj1z53f0mD/6bQvGO66iMH+C8S3Lhedvqc9fXASp2GW1Sz4OHsRvp9S2PAiOGopgjuwlwqcXyjSPqrtpftcnMovM0oW41yN+HC8mEe+LELUzBsugu7NM4qKchUKFNyYXYFT4P/FVfH3ClD+5iFRKSzKRxVwH7p4BNwvmpECxSuwPq2tYHZheeCyF5iPxabk6tMMtOAosL7HYxeK/SpmTCsDgRuuZ4Zj1+yLEGIcsyCH3pQMvc+uMpo+b40S97SJO5ngC+re1cXZLyJv159GPzmndYs6vrPGxW+YjlnQBDcz6ff0do6pnKCdQCSnnB0NndFizGIrLVSFGxDMOfaxJhu3Rcb1yVOh/2BmsDuZ4+swJwnFQhhEzWDGMN+idqjrB5r54NCsSUkRPsJAxHah5s+A4HDW7inRFcowE8oVu33oQDivq52udabd7I8wEpHeLBlJJIEIi5tZpmf5mcv2DGPGOY45NhVmlX6PZbdsGIZ2RdgQcz3m9mmhXa60eZI0jhmQa627gcvwRfx7MXOPB0kiVuDK3bBidsAKiMIriq2wiu67egEz4mRLG1I0mnnYScTOvvbqrbOMnn1NSAyG7SWbjFcLiZeEFpph/8LuepMupESD8v8A3D64ptVE7l6FDA1g4Om2wZo01HYFU7FAXoCTOLrrZmKej3k+3Kdc+8PTtCJdQS82LklXwbeNufk1huELmH1dyN7PdIS8PkON6uruL6m4gXX5QhPnrrtOPOjtdc/EC6TLbqIiReX/isgX/erObMIJmnH5OV2JDXCBiXJTq15asxSr+f6E1VyTsJpHHxGrOf1AWM1pYTXX9FCauH339FGa7AArEqWpt35NdDvAolLzMlQoHK75NcGEJwq5QugeillH7s3giL1JoEw+6MM7lKcOTapDw2U7lKNDkzgUs8OozQnFsB56KCVIOUV3e1EtjFIorcScsEk7KTOUaLjYiZCymrjy5EAIzS9+DRLJ6IBxFulqhm690kTiJWltJ2RCKMAcNDsMFSaBiZ2E0AGypz1gIRni19CPyP8JlRBxh7A4BO/hpoiuyCheMz0MKNm89TUHW9xRMMNY+ZhPRie/ZwQIqPvksaGp+25YyERyfS9TkAEmCXHciJREBFhr0QRDbG6JeFFsbF6zEi8ffqMHgQRMvWO4MZ9zBZj0NgbiCikF4gqpmkoUOv1pkmYUw2QW2qBrr+dV0BrepugN2AmEn+18jPQBCRviPlK0M/b2cdF8ORMh9gnaQm7SruAEPgT8GnCu+9ogQp62/93N+O+2E90lq7G4bfBZq4D6x6CA8iK9BQHHv6IwchY2EcYPcG9yphTJDIYtRTJDqhfdTOWEDq6Brvf8rE95fHZKIkDbITND7m46akkfAonKz68T5giduODInWDjm+BilUWA9pYHc0FBv+0JCfJ8xId7e/WIf7j/z8O9MummHBFMtgVVlgSSaToIEdXkPvsrlIeYqaCtwURnSJHbHH0WyMCiiMZzRRDq2o2zpbnYXX6MNyrU46HLHmsC4ASmNVarA0KJ6u8KiwBpT9zFpaZuE0P0FQFjZ7C2EX3qA2jKTQmtApkFCajAVq3KaDQLxdzzg6RF+1iq0PG9PyaMZvIQrn3/f93dXBOO9nQ+wVRWPSJWanGnREOmTll0CvqY5fpBwzj7EZJc+GC/gN18ueKMtIpLQrPC4JiD4bvzJZEXtj039PSWDMuzpeYiZF36t1+5+ZK//crHwyc0HX5aIMi0gfQG2rBx7r6+alxoXxkOm3Q4QQcEECy9IaRd4gCivCm+nZSJ2Yz7gYhS5ImZotTOYZlmuS1dpgobBhBcWphvhZBwNweVtlZwG1dwMo08zt5npZe4omWsx8wSLBjfi8d7cJwMlFfxeJeV6HFnPN5hO3qrj/fSNyFdyB87YBEvszrui8e7jeSOe2Mz18TjlbHagtHxbGwJ+BleZ5XcsjlfsN3C2FExr4vcLd+weoiOBCf5VqpvaKFI3wMjRVqeeVKyaeYNDOb/QS8swyLUzbpdO/UFYHUnSM9EcrGMpCfgr76znK2J34AmBfnuH6bGQ31aIYlIikBMIGeSOWfMCMAcLxua+HM6hDkNaBA504Dvy+Yae9bsRIcdriC+hjbCI+8amMAzd38Ijhxk1TB7R+ZK/JzzVk5Z8sT8W9MqtGrC+HBFkZ70GjSEPrj/fRway9jIrOnYMKOD7TD7H7zZf/SQb/aXD7vZt7r2Zofk4puNnMNv9l88tJsd2ljmZv+/H+TNvvYh3Oyn/dPe7Gc+5Jv9lcNu9vMH7c0OycU3GzmH3+zXPLSbHdpY5mY//UHe7Dc9hJv9Bz/tZv/EmrrPbRXJmhQRpI3CwRgVUalK5SCirFaKsipHJK3MVXN79kRfKcgFfgVI7u4Q5HVns/ak009/fJbHeKzSeE57y42aVgynX6NwEFt9weUm3ylqkjUAKOVkhKZYsKgHvtD2Ne6IJqDbrhWfptw5J1KuWpyLs+VP6SUXEHG/0SY+QfgOcKt0nvYTbeBaIseRz0CzBqk50iixEBexyGqUdjleLwgUiXi3XrIuC+FPcrh3EvrtFDohuyHYy08MFGn2sNDjBYC2DVmOEDLjde+7eF+hLyHzVLziuSJCxfZv/fo//mTbv75ga4BIh18fvf6/fe5X/sUFC8/EGtqqO+bf7LPL37wFXf5XtlibFLhYNrf/zqZf/YQ76fmsMRqQNLJ51223/iSHYg8c5AvfRpSUVInKs5zXr6AP+Zv3vut+FEBffvK8X/k/n3T0D048SDPhr+QL+7bN32fDS8Oz0R3i3IMKmGJ6WaTA6Wgj52dLui2uRUXbBIWfndPuP3/LuNweaoQhfyUw54wzX24/64T/+m++9etf/82D4+pAjEiifwfHAx//bb/linec/n9t/o9POLj923MffW9zw9vfMX9w+8bP/8s37Pz9VSeG5CtueMcxu975H28MySf8Hv57b8g9MB4cbAceXsUDl/vqwPyiXkqZAbRPiUsbSV7l8Gt5Dj6rak/7RPGw80Tp+ru4t72wLL8/lTfPPVtUeeHJE0axcH/+O3jjw+sBkxIzYHE6NGXSw1hJ9sn084+m0j28ES/KwcvxEm7Lfnequ9mn/tuD6InHa9d86L/MUqb64jv+JaKTrDnLm528w894zalHbf/YieGWgvH2/hN3N3/xzkvvz3cCbxl7vvK8fTemq+FJZN0DPfFguPcHbuB4TzsvOEOEE/7oP/nQZ0OLE/PjSVGwHpjHRHUg3NhYVzd6/vLQ2ABZuHx1MDb9mvedfcvEpe8+8eD2N5z9kl967+6b8diKf/yzSy655NMhGRpUue3//gm3r/72u0K5z+cfetWznvh+lPuDV4wvWn/SR/mk+Xi/HJLz83iDuq6Fd+lxv/LtVd/9yR/85kH0bH77J66+9INbLnr7b4ai8/PEmGUH0t2+HDTagdw+N5UoNuJXTcN5c240TGC1euJMGxE5lybQCnpio4Gy2934zH1xlZpQJOuzGCsfRCIFsjfNlhSB3ccB72e5vMmoHusuJVNiU/+nUBhFZq2ua6RXKnp9UPRlukNywSSMPuy4ELU+x2FrmHwHO7Fsze2GbtM+Jqs3Z+FnaClzj8tCtbBXJPeHbTmfDDr4paDuJVVzavfVa3lGv92rZnwG+IqKK7AKSnN0r5sEwMC9HT5SMGMk9hMSsMisswktC+O/NzfFYuryxFeTYss1JVVpCm7oc/fenBsS5bjXz4RLMKO5610LOH/X2uESSnLYY3OxkhfSEcrjMYeujwgKzKitEX4KJgtp1NguDLNcqHKtXTEgTUt+lfNpRNTwMG6/liU2V4+pWeXtwHsSjPU4Ph0oTUbwlqE+h6EeJOOCMaNpco8TQSA2dJQiF82uca8Dh0MJcPNJ9O+QUvQVm9yhh/dH6WJTtBpSyejetlIolBIHB4Pf4eHoSVdBbxC3UzZdX2HjB2JEOwt8p+LtD4FnNZBnYgQuR3kAt3fgvrEW0F9k5UtLgNcDjFw4VK1CtsYv8nlM0sMSf/JVJZ24qMUgRxBb13m6/oHYcm+4zOCsxeWGEVJY63laX/P7krdY4csgR4wDlvixgI8Scgd5FIqZx3ZXlemaQl4dabykb02RNWh8itwEEJ8KWgR8ITX3960Z6BOQV1mmGK2luAUgItJz0uBbmIDS2pI4uyUY1YeCnsnUPiBF3gQBDFMGcUTCWFQUJJOMvOaHEDy/4XwF7XmJA9sTWWm4PC5qpLof8cFC8T6YtenTiZyqfoT2cjyaPN4IfgCzlvejwmdKMhXZnwhGTFYbIoBlkWtd81EQu4Eh2hjyHAR1aOu5m3/S7AilAZr3OYHJzzPtVUY84f77qH+RRHFn0UcbXx80fF5ijF3sguntCmuscOi86e4SkAh3P6+CqZZcvOEfXfkaOU+4HwohSb/onETgQkg6PbwKD2jAxzpb4xsW/IHhAQkxERRF7tkVQSDiyjVEHOiJ5QxDikOtBqDykgf0iH60eGaEsfgBiF9bCVVQL6OnNsRDNrgjJn4M8anJ2Z9bFnV9nTomYi9AEF5RBKFuNqFjfOleHlh6omezGHxZOuZk/JFgjS58FqjqoynhpVHN5Y9oivvcQzDFYY6mNpbkIy4Zv0bMWGqKG8n4pdi1ujI3fhcNFxvgAAircDiiAY6GaRz6Brgj92HwQH3Il/QhT30YqA/1cn1ISCL0oe7Z3AbRyqbZJ18U72diMVu512QUrKOVNMSHB5rA3nzba58DGdieGqNKMO9a+3uJUc3+13F1QbPZfauAuZe9Apl5vY0Ibhaf2bPtYxnCLNTbzg3+u825NH5D2g+bqvHktok94+H+WYuyh5qvXxE4gNx/9tWhOT95aGdA04yLEOxhB/ZUzd4aERfstvuSeyl6gAB6g9+ZQXJbft42w2S9zT4VR7Ot2LNt3VNnxibQoXuzJxxj5V/+/XE5Q4+JEOXhyRof7u62zIey+5PUj6uUM5pji+bd/wW6ADDaF3NX7z+81ZW/P1uwPjDdsHTmWQvESrCCl0VJ9JoizkY+SyzVpPIsOScj13nQ3O/a2bzo3J3uvUf7nFB+nY18tShWUG8PwvysWY+NedZMMxJC52KeN3e1NRdVUpPu76zOsRgw1ECFXZcfXoOXYSWw8Cuhos1dZObAC3CHOUJcy/99yugS7sOrhqkVXsSdf1w4XlNoaUgXx7DTHcJhxHnBXb522L9BrJCCAGScnPA11AAU3GHct1b7gedBvrOpF+JNOJDbgWwl8wnrITd4944qkhtqoieHX+6U2oLQ1jXS1BVz/nuG5sRnkeyQ6CpWP3NcCUufg3kk98ot3hK3KbecePDXA0I2Dy99PwvgiY7XY81sHftFjkZfuWcL+lfhcPxsdLCfIPIRtIR+QEUbiH7wA0ioHLoe5Z0ghP0WLV/H67DJ53ouAFYheW9GAp6c+CsCLL4xiY8fLHZtK5VaMWrFLGple2qF+6qL2lbutlolLjYUVoEKsYpaLrTuO9b63H0QIP15o6+Gfl3uTTPjzrnL0ndpEW50XMATnnykuxPZecHIMDJ3uL9FC3TvwquEpwCa9PDDCCQ5n0cvmM8cHf2ViuDdFfd+LD9G46jbOoxZJukwVnrks3eohtrh4mMLr6p02XSllcN0Lewm9lqqGpHnLoohgheIrTaPCwlvUNO9w61VxxgyOJNnGC9CnyvjoxcWxpsGmqL9xui/QwEBrsufrHPuVVNrh2wWF//0hJIoqSvMxyvo9mA40FUW5/Y5LJpN4jUswyGa1RSHDg0VjZ2tU5g7/IvkFnhYYVvaBILn5p7AaBc4D8ByMCLHHZpgIAeeUvA7EuwaCo9NHqQrHyquCzWmAUSlZS34zaCUIkNh7UPK7MQnIOWhhdqshjEOpWtyJg+QT5UhWe3CeeFO9djfichJaGbAwkYjM813wMH37ReS2xB1jS6MhybRqqthVeP7qPHdpTUag31gr7z1JsD+8CwxXNxWu7Nz8Vk5pH9wHRXzVhqN7LCPAQ+Xcr+kPCOLZIZzZTRgGkk1Y8FscG2QbjPy2OwAB7zfBbcmqfEiwOlW5DYzdoi0BRk2yDVG0ijX8Mk+ajzBGAVVeKcBcaMUi0MRShPWzpctdiO8Adjo8TTR6VRA6DEVEGdz1Wm+Ata+XrUcvpTKDhXa/FDcNFsjMU6SiBVTV84O2EZkBAQ2k38cvujJwG626XRs8go5QOh6LOsn0vWkMJAF17YW3D/F+kGOiYVEtowAPckfzn16dciKjAwFccu+kR6C4ORCj6uCrxy0/RuWdZfjg0qQaj6jgc/pIWfJlwxp6PzxCI5yoyM5ym3Ot6gufZLBMHsD9/9ObtYF/bi5DwgLfyDydH95DFx1m9ZND6ryueY9GV6TkaXsmrz/uM31BZBkf3YUWgE2jA++jAjPqNTylv5vXbfkC4d9uPzgdFNyDwuL7kiM3DLp9gUujsZI5K16+vwioqM/Ye2EHoY+jLbnx+PPpjlt7TbMRFgZ3/2YmUVPYaRPbaxsKVXfK7HJGMw0YuLJAHvtsbJxS8UDR0e8woO2yN0IXruKmWMDIQSESFdvy88ZD2k8yPCRoSb2geFsCDodjsTQT8xAW6HCo7YwrWSn/zt4vR8KFxsdCpJmdPctGdSCFHXUqJARZiLMe2PsO2kUkjDaJz47N6hAq4Ye0yASRBPsBB0ZqaW0Elu/bqW92yQBid4VrnVdcdGjRg42lCt5b9198FUiFbW8YhQCuvQGvkrI8QrrV7Z7SQae6z5Y6KT6pFpJ5ZUoon2+zPW1rnt7+PVLOm/w+oWuX0bvmFLXDymjTXSf9V6BhMVob4kI0edipPi00fXFyfWFDtsWJexwiR9HR1XW+dT0PWWoJvqiNZZqItvzKqNUL+zfzWaRQ9l3Vi4lqyk7h7JLVvYdykL7etTLOZRtH/OwdWyWsNNs8UYOZZrANy3HTmOWsNMYRiVawk4DVammeGrt5PdcIHgFmoHfM3uoHJPcnvmbp+D1zCIWDcDhGe4AVifp79xvQacyuDuz8oePI1GAfSTf48v/md/jWx4F9/jgP/N7/JFH7j0muW32CJgrPtq7x9+xAspemLQDsO1k0V3wlBiLX6YgRTaQwWa74gtsETOF8k5Q3ibVT06Gm7iHh+GIbnyF3PhQ0qvdtLYpQgNL0kOWwmYKxvDWlVwOdUGuzsmFlVUgs6hit067e6Nva3hsOJw2Lrgr9MVcVGN42cF49lRd7xk7+16lT+u8SosYTViLps9Is3CY02iGQ5a2gFwOSzm8yDb/LWtH0sn4ZeMKHR5VKKMrNQ4OBJ9Sngv1TvUr5GcOuR2LQg4VZ0H6kKCPTo3yrVjCRUCfads3GfY4lAbJLi5GBqJgaLLg3RyKUcIP8QdBxtzfr5blZE1TUOiVpty0uBhibGCuWzNesTmX+Eje+xWBsU1VplheFID04YJtCvm0o1GRYOlJ7m5eDYsIgwnjCqOQETfwWTSwxDveNxYWfSDM8OIekX2dvHMHDTUEpYIV1InNvgabPQBbdWKzVzqy2ZOnELuDGmz2oyOw2U/MkPV+smOzZxYiqHXG9pHY7Ecdm31mcssA2znVC4myvmojEoxGZe/0uw8/XQwXBfQvEX+gH66/Bqf8g4nYTwvZP3Fg/o/IaqiATNItJIvgEgRe3iHwMvfcvAe+qwi+A2ADtilt5vvwO9gdwQP96VLh6jIybGWSe2scJnYQEjJAerjjjBkSciEBS2jlEdoP6LrK2ykiCqQ6+6uQKiMWj1AKtIwvZYfi2pIqi2UrxRfbNwHdB5mD5UNthZWzCStnIymZaiE48QS2zqT2+rBBXrABc5IRh+/Y8tUf6s7RDPlZm1wflvI21OJtcN8Um0YbXfJtTmtjyVxt9YpE2UBkR1poscOpulWzSKvm+jEP/jDKhunFlA3uSJQNB38qZcP9oGxA4nZYKNO6fxDm+/fIuTfxNXz3GK51OuMuO5onSbT0qpX94izJVFdc9AtfWMt8942VpF/g+/qIvbkH/pne3G/2b+5XbV62LvrzIkw/zOQ8riOBEnCtfgJf1ReP8gMYgQd+AsvBRIzZahSix4rF3GptZBwfyB0KdnOfFAykK6lDW6TcYpAIB6rPitxpwXWdTLrRev1jxDubjARenPzVGAsKRoRTFxlapafjpSCz9O2fE22Un/viOenieNbhD7IuM2Dr+ZLB7zpCnPhjhJcEHD5DtU4cEzlst4UlR16KoFUV6U44zrck5u4DM9nwM1Yx2jstkjRDjppSvKxkVgMUNhqEB3JUrFuyAyCHaYQJ95uM+V+Z2dmcC4wKbo1libnxkHSNTYYgLljeZqeweuYRw4HZfDg7ySj4wD2jNiM4cxnLQwloqSf5OKmqxBQ9dBdZyROTONRAUoxahcVk6A+mVfoH1uwVVoBBTI8nQxwbom/8pMIdcJw8NYVYXNZPsgNCYLvvrp3KlsQNhXaOxnLO7i0qLE/KJLLEGwnU8k3qfIZs+MbwYYeD6Iid7HCXTYMIhxqWs+muw0LKJUnAU31FOaxCLCmRtzHN6iz8DrqJPhXvByrZZ23O9xskg+npqUFqOXvUr4KPut/iq6dR+2yu9kjtZcwTNnR20KmqFK/DijctqbgjVTyVASNZccdmu49JOpicrfNbES1y2F3Eq0C4iAYbqsAziOdfRGNb7Cb2OO8c6aopD26/7sWMj8He/N2qkEjBHv80PodblnkO/8DnEA6LnsNPjk3PYUd6DsrVc7jYpNFfnFj0mE4P4mo+iIsx/fbLNhuILuyKKzRNVwLBaRbfy6fhXsVHuCM8wtNUjldh1X1mcdV9JtW9iHOf6u6D5fHp+pGfxtiq6f4/bZiutSGWwKWmY9Wnh/QmldjFN4Ld5cN4axxJytsEf4FXrPBZ7NPbVoREDJ3wc/go7kkfxf/zUVT9j+JLiz6KV4tepbe+KvYI6VV8uZRcJZ1MK5zIVUqQq1SLTt/Tnj5Ip3os11Rwi1ylFLlKGRKRXKXsyFXKSK5Sklyl9qW4UsJRDCvRo1/t7DfU56gh9wMkFMAvMaWAjoAhBMmUUiamlBIMKltU/vhwiEwpELnAlFKKKaVMTCmlmFLKxJSCDAwiMaWgYz2mlLLHlFJGphSNU4l7YkJMKR1DSlydh+cLRJyUAu79w9lcW3HjPm20yy5kXiaTk8CE1A/EbXfdBTopW39FrlRLtlR3/fVC1uRu39S4aH4FDRTRwcWoqRHbUPtopxoe3o8H3wsbe+Gi7z+e94X5bIEUWApH+eHNL2ncHKlx8QeokcOv8rLeVVLJeEuIvWTW6xRFIyoLnvdAj8E/nE/h1tcyKCWfwmMf0lPwD89DuMIu+xD8w/oM/uJneAafs6ZaFOBXHdtXSbZMKMouulHhDYOXZim0rkOKOGVqKWW1zAnIdPPHsEmdKnD9jx6Dhjle7qvGlg+EqEkcfOQfJL7YADnQo6obD/BT4WoARwqJ8aD1uBiglEWWJZMHOOcy6JfoeNEOoZAFHOC6gWAd1pcMZK1+jcZ51G6jX0BUhBabPfDNKhhGpcsMVe+LIR5JuVHE8MndRuuSbhlYyrL1z4hjq0+ZdVmizFI7WgbYjLvaPnLpsno0WfPm0fdoXvMoejTQVRYd1F7Mi0ULEyj0pykISXAvO0rG+XUyzk/DOF/5qgMHOBnnq2icr31IVR04QPb4DhyQuBJxqDhVdhcuvD38glWHRih1wSpaNSpe8HA0QJnQAIWvEhqgWIoG0JT3uMPRAFC/py7+VDSAp/UJOG27KDKlrE2iL8zd3S50TD5D0MVYpLZHbqDwMWTjEo6bFh9GPSZpMRoApeBib7d1O5trAltiMwosQzGupXiLyjZU5PGEcbLkPS9ZUEfEpcjF2n284vXDNXaEQ7gs/GxMLHbl6NfJaGEZ7BGHp+pwirgRtyduRAWBdCn0Y42Aj4nxcSs70lz/tl4HtOpuwZ8T3OtHLOH2ahRqu6udNZ95Wb/vOIHC/aiRl/UpFuH3Lqfu48OBvJIDrJobw4FgrQGe+/pw4M5kgPVyAK3SG0sou7l72YHUY+wWxJRnavtme4rOnoIbwbxT8RUiD5vNZ4Q2pjmDDBDUqqZHe/zpyDRetz9h4cpgeziN7eQ7AM0ZAKGzBRlhx7qFwaeYdarwjVcaHEnEyOOLDNZU7r34ey9+k7d3AGTfa5EdhaxdKnFFyJKvrNmMCW4AfdqFRldkzOppdecZ2JplaOX0ePLZ3DRzpFdwG87hXxbaeVZo+17NMQPs3pW4sE2IJvFrSfLR9yAPQDoPyU4Yju4AHuxG5ruYvyblb2G+j/nrkX/7Ud5SKwuYWDxxvE4krq8kQdJdcdGvLYt+bdevMCnIuVBNu6tWS2qUd2EU+dideMrJFXANQ2fUkW/0ap6qZyXvAi/GEcf8bEyigZkxI1jEkLAz45wxYVGgwIsJVFk244twCnPgjPssgt/y1vEq6kXs5ofrkJAU9AWblBJdgAZpZlI4XabRDk66D1Ez62etQjMU1O+yLE9h3EZ4NfpZcuq52purzwHETfvp2NI9jN7uiGvlhhetIBseWWniot5XLrqzhfiP2MNd49z9YJWCiT5NW0xORsFgsEoxOpWpGu68kS+V7fZN6wxaZvMYYXIoZ98axX1uOq/utor768lIyLQrRi8ppSVCU62SwVuiG407P3AOvNWa6hyfIUye9ebf2EQTtbfYN87P3/bdD37kQ4de9Ok3fi87P7icuxcwlBdm9W1fuPOV3/3k3Z++/u7s/D3j4vxxte3oF3iEWvjm51/23VfdfNtb7gxVrC+3ff+Df3fep6767Fu+i4LlNv+CPePq/PEAjRH2vG3qBb4MRUMr4eS2+w2KoUBoD2bB/HyWWvUClsnZAK/ncL2cDfBK7ckydSZv6/ni8Jq8cL6kJuqhDk6wAKoiGZrxKBmSHsnzhx+L4Je9mqRj7A8gNzlbYg8C1MMAX5TFwc0a8XaU8UxcSXmyxp8RIBQDvNY8j3dXhQbRsF8EuISyeFZaS2WEF4M4UZtvxXqO0s8YVzg8C3rzAWN2YmbHmjBb4rBDfJ+nwueSE79MlqDQHPAdqXZKBAIrEdRFSJ3pBwwbgjXhe5hWplH12WCU50B2ERpB+QT+hiHnNL7Ju7ztOf7x8+9FzBvQTxuGj+xwVH8VcQAJv89/gsaPw7BkzTWRqETUsjliEZayiadgvjlB9s4XU7axs4yEw3Ne1dfpEtOpXqN6KbR8SS93QIId4w6G6z1ZDLYAIuVIW8iJBfbZqS0jpVR0ImA+O5WzcXQ51I6d8Dm5SeglYHANtWR4Wk2kbsagT3OceSATbFDH1zdFJEBPGgDKFR/+J9mz19qz18vv2RPMiyvPctt1m8RbOgXTrB4XMv7h3j1r9+6227vro8jxM4/7dtPt221v317o26NtN4++rHmrEBgblcuGh2/IR/nSTT+LaZdOdqK871Fdie7cys1fWOxFAG3rK0SKB3aheDxBJBkdTDjpLoQLj5Tle1nQMRto7CHlIXkdkhtSGNCnMjWEvMrUNEOVIzUJyZWpEZyhmNoAKZSp9XSgqkiBQ97wigKLtNSkVoMMBm+bKU1tsPPaGBkaWu9NintpF+vApPW+YS2uiqPgHJU81aUjX5P09IEMfjvP5lvRGM96dJ95QRnvks/28N3WlIfLXT0Gh/Udg8N7egwOGBVzxODAjMUMDtNqh2JRYnCYfkgMDk5yDBkcCIqSZk5or6KNi1/gdSuiqscmsv7KF/GFr3EV+U6zI8CltT1QZc4Qmk/H+K5jx+gx05EwnJBIGBjGLEsS1d/oJiYgffhcm38tl68pfsTMch8z8v8u5O9bMpfF7gbzq4WMZxsG5weA8rDg/NxnNphtiWZ4Dh3gFGCPN5Pyp+VOmtO9L7B3JJDQ9jiVCsoqBPCxp8Z99mg50u3EcpNqjAdhacMKJ2//mNts5D42+mOui7tfdHdn6lXnO74u+Y6v2WwFktRu7MvW2hDMumM3Krpk2SWrLjnoknWXnOiSk11y6BnEWNMSbgUN8jDOz/vST8zDzD0fhjacT3VANEMs42B3ABmgNlGvzQKpoMLLgPVVoNccr06OovDytwgBbuW9RgZ8IGFnpSARMqktMoznsAIAQhoLlrwt/FH6ivBR/qggszRePzBpAC7KH7WfCD+cfoA5DdfiDyQXsva6xfBWSzokq7jHfD156eREyXAzBPm6z4zQv63y+A5RnVUw+jHhD1KYuj4anfq9So4r1hvX7r4BgbBOqpl3B+/m6EGhYEmo4d4MNvKNoPaola4wM/EABUdO/1MUwTTLlJejKYdP7tTmxc9b4DCw10dRbvVRUPoBfXJdF6ij8yiYurD89XQVH6/yo/MPvwra1jd/hw1h08o9hKjijwOoTfTWrddqqXj40oOPdsELqiICKeq9suj81Z8RufuD7gts+JU3jEhPbAfTVKgTuUc/4JAdFED0IKr4s8LPoQ+5GbCJOEz5THXYk/i+b9jqnr9ydgU3cu3e5GJQ2MbN2opYbnorQd2ln/Kj+Y5kinlhPDHHb2WCSQTLmwHMZX5JeSH12vCRGQ5C6nDmN5F0U2oYThG3RDlgb86lqcUH9+hEhBBeh0NzrljvMrwFdx+b2HsyWLhHyX1SdE16+UM7mB/DseC2/YQIZLt0CrzeZqey4jt/9Qr91JkCL9CZ4Zd7fcj3htrkfVbJ6aBpYZJr8n1GyVHgKMX8eKsJyK1Va73ttec+C7is0l0f0ul+H7zhms+mrliuqZ+ApoC3RRM0fJDzOOm+U5rcbrFPmHUSN1lg1m3ErFsafXDYoDVbAChKeEdcsH1qbprNeUoQak7KEQZmemCWJUlJKItRa/uG4ynjkgpRQtlRYk79C72KJEs8v6UlWcoSdn1sYjQibf8zmaKKSIa3azbrsb+isvB+ecSwh1JxoffFcAGffbUngch6339O4LkoDaI/LnMqX8D9DsABZE+DBGiAi3VzRc25Qr6f+DD0igrrvh5aZEZ57QK2lprvgYLHgXpdfeQ0zrkXhxxNAQNNAQaHFfK6sNAZr8QnSTPJSCnizFbM+5XdV3uAZ/zQT8370ZLsCl+zoBAKtCXyKo9RiEmIX/MEQGQZAJFQxTmFjNKS9Ihg6DN9jr6dPQ7EEw8+eH6+HlPiUr69cil5XyX+RPx5kPR75c9EvwdCxSMR693Wgn07S5xAsb+s4O6cvJvM3RLsbQThZNicXHGcL6CMDp4l+OguNDR6MdDv3oDF4uRhfz1HgPkczBhqii6+4nqSWe16g0qil7hO6XuQvlZpF5LXKK6QWnB/s1qvkeDG0TVqwcTT8niin9Nnj8VxwSStLhU6RXOtuhGaesdRs1a9v96MSwb7Uoe69qhZqNw1q2F6ual93bZsfeaUSdRLma4TpAjGcUYAE18IFObN8Ls2NwHta/9Etk5NxCA2d+M8YJ84FM1XcZqU09enXDdNNsa96GiFlphmOBapfHk7bm73QJzdVS3Oo6Hah1CNJN88lbQBPMU1CPaq/YSSLW35e1PDmHpJMM6Ex5rNMghZfMA2YybU3cq8EJkO25rw9GH1KfgW2MRitw+XwTpD04QsYLrAVya6YrA/6IcPP1jwjlTwIyt9FuJLxyuexgsq/Qzt0KIN80IbAq/HeOfc8VEy87TYKdw6PB0gT4WzfaS1laPEpGSPIViKd4xHkeuxkhA9gcOUL/zUb/HEAHPjwJdoCmtdAYFnotnTZCizY4bY4fbnb8+wD2j4t6MXU614I5pCZVec8hM4cHdHQDTfGU9AyknjakZGU/1+CisjWalB+uwQ4IvT4QBZ4C1xzzpv213BxSbFRL0lJC2TkAt4qtnShepRiZTjd7KcW1hNPzbMxNREUWJnDZ1r9luaOOX3IXMtgw1IQ0BVF8IgWbVwodVO+UVWpuP9tnUjh0aLcS168JMOaaL4hhLyBkoPqPwSX1PX16buekfLSX+gWbNl6Tjn6Tl4yNqhvNg28eOFRLYeSyzGnOMAQcdI0DEy/BgZeQyVVn2qMaHGhUEfwpGK9H5zoBY5C/vP3dIA+GBGH/lRNKNP8g0wdPGvA3XDTp07aYbTD7OajKVmosYS+/XQAhodtY0ChDQ6KViNMCVMAWpA4/B6QZQ8vluJ1JWIpIcikh7Iya0WkfQEuaPl4mTpD+LO9FYu7/sEfk1hpfv/+BLsv4E4sBevio5BP3hb+9vw9z34PcBvy98vQvkcv3P+fil+W/wu+Ptlqb0yXuGVqUYmQlMSBQjckIvLUdwJzSfPI96jZrBBhOlyn6hmbV8Dl7E+uZfdi8plz5U495LlzxU499Llz+U497Llz1mc++TyfTE49+Jl6w3biNGvgcwfXR1COfeJY0Bfgv9PnhmbOeyAMubYoO0MHEc4njQzLujzsUfuO2XgaJKuSV65uS9BlmQT0yD0gmZuN4rl0i6XaCpHNs0DuBreY0w2cwB8+FJx+2nPeR9DZ+KQKYgH26XC16IAOXVwhqTfLROOjS1Y8kZxvE9mg4Xi3ytCPi6Pl9+yefwKzQ+9cdfOMID98M+snQzyKDcR7Va0aiepxdHLE737ZEhjnz3J/gVNOmF2jD9F2Vff9khkiMHl049AuOJHV8+ubCCHDyG5Y1abHfXZHSebDdzjextMhn7F1Xv8CImV5+wZuyeEhKNsuiI6iMSVpZ0AR/glNGFBZqwVuDlDaPUs2k0Od34FFcoIKIpldhjOIxGmlonongoU3cTwHdFOfI9iCckY0llYWjObexL2UjShMhOS4Uut9lobOgt6Ca8a0zjafR1JZ62QxFtAnlbSprohrPCOrUBoalE6pHYTdUsh5lS6O4OZK2/uORgKCzv9uWOn8kRi2YyiFoz159/QL5VxZZptC2PEMl6vP4mBZqg9lDX7KYwiIEGJGp1xEGjzjNiLzCPtYp9dCNd3nODO2m1/NN6/O+R9C9Oe/HPoF1rDVrE6HMrHZ0f5Wqz9dbJPrFHWhl6W93VrstjIJE0Wm0KyphHp6UwdRbANUp5mDKRW04yB1BqaMZDaRP0aUtB8bWdqBB1YOB7fWixqPmR8kh9dyc+/BvG1ac0VNR4eFbxmsbkCV6e5AldM5opaWmB55a7j5ZHnBZupaZqodXYDus68U2muqKO54m2QWrS42nYlcV+a8Qpx3KzBzEYTwQy1ZAVtV/JccneGWY2lx3kXjB49M1TDUzSYoWWghDFtnOONLRU9uIiKTf12+B3tTNkwUTIyQeQG8Ggl5UmoH2IgZMnvlEcUlqEFZGGAuV68Aj/pgWyHou+bTi5q4QrqtFOx6aHG2p1Y055YGXVAl+XNOb78L7sfF1LDK2ioTGKLpTJC1FTaf+A7tJLs+U53ofoKiTIZZu7W7GIVKi8ir9fTWViKE5IihTUkBwMbI3hSnmhqIaMJ2HWXyYbHKB0yM6k9MzebcUnxIcUyTvQTsi+QFYGfrkgsIud0BiFvtsQtLEVIkcP78xKoKjKI41nLSJHjIOyJ2IZkX8yi1IJZD6yEMKv3jZp6tsGIAob5U/iyGXYI/n3kS4Zl3TQn7qYu8Zd3i5G6+T9O5txXnemL0zlX20giV4Q8VLGhyulCtDenUR8JF44zVThfUjhH4XB+9ZnhU7sn2316L6CVgIfDvpTFRv+/O1dUpTGmqGge275zRW4yG9JUjVoILVlz/YcoOr3vuFGBnwvpZ46f78HPEj8tfn4APyv8NPj54fQTlNwL1ljePy7CPy8SxwdB45j/7DSOmfgRjxnZB0PS2GttKUXjT6dgXDnEXrXqIgbrKWrPh+NZXK8U6BxySgwIPMCrWWgD0ZigDQ0HdxLRYdwHUJCEQU/mBkX2+S35XgR+AQuoymPRxE68oQPx+RYM0l3hWCmHz6Q+GwpLvIKM/Vs3gzNPb37pLGhIzFnhASBhmQBh5L/z5en60iJq170trCVMc8wXQzbKor1wlOyFheyFCttrbXCQ3tPXXEvXQEBiN2XVPZVqTtrDaGIpknahDm6Dq6g15g00Mp9iVjZUrXge/E7MOBV1rMTm0WKDEN+8ddEUufWlQe3DaOpLwLRAk33+/B4gVTP94NfzLR08NlXagpV4afV7r+hVjxLIJt4cWKI3bLZpBpIlhfeXALSdrVOuu/noZKHeZ83gQek/CgiTdV//QTY+/EU4solW01BCjiGdRo38yTa/8BOyzvsspMwZSaUxCR39xBxtl9VOXKVaVlHS6TxIdRuKLdF5kC/zpHGtK8bfT0kXrZPOA4h76Twq6jweprtwq1v2LiD/F+guPH+w7F1A/iPjLlyTpKEHS0WUVDhec4uJdEOkYoFMAcskrE5d8K2Bz9ydyWkui6h8pOnDQRj+Rs0F6xOcfQNTsHV7WkubV2kq8XEm6ap9L0wSLM8Gllb72nO7alzNYkRhkyIKSwjyRvEiMswnsuyMq8Qm1ElGt8BpwYgSFUtTmltzNJiNKwCtcipfQzhT0I0mk2uJ6+a8jFBPh3QrcqE48wCb8iiIPzoKAAwbYaW1fX23lcxJqBUN90H5trmjuhbNKUnrVg+baQpmKO0e7quMuquEtlu+TotdRwBY0iJtUyz6SHq5Dqa5ixXMPJNWWiGyfbSzYEmUIPCxSZkzWM/h9RrIUF1ziFJHgFQCofLHlgKqLyFMDPH4JiAN5FzgFTmkOSdkho6NRwvjqWYroJ0jCKkgZI4lntOVWNGWWKkSZMLi2YCOgSi6gkLrMJzAr6lFv3L8GudRLqWSYTDnKyi9LfApvmbgt44YSfo4OcYc5FeZAqf+dJOyUGUP3kLt1JyA+YWA+WWHGpMhHFpCbt+81UMoZT+Rjpo28XGl8EZlxJgdr8Y2zTL6LOgy2BdCJjmPFnhAuI0lQQzRIK33MZdBOga9zXdBMVWSpXmUdczEC5moia+TXqFzZfdWehkT4bjy0S5az/PXmJ10dUvpC5mmLuBFSrqQ3N8rsa+X3ttL72FyRORyyjyzS57WJXel2BnPju4CwDe7F/B1o2olgTikBloH02FIYS9o2dSG0Ih1l0Plrcp714Z7YSX+WrbqPrcqoZ5rrl4hOSNlRPjFdOdpfrO1RjzCe1vaP1XMpcDIMbG66CyrWOs3R19ARS649GhMBafOLilKV1SVv3WZ8k+fLVV+j653tn6dqdq8bTmc75qXqeI9mWo2awmBau4OGyyhlUpR7n8VGZiY4Bu4CTYMZmz0OXwG1wvd5MPhM8xfhzUbKqW2080nmD/SzPZszGxZoy43RZPBUZAdcp9cqyEpcXObEKj807ZjGpEF6V5pBBM18xbE9wnXEMFDjSRZJDKmSPDgkBTBw7RyLzQpmMLFBqtbate9odROL7BEbDP/PpIuauMkNvRWAbWJHMKMsL1DTdXQgLVwtKcqbxo6M+b5zfkzlLcB7yvyAMTdpbwtfFZNwW8hDxG+8QThySTWyBSp6Lm6+ILp0tcifUKkZ3RXVNrlcKnZ3txyLe0XVx7HMu4luLW0Eg8PWFM8MN3WuDwS4ZZZQrhlEuHWIJ4pxrAyZQSlQFzJyK8ktcmAPJ5Ja0LPCog9OMQoQRKKCL9nusajY0rep6K8ciLI8gZ5+NkwWFFz3d8vZO4ra3Rmh6ztDjsizp94z5cyZ7krJqMD7+oeadY+AEiLc5LyjSobrn0KAls/h4RH1Z7Z0bYw6ufMTkEBu8dXz5ldwS3f1B74cTwVdOZ++IfhDuDXlJWsiHNDhLgZhnI+3L89f4gpGqxNWNCwFIZrAQk75QdouxJ8jbLmyBdPA8MkJ/hBqOtHaGoUehF+jp4Tcp5KtXKTEeomzWqgT/fF70sBFH7ZC57ztH4hvDm/YepFDh6QYm3e7YwTTf0aYS1qKV/W6D0pmoE0iSEG02nBZkyPCBrdaGnzyMGDJHvW54+Sr3HJR9NYPheiJZkJzCjdEuIz5ES/lSmCNJnyVE8XQexqPhY02HykxFKS3YxhTgG1zRVTy9CZdTEaMgdwNuebmThlIVYHF/BhX92Ma0TsZ0b/h8jVQLEtEQBQ7n97X4qV6N+si7o+EUHk7jV1JJjoCezr8R4Lh7AG2n8S5VMC7kTGjkpsmj+Td4fiInbCp3vDkFIENbfuC4w3Rl26Q0qGEAqPQ+7Tjt8ZuhQu199I6HKnyENyLIUaECtJf0wpv3WYyGMMx3GBZ5zpHcmwWoyW8sfzxRqlNy9KHrp5V1prhX67J4GJSR/6SgOFawiSicMGuFpznsPlfIysQ2yLRkBKe8Vv3yoBXZshOTdPzw7o8D9b642YwAGibi5v2XDM+rP5Dq04NHHlFOSgjrbQDrs71ghrb4W8N+ovp23s3dwbnc8JYWK+4lUP3Hm8XTrDD2iVy/RL8Ws2xONNcpinNcl9CNN3Mv5c9bDeqfSmPxLu1vRDv1s/MUHpbmnWCwA67e/xL8feOm8KRBPgz3W7xpUcVAM6JBOXNb6sLpNgIWTaXia/1UzgX21IqSx+ShcGgGmL9EDp8AuNI6cQh2Ib6vWX//M4PwPeZfQPiWewScCZ8gxgNcodAPJhIeFptlHgdHEGbNEFqFbx5JHA+N8FwdRQME2Yu2lJNq8ctOvhNNxY6QbGNZMbQcweRxG+L0+sE2C4fAyUm1pZdwiEV0IOKrxmcW80VdsAA7k6xQ7h00Pj7vNwLwN/mFEbT4dIVKDZp0JMCikY45qEp7zf3ZUT14e3iefc646jLKKNshgm/rQ4rGYWYKGF+/oM0YCpZpolCQNkzdaLLE6MLqanQzqkKI7yi8uXRPwCQM6R/Yyzaj4tNJl+ZKBCQwl+hE0tIU3On6hbIf6KQdas3DWafxntR0jh+/3VrO9nR0sQeTFZOra2nq2ZsMHJss1KbcgGj8sG6MXjs6dDvMeNZx33sZX48nbJIQyfVCiyUfrw0+g/h0eo9oGopX/gfnosqmibA2GRc3feMmC2dRortdqfR4znJu4htWtsXTqlzIgb+Gj3d1rsaqLnsUPDvITPwls6s85JDzTH0On5bmnKCmz7jUz2iwNvuE+WmH+wsS2xoO+M0d1KqbYSKRlC7qTN6oa0V/Vpc4mhXgVFF3aD0I8Vw7jfjqFDe4Qc2bBrsav99y/taqPAJsYm62wwBZlCy/SUc9IPVV5ESRFqSVWgnZOnfjB9lu7uUWPkk1kzbMuQwgzuC9+TECan3iXmk+hMQ8rQvSGb09eYiqnqjKAm9ROnM58q0Jhbz/n69N0Nou2cHQ+IZo2Pm9XRjbleHzL0wcJihBvUGT/1nZX4ZfhjFAO5d3GpWiDRS0CeKj2pxYGQonZa1aZA2hAF1BRp+0B605pw/Wb0x4m+PXRFkOAhdakjwSxRNfyezXQdIzMXKNSTlXeSVsEzmyv/En5OrRjmR+424DpK3GMETaSmeQpvwBT1m8K1QFqn20eOYxHuERDPlZY/sgZj69PCa3CwRPSMg9BPR0Bt4LFmATdUaL5JRim6eiKmgVCzcl1cqrn6MAiNFgWklvaHLokyRSuoK5UDWGR05eQzwVmtzybBi8ij0NIZF2sffEAtXTQB+eDaim+WiaNDQn7b3NO/nMY9fMyIikvNVYnTO+P5G60vYmcejDfkebYNvej6unWZgvmyhA1Z9m9sMZ4gtsXt8xOnziAP8ZrGE4dEhYv+TQDwxBfbbjMq7ONKWp3hqzlINWlZ/a0Zcu6L9d9SQ5h8hTN6fRa8xYMnjsto0M+FF7Va8EkUVO9MGFJIF/pZ+xqXqc/w9RxRp6Mcs4lidsNAuovbvxQ/rBy+IdIY+J6eCQdD4E2RbgZ3AJpEcvfKiC6xaUuRfCdH0Z9Scjtd2nJKg/KzRmthOdLyo/aIvfXG3WJ/1kb14RTq6Sj1tPgZe1qwUVWYtUlpFymR3tTNuBk0Hk14G246fxs+Dfh2haTybj1/29gg8fGQsNwGEULAvJtDXs68IBTwTwA55rPlLf+3L+9baYDdeCK2+GrqtlAaJnN0BD/kmw/oM51jM7xHN5//rgzQxFWct6TWCebyeLHZPPYE47E+D0I1Mm45f1uE2hmua7xEY6AkRGEaY57CkcXCBoWh/cDwmI0Boy6P6ithnny9bOjkyqG7IDCNvDKu466dgupOwT1qYwdSP3SBVbT7k9FH4gGaEB9X04LxNtUqxskRcTaLTq+G32ao28X5SD5SoZmmxAhOmiE0IV7umwZw5klmRXIXDPi6d0L9s7YLKBLyburyCPOrWcm3l2huXVwHKkrPqLO9ek8MF0+fX5EUaJv4NtErsLno70Lxb/JBegwDCaqaIWFB0witfXK+oFNLc1lXZx3uv/gWMuxpvngsuxjqhQNaaYy8lGJ1qLwu7KqvUXWHK3fVTb96/+p8+S7uqo9Uve5dvdlb64K8a2oFukWe//5x+F6Z/NKxKIkXlKryZpP8UH5kgGPve7LJiSvjR6/Yk6UuXfHSKRCLMBMCoQtGVlCZ7L44A33OBM2P4Qc2IeEwnsQ6G3kPQnO7sNhi9VegQZb2k+FRu6tnIgEovpXSj3wJ627wih/Rvaq8et9mcbENQYE25Q3+/dHMGMcp/AvpKaSfJZsBPdPD0q1g9JqeNfhLF3Ha6Rv51SxYDIEeEudUHJmCRPKN5JaaT8YdOFbrx2ONE67JUP/oLj+GJXFiNT+uqH6ntjRnGVH2UUi23ooDwLrXraAEzddM9urssWY0Lk964P7ga5dsFSyL4ZGwDZisWukdPeEDPLwNygAVbPkrZgs05vXtfMjmBprV/qtxQz/8M/YAizMg+xchJnd5I9/Ictvx+wMf0P0r4aWXe579/TAR3zib4eypyEWRQkVaQFLQzW5byH6v7wD4rduDA6BJRE0ACLSegnf9Cyht23PXzB3El9X71aY3hQhCEbg1L+IXk850dfSrq0+Tm8/cy1fKkzLDgYwj3iBz4JmT+ZonAnnAaw5G769Z03vRXt0ZNNObFrFvZpHEjDxDjAPxqOKRBraAEzCfNEO3ugtWRoO7jCc2KuBz6mxgafdK1+Na716tMNXYWGEXCBUuD8cnv/ctTG2gupaRF1//qgUZVwI6C/7FMpZg8FIiaeMzW8Toq9TGsicJoZThSzXLZnf27380yUNkou8hgqkiaNBxeA5SpjsR3hFf6VwVNObhdPj7h1MK+hteFfpnkOYHG50BDQHj0Eo4V+gEsChR3vpWmHChy6+lIDc73xkeS/lOwDtzrtDkBUGJCaj6taFk+0+eogAYyXDylOJ7VkBPf0R16gRfDbwYHPs1pkWHG8HCM1SrZdOtZcytZcytCSsRgHyd4OSeuO03QFC40nTpK0xCgM8zSWDJZb0SF/fSFyk9TdMwkzINdyX299L7lHY0DSfY+J6uwNld8swETj+NqYKG4RpAjJpxVO8w/OVuWzWL1DXRR/JF+Gr4wCHDnUSe38Yw3qnyHMQny4wmbwpk7S1OokcHlyoCleDalILcIwZpUtVIQnQn0X1sdNas9UDuBiTk6fz8qrPaXwO1DK+M0lePz3AYBEJPX8IN0SC4MKmkvEHKMsW6OIVSbGxBBc1QjeRqxLKRxYVXn9Xcg1/CQ3rcrzoAt3MLj9HFfKHRJ/fDUwlbrog6uTzpv2a4p+fukwW/7ASVyAScIArIA7VASwQ+fesL0DpaRTW2eBM9fklPON0jaMlF2MnGoS8EAILCANk6CWdE88dvZkFuU+UY8s5EvBgNlaLlQW+5CeWGU6XpYKyMTl94KKxlvIvz0l/QGVQ7roNREl6w7R26xWjk3zWxE503Hy+RciBkxmwo7fpdvuvSIIK9fVollecuqZugjXUHjyWu9DpehefdSydSwTr5DapWusB7GAdD5S+elNlzgd9+gXt2ncH0yuR7QnKkAjdDgGis+x4EG0JIbzVy1Pu40QO7JagqQ1+bYRyDLvAlK+yr1dJ+n1F88U39lyjtldfM5hEX81OwNKS21eOqUwN80ZKvsTfuR6uR8oT3CTNTCjNTYGk7eYZgZL2TdWhwAj5VYgfOcZ2KOH9gD6kPCSvl2FAnWiTKqKztk+A0QzGTTwjGPbErhkSyrcR7ubWlFBN3RC17HvVNJVIF1HGSbWEqB6sgCVwqnKrBvIWBYK0YSokOXXgGDEHhcwDgJsDEKgEMPjhUmT8dOolWeR46dQjv+fL1l9QmheXbR3G/XIU6CgL5PljD72pJrX8cWgcN6+cMrQ3Zkx6f3RaSFJL8Zsz+3HY/C6JDdMiX7ts+NV7i7qNmKyjfOfVWQTK2eT9II26JZNFcroLuPZqI8dq1riIq9BgInofGdLCvZcPB80hu6+OiL33iGbHo/f91d3NNONrTKWJsAyoEaJQoJSvyV34yJndNHhj3S1eG7JwFKCIrN3VNgnHuzVxjgmDM9zJh0oy3EIpNV2vKoKxE4XxIwyhdgxSU3EoyzoffMmHXIHeFk4TY0hrVatYq7o3HNbHSXKAmcpSeYHhpX+PkpK9xMgciFpi4Sbl5a1ddowrwXm01s7gazLpL6oUPB4iEQj0YyHI24b4yGqLkmcElgUwYpezR7PpMyJcnQuPxf9BXT3AnQu8B97emrflQBnyrO/KAcfKhDxjVfi4DvvZnGvDzB0ceME4+9AGj2s9lwG/qBrw3iqGbWvQIcGEaM8efRzrM5FwmBexoZwf6EY6E+LOCg5RPWSH5IZNyC6tAhqqURNfLrdNnJ0Wskgphe5gzn8uOzJ4+gAZHKLShZTVjZEBcYmmJjXL162cfuRWtCvkj4w688KfeAZZYegeU3f1Y/g5c9FD2qFXj0ua0OGxz+sl/JptT9z++OX0rFsJFSpDWtpKxaA0AB2ThPdv/ZM3rn/SF//bxEyVA6J98jb6Rj7PmGZAvZ2DeMz4PrlnNc99nd/Px7j3w3Duy3diZNuEm59SdNpdS6XlMWx4K0LA4qtRz5w1q5sHkV+9mBVb563N3rhgUxhhrbKZW3hKyShuyimyInzHoysvfndEVLsGzt/9H/veVE7d/6vLTfnPyU1860YMocmez9qQZRsbd/g8bnv7Sd33/1hPDL9tpNlYOt+/+zclQ55vhxJAQ9+rgvAyt/2DgpZs1wzNnTfO/zdomS/gqKptzOrJBawQ1H0S+DfbeFzahPBku5LEvOzUffncedNonkfT7iUGbDgeWewN5L91sYSr81hAX4s3/tZMj2LE5+iy0yG9ZzpRiyoKlOtsNZU2JIlYEddyxB21l6nIBQ6+6vPeehQzBGkmAACJk6PTVTXroLR73+gc37utfeeRx6/zy477+lb1x/9kgjXv88I/7Wz9+KOM+5sGN++ZXHXncOr/8uG9+VW/cb7Vp3Gse/nFfcP47H3jcL7G2WuqXSDNKRnoB6tpnC8EXa7VOI0Zkr6HL9TRSyX8xdz+poUOXS0L4ASk1HMYV3aGZGwp9Jxcp3A66Rrdh2oNAwgJ04XEvnEoMUTsEXMzrcI0t0adCHFDvtRgwwc4OKbEsSZEF5Y4RHDhxGgFupW98CFK3NT7Hn9bye79JUa1TCDHhRVKAVYCRwiNXeNUYg74UBqJl7C1F3HM7HleciWiyqhm7/LWGoU3dG+xsPfShWPbEAIWIsa9ztVCjRHPqzmbyKTTVhgwsimGeitfJT16KqtONo0uXe/7qhJb0Ref58e0V7exH5+ACm9JCMJUiwil+aLSS+vg2yGSNtcIguHreyBWVOGlgTWXIImMmn/fn10g5U2pbXKVdOcvSeIyWntav0S7Xz5jK4rYcv541HuDw7LE5yYfUXDB8no53nw0OIkkwAwAzxevhKO0QAChGvmLlU2AcUNwzgMJhQN+pLdlJMynWPK3+dhGELVxDHJjheWXsk4PLWrYr1A4AZADVqIPJ3T2O4ol+NyONNB42hoP7AdUkLMR899lj+APMX6yUEr5QgW8QFLdVioLtAsXtEBTm1NlSwtppPHAXbgBR00681Na90m6cvrqU+nZ0iDkYOHXZNxW+0LX3Gt0EU7SuOQZfQMSU1ErVCNRjYGmafnz2y8pzv557n4VxysC3QVTZ5H0k4UkHhjYKUGO4+c+C77Oe+7Mxn+jd0DlpmhS56NnhYJpfpq6WSQddLVM1VLVMeWpqDZvAbTG874zhohbd3TyJcMtxG5MlnhUSZWufEr1sLra2lOC0kC32smk2LEs8/KOhILGhBKTTUgVRhuJnpanDpHITKge2iX9Bwiwj3NsrirGZkYPLPQcWID3h50gmtpYz+t5zfTnjO9poP5g54Db7fBFfMNlWRA6sw/HyqdnI5WmUpFIi3JkSPi1r9gHojv6LNHgNYOlJpLxHMNe0ncS/pKFm9Hze3LyxhKoYzGYReUPi0pylbHvvS934ZSrZJZV+e8ocVskbfmDm9P8ftoJPOMNb92HNHiAZyLkf8Rm3LUV8BdlN6k2K5HBrcBC3b3o1WIeLxKWaFUDADWIMA+VkJNQu8yQnEwgQAJLBZvi+F13yxjtvetnl78v2BAPPLa+58Sf3/fC7X31K8MfYtw0wt/0Xzi/sPfe8U7GCosFZBpsAwq8PMSzhn3HqzrEwmRNPBmUqjd9gNeyiOLLz5AGdDF28OgRJOW/PbN7CrwrKB/JBRoFqW71/D8Kc7N92f8CB3PPL520DHGTvFydwrs26E1k33TI4Z0/ALoWW977rU489B61G7wVxgaPVi4CTKvoAMkMLPL857V/uCMeSCsykm7SCkX86bFEJXqUjlIyRmzDRZNCfyShBeJFRLV+6NwvUEXWbgnrU7nx4EZHkAeY2d3tQ5CJKwDS0mV5pN56EnMJ0PR5ia8d0Nh7hbprIUKS0kXvXSIchMnM/qe3gRGiGMLwy2sI0bYXBDJMM8XybVzR28NXoINqAIPXZm4XZE5C72hWFBmhmJGegXu4LimxADKIsR1zs0l3Iw2+PYttI7hVZzn2tCPOJkzUQuHa88s/CC3x4gWFXQECoSbA5Hrh8POmL6w52UYYmD4zDjb7uYBCoHEvl1x30Qz9gTr2Nep4MN4n4wi9BmIJFH9jAcKzCMVIAj2ss0BNgBDeJT6+cC50/94ydYg3PkIOffjA3nmRORAJVEGnxXYxJO4lfY4aFzxWAb/LJlJnwE0gE5FCmIi9a7EvhAxokFGoy6eYrym7B859x8EKrM4iQj/0iDZ4sMZjTUKhMEY5wMHxuG4vKEocsIQ4LEIM85yIOGwlVKSdQ/c5dMHdmynHnrWUmJFEVMZ44XHfXURGqcqVp/U8/yHhVVxoK4QgOhTM43xzPVZOtZzqBGNfHeeWFGZznWdbdP40PWE3qsnsNEjTxdV1wXztKDargq6diY+7yKZS7kHySPzG27ivcvY1Oda5VNeS1UiN8h+HmkgUuF6mk5GrRMxUSqzMpkSjBKohh7i1qsyJImkDJFFbbyUOIORc5UGovDQEBxn7CG/fDoajfy+hZNNCEP6C+hAUpQwCAN4hkJNoa+QHhOpMtGzInD5rUZDCcn+rHvL0TMnOrccr1cdJJUQb45DItzFzL6G2TTwZevg4QaqVHUxGLfBtWtrnfjmj1+AWVY5JVGsWbzbTh40UrhXToLsqMQtcZHA4GrbxZrh87BNklf8IQX/N3TMTpMaZNgsJ7cpnnSAT6LNxdaG9l0TCJx7VQBEvtdVHoyVIFI5vtWHRfYToqIvnDwcp6jBQWuwoDRsnal25va0lnZVyrrZy1lc1hlXNW/bENxUiHg9sVeq2NBB09UjPYJf1zG/OnBz/zmN9SP0LH/JmffczXPVLH/NmffcxvffBj3g/0vz1nCcJ75M2244J4mAXRMMqq5hxsVHxGODSb9eYQoH/tTsIhO9J5abNHIg+Iw8YPzh/X284939fb7v/xj37wrdtvvP+cPef1BWH6CrJSzghRdCDK4rQfuoqf4CXxxe5x5v7yGAh7DLiWzQXXgF0QRaMHhQlAqkVNb8v+vUK/KnCJL8RzR/KFBBe0w+eJSLq/2ROXIFKJSzBPDBu5wKx0NDTst6MHQx7DUHbhxd37V3Gnhz8njFu6IsttJ0NV7FQ7IVZNF8xXwg/1g3jUtr94kQbaCpXu5b6Qi8GzhWhF9yqHxVymgBjcsekHJdYGh8uERPkfmxy+IOY5siN1XsXh4LV/srTCuL+CS07ZufK6ls3oX0EvE99cKQmRC6SUCQgbFV7PkgT285S7YFKeJDFWPWHrhoOQQovidbgmmh/FqGnJwQff4WAL3o4YlQkPjnHk3HXT3qDIhnCoDsFus14ZXop+CBKKabgRww9qj4HoCpLaI2lBrbSgud7SODKqj6T+RCqpP63Un9z7SP1ZRvUnIMQD5noL9Wcp9WfHASn1p+mrP8NVpP5EKqk/jdSfRupPzE9SfyLVV3+WjK1xaaf81D6z7Ck/Lf6YuHG5q6/7o+FQThmudSLXvgWi0Tazb1sWbWtwfClmKCLx0fKPHl0tVtIQ/kRzQ4x+hkOMh58nkkxNqYkksyZ4BtXiXefVd/mqC1EdkTQc3HgAeQUDDEXmBIHIRYwdox3mPVXfS6TlSiQq6pHsfDY9y8518h7uYkm5W5FwXbt1/pNh0OKwhmqs5JvZpp3mD2wsn8b33ouaJRwhfbkLp3zej9UrxhKcT76cBJUVOuH+mjChU1ofy4yMLp1zJZa+tdIn/R3ZtmKy51K5Vy6VLIm34SU2H+DrR0SHO5Zu5e+OW/lb4lZ+Q38rz1h7t8atvO9t5Tcs3conswH9dMs0JTwV23laL58G12/34tXjmhm+VqjtCbl8DxSqMHqEuR+sxsSOb2I8yfsbN/QT3YZ+06L9/IQOKFzHLbxtt/BhTGEQwuKRchxKn7xvFqEFBOS77yUpvnsrddu+wMfFoOK1Qow76edT9JRnAvc5PRvu4psWZInvnc4ynl4bTn+0Pd0MmhW+iqbMb534zHE+E05/KJxubgh/fPiZE7kkaGMuFrZcjIx0j+bhBB2OT5xsO1L48q0pfPkWpIibBMPFvjcviCkthS7fQLSbQpeTniLpOL5rjBUzdLfr1X5u0SYCOW5Rzm+nDTEJVte2m9OsKbwoj91zsRneyALcA3/lKOx38NCZ7z60Em/TduBMSqROgb47pBC+PD817X/RU1+4A9z/gpwpxT0ecYLkdJGu476qja4u8aphu8+9eRVK8a2Ap5LpAvuKWabTjVRkWiL5ifvRgA47LBFaGTM+bGh4XDWBTm91OCky78y9CGF7NzDtjeJTujdhSgNjAawMPC1bAip/A4sS4lygBPLRJAaAZhWAt1KzoX/Rw9zFdI1xK00v9KfF9JaQfnZM7wjps2P6aSG93+AHOI/sTSbmPzvkX2dSaN67TSc+Ga4bVkrhTVGvj/Fl7qtS2fMn1lYjngYjTILhIst8ggR93B63m2ox8YUcLCY0yOGPBxc/23AsDiZIlpz2IUVljeYpQnuxBtrIV4a1hF7DCY6JA3Wl7CHWxSzEJsOqbZEl7jILfFX5kPjdshhd/YFDhpGmwmeLQoa1MQ8oO+KwZZxphcngasMPNIubD9GrepO81X1UM4LTARGWkIZYsWs33iQE45zr9N1aT6kvJjF4R9aWg+IvX4QuMn0ckfYMRbTG1BHrWUpwWDOVaU7I40QQ2PySpTTXUHLItmoE96+QefiTZF7wUSyEZ3giwxklgpw1SFE+UkBeBP5Z0zUDME/qkJrL2+bsAzfnczFx22RqIP+j8EawkZpu8hMJpZgujvUlP1zkMH4y9Pg7IlOefjlq931Jr9JNbXm8+/NrFLxeWTkIpXOUpGRyaqqzw2ep1gkIEY8lPp0k95HOux923fHB+OtAQtBv/nXVT2l+DZpP8x+UQPcTfv3AaAHKtbPlQ0ILVAktMJC4XEPbCoE14QUoJ08shgnUDxNMYMJ9YGUrI0+Q6XF5gMCj+AZ8Z8Uv+A144apf8BuwMPULfgP+9Bf9DbjmF/0G/M0v+g144y/6DfjbX/QbcO0v+g249UHegB/EjeAm2ox8BUW3pVx9a6sdr4AbHUQLzEZ64E1D5TfA7w3jCfeS1UhNjyenDM0yjEg/4T51DFAOdAUoen7ZFQZautdP62zdOyu1EriYBnDJ6XVnwJ107W5aM0bPYk/kzK3NDylKpCOd9LKHy3ctP6sZ7EJlwCRhWNL250+tKQ7bARv3YwYl8fLAXB/3p1AYhpC61DTFeEdSSuVUOwkPyMMGhEe8CqTO4HK8+3VIeW/ZuvtzhoprSqEFzRPHxYwAqF8NNZoLoRdDzogwU1xYsbd7/MS2qXjhJucVm5LXEVCJF2JVdAqpUcTCfeqiLgABC1AHBp5j7o9Js2ZNhAqaPoGNN+6SlUf0FIaij+0xhNG9K/VS6Qrv69yUZXNQnHQVcT8kovYKk3yVrzKMMoz3PmRvzq9hGn7ofWdlELYncGyBLhSpCyocfZXXLHZVLoZ4E+a1DVYX9A0INtLG1T2WCgMjhcF/NyFSLSPdmc4mqO3veECuEWT6gnYj3gnQVvHrgNdYCxYiddV4El3nh8mIGyHoJzKmAAec9FN4V0d+iEOG0pX8fCuAkFQXpyZjeKxFJewyJfJFJXKUqGOJmiXQLwYhOgNsMFIXkfqTCCChhjHXtaZCYT1GRGtTQSWYfmfrwzPh0xEE9KZXLwRiweOC6TPyfbSgnSK0zi04PnOZY+j7GkrQXIB6NyiCpE6QOOteWBf2HucNT6gtEVkhHxFjFaWkJRpU6BIMqms9/LtLrce2dCo2hrJfWdZs1AsWIlLhqyNVGq1F26JiqFxsN/K4ZIE/o5+j0ajw5YMxGu2NZuILj+h6/WAcrx+c53Sxk67Q4yq6OF8DjRsUgWS1KERNACILRmwou3Us3xLTLqQ3KM0VdlotQT2WopX7kqhqZMXrvGpGvyr2wf3pFD/UC6Nn9RcMon08EumWIpOSIe+S+9pMcPM6Iq1SvidNgUm7n3LwrnbWmxloplOhZ83gbGBwItH3WUAo9sGT9gDcx9OJeXd3MOWEtLf0Ir8vBCZxZwU8JQqlnyw2Lu/LAVRMF/6PM+2PO/7vrc+aadyZaCdnqbxfKu+Xqs88PV6OPdCVUl/GltVtv7rtVT99+PlHx+M/4rO/gFDvFvZv+3w+jAWxwmbGDnV9A93rG49LsxMncpywskUUwV32NKBsaTkcF+5dq1gyrHhdOZzGGequaY5jGaYU4iiHPGKomJ1GKlqTvReKwn109SgnP0TqkdATW1TNd9U29Kt9ZDXuyiL3oY4mffg9Y+1SXlBPS4xzF9dsAT/wxNv4SO6zkGEySXPkBDXR+BgjdG7SnfK8TS6yfn5ildg6cjn1SHaSvHXoqCg4YbIPn1kTEjPi5chCBt7zEPh7bTZM7C9bdc/8uNicc/g0icrxJfPFIa6IAUlJ1fhfHqvNwH4cb8kk1uZlawO/xWotu/ddjCL52mC+ae5L6SLegsa565KMN00tv8YeqJLx9pcbsrAs4IAvo62zk9VSFcMqP4a0p1vr7lwrifg9Vt1fsJSh8+vwG/uZK5EYbM7nrWKbX2YVr+tiy0cYGBdtfNDNdVacLWFELQyo7hup3nMcn7tbmvc1Y4FhT/zBPUMPx0AvJXcRvlWm3msU3KkUBi4t/uImB9Z78Ksc4SBgdpvjzhqTjko+dKS83U3ECHJxBX3SuCB/1B4MxHOEvGEeFPBrbJrrzw0dF6xpKwATFEoWR64qw5lxkqNMKiQXc6GXCw31wg4NkhAceYfg6PAgKYxuEYnmW0CEXgZGaNuWKQal7H74HIpew0/bRsgxYWh4lKcKDZJziS7dS48GN/d27peVyfNat2PklkIn3McJmNtnYlDjofAg+83m5B+CfetR6AuOHQqEyzq/9snA869A/xLWZvMUOTcB+/hQhPgZzDXlWeM6RhSfkDNGFaRpYCRGfjI8SaSmQsoxtUKO5pGIzvkSpYf4HibDH8yPq4CjGOLFWsEUXoYp7+b9qtZL4cSDB3jGj/zKeb9iSfYEJvgJXwGrVsmI6161CpsCvDSJDbrguxKwMBDaLdcymfBIf7WS6xUXNKRG0Vg4M66aE9xBog2alSEozLG+Ip4FfxBiltP9bJ783NANlK8koVqVCrl/ejO2o0z3DL33ocIYFfKwZMhQHFF5+poIJ80wG1ocMnJluje5IX4RGmnw3YihVR/JBe2VtL3aj595+Iml0HHfmtY6T6u9XCtuICzufvo3jW1z37uvuD9Pfl56ucPZG+8H07es+Zl7nDeI4ZDhUOvNccFfZUVh88JwF5MdmM1GJd70gN+cvDT8KPijMe4v6/Arb0+FtO3OoCD1GqDoXfgOOuI74v0mU+WuRIYCJhU57UnwSWGvEFalf2bLwXQm5AsGGqJBPWLFG+OH7i53ZLrQR/jQXrDqUTu0N/y8h2YfzNDswzG0Tz/Q0G4zdvDTqXsJupv4KU+qWjqcAYZjeEt4QzSoHszWtIMaLDOo2uumclz1knEJUesnuOYISo17EBpeNLrPGTuRoPX90ZEsH53mNdYQkINLzA55TT3BaT1BJAWDx5OB91QxHh3iOHzhR/SEmuBPxdCciyrxCYwO62TfeYnDzVvnJQ14TaKNGcXhTXrjsYgf7JZUqMbCBdrh+Uf+J/fWR+9s8rZH79A++UDL2yshzNh+DDkFjwsHg1e56ClhvDkwrrrfOf4Flc2gy1JSCp3LxwMf/h25gPtcdR+JtchhyBiA+L0Dl74MKQadawz0yZ3M+swwTAWim79pIeA5wx+PnC2RhEsHnyLUbU0R6tYhxbAvKaTSqwj8Jtw6DjfuaL8dFdO+hamtaS1ULwSBG4XYae5TwdkthXQKGZcBcE0jAesZ1rvRqZSoNpjCjDYVMXAD6ADcKwKSlqBOHGry9LNdX6CAO3QcNtAygZTM+c4qnC9UIZstyB6euoCeoqxc3rkVybFvUmyXGIOBEDca5fIA3D6nt7JsE3O/ATa83PaHe7ZtRyRDAz/wqiXidghaGPCKq2id0BC3Hfu7U6yM/dy2MMBDiNly4QWBUCc0tS1zHzoOpsYaPkYWKTTftWd9+bbtL//Ek6sP37N3+0FtBUv4vFZvmx2w/ex3Y/jAX8lvub/xg1ho0Nxy/zt1Yi5MxZfPDjDUwaV+QFeMGflZi9AESMX4CfzYiGFXH0HfEsXwmZ0lqmPYHfUYdk9QwW86xkVpOXW30zKGyKtYQYD7XMqguz4are4fUneQrFIbkw5rPXVYUFEtNUjJJpYMUlXqicrKHnXCA1Pn8kX35eIV17TTm9WKm8shhytu2a64k2my40eweMWljZYr7jCuuLkfcsWtNZ9NIMJlCP/Oaa3GOOAw319xDZV83qQV16QV16QVF4E4pZDGdwsbNiPKF8nsbPRaf9SYicgmrahNS0MWacquaPMQM6Ng0wMUqEH+XCBjwjM9QHoy+R/Di5FOhOMhOkjLl48+wqMz/CjQeyNUHkuz4iTOTJ7hJ4Nj/o7xaEbfYeFDsd9GqbH22X7EH+yy8UNGcy3pNw8o6f4Uyvie1omAgf/S8/4PitwVNSbOlwLNw5/oH48i3B9TmDxj3MFJ5JzK+Ps1owaSoWFXi2sN/LElvWroU8DQwD9AAlbhcPjo+6A324QJaTOidDWRFul65nu8dPgIGNULMN03Md+hdTDkWjhl5ewbJnuEH8bVEC1QPVRigYnkpVcqfODwy0ASwE+cC3LkLlYEs69ipx2OEyfjEc6W2itbrJcFDDN/n/3xuMJh19xYZLNhaH8MM+uZj83+6gXNb9Dh3+4kte6doRTL9M/KBdBXKfzPOaCVMKjRa7BctnIk7yOiOXz6Qy+Q/ThcrwQly/+y+1ezQy9oSAZuh38POgjR7ZR8c6Ok0XIhF6KGgIfkIIY0jG+vYa3xhN5pZpSeUYvkzV4t/2r6Wq/4Upf3cb1jPIwvLQTcWi9trq9z4If8Gd6MQl4tdFlRtysQPxi9wB+Oj82cBdh9p/7hTVHgF7lyZhydwkGy6VJGZcWlY+QsaudI44abmIubClZM3kg8z9PHBTz5jTyLwy3Cr8xTqxUHic7H5I6dWiLKdL1YTvcW5vMSdmz356t8EXcvsH/0vkgRYOVLv8jC5+0XmQir9EUW+CLDkPhF5vgiC3yRMCDqiyz0RRa+iF9kEb/Igt/ja5Dg91ik7zGMGd9joe+xSN8jAkLCyUPfY5G+R7TdfY9F73ss4vfI/imx9Hss4vf4wyQ3CdlDi7R77+okwbmtB2m889G1Or/PYpqrsMCAYW6wY2bMcOB2aYUKhWpVGCDtgG/ydagQWSmqsOpsttSNy9l74ItFraAq6/jBbxEFgzpYUGoUxlWBJSiX1lHHvEGdNajDUFdO11nnKy40sPAWxG5IqSaSJ7nenL17XBIvoNBrdi6EkqpJcLESd/A9OYRE6fvnuCkON581/mJvsTPo50LIQUSseOE6xkJgcFN4kgfD+xh6T35v7gXrZkXD+sYZCn/Ucp+5M/xsMvzMSBODL+qaHEr1cBCTx/X5OOfcbgNYKfxCSeRfm2M28/bkkHttPvRFsGLmOew8e/oeHHTNiep1+orU6M8OpGmdp1t2MLXDpsQJXRIDFxstSX+z2pcR6WOi8xnJBiFnffZYTf7Kd+etpvxQYd9jcJUJbEJuCH7yJz5/m9nv6/P9RP/X740LvTvWh4T1RipuTCeS+vH2Ji+1Tz0ylQ+QoKDEXF7t8AgfGNxLHpUDg9vIo3JggIEeeWAfM6b+KbqUn0lrWT+A1rJ+IK3lRF9rOXGY1tJQbznfbTKW01p+rMNx9d04kylXjyrv4bjyGPPSjeX/L9aryE9ARpOE46JHIOrLwihHRgtHRjE+yZHR0hkRtyCkbBN3mTzdOWzKZ7GFruHVGVcxsmmxK/lrRm6PL5h8MiiaadXX04rDiP1GpZPxEHhVsTUiMPls3nsTaz2YQrFfEZrc4DBsg20woKafiChLWOMnPZauIDgbH+Rmb9zXVtH2C6toLTNpjls1UMBWEZ2MmPJTMjzDlJlzkRBYsvVOHUrvoYcGOfST2voXe5K1XveanoZF9Kcl+uGeXBHWecgYpq1VjVTbLLlSQPUyC/94msfGg6QgQ2An6cLGZgYbST8RYtRNQIGDf6lEODlA4pkz+BwPiV4d0AZRbO2mNdn4yfDoJqDxieFYa61kA+mv+D5+BO9jKBy2FMn4XM81AhXMyKf0BAJzYuammXFBemYKz3mfVjYT+Rz860OTi+hlEWCDa3UIMWAobIPkGcMenDSDSzfn/tYMPZRBAheKzQ5030qGWafORhH0iHMg36zAm3FeSUhCfGLEGmzT95AlLQj38bYBgea2c4kVWU1+XxAu5iideFSt3rUy0DmyjUJbjJKhln4ty/ZgB9F7WyzPa8+YA4JRtIZcjFpAUlJMlgxSq3RxMgGooHndHz4tuk9zRxMa0Iw2DD0wvFYJj2jLOGACzZAitxe2qNipnBQ+6ISU0eXdaXayKE83NyNk0dum2xhFORDQFrbmG1fG1o1bWCkt1lUiZiX82UJwZvJMOPby/J6lYYf2CFVztiBCZza3MeaQ+sDWGXMoR09AF8tu6XiNFcD54R/wVUTYLjPgd3UDfvfDNeDrX/1QB/yVpQ7PaG+NYq077WKnw8FEIobmdmDqn9olT+2SpzA5TUKKlLm9S27tkieksOlbuszju+SmLrmRSacI64Huwpdw4f+CgqQzx124CmUwyZf0rictBHlyJTpHNVuxdAWMCPxCLuhW+Iwi8jZlYfZCMQXaKQTjw6EWkBk6NUvXmJcdpWlnHRZAYuLmxpnPsDFZRGCQ4QJci0Iq68gLMl4uLHDSrYnLoMUya0Xk944VbNEC+CWMyRs4YTiqFqy73Y1JGxLVEZwSOBtdlo9LRWyoGBFUDzYy5DLW5umPC4VioHXpxnP3iWMD+EX6qnGmnSLpMQVZybWP1XSosMwQFDJkGqKtGdr/l85SvHtSR2O/v5tqC0c6Aj5b9YI1p8P41CwPNZaK8twu6odol5+k4Cd6NrkX+T1vHghDi4Uwr0sB3dg2G5HvqML45d2AdIXE7eZketNUZ/rydDpNsEbOGmXIRjUbqp2u6bi5R/MxMN9n9ioUiyrkqBCKrD6zCZy7WagshX63VKSgLnuLCEoTe8Q7K58zYBt+uz/HNw/yqVsNQGWkfra3GODJmLwuJJ8diyygyGl4je4ys4bn82dszu8wOp+fGk7fEvOfHdCGbf5pIX/BCHSma8d9Mp/stThzr8VEst8wm0WU2VZyt68gCZHOuS8TsVYTOef2rluLISf/BKSDwmD9o/oOfOUX/g586Rf+Dnz1F/4O3PULfwe+9gt/B77+4O7A16MEek9OkbvdPIU/keEnyhvrcGjOhXQj6zd8Ce4+NkHcQdB4EG6i16KbuG2XTolQTnnSRVh39Qr91jnB1K17/YrFZdXeG1bIxSKg+IcC7ZtIMnYt7N4X2aDmWQVMf6+uu3/Cq8OQSdjbe/K4n//aw7692IftxfWHby941l04ES+h1t3LJh6mjcZFR9po9DcW5U9zIn/Q3uPhFi+i3JytOpfxtb4iLEkwpIc5ypA7f3UEJx3JV/zvYlihTclFki9feCBZilxb4OAUNymdgaISG6xFvGB2q6LQlopJq5BDiD9V0atEhMTlTrXoqTRLnGCKMgBOsEG0nracYHXkBEtRcnEo+/o124bb+zgfW5/uPUXgLeTMkz2oCLz9SKcZDkasqfPH6JaUuiXym9Zw6lk64eZbUR0qNmpDvOFBNtoCtmKOLY/MWxw1mHN564Uxr3bJipJio8IM3/dr13bCHarGOXUeydF9f9l50TCCUlASFTPhAIs5owI3gcBsSr0t2XfoGYPjH+ztRcO5cPqsx/NDNfz4tdGiE88arw1i9OHiu76pF6nWt07bPtDiVjHaUdQ00aSXQrUjrw3f1PPuutO0MYT3PhyOrDFI5PrkyDqdHFn9EkfWafmxop/TWIs6p9XTlEs3WOXWWMOQh2A5yUE1ea6SFHQ5V9W90VX1tjRKn1YMxBqxv8MVghFIPsLogzyRkbmUzxWq4ejyw1cbSLHBZqXlUdfTFRdS0ENZeGic8Yd49/QtFjE0gWnf0zzpe2s5XNd6Y02MAR238RiUPJjYGP7gd7I/vAd4oLi/bqAGgBqhoMZ6zMARjDZcIQNfQ/SVlhY7a/12fJ5U7uF86AezK5+POdEyjFzeTgNWHuJR/Z0RLBQqTjIOkEeyRvlMTK9QbQBukZ3hszk/uWvMjTuMzwzvFUaFhe6DnBUTC28vTm04eISrC/8Ydg9x5WHagLEAE92gRTNgSCCnRl28nQw5SUegGiFzChjc3W82E7MTuJf6ub6Zmp3Qj1DQXbXSlyyaPTFUhNPTYDackSeVwql9x8jNvKKuFll4CxORLsZyE8Yi0gOsMpqjFO8kWQkY3MU+hYascP8mkLYata9TTBOAsCfwazzRxjQB+goxTcohfgIfiRxO+5yoDZaeCrFMBiENFEyY7MYTM+E+TYbMiRmuAdFmXCVXKHbc16ii5YPL14+jqDWft8Jm3QqbIIrg707YvAWSZJQwbzJYQpm8JiSfEYtchyLPxpxwRxI2n7Y5v7UVKneE0zd1Qug1bX6gGaXk2dyX7dS1+8LmVTjzHkpot2XMZhFltpXcV4KwqRPuzpUdL3uSNOuepDmf49P6pNa2FAGQ4euSE3AyhnEd08OhnFW450/qiy/aiZ+Vp30+19izxlrDELOn0mRNhomn7I4x6TCXKiZdwZh0orQnVlNcBEtaUxtGJQ+f7bkEsE/Junc7Hms7jhiwqoGXV+KaYNDK/T9p3DfLcHMYfNm2ed6eheyhKu9Wv77wjWO7TBczr/nJOyEN3DwR833Mvw75eZe/kMUT78GJsjux18QTt+LEZO+EjSf23h9OHMUTFIsvNms9Q5MVCrm05ixiPsz28276wH/a9H/ceWLrhL/l3863qXfPj/OQ3vrUH83+8MaD84CmbP+1Z/7R2v9w7S2/eXBcHBiXN2w7Hr5wK3fPNat2UIpAo6j0jFiqDEjykHHGafm/fuFxl//GQYBZDvjywIGl9X8NisaKU1+LA2cNNoE233mS/5eXnvcnv34QcJy2iUhzj+UiA2IoPvNw1hfBAcWFqBW5aT2W70lf64jWkYohB/C5cdOBbAQgyhlIKG/W65f2hcFj2u6KH+uVZlwGwfbpsCdt1h6w5KYP58mwfKWJRU8J+fhYuXdgw/3v8wqcuau/GWQRZapS3AzqhPvSct/nqN3S5NofDW+WkVqStKyg2jPIgzz5k2vSeq1YeRcz6yIoAwVnIzG68EY2YEnPJqnhKT2HVJbzw5GYKUU81lafHRaZwSQhGR/yyvhlZov19L1IQ1+MSLNb+mEG1/EG4lvn4EC1M7YcIjnmydHb3PlnYUv3lbXoiiGC7nvI+Oraxuh6WxBl4JKCUxyngiuPkaeyhDMt9khu4bZKT3cHRM2QEic041/IEO3+OtTuHg93JEbxOg5MrY2XU8n3xiC42vk02fAWY/M+CKQ3l45zMkTDwOklZEv2lQy1jvYFA7xHlbAbsmZH+IZJ8A3TwjdoKcYKnRAiDPXAH+Occ10bKk12lifp+oJ95PSxoC6ekhqx9voMKQFK+vpEihajd5A2CEmSkd83gzOIUxaFNORxwDgUkKv0UjyuL64jz/3ZqjHjlrV71/OPipiYQhcaYU81a1LLvByr0wSM6YS4UHjA0WYbWmR7mTchKXyabmVoe5R1+I87oHdgsfcex9oWCU56AX83qyeeBwtQITjBzrm0MBLfchUZnZm8MiQN8olPR/Q6rpo4WxJI6O49xpck60EWmkd4W1qnPgPy+ZB0Hz9GC1MRFvuI8rsi9znYopFgZDz0JjmHXBlLzbel5lnKffxYbNKvnRl+ldC/55g9Prs+eTl7k9JEEAYYQPEO3GDsJsDDolHx3MkzY/uO2UxjRq0fCZ8tQGMxhwp3Bj9k9si8fOWwK/mNMpT8t1m298TZUi2/iKKgQd6ui3DDY4rH1cIEG6Z1VimVUtBI83Zw6x/0mY7zb35ZKBkqhTfUAuPYZ+0murkgGkH7JuNusiRvwN582v1gFY6YOwshdKz2dqbjD1JYDwE4UHhN3CpaYQIA6/WEb7L90r2nGNvHZwiOr33gIT/At8iwbGkLZBhbT9MhvtaITtXnUOijBvH28rJZ1slm2t2Jb36pbPbyMukmxGuQ9RAlrWxWJtmsgLaok83yVjbLjyybpdYepGyGPqUv76OL7esYDW5qc+ElYU6/6FjewCD26Ff4kLopdJRoNhxSeu+ik9cNx+BSMLbz5/OmfYl5umSUpaN5RFmduDlbfIZlm4xnwjE05jMVeMfRPUbwaJnFVAGMa81LhXQ2vB4LtWaunJPKdUdxSjlYMRMakTkUnvMhdXLY211Hdx1M9sjxAcem0DgDr4xCnyYn8lrvjpxeGjObJWUThoHPimB560sdcoKuAMa6ztvLiboKctbB+e49TJtvYfvfpTdteSycFHgmjiNoN7BmR96ydfqDHxn/hNalsqPVX/Gke+g3hT1cjH4btei3fDH6jdPlYvRbCWmgjNqYfDH07e/SMtUtu3EUfGUYW1XrTBKhan0iI1xBsQrEXxFjMLZAPffdtf+OZA0pIBjLSIuXIsWGEWQ5L0mkVEfI9iSsR4vp2ChIZQ0agWYQXwmqJ3YmRlnMo7ZAyy7dEt2LtYMWtxJyNyH39ZPyQ9uEZnN8wzPhUPicCrqiWScFnTAMGILi/qyBTlcD3RijATFIgKOmDgfFb6PCro4Xa27hDpI3klnu/KiXc0kvVy+nl1vIKLC4K9YMRaTIRTixiuaa4grRsIykvJYLFWp9/6go1KaLsLm82dTFd68Fq5f2dRAnYrqOMci0HxCSmlrJ1Uqe8RTHX1AebbYAY8PDegrs6wC1YQpQHh+Or3/VQpQVLx7B2JGrTaSEsmldjD6mENL8p/2e9qJ7XVg3w3GE0M0AYjR7zz2dmJrqrPZXSaa0Ap+09cXjMxzKx2eGwucd5vSgU23ysJYoQg5+mfDL8hfbQBGUZqMLqmC5MVODFEfUbr6kwuqzmntUoZg1wvelkEuPzkF9ETrU/JxFkq67bYWcXQfbzHmzNcAsk5gzHmvCshquWvY509zHj4JKa0VZZMbmxbDJ6cHWFJK360Mk0txmqJ1rnWe9D01f4Aft7/p3xlXQZG2z24wPiYm2WnNOc27I8IVcnTDCMWaa3zBeMYinFX6K0W8UMzuHcqEZSPWupfczZimZ7QbFnJMQlGu+LtxXCm8ZoTo5Q3EPCXdcjrUL9Kj9WQ4LDLcQTgLVFkiF2RDJ42dNCtKE/TwRbgrXpMPGFKtpE1M1vzaLdeXCty6okwrS1LF2vX7EAm5vx017t7EmSYG9QCXh6jvdj4SPJcbKNDcB5pSigXj5NZJ0rpRaH96Q/KYJtnN/NQPwHLfBSGxIwZXy6RhkqIDklwF2hscB70k5fBsiB8W/y8M6uGP+Ndy3phPgz3OZa77+0gUJHRxsYquTi+eLw77TvXQtRJBNaVeWoll2L+ENp2Lpkc0ka+qmdn/FPTB43LifNoo2n2lKzGlOGWnqqykd8L2/ny9QmtPzbk6PbZsjto0mqQ+0h5FRobbXfF2wnHvxumxR+qNJRbBE49F0sq/lO7rCWpMtWs+5lCsWWBbtSWLlo28dXhetVx/gPkXcdZkgzeLS24xwYlKWKMIYbhAU++YMb+bIudd4NaK3zr20EP1zPozfgs9m8KN11c4hXX1KiHWzZzmlgFZxvajukxNcnOhb6u6YFn4wU0nflWQn5Kb37Xy5GjGanSq6VDHXJejHb34HdXLUyVlnW0b4Hr56h8eHxLQCn5eHe+FTM/Bh0eZ1plGt4BzXnPvE0RSXWsG1kLmp9CbauzKqO2CT3aw07WRchYN5Tlwz9aFxxR8cZiE3tKh88qZddZFK8sAIhQ0OprU0VTi0TmQSZfyAXxYQ/u69x7QDuolmtP4S0FEbt//4lkkRQYrjIgqSsoRYEfHKdlJe7aurzxlzGzhVhB0h9rGSAKPZNgZ33YFn0ZdAFQPMtjHAXjsjLogcq2LWVGE9G5mYEt6TOpxuoofN2i43PajbcXYomuJnmx32TvzU2aHftlk6OxTd7FDEHeWRZweT0v/Eo7qv/J8zqq9q4eockX0Rt8+5Tw7IpDdGNwryhTrCRbgVvXttcjmGpzG/3YK28ROQ4mC3c23KM2REdtRaartTWDrfsRnto8yWWGZL1ILUZG/Gmafp4HGgPzPq76Jzcn4qWiMRDIkbo8fxbdlOBOdsPY1voEu8jVtF9w9T8iJrauaNtH0M2eNiRp5PdTPySEMaIVQ4iELyVvclpLzkYp6hVj7DYhXSg5lxa3YazGA7NIHLWW9UaSa6pBs49nirn4U34Uetn5xWuBcf6Odoafdvdct1P2Q/9O6jsdR9pA/vfsh9eLv//MFy3Q/ZD737aCx1H+nDux9y/we7fz2VfHENLdrNYtnCDwok6lCQ0fZKgYSquSY/iz5ZRcviGjp44yo4hE33vL1wTMxHSD9rRl5jbtw5fOHYFbIspGDbsNNDDjZTi/2U6d2lleVFlm7Y+R4BJNxFQQF3iAZwC+E5qN/nbwdNzmg/P33tl/fdGMXvemF+XB0cDy4hMAEVClZ4ptTOUx1z9+wgSezRn7RuMxYOovMHQwxWg5Vmxn19Zvv/dvXE8679jamtgXenzZutuVAO2nML86mUHxzoB3OdWTnEPbr4w1vD086Z8PUBCjJfnz44z6u1JFA3HgysL+HSbHp4S1pnF7LkpbhRehHtBwAUavU3G6iC4ooHZmBoObh7k+LTymxk3F8thlFVutNypbXE1gDY4qPEGHmXQ53OVObxYufaWNw6uVa0w1tI3kz9+xaaYSy6aka9sJEN7M2LATiSQHKpfQQOSwZ1wfrcN9hUzMiRptwzLhW78rltJEiLzYlIiaQv5mDWYDB1pJ+mrqbdMCAMw+BQCq+8RDeTY00Ti9G3jxWbdo1kyuIrrNp9DM7tWKQKLVLUEtL5FTsjxOyetYp8/Rr+xMQoZBt/klnXvZlp8hxuC6M5RU4627EQYqUyktmNt+EB69dGzBfYiplWm/z0kBPqPtUbUGh4gzi+d18XYJdr3BkSdp+V8LEsgxHlW1nQvZfSVsYfiSBZKxOk9M6IcEcL0PHSXwbdRjZUMGr8dgR3hgdlGafWfdlhKX+aZI2nz1IWfYbIiZ49W8r2q7ftiuN8jhV0fyiDbdFp4VARpoz3/VkSSJ6BX0HLejXDZ4dqurIMw6q/1/DI8/uNCvBsprLuqwV1KXhu7+g0bMl6V8SAtdLpb9Jmwn2sGi5Fh2lNUFRuWRGhuEwuW1RYS/4d4weryGgitWpFhFUWhXURXJTChCUwGA70hVqsluYuS9ivycVGkCIZvHHdogktuKumPB3sZazRtdWvAaZBTYT/rsNO5nJvziOLDg7D6C4VXGZPmbK+ghVk6CeZhRVzAim5k0eFb9Sl9/cVCW80WOy0/NXlwJbcZ4ZnoF8kCQi/pDmHU6/U1Rl3tFoVzGZ7fLv9Oz6sA+CzsTFQhte8cDxtx/zU4rZKCF+tSKLCx3fF0U6nYESxgutVwElGHi5B758owtHKRxloffEsISXMzUt2UGg3wcI4VWzLZbWaxh0cwIZl2s3sN/OeUp4mXW22sHXq7FVwUvalPJ8NTVQCqfmCNizaq9RwZ7FCAw/OUoVeJEvVDyiZ7+kbFsGoeDifYt7L6vMpBr7EMaUBmpMv3/7ib75p/gfvu+Yd868el9hbU4TeiAMxpbHqH2ztqd161Z4wf1mAw0BaOTwmh+o9a+a+XIZM8Sd6phwx98pbTKZ402gpmaK+urc9zAYhvtSREWFuNqoJbARuW1mByhaTmdEDFF9aJiizTfagZAjCoRwtawi6ld8a16mE174FdhHsrvVqLQWVYJpeCirhG+1zoEpsiyp5z0p0EE1sFY6En9yp2DtZWlS26rvBnBpjT7x3ZaQDVCsIpv/FqbWp4rN7FZ/WXjMcb80StsRqjWqyZUd22f/gyEYa2WdWP8iRHZ9G9tnV3jKDrXBktw5/xpF98gGRQQIFYW+/7+IeDggZFyGjwwH5hAOiUJgFHJA0Ml7B2XO5HuR0PRAKaFNEcbYBhfKt0ggIVpSgQPLZWQoFsip0dQ7RgsnvriEa6J/+id32MDwx6z790J/YI2Rklz5qR/aR0aN1ZB991I7sY4/akX38UTuyV/+sM8jHF/v5CZSLgfYHt+7BDW5LGpvT2K6Kao6ip+ZAcksaqZCtSAnZukTncTWwTX2dR8HRHqrXxsuxWBpVWss+0Y1K+3+tsfd2eF0T8bp5f1SETy4eleFtxqhMXGnd648R6kNbSwmCNB5rVOEf0dgbkAqjOp7Pz/iohXgDhpRch6jEQdsfzsJzLdfG66loHJZ5hA/rtkfnsD736BzW53/asG5OJqCFJAFjL3rBSPj1TBqLSLab/HLk/uAz9zzB5yWYfqyWZDsNYlimHHweNiFNC/lGqo+IbSpEF/j7vjgUNnJh/+xbKfr8NdwQQ6uStZsyomhixIxw6mzs0KQLEQo+KgHejpk9MX7hQHaavXvfAyuYPAKiXRuOX1bcNDwhbhojbhrs98BNI3pWcdMU4JTJT4/t5CyeI8+0xDQ5S4uYhrbkM9vSxaLSYqUpeqw0FrzNC6YfFpGPYjGxPJ8IVTW8nYSY5yLzHpeLrAUl/oV0iTStBdJ2JWvByPKuOTV/EA9xTXyIL8PuJ5dnLFLyjCUWjaA39941+mHdlatnrW6+NsDvNMakyK2H6TENfYxlk/O5u8e1wW+jWlNnpNr8wpAKAZZQVmPc3qN9ASZ8nIl5zbVvD1/W+6dpYcFZVH5t7TNmqK1vTvGH+9EK1nSfW6lmlbgnJkKn5UFuBwnLE+0DW6N9oAN2nkBVRJEMA9ONQArNCZFze4ucQtcvju5R9GwC0+MJARq0ProfQgyopBIbKGh2Ld1aCtZI2P4XKPWEutFBueQp9/dTcXHuqTCbR/gH8Rmq9PZErq0EQz+clF8EEVAWYnNOH/2mOIsaHpSqpQ5+rDkNs4a+l4H7xowfeNDsdTFH7j3XDy7Zftl/zvafcOfmc56JYAGcZfj1LKq11/6UakXj+L3hYPrw4VyYvw+BodD21ZXkYqCiEqJVxxgphSIwHMZXPa1l7l6yWGtZRK2lh59pp7AsQP9c9BWWpTedwlJt4gQafCD9ZBewWb8EGn7ET7vXY2FXkKm8SbyNiQQyPLYE58kBGK/EOQ8jdgVf4l+HNzY9u4mB9nnIDClCYvAiks3SBrfibCiTafNrwuyMcizEv8aCuHqKwFLw17DZFC4hxTxYvjf54r5hFuE2RkDMbHgdFo1iT+voVUZq1SeKJhOfQQwpCSLSAVI1UjGgBm0i44n/ExeZ8AMe5S3PfB/+gYaUns5J44w0zdQ2nDczLJYWH6QDJamVx0LitTjcPr14pi3W60tLZnV99IMUwb3yA3mQDcX0VmEGH9d4vlwTwoXcK6Z8ARPpBA4bYJrHDDwZsWZ+UtBr2kl4kPJ+AvMGY65Gtwog1YBngTEK97kQSwGRaBzFEBN30eK/awG8bjQmX95hMnJYOE7QpO8Q3oqbs2471MWwvHWiyfAuym0yi06Uc/yMs+BAyRwvB8oiRmSfJj53qRZbUmHRabGjM4DoQUaLyEY+2JcENYYoCbKTvGqSBG0Xdr6TBDVoK0kQL4QkQaXcON8smK0kQS6cXObyVhLMkyTIJe2Ny8qBRnFclpUDkzFoQStHMoqTi1hMxPmcCBwow+6Ky3XNOEBorE9PXHQsE0brN+8svyS60103oyEP3B2jCCV2e1dFrL/8uWwWP2e5bIh1qeMbLptRa04weiUTwtHY/k7eQKbIW4fCj8D6lisKaUKmrrBZpvjSuEmbFMefQjN+18GVeVqw51N02I6CNMxs7cGkhZEuY1RpMYgyVQsmDRHrA29ckAdIAkdv4LsqcPT6CI4eBVkSR1HzvDcOaFMb7EH+TF3Uof2THcC7AL5xAOsPlOJ8AMS7sJrbN83oDuCeKTCzWl/wqSmlF955Ex1T+W0xLR9vwSBFtGH9gGFQ4vRURbohF9OOz6+KX7r76Aw1LLnsqZy0+DZrv8aPCgbCVRPsgYQ9dg3yNzsyrmgZo40h0bdMJ0oXx1O0olWKTrYFT4WH42lG2wgMO1Mb8DgoZtAlhPMRXUJy+hlyrsM0xgWcw0ug1SyBVov4vXyUa2Am79Jx4S5f7X543LhsfgfvqNg8rp1pavfmY7GYVbxscBIbhFzEmm6m4VlaRZ+4yn302Dn36RUhH+hRX4Pnxe41vJlk3XyREWBxn6EkEc4pgvB+w8A0BVpDOy9Yh/p2tpLEU4Z9BE2sHlRMOMypezGSRevSWgWX1mGYz3IbJKxyMfiZgGb4CbeoYxEu47EIJIJ8b4RZLIVHYMDdKnpM8+sCPIufk69gTLUx+rS7foVCL9feos5EaMgI/DhAuQzFa8YHmQBuadN4EmGVHRFntceP5fHO711eEl5OFubUXkWRmJOakUA8+mNNfDXJ3ktQcivmSmgBPjGhD3I7KwCsw/oPGJUPqRqpZOk9eHA+BdjjdlxkRXEabr8raVB7Em8koik6FK1OOC/mWo6G9AlfzceWsiPtZj7nNKYdbxH8KwIvh6erc/akneFXjh8ggwKXVwE8Rh5VmvJxtBIBjax6Fb2txP/ELW8BN+xKH8e69HGsOaIbmUC1ms+qjpurc7UnnCKXpzOjtsR5el0HoU8+gIW2cMJ1JwAxl3MBWdZ0kevJk5vA3+MBUoQpiiInZC+CgZSCORqpe3V5HzEhnm0LAvwBRVigS+wgPJMBtiG19q4TOHhFcHNtyIgR3AVFtCN8zaB1hPWZu3MNY57NTuFQzK7Ai45PawDha104rMD9H/gh7v/Aj/D4B34KK+aguQmhXPACPC/Ug0ynrLpZeE/Y4++LmZX74toeWidk3pE0dOntKpY8ERBpddHqIewTi4+zIoPrI3ewuOs7K1pI5L0ncnLmqwV69+BuvRY/H5tlv2GmNfPHQHQDyN2al437/7AXXAwUTg7pUfK5LtJrJh8VBeHXsj6MAE7IZTbFze97ZP5NmZZ+imKUt/hOeZy+1jKF834570x32Wq6kHj0Ivldyh0lr1mXKLXkc8ksd1F1OK6Po4Amfwa/MYG2Hw4bD6eiduVjfXIchFOT997Cvt8MmCM59L3rU48NmU3dTODXRd+4LT9pbGdmdUYZPvy28G+rmgEKXf3FgmXYEH+yBLe3BOOhQdvkIX3XgCWRGdJtsWayMeHkxMlhryOS8aKBt+D8iysWZ1fxixWGKdgAvAQRy+nwEO/694DB3rsQ7+anhnjPi9LmBMndtwhzmyPs0zsvRcz2atgFbWeM93xUxqDw+aI48HkvDny+OA48eQJ1KvxIyJZ8+Dybm9aRyPUG6bNLxiGgkqUE/4Yf33nPiYjwqZ/feuWr7go/8ViZwRuA08bnb94CNcW/sqO17EwHFHanjvNLu4yt85ezj6mNl+7dG8II/H7vHqSiWCrm3am9qgdYt83YCzxTW2teY1WVcb74ihw5vaHRFzzA7Hdnhm/SfnUJHwnkfgWmiYFmzHhCqcs5ck4YkZUDablBE1OGKBEDbEAPNcedNa6hB9BCDu6OnbsBZ/TMZdURp4WRftQMhTFHqgnGnpsLYuwinQykmjNCGSgIitTtPG6F8IVy3msqd9466ZuEMJm52tvkOUR9irbLWk8aUmnkSDDgpFhcpWURjcq+0BZUIDXHjNREDCsrKT5SrGRExrnvHIVrzmFgCB0ilTR2B1im3pYoiB6Uixen4I2crZIjF5+E+DuLvj9X/fD6cxXRn+vvj2vBo69H37UAzZux9RmPLbdJkN5BoEeiTiqdbApqiLmF4U/CgRSilMqQgxhHVOxh3R+cxCjOcGqG+JrwaeiabeMhZdgmYHyRxE/mJw0lDmDeeIoEH1hs3ZJhaynwKV8KfKLWMtmyBHwKtqxIwqAlz+h1M3zdZMnagDhvsmQFL9Z8E35FS0ezKZmztA8X8Cnv2VQtSwn5xCSQT8mi9YgZym2PnqF87tEzlM8/iKG83Viz1E5XyJD2ypHIv7TX7qymRZwNpfTIHqLB7bpkcLv4qE4lpp1msVgzBsa6B7SQvgsS2LIB3GMUSDnSy6POF7gp0BSl5NYueUKC+G7pMo/vkpu65EYm5V6fMtd3SZ+SggtTcy8mJPfR0v1ohlOwPJvNI3AMH3sUjOETh43hfclxJX0IicYqvuw5fd65h4+fALnGc2atE0spt9vHixSlBsiBqQxkdB4tYoQMCwaH+PIMX5L7CarkQpCB6hAYb8dGKze+XzRk664L7ICUfJ1iNn0Tb6Gg0ff0oPBNSYWLNKcYKYAgOMiORWxGlgSPQIg+yR/Sx1P+YWoEb4qBPAKbjEwaPo8/8pnI+Ss9F9VRXOH7bghZch/Qvir5d4j7abFzR5/+TozllLhKXdTCGoRtXIy3xydhta3N2D71laRIQaroqYOk6AophpAbRFS5PHj+soyOIqJtlg3gbXXUtSYbUNLQS+bgvulP+nA17VzfRdUWtpI+OgTBc1jaEpx/+RRT3Pkuu7N9+epoEuGL2N/arultbTcu2dn+uDzCzjbtZpMvTIbt93HDpNy+KtoQV8KESeeu+++Hi6W4k0s+RUnZ0YrAcHsZHUQtKuwUcXowSdJEMwZva/hcoAQ4jcYD3DZSsg9EA5cgHPZMtELHrXAOkBBFODf0YEgeC1BVPik6Qb4eOp/uZYl0YHn7soyhoyApmExoDqkBvkq+QDXyYtCpzJcKnZnzvZHlrZCC0WfQx09oC1QgLRFVyhtuA6HC3QVT4zxnggrt1HhXavbURJ37jcm1Z9MRfTZHR/LZ9H2fTem1QteW99P0cG3kWy517vuik6a+RzlpanP3w9ZJU3QxdNLcIBQG57XFKIwPRdvHHX1uEeNeQ1QPX9XkNIl2cO5CtUjbyrLv+KtXyzyY40V14pKy4oXhK260O7GUhtpm27gV6u1/r5YwW+XZEV94jOaOR+C7/pbkhbjYi2/UevHhRhbJArsGdlZMluVJkajWQQTVXlK8jC1vv+LNir502lfcAMMiGHJB1EOtvh4IV0PBOxS+Ak1GwawLiJt2lNpB3rCUMEnvTGTgxa3I2T0YfdPuUVH/82WiQHTaz8XUIq3yGbYV+fYBCPKGSb7WzHCvn0Et/G7uun4Bp1+3NvZ7o/iIrIKy9N3x3vGIk2++V7pXrYN08wjt/z88wvv/g0d4/+99hPf/h4/w/v/jI7z/P1rU//d3cIm8M2Y944GNWYKo0cIUd1EF91AtAsndfEy0eoYy3Ds1F75vQZQRnashzrpwXPW/8Lp0XdReZ6mV9AHNV7nWsTckq5xwH+yL+9owpNYo1SK84qYpQ2oNNk1pjLicHHkrkrviMBIVyo6Znfi1blzj4BQwe8cMSjMcNwv9Fn+vmwvneF6/18zRwMG9nPv36JBivrQh0PogbBsp9w3UVkKlIB4YzrmP5RoBIwF0glyO36eQVoE+nicogAf5I6w8Nd1ruTN91tgg7q3VXX325gSwjKW+vCokNoDQCPciJtNdz1smiVQacsVbedv7ErNrQ60Xkf6MWyFJQaU2SBly7RqkQq4s5m3k9tzHEEuGuChZIVt6ewXL5r4KYfZfH/fZudcGTOTTik/bOFTuR84Ol9Joo+TzpuQCrvvP11OdsTLfC7UkCz5FHI5iKXYQXcN7NbbEDjJ+sFWUWEeXfu2uKTuG83rQsiSEHHfzJD8JCaB8TiNyINtecJcILvDSrCWKMHJAcq9KPOELJ2RfSYZa8GXyxWYu6Bf0cUnmznQOZwQFJmpUpJJVaO47q3xJFQULIasx7hVHSQbOqW5Bc4t5IRrTfUqH6RNCMxrDG/Xu//wVm5ccdWSfj/kH1mh+/jA+Sm9voLGQ/2Xntekf3J/9Hs2PGSBAYEpGah0ws9jDRgvgmq1tYgH7pPQj8B30fga+A/QK40YjAtbwK6N9jV/B/yW1l2g/0swZFV4YEpByL12bgFkbkeIebH1H3ZYN/2YR9VwboB7LDBvmSyvTTg/WSUgfAxRYTt2Jaw4C+nuhcMetDxQQIB2mq7sQcfyq9Ag5tz23FyyElWlGgiYgtsI+U1HS6/K1iT8eXZYHCxgiGWaK9i/ugv7/5L0JmBzVlSYa90ZEZpYyS3UlFVKi0sy7lZ++GbkbxjVv1I1sa4xCI7MYekz3uPvxZvWCPbwS40GAsdqWkQQCBGYRGAzCsqkqARKL2DFiVdnGGBtsyzZgbLPIO7Rpgxd2jN49/7lxMjIqs1Sbqor30EdlZGz3ZCz33nPOf/5fLpxPzRXFseIHT5sLKXIWMmSClhgy4b0oAou4g1IdL7eGh0m6r9gFw6L5OnrNoji6RU/hjL38SGU89YTOEF83UNIoxoQylIe7GxtSR2gDT1oSlPmAKsPpua6DPEZGUHCUAro5DC3GPm8GXh3zOzPK7IsdD85Moh3gzebsQpkOWdJ4yGCAY4TOevtQpUAFqDGZIREMuvzmwjmIUSDs4LxdxvWWGE0c+uilsaGg4f3rmKJfYtI05J62Vkg1DQusaRgJ7DjLOZ5V/4vK90rUj6+zRP2+XB4+6ndjYR9Rv40jivrtyQNaft867GfunuMa/t28+nW+XbLpg8Eo6oN6svVBiD7gBu2dPaQsqCfVYLFSIOwqg/gi8YEhUQwg/FQQjrC4kSMsynGETROrn2l7O1r9k1Fda1E0EJu5+jqb6MQ8PZfoRDeQJX1JAldwzX2C4S6cocYMXygIUgvwesYqh4sQYuNgH6qtc8HLyFdbh9iDM5xYRIaz/htuq2c4VbYo9LHKsNWgiiR/sQzhq8+4j/NUL9YkixmYQU3wavML479qcxaQ/phtNc1sRvuYByiPkVXcsdys/BSMidNcAxdommkdHFyucClRm8Kbk4fQH/AXrMeU7Z9imm+BVi5OAqjguTXoGq7Cr6cvx6KfAhu3o11LSolxqr/knaADwtBrXp/rTnCVIig8/UbMNm9Qnp/aCf5ybDV2Nvux86Y6w70NPL994PntA+K3p76dGe3xKgi/PXpfz2+vqEbIfRA7OCZSzG/PcgWBLGRI6hWfalB2ozOEfAZMG3L7CqF9+W506J+V8LZwFz8oihHer9MO8FXHJ55f2Ac+cX2KT1yS4hOr8tQbfxam0+O3B6vMH31QuyrduZHu/F7qzl+YV49l78qW3GYHo5uGpKD+MjsWXTRr+LGIVH54LHpX06HIKn5j84qzMihdWGo9KN0zR95VQncVJDWi0tSI9qmRxpwI/AWV5kTCYXIiAKwBUiA5EcFPcFpEZfATTMqqzHccLZHinIjinIjinAicbz8PUGlO5JpW2sa5GYt5Y/YUz1ckOZwXVfPStF4YqMJVp/BCqYdm985vqBVRkIpNzgx1Kr3WRcx0Uwx3JSXdq2RI91Jgm3kRvbmAh3UGPGxjXheyT1rIVWZKGGxkcaQQgBvur8X3Ptp365SpMvhcSn8wBqygP0fgOJSlkpCROS4dISqZyFGnRI4qw0eOEAN7G3aFt/mgi/ExR751u9iHjw4OvLfMTjcL5SomGeb8mCCj16CSA6MqaFnhPgAPSHjFBLhR5v/254rKgi0XZx8wXxzVXaRAAZghOV/G/HWJ8VBFDaMRoGMpXRZvx6BMcERNnJBcLMJeOUb+UwTPGLqxL0qozHl96UgaMdVh5C27zbSRsmnmNQTtgLukhQjlCzSh0b4IB8YBTMkEtGSz4KxheiExb8un4lYP4JdgNBlOnHUHWsq5I/G5FJ0rMbpGJCeKe7mMwDaO94Oz8Ed7ylK65NRPggqdotCxLxhjznbFkeUAYWVP54pId4Qh5CC0hVtvTp/Bny/Pz6J6dtpw59byV1phM7YVh/fSnpgzIV5aT85JO7cwnJNWB2LcLXZLHS4k+C7rSM2u1s22MLuC7nUWltDDDmO2EbPr6fWKiEgYwAEySn6anYrPtcqzi/E9UhzBV5xD5fRU4eX5esmGK67YTP89d6jZPJtGa3p7llBgzS29I+yhwBot6aVg36etKyih4T6P6I6oUv3obnpyHpqDl2I25rqnMro8fo8y1C+/Ry0i80DNn1a+vH4oJH3SMraI8iWy8cxBsPJjK5El/gV1/zgr6rOH/1EPvH1/1FXZ2i+J9Wiak3jR2yqXbS8gJBZ1kZ6smPXnVG8KLXBLvjOjdxaeiY9gW9VU9BazEjolid56yRUPeuA5TKY06joSr5eCDWy3ATxmcx/OX6lpxhGAsCSij8UgMubyQRTglnyAv8S6+pEzpUSgjZLTVXdDifk8uK1psbvg+Q0CBMjJZmLQN7cUeFJa4maKMMScPd/XWNAJjyy/IM7b7hDmYsK5PDCPlmiSr3uTTqnQWPHv8N8PD8U+5pzYQ30HtXvpXtT+2276ti703/bQt03u2/Irbvv1I5tv+/Uv3SPQR9Mbit/13b2sRjtspxXv+Wv9EB1GK3aGaB2FUM6GZ4vmecMzqIe0+3YU89okO0OgSR6gTmXdZ9FD4DBzKUV3+ViOOxGMGPrK10p+z08VTK9Uq0XMMMzucK/5+oHIyHktUBkGaCCQ7UnAo0DM3T98JV9yrH0GEiq2vvyYAYg1Tc1gCaP6kV0chGY4QYenOGg9FnxpHxG7HYX9MhacN8Kx4A5x7jY1Rhrv1sM6d49XxufctSicu2ifLh3XyO0Uf7rOnG6eni20C+JLRzC5ysMXlmDWML70AvGlxeQqTG46esF0DGDbi61Nv7c+gN0+JOce8nOovTrbiJPt1ZEn2w0n2+Fwkrt5ewHvB9aYK2b6Jx+vgrnrQHq6efjFjGd4qykZsp+s7sxZfVvW6rtnv02svnXkVr+dBs5Bf23XSfBTI0yYy/8/Ahqz3+h69v/oXPb/v0JpQUT8P8SSDKw3Kdn/Uxqy/6uz2X/shez/Usn+YzGb/V/HkUPZm37BzrwkLRDri0gHvsEBxRZShOcQhuWYxsJa5OiZeJuNjqBtiXIyg9R+Ws5uGUdI3+/0I/PNhw6YX1YS5XUQRASagwukUE1ebiYDHTWhkrrfW76Hn2svos9h5wLHdNi3YUUSfBj6YLEADH9J5D2cu6KsWBWv29wunvIKqcJemqH5CWj54OC/eoUqj2IwfrkHgTqc4Vh6xXDOrc4d8xHF78t76WPQPN81349ys10U6ctsN5bZbiyz3Zhnu/R5BGFbabarGma7kcx2o4bZrhputqtHOtuNk93D/qSflv4/95MuKL5NfxIGhKgOGBN+CZaqYnlVT2yP8FsnlhgEFHoFKyPCxFbEihdx1YtGDJcdA9utkg73j9rWLtwTIdwTma/T3JSRBslC9Ja4sBg9wFXhqJ3gi0Hc2M8tJWLmMzZRCprZZVLQTMlrGlKfUqSPqLvkMTEl8jPMTaI+yVovHFnTJ3iKlCi7Y4H7oxJ4GkKz7UDKFUYeboJToFsq+yBUodwYWEWGCNP3bOKAZ/Ceq3NLVaIthufavIrHwkWaJcF4AH1sDrtLNMMjvDm2eGX55AlH62MeVdgTW5jO8poS1vCXN3R3AV+Zw9LwJycHqE90oZxrxNTdeVPfmpc3VVZRIrVuak+DqS8emDPVRuYxhd0ydn4txhr+spXt7MnZuTtj5x05AVZwco8ocRpJ4nQBEqfQlLBaWDf83FxSpVGaKk0eCHo5XSo03LSGKzqgKtEyVyrVoBNo9pMTYjakFd6OZl/x9jT7+5W3pdk/eHua/cO3p9mPvj3N/uIIXsmbh1TPRilrIsu9gZY0EFrSgCmWlLAucu2fjam6sFboTWHKAcAsxTpKEC6e+YGyCuxqQr6LqAjBMcWhAzgkW3UK71jKZq9G7I3DQjIeKkKhcpYgAiQa/BnIUNmIA0PntIOBD9Vb+IKLhY203jwE+jmspAAe2NdsaJ4i1X1/pByG9jYSfBIbeF1ovlEqg4p6Csx8ehRmPpgx8ybAtNYw4tRFROkQyEnS88dSeISUrGl3TyhDT7ymKyls78HjGpMvgvUUcIPcJqmSO7G3poSJroClVkx0Kz7TeePhP/v0hkM/CmnrLMlJRB/O8/csdPek1JppVJAFyBgpZp6exS8BvpOt5hek9Fdx0J7ukPd9SHGwjnfxJZXJBrci4A1m8wyeQJ+HNBFm1RsI6ZMo86eubh+Bu1xZTc/lJYqV4jep5H5HrJmUxQA61S80NeuMZSambVJz35MXoy3BQUY+ZB5uN25vIWXBZFJKcwZl/QgcgucJ+5kdleVI+yLOjEeKwgWGoe/eXa7Rexcj4Hy1oQkbUxUiS1tkQtwSCD991PhWmXb2qYZU3Ld1PhX3l9lM3INqH5k4jr4aib7mEnFoJNmo+K7gu9lUap2A49BrHx7l63Fxs0xe3H0BJq7rnH5oF7EGxQIrlkUgPC8J8UnBX/IS6ojYMoKG9mIQiLasPuf3cS8BtXUMkG9I0whxn/JQFASuDJ1jcLZ7jAegqgwsOw5dWEMamko16GuVSZpSslvsYnq98F0BHaoI3yHQAyPDbgUKcKt8CM1yvj5wnp4PstkI9RK6nJaXFuijkHa+RUYXkClH0tjA9QQjh58wkOugBvjJUiBzGE5v8LmY/izB3rQFUbGPS1GCYE4ELxPui2wvFECVoCHCEZEIhnXuP9pPXjT6ii/0IPvPkt8jws7G7+pem389PtMNWCz2i+XYIh057dgLm7HTxBi+HQ+JTCA84Km/2IAdZGvMk1UuU4qW23MOIStAq8zCsiojIItfViIOirJ/5NCpUZAOW81FUZkP6Wk4ZAkOsTJ0ZcVU3x6v3NVKE+1thgfTqm3J45q4Us+NwagP8CsNyS6e9dBAsjwg4LR5+EDQBRO4d7nrcndsdH/prXA8vwXaUq0Vz7AFulZEOffQwFeDXqpkyB5MvZpaQ8nED+6wxTUyOKDcCGOElIhc1Qj/C5hbN0hRnvTBirop69PLjepTcaI8WLGAYQoJTGFZDVhK+/HZIjglRE88Imxuo/yzYqa1Apo/slboEuIGKyBF7r9kqsAw6GGp0AGDxrJmGLQGDFoLDNqreGkPg+av5jYCQcPaJoznV7TkO1fZd3+P2Kl8NLvqlwOmhcDlSSzyPPwFDBpQW6CMDxaJZHqnSpj1HKScisv77sXP2El/za1zWbSLhmg4FY8oMGfzl3vpC5lqhecAu7tT+SvAItHXwPDRKt5oGzELfN/+Ura5Nqdsc4fMxSUl5C+wwTJf4DQ/pJjlXafMDJC50eauAvMV8ffQXHgA8SOuYI0nrMR2n/AOMaP0G8yjKMTaoEh2GoIT6F83AiKKSW5DPxv6ufntQjyy7+dikdx/rl/GQ4Hcn2w+OvNMVPFI8C9DKkyb7x7AOnb8SCBBgskv6dhprjLOkl6sqJNHLMbT4lHZBFwJ64jElLMbLmMVMym6md+aX8YcyxZpTlorcZS2lAZxi5ylQk9JHZbL//CJDuITLcSJ6P38Np9okS2yCL4t+BHMLWEEk9Mhjs14BEEjblEqzmfahIEmRcI/7N4VZryjCmzt6XNW10KSZmE0sycFBZX5EV1EuEn/v7/r/bQdA8qaWuCva4VnkO4yYye3e8BiYG73Vd1o1jBD15XZXpasAk9kEgwFWmPthXMSn32NOBcbr2S69zQPa0A2Sk56zHa7pYIQvXilAx6yCiI64YcpP2hl0dVheWtDpSAuA0GJGBcrIyUyejHV8GqvkqLLPlDPVCdFX99o3jQ8LvjS3cO4Noh25/P6ckJEIsDKdRT9OXIlKnvhLxYgrkKoTi7vZLdArY3X8FVHbTR1P3QvWFyBv2PQp0/MujTtEQ30ceijRN8KNux3K0KoCpERzIbKXq3CqeCw2WL/AB1I+4HjDPMI3o7qUlq8EmMWVcVsha/glog9nvyufBRp98iiSD6ExA5NAMVpPB6ZEJKph5ACCSENSgiJJad5Dc4TQXN6nyEkwtjrhpJ7NIY0lDRmUPhOtwRBDdxvWmOu6+TSZM25YuZyrIJknbxhKV9NrsLvh/vVQ3tT4ao9JDyGlnyvCBJhMCYdy2t1D/L2vnKJX31OYfWkhffl/vzYkIvTyBgmdkqcJszGaUJ4/TxcSZyGV0b0U+B7/xFRGj5ODpIoDW/AOvPzEo8Dk27in0Zs4i+mysSXRmziL6fKxJdHbOKvpsrEV0Zs4q+nysRXR2zib6bKxNdGbOKzU2Xi6yM28bmpMvGNEZv4T1Nl4psjNvG3YiI8pELq2oUeF12LvNqbm1KeAEU6cq16ejmtAnhECHU3kJsjGA7icNpPuGxo4uOOxyJ+NzYWzaVzrMYK3g07Cem5HExT7ZL5yYE29J7cFpp3WCWzU+0pTnVXnbc9s9J7RzwnNwjOEPte6Jeq5OrRGK0+QWwRScCaties7EKUCbP8JEJCAQVEokuIDSWGmaleUZ75gdKKoiIC+aGbe1+tkOUJqRWPsYXla9eIWMEHT7LFFIGzek269OLe4IO039+vOgmICKoTFuGFuhqBMrtngFbFanDBECKi08ZwmWV3QCd+NBtEEdgZOyQbvzcYmN9WGWdUhZtEVca6BDeJET/AzqjGh7cTzkYbe7mLyMfHdMZS3Q8/bXg6r6zyvcaq5MkrXWNXuFVSRr5OZeZdJ/JuPNvxx5kXKnhCeJPZM7NOHmXWLZjPvulC2I1JVCfZLU/0dXjpsnmBUgbmja9JDyFVxRldgqUrFYWCsbjELZ2XjVA8RFI0kpVBuMVsnMuJFPFHL69nYzapvEfK+3qcp2QEbmJbUVKuFrJ/z1kiBAvxnW7tmbFVWGO+0MUrzctVv4vZXEoTSDo9AbHYtnEGYB2sAgR7taSIqCUIYzEsyfkelCFanTxyrUsQVTJtm60hzor6catHbPCG0Rt8yVgM3nXLBBn852jUBl86FoMfniiD3xq9wV8Yi8E/IoM7hjH4Ru8Rrsu8b3BWwX/wqjvc3N7J8f3As/AzTRhnDHggTL3AEHKAJMyEcqIkqsc0TS82IP3m8pjmoWrFxyLop3VRsu0P8yzv6bOm7L6zOqxwrIz0Ap8x+kf48rFc4Ns4Kdv6Al+dDn0Q8qgPaz3g8mlHi0sh507DH8RfCYRIHwkrGmsfMgrL9RF0JZXoh4gjJWszqxvPVnOBfRjs+GpD+vwAhzFUFmIN9IOLtYQFiPg0amSFyKfUZmyjiNgM0n0Bg27IgR4uAqMwO5WAUdLSRVvbUAPWXbJt5FxDls+Nsfnq0yRghHaREdqaNVYr9cHSXBJ1pzJXtnwFCk93jIj3kHM4f5zTgv+wE/yHAnWpcvV6hCiwJzu0oVk+rhp1ZLmJZi/MK9oFwlAX+YeCZ2WRFHhrC31kzCt8ATTeylosSjocXPKXauEytG3u7howZ7exIp5Oaw2UkDFWhKBRaLnCwFdRl4Sey8YsE/Og8po6RwBqTLmwZaSbQUv66EP00bz1g3+tP8hbj6WoSIDbQayGbskpar9HnchbA8YtK0+HVfJREt64iGqLeGMVNwQAA1cdfZKIUS4WHrSlbMJxh+jjuLkT/lqfwM/B4nqBhSJq4nvnl2kOH3ntyi3h8ZSA87JuUbJ6lVUrqT9LOdPMc/NqHKmUzRxDtU5lLKY3iEJGbgFXiDoIkqLEvNK8rnxPaECVTKRxJ3kuUfMo9Wu00H8A+jwU3pvH57pFJ5FZvpFMBPYFMU0+T8oF8S9OTcJVhGtJwsO6EsekPTPUgSJp6u6YO9C39oarEuWYJYijkqaqxLyNR6og6rSe3Giv29XG+PiA6FZTEgHsmLNmBMRlCHHF7pAtjVeiwyBsuvQUuxTLfX3Gx+QYmm17PUp+XYHx7R4cf6yA448RcPx/FXD8cQDH09Yljm4pKNGyewyW1Yp/LgcGOpTdujlQPmlEyL/ViJB3J6PniE5jU8B8jJDcPn/A96O3+Q/4SWm6/4AbfMcoIV1hHEcwtj0AZoPeYnFAsSYJzOmzMDIqfvwVzcUvy0SuFROU3FxfF7c4l9XuXGXLa3gjXRG+WBHco/Fbe1k5b+1gE2t3j8Rad64RWfslqaJLKX8WpZQ/i5DjEamkb84VeaTmSXPFZYPM7gNjzUND1ZE0aa+4cG3BhfKRNKf+BO1S0lyYfZA0nzrzvjYy8x5QoU6nQT3pDLMTM2JjvlDigabTA7awyfTN4c46SJQNuhi2Fbgl89P5NDF4BwUuttV0nkH0xV1pTsjXFF176AAN6z19JOUuO320C1+zzKI9XroV9Tc2pEwI2W/OmucJlMpfbkycMV+mL+aOEtLPLJGULJfPCVfrYT6SRZeZnlX6HhGZDEoamW6V0k6i5Vtijey1dY3sKC8zy2kynlng5NCVnaqH4M/hiB6CLZg0CGmrmzUgs1bTzCrlMTxVIFVxE718fj1XK3rxGH8FyBog34wiRZ5R8pKmzKj2BFPIZ4oiPGNVY7YPF3SaW7fDx532ZEuPI57h0zeBFXgy9MQICXopJT5PqdAXeFRB6IESluazEVAFEVAFkdkylyugwl4UYB4j4lL+ngZYvSRTo7kIu/iKTKl/kkk6pOOqJ/AD15kcjyedcJeSbmZvDFlj2sy9OJDINv4I3gOQ436li9KoXFXHJLg8ZChGzSoWBEFcztyJ6t0mBOoiKP1lUrnRa/JAOERF6cM49WuzaQ5dbgobQp8EOrGcPO4u4bXK6hjzjY+ZnFuh5i3aOdAnL7jMD/mF4esp5GIY4VmQxGQrzvc0hhv/1O4zpQtdkG8Jhx4tj1ZPUsCQpul759kQkQGs44jj67RuO8J1iAXwNl7He/N+v5iBi82bzc+bhBq57Xyw0dk5baz+xdvS6l+O1uotEmiSGlRwVDCUA56l5zGlEsbCKdCJpygLKj8UdOHYHI72wBZ8N1fMxwIiPBobhPnRLUBVinqtQGBgZRqNIh6d1gnULIeFAsjAZEgvPGKc+itaoldbYFAWiwtyMKiFeRiUjzsvGhEMCjtysaygn7YLGELs5Lh8E0ttitRKzXshINtl23/NWNrDljIC9sm6pQfVLT1eLP1Q3lLsKFQsPA8doJ61kOmxAkavQzU+ZLE4Q6SHd65415f+buCwZy46dKBWML/rqhVdJ1TiHUqk3GCedSBT6piodbO9QtLzYA2qKQZe0ZceqyBGp6C2G9k2Orzav/VKwtnQ+RTKfPGFjPSFumHoEj96TS5IQxUPBR9U4HTaklqMOJH5PCf83PHCVfWTig1JmbtkQ4LIFhu3vsH6gnRU0ZaWK+xbazNvFjEOuGhZPeFT3NbVz5UThTJcqFAEBHa2KEr/Zlj3wM7LFoKPtDadlgShiD3x2AcoVoeDxwXle9e/WVyVlFbXoqSauoH0rp3iAgZuy0lJ6VSuXI990CgWWo9GzBFw1n5M96Q6u6MGqXqGmQmXJZREtFeKDBA2ZTnpl43VkoNluliv1mV+6jYdHBzhRWCxEc8nBe3KXurVNcs4o0ntAL44vg7gCqUKraDRFEQaiolmUhRg2LyutWCio31gor2mnbnPsVxHAKCD44sB0UUX+8oCoqfItvunsW27prFtg2O1zaa22UbbrhuDbdfPbWrbN0t522wz2/qZO7OVq+6d9fdxWSmyV0HWdfa+ObrMJKKIKPnpScDJ5cB5AX8ZXt6/jMYL+Ndnw7+GM5tx/69q7f6jkgEVeW6W0a3r+qshC9W7nPL/IqBu9I4gIFa35eqsM5avW3/6ho2b+gbXrT3j09ucw458wWoWEnES72GLff+R9u1NiHWORkdJRiR7IUoTEckhR494idU8UURWcWN1SFbqNalKRUgqFQGX5F0flXm1axfyFRlXUtOYSyDebSkqV2Fc7y7QRyqkH+EBgKQnXUwYUcASHDXUy0EFku+v8sAMnBDtkGN5fV55KYNWDzNuZWhDqWLg0byH19FMAUsH5eY+cCtBkJROfc1FBzCYgWbARODu4ftGumasPoLdSiwvwS6C+hRjRZ+xEcVgGMVwtP9C47DM0I7gUmtaPD6PqcfL4xVAzCWzMbbATE+7lq3/CHiuJjj6YzyOnk28lCpz9ZqmSq8i5xqK5mvULVhlqiQVeWBUQFqizcXbC0Vgd+f7CLVM/z7ShQxkkf655SItH0dK0V7vNaQpeZgqupK0WY4SlLg6S/SB6PMMW6D7UiDv+RZjC9SppHW+ZtmAeb7rTTDIFCgwNHSDpSOGrF1Auw9ZW3VU/ZUg9x8Bm20BxcC2AGHCdi7IqiQR0/UyDShicKpB8SngsoGQMp3wPjp5peGgAO1S9fw26EFnHYD5GMGdqH6uxrxYLAmlIA/tNZqoBqeEl6wLK90+ks0jQPSlVfdZcY7mvKTvOy5b/X8iMnkJdexpJ9mn6PbTp9A2u7DKUayLZSNkpeO6kGhAvM8FoPhxRzVl1ZK1J9PK2NmBXCVoPo8kzPqRJ3XHuNFcYdDLCTTs2a7KgQ8c9ilLfNNBPUme7C2+H6HW01f/x/bQpgnPD4UD8OV2nvg3KA7/VrEX2XHZYc9a3uGtjqOww/rVvRywyZ/hxePx56iu5OIO2kUNPcef5+HPkV3J6U5/lnaAXb07li8+a9cADY/5EiVG7X2vvQVG0CoI75mUbCmspnU/xlcivUoDNtbV4YEvlsk4PlgOoXb6KZtLh2GVeXRGvVp12xAIWCULAbO+PwSIbGEqWbfQI8B6fA5DAGDJ85jEYjaKTbwKu/Je611IAFvMz2bWkfV1zNeCOuarksV8TdpF/P0IL+JjchEnz7Y/jNC2xzO2fYHC/Jzr1Tz6hvXuPOLuPIYDhBkWyk/B04u+nftz1BJGdAAz8YL/HJFxW6C+nDqOB+bW9cM8ISKP2UzGUIs56il4yv6Gsic0I6LzXjAwzkwiCiwSLvMH+ggy0UkUVjIBMViC4XA3Z/nA/YGoPJlXyCoJKluQet3Ju61/HOFt/VH2vc0SDbDHvPu6QVLA2NDeHaZlY5+lzGJeQ4VsVamwSZgK+YHLEeu4nBmsClWaRTpYDfL9h7lrV0qFkgKudr7netdm1bV0Q8V8XqcVUBFfRCsCKWEmxAPTEI0OPascyu8UsRDLLD9Nba01e8qQmwwtdsjoEaW77DXPlMlMG/X7JNmPKUiEeE4gYRPZ20ay7uNdEOou9NfoXkQfoSwarYgpgSZPwZZ89B/PMG4xZBf4Agt+oofzD1cNuPvE0aCn5rWnNaYsNwQHxCzGLR4o1yKE9OFagBOYLgeSCbQnZH80LiqvdBdfIv42Jn4E3SjyjWDJF2ekd71TAC8c4IjMy7OgilML07iJDSWWkqrjlOoUv4rLXSXY0UpwZv2M1hS/d4EiYwJHnJsfGMmIg73qI87e0Y04V4ls4gjpEHICulVaSvsDpM24HxD42EA0Pu4DvF+XKYUJOv5xODSij6AWf5gn6fRAcuapnx7u/q21eLO8Xx9u15jIU33f+9uBY7pzYMWb1/7+B3/zkWN29X3xTW11b0fZT/b/FxCFHYxPiu9bHvynLk7a7pRjDu3bgmPKl+aAbXhQ8PBJUsDUIkJPaa+Vz9LBEHKMMkKOeKIpDRZJ7ivi3JcIOdJRGHcygTHaBd4Oo9fkejHZkOVyAe6I6OcTMQTdXvTJNbgdGH04kyk6kzGcWSXTXM77FdjXj9Lkt/dcyTbui6XK3DuI2aSoF5EcYFSBboIq6BkLqkDiGZqWTD2wjm6kRYwj3OYj0i+q7iCHGLDBWGy8av/Z+GC5Ox91sfTahkrQGemzV+UB9aaYIuuWnjUXwaB3VVKwUC0FrU+FubEwDPKhsTnELRTQM2ENaEiT+y4cDLiC9PQDsNqsm89d/jrJ1ebgoAL7HPZKXt70Sl67/67k99vSK3mOXEnuWtj7C5JPuRE6mUfOnup2hRROBMeqU9k3S9Bocibp6Pi9S6fWyFvVPmsUcABFu4+5h5OTlqw7+DDn4IVlWtwT0DKNcYRdPDh44Y1lviRHvica8EWCNLo2CWwl+AGRBCE6hHm24PW4T7QF5g396Vy3NBgwNQs2Yz3tG/AWfMdlOH32u1CqW+B0mTZ+OcC4wMvWLVu/3OOWe/zyMre8DMscRHGVQD4av0lpeiDpYuyw4Y7TajFBpHkECTAbRiwx3ubCfDRTjqz6QMNG9J210DLx2apaRBmsMLeP4nHe7cDRvSir0exn3X7/8vm4sXTeVx0Y1HN0YaoZnspUa3Evvi44oVZgOcMfxxwXtTG9SfWVEMKklTqzEvMVdhFY5Yw+oiMw29JwI444uQthXFooX14XeNcp0if0SB8mZelkARBVV7a8Zq7AJNwLSFu8MDngStDxDKsiZulezW3EoCCTR2Fyce/VEy7IrXinByJ4KToDRCt6y4ps2SmsQnJidxuLkcxgzZNyUndHUEhUTHltbWB+2WmL9GpW6CPqbncbIY1etG00SyjadvqFRTuDJlxFW6bgT9HSPICiI0nJ2WUy5PK2ON3Me6FjWpv3/PQ278Xm5g1IEYskG0V6GJk+Cv1yivFDWHMTTQyPq2/coobm7vsA4dhCf82DHW7x+Ux12/Z6dVvf0Oo27Cv5e1SulC9H19YUB/lSYYTJFUmtYAMtw/9xYwCPSH+em45IuiGnsnXYnMqXsiyHdceIRteXC94z8klibDI3zOE8MTTGu6zm06kUoenNZxwVLUWwlpbQBfJP8jyptRg/ynXpXHRq/iW7SGfMs1rAl9nQAgyj6QgUY5uDwjQoUiDqR/GXULDc1F9HyXnbBwOKsBKrpl80r6Kyg72+L1bEnWwNIxsMREOWnV65fIrAC5EvOAm9K5R1Las8ScdSUmEvB9+RVljAmXEIHsOtRPoSbu27AEMIGU/oeZB0JL5kJ9d/WL6iClWpi7h05KD3qIPSC7pp9EPaL/NDGq/MD2m8EtACskqZl9trIRa1W0RExQfkFdac3NXtruWYLPpV3iKszFvEK7MWPWFSi9xig0VYMw6Lfp23CCvzFvHKrEVnF1OL3GKDRViTWnQxvaV6DbCpNmBXjPNJ7Id536tkOYeogdfJJhki+LVMo1Nncu2rFRoSSwX655YLtIzEErtm3ifzpLEcAZwSmz66D5uuk352k+LRqgiQGwhtS7bwTsp+JTN6Dw6CxJxykvnuDFvkXcjRNJsP4C9QL5nHy555v2jDXFKLCvM9Fe7tzuzcVvNcm15GQ90RaS6rKGflsMmd7H9Fa+gVXUa/xPyWugHOPSlzXyf17OSFFehjEWGh3B7dpeWM8dP3ZUvq0+VX9gZ/345uqKfWZmmUcp2Rdics9Nui+7OVNi2xbeBHan0GPO7vQkJWM4gqhgNOZW6bJRnHTgXybqTxQJ1QgXEJWFn1U09kGP1zHXM6br7XJA0tFko1noZTh44LUIskIRdaWqaTcB4OqULKwxU4H5fNw/XLDLmVNAfEN7KCHJqWdKfIcCygvXDpGd8b0IJpIsOhVtHOQO5WuQiwKhGysOQ9IU3h2E5Amnxc5QKAj8nL4RShTt7BRLcMOUfoYwdqQVXigdJkL1cfKmQK/4rklk6z8Y41tdJ7tWgql8hd4liJRkwImCc6EGp1TKXrfQ7OEHaUhYm3VYGDIwGG15UWNJSQwozJY0hjY4daBdKta+rYu4IsHpdZ/uhJXUNLHiTpQTea8BNNonvCD/b5nJQ1ByTSZLtV21bRg2Q47REnJV/foMmN6X1HQL4O2vXODjoPcxnPaJAbKfD5IvTWfDI8vcLKAUDchs7uQsqsVqCOMJZIWVTTXrOarx+Fy/JRMS/6qITOjcYalIhQ1CXlWKNh3+15J10yMoHxHoruofC/FajzKzQJkl3OnbPMS9CUT3Z8uYygM8VtlNXolOkDkuSZ/FLARJsL6ZAbvRDgQsIRubbdK+l+WJl/WUg/ilIClEmIOKQXePGqEnfM5ncyo7tSYhL8uOXhJlLFEDLWltf5Wd4QTKAVQkeRCTtnLsWaBG5yTFO4iVQxhFLFANDKZBh47jgN/PK0CoBe0ZEvmLpVhWriy770tpZFX0CBZYq88LV1kZfOFXlNv2u6rn0C7BvYf/Z90d/zM+v2TauA98ayhLunpX3Xz2pi3zQKc3+nIEHusV+/6/affVv883eu2HcRS9X7UKofxVb+Dc9jaYKUROaq2QzSCGXcAoW4AKRAAq6QJ6Nx2eoMUCM7S0H0mYv6iSW5zLvyiMe+erivIfhr4aiH4IvbxzkE33JgOgRfLRRdaVglSIUbpdrOWYe0zzVYpnsSYLLFHxYfYOmNOfscYSgkpfyqpIsrbkVEjFhYv5DXL6I9QuvWG5rtQ3KATkKlVYaq9wS6cVkT0J+xMfsZMfsZcdbPAEFYDvQXp15GPDIvI4P2Yy8jHupl3Jgvy0TNiGX1/9BPFqp+2QDlWFfK/HnHpCtlXpsWjaTVYuY7TowPRWwg95D6eELCKvdX1mRq5xEL5W/MGrLFhT53K+Ya0VcRC/kTeG1vV+w87VQ0TzWPz2GtQtd6g1Lh84DWQKrwWYXNDCUSGQtRZH7gAHJENZeZ7HJfaA6vQVBGucbF2LQQnNpYfxCvX4j1VSknqQq9meFaLmJU+u1dg8B7IDWZQc+bGyvYgTKVDMhA2aiSF1oALhG7R4Sqh5sPpmydYlM4kHN1Be5n9C5MIeO6rA79sBA24wNvUuynkmymTC8tlqJeeJvJG3cjpVqF3T5VeiEy9qch8Qj0mpCil7gsFc4lnaMWd4eMU+Nqnx02cum2wjZyxwjv5fNulAcjkmbX0/EJyeE6An2qEA2eQJAo7fcE0xL3gO8OKOqN565J/3e+xqWG69PK5ZgxtL97wvd3CL15Rm/rxZiZvo+WhL4v3wNe1Zn2gBeIGOZw5ZMBhfULaRVllK2ijE6tBb6K0hYc33XKw23OB+ZDasDgoInaUkCjSNBYMmngc9CtCzNhZB6obADDMig+IP7aPT/OTB0EDPlNjLunDLAI2INkuQ6Evd5FauM0JtB7UMLrY4t4pdJ+q+RZkcx3ZgizuE+z+At2Lt3K9CGwgXlsrgta8JUydxC+2bg9y72O6Ic+HcBXmX7F+kaxuZ3AL9TtrMEaPEdrktU2gteehAS1dkf2MlzaqWBoHEdGUZfBUphfUzYGqqZ84Xhk0HAbg1QGLUIxbOj1z2Jz78x6bD1kCVKMfKah4DWvcvb5YUb6bcVRj/RPzBnXSI87NrxRl3WM2qgXZ+1vo740+rDEjsJEGLVJRBCEuj9D/KZPTTjthCnsQVA0qK+1XX4GSV9A4C6yOrfPQ7/Srrir489Ku0qpPaSr9LJpmQfqYhF6C4hgb3574IVrOeuWqKO6uI9PFPqgSHipEKhTODA06w+g95/C53wCt6I78lu6Yx9/d38+9r72sOwjS4y8RAKRCa2YqwBZ4LBR9IiKQquMlRX8MEJ+mBQrjr0qH3tlflGaElKAKqIPG9EEHDMyEPJCLMgHXEs+eYXgrG14KYOsIIgIBl0C86TkVB6qTkH1MuOthz8osxezUFZFTDSDdT0o9AWDPGW38uk3L4eD8QD7uE9fFC8EgPn7yDOvq2WmmC1dMlsrqVUGjwxXHiWROWc2rfwg9uMWGoXXjoHwmr9AxzLUNCBifc2nMFvKLfXXuGaG65sHaW1ZzLw4pRPIQjiTdee8HvAHKRMxx6Y6dSXQKTGKWtaXyGWirNbPcSEA0WS4N+4tw0ijle7ArwZHWm0Os6G5YoH78ytkV3EI1dvI9jJ9t9xV5Gsll6Zgl6XcISxjVMtSn2hazCB8S2MgBKwZ3BL4HgYD0GukvIkJFkK9GAk54isJbtRM/qziZuaks5LDuVwk8ed873VLLNBxRUtGyD3T3ivO9F6d6CA036tOcIK43qvQZZ5Ke68YYO8CnipOqmDq3NB74TqdRyYNU3gW5gvPIugXwiZMK8JUWsl646JeLnkofKA9tMq/p36dAh0K6600qzj7ksyRDeffEFTHNMSc3dHdRjmog4MZVHtWRDqO6tGKro3SQD2d0Eb/XMqvLbNKFo/r2kqJLfrndqFP2Z2WP4oUg6hlJ9oWzXMxkm+EqSbzQPXW06CU+FhbXimRXCxgUiv0Xl6M99LYED1QXgpRIN+LMpDvaiqJeEbbiF7Jdcq/kj0ihMITwqwkqZlLvXYJnTcKQyNqYad7WAn5ff98mZeXamkN3r9ZRhe+aCUps+zdy+qJGtXVJ0TaXAlAd4P+uQtKn/Vaw5hqDbM7k1Ew9osyNEgCCW7PezPVHywGEydXfte50Q5IOfd9XA/H5RT0vF9FW2b4LSq75Uba0ua3aGxBDkuAe0koaS1u3jwzn8cGYPhUc05eQHT4vYEvFCQQbeMd6PVjtVIw7WKtgHqIrNZqAtFjo1lM93dFEv4NDzDLaPKiaAfIdHq2XatknKo7uNKF90i3voQxfCHj+5QNDg4I8uLNWuSNjghTiv7TVfVlk4S+P7oxzg7oWBm6lZA966E/izFOiWvLVvXlIwRRbz5IgJsrX54PclGB4w/RW9KgwInOC7tKMQswxwQ2ZGMCfPotjWGBnfWwwO00ODA5+GbpVtLrpjjFHZobZjLtpnl6Jr2v7GRrTl5zmIA/FktwgAIJortlJCpQ8hGEBb3JRbcNMl+ERAUsppkcFVjQEBW4LXPpFKaP2o8LPex1a2gCLdJP3r6M4fWOBPjR25cdgstfEexCshQ6tWr5dzbf9utHNt/2smOA3ERDbuC6oj23L4M6Dn97Ed9O9N/W3UHf1in8LKmLpi/mypSdw5Up81pcT4QKVJNi/zFkEiQ7U8MYfTyNZUHyurL058ha0EXgu+bZF8keWHottGoKQ2OAnMDQrGZIGwasDAYtymPQmuPNEEbml2GbVeaXEVwO9POMoAuIAjAQ9Jmgu3YH/jqxjrd5k0ZGT5QdmGc0+QzgxLah2VMRQmwGU/vDzPklfsmXCSX2kjwl9tFcsH8EM2KvSJ64lhmx/Rmu0dhxd8BX7XMc9dbLqJMwcHVRX8fRAylBo55XQ+EXW47qjgCWtgh4M+VmeArXc4Se5y4Cz12dzi5M+8LVPOqXhBOOiEuNL1TU9WhPKjJ8K9QFMRVqRMFJgdUCLrCqSIFVJ18eRHSyo60Czq3pGLtuRssxlmuq+H725QmfeDr+3VCm41kbF9RttGyjERurYuOCuo04xqrkUT9xx3fzvbbhbCMBRhjoiQRoNoeUCOggGqgGoyR2zkqM55sncFFjhaeiO+qlMiU2FNugIZ6BaIasAZ8hot50ZiEx1iv9wMEzz/I5Ei+Tea8y2wq1MCWjSEpumpnOdCM/0xVXeGPMlwA0JC6VYuMu82M/0yUfDGKA4XsCAGzIExRu3Ox8l8fzs8kU7+0GZsOcmkqDiIbjRuBvVH6pSl5fyEAcGtLZR0Mw9ESun+1aWQNwPrMLeI0QP8P5aaLSwUGoHx5AHE3qJHreP8/AmWYTb0yOI55/Vz7RrTPFwRwrRPDVz6UWpdOxg92ZutxkrRY3AOBkNkbLAOVxEReDoZlSsqZ5Cu4ozYJ6/8dYWBZNZaHxvRrUlHjIfUEErX7LHT5ktcM5a/aZ4eL5IrAb6AWdZfiCaKw218TpETdr3APZhHxA9ogwPYK6izy3JSvR0ZIo0dXzJl+NJj1vssmb2CMWoqYOUX+Q6ZPonsbtoHNYEkyPaMkIKz8oOKGsfZCwcC7CUiRUnZyiUDijuR/12VIOFaFjlJn22TLTHgHtX+WEhoC10P5BTgKQYwFaaQZayZQkH/LMBaxhSCGvJI0gIXzeEJZJlQk2Yyoheyjeo0APMfYiB4OTcRbKnORnss+LwYfCwkR502UV7UcmtzQEsbdhDTmoF3tMqCEXSuYqmxxqjR4S2JDkdawAiJZmZpGGZpHAC2lhrz67kwfjkp895mBCPDH9XHNCJ0EToNygaaKdJgfbalTZIW8zuI2WeFjFxqbcTduGmyWe1zCAcLFSxbWDRkImIIRSQ4AgT0CNIZ0fARzJ1IHOMmYNRA4hRH9Qi/1QE5s7DXak0nqf3KdWJOhL5tfjq7rpbNNORNFD86lnxMD8aBtK9J8L85UOU2/THTpv0yWC5JpAq5AWHc6qkK0Kt6Ek5LwhVp2ZYlF81J1GRkn2IK0TnuoxlmDrpXokt2BL/ZtrKJ6/r1ZcfujZy9VGWzzTtt339zWV6lG4BQ0UQX0yVKAusIAuEJBoL7dBhCG5AYz8LEW8cnN4FDjad//QX+6kJagGWN56LAYCGYcCHleMxULyh73hCSS2pfDnKAr87+6w9OfIrt7k1F6Wn9D4+ATpyc6SUesCmeSOWGlvMBChvCeCrNae6eWt2ACxPSyQiVQow8OB37izjDktmjorLgt91/ny6qf85BWZLGF6xBl0mjiFsC6o4ZFAspSuNG0ma819s8sc3blzFsqH6abRThyk5akwpRhoCdNt9E5wxq4kR83AHM6SZ/oi7IW9qdET6bSsIiP5c8quem5nwLhZxTcG+ZQvXOeu6b4S0ubIewoVKHOQuouzPMhQkWpvzrhD75fNHlHo/cM2NF9vHnX/MEfdJ9Wcj7Q25yNTYM5HW5vz0bo5axGFEkJ/RslHp4LSP2IUPJer1GKKmBat8KXQspu7R5x47sJuIf1zG0NadpUtoQcBZ2f0Acez0POQ/woDsuBkpKTqYd960Hdjm0cZm7mMP8a+5ifG8lEENT+G/iyqRf318htacyz96anFmdWA3Z1BQ65lMWgORPI5vz1XsMnntMSgRPsDgxK0RJ+gf9YZqlxhaLESrq9mQgkljC6Mgngg5ORmD/ymoMzpZk2TkNC8CmIODiTyCY+QEy7LnLDHchgJB5u7Zwg57rSy6566XedKBjWtnKr2guq+zZf0tjWW9LahpBfsfVTnhD+R+dZcLpvCFnP6TFskG3lVKXmeqM02+JUF80LnfNtGw2ybL+nd42XKz1IqypNxtabiAtOI1UzGVf2Eq87LuNx5xpFgJ2cuqhmSEe9J5/m3xmVHeOrI7CiNxI5z/DNjsrzazKxUSjFeTlg5rClmoKrjqrTEYni8Rye4knrBUynysioJDu91rZrb03CMzk6cdSb+EgrZl9AS8YRwj0cNYs6AsJ9fZ56cY26ch0B6Gg68gWma6bfSwn9l+B5ntjcqWmSKiHA1LUMfHkXbXh/+eOsbFH14xUH7TYrn0KFqgVK2Y0XxY74a1lHKQ10mjaDyNlaYreSR+1Nv0/r2CbBpYGJtun9uvoLg4tZiQXbCKhyGw5Wbb5QnwKarJtamP3VIpcBIbGpeKbBtYm3aHmXDADx0SHpOonkULv0fcIqYj8WG5qoO6v+WcPa6h7LX5pp5tKv5dsx57ZA+YIotmCuL3QV2DT6G0Y7cfUybNGKi2hX6aNp6XJf5ijvQtT3G63PtxF6fV6R6Yhzv23UT+77tmpuvmIBNo7tOO0ZhE7ISw9kUmEHFNn1uPO/bTRPcBxi26Tyx6ZxRpUpvGnmqtCcpn1hjRd5W9WlihXXIiCM9wDtDEckzkkwmqEIRXo6bYcgXEtCSeZ0cDI678USxxJPKeymVzSg6VjeCY4KpDWxjt4nxSAyiFFZs8kc0v/c2c23Q7rE1F6Y3KTZ+gcfGY2aKmVI2BaVIhyTkC3jpfDreZU1pHXc0NOER+E/dpcqsyoCD6mX4H0vUyQRB13624g2siMAxBMuZ5Or0OJuy3aCQs0Ws0csYn1eXMd6g8knb87yO8UbFadsNKrmdpKLL3Aif0fxC4+SYqVg9UsvWt7LssjFatv3WfVl2AWfYfNKRn+eYwrA+8aiArsNzRgCkh76WCi5yBRXitOTvJk/IlpoizbhP1tTJln7u+/2zSP8f0UXYHQ63IQTMgTah4/IZP37oIwAsYqRPEva/WZPZef3aXDibnlXAomAifZSyomxQZzXrHQZelNh8MXoMgQSpoY5El6uIlA9PfT+3b/4tnnYflOHbAiQxwsuZ4dvKVqGbB4lyS0pPspRbr9Upt/JQxAGkH7NFXNo8Aqo+QJQ5xaC8clSnX+Y3DnsYJkLQfi1UnLF2CT1Ki/g+97DbsxionX9OUTtLGxA7RwhgZwViW3qppCA2CHO/8M8xnFEzrRNrXwMWXLAFJEEMp5xBJGFj3lqVrQs8b537wjXxBbpKFyrZ4QQbYBdzV+g+OQC5iZmd8zoL/DjLnQnwrHBfWmjMqhfSigslWXUEVWN25ljXOzgkr8GA0DEyS5EnreIYL4mO6bix30xVh84dBEeBfF9H3039+6usC7vi4/jv14cOeEpNDrfURawDxxSyxdzXxb8hpcaLEuteMNmru1jRKFdBuJur5CiGVRywhY9T7MXLOOI9GBj5e7hpzojew+/OG+N7eHk+8s5BaLiEmYzx4ORnjDfLA5+1zG3MmbZjMk3jt+CS8fJ8BIFEOOuMHuMl9ADyfNzcI1eY57pkTd/Wcdp0zuQHwn7ePA4mSWWZegID+mrQ6zWTMRbTyAxWPkwfQcxHvT8tkaC75aUloLahnqqHslEqeaefsj5ggLQlCNkmlYTMdmXOmMXRcPPL9vllzEInzaAXOpoZtCE16FeTbtDzTQ06MzXo15Nu0ItNDTorNeg3OYNGTcdx1QgdPfFnWOcp78T4tEUugpGr8RUM/mthHoPP2PuNjL1nSH4L/D3O4FMSHhK4vTQ62P0gJ095VpVn4Tf3VXJ1RFzd0Vg+FLCYga5iiTwoEEJxooIuIQ1woNnq+Acbb3Oh11XdUcsKIsO9Nl8r08Ct/qHW3OroQcM6gStMNr9pGxGDupCBRy251GHVRWOxKmdTnd59x4zx0bsPc6GCKb5QF7asgL5yZhZvOkwd9KZoaI3jT+s1jlXUQdNLw/QDmsnHWtU6XpoD6boGLhAJBMYJMiAqZJAuEqiEz+CCVxE7YHBuK1QufiPewoeHETv4Vh2Ye450mjwNECZ6RpX5hCVD7OiZYYhdhv6TIXYCoJKyeQZaCcQO8iA3tjdjHLfhCEz50QSb8pXpY8rOYU3ZiH7xs01L3x7U2dK3vyBvqtnT3InC/4LUvMnT/M0DsoQsNl7SpHT/BUojiY5DIyjTS4sKbNSn94B8BJTlkykQtlqLE3249AY2NH/s5Lc5At/qQbTELKyg9os9tR95d2yU5xYoWa4JdqG7so188JIME1XytP/RCfX3xSPR6Pd44Ele3zwYeOIRL87nM20B5Ak9/gWIfZjpZcKyTOUYrVOy8i4+7TO5006BTdG+bTpXhG64r2YYH0G9XpkHU+sOB4Q5OD0Qctlb6CXzHA9Id5GgFK52GfyGRBJtNX32p5WERy7b2kdmE20oeS2EnjYDhbJUDdcRvrslbaEwTWP4cvQ3iFpy6R3oAs0m5YG/vBygUpxqjDDiLyYam8hGGBqW0JInyF+WBlMCHC7ZSwgqohY58ln4z+VGDH8oHtskYFk1rmCqhci38iP+hxAlYlW27BuUbfnTPBtyClUCPVVnCkw+ojtki4+mIUzqoP1cROpfzhqKaQVjiVXMZEIwTfQkh5JApCz1yNJBOSITWrdQlqwsLZCeqcqsJt8smC8sQBxpau14aJrY8a2R2YHo/oTbUanb8e1pYsfD08SO704TO76/LzsopDra57Rz9M/p7mnyvnxvmtyXRxrs2NiglEVXWKKnULlz2pkBqOquiaBxBmhsKFLurOtkzl+AAHSAAD5W8a8AuZmgfc+hmXfoZ94i8iQsxEIBZzMDjUdyyyhDPnNYok8Dbz8skb+qQKvgveF2dlXNHgMnhPwG2jvy4QnPb8FVglxdibIWeO0whVmIz1AqHGmOB0HlQrOgMn5v67hyoUlcuZCJK5+GyZL3G9PccY0nsr4MIaoh/eacLlUXy2fIMu9iNbbiIGcW0xMxe5SDFnuIlf9mLp9Nyj3u/8PoGpw3JheWHVhaEof6l7MmwKE+Q57VesVGNqMMF9EDrRfQZibcYTaN1Euk9wC24RkZKHIAJfA8yjVFE35zo+nmX+AQuPJQ7LRq51Z4QBNPARhlKABHSvo3chcV6Y9xOmNPDuuMnSVlycZPW7Nh89gZkAmbZzSmgawNscmttYWBoYFy4fNgzvBKWXISpcxr49+XjXJJ6O4wLNqRFNHFdx9gvccV9UUBX6NbRt8x4dz5hcHAnOoP6Y54Qwyv4yHa9Cm3ZiFlwN+gmmfcmKc63CfDIYSHwkY7tw6UL8tlhJqXED5dmuyEkLxFJlNCmL9f2TRH/kZF5OkfOM77NBFG/FP7NDDixlnjNGJt3bnKcwqBUQhOVIWVs/bOhpKMcAxlc/cLJXfvGIUCrMCBIA+6wiXto5xOFmLxk9T+M21T2/5PWv/+M8eqFLxIlIJ7MG1CDQL1h6QUjM9sTVKn3/SrmfWSpIfiuijwucOlRF4qNEuJ9I80JdIK8QamkpBzIW+JVFM4RbY83dSWc6QGMW/JmJClaNNVkup0LsVkLJhtZ20DAC8PKR3usrzc9LLcsM/Lsg9QYmCuZhwalxvKZdmw3yCA9OHSQCv3BQEc40N74/ivyDc70iuyoX5F0I94bWq0mpEiB/YlSkogFXFsIow/oTmbL+8lzImyoY8kmpRTRCr5YDIxUDDBLC2FnjMx4iQZZur5amK6F4HkMAhzw/jGLxfL2EKPYkoKQfNN8f38BBky7iCLQz9mfnog5tfdYZa1VWcdBTTHk/wc6xrOFTIjB51IJ1EjWZpUZ8jBlZEfLG6kJHHInRYb+MwgsKpT22GGTK0K/CdIg4mJ4gk8T0YNZuBMQMizR6v6NyfK3AEiXLsT5G/8HKisYy2jOtPxUtMRXWOEQdmxlqUeLFWFFQGBBrAj2IhYl55lFWCsMVfM5ILZEoZ1cxeJm0eczRXQ96fpeYSvdRxnIt1VVETRqZ3PKGyeS1ZmqTwreND8qqCrFjqfrjdlCCfdULL/A6s4eL2W/EmruP6/l/1R8AJIuW1PQ774/lnN1OS56FuSagszSbWqSIqbnG648brh3/KptKqk0kyzVFpze86fMeH2fHtk9pwu/ITgV+lN1qwij568ZWIvJVc/iboL7rNIx1KFYA3IQGd/8iblKVaxzFe4iigd6eWIred7KzJxC0v+YPbnPXoOrUc+nM2OSi7WkQySDq+/PsmWS78amOuV1WCwFzFVpK14H1w6lvevKUkIKQYY4FfToZwFsSch9bRrbW8yH0+JsDWuHzMKS8BXA+ODN0kBtLj2CnRzvlDTUyL9qg3uM83FFJM0xVCE52xe2Vc/+4p9+tm6DlugtebBA4SotWUBtGW/oHVm8enZI8wswgUfS2bRG3HWCOnHhOagf0TkC8ORGxDvVKfVPAXDyzJldvyxY3rY8YNZeTvObjkhHTtVnUxIgd790NCZqDZXZirBxnhBtk7EBflepxDT6am04+ez83ac2dyOZmR9Vw9L1jcsRZ/5abmBoG+vEPSN9XJcPRGXY3enmDOldvxw1vSw49HR2NGcNuaaibDj+/6+rJs3tXbc2DY97Hg0nh52nKPHbcf2CRlf/POxforteGuW2DHW9/b6Cek//PU4Xew4Vwr66q61VVTNF3I1X4hmuZpP11UWkGWIUpCOdlV8SSmpUtUaqnXZPY1QKwO3dnsF+VfeEvIW0JCa16kPMVN3TX4xW67JWJ+RGybCjjMKQns1pXbsDsWOsT6rN06EHbt8n7phiu14rHN62PHzOG/HeonF+GI7dsVC89Y8Ko+De17lqrnIxn4t8LhWL4OoMlfOPTaH3m4s0+EMrjOPKV9ZRx1CH8774oHmh11bzdmzbME16k0I8znjBQh0Uj8A8lkHr2M5DVZJEGJz1zw2AbUptZDMwuveSuURymA9N9/q8t1Pt6AIQqZsL5/eDPpSpW5nZBiPKqdmXbNIMZjrivCbscbcNRtRMiR3kZ7laFSIqyjMixNuw7VZGzbNmhIbrp8G1+HGaWDDjmlwL26ZBtfh1mlgw83T4F7cOQ1s2DkN7sXgNLDh/mlgw65p8DzcNw2uw73T4DrcMw2uw13T4DrcPg2uw1emwXW4bRrYcMcYbDhrCPQQnnQT6OGFs0cMPWyKO/zBsLjDz1CWNUzWQBNTeDJKrBPCG1gN1W2Ibej500Pzcnut2AX4BxC3tpho0jbz+Xz3VZ2MNSG16mWMYm6mYDUoYcbc9hNm6to+uzj+tjeOqdRWMQujhwebn6rxA4JbWBKMzpInJ8KSs/M8PIzvheAkQOcUgwInS45LlXAo5EECqHCU6GZFopsVmf4Znvg7o5vlVpbrPimnOW3O3/XVY0QBOVN0N1gAN+JHJkpA2hkB0bbcnoPacBaPiMnFBsFWaC6u4BJCqw9bcdLdpAnrv4dm+0yqSrOMaNQ5C3QLCzQfLVTB5tl52fa1b/+F8tD2da79O8vSPvrHbOxjAXdKkjRfQMWp2l+5ToZ/VQWVskikuRdi6Z0i192JcgqFM5od7bkyYhQzIPLR0oaLJtiGm6eBDbdMAxtunQY23DYGG340wTbcPg1suGMa2PCljqm34c5pcB3umgY23D0NbLhnGthw7zSw4b5pYMP9o7UhP3avnz1uG24axoYcNE/EV3croUuixlOQ7CPIJ2DxcmAUsXgcbEOagYCAiovNXo+EI+lZ4UiyypxZTmUezB8q84VQEUA0nYPmwZZnA7ElZFuA3I5AVVyDRn0AM+gzBkxvoG+g37loYsA6MQCTqWdnsgn40k9GhIlhI27x6M11YUoMGJhHSyT8onuTTql6WvHv8N8PD6Xsesyl/M9qMA9htvuidpX+ltHcexyY+yFtFTbsdhvCnYTE3KldQdQcSH0F7w6W2iBLMdiDU7rDMEmFhNVOOmVGC4oEOEImedRqVBitvvGj0i+Yl6c0P2vsLFfjKKN42dtx9hTbcX1b3g7clTGVcoz9rtxSkCqOsVqxY/xWPD4rTyu9UUi96onJv9IlPPBmQy0mQJniilblU6/M9rGhwIIbVRHccI1SXQKxKSvGvHYym7KpcyvH5HVyeRSrAr3UbvVw3tLFE9zj7hq2x/0c7smaDC2rz/Kah9tt7FK6RKwCgRBCypp1ByBnTN/MN1zOGFIyBXeP6E+FjhPmRfNyiKwzH449ky1bBgNzP10PbFG2SBlj4WY92SvqUP99xvLg77iEesMxHaTlEqGkNPww61z3b7bhZtL62uxFdrrwKfKYTPCy4tLH/9Wz5X8z670DjjQ+8XzfdAbS2oE03EiGvQvHfxN2D3sTJseG7w9rw2cRvGheQ+xab1KJWQhpXYgxrgkMnaXSRlaKOfGBi9Mr+w5cPFwPXFzAXRMa9MqlyaFHgiTJLbjXnfqINxWqn5SZY0P6Hiy3Z23wJUyJNnNAkeC+K6ZL0u7i36xpkeJ6Lv6EyiXMD/6SgE7LKxvro+yGXemLs6tvoK/8uXx9LLMGlngpqrkLGvB1jegDV4IL7iso0LSRuStCEUJowbYU/Gse2hdzgWcPfYO6PMLHHGY23FWFIlHpb8553EeQNmxCMTWhDKZbb2uY5SyycT9dFZaKos8lbs3Wgb5a6IiHIa3r0F10imVDThFQ3RguST9XNphaiFNUbZg/hSgTeQW5bO0UT0d8BFWlwtUHB+5nd2CYsQHKWevq0121IDn/kcEgcSUKB6JKo6PXbJnnWRpxqWlDkJyV7lT2ynH0Dh5ePlNIkNF14nErMiV6CYVuRVuih6eBwtwWhGEfdLC1NqbBLjJtNC1BeRSs2PQbiua386gbNj+ZT4FiOoUvRmvrLlJk8hOqcBq1wWySZ9AdSRcLp9WKboPdWCtZt0w9pKJvbaetqcXu+V1Tm0FtBrZk206jwOMHd7i1Nnb7bFhjZ9jiB3esoYfuNEo0nLZmjWPsQFcx1poV80/jJQn+zDha3zzOtsf1y5+byl9+5VT+8hf26y9fP3vY1r+yRGfajkbd9iaVbTwJeCJiLutyPU6y57LBwFw8D0Q45oG5VIwmNLNuid9oHsbIOnP2fE/b5nUcakp2V7y7hrbNli8PBg1kerHILedmsNIHVkTwPKiFNBCxJhmmx8hSKsxM6cMGpPIFcUz4tdx8tHztmcvXrT99w8ZNfYPr1p7hLIey+10H1ALw+yXLHGr7QOZg5GFzHRew5cq13DE3heDYJepeRT5xaZharYua1Go9LZymGM/jdzWhMB3egm/rkVvwoNofFtw9Cgser4zDgvPleegZqv3Ayd+MgqCoPOgFovJwENwmVnlYwCoPFioPj6cqDyWv8ShCD4tF6KGHhR4WZYhKw6zkrDbfOZCsYbduMc6CEy4mjwjfhTDxeB+yWOrMO5HMOJqtOWaINc8GDeZsUGLPOiVqs+lcYZ1qZspSMQVC2vydTVl6iF7tTVnhTFkHD/ODbMuxQ2x5tdGWS+q2bIJ8qGJbsvw4SA1H5tn5QnWTZSeNiZ00amAnjYWdNBZ20jjLTipVqHGGljSiu59hJ419JV0zJtD37YMBNFk78ZSkgymgIh/h2jlchIujVxSDCl/V/ttD9G1j6L89Qd8up9n6DWFvKly6KymbwXlWUevbw7qMxou71h4Svqjditt+/chm9/9zLuj1rIZK47Pa8S/NhfIof0ue4JutnM2TdylHwKS6geeioiSqGGitWC2dvSimcEXie+37OYaBV4G1GpeI2DNjzI84RPd4ucUliCAGNsKLj6OEtjSE6KJrd5/zhAuHH6nNs+OdJ4yr9d+Nt/U1SmW5iMndIodNY0atdmw4RLiIOZYUZWJJEXe8kffDFtlI/LAq+asgv8PR5qwi3QisNGdUQDi8fweBfx79ICDqSGLMS3NHZwyigWxFtTtmm7wxhbwxBTIGJsQw5iB+g8SYc+saVkF7IO9M6u1HzApRgXirj6lE3D4bzOUJEZUnQD8uUd0xvHzzsyrYCRXO6KWqDL8nlTqVv5Y5HD2i+9CQDWAGyxB5KVnNUrJ0XuIDqQXu0QQlSMwhULzdvZ5BCwqy9KEyXCV0XfdT69HIW18nQ6CvSQlY2ymEqhNdH8srF6QEfgXQ3nNEkin85geIQGKLeYquNZet0OoedqsLFO36QpXloLK8fcDo6EbYEiI80VEcHiTl7sQc1o4YqHvl6j+KqSKZoK4dqRxcGU9PRbNnehbLcrP52CBlnsvglT5JhNen0fGeELJP1cLkHcQXScQEVBuzoztOAibLwYAAVBkFSXpraXcSufDTBnLn19WK79UIGtj4tM86wWy2VBgv8KRDZiNc474HAzUojQ8M2HDFmse+95/f/eNf/fuBFb/d8pfn/vpX//n+PrfabfjsW7f8X7/4F99878CKxz781QP71F+4oNSKa141s2bNWn9oXx+5Fu4U3bEX4/ezmYEVR/49/fcNCmHRYEUXJqMaHrtd+ges6rdxuuehA3395c808qBmg3+hSIKH/NCGTYJ/WBfZiIN/ZouE/jDVy4b++Lt5DALGFuQ9Ah4rMnhsSXeJPhZ3tyWp5ldsA2j8YKj08fEAMj80irgYCS1U3FNL4R56lIu2jR7sop2B3oB1nIvIQ87ymj4+zfjZxhIpCIZlOS9egx9Vgg+ROg9RRsRZ8dwhUbRku8yt5DMIx6gMIbRrNNRxWE1SaIF0gfAcV5onqyl9p3chudkYawrkv3oXJ6SrQn2vjdwfZ7C0phKT8qySS0wfIRpGJ1ia6Dv+5X3e8R/xHc/pKEhZWgUhdfR2593AEyudPH+9WxIWE3N1B8Lo8NLAdJPsvh1Bwe3EylRgrXXtIbVBsuOSwQBi1+b0A7DarGNtTXMBffYg6t0iO9iCwOvq4dJhLZNgJO1IBPmeuGtvhuHttFbtN6dU2z629nukea5ylubXjTZXfN1IyNTqbB6tWNTqsrdrmhowJka5Vj+fZhFBjkUOQyPG4pyKe4kHZe2fZXrPWH6A2dI0Ug2IYnEGIGQyjQI9wXE3s3bxA3/HHJLsSxRTI3mUsZYgEtwFnXUXtHfP8a71mDPryaKlkixazMWa4Wi9htbuwumCmc3Knu6axyOzKGTNjAKlaXjFjbiSgmhBJSwzS6XmOVqY2Ygr84F2VdFyiN+3TO/kkd2BiBlSLxiuxZwF97qmzS+pUJ3vAN8PD1PGeE1RP03bqV0b8eyIHXPNKSEbuak+PRvIVQWHI+2Tmwp63rpYEhleQFR7AdG8cmiYUw4F63YJszA8opANVfWsBY21CEJ9p51yBtjDa4Yqjy6Z6E74/n12wr+QTnii2961z7Z/WW/7HzHq0dDNI6ng+EP/wFlg0WNbcERT5Y4yzItd3UI3HC96+Uo+Fed2ymD6YwHx4+1EeocnzyVMIMfa8hNmqlo+uzjulj+FljHDwDTAP6U1TFBgBoZdzC28Z5KZYgCMz9kznmnEzWcaPMXIgPXdWx1hbuPCqJSzpf8dZTzxJuZmNSG1jOZAb1bghGiEHeFqdBfohDTFdWuEGp93oMeOj/CklKV6w8/so2GdbxjdszQc7bthHCENX810HdKng19T6jIozRrdh7Qg/gvOSJdf2Rv8fTvkPJ1VDXtIenpv8H+nqDvOL/jrTx196Gnd/JyVu54YUxzzMWQ3qANEh8+TDikcERL3EpO4V4S2fShnuxekxU/xwZcEstaraqqLPS70I57B3aQM7qWcByg+qM34oCW+lBV2RTt5pWGPdAG+gVKew3pCg6DIuq4AUAcMJRq+Z5V9T3DG02fOAtCqqKzkUUZ5QjQbMpKmenNtZCrnNy81v+kaqEV9tdj8aVZ3wZ/JRv01TSsiP/TbgltFd6h/66TY8lLelpemzpYrCo220IrmtgiFPD+mrA8YmXs6GljjY2GNj4U1PhbW+DjDGh8La3wsrPFYFtb42LPGx541PmbW+Na23DvptoiG9yblg5w8EbxhHt0JqAAeQUucgQiXuO2PBr0skhWRjP8PjPt8PmAA2e8LctRGlTmMMi8RiaTy4XyE+VnJRq7dCbfiD2O14jNCn15EX1vywYLSkGBByQcLKt1tCAOwNHDJfL/KsYMquQ1uCdp11tJOFmIHGIpKNKix315k6nSJY/m5Y7jWK8ua+zq4w2deVw7kods2cEIMOx9Eo+zcwhN6EaShrcmez4DuN+DBCTFQUUodmhcmY87IYbXJ6wlAEAsDPCA7HagZ+lxFvR1arCmmYQ7e7yvvApQ8YtL65Q6r6EcraofO4tYAbmnggGRq7s4T/6FZmNnkhO45wd4pOfoFmVB3J2LcEeLNqwhJF3A8MkgHOG38cpBCn5EF5ApatubTTbl/xsLF2JruB/70tnlZCsbWTbfmcRtb01XnPB8o9G2T2DR+9YXlqWm64uDD+V/NvTJPyjCdw7npnYvdfM/NoYMyOmdaHaEWgFKPgOCtqDMF05LkbTWWKiJU3Clik1Vawjrk4LBuIS1h3UGje+6uH+tlWFJ/7k4f2x24YfzPnVCPIXagPc7ABw+WUBf49CyrsGxunuNRNt063fjVDu6eltHFR5e15BCKoJo/daGDVKxcrSnqoaAEllz5RTdzK6fn3BriZIAXWF3+tPduEK2nf552nZ6BoCGGEDO9uj6y3TtApH7zf3yyFp3s0irYk6YztKZwsi2s/I/uEWoMF1jFcE9lUQxdXpcP4FgFDV4asV+gtBSUUpj2/gdzEHQB1UBvEuEKumsz+PXBwAzMRaLU2WxB5ozQTWAxo+dlg5l+wFP657Sfy+dFoYTpLGBw5eFQL+sk9TKKlsIV0aJeFtIyq5dx7NXI/a8whr6URpm+OaMFbtn6uUDoc3vinXAiXns7kFhZe1g7J21s+L8xjeeN7pSUjwfjvo8e4GbxS53KOiFzRx8sjenvCcNDL40pvbKmqQQBD3oVag9vfsWyffSRerac2k9ry8+aU/ZsAj4wjYExNJfNqimQbyO24XbzYXwBTwsIlajTGUPSjtp5dyICGYRHIpsWYVICfP9rGsB92psWIqTbMF/wAGbvzrtfm6yna9VdzDyRRQ9kBWw/++PpF7tnLwm8fMLMXkab2TDpWJX8YP3XAkbkchC0G1fgVLcJagb0Bia73T6JlkM1pb6DleYWBX43w0G7jXmNJ0yKzSUdky7q1MKSz08bS35Yni6WPDr5lnxWFZDwLknCm8tAXIMeSb/SPX+1QncRk9AivWSU+6V3vR5lKtKjWsTJfSpYmY2zrDavdSEXWhgq2a/M4AGtrsOlk/9snClKwjAkNE+RPAvEljTRUfj5RYmWPA49oGRAZLZXaVYsstr1+XTk8a20XbPTxCZIqJ95LAiaQSunkRmniwPpIw3iQIY2ZAeSlsSBDOEBgmMn9A5kyA6k+XVRjtmoaDHjPobkPsrB3n0MXasTbMNvpoENz04DG56bBjb80zSw4bfTwIbnp4EN/zwNbPjdNLDhhbHa8Nlm5fhbmpfjX14vxz9OqvF7yI1V7P1tLksJ/O3ZGvy76zX4f2yowf/Hptn5VjJ4Y8rOU9F7kJe+m5SWCWnUpOXPCCRjP7btivSaCf6Nsu2tY2z7Q2nbfx5721ePse2gGQym+d0eU31+q5Ydhrw7yFXl22CyfnWp9a/ery0T4iKQlif3V5u7qlP0qw8OPtjsVzdveUz8Cy1/8zcitCysC9LyyFFO14zxTi9NW1431pa3j/FqyzO2fuxv1vXj6kcRER1jf3Ld2O703lndgaDZxjZu3TjGO92Ttrwh0/KFKismbP7YpZclnUlkrp1PgR0EAs+jWF+4nGJJBlUTvuarxKG0pShOpNP7iOdiT9Zo4dDxsnHLWQlCxM3F0Ys4ytkDmHUOWEbC437agl8GQJ0nqDS8jdabNBvEoCl/DC4O4OwIpCFKGhCAgyIKWSzZKV560nzrgAzWAwV8gHCgdQoCk0lre1F+EqWIk5Lbp6HiRPXSPiAUoOhf2e/q0S6+3KBUb/THjY3q4RsVcPu+GsWu+UbrMA49Iv5PnfJ/mts70rmjsH5qKanR+2L91PWYIxdlMAaSfiinEDl9wgBm1ox20cOk8xM1Mj9clnKB+pgrKAH898C9FT7GSE8BXRMFyByETAktGgJf00Sb8LE24LSl1pNKVtyH6S4MLfmkdMOTwGmLYk7E2jeRLbQs8jxFKYS56bnt4Ei2+oCv98UbE3CpRk0zNov5aFj7Fr8FceTrdS17nMocF/JxjLoAmGWiGr1hdI3+b2aBkdsZIOrGt7H6iW7WoeWH2JVFpOUvhFbrIK1Q+ucwIfQpzDC0fFwX8JhVOldWxDdPqKxgI7iQGSeizT/YkLxqVx9WhffEobcSnKqwmlZ48zHm/s6G9AL8NnMnuzi0/6JDwjSTXKUerJxWKfUp/PAMNsoq8xNjY5rAFejDhfYJMPVOtemhZe9RJVo+OLj4oWXvDmbYmHWTGHJQzFRdRCs+jv9+7Zbd4eYLBbqwovsriJk3Dx2orwy7apEtAhFjzggZUIV6gUam3YWpYPxCARdyJh1o1QJndlJRF3QB5vGZdDPYVYzJTxTeJMkT4mr/U2V+3RM8CSKlwocCmVjVXUgiZC/CHVbtOK1WcpwV29o9GqS0jaKzc22EfCOzxwA5y0WVSeCOLnFGo9iL/A6HcYWRZovS2s0flqNnkUKhEP1L4hK9NHoFwfJndu19689vvPLC/zhj+be2bP72L6+9+LofO+Ii7j7/HdWJ/ttALzdnbaA9C46ag3bTf0t54uXfPf0u/XftKaTp1bVQRU3xS2u9OOoVBErrehdUUyNaEx0Sji2OaiPzO0PD6sTFUf9RKZ+CzIYorjsQjzS+mgdCukMHBz1ppWNIJV2aDFxs+mYwQ7l1IWsJUSyTCAXSjjgXjjL3ut1dY61b3jFvv7cswPnBYCSEEAq2EEyeLqIwQcDAl6t0MJNBLCEyiMjvB+zAk1tSCohISrnAAj+pVpz3pelgxVXTwooNX54OVtw+Lax4ZFpY8ctpYcWb08KKS66cDlbcMKwVq6U+n6otCzTTKtFQ7JGThSHIyQKQkx4vCQil+eqB9BnU2mwb4aqKHl9Vcn/As2oLiUqh88W01uXTzQLZLwZNA9knSBx7CeYn5C/0EPWp5gpOiWJvrEextXmzU6LYbzVEsT81GnBW/xgRUualMK+WPTntfqkwNe1+f9bUtPvPM8fV7taxtvuTsiA+J7Xd60tT0+7Temra/fOsqWn316Z5uyOMIg6MpDKWnLHjm9fEQtx+DL/36rH+3p+31VXCJ7Pdh3W+3VMnpd1Dp+bn3jCrdbvjT3bVH6tlLR6rsyf5sfqNyf/e82niYwM2MljxnUfov3+5zLvZlUEyXL58tKvmvspOx7mvzvPmEN7Rwq93BFFxvCutafggLA9PAd4RRHm81bW5mvGNJc9+QMGtT00GYt3s7MrD1U+dlHbfnW92bdrsHnHUPe7tBg6XYUWizIWaS3+rAtoNyuyXI16GJVuLCOHsvXUOlILrwiX7ZhC5IuIOznyKAgD2NkmXe/u87O+evHb7ylPT7o5Zrdsdf3Kz3qssad6rILk5mb/3+tnjus7bx9ru/X5Sv36S2z29IO2O5f5eO6L7q6gSpvn9Pad+fyejssU8Wa6XtUxmu3cXp6bdp9XUtLtnTut2x58qr/cbxw5P/DJpv/faJtd5EsqlzKOdUis1qe1eWM63+xmlsvyrIcrs02xxT02nlToVyg4iCbjahsRtsow/jA1BDpFcsn0wQJ42PFE0TNdYZrMx34oqGgV35p45ZRCujnpif+NYf/O/5Z+8oX6pJ6XZy+ZPTbtPzZV2x/IK3zTSV7gVd9N5eIUn7/Yuzv/cT4LeAzwlnM4OPSubyzJ1x/RoM7rC1YBap1qhrUK+Gg9qLaAgJTwCXlXthT6U5F0/ytSja3vp5J4yTXWUqVXdmHkNamSDtB8QbsGLRBBeBSsPOlIoXsEuxGADgmD8FtV24E2ssjQNXz+zZwadKEWzfCrPlOa1tVLJkXfmJUf80gIRH6midTRh+grMBqJw+dEOg4d2rmDCkUP/Awg9unxlvWBL8sydqKTkRypync2cRHWHHMWVwne0wGU+TLfOwM8gw5eC2LRUVwqw5EseDfCiynITgUT5nerE96hlPne/UyE/yl8upy/eH1lzp7+duw91qihLeOUG1bC2h9eua1xb5bWrG1YaqheaTYzW1KlJIDvHnqLBAAb2El5pCBBAdyJuyl6iUmaVxHqmFGKo+wURPYC3pAlzCl50nX3hULtcC1Hzj9QqHbvLqyQt9FlX0bBZVFPmp+146rojMsPL8TJxXoSKZjwoOJl5bKaMIfzs9wkOnpbfLAdScEsMmpEFvikiIk3NNw0Z71cU6hmxAa65V5fBBiAy6GTIb9NF7FNYgceyo+z9V4ZkDA+BBwAeiPeMAFwtHKgzk4T9JJLTBAJPtA11CPyrSB5w3mKs7UujYggxfg7T/tfq7f85237+TQyXeRyX+W7IAC7WUWlXzWFOjx0gMKfKCSAv9UCvyAO9cmAnEj2cQ63nuOGAy6G648sHA/NDonCnb3vo250EtcJWs53TVgD74StzOCwR3moeWFBVX/JV9Ywp1NaTpKPu2+ytpowOp0rWjOv3cIn+B+FP+CquAIyQ6oLxZpk/zaRLSugIWXUVF/uREQ4vaq4smp1zYDBt/E6BuITLNqKgRcRZMhuX1w2p/TB00f/UbkPmQQ5tyMhIiM0rKM0T0aPVHrRgfjEDF4NXm90dQISAu9qsWzDfBnICk7kMgVR+XJDTP0xZwj6W1jKrRCELyKCw/hVvoQt/4dCtrTmk/lN7QAfZgHw/6pX5PSWGs9lZ3aEk8EiXdwd1Zm+tRfJCUFqR5/SoxYwi9bAVbXxxtmeLAoCHoF+JsfE2GmEINeaqkBtwiimIBFTcbru5fJ5Qxq3muUZ+KGTyMTq7IAHdcCTDECvHYSTEg2/u0fRZfR/TyesUR7ZcAW65nAWiqGMUVa4rVEis3npNRpKuIsSQYS0GNaQ7sgCqQ3TfNZShxvTaF4ch/EIXTzuVWnN+wc4SDUKBLTIGiVFJhEFaPZTIK+AxKGIiL24ix+UF9qESNJpomSdioafwwsY2G+ZYvHID0Ym5hktMh/SEG70YhBZ7DXgeCDHAV2TUzzIj0zbPag26RCxpS4NJFw+lAjZNx5rLQ2J3oIjvqY79eVW7P8dJf+22YABbvaqX3qFawAMPr3JfaSX4HS9XHjZMLcpEpEKvAn/QmI4fmVVEC2kwj1jJJeLHL6I9DfBuQK0xPfxrEZPJh/RRJcyju97dij7augMveJas5d7p8C5q3cFwu8qfBn88a5jFjTNcTs+7p+TCe+5+fMeL7f9AjzYi3e4lSo4hxZK9alXSRnNe5XaccZqNdizfq85Y495MwStjYpvnp8bc6yKVorkE+Ah2nXVgevf4xccPNZtn16L3KNOoTlpyXxUXCs/GdTj13YxWQ/5+iSe2WuRetEX88B0t1FcAYFaxzJIjS23sUV6fynFuechclZaEuD4GOzn0O8CyYWwMJRE8jpuKctSxmaOOoOaSh4JeHE0HoOIOBFsT0u5FY2sX3b3MLAWUETIoI05BGQVzR4eN4eJx42dV6UovoD+drjehzyq6nszUp9g/kANmxCk6Yl0LsZiMPMtSkYkRbZYTM9osq1tLs7zYqMtyXl2XZWNdI+YkvuITn91lH1Kb8+YOSe02NgmBG3atlGdrJmdAJxpz4yRmL4slHheJb2VhWXLpHSCatiCaZs8Hna25sYIdmHe6R37qfoiVy089vT0fKOcmJ95HlybPaM976P+Ijiw7Z8aM9em5UnZQC7O+pC8IqUX0YQ/PbgLZTHdcF3SID8ny8UQgb1kgvuOp8vL6Gxv4eVWJ8UQVgKHxQJPn+qsyPrEGE9hfzeANl82dL4TkmFZT41gCnBr7PNVBM+AAzeZ8QlDj0uzy2aq4xjQkwiNL9nxzEBIWzCEq7+7Kbk2feJvNyu4o0Twb0YLmkh8epxUJkeeUVTxcsIOgoGBjzobP6WxxRiPOh68GX4Xil97GWVFQRh7Pr+GJamTOqZa5XEX5wgzqOOR5YgRZkfU2ijxyFnk4LTKgvMgo8yKjzIvAldH7REt4kbDUiRAGLVFEEW4A2PfM8xGz7cnlFWVUVoVomOdEfp7DsxzjqTpklhPlZzlRfZYTpbOcKDfL+URWy4YzzBrXWSh8edpZ45yzEImxUA2TFpU4Ca1TVZuQIXxf7Xwfy3IIIeDh5ZPzbw1PZ/fOkcgKeJX4N1ZQ0KQSjYeIu+WIZuEVmmAHhwtxNrYNJUfx78s5w4775qE5ueF+/WCwv8b7VqZcN31MebI0bUx5avqY8sz0MWXP5D8rn8zxC8l0McpMFyOZLkZ+uhj56aL5WUGOOZaWMpPFCJNFOha7M/Ppnglp9edT0uql5alo9XfxVLR6dmkqWt04Ja2eMyWtnjslrX5uSlrtH9MzvB7d5AhD15ICy8fQZcPHulqGr++th69faQhfn5oLo1qNSRuVTW4+c3lNJ3tpSmy+Mt/lAtik9iCNIW9U3v+MfD3ZS/OokdZbyz54Ks2u09ms976bNXTiF3FiZLixylw5B8223IqEt0azrYL1t87cL8F6vsytm/3ijP3Z7ErI5+ScvNvnecUBnwGEAeTAJZzrg4sHdw+hPoWxOz4SM3F4dPT/kV1WYXZeqlebh9mIIx4jOpQjnpFPviEVZ35d7S4gNEJLRQlCph5k2CQISb4K/S9Bx9G2+asJanNVnsbUO57uePYkOeRw1YDzUgrmt23OnTyxW0Eotc+lv0N8ujtNuqsE2OgWgQ5+/81T89jz8DyeIddxSlmSMHMbUc8ueaclSXsCE5hnQ67E5ny3xR5VOHKhE8vxu5P8S4gAPiSMsMl8O5JapE8onTJDSoqZXRyFp5EekO6Q45wKQRVaY0PmRuCXNgnwJbPdh/DZ9crml/9XThyU42nm0nmIyGKFqIJaUQWleAkCuQvNoPukJUOuKxjrSxwD8cd3ZtVAj/egZwS1ofinj+oCPwTeDk7a/A27c71uFy9NAgVC0CRwVok7OCajJYlaMstZlaGBOD7gQn3TH7ani1eTu5/MAGEAvemeeoKWEIEo8RbwP3yAqQWSKOHrnqjDutzXjiSmnp0uyi3z3fFdzvGP8oOJYpqLdQ8OBmbngZLzZ2cV3m9OiBPBfrwZzP2psny+ysb8JZC3XkeuHr+pQJ7QbIiOjQLbA32AUhdXUCN0SpkTn6Yo8JLpRf16Rq9GRFxObEIk7L137lqRYuLBM3AXC88gdK60D23hleWgWsVxYJe9DhhnuKQHkB/ZosHKWBt8ZM6wDUpE0OT0V+KM/kthqOQnd+NY4JyeRcqJASPCRczqnyVSYKmHUsbS5LLJb/Jdk9/k/P9fNHnIeJs8AdlfUdsAfwzF4pZjcgJ0Womncdsg2U6riItiVoRJxV/pCALQf0WB0A0gnlmujm1XBHijxi6pYgkDIg3BIaNdRMLJ6hTxYjWnfkn+7W9pPkWD2mHtmNG/V9h80nSbcjYA/FROlYn7eBwG4AULmK2eoFReNFtZhYhjTTs51fnm3NloFUMhtovOnLm+anU2xMh9WWuN7PVC2j/COmSr3b6NVcjmlXoJstvINci8Gxch/6k5dYLbI2vC4ChMGMybUK+CLiWDYsKgmPDAsHXQ/wgLxpprE5con3TL+krN8214vJqPLyHjGODwvTSbu3sGMXA/HzX28w+2eRiDQubZ3Ilst/DeBPmkiG2AkZg759BlhNZzqscUEgRtoANPSgat8vx8aoSWO1EgRByoFfN52t9QcivfrIdsnJxLPAFA88asrAgBnAYgMszLszIEYzZDMGb8TtTW18vNqKo47QS02Cf2TUoVZkip4IEIKZXbf+eK6sErPvhGd9sy5EsDep0x12nOR9Xyxa2cQC/uN+ebi/Mvbl1G8XP04sIYDPb7fHFXoRPM3cj7jsFdJHyL+cJsv2SVuafEp1ogp+r0pF6eV6CUlMxj7TYEGDCTZTokewcZ+5ZVR2Z1WHri1c4+Wqanf4AdyopbdExNAStwKDiMSIMRsxZN1Si44RzMgIGvTB3nudVR5IzMbF7TyGVx3h3EvNT27qDASzPeHVDpxsN4fPmz039WkJ8tEvYVSwW3ZLAU97JXsPORQe8NXXFA2u6JEyCKF2VE8fYpg/fpBgFObe7xWXfxvhR7X61UkwwNgJYRtqvotwbMhSUqSaWMStLXOwEK9vf1YpIiF3AAa5LrOmFVLexvEHTrt2G/1fxvxaYDHnZy5K87YfJP/e1X557w1X8gYfKjoSV+9aF9A7QPBM6xtOLRJRvvf+717fcNrHjgltvv+/Lvut/r9t7xd1vWfeC0i53Uuds/sGqgv6+vvJpkArKg4ZjjCAX2EIv8VpcYhdVGH3ijaST4Z8LYtNkSLyr41VgsWDjq+MJeSCELO2bxxs/UxyLBAixF5IHZEUPGJbILhmLIJb53qiJVAHZ8ba6t8nZzSK734tcmL747GEgERZ6BzJt5A+EMcS1C+vWxF6vnKUGBlsjNKvBYh+jWAk47Vjnt2Gm5VzCvFdObfoq4GSXXVil1f78xz5ZYo6xELeEy2ohWt1ms8zGbQBQbDNnE/ZQN6WuMSR2kS+iPMf1z3fkNz2xidvG9B4fel9VXREo3xJhuY4SjzHdn+XsL2fxU+pTkk8muv9DBPcy/WGI8ExBdBfbgjs8RTiIedcFcr8Em+D2ujtg1BwNekbRNwpWrIO7vu0u3xN2lXkZdjYFkWp1jUkti2EcSOPcd8Uge8kSXIWE0TN8Q4TnUfFMUO7+e7ozJ90oiLhUxxxeFAHBKH2eTrgkZ9yRAqh09tsgi+/S6Dc1NCDuBoYX+4G1aVAsTdE3v78JsgX7WQvO3PHCzhGmxHn9KWP+aIzJLVjqcHYcGFnfhXIjg1dcu6PIzF9y3NNSITVU8LqRn64MVUMPOQc9ObDasva8+ql2WGdXu3deoFiXRPke13mxan+MwVjkew1rkFIbRMMcZ4NCglqSm0ik3o04CyORxDFiOZGln3FkOFg/f1BNmTE3hyFE2dXZxTE3hyGZNbVJK+aCMgaitDWXw6EthvzvTVbv66hu3WuXny1H/QB+mBegdGCCvG88SDHuWCup3cBaa9uUBIoheZwfvqAEdEqVDd9Rq6K6jQoYO3Wu98BwxkpUoshbs/t//SiXO4IfOXN7uFohw1S3agNY96RIOikTHAooEYtWjZy53tRC0tJv2ovedvjxx5nLXNJVj/TUtJ4E/Jc2k6NPxF5izFgT7v/8JG/qf/0fpTHPcO5tvHZi2wj0rcdZC1nJVTdmwl+StHNyL2R+1sD+GjWgU3xcI5eMnGwXVFA6RUGOneRJllfhi3BcR71ssgn5LGZzmpkFH0BLD0ZHcpwObS+B/TOncLB7cqOYVKrKPHegnP4XHSFCLzFcJ+fYhGoGifU/fT8oVYjK659K5LcUkdufEJGTH1Zkdj8dz+yztSgcQ2LEN9ZeT2eSe0qQ3+bN6kyvlbdi3CuwIucy25lVfOZ25X9oamMS2+vdzW74ZtNnXqi101mOs5+prmYG+v56Bfg0Z6IlobmvL5nbVm3t9wpprXR42WG/ujQlrrr9lc1+tN/dmtjnMMjj+WfPJlRCxC3SM7hnARIOCdlHzVPMdwrpNY0wNWdQI3nY+yVw+ueVYQKkq8yzKr2V5QkYCUNaz4akM80qfc/KkOLWIyuThU4NR/6rZ2A8oAhvK5Be/kTDVSKcDssugjciZEHm3JcX2lj+OVlmaFLFLmZQFCA3VQoxHNVxhnzxLIlw9rOEMM0/sdZcM6TFFFWVNVJ8h5qnT75+VLZjCdU7vXtRw955J715EMxYbsonRUGRAy6bOnzFpTV0w0U2hk8St8Qjqktu/W2HGxaKGScDeLPswXv0T0yVnQ+LZo2OPwoV/i4m2O0dMT0Tsc72pL8uPHpEvkCSA6ZVCcy9ry9N4vIb5oJuPtkX0e5LVIqOIuYj4zXjNVudonK1+j6rQB/CRM+m5WvGjrSf++xk/+qPQkxuKjrqBPJlBUolh8tJDFGpfhrNzhN08MMtya+ggzD2d+GI2zxMW51OznO/UjLmtA1TPEl6IKPLMvh9VN9Er4H74DQ/D09zy8DJsph0PopcC84aFFDBrHghjjndOJa0RHIAE7BFjCfEKopySFGt7d27tjn2w9yB2KxZZKAVYep8JAkFTbK762hbbAF/NywcKCCA3syz1cka9fx7uEPUXahXdSGr7naqUqFSTi1o7nNa5p9j8dCbrZMh6bc7v6BaHzLqOC5XhLhxcC9H1hssXb9yW7HWirppc8dR3+g8D99Wi+qYk6U3WGau7fCH28kM3Lg0q6CEf+ZSXn4+Wq7OWc2np3g6pTTQbDgkpuqPzbhf8EL4MAx2Y/xMsPVknXVuIDox3zeNi4ncHVZ+oESnOztQ3+BjiBFmkCgd4dlf51hviJqviCcIm1gL4oXGfB9GM8edFmr9Q9C7AXBN7YqPZUMFTOxGt/GJSWvnlpLTyqxG18j/HxihM/XB9clrZN4Hwx8eWsdvWvDquv3l6bszNnDWqZiTdMJjFRQb7BihC1ONeD0HEd7O3E8NM8020YVDhYRilXEuUzYzJ+BEkZliBltG2Uv1E81aqw7by0dFk+fKtuLvyLmmjdWpvpYQlpf6X69zDEoPCopT/hDEEP1Gcm0ZNHQA66LAjzEB94VquJgfAMb43PNgvwq+p8TXiSUpacRTTbyFCmXqWmLCTPPRjksgSQeC78YoslcPT6N3hHWV+UXFOB8NLT+upcyjPzMMQq51TGXFEpwqhRISU5vFgzNH0jubYcuhKamHKwRuUg01WGDZZ4nflYWRmRoKQBAiwQAXhlPYTpKSgT+X21AsLY1xI5JbplxVw1Uh6Pijzs1JkWGvlEJRxF7iMO0YZty2yLX4A+0mBb9BE9z0tSnGH/0mdjT+pOraf9KUS/6TRPd905K/G/nxPfN8zZb3CKpLB+QzPvwvskxZpxk9IXvgTjLeT9JWyBYepqCG0WqCUYPcMWyBSgDZ6eihbiJlrGyfuZviJ6gJ651zqkx2BmF1SJpwykNLhFZWa9j42nJrDsF5RhpDzJ/zsAGBJryE+lYfHUP7Y039EkPUq92YS71In/EfDD2GV4RpcApyUEmseb+cCWc9jFRD/h/e8vutRGsa/0uB6SUmt0BNlYROS7sHBHKFv4zgqUMv4cT6PoxI6jXJTVynkVJaW4Wvg7PU4PdrJS9TA43tiHs9nBOJiFRHgElpZp5sNIpJZZ+TVA7Ha/I4kHr0XQ6c7ed893ouj6/F00x7PNROljwLfDjwPqEtl/AX7gNFKsEcggx2dwM88ntGYDllOJapMVaLNvQbCc5Rrt6HvxPO/RoDuY/g1BaH0iNxylPk1BMfWTSjGPKSYgNHal/Qiqfd45Ctgk/XMTqywp+CgfZZaaluRuuEaBHO+S5l8yBOIwK8lf3JvuMp5Um7YXEYD7trD0alpDymjvVy8JTmxl24ILWuqGV55WBd8+KQRWKaBLs+iItmh44ToWht3ubQI/aJCZhpMnDslW+By+/Vp3KiAjLizgFd1q0zEQAlKkgekPBbbO5ZKHMuUk63uWOJ9ggPpHEvzdAd6cVmbBOYCt0pqA1T5OPfEJQqXBecCGsedyF8m+uDEfuy1B49gmIzLwLtL2u0x65G7BlEXblWOAcbPtHQq6kc9N0l6xnQvfDDHIspoNUXSFCUKC6lWI3kXNJbC3iH4Rw8sMrzMY4j7QVLsUETXA9qaA+lM5ukuugO8Yj4y4gf14uvnOqk4HXcOK5PA3BHaACuRLjvPoR3NavedPaL/0UgcQ1xNqKXZARDqDnKdfdxA6g0q2XoDetQAszBPFNAlSGmBzEbG6HGlrhZC8wTuCBAvauFwCeGTzEcwEQHsrlbYdnia5C8Q1DY7H4kb5yOHYCISt5iIfKxpJ62bddLmjdnoovW+uujnhnTRx6fKfrZe/lGHOKmdVzrWrCtsbB5p5xtSSm8IokFEHGZqMX1UawQuusjFfSlppel6U8R7dvpz/qcHUKSXq8TAEqJXpTfJqjTIbUOqvVCN3RfKP2qhhHW5T/TfS2WZWAST82oyJYE3o6Z9ENz8KFt+gaIxasw9FSkjghScZVVOaYbID74gpHk/Hnf8GNL0h3UO/WGGf1iFUuuj/2EfVrH0n6hykeAq/Sr5IRF7WJyfrhV4cPFkVzcYwh3JHJEMy3advUznk2dzeGQuzTXBv8gTHC6WqzMpBjNDHShdtmHaOYf0/5FddHbX3M4B87wbhdKGoje1f4MEH4T8Nd6YWW14a5GW8zMGG9U7gtEhg7jrFKwa9WqR1ChBRwDMk8RIVa3r/VWAryInSJunC6zXCYlDPoj2ANOkx+ac1MiymuxWvebns2hYSFWLq/VFw6DdR7hGjnNcwthyHN1tLPWwLKrGJUOg+eftGWXLD2vVhKyGStVempFlNPXIY9QevYOdDDw43E643J5DU2CF480XCzILadmCGVcL3yplWlij1FCSxINSFkTlWRCp+1pCNU80xGpmPAyYs7CJKkdow6wqB32tq3KYr4QgS0REPVsXhlcTlGW05N8oTcvWz+4Wuk/z0w4eKQTbjtFB2NjwYJGerGKY7tXz/I/NTunlUgbJQeTV+K6nJ+X2aaMz9xBqg9N/PW4GAOg72U1zHbDhHu3MOMxPGzgPiNf3wxLVVPTd34cKLZG58EeU98qYhkZL9SK7m65fABMddRdg2FFk1UP0iV/y31H9aHHyo7rYZy3xxUAiivuGdB4UAp4FQ5RD+yIDSLtw/Rqt9fw8rObKQuTc/8gLy6Q0iqGUjFL3A1GUjoXvXWa2U68GN4v+P6orhWD922UDfmnRMg/divyKxbRCgC4fazaxj/wwyPNs7tlwgKjT0mUBUTP9KZlbO6zHiVPfVY8pyIOQzft5bKd/szCndrhB71nSB9Kn75NAgI3YDeb62uZFBSNtZ0tDO+FY2/lYnlZYvC7jz4/QUh6CjpXmKWC64IU3MApX8si1U9gNkn/+CXYj7MwoUFoFZTzpNXgulPIpfqCdfct2Xe6gjeG7g05a8G4oxx0BjmJW0U6rzItUQPpL16q5cEEZoaacBA1m0+bhNkB9uiMRgj3IhsxDHOI19gkHs57SkLTKPNnBwKoFkt3TFR802RNkRimTIW2MUjBclI3X3hul8axSQzxL7g+OzMez+F5J5yBZFa7yjRwothY73BjjLzkgg8cB2WIarWmOHGIuPCxY7ASBMgsm3XA9g9BFcM/4I/QctPR4F95b3tPQEu9Jjjgo+QgjHgAjzr+uk8fAJmESy9DwO2Zl2Xzx1RP3LrGhMNaykACKEUIBVvB0qwdMvpLx/XD+R8EiioYpX1pirqmiOIh7Q9OdCleb67t4VJBOEmSdVK60uS0zlv9P96RFa/jNZFiih7sE9MnzYGaF7mMQQETfYo5q97FniRcMrmWfLWCK6yg2u/AOpPmp8vEyuWsREY6yEWGyNua26LM0EnJG9sHG3lD97NKiLQ60bujjDVUQUne8tcJlaLolecRtdURP4ZReqcDLM0akycKQuoKGeTFJrHcux2QfgURS8Her/SQZcH23Q2YTb2RK3IgpcbOsvaZ1Oz8erh1Ka/54tO389+w0IQlYNCDkOFMEB5nnaDz6gy5xCREhEXBB8ctPS/LyVxrRGRJJyM4bA3OfIoO5P2DCRo7DMs4F1QOs587siJbNNds6sMac7d8YGaqlBul16kOknAQthODy444AFSW/n801Kexi1BQfJLBeXYe38KSeYm+qFacFdbzuf0wTQGJxsyev2ELkFSljRbvmCQ5fTp6rBeJrja6BVwNu4MWBFg1UmjRwXGOdHxpA4U/CAUvzYGjp5fH+zJ65pM9c/yaYtB7BqS3CTfl/qfsOMDmqa826VdUzLXXPzJU00rRm9C01vS/Ibx30EhYgWyoRhcAInMDrbN6GQeZbh8fLjwwiPTA5MxKZJ0wGgQGNyRnhQBQgMBmB8YKfyWyd8997+tZUTU+NVMPuDh/qququv9Ktc0/8z1x6VURvyjrgPX1bL5ZIdum7ZwoJpxYSzir/AFdydiPZ5UnWnKRIgn8l7vfavhL3kbsFTw2WwmYAw0oZFwQoBUhEW1BNSzLxkqXx2gxD3IjBliDI3FJ4Int9hp3Ifj+r7UT22lgTGZy86XIqy78RckOQAXYl/7JLyl65UIQr6/geU/Z0V06FiYxkmcFkHGA2imDPz0GYFtAVw6FiqCBJ/8B7CTYVnL3CEFnfOd4RjMcg3NQjrAzLuYZgzCM82TnZR1iBI2TzqjBYIUpRKG1ZOEP64JcP96YOt12grw85FBI0YGXoz6JSz02UsweCMmdz/nZDfhhH3MwqnI8IsEHPkGRrGqf8HR2+6ZsIelWKWai/SJUs+O+lSzqQqHNcDVUTFfpgBnHEHTHqIWx1uqoRH57LplIXtRUXAzUImr9vwooRs8CYDEmqL6Vd+cRRzcNTGXe0YZclV4GR+chq7Y40LwZ0Fd9VSqZD05xzLu3Jc5++ugePh9UJ/pq+I19rYOI59aanf0Wu1Xoc6pdm1xUIGpJttCBSMst5j2kH5brYWM1tuDKLpmgoPZHfqsvNENy3P0q4KUc5+f/WUb472j9TlZoajIUQiHV9xjR4JStknNUdzuE4WI5BVQFXP3s/9OvTUl4ZOQSSVK3vthY3fmDIh4yTm05+KiwuxJB5ssZMcyN7Jkxxb6jP8lNO1W8oP0PhpNfONrRMTcPJH3J1eYPTMhE7eWQmFyv9Ecj03ujA68Fb9LVTka2ZjUQISV/gTFawjgg5AEmf/G4n53dOylwk5SrrPJFd48yInszoV/XTJ8/AwZiTYsDWXURLKIeXMJHrSz1TfKkxC1/xo/a2nKdanKd14zxl2S0c4fCfPlpzbK6vjW6M9Ud0pnSIP7LuOU8Pz5RsAQIxCunD3bSEaw0J2tePTRXoSboCHKb2sRzm9I/nMA/VP5bD/OLjOcwvP57D/OrjOcwZ7hD4ZjYSIKQomTDAr2cWCAN8pJwwwDdGMYh7ME966R/SlThcC2U4SMjonjJxhkrqAJX0Ad6zB6jtNTprJw6WIlmdM4v8rcgvAStX6fm8negkFVm7SlxdynF1SYBE+TnhC+4YpExTp2aF5r/RAQ1ELyie4bZ0WlHLtHP6hsl9/CMoPuwdIoPAcBGwg5jSZJAjEkjSmKcfrpBqYjScyEN0UYQbzHQSgcaXSkFI2ldZwoP9cVvxZOkuSwgBiZfkuw+XDjTNYw+HQEng7fMDfX5/rbavhJOFRqHeDHbjIwQUemTNGTW58QG3jnj6hX4Jv9Bxj8O2QZXN0YGF59Tke8l9UmnVXY/MLhjde3T86F450/ejnbnTd8ZZwmkXvqFRgXoR+ci48J2MC8w/fHx97HRxS5omH/qAOl7fsie656aOLxfe1Hly4eEi4cHXXbkwBvwBtTz4J4rAvzDNgd+Xva7pRJGg2/c8ZIQkORMkYpidkT4oX5XdbtUolHKqluUVCieQZo5U5paLQv03NsPie7ndIDCqQ1gAYVZrhs48jXTmUHRmW9yfaf1gRqrmjKTPqGTpx4Ohk5RU38EWg/tDdBXJT36I4FSITCS/DaFT7b9mPD3pgDPeMOnbOEevmG7zBw5rn1s5BrYuhH34+Ni+W7Il7y+Hb/D+0jLeXysB8P6GHMshTRhvL6/T24u6LMKeoOShh0rnPzx1HLlTznm/kTrv1XLeX59AanhU4Zs7h5bo5iJPm450Wi03IXwI4EWd/5KXnwo3tKelQwAgKz3ZB0wjeb5pIuvb/kjzkg0gZYsvunoEEk46HyE4g85HITof4Rl8lyMZnMGHNymusmc2aBVMxi+RnwFG/3ErRzx2poTf7VKYojK51ZSrjXQq1Ex+e6xLGPFGX8P81jV8cH3Ba5Ax+obVU9A1KERvgyqiiQuYgNKDaOGfSOcsFjan9uPzowaCY2ECx/dH+SBKt6qb0sfMZvWTzgdVwNSbirCQpyC8THSSr/jYqN/sw06cYpWAPEYgIEXfQ6l/lpR45MAH+zF5tGcIWOi/7w406TOg/5LlgJb3Hhj0kSXluUnx/mZAfm8syK+5yiD7h/4Xz/6RyWfUxyaKXYQtrIDoJ9jBTtZ2iA30C3KD00/4UxIz8TqlwynsFL4gNK2RSUpKupRqJRDTkrQ0rGaJdcuSMx/ky8dSsD/MxUYGbjomIK4I10HxCSIkK+KOkIBAYFz1TkDge+mXNN+8mivWVa/beCtlXdE21rkXLKdpxbXmvlXY43WS4/G63fV4Oe6uOfvC3fWiuLu+lmdnSY5LtZnspDhJcMmAXl/EyFrfYaG/kZsVD+AwnTzDYE7ydxToK9okzUwUXWfQV+v26JC/aZ6gZLfr+gYDyLwzZtJukneBdwy8QMjsVFGi+A2kk/rdvIvN8pfOFD7GsX2lky0hvlOw6AGy2xQ9FC15gI4m7zLukvoEF4hVcAyFW9VJYUO6B6REsIzoYD0Et0sfCzmBbSQnTL+5PaUJr9PGpO7UjCk851/q5HMOo+kLqDgt+cVcngDnwqLjr/UhIMvfROBnOiYJ+NnJAl5ZKQD8zZwRqA/q5SX9DLJ9Qg6Sqtx0Mi9S5A12yL5gEknCQjqLF2UN+qAGfM60gXzOgYn6+hINTaVb0fHE54xsAWsjhw4FI0lysoaQ23NoI1LI7VHI7VHI7Tnd5vaIg4NVtC2Sbvgd/YZ0MS4b+hYXek+lchqZBDnWMfnMfBboRoCLULei/LzAeRmppg7hEPiZJDBC0ATKrS2iRMPhkizP1Ojsm6yy7eytabHebfeX/BcsWhUFhhzvXLPtzbXDLLkMF43Rpg9QqDkg2YoNmjb4ELZBHNKmA8IlVt7qJ2Ya3xTjDOmreSaMfK4P/Oao/ERKDoHQ1RJ3w1CgnMQ5FMOlJVLIfH3KVLhsCJtMEnImc35vvxUt4niSZHlhSmaaZhbBq7nmEFo95iGbHaGP6G6T9ECRHYl8UpPapm+SGyHBOVFpTyuOv07hSfg113uJaVaNaBfunOykxdN+yU49tfjUKznRkXjyUtcgRhdpHadt96lt57z67JZTF36PTTCxTnxWreg2HXIzGyKNliGiORkOhkjdNUT2coWEidtKdw/+MeKmb4Pw1HIJkc1J91QImGQu8US1Gd3lnVpXh4aN2PSSZg4Seu6shaIOh2kjSLhp4X1hRU0fWJc0oFSIO9BPDgxWWPisoZg2mG4NbyO77JDucVEjzUnoGTbkhqTSaKgH5Ux9H+VPfeXfl0M+vvvyReUbfinOVqAFSkZAIQ7UX6PTgKkREVxuFh5VluMAbNAmB9wnWYQrKNgfDYnARRWChKCiTyEImufo9FuCN1wOTlmPB94+MP2d7rZK9G7CzkyBTgZ5FFCBuL6lbhzmvL+kwXmCZVQz5H3I/Jcr6n8VjFGG0V7U31ARUY8ou0k8Tct7yDAWqfSJLAd+AhWhXvXxQahsa2DW+sKQkar4HR9CYH2jNBY9RGA+UofwdzKHCPC7yZhFfubOIu3FfH3fOIwTB/fYYv7stmK+PXqISaQN+spxJxFBH0V4zMMGi7ZvNSz0NQO8BIlcH6J1BgY9ldDSeTV7lG9thndbp2hrYeGE6VYq5eLneM6/7mbECoVJbEa4J/2KFL/5Vg+KgmmK6mgQTzFps+i/0GNygO7uK0fCHz2GhP+G6zRAWroJ7zTwRoTsjxisZHJWHqaokeSskOzjCM9RPf0t4sSvs70Ah8XlflPFC5eYipGFPHb+2n9f8Y1SOhmOtO4l1cKHcMmFn2zyEge3iT/Sm3Q5HZyDlp+gqJ0IY1ccV0kcnzMzQUencRbKq0Mrh32Ww9AGUG2Z22w845lffAgNc0UzDVkJ7GpCQxGKMHBOsG8rZ2lVt5iBAepLavCkyJubXXkj9rzTBtJkJNpW3NcN8JGlIzpdPaqJ75gde1bne+m3IyyhqdBceNf8ZDoJmHPEQ8c2ohXYeTB0urAntQPxsiGir2tW4inEqyOJxtxYPeyiV5+o9JZHlcTHC+lRq31J+aNFGUp1kv23+Ntm8KNkGkw2zxqKp+rHZkUEu/+P4i32i1Xs+rCvUINWfkX0JLNEx6hWQXt4tBeQghWyYaXDwHgVK3ulq8XxapL6Iq8ml4IHVanGkbhur/UUSFwXL6aJ930zQwTKzRjiiPV+kuamRoVWJsz5WcKJH111T3y1nPjX09MRip4O7oWlTav6kH58/r6/XX61WNrwlWbuSmDvShgFclcC567QUMddoSW5K6MKdkK6K8hSw7lnmAtf8iyvrH1l6t2+56saGGUOScb0zrCcKMUqYA5ZrPw06LdvTTzp5/4tFdi+kijgClzCzCAKUUkZkKCE7eOGyPbmrkoBEeCbas6Auk1N7xHT76t57l+p9A8nmGBzZ0USbNLtdkj68ZQD6kSflnWk4re85fQwFlCk45kabEevJQH1Wo7dU9zDvPhB7XuE/C/+ItFawHZiRKz0Vkyi2qKG0qn+Gd07Cr4xX4xe06CdjD2J0Pb8FgHKV5SySTBiQOsrp0unSUtW5OE7nyNFHipyidl5UFnaJY/CQR64y2pfFb5Ovilo7xiwnUzLCRRiPrdwwQvixf82Te5K/Ef05SPOLZmHW/KN0UTlXA6ir+B5gVb0zxtYYGrdo4dHkorh2fZLDjc1FUWjZvMIwaJwkudK2gOnu5LW3zRJixs9qmmMUa3+SB8+vdW8q8mD3BQE6Te6CTuhZuaQjHQvvma6nYq/pAI3d5vxhGBqVx6CRn+jg5oOJcqak7aJmX5ZD4r6lrwqAmrNrfYpaUS5D5vstrbVst9Ok8cupooazOsR+c5RW4CYGIeWDkh2rifL6rO2+BlJXLbKCc9IDxMDLfy7eWxYVwf5ORQ4bdb33x4vh2LPTAQAWnbC0ts0nkI/alXeXDMLVMJRQMf0a2Jx6icTZTsePm3EixeS4j1R4KsnC/jayQJeM1nAP5ss4BsmC/j6yQK+rjjw6N5w7HYBGPqubUE+YFnSslSXykRT+rWhMhjIXFUm8BmdkwR8mgvMJq8tjlV8d9mkCiwnRBQwDxiUDdKbSHbom6bXGFRfh9kqzTfosSfknGnyAF1DIFHCUk3W+VqSjbHH0UnYoSSh+HuPG8zoN/u3T9VSfC0LrPSlsxGboEvhWQvFY4E02haFSv9utkSAQ3Eil2ULnF7N2gLlIJ8xBvKem549GkPi6zO6kTYKti5JfEpPgaYSNIVt4npS+YhfiCO3VffYS0vZoF6utnF8StsIN03bGFPZ7cXUrVtT98NFlN2jkyO2xdXArQtusQSK80KL+y1XjZFYfILoUN7GHDNXTGY+4jEMvdU39OOrOj7CiBOVKAFEr5sJnWYMxWBl5xiKwfGSXPlaOI5isFdGrQN5Yi85RbV+uF3V6p3dbapW80/5gNoYp3yGnPKD7XWZfGA409vfixX1YgShLtdUct2WfP7thdwWMzb16WprT9MHNyyYzkvVZGlaZO+idC0g6qz3fb2W7ly0mYNl/RiDpb6vflgGy5fSCSu4eljQ9HtiLgs4c3NXsOdVUObJgnsfiWJAv7bZK3Al/jMFFckT5P8o+emgL3wPg4HlC1pFKNTODGUs+zVB0pJ8AaYg2SUKzuW75u00wHMZWXkupZwV+01bXruUhArnN1lSO2J+qSa/S1HceaNyNjcXnOQW6ilsQmjogH9VOLDc1IZAD6NSnzbAn0Cf98+m28zLSM8UP8syTGm7CL/9VyFcN5XpYzg/4Xazcc+dJNxVk4S7Mosr9YOO85rdPs1QH6LEb02PXT/ow4szD/FDTiEOWPZtmDbo53uu2YmK+XSBaWXpMcaA9DKtmk3eQNNn/ayK3397e3p5dmOPNVG4BrRK9LW53eI8/dA08YhJ4QP13fin3p/u+Mw/nrhwFSzykAZEIpBOP43+Lk42h1QNrg/sYiD9k3477X4jXbLhOG5Qt44YE4uiONCndhtSk2ZwId03/kVNGEx4TuAt/sTRwwmj70H+N+IwYx7XjuT/TiR5U3AGHKudQ7YtDpEo8r0y4Zn3iGaqk8ooOp3h8mV6ucvQ3N/q1CeLD7U01DWVyUB9e1LO9dRJQf2Di/o1V+XVbyYBFm5qfHF/kwwJWjya8iUDaqFDEa8PQWipgBswqMh2ei/e78bYmjRp7MzUoW2fqg+cA7dXKDmwvr44OSchEsMqCtaErVXyVSHa0iSCYYtE0GtC2+DeDfoK4yZtOD3EyAF+HXVf0w/2Q+m4oFdoEEwLVuKlDSKfFhrcDnWUsoObCNIr81WVrs4fRktvcqfSfqsye8Knm2MjvtMl4ho5EzuIdegwECXfjGkf7sHUh4lKglKpH0feELfBkj6bkjPntKcFAKdh2b78ivdi0vL/DqIsNz+wF0pcg35oVccTR7iluooIo7Gcy0IUeqMqvsWkYBPllIQD9JEUB1bW1v9m2vGI2qp3ZnBzAlQvT6ezbjUtoNqwRdsoG2KUx0upQcizTD5r1u34jSLZ8Q3Jjq+3y46nskT9ipMXP2kvz55eBAXqKW041qewakvRxVlJNFjFRMx/14pbUB2wooODAgG4bZcMIM7i03emOwG5FxqRzycMwl+KoNJ0gkGCvdnDkTx/v4YXdigJtnIbcWq1xiGLWGF8OOMwbJW5Su4uj44INNWByaIKJdgUsRuB32m9oYdyJbb2QBRFVcb8uBGHsim8e4km6sDP42qveA53UTK/rpr61mcMaghUOtxo4BHPteSk8a+khvnwJXAndUWYf5hNskt+05DfaMLF1dwjJNxfllN2Y5WH9pvu9kZ19h3V2W+jOoPtbSzUwzYTdc+8lpfrVCo06Y8KTW5shSb1e6E0t3wkcJpb5gOf2R54jQP8WAv40RTwbi4JFtetID9sQYvg8JQ+y/h1OQWUXA6BcDllMqNcuDS8p6eUi/c4zq+MG+nrx3EjebG8J0SN9BgYi6UCr2dgLJYK/CQDY7FU4KcYGIulAj/NwFgsFXgDA2NxfOA3vLbARzvAV7SAn0kB7w5vsxh73ig6Of20+CYD8U0Grm8SZt2r3das+34eUfcWltfCE14Lo370LrJOmrXMckGxBNkCUm755d5JXvm8FO9F7TBlknnn6991GaNTLTIL168llceuEFprVTEaVFDZHwdqOKfkR76sYH/5EfZnRuAFtT1kurXTQHz5pSOeXl2xIj/Q62hyZ+JRCtqTQsLThUdp76QkC7015tgvp3jAkWN53qoE8yjGpNWONOZdHkCrWVDJBfqKIfLQq+vc8ve2ZB8EuBHOYTJxUjpNYkkoNNxRQM3WuHnynTX2fv0REYYwRu2LWZeB0mtnoHNsSD7TgUGVdcLD8Q8vcPX7NtE7EC+gm5DO9jknpMMo98CkzE2vUJ/jp1n1AtuJ86hDR+icUP9s/KJfHG0WEmBRs1BswpM7B5WNkqmSME9xMZGllPFiiOMZ3tZUUfdTXfyqS0mE0fGqUksXihtj2diRtzrCpvqSRMCAhoWPwc2hJeKWHN0tzRMW0eOUuLX5kfA7Fs8npQeu7mMUvNpHJ59GNQ2W0ZM1RbmI66HyNtAbZxAVK0q8I398mfXYzEIy62jka01A6awXUzo3VtL5caKFyzWFcqWOPvs6Q8uv5jq/agCczOWzq+k6OqmnJ0PzLls8fxen+pw+K/JosRnoO/uiANvtj2hP+cbZFbdZmA7F2wwfNiJ6nImCgRXMs5GcgAg+DpoBkUrbYp9rGOIz17xtxf37C/U9rcaqX/b9tJPOxMfoPki7mH0l7ham4mNhOj52vhQY02so459AoiQuECm2Fnf4oVSVzuEgHyfN87pu+UzD1lZvgLNsv+zyodMD2g6FJYuMnAThJ5wf4Pysmo6n9AHeUuMl0Jf3SEZpNlO9btsH/Sxs30o4Vu1aCe89auAFZjyR0A6RNsRGG/72J98Od3H6JDaTKR6ylQa6KT/yeI3bUNCiFOwjhU//etZuyApYHZgKG/2LPku2eV5AN2doV6OMnDs90UA8fbPux5esBQX8bbz/lsliLSYHSh7LPd9RSxYVBWSC24x+kKjuw/468OHrV/rIb265cFjaWQarTiQjHNixZFAFokHF7LtVCCL5ZGxvz00B4ApOEkrEQcOkWF81E5S4v+ig1ybDKPGWDfqcwKivmY3nxxm6n01eFo9u8y7GCY3vdsJaA54vmvn9rFEJmzHXroQbSYzKQIzKQIzKPNSQUBfQTnyqvAWooYO6IIW6J1C/JKhfyqspoJlEqO7reFOqCG+D557bZ0k5QUC5IlOllKA80JsnA3TtZICOuKDLlLIp99IilftQsGxagszWKKBNkMq7dbFyj/ZrQdJ+zQ9TnGe7O+3UaOeq6aNWzfRRq1IftY5WAyV9T29UJR9TNd05bff0jGmyP5PUGiynp0rIpgYtkdKXP1Uuk2xVMzzn8vCUcW626Mdn6J/2YfhZd8tFQeRhi75wauSbBNXdcwFf8jKI67OIJ5eOeErpiKeWjnha6Yinl454RumIZ+YgSn7GsDKincyn2It1/MYNI17cqQ9X0FaWSXUcZw/jd+tYlxJb0VsUvxXoEe6EJN8l0CZ/IsOKDSuZ6DhC0zqNFkDHQW+p0HFg2pfog0Rlds9LVL9iRqFEdf2Szmap5yNeWRDxiGlFEa8qiHhZYcSje8u+6mMKIt7dUxTx3woi/u/uoojHFkR8tPB9PK70q/5J6Vd9QkHEIwtf9YkFEUe6iiKeVBDxqMLneHJBxMsLI55SEPGKwoinFkS8sjDiaQURryqMeHpBxKsLI55R+lt4dTv56LcQH0ORSRrxh8iqk64Ikh1ngucXtOg8Alnc21n+3g/h8jSVN6Y7GgxQtpwRoSVsMHchT8Z4ZwJqHRZyxRirw24HscDmlKOjQ6QkTso/5RbRpov77vn1NlKblldpc169XaXNV9Ok+JtTpOe7RXp7lOIOHJbEm9Igf18+5OrO8s+yfMiXOkqH/I/yz/KnVQdyV/YxIPWOvWDNCrelrlBH6kF0U0ZlduKq4JrOwQC2oycigBNNazXyWGTaB7G4+OUUyifAQWxj6Mij5Slbe6qu3G7j1dhDOltIOQKBvfDiBuZhM9myZBuTOW29rIVZvhGMVMkWfUAANpdQn+ILKSCdIHG6hC6nC8CjEJwuo2j78qX0rQW12OsLy/3bCiLeUBjx9oKID+ss4uQYLd9INa6POqnnz4Lko0LOs07Kavmr5IML2zvRnqzT+sd9bZY1J7OQd6GTq9NC6Vife8pq8055Uu5D7gSXXzdy/HQpJW0zweUj5le4nC6It7ZF/KIgit9z1YA+ZzqfoFD5NwMbpzqkuoQ+9TVTa06b8qRrvTCh5AWjkMsyw1ZrUVkfluuUT0VplyQTKemSXLatwq+eml4/gKeTZbqk5MwCTJe4+Cy9Ze7L9FDBl+nGvJcprSP5pCNRAKutjuSPoyPlVUu9VptQbTbzQve6FdkZxBt6HEQHzC9cevXFUdUjoUwUelekU8/1DWNJRTAqwOBpSX7+X5Cslx1HEBVMpoj2Xiaw+d4sl9ImVjGHJJfDp/6o647dvS3/uUkovGAqcQGKOAr5bPS7YS7p+e6jvcZRy2v8/qwcr/HjfY7XmM6UKqKqKT+0cl9IhorfTieIqFEJIifaBBF9uEkP0c9ScogqB3SFBf1NiaBHWNDnSgQ90oI+74BmUiiFm07yJoNWhLhBS2ZrZAlckp+mCVkMHfq8tMsS8Eg3W4A271hl9/f70+BFRxd7CccobNEnUjgYLsshFRj2eV8aX7NhJxksw81Q2Da/w6+trK9N1ilQqW8aYDKMlnHon3Mu82gkC4M+v9WrSGZl3jE6Jt6eNxuSLk151EJJ3SqZCrMZ099MhZsJjK5lvhifdH6ktIEHXT8bgn0pvvG8EU/f2ogCfcBs6HA+mWsUsDq4vyah5t3Tmi/0r96xeJEuqROUcMfeMsNUUul3O2kzAhY5Y04/UYvfvNG3reGEb8/w1YWJjspZ2XOT5PRFg54dbBEnT3xB+SnAkMVBIFDMMK8s28UlAwxNiYsDKK1TpvOtkpnKzfe3XCve0i6MNmkm9DBUlaYnLMzCgcYPS1SWXfPSRc5vMDJmaGjm+u5k9pUEd5Ji9ilHHFNkwsXaEqkp16gpl75FBMOZzctbxFrNYCieMoQfeuBIhN92do2Tj7LV6V5g+hVBzJtOQp7lY+PqdA/V6UiUcln66WFkmI3addYJ0FnH0MGr0Z11lqVzmSyrZsismrGXS6kZtqPU/ILD94p21bSEW8A5OrhyWoZeQiWLFVYbfPrUp06nhPPk/x16ahjMmYam0sKUHh5yq3y3mWm2f+kDFcmvyqn1BfXhWFW+VI9ySdiuyrdkqQPIDN961RCtj9WRMrQdKUNhWXfpAScMuVf5kHuUDznr/wvIpeNBumIxyIhFyzQUh2T50lyQFouBKxYDiEU7LEXQgma2wrQ/O0BKkCTskJyxOmmHSFPpMAYGCiJ+HYphCX4vwyzZE/dI+4U4qdE0VBCx2mGgGepbe7OsCdKr3K1NngTQdhdfn9jFb6zg4icFcjdRuCWVNow9/WifSXVkJLCnkQpAin2IrC4CojFFk4JVtxVuJZ0XdvXczlnNCnEk/iBS/EEzfoW73UeQbdwZdnuGS/1wSe0Lo3qYeWlqV31lkbZlR0gaXFs4fz99dRG4OyqF4IL9ivVyPNhvC4fkOz67a4uc3YXTC51dY1+9vgjcrR1FL7YQ3G2F4IhO4akicCcVvneF4G6YWerZvRsUgCt+ds+EgIPSSRhUiSAMgE2mZ7M0pLH6AaXsITvQvrFomhV7rSZ15Bn5yvgJuZyMG4X64NnjpeKeJam4uwms+DFIsz6oATDaQHjcHq2X8OArCAWvYvAqwFsqbbgAiATbCjE9KEoApA36kAQwXsArTkUZb9MnEBTabi0TAlplFGMhb3X1YzTyhH5sLYujajXL4oo+VlyIuiQBtDxMkotutUzyx8MFj/LNJeSIR8wQE61m7Z886aq2mwyVVM+nV7sWe/Rsef618CD6o31Rkr9YmTAEVGjNty3j9xqdGn7kdNoMq+6jenvXVJBuQBDjnJRT4iop+MdNSzltpOcAZlAZyzuPe37HTofLD2XZuadX7C17ushbdjfkZ1lw90wvKlIeKQJ3jJKWDTms57jxp/o2OKTloaCFUwPWE3XaJKcMuwuFv7wqZOTtJ92Ckv6uYhceFryP9yuBU4Fj5SlibA1pufKFLrzFYZP9BBUUkHP9T+p3O4FjFGQhtV1JbbGGIkW0hD5WOtqzBsOyQSX5zpYkKDTvP1cBAXJ7Hs3mApshXByUBZ/8v9NAM6Cf7jzA+picPxIHuDFx8hM+VfoJyahMInwV8rxevMWpq+WXDrhr1kDupQ+xhxtwKlFDaDJuxZrX19IwRNc6Y8mKoJKCE9C6Lfba0bodNQZ59JeyDbcwQ1aWdOWzsSVbE9d+XbVqLPS51P7teVQGYkLLRrb4LLa1vc2sw0wEVJhxy+tP063EQM5r55IgBIusH+m4HhPb4YIykvnEkO7XHKeMOJFq2+cIBIcmlzaMZsdVvNXhDFa1JaOaXcLHsqIfc2yIORY9MMP0HBtijpXWljvnIh1BSC95BaDO7CgCdaYqAHWgA5WeXhFkYnF+lVTUuBVS4egKqX8nd45uAxVC7y8AtbrDQMnQcp8dQoiXVyHMZdYHBwGicq+olAQHF0/7U1tf7CrXT217lbAfikE9WQDqqWJQTwnUrmmdFbG3g2ZDtaRVqKohVEtaEtVSVNXjRVXNH/SHbsKgX5riPoB8mUuhEPaWgr5a/3aG/iVtiVrZ+hVDVq8fondxZHOwLi4R65IsFiq0WKyvO3XE009Pp5mS1zfQ+obprkPEqTjz4D3hxoqRP5DILxaTWmow67XdkwHi/3OqcwMFa8KtArNcbVaIeUphKgn1SBXUmTTF6p8bVir8HONkl4mXTDnFUr+e4RZLscCWclM36UYcrNJWTOiuaZIR7T7d8MiFmwe4vxoDbl6LzWwsuDaS7e5i4ujsqRlxJDo58pihWAYc0o9DqJUB2otZCoyDehJ0m180Dt7xJeO9FZaL92rJ5/dgyed37sTx2gri3n3148UE8UFT5NRI4ZXUMDoN6i9HK4a0h7sdEpqQI9GeIKccog40sKDBx1TCzPWiGcUlQB3WUdrM9ZKc1bLRddVbIXxOsitEe0D+6DVCyBSJoej15JNHkBOlT54ZhRL1cgcH1Pogo9Yr9rIiP1CU+iCr1JcPVzxakduud7Pg9iwXbvdy4Wb+Pw238zhw6XdCwrcXgpA7MFXTb2xx8GJvj0vJivPsxB3Akot8fa28F0uMmsA9XSO43zDVCT1nHeOuF1vFisbWKra686oktVYpqfWcmTK30slRT6zA6U2IlTA7r+6GimTpbA5ZKg0XM4QSAeoOmoHb8cJwniWl5kysECkqXBiIq/ravmagrwQRCDEJUzz+vACnsNooAFSfj+Jx3sA/h9avqDQcroxwM3WdO3vTug7ANlTtaFlXRecVOkvEaEJ4WQ8gt+oKZl45QUXmp/pCYm6tJPvDON2LBwtd1k3NYPHCwy9MrmprbyrdrsV/teLC+KOeHzT9+P6/G9pGVXnjR/jrPNhW5FcPSbaqwxZ/iC96Do78AaIf3VFSJoZVU8Wf4OaulACO2Uc1W/QtQjBoiAQDhJz87Sl6+XXlM7WiUwFyGmeX+N8daPqtra3FvQfM4uUL9IsDq5r+cDPQq7uhDK9sqmR5JT32lefmG7AwI/LMYb+NLbwkVbIOlowNRPYMIm6wEWDFp4nivd5+jF8nzD+Sj9QAEu8nJHS0gmSCt8ZAEh/uBkGam+jOzjnd5406qd/nQG3YNKg/lAf1zphQS/JSVeqUqlJFLgoEm+SoNAgAlB86naOypO1IWDDeQNgwRQbCrlKiI8lM8DDd5lMqMLCZC/t3PRHW4tv4kqWfcUgv/DpxsYzVMg8twJ6dRpM9vULz6J+9OT3Ux3Wv7Opv9fna3k0TYkbKVibnsBDK3TKKUI4qtFw2uaVZr7GI02KR0Lcwks1IFzag0A2UESyFo0PjUssEy0g3pb0wINo+vqyzwG/jKdg9S2L0KW9BrPJ6ivLD8OmVxGQY33feCN88Ym8Sp88Oo2q2SLWk4TmfbvdbNc4oolUMilVdZgOhbOztlxKtneQS0zD3eYRzTh270TqAru12gH7HQO4AlVcGRCBt2hmsbbRJdJow2sV97dC+RaMLmaGn65dJKIAEJVUCGMji8LlS5IfIIIf0pMiP65RM9V9VdJAxXqdYIY5nucviDv3qFGTa61U1AqRXbMlgKA0nQzsbHyeJscRlxGXSNK2Hn/JWqNjf0VJLuIxG/F7oW6cRW5mhMVK1nXw/8bPEHroG0C+aIed38JBHvmwl8uijg9UnCXZSA9Xv0KxJwLvhoeC8FCHToCDrlGYV8054KGcIf2i+vc18oZ+dRdmFOCdGt2hvCNr7Fu2NLBq+fcuiPQO0NzJoI4L2nEV7NIuGb9dbtN8AbSSDtk7QNlq0DVk0fPucRXsBaOsEzbrjDhC02yza/AwYvlxgsF4C1gEtrF3cFFmb8gm+IWqQFgIMrXdpzfIGEzql/ITUbyhS1l/mphMq6kpOMtbXw8FgOFbgBF3JA64Hc7tux1IXEiKXOOQfqUQw2izWIMli9SmLFT9AB/J96IecxUquRpfOC9xpvsud5hvuNN9wp/mW1ndZ5IsYjXwiTHOYvCas/BwxM1/52Yzp7jl3uttRKXEG0gylKPcOlXyIyKH5/ABlsiJbnzabbiHg02bB82VRh19STUWfG8yUskEN6fv6WcA8p0hvXM7NDzA4ArlVJFbY5/iSMj/1h9pPxg8XmYxflfhtLlYDxGP6ySJY51bKwzoPWFlXMduphIS8YfQUp0XaqZtjfKgj5TfCFDpLsuISma1kDqUP3Gs6zSEESQNDyogyWCQMnzFAihYCcj6HRcEwa4rEg7wGTx6HLMn5JoVL5tc1py/yLsUjwPl9v137f0cXTJRN1KaFHG1tRUN5vF84G5sAGgWmJG07FJKSxkUfmJIqHG03BqclIa8kMoOLf8Ih9JsxNN9x8vA8U9FCQnUJj/eLkk9FzMV+4mH0SePda6jpxVslL9biAw8c5sY+fuRdmpQMk5pFjkj6kfpBVsnb4FnbN/ZiSLrOoXgahZHI7D1eRfgVm73KqniRslr1BkFa52Ws6LgHUBE13XgAUOsAFQCVLeidTJ5CaJOM6hDyqCUIFsXkVPD0iTOMxFjCTgLk8Puc6G9aqy5ToaS80phG3Fm/Oa0ZCvepQry8ktziCL8a2of3oWHkpI1XSOTsKU3Ot4Nt/vTCyLtguOnd1PTFuFfxlVW68y1+Pbv498Q59/dDlx5OSZ+dSdKtf/BaehQkWWGSR2pVk14gLJNS5nvecLyqya6PlYnZvbJJP6IXaVVietPncLI+nIyaam2nbMljOg9yhRR4Ht3drsCzPVCwnwN0TFlAb1TaAe2Sa7RRlB/R41jF51FM7oVep8IUYBKTc7Kn/Gx3GH3MdKKepNwz0xyGZy99SR8hwqWfzjtzcxTT4gHMLHUrHiAZmhV9fV9ToZwRDUKUbXwgokKxwuS2Cgr0IcrtPxFkWgVJm6BsoKwtG7OybMxhUmk1GDAB86APhmWPvzuwS6iWc6GaFsobF+pu3R7qj4tDHTtNoHbKq8c9vgjxij50uluGuwxWEvpqNBGK7KWVRsSBHgKiTiIqDpZft91WZ+2xaoenf7IweS/16wOryGrk7z1S5mhdwtCSowIjzocR50c+jDjbU+65GdId3Qz+XmkYN1Gst1Q7rMX5uTNzOHcGGDF4JsdMnNlFRmh8AFUYxYrHJjZo2uAjrhvEIW06IEwkdFADfU6YqiDIrSpT8ds3jnj6asNEjMuhWVY4hNkeFQ6aLTNi4jhlfLlkH9JxYT1WXOuxgm+FD5cy1yjvl3y8x6lCwus/hGLmyM2QgvV9Ha6a4zYDyN/PAfpJWWf0b5sBFLoCfsUmAElau3tpx24e0FFyRke1BVqEiYE0iki1fO0ttnQVJSLHj1iwDJFLo5uBwQ7r1SYIQNTAUzcT4IrNBbgyDTDu43VIKIaLPRUn09tULSpT/sdx6J4osO98IOYGomwCJEFlE01uILasozANq9HThtqssFsYSZg2mPwNymP/1T0j3qAfV8AyIxkv3WHgKT+oxY/h+6mcixj/BmtTpFFw1YbS/HQnSBRAJmLQh7NzbhfmnEOqyWRjitGFORL9H+cSJEVrxK6bo1/ujz2hsGHzAVxXcPAG6ZBhaOhkMyFD+gdbOcaXlv+ge15M0+YHMwYi9dd+4xC6SbDfiVWPD8/cV5qWTPhP5pPtEDPkL8McomphqKbeoUQBRqi8FNA2ChT2suUX68FAeIj8WLNyzpsUbJZkPy60As9P6lChHGqCJ+TLCfnuCUkUJEMfomKlLwhd3hCvxv1dOdbmGQ+sM/C3yyS04HgQjZLgclV3frp/exCo9AJydVuQ7VtcUop7HS7bvsV9REz8+/9zFBzMacr/eCHpSX6s5GbL7V2Sdr1LkfxjfTZDR0MTw3HjETcOQwDifd8dhSS+zQdOKtnphDacMuLp4/tYYdC3zWIbMKAvVOzpVczp7cWrzxzxMg91sxBvKx3xxrPKRvxV6YgbcxGXkgFOD/UetIYjznF9d2MwRAQXX5C5hqRkWsWLVsm2KBWsW/oEi5aBhRXBwuqYWDunXE1oSIAPspTYwKOhrSkqGUiPOn4VEEY5jCJBUINZ38+WkyenUSF/JIr+6bRQc5Qox9yNXhw60qFFmr5ESYSW3JyU/jVy6iJOAPPZcoySZc3S9KmaMSY1b8Kyh58aVv18mkbP9jh0CRknyseYL0ZYKTrCESOXtxUjO+a1TLy524w+yd62pbUex48T5zxmyPEFY4OVTzmZazZJMIasnAvIFW1BFqIfM0ktTmnh53ybtzzyhlgXAr2e4j4o9F1CNcI/MGpSu9t6rHNbR4rcVgnhE2PR2PH7I2eOFb/fjXwb/9S2Hz9outDCQ1NWMcUQKa6RZI1nWu/vmq5tpPfxk2QqcRkjNLOKELFVeRlEbASoUPv4SmgrG3fI1tFYegh9eN2hnEBeVSD0EgRzIugl8mHSOzeErIJnKJOPjYqcjR0WZvusTz32dixY9NUtIfeMdxjUJNMQBEruPjhU4EoPrSvdy7rS27wSJzsD6d5NfSWOd0DuKQPk7vZDWkA6MKJtzl1F/74RdZBAPmNm1GH1/Q4WHT9wVP4Og+OS9xA58hz0gcLTNk3yQ3rGSLnjbjq1bNnVDm4gDPGTsaNgZ48ZBdtpc6KQ+jfCMWUHzkjVjpzLs4lnlHNG/5DH/EAV4VfiMR9BzhnfITqTbROX9Ocj79Tjm96NTRX37UckL00/PolibDA46N9/jvz4wP2H/jb5+Mgj7ocf3Gzc0O3MPcfdcWvQxtYrjHJouMkojlvh4urYKDJ21il55qeqlly9UY2Sq+82Mg99nXLGznALZ3lr7BynRg2eK2ZlYIbVJpzO27mnM3Gcd0rCea8knPdLwvmgJJwPx8KJZfZzWL4uMHX9nlQD1PUvZyXbPjPEX+iNPSRQEO1ePKocCY0oDoKryKxSGGPjOSOePsRs9vTrvf0QOJt8Eq9v/kn8Vk5ikyFe23yINxyI7fPCQIZ96npUcN24v2Te2Elnn2TD97f0t8uf3WQ2+3WdfU6DPn2ETsPC0DaZG3CCSDukG2UzwhbgNYVren7T17+ZTeKcrJPIrOirQuKH7bMNsf+7R8anRw32lP5DH6nQKdI7b7v776O//2TbUtZHIt82tVy4KvL02pnDlKolX39vgFZlt70H9KqOWu3zJlLCfKJIC6Zz9iQiEvCtGuKAfJW+bEVHIj9XGktehCONHyoYxZOwGzpjK71mgD7oOd42iw1AUSq9MSo/F8t0jieAXohoOWn9EgFxZnhYIzXL23EffWZFaAF3zHolPcNqwc/zJvL0CA2U8AsI95MZC+3vjuNwfqWtj3S7tGsO0Zyzp7RyafTpyUvh9Hq8fjaDBB5AojFBznJBrp++aSBnuiDHTds0kDPKADm3jHuyqox78owLsk5vGsjKMu7JcBkg55QBcm+1hBt7URlncmEZIBeUAXJ+GSCXlDFirynjTK4uA+SWMt7i28q4Jz8vA+S5MkTBSBk39mYX5GebeDkPlfEW31TGjb2hjHGypowzub6Mp3NjGSDXlQGyroxHfEUZT2d1GZdzVRmP+LIy3uLflAFyeRmXc2kZN/a+MsbJA9US7sn91QlINtgb/wyjZ8cuiaQc0FMTw0fJRnbzI4lreBB+X5cSOvLHshoPK2g1FvBqOdkUR09tZynELgoHrfwlXViYmSwYkpKeIb3GN+wIsaLXrKfW1rsm+eRnynkc0tPmPAqjHNoOJWOaVsU0re+bMU3rWdO0XWqJRhbDw+PmleyCuBsl+UlSh3A7CKF+d+B7ilipDCc+3WdOQAY1/ppVeuPA+z5fkYy72LMDzqeYegIYACxSqDYKU4nLkSrnitobpU6vl4PbPZx0vghKUOYgbYT+3l5IdaF+zE54n1Jd/K296bT0Gc/bRmlTCaJHeoVxz6UzkmCmXkR3bjAQrjHZjjsaBe/7+qQu04dc3zuDskXLtOBLxxFfneDQf8BRGRwlOCrlC5gnQTzDPxpBFHK0+ZqaIw0f4AxSBDwQS25/MmEcFj6Z9jjVwjgLizkAI9/x/p01E96/Nn67kyYkgdPvpkq9m8p5N5fnv5sUD5XoPILytBqi28aqCUXky3tC23HpTLyCJIpwUdMJgMwRBDSMbwlxKfazBf+zNLk7I0FMIAElkiTHHayYZBFgdNASQpVCYUX1kcHy5Me2+dBQRFtri5IzCTiFC5IPDfNZNDAfAX1QiAyyjz48cG57NU7JoufjiC2pCGbvvI9biJrnfukrQTg/5rl6qR1jG4Q7dwEGye9rHIvGBgQhT+ym8yasNd1RBfHzTdv/+tb+8aY5uZ9tjfK9vVYain8T0UPgzztYpO5H3l5dnk1OMaKyusgujNAYkxW4g+VHe1PSSM2e5gZJlD5a4TrX1XGd2IILPUku9LwuulCERjYN4fw0gsz78haqwE62zUA/XOlCzv+7NWRHptt0/MCLPOmybRfcy/fSl+/x5c+XnRp2pz8ZIZ+9rKR2avBO86givFbbNoe+UK/tzjIXQim9tcvNfMvXmoBx6eyUNnt7H32GNvndc6b3/DznSEEqHNqFPaoym5NCLDN8HQk5mrI5hZZ4k4FMqodAbZ3NpPFAipqTRfO7PvrKJtEsyN/1bS933+c0f2d2zr+jD85I3dHh6e3vqFsaoSzdyDGzDNWwsVqURNuMwaGMwaFalRpQF2Pf8N7G/zoUcYuFbsopRm85/aLqwcINvCCPxLMTvc/Gy786Ocmy++Jkv7+mylnk7h4SBcsGFuOaBpJTMcDHzAQwtDnXYpBsN0w1KHmJVYz+aNwrzfRBe8ftg7YdkmWMTkLIyFBiNsWtPZrYAlsUxVt/MSXCGhgV52Gs5c+emzB1Lk7nAEExRToIraXSQSJfH9iTTQj5XHKH0cDBlx46mPL0EZ1g71msVkTBoXxH05u+yOkbeDbLwYC0N736XF6v7+rn/PD/wcmuy5PjS+P/KOCKleUsvd+mjfyks8P33lmmSaF55dYYcbRuIdUb0e7uFqcaDYG1oNv3PJRP062Zm3zohJNJCJ6o1rRBufO0RJTqGkuawHnJS0BHqVySUK4/mB0FJoEnsPXBgZvAgwyuNgLvgfTrecPs8V7PbaTsSF8zALb5v08aQ5EGShNhUng5EPlDZP4q8PD58Z8O7col5LWteV96l/drGsWEV4ltiYgotyA1MP6TyP/vTX+f/ZKLIJXpxz+MP/8jUmhcFY1uZg+r8tf08VWrxM6+1NADMPeXz9++RAytENQ8n/+cBkJ8+YWVofgB/f2mSlaRZ6qosll9Rh3wVswGE4mUt9+MwSKWbD+ItnPXmThbugUWgXjWUDxVP0ayiv7znNt6hRq03pBIQqZAsH3qfEifoOGYGYbdSzpgX03WIpKoEhxSVPQB/cTOYhce5QVM3H8lXOxcR6Z/QqX49Fo0PX12Yqbo4/tr27g5Xaw2/MeAhG2J4LYxOmx711RpBIURTtkN8YarRzz93GxWVem04jdow/O0gaTLt00YfGPS8C4VRe6hlYPPH/Hi/6w39pMkyPb7WtuHsdggicQVdXFjecIs0AOL65x+e092GpWzK6m6E5Vp26sQ4tE2a/ADVIJSzRqVLEO6g+2NcAiUbhuVYpOyREo0D3aedVnlJ5JKh9gdW+BJodZhen0fuMEo9bH2+bzk3senpQvxcGiOuNPUnplBJSdisWLWKMPsOhfSOTKp2fORAQ0x8nKHzYfYxqWTQaMGGhhi7K3CwAhbA+PNWW5KRqaF3tmNOIx7k4z3pifVtjIx8jsGcl68riW9Jdtkp1t61PRTozpRHzwfI4226od8SVkz8z6fGPj+uuh8ycI15RrCyBdiu1RqKCN8P+vXa/O9XOU68o2BuZSGQUanjnw2gZIvWPa69BdxmAhPOauQ143/q0kXiOMjV07yIvlgrBNbSo6QXp/lpm+3RpKuaD2RZ0ZLlU8jW4Gzo+Mk/XVbz9W2bM467YhNr4KlfD9C7ncS2j5x6HHnjS7jovcBHkm0Qki3SgjQciH5aigxayMxaS3PqwwD16vETUlNP5MlVD4E5wV9jfEHhpP8fS8ptu8iXLoyDXIO8Ok06QST6zxVDYEcBq+xz2UXtOi4B3jSk67E+gnTkDiUhsROO+LQ7UVMJjw9PNYbRHXFjWcZZsYvaAqJVwpNbfNrjbb3CECoGjyG4qNKHy1y4DjOBs8mGeNH9WnTWMtLMxCNML3XHVP5grGuTx7gtdjTH3Y7tENj7r2m+N6Fj62KHrvY3lvnJKhdQ0URDYgrrCZ7YFOgX+qyQniBq/Ogly5I8TwhxVsOUjxWf/QTFdt3NJ74zus3Z+cnN2fnp9yd85zu+pAGuloHzH2mXwhSVq9Ya5nEeTkFDyx27J5X8N8oriJglpl+fFXHRxgpmcdcKwkNUfUjsyeoTeTDvNJVCsxPp00Q5nPiL8INJu8QeQHqmM1pHRl7l3bbBuSX0ICEr0i8gqmWKeQVdEhefYfk9am+QdUi1dg27+Gen364F4ZiiOc+2uWtZMz6IpOB+c5aukhZSaVe1tlvtEicTdMXbfff+O+FtTTryAp2kh+xh8pOflG6iKchRTzauv41ah0c13/kFK8rIcZQ+qgAslcozCkCKmpDVWZ8WssFuC4L4I8FgCcGvROtxuD+jVSysCUMYfqw3uE4lFgYT55l7O4yQKMoh/sTVfTLU7mfPANWJHbG835lE17je8d4jT+L1v54dTAzN3msgyaOlBAQKC9p2ghFgj6QTL5kTPAdhh0BpYvpRVauIqYffOs531Zb37YKxeeYdsTEAIIKKChcMDKjzwYRts0l5TzZfQ2g/TUEkrZ74RsRV0lVvztAk41NwKb7g5txoxWp7R/BodW2jyD7xsvuHBd5c2oU2t3D1O545zd7+C22nk6+9UZp983AJ4FWxXoIyig6MK/jwQzhBchEqzywf2ryz0jVUEAoPkKJlzUkkril8olpipiyf07d+XYBcealzfCwZiUKV0RqD4QgwSNdSV7+nhrsJ7y3w4q0b/4MCGbpQALzCaiNtCORQDR9uqtEfKcfn0LarijugaO4r7SKe0DxhmZoitastRFAYc/6xjGDOt6IN8ecP8WDnHrx8EgwxDAC+cZzyUYvxtuL0yM1wV1XzMauL01812P6sOvLE9y1nrgNzAm/MvFd7ze7vjrxEz7CXOvGiR/1yRnY9TXZ9XN5xE2fzBA3eczZpP99CpM2CVfTwtzAXuxLYI8A6Ig4g6vWjHjkCJqZdmxKukw13pj8Iu7Vx0wzgco5zKcfr7g+2ZzoObNyPD53kcdnJnl8vqB8JsWFgehZaWqm4Q2Jv4iMD1lfm6zz9d000FNzKNLPOZdCnOfUFmcd29fO9wsqSCGqs7MQ+pUJlnjnncdpxSHGPI+XSziPc0o4j98OTFzrzCp+ZIFDBNcNZdgRXdK4Tl+kRAaLO8ytvLqsE9Qvpo7ax9tB06YhBVy4LZMr0kRu5Cni8J4lJcNFbQ+BPi30IF1lC18fk8Juafl7wJHaEtoMsYR921C7eMchUL3k3rmXBkq4/a9PFCTrw+FSH3oT/SF9eEP8N+t8ceDc5UtYv83+v0rvv761/69kf2hC6Pj11gwEQnpxvzRiU/tRZwaeq5IljldRJMtz05toSs3OayhVOj9Me0azQYuF2fHn6w29JlpifE+G+hOWCLk2thWjY6wpeY0uMiU7h+9MDt9JWRhT6ZI7KbJQJc0hWUKoJzIM2lGn/tCPOtsf/v6WRhDi8NzUJ1IMJIefnxwexBCUWKcj9Tc8xGmlQYu0MD/yedGnlXl/Q3wlQe1zo+g5FKflYQCIR0mf1kH3Hdajp9+eEfkTnOJebmCKO3oGXuJ8eWE4l/SZ08ZLudsqV+WlRvOs5ULnjQJKiiBrQL8+1Wq7C7K9iOiH8NPrnwW2BTLURf14t9OOaJydbxy98yld7s5bjnITWx/xJz0vXrv/znASq4yTeJ6lsIbsop9EynJd+wnXtdon8gmXKK/1a3323ohFC7+yfmyGfrGvRTd1ZMWmDJ7VMLZs3p4N4qtK73lrzp7bpOR3EfPlp2K+LEh2INpDL4HC54hnFh61C2/bhVOVWVjDCzQCx+66jYgZPZlZrf7aWiwP30+GflyNNbP02FrSAOWjoCaHv443gHuSGgFidtDvzqotwNuTKU5VRKUZRjA02f5MGrekC1Llbqd2/STvw2eybA1o2pOy09F75h/2k3h504dd2TN658+Lw1iaitNrZ5l74XjgBKK+2Mu6iklG802N0INcn9Prm1BHtNRmr0XkKkaaA23jXT9ZQ9aKSlGI/ntfT038GWmPSSrUEWcnyYnNkBmEP/O9CeqN27p3rknnKtRyTAsVitdG427Ws7dva2H1ojdFGCxi7TY4oCH7nCH494SUP2/X0OhKhlwTD+75sXbdkHvUdc5RX8SuG2RXM1zkkuc0/ZibKMG8Rcaj8X7Q+3uaaVoxh6M+c/jIZjIAuynzae+/g9vK3sSHbJ+S3jhkneyzWW2AYjqIjFqvAUv3SwacDEUeodmeyvqkPmmezJ7Mrb2601c5NJ6k9IQmx1T2mMo9pkQyC0rO+3Mk5+dS3C0dojh0iOLQ0RrtPNd06IMCy9gSc/hIrzEJAbqpROOlQQyl19hyzmYzzx7RSNLB3LssXs80nRE9P3bMoCfuU512/p+fVtsj/ErogOvkdZuzr143E6PryNTsj/HnO2rGub1wHZGZyzdNcsCSr1yqM6/ltbM+OWMqfnLRcBSsSfvunO+ocsCszV3ELjx64uhqWUNvgzlN0zgdAqwXqzubVT1A/zYGWvtdqieyX5FbRrSwD5pbdsQM18sXq0FfJJC+sLcJsbUDBJBI7md6xVksAdaCx33YHPcYOe78tM5j1LDF3njd9/Kk/dUFpf0CETp16WcPtSloNb0hKDr1U5PMv8hPIP7uB1smK7Wt8zRLP/b0CTPSKVTZ/Kmt8szQk4IxzFCOlxoLdOtUPofpCedDTYfmZlSIgAxfUm2NvFJtdq26u3o5u241mj0T0cowruvVXRSpGIstc6w9q3F18vb8P6x9BXgcx5Jwz8zKXnvW2pa0kla7SjxaU0BJ5JjhJR59eYGf8e4+OGY5B3ZyYVBiUpiZ5DCzIazAy7MdZn52HoajxBAy3FRXTfXsaGY0u3efvk+7O1PVPdNdXV1dOIPO5TkgV5w9zBp7qbdIoMSYUDlFvMtlN4OfYcGSJsARyJvgm+ZXrpA/QU7/IOXCgbQIMx72ssgh0WFkUcivYmaE/5enuaBXleutLrwqtxa0y9fsCMdP/MgE62yhT/2teX9Q5kRIgX+OIhwMSitgRsmAsJ6R/v9EyS3u3aYD/yCt6p/43hjuXaaSv+SbY1zjGIidMnE9h2dPyKebRzthxxJbZrSJn0vyKicTxkA5eZHpZMBFHxV+lzR0eep2kO4zOKYN6Ap7is/xsuxpidsZcH/SJ67GYz0tltXyMQhx8jooOZY9I9E9R/4Y5e+O7igk80C2sdpKdR3kmRQcAblfTfJjNVfAfgBXtGdrxfr/8OL/d7E9k1xJHRO8KpHfoEMlFf9k2oXZwLI88QtRjjYf8+Nmckgko6YngvSYoz9u3RQ7d0TRAnlFoy5ZgGzEDxxEfg/YBiCGTWJAoZe3JRrDkpnjG8kvSXzA8eXABjBCj4HzpoQAIJJnHBPT+V2b9T6d2vG+H494idTzdl0T6f2NhnlkKJcsuoI5qHUKBSISxYP0Fr4BogU4t7ZCwa4+/HzX6JOb2khB8GYRFQT4ZYsB/rCfjPNQnislzdDbdZN+Imbt7GC+cOGI5XgfZ+wcu8TNngDK1RPw11I4SR3nyR7ed7C67N4DEMctdQz5OzP+9Zy6Xg8wi3UPzKhDytpHli75MACs+V7bsVAVI1DvKVD/og23ETuuKivbAT1yhRZv70MPvFHQtiahzY0UK+Xq5mShMhbxtsZkRH2oZJFducwU4BtZc+HUPBHGGkLjpPdJld/mCKAM0CVyuXzTD7dEr0whf+g4aoKJFb3IjRIfNaRWFeRLQCGSoFzlAElh+1rVg6N0mwJ8Nc0YvSaI6ZHOqzez8ypovCMdVuelO7NKciaQ9xqhSUTJjqGK8I1djUnKu9bsMrgUSy2Iv61CnEUKkAx6PuBw86yALkSNjDwf9aHoFhoWJnHtaGHS06vRu8HMPzMhaATh8yEqp6L1e7K/FKXcS49/UST+jCi/8D+rSp14NFLruaz+jaODwRAdcP5uTQezqskVqxA0ADnMBI9tIl0Mh1wBn6y00JWoTO0ra7oYjAaXrTK+ncVvVxPx/L6KBmg2h4Kp/M2qlHlsa5cf2Zw071BYxaAKkVfRMxxZHR8YrBCvrhbhG111/iMrLCXVomKdnZlnRGvsMGIzh8qnnoCqLm8r66d2D9DeTwcI0k3zCfgm9hi4kb8NqiPN2vBywTn4ZlT5MBLt2/rQvhk/6vlJp1EUpF11Nzw2JCgjsnDt2eZcdVn+2Oi1A6DMfIJK1Keaw0pUxVeV6OpdAhmIVaiIOJNELlK2orc3DC/GDW1ush0hl7cqE673ifLVX+DPJ5txXv4fidDumwIu2jRbgRAk+VhuJOciP4CUYxp2HxjNDniICuFwUa5sahCwu7ivPjsk5KpOYaP7XZY0VUr+gm0CCroap4DBeWaQX0VFae6D/su7rID/MnEdJ8B1it6HBRJ3gy+nGGr3lJtghyQ9r4klEgNHSAunwiJPMTxRqvWYgc1dexTaM5JKqbMSDmSY3RaNTRx3tACngdk2cscvxxB3TLu35vy99QvvYerDHMzWi7maMdPyqXVVu+tCNrZnqhXmIlphLoIKc91ldvQui9RlTZPxOU9GTX0VqK9Yvv/y6Hz/Z6jVRkMPjr8DwPK9vJt195GblVrb3Yc41tDGISoABARZK/aWKmxYy6dEOczC7gD545WUlEPXEWUnVUG1YDA5YL44oP5Jvaho1498iYc8wzcMoXLRVPgjqkMpDLpaGxNZzkxktqAwReuw3coD6utDbxx0zL9B/1RCmmeBOsN6wisz9FSXBRTRE+QeZJkFBRPn31FmPDmV3bHmGGZMXRoRqEwTrhuDeNE1aBAPfybgbYzv7/bSSLyDWE3nYXlAt7kdXp2p+UJQYJKHfELfkj54SbhqzwOT/6kh4Q9LKBrQMUawr2+m0qNzdU8zooLE7unQcQ3q8S9t1yFiaXEuicHhExicvTa04yxp5xa5Lu9ziZkRKuQKqZDBEwH+zQ3rj6OQpmikufBvURipp5pq/RjicwoO/sJCxnKN5RPs9BBnF3TWVgmXUY2O7hlsve2p1mcFw5TxF+Y52drsK7Jm0dIl8YZKDZNQhD6vmIcbtRn9hrylZNeK9aqoB+uTOrAy7ot1Yb1Z1xMO19XXh3X1tYGwYnanN3l3Ah4JbCy4MR0cncqF5ElVeQa6wl61VKHjIqG3/45un0rZNzyBjrV2OOFSAiYo+xIxZ2l1yWctXA+ZCt643qOVPUEdXQ4YK0ObAR+bcUTJ6M7GLh3KZmg9lg67FRR2i2ViTcx/ERVpe3D4MJpVNv0mP0L86hJ+7ijyQXQBuHCbGBmjnAOF3FkiHynX8L6jEkultmAPKbR3hgV7SFdSpDw9gKOyuuT4WJvRuj3aET4qEGPG77gj7IO/Rm4Is8M18vGIDt/oiK7lZXld1k90MCOiTr9L7oQwn7q20CNgnZK14TzRQTjRO8KT4R3hi6LeEerEwUr+ph+DYqDVCDyfZnJEjcOxNDmyudNBPEN2WRijB6SWLExyXh2hkN8nrBrB5bmlHcPlinOsfpNKsGW9KRhm1UjEhGHsf/SEPYZ1qeqn/elBjuXbfVyy9KMD4eEVE0LEXDVoZXue8LvQyzKLw0oCRoM3rkbQgtE1BN4ndWEuAsxYDrlOIipOJnogM4esiYm8wEykFqyn6sJ6tC6sxxhrZm17U1G+V7Jr6upDzVFp4DGCQJ8D6BAQOAKw/H9F0Y6T2d4Ny2zAPfhkF2kzkR8k20sieY4RxXOGxxPPqaImI0BNTxA1YbykS9RkIDWhszK8qtxaRhWFY4JGpkSqUsiSXxqpAAaixxyuBxmUSAt7ydt40awISgYp5E2tXmd5NEGgexOIZ5BAxKIEIpa/P2ECJ/Qx9C59cvmQkDfCloX1xNBjyJv9uUFsk7F7gsjLrwghg5rsNMpp3Nt/xpnLBy4cHOo/fVkl0yv+D9WwVYValWs3KmuXwL49M71CeKtJPK8WpLMtH+lg9J/6ZmzJEXJPEdV26vMTQV+uNejLqwY4ptg9ib75TP1fcdDZjHhXavaelv0dqJckH+qDU+CAeK8DPtN1c1M7vAh3E6F5FxV/uAQNHVb6hM3w6hYaN0DUBo1oS8bKSDfnFIi72+pEXFFvj7vq7XFVvT3uqbfH/np7HKgX8Yx6Ec+qF/HsehHPrBdxWb2I59SLuLxexHOjEKOPcV+04yFOyG9QvJ/LVf5q45df18Nkh+tB+qYepG8ZaVZINiTppBvFQ7Q7gOJURallycRiTx8R5+4+Pjgk3IwXZksCAFyUDxToJIAYYVcHVLq43txOYF9SSv5zhH2QjkOjXMx4gABJ38LwdnCXdA3HKoPSdoaWY9hnVt5aBi0uUARKMZgoi/0yI3GurQPnhjpwBpNxpkcGAHRQbBqFAmS06z9Jcqck1gGGPuSy5kBZa9qdCSccbncNm/avL/IyCPq8c56KkKM7dU43lGBD6xRy6rSztlPBw7kaTv7lKmdxi5dptVdOlixOdEynxDEPwRG61mW6vZ7Fs6MepO8YKZWg8haIT501yTbPYoQZofSI2ny26iLRBcQ8shyI417rWVLkBZ2YtBZchOCDuS7aEbshVR1NbE/Ar4QzvnVTKUdTft0mN4EI1eOLhXwaYp/YDLIquIoKO9+BwbtwuH3gCNnzBJQ9Qdt7sY2fr7Rx/pZ4fZvsb4zXtsXj5ZLw0pP3F+PqIO+vx3NUJJ4rBJwr7tn91m/fXLHr9nfFab1b7/t+1/PXXvbY6tNPqRjKIt17wID3rzyw4jbvY8HAbSegR5WBwU5geCfuDZfCsQ8WBT5AqX3o8ImK6SczH7vsf1UM13S9NyuD+jGQ2HxZxfxf5aor/7tsT9d6FSB50qscETB6wciYx8qtpZ+jO3kFSH7vY92J/6YiISCgzDyOvnTC5T5vVWBzcK5Wq0W1jeGhb3aABmZhnxxuV1Fs8MU+KCoY/czxqCXMqvkhysXJORCf2sBuihXT61+pgpTeawk+fac7UeVQMkLg/y8a/E8YPLTtcqpu7xuzd0intbXBJ5aeqg76jegelhvcRQ8GVfZgbKtchUylYsi3OhxDXl5CT4yL4HMyfOIIhbepm4oBP6tfVcWnHRTtg/iB15tWJMob2vENOCkVWI8o59bGQ/9qgpLN+tzBR1Uq2IisHx9B1o8CZP3ohg61w3/QjIO/LMgzqxz9+emGhH4dGCCM/70pj1zx23bMw0fMnJ2F5GXlhGDCjFuAmOhokrrDotxCkHjRgBoYY0Pu2LrmKfD8nTd5L/5oEZAgjdrN3q/nio7lHYpZVd4dbSGD98ZflnyskaxjtQ3SgfxEwaYb0ImMmn51nNPgQYTAA41nEBwbhwKtGQ0e1iwJeW8HaZRQtpRrCr5SqTuoto1IJuwKTiOMHn5KjYSOSXeUlO414/2S56rSGqyvoan363wbabhLaCmwflwvhc3BpRBa/T3Ra3MmL82aOWIdDxQrpMtbMNNmMLw1rNeJ0WquLwXDoJRidHNBiRQWwOCeiL+gUy5VwG4hqXvawj0dqcJ3kRS+oKr++1CSjyGPUzqcEoR2nQufgMuBPCDPwG/NrjioAaRcFdQg2KtzjLy/wRnDwjHy4FfUJoGOIZbnFYKpSLo5ja9DmluwWcxJ9Dcxyd+E24N43O4FRrc9PbpuCmXmu2rFEAWHXd2q/f85O4f5j+TWiAYG+VOHF6kUFr+7Mb1sl8ECJ4YqrYF8pKdUJ1AL0XNnND079dMzOVmQ8psFKZV22xXKylRGcdQ4vIxOGZHukahgpd3bCOzePdWsx59guUrpswX8yxAfQoQDwh1QjslAOnbIXm0mQC+vhj6ToacL3lgcow9Sc4gjYWxCqmFQB9OAzghLhqyK1LIhKs+38WnkQA7l5+0Icryjjps2pwcB+lWhHiqQ9lzgBya4DlZEgvkYVGbXm25A/szbV0SRbnnhGNqzcMJAtctSx53NXv8XKqkDfl7SCfUaSfg4v2TvF1kdCk6t+EveXSY5AkAT9wn5RCvtEjWM40pWi6fHWVUHzkAdOGdZtczx6zjHacHfqA38Bqsm8Ddra/2t2sDfrg38ndrA360N/L3awN+vDfyD2sA/1OBh3wwV59jfQALnFyB+PhsSOGfoYh0fd3AeAEymDwT5U2lkLoD9BFxQCcoNd73KDvx0uwqmQxsZyNl4Ub2AtkUbWPMStzq0HW6DqiuQvlw+3qrE7NPUVkuVPeVVZdReABqeSvN/BH564ogl84UcnT98Nob4QxzXeSXvc50dMCi434Z3FI4d8SXZVxqgGhqLVGKkMzt0vh1qaDxTspVWSH6szG7wiR0E033Iy5RrO/WDWxtY2U0+4PCBJclxHwyY4GM8nSZV271P63MNONX813KjZZjCsOWFSt0jLxsPz6cwlLdjKEIZU7YLTQHutpfA6xb3RbiK00iVL9H5AWNh0V1JyXyZGqH3VwMKCrg2lY/PMUD9XYRvQv2E4P6dKpLb7law7mav7toSLw9Wn1v6n2ghVpfvNOCXOl3KB0x7EkhSKvf/0r93Jx5TUWNynCegHgvdHdfn/YAVcQqV8VTO4vkui54cLzzRPs8KebXY+2i/rfcbAR6M6X7UtQPJCJS+mzT3OFl08oUmt07w/t1TwopQnPrXZEm6W2H1UiJZU86BNYzgGNegQ3hgKkNhf9q2GdhsDLnTdAw6R4YzA2kug7/kL00/IRDOjUHaGFNpDUGdGYitQBx422nkWAGrgYZnfVMXQKjBzfjezNPxiNED1neTzOoeotxZRllVnziwD1jNJmUk4mAYeUUWP7/H6BdMQmSQeEJiuwxIojn8Lqh1j6fcM8fE0VBvgMeT37bz/GvhlefzgGquwpGVvkvsLVbQr2o2p6z4TQMcLRYYi0I5DOFBVG1WJe+q2qzZ0IlQ9C7H8xAWWWC96Gfj/XPUPpQyVYLClWrcrIbPrGOtvkmdTxzTS0FtzzNYLKRMN+d9uWbwu+fvf3IQ0cy/5QAqvnfI4N8usadTsKlED/qCytfIyYcEJx/iVFsKwzVGhdPJr+0D0xw19Dlj33DmeVqfQHYwkZvH+geAiSO1AmP/62LWDagzTpVN0uuZFOIYcYGd6x2xZhqDhUEOY16PS11zKTYGoeZ0Fa7UOgQORWb1Ka7pqrinxY7xz3/vnn7MsRAtt3/MWeliS5+VcJQAFvggkQ8cDMgrXijzEFeDWw2Tu69AI1822b9kawHeXOfVOz+kmbyghFrMVSWEu4jgLiK4foLrJ7iLPLgIP/SJ8N7y50HX80i4Skq47gi4fSLg7jZSNvjnKeGmxMNp2cFdCOqy1QW1M6zNoMwQ3d4REe1NIdJ1DRcauz9zVMUqg03maG85AHGU5doxHteH5n074SAv1MwIq2EWew4qvHEhWlj85HZO8HQg10/y0mqATq8XhU9mBtleg+wvcywE59CL0cGnwVqAZQDRTvKaTu/fZ0hO1alapiXauD/BwoowTjq8T6o3V7E4nA9NqJ/2vn6vfkK73ePzdlR9TrubBW8AVm8it6psX6DhNLEFUHASb4vQoWCzkMnzBBWkMpuadZdnQZ+jJcb+LAnekIkYCjx1dAmQ+qaOameDV08G02Y4TKoHwUjB4CWISqLfMIgYfnQEFcE3jwVORbSlfOnydlqofUNkhgqxwbE6gSoSWhzkS5m0kC+mhnwhAhLfhp6fwk+ekUgV9PNZaU8VOGEHiE7XWkKzP5wpEYHLK+2S7YooMCEfaiAwIa+dEA/2sAa7LgFsjQa7PgFsrQa7IQzWo1/h2wK/wsdBMNSSiyMJ7CWLwd5vADDFYLXdj/xP6VvGRbdTZZrR3e6jn+4xm5/u08bQ0x2mn25HgcG25UJPdyQ9HRgyMgx28dj41r7XrW1PaO0+3dolCa39qFvbkdDa/bq1S8OtTdYDsk5P129wHpCnuMPxtZeEvC1bcsO0zq71bLn8Fi2XyCmC9cx6qJwZhZ3kKMKUz+JBf0xqk9ZRwTG5RW3j4vP3RfC4GXlTk2/d0nGJ4FkgN5bRDwrpxjGQOU8CINBvE3+G78fJL/AgBd3uNtSj+dGaFsCpFybXhEKTFHkqE51MoUifFEY/iZa+/P8o/sOrwS/QJqsBXGbYwFgh14T8EkIYw3wUFfvRK2yglZfOmzJ+hV2mecl7YwAseuG8pBdOfz6eOM9pZbDf2/HE+ZmlSR07dcgv4X/6+V+9TYXK4YHK6H/akxVZkn7gnl5nZa+xvBe3PlU9uTwH9pHqHYmzSYKcP5TjcxD0BXH7fHLGQxAcjWR/C87kfDHZnlZNtsOC6fYtSDzeSXSLR8NgCipLp6BSHF8JyV4X8qHx4bUwN6bNKT5xbLA0daifTB79pobaWA21UUOdEYDaVA21SUOdaaZZBqlg9hfhTC9kmUEgOmfCajXggEBBQdIrV92C5jUXg7FB1cPpWdL17ImCrmdT+WRFb5fhgrMSfIX7vc7AISh33OYah8OaOZDoST7WUTHlswUdMc4Htizb92L2uktyeptoi187Z43Tm06OqL06hMc7/x3uQBTKUiC9o5aCvIhxEj6sw+dLyliLjxjUAQ5axJngx+2WY8n3xqGCDn7Bu3kg9tTg0RFIlVI3UWhz31F4ZFTKkx172vvgiLZnYt8SyP/x/Rz4OfyA9/MYt+m4ETKySi051jFRBOWQyUi4Z1PC/SIl3C9Twj2fEm5TSrgNKeE2poR7OyXcmynh3kkJ91ZKuBdSwr2YEu6NlHCvp4R7LSXcqynhXk4J90pKuJdi4MjJjLXSG7ByPFxTzkdFxwi1F7YR3jk+2B6u7tj8PJCcx54U5Xq6ogO0+Rwjsw+pem/oAEkNPqvr0LEyej8AlARYRMDoWmH2FH7fHLDAUAAjCDf7A8cPHy/5bLmtmY+gbGLhZNC3N+exJZLx5GbbnhzOUi235CDURgbSLtMO4xjsMI+uG5jWBBK8W8EnXxj75CicIpNrB53mv3aZZAXz/sE1tb39K8iUpwSinq1Q1HMw3Bla9CVZP2Xs4v+Owgsli7y52XPaENElMFm/UAzk93KSW8XkldDqlMgcRt0qoOBokA0nwGlg7yoJDt4B40lBlpP/M2E2r26iOUiAGeC84dPikn2iSlJJcvLFRrsSRdvrg27V0SCb2oLO2vFPdA49kbZ4ye3SG7IeSkfD6bderU5HcyRMeiD/6FwV7txlug/+zjjs5MK9R3x80puHyqua3f4nrx572Ph3bvrXn41/By44JmPcJH+HQh1nnyY3aYE1vXXO6dEJJwdTHD0U71eN1n5Cmw45BhONHkfkvW/yEosWngeqJSctTbH4UsC7OfAcT0nYk+AnsEz3tCX0yq7ByvFUr+r9ITWHp1TuzusgCZrUCKhdqaB2poL6KRXUcpkGalkqqDNTQfWngjojFdSKVFB7Uo3EWanaGkgFtSoV1MpUUGengro2FdTqVFDXp4IaTAV1QyqoG1NBXZMK6uZUUNelgropFdS5qaDOSQV1VSqoy1NBXZEK6upUUJelgroyFdQlqaAuTQV1cSqoi1JBXZAK6sJUUOelgjo/AqrCx/tuOt7L60mBKneAvisS5AYf5DsEmRIWYcjnUvcHoQ7TRiqVsmGlkhxqSQf3TsF7MFKUfBsZ7Q9G2CmhMK4v7hoS8p4GtCAWKHJLQ5FXyIWrPajNAGUAlIFQ+6PvRs4RQHt5zNYMxZHIT8Eg5y3ICjE57J9mygeUaVA+rbMFTQ7lOZVbx8KoV6c0JaBhBrp+DIw7Ag1XA73KQHdNgFJxTQro1WqgLQz0fAayW1f7kIx4plcs798HTVXPNC0kDen0uq7lmnBAKJa98509OZAbg7NihCOdKyFVLwxuG5HXplaiwLCaV67LEMjD2TgivdEn0mebiUi1Zk65pWhdHPpnLPK8VP4zSfm6Znsv7YZvKFcs41j3kGNcUOk/ZCTdfTjx7hpDvU2vwFNRBnV81kjvIYfaQPObM8YZ62Sdcc54x3ZyzgTZbjtVFsgI4yMBgMeUK8m4Ks82UEkpd3boAwURzGuSxVXMjzQZGtHX0KnIWOw+5zlEQh0beV1JNaKW8h8wszzlsbq8XdsENMxz7UGYjwphGM7HKHSGxCiYZ9o1DPyKgnm4FOzrq8h2riwHYV6LbOdWv52FmKIx8XkWxj/PbVXt3FprOzQRRMowEWZgIi4tE8HIq8cxR11IHHUYOWoldn1gQd53C3aXGM03ZnJInUPenewyKG9uskcHuiUN0K1pgG5LA3R7GqA70gDdmQbompYUQE80o87L9RjfVSt63T2gC5NrSyVbr3v5sYFeLQZHKN6oKtsOOiZduQOvzB2UGyXBhu+EYRcNygua7ImoYUKCwqMpdYunXAdNQxlmMshdlCNXxnYy9t5xdQSRcXQKrPZzOGK6uaP74Odi+UHBtis8OkjVrhEcHSB2hQ8dIr4B+PAT8WnBAAsZnaGsqWIED0csPFj6sYxgsoBv5HHDoeYO8m9UHWRGn+7f5GySesg3J6sLHuWwQhxuqaFLwSJyQoE4pGb8CzejxgY8eNaVqKTsVe32KDObgjR/0QR6tioNiykME4tI5dkt+6Lc6EQylfa6Thy8YrRKMHqMGUwVtMzgi5tuv0l7GSSjtdjk9t44RZHu93tOBg19+2L3+CXuqVA1DBTNi44q23sjIVmsqoH3136MDm+j3lCBU1M4s16ncB1XqJIfFaHcuPcYS9ySFxomlnqDDtBk+t9jVozFhOlglr5RR2qvahcc+VxD3qavv2jAORXywSwb1Ra50PAiW10lny6Va1/+vgNgqqOW1z0OSfhB/oGl5/uzgYDHGdgzNr2oehSLap3A6ePXLcFgPCdg/EZnL/I9UDVDN+XtacE0ZwanOSMWwWnOfLhXRTTchhDcJzFwW4JwmFs2AGcy3HMhuDdj4F4M9Tsc0+8nofY+jGnvzVB7G2LaGxI6INjk6tKCdm35G5UI1vuQK5vtiTHUtL0RiWkfuH//wDOiy8AdZmigF2towkVQiI3FyL6OoPe7Ad+UQnmLiSp0CLEBNkOiRVveRlf3HntqtWHdB1lfBhCmPXuKn7NucyFiaHrojZ2g6yCyPxO0x3IgD0ukpRoA+YOmOVi8+LTg648RGK5gG7/8jFgimrAjLeoTg1aFnG9VKII2Jg/2hJJw894fOXaZsOQpGjTYdKRNvIIrcxzkMNkAg2/ASdHI2/hLyFPw4QOMTf5oMFv7pglfHgNpg7WbTHbwVwAmlCG36BQbCradqFpAmqL6L2+VqRV937um728J3gfGql5d7xjeZYxkeLgt8faa5Ntrk2+vS769Pvn2I8m3H02+/VjEbSP5vY3k9zaS39tIfm8j+b2N5Pc2kt/bqHrvMnyVVIV+H/p8Tihn9jIuRSF/1aKyZ6ktz4CSnHMVN8FTLyZKN9xu70N+N161qE8vaI5b7J7iufUZifcgIREsOyp9Aok1tw1R6RO1E9vFUB5gwIakYnE3Mt4NDJmHVaK8txzjnuVzTGrK0BgGNQXf0f4a4fgi1AJhjpTRORBQ1LPk39tORPAdymw5kN1sDyA54mR0gAoBCOWJvI/56ouL+BGH4Ts+JO4lQ2W5q1zhQChxRPXtZ6JuE5M5pzOGyfAgFXmQcnqQEACffMwCw8TLOB6eENV53AJD2J0omgAHfKQ95F6OO1UPxVUshHKHl3YqK6pdptHNKM4vz6eIGvlCk23vhU3CXfZ7FBBmCG652GaB2nSgzcsbQaNcsh3cqyVGe1UX5vI4bRsuAyQKXwDqVnVAXsorAoNLUIYV066YYEFT2/Yp7BavYlbk6jxFHsAkdgp08zDJbOoarBCiiKAEGXoikXXSfceMv98O92nhmvQh3wYRAelaQDwBfMVBPLoP7sBFde1w9HAAyMOXBEanUMk4CqLoFo/26mfng/cgnr/qHg3A21bUAATI440R5NGiNtY+CDSAU88ST+1l7wU5Bf7FEVMMtX1mujLyKtPrMzPVcCyYpZCe5HvUkxR9SVzHOmAoAmAgL3SIJw4J+KKGTp6H6xkDhIoqi0AHsdnJwGaVi4KSkTe32a3wuGDbd7E+levhj2X4bh++x4cvkZ6GnUPVAC6S16j5obCC8UgAEsctRzPqWPLrRvXMalV81QidQ9uOgQ96X1l5HreRl7tEWBUZ8qIkYO8Ovt397Qq4BEHQeDSrWIdgnnv0ayReOAfzicyxoDkITr796UXKd7IdVyvLla7EUyt2j4nW9KQzuOBsR54G2AMvYUIHO4JT0a1c/K0J8bcaI251KDcJebsSj2Do1Uf2xkH90GbwoaPfBS+zv7eOx2mF3EEDnRXDHQtRMsA39umLp8I2Eelx0Cxc4XbA1B8HYYITDy/HPV2Hz+i11tsdBwBxCK14GRQ7cOYug7K30W5X4QQY/WowNK4SEioUk0ON+kMZZhf4+lwN8Ok2ukO3tbb+vKaYO4DD3XDYM1D39wZRvbymHZ9L4qIoMCXB4X25CjaCbDO23apTt2n6ioVu8d9NMTx0kFX9XZrrzQ3oONnlTx22B8sXPTUISPDShJRRSDDWClwqj3GSQfDpKW+RyQHLWbuDNzJZMXAfK9ARLnqI3veGFfkfPJ2XmBN4nzdEHu8zFfuRj8DMicDMteBRhk+TEBfQQltkkN01k9ZpfRG2ZPi0i7xMz9ASzjfeOBajRJ/+km0XQt5yckcx4mJ/x8iLwKPtNk55zy8vz0FKYg3oI6jvzA7Ku8bZTerOOoDMrR+U61voir/XWfJEuz2Y2oHzOmTtYrhmHa2e+BslEedwyKPMOqwmGmVTB6YntR0BHL4mkxtornpxU/YbgK9pwbtO7Cos6+LlyFjBYqSMixONgT48fS12JKm1VREy5k5c6U8cPK+Sr84t0hXAIyUBPD7rOOFPLrNHXnu6CbvlqhiQUdvm15zLKoGeOfGLAfdCzG1Vlrs7IuE0xYI/O2jQ2gMXmc3EXIxsEti7IyjWRIUS0MswIdEYRuo3oi/jrBthsouWD7kNwW1kamuarzGRJqOH6bEpRLYnJVJtLgXV1vpSzWrEQXBBP1vBD0WbpvxoQlxPefXyx1bUPC5eSm2R3sgVcfy3lY/UvGGeb6g+iBDJMptrasKFTdurOrwM/Ttj18D2yLKEZ5Jski89m1Ss79rW48tc649c28axjbVt27Zt22ZXV1dqpvMsztlN1/t2tWqqmc5sBU3UpvBFiMhZNcslOql0B0WZ5T2zYqRXLTc+bi0ikyeszePMae+Gnv86jr7mC4XawAEKaN1CB1cx+IVL/NIlfu0Sv+KRy8z0Vc3wZOTJNms5dGZcMpBfvU4HrY8srYP4JW6hpHEwp0rI/KfRADvkwDnAwPwLzT8Wr/XNFzBHC+FGDKnj8FtXJTZsazGebpBthdwsJMgiysP9pcqFTnDh2YyLuRE81KfDxf+vRjbkfiSXQwLk6PRPvuUyHJ2cSJ8gvQhHfgK4n15TwNsqDddPVlaU46zvh7WuywWdVLdL+a14pxYwJdnXOinREr/v1BJKOgxR0iCa01zqiqbyJhn15qs9W/7vIsx2cJmnUppxnnHwS4eI/1EVolNlDH7Kzxlol/d22a3OlgIOJrRQVU/PtI7b/ysDww4x2DoEyKG2abfiMYl2LCbal2i87vy393t3As/574P+HeVhb8Cw03mxQtRl9gIfhy/0FSAzpfkZL6EvBOk9GDf3g5K40yRI0Ebf9DNf5WhnDbPKZp+PGBeZ5tcPOkSM5dwx9yUmVRivcfCCTBQvdPAiBy928FrJzyxdTZ/WIddPm5vql5WOCgOj8L9YW7rMAxOqaHbBswOLtfxk3bROh4TlrILwa3REocNQfE3iBdOwJXNOr8Bl1veQdaTXut1rvgerY7bWtKvfUWBI4+ePo/BHZCEEODgvhShexuO4Vt1dx/5TE2JEoIlrIWKPq7HXJZ7PO8SkAna4hhC9S47GkaJDvOxm+opL7HOJ/S5xuicRprGeHjC/+f5neMyU3TGcb4StFYe/Ro33Q5OeTKW1B/oRf1lfjGr/QBfvvA0sK53+VJBjSH3n41rd2RpS9WFE1p4xPkAjJoSr0Uk4Hk/zHZ37tb8pJL/cXzMepUPXCxcGnYYj0yZo1QTbfFW2Bbdfwuu3l5gfp532bfO7mM6HwN5BWt4D2ukQWZqBP+hh76wrwKPkHD4H/SSezDapemzr85kHGko2/0ig2UMazt2ETts9VlVz9Nq6yU09z02t/pTdQFfup3ALXGPv64mML1MP9ImpwOjg3x81lT2THZCf3/rXD6MNfTKt8toSeArh40j9UV0MJTZDzrsxk7hFLwFaVDEIDidx8JxeJXQkgo5G0DFG1AReoPLEhcRaGmH4+cLssqtM0fSlCozOtheArX+/M9+D16uR3HJhtA4ksf6Am0qBjW3d7ofL7poQvftrYmGIGO0SvQc7SUYPJg0x2JM02Jov5vC3cVWMo6/x4T9lMiamjMHJCqGERok2SmqURETOxavM1ygf06gJTWojLKzgxFfxbBT8L4HLFIziBn+XjOGZRdSdbMTQeGOLzoOKYV3fuN4TASJUoy8YHBTJZ12Zy4RFTVwXMFocQUsMokdL/fhc3kYmuAIy+m3PckKj8NN2HCytt6gz04kG3qUyBqA3JJxtIDBLjo/4EGeACdNKaWBWnTdyJoLf7WSnTNk1bFWWkm3FC10dWi92YY40L05skIzG6x+EZSrpbSxp7wOUBlql3kW82kAtoG1hvzzF9MGYFyi5WetyxJm6/thNSWB9Hn/g0NYC1qLv5GaTlrnbgzGKwPtZNk4iPKUm/nI7gXHPXoE0fFpSZexisfkdoe8lwioiXzGWJweFU3WKwCH4pYo8nnAlbuSkciInUJbKSQQlYC86wwNPazD2omk1hpOj8DBBbsn4Zo7FUSXKmo5yGiL/P8VFBiEDJlxjSmOX18UKFwEj5GBDgMy//ZfoOt0tMByP8E5B4SkZ/koCL6f6ES8Wm8mzSkGfdn263XqSvtQTVuG2cEGDwEX0rHkNaSVrLStyhONl72A99jcchyetEmpl7CA5veE+azLLKAh56CQQQ4ocsOx4binEg+iLjLeHSN/IcZSzWOx5vcjQ2U7gxdMdL3Z+yTfwbM2xLltrMlDC/63SCZtwrBbV4/FubhNuNdtoASJxzNeiidjbhjS9sL3xYf9/rSllV8NzOr+kdnsvOejgDOfapyy157Q4e8Zuq0imMiBdB5FvgOQ5KG3cEV+gsv/cN9BZHdPScxxSkCR6dUIyvBW0PNFZafR9zAw2ZFCOUWVjKsNpP29EmNHEeU0xOx9Ul2fSHciwtKbG0rOK2jd+Ak7NBaaXdBnJ/GxIJI7dnydO5mi+Kkca+KoZqsvZND5HI54RcXAXvNlNYr9km70qCiNE4aKwl0W8IeJU0X031RZvi8IiUdgopY0ThVmicEvY6yJOFIVrwo5PIkuGwFs+KWz6v77LzJ20UuTNn/Fe95ndUDUS3iamZR3foKR1Lc+W/4axZmXES30dzzm8xM9Om9tRETjfQ5ih8mEedqxW7ycW6jmvAgdKnNWpKj/Ra6DSxOWcTBxISfUuOc7SkSpnNwuiLWL+at1K7CBmD8bSxThL1yosXaipFK1QbPgzsm7aYHwrIpX0bynJWETyX1ZXabrl/B2m1gQs9Y2xNDHO7W4aQS+CPBZiLPRgIclCioUuFjIsgErREY0JcWvOOOnB/7s9gufSFJ634RUbjrbhBRtesuEYG95MczY9NJyOJD5hCU1mFZtJ0YSfin/chJ/xvmrDr1D84CZm9mQ3J088IPQegAMbUt1wZKXsdVMRf4no/yQonObbpttwug1fyVG4z4ZnYxT+N6HiHo6A3/6S+e/S1zXfels7seZzKqF19EfLfMTaHz5FPPCDVXySJAWWJX+NYho/UlSIo3OfmKuAciNn0j0c3DiwTAqTx2NPFp0/O8ny/sz8b17bLY87abe8knpsHzMzMzMzg4+ZmZnvHhzz3VdSta3xCx3+elOWqkQlqVRVqn7JFOZv9rf7bz543n1PHEe7P+2D58fwncaLwiqBwm2ZjHWe5ptCx1YSZeH3P+wT0GC+KcYL4kL4M1cD/YDoxkbYrhSbOk5SmVsxjo60Y72phC5ysdoXrbh9ta9VX6yu4q+bJonMxfg2lOO2TbdimyrgO4D7OXeiZKzsG4Hxd4s4T4SReULoTjnsy7aVCdpXRUcVqKMmRmTSWqnRZIm6inGlKXimvOi1XA2myJUVaU7llSqvcHdV9FQPfBc9oi+59Yz3UrN+FrelUB2a+FmlB7FOqgJb5Si7nsSytpOWt+KskNtGj9ZKjt0eBQs26WZPpYlQWmiZFZPVRCcnPRp0KI88tH0hZtry7knLmCundW+e1KncrYGm7xR5myY3wsZ5t8oTMydVgS5VkeWgvKRtVcQt4za/rwad6cDHwknjnhSD1HZRdmufNluCOFC+fyIWRolOrJug7StpxFTedDuXmtQKJ2XRYl3UIV2zc8mBn68lO0pLcWEy171VMeim7a47OWZExJmWcTKKxrtEJ0ulEaqwEY6VFnRVknCldnLalXKE1AidbnZt1KbjM2t5Emsdj1brtcajtfU1o9traa+fXVaDXCaXXV1Nmxu0TlKIlsGWT0uXrY5TG3TT4OlyuxvjD10fr9Vdz83CmqBRlm5JRzf9VMeZudVp46EM255bLW+ja5cpY+RNxkqtRJ3S4CHOb9qYdqcnbVclruVaYTR4b63pwljKqRGViahjPVqLs0y1/cqsDgZ/aDUurCJJcZUW61H6xpO/R9oHGYtLirbUN1h1mstY3xp7baX9vrdllt1aF2OZ5S6JIPa4HWcBM1fMqhkZ8H2u1qg/6lp2CltoV9VPr78FLVY4t3pcPZXcfL/Q6FZFCU3/q0e6Jdvc7WYys55cf+GxhoqBUKXtoE1jta2M5fNsBRXrq4k0bZnP1AVXTWnpLtrDYYvr84cG15elJLZxUNvPFNkhf7z+cBMdD2BQsQrpWi5f6jhLtSyckYvGTaeEcjW1oAOoRZFaIyAWuWjDPLEmjo2R1NR2yUSrPIIZbZNStEqJDByEFnIfa0in+mFAo/2TutiKHnYPms8ZztCqHDkvYmG6ShOT6KClodPHNLloSYFFXGsg8NFSQ/lfG6byxtBtIBP6PGngRtUtllfpNqclZe5XT/ZMjKStibeQxqZZJx5IJ9XGuj3biMZz9Wh8wZH7sfW2IZMd6ygtNciaVPJWOjW8f3qTTLRWhqxDLTpH/JGUiUT5bRfGxiNn8dJcNMTx0rBmaiCNdy1W/LHWovEd4jWu1hPY/sFbWBMDWm9Hq54zziZNSgtNxiuTI7DjMIUfXYvWJnyk5nqT83g0lfNH8lp0WLh+mAsGQyRppyO1zNtS9GRsSN+QCxfdIV6wGDzfknrTHSiPgarx3pq4ZEvxcaTjzIrfCToYzC7qtXpjOn/TtdzzFFoZEXthn/O2HfS5U+O509FurSy2/tTj9SpqAKDtYVrjsWsQ1x8NiEeT1PSzeNTEjpMyX21B4Vw9D9nL7Won7qXZqDney7ixo0wGaPoeEpw80B+eF31lUvKHmhCdoUzOC6vAfaNePx6tDNLEdi8cGe86IrqSfAKU545ArqpYTIT0Y8uV6F7k7ws4EODvDzgM+DrgdyE/x/U7AEPOdwJ2AXYD9gD2AuqARcBtgH2ACmA/YHmxElWRNwAPBPg64HiAb83UD6ie5/7dpUp0jHidi6KTAf5+wO8M8E+Zqf9Url9ZqUQC+X0rUXR/5NN/cHpsTyUK0zej7xnkL+ExcijA9YIf6xz4O03r3e3Xurns53oaEOLvy3hsrez1rUzcrYivSkHelzbdtE834PWwPOzzwYfLpEitGJDKUFrjYiR5kWU46DS3UrMKoYHIYGnZLrSBYyUK425gnAvVuiLbViTSOgXHfuFAFVkiMhm7vkVu4g65mGlsSEOluRsOvH4UeD+K/BSf4aUkKZ8Jk7onAIdovenWbJ2Tn4OAVxVZWfdquVkWeXyWqTsAbyhak8pPxD6T3G2x3JT4ewPuDnADuJ1l7TdxFg8if5L7OJzlaAnwxwse7zFepjnm8xDB9eg8z2M0F/N7JwPdiz7Rmbd7GML2tBf3MYT0+4k/hnBe4lMw3JzPsH0wPt/dIwy013uYTjJ5nCFsfwJwkiGknwKcZgjpdBfOMoT0KmCVIaTXAGsMIb0OaDCsAy4CdrBsPMRQ3uOPXcCag7vXwN17WSCvT/G6Q/zZAH8wrCec58tVLu+GJY6tGKlCJFoOyEapTke0RuKHBE55PtpDJjuGfYk3ZS0iS2t6MHPuoTWxu0nqDFBuI1WpOP3o/6NMu/Fn3/TmiNIQ9CVag0u/sGE+BwjJN7f/gb879c6P/f4/2og+948d/UOY/vdE/rs/3Yhe/CVHp7eeMtL7VsQsJq6SdU4toZkydmiJJTtotBqD9dY6ZGh/xe3fIeTLJKvI50k2OX+Ac8G5f7Hza18mqrD9wmJkE/SlVI4bBWNReiPPMxeMTentKO9kugjobW4f8kgpRZlkhdptBOf3BSyfJf6pNOcM/soA/0DAa0qcdcorArxg/fFAGPjxfoIL+gycBWWBQLt/BoznPA7+tvXq5anrJocxHgalSxRx2nGRv+h+r88XGf/djW2DlO+HbUR+FxD98qAhvv9bxVCcFa0GB0BO+VM7PVinqsnhUZP1U/4IBYJhwgvH6e//BjeQr3BdrtHIz7UetNw2tqO3ZqsbDg8bhbU8mmd2e8vtfBNHDWJmSmN+GsEIbhs8H7PkxkQO//5AJdoTyN/8wUq0L5C7/cAPBfJ2HDjpqiby3cifQU46/13IV5AnjL8X4x+IvEI2CjnZ/M9HTvL0Ddz/u5HXkf8Vt/9bbr94yOO7D3n8jXHeLQ3iG4peWYx+lPXtKuAAFPs0XsZBLKVR6sca4tGVJjUU8wLEk5AZO7Ko9c5EVZgCjkHsQ2kvEq+AbwzmID3/rYBfYd0dxLKCOFbwcDk/HbMQF8T6GXioBaSveHGdHJO+1D5yqHTpkpfLEPwAwhQqxxLe8NzTZUzz1dKAb7V1KYlhxH/h9kq0AF5+GTnZit/m/I+R07nFmco3/Qso4sT3q8b50z4fv57xFy+SXv0GHUWkj7909JMRMcL3PbZCxu2ufwABmDwYhAaDtATKGutKpLaqrzK1mbbjjII04N7vTibjji99zB1eJj4d+V7kX4KcfOnzNKI7H01Xv/fGgSpDpkKrLBOJGuTuwUUztlLyESOk8h81+fzXNn7qJyn9JeP/tFHqGU/fc5G1iLGxtvz0ogHpYUQaftuiHeEU1iMMFiRPc3B6vulV31y0QxzniKOXgTTHLTeyrfLEl9leBDbB3YHAdjB91o4wne9IgPMd5rvF9iW4y3xHuR3Tg7spZtrzHWacdUBw9w+F9IBPbJh3BGgHc1hbpa82vSdvBJR20a9OggPGBUHcCUYPk1/dMpNrjlh1WX69zIoJ3Sv1Ep36v69jH+7j2NfdA4aOBfg+4PcH+D+x3/VKNXHEnxn2y+Jr1aAsLr+WFANe300xLE3dYlWMyvKOqpBaK13ieAwvDsSFEo3ceYvhKCTe1hQ2ePyzwdxTdVSTqb5kGo02eZurjhNBvoY9GecI6RexlonnYJ+Nc/K1muEQ4OBQIM9VEuSQvRUn8c3JaoRTFtUSXxGsN6qCLXUUpmNjttsbv/FP73Plu+wnTnLv533QRmnHnbLY7dWtvy4HRKBTUnfDSqa62PdsJExXp/lVsz3zYaR2l9ZqXJTFbGo1uBb9rmdhIpV2b0COYTjL6edZiBbJHPJG07cvLt5fcyGWJMXWUGDFKg4vWat6Ltqx9Aa3guWmGEy7rVT9MTEKuZg9SYrJXCl6fcNRlTShwV1eo7oUfNs0y4TyccJBPHKXo3aGatmXTpr03rXiIfEDn+pauQOcRnjWqqIl23Fh5FRhiV6R2bTvvpjYcGmtUcDeg9dwq9jTcwE13rWdwP2c5XFN7FoHBbZt7jSiqX931w2fEwvR4fA54fafFT5ZRCcc473+iGkMoNwPfE/CUCUt2slCPQgubKssByngz4dvG267Zg52GZ2ve8yYP6pCt7C3Sd/eWDpWmt5ycMP5amkd7uAYH/sc/HEK43zuQsW9l4cuRhKmf+R7VNq1P2M79mPfyx+tJ3bu1RxfTZ1yheqRiQ+svpE9EpaTTSUNlLGXRPDi7VLtep942W2fqPbLrNqj2fSv0K/r9NZY8msgPwoOTJbT18e4ZUp94fO3XZz1n9KcuAliy1P3adgsLb9TUlJ0IS8iV/6ecWztBPa4FIPyIYJA5urvf9jn4C9XPAS0wNy7OUX/4zR/w7QwkxYpBb05psg6fS7ALzD+dcDJv64DORDgV2bw353zZ70GW/w48q8CfjfPscjwCOBRhjDO+HkiiDMGsY2nAPtm8MMB/gzgjhmceF9a9nHJZZz/wRn8yAz+8Az+BvKTWH6/nscv6/fM9N8LHGu/bvqOBb83CvBAgPfZT3kKOO1JA3tVmcGPIv+jZe/X/Anwg9fY29nY7Xug/zF+r1RKnN8u+wP8m2bwb2b8ZjGl29F+ldrN+zjRKcxP8xLsLHFe65EZvBng1PfAzWQv2I9nMd8S01YACxFwliBQ+Rf78NTwz97ypR9/8PPaP/C6wcd8wj/Xl33/T9zt/cAoiPnRei5wzHaD413tYXsEVRe3UzvqwAYbq9VV6X9X3VcDr6yHjVFjuD5aH44c0X9EcOYGdqqXJkkm67VHH5G9eu1hOVx1v8nIyqFdhcXtKh18zZh8uWipLCGEIyrTDxxWx7npKN0LYpz8eAvwS0z72aMVF/N9iuPuVH6mfD/cx5FV1r9hPh3y0EVcyfA2bpS5tzM/MIP/xQQ3UqcdA25XXamncmWwm5L4e+UrX6taWfpSIVMbZ2n72RUvWzEq7yJZd3aR9TUOCcq5/izJDMvHc8xNnfHnAWH9C4A35VdzNcifIUeYXBed9ulZfeo0WcJEwpq0Y0sfg8gxetp/aFpieVoG9LB3GlAACF9i+nsCf3/AhwCut8YcBxRn25ZIJ8oseeccDXN3pDzuCueLgOw45gaMAO8LOJHZ8yc2AbC550+8VCgq4qvW+UDktlI5eFINhz1YVgRc+821tcFgUBucqym9ubZer9fXzNbmE7vWnth14cjLqNxOdTuT9GENb/HRpsopIxRbY0lA0x58r7mjP4BTSOej7dlknxaZ9x2Bbl8C7DtRiQ4A7gLcBzgKOAtYA5wDfNEHVKKvAnwT4LsAbfhGhSZ7v6WuwvxPvtrA71ea4zItSa5MgnvZlwn4WPJy86Os60v8OwECMAK8B+A9Ae8FuMFHousd5f+2Xp18L3wP/mZx+IG96j95roqAKBc1OqQt2B1cLAxKUZQ4v4F0l3GvpAGIdAp20V0GCNIKSHd3dyMw5MzQzZDP1dt8ufvyHG8pgG0hPYUlXAW3WvJvBmk8RGv7b6Zjjsa4M7+1PTLQEuLZo4uaZDtseeTD5Rn2GkE7D93wHXmHihmXbczXP6FrRP60S6gTfG+byZ/d44bHBpqXmCQ9wP/9p4vgNi88oi9P01q88ZFt62xHmC849zOk1Nv444YUp1yQ0mdEPat+e4D3K3TpbzoP7gzE+YMHWl8vBoEtx5fbf+o7PH8dC2KhBkP+mijFri8EeoIBNdN/fmDafMf2/zpDobc+LZzQEQbSqYBEamc4yl/FWS13R8Bil97Z3v5I3EnlorvTouBXLOi+YSYaHt5n2ERXf2KzZuwa96YY2BUliDfvjcXbwafnzp+Kg9E/fIF+h36Dr2XP+bHQ3xi6O123myceG2v8crZmxENT5c+tRrEEnLH9UvuoIQF1Du0DxRqJEKac4pwYSwSn6SGCbJeEfS+WWL9sTYZBprn6oW/JEAt9f0KLOwXDP/TMDPJS8NIw+t5V5VTIyoGhYigVog653w4/T8Mu5jALXvZ0rOV962IOT8dcBe1igHAGzmhVUkcbM5AqP2O9bpCJ86+2PKljzkL2kJCkRmAW+DbkpP8UzMYbTSut5MZs0I59mX5ulIPHTkpc61tywR9iUCkalYtPOawq3zjzIMKYLk03zUO9rJJIYkEeLiWFHKncmY+b5pGDhE4+HIstPHcn5WPw/f6Tt1kK0BD1NqRZrQDhyra7CiMLoGNt9277cgGWlpJY0mQL0XSGGp37vRDs7/ScTs4WIqmcqYAqXgRXzvmnW78WIdSyP8Zlsgjf8sqiDMWK8a/VzKdfn4th1LNoKTVZjK9ysSHit0tAUfhHNPRrCXgifF9ozpRAcd/zr3ZSpXjIqte4GFwKhZZj2s30UvwmvXHcqVQGM6qnx+/oMpzUtciNYyrHp2F9Dfb/yqFj0JjbkFKOqdEL/AvsFejxPbDlhUEFDjmqhzwuqQCLWLVSEkclzkV8tNW1r0S3W46tdXslru9tT50UqAL7PdOAas8qSI8+cGSbrIJnbcJiimw19rCXqRb9rIbGjNhewc01cMg7k7BTrwYFHBWhKmU1OHuc9nTtdO3fvqc5s3+qRdvRXgcnSi3oGaXzqSfqIMl38x8N1Tp8cXJ3E/pQh8vOCZ9kU+twUOXjXR9KHSyMauV3HaxH2jWBzFLpelwNURlLsK9HsGjh1ea4ehjU7Z/n7qvHwuFFm7zdDaDw7D/mKN6A90xy151tGyDn5StaGtOAwfscVkLkBuRI35el7m4EziydrJdoxHmDjU9m7Bph9XXKTiG+EZnn3eoog43Y0yxQn3WwCfteF05UyTdhW1lM0IH3TVhbYlf/kdGEXdW5rvqTTfD+qlxgdKoZ9doixon/NiNLsfXAZa9mmJyyurlY3owzgq/Nl0gt+Cltd0VEsAVxF08dzDdqwWlxh5gPES0YTdn5wbWnBdVVUULt+1oRd7RM77FCK2byPOOuOrSC9G42TqGgFTGS6TtilltR/DL6pbxAG2arf0UKGrXhMGsP9KLawPQ4Y4Xc3wbNG5e+/DjaDqH95M7Yu+1ovHbgHbNPO5TZjj0Iq2vHUQbxq55bOxAoykGrlOjArTthUsrvO9DaqXGNq6ADrBtDAuXWO7CSnKhdJNyJOv8N1k62naieNWkJTetE97SW3Y6FTrClHjFqEOhCgg5DJsW8C5UC+WaqSV1wpcUmHZjtwo1gxuDLl/7gq/Fp3RjzPyijbeF/mfwHDbWW4jHzf7DhoiZNULAbG/6T1+e07cbdjOzjz7K6oX3+pcnB9W64H+Ct5LrRA5HgqIhv73swpWHnbFXeg+7D6e+7WHtxtdmJzMfVCwGv8Lgs6V4IekxW2T/rxevEgCOWHr2I5zVxCU/qRfTn6+zsbb04k8Afkrjci39t+CQ8j5HRyKzBHnOTjLO+H3ayPCEjO+CL8RdnMoJ5CHWTeDKO01XWPraQwbjgGdW7TAbzPd4oO44+VIl63PtPvA8meixc7wz70Mnv7Trt1Qf1ldbd0Rl9kAylqf4i9yEoRHd1aWM/rocZl/vx9kM9e87p3Z1+xDzrOFf46q8vrBOuGtWPRyFx7KIN/SitvhPwYrkfiY0CjgdODuDPT0mpHfID2F3ao/HEZgCclV2mHKEDOFouKY/aAbzl56AULQ0gk/bwXvKpQTAddZ3cpTwIXjbZUwMvB3G4t+wXV8wg1t5JG1E6BrE59pX/iU1D6PFR9e+7MoSjRl5nTz8egkG54oMF3yGcHNEJvFM6hOVtIxkKi0OIYCRmB7mG4WJssuHYv8Molw4WZnIbxmnWb1afC4bh85ZDemx+GKpm6mws5ylo0RFcGdGi4LNDpkSMPwVdaUPyqnUUKHHyZ09tpEKJ93CBxw0qdgtoq9+2p0Kn+ITLP+lUBPQ/HBeap2Kr9fxq9CUa3vorNjuZ01BCt51aS6ZhV5EhztJp6MgVeHNNdAREr/u1h+9H4FLXJzdSMwLx9In2w4dGkfYmuuaB/igYb0dGXswehcONEGvJ3WPYuXSH1dN4DHQB1gijxjEkGHD17sA4Ltx7dl8ldRwPGe3K9W9N/B93+9/aay0kyUZcjNn0JkloG+FDtxY85r+FcDbxtu5y20z0KBAM45WbiIMiRt693JuInebRuWw/NxIlVC4WpqsbicLiltkLTRuI+6sb1XxsNhCtxhqTZ05vIHzbNrkYdLISY51BOYQPK9GjSXpeo8xKsO3+UKu3l5XwKrl2wrGLhbjx1sQpL4yFuNcuFRVvwkLcNbumtINgIfiCqcpB7CxElX31tpP9zESVnME3s1RmQkTwq4W2CzNhzh1xq0aXmahXUtnjL8JMzLenfw3dx0yYUDSjO6eZiLeLexNP1zIRaXaxxha/mIioS2qeiY5MRP6Xi7YNekwEK2ssS5EkE0H1e/Lg+VkmYl+IWsPoFiaC8WlU/LZxRuJTjS9fUx0jcXqVS/lKEiPBx2BVze3PSFRKRy4l2DES2tKWpVlajIST669QMXFGQqjEyFb8AiORmMP8LWsXI7G/sq8gaImBuPx9YHmEzEBY+ZtEfS1nINQ5XlrFxDMQ9/7IqR38zEDMMTWY97xhIJ71fhOiGzAQ345pSuiqMhDJS4V6R8BA6MplfuHgYiDUtI4zP9vFQCS4h0+sr5IIC7UdtU0UEkG/8HeKGknEQtF4vUguibgXb2JRHU0i6jwpG/18SYTNUR03/zck4vfeCM66ZyTi14+YeaH7JKJzUFSuQ5xEhE9Hvo26RCK40t0YIzlIhIh7o3jTdhLxuHl//t3FdcSW8DRoNq4jicFkf2bsOm5ZOjA/clzHfE/ZcY1H6yg9l8oWemMdt/kKHPmPreNLBYPWxpU1LLxjt+RsX4O7zELe65Q1/Pv1rDSH9xqud/rxkEzXYBSbH3BYYQ0RnLQic+41+MdKLrNuW8OLzUo+9SOrOH5yZbGhYhWyUscDNkX/1a2ts2YOq/CuGvZl11vF6+CLe7olVsFZcYW988wqruo78bNuWkVFxhPeB9QV0H4LlZLLV1BtdznbLXoFpFcjvY+cVpCsObrx0dMVeA0Z7nKWXYGe8uRgK/cKQiZGnkqwr0Dq4+svXVPL4A7gNvBqXEbO6rtOg+RlKNYOTun6LYNBC+n2NssI3l1zPfn+MrT6e75vFl3GC6PPk3bHl0GyLpTfwrSMbgcnctLgEi5X3au2LlsCX2mQqNrPJZza8F1XxnUJsi+lTO+ZLGHCfUvgS5UlvP4WwpF5ZQkWW+hXtx5aAi186ZTpGh2GEkbnRsl03IxpdrYppsPTEF4HoujIXb3gUOlMx+Uo40xXYzqcLZhstFXoSPszvvO2IB1Zqme6BA//1R/NuK6R6NgsfEtRcmARAt3ffz4sW4SnB4un669F8JWJaxS6L+KFvK0Rk8UizpTUH5O7uwh+I4eaEJFFiKmVdZD+WURg+ofQx6yL2BNr5txCW0D7VMeMTO0CvPschSsSF1DplFEm67+ACwUTSy12C4ghBgUeai1gV5Zx14LYAsLJTxRdzy7ATMBp4TTbAt4WafEVzczjTNAZLe22eVxmS6QwZM+j1l6BKyR4HgvLv9/e+DCPRs1y9T79eWydTGF+LT+P67YhlCOX5rFOCdFM2z8PttNBZfKrcxBT5XneT56DhJB9vWnJHJb7ODlXo+cgI7O95LXbHG6dUt1OMp/DSZtDclZ35iByXr95SHgObQqbp2U55mB48MHET5Y5fNUX3EuizWK1OeGXZM0sWFkY5z8mzOKBkgR/hu8saO8fBfbYzsLLocJs4cEs7k0LUUg3Z+EhEH5h+dQsTmj0mgxunsWvg6bdOeMzePVH1f9Dwwz2raTmCqXMgGqcYPQnYAb/7WXJ0befwSX2iow+zRnoHzplfOvWDDQsZsmup2egx/xsW/7mGbzUraS0j00j2JSs3VY3jVeUVO3MxGnscz9Q+tp3GtVORx6dtZlGAGfU1qT709hgS7U/Ivo3b1/0l9VOg12NCHBknEbXp14vp4EpJHYvLD4qmcKP4+OKhyKn8MLZ+mCEwxQ86gtzNxpMoe26a5CozBTMc3k3iF+YQnaRN//x7VOQTdkjXTY+CUMb6UcitZNg3Zb1zj5uEquBJu4f3CZBlzS9r2Y0iSa5vYE0uUncvXJ1juCehEPn9V61bZPwsKHbK7dN4Nzxj4GGPhP4JNymMq84AZ+wiXfD2/7qwsXsa+Xj2Bhjc5H69u+/4mpIHhEZh0vsZNS1hTGMj/1DqokbwzbFfq5vj8ewMPhye9DRMVQomqyVN41iiw5f2C7HUfSa3qEbi45CKCTnbMvUCHgzFV0vh46gw+P6x3eqI2h+udMwnmUEGSfYnsUk0TDXYmn4WJsG/58/uqq20yBUdMW1PJ2K/fvPvRHXoSKyQDaKewsV53VsA3XjKeCcvK5cpUqBX6NYjNjiMCZJCewx/sNIKRFr7Lg8DLOKNY+QhiG8uBKi1WAwhC88bbV8jEMoN2ONeOUziMNPD2hbnByEi4Pw5cz4AWzet+YycXUArIeD8wOz+zFGVc2DcD94D2kLcif3QV/M2i3kdB82i8Ev3JMMOWmSEMtcL/5Hu1mAx5Ecfb/+VdUwC9JKssVoyyzbS9pdHWnN9jE/3ylkXc6+9/weh1lhZmYpcBzmxH6+Y2ZwOJEcpmMmvb2zG2bq1vz6P9VT1Tv9VM/Mszta88o3LcsfNjt+jtu6emv+h+ODuTMm1l70/fF3vjm/9jD63vhHKpvXpBZ/Z/yKR5f9/HF8a/zIn+xX+dqL7xg/JTF4wGeOvHW88/17f5R883W/+z3n9y+AxC+iP+fMM8PL9fX34cMPOc+q/bfas2tfAJ5XztBy+v13mRy2m4PtVX/wvearw/aasL02bBcgAYXpwABIU03GATgefa1gVsACAmABjsEb/TlYyrArljUBYDDge1T7kqYC17QTXr1KQhiZbHpH51DECtPJbW1dLmk64Rz8ykRKnD0UGYg2p9vgmbkdDhCVmmbAQxkmxQmowGq9n2tVjTKzwinQYpOCCIJ6r5GaZkGzLlSVetxGTxw3Yg06jQzDikCFAbCwiKTUiEAEFsvTEHQgIx6C4BjIrL0KH9sTML/tMQJNS6p2/AqObYBRZ9ptUK3SiQhg5y0A38rp/YyzKDAAg87ANggbwKJJBzHuMaxtmsHwhjLAJlNNKC8FDHgVCMoOCFwRtqHf7TVjLHDDkkzmeLZC3IJuc4gk3YLkwtSC+HNxqshtTVBsOMGtMpsTA0hp1NHPJjmi3aVeHecFeXRwUnJFNMMXVrImRpBsKrdLYpiTZhXLCoUFC8zFbYuSxJaXhs2jXgZ4FA4QgRNlq2kT1LMR5ji9AwpOAGIs4qJIshqjaFlBRfqJVeFU/QwrDpmOyOGP6+BakHRFzrDR461gAmpW4ektg9kMUZU2rGGSTIIXrDVezloW8cl89IKFGOospjYCI1YASQyZxek+KSDVjEwmYVCOmlo7ZBMAdApnWJOWQ43HXoUm+6KFlOrQHBHvWupSxqSQhmnk+alD1Frl0vLUsw1eO9xtu5MnSOzNsjiFbrSB0cxNi160aZT6JLd2MN1vVpl+HlYPs/IjrcM6rMt9MZVEMxwYjVaKKYraE77TYiWiTZaBEbCAOxId0cC6EDXRngijLa1YrirYeAj6VvZJ32KP3p5S6G1Lt56+rVxIF9LLF/UKTMejK8HCGZsX6UvAt69sXbOwpyPavMokxiKkuzoKLeoXC6IqNOIEgMWtWMSwelCcWWhGwo116J+vIYGFcb0JgIGlqLcKFgAj6yHQBdK/nhn4aoldl100Dgj2LzG29HDTQve1sZOrA57BHox+cCj6NM9r2ALgngInWrYatG472f+/oYEIq+GAXD+3o2mbA2NEEFgDd1owloChQMcIdUQtWCFyBo6gnWe0XE6TzdRiu8jEr925gZYjWvpbsxkdWGjaaPVt1cEu7ho5RMdcS5WBlItoRfjNmDQ+V2pGnzCa1BP9r0lL5BIKOg5bwAxmVqQAOKyDsg9tLxQGEAfiLnRh4E82TwPW3uHQwvFMmoOGcObqhMuA+ltHqPfH/YybBtDuedZBwWjGFftvFAhI0QMGGEhAAcDWG0Aa9kaJ9xQOGh+QQIsRGLRQtw2VaJA41GaqFUPEvy/0t0qjm+kfLv/E8fjbXf/Nch4UCBszXaysiBh4zN0Eg9zqxnLHCJI2kQQWI7Ewgx0eCegQgP6epyT3SyoY4eFDRuDYRCv2KwNQrxCX4DSasR9UPRZwN5jHoKzMIuhnQbK2b8AaetstwpFcc4XjJPfjQKSQhyDEEyPQmrUvPsbC8ALu5TGOIwfrVjgBJsAuGZ0IjiLAbeMe1Eq5CQZskhiOsFNhwcxdrJLRdJAWzXg6SEj6uD/UKsN5cFJgsNoUsI4X4bmiHMHKd5nD+HAAwN4mGMvg13BqgWYBAxgsj1I8qMyQCsACyH6euWqPFqThFBbC+fE0Fu0gQJKSrlVOGc8JMNjkDBKIbxqFIeKz5CVoxvba5R/DKsbgafZpQiBLOFGRAHr1yHCdPRwdslOFPQSKLjZ4L3e3prHUdyXXSBaszC1YyOsth5KCx2IkUQCE2TDQg6a4PclE8gIwFIR3tlBGkMosAuN8OFgkgxewFqt5AxYKYR/ebSi+VJOAjS4XxSeZdCm6DUDciaLdnMzpi1BqXgHmhOSUmaFIIC/DBv4gpLgYJZTxDGGALRgfhviFPMaCJU7MZptGrTTxcZ4F6MCxFlAG36k2sKdmB3gXYnfsqLUKQxGYGFC8TZkVg4nlltUjsixr0uArAQGucbDA0e3swOAXWgEYDtjKQWEdiJNcNAZAB6jFNlNKhMz+LlKS5UwYr10yOc2kcPF4Smu4gyTKsOvXdwmVNe/RhHaDZvqji950E+FAJfMk3weGY4MI5E7zZAj926fu/sOn0MugejMvdtxvtmOl8l98Do1W0G+fkZSOZ0vxE0v14uq/95xiFY0nlUHhP35WoTWt/a/aKYrDFlgI1Z4ZjiSXMrXrLB25Pdzjn/0n93cCS5wu4f78tPZEO1Upvvv8W/eTBBZYSwfRxt9e30H1kmi0JzXan0u9zSyrt9OvQdxW1zfH7dR73kdxmXvAxO21H9g/bn+cPJbjAM/d2hEH+OTtP48DnH14Z1QL8MLMfRO1AFd+4qVvFjp88vBTTt+Zza7J7shmNwVsypLYKJ1p6+juGxpetmpNbrSyf/bfL7lsPlvIFrOj2VK2nK1kx3LZXC6XzxVyxdxorpQr5yq5sXw2n8vn84V8MT+aL+XL+Up+rJAt5Ar5QqFQLIwWSoVyoVIYK2aLuWK+WCgWi6PFUrFcrBTHRrOjudH8aGG0ODo6Whotj1ZGx0rZUq6ULxVKxdJoqVQqlyqlsXK2nCvny4VysTxaLpXL5Up5rJKt5Cr5SqFSrIxWSpVypVIZGwsfcSwMPxZCjwW3sWBavWrNjk07Vm9aTZcy0bbWKZzWfnGhfWCq8uVh2kQjs4eZ7ODhVJw9+uLDZo978yfo+PQ51eM/8c2Lj6dHqpOnPzo7edATdOIUX3JS2c2dMtt/yRkfWDz0vretffn7s8WhDzy24eUf2LIZH6TJdR8M78Z+cGzXzAerp13ywb1vmvnw3Z9ZN734c3PTj3/+khnajY/T7UMfP2fv5Cfohzj/bfvmLrz5x3OfpjsnP5O9Z+7zRIu+MXvOvm/0f5V3f/rG9bvnfvWK3U+/89Ld9DDv6X900R6iDXsOaXvmnhcWXxm22/dcTO00SN8iG0hYA1AeGjiGpsCDMRL4fBC9dv4Fsf3lQd9KrwADVEvLG+m1gaDXA3QDvTHWbwk8gt4aeC29LfA6entsfycoHPOuwJvoPYG30XsDb6H3xb0fii0fDryDPhq4l6bjEc8J+jt0biDo/FhfFOtPx/ozsf4cQN+mL4AB+gqIvktfje27Y14eyHRFrK+K9dWxvjbW1yED0A9i3hNb7o3jPBj0R+cfCrx6/mEsBWiQiV46v4hrR+4X9KqV+weCDgx82vxBgctXrostGwIPnN8YuIk2BW6hzewBOlM48LlCBHpZ4LPpNYFL6XXCtITeFHSV3iKgcXq7ZGiQPi4+8KZg9/QtaQfo/qAvn38ojvBI4CPzj8b6CeHw2Uib6UjK6EDw2q6DAL1Bi4EXK1EzXaIpgG7WpwfmzBLK0nRmCW3vvSpDgTfEnG47gm5+791thjy9vpcI9LbelVS9f08vB1L/uwD6SD/Run3T/bU4fsDRw/OdAyZweawrMbfGlhMGLB6e/5/Y8rqY74t5XsyvDiDw64Ffnt89QPTQ/NUDQhfMXx/rb8W93wn80PzPY/3LwLfN/3qgdtYPBz01/2jgK+Yfj49fOkT08X0rA9f9cFXg13+YD+yl7UPNlKFXBh3GGe6ibqKRtZSl7SM1y4mB0d5nBnbfc1Jg196TRxSg04L+8R2nB8reMwLn7jgzcN8dZ8dez4n50hHQJXdMjZwI0K9GOPDe2F49ZwSgqXO6AxedmwrMn3tA4AvO5cCXnEv0+HNeeq4H6I1Bg94c+K2Jt8W97zm3NfCCYNk9cWHg5yYuCvzSxKcC///Ep2P7ZwPvnPhc4N6Jzwf+auILgdPyxXObELI96JvnrwjcM3Fl4NXPuSqOfF3Q75+4Pj7me7VoJzwQCBqa76JByuIUckJEuoyW02d1ceCZJkHL6MWmKfBNxga+yyBwKpWnKh2ZXhj8pjsHAqun1zh9eif1EP1iiBbRxs0ZuoiIDj248b8uoU2FlqlePltbM23b0doxO7hnYHDoxSODa012e2Hh9Gzx4U9sL6XOmS71PzZboidn1z+ByQ1TbmgLEnNbhtMzWy9sGjp4befQIft3zU3c1z/5lGxx5pn9k0M77t41s6N62tDOI86Y23n3ZyZP/vDumf+hmyZPOfmWuVPoO5O7aHbmfz+9b+i0X/146Iybfz5zxmP3TZ4FuvOsuzF+9nSGaLptu53qnXbtA4P+y8PViEamW6vnzLZmL9y+gB4bbB+an20nneyYcnMdU6mZ7unOmZ7q6TO9dPtc7zl7Z/roh+sWZWeHltAv5pZk7xla+oZ7zl5KRB5evM1EmXSmtbOjs69zOLw+Xxg8YHDz8iOXP2X5ydlnZaeyb6l8qHJh5RuV66vfr95V5W0Lt63YdtBRxxx1ylFTR73vhM+ecM0JP5p8YrLzxOKuI3edtuuNuy44+5qzf3F24kWrXnTYi8585Ttf+ZVXfu+V/KblbzriTc9710ffdfW77v1Qr6lXwwZsLBtBUDXhfFASUZCIYnPkbK1DvedaH6tC425mciQ1f5DUvYUMXD0GQmzvfBzJWY4k0jiceKiNHMdBEZET9Vbi0GE861Rg4/jqrBcH4zkehMUrvHERCLErIqaIfWQMxQOayJJaVecan58jTywcHJ2tnwo0IsACUQhWPy2nhoyn4Byx1M9QXM2XgrtaRI2T9Zat1gKwUGTq5x0JhGshLIw6X58CDWEt2Dsh5yRqzCgLeyGrYo14G1muTwxgFUYYnm0k6qH1STKeyVlLEUStU3Jcny+OQBICqbFOxJFY1KcOagwiGGYv1noDT7Y+jY6diYyzUHhRNhGJ1GdUrLjIeU+OIjhwZGBtY3I9fOQjJTFqvLHqjBeqz3NEkUbqCM5xxJ5DEBiqT7kaderEkPdWrQI+DP3bRGJ24sQ6oyosTCZE8e63+QWI9dZLiAoLSxw5iULsRtoZ61UUIS75UKG1WfRR1EhG9spwFKmQhkpORb1q5BopCmWQN+pgmJhIHJwyqzfSyHuQUXZinCUQwRvvAFa2jXwWY9hBbG3CyBBFHAWTZYg0shzOWTHWS6REbEitWhd8yVrfSH7vPZxXRI6onhUiwdmIqDaWhKqSj5gib4gsW4QavNlax9JYKMxMqpY0YkMCIU++5i8iFr6xfgAQsxCrjde2UdJaBFjrKaLGsgoFgAHXdpxnRwx4GC9KarSx2Ni5cKAztrbnI4gBmYhcBEfMjhpLEOKdc955cnEq2+DFkZHIeAOI4cbKtJF4HwUd/hyzF+esOhu5iE1wstxYr6I20rDFGRRnsPcsXn1k2XnxkMYqhguKReNsihNaFYhY1UMiRGRdY3H7oCxcnFhxejsmE8KxUhgnDCO2seQpLhN793/H3mPuv3N8/xm74oLxlod37Pg/AAQV++obZrRYlQfFJKRZysdKdr8+on/hrrpJ9i0N8Lx5XVNvzorfmVrp3HN5ECws2PSUBcG2K6DYkWnoS4qbGwd5+UZxpDbITraE4t5sguJIl7eYjU1EeuLjJZsWCCMbG/1yf3iwaoxtjvcgDuX18DD+T5+WXIXvCLI1qVFeMy29vSNHvLNmK4veghPmNYB4LK12rFUwIPsWizHMryFQyztMkxdrPOi53K09vxsqJL5K33jdhUti6FPZDa+iNK1tHddrqjNvPXHUh2it5UCMZHKGBpUAy4yNyanCGB9Rr/0OaEi6wP3v8DvU8t5mJRu9EgJtdJj+lXalhFdLYPcwtksBiJE+fjvUzqUtXjg1vaOeQeo1zl1KiULPuXWGgqxMBlKy4aB6zpWJgZMJlNHr70NzHxpJGUL766H4C/nF5usUEKZgm58S+mbK9k53d+AmGtTQOIJHl7gA/bQiVZWYsCCJgmOxjF5zIJ6wNVVdX260VWK83S82kKjFHYOqNPeJIet7K9W7Q7QS9+Qj1QF17OmlLTtlVaqwa5puNiUhyTOyR/iJvurUnAbBCoRuabvAnpl2LG4lCkRI8Q0lykPqcAbAyttkV4YqzZYoV15qkgYEOLwSPu0ndYC88uz1BDcIBcZrl43ocZKg6y5oM8ZESob3o35YMYdbRJMdIeD7au6zekyerv1ochW4ZCnYugXqYFnfRRo9A88a5r0zjimHJLlvq2swBmLB0I9W4Ph51LbTpZaGvIe68cSzbBh3mImkSI88qKspKS624IfelP6rzRozJUkLutnccYwUCx1/i8Dwn28bjigQVI6v2U3kXq7w7AdKorEyFOlx21BhnfbZLOjJbgWvn6wxJ4nSXCI6CBwxvsrGmscX/nCrBvSqSApjvW19eIG5nT1N1gix1drMuywJTuvwk4JG8IWljsUIYPW7JSEm7TgjWGynTvL2CrjyKq+qbygHLG5H0eGutA1mr/UaykV5hNukzIJN7ZDIn43ZUDyXl2USzn+joCi1ugfxD+UMff3+lsFfzMhyYqlJ7VMeT9y8vvyxd/96D7sTnOjoJbEJNvc9z6qfrOlUjGGRsXcdjAN1DYOVxxckau+59Z3VJW9E0tDjevkdrURrKHMFS3fFaoNizuybMuwKQ/ln407VdkUk+wHowj+nzZP3QZwiitRW7XkCovMPEcF4dVJDa9ZEVjSMQUWYqap4a4kTCoMM1mtB75FWvlPVVsZrmMwjj8vGEWs27O2oiuy3hr6/LDk/HOsCorOUqdbzMhTX93sHT+Olg4rguVPMsD/ZzPXaySJcjyStWOho/5yPD0Cz0b6Vmdk2bDeRoR/CuQkIECMt+/+PREeFtYqnMigMCtSr+fn/sxWZ5uJsUT8yjwzJFjv8f5CtH9CN45Jnf9mnPa5K+5/0mCdEsZx3Qd/PEc2ZHfrHMX8xld2D1RHXQ1ZAQFL8HH/vPn2KciVrZuo1KEhmO+Req44crc/uBQBlQzLaQEqdNlayY9iCagdAPtS+kGhOIuJ1Tz6HkaIE6KZEd1oC4qpaU+MNqTbLBaLQFRVxg5pVMShcUdMDPofKRFtaDZGA1R6Z2RKEwoaU/gp5WOi24Ipm/48XpXKoOb5Nl25i45gtQP9zXc6PEsgtIT0K+45/HIh/aPqAmQudvDRm5nxynyNqnwI5oYBOxOvB/x8cToesREdDh8kgYrVmsv8noyKp1xUZFOn7qLpiAJ//8Uu1yaatj6xxnam0PWDDP3dvInwQmbMXzsTTIU04tA9VyyubVH+gnQH2SGpgRqFTKn774JRPhALBmW1C/MtEdNouORl6YyVDMcAIU/v+VRGR+oifWLzukz3wyie6fqtVNXm1Y7c1dXwmlt5YNC+LVcFLojwlg5IbsLsWbwH77aqxnsuL7iN3Ipzq3MrBeakVXkZfF3V2ipWhkskeGeyJzfoLNl0SFO36Sbd7Zh9n7ID5zoT0FlmoeRzlGkDngCfht4LSWK43CcwxjxCIkLC47LLRB++ZhQs//rIVqrTc5qcfhslqAGfOzr3fmtThk+CRp2e9QmAAQaHWi+AkbVwsu8jgbVN4QJFJzK4Ybohz9+n6WEholpD1W3/anolqUHWkOa8tAV56eZmPiAOWQlLJBoRteIH12Nd/s6qDO9OmewjlyNbhMs/NX2DVZAqIkJpKHvsmzX+h4DtchX8GVZqg7vJcb8DfydhKs6YeSOrASKov9IuwV/yOHWDQJtok8dqUO/FXzrZdeRI8glgIt9YIPcV27YEktRcXy6JuymQMS4x2VGiibaLd3H3LCf19z10vlKkCCwkLFVRd/kx8XUM1O/nT4ablJo1U+p6vbRpKAcV7xJoQn3Cw6bjGGwmhnEG2mjXA1MaMHCRn+GJLyQPSYwHD+ET815F2QJsdz11CY97geTZW+002lBDC5EL1EvwVWZjEK3rhQ7mU8p2Tshd7W28+WlvsbMrznJdCnM/uLJkFpzFyJwi9MIS9U4ODKnj/xlC9TjFK7Dzl7ChkJDVWv/ikNtFerhNGD5SZvjbhlXcbh4SF9pmYFxO5P26EWXtV4ijlJnTAft1X58+J5S/a6hozT5hIOG/qlpAhdu9dyNLwP2O+WgYLpby0qVNrdXoH7Q/7bfHHTc7r4ZQoxhJZSejTveT2nPBgM41c2bur1y1xZOydNMQsOYCws8+qlk15jb1nxUH1d0eg3KCDVfyg1/DsYBtJ+aos5IlEcrWdxIYW9Dlim7fVN12s1c4ixXUoHDHHOoIly4V014uCazaTMmN9vGRx957TqIaXMQMCnP9druu9TbWGCFOo/P2DAoN/9dlmLaFiqMpn0nv9JMNj33LQYLykPanegINtHvdZnstHQnjrDY1TFmGkCOZ08IW+2VJWZlFw6Ft5zYsfkmwnLpBn9t8yRnHZa4C2U9uj2By6APOXv5fNz4agpCjSzA6k6IDwfa/9wIOoyM2yBoASzSJhbF0bPbGk0vqBXwggV4BreWMaMcbupsOcsDsFdDYw48v8YL13qpD0w5yKBhFE/Nu+O7msFdW08fRELUgVVfuS7sXziy0FEReZShxNLRXdG3W28O54RtVcv11joHha1GLS5KwqF5gKNO80fMgWcYn7hg6seg6fhoCVoE09ruY1XdQSVxnSRqjgugmhzFlgg3SJ16yfhljSmOlLyT9wOKTRKwbMI1R3g/+Rz90nRqMGY3sIvywpVWR/tkLVsRdMyDsayu53c2o9H+STSp4dX7rKID71KohihpOOnO6Ccnu0flSNsjUq+2c4skOqI0+aYZ7pMR/D9PmBxt7UlOziAPoFZH7z+Tg8ETyLBN3TjUC8g95ecDhHixULrkXUSLFQqySWdowGGe7ajdlXCZvdJNatO8kXpM/UqPiH1uWACtelTOW8HY0DCtP2qUwfIc1Mz59eK2VwhMyHdNQfZ2kAIMNHdjs/xtLf1MiEc+BBAPTZ7CkJz3fHFwr7pZBYUgBxEGj0zMJVuZ3Mec+07mZAjRSCcb+Z1ZPiH6yBMFVASNhM8cYvAMs42ycXonxqUFoOoK24O8D9BtLxnMocheTwEQjZpkowvYhGLkT9Y6YdbRZKj5AuPnYV7JxKnv6HMgROjlmaus3TGidE3cX9KT+F4fHvQCjBiOEwlVT3fPSO5lnuK9G5ePWMPt2Ums5YGTD4dLuC59YyMI4UOsEBrx88NlJq46GMP7yxmYjxwZony8PmRNzlt6cVD2D1lrnA+F46EKsp3qUR2xK4srzn8Lb2SNQVdFYP1pEXZt/rIa1kNFtJGxGVySW7zp9rkzTsvgDZDbHK+zvvacKHRrhCp+5AT1FdPfoKawSzKVjmElEqEaOltAzc5sLiDxr3j6tyuuqF5/BHk6Bz25Pg9LNWD2llZyHtWbiIUNK4GPLgLFPDPsFpaDBzVXKDc0+XjPsTOscYQkEez+pOZFAjva/6mAj5npLR5YOlYn0kbKzbOb9Kt0b3Rd9yp13OlsNLiYO3jjKMuotrTxH1gXy0nqtkZTI/L6luBqJVcqKbYYbWvf7+DntTCsiFdYdFAf0ThjZfX+ksdAa951LplkH8mKcEN7cjOBFILKCno/xRO3/RxQSlLIYVWvfESOY9E4Xvgvsi59tzTZia9dpfDVhmq6O66+DS0GA+wbPRtxDuP5bMqCaZBwX5jTEfxuWU6c+7/1Jwf0lGd/H905sP/fFh1Z8zpu/ti+q2/siCU3xuusrHwI9r6S6lZP57Y2gbCmm9+bBzxqN6zv09LT4hUaZhFpxOCFymDKG+BriNaeUP+hvDYgrzz09Jbkgm8cPek/ji8/rM78Oj24lat3Y6a1zbbZgc4HVaRimW+GUUCYYzUom+I1gT8Zezu/Z/WYtnwKYr7iwuWO19oGp07xe3QDhI25TcHFe0TqTCqOvd5FBGGhK6E+RsYWJN85JmFR7l16CW6BcdyPm6ILB3YM0y74YkXpEuEh3cdBTOCriA/6qorbW1ulYkE5KZgQ3mYL/VEhkj42ls7Zf2/+EQj5yXxavv9Y3BY/Qe+j+NyrOD/baWa3OxsnyxpviPML2g5LxkfEbQ3d7bXdD2s3ys5A72vg0sooprqTpCevDNa52Ssy4Rt0qtxlPJ0phswYZEd2B61WSd2Leoewe/x3Hoi0p8bAVfYodySa1k1xxHES1dm8fG9jqpz5vYPQ3kmNV5NIJ5eLSJ08PCTo0QHf9Ky2DxS8sQNoS6OVFYKnLfzv647R7+lEOlKIhl7rROl8I+J6mmPXqUzjLq/iliIj1zh7gpiGbMHIFfUj9afTUGCKgmNCqA/2Oh9ybPsNzCB8pSMME0YP+8ybXwAt2Ts4n8Z3zxQTg/LPzirEPUeCCsu8DtNimDp5udDUyqhEuUS9UxqYTzY5ECxRHf1GVeeZ4KfdNl8Lw1Q/bVFkr/tRdGTS6kPxaWAeqZRU6Ov9HOS1A5jc+b+4FkwNbhcS+Gwl7kiHDDgnqiffBMWk67J3N2XVUmupGMhU6Wb/gQ1fgHajrqryi27ybiu4s2VQr3iQSJ5duyo6uw2uouhOrMdKxFK2/JT0ZrrsiSnZISAMmLCzvLu+MXBtp6t0Q3F0C7bs4JvarcnYeQWeUVBR0QagpCzLbqqcJU+lePLSMSSoJGqZ9kZVTz6fgts/mrltwimJNHvX4pcCR3+d/3VryTK354WTbvGcZ26vuLWrZVPNtO61cDa6B3FOX6rvEjawuSIubtxIWIlVmeudrt7EWONqtf6ZtTdf33ArSIFLTrGALL2xGBqNL8tQPhqhmhJp/CvVLWolIHfKNEmdVfSfBGM23nS6WThC3myn+F2y1WDECkcG+OuOW4n73fplK5aw9QzUzLsiYfpwetl9Cnp0YTpAAgfi94c8gkzF6CyCgMjGYA1I47VpD6LX/2ovoyDy+AAIlyyms0efketMu5/9I6oEArT7yGgde3JqH+qL+HScgQ9uI29LDmMrgkn8nX9C19ytkNQzFdoD/m7ca7DXJ5HD1QkZR9dIjPX6n4KpHOl2NMpHV8zki14dtpm7oa4T6+r4bJGwKbItpSRMJoYZnOrVvo+6LCQauQZ9Xyw7k/Qply4vqlGQlrumDFlxrUZ8mfh83cD2DLBem4tr0gycG7h+kAVBM4PkcjZyTtaDuyqukjASkL44YMdsA2lCFlrwpytqD5zpuoj5NwRLlpPluNDuQI+MLCknO4jJXnBA6yMBIdC7a5uTtI83e9kMJIb14r8saxKKhKGvDV7LTzGgs2tq44HjJS3SBsCyjisOGNw2PaxiVfU4qUIwdZjQ6tOFp+SJxXN+iseexIr7BR2MbwnVqDLUQiGJgnG9vcZY74bEUx5PhrFQ+/+PAIiv9YG2TLno4bxdrS7jYti6w/LyI9fkZy4neRh6qE+K3XD7tqzB3YDlvqupTqUrvMhum0wp8SR+mYpek5pSfqf6gkYrNH15gjPw5kiI6x5J/SrTqgGQ1/7I6JPhX57u6jg6wkBDBoz1MZK45at6rqjKTXLQU8QsOoX7YxMWVVJbDNTXkGyxL0kjcRvz5fVReOgNAL5L6L2Lvi1m4OtyqdsaDEDp2urs5qW4sK0mR1BN7IdVJEWlqCRfIujQa+koUV+xJn1fDw4tbuPRjEtntz7ZxrYIWW1k1GVUwedaRa0CjEhrgmPEzhl6rfZZJNcQQz9ahmMEuf2T3Vq3970MbiP5kpQP6OA6hG5ZZfmoR424+/M9C9cgRSmN5898ClVtJz70BEbY+FZj6WrZqYJ3ZjqJWoSqR5EwDn3VnBfrFTfBK7Ul0NWBjAYFWvcd6daBvX6aa0EG4e8LiqDQerYiFxJpLocMoEE5azytHIVbtpDbC2Ig39xZd7YD0FOysqxBBc5GpQfLd9mriM4wRbmnqKuY5Csq2SjmDzdxzG8UAZ7Wey0x5ZN7I48FWjNy6RX+gB34hmL8XeRmxrxuK8ujsxYYsVoD07S6wjI3cbbKmKfTmuGggNCl6X7KtVIsdT7dzH2SFKkIw1veeWdXVcVBTqHIhULtp3QdZQftKSc2mZJCSq6bnQ1dEL5d2Hd9DDvy2t1GToREvGTl6VtEpi2pc87IQ+EQvvO/FavWHd+tC9SyemjtXN6oqtsey6lDlFrR6xz/JKgaXtGN5n9PxDSyyzzoHXznCHlM/qgDH8FF73X0KijQJNqXmDJaE+O5o19ffSyjBDoBNY5G4JDcoAg/K1h/38U4gYbp3Ki0h+4JG30XSefjRVz2SiXnfanVh2JQYSxp6BKgP+SjaVUcXu066HlvcFIvWDvd2DOlI7dUTNFL6aQzV5cpZqksQnipKVAJptwZSCFw88Bbd1sSz3uoAAyfE5Y90Si8YkU+572nRQoB2XBF7K6xb89tPqGhGSZAjlvIX1vKYcu/SIpWGVtn1KHuzmMmzQ4+kxKwddHZKO7pKT0J9DYi4y/zpJtKQ2Mqp3uMOH1Pq5/r4JW+FNxL6Ulea0qYl5aL4uTNmssDr3fB2QEQr2SwE3nQ8P2FwJNdwktJWM857BhIRTEw60S0ITLuG6b7AG8qVlKMuIUG8JzLyM1EUuRLeHP/n+qiTLC//rr0nXORWlaY/3vtXtvc7+5tscTYhaDkRztZeltDZBX3CJMTCV+IgKaDH8zmGEEXfMqz58ujYrDcL9vEJ65dWUv9ZNG2kEdpAyPbVpbK8FvTeGELHBwkmaP6YjhEcbR6zFXN0DXJwPHwDwbNdyy9ay3dWyW21haVnLWLZt66rLy172ZRury+aqV3/tffz96KePHwE1yb5yrfqBMZnNiLZ1CJqmyoqUxXGNemeENlSiU+1wAg/pOJAqSD+aoiwUOoj8+1D036ODyNgfy/gf5z9/RAX1+5L3fx76Pz/+TvGs363a+7tprn+jX0rab6Zo7/zNDNanv/kBJvm3aE1SrX/hj0dp/mmm/aD4f0a7pvjZ8M/aOMoMd/5huK5hkph/uJ+tvaD2H9FcBa1R1//2QTgc9WDE3zau6D9yr/w7midBE93C4l+Oq7DjdA8J/cv1H1DE8C3K/nL+ydgESc/MX8kF4YkbqekG/emhYqK4lmL74j8tiElxTR87OvGng5CT7t0FxPz/oPgeagvvAmJs/h9WXVc2hxsfvhz+w0UpVP4AcW/7X39YKbvBgbm0sj/7j0Gcw+8o8uIQ8fX/MQibAZLNXu2NoNv/mXNQD9tGMAUVN+N/0XyFv79BHPaaSO3+r7FyFShW3rcR93Sc/9ezIW+vw9AbVNNdU/5DP2k8XI4j1e0iMbz2/9aqtUTwTLtHHKNCdPQfI4HA+p184MnmqbOE/3hvJP9jJTwsPP0AqOk/0XJE5C+IBqUGappS9v7tSfjxLFt7vUOvCU6f2H+7gBoqYDfyapc4oEv/+7+jRbD4FazZvcvJN2bn2fx3bZV8FKhzgHWY4mwRyigoKO4xqms6wHyyFAZ8NGM1FJSEL3OtQ4qi16yazPnVMpQ4tqHrGpow5jjNFbPrYhjUkNWTJUpYsQbU6VljIgYIyhPgCYd+GGPhBwEV8U/P+S3OpwHiir5KnDsefTEpDFaVDfFlXi6RVbNRLhEXRgPSLJkbNsbFpZshboNVFcCTtmCJu53669dc6RN/nFj/gCLKcE+Mi/uuwWQLqoVLykJ0K2Yidda7aoE2mKMo+8PROGnX3JL760wkq15aB9S9l/o5DdlJ3ksYAFUGAR29Sm6cWRKLpPEC9Hy5X/bZOdXgjU9L07SgkmTk3GYQc+XRfd060Cw0fHPaLRiNS0gxMZP9KCz3WmvMZK4E/CpH7t7zRGs96GjdJRwR1+tLSo9/5XkGEFCWOYvUFlwGOy6epFY0jO6cR7qkHg9NSsUoQzoICjtJT07VReif+mY5CkxO1hROTUrLgYr3pE80hgCDJKszZ9GykYNY3l2B08Z5lxZpZpwYjeft79L6Q2WmijP7+I0pjqXtK5/lBckOOzF348Y5XmQgWuHta2FFRVW4ZA0SnR1pJiCQNR5oXClDx3R7ivXERzglZeA4Is/hc5NPdIGwJniP7O2v0sqhKH6z9ZpRBUYpw2JaIZylx+qQlzdrnTlXuE0YZ3KgwV+seF2sEXxS7jacljx2KQ9eAktsLRVwmimIvr09ck93y6GxnvsLCBCvYQNnrtXn5YP69IrzkELHE5E2hjzLdmxqqu6FilK0CQv0Q06kPuZ5EFMN+uJ0HHRvXJEYys2KGYg4Bmkw8HHTY3nAnM5DXUw7v3akuYhflzC+GdrhAx0YhGzw/HM8xN6ggQ5G8cTdCHXgo0GNXz38Jw4dfxXNeYEYtwuX1TzKwVqRKiMTS8UhxznbRNxhCP/bcSLBdlhDwQl5OXedJ+pBM/G89yA4r93uCVYFgmzXLDEGU/Qj4wwyR8kHMv2+pEAVzo7JYiEoM/RENzPnGw/THZ9j6dgRCsODNqsui/TRt8pg3Mh0nwPXbSvAWU+XTwll7+KJWE4BXmY/Puj72VuswytlCLh/79hP6FR+MhlH/qvO1EV+GzmD0UiZvnRb6mpMFcAugonu64Mwnsubw45ETuIFZNYbnX2SEhZLpQTtLEMHOjphXbatArBb72ajTaAbWg17pL1nemSv1nXarqxpMmbWky3qsRhfRkPaRkyFQUe4RAeN7D5mP9SOT2rdh0aW4/jjE50tjdvuTAORjZMdPvNGc0Z2m+t0HcpPIZHOpwFQ05seHaGO3VWQC/Mq7PJCPwTdxWNItAOx6Sn0cnLSGMV7e4yDOp2QuBduibC1VV+8aHhkjvVTILdogFr5m9lc3XMZhY6Uw6kf49t7s8TDiA4VhDk2OZzU6d2VmME1a3AD1uBtWMCrdde7dI0S0jchTTKBK0H4rzJn3r4HYJMMczNCU5yfdoZRb6pULvx9uj+LxfqMqsi5nWWkF9oWZJ/zY3IZdO6QaoGg/dCQR/tZEGe6bir1TJjwYfJURp9v74YG2Z2WnHyWlaD7sHNzHjPWVp/3zRnI1PKheeZlBpqh32g+b/nXmRUjS/ZELt7RSRKXeX+kIjdElLHU/bCfoWNZA4l2d+HiC0/tZWfN/1EVSGpaO68OFWT9rd7LHfkyo4i6Qz/KvJvTZEJV6QiQuinDm9LaJH7/+gRdTPGFoCNtsVeobE+18dVTcqJUTP+4c6I+Apd8r3AjCuI3LNuayAddy2vDZT9AcE691bZU2hwkoS8tC4XaTHZss8SENfNzL975jW43ekkC7u4g8aFUHPuKRSVf2lCoG+GaR/6uZv0Tdm8aoLOVMclAc3GYzGrLc/7qZd6W8ZqsjZs+R307Cu2LjmHJbjrhLgS6FrBPXBPry3YH1u820DeVJCPIp1x1In+8lnJxcG31kftaBZccXqpB6iEvh2Blub6CsQx4BCVYmBBkr4TCwc4nJKgu3M83SgrrB02XAXr6Mz8lhHwKqSsDtCZQR6ByNgVc8lpcAt/iLVi4VdjEvJpSV0vDnE3RLaFJJS8gcpKTu55YGfEENiMeyHX8lPbdL5kp7W+BKSpBNs6yocA3zI9DwuWzgB3HjPLsDS1d4TX9uGdNRUnlF57KsqwpJ9fzXLOOYF3GlGfT0YRVnrlyKaKfMtSvwTM0WLGXlBSQYB913SbYVCr5+EBA3ipA7Ta64N4Q9LXMMuvJTgMPzpXpFX1hmxaMG9TbKm9BFIx78zIV9emsh9Ds2lK/x/CLTp0PDH/6nAd7V5qR59KTmBv7GWzIq7zO02nn4yL4EVPrqTzIvEufrbX8lB8c+KDB1Jpcl5f6qFfPlBxodOnl/DFpbSNMRMDZyKV19+E0A9vxIYngKEp2qgUHot9cDq09zud5itM8RlUPihf8jvJDa9O4opzgpy9zPn4j8mclDus0rw9J2RuGrnJZO6jNec/BPh9PvvUcPUEqJWIQnYI6cWN18Ei///Q0JZquHYqlrVqss9PdMcxL78iVWW+7qlqKMRyxPxWC85unPo7Q1EF/3+K1TguRh6cYYwFWWlVhZQCJtauLshEYXu+wluCWk/zU8plJQqjgPF4zykMlkfTPp6Wf4hiYAR+6JJLLNOSdKxDxBXkuXfBZ2RMeZw704lPDM8Mkm5DZvPUzvYOwl1tfeIySLWmjBFa4ezKLk+MsfQJbHqXYzhBxeupgwG3XsAa75g9J326kFVqqjfxv3HtaTzdJyFY58XOAJK35nAROlkxLxqaJXZnB8QUMIy+rYFiXWK9v7tUw+zyjdb9EZ3ul1Z2W9UCVRjXQXWfZQNNHK9wwJEF8Ik/Snirr/snnZgBheQTSp9y0wq8ZA7cAEfoPOZqVEekmYiWhFMIZCiHut9uaFby+wuDYMobR7jUgfj2J1YegXNTeq5nL5/M5NdL8AmlbM6l9Xfe+ppwU2u+1RXvyprl4Rg4pDWYy7afk6+i5+iKhuh5ov6hePxwdArWmEBrQyhZHQ9dcXvETL8PmJGkugMgTnRBNja7VJvajCA3bE2w0fzYaJoazmb3HYtvSIQv8WKxsbWIPl6LY9lBpy2/Qdg9a0sefFxKiv1eUJfeu+g/zWWnRC0TfOWwS4Hlda2y3BRsnN0s1Z8hExRyPuTvbJie2tZZofpHQqa6jh0qdGvLkt7KchHSpsa3kcHT/gvdKR9iWoLokuPoVBkt+37FzTC79cbr8dI1dGNRL51pJekA/dxGiZTUnhDrvXDOzSL3tGKHt7GJsBj8YLKccZK7NGnprM4XT1jnAD1wxMoOuuGeoHwxesLS7R5hSb+2EXuDl2sr6TgcD+FQU4MRNYCQD030c9LlGEv+rUmEctP7DAsw5fbG73kzmBMXYtUT9XTTsMcdECteQJAzjq6N6vosjnLmPhChFh2W+R27ITBBkwBgKc0rJgqUPWWfQAulnobtXtzrAKICPB43tISBiY0w7wwE46l0rmT/YnhnfiCru+rkk7GVFPzH8AdTDU4QxmXgPtnpR57k/utO+klLC6Wu+DYRf16D0uvqInybvEOnJ5fm1d74UoltzQdKpp8im202o4oyGa+pAelpw4rThYX++boy9Hyk6MDUbnFTKXAHQHl2L2GKb4EOQB7Yk8BIsMIsm26a3/ugPJcU+4INbG2uMfhzKw0tfma1FiS+gQhFPSMsiG9L1xZE3UGpQAKFNNnbC0gq+I09dbcjbJpvHDDKtkmaj8XFaL3Msip7eC59+OT7Uq9TH0saLQa+VNWQJFS2ldSZ0SbJOv1BdI3K7Y1DGYZ9iHxbeeU1Rj7Avz1hysO4I8HpCXe0S3q9A1YLGUhqwMfn4iDFzhkq5qFwOrbl5JyvsrgfZcQHihTqi+HMfP1aYpXzf0dOYWipFV8qXAAoQ+nrnkXKXArBmVPOQcbDfr79V2o2nCGc+DOSEkwGhnMgnftZvtLBu3C0SCybQViolu2+53pFE2CWbiPmSDfqMQ8t75T4BCaya9iP6LGntzbzw4x2B5C7NR8R88nuckE+3inW/stTJqt7JDdM3pppfcm2uC0sDi5a8M59qC79Bn4mn4RdHHCAgsUlkK4ecfk5mII9RrixAivCI79umZ2ppvSy5KNAZjTheaLhZqXU2t6zGqjIj6Jq/KolPZzwr3cy3HakQW7Mbq8G67bpimtFBQX4miEmKeF1NujqruUE8U1T4tbaU1UiOInKfHPNg+garukMeU7oIqKjo2nbB10k8S2ybjasVPWW4oXF40m9LGW40FMSidb+dae2cUJ+5W38j/MzpZtW4EhCC3ZTfQ0bFFdUu9ga+KIH6YG5Xnqv4UKwahMkaWCKEXwsfiyEOvAxVGmW8p44b+UQ2WIeDpXYGoRB1vmXh7qjbdd/A16S1pilTiifOEm88iwFFxmje9TSGTxJT9E4Wgr6mVNUyNjjRVATlH1z1RWljCi+/dS6IY13YG3YkfCJICTcLSwgz8/QuYfeJXn/IfjryKW86fEkjiWtb49B2D34seTtnVizqS+XMpLXOY52ox8AVbEgfGpscJjinDSvT7HTpW8J3YXHVyhQewRL0oQTrjHwymFWqxtKFmTWz7tbc6gY3wOkXI4Yxo1CWpOE1dP9lWkGsV31865VcIK6bo6Qru9ioUwYlb5kDKc3CLPqMxhPGCxZ0eeBMFPUJQvGBCZ7+cE65uDwnHD/v9fuJbW/deq+BuclVUfgBqdplf5JV+3ziexT4pJiQpqQ1Bo54yF4RViZdIClR/aX3yNdvNybkE7M/zgtNyI3YSZ/Bq5fCQGj5y+MoYXMBIZN26BGCECQJu1TcxeBNWPjOuYD2bKD8lFwHoTJwUTqEVaGAOVgtG5B1nEM5hTG/f78GELpSDwBtJcI2SA7vxbWNEKDU7BvjLzdLGScKkbtYiWSjZeU/ZWLtzwq6o5jj9KNth0IDvhlZxfXTRH7xY36iX4ZIpKw+BNXfnrD6fb59qFUznW7T4C/ZcrIUyLt3cjeo8zHR4t5BjD7Yojb1eo+6YmjQbgW9KldjvMwikkE8EX/nYt0PraG3+oTlPiaeL+HaymhCsvW9JTwbZdR3CA5SxngtZLxEwVAhPd6R+wgw0eS6GGnFZORcSBavlPUg8C7rnu+cLdP1DdF/PzYGijmRc4g6lcN7R17q/PG1S/vSQi+K3UqP6BfdNDbHq/0xW6BTk37PUqy+TiDI57Vf45ljiPaGc/LKma1Iy8C3qdRbtNW+TqzvHY7g+BGP4d40yQRDMBjoaaAg7ffd/xPYZMrP40uvGhGvgVYeuTFnbzv81oI4d0lub4PVEPDx5YpZdila9UdsKLdJ8KNay8v5bZpK7fRiyyyUQWLWDFeudkbXlB2iygGyP09z7xCU7LEfewjKkLGx4pZkyfVjtw69URv9eMe3DvAYZD8tyz21mXSO349lrQJWfJeyq1e746cJiuymO14anKr+4alzhc3mrzEdwlG0DRh1T/XkoSMptLd+fJjP4JTAn4TA1tafmrG0n+FnngO9aSg2VCGWFExXbM0Dsj7T4/jOkdPxEpqPH8i4VhXJZP1J1dhkG9Uh95W7Yribe2n5JnsPizsl1G5La5iEOrGv0gbsWeYx710PgYfImP9q7R6AI+m2OID/ezpr23ZNbCeDte0NJ5yZzMusbdu2bdu2bXvDynT32z65971P5a8Lp35VXQz63nPOvacz70c7kXNZBgDeH/Y45zaZ92tl5Dwm8/6pEo7X5GDWz+Ts+Ezm/UWNHGlk3u8T5XCQef/NIIeTopr3w8x1FCbz/pQdjtJkP9YvcslRmcz7N946apN5PwUkZ3Ia62+oJHmT37B+Ax8pmDyV1f/bSEYyr8cnSy3IvD4+RupAnsvq1culHuTRrH58UIolZ7B67h3JTOb11W9SbzKvdxaUB5N5/bGOPJrcntUDw+TJZF6f6ybPJvN6WW95MXkaq19Nk1eTeT1pg7yZfI3Vd07Lu8m83vJMPkzm9Y9s+TR5M6tHlFYuk/Oy+oCrcpt8i+XrmyqPyUVZ/jxGeU3+xPLZQ5XP5Mssv7xASSM7s3zvLsVB5vnXq4rTn/Kh75XCf8pPiij9p3xhVVQm8/ydP2qTbSyf1h7OZJ7fssCbzPNN4xFM5vmflTCSeT7mCFqQeX7kPjqQeb7iJ3qQef6giBBL/sj28/UEM7kZ21/rhd7kMWy/20MYTOb7z37CaDLfD84UJpP5/myzMJu8i+2XzgmLyXz/8kJYTeb7CYewmdyDre/LanaT+XrbQ3OYzNe/LTSnyXw9Gqe5TH7G1ocjNLfJfL22SPOYzNdPezWvyXw9c13zmVycrS8+adLI/HufV3SQ+fe3uugkqG7AvodBYmEy/z51FEuT+ffCJlYm8//fk8TaZBf2/3SN6Ezm/9+Oi95k3f7Ji5eU87r9UAwmb6j0avfMRxWWpotG8oN+zw5aj839VMypBVlgZ2hj2dnZ4vXozCydl1XLAOo5WfWM7ImUn2NrARjxbfOY7jqLy1cnQKiWdCz2i7/1y7x1D9Oywz6IrctDCJ3jWmDBM1HyL1PM7XXvWp/Tr93K/9jp9MPtVw5XGOa1Vqxb7UMrDSAMdp3ffdyto6nLHtwf51am5Nk2T5Nt1mbXit2fc8f6n511t8ed3VLbt0yVbrf0wUU7KDHH7R0vl/uWbfpZ/3DHzHOPhz/+Yk27+u1xRGb7PP9wb3ftcD4/gUL4tNw4/lRuTMqiOHy0q06N10vGUBx9bx5F05UraqwesVyjzz0R7KfGlbMrWvRqCn+x+8rfcXrV04fv/o7eddOTCxsw/LnfgFM6A5bfH9PZu68B51vFW05sMiBkRuTrLi8M4ZP39K+yrYyxzbeXd19XbG6ceadl3mvfhxvxLz3u/d09PL28fXz9/AN0eoOxYSNA5HdQs7upR2WvhLGVFY4GZXCjcz088U5H9KPjCF4wB7rpBsS0lXHo6SbsizqDQGtt3GypR9O8z1Hgoysqz7yBT1VkNNhRGe9D1yHdZySMh1yx+MNo7K5rg25oBO7OCED7UQFYnBaASRGjUT/7CLKqBeGpMg/F5udBCbdvKNhtEizVLLg21BcFLtVDo9b7sDQuDC4fI3CwXh+8+XQOIYN+IDMgH2a2m4ic5I+otiMC+XtOgbvYCYMcjfB9UzKqH74G37SFeLWhCnpFzUD+Sm8xZoEJy0tHYEp4AobfV1DP3hJ583rgYqcyuLDejkEvI5E8+TjYE55TI3fOlYuxdyiA4fMbZQUDiGx7uX+Q6lGVvgeo71WvM9Bfdc2Rr3wBoMqvRJ+/3P9+jP/+/XUeSd7r1wyfpBahfyyPiftfhvH3J6VOyV5ZPy0sxBqyRjZlh0E3f8xJFGoiKKCnPzv3N4TFoSwOY3E4gJF/LJbhL88SoVjuVL6IOFMUDVwvoC0U3cec7GIxWVJSB2iL/QEuKbbe2rIxUWazS6I1NlG9+dxFnRSpzjzSFqQpOTSqSlvM0qd3VLTZ5BJvTomOMtu1pawp6sRlmy3RGu8SZ+ut3iquLZZqYtOXXXoPsJns2vz2xHiri6l/b20+e6Il1sPT/7+D0iWyd7UHAA==";
