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
const downhillWasm = "H4sIAAAAAAACA4xZBXgbSbIeOT2xui2PexL3JOrRysecnNnx81t0csxe5/gmI2lka9fW+ElyYMFZZmZmOmZeevTRMTMzM2NV9YyltfKg/Gm66+/iqmmTFTaXM5ZlZd7Uu3+fZe2zMof3WT2H4ZE5bV/msAUfQDKHEYLtGjzgADgLHnAETzpDZo2ep9OTZDLxvk2HQRSeJAsLCRO7BgsJssMoAwsJ0UpStAEZ2pGkfZhEaSXZzbAQQhuCenEljHYGzOJKKG1TOIdr+2hLJ5uCg7R2wdxs1tbWUuenIUgQgXaCbab1NJMfCcOShny6SZwEbVwIhxVxhzZEuCQSaJJWypA26Y6wTeSFwZM0YElWythOfNJKLUHf9EwYaggFQoupOvmglaqeBsQoHrOQcQqLzoFwQtboQabXqLkUj1kMukacCZYqh+BpBFIQFC8tZtrILHij52kgDFL0pJExkbI0UFyp6bShLaet2QvaJ0wOmZQnk1QYyozBYuxS/Sk9Mksbcrl22hpKZk7HF+B0fGaIxyB7TB1REjdZ3FCkcEJJgBFaiMvEFnywOjEFEtOLZMNCGnFs9dyR3ersfHa5EbaiZlBa2HlS84lBcKC0EMTVajNqPS+qLSy2gumRcjgdjZai0bGJ4dFowvq3IyuBxvGtVqNWWm1FQXVqYmxkqjRamiiHpWpp3GptUDrKKDWi5Xh/FOwaHd0VTY9UpiqVUnlqYsJaObJ4uLIS1StBdWJ6dGqyHEblcHK8OjxurW4Qf5IRLzciwPYsRctRvRVUovFwbCSqjFZLoxOQj9XcoOUbrVJcORRMVKenRsql8uT0xHA5HK92Zf2EzlK9slZpLQZReaoyHlYmw0p5KhqdrnTpDBmdSlxepYjGoDxjw1MjpfGxaHoqiroUnrJe2qAVHWzNxvUW6g2PTEFtw8nK9Oj0WHm0bDU26D3N6NXqzVZYL0dxNXhlrV6JDwQT5er4xFh1YnJsOgxHwtEujzu6NJ/XWl5KSxiFY6NRODUyOhINh+PTk13qo0YdlFu1chCWy1GzGTeC577opScc/6LgxOc9fy4YHh6Lol1jY2F1enJ6ulq2MhtsPPPINub2vOg5wcRYqTQ6PD4xNT48AolUupR3/K8BRONQMGj/aLkUTU1Vwv+v+iuf/5LdL31lUJqIhneNDJeqUbk0VY1KXepPNer4hHovRPWgtdiAso+Xd+2q7CpVR2FcK9O7xi2+QXFnl2KtGazWK1G1Vo8qQSmaKI2Nj45PV6sj1fLIRPdkdWrWa60ApiVq1BtRNWiFpaXIsrpe2rYCfKIGpDv8WBqxBjZdXbiywPkb+LD0n7CslJacSy6lLmoutRxSQzF3a1zPzUnFT5ASjnVBSV7QGk61Lspa8XGKF2UwRPQ4LlmhUHhcuVBURe9J8olCcaWRCkBccM70a7US4ICL4h6ulTzu9fp1mgstKnIURZU3KbVS4Ao+mmt9FC8Wi7xWY1wVpH7RXskfJya5dBUQB2NKc7CtOQde8iLXuWJRFbh0JAeHtd02B1i5vn4c55gBqkkltJTqqRx4X4E/EIV8MyIz7y4L+eTHS+4cI4QnICfPk/O2bXNwwKR8Bpce1AbTeb7kDAtSFIqvU4E7invz/zoP4hw96xrhc/Apae4wpV0t1XO8nYTafJb3CgjGxrITQdBCcI+7UsF+rxQuCHoLiuvAFig0x/VewTEZBdysIygMMG8L4YqEbKAZ+2glIHBb7lGo8BSlsL1DikM5wSwJyd27d6O6Oy+4C8ezhmQBAtIzMyYeoBEOhAFwKG6eQ82FzTDxY5QSkroMCvm8SIgrJU9UPGtjSvaLBT8axkaApJBt4nvgDIjbPA/pCLRi21Bmm2pHIhzMci6QGAeMz5e1OMmoA8cHQcxDM9K2C1z5YgiIZ+HI9/35+bHZghTyeVgulhBmBtZJ3eVIAjhIc5zPynkAGQQ0R/nOa6VQjiG3UzEMaQRjGuIoRzSLDxvzwEoUeE3h+A7ZQIxGzjwU5zMcboAZoL3BjBTKlY6W6mQFBMnJbJbBF0jPgyhlisT4EUi8Rh6JZqB8NOEbxV1GBPhrIjC7Y4dzzKxdeIkkouRg0ZzCVVTzgpR1SUlCWLbkkB8cgWUIXB919NFHa63UkG2C1BzOn8uxwQoIW58SzFg2m7XxCwgeXEl7BpPzvGNnnobyOGQpDQmeEjMP6IM0XIqkgBAOjoYrBJe7pQwkcFp6HIrgS06kWVG5XBOplISUFLMWku9QkjwWnv2sQuGZ9nMhBJ9uwL0gIZcVl0vcVkWaxFnFlOIUJZAAognCz14ZunOKjnwfF+UKLZWvACswLl3N8dKAQItqSLmKmiKK6HuWC2YCYvTCw9RSdhLNA0lDSjAfToTiIiWYp902DvMODnvlYTQzktQVP/poDBUOkNOcU/pcQv0HObBzXKqnSZptQ0rZWvSChiuFVFzhi+HweQdfRUBTchyHCQDoJqEwIQqmTwLOB+IBFhZpzldshvOsFL5HrrnoJDkLkq6U8/O40A3CcfEY9pckhhRPiCneTZD3nCEVDFGEqohumDDDLHy63pRyIGvJoH7YBxD0j/8X398lFeYs3A6DSmtmg4BMeKE8D0sh5iF+xE3asHr4ICJ01nX1cdNaT6GE9Pw5e14lJiddAU9O96i727WRGJjkQtoY8tFSeUO259m8NkdJeXD3cqB5yUe4IdM5QBXXUvM0QvTsUB2kAoBefIAKkjOvyttkc9sIz7gk/v8nknXNIM7iNYElFJzZON2aw20jgyRCziScYIHp3hYMpxqdu+jZ5q65hlwAPRtI4mOG3mVvJjDZaCZmFNOYxAvAJTMEeTtJOFnm42xgxsVgH7jUrgsOURK9kBCY5UzZvMDgXAkBC8rbOGgcw+JY+LwjmVAkr/joqLngxYnAz3CUFhoCnp83l85ObAbrh32GPHF7D9475FdTCozJPSUJNMEhIg2l0BBAQnOYO8hJJKUg4lkhqSeMiGuuIGI443PcJeSIJF4q5vAUmg7TROo2o5wwJLUobGCxsnhdKwxUK61sRaUWNlXi6ceQsOB8O1qc4w6AcmPbZ3DEQdxGGWiTli8Dt5pnsL/sJIhevIrOvG3mu+D6qzAzgzAXUnCbsYLWW7ZseWVBGGIiJYmvgJRMmSMwIeGL3jL4MI6YFHbfkcjmWJ8sm1+UWS4xGyw/B1SQb0A2/78JygUEujKDxLFWOIlAw1r0CLlOW7HLKekg0B5TpKwY+NbM9iRUmkO9PWUng0jkesjCBzOSaBHkNxJXW7fCLYB1Uyx99wRTDBhUwElWEuriMgHiMJh7d2CZX8RMVA4ah5pLlFYCSKET4QgcZrEeO0yYkmQSbZrJnZeyWBSAoZBk7euFKwoDTYCwSyDLKiSJj6xWngujNaOwD51jy5jrwomrmAMigtk4RnpdwmwYErlR8rHEhFJczXo6rQR1twgfiekgrLCcWBDxEugho8hdzJYnFohIAsoAxXEZtlYo2zXlSCLhrJNofkDLcEIZG8gKRrYybIOGaO84cratQMICnhrguhiLBCtubNPtz2wMXOLGZsizZAdrzub4mmbJFssIG5ZsFkKioAS94Nw+aXlhmVRJm1nZhKwsIviwbJQlZzWiaq3GNgHsEoxEApayWCbj25wrZqFLaVkMqa9nJXMJfMXWOVl7U8ZyN+c3Hc4cf8YZj1p9h63jv3vuf9B6xXmw9l67/f7M5uVoOW4c6rEG0j+xHFgKqo0ost6fUwaKV1q15dopUaNpDj6QS2Qb8VIi+8Gca6DmyVGrvGjAD+V0Ai6HS0tRs1WPWgfixsnm9MO5LcnpSq0RLiW2H0wN7UeVQwZ8KHV4IFxKtB/O9VGk5cU4bkbWd3JOBxuELesqlgoAULfO93OGjZeXw3rF+oHiCd9sWZf3i4RZrbesC/wB4iqNcCFYiWsA3clkGzpAf3yz7mJZwurRAesGT5r9amUhSnT+sdltY6nSRxNPRuT7qr/NYdBvTaJqhoea1vfUwDqTKHxXOQaKWglyRu9AiqQ+Ppb4aC7FK5F1RX/WcPsXrLcoqkkq+GnfabPk/21qS0ez01r9XMk2ShVrWj9RqgOjujRbYaNl3c22dhwsx/jHqdVl6zN+p416uBw1rZ8qp41RHW/0vE6EKmfMntk70HGCfy2xHslt6YQiI3ih3ylIhfyx2rYBwnK1lqKK9SOluo7IzA87dEi8ncrH+7duOKJwzurtDCd18DEuO1Gy/TO1dQNGxX+HGngMHK1YF/kdFaIWvl1JeutK0UKtHiysRs2mdTUjLB1+iua7uQSj8TfYg26OsLSvv1YDxFP3jKl7WAdkor2X9RFUDcutuGF91hfEGvnP+f1tDpN4l8q1Acj/Yj+LPHX3wUETE/U1MXB2bydmPH6inxNGQX/e+COmab3FM+bTbl/iG1Hq86+UXGfScH+pBtqYcfkLRTG3O/fJficFkgg+1U9OE+4LJsl2p96tjFfq0aUmQ+rOO5XRa4Unw51zmU/BJu9X0/qNyiXXI3XPuoZ18Kt163K/z/BUfus+JgxLxbuvJxWmUlnn9KbClPs/1GAHGyzGB0ArbFh/V+tigFlX+IlNCvcDaUB4265G1hf9gU4eU/2gGtx4e5fC8snWlf62jXg6Vpd4249wtLLagnG41OsyV4nrkXWVrzbiC7X9UMOLvC4/S2GTuvCo6vKzHIXN1Qb4eTTXZc/cORd7W7sOoLoPbelyk47Y1X5XyFTxC7stwQBZ5/bqLjhebZQjej0e7i4nDdE1frcxaNAjSqbfHcNyebURlg9Z/55zU4zGqF6rL1g3eQMpWIb6NCHTCzqg9IUfXIcWYtPH7+WcFFqsVSpQ8V8N9qfIUq0Ohh5SzjoQk+nzvL4EoeJd0NZYWQqhm78cTDXMd6mmdb6XikBdw/Ki9Sc/lwJUzQdVKkAFaVrX+qkPqsTH2z5ajRBenvN6neRHhDS7czzXIJ231/2sLwEXo0ZknekJw1LgN3tbUq7j+jm/N1Wh2+FLfuoonYjr/FSAQj/Lkx2see3O9dxOzOid4Q2kYHr1fLo/l0IkcnZbJL1sPqxSbzQp1/vCsFSWDylBPxOV4oPQl/eqHHFpRf6sBoiPDq5A7M1aXLd+q/oIqsLFBPfB93MOsQuNsFKLsFN/VVlCsD63eMLs4wpY/33iK25UooZ1g9/X5prWHxPXaY1u9IXh6SeNPyhOHNXrd8pZZ8i09X7jk96fC3pJ1CR7k08HlOp7VD/tW3EcLGHt3pcYXa1XYuvmJBy6uJrWn5STsI1aWFoC5G9KGKTWrLWsH+RybQ7ui78kpwcawFq/GBwIgrAUQwMWoY5LUWNTRgXr/3kLWlFjuVYPQXFTz2D7vzVQ5zrEHcOc3bF9W7DxHz1BCCUvW7f2qE6VVKaZyQx04PRD7p3bvU4rlUa8EjSXauXIOnvQ7RBeNpa/3b+lA2xEBr1qIN8dSiU5fEjIDhXTOpff1JOxjs/0XZz5g/6b+Hj+/fpH8t78m/UjfT+WT3xT/hP8XP/Kwcffvvk8/z8yf/bP9s/yP+5fn/9W/q/bb8i/I3dj/tv5m/Lfyd+jr/duzl/pfsK/Jf++Lbfm7x68Lf+Trbfnr83fkb8uf2f+u/m78t/Lf9K/O//b/t94N267YdsH9B/zd/fcmbs798H8X3u+suk3fV9V9/p/9r6mv6Tv87+sH8zfWviY/lD+2u3XbX8o/43s78TnnF/xB8XnnRty52++vPfLfTfm3ur8V/br/M3ipr63OVcO/Lf9Sf7hvt/YD/Y9kH2o73d914uznC84N4iznS86N4ovOec4N4lznS87N4vznK84t4jzna86/2TPKoBbyZGorQkbQ2Z4ku0Yw4kdL8afuX7xFu8VXh0z88XHkOLdok35YBmL8ZiZoeCYmRlGUo9n7I3++W/BkRd+96i731NL7mm7/4dm7mIPLn1+8cdLP1n6fPwL8S/GvxRfuCvzzdjP0q9O/S4198UH7b94e2PDWnpl7RWRlxZ8nc/6nypY0Qdf55A9hVu2fJUtJ+CrWkdMxE5YL+NxxE6wl/GELfwv48nObz/+6q9N8cnOY19/wyem+VTn5x999Z0Wn+5875fve/MUn+lM8FnS58gWIN8gxYbIHiZ7hOxRss+TfYHsi2RfIvuy3N49TKR4GimeQYpn5cqrmMjxvNTewAQ4R44LgBdsWbRlSVoOmVjhZandwUSFV7HCa6jwui0btlxl+9Y+Zk+H/GDIt6z3Sslb1kelnGyyS7aYarJztphuslO2mGmyfVuwznt9T5F/+p8Sfec8WNWa4WtS+Pg6GARBFQgqpKGCGiqgoebMUBsaahMMRYIqEdS8hopqqIiGCpuhtjTUNhhyBAWCWtZQSxpqUUMtmKF2NNQuGNYR69ofF7zh7k70hQ+ewOsQU9qBaBLJGrIGjyzRV1uW5C23rOMJfbyseatg2ETSAJckwg1kDB4ZIqxrwpqZsKYJ62DYRsIAlyDCLaQNHmkiXNWEDTNhQxOugmEXcQNcnAh3kDJ4tIiwoglXzIQxTZiS5w/eFVzBBTUctzUJt0JwZeS7Iu/1yJNHxbllTbhuJlzThOvy/FEwwO0RYQ3C4NF2blkTbpoJNzThpjx/lAxwNxBhA0WDx43OLWvCbTPhliaUFZYCugJeOBDcTUQYQ64rcl6PHHnc7NyyJtw1E+5oQl2HWQdu5oUPiiwBSv2WA6JcQ9Pr0/T43HpApNeuRcmW09xQtZjRh6ZBynRsUq86pBtIen2SHp8Mkbr1aCTNa1IuL0BWm+gD1iSg0HrdId1CwuuT8PikidStSSOp0KQFVZOtrij2ARsSsKj1VYd0B3GvT9zj03JIU5o0ZiYtatISGIBKV9iVPU2fD6x0RUrhT3uLM9X3iLnGGBGuK0JZniN0K452V7hweex1RYUwPcVZ6Xt4dpMiwk1FKMtzhJ5WwI1d4cIJ3NAVbcL0FGe77+HZTYUItxWhLM8ROl8JN3eFC1fETV1xI2F6ivPGvodnN20i3FWEsjxH6o+3SpjsQVdkvS/srNsDqUveIpebtl/T69ckvybtDJo8N2p9SoyyDVr2gpbdfkgdsyqXkya/JJFzTZ4ftU4lRs0Emu53z7pcTpj8EkRe0ORi1HqVGA0TaKvfSVflctzkFyfykiYvjli3MQcuSHCDvUSWssGDivr6+ilHygBHvUSWssGDivr6+mkBFQMcVaUsZYMHFfX19dMS2gY4qkpZygYPKurr7adNDadf4DEClHrK7adZr0/T45M9cG5ak8JMWtWkZfpu62nQ8DTonCalb7e1wX5aG+qneU3KzaR1TVqj77eeBs09DTqvSekbbmOwnzaG+qnQpAUz6aombdB3XE+DLngatOj3U9lz430fVdBxrccd0qImLUnSrGqBBzyLlH6V8ph+/+GAZ5DTbzie1K8lfsDTyOsXD08gLrXCAU9BSK11wOMoyyLN9TtBVfYq9NsB54Dbmt3lPGrY88bVcfNAXOH4OIEGbvDGraIyEFc6Pq54/PtIrOAmL5q8AFGRVdR0Y4HmcZA5zHZe+RQ+i3W5xiexpuQ0NpUMYUPJALaVnMeWkhHsKrmMHSUXsX43n8La3XwGm3fzIDbu5nPYvptHsXU3D2P3br6Enbv5QtAXCIDB+puP+cT+3wKWDwxSRkmC5IYeT/A1PQfg6/rH+Sf9+tf5R/365/kH/fr3ufyEnJAThI88dOfhT3wtds5+lhOG77/1zsPtlvx523mVnw5OH6I6PoQIM0iYAcKcGw3z8DjMecKMEmaEMMOjYR4dh7lMmEuEuUiYC6NhPnIMpn0Hj/j5vlKO/LyjlEM/P6GUV/n5SRqMeAclE/Lm7PsxHmiBAsRwgOm0ShRQHA4wHQUoIHdMgDnPU06ep508zzh5ngVDlUDLGlSarGvmWaeAmicgeq08Vymg4QnAtfKsUMCKJ2DjX+Z5zsnzvJPnBSfPi2DIEuhxPxoMmWYoJDkUYo8KW+Z00xSVGI5iMsqUc4qi4sNRFkWZE7/kJH7ZSfwKGKX+twB7Fhgu2vJ2W5615VVbnrTlPnydqAbrRDu//MB7fdGfLYHhCsVcoJgzFHOCYqS/G/eqDzpxlynuPMWdprgOxb3K74077MddorhzFHeK4vYdvoG4I4rzyRO6h8FnH9GEfURHUvU32SOyU3zW/5SiLzAeBY9HweNR8HgUPB4Fj0fB41HwYE2OR8HjUfB4FDweBY9HweNR8HgUPB4Fj0fB41HweBQ8HgWPR8HjUfAPP/3ERsF//PQTGwW/4TNPbBR8x2dGHgU/nGQTr6y87JSP/uFRtq8Q2QtEMORz1+dddcFVF111yVWXXTXmqnFXTbhq0lVTrpp21YyrZl0156r5oD+AIA/95+4VjIdh8Yhnz9Y+8gjXLZ8AIlLw3hHCHTxF6gIR0gpyVd6qfCgi4qgltf5N/bCCiKOWe0c8j6i9kFDPFYRJq9oRkc6e0msIk1ZXq1/VwQ2EHXVVrf9RP6wh7KjrNn4U87Ytqp43oHE31NMmNN5ntfMWNMwv9eM2ZPQ8FuylGbWyQ9EV9bRL0R/V7k2K/qF+bKnoBSyCq6iC8i4pp7KyLWIJMt9oP1+Z50Y/T5neZ930ZFa/dLNawjJ0NjoLvXm952XEoPeq96i3pncUQ9y4ozgSakczAzuqDOzoo4M7omxldAJJ446SSBl3lELauKM0MgAq9rNAzf6ziIb95wrWbFsGWQAbyrapbFvKtm3bssgB2FG2XWVrKlvLtuUQke8tHkFYyTBC9rdGEQr5ArAQ7Ew/T4Sfwi0w2ILp95X1bBE+HfIhCqtuJQTApOD60yXXokKA64+LfJwRBXC6f0vXAqcrB5h053SHMkzfmIzQ9yOd9W0ATIJxOl7prA9TOuujk876oJgk4gCdDYegk+AoqLzztlZUFRfu+M846ezpdPa86WwMplMZTAfD6WxcTzqV0dPByOmwfjq3yXSk8KRzdTCdc4Pp7A+nc/V60jk3ejr7o6UTwBz8iPbEett6kdKXemKtbT1L6YmeaLStJys90xOVtnW70ud7YrVt3ab05Z6ota2rSk/2RLltnVN6ticKbWtf6Qs9UW9be0qP9cRK29pQeqonim2rovRcT/C2BaUv9kS1bSWUHu+JUtuKKj3dE6JtzSg93xNoWz7MnMbs6efwsOrNE/028qSQD+GQH5MAJjBpf1x7R7a79HL+xYz+ZE5iqmM97ykiDGG7hvuu0sE6Tw4TslJFBCXbJeK4SIczIaYcEk+TCFUvQgCzkmHatk8TA/faEe4zF73rmtdSrDwcZIQzZcLpe0z2PSLgAxuNEFMERe96oB8Qgkpv5fHp+RHqp1cfTo9dDlkKY0Jtq+C1uycc7rOXh/HPk3lCmWsD5nCfd3WY1zpDvNpe8do1q+VhbQyxsrMhf9Ci/TOJQ/yFYw5NzMnTkRsPeSxhSVvz0updMeOuwph73F4CntzXhjY58U9ivgJMjuRKMyOzsDOrKqtJLZXG8yJ3RIMaEltd2d1SwzDPHJo/X7VJGriFOauNt7xma7xU3TP3jdnL0qJ6DN8al5mZwbhkybr/j4iszGqpj6H6KwXHe/He/168jIzSYkMVRHBDcbIWBhpgCgqXRbMkAwGrHMCyYwBs25ezJ62e7DEL4AylIsoKIJWrWHDsyk5bwMhrkLOypNCLACyIsMHhVm527GWgY2dEz105IbJ2te2+UeNF1q4dcHM9heOY8TNmRLspFnNlk95Glcnuwmi1qRxy6HtF/ot9dhX9h1uLW4nTqFyXI9nbdF0OrscLk1w/QEc+1w2G7/BXOv74qfKTX8f7Kvbmip9u74na7cdJIAEz45wj/v0W89uTEhNJylRR0NMV8Xf7V+kqE9E1KWlFZMGJB7z0gb6eVO+CvIL063vazFfSdVEI4rSSulTBE3xRCLKfV70UneMzI8LZ9Qjn/LLSIdN/UrrOnUEHJDFEoJREUr+rERhiScPlLQFHNZQo9SHyCD1QaLBgOt/GqCpCheolah8aFTlSliOeeX2zj7S0zz/vLqys+I651NPoqwMwAjL83tYBqwpTp0/ykA8D0/Oqx6Mjw24oRAiqFYkF+/w3cmoQ/QMFlZY4JNAKgz5unrf/QPXiDzCoC+0h3LdzaMBIECdbH2SBEsP077D5DzL/FgUJKUgodEpQRkYUgpIQK9aRhJBM0tAUCQgF85ZCA0uF1wbrlEtgRZ6ouxolzP3N5Ii6kMBJLv6eCljRQaQMexwMgbhhWtFHYazvRtVBB8JFCYvWCinkagZztL/H/7zaH+xmFsMhkb2gGffi93YoZOQ9rsz0DOL9IMV+1xoVBH6Xhb1Jg+HvCNdNZR5ngTINTPCcXsQnOIHFj1AGdXY0GgkEQueCm7clLaqvDsaRQa0dHVHgEUQUGvGlCpXE6i09J5YgXmmSgwM6ZnJEN4lRI/uqVXiDiW/JYHpKJYbCI9igir9tzMBBK0fQHtmmf+L1pAZT+ExkhfIKc4OIknqJOZmhRO4Xf2aFH7Xfv91WvcBVreNc8mGL0zbAEJEd4+8jqVA0kTFCJp4O01Jaiv98PAFAjI5SlUNzxWeZ6KfVEAx1m4xIPbMhhUKYFQJiu7WIHkqatyGJaIeRKKxXAvyznD7G1cbSogSs+RyjeLjMBcrDWE1e4iO6i9CkOwjV4k+2RZmpOGsmuCapxL0UExuM3K1HmdyvW0zmrEdZ0IhbrIp880dQ0zMa4wqooZpjgk4kPk2MtpwBjhLpqC9xtQUjJz4Vq9jZIIN2bfJ/wPznaeOg4iOZ4PZKqBkDjp+rwNvYMYPlSSN+7wiE1DRCGiPb324dIQiBbKwVuWfYC/uVFoO+cZjDCJCjJ5yyR4xJsIcKZeIYYsoJ2uwERo/QbkcouHbhvEbGdZAXt8ho0dH6zr2atfjO7xpkKDwCagTerGkyqSUtt7bvLekKLYpSssWmGGcNl2sTPqdUzkrz7Gqy9Snz3KLSmOqbRMPWNXpuwJgP8USgy66aR50gfU2m+Oyo6fPTsoV/L+okU3lVnn1J52nLaQ2A1crwrAMrSgirDcH4oTVVw2aY0UdxSiKQNoGWoocvmmxIgPNRXbmp3UYXFc69DJWAO7BWpBIZ46E51QXoYBJxwog7BWkKOCXUzJKT7AjtD6ZtsBeQhwB9soaFbh/PeZYbE484HfxoK3Sm4rTwmW3Wy1g0cdv7eutbvhle+DV0IfbzT+dO4YxT2Y4LCWYhZ4sdqv17nFs+7ZrnYDghWU0abkcKaBO28bGkbleUKGdGdZpRZimZdk7Fny9n+XP9ZOpgsKIK3Ew7ZjZS30hwAw1SkKn478u8kgd75v6XxvHvNshZzfqJSEf2bdSPOAI/wFRxn7UMrRxf11PGFmIZs7t4Bqr5bj/ZcjA4y7oxbLRGq5Y0zdNuqKnPYMkwNkZVjLmXi/n2fdY5EcvvlvhjZSImD6IgwvCuRoXWQzGjCPnUpC5bCmBQxI+idp16/02iXOiiWHwB3Ynx6jUbg+pGHjt81jKywvwnXXzhmfAlZ/ZXbP7j7PMLNv8bzDNKsmfg3DvyPr+j8vl/Q1ln6FD4zgj+KsISa9JgmF4DyPUWJjU9abXwNy7mOu3UbURVduotDSD0N5noCHcrwPgrlSwUcUFkkPvib7cMfrtPxhVN3/h/k5lAhtGcm+ajFTpKCjar+TFYU40eqmbiJx3Zertg0ALT8RkXsVofM5kbLg9Z3qLgu5j5ZoW733TmjsE8XjP+x8zxFwo6Z+ZPlIRUnmyFe6ufdfOr3tmns9nP9df6Msl9sU6+6pc6KQooN3+7w9W5x7YZMpKBzBEO/CX8iR9m8WNgo4aAOzoDp5Ch42Br1lOYk6D8PEXlDyI2oI0h23C8mn7WyzT1BQfVNxaGnIcjMpohZhPF5GEQI9q8XvxL20KDbRNUcMemHwPOaxIwQoQX8z0XZiMk4mIp7hUFdJESgJ5T+jgpMV8dgpmXxhl/v98Qz6gCo64Sj4P+ABS2I7ttIKe+bFmlHXr5Dj7Fv3wfYlWefUknH0ozNiYSr2+zNhd/nBku9ZPMQFa2aT3L3OJadkObTLe7+rf4eAfVCr3wLyaD206pJ9U32bdPDAQU//EZCiBhyMbHnvhwK4y/2jG9VLrim3/g4ZviX2iLd2G7uhB5Jc/revnnwhlUBsgUvxc+jMrzLc87X+x5Z/KvLnQ8wT8qafVewUfGOK3FP7AtaZObKC0/pkelwWQMpTqCGJQaj+kJKbNy0h5nbUEJbVMohY/prVJn2zapsa2DBJXbpc5xV0jJHh48r6evRL7MvPS0Zt44vIQ5PgDjvkhVamy/qqd3IF83tTuZMz13Mcf23T29R9o8h+AKerjcU9XXwHldC3u9NmnS2q6l46yZfyC963Aer6/H8KbUXwG2euZCxXXLmje0t8l1fBm4F7RuRHE3iudbJzCNfxJVN5kqzMnCzXKlvgWWeatovU8SvV++Th+QHfqg7NSHZJc+LHv0EblGP1+UPgqGpsHQUWrxqNGi7sp0WsMRjlReodP8DJMOgta09xjc7g1gsmbXNSPd9GvgfBapOqHnMOMxeb4+Lgf1PPILdIUY40uXjm3GNB/Si3IYXY7oeXSddd2CjNJRQwm1Sxx8tRwzhJqswLcFfptyXFq9ZNG90I9RwbyHvGde4Mk824t1e3uSdefpUMe8KqFx6CYI1Hpga1aWUr+XLNFDydyxRk4c0piRBQCoJ0tu4UmrQLyVEUL3EqYK5TiYwArnmcxjqOolC7L3eIM+FSvFdMeSJnqCQtMuT7qF5c2CfdwR2m9Yr3E5eZle5nixPIWlFcvC2XD+yiUu8fFkiQtalG09yP04EjLGZF5mmcwW+PPJH5UUSgq+9CL0cT3NrqiGFnk1fN4oLcaZ5hCKPak5y/IMmckD2UeoStbLzW7IUCtGBhx5k2lERWjWNZOv+JGDm68tlGna021yVLrL+qiUZLGnb89D+RGZ7oBGlx5g3gLxDgvXOy16iWJMpu/C4u6WUN8jt+h75VZ9n+zT98t+/YAc0A+Kpx/Coh8CaMw/sNlpGKWek9vlbim/Iq1DPA8bOZQzBB8zOJL7IPF7LdAHKL8rh3j7fwnis/8diG+5DMRnihC/00C8PYD4wwOIV/4nID6LJIfQ3Lw9mcMC56wEsEAkTchgUe5H/wfQ+UG9gLoUy7xDaAVgonkpuoZRXduA+pgSGLaChbzcEjjzlgPMkBVMGitAQt6RkHcmC3IMPVMuIzXLMIuYzt6SInfeO5HMQtH6eMEtNjF1M1Ce74VQqQ/+F6Mg3KjhSZl7hW4NKzrg4FoB49g1N3ywE1rV7ma3TMm2EhJ1lpQB4l5X/h/WfinX/n+PE0fyYWg9yCHiyEWBW+GiCPCgehCRyfnIzWY0iIFcubl1g9nFjG+ygfLxvByzPGvKm6mV9DMRDxhYGhL2IkluLuLNBUuGUF7aRNBUDctLGwS/xGTpUvkvUv6Ll7G+/47UFwcmaRQwLC6u+CRwmTcAf6l3nbf+zTOJeyluXiaX0/6bPwpMpt/vnw+ZqkPsE8rddJ93y0MyvawfopeSe+DWrtOzQReTl/hFZLCITWBBuq+gk4CC21jnHBY5rZvo1pWAipNHZIkxIgiW+IWTPIZVk6404wl0mbfyGaV8IJnlpGm2WxnrgSS9CKjPyuJyMsv6e2S8p++BhKd68Mj3MblP7mdyvzzA5AF5kMmD8hC73yJbe4h+bmVyq+xjsk/2M9kvB5gcwBaznRHTzUxu5o8yGFIdZHJQDjE5JIeZHJYjTI7I85k8X27T03KUNEKZ6OlQdsgVDAF3Mtkpu5jskj1M9sg1SHirm93bwuj177a2wrQmcfyO7Yi0n50s1U6p1448qfjr3/XqchJcxefx8Z49JJvjPwtuA7u+G39nHY0/UO6ZLvEfmisBZ8s6YvoDZd1g95frEpNX6DIfPfHkzJRh6y94r0iAugoexE0VHsKR8pll3aU/wLRf7Vki8emSlHTVPdj5xftnTXvo+APYKn2p7gmmIIcqCPR0VcK7+WB39nlv+ut7zn4fMEHvqXjPOZxR9/JR4jrvNRileE+kFX+pw/O9jo5ZUStUtCHgZ7WfrXe3/0w1qUmNufdW7SHG4Ogny1yMP1ahx7XiSFqDDi8aYj5/QG3BJw8aGKNbgSaj0lpdS8ZWkyaqRuduNp+PTa+9uEM3NRjxso5Gs4z1dYur9BFJ2Hs08PA/PXMx+3hvGBxDXfTuk3jTphMJFo6xIIIMJUee+IdHwTbqW/xDPiaaXtJJRpny++IOuCVv/fy8IGk9lTTn3vlrO/8ivL59dO0lPOrNY6Hm3Hue4ufHp9cKK3ohnt76epRkV/UYDy9GDwZvIVzGcKAWWBRpfxgXM54OhwBxnbegyxkgXBAE7euQE9ZxKMQJaxZ3dP5nWQ73Q2eiLJgC6P0tZZ4rlU1+JeC5Uhn0chSdsCjavRFFclkU9QMH68ug5q1Bhpp+8D+PGo57b5CMAzNOpu+D8CcseMb/2+AZl4n/b+AZL4Cn/X8OPOMWPO3Q+hKeLQTcVMdgKQ3X9851R2rlwe7T6XS6bt1Cp/0iTwLCBmyNS+R6Lw56Hy/0PsHe9HQv0L4dFP99pFtzL+Nn57Hu3GfNZ1+Xfe7v6FGywT75Il1uqsvrUUF6ttzTNQs8ntHVLe6YHSngIFvwys3dQS0knsnuKpzoxiZyL1lzsPEhyj55TKp8iebOA2kkYL7ME7sylE8neksv8VGWsptvTzf+rkzER7sZlX1gGRqFHhE9DO8JxE/fekDTmAH3JgxpSmzQW6x0OSnkzMQdPe53KeiThCWvzekmkwPa3jrTLSYP6wlrw9xmDBwF98ELee4pVj38QYvRwYfe6Ex+AiYjkYyvyujq00nrYMANiQhelYbEqzKG2ubB4JPlApKZZkhuMQ9GwVD6SSivgnQdadUpsxx0katl+9nrmtw9anRHSsrMR+7NIxEkVdfBsx18ezuRFlVhdcmFVU/nbxmkZa8lNlfXipZjD+XIG4/1zBFicJmAc/JCaCQlzJitt4SjxYpk96Hj7lr8ZZq02Zs/CCakdd5P/NQTfJc61n/K2FD34Q7Ge45e2uHKJw55H+KE8ca2qmn7MNt8QcfHk/KjUl7Gyw1OVZUqq/xHxUcVdUjUwTW/t8IsHg27XEvVFfai0M8KL2BL4Ap3s4WDP+857VhvYR11fIXT2K9OUvK/4KcE09fTbjw7BofB50c8z2L+lyap96o5vUTuT3xrC7ln6valOTChAfLj/+x2lqxbfnI9yMS/HWTi31SHBuFGmbkOA8uHEQzXuxLoSanLSPx9JdfZbKpsekuQi4wdnczyDYseyclno2RWyplkvFyKQSYd+h1GZ57dMqumCxo/ue6lfrydfiCr+wPWqXh7FsaVshBwFBUHjIlUxbeWUku9G9QPfLJ7WHnMX+f90Ce7hzyfJm8+6+9Y92j3WRxblUv9lxRUknT7qefofaHMjQpbopEfVQsuESg/N+rHp3xcNEKv5aR8FR+oK8arVtK+vTvF29pScQ+TFT5oVWh6l+n4zf7/YMf3BpfriIZPlnqpB0Hh6Qkl75D3wTLTff4zSKUEr4JXEq+fgbNXfDStEQiUx3/qpVOvTOpSW9YVcwfC3PhZTk+//qMQugpOSZk/HsC/z0AYvx65s4UyNjk6JXLh3dlQhR9MMO4yHPRJuYq3m46T03B+yP2Gme30YDbO9bCZi7l/o0cuw3/NcDsiWHCRlJmvljMnZedMfZkQM12UVJyTdOpQUll2NbxpbKRX5bKNCHt8xxSmNzAoTF+OlzHRcnrlCd1I94rNNSVKX95LWjySi6Wq22TBaKXtZtUTOf/SJt8oK7sOknAqZdiaMf4bhvG73S7A+x3gEiuYcEt9zdG18/6ZZDIrPrfWP+/zboulrEg5/XqzyEmsiS8ZHDC4n8U/W07yudan177HZWV9rc8W+NjRM6t6YnBw1IKrbnjMUCdkWtrclty73y2P6zEoOfX1WOrx2vZgp3kZTuDRsmFMUpEKxjGR5uNImo8tZ5fTGphLKnzkHg1lLFV3guKYHufJnNJBJjFp2/sh2Z99+cNJgZYAYWpD8UpUVZO6WYBaaHisCihu1MRNX3l+yCqlK5dw6C72VU6Aq1BGUwV+sL5xGeM92XIeZk5ATpZiWSbyagoZLVE55C0VRRdY48Uqut0R7Et0DoFbVGgsUKuCmtyq8t8avajBEaqApKqzhDbGElQORJ/cAKIFByIuj+XbXTgh6qR9kS6hEWeQCXFYELqCWUmCoRyArltWyjRztop3zJ5pMYyhlALbrrJ2zlk0/4DmT7bReeABpnIHQB6nyHNg7ZPl7QkNPTGw5sWsnnFe73j9zJmDQebccqfgnETBKzjRxMN+IbaScX5h/H/EL1jzGjF8TLi4ySoq9aS1TMMamGj6MghzQnNzKMr0f8CKKRvKO9Kt4aGTpjkcRtlG95JLwC17fQMiug4RXAvLc1w5GXO0Kg4hZ9Yo3QKzVgibUTO0DuSkMk9+gOS4s7dZOpJUlpMApQCHdBkTpD/0ADPBjQ5fL1KZKZSIzU1Ib9wA9g4veK/bAOy2yppbnGL7myxpUwjJ8MziIJTPfNWGmUH2PWgf7xAtargsZdyR8PXkptvDJL1LRnr3MHp3X0L62s1J17BExi5XeXBl1ROt0MzpibqNUzCaeCM2d2J/RCoZ4l04IR7RaKDuaAVD+JdAtzc1DlEEkp4Ic2N+yaCDu80DOsq5vR+P1fgpBFB/oJaTCMxGvHgbIeHlByT1w2oUSe2wipHgOtO4Q4cPdJDWk7rB5Ou5LYsf//KkvQnaYuJpDEpPK5o2n6V4tyjEo0T8bYrNfaXbTL9H6VG/y9xplYBDxq0wSTLg8XZkCQn3Km5r+OOzhnpU1DJf8EuJlyyY2pfxyTi8HctRGvUQoNusCbVsdhzZZ2w2RraPLJ2hYTN+V0QuJOHdUz3B/HZd5i5gw0AJjUlAQ6H7kQPFiR0ejhfv+ogrLrrOLuYucIUL5r5bW+poFmr8LnQ0qu3QSUaCk3DYZus19xJ4gMxbCu/91Dp8fofDQY4klzpJnZ1q7pRtQoyh1+1BW1kUZ3QqDs04qd2JudmR7LIHZmB8xapl8qzIqGNT6iZGWOoY1slnmF0jV+RTcS521GFI4UyBToRA2D8CeU7u8w9Y3NyCpMwb1ya5FgmUstvq6ioZlTa/EMgYc/yC0ISAV36RnxIT222VmMk2iWXLsu5Ii8l2qykev1yBLBCun4f0qh4thz/ZbQiAeL2Kk9EOpFjifU7D617yyjvVcNKX/6Mg0hgCknEG+hFK0iPHSsq2gqJNalyZohDalLzUtLJyK8nkcoKYEWHPoAGBFYoMZ7ylpCzRDWoUCOfF8WMnqKvnLFfj6akl+MuwQZCNsmAu1/gY2GiJYiwYMLmz0YpGQrky/s0JGSFNALLGXE3XmZQIDbN8RyWpmCiN+XnenGbEyxso8eejqBZm5XhtMqqG/GXRsoZr0HzqqckWraJ6CKb8IaZKZCqyTFUtUxHHNpdhJj7GbdcVpCFnzOgp0gsyCrygm8LAZWohqXV6IKMKxGuCbSokFxjBtYzqelFNIKmMiPmGjEVyxiLFRaFFYcjo8wndivwshwXFEbuDGc90J991idkaOwtn/6zGN1yxIbSIs2tJfVHx6oRBnPjEq2uNpRV/vm692FW5E4v2+Lv3DxzYALvx2hY3n8lHlXCzplC8tETfVxrImPfrfaOfbBiJRjQfyxplzkvhNcYUSCOmrieGS1VGOwgBpIo8coZvy/ndQ5zfn3NuZRcQTIRrEjK3Ec81g+chXYVG2iZbY7oR3I0hcDeIOzAVEiS0KSw4CXWZUAp5FyW0tQ3YGahtQ0uFOiqbMcOtUTkESTVEMiDJkSJJlLZyaE22DpOkvEO+EqygpTbUEhiSQ7R8cMdpyuBpmAtlbSkszF7WIX8gEdsfSJjtVnFnhfgYT5eQlA1YJOBvU4IXMOfuV9wtEe9BvsY62lfY0suRfJw6t7qPfyS02pwb0uZCAYfPiz+9jUwzDeUKgzkEOHrcwFeXwLarpqtByaGQePsD5S4EfjEO6qeC15afzN+BNGmPP52E/D+FEt/8RKZ6gte4n01K5sDY++kkelaXyR/6JA0cDq1fDO4lmGjOQ9hpPJtUsimqKTtWb3NYckVzXsEfemStPlhF6XUs3cX5XBTrOhxHFTes+8yvsSiMfsvaUkBCT5UYnNm+waIZNv4EnY9t/hY0e0abpUaJKarfDmgsJ6UnkrqUHhP42CCl5akTgJQBCnunP2x61Z9I8CT1mJQQRaLXCHsNEALr3rh+x8jxnH8MtEtfebInZQi0KlVwdu5icFsjD51FvUfCmVMPdFoh04cwyEPWHJdyOt9mVwANFZUKzzbe0y0KxVtrZVIS7/uRV/nU2bzeU7pZYLXMTSY/jq0Ydr8py3ZN5tigITDlXCU5flqk+whvbjd95QcF3ppPS1NCMNVhoAkuGgF9ykAcJ83PEJurPEbgMprvQZE/Re3YNWUNg2N63QoHUl75Lqp2cPTYnV1LULJze4tJGTSBXIJaqlLuGGRPn0hKdjUndZB+9j+mr/t6NEG044/3tE8PQfCl3/WDTSDJZP/lb67nnR+ly2a/I10zGGMUhoT2ZmkJ14rfNJMvHOXPv3EG/ATmTUnTvulrveGN55K4jxchEnNxbQweBQCxefUwcX/F77H7OfMuuLmW4N0htfOaN5xLmmurDKtXJe4L8map7BI7mrVuXzyO6q/h3zbbvTXxsr+5v7/z2NLu134a78le+tufevvSmz833V+bU+kV73vBY7/I7B07v+ueBx74VWYvfuDVv/1jr/xtZoOb+fljZPvJaD/nxiORUfEy4ut9iVdX0alNFkA5aRZ7Q8OrcxeCQ79T/9m/m17DsK+ofz3+Bzcc/Zm1fj9pUlhvedNMYkZyxj8w3SCovvhnLplJ2qskptvQR9Hmvp9osJZFP+A7dxPQOzQLvybx5uZ+/9/+U/jh+48a+eRve1hyhV84tzb3AD9GIngj9LXXX/PS+Yl/PLdGfh2bL0AF2GwP8dc2nAXgLDdyb/g1NT/WKFrhpS32dQ9hbnLmXe0jX/qnj175qv+i1vJcK0T99zzuffORP9n/2rU8ZwZy8v/5gUKuspXEUKEoCBoSQtrGwhVkh12CG4EVu90wAi7zjaUl6/D+iY4/vfjuj72xdIf18X/xU18N6PegBiVU4EsRRWzGW6bMr36TdZXepswqp5N3H+mbWfl+dLPOm1Fz9h64/cra9h3cLsiD3UlSv/eEBL0kMN7D1J9Mx0xTUlp+IikvS9m5uLIAaehBt6F6j0twwljzKiGsw9DdIh1/rCBmC43Z6/+MQMJwayp/f/BfvjbDOgDt4CveG73w38jPEHnQgbi/tSS37V945mdO/of9Lzu6NveF5V/6RPrTP/kzMN1rf2/HR3oPtmnFb//pn5l8xXMvO4fsUQPqTxDUNGIvg916n55aEb6JRz7W+uAjc2eg68IDyoEiWGhkri0ceDYTezMM4mEbci1wqZtw6uEzrSA69V/Z+xt4varyThjea+99773ve9/3OeucnJBDTtp37T2Zvodp0PR9qQmCJTuT0VCpTTt0HqY/Zh5amQ7PSR6fIPwozkQSJGDEqFGjBqV6CGhShBooamqhHDBqQKyxoo1KNbWoUanGihIUyXP9r//a977PyUGh89kPwn3Wx14f17rW97Wuj1DOHHjzCWXnFZJFDPaOGVMKT8o4A/tNKYwpFgE5N+0yYJQLV4HXQEZMAN6cZpI0XmF+WIA0fOOW9IFwrJTY2mJQoWQIiuysALa61sAVgclFVw998C0WrDbC4FB/0mgXgSghl1B/EUOyUUlmsQGEKuQUO8htw5XwFnHxsnTI0J0W142dGe2CK23aAXcE8iWM3wJXGn6lOBaSdgpqrBIff4FrGU51KZylRSJpYs+zexH9PFP6U0oglBNUX0v77pRANR1Oyf2BN7Cor+DhUoxsCEuryNf6Ate1rkuKHhO53HVeXGbaYolPix7fBHp4dRxkVPG+J04Ev9UL8Dn7KZ+9bFQHV/qO64EE0MNBFQLV4nWpvA9JWxOh9uNbV2tUUigRotgvR+Fk5QKMAonHefn3eHIpOtimT4s26sNolfGEngPtmcuBZWzeHUxJoSahw3IhJYWCZCibnAa2doZTxJndluNgicShT9xDYnETptW6QaEKwRQC/qdlqqVG1AdECi9KWjaF5tgvoCnShxuBULQtURF03/xY41iqxqMibIVXFqNwREpJWqrCYQvhirTvKehIlnljqEMT3l2hS1T8KamEkNbR7vPC+z0GrkTA9SiUOWtUu9HfRQ/6J7AFv9MzkIl0wGAC1EkqRaQ4p2CeJqBH2j4IPbg7Q/QVsEiBLILUU5A6wGMGYiluSBqSpKpkAcNWZY/dQhVW04yieTSBe0tYaNl7pTNA72Q9+Mbiyw4hkErKHrqDXcQu6xCTvnuD6gHlXJN3biuB0anTg6Cyl7+yyNhf5A4KIGwoBxoKbsfV9VC3haXkPEgUDKu+iaS54yjqgXZpImrjM13Xn6X58bQwXhEuF19XBglWfmQCmjhE7P5TOZig58ISFv95jB/stsynMPxsPzWEZq+r5C7SyUHWxIeVUBAwaj/bxbczyoRE/BjE321Gj9NWuECk6prBbJssE1yCYuhL4DDcxOAyiAArKi+ns3EOCA/VIEDspZ37eXNsBPpixzEFU+DSlTWjytgq2ZgTnKMF1SeMAgLKw1kG9dSpHofw20YupgoZl2DIkCJECc/ZgHyyASQBUUxxOrOYJI9hoFrx8YLwAvhOC0X/5zpmZUGKOfuhfE6xf94Ua0DAaGNtEQ3eAXyeJyYTXN6I5TZcoUt8gzhitEvsibMRjoquAcVzqnqw6c0EEu0QwtXB3iWRn0iTMfuvMGYVc25U0YTBPEkMPneE4SKLsh3QBca2WlTwgSFzCh4VpmPdoZVcElOZhDpr6EzS6YrzlBSPVwT78VFnqjGscJDZx9YF1gedYgfEbYs7ieVflcnkKuyLJb8l6xEYy6mApRyaKFIEnXi6SqUvW1UX/KZ+3qWS0D9gLClSOON8xxgrtHGbypbS8iHv0VVijE4RVZnQhbvNcH3ZaophuLLIWrYDjEexa3EiDLtcqob8pwSs66ksu27iXSEFqdhxDErceqCZ2RTtPXSGAqu8jEA10Djiq2z5KrsSN4q1j9Epo9mSSZwise8DvzOh4BeMjrtBEz8aTRFWUOj51WL4YXQ/FjVD8fEIDyRcpI9GehQKxC9x+jYjySUpJGMDrleqn6JBQtWVYuWp3n5h3IXyhxRggBhDHJ71HZf69ja56EGHdZuauk1NNWYRs1dithNUKQ5IJh7KliAUuAIyyi4Iy6M5Ow8oYvfJYQGalzkE7xYXV3uwr/mou+DejcW7DxJ4LYBUBMu06NaP3DLBQdCSqaXr8l1miuMRoxGnWO6gFWiCknzrx+V5eNIgxl4hI+K+Klg7MQXiGp+TWv6gw4mLviEAENJg6VVo/1oH30yIzoXvQFi24B4Uwd0NYJAOddmQMDF2wLsz4qpUOTv9mKLlIVOOVTHUSKEEUy6UkwYmB6tdqHtbam8eQespYI9NSKJlUDZo1RHY83NjyI/EhMh8zNA95N1bQro4/kLCn2PlvsUMQVlUhyE8frb7XnzIGNqHIayJV4KpjYOaqRjzTLMY+nUXUOG0rLNBrScaY54BK4G9CET+y34G+OWg4WLRhWML4E9GT2Hg3oW1QBFLAAkIY7C5Kow+0kcLEhkENo5KRfXpOzoiAfTYYbjQRwE31dPdDniH1LsdXqhKgpuDyXdKYi8HxRf6DhHYyB63n1zgPfcvPmmO1jJpKcew2ID7GAapqr4ag+qrha6HgVX2dN2MsELhqTfWoIEbi4viMPZdTzqJV7guSqGIHEcIMmHELPIjJPcjZpwdRj4ldFgPHdZDhzHBsM9ofUGn+tokpf3iOJQDaoZqXBUa4C3uFFliKzzSLnnxRLkIPFDWyW/tROmTjkEfSr6+tHXChwNJOY41G7iUn6TNmTabqiuIpxzjwN4idYDst2i9SyB+lUg2eT/Vz4BuyFnwaLx4wo2vR7E9KVR+miIHZJzvqqIlxbRPMe0DPQ3FUP78FzZKRRYoVm1qmTI5kqVnZ1yf4fUdepdABdr12fa7kWvBa2+redr//ardcoOEyEWIqSduS696LeRLeXOAf2cM/iB8vyWeqh76oxktWJaJ6/EEQL+v5G5JhUN2iQm+Y8mG6tjLp0poOdPNrHrTkl8Tr0KFdFJXChYXSWnv6vpC37nEez64GJuQ1JwCsucA4aevHoCQ8Gl1e2P8vS2uviFNqPLq7+B07RGBCB+OhLJPpfDLnD4UyqQ+pKHTwkfDFeGjKVM9JqkeY3x0TI5nx3z8cYk/7uMPSvxBH78Vt/iM5Twl5Twl8acH10dFjLjnm22RnKLl+2qzQvsC7j7kjV8YXI/4P/76QzfI70nRSTOTDoShMWd/OjvB3rkJpj0UN8ZlrD0TA9/EJcK7Yo9DcW+kSzweTaY8Cu8YBsdKPEWUV2fzo1XO0dta2vH28xGYRxN9bM/AvERvG1Xc1Sq06n0tSgE5rAgsmwVXx7nW4cQR4XeuTsSdEVnrdiBO1ZrFVIcZCzuYYi+FUFgPjqwk79wNyjylwj46Udqbnb1ZhAESSddzw+8sh3c7H3cIcUPqPQLvsHoPi7e+v7wZC+3+wYhV0ilImwnqgNK2oAsuWo1hqH402w9Xom9f4rFmr11IT2WqoHr3/mOBx+LftBvkhnXiI9al5MTitJfo/a25yFJJPIB459eu3rLlyJ7vC2VGQDbV2TgGS45EcsuuHBPnEOT0WGdxA1gHjoFOZUgh4hEJjAAe16kC+22rwyXVPpW2FwkG9LScdnRmpUVOnixjnzxFgBJgtgMnuZxX4XZXRMclB5bKxxPi75iGq+Alt6+IjiacOG5FuHUArTvTBmsu8yi7w4C4pFcALIwxmzMHgUQbxqd9x2IuC/a18IxP1aolvXJJ6mBN7QOnEqcAC+A/7kEaXxECOqzpsUMytFeRMbaGZKjvbrbfzAus59lgmgx/GqVc9mheDBHKag8WnoXVJ24TRw6TCFksQ1rhYSwqcbMkHY+bReipuFmEtraaRWhbq1mEdrT8EnYQS9iRuFmGMGXrZWhnyy9DKdxtUZH5EmIuglpyLII69EvN/SVQau4vgVJzfwmUmrEEsnapGKcifpGa+4ug1MxF0GXVlvCV8y9+zYuJxT+IoTVRjfflE16y7JvnyE6GxXDgYRD/kLGJsgO62byg3feRcQbQpH65DfyiaZT7Zmp/f69875lYXjkJMYvv/JrxI/J4e3D0MQkmceQSedgbmPhb7v5c4qL9IO16DkH79AIwFGI2zh3CiJ87V2sxKSzRIIswL+U3mBG6lkL7V2PzLCtvaLnAA/dvvPsBqLvZkfnr+YnhsOPFJihbPFsE8t4+waX6QmwPQyUmGrJD5XDuFigDZ+zXUhw+mNE+uqBUmlTEZJDJrAxY4DDzVVGlnp0oXnycV17IZqHA46rw8nunzFRGWL/ihjVRAGXxTlRJngrCec9X0I85MzoaS1xPFni4qjZQ1Hbau0Q87Lj/coxfevbrErml5aLBfTTTYLONsgnHYuxqUHJGKdMW9Zv5T2iB+GYSgZvw279eUENWdQU99nMS9khctso+sBAictWtfyzTf1H1SSwGWXUfQqP2iFYhPON6NaOwz0pI/mjgtPC8Fbi6aZLzcavT2OgCeSDwsRfJ+u1jl8u5gLHQ7fmoeqHcM3xEvCKwVySIeb7ZeJY5KjGYg2gJ3B1ILPiZhpu8MPhWI7cjj1AYh034emya2xjR6PQjfrBzQK1oRCqPxuyQmFX07kxLCaxj4Bbxnk3vdFrG4B7UwI0pNqczMFh00wiXSSxOFy24+1uQwNRTRgfugVaRw727VXThzrTQTCzPL3lhcD4Fis9Do1AWO7irar3IeBNh57LidISzlWCPUxp5CVM6cVpgAlRxxguQz7Wk6EkdwM0KEdkn2/V44CddGapwcBj5obNL8n1W+l9T4+wqnu2YDFhAFR8t+8EuS1EMauTOlq4rHHr2Pa26rqa2BiImFM6BGH+Px1h+fipwR/y4ZhHfngPcLYTjIYXjEIDjVwT3auRtrer7d4eo7IhWeZRV6qWcFaNKFoUNWuuhZ3vt2UUP53xPtV+W0m32E2O+tsRPLWfA70k/Krc408Lrr/Xbw7rOapLygNjoJzl9pac+HbPt4ihRDEsTkz9yJxqujeYEnwSCIFIXaqN1xCX4ezCpvimJq7Q6BscMzuQdycBM3pL0Z/JOeDmTb4SXM3nax15EsUA/k4+3+jP5rqQ/k29L5s7k/Qln8MEW3SMtzuCPJM0E3Y4Ze6w1Z8YeRcQ7ufopxeHwQMQjSHGoRTSgV4AfeoQsGAMAnCGKmCn8PrD3VKL6EcCHmyHeifSEicMpYnA4jfx71cP1WN4xWuKuwKHc7ILYLUDqw9I/hFwgjCd+I4Anw07NVX4a7hBuuQzvSAkxZ8OfvTPl8mwfb7OOWYNyUgBESyYFJG49czCTzUFMwNIwfOyJjpbUrARNRayqqQitbW4GHI52n2ECPRlEmoaJubMO86tOpQYzPB8QkIw19I8HTB9WR/V4EPiW4liAMlMQFb7cU6KCwRHgSEAV7cZ+OodI0tx/zlT7blXR0O09ofIeCPAoBTWBksNRaXYMZ7JsDcjjIma5JxKTgR8sjXhd0XoSOi06qdYyae9e0BR9lcShVNUwKDOibNOuIWuUFXpPEXdbeKHBV4qyhmrTxT64sIyx+xgnqfFqYO/ogsPWl/yRUAuugZWQB3Yd1TfCHLs2vQGKmnizWnF9EZH4FzeajGPVHFwKdwfqPBhIzy2CGBZrkQwpCG0PnSJApzkF6Ce1sQm2mJB5sOkAyOoDW2eoMx8rEYCVAohpVajRyCGzqRdqLl/vzIQW90iA6rCPZvrVfniUDV2nqtCBtbWiHx2g4HYUwRl/iTZ1nK+vuD6pem1tk+/OFBknQYjHsMXbq+tmfdR+wcwaEFF/QORagNxyY/FhRFzgs1Sn2Vs6wPWcHKoTc1nd6extw3qQ8jxtiVdo+URd63ylsFrjq13iB8USjInc5z9wSjdqmvCzCmvasHawDc+mBewh1Bc3A0O1h8fdqCnUJzucoW+7/UzAuAS6AL15cAn8DGsGePXwH8p0LaQtd3bt20IP9WDHUMU+y32t9LSHGa95BGI84uh/np+SMjQURGCOU4gTBF+WDDQY4aX9iSRmB/somnwu3czCmfi8MtK+LuPqB2hXbN8yojeNuHoS4UjCMgH7/Xeo5ZcN88zLhu9tFCKecY6gecdt3eVhrgnV7pP927iIGUavEGGDQ2FOIeHJbWyQryUz61NozuTP7DbjWqgbo6ApxeQNQIOzLnDprEU4Iis/gbb9Ve4WLPCRLPAC9ZexwOvN7k4jvj5TKI7buv6DJ+Ck4dfwEQeSsntSfwCV0BXSQd0hiCwdwSMsVoxB7BNssyePa/kaIzGapUUCF9hcUNSZDTe7T4I6jwTY3/64Fw7TAMkWGiChjUuktwcSjtO9RrsNo2Razk0WXuhdUGYxJJgxnJ0HDPF/EM+umvVhA7rlJEf5Q5LZKd8MeksFkjKdB2W7b7YkxXDUrYg67jtwsjIXfjLwXqjqXDUKUcWwUVPm4CEZcblyi7HO8/AOsYpVrlkRQdIq98YwzpbyJFPXdSVbo0mBOoBBWPJmcR/3ZnGpTPmFwVHvyvtWRgTZa2Pqo6ke2nVf2OeoAEeIfkf1XsKACpKrGKMhEykCWM0FmxrcBoZyhFrMVV+Uuv6bBXz7DHPtnfVlRr5AKbseiAjW/S3Wy0gFzn50REMNTB9UmK5UkLhhG0KWgh8CfbMSfAoU1ARnFRgxEvt/ucAPK0wxLeMMpMb06+qQQ3/iVAswcZ1sNMbT3eXxqw3EM05LlNOrSZVb9IvqlC5hdElf8XISzxVoeHtsJLwQREqjVShEoA8bkwvitF2K9TKXgYMHOHBH6PAQX6a+Ed264VvgDJwxBzy4KQ9pJsRUD+QYsU3NNMIG7RYMBMEYp5L8VhRyZeT/AirhgO+sUfPRa9R8NDr1Vc0HdgBM6zGIUfv++R4kZxQKKhsy4OiETWWCN6ywWfu5hegJyw4ZK9IB3Ece94aK5vXxAOGYfdAXAW0D8w2C8wbBQeSXPNosMcpDCO47SFa0ZZ73ioSrI4FK+Nhqf7TAhWBz+biMc3k2hQAFeV1wO8nAXqcIr374t19JC6F37rpz66uKFFXxrBcMRSYMjOz6t/44LFK9kXjK5GfPsTeOQgwER4KDb/2v8vWb3/xiuOax34CyvM/wq9QDUP3s1NUDf7r27YB2jAb8Bvu0LxR/VPQRLaBxwJHB7wsGvtcZj4vOcSaiP62yKwBU61JwwD8tfM0S8UoMi9D1y5d0Cxp/U9a9TVnwZ8jGhFSttVAbwGUT7RlUKjIKjlQ9g6RgKqRti4UDg3ba+35pFSwcMn/Hm8eohc1cPjA882bY+qynryoWCNKZ6o8e6KcKbntg1VlBnWpSUuWsmPzLmHBcW0LwM67TKd+ZM9BdBu7MzK883nwGcuWug6iOJOgyges/+W7tRT8nrM2JXspani6LFbq61VRbUfi++NwynrD34PUHTFEtcWcCKrgCJ8T3xZ96/6O6D9F/WPxt738oQPX0I2/u/cunCiXqhCymR78WM0S/FjNMvxZj6ddiRuhHMaO42EYsZgH9WswY/VrMQvq1mFPo12IW0Y9ixnF7DnXWnuoMFIyVcJYX/4LqLBfLGJnw03mCYm6R5MMfTz2YEH4z/z6euAnI1oRTBW5YD70fdYXMClNO5qWaG48tMel9W2JPHoskvET2UHGrSPZQhCX+GMKPyfryA7xBK9B8JX+W2T77moFsefWYQFSEVatYUn0P3p+rkuLnMeg1NYGHlYH365n40PtX2ccXV0aSieVi+S0Rf4jKg6b5MoZ0hZLMBorrUZkStDbiz+UwC+7EFCfpVotkAoH1CV5VkbwP3lNOC/FKol5NsBfehZpgh3o1dhe8455ZZgaBMc24Rb2aZJsBuepIXCwB/eqrschun1odl5aSQNdfFoql3vsLM8W/bA6Uv1B7Z4r/rzDPuyorQnELr0BvOU7q40pxm+HxTcbRadKGFfAq1VjZyGSk6WEvDODFERCxEQwB7pL+hrW8HXCd0LfhioU9jAMYK0RHwpT+MWm0krk160IUuEOrGUPsNo0dQ+wWrSZyP/dCaS4Gw1nSfLcAzd/0wkB9clh5AXqKA92FNCDt3zTEPabENdDD7p6pqUUfwlwXDs7DfWreMOh0+pWkpR033Onz2SfanJXse6bhe9XoYG+NsMfV24wD23S+bTp/uOnxYT8O0NrjYVEI2RcKzf4lXHlnXKq4iQqH8K5ItN+qIs3iF0Co84MC3mao9CaDQEh88J0eCFfEJhdi9uvjxbciGTIyhI5GxRJytg52d950d950d6fp7k7T3e2m+9pN9+kgOG44CI4ZDoKjhh1xxHAQHIZbqHBG1nR31nR36jtVfexoDoH7Qw6BGYjSL4YFWaWrwFoQXg61l9B7Eg89O9O36TyPyxAW9XGmwQ3ngZgdyRWbmdCdTd8rWfFfuBK093l7HssJqbhcLFnGDQvEKMQEVart6ZI0CM3Dx5L68pTx7jROsRgwhzdXeIRXFjGcs3FDgmd530YQ9iiD30snXoED2xZEJc5swInL0AiYpJ2JaIbnbrixDEFxVfewd/fC3YpZApUndo/ezI6Yhl0MD0sBL1o8tildDx1TtlWUJaztuNwIv8TdErIw2jiBikx4TlL7Bzk6aHLFX4HGGxrE3+2hfacEdRjCDJx6p42+3uGmhfkV0s5RyAfFRxnc54OP1F/Ff8R/gv8w/Vvgfzhs7MEdComsoyGR8ng4YK7vsZDYfoWkA7Ik3UMeefsHkKiEYbzQIm5/NIVzFvCQ1Kj9cyoDwA1ZBQA8WWcf+i5SLMoHeZ/AfqPppCiKgWCDikogSCDAsA5XXy2w2RWsGB2FDmUb7lJXOg5gkgqC8ZpJ/b7Y46FWD68sK4ZgPBViEOEOT40kKZhj2ON3a6S0VsP4mEg1PnKfT3Qb3FRfWhqzhtN+8O3yg2/nAJ5uhB/4wd1JByFHjGDq3Yner5Gd40EaLzIezKPDRBCDXArs0yoybHzpCY2wsc7qsbAu84Yeq6D8Qc5yHgvZAPiPhShDm2HYDEdzVCH0rqPBvBADdmDCj/Bsio2wDwxp10bKvM8RzwvNVvEcXpxT7A3S1E1W+8eScl7183ubGlD4tQsEA4dx+nzgXWn/zAzygVHGXFIVmmhm6x+19bv9fMcZX947eoWZleZfrapu3H880DT204vqhNVBfRcBTnWSmdVvlK49YoSTbjCwH7gK1PbRfSPiAfH3/hFctBuiGQoJzjJPhTmLlnpO42QgxlgtNmz7pnEQW70HlDh+2mHgybEMXgLw4dlQxn6N43TkmKTL2UEZiw0ctJEfrBgbt4G/q56rlaHqQh3fLhYVB37sQ79XJsC9qwdgb2tk8THcdYvVBTEF2QkjHRVyVEAcyrWsUMal/kY3FIdGQy/JVOtnKHuCZyJ5e2YWbVbqYQ+qEgK/7MMJSrVdK9qKYiWulC04Y6UygklsiqAtM8AswTYu4OJ2ED1Z5nBgf1c2eYntIejKITjj1O0rsRaqgMWVbgSpbRSOF+qT2DEEl5QL4XTLUyAXJrGL5GS2SNxxaJ4R91Qnyj/AibvcBQABv7WAWYrGT/xtZMFP/D1J0dOqY616DKDgJ9+GACx+4s+dhOR7F9XiJ3HDAAw/8Y86Ccl3KK8CsAuBBvzkW1rb/RW/cRKS73riFBcHS6DrFICNn6TpoCn4iX8E2MVP/C0nIUmbQGBOm34Kmg5lTAGqxw9gAVT8FOxhdYeQFT8UAxDwU3Ba6qZgv1yrHM4BSsUPtaMm/MSfAFL8xJ9JLKAGpB1AMKl0N0UmEIzG4Sf+SOLg9lATfpLNACr8xK+xCmlPIR1GR+CHTgMy8RN/V+LQERaQ4qdDzgLqUrsM0MvIBET4AY/Igh/GLMDAT3Efq9tGK/DT1hkCqOBJSEFrazhzHbRWrbrBix9qczrCUBobijISohX97WtFKUR7jNLwXBW4Pse4sq+jHWxPou3J0B78FMgMA9gT/J2WAtRwRLE2ZMMPbeMcbWobH8wGwnwwOBpROH51TuSwTRLk6GJduDaPbE3G2JHU7GXb5IS6/3a57/18zQD1eYSSPtvEodhzCQlXdQz6Nrzhw+KdZIJHJMFyJjgiseOMPSqxznNb7Acn4lpmfCzWV3tyKwiguDuQXeH04Edx0fJUj0x0HAOO+s68w9MtEvqVbpHSr3SLjH6lW7TpV7pFB37SLXK2Vovp0q/F9OjXYobo12KG6ddirPpRDIha0Ka+EM7a4hTP//jkvcWiNZ9SDfbdVUVt+290VXEqFdz/3tfvLRbLzXhBlamY+ZhuFqPVSuwEI4qltXpjkppUGBE+vAJj0AgkfNuFz7/3RrC+uC8GXUDo9HDH5FII91R/aV7sL80L9NI8hJwOOYdQ2jhq6CHOIq6HuIwX49YLpSPEjc+SjsF1Tu986sNBEd3hLzqjtFVL7j2IDYPXBVLEM5iGvOp+oFuM82a8v38zPp3qpnWLbbEl076EXb6EHS22bFuL5QzeoLdJsT/0ncx+YRreoHO9QXO8dXATxpBVTWwcx231LYdPt99Jfx1e4K/Di/11+FTE741AHcP9olgEd3+E1rhMy3DwaQ2ISzXOwqflZkDcazCiZYRv0RHuEqISPr1SQwVlJoQ5crY4NYLLdl/JDt3I/ryE3XkRexO8bvWA0as6R4ze/TlkpuHlmLkFXg6a27zXkZDgh8E+w74+aNj3D8LluDgALwfG3fCy/z+pXm3Jp43Hv8peXWD/zjLVthj3PPq3x+WommGN1J62uojfEfOcvTP0U3QHuLBTcqvhUGq/FNe9i7nJVOhjDoh3IHmLN2tQIfFnFe7X848LBKsbkSdXJjycAJga/LlNniY1hpz9yWB5yslh9M9L5bhQHRp2+HPuBLRej4r/3niD0IJfYd8jpx/m0/JxkUcQJ7T8He2wLfd43OKDAamhpUp1L5TnXZjoZDvmIwWeYKewMVFZUcR3ylRlksqsiq4owyrdIMHsXNVBeYVIC/qcbSQBvuUn8EbVsJThNaFA22m1Wbmgq/QVcmb9z1dIarWIXQHt2aVkX4L9KLwak3E/th8aVyXEEHDAqS+vriaDQpxT37K+3JSpvKhW2GNjeyRU9d3McF6Rw1lbRngpa8F/PpSltfD6eQmlFS4mPi7ySopBT7dfWUT9uWPIGFBh8QkZe6LPXQu8hMVfzOIvKkNfvHLprWHxq1j82eKEYGltrT7gL+jLKeayjKaXo9PA1cbeiAnLBRTHOJ/yCesgvLJ687Wrt1z9mq3bdkzPbNl8DRgqoPG36PYFbNRDBezkExkGPKqiwxC2C8pIPrN44AgBLR1T7uQKKFEBsGrU4SoNuPDUQWZ1TE0UBXmK/aeUQ/aJVimDcGhPdeoVZQ/y5SEIcaIM4tIpgMYocI9v3jAlf6ao6jvth6UjsQOzbkVKGXmUumg9sGogJWdvoEZjPJlTz7CqFrafGZEBpU+c8kQViAmxkEimAWLVVevXmKBUnKbbVteNNtcImk88/ZMfP/Hdr9x7Iti6qeaqU8VcMNXSVzmdyehXdQCQ/zgtCFYEykyRUVYWkS5DM3LoRqkN5pcCFlnmMPBdjHkGUeFqi9euEPaxUOSA1aU1kkNF7p5Ly956CRHLIkN8mUsvBSTIHEGgv+ihRyTBl0cR1ZQXqQaUEwb1oz9GBIHUmEIFCqhdOsml2k2Mw97muwNINXgklx6ANjuApLWwn/rzNOa8gL0n46dqkec4AfOcrdKSkBfGwvTBjgk342woCofTpcEgq6G+ojZ2g6CDC2SZrjgJ9rz4dHkLaMGp5CosEpJG1IsU0GP5IkzvVJnsMMNT4Sapbrh2RgoAQ4Z998LBNNancSelAVdABrvqmZwsH1zlxHnkQby1yCfo2cYnaegh+STOAf+JOiDsrvFqxwMzEJFu4WVPpsdQHJswiqE8MaQKz+ptTNFRnZHVexhq6/MvslzAnOcXLQmCXwTiM1oJ1riJNX9588YXdf7y++fcrFt4imLZpi3GN+qR4KRW9RX9XMKE/tPVY/Ao6Ld2cOuXzhJn6ydmcGRgxLg412rEmEtQ2zJx9mnEpPjAkiLOnRpxtktwJhlbEWbwyfKNPtM4B9vWGjeJLUjjlmFF1LgzsE4m1T1ayjoWe744BzXiYvG1pW3ifOHjiLhSfCkYg5EZx5DzWODKFeEa+tasCC/g1/OwwmvchSvCDYy7GPLRiVpkMeIe0UK3G3xUkr78mAWL9hbvv0RoyD7JRvAGYCcEbDoyL2LownoU27+ekLkkuneH4jAITJAT0ZhiH5Ierz4gf4DOF5fJRJVUUsYEB1JHu7M6og1nb9a99aTtmoFyPiNJqpi5cub63Ly58mZy2a8qWENxFEC3IqYEGk53q/FzA+3vTyUdZMfwzClsHRw9nCht1vmt+SENn1vhr3vbcyncPLfC3/1cClcMI4ztPfHjpRrbMGUPgYap4Q06CKrAfi/0+R5YrPzAXmIB/lp/z4RqDXva8PvsT1XH7pRC7fXZYr9AKDBS1aj3PLQY8OwwWDbvyMKE5zmnxzl2aqOJPb7dQYeRqm6quq+4/SpqWevFsHQnIwzcy0Vbd8MMu2Em6SSuTc4J6AiGBmmXgtm3I8T7bqKClWPATVCZytjbYz2MFRmcMUjqGp5ULM4JOt27lJzNeCDBERJ/MvvQqVjJlea3noKlXQcmqNmL/1ArjkITyNIXovTUGfK8JAA1jHDSFJV6UKkVK0+S+OCgLdj14mr//TOBvfUUBw3npbTmXEkMfiMlyxjX6SeIqy4KliQAR74qQxaUXoU9MKl7CJKTIYBkcns+CPShfwCCV3sI2vj2XCCQ3lSGEILQmgcE82u9bD4QcMAKB0C4yoOQ4dtzBCFpQIhPBkFAnA8AZQkfAGCzByDFt+cIQKsBIJoLwHx1B7j9N3Wj2sQ9pxrjpsaQNYas0aDJLj5XOiPsVxzCQQ1KwxioOF7PRrfwjY1OBkAIAUI4BwQDEKCfmgcr+2cTroX7AU4OAel5+QraP8h0qtm3LQnko6QKlZyCk1IbpzRKZ5NC/8aO6WzGBTDyEh54U4PsAso87t8SY6/WGw3X2zQf7WaM8Dr4Z8ajiNx/z85H3n39H31FhCaPIByKvBC+Z/79FLz08teoEq/vjny4CuyJBTX722OmhGA6agEURw353KGc8TDeS1ci8Pzgb81Zwa+5EDm+K0fRXycbMRKrCGoI8s5qOGcZWfVqiZxHBaSVkhCKFM6ra9wazqpxS4hdmjUeQ43rWOO14VnBf2KNrxVO2P/cr/GipsbfZo0XNDU+IjWu8zVeXNd44+wad4U4qbDGbSEOX6zxD6TGV7PG90iNm/s1XtnU+ErWuLFhqjwuNV7ia9zURzXuez9QVX58baxirR57HdP4dzHWscP417xvt1j+jGF116sLHW+zK9yCbKxKMqMq7WqWQpLpyXUfnFM3s0DHPUszg9l9vSHh+AsPx6E5cBxs4JinuSh/vuYiFqiAyitgzujbaexf2g1eTMuWf2uPdVR6qdmQN9DHEHwEKSVHgRTysWih434SFgncp0K8zKkqIr4I/hAYmtHgwz4I07X7Q+EZieifwcQRf3ULqDaEm3yDhJYoVCJ9jO21CshUzhaxNlaCXJG2XOhVr6jRcktUxkRMoE/1EbW+xzXjf81f/2iEFpyQlsF9Gi1jCxPf4tS3NPMtbRODRYe4K/KmbfsG2jYT+TfriJgWIKQuXSz0auk6YMSe3VisqnhcQKtxrZzTYmLo0WhW6+0G38k0k6AlNf4tA/5jkV8PX5OFQzxC+XcJL9geVK9LYLJPhh14KqMimWsXhC4Gimqcp0CRwfIOhUngPwNqsfQr42cbTVjP+75SEmgwIC26PH3FTpP1qOhrSDWHlcOVkFMsDuhVW1SAqoatEy0wJubQqGTlai7IY6Ft1tJCqOV60kdDtb4wRMXwko8RbWy7YS32eWrhCyrkpaECbGHRMtfrIVEPYk1D2hqQJYYIGbWMzilOfri9Sp0WT1MdgAIYi0612cvEWacajVpwMtcDtQKbNLjiqy0Jnq3R9NOk2SOrP779hjsfPfjmmz8uK9vI6kPvuffpp578/jd+fVM5snWQNLU6+E0tQ3r2aikhch0pXEKiDTcIYNVOoBPEXKnoB9JjaCMl9Gpahuz1hK8LwIawQysCKZeKNgsC0A+duh8M+gF1siusr7OD3hhEdqKpsKBglPMUgPt0D3jOtGgqpG0ptmPSq5ScZOBZLwWhF/pKdmNa7ImV+AaofnNqKApxmUT5gm2WDxpdb73WK4gFJVEcsYMggzRGj/ZQse9A+aLgwa7/tkSGMLQhknrV1T+oxr2y+hr0umkHzbaVo6OWmmBbklS68rcEJhOaEIXjEg0soILticy9LtrYrTCnJOdVAkY/GYDuJxPknI4JpFT8RJXjoxAExKBG3VxpLBC+AL+XThTe0lotUBzrpZiaLZtOISjYEvpk8a+kYbo5whpwKPH3KJqhF7sDv9EL4M/KXt9vyyH61ebAtf8OeHG98/HxeQbWj6DBy3XtuzviO2Bg/vNGQ/OfYGoz6mIdNLehgE2vevXq+99539H4qtVbbvrU9F3hJtV7ntxXpF4SC+qwWaixN5jFJInPoGBn1t+HKK+oDTZNNCU+pevVBIv9QNTkUKM/RuO8hhxf0i3GYyS8vNr79H187SxISDZVBzO1xQzVlp3ffiSyt2ZS1oVUyfn7UzRhSLI5iyUH3uWSDqAxUiGz22PWaQ+dWgPbsT9oKZDUdpZ70zvMmt4HfWL3le21ZacXIEKmz30qS95e76AvKusFdQ629NFwdrsYVQF7Ohu2xXO/I6oK8b09D15Qum99hDSKbizbmI+GzfraUC+kQTB2VS7t01nBwMdbi6usSPL6c3vwcxufQX565UCKeDBF7FOEU00KgshUNYNOE48MmCd6Xwyd9v3yKUyGBuXKa8e+qwz1q2cukpWibluoOavlyNakResHaqpaUpbdM0LyFm2gwbTHpSQpwESYi7A4oywsJwZf6qpIFoC82A8iLCG69HAcuI54M+QNkGAKn9sAJcPnjCV4icazTCZORtqyt8F6qGZLuqkTxpsp2N4wH0SYTp9Y5DWURCUkNsknsEOOJhaxY0WLi4SnP3dn/Dv7z6+qngzsYd3JUcyjnqLWNxouNdDGbQx5PGX33x6pkoNxUYs3PROAMOUVgFTbQZoFROD7n2urmY+aspZPtxQ6+SjvrS2VKsCdUFdP/y0K8AkrqqpQEzf09RpWR4UaYD+kjo3qDVsGq27UbSBmUMtIzaBxBE7cMGjgQFdbp56JoDXPQ/lwJCqjWp5LQ1I95iE8EkHrBOOPSvxxH79f4g+qnxpmtyaeZ0PKeaqlHBpRreHiOLTmqYoLNJfuPq/i4vqkMS5980xAA/ODWmv2I/ypG/TS9iYk2DuQ4DpJAFyy+dWNSV+jiAEHJwZDOMAPQMT9oE0P0cc0fMn1iXFF6Tmaex4Xbr7YPhgzMTM2WQwEx1LGNszbym9l9w7jzViTDmZmTdSXwsFK/RCBjIAW3W3ATaxKwyjHAtfgLVQC2zUSwfPkQRZjQwN4UyEY+9Dli2p9ZRwH/6sGQDz/APCzcukqLz63BstTfu6EcKcMDo8Yw2NO78/M6f39A/pOHlMliq36Mo8dfqCjq+P1xZJorz4L1PTYZeyRm1pzR4aq8WCGZmhwGbBfxKBwKJdd22RAPEfJydo+MK39a79r1H1ofWH1MNV9DEBBlR+4B70Xw+VIvUQ+npj2Zj7y8znTcNWF0XEsxRKlvgw7O8/7iQuKKFqlmXAljUHf7OAI/tIJpC1zKQI7iSqvpznEHjgIhrAZRAh2nPpBM980RUXdcqhCZubpwqxn9zJRy+yGXAfxTDKE+KHLREPry8ruBE3l4mExYGU9VjbcVEYS3UB9eOEcZmE95Ga2HsrtXeZ6P6W+IanPdSGX/cyVdlhphuzgt6wrvdxX2nmGSjtsCpN0EN+5zHWk0t4EdIPjpoRKk36l3ZMr7c6pFCpIUl/t/Lh95mo7E07wM1gt8EJWOAvWkFwGS55zCHCElMPPrdfL9O/Z70OD/Y67HsGKAdYwwapvTE1VLZ9JAUE+ZChUfxeyG6ia0IxIRY4P5I70Bb8vIwwHN7hAkyG/EdeFaqk7jYCNdHb5qX7haSgDbC7BrDuQCkNOjJvHvg604vdvHr2Bm8fQwM1jmP5h19tUWjeMJannhrgy2V9DqmWBWECsbyIxDuQ93ESogXyIXhBPhundEjf3k7gykFKke2ML9xP7rO8nqIr3E9ZFv1bW3FugYzqa/97CEpp7S2lwS/Fl0c+y4G/KGrjRIGZ7e4rl8OCO4pmO37QIXEHkuDrjWh5unoZZF/2s6+SLCTQwt6ZYoq+CUXq3oEGCZO53RPm7BbR9p7O/YyFlNO8WHd4tJNoAdmrF4BmfAX+VMHn9uT34mVcJg6tEkyIbTJH5FOFUk4IQMZU/6A/G8yqBoa9CCFCEbXiZYCpFnKAUueZ2wTOiv+hi8Phe6MIJn0Vn+IsOZim9Bnlf1iO82g0DjcEo4fUCaUuDO0bs7xh6KVELygIXLxb1vSMhcpAEBJ7+9cIMXC9imbJ+7/zSc9s7IyW/Sbfr3pn81L0TGSQ+UuEHLJp+q+k2CyjX1O78yyQoE/Mtq2uxo7QHlk9skPNVNdRUdeXJVQ27YRQ5fJkbRlVD81fVlarUysVgfdwb26yv09Q3uFnW20V73vpkG5lv11qLnaHX7NBt1tedv77e7H3yZ9XYm7/GDrfnwRq7pIEm2CeTZp9Mmn3yWfdwmf49+7g7q4/brkuIYkD007ZIZgJk9dhQO+UtZG+2yPYzbZFtlCfOeh377ZO3yES3yGTOFqxfsBkIFLpFtjG5vp+Erc0JtsiZwN/dseQE9osdHouN+iC4GoqvuYePl3H1YKp2A6mI7pPpWhILzG4XThc0X9ykX1kmTM/7iFsdwLGrA/uZU+HLigxOAIYJPkkIaVc2bW/MWFWAqu23DpItL3LVRIe5vV5KPuc8fltt5EOc95OVsozdvs3lwqtxnVCzb9+qFq5ZQsdvX2JuVCk8q4CfWJyy1TNI1UEu1R8xg2pu31Z0JFrznAjkNCCVtVeTMC9ODqXLBunK7nXoztvL3ratZRsDg3Xr43NvW5Gh8JCYSgRvL54QbEVahhLYlAbV/MPlDEq1xRGxrheXKXxnqx0QwYlKMnVeDWvy59/+6jITM61lLMRaRLy67KwO8FEiOk4+SUiif3PCZYgr83WgIXXkbzjQb0muBUsRkmcTDNVvKjsofRM4DOXfq8q2nFvK7Don+HbtV2/bipQ1fkE43LO+ApEzVgvDtEPXeZVUBzwLc4yOQeiZ77hUMdxSK8Io7hr82abFeA3kPTXWK9mKthoClGYVbQjlCWB/UtDM64Hff1mPvo/+vsyO1fi3JYN1w/SadRPibrnymq1l/monxU5IJh2btWaTj9aefy0fS+PABYmsw9es6xnUJwDhzzVb+4SOmaApDaYcp525SUv1RVmJe59GYD2CRUVVrDwDbkwX5B/KTLIZU84ol4DvZgNhvoimk7vYO2kVSqbAsT3eMkiLKrDi6rE6JgFzH2KO1zEpRCAQ83gdE8OEGTVHtzDUUe6mKSr2qST5PrhS9IV0zqdUtFH+ZXin4YXmvzOmqg9DiYa+nVL3RpPz8LtmAs3hy8AZpsn33sF8VJwG8lqoBBSDalQd/BZ4U68yKQbDmdc3YXHf3m5Ep6KK3logyqBJCI2Vsd3eqd/hJS4W9icCt1PCRmP+omVf262fbHdpKTea6i0HAvvnI16UeitiBZzK2U+PYDEDWMKESOVKmqEE0zjrQYRoO5aq2DAqhasTQnlDk19RLX21pkHoKuaqvrtTMTOjmGHuC1DLfp99HQQ5mhrvMqwSPYQqtTh4yErDBnidhspPCfQRDVhDiQY8h1XriqhRpgkGAXyvPvNeCF/Yu8ZYVhdWmejNSo4VDJ+7dgu8EIYJ1+GGofgDQB4TX1sEU/Pk6B58HQr7fc7WgaQqRXJwshBv9Mz++bDASaShW/gFPIZscPWFt86wv4k23wGEYrAn9g/0xD7tiZylbqJzOZ0N4kTgLlXnQkae3/TWlerdCe9G9SqN+RL1LhPfRepb2p8zZ+jQD6r3bhkY9/2+YlHwoCB4NItXTigPZX8qnXCOsJrqiyESKUPi/XhJC3WzNrWyIiMLwBzdsSHOxwFORjFCenQpKA9cJHAsiKBASFx2ICYFHgADWvckbqux+F8pWV5CvcHUC45VhccAlFhmYDMD8UEzOZ42M2p1hlyHJrXbE+5eF6Frxf2dwnQT3QzUrndnzwZsYrobg9Wqhb0j3UDDp+D8xmLVxjxsA2p5d1Q9koGsHWXSb1mZ4oYc9kl2lItKKCpFrWIc5h6uGwXx1+Wq/RlPCQa+i/WQBt8lWit8G8CMitNecpmQI0R8k9xqhAUK7wSWIK+Mff2SwihcztjvewNybSqQa6GGoAHtEkIEaS+0AuNNwQIbnwweey86SL6dFor41kUeZNOnDgFTFxU5xgiS6HFBe5zQS4lVQMx/2eoZDX+WCIg7FwoM8umXRYtIrsDYrS5fN4E42XUmWJmdk52PNJL9s5JdH3sJkf+c4U+XnwGYgqPllQmMC682W1n+GagnmaB8AhQEXh/rY5bRAZarGB8kbJIq6L+JhjTwlvgOfpme0AI12se736EDM4H9wal5fZ/mMVp7yIvNqdL7zgqoxlcJecq4GyXDQ1G+8vqH9vFT8B3zVifThRwi/Gy/kw+MG6R+erQfAXbhNy1U7dwX4M+FXvJihUr1clBbnF2AFc5gZ/I721Esr+GpmoKQWWwQi2f01Jn6fHEUlPHlA+FzMEv7wWP47AbC8nlcg42mcTsQVqMLYvy7tfqMbXtgSH/40lrrtIrIVE8PX6pPoXrxR7SkHjQKXCbrKF42rPpqceC5p2hhGLZc8qoyXf3Lm67TgZvuWQ9ey0gmcp0/vaaBY2uZ3Ftma977c7/2zZsf+KpYs7/xu5+++yP7/lp02GUu2+2yNem7Hnv0s3vfIZ8+8lc33bH8kQP3wnh92+m/3a7dGBzJbi47u3cPWIbX/Es+can8/9BsA/B4ABgH3TJS0lcVvaKMq2jD+pLhMpQhIVqLrl1NIyD8b7PYxN7dr7nM3mmfXFzklMcWWMsuIviGzjT9Gnc7o0QRCEFKieds2+MNkrjObtw8YXr7jOtcsuleqF94Xzl0k5aZizn93bvL/KYyu8nJ3/YNZX2cnL57+gbvXXXWy3E69aH9sz7w2Zf/BHRCLOBpxAB4PdQnLXC+Zm2K+DwE7ZsECNdWCLKTITh0JiDIToaAH3LlElgz/JoVe//L0Z+cIw1cc+Pnjh5a+AdPwA9mtDWblt/6L17z4faq35mQwIm/et1Tv+gWS0CZctMp+6PFSj9affRd79t/+JrrT8D2lpHwPX+y/dD+6+98A96VphHx5Wt2fPaD77saCXYh/OO922e2P/FOTbADEVvfsueHn77nL5+SBNsQvvrWP9w9fcfx19KELqq45omb733ynT+SBFdK8Kl91/9458zeLfi+UcJffPeH33fXe776JDhBJfi9p77ztau/8omnJXiRBG984Ct3fnn3dny9QIJPv+H9P/mL1//1j8GoKsG3fvhb1779sYOYfGsl+KWPzdz7qT/5FhKD+BjphnQsAH+DkbUPNupDqhcFljKcxzhkFC9Ym4vIc5u9f+GUDqDsnjLZVLRkqv38dWUq48ylW5WROP5t3phlMG/C7DsYbrrXZejSuquWn42u6vRn0+9i5GDwh5s0E3iADE5SkGG9N/9sKgqq0k2qoGpfrHcWvKVOFm044+BPhLhTYRG0YFOEx0FKXby5yHrDhSnH41GfC/F4JNIfMVU4haoC2PrAFgQCH9iHwHIfmEbA+cAhMhUzMIPAKh84hsBGHziCAI5nnTPnVF8Z+5YxRISIEIqWqXgSp0kZJkV8VAV2S84wnn9DcFwzIz7H8vkhcIG0n6mGGU0+zeQtFI09BAFsaicXP8OUqaZ0fRhEmV8bWcOpZh1MfQGfSFFANMXvPgd4w+w3RlG3fEGyN+PmsJ8BNe7xpxHZWRmNfJnP94BlI/i9Btb4EtXOYKIlqtHx9y8CeVrCfxhCNJEeUPbV03UG2BkXp3smNieMiswZdAo4Hl6zBA/iTNtGQ7RCXxrBZ/gECs3qQhN6egpok2NIwWtyDPe18j5qqHbqiNeB9oh3D4sLyA4ZDtiDhgNmBm6bCpWrWO9C1JEmLh6+9WYxTOXJagsDLmxh1PzUy7H0aFqsOPWN5UNdhRC9TdDpOVx79tee6dqzhR50bjNG+mPRp6FHx5ZPU3scXQb2qZXLnXgcU7a8I420uqrr7wsiV0tgbIC3MxeqxDlk1REOKa0eqUUCkVWHpHqkkurRoKS6fpZUIQp4lpLqyXyS6glZz2xfUh13Gco3pbMk1Q/VkurSX1Xmkr6g+gVMf36RwlnXCKrj4HYe7eetpbz4GqKiL+Q9MyCo3u0LqmezBNXXsvg1LH5VmfniVSDybBa/ksWfIY4qqmit3uoF1Scpu77UtaCIhBcgg8o6ynxHLfQ4C+dyZZ4jQF4M4TofIcsQOHZB9vbcuLk4zDKQvhweCMlzZ+4GI64thnhm0HZgNOBV+r/skT52MUnw66tNYl3R7Cl7cnYCR/Gc0gFDlWGPQ7+rNklSAjIJp/PmWQeKNGTvNxVWax9mjeEUMkRTy4KA76DZnMZoMhw4rRsSTLhMKnQ9yMSHeHGSYCNs7fpRmy/DnYpt6/oQ1HbI546MQ2A99/Mg51jQHlS5+JVYyrxcPO5sP+p5EwFYqLfepwxcZ9Yi2Sm+DUptJ5TaTnGKTnhhSMlORzX6H8miuDYTs7yhDup4kP1e34Y5ewQvcfXjh+/ZEuurWHX39u/BGzqJ/eijrxOvvnBK2ntPpC/lMIo4JWF0ZL4T+r77gq33FgYp/ZXZUp0ZmPmeCj9cpmc2gvrGpTf5bWhjtZusi1gWsLyHel6poqIVEfaWv6LOFjY3+UBV46gKdEGpDXa/6op8uS1+i6uxK6pv/T521lORVZoR/Nuet1yQ0U6BAwjqGxd4u20V6ULf9RO8s0khXogf6jjBqgfu+xbrnAeQRjjMCMm3RGPhRxkRyoDCQUH/UmmsIv8nd75e+0cB3fx/ANAq9AUIIlad/+OiPTNdmjW/9PLfXfw7dx25Z5o4DhS9TazU041R+1VzMq8ayPyieTIjFpmjnCD8loKweXYpT57TlHJonlIQy1IAgpmT+d6BzPPBj1hkDnONju0+LGeKnnt+/JcePRy1WyDsgVQMIGWYD3RyFc+u+9QB3B2bt+5jTd3VpjmZVw1knq/ViEVmD+xTd35yC6R8BuGJmiKXb970hVGF58Gdb93z5qFvzoGnjm3gefWczKsGMr9o3sw1PIgGPIqiHOqYsXb8KAk75MM9RgNTnI7jg8RBZ34Xl6sbym59hNz8O5C9HJiVmFXdNaf/6yXf/uoLFp/ze9jtmHjL1udVL++FqK+mMCsRa41SPqtH7lFS5wE+DcQ5Y38osVUbpEwFNMRSWmdcyeTVo8y5Ehk9rX8S5YNpcrl9rSQnlT/C3ql+W0I1mTYJJ4XngV4faIUIk3BKUi5rW47aCNDn39xUlhMA0l35+fuA97sAqMHJxWU0UUU4k0ywaCZ9DElRWU5bMa2+esdlZaLy2x/swboEj4x6OYHGpX6zT8eeYr+E860qOiNrij4r9C3wnOvUd95LX9kzxEqMZ+LMA/6dialqs+oj6fhjWow3U7/e506FaooO134iSx8Oi4grQpvaTFxHYivjH0cr0yy7HUkS27cr0iUXnECfAUk7DR0BndJjHu1M1pBhW8K3Iu5HCeRoTNFh6yKofxR4kTJyHQFam4hU2hKlxwMAEthZCA6RLTXDgiV/A+2DXMJTL6XY7DdgB0zKTtdjRYdhj5iQpBSEi/mEAn91Ap2IIBrMz8ihNtWRSEFa5bcO1XjBcUaa/bHAM6kcTMOQ9l1nQiXNN5MO4xBNi+ZV52qpQs2BQKuUUFydLypbZ0bL4UdmEI9WlQkuTMBu+GLXaobmpS8M0O3ydbLKKiv3sDLW6/hyXKKrEFcrQ1b1HYpVr7HLUGMXRp5XynXXhIsYYa8bgQBwXMUoTi1U0rQZRZnwMKIFrNMQLIMNRWEU4a2CzdgbivuRXfe/+Tt3fHn3rwi5BuH3v/GLB//2yZ88cQ4UozZ8wj+UMCBBE3Y1ED3Uh+u2vG5YWLOe30ILgeEgBXR2W1VvuLgPG4J6yLA06rdjW1n81hFc53wVRcgEvsl/M6JBXCM/nsLcSMJMzeeQEZVhAvRRiJZ4RN3twdhvGL7L+Fp/PK4lw1P9yBRhozOJPfBxSE5oLb6umxHE29bXa11rLGhvoo1jYXeMqgeWmfgZHha4xTzHljXtAk7Rphm4RhLzfoyTkr4FaqGQiblz9OTW8dSk5mJ5cADX+V3U1I/2EEJcit+ilkmh2MzeuMSJtSGEd8mHHfDcAg+W6TkjJBOVxQlKBdy+rbeYrpmbbnLedDnDBGImxC76riQclhO4PhkUca19PS5V2DDh9j+gfSqh9qnNRVoLSCW4uCReLRaYFsGzCiUp4DxdcLIqrAUnqcJKpehBdlZqi6s1YSWDmrDmgQUj7VJVlRnK0i/OU8GlBWKjS4suYq8oerqf4uII2NjCAMqBy+EpryeLskFuWG5HIlNhIcs5wrcZVWc7NLIARo8UM7FbsKcclXtdkdVFJe7kS96C+mKYOkkZ6R0T+PGtVcUOl5bZyfnW9Zm7FvBWmE0hZdrcCpP5boW4ZElV692w/LlMcgCBqlBIsIotM5QaR3FVHMW9MCEPXsyroo+KJBIIUHuZIdV6qUrYHu5/XczXFKjRzveGo9zI8wMJuRGXiucstUyQiVOFEKpqI8+INKFMAEOMehFKJfRCTRuLowyYvlOGay1hmaLbDQuYs5SHEQqrPGIcE5KHLUvZjIFMDlG5hA2QPqxcVV79c9on5QBQBZvaB/G5q6ouvpM019Mdc7lXVpI0YmCrIFZhR7Cj0Uw5jmC4JCsXi27AX+02FgeXIwkMieoObTWl/eRCnpjsCuW42AoRfbuiebXn7o8vzav8Yb7Kk4h7D9/ej/LtHem4a7sWeAoA5zKc2UAP8JwFav2WFMErmQ4VBSzdaMksR6vWlYXlf7alxzaaQoCvjD1PAKwQRx5+fLnQxdWR/cpjcdupc1kQkOxkFgOcNf/g6vnbouvYTn98HW8QR34aNHMuonyBW940WCBxgdMfwScIBB4ZEnDpNEChWBTybYjWabmE6qgCkyNZww8DkjFhIr/H8kGQlitEQfWjHQPg+FdISE5hvg1gZ6lP/u2ds5MTCK3pzxot69sMCJTwbddHdHunYByshl6V/+Vw2NRkxWDnXqmQ+QpuTYhmNVOHPyurvVBgHLIDl6PJHglvhGdOjyIr62jAf+cg+EyiVkGRwnuoguprrTDfbP4rllWdWmQrCAcV9qmhDyWwXKoSqtHlIEGKZQJsPQi1JcVV2AnCn4wVI7gW6BOUTj9uHxF4/UBCpBZyVV33d3yEAclVvsbQbBRjpegoLb+j0uPdokc1ketlbymHUBT4dNVWdOq6G5BziOViNsnJYfeZKNOlLHMzy5SCnBGiIg7JsrJuKIalzB74A1MtT7feDULcQ7tC8fXUF4nPAnYtf1hok6DhN5UMnRTTOynGnhSTEbRNBE1F4UEXyrH75w5i+jLX8kGkd4j0LpFuifSESM+xLyi6h6maskZ3TrScfCWYH+u54iRXrA97rA83WB+usd51w4NYJ/mq5bpz8D3cx3cX+E49vpG9wfewBInvIfVFinniG11YFz7c9w31fb2+z56EzwT4pHYq4FMi879uyVtE6yrSPKOlYOXtkhEZbyeBnQm9UuOyh3O/hJTpb/2gsgSoZlVxDwSQwFJTyPNUp4MezcjRjG2OyEhcr1/0pBZd6aYP8waZsBWvv63oIuSKVNVN6F4mFxzQmXsyAqiTQ+JCxCEMwEkvSvuaHaT++miYaa26X6P9bUlTdoqcQ0NVOwQm0HRXabpQ0oVy30dpIa/d66b6ejKksmFUrMcyLbXtdWmk/TRCU+9cJVy2q0+YayDTNCQR8kL8b8t0Qlphpb/FMwwNZ2Re3+yZaKQ8tMYNv1qSdERbBPT4dzcV3bxGMTTVUXPC/y1ZJbYFODDPybpjBF9oX6JqNIIwEFRJMqnjNwRA8Jy9dGJ9X6MK6qRiY5Spl8iMV6elvMA5dp4e+L/a1j5Cjehq6o84ceJNf/qRz99+rCcaI9AnsVeJLcUjN0m7ZQsFnlSSa8lQIhd6z1PsJQJmGlq3oc0A/FeLJK9CSZYpuzQu7aD9YtSI08VoT5QpJtBkslZA5zbuUcvV/ntshmm7o9233eFKA8fOtt3Rpe2OoLHdAVKGuBlNbLR5WgNlpiOx+SwbFLm3QZFpzi4tePRoC2QITnayPQ8Uj58UEKNQ/NY21bbdiLcV0kWFtKzQ2OvoDVosaOxz9Ns0BBE6mo4YqEZCc21vAHb86rzeGEbLG76gMQgau0CR+AEpiAUaAB1+8r0DNhNvzAFe/BA9aFECjcJvbVNEG1Dhpz3hIVOLExISt7ZQoSV66w3w4uetNyAFfmjDYG0oAb+1jf0KVWLnLTrAix9KkT4btFUBDOA3aAMim20DIgYB6sGWGdrcX0D7i2e1zVglQlBkA3lV7tvquwb0fbe4wqmROyibjTCW1MrTpPgxX1BOQ55M+TxJhsXHozJRC9V9XQrLMDBBQ1OxkHRqPZfT1hQV2d6cvkRXhw4eE3MeZ3IHjlXsb3qju1fEFcEniviX9Fo5PpA5sAsAqo+mqnw58RyC+l4n+cq2yjn6u/JVEqkKc2bK4WoV1hSR6LmUDG5M8eomha1TDDMFhGX4Fbf45HJnq3MuhfIQlyA0PCvURkgqJxZCFt+FMnAZDXbnsLRRv2GN1M2hMlhROpD5qVGXS8o7xjw2oDgyoT+pMZPMxkxCzJB0qGYLMPoiTSgDyj/z2YH+AX33fkEcNqxEoJI6BZES5RKpeUIVBbmene4igY6MzFNr9MxOvlCQOrVcyXRrioZyI26TY9YSeRhpGE4aJSViRsDBDqX7vwSw3GNYoSX27UsCDVQyWTWwa+CWOc1bJu2uU6VIwyM/3meRt4Cm4SOnhX8Sm1uaAfhR9RCRqPRXGpbTq99GBiYHDtV4C0Qsdqkb/ENI55yXT4Akqy8YF9O5kM754rSUCkrbsPXTyPI+W/hkny3ceYmIs+V2+qEZtqq+gK0qIhRhZ8bFLMSAitY4CCMT6BsobmFNbZjcrE217p5460CB3aTJMBdKXDwAx8lF3P7hwSIwwGCnNSLVbRIEf6bbIemqn+OjDiCrskaa48r+O8dGjAZmeFwaWy3BUwmrlGb+ra37FHR9XtJo4dx+J1brykWKgsBYoXnsOxY3AgSEXsfmWk7o1eY3KWdHLpwq5JUejDZo4iYWUk1PaxOf0iYSgkFxgXWUPcGoWgvWHQoLNAIBcAaRz2491uDzbKITFcjEG+xi5EBdfFIAbJA4sR/sMrV/UKAH5dCFKgm403offKIVptSnd4hPfLSMHM3WnYfRtFSfXbrA9EfC+hOq7DbKbzgv+sIi3RXIWr3I3r2gZ/p3+AEFhuNEEzM5n6lsC/exKttr72FCZRI2oKUsrQxOQigKgHxB27wGHQoWmbhOHmIhGJRjABhnCRh657V3qrkGSRVzvSxSrqIpIqUmAUd4bakv0lYbaV8xBv9NjFDsMvADZRQ6ehRvQ8ITkNel6TvuwVtlfJ4t4xNXcJCDuxkKxh2iLr+MdQ/kM1pfo1xTxSYqXUP1SuZyCe42OPLI9xoHsT0xrI2vO6HluRRXKZdjRHrCh0eBN/nFDV3H8+I4e8wyk/jZc0rp0ZO3Ds1Iq0IhKpeTA1BuSsBkmTWtFiRvhT3gRS6zb6Mt47qngxwIjGtsUI5PWsGVVXcG1FaruZSOiAgon1KDfH4IMXmWNWSkSanwXSQhTfopwjFX14syDylfzDWJiTZj2IeeV011q0IWag30Vu009aUEC0iZVuFLal4LcaC5KNZzvXwPbjEvCCQh6BzB24TKEfySayFF31gIOHnkz7Ip+0djSCfSqitkWWtpP/g4tEhqQp2sF3plCJX94oJewAiW8uZeH9wW4+2PEkIKOYcIeuzqzNUZnojbzxLaj3UHoIWl3H4zTqhfVI6aFcE1IfyeYzZ4fehRoVUYBGYM6EPE1gsDsLoZZXWrHtDKj0nlv4jKyat2OSCwc/BgiQdw5fXjMuJhXhzAi0MkS2GjG5jYb2j+xwzyva2BwEMbEDVEioSiFwYrMW7BBxBUZ04xKzNxRF6MUVrXG89B3XTYoO4DYYO6P56Fuj8N5wfzOQA1Hc4Giu3/8RgZaDgooRIyZlF266mYNCd9YyblatSnqVtbopC+82rPspkslcJ1Bw3tO3SGU2BmrQodYb7rCZw36gTP3xmc84o2yb0dMEiKNY8yd9mdZfepAPM5d+07yx78KNyoEQoYE7EMdZ2u3VZtUejCBYLVOHV3Z/8apyclhPA9EyrxoJNtSuBD1csBmYFv5Z3FMNwz7iwsFgbI/eA+eaGSpIbhwLy6P02nruNg5rUM5fKFU6Lcxif+WC6uQ28tR3ERfWu5wAm56q3lmD0g1h3/A0hiRddZuSgsLEYxm7puzI26hW8rF+58i3zpuQUOvh7u+KNvKYYarf5d+4OJYlRVGrie+J8K3OhT8ko6gmZJ6hGRZguJeE1k39oR92yMN0Zm9t+iaWeXIccPnqfCVSsa3RaKkR8tYO4HF3czaU+/aEMAhmYBMKQAKNXxsiL0aMYZOq8LY9eP0aw+h1G//FhS6VecUcSnO/1a5BwE+v2GZYwT7oBwL2ngJgOa+qK+z3gfVnwBA/CQkfGLsYzVNk8qXvdOrX2nM6B9J+/7rdcHijv8JsjJnN/T2/WA9p1eXzzH/ba+eq6cQopXi5JvM162QHd8VdndI0JV9n1C1RAhsCL3qeRbEzmkkdX0ZiGD2qPWxYheBbic1HsddRKo6hVE5XXYMTykYT3xxBjgkjfDn0BEMDatNpvkwql8bs83a6cElNvLDvT52Oti4bM1rnNdaSE9L9yqHeSyq895LdxxIbRp7tzJpy6inBQId3JTMQIdKsvLFKWuVDXHmTNy8bxdRngs0wgK82naOxFz1EWbTyfK7D7l2lQm422OyewX0afkdte7DogeJYZTPAQaEuMMtCigPKhwiandsiNkROjV2raHhdVid7nEg89IgAaBCKm60jd6UoCsn9JkQHAeefVVzrrcviH05witCy+w/rMzAGm1QYooJyQtaEd9BXlLcSTxh4EbWyamPSMldugCEvv3flOG2Jogj0eTkxIXIyYWaCUCb3OwuOZf/h1S1zfZ80pDCfkIOxl60X4yorwfo+yHYLKdMdXR+2eQ4hh0vUJhVUIJf361HxhToUYUq2WvsX+5CO7ZhYGzUoFbzvpxudKUy1Vc0h5ZxOowaBEzqYQV+9FTWdR2UyIaz1uhKqVyoZIveamAeK6gLkT4SodO0q4MqQ5Evsf4aOAYTxMlYb5yDeysaGkZuoT4GFf4nFfvJdHrfXuWsKZxNKuyxLXSVhsJ0n57AEYjOart6bco9C2K0aIQ9FfjWxSjRXG/ReKLeQj3jAZwWp4vszJeLwbXJs93PHtfRTGy0EZwLylj77tY66li+51TMfw8mmI4Me2eG6CJ/CsbV5BqJ/vfRT/JQx1MO4xnBftCK8w2hwMv5LjFNffjpf1X7SW878kYertXPFBEvBQWMa+IoF1gaIQiiYEr8cayA+fKMrf7LXNrgurwwRkRARrlDW9jBTba5nNj7bvv6ct+rZyZlkn5Ws+1VwMk/ak3Dp/o/7fKvrHNFDRcfoweA67HhLdNfahZwVdizMXW5WXqX4pda+B1nc6VzcurAcOMaLqRxJezaPCDZAOqCVSesmwhecoIrMVloqVRQ+zRMTQ8AxTg2iewbLxaOMOfDH8s/oyjwcanaUuGkbYSfahK7iIwRvQbqwq+PXd7Zj+3cACt9rXtQXSTUZAYUE5BSPzwdjcJebQGb5SJw8e+wpBVu+3jE8JiD/ugkDxi3s7JnzcO9pR9Kma953neBBjiii6qKWREtKeQbeTlzeHPUrJLwns59DPY3/Ll3buYX+hZQrcZ2gficJgKCHAPS6hQTyXmB1SjONnyFm6BCfCrmljRDVMs9Df7q925vNeP1Vr9jcgMQZG/ZMafcyfw4CYFbCoWqmB3tYmvU28Mwe5adMCqCmqq/HrRKgkNiW+Yb9FYPxa6gPoOEbEei44+PbTsS8shqQrk2cunbr8KWxNqvt11b98k4F77qj3FMI+cPa99gLqfcEiFeirllR0GF5HFqjMimbGBwlkgYxa+S4v6KD4igXKEfFRqUwD0TwAmque1UKyy+I6TKUCUW/8r/7NAVv3KZRDBsy/LQQ5mAm3MAk224KRkkiBjCRL8ROgy+SqJKJCPAJ4OLZBo8UjpeqpUHmdFPmb3wO+j2AVr1bDyDFWxBFCrmhLsoxbF4amZaITBgSGtJte2k6qgoJiToUz8NeahloloJGeuWS1jn16M3PZvxtTqgzIN2a2jelWDPP20oaFGpLnfR0/KqhPi0qWXyG2hXj5NTj9YQjR1Jfc3SccL90BioYXyyonNGvG42DHisaAf00S6KSSVaWxZu/NAjQ9COj4vSIxg9uNdfmBcXZm9d8gFPscHeojVyyGyqGvstadS7N7InbYlq8oOahcOxl4QvEe9pwXjK4KbI5/EyX32/RFFxxK0PYR/eZHiuxr63R7qfZ/wvkEB2hH52ysJIvtDLTc8Q2wFq1cOMWJBGOmzunl3nKoScfjTVXQ/aOqGVDNeke8g2DMN2J9uwP7sINhf8mBHANsQ7HA22NEssGcGwA5/Kth2NtgWf8aI7So4GfST+gFjy5s4eXaj+Z9H875/0KP5k/9wR/Mn//uP5n8ezXf8gx7ND/3DHc0PPbfRfFvLpJupaGeAK8KeQZaiJd4YlYOu+MP7ZlSHWXyuUBmroBJG4wl7XUIKQgUGOtxH8HLKHMu99t3D0IQGTu5EAg8jIIjBXRXUCgTBSbHLqzjDNS5VlUYutD8e6gXUK1QdFFsKlaFsGaOcmoyitracQCBCkpCIISRsdCkuozdCmEKB8vB5oO0Pui6mforjymeH5soPtNl5m7LzAx76TAI76kAbyoUZIMlrGwNs8dY6YLTFWxBki7WhRdroGSIrbwYHiIAaHeAALeb7cYWawYVCFV5q4qNNPV5kSJCmAkHIeGteZogchyQY0RNhoGRe146gjXY6btPcSKB64Ijvz2+dARB7ybcceeVxxGuBcqXSop0PIjWVcfN+5QKEAxB+EtPAeMhCUUAM1WQyJgzQzYwVeJJ/IpISAxi371yAoYgXbQrBcLTuj2W06kmbMrGNMjejF6VGFiWlYqwM/jYSBFRzC/+g8Sgv1dHXlOZSKDRLxZr5epDm5otfW+aoEBM7hsAtblshpEQkOeT/kb6HihLXYaXqz+ZXuY9a5tXpKwt9F3pjyAiZNmy1WAd/ar2tgXpbz7Xel/XCufWiVoqKqLnRHM+eKW50bfF1oxxQVFQuHr5UYkKNYSjisw0Q7ALcUkFso+SQ8miR5gY6qDqagI0LvK1WrT/lfW3YGyvDANBBMCHxwxT2dfiJdg2qXwzAR2lf5gwz5n8ah+1Gi2+zb5Pg3jeoNZt8Tj0W1SQI4UpBd0OvKodBPQdRnEsxdnaQvN0wqeKIsCBLYyMVInalfJ5Ckyale3jbniJBeBITX6jdw6R246kGWh6o3LQjiKMtrFtgC0vfyiUq9xTtUW5eoJjrnkXOMzVeVLZdCur3fWUHNqvS84AsVeIFGjQNV4mb0nBVVy3pQQEbbQAqR94ripRmmyJK3mwA4VZJ3KmnbPfwNXZtOGFN585Ah84ozMYuQH3grt3istvd6HXO2vcqadtnyKVybc4CoaYPUTuHW7ANitSgQ4DqDqkkndUPg3Y+7Eb7FHZw7hZDoI1fA15sLbjUlYUgSBRAGIbqC9Qd5XO+JArX8KZBAE3uq1eTZUpN/xCp6fMe+Y4tOPnId98/mCPfff8dj3wPJfMc+SDf+N9+5DujSHmEyp79yY/npoxHqeas94NF1EwTzL2Er/zvcs4DrCFhTZ79cY+wJh5WOxtWWwXz3bxX/uzD3R/FJsO4tevLtBFDq4pzqQEHkz8mvw4CVCzB5dO4xL64m3Blja4os2rJBhAYQd2KhTDX8UVRM3igHNGZ5HlLqGz83G1z7sFd7MFZf1vqOfW34R+iP1Ce6i734py7ErLn2JXyy1y+XgLZ/Ermy+5aVRmYURk/y8jwObvMZUIyXXsZtPHnDh5Q8VJu+h2cDjMXrIe0Zxurpy7288NNMH8agNhO56kf22leY5XM/fb5pdq6NzC0GQOjyIcgybCxinvq5sUecpmuroWcXHL4MZ9SDBaIGTVFG5fiNfv0UooN62KLAK+wWnhpWEQDTmJfa7qG27PFOvdxP1628DJQy1SFXqZKl04hPesAYsRUNS5+qrDBZwlU4kAFksrXmFLV1BuMcnvtOJKsL+XPr/M0I2kDvF21fGpJizYhpYG2f8AJLj4XEPIQW1QgeSMEJCeYniUFlgctSfpbhZKdKknTG4ksGYoJrzeVhtKNZ8pCwUaZgguFcYpyXpS1wJOvvv2hc2nI1eD30gmcd2BEABskdsIEOQ1mAKoqMbZ93UYjOgoU3tg9pVgbJI5mi9W8KBx8kI7yjHFtAukNjqD9Mm3wE+p/uwYTWYhCvHz5h8CMvQElY+DzKwOcKtBobyOBgz0DQBojODUSiJiga5iE2fqJUBSyKfZ8NtLufQKVUsc4ujaJQuHBjDdx7TEOUv8YIoP/oG81gramWldTWD156A2viVXHRXX/I4efVuuMIXhEHxWtao2yEd7RuDoFv9tTFcqrg3/fC/q6TnEkXPPdM3/09OrnXbfqYnCj1N+ObN4tH7XQAHMaBu+E31Tj7vzY/SdQETI//Zpf/E8vWfiEqFn1+aCbc/qpsBQdT/GaK85+1S9/98xvvWh3gcUrXiPfpaqv37t7uoiJvcgrEqo/nSNf6myiGVak4XnS6GfldxarnI3gnMSLzE1lcJP8LWJtbh+c3WWyWyZX/9+a0z/afsWHf3L9n+1ec+Zvfv26Bz996Femd6/58Jduffepfz52r3iv/a2nT502v32OeB+3I/LfTYj1GBP1Rqn3Zzqqd99UJjf5mHEMpmT3TTfvLoDrEO3SGAHrJqBaMsQ37ZYf4Gw191mVajJYAOVDA3ntu3ca5/l+mw7dC5WbSKoGAxrQpIrWQMun66KCGfbliVTVfd5bxFrtmef6YpoStMBmBKDPdmMQZC+eqBMBGClJ1ieWlfhGjPnSXDLdFEjjHf2gS27SCiU617LVzT/XCg3vHFtC3YFdSh1cKbZ8lfXBIp4ql0XL3rxIqxRdE2sHpVcp/R/ptwTBfnI9jzNsb+24FDzzhz4O9Wqkk+j3JmYgJ9I2OSUhSBErIS0AJQyhqGS0jFsDNjaNOxsKldPqRWCgTcUTg4tb3P1y2rwBHKos7d0LkfhuU2RN4ogpD8yX8iDujWnVqovt+mIPzZf4YVN0ZrfiEVM34+oxpDhiihzu0qILZ4yCsMqO97hhPU8Zrehx8KYfR9zRpqrjBlUBDJBFxP2WIA9UEUjd6rk5BcXkRriP6qdd+NQFg6dEQXMM3CP6aRs+5WqxIYURiU3ifEG/XAl+vRV4rAfH4AZxDmv8JRLfXhFeJBEQnhDn8xp/AQ4t0NaNeCCqeljj17JrHjMwEYDbD3FRSbH2eyGbhvdpxRM9h2rPgdqznx4ygEjY+XgLd4B7TaK2+MdJUeQT18M6k2GdoYtjcbSITHl8kno8Z6KaZ2A843tcK3BMNTg5OEib3OI9YwphHaSApPmGXM03TdmUIQlxxlsOnkzxnRZOQgIRcaChOsadAY3gGYboGkS8AJBWd3EosA0YCki5H6Oun7LNlDPzpTyA0Zepnf0XhMfMQPHgHWbGh+bLeMjIeFVi5TNnPDxfxkdM0WOiGi2PihcRmBHiSZRUmPnROi1ejNKdcDlKd4gXo3MrXA7PLeLFcL+S+S8X5/WfwIeNEt+FGoAME+lica7T+IskPocOikxVH4lzrcavk3iol2f8GnG2Ip4Kt5Vzcq+hV0rd5b1HjfLImKqFljajGU3DkCQq6Hmo9szUnrsGR7OEx318Nnc0Z340/0nLdGsCeLzUK4qJ/OBVppjBwdt8djHU22sYmI6FY6powbm4SGalOspUGKf4LLLkcDaChKwMYIrvGAjtuhgEYnR4Bus0ATscudHfyHZl0YazCZyRZDNGB8Z9PmMURTpxjnRbMa5i5ZOK4MZkhvQS0SCDqKV60uPjvpXSYewEMWazNEx5m8XpEcAhAKffdqHiYV0NY4zX2+hivKEdN6Ide+nfBf+00ZZUf/R2tEntfNzUXdy3gQLmpCE4XQJpixznWwWA5fR82UMsy0VEHTBm7/OQns906yQash7i/JBLpcR3MAZjzuAYS/zZ4nCFXynxGdjTY7XjwdzLxOG8mZR4iN+Qb85JvKRaIg4nzLj4YkWWLkLAFyKALz/LcBGI2fwWhzMQgDHJjqbnaO15hJ65HMQulHYKRkgQz78Zhz3yGm0hGx0FYQLl18QVfLlnU4bG3EicM3CbDCSNcs09DCP71OGawsmKjNejtorKUAR2OXx+cDnXslvbRUel9OAzLoCTa4R8PB6pTcVcbYXAWV/0AMda18Wjg6TvUA+EXpA6oFx7bVkBl+cABDxctbBBAmttTVpljAWHDUohdw5uhKw5l7B9S49sg8s9e5fo6HBUf15ZIoUqnQwcqxqxM7XGQ1bUUCdqz+nnDH+69lMjtUjYleUQnE0w3BfAt1Gv+2WPJG3EXOIY6EmzemgfrufGt0lGJhDSfYnSS4MBWncPDoS1qVaXRvG0TtCCyaVm6JPBbWoOTFy2dHBA/Als6DJroRxP/VlpvbgT5LNUE6XXltiTLJi1K9SxK3QuSwIL4gpJ/YHdvlAHCdzQ3+i+E5vcr5I8yILlzNm3j+pBgWr47H45PgKdiOu/PqbU3Fip2bpGD0OqYslYvXgQEOBwtsVSVXbgbjVlDuYp0evwH8Ez1oPvwnKoGMbX80urJ3SW2KOccy0RnKOPOrMkgjs54l/Sa+Os6w93moSHO33n+l6k6nKHpTYpCRBiOUkhQHwhQ7cYutMG1/9urBe9WlpMooblN8I4A0pIWIzAb+GPqljTQlW3yCmMuKS2IpqC5/Y/NvUZqU8+SITVCDckEapUAnF6/NTPYAomNrZJtcRZERGHQA58l1ebMRVTfTDNVF3XiLQwsNtQxknxRuJRslShnYRXPtcG/V+cKRZ+C0/ssUpGQP8j/FgY1Q+xIBIrGI980FBJTZH43lXZOJxbY4zC1L/uUQlB4uWbr4lNZ3P9lheRgzmGP+y/5bVc7e+WSd+flan3V91KBrdmbKxLDxoswlo/X/zaMpsQ3llE12Xp3uiTRi5C0ugyJ68BbTR83i+dtTSjyg8epKzqOhTeQmyXsUr8fJkm1na1Gd3itdql81EVAc988QBdvnXne9jDzsd41NFGfPsy15Y8bVH80ACEXgBQEwIpsZAzvilXDwt5HYj1JT6S5LqsYVph/W3eUWMXIxBe5kKpLZzQNz/kSiStD2YSRKPbDHZBvn4rhLmiTRTmqo15zaEkubARP6fN2xtokuZ3pVEoHv/Er8PrYt72D42+vPq9Hkpri1h7/3i35m2f/4Wj+fNG/syF9vsTN72rX067n8Q13osnnopUPjeGBEjk4rPMGn2ax/ynEt9IpRZwuIiw2VYPPaBv6itxmFO3MYxkv2mYCNu+cWGfRLL75SofFfU1rEbUsOpFz+tqsoFqHv4p1bzLwMrYygqve8gItakhVHT3Kx/UnBUOVmF9FUtwKm1qoG6MljaVEhEJtgV89ep7b+xR+z7rYL6HjcqZQBghJHjxemXrAfGSoikxi8xciqUD/uqRBwY00UrUr9AmFUrEShlU7wFzNarptx2n/ihnUSgdc4prkUqT9HE6qRwi5Oem7umvoDLTtzAXeamtN8em+6xsLdPIMk45jYFl4NwbWC5ytXdLDu3Kn8ghJYRUOd88U+jjGpZUukCLJOJ4aWkct7EfH6riQuctz48w1aikguYuJh0ZSHq5JsWByjLpCJKO1kntQNKNTNoFQJp0GElHNGkDgEQN42WoK+khNggHzM92ivJ3fYTwhTdyQ4K2Qau/XRr8Pckmfqc2+IvjKQS9o2ey+YsenG3gl3pQ+EBtcM3xBRs8qBiWL7Gasust/QIUNLhp6/zNRB5fArLm/2uHxNFnNSSOPvshcfTZD4mj/4SGxNF/OEPim89qSHzz2Q+Jbz77IfHNf0JD4pv/cIbE071nMSSQ6tkNCSR9lkMCSf+pDAm09R/MkPiKfRZDAqme3ZBA0mc5JJD0n8qQQFv/wQyJ7emzGBJI9eyGBJI+yyGBpP9UhgTa+pyGxN7539u6fG/L+DA8aDaKj2zd2Y9sy2Y9suFWmPBVDd8YQPTJz2hngL6tLzPL8CyMONxFJ+FTGV7H56q1iNCL6JrZL2kH5nlJQ+I2U87Ml3LelzTWcMz4Kh4azDj/S9r8GQ/Pl5EvaS6BamfqEJrvLW1v85Z2i39L29W8pe30b2nbmre0rf4tbRPzX9l/S7ucb2kb+JZ2Sf8t7WK+pV3IN7ML+m9p5/Mt7TzGr+2/pa1hPyxdAZqmesdWhDcOvKVtr9/SDvy3vqU5H2+f6S3toZh8sl7zGqX5x2iEBCZjwy41YG2ZUFe1XuGPs3++CKp2YMEkckbtqMQkpqAQQ9NAMFWEUGMVCZoHKkPDPYO6Damwvow03yToF3h+KPVxI6oNMwKLLHUNchmmHSO1savy6uCn20vbRZYEN9DKWT4G0xgoBcwk7PBFS9No6jLiw4CuEy01WkJSWTTA8h7DoTm1es0wmosLm5bcN6sjY8UbZdo/Svedi4nNvzu11gE2XKtCw4PhsVOJCqojO4/K+AW1hW/pKrZ0JVqq5e1BSxtstdBWUDcHm9woyTuvhMBJrZ8ObIamitUMIxVdosW0DojCpd1onCg8t5/qEBSokDNa4xpKvsQSo+FVXPqubYXR5pYaDIo9+Q/jTMbHZ1rU3ZRBN4XazNsWFgncLSHfsmLwHaIZ1FMJvmE4bYo1dVkSBE8atXH4M6l6n+wRL09zMKTlGLyARftDcAQbKod9KFwRPuxTPSypHmF8dDhcEdW5j0j8UR+/T+L3+/jHJP5xX86jUs5jSpP7u1BHR/R8cyw8yxyXOFhE3SYuLWrXzEdrVolZ75vUfmqEJWEayhyZeFpcKHfc663R7IMr7Mc/Mmyv7rbKoow/K+2fx1A6Ini4Fcr6Jcndn0uY0k636ixQychk9ohFvjEiXT8Ag9W79x/D/qW6AIFl+zRldwZKQF4MHPBDr9HMB6MpTVQdr+XrmJAwSucBOvbS7YAur75/d+jL+kLcFMBaUH5On5cmYlJGQcGk0T9iX9VUW1oOf4SP9ZKpaldo3zPifHNYrL0BuWdiz0T9lTjMxMAANTqoMfoA76FFe0AXoKOWaowW8bY5UIwq3tDl9EuySxNBIXBnwJeF+c7PtQaVpeqjknBaD4IGD0szp3gwG9vg3wiyWjmi1psVIZxYuWAzNVCLV+xxOmMUlMPcQ3HOa/FCLQ0ZnTJ3gQKnDzfyoLgC08GpPhatNFRqLUF2eJOtdhj0HcUllFuYr02BQgPwlc0tRJSwAPh3SwMlcWVQm6Q1iDhgtF2F6jVKcXRJlMANwTqtg4AsB9t9uBzq2YgAjVLNsM+I+k93FN12ZhSLtUG1yCeJUKTUrCutBzYAsOCgGM1dy94zorAA9V4KCq9v4yhlTKTxEt+jZGXG8yMLKsBcn9r7wdk3pmd2lB6wBKAtrsbse0fET2UP1/8vURniFYW0+9pDYAJPNS97gwymvjdAu7RXGcJHH0QMqgz5QFj2pC6XU2cI3rmpMyTv6wwZwvsLOdKH65GHMDWIZKo1ZOjX1XaDgIMXWsbLnoPnz4AwhC6jYi9Wh0tOr+hizAxjgFqJlStKF87oVLEAPjHo5Ee4lUBppb4FVDbS9cpGcregUTaC72NuRBvXsu89BXeCLuO05aPNF4lboKERCR8M3QJKmqkCaw0UXTVnAHiHgeBhqqPrNlpAmrKSfyxjYd8/1rHwvvnHAr7MGQsP/DeMhff9YxoLd/xjHQt75h8L+DJnLDz43zAW9gyMhftjk2z2D+GkAKTkuE14NRvzJt1xVMzsRxbpTVw3vrLTj4IqugTOeJEiUq8XkyxrKR0HR9WN6WFhGdnDcjgZGJrIQqgXKVP3FzJg26edOhZFS4/L0Vc0a9aze8e01hyXWtSFGy06dB1DuNgGvKojC9ifMzCpIwj+7i9JUVAZmtYqQ7O+ytC0fz19eCFZPQ/g0beJUsX7cLp1w7Of1fCf2TTxddi4rsulcWXKhvXYsJQNM2yY+W9vWLfVNMjzBcYSA8VyKZxl5LqZL8a/XB+MY9gMSDfpYXaH8fpxnb7/J8pZIU4sav/FicQqMu1cQdOr+qycrS5iiguYDbpSRyV2FTOsRClATaJLkVsRTboE7/a0XliNq08qEQe+hpmiaGQpPG0t0Zz26iGVxaNW3BT+uGrhcioq6iDO7sRjy6Gb1rzhbz84/cTH9/3K7nJ4GpFB2bsJrnTITaW9GeLVbvgmCTgJIGNPGDvgjuCf+Efgv1ht+OCfxMAdwj/xD8H/8gnVi6spX47cOf7JV7j9MuG/eMIzryY4j28Spw2KT6JIABUIPgyojTrK8lmkuwQ8d/IXSvRy++4R2isMoQ+PCN5i8tVqzhgr6n/CsTORG7Csy3CF90sXpz5CWeRkXWJXSkS65UUMZxI39IC9Hmivi9Oj0fZcRoSIZneQoKPWe7zNtT8bWI04hlpYjRIvr9ZfjWA6408XSUS9FmU+AitRDGe8aAEXXIlYzlI6Dg7v8GXcX4naXIk6XInyOSsRMsh0RU5OV/g4XTF4uBJhsmqtbUxYret8cTpU/auCKImuRACME5baixHEhL0upPLi1snKi1tsP2dp0qxEPgr5LBverRue/ayG/8ymYZAppJDCxUrUYsNyNqzFhhk2zPy3NwwrUXLSSpSouSk4yyiYOF+MX4meiGvBqCNmQDAqpmAUQuCGp3wUll5bi5Ng8bWDk6X5KD7YN0SYskDgisxmfd/B7+DEx/edysjoEr24P+SlgySneB4CqcuCPbKRDbK1FNI0pZBe5BMz4d55Et4GInaTsIp9oXednBak8e5g2synnTk5LYjjPaZ9xPjEWvZhA9CbDIcNc6CPLhfnNRTioCzTJYy/WJwtFOKgINMFjAcj6tNKwV5HKaa1jF8jzlMav4pCTCspLXVGX1hqOYWYJikqtbQvKeUoxDROYaixvjCURRNAuIfAialCbWkjwkSyNDFBD8nSxDk9N9aeHbVnq3ryRqrpiC5c741N2xOoKexBAnVMRfBeBANECzggRW2gLIaSBUs15Q69GRSPaJGoQm7/JVOqCdd+iDQyNcaUYl3iEcJQsGBSnFimBfCIuvlQRfGDWNZoiiQsQ1krhfScUnN1BAfqo2KtSCYyfKChSk6yG+LRC56F4gGMLGAGDMYk3TLiruFc1boULLnM4A/hdxQswYRFZWUHvNAKP2kjqMK4iOygMC7PB0GN6DICr1fYm2EqUgK5BnIJ3OTkr3USb6cbKdCXw/SGi8HuvAYOkdEhMngpAD4UcG23/auMyUWWYzXIOHYFshDeiPkibdfJWT8U5YpY+0k8XFANCDsig09lkYK+9uwPYn3Sm9eO/voETsZDWEUyErNj9L2SzfAntq/HmrBMYlQgyGLYU52zRleB/ViEYS6Gg5H+ktogDQIXl0ljcSYlY7fOR2TYamROwiuUr8tFk/JanUbIqA8iGF5oOqtL0cm+zKgu00gxUmHGrx9dJG1HCWi4LrqBUvg9S/maQsFcWyd/qwoNqtFaVryUFTsPfiYS3GUbvPvZHpi3iaXPYTLq3/gBuUmC9j0TuNjgPrntnplArGngDZLVkuCHBwL7f6L+VZLbwipjLZK6gb6zy4TykTAWAYfvMVzOILSIJQ5VEBP2zmFPltSP9m20w0TYl3Gp30gHC+HDAhbLRWehUoX2j2FyV8uDEiwCDGhhiT33BauHx6I3KqUYw8b29fkDCbzYGd30wcaPSQW7aqmYPweeodQgVPOSDTl2puyosTYsz3hlxgII8ivXi1gcbVy8elo6OUFvRv72okMy1kE50gmkbAjKy0aHiR7A41ojI3V8WEU4poXPD0zZ1hRYvX2KUHZ6lq9iPR0KRkgefTcPfzmAmTauc/o5lGaqnYa2KgHBCzeO+20Y+w5znygGLjKveBcJxEGCtE6QIUFetJEgp23PHAmSXD9bhQEIg1IjtPj5Jkbx+Oj8x3TwoxQ9F2sw97n8OhfevlrSXbPaXbfVdbc+MxKheYlaGKRpYaPiCNQGdKtgS1sM1cG5mkXAFT1/TxyGWEaoc2pM4sawT/B+L3hBBfbHxo1BSXjqxk4LXXEKsICYJY3xpwC9wpXqlBU6U5F2WbHIjSEiEyeW1omzaEU4Jo6eSYaqwPUmioXq6U4o/Sbum7Pv2//RI/sYDhcfWyxuDLcboltVYQTYMQIVwpooQqrh2kz9ElbimmVrDJKAS8WxeqR1cGPcLcYo1zdGub4xzL8lUs8ZxENXrVS2pOsEYUTPqJRrFxMJZ5SRqg5XaNrVykFo2tANPT8MI4QBLmHAjhzCGQcos2BoO9jdlmumw3j0XbRAYRiEoN42F1QxKEijcEZ1bylimqJHn6zkaTmaB6ci8mPfNO4s/ox5vVI7/T3qWMj3zcA+ofJyVLq4L4TY2mvIBy+FMMq+brHuPplah6I1A31AlhhNaT897K8MhsbB+9qUMtU7uM+bNsg0NfOx5I8NqykFnv4jKBZi1ZTkQjn2KyNIgr2vCPmkHbAy/6rEMgPmtq9f2C8Qs+U2M6tA+NlCJMc3ppCjlvLm22+HSKI2wyNFizb6NsRmmlpg/skIniON82VUB++YCez9CxiivlEuqLNGSnK6mDtSokJOKABvHy7Dat/ewk0HX7SgOG+6hjlMnYP4I1hxvx++E3q8PoUtF49aWDuls7iCILX9OiQbjoV8u8/48v+uOIybZWNUxsVovWwk2MDsNwwmidzc3WizZIxiyUgHl4xo9pIxyiVjlEvGKAmIo1wyRpHYui4sB00UC9TTmSjGsFxg7pG3ataSMeqH92izZFDkMRUCGvQc6SRFM7lkhFDvNtgJUmkP03UU0ZiucGMQR0f1ig+nWyyU711M11FOV5BXOzJlY52sIVFj6yVjFBO2yyUD0CRYMhpoEoj3zQ/DMGGASxiwZKgzDlBmwZC4BWrSFtp4wsp3z4jCMAgBmo433hHMthFn4ViXYslI/ZIx2l8yuvPgVMjXWC2G8GfULxm3NCq9yGET4y32QERLb19cNFW9dksMu4qbLrU/llWVOlGUIUL3buA04QvtvgjBrEzBKYNQwGl2V1Rm4steOvEC8c9V24MUt5FDDnSqMsPocBIRgenKblmsc13KJRMHkt8dgaUuxnfReIVJRcWl3gIsdtFE8cWy7a0LSYFnVpQrP7l1SYiW8SNqK8SQyijOFimVFrVmitoMFUSoQNDCCsSXkY6R4XMsBenpV7vR2A9HBUFz0cBHQoS/t0QSZ/96CAdW5AFt62lot0QIoGGOn/j/yMsyEJlAE4i4VKygKbaIa09YZta+Wi/F5SwbbE94S9FVVkj8L0B9rF2/2Y9MyPUUoICTy7wSwEl0FdFn755QC4o8ecT5h+OwhZMoumjgprvJxTUrFqxa0LqPi7yuAYMrSiyWMHgVPK/W5IPA2sErSoyYjXqHRfpLVoRnwycXlAt+kkNqHvf/RlYeyFjC2ngZ8yW26hINSoHRNf3KC0q7oTtJh/Ie3EK6lUyHm4m6VReHcNZpWWdXHCPxJV7r1T8+peR5YmEdEu8ppduhfarMeIk/j3nXoiVKpD2faCHg9gPDDb7QB6qMAX822SnexYEuRNC4HGCnhWD4lJsiYIFQaRsD6p24iqINWiiuRAYack3/Ymr6F9NEEoO8SoYw+DxDWIrSUoUDH1J8uBwfwE0CvBi0eOVsVhUCtgw+BWwpoKCc93Qc9sjs0qgU6GKFWab7HAZYEdEAShGr/RNvgKdISLa3fxuVqReJNjWv2BJovAvq0NKyLSFv6gcRDrRsSKRiBuiziuj7qy661HMvu4zcy5q/DeVzULfa1c07w2sfMvXkQIMkyK/oLzJ9H6lFwCP/RKhrUviTbjDnv3JY3jHADwh3ZeXPNdJwh9JiVSewVvQ9Wu9fKX5pA99cY1zRe5VT1mQ4Q9gZIPhu/2aiOmEuXS/XmdBzwskYGpI/HjC8YQaALOArYKgMPLkiU9BkgA3MkLY+ymLpkpvj6cFr/mwVG1PncG3VIAr0B96ctVYYoDRd9sm9g5H2/R4iAh+BHS4AZ8pbDgTV6QLMuqmqc+6E3oVPf/GEvabLavwIuc6fWXf0FxYIdRr7oO4UMMJ2PidAo7wi1m0TRj5B46KB0BhUYSMRrm9gDNk5+NHDmISaE8oZYkSPl0anKRMt4fUfij4si0CsRZk87fMgpvG0rFUflpEgK6Xl8HQRY/eewnYwKeez/aJEQtNASxwY08bGFkMyNYFzEWuSc3C0irbWKabOzTZF0HjdEODE1wUo7h9FPWVEebmgOyBA31Z60W9I6lTGkeNGrmzrMEBH1YdMw2VRT78gkBjvW9loiaAuOizmpcK+rpQqaA5N6q82QelePIXduYmUip7yBDLYSoIZL13bz6AZr9gTO+4dpJGdpBX3+iU60l67hFpxtdf/cLyv/vZK6qVFklt8rIN+K28fFQQn6sSlX1dzr7H1Xqxf0I0Rab7wIjBJ0ntBmcCilAakqemKSOpxya+EK8WR0HJ8IXFtLbxKXAN/LoYaVPfavR6YcYJoB8G28wHICGZ+/RA/9ONozvgNMtt9js+OSHmPDnuFuKpf5SL4vH6V2cUfWQhgr5RjDmHdZpi6JamvZGqf8vZxpAzwJ1Yc/YWMIoB8kfYeckTr0Htd85wqNs9YMabWYN00ncAmV8Ez1i+1N5aynvsA+ucB9I3/SQPoM/+LB9Bnns0A+lRsDHaimXmGz4mJk4fP65rhc9G8wwfDACcbKFg2fvzQPzh+3obxI2l1ADXJq0mvzbmlZ+NV8NH4YT1stqo8B6Mv19NGM262NeMGsNlBeO28kDGCuT9Qg+njeNS212ARZ45H7ODAEQDAzLHLDHThnCq2areoIV9CvJEZmlYhg0+8fe742WPYa5JDus0yIDk4hp4zDOanwMCh1IDRDKWDOpT+4JlBoYb35zCcnp74mcPpuuc6nP7oH+Jwun/of+pwet//PsPpfc92OL0bV3BsbwJBbZBfz68t8sYkuocgalJfkmMwdfSHHHHewiXu2rFeAN88m9hSv4mpNssL6FtWCqvOOvqXlvkKjAvX+ZXQiiOhjIPnQtzMNc350IPZBw3Nr+JXDsJGxXezATL9cKbbFuJ9FAehblpMfs9wf6yQDo1BoG/kKRxbZJ61p68uv6kU9BPsvaqar4Vj8HJq5G+9IDiNvuwFwTIdth4z20NUDIzUvRMu5Tjx9YcYAFp/pPU3OvAG6w9Zf8T6E9af/vT60XZxnhGEnMOxPv7QjNiRyPP29m9AoRiTAFGGNiXIPYXY+0fVNHmUrQANPEGSflywAvKICUji8veWermhH7k1deUS6O+i+fIQVPC9pmiy/aHxNgnwReQhIyQ/bMiw9LBRHr4nA6T8qyalrF3U+d/UZT/WBVRiIeEPDXRSRghNBvvNC4I3qR8KglcEb42YKjwgqYJ3RYPAmQY4Vs3S0Yo5pe8bKP3egdI/Oqv0T9alx4OlR770rN+wfZFvWB8pW+oYMOEJ88GYOCGt/dspeQllwjqTi8CeoIxwa8RJsXInkFVESlTSpMzwYs1aUJTd3WMbGcdcLrGPYyKxSz+AFEeiv98A+ucB9M8DaN8/D6B/HkD/LQPozn8eQP88gP5bBtAdswbQG2LT0itXX1/AJDX1Dup3BOdlNBRFkQlA7DaqBYAHs1CFQvnICT0oeKK5X97/v7NYydtgIxNsQ/+u8E7HJGNrGMe5UOnGyhMOI5X9fDCqAXWVrctca7301V8l1BscU2FwAHq0qhfga2op9smkEgeH76mRGmShkk8YgVIYENHXP6JSO2gLyiLFuC4G9keoikQaUB2/r98asHhKXFBtu38wTgqRuF0N9F7ZZnyZi9fLN1Ptnf/by/g+4Ngi/zIzFEZRkMPrkFheh1a71+E5iWoF+gmXNAnHZyX0Ev1BHwkBLV8GfSTERAI5slCE9L4fDj+MZD1pVpHqB+Zcz1CGp9O/OuXXtbW5yPRfiiJFS60QrlG2se+QSdcLldyND7uiyjLp8ehSeGAXEHas5P+wipRLLKDc72XySOyiKURfXoprlE3cQGU52oG14PACfVz/8inOyEPrcO608umI5nVClDUIyx+09I7Bp+GgkqyX2w+Ou1DcSy8pI9QToz7UE9b1yFfUE/bfdEM++gra8CBs7COLgESQE4VfScEgEGUIFUGG7b5Fg5BiAyD/D9K4EPmjWQ/KvuwYD8oYc3xQbirXCgqMD9ayNyK7KsuKK4uxyFdpZRmUgqZRevgCSYopBmijujRvUQ/f1EVaSSX4zPXlOn8sCjubDRQ9LOc6YOync97O4jKGs7SkDacEj7TU/JCKJxV5/gwfwAzWiA+C7UmXdf+WhesqFsiiDQ69DpKoTm6XQrdSo8m2evFUdcW5kHfJnHRuhBowK9v49ryXuM4rwVAAFsEYoAgEKCZzKXglihjVM0ryAUOw60TJiADVM1fmYeJDjvEZcNtkAm/TCTG63Kko4OtH+Q4b+vUJHp1O9smhwZVyDFwenK0IWsn6LgNm0/GeOL8YubJ7z+oT9X/BNbX/iRPBb+no7arkD5RJQMFUC2OYbLQSGUgkIkLqxg8BEpjQyCv7kWtmdAEHq6xguUW+CM7wLky/Yq3Fw9HnIrHEGV3FAavX8UDNWpbgFCrFyuaBd1Qyxk4MXyotleDH31EhACXUASXJ4iq/osiqGzuyQBftSgWA2P/Y36ZAX/CmKUM4BtoC9H1OysOzdQqnU5uh7IAVtyOFfnyXmNpEIMaTrQyhXB+jNXTueh4QKLcJpKQoIqMBr+j2As28Ojm3aIlkVhcjQdeFDMlCDXZXB7/Z143gsoa9JJBAGQqEDn/A5iLRdroHZpSuGM8se6uvuMp1NxVd9rJoNEG6XoAifwO9Bp74bYlOM4HHdc8OgHVAGkIOlpbD9C1ZPv9SELj8Oimv7LL4rhS/qehxzcW+FvvieycV34EVzt5g8TFZ1uT/E1GtrHmfoZoMySoc/2dG3gcbYPRlGGTqG4e8mfocBNBMLcJ8/BzIDhqo5AeKVuK1Fp6zMebhWVPHrK0SmQXf6sC/rojgnF8qfWkT/lxZxuuhKRz8Q6VmWF4HC011iVcf1kJgo4tRHIwk4Hk60CFFehFBsddJJ2g2nMGoyIPfqpUNvVY1/usWbyBgl8KB5Nv9E0UGv4UYm0uxbtx085lQ28JQW9Mgai+iIrCoq5agDeIY6MqHq8wp2+nda8S/jf5p+LfSb8W7hV4IlWxSH8bcleojt7xR8MEAH7ANdnekUWKzs9/BrSoGcmLs0mB9VDfyFnq5VnlrFLviMJr1nid5Qxy0GoLnckZd2Cd4XtAQPIHJlrJMPLGgF9B7Mp38AlA8m7QNlVxVgFj4oCFEDtU+9nwsUIxdI7HjDVAt0DkHQUoEnjlwGB9WkjgiGSaNkwRxpn3EzkfkPE1YKzI46PE5RMamRkhVbBSnDaEsJTJe3Ccy/oc+kRF0/EcDj43+q0Z4SUOFDi84mc45DwjRLBDC+UCIfhYIntA5PxQnPdTd4I/5hyi8Xos4VJHy+/A15aMROFsmyeIiFPVV2ln0ozuxHXUqlW1FwrLs6gz0bMfVG19/X1C9Sf6IAnnVVgDNdow1GuXasq8PXCu61VVTVSSOealy6AzFJohivQKCb1acv9l2H9TUi0/0MQGtzacjsz6hum43htHrro8CP6Teb3nLCs4y+oW5v8Hc3QhIuhyq2Z5nnLQnWDvhuhuq+IpqoQhRnetxQ0n+WFlyo/XC2nOVmpEIZT1r26OybCP7clnM2/ed1/O8jZMq/u26Ti04268ZhGMoxtMrSTcahBWcvWq9AhGGIH69AfFnNALWvefNm5OptUtmyEycDre8nELtlLS6Oo7AqIjDn8Rw2cCCTPm5ykDSwJvZLNt6nUvVGrbegL3ShxRrUcpdDstTn1bw1S5EZNcWOZ69VhUdfq5unK7VILbAe9dxPp/9kN5uVNYPB0NfGNAZQq4Jx5hjsV0hHxJcQltMoS8E4Gp/8DUzyLQSJyD9hFMPmdZQmn/EqCwJDJ9c2H+OQ/5I31+qFi7dLS3F8xhUZ4gPt8GtEOpEsSy/gWEJQdC2/d3WARjEpyrux+BTFfdd9UGodxw+1Qzn9AWtyvpgBc2zF5E0b01f/nvUlKMMYIVv/1wdpiOTb/YaTsEUpftN4MRJxDFQ2pHy5ihfaRwg6Asnxsr+i7gYpnlMbXhY/TgG5vimtvDnNx6M7p/PWkbZW1sO6VksmVtF1lSBMe56L6OlXVimUl+M8aKbp1Tf/vsC0BG7xhOcK5tUlIeqE+CXTC+TIGTBNwFbKY5tKQ6s9SUDTqQHOi+zBYziAnlumdHChg//OiFu7AXnEp94AQKZZDjafSUyHaXz9ck0y3EWOmqau7rG2Y92y6g3QMapTM1+vqzmCQyq6Y+eTL/YV8dBg1gR85ZxUPkKd4XidZ5rMFQJVfKMJo21KyVJFCkc7Hak7CC/fqsyXob0gmSPLCJEWU2/adN2j+HtkQMo5tUw07Wo7NDas7Ln4QKKT4lD7FxyCxJA3yK43dXeUuB957mgz5MXC05hHGtDYfQcJYC0X0KzTz5z0M8czMmMtRYXaiZdjmu4qq6Fg5iVZUDKA77iAMA48WnUGQMlKRcv2cX/Juof3RKVROKlL+OlTxXmcnX4V1IvJgIAi5SLsrr71Wt7gVzQinh1QPOw1QdDEVzE9dHLD5u1PVOdXRj9OArqhNxIv7+tKkzui7avMzT43KqLvXrjy3hFHtRSpwUEv4oCeqo0sSspY9H/k1ONZigZUFGlZqa1LtOvCweCsMJIlb1zoOrNvkppw3k9g5YAoR7011z5MikCKcWLQqUhTn6gJxHo0Mvz0A5t9fTwr/ZCZvhlC0XO8Nq3RmVa323s+b2ACbQE/71I1R4tC/DioLDzXd/Q02tkS3w6lTpcv6Ts/AlUH3s2jPVFq9aIzA03kb5DM3ck2GrviGjo0GGXbXRJ1UKqekiXsK64RSLOsGBPk6XaZS7oK29OVEuyynlNaSQmUIphiK+x/Xfi1mlCSYOoKpYUIRlL9WJOkij42xbWyTMkV/EpN6UfqgzCmy2vTibs4sx8u4hrQmYJGxLoD0sERt1Wjo+TjTURooDEjKnqKpeux93cpQSn6CrQMNKGAryUiJSCe53ewFxnwNSTkJeofhtR5ZDoaoKUIMR4uk5CkevBySLgL/PoGdazx8d1ECBJRmE7izXaYpo3kNdwa6xSOSXnVt2OHbrsw1E4JKcjDu6UdK8MfkhBZutxoqEOwnw9lTMtgXImeUopFiI0Rr55bB4umRDYM/HID+QqiShxXZKf0K5G/HaaQj94D7TsEDEqGtkDyWDbanPNOmAC7R11tuiR3AZlOFjY24yQxvcEndgZe1gnZUeU/CgvhqgVJCdjOGNqwg/yoFDwtUD+KLnFuBwADOEgkfQS1y163RTRQ64lcEm0t4FsPF+7tIxDXbLElZHk7bxfpTmpSjNflR1UuUCS1PVGDqFiiKOVldffTJ5DJAHRPYGgK2He1Mc0mgAF+a1R2BKV3SRYhUreuh2KIPXoAoKVrJVZs7JBX9Q2pQ9xJgKj2TqsI9iW+l/DmmSVre5cRe5/kLZkt6YcEsoHtVgfPJTb3MWykGJ9VtFfSSpfQT8Un/R6q/LiRglO+RIRYQhCNZMAuNml163efC2MQSpQkGhTb1YTsqKaUgXRRde+BkB1FNg9hUEeT0fq4AKKO9a/aahJiBTkcXWQmL6wXIftorobwBNj+BUdTA1ApuWfLek7dZ2bpPgYmWPNKG3VCrB1SU/ghKn4wllSCkBpyEFMSg6si22uizzcoJIAdPaUGw7XCJqlr7XfUqil1Y8dL9SxhbceGdlrFuPYK86UyvsbkC3LDLfCVFVs6x/c4fSAUR1LL51Cf0gBKcUtgUAlZNN4FsQcVLLO0URrgJeL9AppbnLFK6urX7M1u9Tp2IhVm6wfG9kV1Ymrn0rlE90pUX8ab6jsFWp9EBhcr/TQDnK28TACAMX3lLlUj4NmENgqQiRGkieNxWSlwkrpwYkGwAn0TFxtonLbuK/XuoEqmA+qbow9y9b679EXgsYi4WsVtE3lH4tMyndDaufAm021DW2H2D/M9/HMbqqdphJSmY+Ayv/Or05I9FOBsCvX0bJxZviCn1zBJdhuVImnLrSfPaUSj1dpK0PzPlzWf3Wi6DA6QLRUfl/Z0+hWbapd/hIiKUiSqt1S+R67NuZJkajMLHR4IRrdoZ9aerxrciK15m7Ji03RQkZJUSfWAjpi604QVMkYsd8YK1VNbZekw0wcXLyRn6qVItw5o0n4vK77car2WSlRBndUDS1X3bfYOaFj/C4ak9d5nWJGdCqoo6IdR0tZPVpotQ9CFlhd9J2XgGsDBEoOo6QZmlLr60fYEtaHkuieMh18oSizdXLg2bypjkvPf6XL6gPQlZtq37ETwflI91uXvhIow/665v+v/330nMZMv9EXBnu4o5yJFaC9IwffInhdtbVrxk9fc/6Pi1NX7bafHQe7Hr4IBQBLJDzL9NFlz5jSAZmTqaojB+QKcwx5dmnc2Sp4bP80w2rry+fH6hiSfniRaylRWT/bD57qS0Omu5Fpn8/E+GrLx5hJa+NnzQSojhqh8cILA/gQ7SRIhjVUob3JINkRtSNLYugxMB7U7MNHEFjLQoWKyRrp2VJ7dtHD6k3VmAnU485bR13gGUBZ9w6A+7C/+y8TIix8aqbAKe5YVreuJfTEgE9HYY+vCDsof0hFbxFloeLmhtaiaVBoZ9RzEXfXbpFRIXYb3bW+6r6i6OiKDun7nLpXqkxnSWFwmFSt2MhRitpPf9Nso/weyx+CX/Ce6+tZMcwUPYcoDGuk6Un2X0dmEPutk6AO9ctF8Xwmct/GDf+/7P0LvGZFeScKr6p1edfe77u7q5sGNr07X2q/0/ObdkLGzjmM3TEovfb0aBMwkonJR/L5neNEz3ye3T05NDAMM2mhlca0kSgaUUSiuxsS8IISr0RBNoqGKMb2FomioOL9horGKMpX//+/Vq21d+9GMOQCDv1jv7VqVdWqdamqp57n//wf2UCcX9OFdVyANWSELaWVVi7zTBTU7RPYsD/8Yv91mn48hC9uF6HbRxHF42zOld5f86P74EgxEpywEvGo5kk9CuuumkxTeNZMc9PKVS8wRq2PTAWK4CoKLO2UN6VQBEEST+t1RVsHfC5RoZBQYDvd71/miRNnOay+0EiFvA/HXAfnZrmnl3qhJU8YnCj8ALlZtLaO67Bywq7LsgUjlfoJEg4id+AL7l24hk5ACxreqvvsMbT2ToQ1gzQ4E6fMkNOlOT9MsOdTRTzyBeUSUN7i4hyN77ZYvOOhCYfqBKzPELsrmCSK8J1VszV4Gad8Do6VudCNIGs810/tC1liD6H5cFxPwbsvGlZPlCC1ldZz7M/x0jZLilkVfp5toXbFybQdB5MRL4Sr4pvmlu+ITXFi3iTF60ad87r2Bulmp6WpXadp2kGGBU5cdEeYHuFUDiVQvoQ6Da3XiNqBwVRqgFbROs/AEWib2ly0Tedqp6PRklpFW2u0vJZXrQ08UkR6tr0VKXgu55s9g6qL7AtzZYGp5cpVeF2paL5C0elY9E8Zcd7RZ9S9nr8b8MfzYM4khjE3NmqNz7RgBUrS2RN3ymvcKBAwyp2IQ72Cgg4VS9vacHhb/ie3VTQbY6evdXp/J3SvUS7j65TahHpO73+EH3rbgteITxHr+bvlg65fqeJv6b1gBduIvroaR4BhFU1xMpVlpQyBlLvd94basFPt4kv3sZHOoo5nSFj3pmlluZeCmWVaKvpiWdlp/NnAskjtwDNikIxteHuK9YDb/8EkTq8TAY2jYicpm0pIyYblwq6NX3A0YY6igq2h+i5v6iUdRlsM+sIi9mzhKNhMTmW44HOFt4S+9PtfUC2EYpH04wRRARg0E1dcm2I9eRNb0k4ulwt+vk33fCJDtZPsD7ekyLMa/HqdiYszgxy3TXp2PSyg0vQmb8uNxZvc29phQR67Tcr6z8BiVAalIBXDlAZ02STRZEG+OZb6/H6RE2ifYBRdOkf/GYtsSkW4ytO/0ccizbXvl51liJMeS10suHHMSOelwgH7wl0msyxdJj9Iikr+0hZpoi2SGpNdndHl7GgBftMltEOAo+1VR8syy4abN+Pycnah34/7zGr8TqsjrOw+uV4Tzh7Ocsn78l447juUdm3pGkDGA2u5NPVuZcTe8ep3rJ81MXln2K7E5Ktn9OKc5tpRX7Nq245/5VhdWolb28QtbWJvu5remZuy1cRPbswiI0L5JBGh4ie/aTzEVmQELelks1W2VYBctoYFIxgY5EqZb1JadtYGWgkDbREK/m/jYkXbKunEVoVyeWdbZVYAmUBh2l/aZV0tOutqnhlLSm6aUOtkXa1lXcUppkLzyDRNDtr4HR47rd0hQjlr0bbYfA1/vhz+ILIbzpC3hfc6idcPk+cbV/nJ8F3PDvAT7hx39u/MtnHhh6cqlPmpUzkqOUhzgBTRQucn3M3GTxLuiR8nFonU6zuX9FrKeItm6tQMG/k8GxmpEXHSZHGVHqVNEdkXpbvCqxI17guBojAk/S/S6KXiy4qKE4z9/CK5MpZUdHINh0b54gs4GKZllEucH+HyzNVgs778xWwDhGmOh44oUqQlmX9MNlLq5x6TTfgMIYS67h7eqLnGfaLGViOfD19z2m1t//11r3/iZ/7nS05Shy5qHe2+n4dP7k4bj76Eo0OWPpCFRL+LitkcvxcXHFD32CCyeqtWLsQ1X5dDku3loId35U3NCGKzVn1hVfy9PTQguOKnS29hEr4l0F0jtvdzwlNQYfeuYxuwsyAC2UA1wxGmavm4XTUDW214kwI5hP7/CKuJDg7hgDIbcHGZWDIpPnlO3lqh9ZIMV2ky9PFIC/SS76GKYtehAh/E1/MOPDHRA9nXGvYTCT4xAfgElBgT7bBWOsEnaKfHhAH4xNSKQ5ysXyPALLohzqyglxsO07WnNLyn+uAJm4NAVANlkIb3QMO77J26c8kpanuodaLEp9xp8XQ6PyDqAJmq+8UldcPPtzAXfBNzQTETnnOTz04RcsntCcEVEwBXTBFcMSVwBTXcfioo36ZObp/gBN0+/RSQFQFVgScXVjf8OT7wV5rNXluQGtPDBIMg4Cej0SNLN5e6laYodqvAk2+Vw6OOzHGo962gFnHt/niexr/gEFQlUH82jkE4B+5q7m0wjE+kXRWpx82aBNWERrXg+KQNflxDnucKezyyxB2ojG1aAE/sTd5xlT+RDhicFqEuUje85Wn3zUnKDURjIXUq3p1G9Inhc3O8eKzh/nC61+YF0xQc6IVLQaSruQk1hyt11Kijg9DRpd2zAlF0PWR/0MMvTqIKeVGmoj0TP3wyxZDaiKzZkh2n1I4tmcdTDKHnpLLwWrJj3ANUhV/EtAbrOr31pY3qjjXHvma6Me75G9ZzHOvF/k1uC2k2khmdTeEHIlEuDupCYrrTMjqVRSU5n8RIRm0CakVu8541vSwoIHbgz2nuQzl/ZyvmwYZmoIyooc5DEt/lK4C9tPDi0IFXT9yY67bW7nGkXgvHwRYG6twUYjHO80/cFhObttEANQNCeilSAGVBajMBLEhNY/eVeqxn5fPfGxtuefJdO8MOCAh84w2u7r6+hv2PVzh+cSFda2E84B2ueKo6yINDa89qGB3BYvJ9qsiQTk+de0rq0mlMHU8SMMuOQR7OOhTBnVOYlqGxyRBfL7TY+fEegC4aTgpQJ+5MtM7cILsvOAHXIySQWlz3qWPPJquiAOPVmEEtzg1qa4X8rUkA53OiDGatr2FDFAVqOObHWzBiQihUQ9hpfu6cwKobruGCOmzGQxsyW5CqFT5HJNmGhodKaIIHGhrqoR6kYwKdF3aPC52XJal4prqtCt6SfTdq/PHWYpcHsa++FrIEX9fJ48EMuopeemRBtV24bx8rq0SkJKxEEC0XBtTitgrtMdpPJecCLofu3qjKkd9BlbwUCp/LLYIJRpOssM7P07WgiqR4xfB97RKa9kMMn1tqX5XiXDpxvWnRV9C9Kvog7Gzsf8UnRH2q8GWs4G5Zi65ppoFvh5TimHV3LWHYziQwRT6HsQWqKW+wjSax4dPUMttsbJO5A0SHIU/bHzqOI0oB07cjfYvSRUjerORdyF40aea83kQ1Mn6vD4/lO1Hmu9aMTa+rbzbqq+n6Kj4Xd/BYdhrPgK7yA+laa26oCCili4yJmGcq/6IfTJEEnbT1YWahC+HSQM+D/lGKjji31unSNIMjgTm03QE9F8MtYtX3TmKMmObnd9PGWuKRni8wUy5QN78v3CwQhaHIo04mKT+rc68ekYYmogyjt8BC+C1pMNTD6KxXahAIAkJdOERrBsSgEaj5N6dM5chC5XbgDxoPFUHoniEqVIVCzRRQVuTSdK4YoEiBK296MgvvwbpfYleTzffDTKs71MIWbMpnUAULxxRaoOk1Poj4irw9OzKuV0GAG7MjhjfnB+Ecy0D6PefM1KeqF5E2kz0H958NLwDcv96jb1+k2+V141VXzK4GDO6gH1x3xazDpL4wuwoT8MLsGsUP0x2u8dBPO19fd3BhvLaLCrDAGOb5787gN8XmofL16TN+7YHZoxLq05f6H0bUnZjpYMDcRccOWlAFu5yUmQ2ROMhirhN+KNDCEI98BEDACEToUyEFntBRuIQyC/wqy8asss0aoiPD5GExxH1lPgehbfgbkCK4t3W9W8OMVfB2ihRYCEy2R4dbyw/4o3z1aHpt8kqNO/tMd3OJvu6kOWPIu6v8uhQYPOBDcuC2DGPkSm23jKxV3jVyavnN+VW5sYYuPUZSOXeUQorLID5M6jlHkRAgq0dxq4DXArKb3MV4uNMA2ePFBJbAx2aOFcGRY6nL0ySQ07GjljqbF8zlcGlZzb2IllY0vHnOEFWAKltDFayoYlS3ErDk3YJWCrWCWmFVxU89HrhFquC2yvqqjq+JwjGI9CmdZTvoXOnzqCaYM3tQD5fHn2n0gAg0H8wyvUfxXMPM2ZKl+EVF1XyGJOpDC8+75Jx6zdwJz/XVvhvH9WW+5q3OhHtCi7J8/hWk/Fyg5xSGSyGUNB/4ihP7CCnCqhnGRkLfm9YhcNP0LDa809iwWl/F8FwEZ4F8KHcCZJ+ghjfr6Hi8upfHL7LednBB3lNozs/m+HEE2RN4nXyqas6upNK1vsSUAVpl9WYSa+/BA7FPO9TIttkhfrbS1a4CIbJhFCC6giMIx3PXD5GxGc4su+BBl8MjqGbAKfhcQcSqcE2yJp4QdnUGSNpnhAE2XOK/lvyF7st+m+5e5ZNDUSZOxiSRbva0xzPciK46cH8Z1camsV3WDPO8pe8a+x3XLkS+F49rb/mqolx/ZS627kS1K/FPvMwjSebj0u0bYiQWjRO45HUuGhWYy4AxIqy0PnMfnxJF5YAnRe86crcd6wt9kEZBCpDNyiFe7eqGqePH0QBQ7pSD1CkzMbyLL+F3CpZaHE4TnCHnplCK7lkMJ7WAR59cf2ouofiRPTDc/KNsMa7Jm2tgTip8fdUY/L48BzTt42m2gY2WxgaS7D7ebhKnpowP1w5RD7xDOKQiJwjUhACvk7XjXLEGn0GC4Xx6XD8efMXestVdqM1W97CB1PTX6KL10ild5cAx6zte2/2EMP+TgB//Ol+GfmTekeGPrzgS/PEVy+GProM/TgvZOCG442QP4Dhkx7TU8RVKUP36KKqusXIB7FJF9ONMZ83EiBkK6jgF2+6IMDhCAAmYrCX8r4qPYopb3esmo1Nki3dchZ9VXKISpvE5lsLcP/Gb+ODyN8G8I7+Jy4/0Ji5/WLyJv3ggb+KCf5Y3cWj5m2Dekd/En6z4Jnji4fAm3v5A3sS+7k28ujPrpBUk72utyqhggmf+949ioDIWgpokLiuyfxt3bUHQBlQ/gCH4SnsOOs8PQuXZWgHWB/KTP0yNZXsZhS6r9vV26A6WkbWc2e6iSqzPG7SQeUjirK+52wG/UkDXM3AvXhu7puo0PPOc+xHRw+irSVb+01srv1UDKo+X674yau/I4las2jNq63+DRpprZ3cnfhDuhKWik6YojY+X2yLTG6LzJO7l50LLqWoVqobcaJ+5BlZyrMFRAxJedkT80amSEMplQjjug/5kYl/AFpPJq0Myp1qHG+wK8ZMqX6HVCoF3aGwOHWHosb3HytBcQgmCT8hSPyKfLcIr8JMxcZ+BpM3iBYqzFPsZi8NiwuJIoHgRwxDEy54yZREcyrDUyEamidQnwbDUHUwKWSwJk3VUMcUrhvIlLpz3+0luCEaROW93dBQsRA7hS5BDsPrhHaZLh5gqaFURoQWDIoTysxDryXdB7YzbHw6abPhawI/yfkguajA4ZogAkLd0Y9y/H/Kdwjv8qt34suaO2z8HETOAWfdfvLC415w3O4rOZzHsaIyOgr1K2MeIBnz+URnAY6MLxzagp0Mr9/3oh3/3zTtuvO+8PUFabds6/4JZyxr2NEjV/xMzSgA5ehvyiS5YdVWTAw7rS0Bug7G32YOJFSgraO9gjomRbVoHQ5hl+hcYh6az0HTXEKvEPk8gyfiXCIU9iVw/idG3pI1ZFhp4G7LNcy8A8NugFuPaIpxQzXYrwOAVDxy09thmZXRD6LfFjswO0WA17IwfQvsIYvSXtH0I/MfNLKB62OAUUc5fvHIxgymjSLDPwBOQNRaGPOjSLKwFuS8gmeaKPpHDzs/Vw715xuc6dvvWYIlS6/Rqp4PZ59Yw1WTuvQjyPFuptM4UOmiMTmKnUkAnnPlcZjxet9aRCsORHi3it/kBfOGSCtW6m8mQEtq+InTKfWEtJry2e1dX7Dpq/vla/d58DM8xYd0N9gH1uesxHg966/Bc2H0I31SWYYkiusa9ce1h3ZbOi+CYaKMMGwDC/9iRxiMUHpXn7uL1cDUyWs8EQLk2b01Ym/os/wSLtKHOcfPHuoVoP/Fy6CNKhBiK6a6ilmcxOsd9FMjDWi/aS7VjYYvKJs/YXgPwqhXONrHw0jScISQBTyoDhyyF/aNOuB/wonsN6cbojasizQnSE7PeD9exM59bJ9tz1m+aZ947Ui1lSesSuGTLJV27Ml5dV2E77oJSl4hnMvdX5ZKW4kn3rVjX3XYcq7t94P5PT/gDvOdrxbvlbez2N4/Lhi/F9tXQ9e+n2L5Wafs6aLevedq+5qqykQGG/YBb1lx72c+txX6VrokKREoIleF+VWg1b+N+1RLb1u5XTW+/ahFaFANQ+lBv5WzT7VfZ1R9j9cGGkEdvX48eMQ2zJMM9KCfXOzk06QsOIJ7SVlVbUJDBMzNuWPddGjessPdvUrFzt9jNaZ+6sd88W2aq13xzCG28dIon3Au5YeUQeiDvpcZ7+dHMA38vd6z6p3svC/9c78U89O/lBf33ckluivM7davmyQMz1BXyoLHu42FqV4TzXBHO8yg/B+djwSpLz3OOQEb37uMEsDxxzNytY4aCKujRSTSgsISwQeAw3NO8XIK8SRaBovP9obvguJyKQeZit4pAXhV7NlI78CChp2nqVuF5gvN9wW49oI7RBMGOmWh/iAwkcs+vItBE2lg6p0Q6DRNdr7X3oGo23oJuKN2JFiGyqsP7SDObvMakUF3QDmqpFjzapXj5LqdYlWcGmAyF8su41AJYPT2yK2VSCV02RuJ0DtuNzpCZLpY1ohHiQ1UzZdRgx5ePRS2PBF2KL6gPQHfoXl0DgMZL+IIumQVBoxHWWqhSHRuyBN3zVT4Z3RFcPmezoBS0fIHxVAbr0QBo2CLuzePK33L7VHJgRn0SiU8nLKrnS9bLPV6vfNOslcDeV4jahEidTohUL0RqIve7Ms/hCJBsFSl6nQlcke7bDrKQIm2Ntj/qqS9813c33X3Swdlh8r8Lfmdy2y9DdOFID5JJS909omgbwvYJYcJQEt/0RGjUD58+RW/ojz5rXiGVcl/vJCyf/sHQYVqA6ghfANUFJjvsDQ7+MZnNjgeoDi+0LdXc+vbFLJW67MVdKQrDiBlEPkfSZRHDjZWXFTABkFLEzaMpXE51r11NBwt6rVjVmNwSydZOIvuGVcFnz0DWRVeQ11RshswLrMU+EY3W3NbrGK/kXrGep8XJVsTjxQgdtkb7pWu17GhtyRF9n5u+5fH302lfMAJ1EePvFwg5XS45fTdPM/w+TsMiq1nwMfYlGD+l/ASK4LQXg6rfm8VY9oWC36PaXrpSxqn8cqNkMc7ViA+/l/KXH4vANAuGi6B754wCwL3OaFWoyThbgOxfV/UFSUoXsTBVigD3PcXAhxoeMfCLZqTY7Yp1T0MrCFxY/gQ8A+ZjsSm5+jQDLTiKde/x2uXRcIgZ08pYB/0CMxy7Zi9i1G/ThANytDIaPrvKAPd8NErc3SbuYoIfqHzvFPq+iPRcz48+k07rFtV754yLXzEdgaAJLodS7enrHFMvQROBuEw5Oxo6JsYwwlYKqAoPIFhy7KNNNm6LjOtTpkL/QcBg55nj6zAnCcBCBETN+MKw3KJ2qOsHmvng3K5JScHMwo2I1ELNnwXB4ZzdU2IllE0mlCt2+9CBcF5XO1PrTLvjGOFOxG2z7E4i10NY3MwKPcvPXrFnuGec4z3HpsKs0u+xTJYNI8OuCmBzrsfc6S62y5X2udo4YQbkWuveyWX4Jfx7KXNPABciVuDKvWfV7IAVEBhXTFphFb3rdYuYESdbdpCi0czDTo4HobVrts0yoPXFITEYtpdsMl4tJL4RWmiG/Qu7G0y6kBINyv8IPhwIq6EmcncZMnQDA08XHtXcPN8vmIoFwDJO4tctzsQ8zzz8uttybeXP0Ip0JT0auSS9jn6OyM2vNYzUxOzrQvZ+piPa9WlqVFd3r+HuEYbli02cu7500kFvr3s6PiBddjN3cyr/BoJedNSd2YwTtOByOF0NXUWBiXJzu8ddtxymeUuCaa5LMM2jjwjTnL4/mOa0YJrr+gDNdaSoSwBNdYAVCdDUV78uuqBgUal5Gep+Dlf6mmC9E1NcIWAPxawj92ZwxN4kPCZf9OEdylOHJtWh4YodytGhSfwUs8OoeAvFsB566I/ILEXqBUGuR13U0NZxbbN2UmYo0XCpQ6kEYEXl95n80DIcDRKX6IA823Q7RLcuMZFfSQrbCVkPChAEzQ5DhUnAYSchdIDTaQ/IRoY4GvoRaT6hvSPkEMaG4EneFNEtHcVrpodh8Sxa3gGQwh0FC4wV38BkdPh8WkB/uk8fG5q6/YbFTFzWtzEFGWCS6MbjkZKIAEMtmiDF+tYIFcXG5s9W4+PDMXoQuL7UO0ZW9TlXgElvY8zRkFLM0ZCqqe+iA6gmaQZsThahTbr2RlyFreFrip6hnUD4yc7fTANIsBB3m+6/BMln0Xw+E+/1idpCbtau4ES+BBwNONd9eRDRTts/cCv+u/0kd/laLG6bfNbqCn8QdIVe3LYA4v9bCiPnYBNh/ADPJmdKQVth01LQVqR6gVxVTsDgGsB6z2F96mOzUxPP2Q5+z1C7HLWsD4Eh7p+uE+YInXjukTvBxjfD3S6L2OytD+SCQn3bExPa+Ygv9/PVw/7l/q+Xe3XSTbkU+IF4ypIYMk0HIXisXKl/gfIQMxWfPljnDJlwm6PPAedXFNF4rghCXbtxtrQUu9ce440K9ejmskebgDWBVY3V6gBOoqWiwiJAChz3ylJTt4nRiIsArzNY2wg89bl7zpopAVUgsyABFdiaNRntZaGYe2GQtGgaSxU6WvdHhbuZvArXvu9/7G6uDb/2TL7BVFY9IkxqaafENqZOWXQK+piV+kGbOPsRklz4YGqCyXyl4gwqj0tCs8I44IPhu/NlARbmnh16eijD8mypuQhZl73pC7e+/E1f+GgYQtPh0AI8pg2kN9CGjXP3jTXjQvvK8LNZPyfqB7GSS2+IZpc4gIC2CuUrZWI2434s0hx55aaA/DuxTLPc1i5ThQ1jJS8vzK9CILiPBuuDVnAbV3CyzjzG3mull7iyJabHzBKMTffE37vxG1anr8XfL1mJHnfF3ztt5+P20V76FqQL+eYHGOLlVr/74u/XjOSO78dmro2/V8dqi0a/52JLwGF4nVVy65Z80XYLY8e4vCHy+HzV6iU6kt3k26i+oTEpjQcGxbY888TOsNLAVv67+mAZ/aBuNuya1wjA6k58nokOhRkJcEBT/bVytiZ0A5oU5LsfT42HGlohiaDRAEsgZ5I5Z80IuxwvG5p4JX3BnG5oEKnRAO3Ldjb2nNmJDjZcQXwNbYRX3jUwgXfu/j/gS0JWDYt3JKjE4U5v5Y8lr9w3m1ahVRPBhyuKAKfXoCHqwZ0+Do1lbGTWdKSX0dl6mP0DH/bTH/TD/vphD/sO1z7skFzysJlz+MN+1YN72KGNFR72Ux/gw37Lg3jYv/2P+7Cf8aAf9jcOe9gXDdqHHZJLHjZzDn/YCw/uYYc2VnjY/98H+LDf+iAe9u/8pIf9Y2vqPs9ZJO5S4I822AZDUUSlKpWDCChfKaC8fJC0MlfNHdkTfKVYFjgKaNzdIZ79fLP+5DPPfGyWx9Dz0nhOK2DPOq0YTkej8CNS+oLLTT4vmpp1wCblJH6mWLCkB77Q9jXuiCag264Vhqac3ymCtlrUirPlT+glF5DIAzi0DLfPL81P0JHeT7Qx+gkaRz5j6hukdqLXhoW4iEWGq7TL8fpAoEjEt/XSDVmIcpLDs5Oob6cICdkNAdpw0v6rAAZZjhkCxrYh4xUiY7z2vZfuKzQSMk/FK94rAlFs/+Yv/+DHc//uudsCOjocffj6//mpX/hXz118OjH9Ud2x8FafXfHWrejyv7XF+qTAxbK5/dc3/+LH3Ml/wBqjwZCOVu+6/bYf51DswTd88VsIhpIqUXmW8/oV9CF//p533YcC6MuPn/ML/9cTj/67kw7STPgL+Z375hbuteGj4dnoCXH+QcVFMb0s0iF1vuMLsyU9Ftejom2Cws/u1O4/f9u4DMXuDLf8hcCiNM58uf2cE//Hv//mL3/lcQfH1YEYeET/Do4HPv7bfujKd575f2/5L48/uP1bOz/8nuaGd7xz4eD24z/9r98w/1trTgrJP77hncfsuum/3BiSj/9N/PeekHtgPDjY3nj4FA9c4asDC0t6KWWGz91flri0keRVDr+c5+A2q/a0bxQvO0/Mrb+BZ9uLvvJbU3nz7HNFmxjePBEvi/flv44vPnweMCkxAxanq6ZMehmr6YWeDn93Kj3DG/GhHLwCH+Fc9htT3cM+7T8cRE88Prvm/f99ljLVZ9/5rxGEZN053szzCT/tVacdtf0jJ4VHCmLb+07a3bzypsvuy+cBtYw9X33BvhvT1fAmsu6FnnQwPPsDN/B+z7gg+EGEE/7o33//J0OLEwvjSTGtHljARHUgPFjVjQ964YrQ2ABZuHx1MDb9qveee2jisnefdHD7G859wc+9Z/eteG3FD1728pe//G9DMjSoctv/0+PvWPutd4Vyn87f/9JnPOEvUe63/3j8ko0nf5hvmq/38yG5sIAvqOta+JYe8wvfWvOdH//24w6iZwvbP3bNZe/b+pJ3PC4UXVggvCw7kJ72FWDLDhz2ualEtxJHNQ3nzfnRMIHV6gnwApcWUppAK5SQjQbKbnfjM/eFNWoCgm3QRT+JW+QT6NcGa1xJEdjdDmQ/y+VNRvVYdymZEpv6v86WLDJrdV0jvVLR60PGkUhPSC6YRNAfg9Vgh1ySt4XJdzCPZWvnbug27aOyektGh5VNmXtMFqqFvSJ5YGzL/2XQwS8HdS8ZmVO7B9bzjI7dK2d8BqSRiit+Ckrz7t40CYCBezfco2DGSEw4JOORWWczWha8f29uiqUM5Ym7KIWQa0qq0hTH2efu/Tk3JMpxb50Jl2BG86V3LeL83euHy5jHYY/NRT5eSEcoZ8ccuj4iKDCjtkb4KZgspFFjuzTMkm9Da1eMO9MSoeV8GxEwPIzbrxX5y9ljaVb5OPCdBGM9fp8KgCYMj7kM9TkM9eASF4IZTZNinAgCkZ6jFHmJdo17HTgMSsCHTz5/h5SCrNjkCT28L0oXm6PVkEpGd9NqoVBK/DgY/H40ypb+RwJKOYK4edl0fYWNH0gy7SygnRUf9RBQVgN5JgbacpQH8HgH7jvrgfpFVr6sBDlewM6Gn6pVyNY4IrfLJJ0r8SdfU9J/i1oM8kWp9Xj+FzNyrgb1RSA6XVpuGNGftd6n9TXHlxzFCl8GOWIcYMSPBoaN6EjIo1DMPLq7qkzXFPLqSOkmfWsKoEHjU6QlgPhU0CLgC6m5v2vNQENADmWZwtFXohWAiEinSYOxMAGltSU/dks2q4GCnsnUPiBd4gQBDFMG4ULCvagoCEcZYM0PIXh+y/kK2vMSP2xPxLXh8riokep+xBcLxftg1qahE/l1/YgOhng1eXwQHACzls+jwjAlsY7sT8SNJqsNwb+yyLVe+SiI3cAQbQx5DoI6tPXczT9xdoTSwMtDRANPr2mvMuIJ971R/yKJ7tCijzZ+Pmj4gsQevNT70ttV1lhB0PnQ3QEQSneHb4KplrzM4R+9+Br5TbhnC8xKl+ic5D8Cszq9vAovaMDXOltjDAv+wCiAhJgIiiLP7IogEPEmGyIO9MZyRlzHT60GoPKS8/MIo4X2H8JY/AAkwK2EKqiX0Vsb4iUbPBETB0N8a/Lz55ZFXd+gjonkDRCElxdBqJtN6BhfussCY1N0ahabM0vHnIwHCYHqwrBAVR9NCS+Mai5/RFPcpx+EKQ5zNLWx5B1xyfg1YsZyU9xIxi+F6deVufH7k+FSAxwAYRV+jmiAo2EaP30D3JH7MLi/PuTL+pCnPgzUh3qlPiQkEfpQ92xug2hl0+yTd2F90sYn2dy8JqNgHa2kIT48ngT25nOveRZkYHtaDB7BvDfb30zsevZ/jKvnNlvc3xUw97JXILav5wi2Z/GZPXMfyRBNoZ47P7juNufT+A1pP2yqxpNzE3vGw/2zFmWvar5yZaD/cf/NV1ft9JNXzQc0zbgIMR12YE/V7K0RWMHO3Zs8S9EDxMkb/PoMknP5BXOGyXrOPgW/Zq7YM7fhKTNjE6jxvdkTfmPln/+tcTlDZ4kQzOFJuj883bnMh7L7k9SPq5QzmmOL5t3/HboA0FoVO6/Zf3irq39rtmB9wO9h6cyzFoiVYAUvipLotUWcjXyWGMtJ61pyTkau86C72jXfXHT+vPvA0T4nqFhnI3cxdcvU24M4K2s2YmOeNdMMeNB5l+fNl9qaSyqpSfcRq3MqZtyVQIVdlx9eg5dhJbBxKaGizZdIyoEP4E5zhPCV/+8po0u4j60Z9lsZBdzTceH32kJLQ7o4bjs9IfyMOC+4V68f9h8QKyQysIyTE0ZDDUDBncZ9ey1WVfzIbTb1QpQJB3I7kK1kIWE95AHvbq4i0aUmevI55k6preNJgAGQhq6Y89/TNCc+g8SXRFex+tnwv92ENEhHcq/c4m1xm3LopIO/HBCyefjo+1kAT3SUHutm69gv8nX6yv3fgv6FLmL/EH3rJ4h8BEWlH0jRBjBUrhjROXQ9yjtRzhBbtXydoJ/NPtd7AbAKye9n5N7Jib8iwOKeSQx+MBq2rVRqxagVs6SV7akV7qte0rZyt9UqcamhsApUiN1vKK0Srfve9T53H4Y/xYLhqJFLl7thZtz5dVm6LS3BjY4LOMGTm3Z3Ir4vGABG5g73DrRAzy58SngLoMwPB0YgyYU84vE/e3R0VSqCY1fc+7H8GI2jbusrZpmkr1jpkc/eoRpqh4uPLRyq0mXTlVYP07Wwm9hrqWpEnnt5jAS8SGy1eUxIeIOa7ma3Xh1jZOBMTmG8CN2tjI8OWLjfdKMpqG8M8jsUEOC6/Ek65145tX4Y79e6OyeUREldYSFeQY8HtwNdZXF+n76i2SyOyzL8yKwWw82hoaKxs3WKZpeYEscWLytsS5tA9t1cHMjsAt0BCA5GpLdDEwzqwVOKcUeyZUPhscmDdOVDxQ2hxjSAqLSs+eE8SikAFNY+pMw8hoCUhxZqsxrGOJSuyZ89QD5VhiS0C+eFO9VrvwkBktDMgIWN7sw0Lwb93oueT55L1DW6MF6aRKuuhlWNS1Djj5fXaAz2gb3y1psA+8O7xO3isdr5zhtr9ZCuwXVUzFtpNLLDBsMU8wuql6U/ZkgxnCujAdNIqhkLZoNrg4CdAcZmB/jB911wa9IpPgOcblVuM2OHSFsQo4NXY4Qf3GbhLj1qPMF4FVX4pgFxoxSLnyKUJqydH1vsRvgCsNHjaaLTqYDQayogzuaq0zz3eTctqZbDjVLZoUKbH4qbZlvkxEkSsULnytkB24iMgMBm8vfCiJ4MxGabz8Qmr5ADhK7Hsn4iXU8KA1lwbWvBfT7WD9JLLCbi7RwCdeu66D6xNmRFMoaCuGXfSA9BcHKh11XBrRHa/k0rejbyRSVINd/RwOd0ZrTkzoY0dOF4BJ/G0ZF8GrfkW1VX7shbg7Ma9/9OHtYFXbi5DwgLfyB1ddccAy/dpvWohKp8Z3Nzhs9kZCm7JkdNbnN9ASTZK45CK8CG8cWXEeEZlVre0lWx65bcFrEPl8uiHkruYWHRE1EUH1iDAg1HYyTyVj19fhHR0R+zdkIvQwOj7fkJ+LN5p7Z2m2YirIzffszMopMw0qc1VraUqu9A2mSMWRox8WQDvv5Y2bil4oFPKj7hQSwCugt3zxpmjg2EEHAhXTOXnzce0niQYZChJvaB4WyILR1+iaGfmIG2QoVHbWFayc78j3B4vypcbHRVkDSjp2/JACdkp6NGhWQwE2HeG2PfSaOQhNE+59n5QQVaNXSWBocgmmAn6HNKLaWV2PoVK+3dZglI9K5wreuKix41crChXMln6/Ye1WSiJZdXjCI9l97AVwk5XtH7ynYvyfhy3YClTqrHp5VUXoku3OcrXF/rureHX7+k8wavX+j6ZfSOKXX9kDLaRPcjIChesKIbWCJCNFyMFJ82ur646PqCqcyihB0u8+PoWMo6n5q+pwzVRN+2AmZdnKRR6BKz6J5yagzxLNWjWNWlINwubvOtcsdU3onK26z6yallM2VGKCrpNlLIbQQlvdrVs0zs8CxJjyxObokIfnE1Hz8vqK8huUyxCsaIKnbfhbsv+lIFHzX8nDEuKIWETRXF5hTvm2dP0/WeNt/3Yjq982IqYpBKvSSf0QP7MCclxcJOIgcffymAtWxBn4rP/E7b8+TjTkp4y78yS5z4/l6T5rg8jBsIcaUm+k58BNRAH7GSE9/2MX+2jc0yMqCt3siJT4vm5pXIgMwyMiDDqGBLnfjo8SonPjm8FoxgI4dXdU45efJ31bGiNEypiGUD7gKcvNLqJB1d+y3oVAY/V1b+2HGkZEDYmIft473iX+7j/ZtHwOM9+C/38X784ft4SR6c/cueHG7rPd5vWjuS/sWvGE/q8GhSGd2m8ePA4ylFuRDuVLVSVqZ6K64jCjVVnANJQ0I9FoRRvg3LtQIPZNriTYb9DCU/koiLKIOIF5onuJINRfThh/iD4HLug2tlJVnXFBRwpRU3LQaGeBqY5taNV23JJSoy3sGqQMymKlMsL6Y/+mvFKJpTtJlRaWDpNe4+sBbWD8YHxhVGISNu1rNoTImrXd8wWPRBL8NL8yMG+0ct988S83/liP+ZyW12xLD+jOpf9k5/7vDTxXBJjP4ScSf6EfhrUsc/gCD8tIb9I8fa/5AshDEQF8ddsv4tQ9vlHdoucxfmPaBdRaAdwBmwQ2nj3ofawcYIuufPlApTmJFIK5OMW+NnYgfhHwOkhzvOmiHvFhKwelYeIR2BpKu8nSJ6QGqy14ZUGXF3hE2gZYwUDKGSgTU4cTIkGJW+E9BzkCBY/tJWuDibcHE2co/FWoV7/gS2yWTwOmSQF+y9nNdE1Tu2/PSHenI0OX7SJjeH5RwNtTga3PcmNRnHqKKLTlO05m9t64oePUPWTt7usMm7SJP3xjF//GH0DNNL6RnckegZDv5EeoY/2DCbM/FFsDCl5ec1MNXfLEfeNHX/8BjNxjzjrjyaJxlZ6ZWr+8VZkqmuuKgWvrye+e7bq0m1wO/1YftwD/wLfbj39B/uF21etu74C+JFP8y8PK4jrxUwrH4Co+pLR/kBDL4DP4HlYCLG6jUKzWRFVm61NjJ+E/Z8CnJ0oSjrSE1Sh7bI8cNYEO6/QhdIirTgpk7C3Gipfu5oLiwBkTGIk78aY0FBhnDqJYYW6Ol4KewX+7bOiTa6073xnPRuPOvwB1mXG5Ao3WVwXEc4k3SB+EhArTRU68Qskap2Liw58kjM0S9xIZW0KlCL6j40kw0/YRV2vdMYSQvkoDrhx0oCNcBeo/F3IKfEuiU2AEqYBpfwvEmM/42Z+eZ84FHwaCxL7BwPycrYZIjVguVtdgqrZx7xGpjNh7OTDGwPjDNqM3I3lzFGQjLB7s/XSbUkpuihe6mVPDGJnxqoiVGrnJgM/cG0Sl/Amr3CCjCI6fFkCFdDpI2fVFQD3idPTSEGm/WT7IDQ1u6H66eyZfFioYmjYZyze4sAy5PiiGTwRsoM+SF1/kE2jDEM7PAj1mEnm9uV0yC9oTblXLrmsJBySQjwFF9RDqsQQ0xsUUyzOgvfSJfQp+D7QCX7jC35foNkMDM9JUgt5476VTCo+y1eMY3a53K1R2ovQ5uwoXOD/lSleB1WvGVZxR2p4mkMFMqKO7bYfUzSmeRcnd+GKKHD7iJeBcJFdLOhCryAeP4iGtZiNyFvv2+kq6Y8uPi6SxgGg735yJqQSEE+nx/fw6EV3sOPZ3A34WfJe3hu9x52pPegXL2HS026+0sTbRfT6UW8ni/iUk6/vbLNJiIJU3FFoFnS2gXLnuXpeFbxFe4Ir/AMleNVWHWfWVp1n0l1X8K5T3X3wcr4VB3kZzCmbnr+pw/TtTbFErjUdKz61JDerBK7+EWwu3wZN8U7SXmb4RvwilU+i31616qQiBES/gkGxd/9r0GRBkXVHxRfXDIoXiEqld76qhAjpFLx5XIilXQyrXAiUilBpFItOX03T5NIBaexXFOZLSKVUkQqZUhEIpWyI1IpI5FKSSKV2pfiRQm/YlOJ3vtqZ7+hWkENuR8hocCNiRUF1AMMHUlWlDKxopRgS9mq8ieEn8iKApELrCilWFHKxIpSihWlTKwoyMBNJFYUdKzHilL2WFHKyIqi+1Ti7pgQK0rHhhJX5+GFAgwnpYD74JB7d8C33CeMdtnREZ+sTf0Yedp21108k7L1TeRKtWxLdcurF7MmdxdNjYvmF9BAEZ1ZjJoaLQurVw0P78cD74WNvXDRzx/v+yX5bIEUyCNH+eHNL2vcHKlxcQWokcOvcknvKqlkfCTEWTLrzxUsIyoLnnN/r8E/lG/hutcwGCnfwqMf1FvwD81LeK1d8SX4h/QdXPGg3wEVkNWSwM7q2EWVZMuEmOyCGBXeMGhtlkIqO6SISaaFSBbKnOBLd/UxapKnGHT4E8egYd4v91VjyxdChCR+fOQaJJbYACXQo6UbD3CoqDSAHoXEeNB6VwxQyiLLkrUD/HIZ9Et0smhvoZC1G0C6gSAc1pcMYI5+kW8sRmdAv4CeCC02e+CHVTBaSpcZqt4bQ3uSXqOIYbO7jdbLu2VgOaPWvyA+rT491uWJHkvtaBlgM+7N9uFLjdWjxFowj7xXc+Uj6dV8yKaFQVZqal4jJKDQn6Yg/MBdEg3xG2SIn4YhvvJVBwRwMsRX0RBf+5CqOiCAbO8dECDxIuKn4lTZXbjw9vALVh3yoNQFq2hRrnjBwy3/ZbL8F75Klv9iueVfU95jDrP8U/2euvgTLf+eln9gsu2SAJSy9IuqMA8cjKFj8g96cks6tD3yAIXBkI1LOGlaDIx6DC5pNgD6wKWebRtCHOLAjNiMAqNQDF8pjqKyjQh5AiGbLHn3CxbVEfImoiFIJhWvH66xI/yEy8KnxrAY+CF/mewVljEd8fMU/ZwqHsTtiQdRsR5divCIlWpHYnfcxo40l7+91wGtulvx50T3lhFLuD/QXajtrnbWfOJF/b7jBAr3g0Ne3qNTpI+7HLhPCD/kkBxg1Tw+/BCYNcB73xh+uDMZYL0cQKv0thLKbu5ediD1KLt1CzqA1PYt9lSdPRUPgnmnYRQy73SEFhw005xBBohdVdN7PR46EsDX7SEsXBlsD2ewnXwHYDgDoHG2IiPsWLcyxhSzThOW8WqDX5Iu8vcigzWVey8e78UxOXoHQPG9BtlRyNqlEleGLPnFmi2Y4AbQp11seEXFKp9Wd56GrVmGVs6MJ5/JTTPv9Epuw3n7l4d2nhHa/r7mmAF270pcHBOREvHLSfLReJC3Hx2FZCcMv+7VeLHHM9/F/HUpfyvzfczfiPzPH+UtdK+EhMUTJ+hE4vVKEiRdE5ccbV1ytF1HYVJIjoQ3YwisldQoT8Io8rE78ZSj2x+Nw9TmiVuUp+pZybvAhvGOY342JqnAzJiBKmLk15lxztCvKFDgwwSCLAuLUTiFOXDGfQ4xbvXoeBX2InbzY3VISAr6jO2UEokRXpqZFDWXabSDk+5D1Mz6WSsu+IL6XZaNpzbQuFrEGOaceq7x5przAGeL+2m1dA+j9jtiWLnhRSvIhvdVmrio95U77mwhriP2cNc4dz9co5ihp2uLickIXFZrFIpTmarhLhopQieS0zqDltk87jA5j7NvTca+NJ0Hd1vF/flkJF/aFYOUlNISoamoZOAGgIHN/yjwC/yFNdV5PkM0vNC/f28TJdTeYt84v3DuO+/70Puvuuhv33hPdmFwL3fPY8QuzOpzn7nrku/8zdf+9vqvZRfuGRcXjqu5o5/nEQHj659+0Xdeeuvtb7srVLG+nPvu+z5wwcdf98m3fQcFyzn/vD3j6sLxAI0R4jw39TxfhqKhlXBy7j6DYqEA2oNZML+QpdY8j2VyNsDrOVwvZwO8UnuyTJ3J23q+OLwmL5wvq4l6qIMTLICqIYlmPEqGpEfywuFHrLGtB/dAKjO0iq9iICVZBcTZACPK4sfNGnF0lPFMXEl5ssafEeBrA3zWPI9vV4UG0bBfBKiasnhWWktlhA+DmFCbb8N6jtJPG1f4eQb05gOG5sTMjjVhtsTPDnF7ngb/Sk78MlmCLnPAb6SalwgEBiKoi5A62w8YrABrwj1ZEO6nUfWZYI/njewiNILyCXwLQ84Z/JJ3edtz8uPw7wXGG0Sf7E/Y7HAEfxVxAAmrr3+EwY/DbcmaayIpiWhkc4QcLGUTTzF7cwLqnS+mbGNnGfCG57yqb9AlplO9RvVSBPmSHu2A/zqGFwzXe5LYaoGHyZG2kBML7LNTW0ZKqegwwHx2Kmfj6HKoHTvhc/KQ0CPA4BpqyfC0mkjdjLGddnLmgUywSR3f2BSR7DxpAChXfPAfZc9ea89er7xnT57cXHlW2q7bJN7SAZhm9biQ8Q/37lm7d7fd3l2DIsdhHvftptu3296+veDYk203j36reasQGBuVy4aHb8hH+fJNP4tpl04morzvPV2J2tzKpV+46yVgbOsrBIQHdqF4LEEkGZ1JOOkuhguPlOV7WdAxG2jsIeUheR2Sm1K0z6cwNYS8ytQ0I5IjNQnJlakRHJ+Y2gQplKmNdJaqSHdDjvCKAou01KRRgwwGz5opTW2w89oYABpa780Kb2mX6sCk9X7PelwVv4JzVPJKl458XdLTB+L37Tybb0NjPOvRfeYFZbxL/tnDd1tTHi539dgaNnZsDTf32BpwV8wRWwMzlrI1TKsdikWJrWH6QbE1OMkxZGsgKEqaOaG9ijb8fYHPrYiqHpuI+StfxA++xlXkJ82OABMcexArc4bQfDrGuI4do3dMR7hwYiJcYLSyLElUf66HmEDzYbg2/44i1eVTHMTMch818vUu5NtbMpfF7gHLq4WMZxvG4AeO77AY/NxnNphtiWZ4Fp3dFEePD5Pyp+VOmtO9L7B3JIjb9viTCsoqBE+zpwEdeLSc5uax3KQa40FY2rDCybM/5jbHcx8bfS83xN0vujufeqVRzw4lP/F1W6wA6tqNfd5aG2JWd0xGRZcsu2TVJQddsu6SE11ysksOPWMVa1rCo6BBHsb5BV/6iQWYuRfCrQ0XUh2QyhBHPtgdQAaoTfBls0jap/AxYH0V9jLHp5OjKDz6LSJ9W3mqke0egMxZKUiETGqLDOM5rACA78eCJR8LD0pfEbrPgwoyS+N1gEkDUH0e1H4iHDgdgCUN1+IBkotZe91ieJsl9ZFVeGN+nrx0cphkaBliTd1nR+jfNnl3h+DNKhh9lvAHKUxdH4kO/F4lxxXrjWv37JpOCE6qmfcHT+boLaEYVqjh3gHm8eNB41ErXWFm4g8UHDl9TVkE0yxSXk6lvH3ypDZ/9JxF3gb2+iyKrT4KSj+gIdd1gTo6z4KxC0e4nq7i41V+eOHhV0HbGvN32hDNrtxDiCr+OIDaRGXdeqiWCnsvPfhoFzyeKiKQot4ri45e/RmRuz/ovsB8X3nDwPPEdjBNhTqRe/T5DdlBAURvoYqHFQ6HPuRmwCbiZ8pnqsOexO990zb3wtWzq7iRa/cml4KuNm7WVsVy09uILS79lB8tdIRSzAv3E3P8NiaYRHSuGcBcFpaVF1KvjRKZ4UdIHc78JhJsSg3DKeJQlAP25lyaWnxwjzpECOEN+GnOF8Ndhq/gu8cmpp4M0dhGyVVS1Ez6+EM7mB/Db8Ft+4kRyHZwKvx+38wrK37zb1mlQ50p8AGdHY7cW0O+N9Qm77NKTgdNC5Nck+81So4CH6kBObiZD6xSQTPVa899ju5mTKc+pNNL+uAN13w2deVKTe0jDAqPRRM0/I3zOOneJE1ut9gnfyGSNFlAzK38hagN0Zq9SWu2AFCU8I64YPvU3DSb85Qg1JyUIwzCdP+MSpKSikiopO0bfk8dl1SI0o0IJXaqf6FXkVCJ57e2hEpZ8hsamxh5SNv/TKaoIhLf7ZrNekyvqCy8Xx79h0KpuND7YriIYV/tSSCy3vjPCTwXfUH0vWVO5Qu42gE4gOxpEP4McLFurqg5V8jPEwNDn6iw7huhRWYw1y4ua6n5Hih4/FCvq0FO45x7acjRFDDQFGDws0oeABY649UYkjSTjJQizmzVgl/djdoDPOOHfmrBj5ZlVxjNgkIoqJaIqjzuQqxBHM1hmiKrifsBVHFO4aG0JD0s2PhMn49vvsd3eNLBB87F12NFXM6tVy4n6qvElcg/D4xqr/ypqPZAnngkEr3bW7CvLHEdKPbnFcOdk3eTuY8F51+CcDJsTq4+zhdQRgevPgy6iw2NXoznuzdgsTh52F/OEUc+BwuGmqI7r3idZFa73qCSqCSuU/pupN+stAvJaxVDSC24N6/VZyS4cfTQWTTxtIg05G5zLH4XTdLqUqFTNG9WN0JT7z5q1rL3oRfjkoG91KGuPWoWKvemtTC93NJ+blu3PX3KJJqlTNcJUgTDNSNYiS8ECvNmeE1vx2WIQrVa2jYLVGsw/2XuS8YbjFYcYqLEwgIxE/Oo4oGTpZ+nqPBtob4CtOY+5wKEnDB/Sr2q6DU8sVmGfm4mOBN5bxWhmxcBiYlk3iKnD6c0B7s4t3qC722kp+u5n+gKW6M9bdvYxtSJbJuuLEPRDmbxlqAf1fLIjr5xhs6hKKQJ1w6/Y3MTwNH292Ua1roVtKW4xwAV45vX9B5XFblqfdp1q0pj3EuOVtSNaUaqkYacX8/H2i0jF8NYTctOqPYRVBP/uU5F5QlPccmGeW8/kXfLW753ahhTLw22rB9l8HHi7lHjwWbIpHVAmRcj02EXGAYLjGQFB41NBH/7cBksy7TkyGCoC3x9oisGc40OfDhgwTtTwdtW+yxE3Y5XPIMXVPppcUMrk+/FNoSjj1HguUGeZzdp4FQQ+vGAbhjcWveA6VZ+JZMS1YYgcN4xHkUazEp7jgn8TPnCT/0qTwywlAx8iabK9tuaaPY0GcrsmCHUuj38tRn2AQ3/WnT6qhWKRSuOzLBTfgI//OSJH+c344nfOXlczcjGrOMnszKSlRqkixPx0DgdfiA6vS2O2gUbN1HCsyqy76GQtEpumtepZmsXxUglUo6fZzl301q6XGMgUXHHDQ5r6Fyz39IiLDcZWbc5yqVQgWaQEaKsWrjYSrFwkZWlfb9tPeyhAGTIjw6t0wPmKPSjZOKB0gPqCkVl1fW1qbveYZ1YcqNZs3X5fS7Q6e8qa4dy+tscgWWPCvc8xSkHE5nkQiO50MhOZmQTM9Lx9VnYCLLXDDeE3xmZD3eCdeUcbNd3S2HiA+pg5EcRdTDJL8CQ/aAOrBbzOnfyDGdrZjUZS81IwUsiwtACGh21jQKzNTo5GNkwJUwBmUFb+kYhujzGrXYglTi2h+LYHsgnsBbH9gRpteURZuk+43Z7KzaAfcIKp+Do/X+ew/h6wuZevCb6Ud2Vjg2PL31HOB7g2PL4Szif4zjn8VdxbHFc8PjrqX4Zr/CtVCMT1ys5FIQFyamejrQSzd9cQHhMzTiMiGDmPlnN2r7CUipMYPdCg+WK50qce8nK5wqcu2TlcznOvWzlcxbnbl+5Lwbn/njFesM27vmrsEWKniGhnPvUMVhr8f8pM2OzExvGjDk2KIcD/RN+T54ZF3SReZa8ncpAXyXVnJhocl+CR8omEkaoUc3O3SiWSxlfoqkc2VyScTV8x5hsdgIfA55dTGM0f72fUUXxkzFxH9ulftyiAOmGcIZ86C1JkI0tWFJq8X6fxAYL0mshEZrE5fHxWzaPo9D80Bt3/QzD+g9fZu1kEN+552p37lU7SS2NwZ+Y7ydDGmqJSfYvGB6ISmRoLm4VNLZH4okMHrJ+BC4aP7pmFoLLKj/ERgez2uyoT3w52WyiSsTbYGH1q67Z40dIrD5vz9g9PiQcRflV0Z+mXVniBDjCkcCXBSWwVXg4QyhBLdpN/ol+FfXvkEqwzA7DeSTC1DIRvXmHWTg1fGc0q9+tMEuyHXUGqdYq6X4VQhUtzsyEIH2x1dZ0UxJNyRw5axpH+cqRj9cKeL0VvHIlTdCbwgrv2ApkzBbURNY7sdoUIpUlM0cgLcMEfRD9INT888dO5YnfsxlFpSHr731Dv1TGlWm2LYw7lq1/48mMwUNlq4z/T1aABQpKVICNg/yfZ4SqZB5pF/vsglH+OKHDpZz4cHx+d8pZGZZQuTPRjbaGaWdt+Ckfmx3lawU0qJM5Z52yNvWyvK9bC8/xTNLCszkka9rcnsrUUcAmMeVh9WFqLaw+TK2D1YepzVBHMgVF4XamRlAZht8TWgNPjTfBIfm3qzn8a8jbprXu1Hh51IebpdYdXJ3WHVwxWXdqKc3lxLyBl0eeF8qopiWn1tlN6DrzTqN1p47WnbdDaolbh3YlcV+d8Yr+3KzDzEaLygyVigVNfXL0cl8LsxpLjzn155z60TNDqwVFgxkaUkrYHsc5vthSgZUL6YHjscNxNMtlw8RWyQSBLoDvlZQnoa2JMaIlv0uwZ8SKFr+GG8z14RU4pMO2HYrZcDp59IUrqNNOxaaHutfuxLr2xOqoMrs8b87z5X/f/ZiQGl5Ju24SWyx1N2Lt0v4D49BKsuc33UUxLCTKZJi5WyuVVRTBCFTfSN9q6pnEFxXWkBzkdAxuSnmiqQUkJ77ZHZDJkwFMZJVTe2bnbMYlxYcUyziRRsgcQwIfDl0xtUc67gxC3myJR1iKRiKHs+zLodnJII5nLY9Ejh9BdUTEJHNsFqUWzHo5BCs7v8QGrHcbbE4g3z+VH5thh+AOSSppABFMc9Jubid/frfIupv/8xTOfdXZvjiTc7WN/HoF8kIVG6qcKQeA5gyqb+HxcrYK58sK5ygczq89Owy1u7PdZ/ZifQmnOVwmZ9nm/5hfVZXGmKKiNXH7/KrcZFbAKne1hdCSNbe/n6LTrceNChzemQ5zHN6FwxKHFodfxmGFQ4PDb6ZDsJUvWmP5/LgI/1PwWz5Ahsv8p2e4zEQdeczIPhD+yl5ry9krfzI75eoh9qpVF0xZb1F7PoYP5nqlGPCQU2Ks5AE+zUIbiMYE5XH4cScTTMd9AAVJ2D9lnVHQo1+Vq0qgY7BA9jwaTczjCx2I6rhg/PIKv5Vy+E7qc6HfxSfIsMh1Mzj7zObnzoFCyZwTXgASlglwaf5HX56pkRZBzu6msJYwzXs+ANkoi+bVUTKvFjKvKqKxtcGffE9f0S9dA/Gb3ZRV9zTQORkho0WqkHZBpoj71lDJzgdoZG3GrGyoWvH88fOYcSqqpAllpIEL0c/56KLldtsLg5aMgeaXYY8Bvvv0hT38rmb6wS/nWzs0caq0lSvxsuq3XdmrHiWQzXg4NNxv2mLTDCTDE58v8XrzrQ+z++jRyaC/z5rBA9J/FBAm677+g0SF+ItIbROtpqGEHEP2kRr5kzEf4YsEZvBZSJmzkkpjEsq4iZ009VbzuEq1oqKk03mQBTgUW6bzIJXoyeNaV4zHT04XrTudR+EH0nlU1Hk8RE/hDrfiU0D+z9BTuGiw4lNA/sPjKVybpKEHytyUVDhec4uJ7ExkroFMAUMujHRdXLKBz9zXko9hFp0YkKbLC70WjtdcsDGh/zcxBWiAp3G5eammEh9nkq7aR8MkwfJsYHm1Lz+7q8bVLAZbNinYsoQghWUwPsN8IkPYuFpKvkTJ6BB8PIzYYrE0pbk1R4PZuAIuLafyNUR6BRNrslCXuG7OywgkdpUeRS7Qax5QZh4F8af9rfFr3LWV1vaN3VYyJ/djxDkE5duWxAJOGKGIuj+0dthMUzCjxP5QX2XUXSW03VKZWuw6Ah6VBnybwvRHPtANsGQeUJz3TFppRQ/30SyFJVGCwCfFPysfRofPayC7fs1blDqigb208hOwfBhsuCFMDPH6JiAN5FzgFVSlOS9kho6NR4vjqWYbkLAjCKngqo4lntWVWNWWWK0SJA7j2QAmgii6ikLrMJzA0dSSoxxH4zzKpVQyDHb6CkpvCziPrxkTr+ORkj5OfkQHOSpTTNmfbIEXCO+BG/SdmpMfQyE/hrID2Qk3AC0ht2/e6iWUsp9IR00IwbhS5KcyQvJOUGObZxmYF+wi7AsRppxHC7wgPMaSmI9ov9f3mMt+H+MB57ugmCpJYD3KOtLmxUyszddJr9B5/nsrvYyJ6GW5tBeto/6rzDw9A1P6YqapC7hISReS+3sl9vXSe3vpPUyOCPROmWd3yTO65K4UVuSZ0bsCcHD3Yn5uVK0kzIvUQBtgaQ0p7AUtm9oUGrHutVB5ozLgSo3hkIaNka26z65JIPGaq1dIzkgZEY6Y7hzzb7XWiGJ5b8tQq4q5FBg5JlYXfYsVhv7W6DqpoA4Hj8ZUcNrssqL03FX521Yo/9TZUuX36Hrn6uhs1eZjy+Gr2LxIFe/OVLNZT8RYc9GtmOa3sxYl5z9ABiYmuFJuhnqLGcf7HC6WGwUG8+HnB+9HPnk5oFJqO918l/kjzWzPxMyWNepyUzQZ/CrZIffp9bolJW6NiYjB/1vbEbPIgvR9aQQTa/VWd4HBNcSHUSNJ0o2MKfJhOCTFhzGt3ItNijNxqcHqltp1by610wukGnPmP0V+YM2XIopvFVCbSa/M4OM71FQNDViL3nuK8qahM2Oe35I/TXmb8L0iD7jlXcrbynfVFBwLeQh+jjcIxy8RHKcgTs/WxRdNl34z0idGJmH32kq7HC4125tr30z7xeuOYxn3EjxaGtWHB6wp7p+dbFweiZ/MLOMnM4mfbBDPFGNYmTJieCCuZKKjotpkQPbNpDWhIwrEHvzEAEoSiuitwHSNV8eUnHXFEObEJ+YN8nDYMI5Tc9tfL2buG+t0ZofACQ47Is6f/M6XEY25102qvT9d2+MY2we8bXFeUr5RZcO1T/Fx62eRH6raMzuaC3f9rNkpKGD3+OpZs6u45ZvaA7eXp4Dp3Q9/JzwBHE1ZyYo4N0T0n2Eo58Pz2/M7mKJBcoUFDUthuBaAw1N+gLYrof0oa458cToIOTnBD0JdP0JTo9CLcDh6Vsh5CtXKTUZkoDSrgVneF78lBVA4ss991un9QvhyfsXUS/1hhu/oy2QSZJsNUXMlFojc/Wkd2SV64udGvBVZ1ddBl01GfMpznQDU8YhN8zC5digAYidKueuGXBOph3RfYGAxaoYdUlLrUxTCJtiEXW7oEm+6E4t1uVPlHjmWeghwlaQNpcwavSUgamtlLvDpZQr/m2HuGy0niudjGqXnqHU0KuivttYK+nZ3QhKTO/SlBupDRMMMP5vgZ81Ri8v5GEKHSA3dgbjrGah9m8RNifbybJ6eHdDbH5IbsKwT+IHglstVNvxm/blph+ZPGmygq6TvJ8kBA0HeOgHtrWD3Rv3lJISdiLvO+Zz4JeYrMPXA/QEfl85QY7zGZTpSoJpN8fcWecvTNuI+gskomTJe95A+qWQmeDg8rekH/7RuiNCKvSbtLTfP5ugpleynIxU1VjuiUwibo1hKhNNsER1tW6E2enZQlqUePvEIIMaFpU6Q60JqCjUVoKFo3V3uobtLQXeX0GvlJHeX6ejuUsjdhQN3Q+ji0xJI54woaw97NzDNtFRxm5gmTodO3WyTi6NG5WaNyh1C6ORA6JygkXwGdWFRrvixCRp4SxtfAB9qs5+hKjbaeVMg6gIPN+waV3LufbGdzRQKAhNTl0nkEDJtL5NTXSbgtHan1Bw/uQuXwLRFeqB0OELjyCkESmtD4v78fxvnZ8Ezj7418Qx2DDhTngXgRrkDIEisKjzNNgqcLs6CYboATS0GDhL4fN4FKdVQSk14xWmJOZcN2sVxmi7AcqGDiUQbX/fFo+j6IC+2E2HFfBQ0nVpmdwjAWEIoIhpiO1dh7VwDJuSaFGOFHz8ad1+ga95T+P0h9VTIRwWafQpkppCCZa5JWNT73DdyYiLxLfKcu/Y4CibaNYud40XFYTWzAKkt3LdniKRMNdMiQwgla7YeeHFdcTE9HdIhxW+IE1a+LDIa0HKOzHE5P79pQct0kIFGDiU4hzW1JDY5zqJuhTg1BlmzcnVp/nU0JjFV+vwXs76PIs1ChD+ydGxtI1szYbeTZVuU2pQNHpPBlTesHkEYRdwVryu4T6zGxLVLznSYkUKR46UcP4O+h3iFah9oZPpWXkxvz1g05kBy5NKXt+yhbZ3GSsf2JxEfu5kbSm0hW3dYaTbibj6CAJxkhZrIS2zXML9gWAhyWe2UUmgnQ8znu6U2K6ADMLLfLw1Q4j5VYvrGLreE0mw+RsErqefCLlKEbghNlHaum9LG1aedJm71ddB6YWsIZVkxjLNmDLHaIzPJhl2LXe2/fmFXGwU2M4ZbZ5ApiG8t01vOSd1UeZFMRdwl9YJ2p1gOgh20dPeMGiN/1hpmML6icylX8zsJ4YTqXWKNiY5IpFvdG7I5fY2pparOCjpTP3Em86kPjbn1zhBaZ3eDqETnxp8nKCiRYXV0Y2evDxn6YGE+wgPqLKEaZyWODA9GMeB9F7+rRRW9AMSzUppa/CiCV5xWtUOQakSBR0V4P5AStaarQzP6vUR9H7oiOPWQitWRMJeoGo5no3LWyOYF+vlk8p2kifDsZv+fwkeslWL9yN0FkEeJZ4zgklQ7T+ELmKKyUyAXiO50mcnxW4RnBLR4JemBjMvYByWsjaHHG4TSsAOgE6V281jyASIqNN8kCxXdZBGbgDosuX0epsb6OMiglgTuliqI7pyySyv4LTUFWGR05eRvwlmtz8TBi+CpSmdFuaOC/6yleyvwH1xbMWaZODok5PPODf7LK84gFEKagmqsEqfn4/n3Wl/EzjwQT9ILbBui0vUV7fxYZAMOu7Ps39tiPEGgi9vnJ06bQR7iWo0nrhKNMPo3AfQTP2w7Z1TYx5W0OstXOyEUpmX1V2cYr0AREyzVhcnPOqPHLHHgAbs1LqN1Pxd41HLBF8lSPZ8ApZAudFj7Gpepz/L1TkJQRzlmE4HHYS3dxb1girNWDl/dedQnrZP041LH7A1u+t7ndDbpphc8eSwhRG8yRjgDff8bzutJFj4xOQSeABXNe6KqaG4hPJ9K4TRzGRbD77+Zl+7Z/QmgUjnjLI2lQ8KyckIgwUG4Q25bGUfM+opqcEofP1w/M1sP4wcpUfg6QHzapW64FIZYK+qxfBIVT9NFcqNP09+RPdlrkwsiBtKlSfi5s4WdxVnVvRL0pLe0MK6LKoVc3hE1qTpyhCuKZzTf3JaHpv5568QFwyyKgn+RoyS1D6elOhBOWQSlwbiCO8Cp2Uos3AdmZMHAxxjsGLs4XC1LoRzATFBSRsaIHWIlfQoXrd6131j9hGuvw7XxrBPd0xsij4jvfUP4MYRyFWlEcReuZ5a7V0S8kk3b+uS8PEoOzeuQYg+4IxPRAVoLMg1fbGyPaG5v3MfsT9uoZt9CPR2lnhY/ZU8LNqoKszapgSMn2Vu6ZTuDDq0JU8qXLpzDC4NzZUgq7/sXzo0NEveEhKUqgqAU5n0t5OXMC5Il/wTYbD5bHvp/fHnvagM00BOgNFJT94bSAGGgIzhgJz3A9PROzzAZfe3Cd0FNcusaLn5SFAYARrzYbB57gvuxPg8bW2TcfeFcBG8aCke8RGOgdkZhmveezDuLhQ0KQ5+G20M27x11+au+EjjMOcqGTq4euhcEqp9LKAym+dom7xYtJ5qbqHHcb/kCzSnoIxEmTQhGrbUl9CfVKsbJE3g2i17nhhN8qNsFOUtOiqGZpsQdnDzDjW283DcMAPKTzIruP7jh626CQnF9F00t5N3S5RE4WmuD3F6iuW1pHSi9PUM89+o9IVw8zeFFUslu5tdEt9zmzR8Ixb/FF+lxG0jQeAExHbpr2IE6d54M++Hruzob8PxFeJJhMv3qsexiqBd+0Epj5CYYq0OJem1XfZ2qu1nTr2666kuvzo/vuq76SNXr3tWbvbUuyKemVqCt5vl7j8N4ZfJrx6IkPlAaX5rNcgT7oYFnRN+VVF6UGQe9Ar2WunTFS6dISFrs5NYgYGJB84T7ygy4CyZo0A4H2MmGn/EkhLVIPBKa2wWJDSKkonqytJ8Mr9q9ZSYy8GKslH7kS+AFypnxiP6N5TX7togMcQgOwinqEMzvzozxO4V/IT2F9DNohRI1xNAj+ACW+PR9mOFlS0glNUZ+MQs2aODRRPoW70wRWflFcknkm3GvOVZCyKONE1LOoEKwGRzDkjixloMrGnQMJQiWEWcmd1pymlsH7503reI2jJ+ZEBDZo81oXJ58v/3haKeAjtjK4ZWgDRpB2y0gesIXeHgbXHvDGffCVbMFGvMaO++3uYGuvv9p3NCPtY6N5NKMAstkCIBf3sgvspw7YX8g5LpvNdxkc8+zvxUm4htnM5w9DbkoUqhIC3EL2v65xew3+x6437wjeOCaxJQGyEnrqvulfwUzQHvu2p0HMbJ6R216cwjhFaGAC2JeMumM6nRHXX0acX3mLlstV+YMP6T88QaZA8+czNc8Edg7XnUwul/Omt6H9gIsa7w9rEYn0ycRIz2UVJ7DQmCZ0eRNgay9xcn0duCgI4gHbj8pNj5ClybNhdY6dzJdq0bnzFoPVGtACZ5JMtDqnPZooJbhsVD6IJjiZxC4QX0J3x6DmMRkpfIGKcsU6+IUSrGxRRU0QzWSqxHLRpYWXntOczcLc5b0MJzWTaDC7yADaeRFdKlZsg1FniGKiIhvEdsDvcMFiV8+40a7F6yOkBaZJ61MXBKXwwCialuDotZYrBUjn9qKvHkchHL+nJCIOLYytYl4fYZ9ff1LF2W+DPhHEB7IHFkjRcW2tAmzRQz9TOGaPUkYwAwzl1kxu0OY/MAkH6yJvg8Wpk7YqMLPs5Ay3YkwZnylc1WwSYXT4e/vTCnieBg69IAi7xi0BwOa2sahlXCu0AmgvaL8+d2wAMFaVstUaeZvGhe+vAkA6pwSC4mKUGICxjRpadj+k6a4q4rsXHlKcdwVv2Lux8QzwaGCD4P3fq1p/S+MHC8yVKuFmqgFl6gFl6gF3KKLxgY5bHh6RrwBgtPVpktfaZKPxQKThG5d3itxaS/9EqWnCb5gUuCLrsT+Xnqf0o7gi+SYsacrcG6XPDu5f5zBVEHoRQ2oU80gzp8xOAq/a2aRutak5YqjprPn1B1NFj90eTxIhxGXKu3DXo0D7gbGRa9CgQpEz6hCPFAFeUdGb+9SDhzVEgeDgdRItawlRhtSH6hgkYoGhm3K3QQbinI300ChvWRna0BwjdApfXT4M/BF8tduw0RZbRVtOtGacIYX/a8Ztpthg9tIbuGvvpTcORIofHwqebYo/Fku2pOvmNkympVU8KtOxqNMsC1iED3MXLQcY1q0AaMiE5KwjJmcUI0ME9M9Nq1c7MponAYKwK8oOJJaOYKpqc3YFvVi0S3tvZElN8EkxKGG3lLrRQ2XSosNghmdgeL1Qe7hU1yQwlSu6FTxXAILqdmzPJR+LY6ITGvSOn6QMqzTUUwuqNQr3HWUgBIlVo+iseJOH2BJYebGxK24FSkRqhecGTYlIglPZsXmI3vpzOpF9MTQa5iVc8jSPNw0a2RYrZaS151LHTlOpLir1lf/ealqh9eIxFThoAskIfcubMuTif1g3Ewu2vbDORTjtH7XxHfTuVjzyacc7NNiNown/Td5y2VhF/OuaZVUnntV3RTNtHvtsQT7X8er8Ly7ZCIVrJMzt2qlC9zMWE4qvzApLMqi4fvDp3SdCTem5M0hOVKBWyGDN9bdi70Bcf23GXlPf9ToOz4U8C6hr81Q9xAv8HkrhwQr6fheY2ruLPtjK+ksEedWYMWfAHAkPXsyA6uBpG7WPskbd99apDwx1wIylgIyFpCGTpmhh4iGah0anICjqxjuc1ynovMVAOFUAwbhKsgmiTiDfcraPgnjOBTZxoR8ayZ2xbB+tt00XkHfDir8orUzj3r/EqkifaLlmCD0QUMSskpg2Apby4oz/VDGTNgkMwC7Cp8DlTyBJaSIELDTZbp8KnTDrREzdOoqDv8V6y+rTRrmd400FjAZKGCi+2tAlL6U4jZM+AJU4p8ytPpmT3xsdntIcp/ht0BgoObqGZA2ZZONTqX2KfES3zmKoZfv5GpdhdXa5v1Aw3gk2s7l8t927+H61LfMOxV6FPZuV40NulzLlo73kbhExkVvA8d3xKL3/Y/dzbXh155JqXQOUD1ABONGU9Er81Ow5mlOxX2/bHXIzlmAu0zlpq5pb5l7s7MxYW/J7zIBhY232FearhYV30a7yXwofE+NJdfg0GpzmQ+/acLGWz5kJwtGG5fuaOGoqF4a13Rg4bo9kaP0xBOI+apxctLXOJnDTQFA5Ulxb0gxVaMKQLhtNbO0GtBJy+qFgQOYWKEeDIRgmHDfGA1R8uzgJ0Y2p1KwKnZ9JuTLPazx+D/YDSe4madLl3uzaWs+mBu+wx35hnHyQd8wq/2T3PBbfqobvmhw5BvGyQd9w6z2T3LDb+1ueG/cuWxuJQmAdXXPvP88Ujonj1+XZIGExGRElYzigx5PLkGBYlUm/TBWgQxVuXnZKF97n50cAaQqBA1Lznw8F8FPGI50hEKbWmZORrflJZaVOF7+1/3sI7eiVSF/eDyBP/6JT0Allj8BZncHKz+BlzwYtUbVuKTPKA7TZ3zqX4g+w/3D9Rl/gYVwiR6xtXFnLFoDh4gtwp7tv7/u9U/8zP/86EkSIPRPDqDfysdZ8zTIlzOAWRifB3/Z5tnvtbv5evceePad2e4pYvyD2zDND81ltBsc05aHDSEsjir17AWDmnmAXtS7WYFVXn3+/KpBYYyxxmZq5W0hq7Qhq8iGOIyBw1787oz+yclnZvt/4X9fOGn7x68443GTH//cSR5kx/PN+pNnGN19+/c2PfWF7/rubSeFI9spB1cPt+8Oxa844+vhxJB+R9XBBQFevmdAnZA1w7NnTfO/z9omSzBh2mtyehdD8QpNOUS+AMB/fhPKk3ZINCrCC/Hld+cREuJkBq54wvyY++lLAwE9uQ8A2fjmEBfiw/+lUyICvTn6HLTIsSwPd7E9NtD+7oa+s0QRK5JVKnmCwj91uQDgRl1euHsxg2mcrDQg84dZTN2k2/TS+974wO779kvu/751/vD7vv2S3n2/bJDue/zQ3/cLf/xg7vuYB3bfX3vp/d+3zh9+3197ae++/8Km+1730N/3n1140/3f9wusrZY7i9MSmZHzheaq2UK73Fqt0w4YKcUI0Z1GKjmV527fBLbO8hMLB5BSw8+4IkcFc0Oh7+ciNt3hDe1RRo75UxkL0K/SvXgq0fbtEMY2r4mWlaObiPlutbhheqA4pASple4T+kAjH41ENAfYq8b4EJHa1/kcf1oEzn3GDKQC7sJgCreXgoRDBxFeuUKEU1UmXg30P7LOl2JTuwOvK85EtPoSK9K8xjA8t3urBUAkFMueECBpOMn1lC3UKNGcNt9MPpmQmZCBRTHMU/E6+SnLweF6cPSzdc9fm0D/vujc8f5+VTv7kbGhwKa0EFywiLC2vzdaSX38GgQdCmsFAA6bxAnpLSQFR5cJ2YLJ+sz3/QVR/uP1S22pXXksS/wFWjq9X6Ndrp82lcVtOY6eMR7g55ljc7IPqZ0BO3Amvn02OIhE99ROMsXr4VdKMwABjRx4yyfDvqbYnfDUAZBpXluyk2fksusj+sougRJjVFITFd5Xxj45wsB3hdq/mJ0xa6W88bn7nqN4ouNmpDuNP8eHH7eXAhgLMd997hgegI6RlVLCFyrwbYKTt0lRsF3g5B2CJJ42W0pYO4M/3IUbasi4Ey+1da+0G7d0FxKUPCGXgRHQZd9R+ELX3mv0EEzR+ksajICI7auVqhFszsBYO/3Y7OeV53459z4L9ykb+SZGWRB3MVmoOp2ZUZA1w81/5p470nt/JuYTfRs6J02Tou89M/yY5uep3mfSQb3PVA3tPlOeyn3DJvBYDJ+74pCxRfd1nXQ/nI7bmCyRXzHYg/Yp0fXxUqhZrPSTS10fm00rkufvG8mzI5SAdFomdb7Ez0pTh0nlJlQOFED/iiyGRji1lxdjMyOY26EDi5CecDiSlbqNe/D9830547vQB34wc8Bt8fkSzntSYIngnj8EvFWUUUNilKRSL6mUVyAYotkHfSj6T32otJdJpLxb7gZpO4l/SXGfwQ+aDzdvLCGDBrNZRECSfDtnKds++1IPfoVKdlmlX5syh1XyhgPMnPn/w1bw8Wd56w5p9gDzS879iM+4bSniJ8huUm9SJBYEgx/x06dPg3W4SFymWQFBJMBWZKCcjEEhyjzJycTSPAqYw7n3XvTyN951y4uueG+2J9gED73qxh/f+/ff+eKTg5PcvjnAjfdfvLC49/wLTsMKigZnGTAJSOs+1LuE09xp82Nh4yeeBNpv4kdANdtFImbnyWU9Gbp4TQj0dcGe2bxFHRaUD0QMgQLVXL1/D0J17Z+7L0Cp7v75C+aAqNr72Qmca7PuQtYthwbn7QmwvdDy3nd9/NHnodWo5FY8C7T6EuBViz6Q1xDEwjGn/cud4bekAjPpJuUR5z6D0Q8nAnmn0p6/GRNNBv2ZbDVE6BnV8qV7m3BRUbcptFRQOcC1k8w7sNC6Lx0LNXyQGqDN9Eq78STkFKbr8RBbO6az8QhP00TaOKWNfG5H+hkiM/eT2g5OhGYIhy6j+VTTVriZYZIh/sDmFW1A/DQ6Vxmg+PoRCISdlkNNtSsKDdDMSM5AvdwXFNmA3EZZ3nGxS08hD8cexebIuBgjdfgaJX8hT7zigYS8i43yDH7AhxUYdgWEJZwExe6BK4JKp7juYBcpb/LAODzo6w4GgcqxVH7dQT/0A+bUc9TzZHhItGd8DsJUYwTTDb9V+I009uMaC/QEolqYRHJa7gydP/+seUW+yJCDQz/YOZ5kTgTTVRBpMS7G5ALG0XiSXhUKIjv5JMpMOASYBzmUqUhWGftS+ACoCoWaTLr5irJboGNhLNfQ6oyv57lfpI2cJQY7dStcy4XnHgyf3cZTtETgRiFO9N3uL3OxOY5kGZZnvo7zYOn1mXLcH65nJiRRFTEK9+++cVREe11t5mPZQ4y5eLWhEI4AhziD880JXDXZehZPFO6q47zywgzO8yzr9pGATE3qsnsNErR8dl1w3zxKDargFVOxMfe6KZS72MoHzdZ9hbu30dPZtaqGvFZqhHEYHi6pOXMx/Uqulp27kFidSYlECRboOm5mUJsVwZwHnryw2k5ehbipkZiq9tIQ0NHDT3jjnjNS+JIyOsgONOEPqC9hQcoQwLAOIkOUtkZ+QMTbZMvoz8mDJjXZUV891Y/bfhdk5lbjlGtw0nNcmI3EYyHYaRuVwibfOHx8HTDfSo+mIhb5NqxsO38teg3FEVSOySBsFDM9i8B3TiUKS9RdlBmFrjM4HJRfebNSP3bIdYKkNkOM5m+bCHVlXLbkkuQZjyNHInAa4ulCeyuLhknk2oWiMGuvi0JPkioY2WzHovsKNVXRoyr8WBnVkcJiV+GGUbL2pdvXAgxYGddqK2dtZXNY5ZxVn52HYuQow+MKvdZGgg53qRnukv6F3fOnBz/1Pd9QP0zv+Y6f/p7f+XC95zt/+nu+8YHf8354YdnzljpJQIs/d1wQD7MgGkZZ1ZyHjYrP6FHAZr25CujZdifhkB05FrXZI7sSxGHjBxeO67nzL/T13H0/+uHfffOOG+87b88FfUGYLu+sRO/wm+nImcVpP3QVhyCL8sXuceauOQbCHoOGZjuDi9YuiKLRk80E7N2Spuey/6Tw5Qq+5QuRj5IRJyFu7fA5ckHvb/ZE8IpUInhNoC95yFv5yxu56tCTTLtDzzMi5XQfWMOdnnyHWg45y20nwy3Nq50Qb60LSC/hh/pBvGrbX7zIzW/l2OHlRpaLVrlF9UU3V4fFPJoCFKC46QfW1waHy4RE+R+ZHD555lmyI3XkGOHHa/9kaYVx18A1suwYKVxLMfdvoZeJX66UhMgFuM4E4FGMJ8mS9I3hKfdHk/LoK1uCoxzbN5uiOVK8DtdE86MY+TM5WmIcDrbi64iRBfHiGAvV3TjtDYpsCj/VVWNigpjh8SOPJMXlPT7cPtQeg15YFm96WlArLWiurzTeGdVHUn8ildSfVupP7n2k/iyj+hMo/AFzvYX6s5T6syPmlfrT9NWf4SpSfyKV1J9G6k8j9SfmJ6k/keqrP0vGh7qsU35qn1n2lJ8Wf0zcuLxAup8+3xOdrqaRSnfYOXbfzb0d2cErxYbQHjahIscWP+uo3Eme423aaVTNGQEULVURI45KyCTu0imf96Owi1wJ55OnORFohU64NxI8c2rrAZ6RfKrn+l26xfXSsnyMxIAx2XP43iuHb5bEM3qBzQcYEwg+c+fyDe7X4gb3UNzgbupvcBlF9c64wfW9De6m5RvcpEwni0CZBspTsMmlTe908Hq4i9eOa2Z4kjNZPyE+j4GC0EZ/VffDtZju8KWMJ/l84zZ3otvmbl6yy53QDwrXcWNr08Z203y4iQTcG74KqpC8byygXQA84e9n/A63SI2vL/DJWV+Gm0UHwmZRWusUF+vpAIlOz5rm1rcsyj4dT+s/nl4fTr+xPd0MmlW+iga+b5709HE+E06/Npxu/iT88eEwJ55HOMhchJG5yGNJ3sCfE/VzQqKPpF1BnpZMCTJoyVzICaq5C81jfoE6LCMKjBgw95YRCkA7lnb+3zHGisS+2wtql7NEtEaOW5Lza2mbSC7o9e2WLWsKL3Z2tx9bxOO7neHXjsIuAC+d+e7Dq/E1bQf6okTqVGiByRW3HYrguCtUMP3C/Rl3heCRSxHtR5w2uClM13Ff1/ZPl3jVUP0KF1uTvC3hAme6kO0iweo0BhVJ4cjT5PbW9ARjidDKmJG/Q8PjqsncF9eGk4o7kLkXISD7Jqa9UeRh947cD+jvCd07T0vDjsrfwVSNkDwogXw0iRtAswqtXqnZ0L/If+FiusZ9My2OjNNjemtIPzOmd4T0uTF9ekjvNzgAPZu9xcT8Z4b860wbdB04nPJBkTNmspjk9x8ekaw8PlsSHrENWEIZAz9bx5nm3AxeTfxksyikihvZm8Qu4aM6ChwsiCaHNJafXbv5bIN1c2enFxUjBPWKZPXvmBZz8HPmS1Aopo83kWxZRK19HTGBpRxn101lGiV5HBqBijNZ1HLdSg4ZSI3g+RUyI95OphTfig/c//uCBKQjpEjFsw4prqMKPo6oXet6zVTu9tQhNZe3zdn7b87notG3SSVdEgYrKoz7iFW9f9MqhYDZ8kGZVqtkWh1ItqihmsLqnoyrFComltpU64fIpjrhDq1uBYoJcpWuZE19RD+AH6z6GX8AL1zzM/4Abpn6GX8AF/+sfwFv/Vl/AG/7WX8A1/2sP4C/+Fl/AG9/gA/g7+JmYDP1y76CUoxaYXdnq0mrgDEbRG3t8fTWmYYiZIDjTeMJ96K1SE2PJ6cMVbjwTAxduOMYWEQJGy56br8VbrR0b53W2bp3Vptt8GcNAN/vdWdAhH3tPrBujJ7FnshXmAIwBf/oSDzpZTuTn0t+TjPYhcqAVEEJLRH4+dYUh+2CjHu2HKvkrbUx7lGgRgkhpLn/jgGrtFXPuRkndog/DOLwtdeCvGkjvA6Z8t6ydfenjPXXlEIWmSeMixmB1f7ydYvBhTfQSHvkjAhJw4UVa75HMG2bihducl5RDoVWoAZeiFXRKaRGETfz8Zd0ESRYgJoBEFVzj0RqPGsjrMj0+WK8cRdMJGfLzjVUzpaRrXSdCt7j9FHpCn/YWfaFswrZV5p5FXE/JvruSpPcPV9nEFWb333I3pJfyzTcnJf4e2Y9f88ieqeqCypMd08e9709ZRcvFwQ4URc0BqKJWUGIf3QsN41G7nzfMCHUMEMVms5+IDX4eEBqD2T6gjpmKIJINcbRAQ+TFlhAurHxJLrOgcmQKSFqKzKmAB2a9FP4Vkd+iJ8MpSv5BFYALKguTk3G+GZLStgVSuRLSuQoUccSNUugX4widRbIVyKa6M4l8Epu3LkDdpFuOkJDYH2eM/vmsui+AI63YobTINUH/CPtOP84RPmmkiB6F+9U+DeZjBVwJYZl6qEw+GFEg0DFwgzyPcB81hK04aeSVsgX4dxOeZflCgRrNBXkPRTl3mhMufiIDooPxD3xgfkXFvN0GBxX0RHwLdA3QA1CuoBCfs2MnA03+RI5iXFXaTHxKi2G3kIassTGK0DlXsOseJ1XzuioYh/cH0/xE704+h9+xjBQycOQ1ydS9hgS/LhvzQRniCPy9+R70uBP2r6Ug8+00+bOgPw3FXrGDM4GqiB6TZ8DHE8fYmQPwMkynVhw9wTVbkh7S1/Le0NMFXdOQB2hUDpksXF5bw44T7rwf5lpD+78f7Y9Y6ZxZ6OdnKXyfqm8X6o++8x4OfZAV0p9GVtWt/3qtlf9zOGnHxmv/4jv/rlLnPdtnyiFYSxW2czYoa5vQAt43XGRUl8rG09QqQl66vnmDGDRaEkYF+6WNSwZ5vquHE7jDDV3VM+zDFOKzpRjJTaQckSxHa1LHvdNxvG1o5xe1KlHsjFuVTXfVdvUr/bhtXgqS0D2HSf+8B5j7XIWU090sHOvrNkCDvDG29BO7rNhkpaXnRWDqYnGiBhcdLOelOdjcpGj9JNr5NOeC/ouqUGSxuuOkshA598wzJqQmJH3ehYy8J2HmOXrs2GijtimZ+bHxZact08TScs0XlyFhtwZLTH6sRKDL8ZvkmTz3vSeK6jsj9fTIYGrjTxROnN2xOZnY6Gcr37FYuY+eVyw7kdWqBaXFidQeoJWWg41F5sGDV+HejcrcrVOsKs/GoQ/F4b3yRNqS3SHMtfvQ7D6GPs50horahrXtHQB0ODpArE5nYrtoezzbV62xsBDVsv399/FyJ9vDFr75t6ULuK7b5y7kYGA+Xrp36+XHhitMezLTVlYD/GDKaGtM89qqYphlR9BwNM35b62XkJw6Crf26Kl2Jxfh2NsYa5GYrAlX7CKR3+5VYy1SyE7QFS+xbZ889fZSOlwyLYogbpvm3jfcXx6bnnep1cUY3pB2xQO45rIUkvpZS7q+MulcozHXRf4M/rHF2KwmD8QIebLxgLCm2ise/YLxT4u0NvLMQkz9V6jgGOlIEDpQYgiH1DXwS/yDQ4CZLE57pwxCZzkQkTm5d2U5pCLK2iuxgV5UHsQYe8k4gcLnHAvY9Ncf354gkJ1bBNZLV9nP5paGc6M0xgzqZA8bAXeLHSrF3dm/2SqzztTfWf4T6GdizZcRLR862Nn1MC5THFRZc4a8xl3DZ8+R8QlUTj4VE+T2T/ncCzdy44GRfx2qQCYyfNRIFM0oUIn3CeJF9pnYqDtoQz/+40s/8L2B/Z29AW/nbmf0w2n8ckQrcMbcUQazrSJbCnhmvhSJI0PdjblOeM6RrmfEBa9ChsEGMNHfjK8SaSmQsoxtUp+tpHKzvkSpYf4/CfDHyx8a2AwH+LDWsUUPoYp7xb8mhakfdLBAzzjR371gl+1LHsC3/+ErxrffujGXb4G+xx8NImUvOC3EkAP4a3LUu1oqBYp0moKIpRUkBpFG9jMuGpOdFfTrNysDvvrY31F4AL+IOwx1/HZPLn5oBsoX2nwWpUKua+9FTtspnv2yx+jwhgV8iALRPunQEkaTUTTZVjmLH4ysm26d7ghjogMMxg34njVIPmz9kraMV6NwzwcQsZxaStu9mgKMy1HyA1EBd1H946xbe5995X35cnNRR93OHvjfSCc19Yrc4/xBpFYMvzU+nJcgOuvKmxeGK5w2YHZDIGj81D6msnLwkHBg8a419bhKG9PhbTtzqAgVTUg+V38Njriu/gPTabKXYkMBUwqcsYTAclnr0g+1Duz9WA6E/KFggsRyh62cqvxQ/cNd0TC0Yf7rb1gzSP21t7yT31r9oHcmn0obu3T93drtxs7+Mnkv0RXTfyEN1Utv50BbsfwkfCB6KZ6KEPT3tRghZuqvR4q76tedl8CFPoJrjmSubiYzZZL7u5Txk4kZHH/7hizAZ3mNdYRZ4JLzA55Tb3Bab1BJIUCxpuB80gxHl3F+/CFH9ERZIKHiuu6M2r5J3B3WCeX+G7Q46b13dANr0usGaN4e5PeeCziB7slFdq+cIH29vzDf8jd+MidTRYfubf2qftb3i6RXaELgSkexTr8GHzKRU+75s2BcdUd5/gXdHGDLktJaequGA98+HfkAu5z1b3kFSKFG+NS4ngHLn05UghQmTcGKvJOZn16uE0xNy7eEiSz68Ifj5ytkYNIP55UQ+uAzUx0jhuQYvShFNnrciJ8iauNtxtVFd+KqgrfhsZY1xrdLgZ/FYXYae7DwfotZUUK/JgBWUvTC+sZ1nuPUykxDTCFGW0qxt0YQLnjXhYgk+TZwU9Npn+2C88QROg9DgoCcTKVzPneGpwvVCGbLcg/nrqAnqKsPH65Fcmxb4ohhhTFgayY1M7kAaF7Xm9lmRP3vwEIuJz7nT1z2xFd08ANtmqpvB0CaQYjxBoaXHSLc8f+xhQrYz83F27wKoQOuva5gU8kNDWXuQ8dB+tpDRcLixSa79qzvnz79hd/7EnVB+/eu/2gtoIlXP6qt88O2H72G5Fk8xfyu+9r/CAWGjR333eTTuwMU/EVswPc6uAyP6CZZEZupuJzAAAvDoEfGfGuahD0jWsM6XpE41q0bJ2ogt9xDM/TMq1up7EP0YCxggDOuJxXdWO0w+0fRecGk+L/ReXkRionqXu8fxtblXqisjKxnXj/hKr80H25dMU17fRmteLm8kfgilu2K+5kmuw4CJauuDQ7c8UdasWFHzRX3Frz2QSiru6crTmt1bgP+Av3V1xD7a03acU1acU1acVFcFhZGjBua0xwdcgrkiXd6LP+sDETkWNYwcOWR87SlF1R9yNiOrliDlCgBiVwgYwJz/QA6cnkfgknLuqIxkN0kMY8H10kR2f5USDERsBLlmbFSZyZPMtPBr/kHePRjMZh4UOxX0OpsfbZfsQDdtn4ISMMl3Abpjvl/hRe++4WLU6W2fS+/7MCyEWNifOl0NGkzFxHXDemMLlAuNdMIuc0zGaKdyQH9V1tuJxAn1nSfYLgcYar/hESMHSHn++9F3rBzZiQtiBYXBNZYe5kvldcnumQMVCoub9lvkPrIAi18EnJ2TdM9giJjash5qd6qMQiE8lJqYwM0p8HOAJuslyQI3WrAul9ETvt8DtxCl7hbKm9ssV6WUBh/NfZ740r/OzaORbXZri134Pl+OxHZ+99XvMr9He282QWvSuUYpn+WXlA+SpZrc+DV71BjV6D5YqVI3cZ6RrC0GdcGQAkwvVKMFL8v3b/YvaXz2tIEW2Hfw1veLGNlPxyW0lDzrnRfl/BQWwQI2vGr9ew1nhC3zQzSs/gWXLmrVb+NH2tT3y5x++43jEexo8WAm6tjzbX6Bz4IQ/Dl1HIfUG+Cex2Bb93ow/4g/G1mXOAJu/UP3woCh0jT7aMd6eopGy6lJ1c4REZwI3aObJY4SHmouaZrSR5nY33eea4gCOzkWNleEQ4yjy1WvEm0fmY3DGvJaJM14vl9Gx/jU8wtOquWOOLuHuBYas3IsX/ky8fkYXP04iMfD1xRBYYkeGWOCJzjMgCIxKWYY3IgiMSH1YckUUckQXH45VIcDwWaTyCxYcciRyPRRqPiEsK7kaNxyKNR7TdjceiNx6LOB7VPyaWj8cijse/T3KTwErUzrv3rk0SnNt2kFZZHz1L83stprkKCwwItgY7ZsYMUW+XV6hQqFaFAdIOkC1fhwrRKb8Kq84WS924fF0HvljSCqqyjh/8KoE9qIMFpUZhXBV2pnJ5HXXMG9RZhzrk33a6zgZfcaGB6b4gHEVKNXHcUOvbnLt7XNKQpAiAdmcIRlXTv381nuDNOYRE6ft3clMcHj5rvHJvMR/0cyHyJWI8vHgDGfIZYxeOtL7aOYbek+PNvWjDrFgo3z5D4Y9a7rPnw2GT4TAjSwZG1LU5lOrhR0QG1+fjnHO7DfircISSyH9zjtnM21NC7pvzoS+C6SbPYcfa048aR4+TqF6nC0SN/uxAGrALjEOGGoCxkBO6JAYuNlqS3rzWl5Ep3kQvI3KtQc763LGa/JXv/mAt5YcK+x6Dq0xgE3JDcBM+6Q/mzH5fX+gn+ke/OS707VgfEtYbqbgxnUjqj6uJ3JE+/vBUPkCCghJzZbXDw/3GDq1+ZN4YHEEemTf2qTX3c2MfMab+CbqUn0prWd+P1rK+P63lRF9rOXGY1tJQb7nQbTJW0lp+pLNpG9q0re0ePqdTQlh6Nu08hl51Y2HzRPoT3bNJ6CCbtqKUeoP6sjDKP8/CP0+EN/LPs/SxwyMIKdvEXSZP06iNaMPRFa/FNODTGVcxwG6xC0/RJqOODQtaPhkUzUQt6G3F24j9RqVT8BJ4VZHVNWV46HnvS6z1YorZCb3cSdlFh22sAcZ19RRPM/if2vDNYOkKgrPxQW72xn19DWy/tIrWMpPmeFQDxQ0Wz8OIKT8lwzNMmTkXCeE/WyKzofQeemmQQ/9GW/9iT7LW61m7GD+E6AViRb4XbpZGOvxkDPTWqkaqOUuqCIAGZuEITfPYeJAUZAiFJF3Y2MxgI+knQpS7CShw8C+VCCcHSDx9BsPxKrFLA7ohhqHdtCaHARZe3QQ0PjEqcK2VbED9lb7HD+F7xGfYnJ+Mz/XORqCCGblKnkjEVczcPDMuyE5L4Tnvs2pmAkzAkTo0uYRdE/EFuFYHhnVDYRsct7jtwckzuHRz/q+G1vBxk5jr5NmBnlvJaP/S2TAGH3EOpNsUsCfOKwldgSFGrMGcxkOWtCDcx9sG/IFz5xMLs1b0pnX4BlC6SfBmfWtlYLNjG4W2GCUD8PxSlu0hCrn7WizPa8+YA4JRtIZc3LVARmTYKxUEnOnilAhO+sVsf6XgR4Y7mtCAZrRh6IHhtUo4+lpGzhIoiAyhvagtxbxyUvSUE1NGl3eXmWdRnm5eh4gtN023IVpygLotbM3vXR1bN+4vV0uL9TrxUhLRbSE4M3k2/FV5fs/yqCt7hBo6V9ivs5vrFXKFfWDrDLmSoydgy2S39HutlaPvQ3/DFxF6tcIN/1V3w+97qG748lc82Bv+guLCdeIy2lunmMVOu9jp8GOix31zB9wEntIlT+uSpzI5TeaBlLm9S27rkiem6P1bu8wTuuTmLnl8Cu8P3c0GCNqBuuHLitXPHHfJGtEC1BLJb6T/P2lCJTpHRUyxNPK28TldE1LIbxIaJehPU4vXLqS2KuQxDwDA2bFFtKLRkd6riG3CmG5qd01BRhyhiLYC52aR2sbwldofhaV/LHJfbIjw2SiEvHQSCuVd4tlk7Afbdx8aUlVOFoUby16sbF+yfXfJBmoTi+ULffSd4OSSYfXN4wLLuw6TNIopnEohGCp+amHXoDq0dGq65CjNrhu4zgPTuXNMHX1YY5njhGXLcAFDWScGTNAkI/RaWMepQqQ2ic+56LhJhe7hC+it85/DPXkD9xlHDYp1X3Bj0mBErQtnPk66l+fjUrz8FUOn6vuNPKgMSnpmAA3SQCHFFIkUPnVswPhILTfOtCEmCaKQObm265r1Fb8a8lCGTEOg3Wq8jZ87h/gxQ4JgqDV2UzvjSCYQt6HSnaKBcH9qlj81VsTy/C62g8h1nxhDXCjUjRfFOR8eaCGLxbB8Sc/e2DYbYd+oqfn53UCuhcQd5hT6QVVn+/JMetywRs4aJbJDNRuqnalVp7lbyw58Fs7uVSiWVMhRIRRZe3YTmFWzUFl2i25FTKE79hZtZEHH2b3yOcJy8dj92SiOpNsMsHMaYIdMDPfHgFv5M2ORRRQ5A5/Rl0wMDJg/bUt+p9H5/LRw+lDMf2YAjbb5Z4T8RSNsna4tdYAG25tx5vsWA3i/YTaLKFOVwLWxSkOR59zXCMyrCRB0+zesxy0niC7SQS+y8RH9BL7+M/8EvvIz/wS+8TP/BL75M/8E7v6ZfwLfemBP4CtR0L47l2NR3COGP5GfJ8obG/DTnA/pRkZ++MJ899jkqVDD1A4H3zejm3hsB6dEkKY8qVyse8sqHeuc0PjWvXXV8rJ1yH3bKrkIBWeMoXwvTCTNejPM+y+xIZLFGrhm9Oq6Cye9OgyZhL29O49qiy8/5Luou7BtfPfhuyiedS+diJdQ6+5lEw/RfuqeI24ge/un8ie5/z9gv//wiJcQK85WnbP/el8RfSW01UMcS8Y9b23EYB3Jy/8DMXjM5uQVw48vvJAsxSct8OMUHSedgT4W+8glrF52m2KNloo8qsAyiDJU0TlItLPlvFr01A0mRi9xyYPRaxCNxC2jVx0ZvVIsVPyUfTWibYOqfZSvrU/qneKsFnLFyR5QnNV+PMsMP0bcmFcfo0dS6pEovLBup56l+3S+DdWhSaTSxxv+yBRdwCTOe8vpWiU0VgZ+VD56QemrXTIWpQiY2uQudV4E2Vo1zqnaSRQFLyg7ZyjGyQm6sGIm/AAYwNivTe4+PaXeluw71KnBcfVX6MzGuXD6nMdyoBoOfm206Iu1zmuDGH0Q+a1v7sUj9cQVycnvmirGtIkKNVouUwx35LVBenreiXeZNlLs3ofCETuGAtyYHLGnkyO2X+aIPS0/bPRzGmtR53R9hnLlxs3cGmsY8hASJTlYJ89rklyu5Gq9N7pa357u0qcVAxEl7K9zhWCciY8zxhxPZGTi5HuFBjx6NvHTBiBusEVpeYT2VOKF7BDQiV41zngg1jyNxSIS0Jv2O82TWruWw2GtL9bESL9xG4+bkqMWG8MfHCczy82APcX9dUO6+FNm0AC96DDKGVO2QgZGA9lxBWfCT3RP8nmyLITzoR/Mrnw+5kTLYGF5Ow1YeUhGLX9GTFSoOMloLx7JGuUzMZdCtQFUSXaWz3b6yV1jbtxhY2cQp3BXWOjex1kxscr2opGGH4+gZOEfg6shqDosOLCJYKIbtKAN3BIoiFEXXycDC9LfqX4S76HylXtcMzE7gWepw43N1OyEDkJB96bVvmTR7AmhIny7BrPhjBzGFDTrHoN+SesEASVpnfS54V5uwb2IrgKrjOYouSImYwhDeNgn014Xnt8E0jaC1+oUuQJY8wkcjSfayBUAmSFyRTnEIWCgyOG0z4naYOmpELFiENIA+4TJbjwxE57TZMicmOEaEE3jVfL4Ysd9jSpaPrh8/SiKWgt5K2zWrbAJig8ed8LmIUiSUcK8xWAJZfLakHxaLHIdijwTc8KdSdg8fUt+WytU7ginb+mE0Gvb/ECbScmzuTeb17X7wubrcOZmSmi3Z8xmkZgZK7lvBGFTJ9xXV3fs20nSrHuS5kKOofU3WttSnDcGKUtO7Mnmp3WML4dyVuFeMKkRX7QTPytP+3xnY88Zaw1DZJZKkzW5QZ68O0Yew1yqyGMFI4+JuJyQVLmhLmtNbRiVPHy25xLAPiUj5h14re19xLBEDZzZkrs1QxNe/ePGfbcMD4chdm2b5+05yB6q8m716zNfPbbLdDHz0I9vgjTw4YmY72P+bcjPu/zFLJ64CyfK7sReE098HycmeydsPLFwXzhxFE9QLH65We8ZgKpQYJ115xDaYrZfcMtf/dfN/+ddJ7UkElv/w0KbevfCOA/pbU/54ezf33hwAQic7b/09N9d/5/ffOhxB8fFgXF5w9wJcPlbvXtns2YHpQg0ikpPi6XKAJgPGWedkf+7Pzzuil85CMzOAV8eOLC8/i9B0Vhx6mvh7qzBJtDmTSf7f33ZBb//yweBOmqbiGTmWC4yAKPiOw9nfRH8bFyITZCb1vH87jRaR8RkVVKjc5Bk88yWOv5qg6ONOtK+MHj8211xsF5txmUQbJ8Ks9kW7QFLbvpwnozBV5tY9NSQj8HKvQMb7o/PK3HmS/3NIIsoU5XiZlAnpBFaPj5H7ZYm1/5oeKsx1fIo/9wziAEh8SFo0nqDOHWX8uKCep+Cs2lD9huZuiU9m6SGp/QcUlnOgSMxU4p4rK0+O4x/3yQhGQN5dRyZ2VI9fS+ezGeNyZfaVaxCBxMkl/PmQJI0trxFcqaTYbe5+WVhS/eN9egK90TNR5HxzfUNteQyqbhXFZziOBVce4wcsiWcabGXjYWrfTTN5D3TDKMcyN7u/jzU7l4PdyRGURleM7U+Xk4lb4V/brKvNNnwkEGs4aVB91NIHIYCgB3XS8iW7CsZagPtCwawlipBVGS0jygVk1AqJqJUxCSAFToBYUjoz4NxzrmuDYglO8sTdX2hW3K6klAXT0mNLgUahpQAJX19wiQ+Y91PP6yBcd/WxqaTEncGDjSSkMMAl3eGLhGdaTe3QeuKaM9ojEqxNJk1JkjG0mCi/cI6FZhO7OSbmIIFcSNTj15CSbbBG3bA3VB4DZO0aajx3PTdDj+me4vLn3byjD8Km7fj/At/HqcsCqAt6j7HTwGZUR/8Y/pbEeS5P1kzZuStdl/+vKMirKnQhUbYL86a1DIvx+q04mOqJLQXTow0u4cW2V7mTUgKYqjPJLQ9yjoIz53QqbDY+49jbYsEJ/QAoZzV15wH61YhRMj8zrToE6L0OnJNM3l1SBrk08UA8df45nC2JBbU7T0WAjhnEF+ieQRopeXtsyCKL8BOfYwW3SIIMhGoeWXuc/BYI8HYbuhN8u+5OpZaaEstsJS7/VgoIK6fGX6R6M1nmT0+uz45qnuT0gSBBiRH8U48YOyUwJGku+K5U2bG9p2zme4ZtX4oiL0wqcVOVLgruJLLjPri1cOu5FfLUPI/ZNnek2ZLtXwRxVyDvF0vwQOPKf6uFazbMK2zSqmUwh6ad4AH/6DP9Lvw1heFkqFS+EItYKp9PnEOioKAEu0JjbvLkn8Deodp98M1+MW6UAhkZbVvNR23l1jThMFB4XVxG2wF6wAy2xOBy/ZL9/5ibB+bIby79rhX+QHmGQYWS9s7w+hwmuoxE0WAsYZDoQmLlOAryp1ZJ3fGnSsjLyyXOy8tk95F1BRZDxTUyp1lkjsLaMI6uTNv5c78yHJnau2ByZ3sUxp5H14KkZCnTmOauy8N69Xlx/IBhrM6CgOpWx5GiSnFIdWa7+VvdwwuBbwED/8QHihb55nh3nM0f1FWJ27Nlp5h2SbjmfAbGvOZCrz36BS9YDVSTq18ADDlmpcK6Wx4PYSQGDOfk8oNR3FKeTV33NT27EThnfg2Twn71uvocYWFDDk+QBEV3GXglVFoaHKRqvXtyG+pMbNZUqThNjCs6O9gfamfnLg54Omu8/YKAueCDHlwofsOk2JB7hnv4pd2JDgjlZMm3kfQ3HDlEA3PBv3BQaY/9TzVkUI0KCJyD8CowH1LAYyjFsCYLwUwcrpcCmAsIemUUdOUL0UvfmDJMqVvJt4FPxlGB9U6k8TDWkNkhCsoioIoSGIUwRZr6X64/j+SbyOFtGIZnIyDulaIhCznJQl2k2xkyEHCfhahTBL7MA1kDRqB1hOjBNUTcxp0crqdvYn9cx01jdIOiPeMSzRy3zopmWAzms0xhsHvVficysei2SDlo/AZuAXF6FnHaBZ5dEKcRorhCxy1kPhRBDIKF3W8WHOIu2M+SGa5P6pWEh8O0zkuZhTG3KvXDUXvyUU4cd3mmuIKMemMpJiXFxxq3XtUFNjTRdhc3mzuIpTX8oyQZnkQJ2ICkRgm2Q+IKk6t5Golz3iK919Q1m4eB5gUfzZyM7IBshRSlKV8+H39SxejHHxgBENOrjaRElAqeokBKZzHTXbcy2qfvdedTC6qEYIPA2TS7D3/TOKFqnPao5IshgWGtPXFYzP8lI/NDAXrO82ZQV/c5GEtUTQbHJlwZHnENlAEpdnooipYbTrZIMURtZsvq7D2nOZuVShmjSCaKTzSI/OmPgv9cH7eEknX3bVK/sqDOXPBbA2gziTmjEebsKyGq5Z9PkP3t0dBXbeqLDJj82LY5HRCbArtJeqrSO86Z6h5bP2fvQ9NP9cP2uP618dV0NLN2TnjQ2Kirdac15wfMnwhbzXc4Rgzza8Yryi60woVxUg1ivqcQ3HSDKJZwWmfspxieZOipkkIyjVfF+4bhbeMsZz82bg/hkc177ULVai9Zw7rErdHTgLVVkiFioN/wqxJAZWgqyBIUaGV9HN8iqu0ub9zwbpy93WL6qQCKiViOQVU2iDa5GjF+JqxJkmB8lSS/cjb4HMnRBvxY6a5hRCukocYz3RNJSFkKZMFHFo5pomXdK+fIf4RW3wkNqVASPl0DAhUQPLL5hhJPaMDrHz2DcGfYoXmzwbEYXr1IrZpCbPpucw1X3nhIoUO3WxikpSX7h+HPbW7ZH1oc+muTPEYu4/whtPoKr9uOX5yepY/6yJ+UhvJHFkbOCtqiqdugLSGE/iA0pyed3N6bNscqW02SV2nPYxPDLW95uuC5bit7ac/nNQfy7Q5TSf7Wn6jq6w12ZL1nEu54nZlspVFxky6R+Jz0Xr1Ye1TSK+YCZUunsstCP0lRZCigeEBwWhhzvJmJ/kwG69G9NW5SwqRkufDOBZ8puBi0ds+h3T1cTkdmD0rKTy0iutDdZ+a4OJE92D3+WlhIzOV9F1JdkKeln+Xr1QjRp5TRZcq5ryEqBjMr6NOjjo568xlhCZi1Du8PiSmFbq7PJxIgVqPD4r5sDP7agXnfe10nzpajiBRcC1kSiu9iba8jKoc2Ju3KE0bIFfhYHoUXVB91bjiAW+zkCdhVKx50666SCV5YITCBj8mWtHoGJL8AAst0wOOLDhpuA8c097QLTQR9peANo5nN8/zK6MiQgymRRQkZeWJ0GfZhcprfHXNeWNuA6eKsCPEPlYSYDRJx/CkO/AuOglUqhPeMk1a7o0zovPIsSpmTRXWs5GJKWFZqZ/qJnrY4+1K04O6HWeHoil+utnhuT95dui3bZbPDkU3OxRxR3nk2cGk9D/yXe2r/nnu6otauDpfcl/E7XPukw85qcfRjYJmfkcoDLei96xPXuNwFufYLWj3PxEp3ux2rk05V6rIXFxLbXcqS+c7tqB9lNkay2yNWpAazOo8c7p+PH/gko76u+hfnp+G1sjlQ+7N6DR+exZ2g0jIWfwGshrYuFV0P56SI2BTM2+k7WPIHhczcl6rm5FHGtIIYdBBFBLhgC8h5SWWgAy18hkWq5AezIxbk9pgBtuhCVzOeqNKM5FVwMA3y1sdFt6Eg1qHnFa4Fx/ocLS8+3e4lbofsh9899FY6j7Sh3c/5D603b9osFL3Q/aD7z4aS91H+vDuh9x/YPevp5IvrqFFu1ksW2hFgUQdCjIOYCkAVEU9u4GqpCXiDR18zxr49E33HPbwm8irkH7GjBz/3Ljz2cNvV8iykMJFA4MAOdhMLXU1l4MeV5aLLD3p8z1YwKCaDgq4q2jcp/NKMC0s3gGmo9F+Dn3tl/fdGMXvenFhXB0cD15O0AUqFKzwdKmdpzpW/dlBktijS3DdZiweROcPPp0cyO7PZ9y3Z7b/79dMPOfNvzK1LVAntXmzNRfKQXtucSGV8oMD/cCrM6uHeEbXfXBbeNs5E74+QEHmm9MHF3i1lsfrxoOBuCdcmk0PD6V1djFLjqbHSy+i/QBAUK3+ZhNVUFzxQF4NLQd3b1J8WpnEwtq5FCJW6UnLG9oSNwTQjo8So+BSbwh1OjOgx4eda2Nx5+R6MWNvJbE69e9baWKy6KoZ9QJaNrClLwUXSQLJpfYR8C2BBQRZdN9hUzEjR5pyz7hUVM1ntzEqLTYn4pWivlg3sw43U0dqeOpq2g3DOtCeXJVCIS/TzeRY00RE9YNjxXRfI5my+Amrdh9fdAcWqUKLFLWEdOHCzghRp2etAotcxUNMjELt8ZDkyO6dTJOqci7czalyQNqOhRArlZHMbrwNL1hHx2O+wFbMtNrkp4acUPcp3oAFxRvE3L01bBGbde4MCbvPSNhflsEd5dtY0N1KaSvjQeK41soEKb0zItzZgo+89JdBt5ENFTgax47A1fCiLGPKuq86LOWnS9Z46ixl0aeJX+qZs6Xs2vrarj7O51hB9xv5o50RfipCsPG9P0MCydNwFLSs1zDUdaimK8vorfp7DX95fr9RAZ7NVNZ9s6AuBe/tnZ2GLVnvCo2rzdLpb9Zmwv1tNVyOfNOaoAjaspBCcZnc0aiwlvw7xgGryGgitWpF9FgWhXVxlJTCuyWgG37o57VULc1dlnBtk0uNIEUy5uO6RRNacG+Z8uJIoLFG11a/BpgGNRH+xw4XmstDPY9ESPgZRlew4PV86pT1FawgQz/JLKyYE0iJESAqfKMuvb+vSFiqwVK/8y+uBCTlPpPcgDraIIdJas7hly11dcYdrVYFs8We0G7/TgjrACiJbAxi4zUvnEC7OIda3FYJvawVSWEqMK54t9MxRFaq4LoKamYT9BYIvZFY3tHKJxgUfeksISXMrct2UGg3Qd44VczlslpN4wkOYMMy7Wb2O3lPKS+TLjdb2Dp19qrmfPRfzuuGJioB8HxBG5bsVWy4s1ihgQdkqWIvkqXq7yiZ7+kZFkmKeTglZt7L6lNiBsrLMaUBmpOv2P5HX3/Lwt+999p3LrxiXGJvTRE6UlhuTORFv72tp3brVXv8wuUB6gNp5fB4Oar3jJl7cxkyRYHpmXI09itvKR/mh0bL+TA16t7+EBuE+FFHUouds1FNYCMo3coKVLZ404zerRhpmWDaNtmDkiEIP+VoRUPQbRxrXKcSFv0Q7CLYXevTWg6YwTS9HDDDL9rnQMzYFjHz/tXoIJrYRoyMhtxp2DtZWlS2adxgTo1xYW5dHRkd1QoC339lan2q+MxexdPba3rLWTziZqzWqCZb8c4u/wfe2Uh39sm1D/DOTkh3dvtab5nBVnhnnxn+lHf2N/eLehLgCXv7u/oYJ2TcsxTj5BPGiUJhFjBO0sh4QXFyuVXkcqsgwmlzRKi2wb7ybdIICDKVYE7yR1oOc7Iq9MYcogWTP1xHpNM//hv71D/8jQF+8uDf2MPkzg4+Yu/sE6NH6p198hF7Z7c/Yu/sU4/YO7vip51BPrrUh1GAY9xo/+Y2PLCb25ruzene3hzVHEVPzYHk1nSnQu0iJdTuMp3HW4Bt6us8Ct7tNfX6eDkWS3eV1rKPdXel/b/W2O93WGQTsch5/64In1x6V4aPGXdl4krr3nqMUB/aWkoQpPFYdxX+EWm+CalwVyfw/RkftRBvwy0ltygqcdD2B8PL+Vy5Pl5PReNtmYf5bd31yLytzz8yb+sLP+m2bk0moMUkAWMv+sKRsPmRRinyJSefI7l2+AygRoq8FEz/tpZkOw1uX6bcuIgUS7SQH0/1EbFNhRgff8sXV4WNXNg/+1aK/qN13BBDq5K1mzKiaGLQk3DqXOzQpAsRwj8qAd6BmT2RtuGHzDt7994sHyIjVYuiGWdjK94dnhDvjhHvDvZ74N0Rw654dwrw5eRnxnZyFs+RZyLpjuDzIt2RLfnstnSxpLQYd4oe444F9fai6Ycs5atYGhuAbyRxW40IMc/Fxz4ul1gLSvwL6RJpWguk7UrWgpHlU3Nq/jV4ieviS3w5dj+5vH6RktcvsWgEvbn3reMBokSsnbV6+NoA32SMSWE3D9NjGvlP0ybnc/c91wa2jGpNnZFq8ytDKgRYQlmNcfuPDscb53km5jX73xFG1q3TtLDwLLZetc+Yoba+N8UDd8Fq1nR3rVazStwdE6HT8o63g4jlSfaBbdE+0AE7T6QqokiGgelGIIXmxEibvlUOrxuXBmgpejaB6fGEAA1aH92PIAZUUokN5DZRS7eWAqkStv9lSj2hbnS+LnnK/c1UXJx7KszmYT4gPkGV3p7II5Zg6IfHVRD5BZSF2JyTf6ApzqGGRxAQqoMfbc7ArKHxMnDfmfEDD6bELmzM98/3g5dvv/y/ZftPvGvLeU9nvAfO0Rg9S2rttfdfjbovjDf8mD58OBfm7/0gmbR9dSV5JqiohGjVkX5KoQgMh/FVp7UES/dSrWURtZYePrSdwrIAg3fRV1iW3nQKS7WJE2jw/vSTXRxSHQk0/LCfdq/Hwq44YXmTqDcTj2d4bQnOkwMwXilsAIzYFfykf5me5vBaJwba5yEzpAiJwYdIQlIbXKazoUymzS8JswMbmGl+iQVx9RREp+DRsNkcLiHFPIjaN/vi3mEW4TZGQMxseB0WjWJP68RWRnbcJ4jpFMMgRgUFl+wAqRqpGBOFNpHxxP+Fi0z4AX/FBMB8RD4Bkyy9uJPGGWmaqW04b2ZYLC0+SAdWWSuPhcTZcbh9eulMW2zUSEtmdQ36QQrQXPmBvOOGYrGrMIOPa7xfrgnhQu4VYaKHiXQCP5tgmscMPBmxZn6SmBvZSfgj5f0E5g2GzY1uFUCqAc8CYxSecyEGBiLReBdDTNxFi/+uBfC60Zh8ZWfQyM/hOEGTmoR4K23Ouu1QF4b0jokmw7col9AsOoju5DDOgnMoc7ycQ4ntp69oSBXLtdiSCotOiy1ngEh9MlpCpPK+viSoe4iSIDvJqyZJ0HZRlDtJUDdtJQlylaMkqJQb51sEs5UkyIWTy1zeSoJ5kgS5pL1tRTnQKBTPinJgMgYtauXo4QMR2iqL8ZoLpCjD7orLdc1QTmysxzBddAwaRus3nyxHEt3pFmd0ywP3pVGEErsL10Ssv/y5bBaHs1w2xCjVUUaXzag1Jxh9kgnhaGx/J28gU+StQ+HHYX3LFUg2IVNX2SxT7Hc8pM0KT02hGcd1cNOeFuz5VP1sR0EaZrb1YNLCSJcx4rtIYJmqBZOGiPXqNy7KAySBozfxWxU4eqPA0RC5XoZf0Q69J97Q5hivI/ozdYGjXjjZAbwL4BsHsP5AKc4XQLwLq7mLpn1FSZi2nCch6A7fmlL64J030emWY0tp+q8LBikSEesHjGQTp6cqUim5mHZ8f1Uc6e4TM9Sw5LKnctLi16z9GgcVDIRrJtgDCXvsGuRvdmRc0TJGG0OipplOdDWOp2hFqxRg7nF4K/w5gWa044lhR2oTXgfFDLqEcD6iS0hOP0POdZjGuIDH2bd1Ykmg1SKOlw9zDczkXTou3J+tdXvXj8vm1/GNiqnk+pmmdu88FotZxcsGJ7FByEW48GYanqVV9Imr3CeO3ek+syrkAz3qa3DY2L2GD5OMohcZARb3GUoS4ZyCQO83jC1UoDW086INqG9nK0k8ZdhH0MTqQTOFn53qXgxGQpdWpm8/Zhjms9wGCatcCn4moBl+wi3qWJzZeC0CiSDfG2EWS+IRFDO5it7gGCOEZ3E4+QrGVBsDiLubVyl6du0t6kyEhozAjwOUy1C8ZoiXCeCWNo8nERnbEXFWex6siHd+z8qS8EqyMKf2KorEnNSMBOLR72niq8nXX4JVPfRHfkrwiVFgehhPAazD+g8YlQ+pGqlk6T14cCHFSOR2XERMcRpux5U0qD2JN5LsFB2KViecFysv74bUEF/Px5ayI+1mPuc0ph1vEfwrAueIp6tz9sT5cJTjAERX4CkrgMfIo0pTPo5WIqCRVa+StxW5rbjlLeCGHeG3G9LgWHdENzKCavVKUiCGvuP9mHCKXJ7ODLwT5+kNHYQ++QAW2sIJ150AxFzOCWQRyNdQaUsO4AT+Hg+QIkxR9D8hewkMpBTM0Ujdq8v7iAnxbFsQ4L9SkAy6xA7COxlgG1Jr7zqBH68gfK6N+jGCu6BIhISvGbSOsD5zX1vHsHWzU/gpZlfhQ8fQGkD42hB+VuH5D/wQz3/gR3j9Az+FFXPQ3IJoPPgA/jDUg0ynrLpZvHkxAD1jZuW+sr6P1hk0dyYNXfq6imVvpBbgyLY8VmBlrAV3F9FdH7mDxV3jrGghkd8/iZMzPy0w9Ad36/U4fHSW/YqZ1swfYwkOIHdrXjbu/2AvuBgoIiBXgeRzXaTPTD4qhsNWy/owAjghl1nJZRcv9ch8a5mWfopilLf4TXmcfodlCuf9St6Z7lVr6ULi0Yvkdyl3lLxmXaLUks8ls9wrqpVwfdSEuDfM4BgTaDtw2Hg4FbUrH+kT/yAinrz3Fvc9LmCO5ND3ro8/OmQ2dTOBo5d89fb85LGdmdUZZfhwbOHfVjUDFLrmswXLsCEesgS3twTjoUHb5CH9pQFLIjOk22LNZGPCyYlTwl5HBOpFA2/BhT+qWJxdxRErDFO8CHgJIhzX4VH69e9+4/V3UfrNT4zSnxelzQmSu3cJ5jZH5K6bLkPY/WrYxd1nmP58VMa4/vmSUP55L5R/vjSUP6lCdCocJGRLPnyOzU3rSOR6N+mzl49DTCxLCf4NP7rr7pMQpFWH37zkpV8Kh3itzOADwGnj87duhZri39rRenamAwq708b5ZV3GtoUr2MfUxgv37g1Enr/VewapKJaKBXdar+oB1m0z9gLP1NZa0L2qyjhfekXeOb2h0Re8wOw3ZoZv4X51qZemfJQVW0gS7+fMeEKpK3jnnDAiKwfScoMmpgyBPgbYgF7VHHfOuIYeQAs5uDvmdwPO6JnLqiNOCyMd1IxmspNUEwwfuDOIsUt0MpBqzgploCAoUrfzuBXCCOW811Tu+RukbxLCZOYab5PnEPUp2i5rPWlIpZEjwZihYqiVlkU0KheFtqACqXnPSE3EyMCS4iPFSkZknPv7o3DNnbgxRH+RShq7AyxTb0/0Sg/IxYtT8PGcrZIjF9+EuEmLvj9X/dD6cxXRn+ujx7Xg0dej71qAFszY+oy/LbdJkN5BDkgSUiqdbIpLibmFEWzCD+lRKZUhB2GqqNjDuj84mYG44dQM8TXh09A1q5BW2kdtwv1FgkKZn3Qr8QYWjKdI8FdLrVsybC0HPuXLgU/UWiZbloBPwZYVSRgiB5E+N8PPTZasTQjVJ0tW8GLNN+MoWjqazTJnpX24gE95z6ZqWUrIJyaJfEoWrYfLrdz1yLmVzz9ybuULD+BW3mGsWW6nK2RIe+VIxGbaa3dW0yLOhlJ6ZA/S4HZDMrhdflSnEtNOs1iqGSMb3/1ZSN8FCWzFGPwxkKcc6eVR5ws8FGiKUnJblzwxQXy3dpkndMnNXfJ4JuVenzI3dknfJQUXLggXLqhKLN0FGzgFy7PZPAzv4ROPgHu4/bB7eG9yXEkDIdFYxY89p8879/BxCJBHPWcWWsu13Q79zcXfkm9SKgPRnu+iKBlv4BBfnuVLcD9RlVwIMlBdBTbfsdHKjfGLhmzddYEdkJKvU8ymMfE2Chp9Tw8K35RUuEhzipECCIKD7FjEZmRJ8AhKzyEPpI+n/MPUCN4UA3kENhmZNHweD/KZyGcsPRfVUVzh+24IWXIf0L4q+XeI+2mpc0ef/k5s7Bk1lLqohTUI27gYMpFvwmpbm7F96itJkYJU0VMHSdEVUowCOIiocnnwvKaMjiKipJYNYLGOutZkA0oaeskc3Df9fh+upp3rLVRtYSvpo0MQPIelLcH5y6aY4s53xZ3tJWujSYQfYn9ru663tT1+2c72wiPubJeogfYasQm97bhhUm6/LtoQV8OESeeu++6DiyXFLmkXMknZ0YrAiIkZHUQtKsyLFD6YJGmiGYOTNgwXKAHOoPEAj4108wPRwCUIhz2brcBxK5wDJERB6g09GJLHAlSVT4xOkK+Hzqf7WCIdWN5+LGNqqkEKJhOaQ2qAUckPqEZeDKiV+VLRT3N+N7K8FVIw+gz6+AltgQqkJaJKecNtIFS4u2BqXOBMUKGdGt9KzZ6aqHO/Mbn2bD6iz+boSD6bvu+zKb1W6NrKfpoero38yqXO/Ws5acbxKCdNbe6eM4xOmqKLoZPmJqEwOK8tRWG8P9o+7uxzixh3FVE9/FST0yTawbmXqkXaVlb8xl+5VubBHB+qE5eUFS8MP3Gj3YmlNNQ228bkUG/vqZYxW+XZET943M2dD8Nv/W1LvRCTF9+o9eLDgyySBXYd7KyYLMuTIwmvgwiqvWTkZYwxCRQyWNSs077iBhgWwZALoh5q9flCtBoK3qHQHGgyCmZdTOO0o9QO8oblhEn6ZiK7MB5Fzu4RsJB2jzkeR75ChItO+7mUWqRVPsO2It8+AEHeNsnPmhnurTOoheNm8fpFnP7/k/cuYHZVZZrwXvtyzqmcU2QlKZJDqmZm13nyzKS7Yaz5m26iZiQ7kxZQerR77Bmm/54eL2jzV2iHoI20RhIgQMDITVBAlKQAA0i4o1FBCkWlFRXbuwKiIo2KijattAL51/e+a39nn13nVFUqlUrx/+Sh9j77tr59WWt9l/d7v9uWe7kPJR9RyIIzxXS8j7aVZFPEFZ5Rmx6u8LMNroMeeqNbbDOj2JIdThNf2uFme1Hof4b2/IFJFOQYKvL2ngoy01ZfcIrZs4n94BDUshem/M+/wOXf8wKXf3PlhS3/6S9w+c94gct/Zof8n2vjPKJ2FO61k0fhiK1DaMybfzGMvxw6Zb+21Idr3TEw+rI7PjtOrot2jqTstW656N+iXeRc0kgrh3cnjbtFnIBv1nAiASuQxf6q7tYGuJZD07y1F8jagFh7eo/SHDOQK2CllUWDHC5HD47Kr6FWTRaWxdqPHpSjUQoeB70Cv4fWu33Yz98D6xGZgRFq/1wE8oV4fF26Ino89HUQjPjbCKeRIm2yz347atdMXt3WQCP5fSz4IJCcuppVVUB8ETLF1N4Ok/r4lpFixCGf6glHKDLUH/XjRW5lpTAxybPwq/rUo5wCQ4+WifhjeOxFVd/mZf5jz9sGG47qW0LLLpCt4YCsQZ0dIo8xSilEqa97ZQDoYvg0rznAQu0wCJM0th/1DoIopeVI1mwWDc6snFys2u6a4t16le1OzV3n88fnSWFC4g4ItyL0ALoZ7qIMehTR5LtqhQA9oqhzyNK9FlwEdAtA6aXSVKMFAiyH/doCdAlqznhPDZA3h4WKOx4VkXqXYEixSV4JIxtAyAv7GBjSCLMQfeLDxlbhjWDnorEQcJ/sAYaZcFeyYVbc5X69KE3gW8FBsikz9n1LqLxH8BPhch2EFplpd6UJjhB3Gd7Dbfj2D4BH9gNLeierbJ/cFfvIBCLNNLwbUU78F5yZr/9mT/AXiJsGgl2KX+XLSwrYV4xvH7ocWJOvjIuBpz8cUUPhpyNqEKnkvuUiRAShlyEwiF4wSn8d+Up05PSeOrkl0ckvdR1ZiUoDTz68os05F9Rv7eDMA7SaMLkaLoyPljGpAh4VWERUVggxdCtJnpRu/IxECtyjF+4KYUtGjj6gfOxVeIUc284tVHDByYh/iQvDXwUyw8NTEPmONvF9xJCjfUioLVH7C4E7mG/64HxMsaoWIT+80F4mLr+IWA9ZI9bDm3+CcnEn5cXV3BZOk/JecQimRfsFjJpVtdCrnnsaR/mZynrOjLDA2N3BpWN8fRE8Ig43aSQDYRp4tpWgzhOazANgQoqYuoR+0L2CYkbEROOYZwNfsvTrC+o0Ik8A2afwJXC3vaBSl1NWdZ4yHuAc5eG+bmL5RiMYaYjRdr0Yt/U9S+Bcgb/EmekEJNcIg46829WmkcL48+7oYTuJFJrkSNuq5IUmKyw0GSteukiWXizJGNfvortSn7O6Kz9Un9xdeWdlCnfltmm5Kx8tI3H+Nenpr7T3LBGK1mXt53wHYQAcIqef2DRSTGyC2wQv6MwlE/KZRvLCOGme2SwpTXxIPDESbgSQm1WU3CzpJDeLO8nN5ovUj/e9EKX+wd49a5RiKMrMtPHOCK18sp0RWgwDRbaaLHCZ4hwTLIdwYqSJu6goxAx5AQRZRyvpG4RbkmninV7X2KeJRziCoVmsIjSr9yA4WcM+eovx2gzJ09z5F4SitBwWXGYgFfJTuDu7n10LP7Ad2s+vEhJg7xx0ywBV/twW9LJroEfIj+PQ5cHI7ajXslpmXVVjUfTRlzGL2TOkZMc1RuDwVGSSle5inqPaFTSmfzVxMvtp6OY2y30aeI77wHPcB8JxL8MkWe3xVSnHPQYyz3FvJE/ILYQhHDoJOe5ZsiDQlQJRveGlxv1hvELEK2AG7jxWSe1lBpKx8Z1FFzedjF/0VSPURAod6KuNUby0MgVG8awco7gqxyg29QOy/iqk1PMfIkdG79hu6shodWS8V0bGZ5a1/dn3FNNui+P6HRPCUH9QHNbfu2jyYV0q/XBYf3HXUT01/PjLFXV1fL+01nt8H1/SdrV+RKEVnVHAQnwyyB7gM/J8Z6/BVaAY+EAOrWTEJX1xlE7jpCV/mEfpfd6gsYfj1tskMasJGRzvS2K0y75IWCfobxM7IHWtomEdk4d1Qh/W6YznsIhZHs+JJonnRBgnRQqN5yj2gyEdU8B+kFDW2K87SiXDeI5hPMcwngP726sCJo/nfKhHzemy0mL3LD7AKosGtsvF7nzJYF/UqMGMWXnXGKRp4fkdrSqSabHLiWFOkeGoCmU3x583csLARoEwkBap9DYM6Ap8DgvA5zThtohmaaUjq1Q9YdN1JUUACzFCoOb3sT6QIFE2i+Vq+QMrcJ38ORrnIaVWijDZN+Y2YqPgPBpQ51FjcucRPu4X4BB+u/e7WO925Kv7DM34+LCABrO3u1nA2JAgmbE9RXVvRBYK4jiklE1DxvwkK9VkwLySu9xfK64rLl7tfUCU5Sx3uPgKhNVSru1taLg1CbMMITR8dHJtzsusrRAJlDIUPksmutAwx5D1VsViRlktizNJ0T69dozM9OblYjC73bJTIoH2OfjtgBmVlRipFzJChj6BCMIBCEryXJE5x4jLZqS7vSC/ituYfND2R4vgUszhkFTwAgjarsbgKmy0sZR5xbtcI0Ahx1lCBMGxnm5VHrmMk0LjDkd04pPdyDdv6FwOmBJHKlo4u2NMfYeiLbx6u3UBl3uWFxFJu9No99X1j/TCldxYndxQe2TJrBhqIyU77eLKZHZaez78uMqtOcQoH3jVwlzsZlvsFGIjGfTpRVjDCDuJ2LYttkIDGloAw5Kiql2FMKRd8Z7eGAEv/IgmdvCJ01uOviad5x9qabTuisvlvx8faa9cLLO19J5V4ltza78XjYhvTdbC1cLHjL3rXExDlkcPx5Jlf+ywfDlfXIJOsRg6+ilExicvNVbG5ZealSIeygrkWTu/PVLeCooTebfi0e2dZ42jogD2CtHj78vwj6sit3zym/r8C/emrinmram7JxSdxBcjbjLlfEh0QxkiPdEya+eZ0RwW4db8YCZ9FhaVd2KnpmsxYmglckkpRuzLxRCw4XWYQlrXDcb0bdJkE+xn5sNq+0lcv9EKgYEg2Uosi8NBwszURyQP17yPH/7GRHSVtCaAE6ea9rmpxF4OXm5ZHa54boYAPnKRWdj/7e4KldIam6lCEHv+cp8fIhc8pv4LNTofjCAuFM61gf1OTYyTcDQb0OySdX+I/756JI6xFyQepjweuk73VOh/PSi/Nkf+16Py60L3a+0Vtz/+wOW3P/6Y+wS2i3ojLrzNH1/TkgOukw0v/ePwfjlNNuyO0DqSuJwMT1Ttryw1qPtD9+uV5OTJdkdAwtwXyrXeiRECp9n3i4OX59L1JBBo1L2+vh3io6pgR9VGiIUdGa9AXNP2Hw5BUM7XMdVpQCYC3Z8FnAUSDv+w8Xy6dOiDkKjA61OnaaS0QmkGa5jVjxmkH5qIgoWenqH3XHDtFE67Oyr7ZS64ZJpzwZ1qlF7Y6Wy8N5zUKH2kMWOjdLKkv/dNaYoyv2+3+gHarO/2e4uVMkJ9ADFEbnL6whrEmsQHMKQ+ABW5CZG7z14QXb6FXdXeot/bnsDumBB2j/gdhr6y3LTj7c3px9st4+0wOMXc/EQF/QNb7NhB/stHV7D3HCJfN6dfaDyTSy3xkP0k9UBJ6o8Xpf7E4heI1B+bttQvqIlz3D/bzYq6C+ne7IQAPAAKth+HbQDAsSUAwF+hSgQAAMe6LvValpNgrUwFALy1AwBwahsAwKMIAFitAACsFgEAm+nx1KPlDnaXy+kCbb9S6vN3GKDYI5X66cJI4dOQ4vSOWor70vho2ZcZVyLRnaCp+CkxkPL7o35mvuXIMftkIzO+hoMWsKZzQapri5VbCELHXWiwPuklf5TfNSPOJCIQO0hWaNuwmgoWVhYsdIDpL4u9hTMeFwttcduOfrWU12kG+eoCRVEg64cFf+Wra3kgg/XrI2495RWOky6Ga97ozDHvCf1Ku1/Sd059134rLmm7IBhQbTdRbTdRbTehtivLowWXK9qu6dB2Y9V24w5t10ym7YbT1XaT7MFJb+n7tf/P3dJ7qi/YW7ohR2/kuo6HCk+PeOqzDa6HhAqHgAqHbahwSGywhwrzp93dk1zqip7UUsZPXnEb36Y8HiwJxjK2voAAXIUDXANmKfKVwqwWgE5lDdtWMrsopL+5Iot02IHs3T95TqFzTcVwTcX2ftGj6VjPVuAO8RFgpgMnyAa5XJBCeY68HqzePX4z8Iaxer3NMT41XztSxr+qLOLhmofw1MQmsh9tV/mEw5ZewPBET0UTFw+scOysgQ8jsh8+REKbsUfH4BIYQuveYVapdzqBxRimqVEMztDa8Jyo1zTVM2RpF3AT5+2VIUuvcbL/zhJv2hn7uOD6scdX8M++5eiT7NcNjsQe0obeWMMW/tgTDlfwk1yhlksGYGT8dm6nD6moD5ZFPXuCqLpJ4r5tUUc6RP31IR2i4nV9w+Cwgpz3J9jCH9dTzpGSnA8W5Lyzs9AtuM+nF+eNNc47hDgvanekobKb0I5oR3bjPLKb3ReMMrpLunNu4XViVO/oHdr1WbezKfbDsyG2BNhfmGKPvTDF/k7jBSn2d1+YYj/0whT74Rem2FdPo0veMiFLOc7ZKeM8lTORhad/DUhlZZTdkjmWaSJZnK3KaI6qDoC9qbZBjTBH7VdNasBipyTH0L2AHqXx6bWjYnYvLHlNT77W+wkvNDof0p45k7hiuPUS8JQgmpbGdGJd1A+mQ2TJ4QceFnbKdvsgaP6wMUkTsNzJi3msDwoJztTT0N5PF6QBd3BbZL9Qq4Py+wCI+aO9EPOBgpg3A1W2kQBZ572VU1C2U74/lhwUYGcrdO9E0ATCH7teQgwe6x5C+RK9toIX5HZpNuJJoy2jjH8VrPVi/Fv3joGbjvr+27cc+QaUEC+SycSycF4Kz/b3iZzCVLV6FHojsM3+cJF2AtFc5PalomLDwaeGIx57v6FjkYf41NVsi9sQcIfdsYAK9DaEtKBVbxE0VWbss4PD3lt4mbuMfJeXGFbkv9BkH3QEplmdAvhL/SiUZp2wZLzaqdwGI51FfwlioxL34DK8brzeSs42SvJPe65EKAXIgu8Jx9nbG2sRopYjLD4pcW1YIvW9ad+SfpfAOf7cQlHYSAmJiHKVxMM1EKt6D/dtqnZuNx1hwwfDctjwD4pRw8+ZKaKG9BRbeIonBg3ZSLbV8K3gt31vrXewkG7i7fiUP4yHW2RM4/AFVHvY5k5Eu/CLGBaySVlsw/O/CG8X7CVfqp52IdA+chQBK2HKKn/+GOkErplXIzUUISUlSDQeNgMnm5Vr3LvYfcZjqF4N6D1OXdFCyFwyS+Rnk2RYOakwDrGjvsBgxQ+ozDehU4p5B86qDKHle3dfSmxB4Cw97xBMY6R3uKN8Gm9FFpV88K3SLhVRjpG5gQb09KEyBMsd2gGVWS2v3qP/LZaHy59VOBp7xIP3N5pDofgYxfZEU5AaavLD7jZyI5oWWWPU5liU47SjyU/8kA/ZL2v+iBgHW3+o6zb/Yd9Et8hs3k+SY48fyOXAUciMg2ZDcEDtjSoQCgX8ULUDn0lp7PebzKqK16bnHiFSgL6aBXyNJhfwEsh7r9X9J4dBTRyK2GvfF9d5ykjHKatwSqpTV6Fo7Quky11rQqEXLvCNpmZn9o1QOGnPS1C5AABjmZKd7+2JsWxtIDhv+5VDQMss/qy1bsjdtdX9lV7h+JQrsqfZqp6ZVuRZCbXfE2P3BqOSeFE8uSbPY6MEPl+zK61u1MkB2VGYIzSj5ZpOqGJADuMgR9LKgpWLc3at5zurfCWZ8cDKCqYpw5M8m23AkuXfXKyFvZRQizPCVX0SKzdktKug+WNalUH1qYmYWbtPPdpWFbxHu+nXA9JaoNksRayHP8AAgmoRiPrIqpBk7zZyW57hY7Nhlt9d0CV2y1/78aUsOiZTH5T1BwyYv/njLvkhn0qqPA043F2KE54vcv0hCL63FXvCNCaL/fb9VZnnxlJlnjtVx9WwkH/AvGM+4DxGZMhSH5JZAphGueg9FfIt8Xdk33ew8DuuY40qbMR+H/SOoKn5Hfa7yMfaYqRsNgpmYNzaCpgolMeO8SvyOu8dSpwy9XexUt8/05jxUSD+p7uPLXwTTXwSvDOEw0L7jYNZh4+fBIIktTRiHb6QycZF0o51nvyCBblCfBS5OztqoxJzzvEqdBZoKCiAvLwO3SWtiq7XqtH7Wcudo1VGqjACyUDgYkC80KG80ApcSDze/8gLrUyrLOKfVvzM4NY4M/jL0T9MTIIiEq/E+NAZbSsw6BDF/1XXV8jYJ4nYoaf/ObUVSWkZIpo9qSmo2I8eFMJQ+f8Vg6+Q/RioN7YC/1wb1MzcY8ZB7vCAxczc4RuG0awlw9hVHaNXRobAOAsmgq1lq8sQy3wENmY8NllPuvo8FmtBlirGb0K53VqlXdqBlRo4FVTaRTM4/PvJoIiwjupXdyQM4jEInIjYWJ2BENVLJJU39FVewrp3gJOqperTHO3pizje+gzelzNFSA7312VWISx8sIq9Uv4csx4JvrDDKigOI8hOZnlS3Tabko186kiRluFH3gWLQ/A3JlNZQpsJ5Yh4bDtdCjX5VUmjHW5DhKpIIgTZXGktGlwKhlBa3TEmJ8px4GjD/Mz9sjogq1dhLpAk2auhg7s1Yb8Xe6bsnXlwet4Z75qhoRCgYjY+j4JrxrZdM4G6ZsbVNcOS2dyC68SomT2la0Zw9mFH5r1vLJU135hF/jteiVj9eN+yxd48wAzlkPFiclE2QRIfe242Kn5bLpP7h1kzIkdL/mp6RPRqWfOj4hpZB+PTcdwajiB27/ly2PUZGhrJ8+/rO8pzQ9v/MXEOg5zq/4iK/o8I1jR2Rur/4MZYbgU27W/h/eB5epJ6P7CD2+w/1TgPzLmIv5u2iE8cKBGfnbaIPz5QIj43bRF/cqBEfH7aIv70QIm4Z9oiPnmgRNy8YLoi/uxAiXj6tEX8+YES8Yxpi/gLFRHmRyW3myIPPG7FvhSc09dORLk6sVtGhPLT+Jh+hNJvYD6HBxes4nKc8sWIVuHOxyruGzur9vIlaYgNPAwHKSO6nix6bM1+z+WIeDPpSpnUU6OqX+j5T8PBNql7YaM3PajwWngUhJov8mtNsaNkAjRvFkaGLGDB2xPXD8I1AhU6i+EFR4aOFi3EjhpxXGZUy9L8owkNTXmPqZGXe3erUuTiaFVfnVbWbtqYb6u+5uS0mkNcTt2Yrz21J3iNHPcXG05GGF8SiLUqQ7tUgbHfWgDqkjQE30oW2M8NpAnsUT0c8f5vLQYZAw7GAdl1X3ZqwFNNAnmaYoMg/TiswQYBpIaAD9P58eLb/EofTciVYkBDV0glsQZfFr/OnU28a27K7rrKNTbmNmmq9mZTUGpO4mFUJfx59jcN/8lwjjyoTdBktw4tp+G3AnJDQxkQufWLvgGdrujMrhVw1PiZjQgUVC29VVi7ysB/Kaur3Nq2ovl/P+rU+FAC0UH2wqX0/quxd1k7hHChKZt7PNYDKdWNfTNkZa65WUHjmaENeLjwW17ttiQ12GI/OMiN9ndNf4i9qpZHPULso91/WR/d1ptFKlkFulLjGiZj1SxgaZxiL2GNU7Mbr3dRjUahbXtdhKsisTwNpy3wu/Ze4CtmIvBVt86SwFv2XuD3z0TgD8+WwGftvcBXzkTgj4rACycR+CZvbm0u9DdYgiBG+JY73X5sgE7pwFP0Mzecbm5OhLmJFaFWoFRtYtJ53Ibg2VHukBo8ctEvNmVkxnbjnoFEiH63LOWRPtRH2xiOC9m+ea/63Hl7/4A/OJMH/B5GEns/4GvzqQ9VPtrT2gj4cvrR4mrUekfufZQZIOdkkbHccej9MVG9PYOulxz4CE6abFNhc+fVWs4bDYEdmW0ky1fRR2CKGGaE7J0jI6qgwk9nAa0IQYDWgp3iblogRWFArxvRi8IsK/ENS46VRNqcK7MPSVbDtbTP3TNr9rk5tpzemQWEQFcJgQ5ZgLXRniztFfFwXgMrrV+BzM5d0+IWZODht0t6cAwOgGNQ8RlNpofHTB43JE+J7Np9SgJHaFao7KJyubtAWeBi/1FQK4s1gzpMWTwZuEhmGKNXUknjzArPjX9UK/AQavZTg2P23X0slxfmYH6jhIcNJUFU6qso8GnKNaXAShPWkPms8QV3jgaWVwI4a6SohqyFxx4RHsu9r/nj8DXce5y4HLDttcIc6NZcue2XmpO4NyAw2HjKqZp3QXDnSkne4c4mXgii4i79+GStVHm4co2tpgjHHxEez+ZO/OPwRH4Hh7czGIzwFt+3vC46fOwLW14ZnSBRI1/zLc5O3ZCa9TKekXhBCF+WtegG1N10UKauBFkiPUj8MW4FT8itGqlTCb3SPmv8SGjBoyzEbCd7vk77kIxrsnL9wRjzkNluH1nqVl39zPpNIiIAG3AY8jo52cK/OSWLNggYI4tePpg5mu2DojAwoTt1OOEA+vyeaENmHHWD8ECKqiq03PikKlq6lvfn9kYb0gSLV7WLWps0AgPlogWB8AWi8uJwREmT9RgwBPytI8U9BrXAkFT3FPVlaqeEoW+tEEDu0efHKfr81Yo+/ytFnx8P9LnsXeUojYKarLvPYE2r+lw9sChSORx2R6JnnRD05zsh6O5i8h3JZdIckZ7A3zXlDXwrfoHfwKO1+X4DH2inUnnel5U574vk2UTtWj9fXqr1fbpHIw1zx0jxQpP7wYnlfUIpHuKcYRXny0U0Ur55tItopKd3YTTywIl3//TEu89EIadqZc4xYt2Jl91eWeNgOOCRMNhlr13CAcXdQxoMEg8TuDX7w+Uyef2eGNc7W2GZSfKpe/KggE8suf7IMZl6RrZLLXI96A2D+FlkmBzxtUeR2JBG4goX+e35y1LDyfGDnZET8ib6jN44kwKQNamFyhwq5eyUwZ2EpnKbaSi/Y2EUkbw2OZ/URO1itDUWed7ULvIcl+ukMk7C2Q8Xl8KoUuYg6vTpe8p8itIfAAwjM406SbAlC+zOENqb4RAtUnxtvBC6MGSpeay9LelxrTR016qn3MKdEBkdOoYJf4B71JnxtD7ZKzENK9Wom4cRCGqFJELyUI4mAIuyFvhq9e3QopZnx4ymeMYA4VHk1VFH41oogbwwLz8Ty0ILsLs71pLreP3zXLpd3pPzaDFbNqbOLL/aUXBSeCOreIX/4em6cwLvIR8Ej3xcPxUNMUYQPEYQPLbXLGUiTDSKnMFXay0n/04DbF5VSCtcKYdoEmE7DYZqLyu1NU/kBzeQnYB+KfA7jY7SvkGQU3azhwCQmiavR68FpesnB90yYHIVqVvZHQ3Bk4b1N+DpsveQaW8i7bfWb/6gFJUJN5bxUPAzysK24vX2EqlPGYkjDuVAUJaVsc7hGrpVsWwwX3xCSmmD1Kd499h2HY5U42KH4fNs82FxTKox+N1Okn6004H3bL8P7K1wbrNVdOalHAkeEhecKL7niE0jtja20Yd3hmy7Dg4wWtfYx208msc9uQAPm7vtT7o479j2BPfdo2beSP3TF6TUT+6t1Feq60ZTEUGrQOQBbDXPvimZbJW3oiy7+C2QAGBYhg3iwH8CWfjbbl+OFfhMQuxQkkW3wiJOMUY8j1qqy9wZcy7dzNDEROgOYuK2wNPggcMyXsmadG1F7aRYHSqhdlZMRO3Ak7tyWqgdHMicSQXrXKexe5WTnu4ukqY5sCgX7xcBZff7/qog6QglJRDyobakh7YlPUElfW1ZUhyo7CGc48dkZK0URixRzDg3pTIUyW8rPH0fXffiD/z52Mu/d9GRY62K/fVgq+oGoRoPqEm9AfuUwxpiYIqkanfD+WzIvtgyxAnJj5HUoPabQXHbOO2T05s7rr5KYCFyPYNsT/wQIX2+ZhS5UEq4seT2EOB7xZvpDFCtaiUs9385Q2jufKVX+kEjjaQQdi2NBClZ7dy7xe1FWAj8O2sNjm312dNrmAf60lo7hFLdObiDAPpKHUZJpLT3u3vkUX8xats024q5y9NNp5Y1BdThSHz2AfKrYTIxB3rP6c9WN2S1U1tx1swNK+lrb3UmuNtzclY7hcnWiXfDJMpE0QmRAdzWz+meB+abcUdleKKilH4R9S9CX5gxgCOS1Zt/Z9NQo5pkZvXFsewP3K7DgqN9zVXsxPcpbrC6r6zqmiUsZk4HgKv3bQC4wphKL4SsuGUmQmPJ4wHIlS8jrdDYeAporC8hZz/juJlj4JBBS0VcbNV5k4q42AMk22fnsWyfm8ey3T9T2dJctrRTtttmINvtS7vK9sVaWba0m2w7SPfYy7HgXQsyOLhtiAcFHYY+PQkYMrNYfIziVcgChmsDZwX8QfTM9jXUiFNHfwZvAE3vtrPi+t7OCgDakZjltIzhsF3uNGJdeBel/VvBlca/F0gyZLLWnH3m2s2nn7Fl64XbxzdvOvPtO517AR74U1n+wlVUj3oc+/dy7GgmRGmcHb17P9uDUiqx8PLl5SnaVfqRS9QQ70bZe5BGBeBIoMCRGNb/CoV9NBQ4wvj8kDjbqYY2nqtjnsHhYgEyTexCDx1p8BrYjeaIHNEqet/qk6NyXSKSpxhuzGs/RFL7IWDm2G1xnZvdc2FRiLapG4pOIJjYnTnI1UDvGK7IIq+rH/sPNEqr0DJQAQZrMCSR1oWikPz+jIdi4ILyB0GVD5frGRXA31Hb7JWH004KiBhYwDZoMrJ2aKduRrMXnEO5am4vP5jwBdHQhcvdo+GtTh3YfDTUQq6vwiEKolRhtVxjJ27BErdwrP8heoJqkEczI1hWT5gAUccHxroa9n2LMfdBTDKZdXCUBNQlFZb+ag9Lp4iXSgJpuLFr4Vet7hppCdh4WKG/kvCo1YLlzCAVJlqMLigQ7N78dgEBy7/XD7ZkWZV/br0q68e7jI+8/GskJkOUF3hFwbBOlk2hv6zJAv7mBWlF3ktFrPuP2rQig16ejmrXjNmnB58F0UlFPvmJO1I5Y8LWITl8wtamY+1vBJ3/ASecVpCzmlZQ7q+feUONLCYDLpk14dE0HXWUAqLwI4ltwjoa4EZLp4Uc0vQ0LBjhFx0MfVEATpLm1SLVFAstGVSL9pWPJKWlhk42iI3uGI3fCb74A023bDiTclk2/kUXn/6/4Oe9RCaefBDfbuT1y1KZkJ3b55WsNpXGiEMn7bqigVApV+S2AfZ2v9xatuktsjFxcjA6KdjvYwQCfszJMqqJmyvCa2fIDEf2m3rg3bDbTSoUzkE7LJ7tqb4CjuszTv2v/VGahzhfG43B1tx90p8ih/kfqqOIh+sBj27iAc8vfCUOOP1UOSCsT7jCUyfgzysHs4sXyiFm4jWeW4Y/xwxmZ7hytHIA5Brdtfbws+8Zk+m7nPFDnN43+3ugAlODcnaWaw2xJHwajfWJPc+KQoFtbUDgv9ZFOJ7sT2E7H5L4rZyGTfahBe2kyms7Zx0+U/vdJZM5q89ZVHZWb3/fRGf1Le+bhrPaXWtazuqdE7BpjSI2LfXDNtBtK3BtTGCEpo2wtTYyLXtShkYq9djFTTiUR53rPCvYY398UBtP3wajDbXBaI0iGG3O3vVvp/muH/bvei5l+900ZXukINt7JbbDIHRIJSFqzzoxZ50EdiQUVSRzgqEXUxCnHfBSxHICOXjBfC5rbjSWKUfGtweWtouHeSpEqhakNmgldB4r0HNHR7ITmtFS+b5aYFLQdSosba5qjiyCgpMXPGWkHgY/MPwWvTgzfB2MiohXKZYRNGnFZ7/O5Wt9dpqv9XuF17qzmLZPx8MtN4xL7Ytt/cNRnix2mown5aovIqvJS7FEeRU/sDhiG5ODwVHQFGXc4X0ARHi5e3a1vEpSwNzh93/YtdkUPdVF6sI87ynmQ0y1pEvU9pRRNDj1I8/RhqQ7I/zDaizl8cxN9sd1McPkSDmgUIwoP2SPfaIuYqbxDh8Z/bb42uAWC9T7pEensW570yDKi1d2tGJ5G6+X0KlsSFiXL/RZeeUgCr5hvGIWXMADVmDHCMM4W8bce6JT7UfL+vPMUtYchB1nD8crvqHeihEZgYUGNmB5HIjJ4EgpVBTiocpGzAwaOEkTYRsIO0uTw+d09YL8rQ8oEod+otj+FmQSK1qRdz/hjuiS0no+tTa5r2GSq/qMepXIOWdBb3LfT7JEzuzNOLfcN50ZB0e1Z5xzFu7VjHON1kzsIBeYdvXcpqzl4wGijxwHFNd2fbxvTALoX+8zBnYE/tGrHMsiaCWvoy0hHyQDeDvS2P25upVcrv3rdf0h7A3J6ntFPwBWHx1b9+z1v/zHP339q+/Z/v5nwzQcXVj3NsnfAurofspJyd1rg/82yEj9bj3nyO1X4pz6pSXEHT4UfHw+tsK4XitJQ1b493WDUcUxLlRxxBct0cRYQ4gxQ4haxVHOcid1+BflEBhlhNXp8yJ1T8o8Bg5EcvtCsyCvF2NyC9YRZh/MZ+0ikwlsbtPWxkPaZHCZxDniwRvYIhvH4nZuOe3YYmzZV5AcI5Qk7AIlGZkJlETdQqGs2XZ8QtaSHq6iaKd37P/SDAclmEgazETG6/efjF+qD5edV6l028gUIDn89pqcUO9IJECRyrfmHC3SVzWSjZKlIMlpkGkK0yBPTewRbqWCkQlbQOqZ3X3BeMC80fMOxmZ7jsTqGrJEv52IU1U86qRP8oNdn+RN++9JfrMvf5IX6ZPk0EIjNcje5mbobJnYpGbYZXi48jepOYUmZIZGs7Okgo4/unZKS4zq0AffAvp5QrdYepTYktnmw17u7NCoLquPBrIuc5yAKg8LLnh2DbG27d9ZCFylYC1dm4IHYoy4WAxESBCWpRVfjPsktwYWzh8udWvjAYlOsBvb5dgAe/gbj+HsxS9Ggm6FUcfQ+vUA8wLXU7ee+vURtz7i19e49TVch6/HpSg5+TQ2PLEc3666KmbMpvJgfmO3HQxTT5YR1YFhk4W+OqXPawsxZYuOTX+65wkJ3M3gGLf0YeI2yJxgFVXPKN2FJpTuIq9qVxrtOq2VCLKc81sAXR0O42Sn8+WKHu8EfFXHTozsrSglydmGVixhyqh0jKEW4g6gCzculo/2NoE/vv5ufHZy3WcchtbzcYn0AkeLwOEyip9DJ7YqLA/5/YTO7zSRft7eiBqdsjEsbIQ2RQOG1ddkER8NXTCU9crRbxmEr15W6pe1a8+HOZwr8nAuErAMsDCJaRfdvGmpdyuxNp7x75bYlAQlRqNmXmdTXvXNwuqgqm3O2iK9/lEXyTA86Asxa/YVsJFVL1mVkr2V1VFOGu5jkZQFrMVSz9rGEvKvqjmHbeqQDwNpVQaOhizi4X63U6q2u0Wf6DDVtF/usJouEHWwmtbFg1ZNRUsRF5O4Aj9vC6T3aXW+iffrhfNavH+e3+L9prt4Y5r7oxFlrYqMsUX854wjvxZbbha19fj2zivNRIDGdnGlCwOoRMkWutUnC0mB17WTArdPTArEsQrSQMJP/TIMbV2hub+rTDOCpvEz7JB1WGduhuJ8eZbOl2FH4Oy6SQNnH2gzGhbNNpn7n614u80jAbDL3rqEEwXKnw/KulzO5KBhLz7BcrIWQ1pZwxDIW5I1mfsT3JQb0pmra/8tDbh3CY8L8cCdjg8IJsoSKvB2R/6FoG1BsUHxDkUKgZfxOs6e3OkmWrB6ZU/5VftbJMTQJr2mocZub6zgeKA1eWmS6+MzglCJfZ5O5A21ouHbpAmBtaxBGwy/EZsZIvwBtZilI3BOhdH9YmBNIoJGPTdTGKulO8C0mZRP1CCZdyUzbg59qTk0f6AX7v2U9mR5SuPG8pTGjcCPxMice76/FWE1dKvw9/iohsGWt7j0uXo6I4l+VpaIG8sSYWNRou/ZXCK32iERtuyDRD8vS8SNZYmwsSjRtmoukVvtkAhbcokull4abgQAOQ1oKDIoRyvRW4a1lIHYEKCsYqQmhtVNap82a+v2VqUjOleRf269IuuIztFw9BajJ4ilf/KAyPSGKWS6QcfZCw1nqyqQjCCvraWVF0kIMVswelgQZPatJ9tvLEirPETMYLvjYP6QaNnYMq57lv1qGpUig8Jn4Glv73Bil/bap1xUX6a6o/OAYFWvSqfOR2kdxhuli66RO7H/LMMAA3jGfmpARnaxESuyWCmAN3fEcG0tgZzh3UUmgnz9N3uCv+jHMDTS6ktrUNs3h+6ClR1p1f25WnatSvvA2TTZFYLUUTohZEykXAL3gGQHXq4RTZo8CF5KPQcZhCoAn3Bj06ueCNP67zphTHO5r5UapViptaiGy4COB9CKNaoZpbIuF2EwE/FWCWZWGNQsBjN3qIbcqwwHCm0Ui2+EsgabO8TeITkKj54g7kBWbJeSG2aDHAx4dpO5k03130WkXWCls/ulyFSae33OB8JcrBzGWcPs90hqy7wCOGZ2IYXWZB4NL/IyadMg3PpHUgbqtDTZtbFVe1motZ5rTMSVrhDCYwVgm5yIKnqkzfU2B8OsC+vKutsr58YR/sLqynNsaogDJ2Ix5J67I1MDIrAPtQGWFV09vrD+hpMHJ2bhaEhGXrSAZLr4HpWz7D2lEtt0l+SIhdTs3CAfkmVQJslqPoklFDNm9PcCsXUUF8UQpnUlDanRIHJT4fVijNa8GL5eJTMB6nHbwHAlZ3uryECY0I9HLIyvpc3nJ868ss/OF6M0SjEncw2ylsQnlPO+ybTvjvyoPDIRgaAZI+8w56STLiCXm+jCu4yDs+olaMqb+x+qwyUuXiWThhiUZYFS6YXoV4DpiBikOyu89RUCFnNtuy7pbqzOO4vkpiRgIXGOGA5H9GR4hzkw29+oRneVekz4uZUxO5qqEhFQzW1ey5sA/EyVZFLLl120VDxhitl5dVfMjqaqRJqqAuTPXAh48T4K+MF55Z7dsbCcw3ebiczsZyKGO3vmIQLqV8g7xM/eeYdhOe9w3j3Trf2zIN/O/SffmH/n7y7KN4/c8RfV1Rk/L+W7dVEX+eaRE/6rFXXBz/z53bz/5Lvaf38Xq3wXsYS+d6X6WWz9n1KPFQUpi+3OxYSQRDpvgS5cUWYg/DaI4sm8nIYFGElRS4H3mVwIwtxc56Gc8WirR1NNwfdHez0FX9G/j1PwRw/Jp+BryWxWcKsEeUFJTal00iEodZOs450EULa4SLEAc3DC2HiMqVAq+Dc1mN1wG2IhEsP2Fdy+Uo6IUrfdiraP8gJyEQGCWUnRVGDJ+7ogJ22a0M5IaGckRTsDvGol5GSSWxnJlFZGGTJJKyOZaGXcVM69RWJQKtH1GPM1qw3HSsC6slDB88cL57yC5/V5ZlCeEmi/6grvIVMRnCiK2XuCTEyBbing+eAL5S+SrVzpXJ8PGlK0hNcIM/q30G3vMDSedhvRU+1DS1iX0LXeUZXwSQB/UJbwCYPdBDppyQqtFP3AwWKIhswl+pz7ITp8CF43iYQejl0rwPON7Ydy+wpsb2rOUFNZ4SwT9oSI6gsfGwcaBYHTQoqEvbMhByCOCrgIc4ONdmiF38Q0jyR1AmY+2LvDHDlDR86NDZifsfTOKE3aJXTkxiLIjAV6UuJVSYqp6mWKtditNYX9+OMI+DYhtw/kXgA8gQCtQiZzK1F7jbnHMC7lGq1E/CeabxDuSmMXbqvsFHNM0Gg+7iZxMCGOdiMdLygG19EYU5Wf8UQBbIX+SBBUcQR8SSBeb3x3Xca/80M8apg+Pca7jyyYON497Mc7uN48y3jqi0ST9VDWlPWwPAJeP5CPgOdr4ctJcmQRwvRp3NKBi6my8SmtwKfKphXHwZ1zg9v3ApGiiX4w0LSyUiCzSNCZF2thc8iriwpuZE5UaQDBChhD4BH7Pa3QQWEQEDftrtJKCP8IaEGyNAfcXi+WKugyJ0g/qKH7pFV0qXzcqnkyKfv1Bcp27sMs/oGdJ68y/wjSwD681Dkt+KTs3QISt+7I+qjjR5KlQ0kbO2ZYyyixdwk0R4add2ILvqON2alpDKs9iwSv7s4cJebcVbwIcZ4IpWFj+2mTJsD81C/Yl5JneI1BXvIsRsZz5GudJfa+g9q+9YjlRjHz2Y6s5nJFs/dMMtPfWN3rmf6RJTOf6fnGphLqqoV7LdTTi/a3UNfuvVvijspsCHWhFmbQcgIFvrzwlIxhJ6iwh6LKQntrOug1SPkBUnktoXPXMowr/YZDHZeNfpOzzehQqVAI/aAu1qJugbyt5f2BL1LLqFtmXjnIMT4zGINipfOCo87gxMiee7D0f3Gf8wJuw3Ds9wwn3v/u/rzxT/qjuvcsEReKACJ5wEhIgShw1FngSDJ/m0TyKroZLj8oxYa+V+N9r6RlFZVQHFSxLNJYFHBoZOAxlun2Mu9wrfngFZyzaUenDIpFSrQ40LWqkxUzrewNjRzaYvFymCiVxfbdi2Xja3CcshgUypm9GuXMvCjHpSFEEVr9kJew19R7VjVjig/Txcdla10xLhfn7AxFKGe2+dzfBn5xjEB/8Y5PWQ8cSIIcnNNrYpxI/OinGA4B1STsG0+RcNJ4vTvx3uCYNLQvTyM7NuT+/AxxTJwi6UG6H4X2U3bKcurp6hxWsppdbw3xI6t9SOdwgvFTmW1YFhowksD3ZQz1z0k9S6gycKpizqFvVUPJSEH9cWM5al1+vYQouUg9veVx4iOJQsjRpayyj+bjRKLjhMcofSLkuxoAxYobJyqD9gccJ5gu6baiHzJ8ASW1Y5zAc9omIk2SJxeV8+RiVAWETJjAo7xUeeqFi8E76Fp9VX+UGt8j/DYDdhlWW+mWIPcB1UYtI11wX2PCtxcsHO6TaM9hwQJJlasi8CXpc1XXRm2s7bjvk38uuNZX2KSrxw9eLSEk+ecOkaUeLutvgDNfa1Bn7gXbXyYIcwm2WsQDF91IR/3Bh/rK9QfFmAE2tSH98lL0S5tG6OvlAoMK/V5ZgH4380KD5/ZNq0tuNr5LjmgZFKpexUKfdqmMjzUMk8hjjaWFcfexCgL8s8tVA6618pTB/7hGHnw11fDHmpesaYdEzOB2ZfpmRoC8DfnnHqgs26mRiaRGFg8WoSDs+3UQ1lANDIyXFbJAWAomye75kjNYE/vtpX/C9D2mVcj3fp/sWeD3mOKeL8mePr8nxB5EixQil0UaQGLz9p+WcxQGWs50Jw0GGIb9BlZHkKEUGg+Q7ocaoKQCxlaFzwibrlus9jzB9nB5v+uySDw7Us1d1ASDA6T4pacDZge5BM9KTUkdwkd0WF9FtFxEJJ1Jg8MCAZd4sVZ6oWPBlmL8dEmIxXCcH49uT4pTJzZGbiPK2I3In8Mxs6sRSam2l23xeLRsjuPl6o8ng5L9fcIR4ZW5+X2Ss3euMaQppvW9pWh98/JXdhrgu9sG+B0yOZC9/HIOK4XnZhhMjuwdB5EX1D5+kPRXmrMhw8Q0yLk4XM1wMdm16pZV+7vmbfWh0eyXt42TfkPt7xQKHe3voQ77+/bCozNQ1EI/L4zQvg1REWhleNcdawizdyzFd9yx5gg8/oaiBLLVqP5q1n7x8tsff+Dy23/tKCovlCk3cEPR+B1rUBuHvx7Er5P8r0fxa7OR29I0bvywO3OyE5fMyK14njDKTRfuhBn47DUO0sIcfYLMZUEm0CX355hWMCgwt+5xDvXTp9ItQtMV8EUomgK+0pDgMUxYBbRXXEZ7dUd2wWHLzrAzNfbJGMo9xnli1QLhfwwU56U4qgcD/5xYHdueAYubTN6B/UEo2jlIu9PIPtFQxm6Cqv1p9j01dvI1ytm9qszZfSz5BY4mZfe6bPf1pOz2V9gV4sAHAz61d9G/HK6RQcLCqESeHe10TUWTkTdE3VzseeVwDFhyCtcy2SGjtzKvI/K0gTFoA9vsgFE+Fp7KWb+mFHvCrGp9wmLY9qvkpXs/flCu6jY68WaaaDXERKuGJloN4PHQd1KcbQ0QZV3n2LMX9JxjmVvF97m9zJ9FdfxrkarjRRmH2jKmlNGqjE2VcaggI2qkm+xrXnHHb/v1vslkc80/LAIq74FJQO9owV7RwdwYZ4nzEiT4vqnAxZ2ZnkbeqOG9qBcmSYMOzwH8BroF9JDwL8uVlWU5XM+Jw2ue9XPVM6V6r7E3VVpRzp2R1ZyamWu6cUHTjeFYS/gIYtRvcZpuMmgf8ZquAPhRCjB6aQAoi9hcSt5b1Hc5n58joni7MrBbl7RM7q6z8NCQDtP4taakDkSEvMiUTqsWbseTmEc7uL4FiHrhENBEwVPF6wcZ0PeSnn6wUF6Zk+V7fw8hKt0UbyjHMfXvxpuHw0KSML1ycHN6XWplro4d5q406JS1VtIBNVNtTNYBf2MyF2HHZOhshVTBHUMcmT2VTBstwRyWrI89IZg+8ZH71APZ/Lw7fcJmhygOmXgBE88ng90oHXSR5QMJsdl+OMnPuCXEO9Bd8LwXz4jyM2S4KFOFsg6drGkdunaE4v54ziMUF3oRR1RC5taF4DQFgtf+LMTrkGukUoY8ljWrZQPAaIp61YcqqelKrMXKfMpggMEV7WeQp61pUTEGRtW0z1FNe2oWReQJFlzDyqKIehcA9yqkKVRIE1WSsnOx5BqGIJVyfWa442DzRpBM8zmwG6qEHmF4REU+YhwlBgbDXinqcoqdSZsXk484YIWhZ1A6wSBE7ikIvFyTCnLoKI6YVUEu0BhRMQzTG6ejAB2NoKQK1Vld0CKtaJFA5oTKXXHBACfjmtceS4AcKqbv6s6PpXF7APu7hrRFOdjZkhwK7c2gilrlAQwXdqXCunEyLXFbxwTCtKCGaweNRORzRCmJAE6eQBpD4DwGDJFMjE4ykjDCWx9hPGglfqpJ7N0WB0qKvQ+jSyvevQrxC57MsKu2mc5SekEX1TMmBD7eiVT9X0TFnIL5IdNdYVmmSxQzNYtSIQA5mVQRpBINPRZf6QSpzspRH96/LTOjhlUQQIlO8WhGkB9Ha+BPTms7Lm8hif7uVnXtkeesNVvT6llp391/0TJ5wQy3Ekq8vqAMVWQIrGAIBPjY1wMR4pDSBCZ2llgDzy3hLHCsH/5RfXlA1lDWIOXe4zAR6DwUcF6xKVayX+2JTpRqYAZ/Xiku9gcXpvLnmMHR7JRR1scIsXizVJNdpLPWu7Wr5fTqDVVOoI4wNiyKSuT53fAKEAaUO2MZH0n9XVynN+XuRUjblYckB9EpStXTdWOsQb3FaADj51oxjCzEYfy30PdxFI6WRk+Sy7KsjEaGJW7oqakBUGbN3ATcVD5hnEPBp2sICCOip0ympFB1OtzaoMCkGnpx9tnVfcXiabm6X59G9gvdvdyvp5d7TsV5Q29x3nAAxDm+tzjHt8XZBK+PVk8g/js+BfUTYuK7mYjRSsRDWU2Vp0TWna4cM6Q6iMMi+ed2RrL+BunyhLcWNegA/iP2dLEXIUARdov84babte1kPb/P42ftUiJrcaz9vlVewz+IXi1/VrbiHe3EEtlynPwZaSWFzQCUnSNTXMrSy3T88Zr/uFRRt+f2RFfE+wNdEfTEVWA8DAtMv8qMkqp7vFkw3WsYzRnf/zyacW5O2ClBnYHUUCb9yD4LQgw67njBo/WCawoXHEnptsHJ9lMLlNt3Xsn16bZc5xXS3pkT1BwFU3+fT1bt60xW7UOyKsj9kLOKjFX7laVMCMIee95BaVVk5KZa9oBQim3zGyv2NwPL0z6Z1vp8suqjvij42cbEZRKs3hRYYPhIQ5JgNd/s8s6KJm6J6SPYzUhBs0Du4S3XMu/VPskRnTI9OWrTkeNc/83YIi04GY1QkpaIxJ9FLUPmpzZiKFTfBxNGMAiul1HwFPF0bMiCo0Zdq/au3P0RFhXVsODviJRkS+mAqIA96vFw4F2Fm81vsz9YYj+yDI7r3P12K1mm5V5l5a8ITGMkeauRVVIzRKfKOqqxIx3ZV2M/IfUNajV2Aye5k4Y6a2R64G/TmeLToR9GBfztBBMlhBMXybn2e40iJn1+yHRu/yzItHN2Zfrs0jI2/uLelZnSWcPuT4aYtl+sz4JM18+uTL9bqBj46cjUHQN/4+zKdHNcNLs5dRTDYTA+4J58LYwQMo2kkf3wQhn/VjFaPDJckWstk0PtVxLGkSNZQJS0Yq+pDldoGrwRs52Y11CbQvggQ5fCEsre4wftXe5E1/YMn89Ns/t8ntO8gH3obzfPbn/7nO9vF5dk2qvndNteyIQowGQyBfZeQ5nesy/97Y7ZfXdfsJTpEpXp3L0KTd4x/dDkSFY/qcUSvb0yr1SK1CERjvHQ5QI1IzWSQuSlIR5V+qkw5Sv5Zs2eMTQceT8XFcUalcr7JHRMfBiLM8EwgWoD2Wg2Ef9DeKCSZos9ErLfp4Vng3aPa4X2VzZHfQ951Dc0U2hKxZCPkTIqER/g+5fL+S5KKds40IjCo3CbtklV2FQA47QTzN+YmbcIuDr02ooXsKEVj1HBnORS5ybFEOkWgxgpfHu+rvG2dl3jLaYcJN3mCxtvNQyTbjHZJVI7us5GeEX7oxAXh6aShtOVbGsvyT4wQ8m23jaVZOczouWDfPyeE3F7+kCfAZoN35kAfu7/VE5vzNwg+EXF3s2+pXtaRkre/V3LvCWV233FIL9F+f/oQcHK0L0FlysdW0o05SNs/OhjABoShCsy2t8s0uys/tBevFi+VcCQIKIsasWacijXas9x6G4tJOfTrBPUd9Ds4FjLilURYqHq+66pmaWodh9aYJICBDBG5ywySRXyq+2XhExKkyqKZFJn1JVMqgz9G0O4r5ieFNqvgCIP4Fu69I0vfDXg19njcIRlin/ot6KsM7aukk9pJd/zCM2ew4GSeTpHyazuQMgcrQCZdfBthavV5b9Fif2V943wwZCERSyGLYBX8Zog6GAZ4gVFQppwb1P3Dnm+OPeD2d4VeUoXGD3gxDTAIfaeyC2fysNmyaYuZRjwOeubCfCtcCytdEaxK3kugdEodiSNJzTmWOg7OKJcogGuWkRyYk/HRJ+q1EwLk85xMy+adN44su/192b5bdu/n2Gh2HVvwn+PHznmqSzpbmlXtQ4cB8aV9jODvIec9C3OUtfB9KjhaiNEIgbcy8z/Eh9WdSytvEl8L74KJfrB2PT74SVLptUPv7Fshv3wsrKnm2zNMAkLEdrPzX2E9nL94IuSuZ0l0e6YS9HYCy7ZVwaLIPAeziJXxb5SVQDpvc+sGlfYXw7qlu1X76NM5869I+wn3f1gGsRV1ROYy2eCUV9OF3OxzMzgm4P6CMo5Gf2xdiJC+QhrgrRFRqoRif6Y7EVeZf28FWQrIFsXmiwij5PduojecPtk//I6tNA5Ekj4/7oJdG4u0M/mXKB/7irQeblAP59zgX7TVaB35QL9oiTQXhNNXD9NQ0/tGZapKhsxPmxR8mCUslcV874nKmPeiXXfRqw7IfA98O64gg9JeAjeTbW9g7lTYzmfWlWZ/d7e1yiRvzKbopPrNWARgbCJNbGgSHWEQIU8QpngQCC18L+nyU7net0wHPeke7UctfmsbAen+Wt7c5pjBI0K1KQisv1537SYy5WEO+7JYQ6pLpqJVCWZ2rTqdy7YJ1r1yR5UcIAf1AU9c3t3HlTEd06S4fveeGL23qPt7L2mZPii0zCxPiStVq8svktLoFhpQEsPEJdHAFJEUKwEUIGHYCqnFhkgGLYXChb3iF741UmKDHypDYQ9VwdNqgHKAE8Ulw9YEtIm3wwhbQViS0LaFLCkCeEENimkTa5oP9rfjek7jaYhyvtmWZR75o8o904qylaMi+/smmr2xbCYavb7Yk2Vv2bNMbu0ojlm+jV/+eAi1UiarOqSlP6MhJG0fkInCJKVUQswTYb3gDQEL/fJOfC02Uqy8CgdDaRo6wB7cwwm0UNljfyiIK1LPGmdWHcUymfN11JmuzrXXT2NvfNSBNOi6vn4E2Yy3lePQaNf5sSTfefy8cBTavjafT7SFqC6ose/ACEPMX0VsSIHN2brnIZ7kJe9p3TZAyBTPLVM52mBGY7VhM0JtGpzU0QtGBwsiIHwQMQ0s8hX1HMMF8NVgVK4rFww9wn9cRrKckeeuXfMmqu3i9hCiClWi6CV7fWVeiEf9l2l8ZlPaAQfSRawxhnzc1oRopv8oJ6JkADlixQ8ILENV/ksYsBS3SpNoVeQ6x09HFEjOFYmDKWI9zO/ZnecPRGxCeaL1JARQ0CI6LdHSrVGXRvRtUNLhBiybYWupbo2pONAk+wYX6zYDw7Ba3Ng5fjSPJHjy9OTA770WZej0ZbjwXkix1fmiRxfmydyfHMqOcSBubff6cDef6ffmCf95evz5L38Y4ccWzvqQckTVl8larm5QpYBKM92xajkBSBqpHXfWb3IXjoEd28Adzk28S5AkqUV5i5CuWDVc30pI2WzVSqxtDDReJyyzjJioUY1WVrY1lFNrEMD0gBve+IU69KJLVR+0dLl6Ng7Azx7A3PgmDuIpA3YyBCFbLZnGhNNN6ISg+C3mwsX99vbi1vp4sWtFLy4p0E18VZaHqltUW30IPu4hWCXM3FMu7I+AcI8JA2xFyc5sUhzQxYiB+T1gCb/y75/sdSncf+/XJ7BthkZjDQXZU3N1ycWzYL5emb7W9V8hGL8FgaZhzUPyW4St5ArIrfJpB9ANnwjO6t0VwSej7dlRL22d9hh3oHDu+pHsTs1u6+GvTH7VHJxgUpuuuRx0zcIEWzYR9PnsUlNn7M16dZ6k6PopE6cAAUndaHgM3Cs0l1YzK0yVnBLl9kqRIP1bumY306h2/j+slUfibwdgpAd2Y08fLcAezqeqKcp/Jy8MvkNhXP3e8cD+xZ/ynDMHQl0/Ptl11vdlhUSb94jGb14MY8tdEuCD5RlIY13Xz0mJlgx/tIjQe6x2lyHX7QX2UKCXPl9FYMK5RcVC/XGIfv4nmZDiF/1zwMh7li0j0JsKhhXJcYc8OXAiGqwAtOZ0oviAoNOIVK+QiPlji8nwAacCGqcsQXu2yrVW4Lne47af7zvwLb/g973f9ZM6+Gu1Hq4I1CbgPjHeCj1cGUpTUoRGKpV3PWzgzDNoYUvJ+3St+dNFoD4XaVbAOJD0w1A9MKXgYcjYuThbEVRRQdIlse7ynJuOSFSJZkRjhNtujzJMNelSDUCbbsoG+BuBQDnlK/o2a6P5dYpH8sUEMBACD/9Y3lX4bFs2W+AO1m4oMv6qQB3M/xob9/3J/KlhfkT2VZ4IjKO+ArMaLVQcBtIkzirgTLDcWUQ7SE6m09eFYSHSSPvt7M5Y4bmzUFk4VcgUamsRZ57L2ZICpp6OVdW3kWgEQNBuBBNeHUVpogIGeWUB6Jvqu3nFWQUKwcVGsYx++gh0K+HoyL7Z1g0FNAclfwSpxiuFZFvQi4kym1xqvIS1QonN6Z/cn1rKWQCc1pl4JVBz9QmboOGLK0q2CbInYmZoQJPZdRCAye9HrXH1Oy4PDP2LhCqprtJbYbvwBQNa53VSesqTcfyjFe5RUzDWtdGsNbUnH84GpD7n8bCKfQT1rrFFjt2ENNBa5jW7T2HYFpH7FQh1m+X7xG21vGM+7mnaITqMXQ2o7JCrlpfpIRs4EPzm4LBVuRsutGcaVrqT4r8r9pAV/EmsSdTw+z2UdqjyHqvn196GT46u6hbzXSmNGsIa0UhhNXUwtm2VB3b+urYX/GBq6YGrmy3wFV3eS5dMOvy/OP05DlD2ffAHjKabdwgFr1Yy8KCKaZ+5vBtblmVcyUfrwUcnpM/e1aiAhtYLiraIISF0jmS1LOZVUlLwtIx0P68Rc84QEx3tjdUSr6ObFyqzfrnk9116b1u9DfQccKmFuVkkAjH4NGxiH3LaPjFMJyPu5ZTGXNIT0ag555No9lyfCXKRXj6jDFPCnUa20cwkaYba91/kKn5tEhP+PNkH8xn0cUMKYgS1j1H7Kzuc419PrrcdtgGCchW+6WDlfCzZ7pxSrugdxzve4unG8eDCT6DOJ4X4uxpkmtpEv+HpkzinzJ139ivu9GZKhg6ywGT47cL54cc31pUluOcngrpzInYVCEFVva1EzXR0O4s5F3N8IFcNxsP5BsDSrsWHkg5HltcluOs7nJ0o6K7YTIquskJ6Oxj9Q76uXOUfm6mj+OG2Xgc3xxQcQ6oHN9eND/k+M7eyNGdFOXDszJ++Pey9QDLcUff/JDju8n8kONd4T7LsWtW+ov/Ps49wHKcsVjlmGm/vWVW+q1/HuepHOf59LmiaZ0ayZ2LmDsXoVnmzoVttv6IiYweEhO6nLmsljUlRwy5sTRPY2SmwKy9ucH4K/ZE3AOSTXuGyGIP3DP50WJ9JjP9Rm6dlT5TUVKnAyrHNyKVY6bf6u2zIcdn/Ji67QDL8dDA/JDjJ0lZjtONicoB2yF4GaUTgtfUAf4hDjn9rHJmA53O+qmmkPYHglen/RkPxgWhtv3KoO/7wxrCj8gGLiKoOwjZdbQGI3s2EubgIXBrcO2kid8KAG4arkF9YKbKfWcJBhhZ9xktiWRnGZ9KJ2PSdlz314fY7w5ebbctSiveE3RGN+hLU4ad6WE8mgzNZkMMMdibq7CbscV+fDG8ZAjuIjxLbxSL2LvlfpLhpqIMly46IDLcMg+ew+3zQIbb5sG7+Mg8eA4fnQcy3DkP3sVd80CGu+fBu/jMPJDh0/NAhvvmwffwqXnwHO6dB89hfB48h0/Og+fwsXnwHD4xD57D7nkgw8dnIMPZE6CHsKS7QA8vXjxt6GFX3OF3JsUdvkOirFG2EbUVlZWixioY3MGqmm5HkkaeHTyyz/e3qoOAfwBxm1azUCp3+Xi++2negi2RtOqL9CRsppKGIGCZcdvfsweu7W3VfW9764wSWw05Dz082D5k9h0Q3EOSYO8keXg2JDmnzHpDfC8KFwJ0Lj4oMKCUmEsFhyJGLIAKr9SqULFWhYrt9Qs8rXWhKpTbWG+bxQxzpiWTm+gHI4SLB2lVCRZSjfnJxBkoMmMg2tam5zITG6URErFvQWcV2fc38AhRiQ57cdGvS21R/zuytxwkOX4pEY1hSYKwhwQhz1ZiXvvLZcX2Q9/+M/WJ7Yel9sfr2j7Gx6LvY4iDkgbNhyQVNPRPboDwr6aiUlZqiecVWHuRln0eQDqFwRXtR/pLSbtIZoDno6cM751lGT42D2T4+DyQ4RPzQIa7ZiDD+2ZZhrvngQyfnAcyXLPwwMswPg+ew6fmgQyfngcy3DcPZPjMPJDhs3srQ3nePGvxPsuwexIZSrA4Lev5oFFiIGk8B6g+gHACVi8DPhCrx0M2RBkEhGeY6HV6omxATygbkFQ5q5MPSDBHjeVKHQgQWFiCxUGWJwKVJaIsQE3HIOVtoc54ADFkmQAiN7Z9bIczj1SAzSoAFJmnDqII+HG9CBFllkLc6pGTm6OcAi+w36lJSZFwNBvQjKN1f4j/vnpkauwFCdPonwjBsQNN86nQZdmnRFI/6oDU94epwY4H3Y5ot6Agd4cuGWkJikgFLwlWp0GRTG8El3SnQUFEcaTdcslClSEpNRGRzjA0e4WPunbfEeHvXVYm7z57BnxO+57CsMfLccEBluPWvpIceCszS6OY+VvZXdEMiplKcdu+S/HQohKBsqZNPkiEONGt9vnlf4oIX8zGm1Ky60LjK8ZxPQBsG4lJ0srhRxA/jhFsFcsChQ5b6vkxpC/hdKXhD5FTYbccksaucWWMKQBfRZI/Cmvoe3aLo8aK0GYsr9tHYCnZtkqxaD6jn0OSniAUxgbQV4yCSGdQQuNEjE9mSbEUz3P9aTiZ0XTZLA/+n5t08H8XPo+NBS5UH2m1X+1PExdWFTYTVOUQwKzderDEbfHLfnFZWkH9lor7XORPQ85TukP7bITIL0/Hkdmz7x8P7GfkeWCPSasStVVC1Lf4MjYylZy5NvhzZlJvefVCKaASI7M0eh2LOe+4PI0ul4JWl/vKNoNYag1Isqqsu/Qb//6J+n9c9LIxx9SeeZJtuYIUuEH9s/ppRZ5HbUY+xlZizzKs/ZbYr4XDIT+x2KerSag8TkOktxhcG2lroa8WiJzm28AhXGKj0fqA01QALt73b+BbPb+BuZPh25PK8E68hu6ZzK71LvmglUi2RZjtu4DhWY5s2gmhs+w+eVdjavfJ19ruk/M5SKNBXx00O/IYECO5FTfayBD1rEEOlrFL0kh+B2vTs7f4RKostEtA1OB+G1Ikhe7h3xLKqnyKzguG/CloSn8gcKu1ja1tfWPLPXm/vWf72Pb6u8pZumQKrHEtbiXyBeO5xrLAk2DafwNpomlsx2OkQkQpGJaC/0Al53CmmY7IL1RwpxMbzm7LkTLSMpD+5WzjECX1VzPx7ClNsLz6tAV9b2Wa7MC3gPJQslzltlw9tr0VObJhlK8VjJm7xJoJlwgkew2PZAfzK2wrwiWaaVS+hK9GpFXjihlcXjGjH9fkxaEPC9xtL8SEmwZIqm1XeB50k+yuB8aDLLQPHIJRZ6HTzZZx0uMsJDuC7EP5QXVfLU764FH1s5T4GCM3PrcqadBrSLerpjWkwRVpy9OKsuqDArbVR+rrKqmiZQ3VPcGELfdQtU8vk1nA/mC5uKvlEj4lrm+4Kv7RN5vKadIGGSTPlDeSr1ZOa1XdjnRrq5a6dRmgjfzqO21jK3Hf78bWAmkzSGtp32ni/nzNLrc1TdwxWzamC9Lqa3ZtlI/uNAl3nLZxo+MNwVAx08wZ+6t9JQZ+xz60fvk+tr1Pd/7LA3nnVx3IO//Nfr3zsxZP2vpHVoWFtuO9bvtCU2w8C6ig2KsG3YiTjb9vPLBXLAMdj31gqaTEKbWsW2OP5jQm0tnzl3vyOF+7oWX0cMPDQ9SzefYD40GHypKoylJSoHUMbGhR8aAVyUTEOmQwFBArNVCMZZEGUtkLBTGhS7H5eO2ms9ZuPv2MLVsv3D6+edOZTnJUT7/34FYATr9sjUs9OYS8i5w2NzONrpQ0JtD7CLy6QtdrxDtQmyRj7L1dMsZ+qDymmM+TF3ehLZ1cggfD6UvwObM/JLh3LyR4pLEPErxbv4eRcr2HPARdqBqolR3CIa3scCgMSFZ2GKKenaKyw0N5ZYear+uoxR0O1+IOIyzusLJAThp5qnsvzVcPUaU9OxxXwQUPF4MMv9W2PME7b1Y78U4SMY6lNK+eIM0TQYc4W4zKs1k+6qc6KhduNt1EWa2ioFg1f1OU1UeEp3pR1jlRNsPWfg1lOW6CLM90ynJJW5YLUTLUUJYiSw8C1LF9arkS7hQZSRNhJI07GEkTZSRNlJE0KTKSai5sUqAijeXtFxhJE5/P143980+mYP3MNs0+Del4Duso+/p2T+brox9PvHHRM6H/db/82hr5X9+SX5eJtn5jNJoXK70nq9v7xSPiWr8uapfOeOqeTUdET4Vuw+2PP3C5+//Hzv33RIjKjE+Ii3Apqo3yV/YtvmzjZJ6zRzk1eypKqsTF6qGGiHPDiuS0okjbivD7plfQhYKuwPqMq+gDwg+ZjI4+IhzxJRZXwZcapDE6Ps5SD0+EQouu3Sn1hIsnn6ntU/uiJ+xz67/e19Y3GlPkHxZzSwy2EBq12bXlCOUfpisrLriyYg68sbfDVqax2mFN2Kug4JOz7buq8iKw0W5rgGR4/04CT89gEkBFpKIwzy3dO2HgF6UUzeGEMnlhKmVhKhBGREggzKHsQSrMee26VUF/oH0mt/bjFpppoGCr96nEbJ8CM08jljwN1IzLzHACK98+3gRHosEVfXkqy37SaNP3h6rDySc6Rd3YAGKw9JAvHxuyfKxcV1hJWoH7NEFMktAZjN496nm8UDVWFqbAmCLPdT+1Hk+/9c06Bfq0lID1nCJUcpLnk3LjUE4jWAHVPR2iJBJcHsABij32MXnWzFyRzSM0qyvi7fpgkyWgiuyBQAqFneApeHjiV9I7KdW6M/vyfrhgXZdr3xQJK0mT14+gFp6MJ8kS7Vm+xbq+bJ4b5Px3BdTU3wnJ9Wlyvqel3G5aUfZ7wlop9AiSJLRrOMkCUvZgQgC2TZwko618OImd+2mLmPObW9WXhXAapMlp73RFsimp8m7gS0dpjWij+x2MtVBdfGwsjdZt/PqX//Il3/7Rfx5b99Mr/+C8x3/0l5/c7ja7He98/tb/8cN/87mXja37+uvuPWS7+X3nlFr3oWfsokWLTj9y+3YxLdwlhhNfgN9rM2PrjvkL+e8z4sJy7wEPplApPHGH7BhLzY40yY88cmz7jvo7OtlYi86/SMuAR/xooy7OP2yLvS/Y+W/U9QdVr+j642/7CIoWp6AQUghblRC2VcM1WRw+3Jfldb6SNEBdH0yV3j0foLSPzCLORyIrDffVirtHPuVq2icfdjVdgNGAtZurEpF9fpGv4+MDru/szBVDkbAi88Ye2FE12BC58RAXCjcb6g6ZwWg9aD8uNoMyneoUAvLEiYbDqVL+LNAhEJbjevv9Zk4i6k1INptgS0XsV2/iRPJUZOxNY/fHCaytmczmbK9iEssiQsMYBGuz/cZ3TvnGH9U3XiQQ1fy8BlzqGO2e/DAVqzB7QNaUS8XeuBBudFhp4NvJbrkDTsEbhRuqwvrqoQf2OrfiJeMBClzb8w7GZnsO62naS2SJeWlTjzhpDxqxGyYLDPYMB0o5RyHF9/Rh5xTow07r1X53YrddM2t/pNj8uYXmN+9t1Pzm6VC6tTlFunO5FUvdbuwqQG9euxncvmgRQYnLDlMj5uJS5fYaJ+XQf8uesy1MY3K2hQg1wIvFCEBESo+KfMHJMLnD+MF/fImU6csMw18e6xyqEwnmQlg0F0JvnqOvjdh3t4NFqzVYdDizVqO9tRp6mwtnKHK3WOr0c8s4M2tVrIPiwIQyvRI8IU60oBHVyZUZUkeLCjvxZF7VbxqhnuKPrUufPGY40AKGMgpGm6Cz4F23QvszSZfnG+D78GBpzNfi9Qtlv7SbxtSOaJiHDAmlsVP15dtArCo4CmGfkiro2fMSDWT4oqGhLxparhYalaqFgvu7Bi0MnyhKhZp21AKlQkPhNuqXmAGO8HVCjcfZzPYg/LkpB+EndRCe7bbvn7Ltn7Xb/nvMeh6l7hrTbILIf3ApEPFJWnF0V/WFdYiXuOyJYRhe0vngsI1lc1rILEg0lQC9E+EdKs81KJAzbfl79kC1vK26zy2/DS1Dw4Aa4L/SFhQUiIFpF7qFt0wKKgZSAhg9o6aRdNc0qGIUUgZcr46h2zg3qsRs5X9HXC/sjSWtJpKW0RxI1ioMiMY4EKbGcEUuKCqu26IE/TxAPjue4akxa+2GH5ui4bDcMIZnbTieumGcoQ1fq6QhHNPB8qnZIRJmje9GWBD/BWfm67/ZE/xFP0p4Oqk6jtDw9J7gf+b4Q8YX/POXgT7y5HJeZ+XQk0DFsW9CdEMGQA74UDo0fUWp5Gukkm8oefxE5nhfhBa34p0vGUpZb2iZQVpcGEc8j7zNeeRrJQtQbdC0YIPW+CgbNEUHuNHSIh3CLxDb062nTAhGpBsMAHXAVBLC9mzS9gRzvSxLEoDcxRTLHBXqX2jliEIZ0/Dy1vQqm9+y2v5icKwVb28l9plFwxV/pTTe0QplQ+yn/rTiNskb2nH1nMjyr2VZ/vXAybKj0imLbOguixLZ8zNlTcDYfmphB3d9otz1iXLXJ8pdnxS46xPlrk8K3PVJgbs+8dz1ieeuT8hd31uWT8+5LFq3+0LjnZxUBO9YJm8Clf+OljVGIKJVbv/XglHiCWMp3f9t65ZPBsSv/aaiZ201hdMk8hJLYVSezjPsGX1p7NqddSmemakU71AS9yrG2pp3FtQmOAtq3lnQGO6DG4DlgGv2G036DppiNrg11KtLUzkoRckFTEU1mdRot1dJ4O79WKo7Rpt8NVl730IO+GSXpSMPw7aFEWJpfAiZszMLTxwVJw32Zo++A6TDAScn+EC1OurEuLAIc2YJtS5WTwCaWgjgoen5RE0QeBNZf2ixZUgGHbzC5/8FSLyE0nrtwtTITRtpR67itgDtaWGAFDL/tqn90M3NbEvF7RlgH9AY/VDB1T0AH3cMf/MGQdIF9EcG+QQXWsVGeRA4ooDM46U0b+9OxjgDRsjepEOwp29ZViSC7N10Lza5GTYtc9sFhyiJ3Bw2jbu+rH5Amhbz4cLyXXNUplIGdQ7Xlj6XOH3P6dBBHYMzAgfIipDQIyB469p8xbKmcdsQaw0tTjygBSaBysM2xOCwbYWsYduhe/fd3TLTx7Cq/d2dN7M3cOu+f3dKgAbfQehxBt55sEqGwB8uSg3W7Z1LPMpmOMx33r+Qw9MaefgYsla5h585gQcxQBpWqw7F62FQjyzbc4XT3Or5Na+LcDHAC9Kw/nZv3cBbL/88+bt8A0GHDyEhyXt4TL83gKQGz7/7u1b8FhdWwZGizsiWylvSyvr/6j6hTndBagj3NClSsuubyw6c1KDurszYT0tYCvVaSL7/zSVwuoDwYDSL8QTdsxn/9Hhgb1iKQKmTOQWlNFw3QQqNnusWmn5Alf7J0Ovy5dJUyrcWEFx5FGqoDdhdMbylMEVCraGGIZg11Oh7tfr+G4Tw13Iv05cX9MAtp14XiHxsT60TBuJDyoHWsk1ubkHQJo3+D9R47nSXlHg8eP+99wAvi506Ly6FyJ0sWKDTvxPCQ9+fSHhlY9dCCJz0GmhPen4jpXyyyC1bhvbzDPfzltQ9p4F3TGNijOwHFrUMKMDh23CHeTe+gqcVhCoE7mg56UcGv7uQgAyiYxBNi6GUIL3guRB5A3K0rMQIt0Ff8ABmb867u81Ol2c1XC18kVUPZEXWQPHm5Y7dt5cFvojDQaNEm7k7Xbgh+9XpnwqIyKUTdBhP4BS3i7WDTOb6ljsmC/XUUELfwXp7mwHRnaXTbmu50hSUYnvlwjkuLdVTkvfPG0keqs8XSR6ee0neaSoIeNc04M0sFNegR9Kvd9+fK0lYhRJalU4msV/p620vU1U+1Sou7kPBxr57URra04cQC61MLNNv7P0H93oOH5j7b+MsrWcMQSL7o8FhVHmTxJoKS1rSw0edQ5qTYEBsb2mKVqyltNv6dOzxrbI/pNFEEdTVTzYNFhrROVstN5j4arlFaUTLTdbUcotgeoFiJ/KWW0TLzf60qudsNbJasNsisdv0ZG+3Ra7VWZbhyXkgw8/mgQw/nwcy/GIeyPDUPJDhl/NAhl/NAxn+eaYyvLNbNv6VXbPxkYI/pCn4TU3BH0gNTZ4ddc2Av6OYgv+pdgr+7zpS8P++a0h6BhXoeoekJec9KFedm5OWBV7TpeV3KA5hP7btMtO61Nrb27avm2Hbr83bPmvmbd8ww7aDbtiP7m+7d3r+jL6zpcNBKSk/Debqrmu973q/tiwwg0Bbntu7tuPNA3TXhwWv6XbX3VvuTb8wk3t+IM5bvrDY8t5Aez48wze9Om9560xb3jXDp63f2Lkz/8Zu2ddx9LyZjic3z+xNn7k4v+uLZzpv3T7DNz2St7yt0PIFplDH17U4GK7JBjJnMi0Xbwa8X5eIgytaKw4Ui1QBJjrBq0RiDetZDWg/Hu55ElMYU1wX669Y/Q/OYjWyYrr2RuaRlfc2E5UZKoERk2RNAySboY8pFrliPoCkQOuQpDFpHSAw4rxFSoeYmAcFOCu0ugQmk5LnXmvDi0XTAZrWOgzAjoWK9hcReA6+DUDY4TyDZzQQCcSLUMSPvdUXvbRfObiA70DSHmAbaF0cv+4Ydz2knMQ5yqTmjunIMjGjcgxIBMTjV/eHeoSLTzGotRv9fmej4eSNKqB9ikZxaLnRAnQjnBbzaJgzj9pPLKTqXOAbDTWNJpyKbzRs+xmZiEHco9wow4YMmRC0zGrVzmOYDby5JeJHa3IWUu9nBQ2A/x24QcH7FeUrkGdiAJNDCVVBiEbA1HSpivhQH7DZmt8paSpuYYcr5TRPaca9KWCztVZPzKo7cVrpmdj5VoSYUnSZhfRem1f5HF8MGAHTM1oh8VikwGHVXdwLfMe3ha3ieaZwXsTziLQAgGW2Gr197xr9PySe0dcZwNPG19h88zAr4PIjdqkQTHlBUuQFC6VKqfxzOBBZKhmNrB8/CAxmU65VLB9cpnI2kBEszMSGhPZ/pJEYkS4nrEnjEe62GmzKqJlndfMc++mBjpACRjJ7Dy08OX6ljKqMHjdlVK3nmUnbDW68gIeSLm3TRPTXiiycO19AUi8yt9y/5qWmJuuHBbfdv+YlwYI0YcUmwgyqhUyLeN2b8N/jbt2dbj9QkQerFYcVJfPskWPtjdFgK06rQMHYcyJAP5gj0MnxuyIvVb9CAYWInhOhWmE0J69ogyHAPnKQvAxayomYyUrVpLFBPO1fNZa3DeGTUR5VOVBQoNa4/IMYEYtoV2p2ndaqOZ6Knf0eAVLbKR5Z5/NEjBGMMUTLMpEyC9zZNUYxqqOI6dB1qyw0V5owdOrTWowsmhwUYXzJXHBXJu8gWPu9e/Y8/9zvfvOL/33m2n+48vLPP3b9xTd823Elcfj8Q8kN/U9BuNaevUWOrDg6Djks/DOJDa/90hkfC/+8P4cxPbMJ9VhzzNImX5b1CgGiCV/KWuPnuiOimU3uaWz/xYpWMXuT+98rkVjRQ3PzIfik8dN+PpI3dFgwkmc3RpLGBVqmw+11C8iNnjo3tXpo1qiDBqFGXAtn2fvc4a6x3i3fuWy/t6xg+fFgOiQQBrIINF4eorI/QMDfNeVkEkCsEgKI2B8HvMBdV5L2oazdjM+pFE/OCym2fGA+SPHYvJDikg/OBylunBdS3DcvpHhoXkjx9LyQYttVk0lxqhqDVcHYiqZVk6nYoyUrE9CSFaAlPUYSsEn7uUNkGbT60j7BUlU9pqrm/oBl1k1SJofLV/P8lrd38+M/FXT145+obvxV0E/EXhgR4teQWZvqxN/aduKHdsvB6sQ/u7/oxH/b3gCyPjRDVJT9XVSq0z1H7V5TOTDtfnPRgWn3Xw7ap3avm2m7P6wrynNO2721dmDa/X54YNo9ffGBafdJ26Xd6TtRd04nG1aMsRO658GirP4M7veGmd7vj/sK9cnnsN2vhOV2T5mTdo88MLd726Le7e5zrK/wWa3p8VldMMef1c9s+X7fLYpPGlDIYN0XH5D//u0ab2Y3xkVw/fGGwZb7qQcd7346y5suvGOVU+/oVpS67T6P4TWQPHorMI4gx+Ne1+apxDTWPOOBOLfeNhcodTs+WIaonzIn7b6k3OymvNlH1VD3WLdddJdhQ2bshSHTfZsK1A3qtMvhL8Na2ooF1eytdTpKwW+x0967QGp70e9gbxYvAKBuc/S4b11WvO+5a/e6+oFp9/ZFvdvd19hucVRZ1X1UQWx3Lu/3psX79Jx3zbTd+yK2e+4ct3teRdudyfu9aVrv10j2S/f3e1Hh/c5BNov9Ub2QyjKH7d5TPTDtfs8cmHYfX9K73X1FChTHjeOmIHuZq/u9octznoMUKfvdAc2PmtN2L6uX232HMUXO1Qip9Xm0eKQV5tk5DYkOIgh4ahoJn8kaLmwagRAie3rneIA4bXSSVk/dmDLabx+MGyGS7Oz4kjpIVvdasb99pvf8n3jL2wqPei6a/cDyA9Puj5ZquzPpwndMtwv34mu6BF147l7v4eXb/TtQepCNBuHsyDOxuSjTcCKfNtEVLu8zdZUqwtQgXo0PtRWIkxIWATc1R1EdS+OubyDd6KZRubinSTML69JqMbsOmWMig7YfCG7BF4YQvAo2HnqM0rqCUYhgA4Fg/BIZduBKbLIaDp+ffWKBXChHs7ytzI7mK4vlZUZeVC4z4teGtOBIE62jCbuzQgYQg8ePdoid2r2OJCNH/heQeAz6bPoytkTZOpE9yU8qdqbekswMR/TiarI7WmBqDynWiXsNChwp8E1rRqUCSz7g0QBPmSIfEYiTX2ROeqlZ42P3uw3io/xxmfzw9sjGj/rX+eCRrhLKKm7cYjq2jnDr5s6tTW49tbhRRkB72WJhsZZBTR3ZJcaUEKxfZCzBRiuAAHkTSVfGEpOzqWSpZ0cRVronhdwBXCVd2FLQ0UN0uGKWfytCnj9Cq3LuZ3xhphU+6qp1a1a2jP1hP7664VjE8IWASZYXI4sZHwouZh8+SOcQfvvbNQ1A1p+tB5pkK6yZcQp8UyzkmSFfGiLe/2qQw4gdMM19RRnsACJDLqblqbYbbMBnKf0O9isgGVNkAAD/D8B/ofxdKxprs5FEO6QwTrcMgMB+pp0BsBnBA8YtZtq+NqqCCMvnJO1/vt3+WcX2yz0xWuNxXPZrEQFcrJ3Sb7rDnB4+WGFOjRNBWOqBXrEHepXBTu6UJWy9yAdHXI7bfstl44G9aslwjF/j8usHi4eTvHSgSSMtXoaf4G1YpVzVmFiYSV/zmfS+YlmqxOirWaDMszicolEz5uzhEb1W8Cd8iusAIxSIInqWffYgeaSCjtBNH2aCnwjh4LL2mqq9ewkElp1frQh/cD2NxWkRM0qWJlCbik4TD9goUSVnIcAL0vWi7P4AsAemvYDD3t4Z6ZnHFc48Og30eJy6WlJe1GWyeULajYWq2J9G5F12VyUoFSX2DerrC7FkGnrAhH1yAUThZvvNhUCjALVptw4tTwO9gC28gkCTbs4vVZ7MWcnemOdOm8wgAklA2o51z2P6+MWRV/fmrPpv/agnlgZidwJxyjEisd9eXKxzlAUeZfOSoM0kHoZaYkMRYrHnEGklBPB6yExofTK4Z6cCeEhgZ5lNk50yuwlizWU9d2AkcwALqL/dfrtjmVLUnVrWczgNk+xMrq4oRDcV6hTIQnmYhdHp7KdCWTb/hPT1YY5hW2sA9VzLglQyKGsVsCtMJCzi4cZCBb6GElFGrQRUlO7MCqgVMXW0kPaayJBTnYxgLKEK1Kr15hiDnDWZAIO0SvwTEVGCfzp1InFYwPkvJnEYmyhxh4HtqIaaULJOJTDylGHY6bpBiTWsNAmeVGq4RvqlR93MSQBc4ivfcxKGctFQjaPIxCz7PIs26BmxFqYykQ1yGlegaz7PXRYJm4R4m09xbNMb+v01Tv5jtweT56kbRqUPtQJOen5TK5CN4JO8zHjIsrSoSlBDugIXok/gJosV2CJRJGJWjon5+cVypAXWDog50tFvTkheH8miKXhL97yHjSz6hgNfYC3bxJHxqEFp3UGAB+tvB189a6Ylndo1oQHuK7ngEx//xq6n+v+7fNrwsrtOlL1aKqTsMRuyPtG3jTtwwWlpvGvtHnPmRtczFSsNpbrMhw297yIthqmgS7D5bAWzvMdOfuNIe+XiVvxSYzvrwtbcT0Pk/GI8h1NeQqQcsAOrPJHWStfRVvLjO1aptgD+bGKdJU5Wp4lHmL2txPGlo39SGP0TsKGjXogf9ROM+vgcL63qWcfJWmHkTzDy4+yEIz8IvWan3ffOrF0M96rVKiAkIiAkyQEhFXvXwjSBecnGz2/Kkx6SPwNuNJFlE0NPQe2qQu0pgkKSHJmxuUdxmkI5mNValkZrwZxUqAVzau9SME911oHZ1q4Ds7Vdk+ZkPvHZjyzTfg3tJUsnhJU7m0RBHZp1xrNDiyESZiH08iyhhceSkivVrkvJ4/svjvXau7gO9jB+DLb2zgYOIM/1iN7qfvDT662e11900u/l0719Rk2+q7/sHfh7DGRFfR3a8uNLNeWhFRXtWJ+M0oplkR5V3AVyGxKRcQpJjijy/8QgixlSu/UU7bz+xQZer6oRy9QAEBsftFjNP69jyS1G0vYXcMdVS5crATpUemkca4By45jHhP6cffeUkj0qVLzQbH/WVLMcE61Yg9mW+8dRMoOcpdp31w+HskRvtuuHYyFVLlRqjQvER0meDRF7DlvD6YLGCXhxAnsB7F0nixMaPkb8tPiplMLSGxfFQR0xRL+FimpsL2rWmSpjfFKIDBz6PRG9VmV9jypnziqn0yrB7FUi3KtEuFeBaZP+JGvoSFiTjrQCaw10KVDsyPf0dEx2P328WomVVSg69JzY6znUciyA3gUtJy5rOXFby4lzLScuaTlvLiZtMbod4jkrZTDVzhbj3UpcxsI4JEmqMQAe5lV0Iponnx34E5YBUQLCo+pvKfcaqrNnq4VbA48T77GBZCqThfyIMCzHooU3RMEOjlKibuybSMbi+8u5k8779otLStP96ePB/pnve4ty6/wR5Qe1eSPKD+ePKD+aP6I8Pvffyt+V+IxUXYwL6mKs6mLs1cXYq4v2nyp6znGyVlAWYyiLODemsgjyotlo9YkD0uoH6wei1V8nB6LVd9cORKvnH5BWLzggrV54QFq9aEatno4Ba5oObA2ElT3puuONgz2d2Pe1ndh7GkUn9iklh2YaQn2S5MmPnbW2FWZ7RDm1n1zuIgIUqT/IPclbjbcEY+9efX6ZNNJ7b927MbXZzWEx9j11s1Yu/BQujDg3NtlrlqDZnnsR9g7RbC+X/ccP2i8uez7m3s1evWB/NrsehXNK5tZdy3ytAR8HZKJ4Ig1BEYSxBcMLTjeDWTQ5BjoxbCv5/5hB0apRYlNzzqOi7w+fkZxK32PsQ3AIyNmfNocrcFLIWjV3B6otF3VxB4rVIP8X3X+at/NUZyXP0HfEEwpUEMexAE/oqpI6My4mc+qrCwfUChwSzQK3xEotuXtsXqDnAXovQtfu3t75T2bpzjeUaVS9IerOp2VJSbeMOaulYn/V58zLk4YNCrVud6H4CEvxH5ls23UusDKsBUJ4j/ZHy2iJeB7RiDmlmiKlzOBWq3cDeyqN5uORDezPI2aFM/ae4ogmDLvIFevxh0v5mQgOfZRQwi77lVjzot5swpyZUsPdNHkM+oR8psMR/Z4GThbZkkbkaeDQkQX4UdjvXfo0xYqx7r8tFSelf81+cBk8tNigVUlTrUrKzOzYZX3bz7qlrFkxZcGYX6NPxJ8/oNVIZ2HeuXZGWswJHvYN1zrqHIavHARDBkYGho7+lEblqDvEF2RB3UUSRSC2xcGdPU4K8xrwIscFIowTAlIV2A9F/fnqjeJ0yBYIZQJGOU++IWvwg9S4BwwYryK5QhZnfNuZefmg+7kwS2RWk4fxseXu/EHnfojLE6kh0cc1nx1388ghinqgyQwbvFR+FCEH9Ee01TJFFmOTJvwR6IgXxo6RoGtZQCUa0eo9BnwXsgCRMJ5gCAeuxG98sKTCNTuKDP5ClR4tXXNSF/pk70PgtIJAFxWHwD0szyEj1by8gw0DBV17Dff06r76GeNsOu7oTfZosDHTBr+yZNIG1S9pS1VnkkLVm8rEQqecwrDCyCK84AEhM8rAzJqnNak7U3DozKDJNXPf5Ivnvsnl/79o8oh9bfJExKC1xggYdMQjuBaKGfB5NaqwO6VQPTYJG8eiGArVH4Uxyl7/kbhjt4B6Z605rt8I5E8au7KJNUzDMvFHxPto4ao0zDE/acgAtBS9+zPRJWUqdT1S5oWXKZ9RHvQzTgbAv+p5PebtnP0B+cEKNPUTjSmXCjepgd+zFY7aseX2/MVoFRMw9mt1PXt7Mw2Ljk6OZb0rg5+uGt00M7GhhXXmYdtnC0nYTwXMwuZhTMP+WnfaBndEUYTxvRBhvCRCIQ+8lo2rCOMqwjWTZoL/PSSYacRPzcFy6K9oJ3aP+uHz6j6/RERTQOn418Uc7gml4Dgfd47zD/R5MIVB/Nt+EjF3Zf4JyqGZtAPMYu9aIo8RFa7zKlSRgPCuX4gvpYCZeXq5NCLrA0iRSo29rWEvleOthNjKzXrgyFtK4S+LIsKLiqUXfAzIXdP+dlHBOkgLVoP1B0lbX6h3I+ti8At4uTdPTcsVFWm5wlOUlguK0u51zcPWveZ3w31rELUNpDtD1+nKyNW74zZOlI775eX20lLHLRSPfI90XAiDyX7KjrsBg2DpRd79arxFQdnYyxdjDQrDvTVeakgvNeBpzTyzQi2r2Yf70whwyEKs64jiGyT6r1gTmjVx5Ys3u7enAb/+MRrTDbdq/4dojVDtYCzDDBRuMVHVRMF2xnVA6C+5Az2jPNK8ER8uV3JysaSXBAnX+l4SVLi24CVBVYp/4PPlcsAvG4gSVwX9i7WKW7NYS0Zpi3zrgXFvg40dnLd70iyUAowLpQCnLP739o6yo6G918f+1eYztPl61YqyMgGmxBhvkHsNyAamtaFqhdpQ9w8AFu3f68VSgF0hCqzEHrYpu1rRjo4ydjvSaEca8t+6Cw/+givC/ltXjv1tf3bv0hPv/e9Sjv1YVFC/9sjtY3IMyrpjbd3XVm395I9/e93dY+vuu/WOuz/48+GXuaN3/fmVm1912sWuwLs7PkjN2I7t2+unSnGEImyaVYxEoZdFlb26RixYnyzQo2Um+JUgffrSGlcNrHmsVlK4B/CDVkhFMUf+m1d473hQQCSshteFTomo6PRAOugqPzo14bsAaWVob22qU6Rz9GK3KZccHg/Ue6TfQKFn3ul6Jp9FJHef+BL9VAkqsiZmVgVzHT17Qwx+Nhn8HEg5Ktjnq/lLf6uaGTXXVi03ur+4LK2xMltNWsJjTGPZ3Jdim/dXBVqnwopMHKfSSH4mUOpQsEX+WHv9Und9S80moWPBW3AYfSMN5eI9R5jT0wSuOPu1RWhNbkk6ji/4KkWjRa7fD4NPkIGyRlQVcGUVWnAnlCg34Yt771JfeU5RhMwPuW8JJryqVHSJ1juQWsR8D7KhcrgM18hQY1Eors2yGWp42jsUGIGPOZNHVHQJTJNp+vYY32HIl2Jo/HrCN9IP1rSkVkyWM3EB4JLex6hDE+L+WYCAP0ZsLQbtg/xpZO+EswscNfIHvWllK8owNL1iENqC3NYK+2ecuFm4tdr2emWs+k0/0Kr1Du1H18Dhg7gWvJftrUODXnPBe8vdrNjVxOciVXy9swI1wEsAuJO6TWt/0p7VrijMap+aalaLs3jKWW20kxE2DcEIu1EYYZ/vR8P0M8CgQTZNy+QqN7EvAYoD0v+tZ7KgNd4sHOVTNPU9O6OmcOZeNrWtOqOmcGa3pi40xninjEUp3zTSyWN7Dj7enW+6Z3t759Wp8fpyvGNsO9QCjA5MEQg7rxJMepUGMphwFVH7yjAVeO6Lk3fcgVGJ86k77j51F7EpE6fuTb7cnjDD1cSzFjz4f/69yZzAT5y1tt+tCOWsW00D2fasC7YYKbUWiCcQm54+a+2r+nHCU3KU9Hf58cxZa13TkpD2x7KeBf6SoknJ0jE42POHgv0//kQd48//Y8JCcxyd7ZcPyVvhyCqsvSjm6Yogp9Fomjj2SxnXUcJT+S+jTkyMHwuU9PLvOsvIGZyirsYB+xgSS/HDuh9asvBwLWO4mhA5pwYdnYYKil+FWTjtUfj/jSYsafFgh7W/E5qBxEGPyio8ZoJWbP9B8HevlRkonlp9P7mUikqM0QeW9qwm8mCpmogeeGrhwBPw3T4hh+KE0F7chwzUuWzy8dqcN3lG+y7Xa2+YsvbtdNncri7XumUod7+0NTaHbe3Yz235ZtDm9l5tYbCeYUbb9p7R98+2o++nI4VsNpq7umdzn2s3d8asNdc7Qe7+dnNnzlpzO3o29w/t5rYUm4OWQf9nywdXIvguMDC6bwCKhjjt4u5h9ruVd1zmmBZitzGs7XKAvf6WnnOBhKrsU0hA1/VZmQlA2k/B8+LT633MydMCteJX+SzWGCUVdi7GcUBQpJEqv7hHQXYDSgDgMAOHsRMh9mZLjjCuv4mtoiArfJeqlAVwDbUizEctPGEfPMtiPD1uQVybin04qFN6Il5F3RIXNMQSefx9i4ppW3jO+duLO97eY/nbi0VjwX3BQCujIno3demCOWvqvbPdFAZJvBqP466541kWImYpxyygNUsbxtc8hbrkZMg8f3biscCwb6Fou2sk8kUkPtab27L89IR+Qooi2FFNtffFfKnGoxuWnW7e2xbL/WSnavFI6CJqN6ObnVoisk7Dl5qGLIDSPEi+q3XfvPqk/7zgm/+sBO1WvKOS+blACkRG2aX/IK72Nbg6Pez284tStoYBwo4P4IcdW6Y81qd0sN5HAhBaiIxQdS/E4nmm7Sc5VtIF3I0/8AVYmnd9YQ12y4GHSqeA3rACYNOujjCy3DOUtFHRB+qwh48lQhdEUqfU6R3dffVw4p29h9KsWJmiVkIq/VmAF6JiM/fsxiQN8NM+d0gOPTihpFnWRhlRv2EZ3pCMF2aDvEhp+0XGfax5UTZp7SjZ5r5i+8ODWClEt4f20oXDapClbuBCbrxzB7ciDL3R2sO37sz2uFK2oZjiue30X8bubsXtXVk2mm22boTwqehrj9y6OmhghHzgbb7ofrzWnL2WCa57FmqGpN1yRCTenbBsdsEO4WO4fiH0fwHHZ5t1aIswgPHQMhoneUnQ9IEaLUA6kNsGb4SfoIiPoYPn602+eivsbE1+QdiFagjfsW55qGiM/1QV/UW8dwF0TRyJnfbdDXy1s9HKE3PSyo/npJWfTKuVv5kJpzK0x4Jy2piaQvlNM4vY3dw9R29H1/DczJs5f6+a0XDDeBETGkwNzkRZk7s8/BK/7TkHY5rpvkt2jBt8DHtZsCYuRsZ0/ggyO0mJmr1vpfnm7q00J23lDXsV5Su14t7Ki7WN3qG99ew8xSxkZttHNULR4pwBhhiC7xrGpiWzT6tKudOggfr0uVJmEOBqfDec7Ffiblp8RlRS8rynRO5FKHXaUWLBjXLqh5LIIklg/PE1aRpH5d67oxbW2VFxTQf+yy/ryYMkzsxpiDXeJZk5lktFqMWEkOYJ4AwKpY+W+ILkSYbKFYQeVAJrNgjWrLGvPIjIzHRwmYAeViQtvZKGJXzm36IZ9TSwcJn3Dxh7UT+GLED68ENe39FHhLlXYZXTCU5AL+Ep3h6IPFMH+8/3koKTIW6npLeTKRO8Ns/4U2tV8I6kvH9Q55dZJYC4cQRS1ytMXU+Qup5Weed+uny0ws9htke6nunHk93SQOctNWd2S1fXeEt715vkzMdn3pvmaKSbizFog5Qdege1/Qot4KrYF4JWlhek6L7QGxNpxSE4WnDkViQAObwgrQgRQp98PRKbhJ7cxzDhAq8WD0kPd4FWmh0JDWASfFmULuKGRiv0Fj1MqJdju5F4JKM1/HYA55ROj6XxYByJVnvKkxhl1OqjGuYv5EY/Y/kRNgkOYdpzVstS+0g/k4I9b1ggnCfezvumx4RYP4CAWycnEcO4VwRpaHAJJzMe0EevLZDZuDkfNTKZXMY4RVmTV00q67BscPVCVADtlEoCwb58dBmHIgXUSJDBvkcQ2WG+28L/WTR99hyCzfbXUlHU20xyubdMPb7+y96Nr2HX8dU1E+efAl8Hvgfk4hLtQYszXg/GDMTL4xP5zeMbTeSUtZKWS3qW0H7Kpgnq/4ki6KeM8t0omH8Gd1NRGpPYrcfdZosSpZsHMAsMO/RpzAghPhL7rN/sdLJBGxypqGsfE9d8XgSKmO1hL3UBmtd60hRY0WK97ok2OLvNTdJrZHrfdBQGtdAD2OQo593JThqVFyLroeRJr385q0tmnTC2EAj6IgaT5iPDr5vSZNAFYeSOKkWlO7GP1NIKKQZOz71UFcTfnQTcNGwK/gmjmExOSGXktzdjjZqxOQde24xFf4K56sxY+6OFGMV1axbY97pNmv9g6se7Ly4zeCy4FrA/7kL+McmCMILE13o8mqAcF+93j3TYI+Rj9wziQbyqEuuN1+vCvIiijNxSQTaRd+FdRyl8mmkofjsjYclKXhtTbBmZSyHvBLSlhzHZApdT4G5IEzqq8pqArHj4ELmSfXxQ3gA3LEf8/VBS+bxnQBLy8eawMQvsJ6I0wEYE5558/3hg/879pv31vzvJcoSfCllLuwB53SWGuvdSaE5Fo5hTIZ8aQB32kQqGBE2fUG1khvZdbtghECBQkgDeqR7mnZJcqT4CRQQgv1Zl51E5pKAiwN6iPpJ06iNHQBFJeigib+w6SIfdBmm7ZzGG6HCqIfqXE4boE0KTf2Sa4tIGVJndVzmmsCvSxH6tny+klr8Q+J6EqM22Elk0WwJlusR5mZ34QheWyu/PLM5v5288XIOPC0OWLITOVnpSanKXehpJpocpDl8+2aQVqROZY6L/XaurYhHMTdckDYMXoxV6l7t9qJjsgfQ8acx9FTkLhKb2FavKiobID1/x2DyO846fQ7re2MDEG7O8sYYE8vf+xl5nEh0/kVOjrly5K72RmPYcouGAPHGsxahwmxWUk+qIIlhx6BwlhVGZweJrS0XXBN8lFRymJbaZK4ODojAwYT2N8sE5kv+PGZSru+Z2j9mn3SyUNxQ/G6IHFdFIsa9p2FjUh16LIKDXGNK4PRDsHQ6JQ6ci42RUizUjCnUbwPQpLFxN33ngac6ID0pD+1iF9VFRUpInyRFg9vRIoJM7WW2zB42zPBbJtJAXyW62Vy0hwg8wD5ARNWWpOZ5I1wAUjtBc8cjg1v5Jf6GS6OtC04WgR9Lxnl9QZJD1OGdkOv0ejQx8OGwnWpueKyqwwfl2rKJaSM8W7D618OVaoYWNxkwkpTw0Z500nnVShq9VkmElU2xIhsmAPI1dqqBEaVSsgiI/21VQ7F0RyCnhvy9moaFrgqZN1nyPCmU99drdCre0P1jImUKR9JgdlIEOH1aa2PcYgoJvWuZvtqjS66MMskOZiYChZ8TzGT3ZJ1ceEYwIg40jTgMA0F7kFl0H7MPHOjFe7tUGRB3ZfV+nPlQjv/keyIcn4sIeMd4qI/VOqBmaNDfduCBUexguwCoEbuIHZYk7+WtkeKa4+CvdSIWT+DAQ9uLYkOtBEcBgEMQ4bDHijXIIs+Vkq+ckYvVc1r3n+KMdlkQ8hsBNYuL9RBTnc+HL1tibZVSDmSX/v3IwB3z9pzVjfm3lGg8Ui/2Gw2WDwmre2E2xj/00eFShwDtO0GrAGH1IjO0GSPuxhalHpcvYVfAp6IdQTNrwSFL2LOjUDqXoLUtZIFj7J+oISGOawcwh7p7CMN12rupoJ5ppO28s0zir1WX99eFaKgPesdE+BgQZrPAOBudGGSf3VppB+s9/wW6GPSgOTGiCOr70FiwXCTBVX9VP27I/rC+UndFLggFZ8WYovZyAYpFJdUC8BpKuuuVL44F931AdrqZSyR9o0/YrfQAWDcdaePfQNCLvc4Ru7MMb9lw3P2CT/eFCwriGNJYYNug0cRcvzFK2QFQZ59C7uOgd/nSc+7NqHf4sfT84s+zPwrvC4FCGp4kCEjsIbitxKDWiPemQweeA2LTM1qIjR9CFJ4WmnYgWCjkX8KY0i6n7HBm/JyMH1h4RrYDjLwxzHsmMA9AQCiI9ICIddwfkHm6n3BiOFC+V8Qkm9qYmUoQ4StnhvIC3vX0Qo7UOXiQOlaSlq/oKc+zfuC8g3sgeQ3CiB70EsqR+Snbs7YQCxPIroW97Oyw+fvgw+banFaieju5zEN9mHqWqn6BKVw9PbVz01Iq0CduSZW06RJG0jWbekF693WJaHevd0Js6ciE0+/iGBpPRwp70GZ9o43oqbx3VPLwyZ0YeMoyki3boq1JqfmAtlHA4+NaaP5dxzSuvAO27Awq7uJP0vDHpeYsMwrZ3O49O1o4ENx/d23b+ujh9ZwGLJ0T0/8QwXKk7cVYGdeOqNLLvX55ymtKkA98pG50YDbXwi/qciw0aEZj9lOSR9I8S7SKTOnodTkAfg7j2poXYYs9Hj8FkUMpEOmNoONakErYQkVcQ5jLySv5lMTNTqPq3DE9ScG9YILyL2MprjenFpyEDovsf0zcING7xxBnPStWVnC2jP6TiwcdJHSpQG2jvGngmYAMPjvVooNGlgeM7s/3QANJ/MjoS7QNRKp3H2xlPLHW/Hij+8si0EUWrrcRLWYmu4sfi10/UZxjE2trJsTGiwGgH9fPvv/Dq7W0w4Qo1JrpM/up7F8jfANYwPNqvHKyco1Y5R2s8AA/rQ013ymNQmjQbA0ep573+Zg356AuhkwZroqLRpjL0PnjuApkFAm3aremcK0bG00vAU4k5A32Q08pezWH/siSfw55bOukc9nSvOQz+3VLeVk70EaP2yiC8yN/t1/xaZKQghQ/PWJhx+7ulsqRReZLUTw0TXkpTfojxYF468RQxnvlSVA92/QiSUXrDr/D71ala8M6CeKYtXBfPzj1EPVv4QXV/t/BubaEE4OLHytHaZ2T7mHEsC/RvPpsGPXaRHY8RBYmaNDDsEUwJLCLy8oaox+XgwlcRiIZgm/9JvyNja1BlFNWNLxb7pPlW6EP1Nc2akVIuNTHe39CZO0JE0OV1pmcksgBhOkOO/Oo5nttS+iQWQZG2paEaK28Gt+LN1tBHFFPQzXgopiSyyqkQnGlDmC1RPAjeSqSbieUIjfYomXojuYvXG6Mzrq+DulLOxPRqP7GQrwcaC3bLPnGzRj6U02g5TiTxqjay2P78kIYhE4TbJiscJbtT/GNmY14wN9a61rZZKloA9ao0bCcAl/n8p2glnkkrHzxQrby+7Jqp6RzFbyH26cp2xyI6JBPxUTYKFMtZdCI/qoSlCeD4sL9aVHLIsAmPhs3dtvWsucGzHHn/tgi/gMYWw8fQBzjTfApOCZ9FHNsdYYc/9X+ZcAJDlf3MIZ51quVLEMRIY28C/8mwyfcORlbUCs9/WUH34Bb7yQUFWOiUc1Wgc+0nlmMpc2PUc7qKYHKlsoaM+DKShA7OK9XBmWFYVOfmQNujadWj2fAeTYyqSlZOp+b36wWD6y/L1cFWiKTSxIrcZxbY6w7WEL5cxGujjxzkS3/xQCeZ/f4CvfT+u4PQ/qA+J82MzU0z32nMSTPfnZtmHpqbZh6em2auLn4Cf93NPa+8KCXf/MMHT8M3f3pY8M3/rxKVeUDbZED+iBaDGCrV1Mjx0f3QO/+TjgaSzgaeM/nw+z/LUJoseiWkxTSehi8WpwRNXGNXYbuwaRoxdY36n0zJ/4SohQm7xBRQusj4ylatRGamcpQBIQUEGYp1rS6qT6hp9b88/HEFVBK6hkRV93QE8NoKdoXAjUiRXIF9OBGlweseacCQnw5usNExBHoHp0QGkQCfcx5s4mPFm8VTVr8+sZfiUI9fOdjyrz0eJStBsH6DvXF5XUPWUxTjSgF21CJcetzRheMKSO5UsygfJAWkRpKVr6HRikTrNECBtqA5M/k32/zpccc8uVwjL3J3F3LbsCnDc3ILr5D8H7i3YTpVd/vZQ6YZ2HtkysDeLE3fD1e7T99lfwwQF6Hna6F6kYYEW4QFsAVnObRvL16snk9f08Se2+AgMdvT6c8WTD36PGO7jT7fnU5k8BdGR5+elz+33u3yj07n8j9ZVLj8m+HY7cSIRAeFQUAwiINLyEAGGkhZCFQVnr1aGmveVtvycq0VUDvVFCR2aWzflIMr3tC9+AW+6pgWQNxFa4bOvEh05lh15pxFoFTpQr9UCzDSi4xbe+twXMAjNYBHgs9/VO7CHXIyXTkxQUjhJMxR9f+77OkpxZrZw7RE5pDdtjh3Kl0wFayy67XttK594dTXDou5Ydp/Eblh/5V13385Avj+GyOMI0np7L34jd6LBDDIvXcjj7xUkf+6BVOOO7Mh99Mdct+hcv/VXqDC0wQPd0jW8HAB0ZaWdtS7YsFHcfFpxxc0AaAU0ZiU/86yqfLoCTezfMmrfL3eMC8HNeI2kP0t28pCT9YXetL4Dwo9IdVFvdmvR7AE4D32pKwG52/UzszMnhA/A43+p7aPB3CmxK/vN36KKsOqBaZNJBWTM1/b6xbGg/I9rGrfw8Mfm+Y96Df6VK4NsUgSCxu9v8ZA4mowXQYcWnCIFgqLYaAv53LLIawoKkSN6mAmGz0VRDcbHQIlV+RBujFKceFagCgoARQKN4XcaJ9dxpOArnIXeUQuQub5Pzdmo6LhCX+PTgE3duCZXuTf6wdbsozkn1uPZP14l4pIgFRQxMOH+3DJN/S65F8WVU74h07C7J96KKN9n1MfU26BAmJ/CB++6E8xNuAIcYPLIVx6TKZ2p2LEBk7hXbGvQi2jpCKlTBs77HOVFfdbZvCdrXHmzFqv8XHfr72l67UBvi3HBFSDVTcIwJzD8XScHhoQiLyrXgMCOnuzpV5G3Eq14QbadcZKNpxsg2a/+kRJvSzajP972h6v9xc8Xl8qerwK7q6hN9Pd9VN1d/1lN2tO4S21ljvJAB94jKMWn44p9wMixVRFLgPieeG4hJuRixVw32lkd/fCy8zg6nbC1W+zk18d42+JkMidds+y4Yhj3tUHy2kKuWAfIwERQZ2uXXvWUAHPX4Jc7JO/9GAlfuzlK93/I8Trpp3vgLGbTU472wE6mvZlPCUxf0ThTtiG4aOqHhExjUOUCIwRFeghfFz2Euo62IZxwpfXO65Qc1g5+xuFdDHD9/wd65ZDo/QFSF6aO2IlJsCVtOiw274btQBmeuF/quynCz+xvy58bTKNC/91ly/QnjeANftjAn1iBElNNySZvDj4nAusYmISKSaiBOBlRoM9rwnPNjaIZzvyUd9Qo6EdSCtpTz3bBCTkNnJc4HqUkRzWEOBD727C5UXXhAVqGvChsRw+pA4OqGj/zt1uZblnd8xm+9L3Fy99XDF8oXVxoi7WsXjmQgzoHMALg7ofyq+PCp1R0ukwd3lvlg+MaOY46iSa1Gk4yMYKfHrOm91P2M7B7ja93ro/xH/RmrE08ix8V/tt/3zPdoxcnvTGa9ObDdINMLZyg5UNIQfbKItl02Y3R/kRxf7wYO8Bw3VG7ccxE6YhUgP/ugRNBP4Eg67VuBs+BcARhySGK2uikIX2qgV02ci1xSSRmrrup4BdEu8aKqkFtTYlM/igMQTfyXRDaPWch3J0hL3ooN6gBwTaNPIpNXlbocc1cgQHFuq4fDj+K4QnoVI+JCVz8OEch0LRRUQ8amMf5zCOz9wKjKMQ8nXcgxpdonVcvu6w/zL00x/88YIj3wATTK2TEKqVPKbH7oYh0mwbIhZ4OxoijaIh8j+Lg4SP22oZERzMuOkeMqvmpEWwOfFMPdOTziWBqjblovZSqTv2tMe+dDbIThC3d234FBzwU6QJwujYhJ0ysjQUadQR4o7sjwaHEww+90hMm5S6niCSLjvAPW5pdpIfBp52ualoHUv1YHamvrNqXae+2X8u75675/LfPIgBRWVSfHsCRmAODtVfr9OQEpIRXNRGT5MT2QAMWtegqxJDNcMJzXpLJL2KyXaQ2MtxiThNRPz2wBufSPLaAB/eepr+Wsy3iIeSa5enwCJ4PI0kN9x+oeHd8jhfkXaBXsurZsB96PzXfaj/TtQ1A2OqoX480aGeUXaPbe0c7zmGYUiVJVEOeAOJcryGWOCqsDU4a/2/1H0FeBzHlm5XVY809oyksizbgnwvrXm0zBDwt3Z7TYo5nCzzruKbZYbYcRiNYZDlMDMaJtmAk+vcOJcpiZ0b8OUww+tzTtWZ6ulWqyW13nurfPH09PT8U91dfergf5YPGqlKx+FPMKykH1N5f0KZl9hPyMXmJxQdNxmryKPOKjKKmK+eHPphVb8wspi/LkvMj4Lu4yKShX7jqIsIozcxK+O0oU1q021+Xdf7cAslMjJu9REw8WAx/51Xsb/yexPwbusmflywcPymni2F4qd4zn/bTbplrhRcM218DX9E4JNv9aBATRMeVfMLPBJ/Bhs9oKcPXA6zipHwG0Ywbn7HdRpQ5rui4XTTE+GjP6K/lMhZ+RpEjThnBWQfRng2dfQ2GBp/G+0FcljcIWsinDNgikXm4Nz5VfmxwAsldDQd4b0XFQqfhtUWMtrlRQ5uE+WEJ+kO+HEMjf4kRO1YGLviuAzi+PoZETo1VkehfLdv5bBEOUzaABZajtBbvdkzP+80mOYCVho0H9DVhMsVRBgw7Vhy0Sz4phoUxOy+5YTKSZA3jzvyhu15t9emyUi0ncd39eEvcwN4OHsqJN7TE3pW5zvr9TpK6CgiJJngTUbLiUK6EY9awwGjwBH9vtN0PipPCFcOAk9erRROAQIfzmXGPvJ+Gzz6wNm3OihFPl6SHpXK0UI2izKq0om+f/Df19TfRstgtHvmYDhV75+JJWGn/G148D+EInR92HeJfiu/AlpYm0tWTKEKlS5hHwOuVQEbllsZjFascoJbKG4eTVRf+NHEKnBV5kIcjut2GU8Bx3XNg2nifb/bzDhqkqwDIhSCi8OEQuMgF534wDeW3YHfwwP/7ablCOudzu1CSxvf6nN76fWT3qz8ara0yVfqgjdxGB7wiGGW/sObFcVhJdmSPyFPiybdEYbIUOoXFbHJ4pu7VS9Na+NAVbbxJFU/KZfbUgU+punjDKqR9eAGmf4YGyAp4KqnUkh41PSHnR1sPB2X5kDlMnl/jIkwXyhxIkysMw7KVxTaxHIoYVsHInzbWw1XazbECr4X7ac8BpYh+gmMfkPkwDw6qvJHgPzvdF3xkhBViBFS3AaximEQHBYO9afg2kH4CslW9K5u+JKxyCg4fEiDPeRYIWyyCpug+t5ObgppmX48+kxirMWjclYgYe4XlrPIg4CKRzRj0cVmak282NiJUaGlCdsRFEVNnqSqFIy4bprGVyX8H/Dhi84l+QW6JL/TzCmONRv6fpSs8EYf6KQNZMH9QdT4S2/qsR9iwKYmgEahB2cIbTKzF1yMph4sRoH4H/rcTu6FReUVypZXvN+OS++emRh44EbI93faBedoodwMZcRjBqVlME2sluJRz0/UVazRZHuC6R/rflZSoulsQdmoyE7vQgZ7tDz2ZJaDpsrr0ztdeS3HK69/P87zOg/LXnBlDKJDTHY+RZUwOLMm+nI12ha/biuHKdnKliLR+PT1HTaodHwaldRDKj0LAS8Jacxrq5lZCAAc86GznhoR6taMr00GjdqVHTOJ9TdQ8JuywjabfiVSV8M1l9a9cA6qrmME3j5ZwDsnC7g+WcD/OVnAj04W8COTBbwrP3BzGzdyXCAYtUg7GLyovKV5q8rlg6Z46kCpX/FaVSTwUOskAV/lAqPRaCtYBV5dNEqUJVQIFJJokbIBig3IDr2zs4KgegetVnGyPg99CddOc28gq9KmOI97weO5RDtDD+N7ZMmBhFJk2HnYeKR3Qawa4cQksNB398AcsTxlvgmpXKe4SpAVKv1ez4i1gKzzNrFoBkyiWY6TaKLOC1uOzqtcndcHnRezSicdvgCVeqictAWKQd46AvLx488eJYtL623tjbTR86qc+NTcWJTcuS62ietx5SMdwY7cRt1jF2y5Qb0MPWFLTE/wx6cnjKiqd5FSoxtKzbfyqOrrVSAzcTXhVhk3XwLFzb7F/T1XweNYfITocOuGGDMXyJpe9xAmBE9lL31UpRc/wEQlSADRX5+B2t5Ias11rSOoNVs4ufIdfxS15oSkwou8iV3gFNX6hayq1Wfbs6pWU4d8dmWEIV/FQ/56dj5oOjA507OvxYZqPm5Ql2YqOm/Lcv/+HOy/GZoSeHGYp+EFOyN04lY52poW2KvI7RGANetjqR+DKxdMcLK8PMJkqZ6sX+DJcnQ8YcXWhZtSBmxqoDBzcxkR55WozBOXnZM4ikGWh81eIVfiv0FQETxB8m+jQ/slU0r0K0sVNAwo0DeNimX+oUb8LNEHRBLEXwnUNrxq3uI+XInBRnXZ5OyiVbPltUtQqEB+k+WzA9KXcnRcjN3Oa8rZnCg4yC2q2rAJob4DfhzTX8VTGx4nMgDcgcsZvH6pJwKmgzg9kzIaVhLeUibSPw6F67jJRIbSE24njLttknCHJwl36wi46OmkRW+2aWxJCkkfdzYtm11eX02iClim439/AczwFehWBopVBW+BXja1d5ynvzaNvWJcnQBdOP6167ZF+/9l85xhcij4cNciqXHZpfB3Y7Tbh5JtfXYbAumLe+3a+DvxugrHN0TF5RQIQnkRKj3UbshNaup68BLhERVmMkHBjXvk2NH9MaMfCS4+4BhDntWW6P9WysSGCApxoLYO2iY5QHKI18rEUE6rdlSQY7C/1bmnx+ATWIBx8H6rvoodnYWh7ihNBurHkzLWKycF9SMX9URXL9UfRVEQbHF8R28NbBXY3AxJjQoa6kBY6oyDMPlXEK5CUBbA8FycBr5BPXki011OfdtMVZ99EHntfE5UlfqOaExM9EVvqaqM2VSdpFK24pjkz2+Q/Hk1Ugmwk4N+yHhiu52OYmAk7YJebPprvaQZ3NzFXAWmISvwxqpAwkY3Nkdt0kjoIhL5lfmoDGcnh7DBN3ps4XvDyW+i2zjFDF3bTgFBTmxY6BigTEcTfTKiCXokUhNGegPVM/1d4A1iUyzuusmJbU6zWgLAXCnbpV/gt5BU/M+IMMtN4usiTasbDrT63eY6NlgXAWB0r8baDUGdUgVeYtCCgXqKIw56IwRrhXUn/G7ct0kFUGsg8KKp+O7LnTDqRlMBKOCae7iwccDG7VX6W5QMGb1WrGfzd/KksHdzCns1K4Udagf1m07y+qQ9PMd7AUUUXtGGA30K6Z9SfzazJttECMT5B856lFL417dg3EER9+xAH4VyUGlC2xGh3o0EEA6YCHkhzInLCU4S+jY6UaL7Lyv0wA5GEVFsKg6N1zAqEgqaH8489LkWtZFgi7MjIBppZVKdfHZIBGjr4zOtX+uAhIbDvAiOCLZvxNtNvgqbZ3sCq4sO/C9gSVZ4EPZUMkeXTRHqAYPqIyr+XDNw3XPNLW4DzPlbkgx+7KsusA18D8guPqabj9GAS2ezl0myj+EhuwHF83pNr3uj30rSbymg6Oq3gvVbAfqtjIBGRj1/gqjHpzXA3Cti4UnZFJ78QSM8qU8tcavL55XT6jId+Ips4Acc4P0+A78QA17hMlVhcQklcc1uEB0OzbK0XPdBzMqlE/BXQ7ox1fQWhvfqlGLxXqLxFXAhgagDLyRu7ivuDkFbvQbw/kKBX24Av1Qo8CsN4O8UCvxqA/jlQoFfawC/UijwgQbwq6MDv+5lAp/nAD/QAH4tBryKXMJs7HlNnG/6ZXYgKnYgKteBSGbdW+3WrPtcGpH2wZbiwmOKC6N+dM21npRdSHgB4QreQ6TZfOQfR8nfvxCjwKicIUzG7SH6gzZjdIq5ZuPBXaDy2DeA1ngrEI1UUP4+/VC3MyQZSH5D3+eD6PvI2Du7cqRdbnkZCNffWvf0nSUr8pX+GizuSEAKeQGgkOBy4UFuOijJTD9Na+wxcZ5uTIQ8bTjC3ICY8LYljrnbI9ByKihFF441nB76rio2AH4M8yEkmLLSqqYSlE6Tu+IzTXagoPUatlJ+toIuqv8B3CGIUTkq6TIQ+rHp1EfWh3Wur1+kesphiqCrtvw5m42t2FXnZo2jfY5Z42SUe8h0TE2pqIhGxqnvlO3Lee7pdRgTFilb5+VRzWYhAOY1C9kmvLy1X9hAnCgI8woXEzOVkl4M9g6TSzRWef1qGz7qXLdgdLwyF7z57MZYOXJwr0qRWX17JGCIKwV/A1tFc1Av+nW3fo7ZRNcL9j3jLcFnLDwElR70R58vyPV8XvRqVFO1Eu6sqZyl0CGVxyr91nSgZKU67ECOLrP2z8gls7bYnK3cSmc1n9L5dimexMZaOJ+Tz2fq6LNvMzQe9RPOUd0EDubyNeWmYrf1gudbuNtWuO/GbKLhmYEHmzWln50VKNpvD4Jv8ifOV+kyMx0hu4RNARCeLCa70MRSv2DDLQpYOM6YjiIV94USCw3CKx5434r7j+foLzXarB4jZdxJZ4JYcB24ncvJHBzzY0EsPx7EuoWrgOEx5PkPIEHkvA8EWosL/4ZLPw/CSBxmtuN73fCZ+o29Xh+mwh7j8pXDDZpP1R9zrZxEVk5yfhAxZ9n0P4UXSy6KXgJ9fwenfSbTyau2vc+jfnZj4VBkNRb+46aJp8x8AqHtU2YSGW34dwr4drDL0s/gbjTFfRg1hX3PkYGH77BNBGxyVT1lCernZ66gxINblCmD0d+cZRkxr1FwcQaXGWXkus5IA/H0Y7qXPkQtSOGn4Sm/Fm1WQnCgpLHQ4xW1jE6BAhPcpt0T0+lJ6K8jvnr91iwIdFjCGpR2lsyqlfId1rYM9AvFGlSIvltBkR4JxvYCJO0nV3CUs8IOGuTHOs4sUOz+gh/dGU2jyFvWLzFHUj/cQ/cP02h/PXpYPLjMS40Tmj5bTO+6refrGCGTRiXZjOl2JbqR2KhUbFQqNirTUH1AnQ1fwqGapihd9Mqos2OoxxPq0WNE3TtG1KNTygl4feqm9YlEMEW2iUUfm2ZxJYGC8NVUriIoDvSJyQB9cjJAd7ugK4Ww2fbcGBW7T6DEG6CU3EDBLpL1K9rQZKCmaypquib9GN3ZKqeJGny5bLqnlRPd08rQPa2l0TZJP9cVlMFzVY73S1sVX4fJAX1GlBNE2/EFmCReN2yBKpm+AK/kNFszPX8Cpyc/PWaP3jdd3zeLpp914twKMxX36NunBtJk1q5KBTzgJRBfSiJeXjjiFYUjXlk44lWFI15dOOJQ4YhbUxA5NWNI2AUDujR7oQ4vebjuha16kyAdaCUXxmFKNR23FzU0tkC9ueHbSj+C/Y/4swiaUyeaCLGN7X0rPjllXJt9ZuJQgc9MHB5uc0yDYz2r0jLs75ueK8Ne/0gn0+vTEe/PiXjBtLyID+REvDc34uauos96S07EvR15ES/Kifhhe17Ei3MiPp/7Ol5S+FlfWvhZX54T8cLcZ31FTsTdbXkRr8yJuD73GK/KiXhfbsSrcyLenxtxKCfiA7kRt+ZEfDA34nBOxIdyIz6YJc1kA/EFQPSbEP+G0t+4fQGnsZkA+nUN3g3Fm3/sbP/R35Db0xQPmQ5mZISi9UxRWsAmii3KlTEeGgXtvXwsTEPl1e3ypWzqOrVeCATHSvFQbONsOq2vSi8Z4hK4tGKhm6tZxULHxfiIJ5TMLd1k7iMLcQlew8k3hUF+Ujzkna2FQ35QPOSPWgqH/LD4Ud5TdiCXoZ+B0u/QE1YrYevoEnSN7qeOx1RCHbkrsHS0X5Gl57EIwIzQSgW8Fok+PyguvjkFcgroR2zz5sCD7SmHeaIq3I7g5dCjlDYf8gSUPfH85uAFM9AORIsQyWe9pD1YvMlK6ZKNOn9FtCu+vlQyex8MEMhXfJd8hcADn8hXmvj10qX07pw6567ccv+pnIj13IhP50R8XicRJ8fE+J1Yc/mgFZrzzI5eSuBAa4XMll+JXrACvZValbVaH7nUZltjQgv4AlqxVs3nrvKpQxYTG/LkXIe0BS69wGNLp13gnslY4NIR00tRrmTEPZmIRzEi+z5v6tPDnThA5tyvKRurOq08AK96x9SK00o86izPlCWpASnMZ+myRWFQPUjbVcipgtRLkImQeAlu20Z9WUdFv9yHdydJSYkJmjkoKenkXR7KDEP4qzkfpkfTHqa4jiRBR4IgVqaOJEfRkdLKmt6tjKn8GQmcIX6nuai8GfGRDgfRAZO5a6SOairz8Hmh0EsppfonpKEWKTFGiTBwWeLDf5oS9pLzCEUFsR5SHy4T3Fw3y+WeCUWIYcnV5Fff5zpPV2USlZukwtumAmkfiyMfR6PXllLZyVc1+3iDho/3tFkpPt6XZjk+Xhyp1M+UY15j4T6QCBW+H08SEU1JIpttkog+36SI6AOQICKKAb3Agn63QNALLej3CgRdb0G/74Am0iiZRI5zJ1UjSoyxYLM3sEwr0aEx5hTLW/4LTQ5G7ukhKTYi5+Jbclav6SSfN3Wa5+CJoD36smgMxsE4KJShiZfcnBoNO85iGar5TIv5B/jY8vtd0XsIVurH+5Bzo2Ecyqu3IV1HtNEv8akeBpmVeMbwN/Hpeb+bU6Yhl5q5oxu1TX5a4a4bcgYwOJdD2PiE8YHSRoTl+ns+0SSFV1xT9/RT3cB/3EM6nARzzYPQZW+Fw80rU2aIfrkSvrVd2o5rhsaOaeD8SKPEPOqfkGu2zu337NQIMN1hVVyVRvm+s2skRqR7qjA2Lq16crqpodKftVasEr08nk9PpTen+jw4pIIXjX6oRk3XV/dRDZwwXXAFr1Ruzr+ldPGWtNFss8ITyJJ9gPeYLpnJyvBmscqyLC1l5NZuRJaIQJq5fi5afTnJHaSYvcsBRgCRGbEywKXrmkrXuY0RwGB28+oGA1ZNDYZTBulAj8gMycvaU8EEpGQRvKdM+yIS86blj2eJ07AI3qMieEqWcun08WYkKIgyWuAobIFjedtFcwuclfF8Jkt/6SP9Zeilcl/6WdyXyx1iVrzIeKp0CTBPh84ct1EvgdrCEqoNEl715Z2QdB79v7Cjgo9HovMo9xrFm0f5VdLtOppsNPqVEudYpRTlWo7C1HJcrEm5088qxy1Y6iBkkhi9bBjRR2od6dvWkT7ToTs8fmOHPKF4yCOLh5z5XwJyyaiQjlhUzWKRyZJCP5AgFlWTWFSuWFRWLB7p0tBaPtgSMhctJCkBkrCF88aqoB1SqkqLMTCoKOJ5nw1LpBGzFJAdYQf3SQjlQJ/hbAjFwr6ar3d3JekNuG+5W0Q8GaAZJ18d28m/XaKTnxTIFaxwczqtH3p6n9G1FSIRSRus2KDY+5jZhUAwp2BRsOq2wEuJ47LONqfFVa0EZIZ/HQh8AR2ihJ3vA5Jt2MJ1AcLFDhyoLG9qNubFOVj1Q3n6i23gVLhMOPkPenseuGdKueDUP+Rr7Xi6zISrIiaObmee0d3UmWt03Sfr/XngnmrJebL54J7OA4e8B9/JA3dx3muXD+7RGYWObo2fCy7v6L7LcKB0AgZUIzDRYA0Z5ixfaCj+GtL2KEPQPrHU3Sr0Gt3kwDNy7OhJuZiQG/j6rJ7R0nG3cTruCobFdYpzJ7sRDHcAHvYx6wI88hX4jFcyeCXCW8L9sgxgGQGBkkFAEiCua2dHgOFsfONUleE+fSlAvU6WDzPFCqMYM8uqqx9TX0/Sj61lsblSsXSr1HAKi1EHIkBL98T56FbLRBc9uuCphHMAHPEUM6SFVqP2D550UVnBUyXWnOmttnke3Ftcfy08cRXCd6ksf56gMIRRoTVetoTfqzk9/IJO3I2mw5lt2a4pFe8UENKYhFPmymn4W6bFnDbcHIBWUJ7LR4w6vo2d5PLD0uz04eV7yl7OJaFQfhYG9/nOvCLl23ngzhfcWyGFnpwu/BXSBoc03xTqtdSN1hO2xASnDLoLmWi8zKzhoyy6OReOfCfu57yOXxAMJ5Rj5QkghvVhu7S8jZ5iv4Z+ghIVkWMNUOy4xURlSnzUlWWgtlhDESJazFLLredRg0HZIKKcZ8vm45vnHyuBCHIBzmZzgjWfnCaQCR/9v7ivpuDQI/pQH+PxU+IA9imODsGhwiEgoxLJ8GWS59X8vUhdLb9wwGVJA7kLXtge7iYfEPSHBuOWrXm9HaYhtZdjS9YIKi46If61eV4W/9r6EViej052xqIVsjTQlk6b5oHw66qKRp2FvhH6tP2QqwMrK1IiWziK37RNyKx/iwWUn3DL65+DS0kTOa3vSoSg5lo/0iUdJraDRWXohutXWObOThl2IlUWpAiEBhsv7mgm4RW416EmFpWB5q6U6GO5sJfWWJ/WWGpW6cfXWJ/WWO5BeUQq0vouTBnNAbWtJQ/UFSIH1NkOVNPyirMBxfnDXFXjVkn5zVVSd4A7R2dA+aj354G6u8VC8dRy7x2GEO8rkzDnVZ94CCgq930Rk+DEx5M9tP35zvLlqZlnifZDTqhXckB9Jx/Uqwy1jJVLJzP+zB5ULfEtqao+qZawxaolq6qXsKqaPunPG8ekXxLnP0D58hMQCkFvKbFk63en66/DnqCRW18yrPL66/As1ieCdVuBWLcnsahKC8X6HZfUPb2vk0pY4GN4v7/TcYi4VWceeU+wA2Ig+yL5hWJScx1mtbIqmiDy32ItFiBY4x+qzHa5VgL2KUFLia+fKBPHJSyx+knDTEWH0zxZOvayKadg6pvT3YIpFNhccuom3bCDlft/MWM3LDKs3cc7E7lwv0BwvzIC3C80GM1GgMuSbM/lE0fXTU2II9bJiRiSFEuFIf3QJ7VSUR8wS4NxTkeEbvOLRsHbXDDeR36xeD8ueHxfLXh8N40DL0sQd52sX8wniM+a0hiaPIVTw3AY0AgO3hjiHmxLCGhMkATfJBbJQWwVgxY0cTIVsHK9bmZxAVAXtBS2cr3Bo1rZXFt9KIXPQXb51McPX7qMEDIlXVT4etFFdcqJ0lfNsLru8vjkILVeJdR6QV5WzA9kpV4llfri4fJHK9L76k4E7vhi4VYVCzfj/2u4I7LhXLPeDd9eT8zZylROv37wunnekbeCFefZhVuRJQfZAfxcDBg1AZuvBuR+o6WOKTqrNO+6cC9b0daeo728rrpJrWVIar1+Bq+tMDhoXqXcJoL4xk+uqyuoKplbkJMs5c6ICVIJRXUHNeU27TC8Z1G5OZIrgHavt/eFZb1zVk3ph5AMBCl/IR5/jaIh3GIUAKzRxwJy3EGHo9YvoDycXBn+BHWdPV1xXYfA9pXtbNlbxgYvOEqK0fjkZV0DbtWzkH1lswjMofo2GQ22FH2fjNMTcLLAae2oqXlzzrw+OqvDvKlwueb9ylnXh591/HVNhs/84+Dhoow7P6O/1nW2Kr98WrRXnDHvU/qgY10g+4CCdBGnTAyJmgh/ckUb9TIzq4+oNShcmGTQkAkqCjnJBR0VoKaQSK/oVIBcitkl8g/7arKxt7H5x31m847Z+sd9wzU5VFP6nnZShrfWRLS9FW771m3pBiyZEWnmsMywhQfiBeYC2eSQlRkZs4mRAN+gMajXzejF+euG+evpSN2MpAeZiA7fYDLBx13pSOzD3WeRgPjieWdMe7ymQX2SArVvfFCfFQe1dsZIUANpqSpVSFUpo/wygo1zVLoBgGg/dDxHZSBzJswebSK8NoUnwjIu0eFkJvIwfV5CKjBi48D0+x0BvQsfw1PmxsM+PPB72cUyUm87agX26jRY7OER+gX4549DkyuOic5tvY1+XwvcNCFkpWxkct7IpHK7m0jlgKDNZZRbkvQaszjNFwn9EGeynenMCOS7gTKAhXC0b1xqiWAZ6KbwLZwQ2bcv6SyQGZ6CVUkio5/1Zocirfkn3gwJjyQthuEt19Tx4gGDEzt9FjbVbIFqCdPzELjcn1Qwo4jeCuAcazM7AOXtrl4u0VrMpxiH2eMBzg1V/Bq9R6Cd7Q7QBwjkTlB+ZIgMJKPvwBPdGYlOY0a7a1YW2u/B7KLM0Mv0GyAUiAglVgKoeHNoGxf5UWQQQ3pc5Id1Sqb6r8w6yAiPUygojmf5y8IW/eaUNo8sugoAwiM20O9zZ0jfrsbrOTF2t0eVABfCsu7/rHeWCOUiSwThshrhc6GfmgaMZYbKSFQWSxn5WUKP6P3hiJqP+R045SlfthR48NKC6hMHO6HT6R/AqgnAK+xNWW/r92FSYI5mWLcF+B6VM/h/Yz59zHygvzczghM0JkS3aK8z2scW7fUkGn36tkX7LqG9nkCrM9rLFu3rSTT69NsW7fuEVk+g7WW0H1i0fUk0+vRli/YjQtvLaNYdt4bRHrNohyTB8MPZBut1wlrTwFrqpsjalE/iHII+bD6BUY9ceGe5gwEdUn58aGtkE2SXOhFepPfF9TKQ+lrV748YOMH24Qrrwdz22CHXhfiU+uvjQSISjDaLVUVZrBKzWPEAahV+EhyIWazganQpvYg/Tbr8adLwp0nDnyYtte/KQLIYDSSQpjlsXmNWfjaMqEaNe7n7obvcLRKCnYGwQgnMvaNKPrQkqEt8H2SyUrY+7DZtPYhTGwXPMawOHxA1vNf7zJKyTwzqL/eigHlZgN64Ghsg0ORQfKlArKDP8YAwh8rB7MX4W3kW4x9w/DYVq5vIx/RLebBuKBWHdSNhJV3FaKcCEuUNU/Nv2ARutXaM8VEdKT4RptCZkxUHmkKjklzYdK1hmIMUJFWGmJHKYClheFsfKFoUkJMYFiX6WlMkrtI6MXkYsgTnGxcumaMrTgPjpfkjwOkNul37f5ELxsom1ab5GG1tRENxvt/cQ7sINFCmJG0+FZKCxgUvtCSVMNpuDE5LRF6KZAYW//iD1BjGUH2H0c3zTEULCNUBnO83RK9AxXa/7PcgZuqFJwzWvPDQ6MGat3btEHbgkYF3a1QyDGoWOCLhIPHXSSVvn2dt39ALSdK1DobTIIwEZu9GEdBRaPYKq+IFwmrV+xhpr5ewosMOggqg8cazBLWXoBSikgW92OQp+DbJqEpCnmoJ1NwQnAqevmS6kRgD5CTAHH6Jif6mg+tK4XPKqwA8jDvr96bVfOY/FSjoIXVhMKCjBk/C7+A04rRxzLGoHM/dyOeTbf7inMC7bqjm7ahJNu5FeFcZrnyDY89u/hPwzv3T4K1nQtJna5R0K9ftwltRWWBM8kAM1/ABwm1QyqTnDYXDNXR9bI3M7q01OAgepOHI9IbXoej9UDRrypXFyZLHeB7keVzgubk9q8AzG0j9gwO0pSig90tZQEtTjTaI8lP0OBThaRCT+1GXU2HKYBiTc7OnZLJDjF7fCfSTkHtmG8TA6qXvngWI5NKP5525OYpx8UCsJ1UrHkgy1Er6kVk1QeWM1CRE2OYHJCroQcpkURaWRdmPqqP6FRIn90tiRvbws7PbmCI5FapmobxRoZ7V2VD/Mz/U5mkMtTithvayPGQp+uxOt3R2JVk21A+jRuHDLuTMCzA4A0DQAUSEavX98w+98sjhhS9umBM9S/rdvmGw9PBzKBV7Hd5z6JjzSsjwkmR4yUCS4WUbtn1vOrceNxO2i7uxjRXrXZGFNS893+UgzHchjBD5IUdOdlnKSle4BqqCQoHuYdqhYYfEHaEKfdi1xo+kqqqQE9aPZf2nVYKBzr+97ukHDYMwng6ujMz9izYk88b8WuLRXi+s/3U3mtuSLL6Sa/GV6FPmsQ1K6N8+G/yy60UugfMh08JsnIDkqp7s8MtcMgEg+Q8O0KVFjeiiCQD5rlBePw4gTkV3T+3iiQFdyCPalAk0F4U5agGBaPjHGyznIohEjgxQsAyCG6IdgYnV1auMFUDpB6ZOEODBiQI8FAcY9fY6xBE35LsrTna2qTQUlJZINacdgbLPvGITgSJjDMSBYBMB7qZ4sA78OKymXjTQvgRduZQ4aQPAvwO5528/Xff6ZVgiZhjOUmn3lSekqoQf0OdTMX8wXPd5fDeFewiXbfhLxtssUtFiJAYlOSh/oo3WnHPK0WJjCsiZm5GaK/4EQEKEhW2xg/QbvaHHtDOo8hM/FTlllRPmYyuL98JI2AzjvZwUYeU/0TTP86CgvKsvEL8qu08jdYR6n+or8OeRr0rDlgnZ8Xoyn+J8+KGfQjDNzNLQmBNouwAVtxTsg+BeF1proe5XzB0kQ40KNe4SZGdE38PiKOLmif2Uzz81xgFJHpB0B8SRiwTlhwiFvtV3uT68CjZPxfiYZ7ymzsSfn0J3EQgrGjkp5eH29BT9bBBSwxlkeybIggb/k8AehSsXNPiKgEH/lH8L1DpMLf6X60FPknDtK7ELxyb63uYWn/tn2awaTZoY/W5Yd2MnAMAe81VU/CFtDm9UfQ4Dql9c9/Rls1Bh0Htmot2m4AMRevpm5OL2wvOuqHuJmzohxGsKR7ziyqIR7ykccU8q4hIs7wRfGxBtY4BG6u/39PsUdaUPwMTCRGJ8Sw9aKfY4qhjW07MYC7YJi94wFr0dEeuImHuIGgnQCzgi0SiDqa0hkqi4txygKAp9XNBmIxnzUN9PloBHwyiBD5EK9XFYWCfk6d3YqJ6dMNRZhZu1ULrnGtTKo98dumQuJm1JtPaCaFujNH0NHyfDf6YdYxAAiA0/nVrRs70JXRLFsXIoposRVIrOd8TIA5liZFFaq8Mn2s3s44xrWw7rYcw3cqhzIZMcRaah8smD2TEuweijcs4gD2aCzKFmxyC1MA0F7/Nj3urAG0RdiCjxBPYvgc8iehA8wKhJWZd1o3NZd+e5rBx2B5ahkWPuG0eMua8Af8S/Zje7R2otar2hMRNY6jshFhFleif62i+L1yPC8/gzYCpR6SFqZiUmTyvTNpKnAaCgesU3fVuNuDBZ+2IpHfT6qkMTQblQiikhAOYyooRIh4l/uZsJJnCFMjnUVEXzZouFWZD0g4feonyFWnvbOUye5tGV+gfTQJ1Apw3xnpD727fuby/p/s54JC51JtKXxvtIbHFAvlgEyHPZU5pBWmhG2zy5kv6wO2gBgbxtRtBi9f0WFB1/7aj8LRbH5ceRetNB1L+J7rbpQO/DPaY0Ocjtea+SLJVaGAteoZ49cuTquhEjV4snEjnU37e8UDxx6mU7c+5IJotBnhj8A17uU0VAR7GXu055YniFYCS/GbmRfyPwLtlY87bXRDjrH4CYpSbDLRAXI4MD/v23QIZrTxn8++jlMw/4Gv56p3UdZ5h7jrvjKZVl6+VFOdcfN4rjVri9nIFi585ewff8EtGQq9tFc1pUd+Km7xXO3Blq4KxuzJ31omnyPDgzATMkxjGcT1KGMx6cTwvCWdNTDM7agnBOLQhn3Ug4Ia9+DtfXbaYW3+MM/qr+1sxo388P4gf6rQ4QKBShntdUQkStHs4hV5F5C6GHPVfXPX2e2e3pd7t6UeCMfxDvTHwQ7/Egxg3xzsQh3ncgFqSEbixj1E6qutp+CmfL2EXnpGjH535Nzs9Y3WA1O7WMPqd+CS++02jQt83h+pzAz8J4g2tEOJi4SMk1fUhN6td6QJyDdRKYN/pBP1AQyzCNrP8sGibokjVwwawBBjQZI6rz5j+zB/7+m20nWa0H0jajnDMcRF77GUOQXsUf/1EfvOWv/XGfvrGlUvkNEylBDlBK5YUxexwRUXipBjGIXoYPG9GRQIJj/d/w66Db2wGu6agwhOCdqDBTOGSoHzUolxANwNJFOyVGuKL96znDeBx3o/bYQtf74AUmxZ6ZaE2yhuqNUPq5KOmf9AwnBd7Zx8DnwyROzA7AzE12VmSemuN6fjPTWzo/7qSjuM41UxqZMHo4ejycbo27ehBEeQQSjAiyzQV5qHN8IMMuyJZp4wPZWgTIjUVckxuKuCYHXJCv6fGBXF/ENbmuCJBriwB5rlzAhb2tiJHcWgTILUWA3FwEyB1FzNiHixjJQ0WA7C7iKX66iGvyZBEg3y9CFDxRxIV9zAXZPs7T+VoRT/F/FnFh60XMk51FjGRXEXfn0SJAdhQB8tUibvH9Rdydu4o4nQeLuMX3FvEUf68IkPuKOJ27i7iwXyxinny5XMA1+VI5v2TLMPkurOYz+XK4pJxUiM1Ts5T70EXBiJMcaKONGdGGYQXpGNS7pKEjCAXcwI5KpmuME7iv5nGc15E1jrwo52ehJOzKMtuV1ZMTdmU1YVcuyMoL0ZSC8PyoSSFLMWiGGXqckcFkCsxg366kJ4AGypDQw3XGjF/ion9gWL/d97HkM0JTN/SsjSshIB4BKgILBJX3+LFM4UAUdEaZdqTTXOXczJsTT/bAmo+DAmlTiN+fA4WYMkQPuoQ8FXmY1wlbP+95hwttSi/0411McefyB3EkUs+FK9evmNyL99MVDdTHUl/ZZpp/673TMdWzQKO7cBx2tDEO/Ec4IoEjGEfEzPdf4AicIfwMUFxRqHhnxRFgX8L0T4pWUCA4ezB+6OceTDZOOTfOnHzeu0A6rrtrZ5DrLkMCXzUmCRx/NkXs2RTOs7k69dnEYCaH1imiDm99am8xPKZwenF3aD7WqoRngURh8mcYALEnEuML4lsGWgjcHIz/LImuTl2FAKIgC8QP/f6SyfQgjBbYojgjc0ZBQaJaHR1su/0MBrC3MjcaicL8K5J81KUeRQMSAMALxLdI9sGLRyTXXgXzqfD+sNhqlOB6FEKlSwgy4ONebuQAOH+H7sEldo7tY7La2TRJPq1gIJl2UATxinYYN2DV24MSBb/H9/1HGt8Px+eh/l5jlv+x18ghkTvmfWb/vHUsdT/zTmjzbGaJEZXluXajDnPs/9D2FeBxVdvC+0iaac+k2UmnzWQm9/Z0sAABAi11oCdA5bm/99lzTfukwN/H9z+kFyq4c3EIRVqkgjsEd+iF4jwo3osGryD/XrL3kZyZnBn4kcyRtfY5Z8vay5c5IV2uAfpH8Pjw9GtuNl7Op1j0na/k6TvpCn3oJeZD17bAh6Jdo8EW1sVbMPu+WYWWozfbiiP/t6mFHPaPz5NrY7wuxmLhC1OEWh9EP1/EP1/g5083SEWNtOsgKNzNSQypiEi9vpCrPe/glHyB8tGxw1MFEh/5ZEvotlaV98ohc90ZY0Cf7oBfV3uui3B7r9nK2ngrD7TXaiXF1Rl6ARBPbSGMnOEJgBM2fEKefHLkNFuaxIeNN8TeHqapmcOdaQTlMk1xpNneAbe0H83sdNStIhX3Q4n3GDm9RzeNi/XoFSP2qImOIJKOstIEzhDM4oplDG4saVgsaVhhsAYxnYHN6WqDY/p9rIwwFtyKqSSc3GK10sFddKCHRGh2wUYTxzERt2SD3qfw9oeAV3LfXeY7f1Tuo28qq1fhhs8dTw0TT0hrPuHwRhsWRb0EVkBlzbDEGZcvO86LlAY7hP1liLOBlslJCZMgzhSwPTo6lgmvvjLapzNKhNhLcy19D25gA+6LuwERe0seIXAW8wjxbXli63CfkANUD1PdBTssfYMPl6c1U9KdPusE31kOH5K49KfowUFjs4gSF/0jEBCMipcbSx5c+Vf0d12knm+q6/sOBq0s8gF0K1yEkU6Zvs9P4NqCvORuZ6K28SAIOQL02JUwiEyQL+5YWwiKeoau6VY/UqVSMnmZIES0CO7zcASZ0CUdSWgcj8QMJ8m4GZ9yuazkO+zD4+iwXifqw2PXkGfo++LLc7BzpOU5y0QeyXvKlCT+yMUVB/hY2E5VvGTZt/tBiLaQVii83fp/HyO/vZmIC2t5SYXZGzyFJEkKI5gIzGSwq2//S8VeuER9BDBeRxwWHHg4skURRg86sxUFgns68KstJa2v5ah+TNll491POzWHNx+5gvthIgQbVjf1B8/If69Y6pRcTS0ISLb2sQa+ClDsApJy/lcBJf9S11fBdSwWEwyP3qLg/2BCfzBGvgW0Cv4VkW690UJey6cI/rnqD/AqcmUJ/H/1wct4QHv3FJ3/nOLA5HkQ/g5zuiLkFeMgWrbkzYr6ZBGPVZ7kGndwqFcg6Ay828S8hXLjGFN8iaYneCcEgzcPCrmlE7lVeK1gI1z4LV3Y0/lbNmN/rIrMxQy3rXDyjsrnEuwkvyrBMh5eY+vRDppIRSAnGBEXFBcpYauVhK6rKI8ADE/C59a42tZLkA61XKJtukCC7XCCIRBXIEwY3pszrHG6UwHdpuBd4JeAj8aZilsmcv2QGDKeTP0IrUypOFB5roPycYHrondgmnPum23JQDr8BKCUsC8nt7/Qp6HPwkxNnE21m0irz67V08mDmWjAZ6O0PwNPDBlOjJXormeyb9LEcMOJsWOCJhIHGAc9g/xOITqrHs4nZ9XjTVyXjx0ykkXvri4GblBQ/u4VYeJjzZ6Iy4vT6XJBPviA5DZJowxDTCwPlJ2zaZLBVXmRKacyXaSyxL7NYuHvwsgN44R9GwUXdQNpXTRLROAqYhXGr+E5a60q+GLssT83UreOHoacLGeuwAEuLOLy1pL8Yg2X4Qse4By+xvCgl3kR1ebrNfVNB5MQGlbt5ZT+v4v94WJZEFeXU6NScCIROYVTmPSIVDEgXlHAocoE6la/EkZ9I4jqdKjerBRdENbu5LIfCyBih1QOcJsGnRKBpOOuz4Y7hz6d0+cFS214TXhB9Z3nW/2UQ4VWno2RDngYCvW4yZjivfIdrtvrmrq9kaq9bqRkLwrgMHi4TxtWkfPKzgsjfCibH6Rfotqv6eE9h+JOZTIakDYFn8rlpkjtElERCPbrZaB8Wxss5ESinkHMgvXMGPxgOpeXlvEsEHJFayQ7T1XswezYmZ9tNfrsdOyZKT5hd7VRTjsL/uCpwqBLjhxq0XRzdpTHoJKzlDtOmNxxiyh3HLIb8p0mXZ4zqB/53Z+C/N5PQX4/gpyqKpenFHGF4YIDN3onJmUa6SjNV51egQKaAlSqW6R1sdBxH2l1iW7l6cfVHNrcqFRCywyoXWedDEB6M1+0/CzN3NxWZzMHGC0PdTDqdGy5LU8bMJ1D9plbQMNDxRVgQpKGx+jyYpVFQJcXyYVqR3KhftAxyQpzTxycNrhr44O7zjWCb+rQLgr9H/Nz2Olx233wkeYk5u2YR23PHKMiap9zyD/jP+/fB7uOOWEkBiK9kt78/HjcTNHEzUitsJccXhAq7P1IvLjFuSgwz5xDtNdk+iZXSUDmFJGWob2pDXxh/cQG7hn+Bna1BmjIidekkl6k9VV4QkwlyRV+tFI4cNkExrvvT0ZPZFqmQBqsA9Qkv1BV0XVEWRObzJhxaGqADjxfhQ5Mw3xBvPZoa6/gYqF0bMDFUKLiBRVtmFCtl9XubR3F6nWSHYhrw5Qgl6+CjDp0V0Tu5sK7YXB3F5f9xawdBV8wx8ZSoT/N8elaNzDkCv12FtbVr0gIqqTMMLqNnDyuC3Yr7TQtpurOeEjT5NpDcHKu1hCkkAyDjuaQ78b4rkZ34+hENH7q/OnTqknseubWbZ74QBFzdO5SaibmOZlZEv28AJJGKkGShyQTIkf6OMhTkwXxtqIxIE61bKWvw4zU90MVvN+jBJVrK+6KSpPvnuBbf0KWR8rX3KSoR6tHMhOt2wEL2Hf8daCZ3y2rZnYnvhMQIXFDxYZehQRz8q3R3oERzt+JcP6rNefvgJkBotyJfFvc7cTxp6jEaQsO1Qfbqm7ARuUbW3g0JDTFaAZixwPVXDGe5tuH7b5VJ+qpnYT6Uf2o53YQ6sd1ouYVlSgQ6if1o25i1E/rf+HT+Fs/q/+p74wj1CGDekBasqWeYcmWBOZZkjeMpkRLOr/SQSn2PPphex5lUeTFFZx9+6AA5c/4hCZSe8nkgqcURFCQZ7WxfbIL/vjBFristrsJKVqeNVepe+NBy6PSw1LyWZQwhaamvI9vVjoikF7M+X3qnGpdllu9SCryy65o9dRfr2+4JvrW6XZGDss1EdWJJuQX9YZlp7zHBXU2kfYen/8M73HZz/Ae35YbYFuTnCOK8ESC85zm68wWUyBOXmMZGmxUYNFoqZubKV0Lxz7btDpg2+TkewcdjEkMYSMnesrmd6ETidFHHUoEvc0VRF3NFfw+TL46lXPucC7SkGhjEwtQGU1sFyL2U3qW1J4bKv8M3f9NnY2kKIEookYEj9n98vSiUQBttI0G6DGtAvNr4W+K478e4m8y+MQJUWWtHePIclGg/pJkTFqCFRBgr1JHaGAC05OIejUltXi0r1FE0PVuXBs63Mpw0LD5B+a6Aps3WHnFKTZJlAHdyMFGaqm2Jd8rM23J4eOb1eObwfliDHxyM5gCcsA5qCOyzficqdpvlsepP7Uf/0LIEbj0eCye41vUkH78dPV4TuagyKv0rX/CKQ4nRTiEg+m+jYc2nPT+E+QYcbwDEik1LPLGowmgVVJyYBT0O4mfQv44zrfr3OI+LdIWd8Y4WsTp9ILzJMlVbSN52s1IZXmhoDtyucTz+g74QoA0IL8do7nd2cNq/iAg6ebl/Y4uNUzsonx7bKTszwjIDySRL2uJIk9N6Jm1krlHiOC+Y3+HtMzWMC1zr04VTbQLQHxL55S2VU5payHc8y1ILS2/6cC+SYjEBTAojJNDHWGKqDOatKfgVUUWhtMwi5hjKob5RArmrBj9ziK+3GLEl9kKAVIVCtUU/Q4KPnhZH2zVB+dbfHA7HuAMrFrdGq1kMDIPTQjrWEsjedi2mvpBLpCYWUfHfzoU8kkpwIGk8QXKFwkF92h3kMd1eLN59SQDSi1If+n6JGii/KkKpCSCSKm3E6g9iINv8ke3Uzp0FSqaxEx/bA8u3sRj17QmkQ+MapzJeQaWHWfIZcUD+g11BCKpayYajZ3qU61veVXBZluJD3snQvugaya/BLiGqD3kApXY6erc5pIt7GGLOpm/g6OfX4EvNzndMB+Ta1QvkrokP7wPZpp0Wtq2jLM7kNFqADDvPuZs+MJksE9DdZnh4ayW1PufVEPdnPrUjZGnfkaomw0qj7n55K6KHWDFIZJRyVuRVRiwCC/jCg9daPvpwiczRae0oph8+ti50brvbCXSRT0KgYuM1azUQsLy0g5dMZj0kjNFPlJM2GW1Tnx30VYh9s5kMyCS9xvL8MVEaLOSsU0pZOyAWPKTUWYXH2V28VHhrEXCP0qucHTKkwCNQXKQLfKyYjH7SZOROFAWrMLLetM7s+iZ/YXfnHWYsXxAgIMDDxMabK3Nxo4Z56F9gsJn8fMXBl3/IV8eT7PktNhWTPPIjuz5awqkxwl6yWIaelCpW9FcYSJUoWkFGcttPXMGlK4roUgL74H3Pp91z1FANOIAKU/2KKF/V4WrhRM1KdDp7/CpLMPfYjnEu0nWg5ehyzCv6kvcZaeOi6rcAmuSbSiJvL5QIfIzlwiJIaO/LRjNrTGXZnzuG/zcM81zp8cZEOaJ+sRIJefIw8+KZVy+u6PVM6rkuLI6ZqaebYhH3hRxJx7GCSu9QFPw6ucrvznfVk389+Kp6sSbmcbm2YGQ542LOyAN9z6akSYTXuhUkQnR+sni4MyYQwUXQrOJZyY2ivdzdVWuBz6T5RirBmouiipSUGck00+S7dEN8vKWFrQ7VEs3WQUzF+T+/2FOFpxaX1uEkTWC3KFqkUBdLYFJOdTlcuDSb5LL4wHwBdEmOArpFcgJmMg+MnNVw9uKCmWYz0SeJh1F9yS8JKakeE/JZwta7XmvM4nJ+I5C6DA1NcVtkn7caHEp8mtf26o7ZVoKS/a3zE9Z8qnxiJlkyJj00vz/K+Q/guttH/5AXtK/0r4VwXU2MkPy1VGBdTjEL9m0npOjJ8iLuJa4W32yuSMN/HTNPPoR5WJgybNt31XEhrWLFzSp/I4usNou9WmTdwgiaoqXM36KtJ0B9Wfl3uUkY/NiuVw+CGFGlvJI8x1vck1nG+V0nuJzTs4lzLtAuq766lPto/T7voDkqTZ7gdrLYT+AK6FfaMX5c/jwP13oTWFHTN8Gn0SiN+SOyBUvw6AM36ZaNDUWohxpPGZWG8lBUQu19iRoGFOOOH2GJe+Xl40NU/cTNdAxeEi2iTFExISZCSbapRNqG5hq0rjXar8rL2dfs3NNYBkeBTKcVD8OsyW+TWntVuXUr18/3q88wqs5Cd5oaDzUvyNhzk/kVCX/LJ80OYmYPp64yIQlbgCHANvreCg21U+/L1v98rkJLHS/UiShmw42W+BX+tlohfJUqdYIvdHwDK6NWfeqnikCkHh89fOr75oXB7kjQWF5JJ0dBoLNEsVCqGOwZPzwI0AsOQySv9rVP89v4PMIs9hwx4zYpUajZ5hEw9MDhb3N8x1SbwjSJQrSaYTG0JSNE5jQHZBWOCwXrLYwNCSNhLa9Ftr0VO5QXtleizesgbh+bG3EUDY0nDf6sRTgiCykKMRO7Cfe/T7pW7pq2TSsVQn6OVPq3daRi+QqKeTS0oIWm6pRsW8jvWpCVSnYPk/RhqiwNLGGwtOayv3S9IUCHCjtKrpC5LbTPEqvNR6loEVO9SKdkU30lGygl+utxCD6jMlQRTjiENqcZtYG7EmWKUlSD+L7McT9WR+B1Utpx4mMCqgmsGfkOaRjJF/NJE9IayfkCZWuir8NRv6JlqhhwYh5pCtK15kpbWOawiw7/nmp+JPTPKT/JpZC8N9ptp5lVKrV5sHVyXlAeayj82D/+HSlbPxNMB2mQJpUnroUWXgi/BrdQ1hFyQ4dWO2AIrLgslOmr3PM19U1ebbE5gCP5mAkpT08LPQ2D+3X8n3P+Js3vkKyzjpSNpOHMOWZTpi/0aS4l2DdqxEqrzAW8VXmaAClhFuTU5f64+sRhYRUtG8aQ9s+ZkSRJAwEEKx4DAbuGhScpVcE3lR7Ol6Wx7VCOwrUEIKofnGwPalfRBqHbGSLQH6EtYvTGHEKsz+sh0RdB3UvxsK82+b5Qp4yHk2U6pd4nb+j0/vaaVz+jNnZYJOAix6PViSsRj6QH05F2M6dsU+T5vGR7FwHYixhQDxeW5MASh9sfHBQyNO7hEfuZTlW/iAvBCQbCoNaR4FBdUqUdqSFDXaTg+/xbujgqymAH6EARb8J2F6pfmzN/TahRx7sVr4OA6ExCKUyh4bCYU8oEtJwbbm40RqPOW9yrZLcRq8F/MQy0zdVKJUDOE2GhBKl+nIUU6qs+1xe73NfqJdpDPPqXKOYqw1mVppzX2ynm22MyW5cBy3SddAiqoMOH5kb+ZFFfmRdg/G5GYy6nlXgZ1Wl4S+OTMMPYEUxaoip/30Alptbg1zQLT9ATXHQzRRr8+ODVJQGJ2S92EufiGLDWj4qzSEUdociMcnyvDy5RqAdEKM8wQax10yxV+ODekHRaxz5IoU8WdtaSF9nI/6wikWIwVfrIyKnGiIyVXDonXPID+jh89lBqwZ8+x/J/5KRZjigWnDuUaVv7qOi9b1R6oH4AnU2OhyILFxyV4WlFQN2lVopIlItJVnLhPDS66IQHp3WwPuo+vPWl4bj7WM0XwpLAa0OOlXto5lCcOSOQj6yf3E/fCRc9WaASfvoBCNGZf0seDCFVN/RziUsp4dPmpwSRQUZEozjP77+xR1hDFVWnItGxlmbxHmmmIpjJCiUnTZ20MiGDh/y3lZNWaakaHIrpMlF6zz8mZ5U46Yh7RIiTYc/c5JI+yaIu2DRFxP3knKaPBCMr1RvfG3oOMmzCz6dUdldeZfDyyKd57ihM+Lv+zrNJLY98+bRG1djRaN86YwyhXzbrvVX+0fd6Ij/snyL+S9yH6U01KTEWGrJ60tevVgbRSNYWxrAcoOnGsLa1NAbDjX0rNcbetZjGit9I3zdbIRAjpFihntgQ0twv/QEKszuBnnSObKLccj0mLhGfMPfJ69L1AtubWEJ2EumOaqF6QZuTcz9Q83K5+MiZX/RWyJQr1ZWcgQ5GRgsF7sxImEbIQ1XsjFvmVA0K1R5hWGzgsNmqbKqTfki0iJl90vKrTm04rfpoOyBEv3uKBqZdRZ4UNsUmIK+eUIuK7OLUmCpY9J3USoI7aBEFs6k3AGZYYucHQdwMAtK3qSJcaNqQJwG7xV436BjIjPddDZ8v5qaLAXP0ryjU7lHzNTyipzOLTA5pRx9QN58OJ5hOZ5BsEfJ+nAe7GSc9Jn/UHLmfx6Z+Q3iUMF6W4eAWGQnAp+lKSagxTehLHm2srOewCVLLE6322TI+NjsOzpMd9+d1KLQ8vxtB4W7Fac5S22uWpZTQzBktCgpAwbqUKfKgN1PpZwan/v7RqmcNhEFbNsn/725FRsitALstLI3Q+hHhMsyR93K/E+T6lcrauyYNAj+Jg1hzkHMalT1HkmoNJjkAGyoal1E5HlDROrBerQhrAcawnrQYE2pbz8ryrdKXl2PejekqNzx5MAfiikso0QkFCOeXFb0qrGHm4ezh4OtRvBMNa/Id2qaVtJpjpVGc7aNYZoTm01WZDY9yLOJwhUDnk0WzSbyFYZPlTvKpEFBn7UNJdaqAv9XGq4rniF05tR9LE48RU9p9eiiXRGcglHI68arh7WStYIcmoClg6wbDmfdcPT+RAmPyDtQXdry60Eh12BMPCn30EcocIPpUWzbYPdGkZedl0AGLd4xnPy3b+mvjlt2whkDg0uPPb7i9ok/4bKvWNsUPatJr7sY9u0p2XXH39pM8+pBOs3RSPuRx9TXzSVfyGWdpFXE3y2CDy62+GCjBa4o3r41uCzcMj4tqa+J7hq9NZ3pzXr53ESJTa7h+6zdnaHsIXAb2ul5vww4IKyEEZrZHnN9B3y6eUyKWl9UdAcL7mwqp4nuoON0T0+PWkvSzSSnpfolZ0Bc0SjiqY0iLm8U8fRGEVc2inhCo4hnNIp4YqOIZzaKeFajiCc1inhyo4hnN4p4SqOI56Qhpgt+X3eQ2Ce03mG6UTvUR2G/bIQsf9UI0teNIH1jkPZPcJPMz/QYhrIb88H1Y1hZjm1GyT0A/CgvHhgUgaviYollwIvy1oKWu/ZN81skFVKgxrbF+Jtyup95qCJk/gI5Mi1ygGzgUDw6uFQGlu+UQQs9OeR8jF+tXFdGQ9IkO+R7bMqOCc9Kx7myAZzVDeCsqY2Tus/eEJPPQJ8mr7KM3YgcZGoW2xWQAq09Ujuad2fGScbHXWn8Bq4ummUQ9Ys3iSUSzvD8cL5Bnmc2Z5+Tn3UY9S1AqSO8/H455lDu6GWacPnJsQmNBXtOFXOH6pS6l+m2RhbP9kaQdhikTIzKq6DL6KqLt3mSQsIYpVfU5xDW0BSdxcQjZ4JugruVYUmehyZcKD9boB9Ndckw2qM0M3pgeyNOKybHWw/XS7TltxPks8BC9Wq20MhPxm/WJVIFV0ktqL0j1IW53t7DeM8jifcE3fVFHv2+NMEkXKmuoZMnjK2qn6uBl6+Jl3l6fzm6gem9dYwJYyRJRIAksvaHF97dtPz7NS+LY/q+XL/1+0cuPveuy489qmKhib1vrxPUn/IJy1ern1knrD6S3LUsytWIngREveFSMj7CoeAIrGcPD7ynYuuk483H/1HFCuxAfVkZFJaRBOTHV+w/Kseu/HEZVSqB8S1xWRMzL2LFg56xj5A7SoeSy/k+8aE2gknoTvROIRpNVYEl8ssjgon/B6MrFHRgL+GDLrjcr1YRPR4kd1xd+C4U//lKJ+h4ZvfLbR0Y4QYH9A7JaPMTxpAeMofjyTOdBnNv+kp2uCtWbPV8VDahZm0xfW1XMBGTJFkJ8D9LB/8rA57YQnTybDgy2wEk3NrRpCdXb+wBS630JyyzzCN6KWqyl4JX5WlEhCqWfLUTQi5K5IpyHvzuDL/po3RdMTJK78di3vZJd4h8Wz0t3Arlmg7+As46haYwzsr1+EF/34K8XH+w9E7M75qS1uMeSOtRgLQePfRAHUQQNS7RmQPJYyl4QL/doIh+TrdNAb7XthIV3dGBFixN/I23lLykXCPQ0A0KEPScPqXWOZw8CFIzAvVf1Wx8wxN6eMw08PoV6sPvh08AzuxjOHui6DsgRGtlfE+a8Y6+m84c+eBYNtzV10l76zdKNP1wPmz6xdHqaFAkwE3jBpwah0SrLoGnT6h11Zf93gldF2Xk6GQdF/Gu8s6CVnP1RBXJKRmFA2FyCZMTHiq2yJNrQwm1wa46k+dgiQ2jQeIX1cW6rQzUKP1LH4p+6QfRpZOgFr3pa3mKWcqNU9zsL1RVCJDrPApKg9NqeqN0PetgKRqKharaDwrIsjgAQ3sunanjsNiA8aPJ/KQt5knzMRSYpsJXXJq/m7N+DAr0guEcIbyrnXEPXI4kBnkAzsPZayIygIvGiAxhXFJHyVuadCjuFE2zX8JNhTxpHOVGA+9A7jXEOfisSwYryrSaDjo2O+hwe5Tku2eW1ePtm14/hVP1XbB8kAPUVo0PgxdMug7739gPNBBUz7qkoqWS7H0PJaydZBmGlsKl7oEMp0fFM6ol5nNX+nz2G5/P7JXC6njDqGHu7UCg3atM7K41t0xeLOn+pJyM0XZpFiT8Fgzp0QMsT0QNu4A/LtMh053H4Hhy5Wp5eZlZcPhB1qr1L8B7RsxbPFNIb6/UQh5FP5qA/VojyKVCnxKHPslA7yvMxuVb/ZDbQ8yHvkwot1GhTQMwOcmpGtVoyKuS+n+rkY72NmkEzHaHieGRSvLmdwdAbxT4UpFc6YJ+KDV2pJISjt8AGo6vuCz1o0Gsjn70I/nofA7TbVRUZ7Yr8F8jWwOnF3VBRUTmbs4peXuklpUiMRrO5M1lzajsMcLGIh8er7eV7B15kuPb9eKc3ADOKQ3gnOrUM8gv0iBnBX+pPvArnbrAX66v9VfqA3+1PvDX6gN/vT7w/60P/I36wN8MwZP+IhgfvLKJWdSngEV9PMGi7oGbHyYwt4LbMXvw4x0Y10c2OAvg8CK+TGjrtqiSJW1cZJv8CqqgQHpz+dB4b+TFODSKF2O1Jf5iq17i38MLE/VI0nsTlqL5zBeboGaZYXjEcN98ePh3UObiiZKHOiH5fhHMdPDLDzCLD0gTeuqb59iBRKu8HYorhorXiEMAgye4TO/LWrvQTn5Mf2CBjPK75bGOZQvLk+ejskdeMgbeDzHQeTMRw0wp2kW4/wfnPANOxLQL6ahjS9enJGcJCrMl9ybkyNw6offkSDP54wRMn+dbYDItwpHA00AdfIex3l4PwgZvqupoi1Xaqv6g9IdkUcbL11pwhrKivN32dgI+B3P9H/YvwcTDK9gnSxT7eAQ8bkm/OgHKeJQutunbKmHRJIffnC483DHDSXjBeN2a58MEXQ4uBlfHZfuQrgC13Vpv3yKMHItN7mhRf24uUcUlk6nXNnxuD2L1cd5XxQf7jlxJ4I4prOUg/0hDGY0ojFo2Q8puyaWwdEkqTOYACikAnclnbJ36h8bGYt2KjTpDUGZGQkUIB752N3LEwNXA3XNvG/psYee62jl7XxIAesFab2szfODKZV3ESdIHRs1Ae1Bsz+ZIbI+8JEe/S1sRi9INWbh4DFMtI3xino61glQxY2un2dQb1AeUtbXDjH/IWprx3CuhqhFh8nEqVOJELepTTVKLj5qA8Z9lzUmkHIQXwQqqyI1iBdVcQl4TfctIWqGiCkYr+uUYLeV0c4ZTqTpTl6G5HH5zKlH0FSg9+LbKGA2OjZoJ41w4p35yy8C3j2y4d4DQ7H8y8WDm3oED/7RYcZU0IJICAgqYXtGkJxImPZFJqoUYgTUiXJir2ts7iyAQSgG7JzPN0/rEaYd+Pc2aPZ84XGZv/t2FRnJHCSRmkVRP1upwx7hqitCRrM45RguDHczUEw8L7MOoMYhi56twpd4u8DnQrB+pZoBhXAt96z/+JTj28CMgR/SeVSSZXztRSYZnUapQojlulTjVt+sE3BMpK09IZOwpbECgucnUb7scpsvu5OEylKvt4bKjgH1pEuudk9BcnlsiLedpJYI7j+HOY7iVDLeS4c5TcClO9xOhJ+WhUT/7VLhKRrieFLjuFLi1VsYG/zYj3C7V4UJuJJgN6rGrC7jX3O0SF5Le3u+ktLcLL4bACqCxDe6CilMGG88itcBgupXlPaO8PZGCaLvjgFn67jArZI6eHFWI09J2qHzKBpNUam+udOhbKgcI6PD6KPGVIS+5PovtOdMcAjexKSOD7warCxYWhIPJK7rUny9wOiXSw+w2fD0IE5EZ0ZPtVtO2PlTSy2aXME5SYg9hUJPJ1Sbw1Ntdv51OmrfSa/VSKm/SBkefDcD4xXIHZiIDzaeNLZDik6hqim6FmoWUn0ditM9UbjZYlgM9T8irYlU8wFmAynv5XOckAfzmriPZ9+jTa4KF5r8KzSWlXI5Ggalzh8+hEymOax4XybePABpJeKjLVb2VFWr35KaPS+Gq5jDTqp6Q6ZCb3KyQz2eGfC4Fkr6G35+Dax6TrV7k9HHp7SpowPYSXYGzmEd/q1vihSAHvJIXiBQwYKmbGEzIq1qqg90Rgl1dA+zOEGx1DbC7QrA1SbDe8BO2F8wn/DYKRtpzMZ/BnncM2NtNAIaEOLQfsqcsH7kBOciiiSd8bHf4dg965u0+H5t4u0PCt/uhYMC+yyfebr5+OyFvcQ3Yec3VW1s63oB9X6O1W8PWzq/R2nFhaz/UaO22sLULkq3tHHbI3eFwfUTjQDQlGKpe5UnItblSMHyus0hkLKDbyQJKlCJaOa2XC6dxgEyeQ3WNFiDqB8pt8jpSdNq0GLWVMad0NryuK69p01YyHeBJHg3yN2Xyv6J541tEnHcCINB7M32G4yXyKxDh6LFLbXw1HfbqABx+MLtEFNqkaOUy0rVnKM1PzkewEy99+RckeMCnwRnsStiByyz1AXAExXEo6DdBR0nhn7rCzuB5AsotWX2FXRTSkjdHEVjawnkxXDgntFafnGeHk/Mzr/rkHHIM2IX0UJ/9If5Q55hVm4ouvOfb8g+9nXFasmZibZ+/os9a1kdbH9ZFLk+DfSS+I3GmSxIVH88bCQyfBSp2LbOj+AV/pFw2jkZyptjZ2y0+bYeEmbevQobyLp63JJRG82o5YV4tpPjITKtHyLvGJNfC9Cpt7qInxzNOODvoVE+P4+wQ6tk41LMh1PERqI0RKDo1U83OsAyywewpkulr2GJDQCThwtucaXm7a5kbVGpLC2R2CyiqHZVMWumW7cmKZQyU7eSEFX2TrACcpOAQ7vf5JxxIfMfqwJoLa2ZvnQT2/s6KLR8rhKH3RlTMGbtflb3u4ny4TUyovnZOHx1uOnme7fFgIyV5zvUhXuYwmHoLDvN21xEdGtY3ki1l0+VXjGofBxymTHCyxvEduXk0qQbhDL5NgXi7RoRWnKqcj4pjxPsXkLCKaptvfuzoB1Hux4n9iyGRytZpcDp0gzo9PGhbkuSRsTsfb/ZtYkFNcGcq3GMZ4Z7ICPdURrgnM8I9mxHu6Yxwz2SEey0j3CsZ4V7PCPdqRriNGeF+kxHu5YxwL2WEezEj3AsZ4Z7PCLcpI9xzVeDYWc3ow59Bv1S8hk5MRd9KtpcwBd44Jtoere6qiY4gy5G3U5rL60mgvfnKxOZ0s5L5yk7g1PA3VrDOqMH3AEDJgEX8TS8qRts05xNWb5gMtQTmZk+g+Enx0siWW9uNCGqMOyZR9XXtrdwS8Xhyi+ftnMygLbeopuTxbWFKaL23+ZZx1CeXDsoPA8nnneibz6765sScErHpAG3qf02y2Z6m/sA13N7+C3jKoyLx2U4iPjsSmI0tak5Wp7Nd+PvEvHAGzNXtyplDpBfbNPqFIlsucuqqX7NVysiJre6SmgyqBwMZFkHVmRaQBn4Z4+BsLorUj7yc/MMaoznQxmNQA+YUk9N8t2oZTEl1iZyc3DTWq6TN7cGoO3cqCKUw7WKQGm90un4jYz2T26Xqsl7O62PymA3FswLNh0GPJFWdjoHZk+zgxvesQ/6nsG7eW/9300Hy4vZg6b0XNh8y5qUr/uuAMS/BBd82GFfID4ipi2TGdrE/qHp4mA975ImTxyFO7Yq3Y721hwiNliZalMwt81rVkTzf4YWnQEPOKeSmDPtSoLt58FjPOLF3glMgmcExi7UVyzJq+Uyfqv6l2ZwcUrlchsEZPKgpUMsyQR2fCeq4TFAnZ4I6KRPUiZmgVmaCOiET1CmZoFZkgjojE9TpmaBOywR1aiaoMzNBXZEJak0mqKsyQa3OBHV1JqhrMkGtygR1XSaoKzNBXZsJ6uxMUGdlghrIBHVJJqhLM0Fdngnq4kxQl2WCujAT1EWZoC7IBHV+JqhfZ4I6LxPUOZmgzk2BqhjxvofFe7mKFajyR9J3pYBcoUGWkvS/S5KFYd/K8HkQMrHbcKVSLqlUkg+Pywb3RkG9GCtKvknLS4DG2l0S4WNPXTco5I3oPSbvKnDEmIHS/ihDAwrqA4CyAMoiqD3JaySPao+BVkpBjYWbyEPCYn9byF+xc9JrzZa3oQlRbmk3fmo7JxLGym+bQQU+NpYbloGGDNBVo2BoCGgoDrTRAN3cAtxOGwJtjANtNkBPu+rPr2LeK8Pf6QVH/dncFnun3RLcELHf6O3tBDYICMWyku+8nSNZPCh/R0rOjsowVa8cmMDT67nxPAOTal55r8sgd+aqTdLVepI+1K4nqdHMoUNMqIsjz5A5yj/m55zKA+3eL0L3fAudwKwjggMPDwQUxLNq3b2l5t1bLfyaPkFSkUs6Pme435LPbZD5zR/lN/s5f7Q/xvf8vN8iOzw/ZoFMMT4yAPhqBZKNq/IkzKAC8mbJCBR6wrwsDbtKmZx2hkbCa+TOZC0MHlKulVBjR15BjeBS/pjS5XPGrcs6QptACPNURxTmvUIazCfUjkk1mQbzRIeBwbM0mLtL0Wd9WUyDGShHYV5JbWetbmc25bqs+T6zq7/Pulg7a+tthwcCpzINhB0ZiIvLPGHkwGhDUWczRR0iilqpuj6ocu+bBW+SGMmHZueEOof9So2zory2zRsZ6LosQNdnAVqbBWhdFqD1WYA2ZAEaGJcB6N520nkFivDdsbwv+BF0YfLeEjjZhi6iFnm/WCbScRWWwB3wbb5yDV2ZPiCflQybvJOEnTMgz2nzJpKGiSYUi6b0WJJyfTINuYbIEHVBFzLX813vl9VqHBLh6BJUiWguYQb5Rf1Ygki+XVAivukdmtWBFe0dmOyIDw8kfAvw4ZTwacEgCRmZoNwTIwR3pyw8WPpVCQGmH3fY48aEuPtEv0l14I483B/lPeZ62DcnFxZjylP1OtpSE5eiBe4EgvisZvzbwCX/cb8fskxT7dlVHd6IIzviuz7ZBnq2mIbFFpbtoYtuq3EIvzA/8iTZlfe6Luq8YrpKML2PDRgW23Tpw+1gqc17GSSIdozJbfNonJHB1h//BywIHQuD/14cHA0VzUDRPGdB2fslTSTHqGro+7UHpa+3UegqdGpK5ADsEoEfCKxjUhHoQP6jtTgoqZAxcRh6ipKnG5g5nYq1kDF9yic4Yk/9Iu6CI59s0u438qkmHFPwoskZo9qcABqe4+FV9unCogXyw06AiUc/n343VDMA/geWnvZ7AwbPpLJ3daJ7fBWHC7igfnpcNEjPjxi/ydmLfQ+wnulvWr3dognZLJOQjUmEScim4TaKdLjHEnBbqsBtjsJR5twInG3gHkrAbaoC91TiuUNVnrsl0d7rVdrblGjvsSrtDYowUNg2ZagF79ryA3STVT/ypHZvYpXZ9P1YmkzdcH/jCQ+AaR93mM0n9FF9T7gIirpmiuDrjPrdW3CECuV3bFahK2+bwNXWjFUTWj1ysu/1do0b1jXIYBlA6Bo60+nseh8UUrqml7/Yj7oOEvmzQXssz2gFVfa4OADRh3DOweLVCn95HsV+BMLY+OWXTBLJhJ1qUZ8YtSrktVWhCDqbVrAnlETQqv5lxy4bljxHiUabTrWJV2hljobcKVug82FFbVVcOJ0JeTS9fISwye8sQ9a+bqOPpwDbaEEqW4cWEIAN9codlmITQbgTsQWeU1TU5n/L3Ep4X10L72+J3v+lLnYQ7hjqMsVQ3D2h5u17at++t/bt+2rfHqx9+/7atx+offvBlNtW7e+2an+3Vfu7rdrfbdX+bqv2d1u1v9uKfXcZDiWXq+/m34cEOr2XARWNtuMwaxdueRaUC52O1ISkXsoFbwU96kcu9bDFUHohc9zC4ChFaaya9yAREiw7qiGDKUC/GuQaMrgTe8VExmLAhmRm1W64VNtx9cODIhhQf3g/Lwdu0OyLsryjqDAp1h6WEbp3+dbaZdNsfpYVNmnxs+CYDLQpnjECV5AhWW6YPIF4QUf+q+enxAUSU5cH5s5TALWDYUYGqDCAQFflbnvoqTnmFc94eg6/JG82j5Xl8q6KidES8+K3n0i7zVTo7GpUyHRS0XRSPt5JPmtzRs2ykA7p/lBcVteSWZbiwIh3QU+pjoT/OW1lvRygMRuKPF7chWZWr8y96+LWIM/hYB/5G8Xn/sIY0V3jGCkgAhL8dqnNArfpQ5uXjgXOVwlptJlLDERLlCNTpLiD1glNCs0h9WDFlU2tOMHgEtSQpfwuNpiycF8/yvjNY/CLiirkEIYZDscj1eCjJ/LMrXXft6vf74D7vHht/pEvIZtgsReDuwgOqZ8W9WMPaYPvXNwVEXLu4kgHFCqujxDFoLioX77RGrvn+E7sXpcgXyGHbceBZbRisRnw2rAZMA43135FllBNtVipvrxfQP6A//TFLhZuoe4kV15iq2e6u1q+AwOR0JVsJV1JUXPjYbwDhSMABtFDn+nioIAD7Dp5Ni1ZCiYqYsKATia1OwOphYNu5JM/mOCNpziFLnhbULgEQp7VbOB7NHyvhi+xrsY4iP4/yq6CS3IbBiezvM7OaDADZeb2UZnmyvRDyszMzMxLZWZmZmZmZuZakh3FTnLQ3l2ePsuOLMsyRPaQAjeEC3gaR/W7fJwNAFhvkYptAPRvZZKZDP/XsmqaUOqQBb2tR9HHLdbny8C8IVbyJTDMOoVrd3tMzF28u4KXZ0sMrM+38nNso3F3a/BdI2sMYHF4NPryBzak+MmYOqTMLfvAK1d+PV/yJo2esAfJzUnbwdeavUuqApV1RjYpKk6aKE4q5yR1KFQCrqcpEqqeHqPTkyJ0yRHar4vAEvMtZ3Ka+s1win5rfwRPyqBrWG67QivkwrNRBzWt5j5acbgXHlJcdNNekXQd68tl57s/hgxFGZoMhxSxCxf08JLHsorpSAGevXW7adsUqlHyY7yrfsdg4i6w+jIawhMtk2KSZcf+tKp+tenxHzUm2GorKijg1yXJy+UoNh4ACE1fgNmYpQXuKg2NyzGkI/gYEtwzrvjFHDovVlfIXbc1JjfIobP0vgujOdExcnb3iPs25gvzvrtvEjOZlQRVhDJhCxA7UCy5nXzEgdx0pB/2ugNyGCwRLBGyghq8uCtQ0Yda2ewVUTp9VSh6RK0i7RFLqonYnSGqJtWedbvI4XGLTgzUeWx0nGDN7ke1cSzGp2onnfdQmdr8GStO8Oc8R3eVanhxdPBXOwc8spPH2SAnItf2c+XhdLIv2Ru9g3dCRyfhhjFVpZTbkDO6fRLuqRvEjoADsJdqZ37+j/tOcUI3KAw5FG2y0z6varRZcg/FF5btM2cxmHsBNaeCJTg0xPzS5hoXH+ZPZhnOnhZs509iuZn4qA83E67oc02q5Rgs38J4gm0gkhcnUGe0DYL5zDaBqqd2OfF/OEFlsceq/NpQfuQdjlNJNddMNgVWW6PY6Hkk5Fuv9Dy4m8snlhluxfu/cQoUd1IA5hSJzl2T5rQJHSYwlRFDYh3m7XAUwNzqoW92ubNDKSNIyhhcoKJ9DBArzp61x6pntnvP1WqjeVvtAleqRhrHaQtH2gZWKDtkwicTRW+qUOX3WILacfvdTFm8c6SxIj/bZGIgNVyeFKqWGKL5NhtVq9yxzeBKq5PHW6qegvBKRcRqDjaYhUazEDCUHhLh5apSsY0e/X4D9KkIP9WenlJAesF2orbaxwf29YH9fWA/loD31A9ta8QOMYGsmp6FBS44C+yLKyOpBzwSM0X/aWpKTC9EbwJf1NKyXdHRZRzZQSacTSPGP5JhEeQzCMgMKMD1n6qktmDhtPEMDek1GRw1mn7x8ayUpBtIdEeEGG/fyWcqwnhnQ0ya+RyMxQZc7z5bQx13/YZ/saU8W1sMXvUtJspCC/lQ2B/IcoGFpPh2FoJsxtEsl0Bi7wxJhXhI8qG/NVSlbNwZ/53oh7s7yHvgIyeMIOK2cbSTBwzspWruSFeC7W07A5vPZNMX59Ua+gKeT6pj7jTmObnudNogrjYGAbIrTfVW1qXwcoOSQ0nGeOX99RGOKPD+WyL8RwU4CuAza7zsnFCoT8DuZz8UKkDknt7KwaCO6NELKFvdJSRzViUI8CqdelioKrwshoeatEhHGueCdHxBP4nGQJbxLh71bln6pTGXfsJLf9Kjn/Lopz36ZSmPZpjUofXTyqfVzfKVpaPClW2HPA6l5WgcuCNGtQv9UGRojLLuUO30k2nZaGD6XN5f0M9UelvShWaHJUPGbOQjrw3JNDDov33+/bpXl4zUvCR/s2ZJ9pJbuOTm9E4k0JPC0+DSz4ACww4fdPBTZ1uA6yMN/J0CPvQ5PvKBU6secGtNAyd1BZhpeBxf1T3gTL/Qs3zgYx/4xAd+niCAKxtohzlnsWPZZzonfX7vprU1AHu7ytvMsY9X6m7qNvg69+KwsnTyn6KKkNhXlkN2d8WWC+BFmGWzQzi/WUpZjmLA7wMNTOdtvOTjH1vqJ22yMf307fKpKKtKVvYgT4Pg9VA1zYuT+3bDZM64HC+RL8CfsM5tFtYEcwUF9fSAMo/JS6DkD3YU4OZvpU/nQOCkcg/Fk9b4Y7xQUbJqBzMSpzi8cINc3c1b1ArfgXd3rz8K98bbmRZB4baDQ6q+sj+bQCSUwQimSioiHvy7VU+ZLdbLqvf3D97SregJo6qqNYHbByH67mX0azgzOaGLSpS5z/f/PNUiCr4cRnd6f8zUVw71tUN9IxTWkUp5BZ2MNCg83OQKyvyKk/m7B9xcTmZ6/ffP0R7uAre0Spp6FSSz/gcOj4x28Xr1i3Xmx9oC/I3A4ynghEkP+HvGy3LCLHOQwPg9TbfQNTEqjL++w7FNVhgyl+DHFlODmhpMqGFNDSPFBqSpWfwe9mxbgJsROD92AeSIrKbu6HHF4ckWDoitwCTBsYM4fUlfGrYpUSiGlvbIiqv9DxtczO914SVjQ8ccIYVs/NUgh+KQ0E4/cEt9rWklgKd6OHuw1NMO9QxR3Prct3+qmsRBK474zPfLJo0ZtvME+J+Yq4BvI1f6CoPTZstt0runK72C49jpoXt9KfcdMz3qb+1dJ3td7/p217H94WNmZmZmBh/fPWZmZmb+Sxp5FV9z8OH+Oh7NaCSNpNHMrOxmeecXM+InU3I51B9C+P2EJERisrXH6tOEaDicyYCQuemDLVSkf+qJAmv6BvGNTMqiV4ynjdxB6ukjokcVPd87kZZvHjPLaqQXi5G+P3HHipesEv8XSGmt3vdesULVvFTUPE01EVlwp+I3G0TqMKGIz68Q/8OhI2VpKfVt2k1KSv5sR9RkFMGprMwk5avWiv/bTgNpwi83JvWsvsyoMsDvTx5O2Y8cMEXS8l/HM2PaRK1fbRAVyhU/a226JaYSD7ZS5dJyvyinyqUVskE6wgvWiQplRr9fp0Pcw8Wh+vZKTT5dkL/pkDcJ8hPr9bTePTmui29ePZ7JaNv75URafsyQHn/MWM3+7pVN9fr4hkVGl67PH4T26V3GYoIUfP3NUPChqzT5fkE+ZFVGXIyJ/xohfpHa0919uqU01JD1so5yG0+o9HCqtPVR8Sp5+4Qi/iRs7taJRVNWUqtUxR3s7yVCjx9OdJm/klotpEYp7rQnuq1ALctbLMN235OahFEeo3K3Ta82+JYhn5bxJgt5Xe4T5eVi2CcjDRHdav+My7Sn37JPXKd1ry6t1nst1fBlH0HDSeun6xfLae93y6T1sI0d6nZBpVb6vK5GZHpvmGTmeovNfvnH5SjfmWDm3nWrZp5rstbXj+peX7HG0F4fdzjT3r9mzE51W7T4m5WW/26lfb5mWPlhtqPvwb/cB2PtWlrax1ev7DRB/kJl68Vj+1kq80nICwmG8pdGRblXSiG7GdVt87JoXT+JmJf2eIuVGWGy3Y9GdenT63XpO6t16WkZNdMnv6WNd7iVmv2REVmS/2uou0QR3vx9nGwl/r6M0uXXw9hHVfxVWnztiPVCKr5ysMP9cyrwplTg9yn3j2nxb2nx/ansi4Y6xQePdARuTwW+mI72jrSH61OBf6Tcv6bFd6cCf0m57xoEVy8EftozhBL+yozmPEQFP1jzFHt6j+Z+aR1K6ifETC6d/tmkynx17Hyw9Q716kovA6jXPTxL7x2Wu0skJdtMkKN0mm6dFEfj/Y+4ASuw1vrRat3Vb5UyIgJZmWHFG+/uxCS1FrCgPl36+Trd3fVW14yI/7cNVCIDUa9tuvTHPl36x1pd+v16rKbMVwgfB5a/5lK4iXSH1NIj0YroHj62QU5oirHDmvX5MV16aa8uvbtPz3tSFpASMV3o1YUBXRjUhSFdGNGFUV2woKG81lEYr/OaHmTW4zcyRf5mWOHfEv4T4bcS/h3hPxB+G+G/D+tuBkC+WzKxwybG4VgrMbJYiXf1bZd4iu0lfLaqf/2k6OyJG3Xz/iUwW4IeI6x0g2el7sVUQe9W7Ef1K/zuHoV/Sfg9hJ8zrvD3Cf+6V+FH92f6mPCAh3bL5zez4O9/N4wY/PFMP2TwsV9+9HY+eqhiyQ8S6aESkaJPE6TgsPgY0oN0yxD03tW/zNMe2Su/QmyzzLsf0dtGItXu50nIUVjuu3YUeMEcj+zEFZy+bz/6qRDoLfJ2H99rfvTkwF/J5+2YJ/Mun4tsx3ODhLfZprIdzYU8qgd8qsZLdvl4LQprfGoK/+Y9x3ED3l6Osl1OvAU78ULQw6DVmCMoxYlbizn6z3A7cHjsBo4gR9xmzS0nrgP5LK+EddQJkZj7bpK4EUQGRFPetoqcRgrq1ZKswRBBmHAvEOWhLM0wk+XVsAq961XBH5DzaS8TYjXfLrs8rIiBj4RRw46cLMdSSc7oAUxrMWtwwfbr7qLe2bTWWK6RMeHYm6uGnsPDiEeuX+/Mht2706IgNuX0UxdPJE4lN3QkbapM667s1IWBmIMcvlIPymJwbJgdzGdpYNIky9Eky/0AnOuiJMvtUiwXvxY2KmnHW8xB7arLG14yj7Kceyo2AHMQeEXHLOKQV+yoCN645gmlgqJcOS/2Ei6tjPXneR7W1T2W21DjldxKGLl8b2esySxvzHvleblzpAi3/ci1nRZrj/KK77kxD+sJw7aKCR13hXF5SWe3Ld2DF/PIm5tPWFlsXzwdOHYU2a2pfK5wRm5mOo7K01615h8LG4HrHJN1uSi+E2nHg2nFWPK0dCyJbC8xmkXQ6Vh53sY/ND0rl5ct5+pJbAj53oIr+XHNi2w/vrvD2k3XlN09pU+jlPPDOHbvoi8vcVEXRtDBDu5SWKxO1U3mQ0dKTtfjCLqXpqN6nABLIVEWzMiOWtO274dlNbMkMjo/dcquJ6GwFFmZYD5hdOeD/4tXAxuTc+plN7qTWXsBvNzdU68MW5Pcsuv7d69JnJDK85EL7TE92zeUuTaeilsx9N6dK+TPkJKVelKPZFXNW3oJSuRw7u52VUPnrtcLQnfXlCB6T7d0wS1Ts7uymRln6YnbEVwMjMorGzKFqXIYJ7SfJaNiZspx47IbpHXdRw1bKg/aaVpiaf1IYGlbcuzENmprfijikNreM5REZDcQUDELV0oO7q/ISDXIZZBj7aJ0QkGYRtAG3CL8U8xhFgEvIzyRJ7bFcYVoMo8e4dkZwmhZOMUkDLkPDcwIOU4eUrp+BFC2InWnCa9i9eD5KHCmUWXTHm7zeD6MhJJoALsUu49hArhejkmcqCPoUQqb7j3rxrrcTBtECL2v8MCFrJysniUWBy3cQM5exjPecpMcv0p6bIzayUAqXhQncs1mWbsnz9p7BRvtEhUbfLeSCA4aNfyiLMko7cW0ftGcCNFRGIvokGO7hX7CyrgTqmXHltktGfG8AOF5qw6sfthwY5VaDKltzbH2Wn6RrFUMin/IFqZ5Q8y3EoVVGZxjz9ERWgQv321BHUmF+IhybFrrAU2XGpz6U8lPP/rNsVO4bIexEDC441UqbuQGZZdXXTsW/kakcGwtPydB58GCG83JDaU+UNVeluP7E20+krWVVFErITYGo/N8Ll9Ixy9KybGDkILZKmPvQWxX/J7t7Z4dLBOFCZZ++1n5LGoA4I0Rr3DmCZgzZxjMzY4XIzlrFbHiwplPleBwju+B7QXJVMWuen6r2F5GdJy0fNcgvX9xocnJteYeZDaxJ/KhIkyn6Tp7sO7QvpDPb2VDDc9J5vduao9u4vOuyAlQ7tkEu8piMgzP7YMWmwT+T8BKg34I4BTAm0GvB95N9SOAJmAYMArIAMYAywDLAXlAP2AcYAFWULvBfotlgQuAkw16BrAVsArwzQGLbRG69DB2b4N+MOh1Bv3MrvpnUf3QkMU48MYhxk5i6vkHPevHLGY+70DbncDX9TG22qCjPtXXbui3Q8wno+Y1N6jGOsQ0TboSbcP/VGtwJtLq7eMuF9lVFM97NWHhlyKyUE6HHM3HaYV/FC4hjCIYvhPUfR8b6QWwM+0i0JEISJFbrkcxEidej+UJg+8JS9fCc3HHTaQDo7yvEdZ9B/7Blm3rQWxXRArp2bHwQF4gu4Ouj4fum4FztE/7HUe/BnTqzmVqXQ55C3eoO5n264K6r+sudOd0Me3/bMBawGX1UqfyaQOWtKsFsg1N/ztgg0HHgDVkS1/FXtwL+AC1IVrqMQD4fp+iq0Trp4fmsIZgKb7Q8UwaS+z9egKhT434E4BJAlN+I+AkApMvdLsXgTkup3MFuEs9u+XN/jcBNhNsoTPYT2dpG4EpL87LdgKTvwOwk8Dk7wJkCUz+FCBHYPKnAXkCk18AzBDsBuwj33Eq4DQCfY6f1Ic5G2evkIENGfZ6Ea2DSR8x6E26XtM0XoD4tAGRFlGhFda5E7kNEYPCSoWXWvxmjl3uZWMiJNuIH/acm2MiksZVhDH5ItWJq44nA0yQsIssS/pC9dcvk9kfvf1KJp6rwR8Qc5DPZ2bjFzL5PJDkb/zd9gc86YbvzbIXfV/yK8T/vWD/7oez7EGfk3zxLhfGrswDpLIYOCuir5cI0kdYaiZCpaRRKBUaMyUs8G/Ql1i/3wIPAv8ZuBf4r4T/TpitUFi9kdPbvOuE9aRWT9BznLbFk/bLdF9UPnWFGqfH7BtPEfwR4tNY8jmo5bWOxD8HfNiKlJs19u+NZK+afhng8i76fIN+EtmEph8DOM+gH0L+42TzYkfmAepSpyEjpDYIrAGg3aNo6LeoVTXwZDO3aSPx1ykPo2d4n8K//JDC/UR/c3ZRJ/r9YBGT8n7BP9Yo8BvexZt8Fy8V6IJju9q1HY0ZUdXZPCEys11tIcdlF1fGseOGt8qOVIVscgIhNdaMIbmob8kvdVcXJG0KmbXUm1J2seSivqVGBaFMyiN9CkYPchmUHt3sQscOP7/SYmOG/X0b9Lhhd78Cvdqwt4FVlvS3E8AZ4K3A64H3Ag8BHyL6AUSXgS3gGHi5sCdgYU9PpfYvAM4Df4zkP0vy3yX6J0RfjmsrHRAvq1d1kd1GfncKsBLOK70Po0uqMEKpZkcwj3k39mJxpwWwO1dilKiiViUT8Bh1JAa2uip7EPp9K+Bt6RjS778L8AXy4d33YnRPlb6Y7En7rPO9fGYnMtA6rK/+oBmRmNTgQKUmYaRTbj0NNJEsDBEGmMJlRw/pO8sL3Rh6hwv7HbsK/dZYrA+6vBN4GPiDhG8B7ge2/TCYU284jB46XznChxRuX0r0g/YJv/rWiDHhj1/V+igTitB5R1hwcW0ls34BxG40zIAhvATKEebluBEy7NAP5zzciYhLGGivVge5V0WVgrXKJlrAy4AfCTwKvEf0KPcnEke/enkj1FeiPAqRBDrIG+ULlRix5IkckeHR/x9J4S/Nfuyj4vkp0X+a1X5G8cf2kReJccITerUSHYoXH+HhF01aMrZjPjzGhNwddPncW1Sur4cN8610o6hswAtwymO3HAaOKlO8MGKCPgM6dmh+dxzRfH1GNK3PsD5bOr7os6zPqJbTfH02GWhTXp9hTWsfoM++jkear/XEgqlEQKxggGgbRseLKpOPOZx2vZbtvPzH8pJD7iA7XeTVpbhzzHEXrcuXun69w1dOXZNp/nsJ5XJPplx3DAptMehx0CcZ9J8odzw/7CTih5s1Xbw4bOji4MXCMeDtusibOtT1Z3lLl4ez3I2iMNI0Xnb7G3yvJpncb95smczlRZ4YL/cUMMeykhv7cAqah94u15JhRZogHcOqawe4sq/jNDlKg3H4LJFrFakLrcFqw56zwpBN9YakxRc7s+HSWWQ1PcTJb2Q5RWpmPlva+ndXX/nTf1z7/uRpHazyvIfP6jgunUVGuVt1XFZyw6d48oRppeax7n6Lx/ORFxyPFyN1TVSeF3ON5S1KPBeFjRPx1x9BiAwj+Q5IdxQqcspx+lg/wqFe6D6+VxdPyskrFMeLsaBlV1/LlMIkCavyNmPgMjmDwSJvpM2GsnKFNQm76N5Jcedybb1ai+nWBDqic4lzos6LoaUHnxaqe8CG3ZKHI7dT1FIu7RQR0TDMqfzGZ0kpuYHpDc50FjGobNdjN3VYvFr3E68mvxFJzKmVWoZ69zpBWkWZnrwwo1UbAa3G1NvViWsVFCi2yd1gaX63fqnXCer1FPN1gl+eOnwREaVxtJepLUYfIHU76N25ZtI8NkJG3TAObEmXux7ST13PFuRydW3sIBovuc0Yn2V7mDaJoaIKF1Tbm9UhYS1d3FGiQd845diL+iz5rpzQvQhlraTXH+n86Hj2I4pft39Ifxmt49uFdG/qSacKl+M66sL0cspEyD7mQjeGE1YWCHVUPMot9dWtTte1Sz9GLp11P3+FX50BftaAmofInyI4biQvfhDDm9ulOJX+Jc3rmn3d+ZMXSK3Su+M0fWoWdeSXTsrl87AXHoTqnNH92TYstzYD/SKCi8qpbz/6hfgX6OQBXqDn//lh/+2n906fvq6nXzxGa7pTJJ/eY9B7iX4z6F3AeRArDfraLvqboJcb7Re67iwbFJunEavPAn495DeQDv0EZwDOJDDvIV/MzXvI9O7jIGC8iz7FoA8D1nbRWcDAoLq3HIR9rOqiN3XRp3XRlwE/kOz8LdS/rh/rar8M9C629PPePrV2Ia2Vpmu0VgdBnw5cwFpZXfRm4O8NqrznB6BXda/tCe52/6VPrcNbAZam6d1mhUG/vYt+B9F3dee0BvJTQq5X3eFtx/j6nm9E0zTXTV10MaVl25WpHxQu5C7t9Cx9n0d97aG7VL1mR6DTAMkOAfoYaLIywVWfWKuDzR9d9aqnrHpx+cZLGk986p/zg6r90zIql2TGOPsBB8juDtGdWblZbsFt2mUvaVUQx3EXHR531eeU/GZB+f5moVVozrRmmi3JVF80yJCFWFfFi7rv5nNnnO5W87nT3OaU/HRaidtMphC18e2a8Y1H59uNUug7klAZVfolSIKvP2O8lFYX3ZMeBpj0EeL9drPFjgLfF3AO4CjdbW/ceDJb7L8VXvw+uXofjqx5Wmc1VvHqxi76Jx06diOvEkPTKVmqhkEYYyVdodv5518clnzvurrrJbieLx8ZUrZn96h75++pEKv8PTYIzj1/nrApspnzSZs80RcAzPoLAVcExwOkWodFIi1Sn8iridfy7TtERHVcRKOyuGrZI79UOKS+iBogWxoEPAXr9kzAcwCCHiD+i0C/AvBawFJzDLA5tr9oimI3SSWV3EMwkNtJ/Q4R7gc8fqvFngp4DuBFgG1+smfbHACxe8+26+qhKOJbrz2GuS14buNA2GxWEZ1xYVsrTk83Go1cY3cujOamZ/J5/B5lYe4+o9P3Gd276WxRLntR2XfFF294l2/NhYFAgsTSJMI4vSpyt57NN2IXvF62GHXWqZ90HzZ8/wBgehv8KuBMwNmAg4DzABcBLgPc9FCLfRTwWcBXAWU/xLeZIl9YCI8jfeh864P3hjCie52SK1IiB2ey5jrQY0DZzW0qFnTof7JuFgFVr90a3zQm2B0clDAoRVHi+RtIdxnnSBqISitwwC66EQyQDgnp7u7u7s2mm01ev5zdO7qTN2dvrrV+z0r/Nzd48W8+9erfsc//AzL9b1v5//3u/pcnWv2bIbEd3WboIQ2wLKYmMYSo4npT7jU/zXtobv1Fd8zOCDcXtraG+T6DRObYklavNbbc9+R2C34Nv52HrnqNvkPZrOM2+iuf0DGqwOkYZA+vG6YKp/Y444GB1nk6KVcI/PjpKLTNHfepKzOUJg98ZNk61xbsBfb9NEm1lt64Ks0u76f8BeFPK98e4PsGPeqb9oM7fXHm4IHm10t+YMny4vGe/gG3yGN+DCP+ULgsRrbuC4C+kE/VTGcgZsx2bP+rPQj6GzMicW3BIHH4xI+0h6D0Vczzla5QmO/SP9XTH4abydxUF0o4PhcKuTDNRsDVg4tFbO0nNmtFr/NsioJ1QZxE495ovB18fPoMRwwM/+D3/XzoF/ib9pwZD/qFoVszNbt5Y8Fc9Tlra1ostFQ7r9eLx4HL6mv1/bo41Ni2DhRqxkOEzME+OR4PdpNDRK91Ava9WGb8ujURBulmGoe+J0I86P0JbZ4kDAfqmxrkJOHlk4jbl1SSIScPmrKhZIjZZn8//HcKdtEHm/OxpmI953sHfUgq5sso53xE0sClXT4yVp+GZIVZiw2DdJx5teVhDX0GMoeEpTR9M8DPlJX6UygTb7SeayfWZ4Jy7OvM34ZZeGCvzL2xJRsCAQblYuHZ+JTFqPqdPQeitKkyVJMc1Mopi8bn5eB8QsCR8p25uGYWNkjo5sKu0Nxtd0IuBt/vP3mDIQ914W8DGtXzEKJitSs/LA+6Ftbvtq/kYXk5gSFFLh8NXCMR2T/ywfpO3/7kXD4SSunyRiQK4MS+8HjrtwIEPeuPcpwqwPeckvAn4oX48/nsp8gvhTDsXnomPVWIb/LRARI3ikBW/EMs6FsReEO9XmjNFkFp39/frKWLcY9Rv37JvxiKTcd0GqnF+EV6Y7dTuQSmI26uvyJKcFLPPDuGrhSfhh9psv5VCl2D+uy6pFJMj50VWGQtQ7fXgS0vDMpwyE4j4EFRGRjEK5UT2MpxOvSjlZ5NObqcs6wsWstxZW9r8pRgBVhvm/hUulVAZuyuHctUBdyq45aS5Cqxh7VEreBnJTRnxfcKba6CbQ5X3E79KuSxlQWpllTh1HHK43XO6t/7nuLA+qkaLUd7bO3J1aCmFS8kn6iBFP+1PzTVavDV3sVZ+EMNLjjEfZJLrsFB1Y+3PMk1MDesVth1sBYplwXTi2VqcSlAdTzOphb+YvmXGmNqYVCzf4GnrxaLh5csc3bXgcy7/5idRB3e08lfcbCqg7y7l1hxVB0G77A9F+6tQ5bMHbmR3fUA1/LJWsl6nDFgfjhrXY/n36atFWPrkX7GuYY8WI89jYK1GQcbsO91/mSFQgO2lUT5HXjfgPVlVo3AtAbsqsx2ejTVAI9vKnmGHI2o1RE1iv+zERlKzQcuuDfCmOP5taXSRnAJvTZbJjXhp4z1RVGhJsSc4ziYa9gETgnbqA+hTRhL2vnBqbsJlRXhwq37mhFztET/gWIzZnPcYi7ZNoP0bi5GMa8ZUVKpO6JWmlH4MuKlgmAL5iojw4QMW3CYsRv64S2ge5C22tvfAq2r578GHm2F8P7e9uhbrai/fOAdvWcrVFiO3Q2uacVRGolLblvb4CvGRimXbMP1m8HSKu/b0NyueZk7rw2MzAG+8httWE2M1ykQaUeNN5OFvVU7KueMm4JS2tE1o229Y7EdLMlHDOsEOxCnS5NONutAuWCuqVpCB5wo0QkH5jpw1Z/W/8L5Tnwz4tSLMutECWWLwMvETtRVP5OIWugE0zktipBQF5j+UnjEbtWFW2mZx59mdEHnzEvjgxtdcDnAV859tRui/uGh3993Y1rT2uF5aTe6Dqe+72DswaVG+15+7h4IuofEZMj0QMh1qsLmaQ9ex/sceebag1g+Y8eQhB5EfLnCytrSA644gYD4lR78ackv6XasF/X0mqxR13pxyuvDToaHvcj0+Wr01aEX/ryEhnFsL45TVdc/NvWCdtEtvGelF/S3+cKt2fpQIeZ6+y+JPhjrM3C/e9KHdgEPpxn3PmisNu+OSOuDVBBFLbK3D34BemvLzP24EmxU+pmvHxqZ8/bvbvYj6mnb6fxXv/siuiFq4f24HxDDKlbXj+LKmz4vVvoRXy9od+DkADp/SknvUBjA7uJuzYeWA2Av7zBhCxrA0VIpBVQP4K0AG7lgeQDplHu3EzkGQXfUaWqXyiD4WOQ4Bl4O4nBPSSR31CDW38kYktsGsTn6lfeJTUPo9lTz7rs4hKOG7qc4HwzBoFTp7qLXEE6O6vreLB7CyrbRNMWlIYTSEnOD3MNwNDJmOvbnMEpl/EXonIfByfj9+Ze8YXi+ZZMZXxiGmqkGC8MZMpp0hVZHtcn4YpsuGeVNRkfKkIJaDRnK7AKZ08wjUOY7nOd6dQS7BXU0btiMQLfwhOMfqSPw6b83Ibwwgq0WC2sR5yl4663UaG9GQRHVano9kYJdBU9wikpBW7bgm8tioyB6XC7fez8Kx5o++dGqUUikTrYePjSGlDcRVXcfjYH2RljYucwx2F4NsJDaPY6dyzcZ3YzGQRVkDDWsH0ecAXfPDkzg7O2nd1STJ3CP1rr00fXJ/9rd3tf3WghLsRDnoja9SRDeRnhSLYSOeW8hHIw9LDqcNxPdigTNRPkm4qCooUcPzyZip1lENstPZqJohJuB7hIzkV/YNHe2gYm4s8as7mnJRDQbaU5xcTIRXi2bHA3aGYnxdr8swpOR6NYi/V2lwkiw7P5Qrb+XkXAvunzCroOBuPrW2D4nmIG43SodHmvMQNwyvay8g2Ag+P1HVPxYGYgKm8ptJ/vpiQp5g++myfSEqNA3cx1HesKMJ/R6lR49UaususdblJ5YaE39FrSPnjAma0W0z9ARb5f2xnNW0xEp1tFG5pF0RPh5dbd4Ozoi9+s5qzp9OoKRMZqhQIqOGPn88O7fp+iIfQHqdWNb6Ajax+Gx2yZoiU9VXvwNNbQE5xq3ysUEWoKf5nkljzctUS4TthxnTUvoyDwrztCmJeydIoPEJWgJ4SJDK4mztER8Fv33jF20xP7yvjy/ZRriwo+BldFeGuK5t3H4t1IaQoPt5fOoWBridqe8+sEvNMQ8XZ1Z9xsa4mnPd2GqAQ3x/ZiWpJ4aDZG4nK9/BDSEnnz6VzZuGkJd+zj90100RJxLyOTGGokwV99R3UAmEdSzv09RPYlYLJioFc0mEbdjjc0rI0hEjRuZ+bMXibA8quvs/YZE/Nobyl7zlEREBkYtCN8hEe2DYvJtEiQiZCbsbfh5EsGd6kwbxkYiRF3qJRq2k4gHjftzby1tILqIt06rfgMJNMb706M3cP2ZLf19uw0sdJcc17y/geLTySxBVzdwgz/PTuDYBr6W0Wgzr65j8R3rM/bWdbjILua8TlrHn99OybB5rONK+2deksk6DKNzfQ4rriOUnVJgxrMO72ipFcZt63ixWdmzdnQNx0+uLtWVrUFO+rjPpojfdXPznKntGjwqhr1Y9dfw2v/cni7JNbCXXWRt51rDpUf2Aoyb1lCW9pDv7sgqKL+Ei3tLV1FpfSHTOWIVpFejPfftV5GoNcZ8//Eq3Iee7HKQW4W+ytRgM88qAiZHH0uyrkL64+uvHdMr4PHhMXCvX0HW2rt2g8QVKFUPTut9XgGNNlJtLFfgv7vqSuKdFWj3d//YLLaCF4ZfpqyPr4Bkka+whW4FXbb2vQmDy7hQcbvSomQZ/MV+Yuo/l8HB9ENP1mkZci+lTW4bL2PSZYvvS9VlvP4ewJZ+cRnmW6iXth5aBiVkmcNknYonkoanx3qpuBbV6GBZSIXbE7gfCKcie+2sbbkDFRfCjdKdjKhwMKez1FGlIqVzYucNISoy1Lg6hA7/rj+acl8mUbFZ5LqS1MASBLt+/LxXsgQ3VwY3p8gl8JdIaOa7LOGFgpUhnfkSuIpqj8nfWoKAoW1VgOgSxNVL2kh/LME39UPQA8Yl7Ik2dWiiLKJ1um1WtnoRHn12ImXxiyi3TyuR817E2bzJ5SbrRUQRg4L3tBexK8OoY1F8ESG9D5WcTi3CVNB+kZNlEW8LtPkLZhfA5celrdOygAss8WSazAVU2yhyB/gvYHHl19urHxZQr1Wq0fdoAVunkuhfKyzgilUA+cj5BWyQA7RS9i+AhdOvRGFtHuJqvH/3985DUtim1qRoHit97OxrEfOQld1e9Np5Htc51LaTzOZx0vKQ/POb8xA986hxSGQeLYqbZ+TY5vHk4N3Jnwzz+PZIaC+JMoe1xrhIqao5MDLQLnyMm8NdZUmBNK85UN7f9+22moO7bZnp4t053J4RJpOuzcFVMOTsCsccTmj2GA9unkPkQZOurIlZvOpU8/5QN4t9q8nZwkmzGDGKM+z0mcVfexmyHtnM4jxrWVqf1iweHeIwun59Fprmc71OnLPQp3+6LXfzLF7qlZNbx2fgb9Kr01Izg1fkZJ30+BnsczlQ/NprBpX2R+6fspyBD3v41oQ7M2CyGrE5IvZ73qbgt1c7A1Z1wseOdgYdn3rc7QemEd+1uHS/aBqBxyeUDoVN44WDxcFQ22m41uZnMxtMo+WKk5+Y7DTMsvmYJM5OI7PAQ+D49mnIJe2RKZmYwhNLmfui1VNg3JbxziZmCmu+xi4fnKdAlTK5o244hQb5vb4U+SncunhpnuCZgm37lR71bVNwtaTaqLRM4vTxj75PPCfxSaRFdUFpEp7Bk++Gt/2u85cyL5dOgDnK8tzI29//FXdd4qjoBByjp8IvL45jYvwPUlXMOLYp9XN/fzCOxcGX2/2OjqNMyXi9tGEMW3T5g3fZjaHH5CbVSGwMwgFZp5qmR8GXruR0IWgUba5XPr5TG0Xjy51PYhlGkXaC5WlUAgXzTc+ePNChwPtnYEfFdgqECy46laaOYP/+028kdEcQlicXzrNlBGd0rXz1Yslgn7qiUqFGxud68SjxpWFMkeJYo7yHkVQkXt92YRimZeuuAXVDeHExQLvOYAhfeVuq+WmHUGrKGPrKcxCHHx/QMT85CEdbkQvpsQPYvG/dcfLSABgP++f6ZvZjfEQtByL94DukI8ST2IdH4hbOAZx92CyOzyFuvZCXIQkzzPeA560Dp4BcD0KYJM9KCnTjOL/hbd7ITrg7CvDKkTrgK3SDZyt7GwqXOcmrNC1QHLwslGrdCP3Nx0ViFOuw36epf4tj+X+50H8FJP8SqpsbGRmamP1LL/8bCJn+I5vN7B/Bv5L/oc0soONKjn5f/6pquAPSSLKYZZlle0gw64Ux0zKdWCFps7azDGFWmHkZpYAdZo59sswMYZAcpmUmvZ478977mL9u3V//p7qrem6f6nv7jEYztJT+/++YHK6Hgu39/+A3zQ+E64O1306/gAQUphW9IE3VGQfgRHQ3glkBCwiABTgOH/R7sJhhly2pA8ChwneqdifNGFzdLnj1KglhZLLpnW39EStMGzc1tbukaYNz8MsTKXH2cGQgWp9ugmfmFjhAVCqaAQ9lmBQnoAKr1X6uVDXKzAqnQINNCiIIqr1GKpoF9dqsKtW4tZ44bsQadBoZhhWBCgNgYRFJqRGBCCyWpiFoRUZ8aINjILN2KXxsT8D83x4j0LSkKuOXcWwDjDrTYoNqlDZEADtvAfhGTh9knEWBARi0BTZB2AAWddqHwzwGtUkzGFw/CrDJlBPKiwEDXgGCsgMCl4Wr//99qkcpcP2iTOZEtkLcgA6zXZJuQbI5tSD+XpwqclMdFOt3uBVmU6IXKY1ae9gkh7RjpEsP4wV5tHJSckXUwxeWsyaGkKwbbZHEICfNCpZlCgsWmKuaBpLElheHy6NaenkYDhCBE2WraRPUqxHWOL0TCk4AYiziokiyGqNoWEZF+r1V4VT1DsccMq2Rwz+ufatB0h45w0ZPtIJxqFmBlzX0ZTNEZVq/ikkyCV6w2ng5Z0nEu/nYBc3obyumNgBDVgBJ9JuF6W4pIFWPTCZhMBrVNbbKRgBoE86wJi2HGs+9AnX2Tc2UatUcEZ+62KWMSSENU8vz0/upscwjS1OvNnjvYIftSO6Q2JtlYQodaAKjnusG3rRxmLolt7ov3WNWmB4eVA+z/IrGQR3Upb6YSqIeDoxaK8UURS0J32axHNFGy8AQWMCtidaod22ImmhJhNkWj1kuK9h4CLqXd0v3Qo+uzpHQ25RuPHPraCFdSC8d6BKY1meWg4UzNi/SnYBvWd64qrmzNdq0wiRKEdLtrYUG9QsFURkacQLAwkYMMKweGmcW6pFwpVb953tIYGFcV3BhYDGqrYIFwNA6CHSB9KxjBr43wq7dDhwGCNaMMDZ3cl2z+35pd7nXM9iD0QMORV/qeRVbANxZ4ETDFoPGrbv9i/p7I6yEA3I93IK6rQ6MIUFgBdxmwVgEhgKtQ9QaNWCZyFk4inad1XAdTdZTg20nQ7SayPU2HNXQ05jNaG+zaaKV95b72rl9aLuWXEOZgZSLaFn4nzNpfK9Uj25h1KknOs2kJXIJBZ2AzWAGMytSABzWQtmHtgsKA4gDcTva0ftPLk+91t7v0MDxSppD+3H2yoTLgHoah6jrdz2MO3vR4nnWQcGox/VrNggEpOgEAwwkoABgqw0gNXutxJ8UDhoPSKDBCAwaqMOGStRHHGo9VYoh4v9f6N8qtW6m/1z5j43Hv931v1k+BwXCxUxXKSsiBp51d8Igt7K23TGEpE0kgYVINGew0yMB7QfQ0/ni5EFJBSMcPmQIjk207KBRAOoV4hKcRj0OgqrHAu4AcwnKyiyCHhYkK58NWENvi0UYyRVXOE5yDw5BCnkIQjwxAq1Yu+MxFoYXcBeXOI4crFvgBBgHu2R0EjiKALeVO1Epo3UwYJPEYIRdCgtmbmeVjKaDtKjHy0BC0s09oZYZzoOTAoOVpoC1PIDXinIEK79gDvPDAQB7m2AsgV/FqQWaBUzlb2mU4j5lhowBLIAc5JnL9lhBGk5hIZw/LI2BnQRIUtKVyinjOQEGm5xBAvFLo9BPfI68BfWYqDz+MahiDF5qXyoEsoSTtDKyS48Oz9kj0Sq7VNhDoGhngwu5ozGNxb49uUqyYGVuQDOvsxxKCh4LkUQBEGbDQCfq4vZkE8kbwFAQPtlAGUEqMwDG5+FgkQxewGqs5PVoFsIBnG8oflSTgI0uFcVnmXQxOgxA3Iai3ZTM6ZswUr8MzAnJKTNDkUBeBg38oUhxMUoo4+XCAFswLof4Zi6xYJETs8mmUSl1fIJnAVpxvAWUwQ+oDeys2AE+FbE7dlZahaEITAwoPqbMir7EUsvqEVmWVWnwDYAANztY4NgWdmDwG60ADAds4aCwFsRJLhqDyrzUYOspJUJmjYuUZCkTDqs8MjnNpHDxfEqruJUkyrDr0fOERjXvUYcWg3r6Rw+96TrCIUrmBX4UDMcGEcid4ckQeiamHvqHp9BroXoXL3TcYyawXPlfPIdGy+j/npGUTmRL8YmlfFX5v3dOsYraSaVP+B+fVWhVY8+7doniiAUWQpUzw9HkUoYqT9mjJ8I7/tX/5P1OYInTJbyfX9qSaKEyxW+f/9b7JIEF1tKhtOH/Pt9B1ZKotSfX2j9Jtc0sqbbT70HcltfVx+3UBRdRXOYeN3F7yyVr4vZ3yeM5DvDaLa1xgM/e96c4wLlHtkWVAG/MPDpeCXDDZ976YaEjJ4885cxd2eyq7M5sdmPAxiyJjdKZptaO7v7BJStW5YbH1mT/+yWXzWcL2WJ2ODuSHc2OZUu5bC6Xy+cKuWJuODeSG82N5Ur5bD6Xz+cL+WJ+OD+SH82P5UuFbCFXyBcKhWJhuDBSGC2MFUrFbDFXzBcLxWJxuDhSHC2OFUvD2eHccH64MFwcHh4eGR4dHhsujWRHciP5kcJIcWR4ZGRkdGRspDSaHc2N5kcLo8XR4dGR0dHRsdHSWHYsN5YfK4wVx4bHRsZGx8bGSqXwFUth+lIIXQpupWBauWLVzo07V25cSdcw0dbGKZzRclWhpXdq7DuDtJGGZo8w2b4jqTh77FVHzJ7w4c/Qiek95RM/85OrTqSny5NnPjM7eejzdNIUX33yqJs7Zbbn6rMuWdh/0cdWv/3ibLH/kmfXv/2SzZtwKU2uvZReOXlp6dSZS8tnXH3pjz80c/lDX107vfDrc9PPfePqGdqHT9N9/Z/e8+PJz9Bv8PmPHZj74l2/m/sKPTD51ezDc98gGvjh7J4DP+z5Hu/7yh3r9s399R37XvbANfvoKd7f88zAfqL1+7c3vWL/G4vvDNd9+6+iFuqjn5INJKwCKA8NLKEucBuGAl8PovfOvyG2vz3oe+gdYIAqaXkHvTcQ9H6AbqcPxvojgUfRRwNvoY8F3kofj+2fBIUx5wXeSRcE3ksXBt5NF8W9l8WWywPvpysDf0zT8Yx7gv457Y3HfD7WX4r1V2L91Vh/HaCf0TfBAH0XRL+g78X2fTGvC2S6PtY3xvqmWN8S61uRAejXMR+OLY/EcZ4I+sr5JwNvmn8KiwHqY6K3zg9wZeRBQa9YviYQdEjgS+cPDVy6fG1sWR94yPyGwI20MXAzbWIP0NnCga8VItDbAl9N7wlcTO8TpkX0oaDL9BEBHUYflwz10afFB94Z7J5+Ki0APRb0dfNPxhGeDnx6/plYPy8cvhtpPR1NGe0NXhPaB9AHtBh4lRLV09WaAugufVlgziyiLE1nFtFE140ZCrw95nTTUXTXhQ81GfL0/i4i0Me6llP5sf1dHEg95wF0RQ/R2gPTPZU4vtfRU/NtvSZwaazHYm6JLTt6LZ6af2VseV/Mi2J+Lub3ehH4g8DvzO/rJXpy/qZeoS/M3xbrn8a9Pw+8bP5Psf5L4Mfm/9Zbueungp6afybwHfPPxeMX9xN9+sDywLW/WRH4g9/kA7toor+eMvTOoMM8g+3UQTS0mrI0MVSxnBQY/fgVgR0PnxzY/uPdQwrQGUH/7v4zA+XHZwXO3X924IH7z429XhPzrUOgq++fGjoJoL8OceAjsb28ZwigqT0dgQN7U4H5vQcHvmEvB75lL9Fzr3nrXg/QB4MGfTjwp+Mfi3sv2NsY+IVg2Tf+xcCvj38p8NvjXw780fhXYvvXAh8Y/3rgj8e/EfjX8W8GTsu39tYhZHvQd81fH7h//IbAm15zYxz51qAvHr8tHvPLSrQdjweC+ufbqY+yOIWcEJEuoaX0NV0YeLZJ0BJ6s6kL/JCxgecZBE6l8lSmo9PNwW+6rTewfGaF02e2USfRn/tpgE7elKEvEdHp2zKE0L46tKnQMlXL1yp7pmkCja2zfft7+/rfPNS32mQnCs3Ts8WnPjMxktozPdLz7OwIvTC77nlMrp9y/ZuRmNs8mJ7Z8sW6/m2r2/q3r2mfG3+0Z/LF2eLMK3om+3c+dOrMzvIZ/buOOmtu10Nfndx9+b6ZV9Kdk6fsvnvuFPr55Kk0O3PaVw70n/HX3/WfddefZs569tHJc0APnPMQDjt3OkM03TRhp7qmXUtvn//OYDmioenG8p7ZxuwXJxbQs30t/fOzLaSTrVNurnUqNdMx3TbTWT5zpovum+va8+OZbvrN2oHsbP8i+vPcouzD/Ys/8PC5i4nIw4u3mSiTzjS2tbZ1tw32regr9B3ct2np0UtfvHR39lXZqexHxi4b++LYD8duK/+q/GCZtzZvXbb10GOOO+aUY6aOuWjH13bcvOO3k89Ptp1UPPXoU8849YOnfuHcm8/987mJN6140xFvOvudn3znd9/5y3fyh5Z+6KgPve68K8+76bxHLusy1WrYgI1lIwiqIpwPSiIKElFsjpytdKj3XOljVWjczUyOpOIPkqq3kIGrxkCI7Z2PIznLkUQahxMPtZHjOCgicqLeShw6zGedCmwcX5314mA8x5OweIU3LgIhdkXEFLGPjKF4QhNZUqvqXO37c+SJhYOjs9VbgUYEWCAKwaq35dSQ8RScI5bqHYqr+FJwV4uodrPestVKABaKTPW+I4FwJYSFUeerS6AhrAV7J+ScRLUVZWEvZFWsEW8jy9WFAazCCMOzjUQ9tLpIxjM5aymCqHVKjqvrxRFIQiA11ok4Eovq0kGNQQTD7MVab+DJVpfRsTORcRYKL8omIpHqiooVFznvyVEEB44MrK0troePfKQkRo03Vp3xQtV1jijSSB3BOY7YcwgCQ9UlV6NOnRjy3qpVwIep/28iMTtxYp1RFRYmE6J493/zCxDrrZcQFRaWOHIShdi1tDPWqyhCXPKhQiur6KOolozsleEoUiENlZyKetXI1VIUyiBv1MEwMZE4OGVWb6SW9yCj7MQ4SyCCN94BrGxr+SzGsIPYyoKRIYo4CibLEKllOZyzYqyXSInYkFq1LviStb6W/N57OK+IHFE1K0SCsxFRrW0JVSVfSW1viCxbhBq82VrHUtsozEyqljRiQwIhT77iLyIWvrZ/ABCzEKuN97ZR0koEWOspotq2CgWAAVc+OM+OGPAwXpTUaG2zsXNhoDO28slHEAMyEbkIjjj41LYgxDvnvPPk4lS2wYsjI5HxBhDDtZ1pI/E+Cjr8OWYvzll1NnIRm+BkubZfRW2k4YozKM5g71m8+siy8+IhtV0MFxSLxtkUJ7QqELGqh0QIk7ra5vZBWbg4seL0dkwmhGOlME+YRmxty1Ncxn+85hM/Pu6xBw5bM2OXfeGwhqd27uzc9a0Xne+uH/zMjltu3PbaHx36qbfNfeUHW5/4PwDyFA3rLQ3wvHldU2/Oit+ZWuncc3kQLCzY9JQFwbYroNiRaehLipsbB3n5RnGkNshOtoTi3myC4kiXt5iNTUR64uMlmxYIIxsb/XJ/eLBqjG2O9yAO5fXwMP5Pn5Zche8IsjWpUV4zLb29I0e8s2Yri96CE+Y1gHgsrXasVTAg+xaLMcyvIVDLO0yTF2s86LncrT2/GyokvkrfeN2FS2LoU9kNr6I0rW0d12uqM289cdSHaK3lQIxkcoYGlQDLjI3JqcIYH1Gv/Q5oSLrA/e/wO9Ty3mYlG70SAm10mP6VdqWEV0tg9zC2SwGIkT5+O9TOpS1eODW9o55B6jXOXUqJQs+5dYaCrEwGUrLhoHrOlYmBkwmU0evvQ3MfGkkZQvvrofgL+cXm6xQQpmCbnxL6Zsr2Tnd34CYa1NA4gkeXuAD9tCJVlZiwIImCY7GMXnMgnrA1VV1fbrRVYrzdLzaQqMUdg6o094kh63sr1btDtBL35CPVAXXs6aUtO2VVqrBrmm42JSHJM7JH+Im+6tScBsEKhG5pu8CemXYsbiUKREjxDSXKQ+pwBsDK22RXhirNlihXXmqSBgQ4vBI+7Sd1gLzy7PUENwgFxmuXjehxkqDrLmgzxkRKhvejflgxh1tEkx0h4Ptq7rN6TJ6u/WhyFbhkKdi6BepgWd9FGj0DzxrmvTOOKYckuW+razAGYsHQj1bg+HnUttOlloa8h7rxxLNsGHeYiaRIjzyoqykpLrbgh96U/qvNGjMlSQu62dxxjBQLHX+LwPCfbxuOKBBUjq/ZTeRervDsB0qisTIU6XHbUGGd9tks6MluBa+frDEnidJcIjoIHDG+ysaaxxf+cKsG9KpICmO9bX14gbmdPU3WCLHV2sy7LAlO6/CTgkbwhaWOxQhg9bslISbtOCNYbKdO8vYKuPIqr6pvKAcsbkfR4a60DWav9RrKRXmE26TMgk3tkMifjdlQPJeXZRLOf6OgKLW6B/EP5Qx9/f6WwV/MyHJiqUntUx5P3Ly+/LF3/3oPuxOc6OglsQk29z3Pqp+s6VSMYZGxdx2MA3UNg5XHFyRq77n1ndUlb0TS0ON6+R2tRGsocwVLd8Vqg2LO7Jsy7ApD+WfjTtV2RST7AejCP6fNk/dBnCKK1FbteQKi8w8RwXh1UkNr1kRWNIxBRZipqnhriRMKgwzWa0HvkVa+U9VWxmuYzCOPy8YRazbs7aiK7LeGvr8sOT8c6wKis5Sp1vMyFNf3ewdP46WDiuC5U8ywP9nM9drJIlyPJK1Y6Gj/nI8PQLPRvpWZ2TZsN5GhH8K5CQgQIy37/49ER4W1iqcyKAwK1Kv5+f+zFZnm4mxRPzKPDMkWO/x/kK0f0I3jkmd/2ac9rkr7n/SYJ0SxnHdB388RzZkd+scxfzGV3YPVEddDVkBAUvwcf+8+fYpyJWtm6jUoSGY75F6rjhytz+4FAGVDMtpASp02VrJj2IJqB0A+1L6QaE4i4nVPPoeRogTopkR3WgLiqlpT4w2pNssFotAVFXGDmlUxKFxR0wM+h8pEW1oNkYDVHpnZEoTChpT+CnlY6Lbgimb/jxelcqg5vk2XbmLjmC1A/3Ndzo8SyC0hPQr7jn8ciH9o+oCZC528NGbmfHKfI2qfAjmhgE7E68H/HxxOh6xER0OHySBitWay/yejIqnXFRkU6fuoumIAn//xS7XJpq2PrHGdqbQ9YMM/d28ifBCZsxfOxNMhTTi0D1XLK5tUf6CdAfZIamBGoVMqfvvglE+EAsGZbUL8y0R02i45GXpjJUMxwAhT+/5VEZH6iJ9YvO6TPfDKJ7p+q1U1ebVjtzV1fCaW3lg0L4tVwUuiPCWDkhuwuxZvAfvtqrGey4vuI3cinOrcysF5qRVeRl8XdXaKlaGSyR4Z7InN+gs2XRIU7fpJt3tmH2fsgPnOhPQWWah5HOUaQOeAJ+G3gtJYrjcJzDGPEIiQsLjsstEH75mFCz/+shWqtNzmpx+GyWoAZ87Ovd+a1OGT4JGnZ71CYABBodaL4CRtXCy7yOBtU3hAkUnMrhhuiHP36fpYSGiWkPVbf9qeiWpQdaQ5ry0BXnp5mY+IA5ZCUskGhG14gfXY13+zqoM706Z7COXI1uEyz81fYNVkCoiQmkoe+ybNf6HgO1yFfwZVmqDu8lxvwN/J2Eqzph5I6sBIqi/0i7BX/I4dYNAm2iTx2pQ78VfOtl15EjyCWAi31gg9xXbtgSS1FxfLom7KZAxLjHZUaKJtot3cfcsJ/X3PXS+UqQILCQsVVF3+THxdQzU7+dPhpuUmjVT6nq9tGkoBxXvEmhCfcLDpuMYbCaGcQbaaNcDUxowcJGf4YkvJA9JjAcP4RPzXkXZAmx3PXUJj3uB5Nlb7TTaUEMLkQvUS/BVZmMQreuFDuZTynZOyF3tbbz5aW+xsyvOcl0Kcz+4smQWnMXInCL0whL1Tg4MqeP/GUL1OMUrsPOXsKGQkNVa/+KQ20V6uE0YPlJm+NuGVdxuHhIX2mZgXE7k/boRZe1XiKOUmdMB+3Vfnz4nlL9rqGjNPmEg4b+qWkCF2713I0vA/Y75aBgulvLSpU2t1egftD/tt8cdNzuvhlCjGEllJ6NO95Pac8GAzjVzZu6vXLXFk7J00xCw5gLCzz6qWTXmNvWfFQfV3R6DcoINV/KDX8OxgG0n5qizkiURytZ3Ehhb0OWKbt9U3XazVziLFdSgcMcc6giXLhXTXi4JrNpMyY328ZHH3ntOohpcxAwKc/12u671NtYYIU6j8/YMCg3/12WYtoWKoymfSe/0kw2PfctBgvKQ9qd6Ag20e91mey0dCeOsNjVMWYaQI5nTwhb7ZUlZmUXDoW3nNix+SbCcukGf23zJGcdlrgLZT26PYHLoA85e/l83PhqCkKNLMDqTogPB9r/3Ag6jIzbIGgBLNImFsXRs9saTS+oFfCCBXgGt5Yxoxxu6mw5ywOwV0NjDjy/xgvXeqkPTDnIoGEUT82747uawV1bTx9EQtSBVV+5LuxfOLLQURF5lKHE0tFd0bdbbw7nhG1Vy/XWOgeFrUYtLkrCoXmAo07zR8yBZxifuGDqx6Dp+GgJWgTT2u5jVd1BJXGdJGqOC6CaHMWWCDdInXrJ+GWNKY6UvJP3A4pNErBswjVHeD/5HP3SdGowZjewi/LClVZH+2QtWxF0zIOxrK7ndzaj0f5JNKnh1fusogPvUqiGKGk46c7oJye7R+VI2yNSr7ZziyQ6ojT5phnukxH8P0+YHG3tSU7OIA+gVkfvP5ODwRPIsE3dONQLyD3l5wOEeLFQuuRdRIsVCrJJZ2jAYZ7tqN2VcJm90k1q07yRekz9So+IfW5YAK16VM5bwdjQMK0/apTB8hzUzPn14rZXCEzId01B9naQAgw0d2Oz/G0t/UyIRz4EEA9NnsKQnPd8cXCvulkFhSAHEQaPTMwlW5ncx5z7TuZkCNFIJxv5nVk+IfrIEwVUBI2Ezxxi8AyzjbJxeifGpQWg6grbg7wP0G0vGcyhyF5PARCNmmSjC9iEYuRP1jph1tFkqPkC4+dhXsnEqe/ocyBE6OWZq6zdMaJ0Tdxf0pP4Xh8e9AKMGI4TCVVPd89I7mWe4r0bl49Yw+3ZSazlgZMPh0u4Ln1jIwjhQ6wQGvHzw2UmrjoYw/vLGZiPHBmifLw+ZE3OW3pxUPYPWWucD4XjoQqynepRHbEriyvOfwtvZI1BV0Vg/WkRdm3+shrWQ0W0kbEZXJJbvOn2uTNOy+ANkNscr7O+9pwodGuEKn7kBPUV09+gprBLMpWOYSUSoRo6W0DNzmwuIPGvePq3K66oXn8EeToHPbk+D0s1YPaWVnIe1ZuIhQ0rgY8uAsU8M+wWloMHNVcoNzT5eM+xM6xxhCQR7P6k5kUCO9r/qYCPmektHlg6VifSRsrNs5v0q3RvdF33KnXc6Ww0uJg7eOMoy6i2tPEfWBfLSeq2RlMj8vqW4GolVyopthhta9/v4Oe1MKyIV1h0UB/ROGNl9f6Sx0Br3nUumWQfyYpwQ3tyM4EUgsoKej/FE7f9HFBKUshhVa98RI5j0The+C+yLn23NNmJr12l8NWGaro7rr4NLQYD7Bs9G3EO4/lsyoJpkHBfmNMR/G5ZTpz7v/UnB/SUZ38f3Tmw/98WHVnzOm7+2L6rb+yIJTfG66ysfAj2vpLqVk/ntjaBsKab35sHPGo3rO/T0tPiFRpmEWnE4IXKYMob4GuI1p5Q/6G8NiCvPPT0luSCbxw96T+OLz+szvw6PbiVq3djprXNttmBzgdVpGKZb4ZRQJhjNSib4jWBPxl7O79n9Zi2fApivuLC5Y7X2ganTvF7dAOEjblNwcV7ROpMKo693kUEYaEroT5GxhYk3zkmYVHuXXoJboFx3I+bogsHdgzTLvhiRekS4SHdx0FM4KuID/qqittbW6ViQTkpmBDeZgv9USGSPjaWztl/b/4RCPnJfFq+/1jcFj9B76P43Ks4P9tpZrc7GyfLGm+I8wvaDkvGR8RtDd3ttd0PazfKzkDva+DSyiimupOkJ68M1rnZKzLhG3Sq3GU8nSmGzBhkR3YHrVZJ3Yt6h7B7/HceiLSnxsBV9ih3JJrWTXHEcRLV2bx8b2OqnPm9g9DeSY1Xk0gnl4tInTw8JOjRAd/0rLYPFLyxA2hLo5UVgqct/O/rjtHv6UQ6UoiGXutE6Xwj4nqaY9epTOMur+KWIiPXOHuCmIZswcgV9SP1p9NQYIqCY0KoD/Y6H3Js+w3MIHylIwwTRg/7zJtfAC3ZOzifxnfPFBOD8s/OKsQ9R4IKy7wO02KYOnm50NTKqES5RL1TGphPNjkQLFEd/UZV55ngp902XwvDVD9tUWSv+1F0ZNLqQ/FpYB6plFTo6/0c5LUDmNz5v7gWTA1uFxL4bCXuSIcMOCeqJ98ExaTrsnc3ZdVSa6kYyFTpZv+BDV+AdqOuqvKLbvJuK7izZVCveJBInl27Kjq7Da6i6E6sx0rEUrb8lPRmuuyJKdkhIAyYsLO8u74xcG2nq3RDcXQLtuzgm9qtydh5BZ5RUFHRBqCkLMtuqpwlT6V48tIxJKgkapn2RlVPPp+C2z+auW3CKYk0e9filwJHf53/dWvJMrfnhZNu8Zxnbq+4tatlU8207rVwNroHcU5fqu8SNrC5Ii5u3EhYiVWZ652u3sRY42q1/pm1N1/fcCtIgUtOsYAsvbEYGo0vy1A+GqGaEmn8K9UtaiUgd8o0SZ1V9J8EYzbedLpZOELebKf4XbLVYMQKRwb4645bifvd+mUrlrD1DNTMuyJh+nB62X0KenRhOkACB+L3hzyCTMXoLIKAyMZgDUjjtWkPotf/ai+jIPL4AAiXLKazR5+R60y7n/0jqgQCtPvIaB17cmof6ov4dJyBD24jb0sOYyuCSfydf0LX3K2Q1DMV2gP+btxrsNcnkcPVCRlH10iM9fqfgqkc6XY0ykdXzOSLXh22mbuhrhPr6vhskbApsi2lJEwmhhmc6tW+j7osJBq5Bn1fLDuT9CmXLi+qUZCWu6YMWXGtRnyZ+HzdwPYMsF6bi2vSDJwbuH6QBUEzg+RyNnJO1oO7Kq6SMBKQvjhgx2wDaUIWWvCnK2oPnOm6iPk3BEuWk+W40O5Aj4wsKSc7iMlecEDrIwEh0Ltrm5O0jzd72QwkhvXivyxrEoqEoa8NXstPMaCza2rjgeMlLdIGwLKOKw4Y3DY9rGJV9TipQjB1mNDq04Wn5InFc36Kx57EivsFHYxvCdWoMtRCIYmCcb29xljvhsRTHk+GsVD7/48AiK/1gbZMuejhvF2tLuNi2LrD8vIj1+RnLid5GHqoT4rdcPu2rMHdgOW+q6lOpSu8yG6bTCnxJH6Zil6TmlJ+p/qCRis0fXmCM/DmSIjrHkn9KtOqAZDX/sjok+Ffnu7qODrCQEMGjPUxkrjlq3quqMpNctBTxCw6hftjExZVUlsM1NeQbLEvSSNxG/Pl9VF46A0AvkvovYu+LWbg63Kp2xoMQOna6uzmpbiwrSZHUE3sh1UkRaWoJF8i6NBr6ShRX7EmfV8PDi1u49GMS2e3PtnGtghZbWTUZVTB51pFrQKMSGuCY8TOGXqt9lkk1xBDP1qGYwS5/ZPdWrf3vQxuI/mSlA/o4DqEblll+ahHjbj78z0L1yBFKY3nz3wKVW0nPvQERtj4VmPpatmpgndmOolahKpHkTAOfdWcF+sVN8ErtSXQ1YGMBgVa9x3p1oG9fpprQQbh7wuKoNB6tiIXEmkuhwygQTlrPK0chVu2kNsLYiDf3Fl3tgPQU7KyrEEFzkalB8t32auIzjBFuaeoq5jkKyrZKOYPN3HMbxQBntZ7LTHlk3sjjwVaM3LpFf6AHfiGYvxd5GbGvG4ry6OzFhixWgPTtLrCMjdxtsqYp9Oa4aCA0KXpfsq1Uix1Pt3MfZIUqQjDW955Z1dVxUFOociFQu2ndB1lB+0pJzaZkkJKrpudDV0Qvl3Yd30MO/La3UZOhES8ZOXpW0SmLalzzshD4RC+878Vq9Yd360L1LJ6aO1c3qiq2x7LqUOUWtHrHP8kqBpe0Y3mf0/ENLLLPOgdfOcIeUz+qAMfwUXvdfQqKNAk2peYMloT47mjX199LKMEOgE1jkbgkNygCD8rWH/fxTiBhuncqLSH7gkbfRdJ5+NFXPZKJed9qdWHYlBhLGnoEqA/5KNpVRxe7TroeW9wUi9YO93YM6Ujt1RM0UvppDNXlylmqSxCeKkpUAmm3BlIIXDzwFt3WxLPe6gADJ8Tlj3RKLxiRT7nvadFCgHZcEXsrrFvz20+oaEZJkCOW8hfW8phy79IilYZW2fUoe7OYybNDj6TErB10dko7ukpPQn0NiLjL/Okm0pDYyqne4w4fU+rn+vglb4U3EvpSV5rSpiXlovi5M2aywOvd8HZARCvZLATedDw/YXAk13CS0lYzznsGEhFMTDrRLQhMu4bpvsAbypWUoy4hQbwnMvIzURS5Et4c/+f6qJMsL/+uvSdc5FaVpj/e+1e29zv7m2xxNiFoORHO1l6W0NkFfcIkxMJX4iApoMfzOYYQRd8yrPny6NisNwv28Qnrl1ZS/1k0baQR2kDI9tWlsrwW9N4YQscHCSZo/piOERxtHrMWnVB1yM1zdA1ycDx8A8GzXcsvWst3VslttYWlZy1i2beuqy8te9mUbq8vmqld/7X38/einjx+t+oExmc2ItnUImqbKipTFcY16Z4Q2VKJT7XACD+k4kCpIP5qiLBQ6iPz7UPTfo4PI2B/L+B/nP39UBfX7kvd/Hvo/P/5O8azfrdr7u2muf6NfStpvpmjv/M0M1qe/+QEm+bdoTVKtf+GPR2n+aab9oPh/Rrum+Nnwz9o4ygx3/mG4rmGSmH+4n629oPYf0VwFrVHX//ZBOBz1YMTfNq7oP3Kv/DuaJ0ET3cLiX46rsON0Dwn9y/UfUMTwLcr+cv7J2ARJz8xfyQXhiRup6Qb96aFioriWYvviPy2ISXFNHzs68aeDkJPu3QXE/P+g+B5qC+8CYmz+n4NYVzaHGx++HP7DRSlU/gBxb/tff1gpu8GBubSyP/uPQZzD7yjy4hDx9f8xCJsBks1e7Y2g2/+Zc1AP20YwBRU343/RfIW/v0Ec9ppI7f6vsXIVKFbetxH3dJz/17Mhb6/D0BtU011T/kM/aTxcjiPV7SIxvPb/1qq1RPBMu0cco0J09B8jgcD6nXzgyeaps4T/eG8k/2MlPCw8/QCo6T/RckTkL4gGpQZqmlL2/u1J+PEsW3u9Q68JTp/Yf7uAGipgN/JqlzigS//7v6NFsPgVrNm9y8k3ZufZ/HdtlXwUqHOAdZjibBHKKCgo7jGqazrAfLIUBnw0YzUUlIQvc61DiqLXrJrM+dUylDi2oesamjDmOM0Vs+tiGNSQ1ZMlSlixBtTpWWMiBgjKE+AJh34YY+EHARXxT8/5Lc6nAeKKvkqcOx59MSkMVpUN8WVeLpFVs1EuERdGA9IsmRs2xsWlmyFug1UVwJO2YIm7nfrr11zpE3+cWP+AIspwT4yL+67BZAuqhUvKQnQrZiJ11rtqgTaYoyj7w9E4adfckvvrTCSrXloH1L2X+jkN2UneSxgAVQYBHb1KbpxZEouk8QL0fLlf9tk51eCNT0vTtKCSZOTcZhBz5dF93TrQLDR8c9otGI1LSDExk/0oLPdaa8xkrgT8Kkfu3vNEaz3oaN0lHBHX60tKj3/leQYQUJY5i9QWXAY7Lp6kVjSM7pxHuqQeD01KxShDOggKO0lPTtVF6J/6ZjkKTE7WFE5NSsuBivekTzSGAIMkqzNn0bKRg1jeXYHTxnmXFmlmnBiN5+3v0vpDZaaKM/v4jSmOpe0rn+UFyQ47MXfjxjleZCBa4e1rYUVFVbhkDRKdHWkmIJA1HmhcKUPHdHuK9cRHOCVl4Dgiz+Fzk090gbAmeI/s7a/SyqEofrP1mlEFRinDYlohnKXH6pCXN2udOVe4TRhncqDBX6x4XawRfFLuNpyWPHYpD14CS2wtFXCaKYi+vT1yT3fLobGe+wsIEK9hA2eu1eflg/r0ivOQQscTkTaGPMt2bGqq7oWKUrQJC/RDTqQ+5nkQUw364nQcdG9ckRjKzYoZiDgGaTDwcdNjecCczkNdTDu/dqS5iF+XML4Z2uEDHRiEbPD8czzE3qCBDkbxxN0IdeCjQY1fPfwnDh1/Fc15gRi3C5fVPMrBWpEqIxNLxSHHOdtE3GEI/9txIsF2WEPBCXk5d50n6kEz8bz3IDiv3e4JVgWCbNcsMQZT9CPjDDJHyQcy/b6kQBXOjsliISgz9EQ3M+cbD9Mdn2Pp2BEKw4M2qy6L9NG3ymDcyHSfA9dtK8BZT5dPCWXv4olYTgFeZj8+6PvZW6zDK2UIuH/v2E/oVH4yGUf+q87URX4bOYPRSJm+dFvqakwVwC6Cie7rgzCey5vDjkRO4gVk1hudfZISFkulBO0sQwc6OmFdtq0CsFvvZqNNoBtaDXukvWd6ZK/WddqurGkyZtaTLeqxGF9GQ9pGTIVBR7hEB43sPmY/1I5Pat2HRpbj+OMTnS2N2+5MA5GNkx0+80ZzRnab63Qdyk8hkc6nAVDTmx4doY7dVZAL8yrs8kI/BN3FY0i0A7HpKfRyctIYxXt7jIM6nZC4F26JsLVVX7xoeGSO9VMgt2iAWvmb2VzdcxmFjpTDqR/j23uzxMOIDhWEOTY5nNTp3ZWYwTVrcAPW4G1YwKt117t0jRLSNyFNMoErQfivMmfevgdgkwxzM0JTnJ92hlFvqlQu/H26P4vF+oyqyLmdZaQX2hZkn/Njchl07pBqgaD90JBH+1kQZ7puKvVMmPBh8lRGn2/vhgbZnZacfJaVoPuwc3MeM9ZWn/fNGcjU8qF55mUGmqHfaD5v+deZFSNL9kQu3tFJEpd5f6QiN0SUsdT9sJ+hY1kDiXZ34eILT+1lZ83/URVIalo7rw4VZP2t3ssd+TKjiLpDP8q8m9NkQlXpCJC6KcOb0tokfv/6BF1M8YWgI22xV6hsT7Xx1VNyolRM/7hzoj4Cl3yvcCMK4jcs25rIB13La8NlP0BwTr3VtlTaHCShLy0LhdpMdmyzxIQ183Mv3vmNbjd6SQLu7iDxoVQc+4pFJV/aUKgb4ZpH/q5m/RN2bxqgs5UxyUBzcZjMastz/upl3pbxmqyNmz5HfTsK7YuOYcluOuEuBLoWsE9cE+vLdgfW7zbQN5UkI8inXHUif7yWcnFwbfWR+1oFlxxeqkHqIS+HYGW5voKxDHgEJViYEGSvhMLBzickqC7czzdKCusHTZcBevozPyWEfAqpKwO0JlBHoHI2BVzyWlwC3+ItWLhV2MS8mlJXS8OcTdEtoUklLyBykpO7nlgZ8QQ2Ix7IdfyU9t0vmSntb4EpKkE2zrKhwDfMj0PC5bOAHceM8uwNLV3hNf24Z01FSeUXnsqyrCkn1/Ncs45gXcaUZ9PRhFWeuXIpop8y1K/BMzRYsZeUFJBgH3XdJthUKvn4QEDeKkDtNrrg3hD0tcwy68lOAw/OlekVfWGbFowb1Nsqb0EUjHvzMhX16ayH0OzaUr/H8ItOnQ8Mf/qcB3tXmpHn0pOYG/sZbMirvM7TaefjIvgRU+upPMi8S5+ttfyUHxz4oMHUmlyXl/qoV8+UHGh06eX8MWltI0xEwNnIpXX34TQD2/EhieAoSnaqBQei31wOrT3O53mK0zxGVQ+KF/yO8kNr07iinOCnL3M+fiPyZyUO6zSvD0nZG4auclk7qM15z8E+H0++9Rw9QSolYhCdgjpxY3XwSL//9DQlmq4diqWtWqyz090xzEvvyJVZb7uqWooxHLE/FYLzm6c+jtDUQX/f4rVOC5GHpxhjAVZaVWFlAIm1q4uyERhe77CW4JaT/NTymUlCqOA8XjPKQyWR9M+npZ/iGJgBH7okkss05J0rEPEFeS5d8FnZEx5nDvTiU8MzwySbkNm89TO9g7CXW194jJItaaMEVrh7MouT4yx9AlsepdjOEHF66mDAbdewBrvmD0nfbqQVWqqN/G/ce1pPN0nIVjnxc4AkrfmcBE6WTEvGpoldmcHxBQwjL6tgWJdYr2/u1TD7PKN1v0Rne6XVnZb1QJVGNdBdZ9lA00cr3DAkQXwiT9KeKuv+yedmAGF5BNKn3LTCrxkDtwAR+g85mpUR6SZiJaEUwhkKIe6325oVvL7C4NgyhtHuNSB+PYnVh6Bc1N6rmcvn8zk10vwCaVszqX1d976mnBTa77VFe/KmuXhGDikNZjLtp+Tr6Ln6IqG6Hmi/qF4/HB0CtaYQGtDKFkdD11xe8RMvw+YkaS6AyBOdEE2NrtUm9qMIDdsTbDR/NhomhrOZvcdi29IhC/xYrGxtYg+Xotj2UGnLb9B2D1rSx58XEqK/V5Ql9676D/NZadELRN85bBLgeV1rbLcFGyc3SzVnyETFHI+5O9smJ7a1lmh+kdCprqOHSp0a8uS3spyEdKmxreRwdP+C90pH2JaguiS4+hUGS37fsXNMLv1xuvx0jV0Y1EvnWkl6QD93EaJlNSeEOu9cM7NIve0Yoe3sYmwGPxgspxxkrs0aemszhdPWOcAPXDEyg664Z6gfDF6wtLtHmFJv7YRe4OXayvpOBwP4VBTgxE1gJAPTfRz0uUYS/6tSYRy0/sMCzDl9sbveTOYExdi1RP1dNOwxx0QK15AkDOOro3q+iyOcuY+EKEWHZb5HbshMEGTAGApzSsmCpQ9ZZ9AC6Wehu1e3OsAogI8Hje0hIGJjTDvDATjqXSuZP9ieGd+IKu76uSTsZUU/MfwB1MNThDGZeA+2elHnuT+6076SUsLpa74NhF/XoPS6+oifJu8Q6cnl+bV3vhSiW3NB0qmnyKbbTajijIZr6kB6WnDitOFhf75ujL0fKTowNRucVMpcAdAeXYvYYpvgQ5AHtiTwEiwwiybbprf+6A8lxT7gg1sba4x+HMrDS1+ZrUWJL6BCEU9IyyIb0vXFkTdQalAAoU02dsLSCr4jT11tyNsmm8cMMq2SZqPxcVovcyyKnt4Ln345PtSr1MfSxotBr5U1ZAkVLaV1JnRJsk6/UF0jcrtjUMZhn2IfFt55TVGPsC/PWHKw7gjwekJd7RLer0DVgsZSGrAx+fiIMXOGSrmoXA6tuXknK+yuB9lxAeKFOqL4cx8/VpilfN/R05haKkVXypcAChD6eueRcpcCsGZU85BxsN+vv1XajacIZz4M5ISTAaGcyCd+1m+0sG7cLRILJtBWKiW7b7nekUTYJZuI+ZIN+oxDy3vlPgEJrJr2I/osae3NvPDjHYHkLs1HxHzye5yQT7eKdb+y1Mmq3skN0zemml9yba4LSwOLlrwzn2oLv0GfiafhF0ccICCxSWQrh5x+TmYgj1GuLECK8Ijv26Znamm9LLko0BmNOF5ouFmpdTa3rMaqMiPomr8qiU9nPCvdzLcdqRBbsxurwbrtumKa0UFBfiaISYp4XU26Oqu5QTxTVPi1tpTVSI4icp8c82D6Bqu6Qx5TugioqOjadsHXSTxLbJuNqxU9ZbihcXjSb0sZbjQUxKJ1v51p7ZxQn7lbfyP8zOlm1bgSEILdlN9DRsUV1S72Br4ogfpgbleeq/hQrBqEyRpYIoRfCx+LIQ68DFUaZbynjhv5RDZYh4OldgahEHW+ZeHuqNt138DXpLWmKVOKJ84SbzyLAUXGaN71NIZPElP0ThaCvqZU1TI2ONFUBOUfXPVFaWMKL791LohjXdgbdiR8IkgJNwtLCDPz9C5h94lef8h+OvIpbzp8SSOJa1vj0HYPfix5O2dWLOpL5cyktc5jnajHwBVsSB8amxwmOKcNK9PsdOlbwndhcdXKFB7BEvShBOuMfDKYVarG0oWZNbPu1tzqBjfA6RcjhjGjUJak4TV0/2VaQaxXfXzrlVwgrpujpCu72KhTBiVvmQMpzcIs+ozGE8YLFnR54EwU9QlC8YEJnv5wTrm4PCccP+/1+4ltb916r4G5yVVR+AGp2mV/klX7fOJ7FPikmJCmpDUGjnjIXhFWJl0gKVH9pffI1283JuQTsz/OC03IjdhJn8Grl8JAaPnL4yhhcwEhk3boEYIQJAm7VNzF4E1Y+M65gPZsoPyUXAehMnBROoRVoYA5WC0bkHWcQzmFMb9/vwYQulIPAG0lwjZIDu/FtY0QoNTsG+MvN0sZJwqRu1iJZKNl5T9lYu3PCrqjmOP0o22HQgO+GVnF9dNEfvFjfqJfhkikrD4E1d+esPp9vn2oVTOdbtPgL9lyshTIu3dyN6jzMdHi3kGMPtiiNvV6j7piaNBuBb0qV2O8zCKSQTwRf+di3Q+tobf6hOU+Jp4v4drKaEKy9b0lPBtl1HcIDlLGeC1kvETBUCE93pH7CDDR5LoYacVk5FxIFq+U9SDwLuue75wt0/UN0X8/NgaKOZFziDqVw3tHXur88bVL+9JCL4rdSo/oF900Nser/TFboFOTfs9SrL5OIMjntV/jmWOI9oZz8sqZrUjLwLep1Fu01b5OrO8djuD4EY/h3jTJBEMwGOhpoCDt993/E9hkys/jS68aEa+BVh65MWdvO/zWgjh3SW5vg9UQ8PHlill2KVr1R2wot0nwo1rLy/ltmkrt9GLLLJRBYtYMV652RteUHaLKAbI/T3PvEJTssR97CMqQsbHilmTJ9WO3Dr1RG/14x7cO8BhkPy3LPbWZdI7fj2WtAlZ8l7KrV7vjpwmK7KY7Xhqcqv7hqXOFzeavMR3CUbQNGHVP9eShIym0t358mM/glMCfhMDW1p+asbSf4WeeA71pKDZUIZYUTFdszQOyPtPj+M6R0/ESmo8fyLhWFclk/UnV2GQb1SH3lbtiuJt7afkmew+LOyXUbktrmIQ6sa/SBuxZ5jHvXQ+Bh/9q7R6AIwm6OID/ZycXf2fbqI3tZHG2feGGu5v9krOxOdu2bdu2bfvCyuK7eek+l78pvPpVTTGY7vde93Mo0pH3ox3JP28BAN4fdj//Opn3a2Xn3yfz/qlipufkENbP5GJ6T+b9RQ1MmWTe7xNtMpF5/80Ak41VMu+HmWlyJvP+lC2mkmR/1i9yzlSRzPs3Xppqknk/Bcwu5EzW31DB7EN+wfoNfM0h5Ims/t/KrCbzenyKuRmZ18czzO3IM1m9erG5G9nI6sd7zXHkbFbPvWHWknl99ZO5J5nXOx0tA8m8/ljLYiS3ZfXAcMt4Mq/PdbFMJ/N6WU/LfPIkVr+aZFlO5vWkNZb15EusvnPcsp3M6y2PLPvJvP6RZzlOXs/qESWt58m2rD7gZr1Ovsby9Y2t98mFWf481vqc/I7lswdb35PPs/zyHGsm2YXle7dZTWSef71otfktH/ra6vxbflJEyd/yhZVRkczzdwGoSTawfFpbuJB5fksHHzLPN41GCJnnf5ZCTeb5mANoRub5kdtoR+b5iq/oRub5g/8IceS3bD9fR9CSm7D9tVLoSc5g+91uwkAy33/2EYxkvh+cKown8/3ZemE6eRvbL50S5pP5/uWJsJzM9xMmYT25G1vfl5ZtJ/P1tqdsP5mvf5vJjpP5ejRedp78iK0Ph8muk/l6bZ7sPpmvn3bKnpP5euay7D25KFtfvJNlkvn33lY0kfn3t6poI0iux76HwaIzmX+f2oslyfx7YRArkvn/73FiTbIr+3+6QnQh8/9vh0UfsmL3+PkLynhfvyuGkNdUeLZ96r1yC7NENflOn0d79Ydmviti04wssDO0cezsbNE6dGZWOi9LZQDpnKx0RvZI6teRNDPt0/qMrgqd60cbQKiSfCjuQ4D+w6xVdzPzwt+ILctCCJvh5jDnkWgOKFXE/XnPGu+zLl2zv29z/O7mC/vLDfFeKdau8qaFDBAGus3uOurawbRFd26Pci9V/GSrhykGfZNLRW7PuKH/79bam+NPbqjpV6pSl2vKkMLtrLGH09ufL/MpT/O17v72OafuD73/QZ958dP9yJy2hf5xb3fNCD5/gULEpII4+lhBTM6lONToppDi5eKxFI23ZlHUXLggxaqRi2XKghPB/lJcOr28Timl8Od7LP0eJ1c+vv/m9+hTOyvFWYWhj/37HVOosPh2Rkef3iqcbpGgO7JOhdApUc87PVFFjN/Rt9KmUupWn57efF6+qXrqjea2lz4PVeP/9Hj09fD08vbx9fMPCFQoVer6DQDxlzuobQGMyFsKdQs9TPVK4UrHOnjgk4WYe4cRMmcGFJNViG1twb6H67Ar+gSC9DVxtbkSjW0fw+GtGypOvYJ3lSyot6UiXoetQpbvcKj3uWH+GyO21zZAMTgSN6cEou2IQMzPDMS4SCPq5h1AbpVgPLTOQpHZhVDM/RMcu4yDrooOlwb7weFcHTRouQsL48Ph+jYSe+v0wot3pxA64AtyAu0wtc1Y5Ke8RZUtkbDvPgEeYgcMMDXA53UpqLr/Evwy5+LZmkroET0F9hVeImOOBotLRmJCRCKG3raiTnpz2Np64myHUjizOh0DnkYhZfxhsCciv1rBnCxXdc8wAENnN8gNARDV+nzfYMkjKnwOlN6rWqt/gOTqw5/5AUClb0m+f9z/foj//v0518T28iXVO3OzsF/LY+Lup+H8/XFpE/KW1s0MD9WHrrBo8sKh2J1xFE6NBCvoGcTO/Q1ncQSLRhYzAIz6tViGP54FQpGCqX6R8ZpoGsjuIHeK6aVNcdVpdKlp/eRFfoFrqqGnvHRstFbrmqSPS5JuPneVJk1KM5PkjjRlh0ZdyYvoevWMjtFqXBO0qTHR2nR5CX2qNJHZYEjSJ7jGG3pKt4rLi6Rp2HRm1579DJp0uX16UoLeVdO3p9wuPUkX5+kV8D8WJZ1K370HAA==";
