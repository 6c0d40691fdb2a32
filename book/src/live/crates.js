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
const downhillWasm = "H4sIAAAAAAACA4x5BXgbSbJ/K+lxVG1Z7klcs9GMTt5jTM4Yx3//F50cs9c5vslIGtnatSU/SQ68L2vvMTMzMzMz3+OPj5mZGaq622OtlQflT9Ndvy6umjaJpLueE0Lk3nDgzGkhTovc9mmxb5seuQunc9uCPoTkthmi7RY96IA4QQ86oqc5Y2bLPK+np5PJtU/v3yZRehpZXgi27JZZSFBus4xZSMisJOU2JON2JOltG1G3kuzQtkPchqAD2w5zOwPmaXGo2xq44Lbu6GAfl4FjvAzCYDdbW1s7zi84kCAGPYcNmfWCzc8Jb+2EfL1LnAU9Xhx+gfGi2TCZxUmwSbO6DGmT7Rjbb7xIehoNWtxqMvacT7O6lpBFfjrGNoQsmcVV3fgwq6s6bZzEBbcY4yYsc07EE7JlHsb0lmmuiccuFt0ynA3WVI7BCwY0QZh4eXHTZsySN/O8QMIkxU83MiZSmQV6wTXdbFzjaOv2yu0NUyAm443JC/bJYdNi7Zr6m/SsWSJbiq0LWyyZu55fgOv5mTM8B7nP1pEleZM3G46UTkwSZMQshsu1BX24Om0TSNu8SB4tRqPdFvtelj9UPHrHWifppd24unL02u7N4/hsdSVuNxrdtHeXtLmy2ovnJ2vJfDpVTaemZyem0lnxTxdXIo2rer1Os7rZS+PG3Oz05Fx1qjpbS6qN6ozo7VG6iVXqpOvtM2l8fGrqeDo/WZ+r16u1udlZsXFx8WRjI23V48bs/NTcsVqS1pJjM42JGbG5R/wWVrzWSQk7uZaup61eXE9nkunJtD7VqE7NUj6iu0crslrVdv18PNuYn5usVWvH5mcnaslMYyDrm/WX6v7Nem81Tmtz9Zmkfiyp1+bSqfn6gM641am3a5smomkqz/TE3GR1Zjqdn0vTAYVbZaWNe+m53mK71WO9ick5qm1yrD4/NT9dm6qJzh6921i9ZqvbS1q1tN2I799s1dtn49laY2Z2ujF7bHo+SSaTqQGPRwY079JbX9spYZpMT6XJ3OTUZDqRzMwfG1Cfsuqk3GvW4qRWS7vddie+8z3uffVV94ivuctdl+KJiek0PT49nTTmj83PN2oit8fG7S9uY+nkPe4Uz05Xq1MTM7NzMxOTlEh9QPnI/xhAOkMFo/ZP1arp3Fw9+b+q3/+u9zpx7/vH1dl04vjkRLWR1qpzjbQ6oH5rq85PqvdK2op7qx0q+0zt+PH68Wpjisa1Pn98RsAexaMDis1uvNmqp41mK63H1XS2Oj0zNTPfaEw2apOzg5PVr9lq9mKalrTT6qSNuJdU11IhBl/aTIE+aYfSnbgxTYrR/U8sP74M8DCY0NHN1hFDDaBB67ASgg71OI63wW9CuLSkEa7Wmo7DMmoo6/GQqaKblUuxouNxQ5eCluVy+dJauYKV4Ba6THRzhYBGGBSADB8cotKkCapyEkLUVz70IXQSqrqeYjEMwmMakTzRJ4QwvAlUKhVoNiVgWYf3OKXhUnUMNBL5QMYwBPISAhCgoQJhoVLBMuiiBnLYPAGEoh+FlwJQ/CxFyirUGm99OSER6hBJUudUbtlf17e8KRSVChRlEwR62fM8INNS69uBDkIwKd1VgwQNIVQ8Re53qQxFMh8s//9lViKJpoGX6FMNoSgx9EONdwqOGtSDRTigVOhp0JYoYKUgAF8j7U9p5QMEKwhh7CmWWYLwlAJOBIlbLCqQGti4p5SvHHlEC95lqChyT59EVrgVIjd2HIEqSVaNkD5x4gSr+8sKyNGiJV2mcMKFBRsNkZ4kGfYPVNYSULWVJ5GwyxGVNr3VYamkHAGivgYh73E+3j3J+2U0L4okle4jOEmnROBBSWtUxoz2PKk9UzojAxQJgGKSHP9yLVTXmhNiYIyEArZCamWM1DgR5OkkiqLl5enFslb6Llws6YgTI9NG2wcmxXtKcwYW9TKhkuJZAiJvOUTkQ8ncUaSV3E5ySOPAgoYW+eFxHlyKMjSRlPS4RySBFewDARYQ6OVfIDoVL2iFvi6GGq9DIi5xPi/pi8SXubAmxAfRRsIgmTIO0oKpHyAOiPsPkoYAUoAjR4qXL3rlezktdkBLCNINFQ+x1i1tkqSoPA2UHx2R4QUd3uSyyy4LqTLjHh0ThUDHdwZuMBKZdzAjGrJ8Pu/xFxE9wFvg1ILgioXbsDwNWUbjCnZI2gf1QTvOITuAUkUeDJp40Cd0rIkJdQBUgUiDoVBW0CeACTNSnB+hSsMRbfyV73iHcvn23p0pgMhcfKfoXK8j6DXwsAKaaBElIpgYiRSRGSD+nNKJv4TmKIp4QV+FGCFBZQnaD4FvDIqyguPoo2mHqrDrRVDSRiP5XScoikxu2pgHbQmVjOhAkYjaIRqmEx4JHgHaYsDBLGijjXDZZRwpHRCZq8lkD5pqPwbELoHG22iebEeIXqgOkIqvlUYgUZ/OirBcJO+uyYaKxaJUZry0CZOikOG1xEVEGmJyZe+6COUCQF6rKDC+QfWTXiRJX+vlZV7MBQK8BFJaST2O4EjSbpA06CVLGI+bEmKF3UhlR1lFyiNCLBLrSaogd4IEo6v+XxQd1yRK/vw+gxiG0iMB7XiFQcC1UMtmnNkqO6A1yBpj0EXfD6+cD8M5ltBBtOQtozN5zFegacCBS3vC95gkmQSlPQ75Mo3BuBcEHjSXTFKBprsXiJY1TIIl2ztCEUIdggvRxFA0hdBIgHntCSprkEEDdskDzwov+LzA/52KRti3s7jI1wQXUYH0eMBDCMMFHdsIQWo6MGNj5liCspem53P92Yy9hXxJSXpEmh8LLKKDhdhEGEq1gDLkLO5GLqUlSrzoWpKXEY8Hp1yJT5PP0PfJI0sS5FIjsyAVelCWJIFK8cJB8LABR1YC7XF2JGU1EKamwMSrriF+AVhchRTy8rK9eI5SQ5DMjhCXM+7AO8m3j3EemjSk1CermmgWaCJCKkhZOuLmkpBmQqSYFxUZMMpMEAJK9OgMlgwEFyV1b7XEp14RFky2tJUmJQ4HVxVxXFiUnjatCjFENIVWninDbS83ogrgMOktUQ20HJgIbQsQkAKHqKhNob6PpGpDjjssr6Xg1QPMWXAJe8reBZp0RrUCT8pyGB48ePD+ZWVJqh3SqLgWEu0RWdD0Zd4y+khgTCtv+GLkARcnL5dXdR40J8N1B0IVe+boh/7PRMUiIl2dYwIuFc8h0USo9imd0SHQMqMwjsNAolFGCof67wWaCg3oYYCmsZ4jPzAcAGek2SLJ7yXAQ4foFtAKULoWgJIoJasxi8re/b5UJE4zeeoI3yH3kDaqIhunmmsWR0XC7EMVFY+xykKn4ULQmU07sstaVyqKMJbScvd2IVnesg0S9g3oo8wjESnTMw8hOaPhWmCzun9spaQ30/NIvoiBr6QHJBdmEmbj4jL3h74xSUUQ4GIQ2mKY/lboozkjBpELyiVR9/I8Y8hXWvpFjp/JM+NmJKgSVB7JvVXo+bYgLg6ucz8xSFqWQWuCOWspRwKyn9TuDpjzPCQJwbrEUw20ZufUuLZH5aAgOH6teWciktLtaC14wG9p3tiSOeXRks8rFxIXmsLzrl1fWTeqRluKvCORZ4QfwmNZ461pqNFsyv0E+wwbMgIChczlIg8ApWCXWgjJNLxvI/c4+mqLR+W9/TnhD5X2b+euuuGGj4nhbXHVpx79CbP+gtcDzz782tzQerre7pzfJ0Z3/rRydi1udNJUvK2AFmpv9JrrzX9OO1178PaCk+2015zsOwq+hbrXpb3aqgXfWQgduJ6sraXdXivtnW13rrOn7yocdKcbzU6y5my/e8fQGVY5b8H37Dg8m6w57fcWhk2ktdV2u5uKLxeKfWyc9MST5I4AAS3x97Bg2fb6etKqi68jOL7bE48dUY7ZbPXEDdGo4eqdZCXeaDcJeoHUu9BZ80c38UKZN1grPSueFmi736yvpE7nT0N+H+aUPuU8WZGv4cgux0G/2kXVTc53xVdxNGOcwlewaKG055A/D41miPPxaeeju9beSMXjRvKWO7MiXoW2Jk7wC1Gxj2X/r8GDu83OavU91P0oVawrvo3Yh5m6dHtJpydeJA/1Hay3+Y9Sm+viX6J+G61kPe2K72CxH6M6Pj0I+hGunDP7l6HRvhP+K4l4X+FgP5RawYdH/YKmkN/CS/ZAXK7eWloX30QcODJmvtGvw+K7qXxm5NCeIxPOX4f6wskcfAb68na2v4uH9mJc/Nfh6I3gdEM8IuqvELfwtajNW1dNV5qteGUz7XbFk6XB3PDbaL5ScJgZf4u9xy9YzPX1RzjKvOmeM/Vi2QfZaF8ihw3USGq9dkf8a6SYdfL/Fo3scpzEG7CwC1D+j4zyzJvuvnfMxmT66gz8bagPcx4/OwIGM0H/e6QypiteFRjzWbcfFVlR0+cfos6YnXB/gKMZ5lx+H23MWec+N1LMAGv28yPGqeP+wyWZdeqN6Lxyjx7tMuTuvB6tXi+5ju6cx0QmWPd+dcWPseCuR9M98RTZx2+2xGOjYcdz+cVLpXIsF+/l+5ywLZX4+5ATtrn/Hsf62Hi1fZa0ko74HWZihInHRc6mCfdtWUB0226m4j+j0X6eU307ju29vatJ7Trx+OiSPXg2Vo8KDl/kaGOzR+Pw6GDAXL3dSsUTItyLrzTPUA0fEQz4WUu6pgvvwwE/62nS3eyQn/cXBuzZO+eRwaGBA6ruhw4OuNkZsSdGAyGbij980BINkLjhQDgAtzc7tdS8Hu8ZLKcZoidFg8aoQe9FvfPdManVNjtJ7bz4QMF3mB2jVrO1Ip4RjO6ANapPlzK9IYN2X/ixDFpp2z5+tVDcgVab9TpV/IdjIzvIWrNFht6NxQxoG9N/w2GHmOI9fFdjYy2hbv5gzGm471td8XfMRDppUlsVv4wKDrDVfFcmYApCl1qU+eBKfH7XR6+T0Mvz8ANF+yNClt1f0HdI3+31MjnswNW0k4o/onIsB/7M4KDj+q+fRxxwKvZ2+K/IOcom4imRE7Ch/wl1H2tfu7+i349ZvT/gqAOzq+cLIwUHWZE/ZyLZZfNOdN7spDw1chmYsrwDlfmZqNo+R315MxaYyyryKxw1fHpug2LvNtst8RMcNlCDLia6D75WKBp2pZPUmyl36jeYZ8TU51mBsvt2naz/zPlqd+ppRzwtGt7luuIX1nVWo6dHyvLmJ42fIxjO1OunWMwYY1q81fnk9+eRB5woJ/uMyB1Qqm/CEbPvtdvxGtfuLc7oZqveFs904ZiLqyt+iUXHdppJdY2Q36KySLPb7ImvFwoZx/fSr93p2Q6x4vtjo3GcVNvUgFWq41ra2Z/DOPuPW9xLO+vNVkKK+/eN7f6XhurcorjbNGfPO3xJvPcfPHFCJa+J5+/DPpVMppvLjfbh5ofc5x8O+q3UO+2NuLvWrKXiL4f8PuF1a/lLIwf7wE5q0SeMlgZDqbvDdyndp2Jb58Mz9uXEVbnhx+Z+Hv5afa70tvBb+mWldw9/V9/8NaXPwV/DJ4zd9HlDfws/nvtV9Kfwj+FnomeUvlL6/eFnll5feFbpq6Vnl75Wekn41OA5pSf5n42eW3rnweeVXjT2/NJ3D72g9LTSC0tPL72o9PXSi0v/YMcqgFs5kra0+0AWrExi6hlJFoNJsoKSw5ziFKf4r/+Y+S5gheHBMbp0EGYqOMYwMzMzczLQq125PDk5BUdK3nvdO939fdMz6m2pH4xcGft55FnfM8HtoW2hH3svibyp3aY/5bk18LPYy8HbojdFfx67OXp55Hvxv0UvjZwaPi18ReRO1zPu64ynxi5xX2+c7v1g80lbb/Rs8/7a+J3r9rGee5vnN8aJ/j9svmrsIs8zmy/29FyXeJ71nOZ+23eDcbr7Hd+Nxjb3Tca7vu3u93w3Gzvc7/tuMXa6P/Ddavze9RPtzOnrph6efmT66tA1oWtD14UmfxC/M/hY7O3Ic9Efet33/zR+YvzEsj79neK3/d9IOzo3Oj9BtYwDHJ1t2v8TncmjmNwEjoK+qtHgsv5NEoLgsvZNEmbC+U0S6bx69dF3bSGbOxfffcI1W8mWzvNXHv0jnWztPPbin07eQlydTWQMdTfaPOjrxVgf2g20+9E+jvYJtE+ifQrt02gP8O2dqdEoiUGUxNnfBF85SqNJkuLaCRoFQiBJKABJM5lhMsst2zQ6Q3Jc+6FG86QAM6QIeVJissxkRWvrbRjbx+cEDVJN/Y9ckqZ+JZebG9rBTGxpaPszsbWh7c2Eq6G1mdA6f3T8P//X+f/jP58AraC7SJULB6kxM0WoNEL5JJRXQnkklFsNVZdQs8ycQagsQk1IqHEJ5ZdQhhpqTkLNM3MSoQChAhJqWkJNSahJNdSChFpk5hoEuzS4DCec0Rn/ynnLcBwEhbZCG0hShYTCI4H0habOeXNNfX1CB8lJ3gIzz0JEARdBwjrEFR5xJCxJwqKasCgJS8w8D2EFXBgJ5yCm8IghYUUSltWEZUlYYeZFCCngQki4AFGFRxMJ85JwRk0YlIRRfv5AupQIOK+EI0JboTMIl4NUl6bsHin0yJu3LAlrasKqJORVUYK0Am4JCYtAFR4t85Yl4ayasC4Jee1UIKuA2wUJy5BReOxq3rIknFcTzklCXmFRgC4FOxwg3G5IGIRklybtHkn02N28ZUm4qCZcEIRYhwkTzvWV82gCAbm+xwpSVqFh92nYfPZc4aRD1KKLJCU3iFqM46EJkBweG9cLJmkdInafiM0njqRWPSpJU5KUiHpk1Ub7gEUOSKVeMknnIGz3Cdt8Ykhq1aSSlErStKjJZpdm+oBlDpiResUkXYCQ3Sdk82mapFFJGlSTZiRplpkB8l3KKnsrfj5gpkujAn+rvTijfY+gZQwiYY0RyvIcolsRaHWpBZeCpS7NI6atOPN9D9tuokg4ywhleQ7R09Kwa5dacBR26dIWYtqKs9X3wN3Y3zzzjFCW5xCdLwu7d6kFl4HdunRXxLQV5659D9yN/c2zyAhleQ7VH/fkMImVLk3YX9gJqwdil9yDLzeYX8Pu10C/Bu4MJHly2PrkGDkGmrOD5qx+iB2zwJcjKr8IkhNJnhq2TjlGUQUa63fPEl8Oq/zCSJ6W5HTYeuUYZRVos99JK3w5pPILIXlWkmeGrNugCedFuMFewktZ4YFFvbF+SiCqgMNewktZ4YFFvbF+moa8Ag6rkpeywgOLemP9NAstBRxWJS9lhQcW9Ub7aUPA4cs8iIBcj1r9NGH3adh8EivmTUtSUJMWJGkOv9vaGjTYGnRSkuK32+JgPy2u6acpSUrUpCVJWsTvt7YGTWwNOiVJ8RtuebCfltf0UypJ02rSiiQt43dcW4NO2xo0tfop67mhvo8o6JDUQyZpRpJmOWlCtMAVkoCofJWSoHz/wQqJQ1K+4UhEvpbIColBSr54SBhCXEuvkChQrjVXSAhyvEiT/U5Q4L0K+u2AEACrNVvLKSjCkj2uBLsPxKXXj6NQhl3scRXID8Rl14/LrP8+ojOwmw1NXADN8ypqWLEAjfUgkzDW+c7/kzGo8TWyGapCboVZIX1QF9ID80JOwJyQflgUMgALQk5B7QyyBapnEBfMnkG8UD+DuGH+DDIOc2cQAxbPINOwcAaZ9Do8HtBAf8+hOWj7PY/uYE9cjqMElHU5niBVOQcgNfnj/Fqn/HV+pVP+PP+rU/4+/yOTy3yC8I/zf7TtGUdT25898wnD46f+aNt8k/+87RzlxIMThyiPD3yI6UVMD2K6h8Pcth7mBGKOI6YfMY3hMFfXwwwg5jRiTiHm5HCYF66Dye7gQidpC2XVSTpC2eYky0I5ykn2wsGIfVCyid8cux/lgaYxgK4JUJ5WFgMyawKURwEYkFwnQJ3n3mae+5h57mvmuR9oUEDQHIIyk/6ReZYwoGgLGP+oPCsYULYFwEflmceAGVtA/Z/mub+Z5wFmngeaeR4EGiQQdL0fDYpM4xgSWRPCRoVNdboxjAqvjdJElCLnKEaF1kbpGKVO/GAz8UPMxA8FDVN/z6N9lj0cxOSRTO7H5OFM7sVkGxydcQnWGe+8+Jc/OsYfm2a2QzHmQIzZF2OWMYb7W3FH/dWMOwTjDsC4fTCug3FHOe1x2/pxB2Pc/hi3N8a1Tb6BuFWMc/ATOlNjsrq8iR3RKledDe1C3iludP5/xuEZjYJHo+DRKHg0Ch6Ngkej4NEoeLAmR6Pg0Sh4NAoejYJHo+DRKHg0Ch6Ngkej4NEoeDQKHo2CR6Pg0Sj4yus/3ij4zus/3ij4yes/3ij4zeuHHgVfENE2fSf/zb0d+B8Z19oCUfsy9foc1vqEpU5a6pSlTltqwFKDlhqy1LClRiw1aqkxS41basJSk5aa8jo94CW+f9+9gkYM0Inftme9DSkwSrqDAvi5IL1VMDrw/1yn4EctLVb/6BAPGfCbalasPygfZsBvqrneKknBOFsIi+c8GKgVWIS/syT0IhiolcTqnTK4DIapVsT6m/KhCoap1hj+OEww27h4roPErYunWZB4N0rnOZAwL8rHeeDREzDJllxiZQGj8+JpEaOvlO4NjH5SPjZF9CRMARFRaeGdFU45YZuCaeD5jvfz5XnW+3ny9G600uNZvWhlNQ0BkNnILOTm5Z4DEAS5V7lHuTW5oyCElDsKQVjsyDWwo/zAjq4c3BFmy6PDEFHuKAJR5Y6iEFPuKAZxAMizZwpF9m8GyuzfGagyWxwSAFAXtllhmxO2eWZLQBIAFoRtUdgawtZktiT4+XuL+MEQ0gAf+9ZIfT6HB3TwdrZ+kRr/T3TQgAlNvq/0z1FjH58DxkEv6WEKoHFB8NPF1sYpBYIfF/boomkgeP+6rAWCVy5ixynBO2RheGMsAu9HOocgLJ1dlODxSucIRNE5CjHujAeliboEwLMhQPEkCKRF3immZUTFGR3nvmY6SzKdJXs69cF08oPpwNp06htJJz98OjB0Olo/nSNkOkfY0zl8MJ39B9Npr03n8I2ks//w6bSHS8cDbnDCeI/WWvpXhT7do9WW/lmhh3u03NL/T+jxHs239COFPtGjlZZ+hNADPVps6YcLPdKjuZa+v9ATPZpu6W2hT/ZoqaUvCT3YozMtvS70aI9mWnpe6MkeJS0dhD7Vo4WWHhZ6qEezLX1c6LEPifkK8DiObN2u7kF1z0yPyLLHSU71mjlkXmtalmxJDnMeLn/7RiF7nbwLebHylpl3k1waKbnM7Pvdm7WWvrdMl5mZecHZvP+vqp6eka3LMPrGxXVOnfOfU6era7ycJIeCislftZzIocCTyoxUZ87outmbC71t5MXQUb2mpCgiBSkCrstddGev7E8qFplFKaXB2U5SlwRd63lXdAjmXIcCLTVpyGZ0aWRd2OFEzTcdJu7jDNv7ZwilSgpltJcdBd3fLvUe5U399ZZuYKjqeuS7eUprzdPrUez1aIgeYLThKDVIKa8PewNqYpa35dLlKan1lrdz9fL8G8En5ygYtl7Q355LuN6jvnX1/HOuuWCadww013t0d6+iS74MXde+bZX4FJtzqrtWUfVP1lQUOP79Hv8N8n+J0JIhSoeM1/pa6iS7o5+s5cpfk6u6DF3CS9i39j2rmCzM1VSfCPb2T9bAQANMQeGyaJakJ2CVA1g294Bt+3L2pNGR7extMFToR1kfSGWTK5Bd2WILGLkTOStLCr0fgH0irHG4lZsbeyl07IzouTUnRNZ2sHipxvtZ29XjZg+F45jxM2ZEuynmcmWT3mqVYdJ8tFpTDjn0vUH+8z5bnZj78c2V5KCW3TmSvX9wXRVuOPkke3royOfaa/gOf6blj54rPvoC3lexN1f8dGNH1DY/TgIJmBnlHPEvNJjfmBSYSFKkioKOLom/zd+ky0xEV6SgFZEFJx7M1BT7elK+GfIK0q/paDNfQVdFIYjTSqpSBk/wRSHI/oXqpOgcf9+QcHY9xDn/RumQ6ReVrnJn0AFJDBAoJJFUb64FhlhSc3lLwFENJUp9iDxCDxRqLJjOpxhVRahQnUTtR6MiR4oc2TOvN/hIC/v9i+7CyqLvmEs9jb46ACMgw++pFlhVmDp9lId8GJheVB0eHRl20UaE+KJILNjvv4ZTg+hvKKi0wCGBVhj0EfO8/RuqEz/NoC60h3Bv4dCAkSBOtr6HBUoM07/H5r+H+XcoSEhBQqFTgjIyohCUhFixjiSEZJKapkhAKDhpKdSwVCU1sE65BFbkibq5VsDcbyBH1IUETnLxe0tgRQeRMuxxMATihmlFH4WxvhtVBR0IFyUsWiukkKsZzNH+dv8v1IFgG7Mcvt/fB5pxJ+62KGTkPbMy9gziAyDFfruMCgK/zcK+pMbwd4jrpjJPsECZBiZ4Tp/HJziNxQ9RBlV2NBoJBELnguunkgbVVwXjyKDWjo4o8AgiCo34UoVKYvW6jhNLEH+xRg4O6pjJUV0nRo3sy1bhNSa+JYPpKZUYCo9ggyp+/YiBg1aOoD2yTX/H60gFpvChyArlPt4gMpJ6GU9mjETuEH9qkR91wL/BVr3IVa3gXPIei9MmwBCRHePvIylRNJExQiaeDtNCWoh/fTQBQIyOUpVDc9Fnmein1RAMVZsMSTWzIYVCmBUCYrsxhx5K6qeQRLTDSBTWKwH+WUjPcrWxNCgBaz4zFA+XOUt5GKvJS3xEdxGatHuhWvyhpigzFWfNBFcnlbiTYmKDkVv0MJM7dIPJtPUos7omdasi3/wR1PSMxrgCaqjimKATid9GjDacAQ4T6agvcLV9Rk58Klaxs0EG7drkf4P5v6CNg4qPZIzbK6FmDDj+yRK8jR3TW57U4m8ZgpDqRkgjZPst1hGCEMjGWpF7hr2wX2kw6BuFOQwBOXrMKXvImAR7qFDGZhBTjtFmxzB6iHY7RME1+85rZFQHeXGdDPc7Wt+5V7MW3/ldgwyFR0CNwJs1dSaVpOHW9v6CLtGiKCVbrItx1nC5NuFzSum81M8vJeufNM8tKo2pvnE0rF+m5waM+RBPBLrsknnUCdKHMsVnR01/MSnr+PeSVjKRV+XZl7WetpxWAFitDM86sKKEsJoQjB9aUzVshhl9FCckAmkTaCl6+H6TDQlwPqorN7Xb6KK+cy9DJeAOrBWpRMZ4aE5VATqYRJww4k5BmgJOCTWz5CQ7QvuNSRvsBeQhQJ+sYbbdxXOe5cbEI04H39cInak4LXx4g/UyFk3c9r7G+pY3wAs/ZF0IP1+8cA5nnMp2nE0wCzmba1Ht3+jc8hOueToJJCSrSc3tSAFtwjaeTap2RYlyZlSlGWWWkmnnXPwHxSx/oZtMHAoWVR83k46Z1dRXE1xFgxRkIv79Iq/kwZ65/6Vx/LPGa1esn4h0ZN9G/Ygj8ANuou9RlqHFEyt6wthCLCN2F89AdbLdTdYdCs6zbgQbrdGqJU3ztBtq6jNYMoyNUBUj7uVivn2ft07E8bsufrZIxORBFEQY3lwr0XooZhQhn4pUZV0fGBTxo6hdp97/ligXuigWX0R3Yrx6xcagupbHDp+yjCwy/zEXX3gmfMmZ/Rmb/wj7fM7mf4F5Rkn2DJx7R97nV1Q+/y8o6wwdCt8SwV9FWGJFagzTKwC5XsekosetFv7ExVxPGHU7URWdegs9CP1JJjrC3Qow/vNSFoq4IDLIffFbLINv8cm4oukb/28yY8gwmnPT/FSJjpKCzWq+H9ZUoYeqmPhJR7beLhi0wHT8vS5itT5mPDdcHrK8Q9F3IfMGpdendOaOwTxeM/7HzPEHijpH5neUhFSerId7q55386vO+aez2S90l7syzn2xSr6qlzopCig3f7vDVbnHNhkykoHMEfb8JfyJH2bxY2CjhoA7OgOnkKFjb2vWE5iToOT2kPq9iA1oY8g2GK+mn/IyTf2+g+pr+oZchCOiZgxmE8XkHhAj2rxO/IkNocG2KEokCawf2+9XJMBgDDzgey7MRkjExVLciwroIiUAPaf0EVJivjwAMy+NM/5+viaeUQVGbRKPg34DFDYiu6Enp66sW6IdevkOPsG/fB9iVZ59WSsfSjM2JhKf32BsDrBjhktdQYaysk0rWeY617KN2kS60dW/w8c7qEbohX8wHpw6px5VX2/fPjEQUPzHZyiAhCEbH3viI40w/uuW6aXSRd/8Aw9fF/+5pnjPbVTPRV7B89pe/nnux1EZINP/fe77UHmx4XkX+3velPyX51qe4B+VNDr38ZExTivxd25ImuQmSotn9bDUmIygVEUQg1LtrB6TIivH7XHWOimybQKl8KxeL1W2bZAK21pIULlRqhx3hRTs4cGVHX0V8kXmpaM188bhJczxAVi/QMpSYfumjt6MfNXUbmHO9NzKHNu3dfR2vqOROlfQ0TukrHfCee2Cve5K6rS2XXScFfMPpLcb5/F6D4bXpXof2OqYCxW7FzRvaG+Q3XwZuA+0rkZxG4oXG6cxjX8GVdeYKszJwrVylb4Olnm9aL1fEn1AXqAPymZ9SLbow7JVH5Ht+qjs1C8UpY+BoUkwdIxaPGa0qNsymVZwhCOl+3San2HSQdCa9s3UAtkLJit2XVPSTr8Kzo8jVaf1NGackRfqE3JIn0R+Fq6QY3xp07FNmebDek6OoMtRfRJdj7tuQUbpmKGE2nkO3iEzhlCdFfg2wG9dTkijk8y5F/oxKpj3kPfMCzw5yfb+un0dybrzdKhlXpXQOHQdBCodsHVc5lO/k8zTQ8n0TC0nDmlMySwA1JF5t/Ck0Ue8kRFC9wKmCuUEmMAKTzI5iaGqk8zKvhM1+lSsFNPNJHX0BIW6XZ60+5Z3HOzjjtABw3qFy8nL9DIn+ssTWFp/WTgbzl+5xHk+nsxzQXOyoQO5n0BCxpiclONMjvfx55M/KimUFHzpOehjD82uXw0N8mr4vFoajDPNIRR7UnOW5Skykwey91KVrJdr3ZCBVowMOPIa04iK0KxrKl/xvYfWXlsok7SnU3JM2gv6mBRkrqNvyEP5IZlsgUabHuCkBeKNFq43WfQSxZhM34zF3SKhvlWu07fJ9fp22a/vkAP6Tjmo7xJP341F3w3QmH9gs5MwSj0tN8gtUrwvrUI89xg5FDMEzxgcye2Q+G0W6D2U35xDvPkvgvjxfwTi6y4D8al+iN9kIN7sQfyeHsRL/wyIH0eSQ2j6pD2ZwwKnrQSwQCR1yGBO7kD/O9H5Lj2LuhTLvFFoBWCifim6BlFdWYX6mBIYtILZvNyQK7l8B5h+Kxg3VoCEvCMh70xmZQY9Uy4jNcswi5jM3pIid9E7nRyHovWJPrdYx9T1QHm+F0KlPvifi4JwtYbHZfo+3RhUdMDBlT6MY9dc9cFOaFW7LetGJdtKSDSzJAeI21z5n6z9Qq79f4wTR/IeaD3IIeLIRYFb4ZwI8KA6EJHJ+cgdz2gQA7lyc+sGs3MZ32QD5RN5OWb5uCmvpVbSz0TcY2B+QNhzJLm2iNcWLBlCeX4NQVM1LM+vEvw8k/lL5T9H+c9dzvr+YanP9UzSKGBQXFzxGeAybwD+Um+3133DVOJeipuXycV08XUfAibTb/EvhkzVYfYJ5Ra6z1vkbplc0HfTS8mtcGu79fGgjckL/CIymJMdMJX2fXQSUHAT65zGIid1Hd3aElBxci/WznOaOobVOSyZkTlDV+rxGLqctPIZpnwgmYWkbrZbGemAJL0IqB+XuYXkOOtvldGOvhUSnujAI9/O5Ha5g8kdcieTO+UuJnfJ3ex+nazvIPq5nsn1sp/JfjnA5IAcZHIQW8xGRkzXMrmWP8pgSHWIySE5zOSwHGFyRI4yOSovZPJCOaUn5RhphDLW0aFslisYAm5hskW2Mtkq25lsl51MdorP7k1h9PoH6xthWpE4fstGRNrfOl6onFOPDT2q+OvflfJCEmzi8/hoxx6STfOfWbeB7WnHr6+i8QeKHdMl/iVzJeB8UUdMf6Coa+z+Sl1gcp8u8tETT85MGbZ+zrsvAepKeBA3VXgIR8pnlhWX/gDTbrljicTvKkhBl92Dnd9//6xuDx1/AFulL+XtwQTkUAaBji5LeAsf7M5f+do/vvX8NwMT9J6K95zDKXUbHyV2ew9hlOI9kUb8xy2e77V0zIpKX0UTAv527Wfr3eY/U04qUmHuO8r2EKN39JNlno+fLdHjWnEkjV6Hlwwwnz+gNuCTew2M0a1Ak2FpLC0nI0tJHVXD09eaz4cnl1/aopvqjXhFS6NZRrq6wVX6iCTsPRp4+Genns8+3qt7x1DPe7dLvGbT6QQLx1gQQYaSI0/8w6NgE/UN/iEfE00vayXDTPl9aQvckrdufl6QNJ5M6tPv/bktfxDuaR5bfhmPevNYqD791JP8/MTkct+KXoynt64eJtklPcLDi+FDwTsIlxEcqAUWRdofxMWUp8MBQOz2ZnUxA4QLgqB9HXLCKg6FOGHF4o7O/zzL4QHoTJQFUwC9v6PIc6WiyS8GPFcqgl6OotMWRdtWo0gui6Ju4GB9GdS8NchQ0w3++ajhuO8IklFgxsn0OyH8MQue0X8YPKMy9p8GntE+8DT/7cAzasBDyRtfwrOFgJvqCCyl5vretOJILd7Vfjo9nB4xXqHVfIknAVEDrkYlcp3nep1P5J1PszP93Iu0b8fEvx/pxvQr+Nky057+lPnsb7PPHS09TCbYJ1+iy020eTkqSM8XO7piYccTuqpFHbNDfSjIlrt4bbtXC3lnktuE89zYxO0Faww2OkTZJ49Jma/Q3GkgTQTMF3leV4Tq6UKv6yQ+ylJ0822Hz88EfKydUdkPlqFPaBGxw+COQPR0rf8zjRlsr8GQusQGu/2VLid9OTNxS4/6bQr6DEHJS3O6zuSgtnfOdIPJPXrMWjA3GQNGwW3wvjx3FKse83MW6uB7X+MMfgwGI5GMLsnw0tNJ41DA7Yj4XZKaxEsygtr6oeBjxT4cM81w3GAejIKh9GNQXgnpCtKyU2YxaCNXyXazL9W4d1TojJQUmY/ce0ciSMqug2c7+PZuIu2pxOqCC6qezt8xSMNeSqwvLffbjT2SI2881DMHiMFlws3x50IjKWHGbLwFHCyWZNTNFbeX4z+hQZud+XvAhDQu+omfeoLvfMt6TxkZ6N7fwfnO4Us7XPXIYe97OWG8uq1s2r6Pbb6g48NJ8VVSXMCrDU5VljKr/FeJjyrq0KBuv/8dJWbxYNjmWsqusA+FblZ4EVsCV7iFLcjyuDKDL32FddPxFU5jnx6n5D/npwTT19BuPDsGR8EXhzzPYv4T49R72ZxdIvc7vrWF3C+1u1LvmVAP+fGr3b6SdcvPrXuZ+GeDXPxr6NAg3Cgz12Fg+LCC4XoXAz0uVRmKnyi4ztxSTdM7glxk7Ohklm9X9EhOPqsls1jMJOPlUgwy6dDvMDbz7IZZtl3Sz31sxUv9eCP9QFa3wjoVb8yCuIIj895hVBw0JlIW31pKJfX2qnd8rH1Eeczv9t71sfZhzzcmz8/Ke1Y82n0WxZblUv8lfSpJ2t3Uc/T+sMhtChuikR9VCy4RJn9w2I/P+bhmhF4LSXETH6dLxquW0q69OcW72lJyj5IlPmaVaHqX6fgG/5/Y8TuCy3VEw8cKndSDoPDshJJ32PueItP9/jNIpQCvglcuj0/B2Ss+mFYIBMrj/3TSifuTqlQWdMncgBCFfxbSLz7+IQhdBeekyJ8O4N9nIIzPRO5koYhNjk6JXHg31VTfzyUYdRkOuqRcxrtNx8kTcH7I/YKZ7YnebJzrHjMXc/9ND12G/4rhdkiw4H5SZr5KzpwUnTP1ZUzMdFFSck7SqUNJacHV8J6xkV6ZyzYi7PANU5juZUiYvhKvYqKF9KrTupbuE5urS5S+spM0eCAXS1k3yYLRStPNqsdy/qVJvlFWdh0k4VTKoDVj/LOG8VvcLsDbHeASKxhzS33o2PJF/8eT8az4weXuRZ83WyxlRcrp15hFjmNNfMXggMH9LP5gMcnnWplc/kaXlZXlLlvgY4d/fEmP9Y6NGnDVNY8Z6oRMS5Pbknvzu+5hPQIlp74eST1e2u7tNK/A+TtaVo1JSlLCOCZSfxhJ/exCdjWthrmkxAfu4VBGUnUTKI7oUZ7LKR1kEpOmvR2S/dlXP5wUaAkQpNYUL0SVNambBajZmseqgOJGTVz3leeHrFK6dAmH7lpf6TS4CmU4VeAH6xuVEd6SLeZB5hjkZCkWZSyvppDREhVD3lFRdIEVXqui2x3CvkTnELhFhcYCtepTk10VJ3Sfl9Q4QvUhqewsoYmxBJUD0cdWgWjWgYjLY/kGF06IOmNfo0toxBk4Ia4ShC5hVpJgKAeg64aVMs2creLN2BMthjGUUmDbVdbOOfvNP6D5k2107nmAidwBkMcJ8hxY+2R5Y0JDTwyseS2rY5zX3zw+9eOHgty5OaeQOYk+r+BEEw/6hdhKxvmF0X+KX7DmNWT4GHNxk1VU6kljgYbVM9H0FRDmmObm0C/Tf4IVUzaUd6Qbg0PHTXM4iLLV7iWXgFv2yipEtB0iuBaWp7lyMuZolRxCfnyZ0u1j1gphLWqG1sGcVObJD5Icd/YmS0eT0kISoBTgiC5jgvQHHmDGuNHh60UqM4UCsbkG6dUbwL7BBe9zG4DdVllznVNsd80lrQEhGZxZHITymTetmhlkn0L7aItoUYNlKeKGhK/H19wexuldMtLbBtG77RLSu9YmXeESEbts8uDKyqcboZnTE3WKU0D+i6/5kMexsK5ShngXTohHNBqoO1rBAP4l0M01jUMUgaTHwtyYX9br4O7ygI5ybu8nYjV6DgHUb6iFJAKzEa/dRkh49QFJ9YgaRlI5omIk4X5/1KHDBzpI61FdY/I13JbFjz85bu+BNph4GoPSJxRN2+fRDu934FEifrNic1fpJtNvVHrYbzP3hErAIeNWmCQZ8Hg3soCEexW3NfzxWUO9StQCX+9LgVcsmNpX8ckovB3LURp1EKDbrAm1bHYU2WdsNka2iyydoWEzfmtELiThzVM9xvxGXeQuYMNACY1JQEOh+4kDxYkdHo4Xb/qIKy66yi4BekuJC+a+W5lvaRYq/M62NKrt0HFGguNw2GbrNbcSeHzMOwpv+PgKfH6Lw0GOJOdbSZWdKu6MbUyMoVftMVtRFGd0Kg7NOKnchLnZkeyyB2ZgfMWqBfKsyKhjU6ocVJpvkXXDZ5hdIlfkU3EudtRhSOFMgE6EQNg/CnmO7/cPWtxch6TI+9Ym2YUEStlmdbVJhqXJLwQywhy/IDQm4JVf5CfExHbrJWayQWJZt6Bb0mCy0WqKxy9XIAuE6yuRburQcviD3ZoAiHtUnAy3IMUCb3MaXveRV96ohpO+/B8FgXmTqowy0I9Qkg45VlK0FRRtUuHKFIXQpOSlopWVW0HGFxLEjAh7eg0IrFBkOOPNJ0WJ9qphIJzXxmdOU1cftFyNpufm4S/DGkE2zIK5WuNjYK0hirFgwOSmWiMaCuWq+PNjMkSaAGSFuYquMikQGmb5jkpSMlEa8yd5b5oRL++fxH8QRZUwK8dPjUflUApSW9BwDZpPPRVZp1VUDcGUP8BUgUxFlqmyZSri2PoCzMTHuI26hDTkjBk9RXpBRoHXc1MYuEzMJpVWB2RUH/GKYJsKyQVHYC3DutqvJpBURsR8P8YiOWOR4qLQojBk9PmIbkR+lsOC4ojdwYxnupPvqsRsjZ2Fs39W4xuu2BBaxNm1pL6o+MkxgzjxiVfXGksj/oOq9WKbcicWbfe3Heg5sB524yfXuflMPiqFazWF4qUF+r5CT8a8Xe8b/WTDSDSi+ZA1K3MfK6wwpkAaMXU9MVzKMtxCCCBl5JEzfFvObxng/I6ccyu7gGAiXJOQudV4rhg8D+gqNNI22QrT1eCuDYC7RtyBqZAgoU1hwUmoi4RSyJsooa2twc5AbQNaStRR0YwZbI2KIUiqAZIBSQ71k0RpPYdWZP0qkgWSXI9dEi2VgZbAkByg5YM7TlMET4NcKGtLYd/sRR3y5xGx/XmE2W4Vd1aIj/F0AUnRgEUC/jIleBFz7nbFLRLxFuRD1tHeZ0uvRPIR6tzqPv6u0GpzekCbs304vDL+0AYyzTSUKwzmEODoUQNfXQDbrpquBiWHQuLtN5S7DvhXcVA9FzxWfDR/A1KnPT6bhPwfhRLf/ECmfJqXuL89KZgDY+/ZJPp2XSR/6JPUcDi08nxwG8FEcx7ATu3bk1I2RTllx/IphyVXPMlx8JtB1uqDVZQeZ+lmzueiWNfhBKq4Yd1ufotFYXQb1pYCEnqywODM9g3mzLDRR+h8bPMb0ewZbRZqBaaofjegsZAUHkmqUjgr8LFBSstTpwEpAsX0Tn/Y9Ko+kgxJ9awUEEWi1xB79RAC6169fsfIiZx/DLRLX3y0I0UItCxlcHbh+eBULQ+dRT0l4dS5O1uNkOndGOQha45LOZ1vs4uAhooKfc823tMNCsVbbmRSEu9bkFf51Nm83pO63sdqkZtMfhxbMux+fZZtm8xMryEw5VwlOX4apHsv723XfeUHfbzVn5a6hGCqxUATXNQC+pSeOM6Ag7rUl3iMwGXUn0KRP0Rt2TVlDb1jet0Ie1JefDtV2zt6bB9fTlCyc3tzSRE0gVyCWspSbBlkT55OCnY1Z3SQfup/p49/DZog2tGHO9qnhyD40rf/YB1IMtkv/8ke3vhRumj2O9I1gzFGYUho75UWdga/8ZqpfOEof+41U+AnMG9K6vY9X+PVr7mQxF28CJGYi2ti8DAAiM2rg4m7i36H3S+YN8H15QRvDqmdh159IakvLzGsXpK4K8ibpbJL7GhW2l3xOKq7jH+bbPeWxcv+pv/8ppn5bY99Au/JXv7LH3/3/Os+PdldnlbpFd/5orOfZ/bGLW+/9c47f5bZ57/7wV/+sft/mdngWn5+G9luMtzNufFIZFi8jPhKV+KlJXRqkgVQTur9vaHhpenngsO/Uv1/fza5jGF/q/7r6G/sPfaB5W43qVNYfwFhmZGc8TdMNwiqK/6PXzKTNJdITDehj36b+xaiIbOsuZrv3E1A71Dv+y2JNz396//9i+H33XHMyCd/28OSK3zuwvL0nfwYieCN0Ff/786Xnxz7+wvL5Nex+SJUgM3mAH9Nw1kAznIj9wZfUvNjjaIRXtpiX/cQ5iZn3tTe+9df/NBVD3yrWs5zjRD13/iw94ajv3PgseU8ZwZy8n/+QCFX2UpiqFAUBA0JIW1i4Qqywy7BjcCK3W4YAZf5msK8dXhfpONPn3//h19TuNH6+D/4qa8E9HtQgxIq8OWIItbiLVPmV77eukpvTWaV08n7j3bNrHw/umbnNag5ew/cfmVt+0ZuF+TB7iSp33lEgk4SGO9h6s+kI6YpKSw8khQXpOhcXFGANPSg21CdhyU4bax5iRDW7gCsmI6e7ROzhcbxPb9HIGG4NZU/P/Tlr06xDkA7dN93RC/+bwJTwTSJEve3nOS2/blnPnDmfx14xbHl6b9c+MJH02d/8gMw3V2/tvn7O3c1acXvfvYD4/d98BUXkD1mQP1RgppG7GWwW+nSUyvCN/HIx3IXfGTuDHRdeEA5UASztcy1hT3PZmJvhkE8bEOuAS51HU49fKYRROf8x/4/e/8CZ1dV5gnDe+29z977nH1O1apKhRSp9MzaezIzYTpqzXy0CZqW7ExeDSOt6R6coefjfX90S8/wVjL+CPDROBNJgIhpRU1L1IC0VkKUNIJGRI0apLiIqPiaVmxRUdFGOypqHC9EjOR7/s9/7bNPVQqFvr5OS6iz7ms967LX5bm2lOYTyskrKIsYzB0zphSOlHEGDphS2FIsAnJv2mXAJheuBqeBrJgAnDnNR9J4hfVhAfKQxg0JB+FXKXG0xcBCyRIUyVkBbE2tfysCi4vuHkrwLRasMcLeUCdptIuAlJBHqH+IIduoZLM4AEIVcYodpLbhSniruKAsHTJ0p8V1Y6dFu+BKn3bAHYF0CeO3wpWOXyqOhZydghqrvMfH8SzDrS6Fs7RIJE/sOXbPpZ93Sn9LCQRzguZrWd+doUROh1PyfuALLOqrd9iElQ1RaRX42lDgudZ1SdFjJpe7zvPLTHss8WnRI02gB6rjIJuK9z12PHhJL0By9uTJtWRUB0/6jusBBdDDRRXi1OJ1qdCHpK+JYPuR1tUWFRXKAdHRL0fhZDLT0IMT6335j3hzKTo4pk+JLlDCaJXxhp5j2DOXY5RxeHfwSQo2CROWCyoplEGGqslpjNbOcIpjZp/o4GKJzKHP3JPMcBPm1baBoQrBFALup+Wqo0aUB0QKL2paPoXu2E9LVzCHF2BA0bdEBdB992ONY60aj4ZwFF5ajIoDGSXpqYqGLYQrsr4nYSJZ5/WhLk14d4UuUeGnpBJEWkenz4vu9xi4FAHXo0jmrFXtRv8QM+hJYAv+oGcgEekwggmGTnLpQIpzEr7TBPhI2wehB3dniLnCKFIciyD1FKQOxjEDshQvJA1JVlWxgGWrksduoYqqacHpsEjg7g0LrXufTAbwnWwHaay+7BACaaTsYTo4RZyyDkfST29QfVz51oTObSUwOvWMIKjsxRcWGeeL3EEBRA3lQkOx7bh6NZRtYSs5E/IEw6ptImneODr0GHbpIlojma7r79JMPCWMV4ST4uvKIsHOj0IYJi4Re+vJXEwute+xhMUnjzHBXpH5HIbJ9qND6Pb6St4inRxoTSSshHqAUfuJLtJOLRMi8WMgf7cbvU5b4QKRpmv2su2yTXALiqEtgctwM4PLIQCsQ3kxnQvmgHBPDQKEXtq5/24eHYG22HF8ginG0pU1o8rYajmYE9yjZaiPGwUEmIfnGrRT5/oRRN8u4GaqkHELhgQpQpTvnA3I3Q0gCZBiOqYHFhPlMYyh1vF4dng2fKeEov1zPYuyIh05e3M+p9p7m2oNEBht7C2ivzuAz/PEZDKW12O7DVdwi28GTke0y9ET5wI4VLyCIZ7d1F3NbCaQZ4cIri72LpH8HDRZs/8Ga1ZHzo3qMGExL+MIPv0Bw0MWdTsMFxjbakHBjw+Zk0BUmI71hFZ0SayqJOispbOMTlecY1I9qAj2o6POVGPY4SCxj6MLrA/6id0jblvcZdj+VZVMrqK+2PJbsh+BrZzqV8qhiSJF0Imnq1j6slV1wW3qv7tUMnoCxpIihTNOOsZYoZ3bXLYUlw9pj64iY/QTUYUJXbjbDfeXbaYYhiubrGU/wHgUuxY/hGGXS9OQ/pSAdT2VZNdDvCuoIBU6joGJ26DDjGIc9h4mQ4FVXkYMNYZxxDfZ8k12JW4Uex+jU0azJ8twi8S5j/GdCWV8weh4HXDih6MpwgoMPVPtmw1X96NRsxR/FIFAwk36cKRXIRwUEqe0GckuWSEXG3C/Uu0UzSDIpmZ3CKnePjDuQvkhBhggxhCGZ3tHpb19TSl6MGHdpqVu01I9sojZJzFXE1SpjoOMcShbMqAYKwxG2QVieTTn5GGIOH1yWYDeZS7Bg+LiaQ/2NR91G9yD2Lz7IIHXAoOKYJkW3ZrILR84EFryaem+fJuZ4nrEasQtlidoBZwgOHk+KuThZQYx9hJZEXdWwbqJKSDXSE5q+YsOPlzODQGAiAZrr0L7JV18MyEmF757wrIF9z4R290I9uhQtw0Jc8Tu8e6MuCpTzkn/pg7L/aYcq2IokUINplwoNw18HGx2oZ5tqf2zEfSe4vU4hCRaFmUzrLoCe/7bGPIrMeFgPmroHvLu3hAur7+Q7+da+eBihqAqqsMQiJ/tvhcJGUP7oymfeSWY2riomYsxT/YVQ7vuAqqbln02qLVEY80zYCWwD4HIpxxggCn3GW4WXTi20PE7aAoD9zbsBTqwBJCAMAaHq8LoI320DCKDGI3D0lB9+44elgBm7EG40EYBN9Xb3Q54h9R7NbxQlAQ3B5PvlMReDIwvtB0icAFn3N67wHs+tPiEb7SWSEt1DQONjEVKxVdjUHy10PWwsMqe7psRdiiQemMNGrgxXFQn6931ZJL4hOuiFgrIcYWgEFbMIr9Ccr9ixjlh4FPihPUwYT1MGDMM+4LWV3Syb01y2s+NQzWgFqjGVZ0BaHEnyRZbgUi75PkT5SLwQFknf+smSp91DNpQ8g2lrTM+EEjOcezZGEv5k7w582ZTdQPxlGMc2FukDaD9Fm1wCYSvEikm9FNNBnRDzoJH4/kTbnwDqu1JpfKnOXJAxu9dFbSk+OxTfPaB3oZiqH7+jI1SkQSKVZdapkyOZOnZGdd3eKVD7xKogLteZb8VuRa89u01T/vvr94jL0gIXIT49MRt6VOvhXIpXg7074zBH4T0vcLJ+Oi7ZrTiUK6PIAHQ7xt5n+TCJbvEB75jycbqyEunSug408Osev2S3xGvQoV80lYKFhfJaW/q+krfsMR73rUYh5C0nAKypwHhpy8fgJDwaXP7YvzeHFeverfwr+bVG+B07VcFIiQ8HMo5lcIv3/ShUD7qQxo6JXwkXBE+kjLXo5LrUcZHR+R6dsTHH5X4oz7+Pom/z8dvwys+Yz3HpJ5jEv+M4NVRESPuWWZ7JLdoSV9jVmAu1N2PsvFzglcj/r3fvP9a+fupaKSZSQfC0JdzIJ2dYd/cDNMeiuvjMtaZiTHeHEuEd8V+DMW9ni7H8XAy5YfwpmFwrMRTHPJqFRPtmzDuN7d04u2hCMyjiRLbMzAv0dtGE7e1Cm16f4syQA47AutmxdVR7nW4cUT4O0M/xJ0RWet2IE6VmsVUhhkLO5iOXgqRsB4c2Umu2wPMPGXCPjxR2hucvUGEARLJ13PD15XDe5yPO4S4IfU+DO+weh8Ub/1++VNstAcGI1bLpCBvJkOHIW3LcMFFr7EM4ddu++XK4duf+FGzPx+jpzJVUL31wJHAj+KX2s3ghnXmL1iXkhOLn71EH2jNHSyVwwOIt37j8q1bH77xh4KZEZBNtQrXYCmRSGk5lWOOOcQ4/aizuoFRxxhjOJUhhQOPSIwI4HGCz7GPWF0uqc6p9L1IsKCnU1yjIWFX5OTJMvYHwu0C3o+rMSa53FfhdldER6UEtsofJRy/IxqughfcsiI6nPDDcSvCbQPDujNtRs1lfsj2GyCX9AmAjTFmd+YMoB+2myGVuJjbgt0Kz/hUrVjSq5akBtbU3n0yxxRgAXyACZDGV4SADnt67JAN/dXBGFtLNNT3t9iv5gX282wwT4afRiWX/UpeDBHK6mOyhVYLq7++WZy4egghq9sQGnwQm0rcbElH42YTOhY3m9C2VrMJbW81m9COlt/C7sMW9nDcbEPXt5ptaGfLb0Mp3O1RkfkaYm6CWnMsgjr0S8v9LVBa7m+B0nJ/C5SWuQWidWkYtyKmSMv9TVBa5ibosmpreOH8m19DMbH4ByG0JqrxvnTCy5V963Q5ybAZDhAG8a8piCg7oJnNi9n9EAVnAE3qt9vAb5pGuW+mDvTPyrefhu2VHyG+4lu/YfyKPNIeXH3Mgo84cokQ9gY+/K0HP5e46ABQu55D0D62AAyF+BrnLmHEz/1WazEpbNFAi7As5TdYEJqWQvuXY/NsK69qucAD93949x1QdrMj88/z48Nhx4tNULJ4tgDkHX2ES/WF2H4aCjHRkR0qh3OwBXWqxj6c4vLBgvarC1RQzUXMBonMyoAFDl++qqnUuxOFi4/yyQvZLFR4VNVdfuukmcoI61fcsCYKoKzexfavTgbivOcb6MecFh2OJa4nGzxcVRooSjvtzSIedtSnHGFKz35FIre2XDR4jmZNUI9RduFIjFMNKs4oY9qidjOfhB6IbyYRuAm//dKCGrKqK8NjD0nYD+Ly1fbOhRCRqz7xXvn8F1XfwWaQVV9DaNR+VZsQnnF9mlHYZyUkfzRwSnjmCjzdNMtZeNVpbHS2EAh87Lmyf/vYSbkXMBaaPR9RL1R7hg+JVwT2igQxzzIXPNcclhh8g+gJ3B3ILOMzDTd5TvDtRm5HiFBYh0341Tg0tzcR1OjH8cHJAaWiEbE8GrNDYlbTuzMtJbCegb3iXUXvdFrG4B7UwPUpDqdTsVj00AiXSyxuFy24B1qQwNRbRgfuPa0ih3uwVXThzrTQTWzPL3hOcBbFic9Ep1AXJ7hLpV7KeBPh5LLidISzlWCPUxZ5CXM6cVpgAlRxxrNRzrWk6mW6gJsdIrI/aNfrgUm6M1ThrGXEpbNLyv1Q5l9z4+4qnqvxMWAD1fFo2Xd1WYuOoEbubHFf0aVnr23VbTWtNRAxoxDDY/wejbH9/ELgHvbrmlW85rbZwO0lHPcrHIcAHFMR3KeRN7eqHx4M0djD2uRhNqmPcjbMJlEVDmi0Qw96Ts8uevjNgzGsC0qEKGUd860l/tNyBvye9KNxizstvP5Zf3VYt1ktozwgDvpl/Hxlpu6L2XdxFCmGrYnZj92Kjmun+YEvwwBBpC7UTuuKS/B7X1L9CT7htNoBxwx+yTuSgS95a9L/knfCyy/5enj5JU/72HMpFui/5KOt/pd8W9L/km9O5n7JBxJ+wfe16D7c4hf8oaT5QK/GF3ukNeeLPYyI67j7KcbhwYGIh5DjUIvDgFnB+NAjaMEYAOAOUcTM4c+BvSdzqB8CfHgZgk6kN0xcThGDy2nk6VUP1Gv5taMl3gpcys0piNMCqD5s/UMoBcR44g8CeDKc1Nzlp+EO4ZXL8I6UEPNr+Mh1Kbdn+2ibbcxalMsEwCIWV0Di0TNnZLI5AxOwNiwf++OO1tTsBE1DbKppCL1tXgZcjvbdRjPwZhAxDzNjRL88zFT9lJqR4f2AgGRsoX89YP6wOqzXg8D3FNcC1JkCqfCVniIVzGYw/gdU0G7svXkRncgV7Ux16CYVDd3WEyzvPQGIUlASKCUcVWbHcJaVrQF5XMRMeiQxGfjB0gjqiraT0GnRSbWVZfYDC5qqXyFxqFX1C8oXUbZp1ZAtyg59YxF3W6DQIJWirKFadLF3LSxjnD7GSW5QDew7u+Cw9TW/N9SKa2Al5IFdT+WNMMauXW+Aoh7erFZbX0RE/sWNHuNY9QaXEST5Q0iE2YcWQQyLrUiBFIi2e04SoNOcAvTLtLMJjpiQZXDoAMjq3dtmqDEfOxGAlQo40qpOo5FDZlfP0VK+3QMTWt1DAZrDOZppqn3fKDu6XhWhY9TWiXZ0gILXUQRn/AXa1XFSX/F8UuXa2ic/nSkKLgMiHssWtFfXzfpD+6CZtSCi/oLItQJ55cbiw4o42xepTrFv6WCs55TApIfL60nnbBu2g5xnak+8Ossf163OVwubNb7ZJX5RLMGayH35gyd1o6YLv6yypg/rBvvwVHrAGUJ7cbMwVHd43I2aSn22v8gwt91+IYy4BLoAvSG4BP4LaxZ49aM/l8+1kL7c3LXXhB7qwYmhgn3Wu1Vm2sMMah6BGI+4+p/pP0lZGgQRI6efED8QpCwZ6DDCS/sfkhgd7A/Rsqczzaycmc8sI53rMq7eiG0otq8d0ZdGXF2LcCRh+QD78/fxlt82zJNvG362UYl4xrmC5l239ZSHuWZUq0/2G3ERM4xZ4YANLoU5lYQn9rEZfK2ZRa9Hd5b90mkzroW2sQqaWkzeADTw1YFiMGsTjsjKT6Btf5e7hyO5rSdQfwUbvL7sbjXi6zOF4rqt+z94Ak5Yfg0fcSA5uyfMB4YSukI6aDsEkqUj4wh7FWMQ+wTb7InrWlJjZEa3UKWOBQ4XVHVaw83us6DNhwOcb+/thcM0P7KV5kdo4RL57UcSrtN9RqcNq2Ra7k0WXuhdUGYxZJgx/DrvMRz/+0B21aIPGOAtl3GV3y+FnfLNYLZUICnT76Bs942WpFiOehRRw30HTlbmwk8G3gtVnKsmIaoYFmrKHDwkIy5XbjG2eSboEKvZ5NoVESStcm8KY5XU1wO9tCvFGk0K1AAMxJI3ivsjbxSXqpSfExz2rtC3Mg6QPR5RH011/647wz5HBThCNB3NewkDqkeuYqyGTKQIYDMXbGpwGxjKEeowV21R6vo0C/j2G5baNytlRlKgkl0vRATrYIvtMlKBs7ePaKiB6Z0K06UKEg9sQ8hS8ENgblaCT4GCmuCsAiNGYs93gV9W+MS0jlORG59fV5cc5hO3WoCJ52SjL57uLj++2kGQcVqiml4NquzVFNUoXcLkklLxciLPFWh4e+wkvBBESqPVqESgDxuDC+K0XYr9MpeFAwIcuCO4PIyUhG8ER7f6FjgDZ8xhHNyUhzQTZKoHcoyjTc00wgbtFgwEwRinkvz2I8DdKf8XhhIO+M4aNR+9Rs1Ho1Ff1XzgBMBnPQYxaj8/34LkjEJBZUMGHJ2wqEzwhhU2az+1EDNhOSFjRTow9pEfe0M180o8QDjmHPRFQNsY+WaA82aAg8hvebRYYpSHENx3kKxoF7HrFQl3RwKVkNhqf7jAhWBz+Yisc5BNRYCCvC54nWRgr9MBr37y3a+mheA7d9267eVFiqZ41wuGIhMGRk79m34WFqm+SDxm8rOn22tHIQaCK8F91/xPSf3Wt74Yrn30d6Eq7y+YKu0A1Jid0t0DP117NaAdo/m+wTntC8UfFn1EC2gacGQwfcFAel3wqGgcZyb60yq7BEC1NoED/gnha5aIC7EsQtevX/ItaPxNXXegrsafoRgzUrXWQu0At030Z1CpyCg4UiMlSIOpkJYtFg4s2mnv+7erYd+Q5TveOEYtbObygeWZN8vWF33G6mKBDDpzve7j/VzB1R9f/dygzrVMcuVsmPzL+OC4t4TgZ1yvn3xnzkJ3GbgzM7/zeOMZKJW7DqI6kqHLDK5P8t3Wi35DWJsTfZS1PF4WO3R1k6m2ofL98RllPGHfD+oPmKJa4s4EVHAFTogfij/1/kf0HKL/QfG3vf/+AM3Tj7K5909OFYrUCVlNj36tZoh+rWaYfq3G0q/VjNCPakbxsI1YzQL6tZox+rWahfRrNSfRr9Usoh/VjOP1HOpXe7IzUDBWwpks/gWVWS6WNTLhP+cJirlFUg4/HnswIfxmnj6euAnI1oRTBV5Yj74TbYUsCkNO5oVaGsSWmPi+rbFHj0USXiJnqLhVJGcowhJ/BOFHZX/5MWjQCjSp5E+x2GevGCiWV1cLUrgIq1axpPpTeH+jSop/hkWvuQk8rEC8U+/ER9652j66uDKSTewWy98S8YdoPGi6L2tIdygpbKC2Ho0pQusC/FwMo+BODHESb7VIPiCwPsGrCpL3w3vSKSGoJOrVDPvgXagZdqhXY3fBO+6ZZWYQGNOCW9WrWbYboKsejoslwF99PRbZ7ZOrXdJTIuj620Kx1Hv/1UzxL5sL5b+qvTPFvxbmeVdlRShu4RXoTeKmPq4Ytxle32QdnSJ9WAGvYo2VjewkxE6DjQxeXAERG8EMIBRwwVbeDrhO8Ntwxb4e1gFMFWIiYUj/iHRa0dxadCEq3KHNjCF2u8aOIXarNhO533iOdBeL4bnSfbcA3d/8nEB9cll5NmaKC92FNB/taRriHompuK7adftMH1uEb104OB/sY/OGgafTVKKWdlx7qy9nv9/mV8m5Zx7Sq0YHZ2uEM67eZh3YZvJtM/nDzYwP+3WA3h4NiwJoX1Fo9i/hCp1xqY5NVDiEd0XFv6YazeJfAVHnFwW8zVLpLQsCQfHB94xAuCI2q2WdQokX345kycgSOhwVS8jZOjjdeTPdeTPdnWa6O810t5vpazfTp4vgqOEiOGK4CA4bTsTDhovgQbiFCmdkzXRnzXSnflLVx4nmErgr5BKYgSj9YtiPVbwKbAWBcohZ0tmTeOjZmblZv/O4DGFPH3cavHDuijmR3LFZCNOp89qgFf+FK4F7n3fmsZ0Qi8vNknW8cYGYhJigSrUbu0QNQu/wkaR+PGV8O41TLAbM4c0THuGVRQxnFV5I8Ez2LQThjDL4e+HEy3Bh24qoxJmNuHEZmgCTvDMRjfAchBvLEhRXNQ97dx/cbfhKoPLE7tGX2cOmYRcDYSngQ4vXNsXrYWLKtoqyhLUVl+vhl7i9ISujhROoyITnBLV/kKODHlf8CjTezCB+rw7ttRLUZQgjcOqdNkq9w0sL31dIK0chCYqPMLjfBx/qpwot3ifB/yD9W+F/IGyswR0KOViHQw7Kj8IBY32Phhztl0m+iPb17veDd2BgEBUxDAot4g5EU7hnYRySemg/RmUAeCGrAIBH6+zH3EU6ipIg9AmcN5pPqlIxEPFKiyUGSCDAsg7XXC6w2RVsGBPFCUUfblNXJg5gEguC9ZpJ+77ao6E2D69sK4ZgHAuxiO5JtPAWnfWZhDN+UCOltxpGYiLN+Mj9PtPNcFOltDRGDaf94tvlF9/OgXG6Hn6MD95Ougi5YiLhmE70fc3iWA/SeZHxYBldJjIwKKXAPqEiw8bXntAEG9usHg3rOv+0xyYof5CznkdDdkDP/hB1aDcMu+FojCqE1nV0mA9iwI6R8Cs8m2In7J1DOrWRMu9zxfNBs008hxbnFHuDNHVT1N4qOedVPr+vaQGVX75ARuBB3D4//pa0f2cG+sAoYy6xCk00i/Wv2ppuP9Vxxtf3+l5hZuX5N6ur6w8cDTSP/diiOmN1n9JFMKb6kZk1r5OpfdgIJ91g4ADGKlDLRx8eEY8if0fw0G6QZqgkeK45FuasWto5hR8DR4zN4sC2rxoXzwPeA0wck3YYeHJsg+cDfHg2lrHf4/g5ck3S5ddBGYuNXLSRX6xYGzeDv6v+VitD1YW6vl0sKg782od+r0yAu6YHYG9uZPGx3PWI3RHCC7QTVjoa5KqAOJRrWcGMS/uNbigujQZfkqnWz1DOBM9E8qbMLNqi2MMeVCUEftuHE5RquVa0FcWKXClbcMZKZQST2BRBW2aAWYJtPMDF7SB6WZnDgfVdOeQltoegK4fgjFO3r8RaqAIWV6YRqLZROF6oT2LHEFxSLoTTLU+CXJjELnJjbpG449A8I+7JTpR/gBN30gUAAX/rBGZUjT/xt1EEf+LvSY6eNh1r02MABX+SNgRg8Sf+3ElI0rtoFn8SNwzA8Cf+USchSYfyKgC7EMOAP0lLa6u/4jdOQpKuN05xcbHEcJ0EsPEneTroCv7EP4LRxZ/4W05CkjeBwJx2/SR0HcqYAjSPP4AFUPGnYA+rO4Si+EM1AAF/Ck5L3RTsl+uUwzlArfhD62gJf+JPACn+xJ9JLKAGpB1AsEzxbjqYGGB0Dn/ijyQObg8t4U+KGUCFP/FrrELaU0iHMRH4w6RhMPEn/q7EYSIsIMWfLjkLqEudMkAvKxMQ4Q/jiCL4w5oFGPjTsY/VbaMX+NPeGQKo4ElIQWtrOHMd9FZtusGLP7TmdIWhNnYUdSQcVsy3bxW1cNhj1AZyVeD6HOPKvo5+sD+J9idDf/CnQGZYwB7h77QWDA1XFFtDMfyhb/xGm9bGB4sBMR8MrkZUjr+6JErYJgtKdLEvvDKPbI3G2JHU7GXbY3n43yLvvX9WM0D9BKGkzzZxKPZcQsJVHQO/DW/4gHiXMcNDkmGSGR6W2HHGHpZY57ktDoATcR0LPhor1Z7cCgIo3g5gV8C1/PG4aHmsRybKMsCVWb+Zd3i8RaJ+4i1S9RNvkamfeIu2+om36MBPvEXO3mo1Xfq1mh79Ws0Q/VrNMP1ajVU/qgFSC9rUF8JZV5zk+R9/ekexaO2nVIN9d3VRW/4bXV2cTAX3//WbdxSL5WW8oMpUzHxMD4vRaiVOghEdpXX6YpKWIIyoPlCBsWgEEtJ24fP03gi2F/fHwAsInh7umDwK4Z7sH82L/aN5gT6ah1DSoeQQahtHCz3EWcT1EJfxYdx6jkyEuPFzZWLwnNM3n/pwUcR0+IfOKC3VknsPYsPgdYEU8Qw+Qz5193WLcb6MD/Rfxs+gumk9YlvsybSvYZevYUeLPdveYj2DL+jtUu33/CRzXpiHL+icL2hdbx28hHXJQhMb13FbfZPw6fG7zD+HF/jn8GL/HD4Z8fsiYMfwvigWwT0QoTcu0zocfNoC4lKNs/BpvRkG7gqsaFnhW3WFu4RDCZ8+qaGCMhPEHDlbnJrAZb8v5YRewPk8n9N5LmaTvG71gtGnOleMvv25ZKbh5ZrZCy8Xzc3e64hI8Mtgv+Fc32c495+Ay3VxD7xcGAfh5fx/El4uik8bP/4qe3W2fdQy1/YY7zz6r47LUTXCGqk1bXURvyPmPXtn6D/R/fjeU3Kr4VJqH4jr2cW3yVyYYy6IDyB7iy9rYCHxsxrv6/nXBYLVQZTJlQkPNwDmBn9uU6bJjSVnfzKrPtB1jf68UK4L1aFhh58zJqD1elT8d8QbBRf8Mnut3H5YDvXrQx5B3NDyN7fDtrzj8YoPBqSGlirWvVCed2Gik+OYRAqQYKdwMFFZUUQ6ZaoySWVWRZeUYZVulGB2huqgvESkBX3JNrJgvOVP4I2qYanDa0KBttNqi3JBV+nL5M763y6R3GoPu8KwZ5vIvgTrUaAak3E/tu8aVyXERQfOeJlXl5NBIc6pb1kpN2UqFNUKZ2xsvxyq+m4WOLPI4awrI1DKWvCfBWVpLVA/z6e0wnkcj3O9kmLg0+3nF1F/7hgKBlRYfFzWnuhz1wrPZ/Xnsfpzy9BXr1x6a1n9ala/SpwQLK2tNff4B/okxVyW0/BydAq42jgbMWE5m+IYZ1E+YT2EV9ZseeWarZdfsW37jumZrVuuBEMFNP4W3b6AjXqogF2fILcPAx5V0WEI29llJMmsHmOEAGrXT+7EBihRAbDqocNTGnCB1EFmdXyaqAryFPtPKofs91ulLMKhG6uTLyl7kC8PgYgTZRCbpgAao8A9vmXjlPxMUdV32g/LROIEZts6KGXkh9RFGzCqBlJy9hpqNAbJnHqGVbWw/eSILCglcQqJKhADYiEHmeaHVVet32OCUsc03b6m7rS5Uob5+BM//9lj3//qHceDbZtrrjpVzAVTLX2V05msflUHAPmPU4JgRaDMFBllZRHpMnQjh26U2lx+KWCRZQ4L38X4ziAqXG312hXC/igUOWB1aT3IoQ7ujZvK3gYJcZRFhvgil24CJCgcQaC/6GFGJMOXRxHV1BepBpTjBu1jPkZkAKkxhQoU0LpMkkt1mhiHs81PBwbVgEguMwBtdgBJW+E89b/TmN8FrD0Z/6kWeY4bMO/ZOfXkH1HejPd1TLgFd0NROJwuDQZZDZWK2lgNgg4uoGW64iQ48+JnCC2gBaeSp3BcTRtRL1IksEWBzztVJjt84alwk1TXvnJGKgBDhn3TwsE81udxJ+QBV0AGq+qZYLU+sdqJc/AToLWguHxhSIKEmySJs9cnUQeE3TFeHblvBiLSLVD25PMYimMTRjGUJ4ZU4Vn9mDk6qjOyOs5QW8m/KHI2S55VtCQIfhGIz2gj0sCDE2s/f8MFv935/A9Pv0GP8BTVsk9bje/UQ8EJveor+jmfGX3S4wvgUdB3d/Dql8kS5+F7Z3BlYMS4OF/TiDGXoLXl4lz9MUQsEx9YUsR5nUascgnuJGMrwgw+2b4xZxrnYNla45bhCNK45dgRNe5U7JNJda3Wsp7VniXOXo04T3xt6Zs471NILhVfCsZgFMY15ExWuHJFuBY+8MeEZzP1TOzwGnfOinAj486DfHSiFlmMuAe10qsNE7fTyL4Wwaa91fvPFxyyz3IBeANwEgI2XZnnMnROvYrtFybkWxLdu0NxGAQmyDnQ+MTeJDqdq9fLD4bz+WUyUSWV1DHBhdTR6awOasc5m/Vs/Qjqa5t6bpEsVcxSOUu9Z95SefNx2S8qWENxFEC3ItY0Ok53m/HfBvrf/5R0kR0BmVPYOrh6+KG02ea980MaPr3K/+SNT6dy8/Qqf+vTqVxHGGEc74lfL9XYRsHoAYep4Y26CKrAfjf05e5crPzAXmIB/lp/z4RqDTtmmD47qerY10ildlu22G8QBMZ+etR77lkMeHYYbJvvycKE9zmn1zlOaqOJPb7FqQ4jqG6qui+75TJqWevFsHMnKwzcy0VbT8MMp2Em+SSuTc4J6AiGBmmXgtm3I8j7bqKClWMYm6AylbHviPUyVmRwxiCpa3hTsbgn6OfepeRsxgsJrpD4yey9J2MnV5zfBgqWdh2YoGZv/kOtOApNIFtfiNpTZ8jzkgDUMMJNU1TqQaVWrDxJ4oODvuDUi6sDd80Edo9YVII5EenNGZIZ/EaKljGu088Qo7uxkywAR1KVIQtKr8IemNQ9BMmJEEAyuT0fBEroH4DgFR6CNtKeDgQym8oQQhBa84BgfqeXzQcCLljhAAiXeRAypD1NEJIGhPhEEATE+QBQlvABALZ4AFKkPU0AWg0A0VwA5ms7wOu/aRvNJu5ptRg3LYZsMWSLBl128RkyGWG/4RAOWlAcxkDD8QZ2uoU0djoZACEECOEcEAxAgH5qXqzs+ydcC+8D3BwC4vPyFbR/kOmnZl+7JJBEyRUqOgU3pTZuaZTOJob+dR3T2YIHYOQlPEBTg+wC6jzqaYmxV+uNjutrmkS7GSO8Dp7MeBiRB27f+dBbX/2ur4rQ5MMIhyIvhPTM00/BSy+/RpV4fWfkA1Vgjy6o2d8eNSUE09EKoDhsyOcO5YwPgl66EoFnBd81zw1+x4Uo8X25ir6YbMTIrCKoIdA7a+A818iuV0vkPCIgrZSMUKRwZt3itnBWi1tDnNJs8QhaXM8WXxk+N/gjtvgq4YT9b/0Wz21a/C9s8eymxYekxfW+xfPqFq+f3eKuEDcVtrg9xOWLLf6ZtPgKtvg2aXFLv8VLmxYvZIsXNEyVR6XF832Lm/1Qk+T0XVXlR2ojuaBCnHXM4+libGOH8dS8v2qx/hnD5l6tLnS8zW5wK4qxKRSWpjjVWgtRpie2fd+ctlkEOu5Zmxks7tsNCcdnPByH5sBxXwPHPN1F/fN1F7EYCqi8wsgZpZ3GntJuQDEtW57WHuuq9FKzIV+gjyL4EHJKiQI5JLFoYeJ+HhYJ3GOhUuagiogUwe9hhGY0+IAPwnDtgVB4RiL6Z/DhiL/aC6wN4SbfIKHlECqSPsbxWgVkKmeP2BobQalIey74qk31sOyNypgDEyipPqLW97hm/K/56x+J0IPj0jO4T6Bn7GHie5z6nma+p22OYNHh2BV507f9A32biTzNOuJICxDSlm4W+rR0HTBiz+4sdlUQF9BrPCvn9Jgj9Eg0q/d2AyfZm0lgTfRr3Y3/SOT3wyuycIhXKE+X8ILtQfUnCUz2GReCpzIqkrl2QehioajGeQoUGWzvUJgE/jMMLbZ+Zfxsowsb9L1PTAINBqRFl7ev2Gm2HhV9DanmsHK4EnSKxQW9aosKUNWwdbwFxsQcGpWsPM1l8Fhpm620EGq5nszRUK0vDFExvORjRB/bblirfaZa+IIKeemoAFtY9Mz1esjUg1jTkPYGaIkhQkYto3Oqkz+8XqVNC9JUB6AAxqJTbfEycdapRqMWnMz1gK3AIQ2u+GprArI1un6KdHtkzb1XX3vrI/f96Q33ys42subQ2+544thPf/jXL95cjmwbRE2tCX5P65CZvVxqiFxHKpeQaMMNAli1E+hkYC7V4cegx6qNlNDDNgbZ6wlfF4AN6QmNAaRcKvosA4B56NTzYDAPaJNTYX2bHczG4GAnmgsbClY5bwF4T/cwzhmHs5tTUz6gIL5K0UkGng1SEWahr2Q3psWeWJFvgOr3poaiEI9J1C+jzfqBo+tt0HZlYIFJFEfsIMgijTGjPTTsJ1BSFDxY9d+eyBKGNkRir7r6g2bchdU3oNdNJ2i2rRxdtdQE25KsMpUvEZhMaEJUjkc0RgENXA0B9S762K3wTUnJywSMfjYA3c8mg/MMfECKxU9UOT4qQUAMatTdlc5iwBfg74UThbe0VgsUx/oopmbLZlIICo6EPlr8q2mYbomwBxxK+I7yRujF7sDv9gL4s7LX99tyiH61OfDK/4Rxcb2zkPhMA+tH0ODluvaNHfHdY2D+83pD859gajNwdR80N6OCzS9/xZq7rrvzcHzZmq27PzV9W7hZ9Z4ndxapl8SCOmxWauwus5go8RlU7MyGOxHlFbXBponmRFK6QU2w2JuipoQa/TEa5zXk+Jr2Gj8i4cXV9ifuJLWzICLZVB18qS0WqLbu/M5Dkd2bSV3nUCXnH0/RhCHR5qyWHHgXSz6AxkiFzF4Vs037iZNrYDv2uy0FktrOcm96h0XTO6FP7M6yva7s9AJEyOdzp8qStzc46IvKekFdgj19JJzdL0ZVGD39GrbHc9MRVYVIb88zLqjd9z5CHh1ubNv4Hg279eWhXkiDYJyqXPqnXwUDM63FVVYkeZ3cHkxuIxnopwsHcsSDOWKfI5xqchBE5qoZdJp4FMB3ou/F0OncT07hY2iGXHntOHeVoX71zEWyU9R9C7VkNYliTV70fqClqiV12d0jRG/RBhpMe2wiSgEmwlyEzTl03EsNUuqmiBaAvNj3I2whuvVwHbiOeDOUDZBhCsltgJIhOfM1UKLxuSYTJyNu2dtgPVSzJe3uhPEWCrY3zAcRPqc7FnkNJVEJiU3yCeyQq4lF7FjR4ibh8c/dGU9n/2erq58G9tN6kqOaL3qMWt9ouLRAG7cx5PGU3f/qSJUcjG+sduyeCYCY8gpAqquBmgVE4Pufa6uZRM2WEFZbCp0kCr21pVIFeBPq7unTogBJ2FFVhZq4oW/XsDkq1AD7IXVsVK/dOth0o24DMYNaRmoGja1g0IgbBg1c6Grr1DMRtOZ5KB+IRGVUy3NpSK5HPYQPR9Q6gfjDEn/Uxx+Q+PvUTw2z2xLPsyH1HGsph0ZUa7g4Cq15quIC3aW736u4eHXSGJe+YSaggflBrTUHEP7Utfpoez0y7BvIcJVkwFiy+9X1SV+jiAEHJxZD2PAD+IH7bpseDh/zkJLrMztjv9dzNPc8Ltx8sb07ZmYWbIoYCI6ljG2Yt5Xfyu4eVpoxsg4WZkvUl8LFSv0QgayAFt3tGJtYlYZRjgWuAS1UAldrJIJnCkEWa0MDoKkQjEOY+UW1vjKug3+sBRDPvwD8V7l0tRefW4vtKT9jQrhTBpdHjOUxZ/Zn5sz+gQF9J4+qEsVW/ZjHCT8w0dXR+mHJYa9+iKHpcco4I29pzV0ZqsaDBZqlwW3AfhaLwqFeTm1TAPFcJSdq+9BdhNR+16j70PbC6gGv7qOBgio/8A56G5bLw/UW+aPEtLeQyE9ypuGuC6Pj2IolSn0ZTnbe9xMXFFG0WgvhSRoDv9nBFfyFE8hb5lIFThJVXk9ziD1wEAzhMIgQ7Dj1A2e+eYqKuuVShcIs04VZz+5FopbZDbkO45FlCPFDF4mG1heV3QmaygVhMWBjPTY23DRGFN1Ae6BwDrOyHkqzWA/19i5yvV/Q3pC057qQy37yRjtsNENx8FvWjV7sG+08SaMddoVZOojvXOQ60mhvArrB8VJCo0m/0e6JjXbnNAoVJKlvdv6xffJmOxNOxmewWYwLWeEsWENyWSx5ziXAFVIOP61ZB2x/s3kfGpx3vPUIVgywhglW/WJqmmr5QgoIyqFAofq7UNxA1YQWRC5yfKB0pBT8vowwHLzgAs2G8kZcF6ql7jTCaKSz6081hbehDLC5BF/dPakw5MR4eezvQCt+/+XRG3h5DA28PIbpH3a9zaV1w9iSem6IO5P9HeRaHogFxPolEuNC3sNLhBrIh+gF8mSY3q1x8z6JKwMpRbrXt/A+sU/5fYKm+D5hW/SzMfpp4OxYNP+7hTU075bS4JXi66KfdcHf1DXwokHM1e0p1sOLu1bPfExDFXiCyHV1xrU83LwNsy362daJDxNoYG5NsUbfhEbxbUGDBMncdET5twW0faez07GRMppviw7fFhJtADu1YvCO7wN8Spi8Tm4PJvMpYfCUaHJkgzkynyOcanIQIp+LF/3BeD4lsPRVCAGKsA0fE8ylAydDilJzp+BJh7/oYvH4WejCCZ/CZPiHDr5Seg3Kvqin8HIaBjqDVcLnBfKWBm+M2L8x9FGiFpQFLj4s6ndHwsFBFiB4+s8LM/C8iOWT9Wfnl57e2Rkp+k2mXc/O5BeenSgg8ZEKP2DT9EdNt9lAuad2598mgZmYb1tdhxOlPbB94oCcr6mhpqlLT2xq2A2jyuGL3DCaGpq/qa40pVYuBtvj2dhme52mvcHDsj4u2vO2J8fIfKfWOpwMveaEbrO97vzt9Wafk7+sxd78LXZ4PA+22CUONME5mTTnZNKck095hj1YT3+Ou7PmuO26hCgGRL/oiGQhQFavDbVT3kLx5ohsP9kR2Zb64GzQtd8+8YhM9IhM5hzBmoLDQKDQI7KNj+uHSdjakuCInAn82x1bTmD/osNrsVEfBFdD8TXv8PEyrj6Rqt1AKqL7ZLqOyAKzx4XTBc0XN/lXlgnz8z3i1gRw7JrAfvJk+LIigxOAYYIkCUHtyqHtjRmrClC1/dZBtskiV010+LY3SM2nn8m0NUYS4ryfTbbS5JbtLhdejasEm33LNlq41ho6/vgSc6OK4VmN8YnFKVs9g1wdlFL9ETNo5pbtRUeitczxQG4D0lh7DRHz4uRQumyQr+xehem8pext31a2sTDYthKfe9uLDJWHHKlExu35EzJakdahCDbFQTX/8DgTpdpwRKzr+WUK3yq1AyJjopJMnVfAmvxZt7yizMRMaxkLshYRryg7awIkSkTHSZKEJPr3JlyGuDJfDxxSR37DgXlLcq1YqpAym2GofnPZQe2bwWEo/15etuXeUmZXORlv137F9m3IWY8vEIc3bqiA5IzVwjDt0HVeLs1hnIU5Rtcg9Mx3XKoj3FIrwqjuSvxs12q8BvKeGuuVYkVbDQFKt4o2hPIEsA8WNPN6zx+/qEff3X8sX8ca/NuawbpheuX6CXG3XnrltjJ/hZNqJz7o12at2eTu2vPvJbE0DlyQKDp85fqeQXsCEH6u3NZHdMwETW0w5TjtzG6t1VdlJe4dGoH9CBYVVbHyDLgxXZC/PzPJFnxyRrkE/DQbCPNFNJ3cxdlJq1DyCezY5y2DtFQFFk77OiYBcx9idtUxKUQgELOzjolhwoyao1tY6qh38xQV+4Ctbz9cqfocOmdRKtoo/zK80/BC89+pwpsPJRpKO6XujabkvutnAi3h68Adpin39sFyVJwG9FqoCBSDZlQd/FZ4U68yKQbDmdc3YfHevtpIIRW9tRgogy4hNFbGdlunT4ePXCzsTwRup4SNxnyyZZ/Ia5LtLq3lelO94Z7A3jfiRam3IVbAqZz9+Ag2M4AlTIiqXIkFSjCNsx1EiLZjaYodo1K4OiOUNzTldahlrtY2A7qaparv79SRmdGRYemz0coBX3w9BDmaFm8zbBIzhCa1OnjISsMOeJ2Gyk+J4eMwYA/lMIAcVq0vokaZJhgEkF794O0QvrDvHmNdXVhlojcrsVa4LB/YI/BCGCZcjxcGxk8B8iPx5UUwNU+O7kHqUNifc/YOKFWpkouTlXijZ/ZjwwInBw3TwhTwGLLD1ReumeF8c9j8BBCKwZk4MDAT+3UmfK2b6VxMZ6M4EbhL1TmHkWc1s3WpenfCe4F6Fcd8vnqXi+9c9S3tfzOn6tIPqrdvHVj3/bliVfTMEHAUoXJCKXX0wzIJpwurqVIMkUkZEu8CJS3Uw9roYU3M6dI5umND3I8D3IxihPTqUlAeuEjgWCBBZUBwVYOYFHgADHDdy/BajcV/oRR5AfUGUy84dhVeA1BjmYHNDMgHLeR428yo1RlyHZrVbkt4ep2LqRX3DwrTTfQwULvenRs34hDT0xisVi2cHelGGj4F5zc2qza+wzagFrpj3I0wPOPK8llfylK8kMM+yo5yUQlFpahVjMvcw3W9DPyxjmp/BinBwHeeXtLgO5+tQgs0mFFx20suEnSEiG+SW42wQOGdwBLklbFXLimMwgUDHd6AXJsK5FpoIWhAO58QQdoLvcB6U7CUjW+pmInCBEnaKaGIb53rQTZ97BBG6twixxpBFr0u6IwTeqmxCjjyn7d6R8PPEgHx6oUCgyT9lmgRofliu83l6ycQJ6fOBBuzc4qTSCPFPynFldhLiHxyhp8ukwGYgqP1lQmMC68x21j/qWgnmaB8AhQEbouVmGV0geUqxgcJm6QK+jTRkAbeEj/BL9IbWqBG+/j2O3TPTGC/f3Jev6d5jdYZ8mJzqvS+swKq8VVCnjLuRtHwUJSvvP6hffQkpOO71Y/pHC4RJttH8oF1g9yPj/YjwC78qoWqnfts/JzjJS9WqFQvF7XFVotR4RfsTH5rO4qFGp6qKQj5ig1iQUZPnanvF4eBGZ8cCJ+Or7QfPIJkNxCW5PEmqJrG7UBYjS6I8e/WmlO33whD+sObaq3TKiJTPTG8SUmh+vBHtOQeNApcJri5RVJQ9dXiwnN70cIybLnk5WW65rc2X6ULN71xA3gtI/mQ6/LplQ0c28rkjjJb+/bf+J1v3fDxr58uVr6//+mDH9r/NdFhl7lsj8vWpm959JHP7nuzJH3oy7vfM/nQPXfAeH3b6b89rt0YHMluKDt79gxYhtfySz62Sf6/f7YBeBAAxoG3jBT1VUUvK+Mq2rihZLgMZUmI1ppXrqEREP63RWxi7+m3XGbX2R8sLnLKYwusZRcRpKEzT7/FPc4oUgRCkFLj6dtv9AZJXGcPXp4wvX3qVS7ZfAfUL7yjHNqtdeZiTn/PnjLfXWa7nfy2ry3r6+T0welrvXf1c1+K26kPHZiVQLIv/wnohDhczYgB8HpoT3rgfMvaFfF5CNq7BQjXVgiyEyE4dBogyE6EgAm5cgmsHb5ixb7/cfjnp0sH117/ucOHFv7ZY/CDGW3t5smb/sUVH2iv/oMJCRz/8p8c+023WALKlJtO2f+1WPFHaw6/5R0HHrzy1cdhe8tI+PYPXn3owKtvfS3oStOI+MqVOz77vndcjgy7EP7Zvqtnrn7sOs2wAxHb3nDjTz59++ePSYbtCF9+05/vmX7P0VfRhC6auPKxG+746XWPS4ZLJXhs/6t/tnNm31akXyDhL771A++47W1f/yk4QSX4g2Pf+8blX/3YExI8V4LXf/yrt35lz9VIPVuCT7z2nT//zGu+9jMwqkrwmg98+5VvevQ+fHzrJPilj87c8akPfhuZgXyM9EA6EoC/wcjeBxv1IdWLYpQy3Me4ZDAuujcXkec2e+fCKV1A2e1lsrloyaf2z64qU1lnLt2mjMTxf+GLWRbzZnx994Wb73AZprSeqslVmKpO/2v6Q6wcLP5wsxYCD5DBTQoyrHfkn01FQVW6WRVU7Y/1zQJa6rKiDWcc/IkQdyosghZsivA4SKmLNxdZb7gw5Xg06nMhHo1kqmOqcApVBbD1ga0IBD6wH4FJH5hGwPnAITIVMzCDwGofOILABT7wMAK4nnVOm9N8ZexrxhARIkIwWqbiTZwmZZgV8RHEhTsMg/wbguOaBZEcS/I94AJpP1kLM5p9mtlbqBpnCAI41E6sfoY5U83p+jA8GBdtFA2nmn0w9RX8eYoKoimm+xLgDbNfH0XbkoJsr8TL4QADatzjfRHZWRmNcpkvd7dlJ5heA2t8jWpnMNEa1ej4nkVAT0v4hhCiifQAs6+erjMYnXFxuqfhcMKqyJzBpIDj4XFgLCLmbWtH0KCvjeAz/DNUmtWVJvT0FNCmxJCC15QY7mvlfcRQ7dTDXgfaQ96FCnpAdshwwd5nuGBm4LapULmK+RaqAj6DQPjWl8UwlSerLQy4sIVR81NPYutBXt1x6hfLu7sKIWaboNPzYO05UHuma89WejC5zRrpr0WfRz1cWz5P7XF0GdivVi53gjimbHkPN9Lqqq6/L4hcLYGxAb7OXKgS55BVRziktHqkFglEVh2S6pFKqkeDkuqaLLlCVPAUJdWT+STVE7Ke2b6kOt4ylG9KZ0mqH6ol1WW+qswlfUH1s5n/rCKFs74RVMfF7Uzaz1tHefG1HIq+kPfMgKB6ty+ons0SVF/H6tey+tVl5qtXgchVrH4lqz9VHFVU0VqzzQuqL6Ps+lLXgiISPoAMGuso8x210OMunMuTeY4AeTGE53yEIkPg2AXa23Pj5uKwyED+cnggJOTO3A1GvLIY4p0B/dDVAKr0/7hR5tjFRMFvEOyR/bq5sezJ3QkcxXNqBwxVhjMO867aJIkJyIDcmbfMemCkIXu/ubDa+jBbDKdQIJpaHgSkg2ZzOqPZcOG0bkhGwmXSoOtBJj4ExUmCjbC160dtuQhvKvat60NQ2yHJHVmHGPXcfwe5rgXOoMrFr8RW5uXi8Wb7Xz1vIgAb9bY7lYHrtFokO0XaoNR2QqntFLfohA+GlOx0VKP/oSyKazMxkw12UNeDnPdKG+bXI+MSVz974PatsVLFqoNX/wDe0Ens3Y/8iXiVwil57zievpDLKOInCaMj893Q998ZbLujMMjpn8yW6szAzHcs/ECZntYI6huX7vbH0AXVHrIuYlvA9h7qfaWKilZE2Fv+iTpb2NzkA02NoyngBaU12P2qG/L1tpgWV2OXVN/+Y5ysJ6OodCP4jz1vuSCjnQIHENQ3LvB22yrShbnrZ7iuySFeiB/qOsGuB+77FtucB5BGOMwIyrdEZ+FHHRHqgMJBGf6l0lkd/J/f+hqdHwV0y38GoFXoK5CBWH3Wz4r2zHRp1v7bl/7h4j+47eHbpznGgQ5vEyvtdGO0ftmcwqsHCv/2PIURi8JRThBeoiBsmV3LT09vajk0Ty2IZS0AwcwpfMdA4fngRywKh3z+x/ad2M50eG7/2ef98HDVboWwB3IxgJxhPjDJVTy77ZMHxu7IvG0fadquNs8pvHqg8Hy9RiwKE1gxVPbJrZDyGYQnaqqc3LL5C6MKzyd2XnPjnw59aw48dWwDzyvmFF49UHg2PE0s4UG0woMhyqGOGXvH40nYIR/uERqY4uc4PogcdOYP8bi6tuzWV8gtfwDZy4GvEl9Vd+0z/v2S73z92YtP/6847Zh567ZnVi/thWivxjArEmutYj6rY7crqvMekgbinLFv+ojsiG2gMhXQEFtpXXAls1fbJA9ElFDQ4/qXoX4wTU7aV0p2YvkjnJ3qtyVUk2mXcFN4JvD1gTaIMBGnROWytUm0RoD+8k+bxnICQLwrk68BvK8HQM2YnFdGE1WEO8kEq2bWq5EVjeW0FdPqq3dcXiYqv31zD9YleGXUxwk0LvW7/QycKfYzHRdS0RlZU5Ss0LfAc4ZT35kvvLBnOCoxyMSZB/ybE1PVFtVH0vHXtBg0U7/f506FaooO934OlhIOi4g7QpvaTFxHYivjiaOVabbdjmSJ7U4ddCkFJ1AyIHGnoSOgU3rNo53JGjIcS0gr4n6UQI7OFB32LoL6R4EXOSPXEaC1i8ilPVF8PAAggp2V4BLZUjMs2PI30j7I+bz1UorNfgV2wGCPcgN2dBj2iAkJLZK4mCQU+Ku3YRIRRIeZjBJqUx2ZFKTV/uhQjRdcZ8TZHwk8k8rH0jCkfdeZUFHzzUeHdYiuRfOqc7VUoeaAoFVMKJ7O55at06JJ+FEYyKPVZYIHE0Y3fL5rNUtz03MCTLukLquyyso7rIz1OT6JR3QV4mllyKq+Q0fVa+wy1NiFleeVct0sFABG2MtHIAAcVzGqUwuVNG1GUSYQRrSC9RqCZbChKIwi0CrYjX2huB/addeffu89X9nzPEHXIPzO133xvu/+9OePnQ7FqA2f8E8kDEjQhV0NRPf34bohrzsW1qzne2khMBzEgM7uq+oNF/cBQ1APGdZG/XbsK6s/bvGc800UITP4Ln9lhEFYxIQp9CJhoSY5ZERlmAFzFKInfqAOejAOGIZvM77Vn4xrzfBUj5sibHQmcQY+AskJbcW39VYEQdv6Rq1rjRXtTtg5rexdo+qhTSokw8MKtzzNjjXdKgwnZwaukcx8HuOihN7fppXO4FU7emLneGlSa7G8N4Dp/DZobmd3CCDexK9Vw6TQa2Z3LnGh/TDCuyThNfDshQe79JwFkonG4gS1Am7f1b2ma+bmWzZvvpxhAjET4hB9SxIOywVcKQZFXCtfj0uVNUx4+g8on0qofGpLkdbyUQneLYnXigWeRbCsQkcKGE8XnKgJa8EJmrBSqXqQm5XK4mpFWMmgIqx5YMFC26SaMkPZ+cU5FmwqEBttKrqIvaTo6XGKdyNgYw8D6AYuh6e8miyKBrlheRyJSIWFKOcISTOqzXZoZAFsHunIxG7BjeWoPOuKrK4qcSe+8RbU78LUSc5In5gYH99b1euwqcxOLLe+z9u1gI/CbAo50+ZRmMz3KMQbS5ra4Ibl5yIpgQFUfUIyqjgxQ2lxFC/FUTwLE7LgxXwpMgoUDR0ANZcZUquXaoTt4fnXxeeaYmh08r3dKDfyrEBCbsSl4nmuGibIxKlCyFS1UWZEulAmgCFGuwilEnqO5o3FUf5LPynDtZKwTIfbDQuYs3SHEQpLFjFdE1KGPUvZjYFCDlG5hA0GfViZqrz257SPyQGgCjaVDyK5q5ouvpc0r9Mdc5lXVhIzYmCqIFZZR3Cj0Uo5bmB4IysTi56/X+w2BgcnNQvszeCAtprT3r2QFya7QhkutkFC365oiPY8/JHSEOUfJFGeONzbSXo/TNI78vHQdi2wFADO5biyAR3gGQvU+C0RgpciHxsKWLvRmlmPNq07C+u/v6W3NlpCgK+MPUsAjBBHHn6knAOm8A8qi8W+k+dyICDbiRwGuGr+2eXz90X3sdf72+t4M3Bkp0E35w6Ur3Dr6wcr5Fjg8kfwCQKBR4EETDoNUKgWlXwHknVaL6E6rMDkyNawwwBjTJjI7jE5CNKkQhRUj+8YAMcTISE4he9tYHSW+uzf2Tk7O4HQlm5vlKxvN8BPwne10tDtzTLi4DT0mvwvhsOuJisGJ/dShcw3cEPCYVYrdfhZWd0HMb2QEziJLvtBeBU8c2YURdlGA/51g+BrFhoFRQ7voQaqb7TCfIv5n9hW9dMiV0E4qK9P7XwofmWTCqhGFwMDKYYJcPQg1JYcl+EkCH8+VozgVaAUKP38eHxEYPUDBpFKyFVz3f8iDQYYV0mNodgoxk7RUVR+R4XHu0WPWiI3yNlSDqEqsOmqqejUdTei5BDrxdckN4c9p6FOl7LOLaxTKnJGcIq4I8vOurEYljp7YA9MtT49ejcKbg/9CsXXU18kPgvYtf5hQU0Chd80MnRCTO+EGHtCTEbQNhM0lYQHWijH6Z87SOl3Q4keGPQOB73LQbcc9ISDnuNc0OEepmbKerhzDsuJL4L5Rz3XMcl11If9qA83oz5cj3rXDQ+OOrFXLdedM97D/fHuYrxTP94o3oz3sAQ53kPqizDyHG+dwrry4b5vqO/r9X32hPFMMJ5UToXxlMj8ay0hRbRAipjE2wmcvF3yIYN0EtgPhl6ncdnDtV9CyvO3YVBXAjSzqrQHAshgqSjkmarSgVczZWjGMcfBSFyvX/UyrbrSQx/WDTLhKt5wc9FFyBWpapvQs0zeN0Az92QFUCWHxIWIQxiAE12U9hU7SPv11TDTVvW8Rv/bkqfsFDmXhmp2CEyg+S7TfKHkC+W5j9pCvrrXT/XVZEhjw2hYr2Vaa9ur0kj7eQSl3rlMmGzXHDdXQqRpSCKEQPwfy3RCemFlvsUzDAVn5F3f4nlopD70xg2/QrJ0RFkE1Ph3NxfdvB5iKKqj4oT/LkUltgU48J2Tc8fIeKF/iWrRCMJAhkqySRu/KwCC5eyFExv6ClXQJvUao059Q2Z8OS3l+81x8vTC/8W2zhFn30VUH3H8+Os//KG/vOVIDwojZE5irxFbqkdpYnbLFio8oSbXkqVEJvSeR9hLBKw0tG5GnwH4fyiSvAolW6bc0nizA/WLVSNOF6s9UZ6YQLKhcACV23hHTar599gM03RHu2+6w9F0h51tuqNL0x1BY7oDmAxxM1rYaPO2BsRMR2LzWSYocm+CItOSXRrw6NEUyBCc7ERzHqgef1JBjErxt65ptu1GvKmQLhqkYYXGXEdv0GBBY56j36chSNB5yxFNMxKaa3oDsOOvLuttYbS83QvagqCtC1SJPwwKYjEMgA5/kt4Bl4m35QAv/hA9aFACncLfuqaKNqDCn86Eh0wNTkhI3NpAhdbojTfAiz9vvAE58Ic+DLaGGvC3rjFfoTrsvEEHePGHWmTOBk1VYATwN2gCIpttAiIG/ukTLTO0pb+B9jfP6kpjP4y8lNhAWRX7tkrWgLrvFnc4tXEHXbMR1pIaeVomfnwvqKfBTqakTpJf8XtRmaiB6r4qheVYmEChqVRIOrWB22lrinpsb0hfoLtDB7TEnNeZ3IFhFeebvujuEGlFsIki/gW9Vo4E8gZ2AUB1d6q6lxPPIKjkOilXtlXM0b+VL5NI1ZczUw5Xq2VPgUDPJvK3Mccrmhy2zjHMHJCVYSpe8cnFzlanb4LuEJcgNDwr1EZIGucohKy+C13gshrs1cPSR03TPRKHQ2Wwo3Qg8lMPXS45bx7zowG9kQn9ST0yyeyRSTgyxByq1QKsvkgzyoLyVD47MD9A794lA4cDKxGopE0ZSIlyibQ8oXqCXM++uYsMujIyj63ROzvZQoHp1Hql0NspnaoHcZsMs5aDh5WG5aRRUiO+CDg4ofT8lwC2eywr9MS+bkmggUo+Vg3sGnhlTvOVSbPr1CjSsMiP9znkLaBp2Mhp4J+45pYWwPiodohINPorDsvp0+8CBpYNXKpBCkQsTqlrPR2kc/pLJ4CRVQLGeXTOoXOWOC1FgtI0bE0ZmexzhS/rc4U7LxCxaqr68vtn2Kv6Aba6iFCF/dC4WIUY0NAaB2FkAiWB8hXG1lDddsPWVOnu8WsGKuwmTYG5UOLhAThOrOJTHxisAgsMZlojYt2WAd/PfPslX/UbpOkAsiprhDku7ZM5LsBqYIGdKLAElBI2Kd38a1vPKdD6fKTRwLn9ZqzGlYsUFYGvQsvYNyxu5AcIva7Ndfyg15jfo5gdmXCqkE968Nmgi5tZSTUzrV08pl0kBIPSAushesJVtQ6cO5QVaOQB4AwOPqf1SDOeqzCcbEA+vMEpRgm0RYoCYIPAiX1XV3M39AR6VtFVTRJwp/U9+FgrTKlO7xApfDSMHM1WnYfVtFSpLl2M9HvDOglNdhvdN/wu+rIi3RUoWv22/cCCnum/4Qf0F45zmFjI+UJlW5iPVdde+0ZmVB5hA1zK0srgJoSqAMiD2ue1mFBwyMR19hAbwaAYA8B4roChb157s1prkFwx98si5S6aIlLZNMaE1ZbqIm11Ac0rxmC/iRGKXQZ2oIwyRw8JaQgsAXldm5JxD98k63OVrE88wYEO7maoGG+Iuv4y1jOQVLS+Qrmmic3UuYbmFc3lErxtcOWR9HoMYvvYsHa+noSWZ1JcrUyOEfEJ7xvFuMlf3OB1PCuOs9+2LCR+zpxievTmrUsz0qZQiYrl5ACUhxJGssyaXssg730nlM+4zF5DU8b1TAc5BjCuR4NifNIL7qx6MqC1WsulTEREQElJDfL5IcTHs7xBIy2TBt9CFNIyfiJ+zdXtos5DyhZzZWKiLVj2oWdVU9WqEIVaC7VVO039KMEGIu+f8AU1q4U4UFwU671e0oO95tmBZASeI3ijYDmCf+tayNG3FQJGHvlZPmX/fAz5RFh1hWxrLZ0HH4ceSUtok+1CrQyhsp9b0AsYwVr+pNcHt8V4+6OEkELMIYIau7pwdapH4jZF7HR3AFoYyu1347j6ReOoWRFcGcLvGWaD14R+KLQJg8CMAX6Io/WcAJxuRjndqo9r40ek8d9E42RVuxgQ2DnjYDkOYMrrx2Uch3nHAF5cIlkLO93AxHlD9z9qUO6NDQQe2oBDw0GRUPScYCX1BJwqk3vaFIuyEFfkeVilvt0Thm46bIbu3WEzdO+dNXQfDucF8+kANR3OBor9/+EY+We4KKERMmZV9vg4PpoT0lhImRqVNHVTS/TRd17hOTaTpVK5nqChfa1+4ZSXWacyR+I3egPnizoB9TuDc2bRJrq3U8XQNDVW5i67teweC/A9y0301rIHPyo3aoMCtkQsQ12ne7dVUxS6cQFhNU7V3dm/x+1JESEkZ0IjHlSyTQl8aHoSkBn4Vt5aDMM99dbCYmOA2A/ek+coSmoYDqyr+9t06jpAuAmFSR5fuCXKa3zivfJwHbqmHMVD9JpygRN01TXlmD0oxh3/T6DEiq6z8lBYWIzia+q6MTfqFr6xXLjzDZLScwscfD288UffUAw1Sv279rsTxahqNHA98R8L3OixwM6MoFuSe0SE2UIOvGayr+6IuwrrjZGZ/Y/o2qoy5PoBeSpcvaJRbaEj8sMFLH3X4m4m/elXbQjA0CwAhhQAxTpeVIR+mHGHzuvKOPVjtKrPZdSvP5Zcmip3FPj0pF+HkoNA32RYxzjhDgj3kgbubmNUJer7jPdhxxcwAA/5GL8Yy1pt86biVe/Uync6A8p38r7fenWgeMNvhpjMWT19XQ8o3+n1pXPcf1Gq58op5HiF6Pg242ULeMeXl90bRabKTgtWQ2TAitznkrQmckgjq+ktgga1X7MuRvRqwOWk3auokkA1ryAqr8OO4SEN640nlgWOshl+ApHA2LzGbJYHp7K5PcusmxJQbik7UOdjt8bCZmtc56rSQnhemFU7KGXXnP4quOOCaNPSuZOkLqKcVAh32eZiBCpUJssUta5ULceZM/LwvEVWeCyfEfTl07J3ItaoizZJJ8rrLvoyqEvGmxyTr18kn5JbXO8qDPQoRzgFIdAQGWegRAH1QYNLTOWWHUEjQq3W9htZWS11l0s82IwEaCCIkKsrc6M3BYj6KU4GCOeRV1zmrMvta0J/j9C2QIH1yc4ApDUGOaKckLSgHPVlZC3FlcRfBq5vmZjmjBTZoRtI7On9pgxxNEEcjxYnJS5GTCzQSgRoczC45in/Drnrl+yZpaGAfISTDLNoPxpR3I9R9l2w2M6Y6vBdM8hxGKpeoa8qoYA/U+1NYyrTiGq17rX204vgrioMnJUK3CTbx+NKc06qtKR9cBGbw6JFzDJFrNjbT2ZVV5sS0SBvhaqTyoWKvuSjAtK5MnQhwpc6TJJOZUhtIJIeI9HAMR4nSsR85RrY2dDSMnQJx2Nc4XNeu5dEb/D9WcKWxpXvxnKsFbfaCJD2+wMwGsFR7U+/R6HvUYwehcC/Gt+jGD2K+z0SX8xLuGc0gNPybJmV8Wox/N5EtuPZ5yqqkY02gnt+GXvfedpOFdvDJ2P5+WGK4cQ0e24wTORfuWAFsXZy/p378zzUxbTDeE6wL7TCbEs4QCHHK655Hy/tU7WX8L3njH2j1ztQRHwUFjGfiMBdYGmEIoiBJ/EFZQfOpWVub7UsrRmqA2LUyt47yhfeBRW4aJvkxth339MX/Vo5M+1ye6Vn2qsBkvnUF4fP9O9W21e1mYN2y4/QY8D0mPC1qYSaFaQS41tsXVymnlLsWgPUdTqXNpRXA4YZUXQjmS9m1eAHyQY0E6g4ZdlC9pQR2ItLivBTQezDY+h4BijAtE9g2Xk1cIafDD8WP+PosPF52lJgpK1IH2qSOxeMEf3Oqn5vz9ye2U8tHBhWu7U9ONzkE+QIgFFQBX74ulsGcbRm3CgSh8S+vpDVe+yjE8JhD/OgEDxi2c6JyRcMzpT9ccx2z/S8CbDDBVk3Ysg40B5DdgEfbw4/S8ktCe/FUM9gz/L1fWAxU+hZQrdZ2vfE4TD0D/AdllCfngrMD2hGcXLkLdwKC+CXNbGiGqZY6F/2lztVwW5vGfNK/XGYXAI9/lIYP2dMgOAmFWwuFqpcNx7XbRg9C8HtWnTAqQpsqvz1otUSGgKFlbRo7B8LXUB1h4jYgE1HSQ8tK8qrpCmgZy+euuUyHE1o+RbXvWWzgPvKl99YDPPK2fPKB6j6CZdUaKdSVtlhcBFZ7DojUhgHKJwFsmbh21TUV/ER3FhHyEelJgWA/wRgLtuglWKXRTpupgBRXv0X/jeBrHreRZDAsy/KgQ5mBu3MAs224IRskiFjDRKcCV0mqZKJ8vgIgHRoMYgWRErXU53yuCuSmN0Dv4+OLlirhnG8Y9RdhlbVkmB/aFEdSM0cRtgbGNJmcu07sQoKijkRysQ/Y25umXSLl35vaBX2VBL6lngLEQ4KXI/uV+zA/vgMuftXQSXsPxP2CX+uVyBrY5cAPpMlJr1KvKNQTwL+qkQCP0IA3HyAK66OIAj6xi6vdwSba6p6BnCHHeoFFPavDouC48qQ4ZtRTu04UIVKTiAQIVl4tdirLI4tHBHXg8VRgfLwJcxvv9t1MYVGjwIrT1UsAV5M83fltnd76DPoxKsDbQnczAAvovsYYI/31gGjPZ5GkD3WjhZpI/xPBpsMDgYCsu0YA/SYWF3Qrkkb8vaGgfKjcg2SCaSrGCAU3J2XGSLHwZ6t3UVIVqcXgJdhk+iE9oqZQZWzcLz/cpsqy95HbqLIa3ThuBaoVxot2vngoKbO2D1Km4cDEH4S0+pnqJWiAmiFxnA/aDDcLFgbAA4GRty+aQGWIvDMZE3lnncgltWq65+CKo2GFaPbV8MhmlJbRQZ/GxkC6p6Df9Cig+e17KsvcSm0jKRiYnQDLszzxa8rsQ8oQiKGFAz2wBC8m5IdQnnI30NDieuwUfVn8+vBRSvzKtrrRa4LYW6yJ6Se2YXthr+w3dZAu62n2+6LeuHcdtEqGTjVBlgOZGSKfbYtPrmgAYqKGj/DF0pMqDEMRUSmYIBdgLMDV2Dy8yrllDdhvE7U0QzsXOANqGn7KXfRYW9BBAtAF8GExA9TAsfhT0ReqRMpAHeDfZEzLJjf4Z8pRyLiLI29fQFQcPW1f2BNJGpTV/rtzdDamVFFT8HM9zRFC9GEvdNHO7lphUA0KeJse6gIN5PTDzY4zV1JrZLPIxmbzLLkiWbDAwXxQGYx4tGgH9NEjk9pVnu1b33cA2UHIbXzgsQIFj/SZQLj6sbsB4Zc4EvcmyBWEWIooq4BEznYbCDUELTkJrWDCtWDsWcHb1PvKcH4iuCGyGdxgsN7Z0Rp2YQr1+CJnMKZLDJkUxPnV4eK6iTYr1W4dkQNEjQV7v2QkroH4BLERxcpdt+P8H2mhr1aScTtIKAzDaCfbgD97CCgXyKgHldEQCMCmswGNJwF6MwAoJEHNCGguBEPwppVfmKr4AR4TxhuAb8x3nRXy0QDC5grlxhwwJlgsc6/lJdzKTtkv7xZs7pqxmcv5fF/0KVs5yxl64HKBiHN/g6W8jt68y3lrSf/rZcylkb61NcwlgTqDU9doasEFax6dnhPSDhPXMczwd/JQgaY0VNewU8BzBOWMED9+1zDv17DN/5KreGP/+qs4Y//Q63hX6/hfb9Sa/gTvzpr+BNPbw1/OA7bjZ7pxpg2aUJ9k2+zKDzk5cLiBq0GRB439PJyGAQepdtwGYmePVBl3DAJN4iwoJxgTQudpVJWZCGbkBgzvP3GIkF4GV7BQpAZJkEG1EToIaH63Y68ImitbRustSk7h0TlnugyypUKoo6qhCFzpJrXKtsuBYHmzrIDq2rpmXg5qJo5kEloWk3clKbVumrrESoCaaVSmUZfVqQ0LBZROGwjaAtKhUk98aWH1Ni14YQ1KSYDqSSjvCXfI2gPDOBbXXaLG73KWTut1BdfIJfGtTsLhOAzRP0xbsF2qPqDlgsq5KQafzY/DPLOsBvtE4HAXF4MgXxzJcQFtOKSz2wFQaIAwjCUs6DtKJ+Tkihcw5sHATS5b16N6inB512xybAB2g1l2kicVcUZ1HWDQYzJmoOAVyGhY2Bkkp7fTfhciy4ps2rJRuASgciKBQfXYVVeBzhGDLL1id0RkmNfn/A5H/ZdPOyz/lu359Tfhn+I/kDZp7t84Od46rJ4jqdufpHLN0ggm1+dfNldp8oBM6rdZx0ZkrOLXCbY0XUXQe9+7uABwi4lJqEDlFPmgg0Q7GxjFepHMz/cBPMXAYg3+jzt442e16NKPn77rFKt2huY1IwxoiiHIDGusUp26ouYM+QyXaWFoENy+LshOpGAq8AMVG1cCsL1M0qpNqyrLQIQXLXy0rCKBpzEXmW6hm9+i/Vyr18vW4lhrMWnQi8+pUtQsMy6gBgxVY2Ln8pqkCyBShwoO1JRGlOqQnqD7dP+fBGybCjl58VEkUjeAGSqls8tedEn5DTQ6w84wbDnAkIe4lMPpGyEgJQEf7PkwCNVa5L5Vvljp+rQFM2ZuZaOhNeQSpPoxvNfoWKj/L+FwjhFkS6KVYC6q2Q+TC5Nthr8vXACSBSYC8BGgx0lQUmDLwBNlVjbvm2jER0FCuR0jxTWDomjxWI1JAoHCTJRngeuTSC9aRH0Xz4b/Amiv12DiSIcQhC5PM0v42xAnRhY+soAuzM67a0hcLFnAEhjZEyNBCJm6BpmYbF+JlSFYjp6vhjR9D6DCqRjHb0yiUJht4w3c+8xDvL9g7yWXldqGUEvU62VKax+eui1V8SqzaK666EHn1A7jCHYQR8R/WmNWhEifrk7BX/YU2XJa4Lf7wV9rabAM639/mmPP7HmmVetPg+MJ3Xaw1v2SKJWGuCbhmk7YS3VuFs/etdxNITCT1zxm3/0goWPnb6nLgctnNPHwlK0OcVrL1n18t/6/mnf/u09BTaveK2kS1PfvGPPdBFz9CKvMqhOOl1S6mKiA1YE37lj94syndUqEyOYJEF82V0Gu+W3iLW7fXD2lMke+bj6/9Y+4+72yz7w81d/ZM/a037vm1d94tOHnje9Z+0HvnTTW0/+f8buEO8rX/LEydPmv5wu3h/ZEflvN2JrfYiiNsf7M13Ve3aXyW4fM47FlOzZfcOeAmMdol8aI2DtxlBLgXj3HvkDnK0GSa4CTAYboCQ0kNe+O6aBJOz36dAdUK6JrGoaoAFNmmgN9Hy6riqY4VweT1Wx5x1FrM2edoavpqmhqVBXAOZsDxZB9vyJOhOAkZpkf2Jdie/EmK/NJdNNhTTT0Q+6ZLc2KNG51q1u/rlWaHh32xrqCexSattKcZdUsR5s4qkyVLTsdYu0SVErsW5QUJWC/hEfJwj2s+u9hmG7u+NSsMfffC8UqZH4oulNzOySq5qSkhH0jZUQDIC+hVCUL1rGrQXHmsatgurktJJMZyKiisGwLe4BeaBcC2ZU1vamhch80BRZkzliznvmy3mfgZhe1aqr7fpqD82X+QFTdGb34iFTd+PxBcjxsClyuEuLLpwxyrwq592PDNs5ZrShH4EN/SjiDjdNHTVoCmCA1iLuvTJ4ILVAwFafWinIMNfDndGkXUjqgpdToqAjBu5BTdqOpFxtM6QwF7FZnPdpyqVgzVsBujyYAzeKc5vGny/x7RXhuRIBOQlxbtX4s3FpgV5uxGOgqv0av45T86iBMQDcIjkWlVRrvxuyayBF6zjRc6j23FN7DtBDXg8JOx9v4Q4wqknUVqVD3t8Kwy1xvawzWdYZpjgWR6vIlJ0nqddzJkp4BtYz0uNaVWOqwWWDi7QpLd5TpzSMRQpImjSUatI0Z1OHZMQdbxLsl+I7JVwGYUPE4U3mGHcqdH9nWKJrEfFsQFrdxqXAPmApIOcBrLp+zjZzzsyX8x6svkwt6j87PGIGqgebMAveP1/BQ0bWq1JAn7zgg/MVfMgUPWaqh+UR8SICX4R4EqU/Zn61TosXq3QnXK7SHfCmynGS+eW5VbxY7pey/MXi/LUmXCDxXUj8Z/iQzhPn6xp/rsTnUDeRqZIjcb6m8eslHorkGb9WnIcRT9XayiS5z9Arte7y3sNG2WFM1QLYzWpG17AkORT03F97ZmrPbYOrWcLjPj6bu5ozv5o/2DLdmqoeL/U6YSK/eJX/ZXDxNskuhiJ7DWOkY2GOKlpwziuSWbkOMxfWKZIhNi7OBaBLK6+XjneMAe26GNIVmPAM9PeAE47SmG8Uu7Row9kMJkhyFGMC4z5LMaoi8TlHvm1YV7GyREVwY/I9euFnPCfVJj1iyH4U07qYnASoFGzMsbIxi9MjgEMATtN2oeFh3Q1jrNeb6WK9oR/Xox/76N8F/7TRnlTvehP6pBY9dnUX962dgA9pCE6XQNoix/2WAGg9PV/3EOtyEYaOI2YPekjPYr71Eg2xDnE+w61S4jtYgzG/4Bhb/CpxuMOvlPgMnOixWuxg6eXi8LtZJvGQtCGLnJN4ybVEHH4w4+KLdbB0E8J4IQLj5b8yPARidr/F5YwBwJrkRNNzuPY8RM9cZmEXSj9lREhlz78Xm5xL198uwPLj7DWjuntTC5rdL2c6WAIQ10c5pVScV6nVsEYOPlWxUCwpxOL8B1IjxfopO3C3mTIH84rI1f9f4NnpwXdOOVQMI/Ws0vLapDX2KGdaS2TmePB0ZklkdnLEv6DXxgXEn7iahSeucjR8J1JtpcNqnT0AhJjjFAKc5yCEJUF32uBN1o319l1L60iUFC1GGGfwPA2LEfgt/LLgNS80JQuf+IhLaiOOKXge/6+mPSPtSYJEWI1wQxKhQv2I0zuBJoMpk6OxXZrlmBURxxCDA9/F1Zbnoy/4RFTWOZKWhfvZbkcdJ8QbiUfN0oRO0jKs/jaQW+JMsfK9vEbFypkO9XvwY7WqH2IZfEEyHuWgIJCK+pDeVdkkXCbiFaG4no+DQuCJly+9MjadLTXXRkQO0hj+sM+10XL0q5X5vj8rU++vulXmYi3YGPcdtBeDD3C++HVlNiG8i4iu69INy2eNXISs0UVOcP1tdHzelM46WrFkggcpq7oOlbcQ22WsYqRepJm1X21G47WXAMT5UD2AZ754gC5p3flYOLAdIZ5ttBHfvsi1pUxbBO8bgDALAGpCIOUo5Ixv6tUdPK8DsfJcRZJdmTXwWYGlseGYiV2MQHiRC6W1cEK5O1Aqkbw+mEkQnW4z2AVC+hoI00SbKUxT21Ka87x3YSP+S5Oj19IiyB9Kp1A9/olfl9d5fIIdGn1p9V+Bb4Da+GX9M3ftG//yXx3OnznyERfa70zsfku/nnY/i2u8500ci1Q+MgYHfuTi5xoYrNErR0QdqlgPy6DVFNa4Ark1fly5p1bqCQu3sUtjDxtmwl5sXNh/t+55qcqnRH0FlxEVXHrR37qZbKCZ235BM9cZGHlaWQF1jYLQWhlCQ3K/8UHNReFgE9Y3sQRXhaYF6iZoaVfJkZ7gWECq1566s0fl52yD5T5rlM8fzOAhwYs3KK0GGCWKBsSsMnMptg74q4MfH1AEKlGn0SQQasROGVRvA3Mrmun3HVexKGdVqB3fFPci5ebvj+ky8gIqPy1V/96BxkzfwFfkpWb+NDbdp2Tq1tu47USrG/u2GHNv37bI1dwoOWQrf02ClAZy5UTop9CHNCy5dIPO7NfHS0vbpI357lAVxzlv+HuEuUYlFzQnMevIQFYJJrpeSsusI8g6Wme1A1kvYFaYqWDWYWQd0awNABI1DHR9V/JDbAsOmE/tFOWf+gMy5A3lD8mwDRpd7dLe6gkmyTu1vdVukarN1ejJTK5iBmfbV6UeClJfDO6evmIDLLdh/RKrObve0CpAQYebvs7fTZTxNaBo/o+7JP7qKSwJ5HpqSwJZn/KSQNZ/Mkvir351lsQjT2lJPPLUl8QjT31JPPJPaEk88quzJH7SewpLArme2pJA1qe6JJD1n8ySQF9/RZbEg/YpLAnkempLAlmf6pJA1n8ySwJ9/RVZEq9Kn8KSQK6ntiSQ9akuCWT9J7Ik0NentST2zU8E6ZIIkpFaN2i1h5SP7mzKx/JZlA+8ChOSOpDGAKJPpG2cCqSjosuXg1aHOLxFl8GnMpSONIR1iNCH6NrZ5I175iFvIHObOWfmyzkveWNdQ6VAwfvnK9iQN5684IPzFSR5wyVQrUsdLvMROPY1BI69nsCxqyFw7PQEju0NgWObJ3BsZvlL+wSOi0ng2EgCx/l9Asd5JHCcQ0LG2X0Cx1kkcJzJ+HV9AsdazsPSFcBpqndsRXj9AIHj6prAcc/flsDhfLx9MgLH/THFabzmK0pTj9EGBCx2hl1qIHpssbqqdQg/zt67CKpOYEAickbNWMREpqASQ8sssBSDUGOUBpLflaHdlEHdclQYXkZabhnwF5BuK5UhJ6rt4mEUkRND6C3V04INnC7Fs7uiW5qmYywRbk5KsX4spjFgClBILeoVLc3jbd/rPkFGoJbajCCqLBoQborh0JpVvWcYLcWNTWvuWzWRteJt4rx/lO4bOYr2URq3JxIVMSqNbb99MoeC6qDOpDJ0GdrC93Q1e7oSPdX6dqOnzWi10FdgNwe73CgpO7OEaGGtHwy8X6aK1QoeFQ2ixzTOhsql3+hcd6NA0CEoUOFltMW1lHGMJUbDq7n1vbIVRltaaq8l9ug/rDNn7Cda1J2TQTeAmizbHhYJ3K0hhYhiMIOhG9QTCJEiOG0KsHZZE0QMG7Vd+FmmenfsV73k5H0hDXdAjUB0IAR7r6FyzvvDFeEDPtcDkushxkcPhiuih338wxJ/2Mfvl/gDPv5Rif+Rr+cRqedRxcn9r1BXR/QscyR8rjkqcTBIuV1cGjSuOULWrharyrvVfGWELWEayvSYeVpcKNfb562B7IcrLMWPG/ZXT1sVYMLPSvuxGEofZBw+AWXpkuXg5xLmtNe16iJQicds9gsW5cY46JqAEazeeuAIzi/VxYZRto9RSnOgBpTFwgGP81otfF80pZmqozUTNTMSRpk8QMdZ+hSgy6sfHgx9XZ+JWUHTCurP6fNyo8zKKCj4M/oj5i1NtbXl8CPMhedPVbtCe+2I891htfaNKD0Te7bor8ZhJgreKVGvtsADUECL9oAuNkctwVgt4m1zoRhlldft9AE5pTlAIcbOgFmG3zuSaw0WS9VHJc203gINCpZWJkEwG9voaQRZrZxO282KEE6srImZ2gcFaXGczhhFovHtoTrntSihlQaNTulqarBXws0pYQCTl8apPgxtNFRsLUF2AeiLOwzmjrzAysJJalOg0AB85T0KESV0WdXckaM3M6YMaougBhH3GO1XAf5j5cwpEkVwu7i6mm0oIJPgoQ8noR6LA6BRqpnzSYf+3o4Ot71jFJu1QbMoJ5lQpbSsO60HVny6Ed0+mkNGYURhwdB7eVdQ38ZRy9iUPZD4GSV/KciPrKgAx3NqPwx2qzG9s6P2gDVg2OJqzL5tRPwUtn/1P4rKBq+ood3X3gALZKr51ivEN/W7Adp9vcoGEn0QMaiyYV9Y9qQtSaTOhtx1qbMh7+tsGAL9hWzCw/XKQ5gaHDLV2jD0YtWdL+CAQst4OXNA/gwIQ0jdBpljc3jk9Iou1swwFqiVWHmidOGMThUL4BODOn6FWwmUVtpbQGUPXa/sIXcLGmUPSB9zI9q5lv2zk/Am6DJOez7apEgctT2MSPjO0C2gTLEqENZA0VV18oB3GAM8THVg3UYLQ1NX8r/LWvjz/13XwlvnXwtImbMW7vpbrIW3/u+0Fm7633UtvG3+tYCUOWvh7r/FWkBd9Vq4KzbJFhLCPQYgJRtkwqfZmLeojatiZm9dpC9xPfjKTj8KqsASOONFikh9XixjXUvpODiq7kkvC8tpYTmHk8GsDPm69CFl6vlCARz7tBPGqmhobxJzRbNSPXvDmLaa41GLtvCixYSuZwgP24BPdRQBT2oGzmEEwXT7WakKKhvTWmVj1lfZmPafp/cvJP/dQRB9myhVfA6nW3c8+2Ud/+Vdg0gDIIWKIulcmbJjPXYsZccMO2b+9h3rtpoOeWatWGKg2CuFs5xcN/PFeMr1fXEMne3pZr3M7jBeP6lT+n+inBXixKJ2XZxIjNLSzhA0barPyt3qXOY4m8Wgq3JUYlezwErUgqFJdCtyK6JlLgHdntbjqnH1SSPiwNcwUxQNg7vHrSVa0v60pwJS1Eqawh9XLTxORUUYFJc48dhyaPfa1373fdOP3bv/eXvK4WlEBmVvN1yZkN2lvQGyg254twScBFCwJ4wdcEfwT/wj8J+nNlTwT2LgDuGf+Ifgf+mE6iXVnC9F6Rz/JBVuv074z5vwHIUJ7uObxWkD45PoIAALBB8W1AW6yvJZqLsEXIbyCyVmud01QntxIfSRcYC3mnyNWpPFjvpHuHYm8gKWfRmu8H7p5tQfUFa5rK6xKzUi32QRw1mGF3rAWQ901sXp0WZ2LitC5A47yNBR6yne5tVHmt3Ir6EWdqPECxH1dyOYLnjvIomo96LMR2AniuGMFy2MBXci1rOUjoPDN3wZ93eiNneiDneifM5OhAL4XKUkP1f4+Lli8XAnwseKVjElZ7Ots8TpUPWqSgckuhMBMH6w1B6LID7YbSGVx7ZOVB7bYv/5lSbNTuSjUM6y492649kv6/gv7RoWmUIK0UjsRC12LGfHWuyYYcfM375j2ImSE3aiRM39wFlOabH5YvxO9FhcS6s8bAakVWJKqyAEFmUKrWDrtWQ5p8SKHfxYmkTxwb4cwhTQAFdkNit9B9PBHo30ncrI6BJ9uN/vRTbGVGLjfqC6LNgjG4ENW4uGTFM0ZKXPzIz75sl4M5DYTcYq9pXedmJeoMa7g3kzn3fmxLxAjveY9yHjM2vdDxqA3hR40LAE5uhicb5CznoKmJzP+PMgsUHOekqXnI14MqJ+kZz1FC1Zx/i1qJec9ZQsWUkRllP7EiyTlCxZRvmVpX3xFUfJknFKqIz1JVQsugDEPaQATBVqTxu5EqKlORL0EC3NMafn+tqzo/ZsU0/eiJo8rBvX22PT9ghqcuATQR1TEbfniwfSAg5QURvJIK9owVItaUMonDzrLSJVyIK9ZEo1kdr9xJGpMZwU+xKvEAacnGTujuWzwDiibRKqyBMeyx5NPvHlqGuloJ5Tag6O4EyC6VIbwocMn+BQpSTZDUH0gmeheAAjK/gQGIyJumXELcO5KvAqWHOZwR/C78Dtzw8WjZUd8EIr/MSNoAnjIrKDwrY3CYIa0WUEqFc4m2GqTwK5BnIJ7Hbya53E2+lGNO+lMH3gYrA7r4XDwehwMPgowHgo4Npv+5cZswuD/RqgcewKFCG8EctF2q8Ti+6Pch1YezcIF5Rx50Rk8KmASNDXXvy+ODR8ee3o70/gZLwPu0hGZHaMuVe0GX5ieyX2hOUSo1Iaw+I+QnW6Gl0F9o4Iy1wMtyL/+bVBEATOK5PG4kdKxm79HlFgm8E3KV7BfF0smmzX6WeEgkoQwfJC19lcikn2dUZ1nUaqkQYzpn54EfouNaDjuukGiuH3LOVrCwVzXZ39dSrJpUZD2fBSNuw8+JmI1ZZt8O5nN8K8SCxzDpM95MWPYKUpsm+ewMMG78l9t88EYs0ANEg2S4QfCARWWOCVKlFZWMWr5QQ30reqTCi0BmX9cEiP4XYGSTJscWiCI2HfOezRkppod9AODmFfzq3+AjrYCH8kYLFeTBYaVWjfC5OnqE/VHRJgQAtL2LmvWD28Fr1OMcVYNravTx2DwIed0UMfbPz4qGDXKhXz0xhnSJqHat6vQcfOlB01lgVROFCZsQEC/cr9IhZHOxevmZZJTjCbkX+96JKMdVGOdAKpG9LLctDhQw/gca2RkTo+rCJc08JnBaZsaw7s3j5HKCc968el3HUoGCFllG4e/lYAM1nc5zQ5lG6qnvy2amYAhRvX/TaMLYe5zxRjLDKv+BQZxEGGtM6QIUNetJEhp23FHBmSXJOtwoABg8YO9PhZJkb1SHQ+MR1MlKrnjhrMLU5e5cJb1ki+K9e4q7a57rYnH0SoFaFovHQtbPR3ANuAaZXR0h5DdWuuaunxRM/fFochthEqVBmTuDGcE3zfy7igAftT48agpDl1Y6eErjgJo4CYJY3xnQCzwp3qpBX6pSLv8mKRG0NEJk4svRNn0YpwTBy9kwxVgetNFAvV051Q/E3cNyfet7+iV/YxXC5uXyxuDLcbYlpVih/sGIFq0JgoQipc3EKhfytxzbY1BvGspeJYvdI6uDHeFmMUthqjsNUYvr8l0s6pHIeuWglsydTJgHF4RqVeu5iDcGoZqepmhaZdrRyEpg3dvPPDMEIY4BIGnMghnHGAMguGtoPd4yHcl4GBIAwLFIZBCOpjc0EVA4M0CmdUz5YipilwzMlK3pajecZURH7sq8adxc+YV5qy07+jjoSkbwb2+z1v1R76TcMpiTlGKQKphFH2isV6+mRqnYfa5ElAzrwR/fuG/ZPB0DhzXytSphpm93vV8pnmZjnW/JFhVWXP238EVUFsmpJcqMd+cQRZcPYVIUnaARvzVCXWGbC0vXJhv0J8LTebWRXCzx4iO9KYQ65ayptvvxayQ69CjzEs2umbEZtp7lAQBCMgR8pCZR3V4ffMBPaGkxmiEiluqLNWihh2f6NRpAJFAwhvDZdhsztaeOloCiqK82ZqWMLUJTh+BCvuz8O3Q8bbH+LIBVELe6dMFncQ5LZfB6RHQtLuM1L+H4gbXWL6uq6tGvHdjIespXmf5rjQJzSWKd/aLoTSMBgSiTLVEpVgzfg4Ncl2m5GsBwXoBPdpKhKjH6U1d4VKb/NGdkKMmTxS4n6xD9ZmfZDyqCkUhsOmiOA+YopQ8vyJQc7v1jmRskvV9jRtJbAAlIDvJvigoZ4vvIuD+wwUfSm88jiDpi/mErI7VX0NAGca4Ni0rz06ofaZgdo/PVD7Z2fV/qW69miw9tTXnvU71ijm8oPSaBSTDoL0vpQvb6cPZjk3mbEuBEv/eKlHfKmH+lKH9ApyopEmZwZWIpbm4/u6HjvJOBaT7j465AImQL9l0mj3+vWq+vWq+rtYVTf+elX9elX9na+qP//1qvr1qvo7X1X7Zq2qt8Rh3DzHRmVdjfrnGOCQ5fRNg8fHMpm/0eYpNoqnWDr4FItmP8VG+RQb5VNslITZUT7FRpHZui4s4k0UC9TTmSjG8AzDm4Y867OeYqP+2TA6+BTrgitLCJNQ6qePH1wf+RQLoRNy1uV2FDTIpeIM8RkENwbReVRJJ3C6xUJJ7+IZNMpnEMjWHXkKxfoICjk0tn6KjeIh1K2fYl0Z1ZWD0CRQmzA/DMOEAS5hwFNMnXGAMguGxC1QU+1QPRdWfnpGFIZBCNB18M6N4BUz4iwc61I8xVL/FBvtP8W684xp7obxChvCz6h/iu1t9FeSczkGj9s9ES2YfmbRVPWqrTHsBW/eZH8gr1UqAFNGU8WJYEwTcr7tjxDMyhQcyAgFfL7cFpWZ+LIXTjxb/HN11CHHzZQ8AP2vzLA6nEREYGa3Pz1Z31BSL5ljkf1gBFGFGOmi3hGPFZr+8JbNgZ1IdLxYt92zkJwNLIp65Q/Y7IPwpzKmVHEahuJQTUCk1G+0munQZmggQgMyLGxAfBnpQxmSY6lIsYo6jca+JyoImosGEgkRfvdGEme/MAREIMqAZng06oYaAmjiqY7/c+HYw0AmUHslLrUIaY6t4trHLQvrXG2Q6nLWDXZy8Kjo61VYJ56N9ti6ptlbJwTtD1DAIW8uBHASXUX02dsm1DIwMTpx/oE4bAHDhykaoCBsdnHN4g5rTbRa5yKvWMcA9RuLhSei2M+s1dYhsG4Q9Rsj5gKlDSD/+SvCVfDJnnz2z3OoiAFdpVEMg8FYwtaI5PY1tuoaDWqBMVFNJeK33dDzZEJJX2gh30rmU4wv3KoL5CbbtGyzK46R+BJckOofnyLbg47CemS+sZRph6rFMiNx5EyWXYeeKPH7LA4LAbf7hpvxwhyo5iH8bLb/N2kcGC5E0GgqYKfle/iUSzVghfYNALwLTDV6hj6gUqCaDWzMmD7C3/QR/olkxjFFRnv4PKN9itpShQMJKRIuRgK4dDEuBj1eOZsFmIAth08BWwooqKZyOg57ykQs4XqH6WKHWa6nGxZYEdGwVxGrXS9vWK5IyA5h/zoqU69qxtQ8+Eug3jWoQ0vLtoS8CTtEOPAIQNMHvgBlVxHlttW5m7xUmMsoFabl29C0Ch3NXUWKZOCiQqGeIIqQBeV1+ItM+U5q1TqRZ73SPSn8eTeY8185LHcOyFnAXVl5fJF03KE21SYVrZMLh/X+leKXPpCXLQbpo1c5FfmCM4STAQqF7JcmquNm0wZBE4dewkDW0JD8eMDAGxYAsoDcVaEyRuc6mDJMBqOBL6StzG7YugQj/4xgz0dWszN1CddWDesY/kCH/wU9bTBAbbrtkysaK+07PUQEPgInXACO3zfcE1TPEGDWT1WdMyaUxvCM50/Yx3M241fIVR4XuKPeWHCdgSyMnhQwLnoWP4BGU1OsxyaMV4N2yAtyDGq7kQg3qG7eL37MMD5ClFT7lzGix0vDz1QzLQE+kVqtLKtArEWdxKISwaXxtBhZIyGRISul5/B0EWOnT2I/mJXfs/2MREKDUwvO2WWEgy2Gxo8EzrlsSfCL4IIH7ZTqf3jYpgh6e0AhJBx1A4r7KD5PcVIeeehkCjC3FQgoDasCmUZUE1RbxQFhWJV6fpmH26JiFUF4Mt630pna/iQVr2IzLxX29aU0QTOf0n61GRpm4ymczk2kNHTMEx5hA1DNU2JvP5XmKWNPRLpjkPbYaGHnLNorluhKOz4xYIho93jfENGljR2i632sgzJHb/cbhDw+dOjX3dzrtf+I7l/rcd9AufBcCJ/Qe3aZqKVEBKSr6YpI2nHJ88KV4khoEikkWq6DV4mW0eraLNGkrAMPzDhBtINg2/kAZAQLXznEhH4czfS/Evd8lvjUiNT35WFsBaoZ34qFRfi8prrZ1T+4EMBeKtccwrrdMHdLcl/K3D7n28eRM8BPrGP0F7KKAPK5OnsoEa3H7HXN02rYPGnD+LQG287w02WXq+BJ25fWGwuQT38B/XoB/dU/0AI69I+8gA49lQX0qdgYnEQz8yyfxyZOXD6XN8vn3HmXD5YBbjawRVFjWugfXD87sX4kry6gJnu1zFu+aOndeDV8NOpbL5ttKifL6Iv1ttGsm63NugFsdhBeOy9kjGDpt9dg+jhete1POxg7lrDNwtFZA5PsLjMwhXOaOKYGv9RAPSG+gAWaXqGAz7xt7vp5h+GsSQmZNsuAlOAaetowmCeHwS+lBoxmKd2nS+n6JweFZiGexnL6yS9fTk8seprL6ZZfxeX0oaF/0OX09v/3LKe3P9Xl9FY8wXG8CQS1rSW9v7bIc5zoGYKoZcqhF4NZtr/kOOYtPOKeWNAL4JvnEFvqDzFV3Xw2fctLYYFeT//SMl+BdeE6zwutOBLKuHjOwctc85wFpc990ND9Kr5wEDZqeZ0NkOmHMz22EM8ovwj10GL29w/31wrp+1gEynuYwrFF5lmm+6aFmkaBP8HZq3poW7gGT9JsUevZwSn0Zc8Oluuy9SPz6hANY0Tq2QmXcp349kMsAG0/YvsJ209ntR+y/YjtJ2w//cXto+/iPCkIOZcj18drY9PS7aavgwBMBrMNb4Xg5oyGoigyUlhGTTULEKhQBU2J4INuFaAn7poJ7DcX69MOrGmRi2FFR/ixYz7hNIyuhPpmIp+5mLPtl4P1BKjAbF3kWhtcbD+fuBAjFdM6eoC3mKosICaxFIM+0oiDQ1xipJY3qDhUzU4CBkT0dZqoJBD6grr4WqqrgaEJqjcJYLD5zn5vwjNoSKjaftdgnFQicbsa6L0Cz/giF2+QNFPtmz/tRXwbO/bIYyWGwigKcngdMgtmZI37E6BSqKqgn3FJk3F8VkavJSDoD0JAu8lBfxBiDgK5vFBFNVMvh59EQkpqTpzqx+YMz6QGtOHnTnqx9jYXPQGbUKVovlWL9pCYe5Mpw16oTz0k7Ioqy6xHo03wwKosDBbJ/2EVKedZQFniiwRB6qIpRMNsvmQD67mBbmr0A8Spzy5QxPJfnuSMIBmHc6eNT0e0oxKirkFY3tzS74to0aCSohfbW8ZdKO6m88sI7cRoD+2EdTuSinbCPj4zJMJThg3IUGMfWIRBxFVaeKAIhgJRhlA7ZNjvvRqEZBwAuRB5XIjy0Sxkqq87BjIVa47I1MHGgUzF+mAr+yKywLKuuLJYi8TIKhuiVDSN2sNnS1Z8YoA2qmvzJqg0DS7ySi4Zz1yxtvmjUdjZYqA8YpL7gLH35tyZ4jKGs7SksZ5EWbmNYuyxF4mOgAwJYDBrRBLBSkVyB/E42KpBByva4PrrIAv2hNyl0NfUaMetnj9VXXIGZGgyJ5MboQV8lW2kPfMFrnMhkOlgO4wBikCAajKXgk5QxGieUVJO0TdFy0tbBGiepTLC5JEYxhfATssM3ngPYnS7U/HCV40SBxn6/Qke/ZzsD4YGd8oxUDj4tSJoYQ/DgIF1vCfOb0au7N6+5nj9X3Bl7X/sePASXb1dlSaCggoorWphDZM1VyIDiURESCXoIUACYxv5bz905Yxu4GC/lVFukSbAL7wLw+HYa4E0+Vwkpuuiy7hg9SgK1A5cCSpZKWbp9r65kjV2fHiT9FSC73hzhQAUWweUTour/JIiq67vuJYgFSsVKuL8g345hbPV23IL4RhoIFDclNQHlG0Kp1PbbeuAvbcjlb5jl9imQyAGulKWUK6IWA2dsYF0YMqCYlBSVJHRUlN0S4FuXp6cUbRE2quLlaD7QoZsoQa7a4Lf6+tbcFlDWgkkUIYCocMPSDwSbXf1QIjpirW5srfmkstcd3PR5SyLlhTk6wWo8ncxa+Cz357oZybwuO6qAKMOSEPI1tJElOJRJfnfBoHLr5L6yi6r70r1m4se91yca7GvvndC9R2YresNVh+TDU7+Px7VCqD3G6rekKIiRXBa5H0w9kRfhkWmvnHIsKnPQajN1GLRR0+HPKKB5nsM0UpgKuFZhTUPz1rGgNKQyFfwtQ7864sIzlml3q024+fSMt4A7eOgnZVaYLIOFprrfK+SrIXABRJIJBAj4/Ii0CXFuxJBsT/HAYNiILVTOQjTagPQNGdt9G4r6RDaS+FAmu5DE0UGv4VonEuxb+y+4TSogmGorXkQtQ9REdjeVfPQRnEM9O/DVcLM1fTuM+LfTv80/Nvot+LdSi8EVTarD2vuUvWRA98o+GCqD9gH+2eRRomJ8P4Et1TNCSweKLUjUjfy9t25V3mzA7viMJqFy5KyIS5azWV/klHn9C/7ZzeXfYxkS8kFR3DZh3eeN+LZfCL6vIMvRKgVsf4dMynvGB97FjYoxq6V2PEGqBbu+IMgJQLPHDiMD+M5qJEM837PxyCigVuY74J/ipAVMjiY8TkX7KZFSGpcIE4bgl56wT6vf8H+P/sXbLxhHwn8aPRf9OH5zQssPPvEO/48IESzQAjnAyH6ZSDwkv/kUMxGUl3rr/mHKBBfcwFVkdK6iEm4PQJVZxnJO/KaXK2TRT+mE8dRp1J5WWQsy65+gZ6Vufreq+8Mqu/LjyilVw0I0JbHWKNRri3n+sCzoltdNlVF4pgXKnVqKDZBFCunD3hGxLl7+51QfS8+0fGEYW2SZmYlobmuHPRVWHR9FHgBQrLKWIkKnms0haU/xtLdCIN0MdS9PdM46U+wbsJ1N1bxJdVCEcw6w48NtQPEyo4SbRCy1mVqmiKU/axtH5ZtG8UnZTNv33lmz9P1l6lIues6NXlqHzEIx1C2p0+SbjQIK7ha1CIGIgxBvLcB8Zd0IpT5nbdsToaOrjgJKcAdHnk5BeUpvXV5HIFIj8ufxHDbiL0BR1hThPSCt6dYtvU5l6r5WGV08ookUuxFKU85bE99lrAvdiF2u67IgfJZXXSYXB2crlUrtkB37jhfzr5HXzcqP4iLoa8MwxlCVgrXmMOxXSEJCR6hLebQ1zE45T9xxQwtNkMACUm49ZBgi9r8A76y5Hi7e2EfFYXykeIeqhY4Clpai8evV6eKD6/BbRAURbWsv4FhiYLAvv2vbQMwiE/V5o/Bp2rzu+qDoPA4fKptzin2qMr6YAUNyoeDNG9LX/kbtJSjDowK8d7cHaYjMVfjtaaCIKjnTeDEScQxUASS8uUoqTQ4EPQFHmPP+oKXQgeaUr2FWfXjGpgjDfe79vxWYjH981ngKHvryiG9iyVzm8iaJrDGXe9FNKkKE0Tqi7Fe9PCU5tt/UwA6YsB2gt/KZhUPojoG+KXQiyQI+fLNGK0U17YUF9b6kQEn0gudlwPDiOIBeUaZ0WqHD7+YEDeGYXOJTzzznHxkuNp9NTKdWoUA0TSTuAv9tWne6hpnD3bLqDeAxqlMzXq1vKaHB9X03SfiL/bXcdBKVsT6ygAmDS/7ULzOU8xDSr0qv0TCZ07AeLCawsFpB8wOy2talfExpA8k++AiQpTV+Js27QEZvh65gGI+DTPdi8oOzfoqaRoPUCQlDrFz0S3IAB2O4PQKQWoOvO9MF/Tp0TEoy7kzGwuj9ygBpK06yxQwFA76hYM5hbHX4kHNrJN4hqs6XDiIWVkGxDwgFRcAxolPo04dqIkcLMoq9VdR/+qWULpJH30ZH32qhJe7w7+RdvEhALBIOQiqg69Y1wvkgVbEawLaAa3eF4owJJ6PXibZrOuZalVhNHEU2Al5kX52e1WY3Fdt/8TQsm+rrvbyC17EJ/Kg5jutIICkZdhTRYxd0O5Fp1BO1ZyhFEBDldoT1rZMvy1cCMIKK1XOzoGmL/NNSh/O7Bn0BAPqQb/i0hdJFcgpXlQqHXHyB3wSgQ4pI+QNjlZPDP+HXsgCv2XxyIXXvj4q0/ptY8/qBcygNfj0IlXDo6zAi5jCoHP9Qk+vlCPxiVTacP2asrMm0HzsSRAbilatZZkHbiJzh27uSHDUvieiRTuHU7bRT+XHNdJLuoR1xy0ScYZl9DRbqlPmgr5C6EQ1L6vs2BQjZVmm5AoE9ucl4tZ5QsmDqCqWHCGZKvRhTpQoaLsL6+wZsoNjBR88EqoMAqEtr6IGJAixcS4ioODXxYEE/MOScDWPlR+Ok4Uj2QA8OtT5QVIx3YC3uUsJTtGlhuhepNQkzyEptcjjmi8w1xkwHyXoJar0RlQ5JPqfIHkIFtauk1DkenCyCOOX+eEZ1rvHHboIkCWjAJ/FHm3xmTeQ13BrrGI5peSVehw7TNkNeFIZ1SoW+yeVWt/jlyAV0tA67g1am/Ya/H6KkdkBjAxu6jihG+Y37h5Axx75kFyEUvvakRIGZBHzGGJiiUGlWEaPRnwOHI54R2Ejh6Omla9c8WStaKzoPLOfzVhGHg99TTdr/+fYu17wtf+x83SWvbomQR2N5LL/cOhDhxE6FCp1MC4M3KvjIoa7Iy4A04/CqQrLSWv5WUfcm7HoqoEYXE0vek7wSFRlqra4CAmOlsbvQ1KHmg2zn5fxxZ3xPtGxA4NCjwu/NDPbDy2qwLoItccpS0oIr08SgN42gctcVmR8BUkXFFXAwCEEJrmpLqdE/1KKqDtiTZfwljzOyDEyzVqGug0be8wbNBHnLVkUWCQfiMIhWSTcAVMiRzP4IX6bbcC1l8ov8w3UCrYEWsFErKJYiNAYGQtxw3DJRDEMPkL8AacpESXe1PInCM4Rf+dKoZi+B4JHiBiVye0Br7R9jblyvX4uQxC4tUWPOFloYcLp32aEG4butylcn3o4TGM3JOVRXwxedIjsxnDGXE+6AUFkaJZbID/AyYH/HQAMYZySXuK6Ra+bIlpIcAKXRHuLyMYz/knPOHxSJK6MZG/n/SbNCU2a+ZrsoMkFkqVuN3IIFUPc0th4nWbyHDybiO4JBF0JE50zptEEKMhvisKW6IonVjNUHOgt0ECq91tgNeVAzZrjD4rKtisSkds1RjRbj8OmMFGTGtZ4zWxN5zKyRyr+8wU9MmqjfpAUlCqm7HgultMWh7jKnEtWSQWSWXwy663K82MneApKRIR9CjrBBMAtLr1qzZZXFm2v0B8s/+rNFFCuXKIzITPr2lcCqI4Ce2NhUMYjGzvAUuAh/n80KEdEyuDxCJGYvjRBh/2iniXAE2P5FR18IoBM618l+Tt1m5ul+hiFYy0ofUUDer+RmcAzRMcLHxcqkNpQgiMpJXB4tnl48gYseZDX7k25F/MgoZH6Wu0yuX5b/djxAg7YM+FkLrLHYNqsJc6UKpowwG2DTTh0qep21x889PUWWh1JN01hPqSClPIoGECldtBqG/hAVfTA0WBrAPJWeol0N7nkwuryK7Zlm5yujVjVGPu1kV1SHb/8WCpJdKdE7268sbKXqNlLjOAGRZp3ULIN6hkAFN8xs0nfDGYQ2CpCJFaSx5/GpDXjOPXgRAPgBHg46csupqi74QQ1UAXzQQW6SlTZ2vAC5kKGsUhI0oQYWv7RyKQkLlMtDAh71Xb0HfomYDeSDztT7TSVnD8+ogMTj/9hQqKPBcLPVUcbIQAgBX+Cp5Fgu9Fhn7rQfvKkSjxel7IszTuB0fkPE0WH0QGipfE7y55Gt2rD7fJLiKQiyWqw6Ul67Nr4TopEhYqgPA7RmA5Naukp3pREbi3dErJe0UJByVFn1go6YmRRBqiSNWK/OiawJDhbDC+LRrEzKE+dXhEQE9Ey+LyRBeiCClV7Dc6fUxmaVKXLuF7hsL2JpuXxXaPLXVmy0INGA6JWhRnQDObqLghLqYu58yICbYBA0SrUNEMbfn3FHFvD+uYa3V6mg2SsMlsvt+Itm+u49KwLXVbfki/dXPuOHA/OQr6XbLoQQ4ZL2Nr/j/539+mN0X6jZCj76Y6yblSA9sYcjB3KDITerh1/xtqzflacvHqP/X/Gwc+AFEETYYuEZ7lS5vaMKbKYJZmrevgeeed+B2V2adwqlcyy78uw2/r6mVgdQdZ3C7sOMPNMtu8+2deGQu9Hof2+EOOrrR9lIcKEZBYCVIdl2jbDC3P4kH0hSIYtVKGdxv1K0jA2vH4dgRBizV/1MALrWKmgutkiPVtrzy562LypGvuUeifeMeoCzyHDtncA3E97BNFywdTDp/YxnI4d6+rWrYQeY/TpKOyR1LSDAhrUMBiRWTxunvEt2qSFWlCkZTxdu7ikIdTGdG2oui8rOrqjQ+1DTqU/VaZfCa6cLlF17ChRir5Zj45oo/4e6x+CP7C35EpiLYaZo+cQhWWNPD0p/mIUBkXIOgnqUr9YLB5kIhhn3DAJZdaNNPZEp0Ey6wLvEBJ1Gzj1xCAAkftlu7h4pK+n43D5UpwCCEDIQkOw1aUkDnF/tPd2aZzDkqHGhzJN5FCE9q2d/hYeVOPAbPDUE23qi72KDJoOpu41olOW9W1gyHOtf14nShCDUAoKxLwUhA2B4GNRo4xpDt9hrKsRDeN9EtgbI3214VrOCW1pgkFC7FLEBp4kX2ZycoL4r3ljNZHr2qrpErGpi/HA5RnaBqpcZtV+8SRlCWjLmSGR8vfCCfRBDGAXHfkDHaHrYmoQCiSIVvE1HgxxePugkSCBAIsCrt0J6FaxrLOkyKAQtOciKPdZI2DIXeMq19smUV5tTYajIutB/MFT31fxIrWSj4VT+QSY5C1mSJzLQ+DmkdjH2agKLTSEVrGmiRd40qqwMS8jdn4p0xzqb54mROePcZu24vTASBdU/jGiUnfAFEazdPah9gzmYvAxtfiBJp6FQy2WoG5F+aNuCaNuDXVnlYrrUt25pRxLLdEQ7dNr3Svhg2hXNCk+qYta5rBXxtharh/CdPWzRvNkHfdZ/wz25wEX8If71F2CH6eBNaav2s6WhrVhTBk1pjfp4AUbKFZnaIEa+VYhyCnQVv58dl1LTqzL/fK64mqpB/omy/k7tZlGytSN0bcM5SznvwsHkcuhUEtHEef5hymkR5f0mvuaCaaVl1qYid8RePXiKj5DMaotUov13m2/mxOro7g517L3d5mKMg4/S+07xxll37BAPOOk48Rz8koeGRvNC986jFGE2VuN2aOREXT/SAfJY9R8ZIn98xhJLFZqTcLpPKUr2NO5ux4LWwHHSx1BAwBrXbA2hCwy9GS20WoipZioKD3WneePauCPFXeIbF4q+lTKShpU40/csG9kzBlfE19yEWUUgWVC8ipMf6RaJtElmjzmx6/T2SiBDXCPW01iDAcLrIucyQcjE2Imt9bEemgtXk2Kzhd6ofgEc+ypBy0E0Gz/RiOz9FZlJZ4czHIqiVjLkOV+8BNolmVNFj3lIfrgfJZqxycV4/SdHIkOR53PuLRUE/st2qF2sX0DafcqU/IJ1Y1KFwRr4wnWilbb2FDmLvZsAu99I5BUqhzwzQuJl9KKq51ontzAyhhtvzgMd1wBYWH72cXccDbrLtcXTzkmSQ9Z5LZ17gw6Dd46irhsoCtdQMfWP7+4MN774OIi8d7dE5w4y722O4h+D2vAv7aITdNzf+25r/ZsrU/ThyPTqsk1HR6m8lhr/Q418MKJ7ixzPEW6QKV3qpUkwIMTaqUcGB3XoaxJtIx+EuMrYCUMsEXI+O/KeH4CPPTYDUm+qCHAa5TrFcCqDx7tJMHHDQk+CkwIXfCks2d9EnxGEjyS1CfVI9JI6VyoCw4vrU1iGp+lQICu7sfPx+UHJgWRAsF29rWD6Qdd/KYh15F1XaRwpOfo2TPN6jJ2+Zm0oX9mL0Ihi9sc+M6kNryH7d1GioAnGI5VMdsG6plZUJNiE6KarKkGlTyilXRZCYX2A39Kd5tHUYSqFHeFqaJO5u9GDUNFu7kuuYyz3O6zVLTBUoE3a7ueRfU3LBVKu8f6AEtFb/4ZhRaMLlgvmhnVKNcp8rzfdo+z2RtkqAgjKCrluKT92Uw5m62BpJnZSXjcK5KBB7zGjlMfqJUQOBEQybIfm1VWnL/A1H8aUx/LvC+poqKHGhO9jSrDRRsMFz1luOjVDBc9J8ALrqV3Rj2CbRWDcD1wWwinBUZONjP8LBc9mWbS8caZYTW01dgCnEAJIUHTOQ9WsyIVrBgjX+MCu43SyJzTTeMZfqv+fEQyQMMigZejoktKb+wztTca8lE9I1iltFb4frswffZNINBiCoqALl9mKgeBQVyOKOooZMRq7nermm+VmzpahaCMfgXADhAMF2qy/UZHjwnl0ILvTMwd346rZLlZbdyXsFeMD9T5M54TlErBudOUXIaS+XyAGgKaCqCzwQvJWNFAqPAAwq90UETlhHuexglHRybO9fEZVCuCk+lbtyJwGMXV4HdDMccd2ttX4Pn6nGCce/cYZ312pewxz689cqjYK5csDhDHif3LKIz1IduQ1rUqODgBI+q6jnkrs9w1e4HHiepIdEnoViZbCnvfMTIQhffmOvyst5+M1C0SjQNdzeDtmQF7Ay/W5VvAjwnGpYwBR0hsqds0t+rSqyKRsNDHoKK3RoPVz/0XrPaeZauV3jABxfd8N4O9Bb5JMLWobxyX7T7EHCsXvaw04kgLGzfIhRdc+cYZtG6/NaLw+xaWz0z325ouU+3hvEnJHg0cGr2o+iOFFdvsOVQOcHYfuLP6IK1X33JVihEqYLj+BA1nwYM9HNZ4oAew4yc1NnItu4F6hOACsEcb+uqj9T1kv2rJzO7ZBBVpZz+36GLVMkQm8qRU4xmXCpaSpoXF2SD+SDkPitBloCtS1aqEdfHGqlRLMmU426rfuES090obVrAfEw6P3yJWlbBQDKXKvHtG93k0io1diffABkFYgQINm8qY6SQcxOcTbBZwobwp+whezJoHOfWwuozcJlhdZ5TpBEAFlA5RwGTG9luLiIT2KnowGuJQrAGl9BaN+tSqUEKBgxjjbh/3L3fKIiS1rAHWDkUl1KNWKxNcxadU3CDxSmLi/BP1EVpff2mmt8VrdN+epqXuE9L5aNwv8XIJG6rwv2MJEUFHnjMUsB8bBWjcaSDvQRwodt2NszR5B55MSvlGmOy7RHLj1aSKfs5lzVpnJSvJXguOMY3T+yQFqWANQf0PwX8f/bF476H3EUTPmP7OedB4rCHcgzIs34kJ6X5oJ2tAvc0QVtPASvlme+0iBRpjgK3BkxyLTO/PYDKl2IzxfNARSnrZmNjTNpub7myipjjgqIc6JL5r/d6a9ZtW0jg82EPrC+9V+Nw8//rWjnwj4v7zTUpSa2FIt5DBKSKjt64vdBZchpLllDOo/B/FseBq7kNDzsNagmBa3BbpQzoYDbGCFYKrQNlf9BPNaHgDOP/qX7+wFyEKhesPP60cXoQCnlFOUWaSko3h2oS6WsAEgiwxWl72Ys28Gec+lK4JNm7QnDXBiVAw1qpcAMwfeZvw7eFb8QPhp8iFF3vN7olc4EoFxGjnXCppmgcE70su7MOUDFi+DYi+R/+D/EqIAGSbufap3Lt1oBy6oRgGa9welx64obDY1KeLIWzA08UI7ZSxhyPOSqx12YE90+VoY31gWm2lR384AbdvA0hxbS+dcKO7iwV9TlDX4h9oZhuw04FetVGFPUgwU1bMDqkqsPih2tKZ4HLSqHMMeRf03y4UrvfEB71ZXWmCkTFcRoU+qlVH5QAk70td5NIvDDgUvMnvsMvRt7GBrmHHirU7cd+AETS7LZSuRbuFyJw8Cxr12FJlL77QfqQFWDco9jrX3iVurG+AXNgBIvByGbXFSyzNHOVllLihoMtLpoYiExoV8zH+Vk4jEvhiSf/M+9gYq1dCMF6dok8FTAuEvyPr7e6Og/EeEyNac54TWBaM7OOhom64CUQq7JERe4kGgUHR6rWYfbUS1lDx5BoDIrIWWSlFcKJSc3vICxYlXlBLzFpQSk5VOFmZ2jsM2l1JYhsBH/GXYyjs19tZsA4ClyjOV+Easxnl0Dx+xgFBC9U4wcIPDMUrjUYWLc2lK8pjYgN4UR5IV/YSe+ota069yiXb7iiz61ymXZ2QPqFGEro+jlt+REbovrkvmmrifgDmTtz44COrtRWIeel71xgMRI0X4HEZB49KqNbRrc6H+CGMH1kyaZ/KiicZWo6pu9avyGz1nmlKVKE6V0RwLBjvyYzdl7PKsLtCGk5v/9gyoGaQ0HRw9u7Z7WFax0pWFzmclSp+l0BBoIGzXLWAwtjH8ZNzRExCwGUjpOoiSAllathKnA6uWAnaVC1Cp1ZRYcBde558YPlsmbZahuh48Pu9EOC9WLKq5wxsEv3Orn8ezZpoq6m902MJTRU2URMa50LKswFuf3bBwj71mg0cX4m/1+/FvT4cUD3H6x/1FHZ5My9b9vGOtA+aPXkJ3mE9Dllj1TANFTiFTqhkPapsSjWR6s669tAiF3NBGhpDQLQWju0Hhiv1LS89vre1gUJTwsNBMzKuBVlUaG1DcFxp8RR4klwqsqVmq6Yx9H1xoAzZAzgk/0jnTwnjMlM9cgbUg1jMi5Sq7w5p4LB9XujgF9CIoYfSueeFy6hjirjmd+QoBzl8BCu0JBdqZQseI3L7UmrRu0CcWL64Mnse9Pe5UGvdiNJa62atoF/1oyq29boeW7n2pMWNnrftken8AzFE3hfN5YhE3JOzRF4zL0skEuayRNqGJXKc3I5tskB2BpgecwWMR51OIS+q3+h6TCVOLvA2JJ4jcqIhXuGLycn+2AMpr6tcTy6E08NGwMv/kB+KngP47+54QcmaB3IIzhDWS8PnuDXkZe4fdiY+fsJMIO7JZ2Ln/DOBhF+Fmdj/VGbi8n+UmfjECTOBuCefiTfOPxNI+FWYifc8lZm4opmJP+9j8ZsTJBrEWrU8ggnS+j9YoAbRkEnRJP5YAflOyXOx0uiB+gHV2SV8c6hAfSqFi4yG3FPKzp+AxgoHImI2y/o5OwkJ+jSshkHcllAL4hIeZA43cS3PvduCXSEGrie1rx+tQWNxnKCaZn8MZlGF1fSJumfXRN2QFTA/Jtd+vVv3KERXQtZnWNe/A0Zaz86mJ1BnHWsuCm56FX/LKcqo/iVeoBJ9+Y0iaYomUlRiPTr+FhBFcQZ7DEgMNAUZvCBoqRxzcy7h6IfKmFEjA56Y6t0n3ghoHT6wE9hpSlyCWhMY+AFtUSKkIFTvnkS6YgtIECyhkPgReO5VajqcQD0/N7hpa/YY2ZkLcPrsYKbU7PAge+zV8vpmX9gLYYTKaC4Ml6Jp+jDF7BXBGcYCZE5QKD2Kybco+VtoOBqEE/oiaK3msk1eeDCGwgiAA4URKD4PwGgupPYKUkD3soQMqeQvcK0fzmszzXabBKogf5enfO6PamT6skH9m0ql7Bt3btkPjNpbPSbXUdxIyZNKvBtvCnKjWMLHBW900GBfy/jt4t1J4WC0KrvfasA1FZLBq9GPBb70AMpCNZERCGouQMUE+yNtdCt13qusILNUpyrGiuV+iKGq4Y7J/R7Mql9y2j1dFmUUH4GB/bPWLPje4kFgU1qPPRazHZ8iUsGtwZrqRPstX9Z+5mQtbo+Pd00zOZ/Uju+nAniJIezfOjnI3wnuoGjQVJtinLC3kEBPiffK2N/KkRJDwv/GTdgJ1py8fQ2eBMJrun3H9MxWc1nR9QKE3hyt1+6Ot6W8O6nGdOqUALxd3VeWoTA3Sy3Hf/6zx77/1TuOX7ZZXhd1XVuuLEItEa7HK+h/4AQQHkQXSrwS/4durCJwq7oWOGKFFlttxkEoK0SxrSCfeYtHtZAoyGiDDZRSdSBVNxVpEQ9zG161iwoT6R3Eug52y1l1FMgkKaFEm6uuBF+2QSm1dwwzU5nWm4BLnXbioZYXz+JApQQG61JAihwVJnlDrCIzDjmAPqa0KvLmKfIBnHR4kMb+XTazdyYA6Snuc2WKroegCiFrAdxnCOpO5GK8JCJqz45AhtfT3t4sWBGG7XErzfrai9hzl9ivjMAH4fS7YPy7SJibKTEDlWEiXpYxcPhAiYENhu1mDDEzlCGgRrjV46aIG5R3aA+qlhup+60ClP3GKA6oGrzdiYKOku8apXvwJKbBE9r3h08J5gZiDA+gtRgXgI/HEpGbEU2OWeH2HD0BbOIolXfFk5TlwabceQpI5WAiUYkd9jWLpRB1274Jb1hDdQ5P/w2b9N+waf2Gjfpv2IhFlqo1Y5fquzXig/ZroxXKQWaRVk+Vbcboo5UcSi70j9YQwaX1o9UMPFpD2DHFrBIpCr5FZG8erQrqT3AE4VWooVsXEyL4rxinDmTGRNwJP9ZxMQaWSXyv8h0KDaka6V+te3f5VyvkfJYx26Urwsn+Y3XpYPWomb6B6qsjqAOvVkmwr+Kr9anOS4Z5+fHEU5+Xzw/9w83L9D/WvJi/+3m5anBe3hiZeEuDc+XHd+0EEYYIVKH9tOwXNKce0Zx65C/RIpVMVrqW0zSLnzF7+8lkqlsFbDcGX+0jxCrqiYhJ8o+BEIGg9GkKFETk6JMF4kbew7UwZK1ebdGOYMWi1cpD1mU9GQAES3ANFipEQoCfWMF6SoCBDkHATE2EoGoSyu0nntuEKFkVSPB6NoyXyeYDRPGz7ILv0GBPBChVNRoDbYkgJYU8VnUaz6i5qHBPnNLmm5h4CPxHsVIjpXyg+zeYace74TyRxETLwuKdOgIBhynAU9d5DfUL6aCympZHY/vJx70s8pq7aMyQC4A9tDdkYDrSJlysYnixMgp6VsaYhTJfUUhGa0zliwEOWaQjVKs65EOdQJ8k9YLI04K9Si6X+jjxSn8SSjajvGrXHO/zHzqdZE7uck75siLkrX0QKxr2uRDH+1yITrkQG61/e6MoowqQQUWQMb6Lm0P7qMUBS/MT3bWnnPP6u3687Mjpe4q8L3MlskaU52+JKWOvNyRoUNUcIk8gwhsKtjOQE2u6LZW6/KU9FZN+4BVTtDMQidgk8qcqOAxEZggBW+VhgA4MbHa4cO65RlWeLYfoKya0zlU9KmK0/VzXvaHJ5bVHnV2qosegVmh5qjgtLYANAFIBUhBVoTmW/fNhZapXSYWQJTorvBa201UtR8iMRxfjAgVQEFclHm5ZACwFmNBUUD04AJi2ZN+0WJOprC324RnPLhoaXsL389jh2RLB1L++/OYY+2+SxQdz17E39h/DvnVrVvKROnl3B8kgy3IXfHa4E99Pi7zhsQhq0YI7eC9pOD+mpX0U24pbbr2VX2/ojcuIlThxd6mri4UcNdOoPRP1rBO0inIzMsT6MNuLJOj/Rav43QuVv5F4EppF+QwN7gMXD4P7cdWlofh7EU9qKzS7IL/yZc9oPA6blp4+VcoDh4b1HaadXOw3a8Q4I8bEOagRVkELr4aJceyC2vWqRdP7ABVG9Dk09BypPY+oRxeovauxsx97vV2v8XJyVjdI4vguKePnmqFmcxQxM+L3uDpLRU4onYBKTnV3NCqM5m0Wh8RCJRgAIeeEzzJBWWcpsxf2BH5oZginNMZlsieRi0XZIDI1ZgzyLUpLWZdy54NAMzclWviQjlDbBau/CBeHSzb1qK6QhBnJF29yAoCks7ULec7Uj/0uekKlN3N64pVAyOFmToQMS2g+yNBnpGmffVWyqwxCjAC+Y5zAQ1P2L7DH8vk0Ux9XfDzxNo4dUM9ae7sewzv1d5fGngoliTiBE3v7UJFqAVjhpYotOUW33TKDHbHj1YYANu48ABK2s2+7ZbXAL5794knzuskq0NbE8zqpocoHG7YHTb8heirk/wn49qFrmlVE9k2IYAdSp2IbLAlCbZOxn02UFyARrj0w4eOcxsG1n4n4PryAJ9JeSLHxSLoZsm0aG+03MF/A6AMSvV39nuX1XFbK1u3bFXED6vIO4/euw6fvceGBl2IBsdlJRaQw/zuU84WhJmUSCUrG1c9pHx7AMTbKyRq9NDaXV/NjfV7NsT6v5sIn5dUc/0W8muPk1Rwb4NLE8B1puDQ9AChILk2u+jEvdoBDJdNmgFCYB/NrToHEHJyY3D16zXpyaNInhaZhysREnwhQ1AeoQ4DyeQGKAFAHTlzkHpsj2XAeOnFyqpyCuD1VLXRpSmtQc8IkX1Im59VwjhAh7mpwuqB0IjKB08V+0NdGBoq3ipoBrDcar3iJWNs2SQgxNAcVuRTogCe2g0sHlD1thhaSHKHcdVX/J1BCyncIioNID1exF0VG9kz9uXDJRrWsObTFLQAZJqSMeccL+Z0rLKD2LxdJVcdunwmo5PoofLgDCAAOJz98vCKAWosq1MTmSs8viofN24ax+BAGBKIETKGjuTEX6QnQQctqiEt8NMQlvgxIFAr9cZOmFcOaLLSMbS9FK6gNg0wVAYNqoL/UyBjxAyJviP2LmMsK2j/j6hsBFWKv4hNykq+CVToJCKW6130r9SxPaz91P/576HR77SgON5F1qxFQjwsCylHpLRRw/Bu9jFyCR4RxKcYmUh8tmYGwRUtm8DXWzZjPcwdn4K53+lmf+ZzgzL4CtHUkM0T2vgVzYBAlKv9wQJgnAeKqJwWClU9CxCrwDNorn0qDZP0OVzUsz082uV9Nfj25v/KTu6+Pm7LKwRTWTJUtZSTjdiAW1Sg++5t6H9JIGm0VEp1RFbnVwkugDMxf0TQtlktd/XAOlVxsbxB97D5To4cueJYRhhOQ1rRYJhxKiv5OcAio2hO7q8Wt23gTfbHw2Bmcbcp96oRpyvbIrYI7CzxAgY2MBEo0k2z2VXLTwm21KdDoez9FetO5EW0ff/mmar+44YWYwSYvISKv1BygoIaMQIUACviY+eBQwrjCIV49+EC/AN18vuxqaRVNArOixjHT/O5ojuWFNZcLpIcCHM+hYi4k6rr3fvP+a9/7zQfkExqXYAgOMj4gnQE2rIzst0fKmO9KcSbprKIDA4ItZ4CQ8tcBWHmjfTsiE4MJ+xgVpahUYWOldgOOac23solkZgMDgidk1lVBTrj7BaXNEzz0J7hqGnl2eCwkXmJvrbFe3EooGD/y7hG4HVF55d3DIa8ej3j34bBRb/XAgP8++NF7cYQX8fqQ7jbvPmp47zjqq9nv3X2+2IyheymeBPoZHgjpXbkimgmbg7FRxbzE6275TshJtKrgJFpN9A0oFM3DrQD3hqbgnumJbRUI5n/ABatmEbJqycYpfgE43YuOlp3hLqxKTzIp8UiryJR/A5gUxNuf9Mqcn5Z4YUkRHBOI6WjMRRNkYPbNShV/pgJhlh1Kvc408PcFwk5/SdFueIcTXF+lDpnypoI25tz+F+jIQVQGsrfXXIngBmTCi5ySmO81NUIrUzY+tOiVnjQVGmV9sP+5zNBZVFKYRhsm1jBKBn/Lwf7Dpz3Y3zhhsB+09WCLd/ZgI+bEwX7r0xtsqWOewf7/PsXBvu1pDPbZf7+D/dKnPdjfPGGwX5XWgy3e2YONmBMH+21Pb7CljnkG+5ynONjvexqD/fu/bLCfCE02qNvKK2uiRZDaCofaqPBIVUUOwspqQiurFETiyZxUXw2e7xIauUBIWHI3iZHXqWrxGRde+Jwg8vZYifEcFwcPNZ4YlqEuQJB+EoCwisSXiTsGBqWIGqFxLZgFgYv5fPUvojZw2xnt07SmNlApV0adi0Xrl0CJ3JnX/ZaHsEHLlebaKjzt2rXhWuUcR7wamjXwbQDURjPpIea1GvVfOY4LBIhErK3XLQnE/EkE8U5l/bY0nRDcLvTy00VFWniC6fEYjLaVajmCyYx33rtrW8wvIXCKeMW8wkLF2u+f9vgTa5551WphkZbQZw7+jy//5r+4aualOENrdMf0+11ww/tXAuR/E8aLfWwgVUiJ3518xufsGa/SEt0UAxFVdz304BMREHvQQT7zA1hJaQolWAbafgJ8yHs+etdxZAAsT1zxm3/0goWPAbsiaKffjGa2rZk+Fsqi0VQvDrFlDw2mmIEoVYHTqI2cFsggtrgYBcNKEH7hBr7+ow+UrbVSQrr8TdGcUwautfaSVS//re+f9u3f3lMmu71FEv7bU6bO/1t7aO9HLvy/V/zX5+1Z+4MNn/lodfuHPzK9Z+3yr/zLd0/9p5HTxXvN7R85aeOd//UO8T7vJfjvoxK7u0z31B2Xpbj7Bpfsnp4FJZEZ4PZpoWnDm1cr/1YUQZ9VsrmeUUx21Ffp+h8xtgNmWf5TL6ouv5Sq8mTmlY1i5nj0u1jxsjxAUtIIUJxu7Jn+ZAznqLkf/MNefwzvwELZcwMW4ZrgP/aawV7/7/cAEodlV33yjwu9U339I/8S1knGLpG7to7wuW9bv2DtZ0+XIXWhLMPTN1VvvfO649EU+C095MNXbruj3xpmImgm9PQ9Mva7b9f+XnClCENIglv4Pz/5JamxPV12qIJ19zQ2qt0ysCzrB3r6BqksRRSaT/b4qt9276WH2tfdffqete++9HW/8dFN92Pa4sfffO21135BvFIh8639ved9dfQHd0m+r0SffNN5z/8Y8v3+NeXOpWd8Rmdap/cb4p2exgpqQJO19Ozf/MHID5/4/d/eA8im137ulus+sXLnh39bsk5PK49ZsLs/2jcU+PLzyyOTUMWG/6qVcF5t8YQJnFbPhyg4sZDEBIZkPQk9gdLkzTKxXx9hFbRkfYnayocikRjRk9CLDWLGA2Dv13xRFSh6rGmKpMQq+++SGVmKkO1ieQGoBgZvfZnikDgwlY1eXlywWh/BWS2bbzqFY2vDpimshlOCbEUgQakpsM8OpJi8FVX3R1jrfDIA8K8E3auqmvv1vmWxpjBs3zThArCvMDsNqyC39u6mDhgM7IchIwUyRl/7iSpgIVlnEjWTx38rqfKNfPWgvhraloO4JTpN44Yush+N9EHCGPuuCWlCI6rDd80g/fDifI5KctBjI2olj4kjpMRjBFyfclBgR62J8D2QLIhRQ70gzPKginh2eYM0tfKrSGfDcw3n/vk1r2JzQgzMKocD60SI9XDPAZemWvAmoT7aUGim9WRjRtUIrnMAkdrQkUt10WwsBwA4kZUAg6+K/i18tL4S9sWh8+P+djHpqYaKZLQfGiYXSguOBcHvRHP0UFdBaRA7RZquS/Dwg2LEsJA59vb2c/CzGtxnvAUui0WMgi6131kM1l9ERXNzdFBvxyVwkhohmyGk+jw6KmGJn2ikBSEuYjGoYxu1Mx2if6pnc6s0k14yO1/uWQozzmfoMv2+KC0mgyj3iFJ4iZ8F9lGy3LUlr9T+rKZVkq71kpd5NV7EtzaWNUB88roJcH2KEQ/KoaK5fxyalJ8ApcoC2mhtUbcArogqOWnwLbSBtA5VcXatYJQfCiAjqT1VFXltZWDoGdgRkb4wK5RMQioQg9kVyWKL93lctOBofVRWKs2jUUPUfVcnFoj3tAj7n47Xqeq6qC/C1ER+IPQDKEIdjwSfqSpTIf1JmRH7VBvlACZFrhbNR0a8BnLUkSMNF3VgoPiaf0HRRW4wzet1u2WvMHUrXU2w3+sONNKopA0BY+iXDyq+stEYO0sE04VDoQnJh66Dbq+FEuEmeDNItaqLV/6pKF9F4Qn7U3JIqlx0pIrAySFpOXkJJijVaS0yfMNkf1DzgMpiQlYUimcnygRCXbkGLyPOGLmA2nAyVgCUl0pAY846pP8AvJZLofi1vqGS1ctw1nJMssGIGP8x+FmjsL8+WQj6EgJGxV5gQbgmlktd0eeOkRl4w5DrUNjYa/DV3D4m0ECfrdHKZ4GizpMSXu/RXO5JSXFffhqkOOzRwMZS+YjtE7+6iDiBFNcl8Yu2a9myPvyuyWcT4MAQlsB5UgKcEqbhDBLgnhyG9BfBEM2BIerDkBKGbF4Yak4iwJAN0NxST2Xj7hPNsvfTnq2t3HEzEupoQgzxiYYm8DZfc9MrcAcO13urEhp3W/iSvka18OVlclW1wn4/BrlXoYIy82yNcnBr9onNaz4bwMxCtmbL70k9W5T4jdu+PKrKzpr25jLfXoTIe2P17b2iA8j+/1xy4wbXuXFKuGnKWIw9rMObqtqaweJCuOZYX7wUEMCAXvq7E/Cuia5cY+CVtsKz4Jo18eY1S86aKI2oQ3dms7i+8D//T2VrQiUmxMrD77B/GN01gZO82/u3frTSmuAeG1d3/zFwAdBoH2+4ZfuJtQ7/pyLW8kVbn5syjjUjVp+t4E/9TXR/7HcjF9RaqqnKs6V7MmKtg5r7jVPV1Vum7EcXSjxY+Znq9dUiW4yfDArzA6HlFak447CE0IiYS5nDdclZhVil/RTPAWYDDzW4wg5E85VAMygELfz0MGt1WDVzYAE8bJ7EruV/7hk2YT89kje1oBF71cni7o91s2gaR7f7IwQHKv8gIbE4HxwgFqiNAAS6OeFryMBQ8LCx3x/FqQqHsrN9KKg3Yff/n70/ANekKO9E8a7q7v76O993ZmpmRjjMmd3U+Xb2eWZ3yTp5ls1MlKzTsxMdAkay6+bhn8f/XXfl7uXOmZtlgOV6b0YYw6BjgooGDRp2PQwkQxJR4mJEA3pUdEkkOqIKKkZUIqi4TsREXFFu/X6/6uo+Zw6ALMnNwGUeTldXV1V39ddV9db7/t7fm9uBbCULwnokN3j3/iqSG2qiJ4df7pTahtDWNdLUFXP+e6nmxLNJdkh0FatfMKmEpc/BPJJ75RbviduUI8879DMBIZuHj76fBfBEx+uxfq6Oz0WORl+5cwT9C4+I/UN0sB8S+QhaQj+gog1EPzgBEiqHrkd5pwphv03L1yk6gEiLvwuAVUg+lJGAJyf+igCLb0xh8IPFrm2lUitGrZglrexMrXBfdUXbygNWq8SVhsIqUCFWUcuF1n3/Bp+7PwVIf8Fo1NCvy717dtI5d1n6Li3BjU4KeMKTj3RvIjsvGBlG5g73X9EC3bvwKeFXAE16ODECSS7k0Qvm88+K/kpF8O6Kez+Wn6Bx1G0dxiyTdBgrPfL5dKiG2uHmEwuvqnTbdKfVo3Qv7Cb2W6oa+eFdEUMELxJbbX46JLxBTfd+t0EPxpDBmTzDeBP6XBkfvbDQ39TRFO03Rv8dCQhwU/5CXXNvnt4wiv0NEOihkiipOyzEO+j1oDvQVRYX9zksmi3iNSzDIZrVFIcODRVBPK1TmDv8i+QW+LHCtrQJBM/N0cBoFzgPwHIwJscdmmAgB15S8DsS7BoKj00epCsfKm4MNWYARKVlLfjNoJQiQ2HtQ8rsxhCQ8tBCbVbDGIfSNTmTB8inypCsduG6cKf62T+IyEloZsDCRj0zzXfAwfeXv05uQ9Q1ujF+NIlWXQ2rGn+FGg8ur9EY7AN75a03AfaH3xLdxWu1uzsXn9Uj+gfXUTFvpdHIjhkM+HEp90vKM7JIZrhWRgOmkVQzEcwG9wbpNiOPzQ1wwPddcGvSKT4DnG5VbjNjR0hbkGGDXGMsjXINn+x1kyFjFFThmwbEjVIsDkUoTVg7P7b4GOELwEaPl4lOpwJCP1MBcTZXneZrYO3rVcvhS6nsUKHND8VNsz0S4ySJWDF15eyAbURGQGAz9SthRE8FdrMt52GTV8gBQvdjWT9M95PCQBZc21pwfwPrBzkmFhPZMgL0JH8497m1ISsyMhTELftGegiCkwv9XBV85aDt37yiuxx/qASp5m808Dk95Cz5kiENXToZw1Fu/GiOclvzbawrn2QwzN7C/b+Tm3VBP27uA8LCH4g83e+cAFfdpnXTg6p8vrk1w2cytpRdk/cft7m+AJLst9ahFWDD+MOXEeEZlVre0v+teyz5wmEfLj84vZTcw8KiNxIjt0y5A4GLozESeauePr+I6OjPWDvUj6GB0T75KfizZV5bu82zEVbGbz9mZtFTGOkzGytbStX3SmwyBjONmHgywN54omzcUvHA0RGf8KAt8gCC165h5sRACAEh0vU78osmIxoPMgwy1MQ+MFwNQad9JQz9cBbaChUet4VpJTvv5+D1fjjcbHw4SJrR3bdkUAtS1FGjQkaYoTe7J9h30igkYbRPfHZxUIFWDT2mQSSIJvgQdGSkltJKbP2GlfZuCwUkeVe41nXFyaMmOthQruS7dQ/DV4lU1PKKUQjo0hv4KiHHK6xf2e4lGXiuG7DUSfVItZLKK1FE+3yF+2td9/bY+5d03uD9C92/jN4xpe4fUkab6D7rvQIJi9HeEhGi4WKk+LTR9cXJ9YUO2xYl7GiZH0dHVdb51PQ9Zagm+oo1lmoi2/Mqo1Qv7N/tZolD2XdWLyerKTuHsres7juUhfb1U6/kULZzwsP2iVnGTrPNGzmUaQLfshI7jVnGTmMYlWgZOw1UpZriqbWT33OB4BVoBn7PfELlmOT2zHNcotczi1g0AIdnuANYXpS/c78FXcrg7szKnziJRAH2eH7H1/wdf8dHngbv+NDf8Xf8yeP3HZPcNjsO5oo7eu/4O1ZA2cuTdgC2nSy6C54RY/HLFKTIBjLY7FR8gW1iplDeqcrbovrJyXAL9/AwHNGNr5AbH0p6tau1LUVoYEl6yFLYTMEY3ruay6FuyNU5ubCyCmQWVezWafdQ9G0NPxsO504K7gp9MR/VGF52MF49U/d76e6+V+lZnVdpoWjCcdH0GWkWjnEazXDI0haQy2EphxfZ5r9t7Vg6Gb9iXKFjowpldKXGwYHgU8pzod6pfoX8zC63fVHIoeJCSB8S9PFQ43w7lnAR0Gfa9k2FPQ6lQbKLi5GBKBiaLPg2R2KU8CP8QZAx9/G1spysbwoKvdKUmxYXQ4wNzHXrJ6u25hIfyXu/KjC2qco0y4sCkD5csE0hn3Y0KhIsPcnd7WthEWEwYdxhHDLiBj6LBpb4xvvGwqIPhBld2SOyr5N37qChhqBUsII6sdnXYLMHYKtObPZKRzZ78hRid1CDzX78KGz2w1my3k91bPbMQgS1ztg+Fpv9uGOzz0xuGWA7p3ohUdZXbUSC8bjsXf7wsZeL0ZKA/iXiD/TD9dfklH8CEftpIfsbDsz/SVkNFZBJuoVkEVyGwMs7BF7mXpn3wHcVwXcAbMA2pc18H34HuyN4oD9XKlxdRoatTHJvjcNwFyEhA6RHu86fJSEXErCEVh6h/YCuq7ydJqJAqrPfDakyYvEIpUDLGCm7FNeWVFksWym+2CVD6D7IHCwfaiusnE1YOduSkqlW4Q4MsXUmtdcnDPKCDZiTjDh8J5af/ohvTmbIL9jk+rCct6EWb4N7QGwabXTJ9zmtjSVztdUrEmUDkR1pocUOp+pWzSKtmpsmPPhjKBtmllI2uEejbDj0uJQNj4CyAYkvwUKZ1v1DMN/fKufexNfw4AlaAXnFXfUsXiTR0ptX94uzJFNdcdEvfHkD8903V5N+gd/rcftyr/47+nK/1X+599m8bF30F0SYfozJeVJHAiXgWv0Qo+or6/wARuCBH2I5GMaYrUYheqxYzK3WRsbxgdyhYDcPS8FAupI6tEXKLQaJcKD6rMidFlzXyaQbrdc/RLyzqUjgxclfjbGgYES4dIWhVXom3goyS9/+OWyj/Dwcr0kXx6sOf5B1lQFbz1eNHP0EceLJGB8JOHxGap04JnLY7ghLjrwUQasq0p1wXGhJzN2fzGajz1vFaO+0SNIMOahT+LGSWQ1Q2GgQHshRsW7JDoAcphEmvG8y5n9tdndzMTAqeDWWJeYnI9I1NhmCuGB5m5vG6plHDAdm89HcFKPgA/eM2ozgzGWMEXFMwALg5+Q3Sxj1yF1hJU9M4VADSTFuFRZT4XkwrdI/sOZTYQUYxPRkKsSxIfrGTyncAfvJS9OIxWX9FB9ACGz34IbpbFncUGjnaCzn7N6iwvKkTCJLvJFALd+kzmfIhjGGgR0OoiN2ssNdNQMiHGpYXk53HRZSLkkCXuwrymEVYkmJvI1pVmfh99NN9MX4PlDJnr01P2iQDKanFwep5eXjfhUM6n6Lvz2D2i/nao/UfsY8YUMvDzpVleJ9WPG2ZRV3pYpnMmAkK+7aag8wSQeTl+v6dkSLHHU38SoQbqLOhirwDOL1y2hsi4+JPc4Hx7pryoPbr3st42Pwaf5sTUikYI+/EX+HIyv8Dn/N3yEclvwOPzox/Q670u+gXP0OV5rU+ysTix7T6Ye4nj/ElZx+e2WbzUQXdsUVmqYrweA0S97lWXhX8SfcFX7Cc1WOd2HVA2Zp1QMm1b2Cc5/qHoDl8SU6yc9lbNX0/s8apXttjiVwq5lY9SUhvUUl9vCL4OPyx7gp9iTlbYG/wG+u8ll8pvetCokYOuFvYVAcTYPi/xsUVX9QfHXJoPht0av01lfFHiG9ii+Xk6uki2mFE7lKCXKVasnlo7xMchVcxnJNBbfIVUqRq5QhEclVyo5cpYzkKiXJVWpfiislHMWwEj361c5BQ32OGnLfQ0IB/BJTCugIGEKQTCllYkopwaCyTeVP8WViSil9BaaUUkwpZWJKKcWUUiamFGSgE4kpBQ/WY0ope0wpZWRKUT+VOBoTYkrpGFLi6jy6VCDipBRwHx1h705Il/uc0S5bKG5LJieBCakfiNvuugt0Urb+ilyplm2p7v+9xazJ3YHpSdH8EzRQRAcXo6bGbEPto51qdOxzPPGnsPEpXPT9x+99eT5XIAWWwnF+bPPLGjeP1rj4A9TIsXd5Q+8uqSSL0YkpV9YfKIpGVBb82mP9DP6p/BXu+n0GpeSv8Owf61fwT82PcK1d8UfwT+lv8F+exG/wRWuqJQF+9WAHKsmWCUXZRTcqvGHw0iyF1nVIEadMLaWsljkBmW7hBDXJSwXuf8cJaJj95b5qYvmDEDWJg4/8g8QXGyAHelR1kwFOFa4GcKSQmAxaj4sBSllkWTJ5gHMug36JjhdtFwpZwAGuGwjWYX3JQNZ6rvEkj9ptPBcQFaHFZh98swqGUekyQ9WHY4hHUm4UMXxyt9F6S7cMLGfZ+jvEsdWnzLoqUWapHS4DasZdb49fuqweTdaCefr9NG97+vw01FUWHdRezItFCxMo9KcpCElwb1gn4/xGGednYJyvfNWBA5yM81U0ztc+pKoOHCB7fAcOSFyJOFScKrsbF94ee8OqQyOUumEVrRoVb3gsGqBMaIDCVwkNUCxHA2jK++lj0ABUv6dHfFw0gKf1CThtuyQypaxNoi/M3QMuPJh8hl7UEhHtjNxAYTBkkxKOmxYDo56AtJgNgFJwqbfbxt3NDYEtsRkHlqEY11K8RWUbKvIUwjhZ8ujrFvUg4lLkYu0+XfH+4R67wiHcFn42Jha7bvwzZLSwiNTHw4t1OEPciDsTN6KCQLoU+rFGwMfE+LidD9Lc/L7eA2jV3YY/p7p3jFnC7VcvurZVO2s+/4b+s+MCCvejRl7Vo1ik37ucuk8JB/JKDrBqnqwwuJvDwWLYDTx3JgOslwNold5VQtnN3csupP6R3YaY8kzt3GrP0NUz8CKYdyZGIfPOQszBQTPDGWSAoFY1PdrjqSPTeN2ewsKVwfZwLtvJdwGaMwBCZxsywo51G4NPMetM4RuvMziSiJHHywzWVO69eL4f5+TtHQDZ9/vIjkLWHpW4NmTJV9ZsxQQ3gD7tcqM7Mmb1jB7npdiaZWjlvHjxHG6a2dNruQ1n968K7Zwd2n5Ic8wAu3clLm8Tokn8epJ8NB7kAUjnIdkJw9Et4Ic9mfku5q9P+duY72P+JuTfs85b6F4JE4sXTtGFxPWVJEi6Ky4527bkbKfOwqQg50I17d6+VlKjvAujyMfHiZccXQERboqfvShBr+elek7yLvBi7HHMzyYkGpidMIJFDAk7O8kZExYFCnyYQJVls74IlzAHzrovIPgtX53uopeix/x4HRKSgr5sk1KiC9AgzUwKp8s02sFF9zFqZv2cVWiGgvpdluUl9NsIr0Y/S04913tz/UWAuMX9tFo6yujtjrhWbHjZCrLhkZUmLup95aI7V4j/iE+4Z5K7761RMNGztMXkZBQMBmsUo1OZquEuGftS2e7AjK6gZTaPHiaHcj5bo7jPTefV3VZx101FQqY9MXpJKS0RmmqVDN4S3WjcpYFz4L3WVBf5DGHyrDf/3CaaqP3FgUl+6Y4H//STHzt82efe9d3s0uBy7l7DUF6Y1Xd8+d43PfjZBz538wPZpfsmxaWTasezXuMRauFbf/6GB998+93vuTdUsb7c8Vd/+meX3Pn2L7znQRQsd/jX7JtUl04GaIyw5x3Tr/FlKBpaCRd3PGJQDAVCezAL5pey1JrXsEzOBng/h/vlbIB3ai+W6WHytp4vjq3JG+fLaqIe6vACCqAqkqEZj5Ih6ZG8dPSpCH7Zr0k6xv6w+CoGUpJVQD0MMKIsDm7OiLejjFfiSsqLNf6MAaEY8LPGdXy7KjSIhv0iwCWUxavSWiojfBjEidp8O9ZzlH7ppMLhbOjNB4zZiZkda8JcicMu8X2eCZ9LTvwyWYJCc8BvpNotEQisRFAXIXWBHzBsCNaE72JamUHVc8Aoz47sITSC8knwN0TOufyS93jbc/zj8O9FzBtEP+3P2+xYVH8VcQAJv89/gsZPQrdkzTWRqETUsjliEZayiadgvjlB9s4X07axc4yEw2te1TfqFjOpXqN6KbR8SS93QIId4w6G+71QDLYAIuVIW8iJBfbZqS0jpVR0ImA+Hypn43jkUDs+hM/JTUIvAYN7qCXDy2oiPWYM+jTPmQcywWY9+KamiAToSQNAueITfyN79lp79nrlPXuCeXHlWWm7bpN4S6dgmtXjQsY/3Ltn7d7ddnt3DYocp3nct5tu3257+/aCY0+23Tz6suatQmBiVC4bHbshH+fLN/0spl062Ynyvkd1JbpzKzd/YbGXALStrxApHtiF4jkEkWR0MOGkuxhuPFaW72VBx2ygsYeUh+RNSG5OYUBfzNSI8ipSMwxVjtQUJVekxnSGQmozpVCkNtGBqiIFDnnDKwos0lKTWg0yGLxtpjW1wc5rGRlacS+3KO6lXaoDk9b7lg24K46Cc1TyVJeOfH3S0wcy+J28mm9HY7zq8fjMC8p4l3y2Rx+2pjxG7uozOGzqGBxu7TE4oFfMEYMDM5YyOMyoHYpFicFh5sdicHCUY8jgIFCUNHNCexVtXPwCn1sRVT02kfVXvogffI27yHeaDwJcWvsEqswZQvPpBOM6Phg9ZjoShlMTCQPDmGVJovpDvcQEpA/Dtfmncvma5iBmlvuUkf93IX/fkrks9gCYXy1kPNswOD8AlMcE5+c+s8FsSzTDK+gAx5ep4AaUPy130pzufYG9I4GEtsepVFBWIYCPT2rcF54lR7rdWG5SjckgLG1Y4eTtH3Obk7mPjf6YG+PuF4+7Oz1V5zu+MfmOr99qBZLUbuwvrLUhmHXHblR0ybJLVl1y0CXrLjnsklNdcuQZxFjTEl4FDfIwzi/40g8XYOZeCF0bLaQ6IJohlnGwN4AMUJuo12aRVFDhY8D6KtBrjk8nR1F4+VuEALfyXiMDPpCwc1KQCJnUFhnFa1gBACGNBUu+Fp6UviJ8lCcVZJbG6wSTBuCiPKn9MJw4nYA5DffiCZKLWXvfYnSXJR2SVdxjfp68dXKiZLgZgnzd58d4vu3y+A5RnVUw+jHhD1KYuu6ITv1eJScV601q9/CAQFgn1cyHg3dz9KBQsCTUcH8ENvKTQe1RK11hZuIBCo6c/qcowmkWKS9HU3af3KnNa39tkd3AXh9FudVHQekHNOS6R6COzrNgeoQV76e7+HiXH1x67F3Qtsb8PTaETSv3EaKKPw6gNtFbt16rpeLhSw8+3gMvqIoIpKj3yqLzV39G5O4Pui+w4VfeMCI9sR1MU6FO5B79gEN2UADRg6jiaYXTkQ+5GbCJOEz7THX4JPF737zdvXr13Cpu5Nq9yZWgsI2btVWx3Mx2grpLP+3HCx3JFPNCf2KO384EkwiWNwuYy8Ky8kLqteEjMxyE1OHMbyLpptQwnCKORDlgf86lqcUH9+hEhBDeiENzsVjvMnwFD5yY2HsyWLjHyX1SdE36+EM7L5Kto+C2/dQIZHvrNHi9zW5lxW/++lU61ZUCH9AF4cy9I+R7Q23yAavkTNC0MMk1+WGj5DhwlGJ+vMsE5NaaDd722nOfpwsa0+kZusv9Z/CGaz6bunalpn4YhCq9Fk3Q8EHO46T7QWlyu8U+YdZJ3GSBWbfCrFMbojV7s9ZsAaAo4T3qgu1TczNszlOCUHNSjigw02OzLFFKQln0Wts3HM+YlFSIEsqOEvN6vvBUkWSJ17e1JEtZwq5PTIxGpO1/JlNUEcnw9sxlPfZXVBbeL48Y9mLULvS+GC1i2Ff7Oh/dbvznBJ6L0iD64zKn8gXc7wAcQPYMSIAGuFk3V9ScK+T7iYGhT1RY903QIjPKaxewtdR8DxQ8DtTrapDTOOcuCzmaAgaaAgwOq+R1YaEzXo0hSTPJWCnizFYt+NXdqL2aV/zITy/48bLsCqNZUAgF2hJ5lUcvxCTE0TwEiCwDIBKqOKeQUVqSjguGPtPn6Nvd40Ak1eIT4+frMyUu59srl5P3VeJP5J8nRr9XPin6PRAqPhqx3t0t2LezxAkU+xMK7s7Ju8nckWBvIwgnw+bk2pN8AWV08CzBoLvc0OjFQL/7AxaLk4f9mRwB5nMwY7ApufiK60lmtZsNKole4ialjyJ9o9IuJG9QXCG14P5wrT4jwY2ja9SiiZfp8SQ/py+ciOOiSVpdKnSK5kY9Rmjq/evmrJ7+ZjMpGexLD9S1R81C5W5YC9PLbe3ntm37y6ZNol7KdJ8gRTCOMwKY+EKgMG9GD9rcBLSv/VXZOjURg9jcTfKAfWJXNF/FaVJOX3e6bppsjLvsWQotMcNwLFL58nV8rN0DcXZXtTiPhmofQzWSfPNS0gbwEtcg2KsOEkq2vOXvTo9i6nXBOPPDDE473A7pB7YZM6HuVublyHTY1oRfH1afgl+BTSx2B3AbrDM0TcgCphv8xbArBvuDTnw4YcF7UsFPrvZZiC8d73gub6j0S+MOTTbMy20IvB7jnXPHR8nM02KncOuTAf0KuFfsIa2tHCWmJHuAtm60azKOXI+VhOghDtO+8NM/zwsDzI0DX6IprHUFBJ5hs6/JUGbXLLHD7ekvzPIZ0PAvRC+mWvFGNIXKrjjthzhwd0dANL8ZT0DKaZNqVkZTnb+IlZGs1CB9dgTwzbDxoyzwnrhnXbDtruBKk2KiHglJyyTkAl5qtnWhelQi5fjdLOcW19KPDTMxNVGU2FWD15qDliZO+X3IXMtgA9IQQNXFMEhWLVxutVO+zMp0fNC2buTQaDGuRQc/6SFNFN9QQt5A6QGVX+Jr6p61qbuno+Wk39Gs2ba8nwv0HDxs7UhebFs4eCGRbcISiz7nOEDQMRJ0jAw/RkYeI6VVn2qMqHFh0EdwpCK93zyoRS7E/nOvNAA+mNHHfhzN6FP8Agxd/Gs/nN+ta6fNcvphVpOx1Kw0lmTbCy2g0XHbKEBI49OC1QhTwjSgBjQObxJEyWPcSqSuRCQ9EpH0QE5utYikh+SOlouTpT+Iu8BbubwfEPg1hZXu/+NHcPAW4sBeuyY6Bn3vfe254flRnA9wbnl+GcrnOM95/nqcW5wXPH9Daq+Md3hTqpGJ0JREAQI35OJyFHdC89lLiPeoGWwQYbrcZ6o529fAZaxP7mV3WbnitRLXXrfytQLXXr/ytRzX3rDyNYtrn135WQyuvXbFeqM2YvTbIPNHV4dQzn3mBNCX4P/TZydmHjugjDk2aDsDxxGOp81OCvp87JP7Thk4mqRrkldu7kuQJdnENAi9oJnfi2K5tMslmsqRTfMA7obvGJPNPAAfvlTcftpzPsrQmThkCuLBdqnwtShATh1cIel3y4RjYwuWvFHs7wvZYKH494qQj9vj47dsHmeh+ZE37sZZBrAf/Za1U0Ee5Sai3YpW7SS1NHp5onefCmnss6f4fEGTTpgd409R9tXYHosMMbh8+jEIV/z4+rnVDeTwESR3zGpz4z6741SzmXt8b4PJ0K+6fp8fI7H6on0T9y9CwlE2XRUdRNqVJU6AY5wJTViQGWsVXs4IWj2LdpPDnV9FhTICig4xrsN1JMLUMozuqUDRDUfvj3bio4olJGNIZ2FpzWzuBdhL0YTKTEiGr7faa23uLOglvGpM42j3dSSdtUISbwN5Wkmb6uawwju2AqGpRemQ2k3ULYWYU+nuDGauvDl6KBQWdvqLJ07nicSyGUctGOsvvLNfKuPKNNcWRo9lvN50GgPNUHsoa/aLFEWAghI1OpMg0OYZsReZR9rpmSHnHTxJcGfttu+I7+8eed/CtEf/HPmF1rBVrA2H8jnZOl+Ltb9O9on1ytrcy/K+bk0WJzNJk8WWkKxpRHoJU+sItkHK04yB1FqaMZBaTzMGUlugX0OKmq+dTI2hAwvHU1qLRc0fGUPyjtUc/jWIr01rrqjx41HBa5aaK3B3mitwx2SuqKUFllfuRt4eeV6wmZqmiVpXN+PRmXcmzRV1NFe8D1KLFlfbriTuq7NeIY6b9ZjZaCKYpZasoO1Knkvu3jCrsfQk74LR48kM1fAUDWZpGShhTJvk+GJLRQ8upNiM5w7n0c6UjRIlYxsjiTLApKQ8CfVDDIQs+Z3yiMIytIAsdDDXh1fglB7IdiT6vpnkohbuoId2KjYzUl+7C+vbC6ujDuiqvLnIl//n3p8OqdG1NFQmscVSGSFqKu0/MA6tJHt+012ovkKiTIaZuzW7WIXKi8jrTXQWluKEpEhhDcnBwMYInpQnqOnRjiafd1fJhscoHTIzqT0zP5dxSfEhxTJO9BOyL5AVgUNXJBaRczqDkDdX4hWWIqTI4f35FqgqMojjWctIkeMg7InYhmRfzFqp5f2WrIQwq/eNmvptgxEFDPNn8GMzfCD694EvGZZ10zxvL3WJP7FXjNTNvz2dc191gS/O41xtI4lcgbxQxYYq5wnR3pxLfSRcOC5Q4XxZ4RyFw/W1F4ShdjTbe14voJWAh6O+lMVG/5fdq6rSGFNUNI/t3L0qN5kNaapGLYSWrLn5YxSdPnrSuMDpYjrNcXorTkucWpz+CU4rnBqcfiKdgpJ70RrL98dF+G+DxPEJ0jjmT57GMRM/4glj+0RIGnutLadofHwKxtUj7FWrLmKwfkXt+Rgjl+uVAp1DTokBgQf4NAttIBoTtKHh4E4jOoz7AAqSMOjJ3KDIPj8v34vAL2ABVXk2mtiNL3QgPt+CQborHCvl8DepXw6FJT5Bxv6tm8EF5zV/70JoSMyF4QdAwjIBwsif8+V5caQJteveF9YSptnnKyEbZdFeOE72wkL2QoXttTY4SO/ra66layAgsZuy6p5KNSftYTSxFEm7UAe3wTXUGvMFGplPMSsbqlY8D343ZpyKOlZi82ixQYhvvrpoitz++qD2YTT1ZWBaoMn+/NIeIFUz/eBn8m0dPDZV2saVeFn1h67tVY8SyBa+HFiiN2+1aQaSJYXvlwC03a1Trrv9WclCfcCawRPSfxQQJuu+/oNsfPiLcGTDVtNQQo4hnUaN/Kk2v/BDWed9FlLm/KTSmIKOfjhP22W1G3epVlSUdDoPUt2GYst0HuTLPG1S647x/EXppnWn8yj8QDqPijqPp+gt3OVWfAvIfwa9hVcPVnwLyD8+3sINSRp6olRESYXjNbeYSDdEKhbIFLBMwurUBd8a+Mzdm5zmsojKR5o+HIThn6y5YFOCs29mCrZuT2tp82ZNJT7OJF2174ZJguXZwPJqX39lV42rWYwobFJEYQlBij1gfIb5RJadSZXYhDrJ6AicFowoUbE0pbk1R4PZpALQKqfyNYQzBd1oMrmWuG/O2wj1dFivIheKMw+wKY+C+KOjAMCwEVZa2zd1W8mchFrRcB+Ub1s7qmvRnJK0bu2omaFgRon9qb7LuLtLaLvl67TYdQSAJS3SNsWij6SXG2Gau1LBzDNppRUi20c7izz1DCAWIlmdsJ7D5zWQobpmF6WOAKkEQuVPLAVUX0KYGOHnG0IayLnAK3JIc1HIDA82GS9OppvtgHaOIaSCkDmWeEVXYlVbYrVKkAmLV4GOCaLoKgqto3ABZ9NLznKcTfIol1LJMJj3FZTeFvgUXzPwW0eMJH2cHGMOcVSmwKmPb1IWquyJW6idmhMwvxAwv+xQYzKEQ0vI7Zu3+hFK2U+ko6ZNfFIpvFEZMWanqLEtc4w+C7oMPouRK9E+qe5LvMaSIIZokNb3mMsgHYPe5nugmCrJ0jzOOmbixUzUxDdJr9C5snsrvYyJcFz5aBet5/nbzG66uqX05UxTF3CZki4kD/ZKHOil9/fS+5gcE7mcMi/okud2yT0pdsY50V0A+GZ3kJ8bVSsJxCE10EaYDkMKe0HLpjaHRqy7BipvVd6/IbwLK/HXslX3xTUJ9Vxz9QrJWSkjwhnTnaf57dYa8Qjvb2n/VDGXAiPHxOqis6xird8efQEVueCtz8JUcObcsqJ0RVX5u1Yo/5K5UuX36X4v19kFqs3XlsP5rnmDKh7NVLPZQAhU80DYYAmtVIpy/z5kYGKCb+AW2DCYcbLP4TO4SegmHw6fZ/5GrNlQKbUP3XyG+WPNbOdgZssaPXJTNBkcBflA7rMb1CUlbm8TApV/znZMI7IgPSSNYKJm3ob4PuEeIniokSSLRMYUCR4ckiJ4mFHu5SYFU7jSYHVL7bp3ltrpBZaIHeZfRdJFbZzEht4qoLaQQ5gRtnepqRoasBaO9mLlzUBnxjy/NX8pUlQ8nYMUgbh7lLeNv1VTcCzkIcI3fkF4Mok1MkUqeqVuvmi69I1InxrpGd21lXY5XGp2NkdupP3iupNYxr0er5ZW4tHV1hSPTbc1KR+NcMssI9wyiXBrEK8Uk8xXlJxmKa5k4lei2mRAHs+kNaFnBcQeHGKUIAlFhN8zXeOnY0rep6K8ciLI8gZ5OG0YrKi56eOLmfvael3ZJWu7w46I8ye/82XMWe6aKbV3aG2PNOsAAKTFRUn5RpUN1z4Fga1fQcKjat/ceEfo9SvmpqGA3eerV8yt4pZveh/8OF4MOnM/+uXwBnA2bSUr4toIIW5GoZwP72/fL2OKBmsTFjQsheFeQMJO+wHargRfo6w59sVZYJjkBD8Idf0YTY3DU4TT8StCzoupVm4yQt2kWQ306b74JSmAwpl91SvO6hfCl/NcUy9x8IAUa/NuZ5xo6tcLa1FL+bJe30nRDKRJDDGYzg02Y3pE0OhGS5tHDn5Ismd9aZ18jUv+NI3l70K0JDOBGaVbgn5DeTFsZ4ogTaY81dNFELuaT+2neW2LsJRkN2OYU0Btc8XUMnRmXYqGzAGczfllJk5ZiNXBBXzUUzfzHhH7mdH/IXI1UGxLBACU+/+4L8VK9G82Rl2fiCBy97a6pfnsBPZN+I6FQ1gP7T+J8ikBdyJjRyU2w9Pk3aG4iJ3w6d4xohRBza37MuONUZfukJIhhMLjiPu0U3aHR+Jn0m0kdLsz5CE5kUINiJWkP6aU3zpM5DGG46TAb5zpG8mwWoyX88fzwxqnL0+SR3x511lrhX47msDEpA99k4HCNQTJxGEzXK05z+F2HmkS/8y0PSClveK3b5eArs2QnJtn5gZ0+J+r9UUMcYCom8tbVh7o3Wy+SysOTVw5BTmooy20w+6e9cLaWyHvDZ9X0zb2bu5dzueEMDFf8aoH7hK+Ll3hAFrjMp0pfs3meLxNDvO0JrmPYfpOxp+3P6VvKn3px8Pbmvnx39aPTFC6W5r1AoBO+3v8y7G3zpsC0QR4unHPpJKDakCHZOKyxsjqMgkWQqbtZXKsZgL/akNKZfGLujAATFukB0qHMzSOnEIcim2o15/4T5P8fHiX0T8kXsEmAVfK84HVKHcByIeFhJfZRoHLxfmwRRegWsUvjwT6/yEIpoaCacLczUiyedOgXQ9n6MYqNzBYRbTXdV9cR/i+PLFOnbOY9eCJWOB8l0B4JeSgwmsW90ZTtQ0wkOtT7BD+emjc3Q33MvCHGbXxEohEBZp9cRCTkIIxrkl4ykfc/TlxffiaeM39wUmURbRRFsPEbxTH1MwCLLRw35glGjDVTLMkYYCs2XqRxYnRxfRMSIcUxVGOuHxZxC8A5BzZzzir5jNCk+kkAxUaSnAQNrWENDl/om6F+CsGWXNy12j+YbQfIYXx+5NZ38+OliDyYrJ0bG0TWzNhg5NlW5XanA1+OoM7apj+XgLxHi+eddynVmPk7ZFDGIZUKHKy9OHn0n8OP6HaB6KW/oEH6bGoom0OhEXO3XnLgNnWaazUav85Yjy3aA/JXWPr0illRtzAR7u/02JXAz3PHRrmJQwLb+nMOi890DxDp+d7pSkrsO03MtkvDbzhPlti/sHGtsSCvjtGdyul2kqkZAi5kzarm9Ne1afNJbr6dii6sBuEfqwYxf12Gzq0I+TIRl2LXe2Pv76rjQJbGJuss8EUZAot06+ck36o8iJKilBLqgLtvDz1T5uFdD5ujHwya4ZtGVGYwXvhdxLC5NR7xHwSnWlIGbo/ZHP6mlAxVZ0f1KR+eB7zqQKNufW8r8/b2yDazst1CAKIXEtZHY8x33uGDM9gYTHCC+qMnxpnJc4MT8YxkHsXl6oFEr0O5KnSk1ocCClqp1VtCqQNUUBNkbYPpDetCddvxr+S6NvDowgSPKIudSyYJaqG87lM9zEyc4FCPVl5p2gVvKC57nfg59SKYX7s7gauo8Q7RtBEapqn8QVMU78pXAukdbp95DgW4R0B8Vxp+SNrMLY+LbwGB0tEzyQI/XIE5AYeaxZwQ4Xmm2SUoqsnYhoINSvXxeWaq0+A0GhJQGpqf+SSKFO0grpSOYBFRndOPhOc1fpsEryJPAotnXGx9sEH1NJFE5APrq0Ys0w8KyTkt809/Rth3ONgRlRcaq5KXN4dr3/A+iI+zBPxhrzEtqEXXV+3zo9FZt+wIcv+uS0mQ2Jb3AE/PHMWeYjXNBkeFhUunm8IwBM/bLvDqLCPK2l1vq/mIdWkZfXnZ8m5L9Z/Sw1h8hXO6PVZ8BUPnj8po0E/F17UcsEXUVC9O2FIIV3otPY1blOf7+t5ok7HOWYTxeyGgXQPt38pflg5emekMfA9PRMOhsCbIr0M7gA0ieTuTRFdYtOWIvlOjqM/JeV2ubTllAblZ43WwnKk5UftEXvrjTtin2yjGjiFnnScnrR4kk9asFFVmLNJaRcpkd7dzbgZNB5N+Bpuu3QHhgZ8u0JSeXddumNikPh0SFhugwghYN7tIS9nXhAK+CeAHPO58sh/9OXDqw2wG8/HFl9N3R1Kw2SOB8GJfPMBfaZzbIbv6PZLP5QBmriG85bUOsFcHm82l8cnQX+sz4NQjYwjl+6IUDvDdY23aAyUhChMY8yL2LNY2KAwtB/oHrPRYdbFUc9KmCc/LxsecvXIvSowjbwpruOunYLqTsE9bmMHUj/0Kqto96fjGYkHaEJ8XE0LxttUq5gkR8S5LDq9Go7NULeL85F8pEIzTYkenDZLaEK83bcM4MxTzIrkLujwTR+E+mdDF1Ak5N3W5RHmV7OSb2/R3LW0DlSUnlFne/WeH26ehl+RFGhb+DXRK7C54s9C8W/xh/ToBhJUNUPCgqYRWvvkfEGnluaqrs5GvH/xLWTY03zlRD5iqBcOaKUx8lKK1aHyuryrvl7VHe7cVTf96v278+O7sqs+VvW6d/dmf60b8q2pFegWef2vTsJ4ZfKrJ6IkPlCqypst8kP5gQGOve/JJieujINesSdL3brirVMgFmEmBEIXjKygMtl9ZRb6nCHNj+EEm5BwmExhnSXvAb/KPVhssfor0CBL+6nwU7vrZyMBKMZK6ce+hHW3nJ2M6V5VXn9gq7jYRqBAm/YG//797ATHafwL6Wmkz6bNQJ7pYelWMHpNz+r8W5dw2mmM/GQWLIZAD4lzKvZMQSL5RXJLzV/GXX2i1o9nGydck0GFoKo8gSVxYS0HV1S/U1uas4wo+ygkW2/FAWDdH6yiBM3PTPbq7NlmPClPe8zn4WiXbBUsi2Vj0AZNVq30jifhD3hsG5QBKtjyV80VaMxr7HzM5gaa1f6ncUs//DP2AEszIPsXISZ3+QF+keWOUw4GPqBHVsNLL/e8+kthIv7AXIarZyIXRQoVaQFJQTe7YzFjKPK29W9/KTgAmkTUBIBA6yl4/z+A0ra9dsP8IYys3lmb3hIiCEXg1oKIX0y6ojrdWVefJjefuTeulidlhgMZR7xB5sAzJ/M1LwTygLcdit5fc6b3of12Z9BMX1rEvpm+xCzxlxgH4lHFIw1sASdg/tIM3epetToa3GU8sVLAS40UPhiqkfQR1Pr2aoWpxsYKu0CocHk4Jfm9b2NqM9W1jLz4jjcvyrgS0FnwL5axBJ2XEkkbn7kiRl+lNpZPkhBKGUaqWTG7s3//D5M8RIZ9DxFMFUGDjsMrkDLdhfCN+ErXqqAxD5fD31+eVtDf8KnQP4M0P9joDGgImIRWwrVCF4BFifLWtzHhBl1+LQW52f3BSeHLDwLemXOFJi8ISgyh6teGku2/cJoCYCTDyVOK31nxXPMY6tQhPw18GOz7DaZFhxvBwjNUq2XTrWXMrWXMrQUrIYB8o+Dknrjtd0JQuM506WtNQoAvMElgyVW9Elf20lcoPUPTMJMyDXclDvbSB5R2NA0n2Pi+rsDLu+QFCZx+LlMFDcM1gBg146jeY3jm7l4zh9QN0UfyMowa/uCQ4U4jz29jGO9UeQ7ik2VGkzcFsvYXp9Gjg0sVgUpwbUpB7hGDNKlqJCG60+g+Nr5wznogdwMS8jwOv+rC9mygluGVUfrqORkOg0Do6Uu4IRoEFyaVlDdIWaZYF5dQio0tqqAZqZFcjVg2srTw2guboyxM2cLjfdUBuJ1beIwu5QuNPrmfmE7YckXUyeVJ/3XDPT13nyx4rxNUIhNwgiggD9QCLREY+tYXoHW0imps8SV6nElPONMjaMlF2InGqS8EAILCANk6CWdE86dsZUFuU+UY8sFEvBgNlaLlwdNyE8oNJ0vLwVgZnb7wcFjL+BYXpL+QMyh3XIeiJLxo2zd0xKjnD5r4EJ03H2+RciBkxmwo7fqPfOVvBxHs5hmVVJ57S90Ebaw7dCJxpTfxLrzuXjdMBevkN6ha6Qa3Kg4Gy//WlMyeixz7Bd7ZTQbTK5O3huRYBW6HANFY910INoSQ3mXkqPdpox/siGmuC8/ajNSHeIOvWmFfrZb2h43ii2/pf0Rpr7x+Lo+4mMfB0pDaVj9XnRrgh5Z8jb1xP1iLlBe8j5iZUpiZAkvb6bMEI+ubrEODQ/hUiR04x30q4vyBPaQ+JKyUE0OdaJEoo7L2mQSnGYmZfCgY93BPDIlkW4n3GmtLKSbuiVr2POqbSqQKqOMk28JUDlZBErhUuFSDeQsdwVoxkhIduvAMGILC5wDADcHEKgEMPjhUmb8EOolWeR4e6jC/8xXrL6tNCss/Hmu/jK9ewabcR2ANv78ltX44tA4a1i8aWhuyFzwnuzskKST5rZj9ue0+G6JDdMiX7tu+ON7igXVzFZTvnHqrIBnbvAvSqFVZsmguV0F3qyZifHatq4gK/SMInocndLCvZcPB75Hc1idFT/rkb8Sij/xfe5sbwtGeRxFjB1AhQKNEKVmRv/LTMblr8kC/X786ZOcsQBFZuenRJBjn3sw3JgjG/C4TJs14C6HYdLWmDcpKFM5HNIzSNUhBya0k43z0bRN2DXJXOE2ILa1RrWat4t54UhMrzQVqyM3zkOGlfY2LU77GxRyIWGDipuTmrV11jSrAe7XVzNJqMOsuqxcGDhAJhZ5gIMvZ0H1tPELJC4JLApkwStmj+eizIV+eCI3H/0FfPeROhN4D7r+atuaP0+G73KN3GBd/7A6z2t9Kh298Uh1+9eDRO4yLP3aHWe1vpcPv7jq8P4qhW1r0CHBh6jP7n0c6zORcJgXseHcH+hGOhPizgp2UT1kh+SGTcgurQMaqkEQ3ya3TZ6dFrJIKYXuYMx/vRWZPgFFeM0ahzS2rGSMD8hbLSpwsV79+9qO3olUhPz7ewK8/7htgieVvQNndycpv4IofZ49aNS5tTotjNqef/TuyOXX/85vT92IhXKIEaW0rGYvWAHBAFt6381fXv+MFX/6/P/08CRD6J1+jb+aTrHkp5MtZmPeMz4NrVvPKj9q9/Hn3X/3Ke7K904STBg816k6bt1LpeUJbHgrQsDiq1CsXDGrmweRX72UFVvm9i3evGhTGGGtsplbeE7JKG7KKbITTGHTljR/O6AqX4Nk7/wP/+9rzdt55zbk/O3XnV5/nQRS5u9lw2iwj4+78680vef2H/uqu0Lux7TQbq0c794bi15z7rXBhRIh7dWhBhta/NvDSzZrRBXOm+WdztskSvorK5pyObNAaQc0HkW+zfejXm1CeDBfy2Jedmj9+dx102qeR9Pv5QZsOB5aHAnkv3WxhKvz2CDfiy/+p0yPYsXnWhWiRY1nOlGLKgqU62wtlTYkiVgR13LEHbWV65AKGXj3y/qOLGYI1kgABRMi0EPIx6aG3tN+bnli/b37TY/db14/t981v6vX7twap35Onvt/f/uGP0+8Tnli/b3/zY/db14/t9+1v7vX7vTb1e/1T3+9XXfrBx+7366ytlvsl0oySkV6Auva5QvDFWq3TiBHZa+hyPYNU678I7osaOnS5JIQTSKnhMKnoDs3cUOg7uUjhdtE1ug3THgQSFqALj/v16cQQtUvAxbwO99gWfSrEAfURiw4T7OyQEsuSFFlQ7hjBgROnEeBWGuMjkLqt9zn+tJbfR0yKap1CiAkvkgKsAowUfnKFV40x6EthIFrG3lLEPV/CzxVnIpqsasYu/33D0KbunXauHvlQLHt+gELE2Ne5WqhRojlzdzP1IppqQwYWxTBPxfvkpy9H1enF0aXLvXptQkv6ovP8+MtV7exH5+ACm9JCMJUiwim+b0zVi6FmZbLGWmEQXD1v5IoKnDSxpjJkkTGTv/efr5dyptS2uEq7cpal8RgtndWv0S7XL53O4rYcZ2dPBjicMzGn+ZCaD4bP8/Dts8FBJAlmAGCmeD8cpR0CAMXIV6x8EYwDinsGUDgM6Lu1JTttNsWap9XfLoGwYVQSPHka3HuRcnBZy/aE2gGADKAadTC5O+oonui8GaunOoBVOmymqCZhIea7L5zAEzB/sVJK+EIFvklQ3HYpCnYKFLdLUJgz50oJa+fywF24AURNO/FSW/dKu3H66lLq29Uh5mDg1G3fXfhC995v9BJM0brmGIyAiCmplaoRqMfA0jTznOwnlOd+Jvc+C/2UgW8zGarF+0jCkw4MbRSgxmDzj0kh4o/PwXyib0PXpGlS5KJzPDScP0FdLZMOulqmaqhqmfLU1Bo2gddi+N4Vw4Utugd4EeGW4zYmSzwrJMrWPiV62VxpbSnBaTFb6mXTbF6RePgHI0FiQwlIp6UKogzFz0pTh0nlhioHtol/QMIsI9zbbxYTMysHl6NXL0J6wulYJraWM/qhi3056zvaaD+Yvdpt9fkSvmCyrYgcWIdT5FNzMpencZJKiXBnSvi0rDkAoDueX6TB6wFLTyLlUcFc03YS/5KGmtHz+XLzxhKqYjCbReRNST8xlrLtuy/14leoZJdV+oVpc0wlbzjAzHn/G7aC/+J8b90nNHuAZCDnfsRn3LYU8RPkY1JvUiSHW4ODuH3Tp8E6XCTeqlkBBNwgxjBQTkZC7TJPcjKBAAEgGWyGH73sLe+697Y3XPPRLLhq7Djytg/86OHvP3jfi4I/xoEdgLkdvHxhcf/Fl5yJFRQNzjHYBBB+fYhhCf+MM3dPhMkcvhCUqTR+g9Wwi+LIhycP6FR4xOtDkJRL9s3lLfyqoHwgH2QUqHbUB/chzMnBHY8EHMjRn7hkB+Ag+78yxLU2615k3XZkcNG+gF0KLe//0J3PvgitynshcoGj1SuAkyr6ADIjCzzHHPcv94RjSQVm0k1awcg/F7aoBK/KEYrGyC2YaDLoz2SUILzIqJYv3R8J1BF1m4J61O4AvIhI8gBzm/tSUOQiSsAMtJleaTeZgpzCdD0ZYWvHdDYZ422ayFCktJF711iHETJzP6Xt4DA0QxheGW1hmrZCZ0ZJhni1zSsaO/hpdBBtQJD67M3C7AnIXe2JQgM0M5IzUC/3BUU2IAZRlj0u9ugt5OHco9gOkntFlnNfK8J84mQNBK4dr/zZ/ICPKTDqCggINQU2x6uvmUz54qZDXZShqasn4UXfdCgIVI6l8psO+ZEfMKfeQT1PhpdEfOFXIUzBog9sYDhW4RgpgCc1FughGMFN4tMr58PDX3z+brGGZ8jBqR/MT6aYE5FAFURajIsJaSdxNmFY+FwB+KZeSJkJp0AiIIcyFXnR4rMUPqBBQqEmk26+ouwWPP8ZBy+0OosI+dgv0uDJEoN5dYXKFOEIB6NXtrGoLHHIEuK4ACHIcy7isLFQlXIC1XnugrkzU467ZAMzIYmqiPHE4br710WoynWm9T/9U8arus5QCEdwKFzB9eYUrppsPdMFxLg+ySsvzOC8zrLukRkMYDWp2+43SNDE1z2C+/o6NaiCvz0dG3PXTKPc5eST/JGxdV/h7m10qnOtqiGvlRpjHIaXSxa4XKSSkqtFz1RIrM6kRKIEqyCGubeozYogaQIlU1htpw4j5lzkQKm9NAQEGPuhN+77I1G/l9GzaKAJf0B9CQtShgAAbxDJSLQ18gPCdaZaNmROHjSpyWC4MN2PeXsvZOZW45RrcNJJUQb45DItzFzL6G2TTwY+vg4QaqVHUxGLfBtWtvlfiGj1OILKCckqjeLNZtrw8aaVQjp0N2VGofsMjgWDVt6s9By7BNklf8IIo/k7JuH0GAg+QuE9ucxzJECfVfgBtLeyaJjE41oogqX2uij0QqmCkc12GPhdYToqIfkrb2U9RgqLXYUOo2TtS7e/taSzMu7VVs7ayuaYyjmr/tCGYqTD4Ww6P9FGgo4eqRnukv6O9flzgyfd5/fUx2mfP//k+3zT8drnLzz5Pr/3iff5IND/9qJlCO+xNztOCuJhFkTDKKuai7BR8Rnh0GzWm8OA/rU7CYfsSOelzR6JPCAOGz+4dFLvuPhSX+945Ic/+N63v/SBRy7ad0lfEKavICvljBBFB6KM0z615TgFL4kv9k4y9zsnUNhDwLVsPrgG7IEoGj0oTABSLWl6R/avFPpVgUt8IZ47ki8kuKAd/ZqIpPubPXEJIpW4BPPEsJETzCpHQ8PndvRgyGMYyi68uPtva7jTw59TJy1dkeW2k6EqdqudEKumC+Yr4Yf6QfzUtr94kQbaCpXu5b6Qi8GzhWhF9yqHxVymgBjcsekHJdYGh8uERPkfmhy+IOYVsiN1XsXh4LV/srTCuN+FS07ZufK6ls3oH0MvE79cKQmRC6SUCQgbFd7EkgT285K7dEqeJDFWPWHrhp2QQovidbgnmh/HqGnJwQfjcLANX0eMyoQfjnHk3HtnvEGRzeFQHZ6E1CZleCn6IUgopuHJ6H5QewxEV5DUHkkLaqUFzfWVxp5RfST1J1JJ/Wml/uTeR+rPMqo/ASEeMNdbqD9LqT87DkipP01f/Wm8kfoTqaT+NFJ/Gqk/MT9J/YlUX/1ZMrbGWzvlp/aZZU/5afHHxI3L/X3dHw2HcspwrRO59i0QjXaYAzuyaFuD40sxSxGJPy3/6KerxUoawp9obojRz3CI8fDzRJKpKTWRZNYEz6BafOu8+x5fdSGqI5KGnZsMIK+gg6HIvCAQuYixY7TDvKfqe520XIlERU8kO59Nv2XnOnmUu1hS7lYiXOdunf9kGLQ4rKcaK/lmtmmn+QMby7P43XtRs4QjpC93+bTP+7F6xViC68mXk6CyQhfcdYQJndH6WGZkdOmcK7H0bZA+6c/IthWTPZfK/XKpZEl8Da+z+QCjHxEd7lm+lX8gbuWPxK385v5WnrH27opbed/bym9evpVPZgP66ZZpSngxtvO0Xp4F12/32rWTmhm+VqjtoVy+BwpVGD3C3PfWYmLHmJhM8f3GDf2w29BvWbKfH+qAwnXcwtt2Cx/6FDqRsHijB42xIj5esqnDD92XkZHjluT8QtrvkT90Q7v3Cq/ei9HXvRJ7vZNZgFu8r62DOI8+Md99bDVe1k7AKEqkzoA6l/xCO6HR1fYuRhQu3NXc3oF7KIX1HXP8czSk+7j7tI/TLd40ardxt69BKXX6bdB05X1bEM0+YBz+CCMBuPdRoe8LzCiMpF4rrrqTUSKFjHkZwK4zc+HTefei4Ae9y1nGyxvC5Tvay82gWeWraL/99vNeNslnw+WPhcvNLeGPD6c54VrCc+ainstFQ0mfcB5O1eGURES3K8Vs355itm9DimBR0Hoc+KNF0cOleO2bCfFjvHZxckTFDj2VTBfYV8wynW6kItMSyU/cgwM67LBEeM0TiCsIozmpmsx9ZW24KDLvzF2KsL2bmfZG8SnduzGlgbEAVgZeli0Blb+JRQlxLlAC+WgSrwTNKgBvpWbD80UPcxfTNT4MpuWFflZMbwvpc2J6V0i/PKbPCumDBifgPLK3mZh/Tsi/yaTQvA+YTnwyXDeslMJbol4f/cvcfVLZ8xRrqxFPgxEmwXCRZT5Bgj5uj9tNtZj4Qg4WExrk8MeDi59tOBYHEyRLzviQorJG8xShvVgDbeQr41oCr+EEx8SBulI+IdbF8FOtwaptkSXuMgt8Vflj8btlMbr6Y4cMI02Fz5aEDGtjHlB2xGHbJNMKk8HVht9qFjcfolf1Jnmr+6hmBKcDIiwhDbFiz158SQjGOd/pu7WeUl9MYvCOrC0HxV++BF1k+jgi7RmKaI2pI9azlOCwfjrTpJnHmTKw+SVLaa6u5JBt1QjeXyHz8GfIvOAnZbsomkSGM04EOeuRonykgLwI/LO+10wVmmkfSM3lbXP2sZvzuZi4bTI1kP9ReCPYSE23OoiEUkwXJ/oSw5I5jJ8MPf6uyJSnM0ftvi/pVbqlLY9vf2G9gtcrKwehdI6SlEzOTHV2+UxFUBoh4rHEp4vkPtJ19/3ucXww/jqSEPSa/4PqcZpfj+bTAgEl0COEXz82WoBy7Vz5Y6EFqoQWGEhcrqFthcCa8AKUk4dLYQL1UwQTGLo/Wd3KyEMyPa4MEHgav4DvrHqGv4BfX/MMfwGL08/wF/Abz/Qv4IZn+gv4w2f6C3jXM/0F/Ndn+gu48Zn+Au56gi/ge3EjuIU2I19B0W0pV9/Vascr4EYH0QJzMj3wZqDyG+B882ToXrcWqZnJ1LShWYYR6YfuzhOAcqArQNHzy67Q0dK9Y0ZX695VaVjAxTSAS07vcQbcSdfutvUTPFl8Ejlza/NDihLpSKe87OHyXcsvbAZ7UBkwSRiWtP35DWuKY3bAxv2IQUm8PDA3xf0pFIYhpC6VLjHekfQzOTUwwgPysBnhEd8OUmdwOT7wB0h5b9m6u4qh4ppSaEHz/EkxKwDqfaFGczlURMgZE2aKGyv2do+f2DYVb9zkCjxQ8j4CKvFGrIqHQmocsXB3XtEFIGABqoPAc8z9MWnWrIlQQdMnsPHGvWX1o3kKU+fF9hjC6KHV+qh0h492bsqyOShOuoq47xNRe61JvspvN4wyjO8+ZG/Nb2Aafug9Z2UStidwbIFHKNIjsDB9lXned1Umq4YvFrQN1iNoDAg20sbVPZEKAyOFwX83IVItI92Zziao7e9kQK4RZPqCdiO+CdBWcXTAa6wFC5G6ajKFR+fAZMSNEPQTGdOAA075aXyrYz/CIUPpSn6+FUBIqotLUzE81pISdoUS+ZISOUrUsUTNEnguBiE6H2wwUheR+pMIIKGGMde1pkJhPcZEa1NBJZh+Z+ujohs9EgT0Ifhq33lSMH1Gvo8WtFOE1rkFxzCXOYa+r6EEGj54Vah3iyJI8oKIsx6CdWH/Sd7wQmwrOu+6VyJirKKUtESDCl2CTnWth39XxtbVli7FxlD2ayuajXrBQkQqfH2kSqO1aEdUDJVL7UYetyzwZ/y3aDQqfPlEjEb7o5n48kdxvX5ijtdPzHO62E1X6EkVXZxvgMYNikCyWhSiJgCRBSM2lN06lm+LaRfSm5XmCjujlqAeS9HKfQlUNbPifd48q7OKz+B+Y5oD9fLoWf1lw2gfxyHdUmRSMuRdcl+fDW5ej0qrlO9LU2DS7qccfKudIWMWmulU6OxZXA0MTiT6vhAIxT540l4N9/F0YcE9EKwaIe0tvcgfDoFJ3IUBT4lC6ZTFJuXDOYCK6cb/YbY9uec/bj97tnEXoJ2cpfJ+qbxfqr7gvHg7PQHvlJ5lYlnd9qvbXvXzRn/+9Pj5H/W3fxWh3i3s3/b5fBgLYpXNjB3p/ga613edlGYnTOS8YGWLKIK77LlA2dKINinch9awZFjxunK4jCvUXdMyxTJKMcRRDnnEUDE7g1S0JnsvFIW7Y+04Jz9EeiKhJ7apmu+qbe5X++Rari9996GOJn30XWPtcl5QT0uMc1fWbAEn+MXb+EjuC5BhMspW4gQ10Q4XI3Ru0ZvyfE0usn5+Zo3YOnI59Uh2krx1eF0UnDDZh2HWhMSseDmykIHvPAT+3pCNEvvLdr0zPym25uw+rYNyfMl8cZgrYkBSUjX+OydqM3AQxyOZxNq8bG3gR6zWsoc+xCiSvz8TBurDKV3EV9A4d1OS8Wao5VffA1Uyvv5ycxaWBRwwMto6u1ktVTGs8kNIe3q17t4NkohvtXr8RUsZOr8J59jPXIfEYGu+YBXb/CqreF1XWv6EgXHRxh+6ucmKsyX0qIUB1X0j1a0n8Xd3y/O+biww7Ik/uGfoYR/opeSuwFhl6iNGwZ1KYeDS4i9ucmC9Bz/JHg4CZrc56cIJ6ajkQ0fK271EjCAXd9CQxg15UnswEM8T8oZ5UMCviWluvjg8uGBN2wGYoFCyNHJVGa5MkhxlUiG5mAu9XKirlyc0SIfgyDsER8KDdGF0i0g03wIi9DEwQtuOTDEoZffDcCh6DZ+1g5BjwtDwU54pNEjOJbp0r38WuLl3cr+sTF6P67YitxS64D5NwNwBE4Maj4QHOWi2Jv8Q7FvX4Vlw7FAgXNY52qcCz78C/UtYm8tT5NwE7OOPIsTPYL4pL5zUMaL4UM4YVZCmARcY+6nwSyI1HVKOqVVyNI9EdM6XKD3CeJgKfzA/rgGkYIQPaxVT+BimvVvwa1ovhecduppX/NivXvCrlmUPMcEPfQWsWiUjrnvzGmwK8NEkNuiC30rAwkBot1zLZMIj/dVqrldc0JAaR2Ph7KRqTnWHLDm3V4fN6Im+Ip4FfxBiltP9XJ783PAYKF9JQrUqFXJ/43ZuR5HuGXofRoUJKuRhyZChOKLyNJoIJ80wG1ocMnJlune7Ec4IjTQYN2Jo1SB5VXsnba8O4jQPp1gKHfetaa3ztNrLteIWwuIeoX/TxDYPf/jaR/Lk56WPO1z9wCMD7GeMmFp/2hvEcMhwqPXluOCvsqqweWG4i8munssQpDcPpa+dems4KXjSGPc7dTjL20shbbsrKEi9Bih6F7+DB/Ed8X6TqXJXIkMBk4qc+wL4pPCpGFald2XboXQl5AsGGqJBHbfijfEjd797VLrQ471rr1nztO3aO/+2u2afSNfsU9G1zz1W1+42dvD41L3Enw0f55eqlndngO4YvhK+EHWqB7M1bacGK3Sq9nqp7Fe9rF9C1Poh1xxBqbmYzZVLevdFY4cJWt/vHcny8dC8x3oCcnCLuRHvqV9wRr8gkoLB45eB91QxGR9mP3zhx/SEGvJUMTTno0p8iN5hnew7L7G7eeu8pA6vT7Qx49i9KW88FvFD3ZIK1Vi4Qds9f/wPufc+fWeT9z19u/bZx1re3gRhxvZjyCl4XDgYfMpFTwnjzdWTqjvP8S+obAZdlpJS6FwzGfjw79ELuC9WD5NYixyGjAGI81249VVIMehcY6BP7mTWl4VuKhDdwm2LQcEa/njkbIskXDr4FKFue4pQtxEphn1JIZXeTOA34daxu3FH+5dRMe1bmNr61kL1GhC4UYid4T4VnN1SSKeQcRkA1zQSsJ5hvQ84lRLVBlOY0aYjBm4AHYD7zQA1JqgTh5o8/WzXFyjgDp+EDbRMICVzvrMG1wtVyOYKsoenR8CToqxc3rkVybFvirFdFIOBEDca5fKAYb6ot7LsEHO/ATa83PHL+3bsRCRDAz/wqiXidiFoIfCKa2idUBd3nPivp1kZ+7kdoYOHEbPl8lcFQp3Q1I7MfewkmBpr+BhZpNB815715ft2vvEzL6w+cXT/zkPaCpbwea3eNzdg+9m/juED/0l+5JHGD2KhQXPkkQ/qwnyYiq+ZG6Crg7f6AV0xZuVnLUITIBXjEPihEcOuBkHfEsXwmZ0lqmPYHfcYdk9VwW85xkVpOXV30jKGyKtYQYD7XM6guykarR4ZUXeQrFInJx3WJuqwqKJaZpCSTSwZpKr0JCore9Spj02dyw/dl0tXXNNOb1Yrbi6HHK64ZbviTqXJjoNg6YpLGy1X3FFccXM/4opbaz4bIsJlCP/Oaa1GP+Aw319xDZV83qQV16QV16QVF4E4pZDGuIUNmxHli2R2Nvqs7zBmGNmkFbVpecgiTdkVbR5iZhRseoACNcifC2QMPdMDpKeS/zG9GOFEOBnhAWn58tFHeHy+H89PaoTKY2lWnMKVqfP9VHDM3zUZz2ocFj4U+wWUmmif7cc8MeKjGjGaa0m/eUBJD6ZQxkdbLwsG/ku/979T5K6oMXG+FGge/kT/Yx39ITCFyTPGXT2FnDMZf79m1EAyNOxpca32bF/Sq4ZOFwwN/D0kYBUOhzs+Cr3ZFkxIWxGlq4m0SDcz3+OjwyBgVC/AdN/NfIfWwZBr4ZSV89kw2SP8MO6GaIF6QiUWmUheeqXCB47+AkgC+oljQY7cxYpgdh922uE4PB0/4VypvbLFelnAMPPx7FcmFQ575icimw1d+xWYWS94dva7r2meS4d/u5vUuveGUizTvyoXQF+l8D8XgVbCoEavwXLFypG8j4jmMPRHXiD7SbhfCUqWv7/3J7PDr2lIBm5HHwcdhOh2Sn65raQRuZALUUPAQ3IQQxrGr9ew1mSob5oZpWfUInmzVyt/mr7WJ77c5X1S75qM4kcLAbfWR5trdA78iKfhyyjk9kOfHj12BeIHow/4E/FnMxcCdt+pf/hSFPhFrpwZe6dwkGy6lFFZcekYOYvaOdK44SXm4qaCFZMvEr/neZMCnvxGnsXhFeEs89RqxU7i4WNy124tEWW6XyyndwvzeQk7tvvPa3wRdy+wf/RGpAiw8uUjsvB5GpEtYZVGZIERGbrEEZljRBYYkTAgakQWHJH4sOKILOKILDge34YEx2ORxmPoM8ZjofFYpPGIgJBw8tB4LNJ4RNvdeCx647GI41HPx8Ty8VjE8fj9Tm4SsqfYDR+otUmCc9sP0Xjno2t1/rDFNFdhgQHD3GDX7IThwO3yChUK1aowQNoB3+TrUCGyUlRh1dlqqRuXs/fAF0taQVXW8YOfBwqGdbCg1CiMuwJLUC6vowfzBnXWsw5CXTndZ6OvuNDAwlsQuyGlmkie5Hrz8r2TkngBhV6z8yGUVE2Ci9V4g7fmEBKl75/npji8fNb4L/uL3UE/F0IOImLFr29kLAQGN4Unua/mJ9B7cry512ycEw3ru2Yp/FHLfcHucNpkOM1IE4MRdUMOpXo4iMnj5nySc263AawUzlAS+TfmmM28PT3k3piPfBGsmHkOO8++vgcHXXOiep2+IjWeZxfStM7TLTuY2mFT4oQuiYGLjZakP1zry4j0MdE7j2SDkLO+cKImf+W7S9ZSfqiw7zG4yxCbkFuCn/zzXr3DHPT1pX7YP/s3k0LfjvUhYb2RihvTiaR+fL3Jje/O41P5AAkKSsyV1Q7HecfgXvK07BjcRp6WHQMM9NE79ilj6sfRpTwprWX9GFrL+rG0lsO+1nJ4jNbSUG+50G0yVtJafirhuPpunJ0pVz9V3sNx5THmpZvI/1+sV5GfgIwmCcdFj0DUl4VRjowWjoxifJIjo6UzIl5BSNkm7jJ5uXPYlM9iC13DpzOpYmTTYk/y14zcHl82+VRQNNOqH38tdSM+Nyqdjh+BdxVbIwKTz+W9L7HWD1Mo9itCkxscRm2wDQbU9MOIsoQ1HnSfhQ+Cs/FBbvbGfX0Nbb+witYyk+Z4VQMFbBXRyZgpPy3DM0yZORcJgSVb79SR9B760SCHflZb/2JfstbrXdPTsIj+tEQ/HM0VYZ2HjGHaWtVItcOSKwVUL3Pwj6d5bDJICjIEdpIubGJmsZH0wxCjbggFDv6lEuHiAImXzWI4Hha9OqANotjaS2tyGGDhpxtC4xPDsdZayQbSX/F7/CS+x1A4bCmS8bmebwQqmJVP6akE5sTMLbOTgvTMFJ7zPq1sJvI5uJqHJpfQyyLABtfqEGLAUNgGyTO6PThtFrduLv75WXoogwQuFJsb6L2VDLMunQ0j6BHnQL5ZgTfjvJKQhBhixBrs0HjIkhaE+3jbgEBzx8XEiqwlvy8IF3OUTjyqVt9aGegc2UahLUbJUEs/lWX7sIPofS2W17VnzAHBKFpDLnotICkpJksGqVW6OJ0AVNC8HgxDi+7T3NGEBjSjjcITGN6rhEe0ZRwwgWZIkdsLW1TsVk4KH3Rqyujy7jW7WZSXm4ffupi5P55pYxTlQEBb2Jo/sDq2btziammx3i5iVsKfLQRnJi+AYy+v71sedmifUDUvF0ToguYyxhzSM7B1xhzK8SSgi+Vj6XiDFcD5qe/w3cD9vn+FDn+o6/CHn6oOP/Bjd/hryx2e0d56xVp32sXOhIOJTBXNl4Cpf3GXPLNLnsHkDLkZUubOLrm9S56awqZv6zJP6ZJbuuTJTDpFWA/MD76EC/+XFSSdOe7yNXJ2riWSv5e8GeTJlegc1WzF8hUwIvALuaBb4TOKyNuUhdkLxRRopxCMD4daQGbo1CxdY96wTtPORi6AwMTNTzKfYWOyhMAgww24FoVU1pEXiLIgLHDSrYnLoMUya0XkeMcKtmQB/Cr65A2cMBxVC9Z9yU3IoBHVEZwSOBtdlU9KRWyoGBFUP2xkyGWszfMC2kzhRKTTsPDVPzGAX6SvmmTaKZIeU5CVXPtYTYcKywxBIUOmIdqaof3/3oWKd0/qaOz391Jt4UhHEPdnUiqigdA/NqtDjaWivLiL+iHa5RfE4CcKguRFfs+XB8LQYjHM61JAN7bNRuQ7qjB+Yi8gXSHxJXM6vWmqC3x5Hp0mWCNnjTJko5oN1c7TdNwc1XwMzPcFvQrFkgo5KoQiay9oAuduFipLod8tFSmoy/4igtLEHvHByucM2IZz958x5kE+dZcBqIzUz/aIIZ4MyZtC8pxYZBFFzsVndL+ZM7yev3Rrfo/R9fzMcPlIzD8noA3b/HND/qIR6Ez3jvtk/rI30m3BYiI5aJjNIspsK7kvrSIJka65vyBirSZyzu3fuAFdTv4JSAeFwaan9Rv42jP+DXz1Gf8G7nvGv4H7n/Fv4OvP+DfwjSf2Br4RJdCjOUXudvMECaMljsyoVsKhuRjSjazf8CV44MQEcQdB4yG4id5odzPTvXVahHLKky7CuutX6VzXBFO37h2rlpZVe+9cJReLgOIfCbRvIgvbjbB7X2GDmmcNMP29uu5HQ68HpkyCpz2ax/3815/y7cWN2F7ccuz2glfd64fxFmrdXT58ijYatz7aRqO/sSgfz4n8CXuPwym3T7k5V3Uu4xt8RViSYEhPcZQhd+naCE56NF/xP4thhbYkF0l+fOEHyVLk2gIHp7hJ6QoUldhgLeEFs9sVhbZUTFqFHEL8qYpeJSIkLnerRU+lWeIEU5QBcIINovW05QSrIydYipKLQ9nXr9k23N6n9bN1dO9dBN5CzjzZE4rA2490muFgxJq6cIJeSalXIr9pdaeeoxNuvh3VoWKjNsQbHmSjLWArZt/yyLzFXoM5l69eGPNqj6woKTYqzPB9v3ZtJ9zhapJT55Ec3Q+WnRcNIygFJVExGw6wmDMqcJO7z07raUs+O/SMwfHvufTk5Vw4c+FzOFANBz83WnLiWe+1QYw+XPzWt/Qi1frWadsHWtwqRjtKGuz1W1Oodua14Zt63l33mjaG8P6nwpE1BonclBxZZ5Ijq1/myDojP1Y85wzWos5p9Vzmyg1WuTXWMOQhWE5yUE2eqyQFXclVdX90Vb079dKnFQOxRuwvcoVgBJJPMvogL2RkLuXvCtVwdPnhpw2k2GCr0vKo6+mKCynooSw8PMl4It49jcUihiYw7XeaJ31vLYfrWl+siTGg4zYenZIHExvDH5wn+8OtwAPF/XUDNQDUCAU11hMGjmC04QoZGA3RV1pa7Kz12/F5UrmH64wun5OYb8KJlmHk8nYasPIQj+rvjGChUHGKcYA8kjXKZ2J6hWoDcIvsfJ/N+6k9E27cYXxmeK/QKyx0f8pZMbHw9uLUhoNHuLrwj2H3EFcepg0YCzDRDVo0A7oEcmrUxdfJkJN0BKpfyD5UvnI/2wznhniXOt3UTM8NdRIKurev9iWLZs8PFeH0NJgLV+RJpXBq3zFyM6+oq0UWvsJEpIu+3Ia+iPQAq4zmKMU7SVYCBnexL6IhK7y/IdJWvfZ1imkCEPYQZ5NhG9ME6CvENClHOAU+Ejmc9jlRGyw9FWKZDEIaKJgw2U2Gs+E9TYXM4SzXgGgzrpIrFB/c16ii5YPL1w+jqLWQt8Jm3QqbIIrgeSdsHoEkGSXM2wyWUCZvCMmXxiI3ocg5mBPuScLmWVvzu1qhcle4fFsnhN7Q5geaUUqezcPZbt27L2y+HVdupYR2d8ZsFlFmW8l9LQibuuDuXd3xsidJs+5Jmgs5htZntbalCIAMX5ecgJMxjOsYfxzJWYV71ZRGfNFO/JmISPP5xl440RqGmD2VJmsyTLxobxuTrvBGMekKxqQTpT2xmuIiWNaa2jAqeexszyWAz5Sse1/Cz9r2IwasauDllbgmGLTy4I8a960yvBwGX7ZtnrcXInukynv1XF/+5oldpouZN/zog5AGPjaM+T7m34T8vMtfzOKFW3Gh7C7sN/HCXbgw1btg44X9j4QL63iBYvGVZoNnaLJCIZfWX0jMh9l5yW1/8n9s+bf3Pq91wt/2Lxfa1IcXJnlIb3/xD+a+/4FDC4Cm7Pypl/37Df/uxiM/e2hSXD0pb9lxCnzhVu+db9bsohSBRlHppbFUGZDkIeP8c/N/+usnXfPcQwCzXO3Lq69eXv+noGisOPW1OHDWYBNo84On+X/41kt+9WcOAY7TNhFp7rFcZEAMxd88XPVFcEBxIWpFblqP5aNptI5pHakYcgDDDZsOZiMAUc5AQnmzSWfaFwaPabsnDtbrzKQMgu1LYE/aqj1gyU0frpOC+joTi54R8jFYuXdgw/3xeS2u3N/fDLJIzFQlbQZ1wX11pfE5brc0ufZHo9uNqTpJmh+39gzyIE/+5Jq0fl+svEuZdRGUgYKzkRhdeCMbsKRnk9TwlJ5DKss5cCRmShGPtdVnx0RmMElIxkBeHUdmtlRP34s09JWINDvSDzO4kS8QY52dA9XOxLKL5JgnR29z72+FLd3XNjCaHRF030XGfRsao/ttQ5SBtxSc4jgVXHeCPJUlnGmxR3Ibt1X6dXdB1AwpcUIz/oUM0e73Qu3u5+GOxChex9XTG+LtVPIjMQiudj5NNjpibN4HgfTm0klOhmgYOL2EbMm+kqE20r5ggPeoEnZD1uwI3zAJvmFa+AYtxVihE0KEoR54Msk517Wh0mRnkat2KdhHTh8L6uIpqRFrr2FICVDS12dStBh9g7RBSJKM/L4ZnEEcsySkIY8dxqGAXKWP4qf74jry3G+tmTBuWbt3vXRdxMQUutEYe6o5k1rm7VidJmBMJ8SFwgOONtvQItvLvAlJ4dP0KkPb46zDf9wDvQOLfeQk1rZIcNIL+Ls5/eJ5sAAVghPsnk8LI/EtbyejM5PXhaRBPvHpiF7HVRNXSwIJ3UMn+JJkPchC8whvS+vU58HDHpLu0ydoYSrCYh9RftfmPgdbNBKMjIenSc4h18VSC22pBZZynz4Rm/QbZ0f3Efr3CrPPZzcnL2dvUpoIwgADKN6PF4zdBHhY1CteO312Yt8/l6nPqPUD4bMFaCzmUeHe4IfMJzJvXD3qSn6zDCX/ZZbtf95cqZYvoyhokLfnCrzwmOJxrTDBhmldVUqlFDTS/DGCDxzymY4Lf/SGUDJUCl+oBcaxz9pNdHMhNAL3TcbdZknegL35jPveGhwdN9VE6Fjt7UzHH6SwHgJwoPD6uFW0wgQA1usJ32T7pbu1mNjnZAiOr33gYT/AWGRYtrQFMoytp+kQozWiUzUcCg1qEm+vKJtlnWym3Z345pfLZm8sk25CvAZZD1HSymZlks2wNSg72SxvZbP8sWSz2NoTk834TGnk3bHUvi43jybISG8Jc/oVJ/IFBslKZ2EgdVPoONFsOKT03UUnr1tOwK1gbOfpr834EvN0yShLz+IRZXXh9mzpFZZtMl4Jx9CYz1Tg/c/qGMFbyyymCmBca94qpLPRzVioNXPlnFRuWscp5RB3pdSIzKPwPL7N08Pe7ia662CyR44PODaFxhl4ZRQampzIa307cnppzFyWlE3oBoYVwfLWlzrkBF0BjHWTt9cQdRXkrEML3XeYNt/C9n9IX9rKWDgp8EzsR9BuYM2OvGUb9QcnGf+E1qWyo9Vf8aR76DeFPVyKfhu36Ld8KfqN0+VS9FsJaaCM2ph8KfTtz9Iy1S27sRf8ZBhbVetMEqFqDZEx7qBYBeKviDEYW6Cee3DDz5GsIQUEYxlp8VKk2NCDLOctiZTqCNlegPVoKR0bBamsQSPQDGKUoHpiZ2KUxVzaAvZHajDjXqsdtLiVGMoDuddPyQ9tC5rNMYbBIVT4nAq6otkoBZ0wDOiC4v6sZ4SMPHqwzSDFIAGOmjocGL9NCrs63qw5wh0kXySz3KVRL+eSXq5eSS+3mFFgcdeuH4lIkYtwYhXNNcUVomEZS3ktFyrU+qt1UahNN2FzebOli+9eC1Yv7esgTsR0HWOQaT8gJDW1kquVPOMl9r+gPNpsA8aGh00U2DcSaoMUoDw+HN/x5sUoK145hrEjV5tICWXTuhh9SiGk9Y/7Pe1F97uwbsJtDqGbAcRo9l98HjE11YXtWUmmtAJD2vriORkO5XMyQ+HzHnNe0Kk2eVhLFCwGZyacWZ6xDRRBaTa6qAqWGzM1SHFE7ebLKqy9sDmqCsWcEb4vhVx6enbqK9Ch5hctkXTd3avk7DrYYS6ZqwFmmcKc8WwTltVw17LPmeY+vQ4qrVVlkRmbF6MmpwdbU0jerg+TSHOHoXaudZ71PjT9Kj9oz+tfnFRBk7XD7jA+JIZtteai5uKQ4Qu5OqGHE8w0zzVeMYhnFH6K0W8UMzuHcqEZSPWupffzZjmZ7WbFnJMQlGu+LtzXCm8ZoTo5Q3EPCXdc9rUL9Kj9WQ4LDLcQTgLVNkiF2QjJU+ZMileE/TwRbopcpMPJKWzRFqZqjjaLdeXy9y7qIRWvqGPteseYBdz+jpv2AWNNkgJ7gUpMWF/cD4SPJcbKNLcB5pSigXj5NZJ0rpRaH96QHNME27nfnQV4jttgJDan6FP5TAwyVEDyy3YwDn1G70k5fBsiB8m/q8NGuGP+Hty3ZhLgz3OZa77x+kUKHepsYquTi+frwr7TXb4BIsiWtCtL0Sy7j/CWM7H0yGaSNXVTu9/lHhg8btxPG0WbzzglImujZkVO8TknddAb8wNKc3rezemxbfNobbNJ6gPtMWRUqO01Xxcs5167MVuSviOpCJZpPJpO9rX8RldZa7Il6zmXcoXFymRPiqx89K3D56L16jbuU8RdlwnSLC69rYisJWWJgm3hBUGxb873Zp6ce41XI/rq3OsL0T/nozgWfDaLk9ZVO4d0dacQ62bfSkoBreL6UN1nhlyc6Fvq7pkRfjBTSd+V1EPQTe8v85VqxGh2quhSxZy3kB+/+UXUyVEnZ50dGeF7GPUOPx8SMwp8Xh7rhU/NwCdEm9eZRrWCs1/z7jPPorjUCq6FzE2lN9HelVHdAZvsVqVpJ+MqHMxz4pqpD08qnrCbRXRDk/LJm3bVRSrJA2MUNjiY1tJU4dA6kUmU8QOOLCD83UdOaDt0G81o/SWgozZu/0XN9s+1FMdFFCRlCbEi4pXtpLzeV9dfNOE2cLoIO0LsYyUBRrNtDO66C79FXwJVDDDbxgD7/VlxQeRYFbOmCuvZ2MSU8J7U4XQTPWzWdqXp4ef6s0PRFE9udnjk8WeHfttm+exQdLNDEXeUjz47mJT+G+7Vw+X/O726TwtX54jsi7h9zn1yQCa9MR6jIF+oI1yEW9EHNiSXY3gac+wWtI2fihQ7u5NrU54hI7Kj1lLbncHS+a6taB9ltsUy26IWpAZ7M6+cpYPnAf7MqL+Hzsn5mWiNRDAkbowex3dnuxGcs/U0voUu8TZuFd1fT8uLrKmZN9b2MWRPill5PtXN2CMNaYRQ4SAKyVvdl5Dykot5hlr5LItVSA9mJ63ZaTCL7dAQt7PeqNJsdEk3cOzxVqeFN+Gk1imnFe7FBzodL3/8u9xKjx+yn8Tjo1b7+Egf+/gh96l9/FcPVnr8kP0kHh+12sdH+tjHD7n/k49/M5V8cQ0t2s1i2cIPCiTqUJDR9kqBhKr5ENWBPllFy+IaHvADa+AQNtPz9sIxMR8hffasvMbcpHP4wrErZFlIwbZhp4ccbKaX+inLu4sry2WWbtj5PgEk3BXjSXmYBnAL4Tmo3xe+BJqc8UEOfe2XD3wgit/14sKkOjQZvIXABFQoWOFlUjtPd8zdc4MksUd/0rrNWDyEhz8UwpEarDSz7huzO//Z9cNfu/G509sD706bN1dzoRy01xYXUik/uLof13R29Qjv6MpPbJ/UPmfC11dTkPnGzKEF3q0lgfrAocD6Em7NpkdH0jq7mCUvxZOlF+F+gF76rf5mM1VQXPHADAwtB3dvUnxamY2M+92lMKpKb1qutJbYGgBbfJQYI+9yqNOZyvDh+FwbizunNoh2eBvJm6l/30YzjMWjmnEvbGQDe/NSAI4kkFxqH4HDkkFdsD73TTYVM3KkKfdMSsWufGUbCdJicyJSIumL2Zn16Ewd6aepq2k3DAjDMDicwisv083kWNPEYvSXJ4pNu0YyZfETVu0+BudLWKQKLVLUEtL5FTsjxOyes4p8/TaeYmIUso2nZNZ1f8Q0eQ53hN6cISednVgIsVIZyezG2/AD6+xkzBfYiplWm/ySkBPqvtgbUGh4g5C2D9wUYJfr3fkSds9O+FiWQY/y7SzoPkJpK+NJIkjWygQpvTMi3NMCdLz0l0G3kY0UjBrnjuDO8ENZxql19zos5WdJ1njJHGXRl4qc6Jy5UrZffW3XnuRzrKAHQxlsi86F5Y4wZXzvZ0sgeSnOgpb1eobPDtV0ZxmGVX+/4ZHXDxoV4NVMZd19BXUp+N3enzRsnfWuiAFrpdPfos2E+1Q1Wo4O05qgqNyyImaNSS5bAoBJ/p3ghFVkNJFatSLCKovCugguSmHCEhgMB/pCLVVLc5cl7NfUUiNIkQzeuG/RhBbc26c9HexlrNG99VwDTIOaCH+uw07mcm/OI4sODqPoLhVcZs+Ytr6CFWTkp5iFFXOIVHQnl8I36tL7+4qENxosdVq+byWwJfaZ2EfojCQB4Uyaczj1Sl2dcUerVcFstae0279TwjoAPhsbA2V4zQun0HbMoRa3VUL4akUSFT7GFXs7E4MRpQquVwEXGXm4BL1/oghHK3cw0PrSWUJKmNuX7aDQboKFcarYkctqNYM3OIANy7Sb2W/lPaW8TLrcbGHr1Nmr4KTsS3k+G5qoBFLzBW1Yslex4c5ihQaekKWKT5EsVd+jZL6vZ1gko+KxfIp5L6vPpxj4EieUBmhOvmbna7/17oXvffSG9y/89qTE3poiNPkPiSmNVf9/23tqt161f7FwVYDDQFo5NiaH6p09+3AuQ6b4Ez1Tjph75S0lU7xtvJxMUaPufU+xQYgfdWREmJ+LagIbgdtWVqCyxWRm9ADFSMsEZbbJHpQMQTiU4xUNQXdxrHGdSnjtI7CLYHetT2s5qATT9HJQCb9onwNVYltUya2r8YBoYrtwJBxyZ2LvZGlR2a5xgzk1xp74yOpIB6hWEFf+K9MbUsVzehXPau/pLWdxYUvgKyEhY8WeXfU/2bOxevb5tU+wZ6eknn1hrbfMYCvs2Z2jJ9mzzz4mMkigIOztD1zZwwEh4wpkdDggn3BAFAqzgAOSRsYrOHsu14OcrgdCAW2JKM42oFC+XRoBwYoSFEg+O8uhQFaFrs8hWjD54Hqigf7mf7G7n4JfLLgxPIlf7Pjo2Vuetj375Pjp2rM7nrY9+9TTtmefftr27K1Pdgb59FI/P4Fy0dF+5zY+sc5tS31z6tvbo5qj6Kk5kNyWeipkK1JCti7TeVwPbFNf51Gwt4frDfF2LJZ6ldayz3S90v5fa+xDHV7XRLxu3u8V4ZNLe2X4mtErE1da944ThPrQ1lKCII3H6lX4RzT2ZqRCr07h72d81EK8E11KrkNU4qDtT2Thdy03xPupaOyWOc67dffTs1tffHp2688fr1u3JxPQYpKAsRd91Vj49Uwai0i2m/xy5P7gM4AaKfLmjJJXS7KdATEsUw4+D8S600J+MtVHxDYVogv8JV8cDhu5sH/2rRR96XpuiKFVydpNGVE0bcSMrHk5dmjShQgFH5UAf4yZPTF+4UB2mv37b6WfDUGw0a4Nxy8rbhpeEDeNETcN9nvgphE9q7hpCnDK5OfFdnIWz5FnWmKanKVJTCNb8gVt6WJJabHSFD1WGgve5kXDUFH9n2IpsTx/Eapq+DoJMc9F5j0pl1gLSvwL6RJpWguk7UrWgrHlW3Nq/tCMDI38Ed+A3U8uz1ik5BlLLBpBb+4j63Vi3XVr56xevjbAHzTGpMitx+gxDX2MZZPzuTvq2uC3Ua2pK1Jt3jOiQkAlmNUEaAgYiDft5pWY19z4x2Fk/bcZWlhwFZV/v/YZM9TWt6Z54n6wijXdF1erWSWOtonLjTzI7SBheaJ9YHu0D3TAzlOpiiiSYWCmEUihOTVybm+TU+impdE9ip5NYGYyFKBB66P7PsSASiqxgYJm19KtpWCNhO1/mVJPqBsdlEtech+fjotzT4XZHOcD4vNU6e2LXFsJhn4sKb8IIqAsxOacPvpNcSE1PChVSx38bHMuZg2Nl4H75qwfeNDsdTFHHrrYD96y86r/lB089d6tF72MwQI4R2P0LKm13z52Neq+MN5wMH34cC7M38fAUGj76kpyMVBRCdGqY4yUQhEYDuOrntYyd69bqrUsotbSw8+0U1gWoH8u+grL0ptOYak2cQENPpZ+sgvYrDOBho/7afdmLOwKMpU3ibcxkUCGny3BeXIAxitxzsOIXcGX+GfojQ3PbmKgfR4yQ4qQGHyIZLO0wa04G8lk2vyUMDvjHAvxT7Eg7p4isBQ8GzVbwi2kmAfL9xZfPDzKItzGCIiZjW7ColHsax29ykit+nzRZGIYxJCSICIdIFUjFQNq0CYyGf6vuMnQD3iUtzzzffhHGlJ4OieNM9I0U9tw3cyyWFp8kA6UpFYeC4nX4lj79NKZttikkZbM6hr0gxTBvfIDeZCNxPRWYQaf1Ph9uSaEG7nfDBM9TKRDHDbDNI8ZeCpizfyUoNe0k/Ag5f0Q8wZjrka3CiDVgGeBMQrvuRBLAZFo7MUIE3fR4r9rAbw+YEy+ssNk5LBwnKBJ3yG8FTdn3Xaoi2F557DJ8C3KbTKLTpTzHMZZcKBkjpcDZREjss8Qn7tciy2psOi02NEZQPQg4yVkI3/alwTVhygJ8iF51yQJ2i7sfCcJqtOKl0wDsSRBpdwk3yqYrSRBLpxc5vJWEsyTJMgl7V0ryoFGcVxWlAOTMWhRK0cyipOLWEzE+bwIHCjD7onLdc04QGysR09cdCwTRus33yxHEt3pbppVlwfunrG3TLv9ayLWX/5cNovDWS4bYl3q+IbLZtyaE4w+yYRwNLa/kzeQKfLWofCTsL7likKakKmrbJYR+kxReYvi+FNoxnkdXJlnBHs+Q4edKEjDzPYeTFoY6TJGlRaDKFO1YNIQsf7kXYvyAEng6M38VgWO3iRwNESuN+Ioap6PxA5taYM9yJ+pizr06qkO4F0A3ziA9QdKcf4AxLuwmjsw4ytKwrTlvBARW/irKaUP3nkTHVM5tpSmj7dgkCLasH7AMChxeqoi3ZCLacffr4oj3d0xSw1LLnsqJy1+zdqvcVDBQLhmyCeQsMdHg/zNB5lUtIzRxpDoW2YSpYvjJVrRKkUn24ZfhYdTaEY7mRh2pDbj56CYQZcQzkd0CcnpZ8i5DtMYF3B2L4FWswRaLeJ4uYNrYCbv0knhrlnrvn/SpGx+Ed+o2DxunG1q90cnYjGreNvgJDYIuYg13czAs7SKPnGVu+PEefe5VSEf6FFfg+fF7jd8mWTdvMwIsHjAUJII1xRB+KBhYJoCraGd12xEfTtXSeIpwz6CJlYPKiYc5vV4MZJF69JaBZfWUZjPchskrHIp+JmAZvgJt6hjES7jZxFIBPneCLNYCo/AgLtV9Jjm6AI8i8PJVzCm2hh92t28SqGXa29RZxgaMgI/DlAuQ/Ga8UGGwC1tmUwhrLIj4qz2PFkR7/yRlSXhlWRhTu1VFIk5qRkJxONf0cRXk+y9BCW3Yq6EFuATE55BbmcFgHVY/wGj8iFVI5UsvYcOLXQB9jCgIlmRpuF2XEmD2pN4IxFN0aFodcF5MdeyN6RPuC+fWMqOtJv5nNOYdrxF8K8IvByers7ZC3ZPQgInIIMCl1cBPEYeVZrycbQSAY2sehW9rcj/pC1vATfsSoNjYxoc6x/VjUygWs1nVcfN1bnaE06Ry9OZUVviPL2xg9AnH8BCWzjhuhOAmMu5gCzru8j15MlN4O/JACnCFEWRE7KXwEBKwRyN1L26vY+YEM+2BQH+E2Pq1iV2EH6TAbYhtfauQxy8Iri5NmTEGO6CItoRvmbQOsL6gEhaz5hnc9M4FHOr8KFjaA0gfG0Mh1V4/wM/wvsf+DF+/oGfxoo5aG5DKBd8AL8W6kGmU1bdLN4a9vgHYmblvrKhh9YJmfckDV36uoplvwiItLpo9RD2icXHVZHB9ZE7WNw1zooWEvnQ8zg589MCvXtwt96A02dn2XPNjGb+GIhuALlb87Jx/38+BRcDhZNDepx8rov0mclHRUH4tayPIoATcplNcfP7Hpl/WKaln6IY5S1+Ux6Xb7RM4bpfyTvTXbWWLiQeT5H8LuWOktesS5Ra8rlklruiOhbXx15Akz+Lc0yg7cBh4+FS1K58qk+Og3Bq8t5bPPCzAXMkh74P3fnskNnUzRBnV3zz7vy0iZ2d0xVl+HBu4d9WNQMUuv4rBcuwIZ6yBLe3BOOhQdvkIX3/gCWRGdJtsWaqMeHi8PSw1xHJeNHAW3DhtRWL81FxxgqjFGwAXoKI5XRsiHf9e8xg712Id/O4Id7zorQ5QXIPL8Hc5gj79MG3ImZ7NeqCtjPGez4uY1D4fEkc+LwXBz5fGgeePIG6FE4SsiUf/ZrNTetI5Hqd9NlbJiGgkqUE/84f3nv0eYjwqdNvv+nN94dT/KzM4AvAZePzP9oGNcU/tuMNfJgOKOzOnORv7TK2L1zDZ0xtvH7//hCz4Jd67yAVxVKx4M7sVb2adduM/cAztbUW1FdVmeRL78ie0xsaz4IfMPvXs6N3p/1q56UpH2UFpomBZsxkqNQ17DknjMjKgbTcoIkpQ5SIATagh5uTLpzU0ANoIQd3x+69gDN65rLqmNPCWCc1Q2HMk2qCsefmgxi7RCcDqeb8UAYKgiI9dh63QhihnPeayl2yUfomIUxmr/c2eQ5Rn6LtstaThlQaORIMOCkWV2lZRKNyILQFFUjNPiM1jGFlJcVHipWMyDj3nXW45zw6htAhUkljd4Bl6n2JgugJuXhxCj6Zs1Vy5OIvIf7Oou/PVT+1/lxF9Of6+EktePQdeHYtQAtmYn3GY8ttEqR3EOiRqJNKJ5uCGmJuYfiTcCCFKKUy5CDGERV7GZQhpzGKM5yaIb4mfBoezbbxkDJsE9C/SOIn85O6EjuwYDxFgj9Zat2SYWs58ClfDnyi1jLZsgR8CrasSMKgJc/oczP83GTJ2ow4b7JkBS/WfAvOoqWj2ZLMWdqHC/iU92yqVqWIfGKSyKdk0TpeunL306crX3z6dOXPn0BX/thYs9xOV8iQ9qaxyL+01+6spkWcDaX0yH5Mg9tNyeB25bpOJaadZrFUM0bGuseykH4IEtiKAdxjFEg50sujzhd4KdAUpeT2Lnlqgvhu6zJP6ZJbuuTJTMq9PmVu6pK+SwouXBAuXFCVWLofzHIKlmezOQ778KmnQR8+c0wfPpocV9JASDRW8WPP6fPOPXwcAuQaz5m1kSyl2m6fIlKUGiAHpjKQ0Xm0iB4yLBgc4svzfUnuJ6iSC0EGqsNgvJ0YrdwYv2jI1t0j8AGk5OsUs2lMvIeCRt/Tg8I3JRUu0pxipACC4CA7FrEZWRI8AiH6FE+kj6f8w9QY3hQDeQQ2GZk0fB5P8tnI+Ss9F9VRXOH7bghZch/Qvir5d4j7aalzR5/+jozlkrhK3dTCGoRtXIy3x1/CalubsX3qK0mRglTRUwdJ0RVSDCE3iKhyefD8ThkdRUTbLBvA++qoa002oKShl8zBfdOv9uFq2rl+iKotbCV9dAiC57C0Jbj+xmmmuPNdcWf7xrXRJMIPsb+1Xd/b2p68bGf7w/JRdrZpN5t8YTJsv08aJeX226MNcTVMmHTueuQRuFhS7JJ2IZOUHa0IDLeX0UHUosJuEacHkyRNNBPwtobhAiXAuTQe4LWRkn0gGrgE4bAXsBU4boVrgIQowrmhB0PyWICq8gXRCfId0Pl0H0ukA8vbj2VCTXWp6Jkh7ZAaYFTyA6qRF4NOZb5U6Myc340sb4UUjD6DPn6oLVCBtERUKW+4DYQKdw9MjQucCSq0U+NbqfmkJurcP5Bce7Y8qs/m+NF8Nn3fZ1N6rRKHlfw0PVwb+ZVLnfvR6KSp8SgnTW3uHmqdNEkXIyfNzUJhcF5bisL4WLR93NPnFjHubUT18FNNTpNoB9cuV4u0raz4jf/2WpkHc3yoTlxSVrww/MSNdieW0lDbbBu3Qk/736tlzFZ59qgfPHpzz3H4rb9nqRdi8uIbt158eJFFssCuh50Vk2V5WiSqdRBBtZcUL2PL2694s6IvnfEVN8CwCIZcEPVQq68fhKuh4B0KX4Emo2DWBcRNO0rtIG9ZTpikbyYy8OJV5Hw8GH3T7lFR//MVokB02s+l1CKt8hm2Ffn2EY84xc+aGe4ds6iF8+b+mxdx+Q82xOc+WXxEVkFZ+u547z/u5Jvvlu7NGyndHJ/P/9fH+fN/7zh//oeO8+f//nH+/P/jOH/+Hyx5/v/WwSXyzpj10sc2ZgmiRgtT3EUV3EO1CCR3+wnR6hnKcO/UXP7RRVFGdK6GuOrCcc3f533puqi9znIr6WOar3KtY+9MVjnhPvgs7v5RSK1XqkV4xU1ThtR6bJpSH3E7OfJWJHfFYSwqlF2zu3G2cVLj4BQwe9csSjMcNwv9PM83zodrvK7z9fM0cHAv5/4VHqiN+aIQaH0Qto2U+wZqK6FSEA8M19yncvWAkQA6QS7H+RmkVaCP56kK4EH+CCtPTfd73JmePTGIe2v1Vs/ZmgCWsdRfrAmJzSA0wruIyfTW85ZJIpWGXPFevva+xOzaUOtFpD/jVkhSUKkNUoZcux6pkCuLeRu5PfcxxJIhLkpWyJbensGyta9CmP3r4z4799qAiXxa8Wkbh8r9yNnhVuptlHzenVzA9f75eephrMz3Qi3Jgk8Rh71Yjh3Eo+G7mlhiBxk/2CpKrKNLv3bXlB2lmqgpyAsS4T42xSEhAZS/05gcyLYL7tKCC7w0a4kijByQ3KsST/iaoewryVALvkx+2MwF/YIGl2TuTNdwRVBgokZFKlmF5r6zxpdUUbAQshrjfnOdZOCc6hY2t4QXojHdUDpGnxCaUR/epW//b1+x+ZZ1j+7zsfDYGs0/P4aP0ttbaCzkf9klbfp7j2T/hubHDBCg4kUxkiEws9jDRgvg+u1tYhH7pHQS+A56p4HvAE+FfqMRAWs4ymhf4yj436X2Eu1HmjmjwgtdAlLucsbfEN8nUtyDbeqo27LRHy6hnmsD1GOZYcP8aGXa6cE6CeljgALLqTtxzUFA/wgU7uHVgwICpMN0dRcijqOKP6Hmtlf2goWwMs1I3s6nVsI1KUp6j3xj4o/HI8uDBQyRDDNF+xd3QenFRdPcIG2s9OFZ9zpoznJBJpASZCLuogAWCZXaOF4hR8skflcW4bLoPsxZc9BudJHiNMdScaVykXrC9oivl1DSGGFCBeXRdONzTIQ+i6Ql2UgVZgSnl18HdoxCUEhLwbg5ghazzMNZjI55+9RIe7FzyJkJ2gFddq+uRqiybWmVxYx1Ep31dcdGCjSEGuMxOg2GCbmvX0cdBdUOYbf7/5D3L3B2VWWaML7XvpxzKucUtZIUySGVmf+u88tvJt0N0zX/oZuojGRnIhelR7vH7s+5e0GHr8I4BG2kNZIAAQKiRLwBRqlUgCAQvAAS7qXtBRU1KjcVERVtVFrwhngj33qfZ+337LNzTqVSKaqK7zNSZ9/Xu/dee6338rzPS1xvjWjiyHsvbRopGj7/HD36JZGahhxpW5W8pmGFNQ1jhR0XOceL1f/i+h3q9eNzVq/fh+qTe/1uqOzH67dlSl6/R8uAlp/3dvvZ2xa7hn+2tP2cb9Jo+kRwAPlBI8X8IHgf8IL2LtonLWgkr8GSaoKwywziQ+KJkQyXcD9VlCMs6eQIi0scYfNE6kf6no9Sf/OAnrVWNFCZmX1dDHRCTy8FOjEMFElfssAlXHNMsBzCCTUmfKGiSC3A64lVjlbCxQZnH7OtS87L2GdbRziCEU4sIsLZvocb2xFOU0wKvb8xaTaokZK/WEbhq7e5n4vMKLZkRxKYIU1ws/2B9auhPQ9If2hbXSOb8X70AOMxsoYDy8eMV8FInCbzSCia1hHBpQaPErkp3J3dg/GAK9gOle0niehboJVLsgBV8NwWDA1X4u5l5VUYp8DG7WjXslpmXdVfsU4wAGHqtb9b4i5wpREovNwjtM3rjeendgV/6VtNnMx+7vxom+E+DTy/feD57QPht5exnYz2+BSU3x6jr+e3N5IjJD+OHRyKFPntWa4g0IUCSb3hpSb0MLlCxCtAbSgdq4T29dswoL9d3dvKXfw5XzFC7brQAb7a+MR3VvaDTzw7xyeuyvGJTe311l+FdHr8erDJ/tI7tZs6nFsdzu+Q4fzJpW1f9t3FlNviZPTRfUJQf1aci969cPK5SKr8cC56QdepKDX8YssVZ3VSurjWe1K6fbF+q4LuqmhoxOShkdCHRjpjIrAXTB4TiSaJiQCwBkiBxkQUP8GwiCngJ0jKauyXHS2RYUzEMCZiGBOB8e31AJPHRK7uVdu4pLHY3y+aY31Fg8Plomq+NK0vDNRg1qlYoRihad75Ha0qElJpbbvWT5fPugpNN8dwN3LSvUaBdC8HttmnMJoreDgsgIfThNsi2qSVUmamusGm5keKALjheK2294l+WJdIlcXv0fIHc8Ba+XM8zkNaqhQysiflM0Sj4DkaVM9RY3LPEXxgz8Oh8EbvdLHe58hXdzdt+PiIgNayN7pZKNeQZJjxMUVGb0AmB2ZV0LLCfAAeUPCKGXCj5P/214rrii1XYx8wX5w1XBVHAZghGS8jf11mPVQxhNBw0LGULou3Y1IWOGIonJBMFqFVjpn/zYpnjNzcF2eS5nxW7QSZMc2xYi273bJTomn2t3DaAXcpCzHSF0ShCX0SDoQDmJIEtCKz4qwheiWzz8te8QkF8HtntAguRVsOSyXmjsDn0RhchdE1lnKieJerBWzjeD8YhT/RU5bKI5dxElTo4oVOfMIYOdsNPcsB3MqezhWe7hhTyOFoC6/enrWAv08vK6J6dqfR7h31T/bCZuysTm6lPbR4Rqy0kZKRdmFlMiOtDcS4TeXWPFyU4PvAQC52sy12CrEbGF4XYgkj7CRiWxW7HV5vaBEJCzhAoZJfSKPiHb3i7Cr8iCZH8InTVS69Ch/Pp2tptPbyy+R/Pz7GXrZIZmv5elY5x5os/Uk0Io41WQqPFk5j7F3rAhrye/xwLJnqJw6HgoVajI9iEXTd04kuT15krIzLLzIrRTxQ8+eZL787BiV98jS2WOIluvPcCbDyY6+QJf6pDP+4KvKzJ7+pf3z+3tSVxdwv9fWEopP4ordNpm0vFySWDJGerJj158xoDi1wS34wk28Wlon3YKema9FbaCVySSl6y5IrHvTgdZhCatS1UrxeEzawPw1gMds7cf1GKySOAIQlsfwcCSJjpg8iAbfmHfw11tWPnSg1AW3UXF11N5XY94DbWhaHK57fIICDXGQWBn378QqV0hqbqUIQe/4yn2MhFzyh/qQab3siiAuFc01gv1ETJT8czQY1Q2Ptv8P/vnEMjrEXJB7qOxG6j+6p0K/tkbVNkV97VNa2urU1l9/4o3svu/FHj7kuMCbqjfjvxm5b3ZIDrpENL/rL8B45TTbsjtA6EqGcDI9X7ROWGtQ9oVt7GXltst0R0CSfkUFl09sxQuA0+37x7vJc+p0ERoz6yh/R+J5XFeyoZqvFZBimOTxq//EwROR8LVCdBmQi0P1ZwFkg4fAPW8mnHIc+Aokqtj79mADEVijNYAmz+glDdEITTjDgKQ56zwXb9uOx21V5TuaCi6Y4F9ysxt3WTk/jbeGkxt0Djekbd5Mkzr17vyYdc+R2qz3dZk63jyxS2gW1pWOI3OT0hSWINYktvVxtaRW5CZG7zl4QHRPYNdXeot/RnsBu2ifmHrEfhr4625SD7c2pB9stg+0wOMXcvKmC7wNb7OWH+J6PT8Heepj0bk6/0Hgml1qCIc+R1IMlqW8sSn3boueJ1J+YstTPq4lzwj/bTer8DOEmLMX/7wWN2T+F7ej/iaXo/39DpQUt4v9qlmRgvUmN/r+5I/p/RjH6j6MQ/T9ao/9YLEb/N9FzqEfLHewul6QFYn2l1IHvMEBlDyrC04WR0qexohU7eibuS+PjkaJrXJlBaT9PZ0+JI5T1W/zM/LFjxu1jjcz4OghaBJrOBalQLVZuIQIdd6GSustL/ij7tS+iT7dzhT4d2DasYM0fKz8sFoDpL4u9hXNrXCxWxW2X9aulvFazsI8u0PwEsnxE8N98hSqPYrB+eQSOOlzhVfKJ4Zo7nDnmPYpf0+/S+6Cp79qvxSVtF0n6qu0mqu0mqu0m1Hbl93jBtoq2azq03Vi13bhD2zWTabvhVLXdJNsz6S19q/b/ult6V/V5ekuYEOI2YEz5JViqiuVVPbE93G+DXAIIKPIVrKwWJk61WPFKZr2E8OHSMEiHTTbg/knboXP3xHD3xPYfRTcl0iBbgdESDxazB7gqHLUTbDEUN/a6pXrMfMQmzkEzd9scNFPzNQ1lTKnKTzxc85iYmtgZ9qNafZK1XuhZC0/xFClx8cAKx6MaeBoiu/MwiRXGHm6CS2BYqnsnVKXe6VhFhAjqezFwQA3ec3Vua6q3xVLX5ibOhStDlgTjBHr/YppLouEJ3hx7fGX57CFH62PvMzgSe0hneXUNW7jy+3C4glVyWFr+MjggY6Jz5Vytou4pi/rs0rKoukkCqW1RRzpEfeqwkqjCmWZwWEHOTyfYwpUdlHOkJOeegpw3lwqwgpN7SoHTWAOnyxE4RU2JNFTWDa+ba6g0zkOl2WeCUYZLlYZbtjCjA1UlesZKNRt0BsV+eEbERmmF56PYlz0/xf5a43kp9tefn2J/4/kp9n3PT7Evn8In+bF9smfjnDUR5d5ISxooLWlAiiWjrIvM/UsTyS5sVUZzmHIAMEu1jRKEiWe/blIDdjUl34VXROCYatABHFLMOoV1rGmzV9H3BreQzodGRiBGCWJAosGfgQhVGtMxdEE/GPiQvYUVeVjYie32HtDPYaM48MC+lkb2Yam678/U09DeFoFPYge3RfYztTqoqOdAzO8cgJifLYj5UcC0NhBx6jyicgrKSUr/Yyk8QUq2QvdOJEIvvKbrxG3vweMhlC+B9VTwgtwuzZI7dbRllImugqVeTHRr3zZ4w3Hfe+vmY16H0tZFkpNYfpzl71nobs+pNXOvIAuQESlmH1nIjwDrIqv9gVT6azhoz3DEY+8xdNbxEJ9SmW12GwLusJcuoAJ9EcJE0Ko3C9InM/ZXQ8PeA3epu4z0y/caVorfarK7HLFmVlcB5FI/CKVZJyyZmHZqzv1IuRhtDQYy4iFL8brxeis5CyZJKe3ZEvUTcAj6E46zuxprEPaFnxldStwFltB3by635LtL4HC+yorCBqpCRmmrJMStgfDTe40/oWrnmOkIxX0xLIfi/qwYifuc2U8kjt5Xq97XUiAOjWRbDN8K1u3WWu8AHF2vY+jK1+HhFpm8OHwBJh62Of3QLnwNhgVWUhaB8LwkwicFe8mXUKfHFggaOYogkDBl9Tl/jPsIpK1XAPmGMI0S9xkPRYHjyso1Jha5bjyOqsrAsuPUFS2EoSVVQ1abJGnKyW5xiB31he8qGFC18B0cPRAyGjagAE+Nd6GljNcHztLzTrY0Rr5EWM/TSyvyU8kH3yrRBSLKCTI3MJ9g6vATArkO74CfHE08OOD0Fr9Hyp9VOFr2wCv2Bk1KUMyJ4mWi/ZHtRQqoUjRENCUSwajN/SfH6Ycmq1iRjux/a/6IGAdbf6j7bP71wYluwWLxnEiOPTqQy4GjkBkHzYzg16CTqALhAU/bqx3YQUpjH24yTSlek15wlEgBWmUWljWFArK4s5pwUNR9l8OgJk467LXvjus8ZaTjlFU4JdWpq1BM9XnyyV1lQqG9LfBgpmZn9kAoXKkXJmDUB/hVpmTnz7pnPFsTCHDafukw0AULuHeNG3J3bXF/5atwPL8V2dNsVc9JK/KshHLunvFPBaOSyVA8WUY1s0GCia/clVY36OSAdCPMEZoicmUn/C8gt26QozzlhxV1c9anpzurTyWZ8WDFCqYpBDCVZTVgKe0HFmnBKSV64oxwaZ/Enw2Z1ipo/oRWZUiJG1IFKXL8UlWBMOhJqdABg8ZySBh0CBh0qDBoX8Ur9DBortobBQQNabswnl/ek+/cFL/9R1VO473ZTb8ckBYCjydLEefhChg0UG1BIj6yCJLp3SYj6zlIOQ3T++7AbeyWv/YTS1i0S6ZoGBX3GjBnc+UOWRFRU+U5wOHuUnwCvkj01RD8QCvehGlMFvix56qyzUdKlW1uVl1cQ0L+AVss8wHn8SFDlvcwZ2ZAmZvQ3lohXxHXI3vxocKPuJY1nrAR+33AO4JG6XfY+5CItdlI2WkUnMD4ugUQUSi5HeNs5HXzm5R4ZP/9YqW+f+Qvs1Mg9qe7Tyz0iSa6BO8MobDQfuVQ1rFjl5AACZRf1LELmWVcJL1Y2yaPOBK9xaOyBbgStRGJOWc3TMYmNCl5mV9YVoeOlVZFJ23V6KWt5U7cKqNUGCllwHLxH17ocF5oBS4k3+cXeaGVaZVF8NOKn8HcEmYwvRz82MQjKBpxmzFJOdKmDDQ5Ev5L7lsh451kYIeePueMViSlWYhm9qSgoDI/fkgIN+W/lw69VPZjQtnQCvxzbVCDdI8ZB7nDAxYDc4evH0azlgxdVxRHWZEKPJFZsC/QGlsvXpz56GvMWGyyjnTveRzWgmxUjPSEcrulihK9+EoHnLIqWnTCT1N+0iqiq6P6jo5MQTwGgRIRF6szJSJ6ieTwhr5KSlj3jnpSnVR9fqP9g+W84FN3j2VukBzur8t0QngiwMr1Mvlzwjpk9sJerKC4iqA6md5Js8BsTDbwqSM3WoYfeRcsrsB1TPryC60rlCPi8TG6PmqyVkmj7W5DhKpCIgTZUGnVGlwKBlta3T4uJ8px4DiDHsH9yC6VxSswZ0lWzA7YCm5J2OPF7ip7kfZMzYvkXUg0aAJUnEb3KLiQbNuFFKgLaUJdSCw5jS28Toya0/t1IQnGPuxIuUdjCENpYxaJ7/JK4NSQ940t9tpBpiaHjBWTy7EJknWxhjV9NbsS9w/za0SOlsTV9KjoFbLkR0WQCIMx6VXcGo4gbu8zl/jpM4Q1kife17eX54aSn0bnMJVT/TRR0U8TwerndKV+Gm6M5VZge/8CXhqepyeplwY7uM1+r8Z5YNZF/OWURfz+XIn4qymL+IO5EvHXUxbxsbkS8ekpi/jDuRLxN1MW8UdzJeIzUxbxn+ZKxN9OWcTH50rE301ZxB/PlYi/n7KIP1ERYSFVctMu8rjoVuyrvTmV8hRUpBPTamSUYRXAIyJUdwO5OZzhIA6X45TLRhQfdz4Wcd/YWbXvW5yG2MDDcJCSnuvJomrX7LcOSyNvyW0TvSM1qp2GnuI0HGrzthc2euuIOrmFc0bY9yK/1BRTT+Zo80Zhi8gC1rQ9Zd0QvEzQ8rMYAQUkEGldQuyoEWZmRrXyzNdNaMQropAfebl3tipFnpBW9RVpZc3GDVqs4JWnpdUcgXPGhnzpqb3BK+W4v11/GhARkieshRfa1QiM/eoC0KqkoXDBABExmCYwmfVwQCceXASiCByMA7ItX50I7E+bxBk1YSZJlnFYg5kExA+xM6az8w7Cv95HK3el2PhQZ1LJ+0HPYu+8ool3zU3Zw1e4xi53mzSNfJMp6F2n8jBqO/48+2SDXYbd9dFD2uRRdtPyZbRNV0BuKFGDIrf26Gvx0RXjArUCzBur2YggVdUYXYWlKwxcwbK4yi1dVPRQ3COlaDQqA3eL3bKEgRS1Ry9tR2O2mrJFymM9zlMjAh+FrEwpNyto3zNKBGch1uXVnpukBlvs+4e40T7d9IfYy2p5ACnMLyA5xH2MAGyCVIBgn6EhImmJhbEAS3K2h0SIzsju/YgLEDUKbdsdEa6K/PE0nLLAmw9c4PdMR+C7Pz5DAv8xPmCB3zsdgb80UwI/e+ACv286Aj8oAg9MIvAN3iLcVPjeYKyC/+AZd7q9aZD+/cCz8JMmjBEDToS5FRihHKAUZkI6URa3fZp2FDsQfnNxTHtPU0ZmbDfuGUiw7RdLUx7po6Y03+Fbke2bDuibO+fAu/AHpvOAb2RQtvcDviqf+lDIoz2tjYDLpx8tHo1y7jL9SfFXgBDlJ2NF49C7jKJ6ewZdJyn6EfxI2cbC5s6rtZxjHwI7vtpIfl9ON4YpQqyBfnC+lqiCIj6dNbIixFNaC3aKR2yB1H0Bg25ERw+TwMTNLilgErR03tY+5IAN19I+Ma5Rls/NseXs0ywgQrtKhHbIGquN9mRp3xsP52Wu0vrlSDzdNSXeQ8Zwfrm4B//hIPgPFerSZPZ6DC+wJztMI7vmoHLUEeUWmr2oXNEuUIa62HcKamWxJniHKeojQ6/wCdD4KluJVtKhc8k/qhWr0ba9bWjcntfHinhhnmtglIyxoQSNSssVBT6Luqb0XGnCMjGfM76mzvGAGkssbLXUzZCl8MSjwhO595V/Gb6Se18lXpEAr8OxGsqSq6j9InMq9wbELRtPh1XzXhLuXCm5RdzZxAsBwMBlR5+mxSiPVB60oynCSUeFJ7G5U/4yPIX94Mh2goURauI7ltVFh4997cpt0ckSgPNl3eLsjPWpWSfjWc6ZZn+8tEVPpe6mDzV1VcYS+YLEZeQW8IRkgJBSlNAr7e+MHwktqJKFNO40zyVq75NxTRa2H4oxD4n39oElbtGVyKzfICIC+wKfJq+Tc0H8i9OzaL3gWrLo2KHMMWkfEoWBkdLUwwkH0Gf3Rusz45glhKNSVFVh3kaXqmh1Wk9utNcdmib4ebnWrZYgAtgxFy4IhMsQxRWHI0qarJMBA9h0HSnuNiz39Tb65Dw0Ox31KPlNFeLbPTj+VQqOf4WC4/+bguNPAjhe9q5ydEtBTZZdN1jdqv6xHljUoRwOuwPls06E/LOdCHl3MelHcpk0B8wncMnt9wa+Fj/Pb+Cbtfl+A9f7gVFduso4DmdsfwDMhnzFaoBiSxbYsxdiZjTs/kZ08Q8UPNeGBCUfa29LelwrDd216im3cKc8ET6sGObRwUv7/npZ2oku0u6ZirTuWlOS9kOaRZdT/qzMKX9WIsajpZI+v0TLI3UPmhumDZLdB8Lae/atjhRK7RXnC604Vz6C5jKeoF0JmiuzD4Lmcyfep6cm3mdMFOZq0EiuYQ5CI7b2/TVONIMesIVddmwxB+sgM2kwRNhW4Jbst5eJYvAn4rjY2QrLDKJP3Z3HhHxO0UeOGZdpfWRMSrnrQa8bwmqRWXTEl25F/k0aSSRE5LfnLfUESvUPdwbOyJfpk7njTOpn1qSULNPnlKv1WO/JkscsfVXWYyGTQUoj6VYl7KS1fGuskb2xXSM7LpeZZZiMmgUujrqyc9UJ/hhNqRNsg9KgpK1Oa0BkrRWSVcpjeJpAquIl+vL57Vit1ovH/KtA1gDxZiQpUqPkUiiR0TCvhxPLj1aEd3esNeDxQOe5dLu83+nRYupxTA1f1hRW4MnQM6sk6LWc+DynQl/uUQWRB0qkos/GQBXEQBXEdtsSZkBFo0jAfIUWl/LvNMDmVYUczZU4xGdkav6TKukoHdc8hR1uMDsZPV1wlxpupjWGqLHsxihOJHKavBbfAchxPzkkYVRm1ZEEl1OGIWrWsCAI/HL2FmTvdiFQ14LSH5YqN+GGMhAOXlH5sa76td26WB63uA1RnwR1Yhk8Hq7hsyrWMeaLT0jObZDzFu8eH9MPXPVDfjB8nkouhhmeBUlsMeP80U5346/6faR0hXPyraLrMeVs9bA4DEVN37s0jeAZwDZ6HH8n266Bu46+AOzjNh7N476/AA+bu+33u7ga2XbZ2ejknDdS/+B5KfVjByr1NnU0aQ4qOCoI5YBl6XlMJYWx8mbUiRcvCzI/DOvCUXh4eyAL1u3ly7AAD0+IHcr86BZQVUpGrUBhYHWZjWLOTpsUalbCQgFkYAukFx4xLuOVLMmnrTCoFIvLSzCoFWUYlPc7r5wSDAoHMllW0U/XKBhC5aRfvoukaY7UysV7MhDZdd9/K0g6QkmJgH24LenhbUlPVklfXZYUByoVC/XQcRlZK4URKwB6nVXjIxaLs0J6eMvaF3zob8aP/e67jxlvVezPhlpVNwjVeEBNKjfYxx3IVAYmad1e05DS82ANahkCr2RlJDUoRmdQbTdO++T05vYdVwjORq5nkOaLFRHSJ+pGkQv8hBtKThrJeKh4pwLDaataCfxE9j0M+LnzlavqW400ksrctTQSiGy1c+/vWV9QzqqmtTUGx7b67B+qmAect6wd8KnuHNrOzIlKHSZUpAUEdvdISv981LbALiomgk81N12WFKGII9HtAySrw8BjQvnes/5QXZ/VzmjFWTM3A+Vbe7NzGLg9p2W105m5ntBppJGoK0uYI+Cs/ZzuSXX2xB2l6gkzUy5LVBIJfaXIAG5TlpN+2qahxmBJF+urddlvu11HBMf7IrDYif4pTru6L/XqmiXOaFYHgA8e3ABwOVTn7tBocSLti4kmKQowbL6utWKi4/1gon1NO3uHY7mOAUAHxxcB0VXn+yoCoudItjvnsWx3zWPZ7p6ubGkuW9op27XTkO26JV1l+1ytLFvaTbbt5M7sZap7Y/0lTCtF9Cooms7eNseQmcXiERU7PQsYXA6cFfBn0aXbV8t8Afv6fNjXMGYL5v+Vvc1/ZDIgI89pGcNhu/5qxEL1Lqb8vwWoG/9JEAir2xpz3jlrNp119uYtW8cmNm085607ncGOeMEZLCTiSrxHPY79Bzl2NBPWOZkdNRiR7UVRmlhIDuk94hKreSKJrOHm6kikDDfkVSoiqVIRMCXvurjOza5dlK8omJKhzLkC4t2Zo3IN5vXhivzkhfRjdACU9JSHCSEqWIKhhnw5VIHk+zUemIELoh0xLK8rV14qoNWjglkZpZFmMXA2H+E2aAqydHhJ94FZCYKkXPW17z6UYAbRgIXA3cP3rQ7N2Hw8zUosr8IhivpUYbU+YyeKwRLFcKJfkXlYNbTjmWotiyeXMfX4eHwFEPveRZhbIKanXSvmfwTU1RRH/wqPo6eI75PM3HBD10qvWs410pqv8bBilSWTVMsDIwMyFdpcfL2oCOze/JigluXfa4da8luVf265KssnSaVoX+81EpU8yiu6SmmzEiWocHXW5Afe5wVpRd5LRaznj9u0IoNKnudrV4/bJ4b+AAaZijiG9t2Ryhn7bF0uh++ztemo+htB6X8CbE4rSAZOKyhM2M+ErEYWg66XNKD0wZmOik8B0wYiiXTC+hjkRkungBzS9Pw2GEEXHgp9TOBOkj/XIi8WS0IZlIf2NZokB6eGj2wIG90xGs0TQPT7mu634QzNpdnYl120+v8Pz+R7ZWDPB8kxI69ffpW22blVXsa6WGmMqHTSLiQaCO9zBSh+vNFQomrZxjfJxsTJgVglaD5PEMz6CacNJ3jRzDAYZQANR/abeuAdh2MmFb7poB0kz/ZWXwpX69ln/Mf+KM0Dnq+OxmHL7T71r5Ac/oXqKKLjesCjG3nAswMvwwFnnTFKh035Ck+djD8vG8ouGZBDzL7X+ONS/DlhKDvb1Z+VAyDX6K41R55397hMj+UUJaL2vtrfAyOYGhTes1xqiKbu836sz0R6RiZsbGvDA5+qi3A8WU+RdrZLNFdOwyb7jQWamDRrsv18irLdNwey/WKKst1fkG3nPtC5RhE6l/p5BOC7FXmpvxUeOTfiYz8KnMuegPIPLR67uAmH8qiznCsFe+z3DmlnJLSxcsvbWLlGB1bu/eLmZ6w35OwbtYfzmMN5AgMIGhbST8HTi7Gd4zlyCWM5gUy84D+HZzytyFguA8dnlrTrh3lCRM7ZJGNoJfR6Kp5ye0faE5rRovO+YGBSUCIqLBKu+oP8BAXvJBIrSUAMlmAY3N1ZPtCRUFRexKsUKwmatKL5urPX/345xf73QLH/FYkGaDHvuXZCKmBs7h+O8rSxt0tksVxDRWQ1eWGTKC/kBy5HbGM6M1gVmqJFOlgN4v3HumdXywslBcx2vv0612bTtXR9w74nzDOgYj7EVAukRAUXD0SDNzryrHJIvzPCQqxafh7a2mi/W0e5ySjFAYV6RPkhe+0jdREzjbf7INk3xUkEf06gbhM9Oo112xuGUKi7sr0l7yJ+rUTRZEMiATTtBdvK3n/0YbxilF3gA1b8xAjjD1eOu/dEb9B3lvbnOaYsNwQDxB7JV1xvxXDpw7QAJ7A8DgQTcKSU/QnxULnRPXz1+KeJ8COEnUW+4Sy5fEH+1gcV8EIHR2yfXoiqOK0o95ukUe5L0eo4tTbFr2G6qzo7ehWc2bSgN8XvraDImMGR82OfmcrIiaPaI+feAxs5r9SyiSU6hCkW0G3KUj4eIGzGcUDhY+PxwXEf4Pv6gDFQ0PGP7tBYfoJW8hoq6dIhGXnaLp17+45Wcpl+X6/pD6HIS37fS/uBY7plfO0fPvLzr//Va19x99gH/xCm4ehA3Sv7/xuIwgHik5I71wT/aYhB2916zjFj23BO/X0lYBs6CjqfBgVsKxb0VMha+b50MAo5xoVCjujREgaLNfYVM/alhRzlLMw7BceYHAJrh+g1fV4kG0qZLsCBSG5fiCHk9WJMbsHswOzDSKbWmUxgzBpVcxn3q9DWj/Pgt7dcRTaOxZpl7g3EYlDUF5EcJ6og7IIqGJkOqkD9GaEs2bZjHcNIDx9HtNN7pJ8yw0EJMZAG05HxyudOxs/Wh8tel1Q+28goOiPve01OqB9NxLOeSl9zHgz5VjUEi6qloPVpkBsL0yBPTexRbqGCkQlbQEOa3XnxRMAM0rMPxWa7aRmH/E0aqy3BQRX2OemTvLTrk/zIc/ck9/TlT/ICfZIcWmj9Bdlb3AydLRVjzwy7RApXBCc1p9M2y9Bodq7U0fFH105vibUa+qhRQAdK6H6WHCdGWrbpiGOdgRfVZfHRQJZljhPs4hHBk79f7VNydD0LAV8USKNrU8BWih/QkiBCh7A0rfh63KemFfKGfnuJW5oISM2C3dguxwbYw3U8hj8ufAFSdSsMl4XWLweYF7icuuXUL4+45RG/vNotr+YynCguE8h747eaUDqkPIxdabTrzFYiEGnOIAG0YfgSk53OzSeacpyal3fsxNjZilISn61vxRLBikrHGM7z7gB69+JijWavdfvj6++UF4vrPuPAoJ6jC6pmdDqp1pJRrC4/pVVhOcNvJvSLpol8Se2NKIQpG8PCRugrNBFY5Ux+4uOhbYUwI45/0xDcuLJQv7Rd4D3MkT6RR/qQlGWQBUBMu7Ll1Uu8R4Q16IzPOCBsIUEdz6ipxSzdp7lTGBRUeVQmF/ddPeic3IYHfSaGlRIWgGhVL1mVkr2ZVUhOHe5jMZIFrHlSz9rmCBKJqjmvbRrYxwbTqnyaDfmJh/vdTpRGr6Z9oiVU0365w2q6QBSualoX5081FT1AvCNZzcllC+TyaXW+iffkwLwW74n5Ld5T3cUb1yQWDTZq6WGJ9MH1yxDjq7Hlo6IYntTeuc3sG7sfEy+wsIJKAGXALT5RyG67pp3dNtYlu02O1fg9Mlfql2Jo64qD/HVlisEVDa1ghyzD/nFzAGekPy7JZ6SwI6ayY9KYyoeKLIdtw0hm16cr3jLyQWLsstcvZpwYNcaH0pCXMzlC04tPHJUsxZBWljAE8pY8T2orwU25IZ1Jp/Zf0kQ6RzhTCL4suRZEMFFHUDG2OygsBEUKivqJ/yVSLLeM13F20TUTgXhYhVXTL9pnkNlBq++DDTUne8PIJgKtIUujVx+fEfBC7BNOIm8KFU3LJpV0LGUNWjlYR1hhOSPjKHgMsxLhS5i1LwAMISKe0PMghbHakoPM/0j5RA2yUlcydeTwF5nD8we69cCntMfKUxo3lqc0bgS0QKQy9un+VoTF0C3Co+Id8gZb3jQ07J7ltCT6YVkibixLhI1FiR6yuURusUMibDkIiX5UlogbyxJhY1Gi86u5RG6xQyJsySW6RL7ScAOwqWlAU4zxJNph3vaqpYwhhsDrFIMMMexa0ui0mVzHWpWOwFJF/rnliiwjsORNM9pknjSWHsA5kel1+5HpWh1ntxrOVlWA3EBoW0srfy7Rr2zB6BFBkNk3n2a/vCCt8hAxNO1lh3IF1UuWctkz71fTqBTUksR8T4V7kxO7tNc+3heulqnu+DyWVdWr0m1yC+2veIN8oqvlTuxPZRhg7MnYOwdlZBcrrCI/KwUL5Y4Yrq0hxi+8s5hSny//Zm/wt/0YhkZafanMUm4wCt0FK9vTqvuzQ3atSvvAj9T7CujuL0BANiSIKoEBLmlul2kwjkYF4m5S40EGoQpxCdjY9KonIoy+XycMxy3zNUmjFAu1FtVwGdDxAFqxBuSiVJblIozDIVQocbgK43HFONx21ZB7leZA8Y1iQY5QlsJBLcOxXI7Coye+N5AF26UMh1kvBwO522QSYFM9ZFHNW0KhuGMHAWnyfpV3AXwsVg5DhGH2JyS6JeQcro9dyAU1mQdKi7zMPjSIFP6FlFs6M012bWjVXhxqTeWamEv0lYTwCQHzJCeiWh2pdL3NwQjhQF2ZeHslODgSYFhdeUJDDSHMRCyG3Dd2TGpAunV1G3tX0cWTCsuvO21o35QHDXrIixb8RBfvnvKDvadUypoOiTzYnpqd66UjWYY9kqzm8xtCMWNG/yQQWwftemMHg4f9ADUaxEYqvF6M0ZoXQ+9VVg4A4jYPDldyZrWKDISJesriVuhrVvP5ibus7BXzRR+N0rnJXIMUEfG65BxrMu27I2+RRyYiEO9h5B0q/1tFBr9KFyfZpRycVS9BUz7Y8aE6nM7itzFpiEFZflCSvBBfCki0uUJOucEXAlwhOCLXtvsk3Y3VeWeR3JSEBCSSENOlF/jiVTUOzPZnqtFdoT4Jdrcy3ESzGCJibbnNa3n7YAJTJXTUMmEXLBFfk8JNXtEVbqJZDJFmMQC0MhsCXniQAn54XjlALx8oJ0x9wkRm5tO+wp09k76AAismeWG1Z5JXWErymn/PdFP/DMg3/tzJ90H/zs9tyzevHN7n19XdPS/lu25hF/nmkZv7yxV1ck//+V373Mm3zfe/C1W+d7NUvXel+lls3V9RjxUFKYvtlYsI0oh03gKFuAKkQAJuECeTeTkNC0CNopYC7zOT+oUluc5DOePRVo/2NwV/OjrgKfiS/oOcgj9+WD4FX6UUXblbJcgLN2q2nZMOYZ+rZRnvJICyxZ8UP2DpTRh9jjEVSqX8poaLG25DLIxY2L6C21fKEVHqtlvR9lFyQC4iqVVWsvcUuvGBLqA/mya0MxLaGUnRzgBBWAn0l+RWRjIlK6OI9qOVkexrZdxQTstEzkjK6v+RVxaaftkC5diulPn9gVmvlPmRPGkkzxazX3bF+JDEBnIPzY8XJKxxf3VLIXcevlCukTVkm3N97jHkGgmvFBbyh/DZ3mRoPO02oqfaBxazVqFrvaNS4ROA1qBU4eMGuwkl0jIWWpH5M4eKIRoyzeRutyI6fAiCMok1HoldK8Cpje2Hc/sKbG9qOklT6c0sc7mEUemnt04A74HQZAE9b29o4ACJVAKQwbRRox+0AlximkeCqoeZD6bsMMem0JFzVQPmZ/wCqJBJu6yO3FgEmfGDLynxqiTFVPUyxVI8Cmsz+/1tCKk2IbcPlV6MiP2ZCDwCvaak6DWmpYpxiWu0kuGIODVm++xKYxduq+wUc0zwXj7uJnEwIWl2Ix0vKAbX8RhTlWjwFIFEhf5IMC1xBHxhIF5v9Lsu4987QzxqmD49xrtdC/Yd7x7y4x1cb57RO/XFmEnfJ0tK31ceAa8czEfAd2kxzMnSJwNx61fyLMq4mEUZn94KfBZlWnF81zkPt70ImA/NAYOBptWWAplFgs6USQubQ15dVHAjc6JKAwhWQPEB8dfv+XEOCYOAkF93lVZCgEVAC5LlOuD2eoFUG5c5Qb6DGj6ftIpPKh+3ap4Vyd67QJnFfZjFP7AL5VXmnSAN7P1LnNOCT8reLPhm646sjwrRj/t1AF9jtxvWN0rsTQJ+kWFnA7agH23IzkhjWO1ZJFBrd+Yo4dKuCkaI80QoGTJYCvPTJk2AqqlffDBl0PAag7wMWoxk2MjXP0vsHYe0fesRS5Bi5rOlhNfOKmfvmWSm31k94Jn+ocUHNdPjjU0u1AcGDliopxY+10JtO3C3xK7KTAi1VYsgKHV/gfgtPD1j2Akq7OGoaNDemg55DVJWQOCuZXVuWopxpd9wqONvo9/k1B46VPqyaYUOdQmxV/77unBZf+AL1zLqlpmXDXGMzwzGoFh5qeCoMzgxsnsH5fsX9zkv4DYMx37PcOL97+7P61/SH9W9Z4nISwQQSWhFrgJEgaPOokeSFNokVlbxw3D5QSk29L0a73slv6iohOKgiuUnjUUBh0YGQl4UC/IO15oPXsE5m3Z8lEGxIIgWDHovxNOUU/V1DSqql4y3hD/Is4AWyqqIWUiwrgeFPmkRpxw2Pvzmy+FgPsAx7tcnxSsBYPk9UvO6SjXFYuqS3dHIpbLoMsw8ymJ7wSLZ+EocxxY6C6+9AoXX/AN6FaGmgRDrh7yE/WC9Z/015swwv3lCttZVzEtyOoEihDPbdMHvAv5IZSJybJrT1wGdkiCp5ayamEwS1foeHgQgmoR7490SRhqvcyd+KjghDe2xaWQvX+7+/BDRVZwi+Ta6vy7rKYeKcq7k0TnY5WgOCKuJajnaB5qOJAg/lTkQBawJbgn8CIMJ6LdSeRMKFly9mAnp8dUAN3Imv9dwmrnUWSnhXN6t/ufy6PXxRKHjRpasknvmo1dSGL0GMUCEfFeD4ARxo1dlyH4nH70SgL0r7FUIqkB17hi98JwuEpEmSTyLyolnMeoXQiaoFVFeWin1wsWjTHmovLw/So3/Tv02AzoU1lvplnH2IdWRLeNvcKpDDbHnDwz3SQzqiGCB5J5VEY6TfLSqa6M23g4n9Mk/F/LrK2zSxZOGdkhgS/65Q+RXD5fl1yHEoNWyszCt2h8nEnwDplrEA9XbSEelxPv6ypUSxcQCJrUh3+Ul+C5tGmEEKpdCVMj3ygLkuyn7oaD3TemT3GT8JzmihVCoEBZLktolMmrXMHgjMTSWFna7zirI77uWqV5ea+U5eP9mtTz4aqpBmdUvXN0O1JihMSXSZiaAvA355x6o/LZzDRPJNSweLEJB2A/q1KABJJg9Ly5kf7AYTJJd8RVnRif2a0tewnw4plNIf79S9izwe0xxzw2yp8/vCbEHMSwF7mWRhrXYvP3uMs4NwPCZ7py8gOjwu4EtFGQo2sYD5PNDtVIy7WKrgnqErDYNBUSPnfZIeb9rs+ivOMGsFuXFyAEo0+nZdlPTnqfUwNUhfESH9VXE8EXE95k0OCIQyIsXayWFhvsCbAyRy+orBgn9eHRDUpzQsTFyG1H2bET+HIl5Sk1bSjVW9hDEo2UnAV6urjwRlLwCJx8VbsudAqc6K+xKQxZg+gQ2F30CvPy2TrfA7rZb4CaZHEgOflk+rOhzMwxxR/b6Q0i7aR85RL5XGtkhg9d0E/DnSHUOiCNB625Z9QrUvAdh+Wj27hsnyBehXoEUaia9Ass7vAI3Fh6dgfoY+nlhhFZ3iJpAK8OHb1pNeL0jAb7vptVH4fE3FLuQHY06tWbNly+78Uf3Xnbj044BcqtMuYEbih69aTWq43DtKayd6tc23Sxrm4zcluZFY8V+OGfncGnK3IrnCVeB6ZLsP41IgkZnWpijT5a5LMh+Z1L5c0IrGBLwXffoi0YPUvksQtMVhkaAnMLQ0pCQNkxYBQxaXMagdcebwY3Mj2FnauxjMUwOjPNE0AVCARgo+kzRXXsC/5xYx9v+QWZGT5Qd2O+GYjOAEzuN7KMNJcQmmNqfZt9Z40e+WimxV5UpsU9kwv7xZMRemz30ETJi+ytcHeLAPQGf2jvo9Q5XyyBhYeoiv47eA01Bk5E3RIVf7HnZcAywdAqHNyk3ozcznyPyPHcxeO7adHZRPhaewVm/ppxwQlxqfaJi2Pb25EWGP4HqglCFOlFwmmC1nAlWDU2wGuTjgUenONsa4Ny6zrF7e8+xzKni+xwrEz5RHf9KpOp4UcblbRlTymhVxqbKuLwtI85JTXafV9yxbr8yqWxSgBECeiIB0eYQEgEdRAfVYJwlzlhJ0L+pwMWdGZ5G3qgvlam+oSQNOvwZ8GboFvAZwustV1YS43CdnzioedYvUH+Z6r3G7qy0opyMIqs5NTPXdGPVdL0pvCXhI4hRHsVpusmQ/abXdMUGQzHA6EUBADZiCSo3blHf5Xx+vojird3Abl7cMrkT0cJvRP5G45eaYvVFBOLIlE4bDc7QU5k/O7SuBeB84RDwGsF/huuLojJAJ9Q3DhWOJnOa9Pf3EDjTTfGGchxT/268cTgsJAfTVwjnq9elVubq2BHuSkNOWWslHQA41cZkGaA8JnERDE1KyVZIFdxRmgXt8Y9YWBZNZaHxvSGoKdHJfUKEbH7Wnb7PZodzDmkzw8TzSWDXywe60PKBhNhsr07yMz4W4h3oLsQDimdE+RkyXJS5LVmJTpa0El07bvKpeNbjJlu9iCMqIXLq4PUHmb4U3QvxOuQaqRRMj2XJKis/KDhRWftwZeFciaVYqToZojC4or0L+dmaDhVjYFRN+3zVtKdA+9c4pcNhrbR/KCcByLECrUICrVQlKbk8yw5rCFIpV5KGkxA2bwTJNMsEu6FK6BGGR1SkE+MoMTAYjEtRmVPsTNq8mHzELSyUN0OpkeNE5MkEge+ttyCHj+KIGRXkYo1cFYNDvdFDChvSuE6qAKKjC1qkFS0SeKFQ2avPH+RkXPPaYwkmRMX0Hd0JnYAm0HSDroF2UQ52tiSzQ79mcBut8rCKLV25m3ZOpiVe1DGBMFmp4dpBIxEJCFGpIYCTJ5DGEM6PAY4kdaCTjKyBiCFEGA9aiZ9qEnuLxYGSWu+D+9KKOn1F/LZ/NeyqbaYzlPTQRfWMCcyPdyJF/8dROdNh7mW6OSzL9F5Fcs2gVAiLTiZVRKminUgJuWgfqc7NsSje6y4zowZ7ENaJTvcYS7D1Sj6SW0hr2y9rIXn+zlZ1zTHnrzFb0uq5ad+df9syeT0KtxACRdBWhioyBFYwBAIS7cttCGFIaQITO8sIr9xizgIn+uEf9ZcHZQlVA1LufRUmAp2HAs4rNsVC9ou90SlSbMvgz8vE8b9nIJU/JwyNZqePsvxEiJ83Sj3ZhTprvUuV3ClX2psItFDeQ0Gx1p4d5V7sQLE9LIiIkijD6cDvvKUOnRZNnZfUlb7rnfrp5/zkDVWWoB4xgi6KUwTpgha6BIKl8qRlt0hr71wkV41dUwuRPiwvTQ6ik5aqsIQYsAR1W0YnGGNXiKFmKQ6i5IWxCEfhaGn0VLksq8ho/Fyiq57bGTBuVvFNQD7lE9c5NP2kjrA54p5KBUoOUvdw1gQFKtLQi3PQrvcPLJqS6/01aWT/sbvX/TX0us+qOK/tLc5r50Cc1/UW53VtcTbCC6WE/kTJx6eD0j8mCp7pKq1EPKbVVPlSZNnp7jEDz0M4LJJ/bmckyy6zJfIg4KJGH9CfhZFH7FcIUAQnIyTVdvsWnL59HmVslxB/jGPtt2zKswRq/gr5s7IVb2+n38iWV8mfkVZS2AzY3Tky5aYsBk1HJK/5xSWKTb6gJwYlfi4wKEFP9AnG57BAlasMLam665sFV0INswtREJ+JGNwcgd0U1BluDkUJiewzIOagI5EXPF4vuLpwwZGUbiScbG9doOS480qu29pyXagR1DxzqjkKqvs+n9Lb15nS24eUXrD3SZ4T/sT2C0uYNoU99uxD0qrIyE217Amh6NrsN1bsk4PL0j6ZZvt8Su+jvkz5ecbEZTKu3lRcYBpJQ5JxNd/osvMKJneZcSTYzchFs0Ay4i3pMv/WQckRnT41OWpTkeMC32dskVebzEq1HOPlqhZHLUMGqjauKlRfDOd7DILrZBQ8XTwv67PguFHXqr0pd8eERcU5LPhfIiX7UloiKoSPetQgdAa4/fw2+/Bie8NSONJzd+D1pGmWe5WF/0b4HiPbW4wskiIiOkOWUR8eSdu+PvzJqW9Q68MbOu23GurQkemBUk6ni+KHvhq1Ucr7mkzwaIc7WWG2UUbuz71MZ/XPgEzjMyvTXUvKGQSX9C4WlM5YhsNkuHL7mfoMyHTlzMr0qwHNFJiKTN0zBXbOrEzXxEU3AKcODc+pN0/cpf8TRhH5WNLIXjkg498qRq9HJHptr14qh9ovJoxrR/IDUdKKvaI6XKFp8HrMdmLuQ20K4RMNXaJPKHtPGrKfdCe6tqf5fD4ys8/nN5o9cRDf27Uz+73dvaScMQGZDuw57ToAmRCVmEymwE4YyvSOg/nePjqz7+7zljJdpDJdcECh0o9OPVQ6ktVPbbEib6/8NJUidciIEzzAu0ARSY2kEAlqiIeXfjNM+UoCWrO/EwODfjcqijUqlXdIKJsoOlY3gmEC1Qay0WwiHokgSmXFFnsk5HefFp4N2n1Vy7npbY6NX+6x8dBMoSkVQ1BG6pBEfIDvXybnu6ipbONAIwpPGwmkJlVhUwEc1E7Df31m3iQQ9NBrK17AhhY4RsFyklydnRRDtpvNaMpD7SW+jPFF7TLGm005aHuRr2O8xTBsu9lkN0mp6Dob4RXtD0JcHJpKGk5VsrN6Sfb+aUp2zSf2J9m7GGHzQUf250TcsD7waICuQz8TANI9n84LLjKDCn5asXezh3RPy0jNuL9vmTelcrsv9X1R/jt+SLA7dLfBBUxHm9Jx+YgfO30MgEWC8ElG+5s1mZ3VH9qLF0lfBSwKIspPrViUDdVZ7VkOA6+V2HwyeoICCZpDHWtdripCPlR937F//i2q3YcX+LYASYzxcRb4topZ6PZzQrmlqSdFyq1n2pRbZSjiOMKPxSSu0N4Lqj5AlBliML5y1KBf5heHIyyJEEK/FVWcsXWVdKWVfM8jNHuOBGrnn3PUztEdiJ3jFbCzFr6t8GgNQWxW5n7lnyOcMSStE2tfAxZcSSsIgliGnAflJ024t6l7l3veOrfCnPiKPKWLjR5wShrgEHtr5H7pgNxKZudynQV2Z30zAfoKx9JKZ1S9kmdcGI2qw6ma0JhjXe/gqHINBriOEVmKPWkVfbxSdCxMOsfNvOrQhRPgKND1TbJu2+vPsC7s2jfgfz86ZtxTatLd0i5iHTimkG32ziHeQ06NF2ep+8D0qOFqI0S6CtzdzJITH1Z1PK28QXwvvowjvoPxqX+HWxdP6Tv8ytJpfoeXlj3vdELDJCxEjCdmP2J8mXb4omRuZ0m0XbMpGr+C9x4sz0cQqIezzehxsIQeQJ4fNPfI5fbHQ7plbMdBynTB7DvCvt/dD6ZBZVU9gQF9Jhj1NZMxF8vMDFY+qI8g5pPRX5akoHvKpVWgtpGRakSiUSb7c6+yfsYK0hYQsq0mi8h2Zc9ZSG+4fax/WR1a6KwJ9ORAN4E25wL9cNYFeqKrQOfmAv1o1gV6qqtA5+UC/VNJoAOm47hyioae2jOs81Q2YnzYouTBKOX4Kgb/t1EZg0/s/RZi7wnJ74G/xxV8SMJDAq+pHRjsfoLBU2pVZRZ+e2ejlEfE7I7O9KGAxQzCJpbEgiIhFAIV8ghlggPN1sDfpclO53pdPxz3zCCyHLX5rGwHt/qre3OrYwSN2gSuENn+qG9KDOpKBh735FKHVO+ejlQlmdr07tcvODh690keVDDHD+rinhnQVxxSxJtOkge9Nd43x/Hb7RzHpuRB46Mh/UBI8rFeuY7vK4F0JRdbSyAQJ0hAVESQrgRQgc9gwqsWOyA4txcqF/eIr/CLkxQ7+EIbmHuBDppUA5SJ3qPKGLAkxE76DCF2BfpPQuwUQKVp8wRaKcQO5UFu6O/GOJ5GUxDlwRkW5ZPzR5Tdk4qyBePi27umvn0uLKa+/alYU9168yAS/yua86a9+fOHFglZ0mRVl9T9JyWMpHUcOkGZvrSowkZ9eA/IR0BZ/j4HwjZbSRYep6NBGtlfDvJrjsG3ergskYUV1H6Jp/YT645CeW6BWsqcYOe6q6exd16KYFqVPB9/wkzG++oJaPSrnHiyay+fCDzxiC/O5yNtAcoTevwLEPsQ05cJKzKVY7bOycqHeNmLS5edA5ni/ct0oRa64VhNGJ9AvX6zFKK2DQ4U5mB4IGLaW+RL5jkekOGqQClc7jL4DYUkOg3ld3ueSXjC6h1jIrbQhorVIuhpO16pa9ZwG+G7R8MWBmoa4cvxX8FrydQ70AXarcYDf7kcIFNccoww4x8pNDZxGmNqWCVLniB/de5MCXC6Ri9RUBG5yLGPwr+jNGP4U9Fts4Bl1ZjB1IoQb2UX/0WEFLEmJfusRFt+tTSNGEJVR0/TiQKRjx+OKPGJMoVpHrTXRTT/5bx9Ma1gLEkNmUwEpomR5BgpEKlLI7p0eInIRLat0KVUl5bryNQkq8nnK/b9y+FHmls57pkncnxhSnLAuz/zcjTacnxxnsjxpXkix1fmiRxf258c4lI90H46eOD9dM88+V6+Ok/ey70dcmzpqJQlT1i9p6hy52pnBqCquxpRtyagsZGWcmddJ/vO5XBAB3DgYxPvAuRmivbdIpp3pJq3L/KkLMRKAZcWJhqP5NZZRmzmqCa/FtZ+VBN71YBWwVvD/TRV7aMWRojYDXJ07N0T5LfwWYLMrkRaC6x2iEIW4nOMiaYa44FTudLNqYz77e1XrnTxK1cKfuUzoSx5uzGPHbeoyPo0hLiF8Jszuky7WD4hyzwkDbEXJzmxSE9E9igHLfYQK79mL10klXvcf8fKM7hoWiYsDVhZUoP6sYUzYFCf0+6rmrFRjCjDRPRA6+Wym4Q7ZNPIrUT5DiAb+sh4lQ6UwPMot4wo/PYGO8w7cAhc7RS7U7N7ByygmacAjAsUgFMm/ZuyiYrwx0EaYw9Paoydp2nJ1qutRbd54gQouM0LNaaBrJXPhWXuKuP7OsqVz4Oc4Y26xiRqhc/Gfy9b9JHI2yEs2pEUycN3P2C9xxP1SQGfllcm61A4d79/IrCn+1OGY+5IYHXcI7ve4raskAj47yXnGS/mOwPul3AI5aFI4907xpUqUiNCXVMIv1Ob7YCQfkW2kEJYfl/FMEf5RcXCB3bYQbynmRLiJ/3zQIgbFh6kEBu9cdWFUwiMQjCiGqyctXcRKskox1Axdr9CY/eOUSjABp4YSZ6NC9rHpTpZ8MXPUvuP9M1t+9/sff/nTrdS8EqtFDwCtQk5CDIeolKw/BZzkgb9rh8e0k5JuidpFwW+cLKQyK8r3UIi26caEumFeANTScRYyLNaqimaI1ke6SrLBeWUUZVkWshStOkyScNclyIZC7TtomwA4JUhpZM9lqe7Ppbr9/tY9gNKDOxVxKEx3VAfy+bnDAIoPy4MtG7/EMBpddobDv6JfH4gfyKb208E44ivTY1WC6XIgX2JsxpIRRybCPEnorP59F7BnJg08p5Em3OKaCYfRBYGChLMylLkORNjBsmgqZezieVdBBrDEMwN8Y0frtaxR7piTgoh+qbafl5BRhl3kMVhHLPfPgz69XBUZG0Ni4YCmqOSX2Jdw7UiMnLIhcIs7iRL0+wMPbkx9ZPVjNQgjpjTKgOvDAKrNrUdNGRpVeE/Qe5MzAwVeCqjFho4CQipPaZm+2WZsTeDCDfdTfI39ANTNKx1VicdrzQdyzOGG5SGtS6NYKmprAhwNIAdIY2FdelxVgHGFnv5IUyYrWFat7dKcfOY0VwFfb9V+iNsrZMYiXRP0QhFZ+hsRmXzXLWuSOXZQEfzm4KhVuRsutGcIVzqhor8L19P5/VGsSdTw/z/Udqj4AXQdNuRjnjxXQu7VZNn0rcG1VYUgmpNLSluS3XDra8bfo8PpTU1lGa7hdK6y3PRghmX5wtTk+ds5ScEv8potmG9WPRiLQt7qZj6WTxccb9VOVcyBFtABjr5sz9InGI9y3xF64XSUT6OJPV8b1USt7DkD7Q/b9HTtR7Tne0NlZKvI5uQOrz++WTb3vepwF5noOOETS2myrAVjsGjY3n/ltGAkCHAAHctpzIKkp6G0NPdG0ezZeglytZ41rRRWAq+Gj84eJMmQKtpb0A35xM1PSXSY30wn0UXMyRpSlARntG8us9+9hn7ctthG7YgW+3nDlWi1p4J0Cntgt6RxUcWTTGyCBN8OpFFfS06jhGoytuI7LNLBVqKrt0E4hSJsNyKWHYarkZBMqJO718sRq8s43QGpuz9xqNSpVeM4bpPHWa/MbTDnr8wraiPcmoMaMq0sH0K/A+T8ysI9dVgGlILxPc6Z3L8cmB+yPH1hWU5zu+pE0+fLU91YgCIX72vMhzaDxeT0ab3QHbMxAP56qBy44VzKccPFpXlOLe7HN34Aq+ajC9wcpZA+616B0fgXuUInO7juGomHseeQRVnTuX4xsL5Icd9ByJHd+aaq2dCjq/597Jp6dzKsatvfshxXzI/5LggPGg5rpmR+cX3j7PmWI69C1WO6X63183I+OGfx9kqx4WaU9i27lMjCYUREwojNMuEwrBd6CFidqfHCYUukTCrZU1JnEPCMC3kGOk6sKyvaTAEjD0R94AJ1f5OxhA7d8/ksUX6TKbbR66fCTnOqSjz1pzKsSdSOabbV2+YCTnu8mPq5jmW4/7B+SHH95OSHGJGReWY8XI4OuUjBPmsg9dBHBIv2jaxeXMUu4Da1FxIsvA67c94hDJYz+0Xhvy3P6wogoiU7fWzu0FfmvLNTw3j0WRo1jWLEIO9rgq7GVvsrYvgJUNwF+FZeqMiWILKvDjjMlxblGHrwjmR4fp58Bw+Og9kuGEevItPzIPncOM8kOHj8+Bd7J4HMtw6D97Fp+aBDHfPAxkm5kF/uGsePIc758FzuGMePIfb5sFzuHkePIdb5sFzuGkeyPDJachw3j7QQ5ixXaCHFy+aMvSwK+7w65PiDt8mUdYo24CamMqTUWOdEO5gNVS3I0kjz58e2af7W9UhwD+AuE2rEo1pVXw8362aN2FLJK36MkYJm6mkIShhpt32Q3bu2j6/evBtb5lWqq0hC6OHB9tvm4MHBPeQJDgwSR6eCUnOL/PwEN+LgpMAnYsDCJwsJS5VwaGIBQmgwsu0blasdbNiO7bAE38X6ma5jfW2TcowZ1qyd332mFBAHqJ1N1gAN2aXiTOQdsZAtK1JL0BuOItHJBImBMFWZC9p4BGiVh/24qJ7pCasX4/sNYdIVlpKRGNYkiDsIUHIs5Uq2D6+tNh+6Nt/sr5v+2Gp/U/W0X5xfFTHw3IOSho0Xy7JqaF/coOEfzUVlbJSS3OvwNKfa7nuQaRTGFzR7uovpREjmQFuh54yvHuGZfjYPJDh4/NAhk/MAxlunIYMD86wDDfNAxlungcyfGhg7mW4ZR48h1vngQy3zQMZbp8HMtwxD2S4cx7IcNeBylCeu89edNAyfHQSGUrQPC2+uscoXZI0noNk70U8AYuXAqOIxZMgG8IMAgQ0TDb7XawcSY8rR1Jq7OZ6XubB/qKxTAkVAUQLS9A8yPJ4oLJEkIXI7RhUxS3UqA8ghvwmgOmNj41vdyaaCrBJBYAy9fghEIEr20UIKrYZijYZCKGciR5GZr/UnyYOMyasB2DvFxibfXYQoDRZs591oDTUeaiIplpxosp5Sotmn44Aa8PpPDIbu2wisLubacA9Jq0KJE2JEz/uoaSbopylMLDfqEkVmnA0G9QUrLX/Dv/7xjESZ0/IK/B4CBokqN5PhY52ICW0/FGHLL8nTA127HE7ot0CC90dupK9i1F3LHhhcHQaFPkOR3BJdxo0ZtTT2i2XLBSmkmogERknQ3NAaK2xg4fIv2tpmV/9vGlQbh18TsfTXo7z51iOa/vKcuCtTCuvZPpv5eMVTSmZrhS7Dl6KBxaWOa63KMNYO0r6F2ENHd5ubiUCLTNMrzU+CEvqkc0VVv9oavUP16gkSQi1syEAd5DUzrZN9JyICcxcLZYo+nV/Gk5mul0yw8P/3ZMO/2/yFXVk/D5nTfA3TKHe/IoBqeUSI6U0eg3rXG+/LI0uk1pfl/kiO0P41fKYJHhZ+74H/tXj9X+z8MXjjjQ+83zfcgWptYPScFOZ9i4++PveM+l9z44MX5tUhrfDedE9h9i13iUTsxLJtghzXBcYOkulTS0Vc+YdF2c39u+4+GLbcfEujgZo0FcuzY45ASRJbsF9YfJZ/sEg+8nYxWkk68Ga9LzNPoUpC+1iUCS4dUO6pNA9/I+Fsih+Ped/QuYS9IM/E5TRmsaW9sS2+e58br57bHys/o5yfixZA2tcilvugQZ8rrH84Ekw4b6BBM00trfGSEKIUrAtBf+as+mRTPAckTVUl4f7mG5my9Eh0hKV/uVcRDVEasNm4lNTymB59WkLWs7KNNmOvoBSUfK7ym3ZMT7WihzxMErrOmiVXGL1PpcIJG8Mj2Q7MxtsK8IlmmlUvoSvTKQV5Iq5U9QAvAfV5IWrjwjcbQ9gZE8DpLO2q08PtYLsnfdOBJlLUTgMWRoDo3bbUs/SiEctO4LsvPyguq8cJ9/gcfVzlQQZ2hm6W5WU6DUkulXTmnSeDgrztKIM+6CDbfWRBrtK2mhZQuVRsGLLPVTtT5eKpme/tUwcxXIJn4zWN1wVz+QbTeVMaYNskufIG8kXK2e2qm5HuqVVS92yjJBG1vrO3NBKXP/d0FogbQZpLe07UxyPr9zltqaJO2bzhnRBWn3lrg3S6c6UQMOZGzY4xg4MFdPNWbE/OViS4LcdROuXHVzbB3fnP57LO79iLu/8yef0zs9eNGnrn1wVFtqOD7jtrabYeBZQEbEfGHIjTvboByYCe8lSEOHYzyyRZDSlmXVL/KI5jYl09vxlnrbN13FoGT3c8PAQtW22fXgi6CDTS7Tccklp1DGwoQXPg1YkExFrkkEjRZTSQBmUnzSQKl8ojgm7ls3Hazaeu2bTWWdv3rJ1bGLTxnOc5KjsfuuhrQD8ftlqB5k+jByMnDY3MYGtlK7lzvloBI5doe41YhPXJsnVeneXXK0vaK4W5vPkBV0oTCeX4Ivh1CX4nHkuJLjtACR4oHEQErxT+8PIvrUfGPwtVBDUKg/hcq3ycDgsFVZ5WM4qDymqPDyQV3mo+RqPWujhSC30MMJCDysLRKVRseRsaL98mEhDS+pIXAUXPFKMEKwrYeLJ3ktwtBPvVBHjRErzin2keTzoEGezUXk2Ga02m+sKm0w3UY5WUVBIm+sU5eijwjO8KGudKJtg1L2SsrxqH1me6ZTlvW1ZtqJ8qKEsRX4chIZj+/gypbopspMmwk4ad7CTJspOmig7aVJkJ9Us1KRASxrL2y+wkyY+ja0bE+hL9sMAmm2ceUrSiRxQUXYq7Z7MqUSHkbh9omdCv3aPrG2J/NpDsnapaOvXR6N54dK7s7qdENPbtX5N1C6j8dTdG4+Kngrdhht/dO9l7r8fOz/T4yGqND4eOqagJag8yrXsIb5s42SevUc5BSbVzdRFtZKoIdDasFo6rShSuCLwvfGldBvgU2CtxlVa7JkA7+OPCkd8ucVVcNoFaYwPH2cpbWmEoouu3f3qCRdPPlPbxw9GTzjo1n92sK1vMKbIRSzmlhhsITRqs2vzUcpFTPdNXHDfxBx4Y2+HrUxjtcOasFeFvgBn2/Oq8iKw0Z7TAOHwczsJ/POBTwJaHUmF+fWSAxMGDjhK0RxOKJMXplIWpgJhRIQEwhzOL0iFubBdwyroD/Sbya39mKwQDRRv9T6VmO1TYKYnxJKegPpxmRlOYOXb7zXBTmhwRV+qyvI7abSp/EPV4aSL7qeGbAAxWIbIl5INWUpWrit8IK3AdU1QgiT0OuLrHvUMWqggKz+mwFUiz/U5aj2eeuubdAr0efUBaztFqOokzyflxuU5gV8FtPcMepDCb1mAIAf22O/Is2bqvWweoVldEW/X+5ssB1Xk7QNGJ+yELcHDE7+M7kGp3J3ZY/sRZnGfXPumSBVJgrp+hHLwZDw9lWjP0hfr+rJ5bpAzzxXwSn8vhNdnyvmeEHLMtKLsT4QvUogJJDdm13CSBSTLwYQAVJk4SUZb+XASO/fTZjHnN7WqLw7hNEiTM9/uCmZTUmW8QE9HmY1og1sPxluoND4+nkZrN9z/1f/ywm/+8N+Pr/3ptj+78Ec//C93jbnNbsfbn/34//WDf/H5F4+vvf81nzpszPypc0qtvfoZu3DhwrOOGRsT08JdYjjxxfi9NjO+9oS/lf99VlxYMlnJgylUDU/cIdvHU7M9TfIjjxkf215/WycPatH5F2lJ8IidNuri/MO2OI3p/LPb1PUHVa/o+uO6vQ8FjFOQ9yh4rErw2KrhmvwcOdyX5TW/kjRAjR9MlT4EF6DMj8wizkciCw3Xa8XdI125mvZJx66mCzAasI5zFXHIhb6mjw8zvr0zRQoFw4qcF7+FHVWDDZEbD3GhiLOh7pAZWUqH7CekFoRyjOoUIofG+xoOZ0gptECHQFiO6+zDzZy+05uQbDbBlorYr97EieSpyNibxu6PE1hbM5nNeVbFJJafCA1jEKzN9Bv/8H7f+AN846U6CpqW1oBLHaPdRddTsQqzJ65zS8piYq8agBsdVhqYbrI9N8EpeI2wMlVYaz30kNog2/XeiQDFru3Zh2Kz3cTamvZi+R2B17tHQK4HgddVk0agesWdpLSjEOR74q69BYa3M3u1351S7ZrptT+izTPFWJvfdKDh2WunQqbWptLozqJWLHu7oasAvRjlpnX7okUEJRY5TI2Yi0tV3GuclEPfl+U7Y/kBsqWFCDXAi8UIQEQmi4r04GSYrF3s8DcvlpJ9mSE1kkcZh+pEgrkQFs2F0Jvn+NZG7LntYNHRGiw6ksma0YFaDb3NhbMVM1sse3r3Us7MWiHrkDgwoUyveBFXiBMtaER1slSG1NGiwk48mZf3m0aop/hj6/JNnjAcaDFDGQWjjdBZ8K5boX1MssT5Bvg+PEwZ87V4/ULZL+2mMbUjGuYhQ0Jp7FR96RuIVQXHIexTUgU9b12igQxfQDT0BUTLlUOjUuVQsG7XoIWhi6JsqGlHLWSuhRPqy/0SM8ARvmao8eiSmR6E79rvIPx9HYRnuu2799v2D9pt/wNmPZm6OZMqjj/yHS4FFj1JK45oqj5Qh3iJy1sYhuElH1/Nh+LcQQVMf6IgfnydCO9Qea5BgZxuyw/ZuWr5/OpBt/wWtAwNA2qA76UtKCgQA9MudAtvmRRUDIDxGT2jppF01zSoYhTA+u6rjqHb2EeaErOV/xxlvPAmlrSaSFpGc6A3qzAgGuNAmBrDFbmgqLhui1Lj8wDpdjzDk1LW2g1/dz8Nh+WGMTxrw/H+G8YZ2vCZmpGh7Og1sqM3lA99XzJ0X+kVuRveq5EFIvT6lhmiKYMP1FOj25wavVYyrdS4SwvGXY0yNmjjDXKjpam3HGvgaqe/TDnSjEg3FABDgDE6hFHXpFEHMnb5LUkAshBTrCVUKOmgxRAKtULDy1pTKx/+saPtPw2Nt+KxVmJ/tXC44q+UxttboWyI/ZyaVtwmsVO375gVWX5dluXXcyfL5ZVOWWRDd1mUm53dlIX3Ynv7QAcde6J07InSsSdKx54U6NgTpWNPlI4dy0rHnng69sTTsSekY+8tyx2zLosWx95qvPeQGtb1S+VNoLze8bJE1360yu2/Lxhl9alY6uN/3brfJwKCP39e0bO2mMJpEtKIpfooT+cZ9tFaGrt2Z1yKX0xXircpL3kVAdeat8Jr+1jhNW+FN4b7YF+z5m7Nfq1Jo7wp+rhbQlG4NJWDUlQRwBhfk9miRoOcnOTqIPJKWbTRl2y1dw7IGKqEqfCQhbBVoN1bavXCT+zsrVNG4f2QvdmjbwOPbsBRH85FLUG6b8BVhDmnBIIWcyIA8yoE8EjnfAYkpriJRDa02DLkNw5e6lPaAuQSQhv88EBq5KaNtCNXcVsAHbTQ7AvJbBepYt7Nf2tLFeQZuR7U4Pfygg95EM7jGI7c9QJRgw8AvDH8ckLrl4McxovwGlNTKc1buzLaTIdhsDeJDQzVnUuLxIK9m+7FTjbdppsOFHqYkpLNYtO463fV56Rp0csvKt81R2VqO9CTcG355hKnSPWj3r4MzvDIA2QvMT1g29a2KXhlSQOiIZYaWgF4UKs4NmUJ2xDcwrYVsoRthx9Yv7tuuo9hVbvfnT29N3D9wfc7JdSCUR76AL63ylfJEPjIwtRg2X5ssYevDIf5zk8NcHhaLQ8fQ9aqo8Q1aX81hAHSsCR0KO4EgxJb2Vc/6DS3en7NHREuhrh9Gtbf6s0GuMHln+czlz4QdBjnCXnLwxP6vWUhZWX+f3/fit/k4hU4UtQZ2VJ5U1pZ9x9dF+q0w1NDHKVJkWVc31T2jKQGxW1lxn5S4j0oQUI++a8vhjcDOfyjWYwn6J7NxD9OBHZ8CSKQTuYULMnwiQSiFKz2y9YtS9RKzrI/DtUrUq625Pm7AqIWj0NZsEEpCyZuSIRwQi0LFskyy4LRqWn1/TeIB69pqdYFPQDBqdcFojxoxv+DMl8a83IgYrHx2H5GQ9Lo/0CN5053SQl0g8rem+V4Wfyo83pJCInJD2tO+ndC3OX7EolbbOjK7c9Jr4H25MtvpJRPfnKTkTHzPGn7vMV1n6bvPb6YGCP7gYUtA1ZrOA3cYd4/rqhkRXcKJznBGf1ISncXkuh9dALCVDGUEuTm/DZE0o0cLQsx4ljQFzwy2NvJ7m6zs+RZDVcLPbLqEaLAwxdvXu7Y9b0s8HUJDhkljCuNsoH12dfP+nRAqCu9i8N4Aqe7XSgTIF9gtscdk4V6aigx5WCd/bgBcZqlN2xLuXgSlGL73oFZrpbUU5L3zBtJvl6fL5J8Y/YlebupIJJc00gy8ytcgx6ivs71v1ZluAoltCofmQRV5Vtvu2+q0lWruLiPsRq7ZWEa2t8OIchY2bcWvrETh/Z6Du+b/b5xrpbohSCR/Y7UPUEVo1B4Hrx+UZMlD/AOxMse22uaohVrveq2Ph174KjsD2k0UQT1oZMgQjAPsnEeiXG2GpDe06AGZJRGNCBlSQ3ICBYgyGsib0BGNCDtj6p6zhYjiwXzMRLzUU/25mPkWp1hGf5pHsjw+DyQ4cfzQIafzAMZfjoPZHhiHsjwz/NAhp/NAxmenK4Mb++W576te577pe0895M0zX1EzFhD6+/SuuaW31RMbr+1ndz+y47k9n/oGvbuVV9uWmFvSeAOyjXlZqVlgfB0afltinV4Dtt22W/dKukdYNs7ptn2q/O2/zj9tq+aZttBN3xJ97fdK9d8Wi07cPZwUMowT4PZuuta77t+TlsWKEOgLc/uXdvbmnN010cEr+x2191b7sUlML17/myMlpVBQFueOnzo6mm+6aPzljdNt+Vrpvm0tY+dNf0v67qDG0fhEZ3eeHLt9N70pkXDgcLEpjdv3TDNNz2St7y50PLFplil1/5yKFydDWax/cgycezAEXiR+PqiNeJLskhH8MlUNbrSjkbWn1zeezyP9CyIKQw6Llu3XKztB7+5GnoxvZwjwC+XEFtS0durLbgzINU886PlPtlu82gQ0Uj+HDwc4MThSIOXNBBkhHgUiiCtN/uaji4rrgCiQGYcsBFoXZzAItLGUeR1xDmUo+aO6UjlMKNyDDL1xftX94d6GInH8dfajX6zs9Fw8kYVNb6/RnFoudE2jCOcErGmVvu3Nw3kuqPSaYaaqxLuj04zbPscme1AcKHcKEOIDJ8QGcxizM57mA2+sSXiR6tzkk3vc0WuvV8P3FfhfYzSC+SZGGDRUCFUYJgRirx0Kfp3Xx8A0JpEKbkg7scOV/bNpZRww8MAQGsdmJgVXeK00jN78s3GwM0t/XaAnmzzcp9Iiy8mYA5EKyToidwqLCqLe4Ef+bqwVTzPFM6LeB5RFwCzzFSj1x9Yo/+H9Cr6OgN43fgam28cZoFXdmKXb5DnlQgMbECKcMo/hwmRX6VckeWThgB0bMq1itVxy0zFBjKCZJg4kdD+XRqJVe0Sr5q0nuB6q8Goipp56jTPsXcNdoQXYLfZW2jiyPErj4rySHJTRrB6nv4zZnDjBWxUauy3bJqIAleRH+faF8DUn5ut96x+kanJ8hHBJfesfmGwIE1YDYiQg2ohnSFe+wb870du2Z1u31+RB6sFdRUx84djxtsbo6FWnFaBiLHnRICBEIjfSWG7Iq/EvkJRe4ykAwZaYWQnr5aCIcA+cIi8DJqKidiJygGkcUI87Z80lrUtwdNQ/VOJRlB/1TiQf4zoRbQrNbvObNUcGcTOfo8Gqe0U7+ySNEa8kbQsgKQyWzEL3Nk1RjSqo4zvwI2rVC/bTBg6/WENRhbNwIkwvmQu0CuzVxCs+e7de5/94+9/8+T/PGfNF7Zd9sXHPnLJtd90jEAcPv+dJGD+2yBcY8/bLEdWHOeFHBb+tcSJ13zl7FvDv+nPIU3PbES50Ry/tNFXHb1cQGlDL0A50li2xEdF0/OjprH9mZVpdeb8qP9gjA9BFl0U1x6GLo1V+5lI3tARwUieQhih7r4IeKS9YgGpv1PnslYXxWr1UCDsiGvhLHu7O9w11rvlXUuf85YVkT4RTIVpwUAWwZ/LQ1SKBQj4dFNOJsvCKmFZiP1xwA48vC3nVog1Rwr06rMqxUUfmg9SXDkvpNj84fkgxU3zQop754UUj80LKf4wL6R47xXzQYrrJ5XiDE18lzTGimhaNZmKPXKysg9ysgLkpMdLAkJpP3WY/AatvrRPcFVVj6+quT8gME0rmckx6dU8ieSt3RzZTwVdHdmnqB97FfQTsRdGhMYzZGqkerG3tL3Yof3DoHqxn+3wYr/lQMBZ26eJkLK/jso1oGen3Q9V5qbdry2cm3afPOSg2t0x3Xa/WVfE56y2e11tbtp9JJybdp9dODft/sh2b3eKXsTxqaScijF2cvdkU5Rsn8b9XjXd+/1eX7v29Wy2e29Ybvf0WWn3mLm53esX9m734INd7W61uke3On+Wu9U/2fL9vlMUnzSgkMHaL98r//uXq72Z3ZgQwXXldUMtt6oHneRWneVNF96JSlx3vHBcvCDPaXglJI/eDLwjGOi417V5BvGNNU8rIM6tt8wGYt3uHirD1U+flXZfWG52Y97so2qoe9zb9XSXYUNm7MUhc2qbCtoN6rTL4S/DUtqKBeHsrXU6SkEi4W7Y2ed2C/wOTnzxAgD2NkuP+5qlxfuevXavqM9Nu7sW9m734IOb7VFlVfdRBcHN2bzf6xYd1HO+Zrrt3hVpwftZbffsirY7nff7kSm9XyOZMN3f7wXt9zsbmS322/V2Wststnt7dW7afcTMTbvfW9y73YMPlbfHjVdNzqgya/f7kS7PeRbSpex9g5orNavtvqtebvdtxhSJTSOk2efR4pFWmGfqNCQ6iCDgGWkkpCGr+WPTCKwL2XuvmQgQp41O1eKgG1LSxNgvxI0QCXf29sV1MJkesGJ/w3Tv+d/ylje3H/WsNHvpsrlp95El2u50PuGPTvUT7kWKdBE+4dl7vUeWb/fvwZtByheEsyNPd+aiTMOJdG2iK1wOaOrKQYSpQbwaHbUViJMSFgE3NUdReEnjrq8jp+fGUbm45yIzA3VpNeyMvAYtkUHbDwS34KsvCF4FGw8/QblTQdtDsIFAMH6KbDsQEjZZZoXPz353gVwoR7O8pUxB5otW5bU8/rxcy8MvLdeqHk20jibsWAXvgCyVDbRD8NDutXvxv2P+Awg9hnxmvWJLypSYyKRkl4rdYLM4M8MRvbia+I4WmOZDHnMCP4MCEQl805pdqcCSD3k0wFOmSPoDduI/N6e+yKz2sfvdhvFRrFwqK94e2XCLf517jnHlRlZx42bTsXWEWzd1bm1y6xkdG63kCy0SqmgZ1NSRXWJPCUGtRfYSbLQCCJA3kXRlLzE5s0qWeqYUoX77gRA9gLekC3MKPvQQH1wx478VIecfoVU5925f8WeFj7pqcZiVLWO/3Y9eNxyLGL7OLRnpYmQ0o6PgYvb+Q3QOYd8fUxy8LP+hHmjCrVBTxinwTbEwVIZ8aYh4/8YgnxE7YJr7si3YAUSGXAzxbXmIYwYb0C3lu4P9CkjG5BB4AuCBeC9UVmtF421mkmi7VJ/pBoEP7B1tCPwzDB4gbjHd9rVRFUSoNCdp/1Pt9v9YbL/8JUarPY7LfiUigIsFSvpNd5jT/W1u+MYpYAX1QK/YA71KYCepJrhYWi+RrgGXI3nHl04E9hvCjS5rj8raLQK1wl57DcNWAPthlRwOq5QQmhMLsuprPquemMIw9ezjyPu2e5s5o8PpGjVj/h4e0f8U/Amf4lrACCUvGF+W/dUh8kgFHaGbrmSynwjh8KL2iqrdvRgCy84vV4Skt57G4rSIGSVLk/qmfXI/rDz0X/WnEQmGozQiMhJV3A1KuAuDYhp60IL9/gI8DG62ewaACAEptN20fFka6AVs4TEEmvnxrlJhwZx+6/V5LrPJDKKABIVtX/sshvAnj9nRSu5EVRf8LzhHawftDf5TfyAnpYHYfjIq8zsV6rBFxYI+WeCRLi8M2pTZYai1JBSlFXtOj1ZCFKmHrYTWJ2d7tigAeAT6ldk02SkzjEONSZpyB04xB5GA49rtt5cuVS62M6hrlKdCsnrJ1RUJ6KYjnYZYBQ0zITq+vT2U3+ZLyNMe5jiyNQZwyzWsvCQDo5a7utxEQpcdbiiUV2so42LUSsC56M6sgEMQw3cLaaiJfPbVzlfhl36zN/hbEFVADWnVer2v/0w5azIJBWmVGCSikgSDdMa+RF4B56CYRF5sosTlBfahGoofyTIVschTeGFnXxqVWLxKE9GppYZrpEN6yM1eBKElvrg6J0JM8A2d9YuUw7LP00WDhxBLYSqTyRCnUgWb5nPNpZGwO4jH93RHq7y+31/jtL90ezCBnbF+VL6hVsCJx29qBbIRxImXGg8blhZVEWnIp8AfmdNxk8VSY5FM5jFLpMTsfrEcaYF3A2qNvOu/jcnSHslPUzCP7nkPG/npGw58JbFsI0en44akdQfDHaq/FcTsLA6WdGq4DM+7XnLx7bc9sOup/r+Trg1Pt/uIsldIKZC9Zn3WJzqvcQcuODONd63Za87Z4L5MxStDsS0TP0P3erdRNFcOfAS7ziZQqHv84gPH2MsWteIXGdtZabPmVg0ThRfhOZz+QqLVEL9f5YmtVroPbSU734lKfQUAZpPLqOVxdJp4lNdbSpxbHjLXlCVlhE9A+43CGGDZsGmCEh3ojluretarCmcdL81l9wSjOFtOQMYdCLZmpN13T69dDPeqWSooIyIoI8lBGRV780CawMRj4+c15Ukvlz+DbjSR3yaGnoLqU90+XgJmJDk6YlOPKiyFuidHa/0VLXpyaqHoyRm9a5481Vnw5KJ2wZMt7eIrp/GJz3x0lzZkaC9ask9ot7NJVI6haWU8DbIYA2EWQjfOElpZrJ24Um2rFJJl77sZDM4pGJxp+WCwtTc0cAAJnUf0Vp8DX7ne6tn9ZUc5m5x5G12bPKe/bKH/Awayos4MjfXhJZp20IqKtqRPCGnF8pMeV9wFshkSg3EKSY4q8vHEIG9Zrrbj6frx+hcbeL2qRjxRA2BodGixXB+r4xdboMA+toA7PrBkmTJ9Q62WxrEEODWO+c6AaMABmi3ZhOCcFe3y8aaaxjIlik7ipPv8BGpDkJxTv911w6H84mu264bjLKQ2EiqaS288yTMSYk/Wajhd0EAwKA1jz4fN6WRxQsPPh1WLVeXOla9xYRzUEcfzW6ioxvaCZp3pKsYnZsjAof2JCLIqC1lUOXNWOZ1WCSivEmVeJcq8ClyZfE+yhA8JS4NwYciSeBRhBoB9zz4Rk21PH6+WHGW5hQ49J/Z6DrUc66k6VMuJy1pO3NZy4lzLiUtazhuLRWIYYQ7xnJUbl2pnizFnJRJjBRiSFtUYhA7zcjERIXyfGnwJ610oIeBx9TeVvxqqs3sXq2cFvEq8xwYSmkwWohNxWI5FC2+Igh0cp4zU2LcvOYr/Xi6YdN639ywuTfdnTQTPzXzfW5Rr548o367NG1Eenj+iPDJ/RHl09vvK35f4hVRdjAvqYqzqYuzVxdiri/Z7FT3nVbJUUBZjURZxLg4n8+mjM9Lq9+ek1ffW56LVnyVz0er5tblodcuctHrBnLR64Zy0+o45aXX7tPrwWRgmp+i61hBY2YeuO14/1NN9fXvbff2bDvf16SU3ahpCaZO0ycvOXdMKs72iEttPLnOxAIrUH+Q+5C3G25+xzyf79VJppPfeujpPfbObwmLUe//NWrnwU7gwItzYZK9YjGZ77kXAO0SzvZz1nzjkOXHW8zH3bvbyBc9ls+tQl6Zk5N20lDHGyEcAIYAYcBljfTDxYO7B1WcwdycnQBOHRSf/nTCUGmjntXa2eVT0OKIbyan0eMY++IZQnP1Rc7gC14gsVdUJmVuQURcnpNgq8p86HQ+0zR/OUJvryzSm3vB059OSpMvhynFnpVTsT/qcOXnqsEEF0jEX/o7w6960FDQVwMawVr7g92+/s5SWh+fxjJjHqWlJysxttSx1zRstWT4S2MA+HjETm/HuFEc0YchFrgqNP1zqqkRw4KM2EHbZL8aai/RGE+bMkBpipolj0BulgwxH9HMaOFVkSxqRG4EfbRZgpbC/zZDAPqc+zv9dqrpJf5p931J4ZLFBy22mWm5T/CVw5K6wE+5XlqyYrmCsr9EH4s8fLJbZPNmDnuHURim98GVD4IfA18GgzV/RnBt1h+Q1P0gaEcHxZwoV/EMQsrecWCJVgQbi5ICJ+nZ71J8vXiXmfrZACAPwpXvqCVmCB6LGPeB/eDmpBbI443PPzLFDbnUgS2Rkl4fy8WXu/CFn+MflycSQ5mLT5yYCu/swjfnTWIX1W6pwCWc/vgxyf5oin69JE64E+tWHscvH71p5Tmk2tECMAduD/IBSF08whOtUIic+TFHhkh1F/nqhEIxWRzm1C5Gwt945tCLExMkzcA8LfRAFpELv2sInS6dawwFu6r7AFiNcOgLoTfZosDHdBu9dPGmD6hG0pforSaH+S2XfWpocxrHAmF6KkBMBI8pFzLKaNanA0nalTKfJ1bPf5Atmv8ll/59o8qiDbfIURH+12gb4Y8QXtwbKCdBpNapxO6UWOjYJF8XCGErFX4QxKiv/hThCN4N4Zo15Vb8RwJs09t4mljAhyhQcEe2CDxK4pTBHvKQhQ79SV+2vRZ+SSe3Yfmj0L1Y2nzzcZpwMAD/V85K/Y5yHAXjBArTVU4wpV6M2qYHHsRW6OqXL7IWL0CqmQuzXAm72umYaFl2MGMt6F5/WwiVPTTUPOQ3dsZ1ZyPY37RRkt5M5yDyMSci/6k6d4I4oijBxACJMlEVoZ0HXsgkVYUJF+MykedD/AAmmG2tTk6gcdCvaSt3jbehe3eeXiDgGGHy/XsThniAGjvNx5zj/2T4PYzCIPNtbEO1W3pugHBRJO2Ak9pbF8hhRRDmvxxQJBG18AD2lgFZ5Ypk0IsuDSBASDtSGfY8cbyW4VW7WQzbeVAo8AUDz+4XFIgQwGoDIsE8vLBCMpQWCMesPkrY+Xe9GVcWwE9Bib9w/KVVUIKWCBaKkVO743WubR6x95e+H+1YjXhrI5wxdpysfVe8Pt3GKfLifX2Yv6fLh+vqE75APF8Jgst/vh7seg2DpRd75CnmLwLfY9y/yS6mxt9d4qeV6qUFP6uV5BWpZzd7fn0YAAxaiTEcV3yCxb8Wywyy7Kj3e7B6TZen94zQoG27RMTUFrMBhYDAiDCbMWqKqiXPDGZgBga+kjvPc6khyRmS2XNPIRXFeGCRc6nthUOHSghcGkrrxJXRf/g763wbis1VgX2Wp4pYslpJRWgW7753w1tDlh+btnjoDRfHiQlG8/ZbBe2tHZcvQ3u6j7mp9GVpfvaomWZkAUyJs18u9BuTC0ipJtUKVpH8cBCjYv9dLpMa3ggNY7DtsE1a1ou0dBd22p9H2NOS/tVsP/ZKr8/07V/H7LX/9qSWnfOrvpOL3iSjSfdUxY+NyDCqHY2ntfau23PXj311z5/jaz3z8pjs//LPhF7ujd/3Ntk0vP/MSV0PcHR+kZnz72Fj9DCkTUAQNJ/QjVGghVvlV14jC6pMffNEyE/yzYGz60hoXDexqLFZY6B8rtEIqRdgxqyK+rT0XKRbgaHgeyI4YEZdIEwzJkKv86NREqADs+KH9SJP77VGl0YufTbmq7USgHhTtA4Uv83rgDOVZRHL3ia8CT5WgIktiZlU418G7tZxhxybDjoMpRwX7u2r+0t+sZkbNtVXLzd/PLk1rrFFWk5bwGNNYNvel2OZ9NoFWbLAiE8epNJLVBEodSpfIH2u3L3HXt9RsEpr43oLD6MvqK1qjNsKcniZwR9mvLPTvFvXo85qiUpdY5PrTMLid/Is14pmA6KrQgju5RDgJf9S7lvgabIrfY3bE3Ysx4VWltkm0bj2q5vvh0i1xuAxXy1BjUTKtzTEZamDYexIY+445k0dUdAkJk2n6+hj9MORLMTR+Pd0ZyfdqWlwqJseXuABwSe9n06EJEfcsQKgdI7bWG/bh9TSyH4XbCQwt8gdf08pWlGFoeukQtAW5rRX2rzlxszZote1/ylhYmh6ZVesczo6ugSOHcC148Npblw95zQXvLXc1YlcT3UUKxXpnBcpMl6Bnp3ab1l7SntU+UJjV7tjfrBZn8X5ntdFiWJ9+mNQ4HsNW7Er3omH6GWDQIJekxb7kmRINq/z7esN6Jmsm483SWTx5Uw/ZaTWFMw+wqfOr02oKZ3ZraqsxBk4ZagKtOI108hjLYb+78013j7V37kiN15fj7eNjUAswOhAgH3ZeJZj0Kg3k7+AqovaVASLwXhcn77gDHRLnU3fcfeouokL2nbo3+sJzwkhWE89asOf//CuTOYHvOXdNv1twhKuymAay7WEXcDBSdCwQTyA23XfuGpcLIUt75Cj53mXloXPXuKYlHesvZTkL/CVFk5Jfx19gz1sePPfjT9Qx/vzfJiw0x9HZfuGwvBWOrMJZi7KW61smjUalvJWDe5H9MVT2x6gTjeLHAqV8/PvOgmoGp6ircdA+jLRKrFi3osX7jtSCfkcTnObUoONliXB0Ce7jxO615V9vwpIWD25U+xtJsk8c6KeswmMmaMX2U4J8e7XMQPH+1ffTSomYRPe8b0nPYhJ7SsUk9MAzCgeejH77OA6VE0L7jj7kX85mk9+tzXqTj7abXKdfw/6rwE6Ry2xHueorw5nPSVvjs9jW9ue4Ld8M2hzr1RYG62nmc431jEDf2Y5A/xYR6JlobkfP5u5qN/e7GWuud3rY3e3mfj9jzW3v2dxEu7k/FJuDlkH/Z8sHVyL4LjAwuj4ARUOcdnH3UPPNyrotc0wLUdQY1nY5yFx/U8+5QEJV9nGkX+vyjMwEoKyn4HkZ5nU+5uRJcVqxpMnDpgaj/pWLcBxQBGmkyi/uUTDVCKcDskvQRuxEiL3ZkmN7629AqyxNCt+lKmUBXEOtCPNRC0/YB8+yGE8PWxhhpmIfDumUnohXUbfEbQ2xTJ1+18JiwhSec/724o6399387cWiseC+YKCVkQG9m7powaw19c6ZbgqDJF6NR1DX3PHDhhoXihpmAa1Z2jC++ifUJSdD5tmjE4/ChX0LRdtdI5EekfhYb27LsusJ+YKUBLCjmmjuy9pSjcdnWHa6eW9bLPeTnaFlFKGLqN2Mz+yMEo1zGr7INOQH+MhDpF+tfXDHqf9+wYO/VHpy67yjMpFnC6RUYpT9+h5xta/G1elht59ZmLI1DBD29kGs2MuWKovz6UXOd2nG3jgAqmd1L8TieabtJ9lN8gm4G7/+S7A0t31pNXbLgYfLRwG9YYU4zLo7wsjxzlDSBsUBqMMePpYInyDSKaVi7ejuHcOJd/YeTrNiZYpKAal8zwKBEBWbWV87kzTAqn36MAUBlDTL2igj6tuX4g3JeGHWy4uUtv/c1DKT1+SS1o6Tba4X228fwjoZuj207xwYVoMsdQMXMsOdO7gVYeiN1hy5ZWe21xV1DcUUz22n/zB+Zytu78qy0WyTTcMhn4i95pgtRwcNjJD3vsWXn4/XmPPWMLV074DmJtrNR0Xi3QnLZhfsED6G8QHo/wJLzzbp0BZhAOOhZVxM8sKg6QM1WopzMLcNXg8/QRGpQgfPniZfvRVusiZ6EHaxFsA3rPs9XDTG71dFfxHvXQBdE0dip93cQK+diVZ+MCutPDYrrfxwSq38r+kxCss43FZOG/snEH7D9CJ2O7tnx23vGp6bfjPnHVAzGm6YKOIig/0DFFHU4w4PQcS6PetQTDPdd8mOCYPOcIDlWuJiZEznjyCzkxZoOdBWmm/s3kpz0lZedyBRvnIr7q28QNvoHdpbp25Jzf9lnntUIygszvlPiCH4lmFsGjl1AOhgwI6hgfrEtVJODoBjfDec7Ffiblp8RlRS8oyjRO5FCGXaUWLBTnLqh5LIEkHgu/EVWRrH5d674wbq/FBxTQfD85fNqXMkzsxpiNXOJY04lktFqESEkObJYMwJ5RstseXIkwyVKQdfUAk22SBsssZv5UuIzEwFIQkQYEUSwiXsp0hJRZ/q62knFiZ4kIgty51V8NSk9HxQZ1+pEtbaOApp3BWmcSdI406rlMVPYN+q8AXN9NjTIxV38lsa7Lyl5vRu6UM13tKB9W8584fT7N+zMPbM4qiwXsrgvI36d4U2aVU0fkHywp4g3k7DVyatOExFC67VioQEhxekFSEF6JPeI9FCaK59DNwt8IrqcvnmXOiThkBCk5SEUxaldLih0Qq9jQ2j5lhsNxIhZPwEfYcAS/kM8Ws8PEbix57+I0ZZr/poIfCuecK/tOyETcI1mAKc1bLUPtDPBFnPYxUI/4e3vL7sURrWf9LgeslJrTASFWETGu7ByfTQ99GPCtQybs7HcUwmlzFOddVETpPKMmwNXL3tp0c75RI1sPgeWkp9RiEuqRECXEErh/luC49k0Rh55jBstj+TEo/eipHLvWn/I95TBzbihV1HPNdMnHcFvg70B+SlEn9BGzBeB/YIRLDjU9jn0UcTOWWNpKiSqiS0d1gUnpNYexr5Qbx8Nwp0n8bdVJTSI3bLceFuBI4ddqEY85BiAUaHPqUXQb0HYp8Bm51FdmKDIxUH7aPUmtuK0A1zEOw7Xcjk1Z5ABHat2JN7o/XOknLT5mqZcDceh0Et9JAyOcr5W7JTR+WFyHIoOcPrjh2CDZ91AstCoMuLqEgadAyIbkyTIRcWkTuqFNXgxD5YSytMtz8r9xtVEBF3EnDTsCl4DIyiJDkhlbHY3rA0aljmnGxtwxLfEwxIZ1jaRwYwiuvWLLDvcps0N8DUT3I9LjN4LLgW0DjuQv4xyQ8D+4mvPXg8YTIuAu8e6bDHrMfuGcRDeFUlBhivaYV5UT8ZuaWkZyLvwjtzUngZ01A8aUYChZW8VqNYFzKXQt598I8eWGS5zDnE3ZAmO1TlNQHrcN9hciX7yJC8AW5Yhoj44aS1uWAQyeny5rAxC+zNURpgI8JlWy+bCOwZbp0W0f/sJI4Rribk0uwCCHWXmM7eb6D5Bo1ivoF0NcAs7EMVDAmaWqDayDQtrtzUgmtewB0B/EU9DC4lfFJ9BIoIYHetys7j8iB/RaC2RX0k6dRHjoIikvRQRF7fdZAOuw3S9veLMESH+xuif7zPEH1yXtkvbad/tCFOZvcVjjXr8jSx9/bzhdTyFwJvkBCH2VYiP82WgIve7fy+ErQK5XmLx3tRfjv/ywMo8sdVI7BE6FXlS0pN7uROI8m9MJ3DF9I/WpG6dTkm+vVaXRWLYHY+TVISeDFaoXeC2weL6RdIGpPGXK/IGRE04axY5VQ0RHZ8RUjzOM47fg7pemOD+96Y5Y01JLR+4Df2GpPo+IksF3Wuyl3pjcS0sBifblU4uXiyq+ut4I5URxTBikPnKOl8ymwO9y4RXRP8i1RwmCzXZlIMDonCwIT1NMoH50j+O2FIru6a2z1un3CzUN5Q/IfQf0GKD0L8Gl/Mwj58tQjLeY0hjdsDwYEhgzh0KlZNRrVYc5RQRwDMk8JI1WzX+2sAXyVGUGgfqbBeJ0oc8iQcIUyTHptzWifLarbHjNrvL5RpIa9a3GwvWoJ272WOHGNcythykrxtLI2wLGqIRwZH8/f7C5UtXxOaLmQ1kqr2qwVFRlOPPEbu0Z/QyEDHYTvRmvQCUYENzrcfrKgW0rMFe1At3FMrtLDBmH1JEg/PWRCNZ0GU4WuV5DzJFBuS8TAgZ2GXqhxRGhWrcshquyqH/WQEskR41It5Yfg0QVkmS/6LCmU59drdCvdrvz3AmUKx7ZgdlI0NHUvqyRrCdK9a6m+2qNLrowyyw5EbwKFnJOf26ZMrjwhqg+G/EacBAPoucouuAzbcE50Yx3q1gXFAfL6vUa+mkXX/HhqyJOLCHjHeKiMNTajZizQ33bgAJjoZLsCwY0Sqz8sv7uR/IPsxxcVfNkSbtcaHgUAUx4ZcD4oAz4IgxqF9EQGUQ5i/Jls9Pw+rubIQOccf/WBJSmMIpSRK3U9EcT4Xvni1vUZGNZhZ8t/LhnII1r9dPe6XVq720K3YbzhSNijQ5fXdFPvYT4PUszmy4QStTiuPBUTN8qdmPzGQepy4jF0Fn4J2hGIahcd28suCTu1wg96ylB+ET1+ijoA0phnM/NruSQVTbWdbRzvRdNt5fZlWWK0u668P11IZgo6N9jvAdMEK72AUbpSRa2+mGaT/fA92M+whcWBCE9TR01uwXCTkU315P23L/rA+IDujFwaDsuDNUPodAY4iq+hgauxTkkD6mGvVXry8DldTqQQNtGn7xT5AfYZjLQR7eBqRhzjCZ+wDDvYsCUPKJvvwAIFVyzW6FzboNHEXL8xStkDaGOdguLjor70jzv1ZtQ5/lr4fnFn2Z/Fd6eCgURVm+cYOFNtKHG6M+Es6ZNAdEC2W2Vp05Ai68KRgsVMUyqyYdMt8BqWL4Mj4IEYOWXpgCN8tj7SyxCNhiAsln2DEA2DEeXeDnAO7uElSQsNvXlhk88WqJ+5dlUbKWMtCAkhGiBRYQXVrBEy+GvF9TfmmIJF4w4xPLbFXN5EcxNHQDueFq+11Q5wVdJAEWaekK13aV5jL/5frafEGfpmEJXq4SyC/1IPJCj1GEEAsawm92mO0LPGBwbQcSytQcR3F5hC+gTw+VT9ZlbseHuG46BEWaRO2Jb+1qZAz0gabfkPtq2uLaXW8d0Nv6MiC0LzjHQ2moYU9ySNubCN6Km8e1Qy8MmNEHiyMZCjo0IulxPrgGij7cCRKBX+32SvJgOu7Awq7uJOUuDEpcYusvbZ3O9+crB0Ja37zQNv5H0U1IQtYNCCinymGgUwdjbM/6BLdt2PfL8AFw49flvTjb3SiM9STUNQbHdbNiMAcD0jYSD8scS7MHmA99xhpPxTX7hzAFnu+/2J0qtYcpN/JGKLpJGghIpcfBgJklPx8EXNSaGK0DE9SWG/YhrdQqRffm+nFaSEDr/sPagJILD7mySu2CXlFzljRH1LB4eOkrhaorXVgDTwTsIGnxns00OjSwEmdeX5oAIk/GR2W9nNRKh+Pt2ceXSL1mdtrikkbUZzaSryUlYzWljUAdcAH9jODWMLYZb9wqJJwWiXhrOEA3smHm+6U70Bz0iQJHKXu9/obNe6jT4ueGiyJnkbDytAF4SkFZIgOtGm3pBOvWBr/vBjEjRjQ8YFwbjmgiexni/OJ7NdLJp3I/rnXRAYnbymdKuffiFEQZAiu5G/0a9orEkWQWYdnLFSx/V0yTLQn6wym/YCzUUp7fjnDtLx04jlUPBWk6B/8LiNIRukNu8jD1f214D0G8XRb2B7PzD1EPVv4TvW5bmGLtlDCVfnOWuMSEqU9C2csP/j4+GwadNtF9tYYoZCoSSvDHsVMvSJQLm+IylyO+Xs58WGIuPlVOh8ZYIOeoWBr9Fjsk+ZboY+g1zSZReqL1MSCf11nSgeBOhfXmTWRyA8YxBl3ZK/nYGtLWY34CYpsKg1VW3EzvBVvu4Y+rJiCBcYjJCW/VE6F4MzmwVSGijZwWSILTMxHqLXHybwYyV281hidDn1xzpVyJuY+e9MAXw/UCeyWfeJrjXw8p9EK7H3iWm1ksX38sIYhQYPbJgscJbtz3mPaYbouN9a6FlxZIlM0lZ40bOfllgju99dKPJ1W3j9Xrby27J+paU4N+0Lss4jtBwEElv5m7JcaBc7hLDqFnSohVz+8H/ZnC0teGd8EQaq577aeNdd78iHv5BbhF9DiYgwZkzVnmjvgmfDJvbH9UNjhVP3vJtyHwsnefZinZWp5Tv4Y2eVNwDIZO3nwUCQrrSCZ3lMVfB7cYm9eAD9Zl0iEkvRFhcmK1hFclyTp0+OObx9XhMylmq6yJ9Cxaz8zYqAz+o3L8CszcNRzUoxg3aWyxHR4holKvtRt6kvNMPiqH3Ww7Ty16jxtcGkEY7dyhNN/+mC9YHP9l3JhrBUiqTSxInfPBXbsUEULyEW8QvrAIb7qFQ90ktmHFuiln6s7QDP1WWnmstlp5muNWWnm67PTzDdmp5n7ZqeZy4td4P+h7jvA5KbOtXUkze7Ys+V4vfaOd/38aOc251bfRhzixJapphrSIL2QvywOz59y+W/HgOlw4dJrsE1LAULHVC8lhe40AoRiSoghTkIu5IaW8Ov9Xp0zRyvtWOuV/2IediTN6B3N0dF3vvp+Hy+MBJAUJRcG+OGcEmGAt5UTBvjYBAZxj+bJIP5AV8Jrk8pwkJDR3Zt+QS3zBbXsF7ypjJA/aGLWThzshaulshD574Jfglau0ovkOOgkFaxdZV1dKuvqYoBE+QXhC+kYpNKmTq0aWd6zAQ1GLxDPcFs6HdvItXP6WJr7+PtUfMQ7BIMg5SKAg1jSZJgjEtikMU8/UoNqkmo4kcfoohFuNNMhAk1iDoKQOFcZwoPDOay8sxhlG0Jg4iV89+FeI630todjpCTwDvm8vnS40TjUhpMtjUJPK4DWqZCcCfcrA3keoq53j3v6hWEbfsH3nspjoyqfo0MLz6nJ95JxUlnVXY/PKxnde3Sr0b2Klu9HuwuX75yzRNIu/JRGhepF5DPjwncyLrj+yPfrUwasWzJt8qFX9fDxrXqhe27m1uXCK7pILjxSJjz4C0cuTAb/dmH08cdl4F+Y5cAfKl7XbKJI0Od7HjNCkpwJiBhhZ8QL8lXF7VaPQltOZS0vGOpO6k53JNxyUag/azIsPlPYDYKzOqQFEOa1ZurMs6Azh1ZnNsX9udYP6UzVkpH0FyrZ+tJo6CQl9exmisH9MfyK5CNfYHAqZCaS34HQqfGRnKcnG3DmE2b7Ns7Xxw2Y/IGjt5JbWYytS2Efs3Vs3y3ZMs8vwzd8frHN59dIAD6/IWM5vn6GT6/s4+llXRawpyh5cFNx/RfN3Ircqea6X85c99ftdX90CqnhUU0Gdz62MLjM08Y3ndMoTAgfI3hZ57/Ny8+EGzrT0jEAkJee4gPGTF6UNpH1TX+khckBkrLFX7l+nBLOdj5icIadj0J2PuI9+LREMiSDj09SXBfPbNAumIw3w89Ao//UteOeOFPCT/cqLlG53GrkajOdijWTn5zsJ4x7E3/DovZv+O3NZX+DmaMvGz2FXYPY6efMOqOJi4WA0qNokY+YzlkUNucO8/XtJoNjYQIn46N8Q5RO1U3pk+eJ+onrYRUwelMBi3kKlpcJF/mSz4P6lSGeJClWCchjACEp+gFK/bNNiWcOfHCYkEd7KQEL/vv0SAuvAf5LtgNsHzwy6jNLynOT4v1pQH5mMsgPu8qg+If+p6z+UZrPqE8ZisKIR0QB0T8WBzus7ZAH8Am4wfERvprETD5O2XCKOIUvC9PWyJCSNl1KtROIsWVbGtbzxLpVyZnfFsvHSrB/V4jNDNxsTMC6IlwHxTvI517CHWECAkHqqncCAp/JPqTF5tUCa10Nuo23MtYVjonOvXgllhXXmvtEaY/XmY7H65uux8txd80/lO6un1p314cL7SyT41JvJScpSRJcPmKSuTobWU90GeiPFWbFEzjMJs8ImJP8HQX6ms5JM1NC1zn0K3RndObYOtlZJuCO4afgT28ljpvCnoU4Ro3PFO/Tax9IMpf+LB9MCj0b78sREkWBvmloNKBwPX8Ors8mePBhJgERU0hVlHzfiFs9kE3wmJZjdo4hfuzglN3eouhTpasrVKxMdUXZ2goqg1ZocJQUOJnR+ZJ5URyqbsQnMQbQVkQYdTGNiZ0yT6FA4jEIpLSx3YG226/TL6XHKU5TvM/f18nrfJqFl6EKLvnEAllpF9B0lLf1arLybyPwM13bCfjZ7QW8tlYC+OMFM1AfOUiB9AzTikKJxqqivDXcOLidHVYx2l42MyKbLsz6CX1kk85tHIBzO0jDy74Ju2bzuvB91rnNtARjjIcO1yOWDJhdTCI6uhkpJhEpJhEpJhGdZ5KIrCdFdMEdkrb7XcMpu2NcNfRdLvSBShV0TAkKzHDG+rFycKVorx5mzbgkcB5GFO8x7kKHlo3AABqg0kMjSlQpqf3y0mKgQ5NdMdK99W16vV3+Wv4FS9dFQcrCd3F67JUNa0RyRZ7TtSNepVjcANnKAxoHfArbIA5xaFW43Mhb/eM5qRNMcMb09SEORz7ShZyJQ9mLLBQKXW0DfJwKSH6cj2AxtqD5+fqsmfQNARu2D7zWkkg8TNHierjcLhZ0RCC0JSL4CilupPnABc+kYejj+zplVyCEZFZVdMNt+WkWJSW4ZEQdaMTxRxEHpQP1CS+xDOoRTmGL5nb+Pc5LTupvxOdcKxmVIOTL/AZr3UG9OXeXP9t5/s+e3XHmks+IrWfNIF90OAzT6jvE4mm2LR4tWXe0eHpci+cgR0iYALFtIyIfZoD2NTKrGtIiGLcYU8v0ZNcSz+pQE9vJo0d2mNIep02rhewE913UXRb8CD8FhJu2BDOiEeojemy+USaWHugnR0ZrInzWI3hOSt2UIJK+Qckr+UozS37opbTLTZuzo6keVLP0vV289FU/Lqv/z43L+5SfEllJWgQ2kPXAih/q2alOQ0pIhoqlK3lUW8kvEMs5+cJDkk36nILD2fmIpFch2Q5q+mxAYJ3D5bcFb7iS5LWeTLxD6GNw2ui2OwIBO7cEOqnqUYBKdH1XT+qZ5/km384zWEY1MwkmnN/Fov4HQXG9x1ZE/S01K+oZzk8zXLPynjJMRCpemU4hd6BmOV59vBBVjBquWvuOpVKVn+NXGFg/VRrLfkWQvmS+wt8j/YqAn9seq8it7irSWcz3HBqHceJJn1zMf7mjmO+MHnIR6YC+tvMi4qJPYFaWacNNNsg2ztv1I7JFidwzhn0BJg+W5b/zGuZbPjENN7rO8OPSwgkzPVsqxi9w0X/UTb21XClxOsM92xhJyZNv9KAomKVQsMPATZqfy0YP/Wmy0b1D1Uj4kwokPCdPmE2WaZo4UpNPRCiOj9FaLjnmEYSnbHKMeMECML72D7cZGj8q9gI9I1f7LRUvWZ6WpiyRufO3/ltKBkrpZDpi30vKkldLbYefHPIST3oa6MSTdLWPTTzi70B40ApjVxzXIY4vmpOgs6W5COUrQiOHfZHD1AZY1lnY1TwXAli2GtNcYaVJuy02aUPciFCGJB/7pkQXu7pNQUxQ3+Ygbxd5c4crb4w97/abNKmPac/vm0bkm23rdfx6li1/a17sGZ1v8y/HRUKjot0SvPmNAxHApsBHBAD8BXuOhk6796RIIV4xBp68Vi2eAQIfZjSbDu5hLx59cPatjGpjrYDSo9F4v/InijK6Z5Lzd/i7VvDFZBlMDs8di2fqx+ZGgD38i/EOh8Uqdp3l16hRI78i3Mk8ozLLYtiHnn0MbGUMbFinlUHn0piDsmXpfDShvthHU2rOg7ot+7EB5EHjKTABZD6YJrD48RzjqHR9iCPR+yHN02IY7EyZXLSCCz+p7l741+2FfzS7HLG66qhBWtrY1auH+frr4Y6J3I+4idx+blQCMyphFNhRCZxRwVTnqGDLGZVMZVCIUWE6HK89R5G42TMEtuaR6enzPV81SF2zOpnTe6Y8ib5+LBCyWu5cFQybpybe7tf+CRWYBpasFAtcZs4gClmyGUBQ0vZxY3EHS/umAEz7adlogLZWA/3W9PtQoZ/ZUAqEU8zk+XbNZvJk+/pA+smSQ45GH9s6UvGr3krcjMUIqWxq0Hb02hJQb5AkAQRY0gc/aHwGyP/C2yZDQloVith2E8ckfG7VUFzqH2PsEOUTYhp9cxMn0Z5MY+iL2kwrH1TKZNtYA1pfO2BbWhpWJI/v+RKS8lj6CwrpUWX4nTzEnTySpCWDbYhBOdj0W4udjO0EisGlu6SyhoHpf5tlRyX+fbz5I2dIFnJIPjaREV3qTvQ1WBdkR9/Z5IZw+J60ZjwpTZ5n3pS4Vksh7DVPZgg3Dfl5saQ9csCVtP62SVoO9ITuNKlq9fv62IF2l7CWTPK08ki/3AfshANaYj+2TfINA2Ypfr8K3CRxweM9o2vaaxj9DV+atkJRxpw03dL0i3rUqm/Jo0JQx9zqnPsGbn/aZHd3LMv9ZJaldhlKd7iuR/Cds4iBwTeJYa1KTu5JttU7TZU1s8VMORXvkV7Tb2JvBxbRbl0fFCdr8LJF339ta8kaB+YiANSyEzrgVuop9KN2ic8Nc8lZHAX4Tr9hLU79ZKJsxxsTipt4CRTvqQJfv72Ab9xewOu3F/Ct2wv4lu0FfPP2Ar6pPPDEJnR0uwgYG7ztAB+w3dJ2q8eWQKY1Zptqo4Fdq6oEPr97OwGf6wKLyWuqcJWMrphUgSGfiAIhHKOyAb0JskPfPtCgAnATV6sssaEnnpCLZtkb6BoCiRKW6eYuvyU5GHsSnaQdCglFxkXpZKNfGd41U7Tx4Tyw0lfOY2wCP0VWLVapBW5HbypU+lfzAOd67oBSkS1wXj1vC1SDfP4kyAdue5pqTImvz+9jfippwWyGVXYJTEtOM9hpXM+WWPITxpHrFFgOYisX1CvWNk7LaBvhtmkbkyq7g1y6dXvpfqRMRsVJQeR3xNXE7TG4JTM1LgkN7idcNcbG4hNEh1s3lpi5Etb0ce+dRnW5ZZhv9fBFUh2iAJkmeuMc6jSTKAZruydRDE6zWZw/D7eiGByUU+vI0jgIp6jWj3Qqj/12X6fy2MJLfnuyxNPz7SU/1FmXKQamM73zWBzXU46J1CW1Sn63Ybl/bYn034zTQni1k6fxIp0RBmSrnmzNiswo2vYI4Oh6y9cbMHLRNCfLE4WTBT5s/YidLO/PJqzw19OCxudBkRZIiug+pOmrsZ5UBPchNopB/dpkr9CV+M8IKsIT5H8x+eiob4klRgNDTLQOKOibxnqZw1pkg0neICWRPSUKLpZR8/YYkbUMVp7LXWfEfsvU8e4FoSKJVIY9DxQz9eRzGS49b0Jy6HTBIbdYuGEyT0MH/EOWbMtNbQj0GlIC4AD9CXh9cJ4MM7ZtHij9LCu4pO2dEukD1z98GpQia4oze6eNe/F2wl23nXDXFuKyUNFxXovbpxXq1cr6rXHb9cM+vTgLGT9ErjIOoIZz1qhf7LkWJyrX08Vpz0w6m0Zs09R6esgbafmin9X5+U/uiodnP/FYgys2wC54cgvb0nn6u7NcjxgrLNDg458Gr9r9mX88Y8k6WuQhJkQikM47F/++mhwOUXauj+il/XnasFl2P5atDXEcNyyQZ4xJRFEc6HP6UvaUVnA5xk0+0bBUKbImyBF/6ujhlNEPgP8NZGlCGNuV/N/NbHIEZ0jm2j1m+u+ArZFeQoZn3gSfFcgSR7ud6fIBPNxVaO6/7tZnGR9qdajra9sD9fXtcq3nbBfU11zUD7sqr34lCbBI9+SvDrdgSGDzJORLBujVg4jX78icqYgbCKiV7Xgu3urj3Npu0thZqUPTp1UfMZ9ur9Ak26KfNOQBGcvMLivjLC2szVelaMuyFYZttkKvRW1DmkToq1M3adNpVgYH+E1o86YfHqbScdlgm2+BvV5BgBtEPjaa0nd1grLDQSS7VvpWHb/OX8Pe4XCn4rx1uTPp0y2wEV/vpbi2ORO7WevQoTpK3pnUPjxAOBYTlYQ1WV+KvDHpt2UbetqcOTuiygAcTg9xyBgazhJ29P9GRi43P3CQSlwTHzSq4xnj0rtdYY6j6T3muWITViVDDAUb3FY2HKBPQBxYGVv/41nHI4u4Xp8tXRBYJj2Aq253R0AR2tJ3KxNitLcXqUHMs0xeG8bt+LEyafhNm4bf0ykNH/WP+iU3AX97PTwHehEVqKd0SuY+Q1RbRBfnJtFgFaMDwHeOu4tlCMd1SVAgIInu8hHGWXy8R7MUUL9qRr5cMJmFEUHFcsJJwrNhXoCO12/wgR1Lgq3Srxw93SRkESvOD2cehqae1sndldkRkQ87SLOoQhtsisj7gmdab+pHrsROHhmpUM4st5txKJPCe5DRRF34hbh9yPVFlUf66XpaSPtMihoSFV83EXjccy0522HYpob59CVIy3YFzN/Mg+yyn2naz2jg8tfca9m+P2Av2Y1VHj2cttFPVWffUZ39DqqzoZUrRj1mmqgHFvXW3KgyoUl/QmhySzs0qd8MbRfNHwVuF81C4As6A693gB9rAz+aAd7PZduSAhnmhy1uMymePWSoxa5GQMklKwhXJkfPZV1yZXhPzagW7zFeXxUD6evHZSC5Wd0dQsc+AeZmpcBPCDA3KwV+UoC5WSnwUwLMzUqBnxZgblYKvEmAubl14Je9jsAnOcDXtIGfyQDvT2+zNfa8Cbx1+mnrmwysbzJwfZM0637WZ8y6zxUxgu9gCDQ8S6CRqh+DS42TZoPQaSCWYI+Q/dt+8uAkr3xhhmCjcYxKk3kX6V/1pkanWppu3LwBKo/ZAVp7VwkaVVB7Pr+o6VySH/l2h+ebD/F8Ug8vbhxgl1uzDMRXXznu6StqRuQHeiMWd2E4RdAeCoksFx7S3qEkWx5trrEfyBCOM8fyknUJ5omCid2uLOZ3PILWi0ATIIbWyRiir+iR3sL3JOcwwD3qG9XUh9KZJpaElu87CtDVDaOtv9UQ79fvg5lEMBrvy7sMlN4wmy1qQ/hMR0ZVoRPei0J6geufM4negfUCugnpYp9LQjqNco+UzdJdi/U5fpa+LzAtP088ehzXxELr1C/6volmIQDLmoXWJjyre1SZKJmqCPNsF5NZSjkvhnU809uaqR5/qlcedVsSkep4dVtLF1o3xorJI289DJvqryUChnwvjLkhv95G3Mbcyj/2BlGsJXeo3weZP+nFi6D00NV9sqJX+6TkNVVNgxW4s2n1L+N6LPEN9JbZ4HxlLXnkb11mPTanlMw60eRrlVY6e8opnVtqNj8uq4Xb3xSaX+rqs78gtPnUAudTTYLDXP5y3a2j42Cb+RZ/x1Tpf0dSfc6bG3nYbAX620NRwOPmQzjTvOOeymEmpaLrbaYPmxE9yUThxAoWmkhOACaRI2dTpOJY7EsNQ3zB+teMuH9rib6v3cH1A76fddKl8TGMg+1Lc6iNu4WZ+FiYjY9daiuZ8Rja+Q+QKIkLREqsxd2+YKtK50uQT5LmZV+3faZh+6g3Ilm2H3CJ13GDdmFhydJUTpJZlM4PkovW09aqeCFBauol0Ff324zSfKZ6j+lTdGvYuWdxrDr1LD54wsQL0vkEoR0ybYhGm/w7HL4daRf1pzhMUzykUejDnPUjT/ak3wU2LTMAU/j0D+fux6yAK4K0wkZ/b8iwel4SYHDG9kmVkYsHEg3E03foYb4pWlAg78aH75hsNmI4UIro9GVEDStVFMAENxn9ZGs9RPx1JN7XLw3Bb25Id0TaGaqsbiYjHNG1fFQFVoOKxXerGETyYWzvKt0H6ApOEkqMg4bsWx8yC5Rxf+FLbxxJYtoBEjORwKhvmCf3jxm670weFg/DvHfqhOZ7exhGWBVrrvx+3qikzVhoV9KNZI3KwBqVgTEqC1FDoC5OUReTIYqooYO6OIN6IFHfb1HfX1BTwJXEcOr38EmpM7xNQv1aFDrlBAEaAs60pQTVgd6+PUDv2B6gG1zQFUqZlHvbi1UaXohsWs7M1ijAIUrl/Xqp3EuftyDp8+aHGXK1/Z2+bTi5njZsq+cattXRsK2r3alJ3zcY1eFjqmdbtO2fXTHpKj4iSa3hdnappGxqYgtKX/FSucJkq5rpuUCmp53n6RH9+Gx91RCnn3G3fCWIPB7Rl81MNpigun8h4GYvh/hEHvGsyhHPrhzxnMoRz60c8bzKEc+vHPGCIkSTn7FGGdG+Ea2bYh2/fMu4F3frYxW1lRWmOo7Zw/zcRupSxlb0lsavBnqcDbPNewm0mz/h0m/TSgYdR5j2aMMG6TjwlFo6Di77NvpgozL7FyWqXzO7VKK63qzzWerFiNeWRDx+VlnE60oifqM04kmDVf/qk0si3ttfFvHfSiL+R19ZxFNKIj5aehxPrfxX/3vlv/r0kognlP7VZ5REHO8ti3hmScQTS1/jWSURry6NeHZJxGtKI55TEvHa0ojnlkS8rjTieSURry+NeH7lT+H1neSj30Z8jEUmWcQvMKvOtl9oZ8cxeH5Zm84jsJsHO9uf+QJdnmnlTdqGjQaoWM6M0AKbFGHMk0m9MwF6lIVSMSbqsNuqLDA55WwdESkTJ+VHG9SZxRLfv7jextamFVXaXNLTqdLmQxn2/WkV6flukd4BlbgD15jEm+ogf1095JXdlUP+Z/WQm7sqh/xN9Vd5Vd2B3IdV9cwHgBesVZP+1zW0vh5l22ZWZieuCqnpHA1oO3pWBEiiaaMBj0WuT5GIi+/NQD4Bv8R0oI48bM/YyVM9ym1rXo89prOFyBEIzA8vb2AeM0csS7ExhTzXy1uY1RvBTJVs0wcEZHMJ9dm+ZR/EBYLTJXQ5XQgeheR0mUDbVyyl7y6pxd5cWu7fUxLxltKI3yyJ+IjOI24fo+VjmQ75UTeaCy1OXmpwnnUjq+Vvom4WtnezD1q38Y/7mttoC8ky8qhbqtNC0xq/+JLV9C55+4xD8QJXVDdy2oBZ4O7puMAVIxZVuJxnEe/uiPg+Irp+z3Uj+qIBuUDbM6AVmDjV6vpyvOrrZzacfuix+qJhQikMRjGXZbap1kJZH7d7kE+FtEvIRCRdwmXbLvzqb+gnRnh38kyXSM4swXTJH5+ntyx8mL5b8mG6rehhyupIPnSkx7amI/lb05EKqqV+3phSbbYQUA+6Fdk5xFv6HUQHzC9devW+CdUjoV0o9D5Mp17gp4wlNYtRIwaXJfPxP2GyXn4eUVQImSL7iKWBzTfnupQ2sYolJLmSPvUfue7Y/TsSracJhZfOBBegFUehXI1+IyxkV99/otc4anuN35pb4DV+fMjxGsuV+vpb9YwfWrkPpEDFr2UTRNSEBJEzTIKIPjZND9HPIjlEVQN6nAF9rkLQ4w3o8xWCnmBAf+KA5lIoLTedzZsM2hHiJrbSo5EhcIFIdwlZDO/6wqzLkvBMN1vMfvKyS/f3W7PoRWe7fBuOUTyiz0A4mC7LMRWkNPe+7bDNrGiTwbKmFVq2zU/JY2v3NyT7CFTq20dAhuGUTvkXXSw8GsnGqC9P9TrIrNwzhu/k0/NK06ZLI4/acl+3S6bCfMb0xzPhZoDhtyyyxieuD0obCdf1syHZl+LbLhn39N3NKNCr5lGH82GuIWB11HDDhpr3z2q+1L8GJ+NF+loPoCx37F2z00oq/WY3DjNgUTDn9OON+JXbfNODzvDtGb66ED0MkZW9IElOXzrqmckWSfLEvsrPAIYiDgILJVT2yrBdfG1EoJG4OMLSOpW22FV2pXLz/Q3XirdXL2ebEZ7gYA4B71kWZsuBxptlFsV9itJFLm0KMldoaub63hGcaEgCyaHNHyoxRSFcbCy3NeWaNeW2QRJgJLN5ZZtYqxWMxTPG+EGPHIn0285rkP0xV52ORZe+DkpNtizyDB+bVKd7rE5nopTbDgA3I8ds1KmFT8AWPinvvJrYwmdFNpfJsGqGwqoZe4WUmmEnSs19Hb7XwFKbcwgkR4e/HNvUS1CyWBO1wcerPmcACefJ/7v1NziZc51Tba9U3DzmVvlu19R8o9SHaja/qqDW11AfFlf5oh7la2GHKt+qpQ4hc3zr9ZRofbLWl6FpfRkalnWXfnDqkAdVD3lA9ZBz/7+A3GurkI5YDHJi0TANxSEsX6wFWbEYuGIxMGLxAJfd1tDM1oT2ZzdKCUjCLpsz1gPtkGkqXamBwYKIH4Ztw5L8XmSW7I/7bZ+H2F8+klJBxGq3kVao7x7MsyawKXq2Nnl7gHb68T1T+/Fbavzx2wVyP1fhZu5sGHv60SGT6ggksqdBBYBiHzKrC0CYU1gUjLqtOJS4Lp7quS26WjVwJH4+UvKCFb8mbfUjyjZpQburwGU+uLyx74RmaV6W2lVfW6Y/2vEmDa4znH+Yvr4M3LdqpeCCw8o1jTzK7wjH5Du5uhvLXN3lA6WurnmofqIM3N1dJX9sObh7SsGBTuHeMmN3ZtmxKwd3y5xKr+6NoBRc2at7JiQclU5goBLBMgC2hJ7N0JDG6vNI2WN2oHli2Z0r9trd8OAZ+eDWE3IlGTcK9VHztpaKe6FNxd3PwHKdMnmTRzYJhgPAkz5sg8CjryC0eLUUr0a8vWy/LwIywbYGpgeFBEAc0KsTwHgxd9oVZXJMnw4o9vdaYQloVaoYW/JWVz9mx1Dqx8ayOKHRMCyubJglhajLE0DDw2Rz0Y2WCX88XfAs31wORzxjhlxotWj/8KSrxn52qmSaS/2sd5mHeyvrr4En0R/OZUn+MsUwRKpCaxm2nN9rYmr4CQM4TKvu7Z7Orqkg24Ag5jUpt8TVpOCfOivjtLE9B7iC2rm851av75QBuvxYll14eeWesqfLSKh7KT+rgrtvoKxI+VEZuJOVbdlQwHrOgT/HN8EhbW8Ke0U1aT2hpSecMnQXGv7yuiUj77zolpT03yn3w8OS4/igsnAqcKw8BcbWENu1fXv5FIct8RPUWEAu9T+Zz+1BjlGShTT2gdpiDEVEtCx9rGmdTw1GZINK8p0NSVCYPv9SBUTIXWU2pz+wFdLFgSz45P89RloBPrrnCPUxc/1MHJAOyMlH5FLxEcioXCJ8nfK8p3wvVUfLrx5wn7yBPIgXaw836VRC52kYt9aa1zdiGrI9Hi1ZCqpMwQlp3ZZ5nWjdTpyEPPr9+YZbXCFry3uL2diSo4lrv0e1ayz0xegz9xNWBnJBy0e25Cp2Nr3NjMPMCqgw55bXf46h5EQuaueSIJjGa54+tT+N7UhBGWQ+GNL9huOUsU6kxq4FAsGhycWBiey4So46nMGqsXxCV036WI4b5hobco1ls80wu8aGXGNtD809C5GOB9JmrwTUBV1loC5QJaCOcKAmLK9cayDOr7MVNW6FVDixQurrcOfoDlAh9f4SUFd0GSgztdx7xxDi1XUKc7vqk4OAUbmXVEaCk4un86U9Ue5X/nhmx19J+6Ec1BMloO4tN2BPWqh9sjpryrQ8j6oldqmqhlQtsUXV0lVVT7OqavGkP3obJv1eGe4DypcFCIWIt5T01fqXs/X3cSRqZ+vXUrJ6/V08i+PTwfpqhVhfy2OxQkvE+sZzxj399ABWStnfhP1NA65DxKk48+g9kcaKkT+SyC8Rk9rWYPY09mfPSrdzA4I14buCdLveqoF5SnEpCfWGOqkzscTq8ZSVih/nPNl76iVTTrHUD2e7xVIisG25qZt04zpY2VbM0l1jkbHafbbhkQu3kHB/Mwncwjab2SRwHSRb2afrwpl5cWR0cuYxU7EMJKQfh1QrA7YXMxQYR/Yn6Ca/aCt4p1WM92pYLd7PKr6+hyu+vounjNdZEA8eqh8vJ9OPmNG+NP9wkxrGy0B/OeykpD3S7RBolhwJZ5KccgwdaGhBk4+pgpXrhXQWVwB1TNfWV66nykH91F7Viol11e9i+ByyK2R7QHkZTIVQWiTGotezzhpnTpQ+a47RdffNTg6q9UFOrVf0skp+oFXqg7xSXz1c6WhFcbveacEdWC3c/tXCzfl/Gm7PznCuWe+Gby8nIXeQVk2/vMNRy7wDroQV55mFO6AlF/n6BvtcLE/VBOnpGtH9xqXO0nP2cN4N8qixoo09x6PuusqkVvbECtETy6ytuDj0xAqc3oTcCfPr6n6sSLYt1ClLbcPFHKFEwLqDVuB2vEg5z5JScyFWiBQKF0biur5xqBXoa0kEAiZhxOMvCXgJV6QKAOrzWTwuB+Tj1PoVSsPpyginqet8ezCr6xBsU93Mlo11dl7BVTJGE9LLugpu1eOEeeV0FaUf1ZeDubWWnE/j9CCZLPhZt7eCZUuOvTz5VTt5MzFcy/7muMvjt/s/3/LjB//X2LtVXQ6+zX/dR5mK/Prq5Kg6Ztnv+Eb/UZE/AvrR3W3KxBrVUvE7pLkrEsC5+qhWm77FEAwaIsGAISd/V0QvP6p8oVZ0KkDOlewS/9MjLb99tL158Ei6efVi/dORdS1/TSvQV/RRGV7bUsn2Wtz2tRcXG7A0I4rMYb+DLbw8U7JOloxNJHsGETfZCLjjY6F4c3CY89cJ848XIzWJJOdZEjrsMJng1UIkx4e7ySItSHRn55oe8CZc1K8LoDZtG9RvqoN6fVKo5UWpKj1IVakzF4WCzeaoNAFAyg+dzVFZ3nEmLN7aRHh6hp0I+9gSHZvMRA/TPT5SgYmNC9O/6o+4F98jP9n2Mw7xwG90XCzFLfPYAuzZWVjs8QgtxJ+DJT3U5+9e2zvc7vO1q5smJIyU7UzONZZQ7q4JhHKo+XLZ5PbKe42tOC0XCX2VMzmd6ZYNKHQDZYBFODpMXWq5YBl0U5zFCdH59uWcBX4HT8FuEyqsoAhiMi3C4LzakPwf7uIWrutNDwB+y+CwLajaw15QFuYBDzgX9fA07gPoxj4H6FcCxOvZP0+q9Gfe4lgV9TiVyeFDRHBxjh+4ZFxuJtikUidUzj1MIpAO7Qw2NDslOk0V7atDndA+gdnFzNDz9IsQCiRByZQABnZzzcW2yI+RQQnpmSI/1iml1X91o4NM9jjFinE8w10Wd+mXZjDTXq9tABCP2PLR0DacDM1qfKpJjAVnEcuksayHf+Ydp2J/d0Mt4TIayXOh754FtrLkfDp59/D9xM8Se+wagE+0QsnvkCnPfNla5OGlS9QnG+xEA9VPYdUE8H68KbwuBWRMM8nRjMdNSb/HcobwC3yXIgiX/uxcZBfymgTdoL1s0d4yaC/n0fjuqwbtGaK9nEMbt2jPG7RH82h89wmD9hzRxnNoGy3aFoO2KY/Gd583aC8QbaNFM+64VRbtHoO2KAfGNxenWJuJtaqNtbebImtSPsk3hAZpIcHYehd7hjcY6Ej5CdFvKFLGX+amEyp0JYeM9fWaYDScLHDCruSB1IO5XbdjWxcSMpc4lA+pRDCaLNYgyWL1kcXKD7AD+SH4ILJYSQbl0HmRO813udP8lDvNT7nTfEPruyLyrdiKfBCmuUxeU1V+jp9TrPxMY7l7zl3udlcqNVq4Qink3rGSjxE5Np8fQSYrs/VxOO0WQj5tETwfsOrwZtVSeN2UivBNakw/MCwC5nkFvXGlND/g5AjsUEGsiM9xs0o/6o91XowfKbMY/8zEb4uxmiQe00+Wwbq4Vh3WJcTKu4rFTgUS84bZUxybOKkvCtN2Mdioc9jYTNtoHNnQqE8XNscalznGIGmQkjKyDJYJw+ePQNFiQM6XsCgZZtOG1EFBgydmAQVwvrULl/jphtMXee/yEeDivt+u/b+7C2aVTdamhRJtbUdDZb5fPo+HCBoFaUnaLiwkhcaFFy5JNYm2pwanISGvIe0GxT/hGPvNpDTfcXLzvLSiBUJ1ucz3rySvCszF/qiHmKkXHzTW8uJ3JQ/WsiOOWCONffzIuzIpGYZaA0ckPqQ+n1fyNnnG9o29mJKueyyehTASzN7TVMRPidmrjIoXKaNVb7JIG72cFR33EypC042HCLWRUAFRxYLeI81TCE2SUQ+FPGsJgqUxnAqePmN2KjGW00kgOfy+JPqnrVVXqNCmvGJOM+6sX5nVCi33qWK8vJYMccRPjR0i52AaOWnjNYicA22T811omz+9JPIuW9Pybm/51rhX8bV1jHybX89s/j045/5+7MpjkfTZnSTd+kdtwK2AZKVJHql1LTxA3IZS5nvemnhdS1wfaxOze20LH8KDtC4xvfG6Jtlfk8yaemOPfMljNg/yOFvgeVJfpwLPzkDBYQ7QyVUBvVzrBLR3odGGKD+jx7GKL0FM7oVBp8KUYCYm52ZP+fnuMPrkAVBPIvfMNIfB6qW/NgREuvSzeWdujmJWPJCZpceIB0qGVk3fPNRSLGdkgxBlGh9YUaFEYXJbBQV6tXL7TwS5VkG2TVA+UNaRjVkZNuYwqbRKUEDAPOqTYZllzEf0GqrlYqiWgfK2CnWv7gz1B+WhTpllofYoqsc9rQzxij56wC3DXUEriX01WgxFDmKnGUmgB0DoJKLiYOVNu7zrwgPW7fb0vy9Jnkv9i5F1sEPlfQ/KHPYZhnZzVGjE+TTi/MinEWd6yj0/23RHN5N/0DaMmyrWq6oT1rLi3Jn5kjtDjJg8k5MmzuxtZ2i8ChVGsZK5yQMaB3zGdYM4xKFVYSKhgwbpc8JsBUFRVZmKX7tt3NPXp0zE/DlYZS2HMM40VijuVEZMUIumLxf2Ib6X1mPNtR5rfNfy4SJzDXm/8PGeqkoJr/+0FDMnTEMK9hzqcNWcOg0g/zAH6N+ruqJ/mwZQ6Ar446YO5KS1O1d0yvSATrRXdGJHoKVcGKBRRKrta2+zpasoETl+JIIFrs91fQJMdlivMVWAQH9j5jQBrp4uwDVZgK3eXoeEYk25u+JkeqdViyot/5M4dH8UmGc+sOYGo2wZIAaVGU1uMrasozALq9nTBm1WxC3MJEwTTP4Y8th/cN+4N+rHNbLM2IyXvjDwlB804sf4/kzJRYyf494M2yi4bkJpfrYTJAsgEzHo07m4oJdrzup6stikxeiWOZL9HxcAEtEaa9fN1y8Ox55DYbNLavXV6eANsiHDMKWTzYUM8cccZYKFI/9J97wMy+ZvZ49E6m/95moMEu13LKby9cJ9pbHF8F97PdmFMUN5MywgqrYM1egdCgowoGKLOcIIFA6K5Rfr0cDyEPmxFuVcDinaLMl5UmhFnp/MV4X2q6Z4Qb69IN+9IBMFydOHqFjpy0KXN8RrYHgwE0x71ShwJv4uBdQZkTKi0Sa4XNdXnO7fGYQqvQW5viPIrm0uKSW9Dlfs2uY+AhP/4f8cBUdJmvI/Xg49yY+VHWw7vMuzznxbJP/YkMnQ0dTE+L3xuBuHAYD15+/PQhLf5AMnley4oE1nj3v6tCFRGPQ9c0cVyU8w9J5eJ5zeXnzFBeNe7qZOC/GeyhFvu7BqxB9UjrilEHEvGOC4qfexNRw4x/W9zdGQEVy+AXMNScnc5YNWy7cotVh3DVksbBOLOxaLu5Ni7ZlxNbEhAV9gKYmBh6mtEZUMbI86oAQMoxyD2BLVYNH38+XkkYpr8Eey6B+XxZojT98p3eitQwf+x2zTlyiJ0MLNifSv8XOWSgKYL5ZjlGxrkaZPNlJjUuOQY1gCgKz6xTSNnulx6BIyTpWPsViMiFJ0vCNGru4oRnYvapl4Rx9nn5O9zdJa5o70JM55rpBbF4xNUT7txdywTYIxFOXcglzTEWQJ+zGL1EJKi9zne7yVkTcmuhDp9ZT0QcF7CdWIfCBVkzoN6ynOsI6XGVYbwgdj0eTx+xPmTBa/3w++jX/q2I+fNF1s4aGRVYwYIuIaSdZ4rvX+PtnaRjyPfwpTScoYqZnVLBFbXbZJxAZAxdrHl0JT2bhbvo7G0EPoY3scygnmVQWWXgIwZ5Beohgme3LTklXICgVbnjAgne8yMLvmfeqxt3vJoq8+G3LPeYdJTTKLQaBk9MmhQld6aFzpXt6V3uGROMuZSPdv6yNxmgNyXxUg93ae0hakizPa5NzV9K+bURcE8vlzoi6j73eJ6Pi8o/J3GRyHvAfkyPPZB4p3W/Fuh7jHTLmTbjqNfNnVbm4gjPGTyaNgX540CrbHdKKQ+jlyTDkTZ7xuZs7V+cQz5JzhDzzmR6iIn7Ie83HmnMkI4Up2TlzS7428c05rebe1VDx0GEheWn58JmJsNDjw958jPz7i8LG/S17e9sD98Pk7jBu6g7nnuDvuDjrZemVRjg63GcVxK3y13gHFzJ2Nyt7zc1Rbrt6mJsjVN5q5m75ROXNnTRtnZXvunKomTJ5r5uZg1qhtuJzXii9nyjivV4TzZkU4b1WE89uKcH43GU5sVj+X5esy1vUbY1xBuH9/bnLsL8aYpLilHwKF0e5lmXIk04jiSLqK0l2EMbZcNO7p1elhT/9icJgCZ5sv4hfTv4hf2ovYZoifTx/iZQdi14IwkGGfupkVXLcdbjNvzKJzSHLgczv6u3RY3bCa/bBHfE6jPl5Cp2FhaJrMjThBpN2yjbIFYQfymtI1vajl6+fmQZzDOonSHX1dCH7YIdMQ+795MD49NNhT+jdDUKEzpHfeLg8+gH//xbSl7BmPfNPUcsm6yNMb5qxBqpZ9+zMj2LWnHTyi13U1Gu9NIyXCJ8q0YFyzZyMigQzV2CjzHEcDJzoS+YXS2ORFuNL4uyWjeDbsxs7YSq8fwQvu4z1zaQAapdKbpPJzmfIzHerYC5EtJ41fIgBnhsc9qFne7ofoC2qWFnD3vFfSS1kt5H7eDk+PSwOFsXO4n8xc6Dg6jsP5pY4+0l2yrjlGcy6c0c6l0eclD4XT6/HmeQISeASJJgW5wAW5eWDbQM53QU6dtW0g51UBsq6KMVlbxZhsckE26m0DWVPFmFxUBciXqwC5r17BwF5exZVcVgXIpVWAXFIFyFermLHXV3El11UBcmcVT/HdVYzJeBUgz1UhCjZUMbC3uyC3buPP2VjFU3xbFQN7cxXz5KYqrmR9FXfn1ipAbqwC5OEqbvHVVdydr1fxc66t4hZfVcVT/GwVIN+o4udcUcXA3l/FPHmwXsGYPFCfgmSjvfHPNHp277WRlFX9DWv4KHtQ3PxM4lozSr+vSwkd+ZNZjceUtBrLeLVOa6emzOxkKcQuigSt/OW93JiTbKQkJf1jej2o25nnjtnQ3+jsXTP55BfY61jd3+k6yqIc3QklZ5rWrWnac2jONO3Jm6adUks0sxge2Wpeyd6MuyHJzyZ1WG4HS6jfF/ieAitVyomPcZYEZFLjr1+nt4y85ZtfxHkXe2bC+YipJ4ABwSLFaqMwk7gcqYp+UUej1On1clTHm5PJF2EJyvzINxnNry1BXagfixPeR6qLv5M3gK2/8Lx3K51WgujxQcu459IZ2WCmXoqRGw0s15g9zhGNgrd8fWZv2odc3z8b2aJVWvCV49BX5+LgP+KoHI6yOCrjC1hog3gp/2gkso/R5usbjjR8SDJIGfBgLLnzxYRxWPpiOuPUS+MsKecAjHzH+3fhHHr/OvjtzpySBM4+myrzbCrn2VxZ/GwiHmqj8wzKYzdkt411U4zIV3WHdpHSmfg4SBTLRY0LIJkjCWgE3xDiIvazg/zZKxmd8SAGSIBEkjAOR2tpsggxurDFUKWlsEJ9ZLAy+bBpPjQW4WhjaXIlgaRwUfKxYb6IBuEjwAtCZJR9ePHIue01JCUL98cVW6YCV7zzPoeQNc/Dtq8EcL4ka/VeZo5tsty5izlJft2QWDQPMAh5Rh+uG1jr+6Ia4+fbdv7N7fPjbXNyP5tz92+yOcwnKV7Cxh5eAo/wGs6013BJL65BTQPh0jbCwV47Fca/nRQV+OcdZSX/295BvZ5JkEnFdX2p2RjHPLc7dEnbDx2MxJVGI3bXffsUqsAstq1AP1LrZc7/Gw1mR2bbdHzeizzbZdtsuF/tZb/ak69eZE9qmpP+cJz1NtzJntSUkxZGnv5yo7FzAX2h3tCXZy6kUnp3r5v5Vqw1EePKeRlt9ptDeA1N8rvnLO/Fec6RolQ4updn1O1qDoXYrvA9TMjRyOY0DIrbDsRUjzbUTvlMGo+kqAVZNL8awlsmiWZx8amveYXn/kTLe+bkwhF9eHZmRNcMdB5RtzRCGbqRkxFRA1pqtSgTbTMGh0oNDtWu1KC6GPsp7238r2ORtFjoQ04xe8vpn6p+btzCDXNLPLPQ+2K8/Kubk2xOX5ac97eonGXu7uooWDGyjL9pJLmUFPjkOQSmNkeRkGuLhseMJS+xitkfTXqlpX3QXnP7oO2SJstQJwEyM5SETXEnDwtbYIqi5Oh3Z0TcI6PiQs614tVzG5bOZdkcICqmTAfBXiYdJPL1Ef35hJD3JCPMBg6+7aHDJU8f3032nmXquCg4WkY0e+h9kr7Be7OSDEgH49GX8nr9neEGjvx3SXZdCblvGv9HgVSsrBTJ+RoOyp3OT9/756ZNCtNHbn0qjjYuQb0RTnePONVoDKwFfb7nsXwaQ7MgedEJJ5MleEKtaRO589gCpbrmlhZwbHkJaEblchLK9W/nRUGawBOY+uDATeBhBlcHgfdQ9vG8Zd7WHs9327IjfcMI2eb/PmkMBQ0Ui1BSeDkS+WMwfxV5+Pz4j8b2kRLyxk5yLp7lw1qpYiK7YFsCEeUOUAPjP4z8/9byDzks+RFQmb70hfi9X4RC46poGMx+UeVvGJJfrRI7+8qUHkC4v3x5dzMYWimoZS29ExMhvvry2lj8kP5cSyW7zDNVqGxWf6FWvRrDYBKR8torMVnEkuNH4rh0nYnzpVtkEYjnjsUz9WOQVfjPc4b1GjVqvCERQ6YWwfSp8yl9gqZjZqTsXrYD9vUDBMFdcJOxoFT854iNt4KZtjkx3vrtmTYByxO6jDG9ahhMKmbjUdngov83hsedNWj6NJTx45FqJctvYuLo04cbB3CGI7sh3nT9uKefnyeqKqDjl3HgJzgA6fLJNAy+JWl4l4ki92PnqEvHvfj39JZhSIJ8v68NQ5yLTUgkqaiLmysTZoF+WlwXDZsx2WNCzq5N1Z2qTNtVhRSPplmDH7ASFDVrKFmmdCfbG3AAitFHKTaUJSjRMtll1RWVHySVDrE7j9CTgtZh+okhcoMh9bHx3qLk3sdnZQvx+NUSccfSnl9BTU7EMiWsUSmz6wJK5yhNzV7EDGiKkRe7mA9h55duz6+3Mb+ssbeO8ytsz69X5jopGfkWel9uxmE8mGS8tzxbbWsXRsxzQ86rYl3dU5JbbnmrcZ+pOqEPns+ZhqP6u347ZY3rvlwY+f56cb2wcE25hmHkC81xZYp/KXzf6fc0FnmFynXkpwbmXpgGOZ068sUESt6A7HXpL5D92fKdYjrsp/6vFn6gKR/YzWnIxy8TndhQcoR4fFaybzfbrwRmROXiOVvqchn5CpzdHSfpDzt6rnamOdtuR5z2KthLxiOUfieh6RPHHnfexDIuPA/0SLIVQrZVQsCWC8lbY4lZGzkmLXleMQ1yXiVpSpr2M1mO8iE6L/A25x8ZTorP/Vq5c5fyp6u0Qc4qH5eJC0x+5zlqjOQwfIx9KbvApuMekEXPdiXWP04bEoe2IbHTjjh0exHDhJebB73Bqq4ceMgwM39JUwheKTa1La412tUDgKFq4GJHwWj7aMGB4zgbPJNkzA/1zJolWl6WgWhcCMO+OVN+MPf1WSOyF3v6d30u7dBkZ99U/uzS362m8935s3cqSFC7AUURTYor7iZn8FCgN/caIbzY1XnYS5ekeJ4lxVtJUjxRf/SPa6bvaDz1k5+YzslPTufkp9yTi5zuenWTXa0D4T7TLwSu1etaa/nUQl6CR9Y4cc8r+k6UVBEIy+ww3+rhS2g0xt2yVhIboupH501RmyiGeam3EpirZk0R5j3WKcUBhgsKXoAerubcR8belX2mAfnXMCHpkDJeQbdlCmldHZJX3yF5fWpoVLVJNXYuurmXZm/u5aExxItv7cp2MmbP0jQD8/UN+JF2J5N62SN+o6XW2TSwdJf/Kv9e2IBVx+7wJPMheqjM4hdli3iatohHG9e/Zq2D4/qPnOJ1ZYgxEFIMKHsthTkjoA3T2ZErPvcKAW7KA/iTAfCOUe9kqzG6fyOVbOxIQxgvxjschyYWxsWzitNdBmgW5Uh/oprePDOqmeq0GmNnZt2vbcNjfP8kj/E72dqfjw5X5pbMddLEQQkhgfLylolQJOgjyeILY0JGmHYElS6hF1m7Dkw/fNdz3q23320Xis9P2xGDAYQVUFS4aGRG7wwiHlsA5Tw5fT2h/fUAydq99I1YV0ldvzGCxcYkYGN8OBi3GZHa+RYcXe98C3JPvD1d4iL/MTMKzelh5nQ+89OefsuMp1OGPlXa/XTiQ6DVuR9iP4QmyX3emDE+ALlolUf2Tw3/jK0aCoDiM5T4jaaNJO6ofDBNgSn7TnTn25vEmVe2wmNatSg8LlIHMARJHula8vD3N2g/8bldo0T7xmsAmL1GEph3UG3EiSCBaPkYVRDf6cdmQNu1invgKO5rjeIewNffCtOiNWNtBFTY875xrqCON+KVyddP40HOPHi8JZxinIF8DnXiMJjD+fbTgUhN8dTj5/HUzVM/9eQhnvriFE/tSdwGgzz1pamf+mB66s+mfsEnpL91y9S/9anZPPXn9tT3FBE3/WmOuMkTzib9tRkkbTJcTUsKA3sxbQDOJYYoeQXXrR/34E+ak3Vs2nSZerwl+UQ8qE+elQYq5+NPFB93c3I40XPmFnh8vgOPzxx4fPZVPklxxUD0jDRNl+FNib8Ixofd35Dsy++7faS/4VCkX3QxQpwXNZblHds3LvJLKkghq7PzEPqlKZZ4F13HuVOCKL6OFyu4josquI5fjkxd68wrfrDAKYJ7Usqw43tt4zr9FWVlsHWHuZVXV3eT+iWto/aN48hfn5ICLtlZyBWxkFOepnF4z5CS8UftSoE+K/QoXe0RLrAghd3R8PeQI7UttAViufi2qXbJiWOkeikcuc0jFQz/L6YKkvfhSKkPnkR/TB/btP6bjb514HzHN2H9Tuf/IHv+E+3zf2DPpybEjl+vzmYgZJDjpRmbOoydGfy4nmxJvAqRLM9Nb8KSml/XWKp0aZj1jOaDFkvy88/XmwbTaEnqe0qpP2mJwLWxszE6Jl2S1+syS7Lz9d3J13cjC2MmfnI3Igv1RHPAFkM9UcqgHXXr3/lRd+evf7CtEYT8emnqEykCma9flHw9iSGQWKcj9VmZ4thpYhMbiyJfNn3sLPws+EqCxnsm0HMopuVxAhiPkj63C+NO69HTr82O/CkucS82ucSdNJsPcbG8SDmX9AWztpZy965ClReN5kXLpc4bBci8gDWgfz7TaLuL872I8EH66fWtgWmBTHVRP97ntCPaysm3TTz57F735B0nuImNj/hPPS/ecPiedBKrnJN4oaGwpuzCRyJluK79hOtaHRL5wAXltf75EMfGsWjpV9aPzdY/HWrTTZ1QMymDFzaNLVtwZhN8Vdkzv1lw5rsz8ruM+XKVNV8WJyeA9tBLoPg67qUbj5qN18zGOSrdWC8bmIGTd91m1At3Zm67v7a2lofvJ1M/rsdaWHpMLWnA8lFSk0OkpQfIPYlGgFwd9BtzG4v59OSKUxWoNMOIhqbYn/qK/03bV0DHcWSLVnePrLF7bJWlsTSa0cbtMdtKIsdOjJt16+cZHvN7Bz6znAd28v1y/guYMWgMRw7jYhgV2N3ghkxLscOcODGEDL8udFVPq3vUM///gGam+96q7qpbt25dHBYJSKXRjqB2Ig4+yZ8/SGnaVdhpFDO+205cvJFudzRFkc8MK4zRiwaXHWfuZcUDeim1+SKqKiYejYPqUQ1yeUPeZlOHB3snQnugKiY3B7iGqJ0uea1YFSlE72prcrU+o1JjUmHq8PtvkjXukNEWJtmiRrnx34RHrgzPqlPLYVqojNbaSBrNXP/hm2WyerGVGxeGL8MFDoBk3+EE/0In5Y9DzbCsxMk1aeLeTULdH9vrK6Fe3yfU/RqVyUW/ckfZ9rGIEh1vyeORtR+wfq/iohUdaPXpwJ55M6DspphP+6J54VL2bB8K6oLk/QzKZNOj0gDZdMgyGmgNkLvfWTIeikihMTWV5dY2XTwZNZmzRC5UVznDmqTKDU33aQV9WhV9skCalnO+FMM5v1+Ru2WQFhwGacFhkKF23GsGyRVOkLHFR/ORfJCN+rJsscRLRExCL5/lQpd5n11fUO5g4VHWWs+KdEaAgwQjqCbuG43B/j+jUmz3CAr74v4X+R3/KF8ZQdS1oWL3J/qzQ2LGTXlSHfldZKs1PmDqVjjVmTBau0Anx0fFzrm9Sr0W0d2ZexA5wL8mzFVANOMAKZe7VNugo8yF04mB5ennH/JPWYK/hZLBu0fWgpdiyDAt7Ms8ZOtbwlo+3xplaw4kb8uXiW3NIwakOfebea0s1gbWlP3u5n4v0f3OqJR5WAzrFgNW34vh9vem5PZzNNPJ6Xr2JDY5pugNNAWPfqXjK+cy1cS/LD5D/XBnxUmWti/k5pZKF6r+/lMz446hW52EYyjaS/kEOqvCn4NrwtkkppPkxiKEAwdfEG2ZX1lVULNhVBGDOjOaPZOslRk/J+8eipaKhGyZSZhZP/v/D3Mqn8tzgQ3ZE5Q1dotaJFBiTGBOEXW55GfoMypY8gR4gngTfDP8yhfyO8zpH6JcOJAWFEo/L4scER1FFkX8KqbF+H8pzUWgaX3QGcVs/GDeuHzNCIQyL6S08y15he1l1Ipird3mBpWDMQMibIYQG9wzYjxG6SMTLohFzvi3NgWjOT1GfPz3JPvBaI5AzKjwyDybFs7fo8Dj32178Afysf594Mbh32Wj4CZ3DvKtcyDoyiZGEJ12IZ9sHuhonkilmYEo5iwc04DjZbWnJW1nwP1Zn7iDjvW8WHbIRyDEyVJObZ7jTq3qniO/jfN3J3cUlnkg21htpbpOVSYFT0DuV5v9WO3VsB/AFePZWnb+Bmjirxa509iV1LPBq5L4DTlUcvFPExCCiinsJHEhyoGGdVbShPSJ6qjp5zI95oCPWz/hzehXtEBuH2ZKFhAbCQIHid8DtgWIEZMYLt5trVWNYdWZ4+vVX5KXsxfIgQ1ghB4E502pPhyWZzyb0vldm1WfXu14Xw0hvKrUs7uuiVT/DoS5IJpLVmIuWdI6RQIRmeK19KZv4CkKpnLTCCjY1UOfe60e+XwrKwh2FkhBQF/2W+DT+v5ghfJMsdoM7a6X9Ktj1s4OZgkfjlie+lh+tHGxnz0PlKvn0a8lcJJaqmQP9R2sLsdPAMTSJZ4l37WTX8+r4/UIs1DvwAw8pFr7qKVLfRgA1nyP6zmkihGk9xSkfzGG25iNE8vKtkOPukKL2sLQ6DUQ2sFqaDNixUq5o7m6UJmIeNuw6ojmUKlFdnSZycM3subiqXmkag5D46RnBZXfpmN9TdAl6nL5dhBuSV6ZQn7TvnCozRW9yI2SHjWiVhXsS0Ahkqhc1QGSwg20qqfF6TYF+GraCXpNFNPjnFdv1s6roPGOdVidme7MKtmZQP7QikwiSXYaqgDftKsxS3nX2qMsXYqlFsR3KhBPZwUIVoClHSc0K6ALwZGRl5E+lNxCozIhrR0jEyq9Gr8bzPxTQ8NGEH0+JOVUvH5PaUbjlHvp8TfF4k+N8wv/dxWpE88mar1Eq3+T6KA3Qgc6f7ehg9MryZWqEDQAOUwDj20mXYq5XA2fWmlhKlHZxlfW9ikYDS47JXo7R79dTcTzXgUN8Gz2hVP52+GUecbWLn/n6qR5PxCeQFWIvIqfYUFlfGC4QjxeRZd9vur9X6ywtFRLinXtzDw1XmNHEZs5Uj51hVR1TS5aPyPuAWhyPVmwblqfgG/SHgM36m+9eDK5P7pcaA6+GFA+jEX7sj60A0MGPAaZNIqCtav+s4/0Cc6ILHz3DHsGXpbfDoN2FKhmPmEl6hPNUSUq8lUUXYcKlIG0CpUQp7HIxcpWVMzg8FLsz77hrifkqhFowlWfJF/9B/r5eDPNy1+zCO3vFHDR5dkKhRHJR3L9ORf7AaQd04j7wEB2wDMxhMMnuXJ4g4DdxX/l6T4h13YIl9zvsqypQvkLtgko6GqdDwbnaWF+FRelOYH8l485If9l5jpeiOsU1IcDEndDIKdYuHvK52CHZD2vTSUSQ0dIh6bCYU8xOlHieszg5q49Ct2p1UqpayUcyDDHHR6bJO7oAE6DZtvEHT8dxNwx7d6aC/bWT9TD1IfZm60Xc4fGTMunHqjYXedoY3umUmEu4hXmIqwwN11mB+6ywF3WNBkf68moqa8895XI9381MN//Pmu1SZ2N4+8BsPx1k5/1J8h9qNb2JzDH6nuujwoAIUHWir2/AhvW8vlxDrOwOxRIMJeX5sh1BO2kGFQLBpOTZ4mT65/UKwpu/cibFfLUwDBEykUb8ftVh0IMvlobE1mpmcgZgsMUnbOOowfU5z+4sdez/wv5pzLSTAfUGc5jqszQE6McoIiuMPdAfIEKpiDaicx4cpzCCpQRdkJdGhGqTBOtG0N48TVoCI9+VsF7Lrm/24v98U7VajqFpYBu89tVnalZQnBgkkI+r2dxD7wkXHVngsn/gojwRyUULewYI9gfbObSozNMT1PjgsTuaTdxDfj4W9pMiFhanM3xOPoEhmevZ9toloxzi3ygKeASXZW0FAQIr8979MsX2MZ9TkBG02JUx2VSHaPrAvyZEdEbxyKNNUgz4M/cKNKUCGcXfNbGHLikRif3DG297arUZ4WjnekXJVM52Bwosk7npcviDZcaZqGIfF4pDzdpM5ZZ8paiWyvWK6IerA/qwMr4L9aFtbOuJzxQV1+/q6uvZxkrYXfaqXcn4JHIxkIb02nxqVxYnsTKM9AV9WqkCh0Xib39Cbl9orLvwFA+1rrRhEtVMFHZVw3zdKMu+aglVA8ZfS589WglJaiTy4HGyuCQhI7NNKJsdDfGLh3KZhk9lgm7FRx2S2Vibcp/ERdpe1r0MJpFm/7wIEL86iJ9Hinog+hscOG2KTIGnQOFPFpkHynfUt9JiYWpLbSHFNk7o4K9Z8nXCpynB3Awq0tOH2szYd0eLvzf55kx03faESbQr/4bwhnRGvl8RHeCJPcho7W8LhvkS5gaU6ffR3dCmk9TW+ghMNzJ2nAea2ec+B3h8eiO8EnB7Ah14lAlfzuIQbHIagSeT9N0RI2nY2lybHPng3iG7LJIbj+RRrKw2Xm1n0J+QlQ1QstzfxuFyxWmO8tsLsGWVVNwQKtGYiaMYv/jJ+wRqktVP+1PCXOswO7js6WfHAjnlW0IEfNx0EruTBF0YZZlloeVBIwGNa5W2IIxqg+8T+rCnIuYSRzyAUmoNJmokzIcsiYm8oJmIrVgPVEX1sN1YT2isabVtjcV5K+Lbk1d/c5wVB54iiAw5wA+BISOAFr+315wk2S2vRGZDbmHPtnF2kzkb6vaS+J5jhXHcz4fwjyngpqsEDU9xtRE8ZI+U5NF1ETOyvCq8mCJVBTowXZHEVWl+P3OYn8F8EwR5HA91eJEWtRLk0sX7bLgZJBC3jRCddZEJgh0b0LxDBKIOJxAxAn2J0rgRD6G6tIH2/qEvBFj6kl7hh5DavZnhLFtjd0VRl61PYIMarILOadx97LlK1atu7y3b9lFK8uZbvGXXMMWC7WiazcpaxfDvj0tvUL4oM08rxakDU6AdBr5T33RWPSEPFEgtR1+fiD4y7UWf3nFAscUt6uqb76m/s900NnUZFdq7T0NFRlRL8k+1KelwAHx3gR8puvmpjZ4Ed1NjOZdlIPhEjx0WOkTN8OrW4JxmxE2aMRbMtbEujmnQDzeWifi6np7PFZvj2vr7fFEvT0uq7fHdfUiLq8XcX29iBvqRVxRL+LKehE31ou4ql7Ei+MQ449xn7TRIU7ILxDQn6Gr/NXGLz+vh8keqAfpi3qQvtRIp0dkQ5ZOOrV4OAGz1fVglFqWTSzulH5x7v6jvX3Cz6gwWxIA8KL8ST44RU2Jcy0kpYuv5nao9iXl5D/zUaPG0gLKV8EBAiR9h8LbwV3StzynBErbqVqOMT6z8tYS2l1G2SzFUKIs7ZcZi3NtHTg31IHTWx1nSmwAQDvHpnEoQMa4/rMkd37VOsDQh1zZHCprzbsz40TD7a7Rpv3rC3oZhH3edZ6KiKM7d843ULDhdQo5ddq0thPh4VwNJ/9ShbO4o5dppVdOli1OfEznxDE/gyN0rcv0cD2L50g9SF9ppFSCyi4Qnzpqkm2epggzRukStfls1UWis5l5ZHUgjn+tsqTIy9DiCZVx8/ihuS7ZETshVR1PbFfIr0RnfOvkUo62/LxVPg8iVFcgFurTkPaJzSCrwquksAscGNSFee4p/WTP80j2BG3vFS59vtyq87ck69vksmHJ2rZkvFw1vPTk/fHgOsj7syE6KpLOFQLOFfcc3/XOztXHbt8rLuw++KOvj/3i2q2P7Ljo/LKFFunuk9epP6V1q29TH7PX3XYeeVRZFOyEhnfi3nApGvvgUOADltqHDh8r20Ei8caVf162fNtXb1YC9WMoqfjKsv3npYorf1FCBYmvXTEyrFeZHzJ6wcjY58qDxT8gr/AykPxJ5/oj/xdGQkBAmb2Uv3TA5R61Kqg5OFfjasG2KTx0VztoYOb0yANtGMUGX9xT44LRlw8hLWEW54cplybnFHpqi7oplG3VP6qCUO+1mJ6+wx+JOZSsCPhfx4P/vQaPbLtBqm74ptk7pNM62BAQS1dFB8us+B5WWbqLTuxCRw6EjR70y4HkrhQxgFsHOgZhIKxcSxyobMndapuS24vktrEJPsfAJw1ndE+7qRByynqjIpjt1HiHxd+q3ozWUd7Qxq/LGazQcsQJup77wX8aioJcj9/7MOaNjUkR8vtbMKvIJ/oB+0T4CSfYFP97UxNxxS/bKA8fM3PtLCS3lqoEE2b8PMREx5PUHQ7nFoLEixbUwGiMuGOHap6qNo/epN7lkQIgQRq1m9WvZwqeA4fiQFXeGWeLo5mkX458ZBjb4Wqb9lP0E4WbbiAnMm765cFeg4KIgIcazxA4NQ4FWjMGPKpZEvKH7axRItlS3pcPlEqdYbVtTE5iX+hsxOThh2okcky6o4i614z6JS/G0hpaX8NTH9T5tlJwlxjqJv24oe59IeqOMouu+LU5TS/NmjliHQ+UKKTLm13sJhzeGtXrJGg1HyyGw6BQMbovjyKFAzC0J9Iv6FSXKtBuIal72q97WoDhu0QKn3BV/wmc5KNPoFMHpwThXefyx+ByKA/IU/DbcCAd1ABSLgY1CO3VOUj+uCEIg50W8OBf4SZBjiGO8gqhVCSdOo2vx5pbsFlMr+pvYmt/E24P4nE7Z1ud7pT4uimcme+q1X0cHHb1CO3/b7Jz2P+T3RrJwCC/a1eRSlHxu5PSy46ytMBJoUr3Qj7S8ysTqEXouSOenr366ZmdLFj5rQUpTLvtC7QylUgcteaVyCkj1j2SFKy8e1uh3burkvUEEyzXoj5bwJ8M8yFCODnaAeeYDKVjh+zVdhXoVZXQKzT0FKE3Fs/qgdQcYgGMTUQ1jOpgGtCpUclQqyKNbEjK80P6NHKKDuXX2xHmaUeux5vTTxW0gsCHCqU9F/RBCa5DFZFwPnrR7HrTDW5nxfYVU6RbXj5I71mTBmDm8rERxMppbkELrGWOO5s9S16BMgf83NwBBRVZ9LisyE1HC0nhARd/ybtLgRSRfhzXaLV4epy1deCsqwNnvVPLHL9Gc5wW/PXawG9wagLfWVvru2oD310b+J7awPfWBv7r2sB/Uxv4b2sD/50Bj/pmYJzjsgYWOD8B8fPpiMA51RTreLNd5wGgZPpAkN8V++cCmITbJSYot/wHMTvwk20YTEc2MpSz8SK+gLFFW1TzkrY6sh0egqorkL5cPjoCxewLcavlyp7yqhJrL+ADT6VNfwt+emL+4llCDsx6PhrErCeJlbzcFLCSIzAotN9GdxQdOxJIsi83QDU0LVKJ/s7s0PlhqIPxVNFFrZB8E81u8EkdhNN9yK3o2q77sX2JVnbbsE29ryQ77qMBE3yMp/CkGrv3hT2+BaeaPyoNcyxbWK68HNU9cssQeD7EQG/HSIQypWwXhgL8Qy+B1y3ti0FMsRVUviTnB4qFJXcllPkyNUJPxgEFBVwr5uPzLFB/F+CbwJ8Q3H/UFXj2RVh/n6p5tljlwerxi39GFmK8fKcFv/DAKH9iu6NBksLc/0v+uz/ynDKOyVIloJ4L3S3tUT9gRZzPZTzRWbxplMNPThcea5vpRLxa3AmBVIkZvxxccJkg6trDZASg7w4090OFPsxikweHqj/3FKkilE79a2tJuhOxujmRrC2nwxomcIprMCE8NJXhsL+wbdNsNpY8agfFsDqjmYEMl6Ff8pd2kBCI5sZibYyNWkNQZ4ZiKwgH3nY8OVbgauDheXA4+mDh4GYCb+YpdMToAuu7HZjV/Yw8WiJZlV4wbAiaRMEw+0PBMHJ7lj6/pugXSkJk4eLRYrsMSaI5+h6oSBVPuWe6TaOBb0DHk3fa9Pwb4VXP58mVXEVHVgYerrc4Yb+qM3TKircb4Ggx25obyWEID4K1WVHexdqs2ciJUHSvovMQFVnQetEPhwTnqAmcMlWqwQxq3OyAz6zn7LgJzyeerVJQg6NiIBZypptLPr2v96tf/PjxXkKz/6sOoNL3zuz9r4vdKRxsKsmDPo/5GnXyIaGTD+lUW4jhWwPCmeTX7ilpjhrmnDExmnme1ieSHUzkvsbgADCyv1ag8Y8Wad0AnnEqbJKq50Ah7mjXS2F2xBppjBYGO4ypHpf49hJqDELN+SpcqXUIPI7M6kGu6WPc0yLP+sf/7l90zrkQLTc54ay0yQmflWiUJiMfZPLBgwF5xQs0D+lqcDtgcieSf8nH2er+JQfz+OY6r95lEWXj5UVSTK4tEtwmhtvEcMsYbhnDbVJwMW7lI+G95R+EPclj4cop4Tpj4CbEwN1tpWzw36eEG5sMZ2QHfw6oy3bkcWe4P0MyQ3x782PaG8uk61s+NPbjzMKyUwKbzNlqOQBxlOT9g9zJuN4DO2GvXqiZflbDLPUcVnjTQnSo+MltOsHTKbp+kkqrATq9bhI+NTPIdltsf5nuaHAKvRgYfDysBVgGEO0kr+lQfz5Ccoqkahlf1cb9QTE42Y814X0S3xxjcXQ+NIE/3YlBr0FCu2NDmty4+pxupxa8ARjfRB7EbF+g4bSxBVJwEm+L0aFQs5DJ8zwMUjmDm/VXZUGfYyRGrJ0HOJCJGAo8tY8SIPWNG8jORq9eFcyY4SipHgQjhYOXICqJf8MgUvjRfC6Cb5+LnIpoC33pmty0UBOjWy+SeG+jSaBKhJYE+VImLeSLqSFfiIGkt+Hn5/CTp2STG/r5tHTHCZqwk0WH7yzm2T+QKTKBy+1u0fVFHJiQP2tgMCGvHZoMdq8Bu64K2H0G7PoqYPcbsBuiYF3mFb7M61d4MwxGWnKxgMFecjTYbxoQDBissfux/yl/y/jkdoqmGdPtBPN0D7v66T4cFnm6s8zTHclrsEO5yNMt4KcDQ0ZGg21qTG7ta9Pa4Sqt/ci0trlKa9+a1o5Uae3HprUt0dbGmAF5wEzX2zQPxFP8A8m1l4S8LVv0o7SuXeu15fJLbbkcV2mRYuniCmg8I28aHtiidBQh+gHI50rktUSz7FnILrCtUG20Li6NxiEsOY5W1ef6sG8nPx+vyXzAwkdDt6DfZv4M35fKT/AghaDHLWwuiNZ0AA5fmF0T8sOlaOIy0dUplOiTw+hH89KXf4PiPz4O/AJtMg7gSstFxuooXvApxaqG+SjLnQkrbN0IvXR2yuQVttXwkl8PIrC4hfOiWTjLmpKJc+MIDfaum0ycHzmG1KlTj/0S/izI/6o2laAcnmfLP3PHIFmyfuCebm9Nt7Wqm7Y+rJ5cmg77SOWOxNkk6cDWl9PnIOwLVO/ByRkPQfBHymUtNJOzxBh3fCWpHRCa1nZB4vEOpjU6GoZTUDkmBRVyfBSSVRfyp0Oi9Dsjoc2xAXE86xjqwJ+aPJbZBuq5SqjnDNTyENTzlVDPG6gVdpplkApmsohmemHLDAHRORPXv+VODE6+oNj6poXMaz4FY6OqJ1B9petZiYK+sql8sLp7lOWDsxJ8hfvd3rozSe64zbfmwZo5helJPtJetuXTeRMxrg9sWW3fS9jrNufMNtGavHbWDTabTo6pvTKER53/5nkQhbIESG/hEndiECcRwHr6fEkZa/kRwzrAXoc5E/y43fEcuXcwKejgF7ybAnHHhY6OSKqcuolDm3sW0pERlSdHTrT1wBHtxMiexZD/4+vp8PPAT9TPc/zhS/vJyJghstGzSQTVIZOxcE+nhPt5SrhfpoT7RUq451PCPZsS7rmUcLtTwu1MCbcnJdyulHAvpIR7MSXc6ynhXksJ92pKuFdSwv0qJdzLKeFeSoBjJzOtlf4l+ofiNXQ+KnhWtL2IjfCOIeH2aHUn5ueB5Dzu6DjX0zXtoM3XMTITWNV7QztKV/BZUYdOK6MnAaBkwAIBxtYKo22ac/aqJ4wGMIJwMxk4fvR4qc+Wh5r1EVSbWHQy6Nubm7glkhrlG647JpqlWu7PQaiNDKVd5h3Gs7TDPLluUFoTSPDuhJ98TvKT4xZPTK4NdJr/PMpmK5j6A9dwe/tnkCnPD0U9O5Go51C4M7YYyMZBythFf8LCCyWLvLlZOW2I+BKYWr9QCOX38qq2SskrsdWxsTmMOjGg4GwoJjMUTgMnVUhwNtc66kFZTv5Zldm8ejjPQRWYdS0BzPikZJ+kkkRJTr44zC3H0faDYbfqeJDnW8PO2slPtJGfyFi85GGphqyL09Ho9FuvVKajWQCTHso/OgPDnUfZ/k/ftc761/wP57/5v3f+QF7V7C97/OrGs4bsuemfvz9kD1zwbI1xk3yXhLpQ9ukMjgfV9DY5pwcmnBxOcexQ/KZitCYJYzrUMZhk9JjfpL7JzQ4vPAVqJCcjTWnxJU93c+A5npKwR8NPYJn+hYsDW5KlleOpXlX9S9QcnVJ5vMkESfCkxkAdSwV1NBXUd6mgVsk0UCtTQa1IBbUsFdTyVFCrU0GdSDUS61O1tS4V1NpUUGtSQW1IBXVtKqgdqaCuTwXVmwrqhlRQN6aCuiYV1M2poK5LBXVTKqiLU0FtTAV1VSqobamgtqeCujoV1NZUUFemgtqcCmpLKqhNqaCuSAV1WSqoy1NBXZIK6tIYqLI+3nfy8V5ezwpUeYT0XTEgNwQgXxHI2KgIwz6Xpj+IXhjfX6mUjSqVZF9LOrg9efVgrCj5Mi7aH42wYyNhXJ/c1SfkPQ1kQcxz5JaBYq+Qy3coqH0AZQGURVCTyXcj5wmgvSbK1ozFkchPwWLnLcgKMSbqn2bLn6BpUD5psgWNieQ5lYcaYdQrU5oy0AENdP0gGHcCOlAJ9IoGumsolIobjkCvVALt10C/yEB26wofkv7P9LKj/vx2eMUzjY9IQya9ru/4NhwQCiV1vnPHhHJj0IEuJhNGOaLqhcFtZfJ6fgRTYFTNKx/IMMi92SQivTEg0qebmUiNZg7dUowujvwz5iovlf+XpHxds/s944ZvoSuWda5/5jk+GAl+ZlW7e2/Vu/dZ+Dbdgk5FGdLxOf29hzxqg81v3iCv0ct6g70hnuvlvKGyTQGELZAxxkcGAI8pX7JxVW6wSEkpj7abAwUTzKtSi6uUH2kMNGKukVORtch/RjlEQh0beV0RG8Gl/D5nlqc8VtvajE3AwDzTFob5fT4GhvIxCpMhMQ7mqTYNg7/iYO4thvv6LLadK0thmFdj27k1aGcOpWis+jxzkp/ntop2bq21HZ4IImWcCDs0EVtKTDDyqsGao85hjnqAOGo5cX1QQd69eXeUGMg3ZkxEncPendplUN483B0Y6JY0QLemAbotDdDtaYDuSAN0Zxqga1pSAD3WTDovXzG+q1Z3+ydAFybvLxZds+7lmxZ5tVg66PBGrGzb69l85Q66MqNXPicZNnonCju3V1423B1JGiYiKD6aUrd0yvXINJTRTIa4CzpyZVwv456UVEeQGEeHoGo/8wjTz53dg2V+5G/zrlvWo0NU7Vvh0QFiR3zokPAtwIefhE8LBlnIwAzlvgpGcG/MwoOln8gIMGu2wx43OtTcI/5NqoPMwNP9ds5lqYd9c7Km4FGOKsTRlhq5FC4iJxDEYzXjf/AzODbgwfNAkUvKXtXmDjSzAz/rzxWRj63UsNjCsqmIVJN2y74iNzCRjOO9roMGrxCvEowfYw2GBS0z9OK2v8ymvQyT0Tra5LZ3MFKk//WJfwUNfdsi/18W+xdA8S9QNM9dWHJPIkJytKoG31/7MXrBNgpDhU5Nkcx6HcL3fIElP8oC3bhPWIv9ogoNE0vUoAM0OxOcsMvWIsb0KEvfgCP1vUoXHPl0Q+B+I59pwAUTeKHZBER50zNBVnWadiF/mtV2t7k+9D3Xxavs9oXp+OV77QBTGav8wKOQpx9EJHgUh2udwOnjrZZwMJ4XMn6Tsxf7HmDN0Oeb3PHhNGeWTnPGLEKnOQvgXhHxcM9G4D5IgNsfhqPcsiE4W8M9E4HbmQD3YqTfAwn9fhBp73cJ7e2MtPdsQnt9wgQE27q6tOBdW76NiWDVh1zT7I5MoKbDw4iYJsD9H697Ck37sMP0revGGpp4ERRijRTZ1x72frfgGyqU99uoQscQGz8TWDOubm1yydW9yx1XaVgPQB4sAYgmLHdskLNuXz5maLr4jb2w6yCxPxu0x3JdEyyRlkoA4g+G5mDxBgp/eRlFYPhC2/jlh8QS2YQda1EfGbYq5AKrQgG0MU1gTygKv0n9y45dNix5jgYNNx1rEy/TshsMOUyehcG34KRoNbn0S8jz6eFDjE1+a2m29sVwenkKpA3XbrK1gz8C2FCG3OFTbCTYdiS2QDTF9V92lbgVc19dM/f3h++fFOToNzuGukyRDPe2Vr19X/Xb91e//UD12w9Wv/1Q9dsPV7/9SMxtq/p7W9Xf26r+3lb197aqv7dV/b2t6u9tVbx3Cb5KrkI/gT+fEejMXkJUMNq2YPYs3PIsqKw5A7kJnXopJbvld6oPeWQItmhOL2SOW+Sfr9z6rKr3ICERLjssfYKJNQ/1cekT3IndQiQPMGBDUrGkGxl1g0LmYZWg95Zn3bNqus1NWQbD4qbgO9lfYxxfBC4QzZEyJgcCiXqO/O+uFxN8RzJbDmQ3VwFUjzgZGKDMAAI9kSfYr7w4Vz/iAfhOD0l7SV9JHiuVdSCUmF95+6m428xkNnYkMBk9SAU9SLnKQfJYWTNotoVsJhgPJUR1LJ1tKQELhRzkgA+1RdzLaafq4riKOVDucEsHWlHdEo9uBjm/vJQjauQLSoz9HjVJpI73kdo9C91ysc08t+lBm9uGgQ676Hq0V0uM9ooU5lKctpWWARFFIAB1Yh2Ql5qQwOASlGGltCs2WNBw2z5fu8VjzIoK3ePIA5jEDkFuHjabTX1LK4Q4IqiKDD2Sybrafc9Ovt+GnXMZX/6Qu1FEsNiDIXM2fKVBPLsHhy8w9s7DHREh5y0OjU6+nPEQouAXzlb1s5sq7jmeU3GPB2C3EzMAYfJ4vR95tODG2qNYEqqoFiu1l/s9yCnwT54Ya+H2mRmVkVfZqs/MOMtzYJYiepKvSU9SCCRxE+tAoQiIgbzQY57YJ+CL24Z0R+uZAoQKmBqgndnsGGCz6KKAMvK+VncEPC7Y9n2qT+ULeUmjhu8M4LsC+CLrabRzKA7gXHkNiXD4fjcMIQKQNG45nlHPkZ8Nw2fGVfHpMOgc3agtetAfldCXuZW93CXCUmTIi5KBoR18ux+3IXARgqDpaFZ2zqQ89+TXyLxwOuUTme5AcxCcfPuTc9F3so1Wq5YrfUmnVuqeEq2ZSdfgQmc7UhpgBV6kLA1uDKfiW7nkW0OTbw2LudWObhLydhSPYOjxI3tjr3loO/zQ8e9Cl40HuY7HGaF6lus6ypbfCFEywDcm9CRTYauI9ThoFr7w22Hql0KY4Mh5paSnaw8YvdF6+4MBIAlhBBMfeusqVSMoe4e5bRhOQNGvloamVcJCBTI50qj/LKPZBb2+rgb4ZCvf4dtGW3/J8IQ7gKO70WHPQN1fW0z18po2ei5JiyKvKQkO76sw2AiyzbjuCJO6zdBXInRL8G7I8MhBFvvbkuvOrTNxsqueOOsElS96oheQ+LyALwJIONYILtFjPJBB2oTJWxRoQsAs1a43Mlm2aB/L8xEufoh+o4YV+R8+nUrMCbxPDZHifTayH/mQBUMTmrkWPsrw9oVxAS28RYbZXTNrnf4PZVfB4Diug5O0O83UmakKU3zMzMx9TH/kMTPcMhwzLjMzM+8cMzMzM59lWVHiNAcLtfRZVmxZxjrujjYOyRiqdtxMJ8kM58mWogh36jOxq1TDOS0Hz7UHgBM7WRD7aNWUK++58HCC8STZAd1B+53hfFg5rKomZhtKRtvnw/a6RXisK8C/VCt5tUN8r0Oo2s5v1nHryY/oenkHDsXKvIdVtVYOUi+m5+t2hbMYvLmCWqrgAUz0Mb34gsalF3PnugRn3xVsD57jUvXRiz5cfXU10NWaKUfGIIRpXHGYXzO/OrFtEUxnNwm0OtnjxL8wWWWxA1V6rC+/hg4TVVzMr8VbAp/7an5joLGQ7rbqwWudgXLisXieHXfQWglQupkccIBK7N41a981Ma8S2MKII7ENs/sbOTDVuu+6Xc78kHV4sY7iO1QtmDhpfvKMP1Ydt/33m3pt9NZe+44LVTMWx4kLnbP1OFM8aMKtI3lPqpjC//UDph5/82eri/aNNJbX/47xkloGzJN91RRHtN/MRtUqNWw7vJrFy/6m1ikQXoSIWC2FFbNQmIFIWdUzM0a6arn7MelKzNDb0iiODqnxFC6rKtXiA6ZPfBc7ZISPtBcuUGBSY2Xif/idC/zeBf7oAn+gwciTZdY4ZLU0DMtXr9NGa77qPOD3uISSksCeluHoj+YW2C4HHgcMzC80/1K81seOCO6rJW22pIPdb0c12LD9w7i7QbYV8BoBQSZRHq4vVSWxgwuzyi7PheCuPkw+fkqbqozbkRwOiagsAWLyLVdddk6kpRq5FEZ+ArievrSGp1W6rlNc1FSOs74PLnNdLspC73Ihv1/ISgFDor6dhSCbMMxKCSQNhiApEI1pLvSshqomGbXm50b6/l9SyA3gIjNKiKTrOPq9AxT+rmrpoTKAX3M9A63yzh1zs3NtDTsTmqiqmTut487/1sKkQyy2DgGyqW3KrbhPohWLifYlGo87/+d93quR5/z5gP+q8rA1YJh1XswQNZnbgLfDD/oKENnS+7RX1AeC9BqMi/sBSZw1CQK00DftzFcVWlnDrjGzzkceJ5nm7QcdGh7PwZjzEpuazF/i8PvLaf6Awx90+EMOf6noM1NX06Z1yPnT5qb8jUpDhYVpdjLmlg7zwIYWml343RHyMqfT86/z9ntwcUAPnNExBdYh8bJ9QfyZtGuhw0R8W+KFp55MhqELIhe5YoLNNa3qb6wxS/3nL9PsL8hCyGDnfATS/FFQYMXhlg62n7YAKyINPJ8AbnUlbnOBE6sOsKmGDa4rwOyGI3Fv3QFOdZWe5gK3u8AdLvDIiAGosJ7uML//vlncZ8rqGJ7oJq1VgH+njfdzk55MpaUX+il/uaKelv6ZAs+5DWxUGv3DUUVYbDsfQ/H00pCyDytG7R5jjkQggEjkAY7H03hH+37xN4XkhHe0jUfp0HW5g1HWcGTaIs2a4HpfjdkHx5fw+vEU82O00n4F34sZWAlUcJLycsrpAKM0An/Aw9bZUYBbyRWsB10T00d7mD2x9ePlXEPJ4h/suJuQcM4mDLTdW2e1QtfWbe71Q9ja+rWtEczcr+FlcI19+wgivgw9MCdQkZHB/7/oKbsnu6C6v3/cz9MFnR6qqrYE7kL42FN/RD+GEpv+5fzAJO7TJUCHmoaDe4aw89zeIu7eFHdfirufOfZkmS/RD5Oux17xzBaPZChxGXY5UuGwe8xNTdH0LQusHk0lriS5y0Fk9Qe8pBTY2P4r83Da3RZg9nwNHEwAq11g9mInyerFJCEGmx5QZvGLOXw3rmXi6GeHX2+QMTFlAA81iStqrhhzQ5obQo6ci2eZZ5AeU6gNPSojHGziQNf0bBRMKeI0JXnD14/JGJ6ZRL06mrbrzZQdeLIusnY3G6ZFVk9IXzA4XErP5WP8TDjUw3kBc4dT3BHDUU1SO368aiOLkgHu/W7AWhWX/nUcB0c7fWrMtKOBZ6nIAOaGhMe6yJgpx4d9KDCDCUOlNGNmnS9WTATf7WSHaVk1XKsEssuKE4czUicNo0YaFzd2iUbjzY+SND3pXHzSbTlCCyNVthOu3o9IfnYd30yhwtAKcV6VYuZgzMmkyUx7OeLRjv64pUvMFVU8ChZLAUvR13O7Scoc88EYRcz7LE3+IjilJvyZOIHx1AsiscG2IaFfLw7GnyXLGweFhzsUEeAJkaZUT+LJWFWcI6QlFxJRFNomYC96lDue/mJsRdvazG5Os/cQy7WwvldhclWDVNNWTlfoqSV+ZJSwWtG1oBR2vCNWeAowQjY2hJHxd/4RnafXasyuR/bVmsJdMnxLAg+n+ikvFptJBZVgTpyfdw3MZyj5hItxWXigS8xT6E77ulJKljpW5wjHtc7DfNzRdRyepBooVbad5PauW9dkllWQcMtNIIYUOmLacddGAgeRFxpPDxl5ogtIj+Jjn9CTDK12A0+eXvWCJ458D/fWBlo3hM1ACadcrBP24P52Wo77u709eLkXcweQE8c8w0lkvW1Jz0vaGyt76mXmKTd3PafFS2q3yZKDLiqz1jlj3Uxd44IkeEWllEqH9AII/SIkdIbGHfEClTse/x46q2NaqsclNUly+4il4Zyo74nMRUbeR2VwRRnpgDIbqDKn/ZwhYUdPj2uicT+oYdpduqPM1KVtpmYpKt/6DTg01xg+PGwo89qQQ6GiKmEyRvNROZLAq2YoL4+GWI+GfETIRcNw9ruInDcUo8+KwHIReFLQp4V8QcgtInt+KSZfFoGDInCVPG2dCOwUgZcEfV7IDSLwnKDrhxAlQ+ApnxIW/bgfM/JKqBR586e9M31Gr2whZU4Te8Z0fIKSJnk8Wk6EtTgzkql+wWMNp3DdobnTIsLu95At29a0r4dNY/a0g9p3mnBng1U93OIafR5USFjFUeKyw/b2qgJT97ZY3S5wSmTx5zqWIgexazCmniow9XyTqSfbqkQzFBv+hqwbIm9uRaQnTZQnGYuI/mMdFdIp5x8xdGnE1NyAqY0FLnfPEHoS5DERMDGBiSEmSkwMM1FmAlSJtmgonNGN+SEPpr7LI/axkMLHbfiMDVfb8AkbPmXDNTZ8MWQ1EzS7HUGs4VQIzzYpfLJuwk8WPmbCT3vftuG3KH5xD5VNfxcnL+aEXg4f2ZDyhj0rqddFRf6LBE8qUrjNt0W24XYbnlah8HYbPhZQOLmoCh72gD/8ovnz9Hc13j9XO7HGK6qoZfRH33wE8YfPEbkfJOITxSzqTP3HmBA/SvQQR0b+B2/1Tz09LQi8PrYfde60YP8bxDwFlBu5kj0cjgPLpDDZHjuwu3FubsLwmfn/PLlbHivTbnkl9bR9zMzMzMwMPmZmZr57dMxXJVXbGr/Qsd6UpSpRSSpVlapfAr7TaJ5ZxaCwKxVcZzJbY5pbgZS53/+wT4AGsy02mmMr4c9MHeh7WZcbZruCrWmeSJFZNooOxlyvKabzjNX6rM3j9b5WfVarwV9XJonI2GgXlHls5Qa3UgG+BXA/51YoGSv6hsH42xnPEmZEliC6VQz6IrYigfZV1lE51GETw1JhrdDQZAG7slGlxWimLO+1XQ1MkSnLZIblpSqtcHuV9VQP+M57SF9w6xntxGb9lMeCqQ5OfF3pguukymCrHGXbZVjWZtLiBk9zsWn0aLnk2O1RsGAj13pKJkxppkWaj1cTHRv3aOKhPH9280LMpOUT45acKid1bxrXqcytAafv5FmMkxtmedat0sTESZVBlypLM6C8pG2V8bZxm99XRWcy8OFwUt4TrJC2C2W39kmzBRAHzPeMxcIo1uG6BbTdJQ2Zylpu56SRljkpi+YbrAHSNT2XKPx8bdFRWrCV8VxPVVnRlXHXnRwxwniqBU+G0Wgb66RSGKZyG8Gx4oLWBQqXtOPTrpQjSMO0XOvaKMbjM8tZwrXmw1qj3nyhfnrZ6HhZ9vrpbVVkIrnt6ura3Kd1IkG0DGz5pHTbai5t0E0DT7fjLoc/6Hq+3nA913Jrgkap3BCObvpS89Q87LR8IMK2Z2rlbXTtUmWMeMBY0gqoUxp44NkDG+Pu9ITtqsS1XM6NBt7byzo3FnNshGUkaq6HyzxNVexXZnUw+Nkaz61CSXGVFtaj9P0nfw/ZBzIsLsljoe+zapkJrh+OvVhpv++xSNOH62IssdxFEYQ9jnkaMHPH1MzQAN9n6s3GC65lJ7e5dlV9ee8taJPCedjj6qnkwfsFjR5WlKDpf/ZIN0RM3R4kM6eTey+ca1AxIFQyDto0a7Eyls6zHVScriXCxCKbqguumtLCXbRzYYt78wcN7i1LCbc8qO2nCu2QP15/uInmBRhUWIVwLRcvdZylWmTOyEWjllNCmZpY0ALUIpPWMBCLjMVgnkgTc2MENrVdNNEqi8CMxqgUrVIsBQ5CC7mbNKRT/WBAoz3jOm5ZD3YPNJ8znKFVOXiBcWa6SiOT0EELg6cP02SsLRgs4m4DAR9tNRD/uWEqbwjdBjShN1EDN6tusbRKtzltITK/erRnbChsnb0ZNTbOOvZAOlIb6/ZsNRrNNKLRiiP3ufW2IRUd6yhtVaQtLHkrLQ3tn15DE62VQetQj84gfyhlLFF+25mxfOgsnsxYkx0pDWuqCmG8a7Hkj7UejR5lr/a1jkD2D7yFZVbgejta9ZxxNjIpLTQar1QMgR2HKfjR9Wh5zIc095qcxsOpnD+S1aMDzPWDuTRPWSI7HaFFFgvWE9ygvkEXLnqU3bIweLYh9Jo7UBoDqkY76+ySLcXHkY4QK34n8GBgdtaoN5qT+Vuu5Y4r0Mow7oV9Bmy7p88cH82ciLZrZWHrj59vVKEGAGg7iNZ88S7E0y8ExEOJNP2UD1uw46jMa21QOOsXQPYyW+vwnkyHrdFOwo0dpiJA5XsI4OTZ/uAC6ysj0R9qgegMRHKBWQXcNxuNI9FSIRPbXTk42naQdQX6BFCeOQhyVYXFRJB+bLESPQX5+wLsDfD3BzgA8HWAPw75GarfAjCgfCvANoDtADsAdgI0AOYBdgHsBqgA7AFYnK9EVcibAM8G+GmAIwG+MVVfYD3N/bsLlegw8joTRccC/P0AfyzAP2Wq/lOpfmmpEjHIn16Komcin/6d0os7KlGYvhn6noT8JXiM7A9wPefHOgP8ncD1bvdr/U3An4P8slsv4bSWBYA/nvN4j/C1Rc/bVdqrEn9fwrm1ote3InG3iK8Lht6aNl3ZxxvzOrBU5COCz5cKJi0rUMUoreEiJVmepiAYMrNCk8rBgdDAaRHn2oAjxnLjbizPmGrfEbFlibBOIZIfWag8TVgquOubZ4Z30CWV3KBGk5kbDnj9KOD9EOTH6cwvJUn5rBjXvTvAflyv3Jiuc/K2D+CVeVrWvUqslUUan2TwUYDX5+1x5SfCuaCcbtC+l/h7AzwR4AbgEZLNMs3QvPsJ7kXHfi9iX5r/MQK8F32k01xPEoTtcW1PE4R0lL9nCcJ5UUYYwcPwGbYPx8c1HyTAvdtBdJSxIwRh+6MAxwhCOp7pCYKQjnfhFEFIrwLUCEJ6HWCZIKQ3AJoEpwEuAmyhsz5LUN7jj52DNQd3rwl3790C+btC6w7x6wH+HNaHOM2XqUw8AZaYWzZUOUu0KNBGqU6HtYfshxic8my0A002B/vC10Q9QktremDm3ENrbHcT6QxQZiNVqTj96P+jTLv6Z9/0pgjTAOgLuAaXfmHVfA4gKK/U/gf+9vg7Pvb7/2g1+tw/dvQPIfrfIflv/3Q1etcvOTq+9ZQR3rdCZmHiKlpnaRFNlbEDiyzZotluFqfbp0GG9lTc/u2HfBFlFfJZlE3Kn6WcUe5f7PTaF4nKbT+3MLIJ+mIqx42CsTC9geaZCcbG9DYobyU6C+gxtQ95xCShjLKC7VaD8/sCks8S/1Sccwp/RYB/IMCrS5x0xMsDPCcd8mwY+HF+gg/6FM6CkkBAu38CGM14HPjb1KuXSddNDDg8DEqXKKK05SJ90f1en88T/rurmwYp3w+biPQuQPrtosm+/1vZgJ1i7SYFQI77UztRnMaq8eFhk9PH/REyCIYxLxwnvv8b3EC+wnW5SyM/1+mg5aaxHb09Xd10eNgorKXRPLObW27mGzlqIjMTGvHTDEZw2+D5mCY3x3L4d3sr0Y5A/mb3VaLdgdztAXx/IG9HAEdd1YJ8O+TXIEed/07IlyBPCH8vwj8Q8graHMjRhn8+5ChP30D9vxvyBuR/Re3/htrP7/f49v0efwPPuqWBe33eK4vRj5K+rQHsBcU+iZdREEtpKPW5BvHoCiMNxrwA+DhkRo4s1HrnoMpMDoae+1Dau5BXgG8M5kA9/60Av0K6eypuRnGs4OFyYTJmzlbY6ZPgoeYgffm7TqOj0RfaRw6VLl3ychmMHkAwhcpgCa+/cbWMab5KGOBbbVxKeC+KfuGRSjQHvPwy5GgrfpvyP4Ycz42nKlvzL6CIEt2vOuVXfT56HeHvuoh69Rt0FKE+/tLhT0bICN13bpngcdc/gACIXBShwUAtAWUN60qEtqqvUrUmY55ikAa497uTCt7xpY951MvEp0O+E/IvgRx96Qs4ojsfjVe/94ZClSFTplWaskQVmXtw4YxtiT5fBKn8R00+/7XVn/pJTH9J+D+ulnrG03dcJC1iLNeWnl44ID6MUMNvWrQjHIf1MAMLEicoOD3b8qpvJtrCjlDE0cuAzOCWGxGrLPFlsheBTaA7QLZjTJ+2I0SnOxLgdIfpbpF9Ce4y3VFqR/TgbrKp9nSHCScdENz9/SE94BM2zDsCuIMZWFul11veMzcMlHber46DA8YFQdwJRufQT26b8TWHWHVZfp1I8zHdK/USnfizryUf7uPonbEDGDoc4LsBfybA/5H8rleosWN9bdAvi69RRVlcfA0qBnh9t9igNHXzVTYsy1uqTGitdInDY3i+YCslGrnzZoNhSNzVYjZ4/JPB3FF1VJOqviAajjZ+m6uOE0G6hj3BMwjp51yLxHOw2/IMfa1WOARwsD+Q5yoKcsjekpP41ng1zCmLaokvMdIbVUaWOgrT4RHZ7dXf+Mf3ufNd9hPHuffzPmi1tONOWWz36tZfl70s0CnS3bCSqS7sezpkpqtltm42Zz6MFHdxrcZFWcyaVsXd6I9fBxOptHvTUQzDW043z1w0j+aQNhq/fVHxmboLsSQStgYDK1ZReMla1XPRjoXXuxUstlgx6bZU9cdEKMjF9EliTOZO3usbiqrIxA2OeR3rJPBtZZoy5eOEBR+6y1E/ibXkSyctfL9adpb9wKe6Vu4AJxGe5Spri5jnRkwUFuvlqZV998XEhktrDwP2nruLW0Wenguo0a5tBdzPWR7X2K51oEC2zZ1GNPHvHr/Xc4JGPRA+J9z+k8JHi+iEY7TTHzGOASj1A77HYaiSFm0loS6CC9suy1OJ+PPh26bbrqmDXYTO9zxmmD+qgm4hbxO/vZF0LLW85aCGs9XSOjxKMT7yOejjFIzzuXMV914euJhHmP6B7lFp1/6M7NiPfS99tB7buVdRfFU65QqqRyQ+sPoG8khITtaUMKCMvSQCL94u1e/1iZfc9rFqv02qPZpO/wL69TS+NRb8GtCPAgcmzfDrI2+bUl/4/K0Xp/0nmSE3QWx54j4NWqXld0pKsC7IC8uUv2cUWzsKe1yKQfkQgUBm7fc/7HPgL1M0BGiBmf/nFP230+x909xUmscU9KaYIun0mQBfIfzrAEf/ugHI3gC/M4X/7ow/62Wwxech/yrAn6A55gmeB3iBIIwzfh4L4oxBbOMKwO4p/ECAXwN4dApH3hcWfVxyEc5/3xR+cAo/N4W/Hv0kkt+vp/HL+h1T/XcCDmu/Z/qOOb83CuDZAO+Tn3IFcNyTJuxVZQrHt/cfLXq/5k8A3ze9t3eJ3b4H9D9M75VKidPbZU+Af9MU/s2EPyim9Ai0r2G7WR8nOg7z47wIW0uc1npwCm8FOPbd+yDZC/bjOsy3QLQlgLkIcJIgoNIv7MOVwZ+9+Us/ft/nxT/w2uJjPuGfGou+/ydu935gFMT8cD0rFINdpXhXPIiHoOp4LO2wAzbYWK3Whf+tua8GXlkPmsPm4PTw9GDoiP4jgjM3YKd6MklS0ai/8LzoNernxKDmfpOhFQNbA4vbVTr4mjH+ctFWaYIIRVQmHzis5pnpKN0LYpz0eAvwS0T72UMVF2+/QnF0LF8r3w9Ph5FV0r+UT4bcfxGuZHgbV8vc25kfmML/YowboWXHALc1V+qpTBnYTYH8veIVr1HtVL6UC2l5KuPrS162OFQ+jrLu7CLpazgkUM6N6ygzJB83iJsG4TcBwvpbAG/M1jNVZNfQEUbXRcs+PquPn0BLmAiwJjGGSi64IP9V/6FpgeRpEeA/WDXLgKi3Po8PjQl2K4gSBqUoSnz/BlJ2x73SIBJDl2AX3QgGCNISSnd3d3c5dMeQO+6Td+vVvvic7j7nd3RobWdAw5jGbzvT392f0OwvaLyl8b/VUZfWQUraf6ni7x79e5H+djinBdT9zy79e7osf9cZaWgfpOVNw5zGMxrc2kZi3Bo0aHuuGLe+Mfm3kSbVEvu3IWeiqWZ6lmxmpkPbWWkPrnqnBQRMTU35TY/xkw00BIQFBQUFDE00JFcLSK6W2C/+26yiaaCirfZbsEa7i5trkHV/a7+ttKYx+j1ANXVoZy86rmxaL2jSk/6q/bOdGP9edtZ/W9uZaLBxs5M20thOYzcNLhqHaQjQOEbD/yU7KYxGDI0UGira5N/SStp+b0KbYaoc/5TC0M79ZIO/v8soq/0+yqjS5qWemiqtHEx/GzcFf1/r/2FP/vt7vzkNCxpPaFjS+D+EPv9bV/5/r6v/lBda/F1mwbl3HdlNDmCbTYxjCryJ83WZ53wU1FDf+INhn40e7s6sbQz2NoF06tCcYqcl1qi787kEvIDPxl1nPQZfo2jSfh3jmfdoGbzCY+9vC48LhlcObXGEhpbicQZZZwh//W4vus4V6tSFiYE6N7xjWzvVFOABru10cZXmnjgrx3XZ5/pHhOiWvtoh+Bmq1JfNOzd648jOHfUv5nzAlubB7zn+FS5h+3yY+n1x5bQkxbLLD5qiXmUTrd8wYbRh/Z/N/tBcmRCPagoAidsrur85EIXPI00X2oJgvEnzUEd3MO7G81GdBkLwIVfUiWUyFM5uvGySS9+xWjFimX9VOCxzoqRrt0bgVa/24SPckSDvF/L+sOsHhOq2HBn2/4G+exMVmwV+grXsQ9rapJ9QvNl6vloqCrwWn8rVq6JQYd3Yk6sQDXEKN9focDS4DHYRnZYx2PZ0nvnT2lhoJRvd2fUlFlL+bw4o8cfh1zdNQ62MODzTCb1/6kY8Ll0GXVFfPCSt07/sfpKATYwBxoLsiVjO+NLCGJiI6aKBY17iSeBVKu4fqk5C/JVJsxWtZBx5vuZRBWMKUvvEZBW8UyDEkpb4XTQVLxVNlWKrUzGw79PEE3IaNGyv862sSYewn1axZEg63qcx3/zClQEJ+kR5qkEGKi9dl4jOysDxGL89xRszcc4ouJdQyYRNrrHL5phM9L7ZfvACUxaqQl751d7OQuANi03ZwVlQMbN8vX4hC/PzMUwJl7JRw9sfmv41G+yvNW0PTmUjppAhq186Bw5cM9prP+fA36Q73H4sB18yCkJ0pHLxh+nk+7CPuSC3z5nIjeXi8+UIP+kLeaBc3S/p/zkPAkEeTxUn83Bt25PPlnL5UGPWrJ7zzcfVun3KtdR8/CC9tNl4vQCG/S7OP0ILcFDVOD2SoRDvfz1WYP+zECpa1elVcYUYHzoqPMtehHaPHWueahVhl80dP428IjBJlV6P4SzG4aB3FqpWxWhzTLMwayzGma2N8WMiJWC/b+BV6lIC+aGHNmxjJXApj5qLu1SKLewFt3K+l0JhUmqr6OoyWGfwRm3ULEMWZ5H/zYIyHOIY0F7mKaf1e4Id+/tyNOztsLallIOalD8Tf6ACskLn9ivcqsAnWydHsbcVOGEX9f5SfAV23nx3z51SAWNy+ZVNOyuRcFokOV++Eqf8bg5HWVXCVzL7VG1kJbQqts/wd1VidvececbmKlAEtu+zka7CG4bLZ+wsqnDZ1UMyP7wKvQ84TcU6q5Am/+BS/+ZqgHf+YKVMNY5osT6atKyG6edxy6s/q5F8xLGC0luNLbUilSk7a7DtRfZoyZUarCsI99nxpgbL8+x3viXVYFNpusPjsRq4fb6RReauRaWyhF70H7VIuVa/44RrLfS5Tc/NFdaCV/SF0TypDt/lLU9KiNYh8hj3zkxyHXikrcPfBtVhKG7jW4f2OpSWhIg1bqtH5N4CTY2r9ZjMcIk8ZV0P0uupyKtZ9QiXTdwQvlCP3Gehz66INGCqNCxYlNyA3czt0AxpAING0mJndwMUzx7/9G1vI8S2dzZH3GtE9ekdrxndG3GDbd/DgIpG7KWTPuWytgnekpwDxTJNOH83QO7GmybUNyuc5stqAjOrn/fllSYsxkYr54g3o8KTxczWohmlU/p1/gnNaJtQstww2wy2+D3kKpEWRKnQJVOMWlAskml4K6YFDgMRMTumWnDWl973xPFWfNbjUQ03akXBwBrhZ7GtqCo3kQ6faQXLMcUBUdE2sPx55TGXRRvuJaVy6Ka0QfnIM/2dK21w2iFYzHe2HRK+IUFf3rRjXMHSzrSwHW27E9+0MHfgVK1tpxBfB0RcAyNT5Dsg6jxWYqXbgRfRXntMnDvwU1DfPjCmA6Efz7CzN3SAN0rYL3qhA3+YC8m47OtENaMCe/i5ThzyeLuR6VEnUr0+6X2y64SvAHFH/2cnOKg3l9/VdYJ+1iWkY6ETjPcFQyw5u1Ai6Xz/T+ku6Gsy8b3W6UKzsJvDhGsX7izWbw5N6oKs/8CtsM4u+PipLs2zduNMgF7hB8Fu3Emdtn19txvhuk2Hs5/T7OIqgbdCuqHuF8kuWdWN/NK7Xk8XuhFdLWKz42APWr/Lym240oPN+e0Kj8x7wFXcYsDp34O9hbJXUN6DV8KclJz5HiQPqN2P5e4Fw16HsU03eiHIdom751kvdncUhPGF92L5tTyZ0tSL1RHPPQ+s6kO7+y3PrpN92Et2PcSj0QetwmsPZz36cHBQxftufh8W1g0mXZ3rQxA9MdXL9wv2evos+/74hUJ5X3EGx1/gYf5i+jHrF9xfccoPz/zCLcM7bExHKKhTEV0cVKLgo3WyTLgnBS0JfVduVVBwnUs4dZy1H9cFd2c5n+3HZhHlOxes+qGSe8B+f2I/vLrVRsRm+rHWbGYp9PgAXnleq7U1GkAe1WJ8OXYAm3J0cIg6gKZ0kZenJQdBdDidVnszCPuKrsuDZYOQThxt3L1rCAkvQ8sePh4C/YXg4GOpQ7A+62cmu3kYG+fvMrvoDYMqwhxErh5GlBZfxwaM4Oh93Qc340egRm9Z+Pj86D/P3Z7nt5qJybIRx8JXvYwRW0e4U81E93muIez03cxaHFcT7VcJupHiVcROCbJbB/8qYqNRaDrbd1Yir5+PieEUK5GdWzd1tIaFeLDEetvdnIWo11MY4+VhITwaVtlrNTMTw80+aYQ7M9GuSHpSdoOZYNv8tlxzKzPhmnf6gE0LE3H2lb5tRgATcb9RLuSnPhNxz/D09Q0EEyHk23/Dh52JKLEqXXewm5Eouaz1xTCekZAQ/WysbM9IGPEHnS9TZSQqr9/c4inBSMw0Jn7238ZI6FMUQ5snGIhXc1ujecoZiATLCD3jMAYi5Phtl2gbBiLz0zGLKk0Ggpk5gilHloHo//Do4ZNDDMQ2v9tVQ2sYCHrtkJ/rRuiJ92UeQjUV9ATPEt+NkzH0hBCdaSm/Jz1RLB88H2VJTyjLm+SnKNETtg5h/lLS9IRYHtlC+ig9EZ3G+CVlEz2xvbgry2eejjjxtWdhsJOOMPXUD/lcSEfc4XxmGv6Tjrjfevn2zo90xDRDlVH7SzpCt+OLGFWLjviyT1FG9RYdETufrbkHdITq5eRPnHx0xG0lDkbdTXRElFPg6MoSiTC+vaG8hkIiqEdpo6iaRMzmjFRKpJOI+z/1jUtDSUSFC4X1gweJMN+r4uj5kkT82BrEVaFLIsK+hc+IPSARzb2Sl5ukSUTgRPCrkOMkgi/RkT6Yk0RIOFVL16wnERq12zPvza0gIk+gSrF6BTF0+tuTI1Zw3sSaUd1mBTPtBRwK6ivIPxzP5n92BReEsmyE963gUxGdEuviMmZfs5twNS7D6eJsxou4Zfzx+ZA8p9syzjR/ECAZLIMckem1++oygrgGcoz4l+EZIbvAvG4ZT1dfd68cXALHwcW5qqIlXJLj8FoVStPr66cMrZfgVvLLg11zCS98j21pk1kCV9FJ9mbeJZx6bCvMvGoJRUmPBB/2L2Lgh1h+Z+EiSi1PpDqGLoL0fLBD3XYRsYpDrOrai3Dt09lkd2kRmjfGeuv5F+E3Oqgtw74IuXcvPrWML4Dfi1/LtXoBaUuvm7ViF3CtvHdc9cMC6JSQaGW+AN/NZWdiHyxAqbv962rJBTwlfxyz5FgAySz7yhqGBbRZ23bG9M7jRMn9UrOCeQjl+0je/j4Pbpavqhcd5nHpmZzBff15jDqt8X52cx4vvvhxJp+ch/Ea6qm1u+YxEDjPbbBMhY4M+fBQJxXnwmvtzHOpcNGB644QKtKXjloX21FxIkQv2UGPCjtjBnPlm1QktI5svCBKRcot3hbR3TT9nSHfaRIVq8XPX5PtmYNI29fvagVzcHFmcnEIm4NQgbRCttMcnl6xIDMYz4E3r3Lf5XtzECZbl/lJzEHqdkETaf8cvBPf+mswz2FLhKFd3cAsGsebJi+Wz8Kty0a8KHoWxbZJBZc8Z3E0a3S+znIW4USviJrSLDal6LXMSs0isPPRNYdDszAUsZ3lYZvFqxwloZzJGfD68CopN8zgBFs0hS51BuVWV/n8fGcwu/Dj1dm3M6hWLLzT9XgGa8fiGF9cmcEZCz/KnuMzWKH4KSZsnwEbj0/BlaVpSN0SeNLdOQ0ZMatKg7xpLHRxcS2FTuPixfV5LxyncZ771nqS0TQOmu+6bHp3GhJHHtf2iU+j4erqiUuc09DZ+XD0O9M0Pj8W3UoamMJSbVSYbNkUmJnoZ95FTeHhdRnhJI8pDLxR9263mIKrdZHh7MMp3J8Qo5DOTcFZJPDoAvcUDih06PeunkLYToO2tJFJPG+95fm2ahLbFuPTxeIm0a8XRW71msSfW5nSHltN4jh7UVKX4iQe7+LWO39+EgrGU50OPJPQZNRdl7l6Es9UiymNwxPwNehUbqiYwHNKvHJy9AS2Oe3If+ExgVLbPeqHzCfgxRWyNubBBFgs+q32SNL8rXJot9oJsN8mvGzoJ9DyvsPVtmcc0W2zc+p54/jGMXJtV/A4ntqZ7QyyHodzZXY6q9Y4Gs44+EheHIdRuiCL9NFxpOa4CXOsH8eluC3yBSNj0DGXV5coHwPzupTXVpFjWPLWd3rrOAaqrMGD2+Qx1Fze6j1weQz3Tp6aJvjHYN18puP2ujE4m1OtbjSM4jDHO28d91G8F2+4OXNtFO4Bo69/raPp2XOppwtHwBpufqz/1QiO8lXFDkqMwD5iLOT07DBGhveTyiKHse5aN98XjWHM9j5b77N3GEXX9JcLa4awRkUoYJPNEDoM7lL1JIcg5pd2qG58EILJ1xxO+A+iyfnMu9e3BlH7bKPOT6ZBJB1g0w2PGcB0nYmOhvIAPL9/aylZPwCxnJMOhYn92L798EtplX4EZ10K4V/TjyMqFt6qPyngGjtzo+QWBR+qpcKl5n5hjBTFHu75C3F5UtVNJ37BsGjZ2a+qD09P+ilVafXhk0BDuRB9HwoNmYOeu/dit/YOZeODvbC3Fj+R/LMHq7ct24+e6gHzbt9M79RuDPffyoB4NwR3KYvyx3bhsZSZox9PF1ZL4UOgSycuy5PEmKY7wP/Kjkf4UgcCWWSOygi3g0OIfF8grBWu9sICl0gt8Ba9wL+Wqwm58zyURboGXO09LZpoWQvN1RzikVersN2rrnuNffE/5Tn/+gDyH7SbBXgcR7LH619VDbMgrSSLWZYdg2wvaSEOrNkO8/eiIysXOxdf+Jh1zMwsHYSP+c7+XpgZjkHyMYWZ9Hpn9zFT9de/rqnuqt7pr3pmluIfor/knHPCj+sbv4cPX+S8qP5vtRfXPwC8sJyhFfSPn2VyqLcF25v+yeeabw71LaG+NdSLkYDCdGMYpKkW4wCchMF2MCtgAQGwBMfjnf58LGfYlQe0AGAw4PtVB5OmAteyG169SkIYmWx6V89oxArTwx0dvS5peuAc/KpESpw9AhmItqY74Jm5Cw4QlbrOgIcyTIoTUIHVRj/XixplZoVToM0mBREEjV4jdZ0FrdqpKo24zZ44bsQa9DQyDCsCFQbAwiKSUiMCEVisSEPQjYx4CIJjILMOKHxsT8D8fY8RaFpS9fErObYBRp3pshC0Sw8igJ23AHw7pw80zqLAAAx6AjsgbACLFh3BoR7j2qEZjG8qA2wytYTycsCAV4Og7IDAlaGO/sNRK6qBm5ZlMiexFeI29JnDJemWJDtTS+LXxakid7RAselkt9psTQwjpVH3EJvkhPaVBvRQXpJHNyclV0QrfGEVa2ICyZZylyTGOWlWs6xUWLDAXNYxliS2vDxUj4YM8yQcIAInylbTJmgvRljj9C4oOAGIsYhFkWQ1RtG2kor0W6vCqcYZVhwy3ZHDPy8j60DSGznDRk+ygimoWY3nto1kM0Q12rSWSTIJXrLOeDn3gIhP4+OWdGK0p5jaDExYASQxapamB6WAVCsymYRBOWpp75YtANAjnGFNWg4lnns1WuyrOinVrTki3rPcpYxJIQ3TzPMzRqm9xqUVqRcbvHW8z/YlT5bYm2VpCn3oAKOVW8ZetWWSBiW3biQ9ZFabIR5XD7PqM+3jOq4rfDGVRCscGM1WiimKuhK+x2IVoi2WgQmwgLsT3dHwhhA10ZUIsy2vWK4p2HgIBlcNyuBSj4H+UujtSLeftaNcSBfSK8YGBKb7iVVg4YzNiwwm4LtWta/t7O+Otq42iWqEdG93oU39UkFUg0acALC0HWMMq4fEmYVWJFy1W//1HhJYGDeQABhYjkarYAEwsRECXSJDG5mB75bY9dqxQwHB+hJjWz+3dLrvVU+rDXsGezCGwEH0OZ7XsgXA/QVOtG03aN9xmv+b0eEIa+CA3BB3oWWHA2NCEFgH91gwloGhQPcEdUdtWClyNo6m3We3XUXTrdRme8nEP7tzw21Htw21ZzM63Gk6aM2dtZFe7p04XKuurcZAykW0MnxnTBqfK7ViUBgt6oleaNISuYSCTsQ2MIOZFSkADhug7EM7AIUBxIG4F70Y/hfV07C1dzu0cbyS5pBRnLMm4TKgofYJGvjNEOPWYXR5nndQMFpx9frNAgEp+sEAAwkoANhGA0jT3pT4SOGg8YAE2ozAoI36bChEI8ShtFJdDBH/o9B/JM1upv+y/DfG4z/u+v+UC6FAqMx0mbIiYuBJdysMcmua2x0TSNpEEliKRGcGuzwS0FEAQ/3PSh6YVDDCw4dMwLGJVh5YBqBeIS7BabTiQKh6LOE+MFehrMwiGGJBsn5swBp6uyzCSK67wnGSh3AwUshDUAbECLRuHYzHWBhewgNc5ThysG6HE2AK7JLRKeAoAtwO7kddyi0wYJPEeITdCgtm7mWVjKaDatGK54KEZJCHQqkxnAcnBQZrTAEbeAwvFeUIVn7GHOaHAwD2NsE4AH4tp5ZoFjCAwYooxSPKDKkALIAc6Jlr9jhBGk5hIZw/NI2xXQRIUtL1winjOQEGm5xBAvFNozBKfK68Bq3YWb/8Y1zFGDzHPkcIZAmnKBLAgB4TrrNHoVt2q7CHQNHLBh/lvvY0lvve5FrJgpW5DZ280XKQFDyWIokCIMyGgX60xO2pJpJXgKEgfLCNMoJUZgyMi+BgkQxewDqs4U3oFMJ+fNhQfKkmARtdIYovMuly9BmAuAdFuzWZ01eh1LoSzAnJKTNDkUBexg38IUhxMUoo43nCAFswPg3xnVxlwTInZqtNoy4tfKJnAbpxggWUwfeoDeyv2wHeg9gdu+qtwlAEJgYU71NmxUhihWX1iCzL2jT4GkCA6x0scFwXOzD4lVYAhgO2swDYAOIkF40B0A1qs62UEiGz3kVKsoIJh9YvmZxmUrh4PqW13E0SZdgN6YeEypr3aEGXQSv9s4vebAvhYCXzDD8IhmODCOTO9GQIQztn7vunT6FXQvU2Xup4yOzEKuV/8zk0Wkl//4ykdBJbip9YapfV/nfPKVbRfFIZEf7nzyq0tn3oTbtFceQSC6H6M8Mx5FKG6lfZY3aGe/yL/8X9ncASp0u4Pz+nK9FFNYrvPv+r+0kCS6ylQ2jz31/fQQ1JNNtTm+0fpNFmDmi0s29B3NY2tsbtzEc+RrEsPGzi9oZPrI/b3yRP4DjAS7d3xwG+eNcf4gDnHdUT1QO8MvPgVD3ANV947buFjpo+6vSzdmeza7O7stktAVuyJDZKZzq6+wZHxw9YvTY3WVmf/d9LLpvPFrLF7GS2lC1nK9lqLpvL5fK5Qq6Ym8yVcuVcJVfNZ/O5fD5fyBfzk/lSvpyv5KuFbCFXyBcKhWJhslAqlAuVQrWYLeaK+WKhWCxOFkvFcrFSrE5mJ3OT+cnCZHFycrI0WZ6sTFZL2VKulC8VSsXSZKlUKpcqpWo5W86V8+VCuVieLJfK5XKlXK1kK7lKvlKoFCuTlVKlXKlUqtXwEqth+moIXQ1u1WBas3rtri271mxZQ1cw0Y72GZzZdVmha3im8u1x2kIT80ea7MhRVJw/7rIj50989xfopPT5tZO+8KPLTqLHa9NnPTE/fcjTdMoMX35q2S2cPj90+dmfWDr6sfete/3Hs8XRTzy56fWf2LYVn6TpDZ8Mv439ZHXP3CdrZ17+yR++a+7T931lw+zSry3MPvX1y+doLz5Pd41+/vwfTn+BfoWL3rd/4ZLbfrPwZbpn+ivZ+xe+TjT2g/nz9/9g6Lu898u3bNy78Oc37H3uPVfspcd439ATY/uINu07vOP5+15ZfGOod+27jLpohH5MNpCwFqA8NLCKlsDDMBH4chC9dfEVsf31Qb+D3gAGqJ6Wt9BbA0FvB+hmemesvyfwaHpv4A30vsAb6f2x/YOgMOZDgbfSRwLvpI8G3k4fi3s/FVs+HXg3fTbwhzQbz3h+0H9KFwSCLor1S2P9y7H+lVj/GkA/oW+AAfoOiH5G343te2NeFch0daxfG+vXxfoNsX4jMgD9Mub9seWBOM4jQf/s4qOB1y0+huUAjTDRaxfHuD7ywKCvXrU+EHRw4HMWDwlcsWpDbNkUePDi5sAttCVwG21lD9A5woEvFSLQ6wJfTG8JXE5vE6Zl9K6g1+g9AjqU3i8ZGqHPiw+8Ndg9/Vi6AHoo6FctPhpHeDzw8cUnYv1p4fDaSFvpGMrocPDaqSMAvUOLgZcpUStdrimAbtPnBubMMsrSbGYZ7Ry4NkOBN8ec7TiabvvofR2GPL19gAj0voFVVHto3wAH0tCHAPrMENGG/bND9Th+2NFjiz3DJnBFrFdibo8tJw9bPLb4gtjytpgfi3lhzO8OI/D7gd9e3DtM9OjidcNCFy/eFOs/jnt/GvipxT/E+p8C37f4l+H6WT8W9JnFJwLfsPhUPH75KNHn968K3PCr1YHf/1U+cIB2jrZSht4Y9DDPeC/1EU2soyztnKhbTgmMfvj8wL77Tw3s/eFpEwrQmUH/zd1nBcoPzw5cuPucwP13nxd7vSTmaydAl989M3EKQH+e4MAHYnvt/AmAZs7vCxy7IBWYv+CgwFdcwIGvuYDoqZe89gIP0DuDDnp34I+n3hf3fuSC9sCLg2Xv1CWBX5u6NPBbU18K/NupL8f2rwbeM/W1wB9OfT3wz1PfCJyVb17QgpDtQb9t8erAfVPXBF73kmvjyDcG/eNTN8Vjfl6PdvLDgaDRxV4aoSxOJydEpAfQCvqqLg08xyToAHq1aQl8l7GBHzIInEnlqUbHpDuD32zPcGDtrDpnz+qhfqI/jtIYbd6aoUuJ6IjDmv91CW0qtEwN+Wp9z3TsRHv3/Mi+4ZHRV0+MrDPZnYXO2fniY1/YWUqdP1saenK+RM/Mb3wa05tm3Og2JBa2jafntl/SMnrYup7Rw9f3Lkw9ODT9rGxx7vlD06O77tszt6t25ujuo89e2H3fV6ZP+/TeuRfQrdOnn3b7wun00+k9ND/3wi/vHz3zz78ZPfu2P8yd/eSD0+eC7jn3Phx63myGaLZjp50ZmHVdwyP+2+O1iCZm22vnz7dnL9m5hJ4c6RpdnO8ine6ecQvdM6m5vtmeuf7aWXMDdNfCwPk/nBukX20Yy86PLqM/LizL3j+6/B33n7eciDy8eJuJMulMe093z2DPePj5fGHkoJGtK45Z8awVp2VflJ3JvqfyqcollR9Ubqr9onZvjXd07li545Bjjz/29GNnjv3YyV89+fqTfz399HTPKcU9x+w5c88791x83vXn/fG8xKtWv+rIV53zxg++8Ttv/Pkb+V0r3nX0u172oc9+6LoPPfCpAdMohg3YWDaCoNUV54MmEQUVUWyOnK13qPdc72NVaNzNTI6k7g+ShreQgWvEQIjtnY8jOcuRRBqHEw+1keM4KCJyot5KHDrMZ50KbBxfnfXiYDzHk7B4hTcuAiF2RcQUsY+MoXhCE1lSq+pc8/Vz5ImFg6OzjVOBRgRYIArBGqfl1JDxFJwjlsYZiqv7UnBXi6h5st6y1XoAFopM47wjgXA9hIVR5xtLoCGsBXsn5JxEzRVlYS9kVawRbyPLjYUBrMIIw7ONRD20sUjGMzlrKYKodUqOG+vFEUhCIDXWiTgSi8bSQY1BBMPsxVpv4Mk2ltGxM5FxFgovyiYikcaKihUXOe/JUQQHjgysbS6uh498pCRGjTdWnfFCjXWOKNJIHcE5jthzCAJDjSVXo06dGPLeqlXAh6n/PpGYnTixzqgKC5MJUbz7+/wCxHrrJUSFhSWOnEQhdjPtjPUqihCXfCjQ+ir6KGomI3tlOIpUSEMhp6JeNXLNFIUyyBt1MExMJA5OmdUbaeY9yCg7Mc4SiOCNdwAr22Y+izHsILa+YGSIIo6CyTJEmlkO56wY6yVSIjakVq0LvmStbya/9x7OKyJH1MgKkeBsRFSbW0JVyUdMkTdEli1CCd5srWNpbhRmJlVLGrEhgZAnX/cXEQvf3D8AiFmI1cZ72yhpPQKs9RRRc1sFAWDA9QPn2REDHsaLkhptbjZ2Lgx0xtaPfAQxIBORi+CI2VFzC0K8c847Ty5OZRu8ODISGW8AMdzcmTYS76OgS4jB7MU5q85GLmITnCw396uojTTUOIPiDPaexauPLDsvHtLcxXBBY9E4m+KEVgUiVvWQCBFZ19zcPmgWLk6sOL0dkwnhWCnME6YR29zyFMvUD9d/4IfHP3TPoevn7MqLD/07AFkUpusR+GVlG2a0WJUHxSSkWcrHSna/PqJ/4a66SfYtDfC8eV1Tb86K35la6dxzeRAsLNj0lAXBtiug2JFp6EuKmxsHeflGcaQ2yE62hOLebILiSJe3mI1NRHri4yWbFggjGxv9cn94sGqMbY73IA7l9fAw/k+fllyF7wiyNalRXjMtvb0jR7yzZiuL3oIT5jWAeCytdqxVMCD7FosxzK8hUMs7TJMXazzoudytPb8bKiS+St943YVLYuhT2Q2vojStbR3Xa6ozbz1x1IdoreVAjGRyhgaVAMuMjcmpwhgfUa/9DmhIusD97/A71PLeZiUbvRICbXSY/pV2pYRXS2D3MLZLAYiRPn471M6lLV44Nb2jnkHqNc5dSolCz7l1hoKsTAZSsuGges6ViYGTCZTR6+9Dcx8aSRlC++uh+Av5xebrFBCmYJufEvpmyvZOd3fgJhrU0DiCR5e4AP20IlWVmLAgiYJjsYxecyCesDVVXV9utFVivN0vNpCoxR2DqjT3iSHreyvVu0O0EvfkI9UBdezppS07ZVWqsGuabjYlIckzskf4ib7q1JwGwQqEbmm7wJ6ZdixuJQpESPENJcpD6nAGwMrbZFeGKs2WKFdeapIGBDi8Ej7tJ3WAvPLs9QQ3CAXGa5eN6HGSoOsuaDPGREqG96N+WDGHW0STHSHg+2rus3pMnq79aHIVuGQp2LoF6mBZ30UaPQPPGua9M44phyS5b6trMAZiwdCPVuD4edS206WWhryHuvHEs2wYd5iJpEiPPKirKSkutuCH3pT+q80aMyVJC7rZ3HGMFAsdf4vA8J9vG44oEFSOr9lN5F6u8OwHSqKxMhTpcdtQYZ322SzoyW4Fr5+sMSeJ0lwiOggcMb7KxprHF/5wqwb0qkgKY71tfXiBuZ09TdYIsdXazLssCU7r8JOCRvCFpY7FCGD1uyUhJu04I1hsp07y9gq48iqvqm8oByxuR9HhrrQNZq/1GspFeYTbpMyCTe2QyJ+N2VA8l5dlEs5/o6AotboH8Q/lDH39/pbBX8zIcmKpSe1THk/cvL78sXf/eg+7E5zo6CWxCTb3Pc+qn6zpVIxhkbF3HYwDdQ2DlccXJGrvufWd1SVvRNLQ43r5Ha1EayhzBUt3xWqDYs7smzLsCkP5Z+NO1XZFJPsB6MI/p82T90GcIorUVu15AqLzDxHBeHVSQ2vWRFY0jEFFmKmqeGuJEwqDDNZrQe+RVr5T1VbGa5jMI4/LxhFrNuztqIrst4a+vyw5PxzrAqKzlKnW8zIU1/d7B0/jpYOK4LlTzLA/2cz12skiXI8krVjoaP+cjw9As9G+lZnZNmw3kaEfwrkJCBAjLfv/j0RHhbWKpzIoDArUq/n5/7MVmebibFE/Mo8MyRY7/H+QrR/QjeOSZ3/Zpz2uSvuf9JgnRLGcd0HfzxHNmR36xzF/MZXdg9UR10NWQEBS/Bx/7z59inIla2bqNShIZjvkXquOHK3P7gUAZUMy2kBKnTZWsmPYgmoHQD7UvpBoTiLidU8+h5GiBOimRHdaAuKqWlPjDak2ywWi0BUVcYOaVTEoXFHTAz6HykRbWg2RgNUemdkShMKGlP4KeVjotuCKZv+PF6VyqDm+TZduYuOYLUD/c13OjxLILSE9CvuOfxyIf2j6gJkLnbw0ZuZ8cp8jap8COaGATsTrwf8fHE6HrERHQ4fJIGK1ZrL/J6MiqdcVGRTp+6i6YgCf//FLtcmmrY+scZ2ptD1gwz93byJ8EJmzF87E0yFNOLQPVcsrm1R/oJ0B9khqYEahUyp+++CUT4QCwZltQvzLRHTaLjkZemMlQzHACFP7/lURkfqIn1i87pM98Monun6rVTV5tWO3NXV8JpbeWDQvi1XBS6I8JYOSG7C7Fm8B++2qsZ7Li+4jdyKc6tzKwXmpFV5GXxd1doqVoZLJHhnsic36CzZdEhTt+km3e2YfZ+yA+c6E9BZZqHkc5RpA54An4beC0liuNwnMMY8QiJCwuOyy0QfvmYULP/6yFaq03OanH4bJagBnzs6935rU4ZPgkadnvUJgAEGh1ovgJG1cLLvI4G1TeECRScyuGG6Ic/fp+lhIaJaQ9Vt/2p6JalB1pDmvLQFeenmZj4gDlkJSyQaEbXiB9djXf7OqgzvTpnsI5cjW4TLPzV9g1WQKiJCaSh77Js1/oeA7XIV/BlWaoO7yXG/A38nYSrOmHkjqwEiqL/SLsFf8jh1g0CbaJPHalDvxV862XXkSPIJYCLfWCD3Fdu2BJLUXF8uibspkDEuMdlRoom2i3dx9ywn9fc9dL5SpAgsJCxVUXf5MfF1DNTv50+Gm5SaNVPqer20aSgHFe8SaEJ9wsOm4xhsJoZxBtpo1wNTGjBwkZ/hiS8kD0mMBw/hE/NeRdkCbHc9dQmPe4Hk2VvtNNpQQwuRC9RL8FVmYxCt64UO5lPKdk7IXe1tvPlpb7GzK85yXQpzP7iyZBacxcicIvTCEvVODgyp4/8ZQvU4xSuw85ewoZCQ1Vr/4pDbRXq4TRg+Umb424ZV3G4eEhfaZmBcTuT9uhFl7VeIo5SZ0wH7dV+fPieUv2uoaM0+YSDhv6paQIXbvXcjS8D9jvloGC6W8tKlTa3V6B+0P+23xx03O6+GUKMYSWUno073k9pzwYDONXNm7q9ctcWTsnTTELDmAsLPPqpZNeY29Z8VB9XdHoNygg1X8oNfw7GAbSfmqLOSJRHK1ncSGFvQ5Ypu31TddrNXOIsV1KBwxxzqCJcuFdNeLgms2kzJjfbxkcfee06iGlzEDApz/Xa7rvU21hghTqPz9gwKDf/XZZi2hYqjKZ9J7/STDY99y0GC8pD2p3oCDbR73WZ7LR0J46w2NUxZhpAjmdPCFvtlSVmZRcOhbec2LH5JsJy6QZ/bfMkZx2WuAtlPbo9gcugDzl7+Xzc+GoKQo0swOpOiA8H2v/cCDqMjNsgaAEs0iYWxdGz2xpNL6gV8IIFeAa3ljGjHG7qbDnLA7BXQ2MOPL/GC9d6qQ9MOcigYRRPzbvju5rBXVtPH0RC1IFVX7ku7F84stBREXmUocTS0V3Rt1tvDueEbVXL9dY6B4WtRi0uSsKheYCjTvNHzIFnGJ+4YOrHoOn4aAlaBNPa7mNV3UElcZ0kao4LoJocxZYIN0idesn4ZY0pjpS8k/cDik0SsGzCNUd4P/kc/dJ0ajBmN7CL8sKVVkf7ZC1bEXTMg7Gsrud3NqPR/kk0qeHV+6yiA+9SqIYoaTjpzugnJ7tH5UjbI1KvtnOLJDqiNPmmGe6TEfw/T5gcbe1JTs4gD6BWR+8/k4PBE8iwTd041AvIPeXnA4R4sVC65F1EixUKsklnaMBhnu2o3ZVwmb3STWrTvJF6TP1Kj4h9blgArXpUzlvB2NAwrT9qlMHyHNTM+fXitlcITMh3TUH2dpACDDR3Y7P8bS39TIhHPgQQD02ewpCc93xxcK+6WQWFIAcRBo9MzCVbmdzHnPtO5mQI0UgnG/mdWT4h+sgTBVQEjYTPHGLwDLONsnF6J8alBaDqCtuDvA/QbS8ZzKHIXk8BEI2aZKML2IRi5E/WOmHW0WSo+QLj52FeycSp7+hzIETo5ZmrrN0xonRN3F/Sk/heHx70AowYjhMJVU93z0juZZ7ivRuXj1jD7dlJrOWBkw+HS7gufWMjCOFDrBAa8fPDZSauOhjD+8sZmI8cGaJ8vD5kTc5benFQ9g9Za5wPheOhCrKd6lEdsSuLK85/C29kjUFXRWD9aRF2bf6yGtZDRbSRsRlcklu86fa5M07L4A2Q2xyvs772nCh0a4QqfuQE9RXT36CmsEsylY5hJRKhGjpbQM3ObC4g8a94+rcrrqhefwR5Ogc9uT4PSzVg9pZWch7Vm4iFDSuBjy4CxTwz7BaWgwc1Vyg3NPl4z7EzrHGEJBHs/qTmRQI72v+pgI+Z6S0eWDpWJ9JGys2zm/SrdG90XfcqddzpbDS4mDt44yjLqLa08R9YF8tJ6rZGUyPy+pbgaiVXKim2GG1r3+/g57UwrIhXWHRQH9E4Y2X1/pLHQGvedS6ZZB/JinBDe3IzgRSCygp6P8UTt/0cUEpSyGFVr3xEjmPROF74L7Iufbc02YmvXaXw1YZqujuuvg0tBgPsGz0bcQ7j+WzKgmmQcF+Y0xH8bllOnPu/9ScH9JRnfx/dObD/3xYdWfM6bv7Yvqtv7IglN8brrKx8CPa+kupWT+e2NoGwppvfmwc8ajes79PS0+IVGmYRacTghcpgyhvga4jWnlD/obw2IK889PSW5IJvHD3pP44vP6zO/Do9uJWrd2Omtc222YHOB1WkYplvhlFAmGM1KJviNYE/GXs7v2f1mLZ8CmK+4sLljtfaBqdO8Xt0A4SNuU3BxXtE6kwqjr3eRQRhoSuhPkbGFiTfOSZhUe5deglugXHcj5uiCwd2DNMu+GJF6RLhId3HQUzgq4gP+qqK21tbpWJBOSmYEN5mC/1RIZI+NpbO2X9v/hEI+cl8Wr7/WNwWP0Hvo/jcqzg/22lmtzsbJ8sab4jzC9oOS8ZHxG0N3e213Q9rN8rOQO9r4NLKKKa6k6QnrwzWudkrMuEbdKrcZTydKYbMGGRHdgetVkndi3qHsHv8dx6ItKfGwFX2KHckmtZNccRxEtXZvHxvY6qc+b2D0N5JjVeTSCeXi0idPDwk6NEB3/Sstg8UvLEDaEujlRWCpy387+uO0e/pRDpSiIZe60TpfCPieppj16lM4y6v4pYiI9c4e4KYhmzByBX1I/Wn01BgioJjQqgP9jofcmz7DcwgfKUjDBNGD/vMm18ALdk7OJ/Gd88UE4Pyz84qxD1HggrLvA7TYpg6ebnQ1MqoRLlEvVMamE82ORAsUR39RlXnmeCn3TZfC8NUP21RZK/7UXRk0upD8WlgHqmUVOjr/RzktQOY3Pm/uBZMDW4XEvhsJe5Ihww4J6on3wTFpOuydzdl1VJrqRjIVOlm/4ENX4B2o66q8otu8m4ruLNlUK94kEieXbsqOrsNrqLoTqzHSsRStvyU9Ga67Ikp2SEgDJiws7y7vjFwbaerdENxdAu27OCb2q3J2HkFnlFQUdEGoKQsy26qnCVPpXjy0jEkqCRqmfZGVU8+n4LbP5q5bcIpiTR71+KXAkd/nf91a8kyt+eFk27xnGdur7i1q2VTzbTutXA2ugdxTl+q7xI2sLkiLm7cSFiJVZnrna7exFjjarX+mbU3X99wK0iBS06xgCy9sRgajS/LUD4aoZoSafwr1S1qJSB3yjRJnVX0nwRjNt50ulk4Qt5sp/hdstVgxApHBvjrjluJ+936ZSuWsPUM1My7ImH6cHrZfQp6dGE6QAIH4veHPIJMxegsgoDIxmANSOO1aQ+i1/9qL6Mg8vgACJcsprNHn5HrTLuf/SOqBAK0+8hoHXtyah/qi/h0nIEPbiNvSw5jK4JJ/J1/QtfcrZDUMxXaA/5u3Guw1yeRw9UJGUfXSIz1+p+CqRzpdjTKR1fM5IteHbaZu6GuE+vq+GyRsCmyLaUkTCaGGZzq1b6PuiwkGrkGfV8sO5P0KZcuL6pRkJa7pgxZca1GfJn4fN3A9gywXpuLa9IMnBu4fpAFQTOD5HI2ck7Wg7sqrpIwEpC+OGDHbANpQhZa8Kcrag+c6bqI+TcES5aT5bjQ7kCPjCwpJzuIyV5wQOsjASHQu2ubk7SPN3vZDCSG9eK/LGsSioShrw1ey08xoLNrauOB4yUt0gbAso4rDhjcNj2sYlX1OKlCMHWY0OrThafkicVzforHnsSK+wUdjG8J1agy1EIhiYJxvb3GWO+GxFMeT4axUPv/jwCIr/WBtky56OG8Xa0u42LYusPy8iPX5GcuJ3kYeqhPit1w+7aswd2A5b6rqU6lK7zIbptMKfEkfpmKXpOaUn6n+oJGKzR9eYIz8OZIiOseSf0q06oBkNf+yOiT4V+e7uo4OsJAQwaM9TGSuOWreq6oyk1y0FPELDqF+2MTFlVSWwzU15BssS9JI3Eb8+X1UXjoDQC+S+i9i74tZuDrcqnbGgxA6drq7OaluLCtJkdQTeyHVSRFpagkXyLo0GvpKFFfsSZ9Xw8OLW7j0YxLZ7c+2ca2CFltZNRlVMHnWkWtAoxIa4JjxM4Zeq32WSTXEEM/WoZjBLn9k91at/e9DG4j+ZKUD+jgOoRuWWX5qEeNuPvzPQvXIEUpjefPfApVbSc+9ARG2PhWY+lq2amCd2Y6iVqEqkeRMA591ZwX6xU3wSu1JdDVgYwGBVr3HenWgb1+mmtBBuHvC4qg0Hq2IhcSaS6HDKBBOWs8rRyFW7aQ2wtiIN/cWXe2A9BTsrKsQQXORqUHy3fZq4jOMEW5p6irmOQrKtko5g83ccxvFAGe1nstMeWTeyOPBVozcukV/oAd+IZi/F3kZsa8bivLo7MWGLFaA9O0usIyN3G2ypin05rhoIDQpel+yrVSLHU+3cx9khSpCMNb3nlnV1XFQU6hyIVC7ad0HWUH7SknNpmSQkqum50NXRC+Xdh3fQw78trdRk6ERLxk5elbRKYtqXPOyEPhEL7zvxWr1h3frQvUsnpo7VzeqKrbHsupQ5Ra0esc/ySoGl7RjeZ/T8Q0sss86B185wh5TP6oAx/BRe919Coo0CTal5gyWhPjuaNfX30sowQ6ATWORuCQ3KAIPytYf9/FOIGG6dyotIfuCRt9F0nn40Vc9kol532p1YdiUGEsaegSoD/ko2lVHF7tOuh5b3BSL1g73dgzpSO3VEzRS+mkM1eXKWapLEJ4qSlQCabcGUghcPPAW3dbEs97qAAMnxOWPdEovGJFPue9p0UKAdlwReyusW/PbT6hoRkmQI5byF9bymHLv0iKVhlbZ9Sh7s5jJs0OPpMSsHXR2Sju6Sk9CfQ2IuMv86SbSkNjKqd7jDh9T6uf6+CVvhTcS+lJXmXN0DXJwPHwDwLtvLLVurlo2rZbfawtKylrF42bbd5WWvlhYu21hdtvHqr72Pvx/99PGj+rIwD4tOdsWFihrBG2/yWBzUawUAXxYW1rweCs8ybX1S5EX2dxBIAw+zXkESj32j1b4G8bzIjHE4VNUeZaQ9chrILt0UInb3XE47jPZyUC03J/CqyDLmpnPmqGPs+dcSmVLoB0xpp4aUonpeCUOHMM43SbehqBacj2NGIBy3EbCodysvC0bPU7uk585MYtesEqklvGssl0iDpU01QgdfMHbt9x65dLFiGpAsqWxFX4km+RfuZT8IFosZ8aYOYdNEWaGyOJ5R75TQmkpUih1u4D49J3IF2QdT1LkCB5F/Hwr/e3QQGfljGf3j/OePqGB+X3L/z4P/5/vfKZ75u1V7fzft5W/0S079zZTtnb+Z0fr4N9/BJv0WrUmq9S/88SjNP828C4r7Z7RLyl8N/6yNs8xw6x+G7xoijf6H+9jb82v/Ec1V0Bpt9W/vhcHTDIT/beOKvgP3yr+jeRI20c/N/+XYCjsu9+CQv1z/HlWMwKLsL+cdjYyR9kz9lRwIX9xITRf0pweLiGNbiuyL/rQgFuUlQ8zw2J8GoSTeuguI+f9B8R20Ft45pJi8P6y6qmwOPzp0PvSHC5Op/YHi3vaPf1gpq8GBpbSyL+uPQZwibCny4hLz9f0xCJt+0vVe7TXQ9f/MNaCHYyOYjIaX/r9ovsLfXiENeY2ldP/X2DkKlEvv2kh6Ok7/6+ng15ehGA2qaa7J/6GfND4e54HqZqEYfvt/a9VaIHyi2yGJViE++I+RwRD9Tj7IePPESfx/vPMz70MlAhwCQz+46T/RskXkz4gHpPprmpJ3/u1xhNFMW3u9fa8xLp+YfzufBiZgO+JimySgS//bv6OFs/rlr9i9yc4z5uBZ/3dtlXyUaDPAVdiiLBGqSBiYtyPUl/TA2SQpTIQopmoYGAlfllqHZEWvaTWZ04tFGHEcQ9cVdGGsUdoLFtf5UJhBqwdL1NAiDZjjk8YETDCMJ9ATHmM/2sIPCi7kn5zxm59NBcYWfpE4dTz4bFIQpCob7MuyWCyrZqNcLC6MXkK7YG7YGBubZoa0CVFVgIzbQiRutuovX3Kkj/xxY/wDCqnCPDHPbrsGkiyo586pCjCsWIjV2W6qBdpgDyLt94djpV1zim8vM5Cteukc0Hae62c0ZMd5z2GB1OmE9AwqObFmiaySxnOA2XK/rJNT6oErn5amSUElyYiZdRBL5cFt3WqJWUjY+qRbEDq3kGJCBsdBaM6l1ojJTDHkRY7CveeBznrA0bpLODy215eMgeDC8wQooCxzEqEtuAhxnD9KqWgY3jqNcEk5HByXilaGdhAWdJIdHauLMDz8mObMNzlaUTg2KS0vUbwle6A1BBokWp04i5b93Ivh3RY4bpx1aZFmwY3WeNr8Jq0/WGaqOLVL0JjsWNq+9ElekHy/E2s7dpTzWQaqFda+ElpYWIVH3iDR2ZFqAgZb44NHldJ1TDcn2I58hJOT+w/Dcx0+NflE5QtrQnbIXz+WVg5G8put1gwrMEkZFtEJ4S7cVwc/v1rpzL7Aa8I8kQMPPLLhd7GF80m523BZ8tgl33kJLLC3VMBrJiP59vbIPdwshsR47s4hQr2GDJy5l58W9+rTKk6DCxyPRNoYcy3bcWiou+cqStHHLDD2uZB/sMyCmWsw5idjAb2xhWKoV0tmYJJo5IHA+3WPxX5zeg91Me282p/Nhfy6RHHNAIf39BAwisHTr9Fge4MGeljFI3cjtP4PBjV+9QgfOXX8VTRnBaLdzlyWc6kGakWqjEwsFQcdZ2wT8Iag/K9HiQXb4QwFx+Tl3HUeaAbMxHPfgeG9trvH2BQIs1wzxRhNMQ6M08kdJe/I9X8kBqpwdYwXCcGYYSS4mTlfeZhu+RxKx/ykNNxrs+qySBt+rQzBi0jz2XPdtAKe9HT5FFP1zh+JZefjZ/QRgL+dvMbev1CGQvp2Dv2EjuXHk3Dlv+hMnOW1UTAa/SzTl25LWY6uAtqFM9N/uRPGd3m135HARTKHwnals0tazGqpFK+daehATy+sy76RD3HrXW+0CXRDr+GIsPdMi+jVukzdljVNwsp8sEU7FONLb0hdi64w6AiT6KCV3cXqg9nySal738h6GHd4pLOhcd2dYSCydrTFZ95ozsRhc5mmQ/UxOML5OABmct2jI8Sxuwp6Zl6FU17gh6g7fwiNciAxPQYsJiWOUL6zx9yr0wmOfX4rEbqy7IsfhYDCuXpc8lY0QK381XSO7qmMQkfy/sT30c2daZIhJIcKomybbC6atO5KrKCaFfh+a8gmHPDFuutNmkYx2avgJpnAJRDBi8yJt+8exCTd3IzIFPeXnWHkqyqVM3+f7k9iMT7DKnJuJ+lpBbb5Waf8WNwGnVtkWmCAHzrKcB8r0lTXVaWeCTMBbK7K8NP1zeAAh9OCk8+iEuAHTk72ffrK8tOuOSO5Wh6AZ1amvxnwSvNpw7/OrAhFsidi/oZekqTM+wM1hSGSjKXu+910HcsaaJS7CzdfWEovB1ve96pAMtPaWXUYkPXXei93lPP0QpoO/Ujzbi6TMVWlA2DKugxvcmuT+O3LA6CI8jNhR+p8r1DZjmrji6fkWKmY/mHnWH04HsVOwVok1G9ItjWBD1DLa8Nt3094SrPRtlDaDJLQl5aFQWsmP7RZYMae+rUT5/xKtxujOB5ve4BkXyqWY8miki91MMSNaMUjb1uz/gGnNxXY2cqUaKA5P0RuteE5e/E8a8t0Sd72liFbfTMS/bOOYfF2GtE2FFAL3CWpifFlv4Hodxvom0qSE+ZRLTtR3F9KuTi4tvrIfamCTwor1SDzkJdDtLJcXcJcBN6D4y1MCLOWQuDhZuPjVeduZxslhfVBk2XAnr6Mj/HBH4PryoCt8TThaFxNAee8Fuclr/HnLNwqbKJfTGmqpWFPJugX0KWS5pC4KChcj6yMeAKbkfbkOn5J++4WT5X2tcAWFqMYZ9pQEhjmxSLj8VnAjWJFevaGlC7xmn7YsaamovYLS2Fd1JST63mqWUW0LmPOtelowi7PWDoX0U8e7NPgGRyo2ElMDIi3j7xsE2wqlby/I6RoFaBxG55zbwB9KbPMfLDTwId3ZX7BmNukg+CBelvlLYiD8K6eJyI/nvQQmV1a6vcYftap84HlT5vx4OhKNfJceBBz4ziBC36R13k47ryfh9xjaT2Ug8y79Nlby4/5IYF3GsytSXW5Kfd69cxJgUbnXs4fElfWQkUEnI1cWrfvjtNxHO8SCQ8iZSdacKH6zeUA7VE+z2Pc5hHqenCc4DfU71rrxhXlhL98WfIIGlE+KXFap3q9T8xaM3SVy9xCa859CvL5cPS15+ABWikRjeQE6sSL0cEn+/bL05R4snYwhq5qvs5Od8swN60jR2a17aJqIdrwp/2xELzfLM1huKYOxrsWr1U6qDwC5QhrSaVVFXZ6CYl2dWEWIuPLDfYC/GKin1oeC2kwNbzHS3p5iCSy/umk9EMsIwvwfZdEUpmGvHMFEoEgz7kLARtH/P3Unl5cSlhGqGQTCru3foY3CGex9ZnHKMmSLlJg6W1PRlFSrKVPYMu9FPsJEm5PHSyk7RLOYNv8LvHrlbRCS7WR/5V7T+vxOin5MhdBdglpax4XoZMl84KxaUJXRlBcPuPP52UInEuM11f3athdnuG6R9HpXml1p0U9cKVRDaDrJKvE9N4KLxRZkIDYk6ynyrpv/KkZSFQejvwxJ7XgS3r/NVCE4X22ZmV4molYcQilcLpCsPv1pmYFr68wJKaMcbh7pYSgntTqPSgHrfdi6vzpdEaNLC9f2tZMalfX/UdTdjLdt9rCHXnTHHwjh+QGM5n2Y4pVjBx9kRBdD/RH6pf3B/slWhOIDehl88MhKy4vBAnnoTOStGclKGOdUE2NruUmjoNwDdsjHHR/dlpmxpOpnfsi29JBC4IY7CxtEg+Xwpj2EGnLrwC7Oy3pw09z8VHfKsqSepf9h/istBgEom4c1gnxvS41NtuCjJOapZrTZSKjD0fcnW2TEtpaizU/S+hU1zHApEwMevJbWY5Du9TYl7I5ux8RvNIQNyWozwkvHkPhKG47tg4ppD9Mlh+vcAiDe+ldK8n2GGbOgrWsZoTQZp1rpuZpNh3DtZ1djM0QBoLklEHm2mwh1zYTuG2d/fwlS0ZmgIpbxvqBoDlLu1vECfXWTsAcL/dG5jd6WODHwgCnt4RGMrDdh6BPNZIEX5QKYgH6d3OwpwxF7npTGWOUI5cS9TdRcIecY8ncg5KwTC+O6nkujvDmPhKilB2WeR45wVMgaL8xDNaEkgXrDxSdAQvkXwXuXt3qQKMAPh509ruA8LUR7XSHkmHvWsm8gfaMuEY0cddPxaHPS/oJYXfgHp5CzPGEW4jVszrP7cGN9oWUEu6P5utAhFUNKq+LDwSp8g4RntyeX3pnS6G6NWeknXqK7LrdRCrO6HimDmTH+UdOax72p6vGOLsRov0T00GJpSwVQO3hlfAN9jE+RPmSlnhewjkW0STbtNbvfSFkOHt88CsjjVH3g7n4aUvTtahx+dSo4vGpmeSDur648gZKDQpg9PHGTjg6wTcUKcsNuZvks1gg0yppdlofp9Uyx8KoyZ2wyefDfb1KfWxt/GiMWllD1hDRUjpnIpdE67Qz1RVitxtGZVyOCY4h4a2XZPVw+/L0BQfrjgCvB7TlLuHdCjQtALZSv43Jh3vMqRM0qnnlcoDm+o2ssLsedMulBD/EEdX/7eF9hVnyty09jYmFUgylPIkSASJf71yyt6VA7CnVXBRcnHerr5W24yjDWPYDueBlwKhH8gmf9BstrBu3C8WCCLWVSslvWy63JBG3yceiP2eBP+HS8V64j0EDqyb9iD9JWnuzzH1/Qyi5TfsBKY/iFjf447Vi3WOmOnnVG7khhsYU83Pu9VVh6ZLCBe+Mh9qCr4AT8VSCovA9RGR2iSzl4ONPSYwU0cqV+cjhHnE/NhmYW1rPi8/ydYbDD+carpZqnc0tq7GrzAi7Zi+K49KYTkrX82x/Voit2I3UYF93XTBP6aCiPBFGJ4a/LCdenNRcIZ0oKjyuLGQ2UqCK3CZF35m+wq7ukMeSLixRVHRtO+PrJJkmsc3C04qaMFzT2D/qs6UKMxoEsWrdbmZYO8fXZ2zXXwk/cblZNS4FBOM05fWQU3NHtou9QiiMp9mb2ZbnLtoXqwZjsQUWCxHUIsRgipechygNM93SxP78SD5Qh4utdgKlFHW+Zn3bUbftvkagSWdNW6YUR5Ip3ngSDY6I1rzpaQwbJ6HsHS8Af0muqmVqcKKtAOXtXfyI1MYSXnztnB/LNrcz5Ej0QJgcZhYaH2rm6V3M4RO1epf1cOBT3rT/nEoa27bCqe0edF/8esasSNSX2plZa5XHOkGPkTvIkCEkJilUcEYbTqbZ6dy3mO/M4qKVOSycFfS+GPuEYjyITarG0oWFLaPu2tzqCi/A6ZEJ05hJKFPS8BLQd56aH+NVH9d6IReI5+Yo6cohNuyUTsVb5kBGOzeNMaXxgPmMDSgPnIqkOUIs2jPB1x/KLheX54Ln5718N7bprVvv1T8zviyK0C9Vu+hPumyfR3KLipAYHdyUuMLIGQfdKcTOoA8kI64/9/755euVCcXY9PfTAhMKIw6yJ8jyuXAJQP78MFLYXEDIpB3wkzAYWcIuBW8+aB0OoXMmoD2rRH5CroNIuWReOphNIZ8lSC0LmHmYTTWBObt7uwIUulAPAG8kwDVIDu3Etv0kRK3ZNSZYbJYyThCicLESyULPzHvIwN6dFnRHNcftQ98MAQC/GlnF9tFGfPZjeWBYhEokL9+B6q+P2Pw+Xd/VqplOtmnwF284WQrk3jq5G9T5mGi93UKK2tugMfV6h7ZkaNBuBViWqzFeZBVJJxmLu3Gx7gNo6C0/YLuPiOdJuLYymZBufGsJy0Id9h2Eh5YxXQoZL1AyVkiPduTcA000uc9+tmIxcc0liVfKehB6l3XPdk6X6foG678bGQFHH8k5RB7L4b+hKHX+8NKlfW6hF8lhpUf8SD+Jw/lif8ge6NSk37MQo68TCPZ56dN44hyku+Iav3BmL9Qy8G0q9RZtta8T+/EGV3D0gMdwZ5J0jDEIUuJpoCDt983/I8Rkws/jc68aMa+BVi6FMVdvO8LGnPjb4pzeBqvBkvvnCxbZhSjV7zEhb02C7tVank+vU1VqJ+dbpmEMEjKnuHO007sm7JBU9lD8eZp7B2FkD/04glEHjY0VNySLL++7dRiM2hhGO752QEagu6mZ7inNZDP8fqwrFXDi21Rdvdodv0xQZdfd8VPhVfX3j50rbNYfR3SIhtHXYNU91ZMGD6TQX/vxYT1BkgN/EZW0tv7SjKH7hDD1FOhNS7mmCrWkZL5gb+6X9ZkcJXCOmIyT0Lx/T869rEgu60+mxi7bqA69rdwWw1vfSc0z2bmb3yr+V2v3ABxJt8UB/N/TWdu2a2I7GaxtbzjhzGRenGWcrG3btm3bthVWBm/75N7Hr/x14dSvqotB33vOufe0Snr4tFr9IdMt6lF2S8KndUn8tP5ThWqDeT/ayZIrZgDg/WFPSu6Qeb9WQckTMu+fqmF8Q/Zm/UzWxi9k3l/UyZhH5v0+QUYjmfffjDFaWSTzfph5xspk3p+y01ib7Mb6RS4bG5N5/8Y7Y2sy76eAyZqcx/obGpmcyW9Zv4GLyZs8jdX/+5jUZF6Pjzb1IPP6eJZpAHkeq1evMI0gZ7L68SFTKLmA1XPvmrRkXl/9boon83pnRfNYMq8/tjFnkvuzeqCfeQqZ1+eGmeeQeb0s3ryEPJ3Vr6ab15B5PWmjeQv5OqvvnDHvIfN6y3PzETKvfxSbz5C3sHpEbcsVcllWH7C13CHfZvn6rpYn5Kosfx5ieUP+zPLZ4y1fyFdYfnmhJY9szfK9uy1GMs+/XrNY/Vc+9IOl8n/lJ0XU/q98YVM0JvP8nTtakw0sn9Yf1mSe39LBmczzTbnwJvP8zyqoyTwfcxQ9yDw/8gADyDxf8QsjyDx/UEUIJX9i+/l2gpbcje2vlUI8OYvtd0cIY8l8/5kkZJL5fnCWMIXM92dbhDnk3Wy/dF5YQub7l5fCGjLfTxiFLeQRbH1fV7aHzNfbDrIjZL7+7SE7Q+br0TDZFfJztj5Mk90h8/XaYtkTMl8/7ZO9IfP1zA3ZF3J1tr74LMsj8+99WdFI5t/f5qKVILkD+x56iZXJ/Ps0UKxN5t8Lg9iYzP9/TxZbk23Y/9O1ojWZ/387ITqTFQemLFlaz+nOI9GbvLHR6z2zHjdYli+qyQ+Tnh/SH5/3uZpVD7LAztCGsrOz1dvRmVk6LyuVAaRzstIZ2ZMxv7JbAUj7viVruEJn880KEJpFHQ/96q7/On/9o7xiv49i7/oQfOfaVlj4XDS516lm9ya+1Zf867fLP7E682jH1SMNJjitE9s2+9hLBghjbRcMz7l9LHb5wwc5dnVqnuvzLNqg73a92oO5d/X/2NV2R9i5ra1d6zQZdlvpXXWAJeRE3MAr9b4Xa361PzKw8PyT1Cdf9XnXvj8JKOxf5i/u7W7tz+cnUPCfXhpzT5fGqCKKqZm2CineqBlCMfP+fIqaq1el2DxghUxZeiLYTYqr5jTUKaUU/hL7VX/ijKZnjtz7E53b5kdXViH1hVvKaYUKKx5kDXZOVOFCr3Ddyc0q+MwMfDPkpcp/yt7kJtvrqPt8f3XvTcPu6ll3e5a9/iNVjb/psU+2d3B0cnZxdXP3UChV6o6dAJHfQc3ups4oXgV1Lz2MHerg5uB2eOqcj+DHJ+C9cC4UM1QI6WvG4WebsT/oLDz1rXGrpxJdy75AhU+2aDzrJj43MaPDzsb44Lse+S7pUB+2xZKPmdjT1gDF+ADcm+mB/hkeWJLngckBmWhffBRFzbzwzDIf1RaUQQ2776g4bDJ0zXS4Pt4VFS63Q6fe+7EszA82nwJwqF0C3n4+D58xP1HoUQ6z+k1CSfQnNNsZgPIjp8JeHIQxxk74sTkazY9ch2veIrze2ASjgmaifKN3yFqowYraAZjqH4HUBxa0i+uJsmUdcGlQHVzcEIcxrwIRPeUE2ONf0qJ0zpWNOt4XQOqCTkXeAAL7Xkn2kpzR6IeH9F7zNqPdJbdMf+0KAE1+R7r8z/3vx/nv3//OIyl747rqs6mH73+Wx8QDr/z4+5Njpxavap/n56P3WWvWFPtBsSDrFCp1ESygJ5md+xvH4ngWJ7CYCiD9P4tl+J9nqVCtdCpfQJgmiAauV5BXCk7QRtvoNLqY2BR5tf+ATYwhXl43JEirtYnUh0ZKN5/bSJMipZlH8oo0JYdGVcmr6RLig4K1GptwbUxwkDZOXksfI01cNhgi9eE2YYZ46VZxebVYDZu+bBOfYtDEycvHRYbrbTTJ8fJycZG6UAdH938C2zdCCjm1BwA=";
