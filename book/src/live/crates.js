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
const downhillWasm = "H4sIAAAAAAACA4x5BXgjOdJ2O9IkpcSOehIpE7XXOVrG4GTifzEzx5z1HF+8bbud+Nax89vOzu73DB8zMzMzMzMzMzPzLZRK7Y43ng8qj1uqVwVvldQKeWF7I+V5XuqlQ1tXed5VXuoYfg5flTrm4QeV1LGBY/aZOooPXEDNwwcu4ZPWrHKUnkfoSTap5lXsGJrik2xxIGNSj+JAhvwY2dgBjWgkK5qgDc3IctcxMqWRbAdxIIQmBA3hQBjNYhBoQihNYzhNk2RprEdLQEVjHyzc5OjRo93khxEkyApxJGyQxsOuPjLGoUv5CBVOhuRwmHAcLT5KEys0xBY2JI1UIU26M8IYZeH4JA8c4pEqxgnlpJG2hHLbZ6zQhhARGlzXKQeN1HWakAXxoYGCEy1aR7En5Cg9KPRR2lzHhwaHHiXNkaXOWfAwgUSC+NLgThuFPWynxJURVXzGR4aY8oQojrTpNKGpoKmbD9M8VtKoJDqFPOyeRJsKw4H6jwPp4CaU8ujho9YydcS+AEfsM0W6JTng+kjBcQJ2QkxxhYrAIDSQlmp6+LHdaRKRJr1Iu3Agj2bTG3gBjI9eeFG5FXaidrG0duGD2rcpFg+V1orNarUdde4Q1dbWO8WlmXK4FM2Wotm5henZaMHbPLUTelzR6bRqpa1OVKwuLszNLJZmSwvlsFQtzXvtHU4559SKNprXRMV9s7P7oqWZymKlUiovLix4zVObh5ubUaNSrC4szS7uLYdROdw7X52e9zo7zE935uVWhNht69FG1OgUK9F8ODcTVWarpdkFrMdr7fDKOq9Ss3JdcaG6tDhTLpX3Li1Ml8P5al/Vt+5t1b1rlc56MSovVubDyt6wUl6MZpcqfT63cD6VZnmLGM1he+amF2dK83PR0mIU9TmcmbS22Imu7exvNjrWb3pmEXsb7q0szS7NlWfL3v/f4Xe286s12p2wUY6a1eK9a41K81BxoVydX5irLuydWwrDmXC2L+MFfZ536GzUuy2MwrnZKFycmZ2JpsP5pb197rPOHZ07tXIxLJejdrvZKt7+LndfvuIuxcId7nhlcXp6Lor2zc2F1aW9S0vVspfaEeO8U8e48rZ3uV1xYa5Ump2eX1icn57BQip9zhf8jwSieWwYbv9suRQtLlbC/6v7ve94twN3v3extBBN75uZLlWjcmmxGpX63M9y7vaJ/V6LGsXOegvbPl/et6+yr1SdxeNaWdo378EOxwv7HGvt4lajElVrjahSLEULpbn52fmlanWmWp5Z6D9ZvZ6NWqeIpyVqNVpRtdgJS/XI8/pf2sQBP1ELy52+ucx4o+wf2b9lAR4IF8ngVnWlDICUIKXJGZBmSk01wF8HsyJXpIIrJK6BySoJWTllrOTkeu4WKidXp0huAZJls9lblLI5ldO3kVmUWwsFioxBADBzP6OERE8QuQNglLzsAffHFSPKcsaaKX3QLEilMBV+DBhzGuRyOVhfZ6Cy0txZwi3EAkiF4gMGQ86YBYkjICEHZiSXU1mQGQmYcH0/IKr8wNzCliatFToLI6U68xJEAiWNQkuZEqmCX5en3xIyQmiB1WgtC5xzQNZI5RyQ2gCVdAcJDCQYyHGB6bclCxkMrwv/r4CKQot1glfwExrIMGV8I9Vt9QWEcliGQSEMlyCdIGEhQIMvFc4PSuED6KoCs8qFtVkBc1AA4FShtpwRwCSghFwIX8TCUfL8YiWQOZcHlHU4Qyn0gikF2EiMSkZy//791t0vCMBEy05kFumYfN6xQZHTaGPzA7Z1ErDbgjOF2CVKCUl7K83kpIgFlJJXKhjith5+F8x+sYSsQEshewQO4CoKcJiUUgkKIzlnklPryAaQCQCFtfQLJSNqtIAKjKONtkHQK6sCMYUyhAtBEBQKs8tZKeTtbatYLLYsDEzOPlgRFAmrnINlWQDMzDhtFvCCUcouMqtdgANmnbaEpqw7I1m2D26rsI3IwrpCHznFURgdNvdQAHkFq6ureZSDq3kplC8zRqoHKRTb4KEhhl9oXrBtJYr3FThj0C/yVJKn5oFSO62Ff19GAlABOP/8zCXLPHtX6YS5cIYGRe3OSrkhqUTkxCVgdbiEcfPSnHbxxRcbbMsUx2UUA7h8O7Cbq1Do/UtEcD40NMTtFwo+gOdtYVpfmj/L2uMBS2RKQFcYPewmSJokSBcQIgNI2RcC5H65KlExUgM2IJBAYlhO+WBIVCK014gKCedLype98Lxs9lx+OyQQgD0d8iAayLoCeTVwlaNWLyuGpRFJFIEiHRMJB+VV/oqipSCwg/KFUYFCKMtA+gbsdYE0c2pK+Yq2Q+Rs7mUQzNFhUklAKAioOEnhQTpRggW4INBEdAUgv5+j4fmAU6Utmby03gouvtgSRRyFriWqHiT2fhxQXQGpzpJ0rJ0oxY0YRBdfCqkATX1cy0AhIyW3obqSyWSYoNMliSWSYKaGWoAiYZXOAiYIFMsDDEkRaEoNolfkMhr6slCwT7o6wA6aMWcop1TCDE4hEuSKE7U6RexUziZhwh1jEQiOolQGVYbNs5uAdsHlS0GwKNESs/k98ZQxjKOBjHWhtLZ9EAU6yjaojY+jTvaE0GXfN5ftM2avtZA6WOEFFYdc8AU+83mwbd3vcysMQ4KQ3DK+WCo9xbXmsL5CNWmJdy6gFCRMgxO3b4gqMNJAQlHKDLVBKtTphZfSXtdMR7AtHL+Ib963A/zfJUPGvjuFy1IysD0UwLg92gaMyctVRxAk4nRg6AAzEO6u5D5IqpQaLXyfYYkcRdpH3ppInbdBpGEir5ixNdwREzInWHUGSCQLACwVKXOrRWDS+D7ms4Z0r5JgUGBCccgytFBC2MFSsMcMLK9JkNyWxpRzUDAzA0RWXIl6Hqy1MMi3UGDuurd7oZhI4zxF2YAfQL5AuQ0jbkweCCXKPOBhMMK+87HYfUUjaUUppLwsJG0JIwGDsRXHNVgBAk4p4m5ixa7yDOSpWJwyqsjSUWsCNdtVxbikbTLKKEVdFpy6cPYlZCoA9qDfCrZAMtn/UlEDNDpYigL3yMi7Y3UGUnZ7WQ3Ji3vTmp6wmbqvAZ5xC0oBnLGsMbt3775XVjhhoiv2EqPX0S1hAIlf9H7hh4HFpODDpxJO1/4QK6zJIWlLsV0HBIVNbLnv+j8L58QaZAoFbJuQlUG5yCCDRMZAskTM6qrRTJGnQiq49VxL7DEorrSiPeWxaFIAbDFSUCq2U0CNjXGtpQDF4uaDYIox62ZVJdxd7zOB5gUGB89HTd6ZOVIZGxzbLa052gplc4iMsAdYJMzxWCmQSUx3WAtS5nICMWsl2faVAsrxoCtf+QT6ig0pFHTG5xAYTMa5yNuwsvfAMoavJOdon1HaF4wD2pnEgibEi2YY8ObCBEKglrVxzaC9zeFH2oosSPeMbYm4K+cUyBeS+RnL3wqnk0YW2AlsD7M7KxT3hdimSu9NjxCMXk5RLoTVXKQUGrBeEdszsBrnCi0864s69kBKmxw3rsGxHUjC8pfSzogRY/EMxxEO9v0colgsJTgOQ0MipmQbjfR4rV6tkyt5M28oFm/IIvbhcWtL2dZJovV1NoCwT7AVMvCUx1KpgAMo5tmU0vPoYhkZ2Ew9Ar+a3kNgF0t5uwcNO5a64vjxD3gjx7wrPvPID9F4/FE4Dn1qz4tTgxvRRrN13YAnu39HOVQvVltR5L0mrR3U3OzUNmr/FbXabuG16di21azHtq9L73ZQ++qoU1534OvTQQxuhPV61O40os6hZutqt/qG9Fi8ullrhfU49hu7ga6xLtc58E3dhIfCeuz95vQIMS2vN5vtyPt6erRHLYYd7zG8a4BAw/tNkHZqc2MjbFS8L2gR6+2OdyIzHCtbjY7320CSVmmFa8XNZg2hZ3F/GzpEf2Hzns2BsEZ0yDs+4bv5VmUtin3+Mbi7B4ud3htnciaf15ltzZJ+esyqHV7X9j6nZaLEDp/Vow6KOjHyz0GZIHGO98U52vXmZuSdzIDTrlnznqapJ13Dt2dHt1XK/ww9tr3ZSa++rv1eFDvW9r6idQ9GfWl3wlbHew4f71nYaNq/QG1teO/I9sZohBtR2/uqHu3FsI8nJiZ6EeqcC/uvQdmzYv8k4r0lPdYLRc7wd0GvITXyy3rPDsi2q1OPKt6XtO5bojBf7PEh8+1S3p8Z37FEdP492EMnSfAh0Vu3i/01Pb4Do+Y/S8ubwdGm9/ugp0O0hc/UPr11pWit1iiubUXttvdYniasu1/f1pJ02hVn8lzeAzkWz+MjBFXDcqfZ8t6ZHSbV2b8rm9nWLLnn6PQ2gHX9IQCr0669ShEnt19xgP8M9mIu4wcygjBq17uzFDDZtz8GtOh27FvaT5QuwW9qmWBxkm9oxzLZgw9mRhPAhf1QhsqKtffEZSU9f66mrK7bf3I1UZ+frZ1fJ7wab48/B0Q2flPa3nd0Or7oaB+8x/Eefavh/SUYcTo13Hs+H3YqteuFA11jao53/WDXmGr/hVY9anG9eQi9wpb3c52YIeb9NYhjEt0XJYTw3tyKvPdmZa9uS32xVjvv4VJYvtr7W7BnB54cpL/qyVMsbW518AD8rT9cpdmIvL8Heie+VrvG9lD35amHbdqFV/Xn2YjC9lYL87w13RfP3R5/0eN9C9jd14/1pekesX8EfZSp43/qj4QHyLthMOiDm1utckQvxCv666dD9M+gPxhu0Cu13/0+F5bLW62wfJ33trTsYmVsRRuL+qPuQskmfEcl0FrTbdk30qNdaL1WqWBzv60yXaRea2Cgl+vRBGhS6N/rkRihPv1lPPHYrIe4cd9SiQd9a2l7f9CJSSsKy+ve97LpLkCNe1liQLW3vX8F3RxU9Hu2WXVaIb4nNw6Ouu/rSXW/1bsd0ns1vYCPxOB61Iq8X+lhpxLxkxNjsdZ7txwf6rrQRfC+bJwo2fx/B10Dov5r7feo7g37HXFJMOf3Sy1jMLllPpxJdyEy+U1iktwrL9XdbHQo/hPEFVBbXqKH6QeZUvNa3Jfn6zRp3Y78WEvSo2s3kXu71mx439UjBFXxDsJX/5vpUVLXWmGlFtmd+qkGi1B/Hjwx7ObNCkb/fpyr2apELe/6YGRba3s/dKmTHt0QOOMW/XjwAy1Io359T48mCoX2Xuhy0qtyYsiZUrE3BrRApT5PZ2jeaTaLddu7F8RBtxqVpnc8S3TojkKuP7I5SG3VwlIdkZ8he0Jq7VrH+1Y6nWj2CvpJvHqohar3TSWLxbDUxA1Yxz7WoxZL6WLyP7FiJ2pt1BohOrIBtf1/FOxzA3k38Zw9dHJPcee/YIohtrzsPXNA97gkNu1USvbg9JPpwyYneqNUWs3NYrteK0fe78d39xhvuMhfzoz1gK3IoSel6adSiRffOOz3uLit2y2eNJDyrkiNPDz1neAPw281zw2+4T/WvGnk2/5tnmw+In4VXD9+y6cP/jr4YOr72Z8HPwvenL1x8pPmJ5PHzUvTJ8ynzEnzafPo4Eb9YHNy91uyDzEvG3uoebx6mPnG+MPN9ZOPMDdMPtJ8xjzKfNa8Nfto89PMNyZumLh+4mnpF5h/DHyV/XTko/pR2e9PfCh4X/Do7PuDF5uTp70peKH5155/73mJ+Qr8Yvijoz8Vbxj+2Oij09fvesTQZ0cek37u6DvhS+L5w48ded7oCfm+XR8Vrxv55a7XjzwP3jDyi5FHDf8p8/HRRw//OfOJ0ccMf3L0L5nHDv8186nRxw3/LfPp0ccP/z3zmdF3wbMHnq0+MP4V9VX19j3v2PPOPe/aM/aQ0z428aXsz823gqekh/98EztW0eY4kkRluZjRDC/TdpldbE9zuYZ5fsKely/LNGAvM+9teRj/wDIzw2WZmRkyM0KWXJ+z192XJQ10hDLivZcpdSiseHnm9+mXNKIbL6g9f/k5Baf72cgTpFt04HRf7T5eRJW9XdkJONXoW10ZO44+V8QRO3afKxLKRJ4rkt3ffvyOr02Jye5jX3/xJ6bFVPfnH73jLVEx3f3eL9/3sikx050Qs+zPcWyecxcYu8jxJY4vc3yF46scX+P4Osc3OL6pt3ePK1MijZTIqP+zeuV2V+ZEXnsvdiWEQE5IQBSULSpb0pFXu3JLlLX3ZldWRBVbooaKqCvbULbpHkWPMHv1YgQu8p3oe7UVnehHtZ1suzcpM9V2r1Nmuu1epcxM2z1Sxu2+13m8/jPy+JXXrcKtRmdESxtHbKuwZKoCUy0S1QJRzRPVnJ1qh6h2VbjIVCWmWiWqFaJaJqolO9UeUe2rcI6pwFSbRLVBVOtEtWanOiCqQxXeRqwvY8d48d3dlWc8eIwXIma8nmyzSAtZS0aW5audqNYtd6KjBR1RJt2qCu8iaaFLsuAOMpaMDAvWSbBmF6yRYF2F95Gw0CVYcA9pS0aaBZsk2LALNkiwqcKHiFvo4ix4gJQlo8OCFRLcsgvGSDCl7z9EXwpDt0B0QnuKbovpysj3ZT6YkeeMiveUSXDbLtgiQV0VdRQsdFewYA3SknGKBXdIcNcuuEOCunaaKFnoTrNgA0VLxhnvKZPgvl1wjwR1haWAvkSQDkx3lgVjyPVlLpiR44xz3lMmwUO74AEJUh1mPbqZZzwos0yo/fM9lmyhHcxpB3Iu9Fj0YrVIajnShqnFDN00IinzbdN+1RPdQTKYkwzkZFjUr0eraJ5EhX4AutrkgLCmCSX5dU90D4lgTiKQk2ZRvyatopJEC6YmO31ZHBA2NGGR/KYneoB4MCceyOl4oikSjdlFiyRaUmGg0peqsqf57we2+jJl+KeDxZkaZMT8YIwFt0lQlecY3UrgVF/6dHlc0ZcV5gwUZ2WQEdhNigV3SVCV5xg9rYAzfenTSZzuy1PMGSjOU4OMwG4qLLhPgqo8x+h8JZzrS5+uiLN9eYY5A8V5ZpDBuwm+eQ5JUJXnWP3xgqbJ9voyG3xhZ/0eyF3yvF5uq7x2MK/NeW3eGUg8N259ao6yIi0HSct+P+SOWdXLSVteksUFiefHrVPNUbORpgfds66XE7a8BIsXSFyOW6+ao2Ej7Qw6aVMvx215cRYvkXhxzLqNeXQLTDfcS3QpWzK4qC+tnwqkLHTcS3QpWzK4qC+tnxZQsdBxVepStmRwUV9aPy3hlIWOq1KXsiWDi/pS+2mb6OgFHmNC7af8fpoN5rQDOdme96RJFHbRKomW+bdtoEEj0KBzLEq/bmvD/bR2op/mSVTYReskWuPft4EGLQINOs+i9Au3MdxPGyf6qSTRgl20SaIN/o0baNCFQIOWfj9VPTc+yDEFHSc/7okWSbSkRbOmBfZEFil6lYoYvf/QExnk6A0nkvRaEj2RRp5ePCKBuPYKPZGC1F6nJ+Io6yLNDTpBVfcqDNqBEIDfmv3lPGq4Ioir49wQrjAaJ9HA6SCuicoQrjQaVxz9PpJbOBtk0w9AVnQVtX0s0B5FmcNs9wWPF7PY1mtiEi1jp7Fr7CJ2jJ3HvrGr2DN2GYfGbuLA2HVs3y2m0LpbzGD3brGAnbvFHPbvFivYu1ss4fBusYGDu8XagjM/DxfRvzmuI4/+Nh911JW2K2zBdofGE6JFcwCxTR/nn4zQ1/lHI/R5/sEIfZ+/V9ljPUH4yENvefVPnI57nbrWE4bvv+Itr97v6M/b7u0RvnF0E83twyJzLjDnPHPOjcf56lGcq8y5wpzLzLk0HudbR3FuMucGc64z59p4nI+M4FTP4JGIODLOWyOia5xXR8SxcW6PiCt5MBIclEzoJ6eej/WGFhggTwJsd6vEgOJJgO1WgAG5EQD7Oa/yznm1d85rvHNeq0iqTFpmUhWKXvScdQbUAoCVi52zyYBGAICLnbPCgK0AYOdfnvM675zXe+e8wTvnjYoky6QjPhpsJ80wJHkCokaFHftx04xKnES5GmU7c4pR8ZOoKKPsB7/JO/jN3sFvgctH/9u8+1R1caOyj1P2WmVvU/ZKZY/gdFeIrLvS/eNH3uusfGVDxW5hzA2MuYYxx4zR+T7uxR/1cDcz7nrGXc24LuNujwRxbx7gbmLcdYy7inFHnt4Q7h7GOfoO3eMq2zqeULfordqNtN1HdKf4bOTxRWc+HAWHo+BwFByOgsNRcDgKDkfBwzUZjoLDUXA4Cg5HweEoOBwFh6PgcBQcjoLDUXA4Cg5HweEoOBwFf/bzlzcK/ubnL28U/MvPX94o+PYvjD0KfjjpTryg8tyrHP5HrLhHhtF9ulxYdPz1Vd9d8911393w3U3fjflu3HcTvpv03ZTvpn0347tZ3835bn4hMo8Fsfifu1e4YglRsRzYc/QIeSzVVS8GlrURb38rlrp4vPYlltkrmNX3OuaiqJbZLZn1b9LFllpnt/z2t4o8VtRCwlxXsMReVSGWu1cYv4Yl9upm9asEbmDJc5tm/Y900cKS524r/hWsqtiKud4B8e6Yq10Q32cpeQ9E80u63IdGr2JNLc2YlQNGV8zVIaM/SultRv+QLjsGvYZ1CIMqmOySSSqb2Do2oM+7MjivPufO4Jz6eJ/1j6dP9Uv/VBvYBJ2GTkGbpz1vIgbaK+2RtkY7iiFu3VEcCbOjmaEdVYZ29NHhHf3Q31ECSeuOkkhZd5RC2rqjNDIAKupaoqb+LKKh/txCS8UyyALYMbFdE9szsX0VyyIH4MDEDk2sbWL/JOY7wKM4snW7uiaqe3p6lBAMtk+VCSLjBAhYNA0SSMI5+0Xnz2/kBIv9NvgZbfzYGzev7ZtGsznvvmQ2ovVNm/fmHLg553wvXt75q6qnewR6a784+oY6FU8+dbq6ht3cdynVEbdUnSJTRlTjrFHXal5AksKkfEJHeLPkExe+jVfymI6max7FJLfIMU3ko1DWutAWa03KmguqFX05Kad/aX1BOZVjLg9XTod2GjRmZ0A/ZjC0gcFYTFnxusEQJgYb0bnBEJRv/JLIyUaRdpJQdLnh+zKG1sHjmHNxOGVnD9hBkWNnZz874/3s0HJ2dr4cdsZfOjv0ktnxe+zcCXZQ5Ni5sZ+dmX52WsvZufHlsDPz0tlpvTR2AhogQXFX75iQrzLwcFdvn5CPG3isq7dOyIcMvLarxyfk3QZudPW2CXmngUe6evOEvNHAq7t644ScMfAlXX35hGwZeLCrt0zIPQYe7eoNE3Kngdd09boJOW7gS7taTUgy8FBXb5qQYwZe1dXrJ2Rs4GZX6wlZMfBlXU0T0qPKNFWnj6vI7M2F3jZyD+soqgkqElGBimyu3Q4Px6j0jyrWMotUSuSJto5I89AoG8oD5KwbUICn6jqt5yH1dAgGHK75ZsDYw1hhU36FgKrAUOb+ssOg8v0U9TCvy7dbvNJgVVHou3VKK63TG1HsjaiT6iO07jDVgSlrD3oTamTY23Ahe4JqPfa2LGfPv47pxBoFQ9bl+f5MwlEP+8bl68+67oLp3tzXHfXwbluGF3QZvK5/fJn4BLozrFuXYfWP1EQoHf1+j/466L9AaHoA0gHhtVxPBLSb82gtVf6KVEU0cAEtQY737cuILMzWRE4EO/KL1XmiMUziykWtmXRPwCIzYFrfM2w7Fqvreps2YbSxoULeynJGSutQceTSBlvhmVsYsrKE0PMGmBNhDdOd3OzcC03HrsgjN2aIQNpmVC/UeJ60rT1qtkM4jhg/JYaUW2I2UzbwLVcZL5rNFivKITN9r5/+bMxGJ+a8fYOTzKhpW2bJ3sp8WXM9nFtke886srV2GLqDn2v6wyeLT12O+yr25oqfrG2TGPdjLUkCGMYa8bfqgNfqAgrSRahItlWJ/HF/nSqjIFWhghKwLA7icromMNaj8g0sL5m8qq3MegVVJcFJnBJUpTLTxLEoYLR/KdoJD44/OkBYXQ1gzb8VKkD5j0JVsTMoCRR9CAo6pOoNNWmQ6ZqFHQKHNaAw8VnkIcgJqIaKGXwUWVXIDaKtxS7uFKBIWIpw5nXK57Kwyz/nLqws+I64xFM8VkkmhNHge7TJpApeOnkKh3w8MTkn2jg6MuQGZCzEJwFkcpf/RizNSM8KVmkBU6QSPOnHzPP2WdGOfwBJXWAP4b4HUyUyQT7Z+hgqLDEs/04LfwzwWwVLSLCEAqcEYWQEIQgKmGMVUsCS0TUFkTAiecRiqDGrgmpMOuQirci1uKFW4LVPgSLogqSTXPzOEpOiZCgMeZjMAnHTlECM4rm+m1VlPCxcrjHTSqA85ZvJmO1v8v9S7JbjADF9l7+Tccbt+HubEDLDHjgzI2W8m1Fh3FajAum3UNmpa0h/B8A3lHkYFchUmuQ5Oc8feYyZH4AMqhhoNCKJhQ6Go6O6DvVVmXAGuNXODiHwkEUUGPElghthq1e3nVhk/Jc1ULBHxSj2qwg2amRftgqvofAtGl4eUolZ4SH7oIj/edCYgxIOoT2yTX7Xa1OFXeGLoRXKw+YGESR1vzmZgURuJf/gAj5it3+tbbrbNS3xueSd1k4bbAwhyDHxPqQSRBMaJ0ThqSApJIX4p4c1G4jRUSIy01zwUYf1w2tgDFVbDFA19SHBlSCtSNh2fZZHCIqOchHCD0MSzC9J/mc+OQFuY6pDAtZ9piEesDkDeRivyWp4RHcZGrV6qVr83xskzFJYNRVcBCxxO+GFjY3cqAZR3KrqKKZsRJlRNYqsinzzB6NGZDTOJaGhiiMCQST+btho3TngICyd2wvgNufksE+BJgw2lmH8GvBZwH8JH2csPhcj2F5hasaB48+UONrYOT32qBb/4ADFFBkhDYHs77GBkBEx2lgJUI+0l/2X6kj6htkdBthy1IhT9oBxCYwQAY1M18o0Ap8d4dkD8NsBCK6RO6+hYSWz6ioazAda34VXw4vv4q6xDMGPgIoTb7REKCq67nh7T0GV4FGQkq1GZII1h1xb4DmldJqi04t69bPmuUUkMdQ3yh2ru4jcbMZ4iIcFOnDRPOrI5PFU8elR019O0ir83dvUY1lTBt7ffK+ltMIGq4ShWUkrShZWgwXjB9ZVDZlBip+rYxQyapNoCUT4vMsGJCDMiIRb2m10Ye7cy2CR2IGVAJbQOA/cqUpsHShCLBhipwBOYkphaoZlnR6hnZ20yZ4EDZLHpB0zrQ4/51lqTD7idPCBeuBcxWnhU2tslLHWhG3vVTa2nOIo/DhCiP3845mTfMYp7MAZzauAstkm1P6DLiw/47qntKQApOqa25EkfMJ2ntBVy5EWzo2qcKPUU1LtnIx/v5jCZzp6bEIuiBw1k46Y5diXI1yGAxhoLP69Iq7ksT9j/0vi+JsmaldsnAhVaN9G/VeH4FNuoY8JS9DC4SU1ZnwhpiG7i6dGdaTV0asm5Gm0DfFGa7RqUcM97Yaa+EiWDGFDUMWQe7mYbd+nXRCx9K6KP19UY/kkikUY3FArwXsgZq6yfCpUpVU5YxCwHwHtOvX+Gy1c6mL4vBvhxET1is1BVS3LHb5uCVkA/GWXX3gmfcmI/TkL/xjG/JSFfwkwsiR7Bo69IxvzayJb/5eEDYbOCk+FHK9CZrFCNaTpFTZytQpFRY1aLfypy7meceo2oio69RZ6JvSnqehg7laA8Z+V0lTEJZEyi8XfYwn8Hh+EC7i+if8GGGEA2Zxb5rMlBEoINm35IHtTBRGqYvInFdp2yzDjYqLjj7iM1caY0cxxccjyVsGxC8ApoVYnCOaOwCxfM/HHrPGHgnUO4HcFBVAerebwVj3t1hft0+9NVz/T6XZoFPtiFXRVLwxSEFDm/naHq2KPbSBlBAFpIOzFSzWGSOXyR2mzBokdHYlTgNSxtzWrMV4TRontIfF7GRtbG1K2/nw1+bqXaup3nKm+MTflHAciaMbYrBYo7mRksDavHT+/JjC2TQIS0dLGsV1+hSRP5om7fc+l2ZwSgVmIe0GwdQETG3qG6ceACXC5z8y8JE7p+6kaeUYVPGsdeZh0ljGsZXBNT04dWrUIP/SyHXwMf9iHsqYMvL+ZTYUbGxeJ37/G+lz8YQBg9eMMQFa2aykFrnY946xNlGtd+1t9fgdVD7zgD0fl0ZPiKfFa+/YJiYDAPz5SAS6QsuGxJ95XD+KzTTNKJAu++YcjfET+iw3yXlwrXgy9gue1vOzz4vPcKBnIf1/8BDeeq3veufzI6/W/erHpEf8jdL39MB4Z46QSv3uNboCaMCmeUINUQzHEtSonMVyrnVAjVETjqD3OWkVF9I1xLTihVlMVfWuogr4mF9y4lqqYdwkV7OHBpW11GcNFwNRWCrAJeBoQHoDV5VSmCvrXtdV6hqumdQMgM3IjIPSPt9UmvKOhCBy01WYqqy0cvLayv27VEbxtKwJnxfzD0tvG5/FqO0+PqPowk9U2Fyq2zSvc0F5D2/AycCfjuoKr41w9Vz/Gy/jHuelK08RronIVXaaupoK6hpTaRVrtpsvVHlqvJmiD2ksb1T7apPbTFvUKEuoAEzTJBB2AFg8YLaoWTSYVPsKh0sMqyc4wESDgTTuna5J2MJEVy9dBaiXfZsoPcSmOqSlecZpeoQ7ThDrC8AyHQszxqYXAdtB071WztI+H7FdHeOghN0ymmA4YTNw6h8mbadogitDA3zrTG9Fhqrf1rHuhH3MDYI9hz7zAoyPoz7ftbFM6HKdDTfOqBM6hIkZQaTNZh2gu8dt6DhGKpqZrGXKWxkGaYQNq05xjXNdzyOspIh5e4KUCOsxEMIdHUBzhqaKtZ2jn4RpiKnPKy03riEcyhsiyR60ce4eY/E3S221Ir4CdrI4oczhfH2PW8nXCanVaBxbn8HgyB4ZmaU2b5X6YCxCG4ggdQnEoR58P+qCkgBKmS82yPrbD7fJqqINWQ+cVVEeeaQ6hMBKasyQfBDFZInsXVGlYucpN6evlmRIzrzSd3BAYvg5mHN81sTJvAU3Cn47SAWrNqwNUoNm2ujZL5Qdossk4WogAR6whXmfN9XprvbBiXkzdwMzdSIG6ia5WN9M16hbapW6l3eo22qNuJ0/dwUzfwUZj/mGfnWSnVFN0Ld1IxYeTKovnTiOHYmrB08aO6BaW+M3W0HtWfkNm4o3/JRM/9B1MfNVFTPxg3sSvNybe6Jn4nT0TL70MEz/ERWZCU0fsyRwzOGUlwAxyEbEMZulWHn8bD75dzXBbwmxeR8YLGhRdaF39Vl1ZZvUxJNDvBTNZvU6Xgn1nMHkvGDVewAVo5wK0o5ihaR6ZgI3EsGGYmEzfkjJ0zjumD7Gi1eFcWIx46UgKz/cCVqnP9M+GMliu4VGaeljV+xUtMbmSs3HeNZd99L9yqh3HsFTJrpFucZ6UGsTNrv6StV/ItP+dKHEo72Sty8xEHLpQOg5niegQS5BFZCCfoUMpDthAptzMu5nY2ZRukMH1w1k9Rv2Qqa+kVuDviTglYK5P2LNAubKIVxYsCOL63AqChmpQn1sm+DkUcxfKfxbyn72I930Hqc/2XNIooF9c4Pg4FXMKYftLvG3ep77noHYvxc3L5GLy1u96gW0y+RH/XIBS7MWYgG5E+LyR7qDJeXUHohTdxGFtmzokW7x4AV/ODGZpM7tK62EECVZwg/mcYiYnVcTDWiShOLqLecc5TcTTIkzT0zRr8FIUj/CQI1Y+g0Y+ND2vI7Pd0lCbUSKKMPZDNDuvD6H9Jhpuq5tYwmNtjsi3oLiFbkVxK92G4ja6HcXtdAeGX02r25z9XIPiGtqFYhftRrGb9qDYw1vMWmRMV6G4Cj/KQEo1gWKC9qLYS/tQ7KP9KPbTK1C8go6qSToAHAGNtFVA6+kSpIAbUGygjSg20iYUm2gLii3kY3iDkL3+/Op6kFQojv+pGXjB+0cLlZPi6YGnBH79u1Se13IdnseH2/aQbAr/zLgNbHsrfkOVOz9VbJsh8U+ZKwGniypE+amiqmH4Q6qA4mFVJEmCn5xRIm39Ke9hzVZX4gdx08QP4VzimWXJlZ9C2Sm3LZL47QUqqLJ7sPPz988ie+j4Kd4qfSpvkmMshzIjaKsyBTfiwe70pW/6k5tO/zDbBKKnwD3n4KC4GY8S27zHeZbAPZF6/EtNnO81VYyGSq6hwQL+oPJTfsf995V1hSqAPlS2hxi9o58UOB9/roSIa8Wh670B9/YRnz2g1jkm9zqQo1uB6kGqL3b10KKOuGlw6irz+dHJ7n1NhKnejAebirtpqKPq4NLnTMLeo+EI/4WD59OP94beMdR57xaKV+w6pplxnstIGIDkQBP++FGwwe11/DEcw5rub+pBlPje12RqQVsnOy/Q9Wd1NPWuX9jwh8H2xoHu/TjqzXKhaOq5Z/H5zGQ3x9E9TR111CDQLqohHF4MTsi3wlyG+EBNWitSfr9dHPRU0GcQ27wZVUwNwiVBrH0VYMEqHwphwYq1OwT/06gHu1lnJKwxSdb7W4s4VyoaeEHiXKnI+DIrOmataHy5FdFFragjnVlfxGq+V6ZW05Ev32ow70NSD7PNOJl+mIU/Yo1n+H9uPMM08v/NeIZzxtP4P2c8w8Z4IHkTS3C2ILGpDtEg1dzY65ccqoXbW+9N9ib7TFRoNu7xSMJqmKphCt3g2d7gw9ngYxiMOHe38u2c+LdDVZ96EJ8N062pr5vPrhbG3NpUgyACYzIWHTTWwuUomZwutlXFmh1O6KrW6gAO5KwgZXfhqlavleWdSm4dn+fGJm8vWGew2SHXfdCoy3iF5k4D4SJMfBHndUVWPULo1W3tc52Kbr1Nrfh8ankHWimWXUwy65O1yLlD/44A6+nY+Gc608lX8pSIYmO7+UYHUQ4yCzfVsN+CoI/DKHFpTkUo9ih750zVUdypRqwHY5Mxxkh8GzwHY0ex6sHPWYwOPv5G5/Aj7DAU0vAiDS6+V9cnJLYj2O8i1ShepCFujSbkl4s5O0aZ2nEdMBPKBCVfZuWVuFzisuyUWZQthirpbvZXNewdFQQjQUXAoXvvCAuishvg2QG+vZsIfyqhueCSqvdm7xiobi8lRovdvN/YIznQhkM9c4AoL5Jujr4YGEkRALPxFvhgsUTDbq241Y1/GQ5tduaPMRFUP+drP/GIv3NNGz1pqG94foCLnYMXDrjsyb3ex7FgvLyvbPo+gT6feOATuvhKKs7zqw0sVaYymvxXks9N0KGxul3+h0oA+cGwBV7KrrKTK520cjd6pKvciB5M/kvPacfGChum40ucxj43Csn/lJ/AmF4Fv/HsHD4KPjfgedbmT49C72VzdsnQ7/rWF7K41OpQ5kI9y4/f4PaVdFh2bt0D4p+XmfhX0KGxcKPMTIfS0gHBGH4XpBqlKg3EzxTcYLOlouutMhMZBjqZZdsVIpKTz3LJLBRTyXiZFGUqHcQd5Gae3TDLdkjyS19f8hI/Xos4kLZ9GW0iXpsmcQWH5tQgN+wxLlIm33pKJfF2iGe+3tonPMDbvOe+3trr+cbl8Vl655IHv0+z2DLVL4hflFOJbnUSz+H7gyK2Kd4QjfygWqYy8IIvDfrxSZ+vGfGoeV1ch8fpkomqpaRjb07hrjaV3KNkCY9ZJbjeRQae8l/iwA/Jiw3kji8X2onHguJnJ655e72PFVHu8t/HJRU4qvCLnDcd1GUSeDCtwBAgj//UTsYe0VWqzKuSuQFBgv+ZTxbe/AILXciTVMRPB/jf97Ewvhq6k4Uib3IISqDCu74mcj+XQNZlKOgAc5nfbTpKnuHgx9AvmdWe6a2Gte40awH6N2rgIvRXDLUDxAznUZn1KhlxVHTB1KcRMsuFuuSCpFOHoNK8a8E9YyO9Mtg2ImzjDVOQ7EBKmDzEr2LC+eSyY6qW7CQLRRQmD7V1HQdyMZVVAyQYrTTcqmoko58aoJvrwvIBFE6lSFpTwr9mCL/R7QK43cFUMgcjjtXHD3TP+c/r0bT6pW7nnI+bLRazAObkVYbJUeYJrxicYWA/i5eKOltrabL7gw6kpW4HPRxjB59fVCO9Y6M6h+qaBwA6AdHUwLbk3vyuekINsZITXw0lHi5t93aaB/n8nXuWzdElKvE8FBQ9wUV0Yj69mlbjtaiEB+7BgIYScT1jHFLDOJcTSqYSo4a9HZL+2Vc/WJStRXKSWhO4EFVWwG4YEDM1D00S4uaWOPKF5wdoEqp0AYXuWl/pGFMV0GAimB7mb5iGcEu2mCWZIywni7FII1kzhMw9YTHAHRWBEFjBtSqE3QHelxAcpGMqMB6oRE5Nliu3ID731jBD5Cyp7DyhwXNhVM6IvrzMiGacEYE91K916QSJ4/Y1OgVGnNIJcZkgVIlXBQqkcmzoqm6lDDdHL3nT9kSLh0lISdp+kfZjzbz7S7g/yObBvQgwlgUA0DgGmqX1T9TXaji6NmaNa1ltE7zOveng8xMyC24uKKRBIhcVnGji/rgQW8m4uDD8UuKCda8BQ8eIy5usohKP6vNwrJ6LJg+yMEcUNoe8TF+CF0M2kHeo6v1TR0130G9ly8NLJgHH9tIyi2g5iwAvqE+BcxDmcJWchTzfhXRzxFohrITN4NqToUoj+R6gw87eQG2/Ls1ryTXJR3QpEcDf9wAzgo2Ov14oUlcowDZXQL18A9jZz/BOtwHYbRUtVzvFdlZgaUUTov6VyZlQtvK6ZSsz2ue4f7gJaxH9dfz84pSvRlfcHkYRXVLU4/3WO34B6q0ro66ARc5d1nkcysrH6oFZ0yNxFEuw/E+d4s0dtj9ApdTiXTpBHqzRmLrDJfvsn6RqrOgcJGBIaiTInPn+3gB3l4fxCBf2PhOL4ZOcQJ0V8zpkYkNcuw25wNUHLqr7xCAXlX0i5iLY5Q876/BhHYzrKVVD8Spsy+THnxm190DrKDzFk5JnBFzbx9EO7nfwo0T83QLdHaEaKH9QqEG/BegZoZlC5K3skiDAw93IAhfYq7Ct8R+eNcQrSczj9T4VcMUCpX0Vr4c52qEeJmGbE3QLmlTLgsMMvs+CMYMdBhEMDZnxW0JQQRo3T9UI4LWqiF3ApoEUGJdgDQXuJw4QJ+/wHHjxpo/tCkxXMUTyaCqBYey7lbmmQqWC70xTcbOdOopMcJQDttl6za0EHB/jjsJbv7HEMb+J6YwOKOeauopBFXfGNkLG0av2mK1IAis6FQdmHlWu57UxEORiBK+A/ApN86BZgFBHJlVNjjDXBOmGziC9RC5Ap8BaGKiCAMIZYzwhJ8L+fpbn6C5/j7Wbq7ko4r61KbZywUoZt7paR4PUwJcFMgQIX0Y0QkwrvgyPkcntVlOMYg3FtGpeNamOYq3VFI5fLmGQLVxdyuW6NjwHP9itERvidhHrwSZLsYDbnIbWnaAVN6o5SF/8D4LgdXWVhpHoh1yjNigWVLQNEK2ugDMBITQgeaooYeVWoNF5zTkjpz29Dk6suIp0xpvTRQp3iEG2cFwbnz4GXX3JUjWcnJyr+RTUYGSDqJirNT5PrNVJIBeUKK6v1cOBgC6LXxihAeBkg6wAqqgqigJMw7DvsOiSydIAH8G9aWS8rFIZ/04YVoK0Hr9lNCwHVKDavOLQoPDUU6FVSoTVgIny+4gqgKjQElW2RIWYG82zm/g8b60qcRlgxRSfAD6ZYsD13IQdnMZmdKXZZjQih7xCvE0FoIJngJdBVc2riVEKI2K8H0MVlKEKcUFoYRAg+3xS1UM/hZihOMRwJsYzw0F3lWL0xs7DMT5t8Q1V6AisxVleEp9E/N0jxuLIh7263pjq8e9WbRRblwWxcJM/vrsXwHq2G795lVvPwGEpWKkrIC8pIPYVejLG7Xrf6CedBqQh3AekWZn7zGEFOQWXIUo3kqdTmQabbSpRmWGGDN2W8hv7KL81o9zKTsKYYK46ALTcnivGnvt0FRhpG7CCcrlx1/qMuwa7Y6ICGAl8ihnWgSrClALcRAlsa439jLGt4Z4SdFQ0c/p7w2LAKEUfSgmUA3mUXFuNqRVavQxlAShX8y7JPZW+HmlQ9uHymTosU2Sa+qkQ1peC3OpFFeDnEbH9eYTZbgV2VhYf8ukCF0VjLCTxyxR5NyB3u+JGCnEL8nEbaB+2tYe4+DHo3Oo+/mBgtTnVp82ZnB1eGn9yDYhGGdAlxuY4wVHDxnxVgcl2zQg1XHNWCHs7K9x1wL+OZfWkfLr4VPYGJII/fkEH+B+FtG9+IFM+hkvcH9QFc2DsfUGHH1RF0MdjdI0Ph5bOy5thTHDnPtupfVCX0iXKCQaWjzpbctUjmFfzSaa9PpPKtdehdgPWc1msG3CYm7Bh3WJ+iwVhdOrWlyQQPVtAcmbHylkzbfhJBB/b/Rbu9ow2C7UCSm5+B5vGvC48qatUOEEcY2UCzxPH2KRgKGZ08l/MqOqTeoCqJ6jAWSSPGsConoWwdy/n3xFyOKOfJ1rWF55qU5EFWqYyU3bmvDxay1JnEs9RcPDkbc16gPIOnuQxaI5LsZxvwQU2DREWcs823nvrEIrXradSIu9HGBbZ0um63rMqypFaxCaTHceWDLmvTcGWAaZ7HdLUM5Vk9lMH3rtwbzvyhS9ztEXvpYgCJqqJRJOpqEnElJ44jjMFEUWLOEYAG9FzXMUPUZuWp7Sjd0yv6kFPygvfD9X2jh5bh7qaa3Ztb1YXGSdbLoyaylRsGsuePKYLlpvjSiZf/4/J617FXSza4SfaykeEgPEl3//piC3JgP/8p9tx40eootnvgNdM5jmCpwT2Xmlhi/zDUwczxrn+S6cOMj3SvCmJ7Hu++hveeEbHHX4RQjGYa/DkQTZA3rzavHBnwW9j+BnzJjjqan5zCO08/oYzOuouIq1epLhDDBtWMSR2OCutDnmY1enyvw30e13y0r+pv7h+em786a/ye7IHfvUr75h78zcmO90pkVzy4btP/DTA6zZ8/0233fbzAM9/9LFf/e+P/CpAeRU+v8NgRw92Mmo8IBkkL0W+1KF4cZEHNUACY9ZRfjRreHHqRbn316o/+eeTXZ72d+JfD5/dceCL3U5HRxDWP7KwzEyseNYMY0F1yH/+gpWosQhkqsH6yPvcj8AaUs+arfku3EhEhyj3WxJvauo3/+0/Bp+49YCRT/a2BzVX+akz3anb8DES4TdC3379lgeOjPzDmS7odWTezQ1MZqOPvoahTDJlmZN7/S+p8bFOUQ8u7LGve2DmBjJvau/6m3984bJH3y+6GVQPuP0Hn/BO7f/d3U93M8hMxOIvfyKBqpSTmFVIggXNEuKywYwLlh3vEtgIrNjthiHB5hsLczbg/SMCf3L+PT/6xsJ1Nsb/4ef/RSLusRoEQYEPcBaxEm2pMv/ltTZUeisSK5xO3rO/Y1bF+9EVB6+Azfm7dPuV9e3rsF2ABruTJH77SZJtLU30MO3HkyHTpQvzT+riPBVdiCsSWxqPQNgQ7SdIHjPevAgTVu4ArJgMn8iJ2ZrGoe2/D0Pi6dZV/mLin799EG1saBMPfyi859/QF2F5rANyf12d+fZPve+Lx//D7gcPdKf+av5nfjz5wue+yK679TfWf7J9ewNe/I4vfHH04S89eIbBA8aofxxGDSf2UrNb6iBSC5iv9kBHt8N0pOGM8br0AHKACGZqaWgLepHN5N5Ig3DYxlCdqVRRQFHwvroMT/pPF/8He38Dp1dV3gvDe+297733/TWzZjIhk0zarr1PzvMONWr6PNQETSU7J0dDpZq29Bzal+f50Up7eCY5/gjwo7FnJAECRo0aa9SAFCcBTVTQiFijghkwalTU+I1KNbVoo6LGSkvUQN7rf/3Xvvc9k6FCP19PJcy9vte61sdeH9en0nxCOXkFZRGDuWPaFMNQ1KGBA6YQthSLgNybdhmwyYWrwGkgKyYAZ079kdReYX2YhzykcUv+QPhVChxtMbBQsgRFclYAW13p34rA4qK7hxJ883mrjbA3VEka7SIgJeQR6h9iyDYs2SwOgFBFnGIHqW24Et4iLihLRwzdKXHdyNnRLrjSpx1whyBdwvgtcKXjm8SxkLNTUGOV9/gwnmW41aVwluSJ5Ik9x+5F9PNO6W8pgWBO0Hwl67szlMipcELeD3yBRT31DhuxsiEqrQJf63M81zouybvM5Nqu9Zwi0x5LfJp3SRPogurYz6bifY+cCn6vGyA5e/zkSjKqhSd9y3WBAujiogpxavG6VOhD0tdEsP1I62iLRIXqgOjoF8NwMplp6MGJ9b78x7y55C0c02dGlyphtMx4Q29j2DPXxijj8G7hkxRsEiasLaikUAYZqianMFo7wwmOmf1pCxdLZA595i4yi5swr7YNDFUIphBwPy1VHTWiPCBSeFHT0gl0x94nXcEcXooBRd8SFUD33Y81jrVqPBrCUbgpH4YjMkrSUxUNmw9XZH3PwESyzptCXZrw7gpdosJPSSmItJZOnxfd7zKwCQHXpUjmjFXthv8IM+hJYPP+sGsgEekwggmGTnLpQIpzBr7TBPhI2wOhC3dniLnCKFIciyB1FaQWxjEDshQvJA1JVlWxgGWrksduvoqqacGpME/g3hrmWvc+mQzgO9kO0lh90SIE0kjRxXRwijhlLY6kn96g/JjyrQmd20pgeOKpQVDaKy7LM84XuYMCiBrKhYZi23H5cijbwlZyHuQJBlXbRFK/cXToMezSRbRGMl3H36WZeGYYLw+Xia8jiwQ7PwphmLhE7JsWcjG51O6zhMUnjzDBnkp9DsNke/cAur2ulLdIqw20JhJWQD3AsP1IB2lnFQmR+DGQv9uMXqetcIFI0xV72TbZJrgFxdCWwGU4yeBSCADrUF5B59JZINxVgQChl2bbfzdHh6AtdhSfYIqxdEXFqDKySg7mBPdoGepTRgEB5uFZBu1UuR6G6Nul3EwVMm7BkCBFiPKdMwH5QA1IIkgxjCm404jyGMRQ63g8I7wAvjND0f65jkVZkY6cfWt7VrUfrKs1QGA0sbeI/u4APs8Tk8lY3oTtNlyuW3w9cBzRDkdPnEvhUPEKhnhmU++vZzOBPDtEcHWxd4jk56DJmv1VrFkdOTesw4TFPM4RfPIDhocs6nYYLjC2VYKCHxswZ4CoMBXrCa3oklhVSdBZQ2ecTkeck1I9qAj2AFRXjCgZE98T1q2wPugndkjcprjj2P5VlUxbRX2x5TdkPwJbOdWvFANjeYqgE09HsfRFo+yA29R/d6lk9ASMxXkKZ5R0jJFcOzdZNBSXD2mPjiJj9BNRhQkduNsM95etJh+EK5usZT/AeBS7Bj+EQdeWpiH9iQPadVWSXQ/xjqCCVOg4BiZuPYZZi3HYu5gMBVZ5GTHUGMYh32TDN9mRuGHsfYxOGc2ejOMWiXMf4zsdyviC0fFlwIkfiyYIKzD0TLVvMFzdD0X1Unw4AoGEm/SxSK9COCgkTmkzkl2yQi424H6l2inqQZBNzV4jpHp7z6gL5YcYYIAYQxie7Z2Q9vbVpejBhHXqljp1S9XIImafxGwnqFIdBpnjUDRkQDFWGIyiA8TycJuThyHi9MllAXqXuQTvEhdPe7Cv+ag74d6FzbsHEngtMKgIFmneqYjc8oEDoSWflu7Ld5oJrkesRtxieYKWwAmCKPcxIQ+PG8TYK2VF3FMGa8cmgFwjOanhLzr8cDE3BAAiGqy9DO2XdfFNh5hc+A6FRQPuYRHb3QD26FC3DQlzxA55d1pclSnnpH9Dh+U+U4yUMZRIoQZTzJebBj4ONjtfz7bU/vkQek/xehxCEi2Lsh5WXYFd/20M+JWYcDAfMnSPePfWkC6uv5Dv51p5yyKGoCqqxRCIn82eFwkZQ/t1CSPzCjC1cVEzF2Me7yuGdt15VDct+2xQaYnGmmfASmAfApFPOcAAUw4bbhYdODbX8bvL5AbundgLdGAJIAFhDA5XhdFH+mgZRAYxGsekoer2HR2VAGbsfrjQRgE31dvdDngH1LsdXihKgtsGk++ExF4BjC+0HSJwKWfcvm+e9+xddNo3WkmkpVzDnfJ+LFIqvhqB4qv5rouFVXR134ywQ4HUG2vQwI3hSnVY+64rk8QnXAe1UECOKwSFsGIW+BXS9itmlBMGPiVOWBcT1sWEMcOgL2h9RQt9a5LT3jsK1YBaoBxVdQagxZ0hW2wJIu3i54wVC8ADZZ38rR0rfNYRaENpry9slfHzgeQcxZ6NsZQ/ydtm3myiaiCecIwDe4u0AbTfgvUugfBVIsWEfqrJgG7AWfBoPGfMja5HtV2pVP40RxuQ6fdOBS0pPvsUn32gt6EYqp8/a6NUJIFi1aWWKZMjWXp2xtUdXunQuwQq4K5X2m9HrgGv3V3xtP/+qj3ygoTARYhPT9yGPvUaKJfi5UD/zhj8QUi/NZ4oT94xrRXLNvEwmMHo9438peTCJbvAB75j8Yby+AsnCug408OsfPXi3xKvQoV80lYKFhfJad/a8ZWeGvOeNy7CISQtp4DsSUB499V9EBI+bW5fjN/b4vIN7xb+1Xa5B07Hfl0gQsLRUM6pFH75po+E8lEf0dCZ4YPh8vDBlLkeklwPMT46Ltez4z7+hMSf8PGHJf6wj9+KV3zGek5KPScl/qnBy6M8RtzTzbZIbtGSvtos17mAux9l42cGL0f8u7913w3y92PRSDOd9oWhL+dAOjPDvtkZpjwUN8VFrDMTY7w5lgjviv0YinsTXY7jsWTCD+GeQXCsxBMc8nIlE+3rMe63NXTi7ZEIzKOJEtszMC/R20QTdzZybXp/gzJADjsC62bF5QnudbhxRPg7Vz/EnRFZ63YgTpWaxVSGGQs7mI5eCpGwLhzZSW7cA8w8ZcL2jRX2FmdvEWGARPJ13eCNxeAe5+OOIG5AvUfhHVTv/eKt3i+vwUZ7oD9ilUwK8mYydBjSpgwXXPQay1D96DaXqx++/YkfNfuDEXpKUwblzQeOB34Uv9SsBzesMn/aupScWPzsJfpAY/ZgqRweQLzjm1dv2XJ0748EMyMgm3IlrsFSIpHScirHHHOIcfpRZ3V9o44xxnAqQwoGnpEYEcDjBJ9jv2J1uaQ6p9L3PMGCnkpxjYaEXd4mT5axXxNuF/B+bMeYtOW+CrezPDohJbBVPpxw/I5ruAyee/vy6FjCD8ctD7f2DevOtB41l/khe5cBckmfANgYY3Zn1gBi2Lg+7amF3Bbs9+AZnagUS3rVktTAmtr9SA0AFsF/2IM0ujwEdNjTY4ds6K8OxsgaoqF+sNl+tZ1jP8/682T46ankkhFs5wOEsvySbKHl/PLr+8WJy4cQsroNocH7sanE9ZZ0Iq43oZNxvQltbdSb0LZGvQntaPgt7DC2sKNxvQ3d1Ki3oZ0Nvw2lcLdFeeZriLkJas2xCOrQLy33tkBpubcFSsu9LVBa5haI1qVh3IqYIi33NkFpmZugy8ot4WVzb341xcTiH4TQ6qja+8IxL1f27XPkJMNm2EcYxL+6IKJsn2Y2L2b3IxScBjSp324Dv2ka5b6ZONA7K998NrZXfIT8iu/4pvEr8qFm/+pjFnzEkUuEsNf34W+56wuJiw4Ates5BO135oGhEF/j7CWM+NnfaiUmhS0aaBGWpfwGC0LTUmhflcyxrby04QIP3H/17muh7GZH5p/nX+vqncJMgu8voH5WYz/UBkfy7H/OlIffoZIhp4CUOhQAJxUCYmN/hRozYzjjRaNPHAcxy/wbkfx74GgAckXbSeg06KTayrh927y66pdIHGpV9UJniqr1Jo0ascXINffmcacBBA1SKckSqkJ3e+f8IgaKwTjJDaSBfUsHDDa+5neHWnEFrIQ8sOuouwm2WLXrNVBUw5dVWmvziHf/uFZjGKvawCKCIF8IhnD7sQXgwmYrUiDFPfuOMwTotE35uXHtrOyTzoUs84xwsQJZ/sXWaVWYi2uNAisVcKRVmra3un1XL9RSvt03j2l1DwRoDqx4mabavcPs6DrVg4pRWyvKUQEKNscIzuhztaujRL5i91TdmtonP50pCo7jHW6U91yg72S9ob3fzFgQUW9BtLUCOeRi8WFFXOCLlGfaXS2M9awSqhBraTXpnG3DdpDzPO2J12b191Wrc9XCZo1vdrFfFIuxJtq+/NvO6ER1F35WZXUf1vb34Yn0gDOE9uJ6Yajq0LgT1ZX6bJ/MMLedXiGMuAQ6AL3GtwT+C6sXePnQ7fK55tKXvR372tBD3T8x1K+LenFWtp2HGcg8AjEacfU/zX+SeO8CRIwcPyF+IEhZ3NdhhJf0PiSxOdQbovEnM82snJnPKyKd6yIuX4ltKLbXDkkxXBVfg3AkYfkAe/N3uOG3DfP424afbVQinlGuoDnXbTXlYVszqtEH+804jxnGrHDA+pfCrErC0/tYD77WzKI70Z3xnzltuDygbayCqhaJrwHq++qAMJixCUfk5CPQtrfL3cWRPNURqL+GDV4p2XcY8fV4QlTIB/s/SAKnLb+ajSiQnJ3T5gNDCVHhFtoOccdqyThCXfUIpD7ANXP6upbUGJnRLa0SY4HDBVWdXTOz+Sxo82iAN/O7u+EgtY9vofZxGrhCfntXwnW6z+i0YZVMyWXEwguxS6UVI8O04dd5yHD8DwPrqkU/b/BsGecqv08KOyWbYbaUHznT76Bo9nSWp1iOehRRwW0LTla0hZwM0ovqzVON0GUMBfVFGySkIddWYjHbPA9oiFVscs3yCIzWba8Je6XU1wW6tCPFakFKKgDEvdLbxHvY28SjJsVnBse8K+itjANkT0UURy/v23VP2COogCCk6WieDIZeZ3AZYzVkwkQIk3mgUsOtYSiGqMJUlUWo69Ms4NtvWGrfjJRpSYFGVr0pEawPNNguIxU4+64hDdUw7VOYNhEkPbANIUtBDsHcrACZgnIaIKyCDpPYS1zglxU+Ma3jLOTG59fRJYf5xEMBYOJdWKuLpbvLj692EFichmimVX3qt2qKKpQsYHFBkXhtfTsTaHi77CS84ENOo1WoRKAPa33L4jRdiv2yLQsH+DcQR7g8jJSEb0iPbvjmOQNnxGEc3ISHNJO3lAdyhKNNwXThgnLz+oKgi6sgn70bV3cl/2Io4YDsXEv5dmsp31qhrkr54gTAZz0CKSo/P38LxlmFgroGDBg6YFCR4A0qbNZ+cD5mwnJCRvK0b+wjP/aGWmYVd4BwzDnoSYA0MfL1ALfrAQ4iv+VRYblRFgIQ38FY2cxj180T7o4EKiGu1X5rngtB5Xq7rHNgTYV/kqQukNMzpa5jwMt/+N7X01yeO7vu2PriPEVTvOsFA5EJAyOn/tt+GubCTfbBG1P/MPncOXb7MLhAcSU4/Nr/Janf/vZXwjUP/TY05XyGqdIOQI3ZKd098NOxLwO0I7Te0z+nPZm4Y6KOYB4tAw31p8/rS68KnhCFo8xEf1pmVwKoxkYwwD0mbE0ScRmWReh69Uu+ebW/rusg6qr9GYoxIzVrzNcOcNtEf/pliofBkBIpPho8BVRsPb9v0U5536+tgnkjlm953dgVr7lr9y3Pdr1sfdGnrsrnyaAz1+s/2csV7PzkqmcFVa5xydVmw2RfwgfHvSUEO8M6/eRbsxa6y8Cckfmdx+vORqm2ayGqJRk6zOB6GN9vdcMWZdl3UN0TBfx77IY9Knj548De14LCg2SCeaSyEmfbX6WqZNjANFXX3io6Mo7FEtMV/FesKV37RYk8LoF+ZGKmwRqXGKiegqMxPhnV8xyhsZgqnn0SjhXxTQEEcU/ILv2pecyYEB77IQn39JLYd8+HnpDy+++dFuHl8m+AEcnK6w6IM2y/rk3IRVjpU9R4sALqDzRwZnjectCvNMv5IG1pbHSBcEn52IsEieVjl8GWIrxq3uBB9cK+QfiAeEVrSR4j5unm0meZYxIDRAR6AncHMsv4TMEVrOx3auUFwomHx3gdfjm2uW11BNWab/Etn0hwk49I6taY4xKzit6HExCE1zGwVS5oK+ndkmJHW8HAyaRI8XqLPOYsXIrYnY08g7urATU0QMTkLbi3NqAaCeiXvAN3qoFugiz+3GcG54tP6joPnUJdnOAONRvrEyPC8WXFaeE+pmCPUiHTYuZ0VMu0hDpdLkA5l0nV45J5X6NGk0T2e81qPWgS0SNlWC+j3tLZKuXeIPOvufHShSdWjV7bGvjd3rBv67AWHZGYqi0UucKlZ29oVG31t1ZjYJ6iC18YqmPgXyIlEfoCzHpC0YWEBh7q1OjqN17IaNn3jPgCsV/RzkDWjH4AZIFPh9eTFLdrAEXKceoiwfk1rl8Nmj0cczzEUYI8LrDMvue9GAwMBDrHPhvtc6gDoROdqJ6zpHwnvqO0/Es4pv8DOt7o+4CONnof0MPw8gM6CS8/oC1J7wPaBi8/oPsbvQ9oZ9L7gLYnsz+gXQk/nH0NutMNfjg3JvV3sR0fypHGrA/lMCJu5KazRZHwfREPIAdVziWcFYyPekRleZzHcI/FuV8FnDT7moUc6rsSXZ5JdUU4kBAxrgqWkKRMSndWS2jLMHjYDFdQjYGLcPZPkl9zAKWUKQehrovgyc6OtqXcXLek3DdOJAwfTwgxFqIe9dwV7bEm2/ALhKt1XADMMasCUh7jKJg1MtmsgQlYG5aP/buW1lR/gHVDbKpuCL2tqRJcjna/YQa9SEfMw8wY0c8PMlU/nHpkiJskIBlbqFCTDECnuKImA99ToCRRZ4rH2Ts60Zhw8CaKfGz4k06KbNUiRrl9YnGnxUUpkPh/JP7E+x8Uf+r994s/8/77xN+kX8u2vH+ZHLuAImQ1HfWzmq76Wc2A+lnNoPpZjaUf1QxheCNWM6x+VjNP/axmRP2sZr76Wc0Z9KOaBVBLFep9dNQZaM5ycJblObU0LizFcK2/qC6i/FYk5fDjl+YiMFKJqBnERcKJfAymfd6JVkIUgWUi8zwtBepBzNW7Jfb7cCThMdmDMTWRvAoRlvjjCD8kN+a/AVEVwCrZN2w/wWL3XNNfDLiHGmCZZ96WF4GQs5jZsOQvxc8V5VbcBhrly+Ak3MzOkCsdeHHgVY29++Gdf2YItL16NcM+eEc0ww71auwueBd47o1pBOZpwS3q1SzbDPawo3E+hk3tG7EIE4+WOwCA7tq9i2peeO//MZ3/pxrFsaTyTuf/Wbi5f7nM8lDcX/Ea3ZZhq1mg2/A0EQoy/2dKH5arFx+98jXNR+wU+JrgBVICsREMu0EjFGzk7RAXZtK3wS1ksxEXFt4wEbDoLhMwolcCLTqCCndoM/P0JNXYeYjdos1E7peeKd3FZD5Luu+G0f3JZwbqk+fzMzBfXKAupJljf4sscHGkJrVy6h5Otmwh0AkGXQr397b4Qez3msr9ZscNd/hy9rtNfk1cAcxDAspQ/2zZesZtvQ4G68kfrCd/oJ7xAb8O0NsTYf4rcvJDw9Z/giuEr0LHJsp/GeFdUf6fqdcxX4Jd2y8KeOul0hkPAuz7EXi75FybVFMvuV4kvxPJkpEldCzKx6jTpX+6W/V0t+rpbtbT3aynmzc6euvp00VwwnARHDdcBMcMJ+Ko4SK432ARqLRAWk93Wk934idVfZxoLoF7Qy6BaWwZC2EAVTH9MF4DUpbOEmZP4qH45cB+xcbGRQgj8jhagXO7N+ZEcqfVQpxOzGt91uTO4fo158xj8+DRzk2OdWybJ0Lki6jja2+HxCoowj2eVOi8jNi8UcppgFu5RiojvCKP4awEzg6eZT2TNeDfM/h73tiLcD/YgqjEmQ3AARjapJK80xGtwtwFN5YlKK6qwvXuPrhb8ZVAB4fdo7jCo6bmX8L9PSDqj4gEpTRhYoqmylaElVmRm+CXuFtDVkaTG9DZCM9peugg2AXFovgVaLzdOzXmFdobJKjLEFbJ1Dtl+JIKXQvfFzw4n/m4e5DB/T74QJUKO2M+Cf776d8C/+fD2jzZkZCDdSzkoDwc9lmPeyjkaL9I8kU0+HafH7wDfYMIpCnqPYy4A9EEXv4Yh6Qa2g9ROj3EvZfSHNrZ/Zi7SEdREuQVBxkAzSdVqVyCeKXFAgMkEGBZh6uvFtjscjaMieKEog93qisTBzCJl8d6zaR9X+2JUJuHV7YVQzBOhlhEhxItvFlnfTrhjN+lkdJbDSMxkWZ85H6f6Ta4qWoErK3sTfnFt8svvp1943ST+jE+sqZ0EXLFRMKqkyjGF8W5HqTzInTAMrpMZGBQSoF9TGVYja89oU0wtlk+FFZ1vqLLJsgQ32Y9D4XsAPzHQ9Sh3TDshqN1pBBqwNlhYEYAO0bCr/Bsgp2w7xvQqY2Um5wrnii2reK5e1GbclgQ762L2ndLzjm1oe+rW0DlD0M7wf24NX7sjWkPiwOEtlFOUeK562gW6yF/NN1+vOWMr+9l3dzMyPOrq8qbDpwINI+9c0GVsTysl2WMqX5kZvWrZGqP4o3UHziAsQrUFM87h8QDcuT+IaB+azIOKgmeZU6GbVYt7ZzJj4EjxmZxYNuH4fm894A2xKQdBp42tsFLAD48G4rY73H8HLkm6fLrINP/Bi7ayC9WrI3bwHBUfauloS49Xd8uFpl7v/ahcCoT4F7ZBbC31cLhWO56xO4I4QUhBCsdDXJVQD7HNazQaqX9WlkRl0aNwc9UDWWIBw+5Gl6fmQWblZ7Vhex+4Ld9OEGhplRFfU6s6P6iAWekUM4kiU0RtEUGmCXYBEpY3BaixwuMHMwSwriRxHYRdMUAnFEqm5VYC9204so0gvgzDMdLmUnsCIKLi/lwOsUZEFSS2AVuxC0QdxSqUMRd6EQbBVhDl7kAIOBvrcCMqvEn/iaK4E/8XcnR1aZjbXoEoOBP0gYALP7E33YSkvQOmsWfxA0CMPyJf9hJSNKhTQnAzscw4E/S0soMrfiNk5CkgxsYY4nrJobrDICNP8nTQlfwJ/4hjC7+xN9wEpK8CSS4tOtnoOvQDhSgefwBLICKPwV7UN0BFMUfqgEI+FNwGuqm4Adcqyy3AWrFH1pHS/gTfwJI8Sf+TGIBNSBtAYJxpQTpYGKA0Tn8iT+SOLhdtIQ/KWYAFf7Er7EKaVchHcRE4A+ThsHEn/g7EoeJsIAUf7rkLKAudMoAfaxC9woVxhFF8Ic1CzDwp2Mfq9tEL/CnvTMEUMGTkILW1HDmWuitGhmDF39ozekKQ23sKOpIOKyYb98qauGwx6gN+MDA9ViYlZ8a/WB/Eu1Phv7gT4HMsIA9CdppLRgarii2hmL4Q9/4jdatjfYXA2oy6F+NqBx/VUmUsHUWlOhgX7iuHdkK4bAjqVDr2+SGeuxd8t775QoZff0d9fMT6oVjj7EVNt8YFFd4w8+Ld5wZHpAMy5jhqMSOMvaYxDqPgjsA1ri1LPiQZMk8AhjEd7wdTsR5jGv5T+IepiMTHmnA4V/OOIKJ/aCf2A/6if2gn9gP+on9oJ/YD/aW2A/6if2gn9gP+on9gJ/VWPqJ/TBQ7z0fztr8DM+Q9+OD+YI1n1SV6p1VeWWKbnhVvpAa1//kWwfzRfIynldmKvc8oofFcLkCJ8GQjtJafTFJS5COUx/4krBoBBJyG8HnOZAiGAPcH+OBL5RjuCPyKIS70D+aF/lH8zx9NA+gpEPJAdQ2iha6iLOI6yIu48O48UyZCHHjZ8nEQOWOvvnUh4sipsM/dIZpOlUe46quXFWRRxBrncZnyKfurZ18lC/jA72X8VOJ1tQjtsGeTPkadvkadjTYs20N1tP/gt4m1X7HTzLnhXn4gm7zBa3rrYWXMJasqgbjOm6qbxl8evyO++fwPP8cXuSfwwsRvy8CJgvvi3wB3AMReuMyrcPBpy0gLtU4C5/Wm2HgrsGKlhW+JSYhgkMJnz6poRMxEyQa0Z2ONlm135s4oZdyPi/hdF7E2QTdoVow+lTnitkFL5fMFLxcM7fCy0Vzm/c6IhL8MthvONeHDef+43C5Lg7By4VxF7yc/0+oV3vyaePHX4WBLrDfsMy1LcY7j/7tcTGsVkEjNe+srtJsYt6zd4bV54rvPS1/dFeISkPBu8bV7OLbZC7MMRfER5G9wZc1sIf4WYX39dzrgp81yrSVKIIbAHODYbQuU+fGkrPf7q9PeQuN/jxPrgvlkUGHn3PHoIZ5WPwH4w3CZvoi+yq5/bAc67fbtJoEeN83NMOmvOPxig/6xFiWKB04VyZsoazIcUyyOZiCJnAwUXtORM6ZVIVkiqyMrizCMt0gwexcVYp4pYiv+ZJNZMF4y5/AG5WDUodXzQH1m+VmZcst0xfJnfV/XCm51UBziWHPNhKnDXNG4GMiJ3ls3ziqWnHBcY9bX7u8mixzcZsKgJWXoEiFx6fEGRvbvwpVnzQLnJe34awtIvBuNOA/H9q7GqC4XUL2+Ys5Hhd5rbnAg9tDC6jQdQQFA2rQPSVrTxSMa4WXsPqLWf1FReirV9LNGla/itWvFCcEebGx+pB/oC+j3MVSWgKOzgSpg7MRE5YLKB9wPhnm10GaYvXm61Zvufqardt2TE1v2XwtWPyggjbv9CQ+1EON4PoEec8g4FGdEYawXVCAcMDqMUYaQO345E5vgCz+AKsaOjylAReI7+SexqeJqsDgf/MZxYD9XqOQRTiwt1x4ZdGFwHMIBJ1oJ9g4AdAYJRF3bd4wIT8T1D2d9sIykTiB2bYOShH5IXXReoyqgdiWfRlV7IKJi4pvVdetPTikGASXiepXobkCZ6iDTHu4qjzV7zFBoWOabltdddpcK8N86rFHf/rID75+8FSwdbIitaimKNgO6elAzmT1q3w6BBLODILlgbL3ZRTeRKTL0I02lHVU9tsLAYtM3Fj4LsZ3BtnVcosX9w97o5C3AatLq0EOdXD3biy66yXEURah1stduhGQoHAECfO8ixmRDEeGEVXXF6lKjlMG7WM+hmQAqcKDEv1oXSbJpTpNjMPZ5qcDg2rAtiUzAPVqAElb4Tz1vtOY3wXMDxn/qebtNm7AvGe3qbj9uHILvqdlws24G4oG3HRJ0M/8rhS/2owNlEIBLdMRJ8GZFz9VaAENOGWelXE5ZUTfRZ7AOAI+71TZvvGFp8LfWL70ummpACyCdtv8/jzW53Gn5QGfWgYz35lcSD+1yolz6FOr7JfB1QbFz0iSjh6QJEi8+SQqJbCPLihP3DcNmV2wDaTyeQzEsQmjGNr8QuqULB9ljpYqMSxf+kkNNZUhCUUuYMnz84YEwcEIeQ5tRBr48NiaL91y6W+0vvSjc27RIzxFtezTFuM79UBwWq96mmcuYUaf9L158CjoN7fw6pfJEufYx6dxZWDEqDjf1ogRl6C1peLs/AQixsUHJklxXq8RK12CO8nI8jCDT7ZvzJnGOZha1rhxHEEatxQ7osadhX0yKXdrLetY7fni3KYRF4uvKX0T526FZJP4UlCLURjXkPNY4Yrl4Rr4wLEZXsDU87DDa9yFy8MNjLsYAruJmggx4h7SSrcbJm6j1Xctgk17i/dfIjhkn+VScKvhJARsujIvYujCahXbj4zJtyTKYAfiMAhM0OZA4xO7WWa8fIP8YDifUyRjZVJKHWNcSC1Mp8y7dpyzWc3Wd6BPta7nPZKljFmqzVLvm7NUu/647EcVrIE4CqDsD2saHae71fhvA/3vfUq6yCCPfv2N0wFXDz+UJtv81NyQhk+u8hufVOXmyVX+zidTuY4wwjjeE79eypENghYHDlPDG3QRlIH9XujLvWORSqiQjSWBv1IoM6ZqrE4aps9MKlv2pVKpvTpb5DcIAmPvHfaedy0CPDsMts13ZWHC+5zT6xwntVYNHt/uVKkOdAmVnRfdfhXVfnVj1wYfPPS3mrypp2GG0zCTfBLXJC8flNZCpbFLIX7SEuR9J1FJvxGMTVCa0ti3xHoZyzM4IxAdNbypWL0n4HPvUJQz44UEV0j8ZPbdC7GTK85vPSUdOw5suTM3/4FGHIUmkK0vRO2pM+TCTABqGOGmKTreoOMpVi5Z8cFBX3DqxeX0R6YD+xox8QP7FtKbcyUzOGAVLWNcq8oASXZULFkAjqQqizC0MIVdiE15CJLTIYCobHMuCJRQ3wfBSzwETaQ9GQhkNpVFkSA05gDB/FY3mwsEXLDCPhCu8iBkSHuSICQ1CPHpIAiIcwGgQkp9AGz2AKRIe5IANGoAotkAzNV2gNd/3TaaTdyTajGuWwzZYsgWDbrs4nNlMsJewyEctKA4jL6G4/XsdANp7HTSB0IIEMJZIBiAAIXJvFjZW0RWH+8D3BwC4vPay6mQP9NPzf5kLJBEyRUqOgU3pSZuaRQXJob+VS3T2owHYORlDkFTgzQd6jzhaYmx1zONjutrmkS7aSO8Dp7MeAyRB+7e+cDNL3/H14WB9SjCofCtIT3z9FNId8mvUa1SXx96bxnY786rGLIfMgUkpdEKoDhmKHkFbYH3g166AoGnB98zzwp+y4Uo8QO5ir6Agi3IDIFrFwK9sxrOs4zsehWb1oMC0grJCFa486oWt4YzWtwS4pRmi8fR4jq2eF34rOCP2eJLRTbjf/RavKhu8Q/Y4gV1iw9Ii+t8ixdXLd40s8VdIW4qbHFbiMsXW/wLafElbPFN0uLmXoub6hYvY4uX1mz+J6TFS3yLkxxqT3L6iuqWI7WR3Eshzjrm8XQxtrHDeGreXzdY/7Rhcy9XF0rHZja4BcXYFApLU5xqrYUo09PbPjyrbRaB0nXWZvqL+3ZDwvFZD8eRWXAcruGYq7uof47uIhZDAR1MGDmjtNPYU9oNKKZFw9PaY12VnoM55Av0IQQfQE4pkSOHJOYNTNyjYZ7APRkqZQ66cUgR/CpGaFqDn/dBWFI9EArPSET/ND4c8Ze3AmtDuMnJTmg5hIqkj3G8lgHFnNgjtsZGUCrSngu+amM1LLdGRcyBCZRUH1ENeVyJolUSXw9G6MEp6Rncx9Az9jDxPU59TzPf0yZHMG9x7PJ23bf9fX2bjjzNOuJICxDSlm4W+rR0LYgGzewsdlUQF6hazMWzeswRejCa0Xu7npPs9fZrTbV/S+0HAwz3w2uycIBXKE+XwBenx8bLEtiQk2WnPJB5MttQBV0sFFWBThFXg+0dGnzAf4ahxdavoghNdGE93/uKSaAG+zTv8PYVO83WpeapAVVlVQyWgk6xuKCXTdFJqSqfTjXAWNiGih8rT3MZPFbaZCsNhBquK3M0UCmwQpTna8XbGX1sukGt9mlqcgo6zaWjAmxu0TPX7SJTF4K2A9oboCUGCBnVXs6qTv7wepU2LUhTLYACGPNWudlLaVunKnYacDLXBbYChzTktMotCcjW6PqZ0u2h1R/ZfsMdDx5+zS0fkZ1taPWRNx187OSPf/S3L5gshrb2o6ZWB7+jdcjMXi01RED7TUhI1LOC3wqSTTC+sEmHH4Meq3pMQg9jDRT4InwdADagJzQG0EFpoPYZAyDz0KrmwWAe0Canwvo2W5iN/sFONBc2FKxy3gLwnu5inDOtmhpSGzraMfFVik4y8KyXijALPa2vMU3IxIp8A1S/MzEQhXhMon4ZbdYPHF13vbYrAwtMojiimF8WaYwZ7aJhP4GSouDBzPy2RJYw1PMRe9XRHzTjLiu/qYrGMEEzjbfoqqVq0oZklan8PYHJhCZE5XhEYxTQwPZkwr6ugz52SnxTUvIqAaOXDUD3ssngPBUfkGLxE9XWjkoQEAsPVXelsxjwefh73ljuTX+52HOZ66OYqhbrSSEoOBJ6aPGvp2G6OcIecCThO8pbRRdF+L/dDeDPim7Pb4sB+lUJ/nX/DePiuucj8WkG5nigUsp17Gta4jtkYI/yJkN7lGBqM3B1HzS3oYLJF79k9b033nMsvmr1lt2fnLoznFRF3Mk9eeplg6GfmZUau8ssIkp8GhU7s/4eRHnNYTCyoTmRlK5XmyD2bVFdQq3QGI3zKlt8TbcaPyLCCrzjmntJ7cyJSDZlC19qgwXKLTu/+0BkpzKp60LqiPzTCdrUI9qc1ZID7wrJp6AxEpDZ62O2ad+7sAK2Zb/bUCCpfqvtbcGwaHoPFFzdUzTXFq1ugAj5fO5R0ZrmegcFRlk3qEqwpw+GM/vFqBKjp1/Dtnh2OqLKEOnNOcYFtfveR8ijw41tG9+jYbe+MNANaaGKU9WW/ulXwcDBxqIyy5N2ldzsT24iGeiny/pyxP05Yp8jnKhzEETmqhh06ngUwHei78XQ6dwvm8DHUA+58tpx7kpDhd+Zi2SnqPoWaslyGYrVedH7vpbKhtRlXz9E9BaNcsHWxEaiFGCzykXYnEPHvdQgpWqKaAFIMP8gwhaiWw/XgWuJN0PZABkmkNwEKBmSM9bgZeyfZTJxMuKWvVHQIxVb0sOJaW4mBYu4esMqYeIV7UiU+jIsWx5miQvyKFqlhXDfivF4b+F8ed4Y8hZtqQLDpKqCaXyqC/LYAHoaIdhy6gdCaHKCalFlx0BhlunAiFrnclGCKTtJi/HIMoD4gctFH97zi84YDRMCax6wsS4bG6wb4/uzrz2g7wdZWRelWayLeruXu+4/0t6AtOc6EIN//EZbbDRDcTATVY1e4RttPU6jLXaFWVqIb13uWtJodwyaWHENQKNJr9HO6Y12ZjUKjS+pb3busX38Zluw+d/tbxbjQj4PC7pnWxZLu80lwBVSDD6pWQds/7R5H+ifd1xkCFYMsAYJVnUdqJtq+EIKCMqhQK4yiChuoNkDBTUXyZkoHSl5qieSDQfXk0CzobwR14VqFzWNMBrpzPpTTeGnngE2l+CrO5QKtTnGsbq/BR3EvWO123esDvQdq4P0D7ruZGHdIE7UrhuAIxPyW8i1NBB7U9UxG+O06eKYpb7XAXrxMhikd0tcH76qMf5kRPemBg5f+4QPXzTFw5dt0a+N1YcyNHpGcx/KrKE+lAuDI9jXRT/rgr+uq++4Rsz25gTr4amk1TMf01AFzlfZi6ddw8PNrZ5t0c+2Tj91oe+yMcEafRMaxYOT6p+T2emI8gcndKumM9OxkTKaB2eLByfOU8BOJSQ8wBjw56RpV8nN/mSekwbnZJ0j68+R+RzhRJ2DEDGXP8X643lOYukrhy3UjhqelJqLAydDilKzp+Bxhz/vYPH4WejACZ/AZPhTHF8pvQZln99VeDkNfZ3BKuHZibyFwQEa+wNUT1y1Vylw8dSsDtWEg4MseL30zk7Td3bG8sn6s/OrT+7sjPRtKdOuZ2fyj56dKCDxkXL2YtP0R02n3kC5p3bm3iZx7Z5rW12LE6XZt33igJyrqYG6qU2nNzXoBlHl4OVuEE0NzN1UR5pSneL97fFsbLK9Vt1e/2FZHRfNOduTY2SuU2stToZufUI32V5n7va6M8/Jn9Vid+4WWzye+1vs8IGf4JxM6nMyqc/JJzzDHqwnP8edGXPcdB1CFAOif+yIZCFAVq0NtQrbQPH6iGw+3hHZlPrgrNe13zz9iEz0iExmHcGagsNAoNAjsomP60dJ2Nic4IicDjxXLLacwH5KBo0qPuGDVFYovspAFtif4vLjqVppot6/T6RreRM2e1w4VZuQ9vlXFAnzk+PFrQ7g2NWBPbAQvizP4ASgBhLfJngLObS96UhVY6CWdlrItixvq+I/fNvrpeZzzmPaaiMJcbuXTbbS5PZtri2EyOsFVXP7VtoT1Rpa/vgS4276fFmF8YnFKRpdg1wtlFJ1HdNo5vZteUuitcypQG4D0lhzNbFO4rSh4tIgX9G5HtN5e9HdtrVoYmGwbaWsdLflGSoPOVKJjNtzxmS0Iq1DX4/6wKr/gd1QVJjCEZmF5xQpfCtV67qMibLpt14C273n3/6SIhOjeEUsmAhEvKRorQ6QKBEtJ0kSkujfGXMZ4or2OjyQWvIb9s1b0taKpQopMwmzwJNFC7VPgn1G/r24aMq9pciudzLervmSbVuRsxpfvIr3ri/vUQlu2HOk1Z/Wi6U5jLNQfnUNQqtvy6U6wg212YjqrsXPNq3G63vtqmlEKZY31eySdCtvQuJEAHtfTqN6h/70+V36PvSn8nWsxr8tGWxJpdeuGxN3y6Zrtxbtlzipdux9fm1WimQ+VHn+iyQWxoHFB0UHr13XNWhPAMLPtVt7ekCmg7o2GM6acma31uqrshL3Fo3AfgT7VUCQgZl6iaS0/zIzyWZ8ckZJYH6aDSRVIhqq7ODspA2OQm5At3k97A1qHIvLm6qYBJwriNlXxaTg70XMrVVMDIMxtGvXwFJHvZO0eh2CZ2U/XKn6QjrnU+TPKHMevFPwQtHiWRPlmyHhrYQBSnjXJQ/sng60hK8Dd5i63Gv7y1FPHeiJoer/N2hGle9ugRdqoOHG4KbwwtQWCPbtQDaoXJnFQBl0CaGRIrZbWhWRSeJioe0TuJ0SNhrz8Yb9SbuiR+zSWm4y5Z8fCuxdQ15OcCtiBZzS2buHsJkBLOGwoS4rLVCAI5LtIELUqkhT7Bh18FUZIZlcl9ehlrlaUw/oKpYqt9yoIzOtI8PSF6CVA774OnAp1y3eadgkZghNanXwkE7MDngVksoshOHjMGAP5TAA11uuy6NadymoX0gvr34bOIvtHg9KBzYw6M0KrBUuywffIvCC0ztchxcGxk8B8iPx8QUw7Et2xX7UZ9ibc/YO/ONSJRcnK/EmZuwHBwVODhqmhSlgoGGHy+/smuZ8c9j8BBCK/pk40DcT+3UmfK2TdK6gs0GcCKxT6lzIyPPr2dqk3p3wXgov5guMOvAuFd9F6lvS+2bO0qUflK/d0rfue3PFquiZJuAoQl2Q0H84LZNwjvBRKTocmZTb5l6giUM9rI0/rHFpXjJLVW+I+3GAm1GMkF5dcgq75QkcC+kRDIhc1SADAAKXGZP5GsdrNRb/ZVLkuYrDTqiACLsKrwGoscjAQwHkgxZyvG1m1GMDpmXNaq9JeHpdJFML9w9z00n0MFArqq29G3CI6WkMPoIGzo50A83Mga0Rm1UT32ETUAtSPe5EGJ5R5WeqLmUpXshhTyUJmf4TygFQiRuXuYfrJhn4H7dU3w0keQ18F+slDb5L2Cr03oDTCre95HJBR4hsElkxCAv0CwosQbs09vhYbhQuZ+wPvbmeJvX1NdBCUIN2CSGCKAN6gfWmYIFHRRaPvV0mCGlnhqOw+EyQTQ87hJG6iGb+kUV83vY5oZcay4Aj/0mrdzT8LBYQHxsRGCTp10VEvq3A2K2uvW4McXLqjLExO6u4/oxI8bvm67dccnKr5Aw/HU0mYABH6ysSmHJcbbay/rPQTjJG5lvoY9waK6bW6AJrq4wK2MeTMugh/EOa00n8BD9fb2iBmkji2+/+w9OBfWBhu3pP8xqtM+RlQlS7Vms5dHCp+CcFOA10catGLlrLtl8+A+n4bvVjupBLhMn2aLtv3SD394Z7EeCF+/HIIvTwAvxc6NmKl6vIGhe19cbjI37BzrTvaEaxkHpStV0pX7FBLGhEqTPV/eIYVPws6wufg6+0FzyOZNcXluTROqi6lWxfWJIz2NxurD6LBrkHN1ZKvpX/u3xscKPi+fXhj2jJ3W+CsUhwc4ukoKoHxoXn7ryBZdhwyYuLdPWvT16vCzfdux6MRJF8yFX59Noajq1FcrDI1rz5l37r27d87BvniE3VH3z6rvfv/2tRGZi5bI/L1qRvfOjBz+17gyS9/692v2vZA4cOwlRw0+m/Pa5Zq3fPbilae/b02eHV8os/ulH+v2+muV3QGEeBt4wU9VVGLyriMtqwvmC4CGVJiBKGl62mynX+t1kskO7ptVxkN9qvqVV3ChzuKTqIIIGIeXot7nFGkSKQ8JEaz9m216t/d609eHnC0OlZ17tk8iBki99SDOzWOttivHjPnqK9u8h2O/lt3lBU18mpu6Zu8N5Vz3ohbqc+dGBGAmka/CegE+JwFSP6wOuiPemB8y1rV8TnIWjuFiBcUyHITofgyNmAIDsdAia0lQS2ZvCa5fv+7Nij50gH19z0hWNH5v/FI/CD02LN5LK3/adr3ttc9YdjEjj1Vy87+RS3SALKcZYKm9YixR+tPvbGtxy4/9qXn4KlEyPhu9+3/ciBl9/xymkogEHE167d8bn3vOVqZNiF8E/3bZ/e/siNmmEHIrb++d5/+PTdXzopGbYhfPXb3rpn6l0nXkqDhWji2kduOfjjG38iGTZJ8OT+l/905/S+LUi/VMJfufm9b7nzTd+AesRLJPjDk9//5tVf/+hjErxIgjd97Ot3fG3PdqReIMHHXvn2Rz/7ir/+KbiwJPja937nutc/dBgf31oJfvXD0wc/+b7vIDOQj5EeSMcDEO+M7H2wCBxSmytGKcN9jEsG46J7cx55Voq3z5/QBZTdXSSTeUM+tV++vkhlnbl0q3LJxX/AF7Ms5kl8fYfDyYMuw5RWU7VsJaaq1fua/ggrB4s/nNRCIHAb3KQgoHWw/blUtK+kk6p9ZX+sbxYInI3nTTijYL4BL39uEbTgwYHHQQRTvG0RZIQLw1knoh6LzQlBIv5dTP0koWpctj6wBYHAB/YjsMwHphBwPnCEHHMMTCOwygeOI3CpDxxFANez1tmzmsfBOA8RISIEo2VK3sSpu5JZER+Vgf1Ri2EoRAvBTsiCSFatgCBxNh+vhWnNPsXsDVSNMwQBHGqnVz/NnKnmdD0Y7o/zJoqGE/U+mPoK9qaoIJpgui8Bxgf7hWG0LSnI9nejeKox4BLoNozIq8VolMt8ufdbdoLpFbDG16hWnRKtUU28vnoB0NMSviWE3A09wOyrp+MMRmdUnA5sMhusiswZTAokBv4WGIuIeZvaETToayP4DP8UlWZVpQk9XQW0LjGg4NUlBntKkB801Kly1Cv4ecC70PgPyI4YLtjDhgtmGm6T+qvLmG8hVQAkrio9RPogdVW7Aa/7uks913qWLMPWg7y641Qvlrd3FELONkCn5/7Kc6DyTFWeLfRgcus10luLPg89urZ8nsrj6DKwX22K7QRxTHlOjtaimGodoSdlVy6GbQe+zlyo4pQQxEQ4pChmpAYgRBATYpiRimFG/WKYmiy5QlTwBMUwk7nEMBPyVdhaDBNXZWXeT2eIYR6pxDBlvsrMJT0pzAuY//w8hbOulsLExe08WitaS2HINRyKngTjdJ8UZqcnhZnNkMJcy+rXsPpVRdar/jzKXUKtK6s/SxyVwm6s3uqlMMcpmLlEGlvm7WxT3rClnCVU+o+7cFuezLOkI/MBPOcjFBkAOxrQ3p7VrC0Oi/TlLwb7QkLubLv+iOvyAd4Z0A9dDaBK/9lemWMXEwW/XrBH9htmb9GVuxPY5WbVDhjKDGcc5h185R4TkAG5M2eZdcBIQ7B0Mrfa+iBbDCdQIJpYGgSkg2azOqPZcOG0bkBGwmXSoOtC4DMExUmCtSSh60VtvhxvKvat40OQSZfklqxDjHrbfwdtXQucQRX6XIGtzAt94s32na63yICNevuHVQDq7EreMEVav0hiQpHEFLfohA+GlLwitFrw/iyKK6s8y2rsoK4HOe+VNsyvR8YlLn/6+bu3xEoVK+/a/kN4QyexH3rwZeJVCqfkPXgqfR6XUcRPEjZe5rqh778ngNl95PRPZktdPeAdPhm+t0jPrqVQjUsri/6XlnvIl4NtAdt7qPeVMsobEWFv+CfqTElK0+5rahRNAS8orUHBcNWQr7fBtLgcubL8zp/iZF2IotKN4He73lBERrMQDiCob1Tg7TRVXgFz18twY51DvJCt0XWCXQ+spQ22OQcgteSDEZRvgc7Cjzoi1AFtWjL8S6SzOviP3vEKnR8FdPN/B6Bl6CuQgVh1/k/z5vRUYdb82gv/aNEf3nn07imOcaDDW8dKO50YrV81q/CqvsK/MUdhxKJw1CYIv6cgbJ5Zy4/PqWs5MkctiGUtAMHMKnywr/Bc8CMWhcO2Rsf27djOdHju/umX/PBw1W4BJzNyMYCcYbtvkst4ZtsL+8bu+JxtH6/bLidnFV7VV3iuXiMWhQmsmML8xBawsPfDE9VVLts8+eVhhefjO1+79zUD354FTxVbw/OSWYVX9RWeCU8dS3gQrfBgiNrQNYq943gWxpt15zhCTnKvbdHY2xZ41RRRgRGkMpotEda2xFLxzJaeOrPOtFfm8su1mnlofw2JITkhbnkSxgn3T7MJ4DbpoXZu1WneqFTqvBoKduKeSp1pGbMjlX7q/RHUETYI0CGRCvi8+qGyTy5njI+OCKBHffz9En/Mx++T+AM+/kGoo/X1PCD1PNTw+jkTxEFDpyh08Rqqt9Gl2pVEFL7Uiqmnb5kOqJ+lX+f7PoQ/eYOK2bwaGXb1ZbheMuxosPvkHu4pCRf6RYSRDWsNLn68vt2khwpdkIdKM+vM0ATSUCuZo6J+LbYfipmX5eoSBrYnUo2ttW1SQZa9YRBKPjRrf2E2dJJaz3XiqeU5gJlBuie8wuCHY3LYH4droLxCAic1EsHziEzbogEIwROMw5j4BZXFQy6Df6/5j+eef7/Cl6zyFjjW4IxqnzumSnjq1RFjdcya/P2zJn9fn9byh4B729GopK+Uc6yeZ2rPBlmQw15+F0PTpUoWzsgbG7MXhirjZoF6ZVB16uewJiyq5czW+RHPRXK6ym58v3hPsCx1dvvmwvJrEAHCG0Eu3dTeXYNDDd52u6A8ydna/kkStrjjHKcFQV4ARvvJEc78EdA5NxSd6tG6+Q8hyth3D8A53lnz1P+y+LvfeMaic/4E92tm3rL1aeULu6r0sKJpKdp8jdJayq33KnHlEImRcZuxN0ts2QTxJEJMiMtbVXAFs5fbWXIFCnrq4jjqx5JeZq+T7KQrRritq99i51ymXcKoPw0UwkAbRJikGhKP2NoytgaA/vb1dWNtAkBKD5PfCHjfAIDqMbm4iMbKCK+gMVbNrDuRFY1JmLb9K22JS4tExaHf3IX5ID5SFR0CBUa9bj8Vt1j7abyoVW8YmeGUkNkzsXauU995z7usazgqMRhTMg/458Ymys2q3qPlH4YxuDT8DbPtVEYlb/G2ycFSVoU84h2kSeUgriWxpfHsGKWpL3otyRLbnTroUgpOoIwHpNaEjoBO6MOSJjQqyHARRloe96IEcnQmb7F3EbQpCrzIGbmWAK1dRC7tiVIAAQBJeqwEz9aG2tnCJXMDDUBdwnc2hcLsJxYoA6DQJ3CHhOWmmJDQ5JSLSbSFv9yLSUSQHUYySqjNbGRSkKD6DD5VIMF1Rirh8cCzxX00DUOaipkO9bSvPzqsQ3QtmlM7qqVGMgeSkNJecIZcVDTOjpbBj8JAV68qEqBoMLrhc1yjXpobnxlg2iV1XE53K5ifIlYE4DKg7coQyBzDK8MOHVWvAMtQARZWntdxdYPQHBlhH7GQp43LGNWh9GHarqRkEEixWsE6DcH040AURhGoo+zGvlDc9++69zXff9fX9jxbdm+E3/6qrxz+3o8ffeQc6Bmtd/F/kDAgQRd21RDd14Nrql11LKzuBbfSCkPYT3OZ2VdVwy3u5w1BPWJYG9XFsa+s/u8tEEi+iTxkBt/lzw4xWAZ2XwpLEwkL1ckhI0rDDJijED3xA3WXB+OAYfhO41v9m1GtGZ7yJyYPaxVEnIG36x0Rrfi2bkYQ1PQvVqrLWNFNCTunld08TA+NDiJZPahw85PsWN2t3HBypuEayUyEHJ5m6P2dWikkTN40fHrnKhmrcRkK/YhwJbiTeu/RHQIILNxPFuK+BjVh9urFLrT7cLDtkoQTSLgVHuzSMxcIRJVfiXORQ8Wuvtl0zOx843PmazNMIKZDHKJvTMJBefIrjTJXe/6kVKroXsL3Rp8up4S6nDbnaSVulABTknglU+CSBpM8VI6A1X3e6Yql5p2mWCqVqvv556l7rdIrlfTrlZoDFiy0jap4MpSdHxeZYGOO2Ghj3kHslXlXj1NgqgAbexhA1W4xOOG1TlHSxg0KOkYuvBaSkUMkBqty2IGhYRi105GJ3by9xbAgkvKsqipxp2OV5lWYqNRJzkiRWhgf31tVk7CxyE4vt67HTTqPaKhsAjnTGg2VzIWGAlZHmlrvBuXncimBAVT1PDKqODFDaXEYuKlhIKISMv3GxE0xCjRUHQC1hxxSSZYqWO0C4dTB55piaHTyvWFAN/T0QEJuyKXiEbtl4AkUpwwhotREmSHpQpEAhhjtIpRK6JmaNxZHOb79pAxWOrcyHW43KGDOUMVFKKwypXJNSBn2LGU3+go5RLUlrLzfg8rG6ZUppz3cMQBVsKnLD8kdVRzx/aTGh+2YzS63QnGx8J0F/khg8cBk20AkbmDAyinbnJ6/X+zUFmWXIQsMResBbTWnfc98XpjscmXx2gqBd7u8ZhPi4Y+Umg3ofrIBkWr0djL7HCOzD/Lx0HYNMDEBzqW4sgEB6VmZcDhOkgSxifnQUMDajdbMesihdF994WjorY2GBeArYs+EBENPkYcfKRe6uNx2tzJ1vW7hbJ4nZDudpwlXzVdcPXdfdB876W+vo/XAkYEP3Zw9UL7C1+zsr5BjgcsfwScIBB4FErAF1kChWlTyZegQ03oJ1TEFpo1sNQMeaFSEiQxmy/pBWqYQBeUrXt8Hjmd7wLMW31vf6Czx2U/eMDM7gdCWPljrLN9mQBGBb7ty7dgbZMTA2+wV419BB11NlvdP7iaFzDewJ+EwqxlS/Kwo7wcOJeQELkOXq0GYY0ZRlG3U4L+9H3xkodVn5Kg8VOj0zUbY3mz+F7ZV/bTIxxT2q79TsxmK0d2o8p7RFaB5iJ5/HD0INSXHVTgJwkdH8iG8CpTmrZ8fj48IzMWgWVCntyqC+ztSfUHjkdQYeoJi7BQtJR62VBa7k3epdHG9nC3FAKqCYICa40pdZwNKDrBefE1yc9hzNup0KevczDqlImeEioE7suysG/JBmEUEQ3Kq9enRu0GoCehXKL6u+iLxWcCu9Q8KMQREw7qRgdNiuqfF2NNiMoI2SdBUsByI6DZO/7aD0HsnlOi+QW9x0DscdMtBTzjobZwLOtyDVPRYDXebw3L6i2DuUW/rmLR11Af9qA/Woz5YjXrHDfaPOvHlDdeZNd6DvfHuYLxTP94oXo/3oAQ53gPqizDyHG+dwqrywZ5voOfr9nz2tPFMMJ7U9YTxlMj2XzeE+Nm4ikSWaAlkBzrEmYBYG9j3hV5FcNHFtV9CymW8vl/1ABSdqnwZAshgqXfjaaohgVczFaHAMcfBSFy3V/W4Vl168zxLikzkGNbfRtONLk9VeYOeZfK+AWGrKyuAGi4kLkQcwgCcCOq0pydB2q+uhpm2quc1+t+UPEUrb3NpqKKEwASa7yrNF0q+UJ77qC3kq3vdRE/rhDQ2iIb1Wqa1Nr1mirSXR4h4rauErX/1KXMthCgHJEJYUn63SMekF1bmWzyD0BdGaZnNnmtP6kNv3OBLJEtLdC9AK35nMu+0qyGG3jfqIfifUlRiG4AD3zl5BY2MF/qXqFKKIAxkqCSbtPHbAiCYXJ83tr6nnwRtUk0w6tQ3ZMaX0xK+3xwnTy/8X2zqHHH2XURtDKdOvfoD7//i7ce7on8BcxJ7BdNSPUqTllQ0UOFpNbmGLCWKvXQ9iVAiYPSgcRv6DMB/M0/aZSjZMpXPwJsdxCasGnE6WO2JcuEFyCaFA2iwxjtKqQFfi80gLWE0e5YwHC1h2JmWMDq0hBH0WcKIVRd/RoMVTd7WgJhpSWx7hkWHtrfokGnJDu1hdGlZYwBOdrp1DFSPP6kgRqX4W1s323RD3vJGBw3STkFt/aLbr/+/tnbR69MAZHa9IYa6GQnNtmQB2PFXlfWmJRrejARNK9B0BKrEHwYFsRgGQIc/SW+Br82bRoAXf4jut8+ATuFvbV1FE1DhT2fCQ6b2GyQkbmXvQWv0thDgxZ+3hYAc+EMf+ltDDfhbW1uDUJS+t48AL/5Qi8xZv+UHjAD++i0qZDMtKsTAP328YQY29zbQ3uZZXmtspS99tI/aZD2xaXHe4A6XkNKwVGkJidpMGodfvhfUU2MnU/JDkEP6+1EBKzKHsMmxkaVYmEChqRxaOrGe22ljgmphb0mfq7tDC9wLbV5n2g4s8jjf9EV3UOSjwZiO+Od2G20kkBu5AwDKD6WqyjjxLMnKICDliqYKVvu38lUSqepnpovBcpXsKRAh3EiOWuZ4SZ3DVjkGmQPSeUzFKz65wtnynI1QxeEShAZnhJoISeMchZDVd6BaW1aD3ToofdQ03SNxOJQGO0oLQobV0LUl55tG/GhADWNCf1KNTDJzZBKODDGHagRAjQRrRllQnq/A9s0P0Lv3ysDhwEoEKmlTBlKiXCItj6naHde1r+0gg66MzGNr9M5ORnRgOrVeKXSLysPzIG6SRd9y8LDSsJw0SmrEFwEHJ5Se/xLAdo9lhZ7Yn44FGijlY9XAI40wpQ6uI6Rj0L53NFPfljM4A2LlFXTGvjus8a21AtXKMtlITwansxxFy9+wb5vXNb2XSp/Ss1F0oirkfKGiKUzdqqCruZcZlffa4MW4pDTY71EVAAHzGjiPEjirirjKHqK7/eIhAONZAobe7O1eVfEuuWKuijzlWkkRqewvI8LCTB1ztryUNtlisDXFCMUuA5tVRlmujwEBLqwW7ao2JY8ffYc8W1YKvQIPDSC9Ohkqxk2pqr+I9UsnraDWQtVrYpKKmtC8PuZdghscNnZJr8Ygtt8f1M5Xk9DwzJ+rlHk04qtp7zDGTf7i+vXqWZycPWpZSPycOX3P6v0iod1sNIVKVNypDUD56WEki6zutQzyTe8EAdRl9rWhUuurmQ7aGMC4Gg2KR0ovSIXQ9Y/WKtV4MhERASW9KGjPDSGefkvrx/K4NPgyPpTH+d7za65qF3UeUXajU40avTJlPAkPCEoyDdTSaKM9YTSLTtcSW0o+iUlk4QBiY1CidSSWIRR56xTncSkD4xrYxMAyEugupnMhnfPFaSiSnxaA2VtMYSVnNd6Ts3JexHDlRPnN908T+ArBsArUI0zPqBgR6VPoGwdhZHQsG8QysDVUt82wNZBZhF7fV2EnqQvMhhIPa8BxehVf+EB/FdhAYZU3IlZ5HPQs5jsg+cpfIs0SkJVZLR65qUfGuxSLiQVuQoHFpASiSRj+t9XUgWxFJAR+dxj7LZkg2O1JURE4FbWMPbWwlsgj9Lr3ruWBtdr8DgXXydZahkRZgXMVXZxkJeWRN2sXT2oXCUG//N06CHNy8awFLyyl72oJOzj9g89pPV6P50oOJxqQz6hvOFkCy5rWGA1FOGEmHblrehk9K71rJ0DBhiQePoBrExNtxr4feh5YVUgKGcs1UPa001RvD4xjkZbhcyseLnHAPBLr9V3Sg1vNMwLJCHRG8DpBZgS/5hrI0bOwAQ5B+VkqJJQR5BMp+OUyuw3diHwcPmlpCW2yXRD3CZU9PK8bMIK1XNvtgdtgvP27hJBCfiqC8reqcHmWx9XWRexNnT5oYV62141T6hc9nWZ5cG0Iv+fED14R+qHQJgwC0wZoII7WMwOw0BploS0/po0fl8afgsbJA3sFILCzxsFyHMDt24vLOA5zjgG8uCuyFna6honzhu5/2KDc62oIPLQBh4aDIqHomcEKKiA5Syb37AkWZSFuyRdjm/btnjZ0U2E9dO8M66F794yh+0A4J5hPBqipcCZQ7P83R8iYx0UJPYoxq7IPjeLUOC2NhZRbWilQb2uIFvfWSzwreLJEKteNJLQv1yOOgnhrVZhR/EYv2nw4JyByZ3DOy5vE6rbAeC0mMIq2y+4oOicDHGhy4byj6MKPyo1aboAFDstQx+nlxaoBBz25gZcapcLr7L8AT6X4jpCoB+BKE/lsBD40vQyQGfhW3JEPwj3rjtziZIQ8IZ6NFyrmaRCOVNLxl+bUtYBXE0KSvLFwGZRH99i75X068NpiGO/N1xbznGClXluM2LeKScT/G5ivvONs3nXz82F8TR034obd/NcV83f+uaR03TwHXxdP+eE/zwdqVfgd+5WxfFhVpbiu+E8GbvhkYO8cQrck95BIyYYceM1kr2+JuxLrjZGZ/V10bWURcv2AChWuWl7rzNER+dY8ln7nok4m/elVbQjAwAwABhQARS5enod+mHFVbleVcepHaEuey6hXfyy5NFW2avj0qrsWJfuBfrthHaOEOyDci2u4ydiqvqjnM96Hw1DAADxkkP5KLGu1yau61+lVafVq9Wn1avf81ivRxFN9EvJ353f1Ed2n1avbY/Zzf6DEzRUTyPES0YxtRosG0IsvLjp7RVjTvk6QFyJcmrd9LkmrIwc0spzaLNhO+yXrYkSvAlzQmHO96jqhSidEtauwY3hAw3rlj2WBo2yGn0BEuyZXm0l5Vyr/7NPN2gkB5faiBT1hdkss/PvGta4vLLRyCBd8C6Xs6nNeCndU8Glauu0kqYMoJxXCHZ/Mh6CbaVmRotYVqhs4c0bel7fLCo/lM4KWedrDTsSGc94khUSFaEQRD5VUeUNd8vWLSGVyu+tej4Ee5ginoPcZ4twMtLOgPqiGiqkSsiXYQujr27aXlVXivG2JBzeRAA08EHJ1ZG70qgwZYkW9AK889JKrnHVt+4rQX6S1LRBafbIzAGm1QY6o7bF/UCn6IvKs407ub8M3NUxMI0CK09ANJPZkfVOEOJog50s7jRIXIyYWaCUCJDiYKfMEfofc1YP1vMJQ80aEkwyzaD8cUY6YUfaNY1jxGlMe/8g0cnwBClKhCC+h5hCm2r8YUWFpVKt1r7F3LYC7MjdwVihwy9g+hfMhka1i2PbDC9gcFi1ixhV/Yt+2kFVtNwWiQcUKVdmdCxVLybsVxP5l6EKENzlMkk5lSDVDkh4j0cAxHvVJ/HvpatjZ0JIidAnHY1Thc15toESv9/1ZzJZGlb3GcqwVhVpLpvf6AzBqiXTtT69Hoe9RjB6FQLMa36MYPYp7PRJfzFeo5yeA0/D83qXx+na4N3l5hpnnKqqRjTaCe0kRe9/F2k4Z2y8sxPLzwxTDiWks3GCYyKZy6XIi5+T8u+jRdojFRLocEG5fboTZ5rCPEI7LbP1MWNIjXi/mtRcbk1dokke8G+cxb8p4qWFphCLhhZfBpUULzqaibd9qWVozlNP3TQsxZJgojktLsOfXybWJ7J6nJ1O6YnrKte21njevAkjmU5/cPtP/ucpe22QOWvs+To8Bb2NCdIvSY5aTGIxvsXFFkXqCsGv0EdHpbKoJrAZ8MaJBSzJfwarB9pH1qTxROe2igewpI7AXF143SIYB/OwIOp4BCkgDEVh2Xs2C4SfDj8XPKDpsfJ6mFBjKgkqwJC0vAv9Dr7OqFdtLzWT2g/P7htWezPqHm+yAHAHlB4QkIdEb45BzrceNsrZI7CkiWrXHfnlMRHdgVBMSjSzbOj350v6Zsn8fs93zPAsCrFdFF1X4AA408QFSMECsw88SMkXCewX0vtjzfX23LmIKPYvp1kv7UBwOQrEJ32EJFXWqJo4+lUtOjrz5W2A3+6o6VnRO5fM9autqp4rL7dSIV4WPw+RKaL+Xwvg5dwx0NalgMp+vCiPKSRKhXhWCqTVvgSEVSFP560arJDRAQipIztg/5ruAelQRsR6bjlIYGla04klTwMJeMXH7VTia0PLtrnP7pIB73Yv35oO8cna9VhPqlMMlFWrvlCN2EMxCFrvOkBTGAQpnnqxZ+Dbm1VV8CDfWIbJLqSJ+oDkBmMvWa6XYZZGOmylAFLTXZf9DICuffTlEe+3z28D6MoN2Zp5mm3daNsmQsQYJTocuk1TJREUfCIBCaDGIFrRI11VN7LgrkmbdBVuPji44qAZxvGPUXaatwv5eb2hRHSjKHEZo6R/QZtrad6LVFBRzOpSJf8bc1jDpZq9WoyZJ2P+L9LzF3q6CAxf9tvdMB+Ryl7t/GZTC5TNmT/pzvQT1GrsE0Dossczr2ty2dzrAZKmmuK0IgGlP4ALaE0GQMXZ5hUbYXFNVYOJC+92BbkAtIuUJyVga8nUzyqn1A+pmahMIREgWXi1uVU7GBo6Im5STEUB5+BLmt8c6LqY0+gkg36njKcCLae6uHHq3hz6DDrwq0IQkIQO8iB5ggD2+swoY7fF+BNlj7Wie1lpFyEeTwcFAQGkGxgA9JnILJGqSgLyVXuC8qbWH1ADpKgYIBW9uFxkiR8GFrd1FSFan16whwybRCa38MoNqfeJ4H9qqckr7jJdToqoojmuOeqXRvNnuH9TUGfsmJcHDAQj/ENNWZqiVogKI5mC47zcYbhaszOYGfSNuXzYPSxHoNnKgcs87EMtq1fVPCbhadZPR7atmBE2pBieDv4kMAZVawt9vB8GzVPb0IrkU6otSMcy5HhfmueLXFtgHFCERQ7wOe2AIFk3JDmlf5O+iocS1tFH6s7kVbKOVOTV4diPXgZYIciGknqeF7Yb/aLuNvnYbT7bd53fD2e2iVeXTpOWsNrDxKfbZpvjkggYoSqoSDp8nMaHGMBQRmYIBdgHODlyBybarBFLehPE6UUczsHOBNzum7afcRQe93Q0sAF0EYxI/SNE+hz+RpaeytQBMDPb5zrBg+6B/phyPiLM0dv88oOCqa3/fmkjUEq302xtvte8eBkpKjWNPUWYZTdg7fbSTm1YIRJMizraFinAzbfrB7aa5S6lV8nkkY51ZljzRbHigIJ7ILEQ8FPRi6sjRCc1qTw1VqE8CZfshtXOCxAgW/26HCVUcG7PvHHCBL3Eo0VggxLQIXANecXDTQHYhaMhNagel2oKRZwRvUu+Zwejy4JbIZ3GCw3t7RDH8hCvX4ImcwlmWZ8imhsG3h0R1KtivVLh2RB5xR1wwZPuwSg7AJYhfXqDkLT/Ch00Fe7mCiNt+QKdrQD9dA/q5fkC/6gElroiARgQ0mQloOAPQ6T5AIw9oQkBxI+6HNSv9xJbBafCeNtwCfm3y6N6GifoWMFcuMeCAM8FinXspL+VSdsj+937VOL9qRmcu5dF/06VsZy1l64HK+iHN/gWW8lR3rqX8vX/+UsbSSJ/4GsaSQL3hWct1laCClWI1PyScp6/j6eBfZCEDzOgJr+AnAObpSxig/mIN/yuu4d0/V2v4Yz8/a/hjv1jD/1ZreM/P1Rr++M/PGv74k1vDH4jDZq3AvjZBTZpQz1DaDAoPOVewuEGrAZHHDby4GASBR+k2XEaiwBNUGTdIwg0iLCgnWNNCZymV41jIJiTGDG7bmycIj+MVLASZQRJkQE2EgiPq9W7JK4I2zrbDxpnyM0lU2xNdhrlSlagDXVPkgVSjVEXTpSDQ3FO0YIssPQ8vB9VfCTIJDZKJm9IgWUctJEL3KG07Km/oi/KU5rgiyoBtAG1BqTCpJ750kRq7JpywIsVkIJVkFKvkewTtgc97i8tud8PXO2unlPriC7Slce3OPCH4DFAxlZu3DTpEoT6Hmn5pH4TND4K8M+iGe0Qg8JDnAyDfXKtSAai44DNbQZAogDAIrU9oO2rPSkkUrsHJfgBN2zevpuiU4POO2GTYAO36Iq0Fy8r8XCrRwiDG5E1DwOum0TEwMknP6SR8rkVXFlm5eANwiUBkxYKDa7Eqb1wAIwYR+sTuCJUxn0/4Nh/2HTzss95bt+vU34R/gP5AuaQ7fOC38dRl8Taeuu3LXXu9BLK57VQUnbWqdTSjPQ/WkSE5u9xlgh1dezkMerQdPEDYpcQktIByylywHvKbTaxC/Wjmhptg/mMA4o0+R/t4o7erUSW7vn1aobbgDQxRxhhRlEOQGNdYBTj1RcwZcpmu0lzQIW341dA/Nk1ZOH1VG7XBb5cWUm1YVZsHSnBF5YVhFTU4ib3edAzf/Bbr5SN+vWwhhrGSkgq9lJQuQcEy6wJixEQ5Kn5qwUKyBEpxoEVNJWZMoZYuDLZP+50FyLK+kJ8XEEUieQOQqRo+t+RFn5DTwGAI4ATHqgsIeYhPPZCyEQJSEmzMkgOPVK1J5lvFjJ3qWVQ0Z+YaGIlK9TINiRvPgIiKjbL55grjBCW3KD0B6q6S+TC5NHRq8Pe8MSBRYIcEGw12lAQlDb4ANFVgbfu2jUa0FCiQ0z1SWDskjhaL1fwmHCTIRHkm0CaB9DaL0H/5bPAniP5mBSaKcAhB5PI0v4yzAT2F4GktAuzO6DTNrPjFngEgjZExNRKImKFjmIXFeplQFYrp6PliRNP7DCp3jnV0XRKFwnYZT3LvMQ5i/P3Mxl4JcxFB4Vul7i0sf3zkldfEqrSivPeB+x9T64UhuOIeFMWMtfYQIn65OwV/1FUt7KuD3+8GPXXJwDOt+cHZP3ls9dOuX3UxGE+qtKOb90iiVhrgm4Z+oUUu0Lg7PnzvKTSEwo9d85Q/fu78R87ZU5WDet+pk2EhauLiNVeufPGv/+Ds7/zGnhybV7xG0qWpbx3cM5XHHL3I6yKrks6RlKqYKJcW+Xbu2L2iTGe1ysULLmEQX3YXwW75zWPtbg+cPUWyRz6u3r81T/1Q80XvffTlH9yz5uzf+db1H//0kWdP7Vnz3q++7eaFnxo5KN7rfu+xhVPmD84R78N2SP7bjdhK0aro4/L+TFf1nt1FstvHjGIxJXt237Inx1iH6JfGCFi7MdRSIN69R/4AZ6NGkqucksEGKAk15JXv4BSQhL0+HTkIrb3IqjZHatCkiUZfz6eqqoJpzuWpVDUGH8xjbfbsc301dQ11hboCMGd7sAiy54xVmQCM1CT7E+tKfCdGfG0umaorpP2fXtAlu7VBiW5r3eq2v9AIDe9uW0I9gV1KNX4p7pIqvYNNPFWGioZ96QJtUrRHrO2XR6U8f8THCYK97HqvYdje3HIpuITv/LhqIyPxBel1zMySK+uSkhH0jRVgg4ZahVC0ulrGrQHHmsathE72tJRM5yGijMG3Ku4BeaC8FNzYrG3bfGS+y+RZnTlizkNz5TwMZHRaNqpqO77aI3Nl/rzJWzN78YCpuvG9echx1ORtuEvyDpwRirYq593Dhu2cNNrQw+DGPYG4Y3VTJwyaAhigtYj7KRk8kFogR4unlkQloNygUU3ahaQOeDklSi26oKeatA1JbTX6ksIOzaQ4d2vKJrDmLQddHsyBG8S5S+MvkfjmcmECT5VdXJz3a/wFuLRA4b/Gn4dR1/i1nJqHDKyM4BbJsSilWvu9kF0DKVrHiZ4jledQ5TlAD3k9JOx8vIXbx6gmUVuUDnlfIww3x9WyzmRZZ5jiWBytIlN2nqRaz5no2ulbz0iPKx2wqQbH+xdpXVq8Z00grIsUkNRpKFWnac66DsmIO94ysF+K78xwHDKFiMObzDHuLBgVyLBE1yDiGYC0vJNLgX3AUkDOA1h1vZxN5pyeK+chrL5M7dCLTjnTVz3YhFnwvrkKHjGyXpUC+vgF75+r4AMm7zJTNSwPihcR+CLEkyj9MfOrdQpeWaU74XKV7oA3VY6TzC/PLeLFct/E8leI8wNNuFTiOxDsz/AhXSzOdzT+IolvQ6tEprqMxPm2xq+TeFioYPwacY4hnjr7lUlyn6FXat3lvceMssOYsoGe1qsZXcOS5FDQc1/lma48d/avZgmP+vhs9mrO/Gp+X8N0Kqp6vMSrfon84lX+l/7FWye7GBYyENaRjoU5Km/AuThPZuQ6xlxYp0iGdLg4l4IurbxeOt4xBrTjYtDZMeGZeB4OOOEojflGsU15E84kmCDJUYwJjHssxaiKxOc28m3FuoqVJSqCG5Pv0cs44zmpltwRQ/ajmGYL5SRApWBjjpWNWZwuARwAcJq2Cw0P6m4YY73eRhfrDf24Cf3YR/8u+KeM9qQ8+Eb0SU0F7ews6plRAh/SAJwOgbR5G/dbAqD1dH3dA6zLRRg6jph9p4f0fOZbJ9EQvBDnK9wqJb6FNRjzC46xxa8Uhzv8ConPwIkeqykgll4qDr+bcYmHqBlZ5JzES67F4vCDGRVfrIOlmxDGCxEYL/+V4SEQs/sNLmcMANYkJ5qeY5XnAXpmMwu7UPopI0Iqe/v7sWlz6frbBVh+nL1+WHdvKjuzfyFnOlgCENdDOaXUj1eqOcJa3D1V6U8sKcTi/AdSI8X6KVpwt5qiDeYVEZ//f8Cz04XvwmIgH0Tq+YXltUlr7FKctBK8bOPB05oheNlqI/653SYuIP7E1Sw8cZWj4buRqkEeVJvmASDEHKeQ07wQISwJulMGb7JOrLfvSlxNoqRoPsQ4g+dpmA/Bb+GXBa95oYJd+MSHXFJZh03B8/j/1O0ZaU8SJMJqhBuQCJXdR5zeCTQZTJkcjW3SLMcsjziGGBz4rig3Pwd9UdaYTLUiDUkPA7sNdZwWbyQeNUsTOknjWP1NILfEmWDlt/IaFStnOrTswY/Vqn6IZfAFyXiUgx5A6uNDekeF83CZiJeH4no+Dsp6J16M9NrYtDZXXBsROUhj+MMe10bDVf5OkfT8WZF6f9kpMxdrwdpqeL8hKnyAc8WvLbIx4V1EdFWXblg+a+QiZI0ulxO0aKLjc6a01tI8LhM8SFnZcai8gdiOxhIj9XzNrP1qMhqvvQQgzoXqATxzxQN0SevMxcKB7YjxaKOJ+OblrillmiJfXwOEWQBQYwIpR6Gt8XW93MHbVSBWnqtIsiuzBj4rsDTWHDOxixEIL3ehtBaOKXcHSiWS1wczCaLTTQY7QEi/FsI00SSFaSojbbOe9y702k5b57yQtoxvoKmhP5JOoXr8E78ur4v5BDsy/MLyT4BvgD2K8d6Zu+Z1X/w/jrWfNvRBF9r7x3a/sVdPs5fF1d6Lx05GKiAcgwM/cvGzDCxh6ZUjoqpUrIdxKC8V9/OB3Bo/qdxTK/SEhVsbvLLHDDJxLzYu7L1b97xQ5VOinh7LiHosvQRk1UzW18xd/0gzNxoo811RAnWNglBOGUL1eq/xfgVFYX8T1jexmFeFugWoIGhoV8mRnuBYQKpXkvqqLq0qsA2W+5xRPn8wg4cEL16vtBpglCgaELPKzKXYOuAvD32yT9+nRJ1NW2OoETtlUL4SzK1optd3XMWiNqtC7fimuBcpN39vTMeVF5D8tNQp/lE0ZnqWAyMvNfOa2HSekA1tbzy7Fa2qDWdjzL3h7LxNW/vKIVv6axKkNJCrTYR+CrVHg5JLN+jMfnq0sJXR46iSFlD9cMgAdq8h5hqWXFCQxKxDfVklmOh6KSyzDiHrcJXV9mW9lFlh/4ZZB5F1SLPWAEjUIND1HckPsS04YD61E5R/6g0IyReRG5Bh67fm3HGN2X2KlI2tMuTcyVM15hw9ni1nzOBMw81UN0Hqi8Hd01dsgOU2rF9iNWfHW3AGKOhw3de5u4kyvgYUbf/7LokjT2hJHHniS+LIE18SR/4DLYkjPz9L4jNPaEl85okvic888SXxmf9AS+IzPz9L4vvdJ7AkkOsJLglkfWJLAln/oywJ9PXnZkl8yj6BJYFcT3BJIOsTWxLI+h9lSaCvPzdL4rr0CSwJ5HqCSwJZn9iSQNb/OEsCfX0SS2Lf3ESQDokgGal1NAfWT/nozKR8LJ1B+cCrMCGpA2kMIPp02sZZQDoqunwpaHWIw1t0HD6VoXSkIaxFhD5E18wkbxyag7yBzE3mnJ4r55zkjbU1lQIF7+svODd5Y+6C989VkOQNl0CDLnW4zEXg2FcTOG71BI5dNYFjpydwbKsJHFs9gWOS5Tf1CBxXkMCxgQSOS3oEjotJ4LiQhIwLegSO80ngOI/xa3sEjjWchyXLgdNU78jy8KY+Asf2isBx6J9L4HA+3j4egeO+mOI0XvUbpalHaOoBpoDDDlVwPbhIXVW7hR9n370Aqk5gJyJyRq1VxESmoBJDAywwCINQbXsGkt+loXmUfk1a1AteRFpuHPgLSLcVypATVQY3MYqsdQ1KGeYdIbaxo/LCYHLaQQsxlgg3J6VYPxbTCDAFWgimOvOG5tHcRaT7BBmBGmoagqiyqE+4KYZDM3nVnmG0FDc2rblnvETWijd989ZhutdwFO2XF1ZKyAYrXWyg4nxpIYeC+tDOo85zGdrc93QVe7oCPdX6XoWe1qOlyoeA3ezvcq2l77wCooWVgjzwfpkypnlN1SeIHtPqIyqXfqNzolfa3tMiKNBhZ7TFNZRxjCVGw6u49V3XCKPNDTXLEhP9R/tbxn6sQd05GXQDqC3EbWGewN0SUogoBjMYukH1aBApgtOkAGuntg5W663Dz7jq3ekZ2Doc0j6HGtg6EIK911AH532hGNjyuT4vuR5gfHR/KAa2fPxRiT/m4/dL/AEf/5DEP+zreVDqeUhxcn8XVga2jodiYMt4A1vi0lJ6xRGyZpWYa9+tdnEjbAlT0CnGzFPiQsfYPm/0Y7/xdrcM+6unrQowqcp/+9HYWxn7CnSiRzSepTntjY3a2JmpjZ2h3IgOOhNqM2lNKiPEKNNSmp3oqwFlK0tea7TwYVrNmmnIi011FFMH6DhLfwXo2jTWpXV9Nq4rqO23tenzcqPMyijoOTP6I3ZzTbml4fAjzIWXTJS7QvuqIee7w2rtNpSejj1b9NfjMBM97l6i3sgyDEABzZt9yggdlQFjtYi3yYVilFVet9MjckpzgEKMnQGzDL93JFcaLJaoj7qYaaQFGhQszdeCYDaywdMIsko7o7ab5SGcWFkTMzU8DNLiKJ0RikTj20N1zmtRQis1Gp3S1VRUr4SbM8MAtnSNU30Y2mhIbK2CDFqGqPWjxTPyAoNaQ2pToNAAfOU9ChEldFnV3NFGb6ZNEVSmhg0iDhntV656ZVJcXRJFcLu43K5tEJBl4KEPl6lafA49olRB4eMO/YdaOtz2jmFs1gbNohwyocpDRndaD6z4dCPaP9x2Dfv2IYUFQ+/lXUF9G0UtIxP2LxM/o+QvBfmRFeXgeE7te8FuNaJ3dtQesAYMW1yO2J1D4qew/cv/XVQ2eEUNzZ72BhgaUwW3Xu+9qd4NUOLrVTaQ6IOIfpUN+8KiK21JInU2tF2HOhvaPZ0NA6C/kE14sFp5CFODQ6ZaGwZeoCryBRxQaBkvZw7InwFhCF1GxUpsDo+cbt7BmhnEArUSK0+UDpzhiXwefGI3x69wK4HCSnvzqOyh45U9tN28WtkD0kfckHauYbefgTdBh3Ha8+E6ReKo7WFIwveEbh5lilVPsAbyjmqNB7yDGOBBqgPr1FoY6rqS/13Wwlv/d10Lr5x7LSBl1lq495+xFl75v9NaeNv/rmvhVXOvBaTMWgsf+mesBdRVrYV7Y5Ns9oRwYgBSskEmfJqNeFP9uCpm9k0L9CWuB1/R6kVBFVgCZzRPEanPi3HWtYSOg6PqnvSysJSm29twMliPIV+XPqRMNV8ogGOf5sB8VdRJjLmi9aiuff2IttrGoxZt4UWLCV3HEB62AZ/qKAKe1AycwwiC6fbTUhVUNqaVysasp7Ix7T1P755P/ru3guhbR6l+czidquPZz+r4z+wa7t4KKVQUSeeKlB3rsmMpO2bYMfPP71inUXfIM2vFEgPFXimcpeS6mSvGU64PxzE0VKeTepndYbx+Uqf0/0Q5K8SJRcm0OJHYnqU5IWjaVJ+Vu9VFzHEBi0FX5bDErmKBFagFQ5NUBnLHXQK6PY3ElaPqk0bEga9mpshrBnePW0u0pP1hVwWkqJU0hT8uG3icioowKC5x4rHFwO41r/zee6Ye+cj+Z+8pBqcQGRTd3XBlQnYX9hbIDrrB3RJwEkDBrjB2wB3CP/EPwX+xmkrBP4mBO4B/4h+A/4VjqpdUc74Qpdv4J6lwe3XCf/GY5yhMcB+fFKcJjE+igwAsEHxYUJfqKmvPQN0l4DKUXygxa9tXDtEsXAh9ZBzgLaa9Wo3GYkf9Y1w7E3kBy74MV3i/dHPqDSirHK9q7EiNyLcsj+GM44UecNYDnXVxujTG35YVIXKHLWRoqZEUb9rqg/Vu5NdQA7tR4oWIersRLBRMLZCIai/KfAR2ohjOaN7AWHAnYj1L6Dg4fMMXcW8nanInanEnas/aiVBAPleU5OcKHz9XLB7uRPhY0Sqm5AK2db44LapeVemARHciAMYPltpjEcQHuzWk8tjG6cpjG+w/v9Kk3ol8FMpZdrxTdTz7WR3/mV3DIlNIIRqJnajBjrXZsQY7Ztgx88/vGHai5LSdKFGrPnCWUlpsrhi/Ez0SV9IqR02ftEpMaRWEwKJMoRVsvbbi8cfma/s/ljpRfDAjhzAFNMAVmc1I38F0sEcjfacyMrpEH+73eZGNEZXYuA+oLgv2yFpgw1aiIVMUDVnhMzPjvjky3gYkdp2xjH2ld56eF6jxTn/ezOedPj0vkONd5n3A+Mxa9/0GoNcF7jcsgTm6QpxvkbOeAiaXMP5icR4kZz2lSy5APBlRv0HOeoqWrGX8GnGOkrOekiUrKMJyVk+CZRklS8Ypv7KkJ77iKFkySgmVkZ6EikUXgLiHFIApQ+1pLVdCtDRHgh6ipTnm9NxUeXZUnq3qqTDUgFk3rjfHpukR1OTAJ4I6piJuzxcPpAUcoKI2kEFe0YKFGsyGUDh51htEqpAFe/GEaiK1e4kjU5s3KfYlXiEMODnJ3B3LZ4FxRNskVJEnPJY9mnziS6UuIGR3p9QcHMFZpkyXaEg+ZPiAQ5WSZDcE0Que+eIBjKzgABiMibplxJsH26rAK2fNRQZ/CL8Dtz8/WDRWtMALrfATN4ImjIvIDgoT3iQIakSHEaBe4WyGRT4JtDXQlsBuJ7/WSbydqkXzXgjbHy4Gu/MaOByMFgeDjwKMhwKu/bafzZhdGOxXA41jl6MI4Y1YLtJ+nV50f9TGwIoHhAvKuHMiMvhUQCToaS9+Txwavrx29PYncDK+ZwEFpiO0g7lXtBl+YntK9hLMHDLYHw7is6I6XY0uA3swwjIX+6zIf0llEQeBi4ukNnmTkrFbv0cU2Grkm4RXMF9XiCbbtfoZoaASRLC80HU2l2KSz2GdUVWnkWqkwYyp+xZI31EDOq6bbqAYfs9SviZXMNdW2X8K/u4jahuUDS9hw86Dn4lYbdEE7362F/Z1YplzGCj5r35BTkrQbh3Dwwbvyf33TAdizQA0SDZLhB8IBFZY4JUqUVoYv6vkBDfQt7JIKLQGZf1wSI/hdgZJMmxxaIIjYW8Z9GhJTbSPLlTNBoR9Kbf6S+lgIzwpYLFeTBYaVWgPvW46YH1Qd0iAAS0MXrd9xerhtehViinGsrE9feoYBD7sjB76YOPHRwXzValYmcY4Q9I8VCt+NTp2umipTSyIwoHKjA0Q6FfuF7E42rl49ZRMcoLZjPzrRZdkrItyqBlI3ZBelsWJDz2AxzWGbBUflhGuaeHTA1M0NQd2b58jlJOe9eNS7loUjJAySjcPfz2ANSzuc5ocSjdVT35TNTOAwo3rfhM2lcO2zxRjLDKv+BQZxEGGtMqQIUM7byJDmyYU28iQtDXZKgwYMGjsQI+fbmJUj0TnE9P+RKl69qjBquKy6114+2rJd+1qd/1W19n6+IMItSIUjZeuhbX+DmAbMK0yWtpjqG5tq1p6PNHbb4qFcB9WClVGJG4E5wTf9zIuaMD+2LgRKGlO3ciZocvPwCggZnFtfSrArHCnOmO5fqnIuzRf4EYQkYkTS+/EWbA8HBFH7yQDZeC6Y/l89XTGFH8T96yG9+yvSEnAZYUet0jcGG4nxLSqFD/YMQLVoDGWh1S4uJlC/1bi6m1rBOJZS8SxeqV1cGO8LUYobDVCYasRfH+LpZ2zOA4dNQbYkKmTAePwDEu9dhEH4awiUtXNCk2zXNEPTRO6eeeGYYgwwCUMOJFDOKMAZQYMTQfzxgO4LwMDQRjmKQz9EFTH5rwyBgZpGM6wni15TIvfmJMVvC1Hc4ypiPzYhxc4i58RrzRlp39HHQ9J3wzs33a98XroNw0nJOYkpQikEkbZHyzU0ydT81TUJk8CcuZt5R8c9E8GQxvMPa1ImWqY3e9Vy2eam+VY818Oqip73v4jqApi05TkQj32U0PIgrMvD0nSDtiYpyqxzoCl7d+P9CrE13KbmVEh/OwhsiONOeSqpbz59q9Dduhh9BjDop2+DbGZ5g7lqj8EcqQsVNZR7vjL6cDuWMgQlUhxQ52xUsR+++uMIhUoGkB4K7gMm93RwEtHU1BR3K6nhiVMVYLjR7Di3jx8J/TjehRHLoha2DtlsriDILf9NCA9HpJ2n5Hy//m41iWmr+vKqhHfzXjIWpr3qY8LfUJjmfKt7UIoDYMhkShTLVEJ1oyPU8tUdxrJepcAneA+TUVi9KO05i5R6Z3eyE6IMZNHStwr9r7KrA9SHjK5wnDM5BHcB00eSp6XGeT8XpUTKbtUbU/dVgILQAn4boL3Ger5wrs4OGxU0RfglccZNH0xl5DdqeqrDzhTA+ebZu3RabVP99X+6b7aPzej9q9WtUf9tae+9qzXsVoxlx+UWqOYdBCk9yV8eTt9MMu5yYxVIRj0x0s94ks91Jc6pFeQE43UOTOwErE0H987u+wk41hMuvsg9KpxTqeQo9Lu9S+yqn6xqn6xqnb/i6+qX6yqX6yqW/7FV9UvVtUvVtWeGavqjXEY18+xYVlXw/45BjhkOX3L4PExLvM3XD/FhvEUS/ufYtHMp9gwn2LDfIoNkzA7zKfYMDJb14FFvLF8nnpaY/kInmF405BnfcZTbNg/G4b7n2IdcGUJYRJK/fTxg+sjn2IhdELOuNwOgwa5RJwBPoPgxiA6DyvpBE4nny/pHTyDhvkMAtm6JU+hWB9BIYfGVk+xYTyEOtVTrCOjuqIfmgRqE+aGYZAwwK1gGMnVGQUoM2BI3DxYZFfVc2Hpp2dIYeiHAF0H79wQXjFDzsKxLsVTLPVPseHeU6wzx5i23SBeYQP4GfZPsVtr/ZXkXI7B43YoogXTgwsEqb4lhtnUyY32+2CJUAVgymiqOBGMaULOt/0RglmRggMZIYEY8XdGRSa+7HljzxD/bB11yHEbJQ9A/ysyrA4nEZFrYG0u1DeU1EvmWGS/K4KoQox0Ue+IxwpNf3gD5sBOJDperNvunE/OBhZFvfIHbPZd8KcyplRxiiWVUU1ApNRvtJrp0GZoIEIDMixsQHwZ6UMZkmOpSLGKOo3GvivKCZqL+hIJEX5vjSTOfmYAiECUAc3wRNQJNQTQxFOe+hXh2MNAJlB7Ja5qEWKOLeLa45aFda7WS3Vt1g12cvCo6OtVWCeegfbYuqbZN40J2h+ggEPeXAbgJLqM6LO7x2gaWzE6cfu9cdgAhg9T1EdBmHRxxeIOa020Wucir1jHAPUbi4UnotjPq9TWIbC2H/UbI+ZSpQ0g/yXLw5XwyZ58waNtqIgBXaVWDIPBWMzWiOQ+hzU2qhoNaoExUU0l4rdZ0/NkQklfaCDfCuYDxlfdsgPkJtu0bLMjjpH4AlyQ6h+dULYHjsI6ZN5byLRD1WKRkThyHsuuRU+U+H0+h4WA26nBerwwB6p5CD+T9v8ljQPDhQgaTQXsNHAPn3KpBqzQngLgHWCq0TP0AZUC1WxgY8b0EP6mh/BPJDOOKTLaw+cZ7VPUliocSEiRcAUSwKWLcTHo8YqZLMAEbCl8CtgSQEE1lVNx2FUmYglXO0wHO8xSPd2wwPKIhr3yWO16ecNyeUJ2CPu3UZF6VTOm4sFfDPWuQRVaUjQl5E3YIcKBRwCaPvAFKLuKKLctL9ropcJcRqkwLd+EplXoaO4oUiQDFxUKdQVRhCwor8OfZ8p3UqnWiTzrle5J4aOdYNZ/xaDcOSBnAXdF6fFF0nGH2lSbVLRWLhzW+1eIX/pAXrYYpI9u6VTkC84ATgYoFLKHx8pTZuN6QROHXsJA1tCA/HjAwBsWALKA3FWhMka3dTBlmAxGA19IU5ndsHUJRv6pwdvuXcXOVCVcUzWsY/gDHf7ndrXBALXptk+uaKy0B7uICHwETrgAHL9/figonyrArJsoW+eOKY3hqc8Zs//QZjN+hVzvcYE7ehsLrjPGHtKTAsZFz+cHUGtqivXYhPFq0A55QY5BbTcS4frVzfvFjxnGR6glYf8yRvRoYfiZaqbFwCdSq5VlFYi1qJNYVCK4NJ4WIyskJDJkhfQcng5i7KvPYD+Yld+znZZIaHBqiAOT+DjYYmj8SKjazFB3WQgueNBOqf6Hh22KoLcHFKqEIzaguIfi8xQn5ZGHTqYAc1uCgFKzKpBpRDVBNVUcEIZVqeeXebgtKlYRhCfjfSucqexPUvEqNvNCYV9XSBM08yntl5PQMBtP4HSuI6Whk57wCBuAME+pe/tZNE8ZeyLSwX7aY62FnbNofzCmK+2hsT5DRK8a7Rki2lTbIXqZj3VQ5ujtfoOQx4cO/bqbe732B3X/Wof7BsqFF6nwCbwyRwksJWpAupouj6Qdlzw7XCGOhJYhhUTLtfAq0VJmj2aJwHz/Sg/MKEG0/WDbuQBkBAv/tMuEXtw0lpJ9tOsCX+KeIanv84PYClQzvoWFRfF5TXUzq//YfAC7Sa45hHWbYe6G5N7E3D7nn48iZ4CfWMfoM7KKAPJFOnsoEa3D7HXMk2rYPG7D+LT6287w02GXy+Bx25fWawuQv1hAT34BfenfaAEd+XdeQEeeyAL6ZGwMTqLpOZbPg3Msn+8v6C2fi+ZcPlgGuNnAFkWFaaG/f/3sxPqRvLqA6uzluLd80dC78Sr4aNS3WjZbVU6W0VfobaNeN9/zsI0SNtsPr50TMkaw9B4PZhXHq7b9h5YLfIlP2Hrh6KyBSXaX6ZvCWU18Ww1+qYF6QnwpC9S9QgGf+YcLZq2fvYazJiVk2iwDUoJr6EnDYB4fBr+UajDqpXRYl9JNjw8KzUI8ieX0Nz97OX13wZNcTu/4eVxOdwz8my6nt/z/z3J6yxNdTjfjCY7jTSCobC3p/bVBnuNEzxBEjSuHXgxm2d6SQ3OAY4mAMa8bwDfHIbbEH2KquvkC+pYWwgK9jv4lRXs51oVrPTu04kgo4+K5EC9zzXM+lD73QEP3y/iyftio5XUmQKYXzvTYQryP4iLkoaXZ3zHYWyuk72MRKO9hCsfmmWeZ7pkWqhsF/gRnr+qhbeAavIxmixrPCM6kL3tGsFSXrR+Zl4doGCNSzU64hOvEtx9iAWj7EdtP2H46o/2Q7UdsP2H76T/ePvouzuOC0OZy5Pp4ZWwaut30dBCAyWCm4a0Q3JzRQBRFRgrLqKlmAQIVqqApEHz6VlSmwI9MB/Zzi/RpB9a0yMWwoiP82DGfcBpGV0J9M5HPPC6P9srBegJUYDYud431Tl4QiQsxUjGtowd4i6nKAmISCzHoI404OMQlRmp5g4pDYRwJMGhET6eJSgKhL6iLr6WqGhiaoHoT6UC5pe4N2EYlTm6KM+KkEombqqH3Cjzjy128XtJMuX/utOfzbezYI4+VGAijKGjD65BZMCOr3cuASqGqgl7GxXXG0RkZvZaAoDcIAe0mB71BiDkI5PJCFeV0tRz+IRJSUn3ilH9vzvVMakAbfuiMF2hv26InYCOqFM23atEeEnOvN0XYDfWph4RdUWmZ9US0ER5YlYXBIvk/LCPlPAsoS3y5IEhdNIFomM2XbGA9N9BNjX6AOPWReYpYPnSGM4JkHGw7bXwqoh2VEHX1w/KGhn5fRIsGpRS9wt446kJxN15SRGgnRntoJ6zakVS0E/bwmSERnjJsQIYae88CIkbta4UHimAoEEUItUOG/b5Vg5CMAyCXIY8LUT6agUz1dcdApmLNEZna3ziQqVgfbGVfRBZY1hWXFmuRGFllQ5SKplB7+AzJik8M0EZVbd4ElabBRV7JJePZVqxt+6EobG02UB6xjPuAsR9qc2eKixjOkoLGehJl5TaKscdeJDoCMiSAwawWSSQrFcgdxONgqwYdLG+C66+FLNgT2i6FvqZaO275nInyynMhQ5M5mdwILeCrbCLtac91rcuATAfbYQxQBAJUk7kUdII8RvOMknKKvskbXtoiQPMslXmYiMQwvgB2WmbwxnsQo9udihf+ZIg4yNDvT/Do52S/PdC/U46AwsGvFUErRW80YGAd7YrzlMgVnbtXn6r+C66t/I+cCn5PV29HpYmgoAJKqxpYw2TNlchAIhERUgl6qCDheFT+233XTusGDvZbGeUGaQL8wjswHI69FkiTL0Riui66Shcsj6JA7cAVoJIVYpbutjeWssZODW6UnkrwHW8sEYBi64DSaXHZvjLPyptariFIxVKFijj/oF9O4Gz1ttxCOAYaCBQ3JfUBZZvCaVV221pg721Jpe+46Z5gAoEY6EpZQm1FxGro3PWkA1MWFIOSooqMlpqi23N08+rk3Lwh0l4dXQnYFzJkCzXYWR38Tk/fgstq0koggSIUCB1+QOKRaPvnXRBiOmJtruiuvvIq15nMO5xl0ZKCfN0AVf42Zg189tsS/cwEHtdZGWDUAWkI2VqaiFI8qiT/WhC49vVSX9Fh9R2pfjLvcs/FuRb76runVd+C2bpuf/Ux2eDk/1NRpQB6v6HqDSkqUgRnR94HY0/0ZVhk6huFDJv6HITaTCUWfeIcyCMaaL7HEK0AphKelVjz8KypYtaWiXwFX2vBvy6P4Jxf6N1qEj+bing9tI+DdlZogWVVMNdcl3iVZA0ELpVAIoEYGZfmgS4p3pUIiv0xDhgUA6mdykGYVhmApjlro3dbSYfQXgoH0nR7x/IMfgvROJdi39h9y9lQBcNQU/Mgah+iIrC9q+ahDeIY6N+Hq4SZ7fTuM+LfRv8U/Fvpt+LdQi8EVSbVhzW3SX3kwDcKPpjqA/bB/kWkUWIivDfBDVVz4mKc0spOCTfy9t25V3mzA7viMJqBy5KyIS5a9WV/GaMu7F32L6gv+xjJhpIL/gaXfXjneCNegNt+nbd+IapaEQsftI7IO8bHno8NirFrJHa0BqqBO34/SInAMwsO48N4Dmokw7zf8zGIaOAW5rrgnylkhQwOZnzWBbtuEZIal4rThKCXXrAv7l2w/+/eBRtv2AcDPxq9F314Sf0CCy847Y4/FwjRDBDCuUCIfhYIvOQ/PhQzkVQ3+Gv+EQrEV1xAZaS0LmIS7o5A1RkneUdek6t0sujHdOI4apUqL4uMRdHRL9CzMpf/8Kp7gvIR+RGl9KoBAdryGGs0yjXlXO97VnTKqybKSBzzPKVODcQmiGLl9AHPiDif2H4PVN+LT3Q8YVjrpMMzktBcRw76Msw7Pgq8ACFZZaxEBc8ymsLSn2bpToRBugLq3p5mnPQnWDvmOhvK+MpyvghmnevHhtoBYmVHidYLWesqNU0Ryn7WtF+WbRvFl8lm3rznvK6n64+rSLnrODV5ah80CMdQtqdPkk7UDyu4WmARQyMMQfxUDeLP6EQo8ztn2TYZOjriJKQAt3jktSkoT+mtq+MIRHpc/iSG20bsDTjCmiKkF7w9xaKpz7lUzccqo5NXJJFiL0p5ymF76rGEfbEDsdu1eRson1V5i8nlfW+uVCs2QHduOV/O3qqvG5UfxMXQV4bhDCErhWvMsdgul4QEj9AGc+jrGJzyB66ZRqEVuAFpEm49JNiiNv+ALy053t4zv4eKQvlIcQ9lAxwFDa3F49fLs8SH1+DfbZ0mTKy/hmExQdC+HWUmwiA+VZuvPlWb31EfBIVH4VNtc06xR2XWAyuoUT4cpDlbuu+f0FIbdWBUiPfm7jAVibkarzUVBEE9bwInTiKOgSKQlC9HSaXBgaAn8Bh71he8FFrQlOotzKof18A20nC/a85tJRbTP5cFjqK7thjQu1gyu4msbgJr3HWfT5OqMEGkvhjrRQ9Pab75TwWgJQZsx/itTKp4ENUxwC+Fni9ByJdPYrRSXNtSXFirRwacCFeVSg4MI4oH5LlFRqsdPvwCQlwbhm1LfOKZ5+Qjw9Xu65FpUYUAn2e4yEP+xdRvdY2zBzpF1K3ROHgHxB6FU9HDg3LfR0/HXxyo4qCVLI/1lQFMGl72oXidp5iHKvVKfomEz5yA8WA1hYPTjpgdlNe0MuNjSB9I9sMLCFFW4W+atAdk+HrkAor5NMx0LypaNOtL0nTsGkhKHGJno1uQATocwekVgtQceN95LujRo2NQltvObMiN3qMEkKbqLFPAUDjoFQ5mFRYgVIaJWZfhGa7qcOEgZkUREPOAVFwAGCc+jTqrryZysCir1N9EvatbQukmffRlfPRRCa/uDr8q7eJDAGCRchCUd71kbTeQB1oerw5oB7R8TyjCkHg+eplks7ZrypW50cRhYCfkRfrV7WVu2r5q+zJDy76NqtqrL30+n8j9mu+0guA3UUFXFTF2QLsXnUJtquYMpQAaKtWesLZlem3hQhCWWKlydvY1fZVvUvpwXtegJxhQD/o1m57fNZpTvKhUOuLkD/gkAh1SRsgbHC0fG/zNbsgCv27xyIXXvjoq0uptY8/vBsygNfj0PFXDo6zAi5jCoHP1Qk+vlSPxsVTacL2asvPH0HzsSRDr80alZZkHbiJzh27uSHDUviuiRTuHU7bWT1UJvuolXcK64+aJOIMyepot1SlzQU8hdKKal1V2bIKRsixTcgUC+/N74lZ5QsmDqDKWHGFlsTz0FpBxTD8yUmXPkF1FstyEJpQZBEIbXkUNSBBi41xEQMGviwMJ+IfF4SoeK0dHycKRrAceHer8IKmYrsfb3KUEJ+9QQ3Q3UmqS55CUWuRxzReYa/WZjxL0ElV6I6oYEP1PkDwEC2vHSShyXThZhPHL/PAM6t3joC4CZMkowGexR1t85jXkFdwaq1hOKXmtHscOU3YLnlRGtYrF/kml1vf4JUiFNLSu9wbUpr0Gv59iZB7jfWRUT+ia+c0bIgabzwflIpTaa4eKBEsSmA7ExBKDSrGMHor4HDgW8Y7CRo5FdSv3PW4rGis6z+ynM5aRx0NP082a/zXyjuf+9Z/tPIdlt1ckqBORXPaPhj50DKEjoVIH49zA3R7nMdwdcQ6YHg4nSiwnreVES9zbsOjKvhhcTS9/ZvBgVGaqtjgPCY6Wxu8DUoeaDbNflPHFnfGw6NiBQaG/FX5pZrZ7F5RgXYTa45QlJcTXZ5lJB8ZwmcvyjK8g6cKjGGYGjiCwjJvqUkr0L6GIuiPWdDFvyaOMHCHTrGWoU7Oxx7xBE3HekEWBRfLeKByQRcIdMCVyNIMf4rfZelx7qfyyvZ5awRZDK5iIVeTzERohYyFuGC4ZywfBR4g/4DQlosCbWv4EwTnk71wpFNN3QfAIEaMyuV3glbatNteu089lAAK3Nu8SJwstTDj9m4xwg9D9NoHrUxeHaewGpDzqi8GLDpHdGM6I60o3IIgMzXLz5Ac4OfC/A4ABjFPSTVwn73ZSRA+4hsAl0d4isvGMf9IzDp8UiUsj2ZvtXpPmtCbNXE220OQ8yVK1GzmE8gFuaWy8SjPtNng2Ed0VCDoSJjpnhNEKUNB+WxQ2RFc8sZqh4kBvhwZSvd8CqykHalYff1BUtk2RiNyuMaLZOhw2uYnq1LDCa2arW1eRPVLxn8/tklEb9YOkoFQxZcdzsZy2OMRV5lyySiqQzOKTWW+Unh87wVNQIiLsU9AJJgBudun1qzdflze9Qn+w/Ks3U0C5conOhMysa14LoFoK7N7coIxHNraApcBD/L/WKEdEyuDxCJGYnjRBi/2iniXAE2P55S18IoBM618p+VtVm5NSfYzCsRaUvqIBvd/ITOAZouOFj0sqQG0owZGUEjg8mzw8eQOWPMhr96Tci3mQ0Eh9pXaZXL+NXuxoDgfsmXAyF9lvL8QGIc6EKpowwG2DTTh0qep21x889PUWWh5PN05gPqSCtFKkDvIAmSfjCDNpVfTA0WBrAPJWeqV0N7nysvLqa7ZmG52ujVjVGPu1kV1Znrr6ZCpJdCdE7268obRXqtlLjOB6RZq3ULIJ6hkAFN9Js1HfDKYf2DJCJFaSx5/GpDXjOPXgRH3gBPpwKiepVTnuKVSvoQrmggp0lai0leEFzIUMY56QpAkxtPaHI5OSuEy1MCDsldvQd+ibgN1IPuxMudOUcv74CNiaaP3mmESfDISfq4o2QgBACv4ETyPBZq3DPnWhfd8ZpXi8LmVZmvcAo/ObY3mL0QGipfF7iq5GNyrD7fJLiKQiyWqw6Ul67Jr4TvJEhYqgPA7RmA5NaugpXpdEbi3dELJe3kBByVFl1gpaYmRRBqiUNWI/MyKwJDhbDC+LRrEzKE+dXhEQE9E4fN7IAnRBhaq9BufPWQwtU6XLuF7hsN1L0/L4rtHljixZ6EGjAVGrwgxoBnP1TghLqYu58yICTYBA0SrUNE0bfj3FHFvC6uYa3V2k/WSsIlsnt+LNk1Vcev5lLqtuyZsmK9/xU8H5yPd7Gy/DkOEStub/0v8+dE5ttN8oGcre11LWjRLQ3toGYweYgbS3a0afuub8n+YLV+2xHxgFPwNSBE2ELRKepUqZe90IkcVakrnKY4flnXs/yuzSuJUqmWXflWG39fUzsTyBrDcJ+w0w80y2Ny30taHQHSi03xdifLntYyxEmJDMQoDqmEzbJLwwhw/ZF4Jk2EIZ2incryQNY8Pr13EIIVb8VUcRWMtKBdXNFunZUnl20cPmTVnbp9Q78bXDLiCHjG97F8C9yyOIlgJTLz61j+F07FhXp2ol9BijT0dhl6SmHRTQoIbBiMzicf2Mb9AmLdSCIi3j6drBJQ2hJqZrfdl5Ud7SHR1qH9pU+lNm+pXgyukSVceOEoXom/XoiCbq77L+AfgD+7a2kljzQeboOkRhWSNPV4q/AIVBEbJOgrrUrxCLB5kIxhk3SEKZdUO1PdEpkMw6wDuERN0GTj0xCEDkftkmLh7p6+g4XL4UpwACELLQEGy5icQh7o/23g6Nc1gy1PhQpokcitC+sdXbwoNyFJgNnnqimWyRV5FB08HUvUZ0ynjPBoY813rndaIEMQiloEDMS0FYEwg+GtXKmGbxHca6GtEw3ieB3Rvpqw3Xck5oQxMMEmKXIjbwJPkik5MTxH/NG6uJXNdUTZeITV2MBy7P0CZQ5TKr9vAZyhLQlDNDIuVPyANQJlRuzlvyBzpCx8XUIBRIEK3ia7wrxOHtg0aCBAIsCrh2J6BbxbLOkjyDQtCui6DcZ7WAIXeN6113q0R5tTUZjoqsC/EHT31fyYvUCj4WzuITYBlvMQPiXB0CN4/EHs4GKrS0IbSKNU28wONWhY15nNj5JUxzqL9+mhCdP8Jt2orTBSNdUPrHiErdAVMYzdDZh9ozmIvBx9TgB5p4Fg61WIK6FeWPuiWMujXUmVEqrkp1ZpdyLLWYIbVPr3WvgA+iXdEy8Uld1DKHvTLG1rJzANPVyxrNkXXUZ30d7M8DLuAP36TuYvw4Daw2PdV2tjCsDWPKqBG9SQfPXU+xOkML1Mi3EkGdArYyNbOuxafX5X52XXG5xAO923L+zqqnkTJ1I/SNo5zl/HfgIHIpFGrpKOI837dIx4su6TWH6wmmlZdKmInfEXj14jIG25YBLo/c+yUYT9vE6ihuzjXs4Q5TUcbhZ4ndNcooe9088YySjhPPyit5ZGw0L3xrMUYRZm8VZo9GRpT7t4XkEWo+ssT+eYwkFiu1JuF0ntAV7OncHY+FLYHjpY6gPoC1LlgbQhYZejLbaDWRUkxUlB7rzvNH1fDHijtENi8VfRZlJQ2q8Sdu2DMy5oyviS+5iDKKwDIheSWmP1Itk+gSTR7z49fprJXABrjHrSIxhoMF1kXO5P2RCTGTWypiPbQWryJF57PdUHyCOfbUgwYCaLZ3o5FZesUCxC7rz3IWiVjjyALpsZdrlvE6C055FQBxPku569OKcfrbNhIdjjqfcUmhJvYbtEPtYntqAUn1kCn5uOpGpQuCtfEEa0Wrbagpc1d4NoFDNwJJpcoBXzafeCmtuLwJzZMbWBmj7WcG4Y4SEC1spxdxw5nUXa4nnnIykIGyyG2r3Bl0GrxmGHFZX1c6gI6tH1qUG+/98KI88d5XjXHiLPfaTj/6PawA/9QCNk3PfZXncOXZUp2mRyPTqMg1LR6mrlk2fosaeOFE9xRtPEU6QKW3yhUkwIMTaoUcGEKFoqxJNE4/ifElsBIG2CJk/D+LeG4CPPTYDUi+qCbAa5Tr5sCq9x/tJMHHNQk+CkwIXfCks2c9EnxGEjyS1CfVI9JI6bZQFxxeWhvFND5LgQBdfh4/n5EfmBRECgTb2dcWph908T0DriXrOk/hSM/Rs6eZVUXs2ufRhv553QiFLG5z4DuT2vAeth8yUgQ8wXCsitnWUB+eATUpNiGqyepqUMmDWkmHlVBoP/CndKd+FEWoSnFXmCrqZP5eVDNUNOvrkss4y80eS0UTLBV4szarWVR/zVKhtHusD7BUdOeeUWjB6ID1op5RjXKtvN3utd3lbHb7GSrCCIpKOS5pbzZTzmajL+nwzCQ87hXJoAc8Y0epD9RKCJwIiGTZT88oK86XMfVfwtTHMu+LyyjvosZEb6PKcNEEw0VXGS66FcNF1wnwgmvpnluNYFPFIFwX3BbCaYGRk80MP0tFT6ZZ5njjzLAammpsAU6ghJCg6lwNVr0iAVaMka9wgZ1aaWSb003jGX6r/lJEMkDNIoGXo6JLCm/sM7X7DPmonhqsVForfL+Rmx77JhBoMQVFQJcvMpWDwCAuRRR1FDJiFfe7lfW3yk0drUJQRr8CYAcIhgs12X6jpceEcmjBdx7mjm/HlbLcrDbuS9gfLOir8xjPCUql4NypS46jZHsuQA0BTQXQmeCFZKyoIQQ8CuFXWyiicsJdT+OEoyMTt/XxGZTLg4X0rV0eOIziKvC7oZjjDu3tK/B8fWYwyr17hLM+s1L2mOfXq+VQscfHFgWI48R+MQpjfcjWpHWtCg5OwIi6rmPeyix3zW7gcaI6Eh0SupXJlsLe7x7qi8J7cy1+1tlPROrmicaBrmbw9syAvYEX6/KN4McE41LGgCMkttBtmlt14VWRSFjoY1DRW6HBquf+c1d5z/gqpTeMQfE9381gb4FvGZha1DeKy3YPYo6Vi14EXBmQ5hvWy4UXXPnGGbRu/2pI4fctLJ2e6rU1VaTawzmTkj0aODJ8efnHCiu22QupHOCCHnDn90Bap76lqhQjVMBw/QlqzoLPdHFY44EewI6f1FjLtewG6hGCC8Aere+pj9b3kP2CJTO7ZxOUHLBDtOAK1TJEJvKkUOMZmwRLSdPC4qwXf6ScB3noMtAVqWpVwrp4Y1WqJZkynG3lL10p2nulDSvYjzGHx28eq0pYKIZSZd5do/s8GsXGrsR7YIMgrECBho1FzHQSDuJLCDYLuFC1/HoEL2bNg5x6WF1GbhOsrnOLdAygAkonURJKwKC1gEhor6IHoyEOxRpQSm/RqE+tCiUUOIgx7vYn/uVOWYSkkjXA2qGoBDz3qtXKBFfxCRU3SLySmLj98eoIra6/NNPb4DW6Z0/TUvcJ6Xw07pd4uYT1Zfg/sYSIoCPPGQrY9w8DNO40kPcgDhS77oYZmrwDkkm9fCNM9l0pufFqUkU/F7FmrbOUlWRfAY4xjdP7JAWp1BoC/A/Af5j+WLyH6H0Q0dOmt3PeZTzWEO5dMizfjQnpflOYPlDvNITV1LBSvtlev0CBxhhga/AkxzzT+zOYTCk2YzwfdISSXjYmrmmb/qY7k6gpDjjqoQ6J71q/t2a9ppU0Dg/20OrCez0+N8+/vqUl34i4v7JRSWoNDOlmMjhFZPTW9YXOgstQspx5LpX/ozgWXMV9aMh5WEkQTInbIH1IB6MmVrBCcBUkZPsHkoeGN4DzL/8/z+tGiELh6sNPS4cXoYBnlFOUmaRkbbg2oa4WMIEgS4yWx1+gmSdx7kPpmmDj+s1ZE5wIBWOtygXA/JG3SWpQSpsfCD9FLrzCa3ZP5AJXKCBGO+dSSdM8IHhfeVkPpqTP8m1A9D36H7SvhQhANsm1T+XejQPFwC35IFjj9rj0wC25xaY+lQ9gA57Kh2injD0cclZircsO7JkqhmvrA1NqKz36ozG4PRtAimt74Zgb3p3P63GCugb/QDNbj50O9KoNKuxBgpmyYrZIVYHFD9WWzgTXJo26jSHvgP7bgcL1rvigN6sjTTAyhsuo0Ec1qqg2AGn3pC7a0i8MOBS8ye+ga6NvI31dw44Va3fingEjaHabL12LdguROXk6NOqxpdJecZm9uwFY1yv2uq29S9xIzwC5sANE4OUyaouXWJpZyssocUNBl9+bGIhMaFTMx/hbOY1I4Isl/bPdw8ZYvRKC8epMfSpgWiD8HVlvd3cUjPeYGNGa88zAsmBkfxIq6oabQKTCHhmxl2gQGBStXovZ65WwhoqXrTZKREaRFVIEJyo1t4e8YFHiBbXErAWl5FSFkxWpnTZodwWJbQR8yF+OobBfb2fBWghcojhfhavNJMqhefyMAoIGqnGChe8biuuMRuYNzaUrymNiA3hRHkhX9hJ76u2rz7reJVsPFtmNLtOujkmfUCMJXR/DLT8iI3TP3BdNNXE/AHMnbnzwkdXaCsS89O0egYGo0Rw8LqPgUQnVOrrV+RA/hPEjSybts1jxMoaWYupu8CsyW7VnihJVqM7lERwLxnsyY/fkrDLsrpCG09s/tgyoGSQ0LZy9e3Z7mNayklV5G84KFb9LoCDQwFmqWkBh7OOhhW1ELIOAywZI1UWQEsrUsJU4LVyxErSpWoTOKqPcgLv2YvnA2jNl2ioZolPB73dDgPcCyaqec7FJ9Dq77tlq1oStpvaAxxKaMqyjxjTOhZRnA9z+7IKFfeo16zu+En+vvxX3+rBP9Ryvf9RT2OHNvGjYR1rSPnU3BRCutR6HrLFqmIYKnGS128NdqmxKNZHqzjr27gUu5oI0NIaAaC0c23cOlupbWnh8b2M9haaEh4NmZFwDsqjQ2obgqNLiKfAkuVRkS81WTWHoe+JAGbIHcEj+kc6fGcZFpnrkDKgHsZgXKVTfHdLAYfvs0MEvoBFDD6Vzzw7HqWOKuOZb2igHOXwES7QUlsfAFnz/CJHbm6hF71JxYvniiuzZ0N/nQq11A0prrZNaQa/qh1Rsa1uXrWw7Y1Gt521bZFr/RgyRh6PZHJGIe3yWyOvmz8kSiYRZLJG2ZokcJbdjkyyQrT6mx7YCxqNOp5AX1aMdj6nEyQXehsRzRI7VxCt8MW2yP3ZByuso15ML4XSxEfDyP+CHousA/m0tLyhZ8UAOwBnAeqn5HLeEvMz9287Ex06bCcQ9/kxcP/dMIOHnYSZufyIzcfW/y0x8/LSZQNzjz8RL554JJPw8zMQ7nshMXFPPxFtrLH7vBIn6sVYNj2CCtP6D89QgmmYCmsQfKyR3GvvWWGn0QP2A6uwSvjlUoD6VwnlGQ+4pZedPQ2OFfRExm2X9nJ2EBH0aVsMgXpNQC+JiHmQON3GW173bgl0hBq4ntdcMV6CxOE5QTbPfA7Oowmp6RN0LKqJuyAqYH5Nr/6pT9ShEV0LWZ1jXrwEjrWdn3ROos441FwU3vYq/pSrKSP9iL1CJvvxSntRFEykqsR4dfzuIojiDPQYkBpqCDF4QtFSOuVmXcPRDZcyokQFPTPXuE28EtA4f2AnsNCUuQa0JDPyAtigRKJjYb55BumIDSBAsoZD4EXjep9R0OIF6HjW4aWv2GNmZC3D67GCm1OzwIHvs1fL6Zp/XDWGEymguDJeiaXowxewVwRnEAmROUCg9ism3KPkbaDjqhxP6Imit5qqNXngwhsIIgAOFESg+B8BoLqT2ClJAb2UJGVLJn+NaP9iuzDTbrRIoxWKccpuopHpcSbssURRBOcrLzUqVPeMXEZWHAjWiFNWvJ/R9BBpcBWbJhaB1TeEH3wCjR9s3T9h3LpDwJN5s4OIT/xqNi1zrmcGki3ADYdGk1Npi/GTgP4/KY3OmsZD9ZMg0ZjP2NaDoHoget7anRLtgexV5wMPu2o+n/+G/dw0rtR8aYlvIjlrtj0ZRwf5Y0S11cxUDvAwKxwNOR+0v2VcvavePCgv5/GAhUZkLTGHbfmMY9zs4vGOeDgURDe/wBOv9UUUDGe9Xm6rE5comNwyaD9s7PALeUUpMqcpKcx2tC3J/X8w3IS/iMDxQiWbu4pVXlw+j1UbBFgNmt5B8ebVaM4gTBNDxqomMQFBzASom2L/TRrfQVIGKeDJLeZaOD8t9E8NTwR1TaCHor195h2/usCij+HYXhT6NGfC9zoPAprQeezJmO0xBQ43+mqpE+w1f1h5cqMXtQ6MdU39Tn0DHZU64NkIP+xcXBu234zOL+i3sKaIQRwL5KqiooDT2rDZSYihm2LsRG/jqhdtWY3UKi/C2HVPTW8xVecfLfXorwl4pf1YG4MOl9tmJMwOw5HWuK0LhSZdaTj3600d+8PWDp66alEdhVdfma/NQS4Tr8Hj9MxzcwjrqQolXno2BvWUEJmPXACOzkNDlO5Y2ZYUokhxUT2+oqpLtBfWzv4FCqg6k6roiLeJhbsKr5mxh2b6FWNfCITejjhyZJCWUaHP9tWCnNyilZqphHSzTesHl26Z5f2hTBjYjUOGO/roUkLyNCpN2TWMkDxUZtz6qJEayVOqeCAZI4BFi/5yevnU6AMUw7jHTioqOoAwhIoNNKwRRLnIxHoARlZ5H4J7QS5q9QZBZDNu/t9Ksrz2PPVOQ/eyQ+srA7oPN9jxhbqbEDJSGiWcDDJBegMkE9xLbzRhiZuiwQI1wy5+YPK4pFaF9qyonkrpvjiDzM4x7RQXeTYmCjpI3D9N92xmaBg8EpMMnBHMNMYYH0FqMC8DHG5c4adwElWfJvmn4NLCJWlaWI88JIO9sZapUQEoHy5ZKo7InYJmMKolfD9SDoRaOJ496SHqoh7RCPUQ91EPEIkvUCDXI2+BWIh7i88MlykHUlMZqldvJKK6BjGUu9LiGEMElFa7B9OEaQpifxawSlw12U2SvcQ0K6t/g5qBPfITetAgQqR8kZVVdzZiIO+GhlosxsEwimoHoAyi21UiPbLjzLzyyAeJZ48y2aXm4rIdjWNJfPWqmr6/6csvN00A2IEFmZT6QDU94XjLMyzfGnvi8fHrg325epv695sX8y8/LI/3z8rrIxJtrVDk/vuvHiOdFoAztXbJf0Ap+RCv4kX/7iDA5OSAbTtMsfkbs2xaSF3IliBQYfDVrEauELiKWke0P9CMEpU8TIPwiR4+aE9diOq6BIWt0K0OEBCsWZWQesg7ryQAgOLkrsFAhEgL8xArWEwIM5CMCZirakaGOuhhO4pmEiElXORKvHsV4UXq+G4FWr7rADvX3RIBSDbExsM0IegEvIsOn8PqdTcHwNEVtvo6JB8A2FisRWcoHun+DBxr2JE+PJAFBFhafQhHobkwBeaHKa6gWSgeV1TQ89cFPPu5lkVe4RhuUXADsoX1TBl4xbQLvG6iHU/5Oz4Eas1DmKwrJH4+pfAHAIWd7pNVCRWSoE+iTpF7Q5howM+qXC4+TSldTQoF0lFelqKM9tlGnk8zJXcopH89DPrb6kdlhj3l0tMc86pR5tFbWeGsUZdTc0q+/M8Z3cVtov2FxwCqjxK2dNWde+Op7/378+Dl78nZPVE5ExKiGoSEWqL26l4AUhnqIPF0PT1+YPEFOrOmmVOraL+yqdPvnXzJB8xCRSLsif6ry3sA/h5CLVtYTqC7BZocL57t3qaa6pZBYxoRWucqHRfq5l+vtb6hzeaVfFxSqnzOo9JCeJU5DC2ADgDCHFERVaI5ldw+qLIQKmIQs0Vruleedo9pUQmb85iJcoAAK4srEwy0LgKUAE5oKym/3AaYt2WsXaTJ17MU+PO25fEPDS/j+ylYFzbG9dAEf7ELe6Qnp/GG3L1l8sFIea8Xz1MZN3piRfLxKvrmFZFDTuQs+I9yJ76dBlv5Y5OtoeB8ss+VLr5sOWGzbfBTbgltutZXfZOiNi4iVOHF3qauLhYxQU6g9k0NjjMZsbkOGWB9mtyIJapvRKn5vNcKQEYknoTWbr3x82pu/SZeDi77s0L7/pxBPIjkU8mh+sNMf1ngcNg09fcqUB87dGu8w7RQ+uFMjRhkxIs4hjbAKWrgdluGxC2rXy0YpZm5CgmpvXcShoed45XlQPbpAKSZXhvzWqW7tFV680eoGSdTslUX8LDNQb44iHUi0LFdnoTglJe9QN63ujkZlCL2p6ZDIwwQDIMiM8OkmKKosRfa8rsAPhRrhhMa4TPYkMh8p90qmNqhBdUdpKetS7nyQQ+emRMMs0hEqKWH1l+PicOXGLrVMkp4m+eKNTgCQdLZ2Gc+Z6rHfQU+oq2hWT7zuDjnczOmQYQnNBRn6jDTts69KdpV+iBHAd4wTeEC4rrHH8vk0XR1Xxs8Glcg6o2et/aAewzv1d5fGngXdljiBE/uegTxlAfswT+hUTtHXvmsaO2LLa3sBbNx5ACRMnh961yqBXzzT4knbVZNloK2J5y+khrLd37C92/QaoqdE/m/PcxEwmYyCOQBEsAOpU2kblgR9vc7YyyY6J5AI1755zMc5jYNrPxvxfXgpT6RbIXzII+k2iCRqbLTfwOoEow9I9Db1e07li1gpW7e7FHED1NYO4/euY+fsceGBF2IBsdllikhh/tcqwxJDdcoyJCj1XT+nfXgAx9gol1XopZHZLLYf7bHYjvRYbOc/Lovt6D/GYjtKFtuRfubaEagcrJlrCQAKkrmWq37ES4vgUMm0GSAU5kDYmzMh6AgnJlOWXrMeH5r0caGpeWkx0acDFPUAahGg9pwARQCoBQcISWJzJBvOQydOm5rCoCWBGjI6tIDWr/BiGV9Sps2r4SzZT9zV4HSAw0VkAqeD/aCnRK5rqM8rA1ivM15fFpHtTVJ+Yih8yttSoAUEbwuXDujomoTymDZCbddRta1ACSm7KAhFIvRdxl6CHNkz9bdFNXxUqQiAkr95oJ6FVA3Q8rKZF02UwkS+QKraeu90QN3kW+DDHUAAcDj54eMVAUR2VKGWUVd4Nl88bN4wiMWHMCAQ3W2ETq3EuUhPgBZaVvtp4qP9NPFlQKJQVpObNI1PVtS8cba9BK2gNgwyNTv0a+/+ai0axg+ILD32MzGXFZS2xuU3obCGKHapXqXFwSKtk4BQqnvdt1PPqbbmk/fhvwfOsduHcbiNu6BCQP1EEFCOuoqhN+VX9TJyJR4RxqUYm0h9NEAHeiQN0MFXG6Xz+cjUnUEowulnfd4zg/N6euvWkjoU2Q/MmwWD6L75twPCPA4Q1z8uEKx8GSTjAs9Xv+KJNEiO/XBlzan+eJP7V8kvJvfnfnL39XBTVhnPwooXtqH8f9wOxBAepZ6fovchjaStXaGsGtVsXM6/Ejrc/BVN02K51FUPZzW8J8aORI2+z1SrDwyeboRPCBRRLZYJY5mivxMcAqqtxu5qcOs23rJiLKyRBmebMg3L2P3IdslkhDsLPECBDdlAaZ2SzZ7q5iluq3WBWk3/mdKb1l60ferFG8v94oaXYQbrvISILG6zgIL2OAIVAijgY+aCAwNgFA7x6sEH+gXYHebKrgZy0SQwK2rTNG1/KJplMGP11QLpkQDHc6iYC4m68d3fuu+Gd3/r8/IJjUowBOMfH5DOABtWRPZrQ0XMd6U4y+ispAO7jw1ngJDy1wEY56NZQiITgzH7CPXbqDBobVx4PY5pzbeijmRmA7uPp2XWVUEGxvcLSpsneOhPcFUQ84zwZEi8xK2VoQFxS6FgPOzd43BboqnMu8dCXj0e9O7RsNZK9vk+/2H40XtxhIX0ppDuVu8+ZHjvOOGr2e/dfb7YtKG7CU8C/QwPhPSuWB5Nh/XBWGvQXuxV7nw35CRa1UsTrfLom4rCjKFWA5+hpuCe6YltJfgc/pALVq1ZZOXiDRP8AnC65y0tO81dWHXVZFLiG408U7YbYFIQb7/fLdr8tMQLA5hgdEFMS2MuHyPfuW9WqvgLleOz7FDqVd2BLTMQKYgr82bN8p3g+ip1yJTXFTQx5/YPoNoIURm4FbzCUQTXIxNe5BSgvdNUCK1MuS/RotdVU1dolGPF/vciQ2dRSW5qJaZYwygZ/DMH+4+e9GD/zWmD/SlbDbZ4Zw42Yk4f7Juf3GBLHXMM9v/3CQ72e57EYF/wrzvYL3zSg/3gaYN9XVoNtnhnDjZiTh/sNz25wZY65hjsC5/gYP/lkxjs3/9Zg/1YaLJ+lWRexxYNuVTGU9S0iEeqKnIQxnETbxwXlUU8mZPy68FzXELbJAgJd8hGsc07US4697LLnhlE3owuMZ6j4uChxhPDMtQBCNJPAhCWkfgycUeUi6bioHHpDAhczOerfxE1gdvOaFaoMbGeutQyqsrMGz8DSuTOvMq+dgjTwVxprqky765Z2RtWhn/Eq31gA996QG00Ew6xShlV75XjuECASMTa+ulYIFZrIkjlKse+pcWL4G6hl58jmu3C0yzGx+CPLlU5FSydvP0ju7bG/BICp4hXzCsMi6z5wdk/eWz1065fJZztEvrsXX/2V0/5T9dPvxBnaIXumPpLF9zylysA8q+G8SIfG0gVUuK3lz31C/bcl2qJToqBiMp7H7j/sQiIPaiOn/4hjNvUhRIsA20/AT7kXR++9xQyAJbHrnnKHz93/iPArgjaSfRibls9dTKURYPUSopl8x7auTF9Uaq5qNb2OSWQQdp0EQqGpSD8wvV8/UfvLRprpIR0+Vui8KiQs37NlStf/Os/OPs7v7GnSHZ7QzL8t6dInf+35sitH7zs/13+J8/es+aH6z/74fLuD3xwas+apV/7z++c+G9D54j3tXd/8IwN9/zJQfE++/fw34cldneR7qk6Lktx9y0u2T3VDyUFWcWx0w00bXjzarS/HUVQQ5ZMVjOKyY56mnh/F2Pbx03137pRefUmajiUmVc2iulT0W9jxcvyAElJI0Bx2ts1FUyyxlBzL/hH3d4YHsRC2XMLFuHq4He79WCv+y97AInDsis/8ae53qm+8cH/DKMyI1c6M6EjfNGb1s1b87lzZEhdKMvwnI3lzffceCqaAJush3zw2q0He61hJoJ6Qs/ZI2O/+27t76XXigyLJLj5/+sTX5Uam1NFi5pzd09ho9otA8uyfqCnbpHKUkSh+WSPr/pNH9l0pHnjh87Zs+adm171Sx/eeB+mLf7JG2644YYvi1cqZL41v/Psrw//8F7J97XoE6+/+DkfRb7ff22xc8m5n9WZ1un9pninprCCatBkLT3jKT8c+tFjv/8bewDZ1Jov3H7jx1fs/MBvSNapqf8fe28ArklRnol2VXf33//5/zNTM4xwmDN7rfPv7PPM7pJ18iybmShZp89OdAgYyS6bh5vHe9dduXt55sxmAVjWvRlhEDBjREXFiIhxGNBBEyKJqERRDooJMaiDoKBiRCWq0USiqqgYbr3vW13d58wBkJDcDFzm4XR1dVV1V/9dVV993/u9H6GB2ZXpbV8F9vMQkyA3VWRG0aim4bw5LxomsFo9Z7YNZJ1LE2gFPbHRQNntbnzmPr1GTSgA+TnP4xb5WAIOYY0rKQK7m+GVwXJ5k1E91t1KpsSm/m+hMIrMWd3XSK9U9J5BQbPpxcoFExbxvyXR6w65k28Lk+8AtHbVwhnQbdp/ntVbMjobbcrcz2WhWtgrkrLFtlRdBg/46aDuJcN2anfvel7Rubtg1meAr6i44uGgNHt3YGrOAo4O1zaYMRJpDXlzZNbZjJblmrFHVvnOLb6jGUohAZuSqjTFpPS5+0iuDQlz3Jtmwy2Y0dz/x4u4/qn1o2VM8rDH5iKTL6QjlKNqDl0fERSYUVsj/DRMFtKosV0YZrlQ5Vq7YhyhlrMs568Rwd6juP1akY9eT0zNKl8HvpNgrMfxBQDXMvC6DPU5DPXghhf6HE2TMp4IApHYoxQphHZNeg9wCJSAL5/xGRxSCppjkxf76KEoXWyOVkMqGd0frhYKpcTBweD3k3G29D9xRdKJx+2UTddX2PiBz9LOAZZb8VWPAEM2kGdi4DRHeQCvd+DuXg/ENrLyZSVIxwIiNRyqViFb44w0LFN0jMWffE1B3ztqMUSNztZ5nR6b4CMN6ovASbq03ChCCmv9ntbXHF9y8it8GeSISYCAPwPwUULuII9CMfOM7q4yXVPIqyP7mvStKSAKjU+RUgLiU0GLgC+k5v6eNQMNATkDKu7Pg6UoISAi0uHVYCwMobS25DtveWE1UPBkMrUPyGw4JIBh2iD8S+iLioIblAHz/AiC5xedr6A9L3Fge+KYJfCYkBVkj/nDQvE+mLNp6EQqXD+mcyh+mjy+CA6AOcv3UWGYkgOH9qfvE4yYrDYEbssi1zIqoCB2AyO0McI1CurQ1nM3/9y5MUrD14Hiduleatq7jHnBfX3cv0liJrR4Rhs/HzR8QSL6Xeo56+0qa6zcB/jS3WvA/dydvhGmWlIoh3/0wGzk8+K+IoQk3dlz8rcLIen041X4gQb8WedqjGHBHxjVkRATQVHkVV8RBCKKY0PEgX6xnNFjcajVAFReclwfY7TQ/kMYix+Ar7eVUAX1MvrVRviRDd6IiYMh/mriaOCWRY++QQ8mPjZAEF5XBKFuLqFjfOl+K5AryUc8Ei+zdMzJeJJgjS4MC1T10ZTw6qjm8g9rivv8T2GKwxxNbSw5Y1wyfo2ZsdwUN5bxSyGHdWdu/C4ZLTXAARBW4fCwBjgapnHoG+Ae/hkGj/QM+bJnyNMzDPQM9UrPkJBEeIa6Z3MbRCubZp98SZim4VKSea/JKFhHK2mID40Pgr35/DteAhnYnhSDgTDvevsfExGe/V+T6mXNFvetAuZePhU46Ot5IrhZfHb3/B0ZomPU8+cFt+vmPBq/Ie2HTdVkan64ezLaO2dR9kDzl1cH6ib3P3x1YMFPHdgZ0DSTIsTo2IE9VbOnRqAMO/9g8nTAEyDu4eBXZpGczy+YN0zW8/ZkHM18sXt+w8mzExNY7L3ZHY6x8tN/dVLO0tElBOd4nvqHtzuf+VB2b5L6cZdyVnNs0Xz4f0IXgEAExcK1ew9tdfWvzhWsD0w3LJ151gKxEqzgytwOpJjfl4AFcpV3N1aRAFGzCnn+cqfUVoS/rpGmYpKD7YUagKeSEJFQHlY/e1IJuJ2DnST3yi3eG2Xig8/e//MBjpmHN9zPgqW+4/5YN1fH5yKPo6/cacKZhUeEsBqd8IeE2YG60A+o1QEZEE4Au8mhWFDecYJzb9VceawOINuiOwhQPEg+kJGkJyfYh9b8r07hSwPTXdtKpVaMWjFLWtmeWqEQf2nbyjetpqTLDCUjQBCsIpsLGvq7633ubgAifJ8hPbV8v9z+2UnnAGbp37QEpDgp4C1PztIzEiF6wegx0q27fWiBLmBkiAx1QKUeTowQefvy1uXiadGnqQgeYHGjwfITNI66rVOZZZJOZaVHPp8O1VA73Hxi4XmVbpvutHqU7jWCMdpSr4U8d2kMI7xIIK/5uZDwBjXdu916PRjDCmfyHuNN6JdlfPTUQn9TR1NE4BgheCSr8w3583TNXTK9fhT7a92dQyVRUnfYF++g14PuQDFWnNfnuWg2i/uwDIdow1GsOjRUBFmoTqHw8C8SYODHCnugZt1csJoE1rvAiwAmhDF58NAEgz3wkgLkkYTXUFJp8rCU+1BxQ6gxA9QjzTjBSQOlFD0KEy1SZieGgDRVFjqaGpYflK7JqzxAPvVTZL4L1wVy1M9+M6IroZkBCxv1zDQ/Ak/fD19F/kPUNboxfjSt410Nqxo/QY0fL6/RGGw6euWtNwFjht8S3cVrtTs7f5LVI/oQ11ELbLV9zg4ZDPKhK6jLpLJS8chwrYzWMqMldCJMB+4NYm5GJ5sb4IDvu6Ac3GnZAnZrVW4zY0dIWxBmg4BjLPVlDW/hIyZDxjGowjcNPBVFJhyKUJoYan5s8THCF4BdBS8TCs3drn6mArJTrjrNX4PZr1cth7+lskOFNj8UN822SJ6TxC/F3RWyHjJrRvRZM/XrYURPBQa0zWdiR1EIba/7sawfpvtpdypzoW3Nha/A+kEeisVEyIwgPsn5yt1G5zuxNhQEyfpGm14iYQv9XBUcs6Ba3rSibxZ/qITf5W808DndsSw5lbH0XjQZwytr/HBeWVvyrapLv2Ww0L6bm00nV+yCvt4UOsP2LZB9utcdCXfepvUJg152Ifhq4jMZWwpKydWMeypfALb0W0egFQCR+MOXEU4YNSje0tmqeyw5XmHTJ6crvZTcQ52vNxKju0y5HxwRNKlG8lXVUx4XEYr7KWuH+jE0MNonPxZ/Ni9oH7FpNmKY+O3HzCx5E4edf2OluK/6LnBNxoCnEYBNltgrj5JBVfoEeNXhEx7EIuDFcPetYebEYB8J0qRr5/NzJyNqqjMMMtTEpiNcDYGpw5GA7eEstsYqPG4L0yRz5i/CM/5AuNn4QBBroktwycAXpLHj9p2sMUMfIO/Y5NACIcmnT452XtC3VQ29qkE2iCb4EPSao0rMSkb6SytV0WYKSILyu9ZPwsl9I3pz0IuW79Z9C44xpKuWC4bCRJfewDEGOV6h/8p248LgdN2ApQKkR7yV9CuJRtrnK9xf67q3h96/pKcA71/o/mV0xSh1/5Ay2rH1mfEVbFis95bwAw0XIy2bjX4WTn4WdOq2KGFHy5wGOjqzzoGj75ZBncSXrLHUSdieCxPdpgU0u80s8V76+urlhDZl5730mtV976XQvn7qlbyXtk942DYxyxhstnoj7yVN4JtXYrAxyxhsDCMXLWOwgV5OUzxVRHKyLRDgAs3AyZZPqByTfGx1Lo74aRWxaADetcCeW16Uc22/BV3K4FvLyjceTTIBezi/46v+kb/jDzwJ3vH+f+Tv+IOH7zsmAW52GMwVN/Xe8betUJmXJO0ADAlZ9E07Mcbrl91B0Q9kHdiuGARbRYOgvOOUt1n1k0fbZu7hYaWgz1ghnzGU9GpXa1uK4sCSdMeksJkCNvzBai6HvKFW5+QvySqQWVSxW6fdX0RHyvCz4XD6pOCu0BcLUY3hZXTh1ZN0vxfu7LswntK5MBYx4rAWTZ/Rp/8QD8UMhyxtAbkclvKukCH4W9aOpZPxK8YeOjTyUEa/XRwcSEClqRXEmro+yM/sctsXhSUqzoH0IUEfDzXOt2EJF0l9pm3fVNjjUBokA7nc/wm5oH6cb3Mk+gI/wh8EInM3r5Wafl1TUOiVWta0IAwCOmAbWjdZtSWX+Ehu/FWB1U1VplleNIF0GIIhBPk02lCRYOm27G5aC/U7Aw7jDuOQETfwWdTmxzfet0wVfdTF6LIe2X2dXEEHDTUEpQIa1InxvgbjPdBBdWK8Vzoy3pPLELuDGoz344dhvB/Okhl/qmO8ZxairHWW3bEY78cd431mcssg3DnVC4nWvmqjFozHZe/ynx16uRgtCfpfIkZBP6R/Td75xxDVn+aYv+fg/bfLRKWgTdItJPPTMrhX3sG9Mnd+3kN6VUR6AR0AQ4g2832sF4xc4Iq+u1RIu4wsXJnk3hqH4Q7iDwZIj3acNUvSLiRgdqs8wv8BylV5O03ztVRnbwupMgK/aLdHyxgpOxT7lnRaLFspBtlDNXQfZBeWw64VMMsmYJaNxGWqBYq74aQSAsx9wiAvGBw5yYjnd2L56Y/05mjz+pxNOPvlJAG1SALc10Xd0Eag/AOntbFkrrZ6ReIHIIwgLbTY4VTdqlmkVXPjhAd/CD/AzFJ+APdw/AD7H5Uf4JvgB0DiNpjD0rr/6hm4SsqTNJED3Hsk1zpdca96Gi+S1edVq/vFWZKprrh8/T++nvnuS6vp68/v9bB9uVf+I3259/Vf7ldtXrb+4PtEqn6IfXNSR7YegCj9EKPqU0f4ASyOAz/EcjCMcV2NwvhYMZ1brY2M9QO5QwFxHpCCgdwYdWiL/E4MJOFAB1qRXy34SZNtN5pKf4iYaFORLYqTvxpjQWFWcOlSQxPoTLwVZJa+sW3YRgJ6MF6TLo5XHf4g6woDapgvG3mVCU/DkzE+EhDGjNQ6QTPkuZ0PS45c4kC9KoaXcNzXEp279wTc4Wet4rh3WiRphhw1pfhYyb4G3GW0Pg7kFVe3nvWAqdIIE943WfXvmN3ZnCeyMpRBiYXJiJSOTYZAL1je5qaxeuYRMIDZfDQ3xUj5ANmiNqM8cxlj1BwTDM/8OfHNErM7cpdayRNTONQw249bhcVUeB5Mq3RGq/lUWAEGMT2ZCrFuCPXwUwqJwH7y0jTidVk/xQcQ3Nfdu346WxZbFNo5WmY5u7cQpDwpk8gkbyRQyxGmc1CxYYxhYIeDKIud7HAvnwHrCjUsL6ZvCAsplx7pJ/uKcliFeFNiCmOa1RUqnj6JJ+P7QCV76pZ8r0EymJ5ODlLLi8f9KhjU/Rb3zqD2i7naI7WHcVHY0IuDTlWleB9WvHVZxR2p4kkMKsmKO7bYC5mkN8OLdX0bIkqOupt4FQg3UWdDFbih8PrFMLalx5wJu++x7pry4GPqfpMxNPg0N68JiRQQ8hXxdzi4wu/wZf0OX176O3zjqPQ77Ei/g3L1O1xmUu8vS5RtTKcf4vf5Q1zG6bdXttlEKFtXXOFruhIMYLPkXZ6CdxV/wh3hJzxd5XgXVr3QLK16oUl1L+Xcp7oXwvL4Ap3kpzP+anr/p4zSvTbFErjVTKz6gpDerBK7+EXwcfljvDv2JOVtBjj9Fat8Fp/pD1eFRAyv8A8wKL78/w+KNCiq/qC4a8mgeJO4PHrrq+KTkMvDl8uZPNLFtMKJyaMEk0e15PL9vEwmD1zGck0Ft5g8SjF5lCERmTzKjsmjjEweJZk8al+KmCMcRecR3cfVzl5DfY4acj9AQkH+Ei0HfN8ZZpC0HGWi5ShB17FV5Y8Nh0jLAZELtBylaDnKRMtRipajTLQcyEAnEi0HHqxHy1H2aDnKSMuhfipxf0yIlqOj44ir8+giIVaTUsB9eMS9O/BD7jNGu2xBhi1pg4Rco34gbrvrLhhK2TrHcaVatqW699rFrMndQ+NJ0fxLNFBEbwqjpsZsQ+2jnWp06HM89qew8SlcdDTH731JPlcgBUq8cX5o88saNw/XuJzV1cihd3lN7y6pJIvRYyZX1tsUaSMqC176SD/D05/IX+Hg7zNwJX+FZ/xUv8LTn5gf4Wq74o/w9Cf0N/idx/EbfN6aakkQYD3YSyvJlgmy10VAKrxhgNMshd91SBEUSy2lrJY50X/u1UeySV5SgNrFI9Ew+8t91cTyByFEDwcfye4IZjVADvR40SYDnCqkDeBIITEZtPD+AUpZZFnSRoDgLIN+iSj/tguFLOBAcg0E67C+ZLBrPdd4kkftNp4LiIrQYrMbjkAFQ610maHqgzEMJPkdihhiudtovbFbBpZTOv0jInTq8zNdkfiZ2I6WATXjrrWHLzdTj5Npn3ny/TRveTL9NLfbtDDIUkLNa4QJFPqDwQgq6guPkHF+g4zzMzDOV77qwAFOxvkqGudrH1JVBw6QPb4DByRiPhwqTpXdjQtvD71h1aERSt2wilaNijc8FA1QJjRA4auEBiiWowE05f3cIWgAqt/TIz4qGsDT+gRQsF0SvVLWJnHl5YEEMDyYHFSe37LebI9ENGEwZJMSXoIWA6OekCEXDYC/bqlr1YadzQ2Bmq8ZB0qbGPtSJDllG07yWMI4WfL8Sxf1ICTuQ0Mg5K14/3CPHeEQbgunDhOLXT3+edInWETz4+FkHU4UEd/2RMSnQJEuhYesERQy0Qtu44M0t3yw9wBadbfiz3HuHWOUAE8fe9G1rdpZ843f7j87LqBwP7LkFT0+PzpZy4P42HAgieEAq+Yx4UCw1gC/+8Zw4M5kgPVyAK3SH5ZQdnP3sgOpf263Iu48U9u32BN19US8COadhFHIvFMQl3DAgD2z4Uo+w9ARrj11pLWu21NYuDLYHk5nO/kOQHMGQOhsRUbYsW5lgCpmnSR84zUGR7L+8XixwZrKvRfP9+CcJLEDIPvegewoZO1SiatDlhwzzRZMcAPo0y4xuiPjWs/ocV6IrVmGVs6MF0/jppk9vZrbcHb/itDOqaHtBzTHDLB7V+KSNiFOvq8nyUfjQe5m9FSRnTAc3Zvxwx7DfBfz16X8rcz3MX8j8u84wltqZQETixeO1YVELJUkSPrGLTnbuuRsu87CpCBPNjXtrlwrqVGubFHk4+PES05+Z+sYXqOO5Jb7eamek7wLvBh7HPOzCb3aZyeMchHDxs5OcsaNRYECHyZQZdmsL8IlzIGz7lYEyOWr0130UvSYH61DQlLQF21SSnTRAKSZSSF3mUY7uOg+RM2sn7OKA1BQv8uyvIR+G+HV6NTHqedab649FxC3uJ9WS19mhHdHXCs2vGwF2XD/SRMX9b7yB50rRLbDJ9w1yd031ijg6CnaYnIyCjbSNYrjqUzVcA+Fqsp2f3OUrqBlNo8eJu9lPluj2NBN50LcVnFvnYrsP7tihJNSWiI01SoZvCW60bhvB0XzH1lTnRuYcXIavv6NTZxEe4oLJ/lF89/56O1/duDiz/zhd7OLgn+zeznDfWFWn//ifa//zqe/+Zkbv5ldtHtSXDSp5p/2cg9e/7/689d857dvu+e994Uq1pfz3/voxy646/c+997voGA571++e1JdNBmgMcKe56df7stQNLQSLs4/ZFAMBUJ7MAvmF7HUmpezTM4GeD+H++VsgHdqL5bpYfK2ni8Orckb58tqoh7q4AILoGpIohmPkiHpkbxodEcEv+zRJB0DTVjGxpCSrALqYYARZXFwc0YkEWW8EldSXqzxZwwIxQCfNa/j21WhQTTsFwEuoSxeldZSGeHDIE7U5tuwnqP0CycVDqdCbz5gXE/M7FgT5kocdohc8iQ4+HHil8kSfI0DfiPVTolAoMCBugips/2AMSqwJnw3C7T/M6h6GujL2ZFdhEZQPoFzW8g5nV/yLm97XmYc/r2oeoPoFPxZmx2K6q8iDiDh9/WP0PhJ6JasuSayYojHNEe8wlI28RTwNyfI3vli2jZ2jtFyeM2r+gbdYibVa1QvhZ8v6VINSLBjbMJwv+eJLhVApBxpCzmxwD47tWWklIpOBMznQ+VsHI8caseH8DmJMOglYHAPtWR4WU2kx4yBoRY480Am2KQH39gUkW07aQAoV3zi72XPXmvPXq+8Z08wL648K23XbRJv6YFKs3pcyPiHe/es3bvbbu+uQZHjNI/7dtPt221v315o7NG2m0fHybxVCEyMymWjQzfk43z5pp/FtEsnFU7ed9+txK1t5VMuLPYSgLb1FaLJA7tQPJMgkowOJpx0F8ONx8ryvSzomA009pDykLwByU0pVOjJTI0grzI1g3DmTE1BcmVqDGcopjZBCmVqIx2oKvKtkKS6osAiLTV5vGiWs+5j05raYOe1jB6t2JibFRvTLtWBSev9jvW4K46Cc1Ryi5aOfF3S0wfm8e28mm9DY7zq8fjMC8p4lxyERx+2pjxU7urRBWzs6AJu6dEFoFfMEV0AM5bSBcyoHYpFiS5g5qeiC3CUY0gXIFCUNHNCexVt7PwCn1sRVT02McNXvogffI27yFGXDwJcWvsEqswZQvPpBOM6Phg9ZjqP/+OSxz9DnWVJovoDvcQEpA/DtflXFKleNc1BzCx3h5GzcSHn0pK5KBY2Z5hyIOPZhgH8AaA8JIA/95kNZluiGV5CBzi+TDHpU/603ElzuvcF9o4EEtoegU9BWYUAPj5pgD48TY50O7HcpBqTQVjasMLJtTzmNsdwH0vPZE6afCo87s70VJ2j8obkqLxuixVIUruxv7DWhoDXHZVO0SXLLll1yUGXrLvksEtOdcmRZ6BjTUt4FTTIwzi/z5d+uA9m7n2ha6N9qQ5YTYhlHJwRQAaoTdRrs0jeofAxYH0V6DXHp5OjKFzKLcKEW3mvkW4dSNg5KUiETGqLjOI1rACAkMaCJV8LT0pfET7KkwoyS+N1gkkDcFGe1H4YTpxOQNOFe/EEycWsvW8xutuSe8cqNjI/T946OVEytglBvu7TYzzfNrkXh8jPKhj9mPAHKUxdn4we5F4lJxXrTWr3wwGBsE6qmXc/zefRg0KReVDDvR3U18eAR6JWusLMxAMUHDn9T1EE0yxTXo6m7D6JOpsfn7/IbmCvj6LY6rOg9AMact0jUEfnWTA9wor30118vMvXLzr0LmhbY/5eG2J0lbsJUcUfB1CbuJRbr9VSMfOlBx/vghdURQRS1Htl0fmrPyNy9wfdF6jXK28YtZ7YDqapUCdyj37AITsogOhBVPG0wunIh9wM2EQcpn2mOnyS+L1v2uYeWjW3ihu5dm9yGfhS42ZtVSw3s42g7tJP+/G+jtGIeaE/McdvY4JJRGabBcxl37LyQuq1ISYzHITU4cxvIsOj1DCcIg5GOWBPzqWpxQf3uCuEEN6AQ3OeKNYyfAWfOUrrgISdgCtP7pPiBtLHH9p5vmwdBbftx0Ug26XT4fiA2ams+M2/dZVOdaXAB3R2OHNvC/neUJt8oVVyJmhamOSa/KBRchwIMTE/3m12Blqj9d722nN30QWN6fQM3eX+M3jDNZ9NXb1SUz+kTzxeiyZo+CDncdK9WZrcbrFPmHWyBFlg1m3ErFsafXDYpDVbAChKeA+7YPvU3Ayb85Qg1JyUI4wC9MiUPpKSUBa91vYNxxMnJRWihLKjxIKeLzxVZPTh9a0to0+WsOsTE0PfaPufyRRVROa1XXNZj2oUlYX3yyOGPZSKC70vRosY9tXuBCLrjf+cwPMCJ+Poj8ucyhdwvwNwANkzYJwZ4GbdXFFzrpDvJwaGPlFh3TdCi8xIsF1Q11LzPVDwOFCvq0FO45x7ecjRFDDQFGBwWCWvCwud8WoMSZpJxkwJZ7Zqn1/djdorecWP/PQ+P16WXWE0CwqhqE5iSvLohWhrMJrh2UhaDfcVqOKc4hNpSTos6OBMnxBuZ49wj7x+j5EMrkfLt5zcrVzOFFeJrI9/HhvXW/m4uN7A3vdwLG73tGDfzhInUOycAsBz8m4y9+FgbyMIJ8Pm5DVH+wLK6OBZgkF3iaHRi8GA9wQsFicP+/M5gtDnYMZgU3LxFbGQzGo3GlQSvcQNSt+P9PVKu5C8TkFs1IK7eq0+I8GNo2vUoomX6fEkP6dbj8Jx0SStLhQ6sKPpMUJTf3DEnNXT32gmJSNL6YG69qhZqNxVa2F6ubX93LZue9G0STw/me4TpAjGeka0DF8IFObN6Ds2NwHta39Dtk5NxGDRdpM8YJ/YFc1XcZqU09fHXDdNNsb97TrFMZhh7A+pfBVQtd0DcXZXtTiPIurZ06L1ZisvJW0AL3ENgr1qL6Fky1v+5vQopvaEeOLhZ83mGPEq/sA2YybU3cq8BJkO25rw68PqU/ArsIky7ULcBusMTROygOkGXxx2xWB/0IkPJyx4b5Z6u9pnIQZ1vOPpvKHSL4w7NNkwL7EhOHuMic4dHyUzT4udQrJPBvQr4F6xh7S2cpSYkuwxAiXujsk4EgtWEqKHOEz7wk//Ei8MMDcOfImmSk9PBYuYxk2GMjtmiR1uT395ls+Ahn85ejHVCm6hKVR2xWk/xIG7OwKi+c14AlKOn1SzMprq/PmsjGSlBumzQ4AvLocDZIH3xj3rPtvuCi4zKQDnwZC0TEIu4KVmaxcXRiVSjt/Jcu5da+nHhpmYmihK7KrBa81eSxOn/D5kriWzvTQEUHUx5o5VC5dY7ZQvtjId77WtGzk0Wgyi0MFPekgTBdOTkDdQekDll8iBumdt6u7paDnpdzRrti7v5z56Dh6wdiQvts0cvJDINmKJRZ9zHCDoGAk6RoYfIyOPkdKqz2sl1Dgx6CM4UpFLbgHUIudg/3mGNAA+mNHHfhzN6FP8Agxd/OtA3bBT146f5fTDrCZjqVlpLEntFlpAo+O2UYCQxsfPhs0/IuUCakDj8EZBlDzGrUTqSqzFI7EWD+TkVou1eEiiYrk4WfqDuLO9lcv7hQK/phjG/X/8CC65mTiwC9ZEx6CHPtieG54/gPMBzi3PL0X5HOc5z9+Ac4vzgudvTO2V8Q5vTjUysWeSKEDghlzEgeJOaG65gHiPmpHtEBPK3VHN2b4GTjo5Ev26i8sVr5W49qqVrxW49uqVr+W49pqVr1lcu3PlZzG49soV643a8MRvgcwfXR2sD4v2kaAvwf8nzE7MAnZAGXNs0HYGjiMcj5+dFPT52E33HfjSzUrXJK/c3JcgS7KJ1g56QbNwBorl0i6XaCpHNs0DuBu+Y0w2CwB8+FKx/WnP+SPGacQhY+InbJcKX4sC5NTBFTJMt0w4NrZgyRvF/j6PDRaKka8o+rg9Pn7L5nEWmh95466cZZD70RusnQryKDcR7Va0aieppaGyE5f4VEhjnz3F5wuadMLsGOyIsq/G9ljMe8Hl049BuOLH186tbiCHjyC5Y1abG/epBKeaTdzjextMhn7Vtbv9GInV5+6euH8bEo6y6aroIBJXlnYCHONMaMKCzFir8HJG0OpZtJsc7vwqKpQRvXKIcR2uIxGmlmF0TwWKbjj6YLQT36/ANTKGdBaW1szmnou9FE2ozIRk+GqrvdamzoJewqvGNI52X0eGUysk8VaQp5W0qW4KK7xjKxCaWpQOw9qLuqUQTSfdncHMlTd7DoTCwk5/9KjpPDEmNuOoBWP9697VL5VxZZprC6PHMl5vPJ5RTag9lDX7+aSsl6BEjc4kCLR5RuxF5pF28ZldCNA9I7izdtufjO/vXnnfwrQn/xz6hdawVawNh/KZ2RG+FkV8newT65S1qZflfd2aLI5hkiaLzSFZ04j0AqaOANiGKQ8zBlNrYcZgah3MGExthn4NKWq+tjM1hg4sHI9tLRY1f2QMyT9dzeFfg2XZtOaKGj8eFbxmqbkCd4eZgndM5opaWmB55W7g7ZHnBZupaZqodXUTHp15J9FcUUdzxfsgtWhxte1K4g7OesXTbdZhZqOJYJZasoK2K3kuudvDrMbSk7yLfI4nM1TDUzSYpWWghDFtkuOLLRWqtoiKTZ07nMvOxPko2lbbgDyUASYl5UmoH2LUXcnvlEcUA6AFZKGDuT68Aqf0QLYj0ffNJBe1cAc9tFOxmZH62l1Y115YHXVAV+TNub78n2f8XEiNrqahMoktlsoIUVNp/4FxaCXZ85vu4sIVEmUyzNyt2cUqLltEXm+kszAVJyJFCmtIDgY2houkPEFNj3Y0+YK7XDY8hoSQmUntmYW5jEuKDymWcaKfkH2BrAgcuiKxiATHGYS8uRKvsBQhRQ7vzzdCVZFBHM9aRoocB2FPxDYk+2LWSi0ftGQlhFm9b9TUbxuMKKAzP5Efm+EDwb+P5LywrJvm2WdQl/j0M0R/3PynEzj3VWf74kzO1TaSyBXIC1VsqHKmEO3N6dRHwoXjbBXOlxXOUThcX3t2GGr3Z2ec2YueJODhqC9lsdH/c+eqqjTGFBXNY9t3rspNZoUUcvttEFog/nyCotO7jh4XOL01neY4vQ2nJU4tTm/HaYVTg9O70in4nxetsXx/XIT/IUgcHyONY/74aRzFoPihI8f2sZA09ltbRtH46BSMq0fYq1ZdeFr9itrzMSAr1ytF1YacEqPPDvBpFtpANCZoQ8PBHU90GPcBFCRh0JO5QWFkfkm+F4FfwAKq8gw0sRNf6EDksQUjQlc4Vsrhb1K/GApLfIIMNFs3g7PPbP7JOdCQmHPCD4CEZQKEkb/oyzPjSBNqN1Ch221MixUTslEW7YXjZC8sZC9UjFhrg4P07r7mWroGAhK7KavuqVRz0h5GE0sh7YJ0699aQ60xX6CR+RSzsqFqxfPgd2LGqahjJTaPFhvEk+ari6bIba8Oah+G7l4GpgWa7LaLeoBUzfSDn8+3JnhsV2krV+Jl1fe+vVc9SiCb+XJgid60xaYZSJYUvl8C0Ha2TrnuA09LFuoLrRk8Jv1HAWGy7us/yMaHv4h9NWw1DSXkGNJp1MifavMLP5R13mchZc5KKo0p6OiHC7RdVjtxl2pFRUmn8yDVbSi2TOdBvszjJ3W8o86fn25aJ50HEPfSeVTUeTxBb+HjbsW3gPyn0Fu4aLDiW0D+4fEWrkvS0GOlIkoqHK+5xUS6IVKxQKaAZRJWpy7S08Bn7r7kNJdFVD7SRQqyf4zmgo0Jzr4JKdq6Pa2lzYWaSnycSbpqF4ZJguXZwPJqd53fVeNqFsPXmhS+VkKQiO6NzzCfyLIzqRKbUCcZHYTTghElKpamNLfmaDCbVABa5VS+htiZoBtNJtcS9815G6GeDuhV5EJx5gE25VEQf9pjjaNx11Ra2zd2W8mchFrRcB+Ub1sS1TVxcWKj/vDaUTNDwYwS+xN9l3F3l9B2y9dpsesIAEtapG0KfB5JLzfANHeRImdn0korHrOPdhYsiRIEPiGS1QnrOXxeAxmqa3ZR6giQSiAu+8RSQPUlhIkRfr4hpIGcC7zCVDTnhszwYJPx4mS62QZo5xhCKgiZY4mXdCVWtSVWqwSZsHgV6Jggiq6i0DrChXA2veQsx9kkj3IplQyDBV9B6W2BT/E1o4x1xEjSx8kxZj9HZYrS+egmZaHKHruF2qk5AfMLAfPLDjUmQzi0hNy+easfoZT9RDpq2sQnlWLplBFjdqwa2zzHUKegy+CzGLkS7ZbqvsRrLAliiAZpfY+5DNIxwmq+C4qpkizN46xjJl7MRE18g/QKnSu7t9LLmAjHlY920Xqev8XspKtbSl/CNHUBFyvpQnJvr8SFvfSeXno3k2Mil1Pm2V3y9C65KwVqOC26CwDf7C7i50bVSgJxSA20AabDkMJe0LKpTaER6y6ByhuVgb8J78JK/LVs1d2+JqGea65eITkrZUQ4Y7rzNL/NWiMe4T0t7Z8q5lJg5JhYXXSWVWDv26IvIGcvd/HTMBWcNLesKF1RVf7uFcq/YK5U+d2634t1dnaszfD+cL5rHrqQFe/PVLNZTwhU892wwRJaqRTl/reQgYkJvoGboR5jxjE+h8/gRqGbfDh8ifkbsGZDpdQ+dPN55o81s52GmS1r9MhN0WRwFOQDuQ+vV5eUuK1NCFT+GdsxjciC9IA0gomaeat7qcE9RPBQI0kWiYwpEjw4JEXwMKPcS0wKpnCZweqW2nXvLLXTCywR8+bfi3RRV+4QG3qrgNpMDmGGc96hpmpowFo42snKm4HOjHl+S/5CpKh4Og0pAnF3KW8rf6um4FjIQzhp/ILwZBJrZAqLc75uvmi69PVIHxfpGd1VFXc5Wmq2N3fdQPvF649mGfcgjgcNo1dYUzwy3dakfDjCLbOMcMskwq1BvFJMMl9RcpqluJKJX4lqkwF5PJPWhJ4VEHtwiCFpJBQRfs90jZ+OKXmfivLKiSDLG+ThtGFknGbxk4uZu3udruyQtd1hR8T5k9/5MuYst29K7b1+bY8060IASItzk/KNKhuufYo4Wr+EhEfV7rnxfOj1S+amoYDd7auXzK3ilm96N/w4TgaduR/9WngDOJu2khVxbYR4KqNQzof3t/vXMEWDtQkLGpbCcC8gYaf9AG1Xgq9R1hz74hQwTHKCH4S6foymxuEpwun4JSHnZKqVm4xQN2lWA326L35VCqBwZl/2klP6hfDlPMvUSxw8IMXaPO2MO5r6dcJa1FK+rNN3UjQDaRJDwJ/Tg82YHhE0utHS5pGDH5LsWZ88Qr7GJX+axvJ3IVqSmcCM0i1Bv6G8GLYxRZAmU57q6SKIXc3Ne2he2ywsJdnNGFMTUNtcAZwMnVmXoiFzAGdzfpmJUxZidXABH/XUzbxHxH5m9H+IXA0U2xIBAOX+9/elWIn+zYao6xMRRO7eVLc0n53AvhHfsXAI66D9J1E+JeBOZOyoxGZ4mrw7FISvEz7d744oRVBz6z7O4FbUpTukZAih8DjiPu3YneGRwu36Gwnd7kR5SE6kUANiJemPKeW3DhN5DBg4KfAbZ/pGMqwW4+X88fywxunLk+QRX9411lqh3+5PYGLSh77eQOEaIjLisAmu1pzncDuPNIl/ZtoekNJewcK3SUDXZkjOzTNzAzr8z9X6IoY4QNTN5S0bjll/Nt+hFQcmLmp36f5JfsDwGa8T1t4KeW/0vJy2sXdzb3c+J4SJ+QqOHCzOfF26wgG0ZnWmM8Wv2RSPt8phHtakkIOVMRl/fu8JfVPpSz8c3tbMT/+2/tYEpbulWS8A6LS/x78ce+u8KRBNgKcbdk0qOagGdEgmLmuMrC6TYCFk2l4mx2om8K82pFQWP78LA8C0RXqgdDhD48gpxKHYxhV9+v+Y5GfBu4z+IfEKNgm4Up4FrEa5A0A+LCS8zDYKXC7Ogi26ANUqfnkk0P8PQTA1FEwT5m5Gks3rBu16OEM3VrmBwSqiva47eATh+/LEOm7OYtaDJ2KB8x0C4ZWQgwqvWdwbTdU2wECuTbFD+OuhcfdRuJeBP8yojRdAJCrQ7MlBTEIKxrgm4Skfcl/LievD18Rr7rKjKYtooyyGiVcUh9TMMvedwt01SzRgqplmScIAWbP1IosTo4vpmZAOKYqjHHH5sohfAMg5sp9xVs1nhCbTSQYqNJTgIGxqCWly/kTdCvFXDLLm5K7R/LNoP0IK4/dnsr6fHS1B5MVk6djaRrZmwgYny7YotSkb/FwGd9Qw/QX5E/FEsGrz1a/GyNslhzAMqVDkGOnDT6f/HH5CtQ9ELf0Dv3cUJwUVjTkQFjl35y0DZlunsVKrvTliPDdzD6ldY+vSKWVG3MBHu7/TYlcDPc8dGuYlDAtv6cy6ID3QAuN052dIU1Zg229ksl8aeMN9qsT8g41tiQUd9JXcr0q1lUjJEHInbVY3pb2qj5tLLmbN5VB0YTcI/VgxivvtNk5lR8iRjboWu9pfuLSrjQKbGZuss8EUZAot06+ck36o8vyl+c3HgPih9/LUD6bP0n113Bj5ZNYM2zKiMIP3wu8khMmpd4n5JDrTkDJ0T8jm9DWhYqo6K6hJ/fBM5lMFGnPrBV+feUaDaDsv1iEIIHItZXU8xkLvGTI8g4XFCC+oM35qnJU4MzwZx6jhXVyqFkj0KpCnSk9qcSCkqJ1WtSmQNkTRG0XaPpDetCZcvxn/eqJvD48iSPCIutSxYJaoGs7noj7WyMwFCvVk5Z2iVfDs5oa3w8+pFcP82P3pUbS0vpja7Iaa5ml8AdPSbxLXAmmdbh85jkV4R0A8V1r+yBqMrU8Lr8HBEtEzGSHivULTWLmnADdUaL5JRim6eiKmgVCzcl1crrm6EYRGS6IfS/tDl0SZohVBlMoBLDK6c/KZ4KzWZ5PgTeRRaOmMi7UPPqCWLpqAfHBtxZhl4mkhIb9t7ulfA+MeBzNCsFJzVeLyznj9Jij+9TCPxRvyAtuGXnR93bpMwfxY5jOf/RtbTIbEtrgL/fCkWeQhXtNkeEBUuHi+IQBP/LDtvFFhH1fS6ixfLUCqScvqL82Sc1+s/5YawuQrnNHrs+ArHjxnUkaDfi68qOWCL6KgemfCkEK60Gnta9ymPsvXC0SdjnPMJgoQDQPprui9ZNug9++MNAa+p2fCwRB4U6SXwR2AJpHcvT6iS2zaUiTfyXH0p5TcTpe2nNKg/KzRWliOtPyoPWJvgXexj7dRDZxCTzpOT1o8zict2KgqzNmktIuUSO/uZtwMGo8mfA0HXz6PoQHfrpBU3r0vn58YJO4JCcttECEEzLsz5OXMC0IB/wSQYz5XHvzvvnxwtQF24znY4qup+0JpmMzxIDiRbz6gz3SOzfAd3fnyD2GL9j4Goq+l1gnm8nizuTw+CfpjfR6EamTc/fL5CLUzXNd4i8ZASYjCNMY8nz2LhQ0KQ/uB7jEbHWZdHPWshHny87LhIVeP3Hdms9Hr4zru2imo7hTc4zZ2IPVDL7MKrX4CnpF4gCYEY9W0YLxNtYpJckScy6LTq+HYDHW7OB/JRyo005TowfGzhCbE2/2VAZx5ilmR3AUdXvzIYqDfWd8FFAl5B7s8wvxqVvLtLZp7l9aBitIbbB969Z4Tbp6GX5EUaJv5NdErsLni9lD8i/whPbqBBFXNkLCgaYTWPjlf0KmlubqrswHvX3wLGfY0nziKjxjqhQNaaYy8lGJ1qLwu66qvU3WHO3fVTb96/+78+PZ11ceqXvfu3uypdUO+NbUC3SKvf+lojFcmDx6FkvhAqSpvNssP5ccGOPa+J5ucuDIOesWeLHXrirdOgViEmRAIXTAyAEPB7D8Lfc6Q5sdwgk1IOEymsM6S94Bf5S4stlj9FWiQpf1U+Knd5bORABRjpfRjX8K6W85OxnSvKq+9cIu42EagQJv2Bv/+y+wEx2n8C+lppE+VzYCe6WHpVuRzTc/q/OVLOO00Rn4mCxZDoIfEORV7piCR/CK5peYv4151lNaPZxgnXJOh/tG99kiWxIW1HFxR/U5tac4youyjkGy9FQeAdVetogTNz0z26uwZZjwpj3/E5+Fol2yVucvKxrANmKxa6R1Pwh/w0DYoA4Qr7qHpuQKNeY2dP7O5gWa1/2l8QB55CgiNPcDSDMj+RQgAXd7EL7KcP3Zv4AN6aDW89HLPq78aJuKb5jJcPQm5KFKoSAtICrrZ+cXsP/YdAL/1heAAaBJREwACrafg1/4plLbttesW9mNk9c7a9OYQQSgCt/aJ+MWkK10dnXX1aXLzmfut1fKkzHAg44g3yBx45mS+5oVAHvCW/dH7a870PrQ3dQbN9KVF7JvpS8wSf4lxIB5VPNLAFnAC5i/N0K3ub1dFg7uMJ1YKeKmRxrC0e6XrSa1vr1aYamyssAuECpeHY5Pf+1amNlFdy8iLN71pUcaVgM6Cf3Ebct5GJZI2PnNFjL5KbSyfJCGUMoxUs2J2Z//+kUkeIsO+hwimCmjQw+ElSJneheolvtK1KmjMw+Xw99emFfQ3fCr0zyDNDzY6AxoCJqGVcK3QBWBRorz1rTDhQpdfS0Fudt48KXx5M+CdOVdo8oKgxBCqfm0o2f7zpikARjKcPKX4nRXPMo+gTh3y08CHwb5fZ1p0uBEsPEO1WjbdWsbcWsbcWrASAsg3CE7uidt+JwSFa0yXvtokBPg+JgksuaJX4rJe+lKlZ2gaZlKm4a7E3l76QqUdTcMJNr67K/DiLnl2AqefzlRBw3ANIEbNOKr3Gp65g2vmkLou+khejFHDHxwy3PHk+W0M450qz0F8ssxo8qZA1p7ieHp0cKkiUAmuTZjumIUYpElVIwnRHU/3sfE5c9YDuRuQkGdy+FXntGcDtQyvjNJXz8xwGARCT1/CDdEguDCppLxByjLFuriEUmxsUQXNSI3kasSykaWF157T3M/ClC083lcdgNu5hcfoUr7Q6JN763TCliuiTi5P+q8b7um5+2TBzzpBJTIBJ4gC8kAt0BKBoW99AVpHq6jGFl+ix5n0hDM9gpZchJ1sHPpCACAoDJCtk3BGNH/sFhbkNlWOIdcn4sVoqBQtD56Wm1BuOFWaDsbK6PSFV4W1jG9xn/QXdAbVjmt/lIQXbfuGDhr1/DsmPkTnzcdbpBwImTEbSrv+I1+zL4hgb59RSeW519dN0Ma6Vx9FXOkNvAuvu98apoJ18htUrXSDWxgHQ+VfNyWz5yLHfoF3doPh9IrkLSE5VoHbIEA01n0Rgg0hpHcbOerdafSDHQz+IOFZm1Hsg27wZSvsq9XS/qBRfPHN/Y8o7ZXXzeURF/MoWBpS2+rnqlMD/NCSr7E37q/XIuUF7yNmphRmpsDSdsIswcj6JuvQ4BA+VWIHznGfijh/YA+pDwkr5cRQJ1okyqisfSbBaUZiJh8Kxj3cFUMi2VbivcraUoqJe6OWPY/6phKpAuo4ybYwlYNVkAQuFS7VYN5CR7BWjKREhy48A4ag8DkAcEMwsUoAgw8OVeYvgE6iVZ6HhzrA73zF+stqk8LyveO4X67k0AcYOqzhX2tJrR8IrYOG9fOG1obsuc/M7glJCkl+C2Z/brtPhegQHfKl+7Ynx1t8IQTfhvKdU28VJGOb94M04pVIFs3lKuhu0USMz651FVGhfw7B88CEDva1bDj4PZLb+qToSZ/8jVj0of91RnNdONozKWLMAxUCNEqUkhX5Kz8Bk7smD/T7N1eH7JwFKCIrNz2aBOPcm4XGBMGY32XCpBlvIRSbrta0QVmJwvmIhlG6BikouZVknI++ZcKuQe4KxwuxpTWq1axV3BtPamKluUANc5QeMry0r3Fxyte4mAMRC0zclNy8tauuUQV4r7aaWVoNZt1l9cLAASKh0BMMZDkbui+ORyh5dnBJIBNGKXs0H3025MsTofH4P+irh9yJ0HvAXW/amj9Nhz/uHr7DuPhTd5jV/kE6/O7H1eGLBg/fYVz8qTvMav8gHX5P1+E9UQzd3KJHgAtTn9n/PNJhJucyKWDHOzvQj3AkxJ8V7KR8ygrJD5mUW1gFMlaFJLpRbp0+Oz5ilVQI28Oc+Vx2ZPb0ATQ4RqFNLasZIwPyFstKHCNXv372w7eiVSE/PN7Ayx71DbDE8jeg7O5k5Tdw6U+zR60alzanxSGb04+t/sexOXV/983pH2EhXKIEaW0rGYvWAHBAFt69/TfW/f5zv/j/3PlsCRD6J1+jb+STrHkh5MtZmPeMz4NrVnP+H9sz+PPuufL8e7MzsDNtwkvG+gZzJpWeR6byAYEZFkeVOn+fQc08mPzqM1iBVd5+3s5Vg8IYY43N1Mp7Q1ZpQ1aRjXAag6689sMZXeESPHv7f+V/X3n29ruuOv0Xpu768rM9iCJ3NuuPn2Vk3O3f3/SCV3/oe3eH3o1tp9lYPdp+Rih+1el/FS6MCHGv9u+TofX7Bl66WTM6e840/3rONlnCV1HZnNORDVojqPkg8gWE6KubUJ4MF/LYl52aP353HXTax5P0+zlwa7fBCe3VN2d0s4Wp8Fsj3Igv/2dPiGDH5mnnoEWOZTlTiikLlursDChrShSxIqjjjj1oK9MjFzD06pH3fncxQ7BGEiCACJkWQj4mPfSW9nvjY+v3LW985H7r+qH9vuWNvX6/YZD6PXni+/2D82/+Kfp95GPr952XP3K/df3Qft95ea/ff2RTv9c98f1+1csfpd+vsrZa7pdIM0pGegHq2ucKwRdrtU4jRmSvocv1DFLJfzF3P6yhQ5dLQjiBlBoOk4ru0MwNhb6dixRuB12j2zDtQSBhAbrwuAunE0PUDgEX8zrcY2v0qRAH1EcsOkyws0NKLEtSZEG5YwQHTpxGgFtxjEOecX+xzuf401p+HzIpqnUKISa8SAqwCjBS+MkVXjXGoC+FgWgZe0sR93wBP1eciWiyqhm7/B2GoU3dO+1cPfKhWPacAIWIsa9ztVCjRHPSzmbq+TTVhgwsimGeivfJT1iOqtOLo0uX+9GahJb0Ref58fVV7exH5+ACm9JCMJUiwil+aEzVi6FmZbLGWmEQXD1v5IoKnDSxpjJkkTGTv/fBdVLOlNoWV2lXzrI0HqOlU/o12uX6hdNZ3Jbj7NTJAIfTJuZ4H1ILwfB5Jr59NjiIJMEMAMwU74ejtEMAoBj5ipXPh3FAcc8ACocBfae2ZMfP9mLNXyCLCsFXBj9+hFPUStWIUWNgZJl5ZvZ05bmfz31o8pjIibqJ5MyiPCTXR4cDNorNYrDvxXiI0NvTMJT0WnRNShYF7TnNQ7n3dKopmXRQUzJVQ0vJlKeS0kSz/OlMHUMlZaYW3Td5EZGGU7z9RDGyuyXaNaHbEfpgl+D47LZIBHo8fJyRwg//3WxXeIUBhQ20HhVRufuKo4ym82asnzsejgkH9x3qiliI+e5Pj+QJ6M9YKSV8oQJ/TmTgNmlLtgsZuEN4oJOoz8nQZRyoijDA6UkdUUp/UUklQYdlir47OtggrLy67bsLX+jeAuJdZm1JwSlcXepl02xakXj4ByNBYkMJSKelCqIMxc9KU4dJ5YYqB7aJf0rCLCPc2+uKiZmVg8tDb12E9ITTsUxsLWf0A+f5ctZ3tNF+MHul2+LzJXzBZFsRObAOx8qn5hguT+MklRLhzpTwaVlzIYDueH6RBq8DLD2JlPcL5pq2k/iXNNSMns8vLG8soSoGs1lE3pC4NGcp236Apb6+FSrZZZV+edocUskbflvmzP8bW8F/exa8DjV7gGQg537EZ9y2FHEc8jGpNymSw63BQdy+aXywDheJyzUgQMANYgyyekVC7TJPcjKBAAEgGWyGf3zxG//wvltfc9UfZ8FVY/7gW2762wd/+J2vPj/4Y1w4D5jb3kv2Le4574KTsIKiwTkGmwDCrw8xLOGfcdLOiTCZw+eBMpXGb7AadlEc+fDkAZ0Kj3htCJJywe65vIVfFZQP5IOMAtV8vXc3wpzsnX8o4EDuf/oF84CD7PnSENfarPuQdevBwbm7A3YptLznQ3c941y0Gr0XxAWOVi8FTqroA8gMLfCceLR/uTccSyowk27SCkb+qbBFJXhVjlA0Rm7GbJtBfyajBOFFRrV86d4rUEfUbQrqUbs98CIiyQPMbe62owAeC1IDtJleaTeZopyCdD0ZYWvHdDYZ422ayFCktJF711iHETJzP6Xt4DA0QxheGW1hmrtDZ0ZJhvhNm1c0dvDT6CDagCD12ZuF2ROQu9oVhQZoZiRnoF7uC4psQAyiLHtc7NJbyMO5R7F5kntFlnNfK8J84mQNBK4dr/yp/IAPKTDqCggINQU2xyuvmkz54ob9XZShqSsn4UXfsD8IVI6l8hv2+5EfMKeep54nw0sivvDLEKZg0Qc2MByrcIwUwJMaC/QQjOAm8emVC+Hhzztrp1jDM+Tg1A8WJlPMiUigCiItxsWEtJM4mzAsfK4AfFPPo8yEUyARkEOZirxo8VkKH9AgoVCTSTdfUXYLnv+MgxdanUWEfOwXafBkicGCukJlinCEg9H5bSwqSxxyFOIM0Wvu5lzEYWOhKuUEqvPcvd34TDnu/qOZCUlURYwnDtd97ogIVbnGtP6nNzNe1TWGQjiCQ+EKrjfHUnRg65kuIMb10V55YQbndZZ135zBAFaTuu0egwRNfN0juHuOUIMq+Prp2Jh78zTKXUI+yb81tu4r3L2NTnWuVTXktVJjjMPwcskCl4tUUnK16JkKidWZlEiUYBXEMPeWtVERJE2gZAqr7dQBxJyLHCi1l4aAAGM/9MZ9byTq9zJ6Fg004Q+oL2FBClIA4A0iGYm2Rn5AuM5Uy4bMyYMmNRkML5/ux7y9DzJzq3HKNTjppCgDfHKZFmauZfS2yScDH18HCLXSo6mIRb4NK9vCL0e0ehxB5YRklUbxZjNt+HjTSiEdupsyo9B9BoeCQStvVnqOHYLskj9hhNH8bZNwegwEH6HwnlzmORKgzyr8ANpbWTRM4nEtFMFSe10Uep5UwchmOwz8rjAdFZH84WBlPUYKi12FDqNk7Uu3p7WkszLu1VbO2srmkMo5q/7EhmKkw+FsujDRRoKOHqkZ7pL+kfX504PH3ed31Ydpn+96/H2+/nDt892Pv8/vfux93gv0vz13GcJ77M380UE8zC6Yb2VVcy42Kj4jHJrNenMA0L92J+GQHem8tOMlkQfEYeMHF03q+fMu8vX8Qz/58Q++9YWbHjp39wV9QZi+gqxEt7p304Eo47RPbTlOwUviizMmmXvdkRD2GHAtWwiuAbsgikYPChOAVEuans/+vUK/KnCJL8RzR/KFBBe0o5eKSLq/2ROXIFKJSzBPDBs5waxyNDR8bkcPhjyGoezCi7v3r+FOD3+Om7R0RZZ7b4aq2Kl2QqyaLpivhB/qB/FT2/7iRRpoK1S6l/tCLgbPFqIV3ascFvNkCliNtaoflFgbHC4TEuV/YnL4gpiXyI7UeRWHg9f+ydIK4/bDJafsXHldy2b0L6CXiV+ulITIBVLKBISNCm9kSQL7ecmdPyVPkhirnrB1w05IoUXxOtwTzY9j1LTk4INxONiKryNGZcIPxzhy7m0z3qDIpnCoDkxCaqMyvBT9ECQU0/AYdD/ofgaiK0i6n6QFtdKC5vpKY8+oPpL6E6mk/rRSf3LvI/VnGdWfgBAPmOst1J+l1J8dB6TUn6av/gx3kfoTqaT+NFJ/Gqk/MT9J/YlUX/1ZMrbG5Z3yU/vMsqf8tPhj4sbla33dHw2HcspwrRO59i0QjebNhfNZtK3B8aWYpYjEn5Z/9NPVYiUN4U80N8ToZzjEePh5IsnUlJpIMmuCZ1AtvnXefZevuhDVEUnDzk0GkFfQwVBkQRCIXMTYMdph3lP1vUqqvkSioieSnc+m37Jznbyfu1hS7lYkXNdunf9kGLQ4rKMuL/lmtmmn+QMby1P43XtRs+BnrADGnfZ5P1avGEtwPflyElRW6IJ7K2FCJ7Y+lhkZXTrnSoR7XS990gcZESEmey6Ve+RSyZL4Gl5l8wFGPyI63Lt8K//NuJU/GLfym/pbecbauzNu5X1vK79p+VY+mQ3op1umKeFkbOdpvTwFrt9uz9pJzQxfK9T2UC7fA4UqjB5h7i/XYmLHmJhM8f3GDf2w29BvXrKfH+qAwnXcwtt2Cx/6FDqRsHij7xhjRXy8ZFOHH7ovIyPHLcn55bTfI3/o+nbvFV69F6Ov+2vs9Y5hAW7xPnMExHn0ifnuQ6vxsrYDRlEidSI0meQX2g5lZtzeKaJw4V7F7R24h1JY3zHHP0dDuo/7rPZxusVrR+02bnENSqnTb4GmK+/bgmj2AePwHzISgDtAhb4vMKMwknqtuOpORokUMuZFALvOzJnmu3+0KPhB73KW8fL6cPmz7eVm0KzyVbTffuvZL5rks+HyHeFy85Hwx4fTnHAt4TlzUc/loqGkTzgPx+lwbCKi25Fitm9LMdu3IkWwKGg9Ln7foujhUrz2TYT4KV47OTmiYoeeSqYL7CtmmU43UpFpieQn7v4BHXZYIrzmCcQVhNGcVE1wHF4bLorMO3PfngmFNjHtjeJTunfnfkDGAijYeVlqdFT+fHhKMGizBPLRJF4JmlUA3krNhueLHuYupmt8GEzLC/2UmN4a0qfF9I6QfnFMnxLSew1OwHlkbzUx/7SQf4NJoXm/aTrxyXDdsFIKb47GDfQvc1+V3YKnWFuNeBqMMAmGiyzzCRL0cXvcbqrFxBdysJjQIIc/Hlz8bMOxOJggWXLGhxSVNZqnCO3FGmgjXxnWEnoNJzgmDtSV8gmxLmYhNhlWbYsscZdZ4KvKn4rfLYvR1R85ZBhpKny2JGRYG/OAsiMOWyeZVpgMrjb8VrO4+RC9qjfJW91HNSM4HRBhCWmIFbvO4JcUrNYLnb5b6yn1xSQG78jaclD85UvQRaaPI9KeoYgmqTpiPUsJDuumM02aeZwpA5tfspTm6koO2VaN4P0VMg/fTuYFPynbRdEkMpxxIshZhxTlIwXkReCfdb1mqtBM+0BqLm+bs4/cnM/FxG2TqYH8j8IbwUZqutWBJJSa71+KGO0YuMhh/GTo8XdEpjydOWr3fUmv0s2p/OZg/Fmn4PXMIu/Hu3KUpGRyUqqzw2cqwtLuIdIbpovkPtJ195X4OMxzX3UkIeg1/47qUZpfh+bTAgEl0EOEXz8yWoBy7Vz5U6EFqoQWGEhcrqFthcCa8AKUk4dLYQL1EwQTGLrF1a2MPCTT48oAgSfxC/jLVU/xF7BnzVP8BfzR9FP8BZz/VP8C3vpUfwFve6q/gANP9RdwzVP9Bbz9qf4CbnuML+AHcSO4mTYjX0HRbSlX39VqxyvgRgfRAnMMPfBmoPIb4HzTJKw4a5GamUxNG5plGJF+6D5yJFAOdAUoen7ZFTpaujfN6GrduyoNC7iYBnDJ6T3OgDvp2r1/3QRPFp9Eztza/JCiRDrSKS97uHzX8nOawS5UBkwShiVtf15hTXHIDti4bzMoiZcH5sa4P4XCMITUpdIlxjuSfianBoagSB02IRrAdSB1Bpfjfe9EynvL1t0bGSquKQWZNM+ZFLMCoH4h1Ggug4oIOWPCTHFjxd7u8RPbpuKNm1yBB0reR0Al3ohV8VBIjSMW7mtv7AIQsADVQeA55v6YNGvWRKig6RPYeONes/rhPIWp82J7DGH0rdX6qHSHd3VuyrI5KE66irgfEFF7tUm+yr9nEGWY333I3pJfxzT80HvOyiRsT+DYAo9QpEdgYfoq87zvqkxWDV/s0zZYj6AxINhIG+z2KCoMjBQGf21CpFpGujOdTVDb38mAXCPI9AXtRngTpK3C6KDXWAsWInXVZAqPzoHJiBsh6CcypgEHnPLT+FbHfoRDhtKV/HwrgJBUF5emYnisJSXsCiXyJSVylKhjiZol8FwMQnQW2GCkLiL1JxFAAsxirmtNhcJ6jInWpoJKMP3O1offhL+OIKB7r1zM3C1HB9Nn5PtoQTtFaJ1bcAxzmmPk+xpKMOgr6n1AESR1gcRZ369AYwQDFS6oLRFZARyzJhvFKCUt0aBCl6BTXevh3zWxdbWlS7ExlP3KimajXrAQkQpfG6nSaC2aj4qhcqndyOOWBf6M/wGNRoUvH4vRaE80E1/ysK7Xj8Xx+rF5Thc76Qo9qaKL81XQuEERSFaLQtQEILJgxIayW8fyrTHtQnoT01phZ9QS1GMpWrkvCS1HVrzPBbM6q/gM7qJpDtRLomf1Fw2jfRyGdEuRScmQd8l9eja4eT0srVK+O02BSbufcvCtdoaMWWimU6FTZ3E1MDiR6PscIBT74El7JdzH04V97jPBqhHS3tKL/MEQmMSdE/CUKJROWWxSPpgDqJhu/F9n25N7//u2U2cbdzbayVkq75fK+6Xqs8+Mt+MT6E7pWSaW1W2/uu1VP3P050+On/9hf/uXEerdwv5tn8+HsSBW2czYke5voHt9y9FpduJEjgtWtogiuMueDpQtjWiTwr1nDUuGFa8rh8u4Qt01LVMsw5RCHOWQRwwVszNIRWuy90JRuI+sHefkh0hPJPTEVlXzXbVN/Wq3rOX60ncf6mjSR9811i7nBfW0xDh3ac0WcIJfvI2P5D4JGSaTNEdOUBPtcDFC52a9Kc/X5CLr55+uEVtHLqceyU6Sty4/IgpOmOzDMGtCYla8HFnIwHc+625dn40S+8s2vTM/Kbbk7D6tg/L5yHxxgCtiQFJSNf7ao7QZ+N6REmoo1uZlawM/aLWW7fkTRpF8QzDfNBemdBFfQePcdUnGm6GWX30PVMn4+stNWVgWcMDIaOvsZLVUxbDKTyDt6dW629dLIr7F6vEXLWXo/AacYz9zDRKDLfk+q9jmV1jF67oM6yjk5ltt/KGbG6w4W0KPWhhQ3TdS/cHR/N3d8ryvGwsMe+IP7hl62Ac66LjzMVaZ+ohRcKdSGDgt/ombHFjvwc+wh4OA2W2OPmdCOir50JHy9gwiRpCLO2hI44Y8qT0YiBcIecM8KODXxDQ3nhceXLCmbQBMUChZGrmqDFcmSY4yqZBczIVeLtTVSxIapENw5B2CI+FBujC6RUs0HwER+hgYoW0+UwxK2f0wHIpew6fME3JMGBp+ypOEBsm5RJfu/KeBm3s798vK5HWt2zFyS6EL7s8ImLvQxKDGI+FB9potyT8EvllH4Flw7FAgXNY52qcCz78C/UtYm8tT5NwE7OOPIsTPYKEpz5nUMaL4UM4YVZCmARcY+6nwSyI1HVKOqVVyNI9EdM6XKD3CeJgKfzA/rgGkYIQPaxVT+Bimvdvn17ReCs/efyWv+LFfvc+vWpY9xAQ/9BWwapWMuO4VcIKkb3xigy74rQQsDIR2q7WMJjzSX63mesUFDalxNBbOTqrmOLffknN79U738qN8RTwL/iDELKf7uTw5++ExUL6ShGpVKuS+7iC2o0z3DL0PosIEFfKwZMhQHFF5Gk2Ek2aYDS0OGbky3e+5Ec4IjTQYN2Jo1SB5VXsnba8uwWkeTrEUOu5b01rnabWXa8UHCIt7iP5NE9s8+OGrH8qTn5c+7nD1pofA9C1rfub+jTeI4ZDhUOvLccFfZVVh88JwF5NdOZchSG8eSl85dXk4KXjSGHdlHc7y9lJI2+4KClKvAYrexW/jQXxHvN9kqtyVyFDApCKnPxc+KXwqRu/uXdm6P10J+YKBhmhQh614Y/zI/bl7eLrQw7xrDz15u3b1mn/grtnH0jX7RHTtY4/UtXuMHTw6dS/xZ8NH+aWq5d0ZoDuGr4QvRJ3qwWxN26nBCp2qvV4q+1Uv65cQtX7INUdQai5mc+WS3n3e2GGC1vd7R7J8PDTvsY6AHNxibsR76hec0S+IpGDw+GXgPVVMxgfYD1/4MT2hhjxVDM2FqBIfondYJ/vOS+xu3jovqcPrEm3MOHZvyhuPRXx/t6RCNRZu0HbPH/5D7to1T9rZ5PefvF277ZHWgNdDmLH9GHIKHhcOBp9y0VPCeHPlpOrOc/wLKptBl6WkFDpXTQY+/Hv4Au5z1YMk1iKHIWMA4nwHbn0FUgw61xjokzuZ9UWhmwpEd81tQTLbF/545GyNJFw6+BShbluKULcBKYZ9SSGVfpvAb8KtY3fjjvZvomLatzC1da2F6iIQuFGIneE+FZzdUkinkHEZANc0ErCeYb33OJUS1QZTmNGmIwZuAB2Ae1mAGhPUiUNNnn626wsUcJcejQ20TCAlc76yhpK0KmRzBdnD0yPgSVFWLu/ciuTYNym2S4zBQIgbjXJ5wDCf21tZ5sXcb4ANL+d/bff8dkQyNPADr1oibheCFgKvuIbWCXVx/qj/MM3K2M/Nhw4eQMyWy34rEOqEpuYzd8PRMDXW8DGySKH5rj3ry/dtf+2nnld94v492/drK1jC57V639yA7Wf/IYYP/Jf53RfM+0EsNGjuvuBDurAQpuKr5gbo6uByP6Arxqz8rEVoAqRiHAI/MWLY1SDoW6IYPrOzRHUMu+Mew+5xKvhlx7goLafudlrGEHkVKwhwn8sZdDdGo9WPR9QdJKvUMUmHtZE6LKqolhmkkk1MBqkqPYnKyh513CNT5/JD9+XSFde005vVipvTIUcrbtmuuFNpsuMgWLri0kbLFXcUV9zcj7ji1prPhohwGcK/c1qr0Q84zPdXXEMlnzdpxTVpxTVpxUUgTimkMW5hw2ZE+SKZnY0+608aM4xs0oratDxkkabsijYPMTMKNj1AgRrkzwUyhp7pAdJTyf8YXox0IpyM8IC0fPnoIzw+y48DvTdC5bE0K07hytRZfio45u+YjGc1Dgsfiv2y4u4jx/gxT4z4qEaM5lrSbx5Q0r0plPH9rZcFA/+l3/s/K3JX1Jhg/hdo3gUr7BH0h8AUJs8Y9ztTyDmJ8fdrRg0kQ8OuFtdqT/UlvWrodMHQwD9AAlbhcPjsR6E324wJaQuidDWRFukW5nt8dBgEjOoFmO4HmO/QOhhyLZyycj4bJnuEH8bdEC1QT6jEIhPJS69U+MDRXwBJQD9xLMiRu1gRzL6KnXY4Dk/ATzhXaq9ssV4WMMx8PPv1SYXDroWJyGZD134dZtazn5H9/iubZ9Hh3+4kte59oRTL9K/KBdBXKfzPuaCVMKjRa7BcsXIk7yOiOQz9kRfIfhLuV4KS5X8742eyd76yIRm4HX0cdBDiHCr55baShrzTI1tSBQ/JQQxpGL9ew1qTob5pZpSeUYvkzV6t/Gn6Wp/4cpf3Sb1jMoofLQTcWh9trtE58COehi+jkNsPfXr02BWIH4w+4E/En82cA9h9p/7hS1HgF7lyZuydwkGy6VJGZcWlY+QsaudI44aXmIubilZMvEj8nmdOCnjyG3kWh1eEs8xTqxU7iYePyR07tUSU6X6xnN4tzOcl7NjutWt8EXcvsH/0RqS4n/LlI7LweTsiE1eTRmSBERm6xBGZY0QWGJEwIGpEFhyR+LDiiCziiCw4Ht+CBMdjkcZj6DPGY6HxWKTxiICQcPLQeCzSeETb3XgseuOxiOORz6fE8vFYxPH4wyQ3CdlDi7S7YW2S4Ny2/TTe+ehanT9oMc1VWGDAMDfYMTthOHC7vEKFQrUqDJB2wDf5OlSIrBRVWHW2WOrG5ew98MWSVlCVdfzgl4iCQR0sKDUK467AEpTL6+jBvEGddayDUFdO99ngKy40sPAWxG5IqSaSJ7nevPiMSUm8gEKv2YUQSqomwcVqvMFbcgiJ0vcvcFMcXj5r/M6eYmfQz4WQg4hY8YNZxkJgcFN4kgfD+wR6T4439/3ZOdGwvmWWwh+13GfvDKdNhtOMNDEYUdflUKqHg5g8bswnOed2G8BK4QwlkX99jtnM2xNC7vX5yBfBipnnsPPs7ntw0DUnqtfpK1LjeXYgTes83bKDqR02JU7okhi42GhJunqtLyPSx0TvPJINQs669ai0eBHDs4byQ4V9j8FdhtiEfCD4yT/7N+fNXl9f5If9s/84KfTtWB8S1hupuDGdSOrH15vc+O46PJUPkKCgxFxZ7XC4d2xx9ZOzY3AbeVJ2DDDQh+/YHcbUj6JLeVxay/oRtJb1I2kth32t5fAQraWh3nJft8lYSWt5R8Jx9d04O1Oufqq8h+PKY8xLN5H/v1ivIj8BGU0SjosegagvC6McGS0cGcX4JEdGS2dEvIKQsk3cZfJy57Apn8UWuoZPZ1LFyKbFruSvGbk9vmjyqaBoplU//lrqRnxuVDoBPwLvKrZGBCafy3tfYq0fplDsV4QmNziM2mAbDKjphxFlCWv8lMfSFQRn44Pc7I37/BrYfmkVrWUmzfGqBgrYKqKTMVN+WoZnmDJzLhICS7beqSPpPfSjQQ79tLb+xe5krde7pqdhEf1piX64P1eEdR4yhmlrVSPVvCVXCqhe5uAfT/PYZJAUZAjsJF3YxMxiI+mHIUbdEAoc/EslwsUBEi+axXA8IHp1QBtEsXUGrclhgIWfbgiNTwzHWmslG0h/xe/xdnyP+Ayb85LxuV5oBCqYlU/pcQTmxMzNs5OC9MwUnvM+rWwm8jm4mocml9DLIsAG1+oQYsBQ2AbJM7o9OH4Wt27O+6VZeiiDBC4UmxvovZUMsy6dDSPoEedAvlmBN+O8kpCEGGLEGsxrPGRJC8J9vG1AoDl/HrEia8nvC8LFHKUTmazVt1YGOke2UWiLUTLU0s9m2W7sIHpfi9V17hlzQDCK1pCLXgtISorJUtGXmS5OIAAVXLd7w9Ci+zR3NKEBzWij8ASG9yrhEW0ZB0ygGbLD9sIWFTuVk8IHHZcyurz7zE4W5eXmYoQsumamjVGUAwFtYWt+72pWpTgOnn7gn0XMSvizheDM5Nlw7OX13cvDDu0WqubFggid3VyhmEN8BrbOmEM5ngScuXwsHa+zAjg/8R3+Jjr8uyt0+H1dh9//RHX4wZ+6w19Z7vCM9tYp1rrTLnYmHExkqmi+AEz9yV3ypC55IpMz5GZImdu75LYueVwKm761yzy2S27uksekuOrQ3WyAoL0pxAVSkHTmuJetkbNzLZH8beTNIE+uROeoZiuWr4ARgV/IBd0Kn1FE3qYszF4opkA7hWB8ONQCMkOnZukac+ERmnY2YAEkJm5hkvkMG5MlBAYZbsC1KKSyjrxAlAVhgZNuTVwGLZZZKyLHO1awJQvgl9Enb+CE4ahasO5TbkIGjaiO4JTA2eiKfFIqYkOliKD8YSNDLmNtnhnQZtTcS2ND4okPHRXAL9JXTTLtFEmPKchKrn2spkOFZYagkCHTEG3N0P7/5BzFuyd/Nvb7Z1Bt4UhHEPdnUiqigdA/NqtDjaWiPK+L+iHa5ecq+EkMguRFfs+XB8LQYjHM61JAN7bNRuQ7qjCefgYgXSHxBXMCvWmqs315Jp0mWCNnjRLZoZoN1c7UdNzcr/kYmO+zexWKJRVyVAhF1p7dBM7dLFSWQr9bKlJQlz1FBKWJPeKmyucI2MZz90aMeZBP3W0AKiP1sz1ogCdj8oaQPC0WWUSR0/EZfc3MGV7PX7glv9foen5SuHww5p8W0IZt/ukhf9EIdKZ7x30yf9nrceUBi4lkr2E2iyizreTuWkUSIl1z9xCxVhM55/5qdj26nPwTkA4Kg41P6jfw+af8G/jsU/4N/PlT/g184Sn/Bu59yr+BLz62N/CXUQK9P6fI3W6eIGG0xJEZ1Uo4NOdBupH1G74EnzkqQdxB0Pg7cBO93u5kprt0WoRyypMuwrq3rtK5rgmmbt3bVi0tq/YOrJKLRUDxjwTaN5GF7XrYvS+1OwOPFDD9vbruR0OvB4ZMwqe9P4/7+a8/4duLW7C9eMeh2wteda8YxluodXfx8AnaaNy58kZj6caifDQn8sfsPR5e8RLKzbmqcxlf7yvCkgRDeoKjDLkftrirh/MV/1gMK7Q5uUjy4ws/SJYi1xY4OMVNSlfoNAJbb58XzG5TFNpSMWkVcgjxpyp6lYiQuNypFj2VZokTTFEGwAk2iNbTlhOsjpxgKUouDmVfv2bbcHt38mfr072nCLyFnHmyxxSBtx/pNMPBiDX11UfqlZR6JfKbVnfqOTrh5ttQHSo2akO84UE22gK2YvYtj8xb7DWYc/nqhTGvdsmKkmKjwgzf92vXdsK9rZrk1HkkR/e9ZedFwwhKQUlUzIYDLOaMCtwELe+0nrbks0PPGBz/nkVPXs6FM+c8kwPVcPBzoyUnnnVeG8Tow8VvfXMvUq1vnbZ9IAKtYrSjpMFetyWFamdeG76p5911n2ljCO95IhxZY5DIjcmRdSY5svpljqwz8mPFc85gLeqcVk9XLt1glVtjDUMeguUkB9XkuUpS0JVcVfdEV9V7Ui99WjEQa8T+ClcIRiC5ndEHeSEjcyl/V6iGo8sPP20gxQZblJZHXU9XXEhBD2XhgUnGE/HuaSwWMTSBab/TPOl7azlc1/piTYwBHbfx6JQ8mNgY/uA82R9uAR4o7q8bMiWeMIsG6FKNUc5owxUyMBqir7S02Fnrt+PzpHIP1xldPicx34QTLcPI5e00YOUhHtXfGcFCoeIU4wB5JGuUz8T0CtUG4BbZWT5b8FO7Jty4w/jM8F6hV1joPspZMbHw9uLUhoNHuLrwj2H3EFcepg0YCzDRDVo0A7oEcmrUxdfJkJN0BKqfxz5UvnK/0AznhniXOt3YTM8NdRIKuqtX+5JFs+eEinB6GsyFK/KkUji1bxu5mVfU1SILX2Ei0kVfbkVfWtKDfJvmKMU7SVYCBnexz6chK7y/IdJWvfZ1imkCEPYQZ5NhG9ME6CvENClHOAU+Ejmc9jlRGyw9FWKZDEIaKJgw2U2GsKVPhczhLNeAaDOukisUH9zXqKLlg8vXT6KotS9vhc26FTZBFMHzTtg8CEkySpi3GiyhTF4Xki+MRW5AkdMwJ9ybhM1TtuR3t0LljnD51k4Iva7NDzSjlDybB7Odundf2Pw9XLmFEto9GbNZRJltJffnQdjUBfe51R0ve5I0656kuS/H0Pq01rYUAZDh65ITcDKGaR3jj0M5q3AvndKIL9qJPxMRab7Q2HMmWsMQs6fSZE2Gieef0cakK2BdMAp9LLoXSzRR1nER9FtTG4YlD53ttQTwmZJ17wv4Wdt+xIBVDby8EtcEg1Ze8tJ5940yvBwGX7ZtnrfnIHukymfoub74jaO6TBczb3jphyAN/Mkw5vuYv4j8vMtfzOKF23Ch7C7sMfHCvbgw1btg44W9F4QLR/ACxeLLzHrP0GSFQi6tO4eYD7P9glv/9L9t/k/3Pbt1wt/67/a1qQ/vm+Qhve3kH8/98Kb9+wBN2f6zL/ov6//z9Qd/Yf+kuHJSfmD+WPjCrT5joVmzg1IEGkWlF8ZSZUCSh4yzTs//1W8dfdWz9gPMcqUvr7xyef2fhaKx4tTX4sBZg02gzZuP9//s8gt+4+f3A47TNhFp7rFcZEAMxd88XPVFcEBxIWpFblqP5fvTaGWsoQ9WDDmA4cZNB7IRgChnIKG82agz7QuDx7TdFQfrNWZSBsH2BbAnbdEesOSmD9dJQX2NiUVPDPkYrNw7sOH++LwaV77W3wyyiDJVKW4GdcF9dqXxOW63NLn2R6PbjKk6SZoft/YM8iBP/uSatN4sVt6lzLoIykDB2UiMLryRDVjSs0lqeErPIZXlHDgSM6WIx9rqs0MiM5gkJGMgr44jM1uqp+9FGvpSRJod7IcZ3MAXiLHOzoFqZ2LZRXLMk6O3+e4VYUt3x3pGsyOC7sI3h4w71zdG99uKKANvLDjFcSr47SPlqSzhTIs9klu5rdKvuwOiZkiJE5rxL2SIdm8ItbufhzsSo3gdb5peH2+nkh+JQXC182my0UFj8z4IpDeXTnIyRMPA6SVkS/aVDLWB9gUDvEeVsBuyZkf4hknwDdPCN2gpxgqdECIM9cCTSc65rg2VJjuLXLVLwT5y+lhQF09JjVh7DUNKgJK+PpWixegbpA1CkmTk983gDOKURSENeewwDgXkKn0UP9cX15HnLl4zYdyydu/6wNqIiSl0ozH2VHMmtczbsTpNwJhOiAuFBxxttqFFtpd5E5LCp+lVhrbHWYf/uBd6Bxb7w6NZ2yLBSS/g7+b0i+fBAlQITrBzIS2MxLf8HhmdmbwmJA3yiU9H9DqumrhaEkjo/uJIX5KsB1loHuFtaZ36s6fhe4Vd6cixlVUkNK3hdnXuc7BFI8HIeHia5BxyTSy1ry21j6XczUdhk37l7OirhP69xOz22Y3Jy9mblCaCMMAAig/iBWM3AR4W9YrXTpid2A/OZeozav1Y+GwBGosFVLgv+CHzicxrV4+6kt8oQ8l/l2V7nj1XquWLKQoa5O26FC88pnhcK0ywYVpXlVIpBY0070fwgf0+03Hfe14TSoZK4Qu1wDj2WbuJbi6IRtC+ybhbLckbsDefcd9Yg6PjppoIHau9nen4gxTWQwAOFF4Xt4pWmADAej3hm2y/dLcUE/vMDMHxtQ884AcYiwzLlrZAhrH1NB1itEZ0qoZDoUFN4u0VZbOsk820uxPf/HLZ7LVl0k2I1yDrIUpa2axMslkBbVEnm+WtbJY/kmwWW3tsshmfSSNPdmezJNyEjJXNwd8Jc/r5R/EFBglKZ2EgdVPoONFsOKT03UUnr989EreCsZ2n3wIIdetOZrh3Po1HlNWF27KlV1i2yXglHENjPlOB657WMYK3lllMFWil5q1COhvdiIVaM1fOSeV3j+CUciV3pdSILKDwAr7NE8Le7ga662CyR44PODaFxhl4ZRQampzIa307cnppzFyWlE3oBoYVwfLWlzrkBF0BjHWDt1cRdRXkrP37uu8wbb6F7f+QvrSVsXBS4JnYj6DdwJodecs26A9OMv4JrUtlR6u/Qin30G8Ke7gU/TZu0W/5UvQbp8ul6LcS0kAZtTH5Uujbx5YsU/pmYi/4yTC2qtaZJELVGiJj3EGxCsRfEWMwtkA9d+/6XyRZQwoIxjLS4qVIsaEHWc5bEinVEbI9F+vRUjo2ClJZg0agGcQoQfXEzsQoi7m0BeyP1GDGvVI7aHErMZQHct8xJT+0zWg2xxieDYfC51TQFc0GKeiEYUAXFPdnHSNk5NGDbQYpBglw1NThoPhtVNjV8WbNQe4g+SKZ5S6IejmX9HL1Snq5xYwCi3vDuhGJFLUIJ1bRXFNcIRqWsZTXcqFCra8dEYXadBM2lzebu/jutWD10r4O4kRM1zEGmfYDQlJTK7layTNeYv8LyqPNVmBseNhIgX0DoDZIEcrjw/GmNy1GWfHSMYwdudpESiib1sXoDoWQ5j/t97QX3ePCuhmOY4RuBhCj2XPemcTUVOe0ZyWZ0goMaeuLZ2Y4lM/MDIXPe82ZQafa5GEtUbAYnJlwZnnGNlAEpdnooipYbszUIMURtZsvq7D2nOZ+VSjmjPB9KeTSk7NTX4IONT93iaTr7lwlZ9fBvLlgrgaYZQpzxjNMWFbDXcs+Z5r7kyOg0lpVFpmxeTFqcnqwNYXk7foAiTTnDbVzrfOs96Hpl/lBe17/yqQKmqx5O298SAzbas25zXkhwxdydUIPJ5hpnmW8YhDPKPwUo98oZnYO5UIzkOpdS+9nzXIy202KOSchKNd8XbivFN4yQnVyhuIeEu647GsX6FH7sxwWGG4hnASqrZAKFUD/2DmT4hVhP0+EmyIX6XBMClu0mamao81iXbnsA4t6SMUrSqxdile0QQS1UdP/TWNNkgJ7gUrC3YPHrvCxxFiZ5lbAnFI0EC+/RpLOlVLrwxuSY5pgO/e6WYLnsA1GYlOKPpXPxCBDBSS/bJ5x6DN6T8rh2xA5SP5dHTYgVPG1cN+aSYA/z2Wu+fGlixI62NnEVicXzx8f7YOSnoxGm9OuLEWz7D7CD5yEpUc2k6ypm9q9jXtg8LhxP20UbT7TlJjTnDLW1FdTOuB3/yN+QGlOz7s5PbZtHq5tNkl9oD2EjAq1vebrguXcj2azJelPJhXBMo1H08m+lt/oKmtNtmQ951KusFiZ7EmRlY++dfhctF59hPsUcddlgjSLS28LImtJWaJgW3hBUOybs7xZIOde49WIvjr36kL0z/kojgWfzeKkddXOIV3dJcS62b2SUkCruD5Ud/uQixN9S93HZoQfzFTSdyX5EHLT+5t8pRoxmp0qulQx1y3ox29+BXVy1MlZZz4jfA+j3uHnQ2JGgc/LQ73wqRn4hGjzOtOoVnD2a8H98dMoLrWCayFzU+lNtHdlVHfAJrtFadrJuAoH85y4ZuoDk4on7GYhN7SofPKmXXWRSvLAGIUNDqa1NFU4tE5kEmX8gCMLCH/3riPbDt1KM1p/Ceiojdt//MqoiKBFqVWA57KEWBHxynZSXuura8+dcBs4XYQdIfaxUQKU2TYGd92B36IvgSoGmG1jgL1hVlwQOVbFrKnCejY2MSW8J3U43UQPm7VdaXr4xf7sUDTF45sdfvzos0O/bbN8dii62aGIO8qHnx1MSv899+pH5f83vfqqFq7OEdkXcfuc++SATHpjPEYBofN3HOEi3Ip+Zn1yOYanMcduQdv4cUixs9u5NuUZMiI7ai213Yksne/YgvZRZmssszVqQWqyN+PKKTp4HOjPjPq76Jycn4TWSARD4sbocXwPwnciIU/jD9Al3satovvraXmRNTXzxto+huxJMSvPp7oZe6QhjRAqHEQheav7ElJecjHPUCufZbEK6cHspDU7DWaxHRridtYbVZqNLukGjj3e6rTwJpzUOuW0wr34QKfj5Y//cbfS44fsx/H4qNU+PtKHPn7IfWIf/6LBSo8fsh/H46NW+/hIH/r4Iffv+Pg3UskX19Ci3SyWLfygQKIOBRltrxRIqFoIUR3ok1W0LK7hAd+1Bg5hMz1vLxwT8xHSp87Ka8xNOocvHLtCloUUbBt2esjBZnqpnzK9u7SyXGzphp3vFkDCXTKelAdoALcQnoP6/ZovgyZnvJdDX/vlC2+K4ne9uG9S7Z8M3khgAioUrPAiqZ2nO+buuUGS2KM/ad1mLO7Hw+8P4Ughavz2rLtrdvu/vnb40uufNb0t8O60eXM1F8pBe21xXyrlB1f245rOrh7hHe27Y1v4tXMmfH0lBZm7Zvbv491aEqib9gfWl3BrNj06mNbZxSx5KR4jvQj3A/TSb/U3m6iCwopHZmBoObh7k+LTymxk3KVLYVSV3rRcaS2xNQC2+CgxClL0+lCnM5Xhw/G5NhZ3Tq0X7fBWkjdT/76VZhiLRzXjXtjIBvbmpQAcSSC51D4ChyWDumB97j42FTNypCn3TErFrjy/jQRpsTkRKZH0xezMOnSmjvTT1NW0GwaEYRgcSOGVl+lmcqxpYjH686PEpl0jmbL4Cat2H4PzBSxShRYpagnp/IqdEWJ2z1lFvr6Ypy7qxNwreUpmXXcV0+Q5nA+9OVFOOtuxEGKlMpLZjbfhB9bZMZgvsBUzrTb5BSEn1D3ZG1BoeIOQtt+9McAu17mzJOyemvCxLIMe5dtY0H2E0lbGk0SQrJUJUnpnRLi3Beh46S+DbiMbKRg1zh3BneGHsoxT6z7rsJSfIlnjBXOURV8ocqLT5krZfvW1vSbs4bCC7g1lsC06PRwqwpTxvZ8qgeSFOAta1msZPjtU051lGFb9PYZHXt9rVIBXM5V1Xy2oS8Hv9sGkYeusd0UMWCud/mZtJtzt1Wg5OkxrgqJyy4oIxWVy2aLCWvLvBCesIqOJ1KoVEVZZFNZFcFEKE5bAYDjQF2qpWpq7LGG/ppYaQYpk8MZ9iya04N467elgL2ON7q3nGmAa1ET4ix12Mpd7cx5ZdHAYRXep4DJ74rT1FawgIz/FLKyYQ6TkTh4VvlGX3t9XJLzRYKnT8ldXAltin4l9hM5IEhDOpDmHU6/U1Rl3tFoVzBZ7bLv9OzasA+CzsTFQhte8cCxtxxxqcVslhK9WJFHhY1yxtzMxGFGq4HoVcJGRh0vQ+yeKcLTyYQZaXzpLSAlz27IdFNpNsDBOFfO5rFYzeIMD2LBMu5n9q7ynlKdJV5stbJ06exWclH0pz2dDE5VAar6gDYv2KjXcWazQwGOyVPEpkqXqB5TMd/cMi2RUPJRPMe9l9fkUA1/ihNIAzclXbX/lX7173w/++LoP7nvTpMTemiJ05D/cmJhv/vdtPbVbr9q/3XdFgMNAWjk0JofqnTr7YC5DpvgTPVOOmHvlLSVTvGW8nExRo+59T7BBiB91ZERYmItqAhuB21ZWoLLFZGb0AMVIywRltskelAxBOJTjFQ1Bd3OscZ1KeO2DsItgd61PazmoBNP0clAJv2ifA1ViW1TJjavxgGhiG3EkGnInYe9kaVHZpnGDOTXGnvjA6kgHqFYQV/5z0+tTxdN6FU9p7+ktZ3FhS+ArISFjxZ5d8Xfs2Vg9+9jax9izY1PPPr7WW2WwlRLa8tHj7NmnHxEZJFAQ9vaXvrmHA0LG1UtxQD7hgCgUZgEHJI2MV3D2XK4HOV0PhALaHFGcbUChfJs0AoIVJSiQfHaWQ4GsCl2bQ7Rg8i/WEQ309/+LfeLv/ovBOfrx/WKHQc9++0nbs4+Nn6w9+/iTtmefeNL27OCTtmdveLwzyJ1L/fwEykVH+53b8Ng6tzX1zalvl0c1R9FTcyC5NfVUyFakhGxdpvN4E7BNfZ1Hwd5eVa+Pt2Ox1Ku0ln2q65X2/1pjH+jwuibidfN+rwifXNorw9eMXhk9V3grRwr1oa2lBEEaj9Wr8I9o7E1IhV4dy9/P+KiFeDO6lFyHqMRB25/IAs66XB/vp6KxW+Yw79bnnpzduufJ2a3PP1q3bksmoMUkAWMv+tKx8OuZNBaRbDf55cj9wWcANVLkzTmV1ZJsZ0AMy5SDzwOx7rSQH0P1EbFNhegCf9UXB8JGLuyffStFP8AYWhm0Klm7KSOKpo2YkTUvxg5NuhCh4KMS4P2Y2RPjFw5kp9mz5xZYweQREO3acPyy4qbhBXHTGHHTYL8HbhrRs4qbpgCnTH5mbCdn8Rx5piWmyVmaxDSyJZ/dli6WlBYrTdFjpbHgbV40/bCI/CmWEsvzF6Gqhq+TEPNcZN6Tcom1oMS/kC6RprVA2q5kLRhbvjWn5l89Q0OjfsS/neXPRc9YpOQZSywaQW/uhnU6se5Na+esXr42wDcbY1Lk1kP0mIY+xrLJIUSaa4PfRrWmrki1ec+ICgGWUFZj3P1gIN64k1diXnPjTWFkXT9DCwuuovLbap8xQ219ZZon7jurWNPduVrNKnF/m7jEyIPcDhKWJ9oHtkX7QAfsPI6qiCIZBmYagRSa4yLn9lY5hW5cGt2j6NkEZiZDARq0PrpvQgyopBIbKGh2Ld1aCtZI2P49lHpC3eigXPKS+5PpuDj3VJjNYT4gPkuV3u7ItZVg6IeS8osgAspCbM7po98U51DDg1K11MHPMKdj1tB4Gbi7Z/3Ag2aviznywHl+8MbtV/yPbO9x920590UIFsBZhqNnSa099pGrUfeF8YaD6cOHc2H+/gwMhbavriQXAxWVEK06xkgpFIHhML7qaS1z96qlWssiai09/Ew7hWUB+ueir7AsvekUlmoTF9DgI+knu4DNOhNo+LCfdm/Ewq4gU3mTeBsTCWT42RKcJwdgvBLnPIzYFXyJfx7e2PTsJgba5yEzpAiJwYdINksb3IqzkUymzc8KszPOsRD/LAvi7ikCS8GzUbM53EKKebB8b/bFg6Mswm2MgJjZ6AYsGsXu1tGrjNSqzxFNJoZBDCkJItIBUjVSMaAGbSKT4f+Fmwz9gEd5yzPfh3+gIaWnc9I4I00ztQ3XzSyLpcUH6UBJauWxkHgtDrVPL51pi40aacmsrkE/SBHcKz+QB9lITG8VZvBJjd+Xa0K4kXtlmOhhIh3isAmmeczAUxFr5qeIuaGdRAcp74eYNxhzNbpVAKkGPAuMUXjPhVgKiERjL0aYuIsW/10L4HWTMfnKDpORw8JxgiZ9B/FW2px126EuhuUdwybDtyi3ySw6US5wGGfBgZI5Xg6URYzIPkN87nIttqTCotNiyxkg0oOMl5CNfLQvCaoPURLkQ/KuSRK0Xdj5ThJUp7WppYFYkqBSbpJvEcxWkiAXTi5zeSsJ5kkSFOvGupXkQKM4LivKgckYtKiVg3aExEUsJuJ8QQQOlGF3xeW6ZhwgNtajJy46lgmj9ZtvliOJ7nRvnVWXB+5z4wgldt93Eesvfy6bxeEslw2xLnV8w2Uzbs0JRp9kQjga29/JG8gUeetQ+BFY33JFIU3I1FU2ywh9pqi8WXH8KTTjvA6uzDOCPZ+ow3YUpGFmWw8mLYx0GaNKi0GUqVowaYhYf/OeRXmAJHD0Jn6rAkdvFDgaItdDOIqa5yOxQ5vbYA/yZ+qiDl0w1QG8C+AbB7D+QCnOH4B4F1Zzf3OUrygJ05bzPERs4a+mlD545010TOXYYlo+3oJBimjD+gHDoMTpqYp0Qy6mHX+/Ko50d5OAgLnsqZy0+DVrv8ZBBQPhmppPIGGPjwb5mw8yqWgZo40h0bfMJEoXx0u0olWKTrYVvwoPx9KMdgww7Extws9BMYMuIZyP6BKS08+Qcx2mMS7g7F4CrWYJtFrE8fJJroGZvEsnwYl5rfvK0ZOy+RV8o2LzuHK2qd1VR2Exq3jb4CQ2CLmINd3MwLO0ij5xlbvpqAV3+6qQD/Sor8HzYvcYvkyybl5sBFi80FCSCNcUQXivYWCaAq2hne+zvp2rJPGUYR9BE6sHFRMOC3q8GMmidWmtgkvrKMxnuQ0SVrkU/ExAM/yEW9SxCJfxswgkgnxvhFksiUdQwN0qekxjjBCexeHkKxhTbYw+7a5fpdDLtbeoMwwNGYEfByiXoXjN+CBD4JY2T6YQVtkRcVZ7nqyId/7IypLwSrIwp/YqisSc1IwE4vGva+KrSfZegpJbMVdCC8EnBs8gt7MCwDqs/4BR+ZCqkUqW3v3793UB9jCgIlmRpuF2XEmD2pN4IxFN0aFodcF5MdeyN6RP+Go+sZQdaTfzOacx7XiL4F8ReDk8XZ2z5+4MZzlOQAYFLq8CeIw8qjTl42glAhpZ9Sp6W5H/SVteAIQ+XGlwbEiDY93DupEJVKv5rOq4uTpXe8Ipcnk6M2pLnKc3dBD65ANYaAsnXHcCEHM5F5BlXRe5njy5Cfw9GSBFmKIockL2EhhIKZijkbpXt/cRE+LZtiDAf2pM3brEDsJvMsA2pNbedYiDVwQ314aMGMNdUEQ7wtcMWkdYH9bldYx5NjeNQzG3Ch86htYAwteGcFiF9z/wI7z/gR/j5x/4aayYg+ZWhHLBB/CjUB0ynbLq5tZbwx7/wZhZuU+s76F1Qua9SUOXvq5i2S8CIq0uWj2EfWLxcVVkcH3kDhZ3jbOihUQ+8GxOzvy0QO8e3K3X4/QZWfYsM6OZPwaiG0Du1rxs3P/Bp+BioHBySI+Tz3WRPjP5qCgIv5b1UQRwQi6zKW5+3yPzD8q09FMUo7zFb8rj8vWWKVz3K3lnulevpQuJx1Mkv0u5o+Q16xKl1ve59AF3V62E66MmxF06i3NMoO3AYePhUtSu3NEnx0E4NXnvLV74CwFzJIe+D931jJDZ1M0QZ5d+4578+ImdndMVZfhwbuHfVjUDFLr2SwXLsCGesgS3twTjoUHb5CH9tQFLIjOk22LNVGPCxeEJEzMrkvGigbfgvldWLM5HxRkrjFKwAXgJIpbToSHe9e8Rg713Id7No4Z4z4vS5gTJPbgEc5sj7NPNlyNmezXqgrYzxns+LmNQ+HxJHPi8Fwc+XxoHnjyBuhROErIlH73U5qZ1JHK9TvrsjZMQUMlSgn/nT+67/9mI8KnTb73+t78WTvGzMoMvAJeNz9+zFWqKf2HH6/kwHVDYnTTJL+8ytu27is+Y2nj1nj2XL2a/2nsHqSiWin3upF7VK1m3zdgDPFNba5/6qiqTfOkd2XN6Q+NZ8ANm/2F29O60X+28NOWjrMA0kni/ZCZDpa5mzzlhRFYOpOUGTUwZokQMsAE90Bx9zqSGHkALObg7dp4BOKNnLquOOS2MdVIzFMYCqSYYe24hiLFLdDKQas4KZaAgKNJj53ErhBHKea+p3P2z0jcJYTJ7rbfJc4j6FG2XtZ40pNLIkWDASbG4SssiGpWXhragAqnZZ6SGMayspPhIsZIRGef+4gjccwEdQ+gQqaSxO8Ay9b5EQfSYXLw4BR/D2So5cvGXEH9n0ffnqp9Yf64i+nO9/+gWPPr7eHYtQPvMxPqMx5bbJEjvINAjUSeVTjYFNcTcwvAn4UAKUUplyEGMIyr2MihDjmcUZzg1Q3xN+DQ8mm3jIWXYJqB/kcRP5id1JXZgn/EUCf50qXVLhq3lwKd8OfCJWstkyxLwKdiyIgmDljyjz83wc5MlaxPivMmSFbxY8804i5aOZnMyZ2kfLuBT3rOpWpYS8olJIp+SRetw6crnnjxduefJ05XPP4auvN9Ys9xOV8iQ9pqxyL+01+6spkWcDaX0yH5Kg9vvJoPbK3qmUe00i6WaMTLWPZKF9EOQwFYM4B6jQMqRXh51vsBLgaYoJbd1yeMSxHdrl3lsl9zcJY9hUu71KXNjl/QpKbgwNfdiQnK3l+5rs5yC5dlsDsM+fPJJ0Ic7D+nDHyfHlTQQEo1V/Nhz+rxzDx+HALnGc2ZtIEupttvHihSlBsiBqQxkdB4toocMCwaH+PIsX5L7CarkQpCB6gAYbydGKzfGLxqydfcIfAAp+TrFbBoT76Wg0ff0oPBNSYWLNKcYKYAgOMiORWxGlgSPsG2d4on08ZR/mBrDm2Igj8AmI5OGz+NJPhs5f6XnojqKK3zfDSFL7gPaVyX/DnE/LXXu6NPfkbFcElepm1pYg7CNi/H2+EtYbWsztk99JSlSkCp66iApukKKIeQGEVUuD563ltFRRLTNsgG8p4661mQDShp6yRzcN/1GH66mneuHqNrCVtJHhyB4DkdtCdj1ppniznfFne1Fa6NJhB9if2u7rre1PWbZzvbH5Yo72+VqoD1GbEK/c/QoKbd/L9oQV8OESeeuhx6CiyXFLmkXMknZ0YrAcHsZHUQtKuwUcXowSdJEMwFvaxguUAKcTuMBXhsp2QeigUsQDns2WqHjVrgGSIginBt6MCSPBagqnxudIH8fOp/uY4l0YHn7sUyoqS4VPTOkHVIDjEp+QDXyYtCpzJcKnZnzu5HlrZCC0WfQxw+1BSqQlogq5Q23gVDh7oKpcR9nggrt1PhWaj6piTr3m5Jrz+aH9dkcP5zPpu/7bEqvVeKwkp+mh2sjv/KozpWTZhyPctLU5u57rZMm6WLkpLlJKAzOa0tRGH8WbR/39rhFwEdFVA8/1eQ0yXbgpqsWaVtZ8Rt/1VqZB3N8qE5cUla8MPzEjXYnltJQ22wbt0JP+81qGbNVnj3sB4/e3HsYfuvvTV6IS734xq0XH15kkSyw62BnxWRZHh+Jah1EUO0lxcvY8vYr3qzoS2d8xQ0wLIIhF0Q91OrrB9FqSHiHwlegySiYdQFx045SO8gPLCdM0jcTGXjxKnI+Hoy+afeoqP/5ClEgOu3nUmqRVvkM24p8+wAE+d0pftbMcG+aRS2cN/cvLuLyZevjcx8jPiKroCx9d7wPHnbyzbdLd8EGSjeH5/N/9zB//u8d5s///cP8+X9wmD//A4f58/9wyfP/SQeXyDtj1gsf2ZgliBotTHEXVXAP1SKQ3PuOjFbPUIZ7p+ayjy6KMqJzNcRVF45r/gnvS9dF7XWWW0kf0XyVax17Z7LKCffBZ3H3jUJqnVItwitumjKk1mHTlPqI28mRtyK5Kw5jUaHsmN2Jsw2TGgengNk7ZlGa4bhZ6Jd4vmEhXON1na9boIGDezn37/FAivnShkDrg7BtpNw3UFsJlYJ4YLjm7sjVA0YC6AS5HOcnklaBPp7HKYAH+SOsPDXd27gzPXViEPfW6q2etiUBLGOpz6wJiU0gNMK7iMn01vOWSSKVhlzxR3ztfYnZtaHWi0h/xq2QpKBSG6QMuXYdUiFXFvM2cnvuY4glQ1yUrJAtvb2CZXNfhTD774j77NxrAybyacWnbRwq9yNnh1upt1HyeXdyAdf75+eph7Ey3wu1JAs+RRz2Yjl2EI+G72piiR1k/GCrKLGOLv3aXVN2lGqiliBPSIS7dYpDQgIof6cxOZBtF9ylBRd4adYSRRg5ILlXJZ7woqHsK8lQm80bDR3kkn5Bg0syd6ZruEIosFCjIpWsQnNfWeNLqihYCFnN/0vem8BZVV17wmef4d5b3FvUBkq4UHR/u+6PXzd5TzvVX3yRGDpwaJ5D9HV8r/PeZ88ZTNou7LSoIbyECAoqKFHikIjBWFWoOOE84FxmdIqSQTOZiLMmxpjRMfLt9V/7rLvvqbrUQFFVfp8kdc+81zlnn73X8F//pfTpM1gHjuBuweUaeCFSVf+UBvgT7GX4Hm7kvj/+js2Ne8j56NmzR/OXA/goTXg3goX4L1ibLb+2O/hHhB8DggDFH3GVDAkzSzasiwC2L84W+slOkhXLd+CtWr4Dkorumy7CwBp8ZYiv4Sv4X+z2YtoPGTmdwwu3NK/bEmsKMGt/WoINNq9O3RaUb2ignssK1NM0gwuj03Jox4N1AtKHAgUhhm7hmrPr9z/QH+if0KO3FBBEOoxUdyDi+KtyrxBF/qbWq1HgZISRyBPgrgKZ4SjxRL65zh8fceROf4sYIlFmCvEvWEHy4FxoriiGFToe+bvJcxYxZIKWGDKRWVFFis0VszpedgtPk/RecQimRX09Rs2iGLpFR+GMo9xMpR31ROgRXzdQ0ijGhDKUh4cbE9FAaAJHWhKU+YQqw+k5r4MsRkZQsJcCdXMYWoxj3g5cdcwHppTZFjsWnJlEO8C79WmFMp2yoPGU/gDnCJ31FQMrBSqCGkOMugdD2a2nzoCPAm4Ha+0yrrfEaOLIeS+1iQQNn32ODv2SUE1DHmlrhaymYYFrGsYCO/Y5x/3qf3H5LvH68XMWr99F5T17/bYXhvD6vTVtOF6/XXlAy2+bu/309hnEmjGr/pxvlmh6fzCC/KAuPz8I3ge8oN9PH5AW1JXVYDFZgjBlBvFDwolIAroA7qeCcIQljRxhcY4jbJJI/bOWd6PUj4/oWUtFA5GZs6/9QCf09FygE8OAT/qSBjbhmscEzUM4Q40ZvlAQpBbg9YxVjubDxcbOPmRb55yXscu2jvgIRDixSBFO7x5uqkc4lZ8U+v3KHrNBFZX8xTIKX33B/mxU3diSHsjADGqCN+ufarca6jcw+0PbGjSyGQ+hByiHkVU8sFyvnArGxGm2gbND0rQOCC5UeJTITeHd6f08HmAF26GyvZhA3yJauSQNUAXPbsHQcCnunlaOxjgFNm5Lu5aWUm2r/pJ1ggEIU69+Yaa9wKWKoPB0j9A2r1GOn9oW/GXfamJldnPndXWGexM4fvvA8dsHxG9PYzsz2uNTEH57jL6O315RjhD9WHZwKFLMb8/lCgJZ8EjqFV+qXw6jK0R8BagNuWOF0L58Bwb0L4p7W7iLv+MqRohdF1rAVx2feFZhCHzin6c5fOKCDJ9YlV6v3VWYTo+/HmzSv3NO7aoM51qG8+toOH9iVt2Xfa+fcutPRtcNCEH9tT8XnTFtiLno19lc9IFBpyKj+IvNV5yVSWljqfmkdO0M+VYJ3VWQ0IjKQiOhC400xkRgL6gsJhLtISYCwBogBRITEfwEh0WUh58AKSu9b0tLpDgmojgmojgmAuPb6QEqi4lc3qy2cU5j0a9Mn2B9RYLD+aJqrjStKwxU4axTskIxQrN553bUikhIxS4rhlpBn3URmm6G4a5kpHsVj3QvA7bpX2A0F/Bw6IGHTcLbIrZJC7nMTHGDDc+PFAFww+O12N5HumGdIlUavwvpD+aApfTnMJyHtFQqZKSPyWaIiuc5ahfPUWUIzxF8YO++ofAm53TRzufIr+5utuHjAwJnLbPRzYVyFZMMc3xMkNGrkMmBWRW0rDAfgAckvGIK3Cjzf7trxWXBlouxD5gvzuoskqMAzJAcL2P+ulQ7qGIIoeGg41K6XLwdkzLBEUPihORkEbbKMfOfJHjGyM59cUppzqeUDqcZUx1C1rLdTTspmqbfgNMOuEtaiJG+QApN6JJwIBzAlExASzILzhqiF1L9ruwVNwqA3zmjSXCj9H2zDcXcEfhciMGVGF1jKieKd7mYwDaW94Oj8Ec6ylJ65DROggqdvNCJSxhjznbFnuUAbmVH5wpPd4wpZH+0hVev/9LCv8/M8VE9O0y0Y2v51mbYjMuKe7bSHpoxJlZaV85IW1/Yk5FWB2LcIXJLHi5K8J3TloldrYttIDYSKp+dhiWMsHsQW/tiu/B6RYpIaMABvEp+IRsVG5rF2UX4LkmO4CfOrnLqVfh47imZaOlFm+m/lxbpjdNptqavZwE51uzSe6IucqzRUrgQ7Pu0dykFNOzvYZ0xZaof2Uk9584Z+CimQ9ddwejy5INK07j8QTWfxAM1f5b58uYilPTJ0thiipfIztP6wcqPvUSW+Fc0/OOqyM/e803d++69qUv93C/x9YSkk7iit1VO255LSCwaIh1ZMdefU90ZtMAuucGMvllYJs6DbdSgRW+hldAlqeitK7niQA+sw3ipUVdR8XpJ2MB+E8Bi1vfg+pVaCBwBE5bE9HMgiIw5fRAJuCXn4IezMSFdxZQItFGyddXtVKLPA7c1LXYWHL9BAAc5yUwM+vr6AiulJW6mCEH0H2e7HAu64OHl34rxtjOCuFA4lwT60RIp+WF32i4ZGkvfh/9+uAjH6A2Jg/r2h/ajezV0aztpbU3k1nbR2ia7tuSim55/ePNNzz9ru0APqTfkv7vinsU1OuAK2vDB94f302m0YUeE1pEIZWV4saif1qxB3R/atSOY1ybdEQFN8i0aVNZ8ESMETtNrqboyn8t+J4IRo77ylRLfc6qC7pZstZgZhtkctoUgZyMi52qByjRAE4HsTwOeBRIe/mEruZTj0EUgUcXWpR8zALEWUjNYwqx+eAc7oRGO/E2bozhoPhdsHsJjd01hn8wFZw5zLrhFjLtNjZ7GO8I9Gnc/qOydcdckce7sIU06zpHbwfa0N4WR52W60C6ILR1D5CpPX1iCWHuwpeeKLS0iV0nkJrMXRKe+cHmxuejX1SewmwfE3CPuh6GrzjbsYHt1+MF2zcF2GJxkbt5UwPeBLfrcqa7n41PQl1OwJebpFxrPnqWmYMg+kro9J/WNvtTbp79LpL5h+FK/mybOfvds14jzM4SbMBf/fxg0Zi+E9ej/kbno/39FpQUp4v8xLsnA9SYl+n9SQ/R/pR/9x1GI/i+U6D8W/ej/GvYcytF0BzvyJWmBWJ9PdeAbDFDag4rw7MIw7NOYV4stPRPvM/FhtC9VtswgtZ+lsxvGEdL6bW5mvn5Rn36ykipXB0GKQLNzgSpUk5XrRaDjQaik7nGS73L9movos9u54Hw63NFRkQQ/mn64WACmvzR2Fs7tsV+sired1yqW8lLJwl7o0fwEtHxA8F9dhSqHYtBuuQuOOlzhaPrEcM1N1hxzHsXvy3fpfNDUOHEKxTltF0n6ou0mou0mou0mrO3S72GEbSVtVzVou7Fou3GDtqv2pO2Gw9V2E3y0zW/p8dL/525pY/FdekuYEOI6YEz4JbhUFZdXdcT2cL+1Y4lBQJGrYKWlMLGRYsXzOeslZB8uDAPTqdI2+4/aDq27J4a7J9a3km7KSIN0HkZLPFjMHuCqsNROsMVQ3NjpluIxcxGbOAPN3Koz0EzJ1TSkMaVIP3FnyWFiSmRn6C1SfZJrvbBnLTzOUaTE/oEFHo9K4GmI9PmzKVYYO7gJLoFhqeycUIVyo2MVESKo737ggDV4x9W5oSreFs26Nm/iuXB+yCXBeAK9fwabS+Q4Ibw59rjK8umLX6PwoMKR2MN0ln0lbOGVt8LOAlaZw1LzLwcHaEy0rpzLRdSdeVF/PSsvqmyiQGpd1K4GUX8xOyeqifVjCod5ct6XYAuvbGU5u3Jy7vTkvCVXgBWc3MMKnMYSOJ2LwClqSphQWDecbi6h0jgLlabfCro5XCo03LSFMzpQVaJprFSyQcdQ7EfHRGyUVng3iv2Vd6fY36u8K8V+5N0p9qPvTrF3vjvF/uowPsnrB2TPxhlrIpd7Ay1pILSkAVMsKWFd5Nw/k1B2Ya3QncGUA4BZih68kkw8/QNlFNjVhHwXXhHAMcWgI3CIn3UK61jSZi9zvrdNSuZDthG+zFGCGJBo8GcgQmVidgytbQUDH7K3sEIPCzuxXd8O+jlsJAce2NdMpH9CVffdmXIa2ntrhgl4B2+LdH+pDCrqCRDzpyMQ8z5PzOsA01rFiFPrEaVTUE6S+h+XwiOkZC2074Qi9MRruozc9g48HkL5IlhPAS/I7pIsueO7a0qY6ApYasZEt/QL7dce+tTn1y36JEpb+yQnMf1Yy9+x0N2ZUWtmXkEuQMZIMf2DafwRYJ1k1c9Qpb+KhfZ0Rnzs/YqddXyIS6lM19kNAe/Q509hBXojwkTQqtcR0idV+qmOTueBu1CZkPrl+YorxW9S6fOWWDMtiwB0qWdCatYKy0xM2yTnvitXjBaoMFbibpmF143XW8hYMJmUUr9DUT8Ch6A/4Th9RWUJwr7wM6NLkbtAOxIZ7l81+u4SOJy3aFLYQFXIUdoiE+KWQPjpvMY3itrZoxpCcQ+G+VDcX/uRuO+oISJx7H3V4n3NBeLQSLpe8VvBuv5SqXkAjl2vPejKV+Ph+kxePHwBJh7WOf3QLnwNigusGC4C4XhJiE8K9pIroc4eWyBo6CgGgYSGq8+5Y+xHQG0dBeQbwjRC3KccFAWOK03XuGm67cZ9qKoMLDtOnVdDGJpSNWi1yiRNGdktDtHdrvBdAQOqFL6DowdCRp0KFOBGORea4Xh9YC0952QzMfIlwnKWXlqgn0I2+BYZXUCiHE5zA+cTDB9+wkCu/RvgJwsZDw44vcbvgfRnAY7GHvKKfVqSEgRzIniZaCiyvUgAVYKGiIZFIhjVuf/oOPnQaJVW0JHdb8kdEeNg7Q61n82/3jvRNVgs9onk2CMDOR3YDZlx0FgIDuy68hQIB3i6pNiAHWRp9ANVTlOKl5gNB5EUoFXmwrLKKyCLOysRB0XZdTkMauSkw1795bjMp3Q1nLIApxiZuvxiqu+OT+4yFRLtrceDadS29PGQuFLPTMCoD/ArTcnWn7Xz8nRJQMBpvWM26IIJ3LvEDrnb19Nf+1VYnt8C7anWimtNgZ5VTE6ny+8LuimTwT+ZRjW1ioKJH91uiqtkckC6EeYISRG5tBH+FzC3bpChPOmHK+pmrE/PNFafSlLlwIoFTFMIYArLasCltB+YLgWnhOiJZ4TzW+bw86aIQQHNH14rdAhxgxGQIo9foiowDLopFbrAoLEcMgw6BAw6FBi0q+IVOhg0r+rLQXdO0g7CeH5RU75z5X/7u0RO5bzZVbccMC0EHk9qEOfhFTBooNoCRXxoESTTO1TKrOcg5VSc3ncXbmMH/dU9M7loF03RMCoeVmDO5pW7aIVENcJzgMPtpdwT4CLRl0PwkVa8CU3MLPA9+6qyzZZcZZtbRBeXkJB7wBrL/ICz+JBilvcwY2ZAmZtQ31ZgviJej/Qp+xE/4lLUeOKN2O8C3hE0SrdDP9RGkq9TVHYaBScwvq4HRBRKbsM4Gznd/GYhHhm6X8yX98/5y+gUiP3J7iO9PlHlLoE7Qygs1Pfux3XsuEsgQALll+rYhZxl7JNeLK2TRxyI3uJQ2QRcieqIxIyzuwjdCpoU2IXmlKFjmSLppLUSe2lLmRO3yFEqjJQ0YNn4D19of77QPFyIvs/b+ELzTZGL4JuCm8HsEmYwuRz82IxHEDTiFqWSfKTNY6BhJPzt9lthxjvKwA4dfc7KWkSlWRjN7EhBQWV+GPXThP7/4Y4P035MKKtqgXuuFdYg7WPGQfbwgIuB2cOXd6JZzQxdl/ijLEkFnsg0GAi0xtZTZ6Qu+hpzLDZZxnTvWRxWg2yUjPSE5bZLBSF6cZUOeMoqSNEJN025SctHV0flrQ2ZgngMBCViXKzMlIjoJZTDG7oqKWHZOeqZ6qTo8hv17zXPCy519xDODaLD+bounRCeCLByHUF/Dl+GzF7YiwUUVyFUJ6d3slmgVier+KkjN5qGH3oXXFyB1zHp0y+0rpCOiPt62PVRorWCiXrthghVhUgIZkNlq1bhUjDYTLG3j06k48BxBj2C9yO7lBYvwZxFWTFbYSvYJWKPJ7sr70XaOTwvknMhsUEToOI0uofnQtJ1F1IgLqR+cSGh5DRv4evEqDk9pAuJMPZhQ8o9GkMYShrTSHynV0JODbxvbNEXt3NqcsixYuZyrIJkPXbcZqyg3ky3+xOYX110NCWumoOio2jJjYogEQZj0tG8NexC3N5lLvGnzyGsrizxvtybnxtyfhqZw0RO8dNEvp8mgtXP05X4aXhjTLcC2/sVeGn4PDlJvDS8A9v0L0o8D4y7iL8dtoi/nCgRXx22iE9OlIi/G7aIuyZKxN8PW8SnJkrEPwxbxKcnSsQ/DlvEZyZKxD8NW8RnJ0rEPw9bxOcmSsTXhi3i8yIiLKRCZtpFDhddi121N6tSHoeKdGRadXVzWCUGaBvV3UBuDmc4iMPpOOGyIcXHno9F3Dd2FvX6GSbEBj4MBwnpuZxMqnZJf3e2iZwlt4X0DqNEOw0dxWnYUedt9zY664h1cg3nDLHvRW6pSqYezdHqM8QWkQZc0/a4ZR3wMkHLT2MEFJBAJHUJsaPEMDPVLZVnfqBCRV4RgfzQy727VvB5QmrFo0xhyepVUqzgoyeYYobAWbkqW3p1d/BROu4fl59AiAjkCUvhhXo1AqUfngJaFROCCyYN9C3tJoHJLIcDOvHgdBBF4GAckG76IWkqVcYZVWEmUZZxWIKZxIgfYGdUY+dthwO9ha3c+WTjQ50xlPeDnsW9c2MV75o3pS9fahs7w26SNPI1ytO7jufDWNtx5+lfVbjLcHf9ydQ6eZT+Tccctk3nQW4oUe0kt/Toq/DR+XGBkgfzxmraRUhVMUYXYOkSBVcwLS6wSxt9D8X9VIpGojJwt+g39uNAitijF9ajMZtU3iLlYx3OUyIC17GsSClX89i+5ygRnIVYp1d7WmIUtui1HbxRP1N1h+gLSlkAKeR9cE18qYUjAGsgFSDYKyVERC2hMBbDkqztQRGilem9t9gAUcVrW2+NcFXkj5tw2AKvG7nA54xG4BfGSuC/xCMWeNNoBP7DWAn8zsgF/vJoBN5NArftQeBrnUW4xvveYKyC/6DHhhz1tnb27weOhZ9pwjhiwBNhZgVGKAdIhZmQTpTGdZ+m7uYd1DRd9JYqu0A05rsOCrY9OcvwkS5qyuY7V4cVjpXhPuC1I+/C543mAf+cg7LNH/Bl2dSHQh71aa0LXD6taHEhyrnT9IfirwRCpJ+UKxqHzmUUlesz6DJK0Y/gR0pXe5sbr1azjn0IbPlqI/r9CLsxlA+xBvrB+lqigivi49fIihBPqU3ZRh6xKVT3BQy6ETt6OAmM3OyUAkZBS+ttbUEOWGfJtJBxjbJ8do7NZ5+mASO0i4zQDrnGaqU+Werz486szJUpX4TE0+3D4j3kGM7zM5rwH7aD/1CgLlXOXo/hBXZkhybSS/YqRx1RbqLZi/IV7QJhqItdp2CtLJYE79CgPjL0CpcAja+ylkglHXYuuUc1bzHa1ts6+vSpLVwRL8xyDZSQMVaEoFFouaLAZVGXhJ7LJFwm5jvK1dQ5DFBjioUtproZtBQeeVB4JO/96PvDj/Leo8krEuB1EKuhXbIVtT+ojue9AeOWlaPDKjkvCe+cT7lFvLOKFwKAgc2OPkGKUR4oPGgLWYRjDgqP4eaOe394HPeDA+sJFoqoia+cUyYdPna1K7dEx1IAzpV1i9OVy41aRuNZxpmmH59VY0+l7GYfqrFVxhL6gshlZBdCdlNSHLKDC2vrN5UbCTWokok07gTHJarvo3GNFs7bD2MeEu/1t2baRd3bUb6WRAT2BT5Nvk7GBfEvVqTRcsK1pNEhHall0p4ahYGi0tSdCQ+g7+yOlqfKMksQRyWpqsS8jS5VkOq0fH92b7TcJPj5iNStpiAC2DGntQTEZYjiip0RS5osw4BB2HQZKe5VXO7rC+yTc9Bs0+1Q8u8kjG934PijBRx/lIDj/6uA448BOJ72LrB0S0GJlm03WFwr/qUcaNSh7AwHB8qnjQj5dxoR8vZi1I/oMiYDzCdwyQ15A9+P3+U38Fhpst/ANW5gFJeuMI7DGdsaALNBX7EYoNiSBvp1TTMjKqS7kfH6LZ7nWjFBSX99W9LkWia01yob3sI76Ynww4phHu29tOeV89LuHETaXcOR1l5rWNJeLFl0GeXP/IzyZz5iPFIq6ZaZUh5p8KC5QtqgsPsgsDawOlJItVesF69gXfkImtN4gnYpaC7MPgiaT5x4/cMT71sqCjM1qCvTMNuhEWt9XoknmnYH2MIufd4MHqyDVJmgg2FbgV3S988hxeA95LjYVgvzDKKv3pvFhFxO0ZWL+mha7+qhUu5y0Cc7sOozi3a50q3IvzERRUJIfv0H+8BY8fh6Y+CM+TJdMnecUv3MEpWS5fQ54Wo9xHmy6DFTX6X1mMhkkNLIdKsUdpJaviWukb26XiM7zpeZ5TAZaxa4OOrKTlQn+Es0rE6wBUqDkLZarQGRtVrIrFIOw1MFUhUv0ZXPr8dqpV485l8BsgaINyNJkTVKXgopMho6ginEM6UiPGNVE5YPD3SSS7fd+Z12+anHMWv4tCawAkeGnmohQS9lxOcZFfpchyqIHFDCkD4bA1UQA1UQ67NmcgZU1I0EzKOkuJR7pwE2L/ByNOfjEJeRKflPoqSjdFz1OO5w7emx6OmEu5RwM1tjiBrTbozijEQ2ySfwHYAcd2sHhVE5q45JcHnKUIyaVVwQBH45fSmyd/ME6n5B6a9TlZtwVR4IB68o/Whb/VqvnUGPm9yGqE+COrEcPO4s4bPy6xjzi0+YnFsh5y3e0dcjH7joh/zByPNkcjHM8FyQRPsZ57sa3Y0vt7pI6Tzr5FvArkfDs9UT5DAkNf3lWSaCZwDb2OP4Am27Au46+AJ4H2/jo/m4J6fgYfNu/bMBrkZpO+9s3KUmjdQ/f1dK/cRIpd4ijibJQQVHBUM5YFk6HlNKYSychDrx5GVB5odCXTiIw94elgXr+ow5WICHJ8QOYX60C6gqRaNWIDCwMs1GMc9OawRqlsNCAWSgPdILhxin8YqW6NMWGJTB4twcDGpeHgbl/M7zhwWDwoGcLCvopysEDCFysl9+EElNhtTKxPttQLLLvv/qSdrFkjIC9om6pPvXJT1WJP1YXlIcKFQsrIf20cha8EasgNHrqBofcbE4TaSHty39wMX/0HfIk19e1Fcr6J931Ip2ECrxASWq3KAfsyBTGpiodX1phUrPgzWophh4RStdRqEYnUK13di00OnV3q2XEM6GrqeQ5osVEtIl6kaRDfyEq3JOGsp4KDinAofTFtQS+In0eRzws+cLV9XjFRNRZe6SiQgiW2zc+xrXF6Sziqa0ROHYWot+o4h5wHrL6gGf4raOXs6cKJRhQkVSQGBHk6T070Z1C2yjnwg+3Nx0WhKEIo5Etw+QrA4DjxPKd5/ydnF5WlpZi9NqZgbSt3aSdRjYPSekpRWcuZ44p1EitB4+5sjhrN2c7kh1dsYNpeoZZiZclqgkErpKkQHcplxO+mVtQonBMl2sq9alv293HRAc5orAYif6Jzntyq7Uq22WcUbjOgCcOXOvBoCLlCo0g0aTE2kgJppJUYBhc3WtBRMdD4GJdjXt9O2W5ToGAB0cXwyILlrflw+IniDZ7pjEst05iWW7a7SymUw20yjbhaOQbfPMQWX7RikvmxlMtks53c1O4Z1hvbhpxFXgbcD2fxMKNn5PEBBl2hJ1+tola045dd36TT39a1av/fw2aw3DGb+Sq3TY+ulRk2P/mY7tTonSjaYe8fSnu1HxJSYGwayKhleTnzK0KnYijEjKcFVWAiKiEhAB57tdHZd5s20XtSE8Oy2kCY0QstsyyKvCpNlZoJ+sSn2Mp4t6mZgiUQgGS7CCkIyGEov88JRDPeCCaIestqvzZY08KHjk2WyRiSRFgKfKLt5G0zCW9s8pFrDZwD6U6ZV67X6MFCD1ktjRHTZey7iHzYc5my1y9lvgQypFWCl+6EMENEMEjnQrNMmJ+nMY5zHT4rF5wDp6piuvoc+YjoEbYjpOMz+5ImBFSEDqRzFI3Yl4AaW9hqsGLaMqtVIjKagadwoQmNI0pfYu0gsNOGnp00C5XfvmewgSTP8+0VGj3yL9s8tFWj6GyjC7YqoR6btRVi6V6obl+DaJCLNEP3DtTjEFei8FMk2v0KZAX2yWRKsX9+mfdrwNepYCeV0G7jB0xoCtc+nwAVurlge/EuT+I9SwKSDT1v5ULVi0lbOdKmkMLlzm2GQHl2oopxQwJj+iMCJU+3beqNnipkOqjjwGw9O0dig7hCWi5LQak05xvSWF2suuABIluJTwkXVgoz1GQmWENj61ahLSC3fOSq/4vg0F/99w+51Po2YWn+xR9PrpVziRrc/iCC46ZWKEfJN6lc6ASJULgMjjjYYUskpXn0gbEysHAoHg0DycAOGHn9CZ4EUzfL+bo1M4slWVA+eV61GGyJyDegQ63V38MPyYp678D62RyaKJH4v6YCjtOP7vkHn9QLEboWc5YNdqPuCdtiNwwCkru9kbkr/Cq8fizxEd6bltdIgaeI2/zMKfwzvSU21xVzoAcnVvX3Lg6ff20dyTz/9hSNz9rU0AeEahqp3mpQqpwS6pRrs0n1/TbEjbPOzdy2USjk+WU6id8ylUSqdhk945RbJ+xk223wxTtu9PgGyvDFO2H3iybRuAS6v4uDTj5hEg2+ZldfTmOVhalwusCCotfRmaNVRk7OJNOJSPeoO8IrRH/9SrVlUHos2tA9EqDUC0r5APnQOpIc++UX04j3k4T2BdQH1BbidIcDG283iORL2YTmCaW5CLw+1sCjSW08Bx48x6cS7HNshzNjMd1BJ2KQpYsbchpwjNSEV3V40v8ZSIAlfgFv2BfgLP9YesRWb3BQUvrNkmFBroSFSxncQr+GX6lClIMuz49b/fDrP//dDvf34WP5uj91/bT+UldoOUEKLqL1LYLl+ghGRVWdWQKKuSB6JEbONcYVAWVEmLtJgVBNMPsc+ulFUhCjiV+KbrbJtV29K2ij4vpNbcQA1DVqqPRJ7/BKLB1Rs5yjbktimi+BUVOosbrdY/L6OWY2RwgFfsJztkt/5ZmcQ0ca+LQP2UPDBwlgTik5CjTSzbPt2BKtiF3hq9i/gTFKKiDQlFp6QXbMm71tGH8YpR04AfsIATuti5f/Pl9j2xq+XBWa1ZAifX8kEgTr8Pr/jr5VoMfzkhGSIQ7tLjgKceR1JNnRAPFRspACvudJMQ+UDoV2JynoivTMneerugSdh7EOtfccmZWpQ5JUyUOSqk9Eypzp+rOJdUPAnNqrm83dKcP/ca8E+M4ci54/6hR04c5Y+cr41s5LxUahIOk2sgV522SkvZeICYFI8Dgs3qi/eOWADf11eVgoKOf+xrjOknqCUfZyWdOiSHdXqpc/durSWb5fv6eGsIRZ6S5z7cCpDQbX1L377ydz/4u08cdW/P194OTdjdVnbK/v8GXK+NwT/J3UuC/9jBEdEdcs6ini04p3xBDjWGjoLOJx53XYsJmhS6QvRclxdVEmOvSiJ6NMWYYgksxRxYkiqJdBbmHc/rRIfA2mFomDwvZvIxjMXngYhun1gX6PViTK7B7MDsw2FCKeKYwJhVouZyUK3Agds4iyw7y5Vk47FYUridgehHHF2Fxj4O2YeDhOy7RhOyxxwJZB4t6brXmscWP/bOwX2kIm5z7t5XVWeQC8ebYDQyfnXfyfiNcibjHz0ZL3WoIpbR9b0qT6jXJeS2NtTXrAeDvlWJb6IkKDhzKkw8hWmQT030QXahgJEJW8DxmT5yfn/A6Zl/tGeDT55SRSr0i+92INbSYSqHeJLnD/okt+y7J/lwS/Yk/yxPkocWtv6C9HN2hk5nkbGnOm2Wgq0wY9QKts1SNJqeRkVq3NGlFTWyVkMXkgnYgRLan5mHkpGWrjngEGvgRWVa3BXQMs1xBAw8IHht92KX7yLraQhsIOEFbZvlayQ479fbiPTbM03BFbs+3hSYlPMB2tYfMO8JdmM7HRtgD6/jMfxu2geQB1vgWFSo3XKAeYGXjV02brnLLne55cV2eTEvw4li02ycq3uTCqlD0sPYbqLtJ9cSwh/zDBJAGwZaNtlm3XykKcdGfaRhJ8bOWmSYVWx5LabwUJQ7RvE8bw9g717sF0B2Wrc7vvwlerG47usWaekIsKBqRiuYxyzpxurc42oFrhX4k4R6CKEj6Euqb0SVSdoYehuhr7CJwCXE6Cc+DNpWCDPisBM74COlhfKF9erpYQajiRyMhhlP2rm6hqqXjTx/pvOIcIE35eD8jAlIUCQzqgLu44peXkD0BKI8ZjQp9F39yHqQFR/0rRhWSuihvIpOsiJLdhKX+Di+s4UrfUzhgiLltG6OIEunmJHGmkA/3m6K9GlW6CfubLU7UXe8aFpISyiaVrrDoplCClfRlMn5UzSkB5B3hLxYd2qPud0UJ5t4z7dNavGemdzivTC4eBdi2BgUwPeHQqaNtuMLcEN/MGCYRxg1tY5X7KBl2BZ2fOXR/lcy2odtZW+q+UrzqaZMD07o+Xyjg2auPxac1eGim9ilL5nBAU4Ux+4wIV9OZdBCJz4DgGgphrS0hOGFb8kRfNYS3JQdLjlbUv9LNj9epXgkowZzZjsJRlM9Sp0OjmYKwe2BanTk24gEhExjYZxuucZOE6CoSnvcon4dKQlsUX21IqZac/xTfyDFT9mglMenKOoeu0yJyJkZvtlWZQUYS2mFLQisw2U/l0O6qNQLkw1xN5iMH0D8PGIgnCPwCWOx09o5ccHwE1VIp5zPOQ/7f1Dtnz3QTSOfLp7OTxe8MT9d8EbExEkqpV9prUVYDO0ivBXO2a2w5cSOTlJ1RiPRM3mJeGNeImz0JXpEZxLZxQaJsGUvJHo2LxFvzEuEjb5EpxUziexig0TYkkl0Ln2l4Sou1R+wmcOxGrZxnF1TMhyfCwE08R34MWxG5n+pU5D21AoNQZsC/bPLBVpG0IbNHmfvOLZT9q5NiEyfHEKmq2Sc3aR4JigCnQUm1pIpvJciS+mU7gOCINUnnaAfnGKKfAgZcfqs/XiFgiinz+JlRxlfNFEuYEQZ5Y7D9WYrdm6vfrYlXEzTyGFZnKgoV2WXxG1s28Sr6BNdTHeif0LDAOI65CFrp5GdLJwC/cwnEI89orO0hMFp4d1+Lni2/Nru4B9bMQx11VpMydBzWhPaCxZ6TdH+2Uq7FpgWEPs0vwK6+wcQ7AwZ/ZPAuKX8rM0S6GKFHTEtKk5Ag1ABAXXeWHVqHaJ3rl8nHOqa7YppRgYLpRqruDSg4wHUYgl2RYaW6SIc46IwHGJcBY51+TGuXtE+m9WUQNUIv5JESEthu9SPmEtH4dEzMDWgBT1I/Qi1nA4G5LTK2WtV8T5FnPjOpbBubQcWx/kszgZqliwIDr+F6XuYoZWx0nArbEcSo0odwpfk5bQ5hSjc31CdoJNNsn1VrfShUIoBl8gUYT9ECH8LwDp0IsqsMQes0+c5+tZWFgrZZsh8y14LiyZD4pcQHkxIG8/8TouMAlvU5XXQWEEWj/GWP3lCx0CsvgQU6EUTNmEQz5kQW52Xq8HMxn4WyDZq23LqSJpDCklacsD8kEyE7vcEZEegXWdIYPDQZ7JGg7hDga8XY7Tmi6H3Cp0EkFyvzegsZJRgBRoIE/FCxbXQFVvm50euqLzHyVUrVMJDRnMNchvIo5GRg9G0b4+8jR4ZicBYCkXvUIjLCjT4FQZxQF3Ig7PoJWjKBRIuKsOhSz4RZUIMyvSDWtpe7CZghsh5dMp2V8FuHgFgbNsm7rA3VuY7i+imyN1OXvqY3WWBq7pUIqGIVGtWpoBcIvY+d7c8lEPg93DNG7fNaXkDwGxGmAilvtWbBOWYL1COowaFcgj8PhL4PQAh4yHgW3sp4NcnlXPx3LZ8ps+NKlJjn68UbmuarQSElZedhNXm2UlhPjtp0j3TtypjIN8F+06+89w7/70n32RyJq8riyt5UsrXM62JfJPEhfxQQRzIo39+F+87+c53/e81ke/LXGPduSndLLbs71iPJQWJLPvpDICIZN4C97WAj8BerRCDonnZhB4IwtdS4NnlbHSi9y3zoTzjsa0eDTUFfyMa8RS8sXUvp+Cvz86m4MuYW8pzqwRZxUFJE7PSdYIfgJbxTgJWtvBj8AN62YQjuzGmQirxXpVQbMVuiEHlRNvn8fb5dERk7HZN2j648ukilBOkKe1MYBFfHQRQp03CdkbCdkbi2xlgtsoB6pLMykiGZ2V4SDq2MpKBVsa1+XxCJDsYLlsfOWWh6pY1IQi9Eo8/bRv3Eo9XZtkOWZqTvmM2vVxQH9s/kthNKFNFf7MtXtL3FmRjYY3pLraog8KdikkywkuJPvsn+GxvVmw87VCkp+oHZnCRPdt6Q4m9lwFbQY29FxV2O5iO8iEQsJ/2I0M05PyIG+wK6fAhmLUojncgds0DGTS278/b52F7VfIgqsLLpTkJiaiA/nB3P7AUCPt5sG99VYUOQBQQYAfOd1TyQQt4JGbziODgMPNB8RxmuA925PRWYH7GH4AKmdTrwdCNRZAZP/iSEqdKspiiXhosxd2wNtO19yJcWYXcLgx5DqLhJyOoB2SYsHmXOJ+SjEtco5Z0RowB4zSV7Sa2oazCNjLHCEvlYloUYyJ2YTvS8QXJ4DoMY6ow5B1HcKPQHQmKIB4BDw7I641+N8j496UQjxqmT5Px7qopA8e7b7vxDq43R0VtXBVh5p2jJeGdy4+AX23PRsCzpYrjnvL+AkIgFLL0v9hP/4tX1AKX/mcKlqg5I5DWG4CnkOQlGGhSJiigWSRozPXTsDno1UWeG5knKhNAMA8hBzRdqyN2mRoGAcNp7VVqCYMXArYguc4E3F4foDLZNCfQd1DC52OK+KSycavk6Hz0A1OEEtuFMNwDO5NeZdYJTKC/OdM6LfhJ6T7CDlNRgHK3ZaihXwueVbpXcWGeRPcSsISGnVXYgn60Kl1pYljtaUQwZntmN0ORbfmGEOeRUDRkcA3HbyiTALFSPmdv6nfhNQZZ/a4YWZyRK9yV6Jun1n3rEdfOxMync5majeW5ztvDTH9ZccQz/UMzRj/T8xsbSqhz2kYs1LPT9rVQm0fulrimMBZCbRL2fuGc9xjLwhUph506QMYPKv76VtPhNEhaAfO41IPpnYVxpVXxUMe/lVaVcVLIUOnqfXkd6lzGNbnv67XZrYGruMpRt1Qd0cFjfKowBsVCqARHncKJkf5dO33/5D7nC9gNnbHb05k4/7v986m/bY3KzrPEqEYEEJmJiZPsEWGNGqv1UDZjFThUweayyw9KsWLfq3K+VybGJJWQHFQx/ZiYFHBoZMwkG1utxTlcSy54BeesafgoA7+ShVS6uUByJSEfYwZVGuiXZtDUisd2XXwEND7N6MQj3USLwg6ADIGOyPDeo93k6/SrzJC4X+HPEfQqdrYZ+mNHuxMMIadXdJt4hQn12dPEV3O+VAf3AbN6U7sAeZlBlhEPlDEP5ZirDKYh43MdDvQ5jfBpp3JRQVdeBtMUjrG/LslcCPXy3YulukwUWD9bSV9SyaTS3JORbJTG+m2gTD+K47iFxkJmR6GQmXtvRzO6NCCi+pAvoS8sN61nxmkynC/cT1vLIua5WXq+j9pM12x4M+AfqvTDnJVqxTIAUhLksZxSIkuOgm2/wIMAKpMR3uhyjByNl9kT7wsON6E+xET6jLn2zw9AeoFTKMVG9pdp3fAIls89XJjhWxbyOLWYgSwLXfzrQMbdG5qauSA08CyBG/gwL75MlSyh98EDjQmaHdESd0cO4hOVOVwKNQdt+bK4xfOD6g2JoMUVLWkhy8wG1UQGVdfNbg75XbWDY8MOqoUO/WA2qCbAdxe4VyHWA42+YVDFc9pIIu0h1yzK55rFqAcImaDtRFmpIuOEi7s5y6HwkdbIKDd8uG0K9CJcv2SwJLOLRXXXHBaErx/akd49tbOFQmMHBFMo3ayIKCGloBVtG6W+epSjhf7ZSGSLt0kWj+nYSvE2+mcPoV85nJY/iciHVJ9OQ1PULyQUEwSMmsQDdVpXQ+XBnS35yoNk+QGGWqHv8rTpXOMkwgCVLy0oKO/5Hsq7SvtRW6g0rE9yjXKfZJcUFmE91S/xqWfSZFLCnIJc0JhauMx2VgJ7Xz1HzIVSLUu7+zeL6cEXjcSKFh+8uB4/Uh09QkzN4H96G/TPPlD6racXJpRe6B9MQkHYr8mMJXEtWGMf8hI+uLhKkm77gbXuE33vzL/lFDjOoKD+fg3tmeL2KH/PrbSnxe0JsQehNcHqpZFE27h5/fAcnrIA21ODc9wiZ5S/G5hoQYoiaHwAfX6o/snMtdgqJBdE/mpCws1jp34fvd+lafR3PMEsJp1K0QEoe+nYa/kD4XlK7G4ZwrtkWF/AsL2IIX3KBAcEhMRxYs13QscEI8X4aRP5/NilG4+uTXw9AxsjuxFlxLroz4GYp8TiZql68o6LuDvvu8DLlZWXg5yz4tiDwi2Zr+J4axxeqphVl10V63xXBV9+S6O3YkfdW3EzTQ49iuXzK9XDKcoFivXbNEQ5BuBAPxmSTgmyXxPpn1eE6ZeBrO40fWaJn/Zi4fpdkOf6PZKTpQ9jqt+l6UO3MNWvu8LlIQ7kKvUUqXfDnrxXxciASF86lWk29eNTaTxh30TIMX/2rvDPgeJTIf+L1NnS4kwpOcfL3O70ttv6mR9CnCkG2jk7U+Y2OFNu8l6tgtYdunmri50VIWoAzQ+f3YHHYZffEz6xY/FB6B4VgXykC1GXVi353uabnn94801/toyPmxQ9dTtUvrhjMarh8NrrWDvera2/ndbWKLotSdXGiv5axsZhM6fdVn7f5zD6N+8DH0UARoJaNegQx9JcG6RvKkN/Dq8FHTYVvEnQSoIuhj7bUA2K3mNcoaD3TMhIQEyoHnQvzkH3msD04H3nj3Ub2YIxLDXMQwAe0keDCYcH3rPYGR8upkFCwwJHSh07NSTrjEbeEBVzseeIzhj4aAM/PFNYRidxCkfkeONi8MbV6eGibCxcybN+STjWiAhUc24iGwbygCrwLqFaH1ShRnCe5FTN5ZyqiuRUAfwfsqPJn20V4HeDzrFvtTSdYzmNip9XT55AidXxRyJRx30Z59ZlNCyjFhmrIuNcT0Y6x6j0R05xx7p+cI+yUdljCOi4A0ibQ6QGDBAN1H1xmlhjJUH/YQUubkzqVPRGXelJcVklJmhws8DJIlvADwhnPF1ZSIHDZTxxOM2zvEHceKL3Kn15oRZl/BNpyaqZmaYbO01XLPT1CT+CGOVGrKabdOjvOE2XbDAU14s+GAD3QwaqcM36+i7P52eQKM4ID/Rr02sq821quLOYD1G5pSpZfRHjg2hKZxsNPtrjOWW2Y1kNWHnvEPAEwa2H65Oi0sa+sW/tR5xH6gTq7+cxnmcwxRvKccz6d+UznaGXD8wuTPiEnS41P1PHDrBX6rDKWi1pwOWJNkbLwApy3hbjn5misRayCm4pwoL6+MIQXS5CyoW7d4egekQndzkQtPkde3puM13lipBtZph4Lu/rGvpAp7XxAwmxWV+eZGdcH+IdyC6EKfwzouwMGi7yXJFc2Y2WpLJbPZxzXzzu4ZxNTsQukZDT6EKQWgLurJ8O8TroGoYKkMe0pIXlHpSWqFS9v7BazsdSLNSXHDlRuKK+BynZkgEVY2AUTfsM0bSHptFDSqDnRxcaPZRnABJa8F+h4L94ys97YnN+dAhSyFdmhu8SNm8kkiGxBLsxVcsRio8oUCfGUWRgcIzQoNIl2Zls82LyIW81sdx0GEXHkchNBRGXYFNB9u/GEWMqyDkSUPNjVs1BTYJmknCTEVzTQk9L06SlAcYUChv0mzN4Mi457SyHXuoPWDkIw8F0KAE50Ic6aPyflINtNUrmkK8ZdEYLHNrjT5li1JD+cNGetLCNDRMI5ydVbDtoJGJCP1Q+CODkCagxoAxiYDaZis9Kxix8CG1EGA9qiZtqEn2txoGUTe8wB9SK80VDfM/tGw6qzZkxyMVootrFnC8Qb0NW/kuRn4AxOWS6NczLdL4AzMZQKhetbS5VBKlIA44JjjFAqtMyiIwLBtDMKDEoRJuiFQ76CfbbaDGc76bUu7mGfPm7a8Uli85Yotab4mmm5e5/rKmsvoNdCAnc4ClDBRoCCxgCgdR25SsQ2hRlcpgV4voDKfD2k8CvEae7eS92oEgcFkgmypPhYdftvLkM3RFNnZ6UhRnrS/KJZbzaFVFKoIZwAJ0UlAjSBTU8esRK6Y5oN0mrr59eZi/K1dOQmUsPhw5iZyirnBRhoCWotRgFYGufT3a4ZnEQJPe+eRyFo6nR4+myXP1EwucUXHWcxEBxc/XZBLxOLiech4Dny4iaI+wpFJbMnWkfzpLAo9AMnTh77eI+c/qwXNwfpwc4uHf74+zdHldxPtFcnE9MgDifbC7OJ+virIY3RYjoGSQfrwAVfcwgeM5WqSXkmSwaoSKhZasjxxx37sBhEf2zOyNa/iR96owB9jXnAH4Z/sLJToQAfpQLoZ+6e7XuXF3b4kDGeqbAj4kSTBs+i5DmR9Gf+bW4t559Q1uOpj9dtcTbDNTdWpraDBcxZocfX3PHTAl3bWgKQYn3BQQlaAo+AVdS6FG8CvmJEbd41TPZSxjFGQTxrYhjm12wT4IyR5tDmuwj/TI4L9ghxhc8TC642Ltgl2F3CE7Wt04RUtdJJddtdbnO9CKVnDhV7QZFe4vLlm1pzJZtQbYsiPEozQl/Yn3bTM6awh79Zqspkoy8qZS+TexXb7uNBf1U+xzTQtNZi8uW3eXKa5+uVJznuWrOcgUSDxMyz1X1M7Wk2zNt82QewQ6OEFQ9/g5nseaprfZKjmjF8OQoDUeODa7PaJ8PmkmLSvx9Ifc4qikmd6rDqkLxefB8j0FwGY2CK8jDsTwNDu22rerezO0R+gpq6Pk5IuHREsYfVrx2OdAgdAa419w2/egM/bVZcAhnbrdrmF6Y7pUW/iuj9ziCvF7RIrMvRCtpGXXNP+a2klV8rHENSl1zxc7nTYp11Ug1ASmb0YL4oRdGHkh5gGkSwjmKDGb9wzxwfxLI9PZYyHTB2Mp0zcx8AsG5zYvcmLFKcNgjrFzfVx4Dmb46tjL9uk0SBYYhU5NEgYvGVqYrYt/c5qlDwkziNSO35P+Af4ipTkykt7TR+LeAo8RdFCXW582iQ/UDCcePI/qBKKagLy52Ftg0+BRmOzKroTaF8D2GNs8npL3HdOhb7Ym27VE+ny1j+3z+JMkTe/G9XTy239v2mbmECcg0wufUMwKZ4P3fk0yB7lMs0+t78731je27u0ezTG+ITBtGFPLrG37IrystH1/jSrLN0tNECmMRCIc7fLfHvsgaiRdxqZAnlf1TmPKFX7OkXyADg/1bUBShsZSoIKUJHYiOq/LAMIFqA9nYbGLcD2MohXCa7JGQv3vjPRu0e3Qt1E/rDBo/10HjoZlCU/JDPYrqZ0T8ANfOofNtUJy28UBDCo/AbOomlbfJA+HUs/A/laoTCYEu5fJZwIoU5kWhbeaPOjXxI/LrVLfhQ/XZrvzuxnr53XUqH5Pf6OrvrlcclV+n0icQludG+Ir6mRAXh6ZiwuFKdkozyc4dpWQ7bx1KsrM5kuWCe9yfE3J3ugCfAooN/axAla++kxUKTDlwixG6SNEK2VNTVOvsszV1oqHb/bDri/T/wzoII8NuLbha2aElTFcussadPgZQIEGYImX7m2sJW6s/1KdOp74K+BFEpJ+SX0wMVUX1O8ijdhXEXC56AmJ/SaGOpZ5UEaEVVn3PGpraitXu/T0qK0D/YnycHpWVn4SubyY2K8k88dms/iRsVgMgf32Ot0c8+1QSAyx4QCizK1+5ikftbpm/uMiFrLVXNB/Vh7F1AXWl+fyeu9jsORDomF0ZOmZhAzLmMAHGLIVvK1worv51Qoov1G4MGwyZMYlrNgMVXDAFBBs0h3bb6cckvLcqe+c6Sji7winxBXpK5yg54DgT4BB9e2R/2QG5CbHrgSUM0J3lzQToKzyWFhqj14Us4UJJ9BpO1YSNOa5HHRyUL28AFy0iOLHjg+IYHRXLCpPGcTOrlnNmPygKZH0Nrev6+utcz3Tpp/Hf84v6HFslu1vqxZcDSxSyRV/VwfeQsc7FqbEfmBzVWayEyFaBW5mT5MiHVewzhU+T78WVH8R30Df873DtjGF9h3fOGuV3eGE+RAsnNJuEXmS2f/wjs5ulw/uS2Z050baPp2j8FZy/tzQfQeA8nD6hx97yeQDhvdfUIxfpxztkS8/WvZRpw/g7wh5t4gdzwVtRPTFpoKA/1/rFXEwzMwjvoD6C845Gf1qiQuSGlxaA2YZGqi5KdlDpe53KeqcmRCugWptUGjHZlX5Dszdc/6J1Thla6LgJ9HzbYAK9mQn0y3EX6JlBBXorE+jJcRfohUEFejsTaFdOoBGzcXx1eIae2DMIjC8eaMRw2CLnwcil+ArW/Y0oj3VnjPtbgGZohr43wbnjCi4k4aB3l44Q3s4ay9msVeUJ7vXtlVy+DmdRNKbpBFwnIKxiiSwo5oNCoIIeIU1wYNlq+yeTbLOu1+WdcdNMHc2jNj8r3UBb/rHmtOUYQSOPG5VE1k+3DIucXHi246Y05RpkC6ORKidTnTn9yil7xZy+pwcVTPCDOqdpAvRXp/q4zj2kQW+KB6Y43l9PcawiDZo+GmYfCJl7rFmq4wU5MKxtYINUF2A8HgOPIgbDUgAVOAjOd5U6AgyCbYZ+xT3iK/zulOZ1BO6qA2A3yKDJaoCQvDv0FgcsGcpGfYahbB77J0PZBKgkWfMMaBIoGypvbGsdjMzbRMMQ5aExFuW6ySPKDXsUZT3GxS8OmmL2ndBPMfsrsqakN+dzy84qSG6Z9OYd+/l8LCZZMEjm/hMURpISCY3gR1cSU+CZLrwHhCGgLJ/NAKfVWpKGh8poYCL9XDt/zTHoVvenJSZhBbNf4pj9yLpjoRy1QMlwSrB13ZVN7JyXJJhU087GnzCl8b54OBp9lCee9I5L+gPHO+Lq3rlIW4DKfw7/AmQ8xHQVuHwScMzWGQ94B1/2ktxlJ0CmeGiZzuQaMjJWM1wupg99FonqGRxc8wLhgYjTyyJXjc7SgHQWCUphU5dBb0j8yyak394sY+/wxVt7SGxiDSWrhVDKurdQricNC5J2p4QtFNQ0hgnHfwevJae4gS1Qb1IOYMvLARLFKVcGM/6BxGITmxhTwwJactzzizNnSoDTJXqJWoXI+Y1dFP6s3IzhTkW3TQOuWMaZOLUI8Vbu4r+PkIpVZcm+TdGWp2aZiEOo4uipWlEg8mGdEUt8JE1hkm/sdBHJ4zh9IHYUhCVGMZEJwSExkiyi2ouy1CVL++d4TGjbPFkysjRXRqYqk5p8u6DXzoUfaWLl+M4kkeO7w5ID3v2xl6NSl+P+SSLHA5NEjocniRyPDiUHuVRH2k/bR95PH5kk38v3Jsl7ebBBjvUNRajoCYv3FAXkbFnKAEx1lyPqVgU0NpIS5FwySb/ZAQd0IDwWc/kuwG0maN91pHlHTvOW+klCQiwMcMabaBxiWmYZspmjEv1qWPtRiexVBfoCZw23sqmqH9cwQshuoKNj555gHgmXjcdZgkgfgdUOUZiEeK1S0XBjPHAqFwZzKuN+m/uVC4P4lQueX/lkKEvObsxixzVWZB3cP64h/GaNLlUv8s6QZT7EhNiLk6xYzE7E5FEWWuwgVm5NnzWdiuLY/x9Cz2DjqExYNmBpSQzqn0wbA4N6rfTVemaEH1GGieiA1nNpN/PtMGtFZiXSdwDZ0Ed6iuxACRyNck2Rwq8v0518BxaBK51ih1E7tsICGnsGwNhjABw259+wTVSEP/bSGHtsj8bY6ZJ1rp3a6rvNEyuA5zb3yjcDWUufC1eQK/QNdJQLbwbp1M5RHnPf8T4b972sl0dCb4dh0ZajiB6+/QHpPZ6oSwq4hV4Z1knhvP9r/YFe4U7pjHlHAqvjJ7Trc3bLPIqAv0Up7XgxP2oziYNDCN+DiXds7SOj0I8INUnV+2lpvANC8hVpL1Uv/778MEfuRcEg+fbsvXhPYyXEM62TQIit0/ZSiNViXA3g7gFzD4yoChel+v10FJIRLh8/dj8vi90Tc0+ADTgRJD0X2KB9nCtBBV/8OLX/s5aJbf/x5vd/2miL8M6XIrxdUJuQg0DjIRXhxa+fk9Tudv1iaj0l6btJvd7umXsKifyhMFhI5PzhhkSaId7AuBFxLOTXguuKJkiWxweVZYPk+uUlGRWyFG3ajM0w06WYVATati8bAHgepHTIV/THQR/LJUM+liFAiQHxtLrH8qr3WNbtMwgg/dgw0LKhIYCj6rS9e/9E7mnLnsjvvCdC44gr+4xWvSrfwL7EaQnkHZa1g/EnpLO5NFrCnCgTOU+izrg7JJMPIhPTA/PL0lLkKBNjDpJBU89n7dK7CCSGQZgbxjduKZaxh7piRr5A+qbYfk5BRoV0kLJhHNP3z4Z+3Rn5pK2hbyigOVbyc+xmuFbEzBd0IVJu/anKSVTyTq4M/2QxIyWIQ+a0yMBXBlFUnUIOGjK1KvCfIHMmpooVeFZGNTRwJvpj7dGo3s2p0jeDB9fsYJI19APlG9YyqzMbLzUd0zOGG5QNa1nqwlJV2AfgaAALgYmJPehFLrCLLfrcqUxeUMK0ri+nuuExR3MF9P156o+wtY7hSKR9iooYOkNrMwqZ54JlPpNnBR3NbQo6apG16bozgnAqyUnyf2Q5O69Xkz1pFOfZ2wPBadLhp9t2NcSLb5w2WKF2Tq6WoNo8L6hWlWrdOleSW7uS3N92obSqhNL0wFBaM3nWTxlzeb4zPHlOFR5A8Jh0p6uWk0VP1jKRl5Kpn8adBftbpHMpQ7AGZKCVP32b4hTLucpXtJyoE+njSIzjVSsyQQpX/IH25yx6dq3H7M52hkrO15H2U4lb93zSSzffF+hrFHScsCp1ShG2wjH86Lhyfk1JQEgxwAB3TadyFMScgNDTvau70znoJcKKeMqoUVgCvurbO3iTJECLaa9A6+YSNR310K4WmM+kiykmQ0pQbJ2jeWWX/ewy4+m2wzpsgbbq2/YTntamCdCG7YLmkcXvTx9uZBEm+Cgii/JaZBxjoCrfRqR/PYugpejaVSBOycpwWxHLNuFi1CNj1On9M8jopWWczoEp/ZhyqFTqFT247i9m6/6OrfovmqsWswhR3t8yF0pCZ8SPNbChKaZ8ZSZPId+zzWMXIp6CI2amKGu5KRfdBzOfvpW8hwjxiwcuYlrB8unDJBMTUoXzh6Z6GIpKQen7rOSsiLohY4Lk+FXb5JDjO9PycpzRXC0fNfGcqOXAMH9soD4e6q/5+XCjeyBfGYsH8o12oZkLJ1KOH0/fazkuHAs5vumex8sTLMd3p00OOe4fgRxN2GE2j4Uc33Lv5TcTLMeVLZNDjh8mk0OODeFey/G1sZDj265/vDLBcvxhmsgx2u/262My0bnn8VuR40yXT+hb9kZRMmHEyYQRmuVkwrBe4wFBjjjDCIU2iTAtpVVKmkOyMFvHMVJ1YFVfWkH4l/dEvAdso/oFkkVP3DP5yXR5JqPtI5eMhRynFITdakLl2BmJHKPtq71jIccdbkz93QTLcX/75JBjV5KX49TBMCdV+uCGB66ockw0ncu+fX1VEQYrtuhrpsM9hagq4qLsBuKi/0ItOOYyXOnLcPq0CZHh6knwHK6dBDJsnwTv4vpJ8BxumAQyXDcJ3sWtk0CG2ybBu7h3Eshw9ySQ4Z5J0B/umgTP4c5J8BzumATPYcckeA43TYLncMskeA43TgIZbh6FDKcPwPzBhhyI+SNY6nAxf4MC/h7aI+DvCxTejNJVqEUpBBUlLoTBO7gKqd2RmMgRhEf6ldZasQO4C0BdTZHCILWCC6TbVXUitkTUqqvTk3AzBROCi2XUbT+iJ67t04p73/b6UeW4KqY/dLhc/XO190jcJpIEI5PkibGQ5Iw8AQ4Da1HoEWhv8r6ADCVHYkoAEC4MFZvoCCkMFUthqFhfPMUxW3uFoezGcj2gxfFFkwuWubQtE+tHp0phCS48G3OXiVOwZcaAki0xG5CUzdUREorPgdkq0mdX8AhRjA57cdFvUi1Wtx7pnqmUDmYYShjmJAibSBDy2cLRqx+b5bcfuvZ/XR7Yfphr/6Yy2vfHR7H65/KgJNHquZQVGron1864q6rAQeZLSex5WHqvlMluRx6DwhX15a25/F1kEcDmbyrDGWMsw5WTQIarJoEMV08CGa4ZhQwPjbEM2yeBDNdOAhkuaJt4Ga6fBM/hxkkgw02TQIabJ4EMt0wCGW6dBDLcNmIZcnP3n/dehiv2IEMOEyfVRXcq4SmixjN06sMAI2HxQoADsXgMZANGiRB4irO83oyFnOhFISeikFI5q6+gf1OZI0yGQICFOUwcZHkxEFkiyMKQ6RgcwTXUhg8gBv0mwMf19fT1WhNNBFgjAkCZ2jUVIvDKxSQEK7YpqhIpCCFkhQ6/pb/Vav/0dxDdAGjzCT+mX20HGozW9I0WDYYCCwXSVO2fCp0nfGT6zxHwZDidj0yv/3p/oC+rmoD3KFMkLJgwFt7gMJxrooweMNCPlqiuZ9idtkvu09L34b8fLqIgd8IJ/S+G4B+C6v1qaPP9DWO6d1lI9/2hUdix0+6IdhAec0fYrX8wA4W1goODhSbwiQa7cEl7GjRmFIzaQZf0Ki9RGY6IqR5DNSKM0nl7j01/a2ae2Pz0vee6GkUyxTOzhOJqQuW4vCUvB97K6BM6RvVWri9ILsdopejZeykenJYnl17vqL18iOXfhCV0eL2ulhAmVXFeq3IRUOb8OLXAZTeqUnbDNopa/S90IE4a8ziIbAZhWE7IBOYkKa4N9JtWE+7JdFs/xsP/jj0O/ye6UjY0fq9dEvwD5y6vO6qNiqjEyOWMPs6FnHs3m2gzFbPa7KrbdOBX6j8ys8rSCx7/Vy+W/820D/VZtvbUEW3TFajIDWqfDWPaIz/a3t73A3u87/GR4cE9yvBFcl40Sd61rQ+SAlmIaFuEOW4Q/DfXAhteDuTYOy7eGYbj4rt1x8XZPBqgQVeaM110ONiJ7IL9wuizfFsh7UjpGSai9WCJOX2dyx1KQz0D3AR2XTFPUWgf/vUhLZJfz/qfkDIE/eCvCeKzpLK+PrGtuzebm+/t6espn5VPTGW6vhIvxTX7QAN+rjH94ElwpnsFmZEm1rfHQP9HBjRHwb/m2fRAzqzsojWUT2f3MdzMmkeHSGowupezkdUQKn6akk9NuHrp1ZsatJz5JulFX0CNJvpdYLds7eupRZbxF7VjCddkL7F4wCUCStjCI+nllAJdi3CJqonyl5CSQK50m5+0xBqA86CqrDLzAYG97TaM7CZAHmm9vHJHLUgv2NkfpKG+aTbSI9q69YZZjh4Rj5p2BOnZ2UFlV7KNvsFDy6cJ+zC0M3S3InORl5BhVjQl6jwN3OGmINT24GGttTD/dJH5mmkJpTVBR033UNQ/mUWanv7uHHIU0yVcFlhLZ5E8k59RhZOpDaZxXEtvJFssnFwr2h1mfa1k7DKNkIrWWk5eVUts/11Vm0JtBqZkWk4mx+NHt9utJrHHrFtlppjiR7evok53MgUaTl61ylJlYKgYbbKI/vHesvN+YS9a37x3be/dnT8+kXd+yUTe+RP79M7/vOfWb10Qem3HI257k/IbTwNWRPS6DjvipK9u6Q/07plgoNE3zqQssIzflZb4i+ZpjKTTf5zt+NJcAYWaksMVHx6iqMw1W/uDBha7ROoJ55RGGQMrUtE7qEU0EXExMGikiFIqKIP0YwIqr4WqlLBrufl4yerTlqw55dR16zf19K9ZvdZKjtLlV+9XC0Csly62CmOVyQ952lzDmWO5PCl7znURyG2JM1eRTVzaQ5LUGYMkSd0hSVKYz5MPDOQOHUKCB8PhS/AdtS8kuGMEEvygshcSfEn6Q9fAogsc/PVK90l5hXCulFfYH5YKl1eYy+UVDMorPJCVVyi54opSYeFAqbDQxRUW5nsMoZFf6zXUd8wmadiSOhBXwQUPJCME68JUeKzzEiy04h1PYhzJ0hw1QJoXgwZx1imRZ43KyryKrrBGDSbKQhEFlaJ5nUVZeFC40omy1IqyBkbdR1mWowfI8nqjLOfXZdmEup2KZfGJaRAajvVjc4RjxqcFTYgWNG6gBU2EFjQRWtDEpwWV9M/E4wON6e17tKCJlEYfSMH5t0NQb6arx54LdHwEiYcWZB1rclIAU3GOo+Ji2myDMPMowsarP8xGNzoSlxhcIDWKGZt82EFhl6sSuAAur8DE+GxwlrBtRqgVaNsdcpZlI6z5LPvY3s6ye9X6z/e29VVK+RS6ZKyQuRNCH1Xb1x0kFLrs/Ig950fMw1bsrJj5JhYrpgprj7LucbZeV6QXgY16N3hy9/EQumvkQ6gU9RFhnp45MmHgvmIpqp0Jy+SEKeSFKZAwECGBMPvzFyTCnFkvvRS0BvLNZLZyzGQGFdQcdR6JmNtngTkzOKbMYJQ9S1VnAhtZP1IFqZ7CFV2FJc3fSaXOQB+KBkRddIjSpwHE4Oo5rgJqyBVQ6bpEY1ELbNcEk0XCPjt83d2O+AmFT+lHeRQb9Fz3Uevx8FtfIxOISwcPuCRRhGJE9HwMb5yb8c4VwNbOIQNmnpsdIESAPfqH9Kw5Y5w2d7FRWiBf0doqVzHy6eaAcAkbQT/wj8RHsHONCk6n+pBWBCnsJyc3xfAZjnD8uBWBEDwZx6pEuif1xbK8bD43yAjTPLTPZ4mn+WQ63/EY9qhalL6HaA4pn55yq7Z3JmnAHC+YEIDJIhdDdy0bTmLrvFlHxvCaWvFDIUxuk5z8RVvnmSUVogb0dFSHiFbZ9aCvhgLZfX0mWrrqsUf/88E/fe7f9S399Za/PvP55/7zPT12s93xxXdu+H+e+Rff/VDf0sc+ft/sHvVX1qWz9PLX9bRp005Z1NNDirm9RGfiasg7XaBv6eH/SP99mxxANFnRg/GKXSf2kN4+o3pNkh25qK+nt/yFRvpO33UWSSXriDttNIjrDNtiE7PrTF8oiCMoSr7jjNf191F314BzRqBXRYZeLegs0c+BnS1pVqoqMQFK02CqdAGsANVpaBaxHgZaqNheS84S6spF00Idu2imYDTg8sNFiuK9Ms2VonFBui82shOgzpVP1fAGrJASNPBM9Y692sOKdYdU0ZLp0JdQCQOhxpQphA6NB6rdK6mCVyBDIOyuZfqBasY66QwwbjbBlgJZf85AiOip0NhrYvvHCiytqVRn9KBkUNJPhIYxCJbG+o1fNOQb/yG/8Rz9vzBCVOCQxmi37npWrML02etoid8KBTbb4ISGjQOClvTHO+BSu4DIhApcIjx0gNQgvWdzf4AazfqP7disfzObI7lv028XfMZNwllNeKcu3GP8plnUhioSEq+745t62eObOrlJ+02YwL42uva7/OZf8ZpfM9Lg5sXD4QCr0y80If/yqrWuGlSA5kRoo7h90iKCHPkZpkbMxbni4yWelEPXl+k7Y9Z8JvkK4aiHD4j95xGz5BaoByedTDbFHf6KGVRpLlXM6FMQ360oq+vy9fKdcYtvrUuvqYdaFkqo5UDmSYlGajU0NxdOFcSpX63zmlk8M0thp6lxoEKaXvEiNs6hobkSlZlcMWQdLfJ24sl8pFVVQjnFHVumb/LwzkBq8NEoGK2GzoJ3XQv19ynBmd8Avw8H8sV8TT6zkPZTuyZm7YjN2pADKia2qj71DUR6gkMRNMmpgo5uLZEwgKt7Gbq6l/mCl1Gu4CXIokvQwtBFUe1S1X3+qHYZkmOolTzuOMKVulQOmzHWg/AdQw7Cv5RBeKzbvnPItp+st/3PmPVo6uaZVFDwketwBkjuxBQsP1K5rQzxEov674ThRR8f3J0xbTYeIj4RCDy+TgRHWHkuQYEcbcuP6Ilq+bTiXrf8ObQMDQNqgOulNSgoEAPTLnQLZ5l4Kgag7Bx7Yk0jGVzTYBXDg7rbrzqGbqMfqlLEk/5vmc6J7i+n1UTUMpoDK1eBw4kxDoSp0VmgC5KKa7cIozsfQN2Oz3BciqV6ww8P0XCYbxjDszQcD90wzpCGT5Z8BiH1LjGpd0VovAdyeLsCpch8cF6NNCChl9dUB5sy+EAdo7fOGL1LOdNKjDvjGXcllrHCNl47b9Rs6s3FGijG2V8m1F6KpJsTIAKPMTqEUVdlow4c4vSbl4Dr5fslcPxKBMzh75e4DDfXhlf1+vqF+kcdfbW4p5boF6d1FtyVTNxbC2lD7OZUU7CbyE7t3TousryUl+WliZNlc6FRFtowuCxCKc7dlOvF2SB1WwOLeCIs4omwiCfCIp54LOKJsIgnwiKOZWERTxyLeOJYxBNmEW8uy83jLovUdN6knPeQNazNs+hNoCrcYbTEjvFogd3/o6CbiybFVNb9fm1/Xw4YOvnbgpy1XnmnUUAgpqKZfDqfoZ8omdi2O+ZSvDpaKb4gdNpFhCtLzgovDbDCS84Kr3S2wL7mUrElfU+VjfIq6eN2CbXMjKGDDMjvMcaXaLYoOYOcqbTFQcRKWbTaVRrVt7TRGCo8n/CQhbBVoN1r1uqJVtfaW8d1k/cDe9NdXwD9a8CjPpyLUjlzYLiShFmbgxCTORGAMBQCOJxwNgMyIreKNDC0WFNMyxt82CWEBcjEgzb4lTaj6KYVtUNXsVsAvNPQ7L1UsI2imA/mv9W5wucc922X0PFcz4fcDudxDEfucgJ4wQcAyhP+ckLtloMMBIvgFCd2sjSfH5SMZTSsdM35V2Conj/LJ6Nr3nRzYq3RNV21kMqq8GmNY9O467PKE9I06eVv5O+aR2XWdqAn4dr0zSVWkWpFmXgMzuSRB0Rdb5/FyLCldeZYWpJwYoilihSubZfig1VawjYEt7BtHi1h2/4j63dfH+1jWFDvd78d3Ru4ZAz63as+51Dowt/OKl9AQ+APphmFZb11hgN/dIbZztvbeHhaTA8fQ9aCg8g1qZ/qwACpuJJxSO4EhcpQ6ZM9VnMryzUjXAxRbxOWP+/MBrjB6Z+j4aY+EDQY5wnTbYeHtzrLgqqh/F+frcUn2ngFjiR1hrYUTjSFZf/BdqFGO9woRiEqgxzd8pq8Z8Qo1GSlGfsJivegcgbToH97BrwZyIDvTmM8Qfts7v9uf6C/PBMRSCuzAbkvfCIBKQWL3TKpDRS1orP0S6HziuSLBAn1VMCYv0NRzcrm1sdwQyKEE0o1q4iWuZoVOzW1vP8Ko6lLmfvmm1OawGmN0wWiLGjG/wPTOzXm5EDEYvUhrRwNMdH/gRrPO+0lKdANBnZnluNl8UedlflBSIx+uFSieyeMWrwgobjFqkEp6XnSq6A9+vIrhuWjn8xk5Jh5lvL8xvSyS3J3Hl9MjJHeOK2mQMYMp4E9zPnHBdMr2Eii0mZoQytSuu2FKHofHY4wVQylBJktb4RIWaGjaSFGHAv6gsPVOjvZ3m16Cj2rzqLXI4sOXwk0uX/zdMe276WBo9Of2s0gKBOlbcvTn532jYCBouxd7MQTWGF3gd2evsD0J/aYNJRTQ4opB8v0jQqcxZq9YevzNX+gFOuNbeNe5KeJJGdNGkkeLU8WSXaOvyRfVAVEkksSSebsBNugA3gvs/2vVugsQgkt0kdGQVX61uvumyJ11SIu7mKsSr+jTaif70CQsTCghDuhFPdr9hy+NP594zSpLAtBIv0gleuAPzMklgSnX5RoycGjA/Ky2wGuSlqxlFmu69Oxg13S/pCNJhZBfOhMr0CYB9o4icQ4VQxI52kQAzIyERuQtCQGZAQLENQvkTMgIzYg9TNFOWe9okXPfIzIfJSTnfkY2VbHWIZnJ4EMz00CGZ6fBDK8MAlkeHESyPDSJJDhV5NAhl9PAhleHq0MXxwsS3zLoFniSA2fK6nhVUkNb6fhHXUJypKZfbOfGn5rPTX8lYbU8H8ePOw9mrJozcLelP4c5EuhjUvLBOEZpOUvCNZhH7Ztc8cGKwA3wra/Msq2P5a1/avRt33hKNsOBsGXNHnbzTK1R9fPHprZGeTys00wXnddan7X+7RlgjIE0vL43rXeVp2guz4g+Ohgd92k5eaZ+KO452/HWct/yrU8bPjQ5lG+6YVZy78ZbctfG+XTlj72yuj72Nf3dhz97WjHk4tH96b/OC2769dGO2/1jvJNd2Ut/85r+RzlF5fVuzrCxWl7GuuvzCHHDhyBb6By/RLyJWmkI7hUpBK70hYiZ44u7zyeBzoOQQODjpfJEPZL0sFvLoZezF7OLuCXc4gtKkTt1BbcGZBqjjdR8z7arrNoEKOR3Dl4OMCJw5EGL2lAyAjyKPggrZNcKUKbU+aBKJBXBmwEWicnMIm0uht5HXEG5SjZYxpSOVQ3HYM8d/L+ld2hDkbicPyleqMPNjYa7rlRQY0P0SgOzTfqwTjCYdFSSpF6fU0b644eGWUouSrhUGSUYd3nyNkODC6kG+UQIodPGBnMNYSt9zBt/0yNxI8WZxSVzueKTHW3HtivwvkYqRfQM1HAoqGwJcEwI9QnGaRW3c4WAKAlBZFyQeyP7iwMzESkcMMDAEBLCZOYi5HEptA09/AkpeDmpn7bxp5sRWD8ADdv8BSBbwoZ9MTMJFwLFfcCP/LVYc0/T3nnRXweoy4AZhmrRq8ZWaP/h8lJ5HUG8Lrxa6x+ppPrknIntvkGnFeCvL3dU6l2JP2zmBD6FcISWj6mA0DHKl3LL+qa5/lVkBEUvYwTCfU/obL1T2ziVRXWE7veSjCqomqWeMzn6Bva/fAC41b0pWzi0PHzD4qySHKVRrBylv7To3DjHjaKOpY2CSlwBfqxrn0CTL1XXfjw4g+qEi0fEFz08OKDgykm4UI2DDkoeukM8dJP47/n7bI9XV9QoAcrdWAFMfP2or76xqijFpsiEDF6bQQYCAPxGwlg52UFxOcJag+RdIaBFjiykxUqxBCgH5lKL4NNxYTsRGHQkTghnvZzlTl1S/AEFK0Umg6UDVUW5B8jehFtN2r7ybWSpVLY1urQIKVt5A+aaWLEG5nUBJBUzlZMA3t2iSMaxW7Ed9iNK0QpW1QYWv1hCUYWycCJML6kNtBLs1cQLHny3t3v/OWt1377P9YueWDL5gefvfLcq35q+XR4+HxfYFv7t0G4RJ++jo4sWMYIOiz8e4oTL3nk1NvDf2jNIE2vr0aVzAy/tNoVy7yIQGkdH0AVzZi2xAdFo/Ojmlg/q2laHTs/6j8r5UKQvoviq7PRpbGqvxXRGzog6MpSCCOUiycBD9RbpjBxtiGXdeaiWCweCoQdcS2cpXfYw21jzVu+aNa+b3mdVLEfDk+BgiyEP6eHKAQFEPCZKp3MHAULiKMgdscBO/Byb8ZMEEuOFMjJx1WKLX2TQYqbJ4UU52+dDFJ8a1JI8cSkkOKPk0KKjZdOBikunRRS3LVHKVZK4nuR8LakaZVoKnbIycIA5GQByEmHlwSEUl87m36DWotpIVxV0eGrSvYP6D9NIVUZJr2YJZF8fjBH9qvBoI7s48SPvQD6CdkLXUSCGXJqpHix19e92KF+pV282G80eLE/NxJw1vmjREjpP0X5usHj0+7FhYlp99vTJqbdF6YObHccQJ/68bIgPse13W2liWn3l+HEtPv7aRPT7hO6ebvD8CJeMJyUUzLGjm2SbEplvkdxvxeO9n5/0eKXbR6/dh8O8+2uGJd2F0/M7fZOa97uXge7vG61uEm3+uN4dyudv98vkeJjAhYyWPq9h+m/f7nYmdmVfhJcVj7ZUaPV7KBj7Kq1vNmFd6TQvh1GHBcfyHIaPgrJo5OAdwR/G++1ba5kfGPJ0QqQc+tz44FY15d15OHqK8al3YPzza7Omt0lhrrDvW1ndxk2pEqfE3JObVVAu0GZ7XL4y7BkajEhnJ21zo5SkEhs07dY+1z/qYqr6fPICwDY2zg97gtm+fc9fu1uKU9Mu33Tmre7t8FNf1RZ0GRUQXBzHO+3Z/pePeevjbbdeyKp1T6u7a4pSLujeb9bhvV+FWXCDP5+/+y933HIbNE/LvtpLePX7u3FiWn3l2pi2v3RjObt7m2o3B83jm7GqDLO/eqqgc95PNKl9HfbJVdqXNs9q5xv9wtK+bSgEdLss2hxVy3MMnUqFB1EEHCliYg0ZDH/aBOBdSG99Jr+AHHa6HgprbnKME2MfiCuhEi409fOKIMHdMSKfe9o77krXwr/c+PS7GlzJqbdh2dKu6P5hPuG+wk3I0V6A5/w+L3e9+Vv97PgzWDKF4SzI0d3ZqNMnQl1bUZX2BxQY4sphEYhXo2OWgvISQmLgDdVu1G2SOKun2ROz9XddHHHRabaytSqn2mHLDKSQdoPCLfgahcQXgUb9z9cuFNB28NgA4JgPIVsOxASVrlICT8//cQUulCGZvlcnoLMlXzKKmG8N18Jwy3NlZoYVbSOJnRPAe+AWSoraIfBQzuW7sZ/i/49CD06XGZ9HlsilJicSYkuFVtlYXqqOiP24kriO1rgNB9mAWfgZ+ARkcA3LdmVAiy52KEBXlU+6Q+4fd+rjv+gWuxi9zsU4qO8ciGtOHtk1W3ude5cZIt1LOCN61TD1i7euqZxa5W3rvQ30gio108nomUa1MSRnWNPCUGtxewl2KgJEEBvIhmUvURlzCqpcUwpRP22k4gewFsyCHMKPvTQ/+CQu1yLkPOP0Cqde7erlzPPRV2ltMr8mtI/akWv64xJDFcllhnpYmQ0o6PgYvp7U2UO4b7fIzh4Wn67HEjCLVFTxgb4ppgYKkN+aYh4v6aQz4gdMM1d0RPsACKDLob4Nj3EHoUN6Jb03cF+BSRjCAg8APBAvHt1yWpRX52ZJOql2i2DQOApLbkOgf8Dggcctxht+9KoCEJUmnto/556+6/77ee/xGixw3HpRyIGcHF5j1Y1OMzpO3Vm9cpxYAV1QK/YAb1yYCfCsM3g1n3SNcbl2O27Lu4PdD8xi9Paq7R2KUGtsFdfyWErgP14FRwOC4QQmicWZNWXXFY9YwpD47i7kfetX65mjA4rJGrG+Xt4RP+D8Cf8FJcCRkh5wfiy9MtT6ZESOkI2beFkPxLC4kX1xUV99QwITDsfKhBJb9nE5LSIOUpmkvKaAbkfupvkajUREwxHJmJkJGqgKxRAJwZFEzrQgn5yCh4Gb9bfbQMiBKTQ+jcdc0wgF9DeYwgk8+PsXFm+jH7rU1kus0oVooAMCutd+g6G8N8u2lpL7kZNFPwXrJXKO7uD/9ga0EkmINuPRmX3nSb6oel+OZw0cEiXg4M6ZXYYSiUGQWnFjtOjljCK1MFWQu2Ssx1bFAA8BP1KtUm20QxjUWOUptyAU8xAJOC4tvv1abOEi21lXtfgqZBZvejqggS005FMQ1xDDDMhOr6+M6TfKlEe0nCT4ciWKMAtl3DdIhoYpVjURSoiuuxwlVecrCKMi1EtAeeiPbMADkEM3zWkoSb02RcbX4Vbem138I8gqoAaUis1e1//ieUs0SQUmCJjkBiVRBiklQOJvAKeg2Im8uImclxeYB8qoXQQLbMiFjkKL+xswarP4pWbiI7PNVxiOqRv29mLQWiJK03OEyEm+IrM+j7lMO1zdNHgIcRSaGgy6eCpVMCm2VxzYUTsDuTxXWFplZe3umuc8H67BxPYyuXd9A3VAp543KZaQBtBnHihcrBhalEUkQp9CvxDczpu0i/UFdFkHnOBkZi7X0xHauDdgFpj3vU3YmZpj+inSphH+7w7Ff20dAauDle6mkenQzuodQvD7Sh/HsTsXForadRwOTxve8k5d97x+PZXW/+JujY83fYjSo+iQhq71fK0hXReZQ+ccrKJty/Zrdausl+m4JWh2OaJn6F7fVllaC4BPoJd5x3wuTv84uOL9MbptfiDSjfWqSzZVcWJwtPxHFYczGg1xO8XOGKr+fZDm8+d70ihvgIAs4plroSx0CQO5fW5HOeWg8xVaUkY4ZN0Hs821AmRcZegwAW649lFOeto76zDqLn0/qAbZ9MJyLgDwdaYtHvO6NrFcC+apYAyIgZlJBkoo6C3t5kEJh43/gd8dXPpT7sdTei3iqHHU32KUD18YEaSoSPWNKlh4lUNWSjVS6RkyPFeyZCVzSuGvNpYLmRjvVzI+nrpkhP4iY99dJdtSDuv7jcgtNvYJOqusGmlHA0yGQNhGkI3ThO2srjy4HyxrQwkSy++HQzOBgzObPlgsNVXVXAAEzp3ya3uC1+53GrFd5SP8On2jqrJdyp5C/2fMZD5OjM01gdnStpBLfJtSZcQUovpxxzq7wLZDBOD8RSSHOTz8cQgb5krtuMK+Xjdiw2cXlViPFEFYGh0aLJcd5Xxiy1QYJ+awjtOnzlHmL6hVlPjWAKcGsf8qI304QDN5mxC4pyFdvlYVUxjTLRkkaUvPtSP2hBMzinf7rLOEN8u/dHLOuM0ZG0kFDSX3HiSZSTEjqyVSwAyDT2SRijHy5IjI7nCCg0/H1Y1VoU7l77GaYDA01vhLayoxvrPs8qcrqJcYgYNHNKfGEFW5EIWRZ45izydFhlQXmSUeZFR5kXgyuh7oiV8SFiiD2kelir4pEB5gwhyzGx78nilYCeXW2jQc2Kn57CW0wawtaflxHktJ65rOXGm5cQ5LeczfpEYjjCHeM7CjctqZ41jzkIkxhVgmLSoxEHoEB44NhtAwtz+t1zvQggBDy2fmP9qWJ39/QzxrIBXie+xgoQmlYboRDwsx6SFV0jBDg4VRmrsG0iO4r6XDXuc9/WdM3LT/Sn9wb6a75uJcmVh0ojy49KkEeUnk0eUn00eUX45/n3lszl+IVEXY09djEVdjJ26GDt1UT9ZkHOOpiVPWYxJWcS5OJyZT3eNSau7JqTVL5cnotWXk4lodV1pIlo9bUJaPX1CWj1jQlpdPyGt9o6qD5+CYXKYrmsJgeV96LLjUx1N3dc76u7r3ze4r1fk3KgmhNJGaZO9G5bUwnQ3qcR66xwbC2CRWoPMh7xeOfszdvlkT8+iRprvLYvz1DW7JvSj3kM3q+nCr+LCiHBjkz53BpptuhcB7xDNNnPWXzV1nzjr+TE3b/YrU/Zls8tQlyZn5PXO4hhj5CKAEIAMuJRjfTDxYO7B1acwdyeHQxOHRUf/P7yDdHlUsJRs88j3OKIb0ans8Yxd8A2hOP3DamcBrhFaKooTMrMgo0GckGSr0P/F6TjSNn8wRm0uH0hjWuGAb4ktSXY53Hy5tVIK+vkWa04e36nI6Et7bPg7wi/5i1R6FwE2OqXyBX//+sFZbHk4Hs+I8zglLUmYubUUdQbekxrNRgId6BcjzsTmeLfBEVUYcpGtQuMOp7oqERz4qA2EXfrBWHKRPqPCjBlSQsxs4ij0RuognRH7ORWcKrTFRMyNwB9tGmDF2+9c+Gx6+fHl/52rusn+NH3qLHhksUHKbRopt0n+Ejhy5+l++0tLmkxXMNaX2Afizm/3y2we60DPcGqjlF54RAf4IfB1cNDm79ic67aHZDU/mDQiguNPefXvQxCy10gs24ZHA3Es7Hr68qLWbPEyMvfTKUQYgC/dUU/QEjwQJd4D/oePMLVAGqf83FN1SIddbUvJBAzooXx9jj2/wxr+cX4yUUxzsf7B/kBfNlti/myswvrNVbiEsx9fBtqqKZ/PV5mEVwL56sPY5uMPWnlOaDakQIwC2wP9gFIXTzCE65QiJy5MUeAl3Y38db8QDESF238gkbCz3nloRYiJJ8/APiz0QRSQCp1ri26YnWog2yi7Alsc4ZIRQG6ySYOV0TZ474whGnQeHJ2rv5J49V8KA2tp8jCOBY7pGYScGDAiXMQoq0mdZq3vShlFk4vGv8kF49/k7P9fNPn+vW3yOER/pdoG+GPIF7cEygnQaSVW47ahkjhtIi6KaRGUir8JY1RW/htyhK4D8cwSdXSrIsAbNXZKFUuYEGkKjhjtgg8SuKUwQ7yYkEO/VFft70mfokntkFZo9B8SNp8s3KasDAA/lbOSvz08DwPwggVoq8cpla9GrYyCx7EWdusNc/RfpqFVTIXYLwXc9IVVE/ouRoxlzYtPS+GSV4ebh0w4j6AxC1k/W09Btjs5B5kP4yTkdU3oAl4NfBH6RyBCf04ELwu6lPaLCP0iwo/2mAf9z5BgtLE2MYnyQTfPVmoSb6Pu1WR+iRjHAIPvRYAYMF2rbJyPG8f5+1ocjEEh8qxv42g3K/s+oG5rBqgL8fWgsSWBfpSa7Q+70/ZM6sVL34f/friIv4sNiYvy9YfAdPDKTloxbmUXrXSZgKJmGeXNvWkZpTY440uccK/eu5qdcDc9//Bm+/+XFpEzTlmxGkMoHtZFXzWD3jUqPWdFoyLCyV3Uhu7sQWp+OockouV2ZDEZpbdV9Hl0vKYIXP7ZOFzJibnoGFA+v53mV0qAZQPYiP7VNI8FzXgsaNodRG3dWx6MT4tjY4C0fWZo5qzIZ84KV3jMWfb4HUurByz96FudLYsR1A1ozIFCNjhpVtPRpXIcjS43z9GnTc+PLlJE8XVKrIIw0EiGHF2WY6TOvci7j6K3CBCO3jAdS9BqbivxpebKpdod85gjPyilJf1Iq4mAWPRCYQf5b5ABen5tZK4NS5+l2tFDy/SJ9rHVW7GL+p9ItYX+CasWsTqi/yJ9kjww1goOGJ3L/HaOAB6Z2Agf5wsv2VDTwUHCSy0HBwVemnJwQPklD6H78m+7+60giFwkgC6WCnZJYynpZtOlf2e/M9k2InzNquLeV+6Lvcp9Q9bq+3xD+c1QX+GgAWIiKjYRm5V20jRLG4YBL6d7DZiwS0o5lbxSTre2A7ns3uu5VIhcEAxckTyss2rVot6GqnO9Juo1If9bumm/h2wx8jdtWfLP/f19M4+775+oLPmRqCR+2aKePjoG5c2xtPRHC9bf89KbV9zdt/RbN9x899df6fyQPXr7P2xZ85GTz7WFzu3xgVF9vT095ZVUy8BHNnPRIbI66KfIX3WJoWIt9IMvmqarnxEQqMWUeFHB+MdiwcCbgBU2lQo+NppLN36hPmEKYGEh3CNM4RgxeJLtRGRsLnCjUxXxDFD4h/orVd6vD8qNXvzZ5Evv9gfi5pE+4H2ZlxEYEs8iortPXKl61lsKtES2YIEnZLjg5nJstMqx0XbDo4J+rZi99JPEFirZtkqZjX7jLFPiQmolagmP0cS0ucVgm3MsBVJWQpNMPE6ZiFYTaJ6or0J/tN40015fs/qVsB/CmZkYfblEjBTSjaB4mAQ+M/2Nae7domh+VviUiieTXH8VBncySWSJQVeAnRXYzDw2x4oJp9k7+7lCcQIy5BSOG2dgwitSAZZo2XKU9nfDpV3i4TJcTEONRl23OhFmKNFr5+7gAH3M6kbE2jjj1mCkxuiHIb8UxRa642RjhsCSVMCKmYiM/BS4ZOYMVB6xTDHFGFfEiC1FkR0GwET6cvjGQCNDf/A1za9FKYamD3dApaHbmqf/niduLmBarDvJUq5+zW6jBcssGJD9Fwd24FpwM9a3zu1w6hXeW+YPxa4qugtVs3UeFdTCzuHjjh9sWvvb+qx2pjer7RhqVovTeMhZrdvHHrCzyChLtliLbX1hNMzOEFhdSHipqcwuYGhMgFp+7KiWM7mwM94sPNpDNPWIHlVTOHOETZ1WHFVTOHOwpjYppdhzBE2gFptIJo+eDJu8Q1TWnvrOrUY5pT7u7euBWoDRgVH8YeNVgj1epYIkI1yF1L48igUudn/yjhsgLHE2dcdNpm4PujJw6l7tquORNVYi91+w8//8K5VagXduWNJqF4gV1i6agLY9a6MiiiqjBeSuxKYnNiyxCRu09BM6ir53Wtm1YYltmnLG3k/LaeAuSZoU/VqSBf2HjmDfjz9Rw/jzv1ToNcejs751dtYKj6xErIvam8trykTdJrEElTSuo+KmUFRGjZAZNxYIL+VnG6u+KZwi/tB2/QhyP7GiaSWrMHigVB1cyAg6qwYdZkLBzC/ALGyaFMD/lApzWjwIXPWviQkgscikvAqPmaAW6zuo9v7HaAaKh1bfT8hlizIEad3MphUvduYqXsiBK70Dj0W/fZEOxQmhPqMFSaLj2eTPS+Pe5BP1JpfJ1zB0qdphEq5tzZem5ZjrPmmrbxzb6t3Hbblm0GZPs7YwWI8y6aynaZj8jnqY/I8Ik49Fc1ubNndnvbk/jVlzzXPY7qo39+cxa663aXN315t7zW8OWgY7aWsuAhTBd4GB0fYBKBrkWYwHj4f3CTU4zTE1hHpjWNv5SHj5xKZzAcXT9GPIEZflMZkJwKvPgme1ope5wJhj7qnFlMsPmxq0/1+djuMAdTCRKL+4RwJ+I+YPXDEjS2IrQuzMlgyAXP40WuX6qXCwilIWwDVUizAf1fCEXYQvjfH0eAvC4KzYhx0ypSfkaZQtsWiIA/jdb5zmZ3XhOWdvL254ew9nby8mjcVELGI8EL7QtKn1U8atqQ1j3RQGSbwaB/Mu2eM7FTQurryYBmzNsg3jSpRCXbIypI7iOnFQYdi3ULTtNRLqEYkLSGe2LHc9YoigugW6W7LhXe1dVuPxGeadbs7bFtP9pCul1iN0EbGb8ZmtzHFNm/CDqkI/AHFOpX619Mdbj/93U378B+FQ1+QdtRN5OoXqOUbpXx7uJ380rs5hAL1jmuHWMEDoa9uxok+fJVTTK3xiempGX90GPmpxL8TkeWbbj1Kw6BOwN37zo7A0L310MXbTgfvTRwG9YR7c4IM6wpiInuNdqwSsIFEF+FgifILI+aSyut07tnYmztm7P5sV8w3KGRj6ngmnQSo2p6ZtS0yAVf3MbEEq5DTLUjeH/c+ehTdE44VaTi+S2n6vKqUqKxxGrR1K22wv1j+cysU8ZHuoT2vrFIPM2IEL6evWHVyLMPRGSw5cvy3dbSvPhmSKZ7bTv++7uxbXd6Vpd7pGm7DDZYsvWbR+YVDBCPnw51yN/HiJOn0J57/ubpMESr3uoIi8O2He7IIdQo+BAgnQ/wk7n66RoS3CAMaH5sE7ycFB1UWTpF5oe2YbfAp+Ah9Oww6eu6v86jURqFXRg3gXChY8oO3v/qQxPlkk/YW8dwF0TRyJnXpNBb12LFrZNS6tPDUurTw9rFb+52hoj6E9esppZWiW40+PLqx4fnXQFL7eZjHET48+ejn8ZiTc0O+DN4OhUZSoPHKXw0nSum25nYaGJrtoR79CZxhhTZnYj4zJ/BGkeo9VZEbaSvUzg7dS3WMrnxxJlC/fin0rH5A2mof2lolbUpKUORk/KjFyLc5IWjig+zPFAXQk/gFFhAE7hgbqsutyiUNAt/G74cl+Pu6mxs+IlZQsLSqheyHWm3oomwCePPVDSeQ6RiDlcWVjKodm3rtD28r8oeKaFivoLpvx+1AwnKchLslOuc4xXSpCuSSENI8FrU9I32iO0oeeZCh0PviCctjOCmM7S/yt7EBkZjgwTiAVC5S1TmE/gXMKRFZeTz37McGDRGyZ7qyAp0b18YMy95UiY28rByHXvMC55glyzU2RZXET2E8K/ILGeuxpmi+8p1tqb7yl6uhuaXOJb2lk/ZvOfG70/Xucxp7xGBWWU62eL7D+XWCbtEgaP8GN6QUJKDB06r0pWExFDa7VAoUEO6eYAjEXtFDvoWghNNcWDtxNcYrqXPrmbOiTDYGETVJmxdKo98MbKrXQ2dgwag7BdkURQo6foO8wCpQ+Q/wqh+Gh+LHjKIlRe6zcLYF3L5n5Jc2dsMpwDc5TTkup0Y+2chavI9sKiKTEWV4POpSGdp80CGky5i2MRD5sQsI9OJk99CX2owJajZtzcRyV0mWUVV0l21QZWoatgat7fnq0k6+jE6SKyDSgzwjEhdz++lSCVIfZbg2PpG+MPDcbm/UrVIfSWTF0uROHHvF+MbIRLxx0xLPNxFlX4NeB/oDkWcZfsA0YLwPFBSLY8XHc59FHEzplCeXRMp9KqG/SqI5HsXYTuUE8fzeCxh/F3RSEdyS2y7F3N4QZDwfhQXO4Z0Jvhy7vGEG9x2OXppuewhTKCkcKWNtFqSUBF6EbTpTQb9qQycccywnsWrInd0fLrSVlp83FNOGuPhSDWuhwb3SU9bekx3fTC6HlkBKblx3SARs+bUS/hYDA+9BNNug4ILraJB02LEJ3VPDUYEqmKJkCcwKckvmNCoiIWwl4Ew+lifdMC1lXCAcAxp1hqcSwzIjj6oYlvicYkNaw1I+1YRSXrWmgT7ebJIFBlY+xPS5VeCy4FtA49kLuMdEPB/YTVyDxMIbJ2Ai8faSdDlgf22cQd+BV5WhqnKYVZpUHaeSmuqMJvQvnzDHwMpqQPGmKAoWFrKAkWRc0l0LeASBNByzSHvlSYG9IMjKK9JqAdbhvNl1JP9RBb4A3EClDkawgWn17BjLo8eZoYxroWyITYCPCZT1f7w/0SlN0FtH/aGS3IUIpJPxsB1J2O5nOzm8gSREVPymCuhpgFvrxAoYEyX8QbWSUFldmasE1T+COAP6iJgaXsFKJPgJFBLC7WmHboVmQv0B4YF8fSRr1kYOgiCRNFJFPDTpIh4MN0vqV6Riiw6GG6JcGDNHHhirrZJKjUoc4qR2XWGqvi0yiv93KL6SUvRB4g4jdTNcS+qnWCpSCav2+Vnzi9zK0ftv07Hb+pwNQZI+rxMAS4oClL8mozMltIkoQUf7w5XJUapG4dXlMdOulsigWwfh8msyb4MSohc4Jrr/l54ggs40as70io22QrDi/FCtpiNzxBcbNx/G84+aQQW+sfeCNab6xCoXWR35jH1eJjJ9IxRHnKt2V3EjMFhbHp2sFnlwcI9dWTbgj0RFJMH/o7GbOoTzlxB0zSdcESSQrOJzRV6d7DKZGYaDCsomywTmi/x/eQVe3ze3o0z/toNO5ofjt0H1Bgg9C/BpfzLQSvlqE5ZzGYOL6QDAyZBAPnYJVo1EtlkQqFDsAPSbRZlXdxwPfb8qIHYrZFrioKOow8kk4gugwHTbnhEYq2HSn6taPT6NpISutXK0vagbtPsyJfBzjElqZY+htY6mLa7eGeGRwNP+81Su/+fFQDcKoQ/l0v5vi06465DESpN7DRgY6DrcTLTEbSAVWOF9fVBAtpGkLeq9a+FbJa2GVUgOZHN+fUTUqR9VIw9cCSsyiKTZkWsaAiRUHlg6hV+WXDqHVeukQfWsERkd41P3kNXya4FWjJfdFhbRsnHY3z/7qH7TxTCEAfMwOQhmHjmUSfYZimO65s9zN+iq9PMog3Z+sGjf0dGUERC105S5CbXD4r8tqAIC+k9xpoDeCsvdIK8YhTm1AHJA/34+LV1PRunsPFVoicWGPKGeVMVdOKCmWbG7acYG48TBcgAZI4bXRL+7kvyNF0+DiR3SwzVrih4FAFI8NmR4UAZ4FQZRF+yICSIdwkh1tdSRCXHKWq6Xz+CMfLDPnKIZSMkrdTURxNhd+aLHeRqMazCz6/xEdGQTr3y7uc0vzFzvoVuw2HEgbBOjyqcEU+9hNg6xn88iGE6SELj0WsEnTn5K+qs04nDiNXZ5PQTqCn+vB2E73ZUGntrhBZ1nSD8KnfyuOABOzGcxJwE2SCobZzjkN7USjbedTee5jsbq0uz5cS3kIOjbqHwLTBSu8gfa4kkeuncRmkPxzPdjOsFPjQIUqKKOn12C5UMin+JFWti1bw3Ib7YwODtppwZmh7HcEOIqpT9uN0r+gLNeXbav67Y4yKfj5OjnQpvV3WgD16YylWu3+JmKy5AifsQs46DdaTYRN+odtDKyaK9G9sOKcJrsCb5bSHrNknIHhYt9fe1ec+bNKDf4seT84M+/P4nclg4NEVTgVObag2FpicWOMv2SHDLoDosU0W5OOHEEX3iNY7DiBMgsmXSOfweO0CFEHmEYOLH2TtIKAj5SEooBzAMAbSBjxABhxvrt2ngMHcZOYbs4QmuZTDmPVsQsvoCXO1XHVDpCMEAmwgtWtLtANS8T34/mbgkTkDVMutUSfV0VyEI+GujOrrq0v7OBZQQZJMIpSutL5Ld5c/j9tT4tX8ZfJsEQHdwnol/Vgpq7uYRBATGsJe7V7YFnyBwbTsscUoOJaHtAOfANZfKp8rCh3TTzCse8RJmkTbot+S8NhkGQbbPQN1a8uLZpiX/OGPt2QBSHJ0ZdUOFcubMpw0VNH9BRO6pY0wTytRRYsjGgo8PRitPJw+xIo+3AkLlH/QOOnU5IB17cHeLt4J/P2xszb61ML6+btPLSndiis+dBI2/nvvpqQBlzZIGI/UwwDmXU0nv3B6Wi/Hb2WgAuKP35ako+/0ojOEE+CrzcG+h5FAvN4wKyS7IdlnAtnD3DR+RhpPyyuvqQNW/QfiTOTbe9cDtILNIZIOglaiJhwEAMBMkqenc45KWxi1BSfJLDe0GPCc0r9x5RqRrxBA6/9P9QEMG1c7xg2riGGjYxWozVkBYcfJ+tqgdhaI2vg9YAbWLOtSQOVQRo4pjHPDw0g8Sdlh6X+TmTo43H2zCMz7drD/prDpHUJTm0+Xsp8jtbmNQBxwAf6tnYsYezSd+wnTKFamEJLOIDv5KyqPeVH0JwkSQJHifu9/BmJ+8jTYk8NlkhPY8NKsQuC82FvpyE6yJqmJZl4ydLYNQPskhjQ8YHw3DKiieypGdlE9vTMPU5ku5pNZHDy5tKpMpKQGFVLOuBKfrhV0l6RKILMOlatQn166yAZJtKTZQaTfsCzkWF7fi6HafnSiSN6cXyVpH/wdxlBMpZecRf5aXGoFpzHIB5tC73x2NxD1LSFnxX3dQunSws5XJXrrCUscTa3owqN6QcfHz+bCrvtIn17jFBIVGUrQx/EmXo+UC5riJW5DPP3EcaHIeLmVtn5yAE26BkCtkaPxT5qvha6CHpJklmoCEqJLPhPNqZ0MFBnY5mzJhL6Ac05xx251/Ngq3NZjfgJfMqXiqituBm+FWe7hi6saEBV4xCSlF9Kp0JwzubBVIayO3BZIguMzEeotYfSvBjRXXxCKZkOXQXR+XQm5j59TRu/HqgT2E37yNcauXhOpRbo75JrtZLG+jEklpOybrfRAo+SgxPzY9rhdF3eWBq0Ksx+NEWz0mPCel5unoV/iFbi0bSydqJa+UTeP1OSnBruC7HLItabAASm/qb0dyseMXIaHcedKuGCAvB+6Ken5bwyrgkGqWa+23JaXe4YkpyTm4RvYYsLMWSerHmmuQueCZfcG+uLwwan6n9T4QCeKX3NbMcdVXOFA2Jkl1cBy+TYyf37IVlpHjP+vVLgzwNb9I1T4CcbJBIhTIKRN1mxdcSuSzAJynGHecd5kDkj6So7Axm7hpgRA5nRe+bgl2bgqOmkGMG6M7SEdPg8aIV9qVvEl5pi8BU/anvdearFeVrhpS6M3UJkzv7TH5U9m+s/56t3zSNJqYl5mXsu0OfuJ2gBuohTSB+Z6kpz8YFWMv3YFLn0vroDNFMel2a+Mj7NfK8yLs08Mj7NPDo+zewcn2a+6neB/z5IJEBIUfJhgO/sN4wwwG7lhQH+W47mPGDzpJ3+kK6EcC0rw5FlzLvDNZA0NJA0NvBW1kD5P+VRO2l0BKSFsmDCD5Bfgq1cpRdgO3FeKrJ2lbi6VM7VhQCJCgcJX6CskXKVp2oJzX/5gAaiF4hn+HWn1pUH1Jz6bw77OA+KD3uHyCBwXATkIAZMZjUjNwQ0FujHElJNnIZjAo4uyuAGMx1DoPOlUhAS2e8Z4cFqfqx4s3jKEkJg4OX/S913gMdtXeniAhhqrBmSlxIljkh/z+BsU7Zqu4s2EtTpEktOk9N78tGKv5eyfttXjtxLinvdqFmyE7l73W3RJcWJi9Kb15Z797qvYmujh/Ofe89cEOAQFMFX5C8hgAH+uQNcnHvqf8h3Hx4y0DSPPRxmSgLvqM/pM/prtaMlnCw0CvVmQFqnQnJmE5oz1+TGJ31nxNM/6pfwC33veXxsUGVzdNjCc2ryveQ+qbTqri+fUzC699Pxo3vlLN8/mZa7fGecJUi78A2NCqsXkc8ZF76TccHrD75ff2mGuCVNJxK9u8avb9kL3c7p48uFZ3SeXLirSHjwRVcujAG/Ozf6+N0i8L/sceCPhtc1nSgSdPmexxkhSc4EiRhQSNIfyleF260ahVJO1bK8QuEE0iByBQFeFOpP2gyLj+e3rMCsDtkCCLNaM+vMmnTm0OrMUtyf6U9hZqpGRtKfqGTri4Ohk5RUX2aLwf1h+hXJKZ/n4FTImUh+G0Kn2vuznp5UwJnfMGkuua9+q4d3khk6Xm5lLrYuhL1ufGzfLdmS9xfhG35/aZvfXysB+P0NOZbj64f47cU+3l7UZRH2xCQPZAGN/6Lp48qdMsb9Qmrcl8q4PzCB1PCogpu7L23h5iJPm77p7FpuQvgwwAs7/yUvPx1uaM+dhwBAVnrCB0wzeX/T6da3TZzmJQeYlC2+8sYRlnDSnomDM9yeKeT2TOIEzscf8UZ/wf6tLzj+9oJfIBPoJatEcN8h7hV0RpVDffNBYenxe49TpPcWJMEJ/fz3+QZHrkKwKpIJ7TPVutWrlH6ThsyeLZToorsVsJBEIKRJNMhnfT6od/bxRch/InpwGj3Tqh+h1D9JvjonqAfHgH7aM+wo9N/HBpr0N6D/ku2Atj8xMMiSetBzM9b9SUB+fCzI97maGpw3/xNLc2SSDfXu2TSlcQTagb4H3m8yhUMcwBnko6ZT8FeyJgGt07EOeGy3hKa5MokwyWVSrexe2pKmiNUsNW9ZQuDNHOFVFvZb+dhIj0077MVP4HoP3ga2sAK+AvHWB8aP7njrP55+SfNtn7li+vQ6rbvSpg8dg0I8fw15P1xT68OF3VGnOO6oO1x3lOOL2vdo9kX9SnxR78szgiQBpdpMLlLI4BsakEyrthbQLzss9AdzU9YZOExntgDMycyOAn1Zm4yWiaLrDPom3R5dEmBN6pREw+n2J384T8sz6pituplHx1gds5X17FIPkGmlP8kvJgs9CcZl2IKiQG/uGwxYuJ4+i8Yn2Rf8MjM7EOd3quT0Zwfc1P509sWkvKa9wso4tsd0qkXRRwuXPqhY2dKHwoUP0NREaPBdUm9DmVjFJC3xrZpGwUO6B1AlSBh1QBvh26VPZ4GEYxBIpjXeaqdfsHRcqTuVY4qf8z06+bvvMD99KlFLzpiLlXYu23X4mEqJYcDtHfDDHVMEvHOqgDdUCgB/KGcG6tdnYkvfzzk/IUKlKjepzIsUfMIO5RcMI0lbSOfycnGD/s8+eJ7pADzPgYn9+hITTSVd0feJ55lzBqylHDpEjLRkwCZChs8rqFChDB/FGT6KM3xOtBk+4uaALrhfEhnu6DfUi3HZ0CMu9Gqlsvf8uiDHRkYgHiuHWSlk9bBrxubAeRmpsg6S1XibJDxC0ASKLhxRokqhMMszlTpHJ7uwoL0bW9x3hkY6WLgxCgxF3iZz7NXt6yG5Is/p+xGvVag8gGzlA5oO+CxsgzikQ2vDIStv9b2zIiXp/dRPEUtu5KNKUCaOkb1IEYHQ1RJ9w1RAZuK+FMmlLdL8fH3GdHbcEHYFmrz+YbJL+SgsWsT9lO6DAckNsmaI4Eu48hDmAy94NkdCH9vVJvUB8R27qlI/3aZvUhxZgiNdabUVxx9AkBK664NeYqBh4qxGk2c3OR59rVcn6Y4j1yPdkdjyUr9BTC9Sb85f8keL933u0b+avuDjMMTEDPKhw9FtOu1OWDyNlsWjkRLHFk/dtXiOdIWEid5KIxKczNHTXUx7ahmFyPKkeyo0TLKWeKJDjW5IT122Q8NJbNpeg4mEnjvUXa7GAXkECTct7C/0IeUJSjJQKtAd6O8NDFYgfG6kyDbz3Rr2RjjuOOnj7EaamdAznMgNSajRrB6Us/Ttzl/6yr8va+v/x+7LO00qQ+wjZ4E2KCWBy3FYzzY6DfM1chwXfc2jyhr+AljOyRcmfWZYzUgGzb2TmJEqZCqCij4XEMmdpuG3BG+4hpllPUy8o5Ca5TbiVaLgE3ZmCXTyyKOAysT17XXjNsf1kgznCZZRzZD9Ietfvqj/cZBfjDGOqL+pIqKeY+0m/TQt71mGQaTSX851wBOoCAGrjz9AhVHDq9Y7ho1U5fPwFQLrG6Wx6FcE5k/qK/wV5isCPm8qVpFb3FWkvZivHx2HcV0/MLaYP6etmG+PHmIRaYd+/riLiKCPoj3GtOFN22KbXQGXDGCLJXJ9mPYBzCRVQk7nSazhw5PwcXenyWth4YSpri8l4+f4zz/g5sUKkUlsZrgnrZUU3nyrB0VBj6JqGo6qmORZ7sLQbTKBru8rR8KfkifhMXnCdCZLwwZ5GvxGhHB8DFYymSv3UOxIMldI9iHOs667v0Wf+AHYC+wZucpvqnjBkKkbWYC585f+boUbpXQyHWnfS2qGj0PhhZ8c8hI3t4lC0pt0FX05Qpdvo9idCGNXHFdJHH9tVoLOTdEhlLeFVg77kMOsDaDmMr8vesY/v+g4muaKVhqYD/BpgVKA4gzIDPZt/Szt6hY/MIP6kiA8JfLmdkfeiD3vdqw0eYm2a/jmAXyzNG9n2Zvg6WvnxJ7V+V56dQQSmsrNhX3NT5aTAMwjHjeXI3KBgwdDp2F8UkEQrxwmErtmJd6H2HUk3Rg94MNOevWJUG9NVBluBiw9arV3KX+0KGP3THL9fn/bDL6QLIPJ4dnD8XT9ndkRwf7rF+L9jolV7DrLr1GDVn5F9CSzdMdcs8Kd7LnJgJStkA0rfQbGq1s5Ml0zjlcT6ou8migID6pSkyPR3V7xFNAt5iMc3Y3EIhbvlbRkiCNErkiam0oV7EyU+bOEgZ9cdQd+qQz8A+nliEuf3pgJSxu7+uU5/PfR/rZZ1ve4WdZ+5q4E9q6EUSB3JXDuCk11viu0JXdlVNlOSHcFuWo89ix/4dOeZZe1r0y9y/d8VWNemeOSOX2wITH09S8CMMnyzhVBv31r4ikf+4dVYFtgchlX4NJmBlHI9ZQBCUq2fdxA2SfQACogGnyu6aTv1c/M6BbT7715fmap9w8nmGbz7Yqk2aSb7pD0w5LDBIo+betIxa95a+hhzKeQyoPJcc7FEAmotyOCTwEW8+IHtY8T8j/zY8MtYc4TI2KlDWQS2xY1lIb6+3TvKEsErDF6S4MuYnvSBLj3b9GgvEcpmwojBrS+ZIY0xbSURR5/5iMk5XFdLvE7DypLvuRR3MljBrPae4W1k282+61hJ9M23f06eDlQ9sJR4+N65K7Ev00f/sy5JfP4lnxwNF05ikL05bQuYEdf0eANEOxedMmIp99q2A8R12oqCns1MEN4U5jJ6WaMau9i1J/f1m/2tNpsNTERTemOfroLisM1sxGfkWbIW2fY5fJdKnCzrIEnVFCHYZoYHYu+1PQSUdbksz3R9MN6UFSsZDpbUDGJ2iePgRwfdtNIu7rW/NXmjdRq4+/tavORNIXsItTVYF2PklNMhQEH3xDDWptcXE+21V/bEmhO5bK1Tjw+fV63jb2tziZTiEswm0nxnGRSvDZeJsXqTASAteyEq7dpPIV+1Kq/2TSbCYWjgL7Tr4nFqb+XKNvxzoR/Jl4AxXuCwBunCnjzVAFvmSrgy6YK+NKpAt46VcCXFAce3SGO3S4A4+5r+5EPWLa0bNWlPtEUgD1UGQxkrSoT+PxpUwR8rgsMk9eWyCrcXZhUgWWGiAKwgbGyQXoTyQ591YwaQPU3ebVKsw568ISc1eM+QDEEEiUs1Q8evyU5GHuITrIdShIKn3toM6N39i9NVVS8Lwus9AVzMEfgTYPE5hKyQHqCi0KlH5ojoeZQnMhl2QLnVLO2QDnI546BvHrvc0hjlvj6zK5W8ugeceh8LL28mnrQFLaJ60n9I58hjtxW9WMvbTlBvXYr7fEz3JU23NuVdgxlt5fVAt1SC+4qklFxWhD5bXE149YFt1imxubQ4n7YVZEkFp8gOsS3MWLmCpTmIx5g6K3e2s8f1fkPUh2igDJN9B2zoC+NpRh8fVq+YpA8BPtmvRCOoxgcmVUZQaHYS05RrR9oV7u6vatd7WrukHePlRX6ZRny99vrMvnA7Exvfy+OqxejCXUZp5LfbSnody1Ac8zYVKmrAz1Nf9C2YAa2qslWT2TvovQuIAKt3Yl+TXcumuRkuSd3spAPW39HJsu70gkr/OvZgqbzhyCiKX/zMObQq3CxJwT3URLFgO4uPUXZlfhPFFQkT5D/heTUQV9YHwYDyxq0kVCoqdkg/h7TZKqW5APmC5JLomAT7pq3YgBrGVl5LrGcFftNW2R7CIQKJVJZajvif6km56WI7rxamhV3suAkt7iqwlYuhA74e4UJy0ltoGIRrtenA/An4O/Nc+g2Y5vzQMXPspKXtEOF5f69EK57zfexPj/tdtK4m6YId+MU4W7I4koVoeO8htunGerjlPit6bHrB3z24swz8cMwhhZCRn3PoJ/vuYYTldfT+aahpQeMAeloWjWHvIGmD/2syud/ZCm9PIfDY01ErgHtEoltbs84T3+rRzxiUv5A3Tf+sfeK5Y/8w1kLNrK1H9KESATSBefTv8uSwyHVhOvddQDpPWCxRDQiXbjhOG64ep1jTBBFcaC/2mWoTZrBVrpvOKMmPCZYE3DEnzh6OGH0I8j/RkxmYHPtSP43jXvjUHCGmVanDdvmOESliHtlwjP/RWRTxGQ4OM2ZLu/Gy12C5v7KNL1OfKilob4xJajnTAnq6y7q+1zlVO9MQiFoQnxOf5NUftr8NWU2BtTyhmJTzzEBpWLcAKAihcEw04VZMHVy01lTQ9vuVL84wM6vUNJifX1ZMiYh/uJdLjATdlXJLGUhlCb9C+neCdEfBAN6LejLjUOz4fT8Ilf1ZuqWpm/tZ/Xg/F6hLTAtU4lHNoh82migfekotYRvIpNUmY+q9Ov89WjBDccnXbcxeyW8rznW3MudLFglu2GZ2HEOY1DyyZiW3BGgKkyUBy5t+mLkDaNtlfTFlOw2p50sAyBhyvbRV7gKJOOfZmIrN5Ovl9WtBp1olbyzRtACXUHrb6xBpYjiXqYKt5hUYaKIEse9/i9KNFbWKv9Q2kXItVDPU/RFcx3et2fQqFtNBqiWa+FBiuW428840COcEZn8rVkH4QeLJMw3JGG+3i5hnsoI9RNOqvyUvTyrkd1DWro2nOj7sBLq68dnN/1OFROR/s9Pu5MLBk7ogPs+YC7aoQGOiCApFAYkoB5qRD4GzAS9FOuE4Mck4avhi0iev1/jF3Y4CYui7Te1RkNwIVY8P5x5GLbKUiXLFrMjYlrpwOQ7hRIWimDw453WP+umrIYDKfuOCbfPx+PmiJFNtj1SdEYHfh6qs+J90fXInF019ag/N6ghUPF1o4FHPNfmkka9ksTls9WPzucKtFpzSHbJOQ05RxMu/5pvCWn2u2XIblTxlTmmG71Rcn1HyfXbKLl+AjQ26quTRF2d16Jyh0oFEf1RQcTnW0FE/VYozSh/FrjNKHOBL2oPfKMD/IsW8M9TwIe7pFUoZeFMrvktQsLj+ixD18XJ7UnV/IdrkqNnc3lvaXi/3KdcvJ/y+Mq4kb7+JW4kb5b3hKixMIB5s1TgBwHMm6UC/weAebNU4IcAzJulAj8MYN4sFXgngHlzfOCXvLbApznAV7eAH0kBr2K/sJhl3ij6N32veBED8SIGrheRDbDHuqwB9tk8Yu1By0PhCQ+FUT96F1p3ynawUpDXX44wibac+YkkA3xeiqeidoIyabf762c6jXmoFpqNm7aTymN3CK21q4DGKqhcz1/UcIbkR77s8PVyEl8PBt/5tSPscivLQDxy9Yint1WsyA/0A7S4gyiUwuukkGC58ChBnZRkoaPmNfbdad5uZENetyXBPBWYtNuRxvyux6DVLKhk7bzHEG/orXW06L07uYbD3IO+VU19UjpNCkgotNlRQM3R0Oz4rhr8VL9NBB/AqL0za9wrfc1M7vQaUjXiwKDKdZfTFIG/tvpZm5IdmPTrtKYIU6qw5SZm21nTBpUNOamSMM92MZHyk3UJiBcXrst0KfbPOvE2Sn2BUcOqUpgWik9g5dhhLDR3puUqkQHMbILvQL9lCV8Nu2V03AVDcWG2+IgR7cdrEO8PvQR+49MVu4hPS/4a7TFYSQqvKaX1aJvrZamobCaxm3JhduSPL1a+N6uQWDnJJD8V1wvrxfTCZyuSbJZWlOU3hfJLHZXzV4CWs+Y6ZzUYnCzaC6rpojSpgidb8Lu25P27yJs5eXbk0WYz0Nf1RQEftyfRlfKJcynfZiEPFNetKdTBj0VaB0+sYJ4NiwTEmfH6DEg9HIt9FATEF924y0rk3Qv0t1u9St/t+2mPlwk20X2QDixHSxArTAWbwlHBJioLlldb5j+BRImTPVIw6JZ9Xko090XEDBno2NctB2TYOuoNIGX13Q7FOF6AJVylsdCIMubQZP8E02hWTRNR+mOoQNmQ15d2S3pmNu27bjvy3BK2784bq3bdeT8xauIFZj6RXA2Rg8N2Ff/7V3K/oDHSH+IwrOWQRs3h2ZP8yMMeOjvQppTZ0zMjoT37cA6xbwtMuYre3mf5KzcHdHOGDzP6wjkzEiUhyQ3T/fwhFJUAn8b/+lfJZi0mH0cecTzuqOVfigKykm16PPOSHgWXWsiJ8D/rG/RrQi8DaWdJoaZxZP/YjqFBFYiSE8MRqjgi45M9vBQ8++xXTbIzxIcCnqn3isPWeKjoSzcNRCpxaA36yAbUG+fg+XG6618nL4tHt/lQ49Hlz1bwXgPeECzOftbuY7Mu3/SDp0fsvkDsvkDsvjzUkFDn4yIaKo4wauigzk+hrmbUdwnqu3IS9LGSCHt8nd+UKseKmTqeam4lNx+OjpumS15+eaA3TwXoLVMBeqsLulIpm78uXUfR2gGyaYjTRKOADrFUPrwT+jd3NAuSjmZ+mKIRW+V0KKOLq6Y1WTXTmqxKrck6Wj2J9G29UZXcQNV0M7JV6RWTvbkvNvyFvJ1eKlk2NWiL9LL8pXKlpH6a6TkX01PmuTmi75upL+zj6Wc9IpfSTMURvWl65Jtsz1W5gE97GcQHsojnlI54bumI55WOeH7piBeUjnhh6YgX5SGmAxp2UrOBuQUzuorVLRTOiSAKhXPCw7Y47iWgsSovG3vzzELZ2PohnU3Fzke8pCDinsKIWwoibu4pirin9F+9trcY4kh3UcRjCyI+21UU8UsFEe8tfB/Xlf6rjyv9V59QEHFt4V99YkHEmzqLIp5UEPHYwmM8uSDiJYURTymIuKUw4qkFEbcWRjytIOKlhRFPL4h4WWHEL5f+Fm5tJ838FuJ9hBiOQvw8p45JAwBJATNx5y0tzopANj/hbH/88+wtNKUrphEYG4awaDm4Sdiwnk0yiPGaBNQlK0RZFNRUt1lWYBOnuXlBpCTEiFPRDdk0LF+VX7AiBVh5pSrr6+1KVd6b5n+fTCWa71aiHVGKm259RTI2yoJ8tXzIbdPKH2X5kE92lA75Wvmj/EbVgTwMtj/nl8E71aygA3OFmi8PcuNgLj9OXAgoXBwM2KbzRAQgm7JWI09CplMOxMX9+1Aonr/E9kCOPNre50BP1ZXbWLsae5yzFVJ4PbA/vLjht6sXFh9sP9C3elnLr3zjlPMBWzXyAVOWhPpcXyj2aIBEXBK6xCUMHoVMXDKKmy5fSl9fUOe8vLDcv6Eg4hWFEW8siHivziJOjdHywVSP9mgatbeZn/ypkFNrGiWE/EXyB9Xb07gT1zTrt/a12dbIAyGrfxpcVqE0Z88dsprkkKfiPuQucPnFEcip51rMtgtcHmJ+Gcfpgri9LeI7BVH8kV8Z0GfMwACFtb4Z2PjRcdWhToRwp9ecjtxJg3ah+8gPElF230xbkkS1a7xdp1QkylgkmUj5iuRKbVU3ddf0PQN4Olk6R+Q1FqBz5B+f5XDMfZnuLvgyXZv3MqV1JJ90pO+NpyP54+hIeSVBz9SKF9/yRfrVmRxBQElzFvGabgfRAfML1xe9c1SJRCgLhT6Mc4bn+oaWoyIYFcbAsiSn/wHnuWXnEYsKMAZyJysTcHx6tsvbEqsYocI17Ov+sesmXdWW6tvk4m2cToR3Io5CjEa/Gebye68a7c2NWt7cZ2bneHO/0+d4czFSX99ZTfmHlftCAirelc6tUKNyK86yuRX6RJNZoR+lvApVDuhJFvSxEkFPtqCPlwh6igV9wgHNZB8KAZukHAatyC3is+ZoZFlKklPTrCOGXHxe2pXI8JypNZ87mvMu3NIv9bB3mxu2S5hE8RH9tWQMxpU4rIJ/YkpfX3o8w7CT5I/1zVAoJT+K11b2tyf7FEDU3xgA40PLOPS/vglkEcnGoI+3eiPJrMw7hu/E27OzIZnGlIIsBM9SF+TWaaS4SSUMTGD0W/YX45PGR0obs4rrR0OmGIrvvXTE01c1okC/0KBRgnwJ3Rz1S3NqEgJeldZ8IY639Y5F/nNZnaCEIPXfZ5pyIb1rmjAaviOdNc6lILsDQDIVHN0Yy+5w7oDRqvVxA1zupUxPViULi5vZbvk/vEM6eXJIm5ufsmbR9IQZWHi5cG9FwzgsL+vijAaQfSCwIq2vT06WVG7D6wzECKE5kADWhqTOWXOds3TUIRjk8K5pkT01g+F4n2E+0WPePtzJn8ypIc0mWzHtBaaTDktl0+PGsxxhqJj2uGKaU4Jcino8jAzbTpueLwH3fDFc6Gp0z5eVvnIJHy3TYwimx9jLpXkM29E8vsPhIA2EbptvAVJd+JdjG2oEldFVsMr79FefOoNSq5P/LeuuwTjKtNqU5pp4eEw977ttNrOdNe+r2PG9M6f+FEXoY1WeovLiG2GbytPShQQgMxzgVUP+PVavxND2SgyF+dulrJsw5OryIVeVDznr/wvIg8eDdMVikBGLllknDiOfxGIwSiwGrlgMWCzytBRBa6lPK6C5WcZSgiRhh6Re1UmZ42yPDmMPcOr/T0KxAw3nFLMddsfd0nsg9ocGDD1BrJYNNEN9fW+2kl+6aLv1slMB2ubH1yf245+t8I+fEsjDRT+WpNEwTuos+0zGIJCY0YtWbNLDQyRHAYjmFC0KVjtWuJUYF1/quT2dmhXi7ftcpPDncFTYKDLRIHu4Z+lSwKVOHKq9Y1R3LS9NN6q/XqSh1omSTdYWzj9GbygC961KIbjgmGJdBtf5beHqwMToNhUZ3QUzCo2ucbS+pwjcHR1Ff2whuDuLwKHE/+Yi9+7swveuENy2WaWO7s2gAFzx0T0SMhwrnYRBOffCStcEHZmlxozV5yjzjZPs7Bsb0EsXxF6rfRo5Mt4zfl4rclqjUL/UGC+j9XzJaD1cYMXt4EcB9UEAGB0gPDTu6iU8Nu1DwasYvArjHSI9qBiQ81QrxD6gKI8O69rLCWA8HztO7RSO6a8SFPecWimkqMooxkIo6urH3GKS9WNrWZxYq1lmUW7ihJLLoQTQcgNJSrfVMuFRh8ecCxWHyG/OIT5eaDW0f3J8q9rhMlVSDY8e71zk0bPF+mvhmdiOruUy8UWKowZGhda4bRk31egM6//uwWGYDm/W23uSgjQpfsxjUk4xp2Syn9CT8rEIDz6voDKXDx53fF+awR46FCDnD6/YW3ZvEQl1K+RnaXC3zSgqUu4uAne6kjYCOUzcfOPP820sR8tD4f5FjVYnfvKhwLsnnNpVMczaL7oFJf0txX54WPA+3qcETgWOlaeIRTSk7co7OvktDpvwE1S4VBqVLqnzVjDvJRNY1A4jtcUaihSAEkpT6bUODQayQSVpw5a4JjTvP+pdGHIpZrP5gc2QaeIpmTz534qBZkCnHjwAfUzGz3F+tMxNTsFQ6RSSUZl88irL83rx5puull864GFZA7mX/og93GAfELUqJuNWrHl9OU1DbtlmLFkRVFK3wVRji7y2vMBjEBq/K9sEilfIylBnPkNYcjTxxNdVq1RBf516n/2Qa+B4QcsGojCKxbbflvVviYAKM150/Ud0K3ki57UYSRBMMzDy7nabUAxKpxA9GQxQzC1OGXEi1ZbmCASHupUOjGZsVTjq8Niq2tDoTo/wsbw+h9fYkNdYbgAZptfYkNdY6et4cC7SG3OQy1kA6sKOIlAXqQJQeyotqFHLK2YDxPl6KUxxC43C0YVG3yR3jm4DFULvLwTVYaFkarnPTiHno8rCXFZ9rrbnINqzKiXBmR+m/dDuKfYrfz69/a+E/VAM6hcFoG4udsN+KVCHiXLppKz/ZwOqJXZZVQ1ZtaQtUS1FVf2KqKr5k/6VvZj0h6Sr/CFf5lLkAt5SplTWj87UI3QkaiW9VwyBuv4uvYsjk8G6rESsb2SxuNAJYn3nxSOe/uEMWimx/xLt/2iG4xBxC7c8eE+42V/kDyTyC2JSSyljvbaK+yi63QQothIeEJjtarNCbEiKl5JQ31JlOkdaYvWthimJT+d5cujEK4+cmqPvznRrjiCwpWpTcmRcB6u0uhJ6Z1pkoN1nCGBScPMY7i/GgJvXYtgaC66NZCv4dl0wPSOOACTGwT2sWAbcfD9ktTLglleW7OHNrgTdpgONg3dGyXivheXiPVfy+B4oeXybJo7XVhD3JsSKxWT6f1dlaKTwSiYXDYN6ntGOoadBBz5CExogupIJE4fRFQUWNDMPlbByPWZmcQlQx3WMv3J9vxjU4zKqlaPLkw/gaDfJrpBb1uFPrxFCptaKa0e3XjjCKUz6pFlRKFGv1OSAAAsyar2Cl5XT+USpD7JKfelwxaMV+S1kJwX33nLhVpYL1/v/NNzQOHDyTqTDt1uZJDowxccv7bdukXfE5WTFeXbhDtiSo+wmeS+GjJrQQJE3u994qRPKyDrPu14+Kla0sef4qKyrkoPKfZpC9GkyaysNjvo0BW6/POyE2XX1cC7slbbeLEulCWCGlyHgMoFm4HZ4MOxeScU2+AlIu9cbBuKq3tTXTCxNUF6A3Zbi8ZsDHsI2owCgzB012DjAp0PrV1Rhza6McJK6zs29aV2HwXZW7WzZUUU3EIySYzQhe1nXklv1JHCMnKkic6reSmyileR6Nk6PxGShn3VbM1i04MStya860JtOt2vRX5y0Nd7T/bmmH9/3v4YPUlUc3MP/pq2zhe3V45Kj6oRFv+EPutdF/gBRYi6XlIn1qqnit6HhKOVr8+qjmi2iEqHSM5R5AYec/KUUvfyA8kEi6BRsnN+UJv6to63NTwyYzavm6x8PbGz665uB3tzFyvCGpkq2N9Bj37Ap34BlMyLPHPbb2MJD6cpvkE3cBwJikENzUT92YAzqF3r7MX/dMP9IPlJDkPSw0K1hB8kET46BJD7cnYI0N4n0OGO61xs1qKdyoHbuHdQz5UE9NybUUF6qSp1SVVgRMoJNclQaBMDMGTqdozLUdibMH28i/GofmQiHSUWNJDOxh+luH5m7QAI/89PdEe/Fd+MnS4/dkF74HeJiGauNG7el+mkPLfb0Cs2j//sEsjl9/t0Xdva3ek8tddOEwL3YSrw8XajTrhxFnUZ5Sy5v2iFZr7GI02KR0Nd4JpuZLqQ6oRsoI1gKR4fGpZYJlpFuSldhQrR/fFlngd/GU7BsVEEUKYI0mfanm/NSjfN/sAuK7U5zAN08evul/mmFDCgNc69HOBfW+TLsA+iKLgfoMQDxeFZluYn+yJsfq7y+m5gcPokIXpzjB5P8QFOq02ucUBn3MPNptKHY39Zol+g0UbRz+tqhfZhmFydyXqB/SkKBuURSFXuBbK7fJDV5HBlESE9q8lBWZIr1qqKDjPE6xYrjeJalK+7QT+7DifH635AiSK/Y0GAoTRBDuxp/VfJYiRII1Y+0rId/5J2kYn+5ZWhwiYHwXugbeoiXy7ABqdoK30/8LLHHTPZ0RjNEfgemPKe3ViKP/nRAfZJgJzX1/CitmgR8OD8UHpciZJpmZJ3SqmLeCY+rD8LPm0/vNh/oHbORXYgxAd2ivSRouy3aS1k0/vQ1i/YAo72UQRsRtMct2s+zaPzpgxbtB4w2kkHbIWjPW7SdWTT+9HGL9mNG2yFo1h23VtDutmj7Z8Hw4XyD9VPGWtvCOtRNkbUpn0zbQ027QgbjdrC0ZxlyCZ1SfkLqgWMTZA9NpRMq6pRNMtbX64PBcMzACTplByjfcjtBx1LGEXLqb4iTVCIYbRZrkGSx+shixQncFfsoOpGyWOFqdFmxmILMdynIfENB5hsKMt8S2K6MfBFbkU+8Yw4h1oSVn7fGUH4msdztdJe75UqJM5BWKMW5dyi8gyXBDdEHKJOVk+vpsOlgwczREDzvFnX4adXEs95pRPhOlfTT7oeAeVyR3rgGhPw8OQK5VSRW4HN8WplT/eH2i/FdRRbj5yR+m4vVYP4u/b0iWJsq5WFtFiwxn2RlNzceAp/7XNNmctFFXYjxcdkn3ghTlyzJikOyWsmqTH/4XtMwhzlIGnCQNOCqVU4YPmkAXpUIhhjCogQOpxUSKfKaDnkIWZLzTeqMzNk1p1fvocUjwPm9qF37f7kLJsoml5KFiLa2oqGY72fN4UMMGgWmgmwJ132SxkV/eEmqINpuDE5Lt11JZAZqdcJh7oFiCK3j5OF5pgCFhOoQ5vulyV9FOe3+oEcxUy8+crjpxQckL9aiY49dj2YzfuRdnlT4klpDjkg6SX0uq+Tt9KztG3sxS7ppw3EPhZHI7D1DRXwWzF5lVbxIWa16pyDt8DJWdNzNUBE1grifoXYwVABUtqBXmDyF0CYZ1VnIcy1BsDAmp4KnT5xpJMYQOwmQw+8j0d+0+1yJNvrS4D7kuLN+qqcZCsungqCn1IXhiM8aPgrXYBpJ2jhyLGqrpfH2ErbNH14QeVvWN73bmr4Y9yq+pkp3vkVTZzf/jqjb/m748hMp6XNaknTrr9uOR0GSFSZ5pDY28QJhm5Qy3/PWxxubcH1sSMzuDU06iV6kjYnpTX/XJ/vrk1lTra3IViim8yDfEgqD47ra1WO2BwqOcYCOLwvoxUo7oENzjTaK8nP0OFbxdRST+3mvUxAqYIjJudlTfrZjiV47gxgcKffMNCzB6qXP7SNEdumn887cHMW0eIDCekbdigeWDM2K3tLXVFx9yK0wlKX4F1GhoDC57WsCfZxyOy0EmfY10romGyhryzusLO9wmBRGDQagGh70mUvYw2e760IqnAvVtFDeuFAjuj3U7xSHOr5HoFbklc8eX4QnRf+6x62aXclWEneQaHIospd2GhECPQREPTNUHKy5YckBFx+xcdnDX1uQvJf6VwMbyQ7F5x4pc7QvYWjJUWEjzmcjzo98NuJsn7OfzZSO3Wby90oTs4livabaYS3Kz53Zl3NngBGDrnHMxBm8i3vRYB+z9LowXUGQU1VGl9wx4umthtAXPwerrFDxwh4VyhjaETEhWjR8uWQf4nthPVZc67HCnwqtbFSBrxw+3q+qQsLrWRFeX5qEFKwf7VDLnDQJIP8YB+jkskZ0wiSAQlfAr90LIElrd3/aiZMD+o0ArWsLtBALAzSKSLV87S1ecBUlIsePIFjI9XlBF4CZZNWrTRQg0NumTxLg8skCXJEGGPfxOpwR5xV6Km6mt6laxDrrc/3qb7qiwL7zgZgbHGUTIAkqm2hyg2PLOgrTsBrdW0C+CbcwJ2HaYPIHKY/9wftHvEE/rjApjGS8dIWBp/ygFj/Cn09HLmL8HO/tI81rqzaU5qe7E3IBZCIGfXYuzu3kNefYaqcHOcmJjqgr87gn4VyCpGiN2HX76p/2x54wzsB8YGoqdvAGTshQLDY5SiMRk06OSoKFlf/MmryIls2XZg5E6i/9xnGs2nDLUP0VfD2oqjRtmfCfrCdLOGaID8Mcvmchek4cIGDsIlRsBXSMAoW9sPxiPRgIbZAfayjnOKTYZkmuQ6EV0/KkviqUr5rggHwZkO8OSKIgGbYPFSu9JXRpPrwaeo4i1uYZD6wz8ZfkMF1EyopGSXD5Zld+un97EFbpBWRbW5ClLeonhf57K5e2qIqI0P5f/ykK1iFN+R+2kp7kx0puttzeobQzX2rav91nM3Q0a2L8vfGIG4chAPHnr+JCEt/mAyeV7DSgly4a8fSe2VAY9DWzYQMG9IGKPf0VUGN78a0bRrzMQ50U4o9LR7x3Y9mIj5eOuDsX8RAVIO1R39AgAQfqbn19YzDkCC5/QOYakpKxyy9aJds2U7Cu6hMs2mYs3hEs3h0TaxGU9GwNeHJthZyIXKkPLBQKefo2tDUXL4w0EJGeJFGSsES+ScrZ2nHxQmRt+TD3omRbQwT+Au+A4SvTjjVIAMwon0+F6NkWfC7p4UQ5D/PffWgyu513/9K27/7yvI5+13eZKSMp17Ye1kPQN/GoSyWTP64ges4ZzOV7Jc1CaNQCcllbkAXc2BeihvJQ8Jzv9tZE3jAUGKawU+gBQp8ldB44weg2bW4rUTnIIG4sclsl7k6sQGMH3XePGXQ/nBwS/9i+sTuosLh9hR4MuSMBBSOSVO9MD/fD0gWJ9BL9Idk3qD1kdaoiZGdVbDPZmSlHRPl0aMsRl2WLXyyng15Xd3giOBkqEE4IgjmLOSHyYdIXN4RhgpYVGOCAAeF6h4VZmnWEx97yYpVaI10SJ89z6fr6wR7SAeC1YeIT9n+H1v/tZf3fbV6Jk52JdNfevhLHOyB3lgFyR/spLSAdPKNtolxFP9qIOsgXcPqsqMMq6R0QHZ9z9PQOi+MS5Ph61wASR31+2qbbekjP2OTJ9SYPuZatlVqWil5BOR47dPXVWWOFrlZMJnSodwiPk504I1U7c67KZotRohj9H7m5j1URnyVu7hFOFMMdopEsTvzIb4+8885oerc2Vdx3DDGzNP34bAqMsZVA//9PkR8f+6/Df5v82eMRYcPnbje+43Y2muOjuCtoZ6AVRTk+3GsUxxdwSbUdipk7O5Q88/NUS67eqkanWDUyD32HcubO+hbOmtbc+aoaNXm+PjsDs17txXCeyB/OhHGeLAnn6ZJwnikJ59mScJ4bCyeW1U8RjHQ1UYhPSwp/Xd8xOzn2J8P4QD/WTQKFQ9SL0jVEpgnDm9xjxuxS7GH35hFP7zaHPb2ztx8CZ+8H8cTkB/GIDGKvIR6ePMSjDsTSvNiNoYy6kcuubv1XSZexi85RyYHP/pW/JH91k9XsB3U4igZ9+hM6/fRC22BtwIn8LEv3cQbCIHOHsj95/6avd8whca4o9cLs6GvDKKAAhOnX/OlkmKRLNj3iK+gjFTpFLOctue9e+vc/bNfE+og06r8padTv6atnraf8Kvn44wO0K5d9YkBv6KjV3m7CG+Ds5FxeGrMnYYwAt2p4kJMTBwMnpBH5edJYkhlcabyjYOhNYmVo3ExifID+0HO8ZjasNlEqvTHKNRcpP92dDX0AuSMiZgTnABIU9kjN8pYfpS+qCPXe8qwr0TNUFHiet5F7RribhBRACJvMXGh/dxwv8aNtHZtL0v40DsGcv08rAUaf0RX5Tp/DLXMAEngMEo0Jcp4Lsm3G3oGc64Kc0LN3IOeUAfJvZdyTi8u4Jw+6IN/RewdyURn35MIyQC4oA+Tb1RJu7KYyRrKxDJANZYCsLwPkkjJm7FVljOTKMkBuK+Mt3l7GPbm1DJCHyxAFt5RxY29yQa7Yy59zbxlv8Y1l3Nh/L2OeXFvGSK4r4+ncUAbINWWAfL+MR7ytjKeztYyfc0UZj/gbZbzFD5UB8s0yfs6lZdzY75QxT+6plnBPvlstLtmMvfFPbPQs75RIytrumhg+Sg7Czc+ZV+sH2e/r8jhH/lhW45cKWo0FvFpOCsSJ09tZCrGLgqCVP9TJG7OSDcMs0p3YxL6hNIgV9VnsrrX1rkkS+FdkHLvbWixFUf67HUrGNK2KaVo/OmOa1rOmaZt8EHjkkLUxXjLIoYi7ITNPMjGEkEFI67sC31NEJWV45+k+I2uY6edv3Kh/MbDbl1+EeRd7dsL5FAhPAAMGixSXCIWpbONIlfSL2hqlTj+Vt9o+nHSSB+pG9kWuB/7tWkDFnH4MJ7xP+Sn+gd4M2voTzztIaVO+oa/tFZo8l4NIgpl6Id25wUAIwuQ439Eo2O3rr3SaHtz69plI8SzPgi8fR3x1gkP/MY7K4CjBUSlfwDwJ4hnS0IhFIaLNV9ccaXgH0j454MGx5PaDCeOw8GDa41QL4ywo5gCMfMf795VZ4v0bSwJ/bUISOP1uqtS7qZx3c03uu4l4qETnOShPuyF3tNg4wYh8WU9oCepd4pNIogiBNA2AGRiZNQb4lsWWYj/74f8OSe7OSBATSEDZH2EcDlZMhgdjdNAWhyqFd4qKGoM1ycm2wc9wREdrC5ORBMi7YsnHzeIhGkAiQH8oRMayj/54TJTt1ZBHRc/HEVtSNgvvvM+3kIl9+6UZBOF8EWv1IXaO7RTC2/k8SV6uIRbNBzgIeRoJPjqor+qKKhw/37vrr25dH++dk/uBjLt/pyQen6Z4CPfWeQh8hMdwuozh3zppDGoSCF9vIXzCa6XC+LeBVwL/vHUi+fd4R3Z6NkHGiOvqQrsxQvNcdtglLSd9ghJXahimrPvyFqrALrbNQP+k0smJ+m/UOKUx3Vvjc14kat1Cu+F+tZf+ag9fvb9c1LAX/e4I+exlJ3VRAxfNo8LwWm1xDuegvqErSzfISumtnW66Wr7WxBgXzElps9eAUD60Geues7znJydHiqXC2k6T4y6rOSnEssLXOSFHUwqmcAnvNZBJ9RCoA7OZNB6YTPOyaB7qo49sEs38/Et3ebnX/krjM3Nx/h29c2bqjp45Y7w7yuUy9F/sG6bZ+F+GIzQ16KIsXm6+pp9S3bxxCzbkfnp2lfZhefyLkwUsly9KrvtLqlXlbNnjomDlwCIe0EByew3wnl4Ghiom73MqVY3XCS4yiVXMDcTQTMw0CnvdbRS2BJkuolAQMtKLwF94oEerUgDFQdTLfSLeYw7DeTxR8pe+vVj3FqUTeKBVSi5H7KVyOSJf/7orm83xN8kdBuSgL11reL3SJ05jvpxF6qQoOB53NH3onci94GezhjmHPkHvLQra9b/3IyP7M0gvXUNCe4cpSo8C1IisgdjbhYP0pLNz76bZpoufeV9uNLJkx4KNTLeo3CNO/RdHxYIu3/O4YJluzdzkj05YkIRSiao7G5StTltEYq55SxM4trwEdJS+JCnc+tk5UWCybwJbkRu42TecftVGWt2Rfre2zhnv3TpICn30xgHmd/+7pBUTqY+0giSljgORP0y2q2LmOz/+veHDULRdO9A8q7h6TNNoFdglfiOiftyPdLj4dyP/003/qGOSH0H6zhc/H7/9C9BGHP2KbmY39PCNffjVKjGSLzcF+WDb8vHpT6T31QoshHfQRIiv2loZju/Xn22qZJeTRBXVEqs/USftimHtUDr02l0x83Ylx0+h4+jzEmeLpbhuP549HE/X36HQPf3nuYuAGrSujEjinYxgG7n5LH2ChmMjGD4taRF96QyA4Ck4mVTQCB4bkGApccH2jQ6W3j1dsqc8EFQk3EhzKCPZbvwcG7xi/4Uwp6PqS++Zg1RjCm7rryX2iV7bXzsCMxypCfHTN454+gdzoGcSdLyLDvyQDpB0+YiJYT+fdIRLhYC7aefMy0a8+Lf0L/pJEmQ7bG3r47nYIImEGra4sWZY39XN5tJp/faerBiVcCt5thOVaUtVyOLRtkfwA669pCoxFAmzUAe/GuEQKN19Kn4mTYc0YEx2LJnQ14kW0qVSxxF2g1CzLn1PH9i4kLdYe3teZu79PenSN/5qhMuZYTyUeHo6oWGRAk+T4VKdy9I5ipA2GuzP6cssRp7q4GQGmV+6Nb+ep/klltpXmOIpbM2vnbPdfIpM07pTG3EY9yY55k1P6ltlYcQ7xnS4eF3Le0vSyy0/apxq9B7qPOdjpuGo/oEv+WZm3cfAmGGvk8ZL5qkpkBAOvJCPS22EMsL3r/16bX8vVzOOfGMdHkLTIKMQRz7sl+QDyF6XcCIOE+Epowqxb5xXTfxAk7C/zGmBx18GhdaSYIT0+qwxja01Z9iK1hN5ZrZUMYxszctyx8N5b3c7t9Ni2KJOv17THeAQ3I8QHUZC25mNu8p5owqn8D6wO9HH0NPNCQJucpB8NJzYpJHYo5ZZVaaB6xJC107TQWQIBTvwPNDHPP+YUyT/2ouLXbuQf7oyLWnW+jRMGmDyO89Tw0zHwq+xj0IH2nRseyx60rZX32s69obSsdfp1xs6zXphh+Phkd4gqivfeMgwM39BDAgmJ+76ml/dsxQrp5AjeIDCt0rnKvK+OJ4Cz2YI80n1Hg0tL835MwKKrjun4wfzvl43gL3Y0290OUQ/Y159XeGri3+3Kvrdxa4+MCe77BtU0dBgccW7yRV8KNCPdFohPN/VebjZLNPQeUJDt4Zp6KD+6F9W+qWz7IQv/tVkLn5wMhf/h3Nxrsdcv9yHNwwvXOTrJ4OUySrWWjbrHUOQGrwYvnXFjg+FEgDwuvbzR3X+E0ZK1jHXSuIWpPpbcyaoTeTDPNZZCsymngnC/I14lPgGk/+IVvc6r+bYR7rdJbDUwBFEExLeJHHppZuUkEvPoVX1HVrV7/cNqhaNxeK8h3tGI/Vwt4a5hrg82jWtTMr6QpM++evt9CNlJ5U3WYfTZ6F4imYsXPIp/HtyO606ssMXyUlwL9nFL0pX4DSkAod7rZsU5lrKbx855eJKqCiUPjVg2Suk4RS+FLWhKis+7eUC3JAF8McEwBNjvZObe7HvNlLJxl+xIUx/rGs3DiWQhcVTHrjTdAwMIcSUoJ+Yjo7pAKxI5AoL9/+m7SsD47iydAtaVlslW1dSW93q1ozLHVISJZEDlsIuvWxgmXf/PGZ5KfC8eW8DCjMzy2G2MxAGhdETcji747wJJ56YJmh495zv1K3qUnWrundeQF1wzr23Lpx77sG2Ftbh/XXW4QiS12PuY2ut8mRFZDXiIhBz+LBqqB/QpVf07kmnAe4iHATANXFEjmXXU3AcvLVib/PR28i3ekAy+HLQDPY/AsfEz1x/xPXxbJC4a41+P4p29K+VOLhCuGFkHXn1SYV2i9D8mfuHO+O2kCY2HoIT8w2HYPqSNeislfiqw8+F6LladF60/+r5MxbKGbnrhet2ZOYSRcrjPsfDxKwg32NgxnkGT9cV4URyr4ImDz47dMXeXeyhVTJ6vEW2o/l4Di79OCW0+33Emryrmju12ubnTvftP4UCEKGX20ZcOuXzAQgLb9Im9pl/XSrm9yq6mB3B94FRdo6qOtSrFCtOvTGb2FXDebsxzvvckPN2SdJezYnLWHhcgEgqnyKZxhYYiRM21N0Ajfy2ZuFhSDDFMAO544lqrS9gvr3b49tNon5dAup7zaN+3wfU95tDJWnoY9Lgf24edUpQ/6X5Bn8j3/rL5mt9tReoqw3q/mmxjhZNi3VkcZgjdfNsxDkKwxsdmKpWC8DEYy5BQYgWPPQwxaZVGwsJyWRorJIPNmqIoKBO6hY14QD98YPzH9GPbfVWX4rI5m0S2czTIhuK9Io4snzCs0JqGqb81wIfOj2Y+8f0PX/f7ZUuLxZV/Lobujz91xubLpm+d9TJyOHkjG90ogj1VpMO1mntuCJ7EXXb8eZvoR3X/Rba8X6lJbYxwbnRERokuFOibJ0ELRlctW1DgxcLQRQ1thUG4kKr9ANC6HYtkEfzhBvIgVAXScwaiQsaUV0u4jCWLoPxYcRxhDdJ/fQ3Kr+F/nuvyUJSpCjwlLGC5xwdNbpoJCivOEaE8pxjtOIN8FfV4r8f4a8y+GBlkOXqk16oIgroLwXt0FLORkCbjb5ijRHpkqy4dRDEacmNCZ4+N+VqZZPT1QYHTp9AjnqtIPoKkf5IuEucBUi4MGbY/np76nKVaU+Nqm/X1beTEUMHfXI7yfbztPXrKyhbfIka7berLY7f3rj6B6MtPYfqOZGNb6OgsPpRXb3EVdD0Ufn2f+UpTjcluqSLUd/hS4duhv8rxehwvf0T0S1sWLVhAoQyHXX5LOp3nN8s9UWv7zS5R70p29tW2aPSF7zEGVIXdM9ksbZ3Ks9KydWZTQXT6rtkuEDsvPq8I2RX95uef4cAISlXD7lh2l/we+q1ubEUPDMgP5xEvmBOHHlRQlAbSmmHLCt47PjfhZjWniamHQ7DNoN2EYhvh/GdHR3f2V5C73ybwjyrd4vUN8kzZYGkqL1qVTEKsXRmW2hxd2ZJTpNpmCWK0VSL+VQK5r61h5AM54+rzPljP41Aof4sXRR+pyy5eDu8+Da8uNyWi/v5gmZg/UzTrHeikbm9L8oprczRwXH01A/ygeLINKErpgvvS4TjJpImDxBvkZLfYXdQn/R5+8nqSfp22hQ+MufjpMgHSJ2sJOHPid5OoC5iHG7JH9+P0OTaazOJmV7tIize2mqv6EoiHxAX2cIIhZadRKuVoz+JZS4sBlZSWAsazZ3qI++2urDgiLLBp72ToX0S1sLQgJ8R6pAHow+7Jmzm5cUuz0gUamUWNcqGYPom2eQOmSxhJ8dqkvH7N/Geq1JbTTg1DoWUM3IThd7sTHafoZivWEbPzAsjUFFQf+x4r0lQe8sEok9DzYkloASUxMC9Xg91dWqtr8RqfQOoqw2qTBfzyQNVJ+DEQTifwmBQxBe0fi+RRA0DrHcZ4JplM0BET44hffzB8fTtoqEJc2EUghzzZCNJbgBaFegmw2M/U/fLKpGBH83QtDzC6sRimDAYssR9rM5YLuGciIJqNzRTpx3WacfrNLrEjJTzpRTKuX9N6JNZhnGYZRiHWdFs571mljrRDQOeBKzAUTeVwTuoqi0cLyYxmF45jMUeyz77ddHz9ov3spE71kYDQliSTt7eyaSqPdz/R2uNJnxAcV1S/5Jg4O/U4/MwuzbX7P6Yf06Mzbi0ANlPMAxtaRSwQL+Kh/eyIrGbCNVC6evQ4kktH0sI36J3ZHgvd4OLNRBGnCDVlg7E8x+oSrJwELACbn9XblWF/pYqEd6Nqim8DF1GoVCnpMs29cTFdIG9wDEUSF1ZqIJsHQwCZCj36wUjrjUqzoz1Piv1TvSG9Y7W8jzCho1ZM2acS6H2yzJS+/0M0ek0OdzBNrlRohcqipp+uba98x1dxD8evkjfePukcZZOYKlTe2uNmKZbMO1tO9OX/yVoAS13YMuqd1hjySHtK7rSuEWF5EFzwKaDcxMWQj9VNxJrK/TKboCaj6NaKah7JyNGQl+YCzrVTXNIV1A3QmQdzHyQ//+HuYclkfVDLS5zYxShtEJspVO1OCSHflwJcvhNMpYyAL4F2kRXEb0KLPUDxbGPz1xd8AcljTLNzqETkw6OOQnLhj1TLLC06CEUld7vLsBT9VEhMroaDZkyPyZ1C2x1gePnkBjeIT6sjfLrEwubA2KbtyjFZhM/uXgSKNiyX9sV9uZICvv478H7UZi9eYSZxjwSIcDC+WtmeII7HZ/+UAzSvw4NKYI7HGbc1GuzAvtI8llyQAiSw67V1D0zHc3rztLcTDPmIO7TkOLlja0jtjOi/iIQXIZjvSyWZepW8hCytVmZ73p7NDSQUV+nmYvDIER4HgrW1Vx6qj3FONN3yE4R9AMmipLAMvKPYEETIdVfWGqmbtqnXgdPWY1Rs49NdswZm9v6RBqdFnhfnTc3CrsPshD60YF+E7ZNiAkdFWL69zXUTjUmdi81/khZnn7I17WRWncWnR+V/nGFP/EdRLe7PK9//ebxNnYAr+HsebmlgbQDeybMQy05F8gPjKt8SJESfnky44kbS74gVsG31MnzKOnUOH7ftrW+tk8O/I+XcODHxWqbrER/NZsCGpUbjdDLrU79mTB30yo/36Jwxo4YijunELtHTyLT8ar7FzTL/myJ/ryAjky+/jlhU/vhQf5oEpYejbsj6GS0VPMS+prUIFu2EsTSI3xbfeTU/zy/hc8DZqnVjpm5S4000XCLhrknUnu757sQrViQY1qQp0Sa1JSNkLjRD/qpRpNlRG9JsGmbAW11I7TRVDZRXdzTmEmsi3jd3MaI0SHRsOBshFKgK6hX+RQ8fxxM/Arl22H2shHOEUmyQZPy3Qm9D2HnaKmP+w+b4yArlRgmoqkJMaklyn14DLKw1PgLWl4oJd09TVZpkfWjU0dOSWx3qjnoBcYclCTYqSage2c7gyrR7qvldmIQwakZqBJdGeNdR5RJzgLbpBNpBvHDGsS9RKDBWUyx48RGhWQb3DNqExwDxNByjzST5X9XE5LvbzDs3xuHgnodek6iQ01caNOhSZYSSzViKbVYTrqSanxoTlyHYo6XkG2liwe1YDVNNpgdf2sq/l610xWR9NtoOuw5AijYpVCrT6FfI4SIsik5kfWpEyB/Mz12K6jONdU1NXk+rpkD0r1T8XD0TjyCXKT8Vm97Jobcv2KFHKhvWCqirpDmH1rraRdPkM5PS3QlT/2ssxaC8ryZtekSODgwdkKYNBwTvXV5rM1M6OtZhbqLJbJmc6K9wajwrzdXk3zSuDc5f2UdzsQfpqN91Bramo4ZjzVRVEFLpKXBK49NWRIg2Aq8Rc4oP1br51I5GtQQn7hQ9Cc9SaEo01VmXfUj4oGMSBSIewrLJcJT2E9T98Kb5vVuz7fU1wVWyepf8Ff/Abf39GBc/lxY6GCVRQ89Ga2YY466r9NL75yrC1n7NKHPn0mvdwA7RQTgK7tzFu0uwdvPTllqY8XyYA+XF8kT81+0TVBSUvsYUiDvGSezaX6Pg7AI3uwai2BDdfwY1SnpH5c47raQT7F591TP0A4pclsHaf5iR0IXQ+GK6RZOiLyec7y5GxM/b49G6cCNUI14mC0u+qYudXQJp83QUVDHL2YJdcy6t3aGe+uXujGtYV6dbxXzGoOZlU7dWI7vrvsZ5XmuVgBupQvArbgAPKoyP3OVJamyqcH4zAxGU3UVpK66+8ZDM+8b+0NKDcUN+t8nYPVKV5APBtWrLKYOBoViPbdyCklseEI2i/1pDTat5WPSLFhpdyiBMVdndsIUZMi3kFSJ0/Duso+1S+uDuqXotY48UdLbXqjogbDQYfxpGY4YQ542R0QmDBFZZInjn3vQFo6a8NWB10/6zn+Bwagg7e2SOMN9RKfKeQwJ84fj1IPxLRYwhf5DUMup7TVWKIxw6uRWsWLZVZK5T4CXnkcFeLhtgHdv/fouKU/H282I3TSWBrol6Ne5kvaxLHH10chHjx8+Th9JT729SYV/bIL5QxpAmyqGT/gdPZI+czSqaY80t6sr+yNPAW7+CcXI6SorzkQ6jjmB8dnr50WMUmSsopZ3hVRiuHYuhS63m3p93AUWynDDabQwQW8tOQFzBFwIq2EEYXSke6YIj6sQHrPxAv0ZTUiOU5G2i5BG6c/iJNJwrTwr7j+MO8QW+bgnFGTtFbflA1Nk+7YwRTBCRVhqSDMmbHVh2WsW6xWrFaxPW8DKBS+1hLWqpRaubamu91uq6znBqrM7PW52J6KRRMbiG9Pu6ZFNhJ/kRCxUFWqNuArjaci1/QHMOFnY9+kcOWd6yfhDjTBJ2NcIc69IXPLPvSanr+R/CXTTKppRhwmBwcpRl8RP++hRUaJHyivjHGZHcqzIkdUSR1akOnUQUSLNd3X35GEUlo/doc/1aWX8/qpkDqL7kk21A1cVNvaz1GdlsXkKbH0NIRaCRYQWT9BfJhl7CqxbkrA1hMNRFTvN2TQXyfZkR3i5IIQZ19gRBnE3fUNYlMzzjiM6XckRPeKX1RX5MALBHim55gOYB1IjYql27iFFnGoO5/Z+wUnfEe5I7gjvlKIdoUUcZKN3QqcQG1ojsmTa07i4+Ma5pVN06HIQz4melfroVhVxFo4Yo04TyA8mRSNYniuLcEArjbgTjmQky+shWGtEIykDBm/69AF7EGmaWp/7C+MUK9T7BKK5h0HgwVWHfLYC7rSKt7cVVhEty7x0KxiMNt2vdlyDsWCKrElawlxMmHUp5N0KqBhMWBQbCtkUEbnfEJFmsO5sCeuWlrBuNVh7Nrc3ldQzZa+pqp6PKKp0PDwConOAHAJiRwDD/59c8urxbE8neTaiHuZkl6ozUasa6kvSaY6dRnO+7BCaUzOb7Nhs+pnMJjgwBjKbbMwmGB/Tp6rVFYgo2CLt0rKISilrQ3m6RJYmPUKa7mZLaCrU0uXhoVO14J1PhjLzdGVdUEHAXInYMwrJ4UpIDjfcnxASCTaD+tG3V01Z6jLaspBeCxZAevRH49iOwR6OI198dRJ5hAI+IcTv2MQJJ558+vmTUxPHn1TNjVl/KnlYOdkom2pDWHs47dt7ZhcIb3CE5jWDdKYbIu0Oe6hft5d9S31ZYrEdfj+15OJqWy5escnQxBtuaGtvZv8HxmBsj/qm0cYaWq0pQS4pNtG7Z8Chg0TkgZmtmvOL9CGmmhTJu1UNu8uSrkPiS9oMz+kN+200rmFIVy1s6EtTLWRA/KJVxPWtIn7eKuLGVhG/bBVxTauIv2kV8detIn7dKuI3rSJ+1Sri2lYRv20VcV2riN+lIaYf496BK3FgqXVg70dN0rvm6OVXrRDZta0grWsFab1B2ivBGwp3MgT2EHoHEpyy11leVCzewmmO58FLN01ZQU77vQoDgPgYhfAUtTDNVBDincBWWyPbUAmncwhL1IRbYP4qPEAQp+/C35zMHwPbdysktN0j4mOMDay6qMJ6lwWOcDEIPWXsLFNxzmgB5+wWcM5pjLMwzaD/0n7xNRPT/lxkyi+c3DEN0+JSHeqb7liWZ7M7AyfhPneZ0bWfVTLLIG7DbgJHJAzXpXK8EGN1R0LFqdeLRtqJAHGQyL1YqTH+dsNlmrDKyYvGSY7pEoplOR2hm12mv2ll8XzdCtI3BikTo/IEMTcDTfE2K8rs3CQow1ZzNlstTdF9hXjkjWNNcONKCvlcQRhYMhGiH0N1oUccouBvMrDDMUMPE0NtCGoZSjDcpx4hFmo4ZAvNacjYuOZAqugpBHahAYN+cLC36zTe82jwniRXPtfD7yN9JqBKfXmb+rautK0RXmdDvMzT+5PZLUzvLzqMlyPOFRadK+7a8saHq07ZfOvb1nFjG5Z/u/mZqy95aNnxx1Rt1kiP7XK6/lM5/ZRb9M++p99yNCyqbDgvseId1JseJX0ZXDgycOZ5qvCRqhPG1W4/6Y+rduAE+ssqJH6Mxdg+qer8caXmyZ9UvIVGrsJTXuQqh8SUXtQzzlFqdfl3YOVdpSn/46OC+f+LPRvIQcxZKhcD9HhcrwoUR+dqXi1cNtw9n+BAnvvp8BlF9kqjC2+3NOfyzbMhJczz+MjMxeDsilbbqKZUdXT9LApiudfhaP1AMJ+jEtkJ8D9PB/9rA57YdsPI1XRlyDsFqFrXFk6W4ZoKJuz0Gk62TRVDqCL0BIgrPXDnUrhUeADw1kHWPXBsVRvhs1q11ZN6m1Inl2G2sZUeb0u/6M7knnZ+KWZL9mKNc9pu6QaLr+naIqmjOruIzzUxoUgPJCGvnj/wP81hRm48uPVRjsSaErNjDcXsKFDMDqlwyoq3cNCBP+9VXRLppIjIdkLMjbGQOrHSwDkwFxTIxzl9St3mSrAfCmVoUxj29pg5diIFqC7z7Fv1t9xa8pFG+2q6u6fku2pNJCofStPFYSRx56qfzhU9XHPDvqtpUbzoNhiRSdEvztZXU1YCPFZ4DuAonPKV5gx4UrJE3dEvEiXwlurWQihUGoqLbVOi/AaWie8LOzYWI8Ew6dIyy15z+k59x5kmjLxGhj5Me21noC4psxvy8Wh2vxSb3UliMZy+Nvc0S7NpithCg+oy6WoZYlfG3VWTcp06Us2bynG3JhaMvlpglsIlGOyJuKNKTeR+YxaSuaaVpqZD2R0XU+EdSXI/KEE7pjSl9E2ID9l1zn+EHsfiejxB9xEFMk4NxOWyU4NlrDpnqRVt/qw4c0wLgIOGwDDE1VYhCC0yZALj+iK5JZ3FSEN7E0fsTaQ8BN0e2tce8hampxGRWHennTIlzl5nzzP2/1G0Ded/ilkjFAzq037teZRkv4cQsHWBbRhOuB7dQxE+j6mNaJaYzwPp89lvfT6LkYUIvw0jxYGsA4u1TBWwo/bBFRhlpJpHQsAqu7cd272Ha0lPOMDqNJZnW/QnJ3QICLskK5CojbEA5xQP2mkAva4Yhya6JdALLbOx+PY4hdqwDqW+SYiGWRyMDt0jyRkaUWTEG0J4vtGcRnY1rvlmO+LI5yL3yHEiRoJ+xeJGxQKJW/hByOh4giAaj0lWu95wnTeUVPImc1ar82aZPWunGYi5Wj4PpBxjS1Jgw3Nc00Ou0HRbotuJATLbLIP12NQvRSfzKuGAS3fqiopwEU3046kQizeFc1oLOKe3gHOG28wYv4Yxzgr+enPg17lNga9qrvQ3mgN/sznwt5oDf7s58HeaA3+3OfD3mgN/PwJP2mawn+NEmzCcm26ZstSKBMO5R5T+4hf9xq8f4elpQn5anu7bv5NFDzjkt01+cr6j7i6yMx10ZMRn4yF/QKSLtpECElsddIcbKY8JBQRXd89jNvs43mol0aU6tQLpBaHhVNr1l2SnZx1y+D6Wmpn0fDpLSE89UvJMV0hKftUfkpLdkjtK6PJiONlftFFyMMNSWdON2bnyXgroVfZYKqR+wWo3+kUF8fAd6hI2bTf1OIFiLbtjyKY5sDQy3CcFJtkYL5RBjfTex40HNp1qfq8y17Udy/bUZhb3qPM7qH2MwdaOCY9jBEG3ohkQbHqVrG6xL4Y+xXaYCBLGD/CFhbkS83y5JqF3Fncw9WEfx9fzbUpjXaIri28DfbHJs/jsy7DBL3UKsMN1XKvxoPxH0BDz49ttuuMDo7rH8bbhoBbEQBzx34P5R1a5T5ZqBvUoqm7puL6hFXFMmNWSHGC6FrjScjy4vbi3m7Bq8QYju63X5jK84+dCr2ufgguwvBuSewyWHGa5yC/m6D9XlpFjycTidQwnPcRYYxLZVXPatIb7GRx+DZEfDoYy7vYX122azYY8xhzflnNkMtJPRGVwp551wgA/GBtbpDEOSw1JnBnzrQAOfe0OMKyA0Abdc2c322Bx5+ZCa+aFOGIMk/bdCdXqQU59VgGvGp04UAetZkciDBlnGHVZB37XwvsFQYVsXjyGbVcxTrQT16GIVNOUu0Yc9Ab6wOYMGkUz/hHzasZzl1qqYjwrQ3vVm9y4XdUiE4LigzY6WuxrL07EJKSGcKpS5nc5VWk+cSK0xk7GeQhpC4xc9OOO8Bw1KDFMle7MMGvMMvrN++6yG/h84js6JjQZKoZsoUSuOWfNzye/eWbFo5NAc/6rcaAy7w6Y/K+Haz4XA6JgQV/g+IsmmJBlggmZ0FmMEdgzwkXRqL1dsxw1onPGjslY7rw+Me04Nm97eACYP10q0P57S4xsgM84NTpJXbMIxOFxgcqjHbHJOYaFIQZjusYjAucIFEau5vKUnjTbBb54Zo0z1QzY72mJb//dfw+OP/Io8pbbuc5Z6UI3flZCL+3MdFCmDx8MYBVvsXrI5FdbRoO7I+xLPsk3ti/5qMBfLvw/cfi1wsbN/RBMbuwH3FaB2ypwawRujcBt1XApRuIL6LvV78TtwlPhqhnhFqXADabA3WVnLPDfZ4Tbrj5cxDsE+5G47OIC7wz35sAzpJd3SEp5O1uEGGoAJ80SzE3TB+ZRZlyUjSXmIlHIjSYU064m15AOmEHSujGwlWaZ58ds0ayMuDXgEz0zg+9As5wmOPkxqdMH9J+3oEarDaqyQ0Pt9Rvl8My+XeS4p/jL2cvGRC6z+NbbMaw1DD33fUeXl5KIEhsIPoeA+UvUao7LRbJLh0uA6BJUK0U6gmIp5ubR7H6ySIoNTs6TpCbiBTnPHOFQzGBKhtS/wCJ+bvuZNGj49IZgkYIN4e/IzSjulkT+RnJPnQjHokNg+0jRjNFZ1PFsJdflZYXaMTHNIOq6tj0KdYqJVg9yZS4r5EuZIV9MgcTXSPvFseQB1eXFbh9U3vYWBmwXayBwD5fRX5srywRXF3tlL7DSwCz10zaA0dSZUx/sZxHYZQ3Afh6BXd4A7N4I7Iok2HD0CR8WzCe8GweD/Ns6VMBWugbsnTYGI9IZafTEslSucgEMSlnpElU7GLXuPs+07oO5idYdFLXu04IB+6oz0bpD0Tq2ic4ZsPPb65f2eVTa2galLY9Ku6BBaV9Gpa1rUNqKqLQLk6VtG+uQaLjexziApgRr6+cpstQN+XKQnOvGaN7oJNcaneT2tbom4RsuoMJz6vLuUMsU+gdCw6/uJSInxJXk/SClVFYsj9iwpBET55RO8UM1J/a41aa0D2vyUZMDYBuqliTXQp/peql6h05UAN1ic3GhH6bLcPTBYnRQ6O6yuiQfcuMZivkpDvLbyNJXfwHGnppDdyQn5g48ydZdQleaFrwLL9QEHYXIPnWFfR+tsBdU/RV2SURL3poFsLSF83y0cL5tsHA2F6L15dWfnJ+70eREpb5YHPxRGKlVbyph6jjfUX/kbYutDif/u8b8U8fsk8ew9XGm4coI7SO1O5LEfcRR7OFOc8LhukioHp6J+XhDf5Ta0IOR3Mfa1tuhdqqttcxce4JChA/IXMOhLx5cyo2CSzHFZ/ZXV6GWdyTn72idMrcLJ8dzbjQ7cBtOjwkngnq+Fur5COqEGNQLcSi6NVAnOpmWQRaYna1kUBXRuQCIT5BY/zaz/nD3UZrT74XiLICbNQtxQqFWtpo1Kxhobcm3Z4wtsAMyQ6JLej/mn34A+I5bAvtgWjO7ynxSt/ZXNedbiHzBzVEsbzR3dfa68zqj2d5Xf+2cPNuAfdgps73WOUef7A72yb/kCJp6hx1B/CI8IEJY35wcJbYsmhiX7k26Qpno5lbXd9Wq2RC90R19mwbxto8fCmmqSlAmcVoePwyHQRaLfL21OE6Hr63zx8ly7PJvR+h27T369sige2mSR+bufLzdd8CCGmfIVLipjHBPZIR7KiPckxnhns0I93RGuGcywr2eEe7VjHCrMsK9lhHuuYxwz2eEeyUj3MsZ4X6REW5lRrgXM8K9lBHuhTpwYj5m5M1PsuUnP2OzopJvJ8pLav9u7oiXh9VdN/IOhd3xtkkzKt1A8paNxvtlUIS4Z/cTd0W/tSnfjJh5JwJUAlgCYGpaLmzTEl1XtzDpmkjMzc5E8ZPHS3O2/KTHHEGN8sSEbb6KNnBj40fnC8/bNhlPWr3XSTpxFQuQLDuMbxtTeBhlIGAJhWJ34y3fr37LiVk8Juao7CYcleMeysQNhExvGLV1yR8IV4L4jpf1aDsLKz0PpBEclGJxtfzGpSLeJJW6XWrYoSH2Afgb31LPzCE2/8c1rBl9A1xAiUlTf9RgmM7rls5tAPODGcod6sXnhBSRWTT11FyvmjZpb4pbQqeD3N8Xt6+u36It0qJISaW+ULrLhiWCjImY9XZtBJlDadBjIUNH2UN5gRP85CP7oH8q3H3IB/9n1YHq7J5g4tEr2w/qeOuGf9i/4y164DsG4wb1Ebi1WADoHPcHEltHYZ9nnjidNMTpXfFsTW/tZEXaPuM2CT3FIV36Sl3kyorSoBFLZHiQiC8p4G0nGXtnnNjb0C3RwuC4w0P1j23k2Vk+laYtZnNySNVvuiK/BhnUFKiNmaA2ZIJanwnqh0xQ32eC+i4T1DeZoL7NBLUpE9TXmaAmVBaorZnK2pIJanMmqBMyteuiTFCXZ4K6JBPUZZmgLs0EdUUmqAszQV2VCeriTFBXZoI6KRPUiZmgzs8EdU4mqHMzQV2QCersTFDnZYI6MxPUWZmgzsgEdXomqFMzQZ2WCerkTFCnpEBVzbl9SM7t6lqRjKr1EGSlgFwXgmwAyHZJFkbMJKP6yOFgh+nSonxSWqR+2psN7vkC61dguJTqoE960+0SnlcfLp+y1F1s2qVuK8DZCvpdYhwg0O5C6GTOPASjAVssqShEw7YJYzFSYLI2T90dmYdtmwg6qta16z+/ro0vKkBrDdC1s0jsDqC1tUCrDdAzOSquxlZjenUvu/Snu6a6HRIsTBSLNnADh4wLShV92vK2jcWgMNEnkh7F1YTglWZqn8yJh+bJtEkKXdV9OQFZka83s64PZ9a9PZhZcTnZB21xyRjsIBZra5Df5vw7v8f7UWTubrPJk31UcMCRAYnsf2Y3evvzhm/vtflrxiwcZXKQuLnTrXR8KQPKMH+W3+7n/dl+h+/5nf4cVfT8Gn1giipQAMgyKVCi6lRn2hAZqs/6vdjxJwfDHHtJ8JQ2KqTcLurMMh8TeG2tQnR2iQV1UjGSvkcw9xTjMC8XUmAQ09CKogymwawoGhi+S4NZVo7X9V5qOadU4jCPppZzUVjOfghz2LA9+9Vvz8U15VzUbDkyEDxNMRBObCBOqMhkUJfMNiRuPyFxa0HiqnXnPpLUvlDwFlgz2ZdsmxCciIWkMbtTV3R7MwNdmQXoqixAV2cBuiYL0LVZgK7LAnRubwagFT2QLgWaqC07YyzYSlIndUO57MVi+n9gw37ENo5713O210nfkSe34cnopJpSApt8k4RdPKlO6fbmQ5aDCYWzolSLY6cPJUzOEBBQDjaGynl+zvtxvdx64BcGLGTMORiYQeffjNPtErWy4HlV0zuY1YEd7x3L84FPFQLfJny6BT4WDJOQmQnK9TWEYFnKwqOlX5cQbGvxFWxbjLu2D9qMs3xu5uH+l05P2BCxgslHSYM6kTUN22XiUTyxmsUgvgj0/kOQgyW0P04BhpFm9dSiN9PIztzWB7pJ8FUj8nAs20FipS5j2nxO58yTZHvZxwbQeaV0GV16HxswTvKYw4c7wYSDfYppqmuUW6tm84wMvt36TxTEsLgk+MfDg2MpIRaJdBcfVvF+jInkGtkJvj+0BfTDLZK6isyHktHpBqzADyxOm1G12BR6q314UNbuVdYRutMJWtT2W52qvUQwfUS6m7GnflRr7KKeaAsNXdSTbbxgQnsvB0CIPZ7zpHk87GRxkTcarsUB1b3Y46diYMUh7dXr/QRT6+/72BTFuif2h5riSr4QOg680Rt3aPNjamaYVYmWn/NoPt7l7RAPFWabUGFCIkyosBDuFSsd7rkE3Kd14FbH4RCfNQbnGLinEnCr6sC9lKh3bZ16P02U936d8lYlynuuTnlTIdz8OlNlzVzMlEF6P3X2E9YCG9vHK2ePIWkkPaSDfztc3/rj5uGwuOY0Og4E1uSDIjSEPKP6ujzYgg9729fqp0OQmyoEgmdskxYGdXu1kPLdw/I5ftwCD7TNIVmtmuiiTBy9tQBY/NGEopUZitfVpiJCFFhGVa4+EnoHTXCqYnp+XIbfGcrwS9RRXSS9L1tBl/5X7KMcWs/iLhkvOlW1XMWamk1BPt6mzme5nt3l4c5Sx6DxMaqlvrcNzfqoGx8PT9N4ciMntIAHgEN5t105WSa8UWm6IGCMIzuYeqIipUTv9bPo/cr4+x+HQeyj7UA/hqn/9X0NX9/Q+PWNjV/f1Pj1zY1f39L49a2NX9+W8tpu/N124++2G3+33fi77cbfbTf+brvxd9s1312hSyVp1wfl9ymLrb0rhMp5Ins5vBTvZzalkhxlaoLjKmKW28GQ/lEbOrjE6GgC5dcS7Qit/q/d8B1F7MGy49wgFHly01OSG4S3Wa+UCJRL2BR1q96LnH4Bn3JaJWwE5dt3nTziSFF2hGFLUXQNNWaK/YjFC8RQpFwUJAB8nKv+u+eneKeBIeskxszTAI1dMmYGqAqAxQa9g87bryw2TfyWrtFIpBG+q6I+r1SNp5B1SO3r5Wmvhch8W4/ImE4qmU7qjDoJAGj5rH1tB4/RH5pDGli6r625J9ELkxq+mLDSxk41LI4H+1E+wBMGWGfpVaR3c0z51VnicqIe0zzqj1Akpjq/59nu22TdijILUqZPZZ47l+TdZc/HRqzgDlWbcEtT2j4sA0yKkLsZ4kQZT3XxBKNHlHcUcUkc0gt1E509xliXs1OH9m0TA34axAEL1heOKCkD20hyxGWmAYM8X6Z1o/e+U/99kSuXvLXyo94kFgHz2iKzfLpEJ/7NOHdfqFo9mHdEhjz48FjvFKo5nyFKQelvtOdlV80713dr3kkHvOmmdEB8ekxNmx69vLGOa5LE8qfDtbzK+xE53f+9b21n8/aZW5BTVzi6ztz2tu/SKCWEIN9CCFIK2ezIZQAW/YQBWugLTZyy6IK7Tv0ATxl40JTYd75fyOy2RGbZIIAZ4JV93jxqLmnSAyRwCvS8bTfwQyH8cAhfFiGMsbHkDlysrgILx993dQcmgEK/dcqI+q76eC63mVfFR3O9PgvGXgpP2ZXiSeXNEyNlG+2/usKWwniq4fF11xT5aZm8hHHuqroHIBA8zAOFFo4g4MaIS5WQ9+6KpxezCWIRq9XwlYHCkRSNQiQyM+gRuGXCAY2rVzR4GWEMvBRKJa8667+aU//V3JRX/WyUoC5h9oi6nn/y109GjXbijU7/Fjw2htiRW8s8XbP6ja41aCdnE6Ibg+P1Z2Gflarf77ECK6CpZy8lP7r5B1fqta4/JPSRuDqYTQD1EObhMZL3U+puR/1yrldk3hruoXYEDeoHpoKJnKhicoZc4PNNurzlffJGXkdi9pO667whHFON+AWD5n9ry6xXpxfRLoVFUdDPI5+dk9lnh8KxeN682thmmF91oXvDb2OCBztTru/8zrHO0yNH0pMfO2gr8vs8NklI9NGClCMk7msGV2x4LTwIWi+BfUIxB6mK+s1Gpqo29rGCHOHSu+g53a2gf9S6ngUu0T7dRZr2OUx+1IM2dU1s5HrlKCPbF5vX98oWGSd3PSJSurlEWzL9eiWzTJFZFAIt3Y+lNNZnjS64kDA609kqUh6uSXlINNrrMzHhzcerTfO8/rh48wEIM/OT6ubZXje/uY8PePdPqjt65Um417nqf3vFeOwDE/gg75WSSd1k9dR/Ubbq2u2ZXhayfUa39LITeW43KjsNOPFMNS6gp+bDHTVhA98SfP1cyFWS18XjVJe7UjqPi+GDvwyGj87zqVOtr2Yi009enRAOHLeX+KvvivKE8ERIoIuLBJj0r9raMf3Zz7tRrR2lC1ebO8xnjhqRwPBI/cWAvRDBnyr/j7JrYJQk56JV3f291/Oq3uvb1re2fsFyzD+ytm3bGts21rZt21ZuTtK3kuoe7M5M5Zzc6OaGlUrTl82ucmKxIX5T/9l6gpRupjvZLUru3hU0n2zoE/mmMGJIVofp/Y0eNGo99M2u6/xQ4gg6ceR2LGqPI+Z6B0/bY9Ez27O2arXxtq12hwtV0hrniQuOqwY2U3bQpFcGe6VU0IU/ZXddj0efZOLCvpHievW/VYBsYsC8LoxqYojmtWtcJDRsM7zqxcvimopTKL4pkLmSw+XSVD5FIbJioKeGuIu4ta90JXpiWVcsjw7OeEoPFHkwNYczvzscE6iAljemT4tIh+bK1BV6rE8c5xMn+MTxGIwCWWZtoXQsFQ3t3eTYRd1W1GniOF5CSUlofl0j/KfQNNPl0MfED/0TxpPEakP9duX1UlJnNzV3zfAYV7GKHf4U725At0K+JSTJJCrg9WVUSOzg0qUDKUzJZR393Z9M/jtTZbYdyamOGGXJWA6vsMqycyItVcs5HOyEeD19X4k/oW35RrG2FnnGuitt9E0uTlP/96lweDYtRZaS6BtpitIB82kpoaTBgJICYUzzqc8UVdTB0Jq/GRwenuwwz5DPXNrPjFvH8XEekT0tKrlDZYaOsvVMWOVdVfWz81iJOxNMVKMr1hvDnXrI9KRB3NiAQZBsautyR7ZP0isWeIfizYeLz941+DsOvP92D/+OAm4N/Ewbr+7d8IEN2e3wB8KImJnePijIqZM8ag1mi7u7BE6rhAks9HU7C6MCVta0qKrX+Yx5kqkvyVJPxpzOb/owxLSaxY95eNOAizd7eIuH7/Pw4xKfnrrqNq2eNn9K3cjfkDRUut6F39aVNE7h0OQ6q13w2pixzOmC4TdMvi+gJzNI8CcUWD2BZfsC+ELsQqpnwr8h/oLRk8kwdHvsM8/+z+Qaq/qnShai/5zkwonQEAPunDeSizdRREacHm/uGqoqE2JWrIiPEsQTvsSTPnFR0SNmlxTxU1OI6yuexGtlj/i74RH/+MRTfrJP+8THg5pAYQPVYY7Y9UrbZ8rqmN5uJbWVpbNc5U3Q4aEqJT0jdOzlwbIrPR7JJ6/Lsv68OxQXLETb2ZfF3aUhsk/ThsweYw+JjBC+RJrwLB7jHfb9Om8KYYRPN7RFqadvcpvjtOKg2hxmTfRqGFVNwp1basPOFHNfrLQveQY3qqXjQsEhFXQvp08MYQTenXM+rxkRbyUXuB7YYAbbyJ7V9VcDPRUli38y425Cwjt40FV3285qQT25WtvD8zSjfpSpEc7cUfQ9+cp+bZCZUIYeujcTxVqG/05sR2ZP9rbifcPPn+AW9OJ8VFSa4F2IkHvqvVUyCKz7l7syOvDwLA4B1jSiD/q485xVB/rQQR856GOLrCXLfAm/3Hkf94oX1u1IxhIPo8uxFU6Lq35oeOMtC80ccgIXkugRG5V5hfJLZJTNd47P4nPCDSEWMrEkQWz0iYVzvSAb50JCFHZZBpnlF3Oq9m6saz/8AvD3FSiTQ2bo1RpQTqFcB/Up1McIxmVnmRcgHlz30kYZaWlt11D9ExgvujjH05TkFVhjoIxAT6J+HnL1+nTF1Fg5KRtq07swNvHk8YLBQ04891VtmrS0zfMCi5Y5aLlGqEm04w+LxjNnMyC933OoVWvSR3X8aEVzOBozdjT4oJRWAC4aeLOlAU859gopawEHzEeRAnrW+V1Be9grkswwLauGFyKhzLLiimEpqSuHcYwYF6e0jJuv6Y2TbqR0Kaf0ZA+hyXE0oN30ZHs05K8v8/dPTQ2wQrylCJ8byvqtRhTBJ9fxeKPJd1m0AB4q8ldDHSmyUng9Nw9S+gwP+0QAu8INexHehAb/UyeAttTbY9HBqj5x/5vrzn+lNQ8Dpdd0/tAF/1uV6kmkzFVlc8RuyYV45MRtAlgresN2PMMXciua2bBwowu/ArS1cG+7YJ2TK4gaWzktcV/Ub5OME1rL+RqUwq5qihY+I/aQjY0ksHma+7jK0/clC9cy/K6k2sFw/nJBnzwNHSsWnUkF9dNNnfz8v2s+85JP2szLwsUtgHfZnBa2pJRWan3ZenimdRnn4+mWZ/CQqrDUgOkkZ7X8uoZaplPCLOeTKFLcsXV75lpJ8JSQF3c4PIS8dmfZPcTJ/vb0fYGKdrKdPP0dZH57/AjeW+uq3TwtIAS8+lkVsE0vNVw5298taNNn7Q5azEgM8wIvkLG2m9pBUt9c2de8oFN57D9ijgLKbR2pZci2TZlbFT8Ftx+33M/HzHd9Tqxs3DpWaimb5JiZmZmZGXLMzMzMzDAjjWNtXvfuPvv9yYCkEY1G4/H+bmIDJz5tPXhkrYE+dzrR+pi1mwb3Go3ovsP/yCxSmjqkX2VT+tfZVOdzJo054r9D8pPfH0FjHVhau49PXZU2+coyorNPmDnK0jrvNvWHUFn2k9NID9uzN5yZTtoWDZl98Wa411KNb8lmpphp983phHr7hoR6cMbO7ytv6rHsm1Yl4t6Uocz/ypNSSekXVlpZekcnfypna+C/2GLH8tNJ3EdD/iQlnzOVfcAWIsf70t+mFV6YVvhlKv11Sv4hJV+X1n3qRJ/8c1rh3WmFz6S9vSKt8Oa0wp9S6e9T8lVphd+l0teMo9QuBP6VzwRO/T6XJZK/TGYy1prz7IlDifTd65EyfyrMzNIlfx5pg7zktrxv9tU2MkpC/RGWaPiH1WBC64EqKdtjyE7TaXrlZjwaL3zY+2Ax1mU/vyZR9ZVEVfaX2cykla0YUDLA2qYs+4mRhPrc+kTd67MDMyL59zcSRQZi38ES6ncjCfWDdQn1rQ2ZCRuhED5pV3fS8PiPC9qe7pv2ZFYk1f/GjZlJ+yfMlyaij84k1LOH+0MeSea92RB7hrIsIYYTYiwhxhNiIiGmEmI6IbKZCZuisfgPG/v8OJj4ZmbZn01a/HPCvyH8UsK/IPwrwi8j/MfJRM0YsG9FIe7wIpz93jqLf7Da4HNGzjQ4zw4SPmDLH7cZlf1+c9J8dAnMluBnCOPYrGe16mGqyM9a8f1GLX7rkMW/Jvw2wg9bYfGXCP9q2OL7j2ZGGHrAS/aZ5/eHQX70uWDEIF+RGYU68HPU/Az3f4aoYMkfqjJEFLGo0wVTcRJ/JqgTt44Lw//rv8zfHzZsvif2WOa5Dxvu9XqsN8q15ECMfO+hjwd2eI73RvhB92eoAPJVvO4pruuCz8eeH4hI8x7bWfXiecnjVsTzTV7xqiebsWzyfB7+qwe+LyLeWw60V9XBgqcDCfwk8LGnBe9NAaW0aCoO+jPci3yuROQjOyU6TVHVwof6OV6TLSjDKoqHQmsRQ5UxbMp72TlOPUWtRsWUQBeR1DyIkJ7IcdtbJscbsgHjbjVQPmbm01uG1ZqhVxVc1rDjy2Tc9mI/x3ujVjJ9DKa1WDS+4IUtsUg7KyYjNmvkTFgF8w0Z+FzGPBZhqz8bdka/RRm34PxzF09EpTU39mt6VJiW3a5fJiMzB+y+1oqq2Lni2ovqOeqYRpLj0CTHwwgkp2Kd415FmcVvynYtVbzb7dRrCN4OdB1oM/e02hiYA+KVfbNQkte8eA5kKxIZDiqaMysXqEBzY2VstMRLYF2DfYm27a8iajIW/GC/r8053q4H1brZORoI98JYeH6X9aZ5LQyE4rKlGWwrTuikQOMKdH+3s4mGQPE4mK9rZgy4GIv5QOm4W1RxtRhEvugUqrivqhDIfPmicy+q1i6snl85r3LeeRfUipHvxbHXzZcK5QsKs7ZNoxkel+1I+MdNWSFW15ZqPwCjVbCZKXVcx16gr24fMSzN8Wrdg/+gn4sKJdNsvqUVarQNi2GwIIxcNYPYC9V1MiGvI9w+9+UTD2LqhVIpcW12HGgB9WUMs/Mi0nwtbn9D6Lr0jdpiS8WwhJVi3FIaMVZCGoWxBz15YSirRgwdO2twbt5raYnnxhRqWCkZX4sjvXvQBDGssd+qivi/LH4QCS/+/+ZSlbEw0qoIw/+vidI0vzqeXtjqqhde3VmeUHnVVTDJfYVy6QLTptbSrVgoKGoGSy9uhRz7dWJiDelfy9tGGq/1Uwh6r6rNLogqNbtWT9Csv/RmeTFcP3DEgqpTp5yvSqXJYCtOwWzeF6oqIrfs6jtLNHDjKs9L1F2LMwdtSx9D39Pe1e2rGUoMlezJsOfCj712EM3DYgqjdvxozQRT49zEYaw3Z+7JSKZBXhtubh5oxeFERbwqG4KCBU8pgVV1HTRyGTGI9Kp4b2speQijcoO4FXSJm+hERD5b2S/zNG/AJsLlbGI7N/DZuZ97XNVljIOEBrFQaLHQTcQrgsMkTqtoOa/IjrhqarK3cSNbjPKuwCChnDOTpVmaxakIEdnZY8jFu0IX+O0xqMBe+0FyLYiVNmt2mPWGSqx3EMXQTtvwJRQ1jRJo1A7nDIU7CX3S+sXzGEXGUmEAU2D7cHxVnJ4v7bJzpb2uCcqCiJf5niT2C2VbKBv9TthtLbDeOn5zU2oFFKJBQFvkbZxvLZYNEz+qwBekCOOrUHRhOIaT8BMXWLE/jkAt1Tnpw65MyBwV2A5u2kFfsRdyP6jVRCyiquAN4Sl01fiWwdbxKzUojxZEPG82lHRAUW9ZgR/VifkY0R4ail0J3BjonZcKpXLa/5ypOXMx1FLcs8Y+ZMNPkA+d2Rs6i2ViqWHpz7yolIMSAJDNkKx84WmEsxc4wl1+oJqh152DFcdLM18BJ3lyP9hepPM1rxGE3bneMuKV7obCYYO7CxjJtmZnP29KFWDIPgem0xH+fq4ljL5cKu1hE+3A1/WDO3vTO3ldYNgK9NBOsKscTIYx9vnJLNsM+D4Aqxz+fgA7AN4O/AbA+6h8EqBDeApgGiADMAOwDKAEMAqwHGAFQBZgJcBLR7PsjoDLANscfhZgj8MvDJS3qRz7rk5k2S1xrEOMneHw9wV+vcM/eaD8KVR+aCrLbgp4ywRjW5l9/k3PR5ZnmftkoO3tAZ8aYWyNw8cjVtfwWJbdDuebsXMdG8+y7YCP0XwTfhvSAA8dtXyD+EsmYWyIaa0S/j7Ee1qLRlML3xwi76Tg+IoQq3rQxANzq5bS9BbTrgeh4IHmbfQwMo7hHPlRKwzBLoJIi5g8DirCOzkW1VasIEbnLWUOrBdxWTkhqpr7Qht/SG86bdkKfR4Kz7RtRcqr4UtT4Cl0aEFk1OF6w9h3AT6T9vyo7ycvvv2yQ8yu4yXBwmCZsbfVADdthUnZzcR8QpJ+ssF1ALduVfqFP4V1RjtdoHVP+HsBbHR4BbCWbDN5hqjfNQhLyandhdQW+19PgOeiSXLsaxOCW5/mtoXAlaP9bSNw+0Ub4QT/zzjd+q5+nPNOAly7GZLvBthD4NbfC3AGgSvHPT2LwJWfDXAOgSvPAeQJXHkBoEjgyksAZYJZgCMAk7TX5xIk5/gxIzBn5+yV4ewdcOzvYpq3y1/m8Nup3OWxv0hGYiNcxJ7mXdnifizaeEXJWo1XuvyDHHZ5mM3gje3B9eLNiwLDZIBUwkY2WBcKcng3BhrZUCrd0XgR63a5Um7PVnBuO1dnzfh3AR7HNQU8jGtIOE+4SNjmdCgfJHzZ0s2WBtXKacscvczRhY9P/WBZ3pGfAHqK5EVHrqi+O0Z8ukDjXmG9w876PZ/sI+GfAnCbAf4mDv8AgJsnPJ3RGzt8i87wNjc1aK9pkxZsmwss2RDG/gbQG7I8jG9Rq0YUmGai48HrQRKRMHomj1j8m/dYPEr8dw4vUpK8RSwS0tsByo+3y/x9b+Edfg6vlClFdqbdtbPas1jU3zysMnum3UIO6VJureOs973eKLIFpslpKtm+Zp2ai3QbeWWwuGx4t5JbStrsYBfXXKTbjKiMg0llNJ6yo8Esgx3HoLjct8PxtVk249jfKuBXOHa3A/g1jr2dBzz6ihsBzgC+LWD0uQ3AE4A18Y8k/gmAs4BfAHg54NcBRnt6H7X/JOAS4H9S/dF1tv4awMhvJv4j5NfyOEZwoGnmlNKZMgaq6cUi0nWhAoXZTwCvnzyleBFK7SWc46oFF6pnk6p3A72vB3iD0wf607cAfJl85EAGlTKazvvB/lRnix/ks2dDINgCK2vdbRYv9KaIbQ5Zxknkm0yD03sGdCEjmMKtL78kyW7fTCgYt1w46nsQqHx8fZaNwFg+BXgS8JcIfwsw7o8XymjevmgweugcFQhfYnHvVsTf7Qi72xfZ62PY82cz9pLuJxgOhM61p7nwYEYYfCOQuN12HfPyUHhxhPEHzE/Ysw9jRCcBVWKYri9iLZsylPNB1QsjqA6TsosGbWuWYs/aYG3ipYCXAX4TYIxl92NPZt9iPPqN27QlLZvisQxD7st2ZN53sMtKgDEXgyf5n9ws/urhT34Cn18Q/9fDiZ+x8pkj5EWU9mJNbz6oEN9L0MMvWgwjOBMmxBXMSJxFny+G5+z0h9gk30M5aWsbQQSnXImqjHxL9+8LOot0Bpy7g+SD9wjJ6Yw4PJ1hOlt0vzhnmc4o1SO5czaLA/XpDBNPPsA5+7tcuTNOXDDVQOcO846Ebsv45JyNjBUHp91q5vrv5srkIMwO3gaOYRJD3rrVSEjwORi/VlS/7FSsE/pWImz15dbZJ2waZ96SYqtHjtl4fwYGutvhVwC/1eH/SvHQTWQ/4L2000zIW8h2Qo4bR8J7o3O8k1yBozneTejJHBdxLOOEZ6NtfrDPGCvgna4rXD7HtfNGTtfoTM5IVSibgmS4ylRP1oxZ0pFtCC/i6lTLi4Vve1+hvWgelnrOVQD9TxhDn+sPlhvfkUv4CU5uJMeTG5q5z+5e8hd5X//rvU+8Uz+hj+0/Q//Aw8n9bZxHxrpfe0xWccfHBOZkJaOqw7qGXa7qcRCdVIuRzd5U6zgfZZIbaj6W7dPJN1zmVbWMzbsUpQ7sjUneaRSvQVpK/CpK5NYCx3X1AwWLVhVJtqQitZYNk2QYu7WZwfgcb6fNJnJ2K4idzC3eK2iGqZATrUZTUTIj8I1yxAUsCxSMMghDLm16ru11zaEonI2lfmBzKHO86UE35/L3P8XUMjuYJlaKOV4RVa+lROqoeKMV6qBpvqVpd2qVrjO87acJpyjCc336FPC2z2S7+vdcDQi668xusDSu27BUGE9ad7hhvFl/cvR4Qxrj6C2zW4w6gKV2MO5+9ieRsSmy6rZzICsJPfDQ+GzWtGyWa2Bjx6HxktsM/bMc+A6KMmPwRXQNTMzZG4MqDueSW2EtpdYoBlF0RYAvH82a99SmyTW4z1/oHCX32U/p/vroe+iPF/r3280orRkYpwrORfg2n3kbilDITualUOCErSXCWOx9VFjq4z+F632XfpxcOht89oC/nQX8lDE7B4yrIKAJIwUe26uoxF9YfMcjg/FUEOFonJRuGk515pIb33gpwetgLzyS9pxRTmsvrHFiBomXhPxh/nsPfTb8F0lSAV5g6AZ+2DV+hv/rMzLwjOLjtKZcHvn0IYc/SPwr4S68A+ASMKsc/sQA/50hu9d3gL2/COXAb6Q+RgnOB7iAwM3vvXSnm9+jnALlCFYM8Dsc/lKAdQN8DuBNlA8ch/1fPcDvHODPG+BvjRY5Zu33daQ/KZ8ZaL8M+HPY0k9x1K6NBNjm8E2KQ+42kmVVwGVYq+wAvwsw/DEiuxngHwO/enBtT5Mzfd+IXYfXA2Qd/g0AKx3+jQP8m5D/P3I5I1D/TrjXwzY/80joH/tFmEp4muvOAX7O4bHtqv/D9pL1uAz6GyPZBI6DAU8WBFL6hXW4uPPT27/kcaufW33/LduPfvzflk1mjc09IWPjPObk2g5QP4cADlOeqdqpdsHVedVAd2twB0M+Vp4U9jdvkvXWWXfK3XJntjvb6Rqhzd2b6wbuqQa8XIeiVLjgfNEoFc4Tnbz59btadHQeblz4YOV8ROh/MKjI0EeGMinpdwUN3yoVvGA2FuUWjwzkGo+S7Ct7suwYnZVLKOd9KdXbssXNaP7m8CLcV7nmCBxJp953DifY3jPvH+B/3ueViIOagtHmDdWQkVSwmgLHd5Ob3EJWwuBUSwQa0tTVl09Z2/KGbK72h+ZeJH8NmwTOuXQZ5bAmAS6n0ZSIvwLALb8S4LbRyQhCpUsx2MXQJQ6a+Jp95ll4E/qiCdl1TJHsN8n1S+z3nTGyp3GAFqzd3QHuBYD8GMkfAPzDAB4NsNQcI9ggL1w0RdxRGpINwKFiZLaU9E4QHgXQZ0DfAPcDeAjA3lDv3zsPAHfu/r2nWhJJ+Ji03zG5hUC0j8lOpwE3a13r5lyx2G63C+19BRnPF2dLpVJRLcwfmi4emj648wDS1SCuhgK/Z8FLeHdeRoiQhaXRaKBBA2KvoV3vh10Ihtli1F+nURr7pOPbxwDWnwmxCwAH2A1wDsA+gAsA9gO88oFZ9kaAdwJ8AKAaSvhIiPf9Apwwn/e/fkDcL2PK01QEhjI+nMum8Bl7/Li1m4+Qr0/4d1CevQtwd4B7ANwT4L98bFlqK69tv9r/Tnd3+lawY9t/eK6KgCgXNTo0JtgdXJQwKEVR4vwG0l3GvZIGotIp2EU3ggGCtIR0d3d39zB0M+Rz9TZf7r48Z4ehlzTAspSWzBCqipvNeTcCNB+gpe0P3QkHI9xe3N4W7m8BiazxZa0+W2x76M3tEfIGAbuPXPcZe4/yOecd9Nc+o3NMgdM52BE+t0wVzuxzxSMDrYt0Uu4Q+PnbWWiHJx5SV2cpzV74xLJ9vj3EB+wHaZLrrH1xXZpdPkD5KyKeV707xPcdetS3HYd3++Pc4UMtb5YDwJLtw+M78xMeUScCGEYDoXBVjGzbHwR9Ib/q2a5fmDXbtfO/jmDob86KxLeHgMThlzDaEYqy17GWq91hMN+jf6Z3IBy3U7ipbpQIfCkScmOai4S7FxeL2PpvbNWK2eDZEg3bwniJpv0xeDf09Ow5jlgY/sPv/+XIH/A37zs3EfwHw3dma/fyxoG5+kv29vQ4aKl23WwQjweXzbeah/XxqLVvGyzSTIAImYN9aiIB7CZHiD7bRBx4ucL4bXsSDDLMNI78SIJ48IdT2jzJGPmlb2qQm4xXzyLvXlFJgZw8aMqHUyBmn/Pj6ItU7KEPMedjTcNG7o9O+tA0LJRTLviJpINLu2J0vCEdKQpzVpsGGTj3etvjWvpMZA0LS2n6Z4KfKTvtt1AW3mpZaic1ZIFy4tvsC8NsPHJU5t7clgOBIIMKsYgcfM5mVP3BngtR2jQZqkku6uSURRPyc3ExMehYxe483DALHyJ08+BQZO6xNzEPQx8Onr7FkI/6iHdBTer5CFWx2VMQng9dK9v3O1fzsbKSyJAqV4BGrtHInJ8FYH2v73h6vgCJZXT5oxKFcGFffLr9eyGCLQainacL8SO3NOKZeBH+tZz7HPW1CIY9yxbS00X4Lh8TJHGrGGTFf8SCvxeDN8znpdZcMZQOvPhuK12CB4z6DcuBJVBsPqHTRC3BH9Jbh93KpTAd9XD/E1mK03rmObF0Zfg88kST9b8y6Bo05NQnl2Fm/LzAEms5enwObXtpUI4jDhpBj4rLwSBepZzIVoGzYZ9s9Owq0O2abWPVVoFr+9tSpgUrwXrXxK/KoxIy4/cdWKYr4VETv5wsV4V9rKVqhb+roDknvl9oazXsc7nid+tXI5+tPFi1tBpnTlKebnDW/O17qhPr5xq0Hu+1dyTXgJpesphyqhZS/Df+0VSrxTdHN1fhj7W45BT/WS6lFodVP93xJtfC3LBGYc/hOqReFcwokanDlSDViXi7OgSKFVxpiq2DQe3BRZ7+OiwdXbbO3VsPMu/BEw4S9fhAJ3/NyaYe8p4+YiXR9Ri6x2Yp3FePbJl7cqN7GwCuldN1kg04Z8D8eM62AZbfZ2wV4xqQcc61ljzUgH1NgnWZhxtx4E3BVKVCI3aURgcc+tCIjRVWjV/pjdhTlePyZLoRXt9V8g05mlCnI2qU8G8TMpVaDl3ybIIxh+WN5bImcAm9MVshNeO3jO1lUaFmxF7gOJxn2AxOCfvoj2HNGE/e/dGlpxlVlRHCbQdaEHu8VP+RYgvmcj1ir9i3gPR+PlYxvwXRUmm7oldbUPQq8pWCYCvmq6LChQxbcZSxB/oRraB7lL7WN9AKresXv/063gbhg30dMXfa0HD10Ht67zaosJy4H1LbhuM0Elc8trfDX4yNUiHZjpu3Q6RVPrSjpUPzKnd+OxiZg/zlN9uxlpSgUyjSgVpfJitHmw5UzRs3B6d2oHtW23bXUgdYUo4Z1gt2Il6XJoNs1okKwTxTtcROuFBiEg/Nd+J6IG3gpYtd+G7EqRdt1oVSyjaBV0ldqK+xkIhe7ALTBS2KkFA3mP5TeMJu04076Vknn2d2Q+fcK+PDm91wO8RXwX29B6KBEWE/PvRgRtPWybKsB91H0z50MvbiSpNjHz93LwQ9Q2MzZXoh5D5dafe8F28S/I5ZuPcijs/YOTSxF5Ffr7GytvaCK14gKGG1F/9a80t6nOhDA70ma/SNPpzx+bib4XEfsvy+GX1z6kMgL6FhHNeHk1TVjU/NfaBd8ojoXe0D/V2+CFu2flSKud/9T6IfxvoM3O+f9aNDwMtl1rMfGmsteyPT+yEVTFGL6utHQJDe+grzAK6FGJV94RuARtaC4/vbA4h+3n624PVfX0Q3VC1iAA+DYlnF6gdQUnXb7+XqABIaBB0OnR5E128p6V0Kg9hb0qP52HoQ7BWdJmzBgzheJqWAmkG8E2AjF64MIoPy4G4SxxDojrtM71EZAh+LHMfgqyEc7S2N4o4ewsZ7GUNy+xC2xrz2PbVlGD3ear79l4dx3NDzDOejYRiUKd1f8hnG6TFd/9slw1jdMZauuDyMMFpifoh7BM5Gxkwn/h1BmUygCJ3rCDgZf1h+zR+B9zs2mYnFEaiZarAwnCOjWVdobUybjK/2GZLRvmR0pg4rqNWSocwukDXDPAplvqP57tdHsVdQR+OW3Sh0i045/5M2Cr+BB5PCi6PYbrW4HnmRgne+Sk2OZhQUU21mNpIo2FP4DGeoFLTnCL69KjYGotft6oMPY3Cu7Zcfqx6DRNpU29Ej40h9G1l9/8k4aG+Fh1/IGof99SArqb0T2L1ym9HDaAJUQcYww4YJxBtw9+7CJM7ffX5PNWUSD2hty57cnPo/7va9ud9KWIqFuBC95W2i8A7Cm2oldMJ3G+Fk7GXV6bqV6FEkaCYrthCHRQ29enm2ELvNInNYfjMTxaPcDHRXmImCoub5841MxL11ZnVvayaixUhzmouTifBp3eJs0MFITHQEZBPejESPFulFtQojwbL3Y43+fkbCs/jqKYdOBuL6O2PH3BAG4m6bdEScMQNxx/Sq8i6CgeAPHFUJYGUgKu2qdpweoCcq5Q1+mKbQE6JC3811nOkJM56wm9V69ESdsuo+X1F6YrEt7XvwAXrCmKwV2TFLR7xb3p/AWUNHpNrGGJlH0RERF9U9EhzoiLxvF2zq9ekIRsYYhkIpOmL0y+P7L87QEQeC1OvHt9ERtE8j4nZM0hKfq334G2tpCc51bpXLibQEP41lFY8vLVEhE74Sb0tL6MhYlGRq0xKOLlHB4hK0hHCxoY3EeVoiIZv+R+YeWuJgRX9+wAoNcenn4OpYHw1h6Wsc8b2MhtBge2UZHUdD3O2SVz/8lYZYoKs363lLQzzv/SFMNaAhfpzQktRToyGSVgr0j4GG0JPP+MbGTUOoa5+kf76Hhoh3C53aXCcR5uq7ahrJJIJ6/u8UNZCIpcLJOtEcEnE3zti8KpJE1HqQmb/4kAjr47quvm9JxJ/9Yey1z0lE1K/oReF7JKJjSEy+XYJEhM6Gv4u4SCK401xpw9lIhKhbg0TjThLxqOlg3p3lTcQU89ZrNWwikcb4YEbMJm5a2NM/dNjEYk/pSc2Hmyg5m8ISfH0Tt/jzHQRObOJbOY0289oGlt6zWrC3bcBNdin3TfIG/v1+RobNawPXOr7wkkw2YBiT53dUcQNh7JRCM54N+MZIrTLu2MDLrcredWPrOHl6bbm+fB1y0if9tkT+1S0t86b26/CqHPFh1V/Hm8AL+7ol18Fefpm1g2sdV544CjBuWUd5+mO++6NroPwRLukrW0OV7aUs18g1kF6P9T50XEOS1jjzw6dr8Bx+tsdJbg36KtNDLTxrCJoaeyrJugbpT2++dc6sgsePx8CzYRXZ6+87DJJWoVQzNKP3ZRU02kizs15F4N7qa0n3VqE90PNzq9gqXhp+nbY9uQqSVYHCNrpVdNs79iUOreBS5d0qq9IV8JcEiKn/XgEH0089WZcVyL2SNrlrvIIpt23+r1RX8OZHEFvG5RWYb6Ne2X5kBZTQFQ6TDSqeSRqeHe+j4kZ0k5N1ERUez+B5KIKKnPXz9hVOVFyKMMpwMaLCyZzOWkeVitSuyd23hKjIVOPqFDr6V38y5b5KomKryE0lqcFlCHb//P2gdBke7gweLlHL4C+V0CxwW8ZLBRtDOvNlcBXXnZC/swwBQ/vqINFliKuXtpP+WYZ/2sfgR4zL2Bdj6tRMWULbTPucbM0SvPodRMoTllDhmF4q57uE8/lTK822S4gmhgQfaC9hT6ZR55L4EkL7Hiu5nFmCqaDjEifLEt4VavMXzi2CK4BLW6d1EZdYEsg0WYuosVPkDgpcxNLqn3fXPy6iQatMo//JIrZPJ9O/UVjENZsg8rGLi9gkB2mlHlwEC2dAqcL6AsTVeF8M9C1AUtiuzqR4Aav97OzrkQuQld1Z/MZ1ATc51HaSzBZw2vqIvOXtBYiee9I0LLKAVsWts3JsC3h2+P7Ub4YFfH8itJ9Emcd6U3yUVPU8GBloFz/Fz+O+sqRAus88KB8e+vfYzMPTvtx06f487s4Kk0k35uEuGHp+lWMepzR7jYe2ziPqsEl39uQcXnep+X6sn8OBtZQc4eQ5jBrFG3b5zeG//QzZT+zmcJG1PL1faw5PjnAY3bw5B03z+T4Xzjno0z/fkbd1Dq/0KshtE7MINOnTaa2dxWtyik5GwiwOuB0qeeMziyrHYw/PWM/Cjz1ie+K9WTDZjNodE/ubtyv8y2pnwapO+DnQzqLzc6+n4+AMErqXlh8Wz+DXyUmlI+EzeOlkdTjMfgbudQU5zAYzaL3mEiAmOwOzHD4mifMzyCr0Eji5cwZyyftkSien8cxa5qFozTQYd2S+t4udxrq/sdtH12lQpUzuqRtOo1F+vz9Ffhp3Ll9ZIHimYd9xrVd9xzTcral2Kq1TOHvyk/8z7yl8FmlVXVSagnfI1PuRHX91wXLW1bJJMEdbXxh9N4nz3PVJY6KTcI6Zjri6NIHJiX9I1bET2KE0wP3j0QSWhl7tDDg+gXIl442yxnFs0+UP2eMwjl6T21QjsXEIB2WfaZ4ZA1+Gksul4DG0u1/79F5tDE2vdj+LYxhD+imW59GJFCw0Wzx7pEOB7+9fnZU7KRAuvOxSljaKgwfPvpXQHUV4vlwEz7ZRnNO18deLI4N9+ppKpRoZXxrEo8WXRzBNimeN9h1BcrF4Q/ulEZiWb7gH1Q/j5eUg7XqDYXzjba3hpx1GmSlj2GvvIRx9ekjH/PQQnO1FLmXEDWLrgQ3nqSuDYDwamOefNYCJUbVciAyA74iOEE9SP56IW7kGcfZjqzi+hHr0QV6GJMyw0Aued06cAnK9CGWSPC8p0IOT/IZ3eaO64OkswCtH6oS/0C2e7eztKFrhJK/RtEJx6KpQmm0T9LeeFIlVrMdBv//RbhbQcSTH/69vVTXMgrSSLGZZZtlekrR7Plizfczvb4Wsy9nOOcdhVpiZWQrYYebY73/MDA4nksN0zKRf7+yGmbrffPq71V3VO/2qZ+ZpRwd+nHz91b//PecPL4TE738/49xzwzvttdfQww85T6v+H+PTq38A/Fw5Q0vpD3/L5HB8O9he9kd/13x5OF4RjleG4xNIQGHa0Q/SVINxAE5FbzOYFbCAAFiAk/BavweLGXbZkgYADAZ8t2pv0pTgGnbCq1dJCCOTTe/oGIxYYTq4paXTJU0HnINfnkiJs0cjA9HGdAs8M7fBAaJS1Qx4KMOkOAEVWK31c7WqUWZWOAWabFIQQVDrNVLVLGjUVlWpxa33xHEj1qDTyDCsCFQYAAuLSEqNCERgsTQNQTsy4iEIjoHM2qPwsT0B87seI9C0pKrjl3FsA4w602aDapYORAA7bwH4Zk4fYpxFgQEYdAS2QNgAFg06gCM8hrVFMxhePw6wyVQSyosBA14BgrIDApeFY/D3nxpRDly/KJM5la0QN6HLHCVJtyDZmloQfy9OFbmlAYr129wKsynRj5RG7X1skiPaNdajR/CCPNo5KbkiGuELy1kTI0g2jLdJYpiTZgXLMoUFC8wFLUNJYsuLw+FRK/08CgeIwImy1bQJ6ukIa5zeAQUnADEWcVEkWY1RNC2jIv3UqnCqdoYlh0x75PCndWA1SDojZ9joqVYwATUr8MSmgWyGqELrVzFJJsELVhsv5y2JeBefuKAVgx3F1AZgxAogiUGzMN0rBaQakckkDMajhuZ22QgAHcIZ1qTlUOO5V6DBPq+VUu2aI+Ldi13KmBTSMPU8P3OQmis8tjT1dINXDnfZruQ2ib1ZFqbQhRYwGrlh6HkbR6lXcqsH0n1mhenjYfUwyz/QPKzDutQXU0k0woFRb6WYoqgt4TssliPaaBkYAQu4PdEe9a8NURNtiTDb4pLlioKNh6B3ea/0LvTo6R4LvS3p5rO3jhfShfTSoR6BaX9oOVg4Y/MivQn4tuXNq1q726NNK0yiHCHd2V5oUr9QEFWgEScALGzGEMPq4XFmoREJV27Xv9xDAgvjehIAA4tRaxUsAEbWQaALpG8dM/C1MXaddugIQLBmjLG5mxta3dfLuyr9nsEejD5wKPoEz6vYAuDuAieathg0b93l/99gf4SVcECuj9vQsNWBMSIIrII7LBiLwFCgfYTaoyYsEzkHx9HOc5ouoclGarKdZOLX8Fx/03FNfc3ZjPa3mhZaeXNloJM7R47SsmuqMJByES0LvxmTxudKjegVRoN6oqeatEQuoaBTsBnMYGZFCoDDWij70PZAYQBxIO5EJ/r/7PDUb+2tDk0cr6Q5fBDnrky4DKiveYR6ftLHuL4fbZ5nHRSMRly6ZoNAQIpuMMBAAgoAttYAUrfXS/xJ4aDxgASajMCgibpsqEQDxKE2UrUYIv5Dob9X6t1M/3T5F8bj73f9L8vHoEA4mOkCZUXEwMPuehjkVta3O0aQtIkksBCJ1gx2eCSggwD6uh+XPCSpYISHDxmBYxMtO2QcgHqFuASn0YhDoOqxgLvAXIayMougjwXJ6mcD1tDbZhFGctUVjpPch8OQQh6CcUCMQKvW3niMheEF3MNljiMH6xY4ASbALhmdBo4iwG3lblTLeAMM2CQxHGGnwoKZO1klo+kgLRrxRJCQ9HJfqBWG8+CkwGClKWAtD+GZohzByveYw/xwAMDeJhhL4FdxaoFmAQMYLI1SPKDMkBLAAsghnrliTxSk4RQWwvkj0hjaQYAkJV2tnDKeE2CwyRkkEN80CoPE58kL0Ijt1cs/hlWMwRPsE4RAlnCaIgH06PHhOnss2mWnCnsIFJ1s8E7uak5jse9MrpIsWJmb0MrrLIeSgsdCJFEAhNkw0I2GuD3dRPIcMBSEtzZRRpDKDIHxcThYJIMXsBoreT1ahXAQbzcUX6pJwEaXiuKjTLoYXQYg7kDRbkrm9HkYa1wG5oTklJmhSCAvwwb+cKS4GCWU8SRhgC0Y74f4Vi6zYJETs8mmUS0NfIpnAdpxsgWUwbepDeyu2gHejdgdO6qtwlAEJgYUb1JmxUBiqWX1iCzLqjT4MkCAKx0scGIbOzD4uVYAhgO2cFBYC+IkF40B0A5qso2UEiGzxkVKspQJR1QvmZxmUrh4PqVV3E4SZdj16duExjXv0YA2g0b6k4vedAPhMCXzGN8NhmODCOTO8mQIfdun7vjjp9CLoXoDL3TcZ7ZjufJffQ6NltHvnpGUTmVL8RNL5YLKf/acYhX1J5UB4T99VqFVzX0v2ymKYxZYCFWfGY4nlzLV6ywdvz3c45/+Z/d3AkucLuH+/IS2RBtVKL77/Ef3kwQWWEuH04bfXd9BtZKot6fX219Irc0sqbXTr0DcVtY1xu3UO95FcZm718TtVe9ZE7c/SZ7McYBnbmmPA3z0ll/EAc4/tiOqBnhu5u6JaoDLPvLC1wsdO3nsGWfvzIZXp3ZksxsDNmZJbJTOtLR39Q4OL1mxKjdaWpP9z0sum88WssXsaHYsO54tZcu5bC6Xy+cKuWJuNDeWG8+VcuV8Np/L5/OFfDE/mh/Lj+dL+XIhW8gV8oVCoVgYLYwVxgulQrmYLeaK+WKhWCyOFseK48VSsTyaHc2N5kcLo8XR0dGx0fHR0mh5LDuWG8uPFcaKY6NjY2PjY6Wx8nh2PDeeHy+MF8dHx8fGx8dL4+VStpQr5UuFUrE0WhorjZdKpXI5fMVymL4cQpeDWzmYVq5YtWPjjpUbV9JFTLS1eQpntV1QaOufKn1lmDbSyOwxJjtwLBVnT7zgmNlTXv8ROjW9p3LqR751wan0YGXy7IdmJw9/lE6b4gtPH3dzZ8z2XXjOexYOvutNq1/87mxx8D0Pr3/xezZvwntpcu17w7ux7y3vnnlv5awL33vgdTPvv+Oza6cXfn5u+pEvXDhD+/BhumXww3sOTH6EfoSPv+ng3Cdv+MncZ+i2yc9m75z7AtHQN2f3HPxm39d432euW7dv7tcv2ffE2y7aRw/w/r6HhvYTrd9/VMuT9z+3+NJw3LL/AmqjAfo22UDCKoDy0MAyGgKPxEjgs0H0yvnnxPYXB30TvQQMUDUtr6NXBoJeDdC19NpYvyHwOHpj4FX0psCr6c2x/a2gMOZtgdfTOwJvpncG3kjvinvfF1veH3grfTDwAE3HM+4J+ru0NxD08Vh/KtafifVnY/15gL5DXwQD9FUQfY++Ftv3xbwkkOnSWF8e6ytifVWsr0YGoB/GvDO23BXHuS/oD87fH3jF/ANYDNAAE71wfoirIw8JesXyNYGgwwKfMH944NLla2PL+sDD5jcEbqSNgZtpE3uAzhUOfKYQgV4U+HR6ReBiepUwLaLXBV2hNwjoCHqzZGiAPiw+8Ppg9/RtaQPonqAvmb8/jvBg4IPzD8X6UeHw3Ugb6XjKaH/w2q4DAL1Gi4EXKFEjXagpgG7QJwbmzCLK0nRmEW3vuTxDgdfGnG45jm545x0thjy9uocI9Kae5VS5Z38PB1Lf2wD6QB/R2oPTfdU4vt/RA/Md/SZwaaxLMbfElm39Fg/MPyW2vCrmu2J+LObX+hH4jcCvzO/rJ7p//op+oU/MXxPrb8e93w183/wvYv2rwDfN/6a/etYPBD01/1DgS+YficcvHiT68MHlgWt/tCLwGz/KB/bQ9sFGytBLgw7zDHdSF9HIasrS9pGq5bTA6MCTA7vuPD2w88CuEQXorKB/cuvZgXLgnMC5W88NPHjr+bHXM2K+cAR04a1TI6cB9OsRDrwrtlf2jAA0tacrcGhvKjC/99DA5+zlwBfsJXrkGS/c6wF6bdCg1wd+e+JNce879jYHfiJY9k18MvDzE58K/PLEpwP//8RnYvvnAm+b+HzggYkvBP564ouB0/KlvQ0I2R70DfOXBu6fuCzwimdcHke+Ouh3T1wTj/l+Ndq2ewNBg/OdNEBZnEFOiEiX0FL6nC4MPNckaAk93zQEvs7YwLcZBE6l8lSh49OtwW+6oz+wcnaV02d3UDfRLwdpiI7ekqFPEdHJR2cIoX18aFOhZaqVz1X3TMt2NLfPDuzvHxh8/sjAapPdXmidni0+8JHtY6k902N9D8+O0WOz6x7F5PopN7gZibnNw+mZLZ9sGDxydcfgUWs65ybu7pt8XLY48+S+ycEdd+ye2VE5a3DncefM7bzjs5O73r9v5il0/eQZu26cO4O+O7mbZmee+pmDg2f9+ieD59zwi5lzHr578jzQbefdgSPOn84QTbdst1M9066tf8B/ZbgS0ch0c2XPbHP2k9sX0MMDbYPzs22kk+1Tbq59KjXTNd0x0105e6aHbpnr2XNgppd+tHYoOzu4iH45tyh75+Di19x5/mIi8vDibSbKpDPNHe0dvR3D4fX5wsChA5uWHr/0cUt3ZZ+Wncq+ofS+0idL3yxdU/lB5fYKb23dumzr4SecdMIZJ0yd8K5tn9t25bYfTz462XFacffxu8/a/drdnzj/yvN/eX7ieSued8zzzn3pW1/61Zd+/6X8uqWvO+51z3rbB992xdvuel+PqVXDBmwsG0FQVeF8UBJRkIhic+RstUO952ofq0LjbmZyJFV/kNS8hQxcLQZCbO98HMlZjiTSOJx4qI0cx0ERkRP1VuLQYT7rVGDj+OqsFwfjOZ6ExSu8cREIsSsipoh9ZAzFE5rIklpV5+rfnyNPLBwcna2dCjQiwAJRCFY7LaeGjKfgHLHUzlBc1ZeCu1pE9ZP1lq1WA7BQZGrnHQmEqyEsjDpfWwINYS3YOyHnJKqvKAt7IatijXgbWa4tDGAVRhiebSTqobVFMp7JWUsRRK1TclxbL45AEgKpsU7EkVjUlg5qDCIYZi/WegNPtraMjp2JjLNQeFE2EYnUVlSsuMh5T44iOHBkYG19cT185CMlMWq8seqMF6qtc0SRRuoIznHEnkMQGKotuRp16sSQ91atAj5M/btEYnbixDqjKixMJkTx7nf5BYj11kuICgtLHDmJQux62hnrVRQhLvlQodVV9FFUT0b2ynAUqZCGSk5FvWrk6ikKZZA36mCYmEgcnDKrN1LPe5BRdmKcJRDBG+8AVrb1fBZj2EFsdcHIEEUcBZNliNSzHM5ZMdZLpERsSK1aF3zJWl9Pfu89nFdEjqiWFSLB2Yio1reEqpKPmCJviCxbhBq82VrHUt8ozEyqljRiQwIhT77qLyIWvr5/ABCzEKuN97ZR0moEWOspovq2CgWAAVc/OM+OGPAwXpTUaH2zsXNhoDO2+slHEAMyEbkIjpgd1bcgxDvnvPPk4lS2wYsjI5HxBhDD9Z1pI/E+ClpCDGYvzll1NnIRm+Bkub5fRW2k4YgzKM5g71m8+siy8+Ih9V0MFxSLxtkUJ7QqELGqh0SIyLr65vZBWbg4seL0dkwmhGOlME+YRmx9y1NcJg6secuBk+657Yg1M3bZJ45oemDHju6d/we3FEjrtFiVB8UkpFnKx0p2vz6if+Guukn2LQ3wvHldU2/Oit+ZWuncc3kQLCzY9JQFwbYroNiRaehLipsbB3n5RnGkNshOtoTi3myC4kiXt5iNTUR64uMlmxYIIxsb/XJ/eLBqjG2O9yAO5fXwMP5Pn5Zche8IsjWpUV4zLb29I0e8s2Yri96CE+Y1gHgsrXasVTAg+xaLMcyvIVDLO0yTF2s86LncrT2/GyokvkrfeN2FS2LoU9kNr6I0rW0d12uqM289cdSHaK3lQIxkcoYGlQDLjI3JqcIYH1Gv/Q5oSLrA/e/wO9Ty3mYlG70SAm10mP6VdqWEV0tg9zC2SwGIkT5+O9TOpS1eODW9o55B6jXOXUqJQs+5dYaCrEwGUrLhoHrOlYmBkwmU0evvQ3MfGkkZQvvrofgL+cXm6xQQpmCbnxL6Zsr2Tnd34CYa1NA4gkeXuAD9tCJVlZiwIImCY7GMXnMgnrA1VV1fbrRVYrzdLzaQqMUdg6o094kh63sr1btDtBL35CPVAXXs6aUtO2VVqrBrmm42JSHJM7JH+Im+6tScBsEKhG5pu8CemXYsbiUKREjxDSXKQ+pwBsDK22RXhirNlihXXmqSBgQ4vBI+7Sd1gLzy7PUENwgFxmuXjehxkqDrLmgzxkRKhvejflgxh1tEkx0h4Ptq7rN6TJ6u/WhyFbhkKdi6BepgWd9FGj0DzxrmvTOOKYckuW+razAGYsHQj1bg+HnUttOlloa8h7rxxLNsGHeYiaRIjzyoqykpLrbgh96U/qvNGjMlSQu62dxxjBQLHX+LwPCfbxuOKBBUjq/ZTeRervDsB0qisTIU6XHbUGGd9tks6MluBa+frDEnidJcIjoIHDG+ysaaxxf+cKsG9KpICmO9bX14gbmdPU3WCLHV2sy7LAlO6/CTgkbwhaWOxQhg9bslISbtOCNYbKdO8vYKuPIqr6pvKAcsbkfR4a60DWav9RrKRXmE26TMgk3tkMifjdlQPJeXZRLOf6OgKLW6B/EP5Qx9/f6WwV/MyHJiqUntUx5P3Ly+/LF3/3oPuxOc6OglsQk29z3Pqp+s6VSMYZGxdx2MA3UNg5XHFyRq77n1ndUlb0TS0ON6+R2tRGsocwVLd8Vqg2LO7Jsy7ApD+WfjTtV2RST7AejCP6fNk/dBnCKK1FbteQKi8w8RwXh1UkNr1kRWNIxBRZipqnhriRMKgwzWa0HvkVa+U9VWxmuYzCOPy8YRazbs7aiK7LeGvr8sOT8c6wKis5Sp1vMyFNf3ewdP46WDiuC5U8ywP9nM9drJIlyPJK1Y6Gj/nI8PQLPRvpWZ2TZsN5GhH8K5CQgQIy37/49ER4W1iqcyKAwK1Kv5+f+zFZnm4mxRPzKPDMkWO/x/kK0f0I3jkmd/2ac9rkr7n/SYJ0SxnHdB388RzZkd+scxfzGV3YPVEddDVkBAUvwcf+8+fYpyJWtm6jUoSGY75F6rjhytz+4FAGVDMtpASp02VrJj2IJqB0A+1L6QaE4i4nVPPoeRogTopkR3WgLiqlpT4w2pNssFotAVFXGDmlUxKFxR0wM+h8pEW1oNkYDVHpnZEoTChpT+CnlY6Lbgimb/jxelcqg5vk2XbmLjmC1A/3Ndzo8SyC0hPQr7jn8ciH9o+oCZC528NGbmfHKfI2qfAjmhgE7E68H/HxxOh6xER0OHySBitWay/yejIqnXFRkU6fuoumIAn//xS7XJpq2PrHGdqbQ9YMM/d28ifBCZsxfOxNMhTTi0D1XLK5tUf6CdAfZIamBGoVMqfvvglE+EAsGZbUL8y0R02i45GXpjJUMxwAhT+/5VEZH6iJ9YvO6TPfDKJ7p+q1U1ebVjtzV1fCaW3lg0L4tVwUuiPCWDkhuwuxZvAfvtqrGey4vuI3cinOrcysF5qRVeRl8XdXaKlaGSyR4Z7InN+gs2XRIU7fpJt3tmH2fsgPnOhPQWWah5HOUaQOeAJ+G3gtJYrjcJzDGPEIiQsLjsstEH75mFCz/+shWqtNzmpx+GyWoAZ87Ovd+a1OGT4JGnZ71CYABBodaL4CRtXCy7yOBtU3hAkUnMrhhuiHP36fpYSGiWkPVbf9qeiWpQdaQ5ry0BXnp5mY+IA5ZCUskGhG14gfXY13+zqoM706Z7COXI1uEyz81fYNVkCoiQmkoe+ybNf6HgO1yFfwZVmqDu8lxvwN/J2Eqzph5I6sBIqi/0i7BX/I4dYNAm2iTx2pQ78VfOtl15EjyCWAi31gg9xXbtgSS1FxfLom7KZAxLjHZUaKJtot3cfcsJ/X3PXS+UqQILCQsVVF3+THxdQzU7+dPhpuUmjVT6nq9tGkoBxXvEmhCfcLDpuMYbCaGcQbaaNcDUxowcJGf4YkvJA9JjAcP4RPzXkXZAmx3PXUJj3uB5Nlb7TTaUEMLkQvUS/BVZmMQreuFDuZTynZOyF3tbbz5aW+xsyvOcl0Kcz+4smQWnMXInCL0whL1Tg4MqeP/GUL1OMUrsPOXsKGQkNVa/+KQ20V6uE0YPlJm+NuGVdxuHhIX2mZgXE7k/boRZe1XiKOUmdMB+3Vfnz4nlL9rqGjNPmEg4b+qWkCF2713I0vA/Y75aBgulvLSpU2t1egftD/tt8cdNzuvhlCjGEllJ6NO95Pac8GAzjVzZu6vXLXFk7J00xCw5gLCzz6qWTXmNvWfFQfV3R6DcoINV/KDX8OxgG0n5qizkiURytZ3Ehhb0OWKbt9U3XazVziLFdSgcMcc6giXLhXTXi4JrNpMyY328ZHH3ntOohpcxAwKc/12u671NtYYIU6j8/YMCg3/12WYtoWKoymfSe/0kw2PfctBgvKQ9qd6Ag20e91mey0dCeOsNjVMWYaQI5nTwhb7ZUlZmUXDoW3nNix+SbCcukGf23zJGcdlrgLZT26PYHLoA85e/l83PhqCkKNLMDqTogPB9r/3Ag6jIzbIGgBLNImFsXRs9saTS+oFfCCBXgGt5Yxoxxu6mw5ywOwV0NjDjy/xgvXeqkPTDnIoGEUT82747uawV1bTx9EQtSBVV+5LuxfOLLQURF5lKHE0tFd0bdbbw7nhG1Vy/XWOgeFrUYtLkrCoXmAo07zR8yBZxifuGDqx6Dp+GgJWgTT2u5jVd1BJXGdJGqOC6CaHMWWCDdInXrJ+GWNKY6UvJP3A4pNErBswjVHeD/5HP3SdGowZjewi/LClVZH+2QtWxF0zIOxrK7ndzaj0f5JNKnh1fusogPvUqiGKGk46c7oJye7R+VI2yNSr7ZziyQ6ojT5phnukxH8P0+YHG3tSU7OIA+gVkfvP5ODwRPIsE3dONQLyD3l5wOEeLFQuuRdRIsVCrJJZ2jAYZ7tqN2VcJm90k1q07yRekz9So+IfW5YAK16VM5bwdjQMK0/apTB8hzUzPn14rZXCEzId01B9naQAgw0d2Oz/G0t/UyIRz4EEA9NnsKQnPd8cXCvulkFhSAHEQaPTMwlW5ncx5z7TuZkCNFIJxv5nVk+IfrIEwVUBI2Ezxxi8AyzjbJxeifGpQWg6grbg7wP0G0vGcyhyF5PARCNmmSjC9iEYuRP1jph1tFkqPkC4+dhXsnEqe/ocyBE6OWZq6zdMaJ0Tdxf0pP4Xh8e9AKMGI4TCVVPd89I7mWe4r0bl49Yw+3ZSazlgZMPh0u4Ln1jIwjhQ6wQGvHzw2UmrjoYw/vLGZiPHBmifLw+ZE3OW3pxUPYPWWucD4XjoQqynepRHbEriyvOfwtvZI1BV0Vg/WkRdm3+shrWQ0W0kbEZXJJbvOn2uTNOy+ANkNscr7O+9pwodGuEKn7kBPUV09+gprBLMpWOYSUSoRo6W0DNzmwuIPGvePq3K66oXn8EeToHPbk+D0s1YPaWVnIe1ZuIhQ0rgY8uAsU8M+wWloMHNVcoNzT5eM+xM6xxhCQR7P6k5kUCO9r/qYCPmektHlg6VifSRsrNs5v0q3RvdF33KnXc6Ww0uJg7eOMoy6i2tPEfWBfLSeq2RlMj8vqW4GolVyopthhta9/v4Oe1MKyIV1h0UB/ROGNl9f6Sx0Br3nUumWQfyYpwQ3tyM4EUgsoKej/FE7f9HFBKUshhVa98RI5j0The+C+yLn23NNmJr12l8NWGaro7rr4NLQYD7Bs9G3EO4/lsyoJpkHBfmNMR/G5ZTpz7v/UnB/SUZ38f3Tmw/98WHVnzOm7+2L6rb+yIJTfG66ysfAj2vpLqVk/ntjaBsKab35sHPGo3rO/T0tPiFRpmEWnE4IXKYMob4GuI1p5Q/6G8NiCvPPT0luSCbxw96T+OLz+szvw6PbiVq3djprXNttmBzgdVpGKZb4ZRQJhjNSib4jWBPxl7O79n9Zi2fApivuLC5Y7X2ganTvF7dAOEjblNwcV7ROpMKo693kUEYaEroT5GxhYk3zkmYVHuXXoJboFx3I+bogsHdgzTLvhiRekS4SHdx0FM4KuID/qqittbW6ViQTkpmBDeZgv9USGSPjaWztl/b/4RCPnJfFq+/1jcFj9B76P43Ks4P9tpZrc7GyfLGm+I8wvaDkvGR8RtDd3ttd0PazfKzkDva+DSyiimupOkJ68M1rnZKzLhG3Sq3GU8nSmGzBhkR3YHrVZJ3Yt6h7B7/HceiLSnxsBV9ih3JJrWTXHEcRLV2bx8b2OqnPm9g9DeSY1Xk0gnl4tInTw8JOjRAd/0rLYPFLyxA2hLo5UVgqct/O/rjtHv6UQ6UoiGXutE6Xwj4nqaY9epTOMur+KWIiPXOHuCmIZswcgV9SP1p9NQYIqCY0KoD/Y6H3Js+w3MIHylIwwTRg/7zJtfAC3ZOzifxnfPFBOD8s/OKsQ9R4IKy7wO02KYOnm50NTKqES5RL1TGphPNjkQLFEd/UZV55ngp902XwvDVD9tUWSv+1F0ZNLqQ/FpYB6plFTo6/0c5LUDmNz5v7gWTA1uFxL4bCXuSIcMOCeqJ98ExaTrsnc3ZdVSa6kYyFTpZv+BDV+AdqOuqvKLbvJuK7izZVCveJBInl27Kjq7Da6i6E6sx0rEUrb8lPRmuuyJKdkhIAyYsLO8u74xcG2nq3RDcXQLtuzgm9qtydh5BZ5RUFHRBqCkLMtuqpwlT6V48tIxJKgkapn2RlVPPp+C2z+auW3CKYk0e9filwJHf53/dWvJMrfnhZNu8Zxnbq+4tatlU8207rVwNroHcU5fqu8SNrC5Ii5u3EhYiVWZ652u3sRY42q1/pm1N1/fcCtIgUtOsYAsvbEYGo0vy1A+GqGaEmn8K9UtaiUgd8o0SZ1V9J8EYzbedLpZOELebKf4XbLVYMQKRwb4645bifvd+mUrlrD1DNTMuyJh+nB62X0KenRhOkACB+L3hzyCTMXoLIKAyMZgDUjjtWkPotf/ai+jIPL4AAiXLKazR5+R60y7n/0jqgQCtPvIaB17cmof6ov4dJyBD24jb0sOYyuCSfydf0LX3K2Q1DMV2gP+btxrsNcnkcPVCRlH10iM9fqfgqkc6XY0ykdXzOSLXh22mbuhrhPr6vhskbApsi2lJEwmhhmc6tW+j7osJBq5Bn1fLDuT9CmXLi+qUZCWu6YMWXGtRnyZ+HzdwPYMsF6bi2vSDJwbuH6QBUEzg+RyNnJO1oO7Kq6SMBKQvjhgx2wDaUIWWvCnK2oPnOm6iPk3BEuWk+W40O5Aj4wsKSc7iMlecEDrIwEh0Ltrm5O0jzd72QwkhvXivyxrEoqEoa8NXstPMaCza2rjgeMlLdIGwLKOKw4Y3DY9rGJV9TipQjB1mNDq04Wn5InFc36Kx57EivsFHYxvCdWoMtRCIYmCcb29xljvhsRTHk+GsVD7/48AiK/1gbZMuejhvF2tLuNi2LrD8vIj1+RnLid5GHqoT4rdcPu2rMHdgOW+q6lOpSu8yG6bTCnxJH6Zil6TmlJ+p/qCRis0fXmCM/DmSIjrHkn9KtOqAZDX/sjok+Ffnu7qODrCQEMGjPUxkrjlq3quqMpNctBTxCw6hftjExZVUlsM1NeQbLEvSSNxG/Pl9VF46A0AvkvovYu+LWbg63Kp2xoMQOna6uzmpbiwrSZHUE3sh1UkRaWoJF8i6NBr6ShRX7EmfV8PDi1u49GMS2e3PtnGtghZbWTUZVTB51pFrQKMSGuCY8TOGXqt9lkk1xBDP1qGYwS5/ZPdWrf3vQxuI/mSlA/o4DqEblll+ahHjbj78z0L1yBFKY3nz3wKVW0nPvQERtj4VmPpatmpgndmOolahKpHkTAOfdWcF+sVN8ErtSXQ1YGMBgVa9x3p1oG9fpprQQbh7wuKoNB6tiIXEmkuhwygQTlrPK0chVu2kNsLYiDf3Fl3tgPQU7KyrEEFzkalB8t32auIzjBFuaeoq5jkKyrZKOYPN3HMbxQBntZ7LTHlk3sjjwVaM3LpFf6AHfiGYvxd5GbGvG4ry6OzFhixWgPTtLrCMjdxtsqYp9Oa4aCA0KXpfsq1Uix1Pt3MfZIUqQjDW955Z1dVxUFOociFQu2ndB1lB+0pJzaZkkJKrpudDV0Qvl3Yd30MO/La3UZOhES8ZOXpW0SmLalzzshD4RC+878Vq9Yd360L1LJ6aO1c3qiq2x7LqUOUWtHrHP8kqBpe0Y3mf0/ENLLLPOgdfOcIeUz+qAMfwUXvdfQqKNAk2peYMloT47mjX199LKMEOgE1jkbgkNygCD8rWH/fxTiBhuncqLSH7gkbfRdJ5+NFXPZKJed9qdWHYlBhLGnoEqA/5KNpVRxe7TroeW9wUi9YO93YM6Ujt1RM0UvppDNXlylmqSxCeKkpUAmm3BlIIXDzwFt3WxLPe6gADJ8Tlj3RKLxiRT7nvadFCgHZcEXsrrFvz20+oaEZJkCOW8hfW8phy79IilYZW2fUoe7OYybNDj6TErB10dko7ukpPQn0NiLjL/Okm0pDYyqne4w4fU+rn+vglb4U3EvpSV5rSpiXlovi5M2aywOvd8HZARCvZLATedDw/YXAk13CS0lYzznsGEhFMTDrRLQhMu4bpvsAbypWUoy4hQbwnMvIzURS5Et4c/+f6qJMsL/+uvSdc5FaVpj/e+1e29zv7m2xxNiFpc3QNcnA8fAPBs13LL1rLd1WpZqy0sLWsZy7ZtXXXZrtUyLttYXbbx6q+9j78f/fTxIwxpx4aUonpeCQP7MI53SXehKOYcT+OGgdiuoyBRr1ZeZvSe53ZJj93ZxK45RRILOJdYTpEGC+sq+A6+YKyaHz1y6WLF1IGyJLLlfUANsm9cK75gTGZToi1tgqbJ0kIlcVzD3mmhdeWoFFucgAM6DqRy0k8mKPMF9iL/PhT+92gvMvrHMvbH+c8fkkH9vuT+nwf/zw+/Uzzzd6v0/m6aq9/om5z6mynaO38zg9XJb76HSfotWpNU61/441Gaf5ppLzDun9GuKH41/LM2jlKD7X8YrmuIJPof7mNrz6/5RzQXQSvUtb+9HwZHPRD+t43K+w7dKv6O5kHQRDe/8Jdjy2053YJD/nL9RxQxfPPSv5x3PDpO0jP9V3KBeOKGqjqBf3qwiCi2pciu6E8LYlJc0ceMjP/pQOTEOzcBMb8/KL6L2sI7jxiT9+cg1pTM4MaGLob+cGEylR9A3Mvu6Q8rZjXYM5dU9GX9MYgz+G0FXhwivr4/BmHdT7LRq7UeePM/cw7oYlsLJqPipv8vmo9w3RvEIc/xlO7/GivnA8Xy+zbino6z/3om+O1VKHqDSppL8n/oK42Hy3GoslUohtf+31o1FwmeaXeJo5WJDv9jJBBYr5MPPNE8eRr/H+8O532qgIeFp+8HNf0nWraI/DnRgFR/dVPy7r89AT+WaWOne+A5zukd82/nU0P570Rc7hD7d+nV/TtaOItv/qrtu+w8I3aejX/XVsFHgToLWIMpyhKhjISC4h6luqIDzCVJYcBHMVZBQUn4MNfYJyt4zqjKnF0uQYljG7isogljjtFcMrsshEINWj5aoIQWqUOdnDYmYICgPAAecOgH0ea+EFAh/9Ss78JcKiC28JvEmcPhV+OCIBXZYB/mpWJZVWulYnFhNCDNoplBY2xsminiFljlA3jCBixxu11/9ZojfeyHE+PnX0gZ5oFxftc1kGRONX9BWYBuyUykxnpbJdAGcxhpdzASK+2SU3x3lYFk2Utrj7r7Uj+rLjvBewEDoEonoKNXzok1TWSRNJqHnivzzTo9oxq49m5pmhJUlIyY3Qhkrji8q10DmoaEbUy5BqFxCSkkZLAfhuZcaY4azxaDX+XI3Xoeaa0GHKy6hMNje31I6fEvPU4BAkoypxFagktgh4XjlPKGke2zCOeUo8EJqWglSAdBQSfp8YmaCP3jzxmOfOPj1Q8nxiVlQIU70kcaA4B+ouWpk2jp8H4M747ASeOcc4s0M060+vNWnbTeYKmJwvQefmOyQ0n78hd5QbKDTsyd2DGOFxmIZlj7amhhYSUuWYNEZ0eqMQhkhQcaU0zXNtmaZD32Fk5O7j8Kz7X/0uQdlS+sAd4le/tUUjEYyW+6Vj3ygVHKoIhWCGfxoSr45c1qZ/YlbhPGqRxo4IkVr4s1nE/KzZrTgsc2+d5TYJGtpRxOIxnRp7dH7vF2KSTGY28eAeI5pO/EtfK8tF+fVn4WXOBwLNLGkGvRjk1N1T1fXoI2bo5+wIn0k3kOxFSNvjAVC90bWyiGcr1sCiKORhoIeNhwX+o3o3NXE9PKqxluLuTXIYxrhrb/SAcGIes//xoLttNvoINROHYzRO3/pF/tWw//mUPbT1ljTiDa9dx5JZdyoEak0tDYQmHQYdYmAXcIwv92jEiwHdZAcFxezk37kXrAVDz3PQjOc6d7nPUDQZZLphiDCfqhUTqZg+Q9md7PxABlzo6JIiEoU/QEV1Ona3eTbe8j6ZhhCoP9Nssu87SRt0pg3Ig0732XLUvAaU+XdzFl78KxWHY+XkYfPqju9C3WwaUSBNy3e+QrdCI/kYQj/0178jyvjZzBcLhUT7otZSW6EmAbzkT37V4Yz/nNQUcCJ/E8Muu19h5JMYuFYrxWpoE9HZ2wDttmPti1d6PROsAVrZo9ws4jLaJX8yp1R9YkCTPz0Qb1SIwvvSF1PbpcvyNMooNGdg+zD2rbO6X2YyPLUdzRsfam+k13hr7I+vE2n1mjGSO79VWaNuXn4AinE3+oqQ33jhCH7krIuVkldlmBL4LOwhEkyp7Y5AR6KSlxlOK9HcZ+rXZw7Au3ROjqig9eFDwyx9oJkFvUX7XszUyOzpnMh47kg8kfY1u7M8RDiPblhNnW2ZzUad0VmEHVq3D9VuAtWMCrVde7NPVi0jfBTTIBy4H4rzKnXj77YON0M1NCE5xftgaRbyqVz/28u7+IxXiPKMu5nqanFdjkZ53xY3Lpd26TaoKgfdGQR/pYEKe7rit0jZnwYXKVR55vbgcH2B0XHb2XFKF/YudkP6SvrjzvmTGQqeZB88zJ9DdDv9F43vSrNS1CluyJWLilkyQu9fpERW6AKGOh83EvXduiGhLl5szFF5bSy86a96MygNSkZk4NKtDqe72nG/JFeiF1h16kWTen8biK4iEgZUOGN7m1Sfzu9RG6iOIrQUfqQq9Q6a5K46uH5HiJmN5R53h9OC75bsF6JMR3SLY1gQ+6hteay66f4Ix6s22xpDlQQk9aFgq1mezIepEJa/rXbpzTG51u9OJ43J0B4gOpWPZl8wq+1MEQV8JV97wdjfpH7N5UQGcrY6K+xsIQmeWmx9zly5wN4xVZGzd9ttpWJNpXbYPinTTCHQh0DWCPuDrGh+0WrNetr2ciSUaQR7niSP5wJeVs79LqLfetEi4prESd1F1eDsHSYm0ZYwnwAIo3NybIWg6Bg52Lj1eZv5trlBTWC5wqBfT0ZXyOD/4cXFsKaI2nDkflbPK/4DW/AL7Fmzd3LbeOfjWhrpKGOZ2kW0STSppH5CQndzm2NOQJaEbcl+v4Je2zVzxd0tcCU1iMbJRpTYFvkBeLhMtnDjuGGenRG1KyzGvyadeKipLKNyyFZUlDTq7nuXoNwaqUKde6owmrLGP5QkQvebBPnWdwoHw3MdE/3i7yqk2wqUTy4Z6AvFWA2nVk3q0h8FupReajrToenAvTK/r8Fi0YN7C3Vd6cKAj3+mUy8vNpD6HplYVej8FX7VpvGP60WXf2rlRDj8VHMVf2U9jgV3ntx5POhwXwA6bmY1mgWZceW2vZCT844F6dqTWpNjflQbeeKSnA8MLT6VPi6nqoiICToXPrzv1JOrbDfSLBYaTsZAsORK+5DFprjM/jBKd5lKoeFCdYh/JDc8OovIzglw9zHn4j8hdFDqtUz4+JWesGLnKZ26jNuc9B3p+Ov/ccPkIqJKIRHQM7cWO08UjrfnmYEE3VDMbQVi7U2upsG+SmdeTIrLVdVi5GGwzbnQjB+c5RH4VraKO/b/Fco4XIw1OMsgArLCux0oHEWlWFWQgMr7dYi3BLib6qecwkwVRw7q/pZSGSSHpnU9KPsQzMgI9dEkml6vJO5Yj4gjwXzvis7PEP0/u6cSlhGaGSTchsXnoZXoHYS60vPIZJFrSRAsvcPRlFSbEW3gEtD1Jsp4g4PbUw4LYrWP0ds/vE79fSH1qqDP2u3XpaTzZIyFY48bOBJK15nASOFkyLRiYJXRlBcfkMwy8rYFjnGM/vblUwezwjtU+iM73Sao5LuqAKw2rortMsoMmDJW4okiA+kQdpT6VV38RzM4CwLBzpc05qwbf0/huACP3HbI2K8DRjseIQCuH0D8FuN1sa5bw+wuCYUoaR7lUgfj2J5cfAHNTey+mL57NZVdK8fGkbU6k9HbefTdnJtHU1hbvyJjl4hvbJDaYy7Sfka+g5eiIhOu5oT1SvHw8PgJqTCA1opQsjIavOr/gJF6GzkjTnQOTxToiGetdKE/thuLrNMTaaHxsNE8Pp9O5DkU3JoDl+DFaWFrG7c2FMe4i0xXdo23tN6aMv8/FRdeWlSb0rfkN8lpr0AlG39hsEeJ5X6lttQUZJzVLN6TKR0Uejbk42SQltrcUaXyW0q2rpoVImBz34LS0mIF2qbMvZHN1P8J5pCFsSVBcEl0+hsOR3HdtH5NKfpspOVtmFQb10LhWk+/Sz58GalrNCqHNO1dML1FsO4VpOzkam8ANBckqBZlqsITfWkzhtnf38wGVDU+jyO4b6gaB5C9s7hEm11k7oeV6uzcw6OhjA50J/R24CQxmY7qPAL9WS+N8UC2Kh9e7nYc7oi9x0pzPGKUavJOpvo2CPOMaTuQYlYRhfHdTynB3gzLwlRCk6LPLcc4KnAyH9RlCYk4rmLD+RtQfMkX4VuHl2qwEM/fl40Nju/cPXR7XS7YEjXjWSeQPtGXGNqOIuX4pDX5b1EsLuQT08hRgTCXdgyxc1nrvDW61LKUWcn803AfBr6pSel5/wU+XtIzy4PL71zpVAdKrPSTp1Fdh0ugmVndBwTexJT/KPHdfd7c7WjLD3IkT7J2eCEkuYywFaI6vhm2zjfAjywJZ4XoJ5ZtEkm7TWH30hpNj7fHCro41RD4O5eGnLMzUocflUKOLxqZlkgzo+OPL6ig0fQGgTjZ2wtILvyFNWGnK3yOYwA00qpdlovB3XSh0Ko6Z2w6Zejg50K/SwtPCi0WtkDVhCREtonQidE63SzlVWiVxvGZRw2CfZh4S3X5PVwu3K0hftrTr8PR9RV7qE98pRNaGxFPutjT89YEyfolIuKJVBa2zcygq76UK2nYF4IQ4oftxHD+WmyXXbuuqTiyXoinkSQAFCH69cUu4SANa0Si4yDvb7tbeKO3EUYcwHAZxwMiCUY/mEL3qN5laNO4ViQQRaiiVkdy1X25IIO2Tj0V+zQF9waHkv3cYhAZVTvkRfJK28mOd/vCOQ3KH5hJhHfocT/PlGofYpU42s8p3cEH1jitkF18aasDSwcNEr47Gm4Dv0qXgqflH4PgISm0SWUvDJlyQG8milinykcPe4n1v0TC2tF8Xn+doj4UfzDdfLNU5mFlVYlaYEXXOXxXFpjKclG3k2w+Viq7aj1Vg3XZdM09ooyM8E0YnhryuJl6fV14inCh+eVhczG8lRRO6Sou9N3mBVdchjShcCFRRc2s75OolniG2ycDWjJg3W1Q+O+2wowwwHA1k077YyrJzi6zN26q+FnzldLRuX/YOxm/J6yKi4ItvF3sAXxlPvz+7IcxUdiFWBMFkDioXwa+BjMMSBFyGKI4x31LHDn8kGanGwVE8hFKJONyzcHbU7buv4GrRWNKWKccSZ4o2n0aCIaI3bnsawCWKK3okC0LfkyhrGBkea8sC8/cufkVqYwktvnfJjWed3hxwIHwmSw0xD40NNPbyK2b2j1u6zHg+9y5oOXlJJYttWObTcgh6K386aFon6UDkxaa7xWCXoMnAFGdCHxCSFCs5qwco0O174FPOdm1+2MoWFswR+LMY6JZ8IYpWqtnBmZs2ovTGzvMb1d3xixDBiFMqUNLiC7rtIzY/xrI9rvZQLwHV1kHRhFxtxTKfkLbUnpZmfQZ9Wf8R4wYIuC5iOpD5GKNo3xtMbyi4Tl+eE4+e9ej++5aVT79k/O7EiCt8vVbPkR7Jil0d8hwKfGB3clLjKwBEH2S3EyqALICWqv/Aa/vb92ph8fObHWYExuSE76TN45UIYCC1/cRQpbCYgZNwOPUwQjCRhm4K7ELQBC98569+eBZSflOsgVAIuSAezfshnDlLNAmQeZVNOYszt3a0ChC7V/EGbCbANkkO7sW3DBCjVe0b4S81SRglC5M6WIllomXmPGVh7M4JuKGY4fWhbIdCA74aWsX00EV99mR/plyASySv3gfU3x6y+X27ua1RNptrU+Ys3HS0Ecu8c3fRrvY01ubcRo/Y3qU0836MuG+i3W0KvyFUbLbGIpBOPx906W/VBq+uuPGK5jYrnSbi0MhqTbNa1hGWhjPgMwkFKGa+EjBYpGMqlxzpyHgDGGlznw62YjJzzSeIVsu4EXqXdc50zpTo+wXrvR0dB0cdy9pEncnjvyEucPr12aV2Y60ayW+oSPdFNYXO82h2xBTg26fUsxuhpB4C8X/vUnzkGaa85Jy6d2Ao19X2aSrxEW+1qxX6+wxEcO+Qx2J0iGWcIAgM99D9I+9b5fQYbT/q6f+1VJeLV18wlN+LsbYffnBfnLs7pbbAcBD68XDLLLkap/IgJ4TYOelBteTm7SVWumVpomYHST8ic5srRSu+atEVU3kf242nuHYSSPfJlD0YZNDJS2JQsvnro1qY3bKMf6/jeAR6F7KVmuqU0k87y+7KslsOK71B29Wp1/DJGkd1ww0uFU9E7OHEqt954GtUmHEFbh1HzUEsaPJRCe+vLh/kMTg74RQhsbf2lEUP7BX76OcCLhmJdBWJBwXTJ1twv6z01hu8UMRUnofHwkYxrRYFM1o9UlU22UQ1yV7Ejhruxm5pnvHu/sF1M7bq4ikmoHfMqrc+eaRb93uUAeICM+a/W7gE4si6LA/j/9cvYtl0d20ljbHvCDrs7vcnYtm3btm3btiesPOy8s/fu7ofyF536VXUxSb97zzn3ns68H+1E7mUFAHh/2OPc22Ter5WZ+5jM+6dKSK/JwayfyVn6TOb9RY2kdDLv94mSJDLvvxkkOamaeT/MXKkwmfen7JBKk/1Yv8glqTKZ92+8lWqTeT8FZGdyOutvqCR7k9+wfgMfOZg8ldX/28hmMq/HJ8styLw+PkbuQJ7L6tXL5R7k0ax+fFCOJWeyeu4d2Urm9dVvcm8yr3cWVAaTef2xjjKa3J7VA8OUyWRen+umzCbzellvZTF5GqtfTVNWk3k9aYOymXyN1XdOK7vJvN7yTDlM5vWPHOU0eTOrR5RWL5PzsvqAq3qbfIvl65uqj8lFWf48Rn1N/sTy2UPVz+TLLL+8QE0nO7N87y5VIvP861XV6Q/50Pdq4T/kJ0WU/kO+sCoqk3n+zh+1yQ6WT2sPZzLPb9ngTeb5pvEIJvP8z0qYyTwfcwQtyDw/ch8dyDxf8RM9yDx/UESIJX9k+/l6gpXcjO2vjUJv8hi23+0hDCbz/Wc/YTSZ7wdnCpPJfH+2WZhN3sX2S+eExWS+f3khrCbz/YQkbCb3YOv7srrdZL7e9tAdJvP1bwvdaTJfj8bpLpOfsfXhCN1tMl+vLdI9JvP1017dazJfz1zXfSYXZ+uLT7p0Mn/e5xUlMn/+VhedBM0N2PMwSCxM5s+njmJpMn9eOMTKZP7+PUmsTXZh76drRGcyf387LnqTDfsnL15Szuv2QzGYvKHSq90zH1VYmiGayQ/6PTtoPzb3UzGnFmSBnaGNZWdni9ejM7N0XlYrA2jnZLUzsidSfo6tBWDEt81juhtsLl+dAKFa0rHYL/72L/PWPUzPCfsgti4PIXSOa4EFz0TZv0wxt9e9a33OuHYr/2On0w+3XzlcYZjXWrFutQ+tdIAw2HV+93G3jqYue3B/nFuZkmfbPE122JtdK3Z/zh37v3bW3R53dktt3zJVut0yBhftoMYcT+t4udy3HMvP+oc7Zp17PPzxF3v61W+PI7La5/mbe7trh/P5CRTCp1HE+FMUkZRNcfhoV4MWr5eMoTj63jyKlitXtFg9YrnOCDoR7KfFlbMr2oxaCn+x+8rfcXrV04fv/o7edTOSC5sw/LnfgFMGE5bfH9PZu68J51vF205sMiFkRuTrLi9M4ZP39K+yrYy5zbeXd19XbG6eeadl3mvfh5vxD32493f38PTy9vH18w8wGE3mho0Akd9Bze/qzlkJcys7pAZlcKNzPTzxzkD0o+MIXjAHhukmxLRVcOjpJuyLOoNAe23cbGlE07zPUeCjKyrPvIFPVRQ02FEZ70PXIcNnJMyHXLH4w2jsruuAYWgE7s4IQPtRAVicHoBJEaNRP+cIsqsF4ak6D8Xm50EJt28o2G0SbNVsuDbUFwUu1UOj1vuwNC4MLh8jcLBeH7z5dA4hg34gKyAfZrabiNzkj6i2IwL5e06Bu9gJg6RG+L4pGdUPX4Nv+kK82lAFvaJmIH+ltxizwILlpSMwJTwBw++rqJfWEnnzeuBipzK4sD4Ng15GInnycfA35dwaNN8KLubeoQCGz2+UHQwgsu3l/kGaR1X6HqC9rnqdgf6aa4585QsAVX4l+vzp/vdj/O/vz/NI8l6/Zvoktwj9//KYuP9lGH/9pNQpOSvrp4eF2EPWKJacMBiWTziJQk0E9vToz879DWFxKIvDWBwOYOT/F8vwp48lQrH/TOOLiLNE0Yj4AvpC0X2syS42iy0ldYC+2P/BJcXRW182JspqdUm0xyZqN5+7aCMitaFH+oI0JYdGVOmL2fr0joq2WlzirSnRUdY0fSl7ijbo2OFItMe7xDl6a7eK64ulWtjQY5feAxyWNH3+tMR4u4ulf299vrREW6yHp/+/AU6RYsDzrgcA";
