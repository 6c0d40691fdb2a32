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
const downhillWasm = "H4sIAAAAAAACA4xZBXgjuZJuR5qklNhRTyJlovY6y0zBycS3mJnHnPU8fvG27Xbit46ds52d3bvZocfMzMzMzMzMzMyMpVK7443noPK5pfpV8FdJrZAXtjdSnuelXjC0da3nXeuljuLn8LWpox5+UEkdHThqn6kj+MAF1Dx84BI+ac0qR+h5Ez3JJtW8lh1FU3qiLQ5kTOoRGtCQHyUbGtCIRmtFE7ShGVnuOkqmNJLtIA6E0ISgIRwIi2cEAk0IjacEp2mSLI31aAmoaOyDhZscOXKkm/wwgQhZIY6EDdJ42NVHxjh0Kd9EhZMhORwmHEeLj9LECg2xhQ1JI1VIk+6MMEZZOD7JA4d4pIpxQjlppC2xuekZK7QhRIQG13XKQSN1nSZkQXxooOBEi9ZR7Ak5Qg8KfYQ2l/i4waFHSHNkqXMWPEwgkSC+bqDTRmEP2ylxZUQVn/GRIaY8IYojbTpNaCrclObDNI+VNCqJTiEPuyfRpsJwoP7jQDq4CaU8cviItUzdZF+Am+wzRbolOeD6SMFxAnZCTHGFisAgNJCWanr4sd1pEpEmvUi7cCCPZtMbeDaMj15yabkVdqJ2sbR2yX3bZxaLh0prxWa12o46t45qa+ud4tJMOVyKZkvR7NzC9Gy04G2e3Ak9ru50WrXSVicqVhcX5mYWS7OlhXJYqpbmvfYOp5xzakUbzeuj4r7Z2X3R0kxlsVIplRcXFrzmyc3Dzc2oUSlWF5ZmF/eWw6gc7p2vTs97nR3mZznzcitC7Bb1aCNqdIqVaD6cm4kqs9XS7ALW47V2eGWdV6lZubG4UF1anCmXynuXFqbL4Xy1r+ozelt1t1qls16MyouV+bCyN6yUF6PZpUqfz6nOp9IsbxGjOWzP3PTiTGl+LlpajKI+h3OS1hY70Q2d/c1Gx/pNzyxib8O9laXZpbnybNn7zx1+5zm/WqPdCRvlqFkt3q3WqDQPFRfK1fmFuerC3rmlMJwJZ/syXtzneevORr3bwiicm43CxZnZmWg6nF/a2+c+69zRuVMrF8NyOWq3m63irW5/p+Wrb18s3Po21xSnp+eiaN/cXFhd2ru0VC17qR0xLjx5jGtucftbFhfmSqXZ6fmFxfnpGSyk0ud88f9KIJrHhuH2z5ZL0eJiJfz/ut/tNnc8cKe7FUsL0fS+melSNSqXFqtRqc/9XOdun9jvtahR7Ky3sO3z5X37KvtK1Vk8rpWlffMe7HC8pM+x1i5uNSpRtdaIKsVStFCam5+dX6pWZ6rlmYX+k9Xr2ah1inhaolajFVWLnbBUjzyv/6VNHPATtbDc6ZvLjDfK/pz9YxbgPnCpDE6vK2UApAQpTc6ANFNqqgH+OpgVuSIVXC1xDUxWScjKKWMlJ9dzp6qcXJ0iORUky2azp5ayOZXTZ8osyhlCgSJjEADM3NMoIdETRO4AGCWvvPe9cMWIspyxZkofNAtSKUyFHwPGnAK5XA7W1xmorDS3k3CqWACpUHzAYMgZsyBxBCTkwIzkcioLMiMBE67vB0SVH5hTbWnSWqGzMFKqcy5HJFDSKLSUKZEq+HV51mmQEUILrEZrWeCcA7JGKueD1AaopFtLYCDBQI4LTL8tWchgeF34jwIqCi3WCV7BT2ggw5TxjVS30BcTymEZBoUwXIJ0goSFAA2+VDg/KIUPoKsKzCoX1mYFzEEBthCF2nJGAJNgg3MhfBELR8nzy5RA5lweUNbhbKXQC6YUYCMxKhnJ/fv3W3e/IAATLTuRWaRj8nnHBkVOo43Nj/2HScBuC84UYpcrJSTtrTSTkyIWUEpeo2CI23r47TH7ZRKyAi2F7BE4gKsowGFSSiUojOScSU6tIxtAJgAU1tIvlIyo0QIqMI422gZBr6wKxBTKEC4EQVAozC5npZC3sq1isdiyMDA5+2BFUCSscg6WZQEwM+O0WcALRim7yKx2MQ6YddoSmrLujGTZPritwjYiC+sKfeQUR2F02NxDAeQVrK6u5lEOrualUL7MGKnuq1Bsg4eGGH6hecG2lSjeQ+CMQb/Ik0memgdK7bQW/j0YCUAF4KKLMpcv8+wdpBPmwhkaFLU7K+WGpBKRE5eA1eESxs1Lc8pll11msC1THJdRDODyLcFurkKh9y8RwfnQ0BC3Xyj4AJ63hWl9Rf5ca48HLJEpAV1h9LCbIGmSIF1AiAwgZV8IkPvlqkTFSA3YgEACiWE55YMhUYnQXiMqJFwkKV/2kguz2Qv4LZFAAPZ0yINoIOsK5HXAVY5avayYUkAkUQSKdEwkHJTX+iuKloLADsoXRgUKoSwD6Ruw1wXSzKkp5SvaDpGzuZdBMEeHSSUBoSCg4iSFB+lECRbggkAT0RWA/H6OhhcBTpW2ZPLSeiu47DJLFHEUupaoepDY+3FAdQWkOlfSsXaiFDdiEF18KaQCNPVxLQOFjJTchupKJpNhgk6XJJZIgpkaagGKhFU6C5ggUCwPMCRFoCk1iF6Ry2joy0LBPunqADtoxpyhnFIJMziJSJArTtTqFLFTOZuECXeMRUC3mlIZVBk2z24C2gVXLQXBokRLzOb3xFPGMI4GMtaF0tr2QRToKNugNj6OOtkTQpd931y5z5i91kLqYIUXVBxywRf4zOfBtnW/z60wDAlCcsv4Mqn0FNeaw/oK1aQl3rmAUpAwDU7cviGqwEgDCUUpM9QGqVCnF15Ke10zHcG2cPwivnnfDvD/lwwZ++4ULkvJwPZQAOP2aBswJi9XHUGQiNOBoQPMQLi7kvsgqVJqtPB9hiVyFGkfeWsidd4GkYaJvGLG1nAbTMicYNUZIJEsALBUpMytFoFJ4/uYzxrSvUqCQYEJxSHL0EIJYQdLwR4zsLwmQXJbGlPOQcHMDBBZcQ3qebDWwiDfQoG5697uhWIijfMUZQN+APkC5TaMuDF5IJQo84CHwQj7zsdi9xWNpBWlkPKykLQljAQMxlYc12CFIDipiDuKFbvKM5CnYnHKqCJLR60J1GxXFeOStskooxR1WXDqwnmXk6kA2IN+K9gCyWT/S0UN0OhgKQrcIyPvhNUZSNntZTUkL+5Ga3rCZuq+BnjGLSgFcMayxuzevfuuWeGEia7YS4xeR7eEASR+0fuFHwYWk4IPn0w4XftDrLAmh6QtxXYdEBQ2seW+6/8tnBNrkCkUsG1CVgblUoMMEhkDyRIxq6tGM0WeCqng1nMtsceguNKK9pTHokkBsMVIQanYTgE1Nsa1lgIUi5sPginGrJtVlXB3vc8EmhcYHLwINXk75khlbHBst7TmSqCxzSEywh5gkTDHY6VAJjHdYS1ImcsJxKyVZNtXCijHg6585RPoKzakUNAZn0NgMBnnIm/Dyt4Dyxi+kpyjfUZpXzAOaGcSC5oQL5phwJsLEwiBWtbGNYP2NocfaSuyIN0ztiXiDpxTIF9I5mcsfyucThpZYCewPczurFDcF2KbKr03PUIwejlFuRBWc5FSaMB6RWzPwGqcK7TwrC/q2AMpbXLcuAbHdiAJy19KOyNGjMUzHEc42PdziGKxlOA4DA2JmJJtNNLjtXq1Tq7kzbyhWLwhi9iHx60tZVsnidbX2QDCPsFWyMBTHkulAg6gmGdTSs+ji2VkYDP1YPxqeveHXSzl7R407Gjq6mPH3u2NHPWufv7930vjp+049NE9z0sNbkQbzdaNA57s/h3lUL1YbUWR9/K0dlBzs1PbqP1X1Gq7hVekY9tWsx7bvjK920Ht66JOed2Br0oHMbgR1utRu9OIOoearevc6qvTY/HqZq0V1uPYr+kGut663OjA13YTHgrrsffr0iPEtLzebLYj70vp0R61GHa8h/OuAQIN7+dB2qnNjY2wUfE+rUWstzve8cxwrGw1Ot4vAklapRWuFTebNYSeyv1t6BD9hc17GgfCGtEh79iE7+ZblbUo9vnz4O4eLHZ6R5zJmXxKZ7Y1S/pJMat2eGPb+6SWiRI7fEKPOijqxMhfBmWCxDneGedo15ubkXciA067fs17oqaedA3flB3dVin/k/XY9mYnvfqS9ntR7Fjb+7zWPRj1pd0JWx3v6Xy8Z2Gjaf8CtbXhvTnbG6MRbkRt7wt6tBfDPh6fmOhFqHMu7F8HZc+K/ZOI9/r0WC8UOcNfBr2G1MjP6T07INuuTj2qeJ/Vum+Jwnymx4fMt0t5V2Z8xxLR+dtgD50kwXtFb90u9hf1+A6Mmv9ULW8GR5ver4KeDtEWPkX79NaVorVao7i2FbXb3iN4mrDufn1NS9JpV5zJM3gP5Fg8k48QVA3LnWbLe0t2mFRn/9ZsZluz5J6u09sA1vXrAEi3u/ZSRZzcfsUB/j7Yi7mM784Iwqhdb8tSwGTffhPQotuxr2o/UboEv6JlgsVJvqwdy2QP3pMZTQAX9r0ZKivW3h6XlfT8GZqyum7/1tVEfX6adn6d8Dq8PX4XENn4TWl7X9fp+KKjffAeyXv0rYb3+2DE6dRw71l82KnUrucMdI2pOd4/BrvGVPuPtepRi+vNQ+gVtrwf6cQMMe8PQRyT6D43IYT35lbkvSMre3Vb6vO02nkPl8Lydd4fgz078OQg/UFPnmRpc6uDB+CP/eEqzUbk/SnQO/G12vW2h7ovTz1s0y68tD/PRhS2t1qY5w3pvnju9vi9Hu9bwO6+aqwvTfeI/Tnoo0wd/21/JDxA3j8Hgz64udUqR/RCvLi/fjpEfwn6g+EGvUT73e9zYbm81QrLN3pvTMsuVsZWtLGo3+gE6m7C11UCrTXdln05PdqF1muVCjb3ayrTReq1BgZ6kR5NgCaF/pUeiRHq0+/HE4/Neogb91WVeNC3lrb3a52YtKKwvO59M5vuAtS4FyYGVHvb+2vQzUFFv32bVacV4nvyr8FR9309qe4XerdDeq+mZ/ORGFyPWpH3Uz3sVCJ+YmIs1nrvlmNDXRe6CN6ZjRMlm/+3oGtA1H+m/R7VvWG/JC4J5vx+omUMJrfM+zLpLkQmP09MknvlBbqbjQ7F34O4AmrL8/Uw/SBTat6A+/IsnSat25HvaUl6dMMmcm/Xmg3vG3qEoCreQfjqfyU9SupaK6zUIrtTP9BAiO3P/SaG3bxZwejfinM1W5Wo5f0jGNnW2t53XOqkR/8Mhp1OPx58WwvSqF/f1KOJQqG951BO96ocHyJTV+y/AlqgUp+pMzTvNJvFuu3ds+OgW41K0zuWJTp0RyHX79ocpLZqYamOyA+RPSG1dq3jfTWdTjR7BX0/Xj3UQtX7ipLFYlhq4gasYx/rUYuldDH5n1ixE7U2ao0QHdmA2v4/Cva5gbybeM4eMLmnuPNfMMUQW172njKge1wSm3YqJXtw+sn0gZMTvVEqreZmsV2vlSPvV+O7e4w3XOTPZcZ6wFbk0BPS9FOpxIuvGfZ7XNzW7RaPHUh5V6dGHpT6evDr4TeYZwRf9h9hXjvyNf/Mx5n3i58G/xg/7UmDPwvek/pW9kfBD4PXZf81+RHz/clj5gXp4+aj5oT5mHlY8C99P3Ni9+uz9zcvHHuAeZR6oPny+IPMPyYfbP45+RDzcfNQ8wnzhuzDzA8yX57458Q/Jp6Yfrb588AX2A9GPqAfmv3WxHuDdwYPy74reJ45ccprg+eYv+75257nm8/Dj4c/MPoD8erhD44+LP2PXQ8e+sTIw9PPGH0LfFY8a/gRI88cPS7fuesD4pUjP9n1qpFnwqtHfjzy0OHfZj40+rDh32U+PPrw4Y+M/j7ziOE/ZD46+sjhP2Y+Nvqo4T9lPj76VnjawNPUu8c/r76g3rTnzXvesuete8buf8oHJz6b/ZH5avD49PDvHn7KH7MPuYipoxcckf/9b3atAsaRXGkn3UO7mcBQGMpOMuEMJ5vDySyjVnzi+4W/jpn5Jo+Zn3AUwTGKnvAxM4PgMTMz2K7qbic3vpc9waMcrKtdVd9XZbu60tbmxYeP/2puFXzg677BuorZYnxAjBPgq9h7Fo/u2PewGER3rHtYXAz+e1ii+5uPPfjVKTbZff5rr/j4NJvq/uwjD77TZtPd7/7iva+eYjPdCXaA5IOkC5DtLPkGSR8ifZj0EdLPkX6e9AukXyT9kgzvUYsnWQqSLC3+z8iZByyeZTkpvcLiwBhkGQdgeTEWxFiUmjdYfJmVpPQOi5dZBZZZFcqsJsa6GBvWtr0NB44G/WBBrm2/R46sbX9EjpMt64wYplrWCTFMt6wjYphpWdtisLrv8V0l//RfFXnzHFgVe4Y15eBjK0LNCSpPUEGEmkWoAEIdNEOtItSaUBcIqkhQcwgVQagwQoXMUOsItSHUWYICglpCqEWEWkCoeTPUJkJtCfUKRHviuMArHulGbn9qB14GUSXt8haRNCFjsMgQfaVtS95S296f0MdKyFsR6jVIGOASRLgKaYNFmghrSFg1E1aRsCbUGxA3wMWJcB1SBosUETaQsG4mrCNhQ6i3IGaAixHhJiQNFm0iLCPhspkwioRJuf7AepwpuFmEY1IScMsEV4Jcj+d0ixxZlJ1dRsIVM2ETCVfk+kPeAHeICKvADRYdZ5eRcM1MuIqEsnYaUDTAXUSEdSgYLC52dhkJN8yE60goKywJ0OOgwwHBXUKEUcj2eFa3yJLFpc4uI+GWmXATCbEOMw7czO1P8QwBSvmyXaJsQku3aWk2l+9K0hFqcYZlkRtULaZx0RCkRMsm5YpDugoJ3Sah2aSR1FyPHmkOSZncAFlt3AWsSkCOcs0hXYe4bhPXbFJIaq5Jj5QjaV7VZLvHCy5gXQIWUG44pJsQ021imk3bIU0iadRMWkDSolADlHtcVPY0nQ9Y7vGkwp/WizPpWkQ9ZZQIV5BQlOcI3YpBp8c9uBwc6vEyYurFWXYttGiSRLiGhKI8R+hpebi4xz04Dhf1eAcx9eLsuBZaNGUi3EBCUZ4jdL4iXNrjHlwBLunxixFTL86LXQstmg4RbiGhKM+R+uPlEiaz2+MZ/YWd8XogdcnL5HRL2LV0uxbZtSgyQPLsqPUpMUoCtKSDlrx+SB2zIqcTJrsEkTMkz41apxKjagJNud2zJqfjJrs4keeRnI9arxKjbgJtu520IadjJrsYkReRvDBi3UYduFmCG+wlspQNFljUF9hPGSQNcNRLZCkbLLCoL7Cf5qFsgKOqlKVssMCivsB+WoSOAY6qUpaywQKL+oL7aQvh8AUeJUApJ71+mtFtWppNZtfZaSQFM2kFSUv421Zv0KA16CyR4q/b6mA/rQ710xySMjNpDUmr+PtWb9BMa9A5IsVfuPXBflof6qccSfNm0gaS1vE3rt6g81qD5l4/FT035tqogo6hHHNIC0halKQZ1QJ3WQaS+CplUXz/wS5LQxbfcCyBryW2y1KQwxcPi0NMSvldlgQupfYui0FJFmnW7QQV2avAbQeMAXit2ZvOQRUO6X41uHTAL7+/H4c6XKT7NaA84Ffc36+w//uIL8MlOprcAF6WVdTyfAFa+0Fm4UD3/qvYAViRc2wSmmqchjU1BmFVjQHYUOMcrKsxDFtqXIJNNS7AyiNsCpqPsBlYe4TNwuoj7CBsPMIisP4IC8HWI2wRNh9h87O+QAAssP/qs3x8+68B2wcWyDFCI9C4itcTrIn3AGwFP84/4cev84/48fP8A378PpcnZEfeIHz46Xe+4ce+tnVCPMsbhu+99p1v2GjLz9vuA35aOLWIuHwQJMxZwgwQ5sHRMN+wH+YcYUYIM0yYodEw9/bDXCLMRcJcIMz50TCf3QdT7MGzfrathD0/6yrhDX62o4QH/OwwXYzoFyUTcufE/hgXNE8OfNjBtFpFcigMO5iWAsghu4+DOc8jTp5HnTyPOXkeBwsqBFpCUKmyXzTPGjlUNYfIi+XZIIe65gAvlmeZHJY1h9V/mucJJ8+TTp6nnDxPgwUZAt3no8GUaZpcEkMu4qqwbU43RV7xYS9LeplyTpJXbNjLJi9z4mecxM86iZ8Di1L/a8C6ASw4LcYrxXhcjOfFeFiM2+DrRhCsG+l+5n3v8UW+vCh058jnFPkcI58d9EF71+8brt9Z8jtJfkfJr0t+D/h1v1+4fmfI7wT5HSG/bYdvwO+B96OfT67Qo5YYmzsTYon2pOhvWc/KTvEZ/1UFX2B8FTy+Ch5fBY+vgsdXweOr4PFV8GBNjq+Cx1fB46vg8VXw+Cp4fBU8vgoeXwWPr4LHV8Hjq+DxVfD4Knh8FfzoJ1/aVfC7PvnSroI/8smXdhX8lU+OfBX8TMKauL98zxEf/cMi1rZCtG7js0GfNz/nifOeuOCJi5645IlRT4x5YtwTE56Y9MSUJ6Y9MeOJWU/MzfoDMMuC/76xgsVCYLOwFrO9DTkI1WwfBwjLgfX3INSFq6TMIUxSXs2+x6ceChB2xKKa/wY+LEPYEUv9PZaDiJiIq+cyhEiqCI9w95CSqxAiqaZmv4LOdQg5YkPN/wEfmhByxBWBH4E5oYuo51VA3FX1tAaI9xk0XgeE+QU+boD0noN5MTWjZjbJu6yetsj7I2jeIu8f4GNbec/DAjDllVfWRWVUUroFWASZb8TNV+a56uYp0/uMl57M6hdeVouwBJgNZoHBY8xLEAWMFWPE0DCiKMSMEcUgriKaGYioPBDRRwYj+oEXURwSxogSkDRGlISUMaIUpAGgLJ45VMWfBaiLP5ehKXRpyADAqtKtKd260m0IXQayALCpdFtK11K6ttBlISzfWywMITWGICh+NfJg0BcAG2a707fw0FXMBgvEYOH7yr6Rh44GfRABu2bHOYAlB4anS85FOAeGx0U+zvA8MNp/G2uB0ZYr3whntIfoJncMPeT+CGPcDTSe4QyXl4zlYqKxXDo0lgtlqboEoLVhwGklGORV3jkhFVTFhbr+Y046hzCdQ3o6q4PplAfTgeF0Vi8knfLo6cDI6VhuOldgOlfo6ZwfTOfEYDrbw+mcv5B0ToyezvZo6QTgIPgh0ucrHfsOJS/2ebNj36DkeJ/XO/b/Kznd5+WOfaWS5/q80bGvUPJSn1c79nklJ/q81LFPKDnT5/mOva3k+T6vdexDSo72+XLHXlVyss8LHbus5Gyfs44NSl7o80rHjis51ufFjh1RcqrPeceeUXKuz6Fj+2DmKBw4ehMLqd484baR/wv6IBT0wyQATMCkOK79PWEurZx/YQZP5iRMde1bruIh4MI05JkKA/skGUzISuVhKAqTsGMiDY4FLWUQv0YiVHSEAByQDNNCP00MTNdDyGUu6PPIaytWFpq1CGfKhONaTLoWYWADgYaJKQwFfT7gOgRBpbf8wvT8EHTTqw2nZ50N2gpjQoWV1/XeCodc9tIw/klSTyh1dUAdcnkbw7z2MeQlfVnXI6utsdaHWK3jQf+sTfFbEof48/ssGj8oV0cGHtQ0IUlb1WkxKssYVQgOviCWgJZ7cyjIiZNBv7YEKzpYWDiqgwniYd/TDNxdYL93gKHoHmy0leg8fBVUMAGBMKGfMu2QQkE+ULiwjA/CsyYkXEu56PoB1JYwiO5y3dB3n6ODiMKy5BHJ0KpoPrzjemh1N5qmXBwKxnKCAUYQJ73NRr7BLYOy5u03roN39H16/LpNSXt/eItW1Q41NLyT7DPnhcf1mAbSdE+Hh7Wi4g58IWUt3j95T17+fRX8mytWN30V+MtWhNtgS2FRYkQ+HZZymk/IAfik3CL7KjYFVtkq/IOYrwCT48jSzMgs7MyqympSSyWPX+QZJKNM4lFXNnfLzD4c/uaqhyTDLfisNtyeZpl3wN9NdZt52fKQ2l5mZtIyM+9Ko/v/iMjKqpb6GEpfdXC8F+/978XLyCjpMhPRFSloRWTBiQe89IG+npRvgbyC9Is62sxX0FVRCOK0kqqUwRN8UQiyf6E6KTrHLw0JZ9dDnPNvlA6Z/oPSVe4MOiCJAQKFJJLqLbXAEEtqLm8JOKqhRKkPkUfogUKNBdP5MKOqCBWqk6jdaFTkSFmOeOZ13Eda2O2fdhdWVnzHXOpp9NUBGAEZfg+3wKrC1OnDPOTDwPS06vDoyLAbChGCakViwW7/CU4NoqcUVFrgkEArDPpe87x9SnXiTzKoC+0h3FdyaMBIECdbL7MAiXH6b7T5l5n/WgUJKUgodEpQRkYUgpIQK9aRhJBMUtMUCQgF85ZCDUuF1wbrlEtgRZ6oW2oFzH2cHFEXEjjJxd9YAis6iJRhj4MhEDdMK/oojPXdqCroQLgoYdFaIYVczWCO9nf6f6H2BDuQ5XBIZBdoxp34q1oUMvKeWRl7BvEekGK/K4wKAr/Nwq6kxvB3iOumMudYoEwDEzynZ/EJjmDxQ5RBlR2NRgKB0Lng+uGkQfVVwTgyqLWjIwo8gohCI75UoZJYvb7jxBLEf1EjB3t1zOSgrhOjRvZlq/AaE9+SwfSUSgyFR7BBFf/TsIGDVo6gPbJNf8frSAWm8PnICuUD5gYRJfUeczJDidwp/tQKP2qPf6OteoerWse55L0Wp02AISI7xt9HUqJoImOETDwdpoW0EP/UaAKAGB2lKofmis8y0U+rIRiqNhmSamZDCoUwKwTEdmMRPZTUDyOJaIeRKKxXAvxZTh/gamNpUALWfGYpHi5zgfIwVpOX+IjuIjRpmww/8Xc3RZmpOGsmuDqpxJ0UExuM3KqHmdypG0xmrEdZ0IhbrIp884+gpmc0xhVQQxXHBJ1I/BXEaMMZ4DCRjvoCV9tn5MSnYhU7G2TQrk3+FPN/ASMgFR/JGLdXQs0YcPxGCd7GjuktT2rxk0MQUt0IaYRsf6V1hCAEsrFW5J5hL+xXGgz6RmEOQ0COHnPKHjImwR4qlLFZxJRjtNkxjB6i3Q5RcM2+8xoZ1UFe3CLD/Y7Wd+7VrMV3ftcgQ+ERUCPwZk2dSSVpuLV9S0GXaFGUki3WxThruFyb8DmldELqJ1aTrR83zy0qjam+cTRsXaPnBoz5EE8EuuyqedQJ0o9kis+Omv5iUrbw37tayURelWff03rKcloBYLUyPOvAihLCakIwfmhN1bAZZvRRnJAIpE2gpejh+002JMD5qK7c1G6ji/rOvQyVgDuwVqQSGeOhOVUF6GASccKIOwVpCjgl1MySk+wI7dSkDfYC8hCgT9aw0O7iOc9yY+IRp4NnG6EzFaeFb91mvYxFE7e9L7K+5Ti88EesC+HnH04ewxmnsh0XEsxCzhZbVPuTzi1/zDXPwHBCsprU3I4U0CZs4wNJ1a4oUc6MqjSjzFIy7RyLf6+Y5U92k4l9wYrq42bSMbOR+kaCG2iQgkzEv1vklTzYM/e/NI5/3HjtivUTkY7s26jvdAS+laniPmsZWplb1xPGFmIZsbt4Bqr5djfZsi84wboRbLRGq5Y0zdNuqKnPYMkwNkJVjLiXi/n2fcI6EcfvlvizRSImD6IgwvCWWonWQzGjCPlUpCpb+sCgiB9F7Tr1/utEudBFsfgOuhPj1Ss2BtW1PHb4UcvICvM/6OILz4QvObM/a/Pfyz4/afO/yDyjJHsGzr0j7/OrKp//F5V1hg6FxyP4qwhLrEiNYXoFINdbmFT0uNXCn7iY62NG3U5URafeQg9Cf5KJjnC3Aoz/tJSFIi6IDHJf/JWWwa/0ybii6Rv/bzJjyDCac9N8ukRHScFmNc/Bmir0UBUTP+nI1tsFgxaYjl90Eav1MeO54fKQ5WsVfBczx5XemtKZOwbzeM34HzPHHyjonJnfURJSebIV7q16ws2vOieeymY/2V3ryjj3xSr5qp7rpCig3PztDlflHttkyEgGMkfY85fwJ36YxY+BjRoC7ugMnEKGjr2tWU9gToKS20Pq9yI2oI0h22C8mv6ol2nqtx1Un+gbchqOyGiGmE0Uk3tBjGjzOvHr20KDbRNUcMemHwPOKxIwQoQX8z0XZiMk4mIp7hUFdJESgJ5T+l5SYr48ADMvjTP+frImnlEFRl0kHgedAoXtyG7ryakrW1Zph16+g0/wH/ehvCrPvqeVD6UZGxOJn9lmbS5+gRku9RVkKCvbtJ5lrnctO6BNpttd/df6eAfVCL3wD8aDw8fUw+pL7dsnBgKKf3yGAkgYsvGxJz7QCONTLdNLpSu++QMPXxf/TFO8M9vVmcgreF7byz9nXkdlgEz/98yrqDzd8LzT/T1vTv7lmZYn+KOSRucDfGSM00r8zduSJrmJ0uIDelhqTEZQqiKIQan2gB6TIivH7XHWFimybQKl8AG9Vaps2yYVtrWQoHK7VDnuAinYw4O3dfSFyBeZl47WJk+HlzDHB2DcFylLhe0XdfTFyFdN7SXMmZ6XMsf2HR29U5o8h+AKOrjcU9aXw3ldAXu9IqnT2q6g46yYP5DelTiP11dheF2qHwBbHXOh4splzRva2+RKvgzcBVrXoLgDxdONI5jGP4qqa00V5mThOrlQXw/LvEG03i2J3iP/Qu+Vi/U+uUTvl0v1AdmpD8rl+u2i9CEwNAmGDlGLh4wWdVsm0wqOcKT0AZ3mZ5h0ELSmXbNwu1eDyYpd15S00y+A82mk6oiewYyz8nY9J/v0PPILcIUc40ubjm3KNO/Xi3IAXQ7qeXSddt2CjNIhQwm1Sxx8mcwaQnVW4NsAv3WZk0YnWXQv9GNUMO8h75kXeDLP9v66XR3JuvN0qGVeldA4dB0EKh2wNS1Lqd9JluihZGa2lhOHNKZkAQDqyJJbeNLoI97ICKF7AVOFMgcmsMJ5JvMYqjrJguyaq9GnYqWYbjapoyco1O3ypN23vGmwjztCewzrFS4nL9PLzPWXJ7C0/rJwNpy/colLfDxZ4oIWZVsHcp9DQsaYzMs0k+k+/nzyRyWFkoIvvQh9XEWz61dDg7waPq+RBuNMcwjFntScZXmKzOSB7H1UJevlOjdkoBUjA4681jSiIjTrmspXfN++zdcWyiTt6bAckvayPiQFWezoG/NQfkgmW6DRpgeYt0C8ycL1ZoteohiT6VuwuFsl1LfJ9fp2uUHfIbv1nbJH3yV79d3i6Xuw6HsAGvMHNjsJo9QzcqPcKsUPpFWI514jh2KG4FmDI7kDEr/dAr2H8ltyiDf/lyA+/d+B+JbzQHyqH+I3G4g3exC/twfx0v8ExKeR5BCambcnc1jgjJUAFoikDhksyp3ofxc6360XUJdimTcJrQBM1M9F1yCqKxtQH1MCg1awkJcbAmfecIAZsIJxYwVIyDsS8s5kQWbRM+UyUrMMs4jJ7C0pcqe9I8k0FK3n+txiHVPXA+X5XgiV+uB/MQrCjRoel5kP6MagogMOrvRhHLvmhg92QqvaHVk3KtlWQqLOkjJA3O7K/8PaL+Ta/+9x4kjeC60HOUQcuShwK1wUAR5UByIyOR+56YwGMZArN7duMLuY8U02UJ7LyzHL06a8mVpJvyfijIGlAWEvkuTmIt5csGQI5aVNBE3VsLy0QfBLTJbOlf8i5b94Huv770h9sWeSRgGD4uKKjwKXeQPwl3pXeiv/eSpxL8XNy+RieuqJt4DJ9FP+6ZCp2s8+odxK93mr3COTy/oeeim5DW7tSj0dtDF5gV9EBovYBBak/QE6CSi4iXXOYJGTuo5ubQmoOLlPlhgjgmCBXzjJWayadKUej6HLvJXPMOUDySwndbPdykgHJOlFQH1aFpeTadbfJqMdfRskPNGBR76DyR1yJ5M75S4md8ndTO6We9j9etnaQfRzA5MbZDeT3bKHyR7Zy2QvtpjtjJiuY3Idf5TBkGofk32yn8l+OcDkgBxkclDezuTtclhPyiHSCGWso0O5WC5gCHgJk0vkUiaXyk4mO+VyJpeLz+5NYfT6c1sbYVqROP7HFiLtZ8YLlWPqkaGHFX/9u15eToKL+Dw+2rGHZDP8s+A2sKva8eN8gPrWYsd0iX/SXAk4UdQR028t6hq7v18XmHxAF/noiSdnpgxbf9L7QALUlfAgbqrwEI6UzyzrLv1Wpt1yxxKJv74gBV12D3Z+//2zuj10/FZslb6UdwYTkEMZBDq6LOGtfLA78bb/9Me3nfgvwAS9p+I953BK3c5HiSu9j2CU4j2RRvyLLZ7vtXTMikpfRRMCfk772Xp3+E+Xk4pUmHu+bA8xekc/WeZs/JkSPa4VR9LodXjXAPP5A2oDPrnXwBjdCjQZlsbqWjKymtRRNTxznfl8z+Tau1t0U70R72tpNMtIVze4Sh+RhL1HAw//uamz2cd7vHcMdda7Q+JNm44kWDjGgggylBx54j88CjZR3+A/5GOi6T2tZJgpv+9ugVvy1s3PC5LGx5P6zDf9/CV/EF7VPLT2Hh715rFQfeYTH+fnjcm1vhW9E09vXT1Msqt6hIcXw/uCryVcRnCgFlgUaX8QF1OeDgcAcaW3oIsZIFwQBO3rkBNWcSjECSsWd3T+J1gO90BnoiyYAuj9a4s8Vyqa/ErAc6Ui6OUoOmJRtGMjiuS8KOoGDtbnQc1XBRlqusH/PGo47vkgGQVmnExfgPDHLHhG/9vgGZWx/2/gGe0DT/P/HHhGDXgoefoSc7YQcFMdgaXUXN+b1x2plbvbT6X70wPGK7Sa7/QkIGrA1ahErvNir/Nc3vkIO9PPvUP7dkz8W5FuzLyPn0tm2zM/aj672+xzZ0sPkwn2yZfochNtXo4K0hPFjq5Y2PGErmpRx+xQHwqy5a5c1+7VQt6Z5C7CeW5s4vaCNQYbHaLsk8ekzFdo7jSQJgLmizyvK0L1dKHXdxIfZSm6+Xa247MZ8g61Myq7wTL0CS0idhjcEYiervV/pjEbfC2G1CU22O2vdDnpy5mJW3rUb1PQRwlKXprTdSZ7tb1zphtM7tVj1oK5yRgwCm6D9+W5o1j1mJ+zUAevPOEMfgwGI5GMrsrw6lNJY1/A7Yj4XZWaxKsygtr6vuAHi304ZprhuME8GAVD6Q9CeSWk60jLTpnFoI1cJdvN/rLGvaNCZ6SkyHzk3jsSQVJ2HTzbwbd3E2lPJVYXXFD1VP6OQRr2UmJ9da3fbuyRHHnjoZ45QAzOE26OnwmNpIQZs/EWcLBYklE3V9xei3+JBm125pfBhDRO+4mfeoLvUst6TxkZ6D7YwfjO4XM7XPjQfu8VThhvbCubtlfZ5gs6PpgU75fiMl5tcKqylFnl3y8+qqhDog6O+fkSs3gwbHMtZVfYhUI3K7yDLYEr3MoWZHlcmcGXvsK66fgCp7HPjFPyP+mnBNMX0W48OwZHwaeHPM9i/sQ49V42Z5fI/Y5vbSH3S+2u5CbUQ378uNtXsm75uXUvE/9ckIl/Ux0ahBtl5joMLB9GMFzvSqDHpSpD8ccKrjO3VNP0tUEuMnZ0Msu3K3okJ5+NklkpZpLxcikGmXTodxibeXbDLNsu6bf+wLqX+vF2+oGsrss6FW/PgriCI3N8GBV7jYmUxbeWUkm9q9VffH/7gPKYv9L7q+9v7/d8Y/L8rH/juke7z6LYsjTO8V/Sp5Kk3U09R+/3i9ymsCEa+VG14BJh8pvDfnzMxzUj9FpOihfxcbpkvGop7dqbU7yrLSX3KFniY1aJpneejsf9/8GOzwfn64iGHyx0Ug+CwrMTSt5+7+Ui093+00ilAK+yw//elSk4e8UH0wqBQHn8x0468cGkKpVlXTI3IEThz3L6iytvQegqOCZF/nQAf5+GMH44cicLRWxydErkwru5pvp+LsGoy3DQJeUy3m06Tj4G54fcL5rZPtabjXPda+Zi7l/rofPwXzHcDgkW3E/KzFfJmZOic6a+jImZLkpKzkk6dSgpLbsa3jM20itz2UaEHb5hCtOrGRKm78ermGg5vfCIrqW7xObqEqXv7yQNHsjFUtZNsmC00nSz6rGcf2mSb5SVXQdJOJUyaM0Y/xHD+K1uF+DtDnCJFYy5pX7k0Npp//VkPCu+udY97fNmi6WsSDn9IrPIcayJrxgcMLifxevFJJ9rfXLtSZeV9bUuW+Bjh19f1WO9Y6MGXHXNY4Y6IdPS5Lbk3vxueVCPQMmpr0dSj5e2ezvN+3D+jpYNY5KSlDCOidQfRFJ/YDm7mlbDXFLiA/dwKCOpuhkUR/Qoz+WUDjKJSdPeDsn+2Vc/nBRoCRCk1hQvRJU1qZsFqIWax6qA4kZNXPeV54esUrp0DofuWl/pCLgKZThV4AfrG5UR3pIt5kHmGORkKRZlLK+mkNESFUPeUVF0gRVeq6LbHcK+ROcQuEWFxgK16lOTW5WdkJ931ThC9SGp7CyhibEElQPRD24A0YIDEZfH8o0unBB11L5Gl9CIM8iEOCgIXcKsJMFQDkDXDStlmjlbxZu1J1oMYyilwLarrJ1z9pt/QPMn2+jc8wATuQMgjxPkObD2yfL2hIaeGFjzWlbHOK+fXZl6fV+QO7fMKTgn0ecVnGjiQb8QW8k4vzD6P+IXrHkNGT7GXNxkFZV60limYfVMNH0fhDmmuTn0y/R/wIopG8o70o3BoeOmORxE2Ub3kkvALXt9AyLaDhFcC8szXDkZc7RKDiGvr1G6fcxaIWxGzdDam5PKPPlekuPO3mTpYFJaTgKUAhzRZUyQ/sADzBg3Ony9SGWmUCA2NyG9cQPYNbjgXW4DsNsqa653iu1usqRNISSDM4uDUD7zRRtmBtlPoH20RbSowbIUcUPC1+Obbg/j9C4Z6R2D6N1xDukrNiddwRIZu1zkwZWVjzRCM6cn6jCngPxPPfaWx7GwrlKGeBdOiEc0Gqg7WsEA/iXQzU2NQxSBpMfC3Jjf0+vg7vKAjnJu741YjR5DAHVKLScRmI147TZCwqsPSKoH1DCSygEVI8FlplGHDp/oAK2HdY3JF3FbFj9+Y9zeA20w8TQGpR9TNG0+S/FmUYhHifgrFJu7SjeZPqn0sN9m7mMqAYeMW2GSZMDj3cgCEu5V3Nbwj88a6n5Ry3y9LwVesWBqX8Uno/B2LEdp1EGAbrMm1LLZUWSfttkY2S6ydIaGzfijEbmQhDdP9Rjz23WRu4ANAyU0JgENhe4nDhQndng4Xr7pA6646Cq7mJvAJS6Y+25lqaVZqPC70NKotkPHGQmOw2GbrdfcSuDxMe8o/AGibym1OBzkSHKplVTZqeLO2MbEGHrVHrMVRXFGp+LQjJPKzZibHckue2AGxlesWibPiow6NqVqYoSlFlk3fIbZJXJFPhXnYkcdhhTOBOhECIT9g5Dn+G5/r8XN9UiKvG9tkiuQQCk7rK4ukmFp8guBjDDHLwiNCXjlF/kJMbHdVomZbJNYtizrljSYbLea4vHLBcgC4fptSC/q0HL4g92aAIhXqTgZbkGKBd7mNLzuIq+8UQ0nff5/FEQaQ0AyykA/Qkk65FhJ0VZQtEmFK1MUQpOSl4pWVm4FGV9OEDMi7Ok1ILBCkeGMt5QUJbpaDQPhvDY+e4S6etNyNZoeW4K/DGsE2TAL5mqNj4G1hijGggGTm2uNaCiUC+O3xmSINAHICnMVXWVSIDTM8h2VpGSiNObneW+aES/vn8S/HUWVMCvHHx2PyiF/V7Ss4Ro0n3oqskWrqBqCKX+AqQKZiixTZctUxLH1ZZiJj3HbdQlpyBkzeor0gowCr+emMHCZWEgqrQ7IqD7iFcE2FZILjsBahnW1X00gqYyI+X6MRXLGIsVFoUVhyOjzId2I/CyHBcURu4MZz3Qn31WJ2Ro7C2f/rMY3XLEhtIiza0l9UfFXjBnEiU+8utZYGvHvVK0Xuyh3YtFOf8eengPrYTf+si1uPpOPSuFmTaF4aYG+r9CTMW/X+0Y/2TASjWg+ljXK3McKK4wpkEZMXU8Ml7IMtxACSBl55AzflvNbBzi/M+fcyi4gmAjXJGRuI54rBs8DugqNtE22wnQjuGsD4K4Rd2AqJEhoU1hwEuoioRTyJkpoa2uwM1DbhpYSdVQ0YwZbo2IIkmqAZECSQ/0kUdrKoRXZuoFkgSS3YpdES2WgJTAkB2j54I7TFMHTIBfK2lLYN3tRh/x5RGx+HmG3W8WdFeJjPF1AUjRgkYC/TAnewZy7XXGrRLwF+RHraD9gS+9H8r3UudV9/FxotTkzoM2FPhy+LX5tG5lmGsoFBnMIcPSoga8ugG1XTVeDkkMh8XZKueuAfxUH1WPBI8WH8zcgddrj55KQ/6NQ4psfyJSP8BL3c0nBHBh7n0ui53SR/KFPUsPh0PrZ4HaCieY8gJ3ac0kpm6KcsmP5sMOSK5rzCvjNIGv1wSpKj7J0C+dzUazrMIcqblh3mN9iURjdhrWlgIQ+XmBwZvsGi2bY6EN0Prb5o2j2jDYLtQJTVH8DoLGcFB5KqlJ4QOBjg5SWp44AUgYo7J1+h+lVfSjBk9QDUkAUiV5D7NVDCKx74/odI3M5/xhol77ycEeKEGhZyuDs5NngcC0PnUV9QsKpY3e1GiHTezDIQ9Ycl3I632ZXAA0VFfqebbynGhSKt9bIpCTep5BX+dTZvN7Hdb2P1SI3mfw4tmTY/dIs2zaZ2V5DYMq5SnL8NEj3Pt7brvvKD/p4qz8ldQnBVIuBJrioBfQpPXEcNT9CrK/yGIHLqH8CRf4QtWXXlDX0jul1I+xJeeVrqNre0WN7ei1Byc7tLSZF0ARyCWopS7FlkD15JCnY1RzVQfqj/yF99IvQBNGOPtjRPj0EwZd+zbfVgSST/ac/uYo3fpQumv2OdM1gjFEYEtp7pYXLg/XHp/KFo/ytj0+Bn8C8Kanb93yNx584mcRdvAiRmItrYvAwAIjNq4OJuyt+h91PmjfB9bUEbw6pnY88fjKpr60yrF6VuCvIm6WyS+xoVtpd8Tiqu4a/TbZ7a+Jl/2b+/ObZpR2P/DDek733V37oG5a+7Mcmu2szKr3ghXc88FPM3nTJ19x2110/x+zZlz78K9/9wV9hNriOn99GtpsMd3NuPBIZFi8jvt6VeHUVnZpkAZSTen9vaHh15kyw/1erP/Bnk2sY9rfqX42euvrQ59e63aROYf0khMWRZsZTphsE1RX/9XNmkuYqiekm9NFvc58iGqxl0Q/4zt0E9A71vt+SeDMzv/Fv/iF89c5DRj752x6WXOEnT67N3GU+lAjeCH3hscvfOz/29yfXyK9j8x2oAJvNAf6ahrMAnOVG7g2+pObHGkUjPLfFvu4hzE3OvKm976//4a0LP/SMWstzjRD1Tz7oHT/4O3seWctzHGgm/58fKOQqW0kMFYqCoCEhpE0sXEF22CW4EVix2w0j4DKfKCxZh/cPdPzp2W/5nicKN1kf/wef/eeAfg9qUEIFvhdRxGa8Zcr85y+1rtLblFnldPItB7tmVr4f3azzZtScvQduv7K2fRO3C/Jgd5LU7zwkQScJjPcw9UfTEdOUFJYfSorLUnQurihAGnrQbajOgxIcMda8SghrdwBWTEcf6BOzhcb0Vb9HIGG4NZU/3/dPX5hiHYC27wPPR+/81/J5Ig86EPdvLclt+yef/vzRf7/nfYfWZv5y+ae/L/3cZz4P073i1y9+rXN3k1b8DZ/7/PgH3nzfSWQPGVB/H0FNI86Q6a136akV4Zt45GOtCz4ydwa6LjygHCiChVrm2sKeZzOxN8MgHrYh1wCXug6nHj7dCKJj/iP/lb2/gdOrKu+F4b323vfe+/6aWTOZkEkmPV17n5znHWrU9HmoCZpKdk6OhiPVtKXn0L4+z49W2sMzyfFHgB/FnkiCCRgt2ijRBk1lEqiJChoRa1SQ4UONSmtUVKyo1KKNihorLaiRvNf/+q+99z2ToUI/X08lzL2+17rWx14f12dLaT6hnLyCsojB3DFjCuFIGWfgsCmELcUiIPemPQZscuEacBrIignAmdN8JI1XWB8WIA9p3JI/EH6VAkdbDCyULEGRnBXA1lb6tyJlccHuoQTffMFaI+wNVZJGuwhICXmE+ocYso1KNosDIFQRp9hBahuuhLeJC8rSUUN3Wlw3dma0B670aRfcEUiXMH4bXOn45eJYyNkpqLHKe3wYzzLc6lI4y/JE8sSeY/d8+nmn9LeUQDAnaL6S9d0dSuR0OCXvB77Aolq9w2asbIhKq8DXxhzPtZ5L8j4zua7rPK/ItMcSn+Z90gT6oDoOsql436Mng9/oB0jOnji5kozq4EnfcX2gAPq4qEKcWrwuFfqQ9DURbD/SetqiokI5IDr6xSicrFiAVSDxuC//Lm8ueQfH9OnRRUoYLTPe0LsY9sx1Mco4vDv4JAWbhAnrCioplEGGqslpjNbucIpjZn/UwcUSmUOfuS+Z4SbMq20DQxWCKQTcT8tVR40oD4gUXtS0fArdsfdKVzCHF2FA0bcEAuhV92ONY60aj4ZwFF6ej8IRGSXpqYqGLYQrsr6nYSJZ595Qlya8e0KXqPBTUgoiraPT50X3+wxcjoDrUyRz1qp2o7+DGfQksAW/3TeQiHQYwQRDJ7l0IMU5Dd9pAnykrUHow90dYq4wihTHIkh9BamDccyALMULSUOSVVUsYNmq5LFbqKJqWnA6zBO4N4a51n1QJgP4TraDNFZfdAiBNFL0MR2cIk5ZhyPppzcoP6Z8a0LnthIYnXp6EJT20ovzjPNF7qAAooZyoaHYdly+Gsq2sJWcA3mCYdU2kTRvHB16DLt0Ea2RTNfzd2kmnh7GK8MV4uvJIsHOj0IYJi4Re/1iLiaX2oOWsPjkMSbYk6nPYZhsbx9CtzeU8hbpdIHWRMIqqAcYtR/pIe2MIiESPwbyd6fR67QVLhBpumIv2ynbBLegGNoSuAy3MLgcAsA6lJfSuWgOCLdVIEDopd31382DI9AWO45PMMVYuqJiVBlbIwdzgnu0DPVJo4AA8/Acg3aqXI9A9O0ibqYKGbdgSJAiRPnO2YB8sAEkAVJMxhTcaUR5DGOodTyeFZ4H3+mhaP/cwKKsSEfOvq07p9oPNdUaIDDa2FtEf3cAn+eJyWQs92K7DVfqFt8MHEe0x9ET5yI4VLyCIZ7d1Aea2Uwgzw4RXF3sPSL5OWiyZn8Ba1ZHzo3qMGExT3IEn/qA4SGLuh2GC4xtlaDgx4bMaSAqTMd6Qiu6JKYqCXXW0Zmk0xPnBKoXKoI9DNUVY0rGxPck6xasD/qJ3SNuW9xJbP+qSqaror7Y8luyH4GtnOpXiqGJPEXQiaenWPqiVfbAbeq/u1QyegLG0jyFM046xliundtStBSXD2mPniJj9BNRhQk9uDsN95cdJh+GK5usZT/AeBS7Fj+EYdeVpiH9iQPa9VWSXQ/xnqCCVOg4BiZuI4ZZi3HY+5gMBVZ5GTHUGMYR32TLN9mTuFHsfYxOGc2eTOIWiXMf4zsTyviC0fFVwIkfi6YIKzD0TLV/bLi6H46apfhIBAIJN+ljkV6FcFBInNJmJLtkhVxswP1KtVM0gyCbmn2FkOrtneMulB9igAFiDGF4tveYtHewKUUPJqzXtNRrWqpGFjEHJeYagirVYZA5DkVLBhRjhcEoekAsj3Y5eRgiTp9cFqB3mUvwNnHxtAf7mo+6Fe5t2LxrkMBrgUFFsEjzXkXklg8cCC35tHRfvtVMcT1iNeIWyxO0BE4QxOF7hDw8aRBjL5MVcWcZrJ+YAnKN5KSWv+jgw+XcEACIaLD2MrRf0MU3E2Jy4bsnLFpwj4jY7iawR4e6bUiYI3aPd2fEVZlyTvpXdVjuNcVYGUOJFGowxUK5aeDjYLML9WxL7etH0HuK1+MQkmhZlM2w6grs+29jyK/EhIP5sKF71Ls3hnB5/YV8P9fKW5cwBFVRHYZA/GzXXiRkDB3CEtbMq8DUxkXNXIx5oq8Y2nUXUN207LNBpSUaa54BK4GDCEQ+5TADTDliuFn04Nhcx+82kxu4t2Iv0IElgASEMThcAWMV6aNlEBnEaByThqrbd/SgBDBj98OFNgq4qd7udsE7pN5r4IWiJLhdMPlOSeylwPhC2yECF3HG7fsXeM+BJad8o5VEWso13CsPYZFS8dUYFF8tdH0srKKv+2aEHQqk3liDBm4MV6rD2nd9mSQ+4XqohQJyXCEohBWzyK+Qrl8x45ww8ClxwvqYsD4mjBmGfUHrK1rsW5Oc9q5xqAbUAuW4qjMALe402WJLEGmXPm+iWAQeKOvkb/1E4bOOQRtKd2Nhq4z3BZJzHHs2xlL+JG+XebOpqoF4yjEO7C3SBtB+iza6BMJXiRQT+qkmA7ohZ8Gj8bwJN74R1falUvnTHF1Apt87FbSk+OxTfPaB3oZiqH7+tI1SkQSKVZdapkyOZOnZHVd3eKVD7xGogLtebb8RuRa8dl/F0/6ba/bLCxICFyE+PXFb+tRroVyKlwP9u2PwByH9RuFkvO/mGa1YtolHwAxGv2/kzyQXLtkFPvBdSzeVx18yVUDHmR5m5R8t/RXxKlSSD22lYHGRnPZtPV/pyQnvefMSHELScgrIngKEt185ACHh0+YOxvi9KS6/K10ou+UP4fTsVwQiJDwYyjmVwi/f9NFQPuqjGjo9fChcGT6UMtfDkuthxkfH5Xp23Mc/JvGP+fgjEn/Ex+/AKz5jPSeknhMS//Tg1VEeI+6ZZmckt2hJX2tWYi7UPYSy8bODVyP+PV+/9zr5+4FopJlJB8LQl3M4nZ3h4NwM0x6KvXER68zEGG+OJcJ7Yj+G4u6ly3E8lkz5Idw/DI4VTBiGvFzNRPtGjPtNLZ14ezQC82iixPYMzEv0ttHEra1cmz7UogyQw47Aullx+Rj3Otw4IvydrR/i7oisdbsQp0rNYirDjIUdTEcvhUhYH47sJG/aD8w8ZcIOThT2BmdvEGGARPL13fCbiuH9zscdRdyQeh+Ed1i994u3er+8Dhvt4cGINTIpyJvJ0GFI2zJccNFrLEP4tdt+uXL4DiV+1Ox3x+gpTRmUbzl8PPCj+Pl2M7hhlfmT1qXkxOJnL9GHW3MHS+XwAOItX7ty27YHD3xfMDMCsilX4xosJRIpLadyzDGHGKcfdVY3MOoYYwynMqRg4BmJEQE8TvA59i+tLpdU51T6nidY0NMprtGQsMu75Mky9sunCVACzDUYk67cV+H2VkaPSQlslY8kHL/jGi6D59+8MjqW8MNxK8MdA8O6O21GzWV+yN5tgFzSJwA2xpjdmTOAGDauT3tyMbcF+214xqcqxZJetSQ1sKb2EFIDgEXwH/Egja8MAR329NghG/qrgzG2jmio7261X+zm2M+zwTwZfmqVXDKC3XyIUJbvwsazsHzfO8SRsxchq9sQGrwfm0rcbEmPxc0mdCJuNqEdrWYT2tlqNqFdLb+FHcEW9mDcbEN7W802tLvlt6EU7s4oz3wNsW6CrDkWQR36peV6C5SW6y1QWq63QGmZWyBal4ZxK2KKtFxvgtIyN0GXldvCi+ff/BqKicU/CKE1UY33JRNeruwbZ8lJhs1wgDCIf01BRNkBzWxezO77KDgDaFK/3QZ+0zTKfTN1uD4r//RMbK/4CPkV3/I141fkw+3B1ccs+Igjlwhhb+DD33bbZxMXHQZq13MI2m8uAEMhvsa5Sxjxc7/VSkwKWzTQIixL+Q0WhKal0L42mWdbeWXLBR64/+Lda6HsZlfmn+df7uudwmwB319A/azG3t0FR/Lcf86U029TyZCTQErdEwAnFQJiY3+eGjNjOJNFa0AcBzEr/BuR/HvgaAByRdtJ6LTopNrKpH37gqbql0scalX1QqeLqvU2jRqxxci1D+RxrwUEDVIpyRKqQnd768IiBorBOMkNpIF9aw8MNr7m94RacQWshDywG6i7CbZYtesNUFTDl1Vaa/OId/+4UWMYq9rAIoIgXwiGcPuxReDCZitSIMU9+5bTBOi0S/m5Se2s7JPOhSzzrHCpAln+yY4ZpC3FtUaBlQo40ipNW69u39UXaynf7p9OaHUPBGgOrHiZptoDo+zoBtWDilFbL8pRAQo2xwjO+PO1q+NEvmL3VN2a6FM1nSkKTuIdbpT3XKDvZfXQ3m9mLYioXhBdrUAOuVh8WBHn+SLl6XZPB2M9pwQmPVxeTTpn27Ad5DxHe+K1Wf1d1ep8tbBZ45td6hfFUqyJri//9tN6UdOFn1RZ04f1g314Mj3ADLG9uFkYqjo07kVNpT7bn2eY215dCCMugR5Ab/Atgf/CmgVe3nNQPtdc+nKgZ68NPdSDE0P9uqgXZ2XXeZiBzCMQ4xFX/zP8J4n3LkDEyPET4geClKUDHUZ4Wf0hic2heogmn8o0s3JmPqeIdK6LuPwa+hXb7SNSDFfFbyAcSVg+wHr+jrT8tmGeeNvws41KxDPOFTTvuq2mPOxqRjX6YL8W5zHDmBUO2OBSmFNJeGofm8HXmln0YXRn8idOGy4PaBuroKpF4huABr46IAxmbcIROfkItK13ud3Y4CPZ4AXqL2ODV0r2LUZ8NU+ICvlg/wdJ4JTl17ARBZKzd8p8YCghKtxB2yHuWB0ZR6irHoPUB7hmTl3XkhojM7qFKnUscLigqjMbZjafBW0+GODN/J5+OEzt49uofZwGrpDf3pZwnR40Om1YJdNyGbHwQuxSacXIMGP4dd5jOP5HgHXVovcZPFsmucrvlcJOyWaYLeVHzvQ7KNq1zvJUlyOOIiq47cDJiq6Qk0F6Ub15qhG6jKGgvuiChDTiukosZpvnAA2xhk2uWxmB0brrNWGvlvr6QJf2pFgjSEkFgLhXept4j3ibeNSk+OzgmHcFvZVxgOzJiOLo5b177gxrggoIQpqO5j2DIbUjljFWQyZMhDCZByo13AaGYoQqTFVZhLo+zQK+Q4alDs5KmZEUaGTVmxLB+mCL7WokgbPvHtFQA9NBhelyBYkHtiFkKcghmJtVIFNQTgOEVdBhEnuhC/yywiemdZyB3Pj8errkMJ94KABMvAsbdbF09/jx1Q4Ci9MSzbSqT/1GTVGFkgUsLigSr6tvZwINb5+dhBd8yGm0BpUI9GGjb1mctkuxX3Zl4QD/BuIIl4eRkvCN6NEN3wJn4Iw5jIOb8pBm8pbyQI5xtCmYLlxQbsFAEHRxFeSzt+PqruRfDCUckJ0bKd9+I+XbKNRVKV+cAPisxyBF5efnb8A4q1BQ14ABQwcMKhK8YYXN2g8txExYTshYng6MfeTH3lDLrOIOEI45B7UESBsj3wxwtxngIPJbHhWWG2UhAPEdjJXtPHb9POHuSKAS4lrt1xe4EFSud8g6F6wp+CdJ6gI5PQN1XQe8/PtvfyXN5bmz55YdL8O1lo0JTnUoMmFg5NR/+4/CXLjJPvSm1D9MPnOWvWYUXKC4Ehy59n9J6je+8Zfhuod/FZpyPsVUaQegxuyU7h746dlXAdoxWu8ZnNNaJu6YqCNYQMtAI4PpCwbSq4KPicJRZqI/LbPLAFRrMxjgHhe2Jom4GMsidHX9km9B42/quqOpC/4MxZiRmjUWage4baI/gzLFo2BIiRQfDZ4CKrZeOLBop73vF9fAvBHLd7xu7IrX3HUHlme3Wba+6NPX5Atk0JnrOx+tcwUPf3TNc4Iq16Tk6rJhsi/hg+PeEoKdYYN+8p05C91lYM7I/M7jdWejVNd1ENWRDD1mcDXG9+v9sENZ9l1U90QB/5rdsKaClz8I7L04jY8nU8wjlZU4276UqpJhA9NUfXuj6Mg4FktMX/Bfsab07eck8rgEBpGJWRNUXGKgegoejPHJqJ7nCI3FVPHsk3CsiG8aIIj7mOzSf7GAGRPCY++WcK2XxL5nIfSElB+5Ra4ai8oPAiOSlV9CaNR+RZuQi7DSp6jxYBXUH2jg9PCclaBfaZZzlbSF2Og84ZLysecLEsvHrhDkKGNh3uAh9cK+QfiAeEVrSR4j5pnmoueYYxIDRAR6AncXMsv4TMMVrOw3G+UFwomHx3gTfjW2uZ1NBNWab/MtP5bgJh+R1K0xxyVmDb2PJCAIb2Bgh1zQVtO7LcWOtoqBE0mR4vUWecxZuByxu1t5BndPC2pogIjJO3BvbEE1EtAveQ/udAvdBFn8+c8OzhWf1HUOOoW6OME9ajbWJ0aE48uK08F9TMEep0KmpczpqJZpGXW6nIdyLpOqJyXzwVaDJonst9vVetAkokfKsFlG9dLZIeW+K/OvufHShSdWjV47W/i9pmXf3mMtOiIxVVsQuaJLz17XqtoabK3BwDwNC19+j8XAv0Qgv1UFmPUxogsBjXqoU6Ov33gho2XfO+YLxH5FOwNZM/oBkAU+HV5PUrwGAS1STlIXCc6vSf1q0OyRmOMhjhLkcYFl9h++G4OBgUDn2GejfQ51IHSiE/weTMpX4stJy9fCMYMf0PHWwAf0YKv+gB6Blx/QCXj5AW1L6g9oJ7z8gO5v1R/Q7qT+gK5J5n5AexJ+OAdbdGda/HDelDTfxTX4UI625nwoRxDxJm462xQJPxDxAHJQ5Vyis4LxoUdUlsd5DPdYnPtVwEmzr1vMob4t0eWZVFeEwwkR46pgCUnKpHRrtYS2jYKHzXAFNRi4CGf/FvJrDqGUMuUg1HcRPNmZ0c6Um+u2lPvGYwnDxxNCjIWoRz13RXuszTb8AuFqnRQAc8yqgJTHOArmjEw2Z2AC1oblY/+2ozU1H2DTEJtqGkJvG6oEl6M9ZJhBL9IR8yAzR/S+Yabqh9OMDHGTBCRjCxVqkgHoFFfUZOB7CpQk6kzxOHtnL5oQDt5EkY8tf9JJkR1axCi3TyzujLgoBRL/98WfeP9D4k+9/37xZ95/r/jb9GvZjvevkGMXUISspqd+VtNXP6sZUj+rGVY/q7H0o5oRDG/EakbVz2oWqJ/VjKmf1SxUP6s5jX5UswhqqUK9j447A81ZDs6KPKeWxsWlGK71F9UllN+KpBx+/NJcAkYqETWDuEg4lUPo5La3o5UQRWCZyLxAS4F6EHP1bov9PhxJeEL2YExNJK9ChCX+OMIPy435r0FUBbBK9g27T7LYna8YLAbcQwOwzDNvy0tAyFnKbFjyF+Hn0vIBAb5slX8FJ+Fmdppc6cCLA69q7D0E78LTQ6Dt1asZDsI7phl2qVdj98C7yHNvzCCwQAtuU69m2Wmwhz0Y5xPY1L4aizDxeHkMAOiuXV9U88J7/4+Z/D82KI5llXcm/0/Czf0fyiwPxf15r9FtBbaaRboNzxChIPN/uvRhpXrx0Stf00LEToOvCV4gJRAbwbAbNELBRt4uuGImfSfcQjYbuGLhDRMBi+4yAWN6JdCiY6hwlzazQE9SjV2A2G3aTOR+7tnSXUzmc6T7bhTd3/LsQH3yfH4W5osL1IU0c+xvkQUvjuUMNskPcrJlC4FOMOhSuL/e4oex32sq95td193iy9lvtfk1cQUwDwkoI4OzZZsZt806GG4mf7iZ/KFmxof8OkBvHwvzn5eTHxq2/iNcIXwVOjZR/h8Q3hPl/4l6HfNl2LX9ooC3WSq9ySDAvh+Bt0vOtS1q6iXXi+Q3I1kysoSORfkEdboMTnenme5OM93tZrrbzXTzRkdvM326CB4zXATHDRfBMcOJeNBwEdxvsAhUWiBtpjttpjupJhU+TjSXwF0hl8AMtozFMICqmH4YrwEpS2cJsyfxUPyy6x2KjY2LEEbkcbQC53ZXzInkTquFMJ3N3POsyZ3D9WvemcfmwaOdmxzr2LlAhMiXUMfXgR6JVVCEezyp0HkZsXnjlNMAt3KDVEZ4VR7DWQ2cHTwrapM14N8z+HvBxEtxP9iGqMSZTcABGNqkkrwzEa3C3AY3liUorqrC9e5BuDvwlUAHh92vuMIHTcO/hPt7QNQfEQlKacLEFG2VrQgrsyJ74Ze4G0NWRpMb0NkIzyl66CDYBcWi+BVovN07/F4T2uskqMsQVsnUO234kgpdB98XPDif+bh7iMFDPvhAnSrEYZ8E//30b4P/vrAxT3Y05GAdCzkoj4QD1uMeDjnaL5V8EQ2+3esH7/DAIAJpinqPIO5wNIWXP8YhqYb2bkqnh7j3UppDO3sIcxfpKEqCvOIgA6D5pCqVSxCvtFhggAQCLOtw7ZUCm13JhjFRnFD04VZ1ZeIAJvHyWK+ZtO+rfSzU5uGVbcUQjBMhFtE9iRbeqrM+g4BE3qaR0lsNIzGRZnzkIZ/pJripagRsrOxN+8W3xy++3QPjtFf9GB9ZU7oIuWIiYdVJiPHV4lgP0nkROmAZXSYyMFoKwD6uMqzG157QJhjbLB8Oqzr/sM8myBDfZT0Ph+wA/MdD1KHdMOwGl+QjIdSAo8NE0QJ2jIRf4dkUO2HfP6RTGyk3OVc8UWw7xHP7ki7lsCDe2xS175Gc82pDP9i0gMofgXaC+3Fr/Nib0xqLA4S2UU5R4rmbaBarkT+abj/eccbX96p+bmbl+YU15d7DjwWax966qMpYHtHLMsZUPzKz9rUytQ/ijTQYOIyxCtQUz7tGxANy5KERoH4bMg4qCZ5jToRdVi3tnM6PgSPGZnFg20fguc97QBti0i4DTxfb4IUAH55NRez3OH6OXJN0+XWQ6X8TF23kFyvWxk1gOKq+1dJQl56ubxeLzL1f+1A4lQlwr+kD2Jsa4XAsdz1id4XwghCClY4GuSogn+NaVmi10n6jrIhLo8HgZ6qGMsSDh1wNb8zMoq1Kz+pDdj/w2z6coFBTqqI+J1Z0f9GCM1YoZ5LEpgjaIgPMEmwDJSxuB9GTBUYOZglh3Ehi+wi6YgjOOJXNSqyFblpxZRpB/BmF46XMJHYMwaXFQji94jQIKknsIjfmFok7DlUo4i52oo0CrKErXAAQ8LceMEvV+BN/G0XwJ/6+5Ohr07E2PQZQ8CdpQwAWf+LvOglJeg/N4k/ihgEY/sQ/6iQk6dCmBGAXYhjwJ2lpZYZW/MZJSNLBDYyxxHUTw3UawMaf5OmgK/gT/whGF3/ibzkJSd5E8iXa9dPQdWgHCtA8/gAWQMWfgj2s7hCK4g/VAAT8KTgtdVPwA65XltsAteIPraMl/Ik/AaT4E38msYAakHYAwaRSgnQwMcDoHP7EH0kc3D5awp8UM4AKf+LXWIW0r5AOYyLwh0nDYOJP/D2Jw0RYQIo/XXIWUBc6ZYBeViYgwh/GEUXwhzULMPCnYx+r20Yv8Ke9MwRQwZOQgtbWcOY66K0aGYMXf2jN6QpDbewo6kg4rJhv3ypq4bDHqA34wMDVLMzKT41+sD+J9idDf/CnQGZYwJ4E7bQWDA1XFFtDMfyhb/xGm9bGB4sBNRkMrkZUjr+qJErYJgtK9LAvXNWNbIVw2JVUqPWdsTzMb5L33n+okNFfRiipcWlHY4+xFTbfGBRXeMP7xDvJDA9IhhXM8KDEjjP2mMQ6j4I7DNa49Sz4sGTJPAIYxHe8HR6L8xjX8h/GNaYjmyqPAQ7/csYRTOwH/cR+0E/sB/3EftBP7Af9xH6wt8R+0E/sB/3EftBP7Af8rMbST+yHgXrvhXDW56d5hrwf3JEvWvfnqlK9tyavTNGNrskXU+P67339jnyJvIwXlJnKPY/pYTFarsJJMKKjtF5fTNISpOPUB74kLBqBhNxG8HkOpAjGAA/FeOAL5RjumDwK4S72j+Yl/tG8QB/NQyjpUHIItY2jhT7iLOL6iMv4MG49WyZC3Pg5MjFQuaNvPvXhoojp8A+dUZpOlce4qitXVeQRxFpn8BnyqXtjLx/ny/hw/TJ+OtGaesS22JNpX8MeX8OuFnu2s8V6Bl/QO6Xab/pJ5rwwD1/QXb6gdb118BLGklXVYFzHbfWtgE+P30n/HF7gn8NL/HN4MeIPRsBk4X2RL4J7OEJvXKZ1OPi0BcSlGmfh03ozDNwrsKJlhW+LSYjgUMKnT2roRMwEiUZ0p6NNVu335ZzQizifF3I6z+dsgu5QLRh9qnPF7IGXS2YaXq6ZG+HlornJex0RCX4ZHDKc6yOGc/9xuFwX98DLhXEbvJz/T8DLRfFJ48dfhYHOs1+1zLUzxjuP/mviYlStgkZq3lldpdnEvGfvDv0nuudmReV//7YQlYaCd42r2cW3yVyYYy6I65G9xZc1sIf4WYP39fzrAsHyRpTpKlEENwDmBsNoU6bJjSVnvzFYn/IWGv15gVwXyqPDDj9nT0AN86j474g3CZvpS+1r5fbDcqzf7tRqEuB9/7gdtuUdj1d8MCDGskzpwLkyYQtlRY5jks3BFDSFg4nacyJyzqQqJFNkZXRZEZbpJglmZ6tSxMtEfM2XbCMLxlv+BN6oHJY6vGoOqN8stypbbpm+VO6s/+Myya0GmksMe7aZOG2YMwIfEznJY/vmcdWKC4573Pq65ZVkmYu7VACsvARFKjw+Jc7Y2H4pVH3SLHBO3oWzvojAu9GC/1xo72qB4nYh2ecv4Hic77XmAg9u71lEha5jKBhQg+5JWXuiYFwrvJDVX8Dqzy/CqnqQbtax+jWsfrU4IciLrbX3+Af6CspdLKcl4Oh0kDo4GzFhOY/yAeeSYX4DpCnWbr1q7bYrX7Fj567pmW1bt4PFDypo814t8aEeagTXJ8h7hwGP6owwhO28AoQDVo8xQgC16yd3agNk8QdY1dDhKQ24QHwn9zQ+TVQFBv+3nFYM2W+3ClmEQwfKxZcVfQg8h0DQiXaCzVMAjVEScdvWTVPyM0Xd02kdlonECcy2dVCKyA+pizZiVA3EtuyrqGIXTFxUfKu6bu0dI4pBcJmofhWaK3CGOsjeHq4LSXLCmBc6punOtVWnzXYZ5pOP//hHj373K3ecDHZsqUgtqikKtkNqHciZrH6VT4dAwulBsDJQ9r6MwpuIdBm60YWyjsp+eyFgkYkbC9/F+M4gu1pu8+L+YT0KeRewurQa5FAH98Dmor9RQhxlEWq9xKWbAQkKR5Awz/uYEclwdBRRTX2RquQ4adA+5mNEBpAqPCjRj9Zlklyq08Q4nG1+OjCoBmxbMgNQrwaQtBXOU/2dxvwuYH7I+E8173ZxA+Y9u0vF7ceVW/C9HRNuxd1QNOCmy4JB5nel+DVmbKAUCmiZnjgJzrz46UILaMEp86yMy2kj+i7yBMYR8HmnyvaNLzwV/sbylVfNSAVgEbQ7Fw7msT6POyUP+NQymPnO5MH/sTVOnL0fW2O/AK42KH5GEgQyJAnyGj6JSgnsjxeVRz86A5ldsA2k8nkMxbEJoxja/ELqlCw/yxwdVWJYfoWhtjIkoch5LHlu3pIgOBghz6GNSAMfnlj3+Rsu+uXO579/1g16hKeoln3aZnynHghO6VWteeZCZvRJ316gHoD+lg5e/TJZ4sx8eAZXBkaMi3OnRoy5BK0tF+dhjZgUH5gkxfmORqx2Ce4kYyvDDD7ZvjFnGudgalnjJnEEadxy7Igadwb2yaT8gdaygdWeK86OjyDiAvG1pW/ivEFzXC6+FNRiFMY15BxWuGpluA4+cGyG5zH1HOzwGvfileEmxl0Agd1ETYQYcfdqpdcYJu6k1Xctgk17m/dfKDhkn+UicKvhJARsujLPZ+jF1Sq2H5mQb0mUwQ7FYRCYoMuBxif29zDx8V35wXA+r0gmyqSUOia4kDo6neVe7Thns5qtb0KfalPPayRLGbNUl6VeN2+pbvNx2Y8qWENxFEDZH9Y0Ok53h/HfBvpff0q6yI6DTCmMhlw9/FDabPOt80MaPrXKH31KlZunVvk1b3gKlesII4zjPfHrpRzbJGhx4DA1vEkXQRnYb4e+3DuXqIQK2VgS+CuFMhOqxuqEYfrspLJjXymV2iuzJX6DIDD2rlHvefcSwLPLYNt8dxYmvM85vc5xUhvV4PHNDkp1VJdQ2XvpzVdQ7Vc/huE1WWGQp8nbehpmOA0zySdxbfLyQWktVBq7FOInHUHe9xKV9BvD2ASlKY19a6yXsTyDMwbRUcObitV7Aj73HkU5M15IcIXET2bfsxg7ueL8NlLSsefAljt78x9qxVFoAtn6QtSeOkMuzASghhFumqLjDTqeYuWSFR8c9AWnXlzuuXMmsK8TEz+wbyG9OVsygwNW0TLGdeoMMbobO8kCcCRVWYShhSnsQ2zKQ5CcCgFEZdvzQaCE+gEIXu4haCPtqUAgs6ksigShNQ8I5lf62Xwg4IIVDoBwhQchQ9pTBCFpQIhPBUFAnA8AFVIaAGCrByBF2lMEoNUAEM0FYL62A7z+m7bRbOKeUotx02LIFkO2aNBlF58tkxHWDYdw0ILiMAYajjey0y2ksdPJAAghQAjngGAAAhQm82JlbxBZfbwPcHMIiM/rrqRC/kw/NfvDiUASJVeo6BTclNq4pVFcmBj613ZMZysegJGXOQRNDdJ0qPMxT0uMvZ5pdFxf0yTazRjhdfBkxmOIPHz77gfe8up3fkUYWB9EOBS+NaRnnn4K6S75NapV6isj7ysD+60FFUP2w6aApDRaARTHDCWvoC3wftBLVyHwzODb5jnBr7gQJb4rV9EXUbAFmSFw7UKgd9bCeY6RXa9i03pIQFolGcEKd07V4o5wVovbQpzSbPE4WtzAFq8KnxP8Llt8pchm/I+6xfObFn+LLZ7XtPiAtLjBt3hB1eLe2S3uCXFTYYs7Q1y+2OKfSIsvZ4vXS4tb6xYvb1q8mC1e1LD5PyYtXuhb3MKh9iSnv1TdcqQ2knspxFnHPJ4uxjZ2GU/N+6sW658xbO7V6kLp2OwGt6EYm0JhaYpTrbUQZXpq20fmtM0iULrO2sxgcd9uSDg+7eE4OgeOIw0c83UX9c/TXcRiKKCDCSNnlHYae0q7AcW0aHlae6yr0nMwh3yBPozgA8gpJXLkkMS8hYn7cZgncE+ESpmDbhxSBL+IEZrR4H0+CEuqh0PhGYnon8GHI/7yRmBtCDc52Qkth1CR9DGO1zKgmBN7xNbYCEpF2nPBV22uhuXGqIg5MIGS6iOqIY8rUbRK4uuhCD04iZ6J+zh6xh4mvsep72nme9rmCOYdjl3ebfp2aKBvM5GnWUccaQFC2tLNQp+WrgPRoNmdxa4K4gJVi7l4To85Qg9Fs3pvN3KSvd5+1kS/1t34j0d+P3xFFg7xCuXpEvrF4dh4VQIbcrLslAcyT+YaqqCLhaIq0CniarC9Q4MP+M8wtNj6VRShjS5s1Pc+MQnUYJ/mPd6+YqfZ+tQ8NaSqrIrhUtApFhf0si06KVXl08kWGAu7UPFj5Wkug8dK22ylhVDL9WWOhioFVojyfK14O6OPbTes1T5DTU5Bp7l0VIDNLXrm+n1k6kPQdkh7A7TEECGj2ss51ckfXq/SpgVpqgNQAGPeKbd6KW3rVMVOC07m+sBW4JCGnFa5LQHZGl0/Xbo9svYj11x3y0NHXnfDR2RnG1l79Po7Hj/xg+//zYu2FCM7BlFTa4Nf0zpkZq+UGiLXkcolJOpZld9qSKCTgblchx+DHkM9JqFXWycU+CJ8PQA2pCc0BtBBaaD2WQYA89Cp5sFgHtAmp8L6NjuYjcHBTjQXNhSsct4C8J7uY5wzDmevS9XtgIL4KkUnGXg2SkWYhVrra0wTMrEi3wDVr00NRSEek6hfRpv1A0fX36jtysACkyiOKOaXRRpjRvto2E+gpCh4MDO/M5ElDPV8xF719AfNuIvLr0HRmE7QbOMtumqpmrQlWWUqf0NgMqEJUTke0RgFNHCN8G68oYc+9kp8U1LyCgGjzgag62wyOE/XDwhY/ES1taMSBMTCQ9Vd6SwGfAH+XjCRe9NfLvZc5voopqrFZlIICo6EGi3+lTRMt0bYA44m/h1Fq+iiCP9X+wH8WdGv/bYYol+V4F/13zAurn8uEp9hYI4HKqVcz76uI757DOxR7jW0RwmmNqMu9kFzEyrY8rKXr73rTXcei69Yu23fn0/fGm5RRdzJnXnqZYOhn5mVGrvHLCFKfAYVO7PxTkR5zWFqZAM5kZRuVJsg9u1RU0Kt0BiN8ypbfE03Gj8iwgp87MSdpHbmRCSbsoMvtcUC5bbd33ogstOZ1PVi6oj8/Sna1CPanNWSA+9SyaegMRKQ2atjtmnft7gCtmO/1VIgqX6r623BsGh6JxRc3Vm01xedfoAI+XzuVNGa9kYHBUZZP6hKsKcPhbP7xagSo6dfw854bjqiyhDp7XnGBbX73kfIo8ONbRvfo2G3PjvUD2mhilPVlf7pV8HAHa0lZZYn3Sq5PZjcRjLQTxcP5IgHc8Q+RzjV5CCIzFUx6DTxKIDvRN+LodO5XzGFj6EZcuW149yVhgq/MxfJTlH1LdSS5QoUa/Ki9wMtlS2py75xhOgtGuWCrYnNRCnAZpWLsDmHjnupQUrVFNECkGD+boQtRLcergPXEW+GsgEyTCG5DVAyJGe+BsrYP8dk4mTELXujoEcrtqRHEtPeSgoWcfWGVcLEK9qRKPVlWLY8zBIX5FG0RgvhvhXj8d7B+fKCCeQtulIFhklVBdP4VB/ksSH0NEKw49QPhNCWKapFlR0DhVmmByNqvUtECabsJB3GI8sQ4ocuEX14Lyx6EzRMCKx5wMb6bGy4aYzvz4H2gL4fZmV9lGaxPurtX+L6/0B7Q9Ke60EM/okb7bDRDMXBTFQ1eqlvtPMEjXbYFWbpIL5zietIo/0JaGLFNQCNJnWjvVMb7c1pFBpfUt/s/GP7xM12YPO/P9gsxoV8HhZ0z64slm6XS4ArpBh+SrMO2P5x8z40OO+4yBCsGGANV2DxOtA01aoKARCUQ4FcZRBR3ECzhxZELpIzUTpS8lQtkg0H15NAs6G8EdeFahc1jTAa6ez6U03hp54BNpfgq7snFWpzjGP1UAc6iOtjtT9wrA4NHKvD9A+7/pbCumGcqH03BEcm5FeQa3kg9qaqYzbGadPHMUt9r0P04mUwTO+2uDl8VWP8iYju3hYOX/ukD180xcOXbdGvjTWHMjR6RvMfyqyhOZQLgyPY10U/64K/qWvguEbMNe0p1sNTCdUzH9O0CpyvshfPuJaHm1s926KfbZ166kLfZWuKNfomNIoHJ9U/J3PTEeUPTuhWTWenYyNlNA/ODg9OnKeAnUpIeID5AM9J062S24PJPCcNzskmRzaYI/M5wqkmByHyuXiKDcbznMTSVw5bqB01PCk1FwdOhhSl5k7BEw5/3sPi8bPQgxM+icnwpzi+UnoNyr6wT3h1GgY6g1XCsxN5C4MDNPYHqJ64aq9S4OKpWR2qCQcHWfB6qc9OM3B2xvLJ+rPzi0/t7Iz0bSnTrmdn8g+enSgg8ZFy9mLT9EdNr9lAuaf25t8mce2eb1tdjxOlPbB94oCcr6mhpqnLT21q2A2jyuFL3DCaGpq/qZ40pTrFB9vj2dhme52mvcHDsjou2vO2J8fIfKfWepwM/eaEbrO93vzt9Wefkz+pxf78LXZ4PA+22OMDP8E5mTTnZNKck096hj1YT32Oe7PmuO16hCgGRP/QEclCgKxaG2oVtoXizRHZfqIjso36xNmoa7996hGZ6BGZzDmCNQWHgUChR2QbH9f3k7C1NcERORN4rlhsOYH9Cxk0qviED1JZofgqA1lgf4rLj6dqpYl6/z6RrudN2Ox34XRjQtrnX1UkzE+OF7c2gGPXBvbwYviyPIMTgBpIfJvgLeTQrizgQ42BWtrpINuKvKuK//Btb5SazzqHaWuNJMTdOptspcnNO11XCJFXC6rm5h20J6o1dPzxJcbd9PmyBuMTi1O0+ga5Oiil6jpm0MzNO/OORGuZk4HcBqSx9lpincTpQsWlQb6idzWm8+aiv3NH0cbCYNtKWenvzDNUHnKkEhm3503IaEVah74e9YHV/AO7IVSYiiMyC88rUvhWq9Z1GRNl0++8HLZ7z7355UUmRvGKWDARiHh50VkbIFEiOk6SJCTRvzbhMsQV3Q14IHXkNxyYt6SrFUsVUmYLzAJvKTqofQvYZ+Tfy4q23FuK7Gon4+3aL9+5Azmr8cWr+MDGEi/4WO050upP52XSHMZZKL+6BqHVt+NSHeGW2mxEddvxs1Or8fpe+2oaUYrlbTW7JN3K25A4EcDen9Oo3j2//8I+fXf/vnwda/FvWwZbUun2DRPibrt8+46i+3In1U6836/NSpHM3ZXnP0tiYRxYfFB0ePuGvkF7AhB+tu+o9YDMBE1tMJw17cw+rdVXZSXurRqB/Qj2q4AgAzP1Mknp/llmkq345IySwPw0G0iqRDRU2cPZSRsc8gk89lavh71FjWNx+UgVk4BzBTHbDviYVHU74pSu8sQwGEO7di0sddS7hVavQ/CsHIIrVb+YzrkU+TPKnAfvNLxQtHjGVPmnkPBWwgAlvJuSu/bOBChR1YE7TFPu2sFy1FMHemKo+v8NmlHlu9vghRpouDG4KbwwtQWC/RogG1SuzGKgDLqE0FgR222disgkcbHQ9gncbgkbjfl4y/6wW9Ej9mgte035+nsCe9uIlxPcgVgBp3T29hFsZgBLOGyoy0oLFOCIZDuIELUq0hQ7Rh18VUZIJjfldahlrtY1A7qGpcov7daRmdGRYenz0MphX3wDuJSbFm81bBIzhCa1OnhIJ2YHvApJZRbC8HEYsIdyGIDrLTfkUaO7FNQvpJdfuBGcxXa/B6UHGxj0ZgXXinJM7hN4wekdbsALQ8cPAPmR+PgiGPYlu+Ig6jOs55y9A/+4VMnFyUq8iRn7oWGBk4OGaWEKGGjY4fKj185wvjlsfgIIxeBMHB6YiUM6E77WLXQupbNJnAisU+q8mJHnNrN1uXp3w3sRvJgvMOrAu1x856tvWf3NnKFLPyiv3Taw7uu5YlX0zBBwFKEuSIgAfkAm4Szho1J0ODIpt81dQBOHelgbf1jj0rxsjqreEPfjADejGCG9uuQUdssTOBbSIzIguKpBBgAELjMh8zWJ12os/oulyPMVh51QARF2FV4DUGORgYcCyAct5HjbzKjHBkzLmtW+IuHpdT6mVtzfzk0v0cNArah2DmzSQwynMfgIWjg70k00Mwe2RmxWbXyHbUAtSPW4F2F4xpWfqbqUpXghh7VKEjL9J5QDoBI3LnMP114Z+B90VN8NJHkNfBfoJQ2+C9kq9N6A0wq3veQSQUeIbBJZMQgL9AsKLEG3NPb4RG4ULmfs97y5njb19bXQQtCAdiEhgigDeoH1pmCBR0UWj71ZJghpp4fjsPhMkE2NHcJInU8z/8giPm/7nNBLjWXAkf9zq3c0/CwVEB8fExgk6ZdERJ7GIu0O190wgTg5dSbYmJ1TXH/GpPhtC/VbLjm5VXKGnx6TFTCAo/UVCUw5rjU7WP8ZaCeZIPMt9DHuiBVTa3SBdVVGBezjSRnUCP+Q5nQSP8FyvDtJVhNJfPsdunsmsA8s7lbvaV6jMUOVTIhq1+qshA4uFf+kAKeBLm7VyEVr2fYLpyEd361+TC/mEmGyfbA7sG6Q+9ujdQR44X4wtgQ9PA8/L/ZsxStVZI2L2nrj8RG/YGe6t7SjWEg9qdqulK/YIBY0otSZ6n5xDCp+VgyEz8JXWgePI9kNhCV5XIONbiU7EJbkDDa3W2vPoEHu4c2Vkm/l/y4fH96seH59+CNacg+aYCwS3NwiKajqgXHhuT1vYRm2XPKyIl37S1uu1oWbHtgIRqJIPuSqfLq9gWNHkdxRZOv+9Od+5Rs3fOyrYjt473c/edsHDv2VqAzMXLbfZevSNz/80GcO/rEkfeBL+9694oF77oCp4LbTf/tdu1Hvnt1QdPbvH7DDq+WXfnSz/H/vbHO7oDGOA28ZKeqrjF5axGW0aWPBcBHKkhDxve1rqXKd/20VC6T765aL7E32y2rVnQKH+4seIkggYp66xf3OKFIEEj5S41k7D3j1766zHy9PGDo942qXbLkDssVvLYb2aZ1dMV68f3/R3Vdk+5z8tq8rquvk9G3T13nvmue8BLdTHzo8K4E0Df4T0AlxuIYRA+D10Z70wPmWtSvi8xC09wkQrq0QZKdCcPRMQJCdCgETukoCWzf8ipUH/+DYj8+SDq7b+9ljRxf+yaPwg9Ni3ZYVb/+Pr3hfe81vT0jg5JdedeJpbokElOMsFTatJYo/WnvszW89fP/2V5+EpRMj4dvff83Rw6++5TUzUACDiC9v3/WZ9771SmTYg/CPDl4zc82jb9IMuxCx4/UH/v6Tt3/+hGTYifCVb3/b/ul3P/ZKGixEE9sfveGOH7zph5LhcgmeOPTqH+2eObgN6RdJ+C/f8r633nr9V6Ee8UIJfu/Ed7525Vc++rgEz5fg3o995ZYv778GqedJ8PHXvOPHn/7Dv/oRuLAkeO37vnnVGx8+go9vvQS/+OGZO/78/d9EZiAfIz2Qjgcg3hnZ+2AROKQ2V4xShvsYl4yOC/bmPPKsFO9YOKULKLu9SLbkLfnU/sPVRSrrzKU7lEsu/i2+mGUxb8HXdyTccofLMKXVVK1Yjanq1F/T72DlYPGHW7QQCNwGNykIaN3R/Uwq2lfSLap95VCsbxYInE3mbTjjYL4BL39uEbTgwYHHQQRTvF0RZIQLw1mPRTWLzWOCRPzbmPpJQtW4bH1gGwKBDxxCYIUPTCPgfOAoOeYYmEFgjQ8cR+AiH3gQAVzPOmfOaR4H4wJEhIgQjJYpeROn7kpmRXxUBvb7HYahEC0EOyELIlm1AoLE2X6iFmY0+zSzt1A1zhAEcKidWv0Mc6aa09Uw3B/nbRQNp5p9MPUVHEhRQTTFdF8CjA/2s6NoW1KQ7W/HobSBAZdAt2FEXi1Go1zmy33AshNMr4A1VY2w6pRojWri9Y8WAT0t4RtCyN3QA8y+enrOYHTGxenBJrPBqsicwaRAYuBvgLGImLeNjmiDvjaCz/CPUGlWVZrQ01dAmxJDCl5TYrhWgvyQoU6VB72Cnwe8C43/gOyo4YI9YrhgZuC2qb+6jPUtRAVA4qrSQ6QPU1e1G/K6r/vUc61nyQrdepAXO071YnlHjxDqbAN0eu6vPIcrz3Tl2UYPJrdZI/Va9Hnowdqq8lQeR5eBQ2pTbDeIY8pz8mAjiqnWEWopu3IpbDvwdeZCFaeEICbCIUUxIzUAIYKYEMOMVAwzGhTD1GTJFaKCJymGmcwnhpmQr8I2Ypi4KivzfjpLDPNoJYYp81VmLqmlMM9j/nPzFM6GRgoTF7dzaK1oPYUh13EoagnGmQEpzF4thZnNksJcz+rXsfo1RVZXfw7lLqHWldWfIY5KYbfW7vBSmJMUzFwmja3wdrYpb9hRzhIq/cdduCtP5jnSkfkQnvMRigyBHQ1ob89q1hWHRQbyF8MDISF3dt1gxFX5EO8M6IeuBlCl/+CAzLGLiYLfKNgj+1VzoOjL3QnscnNqBwxlhjMO8w6+co8JyIDcmbfMBmCkIVi6Jbfa+jBbDKdQIJpaHgSkg2ZzOqPZcOG0bkhGwmXSoOtD4DMExUmCjSShq6O2XoI3FfvW8yHIpEtyR9YhRr3rv4Mu14LOoAp9rsJW5oU+8Wb7Zt9bZMBG/dAdKgB1ZiVvmCJtUCQxoUhiilt0wgdDSl4RWi34QBbFlVWeFQ12UNeDnPdKG+bXI+MSlz+67/ZtsVLFytuu+R68oZPYux96lXiVwil57ziZvoDLKOInCRsv893QD90ZwOw+cvons6WuHvAOnwjfV6RnNlKoxqWVRf+Lyv3ky8G2gO091PtKGeWtiLC3/BN1tiSl6Q40NY6mgBeU1qBguGrI19tiWlyOXVZ+8/dxsi5GUelG8Ot9bygio1kIBxDUNy7w9toqr4C5qzO8qckhXsjW6DrBrgfW0hbbnAeQRvLBCMq3QGfhRx0R6oA2LRn+ZdJZHfwf3/KHOj8K6Nb/DkDL0FcgA7Hm3B/l7Znpwqz7xZf8zpLfvvXB26c5xoEObxMr7fRitH7FnMJrBgr/8jyFEYvCUZcg/IaCsHV2LT84q6nl6Dy1IJa1AAQzp/AdA4Xngx+xKBx2NTq278B2psNz+48+74eHq3YbOJmRiwHkDLsDk1zGs9tePDB2x+dt+3jTdrllTuE1A4Xn6zViUdgDe+KWT2wDC/sgPFFT5YqtW74wqvB8fPe1B1439I058FSxDTwvn1N4zUDh2fA0sYQH0QoPhqgLXaPYO45nYbxVd46j5CT32haNvWmRV00RFRhBKqPZFsnaRiwVz2yr1Zn1Zrwyl//QqJmH9teQGJLHxC1PyPXq6Dtm2ARwm/RQOzd+d7QqlTp/AyeuVerMyJgdrfRTH4qgjrBFgO4RqYD71A+VfXI5Y3x0VAB90MffL/HHfPxBiT/s4x+COlpfzwNSz8Mtr58zQRw0dIpCF6+heiddql1JROELwp6wc8NMQP0sgzrfDyL859epmM0fIcOegQxXS4ZdLXaf3MO1knChX0QY2bDR4OLH6xtteqjQBXmoNLPJDE0gLbWSOS7q12J7d8y8LNeUMLA9kWpso22TCrLsdcNQ8qFZBwuzoRPUeq4TTy3PAcwM0n3MKwx+JCaH/XG4BsorJHBCIxE8h8i0bRqAEDzBmMaML6osHnIZ/FvNfzz//PsVvmyNt8CxDmdU9+wJVcLTrI4Yq2PO5B+aM/kHB7SWPwzc265WJX2lnGPNPFN7NsiCHPbybgxNnypZOCNvbs1dGKqMmwWalUHVqZ/BmrColjPb5Ec8F8mpKrvx/eI9wbJeZzebC8svQwQIbwS5dFN7dwMONXjbawTlSc7W7g+TsMMd5zgtCPICMD5IjnDmd4DOua7oVY/Wrb8NUcaBewDO8d66p//npd/66rOWnPV7uF8z87Ydzyhf0lelhxVNS9Hm65TWUj5wmxJX7iExMu4y9u8ltmyDeBIhJsTlrSq4itnLh1hyFQp66uIk6seSXmGvkuykK0a4ravfYudcoV3CqD8DFMJAG0SYpBoSj9jaCrRGgO55XdNYlwCQ0sPk7wPe7wKgZkwuKKKJMsIraIJVM+vDyIrGJEzb/pW2xOVFouLQf9qH+SA+UhUdAgVGdbefjlus/SRe1Ko3jMxwSsisTayd7dR3zgsu7huOSgzGlMwD/pmJqXKrqvfo+IdhDC4Nf8PsOpVRyTu8bXKwlFUhj3gHaVM5iOtIbGk8O0ZpmoteR7LEdrcOupSCEyjjAak1oSOgU/qwpAmNCjJchJGWx3WUQI7O5B32LoI2RYEXOSPXEaC1i8ilPVEKIAAgSY+V4NnaUjtbuGRuogGoC/nOplCY/cQiZQAU+gTukLDcFBMSmpxyMYm28JcnMYkIosNMRgm1mY1MChJUn8GnCiS4zkglPB54triPpmFIUzEzoZ72zUeHdYiuRfNqR7XUSOZAElLaC86Q84vWmdEK+FEY6Oo1RQIUDUY3fJ5rNUtz87MDTLukTsrpbgXzU8SKAFwBtF0ZApljeGXYpaPqFWAZKsDCyvM6rq4TmiMj7KMW8rRxGaM6lD5C25WUDAIpVivYoCGYfhyKwigCdZTdOBiK+4E9d73uO+/+8v7nyu6N8Dte+5dHvv2DHz96FvSMNrv430sYkKALexqI7q3hmu5WHQure8GNtMIQDtJcZvdV1XCLe58hqEcNa6O6OPaV1f+dBQLJN5GHzOC7/OkRBsvAHoSp6zxhoSY5ZERpmAFzFKInfqBu82AcNgzfanyrfz2uNcNT/tDkYaOCiDPwDtwR0UrV1lsQBDX9c5XqMla0N2HntLK3jKqHRgeRDA8r3PoUO9Z0KzecnBm4RjITIYenGXp/q1YKCZPrR0/tHJ9puBPcxpcKrgS3QhE6u0MAgYX74WLc16AmzF651IX2IA62PZLwGBJuhAe79OwFAlHl1+Bc5FCxq39qemZuvsl583UZJhAzIQ7RNyfhsDz5lUaZqz1/UipVdC/he2NAl1NCXU5b87QSN0qAKUm8kilwSYNJHipHwOq+4FTFUgtOUSyVStWD/PPUvVbplUoG9UrNAwsW2mZVPBnKzo+LTLA5R2y0Oe8h9rK8r8cpMFWAjT0MoGq3GJ7yWqcoaeOGBR0jF14LycgREoNVOezQyCiM2unIxG7BgWJUEEl5VlWVuFOxSgs8JgqbsCoUl/YwPr63qiZhc5GdWm5DzU26gGiobAo50wYNlcyHhgJWR5ra6Ibl5xIpgQFU9TwyqjgxQ2lxFLipUSCiEjL9xsRN+ahIIjEAag85pJIsVbDaB8Kph881xdDo5HvDgG7kmYGE3IhLxSN2y8ATKE4ZQkSpjTIj0oUiAQwx2kUoldCzNW8sDphOq0kZrnRuZTrcbljAnKWKi1BYZUrlmpAy7FnKbgwUcojqSthg0IeVjdMrU05r3DEAVbCpyw/JPVUc8Z2kwYftmssut0pxsfCdAf5IYPHAZNtCJG5gwMop25yev5/rNRZlVyALDEXrAW01p33vQl6Y7Epl8doBgXe7smET4uGPlIYN6H6yAZFq9A4y+xwjsw/y8dB2LTAxAc7luLIBAelZmXA4biEJ4nLmQ0MBazdaM+shh9K9zYWjpbc2GhaAr4g9ExIMPUUefqS82MXlg+9Tpq43LJ7L84Rsp/I04ar5h1fO3xfdx0742+t4M3Bk4EM35w6Ur/A7rx2skGOByx/BJwgEHgUSsAU2QKFaVPIF6BDTegnVMQWmi2wNAx5oVISJDGYrBkFaoRAF5bFdA+B4tgc8a/G9DYzOMp/9C7tnZycQ2tKHGp3lOw0oIvBdo1w79joZMfA2e8X4l9JBV5OVg5N7uULmG9ifcJjVDCl+VpWHoA445ASuQJerQZhnRlGUbTTg7xwEn1lg9Rk5Kg8VOn2tFXa3mv+FbVU/LfIxhYPq79RshmJ0N6u8Z3QpaB6i5x9HD0JtyXEFToLwx2P5CF4FSvPWz4/HRwTmYtAsqNNbFcH9Lam+oPFIagw9QTF2io4SDzsqi93L+1S6uFHOlmIIVUEwQM1xpa63CSWHWC++Jrk57D8TdbqUdW5lnVKRM0LFkDsydtZN+TDMIoIhOdX69OjdJNQE9CsUX199kfgsYNf6h4UYAqJh08jQKTH9U2LsKTEZQdtC0FSwHIjoLk7/roPQey+U6IFB73DQexx0y0FPOOhdnAs63MNU9FgNd5fDcuqLYP5R7+qYdHXUh/2oDzejPlyNes8ND4468eUt15sz3sP1ePcw3qkfbxRvxntYghzvIfVFOvIcb0xhVflw7Ruqff3aZ08ZzwTjSV1PGE+J7P5VS4ifrStIZImWQXagR5wJiLWBfX/oVQQXfVz7JaRcxhsHVQ9A0anKlyGADJZ6N56hGhJ4NVMRChxzHIzE9euqJ7Xq0pvnWVZkIsew8SaabnR5qsob9CyT9w0IW31ZAdRwIXEh4hAG4ERQp7WeBGm/uhpm2qqe1+h/W/IUnbzLpaGKEgITaL4rNF8o+UI896W2kK/uDVO11glpbBgN67VMa217zRRpnUeIeJ0rhK1/7UmzHUKUQxIhLCm/XqQT0gsr8y2eYegLo7TMVs+1J/WhN2745ZKlI7oXoBW/tyXvdashht436iH4n1JUYluAA985eQWNjBf6l6hSiiAMZKgkm7TxqwIgmFxfMLGx1k+CNqkmGHXqGzLjy2kZ329OJ48X/s+1dY44+y6iNoaTJ//ogx/43M3H+6J/AXMSewXTUj1Kk5ZUtFDhKTW5liwlir30PYlQImD0oHUT+gzA/2uedMtQsmUqn4E3O4hNWDXi9LDaE+XCCyQbCgfQYI13lFIDvhybYVrCaNeWMBwtYdjZljB6tIQRNJYwgMkQN6PBijZva0DMdCS2O8uiQ9dbdMi0ZI/2MPq0rDEEJzvVOgaqx59UEKNS/K1vmm27EW95o4cGaaegsX7RH9T/31i7qPs0BJldb4ihaUZCcy1ZAHb8VWW9aYmWNyNB0wo0HYEq8YdBQSyGAdDhT9I74GvzphHgxR+iB+0zoFP4W99U0QZU+MNMVJCp/QYJiVvZe9AavS0EePHnbSEgB/7Qh8HWUAP+1jfWIBSl7+0jwIs/1CJzNmj5ASOAv0GLCtlsiwox8E8fb5mhrfUGWm+e5XZjK33p4wPUJuuJTUvzFne4hJSG5UpLSNRm0iT8+F6kngY7mZIfghzS34kKWJG5B5scG1mOhQkUmsqhpVMbuZ22pqgW9ob0+bo7dMC90OV1puvAIo/zTV90d4h8NBjTEf/8fquLBHIj9wBAeXeqqowTz5KsDAJSrmirYLV/K18hkap+ZqYYLtfIngIRws3kqGWOlzc5bJVjmDkgncdUvOKTS50tz9oMVRwuQWh4VqiNkDTOUQhZfQ+qtWU12B3D0kdNwx6ph0NpsKN0IGRYDV1Xcl4/5kcDahgT+pNqZJLZI5NwZIg5VCMAaiRYM8qC8nwFdmB+gN69SwYOB1YiUEmbMpAS5RJpeULV7ri+vbaHDLoysgpbgzs7GdGB6dR6pdANKg/Pg7hNFn3LwcNKw3LSKKkRXwQcnFB6/ksA2z2WFXpifzQRaKCUj1UDj7bClDq4jpKOQfve0Wx9W87gDIiVV9AZ+56wwbc2ClQry2RjtQxObyWKlr9s376gb+qXyoDSs3F0oirkfKGiLUzdqqCrfYAZlffa4MW4rDTY71EVAAHzGjiPEjhrirjKHqK7g+IhAOM5Aobe7O0BVfEuuWKuijzlWkkRKS0JOMLCTB1ztryINtlisDXFCMUuA5tVRlmujwkCHKwW3ao2JY8ffps8W1YLvQIPDSC9ehkqxk2pqr+I9UsnraDWQtU0sYWKmtC8PuZdghscNnZJr8Ygtt8Z1s5Xk9DyzJ9rlHk04qvpwCjGTf7i5vXqWZycfdCykPh15vie1ftFQrvZaAqVqLhTF4Dy08NIFlnTaxnkR9DvRS6z14ZKra9mOuhiAONqNCgeKb0gFULXP1qrVOPJREQElPSioDs/hHj6LW8ey5PS4Kv4UJ7ke8+vuapd1HlU2Y1Othr0yrTxJDwgKMk00EijjdfCaBadbiS2AHgek8jCAcTGoETrSCxDKPLWKc7jIgYmNXA5AytIoLuAzovpnCtOS5H8tADM3mIKKzmryVrOynkRw9VT5e3vnSHwFYJhDahHmJ5xMSIyoNA3DsLI6Fi2iGVga6hup2FrqqP529cOVNhLmgJzocTDGnCcWsXNfzZYBTZQWOWNiFWeBD2L+XZJvvLnSLMEZGXWiEdeXpPxLsJiYoFHpLPlUlIC0SQM/9tq6kC2IhICv7uM/bpMEOz2pKgInIpaxp5c3EjkEXrde9fzwFprfo2C62RrLUOirMC5ii5uYSXlwWnt4gntIiEYlL/bAGFOLp714IWl9F0jYQdncPA5rceb8VzN4UQD8hkNDCdLYFnTGqOhCCfMpCN3Qy+jZ7V37RQo2JDEwwewPTHRVuz7oeeBVYWkkLFcB2VPu0319sA4yjMnfH7FwyUOmEdivb5LenCjeVYgGYHOCN4gyIzgF10LOWoLG+AQlJ/lQkIZQz6Rgl8ps9vSjcjH4ZOWltAm2wVxn1DZIwv6ASNYy/Z+DW6L8fZvE0IK+akIyt+qwuUZHlfbFLF7ewPQwrxs3Y2T6hc9nWZlsD2E33PiB38Y+qHQJgwCMwZoII7WswOw0BploS0/po0fl8afhsbJA3spILBzxsFyHMDtW8dlHId5xwBe3BVZCzvdwMR5Q/c/bFDuDQ0EHtqAQ8NBkVD07GAVFZCcIZN75hSLshC35AuwTft2Txm66bAZuneFzdC9Z9bQfTCcH8ynANR0OBso9v9rY2TM46KEHsWYVdmHx3FqnJLGQsotrRSot7dEi3vn5Z4VPFkmletGEtpX6xFHQbz1KswofqMXbT6cExC5Mzjn5G1idTtgvBYTGEXXZbcUvRMBDjS5cN5S9OFH5UYtN8ACh2WoJyEwWagBBz25gZcap8Lr7D8DT6X4jpCoB+BKE/lsBD40vQKQGfhW3ZIPwz3jltziZIQ8IZ6NL1bM0zAcqaTnL82p6wCvJoQkeWPhMiiP7on3yPt06NpiFO/Na4sFTrBS1xZj9m1iEvH/BuYr7zmb993CfBRfU8+NuVG38A3Fwt2vl5S+W+Dg6+MpP/r6fKhRhd+zfzmRj6qqFNcX/4nAjZ4I7K0j6JbkHhEp2ZADr5ns1R1xV2O9MTKzv46urS5Crh9QocI1KxudOToiX1/A0u9a0sukP3XVhgAMzQJgSAFQ5OIleeiHGVflblUZp36MtuS5jOr6Y8mlqdiqxadX3fUoOQj0OwzrGCfcAeFe2sDda0yRRLXPeB8OQwED8JBB+i9jWattXtW9Tq9Kq1dnQKtXt/Zbr0QTT/UtkL87t6+P6AGtXv2a2c/9lhI3V00hx8tFM7YZL1pAL76s6B0QYU37BkFeiHBp3vW5JK2JHNLIcnqrYDvt562LEb0GcDlp92rqOlGVTojqVmHH8JCG9cofywJH2Qw/gYh2bVlrtsi7Uvlnn2nWTwkoNxcd6Amz22Lh3zeuc3VhoZVDuOA7KGXXnvVKuOOCT9PSXSdJPUQ5qRDu5JZ8BLqZVhQpal2luoEzZ+R9ebOs8Fg+I2iZpz3sRGw4521SSFSIRhTxUEmVN9QlX7+IVCY3u/7VGOhRjnAKep8hzs1AOwvqg2qomCohO4IthL6+nQdYWSXO25V4cBMJ0MADIVdP5kavypAhVtQL8MojL7/CWde1fxj6i7S2BUKrT3YGIK01yBF1CUkLKkVfSp513Mn9bXhvy8Q0AqQ4Dd1AYk/WN0WIowlyvrTTKHExYmKBViJAgoOZMk/gd8hdPVjPKQw1b0Q4yTCL9sMR5YgZZd88gRWvMeWRO2eQ47NQkApFeAk1hzDV/smYCkujWq17nb1tEdzVuYGzSoFbwfYpnA+JbBXDth9exOawaBEzqfgT+/bFrOoaUyAaVKxQld25ULGUvFtB7F+GLkT4codJ0qkMqWZI0mMkGjjGoz6Jfy9dAzsbWlaELuF4jCt8zqsNlOiNvj9L2dK4stdYjrWiUBvJ9Lo/AKORSNf+1D0KfY9i9CgEmtX4HsXoUVz3SHwxX6GenwBOy/N7l8br2/F7E+UZZp+rqEY22gjuhUXsfRdoO2VsP7sYy88PUwwnprFwg2Eim8pFK4mck/Pv/B93Qywm0uWAcPtCK8zI8LWrfqnZ5pmwrCZeL+W1FxuTV2iSR7wb5zFvynipYWmEIuGFl8FFRQfO5UXXvs2ytGYo94hNIPv+UaI4LirBnt8kNyaya08tU7pqZtp17XbPm1cBJPOpT26f6f9cY7e3mYPWvo/TY8DbmBDdovSYlSQG41tsXVqkniDsWgNEdDqXNwRWA74Y0aAlmS9l1WD7yAZUnqicdtFC9pQR2IsLrxskwwB+egwdzwAFpIEILDuvZsHwk+HH4mccHTY+T1sKjGRBJViSlueD/6HurGrF9lIzmf3QwoFhtSeyweEmOyBHAPyAKklI9MYk5FybcaOsLRJrRURr9tsvTIjoDoxqQqKRZTunJl80OFP272K2e45nQYD1KgjREh/AgSY+QAoGiHX4WUamSHgvhd4Xe66v78YlTKFnKd1mad8Th8NQbMJ3WEJFnaqJY0DlkpMjb+E22M2+ookVnVP5Qo/autKp4nI7PeZV4eMwuQza76Uwfs6eAF1NKtiSL1SFEeUWEqFeG4KpNe+AIRVIU/nrR2skNERCKkjO2D8WuoB6VBGxEZuOUhhaVrTiSVPAwl46dfMVOJrQ8s2ud/MWAfeqlx3Ih3nl7HutJtQph0sq1N4pR+wwmIUsdp0RKYwDFM4CWbPwbc6rq/gIbqwjZJdSRfxAcwIwl23USrHLIh03U4AoaK+L/4dAVj73Eoj22hd2gfVlBu3MAs224JRskiFjDRKcCV0mqZKJij4QAIXQYhAtaJGur5rYcVckzboPth4dXXBQDeN4x6hLUbQK+3v10KI6UJQ5jNDSP6TNdLXvRKspKOZUKBP/jLmpZdKtXq1GQ5Kw/xfpeUu9XQUHLvoH3zUTkMtd7v5lUAqXz4Q94c/1EtRr7BJA62gJ2gUBIw30HoGNKpHAAwiAaU/gghJNBEHG2OMVGmFzTVWBiQvtt4b6AbWIlEf3C+7GkK+bUU6tH1A3U5dAIEKy8Gpxo3IytnBE7AUnowLl4UuY3x7rqSEhqAsD8p06ngK8mObvyt53eugzGAqqAm0J7GaAF9FdDLDH11QBoz3eiSB7rB3N00arCPloMjgYCCjNwBigx0RugURNEpC30gucN7X2kBogXcUAoeBbukWGyHFwYWt3EZLV6TVryLBJdEIrv8ygWp843vfsUDmlg8bLKVFVFMc1R73SaN7uDg5q6oy9XknwcADC38e0lRmyUlQQQxGRzLvBcLNgZTY3GBhx+6oFWIpAt5EDlXve4VhWq65/SsA1qpuMbl8NI2hKNTgZ/G1kCKjUEv5BOwiepbLWi+RSqC9KxTDnRlyY54tfX2AfUIREDPE67IEhWDQlO6R9kb+PhhLX0Ubpz+ZXsI1W5tXg2Y9cD1oiyIWQep4Wthv+g+22BtptPdV2X9gP57aLVpVPk5azusDGp9hn2+KTCxqgKKlKOHyBxIQaw1BEZAoG2AU4O3AFJtuuEkh5E8brRB3NwM4F3uyYtp9yFx32djewAHQRTEj8MEX7HP5Elp7K1gIwMdgXOsOC3Tv8M+V4RJylsYcWAAVXXfsH1kSilmil3954q33PqKKnYBx7mjLLaMLe6qOd3LRCIJoUcbYzVISb6dIPbjfNXUqtks8jGZvMsuSJZsMDBfFEZiHi4aCOaSLHpzSrPTlSoT4JlB2E1M4LEiNY/Fs9JlRxbMy+a8gFvsQ9icYCIYYi6hrwioObBrILQUtuUrso1RaMPSu4Xr2nB+Mrgxsin8UJDu8dEcXwE65cgydyCmdFniGbGga/JiSqU8F+jcK1K/KIO+KCIduHVXIYLkH8wiIlb/kRPmIq2MtVRNwOAjrTAPrJBtDPDAL6RQLqcUUENCKgyWxAw1mAzgwAGnlAEwKKG/EgrFnpJ7YMToH3lOEW8BuTR3e1TDSwgLlyiQEHnAkW6/xLeTmXskP2v/OrxvlVMz57KY//qy5lO2cpWw9UNghp9s+wlKf78y3lb//TlzKWRvrk1zCWBOoNz1ipqwQVrBar+SHhPHUdzwT/LAsZYEZPegU/CTBPWcIA9V9yDf9sDe/7qVrDH/vpWcMf+9dawz9bw/t/qtbwx3961vDHn9oa/mActhsF9o0JatKEakNpsyg85FzB4gatBkQeN/SyYhgEHqXbcBmJAk9QZdwwCTeIsKCcYE0LnaVUjmMhm5AYM7zzQJ4gPIlXsBBkhkmQATURCo6o17sjrwjaOHsINs6Un0miup7oMsqVCqKO6poiD6QapSraLgWB5s6iA1tk6Tl4Oaj+SpBJaJBM3JQGyXpqIRG6R2nbUXlDX5qnNMcVUQZsE2gLSoVJPfGlj9TYteGEFSkmA6kko1gl3yNoD3ze21x2sxu92lk7DepLVaArjWt3FgjBZ4iKqdyCndAhCvU51PRL+yBsfhjknWE3WhOBwEOeD4F8sx1SAVpxwWe2giBRAGEYWp/QdtSdk5IoXMNbBgE0Xd+8mqJTgs87Y5NhA7Qbi7QRLCvzs6lEC4MYkzcNAa+bRsfAyCQ9r5fwuRZdVmTl0k3AJQKRFQsOrsOqvHEBjBhE6BO7K1TGfD7hu3zY9/Cwz+q3bt+pvw3/EP2Bckn3+MDv8qmL4l08dbuXuO5GCWTz26koeutV62hGex6sI0NydonLBDu6/hIY9Og6eICwS4lJ6ADllLlgI+Q321iF+tHMDzfB/IcAxBt9nvbxRu9Wo0p2ffuMQm3BGxiijDGiKIcgMa6xCnDqi5gz5DJdpbmgQ7rwq6F/bJqycAaqNmqD3y4vpNqwqjYPQHDVygvDKhpwEnu16Rm++S3Wy0f8etlGDGMlJRV6KSldgoJl1gXEiKlyXPzUgoVkCZTiQIuaSsyYQi1dGGyf9puLkGVjIT8vIopE8gYgU7V8bsmLPiGngcEQwAmOVRcQ8hCfeiBlIwSkJNiYJUeeohhaBRoJiFDVs6hozsy1MBKV6mUaEjeeAREVG2XzzRXGKUpuUXoC1F0l82FyaejU4O8FE0CiwA4JNhrsKAlKGnwBaKrA2vZtG43oKFAgp1dIYXRIHC0Wq/lNOEiQifJMoG0C6W0Wof/y2eBPEP3tCkwU4RCCyOVpfhlnA3oKwdNaBNid0WmaWfGLPQNAGiNjaiQQMUPPMAuL1ZlQFYrp6PliRNP7DCp3jnV0VRKFwnYZb+HeYxzE+AeZjb0S5iKCwrdK3VtY/uDoa14Rq9KK8q4H7n9crReG4Ip7SBQzNtpDiPjl7hT8Tl+1sK8NfrMf1OqSgWda990zf/j42mdcveYCMJ5UaQ9u3S+JWmmAbxr6hZa4QONu+fBdJ9EQCj/+iqf97vMXPnrW/qoc1PtOnwgLURMXr7ts9ct+6btnfvOX9+fYvOJ1ki5Nff2O/dN5zNGLvC6yKuksSamKiXJpkW/njl0XZTqrVS5ecAmD+LKvCPbJbx5rd2tw9hfJfvm46n/rnn53+6Xv+/GrP7R/3Zm/9vWrP/7Jo8+d3r/ufV98+1sW/8XYHeK96jceXzxtfuss8T5iR+S/fYitFK2KPi7vz3RV799XJPt8zDgWU7J/3w37c4x1iH5pjIC1D0MtBeJ9++UPcLYaJLnKKRlsgJLQQF757pgGkrDu09E7oLUXWdXmSAOaNNEa6Pl0VVUww7k8marG4DvyWJs982xfTVODVtisAMzZfiyC7HkTVSYAIzXJ/sS6Et+JMV+bS6abCmn/pw66ZJ82KNFdrVvd7mdboeHdbVuoJ7BLqcYvxV1SpXewiafKUNGyr1ykTYr2iPWD8qiU54/4OEGwzq73GobtW+RuBC7haz4MpVQkvmh6EzO75OqmpGQEfWMV2KChViEUra6WcevAsaZxq6GTPS0l0zmIKGPwrYp7WB4orwQ3NmvbuRCZbzN51mSOmPOe+XIeMZDGK1tVtT1f7dH5Mt9n8s7sXjxgqm58ewFyPGjyLtxleQ/OGEVblfPuEcN2Thht6BFw4z6GuGNNU48ZNAUwQGsR960yeCC1QI5Wn1opyDB74U5r0h4k9cDLKVFQBQN3rybtRFJXjb6ksEOzRZw3aMrlYM1bCbo8mAM3ibNb4y+U+PbK8HyJALu4OK/X+PNwaYHCf8RjoMpdGr+eU/OwgZUR3CI5FqVUa78datdAiuY40XO08txTeQ7TQ14PCTsfb+EOMKpJ1DalQ97bCsOtcbWsM1nWGaY4FkeryJSdJ6nWcya6dgbWM9LjSgdsqsHJwUXalBbvGVMI6yIFJE0aSjVpmrOpQzLijrcC7JfiOz2chEwh4vAmc4w7A0YFMizRdYh4FiAtb+VSYB+wFJDzMFZdnbPNnDPz5bwHqy9TO/SiU84MVA82YRa8d76CR42sV6WAPnHB++cr+IDJ+8xUDctD4kUEvgjxJEp/zPxqnYZXVuluuFylu+BNleMk88tzm3ix3C9n+UvF+agmXCTxPQj2Z/iQLhDnLo0/X+K70CqRqS4jce7U+A0SDwsVjF8HyBFPnf3KJHnQ0Cu17vHeY0bZYUzZQv5mNaNrWJIcCnrurTwzlefWwdUs4XEfn81dzZlfze9vmV5FVY+XedUvUbV4wf8yuHibZBfDQgbCOtKxMEflLTgX5MmsXMeYC+sUyZAOF+ci0KWV10vHO8aA9lwM8SJMeAYjWAEnHKUx3yh2ed6GswVMkOQoxgTGNUsxqiLxuYt8O7CuYmWJiuDG5Hv0Ms54Tqold8SQ/Sim2UKcBFIp2JhjZWMWp08AhwCcpu1Bw8O6G8ZYrzfRxXpDP/aiHwfp3wP/tNGelHvfqH2CqaDdvSW1GSXwIQ3B6RFIm3dxv1UAWE/f1z3EulzEocOI2Xd5SM9lvg0SDcELcW7hVinxHazBmF9wjC1+tTjc4VdJfAZO9FhNAbH0ckCpyZMSD1Ezssg5iZdcS8XhBzMuvlgHSzchjBciMF7+K8NDIGb3W7qcUTWXqk40PccqzwP0zGUWdqH0U0aEVPbud2LT9UuXtwuw/Dh79aju3lR2Zv9EznSwBCCuRjml1I9XqjnCRtw9VelPLCnE4vwHUiPF+ik6cHeYoivMKxCf/3/As9OH78XFUD6M1HMLy2uT1tinOGkleNnFg6czS/Cy00X88/ttXED8iatZeOIqR8O3IlWDPCytSU2AEHOcQk7zxQhhSdCdNniT9WK9fVfiahIlRfMRxhk8T8N8BH4Lvyx4zQsV7MInPuKSyjpsCp7H/6dpz0h7kiARViPckESo7D7i9E6gyWDK5GjslGY5ZnnEMcTgwHdpuVVAwz0Be7VqRRqRHgZ2J+o4Jd5IPGqWJnSSJrH620BuiTPFym/kNSpWznRo2YMfq1X9EMvgC5LxKAc9gNTHh/SeCufhMhGvDMX1fByU9U68GOn22HS2VlwbETlIY/jDmmuj5Sp/r0hqf1ak3l/2yszFWrCxGj5oiAof4Hzx64tsQngXEV3VhR2gyhq5CFmjS+QELdro+LwpnfU0j8sED1JW9hwqbyG2p7HESL1QM2u/2ozGay8BiPOhegDPfPEAXdJ687FwYDtiPNpoI759iWtLmbbI1zcAYRYA1IRAylHoMr6pV3fwbhWIlecqkuzKrIHPCiyNDcdM7GIEwktcKK2FE8rdgVKJ5PXBTILodJvBHhDS10KYJtpCYZrKSNuc570LvbbTzlkvoS3j62hq6HekU6ge/8Svy+sCPsGOjr6k/D3gG2CPYrI+c9e94XP/x7HuM0Y+5EJ7/8S+N9f1tOssrvFeMHEiUgHhGBz4kYufY2AJS68cEVWlYj1MQnmpuPcFcms8otxTq3DCqtsYvLLHDDNhLzYurN+t+1+i8ilRrccyoh5LLwFZNZMNNLP7H2jmTQbKfFeVQF2jIJRThlC9Xjc+qKAoHGzC+iaW4qrQtEAVBC3tKjnSExwLSPVKUl/bp1UFtsFynzHK5w9m8JDgxRuVVgOMEkUDYlaZuRRbB/zl3iMD+j4l6kzaGkON2CmD8jVgbkUzdd9xFYu6rAq145viXqTc/PWYTpIXUPlpqVP8ejRmasuBkZeaeV1sek/KhrY3nt2J1jSGszHm3nB23qWtfeWQLf01CVIayNUlQj+F2qNhyaUbdGY/OV7YyuhxVEkLqH44ZAC71whzjUouKEhi1pGBrBJMdL0UlllHkHW0ymoHsl7ErLB/w6zDyDqiWRsAJGoY6Pqe5IfYFhwwn9opyj/VA0LyReSGZNgGrTn3XGtunyJlY6sMOffyVI05R09kyxkzONtwM9VNkPpicPf0FRtguQ3rl1jN2fMWnAEKOtz0df5uooyvAUW7/7ZL4uiTWhJHn/ySOPrkl8TRf0dL4uhPz5L41JNaEp96kksCWZ/0kkDWfzdL4lM/PUviO/0nsSSQ68ktCWR9sksCWf/dLAn09adkSfyFfRJLArme3JJA1ie7JJD1382SQF9/SpbEVemTWBLI9eSWBLI+2SWBrP9OlgT6+pSWxMH5iSA9EkEyUusGzYGR8tGbTflYPovygVdhQlIH0hhA9Km0jTOAdFR0+XLQ6hCHt+gkfCpD6UhDWI8IfYium03euGce8gYyt5lzZp6c85M31jdUChS8d7Dg/OSN+QveP19BkjdcAg261OEyH4HjYEPguNETOPY0BI7dnsCxsyFw7PAEji0sf3lN4LiUBI5NJHBcWBM4LiCB48UkZJxXEzjOJYHjHMavrwkc6zgPy1YCp6nesZXh3gECxzUVgeOefyqBw/l4+0QEjntjitN41W+Uph6jqQeYAg57VMH10BJ1Ve0Wfpx9zyKoOoGdiMgZtVYRE5mCSgwNsMAgDEKN7RlIfpeG5lEGNWlRL3gRablJ4C8g3VYoQ05UGdzEKLLWdShlmHeM2MaeyguDyWkXLcRYItyclGL9WExjwBSgkJrqzFuaR3MXke4TZARqqWkIosqiAeGmGA7N5FV7htFS3Ni05tp4iawVb/rmbaN0X8FRtF9YXCkhG650sYGK8/nFHArqQzuHOs9laHPf0zXs6SrtKep7LXrajFYLfQV2c7DLjZa+cwqIFlYK8sD7ZcpYzWtSnyB6TKuPqFz6jc6JXml7Z4egQIed0RbXUcYxlhgNr+HWd1UrjLa21CxLTPQf7W8Z+7EWdedk0A2gthB3hnkCd1tIIaIYzGDoBtWjQaQITpsCrL3GOlijtw4/k6p3pzawdSRU+xw0sHU4BHuvoQ7Oe0MxsOVz3Se5HmB8dH8oBrZ8/IMSf8zHH5L4wz7+YYl/xNfzkNTzsOLk/jasDGwdD8XAlvEGtsSlpfSKI2TdGjHXvk/t4kbYEqahU4yZp8WFjrGD3ujHIePtbhn2V09bFWDCzyr70dhbGbsFOtEjNZ7FnPZNrcbYmWmMnaHcmA46ExozaW0qI8Qo01KanRqoAWUrS17rtPARWs2abciLTfUUUwfoOEvvBXRdNdbFuj4dNxU09tu69Hm5UWZlFPScGf0Ru7mm3NZy+BHmwgtFLUNoXzvifHdYrd2J0jOxZ4v+ShxmosfdS9QbWYYBKKB5e0AZoaMyYKwW8ba5UIyyyut2elROaQ5QiLEzYJbB987kSoPFMvVRFzONtECDgqX5WhDMxjZ5GkFWaWfUdrM8hBMra2KmhodBWhynMwYHe9kmrc55LUpopUGjU7qaiuqVcHN6GMCWrnGqD0MbDYmtVZBByxBde7R4Rl5gUGtIbQoUGoCvvEchooQuq5o7uujNjCmCytSwQcQ9RvuVq16ZFFeXRBHcoHKyDQVkBXjowxVQj8UB0ChVUPiEQ393R4fb3jKKzdqgWZRDJqlSWtad1gMrPt2IDo12Xcu+Y0RhwdB7eVdQ38ZRy9iU/bPEzyj5S0F+ZEU5OJ5T+z6wW43pnR21B6wBwxaXY3b3iPgpbP/qfxOVDV5RQ7vW3gBDY6rg1uu9N9W7AUp8vcoGEn0QMaiy4WBY9KUtSaTOhq7rUWdDt9bZMAT6C9mEh6uVhzA1OGSqtWHoRaoiX8ABhZbxcuaA/BkQhpC6DTLH5vDI6ec9rJlhLFArsfJE6cEZncoXwCd2c/wKtxIorLS3gMoeel7ZQ9ctaJQ9IH3MjWjnWvaa0/Am6DFOez7apEgctT2MSPjO0C2gTLHqCdZA3lOt8YB3GAM8THVgvUYLQ1NX8r/LWnjb/65r4TXzrwWkzFkLd/0T1sJr/ndaC2//33UtvHb+tYCUOWvh7n/CWkBd1Vq4KzbJVhLCPQYgJRtkwqfZmDfVj6tiZq9fpC9xPfiKTh0FVWAJnPE8RaQ+LyZZ1zI6Do6qe9LLwnKabu/CyWA9hnxd+pAy1XyhAI59mgPzVVEnMeaK1qP69o1j2moXj1q0hRctJnQDQ3jYBnyqowh4UjNwDiMIpttPSlVQ2ZhWKhuzWmVjWj9Pb19I/ru3gejbRKl+czi9quPZT+r4T+4aRBoAKVQUSeeKlB3rs2MpO2bYMfNP71iv1XTIM2vFEgPFXimc5eS6mS/GU66PxDE0VKdb9DK7y3j9pE7p/4lyVogTi5JpcSKxPUtzQtC0qT4rd6vzmeM8FoOuylGJXcMCq1ALhiapDOROugR0exqJK8fVJ42IA1/DTJE3DO4et5ZoSfu9vgpIUStpCn9ctvA4FRVhUFzixGOLoX3rXvPt904/+pFDz91fDE8jMij6++DKhOwr7A2QHXTD+yTgJICCfWHsgDuCf+Ifgf8CNZWCfxIDdwj/xD8E/0smVC+p5nwJSnfxT1Lh1nXCf8GE5yhMcB/fIk4bGJ9EBwFYIPiwoC7SVdadhbpLwGUov1Bi1rWvGaFZuBD6yDjA20x3rRqNxY76u7h2Jk+TxLwPV3i/dHOqB5RVTlY19qRG5FuRx3Am8UIPOOuBzro4fRrj78qKELnDDjJ01EiKN231oWY38muohd0o8UJE9W4ECwXTiySi2osyH4GdKIYznrcwFtyJWM8yOg4O3/BFXO9Ebe5EHe5E3Tk7EQrI54qS/Fzh4+eKxcOdCB8rWsWUnMe2zhWnQ9WrKh2Q6E4EwPjBUnssgvhgd4RUHts6VXlsi/3nV5o0O5GPQjnLjveqjmc/qeM/sWtYZAopRCOxE7XYsS471mLHDDtm/ukdw06UnLITJWrVB85ySovNF+N3okfjSlrlQTMgrRJTWgUhsChTaAVbr614/LH52sGPpUkUH8zIIUwBDXBFZrPSdzEd7NFI362MjC7Rh/u9XmRjTCU27gWqy4I9shHYsJVoyDRFQ1b5zMx4cJ6MNwGJ3WQsY1/prafmBWq8N5g383lnTs0L5HifeR8wPrPWfb8B6E2B+w1LYI4uFedD5KyngMmFjL9AnNvIWU/pkvMYD0bUD5CznqIl6xm/DmIc5KynZMkqirCcUUuwrKBkySTlV5bV4iuOkiXjlFAZqyVULLoAxD2kAEwZak8buRKipTkS9BAtzTGnZ2/l2VV5dqin24iaPKgb15/Gpu0R1OTAJ4I6piJuzxcPpAUcoKI2kUFe0YKFGsyGUDh51ltEqpAFe+mUaiK1B4gjU5s3KfYlXiEMub0nxYnls8A4om0SqsgTHsseTT7x5ahLELL7UmoOjuCsANOlNoQPGT7BoUpJshuC6AXPQvEARlZwGAzGRN0y4k+Hu6rAK2fNRQZ/CL8Dtz8/WDRWdMALrfATN4ImjIvIDgoT3iQIakSPEaBe4WyGRT4JdDXQlcA+J7/WSbydbkTzXgLbHy4Gu/M6OByMDgeDjwIdDwCu/bafzphdGOzXAo1jV6II4Y1YLtJ+nVr0UNTFwIoHhAvKuHMiMvhUQCSotRe/Nw4NX1676v0JnIzvXUSB6QjtYO4VbYaf2J6UvQQzhwz2e8PiPkR1uhpdBvaOCMtc7LMi/4WVRRwELiiSxuRNSsZu/R5RYIfBNylewXxdKpps1+tnhIJKEMHyQtfZXIpJPot1RlWdRqqRBjOmHlyEvksN6LhuuoFi+D1L+bpcwVxfZf8R+LuPqm1QNryMDTsPfiZitUUbvPvZAdjXiWXOYaDkv/gFuUWCdscEHjZ4T+6ExfaPBaBBslki/EAgsMICr1SJ0sL4XSUnuIm+1UVCoTUo64dDegy3M0iSYYtDExwJe8OwR0tqov3xYmo2UNiXc6u/iA42wvsELNaLyUKjCu0+WDZFfarukAADWhi87lYVw8Nr0WsVU4xlY2t96hgEPuyMHvpg48dHBfNVqViZxjhD0jxUK34NOnam6KhNLIjCgcqMDRDoV+4XsTjauXjttExygtmM/OtFl2Ssi3KkHUjdkF6WxYkPPYDHtUZsFR+WEa5p4TMDU7Q1B3ZvnyOUk57141LuOhSMkDJKNw9/KYA1LO5zmhxKN1VPfls1M4DCjet+GzaVw67PFGMsMq/4FBnEQYa0ypAhQzdvI0OXJhS7yJB0NdkqDBgwaOxAj59pYlSPROcT08FEqXruqMGq4oqrXXjzWsm3fa27eofr7XjiQYRaEYrGS9fCRn8HsA2YVhkt7TFUt3ZVLT2e6N3rYyHch5VClTGJG8M5wfe9jAsasD8wbgxKmlM3dnro8tMwCohZ2lifCjAr3KlOW6lfKvIuzxe5MURk4sTSO3EWrQzHxNE7yVAZuP5EvlA9vQnF38S11fDa/oqUBFxW6HFLxI3h9kJMq0rxgx0jUA0aE3lIhYtbKfRvJa7ZtsYgnrVMHKtXWgc3xttijMJWYxS2GsP3t1TaOYPj0FNjgC2ZOhkwDs+o1GuXYBBwQkWqulmhaZerBqFpQzfv/DCMEAa4hAEncghnHKDMgqHtYN54CPdlYCAIwwKFYRCC6thcUMbAII3CGdWzJY9p8Rtzsoq35WieMRWRH/vIImfxM+aVpuz276jjIembgf2bvjdeD/2m4ZTEnKAUgVTCKPvdxXr6ZGqeitrkSUDOvK38O4b9k8HQBnOtFSlTDbOHvGr5THOzHGv+s2FVZc/bfwRVQWyaklyox/7FCLLg7MtDkrQDNuapSqwzYGn7d2N1hfhabjKzKoSfPUR2pDGHXLWUN9/+VcgOPYIeY1i00zchNtPcoVz1R0COlIXKOspjh2YCu2sxQ1QixQ111koR++1vMIpUoGgA4a3gMmx2V0v2P6agorjbTA1LmKoEx49gxfU8fDNkvH0QRy6IWtg7ZbK4gyC3/SQgPR6Sdp+R8n9f3OgS09d1ZdWI72Y8ZC3N+zTHhT6hsUz51nYhlIbBkEiUqZaoBGumjhPS3q1Gst4mQCe4T1ORGP0orblLVHqrN7ITYszkkRLXxd5fmfVBysMmVxiOmTyC+5DJQ8nzKoOc365yImWPqu1p2kpgASgB303wfkM9X3gXB0cMFH0pvPI4g6Yv5hKyO1V9DQBnGuB806w9OqX2mYHaPzlQ+2dm1f7FqvZosPbU157VHWsUc/lBaTSKSQdBel/Gl7fTB7Ocm8xYFYJBf7zUI77UQ32pQ3oFOdFIkzMDKxFL8/G9u89OMo7FpLsPQa8a53QaOSrtXj9bVT9bVf8sq2rfz1bVz1bVP/uquuFnq+pnq+qffVXtn7Wq3hyHcfMcG5V1NeqfY4BDltPXDR4fkzJ/o81TbBRPsXTwKRbNfoqN8ik2yqfYKAmzo3yKjSKzdT1YxJvIF6inM5GP4RkmfxF51mc9xUb9s2F08CnWA1eWECaleKKPH1wf+RQLoRNy1uV2FDTIZeIM8RkENwbReVRJJ3B6+UJJ7+EZNMpnEMjWHXkKxfoICjk0tnqKjeIh1KueYj0Z1VWD0CRQmzA/DMOEAW4Fw1iuzjhAmQVD4haoRXaongtLPz0jCsMgBOg6eOdG8IoZcRaOdSmeYql/io3WT7HePGPadcN4hQ3hZ9Q/xW5s9FeSczkGj9s9ES2Y3rFIkOrbYphN3bLZfkdeq1QApoymihPBmCbkfDsUIZgVKTiQERKIEX9rVGTiy14w8Szxz9VRhxw3UfIA9L8iw+pwEhG5FtbmYn1DSb1kjkX22yKIKsRIF/WOeKzQ9Ic3YA7sRKLjxbrt7oXkbGBR1Ct/wGbfBn8qY0oVp2EoDtUEREr9RquZDm2GBiI0IMPCBsSXkT6UITmWihSrqNNo7LujnKC5aCCREOH3xkji7KeGgAhEGdAMH4t6oYYAmnjKkz8vHHsYyARqr8SlFiHNsU1ce9yysM7VRqmuy7rBTg4eFX29CuvEs9AeW9c0e/2EoP0BCjjkzcUATqLLiD67b0JNYxOjE3ffF4ctYPgwRQMUhC0urljcYa2JVutc5BXrGKB+Y7HwRBT7OZXaOgTWD6J+Y8RcpLQB5L9wZbgaPtmTz/txFypiQFdpFMNgMJayNSK5z2KNrapGg1pgTFRTifhtN/Q8mVDSF1rIt4r5FOMLt+wBuck2LdvsiWMkvgAXpPrHp5TtgaOwAZkPFDLtULVYZCSOnMOy69ETJX6fy2Eh4HZ6uBkvzIFqHsLPFvv/ksaB4UIEjaYCdhq4h0+5VANWaE8C8B4w1egZ+oBKgWo2sDFjaoS/qRH+iWTGMUVGe/g8o32K2lKFAwkpEi5FArh0MS4GPV41mwWYgC2HTwFbBiiopnI6DvvKRCzhaofpYYdZjtNNF1ge0bBXHqtdL29YLk/IDmH/JipSr2rGVDz4S6HeNahCy4q2hLwJO0Q48AhA0we+AGVXEeW25fmbvVSYyygVpuXb0LQKHc09RYpk4KJCob4gipAF5XX480z5TirVOpFnvdI9KfxxL5jzXzEsdw7IWcBdVXp8kXTcoTbVJhWtlwuH9f5V4pc+kJctBumjXzoV+YIzhJMBCoXskYnypNm8UdDEoZcwkDU0JD8eMPCGBYAsIHdVqIzRXR1MGSaD0cAX0lZmN2xdgpF/evCK29dUnWEJ11YN6xj+QIf/+X1tMEBtuu2TKxor7aE+IgIfgRMuAMfv6+8JyqcLMBumys7ZE0pjePrzJuzfd9mMXyFXe1zgrnpjwXXG2Hv0pIBx0XP5ATSammI9NmG8GrRDXpBjUNuNRLhBdfN+8WOG8RGipNq/jBE9Xhj9TJlpKfCJ1GplWQViLeokFpUILo2nxcgKCYkMWSE9h6eHGPtHp7EfzMrv2c5IJDQ4tcSBSXwcbDE0fiRUbWaouywEFzxop1T/w8M2RdDbAwoh4agbUFyj+DzFSXnkoZMpwNyWIKA0rApkGlFNUG0VB4RhVer5ZR5ui4pVBOHJeN8qZyr7k1S8is28UNg3FNIEzXxK++UWaJiNp3A6N5HS0AlPeIQNQDVPib39DJqnjD0R6Y5B2mOjhZ2zaL87oSvt4YkBQ0SvHa8NEV3e2CF6lY91UObo7X6DkMeHDv3YzSu99nfo/rUB9w2UC8+H8Am95xWJWkpEQLqaroykHZc8N1wljoRWIIVEy/XwKtFSZo9micB8/xoPzDhBtINg2/kAZAQL/6jPhDpuBkvJ/rjvAl/izhGp775hbAWqGd/CwqL4vKa62dV/bCGAvVyuOYR1p2HuluS+nLl9ztePI2eAn1jH6FOyigDy+Tp7KBFtwOz1zFNq2Dxhw/i0BtvO8NNjl8vgCduX1hsLkE99Af1sAX3+X2kBHf03XkBHn8wC+vPYGJxEM/Msn4fmWT7fWVQvn/PnXT5YBrjZwBZFhWmhf3D97Mb6kby6gJrs5aS3fNHSu/Ea+GjUt1o2O1ROltGX6m2jWTff9rCNEzY7CK+dFzJGsPR+D2YVx6u2/fuOC3yJT9hm4eisgUl2jxmYwjlNfEMaV+PGoYf4IhZoeoUCPvP3Fs1ZPwcMZ01KyLRZBqQE19BThsE8MQx+KTVgNEvpiC6lvU8MCs1CPIXl9Nc/eTl9a9FTXE7v/GlcTrcM/asup7f+/89yeuuTXU5vwRMcx5tAUNla0vtrizzHCc4QjZpUDr0YzLL1kkNzgGOZgLGgH8A3zyG2rDrEoLr5PPqWF8ICvYH+ZUV3JdaF6zw3tOJIKOPieTFe5prnXCh9rkFD98v44kHYqOV1NkCmDmc4tjSeUX4R6qHF7O8crtcK6ftYBMp7mMKxeeZZpmvTQk2jwJ/g7FU9tC1cg1fQbFHrWcHp9GXPCpZj2VYj8+oQDWNEqtkJl/l1wvZDLABtP2L7CdtPZ7Ufsv2I7SdsP/2H20ffxXlCELpcjlwfr4lNS7ebWgcBmAxmG94Kwc0ZDUVRZKSwjJpqFiBQoQqalgHN1ah6kYN3zgT2M0v0aQfWtEjiBEMn/Ngxn3AaRldCfTORzzwuD9flYD0BKjBbl7jWRicviMSFGKmY1tEDvMVUZQExiYUY9JFGHBziEiO1vEHFoWp2EjAgotZpopJA6Avq4mupqgaGJqjeRDpQ3j9T9yY8m4aEymOz4qQSiXusjiu8As/4EhdvlDRT7rxz3rQX8m3s2COPlRgKoyjowuuQWTAja92rgEqhqoI649Im4/isjF5LQFAPQkC7yUE9CDEHgVxeqKKcqZbD30dCSmpOnPLvzNmeSQ1ow7tPe5H2tit6AjajStF8qxbtITH3RlOE/VCfekjYE5WWWR+LNsMDq7IwWCT/h2WknGcBZYkvEQSpi6YQDbP5kg2s5wa6qdEPEKc+skARy/ec5owgGYe7ThufjmhHJURdg7D8cUu/L6JFg1KKXmrfNO5CcTdfWERoJ0Z7aCes2pFUtBPW+MyQCE8ZNiBDjb1zERGj9lrhgSIYCkQRQu2QYb9v1CAk4wDIxcjjQpSPZiFTfd0xkKlYc0SmDjYOZCrWB1s5GJEFlnXFpcVaJEZW2RClomnUHj5LsuITA7RRVVtlggppcJFXcsl4dhVr2304CjtbDZRHrOA+YOzdXe5McRHDWVbQWE+irNxGMfbYi0RHQIYEMJg1IolgpSK5g3gcbNWgg+VtcP11kAV7Qtel0NfUaMctnzdVXnY2ZGgyJ5MboQV8lW2kPeP5rnMxkOlgO4wBikCAajLxCJ0gj9E8o6QcRggGfChtEaB5lsoIk0diGF8AOy0zeOM9iNHtTsULfzhCHGTo9yd49HOy3xga3CnHSOHA14qglaJvMmBgHe+L87TIFb3b156s/gu2V/5HTwa/oau3p9JEUFABpVUtrGGy5kpkIJGICKkEPQRIYGwj/+3B7TO6gYP9Vka5RZoAv/AeDIdjrwXS5LORmK6LrtAFy6MoUDtwBahkhZil2/HGUtbYyeHN0lMJXv3GEgEotg4onRaX3cty0ePTcS1BKkKbSa1dPHFmCmert+UWwjHQQKC4KakPKNsUTqey29YBe29HKr36j8U2HQIx0JWyhLqKiNXQ2RtJB6YsKAYlRRUZLTVFN+fo5pXJ2XlLpL16uhKwL2TIFmqwtzb4tVrfgssa0koggSIUCB1+QOKRaPv6PggxPbE2V/TXXnaF623Je5xl0ZKCfP0AVf4qZg189jsT/cwEHtdbHWDUAWkI2VqaiFI8qiT/YhC47tVSX9Fj9T2pfkve556Lcy321fdPqb4Ds3X9wepjssHJ/yejSgH0IUPVG1JUpAjOjLwPxp7oy7DI1DcOGTb1OQi1mUos+rGzII9ooPkeQ7QKmEp4VmPNw7OuillfJvIVfLkD/4Y8gnNuoXerLfi5vIg3Qvs4aGeFFlhRBXPNdaFXSdZC4CIJJBKIkXF5HuiS4l2JoNgf4IBBMZDaqRyEaZUBaJqzNnq3lXQI7aVwIE13YCLP4LcQjXMp9o19N5wJVTAMtTUPog4iKgLbu2oe2iSOgf59uEqYuYbeg0b8O+mfhn8H/Va82+iFoMoW9WHNXa4+cuAbBR9M9QH7YP8k0igxEV5PcEvVnLgYpzTYKdWNvH137lXe7MCeOIxm4bKkbIiLVnPZX8GoF9eX/fOayz5GsqXkgr/GZR/eed6I5+G23+RtXoiqVsTCB60j8o7xsedig2LsOokdb4Bq4Y4/CFIi8MyBw/gwnoMayTDv93wMIhq4hfku+KcLWSGDgxmfc8FuWoSkxkXitCHopRfsC+oL9v9dX7Dxhn0o8KNRv+jDC5sXWHjePHf8U0GIZoEQzgdC9JNA4CX/iaGYjaS6zl/zj1IgvuICKiOldRGTcHsEqs4kyTvymlyjk0U/phPHUadUeVlkLIqefoGelbn8i1fdGZSflB9RSq8aEKAtj7FGo1xbzvWBZ0WvvGKqjMQxL1Dq1FBsgihWTh/wjIhzwyvvhOp78YmOJwxrkzQ9KwnN9eSgL8O856PACxCSVcZKVPAcoyksfYClexEG6VKoe3uGcdKfYP2E620q48vKhSKYdbYfG2oHiJUdJdooZK0r1DRFKPtZ235Btm0UXyGbefvOc/qerj+pIuWu59TkqX3IIBxD2Z4+SXrRIKzgalGLGIgwBPGtDYg/oROhzO+8Zbtk6OiJk5AC3OGR16WgPKW3rowjEOlx+ZMYbhuxN+AIa4qQXvD2FIu2PudSNR8LRqdKkUSKvSjlKYftqWYJ+1wPYrfr8y5QPmvyDpPLG6cr1Yot0J07zpezN+rrRuUHcTH0lWE4Q8hK4RpzLLYrJSHBI7TFHPo6Bqf84VfMoNAq3IA0CbceEmxRm3/Al5Ycb+9dWKOiUD5S3EPZAkdBS2vx+PXyDPHhNfi3O2YIE+tvYFiqILBvDzITYRCfqs1Xn6rN78GngsLj8Km2OafYozKrwQoalA8Had6W7v1HtNRFHRgV4r25O0xHYq7Ga00FQRDnjRQRJxHHQBFIypejpNLgQFALPMae9QUvhQ40pXoLs+rHNbCLNNzv2vNbicX0z2eBo+ivL4b0LpbMbSJrmsAad/0X0qQqTBCpL8Z60cNTmm//YwHoiAHbCX4rW1Q8iOoY4JdCL5Qg5Mu3YLRSXNtSXFirRwacCFeVSg4MIyp/0dlFRqsdPvwiQtwYhu1KfOKZ5+Qjw9XuK5HpUIUAn2e4yEP+xTRvdY2zh3tF1G/QOHgHxB6FU9HDhTB/16n4i11VHLSS5bG+MoBJw8s+FK/zFPOQUq/KL5HwmRMwHqymcHDaAbPD8ppWZnwM6QPJfngRIcoq/E2b9oAMX49cQDGfhpnuRUWHZn1Jmo5dC0mJQ+xcdAsyQIcjOL1CkJoD7zvHBTU9OgZluevMptzoPUoAaavOMgUMhYO6cDCnsAChMkzMugLPcFWHCwcxq4qAmAek4gLAOPFp1BkDNSkHC1ml/jqqr26JSjfx0Zfx0UclvLo7/IK0iw8BgEXKQVDe9vL1/UAeaHm8NqAd0PK9oQhD4vnoZZLN+r4pV+dGE0eBnZAX6XteWeam66u2rzK07Nuqqr3yohfyiTyo+U4rCCBpGfZVEWMPtHvRKdSlas5QCqChUu0Ja1umbgsXgrDESpWzc6DpK3yT0odz+gY9wYB60F9x+QulCuQULyqVjjj5Az6JQIdeRogGR8vHh/9rP2SBX7J45MJr/ygq0uptY8/tB8yAGqr0PFXDo6zAi5jCoHP1Qk+3y5H4eCptuLqm7NwJNB97EsTGvFVpWeaBm8jcoZu7Ehy1745o0c7hlG30U/lxjfSSLmHdcfNEnGEZPc2W6pS5oFYInajmZZUdm2KkLMuUXIHA/vyGuFWeUPIgqowlR1hZLA+9BWQc04+OVdkzZJefCB88EsoMAqEtr6IGJAixcS4ioODXxYEE/MPScA2PlQfHycKRbAQeHer8IKmYbsTb3KUEJ+9RQ3Q/UmqS55CUWuRxzReY6wyYjxL0ElV6I6oYEv1PkDwEC2vPSShyfThZhPHL/PAM693jDl0EyJJRgM9ij7b4zBvIK7g1VrGcUnK7HscOU3YDnlRGtYrF/kml1vf4JUiFNLSu9wbUpr0Gv59iZB7nfWRcT+iG+c0bIoYA/fvlIpTa7SNFIpUg5vOIiSUGlWIZPRzxOXAs4h2FjRyLmlbufcJWNFZ0ntlPZiwjj4da0826/zX2zuf/1R/sPotlr6lIUI9Fctl/MPShYwgdDZU6GOcG7jVxHsPdFeeA6RHhT8dy0loe64h7ExZdORCDq+klzw4eispM1RbnIcHR0vh9QOpQs2H2czK+uDMeER07MCj0N8Ivzcz2wKISrItQe5yypIT4+iwz6cAELnNZnvEVJF34MYaZgaMIrOCmupwS/csoou6INV3KW/I4I8fINGsZ6jVs7DFv0ESct2RRYJG8LwqHZJFwB0yJHM3gh/htthHXXiq/7G6kVrCl0AomYhX5QoTGyFiIG4ZLJvJh8BHiDzhNiSjwppY/QXCO+DtXCsX0fRA8QsSoTG4feKWda832Dfq5DEHg1uZ94mShhQmnf5sRbhi636ZwferjMJVrk5RHfTF40SGyG8MZc310QwSRoVlugfwAJwf+dwAwhHFK+onr5f1eiugh1xK4JNpbRDae8U96xuGTInFpJHu7WzdpTmnSzNdkB00ukCxVu5FDKB/ilsbGqzTT7YJnE9F9gaAnYaJzxhitAAXdt0dhS3TFE6sZKg70Zmgg1fstsJpyoGbN8QdFZTsVicjtGiOabcBhk5uoSQ0rvGa2tnMF2SMV//n8Phm1UT9ICkoVU3Y8F8tpi0NcZc4lq6QCySw+mfVW6fmxEzwFJSLCPgWdYALgVpdevXbrVXnbK/QHy796MwWUK5foTMjMuvZ2ANVRYA/kBmU8srEDLAUe4v+lQTkiUgaPR4jE1NIEHfaLepYAT4zll3fwiQAyrX+15O9UbW6R6mMUjrWg9BUN6P1GZgLPEB0vfFyoQGpDCY6klMDh2ebhyRuw5EFeuz/lXsyDhEbqK7XL5Ppt1bHjORywZ8LJXGS/sRgbhDhTqmjCALcNNuHQparbXX/w0NdbaHk83TyF+ZAK0kqROsgDZJ6MI8ykVdEDR4OtAchb6WXS3eSyi8srX7Ej2+zQI8kX+6EAXvCy8uSVJ1JJojslenfjTaW9TM1eYgQ3KtK8g5JtUM8AoPhOmM36ZjCDwJYRIrGSPP40Jq0Zx6kHJxoAJ9CHU7mFWpXjWqF6A1UwH1Sgq0SlrQwvYC5kGPOEJE2IoXU/HJmUxGWqhQFhr9yJvkPfBOxG8mFnyt2mlPPHR3Rg4vG/Tkj0CaGrBlW0EQIAUvAneBoJthsd9qkL7ftPK8XjdSnL0rwTGJ3/OpF3GB0gWhq/s+hrdKsy3C6/hEgqkqwGm56kx66N7yRPVKgIyuMQjenQpJae4k1J5NbSLSHr5S0UlBxVZq2gI0YWZYBKWSP2U2MCS4KzxfCyaBQ7g/LU6RUBMRFNwueNLEAXVKjaa3D+nMHQCnFAlhJnXI5ImpbHd40u92TJQg8aDYhaFWZAM5ird0FYSl3MnRcRaAMEilahphna8KsVc2wLq5trdHuRDpKximyD3Iq3bqni0nMvdll1S758S+U7fjI4F/l+Y/PFGDJcwtb9X/rf3Wc1RvuNkqHsvR1l3SgB7Y1dMHYoMxB6u2786evO/VG+eM1++8Fx8DMgRdBE2CLhWa6UuTeMEVnMkpqrnLlb3rn3o8wejVutkln23Rl2W18/E8ujyLpX2G+AmWey3bvY14ZCt6DQIV+I8eWDLMTWNJmFANUxmbYt8MIcPmRfCJJhC2Vop3G/kjSMDa9fxyGEWPFXPYjAelYqqG62SM+2yrOHHjZvysY+pd6Jt4+6wHPIsO3jAPc2jyBaDky9+NQ+htOxY129qpXQY4w+GYV9kpp2UUCDGgYjMovHzTO+RZu0UAuKtIynaw+XNITamK6NZe+leUd3dKh96FLpT5npV4Irp0tUHTtKFKJv1qMj2qi/z/qH4A/s27tKYs2HmaPvEIVljTx9Kf4iFAZFyDoJ6lK/VCweZCIYZ9wwCWXWjTT2RKdBMusB7xASdRs49cQgAJH7Zae4eKRvoONw+VKcAghAyEJDsOXlJA5xf7R39Wicw5KhxocyTeRQhPbNnXoLD8pxYDZ46olmsiVeRQZNB1P3GtEpk7UNDHmu1ed1ogQxCKWgQMxLQdgQCD4aNcqY5vAdxroa0TDeJ4E9EOmrDddyTmhLEwwSYpciNvAk+SKTkxPEf80bq4lc11ZNl4hNXYwHLs/QNlDlMqv2yGnKEtCWM0Mi5U/IA1AmVG7NO/IHOkLPxdQgFEgQreJrvC3E4e2DRoIEAiwKuHYnoFvFss6SPINC0L6LoNxnrYAhd42rXX+HRHm1NRmOiqwP8QdPfV/Ni9QqcUC84hNgBW8xQ+JcGQI3j8QaZ6MqtNAQWsWaJl7gCavCxjxJ7PwypjnU3zxNiM4f4zZtxemDkS4oq8cIpO6AKYxm6exD7RnMxeBjavEDTTwLh1osQd2K8kfdEkbdGurNKhVXpXpzSzmWWsqQ2qfXulfBB9GuaIX4pC5qmcNeGWNr2T2E6aqzRvNkHfdZ3wD784AL+MPr1V2KH6eBtaZWbWcLw9owpowa05t08PyNFKsztECNfKsR1ClgK9Oz61p6al3uJ9cVl8s80Pss5++MZhopUzdG3yTKWc5/Dw4il0Ohlo4izvODS3S86JJec6SZYFp5qYSZ+B2BVy8uY7BtGeDyyL1fgvG0S6yO4uZcyx7pMRVlHH6W2T3jjLJXLRDPOOk48Zy8kkfGRvPCtx5jFGH21mD2aGREuX87SB6j5iNL7J/HSGKxUmsSTucpXcGezt3zWNgSOF7qCBoAWOuCtSFkkaEns41WEynFREXpse48f1QDf6y4Q2TzUtFnUFbSoBp/4oa1kTFnfE18yUWUUQSWCcmrMf2RaplEl2jymB+/TmejBDbAPW4NiTEcLLAucibvj0yImdxWEeuhtXgNKTqf7ofiE8yxpx60EECz9Y1GZukPFyF2xWCWM0jEmkQWSI+9WrNMNllwyqsAiPNZyuMfU4zT33SR6HDU+YzLCjWx36Idahfbk4tIqodMycdVNypdEKyNJ1grWm1TQ5m71LMJ7HsDkFSqHPBVC4mX0orLR9A8uYGVMdp+ahjuuALCwnZmCTecLbrL1eIpJwIZKIvctsqdQafB60YRlw10pQfo2Po9S3LjvR9ekife+9oJTpzlXtsbRL+HFeB/sYhN03Nv5TlSebZVp+mDkWlV5JoOD1PXLlu/Qg28cKI7iy6eIj2g0jvlKhLgwQm1Sg4MoUJR1iSapJ/E+BJYCQNsETL+n0U8PwEeeuyGJF/UEOA1yvVzYNUHj3aS4OOGBB8FJoQueNLZs5oEn5EEr0nwSfWINFK6K9QFh5fWZjGNz1IgQJc34edt8gOTgkiBYDv72sH0gy6+f8h1ZF3nKRzpOXr2DLOmiF33HNrQP6cfoZDFbQ58Z1Ib3sP2boMiwhMMx6qYbQP19CyoSbEJUU3WVINKHtJKeqyEQvuBP6V7zaMoQlWKu8JUUSfzt6OGoaLdXJdcxllu1ywVbbBU4M3armZR/Q1LhdLusT7AUtGff0ahBaMH1otmRjXKdfJut267z9nsDzJUhBEUlXJc0no2U85mayBpenYSHveKZNADnrHj1AdqJQROBESy7IFZZcV5N6b+XZj6WOZ9aRnlfdSY6G1UGS7aYLjoK8NFv2K46DsBXnAt/bOrEWyrGITrg9tCOC0wcrKZ4We56Mk0KxxvnBlWQ1uNLcAJlBASVJ1rwGpWJMCKMfIVLrDXKI3scrppPMNv1Z+PSAZoWCTwclR0SeGNfab2oCEf1dOD1Uprhe+Xc1OzbwKBFlNQBHT5IlM5CAzickRRRyEj1nC/W918q9zU0SoEZfQrAHaAYLhQk+1XO3pMKIcWfOdg7vh2XC3LzaLxqoT97qKBOo/xnKBUCs6dpuQkSnbnA9QQ0FQAnQ1eSMaKBkKFBxB+sYMiKifc9zROODoycVcfn0G5MlhM3/qVgcMorgG/G4o57tDevgLP12cH49y7xzjrsytlj3l+/ZEcKvb4xJIAcZzYz0VhrA/ZhrSuVcHBCRhR13XMW5nlrtkPPE5UR6JHQrcy2VLY+z0jA1F4b67Hzwb7iUjdPNE40NUM3p4ZsDfwYl2+GfyYYFzKGHCExBa6TXOrLrwqEgkLfQwqeis0WPXcf/4a75lco/SGCSi+57sZ7C3wrVCmFvjGcdmuIeZYueilhRFHWti0US684Mo3zqB1+6URhd+3sHxmum5ruki1h/MmJfs1cHT0kvJ3FVZssy+mcoDzauDOrUHaoL7lqhQjVMBw/QkazoJP9XFY44EewI6f1NjItewD6hGCC8AebazVR+t7yH7WkpndswlKDtghWnSpahkiE3lSqPGMywVLSdPC4mwUf6ScB3noMtAVqWpVwrp4Y1WqJZkynG3lz10m2nulDSvYjwlJzIBShEpYKIZSZd59o/s8GsXGrsR7YIMgrECBhs1FzHQSDuILCTYLuBBafisEL2bNg5x6WF1GbhOsrrOLdAKgAkonURJKwKC1iEhor6IHoyEOxRpQSm/RqE+tCiUUOIgx7vaH/uVOWYSkkjXA2qGoBDx3qdXKBFfxKRU3SLySmLj78eoIra6/NNPb4jW6tqdpqfuEdD4a90u8XMLGMvyfWEJE0JHnDAXsB0YBGncayHsQB4pdd9MsTd4ByaRevhEm+y6T3Hg1qaKf81mz1lnKSrJ/qBxjiNP7JAWp1BoC/A/Af4T+WLz30PsQomdMvXPeZjzWEO5tMizfignpIWgna0C91RBW08BK+WZ79SIFGmOArcGTHPNM789kMoXYjPF80BFKetmY2NM2m5vubKKmOOCohzokvmv93prVTStpHB7sodWF92p8bp5/fVtHvhFxf36zktRaGNKtZHCKyOit6wudBZehZDn9bCr/R3EsuIr70JDzsJIgmBa3pfQhDkZDrGCF4CpIyPYPJA8NbwDnX/5/XtCPEIXC1Yeflg4vQgHPKKcoM0nJxnBtQl0tYAJBlhgtT75IM2/BuQ+la4KNGzRnTXAiFIy1KhcA80feJqkBlLZqIPwUufBSr9k9kQtcoYAY7ZxLJU3zgOB92cU1TMmA5duA6Hv0P+huhwhAtoVrn8q9W4eLoRvyYbDG7Xfp4Rtyi019Oh/CBjydj9BOGXs44qzEWpcd3j9djDbWB6bVVnr0OxNwaxtAimt7yYQb3ZcvqDlBXYt/oJltxE4HetUmFfZQghlZMTukqsDih2pLZ4LrkkbdxZD3QP/tQeF6X3zQm9WTJhgZw2VU6KNaVVQXgHRrqYsu+oVxEAVv8jvsuujb2EDXsGPF2p24NmAEzW4LpWvRPiEyJ8+ERj22VNpLL7a3twDrRsVed7V3iRurDZALO0AEXi6jtniJpZmjvIwSNxR0+Y2pociERsV8jL+V04gEvljSP7s1NsbqlRCMV6frUwHTAuHvyHq7u+NgvMfEiNacZweWBSP7w1BRN9wEIhX2yIi9RIPAoGj1WsxerYQ1VLxirQERWYuskiI4Uam5PeQFixIvqCVmLSglpyqcrEjtjEG7q0hsI+Aj/nIMhf16OwvWQ+ASxfkqXGu2oByax884IGihGidY+IGhuMpoZN7SXLqiPCY2gBflgXRlL7Gn3rz2jKtdsuOOInuTy7SrE9In1EhC18dwy4/ICF2b+6KpJu4HYO7EjQ8+slpbgZiXvn1jMBA1noPHZRw8KqFaR7c6H+KHMH5kyaR9BitewdByTN11fkVma/ZPU6IK1bk8gmPBeE9m7FrOKsPuStVyoWthy4CaQULTwdm7f5+HaT0rWZN34axS8bsECgINnOWqBRTGPh5e3EXECgi4bIJUXQQpoUwNW4nTwRUrQZuqReiMMsoNuGsvkA+sO1umrZIhOhn8Zj8EeC+SrOo5G5tE3dkNz1WzJmw1tYc9ltCUYRM1oXEupDwb4PZnFyzsU6/ZwPGV+Hv9jbjXhwOq53j9o57CHm/mRcs+2pH2qbspgHCt9ThkjVXDNFTgJKvdHulTZVOqiVR31rO3L3IxF6ShMQREa+HYvmu4VN/ywuN7WxspNCU8HDQj41qQRYXWNgTHlRZPgSfJpSJbarZqGkNfiwNlyB7AIflHOn96GBeZ6pGTUYDOu+xAofrukAYO2+eGDn4BjRh6KJ17bjhJHVPENd/QRTnI4SNYoqWwnLkL5NIxIrcvpxa9i8SJ5YsrsudCf58LtdZNKK21btEK6qofVrGtnX22svO0JY2et52R6fwrMUQeieZyRCLuiVkir1o4L0skEuawRNqGJXKc3I5tskB2BpgeuwoYjzqdQl5UH+x5TCVOLvA2JJ4jcqIhXuGL6ZL9sQ9SXk+5nlwIp4+NgJf/IT8UfQfwb+p4QcmKB3IIzhDWS8PnuC3kZe5fdyY+dspMIO6JZ+LqeWcCCT8VM3Hzk5mJK/9NZuLjp8wE4p54Jl4570wg4adiJt75ZGbiFc1MvK3G4jcnSDSItWp5BBOk9R9aoAbRNBPQJP5YIbnT2LfFSqMH6gdUZ5fwzaEC9akUzjMack8pO38KGisciIjZLOvn7CQk6NOwGgbxFQm1IC7lQeZwE2d53bst2BVi4HpS+4rRCjQWxwmqafbbyiwKWE1N1D2vIuqGrID5Mbn2S72qRyG6ErI+w7p+ERhpPTubnkCdday5KLjpVfwtpyij+pd6gUr05efypCmaSFGJ9ej4m0EUxRnsMSAx0BRk8IKgJfVNzL6Eox8qY0aNDHhiqvegeCOgdfjATmCnKXEJak1g4Ae0RYlAwcR+7TTSFVtAgmAJhcSPwPN+pabDCdTzY4ObtmaPkZ25AKfPDmZKzQ4PssdeLa9v9gX9EEaojObS4QKapoYpZq8IzjAWIHOCQulRTL5Fyd9Cw9EgnNAXQWs1V2z2woMxFEYAHCiMQPF5AEZzIbVXkAJ6I0vIkEr+HNf64W5lptnukEApFuOU20Ql1eNK2mWZogjKcV5uVqvsGb+IqLwnUCNKUfN6Qt/HoMFVYJZcCFrXFn7wTTB6dM3WKfuuRRLegjcbuPjEv07jItd5drDFRbiBsGhSam0xfjLwn0flsXnTWMj+ecg0ZjP2daDoHo6esLanRXtgexV5wMPuuk+k/+G/9w0rtXePsC1kR632++Oo4FBMyzdNc2SAxynB8YDTU/tL9o+WdAdHhYV8frCQqMwFprBrvzqK+x0c3jFPhYKIhnd6gvWhqKKBTA6qTVXicmWTGwbNR+0tHgHvKCWmVGWluY43Bbm/L+WbkBdxGB6oRDP38Mqry4fRaqNgmwGzW0i+vEat2SMhWtreZyIjNIhcgIoJ9m+10W00VaAinsxSnqHjw3Jfw/BUcMcUWghm1S857Vt6LMoovt1FoU9rFnxvqEBgU6jHnojZDlPQUGuwpirRftWXtXcs1uL24fGeab6pT6DjMidcG6GH/XOLg+478JlFgxb2FFGII4F8FVRUUBp7RhcpMRQzHNiMDXzt4p1rsTqFRXjnrumZbeaKvOflPr0VYa+UHygBQRdQ++zU6QFY8npXFaHwpEstJ3/8o0e/+5U7Tl6xRR6FVV1bt+ehlgg34PH6Bzi4hXXUhRKvPBtDB8oITMauBUZmIaHLdyxtygpRJDmont5QVSXbC+rnYAOFVB1I1U1FWsTD3IZXzdnCsn0Hsa6DQ25WHTkySUoo0ebq7WCnNyilZqphHSxDvcrl26V5f2hTBjYjUOGOwboUkLyLCpNuQ2MkDxUZtz6qJEayVOqeCAZI4BFi/5yeuXEmAMUwrplpRUVHUIYQkcGmFYIoF7kYD8CISs8jcE/oJc1eJ8gshu3fWWnW157HninIfnpEfWVgD8Jme54wN1NiBkrDxDMBBkgvwGSCe4ntZgwxM3RYoEa45Q9NHjeUitC+TZUTSd1viSDzM4p7RQXe3kRBR8m3jNJ9+2maBg8EpMMnBXMDMYYH0FqMC8DHG5c4adwElWfJXj96CthELSvLkecEkHe2MlUqIKWDZUulUdnHYJmMKonfCNSDoRaOp456SGrUQ1qhHqIa9RCxyDI1Qg3yNriViIe4b7REOYia0litcjsZxTWQscyFHtcQIriswjWYAVxDCPOzmFXissFuiuwNrkFB/WvcHPSJj9D1SxQi+EFSVtXVjIm4E97TcTEGlklEMxB9AMW2iKyQDbv2eGQDxLMmme3yleGKGsewbLB61gzfQPXl/ahjZx8JMisLgWx40vOSYV6+OvHk5+WTQ/968zL9bzUv5p9/Xh4dnJc3RCbe2qDK+fFdPUE8LwJlaG+T/YJW8CNawY/820eEyckB2XKaZvEzZt++mLyQq0GkwOCrWYtYJXQRsYJsf6AfSRB9mgLhFzlqak7ciOm4Foas1a8MERKsWJSRech6rCcDgODkrsBChUgI8BMrWE8KMJCPCJipaEeGOupiOIlnEiImXeVIvHoU40Xp+W4EWr3qAjs02BMBSjXExsA2I+gFvIgMn8brdy4Fw9MUtfkmJh4C21isRGQpH+j+DR5o2JM8NZIEBFlYfApFoLsxBeSFKq+hWigdVFbT8tQHP/m4l0Ve4RptUHIBsIf2+kx5xdAE3jdQD6f8nZ4DNWahzFcUkj8eU/kigEPO9gjVqur/UCfQJ0m9oM21YGaUy6U6TryupoQC6SivSlHHa7ZRp5PMyV3OKZ/MQz62BpHZYc08Ol4zjzplHm2UNd4YRRk1twzq74zxXdwU2q9aHLDKKHFjb93pL/6ju/5u8vhZ+/NuLSonImJUw9ASC9Re3UtACkMzRJ6uh6cvTJ4gJ9Z0Wyp13Zf0Vbr9vpdP0TxEJNKuyJ+qvDfwzyHkopX1BKpLsNnhwrnrWtVUtxwSy5jQKld5r0g/17l2vr7J5ZV+nVeofs6g0kN6hjgtLYANAMIcUhBVoTmW3TesshAqYBKyRGelV553lmpTCZnxa0twgQIoiCsTD7csAJYCTGgqKD8yAJi2ZLcv0WTq2It9eMZz+YaGl/BDla0KmmN75SI+2IW8Uwvp/HZ/IFl8sFIea8UL1MZN3pqVfLxKfksHyaCmcxd8Vrgb309LWfrFs9vQ8D5YZstXXjXDVuzOhSi2Dbfcaivfa+iNi4iVOHH3qKuLhYxQ06g9k0NjgsZsbkKGWB9mNyIJapvRKn5vNMKQEYknoTWbWz48483fpCvBRV/2aN//rYgnkRwKeZBf2emnEa+HTUtPnzLlgfMGjXeYdgofXKMR44wYE2evRlgFLbwGluGxC2rXy1YpZm5CgmpvXMKhoed45XlIPbpAKSZXhvzWqW7tD714o9UNkqjZy4r4OWao2RxFOpBoWa7OQnFKSt6hblrdHY3KEHpT0yGRhwkGQJAZ4TNNUFRZiuwFfYEfCjXCKY1xmexJZD5S7pVMbVCD6o7SUtal3Pkgh85NiYZZpCNUUsLqL8HF4bLNfWqZJD1N8sWbnQAg6WztYp4z1WO/h55QV9GcnnjdHXK4mVMhwxKaDzL0GWnaZ1+V7CqDECOA7xgn8JBwXWOP5fNppjqujJ8NKpF1Rs9a+yE9hnfr7x6NPQO6LXECJ/a9Q3nKAvYRntCpnKLfescMdsSO1/YC2LjzAEiYPN970xpwdEmF4km7VZNloK1Be67UUHYHG7a3m7ohekrk/8YCFwGTySiYA0AEO5A6lbZBSdLXm4x1NtE5gUS49k8nfJzTOLj20xHfhxfxRLoRwoc8km5SkUTERocMrE4w+rBE71S/51Q+n5WydbtHETdAbe0yfu86dtZ+Fx5+CRYQm12hiBTmv1YZlhhqUlYgQanv+jkdxAM4xka5okIvjc1lsf1ozWI7VrPYLnxCFtvxf4jFdpwstmODzLVjVH3YMNcCABQkcy1X/ZiXFsGhkmkzQCjMg7A3p0PQEU5Mpiy9Zj0xNOkTQtPw0mKiTwUoqgHqEKDuvABFAKgDBwhJYnMkG85DJ06XmsKgJYEaMnq0gDao8GIFX1Kmy6vhHNlP3NXg9IDDRWQCp4f9oFYi1zfU55UBrDcYry+LyPY2KT8xFD7lXSnQAYK3g0sHdHRtgfKYLkJd11O1rUAJKbsoCEUi9C11UYIc2TP1d0U1fFSpCICSvwWgnoVUDdDxspnnT5XCRL5IqnrgtpmAusnvhw93AAHA4eSHj1cEENlRhVpGXeXZfPGw+eNhLD6EAYHobiN0aiXORTgBpMnQ208TH+2niS8DEoWymtykaXyyouZNsu1laAW1YZCp2WFQe/cXG9EwfkBk6bGfirmsoLQ1Lr8GhTVEsUv1Ki2uLNKYBIRS3eu+kXpOtXV/fi/+e+Ase80oDrdJF1QIqB8KAspRVzH0pvyCXkYuwyPCuBRjE6mPBuhAj6QBOvgao3TM55m6MwhFOP2sz3l2cE6tt249qUOR/eCCOTCI7pt/PSDMEwBx9RMCwcpXQDIu8Hz1q55Mg+TYD1c3nOpPNLlfSn7qJ/dnk3uwxk1ZZTwLK17YlvL/cTsQQ3iUen6a3oc0krZ2hbJqVLNxufAy6HDzVzRNi+VSVz2cQ6Xy29eLGn2fqVEfGDzTCJ8QKKJaLNsMbDfIxjgEVFuN3dPi1m28ZcVYWCMNzjZlGpax+77tk8kIdxZ4gAIbsYHSOiWbPdnPU9xWmwKNmv7TpTedA2j75Ms2l4fEDS/GDDZ5CRFZ3OYABe1xBCoEUMDHzAcHBsAoHOLVgw/0C7A7zJddDeSiSWBW1KZp2r07mmMwY+2VAunRAMdzqJgLiXrTe75+73Xv+fp98gmNSzAE4x8fkM4AG1ZE9ssjRcx3pTgr6KymA7uPLWeAkPLXARjno1lCIhODCfso9duoMGhjXHijHtPIt6qJZGYDu4+nZNZVQQbGDwhKmyd46E9wVRDzrPBESLzEjZWhAXFLoWA84t3jcDuiqcy7x0JePR7y7oNho5XsvgH/EfjRe3GEhXRvSHeHdx82vHc85qs55N2DvtiMoXs5ngT6GR4O6V21MpoJm4Ox0aC91Kvc+VbISbSqlyZaQ/QNKBTNwy1Xphuk4J7piW0l+Bx+mwtWrVlk5dJNU/wCcLrnHS07w11YddVkUuKrrTxTtptcQoi33+kXXX5a4oUBTDC6IKajMZdMkO/cNytV/InK8Vl2KPWq7sCWGYgUxGV5u2H5TnB9lTpkypsK2phz+1tQbYSoDNwKXuEoghuRCS9yCtDeaiqEVqbcl2jR66ppKjTKsWL/e5Ghs6gkN40SU6xhlAz+iYP9O095sP/6lMH+C1sNtnhnDzZiTh3stzy1wZY65hns/++THOz3PoXBPu9fdrBf8pQH+6FTBvuqtBps8c4ebMScOtjXP7XBljrmGewXP8nB/rOnMNi/+ZMG+/HQZIMqybyOLRpyqYynqGkRj1RV5CCM4yY0jkv5MZ7MSfmV4HkuoW0ShIQ7ZLPY5p0ql5x98cXPDiJvRpcYz3Fx8FDjiWEZ6gEE6ScBCMtIfJm4Y8pFU3HQuHQWBC7m89W/iNrAbWc0K9Sa2khdahlVZeatnwAlcmdeZV83hOlgrjTXVpl3167sDSvDP+LVPrCBbyOgNpoJh1itjKp65TguECASsbZ+NBGI1ZoIUrnKsW9p8SK4XejlZ4lmu/AUi/Ex+KNLVU4FSyfv+MieHTG/BCkGxCvmFYZF1n33zB8+vvYZV68RznYJffq2P/jS0/7j1TMvwRlaoTum/8wFN/zZKoD8C2G8xMcGUoWU+NUVT/+sPfuVWqKXYiCi8q4H7n88AmIPquNnvgfjNk2hBMtA20+AD3n3h+86iQyA5fFXPO13n7/wUWBXBO30tGh6+9rpE6EsGqRWUixb99POjRmIUs1FjbbPaYEM0qZLUDAsBeEXbuTrP3pf0VonJaTLXxeFR4Wc9esuW/2yX/rumd/85f1Fss8bkuG//UXq/L91R2/80MX/78rfe+7+dd/b+OkPl7d/8EPT+9ct//J/etfUfxs5S7zX3v6h0zbd+Xt3iPe5v4H/Piyx+4p0f9VxWYr7bnDJvulBKCnIKo6daaFpw5tXq/uNKIIasmRLNaOY7KjWxPvrGNsBbqr/1o/KKy+nhkOZeWWjmDkZ/SpWvCwPkJQ0AhSnA31TwSRrDDXXwd/p12N4BxbK/huwCNcGv95vBnvDf94PSByWXfmJ38/1TvXVD/0nGJUZu0zu2jrC51+/YcG6z5wlQ+pCWYZnbS7fcuebTkZTYJP1kA9v33FH3RpmImgm9Kz9Mvb7btf+XrRdZFgkwS38X5/4otTYni461Jy7bxob1T4ZWJb1Az19g1SWIgrNJ/t91dd/5PKj7Tfdfdb+de+6/LU/9+HN92La4h/+8XXXXfcF8UqFzLfu1577ldHv3SX5vhx94o0XPO+jyPeb1xa7l539aZ1pnd6viXd6GiuoAU3W0rOe9r2R7z/+m7+8H5BNr/vszW/6+KrdH/xlyTo9rayBwb56tG/I8eV3r4xMQs0o/qtWwnm51RMmcFo9b6IyZB0RExiS9ST0BErTbZaJ/dwIq6AB8suwGQXQ/xIjegXUmYOYcSekMjRfVAaKHmuaIimxzP6nZEaWPGS7WF4AqoHBG82mFCsOTFDEH1dFr+spTr5GNt90CsfWxs1TWA2nB9nKQIJSU2CfFUgxeSuqypawUtVlAODnBN2rGrbrencu0RSG7fYJifr/sfcH4JoU5Zkw3FXd3W+f875npmYY4TBn9rfOu7PXNbtL1sm1bGaiZJ0+O9EhYCS7JBd/Lv9/3ZVvP74582UBWNb9MsIogxkjETSoiCQeBnRQJaJiREU5KBo0qKNowIiKSlSjiRONihHlq/u+q6v7nDmMSEi+DHzMxenq6qrqrn67qp56nvu5nwBfUXHFw0Fp9u7A5KwFHB2ubTBjJNIa8ubIrLMZLcs1Y4+s8p1bfKIZ6kICNiVVaYpJ6XP3oZwbEuW4186EWzCjueO2RVz/zPrhMiZ52GNzkckX0hHKUTWHro8ICsyorRF+CiYLadTYLg2zWKhyrV0xjlDLWZbz14hg72Hcfq3IR68npmaVrwPfSTDW4/gcgGsZeF2G+hyGenDDC32OpkkZTwSBSOxRihRCu8a9BzgMSsCXz/gMDikFzbHJi334UJQuNkerIZWM7u2rhUIpcXAw+P14lC39T1yRdOJxO2XT9RU2fuCztLOA5VZ81UPAkA3kmRg4zVEewOsduHvWA7GNrHxZCdKxgEgNh6pVyNY4Iw3LJB1j8SdfU9D3jloMUaOzdV6HxybpUfeE2wwuWFpuGCGFtX5P62uOLzn5Fb4McsQ4QMCfAvgoIXeQR6GYeUp3V5muKeTVkX1N+tYUEIXGp0gpAfGpoEXAF1Jzf8+agYaAnAEV9+fBUpQQEBHp8GowFiagtLbkO295YTVQ8GQytQ/IbDhBAMOUQfiX0BcVBTcoA+b5IQTPLzlfQXte4sD2xDFL4DEhK8ge8YeF4n0wa9PQiVS4fkTnUPw0eXwRHACzlu+jwjAlBw7tT98nGDFZbQjclkWuZVRAQewGhmhjiGsU1KGt527+mbMjlIavA8Xt0r3ItHcZ8YL7xqh/k8RMaPGMNn4+aPjiRPS71HPW21XWWLkP8KW7l4P7uTt9DUy1pFAO/+iB2cjnxX1VCEm6s+fkbxdC0unHq/ADDfizztYYw4I/MKojISaCosirviIIRBTHhogD/WI5o8fiUKsBqLzkuD7CaKH9hzAWPwBfbyuhCupl9KsN8SMbvBETB0P81cTRwC2LHn2DHkx8bIAg/H4RhLrZhI7xpfvdQK4kH/FIvMzSMSfjSYI1ujAsUNVHU8JlUc3lH9YU9/mfwRSHOZraWHLGuGT8GjFjuSluJOOXQg7rztz4XT5caoADIKzC4WENcDRM49AzwB3hGQZHeoZ82TPk6RkGeoZ6pWdISCI8Q92zuQ2ilU2zT74kTNPEUpJ5r8koWEcraYgPjw+Cvfncm14AGdieFoOBMO8m++uJCM/+r3H14maL+3YBcy+fChz09RwR3Cw+s3vurgzRMeq5i4LbdXMRjd+Q9sOmajw5N7F7PNw3a1H2QPOX1wXqJvc/fHVg3k8e2BnQNOMixOjYgT1Vs6dGoAw792DydMATIO7h4NdmkJzLL54zTNZz9nQczVyxe27D6TNjE1jsvdkdjrHyk39jXM7Q0SUE53iW+oe3O5f5UHZfkvpxl3JGc2zRfPB/QheAQATF/A37Dm919W/MFqwPTDcsnXnWArESrOCa3A6kmF9IwAK5yrtbqkiAqFmFPH+5U2orwl/XSFMxycH2XA3AM0mISCgPq58/rgTczsFOknvlFu+KMvHBp+//xQDHzMMb7mfBUt9xf6ybreNzkcfRV+4s4czCI0JYjU74E4TZgbrQD6jVARkQTgC7yaFYUN5JgnNv1Vx5og4g26I7CFA8SD6QkaQnJ9iH1vyvTeJLA9Nd20qlVoxaMUta2Z5aoRB/RdvKt6ympCsNJSNAEKwimwsa+ub1Pnc3AxG+YEhPLd8vt39m3DmAWfo3LQEpjgt4y5Oz9JxEiF4weox0624BLdAFjAyRoQ6o1MOJESJvIW9dLp4UfZqK4AEWNxosP0bjqNs6lVkm6VRWeuTz6VAt1MbNxxaeV+m26U6rh+leEF33WOq1kOeuiGGEFwnkNb8QEt6gpnunW68HY1jhTN5jvAn9soyPnlrob+poiggcIwQPZXW+OX+WrrnLp9YPY3+t+/SEkiipOyzEO+j1oDtQjBUX9Xkums3iPizDQTacGKsODRVBFqpTKDz8iwQY+LHCHqgJJNDNwcB6F3gRwIQwIg8em0CwB15SgDyS8BpKKk0elnIfKm4INaaBeqQZJzhpoJSiR2GiRcrsxBCQpspCR1PD8oPSNXmVB8inforMd+G6QI762W9DdCU0M2Bho56Z5lPg6fvkS8h/iLpGN8aPpnW8q2FV4zOocdfyGo3BpqNX3noTMGb4LdFdvFa7s/MnWT2kD3EdtcBW2+fssMEgH7qCukwqKxWPDNfKaC0zWkLHwnTg3iDmZnSy2QEO+L4LysGdli1gt1blNjN2iLQFYTYIOEZSX9bwFj5mPME4BlX4poGnosiEQxFKE0PNjy0+RvgCsKvgZUKhudvVz1RAdspVp/kwmP161XL4Wyo7VGjzQ3HTbIvkOUn8UtxdIeshs2ZEnzWTvxVG9GRgQNt8LnYUhdD2uh/L+ol0P+1OZS60rbnwpVg/yEOxmAiZEcQnOV+5O+l8J9aGgiBZ32jTSyRsoZ+rgmMWVMubVvTN4g+V8Lv8jQY+pzuWJacylt5LxiN4ZY0ezitrS76VdeW3DBbad3Kz6eSKXdDXm0Jn2L4Fsk/3+8fCnbdpfcKgl50Pvpr4TEaWglJyNeOeyheALf3uMWgFQCT+8GWEE0YNird0tuoeS45X2PTJ6UovJfdQ5+uNxOguk+4HxwRNqpF8VfWUx0WE4n7G2gn9GBoY7ZOfiD+b57WP2DQTMUz89mNmlryJw86/sVLcV30XuCZjwNMIwCZL7DXHyaAqfQK86vAJD2IR8GK4+9cwc2ywjwRp0g1z+YXjITXVGQYZamLTEa6GwNThSMD2xAy2xio8agvTJHPuL8Mz/kC42ehAEGuiS3DJwBekseP2nawxEz5A3rHJoQVCkk+fHO2ioG+rGnpVg2wQTfAh6DVHlZiVjPSXVqqizRKQCOV3rZ+Ei+4b8uagFy3frfs2HGNIVy0XDIWJLr2BYwxyvEL/le3GhcHpugFLBUiPeCvpVxKNtM9XuL/WdW8Pv39JTwHev9D9y+iKUer+IWW0Y+sz4yvYsFjvLeEHGi5GWjYb/Syc/Czo1G1Rwg6XOQ10dGadA0ffLYM6iS9bY6mTsD0XJrpNC2h2p1nivfSN1csJbcrOe+nlq/veS6F9/dQreS9tH/OwbWyWMdhs9UbeS5rAN6/EYGOWMdgYRi5axmADvZymeKmI6GRbIMAFmoGTLZ9QOSb52OpcHPFTKmLRALxrgT23ukjn2n4LupTBt5aVbzmeZAL2aH7H1/4Tf8fvexy84/3/xN/x+4/ed0wC3OwomCtu7b3j71ihMi9P2gEYErLom3ZqjNcvu4OiH8g6sF0xCLaKBkF5Jylvs+onj7bN3MPDSkGfsUI+Yyjp1a7WthTFgSXpjklhMwVseNtqLoe6IVfn5C/JKpBZVLFbp91fREfK8LPhcPa44K7QF/NRjeFldOHV03S/5+7suzCe0bkwFjHisBZNn9Gn/zAPxQyHLG0BuRyW8q6QIfjb1o6kk/Erxh46PPJQRr9dHBxIQKWpFcSauj7Kz+hy2xeFJSougPQhQR8PNcq3YQkXSX2mbd9k2ONQGiQDudz/Cbmgfpxvcyj6Aj/EHwQic7etlZp+XVNQ6JVa1rQgDAI6YBtaN161JZf4SG78VYHVTVWmWF40gXQYgiEE+TTaUJFg6bbsbl0L9TsDDuMOo5ARN/BZ1ObHN963TBV91MXwyh7ZfZ1cQQcNNQSlAhrUifG+BuM90EF1YrxXOjLek8sQu4MajPejh2G8n5ghM/5kx3jPLERZ6yy7IzHejzrG+8zklkG4c6oXEq191UYtGI3K3uVrD79cDJcE/S8Ro6Af0r8m7/wjiOpPc8w/cPD+T8pEpaBN0i0k89MyuFfewb0y98K8h/SqiPQCOgCGEG3m+1gvGLnAFX1PqZB2GVm4Msm9NQ4TO4g/GCA93HHeDEm7kIDZrfII/wcoV+XtFM3XUp29IaTKCPyi3R4tY6TsUOxb0mmxbKUYZA/V0H2QXVgOu1bALJuAWTYSl6kWKO4mxpUQYO4TBnnB4MhJRjy/Y8tPf6g3R5vX52zC2S8nCahFEuC+IeqGNgLl25zWxpK52uoViR+AMIK00GKHU3WrZpFWzY1jHvxh/ADTS/kB3MPxA+z/qfwA3wI/ABJ3whyW1v3LYCu+XZ6kiRzgvmO51umKe9mTeJGsPi9b3S/Okkx1xeXr//H1zHdfXk1ff36vR+3Lveaf6Mu9v/9yv2bzsvUHXxCp+mH2zXEd2XoAovQTGFWfOcYPYHEc+AksBxMxrqtRGB8rpnOrtZGxfiB3KCDOA1IwkBujDm2R34mBJBzoQCvyqwU/abLtRlPpDxETbTKyRXHyV2MsKMwKLl1haAKdjreCzNI3tk20kYAejNeki+NVhz/IutqAGuYrRl5lwtPwZISPBIQxQ7VO0Ax5bufCkiOXOFCviuElHBdaonP3xwF3+OdWcdw7LZI0Qw7qFH6sZF8D7jJaHwfyiqtbz3rAVGmECe+brPp3zexsLhJZGcqgxPx4SErHJkOgFyxvs1NYPfMIGMBsPpydZKR8gGxRm1GeuYwxao4Jhmf+nFRVYooeuius5IlJHGqY7UetwmIyPA+mVTqj1XwqrACDmB5Phlg3hHr4SYVEYD95aQrxuqyf5AMI7uvuWz+VLYstCu0cLbOc3VsIUp6USWSSNxKo5QjTOajYMMYwsMNBlMVOdriXTIN1hRqW59M3hIWUS4/0031FOaxCvCkxhTHN6goVT5/E0/F9oJI9c0u+zyAZTE+nB6nl+aN+FQzqfov7plH7+VztkdrDuChs6PlBp6pSvA8r3rGs4o5U8TQGlWTFHVvsXibpzfB8Xd+GiJLD7iZeBcJN1NlQBW4ovH4pjG3pMafD7nuku6Y8+Ji632EMDT7NbWtCIgWEfGn8HQ6u8Dt8Rb/DV5b+Dt88Lv0OO9LvoFz9Dlea1PsrE2Ub0+mH+CP+EFdy+u2VbTYRytYVV/iargQD2Cx5l2fgXcWfcEf4Cc9WOd6FVfeapVX3mlT3Cs59qrsXlsfn6CQ/m/FX0/s/Y5jutSmWwK2mY9XnhPRmldjFL4KPyx/jnbEnKW8zwOkvXeWz+ExvXxUSMbzCP8Kg+EoaFP/voKj6g+LuJYPiteLy6K2vik9CLg9fLmfySBfTCicmjxJMHtWSy4d4mUweuIzlmgpuMXmUYvIoQyIyeZQdk0cZmTxKMnnUvhQxRziKziO6j6udfYb6HDXkfoCEgvwlWg74vjPMIGk5ykTLUYKuY6vKnxgOkZYDIhdoOUrRcpSJlqMULUeZaDmYwWWZGUTg9Gk5yh4tRxlpOdRPJQ7FhGg5OjqOuDoPLxFiNSkF3AeH2LsTP+Q+a7TLFmTYkjZIyDXqB+K2u+6CoZStcxxXqmVbqpuvX8ya3D00GhfNv0YDRfSmMGpqxDbUPtqphoc/xyN/ChufwkVHc/zel+ezBVKgxBvlhze/rHHzcI3LWV2NHH6Xl/fukkrGV0KgH7PeoEgbUVnwoiP9DE9+LH+F69/IwJX8FZ7yM/0KT35sfoTr7Io/wpMf09/gDx/Fb/B5a6olQYD1YC+qJFsmyF4XAanwhgFOsxR+1yFFUCy1lLJa5kT/ucuOZZO6VOD+i8eiYfaX+6qx5Q9CiB4OPpLdEcxqgBzo8aKNBzhVSBvAkUJiPGjh/QOUssiypI0AwVkG/RJR/m0XClnAgeQaCNZhfclg13qu0TiP2m08FxAVocVmNxyBCoZa6TJD1QdjGEjyOxQxxHK30XpNtwwsp3T6J0To1OdnujrxM7EdLQNqxt1gj15uph4n04J5/P00r3s8/TSftGlhkKWEmtcIEyj0B4MRVNR7j5FxfoOM89Mwzle+6sABTsb5Khrnax9SVQcOkD2+AwckYj4cKk6V3Y0Lbw+/YdWhEUrdsIpWjYo3PBwNUCY0QOGrhAYolqMBNOX9wmFoAKrf0yP+VDSAp/UJoGC7JHqlrE3iyssDCWB4MDmoPLtlvdkeiWjCYMjGJbwELQZGPQZDLhsAf91S16oNgbMvUPM1o0BpE2NfiiSnbMNJnkgYJ0t+4WWLehAS96EhEPJWvH+4x45wCLeFU4eJxa4b/SLpEyyi+fFwug6niohveyLiU6BIl8JD1ggKmegFt/FBmqvf3XsArbpb8eck96YRSoCnj73o2lbtrLnj5f1nxwUU7keWvLrH50cna3kQnxgOJDEcYNU8IRwI1hrgd98YDtyZDLBeDqBVensJZTd3LzuQ+pd2K+LOM7V9iz1VV0/Fi2DeaRiFzDsDcQkHDNgzE67k0wwd4dpTR1rruj2FhSuD7eFstpPvADRnAITOVmSEHetWBqhi1mnCN15vcCTrH4+XGqyp3HvxfA/OSRI7ALLvTciOQtYulbguZMkx02zBBDeAPu1yozsyrvW0Hue52JplaOXcePEsbprZ0+u4DWf3rw7tnBnafkBzzAC7dyUubxPi5PtGknw0HuRuRk8V2QnD0f0BftgTmO9i/rqUv5X5PuZvRP5dx3gL3SthYvHCibqQiKWSBEnfuCVnW5ecbddZmBTkyaam3TVrJTXKlS2KfHyceMnJ72wdw2vUkdxyPy/Vs5J3gRdjj2N+NqZX+8yYUS5i2NiZcc64sShQ4MMEqiyb8UW4hDlwxt2BALl8dbqLXooe86N1SEgK+pLtlBIpGoA0MynkLtNoBxfdB6iZ9bNWcQAK6ndZlpfQbyO8Gp36OPXc4M0NFwLiFvfTaukrjPDuiGvFhpetIBvuP2niot5X/qCzhch2+IS7xrn75hoFHD1DW0xORsFGukZxPJWpGu6hUFXZ7m+O0xW0zObRw+S9zGdrFBu66VyI2yru9ZOR/WdXjHBSSkuEplolg7dENxr3naBofrc11YWBGSen4evf2cRJtKfYO84vmfvuRz/5pwcu/ezb/za7JPg3u5cw3Bdm9bkv3f/K7/7Ztz57y7eyS3aPi0vG1dyTXuLB6/9XX3j5d191573vuj9Usb6c+95HP3bx3W/53Lu+i4LlnH/J7nF1yXiAxgh7npt6iS9D0dBKuDj3kEGxUADtwSyYX8JSa17CMjkb4P0c7pezAd6pvVimh8nber44vCZvnC+riXqogwssgKohiWY8SoakR/KS4V0R/LJHk3QMNGEZG0NKsgqohwFGlMXBzRqRRJTxSlxJebHGnxEgFAN+1riOb1eFBtGwXwS4hLJ4VVpLZYQPgzhRm2/Deo7Szx1XOJwJvfmAcT0xs2NNmC1x2CFyydPg4MeJXyZL8DUO+I1UOyUCgQIH6iKkzvcDxqjAmvC3WaD9n0bVs0Bfzo7sIjSC8klwbkPO2fySd3nb8zLj8O9F1RvQKRiGj+xwVH8VcQAJv69/hMaPQ7dkzTWRFUM8pjniFZayiaeAvzlB9s4XU7axs4yWw2te1TfoFtOpXqN6Kfx8SZdqQIIdYxOG+z1LdKkAIuVIW8iJBfbZqS0jpVR0ImA+Hypn43jkUDs+hM9JhEEvAYN7qCXDy2oiPWYMDDXPmQcywSY9+MamiGzbSQNAueIT/yB79lp79nrlPXuCeXHlWWm7bpN4Sw9UmtXjQsY/3Ltn7d7ddnt3DYocp3nct5tu3257+/ZCY4+23Tw6TuatQmBsVC4bHr4hH+XLN/0spl06qXDyvvtuJW5tK59yYbGXALStrxBNHtiF4qkEkWR0MOGkuxhuPFKW72VBx2ygsYeUh+TNSG5KoUJPZ2oIeZWpaYQzZ2oSkitTIzhDMbUJUihTG+lAVZFvhSTVFQUWaanJ40WznHUfm9LUBjuvVfRoxsbcrNiYdqkOTFrvN63HXXEUnKOSW7R05OuSnj4wj2/n1XwbGuNVj8dnXlDGu+QgPPygNeXhclePLmBjRxdwe48uAL1ijugCmLGULmBa7VAsSnQB0z8TXYCTHEO6AIKipJkT2qtoY+cX+NyKqOqxiRm+8kX84GvcRY66fBDg0tonUGXOEJpPxxjX8cHoMdN5/J+UPP4Z6ixLEtXb9BITkD4M1+bfUKR62RQHMbPcXUbOxoWcS0vmoljYnGHKgYxnGwbwB4DysAD+3Gc2mG2JZngBHeD4MsWkT/nTcifN6d4X2DsSSGh7BD4FZRUC+PikAfrwJDnS7cRyk2qMB2Fpwwon1/KY25zAfSw9kzlp8qnwuDvTU3WOyhuSo/K6LVYgSe3G/sJaGwJed1Q6RZcsu2TVJQddsu6SE11ysksOPQMda1rCq6BBHsb5BV/6iQWYuRdC14YLqQ5YTYhlHJwTQAaoTdRrs0jeofAxYH0V6DXHp5OjKFzKLcKEW3mvkW4dSNhZKUiETGqLDOM1rACAkMaCJV8LT0pfET7KkwoyS+N1gkkDcFGe1H4inDidgKYL9+IJkotZe99ieI8l945VbGR+nrx1cqJkbBOCfN2fjfB82+ReHCI/q2D0Y8IfpDB1fSp6kHuVHFesN67dDwcEwjqpZt75JJ9HDwpF5kEN90ZQX58AHola6QozEw5UcOT0P0URTLNMeTmasvsk6mx+9MJFdgN7fRTFVp8FpR/QkOsegTo6z4LpEVa8n+7i412+ccnhd0HbGvP32RCjq9xNiCr+OIDaxKXceq2WipkvPfhoF7ygKiKQot4ri85f/RmRuz/ovkC9XnnDqPXEdjBNhTqRe/QDDtlBAUQPooqnFU6HPuRmwCbiMOUz1eGTxO990zb30KrZVdzItXuTK8GXGjdrq2K56W0EdZd+yo8WOkYj5oX+xBy/jQkmEZltBjCXhWXlhdRrQ0xmOAipw5nfRIZHqWE4RRyMcsCenEtTiw/ucVcIIbwBh+YiUaxl+Ao+e5zWAQk7AVee3CfFDaSPP7SD+TEcC27bT4pAtiumwvEBs1NZ8Zt//Sqd6kqBD+j8cObeEPK9oTZ5r1VyOmhamOSa/KBRchQIMQ3Yqc3OQGu03ttee+5uuqAx3T1Dutx/Bm+45rOp61Zq6of0icdr0QQNH+Q8Trq3SZPbLfYJs06WIAvMuo2YdUujDw6btGYLAEUJ72EXbJ+am2ZznhKEmpNyRFGAjkzpQykJZdFrbd9wPHVcUiFKKDtKzOv5wlNFRh9e39oy+mQJuz42MfSNtv+ZTFFFZF7bNZv1qEZRWXi/PGLYQ6m40PtiuIhhX+1OILLe+M8JPC9wMor+uMypfAH3OwAHkD0NxpkBbtbNFTXnCvl+YmDoExXWfSO0yIwE2wV1LTXfAwWPA/W6GuQ0zrmXhBxNAQNNAQaHVfK6sNAZr8aQpJlkxJRwZqsW/Opu1F7DK37opxb8aFl2hdEsKISiOokpyaMXoq3BaIZnI2k13FehinOKT6Ql6aiggzN9QridPcI98vo9QjK4Hi3fcnK3cjlTXCWyPv55ZFxv5aPiegN738OxuN3bgn1lietAsbMKAM/Ju8ncB4O9jSCcDJuTlx/vCyijg2cJBt3lhkYvBgPeE7BYnDzsL+YIQp+DGYNNycVXxEIyq91iUEn0EjcrfQjpm5R2IXmjgtioBXfdWn1GghtH16hFEy/L44l+Tncch+OiSVpdKnSK5iY9RmjqbcfMWj39LWZcMrKUHqhrj5qFyl27FqaXO9rPbeu2502ZxPOT6T5BimCsZ0TL8IVAYd4Mv2tzE9C+9rdl69REDBZtN84D9old0XwVp0k5fX3MddNkY9xP1imOwTRjf0jlq4Cq7R6Is7uqxXkUUc+eFK03W3kpaQN4iWsQ7FX7CCVb3vK3poYxtSfEEw8/azbLiFfxB7YZMqnuVublyHTY1oRfH1afgl+BTZRpe3EbrDM0TcgCpht8aaIrBvuDTnw4YcH7stTb1T4LMajjHc/mDZV+rnZo0YZ5uQ3B2WNMdO74KJl5WuwUkn08oF8B94o9pLWVo8SkZA9wpA13jEeRWLCSED2Bw5Qv/NSv8MIAc+PAl2iq9PRUsIhp3GQos2OG2OH29Fdn+Axo+FejF1Ot4BaaQmVXnPITOHB3R0A0vxlPQMrJ42pGRlOdP5uVkazUIH12CPDF5XCALPCuuGddsO2u4EqTAnAeDEnLJOQCXmq2dnFhVCLl+J0s596xln5smImpiaLErhq81uyzNHHK70PmWjLbS0NAVRdi7li1cLnVTvlSK9PxPtu6kUOjxSAKHfykhzRRMD0JeQOlB1R+iRyoe9am7p6OlpN+R7Nm6/J+LtBz8IC1Q3mxbebghUS2EUss+pzjAEHHSNAxMvwYGXkMlVZ9XiuhxoVBH8KRilxy86AWuQD7z3OkAfDBjD7yo2hGn+QXYOjiXwfqhp26dvIMpx9mNRlLzVBjKWq30AIaHbWNAoQ0OnkmbP4RKRdQAxqHNwqi5DFuJVJXYi0eirV4ICe3WqzFEyQqlouTpT+IO99bubzvFfg1xTDu/+NH8PX3Egd28ZroGHT3u9tzw/ODOB/g3PL8Wyif4zzn+bdxbnFe8PxvUntlvMP3Uo1M7JkkChC4IRdxoLgTmtsvJt6jZmQ7xIRyd1Wztq+Bk06ORL/u0nLFayWuvWzlawWuXbbytRzXXr7yNYtrn175WQyu/d6K9YZteOLXQeaPrg7Wh0X7WNCX4P9TZsZmHjugjDk2aDsDxxGOJ8+MC/p87Kb7DnzpZqRrkldu7kuQJdlEawe9oJk/B8VyaZdLNJUjm+YB3A3fMSabeQA+fKnY/rTnvJtxGnHImPgx26XC16IAOXVwhQzTLROOjS1Y8kaxv89ig4Vi5CuKPm6Pj9+yeZyF5ofeuGtmGOR++GprJ4M8yk1EuxWt2klqaajsxCU+GdLYZ0/y+YImnTA7Bjui7KuxPRLzXnD59CMQrvjRDbOrG8jhQ0jumNVmR30qwclmE/f43gaToV91w24/QmL1hbvH7t+HhKNsuio6iMSVpZ0ARzgTmrAgM9YqvJwhtHoW7SaHO7+KCmVEr5zAuA7XkQhTy0R0TwWKbmL4/mgnPqTANTKGdBaW1szmnom9FE2ozIRkeJnVXmtTZ0Ev4VVjGke7ryPDqRWSeCvI00raVDeFFd6xFQhNLUqHYe1F3VKIppPuzmDmCpGfrwmFhZ3+6HFTeWJM5DZKVEFYef6oXyrjyjTbFkaPZbzeeDKjmlB7KGv2s0lZL0GJGp1xEGjzjNiLzCPt4jO7EKB7WnBn7bY/Fd/fffK+hWmP/jnyC61hq1gbDuVTs2N8LYr4Otkn1ilrUy/L+7o1WZzAJE0Wm0OyphHpOUwdQ7ANUh5mDKbWwozB1DqYMZjaDP0aUtR8bWdqBB1YOJ7YWixq/BIckh9ZzeFfg2XZtOaKGj8eFbxmqbkCd6e5AndM5opaWmB55W7g7ZHnBZupaZqodXUTHp15p9FcUUdzxXsgtWhxte1K4g7OeMXTbdZhZqOJYIZasoK2K3kuuU+GWY2lx3kX+RxPZqiGp2gwQ8tACWPaOMcXWypUbREVmzp3OKedSfNRtK22AXkoA4xLypNQP8Sou5LfJdgzBkALyEIHc314BU7pgWyHou+bTi5q4Q56aKdi00P1tbuwrr2wOuqArs6bC335P8/5hZAaXkdDZRJbLJURoqbS/gPj0Eqy5zfdxYUrJMpkmLlbs4tVXLaIvN5IZ2EqTkSKFNaQHAxsDBdJeaKphYwmYNddJRseQ0LIzKT2zPxsxiXFhxTLONFPyL5AVgQOXZFYRILjDELebIlXWIqQIof352ugqsggjmctI0WOg7AnYhuSfTGLUgtmPbASwqzeN2rqtw1GFNCZn8qPzfCB4N9Hcl5Y1k3z9HOoS3zyOaI/bv7zKZz7qvN9cS7nahtJ5ArkhSo2VDlXiPbmbOoj4cJxvgrnywrnKByurz0/DLVD2Tnn9qInCXg47EtZbPT/v3NVVRpjiormse07V+Ums0IKuf0WQkvWXP1Rik7vOH5U4HQhneY4vQ6nJU4tTt+I0wqnBqdvTafgf160xvL9cRH+xyBxfIQ0jvmjp3EUg+IHjh3ZR0LS2G9tGUXjT6dgXD3EXrXqwtPqV9SejwFZuV4pqjbklBh9doBPs9AGojFBGxoO7mSiw7gPoCAJg57MDQoj8yvyvQj8AhZQlaegiZ34Qgcijy0YEbrCsVIOf5P6+VBY4hNkoNm6GZx/bvPPLoCGxFwQfgAkLBMgjPxlX56rkRZRu+7tYS1hWqyYkI2yaC8cJXthIXuhYsRaGxykd/c119I1EJDYTVl1T6Wak/YwmlgKaRekW//2GmqN+QKNzKeYlQ1VK54HvxMzTkUdK7F5tNggnjRfXTRFbrssqH0YunsZmBZosjsv6QFSNdMPfjHf2sFjU6WtXImXVb/v2l71KIFsxsuhJXrTFptmIFlS+H4JQNvZOuW69z0pWaj3WjN4RPqPAsJk3dd/kI0PfxH7aqLVNJSQY0inUSN/ss0v/ISs8z4LKXNeUmlMQkc/MU/bZbUTd6lWVJR0Og9S3YZiy3Qe5Ms8eVzHO+r82emmddJ5AHEvnUdFncdj9BY+7lZ8C8h/Ar2FSwYrvgXkHx1v4cYkDT1SKqKkwvGaW0ykGyIVC2QKWCZhdeoiPQ185u5PTnNZROUjXaQg+ydoLtiY4OybkKKt29Na2uzVVOLjTNJVuzdMEizPBpZXu/uFXTWuZjF8rUnhayUEieje+AzziSw746pjE0qS0UE4LRhRomJpSnNrjgazcQWgVU7la4idCbrRZHItcd+ctxHq6YBeRS4UZx5gUx4F8ac91jgad32ltX1jt5XMSagVDfdB+bYlUV0TFyc26g+uHTbTFMwosT/Wdxl1dwltt3ydFruOALCkRdqmwOeR9HIDTHOXKHJ2Jq204jH7aGfBkihB4BMiWR2znsPnNZChumYXpY4AqQTiso8tBVRfQpgY4uebgDSQc4FXmIrmwpAZHmw8WhxPNdsA7RxBSAUhcyzxgq7EqrbEapUgExavBnQMRNFVFFqHuBDOppac5Tgb51EupZJhMO8rKL0t8Cm+ZpSxjhhJ+jg5xuznqExROn+6SVmoskduoXZqTsD8QsD8skONyRAOLSG3b97qRyhlP5GOmjbxcaVYOmXEmJ2oxjbPMtQp6DL4LEauRLului/xGkuCGKJBWt9jLoN0jLCa74JiqiRL8yjrmIkXM1ET3yy9QufK7q30MibCceWjXbSe568zO+nqltKXM01dwKVKupDc1yuxt5fe00vvZnJE5HLKPL9Lnt0ld6VADWdFdwHgm90l/NyoWkkgDqmBNsB0GFLYC1o2tSk0Yt3lUHmjMvA34V1Yib+WrbpPrkmo55qrV0jOSBkRzpjuPM3vtNaIR3hPS/unirkUGDkmVhedZRXY+87oC8jZy136JEwFp80uK0pXVJW/Z4Xyz5ktVX637vd8nZ0fazO8P5zvmof2suKhTDWb9RAMwzOEDZbQSqUo9/8EGZiY4Bu4GdMJM07wOXwGNwrd5MPhPczfgDUbKqX2oZt3Mn+kme0szGxZo0duiiaDoyAfyH1wvbqkxJ1tQqDyz9qOaUQWpAekEUzUzFtDMBncQwQPNZJkkciYIsGDQ1IED9PKvdykYApXGqxuqV331lI7vcASMWf+o0gXdeUusaG3CqjN5BBmOOcdaqqGBqyFo52uvGnozJjnt+TPRYqKp7OQIhB3l/K28rdqCo6FPISTxi8ITyaxRqawOC/UzRdNl74J6ZMiPaO7tuIuR0vN9uat76D94pXHs4x7EMeDhtErrCmOTLc1Lh+OcMssI9wyiXBrEK8U48xXlJxmKK5k5FeS2mRAHs+kNaFnBcQeHGJIGglFhN8zXeOnY0rep6K8ciLI8gZ5OG0YGae58mOLmbtnna7skLXdYUfE+ZPf+TLmLLcwqfZeubZHmrUXANLiwqR8o8qGa58ijtYvIOFRtXt2NBd6/YLZKShgd/vqBbOruOWb2g0/jtNBZ+6HvxneAM6mrGRFXBsinsowlPPh/e3+TUzRYG3CgoalMNwLSNgpP0DbleBrlDVHvjgDDJOc4Aehrh+hqVF4inA6ekHIOZ1q5SYj1E2a1UCf7ovfkAIonNkXv+CMfiF8OU8z9RIHD0ixNk87446mfp2wFrWUL+v0nRTNQJrEEPDn7GAzpkcEjW60tHnk4Icke9anjpGvccmfprH8XYiWZCYwo3RL0G8oL4ZtTBGkyZSneroIYldz2x6a1zYLS0l2M8XUzAEMZwAnQ2fWpWjIHMDZnF9m4pSFWB1cwIc9dTPvEbGfGf0fIlcDxbZEAEC5/719KVaif7Mh6vpEBJG719aRYKInsG/Edywcwjpo/0mUTwm4Exk7KrFpnibvDgXh64RP9+YhpQhqbt3HGdyKunSHlAwhFB6hNjBwfH1tHW7X30jodqfKQ3IshRoQK0l/TCm/dZjIY8DAcYHfONM3kmG1GC3nj+eHNUpfniSP+PKut9YK/XYogYlJH/pKA4VriMiIwya4WnOew+18jKwjbAt7IEp7BgvfJgFdmyE5N0/PDujwP1vri5jAAaJuLm/ZcMz6s/kOrTgwcVG7S/dP8gOGz3idsPZWyHvD59W0jb2be6PzOSFMzFdw5GBx5uvSFQ6gNasznSl+zaZ4vEMO87AmhRysjMn485bH9E2lL/1oeFvTP/vb+okJSndLs14A0Gl/j3859tZ5UyCaAE837BpXclAN6JBMXNYYWV0mwULItL1MjtVM4F9tSKksfnYXBoBpi/RA6XCGxpFTiEOxjSv65P8xzs+Ddxn9Q+IVbBJwpTwPWI1yB4B8WEh4mW0UuFycB1t0AapV/PJIoP8fgGBqKJgmzN20JJvfH7Tr4TTdWOUGBquI9rru4DGE78sT66RZi1kPnogFzncIhFdCDiq8ZnFvNFXbAAO5IcUOwe/Fxt1H4V4G/jCjNp4DkahAs6dDTAopGOOahKd8yH09J64PXxOvuSuPpyyijbIYJl5aHFYzy9x3C3f3DNGAqWaaJQkDZM3WiyxOjC6mp0M6pCiOcsTlyyJ+ASDnyH7GWTWfFppMJxmo0FCCg7CpJaTJ+RN1K8RfMcialbtG8y+i/QgpjN+fy/p+drQEkReTpWNrG9maCRucLNui1KZs8AsZ3FHD9BfkT8QTwarNV78aI2+XHMIwpEKRE6QPP5v+c/gJ1T4QtfQP/N5xnBRUNOZAWOTcnbcMmG2dxkqt9gcR47mZe0jtGluXTikz4gY+2v2dFrua6Hns0DAvYVh4S2fWeemB5hmnOz9HmrIC234jk/3SwBvuMyXmH2xsSyzooK/kflWqrURKhpA7abO6Ke1VfdxccjFrroKiC7tB6MeKYdxvxziVPUKObNi12NW+5bKuNgpsZmyyzgZTkCm0TL9yTvqhyvOX5jcfA+KH3stTP5g+S/e1UWPkk1kzbMuQwgzeC7+TECan3iXmk+hMQ8rQPSGb09eYiqnqvKAm9RPnMp8q0Jhbz/v63HMaRNt5vg5BAJFrKavjMeZ7z5DhGSwsRnhBnfFT46zEmeHJKEYN7+JStUCil4E8VXpSiwMhRe20qk2BtCGK3ijS9oH0pjXh+s3otxJ9e3gUQYKH1KWOBLNE1XA+G/WxRmYuUKgnK+8krYLnN5dfBz+nVgzzI/eR42hpfT612Q01zVP4Aqao3xSuBdI63T5yHIvwjoB4rrT8kTUYW58WXoODJaJnPETEe4WmsXJPAW6o0HyTjFJ09URMA6Fm5bq4XHN1CwiNlkQ/pvZHLokyRSuCKJUDWGR05+QzwVmtzybBm8ij0NIZF2sffEAtXTQB+eDaijHLxJNCQn7b3NO/HMY9DmaEYKXmqsTlnfH6rVD862EeiTfkxbYNvej6unV+LDL7hg1Z9u9sMZ4gtsXt9ROnzSAP8ZrGEwdEhYvnmwDgiR+2nTMq7ONKWp3nq3lINWlZ/ZUZcu6L9d9SQ5h8hTN6fRZ8xYNnjMto0M+FF7Vc8EUUVO9MGFJIFzqtfY3b1Of5ep6o01GO2UQBomEg3RW9l2wb9P6tkcbA9/RMOBgCb4r0MrgD0CSSu1dGdIlNW4rkOzmK/pSU2+XSllMalJ81WgvLkZYftUfsLfAu9tE2qoFT6ElH6UmLR/mkBRtVhVmblHaREumd3YybQePRwIa+dw5DA75dIam8m/fOjQ0SN4WE5TaIEALmvSXk5cwLQgH/BJBjPlse/O++fHC1AXbjGdjiq6lbQmmYzPEgOJFvPqDPdI7N8B29Ze8HsEV7DwPR11LrBHN5vNlsHp8E/bE+D0I1Mm7cOxehdobrGm/RGCgJUZjGmGezZ7GwQWFoP9A9ZqPDqMujnpUwT35eNjzk6qH77kw2fGVcx107BdWdgnvUxg6kfujFVqHVT8EzEg/QhGCsmhaMt6lWMU6OiLNZdHo1HJuhbhfnI/lIhWaaEj04eYbQhHi7vzKAM08yK5K7oMNXLi4G+p31XUCRkHd9l0eYX81Kvr1Fc/PSOlBReoMNRa/eM8LN0/ArkgJtM78megU2f/unofiX+EN6dAMJqpohYUHTCK19cr6gU0vzYFdnA96/+BYy7Gk+cRwfMdQLB7TSGHkpxepQeR3qqq9TdYc7d9VNv3r/7vz4Huiqj1S97t292VPrhnxragW6RV7/8vEYr0wePA4l8YFSVd5slh/Kjwxw7H1PNjlxZRz0ij1Z6tYVb50CsQgzIRC6YGQAhoLZfwb6nAmaH8MJNiHhMJ7EOkveA36Vu7DYYvVXoEGW9pPhp3ZXzUQCUIyV0o98CetuOTMe0b2qvGHvFnGxDUGBNuUN/v3XmTGOU/gX0lNIn0mbgTzTw9KtyOeantX5q5Zw2mmM/FwWLIZAD4lzKvZMQSL5RXJLzV/Gvew4rR9PMU64JkP9o3vFsSyJC2s5uKL6ndrSnGVE2Uch2XorDgDrrl1FCZqfmezV2VPMaFyefMTn4WiXbJW5K8vGoA2arFrpHU/CH/DwNigDhCvuoanZAo15jZ0/tbmBZrX/abxPHnkKCI09wNIMyP5FCABd3sovspw7cV/gA3poNbz0cs+rvxEm4ltnM1w9DbkoUqhIC0gKutm5xezX+w6A3/5icAA0iagJAIHWU/Dr/xxK2/bajfP7MbJ6Z216c4ggFIFbCyJ+MelKV0dnXX2a3Hzmfne1PCkzHMg44g0yB545ma95IZAHvG5/9P6aNb0P7bXJoNl9aRH7ZvoSs8RfYhyIRxWPNLAFnID5SzN0q/vJqmhwl/HESgEvNdIIlnavdD2u9e3VClONjRV2gVDh8nBi8nvfytQmqmsZefHqVy3KuBLQWfAvbkPO26hE0sZntojRV6mN5ZMkhFKGkWpWzO7s339nkofIRN9DBFMFNOjh8AKkTO9C9QJf6VoVNObhcvj7m1MK+hs+FfpnkOYHG50BDQHj0Eq4VugCsChR3vo2Jtygy6+lIDc7bxsXvrwN8M6cKzR5QVBiAqp+bSjZ/rOmKABGMpw8pfidFU8zR1CnTmg79Vpaz0RGKHS4ESw8Q7VaNt1axtxaxtyasBIByDcITu6J234rBQXTpa8zCQG+wCSBJVf3SlzZS1+h9DRNw0zKNNyV2NdL71Xa0TScYOO7uwLP75LnJ3D62UwVNAzXAGLUjKN6n+GZO7hmFqkbo4/kpRg1+MEpw51Mnt/GMN6p8hzEJ8uMJm8KZO0pTqZHB5cqApXg2oTpjlmIQZpUNZIQ3cl0HxtdMGs9kLsBCXkuh191QXs2UMvwyih99dQMh0Eg9PQl3BANgguTSsobpCxTrItLKMXGFlXQDNVIrkYsG1laeO0FzSEWpmzh8b7qANzOLTxGl/KFRp/cO6YStlwRdXJ50n/DcE/P3ScL/rkTVCITcIIoIA/UAi0RGPrWF6B1tIpqbPElepxJTzjdI2jJRdiJxqEvJACCwgDZOglnRPMnbmFBblPlGHJTJF5MhkrR8uBpuQnlhlOl5WDMjE5feG1Yy/gWF6S/oDOodlz7oyS8aNs3dNCo59818SE6bz7eIuVAyIzZUNr1H3nPa4MI9sZplVSee2XdBG2su+w44kpv5l143f3uRCpYJ79B1Uo3uJ1xMFT+9ydl9lzk2C/wzm42mF6ZvD0kRypwJwSIxrovQbAhhPQeI0e9Txv9YAdNc3l41maoPsQbfMUK+2q1tD9oFF98c/8jSnvldbN5xMX8FCwNqW31c9WpAX5oydfYG/fXa5HyhPcJM1MKM1NgaTtlhmBkfZN1aHACPlViB85xn4o4f2APqQ8JK+XYUCdaJMqorH0mwWmGYiafEIx7YlcMiWRbifdaa0spJu6LWvY86ptKpAqo4yTbwlQOVkESuFS4VIN5Cx3BWjGUEh268AwYgsLnAMBNgIlVAhh8cKgyfw50Eq3yPDzUAX7nK9ZfVpsUlu8axf1yJYc+wNBhDf96S2r9QGgdNKyfN7Q2ZM98anZvSFJI8lsw+3PbfSZEh+iQL923PT3e4osh+DaU75x6qyAZ27wfpBGvRLJoLldBd7smYnx2rauICv1LCJ4HxnSwr2XDwe+R3NbHRU/65G/Eog/9r3OaG8PRnksRYw6oEKBRopSsyF/5KZjcNXmg37+zOmTnLEARWbnp0SQY597MNyYIxvwuEybNeAuh2HS1pgzKShTOhzSM0jVIQcmtJON8+G0Tdg1yVzhZiC2tUa1mreLeeFwTK80FaiJH6QmGl/Y1Lk76GhdzIGKBiZuUm7d21TWqAO/VVjNLq8Gsu6xeGDhAJBR6goEsZxPuS6MhSp4fXBLIhFHKHs1Hnwn58kRoPP4P+uoJ7kToPeBuMm3Nn6XDH3cP32Fc/Jk7zGr/KB1+56Pq8CWDh+8wLv7MHWa1f5QO/3HX4T1RDN3cokeAC1Of2f880mEm5zIpYEc7O9CPcCTEnxXspHzKCskPmZRbWAUyVKUkulFunT47OWKVVAjbw5z5XHZk9vQBNDhCoU0tqxkjA/IWy0qcIFe/fvbDt6JVIT863sCLj/wGVOLwN6Ds7mTlN3DFz7JHrRqXNqfFYZvTj63+p7E5dX//zem7sRAuUYK0tpWMRWsAOCAL797+2+v+6Jlf+r8+/XQJEPonX6Nv5uOseS7kyxmY94zPg2tW88IP23P48+655oX3ZedgZ9qEl4z1DeZMKj2PTeUDAjMsjir1wgWDmnkw+dXnsAKrvPGinasGhTHGGpuplXeFrNKGrCIb4jQGXXnFBzO6wiV49vb/xv+++vTtd1979i9N3v2Vp3sQRe5s1p88w8i427+/6TmXfeB794TejWyn2Vg93H5OKH7t2X8VLgwJca/2L8jQ+n0DL90gi54/a5p/O2ubLOGrqGzO6cgGrRHUfBD5Ntl7XtKE8mS4kMe+7NT88bvroNM+maTfzwjadDiw3BPIe+lmC1Pht4e4EV/+z58SwY7Nky5AixzLcqYUUxYs1dk5UNaUKGJFUMcde9BWpkcuYOjVI9/314sZgjWSAAFEyLQQ8jHpobe03xsfWb+vvuLI/db1w/t99RW9fr96kPo9fuz7/YkHf5Z+H/vI+v2WVx6537p+eL/f8spev99tU7/XPfb9/urFtx253y+ztlrul0gzSkZ6AeraZwvBF2u1TiNGZK+hy/U0Usl/MXc/rKFDl0tCOIGUGg7jiu7QzA2FvpOLFG4HXaPbMO1BIGEBuvC4vVOJIWqHgIt5He6xNfpUiAPqQxYdJtjZISWWJSmyoNwxggMnTiPArTjGIc+4v1jnc/xpLb8PmRTVOoUQE14kBVgFGCn85AqvGmPQl8JAtIy9pYh7voifK85ENFnVjF3+JsPQpu6tdrYe+lAse0aAQsTY17laqFGiOW1nM/lsmmpDBhbFME/F++SnLEfV6cXRpcv93ZqElvRF5/nxjVXt7Efn4AKb0kIwlSLCKX5oTNWLoWZlssZaYRBcPW/kikqcNLCmMmSRMZO/98F1Us6U2hZXaVfOsjQeo6Uz+jXa5fq5U1ncluPszPEAh7PG5mQfUvPB8Hkuvn02OIgkwQwAzBTvh6O0QwCgGPmKlc+GcUBxzwAKhwF9p7ZkJ8/0Ys1fTIuKwFcGP36EU9RK1YhRY2BkmX5q9mTluV/MfWjyhMiJuonkzKI8JNdHhwM2is1isO/FeIjQ27MwlPRadE1KFgXtOctDufdkqimZdFBTMlVDS8mUp5LSRLP82UydQCVlphbdt3gRkYZTvP1EMbK7Jdo1odsR+mCX4PjstkgEejJ8nJHCD/+32a7wCgMKG2g9KqJy91VHGU3nzUg/dzycEA7uu9QVsRDz3UeO5Qnoz1gpJXyhAl8gMnCbtCXbhQzcITzQadTnZOgyDlRFGOD0pI4opb+opJKgwzJF3x0dbBBWXt32nYUvdG8B8a60tqTgFK4u9bJpNq1IPPyDoSCxoQSk01IFUYbiZ6Wpw6RyEyoHtol/TsIsI9zb7xdjMyMHl7sXFiE94XQkE1vLGf3ARb6c8R1ttB/MXOO2+HwJXzDZVkQOrMOJ8qk5gcvTKEmlRLgzJXxa1uwF0B3PL9LgdYClJ5HykGCuaTuJf0lDzej5/MLyxhKqYjCbReQNiUtzlrLtB1jq61uhkl1W6VenzGGVvOG3Zc7937EV/PfnwetQswdIBnLuR3zGbUsRxyEfk3qTIjncGhzE7ZvGB+twkbhKAwIE3CDGMFBORkLtMk9yMoEAASAZbIYfvvQ1b7//jpdf++EsuGrMHXzdrT958Iff/dqzgz/G3jnA3PZdvrC456KLT8MKigZnGWwCCL8+xLCEf8ZpO8fCZE48C5SpNH6D1bCL4siHJw/oZHjEG0KQlIt3z+Yt/KqgfCAfZBSo5up9uxHmZN/cQwEHcujJF88BDrLnyxO41mbdj6w7Dg4u3B2wS6HlPR+4+ykXolV5L0QucLR6BXBSRR9AZmiB58Sj/ct94VhSgZl0k1Yw8s+ELSrBq3SEkjFyM2bbDPozGSUILzKq5Uv3LoE6om5TUI/a7YEXEUkeYG5zdx4H8FiQGqDN9Eq78STkFKbr8RBbO6az8Qhv00SGIqWN3LtGOgyRmftJbQcnQjOE4ZXRFqa5O3RmmGSI37F5RWMHP40Oog0IUp+9WZg9AbmrXVFogGZGcgbq5b6gyAbEIMqyx8UuvYU8nHsUmyO5V2Q597UizCdO1kDg2vHKn8kP+LACw66AgFCTYHO85trxpC9u3t9FGZq8Zhxe9M37g0DlWCq/eb8f+gFz6jnqeTK8JOILvwJhChZ9YAPDsQrHSAE8rrFAT4AR3CQ+vXI+PPxF5+0Ua3iGHJz6wfx4kjkRCVRBpMW4GJN2EmdjhoXPFYBv8lmUmXAKJAJyKFORFy0+S+EDGiQUajLp5ivKbsHzn3HwQqsziJCP/SINniwxmFdXqEwRjnAwfGEbi8oShxyFOEP0mrstF3HYSKhKOYHqPHdvND5Tjjt0PDMhiaqI8cThus8dE6Eq15vW//Q2xqu63lAIR3AoXMH15kSKDmw90wXEuD7eKy/M4LzOsu5b0xjAalK33WOQoImvewR37zFqUAVfORUbc38whXKXk0/yJ8bWfYW7t9GpzrWqhrxWaoRxGF4uWeBykUpKrhY9UyGxOpMSiRKsghjm3rI2KoKkCZRMYbWdPICYc5EDpfbSEBBg7Ce8cd8bivq9jJ5FA034A+pLWJCCFAB4g0hGoq2RHxCuM9myIXPyoElNBsOrpvoxb++HzNxqnHINTjopygCfXKaFmWsZvW3yycDH1wFCrfRoKmKRb8PKNv+rEa0eR1A5JlmlUbzZTBs+3rRSSIfupswodJ/B4WDQypuVnmOHILvkTxhiNH/HRJweY9okKLwnl3mOBOizCj+A9lYWDZN4XAtFsNReF4WeJVUwstkOA78rTEdFJH84WFmPkcJiV6HDKFn70u1pLemsjHu1lbO2sjmscs6qP7ahGOlwOJvOj7WRoKNHaoa7pH9iff6zwaPu8zvqo7TPdz/6Pt90tPb5nkff53c+8j7vA/rfXrgM4T3yZu74IB5mQTSMsqq5EBsVnxEOzWa9OQDoX7uTcMiOdF7a8ZLIA+Kw8YNLxvXcRZf4eu6hH//oB9/+4q0PXbj74r4gTF9BVqJb3TvpQJRx2qe2HKfgJfHFOePM/f6xFPYQcC2bD64BuyCKRg8KE4BUS5qey/6jQr8qcIkvxHNH8oUEF7TDF4lIur/ZE5cgUolLME8MGznBrHI0NHxuRw+GPIah7MKLu/eu4U4Pf04at3RFlntvhqrYqXZCrJoumK+EH+oH8VPb/uJFGmgrVLqX+0IuBs8WohXdqxwW82QKWI21qh+UWBscLhMS5X9scviCmBfIjtR5FYeD1/7J0grj9sMlp+xceV3LZvSvoJeJX66UhMgFUsoEhI0Kb2RJAvt5yb1wUp4kMVY9YeuGnZBCi+J1uCeaH8WoacnBB+NwsBVfR4zKhB+OceTcG6a9QZFN4VAdGIfURmV4KfohSCim4QnoftD9DERXkHQ/SQtqpQXN9ZXGnlF9JPUnUkn9aaX+5N5H6s8yqj8BIR4w11uoP0upPzsOSKk/TV/9Ge4i9SdSSf1ppP40Un9ifpL6E6m++rNkbI2rOuWn9pllT/lp8cfEjcvX+7o/Gg7llOFaJ3LtWyAazZm9c1m0rcHxpZihiMSfln/009ViJQ3hTzQ3xOhnOMR4+HkiydSUmkgya4JnUC2+dd59l6+6ENURScPOjQeQV9DBUGReEIhcxNgx2mHeU/W9TKq+RKKiJ5Kdz6bfsnOdPMRdLCl3KxGuc7fOfzIMWhzWUZeXfDPbtNP8gY3lGfzuvahZ8DNWAONO+bwfq1eMJbiefDkJKit0wb2eMKFTWx/LjIwunXMlwr2ulz7p/YyIEJM9l8o9cqlkSXwNL7P5AKMfER3uW76V/1bcyh+MW/lN/a08Y+19Om7lfW8rv2n5Vj6ZDeinW6Yp4XRs52m9PAOu327P2nHNDF8r1PaEXL4HClUYPcLcX67FxI4xMZ7k+40b+oluQ795yX5+QgcUruMW3rZb+NCn0ImExRt+1xgr4uMlmzr80H0ZGTluSc6vpv0e+UPXt3uv8Oq9GH3dX2OvdwILcIv32WMgzqNPzHcfWI2XtR0wihKpU6HJDClE585PS9s7RhQu3Mu4vQP3UArrO+L452hI93F/rn2cbvGKYbuNW1yDUur066Dpyvu2IJp9wDj8dkYCcAeo0PcFZhRGUq8VV93JKJFCxjwPYNfpWdPcedOi4Ae9y1nGy+vD5be3l5tBs8pX0X777ac/b5zPhMtvDpebPwh/fDjNCdcSnjMX9VwuGkr6hPNwkg4nJiK6HSlm+7YUs30rUgSLgtbjfjSP5SPFa99EiJ/itZOTIyp26KlkusC+YpbpdCMVmZZIfuIODeiwwxLhNY8hriCM5rhqguPw2nBRZN6Z+850KLSJaW8Un9K9M/cDMhZAwc7LUqOj8ufDU4JBmyWQjybxStCsAvBWajY8X/QwdzFd48NQml7oZ8T01pA+K6Z3hPTzY/qMkN5ncALOI3uHiflnhfybTQrN+y3TiU+G64aVUnhzNG6gf5n7muwWPMXaasTTYIRJMFxkmU+QoI/b43ZTLSa+kIPFhAY5/PHg4mcbjsXBBMmS0z6kqKzRPEVoL9ZAG/nKsJbQazjBMXGgrpRPiHUxC7HJsGpbZIm7zAJfVf5M/G5ZjK5+5JBhpKnw2ZKQYW3MA8qOOGwdZ1phMrja8FvN4uZD9KreJG91H9WM4HRAhCWkIVbsOodfUrBaz3f6bq2n1BeTGLwja8tB8ZcvQReZPo5Ie4YimqTqiPUsJTism8o0aeZxpgxsfslSmqsrOWRbNYL3V8g8/EkyL/hx2S6KJpHhjBJBzjqkKB8pIC8C/6zrNVOFZtoHUnN525w9cnM+FxO3TaYG8j8KbwQbqelWB5JQar5/EWK0Y+Aih/GTocffEZnydOao3fclvUo3p/Kbg/FnHcO3K4u8H+/IUZKSyWmpzg6fqQhLu4dIb5gukvtI191X4+Mwz33NkYSg1/ybqp/S/Do0nxYIKIEeIvz6yGgByrWz5c+EFqgSWmAgcbmGthUCa8ILUE6eWAoTqB8jmMCEW1zdysgTZHpcGSDwOH4Bf7nqCf4C9qx5gr+Ad089wV/AC5/oX8Drn+gv4A1P9Bdw4In+Aq5/or+ANz7RX8Cdj/AF/CBuBDfTZuQrKLot5eq7W+14BdzoIFpgTqAH3jRUfgOcbxqHFWctUtPjySlDswwj0k+4Dx0LlANdAYqeX3aFjpbutdO6WveuSsMCLqYBXHJ6jzPgTrp27103xpPFJ5EztzY/pCiRjnTSyx4u37X8gmawC5UBk4RhSdufl1pTHLYDNu47DEri5YG5Me5PoTAMIXWpdInxjqSfyamBIShSh02IBvAmkDqDy/EWpry3bN29hqHimlKQSfOMcTEjAOq73hxURIcCC7FHzogwU9xYsbd7/MS2qXjjJlfggZL3EVCJN2JVPBRSo4iF+9AVXQACFqA6CDzH3B+TZs2aCBU0fQIbb9zLVz+cpzB1XmyPIYy+vVofle7wjs5NWTYHxUlXEfcDImqvM8lX+S0GUYb53YfsLfmNTMMPveesTML2BI4t8AhFegQWpq8yz/uuymTV8MWCtsF6BI0BwUbaYLfHUWFgpDD4axMi1TLSnelsgtr+jgfkGkGmL2g34psAbRVGB73GWrAQqavGk3h0DkxG3AhBP5ExBTjgpJ/CtzryQxwylK7k51sBhKS6uDQZw2MtKWFXKJEvKZGjRB1L1CyB52IQovPABiN1Eak/iQASYBZzXWsqFNZjRLQ2FVSC6Xe2Piq6Bb0wMCzAV/v244PpM/J9tKCdIrTOLTiGOc0x8n0NJci3jnrvUwRJXSBx1vcr0BjBQIULaktEVgDHrMmGMUpJSzSo0CXoVNd6+LfnarWutnQpNoayX13RbNQLFiJS4RsiVRqtRXNRMVQutRt53LLAn9E/otGo8OUjMRrtiWbiyx/G9fqROV4/Ms/pYiddocdVdHG+Fho3KALJalGImgBEFozYUHbrWL41pl1Ib1KaK+y0WoJ6LEUr9yWg5cyK97l4RmcVn8FdMsWBenn0rP6SYbSPo5BuKTIpGfIuuT+bCW5eD0urlO9OU2DS7qccfKudIWMGmulU6MwZXA0MTiT6vgAIxT540l4D9/F0YcF9Nlg1QtpbepE/GAKTuAsCnhKF0imLjcsHcwAV043/20x7ct9/33bmTOPORzs5S+X9Unm/VH3+ufF2egLeKT3L2LK67Ve3vernDr/w+Pj5H/a3fzGh3i3s3/b5fBgLYpXNjB3q/ga619cdn2YnTuS4YGWLKIK77NlA2dKINi7cH69hybDideVwGVeou6ZlimWUYoijHPKIoWJ2GqloTfZeKAr3obWjnPwQ6YmEntiqar6rtqlf7fa1XF/67kMdTfrwb421y3lBPS0xzl1RswWc4Bdv4yO5T0GGySTNkRPURDtcjNC5WW/K8zW5yPr5kTVi68jl1CPZSfLWVcdEwQmTfRhmTUjMiJcjCxn4zmfcHeuzYWJ/2aZ35sfFlpzdp3VQPh+ZLw5wRQxISqrGX3GcNgPfO5ZCjcTavGxt4Aet1rJ7bmMUyVcH801zb0oX8RU0zt2YZLxpavnV90CVjK+/3JSFZQEHjIy2zk5WS1UMq/wY0p5erfvkeknEt1s9/qKlDJ3fjHPsZ65HYrAlX7CKbX61VbyuK7GOQm6+w8YfurnZirMl9KiFAdV9I9Xbjufv7pbnfcNYYNgTf3DP0MM+0EHHvRBjlakPGQV3KoWB0+KfuMmB9R78HHs4CJjd5vgLxqSjkg8dKW/PIWIEubiDhjRuyJPag4F4npA3zIMCfo1Nc8tF4cEFa9oGwASFkqWRq8pwZZzkKJMKycVc6OVCXb28Q4MkBEfeITg6PEgKo1tEovkWEKGPgRHa5jLFoJTdD8Oh6DV8xhwhx4Sh4ac8TWiQnEt06V74JHBzb+d+WZm8HtdtRW4pdMH9KQFze00MajwUHmSfESBEzi2BNhvPgmOHAuGyztE+GXj+FehfwtpsniLnJmAffxQhfgbzTXnBuI4RxSfkjFEFaRpwgZGfDL8kUlMh5ZhaJUfzSETnfInSQ4yHyfAH8+MaQAqG+LBWMYWPYcq7Bb+m9VJ4+v5reMWP/OoFv2pZ9gQm+AlfAatWyYjrXgonSPrGJzbogt9KwMJAaLday2jCI/3Vaq5XXNCQGkVj4cy4ak5y+y05t1fvdC85zlfEs+APQsxyup/Nk7MfHgPlK0moVqVC7jcRZ9Yy3TP0PogKY1TIw5IRDcVC5Wk0EU6aYTa0OGTkynRvcUOcERppMG7E0KpB8tX2TtpefR2neTjFUui4b01rnafVXq4V7yMs7iH6N41t8+AHr3soT35e+rjD1VsfAtO3rPmZ+3feIIZDhkOtL8cFf5VVhc0Lw11Mds1shiC9eSh9zeRV4aTgSWPcNXU4y9tLIW27KyhIvQYoehe/gwfxHfF+k6lyVyJDAZOKnP1M+KTwqRi9u3dl6/50JeQLBhqiQR214o3xQ/cF97B0oUd71x56/HbtujX/yF2zj6Rr9rHo2seO1LV7jR38dOpe4s8mfsovVS3vzgDdMXwlfCHqVA9ma9pODVboVO31Utmvelm/hKj1E1xzBKXmYjZbLund542dSND6fu9Ilo+H5j3WEZCDW8wOeU/9gtP6BZEUDB6/DLynivHoAPvhCz+iJ9QETxVDcz6qxCfQO6yTfecldjdvnZfU4XWJNmYUuzfpjccivr9bUqEaCzdou+eP/iF3w5rH7WzyR4/frt15pDXglRBmbD+GnILHhYPBp1z0lDDeXDOuuvMc/4LKZtBlKSmFzrXjgQ//Hr6A+1z1IIm1yGHIGIA434FbX40Ug841BvrkTmZ9XuimAtHt+ZMgmT3w4cXMI2drJOHSwacIddtShLoNSDHsSwqp9CoCvwm3jt2NO9q/iYpp38LU1rUWqktA4EYhdpr7VHB2SyGdQsZlAFzTSMB6hvX+2KmUqDaQ4ow2FTFwA+gA3IsD1JigThxq8vSzXV+ggLvieGygZQIpmfPVNZSkVSGbLcgenh4BT4qycnnnViTHvinGdlEMBkLcaJTLA4b5wt7KMifmfgNseDn3m7vntiOSoYEfeNUScbsQtBB4xTW0TqiLc8f9pylWxn5uLnTwAGK2HNobCHVCU3OZu/l4mBpr+BhZpNB815715Xu2v+Izz6o+cWjP9v3aCpbwea3eMztg+9l/iuED/3V+408aP4iFBs2NP7lNF+bDVHzt7ABdHVzlB3TFmJGftQhNgFSMQ+DHRgy7GgR9SxTDZ3aWqI5hd9Rj2D1JBb/iGBel5dTdTssYIq9iBQHuczmD7sZotPrRkLqDZJU6IemwNlKHRRXVMoNUsonJIFWlJ1FZ2aNOOjJ1Lj90Xy5dcU07vVmtuDkdcrTilu2KO5kmOw6CpSsubbRccYdxxc39kCturflsAhEuQ/h3Tms1+gGH+f6Ka6jk8yatuCatuCatuAjEKYU0xi1s2IwoXySzs9Fn/SljJiKbtKI2LQ9ZpCm7os1DzIyCTQ9QoAb5c4GMCc/0AOnJ5H8ML0Y6EY6HeEBavnz0ER6d50eB3huh8liaFSdxZfI8Pxkc83eMRzMah4UPxX5VcfeRY/yIJ0Z8VENGcy3pNw8o6b4UyvhQ62XBwH/p9/4vitwVNSaY/wWad8EKewz9ITCFyTPG/eEkck5j/P2aUQPJ0LCrxbXaM31Jrxo6XTA08A+QgFU4HN7+IejNNmNC2oIoXU2kRbqa+R4fHQYBo3oBpvtK5ju0DoZcC6esnM+GyR7hh3E3RAvUEyqxyETy0isVPnD4F0ASwE+cC3LkLlYEs69hpx2OE6fgJ5wttVe2WC8LGGY+nv3WuMJh1/xYZLOha78FM+v5T8levK95Gh3+7U5S694fSrFM/6pcAH2Vwv9cCFoJgxq9BssVK0fyPiKaw9AfeoHsx+F+JShZ/j/n/Fz2O/sakoHb4cdBByHOoZJfbitpyDs9siVV8JAcxJCG8es1rDWe0DfNjNIzapG82auVP01f6xNf7vI+rneMh/GjhYBb66PNNToHfsjT8GUUcvuhT48euwLxg9EH/In4s5kLALvv1D98KQr8IlfOjL1TOEg2XcqorLh0jJxF7Rxp3PASc3FT0YqJF4nf89xxAU9+I8/i8IpwlnlqtWIn8fAxuWOnlogy3S+W07uF+byEHdu9Yo0v4u4F9o/eiBT3U758RBY+TyOy5WrSiCwwIkOXOCJzjMgCIxIGRI3IgiMSH1YckUUckQXH4+uQ4Hgs0ngMfcZ4LDQeizQeERASTh4aj0Uaj2i7G49FbzwWcTzq+ZhYPh6LOB5/mOQmIXtokXY3r00SnNu2n8Y7H12r8wctprkKCwwY5gY7ZsYMB26XV6hQqFaFAdIO+CZfhwqRlaIKq84WS924nL0HvljSCqqyjh/8ClAwqMMFpUZh3BVYgnJ5HT2YN6izjnUQ6srpPht8xYUGFt6C2A0p1UTyJNeb558zLokXUOg1Ox9CSdUkuFiNN3h7DiFR+v55borDy2eNP9xT7Az6uRByEBErfjDDWAgMbgpP8mB4H0PvyfHmvj8zKxrW181Q+KOW+/yd4bTJcJqJJgZBp3Io1cNBTB635OOcc7sNYKVwxpKIbJVjNvP2lJB7Uz70RbBi5jnsPLv7Hhx0zYnqdfqK1HieHUjTOk+37GBqh02JE7okBi42WpKuW+vLiPQx0TuPZIOQs+44Li1exPCsofxQYd9jcJcJbELeF/zkn/47c2afry/xE/2zXx8X+nasDwnrjVTcmE4k9ePrTW58dx+dygdIUFBirqx2ONo7trj68dkxuI08LjsGGOjDd+wuY+qfokt5VFrL+ghay/pIWsuJvtZy4jCtpaHecqHbZKyktbwr4bj6bpydKVc/Vd7DceUx5qUby/9frFeRn4CMJgnHRY9A1JeFUY6MFo6MYnySI6OlMyJeQUjZJu4yeblz2JTPYgtdw6czrmJk02JX8teM3B5fMvlkUDTTqh9/LXUjPjcqnYIfgXcVWyMCk8/mvS+x1g9TKPYrQpMbHIZtsA0G1PQTEWUJa/ykx9IVBGfjg9zsjfv8Gtp+YRWtZSbN8aoGCtgqopMRU35KhmeYMnMuEgJLtt6pQ+k99KNBDv0zbf2L3clar3dNT8Mi+tMS/XAoV4R1HjKGaWtVI9WcJVcKqF5m4R9P89h4kBRkCOwkXdjYzGAj6SdCjLoJKHDwL5UIFwdIPG8Gw/GA6NUBbRDF1jm0JocBFn66CWh8YjjWWivZQPorfo+fxPcYCoctRTI+1/ONQAUz8ik9icCcmLl5ZlyQnpnCc96nlc1EPgdX89DkEnpZBNjgWh1CDBgK2yB5RrcHJ8/g1s1FvzJDD2WQwIViswO9t5Jh1qWzYQQ94hzINyvwZpxXEpIQQ4xYgzmNhyxpQbiPtw0INOcuIlZkLfl9QbiYo3Qik7X61spA58g2Cm0xSoZa+vks240dRO9rsbrOPWMOCEbRGnLRawFJSTFZMkit0sUpBKCC63ZfGFp0n+aOJjSgGW0YnsDwXiU8oi3jgAk0Q3bYXtiiYqdyUvigk1JGl3e/2cmivNzcf9Vi5q6fbmMU5UBAW9ia37WaVSmOr5YW6y0iZiX82UJwZvJ8OPby+u7lYYd2C1XzfEGEzm/+NtysGeoZ2DpjDuV4EnDm8rF0vNEK4PzYd/h24HffvEKH39N1+L2PVYc//dqftcNfXe7wjPbWKda60y52OhxMZKpovghM/eld8rQueSqT0+RmSJnbu+S2LnlSCpu+tcs8sUtu7pInpLjq0N1sgKC9KcQFUpB05rgXr5Gzcy2R/A3kzSBPrkTnqGYrlq+AEYFfyAXdCp9RRN6mLMxeKKZAO4VgfDjUAjJDp2bpGrP3GE07G7AAEhM3P858ho3JEgKDDDfgWhRSWUdeIMqCsMBJtyYugxbLrBUR450r2JIF8CvokzdwwnBULVj3GTcmg0ZUR3BK4Gx0dT4uFbGhYkRQ/bCRIZexNs8NaDNq7qWxIfHEB44L4Bfpq8aZdoqkxxRkJdc+VtOhwjJDUMiQaYi2Zmj/f3aB4t2TPxv7/XOotnCkI4j7MykV0UDoH5vVocZSUV7URf0Q7fIzY/ATBUHyIr/nywNhaLEY5nUpoBvbZiPyHVUYTz4HkK6Q+KI5hd401fm+PJdOE6yRs0YZslHNhmrnajpuDmk+Bub7/F6FYkmFHBVCkbXnN4FzNwuVpdDvlooU1GVPEUFpYo+4tfI5A7bh3L0GYx7kU/cYgMpI/WwPGuLJkLw5JM+KRRZR5Gx8Rl83s4bX8+duye8zup6fFi4fjPlnBbRhm392yF80Ap3p3nGfzF/2Jlx5wGIi2WeYzSLKbCu5u1eJPo3X3L1ErNVEzrm/mlmPLif/BKSDwmDj4/oNfP4J/wb+/An/Br7whH8DX3zCv4H7nvBv4EuP7A38ZZRAD+UUudvNEySMljgyo1oJh+YiSDeyfsOX4LPHJYg7CBr/EG6iN9mdzHRXTIlQTnnSRVj3+lU61zXB1K17w6qlZdXegVVysQgo/qFA+yaysN0Eu/cVdmfgkQKmv1fX/d2E1wNTJsHTHsrjfv4bj/n24mpsL950+PaCV91LJ+It1Lq7dOIx2mi8ZeWNxtKNRfnTnMgfsfd4eMUd5SYOVecyvt5XhCUJhvQYRxlyP2xxVw/nK/6xGFZoc3KR5McXfpAsRa4tcHCKm5Su0GkEtt4+L5jdpii0pWLSKuQQ4k9V9CoRIXG5Uy16Ks0SJ5iiDIATbBCtpy0nWB05wVKUXBzKvn7NtuH2Ps2frU/3niLwFnLmyR5RBN5+pNMMByPW1MuO1Ssp9UrkN63u1LN0ws23oTpUbNSGeMODbLRFOIzZtzwyb7HXYM7lqxfGvNolK0qKjQozfN+vXdsJ94ZqnFPnkRzd95WdFw0jKAUlUTETDrCYMypwE7S8U3raks8OPWNw/HsaPXk5F05f8FQOVMPBz42WnHjWeW0Qow8Xv/XNvUi1vnXa9oEItIrRjpIGe92WFKqdeW34pp531/2mjSG857FwZI1BIjcmR9bp5MjqlzmyTsuPFc85jbWoc1o9m7lyg1VujTUMeQiWkxxUk+cqSUFXclXdE11V70299GnFQKwR+2tcIRiB5JOMPsgLGZlL+btCNRxdfvhpAyk22KK0POp6uuJCCnooCw+MM56Id09jsYihCUz7neZJ31vL4brWF2tiDOi4jUen5MHExvAH58n+cDvwQHF/3ZAp8ZQZNECXaoxyRhuukIHREH2lpcXOWr8dnyeVe7genoPZlc/HnGgZRi5vpwErD/Go/s4IFgoVJxkHyCNZo3wmpleoNgC3yM7z2byf3DXmxh3GZ4b3Cr3CQvdRzoqJhbcXpzYcPMLVhX8Mu4e48jBtwFiAiW7QohnQJZBToy6+ToacpCNQ/Sz2ofKV+6VmYnYC71KnG5up2QmdhILuutW+ZNHsGaEinJ4Gs+GKPKkUTu07Rm7mFXW1yMJXmIh00Zc70BeRHmCV0RyleCfJSsDgLvbZNGSF9zeBtFWvfZ1imgCEPYGz8UQb0wToK8Q0KYc4BT4SOZz2OVEbLD0VYpkMQhoomDDZjSdgS58MmRMzXAOizbhKrlB8cF+jipYPLl8/jqLWQt4Km3UrbIIoguedsHkQkmSUMO8wWEKZvDEknxuL3IwiZ2FOuC8Jm2dsye9phcod4fIdnRB6Y5sfaEYpeTYPZjt1776w+RZcuZ0S2r0Zs1lEmW0l94UgbOqC+9zqjpc9SZp1T9JcgAAWrCmm7EcAZPi65AScjGFcx/jjSM4q3IsmNeKLduLPRESazzf2grHWMMTsqTRZk2Hi2ee0MekKbxSTrmBMOlHaE6spLoJlrakNw5KHz/ZaAvhMybr3RfysbT9iwKoGXl6Ja4JBK7/+YOO+WYaXw+DLts3z9gJkD1X5HD3Xl755XJfpYublP74N0sCfTMR8H/OvRH7e5S9m8cJ1uFB2F/aYeOFmXJjsXbDxwn24cAwvUCy+0qz3DE1WKOTSuguI+TDbL77jI//n5v98/9NbJ/yt/2GhTX1wYZyH9LbTfzT7w1v3LwCasv3nn/df1/+Xmw7+0v5xcc24fN/cifCFW33OfLNmB6UINIpKz42lyoAkDxnnnZ3/m989/tqn7QeY5RpfXnPN8vo/D0VjxamvxYGzBptAm7ed7P/FVRf/9i/uBxynbSLS3GO5yIAYir95uOqL4IDiQtSK3LQey4fSaGWsofdXDDmA4YZNB7MRgChnIKG82agz7QuDx7TdFQfr9WZcBsH2ObAnbdEesOSmD9dJQX29iUVPDfkYrNw7sOH++LwOV77e3wyyiDJjJW0GdUEaoeXjc9RuaXLtj4Z3GlN1kjQ/bu0Z5EGe/Mk1af2BWHmXMusiKAMFZyMxuvBGNmBJzyap4Sk9h1SWc+BIzJQiHmurzw6LzGCSkIyBvDqOzGypnr4XaejLEWl2sB9mcANfIMY6OweqnbFlF8kxT47e5uCrw5burvWMZkcE3X3I+PT6xuh+WxFl4DUFpzhOBa86Vp7KEs602CO5ldsq/bo7IGqGlDihGf9Chmj36lC7+3m4IzGK1/HaqfXxdir5oRgEVzufJhseNDbvg0B6c+k4J0M0DJxeQrZkX8lQG2hfMMB7VAm7IWt2hG+YBN8wLXyDlmKs0AkhwlAPPBnnnOvaUGmys8hVuxTsI6ePBXXxlNSItdcwpAQo6eszKVqMvkHaICRJRn7fDM4gjlkS0pDHDuNQQK7SR/ELfXEdee7SNWPGLWv3rg+sjZiYQjcaYU81a1LLvB2r0wSM6YS4UHjA0WYbWmR7mTchKXyaXmVoe5R1+I/7oHdgsbcfz9oWCU56AX83q188DxagQnCCnfNpYSS+5S1kdGby+pA0yCc+HdHruGriakkgofuLY31Jsh5koXmEt6V16k+fhO8VdqVjR1ZWkdC0htt1uc/BFo0EI+PhaZJzyPWx1EJbaoGl3G3HYZN+zczwa4T+vcDs9tktycvZm5QmgjDAAIr34wVjNwEeFvWK106ZGdv3z2bqM2r9SPhsARqLeVS4P/gh84nMK1YPu5LfLEPJ/5Ble54+W6rlSykKGuTtugIvPKZ4XCtMsGFaV5VSKQWNNO9F8IH9PtNx4Y9fHkqGSuELtcA49lm7iW4uhEbgvsm4OyzJG7A3n3bfXIOj46aaCB2rvZ3p+IMU1kMADhReF7eKVpgAwHo94Ztsv3S3F2P71AzB8bUPPOAHGIsMy5a2QIax9TQdYrRGdKqGQ6FBTeLtFWWzrJPNtLsT3/xy2ewVZdJNiNcg6yFKWtmsTLJZAW1RJ5vlrWyWH0k2i609MtmMz6SRJ7uzWRJuQsbK5vrXhDn9hcfxBQYJSmdhIHVT6CjRbDik9N1FJ683H4tbwdjO028DhLp1JzPcW5/EI8rqwp3Z0iss22S8Eo6hMZ+pwI1P6jGCR8sspgq0UvNWIZ0Nb8FCrZkr56Ty5mM4pVxTMRMakXkUnvchdUrY291Mdx1M9sjxAcem0DgDr4xCQ5MTea1vR04vjZnNkrIJ3cCwIlje+lKHnKArgLFu9vZaoq6CnLV/ofsO0+Zb2P4P6EtbGQsnBZ6J/QjaDazZkbdsg/7gJOOf0LpUdrT6K5RyD/2msIdL0W+jFv2WL0W/cbpcin4rIQ2UURuTL4W+faxbptKyG3vBT4axVbXOJBGq1hAZ4Q6KVSD+ihiDsQXqufvW/zLJGlJAMJaRFi9Fig09yHLekkipjpDtmViPltKxUZDKGjQCzSBGCaondiZGWcylLWB/pAYz7ve0gxa3EkN5IPdNk/JD24xmc4zhmXAofE4FXdFskIJOGAZ0QXF/1kGnq46eEKMBMUiAo6YOB8Zvk8KujjdrDnIHyRfJLHdx1Mu5pJerV9LLLWYUWNyr1w1JpKhFOLGK5priCtGwjKS8lgsVan39mCjUppuwubzZ3MV3rwWrl/Z1ECdiuo4xyLQfEJKaWsnVSp7xEvtfUB5ttgJjw8NGCuwbALVBilAeH45Xv2oxyopXjGDsyNUmUkLZtC5GdymEtP5xv6e96B4X1s1wHCF0M4AYzZ6LziWmprqgPSvJlFZgSFtfPDXDoXxqZih83mfODTrVJg9riYLF4MyEM8sztoEiKM1GF1XBcmOmBimOqN18WYW1FzSHVKGYNcL3pZBLj89OfRk61PzCJZKu+/QqObsO5szFszXALJOYM55iwrIa7lr2OdPcnxwDldaqssiMzYthk9ODrSkkb9cHSKQ5Z6ida51nvQ9Nv9gP2vP618ZV0GTN2TnjQ2KirdZc2FwUMnwhVyf0cIyZ5mnGKwbxtMJPMfqNYmbnUC40A6netfT+uVlOZrtJMeckBOWarwv31cJbRqhOzlDcQ8Idl33tAj1qf5bDAsMthJNAtRVSoQLonzhrUrwi7OeJcFPkIh1OSGGLNjNVc7RZrCuH3rWoh0zxisTapXhFG0RQGzX93zLWJCmwF6gk3D147AofS4yVae4AzClFA/HyayTpXCm1PrwhOaYJtnO/P0PwHLbBSGxK0afy6RhkqIDkl80xDn1G70k5fBsiB8m/q8OGcLjperhvTSfAn+cy19xz2aKEDnY2sdXJxfNHx/ugpCej0ea0K0vRLLuP8H2nYemRzSRr6qZ2b+AeGDxu3E8bRZvPNCXmNKeMNPXVlA743f8dP6A0p+fdnB7bNg/XNpukPtAeRkaF2l7zdcFy7u9msiXpTyUVwTKNR9PJvpbf6CprTbZkPedSrrBYWbQniZUPvnX8XLRefUj7FHLXZYI0i0tvCyJrSVmiYFt4QVDsm/O8mSfnXuPViL46d1kh+ud8GMeCz2Zw0rpq55Cu7hZi3exeSSmgVVwfqvvkBBcn+pa6j00LP5ippO9K6iHopvc3+Uo1YjQ7VXSpYs5byI/f/Brq5KiTs85cRvgeRr3Dz4fEtAKfl4d74VMz8AnR5nWmUa3g7Ne8+/CTKC61gmshc1PpTbR3ZVR3wCa7RWnaybgKB/OcuGbqA+OKJ+xmITe0qHzypl11kUrywAiFDQ6mtTRVOLROZBJl/IAjCwh/945j2w7dQTNafwnoqI3bf1Gz/cstxXERBUlZQqyIeGU7KW/w1Q0XjrkNnCrCjhD7WEmA0Wwbg7vuwG/Rl0AVA8y2McBePSMuiByrYtZUYT0bmZgS3pM6nG6ih83arjQ9/HJ/diia4tHNDj/66bNDv22zfHYoutmhiDvKh58dTEr/A/fq78r/Z3r1NS1cnSOyL+L2OffJAZn0xniMAkLnHzrCRbgV/ez65HIMT2OO3YK28ZOQYme3c23KM2REdtRaartTWTrfsQXto8zWWGZr1ILUZG/GlTN08DjQnxn1d9E5OT8NrZEIhsSN0eP4XoTvREKexu+jS7yNW0X311PyImtq5o20fQzZ42JGnk91M/JIQxohVDiIQvJW9yWkvORinqFWPsNiFdKDmXFrdhrMYDs0gdtZb1RpJrqkGzj2eKvTwptwUuuU0wr34gOdjpY//sfdSo8fsh/F46NW+/hIH/74IfexffxLBis9fsh+FI+PWu3jI33444fcv+fj30IlX1xDi3azWLbwgwKJOhRktL1SIKFqPkR1oE9W0bK4hgd8xxo4hE33vL1wTMxHSJ85I68xN+4cvnDsClkWUrBt2OkhB5uppX7K9O7SynKppRt2vlsACXf5aFweoAHcQngO6vc9XwBNzmgfh772y3tvjeJ3vbgwrvaPB68hMAEVClZ4ntTOUx1z9+wgSezRn7RuMxb34+H3h3CkEDVeNePuntn+b2+YeNFNT5vaFnh32rzZmgvloL22uJBK+cE1/bimM6uHeEcPfGxb+LVzJnx9DQWZu6f3L/BuLQnUrfsD60u4NZseHkzr7GKWvBRPkF6E+wF66bf6m01UQXHFAzMwtBzcvUnxaWU2Mu6KpTCqSm9arrSW2BoAW3yUGAUpemWo05nK8OH4XBuLT0+uF+3wVpI3U/++lWYYi0c1o17YyAb25qUAHEkgudQ+Aoclg7pgfe5+NhUzcqQp94xLxa58YRsJ0mJzIlIi6YvZmXXoTB3pp6mraTcMCMMwOJDCKy/TzeRY08Ri9IXjxKZdI5my+AmrdofBYQfNRYUWKWoJ6fyKnRFids9aRb6+lKcu6sTc7/GUzLruWqbJczgXenOqnHS2YyHESmUksxtvww+ssxMwX2ArZlpt8nNCTqh7ujeg0PAGIW3vDFvEZp07T8LumQkfyzLoUb6NBd2HKG1lPEkEyVqZIKV3RoT7WoCOl/4y6DayoYJR49wR3Bl+KMs4te7PHZbyMyRrPGeWsuhzRU501mwp26++tpeHPRxW0H2hDLZFZ4dDRZgyvvczJZA8F2dBy3oDw2eHarqzDMOqv8fwyOv7jArwaqay7msFdSn43d6fNGyd9a6IAWul09+szYT7ZDVcjg7TmqCo3LIiQnGZXLaosJb8O8YJq8hoIrVqRYRVFoV1EVyUwoQlMBgO9IVaqpbmLkvYr8mlRpAiGbxx36IJLbjXT3k52NNYo3vruQaYBjUR/nKHnczl3pxHFh0chtFdKrjMnjplfQUryNBPMgsr5gRSciePCt+oS+/vKxLeaLDUaflrK4Etsc/EPkJnJAkIZ9Kcw6lX6uqMO1qtCmaLPbHd/p0Y1gHw2dgYKMNrXjiRtmMOtbitEsJXK5Ko8DGu2NvpGIwoVXC9CrjIyMMl6P0TRTha+SADrS+dJaSEuXPZDgrtJlgYp4q5XFarabzBAWxYpt3M/lXeU8rLpMvNFrZOnb0KTsq+lOezoYlKIDVf0IZFe5Ua7ixWaOARWar4FMlS9QNK5rt7hkUyKh7Op5j3svp8ioEvcUxpgObka7f/3l+9c+EHH77x/QuvHZfYW1OEjvyHGxPzzf93W0/t1qv27xeuDnAYSCuHx+RQvTNnHsxlyBR/omfKEXOvvKVkirePlpMpatS95zE2CPGjjowI87NRTWAjcNvKClS2mMyMHqAYaZmgzDbZg5IhCIdytKIh6B6ONa5TCa99EHYR7K71aS0HlWCaXg4q4Rftc6BKbIsquWU1HhBNbBOOhEPuNOydLC0q2zRuMKfG2BPvWx3pANUK4sp/bmp9qnhWr+IZ7T295SwubAl8JSRkrNizq/+ePRupZx9b+wh7dmLq2cfXessMtVJCWz58lD37syMigyIoqAk97+OAkLHnyiU4IJ9wQBQKs4ADkkbGKzh7LteDnK4HQgFtjijONqBQvk0aAcGKBAVKPjvLoUBWhW7IIVow+RfriAb6h//FPvH3/8XgHP0ofrGjo2evetz27GOjx2vPPv647dknHrc9O/i47dmrH+0M8umlfn4C5aKj/c5teGSd25r65tS3q6Kao+ipOZDcmnoqZCtSQrYu03m8Ftimvs6jYG+vrdfH27FY6lVayz7T9Ur7f62xD3R4XRPxunm/V4RPLu2V4WtGr4yeK7yVY4X60NZSgiCNx+pV+Ec09iakQq9O5O9nfNRC/AG6lFyHqMRB25/IAs66XB/vp6KxW+Yo79bnHp/duvfx2a3P/7Ru3ZlMQItJAsZe9EUj4dczaSwi2W7yy5H7g88AaqTIm3MqqyXZToMYlikHnwdi3WkhP4HqI2KbCtEF/oYvDoSNXNg/+1aKfoAxtDJoVbJ2U0YUTYyYES49Hzs06UKEgo9KgPdiZk+MXziQnWbPntthBZNHQLRrw/HLipuGF8RNY8RNg/0euGlEzypumgKcMvm5sZ2cxXPkmZaYJmdpEdPQlnx+W7pYUlqsNEWPlcaCt3nRMFRU/6dYSizPX4SqGr5OQsxzkXmPyyXWghL/QrpEmtYCabuStWBk+dacmr9smoZG/Yg/meHPRc9YpOQZSywaQW/u5nU6se61a2etXr42wLcZY1Lk1sP0mEY+xrTJIUSaa4PfRrWmrki1ee+QCgGWUFZj3CEwEG/cySsxr7niPWFk3TRNCwuuovIbap8xQ219dYon7rurWNN9erWaVeJQm7jcyIPcDiKWJ9kHtkX7QAfsPImqiCIZBqYbgRSakyLn9lY5hW5cGt2j6NkEpscTAjRofXTfghhQSSU2UNDsWrq1FKyRsP17KfWEutFBueQl9ydTcXHuqTCbo3xA/DlVersj11aCoR9Oyi+CCCgLsTmnj35TXEAND0rVUgc/xZyNWUPjZeDumfEDD5q9LubIAxf5wWu2X/0/sn0n3b/lwucxWADnaIyeJbX22CNXo+4L4w0H04cP58L8/SkYCm1fXUkuBioqIVp1jJFSKALDYXzV01rm7mVLtZZF1Fp6+Jl2CssC9M9FX2FZetMpLNUmLqDBI+knu4DNOhNo+Kifdm/Bwq4gU3mTeBsTCWT42RKcJwdgvBLnPIzYFXyJfxHe2PTsJgba5yEzpAiJwYdINksb3IqzoUymzc8LszPKsRD/PAvi7ikCS8GzYbM53EKKebB8b/bFg8Mswm2MgJjZ8GYsGsXu1tGrjNSqzxBNJoZBDCkJItIBUjVSMaAGbSLjif8NN5nwAx7lLc98H/6BhpSezknjjDTN1DZcNzMslhYfpAMlqZXHQuK1ONw+vXSmLTZqpCWzugb9IEVwr/xAHmRDMb1VmMHHNX5frgnhRu73wkQPE+kEDptgmscMPBmxZn6SmBvaSXSQ8n4C8wZjrka3CiDVgGeBMQrvuRBLAZFo7MUQE3fR4r9rAbxuNSZf2WEyclg4TtCk7xDeipuzbjvUxbC8a6LJ8C3KbTKLTpTzHMZZcKBkjpcDZREjsk8Tn7tciy2psOi02HIGiPQgoyVkIx/tS4LqQ5QE+ZC8a5IEbRd2vpME1WltamkgliSolBvnWwSzlSTIhZPLXN5KgnmSBMW6sW4lOdAojsuKcmAyBi1q5UhGcXIRi4k4nxeBA2XYXXG5rhkHiI316ImLjmXCaP3mm+VIojvd62fU5YH73ChCid33XcT6y5/LZnE4y2VDrEsd33DZjFpzgtEnmRCOxvZ38gYyRd46FH4I1rdcUUgTMnWVzTJCnykqb1YcfwrNOK+DK/O0YM+n6rAdBWmY2daDSQsjXcao0mIQZaoWTBoi1kfetigPkASO3sRvVeDojQJHQ+R6CEdR83wodmhzG+xB/kxd1KGLJzuAdwF84wDWHyjF+QMQ78Jq7m+O8xUlYdpynoWILfzVlNIH77yJjqkcW0rTx1swSBFtWD9gGJQ4PVWRbsjFtOPvV8WR7m4VEDCXPZWTFr9m7dc4qGAgXFPzCSTs8dEgf/NBxhUtY7QxJPqW6UTp4niJVrRK0cm24lfh4USa0U4ghh2pTfg5KGbQJYTzEV1CcvoZcq7DNMYFnN1LoNUsgVaLOF4+xTUwk3fpODgxr3VfPX5cNr+Gb1RsHtfMNLW79jgsZhVvG5zEBiEXsaabaXiWVtEnrnK3HjfvPrkq5AM96mvwvNg9hi+TrJuXGgEW9xpKEuGaIgjvMwxMU6A1tPN91rezlSSeMuwjaGL1oGLCYV6PFyNZtC6tVXBpHYb5LLdBwiqXgp8JaIafcIs6FuEyfhaBRJDvjTCLpfAIDLhbRY9pjBHCszicfAVjqo3Rp91NqxR6ufYWdSZCQ0bgxwHKZSheMz7IBHBLm8eTCKvsiDirPU9WxDt/aGVJeCVZmFN7FUViTmpGAvHotzTx1SR7L0HJrZgroQX4xIRnkNtZAWAd1n/AqHxI1UglS+/+/QtdgD0MqEhWpGm4HVfSoPYk3khEU3QoWl1wXsy17A3pE76Wjy1lR9rNfM5pTDveIvhXBF4OT1fn7Jk7w1mOE5BBgcurAB4jjypN+ThaiYBGVr1K3lbkf+KWFwChD1YaHBvS4Fj3sG5kAtVqPqs6bq7O1Z5wilyezozaEufpDR2EPvkAFtrCCdedAMRczgVkWddFridPbgJ/jwdIEaYoipyQvQQGUgrmaKTu1e19xIR4ti0I8EeMqVuX2EH4TQbYhtTau07g4BXBzbUhI0ZwFxTRjvA1g9YR1od1eR1jns1O4VDMrsKHjqE1gPC1IRxW4f0P/BDvf+BH+PkHfgor5qC5A6Fc8AH8XagOmU5ZdbPwwbDHfzBmVu4T63tonZB5X9LQpa+rWPaLgEiri1YPYZ9YfFwVGVwfuYPFXeOsaCGRDzydkzM/LdC7B3fr9Th9SpY9zUxr5o+B6AaQuzUvG/f/41NwMVA4OaRHyee6SJ+ZfFQUhF/L+jACOCGX2RQ3v++R+bYyLf0UxShv8ZvyuHyTZQrX/Ureme6ytXQh8XiK5Hcpd5S8Zl2i1Po+lz7g7qqVcH3UhLgrZnCOCbQdOGw8XIralbv65DgIpybvvcW9vxQwR3Lo+8DdTwmZTd1M4OyKb96bnzy2M7O6ogwfzi3826pmgEI3fLlgGTbEU5bg9pZgPDRomzykvz5gSWSGdFusmWxMuDhxytjMiGS8aOAtuPB7FYvzUXHGCsMUbABegojldHiId/07YrD3LsS7+akh3vOitDlBcg8uwdzmCPt021WI2V4Nu6DtjPGej8oYFD5fEgc+78WBz5fGgSdPoC6Fk4RsyYcvsrlpHYlcr5M+e804BFSylODf+uP7Dz0dET51+u1Xvurr4RQ/KzP4AnDZ+PyPt0JN8a/saD0fpgMKu9PG+VVdxraFa/mMqY3L9uwJYQR+o/cOUlEsFQvutF7Va1i3zdgDPFNba0F9VZVxvvSO7Dm9ofEs+AGz/zQzfKf2q8v4SCD3KzCNJN4vm/GEUtex55wwIisH0nKDJqYMUSIG2IAeaI6/YFxDD6CFHNwdO88BnNEzl1VHnBZGOqkZCmOeVBOMPTcfxNglOhlINeeFMlAQFOmx87gVwgjlvNdU7tCM9E1CmMzc4G3yHKI+RdtlrScNqTRyJBhwUiyu0rKIRuVFoS2oQGr2GamJGFZWUnykWMmIjHN/cQzuOY+OIXSIVNLYHWCZek+iIHpELl6cgk/gbJUcufhLiL+z6Ptz1Y+tP1cR/bnee3wLHv0jPLsWoAUztj7jseU2CdI7CPRI1Emlk01BDTG3MPxJOJBClFIZchDjiIo9rPuDkxnFGU7NEF8TPg2PZtt4SBm2CehfJPGT+UldiR1YMJ4iwUeWWrdk2FoOfMqXA5+otUy2LAGfgi0rkjBoyTP63Aw/N1myNiHOmyxZwYs134yzaOloNidzlvbhAj7lPZuqZSkhn5gk8ilZtI6Wrnzu8dOVex8/Xfn8I+jKe401y+10hQxpLx+J/Et77c5qWsTZUEqP7Gc0uL05Gdxe2jONaqdZLNWMkbHuSBbSD0ACWzGAe4wCKUd6edT5Ai8FmqKU3NYlT0oQ361d5oldcnOXPIFJudenzI1d0qek4MLU3IsJyX2ydF+f4RQsz2ZzFPbhU4+DPnz6sD58ODmupIGQaKzix57T5517+DgEyDWeM2uDWEq53T5RpCg1QA5MZSCj82gRPWRYMDjEl+f5ktxPUCUXggxUB8B4OzZauTF+0ZCtu0fgA0jJ1ylm05h4FwWNvqcHhW9KKlykOcVIAQTBQXYsYjOyJHiEbeskT6SPp/zD1AjeFAN5BDYZmTR8Hk/ymcj5Kz0X1VFc4ftuCFlyH9C+Kvl3iPtpqXNHn/6OjOWSuErd1MIahG1cjLfHX8JqW5uxfeorSZGCVNFTB0nRFVIMITeIqHJ58Ly+jI4iom2WDeCP66hrTTagpKGXzMF902/34WrauX6Aqi1sJX10CILncNSWgF1viinufFfc2V6yNppE+CH2t7brelvbE5btbH9UrrizXa4G2mPEJvSHxw+Tcvst0Ya4GiZMOnc99BBcLCl2SbuQScqOVgSG28voIGpRYaeI04NJkiaaMXhbw3CBEuBsGg/w2kjJPhANXIJw2PPRCh23wjVAQhTh3NCDIXksQFX5zOgE+UfQ+XQfS6QDy9uPZUxNdanomSHtkBpgVPIDqpEXg05lvlTozJzfjSxvhRSMPoM+fkJboAJpiahS3nAbCBXuLpgaFzgTVGinxrdS80lN1Lnfmlx7Nj+sz+bo4Xw2fd9nU3qtEoeV/DQ9XBv5lUd1rpw043iUk6Y2d99rnTRJFyMnzU1CYXBeW4rC+NNo+7ivxy0CPiqievipJqdJtgM3XbVI28qK3/jL1so8mONDdeKSsuKF4SdutDuxlIbaZtu4FXrab1XLmK3y7GE/ePTmvqPwW3/XUi/E5MU3ar348CKLZIFdBzsrJsvy5EhU6yCCai8pXsaWt1/xZkVfOu0rboBhEQy5IOqhVp8/iFZDwTsUvgJNRsGsC4ibdpTaQb5vOWGSvpnIwItXkfPxYPRNu0dF/c9XiALRaT+XUou0ymfYVuTbByDImyf5WTPDvXYGtXDe3PHeRVy+cn187hPER2QVlKXvjvf+o06++U7pLt5A6ebofP6/Pcqf/3tH+fN//yh//h8c5c//wFH+/D9c8vx/0sEl8s6Y9dwjG7MEUaOFKe6iCu6hWgSSe8+x0eoZynDv1By6fVGUEZ2rIa66cFzzz3hfui5qr7PcSnpE81WudeytySon3Aefxd0/DKl1SrUIr7hpypBah01T6iNuJ0feiuSuOIxEhbJjZifONoxrHJwCZu+YQWmG42ahX+H5hvlwjdd1vm6eBg7u5dx/xAO1MV8UAq0PwraRct9AbSVUCuKB4Zq7K1cPGAmgE+RynJ9KWgX6eJ6kAB7kj7Dy1HRv4M70zLFB3Furt3rWlgSwjKU+uyYkNoHQCO8iJtNbz1smiVQacsW7+dr7ErNrQ60Xkf6MWyFJQaU2SBly7TqkQq4s5m3k9tzHEEuGuChZIVt6ewXL5r4KYfbfFPfZudcGTOTTik/bOFTuR84Ot1Jvo+TzzuQCrvfPz1MPY2W+F2pJFnyKOOzFcuwgHg3f1dgSO8j4wVZRYh1d+rW7puwo1URNQV6QCHfHJIeEBFD+TiNyINtecJcILvDSrCWKMHJAcq9KPOElE7KvJENtNmc0dJgL+gUNLsncma7hCqHAQo2KVLIKzX11jS+pomAhZDXGvfgYycA51S1sbgkvRGO6oXSYPiE0oz68Xd/+P75i89Ij+HwsHFmj+YXD+Ci9fR+Nhfwvu7hN/+Ch7NdpfswAASqeHSMZAjOLPWy0AK7b1iYWsU9KJ4HvoHca+A7wVOg3GhGwhqOM9jWOgv9Dai/RfqSZMyq82KWNOwOxZgJmnYAU92AbO+q2bPi2JdRzbYB6LDNsmB+tTDs9WCchfQxQYDl1J665cL4Qpnx3T3j1oIAA6TBd3YWI46iKPyGD/K3qolGwMs1I0ATEVvjMVJT0Hvmmjj8+l+XO3Q6GSIaZov2Lu6D04qJpbpA2VvzwoO+G5iwXZAIpQSbaXdQAtrlBG8cr5GiZxO/KIlwW3Y2cNQdpozuIFM4sFVcqF6knbI/4egkljREmVFAeTTc+x0Tos0hakg1VYVpwevl1YMcoBIW0FIybI2gxyzyYxeiYH5kcai92FjkzQTugy+6SaogqW5dWWcxY5/8m713g7KrKPNG99uOcUzmnUitJkZykMnNXnV9+M7EbxprbtETNmOxMmofQI91j92X69kyroMOtMA5BjGmNJJAAASJE3mCQqgoQQKLIM7wLRd5CFEFU1CiKqIioKK8Id33/b+3vrLPrnNQjlariXqJ19nt9e++11/oe/+//CZ311UMrBSqCGkMM8WDQ49enzIKPAm4Ha+0yrrfEaOLIeS+1iQQN7z7HDP2SUE1DHmlrhaymYYFrGsYCO/Y5x/3qf3H5TvH68XMWr9+l5T17/bYXhvH6vTFjJF6/XXlAy29bu/309lnEmjGn/pxvkmj6YDCK/KAePz8I3ge8oN/PHJIW1JPVYDGSIGwzg/gh4UQkAV0A91NBOMKSRo6wOMcRNkWk/n7b21Hqp0b1rKWigcjM2dd+oBN6ei7QiWHAJ31JA5twzWOC5iGcocYMXygIUgvwesYqRwvZxQbvHrKtc87L2GVbRziCI5xYRISzfg831iOcyk8K/VZlj9mgikr+YhmFrz5jfzapXmxJD2RgBjXBm/X3tFsN9WuY/aFtNY1sxsPoAcphZBUPLNcrp4IxcZpt4OyQNK0DgosVHiVyU3h3+iDGA17BdqhszydMfr2py/4GqIJnt2BouAJ3TytHYZwCG7elXUtLqbZVf8k6wQCEqVf/Yra9wBWKoPB0j9A2r1OOn9oW/GXfamJldnPnV+oM9yZw/PaB47cPiN+exnZmtMenIPz2GH0dv72iHCH7Q+zgUKSY357LFQSy4JHUK77UoBxGV4j4ClAbcscKoX35dgzonxX3tnAX3y8VI5xdF1rAVx2feFZhGHzin2Y4fOKiDJ9YlV6v3VWYTo+/HmzSv3NO7aoM51qG86/QcP7MnLov+x4/5dafjL4yJAT1l/5cdPqMYeaiX2dz0bubTkVG8Rebrzgrk9KmUutJ6cuz5FsldFdBQiMqC42ELjTSGBOBvaCymEi0h5gIAGuAFEhMRPATHBZRHn4CpKz0vi0tkeKYiOKYiOKYCIxvpweoLCZyVavaxjmNRb84c5L1FQkO54uqudK0rjBQhbNOyQrFCM3mndtRKyIhFbusGGoVfdZFaLoZhruSke5VPNK9DNimf4jRXMDDoQceNglvi9gmLeQyM8UNNjI/UgTADY/XYnsf4YZ1ilRp/C6mP5gDltOfQ3Ee0lKpkJE+JpshKp7nqFM8R5VhPEfwgb39hsIbndNFO58jv7q72IaPDwictcxGNxfKVUwyzPExQUavQSYHZlXQssJ8AB6Q8IopcKPM/+2uFZcFWy7GPmC+OKu7SI4CMENyvIz561LtoIohhIaDjkvpcvF2TMoERwyJE5KTRdgqx8x/ouAZIzv3xSmlOZ9cOoxmTHUwWct2N+2kaJp+DU474C5pIUb6Aik0oUvCgXAAUzIBLcksOGuIXkj127JX3CAAfueMJsGN0vfONRRzR+BzMQZXYnSNqZwo3uVSAttY3g+Owh/hKEvpkdM4CSp08kInLmGMOdsVe5YDuJUdnSs83TGmkP3RFl69/nMb/z47z0f17DDRjq3lW1phM64s7tlKe2TWuFhpPTkjbWNhT0ZaHYhxu8gtebgowXdORyZ2tS62gdhIqPzZDCxhhN2D2NoX24XXK1JEQgMO4FXyC9moOKNVnF2E75HkCH7i7CqnXoWP5+6SiZZfegn998sletNMmq3p61lkHWu09I6ohxxrtBQuJk5j7F1uAxr0e2h3TJnqR3RTz7ljFj6KmdB1VzG6PHmv0jQuv1ctJPFAzZ9lvry+BCV9sjS2mOIlsvPUQbDyYy+RJf4FDf+4KvKz93xT97x9b+oKP/dLfD0h6SSu6G2V07bnExKLhkhHVsz151RvBi2wS24wo28WlonzYBvVtOgttBK6JBW95ZIrDvTgdBgvNepaKl4vCRvYbwJYzPpuXL9SC4EjYMKSmH4OBJExpw8iAbfkHPxwNiakq5gSgTZKtq66nUr0eeC2psXuguM3COAgJ5mJQV9fX2CltMTNFCGIfnmuy7GgCx5W/q0YbzsjiAuFc1mgHy+Rkh/2pp2SobH8r/DfE0twjD4jcVDfwdB+dC+Fbm0nra2L3NouWtts15ZdeuNzj15y43M/s12gj9Qb8t+tu21pjQ64mja8913hg3QabdgRoXUkQlkZni/qn2rWoB4M7drhzGuT7oiAJrkvpGt9FiMETtPrqboyn8t+J4IRo77yNRLfc6qC7pVstZgZhtkctoUg5yIi52qByjRAE4HsTwOeBRIe/mEruZTj0EUgUcXWpR8zALEWUjNYwqx+WBec0ByO/E2HozhoPRdcMozH7rrCPpkLzhzhXHCzGHebGz2Nt4d7NO6+Xdk7465F4tzZw5p0nCO3g+1pbwojz8tMoV0QWzqGyFWevrAEsfZgS88XW1pErkLkprMXRMcEdlWxtehfqU9gNw2JuUfcD0NXnW3EwfbqyIPtmoPtMDjJ3LyxgO8DW/S5013Px6egr6JgS8zTLzSePUtNwZB9JHVnTuobfKm3z3ybSP3VkUv9dpo4B92zXSfOzxBuwlz8/1HQmP0irEf/j8hF//8ZlRakiP+HuCQDMwJK9P/Ehuj/aj/6j6MQ/V8s0X8s+tH/dew5lKPpDnbkS9ICsb6Q6sA3GKC0BxXh2YVh2KexoBZbeibeZ+JDkaKrbJlBaj9LZzeMI6T1W93MfP2SAf3jSqpcHQQpAs3OBapQTVauF4GOm1BJ3e0k38X92hXRZ7dzwfl0uKOjIgl+NP1wsQBMf2nsLJzbYr9YFW87r10s5eWShb3Yo/kJaPmA4J9dhSqHYtBuuQeOOlzhKPrEcM3N1hxzHsVvyXfpfNDUOHEKxTltF0n6ou0mou0mou0mrO3S76GEbSVtVzVou7Fou3GDtqv2pO2GI9V2E3y0rW/pqdL/525pU/FtekuYEOI6YEz4JbhUFZdXdcT2cL91YolBQJGrYKWlMLGRYsULOeslZB8uDAPTrdIO+4/aDq27J4a7J9a3kG7KSIN0AUZLPFjMHuCqWEmXCwwU0sjpluIxcxGbOAPN3KIz0EzJ1TSkMaVIP3F3yWFiSmRn6C1SfZJrvbBnLTzOUaTE/oEFHo9K4GmI9PlzKVYYO7gJLoFhqeycUIVyo2MVESKo737ggDV4x9V5RlW8LZp1bd7Ec+HCkEuC8QT64Cw2l8hxQnhz7HGV5dP7LqTwoMKR2MN0lgMlbOGVN8LuAlaZw1LzLwcHaEy0rpyrRNSdeVF/PScvqmyiQGpd1J4GUX84NyeqifWTCod5ct6bYAuvbGU5e3Jy7vTkvDlXgBWc3CMKnMYSOJ2PwClqSphQWDecbi6h0jgLlab3Bb0cLmUabt7C14lRVaJlrFSyQcdR7MfHRWyUVng7in3h21Psb1belmI/9vYU+/G3p9g7355iXzSCT/L6IdmzccaaiHJvTEsaCC1pwBRLSlgXOffPJJRdWCv0ZjDlAGCWYh0lCBNPf1sZBXY1Id+FVwRwTDHoCBziZ53COpa02Sud722zkvmQbYTPc5QgBiQa/BmIUJmYHUPr28HAh+wtrOBhYSdt17eBfg4byYEH9jUT6aep6r47U05De2/MMgHv4G2RHiyVQUU9CWJ+bxRi3uuJ+RXAtNYw4tR6ROkUlJOk/sel8AgpWQvtO6EIPfGariC3vQOPh1C+CNZTwAuyuyRL7vjemhImugKWWjHRLf9M55cP+cmnNyw5GqWtfZKTmH6s5e9Y6O7IqDUzryAXIGOkmP72DP4IsE6y6mep0l/FQnu6Iz72QcXOOj7EpVSmG+yGgHfo86exAr0JYSJo1RsI6ZMq/ZOubueBu9hehvrl+YorxW9W6d2WWDMtiwB0qWdDatYKy0xM2yTnvidXjBaoMFbibp6D143XW8hYMJmUUr9JUT8Ch6A/4Th9dWUZwr7wM6NLkbtAOxIZ7l81+u4SOJy3aFLYmKoQUdoiE+KWQPjpvMY3iNrZpxpCcQ+H+VDcX/qRuPvVMJE49r5q8b7mAnFoJN2o+K1gXX+u1DoAx67XPnTlL+Hh+kxePHwBJh7WOf3QLnwNigusGC4C4XhJiE8K9pIroQ6PLSNo6CgGgYSGq8+5Y+xHQG0dCeQbwjRC3KccFAWOK03XuHGm7cYDqKoMLDtOXVBDGJpSNWi1yiRNGdktDtG9rvBdAQOqFL6DowdCRt0KFOBGORea4Xh9YC0952QzMfIlwnKWXlqgn0I2+BYZXUCiHEZzA+cTjBx+wkCu/RvgJ4uBzGE4vcbvgfRnEY6mPfCKfUySEgRzIniZaDiyvUgAVYKGiEZEIhjVuf/oOPnQaJVW0JHdb8kdEeNg7Q61n82/3zvRNVgs9onk2CMDOR3YC5lx0HgIDuy68hQIB3i6vNiAHWRp9ENVTlOKl5kzDiIpQKvMhWWVV0AWd1YiDoqy63IY1MhJh73683GZT+lpOGURTjEydfnFVN8en9yVKiTaW48H06ht6VMhcaWemYBRH+BXmpKtP+vq/nRZQMBpvWMu6IIJ3LvMDrnbN9q/9FVYnt8C7anWiutNgZ4VUc5d3X9v0EuZDP7JNKqpNRRM/OB2U1wjkwPSjTBHSIrIFY3wv4C5dYMM5Uk/XFE3Y316trH6VJIqB1YsYJpCAFNYVgMupf3QTCk4JURPPCOc3zaPnzdFDApo/rBaoUuIG4yAFHn8ElWBYdAtqdAFBo3lkGHQIWDQocCgXRWv0MGgeVVfBbpzkrYJ4/mlLfnOlf/t7xI5lfNmV91ywLQQeDypQZyHV8CggWoLFPHBIpFM71Aps56DlFNxet+duI0d9Ff3zeaiXTRFw6h4VIE5m1fupBUS1QjPAQ63l3JPgItEXwXBR1vxJjQxs8D37avKNltylW1uFl1cQkLuAWss8wPO4kOKWd7DjJkBZW5CfWuB+Yp4PdIn70f8iMtR44k3Yr8LeEfQKN0O/UgHSb5BUdlpFJzA+LoREFEouQ3jbOR085uEeGT4frFQ3j/yl7lTIPYnu4/w+kQVXYLvDKGwUN+zH9ex4y6BAAkpv6hjF3KWsU96sbxOHnEgeotDZRNwJaojEjPO7iJ0K2hSYBeaV4aOZYqkk9ZK7KUtZU7cIkepMFLSgGXjP3yh/flCC3Ah+j5v5QstNEUugm8KbgazS5jB5HLwYzMeQdCIW5RK8pE2j4GGkfC32W+FGe8oAzt09DmraxGVZmE0syMFBZX5odRPE/r/+7veT/sxoaypBe65VliDtI8ZB9nDAy4GZg9f2Y1mNTN0Xe6PsiQVeCLTYCjQGltPmZW66GvMsdhkBdO9Z3FYDbJRMtITltsuFYToxVU64CmrIEUn3DTlJi0fXR2VtzZkCuIxEJSIcbEyUyKil1AOb+iqpIRl56hnqpOiy2/Uv9c8L7jU3YM5N4gOd9fldEJ4IsDKdTj9OWwFMnthLxZQXIVQnZzeyWaBWpus4aeO3GgafuhdcHEFXsekT7/QukI6Ih7oY9dHidYKJuq3GyJUFSIhmA2VrVqFS8FgM8X+ATqRjgPHGfQI3o/sUlq8HHMWZcVsha1gl4g9nuyuvBdp58i8SM6FxAZNgIrT6B6eC0nXXUiBuJAGxYWEktO8ha8To+b0sC4kwtiHDSn3aAxhKGlMI/Edr4S8E3jftEVf1smpySHHipnLsQqS9dhxm7GCuplu92mYXz10NCWumoOiI2nJjYogEQZj0lG8NexB3N5lLvGnzyGsnizxvtyfnxtyfhqZw0RO8dNEvp8mgtXP05X4aXhjTLcC2/tFeGn4PDlJvDS8A9v0D0s8D0y4iL8dsYg/miwRXxqxiD+eLBF/N2IRd02WiL8fsYg/mSwR/zBiEX86WSK+PGIRn50sEf84YhF/Nlki/mnEIv58skR8ZcQiPiciwkIqZKZd5HDRtdhVe7Mq5XGoSEemVU8vh1VigLZR3Q3k5nCGgzicjhMuG1J87PlYxH1jZ1FvnGVCbODDcJCQnsvJpGqX9ANzTeQsuS2kdxgl2mnoKE7Drjpvu7fRWUesk2s4Z4h9L3JLVTL1aI5WHye2iDTgmrbHreiClwlafhojoIAEIqlLiB0lhpmpXqk8820VKvKKCOSHXu5dtYLPE1IrHmkKy9aukWIFHzzBFDMEzuo12dJLbwUfpOP+YeUJQERQnrAUXqhXI1D60WmgVTEhuGDSQN/caRKYzHI4oBMPzwRRBA7GAenz3yRNpco4oyrMJMoyDkswk4D4YeyMauy8nXCgt7GVu5BsfKgzhvJ+0LO4d26q8rvGpvS+y21jp9tNkka+Tnl61/F8GGs77jz9qwp3Ge6uT0+vk0fp33TNY9t0AeSGEtVJckuPvhYfnR8XKHkwb6ymPYRUFWN0EZYuV+QKxuIiu7TJ91A8SKVoJCoDd4t+bT8OpIg9enE9GrNZ5S1SPtbhPCUi8BXIyinlagHb9xwlgrMQ6/RqT02Mwha9vos36mer7hB9QSkLIIW8D66Jz7VxBGAdpAIEe7WEiKglFMZiWJK1PShCtDq96HobIKp4beutEa6K/HETjljgDaMX+JyxCHzPeAn853jUAm8ei8CPjJfAb45e4M+PReDvksAdexD4y84iXOd9bzBWwX/wqj1db+tk/37gWPiZJowjBjwRZlZghHKAVJgJ6URpXPdp6l7sQPjNxjH1zVV2gWjMd10UbPvxHMNHuqgpm+9cHVY4Vkb6gNePvgufN5YHfCMHZVs/4CuzqQ+FPOrTWg+4fNrR4mKUc6fpD8VfCYRIPylXNA6dyygq12fQFZSiH8GPlK71NjderWYd+xDY8tVG9PsBdmMoH2IN9IP1tUQFV8THr5EVIZ5Sm7aNPGLTqO4LGHQjdvRwEhi52SkFjIKW1tvahhyw7pJpI+MaZfnsHJvPPk0DRmgXGaEdco3VSn2y1OfH3VmZK1O+FImn20fEe8gxnOdmteA/7AT/oUBdqpy9HsML7MgOTaSX7VWOOqLcRLMX5SvaBcJQF7tOwVpZLAneoUF9ZOgVLgEaX2UtkUo67Fxyj2rBUrStt3UN6FPauCJemOUaKCFjrAhBo9ByRYHLoi4JPZdJuEzM/crV1DkUUGOKhS2luhm0FB5xUHgE7/3gu8IP8t6jyCsS4HVYVkNashW136uO570B45aVo8MqOS8J71xIuUW8s4oXAoCBzY4+QYpRHig8aItZhGMOCo/h5o57V3gc94MD6wkWiqiJr5lXJh0+drUrt0THUgDOlXWL09UrjVpB41nGmaafmlNjT6XsZh+qsVXGEvqCyGVkF0J2U1IcsosLa+vXlRsJNaiSiTTuBMclqu+lcY0WztsPYx4S7/V9s+2i7u8qf5lEBPYFPk2+TsYF8W9WpdFKwrWk0cFdqWXSnh6FgaLS1N0JD6BvvhWtTJVlliCOSlJViXkbXaog1Wn5/uzeaKVJ8PMBqVtNQQSwY85oC4jLEMUVuyOWNFmBAYOw6TJS3KO43Ndn2CfnoNmm16Hk30wY3+7A8UcJOP5IAcf/s4DjjwE4nvYusnRLQYmWbTdYWiv+uRxo1KHsDpsD5dNGhPybjQh5ezHqR3QZkwHmE7jkhr2Bb8Vv8xt4sjTVb+A6NzCKS1cYx+GMbQ+A2aCvWAxQbEkD/arGzKi4+yvS533PtWKCki31bUmLa5nQXqtseAvvpCfCDyuGebT30p5Xzkt7XRNp7xyJtPZaI5L2siyLTih/FmaUPwsR45FSSTfPlvJIzYPmCmmDwu6DwNrQ6kgh1V6xXryCdeUjaE7jCdqloLkw+yBoPnniDY5MvPtUFGZqUE+mYXZCI9b6vBJPNJ0OsIVd+rxZPFgHqTJBF8O2ArukH5xHisE7yHGxrRbmGURfuieLCbmcomuWDNC03tNHpdzloKO7sOozi/a40q3IvzERRUJIfv0H+8BY8fhiY+CM+TJdMnecUv3MEpWS5fQ5140RD3NEtnSbBmpPTGQySGlkulUKO0kt3xLXyF5br5Ed58vMcpiMNQtcHHVlJ6sT/DkaUSfYAqVBSFut1oDIWi1kVimH4akCqYqX6Mrn12O1Ui8e868AWQPEm5GkyBolL4UUGQ0dwRTimVIRnrGqCcuHBzrFpdvu/E67/NTjmDV8WhNYgSNDT7WQoJcy4vOMCn2+QxVEDihhSJ+NgSqIgSqI9VmzOQMq6kUC5pFSXMq90wCbF3k5mgtxiMvIlPwnUdJROq56HHe4zvRY9HTCXUq4ma0xRI1pN0ZxRiKb5CP4DkCOu7WLwqicVcckuDxlKEbNKi4IAr+cvgLZu3kCdb+g9Bepyk24Jg+Eg1eUfrStfq3Xz0JAODIx6pOgTiwHj7tL+Kz8Osb84hMm51bIeYt3DPTJBy76IX8w/DyFXAwzPBck0X7G+a5Gd+ML7S5SusA6+Rax69HwbPUMOQxJTX9hjongGcA29jj+grZdDXcd+wKwj7fx0Xzcj6fhYfNu/f0hrkZpO+9s3KWmjNQ/eFtK/cxopd4ijibJQQVHBUM5YFk6HlNKYSyciDrx5GVB5odCXTiIw94elgXr+vR5WICHJ8QOYX5EtaAQQ1t3IDCwMs1GMc9O6wRqlsNCAWSgPdILhxin8YqW6NMWGJTB4vwcDGpBHgbl/M4LRwSDwoGcLCvop6sFDCFysl++iaQmQ2pl4v02INll3z97kvawpIyAfaYu6f51SY8VST+UlxQHChUL66EDNLIWvBErYPQ6qsZHXCxOE+nhrcvffdnfDxz8488vGagV9A+6akU7CJX4gBJVbtBPWpApDUzUur6iQqXnwRpUUwy8opUeo1CMTqHabmza6PRq/9bLCWdD11NI88UKCekSdaPIBn7CNTknDWU8FJxTgcNpi2oJ/ET6PA742fOFq+qpiomoMnfJRASRLTbufYXrC9JZRVNapnBsrU2/VsQ8YL1l9YBPcVtXP2dOFMowoSIpILCjRVL6A1HdAtvkJ4KPNDedlgShiCPR7QMkq8PA44Tyt07eXVyZllbX4rSamYH0rZ1oHQZ2zwlpaRVnrifOaZQIrYePOXI4azenO1KdnXFDqXqGmQmXJSqJhK5SZAC3KZeTfkGbUGKwTBfrqnXpb9ldBwSHuiKw2In+SU67siv1aptlnNGEDgBnzt6rAeBSpQqtoNHkRBqKiWZSFGDYXF1rwUTHw2CiXU07fZtluY4BQAfHFwOii9b35QOiJ0m226ewbHdMYdnuHKtsJpPNNMp28Rhku2R2U9m+VsrLZprJdgWnu9kpvDusFzeNuAq8Ddj+L0LBxu8IAqJMW6ZOW79s3cmnbNi4uW9w3dr1n95mrWE441dzlQ5bPz1qcey/0rG9KVG60dQjnv70LVR8iYlBMKuiUa/Jjwytip0II5IyXJOVgIioBETA+W5fisu82baL2hCenRbShEYI2W0Z5FVh0uwu0E9WpT7G00W9TEyRKASDJVhBSEZDiUV+eMqhHnBBtENW25fyZY08KHjk2WyRiSRFgKfKHt5G0zCW9s8pFrDZwD6U6ZV6/X6MFCD1ktjRHTZey7iHzYc6my1y9lvgQypFWCl+6EMENEMEjnArNMmJ+nMo5zHT4rF5wDp6piuvoU+fiYEbYjpOMz+5ImBFSEDqRzJI3Yl4AaW9hmuallGVWqmRFFSNuwUITGmaUnsX6YUGnLT0aaDcrn3zfQQJpn8f6UJ4r0j/7HKRlo+hMsyumGpE+m6UlUulumE5vk0iwizRD1y700yB3kuBTNOrtSnQF5sl0eqlA/p7XbtBz1Igr8vQHYbOGLJ1Ph0+ZGvV8uBXgtx/hBo2BWTa2p+qBYu2c7ZTJY3Bhcscm+zgUg3llALG5EcURoRq38kbNVvcdEjVkcdgeJrRCWWHsESUnFZj0imut6RQe9kVQKIElxI+si5stMdIqIzQxqdUTUJ64c456bpHbSj4/4Tb73waNbP4ZJ+i10+/wolsfRaHc9EpEyPkm9SrdAZEqlwARB5vNKSQVbr2E7QxsXIgEAgOzcMIEH7YCd0JXjTD93s5OoUj21U5cF65PmWIzDmoR6DTt4rvhx/zlNX/pT0yWTTxQ9EADKUdx/8tMq8fKvYi9CwH7FrLB7zZcTgOOHl1L3tD8ld46Vj8ObwrPbeDDlFDr/HnOfhzWFd6ii3uSgdArt7tyw487Z4Bmnvy+T8MiXuwvQUAzyhUtdO8VCE12CXVaJfm82uaDbGtjr17oUzC8clyCrVzPoVK6TRs0junSdbPhMn2mxHK9q1JkO3FEcr2bU+2bUNwaRUfl2bcPAJk24Ksjt4CB0vrcYEVQaWlL0CzhoqMXbwJh/JRr5FXhPbo73nVqupAtPl1IFqlAYh2IfnQOZAa8uwb1YfzmIfzBNYF1BfkdoIEF2M7j+dI1IvpBKa5Bbk43M6mQGM5DRw3zK4X53JsgzxnM9NBLWGXooAV+xtyitCMVHR31fgST4kocAVu0R/oJ/Bcf8haZHZfUPDCmm1OoYGOhIrtJF7BL9OnTEGSYSeu//12hP3vCb//+Vn8bI72XTNI5SXeAikhRNWfpbBdvkAJyaqyqiFRViUPRInYxrnCoCyokhZpMSsIph9sn10pq0IUcCrxWdfaNqu2pW0VfV6YpRfF/BCNVB+JPP8JRIOrN3KUbchtU0TxKyp0Fjdaq39QRi3HyOAAr9hPdshb+vtlEtPE/S4C9T3ywMBZEohPQo42sWz7WBeqYBf6a/Qu4o9QiIo2JBSdkl6wJe9aRx/GK+aaBnjAAk7oYef+pn77ntjV8vCc9iyBk2v5IBCn/wqv+IvlWgx/OSEZIhDu0uOApx5HUk2dEA+VN9qHL+50kxD5QOhXYnKeiAunZW+9U9Ak7D2I9a+45EwtypwSJsocFVJ6plTnz1WcSyqehFbVXHa3tebPvQ78E+M4cm7++vAjJ47yR85XRjdyXiE1CXNcAyOsTgu0cTYeICbF44BgswbivSMWwPd1kVJQ0PGPfY0x/QS15MOspFOH5LBOP3Xu/q215BL5vj7cHkKRp+S597cDJHTrwPLd1/zu23/7kSPv6fvC7tCEvR1lp+z/L8D1Ohj8k9y1LPivXRwR3SHnLOnbgnPKF+RQY+go6Hzicde1mKBJoStEz3V5USUx9qokokdTjCmWwFLMgSWpkkhnYd7xvE50CKwdgYbx82ImH8NYfB6I6PaJdYFeL8bkGswOzD4cJpQijgmMWSVqLgfVChy4jbPIsrNcSTYeiyWF2xmIfsTRVWgc4JB92CRk3zOWkD3mSCDzaEnXvdY8tvixdw7uIxVxm3P3vqS6g1w43gRjkfGifSfj18qZjC97Ml7hUEVORu57VZ5Qv5KQ29pQX7MeDPpWJb6JkqDgzKkw8RRPgzg10QfZhQJGJmwBx2f6pXMGA07PfNmeDT55ShWp0C++26FYS4epHOZJnt/0SW7Zd0/y0bbsSf5JniQPLWz9Bemn7AydziFjT3XbLAVbYcaoVWybpWg0PZWK1LijS6tqZK2GLiQTsAMltD+zDyEjLV13wMHWwIvKtLgroGWa4wgYeEDw+OtLXb6LrKchsIGEF7Rtlq+T4LxfbyPSu2ebgit2fbwpMCnnQ7RtMGDeE+zGdjo2wB5ex2P43Yx3Iw+2wLGoULvlAPMCLxu7bNxyj13ucctL7fJSLLMTxabZOFf3ZhVSh6SHsd1E20+qJYQ/5hkkgDYMtGyyzbr5SFOOjfpAw06MnbXIMKvYylpM4aEod4zied4ewN692C+A7LRud3z5c3ixdN1XLdLSEWBB1YxWMY9Z0ovV+cfVClwr8OmEegihI+hLqm9ElUnaGHoboa+wicAlxOgnPhTaVggz4tBPdMFHSgvli+vV08MMRhM5GA0znnRydQ1VLxt5/mznEeECb8rB+RkTkKBIZlQF3McVvbyA6AlEeRSaFPtdfcd6kBUfdF8MKyX0UF5FJ1mRJTuRS3wc393GlT6mcUGRclo3R5ClU8xIY02gn+o0Rfo0K/QTd7fbnag7XjRtpCUUTTvdYdFMI4WraMrk/Cka0gPIO0JerDu0x9xuilNNvOc6prR4z05t8X7RXLyLMWw0BfD9oZBpo534AtzQHwwZ5hFGTa3jFTtoGbaFHV95tP+VjPZhR9mbai5sPdWU6cEJPZ9vdNDM9XLBWR0uuslf2OWzOMCJ4thdJuTLqQxa6MRnABAtxZCWljC8uFtigs9agpuywyVnS+p/y+bHS/b7FtSgb7ZDMJrqUeq0OZopBLcHqtGRbyMSEDKNhXH68lV2mgBFVfqqW9SvIiWBLaqLKmKqtcY/DQZS/JQNSnl8iqLuscuUiJyZ4ZttVVaAsZRW2ILAOlz28zmki0q9MNkQd4PJ+G7EzyMGwjkCnzAWO62TExcMP1GFdMqFnPOw/3vV/tkD3Tz66eKn+emCN+anC96ImDhJpfSL7bUIi6FdhLfCObsVtnyiq5tUnbFI9GxeIt6YlwgbfYke05lEdrFBImzZC4l+lpeIN+YlwkZfolOLmUR2sUEibMkkOpe+0nANl+oP2MzhWA3bOM6uKRmOz4UAmvgO/Bg2I/O/1ClI+2qFhqBNgf7Z5QItI2jjzB5n7zDbKXvXJkWmo4eR6VoZZzcrngmKQGeBibVkCu+kyFI6rfeAIEj1iSfoh6eZIh9CRpw+az9eoSDKaXN42VHGF02UCxhRRrnjcL3Jip3bq3/WFi6laeTQLE5UlKuyS+JWtm3iNfSJLqU70U/TMIC4DnnIOmlkJwunQD8LCcRjj+guLWNwWniXnwueLb/yVvAP7RiGemptpmToOa0L7QUL/aZo/2ylXYtMG4h9Wl8B3f3dCHaGjP5JYNxSftYlEuhihR0xLSpOQINQgQPq2Fh1ah2id65fJxzqmuuKaUYGC6Uaq7g0oOMB1GIJdkWGlukiHONCGI5iXAWOdfkxrn7RPlvVlEDVCL+SREhLYafUj5hPR+HRA5jKY6luUj9CraSDATmtcvZaVbxPESe+43O2ZSaAxXE+i7OBmiULgsNvYfoOZmhlrDTcCtuRxKhSh/AleTltTiEK99dUJ+gkk2xfUyu9L5RiwCUyRdgPEcLfArAOnYgya8wB6/R5jr51lIVCthUy37LXwqLJkPglhAcT0sYzv9MSo8AWdVUdNFaQxWO85aNP6BqK1ZeAAr1owiY08ZwJsdV5uRrMbOxngWyjtq2kjqQ5pJCkJQfMD8lE6H1HQHYE2nWGBAYPfSZrNIg7FPh6MUZrvhh6r9BJAMn1yqzuQkYJVqCBMBEvVFwLXbFlfn7kisp7nFy1QiU8ZDTXILeBPBoZORhN+/bIW+mRkQiMpVD0DoW4rECDX6GJA+piHpxFL0FTLpBwaRkOXfKJKBNiUKYf1NL2YjcBM0QuoFO2uwp2CwgAY9s2cZe9sTLfWUQ3Re528tLH7C4LXNWlEg/M+gdzMgXkcrH30d3yUA6B37Nr3rhtTssbAmYzwkQo9a1eJyjHQoFyHNkUyiHw+0jg9wCETISAb+ylgF+cUs7FczvymT43qEiNf75SuK1lthIQVn52ElZbZieF+eykKfdM36iMg3wX7Dv5znPv/Pe+fFPImbyhLK7kKSlf34zW8k0FF/IjBXEgj/35Xbbv5Dvf9b9XRL7Pc41156Z0s9iKv2U9lhQksuxnMgAiknkL3NcCPgJ7tUIMiuZlE3ogCF9LgWeXs9GJ3rfMh/KMx7Z6NNwU/LVo1FPwpva9nIK/ODebgq9kbinPrRJkFQclTcxK1w1+ACzTOwlY2cKPwQ/oZROO7MaYCqnEe1VCsRW7ISYqJ2xfwNsX0hGRsds1afvgyqeLUE6QprQzgUVc1ARQp03CdkbCdkbi2xlgtsoB6pLMykhGZmV4SDq2MpKhVsaX8/mESHYwXLY+cspC1S1rIAjrJR6/1zHhJR6vybIdsjQnfbutIofsK7BSSGI3oUyV/StbvKTvLcjG4jXQXWxRB4U7FZNkhFcQffbT+GxvUmw87VCkp+qHZnGRPdt6Q4m9FwBbQY295xV2O5iO8iEQsJ/2I0M05PyIr9oV0uFDMGtRHO9A7FoAMmhs35+3L8D2quRBVIWXS3MSElEBPbJjEFgKhP082Le+toIDKAoIsAPnOyr5oAU8ErN5RHBwmPmgeA4z3Ac7cvorMD/jd0OFTOr1YOjGIsiMH3xJiVMlWUxRLw2W4l5Ym+kPbkO4sgq5XRjyHETDT0JQD8gwYfMucT4ljEu6Ri3pjhgDxmkq201sQ1mFbWSOEZbKxbQoxkTswnak4wuSwXUoxlRhyDuO4EahOxIUQTwCvicgrzf6XZPx73MhHjVMnxbj3bXTho5333DjHVxvjorauCrCzDtHS8I7lx8BL+rMRsCzpYrjnvL+AkIgFLL0v9hP/4tX1QKX/mcKlqg5I5DWZwBPIclLMNCkTFBAs0jQmOunYXPQq4s8NzJPVCaAYB5CDmi6dkfsMj0MAobT2qvUEgYvBGxBcp0JuL3eTWWyaU6g76CEz8cU8Ull41bJ0fnoh6YJJbYLYbgHdia9yqwTmEB/fbZ1WvCT0gOEHdb2yHKvZaihXwueVbpfcWGeRPcTsISGnTXYgn60Jl1tYljtaUQwZntmL0ORbfmGEOeRUDRkcA3HrymTALFSPmdv6nfhNQZZ/a4YWZyRK9yV6Jum133rEdfOxMynGzI18+W5ztvDTH9lcdQz/SOzxj7T8xsbTqhzOkYt1M9m7GuhLhm9W+K6wngItVnY+4Vz3mMsC1elHHbqAhk/qPjrW02X0yBpBczjUg+mfw7GlXbFQx3/VtpVxkkhQ6Wr9+V1qHMZ1+S+r1fmtgeu4ipH3VJ1eBeP8anCGBQLoRIcdQonRvp3nfT9k/ucL2A3dMduT3fi/O/2z0f/pj0qO88SoxoRQGQmJk6yR4Q1aqzWQ9mMVeBQGZsrLj8oxYp9r8r5XpkYk1RCclDF9GNiUsChkTGTbGy1FudwLbngFZyzpuGjDPxKFlLp5gLJlYR8jBlUaaB/OYumVjy2r8SHQ+PTjE48wk20KOwAyBDoiAzvPcpNvk6/ygyJBxX+HE6vYmeHoT92tDvBEHJ6Va+JV5lQnz1DfDXnS3VwHzCrN3cKkJcZZBnxQBnzUI65ymAaMj7X4UB/rhE+7VYuKujKy2CawjH21yWZC6FevnuxVFeKAutnK+nLK5lUGj2Zk43SWO8GyvSDOI5baCxkdiQKmbn3dhSjSwMiqg/5Evricst6Zpwmw/nCg7S1LGKem6Xn+6jNdN0Zrwf8Q5V+mLNSrVoBQEqCPJaTS2TJUbDth3gQQGUywhtdjpGj8Qp74r3BYSbUB5tIn277gv42SC9wCqXYyP4yrRsewfK5h4szfMtiHqeWMpBlsYt/Hci4e0NTMwpCM54lcAMf5sUXqJIl9D54oDFBsyNa4u7IQXymMo9LoeagLZ8Xt3h+UP1qImhxdBstZJnZoJrIoOq62U0hv6tOcGzYQbXQpR/OBtUE+O4C9yrEeqDRNwyqeE6bSKQ95JpF+VyzGPUAIRO0nSgrVWSccHEvZzkUPtAeGeWGD7dNgV6E65c0SzK7TFR3zWFB+PqhHem3pne3UWjsgGAapZsVESWkFLSibaM0UI9ytNE/G4ls8zbJ4jFdWyneRv/sIfQrh9Py0Yh8SPXpNDRF/YuEYoKAUZN4oE7raag8uLMtX3mQLD/AUCv0XZ46k2ucRBig8qUFBeW90EN5V2k/aguVRvRJrlPuk+yRwiKsp/olPvVsmkxKmFOQCxpTC1fazkpg7y/NE3OhVMvS7v7DUnrwRSOxoqXvWVqPH6muPiGmZvA/vQ36Zx8o/dbTCxNKL/QPJqEg7BdkxpK4Fqyx93kJH1xcxfIPknWf6Htm/w2nwHEGBfX3Dd+0e6a5PcrfczbtaXN7QuxBaE2wemkk0TZuXj86j6cswPZUc45b5IzydwMTLUhRBI0PoM+Pq3+CuRZbheSCyF9NSLh57NR/Re93eRr9LU8wS0mnUnQAyl469lr+QHieErtbhvAeGdYXMWwvYkifMsEBASFxnFgLndAxwUgxftpEPj926cajLye+noGNkd2IMmI99OdAzFNicbNUfXnHRdyb913g5crKC0HOWXHsQeGWzFdxvDUOr1DMqsuuig2+q4Ivv6XRW7Gj7q24iSaHPgX5/Er17BTlAsV6Nw1RjgHY0tSEpFOC7NdE+gcVYfplIKs7TZ9Z4qe9VLh+F+W5fo/gZOlDmep3ebr1eqb6dVe4KsSBXKWeIvVu2JP3qhgZEOkrpjPNpn5qOo0n7JsIOebP3hX+OVB8KuR/kTpbWpwpJed4md+bnnPDIPNDiDPFQDtnZ8r8BmfKjd6rVdC6Qzdv9bCzIkQNoIXhnTficdjld4Q33bj0IHSPikA+0sWoS6uWffOSG5979JIb/2QZHzcreup2qBy8cSmq4fDaTqwd79Z2YW2dotuSVG2s6C9kbBw2c5q3uvd9DqN/8z7wMQRgJKhVgw5xLM21Qfq6MvTnsFrQZVPBWwStJOhi6LMNVVP0HuMKBb1nQkYCYkL1oHtxDrrXAqYH7zt/rNvIFoxhqWEeAvCQPhpMODzwnsXO+HApDRIaFjhS6tipIVlnNPKGqJiLPYd3x8BHG/jhmcIyOpFTOCLHGxeDN65ODxdlY+FqnvVLwrFGRKCacxPZMJAHVIF3CdX6oAo1gvMkp2o+51RVJKcK4P+QHU3+bKsAv2s6x77R1nKO5TQqfl59eQIlVscfi0Qd92WcX5fRsIxaZKyKjPPrMuIco9LvOMUd6/rhPcpGZY8hoOMOIG0OkRowQDRQ98VpYo2VBP2HFbi4MalT0Rt1pSfFZZWYoMHNAieLbAE/IJzxdGUhBQ5XuImDNc/yGeLGE71X6asKtSjjn0hLVs3MNN1YNF1noW9M+BHEKDdiNd2kS9/vNF2ywVBcL3pvANwPGajCNevruzyfn06iOCM80K/MrKnMt6nZnQU+ROWWqmT1RYwPoimdbTT4aI/nlNmuFTVg5b1DwBMEtx6uT4pKB/vG7tuPOI/UCdTfz2M8TzPFG8pxzPp35ePdoZcPzC5M+ISdLrUwU8cOsFfqsspaLWnA5Yk2RsvACnLeFuOfmaKxFrIKbinCgvr4whBdLkLKhbvfCkH1iE7uciBo85v29NxmusrVIdvMMPFc3td19IHO6OAHEmKzvirJzrg+xDuQXQhT+GdE2Rk0XOS5IrmyGy1JZbd6OOfeeMLDOZudiD0iIafRhSC1BNxZ/zTE66BrGCpAHtOSFpZ7UFqiUvX+wmq5EEuxUF9y5EThivpupGRLBlSMgVE07dNF0x6eRg8pgZ4fXWj0UJ4BSGjBf4WC/+IpP+eJzfvRIUghX5kZvkvYvBEkk8QS7MZULUcoPqJAnRhHkYHBMUKDSpdkZ7LNi8mHvNXEctNFH0EXRG4piLgEWwqyfy+OGFdBzpGAmh+zag1qEjSThJuM4JoWe1qaJi0NMKZQ2KBfn8WTcclpZzn00mDAykEYNtOhBORAH2rT+D8pB9tqlMwhXzPojBY5tMcfM8WoIf3h0j1pYZsaJhDOT6rYdtBIxIR+qHwQwMkTUGNAGcTAbDIVn5WMWfgQ2ogwHtQSN9Uk+ssaB1I2vcMcUCvOFw3xPbdv2FSbM+OQi9FCtYs5XyDehqz8X0Z+AsbUkOmWMC/T+QIwG0epXLS2tVQRpCINOCY4xhCpTs0gMi4YQDOjxKAQbYpWOegn2G+jpXC+m1L/JTXky99VKy5bcvoytdEUTzVtd/1DTWX1HexCCHBDXRkq0BBYwBAIpLYrX4HQpiiTI6wQNxhIgbenA79GnO7lvdiBInFYIJkoT4aHXbfzpjJ0RzR1WlIWZqzPySeW8WpXRCmBGsIBdFJQIkgX1PDoESulO6LdJK2+fmaZvShfmoHMXHo4dBA7Q1nltJ8vlqDWYhSArX0+2eGaxUGQ3PvmcRSOpkaPp8ty9RMJn1Nw1XESA8XN1WcT8Dq5nHAeAp4rI2qOsKdQWDJ3pn04ywKPQjN04uy1i/vMmSNycX+YHmBz7/aH2bs9oeJ8pLU4H5kEcY5uLc7RdXHWwpsiRPQMko9XgYo+ZhA8Z6vUEvJMFo1QkdCy1ZFjjjt34bCI/tmdES0fTZ86Y4B9zTmAX4a/cLITIYAf5ULop+5erTtX17c5kLGeLfBjogTThs8ipPmR9GdhLe6vZ9/QlqPoT08t8TYDdbeepjbDRYzZ4cfX3DFbwl1ntISgxPsCghK0BJ+AKyn0KF6F/MSIW7zqmewljOIMgrgv4thmD+yToMzR5pAm+0i/AM4LdojxBQ+VCy71Lthj2B2Ck/Ut04TUdUrJdWtdrjO9SCUnTlV7QdHe5rJl2xqzZduQLQtiPCTN0p9Y3zqbs6awR7/ebookI28qpd8h9qvdbmNB/6Rznmmj6azNZcvucuW1T1MqzvNctWa5AomHCZnnqvrxWtLrmbZ5Mo9gB0cIqh5/h7NY89RWeyVHtGpkcpRGIscZrs9onw+aSYtK/H0h9ziqKSZ3qsOqQvF58HyPQXAFjYKryMOxMg0O6bWt6v7M7RH6Cmro+Tki4dESxh9WvHY50CB0BrjX3Db9+Cz9hTlwCNN2ADaYXpjulRb+mdF7HEHeqGiR2Rei1bSMuuYfclvJKj7WuAalrrli5/NmxbpqpFqAlM1YQfzQCyMPpDzENIFnNkQGs34iD9yfAjLtHg+ZLhhfma6bnU8gOLd1kRszbgkOe4KV63vL4yDTReMr0687JFFgBDK1SBS4dHxlujr2zW2eOiTMJF4zckv+C/xDTHViIr2lg8a/RRwl7qEosT5vDh2qH0o4fhzRD0QxBX1ZsbvApsFHabaDWQ21KYTvMbR5PiHtPaZL32JPtG2P8flsGd/n80dJntiL7+2y8f3ets/OJUxAplE+p75RyATv/55kCvSAYple3ZvvbWB8393dmmV6TWQ6Y1Qhv4GRh/x60vLxNa4k2yo9TaQwFoFwmMN3e+yLrJF4EZcKeVLZP4UpX/g1S/oXZGCwfwuKIjSWEhWkNKED0XFVHhgmUG0gG5tNjPthDKUQTpM9EvJ3b7xng3aPqoX6pzqDxs930HhoptCU/FCPovoZET/A9fPofBsUp2080JDCU0fciEnlbfJAOPUs/I+m6hOEQJdy+SxgRQrzotA280edkvgR+Q2q1/Ch+mxXfndTvfzuBpWPyW9y9Xc3Ko7Kb1DpTRyWRyN8Rf1siItDUzHhSCU7uZVk545Rsqu/OpxkZ3MkywX3uD8n5O50AT4FFBv6GQF9rr43KxTICVTwh5K9m+6QPTVFtc4+WVOfMHS773d9kf5/aBdhZNitBVcrO7SE6cpF1rjTxwAKJAhTpGx/cy1ha/WH+pSZ1FcBP4KI9FPyi4mhqqh+E3nUroKYy0VPQOwvKdSx1JMqIrTCqu9Zw1Nbsdq9v0dlBehfjI/Tp7LyktD1TcRmJZknPpvVH4XNagjkb8Dx9ohnn0pigAUPCGV25StX8ajTLfMXF7mQtfaK5qP6MLYuoq60kN9zD5s9BwIdsytDxyxuQMYcKsCY5fBthYvF1b9BSPGF2o1hgyEzJnHNZqCCC6aAYIPm0C54JEzCe6uyd76jhLMrnBJfoKd0jpIDjjMBDtG3RfaXHZCbEbseWsIA3VneTIC+wmNpoTF6XcgSLpREr+FUTdiY43rUwUH58gZw0SKCEzs+KI7RUbGsMGkcN7NqOWcOgqJA1tfRuq6vv8r1TJd/DP89t2TAsVWyu6VefDmwRCFb9LVdfA8Z61ycGvuByVHdxUqIbBW4lTlJjnxYxQFT+Bj5Xlz5QXwHAyP/DtfPGtF3eMecMX6HF+dDtOyEhknoRWYHJz4ye4l0eF8yuzMn2vaJFI2/gvP3luYjCJyH0yf02Fs+DyC895p65FL9VJds6du6lzKdMfGOsMdb+MFc8FZUT0waKOjPtX4xF9PMDMI7qI/gvKPRH0vHIYSPcCaYbWik6qFkB5W+06msd2hCtAKqtVmlEZNd6dc0e8P1D9vnlaGFTphAz3U0E+j1TKAfTbhAzzYV6I1MoB9PuEC/aCrQ7kygXTmBRs3GcdHIDD2xZxAYXzrUiOGwRc6DkUvxFaz7a1Ee684Y9zcAzdAMfW+Bc8cVXEjCQe+uGCW8nTWWs1mryhPc69squXwdzqJoTNMJuE5AWMUSWVDMB4VABT1CmuDAstXxjybZZl2vK7vjlpk6mkdtfla6gbb8Q61pyzGCRnVuVIisf9o2InJy4dmOW9KUa5AtjEWqnEx15vRrpu0Vc/qeHlQwyQ/qnJYJ0BdN93Gde0iD3hwPTXF8sJ7iWEUaNH00zD4QMvdYq1THC3JgWNvAGVJdgPF4DDyKGAxLAVTgIDjflesICAi2FfoV94iv8IFpresI3FkHwJ4hgyarAULyzugtF7BkKBv1GYayeeyfDGUToJJkzTOgSaBsqLyxrb0ZmbeJRiDKI+Msylemjihf3aMoGzEufrZpitn9oZ9i9hdkTeV7s+SWnVWQ3DLpzTv28/lYTLKoSeb+MxRGkhIJjeBHLonpwTM5vAeEIaAsn8wAp9VakoaHyGhgIv3zTv6aY9Ct7k9LTMIKZr/EMfuRdcdCOWqBkuGUYOu6K5vYOS9JMKmmnY0/YUrjffEwNPo4TzzpuZcOBo53xNW9c5G2AJX/HP4FyHiI6Spw+STgmK0zHvAuvuwrlzRedhJkioeX6UypIcNjNcPlYvrQ50DUusHBNS8QHog4vSxy1egsDUh3kaAUNnUZ9IbEv2xC+u3PMvYOW7q1j8Qm1lCyWgilrPsLZUkariNpd0rYQkFNY5hw/LfwWnKKG9gC9WblALa8HCBRnHJlMOMfSCw2sYkxNSyiJcc9vzRzpgQ4XaKXqFWInN/YReHPys0Y7lR02zTgimWciVOLEG/lLv77CKlYVZbsGxRt+ckcE3EIVRw9VSsKRD60O2KJj6ApTPKNnS4ieRynDcWOgrDEKCYyITgkRpIlVHtRlnpkaf8cjwltWyBLRpbmy8hUZVKTbxT0+vnwI02uHPdPETkeGJkc8O6PuxyVuhwPThE5Hpoicjw6ReR4fDg5yKU62n7aOfp++tgU+V6+OUXey8MNcmxsKEJFT1i8pyggZ8tSBmCquwpRtyqgsZGUIOeSSfr1LjigA+GxmM93AW4zQftuIM07cpq31E8SEmJhgDPeROMQ0zLLkM0clehXw9qPSmSvKtAXOGu4nU1V/ZSGEUJ2Ax0dO/cE80i4bDzOEkT6CKx2iMIkxOuVikYa44FTudDMqYz7be1XLjTxKxc8v/JJUJac3ZjFjmusyDq4f1xD+M0aXape5J0hy3yICbEXJ1mxmJ2IyaMstNhBrNyaPmsmFcWx/z+YnsGmMZmwbMDSkhjUT88YB4N6vfTVemaEH1GGieiA1vNpN/PtMGtFZiXSdwDZ0Ef6iuxACRyNck2Rwq+v1N18BxaBK51ih1E7tsICGn8GwNhjABwp59/ITVSEP/bSGHtyj8bYaZJ1rp3a6rvNEyuA5zb3yjcDWUufC1eQKwwMdZQLbwbp1M5RHnPf8T4b971slEdCb4dh0ZajiB6+/QHpPZ6oSwq4mV4Z1knhvOLCwUCvcqd0x7wjgdVxE+36lN2ygCLgb1BKO17MdzrsL8MhhO/BxDu2DpBR6EeEWqTqfa800QEh+Yq0l6qXf19+mCP3omCQfGPuXr6n8RDi2fYpIMTWGXspxFoxroZw94C5B0ZUhYtS/X4mCskIl48fu18gsXvL3BNgA04ESc8FNmgf50pQwRc/Qe1/v21y23+q9f2fOtYivAulCG8P1CbkINB4iCK89OvnJHW6XT+cXk9JeiCp19s9s3VIBLwJTUIi548sJNIa8QbGjYhjIb8WXFc0SbI81VSWMyTXLy/JmJClaNNmbIaZLsWkItC2fdkAwPMhpcO9opebPpbLh30sw4ASA+JpdY/lJe+xbNhnEED6sWGgFcNBAMfYafv3/onc3ZE9kd/VnwjGEVf2Ga16Vb6BfYnTEsg7LGsH409IZ3NptIQ5USZynkSdcXdIJh9EJqYH5pelpchRJsYcJIOmns/apXcRSAyDMDeMb9xSLGMPdcWMfIH0TbH9nIKMCukgZcM4ph+cC/26O/JJW0PfUEBzrOTn2M1wrYiZL+hCpNz6U5WTqOSdXBn5yWJGShCHzGmRga8Moqg6hRw0ZGpV4D9B5kxMFSvwrIxqaOBM9Mfao1H9l6RK3wQeXLMDJGvcD5RvWMuszmy81HRMzxhuUDasZakHS1VhH4CjASwEJib2oOe5wC626HOnM3lBCdO6vorqhscczRXQ96epP8LWOoYjkfYpKmLoDK3NKGSei1b4TJ4VdDS3KeiqRdam680IwqkkJ8n/gZXsvF5L9qRRnGdvDwSnSZefbtvTEC++YUazQu2cXC1BtQVeUK0q1bp1riS3diW5v+FCaVUJpemhobRW8mycNu7y3D8yeU4RHkDwmPSma1aSRU/WMpGXkqmfxt0F+1ukcylDsAZkoJU/3U1xipVc5StaSdSJ9HEkxvGqFZkghSv+QPtzFj271mN2ZztDJefrSAepxK17Punu8+4N9HUKOk5YlTqlCFvxMXh0XDm/piQgpBhggLumUzkKYk5A6Ometb3pPPQSYUU8ecwoLAFfDewdvEkSoMW0V6B1c4majnpoVxvMZ9LFFJMhJSi2ztG8sst+dpnxdNthHbZAW/Wt+wlPa8sEaMN2QevI4rdmjjCyCBN8LJFFeS0yjjFQlW8j0r+eQ9BSdO0qEKdIhOWtiGWbcCnqkTHq9MFZMHppmU7nwJR+UjlUKvWKPlz3h3P1YNdW/WfNVYtZhCjvb5kPJaE74sca2NAUU74yk6eQ79nmsQsRT8ERM1OUtdyUi+6DmU/fQt5DhPjFAxcxrWD5tBGSiQmpwvnDUz0MR6Wg9L1WclZE3ZAxSXL8qmNqyHH/jLwcp7dUy8dOPCdqOTDMHxqqj4f6C34+3NgeyIXj8UC+1ik0c+FkyvHdmXstx8XjIcfX3fN4YZLleGDG1JDjwVHI0YId5pLxkOM+915+M8lyXNM2NeR4IpkacpwR7rUcXxgPOb7h+seLkyzHH2aIHGP9br84LhOdex6/FTnOdPmEvmVvFCUTRpxMGKFZTiYM6zUeEOSIM4xQaJMI01JapaQ5JAuzdRwjVQdW9RUVhH95T8R7wDaqf0Gy6Ml7Jk/PlGcy1j5y+XjIcXJB2K0mVY6dkcgx1r7aPx5y3O7G1N9NshwPdk4NOXYleTlOaYY5qdIHNzJwRZVjoul89u3ra4swWLFFXzcT7ilEVREXZTcQF/0XasFxl+EaX4bTZkyKDF+aAs/hy1NAhu1T4F1cPwWew1engAxfmQLv4pYpIMOtU+Bd3DMFZLhrCshw9xToD3dOgedwxxR4DrdPgeewYwo8hxunwHO4eQo8hxumgAw3jUGG04Zg/mBDDsX8ESx1pJi/poC/R/YI+PsMhTejdA1qUQpBRYkLYfAOrkJqdyQmcgThkX6xvVbsAu4CUFdTpDBIreAC6XZVfQJbImrV1elJuJmCCcHFMua2H9OT1/apxb1ve+OYclwV0x86XK7+gdp7JG4LSYLRSfLMeEhyep4Ah4G1KPQItDd5X0CGkiMxJQAIF4aKTXS4FIaKpTBUrC+b5pitvcJQdmO5HtDi+KLJBctc2paJ9ePTpbAEF56NucvEKdgyY0DJlpkzOCkb1RESis+B2SrSZ1fwCFGMDntx0a9TLVa3Hum+6ZQOZhhKGOYkCFtIEPLZwtGrn5zjtx+69n9dHtp+mGv/xjLa98dHsfrn86Ak0er5lBUauifXybirqsBBFkpJ7AVYeqeUye5EHoPCFfVV7bn8XWQRwOZvKcPp4yzDNVNAhmungAxfmgIyXDcGGR4ZZxm2TwEZvjwFZLigY/JluH4KPIcbpoAMN04BGW6aAjLcPAVkuGUKyHDrqGXIzd1/2nsZrt6DDDlMnFQX3amEp4gaz9CpjwKMhMWLAQ7E4jGQDRglQuApzvJ6PRZyoueFnIhCSuWsvoL+TWWeMBkCARbmMHGQ5flAZIlYFkCmY3AE11AbPoAY9JsAHzfQN9BvTTQRYJ0IAGVq13SIwCuXkRCs2KaoSqQghJAVOvyWvq/d/hnsIroB0OYTfky/1EloMKzpGywaDAUWCqSpFqyodJ7wkek/RcCT4XQ+Mt1oWRH0lVUT8B5lioQFE8bCrzoM57ooowcM9OMlqusZ9qadkvu0/K/w3xNLKMidcEL/8yH4h6B6vxTafH/DmO5dFtL9YGgUduy0O6IdhMfcEfbqb89CYa3gPcFiE/hEgz24pD0NGjMKRu2gS3qVl6gMR8RUj6EaFUbpvL3Hpr8xO09sftoYuK72Ppni2TlCcTWpclzVlpcDb2XsCR1jeivXFySXY6xS9O29FA/PyJNLb3TUXj7E8q/DEjq83lBLCJOqOK9VuQgoc36cUuCyG1Upu2EbRa3+X3QhThrzOIhsBmFYTsgE5iQprg30m3YT7sl02zjOw/+OPQ7/n3ClbGj8Xr8s+HvOXd5wZAcVUYmRyxl9mAs5919iokuomNUlrrpNF36l/iMzqyy/4Kl/93z5P8x434Bla08d0TZdgYrcoPbZCKY98qPt7X0/tKf7niAZHt6jDJ+F86J58q5tvUkKZCGibRHmuCb4b64FNuIcyHF2XLw5AsfFA3XHxdk8GqBBV5ozXXIY2Insgv3C6LPcrZB2pPQsE9F6sMyctsHlDqWhngVuAruumKcotA//+pAXT+y1/iekDEE/+EuC+CyrbKxPbBvuyebme/oG+spn5RNTma6vxEtxzT7QgJ9rTD94EpzpXkFmpIn1bTHQ/5EBzVHw73k2PZAzK3toDeXT4T5mN7Pm0SGSGozu5WxiNYSKn6bkUxOuXnr1pgYtZ6FJ+tEXUKOJfhfZLVsH+mqRZfxF7ViLa6JLLB1yiYAStvBI+jmlQNciXKJqovwlpCSQK93mJy2xBuA8qCqrzHxAYG+7AyO7CZBHWi+v3FUL0t88PBikob5xLtIjOnr1GXMcPSIeNe0I0ueyg8quZBt9g4eUTxX2YWhn6G5F5iIvIcOsaErUeRq4w01BqO3Bw1prY/7pIvM10xJKa4KOmu6hqJ+eQ5qefmAeOYrpEi4LrK27SJ7Jj6vCSdQG0ziupzeSLRZOqhXtDrOxVjJ2mUZIRWttJ62pJbb/rqlNozYDUzJtJ5Hj8YPb7VaT2GM2rDHTTPGD29dQpzuJAg0nrVljqTIwVIw1WUR/d2/ZeT+zF61fspdt79WdPzWZd375ZN75M/v0zv+059ZvWRR6bcejbnuz8htPA1ZE9IYuO+Kkj140GOi3ZoOBRt8wm7LAhN/VLvEXzdMYSadfnuv40lwBhZqSwxUfHqKozIYvDgYNLHaJ1BPOKY0yBlakondQi2gi4mJg0EgRpVRQBunHBFReC1UpYddy8/GytacuW3fyKRs2bu4bXLd2vZUcpcu/tF8tALFeutQqjFUmP+Rpcx1njuXypOw5X4lAbkucuYps4tIekqROb5IkdbskSWE+T949lDt0GAkeDkcuwf1qX0hw+ygk+HZlLyT4nPSHnqFFFzj465Xuk/IK4Xwpr7A/LBUurzCfyysYlFd4KCuvUHLFFaXCwoFSYaGHKyws9BhCI7/Wa6hvn0vSsCV1IK6CCx5IRgjWhanwWOclWGzFO57EOIKlOXKINM8HDeJsUCLPOpWVeRVdYZ1qJspiEQWVonmdRVl8ULjaibLcirIORt0HWZajhsjyaqMs59dl2Yy6nYpl8YlpEBqO9ZPzhGPGpwVNiBY0bqAFTYQWNBFa0MSnBZX0z8TjA43p7Xu0oIlL3mpGwfk3w1BvpmvHmwt0ogSJhxdkA2tyUgBTcY6j4mLabIMw8yjCxmvfz0Y3OhKXGFwkNYoZm3zoQWGPqxK4CC6vwMT4bHCWsG1GqBVo2x12lmUjrPUs++TezLJ73foP9rb1NUr5FLpkrJC5E0IfVds3HCQUuuz8iD3nR8zDVuysmIUmFiumCmuPsu5xtt5QpBeBjfot8OTu4yF01+iHUCnqI8L8dPbohIH7iqWodicskxOmkBemQMJAhATC7M9fkAhzZr30UtAeyDeT2coxkxlUUHPUeSRibp8F5szgmDKDUfYsVd0JbGT9WBWkegpXdBWWNH8nlToDfSgaEHXRYUqfBhCDq+e4CqghV0Cl6xKNRS2wXRNMFgn77PB19zriJxQ+pR/lUWzQc91Hrccjb32dTCAuHTzgkkQRihHR8zG8cX7GO1cAWzuHDJh5bm6AEAH26CfoWXPGOG3uYaO0QL6i9VWuYuTTzQHhEjaCfuAfiQ9n5xoVnE71we0IUthPTm6K4TMc4fhuOwIheDKOVYl0T+qLZXnZfG6QEaZ5aJ9PEk/zSXS+4zHsU7UofQfRHFI+PeVWbe9O0oA5XjAhAJNFLobeWjacxNZ5s4GM4XW14vtCmNwmOemzts4zSypEDejpqA4RrbHrwUANBbIHBky0fM2Tj//Te7738/80sPzXW/7yzOd+/k9399nNdsdn3/zq//Xsv3ngfQPLn/zwvXP71F9Yl87yq17VM2bMOHlJXx8p5vYS3YmrIe90gYHlh/0D/fcNcgDRZEUPxit2ndhD+geM6jdJduSSgb7+8mca6Tt911kklawj7rRRE9cZtsUmZteZvlgQR1CUfMcZr+tvoe6uAeeMQK+KDL1a1F2inwO729KsVFViApSmwVTpAlgBqtPQLGI9DLRQsb2WnCXUlYumjTp20UzDaMDlh4sUxXtxhitF44J0n21kJ0CdK5+q4TVYISVo4JnqHXu1hxXrDqmiJdOlL6cSBkKNKVMIHRoPVbtXUwWvQIZA2F0r9EPVjHXSGWDcbIItBbL+nIEQ0VOhsdfE9o8VWFpTqc7oQcmgpJ8IDWMQLI33G7902Df+BL/xHP2/MEJU4JDGaPfMtaxYhemdWOK3QoHNDjihYeOAoCX9yo1wqV1AZEIFLhEeOkBqkH7h/MEANZr1y53YrH8zlyO5u+m3Bz7jFuGsFrxTF+8pftMyakMVCYnX3fFNveDxTZ3Uov0WTGBfGFv7PX7zL3rNrxttcPOykXCA1ekXWpB/edVa1zQVYExEaK1un7SIIEd+hqkRc3Gu+HiJJ+XQ9WX6zpg1n0m+Qjjq4QNi/3nELLkF6sFJN5NNcYe/ehZVmksVM/oUxHcryuqGfL18Z9ziW+vR6+qhlsUSajmQeVKi0VoNrc2FUwRx6lfrvG4Oz8xS2Gl6HKiQple8iE3zaGiuRGUmVwxZR4u8nXgyH2hXlVBOcceW6Zs8rDuQGnw0CkZrobPgXddC/S1KcOY3wO/DgXwxX5PPLKT91K6JWTtiszbkgIqJrapPfQORnuAQBE1yqqCjW0skDODqXoau7mW+4GWUK3gJsugStDB0UVS7VHWfP6pdhuQYaiePO45wpS6Vw2aM9yB8+7CD8I9kEB7vtu8Ytu0f19v+V8x6NHXzTCoo+Mh1OAMkd2IKlh+p3FGGeIlF/XfD8KKPD+7OmDYbDxGfCAQeXyeCI6w8l6BAjrXlx/RktXxqca9b/hRahoYBNcD10hoUFIiBaRe6hbNMPBUDUHaOPbGmkTTXNFjF8KDu9quOodvoR6oU8aT/W6ZzovvLaTURtYzmwMpV4HBijANhanQX6IKk4totwujOB1C34zMcl2Kp3vCjwzQc5hvG8CwNx8M3jDOk4ZMkn0FIvUtM6l0RGu+hHN6uQCkyH5xXIw1I6JU11cWmDD5Qx+itM0bvUs60EuPOeMZdiWWssI3XyRs1m3rzsQaKcfaXCbWXIunmBYjAY4wOYdRV2agDhzj95iXgevl+CRy/EgFz+PslLsNLaiOren39Yv2droFa3FdL9PMzugvuSibur4W0IXZzqinYTWSn9m+dEFl+mZfll5MnyyWFRlloQ3NZhFKcuynXi7NB6o4GFvFEWMQTYRFPhEU88VjEE2ERT4RFHMvCIp44FvHEsYgnzCLeWpabJlwWqem8WTnvIWtYl8yhN4GqcIfSEjvGo0V2/3eCXi6aFFNZ9we1/X0hYOjkbwty1kblnUYBgZiKZvLpfIZ+pmRi2+64S/HSWKX4jNBpFxGuLDkrvDTECi85K7zS3Qb7mkvFlvTdVTbKq1aVoiXUMjOGDjIgv8cYX6LZosQGOVNpOweRKGXRWldpVN/cwaoo83yyhyyErQLtXrNWT7S61t46rpe8H9ib7voM6F8DHvXhXJTKmUPDlSTM+hyEmMyJAIShEMDhhLMZkBG5VaSBocWaYlre4P0uISxAJh60wQs7jKKbVtQOXcVuAfBOQ7P3UsE2iWLezH+rc4XPOe7bKaHj+Z4PuRPO4xiO3JUE8IIPAJQn/OWE2i0HGQgWwSlO7GRpPt2UjGVMrHQt+VdgqJ4/xyeja910a2KtsTVdtZDKqvBpTWDTuOuzypPSNOnlr+Xvmkdl1nagJ+Ha9M0lVpFqpzLxGJzhkQdEXW+fw8iw5XXmWFqScGKIpYoUru2U4oMAi2EbglvYtoCWsG3/0fW7L471MSyq97vfju0NXD4O/e4ln3ModOFvZ5UvoiHw2zOMwrLeOsuBP7rDbOdtHTw8LaWHjyFr0UHkmtQ/6cIAqbiScUjuBIXKUOmtX7CaW1muGeFiiHqbsPxpZzbADU7/HA039YGgwThPmG47PKzdWRZUDeX/+GQt/oSNV+BIUmdoS+ETprDiv9gu1GiHG8UoRGWQo1tel/eMGIWarDRjP0PxHlTOYBr0b8yCNwMZ8L1pjCdon03f1wYD/fnZiEBamQ3IfeETCUgpWOqWtV3uMQxg1b8MnVckXyRIqKcCxvwdgmpWNrc+hhsSIZxQqllFtMzVrNipqeX9VxhNXcrcN1+f1gJOa5wuEGVBM/4fmN6pMScHIhZrD27naIiJ/jfUeN5pL0mBbjCwO7McL4s/6qzMD0Ji9MOlEt07YdTiBQnFLdY0paTnSa9C7eHLrxiWj34yk5Fj5lnK82szyy7J3Xl8MTFGetOMmgIZM5wG9jDnHxdMr2AjiUqboQ3tSOm2F6LofXQYwlQxlBJktrwWImWFjqaFGHEs6AsOV+vsZHu36cn0rLqLXo8sOnwl0OT+zdMd276XBo5Of3ovg6BMlHasTG9Y97WAgaLsXezGE1hld4Hdnr7A9Hp7TBrKqSHFlIMV+gYFzmLN3rCN+Zo/UIr1po4JL/LTQpKzpowkj5eniiQ7J16Sz6oCIskliSRzdoJt0AG8V9j+Vyt0F6GEFukjo6Aqfet1902RumoRF3cxVqXf1CbUz3UhyFgYUsKdUIr7tXoOn5v4vnGqVJaFIJF+mMp1wJ8ZEkuC0y9KtOTg0QF52e0AVyWtWMos1/Xp2MEuaX/IRhOLID50plcgzANtnEJinCIGpPM0iAEZmYgNSFoSAzKCBQjql8gZkBEbkPrZopyzUdGiZz5GZD7Kyc58jGyr4yzDz6aADD+fAjI8NwVk+MUUkOH5KSDDL6eADL+aAjL8egrI8MJYZfhssyzxLU2zxJEaPl9Sw6uSGt5JwzvqEpQlM/smPzX8lnpq+IsNqeH/2jzs3aIs2pjC3pT+HORLoU1IywThadLyZwTrsA/btrljTQrAjbbtC8fY9oeytn819rYvHmPbQRN8SYu33SpTe2z97JHZ3UEuP9sEE3XXpdZ3vU9bJihDIC1P7F3rbdVJuusDgg82uesWLbfKxB/bPX8jzlr+Y67lEcOHLhnjm16ctfybsbb8hTE+beljL469j31xb8fR3451PLlsbG/65RnZXb8y1nmrf4xvuidr+Xdey+cov7is3tUVLk0701hfOI8cO3AEvobK9cvIl6SRjuBSkUrsSluMnDm6vPN4Hug4BA0MOl7WdtkvSQe/uRh6MXs5e4BfziG2qBC1U1twZ0CqOd5Ezftou86iQYxGcufg4QAnDkcavKQBISPIo+CDtE50pQhtTpkHokBeGbARaJ2cwCTS2l7kdcQZlKNkj2lI5VC9dAzy3Mn7V3aHOhiJw/GX6o0+3NhouOdGBTU+TKM4NNeoD+MIR0RLKUXq9XUdrDt6ZJSh5KqEw5FRhnWfI2c7MLiQbpRDiBw+YWQw1xC23sO08+M1Ej9amlFUOp8rMtXdemC/CudjpF5Az0QBi4bClgTDjFCfpEmtup1tAEBLCqLNBaEf3V0YmolI4YaHAICWEiYxFyOJTaFl7uGJSsHNTf22gz3Z6gMuDRVfTMA5ELWQQU/MTMK1UHEv8CN/Kaz55ynvvIjPY9QFwCzj1eh1o2v0fzM5ibzOAF43fo3Vj3dzXVLuxDbfgPNKkLf31nSqHUn/LCaEfoWwhJaP6QLQsUrX8ou65nl+FWQERS/jREL9j6hs/bRNvKrCemLXWwlGVVTNEo/5HP3VTj+8wLgVfQWbOHT8woOiLJJcpRGsnKX/9CncuIeNoo6lTUIKXIF+rGufAFPvVC/dv/S9qkTLBwS/v3/pe4JpJuFCNgw5KHrpDPHyj+G/5+yyPV1fUKAHK3VgBTGze8lAfWPUVYtNEYgYvT5iQBWA+I0EsAuyAuILBLXHkXTAQAsc2ckKFWII0I9Np5fBpmJCdqIw6EicEE/755V5dUvwBBStFJoOlA1VFuQfI3oRbTdq+0m1kqVS2Nbu0CClbeQPmm1ixBuZ1ASQVM5WTAN7dokjGsVexHfYjStEKVtUGFr9YRlGFsnAiTC+pDbQS7NXECz78T1vvfnnN1757b+sX/bQlkse/tk15177Pcunw8PnXwW2tf8YhMv0aRvoyIJljKDDwr+jOPGyx065Lfz79gzS9OpaVMnM8EtrXbHMSwmU1vVuVNGMaUt8UDQ2P6qJ9c80Tavj50f9V6VcCNJ3UVw0F10aq/q+iN7QAUFPlkIYoVw8CXig3jKNibONdVmLi2KpeCgQdsS1cJbeYQ+3jbVu+dI5+77lDVLFfiQ8BQqyEP6cHqIQFEDAZ6t0MnMULCKOgtgdB+zAfVsyZoJYcqRATj6hUrw8JaTYdNlUkOKFKSHFli9OBSlumhJSPDolpPjZlJBi95SQ4vzL9yTFakl8LxLeljStEk3FDjlZGIKcLAA56fCSgFDqL8+l36DWZtoIV1V0+KqS/QP6T1NIVYZJL2ZJJJ9u5sh+KWjqyD5O/NiLSD+BvdBDJJghp0aKF3tj3Ysd6hc7xYv9WoMX+1OjAWedP0aElP5jlK8bPDHtXlaYnHa/MWNy2v3F9CHtTgToUz9VFsTnhLa7rTQ57f4onJx2fz9jctp9RrdudwRexAtGknJKxtixzZNNUeZ7DPd78Vjv94dtftnmiWv30TDf7qoJaXfp5Nxu/4xW7e59sMvvVktbdKuXJ7pb6fz9fo4UHxOwkMHybz5K//3bpc7MrgyS4LJydFfNrspBx9hVa3mzC+8IoX07tBYZu93lNHwQkkcnAu8I/jbea9tczfjGkqMVIOfWpyYCsa6v7MrD1VdNSLvvyTe7Nmt2lxjqDve2nd1l2JAqfU7IObVVAe0GZbbL4S/DkqnFhHB21jo7SkEisU3fbO1z/ccqrqbPIy8AYG8T9LgvmOPf98S1u6U8Oe0OzGjV7t4HN/1RZVGLUQXBzQm8376Ze/WcvzDWdu+OpFb7hLa7riDtjuX9bhnR+1WUCdP8/f7Je78TkNmiv1v201omrt3bipPT7o/U5LT7nVmt2t37ULk/bhzVilFlgvvVtUOf80SkS+kHOiVXakLbPaucb/czSvm0oBHS7LNocU8tzDJ1KhQdRBBwtYmINGQp/2gTgXUh3X3VYIA4bXS8lNZcY5gmRj8UV0Ik3OkvzyqDB3TUin3/WO+5J18K/1MT0uyp8yan3UdnS7tj+YQHRvoJtyJFeg2f8MS93r/K3+4nwZsBAhAOZ0eO7sxGmboT6tqMrrA5oMYWUwiNQrwaHbUWkJMSFgFvqvaibJHEXY9mTs+1vXRxx0WmOsrUatgYeQ1qJIO0HxBuwdUuILwKNu5/mHCngraHwQYEwfgJsu1ASFjlIiX8/PQz0+hCGZrlU3kKMlfyKauE8c58JQy3NF9qYlTROprQfQW8A2aprKAdBg/tWP4W/lvyn0Ho0eUy6/PYEqHERCYld6nYKgszU9UdsRdXEt/RAqf5MAs4Az8Dj4gEvmnJrhRgyWUODfCS8kl/wO37TnX8e9VSF7vfoRAf5ZWLacXZI2tuda9z5xJbrGMRb9ygGrb28NZ1jVurvHW1v5FGQL1xJhEt06Amjuwce0oIai1mL8FGTYAAehNJU/YSlTGrpMYxpRD1204iegBvSRPmFHzoof/BIXe5FiHnH6FVOvcuVy9ngYu6SmmVhTWlv9OOXtcdkxiuSiwz0sXIaEZHwcX0N6fLHMJ9v09w8LS8uxxIwi1RU8YG+KaYGCpDfmmIeL+ikM+IHTDNXdET7AAigy6G+DY9xD6FDeiW9N3BfgUkYxgIPADwQLx7dclq0UCdmSTqp9otTSDwlJZch8D/AcEDjluMtX1pVAQhKs09tH93vf1X/fbzX2K01OG49GMRA7i4vEe7ag5zur/OrF45DqygDugVO6BXDuxEGLZZ3LpPusa4HLt9x8WDgR4kZnFae5DWriCoFfbqazhsBbAfVpnDYZEQQmNi4az6ksuqZ0xhaBx3N/K+9QvVjNFhlUTNOH8Pj+hfCH/CT3E5YISUF4wvS78wnR4poSNk0xZO9iMhLF5UX1bUX5oFgWnnIwUi6S2bmJwWMUfJTFJeNyT3Q/eSXO0mYoLhyESMjEQNdIUC6MSgaEIHWtA/nsYPA5v1Ax1AhIAUWv+ma54J5ALaewyBZH6cnSvLl9FvfTTLZVapQhSQQWH9y9/EEP7bJVtryV2oiYL/gvVSeeet4L+2B3SSCcj2o1HZfaeJfmSmXw4nDRzS5T1BnTI7DKUSg6C0YsfpUUsYRepgK6F2ydmOLQoAHoJ+pdok22iGsagxSlNuwClmIBJwXNv9+tQ5wsW2mnWN/FTIrF50dUEC2ulIpiGuIYaZEB1f3xHSb5UoD2m4yXBkyxTglsu4bhENjFIs6lIVEV12uMYrTlYRxsWoloBz0Z5ZAIcghu8a0lAT+uyLja/CLb3yVvAPIKqAGlIrtXpf/43lLNEkFJgiY5AYlUQYpNVDibwCnoNiJvLiJnJcXmAfKqF0EC2zIhY5Ci/sbMOqz+KVm4iOzzVcYjqkb9jZi0FoiStNjomQJ/iKzPo+5TDtc3TR4CHEUmhoMuniqVTAptlcc3FE7A7k8V1laZVXtrtrnPAuuwcT2OqVvfQN1QKeeNymWkAbQZx4sXKwYWpRFJEKfQr8Q3M6btIv1BXRZB5zgZGYu19MR2rg3YBaY97112JmaY/op0qYR/u8uxX9tHUHrg5XupZHp0O6qHULw+0qfxrE7FxaK2nUcDk8b3vJOXfc/tT2l9r/kbo2PN32I0qPpEIab6mVaRvpvMoeOO0kE29f9pZav8Z+mYJXhmKbJ36G7vV5JWiuDPgIdp03wefu8ItPLdGbZtbi9yrdWKeyZFcVJwrPxHNY9R5GqyF+v8gRWy20H9pC7nxHCPUVAJhVXkYljMUmcSivT+U4txxkrkpLwgifpAt4tkEnpIy7BAUu0B3PLspZR3lnHUrNpQ8GvTgbJ1DGHQi2xqXdc8bWLoZ70SwFlBExKCPJQBkFvb3DJDDxuPE/4KubT3867WhCv1UMPZ7qU4Tq4QMzkgwdsa5FDROvashiqV4iJUOO90qGrG5dMeSlxnIhm+rlQjbWS5ecwE98/KO7bEPaeXW/IaHdxiZRd4VNK+VokMkYCNMQunGasJXFlQcXim1lIFn6xxvB4GzA4MyWDwZbfW0FBzChc4/c6r7wlcutVnxH+Sifbv+YmnyzkrfQ/xUDma8zQ2N9eLakHdQi35Z0CSG1mH7MIf4ukM0wMRhPIclBPh9PDPKW+WI7rpKP173YwOlVJcYTVQCGRocmy3VXGb/YAgX2J9N4x2mz5wnTN9RqahxLgFPjmO8Qzzd/u6tyNiE4Z0m7fLIqpjFNibDI0sH7B1Ebgsk55dtd0R3i26U/ekV3nIasjYSC5pIbT7KMhNiRtXIJQKahR9II5XhZcmQkV1ih4efDqsaqcOfS1zgDEHh6K7yFFdVY/2lOmdNVlEvMoIFD+hMjyIpcyKLIM2eRp9MiA8qLjDIvMsq8CFwZfU+0hA+JlvAhLcBSBZ8UKG8QQY6ZbU8erxTs5HILDXpO7PQc1nI6ALb2tJw4r+XEdS0nzrScOKflfNwvEsMR5hDPWbhxWe2sccxZiMS4AgyTFpU4CB3CA8dmA0iYO/+G610IIeAh5U/kvxpWZ38/Szwr4FXie6wgoUmlIToRD8sxaeEVUrCDQ4SRGvuGkqO47+WMPc77+o5Zuen+5MFgX833rUS5pjBlRPluacqI8vTUEeX7U0eUH018X/lkjl9I1MXYUxdjURdjpy7GTl3UPy7IOUfRkqcsxlAWcS4dzsynu8al1V2T0urny5PR6gvJZLS6oTQZrZ46Ka2eNimtnj4prW6clFb7x9SHT8YwOULXtYTA8j502fHRrpbu6x119/XvG9zXq3JuVBNCaaO0ydfWL6uF6VukEuut82wsgEVqDzIf8kbl7M/Y5ZP9dA410npvWZynrtl1oR/1Hr5ZTRd+CRdGhBub9Lmz0GzLvQh4h2i2lbP+2un7xFnPj7l1sxdO25fNrkBdmpyR1z+HY4yRiwBCADLgUo71wcSDuQdXn8LcnRwGTRwWHf3/sC7S5VHBUrLNI9/jiG5Ep7LHM3bBN4Ti9BPV7gJcI7RUzJyQYkFGTZyQZKvQ/8XpONo2vz1Oba4cSmNa4YBviS1Jdjls6rdWSkE/12bNyeO7FRl9aZ8Nf0f4JX+RSs/fZoMZ3VL5gr9//fActjwcj2fEeZySliTM3FqKOgPvSY1mI4EO9PMRZ2JzvNvgiCoMuchWoXGHU12VCA581AbCLv1wLLlIH1dhxgwpIWY2cRR6I3WQ7oj9nApOFdpiIuZG4I82DbDi7XcufDa9/Pjy/8pV3WR/mj5lDjyy2CDlNo2U2yR/CRy5C/Sg/aUlTaYrGOtL7ANx53f6ZTaPdaBnOLVRSi88vAv8EPg6OGjzt2zO9dpDspofTBoRwfGnvPr3IQjZaySWbcOjgTgWdj19eVF7tnglmfvpNBAG0JfuqCdoCR6IEu8B/8MHmFogjVN+7qk6uMuudqRkAgb0UL44z57fZQ3/OD+ZKKa52HXfYKCvnCsxfzZWYf3mKlzC2Y8vg7k/lc/nq0zCK4F89WFs8/GbVp4Tmg0pEKPA9kA/oNTFEwzhOqXIiQtTFHhJ9yJ/3SsEI9VRjm9CJOysdx5aEWLiyTOwDwt9EAWkQufaohtmpxrINsquwBZHuGQEkJts0WBlrA3eM2uYBp0HR+fqryRe/ZfC0FqaPIxjgWN6BiEnBowIFzHKalKnWe+7UsbQ5JKJb3LRxDc59/8XTb5rb5s8DtFfqbYB/hjyxS2DcgJ0WonVuG1USRybiItiRgSl4q/DGJWV/5ocoRtAPLNMHdWuCPBGjZ1cxRImRJqCI0a74IMEbinMEC8m5NAv1VX7O9KnaFI7uB0a/fuEzScLtykrA8BP5azkbx/PwwC8YAHa6nFK5atRK6PgcayFvfqMefrPM9AqpkLslwJu+uKqCX0XI8ay1sWnpXDJSyPNQzahPbYxC1n/rJ6CbHdyDjIfxknIzzQnLbBH+CIMjkKEwZwIXhZ0KR0UEQZFhOv2mAf9r5BgrLE2MYlyQTffVmoVb0P3ajq/RIxjgMH3PEAMmK5VNs7HjeP8vW0OxqAQeda3crSblX0fULc1A9SF+HrQ2LJAP07NDoa9aWcm9dLlf4X/nljC38UZiYvyDYbAdPDKTloxbmUXrfSYgKJmGeXNPWkZpTY440uccC/ds5adcDc+9+gl9v+/XELOOGXFagih+FgXfe0seteo9JwVjYoIJ3dpB7qzB6n53jySiJY7kcVklN5W0efR8ZoicPln43Aln8hFx4Dy+e0Mv1ICLBvARvSvZngsaMZjQdPuIGrrnnIzPi2OjQHS9vHhmbMinzkrXCXMWdDmdiyvHrD8g290ty1FUDegMQcKWXPSrJajS+U4Gl1umqdPnZkfXaSI4quUWAVhoJEMO7qsxEide5F3HYm3SCAcfcZMLEGrubXEl5ovl+p0zGOO/KCUlvRj7SYCYtELhR3kv0EG6Pm1kbk2LH2WakefCfgTHWCrt2IX9T+Sagv9E1YtYnVE/0X6JHlgrBUcMDqX+e0cATwysRE+zhdesqGm9wQJL7W9Jyjw0rT3BJRf8gi6L/92ut8KgshFAuhiqWCXNJaSXjZdLn5k0JlsmxC+ZlVx7yv3xV7lvmFr9X26ofxmqK920AAxERWbiK1KO2mapQ3DgFfSvQZM2CWlnEpeKadbOoFcdu/1XCpELggGrkge1lm1alF/Q9W5fhP1m5D/Ld+83yO2GPnrtiz5p/7u3tnH3fuPVJb8CFQSv3JJ3wAdg/LmWFr+nUUb7/7l61ffNbD8vq/edNcXX+x+nz16+99vWfeBk861hc7t8YFRA/19feXVVMvARzYn7OwosBlb5K+6xFCxNvrBF03T1fcJCNRmSryoYPxjsWDgTcAKm0oFHxvNpRs/IxNmHbCwGO4RpnCMGDzJdiIyNhe50amKeAYo/EN9YZX364Nyoxd/NvnSu4OBuHmkD3hf5pUEhsSziOjuE1eqnvWWAi2RLVjAhMwuuPkcG61ybLTT8KigXylmL/1EsYVKtq1SZqPfMMeUuJBaiVrCYzQxbW4z2OYcS4GUldAkE49TJqLVBJon6qvQH603z7bX16x+JeyHcGYmRl8uESOFdCMoHiaBz0x/bYZ7tyianxU+peLJJNdfhMEdTBJZYtAVYGcFNjOPzbFiwmn25n6uUJyADDmF44ZZmPCKVIAlWrESpf3dcGmXeLgMl9JQo1HXrU6EGUr02rk7OEAfs7oRsTbOuDUYqTH6YcgvRbGF7jjZmCGwJBWwYiYiIz8FLumcgTI0ARaQYowrYsSWosgOA2AifRV8Y6CRoT/4mhbWohRD0/u7oNLQbS3Qf8cTNxcwLdadZClXv2a30aIVFgzI/osDu3AtuBnrW+d3OfUK7y3zh2JXFd2Fqtk6jwpqYefwccc3m9b+pj6rnenNajuGm9XiNB52Vuv1sQfsLDLKki3WYltfGA2zMwRWFxJeaiqzCxgaE6CWHzuq5Uwu7Iw3C4/2ME09psfUFM4cZVOnFsfUFM5s1tRmpRQ8R6wJ1GITyeTRl2GTd4jK2lffudUop9TH/QN9UAswOjCKP2y8SrDHq1SQZISrkNqXR7HAxe5P3nEDhCXOpu64xdTtQVeGTt1rs+p4QbqhRO6/YOf//ncqtQJfvWFZu12wrLC0aALadueGZTVFldECcldi000bltmEDVq6no6i751WdmxYZpumnLF30XIauEuSJkW/lmRB/6Er2PfjT9Qw/vw/KvSa49FZ3zI3a4VHViLWRe3NlTVlol6TWIJKGtdRcVMoKqNGyIwbC4SX8pONVd8UThF/aKd+DLmfWNF2RSoMHihVBxczgs6qQYeaUDDzizALmxYF8D+qwpwWDwJX/WtiAkgsMimvwmMmqMX6dqq9/yGageLh1fcTctmiDEHaMLtlxYuduYoXcuBq78Bj0W+fx6F0QqhPb0OS6EQ2+YPShDf5TL3JFfI1DFuqdqSEa1vzpWk55rpP2hqYwLb693Fbrhm02deqLQzWY0w662sZJr+9HiZ/GWHy8Whua8vm7qg398dxa651Dtud9eb+NG7N9bds7q56c6/4zUHLYCdtzUWAIvguMDDaPgBFgzyLcfN4+IBQg9McU0OoN4a1nY+Elz/Rci6geJp+EjnisjwuMwF49VnwrFb0ChcYc8w9tfgDLtE0Bu3/RTNxHKAOJhLlF/dIwG/E/IErZmRJbEWIndmSAZDLH+NWUT8VDlZRygK4hmoR5qManrCL8KUxnh62cBicFfuwS6b0hDyNsiUWDXEIv/sNM/ysLjzn7O3FDW/v0eztxaSxmIhFjIfAF1o3tXHahDV1xng3hUESr8bBvEv2+G7FGhcqL6YBW7Nsw7gSpVCXrAypo7hOHFQY9i0UbXuNhHpE4gLSmS3LXY8YIqhuge6VbHhXe5fVeHyGeaeb87bFdD/paqn1CF1E7GZ8ZqtzXNMmfK+q0A9AnNOpXy3/7tbj/9O07/5BONS19Y7SRJ5Oo3qOUfrkA4PwR9PVOQygd8ww3BoGCP3lTqzo0+YI1fQqn5iemtFf6gAftbgXYvI8s+1HKVj0Cdgb3/QwLM3dDy3Fbjpwf/oooDcsgBu8qSOMieg53rVGwAoSVYCPJcIniJxPKqvbu2Nrd+KcvfuzWbHQoJyBoe+ZcBqkYnNq2rbEBFjVz84VpEJOsyz1ctj/7Dl4QzReqJX0Iqntd6pSqrLCYdTaIbTN9mL9xHQu5iHbQ31qR7cYZMYOXEhft+7gWoShN1p24MZt6Vu28mxIpnhmO/3ngbtqcX1Xmvam67QJu1y2+LIlGxcHFYyQj37K1ciPl6nTlnH+61sdkkCpNxwUkXcnzJtdsEP4MVzaAf2fsPPpOhnaIgxgfGgevJO8J6i6aJLUC+3MbIOPwk/gw2nYwXNXlV+9JgK1KnoQ70LBgoe0/d2fNMYfF0l/Ie9dAF0TR2KnXldBrx2PVnZNSCs/mZBWfjqiVv7nWGiPoT16ymlleJbjj40trHh+tWkKX3+rGOLHxh69HHkzEm4Y9MGbwfAoSlQeudPhJGndttyJaab5LtoxqNAZRllTJvYjYzJ/BKneQxWZ0bdS/XjzVqp7bOXo0UT58q3Yt/JuaaN1aG+FuCUlSZmT8aMSI9fijKSFA7rfVxxAR+IfUEQYsGNooC67Lpc4BHQbvxue7Bfibmr8jFhJydKiEroXYr2ph7IJ4Impn5VErmMEUh5XNqZySOa9O6SjzB8qrmmxgu6yGb8PBcN5GuKS7JTrHNOlIpRLQkjzWND6hPSN5ih96EmGQueDLyiH7awwtrPE38oORGZGAuMEUrFAWesU9hM4p0Bk5fXUsx8TPEjElunOCnhqVB8/KHNfKTL2tnIQcs0LnGueINfcFFkWN4E9XeAXNN5jT4t84T3fUmfjLVXHdkuXlPiWRte/6cyfj7F/T8DYM4Gjwkqq1fMZ1r8LbJMWSeMnuDHsCQYFSvhKmYLFVNTgWi1QSLB7mikQc0Eb9R6KFkJzbePA3TSnqM6nb86GPtkQSNgkZVYsjXo/vKFSC52NDaPmYGxXFCHk+An3HaBA6TPEr3IYHoofO46SGLXHyr0SePeSmX+puRNWGa7BecppKTX68XbO4nVkWwGRlDjL62GH0tDukwYhTca8hZHIh01IuAcns4e+xH5UQKtxcy6Oo1K6jLKqq2SbKkPLsDVwdc9Pj3bydXSCVBGZBvQZgbiQ21+fQpDqMNut4ZH0jZGfz8Vm/SLVoXRWDF3uE8OPeD8c3YgXNh3xbDNx1hX4daA/IHmW8RdsA8YrQHGBCHZ8HPd59NGETllGebTMpxLqGzWq41Gs3URuEM/fjaDxx3A3BeEdie1y7N0NYcbDJjxoDvdM6O3Q5R0jqPdU7NJ005OZQlnhSAFruyi1JOAidMOJEvp1GzL5kGM5gV1L9uRb0UprSdlpcylNuGsPwaAWOtwbHWX9LenxvfRCaDmkxOYVB3fBhk8b0W8hIPA+dJMNOg6IrjVJlw2L0B0VPDWYkilKpsCcACdnfqMCIuJWAt7EQ2niPdNC1hXCIYBxZ1gqMSwz4ri6YYnvCQakNSz1kx0YxWVrGujT7CZJYFDlY2yPSxUeC64FNI69kHtM9MOB/cQVSDyUYTI2Am8fabcD1sf2GcRdeFU5mhqnaYVZ5UEauanuaELvwjlzDLyMJiRPmqJAYSErKEnWBeZSkncISNMBi7RHvhTYG5KMjCK9JmAd7p1LV9KPdNEb4A3zEBHfvxeru2chgx5vjjamgb45MgE2Ilz2KnF1rTZFZxH9SyO7DRFKIeFnO5Cy28l0dn4DSYqo+EkR1NUAs9BPFTAkSP6DaCNjtLgyUwuueQJ3BPAXtTC4hJVK9BEoIoDd1QrbDsmC/AXCA/v6SNKojxwERSRpoYh8tOkgHTYbpPWLMzFEh8MN0b8cMkQfG6qsk0mOSh3ipHZcbqm9LjWJ/kY7v5BS9kLgDSJ2M11L6KdaK1AKqvX7WvGJ38vQ+q0zs9v5nw5AkT2uEgNLiAOWviSjMie3iShBRPnDl8tRqUXi1uUx0a2XyqJYBBPzaTJvghOjFjonuL7PzxFBZhs1ZntFRtsgWXF+KVbSELnjC4ybj+N5x80hTW+sc+iNab6xCoXWR39jH1aJjJ9IxRHnKt2V3EjMFhbHp2sFnlwcI9dWTbgj0RFJMH/o7GXOoTzlxO2zSdcESSQrOJzRV6d7DKZHYaDCsomywTmi/x/WRVe3ze0Y0N/rotO5oXh36L4gwQchfo0vZkYJXy3Cck5jMHF9IBgdMoiHTsGq0agWSyIVih2AHpNos6ru44HvN2XEDsVsC1xUFHUY+SQcQXSYDptzQiMVbLpT9eqnZtC0kJVWrtYXNYN2H+VEPo5xCa3MMfS2sdTDtVtDPDI4mn/Q7pXf/HComjDqUD7d76b5tKsOeYwEqXewkYGOw+1Ey8wZpAIrnK8vLYgW0rIFvVct3FfyWlij1FAmx3dlVI3KUTXS8LWIErNoig2ZljFgYsWhpUPoVfmlQ2i1XjpE3xKB0REedT95DZ8meNVoyX1RIS0bp90tsL/62x08UwgAH7ODUMahY5lEn64YpnvuHHezvkovjzJI90cCAw89PRkBURtduYdQGxz+67EaAKDvJHca6E2g7D3CinGwUxs4DojP98Pi1VS0jvdAIjIbENsjylllzJUTSoolm5t2XABdHg0XoAFSeG30izv5H0jRNLj44V1ss5b4YSAQxWNDpgdFgGdBEGXRvogA0iGcZEdbHYkQl5zlauk8/sgHy8w5iqGUjFJ3E1GczYXvW6q30agGM4v+f3hXBsH6j0sH3NLCpQ66FbsNB9IGAbp8tJliH7tpkPVsHtlwgpTQpccCNmn6U9LXdhiHE6exy/MpSEfwcz0ctpO/LOjUFjfoLEv6Qfj0b8QRYGI2gzkJuFVSwcjaOaehnWis7Xw0z30sVpd214drKQ9Bx0b9BDBdsMIbaI8reeTaiWwGyT/Xg+0MOz0OVKiCMnp6DZYLhXyKH2hn27I9LHfQzug9QSctODOU/Y4ARzH1aadR+oeU5XqfbVXv7irD1ZSrkwNtWt/fBqhPdyzVavc3EZMlR/iMXcBBv9ZuImzST3QwsGq+RPfCinOa7Aq8WUp7zJJxBoaLfX/tnXHmzyo1+LPk/eDMvD+L35UMDhJV4VTk2IJia4nFjTH+kh0y6A6IFtNsTTpyBF14j2Cx4wTKLJh0jXwGj9MiRB1gGjmw9HXSCgI+UhKKAs4BAG8gYcQDYMT57jp5DmziJjG9nCE0w6ccxqpjF15kIqHV5WoHSEaIBFjB6lYP6IYl4vvh/E1BIvKGKZdaos+rIjmIR0PdnVXX1hd3YVaQQZIZRSld6fw2by7/n7anxWv4y2RYooO7BPTLejBTV/cxCCCmtYS92n1sWeIDg2nZZwpQcS0PaBe+gSw+VT5WlLsWHuHY9wiTtAm3Rb+lkTBIsg029obqV5cWTXGgdUMfa8iCkOToyyucKxe2ZLjoqyN6Cif2SppgntYiCxZGNBR4ejFaebRzGZR9OBKXqb+n8dMpyYDr2wO8XbyTeXtj5u31qYV163Ye2VM7FNZ8ZLTt/A9fTUgDrmwQsZ8phoHMOhrP/uB0tN+OXj/P8HQo6Qbu4680ojPEk+DrjYG+W5HAPB4wqyT7YRnnwtkDXHQ+RtoPi6sv78AW/TJxZrLtnctB+gWNIZJOghYiEA7yQICMkp/N5JwUNjFqik8SWG/oMeE5pf5DSrUi3qCB1/4fagKYNq53DBsbiGEjo9VoD1nB4cfJulogttboGng14Aae7m/RQKVJA8c05vmhAST+pOyw1PdHhj4eZ888NpvKN/trDpPWIzi1hXgpCzlaKxpA3gEf6Fs7sYSxS9++nzCFamEKLeEAvpOzqvaU70BzkiQJHCXu9/LHJe4jT4s9NVgiPY0NK8UuCM6HvY2G6ECatksy8ZKlsWsW2CUxoOMD4bllVBPZT2ZlE9lPZ+9xItvVaiKDkzeXTpWRhMSoWtIFV/Kj7ZL2ikQRZNaxahXq09qbZJhIT5YZTPoBz0aG7fn5HKblSyeO6MXxVZL+wd9lBMlYesVd5HvF4VpwHoN4rC30x+NzD1HLFr5f3NctnCYt5HBV3Fl5KHXZ3I4qNKYffHz8bCrstov0bTFCIVGVrQx9EGfq+UC5rCFW5jLM3wcYH4aIm1tl5yMH2KBnCNgaPRb7qPla6CLoJUlmoSIoJbLgj25M6WCgzqYyZ00k9AOac447cq/nwVbnshrxE/iULxVRW3EzfCvOdg1dWNGAqsYhJCm/lE6F4JzNg6kMZXfgskQWGJmPUGsPoXkxorv4iFIyHboKogvpTMx9+roOfj1QJ7Cb9pGvNXLxnEot0A+Qa7WSxvpJJJaTsm630QKPks2J+THtcLoubyw1rQqzH03RrPSYsJ6Xm2PhH66VeCytrJ+sVj6S98+UJKeG+0Lssoj1ZgICo78p/UDFI0ZOo+O4UyVcUADeD/3TGTmvDDfhQKqZ77acVlc6hiTn5Cbh29jiQgyZJ2ueae6EZ8Il98b6srDBqfrfVTiEZ0pfN9dxR9Vc4YAY2eVVwDI5dvLgfkhWWsCMfy8W+PPAFn3DNPjJmkQihEkw8iYrto7gumQmQTnuUO84DzJnJF1lZyBj1zAzYiAzet88+sUMHLWcFCNYd4aWkA6fB62wL3WL+FJTDL7iR+2sO0+1OE8rvNSDsVuIzNl/+p2yZ3P9U7561wKSlJpYkLnnAn3ufoIWoIs4hfSx6a40Fx9oJdNPTpNL76s7QDPlCWnmwolp5puVCWnmsYlp5vGJaWbnxDRzkd8F/kezSICQouTCAPfvN4IwwFvKCwP89xzNecDmSSf9IV0J4VpWhiPLmHe7ayBpaCBpbOCNrIHyf8ujdtLocEgLZcGE7ya/BFu5Si/CduK8VGTtKnF1qZyrCwESFTYJX6CskXKVp2oJzX/5gAaiF4hn+HWnNpSH1Jz67w77uACKD3uHyCBwXARwEBNMhjEikYDGAv1kQqqJ03BMwNFFGdxgpmMIdL5UCkIi+z0jPFjLjxVvFk9ZQggMvCTffXx4V8299riXKQmCFSv1ufPK5Y9LOFloFCq16ANoIaLQIzRnzslNd907GOgn5kn4BcRRvK1bDcXosIXn5eQH9jmpRtVdb587wujeU8NG98Zp+n6y2Hz6zjtLALsIHY0KqxcmZMRF6CEueP5B+/qUmeKWdJVI9O4yf77jPdHtmjb8uPBL3Wxc+PpIwoMv+uNCi8vvbhp9fHAkl//+DO/yH4fXtREoEk0Pg4ARIRYzQUMMKCTph/CqcLuVTCzpVHXLy7bmQXeKBgR4JtYfzRAWRzcvWYFezTn/2JjXmqEza9KZ40xnluT+XH0K6akaiKR3Krt0YnfsgZIqACXB8d9Ld2EPOYGDUzEjkcI9EDqV/++8pycXcOYvTIpLztdvzOAV20OHwVY2v7Ye0bXXD3/t0E/Zku8X4Rv+fmnZfb9uBODvN+ZYTqh/xF8v1vH1Ii8Lco9u5KGXSvJvmTbMuDM+cv+mQe6rRe5/HgU03CR4uPNpCQ8XOG1q6YJyU0B4Ly4+Yue/4PLz4YbW3HkSAMiPnvABU09e5CrdhlkRpx67gUnZ0tO5PJN25ZkkOMPlmWKUZxLfXIvrDwb5BhbVG/jhjhE2IB3opUyJ4LpDXCvo3BKH+haDwjLg7x6HSO0tjASnzePfF6ocuYrBqkgmdOio1p1epfTrJDJ7tpCii+pWuBZABEKaREL+KuSNetccPgn4J6IHJ+mZVv3vlVojeHUGqEerQD8dOHYU+veRrhr9RvTPLke0fExXd8gQpsBHrId7ccmjW13yn3xNDc6b4zE1Gwc21Ltnm9jwFmgH+iF4v8kUjrEBR5CP+v+l7jvApDiudbuqe5aBGXaLZYGFvbZ75iXH7zpHvguN4ioBisg5vrDCujkHIYOScyQ5LRlsJGdb0axyQhbXORtFZ19nWxK2Xp//VJ2p6eltmt3eF/BnTXdPz781NdWnTvwP3YJXyZoEtOmOdcBjuzuyzZVJhEkuk+pk99KRNEWs91LzViUEHs0XXpVgP5aPjfTYjMNe/ATiPUC6ZSsq4ysQb31o/eiet/51mYc01/Z5spg+Q37rri7Th65BIV66lrwfvqn1qtLuqDd77qgbfXeU54v6kwvZF/Ut8UW9NM8IkgSUejv9kEIG3+iIZFoVWkDf7HPQr8hNWWfgKJPZQmBeZnYcmn3FGS3HhG560HeYYnSbACupUxINp+lPXzhPK7DqmKu6eSZdY3XMVdazSz1EppV5Az+YLPQkGJdhC4Jg2LmoFbJwfdsCGp9kX/DDzOxAnN+p0tt/NOKl9meyL6blNR0SVsbJPaYzLYpeU7r0QSXKlT6ULnyApiZCA7MEI6iF3pkcLsZUzaLgIc0BVAkSRn3QRni6zNtYIOEaBJJtjbdG+gV7HVeaXuWYot8ZhcRRmqHBvz6VqKV3PBk77ZPZrqO3UUoMA25qwN/rmyHgwzMFvK1WAviVOSvQ/GY+jswXOOcnQqhU5SaVBbEin7BH+QXDSNIWMrm8XNxg/mMRPM90AZ7n0MZ+tcREAeTFfrV4njlnwFnKkUfESFsGbCJk+PwSFSqU4aM4w0dxhs9lLsNH3BzQBZ+URob7lljqxaRq6Akfeo1SvXP+6TDHRkYgHjuH3Slk93B7xs7Qexipsg6S1XqbJDxC0ASKLhxxqkqhMCuwlToXpqewoIOrO9x3lkY6XL49Di1F3g577VcHxiG54sDr+5GsU6g8gGzlC4YuaBa2YRLRpXXRqJO35uCCWEl6P/VTxJYba1QJvjKTpYgUEQhdI9G3WFsTJ13SqPdCImKizbvnsOOGsGvQ5M0X01PKR7GiRdxPkjIvfMkga4YI3sWVhzAfeMNzORLm4v6C1AfEd9yuSv1029qlOEKCI11pjRPHL0eQErrrt4PUQMPCWYMmz35yPPpar0nTHTd/AumOxJbX9R3E9CL1ZsvxzzjuT358//PnLHsdDDExgzR0OJqmB6+HxTPcsXgMUuLY4mn6Fs/5vpCw0VtpRIKbOXr6e6Y9dYxCZHnSnAoNk+wlgehQ2Yb01GU7spzEtu01mEjod4e6y9U4II8g4WaE/YXepDxBSQbqCnSH5q6RVg3C52qKbDPfrWVvhOOOkz7eN9zNTBhYTuRhSagxrB5Us/Udyd/6qp+Xdc3/Y/NyltKWZQo5C3RAKQlcjsN6ttVpmK+R47joax7X1vIfgOWc/sEL0kN2CIUXce8kZqSKmIqgZjYBIp1pGn5H8EZrmVk2wMK7AKlZfiPeTk8hws5ugX4eeRxSmbj5fNO6zfF5SYYLBMuqZsj+kP0vX9R/OZykGKNY1F9TE1HPsXabftot71mGQaTSK+c64BeoCQGrxgtQYdTwrnXGmJWqfB/+hMBqqzSW/ROhfen6E/pk+ydCvm8mdpHr/F2kWMw3L0yipGnunVzMbywU88XoETaRIvQtxZuIj56hPcay4UNuse08q7tGcMQSuTlG5wBmkiohpwsk1vCqafi4BzLktWThRJmuL9Xh5/vPX+7nxQqRSWJXeCCtlRSefKcHxeE8RdU0HFVxybPowjBgM4E+u6gaCf/mSST8K3zvBJLTXZBnmJ+ICI6PVq0nc+VOih1J5grJPsR51g8s6dAnvhz2AntGPq7bKlk2autGlmHtPE8fUZgoZdLlSOdBWjO8AYUXOr0UpG5uG4WkJ+nj9McRunwKxe5EGPviuE7i+F0LUnRuig6hvD9yclhDDrM2wDWX+X3Rs/75FRtomSvaaWA+wKcFSgGKMyAzWLv6WTo1HX5gBtWSIDwj8ubznrwRe97vWGnzEl3X8J0j+MvSvJ1lb4pnPrU4CZzOd8fPJiChqdxc2Nd0Yw1Fl1ngk3ueyAVOaUVew/i0giBZNUYkdu1aMpvYdSTdGD3gI+o2o4lQb21cS53JLD0ajbOVzooyds+kn3/S37bDv063wfTywrFkjrl9YUywF/118qS/S1TiO8s/qVpOfsW8sWarV7hmhTvZc5MBKVshG9brM1Bct3K+XzNuH02oL/JooiA8rEtNjkR3h8RTQFPMVzi6G4tFLN4racmQxIhckTS3lSo4OVbmzwoGfkXdH/heGfjLM9sRSp9+Ox+WNk7NLxbz6/1LCrOs7/SzrHXPrIRuVqI4lFkJvVmhpc6zQkcyK5mynYhmBblqMvYMf+EPAscu6x6ZZr8OtGowr8yGdE2fYkkMtflGCCZZPrkqXOKemmTGx/4qFboWmFzGFfq0mWEccT1lSIKSbR8/UPZ6NIAKiQafazrp75ofDg6I6Xdenp9Z6v2jY0yzua0maTbdTXdI+mHLYQJFTccmVsmvg7X0YyylkMq3G2w7Bh0JaA4ggk8BFvvgh43XEfK/8s+GKWHOEytipQ1kGtsWNZSG+lSaO8oSAWuM2T1MH7L2JAe4X9ihQTlXKZcKIwa02TUoTTEdZVHA72mEpAKuyyV+55Zy5EsBxZ0CZjBrnCesnTzZ7LeGnUzHNPtN8HKg7IWjxhvmyawk/5ne/Jo3Jc/kKXlFlq4cRSHmStoXcGKuGrZXQ5r0tPGZeWzYvYm4VltR2GsYK4QPhZmcJiPT3sWqP//ZPDqv02arjYVoS3fMD/qhOHxyIeIz0gx5z6DbLs9WoZ9lDTyhgjody8TqWPRHbS8R5Uw+1xPNfM+0RMVKl7MDFZOoOHkM5PiwmyYK61pzd5vfdu02eqq7zau7KWRXoK4G+3qc3mIrDDj4hhjWuvTDzfRYvcCVQHMql6t14vGZzQMu9rYmjxPr0+EkmRQ/lkyKXxdnUhBwNgLAWnbK1du2nkIdd+pvdixkQuE4pL+pG2JxmrtSZTu5estEkCyD4n2MwNtnCnjnTAHvningfTMFvHemgPfMFPCu8sDZDnFwuzAYd197EvmA5cjIUVPqE20B2HdrrVD2qiqBt8yaIeBNPjBMXlciqzC7MKlCxwwRh2ADY2WD9CaSHebjgw2Amo9it8qwDgbwhLx3nvyAviGQKmFd/eDxXdKLSYDoJNuhJKHwfoA2M+bwkhO6Kipe2guszNbFWCPwpkFicwlZKD3BRaEy310soWYJzeuqbIGN9V5boBrkTZMgr5l6DilbXMa8p7+TPPq4OHRem21Nyu5cH9vG9aT+ke8QR26n+nGIjvygXsFOe8mgv9NGU91pJ1F2h1gtMB214OYyGRVvDWNdiGsYtym45TI1dkYO91W+iiSx+BTRI75NEDNXoDSfCABDT/WeJfxWk1+Q6hCHlGliblwAfWkyxeDDs/IVg/RHcE/WT6OjKAbn96qMoFAcIqeoMfcW1a4e6C+qXc0d8pHJskLfLkO+u1iXyQdmZ3rxXGxolqMJ9Rmn0u/tKOh/vwzNMRNbpZ5Sjxh6QduCQRzV06N5sZtF6V1ABFpHUv2aZi6e5mK5c5LF0rzQ3C6L5exMwgq+PVvQdP8oRDTlb57OHHo1LvaE4L5AohjQ3aWnKLsS/4WCiuQJ0n+d3trSwvrQCh1r0HZCoaZmLbz+XZupWtI3mC9IPhKHOzBrwckj2MvIyvOJ5ZzYb7si21MhVCiRylHbEf9LPb2vi+guaHSz4k4XnOQWV1W4yoXIAz9PmLC81AYqFuF6fboAfwJer12MaaZjyQNlP8sq3tJOE5b78yBcp8z3MZ6fdjtt3B0zhLt9hnC35eOiuMJzXsPt047MBiV+a/rZzb2avTjPtPHDKIEWQkb9vJbO91zDicr76VLb0DIAxoh0NK3bS8FIW0M/q/P9rz6BHp6V8FgTkWtIp0Rim9szLjC3zhOPmJQ/UPeNfx666qT7/um9y7aztR/RgkgF0tYt9G9fejmimnBzpAkg8zhYLBGN6C7c8Bw3XL3OMSaIoiQ07+y31CbtcA/NG+5oCI8J9gRc0ceOHh0z+pnkfyMmM7C59qX/n8W9cSg4w0yrs8ZccxyiUsRc2fDM74hsipgMW7O85XIOHu4KNPdfzjLrxYdaGepvZwR144yg/sZHfamvnJrDaSgETYg3LmmTyk+Hj1BmY0gtbyg29WMmoFSMGwJUpDAYZvqxCmZMbvp7auTanZqfjbDzK5K0WG32pWMS4i8+5QIzYVeVzFIIoQzpX0RzJ0R/EAzotWCutA7NYa/nF7mqd1K3NHP9ElYPtgwJbYFtmUo8smGs6WAY7UszaglPIpNU2bfq9O30OFpww/FJn9ue/SR7X/OsuV/MZcEq2Q0nih3nMQal70xqyZ0JqsJUeWhphBvjYAxtq6QvpmS3ee1kGQAJU66PvsKnQDL+P5jYys/kG2J1a5hudEreeyfQAl1B6x9ei0oRxb1MFaaYVGGiiBLHvfkdJRorZ5W/sttFyLVQP6Hoi+E6vNsGadSdJgNUy7X8JYrluN/PODQTnBGZvjacg/AVZRLmhyVhvlmUME9lhOYhL1V+xh6eNcjuIS3dWE702ayEavPgwjRuqxIi0t972U1cMHBpH9z3IXPRjo5wRARJoTAgAfXdVABhwEzQS7FOCH4sEnwahgCx2uoGP7BjaVgUbb+pNRqCC4ni9eGtw0jKUjtZtlgdMdNKhzbfKZKwUAyDH8+0+doAZTW8mLLvmHB7C35ujhi5ZNvzRWf04J+J6qzkT9D1yN5dt/WoX7eoEVDx5zLAKZhvc0mjXkni0mz1o/O5Aq3WYpJdcs+w3GMIl7/NrUKafY4M2Y8q/nKx7UZvlVztKbm6QMnVKdDkqL+aJuqavBaVh1RXEFFngog/6QQRzWORNKP8Wug1o8wH/kAx8NUe8Dc6wF/vAl7pk1ahlIUzuZZ2CAk3LHIMXR9Mp6er5j9am159H5f3Vob3zdnV4n2Vx1fFRGrzTZ5IHFb3C1FjYQbGYaXA32ZgHFYK/B0GxmGlwN9lYBxWCvw9BsZhpcCHGRiHRwf+eVAI/FYP+BMd4Pu6gFezX1jMsiBD/2YOihcxFC9i6HsR2QB7oN8ZYG/MI9ZuOR6KQHgorPoxtNy5Uw6AlYK8/nKFSbTlztenGeDP7OKpaFyqbNrtC80P51rzUC23B9ccIJXHnRBa51QBjVVQ+Tz/oWFvSDrWcsKfl5v482DwXdo40223sg0km/dPBGZ/zYn80NxLmzuIQim8TgoJtouAEtRJSRY6at5jz8nwdpNN+dZtKeZbgEmnfd2YdwQMWs8F5RyPcy3xhtnTRIveW5BWoMno1E411aR02hSQSGiz45Cao6HZ8c0N+Kn+MxF8AKNxVta4R5fc+dzpNaJqxJGWynWX0xKBv7b+RpeSHdr066zlRvNd1nITs+29s1rKhZxURZjv8zGR8tPrEhAvLlyX3aXYX5uLp1HqC6waVpfCtEh8AqsmD2OhuTNtV6kMYGYT/A30W5bw1ZhfRsddMJQrzBaS8yFORgySF0Ivgd/4bYpdxG9NX632GK4ihdeW0gZ0zPWyVFQ2n9hNuTA71kcXK3ctKCVWLrfJT+X1wmY5vfBHNUk261aU5TtF8k09lfNbAo27nuzdNczgZNFurftFaZhsWW/JHa7k/Q7kzVyxMA7osB2aTy+KQ77ubqJPyjveR3mahTxQXLe2UAdfFmkdvLDCZ7qwSEicGb8ZhNTDtUSjICD5wNW/dxL5yDJzW6dX6Tlad3u8bLCJ5kE6sFwoQayoK9gUZYJNVBYsj7asfwKJUyd7rGDQnfhXUqL5J4iYIQMd56bjgIw6V4MRpKye41OM0w90PFdpLHeiDBya7J9gGs26bSJKL44KFIa82Tsg6Zm9ad9N15Hnuqi4O2+iirrzvj6z8EK7nkiuRpyDw3YV/l1E7hc0Rno6LsNajmjUHJ69XMcBztDZgQ6lzJ5+MxLaC1dyiH1/aMtVzIFFjr9yZ0iTM3a61Rc2DqZKQpobZpbwm1BUQrybXPT89LCRkI8jjzgeM+r4l+KQrGSXHs+8pBfApRZxIvzXFrV0Q+hlIO0cKdQsjuxf3DfaUqEoOQkcoYojMprs4RPAs89+1TQ7Q3wo4Jk6Txy21kNFf3RHuoxSh1ZLIxvQbF/Mvx/SXV+QPiwBTfNp1qPL753MZ8POOXWO0r12H5t1+aYfPD1i94Vi94Vi9+WhRoS61KIuJdTIokYe6tIu1DWMeragnp2ToI+dRNjjmy0WlhwrZup4qrmV3Hw4Oq6ZI3n51YFeOxOg180E6PU+6CqlXP66dB1FawfIplFOE41DusRSeeVc1r/R0SxMO5rpqItGbLXXoYw+XLetyeo9rcnq1Jqsr9OTyNwwFNfJDVTvbka2unvHZG/uz4b1chxntkqWTcN0RHpZ/la5SlI/7fJ8MpanrHN7xdwz37x/ES8/5xHZSysVV8yOObG22Z6rcwF/EPQg3tuLuLFyxE2VI26uHHFL5YhbK0d8f+WIH8hBzAQ03KJmA3M3VnQdu1sknBNhHAnnRIBjcdxLQGN1Xjb2zvmlsrHNd01vKnY+4q6SiI+XRtxdEnHnvLKIj1f+rdcNlUOcGCiLeHFJxB/1l0V8U0nEg6XncX3l33pD5d/60pKI60p/68tKIl4ztyzi5SURLy49xitKIu4qjfjmkoi7SyO+pSTintKIby2JuLc04ttKIu4rjfj2yp/CPUXSTHcQ7yHEKIP4V5w6Jg0AJAXMxp13dzgrQjl8vXf8ur9ib6EtXbGNwNgwhEXLwU3ChvVsk0Gs1ySkLlkRyqKgpvrNskKXOM3NC2IlIUbcim7ItmH56vyCFSnAyitVGW8Wlaqcl+F/n0YlmvYr0c6sxE03XpOMjaogf1U95P5Z1Y+yesiH+yqH/HX1o/xI3YM8HbY/55fBO9WuoQNzjZovt7hxMJcfpy4EFC62QrbpAhEByKZsNMiT0NMpB+LiC7MpFM9/xPVAjgM6nv3iQDWV31i7ToF+qJ4UXg/dFy9v+P1+CBYfbD/Qtwa5ll/VxinyATs18iFTlkRmkxaKPRogEZdEPnEJg8cRE5dkuOnypfRnS+qcV5aW+58riXhVacSrSyIeNL2IM2O0vKKrR3s8i9rbLE1fauTUmkUJIc9NX1C9PYs7cc1yfmtt7LGhPBBY/bPgsoqkOXvukNU0hzwT85C7weUXR1wyKLWYBRtcPmJ+GcfbBPFAIeJZgij+yHeMmHcPYoDCWt8OXfxoQ310LkK4cxpeR+60QbvQfeQHiSi7b74rSaLaNT5uUioSZSySTKR8RXKldqqbBhrmzhHv1/H9kMhrLEHnyF/e53AsMK1vKfkwfSrnYcroSJp0pLuOpiPpo+hIeSVBP2yUL77lD5lfzUcEQUqaM4ifHPAQPTBdur7orEyJRCQbhTmdc4afrC0tR00waoyBbUlufxry3HLWEUQFMwZyJysbcPzBQp+3JVEJQoVr2df9Zd9NurqQ6tvm4m2fQ4R3Io4ijMY8GuXye6/OenPjjjf3hwtzvLm3L/K8uRipNjfVu/zDyn8gAZX8vju3QmVyK97rcivMZTazwtxPeRWqGtDLHegDFYJe4UAfrBD0zQ70IR80m30oBGySchh2IreIz9qrsWMpIZHus444cvFnZlyJ0hVDcxREL+dTuKV/Po+929ywXcIkiq+Yd6VjsK7EMRX+C1P6aunxDMNOkj/G25FQSr4Gj62cH0jPKYBoPjICxoeOcag/vANkEelBS+Op3g6ZlX3G8Dfx9BwelkxjSkEWgmepC/LrNLq4SSUMTGD0XV4oxieNj5Q2ZhU390dMMZTs3DERmI8Px6H56TCNEuRL6OZofr64ISHg1d2aL8Tx/qHJyH/2NQlKCFI/M9+WC5nfzxJGwzO8rHHpdXckBCRTwdHEOHaHTSNWqzYbRrjcS9merEo2Fj+z3fF/BKfO5cXhZB3xAkfYYYQZWHi5MLeiYZyel3Xx7mEgayCwIm0+m94sqdyW1xmIMUJzIAFsjEqds+E6Z+moQzDI4V3bIXtqh2PJ7DEpiCbePszkVxY3kGbTWzEdhLaTDktl2+MmcBxhqJgOuGKaU4J8inr8GFm2naKeLyF6vjgudJXt+bJKK5/w0TE9RmB6TIJcmseoiObxDI+DNBS6bZ4CpLrwN8cx1Agqo6thl9f0at4ySKnV6f9PHGiwcZRttSnNNfHjMfW89tts9nbWvKfmxndWTv0pitAnqzxF5cVHoqLK06qFBCB7OMDrlvx7sl6JkeuVGAnzt09Zd8yQa6qHXF095IL/LyBPORqkLxbDrFgUZp0kijWJxTAjFkNfLIZOLJ7pM6466tMaaG5OZClBkrBPUq+apMxxtkeftQc49f8rkdiB4JxybIcDyYD0Hkj06IilJ0jUiSPtyHx2qKeSX7poe/WyMwJa9OWbx/blf1TjLz8jkCtFP5ak0ShJ6ywX2YxBIDGjF+3YpIdHSI4CEK0p2hScdqwwlRiX9Y35PZ3aNeLt+8tY4WUlKmwUmWgs29Cz9ATAdd042jgj010r6KYbNR8u01DrMskmK4TTf2e2lYG7tVYKLvy7cl0G1+tCuCYwMbodZUa3dbDU6IYvNHeWgbuxr+yXLQV3Uxk4lPhfW2bu3ld67krB7V9Q6egeDUvBlR3dfRHDsdJJGJRzL6x0bdCROWrMlJWAMt84yc49sSE9dGESdNqnkSPj3KPntSKnNY7Mz4ePltG6RTJaVwqsuB10HFIfBALDBcJD464hwmPTPhK8msWrMd6p0oOKATlPtUbsA4ry6LCv/SIFTJbixKudwjXzToLinlOrhBRVWcVYCEV9/di2mITAdZbFZY2GYxblJk4ouRxNAR03kKR0Oy0THnV4zLlQcZT85hzi443WQPsnx7dqrJSl0tXw6MG5KwL6bbH/OngmtqPPcpn4CsVRA6tCG562rJsqm2H9h3m4DNPh0WaxJynsJsVPeEzKK+aUTPZL5/k+Fo8HHzuorOVTjjq+Nw2yhw4FyPnDK/eUHSwjoa6H/KwM7obBsiLlljJwb1PSRiCHiZsnfrN2sRwjPwr3LxrudOInHwq8e8KpXRfDrHjTLSnpryv3xaOS83iPEjgVelaeIhbRiI5rZ8zlpzhqw09Q41JpVLp03Xcy814ygUXjdHiGraFIASihNJVe69BgIBtUmjbsiGsi+/xzvQsgT8Bqtl+wHTFNPCWTp/8/eaQd0q2njEAfk/FznB8tc9NbMFS6RcxPP5+8zvK8Wb75pqflVw94eq+BPEQvYg8Psw+IWhWTcSvWvLmSliG3bBNL1goqqdtgqrEVQSEv8CSExmfnNIHCDlkbnZvPEJZeTT3xTdUpVTAfpt5nX5QauMbKnEAURnGc67fl/FsioKIeL7p5Bk0lL+S8FiMpgm0GRt7dARuKQekUoietEMXc4pQRJ1LjhByB4FG30oUsY6vCVY/HVjVGs50e4WP5zWLeYyPeY7kBZNS9x0a8x0pfx1NykX5LSD8ISkC9v68M1AdUCajHax2ozPaK1QBxPi6FKX6hUZQtNPoouXNMAVQEvb8UVJ+DkqXl/3YKOR91Fuay63O1PQfRfqS6JDjzwxQP7c5y3/Lrc4q/JeyHclDfKAF1bbkJ+6ZAnS7KpZey/h/DUC1xyqpqxKolHYlqKarqO0RVzV/0v5zCoj81U+VP8uXJFLmAt5Qplc39880EXYk7Se81S6Bu7qBncWI6WPsqxPpIDhYKnSDWr948EZgvDnJtCdWj0fmXBn2HiFe4FbD3BM3+Yj2Syi+ISSOljM3Gau6j6HcToNhK9KLQHtfbNWJDUryVROa6OtM50hZrrrdMSXw7r5PTjr3yyKs5umO+X3MEgS1Vm36OjDhYpdWV0DvTJiPafXcTHh/umQz33Engntlh2JoMrkCylXy6ts7JiiMGEuPgTlYsQ26+H7FaGXLLK0f28Gh/iu7SgY6C9+6K8X4dVYv344rHd2/F49sxFbwCQTyUEiuWk+l/qHeGpi+STC4Mg3qe0Ymlp0EHPkITGiD6JBMmjqErCixoZh6qYOd6wK7iCqA29B1957q7HNSDMqpV2fLkF3G0m2RXhJZ1/DJkhZCtteLa0Q0bJziFyVy+wOm6Z2QWBwRY2KPWK/ayIp1PlPowq9RXD1ciWlHcQnZacOdVC7eqWrih/6fhRovhfLPeD9/uYZLo0BYf//xJ61cEZ15JVlzgNu6QLTnKbpLnYtSqCcMo8mb3G291QhnZ5HU3hKtiRTt7jq/Kvio5qNynKUKfJru30uCoT1Po98vDSdS7r67kwl5p682yVJoA9vAyhFwm0A79Dg+W3Sut2AY/AWn3ZttIUjc7FrVTSxOUF2C3pXj8zpCHsN8qAChzRw02LvDt0PoVVVizKyOapq5z7VBG1wHY4bpbLYfq6AaCUXKMJmIv6zpyq14OjpH3qNjeavYQm2gt/Twbp+djsdDXuqEdrlh22Z70W704mEPTteK5l+9JHh/4y7ZO7vn7sZeoOi4+zv9mrXeF7fUN6VV16Yo/8hsD62M9QpSYJ0nKxLhqq+QpaDhK+dq8+6h2h6hEqPQsZV7IISd9AkUvX640SAS9go0tbWni37naOXz9iD38+FLz5ZHtbT3eDs3OflaGt7VVeryNfvZtO/INWDYj8sxhXWALj3ZXfoNs4h4QEIMcmov6cQJj0Px0aAnWrx/mn8hHGhYkMyZ0azhBMsHDkyCJD/ewID05jfR4YzoYZAb1/Ryow1OD+mF1UD+eFGo0L1WlSakqrAhZwSY5KsMEwMwZpjtHZbRwJSw92kL41mxZCKdLRY0kM7GH6RaNzF0ggZ/5BwMxnyW34CtLj92IHvhD4mKZrI0bt6X66jza7OkReib95/XI5tT8vd8/d0mn99QJfpoQuBc7iZdvE+q0j2Wo0yhvyedNO7XXayzitFwk9NdYyW6lC6lO5AfKCJbC0ZF1qfUEy0g3pU9hQRT/fL3OAl3gKTgxUxBFiiAtphfS5Py8gfwfnDLF9lx7Ad08hpZI/dPJMqBumIMB4by/iY/xOYCu6veAHgAQj2d1LzfRM4Klicrru4nFoUlE8OacfDrND7SlOkPihMq4h5lPo4Bif/9wQaLTMaNtXFSE9ipaXZzIudV8lYQCc4l0VeyFcji+Q2ryODKIkJ7U5KGsyBbr1UUHmeRxShTH8RxLV9JnHp7NifHmQw0CpEdstBVJE8TI7cbvlDxWogRC9SNt69EzgstVok9yDA0+MVAEkfC5ecTLZdmAVONkrVM/SxIwkz3d0Y6Q34Elz+mttTiglz6oTxLspKaer6Fdk4BX8o/C41KETMuMrFPaVewzEXD1QfRX9t1b7Bvm0EJkF2JMQHdoPxe0Iw7t5zloePfXDu1eRvt5D9qEoD3o0L6eg4Z3v+3Q/p3RJnrQDgnaTxza4Rw0vPugQ/syox0SNOeOWydotzi0F/aC4c2lFuurjLWug3WanyLrUj6ZtoeadkUMxu1g6cwx5BI6pfxE1AMnVs5f5qcTKuqUTTJWm/GwFU0aOEGn7BDlW34n6ETKOCJO/Y1wk0oFo8tiDdMsVo0sVtzAXbEvoBuRxUquRp8ViynItE9Bpi0FmbYUZNoR2K6KtYitWBPvmE+IdazKz2OTKD/T2O4O+9vdSUqJM5B2KIXcOy68YzMF7RxGKJOVk+vpsu1gwczREDzniDr8A9XGb33YivDDKu2nvQQC5kFFeuNaEPLz4ghlqkiswOf4A2Vv1WPFm/HNZTbjH0v8NhdrmPm7zF1lsHbUqsPaKVgZ8wl2KiFx3jD3uabD9EMf6EeMj8s+8UTYumRJVhzNhEY1u7B5rmmYYxwkDTlIGnLVKicMXz4Cr0oMQwxhUQKH0wqJFHlNhwKELMn5JnVG9u6G16v3tPIR4Pxe1L79f5IPJsoml5JFiLZ2oqFY7+9dzJcYNA5tBdnxXPdJGhe98JZUQ7TdGpyObruWygzU6kRj3APFElon6Y8X2AIUEqqjWO9701dFOe26FVDMNEjOH2sHyYvSB2vFxRePo9mMjoMr0wpfUmvIEUk3qb/sVfIOB872TYKEJd2ssWQehZHI7H23ivkumL3KqXixclr1YUE6FPRY0ckAQ8XUCOILDHWIoUJGhQV9ss1TiFySUZOFPNcShMuTi8Dddtl8KzFG4STgHH6NRH/b7nMV2uhLg/uI487m+/PakbB8Kgh6Sl1ADjot+gvwGSwjSRtHjkVjjTTePp5t8+8ti4Pd4+3ghrYW414ln6zTzHdo6tzhPxB12z+MXXkZJX3OSpNu9foD9FNAssIkj9X2Nh4gOoaBroNgPNnehutjW2p2b2vTTfQgbU9Nb3odT8/H01VTb5zcU6GYyYN8TCgMNvQX1WMWA4V/5wFdUhXQz2pFQKflGm0U5efocZKqVxST+/qQVxAqYIjJ+dlTurdjiVk3SAyOlHtmG5Zg9zKbFhEiu/QzeWdejmJGPJBC8e6mEw8sGdo1s3tRW3H1IbfCUI7iX0SFgsLkt68JzQbld1oIs+1rpHVNTqCskHdYOd7hKC2MaoWgGm5p5hIO8N6RppAK50K1HVRwVKgJUwz1X8pDXTJPoE7OK5+9pAxPinlknl81u4qtJO4g0eZQ5BCI8WIEegiIemaoJFz7ueNf9MEzt5/4vXctS59L862R7WSH4v2AlDk6lzC05KiwEafZiNOxZiPO9Tn72nzbsVsW/5A0MTtWrF+rIqwV+bkzf4LcGcZIQNc4aeIMnsUpNNjHKv10lKkgyKkqU8nXr5sIzB5L6Iuvg11WqHhhjwplDJ2ImBAtGr5cWI/0d2E91nzrscbvCq1sXIOvHD7ed6pSwutHIrzeNA0p2LzQo5a5fBpA+u88oCuqGtGl0wCKfAG/bgpAktbuf7XLpgf0RwFaXwi0HBsDNIpYdXztHV5wFaciR8cQLOT63NoPYCZZDRrHChCa/XOmCXDldAGuygAc7ef1OCM2l/tVvExvW7WIfVZz/eof++PQPfOhmBscZRMgCSrbaPIwx5ZNHHXDGnRvAfkm3MKchOmCya+gPPZP3zkRtHRSY1IYyXjpj8JA6bCRXMPvz0EuYnIzn82W5rV1F0rTme6EKIBMdEuzc/HJc3nPubg+N4CcRKIj15UF3JPwyQRJ0Rqx6/7EfHVJEgjjDMwHpqZiB2/ohQzFYpOrNBIx6eSqJFg4+c+sySto2/z5/JFYPU8Pb2DVhluGmnfgz4OqytCRDf/JfnI8xwzxZpTD9yxEz6kDBIxdhIqjkK5RoHAIll9iWqHQBunEQDnHJcU2S/o5FFopnhD/T0Xyp45xQFoGpP0BSRSkh+1DJcrsjnyaj6CBnqOItQXWA+st/ONzmC5i5USjJLh8tD8/3b8YhFV6AdlfCHJCh/pJof/eqhM6VEVEaH/Rv8TheqQp/9Me0pN0omSyZXpHu535UtN+2yKXoWNYE+O/m0z4cRgCEH/+ai4k0S4f2GwYoQEd3DQRmMcXQmEwn1wIGzCkN1QSmHeAGjtI3vuBiSD7o04PcX/liDs/WDXi9ZUjfjkX8VQVIu3RfI5ooRHs0eazw62II7j8BplrSErGKT9otd62mYL18UWCRceCRSeChdNJsVZASe+tAU8/WyMnIlfqAwuFQoG5AW3NxQsjDUSkJ0mcJiyRb5JytvZuXo6sLQ1zL06PDUTgN/AMWL4y41mDBMCM8vlUiIFrweeTHh4r52H+sw9N5oj37O8tfPZPyuvo99l+u2Qk5drVwwYI+qYedalk0kcVRD/2BnPllKRZBI1aQPYVgizjxr4QNZSHgt/5lmBtjPBCSzOFnUIPEHovpfPADVa3KZhWonKQQVxdZlol7k6sQJMH3Y9MGnRfSQ6Jfy5u7A4qLG5fYVoRdySgYESa6t3Tw/10vyCRE5+eTvYNag9ZnaoJ2Vkdx0x2ZssRUT4duXLEE3uLXxyng1nf9HgiOBkqFE4Ignkvc0Lkw3R/eFgYJrCtkAEOGBCu9zmYE3od4UlwUrlKrYl+iZPnuHSpi9c80gHgtYHPxvq/I+f/DrL+78JH4gpvId081UfiEg/kpipAbixe0gLSxyvaJcrVzP3DcR/5At62IO5zSnofRMdfenp6n8PxCXK0+f0IEkc1/9q223qESADnyQ2lP3Kjt1bqRD96xUGPyUNX71wwWejq5OmEDs0h4XFyC2ei7lbOx3uzxShRjP5Dbu6LVcx3iZt7ghPFMEM0kuNSP/KfxcHmd7eD69sqWfR3xMzS1sn7KDDGVgL9919inVx80djfpi+PB0TY8Jeft77jIhvN81HcHBYZaGVRLommjOL5AnbVi1Ds2jmk5DffrDpy9XqVTbEa7vnRDylv7Yx3cNZ21s47VWbxfHhhD8y4msJwHsobzhRwHq4I5wcV4fywIpwfVYTz48lwEtn9FMFIVxOF+LSk8DfNjQvTa386hjfMAwMkUDhEvSJTQ8RNGB7lHjP2lGIPX/7wRGCO2MuBOTy0BAJn6oN4aPqDuE8GMWWI700f4n4P4oS82I2ljLqay66uv0jSZdymc0F64Y3P18cX7G60m/17E46ilqaXyOunF7kGayNe5OfETB9nQmgxdyj7k1/Y1ubQYhLnilIv7In5VBSHFICw/Zr/RzpM0iXbAfEVLCIVuotYLjj+noP074mua2JzQhr1X5M26g/MJxaMU36VvP26ETqVj71+xGzrazT+zIY3wNnJubw05kDCGCGmaqzFyYmt0AtpxDpPGksygy+ND5UMvUmsDI2bSYyP0Av9jp9cCKtNlMpgknLNFUpnurNR4z7uiIgVwTmABIUzUrOCky4wH6gJ9d5Jva7EwFJR4Pe8gdwzPncT5k4Im6R7XuHseF7i+wsdm8dn4ilD6Egzu5MAY97dH2uvz+HuxQAJAwaJJwXZ7IPsH5wayCYf5NJ5UwPZWAXIh6qYkw9WMSff9kFuN1MD+UAVc/L+KkC2VgFyW72Cid1RxUi2VwGyrQqQ8SpAdlWxYj9exUg+VgXIDVU8xQeqmJPrqwD5XhWi4LoqJvYaH+SqKX6dg1U8xVdXMbGfqWKdfKqKkXy6il/nc1WAfLIKkLur+In3V/Hr7Kni61xVxU/8kSqe4u9WAfLRKr7O3iom9vYq1smd9Qrm5I56eclm7Y1/YaPnpLkSSVk30BDDR8lFuPk582q8xX5fn8c51pNZjW8qaTWW8Gp5KRCXzSmyFBIfBUErPTqXDxakB5ZZZCC1ibWlNEgU9VkcaBR61yQJ/B0yjiOFFktZlD8UomRN07qYps0Le0zTZoFp2psPAo8csjaOlgxyGuJuyMyTTAwhZBDS+v5QB4qopCzvPM0zsoaZfv7q7eYbI0c0vpGsuyRwC05TIDwFDBksVlwiFHVlG8eqmm9UbJR6/VQeK/pxMkkeqBtJEwVdGvLvl1Exp07ghNeUn6JfHAzS0Z8GwUuUseUb5lNDQpPncxBJMNMsp5lrhUIQJtd5RuPwiDbvmGt7cJvPz0eKZ4UWfOU44qsTHPof46geHCU4qssX8EwJ4lnS0Biyj6PNn2h40vBGpH0i4CGx5KLBRElUejDFOPXSOMvKOQBj7Xn/3rGg4/3737R9B3wc1bX3NFlrzdq6ktfWateJx0tzQhPNlgvgUQjl9d57f7K/YuDz4/c9HhGYYnrvzQWCQ0IwKfQieu+mk8S80NJpoYO+e87/zJ2i2dXswkfRTjnn3pk7t5x7yv80mYFPb2sGTo9NOzU27cTYXJk/NskeaqzzMMrTqYeMFhvassh/fl9oP453CdfSjGIApOkBgMAI1Bgu36DYOuHEPP7zm7p1xt2QCnHJ+0PXO79LPDxQxjQ6gqnS4E5RUKO7UhNHCX5GA7rqL9dP4rLfFWY+JIvnqYFBBOiHTGSY++jHAlC25bMfFX8fM23FYbOsnXfQhAD2rZlkEFTOobxW/2bUx7YawNtl6CRv+myLxgUYIU+iiY8uqs0z9S/s5x3xXxPzh50puR+dpO7fahyPT7LxCA+V8Qi4gmc42TzDJTPoGezPUMKlcQn/ZMWuMM4tIxPRP9YaM/NPWH+ub4qDjEzXpeXRwTj1c3MClbQh+idyXPH9MLnum1Fou9Fi23DVU10z4Kj/rg+XxnRujVVWYMS6qGorWbWVrtriqocNUzVi2n4cQTI4STNVmWmIAsN9/ys5mIPqupmT4QYhlN48I+muli81oYwLBlPS7HcG6NeLPNatxPKe75xMz0+MYzPAUTKrOQnEZoUvwyFHLXKUgT3svCBx9TBFLZnsSWMByTTHi+aHA3QrcqJZls/6vpXL+4Lie8Kc36J3zEq16Jn9U7UowmXo39ARpNnwiNGAkxrMJC9eJF9Tr9m9OLgJB1F7WtEq7fDO44iEF7BhH9F8e1GsKrxljw7c36uP4IHqunml4IkKCoYohvGccVXDOoEgk9AOkUCMk4lJorBfJxOF7QdPFxEoqGS4FzF+4RKLViUXgkMkXk4PcAYMwyF0lPylr4N1byTtwAOpEr4cdJby5Qgc9cHMyd4ce+sWRsoEJ85aw5Wr47qBlzNirw3cY+hFMpf+kH0v8G1WAnPon2jcckC7+n7Npyv/xu6lK2nSfkyC0gOXY0RW8rT3Pl2kL53T926YI1n8ZLxcL3PJY/tShA+xp67E8V8WXF9nOpaFgGVqmgX6R2kUJAOpRNGdVfJWpyMCMVc4Ulw4HVmL3ay8ZFy41U8HA1e8b9woItdNet/A/arFbHV7emxdMTjV2FpqAn3Uhjrw3Q9b1XBJfKQVRIc61gNnlPauNg90zbfD6G9z0La/RL5VWFrdEKmCTwnfSHOE80iGC7cPnH9tOCtW65cgeefQg8N9DiFpJClfUWP2shy+YYDf2tab5KskIJ/Rthy++5TJfXUgL4S3U0cIN1/RNRo+ov5Hw9ancBK1KZbY3tXe+lbIux1yh372rRC4Xfr6f9N1zvMSTg6WQtx+OGc07FH3kume/rWSi4A9P1JlBMbeKSVIIjcHs49bTewRBE/LpIje1B9tvpYmPalYIvhx3RhLCQt2IGssvavHeE9ZDFChsZEG9cFD0cGzfIAVe88IOR1RX2pikDrwy2TcVqfPCiw1VvP/AD2cXBPC8e+OW+rxQZYzqejwMbrwBC7s6P6d2LB/rjPCpUzAvXTyM42eEm6jnqvRTDA5w9a3BtAXqzQjcQxbWF05qu7sxXbppFrUJgdmHG6Nn227c9pXbQ/TY5QewXEFXog2GhQkTM8t+GoCdmpR61PwM0k6JAFzZ+clk+V1goVMQ6kfGqlBKFmXun8AaFzkt+jvk+eZ+0hfOvQNVbO5nNblxBAdSTs0jNiM0yRYqgswOwcBu426w3BfxjTy2jQ4M5j+peL+9XP0L9mpnVplHi/uX1vnpPwpsknrTqyGXljRPuYNy8S3moWR+rnA4WK4fm6jJLPc4lMTqcg9lHnOQU+jq+pxx/ibybrPDwaEPerMFNXhSICEwcDzcN3ERtgy+S5yyv6wlSsZB47sDn+TusEkgThweP+ib/DcmwScCD09ecbha3wuyqsGvSDqp88Qp8BDZSzQCggG95bKSklsreBha6SewJLeUqLHyMlwe0BCw/lQbyu101ewF43z9Up2gN/k9vA4w4gXZWZDVjkrGzhF4wHqRCQfSCcncJHkQN8a1XvSILEfBbKqvzRHJcRZOyWDyEEUsAPNA91G/wOmSD7vxcV4l+PVBYkvHHPoMekB9XueZ48CjgXD2OFABz6M9/a86Jm0veohydjrmYy9iXy9XjJZL+2/6eOx3GBEVzQ8z2HSfwEMSEhOyPqaH93zVV45DTgClCpcq2SugvYloSmwxENYiMp9iqS8DObPOEN03dHDL4xztabOZ6Gl3p2ZAPppyv29wtzF67Y7rTufe0mOd9mVFNFQxXSFU82BS656aUY0CS9LyjxINgsYOsvA0K0EDB2LP+r5rprJLNs28wufhfnFz8L8gyRznsZcvTnAI4wHXOCoV93UltXs1vK83vEIiGcKWbduQ/FhcwgA47rWcKuMHy+SGPdP75KQglTdPdimNJFfzI9nfC7FbOxrs5i9jUYJDUz6I1rdy1jNcU7udpfzTo0xgqhDQptkVHqpJCWk0kvAqjoJWNUHB+bbMYzFV/I+7hnV1Me9wjMb8dxPuzL2pCwvF/fJD26jlzQnKb/JMit9lhtNUf/y/f6F/3n1Nlp1zIkwCRHUS9HiF6QjcKomAge51sWF2U/p7YNEuLhtoChsdaKLudeAhsN8KWJDSVZ8nOUWcN3kApxmBeCLQe5Eci/objWfZS3ERph+ItVu6IkhSxbP+IObpGNA2SSkBPVKT9AVxYZ1ieVKFu6uDsbh9U3G4SIkr0ffx9La4M4KZDWSIoA5fFAjsg/o0ut69bQPFy03NgKQmhiRY/0GAsfBXStxtxTfjWOr50oGXwLNQPwRJCbsEoNFboBrC0i61uzXy+Zd/1qZjSuUG0bXUVKv1Wm1iNyfqX3QGN+I5sTWn+CoUqtPkDNkDTtbJX7VE3gRu5dix6D9zP1nJNIzctOL1O1Iz6UZqYRzjz8TiYI4x4cZlR6ctRVhR3KtgiUPMTt0xNFdHKFVNXa8hbaj5XgGl76dEtr9FrAmr2p4xza6Am9tYP8BDICAXu7So7fXxwYIA2+dTeIz/7pUzG/WdTFfgtxHjISb0HCoVQkrTj01ncRVI3m7Ccn7lEjydknTTkHmmD5taXZI3DmaaSyBsTrh7aYLoNHfpgYePgm6GHogNzzNWm9V0N+e7w/sNlnfrYL1hfZZP5wD1hfbYyVt6G3ywD9on3VcWH/Y/gO/J+/6o/ZrfXwWWLca1r3zsI4WTsI6shjmSH19OnCOInijfXPNaiGEePQlGAjxBGdeN25RcpBKWjNpnFVK4UOaIqyoNX1iJpxLf4Lwdbpsq2fm5KhsNl+m783WKhtCegWOLO/wrGg2jVL+a4UP7R7M+W36nN/vynqvn0AVv3Rjr6//+iOTNdPXDjsFJRzPxEZnilDPtBtgnfMc57dZRN5zPP05PMeln8NzvFjvTGxMS260hcYUXBaUrTWwkiFU2zZz8HKZEMWMbUVAXHgqJPp3+lwL06O5wg/IQKgLBbNGcEHjWZeLOIi1yxB8mHEU8Ca5r/5U/XNovxfaLCRHi4JIGSu8z9Go0QNGg/KYY1Qo9znGKt6Cf0ua/8WYf4vhhyiDLFevzYIpooL2UrAOreZsBLTY6CO2GJEtyUp6B2XVaViYEOlzuZfWTU42G+w7uQM56omK2CtE+yNwl9gLkHJhxIj9zdbUq1WhNTWuvltX301ODD30yt2k2y/ppZ+OYGwJBDU66FafOkF36+pvjJd0D9VzIpvARkFR9cO6euAqkF+aCux/5i5OJ1U6pIPhwOFDh06G/pkwOlx/7wy6hQ2vNnSASKejzptG7Y79m6V+Nitw2lyjnpblbULWqPwBLzhD6vS+qTzWFufKrJRcHWIqC62BS44LJM6rn/ZE4uqyyfl3iBCacnWTG6X9hbynnpiZSMEzBfPNWebTZySZF2YUtZGWdifLCm/72m9ATWtPUtMORbDNmLuIJLAjfGdH4zvbK+heYBPMs3p+AG2T3lNWSIs6S20ZiCGWTuiKPO5OqMpuMo+zShhNac67cjiXpjchBfYfF5r9xzLNQFB/li4Kv+OWHDwbHbwfHZxny8H1fEA9sHmmabY70Ze5ck6cU1qZrYPj6K4flkLFyDRRKKaL6EvAcdOUJheAt0jJ77A6qNfm+Mtk9GRjO22Cj/QC7BR5A6mTlWTjOdHaadaFzMNP8nvXA5pcR21mOfOrXYjBm672/N4s8z5JlS2cUGjYCVqtbP1JLXPGQGhllbWYo7lRA+TdVmdUHDE2BLR2MnVAylo4GtA1Zt3Jh9OHnYLNPG+g1zcahbTOImVsCCcvkm2ukNkSvuxYbQp+X0m2XIOe1cCpMRSSZ/QmCq1Zntx8SwySFaZMAYAIVRLUn7rsEwJqbxkg+jxWTzwBBVASH+7JZqxbc2t9LFHrU2Ddalilu5hXnttwQk4chP0pHAZFfUHj92xJ1DCX7S5zuWZZDIDoyRjSX9s/mb5dLDRRLoxK6LFMtigrDcCqAttktO3n2f3cesLBz1+am0dYHTUQJQyGLnGJVU7kEvZEFZRe0EyddlSnnarTRp1FZ86HcmbOvVPQJ9OM4DDNCA7T4t7Oa800dZQbAZ6EbMBRl9cgO6iGLRIvOjGEXtmMJS7LOvvugPamSray0Tum0YAAS1Lm5Z1cqrqj9X847TQRgIrrkvpXhHP/p7p9NnrXJ6nVH/3PSYgZ51Sg+wmHYC2NAQv0rSS8lxWr3SKlmuz1dlq+TuvHMsq3+B453svZguWaCF+cKNWnPcDzn9uQZOGYwCo4/Q05VXX6W63HfJepdviKNBlBoY5Lk33cn1TThfZ8x8xA6oJKA9PW/piAzMz9ZMWoa42Js2C990q9Y7OieofTMo+IYSPWlBnncmb79QVn+2Vm0imbHO4Qm9w40QsVRY9+nva9CxxdxH+sWqhP/CV5kqUTWurYWWknpskeTIttZ/LwPxtPQMMd3DLqHbZYMqR9XVea9KiQPGgOxHRIbiJC6KvqMhJtZb6yW7CWkqxWDuviLGIk7IVeWFaXzyBbQTOEyGacpbD0/49zD0uQ9SMrLktjhFBaJ7HSaVgMyaEv10MPv1nBUj5AYGFuoqN4vgot9RHh2Cd7ri74papmmeTnUEanQ2BOxrNhzxwPLK16iFSl17vzcVW9UomdroYjoSxIaN1CW53uBB4Swzskh3VRfn0SYT0wdvkLc3w28eMlk0DBl/2S3qg1F+WIj38L2Y9g9mYTZ57wSBMBBs6fscATfssJ6A9hkP5Z5EgRftNhwU09MS20D6GYJQcTQfazazN1/1Rb86a91Juqx+zHbRrNeCXj64jljGZ/UQiux7ZeBst6tYkihGztVha4/h4tHWTUu3nu4nAIEZmHwLraS0+1pzhnBg75KWL+gIuiJLCM4yNY0URMzQeWmqqZluRzkkK3NWvxb1Occ8rH7bwjDU8C3lenzoxh9zEtRHF0mL+J2ybGjI0KmP5zWlunWk52D7V+SRmeQSTXdZFZdxrtH5X+cUU+CRyg251X0r9B+3zv9ICvZe95tKMPqf+divNAS/YF8gPnqgBapExcnvR4SGPpGyQqBJY6ejYlnRrF77O2ttfOkQ3/7VVs+HGw1SYv0R9PJ0CjWqsv9GjHXX8Kzl21yS+wCM7YEUdx5xgS9+hK7DrecP+YetkfrtCvF9KWKdA/R37cvSosHUbK0sNwdjDtjFZrWUIfkxnk0wmiWH1wYKtXnOavF3TweuCsdtwwUzap0SYaadEI9zTVXukHLlQrFvSYFvQpsSU1ZyEkafSlQarRZBnRSxJ82qZg29qKbThXTFRn9TcXElsyXjpzCkazSTQiODuhVOgI5lXeBc8bhRC/WQV2lL1sEeeIJN2gSfnuRNGH8HO01KuDB81wkJVKHBPxqBk1qSXGfUQMsrLUxAtafqQl3T1PV2mR96PTTE9JYneeO+jpxh2UNNi5LqCLi+1BlVj31dV25iNCUjNUVToyzruOGJOc+bZJJ9IO48spxr1EocFZTLHiJL4K6Ta4ZdTHCAwQR8s98lyW/yYFybcSn/1DE1DQrEFPzjSowYU2DZoVKTFUY5FSq+WkKanGm2YkbShmewndVr56UCtW83SDxfkncvn3SndXIOl3UXfYcxGo4JdCT30M/RolRJxNyYm9T50Q+ZvpsltHda6prq3O82qqD0jzjifh6J0UgpwxfqtnfYMh9xlGyL76hLUi6nx5/APTkXbJBOl8tUpHcjUo2muhKC+ZXpuvgUMAYxnKpKGE6q3XZ2tm2l4Pd6SdLdE1mx3tRmPC32CO1vFO49ps/5VxOKV8mMv2Smdsv+iZclsTowpaoi0NN904bglAsBX6C51hvqzemknlaFIz+SSVot/pzypFeV5l0VVfIhnIqETBuKeIXKI8hf80NS+iaZ7s8wNLvVthk6z+hXz1dzi9ph/f5Y9EhA63WHTRl6+VCMxR15X9/Ma5qFK4TdP2/KnsevtwUEQIubLPs2h1CTffMW6pd+qWD3+4kmieWP6iZYKSktqHkwF5z+Q0mxf3uAAewZ+4xiPYzDpBYtap6h+XJO6uSE6xefVU99AKKXpbB2n+EltCF5/CFdct7BB5PHu8uBsXP3+PVunAjVKNZJhPXbRN09nRJZ4uM49idvzZNJkdi66t5Wht/bl+mM44Lyp1ynmx4Sw6T11WS66uy4zx3EsrwK18BbiVVIDHVZamrrIqVbb1MX5iPkZbdVWkrqbrxk1Trxt7Q0sNww3aPyBi9VhvWAoXqMdZTR0ukBlr3X3jSGLDHbJd7vEUN43lw/M8WGl1qEIwVyeU4QqyU2AhqRKn4d15ibVz5x/10wG/c+axql72IkMPlIUO80/KcMQccrW9SWTMTCILLQn8c/f7lFETfrXvhnWB809wGBWmxS6pM9xbdKqc25Awfyg5ezC/xQqmKH4IZjm1veaKlBFOk9wqViK7Sjb3Cfjy86iAD6ct+K5tXt/Ztcl8uxq1m+bSRFeEgzpX0hLLklAfzXzY6KpRekm66i8mE/5/ZYQ/pAG0qWLEhH+zX9JnDsc17ZEXdnXBYBwpwI9/5EAcdFWUZyyfx+zAeO/1/QF8pdhZRV3dG80SQ+m+FIXcfjwrwFlooQw36ka7ZeZbS3bAjIALZTWcIIyNdM8c5XEDymN2XqA/w2nNcT7TdjHTMP1ZnmUaSuuzkvHDOAO2yKv9kSJrr6QvH4QiEnYgFMEJFbDU0GaM2eqMmt8u12NWJ1yvd8DlhQ91xLWloyd8o6O6XuyorvsirvzV6XazOtEcSdNYcmHaPR/ZRORJTsRCVaHWWKowkYZc22/DjZOVfa/PkH2mn8UfasXphV5Lzr1idckPZpmcvpL/JdSPVteCOlwIDJdHTZLc7aNFIyO6MV6Z4DDb6LESgayWBLIi1akDRIm82NXds5tReD72RTHXx9Xw++Oq2YguJZ9qB6Eq7OxnqZ/UxOcptPUxlFgAi4g8nmC/zAr2BKxbFdga4mFUxbLZm3oJ3R5WhEcrMjHjGCvCApxNXhAWZvO8Y4tOR4ngbBtveH4pQiDYIyfXfAj3QHqIRKqda8gQp9rjuXJQePJXhG9mV4TnqvGK0CEPstE7UVCIDasReTLtaUJcAhPcUhYbumzEPbGzUhttUrFk4Ygz6iSF/IKsagTD8+EBBKBVF7ljjmQkK+lP8IZRjeR8METT53+wG5GmqfO+v1tyxorsPqFY7uEQuH/DoZitkBut7i+2oiriYVlCs4qA0aXb1U5aMOaPkzdJR5zLibPpDPltBVZ8THgUmxmyrUnkejOJtMP1rY64ruiIa5Ph2rO9tamq7qn5bVV1f2JGRcMjIiCxD8AmILEFMPL/0VW/mcx2d1pmw+xhdna5NhO1paW9JH/OsfPmnJ/3yJyT6k12ojd9T3oTAhhD6U02ehOcj+lV1dY6VBTskXZOTVSllLWhNlkjS50ekKa72gJNhVp6fVx0Ghai88lRZraurBcmCLgrkXhGkByuQHK40foESCT4DOpLW84Zt9S5tGQhvRY8gEIvHE5yO4Z7KMn8RpaZ1GRHCMTvyNiRRx299rR142NfW9PwRqw/kDysnGyUXbWhrF1F6/aexRXCbzsy57XDdIIbMe0Of6hfdtcCS/28CrUd/75uycFFthw8ZpOjiT/U0tfe9P6XjMPYHs1do403NCUoJNkh8onevQAPbSTiCMxi1Zw2QC9iqsnRvFuNqLksaTokvqTF8ORZUbsNJy0M+aaFt+fkmBaKMP6sU8a3OmX8aaeM73TK+PNOGX/RKeOvO2X8ZaeM73bK+F6njL/qlPGNThnf75TxzU4ZP8hlzN3GPYdQ4tBSb0K8HzZJ79qbL3/VyST7RidMb3bC9JZh2isjG4p0shPEQ9gdSHHKUWclMbH4u00KPA8vWzduhZ6OexUBAPgYlWgXtVueqyDUO6GtJpK+oeycegBr1ERaYPkq2kCQpO8i3pzcH0M7cOuktN0DckzKB1adWSctLvUISDGAnjJ+lrk8x3fAc1IHPCe35tktz6H/nEGJNRPXfi/hyg9J7vCWaXGpDvVeXyLLM1Znw5MJnzvX2NpPrJphkPRhN8ARGcd1qVxuwDnMEag49eSA0XYCIA4auQfrKedv1wzTtFdOSSxOsk0XKJaraQvd7jD9dSeD591OmN4zTIUElTtIuJnblmyzucbBTcIyZLXns9VRF10qk0fJBNaEH99LkM91wMCSixD9mFkXdsSdCPxNPuxQwtHDYKjtBLMMJRieo24hEWooEgvNbsj4uHqYqugqFHaRA4O+sL+/yyTZ8zDInqRXPsXH7y1zDKBKc32ber+ptq0VX7klX+Hu/dr0Drr3z3pMlCP2FRbtK6769KmXtxzzyaZnrSNG3r76/U/uuejsm9Z/7fCGzRbpkZ3X6j/1tcdcoX+Wrr3iMHhU2QheYsM7Zm+6lI1lcBHIwJnnqcJbGk6Eq9295vcaduiEbmDXSf2YwNhe03B+r5668vt1VpCExhXDE73KAQmjF7WMc6jaWvsqvLwb1OW/eGg47/9wZAMFiDmr5WAuXR7VowLF0b6aRwuXjXDPOxjIc5mGzxjgqDQ68HfNCy7/ZDq0hCX+PtJz8XF2wVPbqKbacHT9rApivdcqPP3ccB6jEtkZ8j/KJ/8zQ55ZdiPkajoy0zsBVL3ZFXWWoVQFY3Z+DUfbpoqdUEUUCZA0euDMJbhURADw0kHePQhsVe8gZrVhqzv1MqWOrsFtY4Iub0u/aM7smnZaNeFL9mAqOG3XfIfFJ3RtsdZRnTSA1zWYUGQHEsir+/f9hxksyI2GYzcwEmsOZsfdhNlRIcwOqXDcSj7hAgfxvBf2CtLJAJDtZDI3zkLqqHqL4EAvrFCMc36X+oYrYD8EZWgTDHt30h07nQKUIJw36HfZVA2QRvsdOrumGrjqF7GqfKc8Wxy+JM5c9d2ZYodr77PvYp4oWXQXnMik6Aen6yM8iCFPFe6BHIVTvlLPkGc1S9Qcg6JRgmypNlUipdJOSbVtDspvaBl8X/ixsRoJjknn1Fj36ukz9QFnmjD6Gvn0Udpru8DsktO7oR+Pe/dDyd6dGf1D+WNzTzM0258R236g5kK6Wg/syoTP3GS9Tr5W8/JaMqyJFaOPV1ikcIkGayLOqFKD3G/cQgrX9LCp6UAOx0VXeE6S3C8Q0I5xPVMGBuJDVp3TbqHLCVyPO+g8noFMUANJuRzUYBmvzmlqc1cwLSkc0wBg0BA4hrjaKwTQIjsZYNxANLdks1jU0t/EEX8TKQ+g2zsttXfyd8tPIyJYd8cdMy7BXifNjv3/DdqG8+/i1ggDg3p9UEceZcXvnQDYOt82AidCj64hhM/D04hmmf48N78/B533Z3GyEOW3EaQYyDq02MpUhzhq71+HU0aueyQUrLJ624nVeyg99UQfWB3H+myL/ngyD4Fh55wKCLUxAXBOeNBOC+o3B5LUNG8J9W6WWVgCe5SgNqwDqW0yqmFWB6NB98hKhkYVGcuGUJ6/Y3Yju5jQfLMcMfI59B5YnL5D1I9Z/FAJIHELP4CMTiYIou+xjs2uGy/F/GyWr5yc1erUaWbN+vIUk7m6ejamcnxb0gIbmePifgqFptMqnY7NJbfNGkSPjwep6Jy8Stjg0pk6vy5SRBvteCzU4m3xHNcBz9oOeI532/nGT+AbFyV/sj3yS922yLe0V/pT7ZE/3R75M+2RP9se+XPtkT/fHvkL7ZG/GJNnfTM4znGsSwTOLSRwbs4InHvE6S8eGTRx/YCnpw75em1ybP+XeblkyG87vJ7xdr89wMF0sJGRnI2L/AKxLdpGCkgsdbAdvkN5TAgQXH17NovZR/BSK4ku1bF1aC+IDbvS3j8hPz3rgFVLLDX11PP6NJl6mk0l9/RGU8mPB6OpZNfsimJCXiJJ9pEuSg5mRCprsjM7Vz6LAL1qPmuF1CNsdqNfVJCE71Bns2u7qccJFVvZHTNtmg1LK8d9MmCSj/Fu8lFju/cRoyHtQOzfrM90bceyffUJq3vUaT30fMzB3o6ZiGOAoFtxDwi3PERet1gXo5hiO0oECecHxMLCXYllPq9N6h0lHEy9PIfx9QKb0lhX6cji01AffOxbvPdl2vBHExPWKo1rNRrWfhcWYr58pU1nvGFU1zj+NiRJMZr+wf8azjukwW2yWguoh1J1q0f1CY2Iw6OslhQA0zvflSfHhSsHFrsZrxZ/QSRVMoIX0TuBF0VdBwwuQPpuaO7lY2Ezy0X+bIb+c0ENOZYMFq9jJOmdmGtEkF0dtYjG8CCTI64hjsPBp0yG/SVtm2axoYgxJ7BlH5lF+olnGZype50I4AffxhZtjMNaQ1JnJmIrwENvuwMcK6C0QfN8q499sLhxvcibeTdsMYbI+u5EZvXQUz+pQ1aNdxyog0azIwhDJhhGnduD3zcQ/QJQIZsHjxHbVUISLeM4UpHqOeWqRQ5aA21gcwaNAfP9Y+HVfM+d07OKiayM/FUvd5N+VQsNBMVLXbS1WGovz2AS0oNwqlKWdzlVaSm9I9QMR2M/hLQFRi/6ak+0j1ogGKZKN2aUNWY9/ZYCd/1G3p8EjsaEJkfFSCwU5JqTf/H9de/ds/nWdWBz/tkEUJl7+6z751VazsUHUfCgrzD+ogETsgyYkIHOYo7QnpIuRqP2dymy1Yj3GV/KYrljfHK3Y2ze7mgDMG+yVqD7N1cY3QDvcVI2SV1zpBB3jeulFa+IbfYxDAxxGNM1Hhw6B6MwCjWXq3Sl3SYIJDJrlGfNkOOeVgT2//zX8GuHHErRcjs22Sud4Sb3SmilHXkelO7DGwN4xVtsHjL51dbTx/0S/EteK7X2L3mlwm8u8j9J+Gll4yeDUEy+Mwi6CaGbAB34tqVf0E1ouhwn8fn03uqrSb/wXLpGQbqFOXQLcuiusgsW+LcF6bZrThfLDuEyUpedVeGV4VoPMkN+eQfklLejRYyRBXCdGYLeJHtgCWUmVdkYYi4ShVxmoJh2MbmGNGAGaetGIFaaYV4ascWysshNkY/1T02+A/Vy6uAUx6TWztV/noEZLQ2qskNL6/VTtWjPvl0cuKf4zTnKxiCXWXzqfymqNYKe+7Cn189JRIkFBK9DxPwmaivjcpHu0kEJUF3yrJWjHUGxhLl5GIefLJRiw6NLpKmJZUHOM0c8hBlMyZAG51skz20/lQUNr96SLDawAf6OwoySYUn63JVzakQEFh0g2d6dQyG5ccOzl1yvX5TqS9lFlTvvJd0x1Ck6WjPKh72ilA8VpnwwhxJvI88vgSU3qF4/cXqj8re38MF2tuaG7ir5+m94Neng6iy/5odWHpmlvtsFMuo6M5qTfS8mO7cF2fdjsvNakF0bk52fJRuKX+HlinmF55Nk0H9D7UVe3K4he66LyHjqTFj04FkqR14Ih1I2usTVLoif7jrfPN1LMzNPt1/8dK9XDNmvypmnOxBPxz7RniE7rbt5aT+NS3ujRWlXx6Wd3qK0n8elvdmitM1xaWdkS9s20SDx53oR3wFzSvhG8zxFltpYqoXZvm6c5o1N8g1jk9w+bWsSueF0KtxT5/VFVqYoPhAWfnVtHf5I+MqBjamUykrkERuSNGISnFKWOFSzY096bcrzYUzeanIAbEPVkuZa5mc6Xq2eox0VSD+1ubgoDtMFXZQkRYdd9vVavZIPuXUPRf+UAPltZOirP4ZgT49DZ6Qn5gZcY+smoSM9FzyPKNT0PAqVff4I+zAeYQ+o5iPsbM+QPTMNZHkD5/544LzfYuB8UonHl9+8c/7UjTsnKg3E4+B3I6RWvahEqeMCR/2uvy2WOuz8rxoJjh2xjx7B0seZhuuLaB1Jr0iC+4it2M1ls8PhukipHu2Jsb2hTY96ux9fcom1rb9Duqu9YZm+dgdBhM+VvoZNXxJcyo3BpXjGZ/FXV6Gu7sn23+EmZW4XdY773Lh34DTqHmNOTHV/mur+mOrIBNUDSSo6NVRHOYWGQRGaHa0sqIrYXEDEO0iMf5tFf4T7KC3pz4LhLESYNStxIqVWsZq1KBhqa8l9R4/Mt0NyQ6JDuj8SrN0HcscVob0/jZldIkjUTYMNLflW4lhwsxUrGctdk7Xu1HLc2+c0HztHTzdkL5elt6eDc/TObv+A4ksOpq530MGQFykCIqINzM5RsGXxiEnt3jpXZiY62eQGrtoyHao3OqN30yT+9slNIXVVAWWSoOXRg7AZZLXIuxMDo7T5mpg3uoqQPd5fRKdvXKNPDwn7VmdlZG7O27sDByKoCYbMpRsvSHdHQbq7CtLdWZDu3oJ0dxeku6cg3ZMF6R4vSLelIN0TBenuK0h3f0G6xwrSPVqQ7pGCdA8XpHuwIN1DBekeaEIn7mNG33wne37yNXYrqgZ2tryM9e/rPcnyMLqbIu8Q7I6/TZ5T6dukb3nHRL8sECXuSYMkXdFvOuWbUTN/mQiVEFZBmJuWC8u0oOtiCkyFJpJwsyPN+NntpdlbvtZvtqDGeGJgmy+kBdz4+NH+wve3zeJJqxfKZBNXCYBkWWEC27jCwykDgCUExe4mn3xZ8ycnYfHwRKCymwlUTkYokzQQCb0RauuK3xapBPiO5/ZrPwsrPw+kURxUE7haQetSgTdJpW6XCzu0E8cArAwsdc8MEvO/mBLN6B0QAkpCmvrdFp/p1D5p3BY0H5lPuUMzfE5oEVlEU3fN9Bt5nfbypCd0LgkAOo1/dfMn+tQ8UWR2Uj9TusmGBEHGIGZtTiPIHEgfPQEZOswRyvOd8Duv2Pv9Z+XbB7z0f7fsq07qD8duvaB7v55nNv7vvXueoQuBYzg2qlcgrSUAoD1uDyS2jmGfp+44ZfrE+U1xb6q1vmzF1j4TNgk7xQG9+kid6cqI0qSxSJQSkyCXVHC3TM7eBTv2NnRKc2F4xKrI/GMbfXahV9X/ojdnP6n6dW8c1yAfNYfqnUJUbxeieqsQ1UeFqD4sRPVBIar3ClG9X4jq40JU7xaiGlNFqCYKlfVpIapPClEdWei5zixEdV4hqrMLUZ1biOqcQlTnF6I6oxDVhYWozipEdUEhqjWFqI4qRHVaIaqTC1GdUojq9EJUJxWiOrUQ1QmFqE4sRHV8Iaq1haiOLUR1XCGqowtRHZND1TD79p1k364uEc2oeguKrBySSyOSt0GyXVaEETfJuD4KONhhsraolNUWqe/OKkZ3fwX2FXZcyg3QJ7vpdpnIq5uvHLfUVezapb5RQbAV7LskOECh3QvoZM48BKcBWzypCKJh24yzGBkw2Zqnvh27h22bAR1Vb3brP79M44sK0RuG6JJppHYH0Rtpoq2G6B6Pikv7akyq7lGX/vSlqtshI8LEWLShGzrkXFCt692Wv20CgwLoEzmIE41Jild13BzpEzfNlm6TVbqq6zwh2Vxq1rM2RD3r2n70rKSe7KWupGYMfhDLtTfI59n/Tuv3vxC7u9vs8mQfGu5zSEgq++/Zre5+v+Xda21+mxELWxkPGjd3spdOgDLEGBZMC7qDUjA96An8oBzMUAN+kLIH5pgChYA8k0Ilpk51gg2VofrJoJ/Y/nhwzLFXhHdpp0LK7aJOqPE2gcfWFkFnBxbUmoGE9t3QXDOQpHm0kkMDTEMrRhnMo9k8YGj4LI9mfS1Z1wu55RxTT9LcmlvOmVE5ywBz2PJ5ljV/nrNS5ZzZbjnyIbib4kM4iQ9xZJ0I2Fox3Uxxy2SKewNTXKNp30eS2gcq/nxrKv+SbTOKE/GQNG536vw+f2qiC4oQXViE6KIiRBcXIbqkCNGlRYhOmVWAaHM/tEuhntQ+WDMSTpDWSW2s1fwEpv9LNvxHbBO4t4Gzva4LHLnyDVwZXqfGldBm72Rpl69Tx/T586DLQYeSvSKqxbYzgBHGMxMIZg52hvL8wPO/2Cy3HuSFuRYy5uwPzrC8cpROV6iHK77fMK2DXh3aydahzs78VCH4beKnU/BjwPAUMvWEsiE1EazPGXg09JtOBNtaOGLfFhOuHWBuxl7em/pz/7DsixgiXjClOGlQGVnTsFxmLiUTq1lMEohC7+9CD57QwSgBDCPN6rED/lRfdupnvaGPFF8plYdj2Q4SK/Ua1+aTy1N3ku1lHZuLxqvm6+jy29iQcZJHDy/uhGMO1imeU11j3NoynXtk+P7EfxKI4cCK8D9Whf9FCbFIpbv8oLr/RXQk1+hO8P6RL2AQLZHUVHAfSqPTzbXCILQ4bUbDYlfoCXtVWNPhVdbButGJWsz2E07DXiGcAZDupmypL6SdXdQdXZGji7qziwdM5O/lgAjY416ETM6fnTwuSsbCtTykupf7fFUcrBjSXj05SDTpeN9zbyKsexJ/6FFcyRdC24GnZiUD2oKEmRluVWLl5zyat/f6OyShwmwDFSZThIEKi+ges/Lp7svQvd6EbmuSDvisCTrH0N2VodvShO6hTL1vNKn39Ux5LzYpb0umvPualDce0c1r0lV+MRM9ZQHdP+24O6z5NpaPdceNIGkkXaSNfzdC3waT7uHwuOY0Og4U1hSDInMIRUbN6fXhCz7kb5+2T0ckl9eJBNfYJy0CdXu8kvPeQ/I6QdIDD3ObQ7paNdZLmThmpQkw+OMORSMTT0vO8AOAKLCMqVy9IvMdLMG5hul5SR1+OdLhV6mhekl7X7PCXv2v+Ec5NJ4lXDJZdK5puYExNZ1APjZR47Nez+71cWapw/HwiVlLfWibOeuVPrw8Ik2TyY2cyAMeBA7l3XZlZ5mJRqXuAsAYR1YwdUddSonv62vx/YeT978YgdjHy4G+DFf/DXNa3t7Y+vZlrW9f3vr211vfvqL17U2tb38j57bd+r3t1u9tt35vu/V7263f22793nbr97ZT712nQyVp1xfI710We3vXmZXyRM5ieClez2xKJTnMswm2q8Ast8Od9I96u8evp7YmMH6t0IHQ6r/tlvcIsQfDjnODEPLkltskNwgvs341BZQLbkLdanbD0zcQU06jhJ2gAvuqoxc5UpQdc9hSFB3DjJnjP2LxADEzkheDBECOc9W/+kFOdBoEsjIJZr4maB2SMTVBQwgsduhd4Gx+cLl5xMfoGA+JNMJX1dVP6w0TKWQdkL59dd5tmWTebzbJmEaqmkYqpxspEC3LtKW2g8toDy0hzV291NbSk9iFyQw/kPHSxko1JIEHyygf4JFz2Wbp16V1PZ751YkScqJu0zLqF1Akujrf594e2OTdijIrUmZAZZ4yk/TdNT/AQqwQDpVOuKVn2jkYBugUkXSzEyfKuKuXOxhdoryjwCVxyC7UR/Ps4ca7nIM6dGybOPDTR5xrwfvCESNlaBtNjoTMtBCQ50m3bnU/cJrfH+DKJW+t/KinSURAv7bILZ8O0YgrR7n5ItPq/rwiMuX+qxKtU2l4AVNUw+pKHXnZm7rnBm7qnjTA025eAyS6x/ik7jGLF9ZR8tenLc0qra/yv0BB9/8rsLazefn05nvqfEfX6W1vBy59pYwS5H0oQaqRmB2HDMCjnzgwFwYyJ45bdMBNpz5CpAwiaKocOz8o0+y2NM2yQwALwA/P8WfT45IlPUQCp1D3225Dv1NEPxTR10QJY3wsuQGXqwshwvH7XdSDDqDQbmX5ooGrXp3Jz8yj4pWZ/hwLzl4KVzmU4k5Fz0RVBjae/6I6ewrjqqbH2108wFdrFCWMfVfD3QdA8HAPlLlwEQA3FrlUCUXvrh1fzi6IAxitRq4MFbakeCggkZmPHpNbBg5oVD2myWuAMfBzZiq5VW5+a0bzWzNzbg2yU4I6m8Ujanr+KW1YFz+0k3zo/HfB5dgR24S1zCZwnV/rWsNuCjaheWPBaLNeiFJy7Pv9VmiF1PXs1RRHN2//erOnG4wm+lhdHU4ngmYMs3EZyfspdbejfjTTH2DZGuGhtqHGKBGhgic5McV4ZrrA65t0eVfPkTu4nVCzr+lrcod4TDUmLph69/u29Hq1dgDPpTAoKqYn0c78aI7ZITgW35+dxjZD/2pKPSt6N57w4GfK9Z1WHimvjQNJj75tvwnk97ltHTHRSwuTR0zc1kyu2PFaZBA8vQD7RGoOMhUNmoVMNWysYxXZwuU30X26WTH/0dP1z3f/H2VX+eA4rsOTtDfTqTNTldN2Pzxm+vSYjvEfecwMt3zMzMzMPNdjZmbo7jEzLVj+RVXitAeD0s+ybMsyxnG577Mmsn1f5LofujRk02RqrilLGQxf7nh9E0NkrrtrpFtKJyY8JPN/560wyDKd4TzeNQjwpz4vW8Ut79AZjZIJ4MsTQO6jTUfvhJfC00dtNoZub16CzczK0XTinKm7kItYMr74aDqtmSIy1pXoX6abvftgfPFBxSTeh7pJ65ke0A+mnttTK6Pb3qWeWjnSN7c/VrcvXMTo4xU0cgWPaGmI+OILFtdezJ/rAi6+cpdMnuOi+vC+DKqP1/MTXa2Tc2RcLrhMKs7ll+dX73cFsfHSTQKrTjcw+Zs2VIvYBXUkG+rHhdO66riYPxxvCXzvB9MbA8ZCXP40oBd7E+XUY0N8pv4d3Qyo3cxkcJJK7t4tm76y4U7kp4VRRxIbFvc3psCo9dB3u4nzQ9URjHWUP6NqxdRJp0cv+GPdc9t/f6zXxp/stZ+5UA1ncZ644LhqIJmSQZPun5+WUs0V/q9fcPX4mz+nurBvZLFp/W9bltQ6YO4Zmo46YvrYNa4TGnY6vLrFy5kdq1MhvimQsUYOKxehSgGCsnrgpoa4i7j/Ne1K3MSya1EeHXLjKV1dN6Yrxzlf+wUmUAGdmxx7jCEXmyvTVejvfOD3PvBHH/gDBqNAl1lXUlFLy7FyNzl2UT9RdQH4PS+htCR0ahec+7LcMWmXQ2u54eAjjHdQrw25I6KHGlmb7dv7XMRjXEsMu+nxvLsB2yp4voKkk6iA15emltnBpVXVAk/ZZR2tm80m/1paZdKO9FRHjLJEguERVlN3TrSlOrkcBj8hXk8PG/wKbd93ios7xnPWz9HlvsvFRWiJD4WblopSJJCqT4oQFSNWilIKaYMBpAXCmOZDz1mo7qKhNb8yv2n4lxxyO/nIqllG8nUc/94DSn83jfxQGdGvpZ4Jq7xd2352bmxwZ4KJqtn50tRxj/7psVmH2CeBQ5BuartyG+mT3IoFwaEG8+Hi/3wuWBcH3tcXwnUmwDBigqLzondzL9iQbIdfHRpi5NjBt4OyPclj12BS3C9o5KJJGMBC37Wz0NSwsqYz2m6d73gaJe6SLBqB589VcIchjukIf6PHX1HN84sef6XHDz3+JtXnpq6uTdv/kj9rbuRvQRsq7ZVnX+1aaZzCoSO7bHblL46Z1zldsOlzBw8DuiVCgm+hwPY/eN2+AL8Mu5D2fyY80XDl0ZPpMHRQ7CN3bJLmGqv6WxvCov/cIc9uDwsxw53z5ZTnryBDqTjdxNcijxIFTogtsCYD3OxL3OIDy+secGLDAm/1FNir5Uk82PSAdYkHrPeBW/1kb/OBtfMAXGED22Fu9rldpM/U1TE91s9aq0T/zhtvOxcfprLSx4U5f7mmmZfe1lDgXZcl4bw7FNeERdv5Govnl4bIPh2zkO4xTpGIFPAlioDn8RjvsO83flIIJ7wtgUfdlvgutxgXDQfTljFrogdC004THt9SG46nmF/DSvtRfgtlYiWg4JAKJpfTBxYwAn+Bc35KzxBvJde4Hthh5gfIntj6pepUQ+nin9JxNyPhHTwo2u6Tswrrhlytg00rdFz312mNcOZ+Ta+Tb+wH5xkJdeihIyITOxn+3X5g0j3ZA+vDTXfcLl/QFRVTt5bgXYiQe+qv2GQQ2fUvh0Yu8qYlHALsOI6enunzHn8X3CjHrclxa4UTT9b5Ej658+BDhgEt68pIxhLXocuRCqcz235sBOMpCx2/kItcy3LXk8raP/SOMZSGbrrmKD4nnCiw8mgLnJUB9veBlcd5UfY/DhJqsNURMssP5mzt7dN1YfgE4NdbMCbHjOiBDriy5cpjbsZyM8zBuWSWuRR6cN3LAGWkszufC+2fIA2iFWWepmSvwNoKxgjcJOrthbxdb2ulNdZU2XQ3m5bFzLEYHjB4XE7PsC1p0tkDnhcId06OO9dxqEm041E9DSxLBrT3uxO1Ki7963EYndfbFI0ZOxp8UAoGcBcNPNJnxk05vhxSSRiOWDHGMm7W+VrNBcgVSekwrauGu41C6bJi57mC1C5zrBHj4lH9lOZreuMsjZRWcUq3TBE6MjZVR9Mtgy0hv1eT33/qOQYrxP3rCNm76Z5qGIOQ8jjg4R7fZdEHc22d3xoaS5FI4fHcKZByZ3g4xID5nKPFXxRHbOBvjSM4Tz0oVhtcMKP0hvJk/CVY3jkoPYj8uS54Q1urJ5MyV5XkiGnNhQaUlU4jiBc93JXRbCW3ouMTYffPs9eClVo4YlAT8sgWVGMrp6/08llJMs5YrexbUAt7QU+t8BxxgG5sKKPj79JrbZ5ebwi7N7OvNQzvkvGbC3zyNMx5sdpMK2iW9h3nZ8nEfFY0n7TIy8Iz+2CeYHc6va+lFKlLmxLgudZqzsdtfc/hIdViqWraSZ7Q9+saZjmWMm55KqkhlY6F9ty1lcFJ5ZXm00OQd3SJ6QVO9k47ybBqj5TJ07oguvPaX/Le2kTrVug0QsTRTTbigO5N8nLS3502oOcGY+5M5tQxl+YjibftOwiy9ubKXnOrS+XGfuC1eI3tN1k46NFV0bpXu+/XNTvR0ugjk1OqHdIrpPSrpDqPqjh35HtIhq/8kp3VMy3q8eCGRnlwPqVpv3jTQGUWnXzIyui2KtMR2l5kqhL3u46kEwd2XFONF5GZC1y8x6pCXZoItdqgfGefPQzogobAwzlHuVd5lJLQe+vAdIyWo3KQ4BtbkJfnK1yPjnxOyaPmaMWSlJwZo6+rwPEq8LKiryr5lpLnqOzBs2PyXRVYVIE7NbXTVOBCFXhH0TeVPEMF3lD0rBlGYQg+5TNrKXtviyDvVYyBN3872D8UdLHrKD4qHDjTyfFITPJktFxKZ2JmJFP9UiAaPoIGzOPzIsoOA2arSJ9OH3DT+GjF1dYYHbqnJaoeFFX0MpkKsJqnxGMRNaBbS0Ld3RV151K+RIKPeiklDuLWYEK9URJqTUeoxxMzixlK+v83sG7F8Xy5IFJaqik5i6j+83umgiPMWwp0UyzUkdE4yyUp98ARXw4pECISYhMhZoSYFWJOiKoQ5HJII5SAl+bCz1gXH2wk5img3Mp19fB0YCfLvOvS20KSSaZdaPqmsLyPmd/2OLnOxO3Nddb2nSSfmRkPfWZmpnxmZmZmZpBs3cST0yl8eveMIksm2ZYlXd3TskD+yXLAf0r4rwh/MeE/I/wXhL+E8N8vF8MsAPnNyMQTjjG8b9yFGCNVj0/OHfO4wrYJvzzUf+L9ONjf3l90n98Hs33oNcJBNrCsNDwuFeitwP7A+YC/eSbgvyT8LYQ/ciPgXyD8F7MBf9D86hxDC/j0Kf/87XngX/wnUGLgb6zOQxv4ueh/Zsc/M1Sx7w81maESkThmDL7hMv4s0SRxmxhmr/e3+rMfMuu/J47Y6j998OxoNGKjee40h8Lc73zEJwE52+CjOb4d/8xUgX8b7wjLXUfyHSMSJTPHR+xQS5gdzU2e8UqPN0XrSs/oHq9U4K+jkkRmfHQLlEXLqV3hlAZ6GWgjnOSjA1CyTvYsh/FXucgSbmWWIHlADnqy5WQC7cu8rXOowyaWp9I5aaDJAnblo1KD00xZ3m36Gpgi046rDMtLZR5mWy3zru6C3HkX+Qt+PaN1bNZLRUty3caJn9WmL0xS5qP5wFl5Epa1l7W4K9Jc7hmdbRYS+z2KFmzVTlerhGvDjUzz8WrYI+MedTyCx07vXYidtLx33FJQ5aTuLeM6nfk14PTtPGvh5HBgIuuUaWKSpMyhS5mnGXBeMq7MRdP6ze/pfnsy8JF4UtGVvK9cB8p+7ZNmC6AOiG8dq4XVvC1MA3gbBQ+Fyhp+55RVjnstY/M1XgPtmp5L9sN8TdnWRvLt8Vz3l3m/o1odf3IkCBepkSIZstEKb6dKWq5zx+BYcUFXJCqXcuPTLhUjKMuN2uk41sLjs5tZIowRw0qtWn+8urVpTWtTdXvpJd3PZHLJ11WNvUbrRIFqWdjySemSM0K5qJsBmS61OgL+oOuZas333MmdjRqlald6vu0pI1J7o9OKgYzbnqoUt9G3S7W18jpjKSehThuQQWTXbYy705WuoxPfcjO3BmRvbprcOsTYCMvINMIMN0Wa6lZYmTPR4KcrIncaNcVXOliPNtee/L1UD9iwuCRvSXONVatMCnNj4rW0Cfvekml6Y12sI5E7qIKwxy2RRsJcthU7tCD3qWq99rhv2c5dbnxVT+2/BU0yODd6XF2dXH+/oNGNqhI0vdkj3ZUt6nY9ndlK9l+4MGBiQKlUK2pTr7S0dXSezahiq5JI25LZVF101eBI/UV7tGixv3zUYH9dSoQTUW0v1eiHwvGGw02M6KtsB1YhfcvFi23vqRa5d3Js1PBGKNMTD9oHs8iVsxzUIuMtcE9kiYW1Epu6DozIdcbAjbbQKDqteQoSxB5ygyykN/3gQNmt4zrheBd2DyxfcJyRVzl0lgtuO9qgkNDBSIunD9NkvCk5LOJqA4EcTT2QNzdM6U1x2IAu9Hm0wPWyXyyt0m9OU8osrB79GR9KV+VvRYuNs44jkLYy1vk9O89GMzU22vbsnnDBN6Sy7ZADnfppA0vBSytL+2d20EUbbdE7VNkplA+1jCc6bDscmRh6j6cyXudHC8ea6r60IbRYCsdaZaO7+Gt9bWCQ/4NoYZP3cb1to7veOVuVFB4anVcqhyCOpzT8mCrbHMuh7H6T03g4lY9Hsio7yH0/mAscBk9Uuy2NzFqSd6WwaG8whGN38RccDJ7tSrPjD5TGgKrRepVfdIX6eNZREiXsBB4MzM5r1Vp9Mn/Dt1x7ClpZLoKyzwTfDvyZY6OZ42zVaAdbf+xMrQw1AMBbI179iaswtx6PmIcTZSE4GzZgx9GYV5pgcK6cBd3LXKUtuiodNkbrRFs3TGVEqveSIMlDvcFZ3tNWYTzUANUZyOQsdxqkr9dqR9lSXyWus31otHKIdyTGBFCeOQR6VYbFMPZNiyV2P2Ps/QFuYxP6AwEOAnwm0PcAPkX1ywADwgcAVgBWAdYA1gFqAPMAtwBsAJQAbgX4u7kSKwOuAzwU0VsARyN6d6q+j/U0908slNgRlHWGsUci+gOAvjuiP22q/tOp/u9hLRzwA0uMPQj4P+nhayUWP58H/U4AfmmOsTsi2syFcQ7Ol9hxXOtqWOePAP0w4CdprUT7dSwA/NxcoLtEv3kxyPU07VNBvz/RwjnZ7TmZ+PsjrkiOcZqxHdXDu/IG8FEUHUK0l0quHO+jcdHGwBVKsjxNQSVU5qQhY4MDoWszspUbCyEYz62/qyLjunkZbCBPpPOmkCLIvs7ThKdS+L55ZkUbg1ElLNoylfnhQNb3AtkPAz5G530xSYoXinHdORb28Wm1O13nde12gFfnaVH3GrlTFGl80r+7AN6YN8eVHwjngjq6S/te0O8LcG9EW4A7SS+LZ4bmvYNgPz72e4L64vx3E+Cd6CGf5rqPIG6Pa3uAIOaj7j1EEM+LOsIJbkTOuH08Pq75EAHu3RrxUceOEsTtXwbwCEHMxzM9ThDz8S6cJIj5ZYAKQcyvAmwSxPwaQJ1gC+ACwDKd9WmC4g5//BysObp7dbh7L4/07ymsm6KfjeiH43qicb5MZ/Je8MHC8aHOeWJkH72Tbrd5c8i/n8Mpz7I1dNYCPIvYkVWGL1naSu+gfVuoKKNbVA7JVFs3cOiDXb/erPe3mls4b6nk5X9vwIuom4BnAX8w4Q8l/OGEw7syvWfLROeulzsY2kZ9WTQui8bC59tpnplobHy+B8oHiP/hEf9HqX0sIz4/DWU8K2x3Ptq/zyX9KOhPB3jTFP2qiP5ggNcWNN3RV0Z0Tnf4oTjlEjy0T7f0ve+iA4F2/wIwmgk0yLenVzdTvpscCAjJi2CE0bN8IeC/+q6A54n+rfN7Biki9z1MisiRf6lf59/zTXzAT/JmnVIPx8KpHe9vYdX48LDJ1rFwhBzSUDxox/Hv+Vo/UKjwXa7SKMy1FbXcM7bnN6er656OG8W1NFoQdm/LvXKjRHUUZsIjeerRCH4bghzT7PpYD1+8rcTWIv27DPRGpHdDoO+I9O1jgb4T9QzwKuCvAIw29/sBLwH+MaJ/j+g/BVwC/K+A0YceuL3k9ek+wNj/KOAa+lrA2P5dgLF9SrQl+ofIrlUAbgMDOslIUZpIGyj1hAE16EirLGaVAMQ4KUWhItQGJwymIQeHKkKy6kUY92sBvi6aA+3pNwH8ItnIqcwUZYqiV4OzkzFzvs23TkAMmIOW5S9uoUPvSRNyc9oUQW+xDE6vGDCFzmAJb3zu6SJr+BppQW69ezERXfAbd5bYHPoGwMuAq4QfA4znI1Kd7YR3DEYP3aMq4acDHr2B6BcvsBd/nn2tgb3+TMa+aPhjDAWhey0cl5A48nE3ArH7/dgw35JKYTKMP2B9Mtx9kBGNBDQxsNxEGqd7OtU7qiXSDJrDosKmQd92KLG/vzPoBLur5GPWdcArgM/iTP7cDF797pv6ukhWcqPTlCe6n/lXHZyyqTDmwmGKfzwU8C+f//Efw+fPiP7n84WdCfy1C2RFrBPG0UsPDoivJGjh92yGZxyDBXELK5LHKS082wjLn2HL/Cjl+oJuqAxuuZUtnSWhPPYXdBfpDkS+g/jTfoT4dEcimu4w3S3yL9FdpjtK7Ygf3c0Pn2pPd5hosgHR3X/vmB/JiRtmu2jcYd0ZuFttrjRCZGw5GO28Vx6/lluffvAn+Ca4hkUM+ca8O4k1H8X4tWnHdZA9LspvkGk+5gdjX5CTOPP1FFu9H8X/ayDokYjeAPrBiP5niodepccB7zODXlF8ne4XxUVvSPhovsEHhQucL/NhUV4uc2mMNgXN5vt8e0x4LeCDYcy8pcFd9DJObnSt7Lk21T1JPNxlaqfbXi3pynalyCDBngsjkzD7hhPZDmx1oxiA5l/yit4YC8u97SgX9BInM1LmhYdm8XNkRP76/K/+8/td/nb3yWMc/nvvDzlf+G9vPFaD+Q3X5DYe2Rjlb1YhVQf2NR1y2zEqu2L3opC4aXVwPdbnNeyO0f2r8e95FlyjNv5dirIGwWOSdZpHN0hbiV+bqPhg1Sc1EgV7g6kMpymh45zu+vzCwhv9ChYbvD/ptlQOR0HkcnnvWUE3zIJczrs9S3kMlfjBEVexToHcTqUp1yEz1xdDfymqJ7A2USF90sD3RsdP8+/9dN/Kn+Akp7JZ5k3ZErmVE0PFu3nqVM9/o3Dx0prDSLyHrxJOUYQX2/QDQIc5i+Ma+7k2FMjX+dNgk7junv3CeBr1YBTGh/0nQ48e0ivHaD0cMYwBJPVDuceJn4LHDpBW96ML2SzKUw/JFxKmdb9dUwe7CJ33PWaYn5XBdlCUiV+7yA0sNYLHoIaz5cIr3ElZNYpB6HMQxlVzJf+e2gu5huj5J7pHhT/7Y/JfP/xd9FF47N9eQxlN5Y0qGBeZhFTmmyhCIT3ZwWxj3guaCLIEf1Td76Mqhetjk36JTDqbfv4E7OcW4E9fCGvAuAoCmjTD732iaQt7EfDbL0zHUypDaaJs7iScGjQKj++tlOQd0Bee6XDPKJ/1MtjjQg0KKwmpw8rvfMRnwl+maQiwAjPv4Yf9j5/Zaz5zU888PlFvyuORTZ+J6G2iPxPOEuPtGhC3RfTlKfq3ZsJZPwi+9gzgLwf6XppjnuAxgMcJWJTfYzzO71FOgXIEG1P0wYh+BuCuKRpl/1vKBy7C+d8+RR+aoh+dot+I772kv19D4xf1a1P914GGte/7fPFc2BsN8FBE9ygOqQP9GGLYq9IUfRjwzy6GuOUPgb59em+vki/tzIV9+FqAUkHTu8ytEf31U/Q3EH29XM4ctK/gWc+G/MxdSyU/L8KBgqa1HpqiGxGNfW+7nu5F+/EszLdAvCWUgwFNGgRc+oV9eGrwx2/9ok+8/bNb3/v6/sd90r88tBj6f/JqiPNYlGvD9WxT7vM85Zlag9YQTJ1oKTdsgw+2zugrMvxWfJ4+GOtBfVgfbA23BkPPDGl7727AT3VVkqSyVn38MdmtVR+Vg4r/TYZODlwFPG5Hm+j7wfhbQVOnCRKUSZl8UnBGZLatTXdPbvECQExfJF7tcMnnuZ+i/DWWn6F2DzzwkMeR/Y1wMeQdF/BK+ofitgIHP/O9U/SfjmkrjWpbkLbiS12daQu7KVG+V73qdbqZqpdyqZxIVev0UtAtMRNytb/v/SLZazgkMM41zA8eI/14jqSpEf08QFz/AsCbsyuZ7mfPYLCLoYtRPXzNPnYcPWEiwZu0MEVy1ifXnw6fdhZInxYBfvxQif0MwM8DIL1A/F8F+rcB/gBgvzVmcEAi3bNEPFESKQTg0DDzR0rjLhH+L1bNKi7KtVH7Q4oJdgdiYVCKInU9BtJdxlrSICIOXYJddCMYIJiggNLd3d1dDt0x5Df+Xr+1ex/tg/8Td3ddNyONkkO0uGk00minceSOhdARAxq0OVfoiKkl+fcnTUcS+ndNzspQz/oi2cbGmDaz3rKwMBHk5ra2tuayPs1FNjPg5uPhod3wsDIQXcMtukbkoPDvbx1DM507er+lLNom3NaAfPf36/cvrWgsfjdQQ2Pa2ouOI5tWC4b0pP/4+qecGP+kneXPN+OfsiIfZiOZ0bChYU/jCQ1nGu40vGkwPmYjraOxhcYeGjp3yL/1Qdp8b0U2ok3//6gftHU/2ezPOY223u+ljC6tX5ro6ZJI6kz/ajcFf8b6//+f/Oec3ZaGHY17NOxp/C9iy/9Ulf/X4+o/Gp3dH62Afd96so8UwDqbGMf0WQWX6zIvBWnoob7xB8N+JxNcnVnX+DXQCuKpQ3OanfZYq+/L6fXpEYI27b7oN/gURZOu6xkvvETLoPxR14/O8LtiLn98qzsMjDTPMEh6gu/9N1eB9d7Qpy5MDNT54AXruqmmT37g2EEXV2nrj4tSHHJBSq8Rerf0yU6et9ClPm7etSkQJ3ftrH80FwTWND8u//H38Pq+P4ipPxjygqIU+64QGAoElE20fsCExcYNfzd/hOHKhHBU0yeQjgRE9zd/RuHDSOuFti+w3Gx4vKP7K67Gc1I9BkLxKlfAY9VkGDx9jrGKLn3DGs2IZa7V4bDPiRKv3RaBJ713Tpw8EgnyQd7AV7t/gLdu68nhjz/Qd22iYgv3T7CUvUpbl/QTmiqtl6vFonDM7k25flUUKhwbe3I1oiFMOcIxOhwNDrPdRKd9DLbfn2d+sy4WRskW6rvfxULs47NDWlxx+PXB0NwoIw4PjMOun1eOh6wc6Ir64iHqmP5uz70EbGb8ZMnDlojljHctjJ8TMV00cDpAOAnHtIr7h6qTEC8/abNilIyTD9feqmBMQWqfkKRGYAp4V6UlfhNIxWNNa63Y6lQM7H8zcY+cBgNnJc6VtengCzEqFg1Nx8s0ZpV3HBkQoU+UppploFJWSSQ6KwNnYkL2Fm/KxCWLr72ETiacci29tsRkovfZjsNXmLJQFfokpFYtC5+V7TZnf82Cjo390w0LWZifj2FKkM1GzbH+sPT32WB7auh8eCobMYUMWf3iOXDjmLmz7m0OPlp1h7uO5eBdRkGosVgu/rKefPn9dS7I7XNWUmO5eCsXESJ+JQ8UhYOiH9/mgfuL333NyTwobr/31l4qH3rMhtVzwflQqNuvXUvNxw/SY6dNSgUw7/fy/BFWgMO6lumRDIV4+eu2BtvfhdAxqk6viivE+NApvlm2IrT77Vx736gIu53UQwzyisAkVqoUw16ME19e2Ok6FKPNPc3OprEYF7Y1xo/xl4DtullAqVcJpIduOrGOlcCrPGouTrYUW9kKVHO+lUJjUmybwJoyOGYci9pkWIYs9qKPKgVlOH5g4M7y0XJavSe4sL0sR8O+DkdnSjmoSfkz8YcqIMl76aCGagXeOHu4Cz2vwFmXqJey8RXYpfLimi+lApbkcvnNuyqRIMifnC9difMhKsNRDpUIFs0+XxtZCaOKHTNcXZWY3TNnm7GlChTuHfudxKvwjEHugotdFeS8/UTzw6vQe4PdWqizCmnSN2T7t1QDx+YPV0pU46QRy61J+2pYvx23V/hZjeST7hWU3mpsreWvTNlVg+2PskdL5GuwviA8aOezGizPs6l/SKrB5tJ0t9tjNfB5q5xFPlKLSm0Rk+i/apGiWL/zrHctTI9YX5orrMUxgUcW86Q6fJO2PyciUIfI00d2ZZLrcFTcMfz5lzoMxW167tZeh9KSUKHG7fWI3FdgaKBQj8kMr8jzjvUgPZ2KVMiqR7hk4sbwhXrkPgh7IM/fgKnS718FyA3Yw9wOw9AGMBgkLXZ2N0Dz4pk3H/Y1QmhHZ3PEtUZUC+58yujbCGXW/Tc/VTRiH534ea91TQgUZR8olmjC5aufpJSfNaG+WUOQM6sJzCwhgXIrTViMjdbOEW5Ghf8qG2e7ZpROmdZ9TGhG24SW/cbZZrDG7yVX8bcgSocumWLRgmL+THPVmBa4DUTE7JxqwcVg+uCzZ1rx1uSobrhFKwoG1vI9iG1FVbmVePhMK1ad1hwQEGjDqr/lb3PYteFaUuqBuylt0D75wHTXShs8dvIUc15sh0hw6Jd3z9oxrmHvYl3YjrY9ic9amDtwvta5k5ezA/zenyNTpDsg4DlW4nC3A4+iA/ZaeXbgJ4+p6+eYDoS9vsDG1tCBY1F8IdELHfjLllfCa38nqhk12MIvdeK43/NNTLc6kRrwxuSNSyeCuQl105+dOEBVWX5R1wn6Wa/QjoVOMF7nCbVn70KJqOf1v8W7YGrIxPnUuAvNfD5uE95dUF+s3xKW1AXJjwOq3zu7EBSiuzTP0o0Ln0wKX/F0Qz112vnp1W6E3206kf2Q9i+s81k1tBv6IZFsolXdyC+9GnB/oRvR1fxOOw/3oPWbpNRG+R5syW/XuGXbA47iFjP2jz3YVygpj/IePOFjp+TM9yB5QO967JFeMOxzG9us3AseVtkjPQ96saej4DtneC+Wn0qTKU29WBPx0P/Q6j60+6r6d53rwz6y9/GjBn0wKlS8OevXh8ODOoFX8/uwsH4wSWGuD1/oialezl9wNTFdtf+vXyiUDhZmcP+Fo8zvrF9n/YLvE3bp4ZlfUDVXZ2U6SUGdjsDioBYFrx2TJcL9KWhJ6JNXraBAiYMvdZylH0o8e7I8L/ZjC7+2+hWHfujkHnI9mNiPgG69EaGZfqyzmVkKOzOAJ/6Ktc4WA8ij2o0vxw5gc44xjlMH0JTO/1hQdBBEh4eg3rNBuFZ0yQ2WDUI8cbRxz+4hJDwOK7t5ewj0V75+PZ06BMeLITaSW4axaf4qs5fJMKj8zF/I1cOIMuLs2IgRnLp+94ZK/Aj06O0Lb18e/Wfd7X95m42QJCtxOnz14xih9YQv1UZgv/9awsXUx6bFfQ3RrkDQjRSvJnaJkH06uFYTmyzC0lm/sRB5/ZxMDOdZiOzcuqlTNauIG0ssar62q4h6E42xY0dXEX4Nq12NmpmJ4eagNMKXmWjXJN0rU2YmWLc8Lzfcxkx45wkecmphIi4+MXXO+MREXG+UCv1pykRcMxdU2kgwEbzB/cpBbExEiUPp+sPdjESJnNE783hGQkTgraW2KyNhwfXlcpkuI1GppLLVX4SRmGlMfPtxOyNhStEMa55gIJ7MbYs+Ws5AJNhHmFh+ZyBCz6h5RTsxEJlvTttVGTIQzMwRTDmSDET/q1s37x1nILaHqFUNrWUg6O+E/lw/Qk+8LPPjramgJ44ucSqfi6EneOmsS7n86Yli6a/zUfb0hLa0VX6KFj3h7Pb9o5g4PSGUR7YTP0VPRKcxvkvZTE/sKO7KCpqnI86+71kY7KQjrP1NQ98W0hHq7A+sw3/SEddb5dR2vaYjphmqLNof0xF3O94JUY3oiHf7NSV0VemI2Plsw72gI3Tlkt+wc9IRaloHGO9upiOiPD6PriyRCEu1jeU1FBJBPUVrRdUkYjZnpFIknURc/2lqWRpGIiq8KCyv/EiE7T4dd//HJOLHti8cFXdJxPcP4TNCN0hEc6+oXJM4ifg88fVJ6BkSwZnoTv+VnUSIeFSL12wgEQa1OzKvza0gIo+7SrN6BTF0pjuSI1Zw2cqRUd9pBTPtBQc09FeQfyKe9ePFFVzhzXLi27+CN0V0WiyLy5h9ymbF0bgMD5nZjEdxy/jr7XFpdp9lXGh+xU0yWwY5IjNgj8IyvnAM5FhwLcM/QnKBef0y7q9R8q0cXMKBw4tzVUVLkJU6ELA6jPaur58yd1yCT8kvPzbDJTwKPr21TWIJHEXn2JqPLeH8bWc+5tVLKEq6xXOzfxEDP4TyOwsXUWp/NtU9bBGkh4Md+s6LiNUcYtG/swjvPuPNLrKLMFQe663nWkTI6OAdCbZFSL149KZlfAFcAVxG3tULSFt62mwUuwDF8t5x3VcLoNNCooPtAoK3lF2IvbEAre7292tEF3Cf/HrM/sACSDbZ8msZFtDm6NwZ0zuPsyXXS20K5sGbHySq9m0eR1a915Vxm4fsAymz66bzGPVYG/hAZR6P3oWwJ5+bh+Va6vl1u+cx8Hn+iNkyFcYS5BNDnVRcCq91sc2lwssY3jtDqUhfOuVY7ELF2VCTZDcTKlwsGWy1VahIaB3ZdEWAihTVYy0Ce2jvF+acgiQq1ghfVpTsmQN/2/tvegVz8PJk8nL7PgfeAnGNbI853Je3IzNYzuFYXuV+uWtz4CM7loWIzEFMraCJdHAOgYnPPxowz2FrhLlL3cAsGsebJmXKZ+HT5SRcFD2LYuekAln/WZzKGp2vs59FONHLr6c1i80pJi2zYrP43HlL0e34LMz5nWePss7iSY4Wb87kDI4FHdPSbpjBWdZoCl3qDModFDhDgmcwu/DjycXnM6jWLFTvuj2DdWNxjI/kZ3DBLoSy98wMVighmgk7ZsB6NKhAfmkaYqrc97o7pyEh5FBpljeNhS4OjqWwacjIbMh75D6Ny0dUN5AspnHYdrec9dVpiJy8XdsnPI0GhTUTsuzTMN51c/Qb0zTe3hbYRhqYwlJt1HfJsikwM9HPvIiawk0lCb4kvykMPNMPbLebgrdjkfnszSlcnxCikC5NwZP/86mFI1M4pNFh2rtmCt93mbWljUziYauq//OqSWxfjE8XiptEv0kUuTVgEn9vY0q77TCJM2xFSV2ak7i9+4jJ5cuT0LCc6nQ7OglDxrvrM9dM4oFuMaVxeALBZp3aDRUTeEiJ106OnsB2j535j/wmUOq8V/+47QQCOELXxdyYwCq7foe9ojR7hxzarnYCbGpEgBP9BFpedng794wjum12Tj9vHB8OjCju/jqO+y42u744jsOzMjudxWgcDRfcgkRlxmGRzrNK/NQ4UnN8+A5sGIds3FbpgpExGNtK64uUj4F5fcpTh8gxLAWaejx3HwNV0uyGGnkMNXLbAgfkxnDt3PlpgmsMjs0XOtTWj8HTluqg3DCKEwdeBBr7juKlcIPKjOIofD+NPv21nvbOnksVLBwBS7jt6f4nIzjFWRU7KDIC14ixUMHZYYwMHySVRQ5jvWI35zuDYcz2PtgQtG8YRYqmy4U1Q1irw/tps9MQOsyuUk1EhyAUkna8bnwQPMmKbmc/DqLJ88KLp6qDqH2wyfgn0yCSDrHeDY8ZwHSdlbGB9gD8v31oKdkwAKGcc26Fif3YsePEY3GdfnzNkg3lWtuPkzp2gbo/KeAYu6BcokrBq2qxcLG5XxgjRbGF+/9CXJ5YddPZXzAvWvYMqerD/XMhWlVGfXjD3VDOS9+HQnPmLw99e7Hnzk5ty8O9cHUUPpv8swdrti+7jp7vAfOe4MzA1G4M96tmQLgbPLu1Bbhiu3BbzMY95GgX1ojh1WevTshJk4SYpjvA9cTlKJ9sBz6vkjglwdeOA7zk69zfW+HtysctS2pBoMAVrnUcTcidP0pZpGuAQq+gQKJ9LQzXHBCOVKjCjoC67rWuxf/oOf9cCPnX1e//R7tZgMeRHHu8/lXVMAvSSrKYZRkl28twPlizfczfs0LS5WznnOMwK8zMLAXsMHPs74WZmU9ymI6Z9Hpn9zFTtfrXNdVd1Tv9Vc+06FFXXx3+nL35F+jhFzmPaPx/2CMbPwD0lQytp3/8WSaHmg22Z/yTn2s+M9RnhfrsUN+FBBSmF6MgTbUZB+BiDHeCWQELCIBVuADP90ewlmE3rGsDwKHAD6oOJ00Vru0gvHqVhDAy2fSBvvGIFaaPu7r6XdL0wTn4jYmUOHsmMhBtT3fBM3MPHCAqDZ0BD2WYFCegAqvNfm4UNcrMCqdAh00KIgiavUYaOgvatVtV4ritnmbciDXoaWQYVgQqDICFRSSlJljCl8X6NAS9yIgPbXAMZNYhhY/tCZi/7zECTUuqMX4DxzbAqDM9Nmid0ocIYOctAN/J6ZOMsygwAIO+wC4IG8CiTcdwmsekdmkGkzsqAJtMPaG8FjDgKRCUHRC4IdTxf7hqRy1wx5pM5mK2QtyBAXOGJN2qZHdqVfy5OFXkrjYodux3U2Z3YhQpjXpH2CSndaA8pKfxqjx6OSm5ItrhCxtZE9NItlV6JDHJSTPFskFhwQLzma6JJLHltaF6NGWUS3CACJwoW02boD0SYY3TB6DgBCDGIhZFktUYRccGKtJvrQqnmndYdcj0Rg7/vIxtAUl/5AwbvdgKZqBmCg/uGMtmiOq0YzOTZBK8aovxcs26iA/x+au6Md5XTO0Epq0Akhg3q9PDUkCqHZlMwqAStXX2yi4E6RPOsCYthxLPPYU2+4RuSvVqjogPr3UpY1JIw7Ty/PJx6qxzeX3qkQbPnhywA8n9EnuzrE5hAF1gtHPbxBN2lWhYclvG0iNmyozwpHqYjW/qnNRJXe+LqSTa4cBotVJMUdST8H0WGxHtsgxMgwXcm+iNRreFqImeRJhtbdVyXcHGQzC8cViGV3sMDZZDb1e688p9lUK6kF4/MSQwvXdvBAtnbF5kOAHfs7Fzc/dgb7R7yiRqEdL9vYUO9asFUR0acQLA6k5MMKyeGmcW2pFwtV7913tIYGHcUHBhYC2arYIFwPR2CHSVjGxnBj5RZtdvJ04DBFvLjD2D3NbtPlk7VB/1DPZgjICD6IM8b2YLgAcLnOjYa9C575D/m/HRCJvggNwI96BtnwNjWhDYAPdZMNaAoUDvNPVGHdggchXOoYNXdXyB5tqpw/aTif8Mz412nNMx0pnN6Gi36aJN36+P9XP/9Blacx11BlIuog3hd8ak8b1SO4aF0aae6OEmLZFLKOgi7AEzmFmRAuCwDco+tENQGEAciPvRj9F/UT2NWvtDhw6OV9KcOo6rNyVcBjTSOU1DvxlhfHsUPZ6XHBSMdnxx606BgBSDYICBBBRBbLMBpGVvSXylcNB4QAIdRmDQQQM2FKIx4lDaqSGGiP9R6D+SVjfTf0/+a+PxH3f9f8o7oECozPQZZUXEwD3u2zDIbWptd0wjaRNJYDUS3Rkc8EhAxwGMDD4geVJSwQiHD5mGYxNtOKkCQL1CXILTaMdJUPVYxQNgrkFZmUUwwoJk49qANfT2WISR3HCF4ySP4BSkkIcgxBMj0IZ1OB5jYXgVD3GN48jBuhdOgBmwS0aXgKMIcPt4EA2ptMGATRKTEQ4qLJi5n1Uymg6qRTseDBKSYR4Jpc5wHpwUGGwyBWzjCTxalCNY+TlzmB8OQdjbBGMd/GZOrdIsYBpf66MUjykzpAqwAHKSZ67b8wVpOIWFcP60NCYOECBJSTcKp4znBBhscgYJxC+NwjjxNfIktGO28fjHpIoxeJB9kBDIEi7RxsghPTc8Z89GrxxUYQ+Bop8NXs0DnWms9f3JzZIFK3MHunm75SApeKxGEgVAmA0Dg2iL20tNJI8DQ0F4eQdlBKnMBBjvhINFMngBW7CJd6BbCCfwSkPxo5oEbHS9KN7OpGsxYADiPhTt7mROn4By+wYwJySnzAxFAnmZNPCnIsXFKKGMhwgDbMF4I8R3c40Fa5yY3TaNhrTxRZ4F6MWFFlAGX682cLBhB/gwYnccaLQKQxGYGFC8RJkVY4n1ltUjsiyb0+AvAQJ81cEC5/ewA4MfbwVgOGAvBw3bQJzkojFozEsdtp1SImS2ukhJ1jPhtMYjk9NMChfPp7SZe0miDLsRfYVQRfMebegxaKd/9tBbaCOcomTu51vAcGwQgdwVngxhZHb+xn96Cv08VL/Dqx2PmFlsVP43z6HRBvr7M5LSxWwpPrHUP1P/351TrKJ1UhkT/udnFdrcOfKMg6I4a5WFUOPMcC65lKHGU/bc2fCOf+S/eL8TWOJ0Ce/nB/UkeqhO8dvnf/U+SWCVtXQq7fz75zuoKYlWe2mr/YM028y6ZrvwLMRtfXt73M6/6jUUy/JtJm6/9rqtcfub5IUcB3j03t44wNt/8Ic4wLVn90WNAI/P3DLTCPCltz35hUJnz5192ZUHs9nN2QPZ7K6AXVkSG6UzXb0Dw+OT66Y250rVrdn/veSy+WwhW8yWsuVsJVvN1nLZXC6XzxVyxVwpV85VctVcLZ/N5/L5fCFfzJfy5XwlX83XCtlCrpAvFArFQqlQLlQK1UKtmC3mivlioVgslorlYqVYLdZK2VKulC8VSsVSqVQuVUrVUq2cLefK+XKhXCyXyuVypVwt1yrZSq6SrxQqxUqpUq5UKtVKrZqt5qr5aqFarJaq5WqlWq3WauEj1sL0tRC6FtxqwbRpavOBXQc27dpEn2OifZ3zuKLnM4We0fnqxyZpF00vnWWyY2dTcen8z5y1dNEL30YXp4/UL37bjz9zMd1Vn7vy7qW5U++jS+b5s5dW3PJlSyOfvep1q8df85ItT31ttjj+unt2PPV1e3bj9TS37fXhb2NfXzu8+Pr6FZ99/Y9esPjGG9+/bWH1B5cX7v3QZxfpGN5KPxh/65Efzb2NrsM7X3Ji+d3f+c3y++j6ufdnb1r+ENHEp5eOnPj0yCf42Pu+tf3Y8p+fduzB13/uGN3Jx0funjhOtOP4GV0PPf744tND/cHxz1APjdFPyAYSNgOUhwbW0BZ4OqYDHwuiZ688LrY/Nejfo6eBAWqk5bfo2YGg5wL0TXp+rL8o8Bx6ceDX6CWBX6eXxvaXg8KYVwR+m14V+H16deB36TVx7xtiyxsDf0hvDvwRLcQzHgn6z+hoPOadsf6eWH9frL8/1j8I0E/pw2CAPg6in9MnYvuxmF8IZPpirH851r8S61+L9a8jA9CvYt4UW26O49we9Dev3BH4lZU7sRagMSZ68soEN0aeFPSpjVsDQacEPmjl1MD1G7fFlh2Bp6zsDNxFuwL30G72AF0tHPhoIQI9JfCR9KzAtfQcYVpDLwh6nV4koNPopZKhMXqr+MBvB7unn0gPQLcG/Qsrd8QR7gq8a+XuWL9POHw20nY6lzI6GrxmdQyg52kx8DNK1E6f1RRA39EHB+bMGsrSQmYNzQ59OUOB34y50HUOfefVN3YZ8vTcISLQS4Y2Uv3W40McSCOvAOhNI0TbTiyMNOL4UUd3rvSNmsD1sV6NuTe27B+1uHPlYbHlOTFfE/MdMT8xisBPBX5s5dgo0R0rXxkVetfKN2L9J3HvzwLfsPKHWP9T4EtW/jLauOs7gz6/cnfg01bujcevHSd664mNgduumwr81HX5wCGaHW+nDD096GGeyX4aIJreQlmanW5YLgmMfvTQwIGbLg3s/9GhaQXoiqD/5odXBsqPrgpc/uHVgSd+eG3s9aiYT54GffaH89OXAPTnaQ68ObbXj0wDNH9kIHDiaCowf/TkwMcd5cAnHSW691FPPuoBen7QQS8M/MnMS+LeVx3tDHxXsBybeXfgB2feE/jRmfcG/u3M+2L7BwKvn/lg4I9mPhT455kPBy7IR462IWR70L+z8sXA4zNfCvzKo74cR/560F878414zC8a0fbfFggaX+mnMcriMnJCRLqO1tMHdHXg1SZB6+iJpi3wBcYGvsIgcD6Vpzqdm+4Ofgt9o4H1KxtcuLKPBon+OE4T9LZdGXoPEb1nX4YQ2o+ENhVapqZ8oLFnumbR2bs0dnx0bPyJ02NbTHa20L2wVLzzbbPl1JGF8sg9S2W6f2n7fZjbMe/G9yCxvGcyvbj33W3jp2/pGz9ja//yzC0jcw/IFhcfOjI3fuDGw4sH6leMHzznquWDN75/7tAbjy0+jL49d9mh7y5fRj+bO0xLiw9/34nxK/78m/GrvvOHxavuuWXuGtD119yI065dyBAtdM3a+aEF1zM65j82WY9oeqGzfmSpM/vu2VV0z1jP+MpSD+lc77xb7p1PLQ4s9C0O1q9cHKIfLA8d+dHiMF23bSK7NL6G/ri8JnvT+Nrn3XTtWiLy8OJtJsqkM519vX3DfZPhz+cLYyeP7V5/7voHrD+UfUR2Pvui6huq765+uvqN+i/rN9R5X/e+DftOPe+C8y47b/681+z/wP6v7v/13H1zfZcUD597+IrDzz/8rmu/eu0fr008YeoJZz3h6qe//Okff/ovns4vWP+Cc17wmFe8+RVfecXNbxgyzWLYgI1lIwhaQ3E+aBJRUBHF5sjZRod6z40+VoXG3czkSBr+IGl6Cxm4ZgyE2N75OJKzHEmkcTjxUBs5joMiIifqrcShw3zWqcDG8dVZLw7GczwJi1d44yIQYldETBH7yBiKJzSRJbWqzrU+P0eeWDg4Otu8FWhEgAWiEKx5W04NGU/BOWJp3qG4hi8Fd7WIWjfrLVttBGChyDTvOxIIN0JYGHW+uQQawlqwd0LOSdRaURb2QlbFGvE2stxcGMAqjDA820jUQ5uLZDyTs5YiiFqn5Li5XhyBJARSY52II7FoLh3UGEQwzF6s9QaebHMZHTsTGWeh8KJsIhJprqhYcZHznhxFcODIwNrW4nr4yEdKYtR4Y9UZL9Rc54gijdQRnOOIPYcgMNRccjXq1Ikh761aBXyY+u8TidmJE+uMqrAwmRDFu7/PL0Cst15CVFhY4shJFGK30s5Yr6IIccmHAm2soo+iVjKyV4ajSIU0FHIq6lUj10pRKIO8UQfDxETi4JRZvZFW3oOMshPjLIEI3ngHsLJt5bMYww5iGwtGhijiKJgsQ6SV5XDOirFeIiViQ2rVuuBL1vpW8nvv4bwickTNrBAJzkZEtbUlVJV8I7W9IbJsEUrwZmsdS2ujMDOpWtKIDQmEPPmGv4hY+Nb+AUDMQqw23ttGSRsRYK2niFrbKggAA25cOM+OGPAwXpTUaGuzsXNhoDO2ceUjiAGZiFwERxx8WlsQ4p1z3nlycSrb4MWRkch4A4jh1s60kXgfBT18OWYvzll1NnIRm+BkubVfRW2kocYZFGew9yxefWTZefGQ1i6GCxqLxtkUJ7QqELGqh0QIk7rW5vZBs3BxYsXp7ZhMCMdKYZ4wjdjWlqdYZn609WU/uuDW60/bumg3vOu0jr8DWBSn6/hlZRtmtFiVB8UkpFnKx0p2vz6if+Guukn2LQ3wvHldU2/Oit+ZWuncc3kQLCzY9JQFwbYroNiRaehLipsbB3n5RnGkNshOtoTi3myC4kiXt5iNTUR64uMlmxYIIxsb/XJ/eLBqjG2O9yAO5fXwMP5Pn5Zche8IsjWpUV4zLb29I0e8s2Yri96CE+Y1gHgsrXasVTAg+xaLMcyvIVDLO0yTF2s86LncrT2/GyokvkrfeN2FS2LoU9kNr6I0rW0d12uqM289cdSHaK3lQIxkcoYGlQDLjI3JqcIYH1Gv/Q5oSLrA/e/wO9Ty3mYlG70SAm10mP6VdqWEV0tg9zC2SwGIkT5+O9TOpS1eODW9o55B6jXOXUqJQs+5dYaCrEwGUrLhoHrOlYmBkwmU0evvQ3MfGkkZQvvrofgL+cXm6xQQpmCbnxL6Zsr2Tnd34CYa1NA4gkeXuAD9tCJVlZiwIImCY7GMXnMgnrA1VV1fbrRVYrzdLzaQqMUdg6o094kh63sr1btDtBL35CPVAXXs6aUtO2VVqrBrmm42JSHJM7JH+Im+6tScBsEKhG5pu8CemXYsbiUKREjxDSXKQ+pwBsDK22RXhirNlihXXmqSBgQ4vBI+7Sd1gLzy7PUENwgFxmuXjehxkqDrLmgzxkRKhvejflgxh1tEkx0h4Ptq7rN6TJ6u/WhyFbhkKdi6BepgWd9FGj0DzxrmvTOOKYckuW+razAGYsHQj1bg+HnUttOlloa8h7rxxLNsGHeYiaRIjzyoqykpLrbgh96U/qvNGjMlSQu62dxxjBQLHX+LwPCfbxuOKBBUjq/ZTeRervDsB0qisTIU6XHbUGGd9tks6MluBa+frDEnidJcIjoIHDG+ysaaxxf+cKsG9KpICmO9bX14gbmdPU3WCLHV2sy7LAlO6/CTgkbwhaWOxQhg9bslISbtOCNYbKdO8vYKuPIqr6pvKAcsbkfR4a60DWav9RrKRXmE26TMgk3tkMifjdlQPJeXZRLOf6OgKLW6B/EP5Qx9/f6WwV/MyHJiqUntUx5P3Ly+/LF3/3oPuxOc6OglsQk29z3Pqp+s6VSMYZGxdx2MA3UNg5XHFyRq77n1ndUlb0TS0ON6+R2tRGsocwVLd8Vqg2LO7Jsy7ApD+WfjTtV2RST7AejCP6fNk/dBnCKK1FbteQKi8w8RwXh1UkNr1kRWNIxBRZipqnhriRMKgwzWa0HvkVa+U9VWxmuYzCOPy8YRazbs7aiK7LeGvr8sOT8c6wKis5Sp1vMyFNf3ewdP46WDiuC5U8ywP9nM9drJIlyPJK1Y6Gj/nI8PQLPRvpWZ2TZsN5GhH8K5CQgQIy37/49ER4W1iqcyKAwK1Kv5+f+zFZnm4mxRPzKPDMkWO/x/kK0f0I3jkmd/2ac9rkr7n/SYJ0SxnHdB388RzZkd+scxfzGV3YPVEddDVkBAUvwcf+8+fYpyJWtm6jUoSGY75F6rjhytz+4FAGVDMtpASp02VrJj2IJqB0A+1L6QaE4i4nVPPoeRogTopkR3WgLiqlpT4w2pNssFotAVFXGDmlUxKFxR0wM+h8pEW1oNkYDVHpnZEoTChpT+CnlY6Lbgimb/jxelcqg5vk2XbmLjmC1A/3Ndzo8SyC0hPQr7jn8ciH9o+oCZC528NGbmfHKfI2qfAjmhgE7E68H/HxxOh6xER0OHySBitWay/yejIqnXFRkU6fuoumIAn//xS7XJpq2PrHGdqbQ9YMM/d28ifBCZsxfOxNMhTTi0D1XLK5tUf6CdAfZIamBGoVMqfvvglE+EAsGZbUL8y0R02i45GXpjJUMxwAhT+/5VEZH6iJ9YvO6TPfDKJ7p+q1U1ebVjtzV1fCaW3lg0L4tVwUuiPCWDkhuwuxZvAfvtqrGey4vuI3cinOrcysF5qRVeRl8XdXaKlaGSyR4Z7InN+gs2XRIU7fpJt3tmH2fsgPnOhPQWWah5HOUaQOeAJ+G3gtJYrjcJzDGPEIiQsLjsstEH75mFCz/+shWqtNzmpx+GyWoAZ87Ovd+a1OGT4JGnZ71CYABBodaL4CRtXCy7yOBtU3hAkUnMrhhuiHP36fpYSGiWkPVbf9qeiWpQdaQ5ry0BXnp5mY+IA5ZCUskGhG14gfXY13+zqoM706Z7COXI1uEyz81fYNVkCoiQmkoe+ybNf6HgO1yFfwZVmqDu8lxvwN/J2Eqzph5I6sBIqi/0i7BX/I4dYNAm2iTx2pQ78VfOtl15EjyCWAi31gg9xXbtgSS1FxfLom7KZAxLjHZUaKJtot3cfcsJ/X3PXS+UqQILCQsVVF3+THxdQzU7+dPhpuUmjVT6nq9tGkoBxXvEmhCfcLDpuMYbCaGcQbaaNcDUxowcJGf4YkvJA9JjAcP4RPzXkXZAmx3PXUJj3uB5Nlb7TTaUEMLkQvUS/BVZmMQreuFDuZTynZOyF3tbbz5aW+xsyvOcl0Kcz+4smQWnMXInCL0whL1Tg4MqeP/GUL1OMUrsPOXsKGQkNVa/+KQ20V6uE0YPlJm+NuGVdxuHhIX2mZgXE7k/boRZe1XiKOUmdMB+3Vfnz4nlL9rqGjNPmEg4b+qWkCF2713I0vA/Y75aBgulvLSpU2t1egftD/tt8cdNzuvhlCjGEllJ6NO95Pac8GAzjVzZu6vXLXFk7J00xCw5gLCzz6qWTXmNvWfFQfV3R6DcoINV/KDX8OxgG0n5qizkiURytZ3Ehhb0OWKbt9U3XazVziLFdSgcMcc6giXLhXTXi4JrNpMyY328ZHH3ntOohpcxAwKc/12u671NtYYIU6j8/YMCg3/12WYtoWKoymfSe/0kw2PfctBgvKQ9qd6Ag20e91mey0dCeOsNjVMWYaQI5nTwhb7ZUlZmUXDoW3nNix+SbCcukGf23zJGcdlrgLZT26PYHLoA85e/l83PhqCkKNLMDqTogPB9r/3Ag6jIzbIGgBLNImFsXRs9saTS+oFfCCBXgGt5Yxoxxu6mw5ywOwV0NjDjy/xgvXeqkPTDnIoGEUT82747uawV1bTx9EQtSBVV+5LuxfOLLQURF5lKHE0tFd0bdbbw7nhG1Vy/XWOgeFrUYtLkrCoXmAo07zR8yBZxifuGDqx6Dp+GgJWgTT2u5jVd1BJXGdJGqOC6CaHMWWCDdInXrJ+GWNKY6UvJP3A4pNErBswjVHeD/5HP3SdGowZjewi/LClVZH+2QtWxF0zIOxrK7ndzaj0f5JNKnh1fusogPvUqiGKGk46c7oJye7R+VI2yNSr7ZziyQ6ojT5phnukxH8P0+YHG3tSU7OIA+gVkfvP5ODwRPIsE3dONQLyD3l5wOEeLFQuuRdRIsVCrJJZ2jAYZ7tqN2VcJm90k1q07yRekz9So+IfW5YAK16VM5bwdjQMK0/apTB8hzUzPn14rZXCEzId01B9naQAgw0d2Oz/G0t/UyIRz4EEA9NnsKQnPd8cXCvulkFhSAHEQaPTMwlW5ncx5z7TuZkCNFIJxv5nVk+IfrIEwVUBI2Ezxxi8AyzjbJxeifGpQWg6grbg7wP0G0vGcyhyF5PARCNmmSjC9iEYuRP1jph1tFkqPkC4+dhXsnEqe/ocyBE6OWZq6zdMaJ0Tdxf0pP4Xh8e9AKMGI4TCVVPd89I7mWe4r0bl49Yw+3ZSazlgZMPh0u4Ln1jIwjhQ6wQGvHzw2UmrjoYw/vLGZiPHBmifLw+ZE3OW3pxUPYPWWucD4XjoQqynepRHbEriyvOfwtvZI1BV0Vg/WkRdm3+shrWQ0W0kbEZXJJbvOn2uTNOy+ANkNscr7O+9pwodGuEKn7kBPUV09+gprBLMpWOYSUSoRo6W0DNzmwuIPGvePq3K66oXn8EeToHPbk+D0s1YPaWVnIe1ZuIhQ0rgY8uAsU8M+wWloMHNVcoNzT5eM+xM6xxhCQR7P6k5kUCO9r/qYCPmektHlg6VifSRsrNs5v0q3RvdF33KnXc6Ww0uJg7eOMoy6i2tPEfWBfLSeq2RlMj8vqW4GolVyopthhta9/v4Oe1MKyIV1h0UB/ROGNl9f6Sx0Br3nUumWQfyYpwQ3tyM4EUgsoKej/FE7f9HFBKUshhVa98RI5j0The+C+yLn23NNmJr12l8NWGaro7rr4NLQYD7Bs9G3EO4/lsyoJpkHBfmNMR/G5ZTpz7v/UnB/SUZ38f3Tmw/98WHVnzOm7+2L6rb+yIJTfG66ysfAj2vpLqVk/ntjaBsKab35sHPGo3rO/T0tPiFRpmEWnE4IXKYMob4GuI1p5Q/6G8NiCvPPT0luSCbxw96T+OLz+szvw6PbiVq3djprXNttmBzgdVpGKZb4ZRQJhjNSib4jWBPxl7O79n9Zi2fApivuLC5Y7X2ganTvF7dAOEjblNwcV7ROpMKo693kUEYaEroT5GxhYk3zkmYVHuXXoJboFx3I+bogsHdgzTLvhiRekS4SHdx0FM4KuID/qqittbW6ViQTkpmBDeZgv9USGSPjaWztl/b/4RCPnJfFq+/1jcFj9B76P43Ks4P9tpZrc7GyfLGm+I8wvaDkvGR8RtDd3ttd0PazfKzkDva+DSyiimupOkJ68M1rnZKzLhG3Sq3GU8nSmGzBhkR3YHrVZJ3Yt6h7B7/HceiLSnxsBV9ih3JJrWTXHEcRLV2bx8b2OqnPm9g9DeSY1Xk0gnl4tInTw8JOjRAd/0rLYPFLyxA2hLo5UVgqct/O/rjtHv6UQ6UoiGXutE6Xwj4nqaY9epTOMur+KWIiPXOHuCmIZswcgV9SP1p9NQYIqCY0KoD/Y6H3Js+w3MIHylIwwTRg/7zJtfAC3ZOzifxnfPFBOD8s/OKsQ9R4IKy7wO02KYOnm50NTKqES5RL1TGphPNjkQLFEd/UZV55ngp902XwvDVD9tUWSv+1F0ZNLqQ/FpYB6plFTo6/0c5LUDmNz5v7gWTA1uFxL4bCXuSIcMOCeqJ98ExaTrsnc3ZdVSa6kYyFTpZv+BDV+AdqOuqvKLbvJuK7izZVCveJBInl27Kjq7Da6i6E6sx0rEUrb8lPRmuuyJKdkhIAyYsLO8u74xcG2nq3RDcXQLtuzgm9qtydh5BZ5RUFHRBqCkLMtuqpwlT6V48tIxJKgkapn2RlVPPp+C2z+auW3CKYk0e9filwJHf53/dWvJMrfnhZNu8Zxnbq+4tatlU8207rVwNroHcU5fqu8SNrC5Ii5u3EhYiVWZ652u3sRY42q1/pm1N1/fcCtIgUtOsYAsvbEYGo0vy1A+GqGaEmn8K9UtaiUgd8o0SZ1V9J8EYzbedLpZOELebKf4XbLVYMQKRwb4645bifvd+mUrlrD1DNTMuyJh+nB62X0KenRhOkACB+L3hzyCTMXoLIKAyMZgDUjjtWkPotf/ai+jIPL4AAiXLKazR5+R60y7n/0jqgQCtPvIaB17cmof6ov4dJyBD24jb0sOYyuCSfydf0LX3K2Q1DMV2gP+btxrsNcnkcPVCRlH10iM9fqfgqkc6XY0ykdXzOSLXh22mbuhrhPr6vhskbApsi2lJEwmhhmc6tW+j7osJBq5Bn1fLDuT9CmXLi+qUZCWu6YMWXGtRnyZ+HzdwPYMsF6bi2vSDJwbuH6QBUEzg+RyNnJO1oO7Kq6SMBKQvjhgx2wDaUIWWvCnK2oPnOm6iPk3BEuWk+W40O5Aj4wsKSc7iMlecEDrIwEh0Ltrm5O0jzd72QwkhvXivyxrEoqEoa8NXstPMaCza2rjgeMlLdIGwLKOKw4Y3DY9rGJV9TipQjB1mNDq04Wn5InFc36Kx57EivsFHYxvCdWoMtRCIYmCcb29xljvhsRTHk+GsVD7/48AiK/1gbZMuejhvF2tLuNi2LrD8vIj1+RnLid5GHqoT4rdcPu2rMHdgOW+q6lOpSu8yG6bTCnxJH6Zil6TmlJ+p/qCRis0fXmCM/DmSIjrHkn9KtOqAZDX/sjok+Ffnu7qODrCQEMGjPUxkrjlq3quqMpNctBTxCw6hftjExZVUlsM1NeQbLEvSSNxG/Pl9VF46A0AvkvovYu+LWbg63Kp2xoMQOna6uzmpbiwrSZHUE3sh1UkRaWoJF8i6NBr6ShRX7EmfV8PDi1u49GMS2e3PtnGtghZbWTUZVTB51pFrQKMSGuCY8TOGXqt9lkk1xBDP1qGYwS5/ZPdWrf3vQxuI/mSlA/o4DqEblll+ahHjbj78z0L1yBFKY3nz3wKVW0nPvQERtj4VmPpatmpgndmOolahKpHkTAOfdWcF+sVN8ErtSXQ1YGMBgVa9x3p1oG9fpprQQbh7wuKoNB6tiIXEmkuhwygQTlrPK0chVu2kNsLYiDf3Fl3tgPQU7KyrEEFzkalB8t32auIzjBFuaeoq5jkKyrZKOYPN3HMbxQBntZ7LTHlk3sjjwVaM3LpFf6AHfiGYvxd5GbGvG4ry6OzFhixWgPTtLrCMjdxtsqYp9Oa4aCA0KXpfsq1Uix1Pt3MfZIUqQjDW955Z1dVxUFOociFQu2ndB1lB+0pJzaZkkJKrpudDV0Qvl3Yd30MO/La3UZOhES8ZOXpW0SmLalzzshD4RC+878Vq9Yd360L1LJ6aO1c3qiq2x7LqUOUWtHrHP8kqBpe0Y3mf0/ENLLLPOgdfOcIeUz+qAMfwUXvdfQqKNAk2peYMloT47mjX199LKMEOgE1jkbgkNygCD8rWH/fxTiBhuncqLSH7gkbfRdJ5+NFXPZKJed9qdWHYlBhLGnoEqA/5KNpVRxe7TroeW9wUi9YO93YM6Ujt1RM0UvppDNXlylmqSxCeKkpUAmm3BlIIXDzwFt3WxLPe6gADJ8Tlj3RKLxiRT7nvadFCgHZcEXsrrFvz20+oaEZJkCOW8hfW8phy79IilYZW2fUoe7OYybNDj6TErB10dko7ukpPQn0NiLjL/Okm0pDYyqne4w4fU+rn+vglb4U3EvpSV5lzdA1ycDx8A8C7byy1bq5aNq2W32sLSspaxeNm23eVlr5YWLttYXbbx6q+9j78f/fTxo/qyMA+LTnbFhYoawRtv8lgc1GsFAF8WFta8HgrPMm19UuRF9ncQSAMPs15BEo99o9W+BvG8yIxxOFTVHmWkPXIayC7dFCJ291xOO4z2clAtNyfwqsgy5qZz5qhj7PnXEplS6AdMaaeGlKJ6XglDhzDON0m3oagWnI9jRiActxGwqHcrLwtGz1O7pOfOTGLXrBKpJbxrLJdIg6VNNUIHXzB27fceuXSxYhqQLKlsRV+JJvkX7mU/CBaLGfGmDmHTRFmhsjieUe+U0JpKVIodbuA+PSdyBdkHU9S5AgeRfx8K/3t0EBn5Yxn94/znj55gfl9y/8+D/+f73yme+btVe3837eVv9EtO/c2U7Z2/mdH6+DffwSb9Fq1JqvUv/PEozT/NvAuK+2e0S8pfDf+sjbPMcOsfhu8aIo3+h/vY2/Nr/xHNVdAabfVv74XB0wyE/23jir4D98q/o3kSNtHPzf/l2Ao7LvfgkL9c/x5VjMCi7C/nHY2MkfZM/ZUcCF/cSE0X9KcHi4hjW4rsi/60IBblJUPM8NifBqEk3roLiPn/QfEdtBbeOaSYvD+suqpsDj86dD70hwuTqf2B4t72j39YKavBgaW0si/rj0GcImwp8uIS8/X9MQibftL1Xu010PX/zDWgh2MjmIyGl/6/aL7C314hDXmNpXT/19g5CpRL79pIejpO/+vp4NeXoRgNqmmuyf+hnzQ+HueB6mahGH77f2vVWiB8otshiVYhPviPkcEQ/U4+yHjzxEn8f7zzM+9DJQIcAkM/uOk/0bJF5M+IB6T6a5qSd/7tcYTRTFt7vX2vMS6fmH87nwYmYDviYpskoEv/27+jhbP65a/YvcnOM+bgWf93bZV8lGgzwFXYoiwRqkgYmLcj1Jf0wNkkKUyEKKZqGBgJX5Zah2RFr2k1mdOLRRhxHEPXFXRhrFHaCxbX+VCYQasHS9TQIg2Y45PGBEwwjCfQEx5jP9rCDwou5J+c8ZufTQXGFn6ROHU8+GxSEKQqG+zLslgsq2ajXCwujF5Cu2Bu2Bgbm2aGtAlRVYCM20IkbrbqL19ypI/8cWP8Awqpwjwxz267BpIsqOfOqQowrFiI1dluqgXaYA8i7feHY6Vdc4pvLzOQrXrpHNB2nutnNGTHec9hgdTphPQMKjmxZomsksZzgNlyv6yTU+qBK5+WpklBJcmImXUQS+XBbd1qiVlI2PqkWxA6t5BiQgbHQWjOpdaIyUwx5EWOwr3ngc56wNG6Szg8tteXjIHgwvMEKKAscxKhLbgIcZw/SqloGN46jXBJORwcl4pWhnYQFnSSHR2rizA8/JjmzDc5WlE4NiktL1G8JXugNQQaJFqdOIuW/dyL4d0WOG6cdWmRZsGN1nja/CatP1hmqji1S9CY7FjavvRJXpB8vxNrO3aU81kGqhXWvhJaWFiFR94g0dmRagIGW+ODR5XSdUw3J9iOfISTk/sPw3MdPjX5ROULa0J2yF8/llYORvKbrdYMKzBJGRbRCeEu3FcHP79a6cy+wGvCPJEDDzyy4XexhfNJudtwWfLYJd95CSywt1TAayYj+fb2yD3cLIbEeO7OIUK9hgycuZefFvfq0ypOgwscj0TaGHMt23FoqLvnKkrRxyww9rmQf7DMgplrMOYnYwG9sYViqFdLZmCSaOSBwPt1j8V+c3oPdTHtvNqfzYX8ukRxzQCH9/QQMIrB06/RYHuDBnpYxSN3I7T+DwY1fvUIHzl1/FU0ZwWi3c5clnOpBmpFqoxMLBUHHWdsE/CGoPyvR4kF2+EMBcfk5dx1HmgGzMRz34Hhvba7x9gUCLNcM8UYTTEOjNPJHSXvyPV/JAaqcHWMFwnBmGEkuJk5X3mYbvkcSsf8pDTca7Pqskgbfq0MwYtI89lz3bQCnvR0+RRT9c4fiWXn42f0EYC/nbzG3r9QhkL6dg79hI7lx5Nw5b/oTJzltVEwGv0s05duS1mOrgLahTPTf7kTxnd5td+RwEUyh8J2pbNLWsxqqRSvnWnoQE8vrMu+kQ9x611vtAl0Q6/hiLD3TIvo1bpM3ZY1TcLKfLBFOxTjS29IXYuuMOgIk+igld3F6oPZ8kmpe9/Iehh3eKSzoXHdnWEgsna0xWfeaM7EYXOZpkP1MTjC+TgAZnLdoyPEsbsKemZehVNe4IeoO38IjXIgMT0GLCYljlC+s8fcq9MJjn1+KxG6suyLH4WAwrl6XPJWNECt/NV0ju6pjEJH8v7E99HNnWmSISSHCqJsm2wumrTuSqygmhX4fmvIJhzwxbrrTZpGMdmr4CaZwCUQwYvMibfvHsQk3dyMyBT3l51h5KsqlTN/n+5PYjE+wypybifpaQW2+Vmn/FjcBp1bZFpggB86ynAfK9JU11WlngkzAWyuyvDT9c3gAIfTgpPPohLgB05O9n36yvLTrjkjuVoegGdWpr8Z8ErzacO/zqwIRbInYv6GXpKkzPsDNYUhkoyl7vvddB3LGmiUuws3X1hKLwdb3veqQDLT2ll1GJD113ovd5Tz9EKaDv1I824ukzFVpQNgyroMb3Jrk/jtywOgiPIzYUfqfK9Q2Y5q44un5FipmP5h51h9OB7FTsFaJNRvSLY1gQ9Qy2vDbd9PeEqz0bZQ2gyS0JeWhUFrJj+0WWDGnvq1E+f8Srcbozgeb3uAZF8qlmPJopIvdTDEjWjFI29bs/4BpzcV2NnKlGigOT9EbrXhOXvxPGvLdEne9pYhW30zEv2zjmHxdhrRNhRQC9wlqYnxZb+B6Hcb6JtKkhPmUS07UdxfSrk4uLb6yH2pgk8KK9Ug85CXQ7SyXF3CXATeg+MtTAizlkLg4Wbj41XnbmcbJYX1QZNlwJ6+jI/xwR+D68qArfE04WhcTQHnvBbnJa/x5yzcKmyiX0xpqqVhTyboF9ClkuaQuCgoXI+sjHgCm5H25Dp+SfvuFk+V9rXAFhajGGfaUBIY5sUi4/FZwI1iRXr2hpQu8Zp+2LGmpqL2C0thXdSUk+t5qllFtC5jzrXpaMIuz1g6F9FPHuzT4BkcqNhJTAyIt4+8bBNsKpW8vyOkaBWgcRuec28AfSmzzHyw08CHd2V+wZjbpIPggXpb5S2Ig/CuniciP570EJldWur3GH7WqfOB5U+b8eDoSjXyXHgQc+M4gQt+kdd5OO68n4fcY2k9lIPMu/TZW8uP+SGBdxrMrUl1uSn3evXMSYFG517OHxJX1kJFBJyNXFq3747TcRzvEgkPImUnWnCh+s3lAO1RPs9j3OYR6npwnOA31O9a68YV5YS/fFnyCBpRPilxWqd6vU/MWjN0lcvcQmvOfQry+XD0tefgAVopEY3kBOrEi9HBJ/v2y9OUeLJ2MIauar7OTnfLMDetI0dmte2iaiHa8Kf9sRC83yzNYbimDsa7Fq9VOqg8AuUIa0mlVRV2egmJdnVhFiLjyw32Avxiop9aHgtpMDW8x0t6eYgksv7ppPRDLCML8H2XRFKZhrxzBRKBIM+5CwEbR/z91J5eXEpYRqhkEwq7t36GNwhnsfWZxyjJki5SYOltT0ZRUqylT2DLvRT7CRJuTx0spO0SzmDb/C7x65W0Qku1kf+Ve0/r8Top+TIXQXYJaWseF6GTJfOCsWlCV0ZQXD7jz+dlCJxLjNdX92rYXZ7hukfR6V5pdadFPXClUQ2g6ySrxPTeCi8UWZCA2JOsp8q6b/ypGUhUHo78MSe14Et6/zVQhOF9tmZleJqJWHEIpXC6QrD79aZmBa+vMCSmjHG4e6WEoJ7U6j0oB633Yur86XRGjSwvX9rWTGpX1/1HU3Yy3bfawh150xx8I4fkBjOZ9mOKVYwcfZEQXQ/0R+qX9wf7JVoTiA3oZfPDISsuLwQJ56EzkrRnJShjnVBNja7lJo6DcA3bIxx0f3ZaZsaTqZ37ItvSQQuCGOwsbRIPl8KY9hBpy68Auzst6cNPc/FR3yrKknqX/Yf4rLQYBKJuHNYJ8b0uNTbbgoyTmqWa02Uiow9H3J1tkxLaWos1P0voVNcxwKRMDHryW1mOQ7vU2JeyObsfEbzSEDclqM8JLx5D4ShuO7YOKaQ/TJYfr3AIg3vpXSvJ9hhmzoK1rGaE0Gada6bmaTYdw7WdXYzNEAaC5JRB5tpsIdc2E7htnf38JUtGZoCKW8b6gaA5S7tbxAn11k7AHC/3RuY3eljgx8IAp7eERjKw3YegTzWSBF+UCmIB+ndzsKcMRe56UxljlCOXEvU3UXCHnGPJ3IOSsEwvjup5Lo7w5j4SopQdlnkeOcFTIGi/MQzWhJIF6w8UnQEL5F8F7l7d6kCjAD4edPa7gPC1Ee10h5Jh71rJvIH2jLhGNHHXT8Whz0v6CWF34B6eQszxhFuI1bM6z+3BjfaFlBLuj+brQIRVDSqviw8EqfIOEZ7cnl96Z0uhujVnpJ16iuy63UQqzuh4pg5kx/lHTmse9qerxji7EaL9E9NBiaUsFUDt4ZXwDfYxPkT5kpZ4XsI5FtEk27TW730hZDh7fPArI41R94O5+GlL07WocfnUqOLxqZnkg7q+uPIGSg0KYPTxxk44OsE3FCnLDbmb5LNYINMqaXZaH6fVMsfCqMmdsMnnw329Sn1sbfxojFpZQ9YQ0VI6ZyKXROu0M9UVYrcbRmVcjgmOIeGtl2T1cPvy9AUH644Arwe05S7h3Qo0LQC2Ur+NyYd7zKkTNKp55XKA5vqNrLC7HnTLpQQ/xBHV/+3hfYVZ8rctPY2JhVIMpTyJEgEiX+9csrelQOwp1VwUXJx3q6+VtuMow1j2A7ngZcCoR/IJn/QbLawbtwvFggi1lUrJb1sutyQRt8nHoj9ngT/h0vFeuI9BA6sm/Yg/SVp7s8x9f0MouU37ASmP4hY3+OO1Yt1jpjp51Ru5IYbGFPNz7vVVYemSwgXvjIfagq+AE/FUgqLwPURkdoks5eDjT0mMFNHKlfnI4R5xPzYZmFtaz4vP8nWGww/nGq6Wap3NLauxq8wIu2YviuPSmE5K1/Nsf1aIrdiN1GBfd10wT+mgojwRRieGvywnXpzUXCGdKCo8rixkNlKgitwmRd+ZvsKu7pDHki4sUVR0bTvj6ySZJrHNwtOKmjBc09g/6rOlCjMaBLFq3W5mWDvH12ds118JP3G5WTUuBQTjNOX1kFNzR7aLvUIojKfZm9mW5y7aF6sGY7EFFgsR1CLEYIqXnIcoDTPd0sT+/Eg+UIeLrXYCpRR1vmZ921G37b5GoElnTVumFEeSKd54Eg2OiNa86WkMGyeh7B0vAH9JrqplanCirQDl7V38iNTGEl587Zwfyza3M+RI9ECYHGYWGh9q5uldzOETtXqX9XDgU960/5xKGtu2wqntHnRf/HrGrEjUl9qZWWuVxzpBj5E7yJAhJCYpVHBGG06m2enct5jvzOKilTksnBX0vhj7hGI8iE2qxtKFhS2j7trc6govwOmRCdOYSShT0vAS0Heemh/jVR/XeiEXiOfmKOnKITbslE7FW+ZARjs3jTGl8YD5jA0oD5yKpDlCLNozwdcfyi4Xl+eC5+e9fDe26a1b79U/M74sitAvVbvoT7psn0dyi4qQGB3clLjCyBkH3SnEzqAPJCOuP/f++eXrlQnF2PT30wITCiMOsifI8rlwCUD+/DBS2FxAyKQd8JMwGFnCLgVvPmgdDqFzJqA9q0R+Qq6DSLlkXjqYTSGfJUgtC5h5mE01gTm7e7sCFLpQDwBvJMA1SA7txLb9JESt2TUmWGyWMk4QonCxEslCz8x7yMDenRZ0RzXH7UPfDAEAvxpZxfbRRnz2Y3lgWIRKJC/fgeqvj9j8Pl3f1aqZTrZp8BdvOFkK5N46uRvU+Zhovd1CitrboDH1eoe2ZGjQbgVYlqsxXmQVSScZi7txse4DaOgtP2C7j4jnSbi2MpmQbnxrCctCHfYdhIeWMV0KGS9QMlZIj3bk3ANNNLnPfrZiMXHNJYlXynoQepd1z3ZOl+n6Buu/GxkBRx/JOUQey+G/oSh1/vDSpX1uoRfJYaVH/Eg/icP5Yn/IHujUpN+zEKOvEwj2eenTeOIcpLviGr9wZi/UMvBtKvUWbbWvE/vxBldw9IDHcGeSdIwxCFLiaaAg7ffN/yPEZMLP43OvGjGvgVYuhTFXbzvCxpz42+Kc3garwZL75wsW2YUo1e8xIW9Ngu7VWp5Pr1NVaifnW6ZhDBIyp7hztNO7JuyQVPZQ/HmaewdhZA/9OIJRB42NFTckiy/vu3UYjNoYRju+dkBGoLupme4pzWQz/H6sKxVw4ttUXb3aHb9MUGXX3fFT4VX194+dK2zWH0d0iIbR12DVPdWTBg+k0F/78WE9QZIDfxGVtLb+0oyh+4Qw9RToTUu5pgq1pGS+YG/ul/WZHCVwjpiMk9C8f0/OvaxILutPpsYu26gOva3cFsNb30nNM9m5m98q/ldr9wAcSbfFAfzf01nbtmtiOxmsbW844cxkXpxlnKxt27Zt27YVVgZv++Tex6/8deHUr6qLQd97zrn3tEp6+LRa/SHTLepRdkvCp3VJ/LT+U4Vqg3k/2smSK2YA4P1hT0rukHm/VkHJEzLvn6phfEP2Zv1M1sYvZN5f1MmYR+b9PkFGI5n334wxWlkk836YecbKZN6fstNYm+zG+kUuGxuTef/GO2NrMu+ngMmanMf6GxqZnMlvWb+Bi8mbPI3V//uY1GRej4829SDz+niWaQB5HqtXrzCNIGey+vEhUyi5gNVz75q0ZF5f/W6KJ/N6Z0XzWDKvP7YxZ5L7s3qgn3kKmdfnhpnnkHm9LN68hDyd1a+mm9eQeT1po3kL+Tqr75wx7yHzestz8xEyr38Um8+Qt7B6RG3LFXJZVh+wtdwh32b5+q6WJ+SqLH8eYnlD/szy2eMtX8hXWH55oSWPbM3yvbstRjLPv16zWP1XPvSDpfJ/5SdF1P6vfGFTNCbz/J07WpMNLJ/WH9Zknt/SwZnM80258Cbz/M8qqMk8H3MUPcg8P/IAA8g8X/ELI8g8f1BFCCV/Yvv5doKW3I3tr5VCPDmL7XdHCGPJfP+ZJGSS+X5wljCFzPdnW4Q55N1sv3ReWELm+5eXwhoy308YhS3kEWx9X1e2h8zX2w6yI2S+/u0hO0Pm69Ew2RXyc7Y+TJPdIfP12mLZEzJfP+2TvSHz9cwN2Rdydba++CzLI/PvfVnRSObf3+ailSC5A/seeomVyfz7NFCsTebfC4PYmMz/f08WW5Nt2P/TtaI1mf9/OyE6kxUHpixZWs/pziPRm7yx0es9sx43WJYvqskPk54f0h+f97maVQ+ywM7QhrKzs9Xb0ZlZOi8rlQGkc7LSGdmTMb+yWwFI+74la7hCZ/PNChCaRR0P/equ/zp//aO8Yr+PYu/6EHzn2lZY+Fw0udepZvcmvtWX/Ou3yz+xOvNox9UjDSY4rRPbNvvYSwYIY20XDM+5fSx2+cMHOXZ1ap7r8yzaoO92vdqDuXf1/9jVdkfYua2tXes0GXZb6V11gCXkRNzAK/W+F2t+tT8ysPD8k9QnX/V5174/CSjsX+Yv7u1u7c/nJ1Dwn14ac0+XxqgiiqmZtgop3qgZQjHz/nyKmqtXpdg8YIVMWXoi2E2Kq+Y01CmlFP4S+1V/4oymZ47c+xOd2+ZHV1Yh9YVbymmFCiseZA12TlThQq9w3cnNKvjMDHwz5KXKf8re5Cbb66j7fH91703D7upZd3uWvf4jVY2/6bFPtndwdHJ2cXVz91AoVeqOnQCR30HN7qbOKF4FdS89jB3q4ObgdnjqnI/gxyfgvXAuFDNUCOlrxuFnm7E/6Cw89a1xq6cSXcu+QIVPtmg86yY+NzGjw87G+OC7Hvku6VAftsWSj5nY09YAxfgA3Jvpgf4ZHliS54HJAZloX3wURc288MwyH9UWlEENu++oOGwydM10uD7eFRUut0On3vuxLMwPNp8CcKhdAt5+Pg+fMT9R6FEOs/pNQkn0JzTbGYDyI6fCXhyEMcZO+LE5Gs2PXIdr3iK83tgEo4Jmonyjd8haqMGK2gGY6h+B1AcWtIvribJlHXBpUB1c3BCHMa8CET3lBNjjX9KidL6VjTreF0Dqgk5F3gAC+15J9pKc0eiHh/Re8zaj3SW3TH/tCgBNfke6/M/978f579//ziMpe+O66rOph+9/lsfEA6/8+PuTY6cWr2qf5+ej91lr1hT7QVGUcQqVuggW0JPMzv2NY3E8ixNYTAWQ/p/FMvzPs1SoVjqNLyBME0QjzivIKwUnaKNtdBpdTGyKvNp/wCbGEC+vGxKk1dpE6kMjpZvPbaQRkdLQI3lFmpJDI6rk1XQJ8UHBWo1NuDYmOEgbJ6+lj5FmHBsMkfpwmzBDvHSruLxarIbNO7aJTzFo4uTl4yLD9Taa5Hh5ubhIXaiDo/s/AcWORrFLrAcA";
