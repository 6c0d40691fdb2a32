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
const downhillWasm = "H4sIAAAAAAACA4xZBXgbS5IeOT2Jui3LPbZrEvVo5WVO1uz4fA+dLLPXOb7JSBrZes+WfJIcuC8v8Jj5LTMz8x4uMzMzM+/jqi55pGfloPype+rv4qppkxM111KO46RevePQQcc56KROHHT6TuCSOnYwdcLBDyKpEwTh43Fc8AA5Bxc6wpXOiDlu1wtoZZlU/eC2EySKK8nShjCzx2kjQXGCZHhDIdpJih9Qhp9I0j3Boryj7HbaCaEHhnbQThg/MZimnVF+ZDhDe+doqItLwBHaemHJD8ePH990foxBggh0GePDY8c4PxKmbTPkC2ziLOjSRjjthGf5gYi2tgSbxJ0zpIfkibBt1ovAlTRoS3bM2GWfvHNLyDetbYYbQpZo46pzPLxz1TkgYePhjY3bEOgciSbkuF2s6ePcXIqHN0aPW46D5coheMyCHATGyRtPGx7hwo8Y3DYKlVYeGY5UJIHizk0/1mkcP9Kz4mdmMsS0eTZ5jFcKGze2y/Wn9NgsEpfi+LHjJJm6gF6AC2hNWZ6C7OM6kiQ9pPGBa4onNgk0whtxqbqDH6pOnURwpRfJxc1q1OtO3wvTw9k9jyg1olbcDIvLe85r3i8MDxeXw3ql0oxbj46ryyutcG68FM3FE8V4YnJ6bCKedv7l9EqocU6r1agWN1pxWJmdnhyfLU4Up0tRsVKcclpblO7FSo14rX4oDvdOTOyN58bLs+VysTQ7Pe2sn148Wl+Pa+WwMj03MTtTiuJSNDNVGZtyNraI35/FS40Ysf2r8Vpca4XleCqaHI/LE5XixDTm4zS3aAWsVayXj4bTlbnZ8VKxNDM3PVaKpio9Wd+3u1R/Uy23VsK4NFueisozUbk0G0/MlXt0RlmnXC9t2IgmsTyTY7PjxanJeG42jnsUHpiUNmzFR1oL9VqL9MbGZ7G20Ux5bmJusjRRchpb9B7MetVasxXVSnG9Ev5NtVauHw6nS5Wp6cnK9MzkXBSNRxM9Hnf3aD66tba6WcI4mpyIo9nxifF4LJqam+lRn2B1VG5VS2FUKsXNZr0RPurxTzr3nMeHT3v0YxbDsbHJON47ORlV5mbm5iolJ7XFxsNOb2Nx/+MfGU5PFosTY1PTs1Nj45hIuUd59/8aQDyFBcP2T5SK8exsOfr/qv/NY56470l/Exan47G942PFSlwqzlbiYo/6g1idVqz3clwLWysNLPtUae/e8t5iZQLHtTy3d8qRWxT39ChWm+FGrRxXqrW4HBbj6eLk1MTUXKUyXimNT/dOVrdmrdoKcVriRq0RV8JWVFyNHaf3pU0U8BM3MN2xe9K4M7jtqvwVeSn/WY7p4L5rAEZLqaXWpmCkNnoURuvSq0qzuKhBnqs1Hps8aJnXo4aooKuFe0NBh6OW7i21yOfz9y7lC1Dw76/zSPdTIMEKSyWlMP9gQGnUlKqwXxrQZ//TP+KJUWU9QWLgmxkNgJ7wY6Qx95KFQkFWq0JCXpvHH9Dy3mpGakDyJBoDI9GLkRIBLQvSZAoFyEud1RIdVvdJRMELzL2lxPhJCpWV0RoedCYiAWgDKKlTKrXkrekH3EdmlfIVZuP7esl1XYmmhdYPldo30qb0GC2FpFIUXIXuO5SXWTTvL/31EilpaaoWXsRP0cisAOMZDY/091jUlQtyh1LG1VIzYcBKSV96GvD5gFaelP4ySBO6imQWpTmgJCUCyC1klRRaknFXKU+1yUWad88AhZG7ej+QwgMBqLGjILGSaNUK6X379pG6t6QkOlpg0nkMx8zPczRIehxlyL/EsuYkVlu5AhA7E0Bp21ttcjnVJgmgnwYy7VI+7hPQ+xk4Lwolle4iuR9PkaQrc1qDsma06wqNYQNXhDLF8ioiQfEvlYw6j0+0lCMo5JMVVMtDoEaRZBpPgiBYWppcyGulH03FEm2ixMg0aXuSSNEzpjklF/QSogLjoW5Jd8kA0KEgbg/gjm7HKaRRSYKWFmhxKQ8qRV5WgSZ31EUSkhR4ASnnQeLLP490IJzXCjydNRrOByQqcTot8AvFl6iwFCKRkKehv1f6dDRv6ycBtsorj2NFzVjK3buzZy64+SdqJvKAm5GiPVQ0xFrXtE0So3K1xPzwCA3Pa3OvM844wxiAUZdDNBKPHyWpwUAilH9COGTpdNqlLyRcpDtPqfn+WfMPJnkcsoRGldwkwQv2QTO3iWwCSmVpMHDipd6nQ42M0b7ECgSaTRhRAI8AJEhIUX6IKi13a+sv/4iH5/MPcx+FAQT24juA53oNpF6VLhSkRloAAQhQjEgKiccPPwd05C2CPQoC2sBTBgJAKC+k9oykGwOjLMAoeGDboQrkekEqwdEIetcRCgKbm7bmpWYCJQI8UCiiNgmHaZ+LgrslPoJPwcxrqw3yjDMoUjxAslcTZY8Q1n5EIrsoNTxY28lmAnCN2oEqnlYaJIp6eJaVS1n0zk1mymazQkm+Rvj2mxfmPOQCJC1DdMV3XQBiXsq0VoFvfUvVTXoBJT2tl5ZoA6BkafOFYElNdxSTANlL1KVFJghHbQmhQG6E4lFWgXKRALLIugIrSJ1AweCcvwqCvRooaeV1GQRjhIsCus0r8H2qhVqy40xWyQHuPi1EjC54njl7zphZktB+sOguQdvkjKdwlfYa9fZ5LpFAk1Jpl0I+Q4M/6vq+K6uLNilf490rkZa0HJdM3DtEQRptZBIiusviijsgYPh7Jd3bwq/IDrnSZeF5jzb5/6esFfZ4FhfomqAiKilcGnAj8bLRIUcohcYDOzZ2joVUCJF3j+pPZvgW8hD1XSRNy7x9m/35kDZthJoHYSiLx6JLwbRAg2hJp0VA40EpF8KD6MB4HnokSb5midCsFApcmRcoAUrRRkHQsEkbGQWUy2qUYg2QExN8yaunIT8vSVwZDHlpiS+ePdgQQLMDyKWsO+nup9vHOjc2DSH0/qJGmpY4ETSDedEmai4KaSIAjHlBoQFWRpJGggAXz+SiheRpST1JLdKpm5U0UKTtCpsShQMrCjkqLF3XQDEaMAC20Mq1ZXjImVZUSbkL9RYl1qB3IjQXwEcFClFhm4x+MmZnZIo6LM7D4NXf2jN/J/UpeRfmURNRraQrRN6YoaGhv8krJqE2SdMroLUAPkILWiAHQMXBQ8K0cvtPR66k4qTF0opOS03JUN0looo8U/Tb/9+ExUJCXZ0iklQqmkOkMaP6lE5oWGqRkAlD41O/kADDwf67vsZCS3DBB5enkMnzicUPZaTJIspvJQnDw3gLaCWBW6+pq9hCUiMWFN/9nlAojjN5YDfdIY8XHFWWjGPNNYmjrALyobKKxlgloeNwgdSJTR7ZJa0LBYUYSWnRuV0kX/JkA4U9C3oiDUSojGtaGnSGwzVPZnX32AqBbyZmDyILvqeEK1HOJBL8wEGRJ9D3JKEAEF7wDRfD9reAH00ZEQhUUCqJeqLr2gRxMD3KWGoil8eNJLASWB5BvVXgelyQdhxbmmEnCLWYAzZBHFtKoYToJtV5ksS5LqCEQ7ok6Hlak3NsXN3FcmAQFD9+KBxBgGg/4Z5xJb2laWtLpJSLWzrN38TJCApJ6Z63trxGCkQo5qTb5KQJocVxSdZ6q1qqVKtiG8IewUQs4IAjUqnAlRKEQy614wii/r711OX4VXcuTrvbUo63PbftROqckyf/y+k/4Zzz/kvea/df077jll2vSG1fi9fqjaN9zuDmn1YOr4aVRhw7b8wAQ/X1VnWt+q9xo8kHb8q0ZRv11bbsmzMeQ83z41ZphcG3ZEwbXItWV+Nmqxa3Dtcb5/PpWzND7dP1aiNabdt+26ahQ6RylMG3bzo8HK22td+R6beRllbq9WbsfC2T7WLDqOVcLTYFEKg5d5kMs/W1tahWdr4Fss03W85lA6rNbNRazslg0HLlRrQcrterCD1b6A502P7RzXmOSFusFh92rvc1P2+Ul+O2zq3bvS6srfT+ticW+SYMdDgK+mXtqJrR0abzDRhMmLbC1yHLUNxqI7dtH0yQto8PtH00V+vrsXP5QJq5Q8vOS4Fr0hb8aJDtYsn/y2Go0+ykVj8E3Y1ixZrO9wA6GNel2YoaLee5YrjrYK1Of5TaWHM+FnTbqEVrcdP5PmS7MazjDb7fhXDl2Ozt2we7TuivJM47M0PdUMyCp4IuQS7kd2HnFojK1VqNy853ALYesZlvd+uQeCeVDw4Mbzmy4dyxvSucxMEHZXfebPsHMLwVo+K/EgbvAcfrzoVBd4Woha8Abd+6YrxcrYXLG3Gz6VwjGOPh52i+nmGMx5+xt3sZwpK+/hQGiefusanniS6Io32+6Of3PCq16g3n44GyLMt/IhjocJTEqyHTATD/i4I08ba77xjhmLivbODO7d0Ye/zQgCSMg/5koBKm6bzUt+aTbl8cWFHu809AJ8xmuD/mHBljlz8Cjjnp3IcHsgnAZj8ywE6Z+xQn2enUa8B65R5dwhna7rwKWK8VnY93zqUBB8vvV9P5GWT4euTuOdeKLn6j5lwW9DNvy++8QChmbfFe1NcW5lI5d21vC3Puf4KRLjZcqR9Grajh/BESMcScywPFrA33jUlAeNtuxM6ng8FunlJ9E4xsvb2LUel854pg5xY8GauL/V2nOVrfaOE4XOL3mCvXa7FzZQBb8eXqIazhhX6Pn9WoabvwTujxsxZHzY0G+nlXpsce3zkX+cM9B1jdfxva6iYZsauCrSFzxU/1WsIBck7uMD1wfaNRiu3r8faecvIQXR30GsMGvQP05nfHqFTaaESlo867M14b4zGqVWvLzo3+4CZYwvo0MdOTHSh54UcSaLnOffxGJrsJrVTLZaz4T0YGNpHVag0NvQ2yCVC3pu+Efkb41j7V0VhfjbCbPx5JNOx3qaZzFyQijTgqrTi/CTJtgKv51o4AFQQvtSDxQZX4SMdHqxHhy3NqR5Z/REiyux08RrpvrxeK/ja4Ejdi5y+gmLWB3+QPtbnu6+fCHW0Vvh0+E7QdJRNxbdAW4NBvBd3F8mt3B3jdGOv9GQYZ7Fw9Hx3IMNQWuS0RSS6bt0DijSblukAxa8vyZlD2Z6Ji/Qj25XWQIS6pyG9h0PLxkXWMvVmt15yfQ7+FKngx4X3wzUzWssuNqFyNqVO/hzQhtj43+4qf62W0/ktgrt4oxw3n+qC/wzWdX7PrpEY3BIp5uvqcX4Ekjuv1C8gmjDXtvMH65Pfnoh1WlJO9MeADSvW1MGCfW/V6uEq1ez0bpf/B1J2bOBy+uJrOb9AHs41qVFxF5A+gGKk2qy3nW5lMwtG99Lv26eEGss6PRgbDMCrWsQErWMfVuLEtBWHyH7ewFTfWqrUIFbf1jXT+S4N1rmHcdZyzZ+7aGW79B08YYclLzrP6oEslkWmmUoMdnH/IfdYuv9tKuVFfD5ur1VLs3D7sdQmvseWvDgx1gY2Y0SsHc72hlNuHb1W6S4Vb58kb+1LOOan+y1K/Mr9TH8690XxXvzD3tv7v6/u9PPdheYe5YuQ+z9x+p/nv1G+DW81fzAeDG3Nfz/1p1025V2Vuzn0jd0vum7nnm+v8p+eu9j4UPCP3lqFn5p478qzcD4afnbs+95zcDbnn5r6Ve17u27kPB8/P/XzgZ/4NO6/f+ezMW3J/7vvCtp/0fx6eF/zW/4L5jHl+8Fnz9twt+Q+Yt+au2XXtrnfkvpz+mfpE9ifyLeqT2esyd7lX7vh0//WZl2X/Pf1F+WJ1ff/Ls1cM/qf7Efmm/p+5b+5/cfot/T/vv1bdOvCp7HXqtoFPZ69Xn8nePnCDumPgs9kb1Z0Dn8vepO4a+Hz2P9LP6XvlyCeGvzvyvZGP7vzYzo/v/MTOoWfkv+z/ILg19wvzzIz65nPxH21X3M2OVQC3kiNteybseOyQGVqyHWM4sePF+DHXK97i/Qv/Ombmi48hhcd3KRcsYzEeMzMUHDMzg6TumZG91ju/V3Dku91VS939fd2SejpWw15+ce1FkecXAp3PBB/PrWIAAp0j63HMFuNLxDgBgap9bPHYCfsFLA6xE9YLWEIMwRewZOc3H3vpV6fYZOfRr73q49NsqvOzj7z0LTab7nz3F+997RSb6UywWZLnSBci23nyDZPeIX2E9FHSL5B+kfRLpF8m/YoM726Lp1gaUiwDKZaVKy+xeI7lpfQqiwNjkGMcgBXEWBRjSWqOLL7KylJ6s8UrrAqrrAYVVhdjQ4xr1oF9ALOnw0GwIN+y3yNH1rI/IsfJpnVJDFNN65wYppvWKTHMNK0DMVid9wQeJ/8bfFz0nQtgVe0Zti6HANsQak5QBYIKI9Q8QoUQas4MtYlQW0JdJKgSQS0gVBShIgjlmKG2EWpHqHMEBQS1glDLCLWEUItmqF2E2hPqDYh1xXWBV93ViT77gRPwCogp6ZA3iWQdsgaLLNFXW7bkLbfs4YQBVkbeqlBvQdIAlyTCTcgYLDJEWEfCmpmwhoR1od6BhAEuQYTbkDZYpIlwDQkbZsIGEq4J9R7EDXBxItyFlMGiRYQVJFw1E8aQMCX3H1iXMwU3j3BMSBJuleDKkO/yvG6RJ4uKe8pIuGEmXEfCDbn/UDDA7RNhDbjBou2eMhJumQk3kVDWzhqUDHA3EWEDigaLm91TRsIdM+E2EsoKSwF0OehwQHC3EGEMcl2e0y1yZHGre8pIuGcm3EVCrMOsCzfz7Ad4lgClfNshUa5DU7dpaja3HxLptWoR2XLIDaoWM7hpCFKmbZNy1SXdhKRuk9RsMkRqrEefNI+kTB6ArDbuAdYkIEe57pJuQ0K3SWg2aSI11qRPypG0oGqy1eVFD7AhAYsor7mkuxDXbeKaTcslTSFpzExaRNKSUANUulxU9jTdD1jt8pTCn9aLM+VZxHxljAg3BCGW5wjdikG7y324POx3eYUwteKseBZaNCki3BKEWJ4j9LQC3NzlPhyHm7q8TZhacbY9Cy2aChHuCEIszxE6Xwlu7XIfrgi3dPnNhKkV582ehRZNmwj3BCGW50j98XYJkz3s8qz+wc76PZC65G1yuSnsmrpdk+yaFBkgeW7U+pQYZQFa1kHLfj+kjlmVy0mTXZLIGZLnR61TiVEzgaa97lmXywmTXYLIC0jOR61XidEwgba8Troml+MmuziRl5C8OGLdxly4eYLr7yWylA0WVNTX108ZpAxw1EtkKRssqKivr58WoGKAo6qUpWywoKK+vn5agrYBjqpSlrLBgor6evtpE+HwAx4jQCmn/H6a1W2amk320D1pJAUzaRVJy/S3rdagQWvQOSSlv25r/f20NtBP80jKzKR1JK3R37dag2Zag84jKf2F2+jvp42BfsqRtGAmXUPSBv2NqzXogtagud9PRc+NezaqoOPUW13SIpKWJGlWtcBDloUUfkpZDL9/cMgykMMvHEviZ4kdsjTk8cPDEhCXUuGQpYBLqXXI4lCWRZrzOkFV9irw2gFjAH5r9pfzUIN93a8Ot/b5FYb7cWjATbrfGlT6/ErD/YrDv0d8FW7R0eQB8IqsoqbvC9AcBpmD2c6LH8dmYUOusUlYV+M0bKkxDJtqDMGOGhdgW40R2FPjCuyqcQk27mJTsH4Xm4Gtu9g8bN7F5mDnLhaF7buYA3t3sWXYvYstzgdCIbDA/mvACvCDv4bsgJjJMUoj0LiJzxNsHd8B2Ab+OP9EEH+dfySIP88/EMTf5/KGnJAvCB9+8C1HPw60rHNiLl8Yvvf6txzttOTP285LgrRxahNx+yBMmPOEGSLMudEwj4ZhLhBmlDAjhOmMhnk8DHOFMJcJc4kwF0fDfHgIpjiDh4PsQAnHQdZRwlGQnVDCS4LsJD2M6A8lE/LkxPkYN7RADnzQwbRbJXIoDjqYtgLIITfEwZznKTfP026eZ9w8z4IFVQItE6hQ2dfMs04ONc0heq0818ihoTnAtfKskMOq5rD5T/M85+Z53s3zgpvnRbAgS6DDfjQYMs2QS3LARTwVtszppskrMehlSS9Tzinyig962eRlTvySm/hlN/ErYFHqfw1ZTxGTi2K8U4xnxXhVjCfFeACBThTBOtHOL97/nkD0u8tCd4V8LpDPGfI5QT7S3vd7yQdcv8vkd578TpNfh/xeEtT9jjy/S+R3jvxOkd+By9fnd0x+AblDd1sQEFs0IbboWIrBpvWw7BSfCT6uGAiNn4LHT8Hjp+DxU/D4KXj8FDx+Cu6vyfFT8PgpePwUPH4KHj8Fj5+Cx0/B46fg8VPw+Cl4/BQ8fgoePwWPn4I/8qkbewr+yqdu7Cn4B5+6safgP3xq5Kfgh5LWxIsrLzgVoP+xqHWgEK1n8flwwF9f8MVFX1zyxWVfXPHFmC/GfTHhi0lfTPli2hczvpj1xZwv5ueDIZhn4X/fWMFiDtgsosVsH0AenLod4AARObDeMTgdeJyUOURIKshVeapyUoSIK5bU+jdwsgoRVyz3jlkeomIhoeYVcEiqCo9IZ1/JNXBIqqvVr6BzAxxXXFPrf8DJOjiuuCHwo7AgdFE13wTE3VSzLUC8z6DxNiDML3C6A9J7ARbF0oxa2SXviprtkfdH0LxJ3j/AaUt5L8ISMOVVUNYlZVRWuiVYBplv1MtX5rnp5SnT+4yfnszqF35Wy7ACmA1mgcFjzCsQA4wVY8TQMKIYxI0RxSGhIprpi6jSF9FH+iOibKV3ApLGiJKQMkaUgrQxojRkAKAi5hxq4r9FaIj/rsK60GUgCwCbSreldNtKtyN0WcgBwK7S7SldU+laQpeDiPxusQg4anQgLP5q5OFwIAQ2zHemn8GdxzEbLBCDhd8r+6ncOR0OQBTsup3gAJYcGN0usRblHBhdFzGd4QVgdP421gKjI1e+Uc7oDIUbnZjwoPMRxnQawliCMdpeYUybKYxp64QxbZQliRgA7Q0DTjvBoKDyzgupqCrO6QTPuOnsYzr7ejqb/elU+tOBwXQ2ryedyujpwMjpWF46d8h05KClc7U/nXP96RwMpnP1etI5N3o6B6OlE4I5CEK0xzfa9nOUvNzj6237KUpO9Hijbf+/kjM9Xmnbdyp5ocfX2vYdSl7p8VrbvqrkZI+X2/Y5JWd7vNC2D5S82OP1tr2v5FiPr7btTSWnerzYtitKzvU4a9ug5KUer7bthJLjPV5q21Elp3uct+0ZJed7HNp2AGZOw+zppzFH9eYJr438XzgATjgIkwAwAZPiuvaOhbm0cv8PM3gzJ2GqYz/jcdwBLkwd31QY2OfJYEJWKo9ASZhEXBNpcCZsKYPEEyRCVUcIwaxkmBb6aWJguh4cj7moryOvrViZM28RzpQJx7OY9CwiwPoCjRBTBIr6eshzCINKb/Wx6QUh7KVXH0zPuhy2FcaECqug6/0ddjz28iD+eVJPKHWtT+14vGuDvPYZ4kV9Rdcjq62xNgZYrbPh4LxN8VsSh/gLQzaNz8ndkYGHNY0jaWs6LUZlGaNyYO4xsYS03NcHgpw4Hw5qW7Chg0WEo7qYICZDbzNwb4OD/gWGknexyVag88jjoIoJCIQJ/ZZplxSKNJHhwipOhGddSLiXctP1C6htYZjcxb6h75Crg4jCsuwTydBqaD544npoDS+adbk5FIzlBgOMIM77h418/UcGFc07aNwH/+oH9Ph1m7L+/aBcKBM6UVjzb3LAmBdd1zMayLp3O3ysDRV36AvpfxDzFWByHFmaGZmVBZ1ZVVlNaqnk8Ytcg8wyiUdd2dwtM/tw+JurHpLpFnyj9g0zz9heqm4PM4/227XVQ98N0zEvM9OQPL7/j4isrGqpj++29FUHx3vx3v9evIyMkj9+Inzwp3hfxd5c8bPdXVF7/CQNJGBmnHMk/67J/O60xETSkCoKuros/h7/PF1hIroqJa2ILDjxAJc+2NeTyo2QV5D9dFeb+Uq6JgpBnFZSkwp4gi+KQPbPVTdD5+SjI8LZ9Qjn/GulI6Y/ULrGnUEHJDFEoJTGUruxHhhiad3mHQFHNZI48yHyGD1QqLNgOh9jVBWjQnVTtQ+NihwpcmTPvF7tIy3t80+7CytrvmMu8zT66gCMgAy/x9pgVWHq7EEe8mFgdlp1eXRk2EUbEeKLIrFgn/9yTg2iv66g0hKHBBrt2ZfM8/avq27yGIO6yB7CvZ5DA0aCONn6MAqUGKd/u81/mPk3K0hIQUKRU4IyMqIQlERYsY4lgmTSuqZIQChYtBTqWCq8NlinXAIr8lTdWC9h7leTI+pCAie55B1lsKKDWBn2OBgCccO0oo/CWN+NqoEOhIsSFq0VUsjVDOZo/yL/z9X+YA+zHL7P3wuaSTfptSlk5D2uzPQMkv0gxX6XGhUEfoeFvWmd4e8I101lLrBAmQYmeM6ewic4jsWPUAY1djQaCQRC54Ibx9Im1VcD48ig1o6OKfAYIoqM+DKFSmL1mq4TS5D8oE4ODuiEyRHdIEaN7CtW4XUmviWD6SmVBAqPYYMqedWYgYNWjqA9ss1+2+tKFabwhdgK5QXmBhEl9RxzMkOJ3Cb+zBo/ar9/na16hqvaxLnkXRanLYAhJjvG38dSpmhiY4RMPB1lpayU/NfxFAAxOspUAc01n2Win1ZDMNRsMiK13IYUClFeCIjt5jJ6KGkcQxLTDmNRWK8E+LOa3cfVJtKkBKz5zFM8XOYS5WGspijxEd1FaNJhxnySL7REmak4ay64Bqkk3QwTG4zcpEeZ3KabTOasR1nSiFusinzzj6CmZzTGFVBDVccEnUjyRmK06QxwlEhHfYmrHTBy4lOxip0NMmjXJv/rzP85bRxUfCQT3F4JNWPAya+W4W3smP7ypJ788giE1DBCGiPbr7eOEIRANtGK3DPshf1Kk0HfOMxhBMjRE07ZI8Yk2ENFMjGPmHKCNjuB0SO02xEKrjVwXiPjOiiKO2R00NH6zr2atfjO7xpkKDwCagTerGkwqaZNt7Z3lXSZFmWlxGJDjLOGy7UJn1PKJ6Vxcj3d+Yh5blFZQvVNomHnBj03YMyHeCLQZdfNo06QvSRXfH7U9OfTsoP/ntVOp4qqIvuc9mOW0yoAq5XhWQdWlBBWC4LxI2uqhs0op4/ilMQgzUgKLD44bLIRAc5HdeWmdhtdPHDuZagE3IG1IpXYGA/NqSZAB5OYE8bcKUhTwCmhZpac5kdovz5tg72APATokzcsdXp4zrPcmHjE6eCjzciZitPCF3dZL2PRxG3vp61veTW88EvoQuznB6dO4IxT2Y5LKWYhZ8ttqv0XnFt+2DXPpYFEZDWtux0poE3YxvvSml1RqpwZ1WhGuaXk2jmR/H6Y50/10qmDwZoa4GbaMbOV+laCW2iQgkwlvxfySh7smftfliT/2njtqvUTsY7t26hPOwIfZ6q4z1qG1hY29ZSxhUTG7C6eg2qx00t3HAxOsm4MG63RqiVN87QbauYzWDKMjVEVY+7lYrF9n3ROxPK7I3k8JGKKIAoijG6sl2k9FDOKkE9VarJjAAyK+FHUrlPvP0iVC10Ui8+gOzFevWpjUF0vYodvWEbWmP+Kiy88E74UzP4rm/8S+3zH5v8d84yS7Bk4946iz39Sxfz/Tlln6FD4+hj+KsYSq1JnmF4FyPUOJlU9abXwxy7metip24gqdOot9SH0x7noCHcrwOTPynko4oLIoPDFr7cMvt4n44qmb/y/yUwgw2jOTfNrZTpKCjav+RisqUoPVTXxk45tvV0waIHp5CMuYrU+ZrIwXB6yvFnBdzHzaqV3ZnTmjsEiXjP+x8zx+wo6Z+a3lURUnuyEe6uddPOr7snH8tlP9TZ6Msl9sUa+amc6KQqoMH+7w9W4x7YYMpKB3BH2/SX8iR/l8WNgo4aAOzoDp4ihY39r1lOYk6Dk9pD5/YgNaGPINhyvZt/wck39noPqyweGnIYjMpohZlPF5C4QI9q8bvK1XZHBtgkquGPTjwHnVQkYIcKL+Z4LsxEScbEU95oCukgJQC8ofYmUmK8MwczLkpy/f1sXz6gCo84Tj4N+HRR2I7urL6ee7FinHXrFDj7Ff8U+xKoi+5x2MZRmbEwkObnL2BxgxwyXuskMZGWbNvPMNa5lD7TJdLerf7OPd1DNyIt+fzI4dkI9qH7Ovn1iIKD4x2cogIQhGx97ksPNKPmrtumlsjXf/IGHb4j/ZEu8J3erJ2Ov5Hkdr/g8+TlUBsgMfp/8KCpPNz3v9GDPG9K/92TbE/xRabP7Aj4yJlk1+cCutEVu4iy8T49KnckYSjUEMSjV79MTErJy0h5n7ZCQbVMoRffpnVJj2y6psq2NBJW7pcZx50jJHh48ravPRT5kXrpaM28cXsocH4BxX6QiVbaf19XnI18ztRcwZ3peyBzb93T1RdLiOQRX0MXlnoq+BM7rUtjrpWmD1nYpHWfV/IH0LsN5vL4cwxtSewHY6poLFZetat7Q3iWX8WXgXtC6EsU9KJ5uHsc0/j2ouspUYU4WrpZz9TWwzGtF632S6v3yU/qAnK8PygX6kFyoD8tF+ohcop8uSh8FQ9Ng6Ci1eNRoUXdkOqviCEfKL9BZcYZJB0Fr2jsPt3sFmKzadc1IJ/sJOJ9Fqo7rOcw4L0/XC3JQLyK/RFeIMb506NhmTPMhvSyH0eWIXkTXWdctyCkdNZRQu8LBF8u8IdRgBb5N8NuQBWl202X3Qj9BBfMe8p55gSeLbB+s29uVvDtPh9rmVQmNQzdAoNoFW7OykvnddIUeSubm6wVxSGNGlgCgrqy4hafNAeLNnBC6lzBVJAtgAitcZLKIoaqbLsnehTp9KlaK6ebTBonyZZRZnnQGljcL9nFHaL9hvcrlFGV6mYXB8hSWNlgWzobzVy5xhY8nK1zQsuzqQu4LSMgYk0WZZTI7wJ9P/qikSDLwpZehj8tpdoNqaJJXw+eV0mScaQ6h2JOasyzPkJkikL2bqmS9XO2GDLViZMCRV5lGVERmXTPFiu8+uP3aIpmmPR2To9JZ1UelJMtdfV0Ryo/IdBs0OvQAixaI11u43mDRSxRjMn0jFneTRPpmuUbfItfqW2Wfvk3269vlgL5DPH0nFn0nQGP+wGanYZR6Tq6TmyR8QVaDeO4ycghzBM8bHMmtkPgtFuh9lN9YQLz1vwXx2f8BxHecBeIzgxC/wUC81Yf4XX2Il/8XID6LpIDQ3KI9mcMC56wEsEAkDchgWW5D/9vR+Q69hLoMy7xeaAVgonEmuoZRXd2C+oQSGLaCpaLcFDjzpgPMkBVMGitAQt6RkHcmSzKPnhmXkZllmEVM529JkTvtHU9noWi9MOAWG5i6ESjP9yKo1Af/y3EQbdXwpMy9QDeHFR1wcHUA49g1t3ywE1rV7mG3XMm2EhJ1lpQD4hZX/p/WfqnQ/v+IE0fyLmg9KCDiyMWBW+GyCPCguhCRyfnIzeY0iIFCuYV1g9nlnG+ygfJCUU5YnjXl7dRK+rmI+wysDAl7mSS3F/H2giVDKK9sI2iqhuWVLYJfYbJypvyXKf/ls1nff1/qy32TNAoYFhdXfA9wWTQAf5l3mdd79UzqXoqbl8lhtvbKLwCT2S/7pyOm6hD7RHIT3edNcqdMr+o76aXkZri1y/Rs0MHkJX4RGSxjE1iSzgvoJKDgFtY5h0VO6wa6dSSg4uRuWWGMCIIlfuEk57Fq0pVGMoEui1Y+o5QPJLOaNsx2K2NdkKQXAfVZWV5NZ1l/s4x39c2Q8FQXHvlWJrfKbUxuk9uZ3C53MLlD7mT3a2RnF9HPtUyulX1M9sl+JvvlAJMD2GJ2M2K6msnV/FEGQ6qDTA7KISaH5DCTw3KEyRF5OpOnyzE9LUdJI5KJro7kfDmHIeAFTC6QC5lcKBcxuUguYXKJ+OzeEkavv7+zGWVVSZLX70ak/Z7JUvWEeunIg4q//t2srKbBeXweH+/aQ7I5/llyG9jlneRVfID6eNg1XZL/YK4EnAx1zPTjoa6z+/N1ickLdMhHTzw5M2XY+h3vBSlQV8aDuKnCQzhSPrNsuvTjTHuVriWSvLUkJV1xD3b+4P2zhj10/Di2Sl8qFwVTkEMFBLq6ItFNfLA7+bRX/NHNJ38JmKD3VLznHM2oW/gocZn3EoxSvCfSTP6ozfO9tk5YUR2oaEHA79N+vt49/rsraVWqzL2/Yg8x+kc/eeap5PEyPa4VR9rsd3jWEPPFA2oTPrnfwBjdCjQdleb6Rjq2njZQNTp3tfl8cXrj2W26qf6I57U1mmWsp5tcpY9Iwt6jgYd/fOap/OO9rH8M9ZR3qyTbNh1PsXCMBRFkKDnyxH94FGyhvsl/yCdE03Pa6ShTfp/dBrfkrVecF6TNR9LG3Dv+zQW/H13eOrrxHB71FrFQY+7RR/j5lemNgRU9E09vPT1Ksut6jIcXoweDNxMuYzhQCyyKtD+MixlPR0OAuMxb0mEOCBcEQfs64oQ1HApxwqrFHZ3/SZaj/dCZKAumAHp/c8hzpdDk1wKeK4WgV6DouEXRnq0okrOiqBc4WJ8FNW8IctT0gv911HDc+4N0HJhxMv0AhD9hwTP+3wfPuEz8nYFnfAA8rf974Bk34KHkjS/h2ULATXUMllJ3fW/YdKTW7ug8lh3KDhuv0G49y5OAqAFX4xK7zsv9zgtF5+PsTD/3DO3bMcnvxbo59zx+LpjvzH3DfPZ12Oe2th4lE+xTLNHlpjq8HBVkJ8OurlrY8YSuZlHH7MgACvLlrl3d6ddC3rnkzsN5bmLi9pI1BhsdouyTx7TCV2juNJAmAuZDnteFUD1d6DXd1EdZQjffRfD5uYCPdnIq+8Ay9AktInYY3hGInp71f6Yxh+1VGNKQxGB3sNLlZCBnJm7rcb9DQd9DUPLSnG4wOaDtnTPdZHKXnrAWzE3GgFFwG3wgzx3Fqoc/ZzE6+MjLncFPwGAklvF1GV1/LG0eDLgdEb/rUpdkXcZQ2zgYfCUcwDHTHMdN5sEoGMq+AuWVkW4irThlhkEHuWq+m/2wzr2jSmekJGQ+du8diSCpuA6e7eDbu4m0pzKrSy6oeqx4xyBNeymxsb4xaDf2SI688VDPHCAGZwk3J5+MjKSEGbPxlnCwWJZxN1fS2Uj+mAZtduYPgwlpnvZTP/ME35W29Z4yNtR9uIPxnaNndjj3gUPeRzhhsrWtYto+yjZf0PH+NLxXwlW82uBUFamwyr9XfFRRhwZ1+/z3l5nFg2GHa6m4wl4UennhGWwJXOEmtiDL48ocvvQV1k0n5ziNfXOSkv+OnxFMP0278ewYHAWfHvE8i/mvTVLvFXN2idxv+9YWCr/U6Umjb0J95Ccvc/tK3q04t+5nkn8d5OLfVocG4UaZhQ4Dy4cRDNe7FuhJqclI8nDJdeaWapreHBQiY0cns2K7okdy8tkqmbUwl4xXSDHIpUO/w9jMsxtmxXbJvvOVTS/zk930A3ndJutUsjsP4kqOzDtGUXHAmEhFfGsp1cy7Qr35K53DymP+Mu+tX+kc8nyavPlsvn3To93nUWxFzvRfMqCStNPLPEfvD0JuU9gQjfyoWnCJMPnzo35ywsc1I/RaTcPz+DhdNl61nPXszSne1Zaye5Qs8zGrTNM7S8dX+/+THd8fnK0jGr5S6mYeBIVnJ5S8Q96HQ6b7/HcjlRK8Cl65PDQDZ6/4YFolECiPf9bNpl6Y1qS6qsvmBoQo/FnNfvDQFyB0FZyQkD8dwN93Qxjfit3JQohNjk6JXHg31NXAzyUYdRkOeqRcwbtNx8nDcH7I/Tsz28P92TjXXWYu5v6BHjkL/1XD7YhgwYOkzHzVgjkJnTP1ZULMdHFadk7SqUNJedXV8J6xkV6FyzYi7PINU5RdwZAwez5excSr2bnHdT3bKzbXkDh7fjdt8kAukYpuGRaolZabVU8U/EuLfKOs7DpIwqmUQWvO+LcN4ze5XYC3O8AlVjDhlvqSoxun/c+lk3nx8xu90z5vtljKipSznzaLnMSa+IrBAYP7WfL5MC3m2pze+AWXlc2NHlvgY0c/t64n+sdGTbjquscMdUKmpcVtyb353XG/HoOSM1+PZR4vbfd3mufh/B0tW8akZSljHBNp3I+kcd9qfjWtjrmkzAfu0UjGMnUDKI7pcZ7LKR3kEpOWvR2S/7Ovfjgp0BIgSK0rXoiqaFI3C1BLdY9VAcWNmqThK8+PWKV0+QwO3bW+8nFwFclopsAP1jcuY7wlGxZB5gTkZCmGMlFUU8hoicOId1QUXWCV16rodkewL9E5BG5RkbFArQbU5FZlJ+TnWXWOUANIqjhLaGEsQeVA9JUtIFpyIOLyWL7OhROi7rGv0SUy4gxyIQ4LQpcxK0kwlAPQddNKmWbOVvHm7YkWwxhKKbDtKm/nnIPmH9D8yTY69z3AVOEAyOMUeQ6sfbK8O6WhpwbWvJbVNc7rrx+a+dzBoHBuzinkTmLAKzjRJMN+IbGScX5h/H/GL1jzGjF8TLi4ySoq86S5SsPqm2j2PAhzQnNzGJTp/4QVUzaUd6ybw0MnTXM0jLKt7qWQgFv25hZEdBwiuBaW57hyMuZolR1CPrdB6Q4wa4WwHTVD60BBKvfkB0iOO3uLpSNpeTUNUApwRJczQfpDDzAT3Ojw9WKVm0KJ2NyG9NYNYO/wgve6DcBuq6y5xim2t+2StoGQDM8sDkLFzOdtmRlkH0X7eJtoUcNlCXFDwteT224Pk/QuOek9w+jdcwbpS7cnXcUSGbuc58GVVY43IzOnJ+oYp4D8117+BY9jYV3lHPEunBCPaDRQd7SCIfxLoFvbGocoAklPRIUxP6ffwd3lAR3l3N6vJGr8BAKoX1eraQxmY167jZHw6gOS2mE1iqR6WCVIon3+uEOHT3SA1oO6zuSnuS2Ln3x90t4DbTLxNAZlDyuats+jHd7vwKNE8jrF5p7SLaa/oPSo32HuYZWCQ8atMEky4PFuZAkJ9ypua/jHZw11r6hVvt6XEq9YMLWv4tNxeDuW4yzuIkC3WRNq2ew4su+22QTZHrJ0hobN5A0xuZCUN0/1BPO7dchdwIaBEhmTgIYi9xMHihM7PBwv3/QBV1x0jV3MTeAyF8x9t7rS1ixU+V1qa1TboZOMBCfhsM3Wa24l8PiYdxRe/dVN+Pw2h4McSa600xo7Vd0Z24QYQ6/ZY7ZQFGd0Ko7MOKnegLnZkeyyB2ZgfMWqVfKsyKhjU2omRlhpG9bJZ5RfIlfkU3EudtRRROFMgU6MQNg/AnlO7vMPWNxcgyTkfWuTXIoEStljdXWejEqLXwhkjDl+QWhCwCu/yE+Jie12SsJklySyY1W3pclkt9UUj1/OQRYI109Del6XlsMf7NYFQLxcJeloG1Is8Tan4XUveeWNajjps/+jILIEApJxBvoxStIlx0pCW0HRplWuTFEILUpeqlpZuZVkcjVFzIiwp9+AwApFhjPeShpKfIUaBcJ5bXz+OHX1ecvVeHZiBf4yqhNkoyyYqzU+BtabohgLBkxuqDfjkUjOTb47ISOkCUBWmavqGpMSoWGW76ikZROlMb/Ie9OMeHn/JPn9OK5GeTl5dDKuRPxd0aqGa9B86qnKDq3iWgSm/CGmSmQqtkxVLFMxxzZWYSY+xu3WZaQRZ8zpKdILcgq8npvBwGVqKa22uyCjBohXBdtURC44AmsZ1bVBNYGkMiLm+zEWyRmLFBeFFkcRo88HdDP28xwWlMTsDmY805181yRha+IsnP3zGt9wxYbIIs6uJfNFJY9MGMSJT7y61kSaye/XrBc7r3Bi8UX+nv19B9bHbvLIDjOfy8flaLumSLysRN9X6suYt+t9o598GInGNB/LGmXuY4VVxhRIY6auJ4ZLRUbbCAGkgjxyhm/L+U1DnN9WcG5lFxBMhGsaMbcVz1WD5yFdRUbaJltluhXc9SFw14k7MBURJLQpLDiNdEgoRbyJEtnaOuwM1HahpUwdhWbMcGscRiCphkgGJDkySBKlnRxalZ3DJCnviC8Ey2ipDrUEhuQQLR/ccZoQPA1zoawtRQOzhzrizyMS8/MIu90q7qwQH+PpEpLQgEUC/jIleAZz7nbFTRLzFuRLrKN9gS09H8mXqHOr++SDkdXm3JA2lwZw+LTkC7vINNNIzjGYQ4Cjxw18dQlsu2q6GpQcCom3X1fuOuBfJkHtRPDS8MHiDUiD9vh4GvF/FEp98wOZynFe4n5fWjIHxt7jafw+HZI/9EnrOBzafCq4hWCiOQ9hp/6+tJxPUcnYsXLMYckVzXkF/GaQt/pgFaWHWLqR87ko1nVYQBU3rFvNb7EojF7T2lJAQo+UGJzZvsGyGTb+AJ2PbX4Nmj2jzVK9xBTVbwM0VtPSA2lNSvcJfGyQ0fLUcUCKQDG9s0+ZXrUHUjxJ3SclRJHoNcJefYTAureu3zGyUPCPgXbpaw92JYRAK1IBZ6eeCo7Vi9BZ1KMSzZy4vd2MmN6JQR6y5riU0/k2uwZoqLg08GzjPdakULyNZi4l8X4ZeVVMnc/rPaIbA6yG3GSK49iyYffn8mzHZOb7DYEpFyop8NMk3bt5b7vhKz8Y4K3xmDQkAlNtBprgoh7Qp/TFcY/5EWJjnccIXEbjURT5Q9S2XVPe0D+m182oL+W1N1G1/aPHzuxGipKd21tOQ9AEcglqqUjYNsiePp6W7Gru0UH2jX+aPfTTaIJox+/vap8eguDL3vSJBpBksj/648t540fp0Ox3pGsGY4zCkMjeKy1dEvz6y2eKhaP8nZfPgJ/AvClp2Pd8zZe9/FSa9PAiRBIuroXBowAgNq8uJu6t+V12P2XeBDc2Urw5pHZe8rJTaWNjnWH1uiQ9Qd4slV0SR7Pa6YnHUb0N/G2x3dsQL/8392c3zK/seenX8J7suf/xq29beeU3p3sbcyo75wPPuO+7zF5/wZtuvv32f83sUx968X/87Av/I7PB1fz8FrK9dLRXcOORyKh4OfHNniTr6+jUIgugnDYGe0PD63NPBof+U+1f/On0Bob9jfr7479+xdEnNnq9tEFh/TmEZUZyxl833SConvifO2Mmaa2TmG5BH4M298tEg7Us+gHfuZuA3qEx8FsSb27uv/7DH0Qfve2okU/xtoclV/jOqY25282HEsEboZ/880ueuzjx/VMb5Nex+QxUgM3WEH8tw1kAzgoj94ZfUvNjjaIZndliX/cQ5iZn3tTe/Vc/+MK5L3qP2ihyzQj1v3C/9+ojv73/pRtFzgzk5P/rA4Vc5StJoEJREDQkhLSFhSvIDrsENwIrdrthBFzmy0sr1uH9gI4/e+pdX3x56Xrr43//134c0O9BDUqowOciitiOt1yZP/456yq9bZlVTifvOtIzs/L96Ladt6Hm7D1w+5W17eu5XZAHu5NkfvcBCbppYLyHqb8nGzNNaWn1gTRcldC5uFCANPSg21Dd+yU4bqx5nRDW7gAszMbvGxCzhcbs5b9LIGG4NZU/O/ijn8ywDkA7+IL3x8/8B/IEkQcdiPu3kRa2/Z13P3HPP9n/vKMbc3+x+r0vZ4//6hMw3Uv/y/kf697RohW/7fEnJl/w+eedQvaoAfWXCWoasZfDbrNHT60I39QjHxs98JG7M9B14QHlQBEs1XPXFvU9m4m9GQbxsA25JrjUDTj16N3NID7hI+bgOx8fO+95npT+G3v/AmfHVd2JwrWr6lTVOXVO9+5Wy2qrlfl21ejObc/IoLmfg2RQYpVGA3JwiCbjfJ/v/Lj35wTPjL+WPn4S9s9jZoTVxsIIRwQBAmRwoCUbrBgbhDFBgIzbD4wAMyjBCQYMiMQhCggQwcEChHXXf/13nTrdaoM97zwsn96P2o+11161a++11wPCHbOmHIWhDk0cMqWIpVgkZN+010BMLlwLSQOhmACSOc1L0kRF9GERyvCOW8oHIq9S4tMWgwslJCiaswLYutr+VgQRF1099MK3WLTOiHhD/UizXQSmhBxC/UEMxUalmMUHIFQVp9hBaxuhpKclxM3SUcNwRkI3dmG0F6GMaTfCEWiXMH8aoQz8Wgks9OwU1Fj1PT6DYxl2dSmC5UUiZWIvsXs549xT+l1KIJwTdF/r+u6RRDUTTsn5gSewqG/eYSsoG6rSqvC1qcBxreuSosdCLnedF5eZjljy06LHO4Eebh0HxVR87KkzwW/1AjzOfs5jrxnVwZG+43pgAfSwUYU6tURdKvdDMtZEuP141tUeyQpVhCj2y1EEWbkIVCD52C//W+5cig4+0+dFW/RitMq4Q8+B9szlwDI+3h28ksJNwoTlwkoKBckwNTkDbO0Jp4gz+3QHG0sUDn3hHgpLmLCs9g0OVQihEEg/rVAbNWI8IFJ40dKKKQzHfkGGgjncAoRibIkqoPvhx5rHVjUfHeFTeG0xKgF0lGSkqhq2GKHo+p6DiWSbt4RKmojuDV2iyk9JJYy0jk6fV93vMXEtEq5Hlcw5VO1Gfwcz6K/AFv12z0Aj0gGDCVAnpRSREpyD9zQBP9L2Qegh3BNiroBFqmMRpJ6C1AEeMzBLcULSlBRVEwsgW9U8dotVVU0rzoRFgvC2sNC2D8hkgN/JfvCMzZcdQiCdlD1MB6eIU9YhJv30BtVnVG5N7rmtJEanzg+Cyl79qiLjfFE6KICqoWxoqLYdVzfB2BaWkkugTzCs1iaS5oyjqAfaZYjojdd0Xb+X5sPzwnhVuFJiXSESrPyoBDSRROzd55KYXGo/ZAmLfzzGB/a1mS9h+Nh+agjD3ljJWaSTg62JB6thHmDUfraLZxeUCZn4MZi/O41up61IgUjXtXjZTlkmuATFsJZAMtzG5AooACsqr2awZR4ID9UgQOmlnfv35sQIrMWO4xVMgUtX1oIqY2vlw5xgHy2oPmMUEHAeXmTQT13qSai+beFiqpBxCYYGKVLU75wLyIMNIAmYYorTQ0vJ8hgGqhUfLwgvQ+y8UKx/bmRVNqSYs3fm85p9uGnWgIHRxtoi9rsDxLxMTCa4vAXLbbiKS3yDOMVol9iTYAsCGl4Biud29UAzmwn02aGCq8TeJZOfSBOa/aegWcWcG1U0gZgnicHnjjAcZNG2A7og2FYrCn5myJyDS4WZWL/Qyi6JaUpCg/UMJhl0JTgtzeMWwX5q1JlqDCscNPbx6YLog75iD0nYlnASy7+akslV1RdLfkvWI4iV0/xKOTRRpEg6iXSVS1+2qi6kTf17l0pBf4GxrEgRjPMeY6zQwW0rW8rLh7ZHV5kx+oqowYQuwp2G68sOUwwjlEXWchwQPIpdiy/CsMula2h/SsK6nmqy60e8K6wgVTqOwYnbBDSzmqK9h8lQYFWWEagGGkd8ly3fZVfyRrH2MTtlNkcyiV0kvvvA72wo+IWg4zvBEz8eTRFWcOj51L7DkLpPRA0pPhnhgoSL9PFIt0KBxCVP72akuBSFXmzA9UqtUzRIkEXN7parevvouAvlDznAADGGMjz7OyX9HWhqMYIJ6zY9dZueaswi54Dk7CKo0hyQTDyULUEocAVklF0wlkdzTh5QxOmTzQLsLpMED0uIoz3E13zWPQgPY/HugwRZCyAVyTItuvUlt7zgYGjJq6Xr8j1mivQIasQull/QCjxBSPJ8Sq6HJw1y7DVCEfdXwYaJKTDXeJ3U8hsdvLicGwIAFQ22XoX2q0p8syEmF7GHwrKF8Iio7W6GeHSoy4akibGHfDgroeqUc9K/pWh5xJRjVQwjUmjBlItlp4GXg90u1m9ban9/BKOnej0+QpItRNmgVSmw59+NIU+JCZF5wjA86sPbQoTc/kK/n7TysaVMwVRUhylcfrb7UTzImDoIEtbCqyHURqJmKeY801sM67qLaG5a1tmgthINmmfCSuIAEpF/cogJPjliuFh0EdhC8XfYFAbhPVgLFLEEkIAwBx9XhdFn+mxBIpPAxnHpqN59R8ckgRl7DCGsUSBMdXe3G9Ehje5CFIaSEOYQ8p2S3Ksl0YW1QyS2cMbtw4t85ONLz3pHa420VGkYbGQQKQ1fjcHw1WLXA2GVPV03I6xQuOqNNWkQxhKiOdC+68kk8QjXRStUkCOFoBIoZomnkNxTzDgnjHJKmLAeJqyHCWOBYV/R+obO9b1JSfsn4zANqBWqcTVngLu4c2SJrXBJu+zFE+USyEBZJ78NE6UvOgZrKPmm0tYFHw2k5DjWbOBSflI2Z9lsqu4gnnLMg3iL9AG235JNLoHyVSLV5P5UHwO6IWcho/HiCTe+Cc32pFH5aYkckOn7TgMtKV77FK99oLuhGKaf/9hGqWgCxWpLLVMhR4r07InrPbzeQ+8VqMC7XmP/KnItRO17a5n2/3PtfjlBQuEixKsnYUuPei3US3lyQHxPDPkgPL8tnqpOfGBWGw5l+4grAMZ9Jx+RUthkl3jBdy/bXJ18xVQJG2f6MavetOzXJapQSTn0lULERUraO7q+0bcs85EPLMVHSHpOAdlzgPAL1w9ASPi0uwMx/t4ZV6//oMiv5tVbEHTtNwQiPDgWyncqRVze6aOhvNRHNXVe+ES4KnwiZakTUuoE86OTsj076fNPSf4pn39E8o/4/B04xWds57S0c1ryzw9uiooYec83OyPZRcvzdWYV5kLDg6gbvzC4Cfkf/tYjN8vvx2KRZjYdSMNezqF0boED8wvMeChuictYZyYGvolLpPfGHocS3sKQeDyeTHkU3jEMiZV4iiiv1vChfTvwfmdLJ94ejSA8muhlewbhJUbb6OKeVqFdH2xRB8hhRWDbbLg6xbUOO44Iv4v1RdwTUbRuN/LUqFlMY5ixiIMp9lKohPUQyEryzv3gzFMn7BMTpb3V2VtFGSCRcj03/M5yeL/zeUeRN6TRY4gOa/QxidbnlzdjoT00mLFWJgVlM0EdUNoWdCHEqEGGGsewSa4efQcTjzX7szFGKlMF1bsPnQw8Fr/abpAb1oW/bF1KSSy+9pJ9qDUfWaqHBxDv/ovrp6eP3f5D4cwIyKZaI9tg1EiktnyVY+Icapwe62xuAOvAMdCpAilEPDKBEcDjOpUYpLdKLqnOqYy9SEDQM7Lb0TcrLXLKZBn7g3MEKAFmF3CSy34VYXdVdEpqYKl8MiH+Tmq6Cl5y16roeMIXx60KdwygdU/aYM1lHmUHDZhLegTAwhhzOPMQSLSBPu2bl3JZsNOIjE/VhiW9aUlaYE3tg+cSpwAL4ANMgDS+KgR0WNNjh2IYryJjbD3ZUN/fbr+RF1jPs8EyGf40Jrns1/NiiFBWn5YltFpc/eWdEsTV40hZLEPa4WNYVOJmSToVN4vQ6bhZhHa0mkVoZ6tZhHa3/BJ2BEvYsbhZhm5pNcvQnpZfhlKEO6Mi8y3Eugiy5VgUdRiXnvtLoPTcXwKl5/4SKD1jCWTv0jF2RXwiPfcXQemZi6DLqunwVQsvfs2NicU/KKE1WU30FRNer+yvLpIvGRbDgYtB/EPFJssOWGbzanY/RMVZQJP65Tbwi6ZR6ZupQ/1v5XsvxPLKlxBv8d1/YTxFnmwPUh+L4CWOXCIXewMv/vThP0lcdAisXS8haJ9aBIFCvI3zSRj589/VWk0KSzTYIqxL/Q1WhKWl0P7p2ALLyutbLvDA/Usfvg/GbnZn/nh+ZjjseLUJahbPVYC8r89wqb4c2y/AICYGslv1cA4LlIEz9liKzQcr2q8vKpUnFbEYNDIrAxE4vPlqppJ7J1UuPsUjL3Sz0OApNXf5V+fMVkZEv+JGNFEAZfMutn9+LhjnPd9BP+fC6HgseT1Z4BGq0UAx2mnvFPWwU/7JST7p2a9L5nTLRYPf0axJ6meUQzgZ46sGE2eanG7Rupl/hBFIbDYRuAm//eqiGrKqK+ixRyXtkbhirb1/MVTkqs9+WF7/JdV3sBhk1TeRGpXFADVFZlyPZlT2WQ3NH02cF16yCkc3LXIpTnWaG10mFwQ+93JZv33uStkXMBeWPZ/QKEx7ho9LVBT2igQ5zzdbXmSOSw7eQYwE4W4UFvzMIExeGHy70duRSyjQYZO+CR/NnU0GLfoRP/hywKhopFwe5uyWnLWM7klLSWxk4jaJrmF0Ji1jSA9q4pYUH6cLQCz60QhXIFd2Fy2Eh1rQwNRdRgfhQ60iR3i4VXQRzrYwTCzPL3lhcCnViS/BoNAWJ7hLo14qeBPhy2Ul6IhkK8Eepy7yMpZ0ErQgBKjqjJehnmtJ05NKwM0KEdkftGt64CNdGapwDhmRdPZKvR/K/Gtp7F0lsgsvAxZQxUfLfqDLVhSDmrmnpesKSc/e3Kr7anprIGJBuQyP8fdUjOXn5wJ3jHTtm/jde+YCdxvheEThOArg+BTJA5p5Z6v64eEQnR3TLo+zSz2Us2PtEk3hA81+GNlVR/YywncegmFd3ESIUdYx31viXy1nIO/JODq32NMi6o/1u8K6z2qS+oD40E/y9ZWZOhJz7BIoUwxLE4ufvhsD56D1BZ8EgqBSF+qgleIS/D2SVG/AK5xWuxGYwTd5dzLwJk8n/Td5D6J8k29BlG/yjM+93OtL8k0+1eq/yfck/Tf5zmT+m3wo4Rt8pMXwWItv8MeT5gXdhTf2ZGveG3scGe/k6qcch8cGMh5HiaMtogGzAvwwImzBGABgD1HELOG/A7edS1Q/DvhwMsQ9ke4wsTlFDjankb+verSm5TeOljgrkJSbryC+FmD1YekfQi0wxhP/IUAkw5eaq/wMwiGccpnenRJivg2ffGfK5dmeaLOPOUQ5KQBiJJMCEj898zCTzUNMwNZAPvZvOtpSsxI0HbGrpiOMtjkZkBztBw0L6M4gYhkUJka/Nsyn+io1mOH+gIBk7KG/PWD5sDqu24PAjxTbArSZgqnw9Z4yFQy2AMcCGmg39uEcKknz/zlTHb1DVUN39ITL+1CASykYCZQajiazYwSTZWtAHxc5Kz2TmAL8EGnE7Yr2kzBoMUi1l0n70UVN06+RPLSq9gXljSjb9GrIHmWFvr2Iuy3c0OApVVlD9ehiH1hcxvj6GCelcWtg39+FhK1v+cOhNlwDKykP7EYab4Qzdg69AUrt8Ga12foiIvMvbuwYx2o3uIygyR9CI8w+vgRqWOxFKqRgtD10jgCd5lSgn9TBJvjEhKyDjw6ArD64Y5YW87ESAVhpgJhWcxqNHjKH+nKt5fs9NKHNPR6gO3xHM31qPzLKgW5UQ+jA2gaxjg5QcDqKEIy/RIc6zttXHJ/UuLaOyU9nioqTYMSDbHH36rpZH7WPmTkEEfUJItcG5JQbSwwUcZmvUp1n39UBrufVUIuYK+pJ52wb9oOSl+hIvDnLv6l7XagVdmt8t8s8USwDTeS+/uFzulEzhF/UWDOGDYNjeDYjwAyxv7ghDLUdHnejplFf7I8yzG23XwkYl0QXoDcXLoF/wxoCr578A3ldCxnLnV371tBDPTgxNLDPdqdlpj3MuM0jEOMRqf95/pUU0iCIwJy+QnxB8GTZwICRXt5/kcTpYB9Fk89lmtk4C19SRjrXZVy9DctQbN84oieNuLoZ6UjS8gL25+8zLb9smGdeNvxsoxGJjJOCFqTbesrDXAuq1yf7F3ERM41ZIcIGSWFeI+HZY2yQz5a16i0YzuQvnDbjWugbVNC0YvIGoIG3DjcGcxbhiKL8BNr2V7mHiMkdPYH661jg9WR3t5FYXygU221d/yETcBb5NXLEgZTsnjUfQCVshXTQdwgmS0fwCH8VY1D7hNjs2XQtT2MUxrDQpOICHxc0dWEjze6LoM9jAb5vH+6Fw3Q/Mk33I/RwifL2kwnp9IDRaQOVzMi+ySIKuwsqLIYCs4Zv50OG+D+Ca1et+qgB33KSVP6IVHYqN4PZUoWkTN+Dst13WpIqOeJTRAv3HQRZmYs8GWQv1HCuuoSoYnioKXPIkIy4XKXF2OcluIdYyy7Xr4qgaZV7VxhrpL0e7ku7Uq2xpEALwGAseae4T3qnuDSl/MLguA/lfisjguyZiPZoqkf23h/2JSogEaLP0b3XMKB55CoGNWSiRQCfuRBTQ9jAUI7Qhrlai9LQP7OA76BhrQNznszKE5hk1w0RwTrcYr/MVODsvSOaamB6v8J0LUHSD7YhZCnkITA3qyGnQEVNSFZBECOxV7rAkxVeMW3jApTG69dVksN8YlcLMHGcbOzFM9zr8asDxDVOS0zTq0OV2/SJWpQu4XJJb/FyMs8VaER7HCSiUERKo7VoRKAPG4cLErRdivUyF8LBBRykI5Q8JJZpbASfbo0tcgbBmAMe3JSHNBNmqgdyjNimZRoRg3aLBpIQjFNNfvtJ8O5U/guoRAC5s8bMR68x89FY1FczH/gC4LUegxq1n5+/guaMQkFjQwYSnfCoTPCGFTZrP78YM2E5IWNFOoD7yOPe0My8Xh4gHXMO+iqgbWC+QXDeIDiI/JJHjyVGZQghfQfNira8570i4epIoBJettofLnIhxFw+KXSOa9OwmqasC04nGcTrFOHVj777jbQQfufeu3e8ukjRFfd6wVBkwsDIV/+On4ZFqicSz5n84kX25lGqgUxPH3nrf5Knf/VXXwnXn/hXMJX3R3wq/QDUmIPS1QN/unYXoB2j+77BOe0rxR8Xe0SL6BpwZPD5ooHndcVTYnGchRhPq+waANXaCgn4p0WuWTJeBbIIXb99KbeoiTdt3Ye2mniGaixI01qLdQBcNjGeQaMio5BIjfRCGkKF9GyxeIBoZ3zsn6+Ff0PW73jnGLWymcsHyDNvyNZXPX9tsQhkqKV+7zP9UsGuz6x9UVCXmpRSOTum/DJeOK4tIeQZN+or35lH6C6DdGbmVx7vPAO1ctdBVkcKdFnA9a98d/SiXxLR5kQPZS3Pl8UKXd1hqh1o/GB8cRlP2D/E7Q+EoloSzgY0cAVJiB9KPPXxJ/Q7xPhjEm/7+CMBumccdXMfXzlVKFMnZDM9xrWZIca1mWHGtRnLuDYzwjiaGcXBNmIzixjXZsYY12YWM67NnMO4NrOEcTQzjtNzqG/tuc7AwFiJYGXxj2nMcqnQyIR/nSeo5hZJPfzx3IMJkTfz9+OJm4BuTThV4IR14v3oK2RVOHIyL9XauGyJye+bjpk+HUl6mXxDJawi+YYiLfknkT4h68vf4A5ageYt+bOs9sXXDlTLq13CFC7CqlUsq96M6C9VSfGPQPRamsDDC8T7dU988v1r7YmllZFi4rdYfsskHqLzoBm+0JCuUFLZwGy9dgYexxb8uRpOwZ044iTfaom8QBB9QlQNJB9E9JzzQtySaFQLHEB0sRbYrVHN3YvouBeWmUViTCtOa1SL7DRgVx2Li2XgX/1ZLLrb51Z7ZaRk0PWXhWK5j/6T2eJ/azaU/6SOzhb/uwjPuyorQgkLb0BvJXbq48pxm+X2TejoPBnDKo2Ca6xiZEJputkLA0SxBURuBDeAMMAFX3m7ETrhb0sI/3qgA7gqxETCkf5JGbSyubXqYjS4W7sZQ+5OzR1D7rR2E7lfeqEMF8TwIhm+W4Thb3thoDHZrLwAM0VCdyHdR/s7DQlPxjRcV+29d7bPLcK7LhKcj/W5ecPg0/GpspZ233y3r2e/3+ZbyblnGd5XjQ7O1ghnXKMNHdhm8m0z+cPNjA97OsBoT4VFIWxfGDT73xDKPeNyxU1UOKT3RsX/TjOaxT8Bo84TBaINqfQmg0BYfIidH4hUxDb1rFPo5cW3IyEZIaHjUbGMkq2D05030503091pprvTTHe7mb52M31KBKcMieCkIREcN5yIY4ZE8BjCQpUzsma6s2a6Uz+pGuNEkwQeCEkCs1ClXwr/scpXga8g3BzqLGH2JB92dmbv1Pc8LkP408eeBiecB2JOJFdsVsJ0NnOvbMV/7Erw3heceSwn5OJysWQbb1skLiEmaFLt9i5Zg7A7fDKpD08Zz07jVIuBcHhzhEd6dREjWIMTEiIr+x6C8I0y+L104pXYsE0jK3FmM3Zchi7ApOxsRCc8hxHGQoISquVhHx5AuANvCUye2P16MjtmGnExXCwFPGhx26Z8PUxM2VZVlrD24nIL4pJ3W8jG6OEEJjIROcvsH/ToYMcVfwUa72YQf3eF9mZJKhnCCZxGZ4ze3uGkhfcrpJejkBeKTzB50Ccf7z+Vu3j/CPHHGJ9G/NGw8QZ3NCSyjodEypPhgLO+EyGx/UopF9G/3iMeeYcGkKiMYdzQIu9QNIV9FvCQ1Kj9NI0B4ISsCgCerXMQcxcpFuWB3E/ge6PlpClVA5Go9FgCQQIByDpcd73AZlexY0wUJxRjuEdDmTiASS4I6DWT/n2zp0LtHlFZVgzBOB2CiB5KtPJ2nfVZJCTzsGbKaDWNh4l04zMP+kJ3Ikz1pqVxajjjiW+vJ749A3i6BXHgB2cnJUJSTCQS04mer1Gd9CCDFx0P1lEyEcRoLQD7tKoMG996Qhds7LM6EdZtvrnHLqh/kLOdEyEHoN/+EG3oMAyH4eiMKoTVdQyYB2LADkx4Cs+mOAh7/5BObaTC+6R4Hmh2SOTo0pxqb9Cmbqrau6XkgsbnDzQ9oPHrFwkGHsPu8zPvSvt7ZrAPjArmkqvQZLNaf6utz+3nO8749t7UK8ycMv90bXXLoVOBlrGfXlIXrI7ovQhwqi+ZWfd7MrXHjEjSDSYOAVeBej76xIhElPk7goN2wzRDI8GLzOkwZ9PSz3l8GYgxdosPtn39uEQe9RFw4vhot0EkxzJ4JcBHZHMZ+zWOryNpkiHfDupYbCbRRp5YQRt3Qr6rflcrQ9OFSt8uFhMHnvZh3ysT4N7aA7B3Nrr4IHf9xO4OEQXbCZSODkkVUIdyLSuccem/sQ1F0mj4JZla/Qzlm+CFSN6emSXblXvYg6mEwC/7CIJSPdeKtaJYmStlC8FYqYJgkpsiacsMMEuyjQO4hB1kT5Y5AnjflY+85PaQdOUQgnHa9pVcC1PAEso0gtU2isAr9UnuGJLLysUIuuU50AuT3CVuzC2RcByWZyQ814nxD0jirnQBQMBvg8CMpvGTeBtV8JN4T0r0tOtYux4DKPjJsyEAi5/Ecycped5Ft/hJ3jAAw0/io05S8hzGqwDsYqABP3mW1l5/JW6cpOS57jglxMYS6DoHYOMnZToYCn4SHwF28ZN4y0lKyiZQmNOhn4OhwxhTgO7xA1gAFT8Fe1jDIVTFD80ABPwUnJaGKcQvN6iEc4BW8UPv6Ak/iSeAFD+JZ5ILqAFpBxBMKt9NkQkEY3D4STySPIQ99ISfVDOACj+Ja65C2lNIhzER+GHSgEz8JN6VPEyEBaT4KclZQF3qlAF6oUxAhB/wiCr4gWYBBn6K+1jDNkaBn47OEEAFT1IKWlvTmetgtOrTDVH80JtTCkNrHCjaSIhWzLfvFa0Q7TFaw3VV4PoS4yq+jnFwPImOJ8N48FMgMxCwZ/g7bQWoIUWxN1TDD2PjO9r0Nj5YDYz5YJAa0Th+dU3UsE0R1OhiXXhdHtmajbE7qcXLdsZy8L9Lznv/qBaA+hFSSV9s4mjspYREqjoGfxvR8FGJTrLA41JgJQsck9xx5h6XXOelLQ5BEnEDK56I9dae0goCKM4OFFc4P/hJXLQ81yMTYxmQyqzPzLs93yJhXPkWKePKt8gYV75Fm3HlW3QYB98i19GymS7j2kyPcW1miHFtZphxbcZqHM2AqQVr6osRbCjO8fKPP76vWLL+82rBvru2qD3/ja4tzqWB+3/3rfuKpXIyXlRlqmY+ph+L0Wo1vgQjiqUNemKSnqCMqDHcAoNoBBLe7SLG+14c7IVPH4MvIHx6hGNyKER4rj80L/WH5kV6aB5CTYeaQ2htHD30kGeR10NexoNx64UyERLGL5KJwXFOz3waw0YR0+EPOqP0VEvpPagNQ9YFWsSzeA151D3QLcZ5Mj7UPxmfT3PT+oltcSQzvoW9voXdLY5sZ4vtDJ6gd0qz3/OTzHlhGZ6gcz1Bk946OAkrycISG+m4rbGViOnnd9Ifhxf54/BSfxw+F/kHInDHcL4oliA8FGE0LtM2HGLaA/JSzbOIabsZEPdaoWhQ+LRSuEuISsT0SA0TlJkw5ijZ4ugCV8d9LSd0C+fzSk7n5ZhNyrrVBKNHdVLMXkRJMjOIkmZuQ5REc6ePOs9IIBkcNJzrI4Zz/1mEpIuHECVhHEaU8/85REkUXzAe/6p7dZk9YVlqZ4xzHuO74nJUnbBG6k1bQ+TvjrnP3hP6V/Qg3veU0mrYlNpH43p28W6yFOaYBPFRFG/xZA0uJP6sxfl6YbpAsjqMOrkK4WEHwNKQz23qNKVBcvZHc9rDva7RPy+V7UJ1dNjhz8UTsHo9KvH74s3CC36lvVl2P6yH9vUgjyR2aPk72mFbzvE4xQcDWkPLleteqMy7CNHJ55iXFLiCncKHicaKIt5TpqqTVGZVdE0ZVulmSWYXqw3Ka0Rb0NdsowjwLT+BN6qGpQ1vCQXWTqvtKgVdpa+UPeu/v0ZKqz/sCmjPtlJ8Cd6jcGtMwf3YfmBcjRAXHQTjZV5dTwGFOKe9Zb25KVO5Ua3wjY3t10I1380KlxQ5gg1lhJuyFuKXwlhaC7efV1Jb4Qri43JvpBj8dPulJbSfO4aKAQ0WnxHaE3vu2uCVbP4KNn95GfrmVUpvPZtfy+bXSBBCpLW17iF/QF9JNZcVdLwcnQepNs5GTFguozrGpdRP2AjllXXbX7du+vrX7ti5e2Z2evsNEKiAxd+i21ew0QgNsOsR5N5hwKMmOgxhu6yM5DGbB46QQOv6yp3dATUqAFaNOhylAReuOiisjlcTTUGf4uA55ZD9fqsUIhy6vTr3mrIH/fIQjDgxBrF1CqAxC9Lj2zdPyZ8pmvpO+2mZSHyB2bcipYw8Sl20CVg10JKzb6VFY1yZ086wmha2nxsRgtIrTrmiCsSBWEgk0/2w2qr1a0xQKk7TnevqQZsbBM1nnv7ZT5/6/jfuOxPs2FZL1alhLrhq6ZuczoT61RwA9D/OC4JVgQpTZNSVRabLMIwctlFqd/mlgEWRORC+i/GeQVW4mvbWFcI+FoocsLq0RnKoyL19a9nbJCliWXSIr3LpVkCCyhEU+oseZkQKfG0UWU17kVpAOWPQP+ZjRBBIiyk0oIDeZZJcqtPEPHzb/HQAqQaX5DIDsGYHkLQXzlP/PY35XsDbk/GvapHn2AFzn53TTv5Jlc34SMeE27E3FIPD6fJgUNRQb1Ebr0GwwQW2TFeCBN+8+Hy5C2ghqIqsiqsZI+ZFigS+KPB6pypkhzc8FWmS6ubXzUoDEMiwb188WMb6Mu6sMpAKyOBVPROu1mfXOgkOfxZ3LaiON0weQcNNHklwm39EGxB293h18sgsVKRbuNmT12Mojk0YxTCeGNKEZ/U3LNFRm5HVGabaev2LKpex5qVFS5KQF4H6jHYiHTw2sf5Lt275lc6XfnjRrfoJT9EsxzRt/KAeD84aVd/Qz5Us6B/9ZJFGAPq+Dk79MlkSHHt4FlsGZoxL8E3NGHMJelshwa5PI2NSYhBJkeD3NGONS7AnGVsVZojJ8o050zwHz9aaN4lPkOatwIqoeRdgnUyqm7WVjWz2Uglu04wrJNaWsUnwEYXkWomlEAxGZWxDLmGDq1eF6xGDfEx4GZ9eghVe816+KtzMvCugH52oRxYj4WFtdJfRh2Dpy49VsGhP+/iVwkP2RbZANgBfQsCmlHk5Uy+vqdh+eULeJbG9OxSHQWCCnIjGK/Z2selcvUn+AJ0vLpOJKqmkjQkSUkenszqsA+ds1rP1JMzXNu3cJUWqmLVy1vrQgrXy5uWyX1GwhuIogG1F0DQGznCH8e8Gxt9/lZTITuKaU8Q6SD18Udrs8+GFIQ2fW+NveNtzadw8t8bf/VwaVwwjjc974umlGtssHD3wMDW9WYmgCux3Q1/v/qUqD+w1FhCv7fdMqNWw04bP5z6qOvZ3pVG7I1vqFwgCY78w6iMPLQU8uw2WzQ9lYcL9nNPtHCe1scQe3+Vgw0hNN1XdV951Ha2s9WL4uRMKg/Ry0davYYavYSblJK9NyQnYCIYFaZdC2LcjzPtuooqVY8BNUJnK2PfFuhkrMgRj0NQ13KlY7BP0de9SczbjhgRbSPzJ7MPnYiVXnt8mKpZ2HYSg5i7+Q604Ck0gS1+I1lNnKPOSANQwwk5TTOrBpFasMkkSQ4Cx4KsXV4cemA3sfvGoBHciMpqLpTDkjZQtY1ynXyCuumhYigAceaoCWTB6FfYgpO4hSM6GAJrJ7YUg0Iv+AQhe4yFo49lzgUBmUwVCCEJrARDMr/eyhUDABiscAOE6D0KGZ88RhKQBIT4bBAFxIQBUJHwAgO0egBTPniMArQaAaD4AC/Ud4PTf9I1uE/eceoybHkP2GLJHgyG7+GKZjLDfcYgAPSgPY6DjeBMH3cIzDjoZACEECOE8EAxAgH1qbqzsH064Fs4H2DkE5Oflq+j/INNXzb5xWSAPpVSo7BTslNrYpVE7mxz63+uYznYcACOv4YE7NeguoM1T/i4x9ma9MXA9TfPSbtaIrIO/ZjyOzEP37nn83Td94BuiNHkM6VD0hfA88/enkKWXv0aNeH1n5KNVYE8tqsXfTpgSiunoBVAcN5Rzh3HGx3BfuhqJ5wffNS8Kft2FqPF92Yr+BsWIUVhVUEOwd9YheJGRVa/WyHlCQFotBWFI4ZK6xx3hnB6nQ3yl2eNJ9LiRPb4ufFHwb9nj60US9t/3e7y86fHfsMfLmh4flx43+h6vqHu8ZW6Pe0PsVNjjzhCbL/b4+9Lja9jje6TH7f0er216fBV73NIIVZ6SHq/0PW7roxrnve+qKT/eNlaxdo9vHcv4ezH2sdv427w/b7H9WcPubtIQNt7mdjiNauxKKqMrTrW2Qpbp2X0fmdc3q8DGPVszg9V9vyHh+GMPx9F5cBxp4FhouGh/geEiF6iAyStgzujdaexv2g1uTMuWv2uPlSq91mzIE+gJJB9HSalRoIQ8LFqYuJ+FRYLwdKg3czBFxBvB7wFDs5p81CfhuPZQKDIjEeOzeHEkXt0Grg3hptwgoSUKlUkf4/NaBRQq54jYGztBrUhHLvyqrTVabovKmIgJ9Ko+otX3uBb8r+Xrn4gwgjMyMoRPY2QcYeJHnPqRZn6kbWKw6BB3Rd6M7eDA2GYjf2cdEdMChPSli4UeLV0HgthzB4tVFZcLGDWOlfNGTAw9Ec0Zvd3ESfZuErSlJj49ED8Z+fXwtVk4xC2Uv5fwiu1B9YYELvuE7CBTGRXJfL8gDEEoanGeCkUGyzsMJkH+DKjF0q+Cn20MYRPP+8pJoMOAtOhy9xU7Ldajoa8htRxWDlfCTrHYoFdtMQGqFrbOtCCYmMOikpWjuSCPjbbZSwupluvJHA3V9sKQFSNKOUaMse2GtdnnqYcvmJCXgQqwhcXIXK+HQj2oNQ3paMCWGCJktDI6rzn54fQqfVpcTXUACmAsOtV2rxNnnVo0aiHIXA/cCnykIRVfTSe4tsbQz5Nhj6x7eNfNdz9x5M23Piwr28i6o++57+nTP/7hX/7GtnJkxyBral3wm9qGzOz10kLkOtK4pMQabhDAq51AJ4i5VtEPpMewRkro1bUMxesJXxeADekXGgikXirGDATIPHTqeTCYB/TJqbC+zw5mYxDZiZbCggIq5y4A5+ke8Jxp0zRI21Jsx+RXKTvJILJJGsIs9I3sxvTYEyvzDVD95tRQFOIwifYF22wfPLreJu1XEAtOogTiB0GINMaM9tCxn0B5ouDBq//OREgY1hDJverqH3TjXlX9Bey6kTbn+MpRqqUl2JYUlan8LYHJhCZE4zhEAwvoYBcU1LsYY7fCOyU1rxMw+sUAdL+YIOd8fYHAxU/UOD4aQUIcatTDlcEC4Yvwe+lE4T2t1QrFsR6KadmymRSCgk9Cny3+jTRMt0dYA44mPEd5J/Tid+Bf9QLEs7LXj9tyiHH1OfC6/w/w4nqX4uHzDLwfwYKX69q3dST2kIH7z1sM3X9CqM0g1HXQ3IkGtr36NeseeOf9x+Pr1k3v+/zMPeE2tXue3F+kXhML5rDZqLF7zVKyxGfRsDOb7keWN9QGnyZaEo/STeqCxd4RNTXU6Y/RPG8hx7d0m/EYCa+udj59P287CzKSTdXBm9pihWp6z3cej+xtmbT1cprk/A9TdGFItjmbpQTe1VIOoDFTIbM3xuzTfvbcGtiO/W5LgaS1s9y73mHV9H7YE7u/bG8oO70AGfL63K+65O1NDvaisl5Q1+BInwjnjotZFbCnb8POeP5zZFUhnrcXwAta96OPUEbRjWUb76PhsL421AvpEIxTlcv49K1gYra1tMqKJK8ftwcft/EY7KdXDZSIB0vEvkQ41ZQgiCxVC+g0+aiA90TPi6HTuV85hZehQbnK2nHuKkP76pmLZKWoxxZqzWolqjVlMfqBnqqWtGX3jZC9RR9ocO2xlSwFuAhzERbn0HEtNXhSd0W2APTFvh9hCdGlh3TgOhLNUDdAgSk8bgOUDI8ztuA1Gl9kMgky8pa9D9ajtVjSvk4Yb6dieyN8EOF1um+Jt1ASldDYpJzAbtmaWOSOFS0uEp7/3J319+z/aG3148B+Qb/kaOYrnqPWdxouPdDHbQx9PBX33xWpkYPxzdXufbMBGFPeAEi1C6xZQAS5//m+mnmp2ZKL1ZZCJw/lvrWlWgU4E+rq6Z9FAR5hRVUTahKGvl/D7mhQA+KHtLFRvXF6sOvG3AZyBq2M1AIa0xDQiBsBDWzoau/UsxGs5nkoH43EZFTLS2lIqRMewmMRrE4w/7jkn/L5hyT/iMZpYXZH4mU2pJ3TLZXQiGoLF6dgNU9NXGC4DA96Exc3JY1z6VtnAzqYH7Racwjpz9+sh7Y3ocCBgQI3SgHgksOvbkn6FkUMJDhBDGEjD+AR9902I0Qfy/Am1xcWAvlez9Hd87hI88X2wZiFWbGpYqA4ljK3Ed5WeSu7bxh3xlp0sDJ7or0UEivtQwRCAS2GO4GbWI2GUY8FocFdqCR2aSaSl8iFLGhDE7hTIRhHMfNLantlpIP/WQQQL0wA/q1cvtarz63H8pRfPCHSKYPkEYM85s3+7LzZPzRg7+SEGlFs1Yd5fOEHJro6VR8sifbqh0BNj1PGGXlXaz5lqBkPVmhIg8uA/SKIwqFdTm1TAfmkkrOtfeC19rf9rjH3of2F1aPe3EcDBU1+4Bz0HpDLsXqJfDIx7e285Od1puGqC6fjWIolS2MZvuzc7ycuKKJorVbCkTQGf7ODLfhLJ1C2zKUJfEnUeD3dIfYgQTCEj0GEZMdpHDzzbVM01C2bKlRmnS7cenavErPMbsh1kM8iQ8gfukostL6s7E7QVS4uFgN21mNnw01nZNEN9IcbzmE21kNtVuuh3d5Vrvdz+huS/lwXetnP3GmHnWaoDnnLutOrfaedZ+i0w6GwSAf5natcRzrtTcA2OE5K6DTpd9o9u9PuvE5hgiT13S6M22futjPhBD+D3QIvFIWzEA3JhVjynCRACimHn9usl+l/4bwPDc47znoEKwZYwzVYPDE1XbV8JQUE9VChUPtdqG5gagIVtRQlPlA70hv8vo4wApzgAi2G+kZCF6qn7jQCNtK57af6hLuhDLC5BG/dQ6kI5MQ4eRzswCp+/+TRGzh5DA2cPIYZH3a9baV1w1iSem6IK5P9dZRaEYgHxPokEmND3sNJhBbIhxgF82SY0em4OZ/ElYGWIsNbWjif2Gd9PkFXPJ+wL8a1s+bcAhvT0cLnFrbQnFtKg1OKb4txtMV409bAiQY5u9pTbIcbdzTPcnymTeAIItvVWdfycHM3zL4YZ19nH0xggbk1xRZ9F8zi2UIdEiTznyPLny1g7Tud+xwLKbN5tujwbCHZBrDTKgb3+D7Bo4TJ68ftwcc8ShgcJZoS2WCJzJcIp5oShMiX4kZ/MJ9HCZC+KiHAELbhYUJLEXGCUtSaPwXPiP6iC+Lxs9BFED6LyfAHHbyljBrUfVlP4eU0DAwGVMLjBcqWBmeM2J8x9FCiHpQFLh4s6nNHQuSgCBg8/eOFGThexPLK+m/nV5/btzNS9ptMu347k5/77UQFyY9U+QGLpv/UdJsFlGtqd+FlEpyJhZbVDfiitAeWT3wgF+pqqOnq2rO7GnbDaHL4KjeMroYW7qorXamXi8H++G1ss79O09/gx7L+XLQX7E8+Iwt9tTbgy9BrvtBt9tdduL/e3O/kL+qxt3CPHX6eB3vskgea4DuZNN/JpPlOPusZ9mA99znuzpnjtusSohgQ/bxPJCsBspo21E95C9WbT2T7mT6RbWkPwSal/fbZn8hEP5HJvE+wPsHHQKDQT2QbL9cPk7C1PcEncjbwZ3csOYH9ow63xUZjUFwNJdacw8fLuPpsqn4DaYjuc+kGMgvMfhfOFHRf3JRfXSYsz/OIWxcgsOsC+7lzEcuKDEEAgQleSQhrVz7a3pmxmgBV328dFFtZ5GqJDu/2Jmn5okv4bJ2RB3HeL1bKMnbXTpeLrMaNws2+awc9XGsLHf/5EnejyuFZC/zEEpStnkGpDmqp/YhZdHPXzqIj2VrnTCC7AemsvY6MeQlyGF02KFd2b8R03lX2du4o2yAM9q2Xz72dRYbGQ2IqEby9eEKwFWkbymBTHlTzD4czMaqNQNS6XlymiK1RPyCCE9Vk6rwG3uQvves1ZSZuWstYmLXIeE3ZWRfgoWR0nDySlGT/5oTLkFfmG8FD6sjfcGDeklwbliakzjY4qt9WdtD6NkgYyr9Xl23Zt5TZjU7w7dqv2bkDJWv8gnF4+6YKTM5YPQzTD13n1dId8CzCMUqDsDPfcaliuKVehNHcDfizU5vxFsh76qxXqhVtdQQowyraUMoTwD5W0M3rQ//hZT3GHvwP8nasw7/pDN4N0xs2Tkg4fe0NO8r8NU6anfiYp83assmDdeRfyMPSOEhBourwDRt7Bv0JQPhzw44+o2M2aFqDK8cZZ/Zpq74pK3nv0wysR/CoiDsE6Jsslyf5H2Ym2Y5XzqiUgJ9mA2W+iK6Tu/h20iuUvAK7D3jPIC01gYWvfZ2TQLgPOXvrnBQqEMjZU+fEcGFGy9EtkDra3TZFwz6VFD+IUJp+OYNLqRVtIL+s0RlEYfnvApHNhxENvTul7Y2m5ql3zQZaw7eBPUxT772D9Wg4Dey1UBkoBt2oOfhpRFNvMimGwJm3N2Fx3t5lpJKq3logymBISI2Vsd3Rqe/hJS8W8ScCt0fSRnM+17JP5/WV7V5t5RZTveWhwB4Z8arUO5Ar4FTOfmYEixnAEiFEGlfSCiWExtkPMsTasXTFgdEoXF0Qxhua+opqmav1DULXslb1/T2KmVnFDGtfhl4O+eobocjR9HiPYZeYIXSpzSFCURoOwNs0VHlKoI9owBpKNOA6rNpYRI0xTQgI4Hn1g/dC+cJ+cIxtdeGVidGsJK2AfB7dL/BCGSbciBMG8KcAeUx8bQlczVOie/B2KOzPOUcHlqo0SeJkI97pmf30sMBJpGFa+AQyhhxw9eW3znK+iTY/AYRicCYODczEQZ0J3+o2Blcz2CxBBOlSDV7OzEub2bpWo3sQ3aJR5TFfqdEVErtcY8v778wFSvpB9d7pAbrvzxWbYmSWgKMKjRNKrVOfkEm4SERN9cYQhVQg8QHcpIX6sTb6sSbndPk827Eh9scBdkYxUrp1KagPXCQILJigQEhcdqAmBRkAA173JE6rscRfJVVeQrvBtAuOVYXbALRYZhAzA/NBKznuNjNadYZehxa1OxJ+vS6XqUX424XpJvoxUL/ends34yOmX2OIWrXw7Ug30/EpJL+xWLXxHrYBtdw7qh3JQNaOMumPrExxQg77LDvqRSVUlaJVMZK5h+sWQfzpjlp/xlWCQewK3aQhdiV61dhmCKNit5dcJewIUd+ktBphgcE7gSXIK2NvWFYYhQsOOrwDuTYNyLXQQ9CAdiUhgrYXRgF6U7BUjG+5uInCBMmz80JR37rcg2z63CFg6vIiB42giG4XdMYJvbRYBcT8l6zu0fBnmYC4a7HAII9+WayI5AqM3eHyjRPIk6/OBDuz86rzkkaqf06q62UvIfKPM/zp6mMCBnC0vTKBc+F1ZgfbvwD9JBPUT4CBwB2xXmYZJbBc1figYZNUQf9ONKSDt8RP8Mt0hxao0z6e/Y4+NBvY75+b1+dpbqN1hrzanBq976yCaXzVkKeOuwEbXg3lq6x/aE+cg+d4b/VlejlJhI/tE/kA3aD0T0b7GRAXfv1itc59Gf683GterFKtXhK1xVILrPANdia/ux3FchueqisIeYsNcnGNnjpT7y+OgzO+ciB9Ed7SfvIkHruBtDweb5JqadwOpNXpgjj/bq27YOftcKQ/vLW2Oq0qMtXTw1v1KlQP/siW0oNOgcsEO7dIKqq9Wmx47i1aIMOWS15dput+eduNSrjp7ZsgaxnJi1zXT29o4NhRJveV2fr3/tKv/9Wtn/kz8WZ/y/e/cPjjB78pNuwyl+132fr0XSee+OKBd8ijj39t34dWPv7QfXBe33b6b79rNw5HslvLzv79A57htf6yT2+V/x+Z6wAeFwDj4FtGyvqqoleWcRVt3lQyXYZCEmK15nXr6ASE/20Xn9j7+z2X2TvtD5YWOfWxBdayiwzeobNMv8f9zihTBEqQ0uJFO2/3DklcZz9OnnC9fcGNLtl2H8wvvK8c2qdt5uJOf//+Mt9XZvuc/G3fXNbbyZnDMzf76NoXvQK7U586NOcBr335T0AnxAKeZgyA10N/MgLne9ahSMxD0N4nQLi2QpCdDcHRCwFBdjYEfJCrlMD64deuOvAfj//sIhng+lv+5PjRxb//FOIQRlu/beUd//i1H22v/e0JSZz52htO/zO3VBIqlJtO2b9eqvyjdcff9b5Dj91w0xn43jKSvvdju44euunuN+JeaQYZX79h9xc/8r7rUWAv0j89sGt211Pv1AK7kbHjLbf/6Av3fum0FNiJ9PV3/MH+mQ+dej1d6KKLG5669b4fv/MnUuBaSZ4+eNNP98wemMbzLZL+yrs/+r573vNnP4YkqCR/cPp7f3H9Nz79tCQvl+Qtn/nG3V/fvwtPL5Pk0298/8/++He/+VMIqkryrR/99uvefuIIXr4Nkvzqp2bv+/zHvo3CYD5G+kE6GUC+wcjaBx/1Ic2LAksZ9mMkGeBF1+Yi8tJm7188pQSU3Vsm24qWvGr/6MYyFTpz6Q4VJI7/DU/MQszb8PYdCbfd5zJMaT1VK9dgqjr9t+l3QDkg/nCbVoIMkMFOCjqs9+VfTMVAVbpNDVQdjPXMgrvUyaKNYBzyiVB3KiySFmKKiDhoqUs0F11vhHDleCrqSyGeimSqY5pwCtUEsPWJaSQCnziIxEqfmEHC+cRRChUzMYvEWp84icQWnziGBLZnnQvndV8Ze9MYMkJkCEfLVNyJ06UMiyI/grpwh2lc/4aQuGZFPI7l8acgBdJ+ph5mtfgMi7fQNL4hSOCjdnbzsyyZaknXh+GxuGijajjVrIOpb+D+FA1EU3zua0A2zD4xir7lCYrtwsnhEBPq3OMjEcVZmY16ma/3oOUg+LwG1vgW1c9goi2q0/H9S8CelvStIVQTGQFnXyNdZ4CdcQm6F+LjBKrInMGkQOLhJ+BYRCzb1oGgQ98awWf6p2g0qxtNGOkpoE2NIQWvqTHct8r7hKHZqWPeBtrjPoQJekB21JBgjxgSzCzCNg0qVzHPQlXAYxAuvvVkMUzjyeoLAyF8YdTy1Cux9GhZrDj1ieWDXYWQsw3QGXlMI5wJT2d1ZJoRTG6fRhpa9GU0QtryZeqIY8jEQfVyuQeXYyqWd6zRVldz/X1F5GoZnA3wdOZC1TiHrjrSIbXVI/VIILrq0FSPVFM9GtRU18dSKkQDz1JTPVlIUz2h6Jnta6rjLEP9pnSOpvrRWlNd5qvKXNJXVL+M5S8tUgQbG0V1bNwuof+8DdQXX09U9JW8ZwcU1bt9RfVsjqL6Bja/ns2vLTPfvCpErmHzq9n8BRKooYrWuh1eUX2SuuvLXQuGSHgAMuiso8J3tEKPvXAuR+Z5CuTFEI7zEaoMQWIXbG8vjZtLwCoD5cvhgZRcd+ZuMON1xRD3DDoOUANupf/j7TLHLiYLfpNwj+yfmdvLnuydIFE8r3XAUGX4xmHe1ZokOQGZpNMF62wERxq699sKq70Ps8dwChWiqRVBwHvQbN5gtBg2nNYNCSZcJh26HnTiQ9w4SbJRtnb9rO1X4UzFsXV9CmY75HFH6BBYz/17kCstcAZVL341ljKvF48z21/3vIsALNQ77lcBrgtrlewUzwa1thNqbafYRSc8MKQUp6MZ/Y9nUVy7iVnZcAeVHuR7r3fDfHsEL3H100fvnY71Vqw6vOsHiIZOch984g0S1RtOKXvfmfSlJKOIryScjiy0Qz94f7DjvsKgpD8yW5ozgzDf6fCjZXpho6hvXLrPf4a2VPspuohlAct7qPuVKipaEWFv+SPqXGVzkw90NY6uwBeU3uD3q+7It9vis7gau6b69n/Al/VcVJVhBP+65z0XZPRT4ACCxsYF3m5bVbowd/0C72xKSBTqh0onWPUgfd9inwsA0iiHGWH5lhgs4mgjQhswOCjoXy6DVeT/7O7f1flRQLf/fwFoFfoGBBFrL/1p0Z6dKc36f/6K31n62/ccu3eGOA4UvU2u9NON0ft18yqvHaj8KwtURi4qRzlB+C0FYfvcVn58UdPK0QVaQS5bAQhmXuX7BiovBD9yUTnMNTu278dypui596df8ugh1U5D2QOlmEDJMB+Y5Cqe2/e5A7g7uWDfJ5u+q23zKq8dqLzQqJGLygRWHJV9bhpaPoPwRE2TK7dv+/KowvPZPW+9/c1DfzUPnjq3gec18yqvHag8F54ml/AgG/AoinKYY8ba8ZMk7FAO9yQdTPF1HB9kDjrzOzhc3Vx26y3k9t+G7uXAW4m3qrv+/H+x7Dt/9oKlF/07fO1YeHrH86pX9EL0V3OYlYm1Xjmf1el7ldX5EK8G4py5b/+krIhtsDIV0BBLaV1xNYtXO6QMVJRQ0fP6J9E+hCZX2tdJcXL5I3w7NW5LmCbTIWGn8Dzw6wPtEGkyTsnKZW8r0RsB+tM3N53lBIB8Vz5+K+B9EwBqcHJFGU1UEfYkE2yaRXehKDrL6Sum1TfvuKJMVH/7zh68S3DLqIcTWFzqD/t8fFPsH2N/q4bOKJqi1wp9DzwXO41d8tJX9QyxEuOaOPOAf2tiqtqu9kg6fpsW487Ur/e5U6WaosO1n8jSi8Mi4orQpjUT15HcyvjL0co0y25HisR2jyJdaiEI9BqQvNPQEdAp3ebRz2QNGT5LeFbE/SyBHIMpOvpATf21BV6UjFxHgNYhopSORPnxAIAMdjaCTWRL3bBgyd9M/yBXctdLLTb79SUqjiPcQqzocOwRExJ6JHExr1AQr96DSUSSA8Zj1FCf6iikIK31nw61eEE6I8/+ZOCFVD6dhiH9u86GyppvXjrQIYYWLWjO1dKEmgODVjmhODpfXrYujFYijspgHq0tExyYgN3wxa7VkObWFwaYdnk6WWWVlXNYGetxfCUO0VWIo5WhqPpuxaq32GVosQuU541y3Sk3AMyw149AATiuYjSnHirp2oyqTLgY0QY2agqewYaiMIpwV8FhHAgl/PjeB978vQ99ff+vCrsG6ff/3leOfPfHP3vqIhhGbeSEfyRpQIIh7G0geqQP1615PbCwFj2/jR4Cw0EO6Nyxqt1wCR81BPWoYWu0b8exsvkzFsc530URsoAf8tdHmIRHTLhCLxJWah6HzKgMC2COQozEI+qwB+OQYfoe43v90bi2jEj1E1OEjc0kzsAnVXMCvfi+3o0k7rb+ora1xob2JTo4NvaBUY3AMxMfI8IGtz/HgTXDKgwnZxahkcI8HmOjhNHfo43O4lQ7evbguGlSb7HcN0Do/B4a6sdwCCDOxLvUMSnsmtk9y1xoP4H0XnlwEyK3IYJVeh6BZGKxOEGrgNsP9TbTNfPLTS5YLmeaQMyG+Ii+KwmHZQOuNwZFXBtfj0vVNUz49R8wPpXQ+NT2Iq31oxKcWxJvFQsyixBZhY0UCJ4uOtsS1qKzLGGl0vSgNCuNxdWGsJJBQ1gLwAJC26qWMkNZ+SU4HWwtkBttLbrIvabo6ecU50bAxhEGsA1cDk/VZrL0oOSG5XAkKhUWqpwjvJpRa7ZDI4vg80gxE7tFt5ejcqwrsrqpxJ19xltUnwtTJyUjPWICP360atdha5mdXW9jX7ZrEQ+F2RRKps2hMFnoUIgzlnS1yQ3Ln6ukBhCo9oQEq/hihtLjKE6KozgWJhTBi3lS9FmRZAIB6i4zpFUvtQjbw/Gvi9c1BWp08r3fKDfy/EBSbsSlEnmROibIJKhC6FS1UWdEhlAmgCFGv0ilknqhlo0lUPlLPynDtZGwTNHthgXMObbDCIVVETHShNThyFIOY6CSQ1YuaQOkD6tQlbf+nPY5OQBUwabxQTzuqqWL7yXN6XT3fOGV1eSMGLgqiFXXEdJo9FKOHRjOyCrEot/fr3Qbh4MrtQj8zeADbbWkfXAxN0x2lQpc7ICGvl3VXNrz448nzaX8Y7yUJw/3Xl69H+fVO8rxo+1aECkAnCuwZQM7wAsWqPNbMgSvZTl0FLB1oy2zHe1aVxa2/0hLd230hIBYGXuRADghjjz8ePJyCIV/TEUsDpw7XwIBxc6WMMBW8/evX3gsuo79nt+9jjeIozgNhjkfUb7B6TcNNkhcYPNH8AkCgUeFBEI6DVBoFo18B5p12i6hOq7A5CjWiMOAY0yYKO6xchCklQpRUP1k9wA4/hISilN43waws9wX/86eucUJhPZ0b2NkfacBfxKxXXqHbu8UjEPS0Fvyv5oBhpqsGpzcaxUy38GtCdGsXurwZ3V1BGp6ISdwJYbskfB6RObNKKqyjwb8dw6CzyLqFBQlGPEWqP6iFebbzX/CsqqvFqUKwkF7fernQ/krW1VBNboaHEhxTIBPD1JtKXEdvgThz8aKEZwK9AZKXz9+PiKI+oGDSCPkarnur3kHA46rPI1h2CjGStFRVn5Hlce7RY9WIjfJt6UcQlMQ01VX0anrbkbNIbaLt0l2DvsvRJsuZZvb2aY05IzwFGWPjJV1czEsbfYgHphqe/rp3Sy8PYwrlFhPY5HELGDX9oeFNQkWftPJ0Fk5vbNy7Fk5GUHbRtBUEx5soRxf/9xBS78bSvYA0jtEepdIt0R6QqTn+C4ouodpmbJGd060nH0iWBjrueIkV6wPe6wPN1gfrrHedcODWCf3quW68/A93Md3F/hOPb5RvcH3sCSJ7yGNRYp54htTWDc+3I8N9WO9fsyehc8E+KRxKuBTMvNvtuQqooWriJU4O0GSt0s5ZFydBPZjobdpXPaw7ZeUyvxtGrSVAMusqu2BBApYGgp5npp00K0ZBZrxmSMyEtfrNz2pTVf60Yd3g0ykijfdWXSRckWq1ib0WybnG7CZe0IBNMkheSHykAbgZBelfcMO0n+9Ncy0V/1eY/xtKVN2ipykoZYdAhNoueu0XCjlQjnuo7WQp+6NU30zGdLZMDrWbZm22vamNNJ+GWGpd64TIdt1Z8wNUGkakgy5IP7XZToho7Ay3xIZhoEzyq5v9zI00h5G44ZfI0U6YiwCZvy724puXqMYhupoOOH/L1UltwU48J5TcscIvjC+RK1oBGEgqJJi0se/EgAhcvbSiU19gyrok3aN0aaeITOenJbz/OZ08rjh/0pb5wg9YqppPuLMmTd94uN/etfJnhiMwJzE3iK2NI/a5OyWLTR4VkuuJaREIfSeZ9hLBrw0tO7EmAH4rxVJXoVSLFNpaZzZwfoF1UjQBbUnKhMTSDFUDmByG+eoler+PTbDdN3R7rvucKVBYOe67ujSdUfQuO4AJ0PCjB422tytgTHTkdx8jguK3LugyLRmlw48enQFMoQgO9udB5rHTxqI0Sh+G5pu227EuwrpokM6VmjcdfQGHRY07jn6YxqCBp2kh+d0I6n5rjcAO351Xe8Lo+X9XtAXBH1doEn8gBTkAg2ADj953oGUifflgCh+yB50KIFB4behaaINqPDTmfCQqcMJSUlYO6jQFr3zBkTx884bUAI/jGGwN7SA34bGfYXasPMOHRDFD63InA26qgAG8Bt0AZHNdQERg//02ZYZ2t5fQPuLZ3WDsZ9AWWpsoK6qfVu91oC57xZXOPVxB1uzEWhJnTxNShzvC9ppuJMpbycpr/i9qEzUQXXflMIKECZYaKoVkk5t4nLamqId21vTl+jq0MFdYs7tTO4gsIrvm57o7hNtRYiJIv8lvVaOB5QN7AKA6sFUbS8nXkBQr+ukXtlWNUd/Vr5OMtVezmw5XK2VNQUKPVsp38YSr2lK2LrEMEtAV4ZPcYpPrna2umgrbIe4BKnhOak2UtI5sRCy+S5sgQs12F3DMkZ9pmskPg6VwYrSgcpPjbpcSt455rEBu5EJ40mNmWQuZhJihpxD9VoA6ou0oBCUv+WzA/MD9u4Dgjh8sBKBSvoUREqWS6TnCbUT5Hr2HV0UUMrIPLdG9+wUCwWnU9uVSu9V7VR+iNsUmLVEHigN5KRZ0iLeCAT4Qun3XxJY7kFWGIn9vWWBJip5WTWxd+CUOcNTJt2u06JIIyI/3peQt4CmESOng3/ymltaAfhR6xCRWPRXHpbTo98WJiYHNtW4CkQuvlI3+3uQzkWvmABHVi8wrmDwcgaXStBSJihdw9Y3Iyv7UuGTfalw5xUi1kxVX/vDWY6qPoCtLSI0YT82Ll4hBiy0xkEYmUCvQHkKY29obqdhb2p098xbBxrsJk2F+VDi4AE4zm7i8x8dbAIEBjetEbluk+D3s9xBKVf9Eu90AFmVNcoc1/avObaAGlhhDyosw00Ju5Rh/qWt5xRsfR7S6ODcfitW58pFioYgV6F17JuXNvoDhF5pcwNf6HXmN6lmRyGcKuSRHnI2GOI2NlLNzugQT+sQCcGgtsBGqp6AqjZAcoe6Ao0+AIJB5HNaTzb4XAN0sgN58QanGDXQF28UABsUTuwHulq6uU9gZA1DtSSBcEbPg0+1wpTm9I7yho+OkaO5pvNATcv11qULTH84rB+hy25j+4bvRV9XpLsKVatfsR9d1DP9M/yA/cJxoomVnK9UtkX4WG3ttW9nQZURNuClLK8MdkJoCoA8pmNejwmFhExcFw+xEAyqMQCMFwkYeua1d6q3BikVc70sUq6iKTKlJwFHRG1pLtJWW+heMYb4TYxU7DKIA2XUOXpcroYgEpDXrek17vE7hD7XCH3iCA52cDdDwzhD1O2XsX4DeYvWNyjXdLGNNtfQvbK5XIKzDbY88rzGQWyfGtbB15PQ8kKKa1XIMSI/4SOjwJv84oav40VxnP22ZSWJ68yR06M7byXNSLtCI6qWkwNQfpSAyTJrRi1Ivu39MD7jMvtWujKuZzrIgcC4xgbV+GQUXFn1y4DeaiuXMhERAeVNapAvDCFenhUNG2lSOnwXWUiT/hUhzdX9os2jKhZzQ2Ki7SD70IuqqWlVqEKth9mqPaY+lGABkfNP+JJa1EICGC6KdV8vz4PbzAsCKQg+R/A24XIE/9y1UKLvKwSCPPJnxZT9gzGUE2XVVbKstXQefB5GJD2hT/YLszKEyv7Jol7ADLbyhl4f3Bbz7ZMJIYWaQwQzdnXl6gLPxG2q2JnuALRwlNsfxhmNi8VRsyq4IUTcC8wGvxt6VGgXBolZA/4QsfXCAJJuRiXdqs9o5yel83+GzimqdjUgsPPwYIkHCOX18zLiYUEcIIpNJFvhoBuYOG8Y/qcM6r2tgcBDGxA1RIqkohcGq0G3EAMIqgunWJWVSJFXgEp9v2ehbiZsUPfBsEHdh+eg7hPhgmA+F6BmwrlAcfw/HKP8DIkSFiFjNmXPjOOlOesZK6lQo15N3dESe/Sd13iJzWS5NK5f0NC+Ud9w6stsUJ0jiRvdgfNEneD2O0NwSdEmu7dTxbA0NVbmLru77J4O8D7nrn132UMcjRv1QQFfIpaprtO126orCl24wLAap+nu7F9g96SMEF5nwiIeTLJNCXzoeiUgM4itvrsYRnjB3YXFwgC1H5wnX64sqWEE8K7ud9Op6zh4eS1DOXxhlyin8YkPy8F16K3lKA6iby0XOWFXvbUcs4fFueP/BZZY0XVWDgqLi1G8TV035kbd4reVi/e8RZ703CKHWA9n/NG3FEONUf+u/e5EMaoWDVxP4qcDN3o6sLMjGJaUHhFltpCI10L2po6Ea0BvzMzsv8bQ1pQh6QfXU+HaVY1pC8XIDxex9gNLu5mMp9+0IQBDcwAYUgCU63hVEXo0Yw+d141x6sfoVZ9k1G8/llL6VPYoiOmXfgNqDgJ9h2Eb44Q7INzLGri7jVOVqB8zPoYVX8AAPJRj/EostNrmTsWb3qmN73QGjO/k/bj15kBxht8GNZlLe3q6HjC+0+tr57h/o7eeq6dQ4jVi49uMly3wHV9ddm8XnSo7I1wN0QErcl9KnjWZQ5pZzWwXNqj9pnUxstcCLif93kiTBGp5BVl5nXZMD2ladzyxEDjqZvgTiAbGtnVmmxw4Vczt+WbDlIByV9mBOR87HYuYrXGdG0sL5XkRVu2gll130esRjgujTWvnTh51keWkQYST24oRmFBZWaZodbVaOc6ckYPnXULhsbxGsJdPz96JeKMu2rw6UVn3KdemLRnvckzeftF8Su5yvRuB6FFiOMVFoCEzzsCIAtqDBZeYxi07wkaEWa2dt7OxWusul3yIGQnQYBChVFfmRncKUPVTngwYziOvuc5Zl9vfDf0+QvvCDax/7AxAWmdQIsoJSQvGUV9J0VJsSfxm4JaWienOSJkduoDE/r7flCE+TVDHo8dJyYuREwu0koG7OThc8zf/DqXrk+wlpaGCfIQvGWbRfiqiuh+z7AfgsZ051fEHZlHiOEy9wl5VQgV/PrV3jKlOI5rVttfbLyxBuKYwCFYrcCvZPw5XWnKlakvax5awOxAtciaVsWLvPZdN7TIlsnG9FapNKhcq+5KHCmjnCupCpK91mCSdypDWQOR5jIcGgfE8UTLmK9fAzo6Wl6FLiI9xhc95616SvcmPZxl7GsewKktcK2+1USDtjwdgNIqjOp7+iEI/ohgjCsF/NX5EMUYU90cksZibcC9ogKDlxTIr481i+LWJYsdzv6toRhbaCOGVZexjV2g/VWyPnwvy82iKEcR0e26AJsqvbFlFrp18/y7/WR4qMe02XhLsy60w2x4O3JDjFNecj5f3b7WX8bwnNPQ2b3egiHgoLGIeEcG7AGmEooiBI/GWsoPg2jK3d1vW1gLVIXFqZR8e5QlvSwUp2uZx4+y7H+mrfq2enXG5vcEL7dUAyXzqicMX+j/W2te3WYJ+y08yYiD0mPC0qRc1q3hLjHexdXWZ+pti1xq4XWdwbXPzaiAwI4ZupPDVbBryINmAZQJVpyxbKJ4yA2txmWhrNBB7bAwDzwAFhPYJLAevDs7wJ8Mfiz/jGLDxZdpSYaStTB9akrscghH9wap9by/cntnPLx5Aq51uD6KbcoKKAQoKQuGHp7tJqKM1eKNKHB727YWs3W9PTIiEPdyDQvGIdTtnP94yOFP2b2L2e4mXTYAfrujymkPmEU0O2RYe3hz+LKe0JKJXwzyDvdS399GlfMLIMoYNaT8Uh8O0P4BzWEJ7eqowP2AZxcknb/E0PIBf1+SKaZhisT/ZX+/UBLu9a6w26m9EZQh2/KUy/lw8gQs3aWBbsVj1unG4bsPpWQhp16IDSVVwU+XXi9ZKaog3rLiLxvqx2AU0d4iMTVh09OqhZcV4lXQF9uzVU3ddh08Ter7Lde/aJuC+7tW3F8Pccva88QGafsImFdapVFR2GFJEFqvOiFTGBxTBIqFZxLYW9VZ8RBLlCOWo1KUA+J8AzGWbtFGssniOnSlAlFP/q/69QFb96lXQwLMvy8EOZgEdzCIttuisYlIgYwuSnA1dJk+lEPXxkcDVoQUSLS4pXU9tymOvyMvsHuR9FLsQrRpWmaEqlgR6VU+CfdSiOVw1E43wNzCk3eQ6dnIVFBRzNpSJP8bc2TLpdq/93txV2At40bfMe4hwMOB66qByBw7GF8vevwoqEf+ZsE/773qFa22sEuBnssZKbxLvFMyTQL4qkcSTSECaD3DF1Ukkcb+x19sdweKaqp0B7GGHegGV/avjYuC4MhT4ZpZTPw40oZITCGRIEW4tblMRxxY+EbeoiCOA8vAlLG+/23UxlUZPgStPUywBTkwLD+WeD3roM9jEqxNtSdzJBDeiB5jgiG+rE0ZHPIMkR6wDLdJG+Z8CNhkCIAK67cABRkyuLu6ueTfk/Q2D5UfjGrwmkKECQai4Ly8zZI5DPFuHi5RQp1eAF7RJdkJ/xSygxlmI7z/docayD1CaKPIWXYjXAu1Kp0U7H0RqKnSzX+/mEQCEH8X0+hlqo2gAVqGB7scM0M2KtQPgYADj9u2LQIrgM1M0lWveoVioVemfiiqNhRWjy1cjIZrSWkWGeBsFAtqeQ3zQo4OXteybL3EprIyk4mJ0EzbMC+VvKLEOKEMihhYM1sAQsptSHEp5KN9DR4nrsFONZwvbwUUvCxra60WuC2VuiiekXtiF/YY/t9/WQL+t59rvy3rh/H7Rqwpw0gdYDmZkinW2LTHZoAGKihY/w5dKTqg5TEVkpgDBLsC3A1tgyvPqzSl3wjidaKAFOLjAO1DT/lOuosPegwgIQIlgQvKHqYHj8BOVV9pECiDdYF/mDCvm9/ljysmIPEtj710EFly97R+giUR96sq4vRtaOzsKlpS6+Z6haiG6sPf7bCc7rRCMJmWc7QyV4WZyxiEGp6UraVXKeSZjU1hInmw2HFCQD2YWM04E/Zwmc3xKi9pdvvdxD5QdhNQuCBIzWP1klw/qPHZmPzrkAl/j4QS5yhDTKggNhMghZgOlhqAlO6ndNKgejL0geI9GzwvGVwW3Rr6IEx7e+yNqyyakXIMjcopgZZGhmLo43xUqq5Ngv1Hh2h01TNBUpPdDauoeQkgQTyxR7r7H8BFTw16tJuN2ENDZBtAvNIB+cRDQrxJQzysioBEBTeYCGs4BdHYA0MgDmhBQ7IgHYc0qP7FVcBa8Z6FbwG+cNz3QMtEAAZNyyQEHnAmIdWFSXkFSdig+3dCsUs34XFIe/x9KynYeKVsPVDYIafbfgJTf11uIlKfP/a8mZZBG+uxpGCSBdsMLVimVoIE1LwgfCgnn2XQ8G/w3IWSAGT1rCn4WYJ5FwgD1vycN/wMN3/63ioY/87eHhj/zP4qG/4GGD/ytouHP/u2h4c8+Nxr+RBy2GzvTjTNt3gn1Xb7NueGhLBeIG3c1uORxQ68uh3HBo/c2JCOxs4dbGTfMixtkWNycgKblnqVSUWS5NuFlzPDO24sE6UmcguVCZpgXMrhNhB0Smt/tyCmC3tp2wFubinNIVu4vXUZJqXqpA5MwFI5U91pl26W4oLm/7MCrWnqJnttgZg7XJHStJmFK12pd9fUIE4H0UqlCo68sUjoWi6gcthl3C3oLk/rLlx6exq6NIKyvYjJclWTUt+R5BP1BAHzaZXe50RudtTN6++Ir5NK5DmeRXPgM0X6MW7QTpv5g5YIGOWnGn90P43pn2I32L4EgXF4M4frmBqgLaMOlHrMJgmQBhGEYZ0HfUT7vSaJwDW8bBNDkvnt1qqcXPh+ITYYF0G4q00bjrCoupq0bIDGmaA4S3oSE4sDIJL24m/C4Fl1TZtWyzeAlgpEVCw+uw6a8DXBgDLr1id0dqsQ+j/A5D/ZdHOyz/lm35zTeRnyI8UDFp7s84Oc46rJ6jqNufpXLN0kiW9icfNndoMYBM5rdZxsZHmdXuUy4oxuugt393CEChl1KTkIHLKfMBZug2NkGFepLszDcBPPnAYgz+gL944ye11ilHL99fqle7Q1casbAKOohSY5rrJqdeiLmDLlMqbQQdkiOOJbgFIumEM5A08aluLg+v5Rmw7rZIsCFqzZeGjbRgJPYG03X8MxvQS8Pe3qZJoexVp8KvfqUkqBwmZWAmDFVjUucxmrwWBKVBDB2pKo0plSD9AbLp/3ZEhTZVMqf3yCLRMoGuKZq+dJSFmNCSQO7/oATAnsuIOQhXvVA6kZISE3IN0sJHFK1JZlv1T92ag5N2ZyZaykmvIVUukQ3Xv4KDRuV/y0UximqdFGtAre7es2HyaXLVoPfSyfARIG7ACw0WFES1DR4A9BVCdr2fRvN6ChQuE73TGEdkARaLVZHogjwQCbKy8C1CaR3LYLxy2uDnzD62zWYqEIU4pLL3/llnA2YE4NIXxlgdcagvTcEEnsGgDRHcGokEbFA17AIq/ULoSlUU+z5amTT+wKqkA46el0ShSJuGW/j2mMc9PtBIoP/YFk1gl2m2ipTWP346BtfG6s1i+qBxx97Wv0whhAHfULspzVmRcj45eoU/E5PjSWvC/7PXtC3ago+0/rvX/iTp9c978a1V0DwpH52bPt+eaiNBnin4dpOREs17+5PPXAGHaHy06/9Z//2JYufEoOqvh6scM6cDkux5hSvv2bNq3/5+xd++1f2F1i84vXyXLr61n37Z4qY2Iu8yaD60UXypK4mNmBF8Z0rdr8qn7NZFWKEkCQuX/aVwT75W8Q63D44+8tkv7xc/X/rz3+w/cqP/uymT+5ff+FvfuvGz37h6K/O7F//0a/e8e5z//PYfRJ93W89fe6M+TcXSfRJOyL/7UNubQ9RzOb4eKZUvX9fmezzOeMgpmT/vlv3F8B1iHFpjoC1D6iWCvG+/fIDnK2GSa4KTAYLoDxoIK9j982ASdgf09H7YFwTRdU1QAOadNEaGPlM3VQwy7k8k6phz/uKWLu98GLfTNOCNthQAOZsP4gge/FEXQjASEuyPrGtxA9izLfmkpmmQbrp6Cddsk87lOxc29Yw/5NWaLh3mw71C+xSWttKsZdUtR4s4qkKVLTsO5dol2JWYsOgoioV/SMeTpDsF9d9DdN2X8elEI+/82E1pMbLFzxvcubWXNPUlIK431gNxQDYWwjF+KJl3npIrGneGphOTispdAkyqhgC2xIekgPKzRBGZWtvX4zCh02RNYUjlnxooZJHwIxOq1bdbNc3e3Shwo+aojN3FI+behg/WYQSx0yRI1xedBGMUedVJe+eNOzntNGOnoQY+inkHW+6OmXQFcDAXYuEDwvycNUCBVs9aqW4hrkF4aw+2otHXZHlRBZsxCA8rI924lGuvhlSuIvYJsFH9Mm1EM1bhXt5CAduluAezb9S8turwsslA3oSEtyt+Zdh0wK73MgHoqqDmr+BU3PCwBkAdpHERSXN2u+GOjRcRRNPjBytIw/VkUOMUNZD0s7nW4QDgmqSNa33kI+0wnB7XJN1JmSdYYpjCbSJTMV5kpqeMzHCM0DPeB7XphpTTU4OEmlTW6IXTGkaRApImmeo1TzTkk0bUhB7vJUifonYeeEklA2RhzOZY94FsP2dgUTXI+MFgLS6h6TAMYAUUPIQqK5fss2SswuVfAjUl6lH/ReEJ81A8xATZsVHFqp41Ai96g3oM1d8bKGKj5uix0I1Wp6QKDLwRkgk0fvHzFPrjERBpXsQkkp3SxTUuQMhyXNaoiD3a1n/agn+Uh9skfwuNP4zvEhXSPBnmn+55OcwN5GpkSMJvqn5GyUfhuSZv16CY8inaW0VkjxgGJVW9/rocaPiMKZqAeyGmjE0kCRRwcgjdWS2jtwzSM2SHvf52Xxqzjw1f6xluvWterzc24SJPPGq/Msg8TaPXQxD9kgrpmMRjipaCK4okjmljrMU6BSPRW0cwRbcS6usl+I7BkK7LoZ2BSY8w/17wAlHbcw3ql1btBFsgxAkJYoxgXFfpBhN8fI5R7kdoKtYRaIihDHlHr3yM46T6pMeORQ/iuldTL4EaBRizLGKMUvQI4BDChye7UXHw7oaxqDXOxmC3jCOWzCOA4zvRXzG6EiqD7wdY1KPHnu7S/veTiCHNISgSyBtkWN/SwC0nZ5ve4htuQioI8bsYQ/ppSy3UbKh1iHBH3OplPwOaDDmGxxjiV8jAVf41ZKfQRI9Vo8drL1CAr43k5IPTRuKyDnJl1LLJOALMy6xWJGlixDwhQzgy79lOAjEHH6L5AwEgCY50YwcryOPMzJfWNiFMk7BCG/Z8+/FJveky90FRH6cfeuort60gmYPyjcdIgHI67OcUhrOq9RrWKMHn6paKEgKufj+g6mRgn7KDsIdpsxFeAV69f83ZHZ6iL28HCqG8fTS0uq2iS32qGdaa2TmOPB05mhkdnLkv6TXxgbEf3G1CL+4KtHwnUitlQ5Lb9ISIMQcp1DgfDlSIAmGMwZnsm6su+9aW0eyhuU3wjyD42lYjCBuEReC17KwlCxy4iMuqZ04ppB5/L+b/oz0Jw8kw2qGG5IMVepHnu4J9DGEMomNndItcVZExCGQg9jV1fYXYyx4RVTXOZKeh6vA7kQbZ+UbyUfL0oVO0iSovw3mlgRTbPw2bqNilUyH+T3EQa0ah1oGT5DMRz0YCKShPjzvqm4SNhPxqlBCL8dBJfDE65feEJvO9lpqI6IEaYx42JfaaDnG1ct8P56VqY9X3SpzsVZsnPsO+ovBC7hQ/oYymxDZRWTXbemC5YtGLkLR6ConvP42Br7gk84GerHkAw9SVnUdGm8ht8tc5Ui9TAvruNrMxmkvAYgLsXoAz0L5AF2edRcS4cByxHz00UZ++yrXljptUbxvAMIsAKgJgZRYyJnftKsreF4nYpW5iqS4CmvgtYJIYyMxE7sYifAqF0pv4YRKd6BWImV9MpMkBt1msguG9FuhTBNtozJN7Utp3vHehY36L12O3kyPIL8jg0Lz+CdxJa8reAQ7OvqK6t+B3wCz8ZP9b+76t/3pPzmeP2/kky6035nY965+O+1+EddEr5g4Hal+ZAwJ/MjFLzJwWKNbjog2VEEPk7BqCm9cgewaP6PSU6v1C4uw8UtjjxsWwlpsXNg/t+5/heqnRH0DlxENXHrV37qbbKCbe35ON+80cPK0ugLrGhVhtTKEheR+54OWi8LBLqzvYhm2Ck0PtE3Q0qFSIj3BZwFPvfXUPT0aP2cfrPdFo3L+EAYPCV68Se9qwFGiakDMJjOXYulAvDr8mQFDoJJ1IV0CoUWslEH1Hgi3opv+2LEVi3I2hdbxTnEtUmn+Pk4nVRaQ8rQ0/XsfOjN9B1+R15p5c2y6z8rVrfdx24nWNv5tgXPv37bI1d0oJWQrv02ClgZK5WTop7CHNCyldIHO7J+Nl5a+SRv33aEajnPe8fcIS41KKVhOYtGRgaKSTJReSsuiIyg6Whe1A0W3sGgXAGnRYRQd0aINAJI1DHZ9V8pDbQsBhE/tFPWf+ggZ8o7yhwRtg05Xu/S3epZL8k7tb7VbpOpzNXoml6uYwbn+VWmHgrcvBntP37ABl9uwfcnVkl3vaBWgYMDNWBceJur4FlA1/59LEn/+bEgCpZ4lSaDosyIJFP17RBJ//reHJJ54ViTxxLMniSeePUk88feIJJ7420MSP+o9C5JAqWdJEij67EgCRf++kATG+reGJB6zz4IkUOpZkgSKPjuSQNG/LySBsf6tIYnXp8+CJFDqWZIEij47kkDRvz8kgbE+B5I4sPAlSJeXIBlv6wa99vDmozv35mPFnJsPnAoTXnXgGRPIPvtu4wIwHZVdvgJ3dcjDWXQSMdWhdLxD2IAMPYiun3u98dAC1xso3GbJ2QVKLny9saG5pUDFRwYrLny9sXDFxxaqyOsNl8C0Lm24LHTBcaC54LjNX3DsbS449vgLjp3NBccOf8GxjfWv7V9wXM0Ljs284Liyf8FxBS84Xs6LjMv6FxyX8oLjEuZv6F9wrOc8LF8FnqZGx1aFtwxccOyqLzge+q+94HA+3z7TBccjMdVpvOUralOP0QcEPHaGXVogemqphmp1CH+cfXgJTJ3AgUTkjLqxiMlMQSOGnlngKQapxikNNL8rQ78pg7blaDC8jLTeJPgX0G4rVSAnqv3iAYsoCRTSU733YIOgq/rCEHLaT9cxlgw3J7XYPohpDJwCVFKPekVLy3jf97pOUBCopT4jyCqLBpSbYgT0ZlWvGUZrcWHTlvteTYRWvE+cPxxluIdYtCfo3J5MVOSoNrb99rlEBc1BXUJj6ILawo90LUe6GiPV9vZhpA22WhgruJuDQ26MlF1SQrWwtg8G2S9TxeoFj4YGMWI6Z0PjMm4MrrtZIOgQFJjwMtrjeuo4xpKj6bVc+l7XCqPtLfXXEnv2H+hM6OOzLdrOyWAbQF2W7QyLBOF0SCWiGMJgGAbtBEKlCEGbCqxdtgQVw8ZsF/5Mqt0d+w2vOXkkpOMOmBGIDoUQ7zU0zvlIuCp81Jd6VEo9zvzosXBVdMznH5P84z7/oOQf8vknJP9J384T0s4J5cn9dajUET3fnAxfZE5JHhxS7pSQDo1riZD1a8Wr8j51XxlhSZiBMT0WnpEQxvUOeG8gBxGKSPFPDMerX1tVYMKf1fbTMYw+CB4+C2PpUuTwnyQsad/ZqqvAJB6L2S9b1BtTpPMBMFi9+9BJfL/UFhuwbJ+iluZAC6gLwoGM83qtfCSa0kLVqVqImgUJo0weocMsfR7Q5dUPD4e+rT+OmwbYC9rPGfN6oyzKLBj4M/pH3Fuaarrl8EeEC6+cqvaG9uYR54fDZu3bUHs29mLR34jDTAy8q0Y9fYEHuAEt2gO22BytBINaJNomoRgVldfl9FH5ShNBIXBnICyD952PawsWyzVGI8303gILCpZeJnFhNrbZ3xFktXE67TcrQgSxiiZm6h8UV4vjDMaoEo13D805b0UJvTRsdGpX04K9XtycFwar8Do4tYehnYbKrSXILsD94m6DufOywLit4W1ToNAAfJU9CpEl97JquSPHaGZNGdQeQQ0yHjI6rkLtyqTYuiTK4HZxtUv7ICArIUMfrlR7+UQ9stQy5zOi/uGOotveN4rF2qBb1JNCaFJ61pXWAysxXYjuHc2hozCisAD1Xt8Vt2/jaGVsyh5K/IxSvhTXj2yogMRzaj8Bcasx3bOj9YAtAG1xNWbfMyJxKtvf9D/FZIM31NDuW2+ABzK1fOsN4pv63ADrvt5kAy99kDFosuFAWPakL3lImw2569JmQ9632TCE+xeKCQ/XlIc0LThkarVh6DfUdr6Agxta5ss3B9efAWEIXUbDSuwOh5xe0QXNDINAreTKEaWLYHSqWISYONTxFG4lUVrpbxGNPXS9sYfcLWqMPeD5mBvRwbXs75+DM0GXeTry0eaJ5C3S1Iik7w/dIuoUqwFhTRRdNScPeIeB4GGaA+s2VhiatpK/K7TwB39XaeHdC9MCnsyjhQf+K2jh3X+XaOGOv6u08J6FaQFP5tHCg/8VtIC2alp4IDbJdn8RTg5ASjHIhEezMe9RG1vFzN69RE/i+uErO/0smAJLEIwXKTL1eDHJtpYzcAjU3JNuFlbQw3KOIINbGcp16UHK1POFCvjs008Ym6KjvZWYK7qV6tlbx7TXHIda9IUTLSZ0I1M42AY8qqMKZFIzSA4jCaHbL0pTMNmY1iYbs77JxrR/PH1kMeXvDuPSt8lSw+cIuvXAs1808F84NIl1OLiuy2VwZcqB9TiwlAMzHJj5rx9Yt9UMyAtrxZIDw14pghWUulkox99cH4lj2GxPt+lmdrfx9kmd3v8nKlkhQSxm1yWIxCkt/QzB0qbGrOytLmeJy1gNtipHJXctK6xGK0BNokuRWxVNugT39vQeV41rTDqRALFGmKJoBNw9by3RmvbHPVWQolXSFPG4auFwKibCYLjEScSWQ/vWv/G7H5l56uGDv7q/HJ5BZlD29iGUCdlX2luhO+iG90nCSQIVeyLYgXAE/yQ+gvgV6kMF/yQH4RD+SXwI8VdMqF1SLfkK1M7xT54i7LeJ+BUTXqIwwX58mwRtcHwSRQK4QIiBoLYoleVzWHcJpAzlL4yY5XbvCP3FhbBHRgRPm3ydepPFivpvse1M5AQs6zJCkf3SxamPUDY5WbfYlRZRbmURI5jECT3grAc66xL06DM7F4oQvcMOCnTUe4r3efXJZjXyNNTCapR4JaL+agTXBR9eIhn1WpT5DKxEMYLxogVccCViO8sZOAQ8w5dxfyVqcyXqcCXK561EqCCvK2rydUWMryuIhysRXlbttY0XVvu6VIIOTa+qdkCiKxEA4wtL67FI4oXdEdJ4bOts47Etjp9vadKsRD4L9SwH3q0Hnv2igf/CoYHIFFKoRmIlanFgOQfW4sAMB2b+6weGlSg5ayVK1N0PghXUFlsox69ET8W1tsoxM6CtElNbBSmIKFNpBUuvrWX8sfjawZeleSgx+JdDmgoakIrM5jzfzecQj8bzPSrI6BI9uD/iVTbGVGPjEbC6LMQjG4UNW6uGzFA1ZLUvzIIHFih4J5jYTcEq9o3ec3ZZsMa7g2UzX3b27LJgjvdY9nHjC2vbjxmA3lR4zLAG5uhqCb5OyXoqmFzJ/CugsUHJemqXXMZ8CKJ+hZL1VC3ZwPz1aJeS9dQsWU0Vlgv6GiwrqVkySf2V5X31FUfNknFqqIz1NVQshgDGPbQATBXqSBu9ErKliQlGyJYmzhm5pY7sriM7NJI3qibHdOF6b2zankFNCXwyqGMa4vZy8WBaIAArajMF5JUtWKonbSiFU2a9RaYKRbCXTaklUnuQPDJ1hpNiXeIWwlDae1KCWF4L4BF986KKMuGxrNGUE18hbYEhe2tKy8ERgpUQutSO5EVGDDxUqUlxQ1x6IbJYIoCRDXwcAsZk3TLjruFcDXgVbLnMEA8Rd5D25wuLzsoOZKEVfvJG0IVxEcVB4dubF4Ka0WUGbq/wbYarPknkmsglsc/JX+sk3840qnmvgOsDF0PceT0CIqNDZPBQoPgA4Dpu+6cZi4uA/TqwcewqVCG8EetFOq6zqx6MckWsfRAXF9Rx50RkiKmCSNC3XvyRODQ8ee3ur0+QZDyCVSQjMzvG3CvbDH9iewPWhBWSo1oawxI+QXO6ml0F9r4IZC6OW1H+ytohCBJXlEnj8SOlYLe+j6iww8g7iahwvq4WS7Yb9DVCRb0QAXlh6OwuxST7NqO6TSPNSIcZn35iiYwdLWDguugGyuH3IuXrCwVzQ138jarJpU5D2fFyduw8+Jmo1ZZtyO5nt8O9SCxzDpc9/9IT5DZJ2ndM4GCD8+SBe2cD8WaAO0h2S4YfLgisiMDrrURl4RWv1hPczNiaMqHSGoz1I+B9DJczaJJhiUMXxIR9/7BnS+pD+yb6wSHsK7jUb2GAhfBJAYvtYrLQqUL7Ybg81fZg7pAAA1p4ws59wxrhtuj3lFMMsrF9e+pAAg92Rj/6EOPHSwW/Vqm4nwaeoWkeqnu/hh07W3bUWRZU4XDLjAUQ7FeuF7EEOrh43YxMcoLZjPzpRUkyVqIc6QTSNrSX5UOHFz1AxLVGRur8sIqwTQufH5iyrSWwevsSoXzp2T425a5DxQipo/fm4S8HcJPFdU4fhzJMtZPfVssMuOHGdr8NZ8th7gvFwEXmDZ+igAQokNYFMhTIizYK5PStmKNAkutjqzAAYbDYgRE/38RoHg+df5gOPpSm52MN7hZX3ujCu9ZJuRvWuRt3uO6OZ0YizIpQNV6GFjb2O8BtwLQKtnTEMN2aq1l6HNHz98RycR/WBlXGJG8M3wme7wUv6MD+2LgxGGlO3dh5oSvOARaQs6xxvhNgVrhSnbNK31SUXVEscWPIyCSIZXQSLFkVjkmge5KhKnC9iWKxRroTyr+J++7E+/5XdMs+hs3FvUsljBF2Q0yravFDHCNQCxoTRUiDi9up9G8lr1m2xqCetVwCq1tahzDG2WKMylZjVLYaw/u3TPq5gHjoqpfAlkydIIzoGZV27VIi4YIyUtPNCk27Wj0ITRu2eReGYYQwICQM+CKHCMYByhwY2g5+j4ewXwYHgjAsUhgGIag/m4uqGBykUQSj+m0pYroCx5ys5m45WgCnovJjXz/uLP6MeaMpe/w56mTI+83Afr/nvdrDvmk4JTmnqUUgjTDLvnapfn0y9c5Da/K8QM68E/0jw/7IYOicuW8VKVMLswe9aflMS7MeW/7ksJqy5+4/gqkgdk1NLrRjvzKCIvj2FSGvtAN25m+V2GbA2vaGxf0G8bbcaeY0iDhHiOJ4xhKy1VLZfPvNkAN6PUYMtOig70RupqVDYRCM4DpSCJVtVMc/NBvYW89likakuKDOoRRx7P42o0yFnFAA3j5cht3ubuGkgyfaUJw3U8Mapq5B/BGsuD8P3w49Xn+ITy4utbB2ymRxBUFp+2eA9GTIu/uMN/+Pxo0tMT1d116NeG7GQdbSvU/zudAjNMiUZ20XwmgYHIlEmVqJSkAzPk9dst1jpOhhATrBfpqGxBhHbS1dodF7vJOdEDiTQ0rcr/ax2q0PnpwwhcJw3BQRwidMEUqZNxiU/G5dEk/2qtmepq8EHoASyN0EHzO084VzcXDEqKEvwCuHM1j6Yim5dqeprwHgTAOc75qtR2e1PjvQ+hcGWv/inNa/WrceDbae+taz/sAaw1weKY1FMRkgrt6X8+Tt9MAs300WrCvB0z9O6hFP6qGe1KG9gpLopCmZQZSo342TG/oeB8k8VpPhnhhyAR/AvmXSWPf6b0FV/0BV/0BVt/83p6p/oKp/oKo/+G9OVf9AVf9AVQfmUNW74jBujmOjQlej/jgGOIScvmVw+JiU+RttjmKjOIqlg0exaO5RbJRHsVEexUZ5MTvKo9goClvXhUe8iWKRRjoTxRiOYTjTUGZ9zlFs1B8bRgePYl1IZcnFpFRP9PCD7SOPYiFsQs7Z3I7iDnK5BEM8BiGMcek8qlcnCLrFYnnexTFolMcgXFt35CgU6yEoJGpsfRQbxUGoWx/FuoLV1YPQJDCbsDAMw4QBYQ3DWKHBOECZA0PiFqmrdpieCys/PSMKwyAEGDpk50ZwihlxFoF1KY5iqT+KjfaPYt0FcJq7YZzChvBn1B/FbmvsV1JyOYaM20MRPZj+8ZKp6vXTMfwFb9tqfyCnVRoAU0FT5YkApwkl3w5GSGZlCglkpAIeX+6Jykxi2UsnXiDx+TbqUOJOah7g/q/MQB1OMiIIs9sfn6tnKGmXwrEofjgq5XmM52LeEYcVuv7wns3BnUgUX2zb7l9MyQZWRbvyAzf7MOKp4JQmTkFSGc0ERHr7jV4zRW2GDiJ0IGhhBxLLeD+U4XEsDSlXUafR2A9FBUEDcM1DhQh/b4skz355CIxA1MGd4amoG2oKoEmkOvP/Eok9IDKB2SsJaUVIS0xLaH9iWVnnapM0l7NtiJNDRkVPryI68QL0x971mb17Amx/AQUS8uZVAE6yq4gxe8+EegYmRyfOPxqHLXD4MEUDNwjbXFyLuMNbE73Wucgb1jFg/cbi4Yks9ktqs3VIbBhk/cbI2aJ3Ayh/5apwDWKyJl/2sxwmYnCv0hiGATKWsTcyuX2LrbpFg1bgTFSfkvHbbu7zZEJ5v9BCudUspxxfhFUXzE32adlnVwIj+SWkIDU+PqViD8TCRhS+vZRph6nFMuPlyCWsuwEj0cvvS4kWAm4PDDf4whyo5SH82Wb/f7zjALqQQaepgJ2e7xFTKdWADdo3A/AuONUYGcaARsFqNvAxY/oMf9Nn+CdSGJ8pCtoj5gXtU7SWKhx4kOLB1XgAKV3gxWDEq+eKABOwFYgpYMsBBc1UzsRhT4WIJV2vMF2sMCv06wYCKyI69ipi9evlHcsVCcUh7F9GZepNzZhaBn8ZzLsGdWp52ZaUd2GHDAcZAVj6wBug4ipi3La6fKvXCnMZtcK0fhuWVmGjuatMkQxSVKjUE0YRiqC+or/IVO6kNq0TedErXZPCn3WDef+Vw7LngJ4FwtWV5xfJwB1aU2tS0QbZcFgfXy1xGQNl2WJcffQqpypfCIbwZYBBIfvVieqM2bpJ2MSh1zAQGhqSPx4wyIYFgCygdFWogtG5IlPQZIANvCFtFXbD0iUc+fOD/Z9cWw+GNVxbLawD/YGi/yU97TBAa7rsUyoalPadHjICn4EvXACJ37c8FFTnCzAbp6rOxRN6x3D+iyfsT3J24ynkRs8L3F0vLNjOQBdGvxRwLnopX4DGUlOsn004r8bdITfIMW7bjWS4QXPznvgxw3gJUVP9X8bIHi+NvqYstAz8RFq1smwCuRZtkotKBpfm02NkzYREgayUkSPSRY6dOYfjYFG+z/aPJRMWnFoILisjfNhiWPxIEFzOnoS/CCl43J3S/A8/timS3h9QqBqOWIDiPovP3zipjDxsMgWY2woXKI2oAoVG1BJUW9UB4ViVdn5ZhsuichVx8WR8bLUztf9JGl7FYl4q7BtL6YJuPqX/ahsszMZT+Do3mdLRaX/xCB+A6p4Sa/sFdE8Z+0uk+wbvHhsr7JxF+9plSmlnJgYcEe0b7zsiurbxQ3SLz3Uw5uj9fuMijwcdxnU193btP6nr10bsN1AvvBzKJ4xeVibqKREJGWq6KpJ+XPKr4WoJJLUST3hpuQFRvbSM1tZuiVYKHXhgxgmiHQTbLgQgM1j5hiE+6OfRTf/rsM9njc+PSHtfG8ZSoJbxLTwsSsxbqpvb/GOLAey1ss0hrDsNS7ek9LUs7Uu+dxwlA/yJFUd/JFQEkC/X2UONaCNmr2ueU8fmGTvGqzXYd4Y/XQ65Cp6xf+m98QD5DwT03Anoz/8HEdDR/8kEdPTZENDnY2PwJZpdgHyemjibfK5vyOfyBckHZICdDXxR1JwWxgfpZw/oR8oqATXFq0nv+aKle+O1iNGpb002O1RPltlX626joZvphm4Amx2E1y4IGTNY+701mD6PW2374w5wxxp2kHAEAAjJ7jUDUzivi9Pq8Esd1BPiLazQjAoVfOEd8+nnfYazJjVk2iwTUoM09JxhMD8HBpJSA0ZDSkeUlG55ZlDoFuI5kNOPfjE5Pb3kOZLTXX8byenjQ/9Dyem9/+uQ03ufLTm9G0dwfN4EgtrXku5fW5Q5TvQbgqxJldCLISzbJznivIVD3NOLegFiC3zElvuPmJpuvoyxFaWIQG9kfHmZrwJduM6vhlYCSWUknpfjZK5lLoXR5z5oGH4Vv2oQNlp5nQuQ6acz/Wwh32eRCPnR0uJ/ONynFd7vgwhU9jBFYIvMi0z3XQs1nYJ/gm+v2qFtYRu8km6LWi8IzmMse0GwQsnWY+amEB0DI/XshMs9nbD/EASg/UfsP2H/6Zz+Q/Yfsf+E/ac/v3+MXYJnBCEnOZI+3hibli43fRsEEDKY63grhDRnNBRFkZHKgjW1LECgQlU0JYMPtlXAnnhgNrDfWqpHO4imRZInHDqRx455hNM0hhLqmYly5uLOtl8P3hNgArN1lWttcrH9UuJCYCqmd/QAZzE1WUBOYikOfaQTh4C8xEg9b9BwqLqdBAzI6Ns0UU0gjAVt8bRUNwNHEzRvEsBh8/390YQX05FQtfOBwTxpRPL2NtB7A57xVS7eJM9MdWDhZy/j2dhxRJ4rMRRGUZAj6lBYOCPr3BvASqGpgn7BZU3B8TkFvZWAoI+EgH6Tgz4SYiKBUl5oopqtyeFHkVwlNV+c6m/MxV5IDWzDPznnN3S0udgJ2IomxfKterSHxtzbTRn2Qj3q4cHeqLIseiraigi8ysJhkfwfVpFKngXUJb5KGKQumkI23OZLMYieG9imxjhwOfXFRcpY/tNznBEm43DutPOZiH5UQrQ1CMs7Wvp+4WXHjEnVq+1d4y6UcOuVZYR+YvSHfsK6H3mKfsI+PzMkw1PQBmaosY8uARKxlRYZKIKhQJQhzA4Zjvs2TUIzDoC8CmVciPrRHGaqbzsGMxU0R2bqYOdgpoI+2MuBiCKwbCuuLGiRHFkVQ5SGZtB6+AIpilcM0EZ1a94FlT5DiLJSSvCZK9c2PxGFne0GxiNWch0w9uGcK1NcxgiWl3TWk6got1GOPdYisRGQ4QEEzBqVRIpS4bqDfBws1bgHK9qQ+uugCNaE3KWw19RYx61ePFVdczF0aDInkxuhB7yVbTx73ktc51VgpkPsMAYoAgGayVyKe4IiRvfMknrKvilaXtsiQPeslREmz8QwvgJWWhbwznuQo8udqhe+fpQ8yNCvT4jo62R/MDS4Uo7hhoNvK5IW/jAMBFjHexL8s8iV3XvXnan/C26o40+dCX5Lqber2kQwUAGjVS3QMEVzJTOQTGSENIIeAiQItlH+9uM3zOoCDvFbwXKLdwJ8w7twHI61FkyTP4nEdV10nRIsP0WB+oErcUtWilu6295RCY2dGd4qI5Xk+95RIQHD1gG10+Iqv6bIqls6skAX7UqVijj/uL+cwrfV+3ILERhYIFDelLQHlm2KoFP7betAvLcjjb5vr/imQyIGu1JIKFdGrKYu3sR7YOqCAikpmsjoqSm6q8Awr08uLlqi7dVVSsC6kKFYqMnuuuA3+/YWXNZcrQSSKEOB0OEPrngk2+7t4SKmK97myt66a65z3W1Fl7MsVlJQrhegyX+FWYOc/c5EXzOBx3XXBMA6IA2hW0sXUcpHlcf/PAhcfqO0V3bZfFea31b0uObiuxb75ntnNd+B27reYPMxxeDk/zNRbQD6oKHpDakqWgQXRj4GZ0+MZSAyjY1Dh01jDkptplaLPnUR9BENLN8DRavBqURkDWgekfV1zoYqkbfgmx3ENxYRgktL3Vttw59ry3gTrI/j7qzUCivrZKGlrvQmyVpIbJFEIokYBVcUgZIU90oExf4MHxhUw1U7jYPwWe0Amu6sje5t5TmU9lIE0Kb7+ESRIW6hGudSrBv7br0QpmCYamsZZB1AVgSxd7U8tFkCA/v7CPViZhejB4zEdzI+g/gOxq1EpxmFoso2jYHmrtUYJfCNgg+h+oBjsL8faZa4CO9PcEvNnMDjgd52RBpG3r871yrvdmBvHEZzeFlSN8RGq9nsr2TWy/ub/cuazT4w2dLrgpPY7CO6wBnxMh4RfdnBEyLMilh/jlkp5xifeykWKOaul9zxBqgW9viDICUCzzw4jE/rcRCZTHN/z8MgssFbWGiDf55cK2QIMOPzNthNj9DU2CJBG4peusG+or/B/r/6G2ycYZ8IPDb6J/rwyuYEFl62wB7/bBCiOSCEC4EQ/SIQ/CZ/YSjOYlLd7Lf5R6kQX0sBVZHedZGTcG+EW51JXu/IaXKtThbjmE58jjqV6suiYFl29Q30oszV9266P6i+L3/EKL1aQIC1POYazXJt+a4PHCu61XVTVSSBeaneTg3FJohilfSBzIgED+68H6bvJSY2noDW5tHsnEforisf+iosuj4LsgAhRWWsZAUvMvqEtT/N2t0ISLoa5t6eZ5yMJ9gw4bqbq/iaarEoZl3scUPrALGKo0Sb5FrrOnVNEcp61rbHZNlG9ZWymLfvv6Tn7/UnVaXcdZ26PLVPGKRjGNvTI0k3GoQVUi3qEQMZhiA+3ID4CwYRyvwuWDenQEdXgoQ3wB1+8nIqylN76/o4wiU9Nn+Sw2Uj9g4c4U0R2gven2LZ1uNcqu5jVdDJG5JIsRal/MpheeqLhH2lC7XbDUUOls/aosPH1eGZ2rRiC/fOHefr2Q/p6Ub1B7Ex9I0BnSF0pbCNOR7bVfIgwSG0xRJ6Ooak/GdfO4tKq7ED0kfY9fDCFq35A3xlKfH24OI+Kwr1I+U9VC1IFLS0Fc9fry6QGE6DO6AoimbZfgPDMoKgY/vrHQMwSEzN5o8hpmbzuxqDovA4Ymptzin3qMr6YAUNy4dIWrCnr/8X9JSjDWCFfG+uDjORybd7q6m4ENTvTeAkSCQwMASS8uQoT+lwIOgrPMZe9AUnhQ4spXoPsxrHNjDHM+zv2gt7icX0L+SBo+xtKId0L5bM7yJrugCNu97L6FIVLog0FoNe9OMp3bf/SwHoiAPbCb4r21Q9iOYYEJdKL5Mk9Mu3AVsptm0pNqz1IQNBpBs6rwcGjOIAeXGZ0WuHT/8GIW4cw+aSn3jhOXnJsLX7RmQ6NCFQs2lWYi/0l6Y5q2uePdwto94AG6cytejVivo+PKhmHjybf3GwzoNVsiLWUwY4aTjZhxJ1/sY8VK1XykskPOYEzIeoKQJ87cjZQX19VmU8DOkByT62hBBlNf+mTX9AhqdHElDMo2Gma1HZoVtfvZrGARSPEofc+ewWFIANR0h6hbhqDnzsEhf076Nj3CznzmwujO6jBJC22iwDYFo56FcO5lXGWosDNYuuxDFczeEiQM7qMiDnAU+xAWCexDTrgoGWKMGiolJ/HvW3bolqN/HQl/HQRyO8ujr8U+kXLwIAi1SCoDr8mg29QA5oRbwuoB/Q6iOhKEPi+Oh1ks2GnqnWFEYfjoI7ISfSL+6sCpP7pu0bDD37tupmr9/yMh6RBy3faQPBr6GBnhpi7OLuXmwK5TTNGUoFdFSpP2Hty/T7woYgrECp8u0c6Po636WM4ZKewUiAUA/6a699mTSBkhJFozIQJz/wkwh06HWE6HC0enr413ohK/yyxSEXUfumqEzrs429tBewgLbgnxepOh5lA17FFA6d6xN6eoN8Ep9OpQ/Xbym7dALdx/4KYlPRqq0s84ObyNxhmLsTfGo/FNGjncNXtrFP5fEa6SZd0rriFokEw4I9LZbqlLmgbxA6UcvLqjs2xUwhy5RSgeD+/JaEdZlQyiCriqVESKEKPZiTJYq73cV18QzFVSXLTemDKoNCaMubqMEVhPg4FxVQyOvigwT+wzKBUT8rPxynCEciTAHJGVNzWC7dhLO5SwlO0aWF6F6kt0leQlJakcM1T2CuM+A+SthLNOmNrHJI7D9B8xAirF0nqcj1EGQR8Jd59Azr3uM+JQIUyajAZ7FGW7zmDeQ13JqrXE6peYN+jh2m7FYcqYxaFYv9kUq97/FNkAbpaB37Bm1NRw15P+XI7AZHBjt1fKEb4TeuHmDHnvy4bIRS+8aRMpFGkPMUcmLJQaMgoxMRjwPHI+5R2MnxqOnl6699pl40V2ye2S9mrCOHh76lm/X/aewDL/nmf9xzEevuqq+gTkWy2T8W+tRxpI6GejsYFwbhrriIEe6OC8D0ZDhVgZy0lZ92JLwTRFcN5GBretULgyeiKlOzxUVIcLQ2/j4ubajbMPslwS/2jEfExg4cCv1E5KVZ2H58SQXRRalfpqwpKZ4+cQH0ngls5rIi4ylIhqCsAiaOIrGSi+oKavQvp4q6I9d0GXfJ48wco9CsZarbiLHH3EGTcd4SogCRfDQKh4RIuAKmZI5miEP9NtuEbS+NX+abaBVsGayCiVpFsRipMQoWYofhkoliGHKE+IGnKRklztTyEwbniN9zpTBM38OFR4gc1cntga+0c525YaO+LkNQuLVFjzxZWGHC17/NDDcM229T2D718DGN3ZDUR3sxZNGhshsjGHM9DEMUkWFZbpH8AU8O8u8AYAh4SnqJ6xa9bopsuYITuCTbe0Q2XvBPRkb0SZW4MlK8nfe7NGd1aRbqsoMuF0mRut/IIVUMcUlj5/Uzk+eQ2UR2TyDoSprsnDFmK0BBfkcUtsRWPLmaofJA74IFUt3fgqspH9Ss+fzBUNlOZSJyuQZGs4342BQmap6GNV8zW9e5juKRyv98SY+C2mgfVwp6K6bieC6Wry0+4qpzLkXlKZjMEpNZb1VeHjvBUVAyIqxTsAkmAG536Y3rtr+uaHuD/hD512imgJJyyc6Ezqxr3wCgOgrs7YVBHc9s7IBLgYP4v2xYjsgU5PETIjl9bYIOx0U7S4AnBvkVHbwigEzbXyPlO3Wf26T5GJVjrShj1Q6wv5GZwDFE8YWXSxpAa6hBTEoNfDzb/HhyByxlUNbelnIt5oeETuprs8uU+m31c8cLBBDPRJC5yJ4+FwuEBFNqaMKAtw0x4dClattd/+Cgr7vQ6mS6dQrzIQ2kqo9CpOO2g17bIAeqqgeODlsDXG+l18hwk2teVV3/2h3ZVqe0EasZY08b2TXVmetPp/KI4ZTY3Y03V/YadXsJDG5SpnkHNdu4PQOAEjtttuqZwQwCW0XIBCV5/mnMu2Z8Tj040QA4gR6cqm20qhz3Dao3UAULQdWNsbGxteMFzIWgsUh4pQk1tPxTkUl5uUyzMLjYq3Zi7LA3Ab+RPNiZao+p5PvjM+BrovNrE5J9OhB5rjrbyAUAnuAnfBpJthsb9qkL7efOqSTibSkLad4Pjs6vTRQdZgfIls7vL3ua3aodt8tfQiQNSVGDRU+ex66N96RIVKkIxuOQjenQRy39ijc1UVprt+Rar2ihopSoC2sDHXGyKAiqhEbsN8ZKtY/cJX85kwDcGdSnTa8IjIloEjHvZAG2oEK1XoPvzwVMrVSjy9he4WN7B13L473GkLtCsrCDRgeiVpUZ0A3m6gEoS2mIufMqAm2AQNUqtDRLH359wxzTYb1zje4t08FrrDLbKLvi7dvqvPTSV7ms3iVfu62OnTwTXIpyv7X1VUAZNmHr/9/634MXNU77jV5D2S90VHSjArS35xDsUGEgjHb9+PnrL/1pce7a/fY/j0OeAU+ETYQlEpEVejO3f4zMYq3JUtWxh+Sc+x3U2at5a1Qzy34kw2rr2+fD6iSKflDEdcCZ52P7wXN9a6j0h6h00FdifjX9KVYiTHjMSoDquEzbNkThDh+6LwTJsIcqtDPYX8kz4Ibbr5NQQqzlq44hsYGNCqubPTIyXUf2MsLuTdX4p9Q98e5RF3gJGfa9G+B+wTOIVginHjH1j+EUd2yrW/cSeo7RF6Kwx6um3VTQoIXBiMLicXOMb9EnLcyC4lnGr2sXmzSk2piuTVX3lUVHV3SYfchp9KfK9C3BltMlao4dNUqxN+vZEW2032P7Q4gH9q5cr1iLYZboOWSBrFGmJ9V/A5VxI2SdJJXUrxaPB5koxhk3zIsy60Yaf6IzuDLrgu8QknUbOI3EuACi9MtOCXFI38jAYfOlPAVcAKEIHcFW1/JyiOujfbhL5xyWAjU+lelDoiK07+70l/CgGgdng189saa+1JvIoOtg2l4jO2Wy7wNDjmv973WiF2JQSkGFmJuCsLkg+HTUGGOaJ3cYKzWiY5xPAnt7pKc2bMs5oS19YPAgdilyA38lX2by5cTlv5aN1UWua6ulS+SmLsYBl9/QtvwSmVX7lXNUJKAt3wzJlJ9cD8CYULW96MgP9whdF9OCUCBJ9Iq38XCIj7dPGkkSCIgoYNud4N4qFjpLigwGQXsugnGfdQKG7DVudL0dkuXN1mT4VGQ9qD/42/c13Eit5mHhAh4BVnIXMyTB9SF483jY59moCS10hF5B054vsHBTXJgnyZ1fzmcO7TdHE7Lzx7hMWwl6EKQLKn8YUa07cAqjOTb70HoGdzF4mVp8QRMvwqEeS9C2svzRtqTRtqa6c2rFda3u/FqOtZZpiv7pte3ViEG1K1opMWmLVuawVsZYWm4ZwnT1i0YLFB33RX8f/ucBF/iHBzRchj9OE+tM37SdLQ1bA06ZNaY76eAlm6hWZ+iBGuXWIMkp0F7+YG5by85uy/3ituJquQf6Dsv5u6CZRurUjTE2iXqW899FgMwVMKilWMT3/BNU0mPI+5ojzQTTy0utzMT3CLJ6cRVfrBzVFm+Ldd9tv5uTq6O8Odeyj3T5FHUc/iy37x9nln3LIomM8x4nnldWyghutCxiG4CjCLO3FrNHJyMY/skOHo/R8pEl989zJEGstJqEr/OUUrC/5+56LmwFHi9tBA0AjLbU2xCKCOpV2IbNRHpjoqr0oDsvH9XAHyvvEMW8VvQF1JU0aMZ/ccO+kzFnfEs8yUXUURTIdcxrMP2RWpnEkOjymC+/TmdjBDbAPm4tL2OILIguciYfi0yImZyuL+thtXgtb3S+3AslJpxjf3vQQgLd9nc0MkvvXoLclYNFLuAl1iSKPAJ5Ai0y2RTBV14VQJwvUu3+nHKcvpPjocOnzhdcXqqL/Rb9ULvYvoV396pT8lm1jcoQF9bGX1grW21zczN3tRcT+PDblEkF44DvWKycITZc7UH3lAZWwWj7lWGE4woIK9svLuWCs01Xub56yml59LhFaVuXzmDT4N2jyMsGhtIFdOz9S0sL46OPLS0SH903wYmzXGu7g+z3sAb8m0vYNSOP1JEjdWS6/poei0yrvq7p8GPq2lXr12mBF0F0f5njKNIFK71TreYFPCShVssHo+M61DWJJhnnZXwFroQBtwgF/48yXvgCHnbshqRc1FzAa5brFeCqD37aeQUfN1fwUWBC2ILnPXvWv4LPeAWPRxqT5pFppHYutwsOJ62t4hqftXABXT2CP5+RP3ApiCdQbOdYO5h+3IvfMeQ6QtdFikBGjpE9z6wtY5dfQh/6l/QiVLLYzUHuTFrDedg+aFBFZIIRWFWzbaCenQM1b2xCNJM1zaCRJ7SRLhuh0n7gv9Ld5lAUoSnlXWGqaJP5u1EjUNFutksu4yy3+yIVbYhU4MzarmdR441Ihd7dgz4gUtFbeEZhBaML0YtmRjXLdYo87/fd42z2BgUqwgiGSomXtD+bKWezNfBodu4jHO6VyaAfeOaO0x6olRQkEZDJup+eU1eCP8LUfwFTH8u8L6uioocWE92NqsBFGwIXPRW46NUCFz0nwAuvpXdxjcG2qkG4HqQtRNICmJPFDH9WiJ1Ms9Jxx5mBGtrqbAFBoBchQTM4D1ZDkQpWDMzXvMBuYzQy53TTeYZfqr8U8RqgEZHAyVHZJaV39pna2w3lqM4P1uhdK2K/Upi++CYYaDEVRXAvX2aqBwEkrkAWbRQyYy3XuzX/D3v/Aq9ZUd6JwqtqXd619/vu7uqmgU3vzkntd5jf107I2PkOY3cMkV57erQJJpKJySH5/L7DRM98nt49OTQwPcykhVYabBMvqGgASdzdkDRJQIlBJQqyvYYEEvF+Q8U7Ko7tHRXl1P//r1Vr7d27ERziBDz0j/3WqlVVq2pdqp56nv/zf3rfapzUT6GjDL8CaAfUDW952n1ukssEEVpIPRXPTnvHU8Lr5njxWMM9b7rX5ve1TtArhetOV3Mjag5X6qhRRweho0u7ZwWs6HqI/rCHn5hEFfoJT0UbJ354Z4ohN59Zszk7QantmzOPuxhC3GmH6jVDx/gKWl+fmE1r7l6np760UY1Y69fBsKi4izasz5CnB/vB3BbayCbTOpvCD1bAXFzXhaQyp1lzKos6Ud6JkQzdBNnK2fvWNb0s7De3488Z7vacv7MV82BXM9h71tDeIIn38lXAY1qS1PPAqyduzGlaU/U4UpGE43xmDIreFMox7lyfsjUmNm6lvWEGxPfaNwPegtQmgFqYmoawnXqse+Xz3xsbSrj5zvkg8AKVb7zB1d0X17D/8QonLS6kay2MBxzhiqeqgzy4c+25DaMwWEyzzxA5wJmpc09PXTqDqZNIimHZMYg/WYcs+PAUFmts0DPE8Qstdn4tB6B6hOMCtEfziT6a+yH3SScwe4QJUmnnPnD8eWQZEoi8GjN4xvlBS6nQwjUJUXxO5MGs9TXsiqJaDcd8eQuSaoVCNda25md2B/becA0XtB8zHpvf2YKUsCCGIpk3NvTUORJQ0NB4D20QnRXo0LBrXOi8DAfFs9VtVfCWLL9RwYunFrs8iH31tdAmeLtOGw9m0FX00iMLmszCffF4KaEjRU8lImq5NaAWpWi0x6hClRwOCtx39724c5cvQpU8Fwqfy1WCCUatrCCK76C7QRVJYorh37dLaBJ/Gaa3lBid4mk6cZ/IzqfgflX0S5hv7H/CKyQFHTFnrOD+di26ppkG/h7SgWLW3bmEyTuTmTT6N44tkE55g10TiX7OUstss7FN5q4gYgx5lCflSMVoCEjfhfRtShch+Q4lP4vsRZNmzptN1Bri9+ZwW75cqKc3mLHpdfVGo76arq/yb3ZXHM9O4x7QdWwg1VpN+ZkgU7rNmIiDzlEz+sYUybbZSbp9o6bPiKgHHZL2tXFurdOlaRpHAnNoK/Begs8t4tf3TuIbMc3P7qJJrcQtvVAAp1xAb75fGCxQhqHI404j+T+rc2sW0YdGyMPWg2Ah/JayD/FmdMYKNQhUAeEv/ERrBt6gzr/5f50+lSMLldsPf9B47AhD9wyRoioUaqbAtSKxpsPFAEUKXHnj01h4D9b9EkJstqMfzlrdyVGxYFM+g+ZP2KbQAi1t8UbER+TteZHZvQoC3JgdMRycH4RzLAOD9+5zUp+qXuTbTOp7jD8bXgQXgHqP3n2Re5c3jVddPbsa0LiDfnDT1bMOk/rC7CpMwAuzaxSnTCNc46GOdL6+6eDCeG0XfWCBsdLz353Bb4oBRF3bM2f82gOzxyQkqC/1P2xm85jpYK/aSWcPGcwIxZyUVQURP8iWrhN+KBv1ELd8BPvvCITrUyEF3qxRuIQyC/wqy8asss0aoiPD5HUxxLgyn4PgLfwN6BGMbV1vaJixCg6nSAGMwOx2bBhafiAYmavHk7CPV2rceee4t5To6zy110OOrvLrUgDyAAfIgeUyjMUrLc0y8jJ53MjR5Td3rMqNNXTzMZLKCSwRelz2z2HSxjiKhABePY5bBTwWOH/nLsbdnQbwHg8msOY8MXOqmLvvWapuNAnkdPaopb3kBXM5YVpWc39Awxoa3jRnYERmlS2hClZUMbdbCVjyeEErhVpBrbCq4qceD9yt1LhskbFNHV8ThWMQ9lM6y7bD4RLVtSucM3tQD5fHn2n0gKg0H7TwvVtxsWHmbMlSfKOiJjZDEvWpdOUoMadeP3fyJb7ad+u4vtLXHOpMGBNalKHr7yDl5wJCp3BfCtWk+cBXnNhHSBFqzXA5Evpesw4BoqZngXGZBkbF+iqGASNgC874uRNI+2Q1vElHJ+HRXRHfyHrrwQV5VKE5P5vjxxF4TzB28rOqObuSWs76ElMGaAbVm0msvQcPxD5tVyNbZ4f42UL3uwoEgQY/J5EFFME+HjhhiIxNcHDZCa+6HF5CNQNbwQ8LIlaFa5JF6OQmnzVA1z4rfGDDJT5tyYfogey36QJWPi0UZeI0TBJpsGc8iWFNdNWBe2vUEprGdlkzzPOW/mzsd1y7EGFfvGa95auKcv01kOttj3pO4p94CkeSzMel+95kuD5s9sIS/JmLOmTmMjCNCJysD1ayKVE2DXhSdGcjd+fxvtALaRQMAdmsXLg3rm6YOmkc9b3lvJymTp+JYWR8CV9UsLbhcJq2eDk8hVJ02WLYqgXc+uQOVHMJxY/MP2Hwj7PFuCaPnIH1oPD1oTH47ngOCNsnUUsPkxx1yySde5LdKI4p6Zr/bIh68MPHIeFbQaAmLHidlNvni0XvbBLu5dPj+kng7/OWre5Ebba6hw2kpu+l29aLp3SVK45b3/G87Qes+ScDiLwtX46IRN7RIZEvXxESiRPLIZGug0ROC+04IQjkZA/0OGTHtNTxEUpQ/dwoaiqxcgHbUEVE5ExnvMIXMxT8cQqmvBFRT0R8EURZS/hfFW/FFLe6r52MjpItBnIVflZxiUo4x72WwtxP+En83fInwbyjP4nLjvYkLntUPIkbHsqTeO7/lCfx98ufBPOO/iRecbQn8YpHxZP4q4fyJJ7XPYk/T1r8bgXJ+1qrMiqY4K3/tWMYEA2FqCaJywrNdzDPFbTRQ/UDq7OvtOegQ/0gVJ6tFch9IN/5I9RYtpdR6LJqX0+nokGfLJ7MdvsqsSBu0ELmIYmrPuduB7hCAV3PwL1kbeyaqtPOyHPuWwSLoq8mGXXPbI26Vg2oPHm5Pz1qR2QxFKv2jNr6f0MjzbWzGwnorAuWio6bovg7Sa6MTG+IDpUYy8+EllPVKlQNuVEdfz2MoliDowakgJqCMicdLYmYWyaEYxz0MRMjA7aYTF4bkjnVOtxgV4jTVPkKrVYI8EPbYgWxA9S7x8muWEIJglfIUj/CxLtoTcdPxsQPDCRtFi9QnKXYz7Z46QsWRwLFi0jLGy97+pRFECrDUiMb2SdSn4S6UXcwKWSxJCyUUcUUrxjKl7hw3u8n+SIYreaCXdF5sBBhhC9BGMHqyzusy1mxV8gCSpILkgSH8rMQ68mBQe2M2xcOmmz4mmj5vCFvlekb+/ybtFKm4M6le+Na97qoyfVyN6J5ksa76a6iJooN2lxIogODfevjd7lkJ/ZD2SS732uAmrIEeCV+LOHSM5CF8qQycMhS6JVOuG/yonvFeU9fQRVpTqbGSvW+ETqc+l0I/Z712ycI9eBIVZWlTWDm/rhc0r9XxS7wUmrH3V/oOvFM8Aou+y21J90XY1333hNY3T0wPTLdw7mdA79BBPDexr5/8YRs+JdAB+X9UG3UOHGOo4FeHu+Ncf9mKN1c6e2hXZgJ5k7YP4ctQcCa7r90YXGvuWB2FB0IYzjayO5eNxkAnaIx3fG4DNiu0cVjG8DNoZUHfvD973z1k7c+cMGesLto27rwolnLGvYM7IL+G1aAgEH0NuTT+L/qUJMDrepLIGKDLbbZg4UQIChoW2E+ixGPWidRmNH6FxiHprPQdNcQq8Q+TyDJuKgIkT6JXB92FGZpG7MsNPA2ZJtLLgIu26AW4x0jzFTNdiug1BUnHrS82BZn9BLot8WOzA7RYDXsjFUC4wgB9Le0VQmbR+UDkHTYkBZxX7Z4zWIG01ORUJmB6yFrLHwtSiyqsO7kvsBOIhd7dg4zPFd7d92Mz3XsHnDhsrF1MhPQSfATa5hqMvc2BP+erVRaZwodNEYnsbMsoMPPfE5PC1231pEKgwwBLeK3+R78GZPK27qbyXIT2v6T0Cn3ubVYoNruHajQddZ8zVr93nwczzFh3RvsQ+pz12PcHvTW4b6w+9gsUbmZK+SYC2jPtUd0WzpKYleiSTls2IjOY0cajxCJNHa4P1jv88ht+0rsYQ19An+MPWyV9rCDdg+bpz1srionMpqxH3DfmmtD+6m13LTCZ1FRTwmbMdy0CqHkbdy0WuKZ2k2r6W1aLeKY4qlKKeqtHCy6TSu7+m0sQdgV8uh169kjpGGbJAeycnLNhH876Qs+FZ7SflX7UDCkMjPuWq+5vN211gity2Lnb7ab0mb1xH7zbBmpfvPNYbTx4imecM/nrvUhP5caz+VbMw/9uXxo1U/uuSz8z3ou5pF/Lpf0n8srclNEdwMh42inmKHCUJ+3de8O84XCqecKp55HITp4JQtKV3qecwSvuVtOEKjulDFzt4wZH6GgqycRYMKPwRCBwzCmHXIDweKWrBTJ34MuYuNyqo1op24VgdUq9mykduA1QBfU1K3C8wQnkYLdekgdox2CHTOtEULUJPLbryLaRCpZOiREng0TfbK1AaF+VkOIA0oj0cxGqtECakscRk8haVUXtI1aqgqPxilevsspVuWZATBDcQMzzt8A006P7EqZ1ESXjZFMncOAozPQU7dljfiFeFPVTBnV2Hr4dGvPI3OXghnqBdAI3dU1QEe8hC/ohlcQKBihjIUq1bEhS6A1HyWIy3JBpHM2C65BywcYT2UwIQ2AgCziBj0uJy3pTyXPZtQnu+Z0wh96PmQ93JP0yDfOWkntfa2oTSjE6YRC9EIhJta/a/Ic4O9ksEghXUwIGunudVhgFX5itO1xz3jJ27618fCpB2eHyecq+BrJn78MoYwjb0jWqap1i6KBCHsoxM5ASbzTE6FRP3zmFN2k3/+cHYozkPt6nlBsOg5DkWnhYEsMAzgwMNlB4Dz4clKenQTXVzzQtlRzb3CjTaWufFlXihIWiPRJ9EgeLeF2rS9ZARMAvAJCRTSFy6nun68mqJ6eClY1JjdHFrZTScthVfC+9RCg0BXkNRWbISUDa7FP9EJtPtzrGK/kXrGep0XWVsTjxQgXtUZC+A1adrS25Az1j53f8mD/6bQvGO66iMH+C8S3LpecPszTjPWP0zDLahZ8gr0M308pbHgRHLUUwR3YSwXOLxRpH9X2Qsptp/KrjJLFOFcjPvxezl++LELULBgugu4NM4qKch0KFNyYXYNT4P/FVfH3GlD+5iFRKSzKexVwH7p4BNwvmpECxSuwPq2tYHZBeeKyF5mPxabk6tMMtOAosL7HYxeK/TpmTCsDgRtuZoZj1+wLEWIcsyCH3pQMvc+uMpo+b40Sh9vEZ5ngC+re1sXZLyJv1x9GPzmndYs6vt3j4pdMxyxogpuZ9Ht6O8dUTtBOIJJTzo6GzmgxZrGVFqrCDQjmHPt4k43bIuP69KnQfzAz2B3M8XWYk4RiIQyiZjBjmG9RO9T1A818cGjWpKQIH2EgYrtQ8+dCcNi9a0p0hTLMhHLFLh86EM7raudonWk3+yOMRKQ3y0YSSSDC4mZW6Fl+3oo9w5hxjmOOTYVZpd9j2S0bhqFdtcO9h+sxt0+L7XKlzZOkccyAXGvdLVyGL+Pfy5l7MkgSsQJX7pZVswNWQBReUWyFVXTf9YuYESdb2pCi0czDTiJ29o3Xb51l9OwbQmIwbC/ZZLxaSLw4tNAM+xd2N5t0ISUalP82cPvgmlYTuXslMjSAgafbBmvSUNsVTMUCeQFO4tfdNBPzPPPw696ba394tlaka+jFxiXpOvq2ITe/wTB8AbNvCtn7mY6Q17PUqK7u/pSKG1iXLzVx7rrn1IPe3vRMvEC67CYqUlT+z4h80VF3ZhNO0IzLz+labIALTJSbWvXSuuVYzb9NWM11Cat57FGxmtMPhtWcFlZzXQ+lidt3uI/SZAdYkShNvfXrotsBFpWal6FC4UjNrwkmPFHIFUL3UMw6em8GR+1NAmXyQR/ZoTx1aFIdGq7YoRwdmsRPMTuM2pxQDOuhh1KClFN0txfVwiiF0krMCZu0kzJDiYZLnQglAJMrTw6E0PziaJBIRgeMs0hXM3TrFSYSL0lrOyETQgHmoNlhqDAJTOwkhA6QPe0BC8kQR0M/Iv8nVELEHcLiELyHmyK6IqN4zfQwoGTz1tccbHHHwAxj5WM+GZ38zgoQUPfB40NT99+ymInk+j6mIANMEuJ4ElISEWCtRRMMsbkl4kWxsXn1arx8OEYPAgkYe6dwYz7nCjDpbQzEFVIKxBVSNZUodPrTJM0ohskstFHXPhFXQWt8m6I3YCcQfqzzMdIHJGyIe0/RztjbxkXzuUyE2KdoC7lJu4JT+BBwNOBc98VBhDxt+4c78N9dp7or1mJx2+izVgH1vaCA8iK9BQHHv6IwshubCOMHuDc5U4pkBsOWIpkh1YtupnJCB9dA13t+1k99YvbURIC2XWaG3N12zLI+BBKVn1wnzFE6ccnRO8HGN8HFKosA7S0P5YKCfttTEuT5qA/3k9X/83Af9Q/32qSbckQw2RZUWRJIpukgRFST++zPUR5ipoK2BhOdIUVuc+xukIFFEY3niiDUtRtnS3Oxu/o4b1Sox0OXPd4EwAlMa6xWB4QS1d8VFgHSnrjLS03dJoboKwLGzmBtI/rUB9CUmxJaBTILElCBrVmT0WgWirnnB0mL9rFUoeN7f1wYzeQhXPuB/7qruSH82nP4BFNZ9UhYqaWdIg2ZOmXRKehjVuoHDePsR0hy4YP9AnbzlYoz0iouCc0Kg2MOhm/Pl0VemHtu6OmdGZZnS81FyLryrz9/xxV//fn3h09oOhxaIMi0gfQG2rBx7r60ZlxoXxl+NunnFP0ggGDpjSDtFAcQ5U3x7aRMzGbcd0SUIk/MFKV2Hss0y23pMlXYMIDg8sJ8K4SEuyOotLWC27iCk2nkCfZ+K73ENS1jPWaWYMH4Zvw9jN+wOt0bf++xEj0+G3/vth291ft76duQLuSPHbCIV1n97ou/9xrJHffFZm6Iv9fGaotGv+djS8DP8Car5JbN+aLtFsaOinlD5G75stVDdCQ4ybdSfUMLRfoeGCnS8sxTkk0zb2Aw/w96YRkWoW427NyhLwCrO0F6JpKLZSQ9AX/1Z8vZmvgNaFKQ7749NR7q0wpJRFIEYgI5k8w5d0YA5njZ0MQf0yHMaUCDyJkGfF8239jdsxMddriC+BraCI+8a2ACz9z9DjhykFXD7B2ZK3E4762csuSJ+demVWjVhPHhiiI96TVoCH1w/9s4NJaxkVnTsWFGB9th9j94s3/3Yd/szx1xsz/s2psdkktvNnKOvNl/8vBudmhjhZv9/3mIN/vGh3Gzz/ynvdnPfNg3+/NH3OznD9qbHZJLbzZyjrzZr354Nzu0scLNfsZDvNmvfxg3+7d/1M3+oTV1n9sqkjUpIkgbhYMxKqJSlcpBRFmtFGVVjkhamavmk9mTfaUgFzgKkNxdIcjrjmb9aeec88Qsj/FYpfGc9pYbNa0YTkdwtBdbfcHlJt8hapJ1ACjlZISmWLCkB77Q9jXuiCag264Vn6bcMS9Srlqci7Plj+glFxBxv9EmPkH4DnCrdJ72E23gWiLHkc9AswapedIosRAXschqlHY5Xi8IFIl4t168IQvhT3K4dxL67RQ6Ibsl2MtPDRRp9ojQ4wWAtg1ZjhAy4y/fdfm+Ql9C5ql4xXNFhIptX/3F7/1w7l9fsjVApMPRe2/+bx//uX9xyeIzsYa26o6FN/js6jdsQZf/lS3WJwUuls1tv77p5z/gTns+a4wGJI1s3nbXh3+YQ7EHDvLFryFKSqpE5VnO61fQh/zVO9/2AAqgLz983s/9H0859junHqSZ8OfyxX1zC/fb8NLwbHSHuPCgAqaYXhYpcDrayIXZkm6L61HRNkHhZ+e1+8/fOC63hRphyJ8PzDnjzJfbdp/yX//NV3/xS798cFwdiBFJ9O/geODjv213XvOWc/7Pzf/xSQe3fW3+ve9sbnnzWxYObjvpE//ytTt+a82pIfnyW95y3M63/sdbQ/JJv4n/3hlyD4wHB9uBh1fxwNW+OrCwpJdSZgDtU+LSRpJXOfxinoPPqtrTPlE87DxRuv4G7m0vLMtvTeXNc88XVV548oRRLD6Q/zre+PB6wKTEDFicDk2Z9DBWk30yHf7uVLqHt+JFOXg1XsK57Demupt9xr89iJ54vHbN7f9lljLVp9/yLxGdZN1ub3bwDp/16jOO2fa+U8MtBePtA6fuav7krVc+kO8A3jL2fPVF+25NV8OTCP+Sy8vBcO8P3MLxnn1RcIYIJ/yxv3/7x0KLEwvjSVGwHljARHUg3NhYVzd64erQ2ABZuHx1MDb96nedf+fElW8/9eC2157/4p9556478NiK7/3RFVdc8ZGQDA2q3LZ//6RPrv3a20K5T+S3v/JZT/5blPvtl48vO/G09/JJ8/F+LiQXFvAGdV0L79ITfu5ra77xw9/+5YPo2cK2D1x/5d9vuezNvxyKLiwQY5YdSHf7atBoB3L73FSi2IhfNQ3nzYXRMIHV6skzbUTkXJpAK+iJjQbKbnfjM/fpNWpCkax3M1Y+iEQKZG+aLSkCu/cD3s9yeZNRPdZdSqbEpv5PoTCKzFpd10ivVPT6oOjLdIfkgkkYfdhxIWp9jp+tYfId7MCyNb8Luk37uKzenIXD0FLmnpCFamGvSO4P23I+GXTwM0HdS6rm1O6r1vOMjt0rZ3wG+IqKK7AKSnN0fzEJgIF7M3ykYMZI7CckYJFZZxNaFsZ/r6zynX914qvpYss1JVVpCm7oc/fOnBsS5bjXzIRLMKO5522LOH/P+uEySnLYY3OxkhfSEcrjMYeujwgKzKitEX4KJgtp1NguDbNYqHKtXTEgTUt+lfNpRNTwMG6/ViQ2Z4+lWeXtwHsSjPX4fQZQmozgLUN9DkM9SMYFY0bT5B4ngkBs6ChFLpqd414HjoQS4OaT6N8hpegrNrlDDx+I0sWmaDWkktG9abVQKCV+HAx+R4ajJ10FvUHcDtl0fYWNH4gR7SzwnYq3PwSe1UCeiRG4HOUB3N6B+/J6QH+RlS8vAV4PMHLhp2oVsjWOyOcxSQ9L/MnXlHTiohaDHEFsXefh+keezb3hMoPdS8sNI6Sw1vO0vub3JW+xwpdBjhgHLPHjAR8l5A7yKBQzj++uKtM1hbw60nhJ35oia9D4FLkJID4VyIflkGrub1kz0Ccgr7JMMVpLcQtARKTnpMG3MAGltSVxdkswqg8FPZOpfUCKvAkCGKYM4oiEsagoSCYZec0PIXh+2fkK2vMSP2xPZKXh8riokep+xAcLxftg1qZPJ3Kq+hHay/Fo8ngj+AHMWt6PCp8pyVRkfyIYMVltiACWRa51zUdB7AaGaGPIcxDUoa3nbv4psyOUBmje5wQmP8+0VxnxhPvvo/5FEsWdRR9tfH3Q8EWJMXapC6a3q6yxwqHzprsrQCLcHV4HUy25eMM/uvI1cp5w3xVCkn7ROYnAhZB0engVHtCAj3W2xjcs+APDAxJiIiiK3LMrgkDElWuIONATyxmGFD+1GoDKSx7QI/rR4pkRxuIHIH5tJVRBvYye2hAP2eCOmPgxxKcmZ39uWdT1DeqYiL0AQXh5EYS62YSO8aV7WWDpiZ7NYvBl6ZiT8SDBGl34LFDVR1PCS6Kayx/VFPfxh2GKwxxNbSzJR1wyfo2YsdwUN5LxS7FrdWVu/F4+XGqAAyCsws9RDXA0TOOnb4A7eh8GD9aHfFkf8tSHgfpQr9SHhCRCH+qezW0QrWyaffIl8X4mlrKVe01GwTpaSUN8ZKAJ7M3n/uI5kIHtGTGqBPNutL+ZGNXsfx1XlzSb3VcLmHvZK5CZ13NEcLP4zJ6592UIs1DPXRj8d5sLafyGtB82VePJuYk94+H+WYuyh5ovXRM4gNx/9tWheT95aEdA04yLEOxhO/ZUzd4aERfs3P3JvRQ9QAC9wa/PIDmXXzRnmKzn7NPxa+aKPXMbnj4zNoEO3Zs94TdW/tnfGpcz9JgIUR5+VePD3Z3LfCi7P0n9uEo5ozm2aN7+X6ALAKN9MX/9/iNbXf1bswXrA9MNS2eetUCsBCt4aZREbyjibOSzxFJNKs+SczJynQfN/c4dzQsv3OHeeazPCeXX2chXi2IF9fYgzM+aE7Exz5ppRkLoXMzz5p625pJKatL9g+U5FQOGGqiwm/Ija/AyrAQWfiVUtLmHzBx4Ae42R4lr+b9NGV3CvXvNMLXCi7iLTwi/NxRaGtLFMex0h/Az4rzgrl4/7N8gVkhBADJOTvgaagAK7jbuq2uxquJHvrOpF+JNOJDbgWwlC8J6JDd495YqkhtyoheHX+6U2oLQ1jXT0BVz/jtLc+KzSHZIdBWrnzeuhKXPwTySe+UWb4zblDtPPfiLASGbh5e+nwXwRMfrsW62jv0iR6Ov3LMF/QtdxP4hOthPEPkIWkI/oKINRD84ABIqh65HeacIYb9Fy9fJ+gGRFp8LgFVI3peRgCcn/ooAiy9N4uMHi13bSqVWjFoxS1rZllrhvuqytpV7rVaJyw2FVaBCrKKWC637lvU+d38PkP6C0VdDvy73+plx59xl6bu0BDc6LuAJTz7SXYnsvGBkGJk73F+jBbp34VXCUwBNejgwAkku5NEL5qPHRn+lInh3xb0fy4/ROOq2DmOWSTqMlR757B2qoXa4+NjCqypdNl1p9TBdC7uJvZaqRuS5y2KI4EViq80TQsIb1HRvcevVMYYMzuQZxovQ58r46IWF8aaBpmi/MfrvUECAm7AHQZ575dT6YRxvgEBPKImSusKCrhBvD4YDXWVxYZ/DotkkXsMy/MisFuPQoaGisbN1CnOHf5HcAg8rbEubQPDcHA6MdoHzACwHI3LcoQkGcuApBb8jwa6h8NjkQbryoeKGUGMaQFRa1oLfDEopMhTWPqTMDnwCUh5aqM1qGONQuiZn8gD5VBmS1S6cF+5Uj/2tiJyEZgYsbDQy03wdHHxf+wNyG6Ku0YXx0CRadTWsanwLNb6xvEZjsA/slbfeBNgfniWGi9tqd3QuPquH9A+uo2LeSqORHfEx4OFS7peUZ2SRzHCujAZMI6lmLJgNrg3SbUYemx3gB+93wa1JarwIcLpVuc2MHSJtQYYNco2RNMo1fLKPGU8wRkEV3mlA3CjF4qcIpQlr58sWuxHeAGz0eJrodCog9JgKiLO56jSfB2tfr1oOX0plhwptfihumq2RGCdJxIqpK2cHbCMyAgKbyd8LX/RkYDfbdA42eYUcIHQ9lvUT6XpSGMiCa1sL7h9i/SDHxGIiW0aAnuQP5z6yNmRFRoaCuGXfSA9BcHKhx1XBVw7a/o0rusvxQSVINZ/RwOf0kLPkS4Y0dPF4BEe50dEc5TbnW1SXPslgmL2F+38nN+uCftzcB4SFPxB5uj89Dq66TeumB1X5fPOODK/JyFJ2Td5/3Ob6AkiyPzoGrQAbxgdfRoRnVGp5S/+3rlvyhcM+XH5wuim5h4VFdyRGbpl0+wIXR2Mk8lY9fX4R0dEfsHZCD0MfRtvzk/Fn07y2dhtnIqyM737MzKKnMNJnNFa2lKrvldhkDGYaMfFkgL3xeNm4peKBoyNe4UFb5F4Er13DzLGBEAJCpOvn8gvGQxoPMnxkqIl9YDgbgk6HX2LoJ2agrVDhUVuYVrJz/h283g+Fi40OBUkzuvuWDGpBijpqVMgIM+HNjjH2nTQKSRjtE59dGFSgVUOPaRAJogl2go6M1FJaia1fstLebZKARO8K17quOHnURAcbypW8t+5++CqRilpeMQoBXXoDXyXkeIX1K9u9JAPPdR8sdFJ9Uq2k8koU0T5f4fpa17098volnTd4/ULXL6N3TKnrh5TRJrrPeq9AwmK0t0SE6HMxUnza6Pri5PpCh22LEna4zI+joyrrfGr6njJUE33aGks1ke15lVGqF/bvDrPEoezrq5eT1ZSdQ9kVq/sOZaF9PeqVHMq2jfmzdWyWsdNs8UYOZZrAN63ETmOWsdMYRiVaxk4DVammeGrt5PdcIHgFmoHfM3uoHJPcnnnMU/B6ZhGLBuDwDHcAq5P0d+63oFMZ3J1Z+d0nkCjAPprv8dX/zO/xnY+Be3zwn/k9fs+j9x6T3DZ7FMwV7+3d469bAWUvTdoB2Hay6C741BiLX6YgRTaQwWab4gtsETOF8k5R3ibVT06Gm7iHh+GIbnyF3PhQ0qtdrW0pQgNL0kOWwmYKxvA3q7kc8oJanZMLK6tAZlHFbp1290Xf1vDY8HP2uOCu0BfzUY3hZQfj2TN0vbN29L1Kz+y8SosYTViLps9Is3CE02iGnyxtAbkclnJ4kW3+q9aOpJPxK8YVOjKqUEZXavw4EHxKeS7UO9WvkJ855HYsCjlU7Ib0IUEfnRrlW7GEi4A+07ZvMuxxKA2SXVyMDETB0GTBuzkUo4Qf4g+CjLl/XCvLybqmoNArTblpcTHE2MBct268anMu8ZG896sCY5uqTLG8KADpwwXbFPJpR6MiwdKT3N2xFhYRBhPGFUYhI27gs2hgiXe8byws+kCY4eU9Ivs6eecOGmoISgUrqBObfQ02ewC26sRmr3RksydPIXYHNdjsR0dhs5+YIev9ZMdmzyxEUOuM7SOx2Y86NvvM5JYBtnOqFxJlfdVGJBiNyt7ptx95uhguCehfIv5AP1x/DU75hxKxnxayf+LA/O+R1VABmaRbSBbBZQi8vEPgZe65eQ98VxF8B8AGbFPazPfhd7A7ggf6I6XC1WVk2Mok99b4mdhOSMgA6eH2c2dIyIUELKGVR2g/oOsqb6eIKJDq7M9CqoxYPEIp0DK+lO2Ka0uqLJatFF/sognoPsgcLB9qK6ycTVg525KSqVbh9k1g60xqr3cb5AUbMCcZcfiOLV/9Ie+czJAfs8n1YTlvQy3eBnev2DTa6JJvclobS+Zqq1ckygYiO9JCix1O1a2aRVo1Txzzxx9B2TC9lLLBHY2y4eCPpGx4AJQNSHwSFsq07h+E+f4dcu5NfA3fOI5rnc64q47lSRItvXJ1vzhLMtUVF/3Cp9Yz3315NekX+L4+am/ugX+mN/cr/Zv7BZuXrYv+ggjTjzA5j+tIoARcq5/AV/XpY/wARuCBn8ByMBFjthqF6LFiMbdaGxnHB3KHgt3cLwUD6Urq0BYptxgkwoHqsyJ3WnBdJ5NutF7/APHOJiOBFyd/NcaCghHh1GWGVunpeCnILH3750Qb5ef+eE66OJ51+IOsqwzYej5jcFxHiBMPRnhJwOEzVOvEMZHDdi4sOfJSBK2qSHfC70JLYu7+biYbftQqRnunRZJmyEGdwpeVzGqAwkaD8ECOinVLdgDkMI0w4X6TMf/zMzuaC4FRwa2xLDE/HpKusckQxAXL2+wUVs88Yjgwmw9nJxkFH7hn1GYEZy5jeSgBLfUkHydVlZiih+4yK3liEj81kBSjVmExGfqDaZX+gTV7hRVgENPjyRDHhugbP6lwBxwnT00hFpf1k+yAENjuG+unsmVxQ6Gdo7Gcs3uLCsuTMoks8UYCtXyTOp8hG74xfNjhB9cAIIi5V02DCIcalvPprsNCyiVJwNN9RTmsQiwpkbcxzeos/Ba6iT4d7wcq2WdtzvcbJIPp6elBajl/1K+Cj7rf4qumUft8rvZI7WXMEzZ0ftCpqhSvw4q3Lau4PVU8gwEjWXH7ZruPSTqYnK/zWxEtcthdxKtAuIgGG6rAM4jnX0hjW+wm9jhvHemqKQ9uv+5FjI/B3vzDmpBIwR7/MD6HO1d4Dt/Wc/j20ufww+PTc9ienoNy9RwuN2n0lycWPabTg7ieD+JyTL/9ss1Gogu74gpN05VAcJql9/JM3Kv4CLeHR3i2yvEqrLrPLK26z6S6l3HuU919sDw+Qwf52Yytmu7/mcN0rY2xBC41Has+I6Q3qcROvhHsLh/GTXEkKW8T/AVevspnsU9vWhUSMXTCT+CjOJw+iv/no6j6H8VnlnwUrxK9Sm99VewR0qv4cjm5SjqZVjiRq5QgV6mWnD7M0yRXwWks11Rwi1ylFLlKGRKRXKXsyFXKSK5Sklyl9qW4UsKvGFaiR7/a2W+oz1FD7jtIKIBfYkoBHQFDCJIppUxMKSUYVLao/MnhJzKlQOQCU0opppQyMaWUYkopE1MKMjCIxJSCjvWYUsoeU0oZmVI0TiUOx4SYUjqGlLg6Dy8WiDgpBdy7hti7E9LlPmK0yxaK25LJSWBC6gfitrvuAp2Urb8iV6plW6p7/nwxa3K3b2pcND+HBoro4GLU1IhtqH20Uw2P7MdD74WNvXDR9x/P+9J8tkAKLIWj/MjmlzVujta4+APUyJFXeWnvKqlkvCXEXjLrLxVFIyoLnvdgj8E/kk/hw3/BoJR8Co9/WE/BPzIP4Rq74kPwj+gz+JMf4xl83JpqSYBfdWxfJdkyoSi76EaFNwxemqXQug4p4pSppZTVMicg0y0cpyZ5qsD133scGuZ4ua8aWz4Qoibx4yP/IPHFBsiBHlXdeIBDhasBHCkkxoPW42KAUhZZlkwe4JzLoF+i40U7hEIWcIDrBoJ1WF8ykLX6NRrnUbuNfgFREVps9sA3q2AYlS4zVL0/hngk5UYRwyd3G60rumVgOcvWPyOOrT5l1lWJMkvtcBlQM+56+6ily+rTZC2Yx96jefVj6NFAV1l0UHsxLxYtTKDQn6YgJMG99BgZ5zfIOD8N43zlqw4c4GScr6JxvvYhVXXgANnjO3BA4krET8Wpsrtw4e2RF6w6NEKpC1bRqlHxgkeiAcqEBih8ldAAxXI0gKa8JxyJBoD6PXXxR6IBPK1PwGnbJZEpZW0SfWHu7nWhY/IZgi7GIrUtcgOFjyEbl3DctPgw6jFJi9EAKAWXertt2NHcENgSm1FgGYpxLcVbVLahIk8mjJMlD794UR0RlyIXa/f+itcP19gefsJl4WdjYrFrR79IRguLSH38ebp+nipuxG2JG1FBIF0K/Vgj4GNifNzKjjQ3v6nXAa26W/DnFPeaEUu4vRpF17ZqZ81HX9rvO06gcD9q5FV9ikX4vcup++TwQ17JAVbNk8IPwVoDPPcTww93JgOslwNolV5XQtnN3ct2pB5ntyCmPFPbNtun6uxTcSOYdwa+QuRhs3lWaGOaM8gAQa1qerTHQ0em8bo9hIUrg+3hbLaTbwc0ZwCEzhZkhB3rFgafYtYZwjdea/BLIkb+vtBgTeXei8d7cUze3gGQfX+B7Chk7VSJa0KWfGXNZkxwA+jTLjW8omJWT6s7Z2FrlqGVc+LJZ3PTzJFew204h39VaOdZoe37NMcMsHtX4tI2IZrELybJR9+DPADpPCQ7Yfh1C3iwJzHfxfx1KX8L833MPxH5nzzGW+heCROLJ07WicT1lSRIuisuOdqy5GibjsKkIOdCNe2uWyupUd6FUeRjd+IpJ1fAdQydUUe+0et5qp6VvAu8GEcc87MxiQZmxoxgEUPCzoxzxoRFgQIvJlBl2YwvwinMgTPuYwh+y1vHq6gXsZv/WIeEpKBP2U4pkQI0SDOTwukyjXZw0t1OzayftQrNUFC/y7I8hXEb4dXoZ8mp53pvrr8AEDftp2NLhxm93RHXyg0vWkE2PLLSxEW9r1x0ZwvxH7GHO8e5+84aBRM9U1tMTkbBYLBGMTqVqRruopEvle32TesMWmbzGGFyKGffGsV9bjqv7raKu3YyEjLtjNFLSmmJ0FSrZPCW6EbjLg6cA39jTXWBzxAmz3rzb2yiidpb7BvnF8994+/fc/uhF37kdd/MLg4u5+4FDOWFWX3uU599xTc+eO9Hbr43u3jPuLh4XM0d+wKPUAtf+cRLv/HKO+5642dDFevLuW/9/T9c9KHrPvbGb6BgOedfsGdcXTweoDHCnuemXuDLUDS0Ek7OPWBQLBRAezAL5hez1JoXsEzOBng9h+vlbIBXak+WqTN5W88XR9bkhfNlNVEPdXCCBVA1JNGMR8mQ9EhePHxfBL/s1SQdY38AucnZEnsQoB4G+KIsftysEW9HGc/ElZQna/wZAUIx4GuN83h3VWgQDftFgEsoi2eltVRGeDGIE7X5VqznKH3WuMLPs6A3HzBmJ2Z2rAmzJX62i+/zDPhccuKXyRIUmgO+I9UOiUBgJYK6CKnz/IBhQ7AmfBPTyjSqPhuM8hzITkIjKJ/A3zDknM03eae3Pcc/fv69iHkD+mnD8JEdieqvIg4g4ff1j9D4cRiWrLkmEpWIWjZHLMJSNvEUzDcnyN75Yso2dpaRcHjOq/oGXWI61WtUL4WWL+nlDkiwY9zBcL1fFYMtgEg50hZyYoF9dmrLSCkVnQiYz07lbBxdDrVjJ3xObhJ6CRhcQy0ZnlYTqZsx6NM8Zx7IBBvV8RObIhKgJw0A5Yp3/5Ps2Wvt2euV9+wJ5sWVZ6Xtuk3iLZ2CaVaPCxn/cO+etXt32+3d9VHkOMzjvt10+3bb27cX+vZo282jL2veKgTGRuWy4ZEb8lG+fNPPYtqlk50o73tUV6I7t3LzFxZ7CUDb+gqR4oFdKJ5IEElGBxNOuovhwiNl+V4WdMwGGntIeUjehOTGFAb06UwNIa8yNY1Q5UxNQnJlagRnKKY2Qgpl6kQ6UFWkwCFveEWBRVpqUqtBBoO3zZSmNth5bYwMDa33JsW9tEt1YNJ637IeV8Wv4ByVPNWlI1+X9PSBDH4bz+Zb0RjPenSfeUEZ75LP9vDt1pRHyF19BocTOwaHd/QYHDAq5ojBgRlLGRym1Q7FosTgMP2wGBwc5RgxOBAUJc2c0F5FGxe/wOtWRFWPTWT9lS/iC1/jKvKdZkeAS2t7oMqcITSfjvFdx47RY6YjYTglkTAwjFmWJKq/0k1MQPrwuTb/Wi5fU/yImeXeZ+T/Xcjft2Qui90L5lcLGc82DM4PAOURwfm5z2ww2xLN8Bw6wPFmKrgB5U/LnTSne19g70ggoe1xKhWUVQjgY0+N+9ixcqTbgeUm1RgPwtKGFU7e/jG3OYn72OiPuSHuftHdHalXne/4huQ7vm6zFUhSu7HPWWtDMOuO3ajokmWXrLrkoEvWXXKiS052yaFnEGNNS7gVNMjDOL/gSz+xADP3QhjacCHVAdEMsYyDXQFkgNpEvTaLpIIKLwPWV4Fec7w6OYrCy98iBLiV9xoZ8IGEnZWCRMiktsgwnsMKAAhpLFjytvCg9BXhozyoILM0XgeYNAAX5UHtJ8KB0wGY03AtHiC5mLXXLYYftqRDsop7zNeTl05OlAw3Q5Cv++gI/dsqj+8Q1VkFox8T/iCFqeu90anfq+S4Yr1x7e4fEAjrpJp5e/Bujh4UCpaEGu4NYCM/CdQetdIVZib8UMGR0/8URTDNMuXlaMrhkzu1edHzFjkM7PVRFFt9FpR+QJ9c1wXq6DwKpi6sfD1dxcerfP/iI6+CtvXN321D2LRyDyGq+OMAahO9deu1WioevvTgo53wgqqIQIp6ryw6f/VnRO7+oPsCG37lDSPSE9vBNBXqRO7RDzhkBwUQPYgqHlY4HPqQmwGbiJ8pn6kOexLf941b3fNXz67iRq7dm1wOCtu4WVsVy01vJai79FN+tNCRTDEvjCfm+K1MMIlgeTOAuSwsKy+kXhs+MsOPkDqc+U0k3ZQahlPEnVEO2JtzaWrxwT06ESGEN+CnuVCsdxnegnuPT+w9GSzco+Q+KbomvfyhHcyP4bfgtv2UCGS7cgq83maHsuI7f/0qHepMgRfovHDkXhPyvaE2eZ9VcjpoWpjkmny/UXIUOEoxP37YBOTWmvXe9tpzHwVcVumuD+l0vw/ecM1nU9es1NQPQFPA26IJGj7IeZx03ypNbrfYJ8w6iZssMOs2YtYtjT742ag1WwAoSnhHXbB9am6azXlKEGpOyhEFZnpwliVKSSiLUWv7ht+njksqRAllR4l59S/0KpIs8fyWlmQpS9j1sYnRiLT9z2SKKiIZ3s7ZrMf+isrC++URwx5KxYXeF8NFfPbVngQi633/OYHnojSI/rjMqXwB9zsAB5A9DRKgAS7WzRU15wr5fuLD0CsqrPuJ0CIzymsXsLXUfA8UPH6o19VHTuOce2HI0RQw0BRg8LNKXhcWOuPV+CRpJhkpRZzZqgW/uvtqD/CMH/qpBT9all3haxYUQoG2RF7lMQoxCfFrngCILAMgEqo4p5BRWpIeFQx9ps/Rt6PHgXjqwYfMz9dnSlzOt1cuJ++rxJ+IPw+Rfq/8sej3QKh4NGK9u1qwryxxHSj2ZxXcnZN3k7k7g72NIJwMm5NrTvAFlNHBswQf3aWGRi8G+t0bsFicPOwv5ggwn4MZQ03RxVdcTzKr3WxQSfQSNyl9GOkblXYheYPiCqkF91dr9RoJbhxdoxZNPC2PJ/o5fex4/C6apNWlQqdoblQ3QlNvOWbWqvc3m3HJYF/qUNceNQuVu2EtTC+3ta/blq3PnDKJeinTdYIUwTjOCGDiC4HCvBl+w+YmoH3t78vWqYkYxOZunAfsE4ei+SpOk3L6+pDrpsnGuBceq9AS0wzHIpUvb8ft7R6Is3uspnk0VLsd1UjyzVNJG8BTXINgr9pPKNnylr85NYypFwfjTHis2SyDkMUHbDNkUt2tzEuR6bCtCU8fVp+Cb4FNLHb7cBmsMzRNyAKmC3xuoisG+4MOfDhgwbtTwfes9lmILx2veDYvqPRZ2qFFG+alNgRej/HOuePbwW7SYqdw6/B0gDwVzvaR1laOEpOSPYZgKd4+HkWux0pC9AR+pnzhp36FJwaYGwe+RFNY6woIPBPNniZDme0zxA63h782wz6g4V+LXky14o1oCpVdccpP4Ie7OwKi+c54AlJOG1czMprq+GmsjGSlBumzQ4AvTocfyAJvjHvWBdvuCi43KSbqnSFpmYRcwFPNli5Uj0qkHL+D5dziWvqxYSamJooSu2rwXLPf0sQpvw+ZaxlsQBoCqroQBsmqhUutdsovtDId77etGzk0Woxr0cFPekgTxTeUkDdQekDll/iaur42ddc7Wk76A82aLcvHuUDPwUPWDuXFtokfLySyE7HEYsw5fiDoGAk6RoYfIyOPodKqTzUm1Lgw6EM4UpHebx7UIrux/9wlDYAPZvSRH0Uz+iTfAEMX/zpQN+zQudNmOP0wq8lYaiZqLLFfDy2g0VHbKEBIo9OC1QhTwhSgBjQOnyiIksd3K5G6EpH0UETSAzm51SKSniB3tFycLP1B3HneyuV9n8CvKax0/x9fgv23EAf2ojXRMeg7b2qPDY8P43iAY8vjF6J8juOcxy/BscVxweOXpvbKeIVXpBqZCE1JFCBwQy4uR3EnNB+8iHiPmsEGEabLfaCatX0NXMb65F52LyxXPFfi3ItXPlfg3EtWPpfj3EtXPmdx7oMr98Xg3ItWrDdsI0a/GjJ/dHUI5dwHjgN9Cf4/fWZs5rEDyphjg7YzcBzh97SZcUGfjz1y3ykDR5N0TfLKzX0JsiSbmAahFzTzu1Asl3a5RFM5smkewNXwHmOymQfgw5eK2097zrsYOhM/mYJ4sF0qfC0KkFMHZ0j63TLh2NiCJW8Ux/urbLBQ/HtFyMfl8fJbNo+j0PzQG3fjDAPYD//I2skgj3IT0W5Fq3aSWhq9PNG7T4Y09tmT7F/QpBNmx/hTlH31bY9EhhhcPv0IhCt+dP3s6gZy+BCSO2a12VGf3XGy2cg9vrfBZOhXXb/Hj5BYfcGesXtSSDjKpquig0i7ssQJcIQjoQkLMmOtws0ZQqtn0W5yuPOrqFBGQFEss8NwHokwtUxE91Sg6CaGb4l24sOKJSRjSGdhac1s7inYS9GEykxIhi+x2mtt7CzoJbxqTONo93UknbVCEm8BeVpJm+rGsMI7tgKhqUXpkNpN1C2FmFPp7gxmrrw5fDAUFnb648dP5YnEshlFLRjrL7y2XyrjyjTbFsaIZbw+8TQGmqH2UNbspymKAAUlanTGQaDNM2IvMo+0U58h5z3/BMGdtdt+b7x/d8v7FqY9+efQL7SGrWJt+CmfmB3ja7H218k+sU5ZG3tZ3tetyeIkJmmy2BSSNY1Iz2DqGIBtmPIwYzC1FmYMptbBjMHUJujXkKLmaxtTI+jAwu/JrcWi5kPGJ/ne1fz8axBfm9ZcUePhUcFrlporcHWYKXjFZK6opQWWV+4GXh55XrCZmqaJOvrsouvMO4PmijqaK94EqUWLq21XEveZGa8Qx806zGw0EcxQS1bQdiXPJffZMKux9DjvgtGjZ4ZqeIoGM7QMlDCmjXO8saWiBxdRsaljh+NoZ8qGiZKRCSI3gEcrKU9C/RADIUt+l2DPsAwtIAsDzPXiFTikB7Idir5vOrmohSuo007Fpocaa3diXXtiddQBXZU3F/jyv+x6QkgNr6GhMoktlsoIUVNp/4Hv0Eqy5zvdheorJMpkmLlbs4tVqLyIvD6RzsJUnIgUKawhORjYGMGT8kRTCxlNwK67SjY8RumQmUntmfnZjEuKDymWcaKfkH2BrAj8dEViETmnMwh5syVuYSlCihzen1dAVZFBHM9aRoocP8KeiG1I9sWslVreYslKCLN636ipZxuMKGCYfypfNsMOwb+PfMmwrJvm1F3UJf7sLjFSN//76Zz7qvN8cQ7nahtJ5ArkhSo2VDlHiPbmbOoj4cJxngrnywrnKBzOrz0vfGqHs13n9AJaCXg47EtZbPT/t2NVVRpjiormsW07VuUmsyFN1aiF0JI1N99O0eldJ4wKHC6mwxyH78BhiUOLw7/DYYVDg8N3p0NQci9aY3n/uAj/JEgcHyKNY/7j0zhm4kc8bmQfCkljv7VlFI0/moJx9RB71aqLGKynqD0ffndzvVKgc8gpMSDwAK9moQ1EY4I2NPy404gO4z6AgiQMejI3KLLPr8j3IvALWEBVHo8mduANHYjPt2CQ7gq/lXL4TOrzobDEK8jYv3UzOO+c5md2Q0NidocHgIRlAoSR/86X5+hLi6hd96awljDNMV8O2SiL9sJRshcWshcqbK+1wUF6T19zLV0DAYndlFX3VKo5aQ+jiaVI2oU6uA2uodaYN9DIfIpZ2VC14vnjd2DGqahjJTaPFhuE+Oati6bIrS8Jah9GU18GpgWa7BMX9wCpmukHv5hv6eCxqdIWrMTLq993Ta96lEA28ebAEr1xs00zkCwpvL8EoO1onXLdHccmC/U+awYPSf9RQJis+/oPsvHhL8KRTbSahhJyDOk0auRPtvmFn5B13mchZc5NKo1J6Ogn5mm7rHbgKtWKipJO50Gq21Bsmc6DfJmnjet4RR0/LV20TjoPIO6l86io83iE7sKH3Yp3Afk/RXfh+YMV7wLyHx134YYkDT1UKqKkwvGaW0ykGyIVC2QKWCZhdeqCbw185j6bnOayiMpHmj4chOGfpLngxARn38gUbN2e1tLmlZpKfJxJumrfDJMEy7OB5dW++NyuGlezGFHYpIjCEoK8UbyIDPOJLDvjqmMTSpLRnXBaMKJExdKU5tYcDWbjCkCrnMrXEM4UdKPJ5FriujkvI9TTId2KXCjOPMCmPArij34FAIaNsNLafmK3lcxJqBUN90H5trmjuhbNKUnr1g6baQpmKO0e6auMuquEtlu+TotdRwBY0iJtUyz6SHq5Aaa5yxXMPJNWWiGyfbSzyFPPAGIhktUx6zm8XgMZqmsOUeoIkEogVP7YUkD1JYSJIR7fBKSBnAu8Ioc0F4TM0LHxaHE81WwFtHMEIRWEzLHEc7oSq9oSq1WCTFg8C3RMEEVXUWgdhhM4mlpylONonEe5lEqGwbyvoPS2wKf4moHfOmIk6ePkGHOQX2UKnPqjTcpClT10C7VTcwLmFwLmlx1qTIZwaAm5ffNWD6GU/UQ6atrEx5XCG5URY3ayGts0y+izoMtgXwiZ5Dxa4AHhNpYEMUSDtN7HXAbpGPQ23wnFVEmW5lHWMRMvZqImvkl6hc6V3VvpZUyE48pHu2g9z19tdtDVLaUvZZq6gBcq6UJyf6/Evl56by+9h8kRkcsp87wueXaX3JliZzw7ugsA3+z283WjaiWBOKQG2hBMh0hhL2jZ1MbQiHVXQ+WtynvXh3thJf5atuo+viahnmuuXiE5I2VEOGK68zS/w1ojHuG9Le2fKuZSYOSYWF10llWs9TuiL6AiF1x5LKaCM2aXFaUrqsp/eIXyz5gtVX6Prne+js5Tbd62HM53zUtV8XCmms16QqCae8MGS2ilUpT7X0AGJib4Bm6CDYMZJ/kcPoMnCt3kw89Hmb8BazZUSm2nmw8wf6SZ7dmY2bJGXW6KJoOjIDvkPrheQ1LijjYhUPlHbMc0IgvSfdIIJmrmLSG+D64hgocaSbJIZEyR4MEhKYKHaeVealIwhcsNVrfUrnttqZ1eYImYM/8+ki5q4yQ29FYBtYkcwoywvV1N1dCAtXC0pytvGjoz5vnN+VnK24j3FXkA4u5U3hY+q6bgt5CHCN94gvBkEmtkilT0XF180XTpG5E+JdIzumsq7nK01Gxr7ryR9otrT2AZ92LcWlqJhwesKR6cbmtcHo1wyywj3DKJcGsQzxRjWJkyglIgrmTiV6LaZEAez6Q1oWcFxB78xChBEooIv2e6xqNjSt6norxyIsjyBnk4bBisqLnpHxcz9/l1OrNd1naHHRHnT7zny5mz3NWTau/g2h5p1j4ASIsLkvKNKhuufQoCWz+HhEfVntnRXBj1c2anoIDd46vnzK7ilm9qD/w4ng46cz/8nXAHcDRlJSvi3BAhboahnA/3b8/vYIoGaxMWNCyF4VpAwk75AdquBF+jrDnyxZlgmOQEPwh1/QhNjUIvwuHoOSHn6VQrNxmhbtKsBvp0X/yWFEDhyF7ynDP7hfDm/JKplzh4QIq1ebczTjT164S1qKV8Waf3pGgG0iSGGExnB5sxPSJodKOlzSMHD5LsWZ84Rr7GJR9NY/lciJZkJjCjdEuIz5AT/VamCNJkylM9XQSxq3lf0GDzkRJLSXYzhTnNAQxnTC1DZ9alaMgcwNmcb2bilIVYHVzAh311M64RsZ8Z/R8iVwPFtkQAQLn/zX0pVqJ/syHq+kQEkbtX15Fgoiewn4j3WDiEddD+kyifEnAnMnZUYtM8TN4diovYCZ/uNUNKEdTcuk8x3hh16Q4pGUIoPA65Tzt5R+hSuFx/I6HLPVUekmMp1IBYSfpjSvmtw0QeYziOCzzjTO9IhtVitJw/ni/WKL15UfLQzbvWWiv02+EEJiZ96CsMFK4hSCZ+NsLVmvMcLudjZB1hWzgCUdozfvtWCejaDMm5eXp2QIf/2VpvxAR+IOrm8pYNv1l/Nt+uFYcmrpyCHNTRFtphd/c6Ye2tkPdG/eW0jb2be53zOSFMzFe86oG7iLdLZ/gBrXGZjhS/ZmP8vU0O87QmudsxfSfjz3WP6J1Kb/qj4W5NP/y79UMTlO6WZr0AoNP+Hv9y7K3zpkA0AR5u2Dmu5KAa0CGZuKzxZXWZBAsh0/Yy+a1mAv9qQ0pl8dO6MABMW6QHSocjNI6cQhyKbajXn/3P4/xceJfRPySewSYBZ8pzgdUotwPIh4WEp9lGgdPFubBFF6BaxZNHAuN/GwRTQ8E0Ye6mJdm8YtCuh9N0Y4UbGNdMbgQxexxD+L48sU6B4fJxUG5qZd0uEF4JOajwmsW90VRtAwzk+hQ7hE8PjbtPwL0M/GFGbTwDIlGBZp8exCSkYIxrEp7yAXdPTlwf3iaec395AmURbZTFMPGHxRE1swALLdyXZogGTDXTLEkYIGu2XmRxYnQxPR3SIUVxlF9cviziFwByjuxnnFXzaaHJdJCBCg0l+BE2tYQ0OX+iboX4KwZZs3LXaP5ltB8hhe/357O+nx0tQeTFZOnY2olszYQNTpZtVmpjNnhCNkAvnpg9A+I9bjzruPetxpe3Uw5h+KRCkZOkDz+b/nN4hGofiFr6B+6nx6KKtjkQFjl35y0DZlunsVKr/XHEeG7iHlK7xtalU8qMuIGPdn+nxa4Gep47NMxL+Cy8pTPrvPRA8wydnu+SpqzAtt/IZL808Ib7YIn5BxvbEgv6jhjdrZRqK5GSIeRO2qxuTHtVnzaXGOp1UHRhNwj9WDGM++0YOrRHyJENuxa72v/4kq42CmxibLLOBlOQKbRMTzkn/VDlRZQUoZZUBVpQj+SIuQLpfNQY+WTWDNsypDCD+8L3JITJqXeK+SQ605AydG/I5vQ1pmKqOjeoSf3EOcynCjTm1vO+PmdXg2g758cfRLPGx83q6MZ8rw8Z+mBhMcIN6oyf+s5KHBkejGIg9y4uVQskejHIU6UntfghpKidVrUpkDZEATVF2j6Q3rQmXL8Z/V6ibw9dESR4SF3qSDBLVA3Hs5muY2TmAoV6svJO0ip4XnPtn8LPqRXD/MjdBVxHiXuMoInUNE/hDZiiflO4FkjrdPvI8VuEewTEc6Xlj6zB2Pq08Br8WCJ6xkHopyOgNvBYs4AbKjTfJKMUXT0R00CoWbkuLtdcvRuERksCUkv7Q5dEmaIV1JXKASwyunLymeCs1meT4EXkUWjpjIu1Dz6gli6agHxwbcU3y8SxISG/be7pX0bjHj5mRMWl5qrE6R3x/K3WF7EzD8Ub8iLbhl50fd06XxaZfcOGLPs3thhPENvi9vmJM2aQh3hN44lDosJF/yYAeOKLbeeMCvu4klbn+moeUk1aVn9lhpz7Yv231BAmX+GMXp8Fb/HgyeMyGvRz4UUtF3wRBdU7EoYU0oUOa1/jMvW5vp4n6nSUYzZRzG4YSHdy+5fih5XD10YaA9/TM+HHEHhTpJvBHYAmkdy9IqJLbNpSJN/JUfSnlNxOl7ac0qD8rNFaWI60/Kg9Ym+9cXfaH7dRfTiFejpKPS1+zJ4WbFQVZm1S2kVKpNd3M24GjUcT3obbLp7DpxF8u5BU3ocvnhsbJN4fEpbbIEIImHdHyMuZF4QC/gkgx3y2vPP/8uX9qw2wG0/GFl9N3RVKw2SOjuBAvvmAPtM5NsN7dMfFb8sATVzDeUtqnWAujxebzWNPMB7r8yBUI+POi+ci1M5wXeMlGgMlIQrTGPM0jiwWNigM7QeGx2wMmHXxq74S5snXy4ZOrh66SwLTyCviOu7aKajuFNyjNnYg9UOXWEW7Px19JB6gCfFxNS0Yb1OtYpwcEWez6PRq+G2Gul2cj+QjFZppSozgtBlCE+LlvmIAZ55kViR3wYBveivUP+u7gCIh77YujzC/mpV8e4nmw0vrQEXpGXW2V+/J4eLp8yuSAm0T3yZ6BTaX/UMo/hU+SI9hIEFVMyQsaBqhtU/OF3Rqaa7q6mzA/RffQoY9zaePZxdDvfCDVhojL6VYHSqvS7vq61Td4cpdddOv3r86X77Lu+ojVa97V2/21rog75pagW6R5791Ar5XJj9zPEriBaWqvNkkP5TvG+DY+55scuLK+NEr9mSpS1e8dArEIsyEQOiCkRVUJrtPz0CfM0HzYzjAJiT8jCexzkbeg9DcTiy2WP0VaJCl/WR41O76mUgAim+l9CNfwrobvOJHdK8qr9+3WVxsQ1CgTXmDf787M8bvFP6F9BTSz5LNgJ7pYelWMHpNzxr8lUs47fSN/HwWLIZAD4lzKo5MQSL5RnJLzSfjDhyv9ePxxgnXZFAhqCqPY0mcWMuPK6rfqS3NWUaUfRSSrbfiALDuL1dRguZrJnt19ngzGpenPXh/8LVLtgqWxfBI2AZMVq30jp7wAR7ZBmWACrb8VbMFGvP6dm63uYFmtf9q3NIP/4w9wNIMyP5FiMld3so3spw7eX/gA3pgNbz0cs+zvxUm4ltnM5w9A7koUqhIC0gKutm5xew3+w6AX/1kcAA0iagJAIHWU/CefwGlbXvuhvmD+LJ6R216U4ggFIFbCyJ+MelMV0dHXX2a3HzmXrZanpQZfsg44g0yB545ma95IpAHvPpg9P6aNb0X7VWdQTO9aRH7ZpZIzMgzxDgQjyoeaWALOAHzSTN0q7tkdTS4y3hiowI+p84GlnavdD2u9e7VClONjRV2gVDh8ufk5Pe+hamNVNcy8uJrXrko40pAZ8G/WMYSDF5KJG18ZosYfZXaWPYkIZQyfKlmxezO/v09kzxEJvoeIpgqggYdP89BynQnwjviK52rgsY8nA5/f2dKQX/Dq0L/DNL8YKMzoCFgHFoJ5wqdABYlyltfDRMudPm1FORmx1vHhS/fCnhnzhWavCAoMQFVvzaUbP9XpygARjKcPKX4nhW/ZB5EnTrBVwMvBsd+g2nR4Uaw8AzVatl0axlzaxlza8JKBCDfIDi5J277tRAUrjVd+hqTEOALTBJYclWvxOW99GVKT9M0zKRMw12J/b30PqUdTcMJNr6nK3B+lzwvgdPPZqqgYbgGEKNmHNW7DY/cXWtmkboh+ki+EF8NHzhkuNPI89sYxjtVnoP4ZJnR5E2BrL3FafTo4FJFoBJcm1KQe8QgTaoaSYjuNLqPjXbPWg/kbkBCnsPPr9rdHg3UMrwySl89McPPIBB6+hJuiAbBhUkl5Q1SlinWxSmUYmOLKmiGaiRXI5aNLC28dndzGEfCQ3rcrzoAt3MLj9GlfKHRJ/fdUwlbrog6uTzpv2i4p+fukwU/5wSVyAScIArIA7VASwQ+fesL0DpaRTW2eBM9jqQnnO4RtOQi7ETj0BcSAEFhgGydhDOi+ZM3syC3qXIMeWskXkyGStHyoLfchHLDqdJ0MFZGpy88FNYy3sUF6S/oDKod18EoCS/a9g7daTTyb5jYic6bj5dIORAyYzaUdv0u33NlEMHePK2SynNX1E3QxrqDxxNXehOvwvPuxROpYJ38BlUrXeAdjIOh8n80KbPnIr/9AvfsJoPplcl3hORIBe6AANFY900INoSQftjIUe/9Rg/szqCqDH1thhpDvMBnrLCvVkv7/UbxxTf1X6K0V143m0dczI/A0pDaVo+rTg3wRUu+xt64769FyhPeJ8xMKcxMgaXt9BmCkfVO1qHBCfhUiR04x3Uq4vyBPaQ+JKyUY0OdaJEoo7K2T4LTDMVMPiEY98TOGBLJthLv1daWUkzcHbXsedQ3lUgVUMdJtoWpHKyCJHCpcKoG8xYGgrViKCU6dOEZMASFzwGAmwATqwQw+OBQZf4M6CRa5Xno1CG85yvXX1abFJZvHsX9chXqKAjkO2ENv6cltb4/tA4a1o8bWhuypzwxuyskKST5zZj9ue1+FkSH6JAv3bd9erzEvcfMVlC+c+qtgmRs836QRtwSyaK5XAXdOzQR47VrXUVU6HEQPA+N6WBfy4aD55Hc1sdFX/rEM2LRB/7rruaG8GvPoYgxB1QI0ChRSlbkr/x0TO6aPDDul6wO2TkLUERWbuqaBOPcm/nGBMGY72XCpBlvIRSbrtaUQVmJwvmQhlG6BikouZVknA+/asKuQe4KpwmxpTWq1axV3BuPa2KluUBN5Cg9wfDSvsbJSV/jZA5ELDBxk3Lz1q66RhXgvdpqZmk1mHWX1QsfDhAJhXowkOVswn1+NETJ84JLApkwStmj2fWZkC9PhMbj/6CvnuBOhN4D7q9NW/PhDPjD7ugDxsmHP2BU+4kM+MYfa8DPHxx9wDj58AeMaj+RAb++G/DeKIZuatEjwIVpzBx/Hukwk3OZFLCjHR3oRzgS4s8KDlI+ZYXkh0zKLawCGatCEj1Rbp0+Oy1ilVQI28Oc+bgvMnsCjPKCEQptbFnNGBkQl1he4iS5+vWzj96KVoX80XEH/uBH3gGWWH4HlN0drHwHLns4e9SqcWlzWhyxOf3gP5PNqfsf35z+DRbCJUqQ1raSsWgNAAdk4T3bfn/da57yqf/2/lMlQOiffI2+nI+z5izIlzMw7xmfB9es5rnvsrv4ePceeO7d2S7sTJtwk3PqTpsrqfQ8ri0PBWhYHFXquQsGNfNg8qt3sQKr/PmFO1YNCmOMNTZTK28MWaUNWUU2xGEMuvKyt2d0hUvw7G3/kf99/tRtH7r67F+e/NBnTvUgitzRrD9thpFxt3174zNe8rZvffjUcGQ7zcbq4bZdofjVZ38lnBgS4l4dXJCh9dsGXrpZMzxv1jT/66xtsoSvorI5pyMbtEZQ80Hk22jv+4MmlCfDhTz2Zafmw+/Og077NJJ+Pzlo0+HAcl8g76WbLUyFXx3iQrz5v3B6BDs2x+5Gi/yW5UwppixYqrNdUNaUKGJFUMcde9BWpi4XMPSqy3sPL2YI1kgCBBAhQ6evbtJDb+m4T3xo4775FQ8+bp0/ctw3v6I37j8apHGPH/lxf/UHD2fcxz20cd/xygcft84fOe47Xtkb99/YNO51j/y4L7n4rQ8+7hdbWy33S6QZJSO9AHXts4Xgi7VapxEjstfQ5XoaqdZ/EdwXNXTockkIB5BSw8+4ojs0c0Ohr+cihdtO1+g2THsQSFiALjzuD6YSQ9R2ARfzOlxjS/SpEAfUOy0GTLCzQ0osS1JkGeikBAdOnEaAW+kbH4LUbZ3P8ae1/D5gUlTrFEJMeJEUYBVgpPDIFV41xqAvhYFoGXtLEfd8Eo8rzkQ0WdWMXf4XhqFN3WvtbD30oVj25ACFiLGvc7VQo0Rzxo5m8mk01YYMLIphnorXyU9fjqrTjaNLl3v+2oSW9EXn+fG1Ve3sR+fgApvSQjCVIsIpvmtM1YuhZmWyxlphEFw9b+SKCpw0saYyZJExk8/7E+uknCm1La7SrpxlaTxGS2f2a7TL9VlTWdyW4+hZ4wF+nj02p/mQmg+Gz3Pw7rPBQSQJZgBgpng9/Eo7BACKka9Y+TQYBxT3DKBwGNB3aEt22kyKNU+rv10CYQvXEAdmeF4Z++TgspbtDLUDABlANepgcnfYUTzRcTPSSPUDVumwmaKahIWY7z52HA/A/MVKKeELFfgyQXFbpSjYJlDcdkFhzpgtJaydzR/uwg0gatqJl9q6V9qN01eXUt/2DjEHA6cu+/rCF7r2XqObYIrWNcfgC4iYklqpGoF6DCxN00/MflZ57hdz77MwThn4NpKhWryPJDzpwNBGAWoMNv+YFCL++NmYT/Ru6Jw0TYpc9GwPDefPUlfLpIOulqkaqlqmPDW1hk3gthjed8VwYYvuXp5EuOW4jckSzwqJsrVPiV42l1tbSnBazJZ62TQbVyQe/v5QkNhQAtJpqYIoQ/Gz0tRhUrkJlQPbxL8gYZYR7u3lxdjMyMHl8IFFSE84HMnE1nJG33ehL2d8RxvtBzMH3GafL+ELJtuKyIH1c7J8ak7i8jRKUikR7kwJn5Y1+wB0R/9FGrwOsPQkUh4WzDVtJ/EvaagZPZ83N28soSoGs1lE3pC4NGcp2977Ujd+hUp2WaVfmzJHVPKGH5g55/+PreCTzvXWvVuzB0gGcu5HfMZtSxFfQXaTepMiOdwa/IjbN70arMNF4krNCiDgBjGGgXIyEmqXeZKTCQQIAMlgM3zXC6943Wdve+nV78qCq8bcna++9Yf3f/cbX3ha8MfYNweY2/5LFxb3XnjRGVhB0eAsg00A4deHGJbwzzhjx1iYzIlfBWUqjd9gNeyiOLLz5AGdDF28PgRJuWjPbN7CrwrKB/JBRoFqrt6/B2FO9s89EHAgh3/2ojnAQfZ+egLn2qzPIuu2OwcX7AnYpdDy3rd96PEXoFV5L0QucLR6GXBSRR9AZmiB5zen/cvd4bekAjPpJq1g5B8JW1SCV+UIRWPkJkw0GfRnMkoQXmRUy5fuDQJ1RN2moB612wcvIpI8wNzmPhkUuYgSMA1tplfajSchpzBdj4fY2jGdjUe4myYyFClt5N410s8Qmbmf1HZwIjRDGF4ZbWGatsJghkmGeL7NKxo7+Gp0EG1AkPrszcLsCchd7YxCAzQzkjNQL/cFRTYgBlGWIy526i7k4dij2BzJvSLLua8VYT5xsgYC145X/ll4gY8sMOwKCAg1CTbHA1ePJ31x08EuytDkgXG40TcdDAKVY6n8poN+6AfMqeeo58lwk4gv/AyEKVj0gQ0Mv1X4jRTA4xoL9AQYwU3i0yvnQ+cvPHeHWMMz5ODQD+bHk8yJSKAKIi2+izFpJ3E0Zlj4XAH4Jn+VMhMOgURADmUq8qLFvhQ+oEFCoSaTbr6i7BY8/xkHL7Q6gwj52C/S4MkSg3kNhcoU4QgHw+e2sagsccgS4rgAIchzLuKwkVCVcgLVce6CuTNTjrtoPTMhiaqI8cThunuOiVCVa03rf/r3jFd1raEQjuBQOIPzzclcNdl6phOIcX2CV16YwXmeZd0D0/iA1aQuu9cgQRNf1wX3xWPUoAq+aio25q6eQrlLySf5Q2PrvsLd2+hU51pVQ14rNcJ3GG4uWeBykUpKrhY9UyGxOpMSiRKsghjm3rI2KoKkCZRMYbWdPISYc5EDpfbSEBBg7Ce8cd8divq9jJ5FA034A+pLWJAyBAB4g0hGoq2RHxCuM9myIXPyoElNBsOFqX7M289CZm41Trk+TjopygCfXKaFmWsZvW3yycDL1wFCrfRoKmKRb8PKNv9rEa0ev6ByTLJKo3izmTZ8vGilkA7dRZlR6DqDI8GglTcr9WO7ILvkTxjia/66STg9BoKPUHhPLvMciUCfhbsL7a0sGibxuBaKYKm9Lgr9qlTByGY7Ft1XmI6KSP7wY2U9RgqLXYUBo2TtS7e3taSzMq7VVs7ayuaIyjmr/sCGYqTDwe0KvdZGgo4eqRnskv65jfkjgx97zG+sH6Vj/uiPP+abHq1j/tiPP+a/eehj3g/0v71gGcJ75M3cCUE8zIJoGGVVcwE2Kj4jHJrNenMI0L92J+GQHem8tNkjkQfEYeMHF4/ruQsv9vXcAz/4/ne++slbH7hgz0V9QZi+gqyUM0IUHYiyOO2HruIQvCS+2DXO3J8eR2EPAdey+eAasBOiaPSgMAFItaTpuezfK/SrApf4Qjx3JF9IcEE7fJ6IpPubPXEJIpW4BPPEsJELzEpHQ8N+O3ow5DEMZRde3P3tGu708OeUcUtXZLntZKiKHWonxKrpgvlK+KF+EI/a9hcv0kBbodK93BdyMXi2EK3oXuWwmMsUEIM7Nv2gxNrgcJmQKP8Dk8MXxDxHdqTOqzj8eO2fLK0w7s/gklN2rryuZTP6V9DLxDdXSkLkAillAsImxuJiSQL7ecpdPClPkhirnrB1w0FIoUXxOlwTzY9i1LTk4IPvcLAFb0eMyoQHxzhy7qZpb1BkY/ipDsFuc6IyvBT9ECQU0/CkMHyoPQaiK0hqj6QFtdKC5npL48ioPpL6E6mk/rRSf3LvI/VnGdWfgBAPmOst1J+l1J8dB6TUn6av/gxXkfoTqaT+NFJ/Gqk/MT9J/YlUX/1ZMrbGlZ3yU/vMsqf8tPhj4sblnr7uj4ZDOWW41olc+xaIRnNm31wWbWtwfClmKCLx0fKPHl0tVtIQ/kRzQ4x+hp8YDz9PJJmaUhNJZk3wDKrFu86r7/RVF6I6Imk4uPEA8goGGIrMCwKRixg7RjvMe6q+F0vLlUhU1CPZ+Wx6lp3r5GHuYkm5W5FwXbt1/pNh0OJnHdVYyTezTTvNH9hYnsn33ouaJfxC+nKXTvm8H6tXjCU4n3w5CSordMJdS5jQU1sfy4yMLp1zJZa+9dIn/QPZtmKy51K5Vy6VLIm34cU2H+DrR0SHu5dv5e+NW/k741Z+Y38rz1h7H45bed/bym9cvpVPZgP66ZZpSng6tvO0Xp4J12/3orXjmhm+VqjtCbl8DxSqMHqEue+sxcSOb2I8yfsbN/QT3YZ+05L9/IR+ULiOW3jbbuHDmMIghMUj5TiUPnnfLEILCMh330lSfPc31G37Ah8Xg4rXCjHupJ9P0VOeCdzn9Gy4i69flCW+dzrLeHp9OP3e9nQzaFb5Kpoyv3rqM8f5TDh9ezjd3BL++HCYE7kkaGMuFrZcjIx0j+bPKfo5OXGybU/hy7em8OVbkCJuEgwX+96wKKa0FLp8I9FuDF0ueoqk4/iGMVbM0Et2vfgS+psI5LglOb+WNsQkWF3fbk6zpvCiPHbPxWb4JBbgHvjzx2C/g4fOfHf7arxN24AzKZF6atB3I4Xw5fkZaf+LnvrCHcD+l+RMKe7xiBMkp4t0HfcFbXR1iVcM233uHWtQim8FPJVMF9hXzDKdbqQi0xLJT9z3B3TYYYnQypjxYUPD46oJdHprw0mReYc4Rwjbu5FpbxSf0r0eUxoYC2Bl4GnZElD5y1iUEOcCJZCPJjEANKsAvJWaDf2LHuYupmuMW2l6oZ8Z01tC+tkxvT2kz4/pM0N6v8EBOI/sbSbmPzvk32RSaN57TSc+Ga4bVkrhTVGvj/Fl7gtS2fMQa6sRT4MRJsFwkWU+QYI+bo/bTbWY+EIOFhMa5PDHg4ufbTgWBxMkS077kKKyRvMUob1YA23kK+NaAq/hBMfED3Wl7CHWxSzEJsOqbZEl7jILfFX5sPjdshhd/cFDhpGmwmdLQoa1MQ8oO+JnyzjTCpPB1YYfaBY3H6JX9SZ5q/uoZgSnAyIsIQ2xYucuvEkIxjnf6bu1nlJfTGLwjqwtB8VfvgRdZPo4Iu0ZimiNqSPWs5TgsG4q05yQx4kgsPklS2muoeSQbdUI7l8h8/AHyLzgo1gIz/BEhjNKBDnrkKJ8pIC8CPyzrtdMFZppO6Tm8rY5++DN+VxM3DaZGsj/KLwRbKSmm/xEQimmi+N9ic+SOYyfDD3+9siUpyNH7b4v6VW6qS2Pd39hnYLXKysHoXSOkpRMzkh1tvss1ToFIeKxxKeT5D7Seffdrjs+GH8dSAj6zf9l9SOaX4fm0/wHJdADhF8/OFqAcu1s+bDQAlVCCwwkLtfQtkJgTXgByskTS2EC9SMEE5hwf7e6lZEnyPS4MkDgMXwDvr7qp/wG/MGan/IbsDj1U34D/vCn/Q244af9BvzVT/sNeN1P+w3465/2G3DjT/sN+PBDvAHfiRvBTbQZ+QqKbku5+sOtdrwCbnQQLTAn0QNvGiq/AY43jifci9ciNT2enDI0yzAi/YT70HFAOdAVoOj5ZVcYaOleM62zde+s1ErgYhrAJafXnQF30rW7bd0YPYs9kTO3Nj+kKJGOdNLLHi7ftXx3M9iJyoBJwrCk7c8fWlMcsQM27gcMSuLlgXli3J9CYRhC6lLTFOMdSSmVU+0kPCB/NiI84nUgdQaX471/iZT3lq27qxgqrimFFjRPHhczAqB+IdRoLoVeDDkjwkxxYcXe7vET26bihZtcgQdKXkdAJV6IVdEppEYRC/ehy7oABCxAHRh4jrk/Js2aNREqaPoENt64K1Yf1VMYij62xxBG963WS6UrvKtzU5bNQXHSVcR9l4jaa0zyVb7OIMow3/uQvTm/gWn4ofedlUHYnsCxBbpQpC6wMH2Vedx3VSarhi8WtA1WF/QNCDbSxtU9ngoDI4XBfzchUi0j3ZnOJqjt73hArhFk+oJ2I9wJ0lbx64DXWAsWInXVeBJd54fJiBsh6CcypgAHnPRTeFdHfoifDKUr+flWACGpLk5NxvBYS0rYFUrkS0rkKFHHEjVLoF8MQnQu2GCkLiL1JxFAQg1jrmtNhcJ6jIjWpoJKMP3O1odnwqcjCOhtr1oMxIInBNNn5PtoQTtFaJ1bcHzmMsfQ9zWUoLkA9W5RBEmeEHHWfbAu7D3BG55QWyKyQj4ixipKSUs0qNAlGFTXevh3T2xdbelUbAxlP7+i2agXLESkwtdHqjRai+aiYqhcajfyuGSBP6OfoNGo8OVDMRrtjWbiS4/qev1QHK8fmud0sYOu0OMqujjfAI0bFIFktShETQAiC0ZsKLt1LN8S0y6kNzKtFXZaLUE9lqKV+xKoambF67xyRkcV++D+cIof6qXRs/pTBtE+Ho10S5FJyZB3yX1xJrh5HZVWKd+TpsCk3U85eFc7680MNNOp0LNmcDYwOJHoezcQin3wpD0A9/F0YsHdG0w5Ie0tvcjvD4FJ3O6Ap0ShdMhi4/L+HEDFdOH/ONMe3P1/bX3WTOPOQzs5S+X9Unm/VH3eOfFy7IGulPoytqxu+9Vtr/o5w088Nh7/UZ/9JYR6t7B/2+fzYSyIVTYzdqjrG+heX3dCmp0wkfOElS2iCO6yZwNlS8vhuHBvW8OSYcXryuE0zlB3TXMcyyjFEEc55BFDxew0UtGa7L1QFO69a0c5+SFSj4Se2KJqvqu2sV/tPWu5vvTdhzqa9OE3jbXLeUE9LTHOXV6zBRzgibfxkdzHIMNklK3ECWqi8TFG6NykO+V5m1xk/fzAGrF15HLqkewkeevQMVFwwmQfPrMmJGbEy5GFDLznIfD3+myY2F+26p75cbE55/BpEpXjS+aLQ1wRA5KSqvE/PV6bgf34vTOTWJuXrQ38Tqu17L63MYrkXwTzTXN/ShfxFjTO3ZRkvGlq+TX2QJWMt7/cmIVlAT/4Mto6O1gtVTGs8gNIe7q17rPrJRG/w6r7i5YydH4TjrGfuRaJweZ8wSq2+VVW8bout3yEgXHRxgfd3GTF2RJG1MKA6r6R6h0n8Lm75XlfNBYY9sQf3DP0cAz0UnKX4Vtl6p1GwZ1KYeC0+CducmC9Bz/PEQ4CZrc5YfeYdFTyoSPl7S4iRpCLK+iTxgV5UHswEM8T8oZ5UMCvsWluvjB0XLCmrQBMUChZGrmqDGfGSY4yqZBczIVeLjTUSzs0SEJw5B2Co8ODpDC6RSSabwERehkYoW0uUwxK2f3wORS9hs+cI+SYMDQ8yjOEBsm5RJfuJceCm3sb98vK5Hmt2zFyS6ET7v0EzO0zMajxUHiQ/WZz8g/BvvUY9AW/HQqEyzq/9snA869A/xLWZvMUOTcB+/hQhPgZzDfl7nEdI4pPyBmjCtI0MBIjPxmeJFJTIeWYWiVH80hE53yJ0kN8D5PhD+bHNcBRDPFirWIKL8OUdwt+TeulcOrBAzzjR371gl+1LHsCE/yEr4BVq2TEda9cg00BXprEBl3wXQlYGAjtlmsZTXiiv1rN9YoLGlKjaCycGVfNKe4g0QbN6rAZPd5XxLPgD0LMcrqfzZOfG7qB8pUkVKtSIfcP78B2lOmeofd+VBijQh6WjGgoFipPXxPhpBlmQ4ufjFyZ7vVuiCNCIw2+GzG06iO5pL2Stlf7cZiHQyyFjvvWtNZ5Wu3lWnELYXEP0L9pbJv7337NA3ny89LLHc7e+gCYvmXNz9wTvEEMhww/td4cF/xVVhU2Lwx3MdmB2QxBevNQ+prJK8NBwYPGuD+tw1Hengpp251BQeo1QNG7+HV0xHfE+02myl2JDAVMKnL2U+CTwl4hrEr/zJaD6UzIFww0RIN61Io3xg/dPe7odKGP8qG9YM1jdmiv/UkPzT6UodlHYmgfebCh3WXs4EdT9xJ0N/EjnlS1fDgDDMfwlvCGaFA9mK1pBzVYYVC1103luOpl4xKi1k9wzRGUGvcgNLxkdB83diJB6/ujI1k+Os1rrCMgB5eYHfKaeoLTeoJICgaPJwPvqWI8OsRx+MKP6Ak1wUPF0JyPKvEJjA7rZN95icPNW+clDXhdoo0ZxeFNeuOxiB/sllSoxsIF2uH5R/8n9zeP3dnkTY/doX3wwZa3V0CYsf0YcgoeF34MXuWip4Tx5sC46o5z/Asqm0GXpaQUOlePBz78O3oB9/HqfhJrkcOQMQBxvB2XvgopBp1rDPTJncz6zDBMBaJbuG0x4DnDH4+cLZGESz8+RajbmiLUbUCKYV9SSKVXEvhNuHUcbtzRfi0qpn0LU1vXWqheAAI3CrHT2KeSs1sK6RQyLgPgmkYC1jOsd6tTKVFtMIUZbSpi4AbQAbiXByQtQZ34qcnTz3Z9gQLu0AnYQMsEUjLn62twvlCFbLYge3jqAnqKsnJ551Ykx75JsV1iDAZC3GiUywNw+4LeyjIn5n4DbHg59zt75rYhkqGBH3jVEnG7ELQQeMU1tE5oiHPH/8YUK2M/NxcGeAgxWy69JBDqhKbmMnf7CTA11vAxskih+a4968s3bXvZB361evfhvdsOaitYwue1etPsgO1nvxHDB/5cfucDjR/EQoPmzgfeqhPzYSq+enaAoQ6u9AO6YszIz1qEJkAqxk/gB0YMu/oI+pYohs/sLFEdw+6ox7B7igp+xTEuSsupu42WMURexQoC3OdyBt0To9HqgSF1B8kqdVLSYZ1IHRZUVMsNUrKJJYNUlXqisrJHnfLg1Ll80X25dMU17fRmteLmdMjRilu2K+5kmuz4ESxdcWmj5Yo7jCtu7odccWvNZxOIcBnCv3NaqzEOOMz3V1xDJZ83acU1acU1acVFIE4ppPHdwobNiPJFMjsbvdbvNWYiskkratPykEWasivaPMTMKNj0AAVqkD8XyJjwTA+Qnkz+x/RihBPheIgO0vLlo4/w6Fw/CvTeCJXH0qw4iTOT5/rJ4Ji/fTya0XdY+FDs1xR3HznGj3jALhs/ZDTXkn7zgJLuT6GMD7dOBAz8l573f1Dkrqgxcb4UaB7+RN87hnB/TGHyjHEHJpFzBuPv14waSIaGnS2uNfDHlvSqoU8BQwN/BwlYhcPPe98FvdkmTEibEaWribRINzPf46XDR8CoXoDpvp75Dq2DIdfCKStn3zDZI/wwroZogeqhEotMJC+9UuEDh58DkgB+4lyQI3exIph9ATvt8DtxOh7hbKm9ssV6WcAw84/Z740r/OycH4tsNgzt92BmPe/x2Z+9oPklOvzbHaTW/WwoxTL9s3IB9FUK/3MBaCUMavQaLFesHMn7iGgOn/7QC2Q/DtcrQcnyv+z6+ezQCxqSgdvhP4IOQnQ7Jd/cVtKIXMiFqCHgITmIIQ3j22tYazyhdxoZpEdgAXizVyu/mr7WK77c5X1cbx8P40sLAbfWS5vr6xz4IQ/Dm1HIq0UuK+x2BeIHoxf43fGxmd2A3XfqH94UBX6RK2fG0SkcJJsuZVRWXDpGzqJ2jjRuuIm5uKlgxeSNxPM8Z1zAk9/IszjcIhxlnlqtOEh0Pia379ASUabrxXK6tzCfl7Bjuz9e44u4e4H9o/dFigArX/5FFj5vv8hEWKUvssAXGYbELzLHF1ngi4QBUV9koS+y8EX8Iov4RRb8Hl+NBL/HIn2PYcz4Hgt9j0X6HhEQEk4e+h6L9D2i7e57LHrfYxG/R/ZPieXfYxG/x+92cpOQPcUOOH6tTRKc23qQxjsfXavz+y2muQoLDBjmBttnxgwHbpdXqFCoVoUB0g74Jl+HCpGVogqrzmZL3bicvQe+WNIKqrKOH/wKUDCowwWlRmFcFViCcnkddcwb1FnHOgh15XSdDb7iQgMLb0HshpRqInmS6835u8Yl8QIKvWbnQyipmgQXq3EH35FDSJS+f56b4nDzWeNP9hY7gn4uhBxExIo/2MBYCAxuCk/yYHgfQ+/J7829YMOsaFhfN0Phj1ru83aEwybDYUaaGHxRN+RQqocfMXncnI9zzu0WYKWbkWuQf2OO2czb00PujfnQF8GKmeew8+zpe3DQNSeq1+krUqM/25GmdZ5u2cHUDpsSJ3RJDFxstCT91VpfRqSPic5nJBuEnPWx4zX5K99dtJbyQ4V9j8FVJrAJuSX4yZ/6/Dmz39cX+4n+0W+OC7071oeE9UYqbkwnkvrx9iYvtQ89OpUPkKCgxFxZ7fAoHxjcSx6TA4PbyGNyYICBHn1g7zOm/hG6lB9La1k/iNayfjCt5URfazlxhNbSUG+50G0yVtJavq/DcfXdOJMpV48q7+G48hjz0o3l/y/Wq8hPQEaThOOiRyDqy8IoR0YLR0YxPsmR0dIZEbcgpGwTd5k83Tlsymexha7h1RlXMbJpsTP5a0Zuj0+ZfDIommnVj09Lw4j9RqXT8RB4VbE1IjD5bN57E2s9mEKxXxGa3OBn2AbbYEBNPxFRlrDGT3osXUFwNj7Izd64L66h7RdW0Vpm0hy3aqCArSI6GTHlp2R4hikz5yIhsGTrnTqU3kMPDXLoB7X1L/Yka73uNT0Ni+hPS/TD4VwR1vmTMUxbqxqp5iy5UkD1Mgv/eJrHxoOkIENgJ+nCxmYGG0k/EWLUTUCBg3+pRDg5QOKZM/gcD4leHdAGUWztojXZ+Mnw6Cag8YnhWGutZAPqr/Q+vgfvI17D5sJkfK7nG4EKZuRTegqBOTFz08y4ID0zhee8TyubiXwO/vWhySX0sgiwwbU6hBgwFLZB8oxhD06bwaWbC39lhh7KIIELxWYHum8lw6xLZ8MIesQ5kG9W4M04ryQkIT4xYg3m9D1kSQvCfbxtQKA5dyGxImvJ7wvCxRylE4+q1btWBjpHtlFoi1Ey1NIvZNke7CB6b4vlee0Zc0AwitaQi1ELSEqKyZJBapUuTicAFTSv+8OnRfdp7mhCA5rRhqEHhtcq4RFtGQdMoBlS5PbCFhU7lJPCB52SMrq8z5odLMrTzR0IWfSm6TZGUQ4EtIWt+dbVsXXjFldLi3WdiFkJf7YQnJk8D469PL9nedihPULVnC+I0HnNXYo5xD6wdcYcytET0MWyW/q9wQrg/MgP+DoibFcY8Nu6Ab/9kRrwza96uAP+/HKHZ7S3TrHWnXax0+HHRCKG5pPA1D+9S57RJZ/K5DQJKVLmti65tUueksKmb+kyT+6Sm7rkSUw6RVgPdBe+hAv/pxQknTnu0jUog0m+pHc9aSHIkxtFZ6nZiuUrYETgF3JBt8JnFJG3KQuzF4op0E4hGB9+agGZoVOzdI156TGadjZgASQmbn6c+QwbkyUEBhkuwLUopLKOvECUBWGBk25NXAYtllkrIr53rmBLFsDPYEzewAnDUbVg3SfdmLQhUR3BKYGz0VX5uFTEhooRQfVgI0MuY22eE9BmCicinYaFr/7xAfwifdU4006R9JiCrOTax2o6VFhmCAoZMg3R1gzt/zO7Fe+e1NHY7++i2sKRjoDPVr1gzekwPjXLnxpLRXlhF/VDtMtPUfATPZvci/yeNw+EocVimNelgG5sm43Id1Rh/OwuQLpC4pPmdHrTVOf58hw6TbBGzhplyEY1G6qdo+m4Oaz5GJjv83oViiUVclQIRdae1wTO3SxUlkK/WypSUJe9RQSliT3irZXPGbANx+6P8c2DfOrDBqAyUj/bOw3wZEzeFJLPjkUWUeRsvEb3mFnD8/lZm/O7jc7nZ4TTd8b8Zwe0YZt/dshfNAKd6dpxn8wneyPO3Gcxkew3zGYRZbaV3CdXkYRI59zniFiriZxzezesx5CTfwLSQWFw4mP6Dnz+p/4OfOan/g584af+DtzzU38HvvhTfwe+9NDuwJeiBHo4p8jdbp4gYbTEkRnVSvhpLoR0I+s3fAnuPT5B3EHQeBBuojeim7htV06JUE550kVYd/0qHeucYOrWvWbV0rJq77Wr5GIRUPxDgfZNJBm7EXbvy2xQ86wBpr9X1/1wwqvDlEnQ28N53M9/8RHfXuzD9uLmI7cXPOteMhEvodbdpROP0EbjsqNtNPobi/JHOZE/ZO9xOOX2KTdnq85lfL2vCEsSDOkRjjLkLl4bwUlH8xX/hxhWaFNykeTLFx5IliLXFvhxipuUzkBRiQ3WEl4wu1VRaEvFpFXIIcSfquhVIkLicoda9FSaJU4wRRkAJ9ggWk9bTrA6coKlKLn4Kfv6NduG23s/H1uf7j1F4C3kzJM9pAi8/UinGX6MWFMXjtMtKXVL5Det4dSzdMLNt6I6VGzUhnjDH9loC9iKObY8Mm9x1GDO5a0XxrzaKStKio0KM3zfr13bCXeoGufUeSRH9/1l50XDCEpBSVTMhB9YzBkVuMndB6fU25J9h54xOP7B3l40nAundz+RH6rhx6+NFp141nltEKMPF9/1Tb1Itb512vaBFreK0Y6SBnvd5hSqnXlt+Kaed9dnTRtDeO8j4cgag0SemBxZp5Mjq1/myDotP1b0cxprUee0erZy6Qar3BprGPIQLCc5qCbPVZKCruSquje6qt6VRunTioFYI/bXuUIwAsl7GH2QJzIyl/K5QjUcXX74agMpNtistDzqerriQgp6KAsPjTMeiHdP32IRQxOY9j3Nk763lsN1rTfWxBjQcRuPQcmDiY3hD46T/eEdwAPF/XVDpsTTZ9AAXarxlTPacIUMfA3RV1pa7Kz12/F5UrmH86EfzK58PuZEyzByeTsNWHmIR/V3RrBQqDjJOEAeyRrlMzG9QrUBuEV2rs/m/eTOMTfuMD4zvFcYFRa6v+esmFh4e3Fqw49HuLrwj2H3EFcepg0YCzDRDVo0A4YEcmrUxdvJkJN0BKoRMqeAwd39cjMxO4F7qcMTm6nZCR2Egu661b5k0ezJoSKcngaz4Yw8qRRO7etGbuYVdbXIwluYiHQxltswFpEeYJXRHKV4J8lKwOAu9mk0ZIX7N4G01ah9nWKaAIQ9gaPxRBvTBOgrxDQphzgEPhI5nPY5URssPRVimQxCGiiYMNmNJ2bCfZoMmRMzXAOizbhKrlDsuK9RRcsHl68fRFFrIW+FzboVNkEUweNO2LwTkmSUMG8zWEKZvCEkz4pFbkKRZ2NOuDsJm2duzj/cCpXbw+nbOiH0hjY/0IxS8mzuz3bo2n1h8zqceQcltLsyZrOIMttK7vNB2NQJ99nVHS97kjTrnqS5kOPT+qDWthQBkOHrkhNwMoZxHdPDoZxVuEsm9cUX7cSfiYg0n2/s7rHWMMTsqTRZk2HiabtiTDrMpYpJVzAmnSjtidUUF8Gy1tSGYckjZ3stAexTsu59Eo+1HUcMWNXAyytxTTBo5f4fNu4rZbg5DL5s2zxvdyN7qMq71K9Pffn4LtPFzBt++FZIA7dPxHwf829Cft7lL2bxxDtwouxO7DXxxIdxYrJ3wsYTex8IJ47hCYrFl5v1nqHJCoVcWrebmA+z7aLb/u4/bfrfP3tq64S/5d8utKm3L4zzkN769O/PfvfWgwuApmz7hWf+7vr/cOOdv3xwXBwYl7fMnQxfuNW75ps12ylFoFFUOiuWKgOSPGSce3b+r//ghKt/6SDALAd8eeDA8vq/AEVjxamvxYGzBptAm289zf/LKy/6/V88CDhO20SkucdykQExFJ95OOuL4IDiQtSK3LQey4fT1zqidaRiyAF8bth0MBsBiHIGEsqbE3WkfWHwmLY748d6rRmXQbB9BuxJm7UHLLnpw3kyLF9rYtGnhnx8rNw7sOH+93kNztzT3wyyiDJVKW4GdcJ9ZqXvc9RuaXLtj4Z3GFN1kjRfbu0Z5EGe/Mk1af2FWHmXMusiKAMFZyMxuvBGNmBJzyap4Sk9h1SW88ORmClFPNZWnx0RmcEkIRkf8ur4ZWZL9fS9SEOfjkizO/thBjfwBuJb5+BAtTO2HCI55snR23z2j8KW7vPr0RVDBN03kfGF9Y3R9bYgysAVBac4TgXXHidPZQlnWuyR3MJtlZ7u9iBqIiVOaMa/kCHa/Xmo3T0e7kiM4nUcmFofL6eS74xBcLXzabLhncbmfRBIby4d52SIhoHTS8iW7CsZagPtCwZ4jyphN2TNjvANk+AbpoVv0FKMFTohRBjqgQfjnHNdGypNdpan6PqCfeT0saAunpIasfb6DCkBSvr6QIoWo3eQNghJkpHfN4MziFMWhTTkccD4KSBX6aV4Ql9cR577ozVjxi1r964XHxMxMYUuNMKeataklnk5VqcJGNMJcaHwgKPNNrTI9jJvQlL4NN3K0PYo6/Afd0PvwGLvPIG1LRKc9AL+blZPPA8WoEJwgh3zaWEkvuU6MjozeW1IGuQTn47odVw1cbYkkNDdd5wvSdaDLDSP8La0Tn00kM8j6d5/nBamIiz2EeV3Te5zsEUjwch46E1yDrk2llpoSy2wlHv/8dik3zgz/AKhf88xe3x2c/Jy9ialiSAMMIDiLbjB2E2Ah0Wj4rnTZ8b2LbOZxoxa3xc+W4DGYh4VPhv8kNkj87LVw67kl8tQ8t9m2d5TZ0u1/EKKggZ5Oy/DDY8p/q4VJtgwrbNKqZSCRpo3g1v/oM/0u/CGl4aSoVJ4Qy0wjn3WbqKbC6IRtG8y7jZL8gbszafdd9bg13FTTYSO1d7OdPxBCushAAcKr4tbRStMAGC9nvBNtl+6dxRj+8QMwfG1DzzkB/gWGZYtbYEMY+tpOsTXGtGp+hwKfdQg3l5ZNss62Uy7O/HNL5fNXlYm3YR4DbIeoqSVzcokmxXQFnWyWd7KZvnRZbPU2kOUzdCn9OW9d6l9HaPBTW0uvSLM6ZcdzxsYxB4dhQ+pm0JHiWbDIaX3Ljp53XIcLgVjOw+fN+1LzNMloywdy1+U1Yk7sqVnWLbJeCb8hsZ8pgJvObbHCB4ts5gqgHGteamQzoY3Y6HWzJVzUrnpGE4pBytmQiMyj8LzeDdPD3u7m+iug8keOT7g2BQaZ+CVUejT5ERe692R00tjZrOkbMIw8FkRLG99qZ+coCuAsW7y9mqiroKcdXChew/T5lvY/rfpTVsZCycFnonjCNoNrNmRt2yD/uAg45/QulR2tPornnQP/aawh0vRb6MW/ZYvRb9xulyKfishDZRRG5Mvhb79Q7dMpWU3joKvDGOrap1JIlStT2SEKyhWgfgrYgzGFqjnvrH+35GsIQUEYxlp8VKk2DCCLOcliZTqCNmegvVoKR0bBamsQSPQDOIrQfXEzsQoi3nUFmjZpVuie5F20OJWQu4m5F4/KT+0TWg2xzcMDqHC51TQFc0GKeiEYcAQFPdnHXS6GuhJMRoQgwQ4aurwo/htVNjV8WLNndxB8kYyy10c9XIu6eXqlfRyixkFFnfNuiGJFLUIJ1bRXFNcIRqWkZTXcqFCrW8dE4XadBE2lzebuvjutWD10r4O4kRM1zEGmfYDQlJTK7layTOe4vgLyqPNFmBs+HMiBfYNgNogRSiPD7+veeVilBUvH8HYkatNpISyaV2M3qcQ0vyn/Z72ontdWDfD7wihmwHEaPZeeA4xNdXu9qgkU1qBT9r64okZfsonZobC593mnKBTbfKwlihCDo5MOLI8YhsogtJsdFEVrDZmbJDiiNrNl1VYu7s5rArFrBG+L4VcemwO6tPQoeYXLJF03V2r5Ow6mDMXzdYAs0xizni8CctquGrZ50xz7z8GKq1VZZEZmxfDJqcHW1NI3q4PkUhzzlA71zrPeh+avsQP2uP618dV0GTN2TnjQ2KirdZc0FwYMnwhVyeMcIyZ5peMVwziaYWfYvQbxczOoVxoBlK9a+n9qFlOZrtRMeckBOWarwv3+cJbRqhOzlDcQ8Idl2PtAj1qf5bDAsMthJNAtQVSYTZE8uRZk4I0YT9PhJvCNennpBSraRNTNb82i3Xl0r9ZVCcVpKlj7XrNiAXc3o6b9l5jTZICe4FKwtV3uO8LH0uMlWluA8wpRQPx8msk6VwptT68IflNE2zn/mwG4Dlug5HYmIIr5dMxyFAByS+bYxz6jN6Tcvg2RA6Kf5c/G+CO+edw35pOgD/PZa750ksWJXRwsImtTi6eLwr7TveS9RBBNqVdWYpm2b2Et5yBpUc2k6ypm9r9GffA4HHjftoo2nzGKRFZGzgrcoqndMD3/od8gdKcnndzemzbHLVtNEl9oD2CjAq1vebrguXcizZkS9LvTSqCZRqPppN9Ld/RVdaabMl6zqVcscAy2ZMiKx986/i6aL26jfsUcddlgjSLS28zwolJWaIIY7hBUOybc72ZJ+de49WI3jr3kkL0z/kwfgs+m8FB66qdQ7r6kBDrZs9KSgGt4npR3QcmuDjRt9TdPS38YKaSviupTtBN72v5SjViNDtVdKlirkvQj9/8OurkqJOzzlxG+B6+eofHh8S0Ap+XR3rhUzPwbtHmdaZRreAc17z7wLEUl1rBtZC5qfQm2rsyqjtgk92sNO1kXIWDeU5cM/WhccUDDrOIbmhSPnnTrrpIJXlghMIGP6a1NFX4aZ3IJMr4Ab8sIPzdO49rB3QbzWj9JaCjNm7/8S2jIkIUx0UUJGUJsSLile2kvN5X118w5jZwqgg7QuxjJQFGs20M7rodz6IvgSoGmG1jgP3FjLggcqyKWVOF9WxkYkp4T+pwuokeNmu70vSgbsfZoWiKH292eOBHzw79ts3y2aHoZoci7iiPPjuYlP4nHtX95f+cUX1BC1fniOyLuH3OfXJAJr0xulGQL9QRLsKt6L3rk8sxPI357Ra0jZ+CFAe7jWtTniEjsqPWUts9laXz7ZvRPspsiWW2RC1ITfZmnDlTP54/8GdG/Z10Ts7PQGskgiFxY/Q4vivbgeCcrafxLXSJt3Gr6L49JS+ypmbeSNvHkD0uZuT5VDcjjzSkEUKFgygkb3VfQspLLuYZauUzLFYhPZgZt2anwQy2QxO4nPVGlWaiS7qBY4+3Oiy8CQe1DjmtcC8+0OFoefc/7Fbqfsh++N1HY6n7SB/Z/ZD7yHb/+YOVuh+yH3730VjqPtJHdj/k/g92/2Yq+eIaWrSbxbKFHxRI1KEgo+2VAglV802+mz5ZRcviGjp46xo4hE33vL3wm5iPkH7WjLzG3Lhz+MJvV8iykIJtw04POdhMLfVTpneXVpYXWrph53sEkHCXBQXcIRrALYTnoH5f+CRockb7+elrv7zv1ih+14sL4+rgeHAFgQmoULDCM6V2nuqYu2cHSWKP/qR1m7F4EJ0/GGKwGqw0M+5LM9v+1+snnnfjL01tDbw7bd5szYVy0J5bXEil/OBAP5jrzOoh7tHl794annbOhK8PUJD50vTBBV6tJYG69WBgfQmXZtPDO9M6u5glL8WTpBfRfgBAoVZ/s5EqKKx4ZAaGloO7Nyk+rcxGxv3ZUhhVpTstV1pLbA2ALT5KjJF3OdTpTGUeL3aujcWHJteLdngLyZupf99CM4xFV82oFzaygb15KQBHEkgutY/AYcmgLlif+zKbihk50pR7xqViVz63jQRpsTkRKRH1xRrMOgymjvTT1NW0GwaEYRgcSuGVl+lmcqxpYjH62vFi066RTFl8hVW7j8H5JBapQosUtYR0fsXOCDG7Z60iX7+ah5gYhWzjIZl13RuYJs/hXBjNU+Wksw0LIVYqI5ndeBsesI5OwnyBrZhptcnPCDmh7tO9AYWGN4jje+9NAXa5zp0rYfdZCR/LMhhRvpUF3TspbWU8SATJWpkgpXdGhLtbgI6X/jLoNrKhglHj2BHcGR6UZZxa9zmHpfxMyRrPmKUsepbIiZ49W8r2q7ftmhN8jhV0fyiDbdHZ4aciTBnv+7MkkJyFo6BlvZ7hs0M1XVmGYdXfa/jL8/uNCvBsprLuCwV1KXhub0kats56V8SAtdLpb9Jmwr2vGi5Hh2lNUFRuWRGhuEwuW1RYS/4d44BVZDSRWrUiwiqLwroILkphwhIYDD/0hVqqluYuS9ivyaVGkCIZvHHdogktuOumPB3sZazRtdWvAaZBTYT/rsNO5nJvziOLDn6G0V0quMw+dcr6ClaQoZ9kFlbMCaSiO7kUvlGX3t9XJLzRYKnT8hdWAltin4l9hI5IEhCOpDmHU6/U1Rl3tFoVzGZ7crv9OzmsA+CzsTFQhte8cDJtx/zU4rZKCF+tSKLCx3fF0U6nYESxgutVwElGHi5B758owtHKexlofeksISXMHct2UGg3wcI4VczlslpN4w4OYMMy7Wb2K3lPKU+TrjZb2Dp19io4KftSns+GJiqB1HxBGxbtVWq4s1ihgYdmqUIvkqXqO5TM9/QNi2BUPJJPMe9l9fkUA1/imNIAzclXb3vRV16/8J133fCWhVeNS+ytKUKT/5CY0lj1t7f21G69ak9auCrAYSCtHBmTQ/WeNXN/LkOm+BM9U46Ye+UtJVO8bbScTFFf3ZseYYMQX+rIiDA/G9UENgK3raxAZYvJzOgBii8tE5TZJntQMgThpxytaAj6ML81rlMJr30n7CLYXevVWg4qwTS9HFTCN9rnQJXYFlXyjtXoIJrYKhwJP7kzsHeytKhs1XeDOTXGnnjn6kgHqFYQTP/TU+tTxWf3Kp7ZXtNbzuIRW2K1RjXZiiO76n9wZCON7KNrH+LITk4j+9hab5nBVjiyDw1/zJF98EGRQQIFYW+/7/IeDggZlyGjwwH5hAOiUJgFHJA0Ml7B2XO5HuR0PRAKaFNEcbYBhfKt0ggIVpSgQPLZWQ4Fsip0fQ7RgslvrCMa6J/+id31CDyx4MbwsJ/Yo2VkVzxmR/ae0WN1ZO99zI7sfY/Zkb3/MTuyK3/cGeT9S/38BMrFQPuD2/DQBrcljc1pbNdFNUfRU3MguSWNVMhWpIRsXabzuB7Ypr7Oo+BoD9Xr4+VYLI0qrWUf6Eal/b/W2Ps6vK6JeN28PyrCJ5eOyvA2Y1QmrrTuNccJ9aGtpQRBGo81qvCPaOyNSIVRncznZ3zUQrwWQ0quQ1TioO13Z+G5luvj9VQ0Dss8yod112NzWB9/bA7rEz9qWHckE9BikoCxF71kJPx6Jo1FJNtNfjlyf/AZQI0UeXNGyasl2U6DGJYpB5+HTUjTQn4S1UfENhWiC/wtXxwKG7mwf/atFH3xOm6IoVXJ2k0ZUTRtxIysOR87NOlCIgpeSoA3Y2ZPjF/4ITvN3r3vgBVMHgHRrg3HLytuGp4QN40RNw32e+CmET2ruGkKcMrk58R2chbPkWdaYpqcpUVMQ1vyeW3pYklpsdIUPVYaC97mRdMPi8hHsZRYnk+EqhreTkLMc5F5j8sl1oIS/0K6RJrWAmm7krVgZHnXnJo/iIe4Lj7El2L3k8szFil5xhKLRtCbe+c6HVh37dpZq5uvDfBbjTEpcusRekxDH2PZ5HzuDrs2+G1Ua+qMVJt3D6kQUAlmNcbtPdYXYMLHmZjX3Pjm8GX97TQtLDiLyn9R+4wZausrUzxw31/Fmu7jq9WsEodjInRaHuR2kLA80T6wNdoHOmDnKVRFFMkwMN0IpNCcEjm3t8gp9MSl0T2Knk1gejwhQIPWR/ddiAGVVGIDBc2upVtLwRoJ2/8UpZ5QNzoolzzl/nEqLs49FWbzKP8gPkqV3p7ItZVg6EeS8osgAspCbM7po98Uu6nhQala6uDHm7Mxa+h7Gbgvz/iBB81eF3Pkvgv94IptV/3nbP8pn918wTMRLICzDL+eJbX22gevBt0Xvzf8mD58OBfm73YwFNq+upJcDFRUQrTqGCOlUASGw/iqp7XM3YuXai2LqLX08DPtFJYF6J+LvsKy9KZTWKpNnECDD6af7AI260ig4Uf9tHszFnYFmcqbxNuYSCDDY0twnhyA8Uqc8zBiV/Al/kV6Y8Ozmxhon4fMkCIkBi8i2SxtcCvOhjKZNr8gzM4ox0L8CyyIq6cILAWPhs2mcAkp5sHyvckX9w+zCLcxAmJmw5uwaBR7WkevMlKrPlk0mfgMYkhJEJEOkKqRigE1aBMZT/wfuMiEH/BX3vLM9+EfaUjh6Zw0zkjTTG3DeTPDYmnxQTpQklp5LCReiyPt00tn2uJEfWnJrK6PfpAiuFd+IA+yoZjeKszg4xrPl2tCuJB7eZjoYSKdwM9GmOYxA09GrJmfJOaGdhL9SHk/gXmDMVejWwWQasCzwBiF+1yIpYBINI5iiIm7aPHftQBetxqTr+wwGTksHCdo0ncIb8XNWbcd6mJYfmiiyfAuym0yi06U8/yMs+BAyRwvB8oiRmSfJj53uRZbUmHRabGjM4DoQUZLyEb+vi8JagxREmQnedUkCdou7HwnCWrQipdMA7EkQaXcON8smK0kQS6cXObyVhLMkyTIJe11K8qBRnFcVpQDkzFoUSsH7QiJi1hMxPm8CBwow+6My3XNOEBorE9PXHQsE0brN+8svyS60900oyEP3N2jCCV2e9dErL/8uWwWP2e5bIh1qeMbLptRa04weiUTwtHY/k7eQKbIW4fC98D6lisKaUKmrrJZpvjSuEmbFMefQjOO6+DKPC3Y81P1sw0FaZjZ2oNJCyNdxqjSYhBlqhZMGiLW371uUR4gCRy9ke+qwNEnRnD0KMiS+BU1zzvjgDa1wR7kz9RFHXr+ZAfwLoBvHMD6A6U4HwDxLqzm9k0zugO4ZwrMrNYXfGpK6YV33kTHVH5bStPHWzBIEW1YP2AYlDg9VZFuyMW04/Or4pfu3jtDDUsueyonLb7N2q/xo4KBcM0EeyBhj12D/M2OjCtaxmhjSPQt04nSxfEUrWiVopNtwVPhz8k0o51EDDtSG/E4KGbQJYTzEV1CcvoZcq7DNMYFnMNLoNUsgVaL+L28l2tgJu/SceGuXuu+e8K4bH4d76jYPG6caWr3huOxmFW8bHASG4RcxJpupuFZWkWfuMq99/h595FVIR/oUV+D58XuNbyZZN18oRFgcZ+hJBHOKYLwfsPANAVaQzsv2ID6draSxFOGfQRNrB5UTPiZV/diJIvWpbUKLq3DMJ/lNkhY5VLwMwHN8BNuUcciXMZjEUgE+d4Is1gKj8CAu1X0mObXBXgWPydfwZhqY/Rpd/MqhV6uvUWdidCQEfhxgHIZiteMDzIB3NKm8STCKjsizmqPg5Xxzu9cWRJeSRbm1F5FkZiTmpFAPPo9TXw1yd5LUHIr5kpoAT4xoQ9yOysArMP6DxiVD6kaqWTpPXhwIQXY43ZcZEVxGm6/K2lQexJvJKIpOhStTjgv5lqOhvQJX8jHlrIj7WY+5zSmHW8R/Csau9vT1Tl7yo5wlOMAZFDg8iqAx8ijSlM+jlYioJFVr6K3lfifuOUt4IZd6ePYkD6OdUd1IxOoVvNZ1XFzda72hFPk8nRm1JY4T2/oIPTJB7DQFk647gQg5nIuIMu6LnI9eXIT+Hs8QIowRVHkhOwlMJBSMEcjda8u7yMmxLNtQYD/zpi6dYkdhGcywDak1t51Aj9eEdxcGzJiBHdBEe0IXzNoHWF95j67jjHPZqfwU8yuwouOT2sA4WtD+FmF+z/wQ9z/gR/h8Q/8FFbMQXMbQrngBXheqAeZTll1s/iOsMffFzMr9+n1PbROyLw7aejS21UseyIg0uqi1UPYJxYfZ0UG10fuYHHXd1a0kMj7TuXkzFcL9O7B3Xo9Dh+fZb9kpuPMr0B0A8jdmpeN+/+yF1wMFE4O6VHyuS7SayYfFQXh17I+jABOyGU2xc3ve2T+VZmWfopilLf4TnmcvtEyhfN+Je9Md9VaupB49CL5XcodJa9Zlyi15HPJLHdZdSSuj6OAJn8Gx5hA2w+HjYdTUbvyvj45DsKpyXtvcd8vB8yRHPre9qHHh8ymbiZwdNmX78pPG9uZWZ1Rhg/HFv5tVTNAoes/XbAMG+IhS3B7SzAeGrRNHtL3DFgSmSHdFmsmGxNOTpwe9joiGS8aeAsuvKhicXYVR6wwTMEG4CWIWE5HhnjXvwcN9t6FeDc/MsR7XpQ2J0ju/iWY2xxhn956JWK2V8MuaDtjvOejMgaFz5fEgc97ceDzpXHgyROoU+EgIVvy4fNsblpHItcbpM+uGIeASpYS/Gt/8NnDpyLCpw6/+opX3hMO8ViZwRuA08bnb9gCNcW/sqP17EwHFHZnjPMru4ytC1ezj6mNl+zdG8II/FbvHqSiWCoW3Bm9qgdYt83YCzxTW2tBY1WVcb70ihw5vaHRFzzA7Ddmhq/XfnUZHwnkfgWmiYFmzHhCqas5ck4YkZUDablBE1OGKBEDbEAPNSfsHtfQA2ghB3fHjl2AM3rmsuqI08JIBzVDYcyTaoKx5+aDGLtEJwOp5txQBgqCInU7j1shfKGc95rKXbRB+iYhTGau9zZ5DlGfou2y1pOGVBo5Egw4KRZXaVlEo7IvtAUVSM0xIzURw8pKio8UKxmRce7rx+Ca8xgYQodIJY3dAZapNyUKoofk4sUp+CTOVsmRi09C/J1F35+rfmT9uYroz/WPJ7Tg0deg71qAFszY+oy/LbdJkN5BoEeiTiqdbApqiLmF4U/CDylEKZUhBzGOqNjDuj84jVGc4dQM8TXh09A128ZDyrBNwPgiiZ/MTxpKHMCC8RQJ/m6pdUuGreXAp3w58Ilay2TLEvAp2LIiCYOWPKPXzfB1kyVrI+K8yZIVvFjzTTiKlo5mUzJnaR8u4FPes6lalhLyiUkgn5JF61EzlLseO0P5+GNnKJ94CEN5s7FmuZ2ukCHtFSORf2mv3VlNizgbSumRPUyD203J4Hb5MZ1KTDvNYqlmDIx1D2ohfRsksBUDuMcokHKkl0edL3BToClKya1d8pQE8d3SZZ7cJTd1yZOYlHt9yjyxS/ouKbhwQbhwQVVi6b4/wylYns3mUTiG9z0GxvCBI8bwruS4kj6ERGMVX/acPu/cw8dPgFzjObM2iKWU2+2TRYpSA+TAVAYyOo8WMUKGBYNDfHmuL8n9BFVyIchAdQiMt2OjlRvfLxqyddcFdkBKvk4xm76JN1LQ6Ht6UPimpMJFmlOMFEAQHGTHIjYjS4JHIESf5IH08ZR/mBrBm2Igj8AmI5OGz+NBPhM5f6XnojqKK3zfDSFL7gPaVyX/DnE/LXXu6NPfibGcElepi1pYg7CNi/H2+CSstrUZ26e+khQpSBU9dZAUXSHFEHKDiCqXB8+fltFRRLTNsgG8qY661mQDShp6yRzcN/1+H66mnevbqNrCVtJHhyB4DktbgvMvm2KKO98Vd7YvWxtNInwR+1vbdb2t7UnLdrY/KI+ys0272eQLk2H7fcIwKbevizbE1TBh0rnrgQfgYkmxS9qFTFJ2tCIw3F5GB1GLCjtEnB5MkjTRjMHbGj4XKAHOpvEAt42U7APRwCUIhz0PrdBxK5wDJEQRzg09GJLHAlSVT4lOkK+Bzqd7WSIdWN6+LGPoKEgKJhOaQ2qAr5IvUI28GHQq86VCZ+Z8b2R5K6Rg9Bn08RPaAhVIS0SV8obbQKhwd8LUuMCZoEI7Nd6Vmj01Ued+a3Lt2XRUn83R0Xw2fd9nU3qt0LWV/TQ9XBv5lkud+67opKnvUU6a2tzd1zppii6GTpobhcLgvLYUhXF7tH3c3ecWMe7VRPXwVU1Ok2gH5y5Vi7StrPiOv2qtzIM5XlQnLikrXhi+4ka7E0tpqG22jVuh3v73ahmzVZ4d9YXHaO5+FL7rb1zqhZi8+EatFx9uZJEssOtgZ8VkWZ4WiWodRFDtJcXL2PL2K96s6EunfcUNMCyCIRdEPdTq64FwNRS8Q+Er0GQUzLqAuGlHqR3kLcsJk/TORAZe3Iqc3YPRN+0eFfU/XyEKRKf9XEot0iqfYVuRbx/xiJN8rZnhXjODWjhu7rl5Eaf/cn3s90niI7IKytJ3x3vLo06++WbpXrkB0s2jtP/ffpT3/zuP8v7f9yjv/3cf5f3/3qO8/99f0v+/7eASeWfMOuvBjVmCqNHCFHdRBfdQLQLJ3XFctHqGMtw7NZe+a1GUEZ2rIc668Lvmf+F16bqovc5yK+mDmq9yrWOvTVY54T7YF3fPMKTWKdUivOKmKUNqHTZNaYy4nBx5K5K74mckKpTtMztwtGFc48cpYPb2GZRmOG4W+hUeb5gP53hex+vmaeDgXs79e3RIMV/aEGh9ELaNlPsGaiuhUhAPDOfc+3KNgJEAOkEux/FTSatAH89TFMCD/BFWnpruz7kzfdbYIO6t1V199uYEsIylPrcmJDaC0Aj3IibTXc9bJolUGnLF3/C29yVm14ZaLyL9GbdCkoJKbZAy5Np1SIVcWczbyO25jyGWDHFRskK29PYKls19FcLsXx/32bnXBkzk04pP2zhU7kfODpfSaKPk8/rkAq77z9dTnbEy3wu1JAs+RRyOYjl2EF3DezW2xA4yfrBVlFhHl37trik7hvN60LIkhBx3+yQ/CQmgfE4jciDbXnCXCC7w1KwlijBxQHKvSjzhCyZkX0mGWvBl8sVGLukX9HFJ5s50DmcIBRZqVKSSVWju62t8SRUFCyGrMe7lx0gGzqluQXNLeSEa031KR+gTQjMaw+v07v/kFZtXHHN0n4+FB9dofuIIPkpvb6GxkP9lF7Xp7zyQ/SbNjxkgQMXTYiRDYGaxh40WwHVb28Qi9knpIPAd9A4D3wF6hXGjEQFr+JXRvsav4P+U2ku0H2nmjAovDAlIuZesT8Csk5DiHuzEjrotG/7VEuq5NkA9lhk2zJdWpp0erJOQPgYosJy6E9ccBPR3QuGOWx8oIEA6TFd3IeL4VekRcm57bi9YCCvTjARNQGyFfaaipNflGxN/PLosDxYwRDLMFO1f3AWlGxdNc4O0sdKLZ92LoTnLBZlASpCJuIsCWCRUauN4hRwtk3iuLMJl0b2ds+YgbXQHkcKZpeJK5SL1hO0RXy+hpDHChArKo+nG55gIfRZJS7KhKkwLTi+/DuwYhaCQloJxcwQtZpn7sxgd847JofZizyZnJmgHdNo9vxqiypalVRYz1kl01tceGSnQEGqMbnQaDBNyX3IMdRRUO4Td7v9N3rvAyVWVe6J7rb13VXWqOr2SNEmRzsxdXb/8ZuI5Yey5k3OImpHsTOQhnJFzxnMud54+0OF2GIcAxhyNJIEAASOEN8Eo3R0g4RHeSHim9fhARY2KiAoYETmoKPjiDbnr+39rf7Vrp6rTr3Q39xrp2rVf66v9WGt93/f//n/G9ZYYTRz66KWxoaDh/euYol9i0jTknrZWSDUNC6xpGAnsOMs5nlX/i8r3S9SPr7NE/T5fHjrqd3PhAFG/jcOK+u3NA1p+3zrsZ+6d5Rr+3Zz6db5TsumDwQjqg3qy9UGIPuAG7Zu5X1lQT6rBYqVA2FUG8UXiA0PqLhF+KghHWNzIERblOMKmiNVPtr0Vrf7xiK61KBqIzVx9nU10Yp6eS3SiG8iSviSBK7jmPsFwF85QY4YvFASpBXg9Y5XDBQixIdjH1da54GXkq61D7MEZTiwiw1n/DXfUM5wqWxT6w8qQ1aCKJH+xDOGrT7mPTaoXa5JFDMygJni1+YXxX7U5h5D+GAWbZzajA8wDlMfIKu5YblV+CsbEaTSOaJppHRZcqXApUZvCm5OHuD/AF6zHlO3XMc23QCsXJwFU8NwadA3X4NfTlxPQT4GN29GuJaXEONVf8k7QAWHoNa/Odie4RhEUnn4jZps3Kc9P7QR/ObYaO5v92HlLneHeBp7fPvD89gHx21Pfzoz2eBWE3x69r+e3V1Qj5D6IHRwTKea3Z7mCQBYyJPWKTzUou9EZQj4Dpg25fYXQvnwvOvRPS3hbuIu/5hUjxK/TDvBVxyd+tnAAfOL6FJ+4OMUnVuWpN/4sTKfHbw9WmT/6oHZVunMj3fn91J0/P6cey96dLbnNDka37JeC+svsWHTRjKHHIlL54bHoHU2HIqv4jc0rzsqgdGGp9aB03yx5VwndVZDUiEpTI9qnRhpzIvAXVJoTCYfIiQCwBkiB5EQEP8FpEZXBTzApqzLfdrREinMiinMiinMicL79PEClOZHrWmkb52Ys5rWZkzxfkeRwXlTNS9N6YaAKV52SF4oemt07v6FWREEqNjkz1Cp6rYuY6aYY7kpKulfJkO6lwDbzAnpzAQ/rDHjYxrwuZJ+0kKvMlDDY8OJIIQA33F+L732c79YpU2XwuYT+YAxYTn+OxnEoSyUhI3NiOkJUMpGjTokcVYaOHCEG9hbsCu/wQRfjY45863azDx8dFrC37J1uFspVTDLM+TFBRq9BJQdGVdCywn0AHpDwiglwo8z/7c8VlQVbLs4+YL44qrtIgQIwQ3K+jPnrEuOhihpGI0DHUros3o5BmeCImjghuViEvXKM/KcLnjF0Y1+UUJnz+tIxNGKqI8lbdptpI2XTzCsI2gF3SQsRyhdoQqN9EQ6MA5iSCWjJZsFZw/RCYt6ST8XtHsAvwWgy3Dr37FBLOXckPpegcyVG14jkRHEvlxLYxvF+cBb+OE9ZSpec+klQoVMUOvYFY8zZrjiyHCCs7OlcEemOMIQsRFu49Wb9NP58cW4W1bPLhru2lb/YCpuxvTi0l/bYrHHx0npyTtr5haGctDoQ416xW+pwIcF3RUdqdrVutoXZFXSvM7CEHnYIs42YXU+vV0REwgAOkFHy0+xUfKZVnl2M75HiCL7iHCqnpwovz5dLNlx+1Rb636+OMFtm0mhNb89iF1ijpbeFPRRYoyW9hDiNsXW5S2jQ59HdEVWqH9etCQs1Cy/FTMx1VzG6PH6XMtQvv0stIPNAzZ9Wvrx6BCR90jK2iPIlsvHsQbDyYyuRJf4Fdf84K+qzh/5R//TW/VHXZGu/JNajaU7iRW+rXLY9j5BY1EV6smLWn1O9KbTALfnOjN5ZeCY+gm1VU9FbzErolCR66yVXGPTg5zCZ0qgbSLxeCjaw3QbwmM0DOH+lphlHAMKSiD4WgciYywdRgFvyAf4S6+pHzpQSgTZKTlfdDSXmEnBb02J3wfMbBAiQk83EoG9uK/CktMTNFGGIOXeur7GgEx5Tfl6ctz0hzMWEc1lgflCiSb7uTTqlQmP5v8P/fnAE9jHnxR7qO6jdS/eC9t/20Ld1of+2l75tdt+WXXXHMw9vueOZp90j0EfTG4rf9d27tEY77KAV7/pr/RAdRit2hWgdhVDOhmeL5jnDM6iHtPt2LPPaJLtCoEm+Qp3Kuk+jh8Bh5jKK7vKxHHciGDH0la+X/J6fKpheqVaLmGGY3eFe80+HIiPntUBlGKCBQLYnAY8CMXf/8JV8ybH2GUio2PryYwYg1jQ1gyWM6sd0cRCa4QQdnuKg9Viw9QARu52FgzIWbBrmWHCXOHebGyON9+ohnbtHK6N37oYonLvogC4d18jtEn+6zpxunpwptAviS0cwucrDF5Zg1hC+9DzxpcXkKkxuOnrBdAxgO4qtTb+/PoDduV/OPeTnUHt1tmEn26vDT7YbTrbD4SR3884C3g+sMVdN908+XgVzz6H0dPPwixnP0FZTMuQgWd2Zs/qOrNX3znyLWH378K1+Kw2cg/7arpPgp0aYMJf/fxg0Zv+s69n/43LZ//8KpQUR8f8ASzKw3qRk/09vyP6vzmb/sRey/0sk+4/FbPZ/HUcOZW/6BbvykrRArC8gHfgGBxRbSBGeQxiWYxrza5GjZ+JtNjqatiXKyQxS+2k5u2UcIX2/24/Mtx4xYJ6uJMrrIIgINAcXSKGavNxMBjpqQiX1oLd8r3+uWUSfw84FjunAt2EFa/4w9MFiARj+ksh7OPdEWbEqXrelXTzl5VKFvSRD8xPQ8mHBf/UKVR7FYPxyDwJ1OMMJ9IrhnNucO+Yjit+T99LHoHm+a74X5Wa7KNKX2W4ss91YZrsxz3bp82jCttJsVzXMdiOZ7UYNs1011GxXD3e2Gyd7hvxJPyn9f+4nXVB8i/4kDAhRHTAm/BIsVcXyqp7YHuG3TiwxCCj0ClZGhImtiBUv4KoXjRguOwa2WyUd7h+1rV24J0K4JzL/RHNTRhok89Fb4sJi9ABXhaN2gi8GcWM/t5SImc/YRCloZrdJQTMlr2lIfUqRPqLuksfElMjPMLeI+iRrvXBkTZ/sKVKi7I4F7o9K4GkIzfZDKVcYebgJToFuqeyDUIVyY2AVGSJM37OJA57Be67OrVWJthiea/MqHgsXaJYE4wH0h7PYXaIZHuHNscUryyePOVof84jCntjCdJbXlbCGv7ymuwv4yhyWhj85OUB9ogvlXCem7smb+uacvKmyihKpdVN7Gkx94dCcqcSZprBbxs4vx1jDX7axnT05O/dk7LwrJ8AKTu5hJU4jSZzOQ+IUmhJWC+uGn5tLqjRKU6XJV4JeTpcKDTet4YoOqEq0zJVKNeg4mv34uJgNaYW3otlb3ppmf6/yljT7+29Ns3/w1jT7kbem2VcN45W8db/q2ShlTWS5N9CSBkJLGjDFkhLWRa79szFVF9YKvSlMOQCYpVhHCcLFM99XVoFdTch3ERUBHFMcOgKHZKtO4R1L2ey1iL1xWEjGQ0U9EGcJIkCiwZ+BDJWNODB0XjsY+FC9hS+4WNhI681DoJ/DSgrggX3NhuZxUt33R8phaG8jwSexgdeF5iulMqioJ8HMJ0Zg5lczZt4CmNYaRpy6iCgdAjlJev5YCo+QkjXt7gll6InXdAWF7T14XGPyRbCeAm6Q2yRVcqf01pQw0RWw1IqJbvmnOm8+6uef3HDEhyFtnSU5iejDef6ehe6+lFozjQqyABkjxcyTM/glwHey1fyClP4qDtrTHfK+DykO1vEuvqQy2eBWBLzBXDmNJ9CbkCbCrHoDIX0SZf7U1e0jcFe609BzealipfjNKnnQEWsmZTGATvULTc06Y5mJabvU3PfkxWhLcJCRD5mD243bW0hZMJmU0pxJWT8Ch+B5wn5mZ2UZ0r6IM+ORonCBYei7d5dr9N7FCDhfa2jCBqpCztIWmRC3BMJPHzW+XaadfaohFfdNnU/F/WU2E/c1dYBMHEdfjURfc4k4NJJsVHxX8N1sLrVOwHHotQ+P8o24uFkmL+6+ABPXdU4/tItYg2KBFcsiEJ6XhPik4C95CXVEbBlBQ3sxCERbVp/z+9BL4Jo5Hsg3pGmEuE95KAoCV4bOMTjTPcYDUFUGlh2Hzq8hDU2lGvS1yiRNKdktdjG9XviugA5VhO8Q6IGRYbcCBbhVPoRmOV8fOE/PB9lshHoJXU7LSwv0UUg73yKjC8iUY2hs4HqC4cNPGMi1sAF+soTx4IDTG3wuoj+LsTdtQVTso1KUIJgTwcuEByLbCwVQJWiIcFgkgmGd+4/2kxeNvtIXPMj+s+T3iLCz8bu61+Zfj810AxaLg2I5tkhHTjv2wmbsND6G78BDIhMID3jqLzZgB9ka83iVy5SiZfa8w8kK0CqzsKzKCMjil5WIg6LsHzl0ahSkw1ZzUVTmQ3oaDlmMQ6wMXRkx1bfIK3et0kR7m+HBtGp78qgmrtTzYzDqA/xKQ7KLZz00kCwLCDhtvnUo6IIJ3LvMdbk7N7q/9FY4nt8CbanWimfZAl0ropx7aOBLQS9VMmQPpl5NraFk4vt32uIaGRxQboQxQkpErmmE/wXMrRukKE/6YEXdlPXpxUb1qThRHqxYwDCFBKawrAYspf3oTBGcEqInHhGubKP8s2KmtQKaP6ZW6BLiBisgRe6/ZKrAMOghqdABg8ayZhi0BgxaCwzaq3hpD4Pmr+YOgKDJ2iaM51e15DtX2Xd/r9ipfDS76pcDpoXA5Uks8jz8BQwaUFugjA8tgmR6l0qY9RyknIrL++7Hz9hFf83ts1m0i4ZoOBUPKzBn85f76QuZaoXnALu7U/krwCLR18HwkSreaBsxC3zfwVK2uT6nbHOXzMUlJeQvsMEyX+A0P6SY5V2nzAyQudHmngLzFfH30Fx4CPEjLmeNJ6zEdp/wDjGj9BvMIyjE2qBIdhqCE+hfNwIiikluQz8b+rn5nUI8cuDnYoHcf65fxkOB3J9sPi7zTFTxSPAvQypMm+8cwjp2/EggQYLJL+nYaa4yzpJeLK+TRyzC0+JR2QRcCeuIxJSzGy5jFTMpupnfmFvGHMsWaU5aK3GUtpQGcYucpUJPSR2Wy//wiRbyiebjRPR+fpNPtMAWWQTfFvwI5pYwgsnpEMdmPIKgEbcqFeczbcJAkyLhv+XeFWa8owps7elzVtdCkmZhNLMnBQWV+dFdRLhJ/7236720HQPKmlrgr2uFZ5DuMmMnt3vAYmBu95XdaNYwQ9fV2V6WrAJPZBLsD7TG2gtnJT77GnEuNl7BdO9pHtaAbJSc9JjtdksFIXrxSgc8ZBVEdMIPU37QyqKrw/K2hkpBXAaCEjEuVkZKZPRiquHVXiVFl32gnqlOir6+0bxueFzwpbtHcm0Q7e7Py+WEiESAletY+nPMClT2wl8sQFyFUJ1c3slugVobr+Grjtpo6n7oXrC4An/HoE+fmHVp2iMa6OPQR4m+FWzY71aEUBUiI5gNlb1ahVPBYbPF/gE6kPYDxxnmEbwd1aW0eDXGLKqK2QZfwS0Rezz5Xfko0p7hRZF8CIkdmgCK03g8MiEkUw8hBRJCGpQQEktO8xqcJ4Lm9AFDSISx1w0l92gMaShpzKDwnW4Jghq437TG3NDJpcmac8XM5VglknV4w1K+mlyD3w/3q4f2psJVe3h4PC35XhEkwmBMOoHX6h7k7X3lEr/6nMLqSQvvy/35sSEXp5ExTOyUOE2YjdOE8Pp5uJI4Da+M6KfA9/4DojR8nBwkURregHXm5yUeBybcxD8O28SnJsvEPw3bxF9Mlol/HraJT0+WiS8O28RfTpaJLw3bxGcmy8SXh23iP0+Wia8M28RnJ8vEV4dt4q8my8TXhm3ir8VEeEiF1LULPS66Fnm1NzelPBmKdORa9fRyWgXwiBDqbiA3RzAcxOG0n3DZ0MTHHY9F/G5sLJrLZlmNFbwbdhLSczmYptol85NDbeg9ua0077BKZqfaU5zqrjpve2al9454Tm4QnCH2vdAvVcnVozFafYzYIpKANW1PXtGFKBNm+UmEhAIKiESXEBtKDDNTvaI8832lFUVFBPJDN/eBWiHLE1IrHm8Ly9auEbGC959qiykCZ/WadOmFfcH7ab+/X3kqISJQJyzCC3U1AmW+Ow20KlYTFwwQEZ02hsssuwM68aOZIIrAztgh2fjdwcD8pso4oyq5Sagy1iW4SUD8MHZGNT68nYivt7GXu4B8fExnLNX98NOGp/PqKu41r0oev9o1dpVbJWXk61Rm3nUK78azHX+ceb7Cjww2mb3T6+RRZt28ueybzofdmER1kt3yRN+Aly6bFyhlYN74mvQQUlWc0cVYulohFEyLi93SpmyE4iGSopGsDMItZuNsTqSIP3plPRuzWeU9Ut7X4zwlI3AL24qScjWf/XvOEiFYiO90a8+OrcIac3kXrzQvVv0uZkspTSDp9ARUQ9zGGYB1sAoQ7NWSIqKWWBgLsCTne1CGaHXy8PUuQVTJtG22hTgr6setHrbBG0Zu8CWjMXj3beNk8BvRiA2+dDQGf2u8DH5z5AZfNhqDf0QGdwxh8M3eI1yXed/grIL/4GV3uLmzk+P7gWfhZ5owzhjwQJh6gSHkAEmYCeVESVSPaZpebED6zeUxzUNV6pmxXrlrQMm2P8yxvKfPmrL7jtgKrV83onfurJE/wleM5gLfwUnZ1hf42nTog5BHfVjrAZdPO1pcAjl3Gv5I/BUgRPpIWNFY+5BRWK6PoCuoRD9EHClZm1ndeLaaC+zDYMdXG9Ln+ziMobIQa6AfXKwlLEDEp1EjK0Q+pTZtO0XEppHuCxh0Qw70cBEYhdmpBIySli7a2oYasO6SbSPnGrJ8bozNV58mASO0i4zQ1qyxWqkPlubSqDuVubLlq1B4unNYvIecw/njrBb8h53gPxSoS5Wr1yNEgT3ZoQ3NsjHVqCPLTTR7YV7RLhCGusg/FDwri6TAW1voI2Ne4Qug8VbWYlHS4eCSv1Tzl6Jtc2/XgDmnjRXxdFproISMsSIEjULLFQa+irok9Fw2ZpmYrymvqXM0oMaUC1tKuhm0pI87XB/HW9//1/r9vPUEiooEuB3EauiWnKL2u9QpvDVg3LLydFglHyXhjQuotog3VnFDADBw1dGnihjlIuFBW8ImnHi4PpGbO/mv9cn8HCyqF1gooia+f26Z5vCR167cGp5ECTgv6xYlq1datYL6s5QzzfxqTo0jlbKZY6jWqYzF9AZRyMgt4ApRB0FSlJhXmleV7wkNqJKJNO5UzyVqHqF+jRb6D0Gfh8J78+hst+gkMss3k4nAviCmyedJuSD+xaokXEm4liQ8sitxTNrTQx0okqbujrkDfXNfuDJRjlmCOCppqkrM23ikCqJO68mN9rldbYyP94luNSURwI45Y1pAXIYQV+wO2dJ4BXUYwKZLT7FbsdzXpzgm56HZttej5NcVGN/uwfEnCDj+eAHH/1cBx58IcDxtXezoloISLbvHYGmt+EY5MNCh7NbNgfJJI0L+zUaEvDsZPUd0GpsC5mOE5A74A74XvcV/wI9LU/0H3OQ7RgnpCuM4grHtATAb9BaLA4o1SWDOnIGRUfHjr2gufkUmcq2YoOTW+rq4xbmsducqW17DG+mK8MWK4B6N3drLy3lrB5tYu2c41rpzDcvaz6dVdEL5syCl/FmAHI9IJX19tsgjNU+aKy4bZHYfGGse2l8dSZP2iouFFlwoH0lz6k/QLiXNhdkHSfPJM+/LwzPvKyrU6TSoJ51hdmJGbMzlJR5oOj1gC5tM3yzurINE2aCLYVuBWzI/nUsTg7dR4GJ7TecZRF/YneaEfE3R9UcM0LDe00dS7rLTh7vwNcss2uOlW1F/Y0PKhJD95pw5nkCp/IXGxBnzZfpi7igh/cwSScly+ZxwtR7pI1l0melZpe8RkcmgpJHpVintJFq+JdbIXlvXyI7yMrOcJuOZBU4OXdnJegjeCIf1EGzFpEFIW92sAZm1mmZWKY/hqQKpipvo5fPruVrRi8f4K0DWAPlmFCnyjJKXNGVGdaqHE9GHKMK7Xywa8LigU9y6nT7utDdbehzxDJ++CazAk6EnRkjQSynxeUqFPs+jCkIPlLA0n42AKoiAKojM1tlcARX2ogDzeBGX8vc0wOrFmRrNBdjFV2RK/ZNM0iEdVz2ZH7jO5CQ86YS7lHQze2PIGtNm9OKMRLbxh/AegBz3i12URuWqOibB5SFDMWpWsSAI4nLmblTvNiFQF0HpL5DKjV6TB8IhKkofxqlfm82z6HJT2BD6JNCJ5eRxdwmvVVbHmG98zOTcCjVv0a6BPnnBZX7ILwxfTyEXwwjPgiQmW3G+tzHc+Kd2nymd74J8izn0aHm0epwChjRN3zfHhogMYB1HHF+ldTsQruNYALbxOt6b93tqGi42bzZPNQk1ctv5YKOzc8pY/Yu3pNVPj9TqrRJokhpUcFQwlAOepecxpRLGwunQiacoCyo/FOvCsfGI9sAWfDdXzcUCIjwaG4T50S1AVYp6rUBgYGUajSIendYJ1CyHhQLIwGRILzxinPorWqJXW2BQFovzcjCo+XkYlI87LxgWDAo7crGsoJ92CBhC7OS4fBNLbYrUSs17PiDbZdt/zVjaw5YyAvbxuqUL65aeJJZ+IG8pdhQqFp6HDlDPWsj0WAHQ66waH7JYnCHSw7uXv+Pzfzdw5M8uOmKgVjC/66oVXSdU4h1KpNxgnnUgU+qYqHWzo0LS82ANqikGXtGXHqsgRqegthvZNjq82r/tasLZ0PkUynzxhYz0hbph6BI/ek0uSEMVDwUfVOB02uJajDiRuYQTfu544ar6ScWGpMxdsiFBZIuNW19jfUE6qmhLyxT2rbWZ14sYB1y0rJ7wKW7v6ufKiUIZLlQoAgK7WhSlfz2se2CbsoXgw61NpyVBKGJPPPYBitXh4HFB+b71rxdXJqXVtSippm4gvWunu4CB23JqUlrFlesxB40kE3VNDnMEnLUf0z2pzp6oQaqeYWbCZQklEe2VIgOETVlO+kVjteRgmS7Wq3WZn7pNhwVHexFYbMTzSUG7spd6dc0yzmhCO4DPja0DuApT5+bQaAoi7Y+JZlIUYNi8rrVgoqMDYKK9pp2537FcRwCgg+OLAdFFF/vKAqInybYHprBtD05h23aP1jab2mYbbbthFLbdOLupbV8r5W2zzWzrZ+7MVq66d9bfw2WlyF4FWdfZ++boMpOIIqLkpycBJ5cD5wX8ZXhl/1IaL+Bfnwv/Gs5sxv2/prX7j0oGVOS5WUa3ruuvhixU73LK/4uAutHbgoBY3Zapc85atm79mRs2bu4bXLf2rE9udw478gWrWUjESbyHLfb9R9q3NyHWORodJRmR7IMoTUQkhxw94iVW80QRWcWN1SFZqdekKhUhqVQEXJJ3Y1Tm1a5dyFdkXElNYy6BeLenqFyFcb27QB+pkH6EBwCSnnQxYUQBS3DUUC8HFUi+v8oDM3BCtEOO5Y155aUMWj3MuJWhDaWKgUfzHl6HmQItLczNfeBWgiApnfqaiw5hMAPNgInA3cP3jXTNWH00u5VYXoxdBPUpxoo+YyOKwTCK4Tj/hcZhmaEdzaXWtHhSHlOPl8crgJhLZ2JsgZmedi1b/xHwXE1w9Md7HD2beBlV5uo1TZVeRc41FM3XqFuwylRJKvLAqIC0oM2ltxeKwO7O9xFqmf59qKtGn0X655aLtHwiKUV7vdeQpuRhquhK0mY5SlDi6izRB6LP02yB7kuBvOfbjC1Qp5LW+ZqlA+a5rtfBIFOgwND+Gywdsd/aebR7fi3pib1RCXL/I2CzLaAY2BYgTNjOBVmVJGK6XqYBRQxONSg+BVw2EFKmE95HJ680HBSgXaqe3wY96IxDMB8juBPVz9WYF4sloRTkob1GE9XglPCSdWGl20eyeQSIvqzqPivO0ZyT9H3bZav/T0QmL6WOPe0k+xTdfvoU2mYXVjmWdbFshKx0XBcSDYj3uQAUP+6opqxasvY0Whk7O5CrBM3nMYRZP+bU7hg3misMejmBhj3bVTnwgcM+ZYlvOqgnyZN9xfci1Hrm6v/YHto04fmBcAC+3K5T/gbF4d8o9iI7LjvsXcs7vNlxLHZYv7qXAzb5M7xwEv4c25Vc3EG7qP3P8cYc/DmmKznT6c/SDrCrd+eyRefsHqDhMV+ixKi977a3wAhaBeE9w0sVmqn7uh/jK5FepgEb6+rwwBfKZBwfLIdQO/2UzaXDsMr8YFq9WnX7fhCwShYCZn1/CBDZ/FSybr5HgPX4HIYAwJLnMInFbBSbeBV25b3Wu5AAtpifT68j6+uYr3l1zFcli/masIv4+2FexEfkIk6cbX8Ypm0/zNh2OYX5OderefQN6915xN15DAcIMyyUn4KnF3079+eoJYzoAGbiBf85IuO2QH05dRxfmV3XD/OEiDxmMxlDLeaop+Ap+xvKntCMiM57wcA4M4kosEi4zB/oI8hEJ1FYyQTEYAmGw92c5QP3B6LyZF4hqySobEHqdSfutv5xmLf10ex7myUaYI95zw2DpICxob07TMvGPk2ZxbyGCtmqUmGTMBXyA5cj1nE5M1gVqjSLdLAa5PuPdNeulAolBVztfN+Nrs2qa+mmirlEpxVQEV9EKwIpYSbEA9MQjQ49qxzK7xSxEMssP01trTU/K0NuMrTYIaNHlO6yzzxZJjNt1O+TZD+mIBHiOYGETWRvG8m6j3ZBqLvQX6N7EX2Ismi0IqYEmjwFW/PRfzzDuMWQXeALLPiJHs4/XDPg7hNHg56Y057WmLLcEBwQs4hvcbkWIaQP1wKcwHQ5kEygPSH7o3FReaW7+BLxtzHxI+hGkW8ES66alt71TgG8cIAjMi/OgCpOLUzjJjZMYymijlOqU/wqLneVYEcrwZl101pT/N4DioxxHHFu/cqBRxzslR1x9o1sxLlGZBOHSYeQE9Ct0lLaHyBtxv2AwMcGorFxH+D9ukIpTNDxj8OhEX0EtfiDPEmnB5IzT/30cPdvq8Vb5P36YLvGRJ7q+97bDhzT3QPLX7/+99//mw8dv7vvc69rq3s7yn6y/7+AKOxgfFL8wLLgP3Vx0naXHHNE31YcU74sB2zDg4KHT5ICphYRekqzVr6XDoaQY5QRcsQTTWmwSHJfEee+RMiRjsK4kwmM0S7wdhi9JteLyYYslwtwR0Q/n4gh6PaiT67B7cDow5lM0ZmM4cwqmeZy3q/Avn6UJr+950q2cV8sVebeQcwmRb2I5ACjCnQTVEHPaFAFEs/QtGTqgXV0Iy1iHOF2H5F+QXUHOcSADUZj4zUHz8avlrvzURdLr22oBJ2RPntVHlBviSmybulZcxEMelclBQvVUtD6VJgbC8MgHxqbw91CAT0T1oCGNHngwsGAK0jPPASrzbq53OWvk1xtDg4qsM8hr+SVTa/k9QfvSu5pS6/keXIluWth7y9IPuFG6GQOOXuq2xVSOBEcq1axb5ag0eRs0tHxe5dW1chb1T5rFHAARbuP2UeRk5asO+xI5+CFZVrcG9AyjXGEXTwseP61pb4kR74nGvBFgjS6NglsJfgBkQQhOoQ5tuD1uE+xBeYN/elstzQYMDULNmM97RtgC3/HZThz5jtQqlvgdJk2fjnAuMDL1i1bv9zjlnv88lK3vJSXEURxlUA+Gr9ZaXog6WLstOHOM2oxQaR5BAkwG0YsMd7uwnw0U46sel/DRvSdtdAy8dnKWkQZrDC3j+Jx3u3A0b0oq9HsZ91+//Jn6cbivC87MKjn6MJUM1zFVGtxL77OO7lWYDnDH8ccF7UxvUn1lRDCpJU6sxLzFXYRWOWMPqKjMdvScCOOPq0LYVxaKF9ZF3jXKdIn9EgfJmXpZAEQVVe2vG62wCTcC0hbvDA54ErQ8QyrImbpXs3txKAgk0dhcnHv1Y9ckFvxTl+J4KXoDBCt6C0rsmWnswrJKd1tLEYyjTVPykndHUEhUTHltbWBebrTFunVrNBH1N3uNkIavWjbaJZQtO30C4t2Gk24irZMwZ+ipXkARUeSkrPLZMjlbXGqmfd8x5Q277mpbd4Lzc0bkCIWSTaK9DAyfRT65RTjB7DmFpoYnljfuFXtn7vvoygwsYJSAqXDLT6XqW7bUa9u62tS3Ub7Sv4elSvlK9G1NcVB/rkwzOSKpFawgZbh/7gxgEekN2anI5JuyKlsGzKn8vksy2HdMaLR9cWC94x8khibzE2zOE8MjfEuq/l0KkVoevMZR0VLEaylJXSB/icxT2otxo9yXToXnZp/yS7SWcSZwuDLXGiBDKPpCBRjm4PCNChSIOpH8ZdQsNzUX0fJph2DAUVYiVXTL5qXUdnBXt/nKuJOtoaRDQaiIctOr1w+ReCFyBechN4VyrqWVZ6kYympsJeD70grzOPMOASP4VYifQm39h2AIYSMJ/Q8SDoSX7KT6z8sX1GFqtQFXDqy8F1qYXpBN498SHs6P6TxyvyQxisBLSCrlHmxvRZiUbtFRFR8QF5hzWld3e5ajsqiX+Ytwsq8Rbwya9FjJrXILTZYhDVjsOiZvEVYmbeIV2YtOreYWuQWGyzCmtSii+kt1WuATbUBu2KcT2I/zPteJcs5RA28TjbJEMGvZRqdOpNrX63QkFgq0D+3XKBlJJa8a+Z9MiaN5QjgpNj04QPYdIP0s5sVj1ZFgNxAaFuyhbdT9iuZ1ntYECTm9FPNt6fZIu9CjqbZcgh/gXrJHF72zPtFG+aSWlSY76lw73Rm57aaZ9v0Uhrqjk5zWUU5K4dN7mb/K1pDr+hS+iXmN9QNcO5JmQc6qWcnL6xAHwsIC+X26C4tY4yffiBbUp8uv7Qv+Pt2dEM9tTZLo5TrjLQ7YaHfFt2fbbRpsW0DP1LrM+BxfwcSsppBVDEccCpz2yLJOHYqkHcjjQfqhAqMS8DKqp96IsPon+uY03FzvSZpaLFQqvE0nDp0XIBaJAm50NIynYTzcEgVUh6uwPm4bB6uX2bIraQ5IL6RFeTQtKQ7RYZjHu2FS8/43oAWTBMZDrWSdgZyt8pFgFWJkIUl7wlpCsd2AtLk4yoXAHxMXg6nCHXyNia6Zcg5Qh87UQuqEg+UJnu5+lAhU/hXJLd0ho13rqmV3q1FU7lE7hLHSjRiQsA80YFQq2MqXe9zcIawoyxMvK0KHBwJMLyutKChhBRmTB5DGhs7wiqQbl1Xx94VZPHEzPKHT+3KlTxkkx50owk/0SS6J/xgl+SkrDkgkSbbrdq+kh4kw2mPOCn5+gZNbkzv2wLyddCud3bQeZgreEaD3EiBzxeht+aT4ekVVg4A4jZ0dhdSZrUCdYSxRMqimvaa1Xz9KFyWj4p50UcldG401qBEhKIuKccaDftuz7vpkpEJjPdQdA+F/61AnV+hSZDsSu6cZV6Cpnyy4/NlBJ0pbqOsRqdMH5Akz+SXAibanE+H3OyFAOcTjsi17V5J98PK/MtC+lGUEqBMQsQhvcCLV5W4Yza/kxnd1RKT4MctDzeRKoaQsba8zs/y9sMEWiF0FJmw82ZTrEngJsc3hZtIFUMoVQwArUyEgeeP0cAvTKkA6FUd+YKp21Woxr/sS29vWfQFFFi2yAtfWxZ56XyR15S7puvax8G+gYNn3+f8PT+7bt+UCnifW5Zw95S078YZze2bKmHubxckyD3663fDwbNvq3/+zhf7LmKpeh9K9aPYir/heSxNkJLIXDOTQRqhjFugEBeAFEjAFfJkNC5bnQFqZGcpiD5zUT+xJJd5Vx7x2FcPDzQEfzkc8RB8cfsYh+DbDk2H4GuFoisNqwSpcKNU2znrkPa5Dst0TwKebOHD4gMsvTFnnyMMhaSUX5V0ccWtiIgRC+vn8/oFtEdo3XpDs31IDtBJqLTKUPWeQDeuaAL6MzZmPyNmPyPO+hkgCMuB/uLUy4iH52Vk0H7sZcT7exk358syUTNiWf0/9JOFql82QDnWlTKf6phwpczr06KRtFrMfNuJ8aGIDeQeUh9PSFjl/sqaTO08YqH8jVlDtrrQ5x7FXCP6GmIhfwyv7Z2Knaddiuap5tFZrFXoWm9QKnwO0BpIFT6rsJmhRCJjIYrMXzmEHFHNZSa73Reaw2sQlFGucRE2zQenNtYv5PXzsb4q5SRVoTczXMtFjEq/uWcQeA+kJjPoeXNzBTtQppIBGSgbVfJCC8AlYveIUPVw88GUrVNsCgdyrq3A/YzegSlkXJfVoR8WwmZ84E2K/VSSzZTppcVS1AtvM3ntXqRUq7Dbp0ovRMb+DCQegV4TUvQSl6WSc4lz1OLukHFqXO2z00Yu3VbYTu4Y4b183o3yYETS7Ho6PiE5XEejTxWiwZMJEqX9nmBa4h7wnQFFvfHcNen/PqtxqeH6tOjvdk7bv797zPd3CL15Rm/rxZiZvo+WhL4v3wNe05n2gBeIGOZQ5ZMBhfULaRVllK2ijFbVAl9FaQuO7zrl4TabgPmQGjA4aKK2FNAoEjSWTBr4HHTrwkwYmQcqG8CwDIoPiL92z48zXQcBQ34T4+4pAywC9iBZrgNhr3eQ2jiNCfQelPD62CJeqbTfKnlWJPPwNGEW92kWf8HOp1uZPgQ2MD+c7YIWfKXMXYRvNm7Pcq8j+qFPB/BVpl+xvlFs7iTwC3U7a7AGz9GaZLWN4LUnIUGt3ZG9DJd2Khgax5FR1GWwFOaXlY2BqilfOBYZNNzGIJVBi1AMG3r9s9jcP70eWw9ZghQjn8kVvDaqnF0yxEi/vTjikf6xWWMa6XHHhjbqio4RG/XCjINt1NaRhyV2FsbDqM0igiDU/RniN70q4bQTprALoWhQX2u7/AySvoDAXWR17pyDfqVdcVfHn5V2lVJ7SFfpZdMyD9TFIvQWEMHe3PbAC9dy1i1Rx3ZxH58o9EGR8FIhUKdwYGjWH0LvP4XP+QRuRXfkt3THPv7u/nzkPe1h2UeWGHmJBCITWjFXAbLAYaPoERWFVhkrK/hhhPwwKVYce1U+9sr8ojQlpABVRB82ogk4ZmQg5IVYkA+4lnzyCsFZ2/BSBllBEBEMuhTmScmpxLo6BdXLjLce/qDMPsxCWRUx0QzW9aDQ5w3ylN3Kp9+8HA7GA+zjPn1RvBAA5u8jz7yulZlitnTJbKukVhl+ZFB5lETmvJm08v3Yj1toFF47HsJr/gKdwFDTgIj1NZ/CfK7cUn+Na2a4vnmQ1pbFzItTOoEshDNZd96rAX+QMhFzbKpVK4BOiVHUsr5ELhNltX6OCwGIJsO9cW8ZRhqtcAd+KTjGanOkDc1V89yfXyK7ikOo3ka2l+m75a4iXyu5JAW7LOEOYSmjWpb4RNMiBuFbGgNZwBrglsD3MBiAXiHlTUywEOrFSMgRX0lwo2by5xU3MyedlRzO5SKJP+d7r9tigY4rWjJC7pn2XnGm9+pEB6H5XnWCE8T1XoUu80Tae8UAexf4qUJSBVPnht4L12kTmTRE4VmYLzyLoF8ImzCtCFNpJeuNi3q55KHwvvbQKv+e+nUKdCist9Ks4uzzMkc2nH9DUB3TEHNuR3cb5aAOC6ZR7VkR6TiqRyu6NkoD9XRCG/1zKb+2zCpZPLFrGyW26J/bhT5ld1r+MFIMopaduBtsfhUj+UaYajIPVG89DUqJj7TllRLJxQImtULv5cV4L40N0QPlpRAF8r0gA/mu0nZM0NuG9UquU/6V7BEhFJ4QZiVJzWzqtUvovFEYGlELu9zDSsjvB+fKvLxUS2vw/s1SuvBFK0mZpe9cWk/UqK4+IdLmSgC6G/TPXVD6rNcaxlRrmN2ZjIKxn5OhQRJIcHvenan+YDGYOLn6O86Njs33Zr+H6+G4nIKe92toyzS/RWW33Exb2vwWjS3IYQlwLwklrcXNm5/N5bEBGD7VnJMXEB1+b+ALBQlE23gHev1YrRRMu1groB4iq7WaQPTYaBbR/V2ehH/DA8xSmrwo7EAynZ5t1yoZp+oOrnThPdKtL2YMX8j4PmWDwwKCvHizFnijI8KUov90VX3ZJKHvj26OswM6VoZuJWTPeujPIoxT4tqyVX35CEHUmw8S4ObKl+eCXFTgpMP11jQocIrzwq5RzALMMYEN2ZgAn35rY1hgVz0scCcNDkwOviXtVuS6KU5xh+am6Uy7aZ6cTu8rO9mak9ccJuCPRRIcoECC6G4ZiQqUfARhXm9y0R2DzBchUQGLaSZHBeY1RAXuyFw6hemj9uNCD3vdGppAC/Tjdy5leL0jAX7kzqWH4/JXBLuQLIFOrVr27S13PPPwljtedAyQm2nIDVxXtPfOpVDH4W8v4Nsp/tu6u+jbOoWfJXXR9MV8IWXncGXKvBbXE6EC1aTYfxSZBMnO1DBGn0RjWZC8qiz9OaYWdBH4rnn2RbIHll4LrZrC0BggJzA0qxnShgErg0GL8hi05ngzhJH5ZdhulXk6gsuBfp4RdAFRAAaCPhN0157AXyfW8Tav08joibID8zNNPgM4sW1o9laEEJvB1P4w89kSv+RLhRJ7cZ4S+zgu2D+aGbGXJ49dz4zY/gzXaey4J+Cr9hmOeuul1EkYuLqor+PogZSgUc+rofCLLcd2RwBLWwS8mXIzPJ3rOULPcxeB565OZxemfeFqHvVLwglHxKXGFyrqerQnFRm+HeqCmAo1ouCkwGoeF1hVpMCqky8PIjrZ0VYB59Z0jN3Xeozlmiq+n315wieejn8nlOl41sZ5dRst22jExqrYOK9uI46xKnnET9zx3XxnSNtIgBEGeiIBms0hJQI6iAaqwSiJnbMS4/nmCVzUWOGp6I56qUyJDcU2aIhnIJoha8BniKg3nVlIjPUKHjj8zLN8nsTLZN6rzPZCLUzJKJKSm2amM93Iz3TFFd4Y8yWIII/iZrpxl/mxn+mSDwYxwPBdAQA25AkKN252vsvj+blkivd2A7NhVk2lQUTDcSPwNyq/VCWvL2QgDg3p7KMhGHoK1892ragBOJ/ZBbxGiJ/h/DRR6eAg1A8OIY4mdSo975cwcKbZxBuT44jn35WPdetMcTDHChF89XOpBel07DB3pi43WavFDQA4mY3RMkB5XMTFYGimlKxpnoI7SrOg3v8xFpZFU1lofJ8GNSUecl8QQavfdIfvt9rhnDX7zHDxfBHYTfSCzjB8QTRWm+vi9IhbNe6BbEI+IHtEmB5B3UWe25KV6GhJlOjqeZMvRROeN9nsTewRC1FTh6g/yPRJdE/jdtA5LAmmR7RkhJUfFJxQ1l4oLJwLsBQJVSenKBTOaB5EfbaUQ0XoGGWmfa7MtIdB+1c5uSFgLbR/kJMA5FiAVpqBVjIlyYU88wFrGFLIK0kjSAifN4RlUmWCzZhKyB6K9yjQQ4y9yMHgZJyFMif5mezzYvChsDBR3nRZRfuRyUMZgthba0MW9mKPcTXkQslcZZNDrdFDAhuSvI4VANGSzCzS0CwSeCEt7NXndvJgXPKzxxxMiCemn2lO6AQ0gZQbNE200+Rge40qO+RtBrfRYg+r2NiUu2n7ULPETQ0DCBcrVVw7aCRkAkIoNQQI8gTUGNL5EcCRTB3oLGPWQOQQQvQHtdgPNbG522BHKq33yX1qxQd9YX4mvqqbzjbtOBU9NJl6RgzMj7ajRP9XYb7SYfJtukvnbbpUkFzjaBXSokNZFbJV4XaUhGzaz6qzUyyKj7rTyCjJHqR1wlUeYwm2XqpHcgu21L+lhuL5B2rFZUecu0xttMWzbdsDf19TqR6FW9BAEdQnQwXqAgvoAgGJ9nIbRBiSG8DIz1LEKzeLR4HjfPcP/eVOLJFqgOWtJ2AgkHEo4HHFWCwkf9gXnkxiWwp/jqXA/54OS3+O6epNVvWy/ITGx8dIT3aGjFoXyCR32Ep7g4EI5T0WZLX2TC9vxQaI7WGBTKRCGR4O/Ma7y5jToqlz4rLQd302ffWFn7wikyVMjziDThOnENYFNTwSSJbSlabNZK15YCadNXJNzUD5MN002omDtDwVphQDlmi6jd4JztjV5KgZNgdZ8kxfhL2wNzV6Cp2WVWQkf07ZVc/tDBg3q/jGIJ/yhevcNf26jLQ58p5CBcocpO7iLAsyVKTamzPm0PsVM4cVev+gDc0/NY+6f5Cj7hNqzodam/OhSTDnw63N+XDdnLWIQgmhP6Pko1Wg9I8YBc/lKrWYIqZFK3wptOzm7hEnnruwW0j/3MaQll1lS+hBwNkZfcDxLPQ85L/CgCw4GSmpetg3E/Rt8yhjM5vxx9jX/MRYPoqg5sfTnwW1qL9efkNrTqA/PbU4sxqwu7NoyLUsBs2BSD7nN2cLNvm8lhiU6GBgUIKW6BP0zzpDlSsMLVbC9dVMKKGE0YVREF8JObnZA78pKHO6WdMkJDQvg5iDA4l8wqPlhEszJ+yxHEbCweaeaUKOO6Xsurdu1/mSQU0rp6q9oLpv8yW9bY0lvW0o6QV7H9U54U9kvjGby6awxZw53RbJRl5VSp4jarMNfmXBPN8517bRMNvmS3r3epnyc5SK8mRcram4wDRiNZNxVT/mqvMyLneecSTYxZmLaoZkxHvSef6tMdkRrhqeHaXh2HGef2ZMllebmZVKKcbLqRaHNcUMVHVclZZYDI/36ARXUC+4iiIvK5PgqF7XqrkzDcfo7MRZZ+IvoZB9CS0RTwj3etQg5gwI+/l15vFZ5uY5CKSn4cCbmKaZfist/FeG73Fme6OiRaaICFfTMvThUbTt9eFPsr5B0YdXHLTfrHgOHaoWKGU7WhQ/5qthHaW8v8uEiLbezgqzlTxyf/JtWt8+DjYNjK9ND87OVxBc3FosyI5XhcOQuHLzlfI42HTN+Nr0pw6pFBiOTc0rBbaPr007omwYgIcOSc9JNI/Cpf8DThHzsdjQXNNB/d9izl73UPbaXDeHdjXfjDmvHdIHTLEFc3Wxu8CuwUcw2pG7j2mTRkxUu0IfTVtP7DJfdAe6tkd5fa4f3+vzklRPjOF9u2F837fds3MVE7BphNdp5whsQlZiKJsCM6jYps+M5X27ZXzv3VcN27RJbDpvRKnSW4afKu1JyqfUWJG3VX2aWGEdMuIYD/DOUETyjCSTCapQhJfjZhjyhQS0ZF4lB4PjbjxRLPGk8n5KZTOKjtWN4JhgagPb2G1iPBKDKIUVm/wRze+9zVwbtHtCzYXpTYqNn+ex8ZiZYqaUTUEp0iEJ+QJeNpeOd1lTWscdDU146kggcakyqzLgoHoZ/kcSdRpB0LWfrXgDKyJwDMFyJrk6M86mbDeoXsu7mou9jPGmuozxBpVP2m7yOsYbFadtN6jkTpKKLnMjfEbzC42TY6Zi9XAtW9/KsstHadmO2w9k2QWcYfNJR36eYwrD+sSjAroOzxkBkB76ciq4yBVUiNOSv5s8JltqijTjPl5Tp1n6ue/1zyL9d3QXYXc43IYQMAfahI7LZ/z4oY8AsIiRPknY/2ZNZuf1a3PhTHpWAYuCifRRyoqyQZ3VrHcYeFFi88XoMQQSpIY6El2uIlI+PPX9zIH5t3javTDDtwVIYoSXM8O3la1CN18jyi0pPclSbr1cp9zKQxEHkH7MFnFp8zCo+gBR5hSD8spRnX4ZbxzvYZgIQfu1UHHG2sX0KC3g+9zDbs8ioHZ+m6J2ljQgdo4WwM5yxLb0EklBbBDmfuGfYzijZlon1r4GLLhgC0iCGE45d9KHjXlrVbbO87x17gvXxBfoKl2oZIeTbYBdzD2h++QA5GZmds7rLPDjLHcmwLPCfWmhMateSCsulGTVEVSN2ZljXe/g8LwGA0LHyCxFnrSKY7wkOqbjxn4zVR06fxAcBfJ9HX039e8vsy7s8o/if88cMeApNTncUhexDhxTyFbzQBf/hpQaL0qse8Fkr+5iRaNcBeFurpKjGFZxwBY+SrEXL+OI92Bg+O/h5lnDeg+/M2eU7+GV+cg7B6HhEmYyxoMTnzHeIg981jK3MWfazok0jd+CS8fK8xEEEuGsM3qMldADyPMxc49cZX7VJWv6to3RpvMmPhD2VPM4mCSVZeoJDOjLQa/XTMZYTCMzWPkwfQQxH/X+tESC7paXFoPahnqqHspGqeTtfsr6FQOkLUHINqskZLYrc9YMjoabp9vnljELnTCDnu9oZtCG1KBfTrhBzzU16OzUoGcm3KAXmhp0TmrQP+cMGjEdxzXDdPTEn2Gdp7wT49MWuQhGrsZXMPivhHkMPmPvNzL2niH5LfD3OINPSXhI4I7SyGD3g5w85VlVnoXfPFDJ1RFxdUdj+VDAYga6iiXyoJgQCokKuoQ0wIFmq+MfbLzdhV5XdkctK4gM99p8rUwDt/oHWnOrowcN6wSuMNk80zYsBnUhA49acqnDqotGY1XOpjq9+03TxkTvPtSFCib5Ql3YsgL66ulZvOkQddCbo/1rHH9ar3GsUh00XhqmH9BMPtaq1vGyHEiXarFFAoFxggyIChmkiwQq4TO44JXFDgSc2wqVi9+It/CbQ4gdfKMOzD1POk2eBggTPaPKfMKSIXb0zDDELkP/yRA7AVBJ2TwDrQRiB3mQm9ubMY7bcBim/GicTfni1DFl15CmbES/+OmmpW9f09nSt78gb6rZ09yJwv+C1LzJ0/z1Q7KELDZe3KR0/3lKI4mOQyMo00uLCmzUp/eAfASU5eMpELZaixN9lPQGNjR/7OS3OQLf6kJaYhZWUPvFntqPvDs2ynMLlCzXBLvQXdlGPnhJhokqedr/6IT6++IxaPS7PPAkr24ZDDzxiBfn85m2APKEHv8CxD7M9DJhWaZyjNYpWXkXn/ZnudNOgk3RgW06n4VupK9mGB9BvV6aA1PrDgcLcyA9EHLZW+gl8xwPSHeRoBSudhn8hkQSbTV99qeVhMcs3dZHZhNtKHkthJ42A4VyvWpYEL57JG2hME1j+HL0N4hacukd6ALNZuWBv7wcoFKcaoww4i8iGpvIRhgaFtOSJ8hfmgZTAhwu2UsIKqIWOfJZ+M/kRgx/KB7bJGBZNa5gqoXIt/Ij/ocQJWJVtuyrlG350xwbcgpVAj1VZwpMPro7ZIuPoyFM6qD9XETqX87ZH9MKxhKrmMmEYJroSY4ggUhZ6pGlhTkiE1o3X5asLM2TnqnKrCZfL5jL5yGONLl2PDRF7PjG8OxAdH/c7ajU7fjmFLHjW1PEju9METu+dyA7KKQ60ue0c+TP6Z4p8r58d4rcl4cb7NjYoJRFV1iip1C5c9qZAajqrougcQZobChS7qzrZD47DwHoAAF8rOJfAXIzQftupJl36GfeIvIkLMRCAWczA41HcssoQz5zWKJPA28/LJG/qkCr4L3hdnZVzV4DJ4T8Bto78uEJz2/BVYJcXYmyFnjtMIVZiM9SKhxujgdB5UKzoDJ+b+u4cqFJXLmQiSufgcmS9xvT3HGNJ7K+DCGqIf3mnC5VF8tnyDLvYjW24iBnFtMTMXuUgxZ7iJX/Zq6cSco97r8j6RpsGpULyw4sLYlD/fSMcXCoz5JntV6xkc0ow0X0QOt5tJkJd5hNI/US6T2AbXhGBoocQAk8j3JN0YTf3Gy6+Rc4BK48FLus2rUNHtD4UwBGGQrAYZP+DdtFRfpjjM7Y40M6Y+dIWbLx09Zs2Dx2BmTC5hmNaSBrQ2xya21hIBMoz/N5MGd4pSw5iVLmtfHvy0a5JHR3GBbtSIro4rsPsN7jivqigC/TLcN3mnDuunwwMKv8Id0Rb4jhdTxEmz7h1synDPhrVPOMG/NEh/tkOITwUNho17YBoYqUjFDTEsInShOdEJK3yGRKCPP3K5vmyN+oiDz9Q8d4n8bDiF+3TwEjbp4xRiPWeueqCacQGIXgRFVYOWvfTCjJCMdQNnc/X3L3jlEowAo+MKQ6G5e0j3I6WYjFT1D7T7ZNbvs/bv37zx6tUvACUQruwbQJNQjUH5JSMD6zNUmdftMvp9dLkh6K66LA5w+VEvlzoVlKpH94KZHWiDcwlYScC3lTpJrCSbLlyaa2nJcvGRVLRoUsRZuuklSncykmY8FsO2sbAHg5SOmQl+XFppflpgNelgOAEgNzLePQuNxQLsuGgwYBpA+XBlpxIAjgKB/am8d+Rb7ekV6RDfUrgn7Ea1Oj1YwUObAvUVICqYhjE2H8Cc3ZfHkvYU6UDX0k0aScIlLJB5OJgYIJZmkp9JyJESfJMFPPVxPTvQgkh0GYG8Y3fqFYxhZ6FFNSCJpviu/nJ8iQcQdZHPox89NDMb/uDrOsrTrrKKA5nuTnWNdwrpAZOehEOokaydKkOkMOrgz/YHEjJYlD7rTYwGcGgVWd2g4zZGpV4D9BGkxMFE/geTJqMANnAkKePVrVvyVR5i4Q4dpdTP6G50BlHWsZ1ZmOl5qO6BojDMqOtSz1YKkqrAgINIAdwUbEuvQsqwBjjblqOhfMljCsm3tI3DzibK6Avj9JzyN8rRM5E+muoiKKTu18RmHzXLwiS+VZwYPmVwVdtdD5dL0pQzjphpL971vJweu15E9axfX/veyPghdAym17GvLFD85opibPRd+SVJufSapVRVLc5HTDjdcNf8in0qqSSjPNUmnN7dk0bdzt+cbw7DlT+AnBr9KbrFlJHj15y8ReSq5+EnUX3GeRjqUKwRqQgc7+5HXKU6xkma9wJVE60ssRW8/3VmTiFpb8wezPe/QcWo98OJsdlVysIxkkHV5/fZKtl30pMDcqq8FgL2KqSFvxPrh0LO9fU5IQUgwwwK+mQzkLYk9F6mn32t5kLp4SYWtcP2oUloCvBsYGb5ICaHHtFejmfKGmp0R6ug3uM83FFJM0xVCE52xe2Vc/+4p9+tm6DlugteZrhwhRa8sCaMt+QevM4pMzh5tZhAs+isyiN+KcYdKPCc1B/7DIF4YiNyDeqU6reQqGl2XS7Phjx9Sw4/sz8nac23pCOmqqOpmQAr37gf1notp8IVsJNroLsm08Lsh3O4WYTk+mHU/NzNtxdnM7mpH1XTskWd+QFH3mJ+UGgr59QtA32stx7Xhcjj2dYs6k2vGDGVPDjkdGYkdz2pjrxsOO7/n7sm7O5Nqxs21q2PFIPDXsOE+P2Y4d4zK++Odj/STb8eYMsWO07+2N49J/+OtxpthxvhT01V1rq6iaL+RqvhDNcjWfrqsshFxa6UE62lXxJaWkSlVrqNZl9zRCrQzc2h0V5F95S8hbQENqXqU+xEzeNfnFTLkmo31GbhoPO84qCO3VpNqxJxQ7Rvus3jwedjzo+9QNk2zHDzunhh1PxXk71kssxhfbsSsWmjfnUHkc3PMqV81FNvZrgce1eilElbly7oez6O2mZRzO4DrzQ+Ur66hD6MN5XzjU/KBrmzl3hi24Rr0JYT5nPA+BTuoHQD7r4HUsp8EqCUJs7prHJqA2pRaSWXjdW6k8Qhms5+YbXb776RYUQciU7eUzm0FfqtTtDA/jUeXUrGsWKQZzQxF+M9aYe2YiSobkLtKzHI0KcRWFeXHcbbg+a8PmGZNiw41T4DrcPAVs2DkF7sVtU+A63D4FbLh1CtyLu6eADbumwL0YnAI2PDgFbNg9BZ6HB6bAdbh/ClyH+6bAdbhnClyHO6fAdfjiFLgOd0wBG+4ahQ3n7Ac9hCfdBHp44cxhQw+b4g6/PyTu8FOUZQ2TNdDEFJ6MEuuE8AZWQ3UbYht6/vTQvNheK3YB/gHErS0mmrTNfD7ffVWnYU1IrXoZo5ibKVgNSphRt/2Ymby2zy2Ove2Noyq1VczC6OHB5qdq7IDgFpYEI7Pk8fGw5Nw8Dw/jeyE4CdA5xaDAyZLjUiUcCnmQACocK7pZkehmRaZvmif+zuhmuZXluk/KaU6b83d99RhRQE4X3Q0WwI34kYkSkHZGQLQts+dxbTjEI2JysUGwFZqLK7iE0OrDVpx0D2nC+u+h2TGdqtIsIxp1zgLdwgLNRwtVsHl2TrZ97dt/vrx/+zrX/hfLaD/bP0rsYx53SpI0n0fFqdpfuU6Gf1UFlbJApLnnY+ntItfdiXIKhTOane25MmIUMyDy0dKGi8bZhlungA23TQEbbp8CNtwxCht+NM423DkFbLhrCtjw+Y7Jt+HuKXAd7pkCNtw7BWy4bwrYcP8UsOGBKWDDgyO2ITd2r585ZhtuGcKGHDRPxFf3KKFLosZTkOzDyCdg8UpgFLF4ImxDmoGAgIqLzV6NhCPpWeFIsspsKKcyD+YPlblCqAggms5B82DLs4HYEsIWRm5HoCquQaM+gBn0GQOmN9A30O9cNDFgnRiAydSz02ECf+knI8LEsBG3efTmujAlBgzMD0ok/KJ7k06pelr+7/C/HxxB2fWYS/mf1WAewmz3Be0q/S2jufc6MPdD2ips2OM2hLsIiblL95onZ0HqK3hnsMQGWYrBHpzSHYZJKiSsdtEpM1pQJMARMsmjViPCaPWNHZV+wZw8pfk5Y2C5Gn0ZxYvejnMn2Y4b2nJ24K6MrpRj9HfltoJUcYzWip1jt+LRGXla6Y1C6lVPTP6VLuGBNxtqMQHKFFe0Kp96ZbaPDQUW3KiK4IZrlOoSiE1ZMea1k9mUTZ1bOSavk8ujWBXoz+1WD+UtXTzOPe7uIXvcz+CerMnQsvosr/lWu41dSpeIVSAQQkhZs+4Qyhnjm/mqyxlDSqbg7hH9qdBxwrxoXgyRdebDsWeydetgYB6k64EtyhYpYyzcrKd5RR3qv89aFvwdl1BvOL6DtFwilJSGH2Sd6/4tNtxCWl9bvMhOFz5FHpMJXpZf9ui/erb8b2a8e8CRxiee75vOQFo7kIYbzrB34dhvwp4hb8LE2PC9IW34NIIXzWuIXetNKjELIa0LMcY1gaGzVNqwSzHHOXBxZuXAgYtv1gMXF3DXhAa9cmlyxDEgSXIL7nWnPuJ1heonZWbZkL4Hy+w5G3wJU6LNLFAkuO+K6ZK0u/i3alqkuJ6LP6FyCfODvySg07LKxvoou2F3+uLs7hvoK38mXx/LrIElXopq7oIGfF0j+sCV4IL7Cgo0bWTuiVCEEFqwLQX/mof2RVzg2UPfoC7P4WOEmQ13VaFIVPqbs4n7CNKGTSimJpTBdOttDbOcBTbux7MAqSj6XOzWbBvoq4WOeBjSuoTucqdYut8pAqobwyXp58oGUwtxiqoN86cQZSKvIJetneLpiI+gqlS4+rDA/ewODDM2QDlrXX26qxYkn314MEhcicKhqNLo6DVb53iWRlxq2hAk56Q7lb1yHL2DR5XPFhJkdJ143IpMiV5CoVvRlujhaaAwtwVh2AcdbK2NabCLTBtNS1AeBSs2/Yai+c0c6obNT+ZSoJhO4YvR2rqLFJn8mCqcQW0wm+RZdEfSxcIZtaLbYDfWStYtUw+p6FvbGWtqsXt+19SmUZuBLdm2Myjw+P6dbq2N3T4b1thptvj+nWvooTuDEg1nrFnjGDvQVYy2ZsX8eqwkwZ8aQ+tbxtb22H75rybzl189mb/8+YP6y9fPHLL1Ly7WmbajEbe9WWUbTwKeiJgrulyPk+y9YjAwF88BEY75ymwqRhOaWbfEbzQPY2SdOXeup23zOg41Jbsr3l1D22brFwaDBjK9WOSWczNY6QMrInge1EIaiFiTDNNjZCkVZqb0YQNS+YI4Jvxabj5atvbsZevWn7lh4+a+wXVrz3KWQ9n9nkNqAfj9kqUOtX0oczDysLmOC9hy5VrumFtCcOwSda8in7g0RK3WRU1qtZ4UTlOM5/E7mlCYDm3BN/XwLfiaOhgW3DsCCx6tjMGCz8rz0JPXfkiTvxkFQVF50PNE5WEh3CZWeZjHKg8WKg+PpioPJa/xKEIPi0TooYeFHhZkiErDrOSsNt8+lKxht24RzoITLiKPCN+FMPEkH7JY4sw7hcw4jq05fj9rng0azNmgxJ51KlWblbnCOtXMlCViCoS0+TubsuRwvdqbstyZsg4e5vvZlhP2s+XlRlsurduyGfKhim3J8uMgNRyZZ+cK1U2WnTQmdtKogZ00FnbSWNhJ4yw7qVShxhla0ojufoadNPaVdM2YQN9zAAbQZO34U5IOpoCKfIRr11ARLo5eUQwqfFn7bw/Rt42h//YYfbuSZus3hb2pcOnupGwG51hFre8I6zIaL+xee3j4gnYr7njm4S3uv1+5oNezGiqNz2rHvzQbyqP8LXmMb7ZyNk/ApRw+k+oGnouKkqhioLVitXT2opjCFYnvte/lGAZeBdZqXCxiz4wxP/pw3ePlFhcjghjYCC8+jhLa0hCii67dA84TLhx6pDbPjmWeMObWfzfW1tcoleUiJneLHDaNGbXaueFw4SLmWFKUiSVF3PFG3g9bYCPxw6rwV4m+AEebc4p0I7DSnFUB4fDBHQR+O/JBQNSRxJg/zx6ZMYgGshXV7pht8sYU8sYUyBiYEMOYhfwGiTHn1zWsgvZA3pnU24+YFaIC8VYfU4m4fTaYyxMiKk+AflyiumN4+ebnVbATKpzRS1UZfk8qdSp/LXM4ekQPoCEbwAyWIfJSspqlZOm8xAdSC9yjCUqQmEOgeLt7PYMWFGTpQ2W4Sui6HqTWo+G3vk6GQF+TErC2UwhVJ7o+llfOSwn8CqC954gkU/jNDRCBxBbzBF1rLluh1T3sVhco2nV5leWgsrx9wOjoRtgSIjzRsRweJOXuxBzZjhioe+XqP4qpIpmgrh2pHFwZT09Fs2d6Fstys/nYIGWey+CVPk6E12fQ8Z4Qsk/VwuRtxBdJxARUG7OzO04CJsvBgABUGQVJemtpdxK58NMGcufX1Yrv1gga2PiMTzvBbLZUGC/wpENmI1zjvgcDNSiNDwzYcPmaH373P7/zx7/89wPLf7P1L89/5pf/+cE+t9pt+PSbt/1fv/gXX3/3wPIffvBLh/apv3BBqeXXvWxmzJix/oi+PnIt3Cm6Yy/G72czA8uP+Xv631cphEWDFV2YjGp47HbpH7Cq38bpnkcM9PWXP9XIg5oN/oUiCR7yQxs2Cf5hXWQjDv6ZrRL6w1QvG/rj7+YRCBhbkPcIeKzI4LHF3SX6WNTdlqSaX7ENoPGDodLHxwPI/NAo4mIktFBxTy2Fe+hRLto2erCLdhp6A9ZxLiIPOcNr+vg046cbS6QgGJblvHgFflQJPkTqPEQZEWfFc4dE0ZLtMreTzyAcozKE0K7R/o7DapJCC6QLhOe4wjxeTek7vQvJzcZYUyD/1bs4IV0V6ntt5P44g6U1lZiUZ5VcYvoI0TA6wdJ43/EvHPCOP8p3PKejIGVpFYTU0dttuoknVjp57ka3JCwm5toOhNHhpYHpJtlzJ4KCO4iVqcBa69pDaoNk56WDAcSuzZmHYLVZx9qa5gL67EHUu0V2sAWB17VDpcNaJsFI2pEI8j1x174Mw9sZrdpvTqm2Y3Tt90jzXOUsza8baa74huGQqdXZPJqzqGVlb9c0NaA1o9wofj7NIoIcixyGRozFORX3Eg/K2j/L9J6x/ACzpWmkGhDF4gxAyGQaBXqC425m7eIH/q5ZJNmXKKZG8ihjLUEkuAs66y5o757jXesxZ9eTRUskWbSIizXDkXoNrd2FMwUzm5U93T2HR2ZRyJoeBUrT8IobcTUF0YJKWGaWSs1ztDCzEVfmfe2qouUQv2+Z3sljugMRM6ReMFyLOQvudU2bp6lQne8A3w8PU8Z4TVE/TdupXRvx7Igdc80pIRu5qT49G8hVBUch7ZObCnreulgSGV5AVHsB0bxyaJhTDgXrdgmzMDyikA1V9awFjbUIQn27nXIG2MNrhiqPLhnvTvjBA3bCT0knPN5t7z5g27+ot/2PGPVo6OaRVHD8oX/gLLDosS04oqlyRxnmxa5uoRuOF718JZ+KcztlMP2xgPjxdiK9w5PnEiaQo235MTNZLZ9bHHPLn0DLmGFgGuCf0homKDADwy7mFt4zyUwxAMbn7BnPNOLmMw2eYmTA+u6tjjC3cWFUytnSf44ynngTc7OakFpGc6A3K3BCNMKOcDW6C3RCmuK6NUKNzzvQY8dHeFLKUr3hnx2gYZ1vGN2zNBwduGEcIQ2fIRUZwo5eYnb0ivCh70+G7pVeUbvhoxpJQEavrKkudmXwgnpqdJNSo5dyrpU4dzbj3JXYxgr7eJ280rCrNw/fwNXO8TLhF1BkXVcADAH6aA2nrspOHcjY6TNnAfhKVFZLKCPpIGIIGa1QvaU2PPnwW5eYf+4aqEV9tdj8aUZ3wZ/JRv01TSsiP6bagltFfmr/tgmx5c95W/48ebZcVWi0hVY0t0W42fkxZeG9yNzX0UDHHgsdeyx07LHQsccZOvZY6NhjoWPHstCxx56OPfZ07DHTsbe25f4Jt0XEsTcrHz3kGdZNc+hOQF7vaFri0H642G1/JOhl9amI9PG/b9zncwEjs35fkKM2qsxhlNKISH2UD+cjzN6SjVy7427FH0ZrxaeEl7yIhGvJe+Gl/bzwkvfCK91t8K9Zc7dkvldlp7zqplK0BFE4a2knCxUB9PElGi1K7JAzJ7kPEMmkLFzrJVvNAx3UhwphKiJkGr4KZveGZ/XET+z8rZN7KfqBrcneT4FHN+BeH8FFkSDdP+FKxpyVA0GTOxGAeRUGeKRzOgIypriKQja0WFPMbxy815e0BaglxGzwCx1W0Y9W1A6dxa0BjtFgZp8pZtskE/Nm8VuTU5DnzHWnJL/nZWLInQgeRwjkriSIGmIAoK7hN0cbvxykmGKk17g0la35ZHN+wVGQHLbm0YGjun1OltuwddOtCdJG13TVeaWHCi/aBDaNX31BeXKarjhcbv5Xc6/Msx3Mk3BueudiN5Fqh94+OmeKyANkTzk9YNuW1yl4aUkSohpLFVEA7hQVxyotYR2SW1g3n5awbuHInrsbR3sZFtefuzNHdwduGvtzJ5xecMq1T+B7r3wxdYFPzrAKy+bWWR6+0q3TjV/q4O5pKV18dFmLD6fQpPlTFzpIxZLQmsIJChJbydWfczO3cnrObSFOhry91eVPercBYXD65/nM6RkIGpzzmHnL9THt3rMgWZn/4+O16DSXr8CeNJ2hNYXTbGHFf3SPUKMfbhXjKJVFlXF5XT4yYhXEbWnEfp7yPZAgYT75789CNAM1/L1JhCvors3gPw0GZmA2MpDOZguWZMREApoULPXLxi1T1oqOMr/SEhXJqy15CrGAUYtHQRask2TBKAyJFI4WWbCQllkWjIOaRu5/hcHpJZFqndYCEGz9XCBMk2b8f1DmU2PeDmQs1h7ZztkQG/5vTON5ozslJbpBZe/dctwsfqlTvSSkxOiDNSf9PWHc5WUx5S3WNOX250GvQu3hza9Yto8+UpeRc+Zp0fY5s8q+TN9HfDEwhuaKGTUFVmsEDdxuPj4uqGRBdxInOYMz2lGU7k5E2fvwGKSpIkxKAJx/RQMRT3vTQoQ8FuYLHhns/WT3a5P1dK26i5knsugRosDDZ388/WL37CWB1yWY3sswLhsmHSuT76//csBQV44uduMKrHKbIBNAb2Cyx+2TaDlUU045WGFuUyBOMxwN25gXT8Kk2FzaMeFqSS0suWTKWPL98lSx5AcTb8mnVQGZ5JJkkrm+wjXoIeor3PNXK3QXMQkt0ktGSVV61+vhmyI9qkWc3OdYldk4w2rzSheSjIX9tfCVGTyk1XW4bOKfjbNFoheGhOYJ0j2BipEmngc/vyjRkgd4BxRlj8yOKs2KRa+6Pp+OPHCUtmt2mtgEiaEzQQRhHmjlFDLjTHEgfaRBHMjQhuxA0pI4kCE8QJDXhN6BDNmBNM8U5ZiNihYz7mNI7qMc7N3H0LU6zjb88xSw4dkpYMOvpoANv54CNvxmCtjw3BSw4bdTwIbfTQEbnh+tDZ9uVue+tXmd+5X1OvcTpcy9h9xYxd7flWWpLb8zW9x+T724/Y8Nxe3/2DTtPQp9udZpb6omD/KachPSMkF4mrT8KcE6HMS2XfVbEyW9kba9bZRtfyBt+43Rt33tKNsOmuFLmt/tURS+t27ZgbO7g1y5uw0m6leXWv/qg9oyQRkCaXlif7W5pzpJv/qw4P3NfnXzllsTG4zmN381QstCZyAtDx8+dN0o7/SStOV1o215xyivtjxj60f/Zt04tn4UEdHR9Sc3jO5O75vRHQhMbHTj1s2jvNM9acsbMi1fqLIqveaPXXpp0plE5vq5FNhBIHATxfrCZRRLMihH8MVUJQ6lLUHVH53eRzwXeRZEC4eOl41bzmr7IW4ujl7EUc4e4JdziC1S9PbTFvwyINU886PhbbTepNkgRiP5Y3BxgBNHIA1R0oCQERRRyIK0TveajuYbh2RAFKiMAzYCrVMQmExa24u6jiiFcpTcPg2lHKqX9kGlPkX/yn5XDyPxOP5SvdEfNzaqh25UUONDN8q75hvNwDj0sIg1Re3f3NmRzh2FTlNLrYo+EJ2mrsccudqBwYX0QzmFyOkTRgazGLOLHiadH6uR+eHSlGTTx1xRa++/B+6t8DFGegromihg0aAQSjDMEDozTUT/HmkDAFqKKKkWxH2Y7sL+tZSUbngcAGiRoolYVCayhZbVk6crhTA3PbcdHMlWBMYP8OMtriLwTZpBT0z0wqKy+C2II9+oa9njVOa4kI9j1AXALOPV6E0ja/R/M72K3M4AUTe+jdWPdbPAKz/Ert4grSshGFgHiXDSP4cJoU+hXKHlE7sAdKzSubLquHmmYgUbQTLMOBFt/sGG5FW7wqsqvCcOvZXgVIXVtHSajzEPdjakF+C3mbvZxaH9FxweppnkKvVg5bT8p0/hh2ewUVaZnxgb0wSuQB8utE+AqberzQ8tfZcq0fJhwcUPLX1nMM3GLEjEkINippwhWv5R/O8Zt+wON5cX6MKKoK4gZl4/YqC+MuyqRbYIRIw5KwQMhIH4jRS281Ml9vmC2kMmnWGgBc7spGop6ALMo9PpZrCrGJOfKIREkifE1f51ZW7dEzwV6p9CNAL9VeVA/hGyF+FOq3aeUSs5Mojt7R4NUtpO0dnZNkK+kWlZAEnlasUkcEeXOKNR7EV+h8O4QvWyVWnt5g/L0LNIBU6I/iVxiV4avYJg2c9273vzjddeev5/nLXsG1u3fPPp6y++4ceOEYi7z39HBZj/NtDLzDkbaM+C47yg3fTfUp542XfOvEf/XXsKaXp5LeRGU/zSWq86ehWB0rreATnSiNZEh4eji6PayPzO0LA6fnHUf1TKpyCzIYobDsUjja/mKyHdocOCnrSEMITuPhm4yFw9jam/rQtZS4hiqUQokHbEuXCUuc/t7hpr3fLOOQe9ZUGkDwbDYVpQsIXw53QRhWIBBr5YpYOZZWExsSxEfj9gBx7fmnIrRFIjBXr1CbVi0+enghXXTAkrNnxhKlhx55Sw4uEpYcXTU8KK16eEFZdePRWsuGlIK1ZL4TuVMRZoplWiodgjJwv7IScLQE56vCQglOZLh9JnUGuzbYSrKnp8Vcn9AYGpLSQqxaQX0yKSTzYLZL8QNA1knyxx7MU0P4G/0EOcoppLIyWKvbEexdbm9U6JYr/ZEMX+xEjAWf2jREiZP4d5GeqJaffzhclp93szJqfd304fU7vbRtvuj8uC+JzQdm8sTU67T+rJafeNGZPT7jOmebvDjCIODKfklJyxk5oXm0I1fhS/99rR/t6ft9Xltyey3W/pfLurJqTdIybn5940o3W7Y0921R+rpS0eq3Mn+LH6Z5P/vZ+liY8N2Mhg+bcfpv/9y6Xeza4MkuHy5cNdNfdVdjrRfXWeN4fwjhPiuqNroXXrfU3D+2F5eDrwjmCg462uzdWMbyx5WgEKbn1iIhDrZldXHq6+akLafWe+2bVps3vFUfe4t5s4XIYViTIXaq6prQpoNyizX454GZZsLSKEs/fWOVAKEgn3g6cRayHiDs58igIA9jZBl3vHnOzvnrh2ry5PTrs7Z7Rud+zJzXqvsrh5r4Lk5kT+3htnjuk67xhtuw+Gork/oe2eWZB2R3N/rx/W/VVUCdP8/p5Xv78TUdliflqul7VMZLv3Fien3SfV5LS7d1brdseeKq/3GycMwagykb/3+ibXeQLKpcwjnVIrNaHtXlDOt/sppbLEpiHK7NNscU9Np5U6FcoOIgm42oZEGrKUP4wNwbqQXLpjMECeNjxFxEHXWKaJMd+IKhoFd+a+WWUwmY54Yn/zaH/zv+WfvKF+qSek2SvmTk67T8yWdkfzCt8y3Fe4FSnSJrzCE3d7F+V/7sfBm8GUL0hnh57uzGWZumN6tBld4WpArZOD0FYhX40HtRZQkBIeAa+q9kJ4SfKuH2ZOz7W9dHLPRaY6ytSqbsy8BjWyQdoPCLfg1RcIr4KVC48R7lTQ9jDYgCAYv0G1HQgJq6z5wtfP/GwanShFs3wiT0HmRatSLY+357U8/NI8UfWoonU0YfoKuAfMUllBOwwe2rV8H/53xH8AoUeXr6zPY0uEEpMrKfFIRa6zmZWo7pCjuFL4jha4zId5zBn4GWSISBCblupKAZZ83qMBXlBZ0h+wE79dnfIutdTn7ncp5Ef5y5X0xfsja+72t3PPEU5uZDGv3KAa1vbw2nWNa6u8dnXDSkP1QjOJKpo6NQlk59hTNKi1wF7CKw0BAuhOxE3ZS1TKrJJYz5RC1G+/IKIH8JY0YU7Bi67xwmUr/mshav6RWqVjd3v5ofk+6yriMAtqyvy0HU9dd0RmeJ1bZqSLUNGMBwUnMz+cLmMIP/t9goOn5dfLgRTcEjVlZIFvioihUvNNQ8b7JYV6RmyAa+5lW7ABiAw6GfLbdBH7FFbgsaT3Dv4rIBlDQ+AZAA/Ee0ZZrRYO1JlJwn5Sn2kGgQ/M/XUI/MtIHnDeYrTtS6NiCFFpDtH+l+rtv5FtP/8mhks9jst8J2QAFwuUtKvmMKcfHiIwp8rJYAX1QK/IA71yYCdSE5xFredI14DLobrjKwcd8TZxo9O3vfTtboJaYavZwWkrgP3wlTkcFgshNAYWrqov+ap6xhRq69nHUfdt9lVTRodVkjXj+j1cov9B+BO+issBI6S6YLxZ5k/T6ZISOkJWXcPFfmSEw4uaq4tm1ywYTBu/XSCS3rKNKGgRcZbMxuV1+9V+GLrof2q3IRMMhzZkZCRU3BUk3IlB0WoPWjBPTcPF4NVmTwcQISCFNuvmzbWBnMBkLkMglR8X5IQFU/qtj6S1zCpRyAIyKKx/+Zvowp8/YlstfgCqLvhfcJZoB+0L/lN7QAfZgHw/6pX5PSXqsJlZQZ8k8EiXdwZ1ymytRUtCUFqR5/SoxYwi9bAVbXxxtmeLAoCHoF+JsfF2GmEINeaqkBtwiimIBBzXbru5co5wsa3OzzV4KGRWLzq7IAHdcCTDEEuyYSTEg2/u0/RZfQ/ztOsUR7ZMAW65jJWXqGMUuaurVEh02XpNRuutIoyLYS0G56I7sgAOQXTfNZShxvTaFxtvhV96aV/w9yCqwDSkVmp1v/5vtrNEg1Bgi4xBYlQSYZBW70/kFfAYFDGRFzeR4/IC+1AJ4ke0zBOx0FN4YWObDXMsXrmB6JRcwyWmQ3rMjV4MQou9uDoPhBjgKzLqZymHaZuniwYPIZa0pcGki4dSAZumY82VIbE7UMR3laNVXtnuz3HqX7stGMBWr+yld6gW8MDDq9xXWgnixCuVhw1TizIRqdCrwB80puNHZqXGQhrMI5ZIifjxi2hPA7wbUGvMu/5KxCztIX1UCfPorne3oo+27sAriSVruXc6qotadzDcrvInQczO4mBx4wyX0/PuKbnwvnsf3flC+z/Qo41It3uJkuNJCmSfWpm00ZxXuR2nnWGjncv2qbPWuDdT8MqY2OaJnzH3ukgJmisFPoJdZx0o1D1+8dEjzJaZtehdyjTKfpbcV8WFwjNxHVa9k9FqyN8v9sRWC9yLtoAfvuOE+goAzCqWWctjiY09yusTOc4tD5mr0pIwwseg/YYwBlg2jI0h0YHHcXNRjjohc9TR1FzyUNCLo+kAVNyBYGtc2r1odO2iu5eZpYAyQgZlxCkoo2Du6rAxXDxu/JwqXel59KfT9Sb0WUXXk5n6FPsHcsCMOEVHrGuhwpLRPVki+isienJKRvRkdWvNkxcaBU821QVPNtbFV07lKz7+2V32IbXZNHu/1G5jk1COYddKeRpkcgZ0ojE3TmL2slg7cYH4VhaWJZfdBQZnCwZn9nzQ2ZqbK9iBCZ175KcehFi5/NQz2/OBcm5y/H10afKs9ryH/o/oyLJzZsxYn5wtZQe1MOtL+oKQWkQf9qjsJpDNMDEYDyHx4Vk+ngjkLfPEd1wlL6+/sYGfV5UYT1QBGBoPNHmuT5fxiTWYwD49jTdcMXuuMH1jWk2NYwlwauzzRAfNgAM0m/MJwTlLs8tnq+Ia05AIjyzZ+/VBaEMwOae8uyu6NX3ibTYruqNE82xEC5pLfnicViREnqxV8XDBDoKCNIw5Fz6ns8UZjTgfvhp8Fe5cehtnREEZeTy/hieqkTmvWuZyFeULM6jjkOeJEWRFFrIo8shZ5OG0yIDyIqPMi4wyLwJXRu8TLeFFwlInhTCwRBFFuAFg3zPPRcy2J5dXJEdZbqFhnhP5eQ7Pcoyn6pBZTpSf5UT1WU6UznKi3CznY1mRGM4wa1xn4cblaWeNc85CJMYKMExaVOIktE7lYkKG8H2p8z2sdyGEgEeVT8u/NTyd3TdLIivgVeLfWEFBk0o0HiLuliOahVdogh0cJYzU2LY/OYp/X84bctw3D83KDffrB4ODNd63MuWGqWPKT0tTxpTHp44pT04dU/ZO/LPy8Ry/kEwXo8x0MZLpYuSni5GfLpqfF+SYE2gpM1mMMFnEsbQ7M5/uHZdWn5qUVi8tT0arv4sno9VzS5PR6sZJafW8SWn1/Elp9TOT0mr/qJ7h9egmhxm6lhRYPoYuGz7S1TJ8fV89fP1SQ/h6VS6MajUmbVQ2ueXsZTWd7KMpsfniXJcLYJPagzSGvFF5/zPy9WR/nkONtN5aluCpb3adzma9D9ysoRO/gBMjw41V5upZaLblViS8NZptFay/ffpBCdbzZW7d7FXTDmazK6BLk3Py7pzDOcbQZwBhADlwCef64OLB3UOoT2Hsjo/BTBweHf13TJdVmJ2X6tXmYTbiiMeIDuWIZ+STb0jFmWeq3QWERmipKEHI1IMMmwQhyVeh/yToONI2fzlOba7M05h6x9Mdz54khxyuGXBeSsH8us25k6d0KyiQ9rn0d4hPd6dJ0JQAG92ifMHvv3liDnsenscz5DpOKUsSZm4jstQl77QkaU9gAvNsyJXYnO+22KMKRy50KjR+d9JVCRHAhzYQNplvRlKL9DGlU2ZISTGzi6PwNNID0h1ynFMhqEJrbMjcCPzSJgG+ZLb7ED67Xtn88v/KqW5yPM1cNgcRWawQuU0rcpsUL0Egd74ZdJ+0ZMh1BWN9iWMg/vjOrMzmSR70jKA2pPT0sV3gh8DbwUmbv2F3rtftkmp+MGlEiMCfyij4axCy18gsZ1WGBuKkgAv1TX/Yni5eS+5+Mo0IA/Cme+oJWkIEosRbwP/wPqYWSKKEr3uijuxyXzuSmHp2uii3zXXHdznHP8oPJoppLtZ9bTAwuw6VnD87q/B+cwqXCPbzmwHuT5Xl81U25i+BvPU6cvX4TZXnhGZDBGIU2B7oA5S6uIIaoVPKnPg0RYGXTC/q1zNCMKKOckoTImHvvXPXihQTD56Bu1h4BiEgpX1oC68sB9UqDnBT9gJbnOGSHkB+ZIsGK6Nt8OFZQzYoEUGT01+JM/ovhf21NLkbxwLn9CxSTgwYES5iltUskQJLPZQymiaXTnyT75j4Juf+/6LJw8fa5MnI/oraBvhjKBa3DJMToNNKPI3bTlroWEVcFDMiTCr+SkdQVv4rCoRuAPHMMnVCuyLAGzV2aRVLGBBpCA4Z7YIXErglnSJerObUL+mq/S3Np2hQO7IdM/p3C5tPmm5TzgaAn8qp5G8fj8MAvGABs9WTlcqrUSurEHGsaadTOtecPxOtYijEdhFwMzdWrc6GGLkvay0+vV5I+4dZh2y127exCtm8VC9Bdhu5Bpl34yLkPzWnTnB7ZE0YHIEJg3kT6lXQpWRQTBgUE74yZB30P8KC0ebaxCXKJ92yvlLzfBser+bjS8g4Bjh8f57J3T2DGLifjxr7+a+2eRiDQubZ3I1st/DeBPmkiG2AkZi7Z9FlhIhyqscUEgRtoANPSgat8txcaoSWO1EgRByoFXMJ7W8ouZVv1kM2TsslngCgeW1GVoQATgMQGebFGRmCMZshGDN+J2rry+VmVFWcdgJa7GMHJqUKM6RU8ECElMrtv2t59bDl73+tu20p8qUBvc6Y6zTno2r54lZOphf363PNxU1eXK9P+Bl6cWEMBvsDvrgr0QnmbuQDx9NdBL7FXD7TL1ll7ivxqebJqTo9qZfnFSglJfPDdhsCDJjJMh2evYOMfcvKDrPsKj3xalcfLdPTP8AOZcUtOqamgBU4FBxGpMGIWYumahTccA5mwMBXpo7z3OoockZmNq9p5LI47wxiXmp7Z1DgpWnvDKh041t4fPmz039WkJ8tEvYVSwW3ZLAU97JXsOvhQe8NXXVI2u4p4yCKF2VE8Q4og/fJBmVLbe7zWXfxvhR7X61UkwwNgJYRtivptwbMhSUqSaWMStI/dQIU7O/rxaTxLeAAFvvWdcKqWtjfIOjWb8N+q/nf8s2HfMvpfL/qFL8/8bdfmn3yl/6BFL+Pg0j3tUf0DdA+UA7H0vJHFm988Fev7nhgYPlXbrvzgS/8rvvdbu+df7d13fvOuNhpiLv9A6sG+vv6yqtJJiALGmY9H5rQ00eR3+oSo7Da6ANvNI0EvyWMTZst8aKCX43FAgv94wt7IYUs7JhVET9VH4sEC7AEkQdmRwwZl8guGIohF/veqYpUAdjxtbm+ytvN4bnei1+bvKrtYCARFHkGMm/mTcAZ0rUI6dfHXgWepwQFWiI3q8BjHaJb8zjtWOW0Y6flXsG8Ukxv+uniZpRcW6XU/f3qHFtijbIStYTLaCNa3WaxzsdsAlFsMGQT91M2pK8xJnWQLqE/xvTPduc3PLOJ2cX3Hhx6X1ZfEY3aEGO6jRGOMt+Z4e8t9OhTTVHSJSa7/kIH9zH/YonxTEB0FdiDOylHOIl41AWzvQab4Pe4OmL3LAx4RdI2CVeshGq+7y7dEneXeil1NQaSaXWOSS2JYR9J4Nx3xCN5yBNdhoTRMH1ThOdQ801R7Px6ujMm3yuJuFTEHF8UAsApfZxNuiZk3JMAqXb02KI37NPrNjS3IOwEhhb6g7dpQS1M0DW9twuzBfpZ883f8sDN2qDFevwpYWFpjsgsXuFwdhwaWNSFcyGCV187r8vPXHDf0lAjNlXxuJBQrA9WQGY6Bz07pdmw9p76qHZFZlS7/0CjWpREBxzVerNpfY7DWOV4DGuRk+5FwxxngEODWpIaP0ueKVGxyr/XG5YjWTMZd5aDxUM39ZgZVVM4coRNnVscVVM4sllTm5VSHJTBTKAW2VAGj74U9rsrXbW7r75xm1V+vhz1D/RhWoDegQHyuvEswZBnqaB+B2ehaV8eIILodXbwjhrQIVE6dEfNh+4sKmT/oXutF54jRrISRdaCPf/7X6nEGfzQ2cva3YIjXKVFG9C6x13CQZHoWECRQKx65OxlrhaClvbQXvS+05fHzl7mmqZyrL+m5STwp6SZFH06/gJzzrzg4Pc/YUP/8/8onWmOe2fzjUPTVrhnJc5ayFqurCkb9pK8lYN7MfujFvbHsBGN4vsCoXz8eKOgmsIhEmrsNI+jrBJfjPsi4n2LRNBvCYPT3DToaFpiODol93Fgc235jyidm8WDG9W8REX2sQP95KfwGAlqkfkSId8+QCNQdODp+6m5QkxG91w2u6WYxJ6cmITsuDqz40l4bp+lXXGANp9pQ/3lRDb5s9KEN7m33uQKeRsOqAI7XC6zbXnVV05nHpS2Biawrf6D3JZvBm32tWgLnfVo67n6WmagH6hnoF9BBno8mtvWsrkH6829Om7NtS4P211v7rVxa66/ZXOD9eZezzaHWQbHP2s+uRIidoGO0T0DmGhQ0C5qnmq+S1i3aYypIYsawdvOJ5nLp7UcCyhVZZ5F+bUsj8tIAMp6NjyVYV7hc06eFKcWUZk8fGow6l8zE/sBRWBDmfziNxKmGul0QHYZtBE5EyLvtqTY3vJHuVVIkyJ2KZOyAKGhWojxqIYr7JNnSYSrx2uQYeaJve6SIT2mqKKsieozxDx1+oMzsgVTuM7p3Ysa7t7P0rsX0YwFvwsOWh4Z0LqpTdMmrKnPjndT6CRxazyCuuT271Y844KoYRKwN8s+jFf/xHTJ2ZB49ujYo3Dh32Ki7c4R0xMR+1xv6svyo0fkCyQJYHql0NzL2vI0Hq9hPujmo20R/Z5ktcgoYi4ifjNes9U5Gmer36Uq9AF85HR6rpb/aNsp/37aj/4o9OTGRUdpIE+mkVRimPz5IQq1L8XZOcJuvjLDcmvoIMx9nfhitswRFudVWc53asbc0QGqZwkvRBR5Zt+PqpvoFXA//KZvwdPc+q2l2Ew7LqSXAvOG+RQwax4IY453TiWtERyABOwRYwnxCqKckhRre3dt6459sHchuxULLJQCLL3PBIGgKTZXfW2PbYCv5sVDBQSQm1mWejmj3j8Hd4j6C7WSbiS1/XZVSlSqyUWtHUXr3FNsfjqddTJkvTaf7egWh8y6jguV4S4cXAvR9YbLFm3cnuxzoq6aXPHUd/oPAw/UovqmJOlN1hmru3wh9rIjNi4JKughH/6El5+PlqlzlnFp6b4OqU00Gw4PKbqj824X/BC+DAMdmP8TLD1ZJ11biA6Md83jYuJ3BlWfqBEpzs7UN/gI4gRZpAoHePZU+dYb4iar4gniTdAC+IFxnwtpxvhUkeYvFL0LMNfEnthoNlTw1I5HK7+YkFaenpBWfjmsVv7n6BiFqR+uT04rByYQ/ujoMnbbm1fH9TdPz426mXNG1IykGwazuMjgwABFiHrc7yGI+G72dWKYab6JNgwqPAwjlGuJspkxGT+CxAwh0DLyVqofa95KdchWPjyiLF+uFXdX3iFttE7trZCwpNT/cp17WGJQWJTynzCG4CeKc9OoqQNABx12hBmoL1zL1eQAOMb3hgf7Bfg1Nb5GPElJK45i+i1EKFPPEhN2kod+TBJZIgh8N16RpXJUGr07qqPMLyrO6WB4/rQpdQ7lmXkYYrVzKiOO6FQhlIiQ0jwJjDma3tEcWw5dSS1MOXiDcrDJCsMmS/yufAuZmeEgJAECLFBBOKX9BCkp6FO5PfXCwhgXErll+mUFXDWSng/K/KwUGdZaORxl3AUu445Rxm2LbIsfwH5S4Bs03n1Pi1LcoX9SZ+NPqo7uJ32+xD9pZM83HfnLUT7f49r3THqvsJJkcD7F8+8C+6RFmvETkhf+BOPtJH2lbMFhKmoIrRYoJdg9zRaIFKCNnh7KFmLm2saJu2l+ojqP3jmX+mRHIGaXlAmnDKR0eEWlpr2PDafmSKxXlCHk/AmeHQZY0muIT+XhMZQ/9vQfEWS9yr2ZxLvUCf/R8ENYZbgGlwAnpcSaR9u5QNbzWAXE/+E9r297lIbxrzS4XlJSK/REWdiEpHtwMEfo2ziOCtQyfpzP46iETqPc1FUKOZWlZfgaOHs9To928hI18Pgem8PzGYG4WEUEuIRW1ulmg4hk1hl5+VCsNr8jiUfvxdDpTjtwj/fCyHo83bTHc81E6aPAtwPPA+pSGX/BPmC0AuwRyGBHJ/Mzj2c0pkOWUYkqU5Voc7+B8Bzl2m3oO/H8rxGg+yh+TUEoPSK3HGV+DcGxdROKMQ8pJmC09iW9SOo9GvkK2GQ9sxMr7Ck4aJ+lltpWpG64BsF81qVMPuAJRODXkj+5L1zpPCk3bC6lAXftUejUtIeU0V4u3pKc0ks3hJY11QyvOLILPnzSCCzTQJdnUZHs0HFCdK2Nu1xahH5RITsNjs2PSrbA5fbr07hRARlxZwGv6laZiIESlCQPSHkstncslTiWKSdb3bHE+wQH0jmW5skO9OKyNgnMBW6V1Aao8onuiUsULgvOBTSOO5G/TPTBif3Yaw8ezTAZl4F3l7TbY9Yjdw2iLtyqHAOMn2npVNSPem6S9IzpXvhgjkWU0WqKpClKFBZSrUbyLmgshb374R89sMjwMo8h7gdJsUMRXQ9oaw6lM5knu+gO8Iq5yIgv7MXXz3RScTruHFYmgbkrtAFWIl22yaEdzWr3nT2i/9FIHENcTail2QkQ6k5ynX3cQOoNKtl6A3rUALMwjxXQJUhpgcxGRulxpa4WQvME7ggQL2rhcAnhk8xHMBEB7K5W2H5UmuQvENQ2Ox+JG+cjh2MiEreYiHykaSetm3XS5rWZ6KL1gbroX+3XRZ+UKvvZevlHHeKkdl3tWLOusrF5uJ1vSCm9IYgGEXGYqcX0Ua0RuOgiF/elpJWm600R75npz/mfHkCRXq4SA0uIXpXeJKvSILcNqfZCNXZfKP+ohRLW5T7Rfy+VZWIRTMyryZQE3oya9kFw86Ns+QWKxqgx91SkjAhScJZVOaUZIj/4gpDm/Xjc8WNI0x/Wuf8PM/zDKpRaH/kP+6CKpf9ElYsEV+lXyQ+J2MPi/HStwIOLJ7u6yRDuSOaIZFi26+xlOp88m8PDs2muCf5FnuBwsVydSTGYHupA6bIN0845pP+O6aKzu+Z2DZjn3CiUNhS9rv0bJPgg5K/xxsxow1uLtJyfMdio3hGMDBnEXadg1ahXi6RGCToCYJ4kRqpqXe+vAnwVOUHaPFlgvU5IHPJB2IOYJj0259RGltVkj+o1T82gYSFVLa7WFw2Ddh/mGjnOcQljy4l0t7HUw7KoGpcMgean2jPKlh/UqglZDZWq/WlaltHUI49Re/Q2djLw4HA74TJ7Hk2BFY43nyvILKRlC2ZMLTxUyrSwRqn9SRIXpiyIyrMgUve1mGqeaIjVzHgYMGdhE1WO0IZZVQ76WlflMF8MQZaIiHq2LgyvJijLaMm/UZqWrZ/dzXef5qcdPFIIth2jg7Cx4cEiPVnFMN1r5/gfm53Sy6UMkoXk1fiupyfl9mmjM/cQaoPTfz1uBgDoO9lNcx2w4R7nzDjSTxuQB+TX94MS1VT03d+HCi2RufBHlPfKmIZGS/Uiu5uuXwATHXUXYNhRZNXX6RO/5L+j+tHi5Md2sc9a4ouBRBT3Dek8KAQ8C4Yoh/ZFBpB24fo1Wuv5eVjNlYXIuf+RF5ZJaRRDKRml7geiKB0L373U7KBeDW4W/XdsVwrB+rdLB/zSgqUeuhX5FYtohQBdPtJsYh/5YZDn2dyz4QBRp6XLAqJm+lMyt3dYjxOnvisTU5AHIVtGwdhO/2ZhTu1wg96zpA+kT98jgQAbsRvM9bXNigqG387WhnbC0bbzkTytsHhdxp8foaU8BB0rzRPAdMELb2AUruSRa6ezGyT//BPsRtjpUaC0Csp40mvwXCjlU3xfO/uW7brcQRvDdwadtODdUI47AhzFrKKdVpkXqID0adequXBeGaGmnAQNZtPmm22A+nRHIgS70IbMQxziNfYJB7Oe0pC0yjzewcCqeZLd0xUOmriTZ0YpkyFtjFIwXJSN194fpfGsUkM8S+4PjszHs/heSecgWRWu8o0cKLYWO9wY4y85IIPHAdliGq1pjhxiLjwkWOxkgTILJt1wPYPQRXDP+CPqObD0aBfeW97T0BLvCUecKPkIIx4AI86/rpPHwCZhEsvQ8LtmZNl88dUT9y62oTDWspAAihFCAVbwdKsHTL6S8f1g/kfBIoqGKV9aYq6rojiIe0PTnQpXmxu7eFSQThJknVSudGVbZiz/n+5Ji9bwm8mwRA93CeiT58HMCt3HIICIvsUc1e6DZ8kvGFzLPlvAFNdRbHbhHUjzU+WTZHLXIiIcZSPCZG3MbdFnaTjkjOyDjb4hOXu9RVscaN3QRxuqIKTueFuFy9B0S/KIO+qInsLpvVKBl2eMSJOFIXUFDfNikljvXIbJPgKJpODvVvtJMuD6bofMJt7IlLgRU+JmWXtN63Z+PFQ7lNb88Ujb+e/ZaUISsGhAyHGmCA4yz9F49Add4mKikyfgguKXn5bk5a80ojMkkpCdNzqsmyKDuT9gwkaOwzLOhasHWM89QtkPm2u2d2CNOde/MTJUSw3Sq9SHSDkJWgjB5YeOgCtKfj+Ta1LYxagpPkhgvboOb+FJPcXeVCtOC+p43X+YJoDE4lZPXrGVyCtSxop2zRMcvpw8VwvE1xpZAy8H3MALAy0aqDRp4MTGOj80gMKfhAOW5muhpZfH+zN7Z5M+c/2bYNJ6BKe2ADdlAWdrZQaQD8AH5iudWELfZb5xiJBwGiHhLPEO+CVfqLpDnsDMSYoksJeE38sfk7yPXC2O1GCJ5mnsWCkfgmBKAeqiA2naLcnAS57Gb2eBuBEdOl4QHltGNJD9blY6kP159pAD2W9bDWQI8ubKqVL+jQiCIF0IJf+gXcpeUSiCyjpcY6KKbW9SYSJPsoxg8hzwaGTZn5/HaVo+dew5VDwVJM0/+L0MYRlbr/gRebx4oBZ8xCAabQv90fj8hrBlC08UD3YLG6WFHK7KP6wlLHGhtGfhjOgDLx9fmwqH7UJzT4RUSFhlL8MczpV6WaBc2hBP5lLM3/sYH4aMm//KwUdOsGGeIWBrPLHYRs3XtM+gl6SYhfRFSuTBf7ixpIOBOheWuWoipg8wiHPekZ967mxNrqoRH0GWTaUi01b+Mfgp3nfVPq1owQLjEZJUX0qHwnCu5sFQBkUbhCxRBUbuI6a1R9G4GNKv+JBSMhx6cc4FdCTGPnNnB98eTCewmbZRrDX0+ZxKLTCPUGi1kkTm2UMrigka3Dpa4F6yOec9hh0u1+WVpaaCK7NpiOZJj9X1utw8wf0BWolG08rlk9XKh/Lxmf+Xuu8Ak6O60q17q3qmpe6ZuZJGUmtG36Om3wZ5ozZhGcuWSkSRwQn8nI1fGLR8z2F5mxEgMiwY22TMSCQHchQYrCE4kIUDOYiwWGAZ4wWvybw657/39K2pmlaNVOJ7b/hQV1V3/ZVunXvif+pSU4OxEAGxac6eEWuMN2Xuanqcw0m4AoOqBq5+9n6YF2dkvDJyCCSpOt9tI2l90ZIPWSc3nfx0WFyIIfNkjZnmJvZM2OLeyJyrM07VTyqdo3Ay6+ZZWqa25eSPSKhzbmbL0jI9OJuLlX4PZHov9fDrgS3m2unI1sxHIoSkL/QmK1hHhByCpE9+t5v3Oy9lLpZylfWByK7NzIiBzOhXD/EnzcDhpJNiyNZdTEsoh/fDROJLPUd8qQkLX/GjDnacp0acp03nPCXZLRzh8J8+2PBsro9PbIz1e3SmdIjfc+65wIzNlmwBArEK6QP9tIRrjQg6DexMF+htdAU4TONdOcyZ785h7m++K4f5ybtzmJ++O4f52btzmLP8IfCpfCRASFFyYYCfzy4RBnhHeWGAT05gEA9gngzSP6Qr0WcLynCYktE9YeMMtcwBatkDvOEO0DhwYtZOEu5BZwtlIdbvI78ErFxlFvF2opNUZO0qcXUpz9UlARKlC8IX3DFI2aZO7RrNfxMDGoheUDzDb+l0TCPXzumTNvfx91jxgXeIDALLRcAOYkqTQY5IKEljgXmgRqqJ1XDiANFFEW4w00kEWl8qBSFpX+UIDw7DbcWTpbssIQQkXpLvPtpjuG0fezQKSoLg4C+aC4cajUMknCw0Cs12uA8fIaTQI2vOqMlNVt42HpjnhiT8Qsc9BdtGVD5HBxaeV5MfpPdJZVV3Mz6vZHTvoc1H96qZvh/qLZy+c84STrvQlkYF6kWskXGhvYwLzD98fHPyTHFL2iYfZmUTr2/VE90z0zcvF142RXLhgTLhwRd9uTAJ/DuF0cdHy8A/N8ODP4S9rtlEkbBfBwEyQtKcCRIxzM5IH5Svym63ehxJOZVYXmSoe6k7vTFzy8WR+YLLsPh8YTcIjOoIFkCU15qhM88gnTkSndkV9+daP9iRajgj6c9VuvSVkchLSmqSEwmO/1G6ivQnX0JwKkImku5C6NT4bzlPTzbgjDdM+jbON8fOdPkDR3XPrZwE25TCPnrz2Nov2ZL3N4xD9/7SMt5fJwHw/kaI5WjzFN5eXqe3F3VZhD1FyUMPlc7/vOmblTtVnPdLmfP+rpz3J6aQGh7X+ObOpyW6ucjTpiOd0ShMCB8FeFnnv+TlZ8MNXWnpEADIS0/2AdNIXmSbyGrXH2lhugGkbMm3rhmHhEPnIwnOoPNRhM5HeAaf40gGZ/DhTUrq7JkNOwWTyUbyM8DoP2X1eMDOlOhzfQpTVC63mnK1kU6FmsnPTHYJ48HEa1jUuYa3bih5DTJGX3J6CroGodPPN+qIJi5mAsoAooV/Ip2zaIs5Ywif77QQHItSOL4/SoMo3aluypw0j9VPOh9UAVNvKsJCnoLwMtFJvqCx0bw8FztxilUK8jCBgBR9f6X+WVLikQMfHsrk0YElYKH/Pjfcps+Q/kuXQ1o+aHhEI0sq8JPi9VZAfn4yyI/7yiD7h/43z/6xzWc0J6eKXYwtrICYR9nBTtZ2hA30C3KD00/waRMzAW2y4RR2Cl8U2dbIJCUlXUp1EohpSVoa1vPEulXJmbcK5GNV2G8XYiMDNxsTEFeE76B4DxGSlXFHSEAgtK56LyDw+exLWmxeLRDratBvvJWxrmgb69yLV9C04ltzny7t8fqG5/H6ge/x8txd8w+Bu+sX4u76eJGdJTku9Xa6k+IkweXD5rEyRtZjPQ76k4VZ8QCOsskzDOYlf8ehubJ70syU0E0O/RLTHV1ybG12lgTc6fZD8NtHSdtdYc9C2gaNzxXvw2sfcjKX+QJeTAg9ifflCIni0Fw/dySEcD17Np2fJHjgZQYBEVJIVZweb9ivHsgmeGyVY3a2ED9O7pTd1qLos6WrK1SiXHVF2doKKIMiNHCX1Hu4Eq2GYyjcql6KT9I9YG2FhFEP0pjQKfNkCCRsI4FkG9sdIN1+vX4pTa84TeE5/9Skn/MZzVxEVXDpLxbwTLsApiN/bVaBlX8LgZ/q2UbAT28r4NW1EsCfKhiB5ohBCKSnkFYUcTRWFeatBbEit7PHKgbbSzIjsunCqJ8wR7Tg3KYN5NwObXhZS9g1k9dFxxPnNtISnDEeeVyPNGWQ2YUkoqNasUISkUISkUIS0VkuiUg8KawLbpe23e8ZsuyOSdXQt/rQByhV0DElLDDDyTmneeawM4XMHm7OuCD0XkYq3kPcBQ4ticAQNIFyD404VaW49iuwxUCHpKtspAdrO/R6O/0V/4VL18ShZeE73257ed0YS6448Lp2JCsVihtItmKDoQ0awjZMItq0Mlru5K15dLZ1gjHOqLkmos2xpnQhGThO9lIWCoSukQAfhgIlP86nYDEtkeanzWnT4RsibLJ9yGvNicRDEC2+h8vvYgFHBIW2WARfguJGNh8w4bk0DHNcf5fsCgohSYiVuuG2tc2ihATnjKgDnDj+BMVB4UB9LEi5Ueox7YIWzZ38e9ov3SnNqDzjKs6oJEK+zDWIdUfqzZk7/emO83/59PbTl3yebT0xgzTrcHSbVn2fLZ5Wx+IxnHUHi6fpWzwH+kLCBoiljQj/GAHaV8Gs6kiLyLileypMTzKXBKJDTWwnTz2yI0t7bJtWM9kJPXdWd1Hww/wUJNyMEMywRmgOb0q+USaWHprHh0dqLHzWUvAclLqWIJJ9g8gr+VYrS34YWNrlluTsGKgH1Ux97xRPfdXfl1Xv3n35kNKWyIrTImiBsh5Q8QM92+o0oIREqJi7kse1FTgAW87pAQ9OF+FzCg9D5yOQXkVgO6iZ0wmC5jk6/Y7gjVaAvDbggXcwfAxeG10lCj5h56ZAL1U9DqkS3dzatJ553l/y7QLBsqoZEkxk/isU9T8LJ6n36C7qb6yJqEc432a4ZuU9ZBiLVPpEOgU/gZpwvGp8ECobNZi19h61UhW/40MIrLZKY9lDhPYjcwi9mz1EiN9ti1nke/4s0l3MNw9JoiT1pE8u5r/ZVcx3R48wiXRBX73ZSUTQJzAr87DBIhpkO+ft2mFegkRujtI6A4MHS/jvgoY7yqe3wo1uMvy4sHCibM+WCvGLXfSf8FNvhSslsSM8kMZIit98pwfF4QxFBTsI3Nj8XDR6GLDJRnfMrUbCnziJhP+k751A/ruNI7XwRkTs+Bip5ZJjHqDwlCTHsBcsJMbXgaEOQ+Mn2F6AZ+QK3VbJkuW2NGUJj52/0W8qvlHKpMOR1oO0LHkV13bodFOQetJtoJPepCs0LdIr/h4KD4ow9sVxncTxebNTdLQ0Z6F8SeTksGY5DG0AZZ2FXc1zIYBlq2iYK5ppbLfFFmyI6yiUwcnH2pXo0qrpUBADVEsO8jaRN9/35I3Y836/SZv66Hp+Xz/MR5bW63T1KFv+4bwkcDrfxl+Ps4SminYheNONAyiADYFPEQDiL9h9JPLavadFCsm+o8ST164l04jARzKauYN71EevPnH2rYhro+0Q0qPR+LDSE0UZ3DPp/tv9XTv8cjoNppvnjCbTzcNzYoI97MvJdocmKvGd5VeqESe/YnqSeUZllMWgDz36GEhlDNmw0spgc6UxB2bL0vFqkvoirybXnId1KfuRAPKgeAroFmMLAsixWMTivZKuD0nMej9Jc1sMQytTIxet5sRPrPsn/l058U9kpyNUVx05CEubVs2qIXz+dqhbIrdY2nDK5u5K6O5KFIdyV0LvrtBQx12hJbkrEyqDIrorSIfDuecoEjcGjsDWvTLNfh1o1QB1zap0TO9ueRK1eThkslqsXBYOubcm2ebn/mkVugaWqBQLfWbOMI5QshmSoITt48fiDuL2TSEx7duy0ZDaWs0cENPvY0V+ZqEUiKaYyfOjmmTyZPv6kPTjKQccjZqWTaySV4IV9DAWU0hlQwO2Y9CRgGYdJwlQgMW++GHj84T8L3qpaC2gVbEiVpo4puFzUUPpVP+I7h1F+ZiYxqxt0U7WnkQMfVGHaeWjSrlsGzGgzVUzpaWlY0UK8J3mkFSA0l+ikB5Rjt8poLhTAJK0xseEGBQ3G35rtpNpOYVCcOlWVNZwYPrfZshdSX6PvnzQuyULcUs+OZERnetOzJU0L/CKuaWFBebwPXFsPC1Nnue+5LhWW1HYax6PECwK+XmhpD18pi9p9ZZJWtzoCd1prGr1e+aYmZ0uYW0e5LbyyLzUT9gpBzTHfqRN8rUz3VT8YRX6SeKMJ0xWe9EQdPobHdS2QlHOnHTd0szzZkTUt/RVEVBnbnXPfSNuf9hkt3Uty/1MlqV2GZXuYF6PyXeOIgYE3ziGtTLduZkuq/e6Kmtki7lyKjwjM0ZUt/DvFtFuXRMWJ2vwaUPff3VzyRoH5CIA0LJTOuC29RTquFPic+0ccBbHIR1TN8TiNI+nynYyduZ4kCwhxXuqwNdsK+DrthXw2m0F/L1tBXzjtgK+YVsBX18eeGITOrhdGAwN3rYjH7AsGVlqSgmkrTHbUBsJZa6qEvjs3m0EfKYPzCavq8JVfHfZpAod+UQcMuEYlA3Sm0h2mJtnNhjUXI/ZKktsGLAn5LwZ/gMUQyBVwjLd3Pla0o1JwNFJ2KEkocC4yJ1szMtDO2eKNj6eB1bm0nmITdCl8KyFKrVQOnqLQmV+M09CzRKa11XZAmfV87ZANchnT4J8wJanqSaQ+ObsfuSnghZMMqyyU6AtOc1g27ielFjiF+LI7RRYDtJSPqhXqG2cmtE2oi3TNiZVdgcxdZvO1P1AGWX3xDDWXXENcJuCWy5T44LI4X7aV2MkFp8iety6CcfMFbOmjwcMQ2/1jUP4qokPTnWIQ8o0MetnQ6eZRDFY3TuJYnCqZHH+KtqMYnBgTq0DS+MgOUWNeaBbeeyP+ruUxxaf8juTJZ6eLad8b3ddphgYzvTu9+LYZjkmUp/UKr1ux3L/6hLuv5nYQni1Q2DogzsjzOSlero0I3Z3UdojEEfXm9qsozsXb+VgeaxwsJAP2zwgg+XD2YQVXD0saPo9UaSFnCK6F2j6aqgnZcF9sEQxoF+77BW4Ev+ZgorkCdJfTn86ooVYYiR0xERrCIX6pqFe5tA22GDSL0BJJLvE4fl814LdhnkuIyvP565zYr/t6nj3YKFCiVSOPY8oZurp7zJcesGE5NCtBSe5hcINl3kaeeAfE7ItP7UhNGOgBKAN8CfQ5z3z+DbTMvJAxc+yL6a0PYVI/2MQrltKKTJWnNm71bjnbyPcNdsId3UeVwoVPec1u33akVmlxG9Nj93cp+HFWYj4IeUq0waq4Zwxoos91+xExXy62PbMDBhjWJqm1u2mYLitWT+r4/ef2Zlenn3YY01csSGtEk9uYVu6wNw/QzxiUmFBDT7+afCyXZ/6x68vWQOLPKIBkQqks86kv2+nmyMqOzeH9zGQ+eqQm3Y/ma0N8Rw3KJBHjIlFURKaM/ote0o7vJjuG/+iIVQpPCfwFj119GjK6PuT/43I0pgwtif9vxfZ5BScAZlr76jrv0NsjfASIjzzBvFZEVniSK83XD5CL3cVmvsrveY08aFWhrq2ti1QX90m53rGNkH9nY/6cV/lNS+nARbunvztoTYZErR4IuVLhtSrhyJeb4M5UwE3ZFCR7fRevNmPsbWtpLE/U0euT6s5fD7cXpEk22rz7SgOhLEMq6iME1pYyVeFaMuyFUYdtsKgDW2Dm0SYK6ybtOU1KyMH+PXU5s3cNwSl46JB4VuwvV6JADeMNS20uO/qBGUHNxHsWvarOl2dHkPvcHKn0n5rcnvCp1tgI77WB3EtORO7eNahUB2l30xqH+7PHIupSoKarK/EwSj325KGnpIzJ3dUOYDD4CGOEEOjvZgd/X+AkcvPDxyEEteiHzrV8evj3Ltd0Rinpvc0zhWasCq+xaRgE7eVhAPM8RQHVs7W/1TW8YgirtdmpWjGlknPpLPudEegIrSl71cuxCiPl1KDkGeZfjac2/GTZdLwW5KG3+yWhk/1j+YFLwF/m708BwQxFKgnjCVzn8aqLUUX56TRYJVQB4AfH3sryhCO7eGgQAgS3eXDiLNo+s62QSD3QivWfMJgFqYIKk0nGCTYm8wLouPVDbywo2mwlfuVU083DlkkCuPDG4eR1NN2cnd5dMTgww5tFlUkwaYYvC/0TpsNA5QrsUMARioqZ+bHjTiUS+E9UDRRD34hPT7K9aUqD/vrui2kfcqiRkClw00EHg98S046DEtqmIYvgVu2K8L83TySXfKblvzGEC6u5g5h+/6InLIfqzxqyLbRt6qz9lRn3UV11inQ5KhHbyXqAUW9NderTGhSTwhNbuqEJs0bkXTRfDD0u2gWAp/THXitB/xwB/ihDPA+PtsWF8ggP2xxh0nx9LmOWuwKCij5ZAXRinTrmahLrgzviWnV4j2M86viRmrzCG4kL1b3hKhjHwNjsVLgxxgYi5UCP87AWKwU+AkGxmKlwE8yMBYrBd7AwFjcPPBLQVfgEz3gKzvAT2WA94O3WYy9YAJvnXlSfJOh+CZD3zcJs+6XVPKM7ipFjODbOQKNQAg0rPoxuNQ5adYxnQbFEmQL2L/llweleeULMwQbjaOVTeZdZH7TZ41OtdQu3LCOVB63QmidVcVoUEFlfxyo5Z2SjrWsYH/5kd2fXDeLG/vLdOumgeSKS8cDc0nNifzQrKfJnRlOKWhPCglPFwGlvZOSLDzamGM/kiEcR47lBWtSzBMYk1Z7spg/DgBaz4NKLtBHLWOIuaTJvYVvT/dBgBvhHGYtJ6XTJpZEwvcdh9TVjbs0/7DB3q/fI2YSxmh8KO8yUGbdLLSojchnOjyiCp3wQRzBC1z/W5foHYoX0E9IZ/ucE9JhlAegbObuWqjP0Vn6vtC1/DzhqHE6JxRaW7/ohyaahQRY1iwUm/C03hHlomSqIszTfUxkKeW8GOJ4hrc1Uz3+RB+/6lISYXW8utTSReLG2HfyyFsTYVPznVTAgO+Fj8FdqCXilh7dL80TutJTlLi1+ZHwO5YsIqUHru6TFLzaJ6afVjUN96Una6t/EddDiW9oNs0izlfUksd68zLr4dmlZNYJyNeagtLZLKd0bqpJflxWC5driuRKPX32RYaWXy3wftUCOJnL36xn6+ikcJ8MzR+7Kv0fc6rPWXPigBbbofnR3DjEdvcj2lO+8XbFbRZKRfE2w4eNiB5nomBghQtdJCckJpEjZkGk0rZEcw1Dcs7aV524f3OJubPTwfUjWmeddDY+RvdB+tIcInG3KBMfi7LxsQulkpleQxn/BBKncYFYsbW4y5ekqnQ+B/k4aZ7XTcdnGnW2BsOcZfsRn3idHtBOKCxZauUkmEXh/AC5aN22VqUPEKRaL4G5YkAySvOZ6k3Xp+h7UfeexYnq1rP4oAkDL7TjiYR2hLQhGG38dxj5drhd1J/QZpjiEYxCTeasjgNe434XtCjMAEjhMz+fsw+yAi4JbYWN+clcx+p5QUg3Z3Qvq4ycPzPVQALzfTOEL1kLCvnb5LDt08VGQg6UIjp9vqOOlSoOyQR3Gf1gaz2Y/XUg3jcvzCW/uSPdYWnnqLJ6kYxweM/yERWKBpWw71YhiKTJ2N6Zuw/AFZwmlHQcNDSpfsxOUOL+ooNeN5zGtENKzKQERnPtPH5+yNB9b/qyBHSb97ROaHy3G9Za5GrBzK/zRiVsxkK7Em4kMSpDMSpDMSqLUCNCXWxRFxNqZFEjD3VxBvUAoH5YUD9cVFNAM4lw6jfxptQR3gahfi2OvHKCkBoCTpdSgupAb94WoN/fFqDrfNB9lXIp99KLlRtesGxajszWOKRNkMr79EG55z5vYdrnTUcZcrX9vL5ttHPdNmyr5xq21alhW0+nU5O5czCuk4+pnm3Rtl92xrTZn2lqDZazUyVkU4uWSOkrnir3lWxVOzwX8PCUcW63mEdmmcvmYvg5d8u3wjjAFnPR9FjbBNX9CgE3BjnEx/KIp1WOeHrliGdUjnhm5YhnVY54duWI5xQgSn7GmHKifT21bkpM8tKN40HSa45R0Fb2leo4zh7G79azLiW2YrA0eSU049xySb5LoW3+RI5+G1Yy0XFEtkcbLYCOg95SoePAtC/RB4nK7FeUqH7lrFKJ6majyWepFyNeVRLxuBllEa8uiXh5acQTB6u+6pNKIt4xUBbx30oi/kd/WcSTSyI+VPo+nlL5VX+18qv+WknE40tf9ddLIo73lUX8RknEE0qf42klEa8ojXh6ScQrSyOeURLxqtKIZ5ZEvLo04lklEa8pjXh25W/hNd3ko+4gPkyI0QTELyGrTtovSHacDZ5f1KHzCGXxIG/581+Cy9NW3tg2bDBA2XJGhJawQRGGPBnrnQmpR1nEFWOsDvutykKXU47WEbGSOCn/lHtR23bx+xXX20htWlGlzQXNbpU2H8uw729VkZ72i/T2r8QdOCaJN5VB/rZ6yEt6qz/L6iE39lQO+Z/Vn+VldQ9yL1TVIx+AvGDtGve/rlHr6xG0bUZlduqq4JrOkRC2YyAigBNNGw3yWOT6FLG4+Mk0yifAQVwH6jig5Wk7BOhPKG3N60mAdLaIcgRCd+HlDcyjZ7NlyTYmk+cGeQuzeiMYqZId+oAQbC6ROV0L+yCdIHG6RD6nC8DjCJwuE2j7iqX0bSW12BtKy/3bSyLeWBrxByURHzB5xG1jtHwy0yE/7qXmQovTjxo5z3opq+Wv414UtveiD1qv849rY5cNJbOwd6GXq9MiaY1feMpqK095m9yHogmuuG6Eyg0wwd3edYIrQiyucDlLEG/rivghQRS/55phc95MPkHpGdAOXZxqVX05fZprpje8fuhpe3xhQikKRiGXZZar1qKyPiw3KZ+K0i5JJlLSJblsO4VfAw3z2DCeTp7pkpIzSzBd4uJz9JbFL9P9JV+mm4pepqyOpElHogBWVx1Jb0ZHKqqW+lVjSrXZTEA96Fdk5xBvHPAQPTBduvTqQxOqRyKZKMxeSKdeoC1jSU0wasDgaUl+/sdI1suPI4gKJlNEHzEb2Hxjjk9pk6iEQ5Ir4FN/0HfH7teVaN0mFF44nbgARRxFfDbm9aiQXX2/iV7juOM1fnNOgdf4kbme15jPVJsf1jN+aOW/kAyVvJpNEFETEkS+7hJEzDE2PcQ8TckhqhrQYx3oMxWCHudAn60Q9HgH+u8eaC6FUrjpJG8y7ESIW7Rkt8aOwCX9aZaQxfKuL8y6LAGPdLPF6CfPq3B/vzkDXnS0y5dwjMIW83UKB8NlOapCS3OvpcM2G3aSwTLWjoRt87P82sr6unSdApXm5mEmw+gYh/q885lHI10Y0fxWryGZlXvH6Jh4e15uSbo05VEL93WnZCrKZ0x/KhNuJjC6lkVifNL5kdIGwnXzdAT2peSmC8YDc1srDs3KedDhNJlrFLA6cqghoeb9spov9K/ByXiRvtMkKOGOvXWWraQyr/fSZgQsCsaceaSRvHyTdj3ohG/P8tVF1MOQsrIXpMnpS0cCN9hiTp7YW+kMYMTiIBQoprJXju3iO8MMTYmLwyitU7bFrpKZys/3d1wrwR59GG3StegBqCrtQFiYhQMND8tNinsVpYtc2GJkzNDQzM0d6ewrCe6WQxsXyjFFJlxsLJeacoOacmmQRDCc2byiQ6zVDkeTaaP4YQCORPht5zXA/pirTg9C2xgJYt62LAocHxtXpweoTkeilN8OgB5GntmoSwufEC18LO+8mtjCZ99sLpNj1YyYVTMJCik1o26Umnt7fK+hUJvjFiBHh6+clqGXUMlijdUGTZ/mjJmUcJ7+v8tAA4M51zlVeqXSw0Nulfa7puYbpd5bk/yqglpfUB9OVuVL9SjfibpV+VYsdQCZ41uvW6L1yVpfRq71ZSQs6z494JQhD6wecv/qIef8fwG5x+YgfbEY5sSiYxpKoliTWAwniMXQF4shxCKGpQhaRzNbY9qfXSAlSBL2SM5Yk7RDpKn0WAMDBRE/j8SwtPxeYJYcSAakz0Oilw9bKohE7TLcjsxtg3nWBGmK7tcmbwPQbhffnNrFb6rh4rcJ5D6icEsqbZQE5qG5LtWRkMCeRioAKfYRsroIiMYUTQpO3Va4lXRe2DXwW3S1a8SR+MVY8QfN+DVuqx9DtnEL2p0ZLvPD5Y29JzRLC7LUruaqMv3RjpM0uK5w+lBzTRm4H9ZKwYWHlmsaeaTuCofkOz6768qc3cUzS51d6xDzWBm423rKXmwpuNtLwRGdwhNl4L5R+t6VgrtxdqVn93pYCq7s2T0VAQ5KJ2FQJYIwALaZns3RkCbqi5Syh+xA98aiO1cSdLrhkWfko5tPyOVk3DgyR87bXCruuZKKu4/Aih+DNOsjWgCjDYTHfdgGCQ++gkjwahavBrw9pN8XAJFgWyOmB0UJgLTBrEoBk8VY6VSU8TbzNYJCf699hYBWWcVYyFt9/RgdQ6EfO8vi+EbDsbiiYRYXoi5PAR0Pk+SiOy2T/PFwwaN8czk54hEzxERrWPsnT7pq7CNDJdNc6pd9ywJ6tjz/OngQ/dG+KMlfpmwYAiq04duW83tNTA0/fiZthlX3TrO7ayrMNiBIcE7KK3GVFPxTZmScNtJzADOojOXdN3t+J8+Eyw9l2cWnV+ote7LMW3YH5GdVcHfOLCtSHiwDd5KSlg0FrOe48WdoFxwy8lDQK6oF64laepJTht2Fwl9eFzLy7pNuSUn/43IXHpW8j/cogVOhZ+UpYmyNaLm2dx/e4qjNfoKa5R4nxSXzu93AMQqykMZepLY4Q5EiWkIfK63zWYNh2aDSfGdHEhTZ95+rgAC5M49me4HtCC4OyoJP/99tuB3ST3cfZn1Mzh+JA9wBOf0Jnyr9hGRULhG+DnneLN9L1dfyKwfcK28gD9KH2MMtOJWo8zQZt2LNm+toGKI9nliyVlBJwQlo3ZYF3WjdTpiEPPrD+YZbmCFry/uK2djSralrv6k6NRbmfOoz9++oDMSElo9s8Vns6HqbOYeZCKgo55Y3f0a3EgO5qJ1LiuAarwXmlAEb2+GCMpL5xJCuG55TRpxIjZ0LBIJHk0sbJrLjKt7qcQarxvIJXTXhYzl2CHNshDkWzTaj7BwbYY6VHpq7FyIdR0gbgxJQ5/SUgTpHlYA63IOaML1iriFxfrVU1PgVUtHECqnvkjvHdIGKoPeXgLqkx0LJ0PKfHUKIV9QhzGXWBwcBonIvqIwEBxdP91N7rNxVPjq9+1XCfigF9VgJqCfKQT0uUHtldVbE3o6YB9WSVqGqRlAtaUlUS1FVTxVVtXjQH7UFg36PDPcB5MsCCoWwtxT01ebXs8xPaUvcydavWbJ6cz+9i+Nbg/XtCrG+k8dChRaL9fVnjAfmyZk0U/L6BlrfMNN3iHgVZwG8J9xYMdbDqfxiMWmkBrPZ2A89K/3ODRSsid4X2uV6u0bMUwpTSWTW1UGdSVOsGbesVPg5xsmeUy+Z8oqlfj7LL5ZigS3lppJ04ztYpa2Y0F3TJCPafbbhkQ+3EHB/PQncwg6b2SRw3STbHeXE0bnTc+JIdHLkMUOxDDmkn0RQK0O0F3MUGEcMpOguv2gzeKdWjPdKVC3eLys+v/sqPr/zp4zXXRAPHmIeKSeID58mp0YKr6SG0WlQfzlasaQ93O2Q0IQcifYEOeUodaCBBQ0+pgpmrufsKK4A6uieymauX8hZ7Tuxrvp9CJ+T7Iq4PSA+Bq0QskViKHo97bRx5ESZ02bHkUS9/MEBtT7MqfUKXlbODxSlPswr9dXDlY9WFLfr3Rq4A6qF269auNn/T8Ptvhm47Dsh4duLQcgd2qrpl7Y7clmw/6VkxQVu4g5hycXaXCvvxXKrJnBP1xjuN0x1Qs/ZxLgbxFaxorG1jq3+vCpJrXVKaj1vtsytdHLUEyv0ehNiJcrPq/ugIllaqEOWSsPFHKFEiLqDduh3vLCcZ2mpORMrxIoKF4aTurlubjs0V4EIhJiEKR5/QYhTuMQqAFSfj+Jx3oCfs9avqDQcroxoK3WdHw1mdR2Abai70bK+js4rdJaI0UTwsq4kt+qxzLzyNRXbn5qLibm1lu4P4/RAHix0WTe3w2VLjrk4vaodgul0u5b99bEXJ+8MfLGtk3v+z+j7VZ03voO/3iNdRX59VbpVHb3sbXwxcGSsh4l+dFdJmRhTbZW8Z58+tEizs49qd+hbhGDQEgmGCDnpnSl6+QmlmVrRqwA5k7NL9OeG27qztbN40LBdvGKx+cXwmrYea4fmkn4ow6vbKl1eTY999fnFBizMiCJzWHexhZdnStbBkrEBZM9ExA02AqxomijeGBzC+PXC/OPFSC1BMqNCQkcrSCZ4ZRIk8eFuEKQFqe7sndPdwYST+m0B1IYtg/pddVCvTQq1vChVpUmpKnXkokCwSY5KiwBA+WGyOSrLu46ExZsbCE9Ok4Gwl5ToSDITPEy3a0oFBjadmPnNQIy15Ha+ZOlnHNELv15cLJO1zEMLsKdn0GRPr9BC+ucgTg/VuO7VfUOdPl87+2lCzEjZyeQcE0K5WycQylHNl88mt0feayzitFwk9BWMZDvShQ0o8gNlBEvh6Mi61HLBMtJNaS8MiK6PL+8s0F08BfvlSYz+NFicqKKeovwwNL2SmAyTuy8Y55tH7E3i9NllQs0WqZY0PBfR7X6lwRlFWKVBsabPbiCUTYNDUqK1m1xiFubugHDOa2I3rBPQdf0e0G8YyB+g8sqACKRLO4N1rS6JTlNG+/bcbmifptGFzNCzzPMkFECCkikBDGVx7Hwp8kNkkEN6UuTHdUq2+q8uOsgkr1OiEMdz3GVJj3lhGjLtzeoGAdIrtnwkkoaTkZuNT5HEWOIy4jJpmtajPw2OVYne1VFL+IxG/F6Y22YQW5mlMVKN3bRO/SxJgK4B9It2xPkdPOSRL1uLA/roYfVJgp3UQPWzNGsS8D54KDgvRcg0KMg6pVnFvhMByhmiL9lvb7dfmKfncHYhzonQHdpLgvamQ3spj4ZvX3FoTwHtpRzauKA969AeyqPh28cc2jNAG8+hrRe0TQ5tQx4N3z7r0J4D2npBc+64lYJ2u0NblAPDl4st1kZgrexg7emnyLqUT/ANUYO0CGBovUtrjjeY0CnlJ6J+Q7Fy/jI/nVBRV3KSsdqMhSPRZIETdCUPuR7M77qdSF1IhFziiH+kUsHosljDNItVUxYrfoAO5AfTDzmLlVyNPp0XuNO0z52mLXeattxp2tH67htrEaOxJsI0n8lrqsrPcbOLlZ+tmO6e8ae7XZUSZyDNUIpy71DJh4gcms8PUyYrsvVps+0WAj5tFjwfEXV4o2or+txgp5QNatTcPcQC5llFeuMKbn6AwRHKrSKxwj7Hjcr+VI92n4wfKDMZ/1Lit4VYLRCPmcfLYJ1fqw7rAmDlXcVspxIS8obRU5wWaad+jvGhjpTfCFvoLMmKyyeERjVc2LjXdJqjCJKGlpQRZbBIGD57mBQtBOQ0h0XBMGuLxMOCBk/IAgrJ+SaFS/bXDa8v8p5TigBL3+/i6O+uPpgom6hNizja2omG8ni/eB42ATQObUnaTigkJY2LPjAl1Tjabg1OR0Jeo7QbKv6JRtFvxtJ8J+nDC2xFCwnV5Tzev5V+KmIu1qmHUZPGe+BoO0jel75Yyw4/fIwb++g4uDQtGSY1ixyR9CP1xbyStyFwtm8SJJB0vaPJDAojkdl7qorxKzZ7lVPxYuW06g2CtD7IWdHJAKBiarpxL6DWAyoEKlvQu9k8hcglGTUh5FFLEC5NyKkQmK/PshJjOZwEnMOvOdHftlbdV0WS8kpjGnFn8/KMdiTcpwrx8lp6i2P8avRg3oeGkZc2XiORc4A0Od8JtvmTS+LgorF2cHNbi3GvkqvqdOc7/Hpu8e+Jc+7vRy89hpI+e9OkW33kOnoUJFlhksdqTZteICyTUqaDYCxZ02bXx+rU7F7dph/Ri7QmNb3pcyxdH0tHTb2xW77kMZsHeawUeJ7Y363AsztQeKgHdFJVQC/VugHtWWi0UZQf0eNEJRdQTO65Qa/CVMAQk/Oyp3S+O4w5aSZRT1LumWsOQ7OX+c5cQoRLP5t35ucoZsUDmFmaTjxAMrRr5oa5bYVyRjQIUa7xgYgKxQqT3yooNKuU338izLUKkjZB+UBZVzZm5diYo7TSKkUhAuYRDYZllDEf3idUy4VQbQcVbBbqDtMd6vfLQ508Q6B2K6rHPbUM8Yo5aqZfhrsvrCT01WgjFDlIK62YAz0ERJ1EVBKuuH6n9527/5pdnvzqkvS9NC8OryGrkb8PSJmjdQlDS44KjDgNI07HGkac6yn37Czpjm4H/6A0jJsq1iuqG9ay4tyZ+Zw7A4wEPJOTJs7sKSM0WUkVRonisYkNhjZoxHXDJKJNK6NUQocN0OdEmQqCwqoylbx603hgrrFMxLgcmmWFQ5jtUeGg2T4nJk5R1pdL9iEdF9Zjzbcea/hW+HApc43yfsnHe4oqJbz+Uyhmjt8KKdg8xOOqOWUrgPShHtBXqzqjf9sKoMgX8MduAZCktfuXdvLWAZ0gZ3RCV6ClmBhIo4hVx9feYUtXcSpydMyChVyfa/oZGOywQWOqAKG5fPpWAlyxtQBXZgE2+3g9Eoqxck/Fy/S2VYvKlv9xHHogDt07H4q5gSibAElQ2UaTW4gtmzjKwhr0tKE2K+wWRhKmCyZ/kvLYf3bneDCikxpYZiTjpT8KA6XDRvIwvp/OuYjJM1ibJo2C6y6UprOdIFEAmYpBDWfngj7MOavq6WRji9GFORL9HxcQJEVrxK6bb54fSgKhsGHzAVxXcPCG2ZBhZOlkcyFD+gdbOcaXlf+ge15G0+Zbs4Zj9Te6tYpuEux3mkz58Mx9ZWjJhv9kPtkJMUP+MiogqhaGauodShRghMpLIW2jQOEgW36JGQmFh0gnhpVz3qRgs6T7caEVeH4yh4rkUFM8IS0npP0TkihIjj5EJcpcFPm8IUGD+7tyrC2wHlhv4O+US2jB8SAaJcHl6v7idP/uIFDpBeSariA7d7ikFPc63HfnDvcRMfEf9s9xeCSnKf/jxaQn6UTJzZbbuzzrepci+YfnugwdA00Mx03G/TgMAYj3fT8UkmiXD5xWstMJbTh9PDCnzmWFwdw+Z0SB/IRufWDWMKd3kFxyzniQe6hbhXh75Yg3nVs14s8qR9xUiLgHGeD0UO9EazjiHDd3tEYiRHDxBZlrlJSMVbxotXyLUsG6da5g0TKwsCJYWJ0Ua/eMqwkNCfBBlhIbeDS0DUUlQ+lRRyghwihHUyQIajDr+/ly8lglNfJHouifTgs1R4G5hbvRi0NHOrRI05c4jdCSm5PSv8bPWMoJYJotxzhdNixNH29YY9LQJs+wJACw6hfTNAaux6FPyDhVPsZiMcJK0XGeGLmiqxjZtahl4vf7Mfq87G2U1iJ3pJk65zFDbl4wtlj5lJO5dosEY8TKuYBc2RVkCfoxk9TilBZ+zrcHK+JglHUh0Osp7oNC36VUI/wDqyZ1u60ne7d1vMxtlRA+MRZNHr8/fvZk8ft9yLfxT1378YOmCy08DGUVUwyR4hpp1niu9f5e2dpGeh//hEwlLmOEZlYTIrY6lpmIjQAVah9fiFxl4y75OhpHD2GOaXqUE8irCoVegmC+DnqJYpjszi0hq6AZim15wBDpfI+D2TnvU0+CXUsWffVLyD3nHQY1yQwEgdK7Dw4VuNIj50oP8q70Lq/Ead5AumtLX4lTPZA7qwC5o/uQFpAejGiXc1czv23FPSSQz54d9zh9v4dFxxc9lb/H4vjkPUSOPB99oPC0FZ52RM8YKXfcTaeRL7vaxQ+EIX4yeRTsm5NGwXbbmiikeUY4ptzAGa+7kXNFPvGMcs7oH/KYH65i/Eo85uPIOeM7RGeyY+qS/mAcnHFqO7iprZK5hxLJS1sn36AYGwwO+vefY50cftjo36Uf7wTE/fDF71s3dDdzz3N33BZ2s/XKohwVbTGK51b4dr0bih0765U88zNUR67epCbI1ddbuYe+XnljZ6yDs6Izdk5REwbPlXNyMGNqC07n1cLTmTrOaxXhvFERzpsV4bxVEc7bk+EkMvt5LF8X2br+QKoBmuanc9Jtfz6KJMVNAyRQEO1eNqEcCY0ojoCryK5SGGPTeeOBWWU3B+bFwSEInC0+iRe3/iR+LSexxRC/2nqIlzyInYvCQJZ96gZUcN10mGTeuEnn4HTD326vd+oyu9Fs9vMm+5xGNH1EXsPCyDWZG/aCSLtkG2UzwnbgNYVrelFbm2fmkTgn6yS2K+bqiPhh57qG2P8jIOMzoAZ7yvxuLqnQGdK7YKd77qa//+LaUjbHY+2aWi5ZEwdm3ewxStWSrz8/TKuy20HDZk1Po/FBGylhPlGkBdM5BxIRCflWjdLVU/5T6EVHYl0ojSUvwpPG95eM4knYDZ2xlVk7TB/0HG+fwwagKJXBJJWfy2Q6xxNAL0S0nHR+iZA4MwKskZoV7HqwOacmtIC75r2SgWW14Od5M3l6hAZK+AWE+8mOhe53x3M4v9DVR7pT1jWHaM650zq5NOas9KXwej3eMI9BwgAg8aQg5/ggN8zcMpCzfZBTZmwZyFlVgKyp4p6sruKebPBB1pstAxmr4p6cVwXIN6sAubNewY29uIozuagKkAurALmgCpBvVzFir6niTK6uAuSWKt7i26q4J+NVgDxThShYV8WNvdkH+d4WXs76Kt7im6q4sTdUMU6ur+JM1lbxdL5XBch1VYDcV8UjvqKKp/PdKi7nqioe8WVVvMVPVwFyeRWXc0kVN/auKsbJPfUK7snd9SlINtgb/wyjZ9c+iaSsHGiI4aNkI7v5kcQ1NgK/r08JHevJrMajS1qNJbxaXjbFCdO7WQqJj8JBK728Dwuz0wVLUjIwatZqy46QKBoNA42u3jXJJz9HzmPVQLfzKItyVDeUnGlaF9O0eUjONG3mTdNuqSUGWQwPbDavZE/E3SjJT5I6hNtBCPX7Qx0oYqWynPh0nzkBGdT4a9eYTcNvar4iGXdJ4Aacpph6ChgCLFaoNooyicuxquaKuhulXq+XI7s+nEy+CEpQ5lPaCP5eXUJ1oTphJ7ymVBe9QzCTlv48CN6vjK0EMeODwrjn0xlJMNMspTs3EgrXmGzHHY3DN7X5Rp/tQ27umkXZolVa8JXjiK9OcOg/4KgcjhIclfEFLJQgnuUfjVn2Idp8TcOThvdyBikCHogldz+ZKIlKn0x3nHppnCXlHICx9rx/586G96+L3+4bU5LA2XdTZd5N5b2bK4rfTYqHSnQeQXlajdBtY80UI/JVPaGduHQmOZYkinBR0wmAzBEENIzvCHEp9rMd/7NHenfGw4RAQkokSY87UrPJIsDooSWEKoXCiuojwxXpj13zodGYtjaWpmcScgoXJB8a5rNoYD4C+qAQGWQffQTg3A4anJJFz8cTW1IRzN55jVuImuch6StBOF/huXoPN8Y2CHfuYgyS3zY4Fo0NCEJ+vZ/Om7DW9sc1xM+3bP8bOvsnW+bkfrozyg8KOmko+mbQQ9BfcKRI3XeCA/sCl5xiRWV9qVsYpzEmK3AHy48OoqSRhjvNDZIofaLCda5v4jqxBRf6DbnQC/roQhEa2TKEC7MIMu/LW6hCN9m2Q/NArQ85/683kB2ZbdPxxSAOpMu2W/AvP8hefsCXv0h2armd/mCcfPayktmpxTstjAPzzUZjxwL6QrOuP89cCKX0tj4/861YawLGpfMy2uwP5tJn5JLfA296L85zjhWkwlF92KMuszkpxDLDN5GQYyibU2iJtxjIpnoI1A75TJoApKgFWTS/mUtfuSSaxcW7vhoU7vus4e/szsV39L5ZmTs6NrP7HfVLI5SjGzmJImqEZq0WZaNtYnAoa3CoTqUG1MVEW97b5F9HY26x0E85xegtZ36hBrBwIy/IIwncRK/ZePlXLydZdl+W7vc3VDmL3N1Vcbjv8DJc03B6Khb4pNkAhjbnWwyS7YapBiUviUrQH417pdk+aK/6fdB2ssky0EkIGRlKzKa4Q0ATW+iKonjr/dNirIFRcSHGWvHsuQVT57JsDhAUU6SD0FomHSTW5vCBfELIB9I7jAYOWnroYMozx/WCvWeZOjYOj+I7mt30IU7fwLNZAQakg+jV5/J68+OhBm35n5zsuiI9vjT+j0OuWFnB0vtV2shPOj9875pjmxTaV26tFUfrl1C9Ee3ub/Gq0RBYC/t1EKB8mm7NgvTDpJxMQvBEtaYtyp2nJaJUN1gyBM5LQQo6QeWShHLz1rw4tAk8oasPDv0EHmRwdRF492Zfzxvnbe71fL+UHZlrh8E2//dpYyjSQGkiTAsvh2M9SuavAg+fTv5wdC8uIW/swPvSu3xo2yomvEpsS0REuR2pgckfxPp/tPXBh6YXQSrTV76UfPDLpND4KhrdzAFW5a+dy1etUjv7UksPwNxfmr/dSAytENQ8n99CAyG54uLaaHKv+du2SleRZ6qosln9uVr5SsIGE4mUV19OwCKWbj+CtnPXmSRfugUWgWTOaDLdPEyyiv4LvNt6pRpx3pAYIVNBcH3qNKRP2PLMDMvuJR2wryFrEUlUKQ4pKmblELGzuIWHeAET918LFzvXkZmvUik+vRbtdApNzRRz6lDj/X5OF6sN/zksYVsiuG1NDNv+aLo0gsIIp+yGZMM144F5dh6rqnRayUu04d9pA0mXz9gw+Ka04V0mijxAK0deOB4k/9VsGiJJkO/3tW4uxmKLJBJX1CWtFSmzwAAsrvOG3D3ZbULOrqTqTlWm7awiiEfXrEGHqASlmjUqWYZ0B9sb4RAo3TYqxSZliZRoHuw867LKTySVHrE7tsCTQq3DzGNzwQ1GqY+NDxYl9z4yI1uIh0NzxJ2m9twMKjkRyxSzRllm1wWQzrFNzV6EDGiIked7XD7E+306GTRqoIEhxt4aDIyoMzBenuOlZORb6H2zlUTJYJrx3g6k2lYmRn7HQM6L17Wit+T9+emWHjX91KpO1AdPY6TRVnO/lpQ1O+/ziYHvr4/OlyxcW64hjHwRtkulhrLC97262VgUFCrXsbYG5h40DHI6dazZBCKTCuae+Iwo+7Ot5awiXrf+rzZdII6PXDnJi+SDsU7sKDkien1W2L7dBkm6ovXEgR0tdT6NfAXOrp6T9OddPVc7wpzttCO2vQr24PsRcb+TyPWJQ4+7YGIZF70P8EiiFUK2VUKIlgvpV6OpWRuLSet4XmUY+F4lbkpq+5ksp/IhOC/oa4w/MJwU7/udcvsuxaUr2yBnpabTpBNMr/MMNQpyGLzGmssuaNFzD/CkJ12JzaO2IXEkDYm9dsSR34uYTHh6eKw3iOqKG08yzI1f0BQSrxSa2hbXGu0cEIBQNQQMxUeVPlrkwPGcDYFLMsaPmjNmsJaXZSAaZ3qvH0znC8a6OW2Y15LAvN3v0Q5Nuvf15fcufWy1VcfO7b1DQYLatVQU0YK4wmq6BzaFZmOfE8KLfZ0HvXRBihcIKd4KkOKx+mMerbm+o8nUd35sa3Z+fGt2fsLbudDpbla10NU6ZO4z81yYsXrFWsslzsspBGCxY/e8gv9GcRUBs8wM4asmPqJYyTzmW0loiGoenDdFbaIY5oW+SmAumzFFmA+Ivwg3mLxD5AVoYjbHOmXsXdrvGpB/hwYkfEXiFcy0TCGvoEfyqj2S1yfmjqgOqcaORQ/3wuzDvTgqNMTl0a7oJGM2l9oMzNfW0UXKSib1ssl+o6XibJq5dKf/zn/PraNZR1awk/yIPVRu8ouzRTwtKeIxzvVvUOvguf5jr3hdOWIMCimGkL1CYU4RUFEb6jLj01ohwPV5AD0ZAJ4Y9E60GoP7N1bpwvYwhOnDeYeTSGJhPHlWsbvPAI2iHO5PVDMbp3M/eQasSeyM5/3aFrzGd03yGr8Xrf3x6mBmbvNYB00cKSEgUF7edhGKFH04nXzJmOA7DDsCShfTi6xeQ0w/+Dbwvq13vu0Uis+37YiJAQQVUFC4YGTG7w1jbFtAynm6+1pA6/QzmGD3wjcirpK6eX2YJhuXgE33BzfjJidSuz+Co+pdH0H+jZfdOS7yH9PjyO0eZXfHO7+142eZ83TyrbdKu7YDnwRaHesRrUekSWIdD2YUL0AuWhWA/dOQf0aqhkJC0QglXt6SSOL2ShPTFDFl30Ld+fYEceal7ejodi2Ojo3V/ghBgke6lr78Aw3YT3hvxxRp3/wZEswewynMe6A20o5EAtHWdFeJ+M48PI20XVHcQ09xX+0U95DiDVQxD+mr7G2Hwp73jWMG9bwRL086f4oHOfPi4ZFgiGEE4j2kko1BjLdfzIzVFHc9dh523Tj1XU+ai12fn+KuzdRtYE/4hanveo/d9ZdTP+Hj7LVumvpRH5+FXX8lu36giLjpT3LETQFzNpnvTGPSJuFqWlIY2Eu0BPYIgI6IM7h67XhAjqDZWcempMvUk03pL5JBc9IMG6icT//EybE3pJtTPWdOgcfnx+TxmU0en72VZlJcGIiBk6Z2Gt6Q+ovI+JD1dek6X9/NwwMNjyL9vPMpxHleY1nesX3dIl1SQYpQnZ2HMC9MscS76DzOnBJE8Xk8X8F5nFfBefx6eOpaZ17xIwscIrhpKcOO65PGdeZbSmSwuMP8yqvLe0H9YuuoNd4OmjYtKeCSHZlckSZyK08Rhw8cKRkuamcI9BlRAOkqWzDBEins9o6/BxypHaHNEMvZtw21i3ccBdVL4Z3bOFzB7X9xqiB5Hw6X+tCbqEfNMS3x36zX4sD5sZawfpf9f5bd/7HO/j+T/aEJoePXK7MQCBnE/TKITR3KnRlorkqXOF5FkazAT2+iKTU/r6FU6cIo6xnNBy2W5MefNhsGbbTE+p4s9ScsEXJt7ChGx2RT8lpTZkr2Dt+bHr6XsjCm0yX3UmShTppDuoRQT2wZtONe87aOe7sf/p6ORhDh8NzUJ1YMJIdflB4exBCUWGdi9QUe4rTSokVaWBRrXtS0svALxFcSNj4wgZ5DcVoeBoB4lMyZPXTfYT0G5tVZsZ7iFPd8C1PcibPwEhfLC8u5ZM6ZsbmUu/cVqrzUaB5aLuu8cUhJEWQNmF9Nd9ru4nwvIvoh/PTme6FrgQx10TzS77Uj2szON03c+fQ+f+ftJ7iJnY/4T4IgWXfY7nASq5yTeKGjsIbsop/EynFd65TrWh0ca8Ilyuv/S9tXgMdxZOs2jOyxe2yVZdkaabRxWzFos0pWQeNm3Xq5gUeX4YPHLOdC4OXme9d3oyR2mBzmyHFumNEbVJg3TEt2liHgMMev/v5PV/W0ekY9894NaBrO6equOnXq1EH1dg/7xu5oRa+s3pirft1j002d1JG4DF5Slb1sHmYV+arqMR/OwVxVx7+LbF9uNNuX1RoBaQ8d/Sj+Tjhy8Hpy8KkcQKnKgy3xASiwcdVtWswwMvNtfW1ldh5I4LEuKkcqztKTxJL6DB9lanKwNLnA3JMoBMjVQX0+P1gtsycbnOoilWYp5EYz3n/qwi3ZgFT0dhZ1iHMab/JHW5imXYedZjHzmx3i5K1vdlNnFnnftMKYXjSYdpK5VxQPsQNRT+RkVcXk0XGnhqxBri7r9sTUEeq1k9AhVMV0c9DXiDoU0GvFrUshel1PZ2D0GfUakzpTRzR5kWxxhcw+YRfPaVFu/BfpnhvAu5rUcnFaqJLR2ij2ZmVy9600Wb3IMiWDRaTSBQ5Asr+QBP+OScqfh1oSWUmSa3LgftkIdVtuq8+nWv01UbcZVJKL/eR+vbWNiyhxe0uPR9F+YP5eIEUr+qOjcJnzk4sBs5uCB0ZH7Z8uZS/2oaROSXdUimWyZVlpgDYdWkYTrUHM3a+tWQ9FUGheTWV1To8tngxN5kqnkqqrXBJNUv2CZtp0kzbdujZFIC3KOZ/N4ZzfqcvdMs0IDtOM4DAtJThgrZmmjvGTjC2R5rsQUsQhQA24IvGSiCn0yl4udVnW2ROr2h0s3ctG61mXzgg4McE4rIn70+nJ+r+8XmwPCRW3Je2vjfr/Rj0/j9R1Ut3qT/rzUmLG5m6qjqJh2mqtD5i+lU515litXaKTk63i0JpxrV7L6O7sPUQOyNngGg3EEQekOjpAbQNQuBROJwPr5um/lFNVw99qzeLdoFrBK9JlSAv7nHTZiXPTWj5tu/MMB1JXdQ+Qbe1PBmQ495vdoiy2Btai7b4q7Z5q2l1eL/OIGDbiTFV9L4/b316Q2682TKdi6tlTbPJt0Rs8Cq9+vvb8Cz39iL8/ZB99EqzMkyy9yFFnza13oZrsP7Uibxt6jt9gGxrbS2UHurLOn0NqwnkU0ym5iQjhY+ML0Vb4ldsEtZxGdXJQV2SzZ9JaWYoq6vpZsFQ0zJbZALMclf/5MPeUfXkF5MrRY9bYs/UkQYkxJ84poi/XohJ/s4KlDAAOwJtwZPlV5KgvkNM/TbnYkFY1yiQviwqJjpFFGb+KvXL8v7TmItG0bvEX8qr6oNu6fO2T4/jJn1K6zhZ96q/sTDplWY4U+B8owqFT5gEzTwbEfCb9/1Ust0TXeyH+IK3qXyXeGNF1Xix/qZenRe5hiJ3yOJ+zo+eoB7um2GE3JrbSVAO/nPKqTSbMQDm1UcvTmtmIQvOsDp2esgTpvsQ+7aAr7LqE45WNpyWXM3B/0Sdu4rZeJssmdQ9CnHQDfaEf7NnUPUd9nufvju24Ld8FZtdSqa5va5NC6CD3qyd+rN4GrAe4Yj1bB/w/x4f/6dpgL3ElDT14VZLf0KFSin8a2sVosCxP44mophqPlfmY0B83Ry1OBMUxp37dtil2+aSiBeq82bZkAdlIEjhIfg9sF4hZkxgo9Nz5TY1hzZnjS80/UvhAmMiBHTBCT8N+U+kfX+SZ0GM6v4vL+jdsHe+TmcRrSj2vtjWQ+t+pMA/M5JKlK1hIrVMmEFEoHtJb9gZECzi3zkPBrlH+vu6Oqqfmi4Lg5SoVBDzY5sIf9tczNMojfc1G6NW2Sb85ZsvsYKUTYYsV6p+jv5x+SFQ+EsrVI3l2KHZSR2jZQx/D6vL1DkAccWjoql96jT8vbOvzgFltt2Om7lKjfTTSpdkMgDXfEIQ+VTEO9Z4O9S/WcDt5xWVZ2V60aCq06LWPHnhToH3QDG15rlipNnU1EyqbIF41uzmi3VQakT12menGkVhzsWtegL5GaJzSv1L5bZkDyoAu0ZTL95JwS3plOuqz3oNmeVLRi26UfNWMWtURXwIJkYRy1QRIOkGiVd0jT7fpwFfTa6TXhJie57x6hXFehcY712F1RbE9qxJnAnWjmxlESnYGqooj42osUt7FKLtlSrG0gPiLOsS9RQFSoucDu9uMCnQhcc+o06gPpVtoVpjk3LHCpNarybdh5B+alTaCmP0hlVP5+j2tGc1T7hXH35iLv2eeX/i/r0udeDCp9RSj/m1EB+MZOjD5uy0d7F1PrqxC0AFy2Ase20K6DIfcgF+jtLCVqDzrK+tFDEbDZb/Gr/PN17VEPL+qowEZzYl0Kn8vnTLP2trVj2ETFTs+ZjFUIeoCeYcD6+MD0xXi46tVHMnV8P9lhhWkWirWjTPznvkaO0ZsVqh8Gk6p6jqD2PqZcQ+AyRWsg/pAswPebDwGLjdH4/GW5s7sdOEYvDeVfJiP9n57aNtnTrl/smkUHdGuRk/cM+FIRmQnCvbxlseX1eez9XMAaphPWon6QFdWico60yAhfQkykFGhEnEvEblE2Upvb3Qv44a2ztEEodbPi024+pfy1X/k6f1dHJc/ExE6etnBxUBGKxWCpO6pTOZc4gdQsE+z7gNT2QH3jUM4IsqVczocrC7R8w9POOr4fieg+11ZNFWx/IVlAgVd3XUwOO+V5ld5UZqD9F/+yk/5LwvXCVNcp6p/fEjcHYmc4sarp3oSK6ToeT2WSExtIX0OhY+VVPR04qpVwuJuPQqDPZuVUjdKOMgwX/vSN424ow+cDsO2yR3fnibcsejaWknW1rf0y7SHOV5uF3OTwSzKp+6qW11XG2N7qV5h7uQrzJ20wtw2WZ66yao02dJg/N4MRkttdUtbDfn+D6bm+9+hVpuGHvZ/CGD1RmdUjgbV1litHQ0Kx5p4ckIKAIEgW8XeVoeNubwuz2EWq0OVgrk6rULXkdhOyqBabTDZdaWza/uDurEatI98lkbeMzEMUbnoxfjZ6lCkZbnaGhM51jCRfRwJU/T3+zr2gHr3u5drm8Z/pX+qIK3woc7w79Nlhh5Y6IMihtPcQyyzUDAl0U4046klGitRRngN6tI4qco02boxxMuvQUM8njbBe7Jxe1f3Tcb7tlHTaSwNdFXUq+tMrXQcCUzSyEeOHjKKj8TVYAVM/v+YEf5YQtFFw4xg39IlpUeX25b2zAsSu6E3FdeA1z+7x4aIFcU5Kx/H7sCw93qih6NknVvUXZ0Jl9grR4U8ICpkeCLgz/Ks/jgPabFFWo4/a7JIw/VUm8QQn9wd8oyFjNUdfkKwu2c4u5PstZEDl2p0umcY6+1wvT4rHabMM+Y5+aArUWTtnfb9o1AEYYdCEX1emYeb2owxHY7SF7SK9bzTDtZv2sAqRc+0hfVyW2+4va22ftxWW08IVoPV6WWzOoFHgo2lF6Y98lO5iDwZV55BU2zVShU2LhKtgeOB1UHZt32WbGuDbMKlJphQ9jXF3NuqS34319ZDZsGbSL9aTQvqdDkwWCV0SXrbzB4Vo7sxdtlQNtfqsWzYrSNhtywT6zH/RV6k7R6ZzSg9JX86J4kQv7CPvx9XzUZ0FVy4PUbGxM6BjvqyT3ykIlcfU4nF1BaJhxTtnVnBPnTVi1XJ0wOcOKtLxWxrS1a3JyvCT7qFMfOYK8Igz7ILAtAyNfK5RceRbNGtvKwuKSeJDvbMqdMfiTshxtPWFvo+rFOqNZz7egUnf0W4P7sivFW1K0KbOKzk7yUxKC6tRvB82stE1IQmlqYiNnfZiJfELos+ukVZycIT59VJCvnBrGqE03NbD8Plqsv8MU9KsJX1EGw3qpGcAWPsf/6A3cO6VO3T/u5pjpXYfSKx9NOBcP8BDyFiuKhna7DCSZqw07Is3UoBo0P3q5u2YCycgPdJW5hrgNmQQ96liMrBpAey4ZAtMZGnDRNpBeuBtrDubgvrHoO1V2trU1W90Re01NSPLUeVjmcEgd0HyCYgtQUw8v951aCRzPZ6VmYD9zA7u1ybifpRc3tJLs9x83jOuzOF59RRk5uipvuEmhgvGQk1uaQmOivjU9UHNaooQg8amT6qSnF8bd9kBTCInjlcv+1KIi220hnwojfgSDJIR22epxvrpAmC7k0Qz5BAxJcEIn6yPjGBE30M9aXfnDvhqMuxZLGeGD2G9OgvT2N7Bns4jbz+vCzyMqSnYk7jkbGjj1l/whnjE2NHHTtQGnH+RGrYxoVaY9duKmsPwbq9V3GF8Aee8LxWkE7yE6Q96D/13vS+0FE7qlTb4RebIx5c7MrB8y4cU4Lhpr75hvrfMUFnezZ2pTbe02qsl3pJ8aHeowAOxHsb8Fmsmc09+BDTTI7m3RlIusuRrmOlTyyGF86VfgOiNWjkWzKOy3FzLoT49fw2ETe02+JX7bZ4fLst7mi3xbF2WzyhXcSj20U8sV3Ek9pFPKZdxGPbRTy5XcT17SKekouYu417q4ebOEe9R/F+uany1xq/fLcdJru9HaT32kF63yDtnZENRToZonhIuwMUp3olN1EG+xtlio1zj+4dn9CsVYfZigCAi+qWbtkJECPr6kClS6THdpb1JWXynwOgUUukBeZilg0EJH2f4e1wl4zc0K9BabunkWOsz6y6sgYtLiiCUgwTZRm/zFyci9vAuawNnPHmOLvnBgD0SmyahAKUrOu/SHLrmtYBRhvq2K5UWWuuzgYnE253kTHtX1o10yDt827yVGQc3aVx3qBzu8xT5NTpMdpOprOj0u+ntTpncd9M03qvnLJYnGSbTvpTt2EL3eo0/aidyfNxO0ifGKRCgsorEJ/6W5JtHmaEmaAMO635bLVFoquEeZRNIE50sbakqNP7mbQWLkL4MVyXdsQhpKqTgR1O+ZWYjG9DUsrRU+/OV09BhBpOxEKzGzI+sSWyKlylwi5xYNAX9g92myR7HknZE9rejQF/n5tv8rc01repsdmNtG3N8CrN8IqT9+9ntEHe78w0UZHcVzjYV9zw9Su/eHnDV1e/7nxv5IObPv3qsYvPuWfTUesG3NgiPbLrCfpP7YQNV+mfVSdcdSQ9qlwGO8HwLtwbl7KxD74EPqDUPhq8b8BLkplPP/aP9KbZi/SX1aB+TCU2P3bA+6Na3ZU/rgW7W70KSF70KgekjF7oGe9w9UHfH9CdfAAkv9Ph0YL/HUdCIKDMO0IO+nF5VM8KPg77aoYO4tkMD325FxqY1aNqe08cxYaD4Nt5wehHz6SWsByPj1AuB2c3vrXLZqoDnm4/VgXFeq9D+Pb90YI4h5KbAf+zfPC/MuCZZTdJ1Y0jw96RTuuDjoRYhusaGHPzW1jvmiaGGVQ5zNhWdTyZyoCrXtErjzq3j54YG/G7CL/soewytbma8rP6aTo+DfB5Pog/0q1ZRaK6rIdfYJJSwXokObee/O5/xtzSDrfR+N1xKticrB8/QdaPbmT9GEKD1uE/bcbhmY88s3T0T95uwrGfgw5i/O/mTnLF93uYh0+YuXEWUufUGgcTIiMpYqLzSeoaX3ILIfGiixoY0zPu2LbmKXj+l5v1h99dBRLSqF2hzx7RqkpsihNV+VC+hQzfzTNf3TNbrGOtddJu5o3Sj+6gE5k8+rkZ+ogvYsHTDy8RnA9HgdaSBc9qlhx1Y69olChbqju6E6XSUFptm5NMOHJMGmF6+MVqJDomXdMX615L+kydgjXLtfoaDn1S59stwF1ypwL043YqbE1PhczsH86fm3uZqdkyR2zjhRoK6eoKZtpMh7dm9ToNtJpb+tJhULFidGt3LFL4gOGayDN9bEsVGLeQwi1tMy0dGIfvkhTekqr+g5LkY0JzytCkBJFV54z7cDmVB+QhnFt2ZYIatJTLoAbHeHVOUzd3hNOMcEwe/IN4kaBjiK+9QpiKZMik8Q1FcwubxbKm/iae9Tfh8xCPO7TKHQp2z6+bIpn5LtgwIcFhF84z/v82O4f3v8StkQYG9UWvjlTKit9DTC+70DUCJ0OVbkc+0nX1CdQy9NyfT89h+/QsThai/LYeLRoTvgKwMtUojrr71+iUkeseSQWrrN5uavUermc9yQCr42N9toM/JeFDRNg124DkmEylY0f2aq8J9Pp66GMM9O6OWVhCdxSpOZwD0TcZ1TDUwdKhe2YlQ6OKtLIhlecfmt3IbjaU3yxHyPFOvQcXp1s1tIaIXyqV9tzhDxNcpysiYTzGY7Pr5svIn83ylVOkW50xTdYsDhhUu0bquLZLt38GTqs4PasfVRJF+DitL9gltzoUd604U9fXRI4AaNN1Qt03T1aJFvrxOOyjW8Q5vg2cE9rAOdFvZYxf5BgXBX+pNfDL/JbAX27t6a+0Bv5qa+CvtQb+emvgb7QG/sPWwH/UGviPLXjWNyOOcxzrEIHzLYifD2cEzj1tsY43e00eACbTB0F+0Tc5F8AutPQhQbmLOLnQUw9i+7Uc5yHzXfMiPiBli3ZZ85JLHW2HH6LqCtKXq3vnxWL29+KlVip7qgtq1F4AjbvSzr+An55zwCErHTU1f/jdNOEPjbjOc50J1/kYncL1NruiJLEjRpJ9rgPV0IxI5Ux2ZkfjH6GGxkN9QawVUm/S7KZ/2UA63Yc6x8UHSjtc2mBl9+wGx6wrTRz3YcCEj/HuMqjW7v09rbDFruZf6epGrue4gTojVveos2fi/WKM2NsxE6HMlO2OpYDow2fhdct1EVc5jFL5ks4PjIWlu5K+qPFahP6WhIOpT+YjH58+gvq7iiMnPo30wZdxJHcwFMNGW3XdtUN0HqzRqO8PTbZ5J7rW/cPET0Pd4gU7Q5JyIUAc+j+iBYcNxH1yhBZQD0dzR4zqE8yIdUkZTziLdy705c154b6eFX7GqyUYTKRKZPwCPIzpSdR1iGQEsb5bNPccLNn54pEfzNJ/buhjRSiT+tdLJGl+ozsiiWS1pI05THDGNdgQHgxlJuzP2jZTi42rvtR0J/vIbGYgy2V4ph73koRAHBtXtDEetYZ625yKrSAOvnapOFZgNkj3bJkD/yAKi6XEm3l3bjGGYX33xKyuEdWXNcqqdsfBNjCbPWYkssEw6rwyfz9l9AuTELkinojYrlKSaIXHjjxd85QblnnsDXyBeDD9oseMvxVezXjuWs9VTGRl4hL7T37ar2ofk7Li5x3YWqxy12RyGOJFUJuV2Q7j2qzl+h2hRljP/RCLLBi96G9nJvuoQUmZqqBwlRo3m/Cr9TSbNuNAy6s6BTUcFROxUDLdnPr2HeOfPHbz/eNE8/6bCaAy9/Yd/2+HaDmXA6LoQd8d52s0yYcck3zIpNqKMSJ3Sjib/DrYrchWw+4zvpnNPC/zE2SHgdw6PdkALJisFZj+r9Ya3UC8x6mzSeqWRSHOiAs2blfElmkME0McxnSLh0beoXwYQs3lKq602gWhRGaNxlwzcvG+a0P3b/5HdNRhhyNa7lsN9kpn+navxF4CLPigkA82BuIV78TmIVMNbhMG95v0L/l9ubl/yQfd+HKbV++0jGby9D5qMY/vI9xGgdsocGMCNyZwGzVcjh/6Any3+oO063ku3EBBuKEcuMEcuOvdgg/8DwXhFjeGs7JDtBrqsk2YV566s0SZIf95B+Q8b7GQbuRGeNjNpYN08CpsMgfr6QDiqKk7p2muj8cndsJxM1FLk6yGZbacVnhzIvosfnKVSfC0m6mfpNNqQKc3QuHTMIPyiCv2l2U+wU3oxdTgSzEXMA0Q7aQu6td/fkdyqk/VsrSpjfs3LKyIfrLhfSr+8jgWx+RDc+JTPRGk1SSh3VczO4Oc+pxcZvg5GphfopWcYArQcHp8AhScwttydCh8LDJ5HhkHqewjj43Wl6HPsRLjWFkEb2QiRoGn3oUOpL4lU9rZ8OnNwawZjkn1EIyUDl5CVJKcoxMZfnQAPSSRI5mdhY6Pfek6g6JQ38yQGRVi49NtAlUSWiPIZ0tFIZ8pDPl0DiS/Rt5fwk8eUqQKOX1YBUscDtiuTn/kHyKjv73UJwSuzgv6gsjJA3PUbR0C5qiLZzUGu92CXdIE7A4LdmkTsDst2GVZsGH7Ce93m094Mw1GLblzoIA96xuwH3ZoMDJYa/cT/1M5KkV0O4VpJtXsoH27uwPzdr+dnXm7/ezbfdxtwD6sZN7uQHk7GDJKBuzM6Y2f9ql92kdNnnaTfdpZTZ72uX3ax02edrN92tnZpy2yHXKXHa6fcxzIU6LtjWsvOeqqcl+UpXXjWm8sl+/TcklOka5nNizlzCTspCIRpmYvnvbHlGfKPEJiNPNEY+My+++NeN2S2jwnsW7ZuER4Fqgna/SDIt2ELpnzzgCCflv4M46PUG9hI8Vmv3bjV0uiNX3C6Q8W14TuOcoBMHT2zSmU9Clh9DvL1Fd/TvEfn4YzaJPjDjzW1R+AI80L3kYIY5aPUrGfP8NOmGemzsuq8Qw7x/KSN6YBLH/iPGMnzlhnY+I8eZ4B+2XQmDh/51tSZ6Oh+CX8YZL/VS8qUg4PKqM/DBZxqaN+4IaR8LgRd/0Il764enJtGdaR+hVJsklywzZRMfsgtIW4fbNz5iYIWyM1NpcjudJZFCytJ9vtjqHbV5B4vF/ollvDdAoq36agwpgj2xD+lNWtM7NzYXmDZy5OiOMJ31IHTxPyGPMs1JP1UE9aqKNTUE/VQz1loY7xCk2DIjDfcrKZXsQyQyDZZ2K2utggcOcLxdZnc2leixiMrYnGpmcp1rIWBSNtU/nNhpGFbgRnJRzi/kh4wr6UO67S9iTMmd2EntQ9vQOeerjbRoybDVvZ2PcarHVnVewyMb/x3Dlhhl10KkLt9SE8ev+3f4golENBegcdSnkRcRIJbGj2l5Kxlq+Y1gGO+8KZcHK1rzv49RlU0OEM36ZBgiXprSNIVVI3SWjz6EHcMsbKk4939Ixii7ZjweghyP/x6TKcbr9Fnx4WzTlikowcp5bUvg4UQU3IZC7cwwXhHi0I93hBuMcKwj1VEO6JgnBPFoR7tSDcywXhXisI90pBuKcLwj1TEO6lgnAvFoR7oSDc8wXhflAQ7rmCcM82gBMnM6OVfpyV43ENzkfI+515XtZGeM3M9PM4uxvm50FynmDnPNfTDb3Q5psYmUFR9V7WC0kNv/V16IwyehcAKgGsEjC3VhiXacnZq98wG8AI4eZb4PjZ7aXZW37YZbagxsRikkFf3dXJJ4mMp34aBIuyWarVtgpCbZRNuyzrnz43DvN03WBaEyR499NvvrrJm2OJJ5PrgU7z73QrtILpP/oal7e/g0y5LhX17GeintPhznhiIskmKWPX/hsKL5Is8oou7bTh5JfANPqFaiq/V9j8qUxeiacuzs1hNIQ/gwejmMws7AZ2qpPg8A2MJ4Usp/6wyWheOEfGoAnMCSZv+NL8ZJ8iWDDnp3pmdjCQR9tb0m7VuSDM9tkvIE3e6GR5I2vxUh8p3WXDko7GpN96vj4dzYEY9FT+0eVxuPNCL7r1l+5+/9B94wFv/p+Xv6su6IrG7r9w+n4zX9v8d9+Z+RouhJ7B2Kx+SaHOZp+mm7TDmt425/TUhFPBEOd3xQ/remsXx5oOTQwmjR4HdOojdZYvE0+DWsnJSlNGfOnm3Qo8xwsS9s44BcuMvndIYktyjXK80Kfqf0nN2SFVX3faIAkZ1ByorwpBfVkI6otCUOtVEahjC0EdUwhqrBDU0YWgNhSC2lGoJ04s9KwTCkEdXwjquEJQJxWCurgQ1KZCUJcWghovBHVZIajLC0FdVAjqikJQlxSC2lwI6pRCUCcXgrqgENS5haDOKwR1YSGocwpBnV8I6qxCUGcXgjqzENTGQlCnF4I6oxDUqYWgTsuBGjDb+yHZ3qtLRYGqPoa+KxfksgTkE4Iszoow4nNp20Oow9LJSqVyVqmkJuYWg3utW7+YKErez432hxF2cSaM663rJhx1QwctiN0SuWWhxCvkjE0aaiugXEC5hIJJGeJF6ID2OpmtGcWRxE/BFectZIVYlPVP89QtsWlQPWizBS3K5DlVH0xHr9enNBWg7Qbo0mnodwJtrwd63gBdNwul4ubEQM/XA20zQI+VkN26zodk8js95+s/P5pT905LM9KQTa8b+ZGHDUK1pvd3waJUbgxu6HIyYQxkVL3o3PlCXk/NEwrMqnnVXSUBub3ciEgvT4j04S4SaVozB7cUq4ujf8Ya7aXy/5OUL+kKvmHd8N3YFcs9PNr3sAgq/dvcZndvb3r3Djf+mhGHu6ISdXz+ZO+hUJ5B85uODJgelsMZ4cwwCCvhLNWjAdIWyBzjowDAYypSYlxVJ7lUUqove+2GQgjmBWXEVeZHWoSH2Gt0KnLXRo9oh0jUsVGX9OEhzGL1a8kszzxW5/ZYm4CFeaRHYCTXVQ4M8zE6NkNiHsxDPRYGZ3kwt/el23on9znn19IwL+Q+58rkOauZorHp+6xu/D5X1T3nylafIwMhpIyB8FIDcXZNCEZdMMNw1NXCUbeTow40nB8syPt6d7DQmco3ZlFGnSPencZlUF0xJ5ga6J+KAF1ZBOiqIkBXFwG6pgjQtUWALppbAOi+Luq8Is34LtgwEu2ALkzd2dcX2Hmv3oQFA+cmQvHyuLLteOjJlWt4Zfm4elIJbPZOFnbNuDp9TrCAGiYSlGxN2Sx3uSFNQyXDZMhd4MiF1KGlYKdGdQTJOPodVvvZn5hR5eBRnK5VP+rWW3zTO6TqyE33jiZ24qNB4rvAxynxZcKAhUzNUO6oYwS350w8TP2GjGCRgyPxuDGh5iH5N1UHpamH++eVQKQe8c0p24JHFVaI45KauZQuIufEIKGoGf9jVKIXdziK5MgsKXtBTzDFyBYgzUfnQM9Wp2HxHNdjEalO45a9sTI1kSyRta6fnVfNVwk26GNl+riEPg5pdRvzZC1DMlo/MbnBvgSKjD7d8Q/Q0Pesjf7+kOgfUTUMiuY1B9WCnUhIvlHV4PutH2OYLKPoKjg1ZTPr9euujhwIKrCSwY17h3tI1KdDw5xDdacDWkz/OzxdsVgwQ2bpm7KnvlHvgqMe6Ujcb9SjHRxTR91aNka1NREevCaIr4pPV5xrX/2qFzD1Uct33Ysk/JB/MPUSfzYIeJKBnR3MD8Wr+FLrBLuPn81NB+OFKeM3nb3E9wAaVvVUJyQsm+bMtWnOyCJMmrME7nknH+6JDNxvGsBtS8Mxt2wKzjNwj2TgXm4A90ym3e0N2v1N5nk/bvC8lzPPe6LB8yYcGxDsmerSjqzaukAzhkf/qOO6ggUNqOmj2SSmQdy/+YSHtGmfK8zECSOsoYmLUIhNZ2Rfb9r7HbYVKpS3eVShI8RG2Ix++oXzOwO6ug8HS+oN6wnIlhpADO1hf8acdVu7c7pmWL44TLsOkv150B6rEzoxRebWA5A/WJrD5OXbwtefERiRY2z86rfCEmnCzrWoL0hbFSqJVaEKbUwn7Al9TtSp/xXHLg9TXqJB04/OtYkPcGbOQA6TJ9D5LnaKWgrnmaPW8eVTjE197hq29t4cfjwDadO1m7zEwZ8AHsqQ+7KLzQTbLgCAKzTF+i+v1OQp9r6+Zu9vS9/fKcnRb1cMfZmRDLfPb3r7jua372x++67mt7c0v/395rfvbn77npzbbvPvdpt/t9v8u93m3+02/263+Xe7zb/brfvuGg6VVKEflN9HnNiZvcap6Kifzo2zZ8VLnouSnMtjbsJdLxOlu9GQ/lEfz8QTU7sXmuPWRuu0W5/b9B4SEmHaSekTJNb8cCIpfYKVOKhm8gADG0nFGt0o6RsMmS/jIry3QveG9cs8eZRrMVx5FI5pf81xfHHiCWI4UsnmQKCo56v/EYQ5wXeU2SqQ3QIN0DziZGqAAQFw9DtjWX7+mTXmFbfjmC/JtWSipr6qDZhAKOeA+tsP5d0WJnNyfwMmYzqpajqpYjuJAHzzaatcj5fZH1qI6j9ilasFLIom4IDf78m4l3OlGpa4itUod3h2f2xFDWrSu6WY86vTJKJGPa3F2G/gkbxr/B4dhBnCLZfP7JZnhnjmubOhUdZ7MK7VitFe9YW5NKedz2lAokgEoCHY5tWznUFVqAFlWJl2xYMFLV621xm3+DhmRYfuSeQBBrHfoZuHJ2bTyLUKIUYENZGhFwhZN7sfeo3v9+C+TFxPftSrEBFI1w7iCXDITjx4FHecxNi7Pz0cALn/Iane6R4ohTFENaoerOtnd6bvIZ6/7p50wKt+XgekyOOlSeQxN15YRxFogF3PIVrtFXwDOQX+NnQWuxgCVVpYUhd4us3SEjf0MUoZPcmn1JNUE0ncxjowFAEY5IWh8MQJBwdx16lTOZ8ZIFSNswj0CptdBDaLg8FYRt46P5iH14VtP2J9qkjjTzfwQwn8cALfJ3oa4xwad+AadRHGR0SFy2aSABT7rYLXovPzu7PxzizI9s5sNI5nhy5f9KZa7Hk8X7zcFWFdfOQzSoD1HX7dzT0xcB+CoLk1G/D3ZZ57+jUKL1zGfCLLfDwOwclXP7gm9p3s4Ww1cmWkuGtl80y0Zgbdgjsm25HWAGvwPiZ0CHI4ldyqNL41q/Gt2Tm39LCsgzMPxCOmIMRP+fJx+9Je+qXzv4WXjb+3jceZp1tWJ/Trnep0RMmAbwyONqJCPCXX46BLd3Ok9wiIFdZ/F+xfa/R2vQmjt1rvaAYAGiHM42UodrDnrkHZOxvU5apPGf3qWmhyPwoVMZOjRv22kmEX/HxTDfDB+XJHbltt/alzGtwBjmnGhD2Duj91herVRT18L8VJ0a2v22Cj9Qw20tlmgmCeTd1m6ash9Nzk22KGRwfZuL2zKyOVE2yc7PoH9mN6uv9L2VUwOI7r4CTtzmTqbKsyPWZm5j6mP/KYmZbhmBkWj2mZGY+ZmfmWGd5ZlhUlTnOwOzOWPsuKLctYx92xbhYmwkLbREWTCG1txMGcGOc5SNuTe4t0wFcRqG48kAG+FIZEg5ZwOSZ6SJuV+j/Mnb6YE/s+bSLd9wWqacZYH02TqLk6L2Vo+DLvBdRpiEx1dzW767S8g0MyhsZbySATZYazq60owp36TOgp1XBOy8H+zhBwQjcLYh+tWnLlPRceTjSeJDugK2i/M5wFV42pqolZhpLR8lmwvG4RHusK8A/VTl7tEN/rEKqO85113HryI3pe3oFDtrLsYVWtlYP0i+m5urPCLgZvrKCWKngAE3xML76gcenF3Lkuwdl3BTvD57hUffSiD1dfXQ11tVbKkTEIYSpXnMkvzq9O6lgE09lNAq1O9jjxP0xSWWxDlR7ry7ehwwQVF/Mr8ZbAZ76c3xhoLKS7rfpwvDtUTjwWz7PjDlo7AUo3kwMOUYndu2btuybmVQJbGHEktmF2fyMHplr3XbfLmR+yDi/WUXybqgUTJ81PnvHHquO2/3xDr43e3GvfdqFqxuI4caFzth5nigdNeHR83pMqpvB/fp+px1/90eqifSON5fW/TV5Sy4B5iq9a4oj2k9moWrUNm4ZXs3hZ39I6BcKLEBGrpbBiFgozECmrembGSFct9z5iLSKDJ9xWVarNp0l3fht7X4S3dObMVmAshTVnau83LvBbF/i9C/zO9lw00rc1woORJ8us7ZBV3DAsX71OG635T8sDfotLKCkcrGkTZ/5pbrbtcmAHYGC+ofnn4rU+dkTwXC1ZiPld7H67qsGGHWzG3Q2yrYD3CAgyifJwfakqiR1cmFlyeS4Ed/Vh8vGTO2RDbkdyOCSisgSIyadcddk5kZZq5FIY+QngevrWGp5W6bl+clNLOc76HrjNdbkoC73DhfxBISsFArH6ThaCbMIwKyWQNBiCpEA0prnQPg1VTTJqzfvHD/w/pZAHwEWmjyKSruPotw5Q+KuqpYfKAH7J9Qy0yjuv6Wbn3hp2JjRRVTNWWsed9Y05SYeYZx0CZFPblFtxn0QrFhPtSzQed/7Xe7xjkef8e59/THnYGjDMOi9miJrMY8Db4Rt9BYgs6X/SK+oDQXoNxsV9nyTOmgQBWuibduarCq2sYVXTrPORx0mmeftBh8ibczDmvMSiFvO3OPz6Uprf4PAbHX6Tw98q+szU1bRpHXL+tLkpf2VpqDAnzU7C3NJhHljQRrMLvzqyvKandU3pdEi87FUQfyZtUegwEd+ReOGp25Ix58LIRe4YJ/NIb3D0wvUe3BLYXNOq/sEas9R//jzN/owshAx2zlshzW8DBVYcHuli++kIcGWkgQMJ4FFX4jEXOKnqAItq2OB6AlzUcCSerTvAaa7S013gcRd4wgVeGW8AKqynO8zvvmcm95myOoadvaS1CvDPtPF+atKTqbT0HD/lL3fU09I/UeA5t4GVpdG/HFWExbbzERRPLw0p+3Bl2e4x5kgEAohEHuB4PI13tO8Xf1JIfvlEx3iUDl0v3BhlDUemLdKsCe73VdM+OL6E14+nmB+hlfZRfC9maCVQwUnKyymnA5RpBH6fh62zqwC3kitYD7omppX7mD2x9Y5SrqFk8Q923E1IOGcThtruzbNaoWvrFvcHISxt/9LWCGbul3AEXGM/Ph4RX4YeuDhQkZHB35/1ld2TnV1dP/jfT9MFnRaqqrYE7kL42FN/SD+GEpsu54LAJB7QJUCbWoaDZ0aw81zeJu7ZFPdcinueOSyCTFB54ELgNuxhpH5hddMVpmj6UAWuKccTwMGE89d7cFY7pa2S5G4HSaz/wGGlwMYOjl6K0+6OABfN0sDGBHCNC1w0z0lyzTySEINNo87WfDCH78a1TRx97fDEJhkTUwbwUou4ouaKMTeiuRHkyLl4lnkm6TGFWtCnMsLGFg50Lc9GweQiTlOSN3z9kIzhmUnUsXLa0A83SM2uusja3WyYGlk9IX3A4HApPbc3+ZmwqY/zAuY2p7gthqOqpXa8o2oji5wB6f0eKNs4EvhlHAdbuwNqzLSjgWepyADmhoTXeobBKccHfSgwgwlDpTRjZp2HKiaC73ayQ6asGu5VAtllxUljGamTx1AjjYsLe0Sj8WZFSZqedB4+6bEcoTlW6KI6Hm2gEtCy8NIqxVyMMSdTcjPX5YhXu/rPIz1i7qjiCw6xFLAUfSa3mqTM2R6MUcS8h2hyEsFtasL3xgmMe14YScGXjaiSnSz2fyDw/4tJEaH3keWNg8LLXYrALvjUllRPMhOHKpI5oYtIS+YkghKwF73KHc9gHraiZR1mF6fZZ4jlktzQrzB5dYNU01ZOT+gpo/zIKGHAomtMKez2rlhhN2CEbGwII+PvrC06T8drzN6A7LGawl0yfEsCD6f6KS8Wm0ldjcLFcX7eMTSfoeQTbsZl4YYeMbvRs9b1pJQsta3OEY6XnY/5eKLnODxJNVCqZDvJ5T23rsksV0PCQxeBGFLoiGnHcxsJHEReaDw9ZOSJLiBdxsfu1JMMrXYBT56OecHOLd/BvbWh1g1hMVDCyTfrhH14vpOW4/5ubR+O9GNuA3LimGc6iay3ze97SXtjZU+5zTzl4Z7nNn5J7bRectC5JdZ6cbOXqWscPYOjKqVUOqSDIPQhSOgMjTviBSpP7PgOOqtjWqrH+TVJ8vh4S8O50cATmZuMvI/K4I4S0gFlNlAlTvsZQ8KKvh7XRON6UGOeSfdEialbO0zNVFS+Gxbg0FxjePOYocxrQw6FiqqEyRjNR+VIAq+aoby8GmI9GvIVIeeOwTnvIPLSkRjdJwJXiMAuQfcIeVDIJSJ7wWhMHhGBjSJwlzztehFYKQKHBT0g5AIR2C/oDSOIkiHwlM8oFv1/P2TkaKgUefMnvbN8Ru9sI2VOE9O0jk9Q0ryWR8sJcB3OjGSqX/BYw6lcd2jutIiw6z1kS7Y1retj07ho6kbtOy14ssGqXm5zjR4AFRJWcZS47Ji9varA1LNtVrcKnBJZfH/XUtZBaA3G1O4CUwdaTO3qqFGaodjwV2Td0PB4KyI9aYI8yVhE9G/rqpBOOf+AoVsjpi4JmFpY4HL3DaEnQR4TARPjmBhhYpSJMSZKTIAapS0aCqf3Yn7Egynv8Ih9LaRwhw332vAaG+604W4bXmvDQyGrGafZ5QhiDadC2NeicFfdhB8vfMSEn/S+acNvUPy8Piqb9g5OXswJvRw+siHmjXpWUo9F1fznCZ5YpHCZb4tsw+U2PL1C4eM2fC2gcFJRFTzsAb//efNvz7c1PjhPO7HGK6qoZfSfgfkTvE7MU0C5kSvZw8nOZOPg8q7Ck/22xw4sOJebZDmfmf/Pk7vlsZJ2yyupp+1jZmZmZmbwMTMz892DY76rkqrbGr/Q4debslQlKkmlqlL1S6qfOaq46Q81maMSoThmCK7hLvxZoUnCNiHM3+5v9W8+eN59T5xEq5/2wfMT8J0mi8wqBoW7U8F1JrMtprkVSFn4/Q/7BGgw32GTBXYx/JlrAn0/63PDbF+wLc0TKTLLJtHRmOstxXSescaQdXl8fajVkDUa8NeXSSIyNrkbyjy2cptbqQDfBbifczeUjBVDw2D8VcazhBmRJYjuFqOhiK1IoH2d9VQOddjEsFRYKzQ0WcKubFLrMJopywddVwNTZMoymWF5pU4rXK2zgRoA3/kA6UtuPZM92GyY8lgw1cOJn1O64Dqps8mip9z1FCxrJ2l5m6e52DF6tFFxjHsULNjIrYGSCVOaaZHm1WqiU1WPNh7KY+d2LsRMW95XteRUOa17Y1WnMrcGnL6XZzFObpjlWb9OExMndQZd6izNgPKitnXGu8Zt/lAVvenAx8NJ+UCwQto+lN3ap82WQBww31eJhVGsx3UHaHsrGjCVddzOSSMtc1IWLbZYC6Rrdi5R+Pm6oqe0YBeruR6os6Iv4747OWKE8VQLnoyjyV2sl0phmMptBMeKC7ouULikrU67Vo4gDdNyq2+jGI/PbGQJ15qPG61m+/HmmQ2j4w05GKZXVZGJ5Kqra2pzi9aJBNEysOXT0lWrubRBNw08XY37HP6g65PNluu5lVsTNErltnB0M5Sap+ZOp+UjEbY92yhvo2uXKmPEbcaSVkCd0sADz27bGHdnIGxfJa7lRm408N7d0LmxmGMjLCNRcz3e4GmqYr8yq4PBzzV4bhVKiqu0sB6lbz35e8ghkGFxSR4LfYtVy0xwfWfsxUr7fY9Fmt5ZF2OJ5T6KIOxxzNOAmWumYcYG+D7bbLcedy17uc21qxrKm29BlxTOnR7XQCW33y9odKeiBE3/q0e6LWLqdjuZOZPcfOFcg4oBoZJx0KbdiJWxdJ7doOJMIxEmFllQN3PVlBbuop0PW9ycP2hwc1lKuOVB7TBVaIf88T7uW2hegEGFVQjXcvlyz1mqZeaMXDTpOCWUqakFLUAtMmkNA7HIWAzmiTQxN0ZgU9tHE62yCMxojErRKsVS4CC0kHtJQzrVDwY02lfVcQtGz1jQfM5whlbl6AXGmekrjUxCBy0Mnj5Mk7GuYLCIGw0EfHTVSPzXhqm9PnQb0IS+gBq4XXeLpVW6zekKkfnVoz1jY2Gb7E2osXHWygPpSW2s27PNaDLXiiYXHXnIrbcNqehZR+mqIu1gyVtpaWj/9BaaaK0MWodmdBb5QyljifLbzozlY2fxZAbm+URpWFNVCONdixV/rM1ocpi9ytc6Atk/8BY2WIHr7Wk1cMbZyKSy0GC8UjEGdhym4Ec3o42KD2luNjmNh1M5fyRrRkeY6wdzgcFgiez1hBZZLNhAcIP6Bl246DC7YmHwbFvoLXegNAZUTfY02WVbio8jnSBW/E7gwcDsrNVstafzd1zLtaehlWHcC/uct+1An1ufzJ2OVrWysPXrT7bqUAMAtDWitZ+4AfHM4wHxWCINOGfjDuw4KvNGFxTO9Qsge5lt9PhApuPOZA/hxo5TEaDyPQRw8vBwdIENlZHoD3VAdEYiucCsAu7brdaJaKWQie1fPDq56yjrC/QJoDx3FOSqDouJIP3Yci16APL3Bdgf4O8PcATg6wC/F/KzVL8LYET5boC7AFYB1gD2ALQAFgHuBtgLUAPYB7C8WIvqkLcBHg7wMwAnAnx7pr6gepz7d5dq0XHkdS6KTgX4+wF+T4B/ykz9p1L9ykotYpA/uBJFD0U+/QelJ9ZqUZi+Gfo+CvmL8Bg5GOB6wY91Fvg7jetd9WvdWvZzPQMQ4u9LOLdWDIZWJO5W8OuCofelTV8O8Qa8FiwP+Xzgw6WCScsKVBlKa7gYSZanKRy0zKzQpEJwIDRYWsS5NuBYsdy4G8gzprrXRGxZIqxTcOQXFipPE5YK7vrmmeE9dDElN6ihZOaGA14/Cng/Bvk6neHlJCmfCVXduwMcxPXK7dk6Jz8HAF6Rp2XdK8VWWaTxSaYOA7wu71aVnwj7jHK3TXJT4u8NcF+AG4BDJGu/CWfxCORPUR+HkxwtAfzxgscHhJdpjvg8SHAzOs7zBM5F/N5DgPdiiHTi7X6EsD3txYMEIf0h4g8hnBf5ZAS35zNoH45Pd/coAe71GtFRJk8QhO1PApwiCOnrAKcJQjrehZcQhPQ6QIMgpDcBNghCegugTXAG4BLALpKNcwjBPf7YBVhzcPfacPfeLZDXp2ndIf5cgD8S1hOO82UqE/eBJeaWjVXOEi0KtFGq12PdMfshBqc8H62hyeZgX/iWaEZoac0AzJx7aFV2N5HOAGU2UrWa04/+P8q0m3/2TW+MMI2AvoRrcOkXNs3nAILyTe1/4O/W3/6x3/9Hm9Hn/rGjfwjR/x7Jf/enm9E7f8nR8a2njPC+FTILE9fROkuLaKqMHVlkyRbtbrs40z0DMrSv5vbvIOTLKKuQz6NsUv4w5Yxy/2Kn175IVG6HuYWRTdAXUjVuFIyF6fU0z1wwNqa3Qnk30VlAj6l9yCMmCWWUFWy3GZzfFwCsB/in4pwz+MsD/AMBXhXgqFNeFuA56Y+Hw8CP9xNc0KdwFpQEAtr9M8BkzuPA345eg0y6bmLE4WFQukQRpV2X6Ivu9/p8kfDf3dwxSPl+2EGkdwHSrxZt9v3fykbsJazbpgDIuj+108UZrKoOD5ucWfdHyCAYxrxwnP7+b3AD+QrX5QaN/FxngpY7xnb07mx12+Fho7CWRvPM7my5k2/kqO2YqWjETzsYwW2D52OW3K7k8O/316K1QP7mD9SivYHc7QP8YCBvJwBHXdWBfBXyZyFHnf8OyFcgTwh/L8I/EPIa2ijI0eZ/PuQoT99A/b8b8hbkf0Xt/5baLx70+CrkiL+eZ/3SIL4uH5TF6EdJ3zYA9oNin8bLKIilNJSGXIN49IWRBmNeALwKmZEjC7XemQCNkYNjwH0o7Z3IK8A3BnOgnv9WgF8h3R3EsoI4VvBwuTAdM2cX2ZlHwUPNQfryd55Bx2QotI8cKl265OUyGD2AYAqVwRJe9/wzZUzzlcIA32r7csLBiP/CoVq0ALz8MuRoK36b8j+GHM+Npyrb8i+giBLdryblz/h88lrC33kJ9eo36ChCffyl45+MkBG679wyAWEt/wACIHJRhAYDtQSUNawrEdqqoUrVlox5ikEa4N7vTip4z5c+5rCXiU+HfA/kXwI5+tIXcER3Phqv/uD1haLtMUyrNGWJKjL34MIZuxJ9xAhS+Y+afP5rmz/1k5j+kvB/2iz1jKevXSItYizXlp5eOCA+jFDD71i0I6zDepiBBYnTFJye73jVNxftYico4uhlQGZwy42IVZb4MtmLwCbQHSDbUdFn7QjR6Y4EON1hultkX4K7THeU2hE9uJtspj3dYcJJBwR3/2BID/iEDfOOAO5gBtZW6esd78kbBko7H9ar4IBxQRB3gtF59Ku7prrmEKsuy68VaV7RvVIv0an/+xry4T6OfN01YOh4gO8F/KEA/yfyu16uKkf82dGwLL5aFWVx+dWoGOD13WGj0tQt1tm4LO+qM6G10iUOj+HFgl0s0cidNxuNQ+LdHWaDxz8ZzLW6o5oUlALRcLTqba56TgTpGg4EzyCkn3MtEs/BXssz9LU64RDAwcFAnusoyCF7K07iO9VqmFMW9RJfYaQ36owsdRSm4xOy25u/8U/vc+277CdWuffzPmiztONOWax6deuvy34W6BSJN6xiqg/7no6Z6WuZXTc7Mx9Givu4VuOiLGZLq+JG9HufAxOptHsDUgzDW043z0K0iOaQNhq/fVHxoaYLsSQStgYDK1ZReMlaNXDRjqXXuRUsd1gx7bZS98dEKMjF7EliTOZaPhgaiqrIxA2OeRPrJPBtZZoy5eOEBR+7y9F8FGvJl046+N617Bz7gU91rdwBTiM8G3WwQTHPjZgqLDbIUyuH7ouJDZfWHQfsPXIDt4o8PRdQo13bDbifszyuyq71oEC2zZ1GNPXv7r3Zc4JGPRI+J9z+k8JHi+iEY7LHHzGOASj1A76rMFRJi3aTUBfBhe2W5SAF/Pnwbdtt18zBLkPnmx4zzB/VQbeQt4nf3kg6VjreclDD+XppHQ5TjI98Dvo4BeN87kLNvZdHLkYSpn+ke1TatT8jO/Zj30sfrSs790qKr0qnXEH1iMQHVl9PHgnJyZYSBpSxl0Tgxdul5s0+8ZLbXqn2q6Tao9n0r6Bfz0D+qUt+DehHgQOTZvj1kXdNqS98/pZLs/6TzJCbILY8dZ9Gncryo5ISrA/ywjLl7xnF1k7CHpdiUD5EIJDZ+P0P+xz4yxQNAVpg7l2cov9xmr9lWphJi5iC3hRTJJ0+F+AXCf86wNG/bgGyP8CvzeC/O+fPegNs8ZOQfxXg99EciwSPATxOEMYZP48FccYgtvE0wN4Z/EiAPwtweAZH3peWfVxyGc7/wAx+dAY/P4O/Dv0kkt+vx/GD+rWZ/nsAh7XfNH3Hgt8bBfBwgA/JT3kacNyT9pyX2xA/BvkfLXu/5k8AP3CDvZ2N3b4H9D9O75VagH8jwL4A/6YZ/JsJv11M6RC0b2C7eR8nWof5cV6E3QGOaz06g3cCHPvuv53sBfvxHMy3RLQVgIUIcJIgoNIv7MPToz9705d+/IHPi3/gNcXHfMI/t5Z9/09c9X5gFMT8cD0XKWa7SfGueBSPQdXxWNpxD2ywsVpdF/634b4aeGU9ao/bozPjM6OxI/qPCM7cgJ0ayCRJRav5+GNi0GqeF6OG+03GVoxsAyxuX+nga0b15aKr0gQRiqhMP3BYzTPTU3oQxDjp8Rbgl4n2s8dqLub7NMXdsfxs+X54kCKrpH/DfDrkwUtwJcPbuFnm3s78wAz+FxVuhJY9A9w2XGmgMmVgNwXy9/KXv1p1U/liLqTlqYyfW/GyxaHyXpR1ZxdJX8MhgXJuPYcyQ/LxPHHTIvwFgLD+CsAbsuuZKrJn0RFG10XLIT6r10+jJUwEWJOYW/wYhI7RM/5D0xLJ0zLAf7JqlgFRb30eHxoT7FYQJQxKUZT4/g2k7I57pUEkhi7BLroRDBCkJZTu7u7ucuiOIXfcJ+/Wq33xOd19zu/o0NrOgIYxjd92pr+7P6HZX9B4S+N/q6MurYOUtP9Sxd89+vci/e1wTguo+59d+vd0Wf6uM9LQPkjLm4Y5jWc0uLWNxLg1aND2XDFufWPybyNNqiX2b0PORFPN9CzZzEyHtrPSHlz1TgsImJqa8pse4ycbaAgICwoKChiaaEiuFpBcLbFf/LdZRdNARVvtt2CNdhc31yDr/tZ+W2lNY/R7gGrq0M5edFzZtF7QpCf9VftnOzH+veys/7a2M9Fg42YnbaSxncZuGlw0DtMQoHGMhv9LdlIYjRgaKTRUtMm/pZW0/d6ENsNUOf4ptaGd+8kGf3+XUVb7fZRRpc1LPTVVWjmY/jZuCv6+1v/Dnvz3935zGhY0ntCwpPF/CIn+t678/15X/ykvtPi7zIJz7zqymxzANpsYxxR4E+frMs/5KKihvvEHwz4bPdydWdsY7G0C6dShOcVOS6xRd+dzCXgBn427znoMvkbRpP06xjPv0TJ4hcfe3xYeFwyvHNriCA0txeMMss4Q/vrdXnSdK9SpCxMDdW54x7Z2qinAA1zb6eIqzT1xVo7rss/1jwjRLX21Q/AzVKkvm3du9MaRnTvqX8z5gC3Ng99z/Ctcwvb5MPX74sppSYpllx80Rb3KJlq/YcJow/o/m/2huTIhHtUUABK3V3R/cyAKn0eaLrQFwXiT5qGO7mDcjeejOg2E4EOuqBPLZCic3XjZJJe+Y7VixDL/qnBY5kRJ126NwKte7cNHuCNB3i/k/WHXDwjVbTky7P8DffcmKjYL/ARr2Ye0tUk/oXiz9Xy1VBR4LT6Vq1dFocK6sSdXIRriFG6u0eFocBnsIjotY7Dt6Tzzp7Wx0Eo2urPrSyyk/N8cUOKPw69vmoZaGXF4phN6/9SNeFy6DLqivnhIWqd/2f0kAZsYA4wF2ROxnPGlhTEwEdNFA8e8xJPAq1TcP1SdhPgrk2YrWsk48nzNowrGFKT2ickqeKdAiCUt8btoKl4qmirFVqdiYN+niSfkNGjYXudbWZMOYT+tYsmQdLxPY775hSsDEvSJ8lSDDFReui4RnZWB4zF+e4o3ZuKcUXAvoZIJm1xjl80xmeh9s/3gBaYsVIW88qu9nYXAGxabsoOzoGJm+Xr9Qhbm52OYEi5lo4a3PzT9azbYX2vaHpzKRkwhQ1a/dA4cuGa0137Ogb9Jd7j9WA6+ZBSE6Ejl4g/TyfdhH3NBbp8zkRvLxefLEX7SF/JAubpf0v9zHgSCPJ4qTubh2rYnny3l8qHGrFk955uPq3X7lGup+fhBemmz8XoBDPtdnH+EFuCgqnF6JEMh3v96rMD+ZyFUtKrTq+IKMT50VHiWvQjtHjvWPNUqwi6bO34aeUVgkiq9HsNZjMNB7yxUrYrR5phmYdZYjDNbG+PHRErAft/Aq9SlBPJDD23YxkrgUh41F3epFFvYC27lfC+FwqTUVtHVZbDO4I3aqFmGLM4i/5sFZTjEMaC9zFNO6/cEO/b35WjY22FtSykHNSl/Jv5ABWSFzu1XuFWBT7ZOjmJvK3DCLur9pfgK7Lz57p47pQLG5PIrm3ZWIuG0SHK+fCVO+d0cjrKqhK9k9qnayEpoVWyf4e+qxOzuOfOMzVWgCGzfZyNdhTcMl8/YWVThsquHZH54FXofcJqKdVYhTf7Bpf7N1QDv/MFKmWoc0WJ9NGlZDdPP45ZXf1Yj+YhjBaW3GltqRSpTdtZg24vs0ZIrNVhXEO6z400NlufZ73xLqsGm0nSHx2M1cPt8I4vMXYtKZQm96D9qkXKtfscJ11roc5uemyusBa/oC6N5Uh2+y1uelBCtQ+Qx7p2Z5DrwSFuHvw2qw1DcxrcO7XUoLQkRa9xWj8i9BZoaV+sxmeESecq6HqTXU5FXs+oRLpu4IXyhHrnPQp9dEWnAVGlYsCi5AbuZ26EZ0gAGjaTFzu4GKJ49/unb3kaIbe9sjrjXiOrTO14zujfiBtu+hwEVjdhLJ33KZW0TvCU5B4plmnD+boDcjTdNqG9WOM2X1QRmVj/vyytNWIyNVs4Rb0aFJ4uZrUUzSqf06/wTmtE2oWS5YbYZbPF7yFUiLYhSoUumGLWgWCTT8FZMCxwGImJ2TLXgrC+974njrfisx6MabtSKgoE1ws9iW1FVbiIdPtMKlmOKA6KibWD588pjLos23EtK5dBNaYPykWf6O1fa4LRDsJjvbDskfEOCvrxpx7iCpZ1pYTvadie+aWHuwKla204hvg6IuAZGpsh3QNR5rMRKtwMvor32mDh34Kegvn1gTAdCP55hZ2/oAG+UsF/0Qgf+MBeScdnXiWpGBfbwc5045PF2I9OjTqR6fdL7ZNcJXwHijv7PTnBQby6/q+sE/axLSMdCJxjvC4ZYcnahRNL5/p/SXdDXZOJ7rdOFZmE3hwnXLtxZrN8cmtQFWf+BW2GdXfDxU12aZ+3GmQC9wg+C3biTOm37+m43wnWbDmc/p9nFVQJvhXRD3S+SXbKqG/mld72eLnQjulrEZsfBHrR+l5XbcKUHm/PbFR6Z94CruMWA078Hewtlr6C8B6+EOSk58z1IHlC7H8vdC4a9DmObbvRCkO0Sd8+zXuzuKAjjC+/F8mt5MqWpF6sjnnseWNWHdvdbnl0n+7CX7HqIR6MPWoXXHs569OHgoIr33fw+LKwbTLo614cgemKql+8X7PX0Wfb98QuF8r7iDI6/wMP8xfRj1i+4v+KUH575hVuGd9iYjlBQpyK6OKhEwUfrZJlwTwpaEvqu3Kqg4DqXcOo4az+uC+7Ocj7bj80iyncuWPVDJfeA/f7Efnh1q42IzfRjrdnMUujxAbzyvFZrazSAPKrF+HLsADbl6OAQdQBN6SIvT0sOguhwOq32ZhD2FV2XB8sGIZ042rh71xASXoaWPXw8BPoLwcHHUodgfdbPTHbzMDbO32V20RsGVYQ5iFw9jCgtvo4NGMHR+7oPbsaPQI3esvDx+dF/nrs9z281E5NlI46Fr3oZI7aOcKeaie7zXEPY6buZtTiuJtqvEnQjxauInRJktw7+VcRGo9B0tu+sRF4/HxPDKVYiO7du6mgNC/FgifW2uzkLUa+nMMbLw0J4NKyy12pmJoabfdIId2aiXZH0pOwGM8G2+W255lZmwjXv9AGbFibi7Ct924wAJuJ+o1zIT30m4p7h6esbCCZCyLf/hg87E1FiVbruYDcjUXJZ64thPCMhIfrZWNmekTDiDzpfpspIVF6/ucVTgpGYaUz87L+NkdCnKIY2TzAQr+a2RvOUMxAJlhF6xmEMRMjx2y7RNgxE5qdjFlWaDAQzcwRTjiwD0f/h0cMnhxiIbX63q4bWMBD02iE/143QE+/LPIRqKugJniW+Gydj6AkhOtNSfk96olg+eD7Kkp5QljfJT1GiJ2wdwvylpOkJsTyyhfRReiI6jfFLyiZ6YntxV5bPPB1x4mvPwmAnHWHqqR/yuZCOuMP5zDT8Jx1xv/Xy7Z0f6Yhphiqj9pd0hG7HFzGqFh3xZZ+ijOotOiJ2PltzD+gI1cvJnzj56IjbShyMupvoiCinwNGVJRJhfHtDeQ2FRFCP0kZRNYmYzRmplEgnEfd/6huXhpKIChcK6wcPEmG+V8XR8yWJ+LE1iKtCl0SEfQufEXtAIpp7JS83SZOIwIngVyHHSQRfoiN9MCeJkHCqlq5ZTyI0ardn3ptbQUSeQJVi9Qpi6PS3J0es4LyJNaO6zQpm2gs4FNRXkH84ns3/7AouCGXZCO9bwaciOiXWxWXMvmY34WpchtPF2YwXccv44/MheU63ZZxp/iBAMlgGOSLTa/fVZQRxDeQY8S/DM0J2gXndMp6uvu5eObgEjoOLc1VFS7gkx+G1KpSm19dPGVovwa3klwe75hJe+B7b0iazBK6ik+zNvEs49dhWmHnVEoqSHgk+7F/EwA+x/M7CRZRankh1DF0E6flgh7rtImIVh1jVtRfh2qezye7SIjRvjPXW8y/Cb3RQW4Z9EXLvXnxqGV8Avxe/lmv1AtKWXjdrxS7gWnnvuOqHBdApIdHKfAG+m8vOxD5YgFJ3+9fVkgt4Sv44ZsmxAJJZ9pU1DAtos7btjOmdx4mS+6VmBfMQyveRvP19HtwsX1UvOszj0jM5g/v68xh1WuP97OY8Xnzx40w+OQ/jNdRTa3fNYyBwnttgmQodGfLhoU4qzoXX2pnnUuGiA9cdIVSkLx21Lraj4kSIXrKDHhV2xgzmyjepSGgd2XhBlIqUW7wtortp+jtDvtMkKlaLn78m2zMHkbav39UK5uDizOTiEDYHoQJphWynOTy9YkFmMJ4Db17lvsv35iBMti7zk5iD1O2CJtL+OXgnvvXXYJ7DlghDu7qBWTSON01eLJ+FW5eNeFH0LIptkwouec7iaNbofJ3lLMKJXhE1pVlsStFrmZWaRWDno2sOh2ZhKGI7y8M2i1c5SkI5kzPg9eFVUm6YwQm2aApd6gzKra7y+fnOYHbhx6uzb2dQrVh4p+vxDNaOxTG+uDKDMxZ+lD3HZ7BC8VNM2D4DNh6fgitL05C6JfCku3MaMmJWlQZ501jo4uJaCp3GxYvr8144TuM89631JKNpHDTfddn07jQkjjyu7ROfRsPV1ROXOKehs/Ph6HemaXx+LLqVNDCFpdqoMNmyKTAz0c+8i5rCw+sywkkeUxh4o+7dbjEFV+siw9mHU7g/IUYhnZuCs0jg0QXuKRxQ6NDvXT2FsJ0GbWkjk3jeesvzbdUkti3Gp4vFTaJfL4rc6jWJP7cypT22msRx9qKkLsVJPN7FrXf+/CQUjKc6HXgmocmouy5z9SSeqRZTGocn4GvQqdxQMYHnlHjl5OgJbHPakf/CYwKltnvUD5lPwIsrZG3MgwmwWPRb7ZGk+Vvl0G61E2C/TXjZ0E+g5X2Hq23POKLbZufU88bxjWPk2q7gcTy1M9sZZD0O58rsdFatcTSccfCRvDgOo3RBFumj40jNcRPmWD+OS3Fb5AtGxqBjLq8uUT4G5nUpr60ix7Dkre/01nEMVFmDB7fJY6i5vNV74PIY7p08NU3wj8G6+UzH7XVjcDanWt1oGMVhjnfeOu6jeC/ecHPm2ijcA0Zf/1pH07PnUk8XjoA13PxY/6sRHOWrih2UGIF9xFjI6dlhjAzvJ5VFDmPdtW6+LxrDmO19tt5n7zCKrukvF9YMYY2KUMAmmyF0GNyl6kkOQcwv7VDd+CAEk685nPAfRJPzmXevbw2i9tlGnZ9Mg0g6wKYbHjOA6ToTHQ3lAXh+/9ZSsn4AYjknHQoT+7F9++GX0ir9CM66FMK/ph9HVCy8VX9SwDV25kbJLQo+VEuFS839whgpij3c8xfi8qSqm078gmHRsrNfVR+envRTqtLqwyeBhnIh+j4UGjIHPXfvxW7tHcrGB3thby1+IvlnD1ZvW7YfPdUD5t2+md6p3Rjuv5UB8W4I7lIW5Y/twmMpM0c/ni6slsKHQJdOXJYniTFNd4D/lR2P8KUOBLLIHJURbgeHEPm+QFgrXO2FBS6RWuAteoF/LVcTcud5KIt0Dbjae1o00bIWmqs5xCOvVmG7V133Gvvif8pz/vUB5D9oNwvwOI5kj9e/qhpmQVpJFrMsOwbZXtJCHFizHebvRUdWLnYuvvAx65iZWToIH/Od/b0wMxyD5GMKM+n1zu5jpuqvf11T3VW901/1zCzFP0R/yTnnhB/XN34PH77IeVH932ovrn8AeGE5QyvoHz/L5FBvC7Y3/ZPPNd8c6ltCfWuoFyMBhenGMEhTLcYBOAmD7WBWwAICYAmOxzv9+VjOsCsPaAHAYMD3qw4mTQWuZTe8epWEMDLZ9K6e0YgVpoc7Onpd0vTAOfhViZQ4ewQyEG1Nd8AzcxccICp1nQEPZZgUJ6ACq41+rhc1yswKp0CbTQoiCBq9Ruo6C1q1U1UacZs9cdyINehpZBhWBCoMgIVFJKVGBCKwWJGGoBsZ8RAEx0BmHVD42J6A+fseI9C0pOrjV3JsA4w602UhaJceRAA7bwH4dk4faJxFgQEY9AR2QNgAFi06gkM9xrVDMxjfVAbYZGoJ5eWAAa8GQdkBgStDHf2Ho1ZUAzcty2ROYivEbegzh0vSLUl2ppbEr4tTRe5ogWLTyW612ZoYRkqj7iE2yQntKw3oobwkj25OSq6IVvjCKtbEBJIt5S5JjHPSrGZZqbBggbmsYyxJbHl5qB4NGeZJOEAETpStpk3QXoywxuldUHACEGMRiyLJaoyibSUV6bdWhVONM6w4ZLojh39eRtaBpDdyho2eZAVTULMaz20byWaIarRpLZNkErxknfFy7gERn8bHLenEaE8xtRmYsAJIYtQsTQ9KAalWZDIJg3LU0t4tWwCgRzjDmrQcSjz3arTYV3VSqltzRLxnuUsZk0IappnnZ4xSe41LK1IvNnjreJ/tS54ssTfL0hT60AFGK7eMvWrLJA1Kbt1IesisNkM8rh5m1Wfax3VcV/hiKolWODCarRRTFHUlfI/FKkRbLAMTYAF3J7qj4Q0haqIrEWZbXrFcU7DxEAyuGpTBpR4D/aXQ25FuP2tHuZAupFeMDQhM9xOrwMIZmxcZTMB3rWpf29nfHW1dbRLVCOne7kKb+qWCqAaNOAFgaTvGGFYPiTMLrUi4arf+6z0ksDBuIAEwsByNVsECYGIjBLpEhjYyA98tseu1Y4cCgvUlxrZ+bul036ueVhv2DPZgDIGD6HM8r2ULgPsLnGjbbtC+4zT/N6PDEdbAAbkh7kLLDgfGhCCwDu6xYCwDQ4HuCeqO2rBS5GwcTbvPbruKplupzfaSiX9254bbjm4bas9mdLjTdNCaO2sjvdw7cbhWXVuNgZSLaGX4zpg0PldqxaAwWtQTvdCkJXIJBZ2IbWAGMytSABw2QNmHdgAKA4gDcS96Mfwvqqdha+92aON4Jc0hozhnTcJlQEPtEzTwmyHGrcPo8jzvoGC04ur1mwUCUvSDAQYSUACwjQaQpr0p8ZHCQeMBCbQZgUEb9dlQiEaIQ2mluhgi/keh/0ia3Uz/ZflvjMd/3PX/KRdCgVCZ6TJlRcTAk+5WGOTWNLc7JpC0iSSwFInODHZ5JKCjAIb6n5U8MKlghIcPmYBjE608sAxAvUJcgtNoxYFQ9VjCfWCuQlmZRTDEgmT92IA19HZZhJFcd4XjJA/hYKSQh6AMiBFo3ToYj7EwvIQHuMpx5GDdDifAFNglo1PAUQS4HdyPupRbYMAmifEIuxUWzNzLKhlNB9WiFc8FCckgD4VSYzgPTgoM1pgCNvAYXirKEaz8jDnMDwcA7G2CcQD8Wk4t0SxgAIMVUYpHlBlSAVgAOdAz1+xxgjScwkI4f2gaY7sIkKSk64VTxnMCDDY5gwTim0ZhlPhceQ1asbN++ce4ijF4jn2OEMgSTlEkgAE9Jlxnj0K37FZhD4Gilw0+yn3taSz3vcm1kgUrcxs6eaPlICl4LEUSBUCYDQP9aInbU00krwBDQfhgG2UEqcwYGBfBwSIZvIB1WMOb0CmE/fiwofhSTQI2ukIUX2TS5egzAHEPinZrMqevQql1JZgTklNmhiKBvIwb+EOQ4mKUUMbzhAG2YHwa4ju5yoJlTsxWm0ZdWvhEzwJ04wQLKIPvURvYX7cDvAexO3bVW4WhCEwMKN6nzIqRxArL6hFZlrVp8DWAANc7WOC4LnZg8CutAAwHbGcBsAHESS4aA6Ab1GZbKSVCZr2LlGQFEw6tXzI5zaRw8XxKa7mbJMqwG9IPCZU179GCLoNW+mcXvdkWwsFK5hl+EAzHBhHInenJEIZ2ztz3T59Cr4TqbbzU8ZDZiVXK/+ZzaLSS/v4ZSekkthQ/sdQuq/3vnlOsovmkMiL8z59VaG370Jt2i+LIJRZC9WeGY8ilDNWvssfsDPf4F/+L+zuBJU6XcH9+Tleii2oU333+V/eTBJZYS4fQ5r+/voMakmi2pzbbP0ijzRzQaGffgritbWyN25mPfIxiWXjYxO0Nn1gft79JnsBxgJdu744DfPGuP8QBzjuqJ6oHeGXmwal6gGu+8Np3Cx01fdTpZ+3OZtdmd2WzWwK2ZElslM50dPcNjo4fsHptbrKyPvu/l1w2ny1ki9nJbClbzlay1Vw2l8vlc4VcMTeZK+XKuUqums/mc/l8vpAv5ifzpXw5X8lXC9lCrpAvFArFwmShVCgXKoVqMVvMFfPFQrFYnCyWiuVipVidzE7mJvOThcni5ORkabI8WZmslrKlXClfKpSKpclSqVQuVUrVcracK+fLhXKxPFkulcvlSrlayVZylXylUClWJiulSrlSqVSr4SVWw/TVELoa3KrBtGb12l1bdq3ZsoauYKId7TM4s+uyQtfwTOXb47SFJuaPNNmRo6g4f9xlR86f+O4v0Enp82snfeFHl51Ej9emz3pifvqQp+mUGb781LJbOH1+6PKzP7F09GPvW/f6j2eLo594ctPrP7FtKz5J0xs+GX4b+8nqnrlP1s68/JM/fNfcp+/7yobZpV9bmH3q65fP0V58nu4a/fz5P5z+Av0KF71v/8Ilt/1m4ct0z/RXsvcvfJ1o7Afz5+//wdB3ee+Xb9m4d+HPb9j73Huu2EuP8b6hJ8b2EW3ad3jH8/e9svjGUO/adxl10Qj9mGwgYS1AeWhgFS2Bh2Ei8OUgeuviK2L764N+B70BDFA9LW+htwaC3g7QzfTOWH9P4NH03sAb6H2BN9L7Y/sHQWHMhwJvpY8E3kkfDbydPhb3fiq2fDrwbvps4A9pNp7x/KD/lC4IBF0U65fG+pdj/Sux/jWAfkLfAAP0HRD9jL4b2/fGvCqQ6epYvzbWr4v1G2L9RmQA+mXM+2PLA3GcR4L+2cVHA69bfAzLARphotcujnF95IFBX71qfSDo4MDnLB4SuGLVhtiyKfDgxc2BW2hL4Dbayh6gc4QDXypEoNcFvpjeEric3iZMy+hdQa/RewR0KL1fMjRCnxcfeGuwe/qxdAH0UNCvWnw0jvB44OOLT8T608LhtZG20jGU0eHgtVNHAHqHFgMvU6JWulxTAN2mzw3MmWWUpdnMMto5cG2GAm+OOdtxNN320fs6DHl6+wAR6H0Dq6j20L4BDqShDwH0mSGiDftnh+px/LCjxxZ7hk3gilivxNweW04etnhs8QWx5W0xPxbzwpjfHUbg9wO/vbh3mOjRxeuGhS5evCnWfxz3/jTwU4t/iPU/Bb5v8S/D9bN+LOgzi08EvmHxqXj88lGiz+9fFbjhV6sDv/+rfOAA7RxtpQy9MehhnvFe6iOaWEdZ2jlRt5wSGP3w+YF9958a2PvD0yYUoDOD/pu7zwqUH54duHD3OYH77z4v9npJzNdOgC6/e2biFID+PMGBD8T22vkTAM2c3xc4dkEqMH/BQYGvuIADX3MB0VMvee0FHqB3Bh307sAfT70v7v3IBe2BFwfL3qlLAr82dWngt6a+FPi3U1+O7V8NvGfqa4E/nPp64J+nvhE4K9+8oAUh24N+2+LVgfumrgm87iXXxpFvDPrHp26Kx/y8Hu3khwNBo4u9NEJZnE5OiEgPoBX0VV0aeI5J0AH0atMS+C5jAz9kEDiTylONjkl3Br/ZnuHA2ll1zp7VQ/1EfxylMdq8NUOXEtERhzX/6xLaVGiZGvLV+p7p2In27vmRfcMjo6+eGFlnsjsLnbPzxce+sLOUOn+2NPTkfImemd/4NKY3zbjRbUgsbBtPz22/pGX0sHU9o4ev712YenBo+lnZ4tzzh6ZHd923Z25X7czR3UefvbD7vq9Mn/bpvXMvoFunTz/t9oXT6afTe2h+7oVf3j965p9/M3r2bX+YO/vJB6fPBd1z7n049LzZDNFsx047MzDruoZH/LfHaxFNzLbXzp9vz16ycwk9OdI1ujjfRTrdPeMWumdSc32zPXP9tbPmBuiuhYHzfzg3SL/aMJadH11Gf1xYlr1/dPk77j9vORF5ePE2E2XSmfae7p7BnvHw8/nCyEEjW1ccs+JZK07Lvig7k31P5VOVSyo/qNxU+0Xt3hrv6Nyxcschxx5/7OnHzhz7sZO/evL1J/96+unpnlOKe47Zc+aed+65+Lzrz/vjeYlXrX7Vka86540ffON33vjzN/K7Vrzr6He97EOf/dB1H3rgUwOmUQwbsLFsBEGrK84HTSIKKqLYHDlb71Dvud7HqtC4m5kcSd0fJA1vIQPXiIEQ2zsfR3KWI4k0DiceaiPHcVBE5ES9lTh0mM86Fdg4vjrrxcF4jidh8QpvXARC7IqIKWIfGUPxhCaypFbVuebr58gTCwdHZxunAo0IsEAUgjVOy6kh4yk4RyyNMxRX96XgrhZR82S9Zav1ACwUmcZ5RwLheggLo843lkBDWAv2Tsg5iZorysJeyKpYI95GlhsLA1iFEYZnG4l6aGORjGdy1lIEUeuUHDfWiyOQhEBqrBNxJBaNpYMagwiG2Yu13sCTbSyjY2ci4ywUXpRNRCKNFRUrLnLek6MIDhwZWNtcXA8f+UhJjBpvrDrjhRrrHFGkkTqCcxyx5xAEhhpLrkadOjHkvVWrgA9T/30iMTtxYp1RFRYmE6J49/f5BYj11kuICgtLHDmJQuxm2hnrVRQhLvlQoPVV9FHUTEb2ynAUqZCGQk5FvWrkmikKZZA36mCYmEgcnDKrN9LMe5BRdmKcJRDBG+8AVrbNfBZj2EFsfcHIEEUcBZNliDSzHM5ZMdZLpERsSK1aF3zJWt9Mfu89nFdEjqiRFSLB2YioNreEqpKPmCJviCxbhBK82VrH0twozEyqljRiQwIhT77uLyIWvrl/ABCzEKuN97ZR0noEWOspoua2CgLAgOsHzrMjBjyMFyU12txs7FwY6IytH/kIYkAmIhfBEbOj5haEeOecd55cnMo2eHFkJDLeAGK4uTNtJN5HQZcQg9mLc1adjVzEJjhZbu5XURtpqHEGxRnsPYtXH1l2XjykuYvhgsaicTbFCa0KRKzqIREisq65uX3QLFycWHF6OyYTwrFSmCdMI7a55SmWqR+u/8APj3/onkPXz9mVFx/6dwBZFKbrEfhlZRtmtFiVB8UkpFnKx0p2vz6if+Guukn2LQ3wvHldU2/Oit+ZWuncc3kQLCzY9JQFwbYroNiRaehLipsbB3n5RnGkNshOtoTi3myC4kiXt5iNTUR64uMlmxYIIxsb/XJ/eLBqjG2O9yAO5fXwMP5Pn5Zche8IsjWpUV4zLb29I0e8s2Yri96CE+Y1gHgsrXasVTAg+xaLMcyvIVDLO0yTF2s86LncrT2/GyokvkrfeN2FS2LoU9kNr6I0rW0d12uqM289cdSHaK3lQIxkcoYGlQDLjI3JqcIYH1Gv/Q5oSLrA/e/wO9Ty3mYlG70SAm10mP6VdqWEV0tg9zC2SwGIkT5+O9TOpS1eODW9o55B6jXOXUqJQs+5dYaCrEwGUrLhoHrOlYmBkwmU0evvQ3MfGkkZQvvrofgL+cXm6xQQpmCbnxL6Zsr2Tnd34CYa1NA4gkeXuAD9tCJVlZiwIImCY7GMXnMgnrA1VV1fbrRVYrzdLzaQqMUdg6o094kh63sr1btDtBL35CPVAXXs6aUtO2VVqrBrmm42JSHJM7JH+Im+6tScBsEKhG5pu8CemXYsbiUKREjxDSXKQ+pwBsDK22RXhirNlihXXmqSBgQ4vBI+7Sd1gLzy7PUENwgFxmuXjehxkqDrLmgzxkRKhvejflgxh1tEkx0h4Ptq7rN6TJ6u/WhyFbhkKdi6BepgWd9FGj0DzxrmvTOOKYckuW+razAGYsHQj1bg+HnUttOlloa8h7rxxLNsGHeYiaRIjzyoqykpLrbgh96U/qvNGjMlSQu62dxxjBQLHX+LwPCfbxuOKBBUjq/ZTeRervDsB0qisTIU6XHbUGGd9tks6MluBa+frDEnidJcIjoIHDG+ysaaxxf+cKsG9KpICmO9bX14gbmdPU3WCLHV2sy7LAlO6/CTgkbwhaWOxQhg9bslISbtOCNYbKdO8vYKuPIqr6pvKAcsbkfR4a60DWav9RrKRXmE26TMgk3tkMifjdlQPJeXZRLOf6OgKLW6B/EP5Qx9/f6WwV/MyHJiqUntUx5P3Ly+/LF3/3oPuxOc6OglsQk29z3Pqp+s6VSMYZGxdx2MA3UNg5XHFyRq77n1ndUlb0TS0ON6+R2tRGsocwVLd8Vqg2LO7Jsy7ApD+WfjTtV2RST7AejCP6fNk/dBnCKK1FbteQKi8w8RwXh1UkNr1kRWNIxBRZipqnhriRMKgwzWa0HvkVa+U9VWxmuYzCOPy8YRazbs7aiK7LeGvr8sOT8c6wKis5Sp1vMyFNf3ewdP46WDiuC5U8ywP9nM9drJIlyPJK1Y6Gj/nI8PQLPRvpWZ2TZsN5GhH8K5CQgQIy37/49ER4W1iqcyKAwK1Kv5+f+zFZnm4mxRPzKPDMkWO/x/kK0f0I3jkmd/2ac9rkr7n/SYJ0SxnHdB388RzZkd+scxfzGV3YPVEddDVkBAUvwcf+8+fYpyJWtm6jUoSGY75F6rjhytz+4FAGVDMtpASp02VrJj2IJqB0A+1L6QaE4i4nVPPoeRogTopkR3WgLiqlpT4w2pNssFotAVFXGDmlUxKFxR0wM+h8pEW1oNkYDVHpnZEoTChpT+CnlY6Lbgimb/jxelcqg5vk2XbmLjmC1A/3Ndzo8SyC0hPQr7jn8ciH9o+oCZC528NGbmfHKfI2qfAjmhgE7E68H/HxxOh6xER0OHySBitWay/yejIqnXFRkU6fuoumIAn//xS7XJpq2PrHGdqbQ9YMM/d28ifBCZsxfOxNMhTTi0D1XLK5tUf6CdAfZIamBGoVMqfvvglE+EAsGZbUL8y0R02i45GXpjJUMxwAhT+/5VEZH6iJ9YvO6TPfDKJ7p+q1U1ebVjtzV1fCaW3lg0L4tVwUuiPCWDkhuwuxZvAfvtqrGey4vuI3cinOrcysF5qRVeRl8XdXaKlaGSyR4Z7InN+gs2XRIU7fpJt3tmH2fsgPnOhPQWWah5HOUaQOeAJ+G3gtJYrjcJzDGPEIiQsLjsstEH75mFCz/+shWqtNzmpx+GyWoAZ87Ovd+a1OGT4JGnZ71CYABBodaL4CRtXCy7yOBtU3hAkUnMrhhuiHP36fpYSGiWkPVbf9qeiWpQdaQ5ry0BXnp5mY+IA5ZCUskGhG14gfXY13+zqoM706Z7COXI1uEyz81fYNVkCoiQmkoe+ybNf6HgO1yFfwZVmqDu8lxvwN/J2Eqzph5I6sBIqi/0i7BX/I4dYNAm2iTx2pQ78VfOtl15EjyCWAi31gg9xXbtgSS1FxfLom7KZAxLjHZUaKJtot3cfcsJ/X3PXS+UqQILCQsVVF3+THxdQzU7+dPhpuUmjVT6nq9tGkoBxXvEmhCfcLDpuMYbCaGcQbaaNcDUxowcJGf4YkvJA9JjAcP4RPzXkXZAmx3PXUJj3uB5Nlb7TTaUEMLkQvUS/BVZmMQreuFDuZTynZOyF3tbbz5aW+xsyvOcl0Kcz+4smQWnMXInCL0whL1Tg4MqeP/GUL1OMUrsPOXsKGQkNVa/+KQ20V6uE0YPlJm+NuGVdxuHhIX2mZgXE7k/boRZe1XiKOUmdMB+3Vfnz4nlL9rqGjNPmEg4b+qWkCF2713I0vA/Y75aBgulvLSpU2t1egftD/tt8cdNzuvhlCjGEllJ6NO95Pac8GAzjVzZu6vXLXFk7J00xCw5gLCzz6qWTXmNvWfFQfV3R6DcoINV/KDX8OxgG0n5qizkiURytZ3Ehhb0OWKbt9U3XazVziLFdSgcMcc6giXLhXTXi4JrNpMyY328ZHH3ntOohpcxAwKc/12u671NtYYIU6j8/YMCg3/12WYtoWKoymfSe/0kw2PfctBgvKQ9qd6Ag20e91mey0dCeOsNjVMWYaQI5nTwhb7ZUlZmUXDoW3nNix+SbCcukGf23zJGcdlrgLZT26PYHLoA85e/l83PhqCkKNLMDqTogPB9r/3Ag6jIzbIGgBLNImFsXRs9saTS+oFfCCBXgGt5Yxoxxu6mw5ywOwV0NjDjy/xgvXeqkPTDnIoGEUT82747uawV1bTx9EQtSBVV+5LuxfOLLQURF5lKHE0tFd0bdbbw7nhG1Vy/XWOgeFrUYtLkrCoXmAo07zR8yBZxifuGDqx6Dp+GgJWgTT2u5jVd1BJXGdJGqOC6CaHMWWCDdInXrJ+GWNKY6UvJP3A4pNErBswjVHeD/5HP3SdGowZjewi/LClVZH+2QtWxF0zIOxrK7ndzaj0f5JNKnh1fusogPvUqiGKGk46c7oJye7R+VI2yNSr7ZziyQ6ojT5phnukxH8P0+YHG3tSU7OIA+gVkfvP5ODwRPIsE3dONQLyD3l5wOEeLFQuuRdRIsVCrJJZ2jAYZ7tqN2VcJm90k1q07yRekz9So+IfW5YAK16VM5bwdjQMK0/apTB8hzUzPn14rZXCEzId01B9naQAgw0d2Oz/G0t/UyIRz4EEA9NnsKQnPd8cXCvulkFhSAHEQaPTMwlW5ncx5z7TuZkCNFIJxv5nVk+IfrIEwVUBI2Ezxxi8AyzjbJxeifGpQWg6grbg7wP0G0vGcyhyF5PARCNmmSjC9iEYuRP1jph1tFkqPkC4+dhXsnEqe/ocyBE6OWZq6zdMaJ0Tdxf0pP4Xh8e9AKMGI4TCVVPd89I7mWe4r0bl49Yw+3ZSazlgZMPh0u4Ln1jIwjhQ6wQGvHzw2UmrjoYw/vLGZiPHBmifLw+ZE3OW3pxUPYPWWucD4XjoQqynepRHbEriyvOfwtvZI1BV0Vg/WkRdm3+shrWQ0W0kbEZXJJbvOn2uTNOy+ANkNscr7O+9pwodGuEKn7kBPUV09+gprBLMpWOYSUSoRo6W0DNzmwuIPGvePq3K66oXn8EeToHPbk+D0s1YPaWVnIe1ZuIhQ0rgY8uAsU8M+wWloMHNVcoNzT5eM+xM6xxhCQR7P6k5kUCO9r/qYCPmektHlg6VifSRsrNs5v0q3RvdF33KnXc6Ww0uJg7eOMoy6i2tPEfWBfLSeq2RlMj8vqW4GolVyopthhta9/v4Oe1MKyIV1h0UB/ROGNl9f6Sx0Br3nUumWQfyYpwQ3tyM4EUgsoKej/FE7f9HFBKUshhVa98RI5j0The+C+yLn23NNmJr12l8NWGaro7rr4NLQYD7Bs9G3EO4/lsyoJpkHBfmNMR/G5ZTpz7v/UnB/SUZ38f3Tmw/98WHVnzOm7+2L6rb+yIJTfG66ysfAj2vpLqVk/ntjaBsKab35sHPGo3rO/T0tPiFRpmEWnE4IXKYMob4GuI1p5Q/6G8NiCvPPT0luSCbxw96T+OLz+szvw6PbiVq3djprXNttmBzgdVpGKZb4ZRQJhjNSib4jWBPxl7O79n9Zi2fApivuLC5Y7X2ganTvF7dAOEjblNwcV7ROpMKo693kUEYaEroT5GxhYk3zkmYVHuXXoJboFx3I+bogsHdgzTLvhiRekS4SHdx0FM4KuID/qqittbW6ViQTkpmBDeZgv9USGSPjaWztl/b/4RCPnJfFq+/1jcFj9B76P43Ks4P9tpZrc7GyfLGm+I8wvaDkvGR8RtDd3ttd0PazfKzkDva+DSyiimupOkJ68M1rnZKzLhG3Sq3GU8nSmGzBhkR3YHrVZJ3Yt6h7B7/HceiLSnxsBV9ih3JJrWTXHEcRLV2bx8b2OqnPm9g9DeSY1Xk0gnl4tInTw8JOjRAd/0rLYPFLyxA2hLo5UVgqct/O/rjtHv6UQ6UoiGXutE6Xwj4nqaY9epTOMur+KWIiPXOHuCmIZswcgV9SP1p9NQYIqCY0KoD/Y6H3Js+w3MIHylIwwTRg/7zJtfAC3ZOzifxnfPFBOD8s/OKsQ9R4IKy7wO02KYOnm50NTKqES5RL1TGphPNjkQLFEd/UZV55ngp902XwvDVD9tUWSv+1F0ZNLqQ/FpYB6plFTo6/0c5LUDmNz5v7gWTA1uFxL4bCXuSIcMOCeqJ98ExaTrsnc3ZdVSa6kYyFTpZv+BDV+AdqOuqvKLbvJuK7izZVCveJBInl27Kjq7Da6i6E6sx0rEUrb8lPRmuuyJKdkhIAyYsLO8u74xcG2nq3RDcXQLtuzgm9qtydh5BZ5RUFHRBqCkLMtuqpwlT6V48tIxJKgkapn2RlVPPp+C2z+auW3CKYk0e9filwJHf53/dWvJMrfnhZNu8Zxnbq+4tatlU8207rVwNroHcU5fqu8SNrC5Ii5u3EhYiVWZ652u3sRY42q1/pm1N1/fcCtIgUtOsYAsvbEYGo0vy1A+GqGaEmn8K9UtaiUgd8o0SZ1V9J8EYzbedLpZOELebKf4XbLVYMQKRwb4645bifvd+mUrlrD1DNTMuyJh+nB62X0KenRhOkACB+L3hzyCTMXoLIKAyMZgDUjjtWkPotf/ai+jIPL4AAiXLKazR5+R60y7n/0jqgQCtPvIaB17cmof6ov4dJyBD24jb0sOYyuCSfydf0LX3K2Q1DMV2gP+btxrsNcnkcPVCRlH10iM9fqfgqkc6XY0ykdXzOSLXh22mbuhrhPr6vhskbApsi2lJEwmhhmc6tW+j7osJBq5Bn1fLDuT9CmXLi+qUZCWu6YMWXGtRnyZ+HzdwPYMsF6bi2vSDJwbuH6QBUEzg+RyNnJO1oO7Kq6SMBKQvjhgx2wDaUIWWvCnK2oPnOm6iPk3BEuWk+W40O5Aj4wsKSc7iMlecEDrIwEh0Ltrm5O0jzd72QwkhvXivyxrEoqEoa8NXstPMaCza2rjgeMlLdIGwLKOKw4Y3DY9rGJV9TipQjB1mNDq04Wn5InFc36Kx57EivsFHYxvCdWoMtRCIYmCcb29xljvhsRTHk+GsVD7/48AiK/1gbZMuejhvF2tLuNi2LrD8vIj1+RnLid5GHqoT4rdcPu2rMHdgOW+q6lOpSu8yG6bTCnxJH6Zil6TmlJ+p/qCRis0fXmCM/DmSIjrHkn9KtOqAZDX/sjok+Ffnu7qODrCQEMGjPUxkrjlq3quqMpNctBTxCw6hftjExZVUlsM1NeQbLEvSSNxG/Pl9VF46A0AvkvovYu+LWbg63Kp2xoMQOna6uzmpbiwrSZHUE3sh1UkRaWoJF8i6NBr6ShRX7EmfV8PDi1u49GMS2e3PtnGtghZbWTUZVTB51pFrQKMSGuCY8TOGXqt9lkk1xBDP1qGYwS5/ZPdWrf3vQxuI/mSlA/o4DqEblll+ahHjbj78z0L1yBFKY3nz3wKVW0nPvQERtj4VmPpatmpgndmOolahKpHkTAOfdWcF+sVN8ErtSXQ1YGMBgVa9x3p1oG9fpprQQbh7wuKoNB6tiIXEmkuhwygQTlrPK0chVu2kNsLYiDf3Fl3tgPQU7KyrEEFzkalB8t32auIzjBFuaeoq5jkKyrZKOYPN3HMbxQBntZ7LTHlk3sjjwVaM3LpFf6AHfiGYvxd5GbGvG4ry6OzFhixWgPTtLrCMjdxtsqYp9Oa4aCA0KXpfsq1Uix1Pt3MfZIUqQjDW955Z1dVxUFOociFQu2ndB1lB+0pJzaZkkJKrpudDV0Qvl3Yd30MO/La3UZOhES8ZOXpW0SmLalzzshD4RC+878Vq9Yd360L1LJ6aO1c3qiq2x7LqUOUWtHrHP8kqBpe0Y3mf0/ENLLLPOgdfOcIeUz+qAMfwUXvdfQqKNAk2peYMloT47mjX199LKMEOgE1jkbgkNygCD8rWH/fxTiBhuncqLSH7gkbfRdJ5+NFXPZKJed9qdWHYlBhLGnoEqA/5KNpVRxe7TroeW9wUi9YO93YM6Ujt1RM0UvppDNXlylmqSxCeKkpUAmm3BlIIXDzwFt3WxLPe6gADJ8Tlj3RKLxiRT7nvadFCgHZcEXsrrFvz20+oaEZJkCOW8hfW8phy79IilYZW2fUoe7OYybNDj6TErB10dko7ukpPQn0NiLjL/Okm0pDYyqne4w4fU+rn+vglb4U3EvpSV5lzdA1ycDx8A8C7byy1bq5aNq2W32sLSspaxeNm23eVlr5YWLttYXbbx6q+9j78f/fTxo/qyMA+LTnbFhYoawRtv8lgc1GsFAF8WFta8HgrPMm19UuRF9ncQSAMPs15BEo99o9W+BvG8yIxxOFTVHmWkPXIayC7dFCJ291xOO4z2clAtNyfwqsgy5qZz5qhj7PnXEplS6AdMaaeGlKJ6XglDhzDON0m3oagWnI9jRiActxGwqHcrLwtGz1O7pOfOTGLXrBKpJbxrLJdIg6VNNUIHXzB27fceuXSxYhqQLKlsRV+JJvkX7mU/CBaLGfGmDmHTRFmhsjieUe+U0JpKVIodbuA+PSdyBdkHU9S5AgeRfx8K/3t0EBn5Yxn94/znj6hgfl9y/8+D/+f73yme+btVe3837eVv9EtO/c2U7Z2/mdH6+DffwSb9Fq1JqvUv/PEozT/NvAuK+2e0S8pfDf+sjbPMcOsfhu8aIo3+h/vY2/Nr/xHNVdAabfVv74XB0wyE/23jir4D98q/o3kSNtHPzf/l2Ao7LvfgkL9c/x5VjMCi7C/nHY2MkfZM/ZUcCF/cSE0X9KcHi4hjW4rsi/60IBblJUPM8NifBqEk3roLiPn/QfEdtBbeOaSYvD+suqpsDj86dD70hwuTqf2B4t72j39YKavBgaW0si/rj0GcImwp8uIS8/X9MQibftL1Xu010PX/zDWgh2MjmIyGl/6/aL7C314hDXmNpXT/19g5CpRL79pIejpO/+vp4NeXoRgNqmmuyf+hnzQ+HueB6mahGH77f2vVWiB8otshiVYhPviPkcEQ/U4+yHjzxEn8f7zzM+9DJQIcAkM/uOk/0bJF5M+IB6T6a5qSd/7tcYTRTFt7vX2vMS6fmH87nwYmYDviYpskoEv/27+jhbP65a/YvcnOM+bgWf93bZV8lGgzwFXYoiwRqkgYmLcj1Jf0wNkkKUyEKKZqGBgJX5Zah2RFr2k1mdOLRRhxHEPXFXRhrFHaCxbX+VCYQasHS9TQIg2Y45PGBEwwjCfQEx5jP9rCDwou5J+c8ZufTQXGFn6ROHU8+GxSEKQqG+zLslgsq2ajXCwujF5Cu2Bu2Bgbm2aGtAlRVYCM20IkbrbqL19ypI/8cWP8Awqpwjwxz267BpIsqOfOqQowrFiI1dluqgXaYA8i7feHY6Vdc4pvLzOQrXrpHNB2nutnNGTHec9hgdTphPQMKjmxZomsksZzgNlyv6yTU+qBK5+WpklBJcmImXUQS+XBbd1qiVlI2PqkWxA6t5BiQgbHQWjOpdaIyUwx5EWOwr3ngc56wNG6Szg8tteXjIHgwvMEKKAscxKhLbgIcZw/SqloGN46jXBJORwcl4pWhnYQFnSSHR2rizA8/JjmzDc5WlE4NiktL1G8JXugNQQaJFqdOIuW/dyL4d0WOG6cdWmRZsGN1nja/CatP1hmqji1S9CY7FjavvRJXpB8vxNrO3aU81kGqhXWvhJaWFiFR94g0dmRagIGW+ODR5XSdUw3J9iOfISTk/sPw3MdPjX5ROULa0J2yF8/llYORvKbrdYMKzBJGRbRCeEu3FcHP79a6cy+wGvCPJEDDzyy4XexhfNJudtwWfLYJd95CSywt1TAayYj+fb2yD3cLIbEeO7OIUK9hgycuZefFvfq0ypOgwscj0TaGHMt23FoqLvnKkrRxyww9rmQf7DMgplrMOYnYwG9sYViqFdLZmCSaOSBwPt1j8V+c3oPdTHtvNqfzYX8ukRxzQCH9/QQMIrB06/RYHuDBnpYxSN3I7T+DwY1fvUIHzl1/FU0ZwWi3c5clnOpBmpFqoxMLBUHHWdsE/CGoPyvR4kF2+EMBcfk5dx1HmgGzMRz34Hhvba7x9gUCLNcM8UYTTEOjNPJHSXvyPV/JAaqcHWMFwnBmGEkuJk5X3mYbvkcSsf8pDTca7Pqskgbfq0MwYtI89lz3bQCnvR0+RRT9c4fiWXn42f0EYC/nbzG3r9QhkL6dg79hI7lx5Nw5b/oTJzltVEwGv0s05duS1mOrgLahTPTf7kTxnd5td+RwEUyh8J2pbNLWsxqqRSvnWnoQE8vrMu+kQ9x611vtAl0Q6/hiLD3TIvo1bpM3ZY1TcLKfLBFOxTjS29IXYuuMOgIk+igld3F6oPZ8kmpe9/Iehh3eKSzoXHdnWEgsna0xWfeaM7EYXOZpkP1MTjC+TgAZnLdoyPEsbsKemZehVNe4IeoO38IjXIgMT0GLCYljlC+s8fcq9MJjn1+KxG6suyLH4WAwrl6XPJWNECt/NV0ju6pjEJH8v7E99HNnWmSISSHCqJsm2wumrTuSqygmhX4fmvIJhzwxbrrTZpGMdmr4CaZwCUQwYvMibfvHsQk3dyMyBT3l51h5KsqlTN/n+5PYjE+wypybifpaQW2+Vmn/FjcBp1bZFpggB86ynAfK9JU11WlngkzAWyuyvDT9c3gAIfTgpPPohLgB05O9n36yvLTrjkjuVoegGdWpr8Z8ErzacO/zqwIRbInYv6GXpKkzPsDNYUhkoyl7vvddB3LGmiUuws3X1hKLwdb3veqQDLT2ll1GJD113ovd5Tz9EKaDv1I824ukzFVpQNgyroMb3Jrk/jtywOgiPIzYUfqfK9Q2Y5q44un5FipmP5h51h9OB7FTsFaJNRvSLY1gQ9Qy2vDbd9PeEqz0bZQ2gyS0JeWhUFrJj+0WWDGnvq1E+f8Srcbozgeb3uAZF8qlmPJopIvdTDEjWjFI29bs/4BpzcV2NnKlGigOT9EbrXhOXvxPGvLdEne9pYhW30zEv2zjmHxdhrRNhRQC9wlqYnxZb+B6Hcb6JtKkhPmUS07UdxfSrk4uLb6yH2pgk8KK9Ug85CXQ7SyXF3CXATeg+MtTAizlkLg4Wbj41XnbmcbJYX1QZNlwJ6+jI/xwR+D68qArfE04WhcTQHnvBbnJa/x5yzcKmyiX0xpqqVhTyboF9ClkuaQuCgoXI+sjHgCm5H25Dp+SfvuFk+V9rXAFhajGGfaUBIY5sUi4/FZwI1iRXr2hpQu8Zp+2LGmpqL2C0thXdSUk+t5qllFtC5jzrXpaMIuz1g6F9FPHuzT4BkcqNhJTAyIt4+8bBNsKpW8vyOkaBWgcRuec28AfSmzzHyw08CHd2V+wZjbpIPggXpb5S2Ig/CuniciP570EJldWur3GH7WqfOB5U+b8eDoSjXyXHgQc+M4gQt+kdd5OO68n4fcY2k9lIPMu/TZW8uP+SGBdxrMrUl1uSn3evXMSYFG517OHxJX1kJFBJyNXFq3747TcRzvEgkPImUnWnCh+s3lAO1RPs9j3OYR6npwnOA31O9a68YV5YS/fFnyCBpRPilxWqd6vU/MWjN0lcvcQmvOfQry+XD0tefgAVopEY3kBOrEi9HBJ/v2y9OUeLJ2MIauar7OTnfLMDetI0dmte2iaiHa8Kf9sRC83yzNYbimDsa7Fq9VOqg8AuUIa0mlVRV2egmJdnVhFiLjyw32Avxiop9aHgtpMDW8x0t6eYgksv7ppPRDLCML8H2XRFKZhrxzBRKBIM+5CwEbR/z91J5eXEpYRqhkEwq7t36GNwhnsfWZxyjJki5SYOltT0ZRUqylT2DLvRT7CRJuTx0spO0SzmDb/C7x65W0Qku1kf+Ve0/r8Top+TIXQXYJaWseF6GTJfOCsWlCV0ZQXD7jz+dlCJxLjNdX92rYXZ7hukfR6V5pdadFPXClUQ2g6ySrxPTeCi8UWZCA2JOsp8q6b/ypGUhUHo78MSe14Et6/zVQhOF9tmZleJqJWHEIpXC6QrD79aZmBa+vMCSmjHG4e6WEoJ7U6j0oB633Yur86XRGjSwvX9rWTGpX1/1HU3Yy3bfawh150xx8I4fkBjOZ9mOKVYwcfZEQXQ/0R+qX9wf7JVoTiA3oZfPDISsuLwQJ56EzkrRnJShjnVBNja7lJo6DcA3bIxx0f3ZaZsaTqZ37ItvSQQuCGOwsbRIPl8KY9hBpy68Auzst6cNPc/FR3yrKknqX/Yf4rLQYBKJuHNYJ8b0uNTbbgoyTmqWa02Uiow9H3J1tkxLaWos1P0voVNcxwKRMDHryW1mOQ7vU2JeyObsfEbzSEDclqM8JLx5D4ShuO7YOKaQ/TJYfr3AIg3vpXSvJ9hhmzoK1rGaE0Gada6bmaTYdw7WdXYzNEAaC5JRB5tpsIdc2E7htnf38JUtGZoCKW8b6gaA5S7tbxAn11k7AHC/3RuY3eljgx8IAp7eERjKw3YegTzWSBF+UCmIB+ndzsKcMRe56UxljlCOXEvU3UXCHnGPJ3IOSsEwvjup5Lo7w5j4SopQdlnkeOcFTIGi/MQzWhJIF6w8UnQEL5F8F7l7d6kCjAD4edPa7gPC1Ee10h5Jh71rJvIH2jLhGNHHXT8Whz0v6CWF34B6eQszxhFuI1bM6z+3BjfaFlBLuj+brQIRVDSqviw8EqfIOEZ7cnl96Z0uhujVnpJ16iuy63UQqzuh4pg5kx/lHTmse9qerxji7EaL9E9NBiaUsFUDt4ZXwDfYxPkT5kpZ4XsI5FtEk27TW730hZDh7fPArI41R94O5+GlL07WocfnUqOLxqZnkg7q+uPIGSg0KYPTxxk44OsE3FCnLDbmb5LNYINMqaXZaH6fVMsfCqMmdsMnnw329Sn1sbfxojFpZQ9YQ0VI6ZyKXROu0M9UVYrcbRmVcjgmOIeGtl2T1cPvy9AUH644Arwe05S7h3Qo0LQC2Ur+NyYd7zKkTNKp55XKA5vqNrLC7HnTLpQQ/xBHV/+3hfYVZ8rctPY2JhVIMpTyJEgEiX+9csrelQOwp1VwUXJx3q6+VtuMow1j2A7ngZcCoR/IJn/QbLawbtwvFggi1lUrJb1sutyQRt8nHoj9ngT/h0vFeuI9BA6sm/Yg/SVp7s8x9f0MouU37ASmP4hY3+OO1Yt1jpjp51Ru5IYbGFPNz7vVVYemSwgXvjIfagq+AE/FUgqLwPURkdoks5eDjT0mMFNHKlfnI4R5xPzYZmFtaz4vP8nWGww/nGq6Wap3NLauxq8wIu2YviuPSmE5K1/Nsf1aIrdiN1GBfd10wT+mgojwRRieGvywnXpzUXCGdKCo8rixkNlKgitwmRd+ZvsKu7pDHki4sUVR0bTvj6ySZJrHNwtOKmjBc09g/6rOlCjMaBLFq3W5mWDvH12ds118JP3G5WTUuBQTjNOX1kFNzR7aLvUIojKfZm9mW5y7aF6sGY7EFFgsR1CLEYIqXnIcoDTPd0sT+/Eg+UIeLrXYCpRR1vmZ921G37b5GoElnTVumFEeSKd54Eg2OiNa86WkMGyeh7B0vAH9JrqplanCirQDl7V38iNTGEl587Zwfyza3M+RI9ECYHGYWGh9q5uldzOETtXqX9XDgU960/5xKGtu2wqntHnRf/HrGrEjUl9qZWWuVxzpBj5E7yJAhJCYpVHBGG06m2enct5jvzOKilTksnBX0vhj7hGI8iE2qxtKFhS2j7trc6govwOmRCdOYSShT0vAS0Heemh/jVR/XeiEXiOfmKOnKITbslE7FW+ZARjs3jTGl8YD5jA0oD5yKpDlCLNozwdcfyi4Xl+eC5+e9fDe26a1b79U/M74sitAvVbvoT7psn0dyi4qQGB3clLjCyBkH3SnEzqAPJCOuP/f++eXrlQnF2PT30wITCiMOsifI8rlwCUD+/DBS2FxAyKQd8JMwGFnCLgVvPmgdDqFzJqA9q0R+Qq6DSLlkXjqYTSGfJUgtC5h5mE01gTm7e7sCFLpQDwBvJMA1SA7txLb9JESt2TUmWGyWMk4QonCxEslCz8x7yMDenRZ0RzXH7UPfDAEAvxpZxfbRRnz2Y3lgWIRKJC/fgeqvj9j8Pl3f1aqZTrZp8BdvOFkK5N46uRvU+Zhovd1CitrboDH1eoe2ZGjQbgVYlqsxXmQVSScZi7txse4DaOgtP2C7j4jnSbi2MpmQbnxrCctCHfYdhIeWMV0KGS9QMlZIj3bk3ANNNLnPfrZiMXHNJYlXynoQepd1z3ZOl+n6Buu/GxkBRx/JOUQey+G/oSh1/vDSpX1uoRfJYaVH/Eg/icP5Yn/IHujUpN+zEKOvEwj2eenTeOIcpLviGr9wZi/UMvBtKvUWbbWvE/vxBldw9IDHcGeSdIwxCFLiaaAg7ffN/yPEZMLP43OvGjGvgVYuhTFXbzvCxpz42+Kc3garwZL75wsW2YUo1e8xIW9Ngu7VWp5Pr1NVaifnW6ZhDBIyp7hztNO7JuyQVPZQ/HmaewdhZA/9OIJRB42NFTckiy/vu3UYjNoYRju+dkBGoLupme4pzWQz/H6sKxVw4ttUXb3aHb9MUGXX3fFT4VX194+dK2zWH0d0iIbR12DVPdWTBg+k0F/78WE9QZIDfxGVtLb+0oyh+4Qw9RToTUu5pgq1pGS+YG/ul/WZHCVwjpiMk9C8f0/OvaxILutPpsYu26gOva3cFsNb30nNM9m5m98q/ldr9wAcSbfFAfzf01nbtmtiOxmsbW844cxkXpxlnKxt27Zt27YVVgZv++Tex6/8deHUr6qLQd97zrn3tEp6+LRa/SHTLepRdkvCp3VJ/LT+U4Vqg3k/2smSK2YA4P1hT0rukHm/VkHJEzLvn6phfEP2Zv1M1sYvZN5f1MmYR+b9PkFGI5n334wxWlkk836YecbKZN6fstNYm+zG+kUuGxuTef/GO2NrMu+ngMmanMf6GxqZnMlvWb+Bi8mbPI3V//uY1GRej4829SDz+niWaQB5HqtXrzCNIGey+vEhUyi5gNVz75q0ZF5f/W6KJ/N6Z0XzWDKvP7YxZ5L7s3qgn3kKmdfnhpnnkHm9LN68hDyd1a+mm9eQeT1po3kL+Tqr75wx7yHzestz8xEyr38Um8+Qt7B6RG3LFXJZVh+wtdwh32b5+q6WJ+SqLH8eYnlD/szy2eMtX8hXWH55oSWPbM3yvbstRjLPv16zWP1XPvSDpfJ/5SdF1P6vfGFTNCbz/J07WpMNLJ/WH9Zknt/SwZnM80258Cbz/M8qqMk8H3MUPcg8P/IAA8g8X/ELI8g8f1BFCCV/Yvv5doKW3I3tr5VCPDmL7XdHCGPJfP+ZJGSS+X5wljCFzPdnW4Q55N1sv3ReWELm+5eXwhoy308YhS3kEWx9X1e2h8zX2w6yI2S+/u0hO0Pm69Ew2RXyc7Y+TJPdIfP12mLZEzJfP+2TvSHz9cwN2Rdydba++CzLI/PvfVnRSObf3+ailSC5A/seeomVyfz7NFCsTebfC4PYmMz/f08WW5Nt2P/TtaI1mf9/OyE6kxUHpixZWs/pziPRm7yx0es9sx43WJYvqskPk54f0h+f97maVQ+ywM7QhrKzs9Xb0ZlZOi8rlQGkc7LSGdmTMb+yWwFI+74la7hCZ/PNChCaRR0P/equ/zp//aO8Yr+PYu/6EHzn2lZY+Fw0udepZvcmvtWX/Ou3yz+xOvNox9UjDSY4rRPbNvvYSwYIY20XDM+5fSx2+cMHOXZ1ap7r8yzaoO92vdqDuXf1/9jVdkfYua2tXes0GXZb6V11gCXkRNzAK/W+F2t+tT8ysPD8k9QnX/V5174/CSjsX+Yv7u1u7c/nJ1Dwn14ac0+XxqgiiqmZtgop3qgZQjHz/nyKmqtXpdg8YIVMWXoi2E2Kq+Y01CmlFP4S+1V/4oymZ47c+xOd2+ZHV1Yh9YVbymmFCiseZA12TlThQq9w3cnNKvjMDHwz5KXKf8re5Cbb66j7fH91703D7upZd3uWvf4jVY2/6bFPtndwdHJ2cXVz91AoVeqOnQCR30HN7qbOKF4FdS89jB3q4ObgdnjqnI/gxyfgvXAuFDNUCOlrxuFnm7E/6Cw89a1xq6cSXcu+QIVPtmg86yY+NzGjw87G+OC7Hvku6VAftsWSj5nY09YAxfgA3Jvpgf4ZHliS54HJAZloX3wURc288MwyH9UWlEENu++oOGwydM10uD7eFRUut0On3vuxLMwPNp8CcKhdAt5+Pg+fMT9R6FEOs/pNQkn0JzTbGYDyI6fCXhyEMcZO+LE5Gs2PXIdr3iK83tgEo4Jmonyjd8haqMGK2gGY6h+B1AcWtIvribJlHXBpUB1c3BCHMa8CET3lBNjjX9KidM6VjTreF0Dqgk5F3gAC+15J9pKc0eiHh/Re8zaj3SW3TH/tCgBNfke6/M/978f579//ziMpe+O66rOph+9/lsfEA6/8+PuTY6cWr2qf5+ej91lr1hT7QbEg6xQqdREsoCeZnfsbx+J4FiewmAog/T+LZfifZ6lQrXQqX0CYJogGrleQVwpO0Ebb6DS6mNgUebX/gE2MIV5eNyRIq7WJ1IdGSjef20iTIqWZR/KKNCWHRlXJq+kS4oOCtRqbcG1McJA2Tl5LHyNNXDYYIvXhNmGGeOlWcXm1WA2bvmwTn2LQxMnLx0WG6200yfHycnGRulAHR/d/An3FAOw5tQcA";
