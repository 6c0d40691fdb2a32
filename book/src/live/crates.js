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
const downhillWasm = "H4sIAAAAAAACA4xZBXwbO5Nfp9rUUpyNNs1sa62f8z7G9gunudzDtB9zXnp827W9Tvya2DnbKdwvhY+ZmZmZmZmZmZmZv9HM2vGLezCpJc1fwxqpASdubWQcx8m8cO/J445z3MmcP+4MnMchs308c97BDyKZ8wjZ5TkccAM5BwfcwtHuEXOOxrM0btPYOL7nPIraEWVpQpjZcziRoDhPMjiREM4kxQuUoRVJuudZlGeUHTzPCC8I2osTY7wiMGtnRnnJcK6z5q3RXrYDjtHcB0tenDt3ruN8G0GGCHQZ483tbc6PhHHqhHyWEydB104pvm1xjxdINKUSbBJnypAWnRVhe8iLwJE0cEpnythlnzzzkaBvGlOGDwQt8cRVJx88c9U5IEHx8ETGKSzaR7Idco4GMn2OD5fioYnRc8RxsFw5BLcJ5CAwTp6428gseqNxG4VRikZuGYpUdAPFmQ99u3twtOS14jUzOWQ6PJvc5tGGjRPbpfpTemwWiUtxbvuclcyctRfgrB0zxNsgB7iOVtIusrSwkeIOJYFGaCIu03DwY6vToEAadJFcnEij0XAGnp7d5x26VbkZt5NWVFo9dG3rBlF0qrQaNarVVtK+bVJbXWtHC5PleCGZKiVT07MTU8ms818XV0KNq9rtZq201U6i6vzs9OR8aao0W45L1dKM096ldAkrNZONxskkOjw1dThZmKzMVyql8vzsrLN5cfF4czOpV6Lq7MLU/Fw5Tsrx3Ex1YsbZ2iV+QxYvNxPEjq4nG0m9HVWSmXh6MqlMVUtTs5iP09qlFbJWqVE5E81WF+Yny6Xy3MLsRDmeqfZlff3eUv1TrdJei5LyfGUmrszFlfJ8MrVQ6dMZZ51Ko7xFEU1jeaYn5idLM9PJwnyS9CncuFvaqJ2cbi816m2rNzE5j7WN5yoLUwvT5amy09yld1PWq9Vb7bheThrV6J9q9UrjVDRbrs7MTldn56YX4ngynurzeLBP87btjfVOCZN4eiqJ5yenJpOJeGZhrk99itVRuV0rR3G5nLRajWZ0mzve5eqr7hhdc9vbLUcTE9NJcnh6Oq4uzC0sVMtOZpeNW1zcxvLRO946mp0ulaYmZmbnZyYmMZFKn/LB/zWAZAYLhsc/VS4l8/OV+P+r/k+3u/ORu/xTVJpNJg5PTpSqSbk0X01Kfeo3YXU7Yr1Xk3rUXmti2WfKhw9XDpeqU9iulYXDM47cpXioT7HWirbqlaRaqyeVqJTMlqZnpmYWqtXJanlytr+zejXrtXaE3ZI0682kGrXj0nriOP2XtquAn6SJ6U5clyadkT0PKjygIOV/ygkdXn8DwGgptdTaFI3URo/DeEP6NWmWlzXIq7XGbVMALQt63Fgq6lrxUijqaJzoUqlFoVC4tFwoQjG4oS4g3UCBBBKWSkph/s2A0qgpVfGoNKCv/I9/xx2jKnrKikFg5jQAesKPkcZcIovFoqzVhISCNnc8puWlak5qQPIlGgMj0YuREgEti9LkikUoSO1piQ5rRySi4IfmUikxfiuFyspoDTe5HJEQtAGU1BmVWfE39I2uJz2lAoXZBIFecV1Xommh9c2lDoyklG6npZC2FEVXofsdKkgPzQcr/7hilbQ0NYKX8VMy0hNgfKPh1sEhQl25JPcqZVwtNRMGrJQMpK8B18e08qUMVkGayFVWZlmaY0raRAC5JU9JoaU17irlq5RcpEX3MlAYuauPglW4MYA92HGQWEm0SkL6yJEjVt1fURIdLTHpAoZjFhc5GiQ9iTLWv8Sy5iVWW7kCELscQGk6W23yeZWSBNDXgMy6Nh/3Tuj9MuwXhZJK95A8irtI0pV5TEeRGe26QrtUOpKRGImUZFbY+FfKRl3LO/hvDIUCawXVChCqcSSZxZ0wDFdWppcKWunb2mKJlGxiaJq0fWlJ2TWmOSOX9AqiAuNZlkjuigGwm8JyhwBndDtpQxqXVpBoyQ6uzcOWoiBrgEp63EUS1G48gJSLIPHyLyIdixa1Al97RsMJQLIlzmYFfqH4ii0shYiENvrpX5W+GC1S/STAbnnlCyLUTKQ8eNC7fMkt3FkzWQ84GSnSprJNrHVdU5IYlasl5odbaBjjNpdcdtllBksz7nKMRuL+baQ9YUCiS9gl7LJsNuvaLyQcpLtocwuCKxZvauWxy7o0rmSHBA94EJq5DtIBlPJsZ2DLS31ERxoZowOJJQi1JDKiCL40RNAlZRNEVGl5UJO/wq1uWSjcwr0NBhDSy3cM9/UGSL0uXShSGy6BAJAUI5JC4v7DzzEd+8tAW2FoJ/CVgRAQKgipfSPtk4FRFmEcfKDzUEXrekkqwdEIe9kRCkPKTZN5qZlAiRA3FIqoDmE3HXFR8KDEJQQ2mEVN2iAvu8xGajeQM2idTkVj6ccksstSw001dTYTgGvUXtTwtdIgUdTHPU+ueOicz5jJ8zyhqL00RYlBCHMtciGSlhG64rcuBLEoZVarMCDfUvWSXkJJX+uVFTsBUClxCoRgST0O3TYA2U/2kJaZIBqnCkLRuhGKW1mF9LgBeMi6AgtoDwIFw6v+IQwPaxRFf36PQTBGuCigU15BENhaqBXqZmvVOsA56JwLo0u+b65cMGbeSuggXHZXIDU55yscJT2j/hHftSTQpFTatSFfpiEYd4PAlbVlSirQ+PZKpBUtJyUTnx2iII02shsiuvOoEBoQoGuPUEFLEVTlDrnSZeFF34pr+f8nkvW5FZfsM2GLqKRwbX8biY+NjjhCKTRuUNtQGwuZ/qfk+rb+1gy/Qj6igYuk7bBIlzlYjChCI9QiCGOzuD26FEyYuJeGkxWhbQ+bcjE6jg6M76NHKyl1JzM0K4UCVxYESoBSdrJB2GaTFJkNKO9plGINkFNT/Mira5BflFZcGQx5ZYXfnUN4IIBmh5HLkDvpHrWPDzk3lIYQ+mhJI81K7AjbgwWRkj1cFOK7DBjzktJ0LLwtjQQBLu7h1STgoqTuopbtruvJRcoWl4JSsuHAmkLOFtY+12BjNGAAqNDKpTLc7HISVVIeQL1liTXobwjNBQhQwYao8JiMvitmZ2TGnrC4FoNX/0x7wX57Tt27sLhIcWolXSEKxoyOjv5TQTEJ1SFtr4DWAngLLWj8olsGgJsW08oduhi59P5nxcqazkptk7F1l4gq69lGP/j/JiwWEurqjCVpS2X7EGnCqAGlu7RPatElE0UmEEDKgOHg+buBxkJLcCEAl7uQyQ8six+bkbYWUX43Sdi3D18BLBuIzsVTAnAD1SwLip9+XygUx548dtC+IXcUHJVnjWPNtRUHhcLWh/KUbWPVDR2bC6Tu2uSWXcG7VFSIWSlqB52GABwH2kBhn0BfZMESKuOYlQadYXMtWrO6t22FwJuJ2YPwIPCVcCXKma4EL4Ql8gT6uiQUAMJLgeFi0PkW8aNtRhYEW1BbEnVn16UEsTF9mzHfMpfajSSwElgeYc9WgetzQdI4dh0GdRBqMQdswnJsKYMSopfUzkpaznUBJRyrizzWQGvrHA+u4WI5MAgbv9Z2RREJka5wzrnS3tIs2RIZ5eKUzWJAFJItNMbnXruxukGqpC2cbEpO1iJ2cFwrS95qRNVaTexB2EeYiAUccEQmE7pSgnCsS+04wtLQwGbm/vjVcO6ddfdkHH8wv+d85qoLF97uDJ13rnr3fd5J88/tvPcxB56XGdxINhrNMwPOSOdXK6fWo2ozSZyX54Chxma7tlH776TZ4o1X5FLZZmM9lX1lzmeodSJpl9cYfFXOpOBGvL6etNr1pH2q0TzBu6/Ojaa7m7VmvJ7afk3H0EmrcobB13YcnorXU+3X5YYo0vJao9FKnC/lvB42itvOg0VHAIG68zeTY7axsRHXK87XQKZ8q+3cb1ilzFa97VwIR4irNOPVaLNRQ+iJQu9Ap+iXbs6TRJawenLKeXigeb1VWU1SnT8O+j1YqvRu9pSKfBWGdzgb9HPSqFrxmZbzFRjpMqnCl8FjKGmnyJ8GR7pI6uM9qY/WemMzce4/nGXu5KrzbOCapIIfDL0e1vp/Loz2HHanVt8F3YtixVrOtwB6MKpLqx03286Txb6ejY2G/aXU1obzobDXRj3eSFrOt8HrxbCOjwiCHoQrx2b/PDjSs2N/S+K8PjfaCyUseI+wR5AL+U3Yvwuy5WqvJxXnGwB9W2Tm6z06JL6TynuH9+3aonD+MtgbTsfB+2Rv3mz7O7BvF0bFfz6MXAdONp17hj0VoiN8Hmi6daVktVaPVreSVst5iGCMm5+j+XKOMW5/xl7r5xhLz/WHMEI8nR6beorogTjap4ohvudxud1oOh8OFbEs/5FweIezSbwQcjsA5n+vMGt5Ot3XjXFMfK5s4K+DvRh7fN+wJIyC/ij5Y6blPDtg853TvndIonzOPwDdZTrhfp9zZIxdfg845u7JvX/Y6wJs9gPD7JS5j3GSOyf1IiCvfEb34QzpdF4ArNeOT+Cbc9+Qg+X71XJ+BDl+Hvn0nIeKHn6r7twvHGKeyu88TShmqXjPGEiFuVTO3wZTYc79dzDWw0ZrjVOoFTed30JXDDHn/mFqk8J9eTcgfG23Eufj4Ugvb1N9BYztfr1LcfmE84Bw/26801b3Dg5cZGtzq43tcJ+gz1ylUU+cB4awG1+tncQa3jPo87Met+gUXg99fjaSuLXVRD9vyPXZ4zfnXsG+vg2s7ptH+9x0WuxBYV/IVPF79FvCBnIu7DV9cGOrWU7oery2r5zcRA8O+43hAb0OdOd/x7hc3mrG5TPOG3N+inEb1Wv1VeeRwUgHLGN9WpjphR6oc+HHutBqg8/xKzmvA63VKhWs+A/GhjvIeq2Ohl4DXhdokOm/wlCKUPHusaOxuR7jaX5/rKPB/0u1nL9BV6SZxOU15xdhLgW4mq/uClBB8FELOz6oEh/Y8dFuxnh57rHX428Rutn9GXxGel+vp4uhFFxLmonzB1DMUuCPCkZTrvf5uefeVIVfh0+EqaNuRzw0TAU49D+C7mH52v0F/F6M9X4PIwzuPD0fHM4xlIr8qSvSfWxeBak37pSHhYpZKssrQdH3RKXGaTyXl0COuE5FfgkjxCenNzH2Vq1Rd34MQwRV8WHC9+CrOY/Y1WZcqSX2pH4NWYtQfR4dKF43Kmj9p8Bco1lJms7Dw6EdruX8nF13a/SIUDFP32n8DCRxVK+fgNdlyLTzMvLJ9+dee0mUk31kSBuU6othmNbtRiNat7V7aWp0q15pOI/icPjhajm/AC9lm7W4tI7Ib0AxUmvV2s7XcrkuZ9+lX6W7p5rIOt8bG4miuNTAA1jDOq4nzT0ZiLp/cYvaSXOjVo9Rcc/A2M5fabDOdYy7gX32+AP7o91/4IliLHnZecIA9Kp0ZFqZzEgPTt/kPuFA0Gul0mxsRq31Wjlx/rzP7xHeYMtfHB7tAZsJow8cyfeHUkk3X6N0jwofnS8fOZBxrsoM3S/zM/Nr9f78y8039dPzrx36tr7Bc/MfkH8xDxi73uMH/2rekfll+EfzB/Pe8JH5L+d/d+BR+RfkHp3/Sv4x+a/mn2oeFjw2/2D/feHj8q8afXz+yWNPyH9n3xPzD88/Kf+I/JPzX8s/Jf/1/PvDp+Z/PPyj4BH7H77/iblX5X8/8Jk9Pxz6NDwl/GXwGfMJ89Twk+a1+ccU3mNenX/IgYceeF3+C9kfq494P5SvVh/1Hpb7m/vAvZ8YenjuOd5bs5+Tz1KPGHqu94CRt7kflK8c+pH7qqFnZl899OOhh6k/Dn/Me7j60/DHvUeoT3h/Hn6k+svwJ71Hqb8Of8p7tPrb8Ke9t2Wf9Hd2rALGseSI2v2Hdo1DZnjdtsc4PGOvD+1ZRq34xBdhFGbmjMMwojCMLDhGMYaT4zthQBBmZobf3fX9v53pi/cEId/tbtXvqnqvq9v1yy52+9Lji99a+vbSI/FH44/FH48vfDDzldh3039K/jT1oeDxj308887MOxvW0htrb4i8tuDrPuV/rmBFH3zdA/YcbtnyTbacgq9qHTIR27Nex+OI7bHX8YQt/K/jye5vHnnzV2f4dPfBr73j0Vk+0/3ZQ2/+sMVnu9/9xWfePcPnulP8GOnHyRYg3yDFhsgeJnuE7FGyz5N9geyLZF8i+7Lc3u1MpHgaKZ5BimflypuYyPG81N7BBDhHjguAF2xZtGVJWg6YWOFlqX2IiQqvYoXXUOF1WzZsuco6VgfHTof8YMi3rE9LyVvWQ1JON9klW8w02TlbzDbZKVvMNVnHFqz7ad9z5L/+50Q/MQ9Wteb4mhQ+vg4GQVAFggppqKCGCmio42aoDQ21CYYiQZUIal5DRTVUREOFzVBbGmobDDmCAkEta6glDbWooRbMUDsaahcM64j17I8L3nFbN/rKe/bwNsSUti+aRLKGrMEjS/TVliV5yy3raEIfL2veKhg2kTTAJYlwAxmDR4YI65qwZiasacI6GLaRMMAliHALaYNHmghXNWHDTNjQhKtg2EXcABcnwh2kDB4tIqxowhUzYUwTpuT5g/cEV3BBDceVti9WCK6MfE/kvR558qg4t6wJ182Ea5pwXZ4/Cga4E0RYgzB4tJ1b1oSbZsINTShrZxUlA9x1RNhA0eBxvXPLmnDbTLilCWWFpYCegBcOBHcDEcaQ64mc1yNHHjc6t6wJd82EO4qQ6jDrwM298h6RJUCp37RPlGtoen2aHp+b9yXpGLU4x3OaG6oWM+rQCLBMxyb1qkO6gaTXJ+nxyRCpW49G0rwm5fICZLWJAWBNAgqt1x3SLSS8PgmPT5pI3Zo0kgpNWlA12eqJ4gCwIQGLWl91SHcQ9/rEPT4thzSlSWNm0qImLYEBqPSEXdmz9PnASk+kFP6stzhTA4+Ya4wR4bokVOU5RrfiaPeEC5fHiZ6oEKanOCsDD89uUkS4KQlVeY7R0wq4vidcOIHreqJNmJ7ibA88PLupEOG2JFTlOUbnK+HGnnDhirihJ64nTE9xXj/w8OymTYS7klCV51j98WYJk93viaz3hZ11eyB1yZvkctP2a3r9muTXpJ1Bk+fGrU+JUbZBy17QstsPqWNW5XLS5Jckcq7J8+PWqcSomUDTg+5Zl8sJk1+CyAuaXIxbrxKjYQJtDTrpqlyOm/ziRF7S5MUx6zbmwAUJbriXyFI2eFBRX1s/5UgZ4KiXyFI2eFBRX1s/LaBigKOqlKVs8KCivrZ+WkLbAEdVKUvZ4EFFfa39tKng6GUeI0Cpp9x+mvX6ND0+2X3npjUpzKRVTVqm77aeBg1Pg84Rqf52Wxvup7WRfprXpNxMWtekNfp+62nQ3NOg80Sqv+E2hvtpY6SfCk1aMJOuatIGfcf1NOiCp0GLQT+VPTc+8FEFHdd63CEtatKSJM2qFrjPs0jpVymP6fcf9nkGOf2G40n9WuL7PI28fvHwBOJSK+zzFITUWvs8jrIs0tygE1Rlr8KgHXAOuK3ZXc6jhhPeuDpuHIorHB0n0MB13rhVVIbiSkfHFY9+H4kV3OBFkxcgKrKKmm4s0DwKModj3Tc+hx/Dulzj01hTchabSoawoWQA20rOY0vJCHaVXMaOkotYv43PYO02PofN23gQG7fx49i+jUexdRsPY/c2voSd2/hC0BcIgMH6q4/5ROevAcsHBimjJEFyQ48n+JqeA/B1/eP8Mb/+df6QX/88/7xf/z6Xn5A9OUH40r0fPvixr8XO2c9ywvC99374YLvFOmDdN/np4PQhquNDiDCDhBkgzOPjYR4chTlPmFHCjBBmeDzMw6MwlwlziTAXCXNhPMz7j8C07+B+P+8o5dDPu0o58PM9pbzJz0/SYMQ7KJmSN2ffj/FACxQgRgNMp1WigOJogOkoQAG5IwLMeZ5y8jzt5HnGyfMsGKoEWtag0mQ9bZ51Cqh5AqJPl+cqBTQ8AXi6PCsUsOIJ2PiXeZ5z8jzv5HnByfMiGLIEesSPBlOmGQpJjoTYo8KWOd00RSVGo5iMMuWcoqj4aJRFUebELzmJX3YSvwJGqf81wF4Ehou2vNWWZ2151ZYnbdmBrxvVYN1o9xef+7Qv+t0lMFyhmAsUc4Zi9ihG+rtxb/q8E3eZ4s5T3GmK61Lcm/zeuINB3CWKO0dxpyiu4/ANxR1SnE+e0O3Mlmt7U/YRHUrV32T3y07xlP85RV9gMgqejIIno+DJKHgyCp6Mgiej4OGanIyCJ6PgySh4MgqejIIno+DJKHgyCp6Mgiej4MkoeDIKnoyCJ6Pgh554ZqPgrzzxzEbBP3jimY2C//DE2KPg+5Js6o2V153y0X88yjoKkb1CBEM+d33eVRdcddFVl1x12VVjrhp31YSrJl015appV824atZVc66aD/oDCPLQf+5ewXgYFo949mx1kEe4bvkEEJGC9w8R7uI5UheIkFZQq5/2qYciIo5aUuvf0A8riDhquX/I84jaCwn1XEGYtKodEemeUHoNYdLqavUrOriBsKOuqvU/6Ic1hB113caPYt62RdXzBjTuhnrahMZ7SjtvQcP8Qj9uQ0bPY8FemlMrOxRdUU+7FP2Qdm9S9A/0Y0tFL2ARXEUVlHdJOZWVbRFLkPlGB/nKPDcGecr0nnLTk1n9ws1qCcvQ2egs9Ob1npcRg96r3qPemt5RDHHjjuJIqB3NDe2oMrSjh4Z39AN3RwkkjTtKImXcUQpp447SyACo2M8CNfvfIhr2vytYs20ZZAFsKNumsm0p27ZtyyIHYEfZdpWtqWwt25ZDRL63eARhJcMI2d8aRSjkC8BCsDv7MhF+DrfAYAum31fWi0X4dMiHKKy6lRAAk4LrT5dciwoBrj8u8nFOFMDp/i1dC5yuHGDSndMdyjB9YzJC34901rcBMAnG6XilszpM6UxHJ531QTFVlwCdDYegk+AoqLzztlZUFRfu+s846ZzQ6ZzwprMxnE5lOB2MprNxLelUxk8HY6fDBuncotO5xZvO1eF0zg2n0xlN5+q1pHNu/HQ646UTwHH4Ee2L9bb1KqUv9cVa23qR0hN90Whbz1Z6pi8qbetWpc/3xWrbukXpy31Ra1tXlZ7si3LbOqf0bF8U2lZH6Qt9UW9bJ5Qe64uVtrWh9FRfFNtWRem5vuBtC0pf7Itq20ooPd4XpbYVVXq6L0TbmlN6vi/QtnyYO41jp1/Cw6o3Tw3ayLNCPoRDfkwDmMK0/XHtH9ru0sv5H3P6kzmNma71sueIMITtGh64SgfrPDlMyUoVEZRsl4jjIh3OhJhySDxPIlS9CAEckwyztn2WGLjXjvCAuehd17yWYuXhICOcGRPOwGN64BEBH9pohJgiKHrXA4OAEFR6K/+cnh+hQXr10fTY5ZClMKbUtgpeu3vC4QF7eRT/PJmnlLk2ZA4PeFdHea0zmpfsFa9ds1oe1sYIKzsb8gct2j+TOMRf+AcxXwEmx5GsWVnVOFXdXT2kkVpeR9YzSEaZxKvpGtCAme3D5W+vZ0mme+CzxrfMvGv7Uc94mXn1vvdszdJ3y/SYmRmX5PX9f2ZWV/VIcww9Xys5IzLij8iorGydQWjJCKVDxhuFlibJXlAka7nyt+SqKSOn8RIW1n7JJiZLSw1VEMGlxclaGGiAKSicEc2SDASscgDLuQNg276cPWn1ZLdZAGcoFVFWAKmcw4JjV86zBYy8EDkrSwq9CMCCCBtueEuaduwZoGNnRM/zc0Jk7QLbfbPGi6xdNODmEgrHMeNnzIh2Uyzlyrb0hlUmuwqj1ZZyyKHvFfkv9jm/4D9yoV1QALVcnCPZ23JdDq5HC5NcMkBHPtelhu/wlzr++PHy/T/C+yr25oqf7uyJ2uXHSSABM+OcI/61FvM7kxITScpUUdDTFfF3+efoKhPRNSlpRWQFXQnmG4p9Pale3/AlSH+0p818JV0XldZ6WkldquAJvigE2b9TvRSd4w+PCGfXI5zzn5QOmX5X6Tp3Bh2QxBCBUhJJ/fpGYIglDZt3BBzVUKLUh8gj9EChwYLpfDWjqggVqpeovWhU5EiRI3vm9QofaWmvf8pdWFn1HXOpp9FXB2AEZPi9ugNWFaZO7+chHwamp1SPR0eG3VCIEFQrEgv2+i/h1CD6ewoqLXFIoNGeft48b/+e6sWPMqgL7SHcazg0YCSIk60PsECJYfq32PwHmH+DgoQUJBQ6JSgjIwpBSYgV60hCSCZpaIoEhIIFS6GBpcJrg3XKJbAiT9T1jRLmfgU5oi4kcJKL31oBKzqIlGGPgyEQN0wr+iiM9d2oOuhAuChh0VohhVzNYI72d/t/p/YFu5jl8L3+HtCMe3G/QyEj73FlpmcQ7wMp9rvIqCDwuyzsSRoMf0e4birzKAuUaWCC5/RJfIJjWPwIZVBnR6ORQCB0Lrh5ddKi+upgHBnU2tERBR5BRKERX6pQSaxe2XNiCeLvNsjBfh0zOaybxKiRfdUqvMHEt2QwPaUSQ+ERbFDFLx8zcNDKEbRHtukfeT2pwRQ+G1mhPI83iIyknsWTGSORW8SfWeVH7fOvsVVPc1UbOJe8w+K0DTBEZMf4+0gqFE1kjJCJp8O0lJbi3x1PABCjo1Tl0Fz1WSb6aTUEQ90mI1LPbEihEGaFgNhuLaGHkubVSCLaYSQK65UA/6yk93C1sbQoAWs+8xQPl7lIeRiryUt8RHcRmnRNhp/4s21RZirOmgmuSSpxL8XEBiM36FEmt+gWkznrURY14harIt/8EdT0jMa4Amqo5pigE4lfT4y2nAGOEumoL3G1BSMnPhWr2Nkgg3Zt8r/H/N/RxkHFRzLB7ZVQMwYc/3wF3saOGSxPGnF/BEJqGiGNke3XWEcIQiAba0XuGfbCfqXFoG8c5jAC5OgJp+wRYxLsoUKZmEdMOUGbncDoEdrtCAXXLpzXyLgO8uI2GS06Wt+5V7MW3/ldgwyFR0CNwJs1TSa1pOXW9vaSrtCiKCVbbIpx1nC5NuFzSuWENE+sJdsfNs8tKo2pvkk0bF+n5waM+RBPBLrsmnnUCdIXZYrPjpr+blq28e8ZnWQqr8qzz+o8ajmtAbBaGZ51YEUJYbUhGD+0pmrYDDP6KE5JBNIm0FL08EWTDQlwPqorN7Xb6KLCuZehEnAH1opUImM8NKe6AB1MIk4YcacgTQGnhJpZcpIdof3etA32AvIQoE/WsNjt4znPcmPiEaeDD7VCZypOC5/bYb2MRRO3vR+1vuUV8MIvsi6En++ePI4zTmU7LiaYhZwtdaj2n3Ju+SHXPAfDCclq0nA7UkCbsI33JHW7okQ5M6rTjDJLybRzPP6zcpY/2U+mDgSrqsDNtGNmM/XNBDfRIAWZiv+0zCt5sGfuf2kc/7Lx2jXrJyId2bdRn3AEPsJUcZ+1DK0e3dBTxhZiGbO7eAaqhW4/2XYgOMG6MWy0RquWNM3Tbqipz2DJMDZGVYy5l4v59n3CORHL77b4sTIRkwdREGF4faNC66GYUYR8alKXbQUwKOJHUbtOvf8mUS50USw+je7EePWajUF1I48dvmoZWWX+iy6+8Ez4kjP7Szb/efb5ps3/GvOMkuwZOPeOvM9vqXz+X1PWGToUviaCv4qwxJo0GKbXAHK9jUlNT1ot/JWLuR5y6jaiKjv1lgYQ+qtMdIS7FWD8t5UsFHFBZJD74tdYBl/jk3FF0zf+32QmkGE056b5hQodJQWb1XwY1lSjh6qZ+ElHtt4uGLTAdPwhF7FaHzOZGy4PWd6g4LuYeYXS21M6c8dgHq8Z/2Pm+DMFnTPzR0pCKk+2w73VT7j5Ve/Eo9nsJ/vrfZnkvlgnX/XTnRQFlJu/3eHq3GPbDBnJQOYIB/4S/sQPs/gxsFFDwB2dgVPI0HGwNespzElQcntI/UHEBrQxZBuOV9Ovepmm/sxB9SWFIafgiKgZg9lEMbkDxIg2rxd/eUdosG2CCu7Y9GPAeU0CRojwYr7nwmyERFwsxb2qgC5SAtBzSp8nJearQzDz0jjj71cb4hlVYNQ54nHQ74HCTmR3DOTUl21rtEMv38Gn+Md9KK/Ks8/q5ENpxsZE4hM7jM0BdsxwqRvIUFa2aSPLXOladkGbTHe6+jf4eAfVCr3wzyaDq4+r+9VP2LdPDAQU//EZCiBhyMbHnvhQK4z/sWN6qXTVN//AwzfFf6It3hM71RORV/K8rpd/nvg0KgNkit8nPoTKUy3PO1XseV3yr57oeIJ/FJ7Kn8dHxjitxe/dkbTJTZSW79Gj0mAyhlIdQQxKjXv0hJRZOWmPs7ZJmW1TKIX36O1SZ9sOqbGtgwSVO6XOcWdJyR4ePKWnz0a+zLz0tDZ5OryEOT4A475IVWpsP6enz0W+bmrPY870PJ85tu/q6d3S5jkEV9DD5Z6qvhDO6yLY60VJk9Z2ER1nzfwD6V2M83h9CYY3pf48sNUzFyouXtG8ob1DLubLwD2gdRmKu1A81TqGafy7UHW5qcKcLFwhZ+srYZlXidZ7JdH75Ef0fjlXH5Dz9EE5Xx+S3fqwXKifKkofAUPTYOgItXjEaFF3ZTqt4QhHKs/TaX6GSQdBa9ozD7d7KZis2XXNSDf9ITifRaqO6TnMOC9P1UflgF5AfhGukGN86dKxzZjmg3pJDqHLYb2ArrOuW5BROmIooXaZgy+QeUOoyQp8W+C3KUel1UuW3Av9GBXMe8h75gWeLLC9WLenJ1l3ng51zKsSGodugkCtB7ZmZTn1e8kyPZTMzTdy4pDGjCwCQD1ZdgtPWgXirYwQupcwVShHwQRWuMBkAUNVL1mUPUcb9KlYKaabT5okypdRZnnSLSxvFuzjjtA+w3qNy8nL9DJHi+UpLK1YFs6G81cucZmPJ8tc0JLs6EHuR5GQMSYLMstktsCfT/6opFBS8KWXoI9LaHZFNbTIq+HzMmkxzjSHUOxJzVmWZ8hMHsjeSVWapVzhhgy1YmTAkZebRlSEZl0z+YrvPLD12kKZpj1dLUeku6KPSEmWevqaPJQfkekOaHTpARYsEK+1cL3OopcoxmT6eizuBgn1jXKlvkmu0jfLXn2L7NO3yn59m3j6diz6doDG/AObnYZR6jm5Rm6Q8vPSOsRzh5FDOUPwvMGR3AyJ32SBPkD59TnE2/9LEJ/970B82xkgPlOE+HUG4u0BxO8YQLzyPwHxWSQ5hOYW7MkcFjhnJYAFImlCBktyC/rfis636UXUpVjmtUIrABPN09E1jOraJtTHlMCwFSzm5ZbAmbccYIasYNJYARLyjoS8M1mUefRMuYzULMMsYjp7S4rcKe9YMgtF66MFt9jE1M1Aeb4XQqU++F+KgnCzhidl7nm6NazogINrBYxj19z0wU5oVbsr60Yl20pINLMkB4ibXPl/WPulXPv/PU4cyTug9SCHiCMXBW6FSyIyCwlCRCbnIzeb0SAGcuXm1g1mlzK+yQbKR/NyzPKsKW+lVtIfiDhjYHlI2EskubWItxYsGUJ5eQtBUzUsL28S/DKT5dPlv0T5L53B+v47Ul8amKRRwLC4uOK7gMu8AfhLvYu9/itmEvdS3LxMLqerL/ssMJn+rH8qZKoOsk8oN9B93iC3y/SKvp1eSm6EW7tYzwZdTF7iF5HBEjaBRek+j04CCm5jnXNY5LRuoltXAipO7pRlxoggWOIXTnIeqyZdacYT6LJg5TNK+UAyK0nTbLcy1gNJehFQn5WllWSW9TfKeE/fCAlP9eCRb2Zys9zC5Ba5lcmtchuT2+R2dr9StvcQ/VzF5CrZy2Sv7GOyT/Yz2Y8tZicjpiuYXMEfZTCkOsDkgBxkclAOMTkkh5kclqcyeapcraflCGmEMtHToZwrZzEEPI/JeXI+k/NlN5PdciGTC8Vn97Ywev2z7a0wrUkcv2YnIu13TpZqx9UDI/cr/vp3o7qSBOfweXy8Zw/J5vjPotvALunGr+AD1EfKPdMl/g1zJeBEWUdMP1LWDXZ/ri4xeZ4u89ETT85MGbZ+03teAtRV8CBuqvAQjpTPLBsu/QjTfrVnicRvKklJV92DnV+8f9a0h44fwVbpS3V3MAU5VEGgp6sS3sAHuxNPeelf3njiZ4AJek/Fe87hjLqJjxIXey/CKMV7Iq34Lzs83+vomBW1QkUbAn639rP17vLfUU1qUmPuPVV7iDE4+skyT8aPVehxrTiS1qDDM4aYzx9QW/DJgwbG6Fagyai01taTsbWkiarRuSvM53PT68/s0E0NRjyno9EsY33d4ip9RBL2Hg08/GMzT2Yf78WDY6gnvZsl3rLpWIKFYyyIIEPJkSf+4VGwjfoW/5CPiaZndZJRpvw+swNuyVs/Py9IWg8nzbm3/sp5fxZe0j6y/iwe9eaxUHPukYf5+bnp9cKKno6nt74eJdk1PcbDi9EDwRsIlzEcqAUWRdofxsWMp8MhQFzsLepyBggXBEH7OuSEdRwKccKaxR2d/wmWw33QmSgLpgB6f0OZ50plk18NeK5UBr0cRccsinZtRpGcEUX9wMH6DKh5bZChph/8z6OG494TJOPAjJPpeyH8CQue8f82eMZl4v8beMYL4Gn/nwPPuAEPJU9fYs4WAm6qY7CUhut73YYjtXpb99H0YHrIeIVO+xmeBEQNuBqXyHVeGnQ+mnc+xs70c0/Tvh0T/2mkW3PP4ee8+e7cV81nb5d9bunoUTLBPvkSXW6qy8tRQXqizGM5Azue0NUt6pgdKaAgW+7qFd1BLeSdSe4cnOfGJm4vWWOw0SHKPnlMqnyF5k4DaSJgvszzujJUTxd6ZS/xUZaym293N355JuAj3YzKXrAMfUKLiB2GdwSip2/9n2nMYHs5hjQlNtgtVrqcFHJm4o4e97sU9F0EJS/N6SaT/dreOdMtJnfoCWvB3GQMGAW3wQt57ihWPfw5i9HBB1/iDH4CBiORjK/J6NqjSetAwO2I+F2ThsRrMoba5oHgi+UCjplmOG4xD0bBUPpFKK+CdANp1SmzHHSRq2W72fca3DtqdEZKysxH7r0jESRV18GzHXx7N5H2VGF1yQVVj+bvGKRlLyU219aLdmOP5MgbD/XMAWJwhnBz8onQSEqYMRtvCQeLFRl3c8Xd9fivaNBmZ/4AmJDWKT/xU0/wXe5Y7yljQ92HOxjfOXp6h7PvO+h9kBPGm9uqpu1DbPMFHe9NyndLeQWvNjhVVaqs8u8WH1XUoUHdXv89FWbxYNjlWqqusAeFflZ4GlsCV7iBLcjyuDKDL32FddPxWU5jX5uk5L/ppwTTj9JuPDsGR8GnRjzPYv7Lk9R71ZxdIvdHvrWF3C91+9IcmNAA+fGL3b6SdcvPrQeZ+JeDTPxb6tAg3Cgz12Fg+aBgzHpXAz0pdRmJHyq5zmZLZdMbglxk7Ohklm9X9EhOPpsls1rOJOPlUgwy6dDvMDbz7IZZtV3Sb35xw0v9eCf9QFa3wToV78yCuJIj89ZRVOw3JlIV31pKLfUuVW/4YveQ8pi/2HvTF7sHPZ8mbz4bb9nwaPdZFFuV0/2XFFSSdPup5+j9eZnbFDZEIz+qFlwiTP7MqB8f93HNCL1WkvI5fJyuGK9aSfv25hTvakvFPUpW+JhVoemdoeMr/P/Bju8JztQRDV8s9VIPgsKzE0reQe8DZaZ7/XcglRK8Cl65PDgDZ6/4YFojECiP/9RLp56f1KW2oivmBoS577OSfvfBz0LoKjguZf50AP++A8L4euROFsrY5OiUyIV3XUMVfi7BqMtw0CflKt5tOk4egvND7tfMbA8NZuNcd5i5mPs3euQM/NcMtyOCBRdJmflqOXNSds7Ulwkx00VJxTlJpw4llRVXw3vGRnpVLtuIsMc3TGF6KUPC9Ll4FROtpGcf0410j9hcU6L0uXjS5YFcLFXdNixQK203q57I+Zc2+UZZ2XWQhFMpg9aM8W8Yxm9wuwBvd4BLrGDCLfVFR9ZP+Z9OJrPiZ9b7p3zebLGUFSmnP2oWOYk18RWDAwb3s/gz5SSfa2N6/adcVjbW+2yBjx399JqeGBwbteCqGx4z1AmZlja3Jffmd9u9egxKTn09lnq8tD3YaZ6D83e0bBqTVKSCcUykeS+S5j0r2dW0BuaSCh+4R0MZS9V1oDimx3kup3SQSUza9nZI9mdf/XBSoCVAkNpQvBBV1aRuFqAWGx6rAoobNXHTV54fskrpymkcumt9lWPgKpTRVIGf1MfaxnhLtpwHmROQk6VYlom8mkJGS1QOeUdF0QXWeK2KbncE+xKdQ+AWFRoL1KqgJreq/JdGz2hwhCogqeosoY2xBJUD0Rc3gWjRgYjLY/kaF06Iusu+RpfQiDPIhDgsCF3BrCTBUA5A1y0rZZo5W8WbtydaDGMopcC2q6ydcxbNP6D5k210HniAqdwBkMcp8hxY+2R5Z0JDTwyseS2rZ5zXPz048+kDQe7cnFPInETBKzjRxMN+IbaScX5h/H/EL1jzGjF8TLi4ySoq9aS1QsMamGj6HAhzQnNzKMr0f8CKKRvKO9Kt4aGTpjkcRtlm95JLwC17YxMiug4RXAvLc1w5GXO0Kg4hn16ndAvMWiFsRc3Q2p+Tyjz5fpLjzt5m6XBSwfERSgGO6DImSH/oAWaCGx2+XqQyUygRm1uQ3rwB7Ble8B63AdhtlTVXOsX2t1zSFhCS4ZnFQSif+ZxNM4PsI2gf7xAtarjMn1+8wteTW24Pk/QuGeldw+jddRrpi7YmXcMSGbuc48GVVY+1QjOnJ+pqTgH5r77ksx7HwroqGeJdOCEe0Wig7mgFQ/iXQLe3NA5RBJKeCHNjftagg7vLAzrKub2fi9X4cQRQv6dWkgjMRrx2GyHh1Qck9UNqFEntkIqRhHv9cYcOH+ggrft1g8mPclsWP/7KpL0H2mLiaQxKH1I0bT5L8WZRiEeJ+NWKzX2l20x/SulRv8vcQyoBh4xbYZJkwOPdyBIS7lXc1vDHZw11t6gVvt6XEq9YMLWv4pNxeDuWozTqIUC3WRNq2ew4su+w2RjZPrJ0hobN+LURuZCEN0/1BPM7dZm7gA0DJTQmAQ2F7icOFCd2eDhevukDrrjoOruYm8AVLpj7bm25o1mo8bvY0ai2QycZCU7CYZut19xK4PEx7yi84ksb8PkdDgc5klzuJHV2qrkztgkxhl63x2xlUZzRqTg046R2HeZmR7LLHpiB8RWrVsizIqOOTambGGG5Y1gnn2F2iVyRT8W52FGHIYUzBToRAmH/MOQ5udffb3FzJZIy71ub5CIkUMouq6tzZFTa/EIgY8zxC0ITAl75RX5KTGy3XWImOySWbSu6Iy0mO62mePxyFrJAuH4K0nN6tBz+YLchAOIlKk5GO5Biibc5Da97yCtvVMNJn/mPgkhjCEjGGehHKEmPHCsp2wqKNqlxZYpCaFPyUtPKyq0kkysJYkaEPYMGBFYoMpzxlpOyRJeqUSCc18bnj1FXn7FcjafHl+EvwwZBNsqCuVrjY2CjJYqxYMDkukYrGgnl7PhbEzJCmgBkjbmarjMpERpm+Y5KUjFRGvMLvDfNiJf3T+I/i6JamJXjRyajasjfFa1ouAbNp56abNMqqodgyh9iqkSmIstU1TIVcWxzBWbiY9xOXUEacsaMniK9IKPA67kpDFymFpNapwcyqkC8JtimQnLBEVjLqK4X1QSSyoiY78dYJGcsUlwUWhSGjD7v063Iz3JYUByxO5jxTHfyXZeYrbGzcPbPanzDFRtCizi7ltQXFT88YRAnPvHqWmNpxX9et17snNyJRbv9XfsGDmyA3fjhbW4+k48q4VZNoXhpib6vNJAxb9f7Rj/ZMBKNaD5kzcrcxwprjCmQRkxdTwyXqox2EAJIFXnkDN+W8xuGOL8l59zKLiCYCNckZG4znmsGz0O6Co20TbbGdDO4G0PgbhB3YCokSGhTWHAS6jKhFPImSmhrG7AzUNuBlgp1VDZjhlujcgiSaohkQJIjRZIobefQmmwfJkl5h3whWEFLbaglMCSHaPngjtOUwdMwF8raUliYvaxD/jwitj+PMNut4s4K8TGeLiEpG7BIwF+mBE9jzt2uuEEi3oJ8kXW0z7Ol5yL5PHVudR+/P7TanBvS5mIBh0+JP7uDTDMN5SyDOQQ4etzAV5fAtqumq0HJoZB4+z3lrgP+QxzUjwcPlO/P34A0aY+PJSH/R6HENz+QqR7jJe53JyVzYOw9lkTv1mXyhz5JA4dDG08GNxFMNOch7DTenVSyKaopO1avdlhyRXNewZ95ZK0+WEXpQZau53wuinUdjqKKG9bN5rdYFEa/ZW0pIKGHSwzObN9gyQwbv4/Oxza/Es2e0WapUWKK6jcDGitJ6T5sGqV7BD42SGl56hggZYDC3unHTa/6fQmepO6REqJI9BphrwFCYN2b1+8YOZrzj4F26av396QMgValCs5OPhlc3chDZ1GPSDhz/NZOK2R6OwZ5yJrjUk7n2+wqoKGiUuHZxnu0RaF4661MSuL9LPIqnzqb13tYNwuslrnJ5MexFcPuT2TZrsnMDxoCU85VkuOnRbp38t5201d+UOCt+ag0JQRTHQaa4KIR0KcMxHGX+RFic43HCFxG8xEU+UPUjl1T1jA4ptetcCDl1ddTtYOjx+7seoKSndtbSsqgCeQS1FKVcscge/pYUrKruUsH6Vf/Y/rgj6IJoh2/t6d9egiCL339R5tAksl+/68u4Y0fpctmvyNdMxhjFIaE9l5p6cLg914yky8c5W++ZAb8BOZNSdO+52u9+CUnk7iPFyESc3FtDB4FALF59TBxf9XvsftJ8ya4uZ7gzSG186IXn0ya62sMq9ck7gvyZqnsEjuatW5fPI7qr+PfNtu9dfGyv7m/vW5+edcDX8Z7smf/5pfevPyyr0331+dUetZ7n3bPt5i99rzX33jrrb/M7JPvf+Fvfur5v8lscAU/f4hsPxnt59x4JDIqXkZ8oy/x2ho6tckCKCfNYm9oeG3uieDgb9X/y99Mr2PYP6t/Pf57lx55fL3fT5oU1t9BWGYkZ/w90w2C6ov/6dNmkvYaiek29FG0uZ8lGqxl0Q/4zt0E9A7Nwm9JvLm53/233w0/dMsRI5/8bQ9LrvDNk+tzt5oPJYI3Qj/8zxc+e2HiOyfXya9j82moAJvtIf7ahrMAnOVG7g2/pObHGkUrPL3Fvu4hzE3OvKm98x+/+9mzX/BOtZ7nWiHqf+pe7xWH/2jfA+t5zgzk5P/zA4VcZSuJoUJREDQkhLSNhSvIDrsENwIrdrthBFzmS0rL1uF9l44/ffLtn3tJ6Vrr4//sF34Q0O9BDUqowGcjitiKt0yZP/gJ6yq9LZlVTidvP9w3s/L96Fadt6Lm7D1w+5W17Wu5XZAHu5Okfu8+CXpJYLyHqb8rHTNNSWnlvqS8ImXn4soCpKEH3Ybq3SvBMWPNa4Swdgdg5XT8noKYLTRmL/kTAgnDran87YHv/3CGdQDagee9J3r6v5HHiTzoQNzfepLb9jff8fhd/2Hfc46sz/39yre/kD7284/DdC/6nXM/3LutTSt+82OPTz7vM885iewRA+ovENQ0Yi+D3UafnloRvolHPtb74CNzZ6DrwgPKgSJYbGSuLRx4NhN7MwziYRtyLXCpm3Dq4TtaQXTcf6D8X9n7FzA7rupOHK1dVaeqzqk6fXa3WlbbreRW1eiff3sig3Kvg2TsxCqNBuTgECXj3OvJ55nPCc6Mb8uXT7L9OWZGttpYNsIRIIIAGRxoyQIrYIMwJgiQUdsWIMAMGjDBgAFBDBEgQAkOFiBbd/3Wb9ep06022PPOw/Lp/aj9WHvtVbv2Xns99M7Hly+vsCxCCHfMmHIEhjo0sc+UIpZikZB90w4DMTl/JSQNhGI8SOY0L0kTFdGHBSjDO24p74m8SolPWwgulJCgaM4KYKtq+1sBRFx09dAL32LBKiPiDfUjyUYdMCXkEOoOYig2IsUsPgC+qjiFObS2EUp6SkLcLB02DKclzEfPC3YglDFtQzgM7RLmTyGUgV8vgYWenYIaqr7HJ3Esw64uRrCkiKRM6CR2L2ece0q3S/GEc4Lua13f7b5kTvuTcn7gCSzom3fYAMqGqrQqfK0rcFzL8qjoslCe5p0XlYmOWPLjoss7gS5uHQfFVFzsyVPe73c9PE5+zmOnGdXBkb6Td8EC6GKjCnVqieax3A/JWCPh9uNZpj0qK5QIUeyXIwiScgGoQPKxX/5j7lyKDj7TZwfr9WK0SrhDT4H2JE+BZXy8O3glhZuECUuFleQLkmFqchrY2u5PEmf2VAcbSxT2XeEuCksYsaz2DQ6VD6EQSD8tVRs1YjwgUHjR0tJJDMcexlBkDtcDoRhbBAX0evih5rFVzUdH+BReX4wgEB0lGamqhi1EKLq+Z2Ai2eYdvpImojv8PFLlp6gSRlpHp8+p7neZuB6JvEuVzFlUnY/8EWbQXYEt+MOugUZkDgxGQJ2UUkRKcAbe0wj8SNsHoYtwu4+5AhapjkWQugpSB3hMwCzFCUlTUlRNLIBsVfM4X6iqaqgoyCgihLv9QtveI5MBfif7wTM2X3YIgXRSdjEdnCJOWYeYdNPrVZ9UuTW557aSGJk8x/Mqe+3VRcL5onSQJ9QlePeoth1Wt8HYFpaSi6FP0FNrE1FzxlHUA+0yRPTGa7rM7aX58Gw/XO4vk1gmRIKVH5WAJpKIvfdMElMe2/dZwuIej/KBfWXiShg+th8bwrDXVnIW6aRga+LBCpgHGLGfyvDs3DIiEz8E83eL0e20FSkQ6boWL9siywSXoBDWEkiGG5lcCgVgReW1DNbPAeFgDQKUXtqpe2+ODcNa7BhewRi4zMtaUGV0pXyYI+yjBdWnjAICzsP5Bv3UpZ6A6tt6LqYKGZdgaJAiRf3O2YA81AASgSkGnIp0GlkePaBa8fEC/1LEzvbF+udaVmVDijl7Tzqn2Y83zRowMNpYW8R+t4eYk4lJBJd3YLn1l3OJbxCnGM2IPQnWI6DhFaB4dlcPNrMZQZ8dKrhK7BmZ/ESa0Oy/BM0q5vIRRROIeYIYfO4Iw0EWbedAFwTbakXBTw6ZM3CpMB3qFxqbI35fLmewmsEEg0yCk9I8bhHsx0ZyU41ihYPGPj5dEH3QV+yghG0JJ7D8qymZVFV9seS3ZD2CWDnNr5RD40WMZC6RTLn0ZavKIG3q3rtYCroLjMVFjGCM9xijhQ5uY9lSXj60PTJlxugrogYTMoRbDNeXzaboIZRF1nIcEDwK8xZfhF6eStfQ/pSEzbuqya4f8UxYQap0HIITt45oRjVFexeTocCqLCNQDTQOuy5brstM8kaw9jE7ZjZHMoFdJL77wO+ML/iFoONbwBM/GkwSVnDo+dS+2ZC6jwUNKT4R4IKEi/TRQLdCnsQlT+9mpLgUhV6sx/VKrVM0SJBFzW6Tq3r7yFjuyx9ygAFiCGV49ndC+tvT1GIEE5Y1PWVNTzVmkbNHcrYSVGmOSAYeypYgFLgCMsoMjOWRlJMHFHH6ZLMAu8skwf0S4mgP8TWXdR/C/Vi8+yBB1gJIRbKMi6y+5JYXHAwtebV0Xb7PTJIeQY3YxfILWoEnCEmej8n18IRBjr1OKOKBylszPgnmGq+TWm6jgxeXc0MAoKLB1ivffkWJb8bH5CJ20C9bCA+J2u5VEI/2ddmQNDF20IUzEqpOOSf9bxQtD5tytAphRAotmHKh7DTwcrDbhfpti+2fD2P0VK/HR0iyhSgbtCoFdt27MeQoMSIyjxmGh12420fI7S/0+0krHzqLKZiK6jCFy892P4oHCVN7QcJaeAWE2kjULMWcZ3qLYV13Ac1Nyzrr1VaiQfNMWEnsQSJwT/YxwSeHDBeLDIEtFH/7TWEQ3qdrARBLAAkIc/BxBYx1pssWJDIJbByVjurdd3BEEpixRxHCGgXCWHd32xAd0uhWRGEoCWEKId9Jyb1WEhmsHSKxnjNuP77ART581mnvaK2RFisNg40MIqXhq1EYvlqYd0FYZVfXzQArFK56Q00ahKGEaA60n3dlkniEy9AKFeRIIagEilnkKCR1FDPGCYOcEiesiwnrYsJYoOcqWtfQma43KWm/MAbTgFqhGlNzBriLO0OW2AqXtItfNF4uggyUzeW3Zrx0RUdhDSVdV9q64COelBzDmg1cyk/KpiybTNYdhJM58yDeIn2A7bdoXR5B+SqSanJ/qo8B3VBuIaPxovF8bB2a7Uqj8tMSKSDT950GWmK89jFee093QyFMP3/OBrFoAoVqSy1RIUeK9GwP6z283kPvEKjAu77AfifIW4jad9Qy7f925S45QcZSyserJ2FLj3ot1ItxcmB8ewj5IDzfLZKMx94zow37sn3EFQDjrpMPSClssku84NsWX1Udf9lkCRtn+jGrXrf4tyWqUEk59BVDxEVK2ndlrtE/W+wi7zkLHyHpOQZkzwHCz940ACHh0+72hPh7d1i96r0iv5pWf4Ygs18XiPDgiC/fqRhxeacP+/JSH9bU2f7j/nL/8ZiljkmpY8wPjsv27LjLPyH5J1z+Ick/5PI34xSfsJ2T0s5JyT/Huy0oQuQ932wJZBctz1eZ5ToXCPeibvhC7zbkv//bD98uv5+IRZqZeCANezn74tkF9swtMO2guCMsQ52ZEPgmLpHeETocSngHQ+LxaDTpUPiuHiRWwkmivLqAD+2bgPe7Wzrx9nAA4dFIL9sTCC8x2kYX97UK7XpvizpAOVYEts2GqxNc67DjCPC7SF/E7QFF67YhT42ahTSGGYo4mGIvhkpYF4GsJG/ZBc48dcI+Ml7aO3N7pygDRFKum/feUvZ25S7vMPKGNHoE0Z5GH5VofX55PRbafYMZK2VSUDYR1AGlbUEXQowaZIi4DtuRK9G3N3JYs0+NMlKZyqvetu+457D4WLtBrl8X/pLNY0pi8bWX7H2tuchSPTyAeO+3bpqaOnLXj4QzIyCb6gLZBqNGJLXlqxwS51DjdFhncwNYB46BThVIAeKZCYwAHjlVi0F6q+QS65zK2IsIBD0tux19s+IipUyWsX97hgAlwGwFTlLZryLMlgcnpAaWyici4u+4pivvxfcsD45GfHHy5f7mAbRujxus5YlD2V4D5pIeAbAwhhzOHAQCbaRP+/qzuCzYKUTGJmvDks60JC2wxvahM4FTggXwASZAGlvuAzqs6WGOYhivImN0NdlQP9xkj6QF1vNksEyCP41JLvv1tBgilNUnZAmtFlZ/c7cEYfUYUlaXIXT4KBaVsFmSToTNInQybBahza1mEdrSahahbS23hB3CEnYkbJahO1rNMrS95ZahGOGWoEhcC6Eugmw5FEUdxqXn/hIoPfeXQOm5vwRKz1wC0bt0jF0Rn0jP/UVQeuYimCfVlH/1/Itfc2Ni8Q9KaE1WE33ZuNMr+86F8iXDYjhwMYh/qNhk2QHLbE7N7keoOANoYrfcem7RNCp9M7mv/618x3lYXvES8i2+91vGUeTftgepj0XwEgd5JBd7Ay/+1P4vRHmwD6xdJyFon1wAgUK8jXNJGPlz39VaTQpLNNgirEv9DVaEpSXf/tXoPMvKq1q554D71y58J4zdbEvc8fxUz+84tQlqFs9WgDzQZ7hUXwrtYRjExEC2qR7OfoHSy409EmPzwYr2awtK5UkFLAaNzMpABA5vvpqp1L0TlYtP8MgL3Sw0eELNXX7njJnKiOhX2IgmCqBsPg/tX58JxnnXddDPOS84GkpeVxZ4hGo0UIx22rtFPeyEe3KcT7r2a5I51cqDwe9oosnmM8ohHA/xVYOJM01OtWjdzD3CCCQ2EwnchN9+ZUENWZUJeuxhSTskLl1pH1gIFbnqU++X139R9T0sBkn1DaRGZDFATZEZ16MZlX1WQPNHE2f7Fy/H0U2LXIJTneYGl8oFgcu9XNZvl7tM9gXMhWXPxzUK057+YxIVhb0iQs7zzfrzzVHJwTuIkSDchsKCn2mE0Qu97zZ6O3IJBTps0rfho7mlyaBFP+IHXw4YFQ2Uy8OcbZKzktHtcSmJtUzslugFjE7HZQjpQU3cEePjdC6IRT8a/lLJxe6ihXBfCxqYusvoIDzYKlKE+1tFhnCmhWFieX7xC71LqE58MQaFtnSCcSxOSJFSA18uK0FHJFsJ9hh1kRezZC5BC0KAqs54KerlLWl6Qgm4WSEC+3ftmh70EVeGyp9FRiSdHVLvRzL/Whp7V4lsxcuABVTx0bLvydiKYlAzt7e4rijp2dtbdV9Nbw1ELCiX4SH+ngix/Pxc4I6Qrl0Tf3rfbOB2E46HFY7DBA5PkdyjmXe3qh/t99HZEe3yKLvUQzk7RpdsCh9o7YeRrXVkByN85yEYluEmQoyyjrreIvdq5Qbynoyjc4s9LaLuWL/Vr/usJqgPiA/9BF9fmalDIccugTLFsDSx+Ml7MXAOWl/wCSAIKnW+DlopLsLfQ1H1arzCcbUNgRl8k7dFA2/yVNR/k7cjyjf5DkT5Jk+73MupFuje5BOt/pt8X9R/k++O5r7J+yK+wYdaDI+0+AZ/OGpe0K14Y4+35ryxR5HxFq5+ynF4dCDjMZQ43CIaMCvADyPCFgwBAPYQRcgS7juw+0yi+jHAh5Mh7ol0h4nNKXKwOQ3cfdUjNS2/ZqTEWYGk3HwF8bUAqw9L/xBqgTEeuQ8BIgm+1FzlpxEO4ZTL9LaYEPNt+OhbYi7P9vtt9jGLKCcEwCKUUEDip2cOZpI5iPHYGsjH/rijLTUrQdMRu2o6wmibkwHJ0b7XsIDuDAKWYWFg9Ks9PtVXqcEM9wcEJGEP/e0By/vVUd0eeG6k2BagzRhMha91lalgsAU44tFAu7GfSKGSNPdfbqrD71LV0M1d4fIe9HApBSOBUiOnyewQwUTZGtDHRc4yxySmAD9EGnG7ov1EDFoMYu1lwn5wQdP0DZKHVtW+oLwRZZteDdmjrNB3FWHWwg0NnlKV1VePLvbBhaC51TC6DgOaEIjMIGHrWn6/rw3XwErKAbuWxhvhjF2H3gBFO7xJbba+CMj8Cxs7xqHaDS5FugN9HpI+H1sENSz2IhViMNoOniFAxykV6Cd0sBE+MT7r4KMDIKv3bp6hxXysRABWGiCm1ZxGo4fMoV7GobHffePa3GMeusN3NNGn9gMjHOhaNYQOrK0R6+gABaejAMHYi3WoY7x9xfFJjWtjTPV0xqg4AUY8yBZ3r3mW9FH7qJlFEEGfIFJtQE65ocRAEZe6KtXZ9o4OcD2nBibdX1pPOmfbsB+UvFhH4sxZ/n3d63ytsFvjul3siGIxaCJ19fefkQXNEH5RY80Y1gyO4dmMgDOE/sKGMNR2eJgFTaOu2OcSzG3WrwSMSyID6M2Fi+fesIbAqyf+Ql7XQsZyd2bf4DuoByeGBvbZ7pTMtIMZt3kEYiwg9T/PvZJCGgoiMMdXiC8IniweGDDSS/ovkjgd7KNo4rlMMxtn4YvLQOe6DKs3YhkK7WuG9aQRVrcjHUhaXsD+/H2y5ZYN88zLhpttNCKRMVLQvHRbT7mfakH1+mS/FRYh05gVImyQFOY04p8+xgb52jKr3oHhTPzCaTN5C32DCppWTNoANPDW4cZg1iIcUJSfQNv+KneQmNzcFai/hgVeT3b3Gon1hUKx3db1HzIBp5FfI0fsScnstPkAKmErpIO+fTBZOoJH+KsYhdonxGZPp2t5GqIwhqVNAhf4uKCp8xppdlcEfR7x8H17f9fv0f3IFN2P0MMlytuPRqTTPUanDVQyLfsmiyjsLqiwGArMGL6dBw3xf8gULVZ9xIBvOUEqf1gq5yo3g9lShaRE34Oy3XdaEoMc9VNEC/cdBEmZijwZZC/UcK66hKhCeKgpU8iQDOepSouxz4txD7GSXa5eHkDTKnWuMC6Q9qRSlmdSrbGkQAvAYCw5p7hPOKe4NKX8Qu+oC+V+KyGC7KmA9miqh3c84PclKiARos/RvdMwoHnkKgQ1JKJFAJ+5EFND2MBQDtOGuVqL0tA9s4Bvr2GtPbOezMgTmGTXDRHB2t9iv5pJ4Oz9w5pqYLpbYbpeQeIH2xCyGPIQmJsVkFOgoiYkqyCIEdkrc8+RFV4xbeNclMbrlynJYT6xqwWYOE429uIZ7nD41QHiGqclpunVocpufaIWpUu4XNJbvFSZ5wQa0S4HiSgUkeJgJRoR6P3G4YIE7TzGepkK4eACDtIRJA8jNREb1k83Ygtyg2A0Bx7ySQdpIsxUB+QosU3LNCIGnS8YSEIwTjX57UdbeUL5L6ASAeTOGjMf3cbMR2NRX8184AuA13oUatRufr4DzRmFgsaGDCQ64VGZ4PUUNms/sxAzYTkho0U8gPvA4d7QzLxeHiAdcg76KqBtYL5BcNog2AvckkePJUZlCCF9B82Ktrzn3SLi6kigIl622h8tyH2IuXxU6BzXpn41RVkXnE4SFa8Dwqsff//rcSH8zh33bn5FEaMr7vW8ocD4npGv/rt+5hexnkgcZ/LzF9rbR6gGMjV16A3/WZ5+5ztf9lcf+12YyvuvfCr9ANSQg9LVA38y+xpAO0r3fYNz2leKPyr2iBbQNeDw4PMFA8/riifE4jgLMR5XyXUAqrUBEvBPi1yzZFwNsvDzfvtSbkETb9o6gLaaeIJqLEjTWgt1AFw2MZ5BoyIjkEjVPUgMoUJ6tlg4QLTTLvZrK+HfkPU7zjlGrWyWpwPkmTZk66qes7JYIEhnqdd+sl/K2/rJled7dakJKZWyY8ov44Xj2uJDnnGtvvKdOYSeJ5DOTNzK45xnoFaad5DVkQIZC+T9K9/N3eCXRLQ50kNZy/FlsUJX7zLVZjS+N7yoDMftX+L2B0JRLQlnPBq4giTEjyQeu/jjHtpn/FGJt138YQ/dM466qYsvmyyUqeOzma7G2cyQxtlMT+NsxmqczQwzjmZGcLAN2MwCjbOZUY2zmYUaZzNnaJzNLGIczYzh9OzrW3tmbmBgrESwrPgXNGZ5ltDIuHudx6nmFkg9/HHcg3GRN3P345EUEd0af7LACevYu9GXz6pw5GReorVx2RKS3zcVMn0ykPRi+YZKWAXyDUVa8o8jfUzWl7/HHbQCzVvyZ1nt868cqJZWW4UpXPhVq1hcvR7RX6qi4pdB9FqawMMLxLt1T3z83SvtsbMqI8XEb7H8FkvcR+deM3yhIV2hpLKB2XrtDDyO9fhzLZyC5+KIk3yrRfICQfQJUTWQvBfRM872cUuiUS2wB9GFWmCbRjV3B6JjTlhmBolRrTilUS2yxYBddSQsFoN/9c1QdLfPrHbISMmg6y8LxRIX/ZWZ4v9qNpS/Ukdniv9bhOfzKil8CQtnQG8ZdupjynGb4fZN6OhsGcNyjYJrrGJkQmm62fM9RLEFRG4AN4AwwAVfedsQ5sLfRij+9UAHcFWIiYQj/eMyaGVza9WFaHCbdjOK3C2aO4rcKXQjdX7phTJcEMP5Mvx8AYa/8YWexmSz8gLMFAk99+k+2t1pSHg8pOG6asf9M31uEd51keDs29Wb6pFPh6fKWtp2+72unj3e5lvJuWcZ3leNDM7WMGdcow0d2GbybTP5vWbGe44OMNoTflGA7SsGzf4vhHLPuERxExQ50juC4v+mGc3iV8Coc0SBaEMq3QnPA4tPYud4IhWxMffx9uvlxXcDIRkhoaNBsZiSrYPTnTbTnTbT3Wmmu9NMd7uZvnYzfUoEJwyJ4LghERw1nIgjhkTwKMJClTOSZrqTZrrjelIR40STBB70SQIzUKU/C/5jla8CX0G4OcQs6exJPuzszNyt73lY+vCnjz0NTjgPhpxIrtishOnUeW3Yiv8iL8F7n3fmsZyQi8vFkm28cYG4hBinSbW7MrIGYXf4eFQfnhKencaoFgPh8OYIj/SKIkRwAU5IiCzrewjCN8rg95Lxl2PDNoWsKDdXYcdl6AJMys4EdMKzH2EoJCihWh524R6Em/GWwOSJ3aUnsyOmERfDxZLHgxa3bcrXw8SUbVVl8WsvLncgLnm7fTZGDycwkYnIaWb/oEcHO674K9A4N4P4u9W3t0tSyRBO4DQ6bfT2DictvF8+vRz5vFB8nMm9LvlY/RRu3dwjxB9lfArxR/zGG9xhn8g66hMpT/gDzvqO+cT2y6UckCXlHnbI2zeARGUM44YWefuCSeyzgIeoRu0hGgPACRkKADVbZy/mLlAsygO5n8D3RstJU6oGIlHpsQSCBAKQtb/qJoHNLmfHmChMKMdwn4YycQCTXBDQayL9u2ZP+No9orKsGIJx0gcRHYy08iad9RkkJHO/ZspoNY2HkXTjMve6QncjjPWmpXFqOO2Ib4cjvu0DeLoDceAHZyclQlJMIBLTkZ6vWR30IIMXHQ/WUTIRxKCWAvu0qgwb13pEF2zsszrm122+vssuqH+Qsp1jPgeA+HEfbegwDIeR0xmVD6vrGDAPxIAdmHAUnkxyEPaBIZ3aQIX3SfE80GyWyOGzUqq9QZu6qWrvlZLzGp/f0/SAxm9aIBh4FLvPT7417u+ZwT4wKpjbcBWYzWr9rbY+t/+lkxvX3uu6hZlV5l+urO7Yd8LTMvYTi+qC1SG9FwFO9SUzq14rU3vEiCTdYGIfcOWp56OPDEtEmb/DOGg3TDM04p1vTvopm5Z+zubLQIyxW3yw7avGJPKIi4ATx0fbDCIplsErAT4iV5WhW+P4OpImGfLtoI7FVSTawBEraONuyHfV72plaLpQ6TsPxcSBo33Y90oEuDd0AezdjS4+yF0/sdt8RMF2AqWjQ1IF1KHylhXOuPTf2IYiaTT8kgRWPyU8HjkhkjclZtEm5R52YSrBc8s+Aq9Uz7VirShU5krZQjBaqiCY5MZI2jIBzJJs4wAuYQfZE2WKAN535SMvuV0k83IIwRht+0quhSlgCWUawWobQeCU+iR3FMnF5UIEWXkG9MIkd5HszBZJOAbLMxKemYvxD0jiLss9gIDfGsAsTeMn8Taq4CfxrpToatehdj0KUPCTZ0MAFj+Jp7mk5HmGbvGTvB4Aw0/iI7mk5DmMVwHYhUADfvIsrr3+StzkkpLnuuOUEBtLoOsMgI2flOlgKPhJfBjYxU/irVxSUjaScpEO/QwMHcaYPHSPH8ACqPgp2D0Nh1AVPzQDEPBTcFoaxhC/XKMSzh5axQ+9oyf8JB4BUvwknkguoAakHUAwoXw3RSYQjMHhJ/FA8hB20RN+Us0AKvwkrrkKaVch7WEi8MOkAZn4STyTPEyEBaT4KclZQF3qlAF6oUxAhB/wiCr4gWYBBn6K+1DDNkaBn47OEEAFT1IKWlvTSd7BaNWnG6L4obdcKQytcaBoIyJaMd+uV7RCtIdoDddVXt6XGFfxdYyD44l0PAnGg58CmYCAHcM/11aAGlIUe0M1/DA2vqNNb2OD1cCY9wapEY3jV9dEDdsUQY0M68ItaWBrNsa2qBYv2xLKwf8eOe/9ci0A9WOkor7YxOHQSQmJVHUI/jai/iMSnWCBx6TAMhY4IrljzD0qubmTttgHScQ1rHgs1Ft7SisAUDk7UFzhHO+nYdFyXI9EjGVAKrM+M29zfIuIceVbxIwr3yJhXPkWbcaVb9FhHHyLVEfLZjKNs5muxtnMkMbZTE/jbMZqHM2AqQVr6gsRrCnOcPKPPzlQLFr9GbVgn60sas9/IyuLM2ng/j98+0BxlpyMF1SJqpmP6sdipFqBL8GwYmmNnpikJ1VGRAy3wCAagYR3u4jxvhcHe+HTh+ALCJ8e4agcChGe6Q7NZ7lD8wI9NA+hZo6aQ2htDD10kWeR10VewoNx64UyERKG58vE4DinZz6NYaOI6XAHnRF6qqX0HtSGIesCLeIZvIY86u7JijGejPf1T8bn0Ny0fmJbHMm0a2GHa2FbiyPb0mI7gyfoLdLsD90kc15YhifolCdopbeOnoRBsrDERjpua2wZYvr5nXDH4QXuOHyWOw6fifw9AbhjOF8UixDuCzCaPNE2csS0B+TFmmcR03YTIO6VQtGg8Cml8DwiKhHTIzVMUCbCmMOnnHiYMhz39ZzQ9ZzPKzmdl3M2IetWE4we1UkxOxAlyUwjSprZjSiJ5m4XzR0jgWSw13CuDxnO/acQki4OIkrC2I8o5//TiJIoPmsc/lX36lJ7zLLUlhDnPMa3huWIOmEN1Ju2hsjfFnKfvd13r+hevO8xpdWwKbWPhPXs4t1kKcwxCeKDKN7iyRpcSPxZifP1/HSBZLUfdVIVwsMOgKUhn9vUaUqD5OyPZ7WHe12jf14i24XqcC/Hn4vGYfV6ROIHwquEF/xye7vsflgP7etBHkns0NI3t/22nONxivcGtIaWKNe9UJl3EaKTzzEvKXAFO4kPE40VBbynjFUnqUyq4LrSr+KrJJlcpDYorxNtQVezjSLAt/wE3qDqSRvOEgqsnVabVAq6il8ue9b/eJ2UVn/YFdCebKD4ErxH4daYgvuhfc+YGiEuOgjGyrS6iQIKYUp7y3pzU8Zyo1rhGxvar/oouZYVLi5SBGvKADdlLcQvgbG0Fm4/r6S2whXEx+XOSDH46faLi2g/dxQVPRosPiW0J/bctcEr2fwVbP7y0q+bh5Teaja/ks1fIIEPkdbWqoPugL6Mai5L6Xg5OBtSbZyNkLBcSnWMS6ifsFZSQ6s23bJq6qZXbt6ybXpmatPNEKiAxd8i6yvYaIQG2PUIcn8P8KiJDkPYLi0DeczmgSMk0Lq+cqd3QI0KgFWjDkdpwIWrDgqr49VEU9Cn2HtGOWR/2CqFCIfuqs68ruxCv9wHI06MQWyYBGjMgvT4pqsm5c8kTX3H/bRMJL7A7FuRUgYOpXmwDlg10JKzb6BFY1yZ086wmha2nx4WgtIrTrmi8sSBmE8k0/2w2qp1a4xXKk7jLavqQZubBc2nnn7qZ0/+8OsHTnmbN9ZSdWqYC65a+ianE6F+NQcA/Y+zPW+5p8IUCXVlkZknGEYK2yi1u/xSwKLIHAg/D/GeQVW4mnLWFfw+FooUsOZxjWRfkXvXhrK7TlLEsugQX5PHGwAJKgdQ6C+6mBEp8NURZDXtBWoB5ZRB/5iPYUEgLabQgAJ6l0nKY50m5uHb5qYDSDW4JJcZgDU7gKS9cJ7672nI9wLenox7VYs0xQ6Y++yUdvKPq2zGBzrG34S9oRgcjpd4g6KGeovaeA2CDS6wZTIJInzzwnPkLqCFoJKjcFhNGzEvUkTwRYHXO1YhO7zhsUiTVLffMiMNQCDDvmnhYBnryuSnlYFUQAKv6olwtT61Mpdg/6dw14LqeMPkETTc5JEEu90j2oCw28aq44dmoCLdws2evB5DYWj8IITxRJ8mPKu/Z4mO2oysTjHV1utfVLmUNS8pWpKEvAjUZ7QT6eDR8dVfvHP9b3S++KML79RPeIxmOaYp4wb1mHfaqPqGfq5kQffopws0AtB3dXDql8mS4MjHZ7BlYMaYBN/QjFGJSW9LJdj6CWRMSAwiKRK8VjMuyCPsSUaX+wlisnxjzjQvh2drzZvAJ0jzlmJF1LxzsU5G1e3aylo2e4kEuzXjCom1ZWwSfEAhuV5iMQSDURnbkIvZ4Irl/mrEIB/jX8qnF2OF17zLlvtXMe8K6EdH6pHFSLhfG91q9CFY+vJjFSzaUy5+pfCQXZH1kA3AlxCwKWVeztRlNRXbL43LuyS2d4dC3/OMlxLReMXeJDadq9fJH6DzRWU0XkWVtDFOQurodFb7deCczXq2noD52qade6RIFbJWylrvm7dW2rxc9ssK1lAYeLCtCJrGwBluNu7dwPj7r5IS2XFcc4pYB6mHL0qbfX58fkj959b4q9/4XBo3z63xtz2XxhXDSOPzHjl6qUavEo4eeJiavkqJoPLs931X74GzVB7YaSwgXtvvGVerYScNn89+VHXsn0qjdnNyllsgCIz97IiLHDwL8GwzWDbfl/gR93O5buc4qY0l9vCeXG0YwXRTlb38nhtpZa0bws+dUBikl4u2fg0TfA0TKSd5bUpOwEYwLEjnMYR9O8K8zyJVrBwFbrzKVMa+M9TNWJEgGIWmruFOxWKfoK97Rs3ZhBsSbCHxJ7EfPxMrufL81lGxNMshBDV78R9qhYFvPFn6fLQe54YyLxFA9QPsNMWkHkxqhSqTJDEEGAu+emG178EZz+4Sj0pwJyKjuUgKQ95I2TIm7/QLhFWGhqUIwJGnQIUPo1d+F0LqDoLodAigmdyeDwK96B+A4AYHQRvPngsEMpsqEEIQWvOAYH67m8wHAjZY/gAINzoQEjx7jiBEDQjh6SAIiPMBoCLhAwBscgDEePYcAWg1AARzAZivbw+n/6ZvdBvlz6nHsOnRZ48+ezQYch5eJJPh9zv2EaAH5WEMdByu46BbeMZBRwMg+ADBnwOCAQiwT82Nlf3L8byF8wF2Dh75eely+j9I9FWzr1nsyUMp5Ss7BTulNnZp1M4mh/61HdPZhANg4DQ8cKcG3QW0ecLdJYbOrDcGrqdpXtrNGJF1cNeMR5G57/7tj73ttvd8XZQmjyDti74Qnifu/hSy9PLXqBGv7w1/sPLsiQW1+NsxU0IxHb0AiqOGcu4wzvgo7ktXIPF87/vmfO+3cx81fihb0d+hGDEKqwqqD/bOKgTnG1n1ao2cxwWkFVIQhhQurnvc7M/qccrHV5o9HkePa9njLf753h+zx1eJJOx/7Pd4edPjH7DHS5seH5Me17oer6h7vGN2jzt87FTY4xYfmy/2+OfS4w3s8e3S46Z+j9c3PV7NHtc3QpUnpMcrXY8b+6jGee/7asqPt42UgvLxrWMZdy/GPrYZd5v31y22P2PY3W0awsbb7A6nUI1dSWV0pVPNVsgyPb3vQ3P6ZhXYuGdrZrC669cnHJ9zcByeA8ehBo55hov25xsucoEKmLwC5ozenYbupt3gxrRsubv2UKnSac36PIEeQ/IxlJQaBUrIw6KFiXvKLyKEJ329mYMpIt4I/gAYmtHkIy4Jx7X7fJEZCRifwYsj8Wo3uDaEm3KDhJYoVCZ9iM9r5VGonCNib+wEtQIdufCrNtRo2R2UIRHj6VV9QKvvYS34X8vXPx5gBKdkZAifxsg4wsiNOHYjTdxI28Rg0SHuirQZ296Bsc0E7s46IKYFCOlLFws9WuYdCGLPHixWVVwuYNQ4Vs4ZMTH0eDBr9HYdJ7l2mYCWmvjUQPx44NbDVyb+ELdQ7l7CKbZ71asjuOwTsoNMZVBEc/2CMAShqMV5KhQZLO8wmAT5M6AWS78KfrYxhHV63icngQ4D4iLj7ivMtViXhr6G1HJY2auEnWKxQa/aYgJULWydakEwMYVFJStHc0EeG22zlxZSrbwrczRU2wtDVogo5Rgxxnbe02afpx6+YEJeBirAFhYjy7tdFOpCrWlIRwO2xBAho5XROc3JD6dX6dPiaqoDUABj0ak2OZ04m6tFoxaCJO+CW4GPNKTiq6kI19YY+tky7OFVH996+72PH3r9nR+XlW141eG3H3j65E9+9De/s7Ec3jzImlrl/Z62ITN7k7QQ5B1pXFJiDdfz4NVOoBPEXK/oB9JDtUZK6OEbg+L1hC8DYEP4QisCqZeKMQMBMg+deh4M5gF9ciqs67OD2RhEdqSlsKCAyrkLwHm6CzwnRGeW0lI+oCC/StlJBpF10hBmoW9kN6THnlCZb4Dq9yaHAh+HSbQv2Gb74NF112m/glhwEiUQPwhCpCFmtIuO3QTKEwUPXv23RELCsIZI7lWmf9BNfnX1Ldh1I23O8pWjVEtLsC0pKlP5+wKT8Y2PxnGIBhbQwVYoqGcYY1bhnZKaNwoY/WIAul9MkHOOvkDg4kdqHB+NICEONerhymCB8AX4vWS8cJ7WaoXiUA/FtGzZTApBwSehzxb/euzHmwKsAYcjd46iE3rxO/C7XQ/xpOz247YcYlx9Dtzy/wZe8u4lePg8A+9HsOCVZ/ZNHYkdNHD/eYeh+08ItRkNsQ6au9HAxlfcsOrBtzxwNLxx1dTOz0zf529Uu+fRA0XsNLFgDpuNGrvDnEWW+Awazs26B5DlDLXBp4mWxKN4nbpgse8Kmhrq9MdonrOQ41rabRxG/GurLU8/wNvOgoxkU3XwprZYoZra/r3HArs7kbYuo0nOP5mkC0OyzdksJfCulXIKGjMBmb01ZJ/2U2fWwHbs91sKJK2dpc71DqvGD8Ce2ANle03Z6XrIkNfnAdUlb6/LYS8q6Xp1DY70cX/2uJhVAXv6NmwJ5z5HVuXjeXsevKB1N/oAZRTdWLbxPhoO66tDXZ8OwThVqYxP3womZlpnVUkRpfXj9uDjNh6D/XT1QIlwsEToSviTTQmCyFK1gE6Tjwp4T/S86Oc698sm8TI0KFdZO85dZWhfPckDWSnqsflas1qGak1ZjH6gp6olbdmdw2Rv0QcaXHtsIEsBLsLyAIsz2sJyYvCk7opsAeiL/TDAEqJLD+kg70g0QV0PBSbxuA1QEjxO2ILTaDzfJBIk5C07H6yHa7GknR0/3ETF9kb4IMDrdGCRs1ASlNDYpJzANtmaWOSOFi0uEo7/nM24e/ZfXln9RExN6JcczXzFcdT6TsOlB/q4DaGPp+L+WwM1cjB2VbVt54wHxpQzAFJtBWsWEEHuf66vZl5qtuRitaXQyUO5b22pVgHOhFg962eBh0dYUdWEmoS+69ewOxrUgPghbWxUr5ka7Loxt4GcQSsjtYDGFAQ0wkZAAxu62jv1TACreQ7KRwIxGdVyUhpS6piD8EhAqxPIPyr5J1z+Psk/pHFamN0cOZkNaedkSyU0gtrCxQlYzVMTFxguw73OxMVtUeNc+s4Zjw7mB63W7EP6M7froe11KLBnoMCtUgC45PCrO6K+RREDCU4Qg9/IAzjE/aDNCNHHMrzJdYWFQH7QzenueUyk+UL7UMjCrNhUMVAcizW3Ed6mvJXd2dM7YxQdrMyeaC+FxEr7EJ5QQIvhFuAmVKNh1GNBaHAXKomtmonkxXIhC9rQBO5UCMZhzPyi2l4Z6eB/FwGE8xOAeyuXrHTqc6uxPKUXjYt0yiB5hCCPObM/M2f29w3YOzmmRhRb9WEeX/iBia5O1AdLor36EVDT5ZRxRt7amksZasaDFRrS4DJgPw+iyNEup7apgHxSyenWPvBau9v+vDH3of351SPO3EcDBU1+4Bz0dpDLkXqJfCIy7U285Od1puGqC6fjWIolS2MJvuzc70e5VwTBSq2EI2kI/mYHW/CXjKNsmUoT+JKo8Xq6Q+xCgmAIH4MAyU6ucfDMN07SULdsqlCZdTK49cyuEbPM+VDeQT6LDCF/6Bqx0PrSMhunq1xcLHrsrMvOek1nZNEN9Icbzh4b66I2q3XRbveavPtz+huS/vIMetnP3GmHnSaoDnnLulOp0CMc83fa4VBYpIP8zjV5RzrtjsM2OE5K6DTqd5qd3mk2p1OYIIldt/Pj9pm77Yzngp/BboEXisJZiIakQixpShIghZS95zTrgO2/bd6HBucdZz2CFQKsXg0WT0xNV626EgBBPVQo1H4Xqhs1NYGKKEWJD9QO9Aa/ryOMACc4T4uhvpEw99VTdxwAG/Hs9mN9wt1QAtjyCG/dwVgEckKcPPZ2YBW/f/LoDpw8hgZOHj3Ge3l3Y2nzHpakbj7Elcn+Nkot9cQDYn0SCbEh7+IkQgvkQ4yCedJjdCpszidhZaClyPCOFs4n9lmfT9AVzyfsi3F2xjgdnJ0M5j+3sIXm3FIanFJcW4yzLcSbtgZONMjZ2p5kO9y4o3mW4zNtAkcQ2a7O5C0HN3fD7Itx9nX6wQQWmFuTbNF1oVk8W9AhQTT3ObLc2QLWvuPZz7GQMptniw7PFpJtADutYnCPz4Q7Spi0ftwefMyjhMFRoimRDJZIXAl/silBiFjKbfQH83mUAOmrEgIMYRseJlhKEScoRa25U/CM6C8yEI+bhQyB/ywmwx108JYyalD3pV3Cq9MwMBhQCY8XKFsanDFCd8bQQ4l6UBa4eLCozx0RkYMiYPD0jxdm4HgRyivrvp1feW7fzkDZbzLt+u2Mfu63ExUkP1DlByya7lOTNQso19Rs/mUSnIn5ltU1+KK0B5ZPfCDn62qo6er607vq5T002bsm76Grofm7yqQr9XIx2B+/jW3212n6G/xY1p+L9rz9yWdkvq/WGnwZus0Xus3+svn7687+Tv6iHrvz99jh53mwx4w80Ajfyaj5TkbNd/JZz7AD67nPcTZrjtt5RohCQPTzPpGsBMhq2lA/5S1Ubz6R7Wf6RLalPQTrlPbbp38iI/1ERnM+wfoEHwOBArDlbbxcP4r81qYIn8gZz53dseR49nMdbouNxqC46kusOYePlWH1qVj9BtIQ3afjNWQWmF25P13QfXFTfkUZsTzPI/kqD4Fd5dlPn4lYUiQIPAhM8EpCWLvy0XbOjNUEqPp+66DYsiJVS3R4t9dJyxdezGerjDwI034xWUqje7bkqchq3Crc7Hs208O1ttBxny9xN6ocnpXATyhB2eoalOqgltqPmEE392wpOpKtdU55shuQztqryJiXIIXRZYNyZXYrpvOesrtlc9kGYbBvvXzubikSNO4TU5Hg7UXjgq1A21AGm/Kgmn84nIlRbQSi1vWiMkbsAvUDIjhRTabODfAmf8k9N5SJuGktQ2HWIuOGsrPKw0PJ6OTySFKS/XvjeYK8Ml0LHlJH/voD8xal2rA0IXU2wlH9xrKD1jdCwlD+vaJsy76lTG7NBd95+4Ytm1Gyxi8Yh3etq8DklGakA/qh67xCugOeRThGaRB25jt5rBhuqRdhNHcz/mzRZpwF8q4665VqRVsdAcqwijaU8gSwDxV083rwT17aZeyhP5G3YxX+TSXwbhjfvHZcwqnrb95cpjfk0uz4hxxt1pZNHqoj/0oeliaHFCSq9m5e2zXoTwDCn5s39xkdM17TGlw5Tudmp7bqmrKS907NwHoEj4q4Q4C+yRJ5kv5lYqJNeOWMSgm4aTZQ5gvoOjnDt5NeoeQV2LbHeQZpqQksfO3rnAjCfcjZUefEUIFAzvY6J4QLM1qOboHU0e7GSRr2qaT4XoTS9GUMLqFWtFH5ZUSnEYXlv3NFNh9GNPTulLY3mpon3jrjoUbdBvYwTb13DNaj4TSw13xloBh0o+bgpxCNncmkEAJnzt6ExXl7q5FKqnprgSiDISE1Wob2lk59Dy95oYg/Ebjtkjaa8+mWfTqtr2x3aCt3mOrPDnr20LBTpd6MXAGnyu0nh7GYASwRQlTjSqxQQmic/SBDrB1LVxwYjcLVBWG8oamvqJa5Wt0gdCVrVT/crpiZUcyw9qXoZZ+rvhaKHE2P9xl2iRlCl2hOIxSl4QCcTUOVpwT6iAasoUQDrsOqtUXQGNOEgACeV3/7Dihf2PeOsq0MXpkYTUrSCsjnkV0CL5Rh/LU4YSj+AJDDxFcXwdU8JboHb4f8/pxzdGCpSpMkTjbinJ7ZT/QETiIN08InkDHkgKsvvWGG8020uQkgFIMzsW9gJvbqTLhWNzK4lsFVEgSQLtXgMmZe0szW9Rrdjuh6jSqP+UqNLpXY5Rpb0n9nzlXS96p3TA3QfX+u2BQjMwQcVWicUGqd+IhMwoUiaqo3hiikAokP4ibN14+1qY0VGVkA5tiO9bE/9rAzCpHSrUtBfeAiQmDBBBWEYKsGNSnIABjwuidwWg0lfrVUeTHtBtMuOFYVbgPQYplAzAzMB62Uc7eZ0Koz9Dq0qN0c8et1uUwtwj8sTBbpx0D9enfuugofMf0aQ9SqhW9HfBUdn0LyG4tVG+9hG1DLvaPakfRk7Sij/sjKGCdkv8+yo15URFUpWhUjmTu47hDEP9VR68+4SjCIXaGbNMSuZK+wAg1hVOz2omuEHSHqm5RWIywweCeweGll7M2LC6NwwUGHcyDXpgG5FnrwGtCuJETQ9sIoQG8KlorxLRE3UZggeXa2L+pblzuQTZ87BExdXqSgERTR7YLOOKGXFiuPmP+i1T0a/iwWELcuFBjk0a+LFZFUgbGb83TtOPLkqzPOzuyc6rykkeqflup62UuI3OMEfzJ9TMAAjrZXRnAuvMpsZvvnop9onPoJMBC4OdTLLKMElqoaHzRsIp7KA6VhOniL3AS/VHdonjrt49nv8MEZz/7wzLQ+T3MbjRmq1ebU6H1nOUzjq4Y8ddwN2PBqKF9l/X177Aw8x3urL9NlJBE+tt9KB+gGpX860s+AuPCrFqp17kvx5zKnebFctXpJ1BZLLbDCNzg36b3tIJTb8FhdQchbbJCLa/Q4N/X+4ig448sG0hfiLe0nj+NxPpCWx2NN8gQe24G0Ol0Q59+tVeduuQuO9HsbaqvTqiJTPd3boFehevBHtpQedApcRti5BVJR7dViw3N/0QIZtvLoFWW86tc33qqEG9+1DrKWgbzIdf345gaOzWV0oExWv+OXfvs7d37ym+LN/o4ffnb/h/d+Q2zYJXmyK09Wx2899vjn97xZHn34qzvft+yxgwfgvL6d679debtxOJLcWXZ27RrwDK/1F39ig/z/8GwH8LgAGAPfMlDWVxW8vAyr4Kp1JdOlLyQhVmtuWUUnIPxvk/jE3tXvuUzeYv/2rCKlPrbAWmbI4B06y/R73JUbZYpACVJavHDLXc4hSd7ZhZMnXG+fe2sebTwA8wvvLId2apupuNPftatMd5bJzlz+tm8v6+3k9P7p21105fkvw+7UpfbNesBrX/4T0AmxgKcZA+B10Z+MIHc961Ak5iBo7xQg8rZCkJwOweHzAEFyOgR8kKqUwOreK5fv+U9Hn7pQBrj6ji8cPbzwz59EHMJoqzcue9e/eOUH2yv/cFwSp7766pO/mp8lCRXKjSft352l/KNVR9/6zn2P3nzbKfjeMpK+/0NbD++77d7X4F5pGhlfu3nb5z/wzptQYAfSP9uzdWbrk2/RAtuQsfnP7vrxZ+//4kkpsAXpm971F7um33fiVXShiy5ufvLOAz95y0+lwPWSPLn3tp9tn9kzhefrJf3lt33wnfe9/Zs/gSSoJP/25A++ddPXP/G0JC+X5B2f/Pq9X9u1FU8vleTTr3n3U5/702/8DIKqknzDB797y5uOHcLLt0aSX/nYzIHPfOi7KAzmY6AfpOMe5BuMrH3wUe/TvCiwlGA/RpJRvGBtLgInbfbuhZNKQMn9ZbSxaMmr9su3lrHQWR5vVkHi8A94YhZi3oi375C/8UCeYErrqVp2Aaaq03+b/giUA+L3N2olyAAZ7KSgw3og/XwsBqrijWqgam+oZxbcpU4UbQRjkE+EulNhkbQQU0Qkh5a6RFPR9UYIV44ngr4U4olApjqkCSdfTQBbl5hCwnOJvUgsc4lpJHKXOEyhYiZmkFjpEseRWO8SR5DA9qxz3pzuK2NvG0WGjwzhaJmKO3G6lGFR5AeVOBPqMI3rXx8S16yIx6E8/hikQNrP1MOMFp9m8RaaxjcECXzUTm9+hiVjLZn3YXg0LNqo6k8262DsGnggRgPBJJ+7GpANs4+PoG95gmJbcXLYx4Q69/hAQHFWZqNe4uo9ZDkIPq+BNXWL8DMYaYvqdHzXIrCnJX2nD9VERsDZ10iWG2BnTILsPHycQBVJbjApkHj4KTgWAcu2MRDt0LVG8Jn+GRpN6kYjRroKaFNjSMFravT6VnkfNzQ7dcTZQHvMhTBBD8gOGxLsIUOCmUHYpkHlKuRZqPJ4DMLFt54sejSerL4wEMIXRi1PvQxLD8rqilOfWN6bEUKdbYDOyKN1ZF8dma4jU4xgchsa6dOiK8MIaKsuU0dyhkzsVS+X23E5pmJ5RxptdTXX31dErhbD2QBPZ7mvGufQVUfap7Z6oB4JRFcdmuqBaqoHg5rq+lhK+WjgWWqqR/NpqkcUPbN9TXWcZajfFM/SVD9ca6rLfFVJHvUV1S9l+UuKGMHaRlEdG7eL6T9vDfXFVxMVfSXvmQFF9ayvqJ7MUlRfw+ZXs/mVZVI3D4XIC9j8CjZ/rgRqqKK1arNTVJ+g7vqSvAVDJDwAGXTWUeE7WqHHXjiVI/McBfJiCMf5AFWGILELtreTxk0lYJWB8mVvICXXnWk+mHFLMcQ9A8ah1IBb6f90l8xxHpIFv064R/ab5q6yK3snSBTPaR0wVAm+cZh3tSZJTkAi6XjeOmvBkYbu/cbCau899uhPokIwudTzeA+azBmMFsOG0+ZDggmpKQtWFzrxvtw4IdkoW+f9rE3X4EzFsWUuBbMd8rgjdAisp+49SEkLOoOqF78CS5nTi8eZ7e+6zkUAFurND6gA13m1SnaMZ4Na2xG1tmPsoiMeGGKK09GM/oeTIKzdxCxruINKD/K917thvj2Cl7D62SP3T4V6K1bt3/q3iPq55D70+KslqjecUvbAqfglJKOAryScjsy3Q9/7gLf5QGFQ0h2ZLc2ZQZjvpP/BMj6vUdQ3ebzTfYbWV7souohlAcu7r/uVKihaAWFvuSPqbGVzkw50NYauwBeU3uD3q+7Itdvis7Aava767p/gy3omqsowvH/TdZ4LEvopyAGCxsYE3qytKl2Yu36BtzQlJAr1Q6UTrHqQvm+xz3kAaZTDjLB8SwwWcbQRoA0YHBT0L5HBKvKfuvdPdX4U0E3/HwBa+a4BQcTKS35WtGemS7P61172R2f94X1H7p8mjj1Fb5Mr/WQher9xTuWVA5V/Y57KyEXlICUIv68gbJrdyk8ubFo5PE8ryGUrAMHMqXxgoPJ88CMXlf1Us0P7bixnip77f/ZFhx5S7RSUPVCKCZT004FJrsLZfZ85gLvj8/Z9vOm72jin8sqByvONGrmo7IA9ee+np6DlMwhP0DS5bNPGL40oPJ/a/oa7Xj/0nTnw1LkNPDfMqbxyoPJseJpcwoNshQcoSmGOGWvHTyO/Qznc43QwxddxbJA5mJs/wuHq9jKrt5Cb/hC6lwNvJd6qbPU5/2rx9775grMu/A/42rHw1ObnVS/r+uiv5jArE2u1cj6rk/crq/MgrwbClLlv+qisiG2wMhVQH0tpXXEFi1ebpQxUlFDR8fon0D6EJpfZW6Q4ufwBvp0atyVMk+mQsFN4Hvj1nnaINBmnZOWyt2XsDQD91eubzlICQL4rH78B8L4OADU4uaIMxqsAe5JxNs2iW1EUnaX0FdPqm3dcWkaqv313F94luGXUwwksLvWHfQ6+Kfbz2N+qoTOKpui1Qt8Dz0W5xi5+ydVdQ6yEuCZOHODfHp+sNqk9ko7bpoW4M3XrfZqrUk3R4dpPZOnFYRFwRWjTmknekdzKuMvRyjTLbkeKhHa7Il1qIfD0GpC8Uz8noJO6zaOfyRoyfJbwrAj7WQI5BlN0OLoA5h8FXpQM8o4ArUNEKR2J8uMBABnsbASbyJa6YcGSfxX9g1zJXS+12OzX4AdM2o7XYUWHY4+QkMRUhAt5hYJ49XZMIpIcMB6jhvpURyEFaaX7dKjFC9IZefbHPSek8onY9+nfdcZX1nzz0oEOMbRgXnOulibUcjBolROKo/PlZeu8YBniqAzm0coywoEJ2PVflLca0tzwQg/TLk8nqqSycg4rQz2OL8MhuvJxtDIUVd+mWHUWuwwtdoHynFGuu+UGgBn2pmEoAIdViOZQ+xBdm1GVCRcj2sBaTcEz2FDgBwHuKjiMPb6EH97x4Ot/8L6v7fpNYdcg/e7XfvnQ93/y1JMXwjBqIyf8Y0kDEgxhRwPRw324dqf1wPxa9Hw3PQT6gxzQ2WNVu+ESPmII6mHD1mjfjmNl86csjnOui8JnATfkrw0zCY+YcIVeRKzUPPaZURkWwBz5GIlD1H4Hxj7D9H3G9frjMW0ZkeqnpvAbm0mcgY9CcwK91H29DUncbX2rtrXGhnZGHJw29p4RRuCTio8R0QY3PceBNcMqDCdnBqGRwjweY6OE0d+njc7gVDty+uC4aVJvsdw3QOj8Plhu53AIIM7EW9UxKeya2e2Lc99+BOkd8uA2RHYjglV6DoEkYrE4QquA2w11t8nM3HIT85ZLmSYQMz4+om+N/J5swPXGoAhr4+thqbqGEb/+A8anIhqf2lTEtX5UhHNL5KxiQWYRIquwkQLB0wWnW8JacJolrFiaHpRmpbG42hBWNGgIax5YQGgb1FKmLyu/BCe9DQVygw1Fhtzriq5+TnFuBGwcoQfbwGVv0pnJompQ3pPDkahUWKhyDvNqRq3ZDg0vgM8jxUyYL7irHJFjXZHUTUX56We8BfW5MM6lZKBHTODHjVbtOmwok9Prre3Ldi3goTCZRMm4ORRG8x0KccaSrtblPflzjdQAAtWekGAVX0xfehzBSXEEx8KIInghT4ouK5BMIEDdZfq06qUWYbs4/mV4XWOgRiff+Y3Kh5/vSSofzmOJnK+OCRIJKh86VW3UGZYhlBFgCNEvUrGkXqhlQwkgAlZPSq82EpYouvOegDnLdhihsBQRU5qQOhxZzGEMVMqRlUraAOk9Fapy1p/jPicHgCrYND6Ix5lauvhB1JxOt80VXllBzoiBq4JQdR0hjUYv5diB4YysQiz6/f1y1jgcXKZF4G8GH2irJe1DC7lhsstV4GIzNPTt8ubSnh9/PGku5R/lpTx5uPfz6v0or95Rjh/tvAWRAsC5FFs2sAOcYIE6vyVD8HqUY0ceWzfaMtvRrnVlYfsPt3TXRk8IiJWhEwmAE+LAwY8nl0Eo/EMqYrHnzLkSCCh2uoQBtpp/ftP8Y9F17LVu9zrWII7iNBjmXES5BqdeN9ggcYHNH8EnCAQeFSII6TRAoVk08j1o1mm7hOqoApOiWCMOA44xYaK4x7JBkJYpRF71020D4LhLSChO4X0bwM4SV/x722cXJxDa0/2NkfUtBvxJxLbqHbq9WzAOSUNnyf9aBBxqtHxwcq9XyFwHd0ZEs3qpw58V1SGo6fmcwGUYskPCqxCZM6Ooyj4a8N8yCD6K0CkoStQRWqD6VstPN5n/jGVVXy1KFfiD9vrUz4fyVzaogmpwLTiQ4pgAnx6k2lLiRnwJ/KdGi2GcCvQGSl8/fj4CiPqBg0gj5Gq57u94BwOOqzwNYdgoxErRUVZ+R5XHs6JLK5Hr5NtSDqEpiOmqq+g4z65CzSG2i7dJdg67zkObecw2N7FNaSg3wlOUPTJW1quKnrTZhXhgrO3pp/cq4e1hXL7EuhoLJGYBu7bfE9YkWPhNJ0On5XRPy7Gn5SQEbSNBU014sIVSfP3THFr6mS/ZA0jvEOkZkW6J9IhIT/FdUHT3aJmyRndKtJx+Ipgf66niJFWs9xzWew3WezXWs7w3iHVyr1p5NgffvT6+M+A7dvhG9QbfPUkS30MaC4B54lunsG68148N9WPdfsyehs8I+KRxKuBTMtNvtOQqooWriGU4O0GSN6McMq5OPPsh39k0LrvY9ktKZf7WDdpKgGVW1fZAAgUsDYU8T0066NaMAs34zBEZUd7tNz2hTVf60Yd3g0SkitfdXWRI5UWs1ib0WybnG7CZu0IBNMkheT7ykAbgZBfFfcMO0n+9NUy0V/1eY/xtKVN2ipSkoZYdPONpuRu1nC/lfDnuozWfp+61k30zGdJZDx3rtkxbbTtTGnG/jLDUOzeKkO2qU+ZmqDQNSYZcEP+bMh6XUViZb4n0YOCMsuubnAyNtIfR5L0bpEhHjEXAjH+2scjSGsUwVEfDCf8/qSq5LcCB95ySO0bwhfFFakXD8z1BlRSTPn5XAITI2UvG1/UNqqBP2jVGm3qGTHhyWsLzW66Txw3/V9o6R+gRU03zEadOve4jH/6re453YTBC5iR0FrGledQmZ7dsocHTWspbQkoUQu86hr1kwEtD626MGYD/VhGllS/FEpWWxpkdrF9QjQQZqD1SmRgPxaSyB5PbOEctU/fvoenRdUe777ojLw0CO9t1R0bXHV7jugOcDAkTethoc7cGxkxHctNZLihS54Ii0ZoZHXh06QpkCEFyujsPNI+fNBCiUfzWNN2282HnKiRDh3Ss0Ljr6A46LGjcc/THNAQNOkn3ZnUjqbmuNwA7fnVd5wuj5fxe0BcEfV2gSfyAFOQCDYAOP3negZSJ8+WAKH7IHnQogUHht6Zpog2o8MNM1JCpwwlJSVg7qNAWnfMGRPFzzhtQAj+MYbA3tIDfmsZ9hdqwcw4dEMUPrcicDbqqAAbwG3QBkcx2ARGC//Splhna1F9A+4tndbOxH0FZamygrqp9W73WgLnvFlc49XEHW7MBaEmdPE0gjvdF2mm4kzFvJymv+IOgjNRBdd+UwlIQJlhoqhUST67jctqapB3bO+MX6+rQwV1iyu1MmkNgFd83PdEdEG1FiIki/8XdVooHlA3MAED1UKy2lyMnIKjXdVKvbKuaozsr3yiZai9npuxVK7GmiELPBsq3scQNTQlbl+ixBHRl+BSn+Oja3FYXboDtkDxCqjcr1UZKOicWfDafwRa4UIPd2pMx6jNdI/FxqAxWlA5UfmrUpVLy7lGHDdiNjBiPasxEszETETPkHKrXAlBfoAWFoNwtnx2YH7B3HxTE4YMVCVTSpyBSsvJIeh5XO0F51745QwGljKTm1mDPTrFQcDq1Xan0jhgD5Ye4TYFZS+SB0kBOmiUt4o1AgC+Ufv8lgeUeZIWR2Ncu9jRRycuqiR0Dp8xpnjLpdp0WRRoR+bG+hLwFNI0YOR38k9fc0grAj1qHCMSiv/Kwcj36rWdiYmBTjatA5OIrdbu7B+lc+LJxcGT1AuMKBpcxuESCljJB6Rq2vhlZ1pcKn+hLhedOIeKCyeqrfznDUdUHsJVFgCbsh8bEK8SAhdbQ8wPj6RUoT2HsDc1tMexNje6eesNAg1nUVJgLJQ4egOP0Jj7zwcEmQGBw0xqQ6zYBfj/L7ZVy1S/xTgeQVUmjzHF9/5pjPaiBFbajwmLclLBLGebf2HpOwdbnIY0Ozu23Q3WuXMRoCHIVWse+/qxGf4DQK22u4Qu9yvwe1ewohFP5PNJDzgZD3MhGqplpHeJJHSIhGNQWWAvVE1LVGkjuUFeg0QdAMIh8TuvxBp8XEJ3oQF68wSlGDfTFGwXABoUT+56Mpd19AiNohyEsSSCc1vPgky0/pjm9w7zho2PkYLbpPFDTEr11yYDp9/v1I3SZNbZv+F70dUWy5aha/Yb94IKu6Z/hB+wXjhFNrJS7SmVbhI/V1l77LhZUGWEDXsqSymAnhKYAyKM65tWYUEjIhHVxHwvBoBoDwDhfwNAzr71bvTVIqZDrZRFzFY2RKT0JOCJqS3ORtlpP94ohxG9CpMI8gThQQp2jx3A1JCIBad2aXuMefZfQ5wVCnziCgx2cJWgYZ4i6/TLUbyBv0foG5ZouNtLmGrpXNlce4WyDLY88r3EQ2hM9HXw9CS0npLhShRwD8hM+MAK8yS9s+DpOFCe337WsJHGdOXJ6dOetpBloV2hE1XJSAMqPEjBZJs2oBcm73w3jM3li30BXxvVMeykQGNbYoBqfjIIrq34Z0Ftt5VImIiCgvEn10vkhxMuztGEjTUiHbyULacK9IqS5ul+0eVjFYm6OTLAJZO87UTU1rQpVqNUwW7Xd1IcSLCBy/vFfXItaSADDRaHu6+W5t9u8wJOC4HN4bxQuh/dreQsl+r5CIMgjf5ZO2r8YRTlRVl0uy1pL58HlYUTSE/pkvzArQ6jsFxZ0PWawlVd3++C2mG+fiAgp1BwCmLGrK1fnOiZuU8VOZwPQBsdNM4xTGheLo2a5d7OPuBOY9f7Ud6jQLgwSMwb8IWLrhR4k3YxKulWf1M6PS+e/is4pqnYtILBz8GCJBwjl9fMS4mFeHCCKTSRb4aAbmDhvGP7HDOq9sYHAQesRNUSKpIIXeitAtxAD8KrzJlmVlUiRV4BKXb+noW7ab1D3Xr9B3ftnoe4j/vxgPgegpv3ZQHH8Pxql/AyJEhYhQzZlT43hpTntGSupUKNeTb2rJfboOzc4ic1oiTSOjwu2UPqGU19mjeocSdzoDpwn6gi33wmCi4s22b2dKoSlqdEyzZN7y+ykh/dZdqL3ll3E0bhRHxTwJWKZynJdu626otCFCwyrMZruTv4Vdk/KCOF1JiziwSTbpMCHrpcBMoPYinuLHsJz7y0sFgao/eA8eZmypHoI4F3d7abjvJPDy2vpy+ELu0Q5jY+/Xw6uQ28oR3AQfUO5IBd21RvKUbtfnDv+O7DEiiy3clBYWIzgbcry0XwkX/jGcuH2P5Mn3XxBjlgXZ/yRPyuGGqP+mf3+eDGiFg3yrsRPevnISc/ODGNYUnr4cpz/iXgUsn/akfAC0BszE/tvMLQLSp/0g+spf+XyxrSFYuRHC1j7wbOyRMbTb9oQgKFZAAwpAMp1vKbwHZqxh07rxjj1o/SqTzLqtx9KKX0qexTE9Eu/BjUHgX6XYRtjhNsj3IsbuLPGqUrQjxkXw4ovYAAeyjF+ORRabXOn4kzv1MZ3OgPGd9J+3DpzoDjDb4SazCVdPV0PGN/p9rVz8j+QZAhZDSlxg9j4NmNlC3zHV5TZXaJTZaeFqyE6YEXqSsmzJnNIM6vpTcIGtd+weYjslYArl35vpUkCtbyCrLRO50wPaVp3PCEIXOom+OOJBsbGVWajHDhVzO35Zs2kgHJP2YE5HzsVipityTu3lhbK8yKs2kEtu+rCVyEcE0ab1k5zeZQhK5cGEU5sLIZhQmVZGaPVFWrlOMmNHDzvEQoP5TWCvXx69o7EG3XR5tWJyrqLvQzaknEux+TtF82n6J68eysQPUIMx7gINGTGGRhRQHuw4BLSuGVH2Igwq7XlLjZWa92lkg8xIwEaDCKUymRudKcAVT/lyYDhPHzDjbnNU/unvttHaF+4gXWPcwOQVhmUCFJC0oJx1JdTtBRbErcZuKNlQrozUmaHLiChu+83pY9PE9Tx6HFS8kLkhAKtZOBuDg7X3M1/jtL1Sfbi0lBBPsCXDLNoPxZQ3Y9Z9j3w2M6c6uiDMyhxFKZeYa8qooI/n9p3japOI5rVtlfbzy5CeEFhEKxQ4JaxfxyutOQy1Za0jy5idyBa5EwoY8Xefyab2mpKZON6y1ebVLmv7EseKqCdK6jzkb4+xyTpVPq0BiLPQzw0CIzjiZIxX+UN7OxoSennEfExpvDlzrqXZK9z41nMnsYwrMoS18pbbRRI++MBGI3iqI6nPyLfjSjEiHzwX40bUYgRhf0RSSzkJtwJGiBoObHMyjizGG5totjx7O8qmpGFNkB4ZRm62BXaTxXao2eC/ByaQgQh3Z4boInyK+uXk2sn37/Ln0p9JaZtxkmCfanlJ5v8gRtynOKa8/GS/q32Yp73hIbe6OwOFAEPhUXIIyJ4FyANXxQxcCReX3YQXF+m9l7L2lqg2idOrezHR3jCW19BirZ53Dj77kf6ql8rZqblpbzZCe3VAMl86onDFfp/rrRb2ixBv+XHGcEGo4h42tSLmuW8Jca72Lq2jN1Ncd4auF1ncH1z82ogMCOGbqTwtWwa8iDJgGUCVacsWygeMwNrcRlpazQQe2QUA08ABYT2CSwHrw7O8CfBH4s/YxiwcWXaUmG4TaaPWpK7HIIR/cGqfW8n3J7YzywcQKu9qT2IbsoJEgMQFFSFH57uJqCO1uCNKnF42LcXsnKXPTYuEvZwDwrFI9btnP54/eBM2b8P2e/FTjYBfriCy2sOGRHtOGTreXjL8WcJpSURvRbmGewlrr0PnsUnjCxm2JD2wdDvwf4Az2ER7empwvyAZZRcPnkLp+AB/MYmV0zDFAvdyf6mXE2w23tGa6P+RlSGYMdfKuPPReO4cJMGNhYLVa8bh+s2nJ75kHYtOpBUBTdVft1gpaSGJNbjXTTWj4W5R3OHyFiHRUevHlpWjFdJV/LMXDt5z434NKHne/Lsno0C7i2vuKvoccvZdcYHaPoJm1RYp1JR2R6kiCxWnWGpjA8oggVCs4htKOqt+LAkymHKUalLAfA/AZhYntdGscriOXamAFFO/Vf/R4Gs+s1roIFnX5qCHcwCOpgFWmzBacWkQMIWJDnj54k8lULUx0cCV4cWSLS4pMy7alMee0VeZnch76PYhWhVD593YF2qold4EuyjFs3hqplohL+BIe0m1bGTq6CgmNOhjNwx5u6WiTc57ffmrsKey4u+xc5DRA4Drif2Kndgb3iR7P0rrxLxn3H7tPuuV7jWxioBfiZrLHMm8U7APAnkqyJJPIEEpPkAV1gdRxL3Gzuc3REsrrHaGcAedqjrUdm/OioGjitDgW9mydhQRk2opAQCGVKEW4vdKuLYwifiDhVxBFAOvojl7fezPKTS6Alw5WmKxcOJaf6h3PdeB30Cm3h1oi2Ju5ngRnQPExzx7jphdMTTSHLEOtAibpT/KWCTIAAioNsOHGDE5Ori7pp3Q87fMFh+NK7BawIZKhCEirvSMkHmGMSzdbhICXU6BXhBm2RH9FfMAmqchfj+q81qLHsPpYkCZ9GFeC3QrnRatNNBpMZCN3fq3TwCgPDjkF4/fW0UDcAqNND9qAG6WbF2AOwNYNy+aQFIEXxmiqZyzdsXCrUq/VNRpbGwYnT5aiREY1qrSBBvo4BH23OID3p0cLKWffMlEhUrI7G4GF2HDfN8+WtKrAPKkAihBYM10IfsphSHUh7Kd9FRlHe0U8aT+e3gopd5De11gzyDMjfFE2In7MJ+/Z/bb2ug39Zz7felXX9uv+iVApzqAywFMzLGOtuWmGzQAEVFi5/+SyTH1xymAjJTgODcw7cDW2DK8+rNKXfCOJ1ooAU4OM85UNP+Y66iPedBBASgRDAu+T1q4OT4icorbSJ5kG6wL80NK6YH3DHleECepbH3LwALrt72D9BEpD51ZdzODa2dGQFLSt18T1O1EF3YB1x2LjstH4wmZZxt8ZXhZlLGIQanpStpVco5JmNTWEiebDYcUJBPZhYyjnn9nCZzbFKL2q2u9zEHlB2E1M4LEjNY/XjGB3UeO7MfHMo9V+PjkeaCIYYqGhoIkUPMBkoNXkt2UttoUN0bfYH3do2e7Y0t9+4MXJFceHjvDqgtG5FyDY7IMYJlRYJi6uJ8q6+sToL9GoVrW9AwQWOR3vepqbsPIUE8tki5+w7Dh0wNe7WCjNtBQGcaQD/bAPr5QUC/QkAdr4iABgQ0mg2oPwvQmQFAAwdoRECxIx6ENancxFbeafCehm4Bv3He9GDLBAMETMolBxxwRiDW+Ul5KUk5R/GphmaVasZmk/LY/1JStnNI2TqgkkFIk/8BpPzO7nykPHXmfzcpgzTiZ0/DIAm065+7XKkEDVzwAv+gTzhPp+MZ738IIQPM4FlT8LMA83QSBqj/TMP/E2n4rn9QNPzJfzg0/Ml/puH/VTS85x8UDX/qHw4Nf+q50fBHQr/d2JlunGnzTqjv8m3WDQ9luUDcuKvBJU8+9IqyhwsevbchGYmdPdzK5D1e3CDD4uYENC33LJWKIsu1CS9jelvuKiKkJ3AKlguZHi9kcJsIOyQ0v9uRUwS9tW2GtzYV55Cs1F26jJBScamjJmEoHKnutcp2HuOC5oGyA69q8cV6boOZOVyT0LWahDFdq2Xq6xEmAumlUoVGX17EdCwWUDnsKtwt6C1M7C5funga5m0Efn0Vk+CqJKG+Jc8j6A8C4FN5ck8+cmtu7TRuX+oKqXSuw1kgFz5DtB+TL9gCU3+wckGDnDTjz+57uN7p5SP9SyAIlxdDuL65WdUF0HCpx2yCIFkAoQfjLOg7SOc8iRSu3sZBAE3qulenenrh857QJFgA7boybjTOquIi2roBEkOK5iDhTEgoDoxM0ouyiMe14LoyqRaLgkRbkgnM8xUd1xRtgANj0K2P7DZfJfZ5hE95sM9wsE/6Z91urvE24kOMeyo+nfGAn/Koi+opjrrpNXm6ThLJ/Obky2yNGgdMaHafbSR4nFyTJ8IdXXMN7O6nOSJg2MXkJHTAckpybx0UO9ugQn1p5oebYP48AHFGn6d/nNHTGquU47fPL9WrvYFLzRAYRT0kyXENVbNTT8ScoTxRKi2EHZIijiU4xqIphDPQtMljXFyfU0qzft1s4eHCVRsvDZtowInsrSYzPPNb0MvHHb1MkcNYq0/5Tn1KSVC4zEpAzJisxiROYzV4LIlKAhg7UlUaU6pBeoPl0z61CEXWlfLnd8gikbIerqlarrSUxZhQ0sCuP+CEwF7uEXIfr7ondQMkpCbkm6UEDqnaksy36h/nag5N2ZxJ3gImagupdIlunPwVGjYq/1sojJNU6aJaBW539ZoPk0uXrQa/l4yDiQJ3AVhosKJEqGnwBqCrErTt+jaa0VGgcJ1eM4UxIAm0WqiORBHggUyUk4FrE0jnWgTjl9cGP2H0t2swUYUoxCWXu/NLOBswJwaRvtLD6oxBO28IJPYEAGmO4NRIImCBzLAIq/ULoSlUU+y5amTTuwKqkA46uiUKfBG3DDdy7TE59PtBIoP/YFk1gF2m2iqTX/3k8GteGao1i+rBxx59Wv0w+hAHfVzspzVmRcj45erk/VFXjSWv8v5t1+tbNQWfafUPz/vp06ued+vKKyB4Uj87smmXPNRGPbzTcG0noqWad+/HHjyFjlD56Vf+6h+/eOGTF+6q68EK5/RJvxRrTuHq6y54xa//8Lzv/sauAotXuFqeS1ffPrBrugiJvcCZDKofXShP6mpiA1YU37li96vyOZtVIUYISeLyZWfp7ZS/RajD7YOzq4x2ycvV/7f6nIfaL//gU7d9dNfq837v27d+6rOHf3N61+oPfuVdbzvzv4wekOgtv//0mdPmDy6U6BN2WP7biVyHMTFkFLt4olS9a2cZ7XQ5YyCmaNfOO3cVwLWPcWmOgLUTqJYK4c5d8gOcrYZJrgpMBgugPGggr2MHpsEk7I/p8AEY10RRdQ3QgCZdtAZGPl035c1wLk/FatjzQBFqt+dd5JppWmgaVArAnO0CESQvGq8LARhpSdYnthW5QYy61vJoummQbjr6yTzaqR1Kdqpta5h+oeUb7t2mfP0C5zGtbcXYS6paDxbxWAUqWvYti7RLMSuxZlBRlYr+AQ8nSPaL676GaburIxERj7/74zCkxssXfd7kDNRE2aamFMT9xgooBsDegi/GFy3zVkNiTfMugOnkuJJCFyOjCiGwLeE+OaDcDmFUtvamhSi83xRJUzhgyYPzlTxkirZktOpmM9fs4fkKP2KKzuxRPGbqYfx0AUocMUWKcEmRIRilzqtK3j1h2M9Jox09ATH0E8g72nR1wqArgIG7Fgk/LsjDVQsUbPWoFeMa5g6EM/poBx5lkOWULNiIQbhfH23Bo1R9M8RwF7FRgg/ok+shmrcc9/IQDrxKgvs0/0rJby/3L5cM6ElIcK/mXyr5CexyIx+IqvZq/hpOzTEDZwDYRRIXlTRrv+/r0HAVTTwxcriOHKwj+xihrIekc5dvEQ4KqsVCxljdH275/qawJutEyDrBFIcSaBOJivNENT0nYoRngJ7xHKaYSOuanBgk0qa2RM+d1DSIFJA0z1CreaYlmzakIPZ4yyB+KbGz/QkoGyIPZ7KceefC9ncCEl2NjBcA0uo+kgLHAFJAyX2gun7JNkvOzFfyIKgvUY/6L/CPm4HmISbMig/PV/GwEXrVG9BnrvjofBUfM0WXhWq0PC5RzcAbkYBad6M9Uuu0REGl2xGSSrdJFNS5GSHJc0qiIPfrWf9aCf5GH6yX/Awa/wlepCsk+KbmXy75KcxNJGrkSIJvaP5ayYcheeavluAI8mlaW4Uk9xhGpdUdLnrUqDiMqVoAu6FmDA0kSVQw8nAdmakj9w1Ss6THXH4yl5oTR80fapmsvlUPlzibMEFNvJB/GSTe5nEewpC9poHpUISjihaCK4poVqmjLAU6xWNRG0ewHvfSKuul+A6B0CwPoV2BCU9w/+5xwlEb841q1xdtBBshBEmJYkxg2BcpRlO8fE5RbjPoKlSRqABhSLlHp/yM46T6pEcOxY9CeheTLwEahRhzqGLMEnQJ4JACh2c70HFPV8MQ9Ho3Q9AbxnEHxrGH8R2ITxsdSfWeN2FM6tFjR3ZW39sJ5JCGEGQE0hYp9rcEQNvpuraH2FYeEHXAmN3vIL2E5dZKNtQ6JPgcl0rJ74AGQ77BIZb4CyTgCr9C8hNIoofqsYO1l0rA92ZC8qFpQxG5XPKl1GIJ+MKMSSxUZOkiBHwhA/hybxkOAiGH3yI5AwGgSU40I0fryGOMzBUWzn0Zp2CEt+zpD0KTOtLl7gIiP7l9w4iu3rSCZvfKNx0iAcjrs5xiGs6r1GtYowcfq1ooSAq5+P6DqRGDfsoOws2mTCG8Inr1/x4yO13ELiuHih6eXlJabpu0xS71TGuNzBQHns4sjcxOivwXd9vYgLgvrhbhF1clGr4XqLXSnvQmLQFCzHEMBc7LkAJJMJw2OJNloe6+a20dyerJb5h5BsdTvxhG3CIuBK9lYSlZ5MSH86h24hhD5vHfN/0Z6U8eSIbVjHxIMlSpH3m6J9DHEMokNrZIt8RZERCHQA5i11abXoSx4BVRXedAeu5Vnt2CNk7LN5KPlqULnaQJUH8bzC0JJtn4bm6jQpVMh/k9xEGtGodaBk+QzEc9GAikoT48z1Q3CZuJcLkvoZPjoBJ45PRLbw5NZ1MttRFQgjRE3O9LbbRyxtXLfD+elLGLV1mV5KFWbJz7DvqLwQs4X/6aMhkX2UVk121hBaiLBnmAosE18gUt2xj4vE86a+jFkg8cSEmV5Wi8hdyMucqReqkW1nG1mY3TXgQQ52P1AJ758gG6PMvmE+HAcsR89NFGfvuavC112qJ43wCEWQBQ4wIpsZAyv2lXV/C0ToQqcxVIcRXWwGsFkcZGYibMQyT8a3JfevPHVboDtSIp65KJJDHoNpMZGNJvgDJNsJHKNLUvpTnH+9xv1H/pcvR2egT5IxkUmsc/iSt5XcEj2OGRl1X/AfwGmI2f6H9zV7/xr37laPq84Y/mvv3e+M639ttp94vkTfSK8ZOB6keGkMAP8vB8A4c1uuUIaEMV9DABq6bwxuXJrvGTKj21Qr+wCBu/NPaoQSGuxSb3++fWXS9T/ZSABi4Ro4FLp/pbd5MMdHPfz+nmLQZOnlZUYF2jIqxW+rCQ3O980HKRP9iFdV0s5lah6QG2CVo6VEqkR/gs4Kmznrq9S+Pn7IP1Pm9Uzh/C4D7BC9fpXQ04SlQNCNlkksdYOhCv9n9ywBCoZJ1Hl0BoESulV70dwq3opj92bMWClE2hdbxTXItUmr+P0wmVBaQ8LU3/HkBnpu/gK3BaM68PTfasXN06H7edYGXj3xY4d/5ti1TdjVJCtnLbJGhpoFRKhn4Me0g9KaULdGK/OVZa+iZt3Hf7ajgud46/h1lqRErBchKLDg8UlWSk9FJaFh1G0ZG6qB0oup5FMwCkRXsoOqxFGwAkqwd2fSblobaFAMKndpL6T32EDDlH+UOCtkGnqxn9rZ7mkrxT+1vNilh9rgbP5HIVMzjbvyrtUPD2xWDv6Ro24HIbti+5WjJzjlYBCgbcjHX+YaKOawFV0/+9JPHXz4IkUOrZkQSKPmuSQNF/MiTx1/9wSOLxZ0USjz97knj82ZPE4/+ESOLxfzgk8ePusyAJlHp2JIGiz5YkUPSfDElgrP9ASOJR+yxIAqWeHUmg6LMlCRT9J0MSGOs/EJJ4VfwsSAKlnh1JoOizJQkU/SdCEhjrcyKJPfNfgmS8BEl4WzfotYc3H9nsm4+ls24+cCqMeNWBZ0wg+/S7jXPBdFR2+VLc1SEPZ9EJxFSHMucdwhpk6EF09ezrjYPzXG+gcJslZ+YpOf/1xprmlgIVHx6sOP/1xvwVH52vIq838gimdWnDZb4Ljj3NBcdud8Gxo7ng2O4uOLY0Fxyb3QXHRta/vn/BcS0vOK7iBceV/QuOK3jBcRkvMi7tX3BcwguOi5m/pn/BsZrzsGQ5eJoaHV3u3zFwwbG1vuA4+N97wZG7fPtMFxwPh1SncZavqE09Sh8Q8NjpZ7RA9ORZGqrVIfzJ7ccXwdQJHEgEuVE3FiGZKWjE0DMLPMUg1TilgeZ3Zeg3ZdC2HA2Gl4HWmwD/AtptpQrkBLVfPGARJYFC56meHmwQZFTPzuQqha5jLBluudRi+yCmUXAKWEkUn4qWlnG+73WdoCBQS31GkFUWDCg3hQjozapeM4zW4sKmLfe9mgitOJ84fznCcDuxaI/RuT2ZqMhRbWz73TOJCpqDupjG0AW1hRvpSo50hY4U7e3ESBtstTBWcDcHh9wYKbu4hGphbR8Msl+mCtULHg0NYsR0zobGZdwYnBicth/rEBSY8DLa42rqOIaSo+mVXPpuafnBppb6awkd+w90JvTxqRZt5ySwDaAuy7b4RYRwyqcSUQhhMAyDdgKhUoSgTQXWjC1BxbAx24U/E2p3x37daU4e8um4A2YEgn0+xHsNjXM+7C/3H3GlHpFSjzE/eNRfHhxx+Uck/6jL3yv5+1z+Mcl/wrXzuLRzTHlyf+crdQTPN8f9880JyYNDyi0S0qFxLRGyeqV4Vd6p7isDLAnTMKbHwtMSwrjeHucNZC9CESn+qeF49WurCkz4s8J+IoTRB8HDp2AsXYrs/0LEkvYtrboKTOKxmP2SRb1RRTofAIPV2/Ydx/fLgOyBZfsktTQHWkBdEA5knFdr5UPBpBaqTtRC1CxIGGXyCB1m6TOALq1+tN93bX0ubBpgL2g/ZczpjbIos2Dgz+gfcW9pqqlWjj8iXHjlZLXDt7cP5244bNa+EbVnQicW/fXQT8TAu2rU0xe4hxvQoj1giy2nlWBQi0TbJBS8hZBbha0t+UoTQT5wZyAsg/edj2sLFks0RiPN9N4CCwqWXiZxYTZ6lbsjSGrjdNpvUvgIQhVNTNQ/KK4WxxiMUiUa7x6ay50VJfTSsNGpXU0L9npxc7bvLcfrkKs9DO3UV24tQc493C9uM5g7ygKrCCdvmzyFBuCr7JGPLLmXVcsdKUYzY0qv9ghqkHHQ6LgKtSsTY+sSKYM7D6ut2gcBWQYZen8ZzGMRAZqlljmfEfWf6Ci67YERLNYG3aIeCkmT0rOutA5YielCdP9ICh2FYYUFqHf6rrh9G0Mro5N2X+RmlPKluH5kQwUknmP7EYhbjeqeHa17bAFoC6tR+/ZhiVPZ/rb/LSYbnKGGdt96AzyQqeVbZxDf1OcGWPd1Jht46YOMQZMNe/yyK33JQ9psSPOMNhvSvs2GIdy/UEy4V1Me0rTgkKjVhqHfUdv5Ag5uaJkv3xxcf3qEwc8TGlZidzjkdIsMNNMDgVrJlSNKhmBksliAmDjUcRRuJVFa6W8BjT1kzthDmi9ojD3g+Wg+rINr2T8/A2eCjHk68pHmieQt0NSwpB/w8wXUKVYDwpooMjUnD3h7QHCP5sCyxgpD01b0j4UW/uIfKy28bX5awJM5tPDgfwctvO0fEy286x8rLbx9flrAkzm08NB/By2grZoWHgxNtMldhJMDEFMMMuLRbNR51MZWMbH3LtKTuH74yk4/C6bAIgRjRYxMPV5MsK0lDHIEau5JNwtL6WE5RZDArQzluvQgZer5QgV89uknjE3R0d4yzBXdSnXtnaPaa4pDLfrCiRYTupYpHGw9HtVRBTKpCSSHkYTQ7SPSFEw2xrXJxqRvsjHuH08fXkj5u/249G2y1PA5gqweePKLBv4LhyaxDgeX5akMrow5sC4HFnNghgMz//0Dy1rNgJywVig5MOwVI1hKqZv5ctzN9aEwhM32eKNuZrcZZ5801/v/SCUrJAjF7LoEgTilpZ8hWNrUmJW91eUscSmrrZVgRHJXssIKtALURLoU5cuDiTzCvT29x1VjGpNOJECsEaYoGgF3x1uLtKb9SVcVpGiVNEY8rFo4nIqJMBguySViy6Gdq1/z/Q9MP/nxvb+5q+xNI9MruzsRyoTsLO2d0B3MezslkUsCFbsi2IFwGP8kPoz4FepDBf8kB+EQ/kl8CPGXjatdUi35MtRO8U+eIuy3ifgV406iMMJ+fKMEbXB8IkUCuECIgaDWK5Wls1h3EaQM5S+MmKV2xzD9xfmwR0YET5l0lXqTxYr6x9h2RnIClnUZoch+6eLURyibnKhbzKRFlFtWhAgmcEL3OOuezroEXfrMToUiRO+wgwId9Z7ifF59tFmNHA21sBpFTomovxrBdcH7F0lGvRYlLgMrUYhgrGgBF1yJ2M4SBjkCnuHLsL8StbkSdbgSpXNWIlTA6yo1+boixtcVxMOVCC8resWUXMq+LpGgQ9Orqh0Q6UoEwPjC0nosknhhN/s0Hts63Xhsi+PnWxo1K5HLQj3LgWf1wJNfNPBfODQQmUIK1UisRC0OLOXAWhyY4cDMf//AsBJFp61Ekbr7QbCU2mLz5biV6Mmw1lY5Yga0VUJqqyAFEWUqrWDptbWMPxZfO/iyNA8lBv9ySFNBA1KRyazn2/gc4tF4vl0FGfNID+4PO5WNUcmJwQvFwRvikWQVsx5VQ6apGrLCFWbBPfMUvBtM7KZgFbpG7zu9LFjj2WDZxJWdOb0smONdln3MuMLa9qMGoDcVHjWsgTm6VoKvUbKeCiZXMv8KaGxQsp7aJZcyH4KoX6ZkPVVL1jB/NdqlZD01S1ZQheXcvgbLMmqWTFB/ZUlffSWnZskYNVRG+xoqFkMA4x5aAKbydaSNXgnZ0sQEI2RLE+eM3FFHttWRzRpJG1WTI7pwvSM0bTKonQQ+GdQhDXE7uXgwLRCAFXUVBeSVLViqJ20ohVNmvUWmCkWwF0+qJVK7lzwydYYTY13iFsJQ2ntCglBeC+ARffOiijLhoazRlBNfKm2BIXtnTMvBAYJlELrUjvAiIyY8VKlJcUNceiGyUCKAkQ18GALGZN0y455eqga8CrZcJoj7iOeU9scLi87KDmShFX7yRtCFyQOKg8K3Ny8ENSNjBm6v8G2Gqz5JpJpIJbEzl782l3w73ajmvQyuD/IQ4s6rERAZHSKDhwLFBwDXcdsvJiwuAvarwMaxy1GF8AasF+i4Tq+6N0gVsfYhXFxQx50TkSCmCiJe33rxB0Lf8OS1rb8+QZLxEFaRhMzsEHOvbDP8Ce1mWROkAy1gf9aT8HGa09XsyrMHApC5OG5F+StrhyBIXFFGjcePmILd+j6iwmaDd1Kiwvm6VizZrtHXCBX1QgTkhaGzuxiT7NoM6jaNNCMdJnz6kUUydrSAgeui6ymH34mUry4UzDV18deoJpc6DWXHS9hx7sBPRK22bEN2P7kL7kVCmXO47PnXjiA3StK+eRwHG5wn99w/44k3A9xBslsy/HBBYEUEXm8lKguveLWe4FWMXVBGVFqDsX4EvI/hcgZNMixx6IKYsO/uObakPrSvox8cwr6US/16BlgInxCw2C4mC50qtO+Hy1NtD+YOCTCghSfstG4YEW6LXqucYpCN7dtTBxJ4sDP60YcYP14q+LWKxf008AxNc1/d+zXs2Jmyo86yoAqHW2YsgGC/cr0IJdDBhaumZZIjzGbgTi9KkqES5XDHk7ahvSwfOrzoHiJ5a3i4zverANs0//meKdtaAqu3K+HLl57tY1Oed6gYIXX03tz/dQ9usrjO6WNfhql28ttqmQE33Njut+Fs2U9doRC4SJzhUxSQAAXiukCCAmnRRoGUvhVTFIhSfWwVBiAMFjsw4uebEM3jYe4exoMPpem5WIO7xWW35v49q6TczavyWzfn2eZnRiLMilA1XobmN/Y7wG3AtAq2dMQw3ZqqWXoc0dO3h76PZYQGVUYlbxTfCZ7vBS/owP7E5KMw0hzno2f7eXEGsICcxY3zHQ+zwpXqjOX6pqLs0mJRPoqMRIJQRifBouX+qAS6JxmqvLw7XizUSDau/Juw7068739Fagpc2Fzcf5aEIcLMx7SqFj/EMTy1oDFe+DS4uIlK/1bymmVrFOpZSySwuqXNEYY4W4xS2WqUylajeP8WSz/nEg+ZeglsydQJwoieEWnXngUk4AsVqOlmhaZdrRiEpg3bvPPDMEwYEBIGfJF9BGMAZRYM7Rx+j4ewXwYHgjAsUBgGIag/mwuqEBykEQQj+m0pQroCx5ys4G45mAenovJjXzWWW/wZdUZTtrtz1HGf95ue/WHXebWHfVN/UnJOUotAGmGWfeVZ+vVJ1DsPrcnzAjlxTvQP9dyRwdA5c98qUqIWZvc60/KJlmY9tvzRnpqy5+4/gKkgdk1NLrRjvzyMIvj2FT6vtD125m6V2KbH2vbmhf0G8bbcbWY1iDhHiOJ4xhKy1VLZfPsNnwN6FUYMtOig70ZuoqV9YRAM4zpSCJVtVEffN+PZO89kikakuKDOopToHHE3o0yFlFAA3j5cht1ua+Gko0/QUJg2U8Mapq5B/BGssD8P3/UdXn+ETy4utbB2ymRxBUFp+01Aetzn3X3Cm/9HwsaWmJ6ua69GPDfjIGvp3qf5XOgRGmTKs3buw2gYHIkEiVqJikAzdR5cst1npOh+ATrCfpqGxBhHbS1dodH7nJMdHziTQ0rYr/ah2q0PnhwzhcJw1BQBwsdN4UuZVxuU/H5dEk92qNmepq8IHoAiyN14HzK084VzsXfIwNCXwiuHM1j6Yim5dqeprwHgTAMcu3atB6e1PjPQ+mcHWv/8rNa/UrceDLYeu9aT/sAaw1wOKY1FMRkgrt6X8OSd64FZvpssWFeCp3+c1AOe1H09qUN7BSXRSVMygSgRa/Pw/ZYuB8k8VpPhHhvKPT6Afcuose71z1T1z1T1P4Kq7vpnqvpnqvofTlV/8c9U9c9U9T+cqvbMoqq3hn7YHMdGhK5G3HEMcAg5fdvg8DEh8zfSHMVGcBSLB49iweyj2AiPYiM8io3wYnaER7ERFLZ5Bo9448UCjXTGi1Ecw3Cmocz6rKPYCI8NEg4cxTJIZcnFpFSP9PCD7SOPYj5sQs7a3I7gDnKJBEM8BiEMcek8olcnCLJioTzPcAwa4TEI19YdOQqFegjyiRpbH8VGcBDK6qNYJlhdMQhNBLMJ88PQIwwICQOOYhqMAZRZMET5AnXVDtNzfuWmZ1hhGIQAQ4fs3DBOMcO5RWDzGEex2B3FRvpHsWwenKZ5D6ewIfwZcUex3Y39Skouh5BxOxjQg+nnFk1Wr5oK4S944wb7d3JapQEwFTRVnghwGlHybW+AZFLGkEBGSiBG/n1BmUgsecn4CyQ+10YdStxNzQPc/5UJqCOXjADC7PYnZ+oZStqlcCyK7w9KeR7iuZh3xGGFrj+cZ3NwJyLFF9u2uxZSsoFV0a78wM3ej3gsOKWJU5BUQjMBgd5+o9dEUZuggwAdCFrYgcQS3g8leBxKQ8pV1Gk09n1BQdAAXPNQIcLf3YHk2S8NgRGIOrgzPBFkvqYAmkSqU/8PkdgDIiOYvZKQVoS0xJSE9qeWlXWu1klzKduGODlkVPT0KqITL0B/7F2f2XvHhe0PUCAhb64GcJJdBYzZ+8bVMzA5OmH6wdBvkcM3ZQZuEDbmYS3iDm9N9FqXB86wjgHrNxQPT2SxX1ybrUNizSDrN0TOer0bQPkrl/sXICZr8qVPpTARg3uVxjAMkLGYvZHJ7Vps1S0atAJnovqUjN92c58nE8r7hRbKrWA55fgirDIwN9mnZZ+ZBEbyS0hBanxsUsUeiIW1KHxXKdMOU4tlwsuRi1l3DUail9+XEC0E3O7pNfjCHKjlIfzZaP+/vOMAupBBp6mAnZ7vEVMpVY8N2tcD8AycaowMY0CjYDUb+JgxfYa/6TP8IymMzxQF7RFzgvYxWosVDjyI8eBaPICULvBiMOIVs0WACdhSxBSwJYCCZiqnQ7+rQsSSrleYDCvMUv26gcCKgI69ilD9ejnHckVEcQj7N0EZO1MzppbBXwzzrl6dWlK2JeVc2CEjh4wALH3gDVBxFTFuW12+wWmF5Qm1wrR+G5ZWYaM5U6ZIAikqVOoKowhFUF/RXyQqd1Kb1gmc6JWuSf5TmTfnv7Inew7oWSBcUTl+kQw8R2tqTSpYIxsO6+IrJC5joCxbiKuPbpWryheCIXwZYFDIfmW8OmU2rBM2se80DISGhuSPAwyyYR4g8yhd5atgdKrIFDQZYANvSFuF3bB0CUf+HG/XR1fWg2GNvK0W1oF+T9H/4q526KE1XfYpFQ1K+14XGZ7LwBfOg8Tvnx30qnMEmLWTVeeicb1jOOdF4/anKbtxFHKr4wVuqxcWbGegC6NfCjgXvYQvQGOpKdTPJpxX4+6QG+QQt+1GMvJBc/OO+DHDeAlRU/1fhsgeKw1fUy20GPxEWrWybAK5Fm2Si0oGl+bTY2TNhESBpJSRI5Ihx06fwXGwKN9n+znJhAWnFoJLywAfthAWPyIEl7Mn4S9CCh53pzT/w49tjKTzB+RDw1EXoLDP4nM3TiojD5tMHua2wgVKI6pAoRG1BNVWdUA4VqWdX5bhsqhcRVw8GRdbkZva/yQNr2IxLxX2taV0QTef0n+1ERZmw0l8nZtM6eiku3iED0C4p9S1/Vy6pwzdJdKBwbvHxgo7Z9G+crFS2qnxAUdEO8f6joiub/wQ3eFycxhzrP1+H/bcQYdxrOa1XfuP6vq1FvsN1PMvh/IJo5eWkXpKREKGGi8PpJ88+k1/hQSSWoYnvLRcg6heWgYra7dEy4QOHDBjBNEOgm3nA5AZrHzzEB/08+im/xbs81njM8PS3ld7WArUMr6Fh0WJOUt1s5t/dCGAvV62OYR1i2HplpS+nqVdyXeMoaSHP6Hi6L8KFQHky3X2UCNYi9nLzHPq2Dxjx3i1BvtO8CfjkCvvGfuX3hsPkM+dgP6ZgP76fxEBHf7fTECHnw0BfSY0Bl+imXnI58nx08nnpoZ8Lp+XfEAG2NnAF0XNaWF8kH62g36krBJQU7yacJ4vWro3XokYnfrWZLNZ9WSZfa3uNhq6mWroBrDZQXjtvJAxg7XfWYPp8rjVtj/tAHesYQcJRwCAkOwOMzCFc7o4qQ6/1EE9IV7PCs2oUMEV3jyXft5pOGtSQ6bNMiE1SEPPGQbzc2AgKTVgNKR0SEnpjmcGhW4hngM5/fgXk9PTi54jOd3zD5GcPjz0v5Sc3vF/Djm949mS09twBMfnTSCofS3p/rVFmeNIvyHImlAJvRDCsn2SI85bOMQ9vaDrITbPR2xJ/RGD6eZLGVtaigj0WsaXlOly0EXe+U3fSiCphMRzGU7mWuYSGH3ug4bhV+HVg7DRyutsgEw/nehnC/nMckTIj5YW/8ten1Z4vw8iUNnDGIEtEicy3Xct1HQK/gm+vWqHtoVt8DK6LWq9wDubseQF3lKQbY2Z23x0DIzUs+MvcXTC/n0QgPYfsP+I/cez+vfZf8D+I/Yf//z+MXYJnhGElORI+nhNaFq63PRtEEDIYLbjLR/SnMFQEARGKgvW1LIAgfJV0ZQMPthWAXviwRnPfvssPdpBNC2QPOHQiTx2yCOcpjEUX89MlDMXd7b9evCeABOYrWvy1ro8tF+Mch+YCukd3cNZTE0WkJNYikMf6SRHQF5ioJ43aDhU3U4CBmT0bZqoJhDGgrZ4WqqbgaMJmjfx4LD5gf5oIDYqeV615cHBPGlE8nY00DsDnuE1ebhOnplqz/zPXsqzcc4ROa7EkB8EXopojsLCGVmVvxqsFJoq6Bdc3BQcm1XQWQnw+kjw6DfZ6yMhJBIo5YUmqpmaHH4cyFVS88Wp/t5c5ITUwDb8whm/o6NNxU7ABjQplm8D0DE05t5kSr/r61EPD3YElWXRE8EGROBVFg6L5H+/ClTyzKMu8TXCIM2DSWTDbb4Ug+i5gW1qjAOXU59foIzlvzojN8Jk7KW5dj4d0I+Kj7YGYXlzS98vvOyYMal6rb1nLPcl3HBlGaCfEP2hH7/uR56iH7/Pz/TJ8BS0gRlq7COLgERspUUGSsEgEKUPs0OG496tSWjGAZCrUSb3UT+YxUx1bYdgpoLmyEwd7BzMVNAHe9kTUASWbYWVBS2SI6tiiNLQNFr3XyBF8YoB2qBurXZBhWcIUVZKCT5T5dqmxwK/s8nAeMQyrgPGfiLlyhSWIYIlJZ31RGBQ0ppEjLVIbAQkeAABs0YlkaJUuO4gHwdLNe7Bijak/joogjUhzWPYa2qs41Yvmqyuuwg6NEkukxugB7yVbTx73ovzztVgpkPsMAQoAgGaSSQi9wRFiO6ZJfWAITjwobaFh+5ZKyFMjolhXAWstCzgnPcgR5c7VS981Qh5kL5bnxDR18n+7dDgSjmKGw6+rUha+MMwEGAd60rwq0FeZvevOlX/591cx5885f2+Um+m2kQwUAGjVS3QMEVzJdOTTGT4NILuAyQItlH+9sM3z+gCDvFbwXKLdwJ8wzM4DsdaC6bJFwJxXRfcSILVT5GnfuBK3JKV4pZu95srobFTvQ0yUkm+880VEjBs7VE7LazS64qkuqMjC3TRhjUTjN+poplJfFudLzcfgYEFAuVNSXtg2cYIOrXftg7EezvS6Dt3iG86JEKwK4WEUmXEauqidbwHpi4okBKjiYSemoJ7CgzzpuiioiXaXhkoQdeFBMV8TWarvN/r21vIk+ZqxZNE6QuEOf7gikey7Y4uLmIy8TZXdlddd2OebSwyzrJYSUG5rocmfxezBjn7LZG+ZgJPnl3gAeuA1IduLV1EKR9VHv+a5+XprdJembH5TJrfWHS55uK7Frrmu6c134Hbuu5g8yHF4OT/U0FtAHqvoekNqSpaBOcFLgZnT4wlIDKNjUGHTWM5lNpMrRZ94kLoIxpYvgeKVoBTicgFoHlEVtc5a6pI3oJvdhBfWwQILil1b7URf64vw3WwPo67s1IrLKuThZa60pkkayGxXhKRJEIUXFp4SlLcKxEU+xQ+MKiGq3YaB+Gz2gE03Vkb3dvKcyjtxQigTffh8SJB3EI1Lo+xbuy88zyYgmGqrWWQtQdZAcTe1fLQVRIY2N9HqBczWxndYyS+hfFpxDczbiU6xSgUVTZqDDR3vcYogW8UfAjVexyD/fNAs8RFeH+CW2rmBB4P9LYj0DBw/t25Vjm3AztCP5jFy5K6PjZazWZ/GbMu62/2L202+8BkS68LjmOzj+g8Z8RLeUR0ZQdPiDArYt05ZpmcY1zuJVigmLtacscaoFrY4w+CFAk8c+AwLq3HQWQyzf09D4PIBm9hvg3+2XKtkCDAjM/ZYDc9QlNjvQRtKHrpBvuK/gb73/U32DjDPu45bPRP9P6VzQnMv/T0Pf48IASzQPDnAyH4RSC4Tf78UJzGpLrdbfMPUyG+lgKqAr3rIifh/gC3OhO83pHT5EqdLMYxnfgcdSrVl0XBssz0DXSizNUPbnvAq34of8QovVpAgLU85hrNytvyXR84VmTVjZNVIIF5id5ODYXGC0KV9IHMiAQPbXkApu8lJjaegNbm0cysR+gukw995ReZy4IsgE9RGStZ3vlGn7D2J1g7C4Cka2Hu7Xkml/F4a8bz7KoqvK5aKIpZFznc0DpAqOIowTq51rpRXVP4sp617RFZtlF9mSzm7Qcu7rp7/QlVKc+zXF2e2scN0iGM7emRJAsGYYVUi3rEQIYhiB9vQPwFg/Blfuetm1KgI5Mg4g1wh5+8lIry1N66KQxwSY/Nn+Rw2QidA0d4U4T2gvOnWLb1OBer+1gIOtWGJGKsRTG/clie+iJhX86gdrumSMHyWVl0+LjaP12bVmzh3rmTu3r2fXq6Uf1BbAxdY0CnD10pbGOOhna5PIhwCG2xhJ6OISn/qVfO0GMzFJDwCLseXtiiNXeArywl3h5a2GdFoX6gvIeqBYmClrbi+OvVuRLDaXAzFEXZLNpvYFhMEHRsf7d5AAaJqdn8UcTUbH6GmCoKjyGm1uZy5R5VSR8sr2H5EEnz9vS1/4aeUrQBrJDvzdVhOjDpJmc1FReC+N5IFQkiCQwMgcQ8OcpTOhzw+gqPoRN9wUmhA0upzsOsxrENTPEM+7v2/F5iMf3zeeAou2vKId2LRXO7SJouQON596V0qQoXRBoLQS/68ZTu2/+tAHTEge0435WNqh5EcwyIS6WXShL65RuBrRjbthgb1vqQgSDAVqXWAwNGcYC8qEzotcOlf4cQN45hU8mPnPCcvGTY2n09MJ3ahADZNMuwF/ob05zVNc/uz8qgO8DGqUwterW0vg/3qumHTudf7K3zYJWsCPWUAU4aTva+RHN3Y+5T61XlJSIeczzmQ9QUAb525Oygvj6rEh6G9IBkH11EiJKaf9OmPyDD0yMJKOTRMNG1qOzQra9eTeMAikdRjty57BYUgA1HSHr5uGr2XOzi3OvfR4e4WU5zc1VhdB8lgLTVZhkA08pev7I3pzLWWhyoWXQZjuFqDhcBclaUHjkPeIoNAPMkplnnDrRECRYVlfrroL91i1S7iYe+hIc+GuHV1eFfSr94EQBYABz61f4b1nQ9OaAV4SqPfkCrD/iiDInjo9NJNmu6prqgMPpwBNwJOZF+fktVmNQ1bV9t6Nm3VTd70/qX8og8aPlOG/B+Cw101RBjJiVDsSmU0jSnLxXQUaX+hLUv0+8LGwK/AqXKt3Og6xtdlzKGi7sGIwFCHeivvP6l0gRKShSNykBy+YGfRKB9pyNEh6PV073f6vqs8OsWh1xE7euCMq7PNvaSrscCaKF+XsTqeJQNOBVTOHSuT+jxzfJJfDqWPvJ+S8kl4+g+dFcQ64pWbWWZH9xI5g7D3BbhU/u+gB7tcnxlG/tUDq+BbtIlrStuEUnQE+xpsVinLPf6BqEjtbysumOTzBSyjEGGeBra35ewLuNLGWRVoZTwKVShB3OyRHG3u7AunqC4/AnwwuNBlUAhtOVM1OAKQnyciwoo5HXxQQL/YbHAqJ+VH41RhCMSpoDkjKo5rDxeh7N5HhOcIqOF6G6gt0lOQlJakcM1T2B5Z8B9lLCXaNIbWeWQ2H+C5iFEWLNcUkHeRZAEwF/i0NPTvccBJQIUSajAZ7FGW7zmDeQ13JqrXE6pebN+jnNM2Z04Uhm1Kha6I5V63+ObIA3S0bruG9CajhryfsqR2QaODHbq+EI3wm9cPcCOPf5h2QjF9jXDZSSNIOdJ5ISSg0ZBRscCHgeOBtyjsJOjQdPL1175TL1ortg8s48krCOHh76lm9X/efQ9L/7Gf9p+Ietura+gTgSy2T/iu9RRpA77ejsYFgbh1rAIEW4LC8D0hMing5y0lZMdCe8G0VUDOdiaXvNC7/GgStRsceETHK2Nv49JG+o2zH5R8Is94yGxsQOHQj8VeWkWth9eVEF0UeqXMWtKCqdPXgC9fRybuaRIeAqSISirgInDSCzjorqUGv1LqKKek2u6mLvkMWaOUmjWMpU1Yuwhd9BknLeEKEAkHwz8ISESroAxmaMJ4lC/TdZh20vjl+k6WgVbDKtgolZRLERqlIKF2GHk0XjRgxwhfuBpSkaJM7X8hME57PZcMQzTd3Hh4SNHdXK74CttWWVuXquvyxAUbm3RJU8WVpjw9W8zI+/B9tsktk9dfEzDfEjqo70QsuhQ2Q0RjOZdDEMUkWFZboH8AU8O8u8AYAh4irpRnhXdLEa2XMEJXJLtPCIbJ/gnIyP6pEpYGSneTvtdmtO6NPN12UGXC6RI3W+QI1UMcUlj5/Uzk6aQ2UR2VyDIJE12ziizFSAvfVfgt8RWPLmavvJA74EFUt3fSkkjH9Sk+fzBUNkWZSJyuQZGk7X42BQmaJ76NV8zWdW5keKR4H/Klo6C2mgfVwp6K6bieHkoX1t8xFXnXIrKUzCZJSaz3qqcPHaEo6BkBFinYBNMANyUx7eu2nRL0XYG/SHyr9FEASXlkp0Jndm8fTOA6iiwdxUGdRyzsQMuBQ7i/7phOSJTkMdPiOT0tQk6HBftLAGeEORXdPCKADJt/wIp36n73CjNh6gcakUZq3aA/Y3MBI4hii+8XGhAWkMNYlJq4OPZ5seTO2Apg7J2d8y1mB8SOqmvzS5T6rfVzx0rEEA8E0GSB/bkmVggJJhUQxMGvG2ICft5rLbd9Q8O+roLrY7HGyYxH9JATH0UIFBvO+i1DXKgqnqQ02Grh+ut+DoZbnTd1dVNr9ycbMgxIikXOlSAL3hddeqmk7E8YjgpdnfDqyp7nbq9BAbXKdO8g5pt3J4BQImdNBv0zGAGga0CZIKSHP805F0zPqcOnGAAHE8PTjjGhFR1N5ygBipvPqiyEBsbWztewFwIGouIV5pQQ0s/FpiYl8s0C4OLvWoLxg57E/AbyYOdqbabSr4/LqMDF4+/NS7ZJz2R56qzjVwA4Al+wqeRZLuxYR/nvv30GZVEnC1lIc0HwNH5rfGiw2wP2dL5A2VXs1u143b5S4ikISlqsOjJ8zBv4z0pIlUqgvE4ZGM69FFLv+JNTZTW2i251itaqCgl6sLaQEecLAqCKqER+/VRgSXCt8Vws2iUO4P6tOkVgDERTCDmnCzAFpSv1mvw/TmXqWVqdBnbK3xs303X8nivMeRMSBZ20OhA1KoyA7rBXD0IZSkNMXdORaANEKhahZZm6MOvb5hjyq93rsH9ZTx4jVUma2VXvGljnRdfcnWe1Lvk6zfWseOnvEtQ7vc3XA2UYRO2+v+l/z10YeO03+g1lD3cUdGNCtDuSSHYAWEgHe3qsXNWX/Kz4syVu+x/GYM8A54ImwhLJCJL9WZu1yiZxVqTpaojB+Wc+z3U2aF5F6hmlv1AgtXWtc+H1XEUfa+I64Azz8f2vWe61lDpL1Fpr6vE/GrqY6xEmPCYlQDVUZm2jYjCHT50XwiSYQ+Vb6exv5JnwA23X8ehhHipSxxBYg0bFVY3e2Rkqo7sYITdm6rxT6l74m0jueckZNj3NoD7WccgWgpOvcTUP0auuGNbWd2L7zhGnw38Lq+atlFBgxYGAwqLh80xvoUgLGEWFM8Sfl0zbNKQamO61lXZy4uOrugw+5DS6E+V6FuCLWceqTl21CjF3qxjR7TRfpftDyHu2fekesVa9FiimyMLZI0yXan+O6iMGyGbS1JJ/VrxeJCIYpzJe7wos/lw4090GldmGfgOPlm3Xq6REBdAlH7ZIiEO6WsZ5P9/9v4GXLOiPBOFV9X6edfe77u7q5sGNr07J7Xf6bm+dtIZO+cwdscQ6dXTo03ASCYmh+Tz+w4TPfN5evfk0MAwzKSFVhpE4w8qGkASdzckTRSUGFRUkO0/Kon4j4qCioqKI/5FjChf3fddq9bau3cjOMQJeOiLveqtVVWrav1UPfU893M/EL6oU4ABCEUUCLY5W8YhzY/ufSMF53AC1MRfNU/qVlj3msk0hWfNNDUbXPUCm/raSJGh0MHiXpM6ZUOKgRG2a2m9rmgQg1MKKhQSCmxnIHh/nsiYFuMOuXpIwub+JHMHc+7aIJbrgZY8YXCi8APkZtEkP67DygnjP8sWDJHrJ8h0idyBL7jB5Ro6AVV5eKruM0cREjAR1gzyL02cOEMyoebc2UDyRDvCyBeUS8C1jIvza7zBYvGOP034qU4AogCxu4LdqgjvWTVbgxB0yucg99kWuhFkjQv81L6QJdoa2pjH9RTcH6L1/TgJUlu0WThWW4BNkmJWhMNzLXTzOJl0NqDQ4oVwVbzT1AscvilMzBuknV+vc17XTlsTqvPXaJp2kGEBpMuauBmh1x00hfkizj60XiNcDD6mUh9oFSEcjFiCtqnyR9v0PnP6NVpUq2hrjZbW8qq1jr8Un55tb0EKrl35Js8Q62KZw1xZYGq5fAUeVyqaL1N0Ohb9c8afd3SqcVfxuA5/PH9sM4nazo0NW9M9LViBknT2lDm51RlFoEa54/BTj4BX+evFba07tC3/09sqAEJkc691en7Hdo9RPnVrlNqAek7Pf4QD3ZFAqMW7iPX87XLS01H2mpt7D1hRXqIzk74jYPWKpjiBGtVS1mLK3e6bQ2l1qJvzpbtlpLOo4xmL2L1uWlnu5YjpMS07TrGk7DT+rGNZpHYwzjGe3lY8PQUZwfC/Pelz+kDh4Kj9SxrJElKyYbmwa+MbHO3co6iFbajjzZt6UYfZFqINsYg9U2AbNpPTYiJX+sJb4qP6/S+oO0Sx6BV9rHwlDZqJK65NQca8iS1pJ5fLRzHfqjEfh8efk2USQ1LIY338epyJBDaDHLdVxhjdLEAX9SRvy43Fk9zbGuvBWrxVFp1Pw6xYBs2xrAeUH3RZSTRUrf8FocSb+kWOlRFrA4rcAjwBi2xIRbjK0wHExyLNRR+ixukbQ5z0WOpiwfVjhtgvFYfaF+7lst3Tp+SD5EblkQZrEw3WVKvt6ixzZ0aYwN++EkoqkgP+2ZHSS7Hh5mJcXmhgAqPdZ1biOM2OqLL72FpNOHs4yyX3lPvDqdsdSru2dA1Og79YzaWpN5QRe8erf2rtrInJ29bOVjG5f0YPzmmuHfXV77bt+BeO1qWVuEUJPQom9rar6Z25KVtzzeT6LLqMlk8VAy8O+TvHQ2xFRlClTzZbZIAHEmpLWDCCFUq+JvkGpWWMb6CVMNAWoeD/Oi6WN8CDx25FKJd3BnhmBSQStOr9pV0m+KIzweeZseSCp76rTib4WiZ4nkIqNI9M0+SIV7DDY6e1O4TGZy0aoJtb8OcD4Q9CCuIMHds51kk8ftjFX7vCT4b3enaAQxg5RvavzdZx4YcnKYb+SVM5KjlIc8Cd0YzrJ9y7jZ8kJhgHJzfb1OuFRb2WxcaimTo1w0buYiMjNSKn/Syu0qNuU5SjKequ8KjEyfzNvANUTHTikq/1lCcSpGICkArsWSfap6h0glTQdo/3A5CKqeWfKFgwRoBedE+UWUENMxyma0/paU71ARU2B1Gp7ssgPc2BnmbZO7Ww+BQ291QyaIFnbth/CokwIBIBmar7/kV1w+EjePQfxqMvwnNf1+SzU4RhUhol4GICgIspAi6mBLigQtNPBV3L1AntHZygG4SfAtoiIC1w58Jkhj8bA0+m2eQlcdZ4GyYYbAGHjIaQLA0udSu9kexWgTvf6gJHHWnkUI9bwTPiVP2pXGaABJHgzpHqknEM9jlwByXKlr+aHUdbK1K/OWsSfBMKtIJaedrlxzX9IHATNyJLHIXK2Kr57rjetxon9ePoKMOvANoBdcNbnnZfmeQyQYQWUifh2WnveFx43RwvHmu450332vyR1gl6pXDd6WpuQM3hch016uggdHRx96yAFV0P2R/08I5JVKGf8FS0ceLAO1MMufnMms3ZMUrt2Jx53MUQ4k47VK8ZOsZX0Pr6xGxac/caPfXFjWrEWr8OhEXFnbdubYY8PdhP5rbQRjaZ1tkUDlgBc3FdF5LKnGbNqSzqRHknRjJ0E2QrZ++bVvWysN/cgT8nuw/lPM5WzINdzWDvWUN7gyTey1cDj2lJUs8fXj1xY07TmqrHkYok/M5nxqDoTaEc4871KVtjYsNW2htmQHyvfTPgLUhtIqgFqWkI26nHulc+/+OxoYSb75oLAi9Q+cYbXN19bRX7H6+wcWE+XWt+POAIlz1VHeCPW1ef0TAKg8U0+wyRA5ySOvf01KWTmdpIUgzLjkH8yTpkwW1TWKyxQc8Qxy+02Pm17IfqEY4L0B7NJfpo7ofcHU5g9ggTpNLOfeLoM8kyJBB5NWbwjLODllKhhWsSovicyINZ62vYFUW1Gn7z5S1IqhUK1Vjbml86K7D3hmu4oP2Y8dj8zhakhAUxFMm8saGnzpGAgobGe2iD6KxAh4bd40LnZTgonq1uq4K3ZPmNCl48tdjlQeyrr4U2wdt1wngwg66ilx5Z0GQW7mtHSwkdKXoqEVHLrQG1KEWjPUYVquRwUOC+u3+MO3f5IlTJc6HwuVwlmGDUygqi+E66G1SRJKYYfrBdQpP4yzC9pcToFE/TiftEdj4F96uiX8JcY/8TXiGqz4Q5YwX3/tXommYa+HtIB4pZd9ciJu8smknl3zi2QDrlDXZNJPo5VS2zzcY2mbuUiDHkSdqlIxWiITB9O9I3K12E5HuUvAvZCybNnDeYqDXE8YZwW75RqKfXmrHpdfU6o76arq/yb3aXHs1O4x7QdWwg1VpN+ZkgU7rNmIiDzlEz+sYUnW0zSbp9o6bPiKgHHZL2tXFurdOlaRpHAnNoK/BegM8t4tf3TuIbMc0v76ZJrcQtPVcAp1xAb75fGCxQhqHI404g+T+rc2sW0YdGyMPWg2A+HEvZh3gzOmOFGgSqgPAXfqI1A29Q59/8v06cypGFyu2HP2g8doShe4ZIURUKNVPgWpFY0+FigCIFrrzhaSy8B+t+CSE229kPZ63u5KhYsCmfQfMnbFNogZa2eCPiI/L2zMjsXgUBbsyOGA7OD8I5loHB+6zTU5+qXuTbTOp7jD8bngcXgHqP3n2Re5fXj1dcMbsS0LgDfnD9FbMOk/r87ApMwPOzqxSnTCNc5aGOdL6+/sD8eHUXfWCesdLzP5rBMcUAoq7tmTN+9f7ZIxIS1Jf6HzazOcx0sFftorMHDWaCYk7KqoKIH2RL1wk/lI16iFs+gv13BML1qZACb9YoXEKZBY7KsjGrbLOG6MgweV0MMa7M5yB4C38DegRjW9MbGmasgsMpUgAjMLsdGYaW7w9G5urxJOzjlRp35unuHSX6Okft9ZCjq/yaFIA8wAFyYLkMY/FKS7OEvEweN3J0+b2dK3JjDd18DKVyIf+FHpf9c5i0MY4iIYBXj+NWAY8Fzt+5i3F3pwG8x4MJrDlPzJwq5u4fLVU3mgRyOnvU0l7ygrmcMC2ruT+lYQ0Nb9pmaERGlS2hClZUMbdbCVjyeEErhVpBrbCq4lCPB+4maly2yNimjq+KwjEI+ymdZTvgcInq2hVuM3tQD5fHn2n0gKg0H7TwvVtxvmHmbMlSfKOiJjZDEvWhdOUoOades+3YC3y176ZxfZmvOdSZMCa0KEPXByDl5wJCp3BfCtWk+cBXnNhHSBFqzXA5EvpevwYBoqZngXGZBkbF+iqGASNgC874uRNI+1g1vEm/NuLRXRrfyHrrgXl5VKE5P5vj4Ai8Jxg7+VnVnF1JLWd9iSkDNIPqzSTW3gP7Y592qJGts0McttD9rgJBoMFhI1lAEezjgWOGyNgEB5dd8KrL4SVUM7AV/LAgYlW4JlmEjm3yWQN07bPCBzZc5NOWfIgeyP6ALmDl00JRJk7AJJEGe/KTGNZEVx24d0YtoWlslzXDPG/pz8Z+x7ULEfbFa9Zbvqoo11+Zi70yUc9J/BNP4UiS+bh0P5oM14fNXliCv3JRh8xcBqYRgZP1wUo2JcqmAU+K7mzkbj3aF3ohjYIhIJuVC/eWlQ1TG8dR31vOyWnqxJkYRsaX8EUFaxt+TtMWL4enUIouWwxbNY9bn9yBai6hOMj8Ewb/OFuMa/LIGVgPCl8fHJPvDueAsH0StPQ0yVG3TNK5J9kN4piSrvngEPXgh4+fhG8FgZqw4DVSbp8tFr3TSLiXT4/rJ4G/z1u2ugu12eoeNpCavoduWy+Z0lUuPWptx/N2IWDNPx9A5M35UkQk8g4PiXzFspBInFgKiXQdJHJaaMcJQSAne6DHITumpY6PUILql0dRU4mVC9iGKiIiZzrjFb6YoeCPUzDljYh6IuKLIMpawv+KeCumuNW9djI6SrYYyBU4rOASlXCOey2FuZ/zk/jA0ifBvMM/iYsP9yQuflQ8ib95KE/iuf9TnsQHlz4J5h3+SbzycE/ilY+KJ/HGh/Ikntc9ib9OWvxuBcn7WqsyKpjgrf/tIxgQDYWoJonLCsx3NM8VtNFD9QOrs6+056BD/SBUnq0VyH0g3/lD1Fi2l1HosmpfT6eiQZ8snsx2+yqxIK7TQuYhibO+5m4HuEIBXc/AvXR17Jqq087Ic+77BIuiryYZdU9pjbpWDag8ebm/OGpHZDEUq/aM2vpfoZHm2tmNBHTWBUtFx01R/G2kK6PS66JDJcbyS6HlVLUKVUNuVMdfA6Mo1uCoAQkPOwK86GhJxNwSIRzjoI+ZGBmwxWTyqpDMqdbhBrtCnKbKV2i1QoAf2hYriB2g3j1KdsUSShC8Qpb6ESbeR2s6DhkTPzaQtFm8QHGWYj/b4qUvWBwJFC8iLW+87IlTFkGoDEuNbGSfSH0S6kbdwaSQxZKwUEYVU7xiKF/iwnm/n+SLYLSac3ZH58FChBG+BGEEqy/tsC5nxV4hCyhJLkgSHMrPQqwnBwa1M25f+NFkw9dHy+e1eatM39Dn36SVMgV3Lt1bVrs3Rk2ul7sRzZM03k13FTVRrNPmQhIdGOxbH79LJDuxH8om2f1eA9SUJcAr8WMJl56BLJQnlYGfLIVe6YT7Hi+6V5z39BVUkeZYaaxY77uhw6nfhdDvWb99glAPjFRVWdoEZu7Py0X9e3Xsgi7Fdtz9ha4TzwSv4HJRS/Gk+1qs6z56DKu7B6ZHpns4H+LArxUBvLex7187Jhu+DuigvB+qjRonznE00MvjvTHu3wylmyu9PbgbM8G2Yy7chi1BwJpeeNH8wl5zzuwoOhDGcLSR3b1uMgA6RWO683EZsF2j88c2gJtDKw/8+Ec/+NYdNz1wzp6wu2jbOve8Wcsa9mTsgv4bVoCAQfQ25NP4v+JgkwOt6ksgYoMtttmDhRAgKGhbYT6LEY9aJ1GY0foXGIems9B01xCrxD5PIMm4qAiRPolcH3YUZnEbsyw08DZkmwvOAy7boBbjHSPMVM12K6DUFScetLzYFmf0Eui3xY7MDtFgNeyMVQLjCAH0ftqqhM2j8gFIOmxIi7gvW7hyIYPpqUiozMD1kDUWvhYlFlVYd3JfYCeRiz07hxmeq727esbn+u0ecOGysXUyE9BJ8POrmGoy9y4E/56tVFpnCv1ojE5iZ1lAh5/5XJ4WvG6tXyoMMgS0iGPzj/BnTCpv624gy01o+y9Cp9yXV2OBaru3v2LXUfP1q3W84SieY8K6N9uH1Oeux7g96K3DfUH3uVmicjNXyDEX0J6rD+m2dJTErkSTctiwEZ3HjjQeIRJp7HAvXOvzyG37KuxhDX0Cf4Y9bJX2sIN2D5unPWyuKusZzdgPuG/NtaH9wmpsWumzqKinhM0YblqFUPI2blot8UztptX0Nq0WcUzxVKUU9VYOFt2mlV39ByxB2BXy1xvXokdMwzZJDmTl5JoJb570BZ8KT2m/qn0oGFKZGXetV17S7lprhNZlsbM3201ps7q+3zxaZqrffHMv2njJFE+453PX+pCfS43n8v2Zh/5cPrXi5/dc5v9nPRfzyD+XC/rP5ZW5KeRuEJFxtFPMUGGoz9u6D4f5QuHUc4VTz6MQHbySBaUrPc85gtfcjccIVHfcmLlbxoyPUNDVkwgw4cdgiMDPMKadcgPB4pasFMnfgy5i43KqjWinbhWB1Sr2bKR24DVAF9TUrcLzBCeRgt16SB2jHYIdM60RQtQk8tuvItpEKlk6JESeDRN9srUBoX5WQ4gDSiPRzEaq0QJqS/yUp1DUqs5rG7VYFR6NU7x8l1OsyDMDYIbiBmacvwGmnR7Z5TKpiS4bI5k6hwFHZ6Cnbssa8QvxpqqZMqqx+fDl1p5H5i4FM9QLoBG6K2qAjngJX9ANryBQMEIZC1WqY0OWQGs+ShCX5YJI52iWHPKWDzCeymBCGgABWcQNelxOWtKfSp7NqE92zemEP/R8yHq4G/XIN8xaSe19rahNKMTphEL0QiEm1r8r8xzg72SwSCFdTAga6e5xWGAVfmK0/XHPeOm7vr/h3uMPzA6Tz1XwNZI/fxlCGUfekKxTVesWRQMR9lCInYGSeKcnQqN++Mwpukl//Dk7FWcg9/Ucodh0HIYi08LBlhgGcGBgsoPAeeAVpDzbCNdXPNC2VHNPcKNNpS57eVeKEhaI9En0SB4t4XatL1kBEwC8AkJFNIXLqe5frySonp4KVjUmN0cWtuNJy2FV8L61EKDQFeQ1FZshJQNrsU/0Qm1u63WMV3KvXMvTImsr4u+FCBe1RkL4tVp2tLbkCPXPnd/SYP/ptC8Y7rqIwf4LxLcuF52+tz19YBKnYZbVLPgEezG+n1LY8CI4aimCO7CXCpxfKNI+qu2l+1ycyi83ShbjXI34cLyER74sQtTMGy6C7s0ziopyNQoU3JhdiVPg/8VV8fdKUP7mIVEpLMpHFXAfungE3C+akQLFK7A+ra1gdkF54rIXmI/FpuTq0wy04CiwvsdjF4r9amZMKwOBG25ghmPX7IsQYhyzIIfelAy9z64ymj5vjRL3tom7mOAL6t7VxdkvIm/Xn0Y/Oad1izq+s8bFb5iOWdAENzPp9/R2jqmcoJ1AJKecHQ2d0WLMYistVIUbEMw59vEmG7dFxvWJU6H/YGawO5nj6zAnCcVCGETNYMYw36J2qOsHmvng0KxJSRE+wkDEdqHmz4DgcNbuKdEVyjATyhW7fehAOK+rna51pt3sjzASkd4sGUkkgQiLm1mmZ/mZy/YMY8Y5jjk2FWaVfo9lt2wYhnZF2BBzPeb2aaFdrrR5kjSOGZBrrbuRy/DF/HsJc48FSSJW4MrduGJ2wAqIwiuKrbCK7rtmATPiZEsbUjSaedhJxM6+7pqts4yefW1IDIbtJZuMVwuJl4QWmmH/wu4Gky6kRIPy/wDcPrim1UTuXoUMDWDg6bbBmjTUdgVTsUBegJM4uutnYp6PeT7cp1z7w9O0Il1JLzYuSVfDt425+bWG4QuYfX3IvpDpCHk9VY3q6u4vqbiBdfkiE+euu48/4O31z8QLpMtuoiJF5f+KyBf96s5swgmacfk5XYUNcIGJclOrXlqzFKv5/oTVXJOwmkceFqs5/WBYzWlhNdf0UJq4fff2UZrsACsSpam3fk10O8CiUvMyVCgcqvk1wYQnCrlC6B6KWYfvzeCwvUmgTD7oQzuUpw5NqkPDZTuUo0OTOBSzw6jNCcWwHnooJUg5RXd7US2MUiitxJywSTspM5RouNiJUAIwufLkQAjNL34NEsnogHEW6WqGbr3SROIlaW0nZEIowBw0OwwVJoGJnYTQAbKnPWAhGeLX0I/I/wmVEHGHsDgE7+GmiK7IKF4zPQwo2bz1NQdb3BEww1j5mE9GJ79TAwTUffLo0NT9Ny5kIrm+jynIAJOEOG5ESiICrLVogiE2t0S8KDY2r1mJlw+/0YNAAqbeMdyYz7kCTHobA3GFlAJxhVRNJQqd/jRJM4phMgtt0LXX4ypojW9T9AbsBMLPdj5G+oCEDXEfKdoZe/u4aL6ciRD7OG0hN2lXcBwfAn4NONd9bRAhT9v/7hb8d/vx7tLVWNw2+KxVQP1jUEB5kd6CgONfURg5C5sI4we4NzlTimQGw5YimSHVi26mckIH10DXe37WJz0xOykRoO2QmSF3Nx+xpA+BROXn1wlzmE5ccPhOsPFNcLHKIkB7y0O5oKDf9rgEeT7sw72j+n8e7qP+4V6VdFOOCCbbgipLAsk0HYSIanKf/RXKQ8xU0NZgojOkyG2OPAtkYFFE47kiCHXtxtnSXOyuOMobFerx0GWPNwFwAtMaq9UBoUT1d4VFgLQn7pJSU7eJIfqKgLEzWNuIPvUBNOWmhFaBzIIEVGCrVmU0moVi7vlB0qJ9LFXo+N4fF0YzeRDXfuC/7m6uDUd7Op9gKqseESu1uFOiIVOnLDoFfcxy/aBhnP0ISS58sF/Abr5ccUZaxSWhWWFwzMHw3fmSyAvbnht6emuG5dlScxGyLvvbr9xy6d9+5ePhE5oOPy0QZNpAegNt2Dh3X181LrSvDIdNOhynAwIIlt4Q0i5xAFHeFN9OysRsxv1ARCnyxExRauewTLPcli5ThQ0DCC4tzLdCSLhbgkpbK7iNKziZRp5g77fSS1zZMtZjZgkWjO/F4704TgbKq3i820r0uCse77QdvdXHe+mbkS7kjx2wiJdbHffF4z1Gcsd9sZlr4/GqWG3B6Hg2tgT8DK+3Sm7ZnC/YbmHsqJjXRe6Wb1g9REeCk3wr1Te0UKTvgZEiLc88Jdk08wYG8/+gF5ZhEepm3a6d+gKwuhOkZyK5WEbSE/BX31XO1sRvQJOCfPcPU+OhPq2QRCRFICaQM8mcM2YEYI6XDU38OR3CnAY0iJxpwPdlc409a3aiww5XEF9DG+GRdw1M4Jm7PwRHDrJqmL0jcyV+znkrpyx5Yv6taRVaNWF8uKJIT3oNGkIf3P8+Do1lbGTWdGyY0cF2mP0P3uw/etg3+8uH3OzbXHuzQ3LxzUbOoTf7Lx7ezQ5tLHOz/98P8WZf9zBu9in/tDf7mQ/7Zn/lkJv9/EF7s0Ny8c1GzqE3+zUP72aHNpa52c94iDf7TQ/jZv/BT7vZP7Gm7nNbRbImRQRpo3AwRkVUqlI5iCirlaKsyhFJK3PV3JE92VcKcoFfAZK7OwR53dmsPeH005+Y5TEeqzSe095yo6YVw+nXKBzEVl9wucl3ippkDQBKORmhKRYs6oEvtH2NO6IJ6LZrxacpd86JlKsW5+Js+VN6yQVE3G+0iU8QvgPcKp2n/UQbuJbIceQz0KxBao40SizERSyyGqVdjtcLAkUi3q2XrMtC+JMc7p2EfjuFTshuDPby4wNFmj0k9HgBoG1DliOEzHjd+y7ZV+hLyDwVr3iuiFCx/Vu//o8/2favL9gaINLh10dv+G+f+5V/ccHCM7GGtuqO+Tf77Io3b0GX/5Ut1iYFLpbN7b+z6Vc/4U54PmuMBiSNbN51+20/yaHYAwf5wrcRJSVVovIs5/Ur6EP+5r3vegAF0JefPO9X/s+nHPmD4w/QTPgr+cK+bfP32/DS8Gx0hzj3gAKmmF4WKXA62sj52ZJui2tR0TZB4WfntPvP3zIut4caYchfCcw548yX28867r/+m2/9+td/88C42h8jkujfgfHAx3/bb73yHaf/X5v/45MObP/23Eff29z49nfMH9i+8fP/8g07f3/V8SH5ihvfcdSud/7Hm0LySb+H/94bcvePBwfagYdXcf8Vvto/v6iXUmYA7VPi0kaSVzn8Wp6Dz6ra0z5RPOw8Ubr+Lu5tLyzL70/lzXPPFlVeePKEUSw8kP8O3vjwesCkxAxYnA5OmfQwVpJ9Mv38o6l0D2/Ci3LgCryE27Lfnepu9sn/9gB64vHaNR/6L7OUqb74jn+J6CRrzvJmJ+/wqa85+YjtHzs+3FIw3j5w/O7mL9552QP5TuAtY89XnrfvpnQ1PImse6DHHwj3fv+NHO9p5wVniHDCH/knH/psaHFifjwpCtb985io9ocbG+vqRs9fERobIAuXrw7Epl/zvrNvnbjs3ccf2P6Gs1/yS+/dfQseW/GPf3bppZd+OiRDgyq3/d8/6Y7V335XKPf5/EOvetaT349yf/CK8cXrT/gonzQf75dDcn4eb1DXtfAuPeFXvr3quz/5g988gJ7Nb//ENZd9cMvFb//NUHR+nhizbH+621eARjuQ2+emihQb+qppOG/OjYYJrFZPnmkjIufSBFpBT2w0UHa7G5+5L65SE4pkfRZj5YNIpED2ptmSIrD7OOD9LJc3GdVj3aVkSmzq/xQKo8is1XWN9EpFrw+Kvkx3SC6YhNGHHRei1uc4bA2T72Anlq253dBt2sdl9eYs/AwtZe4JWagW9ork/rAt55NBB78U1L2kak7tvnotz+i3e9WMzwBfUXEFVkFpju51kwAYuLfDRwpmjMR+QgIWmXU2oWVh/PfmplhMXZ74alJsuaakKk3BDX3u3ptzQ6Ic9/qZcAlmNHe/awHn7147XEJJDntsLlbyQjpCeTzm0PURQYEZtTXCT8FkIY0a26VhFgtVrrUrBqRpya9yPo2IGh7G7deyxObqMTWrvB14T4KxHsdnAKXJCN4y1Ocw1INkXDBmNE3ucSIIxIaOUuSi2TXudeBQKAFuPon+HVKKvmKTO/TwgShdbIpWQyoZ3dtWCoVS4uBg8Ds0HD3pKugN4nbKpusrbPxAjGhnge9UvP0h8KwG8kyMwOUoD+D2Dtw31gL6i6x8aQnweoCRC4eqVcjW+EU+j0l6WOJPvqqkExe1GOQIUus8D9c/8mzuDZcZnLW43DBCCms9T+trfl/yFit8GeSIccASPx7wUULuII9CMfP47qoyXVPIqyONl/StKbIGjU+RmwDiU0GLgC+k5v6+NQN9AvIqyxSjtRS3AEREek4afAsTUFpbEme3BKP6UNAzmdoHpMibIIBhyiCOSBiLioJkkpHX/BCC5zecr6A9L3FgeyIrDZfHRY1U9yM+WCjeB7M2fTqRU9WP0F6OR5PHG8EPYNbyflT4TEmmIvsTwYjJakMEsCxyrWs+CmI3MEQbQ5yjoA5tPXfzT5kdoTRA8z4nMPl5pr3KiCfcfx/1L5Io7iz6aOPrg4bPS4yxi10wvV1hjRUOnTfdXQoS4e7n1TDVkos3/KMrXyPnCfdDISTpF52TCFwISaeHV+EBDfhYZ2t8w4I/MDwgISaCosg9uyIIRFy5hogDPbGcYUhxqNUAVF7ygB7RjxbPjDAWPwDxayuhCupl9NSGeMgGd8TEjyE+NTn7c8uirq9Tx0TsBQjCK4og1M0mdIwv3csDS0/0bBaDL0vHnIw/EqzRhc8CVX00Jbw0qrn8YU1xn3sYpjjM0dTGknzEJePXiBlLTXEjGb8Uu1ZX5sbv4uFiAxwAYRUOhzXA0TCNQ98Ad/g+DB6sD/mSPuSpDwP1oV6uDwlJhD7UPZvbIFrZNPvki+L9TCxmK/eajIJ1tJKG+NBAE9ibb3vtcyAD25NjVAnmXWd/LzGq2f86ri5oNrtvFTD3slcgM6+3EcHN4jN7tn0sQ5iFetu5wX+3OZfGb0j7YVM1ntw2sWc8vHDWouzB5utXBg4g9599dXDOTx7cGdA04yIEe9iBPVWzt0bEBbvt/uReih4ggN7gd2aQ3Jaft80wWW+zT8fRbCv2bFv39JmxCXTo3uwJx1j5l39/XM7QYyJEeXiqxoe7uy3zoeyFSerHVcoZzbFF8+7/Al0AGO2LuWsuPLTVlb8/W7A+MN2wdOZZC8RKsIKXRUn02iLORj5LLNWk8iw5JyPXedDc79rZvOjcne69R/qcUH6djXy1KFZQbw/C/KxZj4151kwzEkLnYp43d7c1F1VSk+7vLM+pGDDUQIVdnx9ag5dhJbDwK6Gizd1k5sALcKc5TFzL/33K6BLuw6uGqRVexJ1/TDheW2hpSBfHsNMdwmHEecFdsXbYv0GskIIAZJyc8DXUABTcady3VvuB50G+s6kX4k3Yn9uBbCXzCeshN3j3jiqSG3KiF4df7pTagtDWNdLUFXP+O1Vz4rNIdkh0FaufOa6Epc/BPJJ75RZviduUW48/8OsBIZuHl76fBfBEx+uxZraO/SJHo6/cswX9q3A4djY62E8Q+QhaQj+gog1EP/gBJFQOXY/yjhPCfouWr2N12ORzPRcAq5C8LyMBT078FQEW35jExw8Wu7aVSq0YtWIWtbI9tcJ91cVtK/dYrRKXGAqrQIVYRS0XWvcda33uPgiQ/rzhVyO/LvemmXHn3GXpu7QINzou4AlPPtLdiey8YGQYmTvc36IFunfhVcJTAE16+GEEkpzPoxfMZ46M/kpF8O6Kez+WH6Nx1G0dxiyTdBgrPfLZO1RD7XDxsYVXVbpsutLKYboWdhN7LVWNyHMXxxDBC8RWmyeEhDeo6d7h1qpjDBmcyTOMF6HPlfHRCwvjTQNN0X5j9N+hgADX50/VOfeqqbVDNouLf3pCSZTUFebjFXR7MBzoKotz+xwWzSbxGpbhEM1qikOHhorGztYpzB3+RXILPKywLW0CwXNzb2C0C5wHYDkYkeOOTSCQA08p+B0Jdg2FxyYP0pUPFdeFGtMAotKyFvxmUEqRobD2IWV24hOQ8tBCbVbDGIfSNTmTB8inypCsduG8cKd67O9E5CQ0M2Bho5GZ5jvg4Pv2C8ltiLpGF8ZDk2jV1bCq8X3U+O7SGo3BPrBX3noTYH94lhgubqvd2bn4rBzSP7iOinkrjUZ2yMeAh0u5X1KekUUyw7kyGjCNpJqxYDa4Nki3GXlsdoAD3u+CW5PUeBHgdCtymxk7RNqCDBvkGiNplGv4ZB8xnmCMgiq804C4UYrFoQilCWvnyxa7Ed4AbPR4muh0KiD0mAqIs7nqNF8Ba1+vWg5fSmWHCm1+KG6arZEYJ0nEiqkrZwdsIzICApvJPw5f9GRgN9t0OjZ5hRwgdD2W9RPpelIYyIJrWwvun2L9IMfEQiJbRoCe5A/nPr06ZEVGhoK4Zd9ID0FwcqHHVcFXDtr+Dcu6y/FBJUg1n9HA5/SQs+RLhjR0/ngER7nR4RzlNudbWFc+yWCYvZH7fyc364J+3NwHhIU/EHm6vzwKrrpN66YHVflc854Mr8nIUnZN3n/c5voCSLI/OwKtABvGB19GhGdUanlL/7euW/KFwz5cfnC6KbmHhUV3JEZumXT7AhdHYyTyVj19fhHR0Z+wdkIPQx9G2/Nj8WfTnLZ2G2YirIzvfszMoqcw0ic3VraUqu+V2GQMZhox8WSAve5o2bil4oGjI17hQVvkHgSvXcXMsYEQAkKka7bl54yHNB5k+MhQE/vAcDYEnQ5HYugnZqCtUOFRW5hWstP/HbzeD4aLjQ4GSTO6+5YMakGKOmpUyAgzEea9MfadNApJGO0Tn50bVKBVQ49pEAmiCXaCjozUUlqJrV+30t5tooAk7wrXuq44edREBxvKlby37n74KpGKWl4xCgFdegNfJeR4hfUr270kA891Hyx0Un1SraTyShTRPl/m+lrXvT30+iWdN3j9Qtcvo3dMqeuHlNEmus96r0DCYrS3RIToczFSfNro+uLk+kKHbYsSdrjEj6OjKut8avqeMlQTfdEaSzWR7XmVUaoX9u8Ws8ih7Dsrl5LVlJ1D2aUr+w5loX096uUcyraPedg6NkvYabZ4I4cyTeCblmOnMUvYaQyjEi1hp4GqVFO8tHb0ey4QvALNwO+ZPVSOSW7P/I1T9HpmEYsG4PAMdwDLk/J37regUxncnVn5w8eQKMA+mu/xFf/M7/Gtj4F7fOCf+T3+yKP3HpPcNnsUzBUf7d3j71gBZS9K2gHYdrLoLnhSjMUvU5AiG8hgs13xBbaImUJ5xylvk+onJ8NN3MPDcEQ3vkJufCjp1W5a2xShgSXpIUthMwVjeOtKLoe6IFfn5MLKKpBZVLFbp9190bc1PDYcThsX3BX6Yi6qMbzsYDx7sq536s6+V+kpnVdpEaMJa9H0GWkWDnEazXDI0haQy2EphxfZ5r9l7Ug6Gb9sXKFDowpldKXGwYHgU8pzod6pfqX8jCG3Y1HIoeIsSB8S9NGpUb4VS7gI6DNt+ybDHofSINnFxchAFAxNFrybQzFK+CH+IMiY+/vVspysaQoKvdKUmxYXQ4wNzHVrxis25xIfyXu/IjC2qcoUy4sCkD5csE0hn3Y0KhIsPcndLathEWEwYVxhFDLiBj6LBpZ4x/vGwqIPhBle0iOyr5N37qChhqBUsII6sdnXYLMHYKtObPZKRzZ78hRid1CDzX50GDb7iRmy3k92bPbMQgS1ztg+Epv9qGOzz0xuGWA7p3ohUdZXbUSC0ajsnX73oaeL4aKA/iXiD/TD9dfglH8oEftpIfsnDsz/EVkNFZBJuoVkEVyCwMs7BF7mnpv3wHcVwXcAbMA2pc18H34HuyN4oD9dKlxdRoatTHJvjcPEDkJCBkgPd5wxQ0IuJGAJrTxC+wFdV3k7RUSBVGd/FVJlxOIRSoGW8aXsUFxbUmWxbKX4YvsmoPsgc7B8qK2wcjZh5WwkJVMtBCeewNaZ1F4fNsgLNmBOMuLwHVu++kPdOZohP2uT68NS3oZavA3um2LTaKNLvs1pbSyZq61ekSgbiOxICy12OFW3ahZp1Vw/5sEfQtkwvZiywR2OsuHAT6VseACUDUjcAQtlWvcPwHz/Hjn3Jr6G7x6lFZBn3OVH8iSJll61sl+cJZnqiot+4Qtrme++sZL0C3xfH7U3d/8/05v7zf7N/arNy9ZFf16E6YeYnMd1JFACrtVP4Kv64hF+ACPwwE9gOZiIMVuNQvRYsZhbrY2M4wO5Q8Fu7peCgXQldWiLlFsMEuFA9VmROy24rpNJN1qvf4x4Z5ORwIuTvxpjQcGIcOpiQ6v0dLwUZJa+/XOijfJzfzwnXRzPOvxB1uUGbD1fMvhdR4gTf4zwkoDDZ6jWiWMih+22sOTISxG0qiLdCcf5lsTcfWAmG37GKkZ7p0WSZshBncKXlcxqgMJGg/BAjop1S3YA5DCNMOF+kzH/KzM7m3OBUcGtsSwxNx6SrrHJEMQFy9vsFFbPPGI4MJsPZycZBR+4Z9RmBGcuY3koAS31JB8nVZWYoofuYit5YhKHGkiKUauwmAz9wbRK/8CavcIKMIjp8WSIY0P0jZ9UuAOOk6emEIvL+kl2QAhs9921U9mSuKHQztFYztm9RYXlSZlElngjgVq+SZ3PkA3fGD7scBAdsZMd7vJpEOFQw3I23XVYSLkkCXi6ryiHVYglJfI2plmdhd9BN9Gn4/1AJfuszfmFBslgenp6kFrOHvWr4KPut/jqadQ+m6s9UnsZ84QNnR10qirF67DizUsq7kgVT2bASFbcsdnuY5IOJmfr/FZEixx2F/EqEC6iwYYq8Azi+RfR2Ba7iT3OO0e6asqD2697MeNjsDd/tyokUrDHP43P4dZlnsM/8DmEw6Ln8JOj03PYkZ6DcvUcLjFp9JckFj2m04O4hg/iEky//bLNBqILu+IKTdOVQHCaxffyFNyr+Ah3hEd4msrxKqy6zyyuus+kuhdz7lPdfbA8PkM/8tMYWzXd/1OG6VobYglcajpWfUZIb1KJXXwj2F0+jLfGkaS8TfAXeMUKn8U+vW1FSMTQCT+Hj+Le/+ejSB9F1f8ovrToo3i16FV666tij5BexZdLyVXSybTCiVylBLlKtej0ve3pA3Sqx3JNBbfIVUqRq5QhEclVyo5cpYzkKiXJVWpfiislHMWwEj361c6FhvocNeR+gIQC+CWmFNARMIQgmVLKxJRSgkFli8ofGw6RKQUiF5hSSjGllIkppRRTSpmYUpCBQSSmFHSsx5RS9phSysiUonEqcW9MiCmlY0iJq/PwfIGIk1LAvX84m2srbtynjXbZhczLZHISmJD6gbjtrrtAJ2Xrr8iVasmW6u6/Xsia3O2bGhfNr6CBIjq4GDU1YhtqH+1Uw0P78dB7YWMvXPT9x/O+KJ8tkAJL4Sg/tPkljZvDNS7+ADVy6FVe1rtKKhlvCbGXzHqdomhEZcHzHuwx+EfyKdz2Wgal5FN4/MN6Cv6ReQhX2mUfgn9En8Ff/AzP4HPWVIsC/Kpj+yrJlglF2UU3Krxh8NIshdZ1SBGnTC2lrJY5AZlu/ig1yVMFrv/Ro9Awx8t91djygRA1iYOP/IPEFxsgB3pUdeMBfipcDeBIITEetB4XA5SyyLJk8gDnXAb9Eh0v2iEUsoADXDcQrMP6koGs1a/ROI/abfQLiIrQYrMHvlkFw6h0maHq/THEIyk3ihg+udtoXdotA0tZtv4ZcWz1KbMuT5RZaofLgJpx19hHL11WjyZr3jz2Hs1rHkOPBrrKooPai3mxaGEChf40BSEJ7mVHyDi/Tsb5aRjnK1914AAn43wVjfO1D6mqAwfIHt+BAxJXIg4Vp8ruwoW3h16w6tAIpS5YRatGxQseigYoExqg8FVCAxRL0QCa8p5wKBoA6vfUxZ+KBvC0PgGnbRdFppS1SfSFubvHhY7JZwi6GIvU9sgNFD6GbFzCcdPiw6jHIC1mA6AUXOzttm5nc21gS2xGgWUoxrUUb1HZhoo8ljBOlrz3JQvqiLgUuVi7j1e8frjGjnAIl4WfjYnFrhr9OhktLIM94vB0HU4SN+L2xI2oIJAuhX6sEfAxMT5uZUeaG97W64BW3S34c5x7/Ygl3F6NomtbtbPmMy/r9x0nULgfNfLyPsUi/N7l1H1sOJBXcoBVc2M4EKw1wHNfHw7cmQywXg6gVXpjCWU3dy87kHqc3YKY8kxt32xP0tmTcCOYdzK+QuRhs3lqaGOaM8gAQa1qerTHn45M43X7ExauDLaH09hOvgPQnAEQOluQEXasWxh8ilknC994lcGRRIw8vshgTeXei7/34jd5ewdA9r0W2VHI2qUSV4Ys+cqazZjgBtCnXWR0RcasnlZ3TsXWLEMrp8eTz+ammSO9kttwDv/y0M6zQtv3aY4ZYPeuxEVtQjSJX0uSj74HeQDSeUh2wnB0+/FgNzLfxfw1KX8L833MX4/8O47wFrpXwsTiiWN1InF9JQmS7oqLfm1Z9Gu7foVJQc6FatpdvVpSo7wLo8jH7sRTTq6Aaxg6o458o9fwVD0reRd4MY445mdjEg3MjBnBIoaEnRnnjAmLAgVeTKDKshlfhFOYA2fcZxH8VreOV2EvYjc/XIeEpKAv2E4pkQI0SDOTwukyjXZw0n2Imlk/axWaoaB+l2V5CuM2wqvRz5JTzzXeXHMOIG7aT8eW7mX0dkdcKza8bAXZ8MhKExf1vnLRnS3Ef8Qe7hrn7gerFEz0FG0xORkFg8EqxehUpmq480a+VLbbN60zaJnNY4TJoZx9axT3uem8utsq7q8nIyHTrhi9pJSWCE21SgZviW407vzAOfBWa6pzfIYwedabf2MTTdTeYt84P3/bdz/4kQ8dfNGn3/i97Pzgcu5ewFBemNW3feGuV373k/d8+oZ7svP3jIvzx9W2I1/gEWrhm59/2Xdfdcvtb7krVLG+3Pb9D/7deZ+6+rNv+S4Kltv8C/aMq/PHAzRG2PO2qRf4MhQNrYST2x4wKBYKoD2YBfPzWWrVC1gmZwO8nsP1cjbAK7Uny9SZvK3ni0Nr8sL5kpqohzo4wQKoimRoxqNkSHokzx9+LIJf9mqSjrE/gNzkbIk9CFAPA3xRFgc3a8TbUcYzcSXlyRp/RoBQDPBa8zzeXRUaRMN+EeASyuJZaS2VEV4M4kRtvhXrOUqfOq5weBb05gPG7MTMjjVhtsRhh/g+T4bPJSd+mSxBoTngO1LtlAgEViKoi5A60w8YNgRrwvcwrUyj6rPBKM+B7CI0gvIJ/A1Dzml8k3d523P84+ffi5g3oJ82DB/Zoaj+KuIAEn6f/wSNH4dhyZprIlGJqGVzxCIsZRNPwXxzguydL6ZsY2cZCYfnvKqv0yWmU71G9VJo+ZJe7oAEO8YdDNd7qhhsAUTKkbaQEwvss1NbRkqp6ETAfHYqZ+PocqgdO+FzcpPQS8DgGmrJ8LSaSN2MQZ/mOPNAJtigjq9vikiAnjQAlCs+/E+yZ6+1Z6+X37MnmBdXnuW26zaJt3QKplk9LmT8w7171u7dbbd310eR42ce9+2m27fb3r694Lcn224efVnzViEwNiqXDQ/dkI/ypZt+FtMunexEed+juhLduZWbv7DYiwDa1leIFA/sQvFEgkgyOphw0l0IFx4py/eyoGM20NhDykPyeiQ3pDCgT2dqSHkVqWmGKkdqkpIrUiM6QyG1gVIoUuvpQFWRAoe84RUFFmmpSa0GGQzeNlOa2mDntTEyNLTemxT30i7WgUnrfeNaXBVHwTkqeapLR74m6ekDGfx2ns23ojGe9eg+84Iy3iWf7eG7rSkPlbt6DA7rOwaH9/QYHDAq5ojBgRmLGRym1Q7FosTgMP2wGBwc5RgyOAgUJc2c0F5FGxe/wOtWRFWPTWT9lS/iC1/jKvKdZkeAS2t7oMqcITSfjvFdx47RY6YjYTgukTAwjFmWJKq/0U1MQPrwuTb/Wi5fU/yImeU+ZuT/Xcjft2Qui90D5lcLGc82DM4PAOUhwfm5z2ww2xLN8Bw6wCnAHm8m5U/LnTSne19g70ggoe1xKhWUVQjgY0+N++yRcqTbieUm1RgPwtKGFU7e/jG32ch9bPTHXBd3v+juztSrznd8XfIdX7PZCiSp3diXrbUhmHXHblR0ybJLVl1y0CXrLjnRJSe75NAziLGmJdwKGuRhnJ/3pZ+Yh5l7PgxtOJ/qgGiGWMbB7gAyQG2iXpsFUkGFlwHrq0CvOV6dHEXh5W8RAtzKe40M+EDCzkpBImRSW2QYz2EFAIQ0Fix5W/ij9BXho/xRQWZpvH5g0gBclD9qPxF+OP0AcxquxR9ILmTtdYvhbZZ0SFZxj/l68tLJiZLhZgjydZ8ZoX9b5fEdojqrYPRjwh+kMHV9NDr1e5UcV6w3rt39AwJhnVQz7w7ezdGDQsGSUMO9GWzkG0HtUStdYWbiAQqOnP6nLIJpFikvR1MOn9ypzYuft8BhYK/Potjqo6D0A/rkui5QR+dRMHVh+evpKj5e5UfnH3oVtK1v/k4bwqaVewhRxR8HUJvorVuv1VLx8KUHH+2CF1RFBFLUe2XR+as/I3L3B90X2PArbxiRntgOpqlQJ3KPfsAhOyiA6EFU8WeFn0MfcjNgE3GY8pnqsCfxfd+w1T1/5ewKbuTavckloLCNm7UVsdz0VoK6Sz/lR/MdyRTzwnhijt/KBJMIljcDmMv8kvJC6rXhIzMchNThzG8i6abUMJwibo1ywN6cS1OLD+7RiQghvA6H5lyx3mV4C+45OrH3ZLBwj5L7pOia9PKHdjA/hmPBbftxEch22RR4vc1OZcV3/poV+qkzBV6gM8Mv9/qQ7w21yfusktNB08Ik1+T7jZKjwFGK+fE2E5Bbq9Z622vPfRZwWaW7PqTT/T54wzWfTV25XFM/IU0BbosmaPgg53HSfac0ud1inzDrJG6ywKzbiFm3NPrgsEFrtgBQlPAOu2D71Nw0m/OUINSclCMMzPTgLEuSklAWo9b2DceTxiUVooSyo8Sc+hd6FUmWeH5LS7KUJez62MRoRNr+ZzJFFZEMb9ds1mN/RWXh/fKIYQ+l4kLvi+ECPvtqTwKR9b7/nMBzURpEf1zmVL6A+x2AA8ieBgnQABfr5oqac4V8P/Fh6BUV1n09tMiM8toFbC013wMFjwP1uvrIaZxzLw45mgIGmgIMDivkdWGhM16JT5JmkpFSxJmtmPcru692P8/4oZ+a96Ml2RW+ZkEhFGhL5FUeoxCTEL/mCYDIMgAioYpzChmlJelRwdBn+hx9O3sciMcfeOj8fD2mxKV8e+VS8r5K/In48xDp98qfiX4PhIqHI9a7vQX7dpY4gWJ/WcHdOXk3mbs12NsIwsmwObnyGF9AGR08S/DRXWRo9GKg370Bi8XJw/56jgDzOZgx2JRcfMX1JLPaDQaVRC9xvdL3In2d0i4kr1VcIbXg/ma1XiPBjaNr1IKJp+nxJD+nzx6N44JJWl0qdIrmOnUjNPWOI2aten+DGZcM9qUOde1Rs1C5a1fD9HJz+7pt2frMKZOolzJdJ0gRjOOMACa+ECjMm+F3bW4C2tf+iWydmohBbO7GecA+cSiar+I0KaevT7lummyMe9GRCi0xzXAsUvnydtzS7oE4u8dqmkdDtQ+hGkm+eSppA3iKaxDsVRcSSra05e9NDWPqJcE4Ex5rNssgZPEB2wyZVHcr8yJkOmxrwtOH1afgW2ATi90+XAbrDE0TsoDpAl+Z6IrB/qAfPvxgwTtTwY+s9FmILx2veBovqPSp2qFFG+ZFNgRej/HOueOjZOZpsVO4dXg6QJ4KZ/tIaytHiUnJHkOwFO8YjyLXYyUhegKHKV/4qd/iiQHmxoEv0RTWugICz0Szp8lQZscMscPtz9+eYR/Q8G9HL6Za8UY0hcquOOUncODujoBovjOegJQTxtWMjKb6/TRWRrJSg/TZIcAXp8MBssBb4p513ra7gktMiol6a0haJiEX8FSzpQvVoxIpx+9kObewmn5smImpiaLErho811xoaeKU34fMtQw2IA0BVF0Mg2TVwkVWO+UXWZmOL7StGzk0Woxr0YOfdEgTxTeUkDdQekDll/iaur42ddc7Wk76A82aLUvHOU/PwYPWDuXFtokfLySy9VhiMeYcBwg6RoKOkeHHyMhjpLTqU40RNS4M+hCOVKT3mwO1yFnYf+6WBsAHM/rIj6IZfZJvgKGLfx2oG3bq3AkznH6Y1WQsNRM1ltivhxbQ6KhtFCCk0QnBaoQpYQpQAxqH1wui5PHdSqSuRCQ9FJH0QE5utYikJ8gdLRcnS38Qd6a3cnnfJ/BrCivd/8eX4MIbiQN78aroGPSDt7W/DX/fi98D/Lb8/SKUz/E75++X4rfF74K/X5baK+MVXplqZCI0JVGAwA25uBzFndB88jziPWoGG0SYLveJatb2NXAZ65N72b2oXPZciXMvWf5cgXMvXf5cjnMvW/6cxblPLt8Xg3MvXrbesI0Y/RrI/NHVIZRznzgK9CX4/8SZsZnDDihjjg3azsBxhOMJM+OCPh975L5TBo4m6ZrklZv7EmRJNjENQi9o5najWC7tcommcmTTPICr4T3GZDMHwIcvFbef9pz3MXQmDpmCeLBdKnwtCpBTB2dI+t0y4djYgiVvFMf7VDZYKP69IuTj8nj5LZvHr9D80Bt33QwD2A//zNrJII9yE9FuRat2klocvTzRu0+GNPbZk+xf0KQTZsf4U5R99W2PRIYYXD79CIQrfnTN7MoGcvgQkjtmtdlRn91xstnAPb63wWToV1yzx4+QWHnOnrF7Ukg4yqYrooNIu7LECXCEX0ITFmTGWoGbM4RWz6Ld5HDnV1ChjICiWGaH4TwSYWqZiO6pQNFNDN8R7cT3KpaQjCGdhaU1s7mnYC9FEyozIRm+1GqvtaGzoJfwqjGNo93XkXTWCkm8BeRpJW2qG8IK79gKhKYWpUNqN1G3FGJOpbszmLny5t4DobCw0587eipPJJbNKGrBWH/+Df1SGVem2bYwRizj9foTGGiG2kNZs5/GKAISlKjRGQeBNs+Ivcg80i722YVwfccI7qzd9kfj/btT3rcw7dE/R36hNWwVq8OhfGJ2hK/F2l8n+8QaZW3oZXlftyaLjUzSZLEpJGsakZ7B1BEE2yDlacZAajXNGEitoRkDqU3QryFFzdd2pkbQgYXjsa3FosaT4Cf50ZX8/GsQX5vWXFHj4VHBaxabK3B1mitwxWSuqKUFllfuOl4eeV6wmZqmiVpnN6DrzDuZ5oo6miveBqlFi6ttVxL3pRmvEMfNGsxsNBHMUEtW0HYlzyV3V5jVWHqcd8Ho0TNDNTxFgxlaBkoY08Y53thS0YMLKTbjb4ff0c6UDRMlIxNEbgCPVlKehPohBkKW/C7BnmEZWkAWBpjrxSvwkx7Idij6vunkohauoE47FZseaqzdiTXtiZVRB3R53pzjy/+y+wkhNbyShsoktlgqI0RNpf0HvkMryZ7vdBeqr5Aok2Hmbs0uVqHyIvJ6PZ2FpTghKVJYQ3IwsDGCJ+WJphYymoBdd7lseIzSITOT2jNzsxmXFB9SLONEPyH7AlkR+OmKxCJyTmcQ8mZL3MJShBQ5vD8vhaoigzietYwUOQ7CnohtSPbFLEotmPXASgizet+oqWcbjChgmD+JL5thh+jfB75kWNZNc/xu6hJ/ebcYqZv/40TOfdWZvjidc7WNJHJFyEMVG6qcLkR7cxr1kXDhOFOF8yWFcxQO51efGT61e7Pdp/cCWgl4OOxLWWz0/7tzRVUaY4qK5rHtO1fkJrMhTdWohdCSNTd8iKLT+44ZFfi5kH7m+Pke/Czx0+LnB/Czwk+Dnx9OP0HJvWCN5f3jIvzzInF8CDSO+c9O45iJH/GokX0oJI291pZSNP50CsaVQ+xVqy5isJ6i9nw4nsX1SoHOIafEgMADvJqFNhCNCdrQcHAnEB3GfQAFSRj0ZG5QZJ/fku9F4BewgKo8Hk3sxBs6EJ9vwSDdFY6VcvhM6rOhsMQryNi/dTM48/Tml86ChsScFR4AEpYJEEb+O1+eri8tonbd28JawjTHfAlkoyzaC0fJXljIXqiwvdYGB+k9fc21dA0EJHZTVt1TqeakPYwmliJpF+rgNriKWmPeQCPzKWZlQ9WK58HvxIxTUcdKbB4tNgjxzVsXTZFbXxrUPoymvgRMCzTZ58/vAVI10w9+Pd+S4LFdpS1YiZdWv+/KXvUogWzCzaElesNmm2YgWVJ4fwlA29k65bpbjkwW6n3WDB6S/qOAMFn39R9k48NfhCObaDUNJeQY0mnUyJ9s8ws/Ieu8z0LKnJFUGpPQ0U/M0XZZ7cRVqmUVJZ3Og1S3odgSnQf5Mk8Y1/GK+v20dNE66TyAuJfOo6LO4xG6C7e5Ze8C8n+B7sLzB8veBeQ/Ou7CtUkaeqhUREmF4zW3mEg3RCoWyBSwTMLq1AXfGvjM3ZWc5rKIykeaPhyE4W/UXLA+wdk3IEVbt6e1tHmVphIfZ5Ku2vfCJMHybGBpta89t6vG1SxGFDYporCEIG8ULyLDfCLLzrjq2ISSZHQrnBaMKFGxNKW5NUeD2bgC0Cqn8jWEMwXdaDK5lrhuzssI9XRQtyIXijMPsCmPgvijowDAsBFWWtvXd1vJnIRa0XAflG+bO6pr0ZyStG71sJmmYIbS7pG+yqi7Smi75eu02HUEgCUt0jbFoo+kl+tgmrtEwcwzaaUVIttHOwuWRAkCH5uUOYP1HF6vgQzVNYcodQRIJRAqf2wpoPoSwsQQj28C0kDOBV6RQ5pzQmbo2Hi0MJ5qtgLaOYKQCkLmWOI5XYkVbYmVKkEmLJ4N6BiIoisotA7DCfyaWvQrx69xHuVSKhkGc76C0tsCn+JrBn7riJGkj5NjzAF+lSlw6k83KQtV9tAt1E7NCZhfCJhfdqgxGcKhJeT2zVs9hFL2E+moaRMfVwpvVEaM2bFqbNMso8+CLoN9IWSS82iBB4TbWBLEEA3Seh9zGaRj0Nt8FxRTJVmaR1nHTLyQiZr4eukVOld2b6WXMRGOKx/tovU8f43ZSVe3lL6IaeoCXqSkC8kLeyX29dJ7e+k9TI6IXE6ZZ3bJ07rkrhQ749nRXQD4ZvcCvm5UrSQQh9RA62A6DCnsBS2b2hAase4KqLxVee/acC+sxF/LVt3nViXUc83VKyRnpIwIv5juPM1vsdaIR3hvS/unirkUGDkmVhedZRVr/ZboC6jIBZcdiang5NklRemKqvK3LVP+GbOlyu/R9c7WrzNVm7cth/Nd8zJVvDdTzWYtIVDNPWGDJbRSKcr9ryIDExN8AzfBhsGMjT6Hz+B6oZt8OHyG+euwZkOl1Ha6+QTzR5rZno2ZLWvU5aZoMjgKskPuk2s1JCVuaRMClX/adkwjsiDdJ41gombegvg+4RoieKiRJItExhQJHhySIniYVu5FJgVTuMRgdUvtujeU2ukFloht5t9H0kVtnMSG3iqgNpFDmBG2d6ipGhqwFo72dOVNQ2fGPL85P1V5G/C+Ig9A3F3K28Jn1RT8FvIQ4RtPEJ5MYo1MkYqeq4svmC59HdLHRXpGd2WlXQ6Xmu3NrdfRfnHVMSzjXoJbSyvxcL81xYPTbY3LwxFumSWEWyYRbg3imWIMK1NGUArElUz8SlSbDMjjmbQm9KyA2INDjBIkoYjwe6ZrPDqm5H0qyisngixvkIefDYMVNdf//ULmvrJGZ3bI2u6wI+L8ifd8KXOWu3IyOvCu7pFm7QOAtDgnKd+osuHapyCw9XNIeFTtmR1tC6N+zuwUFLB7fPWc2RXc8k3tgR/H00Fn7od/GO4Afk1ZyYo4N0SIm2Eo58P92/OHmKLB2oQFDUthuBaQsFN+gLYrwdcoa458cQoYJjnBD0JdP0JTo9CL8HP0nJDzdKqVm4xQN2lWA326L35fCqDwy17wnFP6hfDm/IapFzl4QIq1edoZdzT1a4S1qKV8WaP3pGgG0iSGGEynBZsxPSJodKOlzSMHD5LsWZ8/Qr7GJR9NY/lciJZkJjCjdEuIz5AT/VamCNJkylM9XQSxq/lY0GDzkRJLSXYzhTnNAQxnTC1DZ9bFaMgcwNmcb2bilIVYHVzAh311M64RsZ8Z/R8iVwPFtkQAQLn/7X0pVqJ/sy7q+kQEkbvX1JFgoiewr8d7LBzCGmj/SZRPCbgTGTsqsWn+TN4diovYCZ/uDUNKEdTcui8w3hh16Q4pGUIoPA65Tzt2Z+hSuFx/I6HLnSQPybEUakCsJP0xpfzWYSKPMRzHBZ5xpnckw2oxWsofzxdrlN68KHno5l1lrRX67d4EJiZ96CsNFK4hSCYOG+BqzXkOl/Mxso6wLRyBKO0Zv32rBHRthuTcPD07oMP/bK03YgIHiLq5vGXDMevP5ju04tDElVOQgzraQjvs7lwjrL0V8t6wv5q2sXdzb3Q+J4SJ+YpXPXDn8XbpDD+gVS7TL8Wv2RCPN8thntYk9yFM38n4c/UjeqfSm/5ouFvTD/9u/cQEpbulWS8A6LS/x78ce+u8KRBNgD/X7RpXclAN6JBMXNb4srpMgoWQaXuZ/FYzgX+1IaWy+GldGACmLdIDpcMvNI6cQhyKbajXX/7P4/wMeJfRPySewSYBZ8ozgNUodwDIh4WEp9lGgdPFGbBFF6BaxZNHAuN/FwRTQ8E0Ye6mJdm8ctCuh9N0Y6UbGNZMbgQxexxB+L48sY6D4fJxUG5qZd0hEF4JOajwmsW90VRtAwzkmhQ7BM+LjbvPw70M/GFGbTwDIlGBZp8OMSmkYIxrEp7yAXd3Tlwf3iaec687hrKINspimPjT4pCaWYCFFu7rM0QDppppliQMkDVbL7I4MbqYng7pkKI4yi8uXxLxCwA5R/Yzzqr5tNBk+pGBCg0l+BE2tYQ0OX+iboX4KwZZs3LXaP5ltB8hhe/3V7O+nx0tQeTFZOnY2nq2ZsIGJ8s2K7UhGzwhG6AXT8yeAfEeN5513MdW4svbJYcwfFKhyEbpw0+j/xweodoHopb+gRfSY1FF2xwIi5y785YBs63TWKnV/jxiPDdxD6ldY+vSKWVG3MBHu7/TYlcTPY8dGuYlfBbe0pl1TnqgOYZOz3dLU1Zg229ksl8ceMN9ssT8g41tiQV9Z4zuVkq1lUjJEHInbVY3pL2qT5tLDPVqKLqwG4R+rBjG/XYMHdoj5MiGXYtd7b9/aVcbBTYxNllngynIFFqmp5yTfqjyIkqKUEuqAu2cPPWD6bN094waI5/MmmFbhhRmcF/4noQwOfUuMZ9EZxpShu4N2Zy+xlRMVWcENamfOJ35VIHG3HrO16fvbhBt5+x4QDRrfNysjm7M9fqQoQ8WFiPcoM74qe+sxC/DH6MYyL2LS9UCiV4C8lTpSS0OhBS106o2BdKGKKCmSNsH0pvWhOs3oz9O9O2hK4IED6lLHQlmiarh92ym6xiZuUChnqy8k7QKntlc9Zfwc2rFMD9ytwPXUeIeI2giNc1TeAOmqN8UrgXSOt0+chyLcI+AeK60/JE1GFufFl6DgyWiZxyEfjoCagOPNQu4oULzTTJK0dUTMQ2EmpXr4lLN1YdBaLQoILW0P3RJlClaQV2pHMAioysnnwnOan02CV5EHoWWzrhY++ADaumiCcgH11Z8s0wcGRLy2+ae/uUw7vFjRlRcaq5KnN4Zz99kfRE781C8Ic+zbehF19etyxTMlyVsyLJ/Y4vxBLEtbp+fOHkGeYjXNJ44KCpc9G8CgCe+2HabUWEfV9LqDF/NQapJy+pvzZBzX6z/lhrC5Cuc0euz4C0ePHlcRoN+Lryo1YJPoqB6Z8KQQrrQz9rXuEx9hq/niDod5ZhNFLMbBtJd3P6l+GHl8A2RxsD39Ew4GAJvinQzuAPQJJK7V0Z0iU1biuQ7OYr+lJLb6dKWUxqUnzVaC8uRlh+1R+ytN+5W+7M2qg+nUE9HqafFz9jTgo2qwqxNSrtIifSmbsbNoPFowttw8/nb8GkE3y4klXfb+dvGBomPh4TlNogQAubdEvJy5gWhgH8CyDGfLW/9v315/0oD7MaTscVXU7eH0jCZoyP4Id98QJ/pHJvhPbrl/HdlgCau4rwltU4wl8eLzeaxJxiP9XkQqpFx6/nbItTOcF3jJRoDJSEK0xjzNI4sFjYoDO0HhsdsDJh1cVRfCfPk62VDJ1cO3QWBaeSVcR137RRUdwruURs7kPqhC6yi3Z+IPhIP0IT4uJoWjLepVjFOjoizWXR6Nfw2Q90uzkfykQrNNCVGcMIMoQnxct80gDNPMiuSu2DA178T6p+1XUCRkHdzl0eYX81Kvr1Ec9viOlBRekad7dV7crh4+vyKpEDbxLeJXoHNxX8Xin+TD9JjGEhQ1QwJC5pGaO2T8wWdWprLuzrrcP/Ft5BhT/PFo9nFUC8c0Epj5KUUq0PldVFXfY2qO1y5q2761ftX58t3SVd9pOp17+rN3loX5F1TK9At8vz3j8H3yuSXjkZJvKBUlTeb5IfyIwMce9+TTU5cGT96xZ4sdemKl06BWISZEAhdMLKCymT3xRnocyZofgw/sAkJh/Ek1tnIexCa24XFFqu/Ag2ytJ8Mj9pdMxMJQPGtlH7kS1h3g1f8iO5V5TX7NouLbQgKtClv8O+PZsY4TuFfSE8h/SzaDOSZHpZuBaPX9KzBX7aI007fyK9mwWII9JA4p+LIFCSSbyS31Hwybv/RWj8eb5xwTYb6R3fFUSyJE6v5cUX1O7WlOcuIso9CsvVWHADWvW4FJWi+ZrJXZ483o3F5woP3B1+7ZKtgWQyPBG3QZNVK7+gJH+ChbVAGqGDLXzFboDGvb+dDNjfQrPZfjRv74Z+xB1icAdm/CDG5y5v4Rpbbjr0w8AE9sBJeernn2d8PE/FNsxnOnoxcFClUpAUkBd3stoXs9/oOgN+6IzgAmkTUBIBA6yl497+A0rY9d+3cAXxZvV9telOIIBSBW/MifjHpTFdHv7r6NLn5zL18pTwpMxzIOOINMgeeOZmveSKQB7zmQPT+mjW9F+3VnUEzvWkR+2YWSczIM8Q4EI8qHmlgCzgB80kzdKu7YGU0uMt4YqMCPqfOBpZ2r3Q9rvXu1QpTjY0VdoFQ4fJwbPJ738LUBqprGXnx9a9akHEloLPgXyxjCQYvJZI2PrNFjL5KbSx7khBKGb5Us2x2Z//+R5M8RCb6HiKYKoIGHYfnIGW6E+Ed8ZXOVUFjHk6Hv384paC/4VWhfwZpfrDRGdAQMA6thHOFTgCLEuWtb2HCDbr8Wgpys/Od4bGU7wS8M+cKTV4QlJiAql8bSrb/1CkKgJEMJ08pvmcF9PSHVadO8NXAi8GxX2tadLgRLDxDtVo23VrG3FrG3JqwEgHI1wlO7onbfgMEhatMl77SJAT4PJMEllzeK3FJL32x0tM0DTMp03BX4sJeep/SjqbhBBvf0xU4u0uemcDppzFV0DBcA4hRM47qnYa/3O2rZpG6NvpIvghfDR84ZLgTyPPbGMY7VZ6D+GSZ0eRNgay9xQn06OBSRaASXJtSkHvEIE2qGkmI7gS6j43OmrUeyN2AhDydn191VvtroJbhlVH66okZDoNA6OlLuCEaBBcmlZQ3SFmmWBenUIqNLaigGaqRXI1YNrK48OqzmnvxS3hIj/tVB+B2buExupgvNPrkfngqYcsVUSeXJ/3XDPf03H2y4JedoBKZgBNEAXmgFmiJwKdvfQFaR6uoxhZvoscv6QmnewQtuQg72Tj0hQBAUBggWyfhjGj+2M0syG2qHEPemYgXo6FStDzoLTeh3HCqtByMmdHpCw+GtYx3cV76CzqDasd1IErCC7a9Q7cajfy7Jnai8+bjJVIOhMyYDaVdv8t3XxZEsLdPq6Ty3KV1E7Sx7sDRxJVez6vwvHvpRCpYJ79B1UoXeI/iYLD8JZMyey7w2y9wz643mF6ZfE9IjlTgFggQjXXfg2BDCOltRo56Hzd6YLcGVWXoazOMY9AFvmSFfbVa2u83ii++qf8Spb3ymtk84mJ+CpaG1LZ6XHVqgC9a8jX2xv1oNVKe8D5hZkphZgosbSfOEIysd7IODU7Ap0rswDmuUxHnD+wh9SFhpRwb6kSLRBmVtX0SnGYoZvIJwbgndsWQSLaVeK+wtpRi4s6oZc+jvqlEqoA6TrItTOVgFSSBS4VTNZi3MBCsFUMp0aELz4AhKHwOANwEmFglgMEHhyrzZ0An0SrPQ6cO4j1fvv6S2qSwfPso7perUEdBIN8Ha/jdLan1j0ProGH9nKG1IXvKE7PbQ5JCkt+M2Z/b7mdBdIgO+dJ926fHS9xzxGwF5Tun3ipIxjbvB2nELZEsmstV0L1HEzFeu9ZVRIUeB8Hz4JgO9rVsOHgeyW19XPSlTzwjFn3gv+5urg1HezpFjG1AhQCNEqVkRf7KT8TkrskD437pypCdswBFZOWmrkkwzr2Za0wQjPleJkya8RZCselqTRmUlSicD2kYpWuQgpJbScb58Fsm7BrkrnCCEFtao1rNWsW98bgmVpoL1ESO0hMML+1rnJz0NU7mQMQCEzcpN2/tqmtUAd6rrWYWV4NZd0m98OEAkVCoBwNZzibcV0ZDlDwzuCSQCaOUPZpdnwn58kRoPP4P+uoJ7kToPeD+1rQ1H86Ab3OHHzBOPvwBo9rPZcDX/UwDfv7g8APGyYc/YFT7uQz4Td2A90YxdFOLHgEuTGPm+PNIh5mcy6SAHe3sQD/CkRB/VnCQ8ikrJD9kUm5hFchYFZLoerl1+uyEiFVSIWwPc+Zz2ZHZ0wfQ4AiFNrSsZowMiEssLbFRrn797MO3olUhf3TcgRf+1DugEkvvALO7H8vfgYsfzh61alzanBaHbE4/+c9kc+r+xzenb8VCuEgJ0tpWMhatAeCALLxn+5+sef1TvvDfPn68BAj9k6/RN/Jx1pwK+XIG5j3j8+Ca1Tz3fXY3H+/e/c+9M9uNnWkTbnJO3WlzGZWeR7XloQANi6NKPXfeoGYeTH71blZglb8+d+eKQWGMscZmauUtIau0IavIhvgZg668/N0ZXeESPHv7f+R/Xzl++6euOO03Jz/1peM9iCJ3NmtPmGFk3O3/sOEZL33X9287PvyynWZj5XD77t+cDHW+GU4MCXGvDszL0PoPBl66WTM8c9Y0/9usbbKEr6KyOacjG7RGUPNB5Ntg73thE8qT4UIe+7JT8+F350GnfQJJv58ctOlwYLkvkPfSzRamwm8NcSHe/F87MYIdmyPPQov8luVMKaYsWKqz3VDWlChiRVDHHXvQVqYuFzD0qst7713IEKyRBAggQqaFkN2kh97ica9/aOO+4ZWHH7fOLz/uG17ZG/efDdK4x4/8uL/144cz7qMe2rhvedXhx63zy4/7llf1xv1Wm8a95pEf9wXnv/PBx/0Sa6ulfok0o2SkF6CufbYQfLFW6zRiRPYaulxPI5X8F3P3kxo6dLkkhB+QUsNhXNEdmrmh0HdykcLtoGt0G6Y9CCQsQBce98KpxBC1Q8DFvA7X2BJ9KsQB9V6LARPs7JASy5IUWQY6KcGBE6cR4Fb6xocgdVvjc/xpLb8PmBTVOoUQE14kBVgFGCk8coVXjTHoS2EgWsbeUsQ9d+BxxZmIJquasctfaxja1L3BztZDH4plTw5QiBj7OlcLNUo0J+9sJp9GU23IwKIY5ql4nfzEpag63Ti6dLnnr05oSV90nh/fXtHOfnQOLrApLQRTKSKc4odGK6mPb4NM1lgrDIKr541cUYmTBtZUhiwyZvJ5f36NlDOltsVV2pWzLI3HaOmUfo12uT51Kovbcvx61niAw7PH5gQfUnPB8Hk63n02OIgkwQwAzBSvh6O0QwCgGPmKlU+DcUBxzwAKhwF9p7ZkJ8ykWPO0+ttFELZwDXFghueVsU8OLmvZrlA7AJABVKMOJnf3Ooon+t2MNNJ42BgO7gdUk7AQ891nj+IPMH+xUkr4QgW+QVDcVikKtgsUt0NQmJNnSwlrp/HAXbgBRE078VJb90q7cfrqUurb0SHmYODUZd9U+ELX3mt0E0zRuuYYfAERU1IrVSNQj4GlafqJ2S8rz/167n0WxikD3wZRZZP3kYQnHRjaKECN4eY/C77Peu7Pxnyid0PnpGlS5KJnh4Npfpm6WiYddLVM1VDVMuWpqTVsArfF8L4rhgtbdPfwJMItx21MlnhWSJStfUr0srnE2lKC00K22Mum2bAs8fCPhoLEhhKQTksVRBmKn5WmDpPKTagc2Cb+BQmzjHBvryjGZkYOLvfuX4D0hJ8jmdhazuj7zvXljO9oo/1gZr/b7PNFfMFkWxE5sA7HyqdmI5enUZJKiXBnSvi0rNkHoDv6L9LgNYClJ5HyXsFc03YS/5KGmtHzeXPzxhKqYjCbReQNiUtzlrLtvS9145epZJdU+u0pc0glb/iBmdP/f9gKPukMb92HNXuAZCDnfsRn3LYU8RVkN6k3KZLDrcFB3L7p1WAdLhKXaVYAATeIMQyUk5FQu8yTnEwgQABIBpvh+1506RvvuvllV7wv2xMMPLe+5qaf3P/D7371acEfY982wNwuvGh+Ye+5552MFRQNzjLYBBB+fYhhCf+Mk3eOhcmceCooU2n8BqthF8WRnScP6GTo4jUhSMp5e2bzFn5VUD6QDzIKVNvqC/cgzMmF2x4IOJB7f/m8bYCD7P3iBM61WXch6+ZbB+fsCdil0PLed33q8eeg1ei9IC5wtHoxcFJFH0BmaIHnN6f9y53hWFKBmXSTVjDyT4ctKsGrcoSiMXITJpoM+jMZJQgvMqrlS/dmgTqiblNQj9qdDy8ikjzA3ObuCIpcRAmYhjbTK+3Gk5BTmK7HQ2ztmM7GI9xNExmKlDZy7xrpMERm7ie1HZwIzRCGV0ZbmKatMJhhkiGeb/OKxg6+Gh1EGxCkPnuzMHsCcle7otAAzYzkDNTLfUGRDYhBlOWIi126C3n47VFsG8m9Isu5rxVhPnGyBgLXjlf+WXiBDy0w7AoICDUJNsf9V4wnfXH9gS7K0OT+cbjR1x8IApVjqfz6A37oB8ypt1HPk+EmEV/4JQhTsOgDGxiOVThGCuBxjQV6AozgJvHplXOh8+eesVOs4Rly8NMP5saTzIlIoAoiLb6LMWkn8WvMsPC5AvBNPpUyE34CiYAcylTkRYt9KXxAg4RCTSbdfEXZLXj+Mw5eaHUGEfKxX6TBkyUGcxoKlSnCEQ6Gz21jUVnikCXEcQFCkOdcxGEjoSrlBKrfuQvmzkw57ry1zIQkqiLGE4fr7j4iQlWuMq3/6QcZr+oqQyEcwaFwBuebY7lqsvVMJxDj+hivvDCD8zzLugem8QGrSV12r0GCJr6uC+5rR6hBFXz1VGzMXTGFcheRT/InxtZ9hbu30anOtaqGvFZqhO8w3FyywOUilZRcLXqmQmJ1JiUSJVgFMcy9RW1WBEkTKJnCajt5EDHnIgdK7aUhIMDYT3jjfjgU9XsZPYsGmvAH1JewIGUIAPAGkYxEWyM/IFxnsmVD5uRBk5oMhvNT/Zi3d0FmbjVOuT5OOinKAJ9cpoWZaxm9bfLJwMvXAUKt9GgqYpFvw8o299sRrR6/oHJMskqjeLOZNny8aKWQDt1FmVHoOoNDwaCVN8v1Y4cgu+RPGOJr/o6JOD3GtElQeE8u8xyJQJ+FuwvtrSwaJvG4Fopgqb0uCj1VqmBksx2L7itMR0UkfzhYWY+RwmJXYcAoWfvS7W0t6ayMa7WVs7ayOaRyzqo/tqEY6XBwu0KvtZGgo0dqBrukf25j/vTgZx7zW+pH6Zg/87OP+fpH65g/+7OP+a0PfcwXAv1vz1mC8B55s+2YIB5mQTSMsqo5BxsVnxEOzWa9OQjoX7uTcMiOdF7a7JHIA+Kw8YPzx/W2c8/39bYHfvyjH3zrjpseOGfPeX1BmL6CrJQzQhQdiLI47Yeu4id4SXyxe5y5vzwKwh4DrmVzwTVgF0TR6EFhApBqUdPbsn+v0K8KXOIL8dyRfCHBBe3weSKS7m/2xCWIVOISzBPDRi4wKx0NDfvt6MGQxzCUXXhx9/5V3Onhz3Hjlq7IctvJUBU71U6IVdMF85XwQ/0gHrXtL16kgbZCpXu5L+Ri8GwhWtG9ymExlykgBnds+kGJtcHhMiFR/scmhy+IeY7sSJ1XcTh47Z8srTDur+CSU3auvK5lM/pX0MvEN1dKQuQCKWUCwkaF17Mkgf085S6YlCdJjFVP2LrhIKTQongdronmRzFqWnLwwXc42IK3I0ZlwoNjHDl3/bQ3KLIhHKqDsNusV4aXoh+ChGIabsTwg9pjILqCpPZIWlArLWiutzSOjOojqT+RSupPK/Un9z5Sf5ZR/QkI8YC53kL9WUr92XFASv1p+urPcBWpP5FK6k8j9aeR+hPzk9SfSPXVnyVja1zWKT+1zyx7yk+LPyZuXO7u6/5oOJRThmudyLVvgWi0zezblkXbGhxfihmKSHy0/KNHV4uVNIQ/0dwQo5/hEOPh54kkU1NqIsmsCZ5BtXjXefVdvupCVEckDQc3HkBewQBDkTlBIHIRY8doh3lP1fcSabkSiYp6JDufTc+yc528l7tYUu5WJFzXbp3/ZBi0OKyhGiv5ZrZpp/kDG8tT+N57UbOEI6Qvd9GUz/uxesVYgvPJl5OgskIn3F8TJnRS62OZkdGlc67E0rdW+qS/I9tWTPZcKvfKpZIl8Ta8xOYDfP2I6HDn0q38PXErf2vcym/ob+UZa++2uJX3va38hqVb+WQ2oJ9umaaEp2M7T+vlKXD9di9ePa6Z4WuF2p6Qy/dAoQqjR5j7wWpM7PgmxpO8v3FDP9Ft6Dct2s9P6IDCddzC23YLH8YUBiEsHinHofTJ+2YRWkBAvvtekuK7t1K37Qt8XAwqXivEuJN+PkVPeSZwn9Oz4S6+aUGW+N7pLOPpteH0R9vTzaBZ4atoyvzW8c8c5zPh9IfC6ebG8MeHnzmRS4I25mJhy8XISPdoHo7T4djEybYjhS/fmsKXb0GKuEkwXOx784KY0lLo8g1Euyl0Oekpko7ju8ZYMUN3u17t5xZtIpDjFuX8dtoQk2B1bbs5zZrCi/LYPReb4Y0swD3wV47AfgcPnfnuQyvxNm0HzqRE6iTou0MK4cvzk9P+Fz31hdvP/S/ImVLc4xEnSE4X6Truq9ro6hKvGrb73FtWoRTfCngqmS6wr5hlOt1IRaYlkp+4Hw3osMMSoZUx48OGhsdVE+j0VoeTIvPO3IsQtncD094oPqV7E6Y0MBbAysDTsiWg8jewKCHOBUogH01iAGhWAXgrNRv6Fz3MXUzXGDfT8kI/Jaa3hPSzY3pHSJ8d06eE9IUGP8B5ZG82Mf/ZIf96k0Lz3mM68clw3bBSCm+Ken2ML3NflcqeP7G2GvE0GGESDBdZ5hMk6OP2uN1Ui4kPOWExoUEOfzy4+NmGY3EwQbLktA8pKms0TxHaizXQRr4yriXwGk5wTByoK2UPsS5mITYZVm2LLHGXWeCryofF75bF6OoPHjKMNBU+WxQyrI15QNkRhy3jTCtMBlcbfqBZ3HyIXtWb5K3uo5oRnA6IsIQ0xIpdu/EmIRjnXKfv1npKfTGJwTuythwUf/kidJHp44i0ZyiiNaaOWM9SgsOaqUxzQh4ngsDmlyyluYaSQ7ZVI7h/hczDnyTzgo9iITzDExnOKBHkrEGK8pEC8iLwz5quGYB5UofUXN42Zx+8OZ+LidsmUwP5H4U3go3UdJOfSCjFdHG0L/FZMofxk6HH3xGZ8vTLUbvvS3qVbmrL492fX6Pg9crKQSidoyQlk5NTnR0+S7WOQ4h4LPHpJLmPdN79sOuOD8ZfBxKCfvOvq35K82vQfJr/oAR6gPDrB0cLUK6dLR8WWqBKaIGBxOUa2lYIrAkvQDl5YjFMoH6EYAIT7gMrWxl5gkyPywMEHsM34DsrfsFvwAtX/YLfgIWpX/Ab8Ke/6G/Atb/oN+BvftFvwBt/0W/A3/6i34DrftFvwG0P8Qb8IG4EN9Fm5Csoui3l6tta7XgF3OggWmA20gNvGiq/AX5vGE+4l6xGano8OWVolmFE+gn3qaOAcqArQNHzy64w0NK9flpn695ZqZXAxTSAS06vOwPupGt385oxehZ7ImdubX5IUSId6aSXPVy+a/lZzWAXKgMmCcOStj9/ak1xyA7YuB8zKImXB+b6uD+FwjCE1KWmKcY7klIqp9pJeEAeNiA84tUgdQaX4z2vQ8p7y9bdnzNUXFMKLWiePC5mBED9aqjRXAS9GHJGhJniwoq93eMntk3FCzc5r9iUvI6ASrwQq6JTSI0iFu5TF3cBCFiAOjDwHHN/TJo1ayJU0PQJbLxxl648rKcwFH1sjyGMfrhSL5Wu8L7OTVk2B8VJVxH3QyJqrzTJV/lqwyjDeO9D9ub8Wqbhh953VgZhewLHFuhCkbqgwtFXec1iV+ViiDdhXttgdUHfgGAjbVzdo6kwMFIY/HcTItUy0p3pbILa/o4H5BpBpi9oN+KdAG0Vvw54jbVgIVJXjSfRdX6YjLgRgn4iYwpwwEk/hXd15Ic4ZChdyc+3AghJdXFqMobHWlTCLlMiX1QiR4k6lqhZAv1iEKIzwAYjdRGpP4kAEmoYc11rKhTWY0S0NhVUgul3tj48Ez4dQUBvfvVCIBY8Jpg+I99HC9opQuvYgvMzpzlGvq+hBM0FqHejIkjqBImz7oN1Ye8x3vCE2hKRFfIRMVZRSlqiQYUuwaC61sO/u2PrakunYmMo+5VlzUa9YCEiFb4mUqXRWrQtKobKxXYjj0sW+DP6ORqNCl8+FKPR3mgmvugwrtcPzfH6oXlOFzvpCj2uoovztdC4QRFIVotC1AQgsmDEhrJbx/ItMe1CegPTWmGn1RLUYylauS+BqmZWvM6rZvSrYh/cn07xQ70oelZ/wSDax6ORbikyKRnyLrmvzQQ3r8PSKuV70hSYtPspB+9qZ72ZgWY6FXrWDM4GBicSfZ8FhGIfPGn3w308nZh39wRTTkh7Sy/y+0NgEndWwFOiUPrJYuPy/hxAxXTh/zjT/rjz/976rJnGnYl2cpbK+6Xyfqn6zNPj5dQDXin1ZWxZ3far217104eff2w8/sM++wsI9W5h/7bP58NYECtsZuxQ1zfQvb7xmDQ7cSLHCStbRBHcZU8DypaWw3Hh3rWKJcOK15XDaZyh7prmOJZhSiGOcsgjhorZaaSiNdl7oSjcR1ePcvJDpB4JPbFF1XxXbUO/2kdW464sch/qaNKH3zPWLuUF9bTEOHdJzRbwA0+8jY/kPgsZJpM0R05QE42PMULnJt0pz9vkIuvnJ1aJrSOXU49kJ8lbB4+IghMm+/CZNSExI16OLGTgPQ+Bv9dmw8T+slX3zI+LzTmHT5OoHF8yXxzkihiQlFSN/+XR2gxciOOtmcTavGxt4LdarWX3vYtRJF8bzDfN/SldxFvQOHd9kvGmqeXX2ANVMt7+ckMWlgUc8GW0dXayWqpiWOXHkPZ0a91dayURv8eq+wuWMnR+PX5jP3MVEoPN+bxVbPPLreJ1XWL5CAPjoo0PurneirMljKiFAdV9I9V7juFzd0vzvmYsMOyJP7hn6OEY6KXkLsa3ytR7jYI7lcLAafFP3OTAeg9+lSMcBMxuc8xZY9JRyYeOlLe7iRhBLq6gTxoX5I/ag4F4jpA3zIMCfo1Nc8O5oeOCNW0FYIJCyeLIVWU4M05ylEmF5GIu9HKhoV7UoUESgiPvEBwdHiSF0S0i0XwLiNDLwAht2zLFoJTdD59D0Wv4lG2EHBOGhkd5stAgOZfo0r30SHBzb9d+mZk8r3U7Rm4pdMJ9nIC5fSYGNR4KD3Kh2Zz8Q7BvPQJ9wbFDgXBZ59c+GXj+FehfwtpsniLnJmAfH4oQP4O5pjxrXMeI4hNyxqiCNA2MxMhPhieJ1FRIOaZWyNE8EtE5X6L0EN/DZPiD+XEVcBRDvFgrmMLLMOXdvF/Veikcf2A/z/iRXznvVyzJnsAEP+ErYNUqGXHdq1ZhU4CXJrFBF3xXAhYGQrvVWkYTHumvVnK94oKG1CgaC2fGVXOcO0C0QbMyBIU52lfEs+APQsxyup/Nk58buoHylSRUq1Ih909vwXaU6Z6h935UGKNCHpYMGYojKk9fE+GkGWZDi0NGrkz3JjfEL0IjDb4bMbTqI7mgvZK2VxfiZx5+Yil03Lemtc7Tai/XihsJi3uA/k1j29z/7isfyJOfl17ucPamB8D0LWt+5p7gDWI4ZDjUenNc8FdZUdi8MNzFZPtns1GJNz3gNycvCz8K/miM+8s6/MrbUyFtuzMoSL0GKHoXvoOO+I54v8lUuSuRoYBJRU57CnxS2CuEVemf2XIgnQn5goGGaFCPWvHG+KG72x2eLvRRPrQXrHrMDu0NP++h2YcyNPtIDO3TDza0240d/HTqXoLuJn7Kk6qWDmeA4RjeEt4QDaoHszXtoAbLDKr2uqkcV71kXELU+gmuOYJS4x6EhheN7nPGTiRofX90JMtHp3mNNQTk4BKzQ15TT3BaTxBJweDxZOA9VYxHBzkOX/gRPaEm+FMxNOeiSnwCo8M62Xde4nDz1nlJA16TaGNGcXiT3ngs4ge6JRWqsXCBdnj+0f/JvfWxO5u87bE7tE8+2PL2Sggzth9DTsHjwsHgVS56Shhv9o+r7neOf0FlM+iylJRC54rxwId/hy/gPlfdT2ItchgyBiB+78ClL0eKQecaA31yJ7M+MwxTgejmb14IeM7wxyNnSyTh0sGnCHVbU4S6dUgx7EsKqfQqAr8Jt47DjTvab0fFtG9hamtaC9ULQeBGIXaa+1RwdkshnULGZQBc00jAeob1bnIqJaoNpjCjTUUM3AA6APeKgKQlqBOHmjz9bNcXKOAOHoMNtEwgJXO+swrnC1XIZguyh6cuoKcoK5d3bkVy7JsU2yXGYCDEjUa5PAC3z+mtLNvE3G+ADS+3/eGebdsRydDAD7xqibgdghYGvOIqWic0xG1H/+4UK2M/ty0M8CBitlx0QSDUCU1ty9yHjoGpsYaPkUUKzXftWV++bfvLP/HU6sP37t1+QFvBEj6v1dtmB2w/+90YPvBX8lsfaPwgFho0tz7wTp2YC1PxFbMDDHVwmR/QFWNGftYiNAFSMX4CPzZi2NVH0LdEMXxmZ4nqGHZHPYbd41Twm45xUVpO3e20jCHyKlYQ4D6XMuiuj0arB4bUHSSr1Makw1pPHRZUVEsNUskmJoNUlXqisrJHHffg1Ll80X25eMU17fRmteLmcsjhilu2K+5kmuz4ESxecWmj5Yo7jCtu7odccWvNZxOIcBnCv3NaqzEOOMz3V1xDJZ83acU1acU1acVFIE4ppPHdwobNiPJFMjsbvdYfNWYiskkratPSkEWasivaPMTMKNj0AAVqkD8XyJjwTA+Qnkz+x/RihBPheIgO0vLlo4/w6Aw/CvTeCJXH0qw4iTOTZ/jJ4Ji/Yzya0XdY+FDstxV3HznGj/iDXTZ+yGiuJf3mASW9MIUyvrd1ImDgv/S8/4Mid0WNifOlQPPwJ/rHIwj3xxQmzxh3YBI5JzP+fs2ogWRo2NXiWgN/bEmvGvoUMDTwD5CAVTgcPvo+6M02YULajChdTaRFuoH5Hi8dPgJG9QJM903Md2gdDLkWTlk5+4bJHuGHcTVEC1QPlVhgInnplQofOPwykAT0E8eCHLmLFcHsq9hph+PEiXiEs6X2yhbrZQHDzN9nfzyucNg1NxbZbBjaH8PMeubjs796QfMbdPi3O0mte1coxTL9s3IB9FUK/3MOaCUMavQaLJetHMn7iGgOn/7QC2Q/DtcrQcnyv+z+1ezgCxqSgdvh34MOQnQ7Jd/cVtKIXMiFqCHgITmIIQ3j22tYazyhd5oZpWfUInmzV8u/mr7WK77U5X1c7xgP40sLAbfWS5vr6xz4IX+GN6OQV4tcVtjtCsQPRi/wh+NjM2cBdt+pf3hTFPhFrpwZR6dwkGy6lFFZcekYOYvaOdK44Sbm4qaCFZM3Es/z9HEBT34jz+Jwi/Ar89RqxUGi8zG5Y6eWiDJdL5bTvYX5vIQd2/35Kl/E3QvsH70vUgRY+dIvsvB5+0Umwip9kQW+yDAkfpE5vsgCXyQMiPoiC32RhS/iF1nEL7Lg9/gaJPg9Ful7DGPG91joeyzS94iAkHDy0PdYpO8RbXffY9H7Hov4Pap/TCz9Hov4Pf4wyU1C9tAi7d67OklwbusBGu98dK3O77eY5iosMGCYG+yYGTMcuF1aoUKhWhUGSDvgm3wdKkRWiiqsOpstdeNy9h74YlErqMo6fvBbQMGwDhaUGoVxVWAJyqV11DFvUGcN6yDUldN11vmKCw0svAWxG1KqieRJrjdn7x6XxAso9JqdC6GkahJcrMQdfE8OIVH6/jluisPNZ42/2FvsDPq5EHIQESteuI6xEBjcFJ7kwfA+ht6T35t7wbpZ0bC+cYbCH7XcZ+4MP5sMPzPSxOCLujaHUj0cxORxQz7OObfbAFYKv1AS+dflmM28PTHkXpcPfRGsmHkOO8+evgcHXXOiep2+IjX6swNpWufplh1M7bApcUKXxMDFRkvS36z2ZUT6mOh8RrJByFmfPVqTv/LdeaspP1TY9xhcZQKbkBuDn/zxz99mLvT1+X6i/+v3xoXeHetDwnojFTemE0n9eHuTl9qnHp3KB0hQUGIur3Z4lA8M7iWPyYHBbeQxOTDAQA8/sI8ZU/8UXcrPpLWsH0RrWT+Y1nKir7WcOERraai3nO82GctpLT/W4bj6bpzJlKtHlfdwXHmMeenG8v8X61XkJyCjScJx0SMQ9WVhlCOjhSOjGJ/kyGjpjIhbEFK2ibtMnu4cNuWz2ELX8OqMqxjZtNiV/DUjt8cXTD4ZFM206senpWHEfqPSiXgIvKrYGhGYfDbvvYm1Hkyh2K8ITW5wGLbBNhhQ009ElCWs8ZMeS1cQnI0PcrM37murYPulVbSWmTTHrRooYKuITkZM+SkZnmHKzLlICCzZeqcOpffQQ4Mc+klt/Ys9yVqve01PwyL60xL9cG+uCOs8ZAzT1qpGqm2WXCmgepmFfzzNY+NBUpAhsJN0YWMzg42knwgx6iagwMG/VCKcHCDxzBl8jgdFrw5ogyi2dtOabPxkeHQT0PjEcKy1VrKB9Fd8Hz+C9zEUDluKZHyu5xqBCmbkU3ocgTkxc9PMuCA9M4XnvE8rm4l8Dv71oclF9LIIsMG1OoQYMBS2QfKMYQ9OmMGlm3N/a4YeyiCBC8VmB7pvJcOsS2fDCHrEOZBvVuDNOK8kJCE+MWINtul7yJIWhPt424BAc9u5xIqsJr8vCBdzlE48qlbvWhnoHNlGoS1GyVBLv5Zle7CD6L0tlue1Z8wBwShaQy5GLSApKSZLRV9mujiRAFTQvF4YPi26T3NHExrQjDYMPTC8VgmPaMs4YALNkCK3F7ao2KmcFD7ouJTR5d1ldrIoTze3IGTR26bbGEU5ENAWtuabVsbWjVtYKS3W1SJmJfzZQnBm8kw49vL8nqVhh/YIVXO2IEJnNrcr5hD7wNYZcyhHT0AXy27peK0VwPmRH/DVRNguM+B3dQN+9yM14Bte/XAH/JWlDs9ob41irTvtYqfDwUQihuYOYOqf3iVP7pInMTlNQoqUub1Lbu2Sx6Ww6Vu6zGO75KYuuZFJpwjrge7Cl3Dh/4KCpDPHXbQKZTDJl/SuJy0EeXIlOkc1W7F0BYwI/EIu6Fb4jCLyNmVh9kIxBdopBOPDoRaQGTo1S9eYlx2haWcdF0Bg4ubGmc+wMVlEYJDhAlyLQirryAtEWRAWOOnWxGXQYpm1IvJ7xwq2aAH8EsbkDZwwHFUL1t3hxqQNieoITgmcjS7Px6UiNlSKCMoHGxlyGWvz9CeEQjHQunTjufvE0QH8In3VONNOkfSYgqzk2sdqOlRYZggKGTIN0dYM7f9LZynePamjsd/fTbWFIx0Bn616wZrTYXxsVocaS0V5bhf1Q7TLT1HwEz2b3Iv8njcPhKHFQpjXpYBubJuNyHdUYfzybkC6QuIOcyK9aaozfXk6nSZYI2eNMmSjmg3VTtd03Nyr+RiY7zN7FYpFFXJUCEVWn9kEzt0sVJZCv1sqUlCXvUUEpYk94p2VzxmwDb/dn+ObB/nUbQagMlI/21sN8GRMXh+Sz45FFlDkNLxGd5tZw/P5qZvzO43O5yeH07fG/GcHtGGbf1rIXzACnenacZ/MJ3sdztxnMZFcaJjNIspsK7k7Vog+jefcl4lYq4mcc3vXrcWQk38C0kFhsP4xfQe+8gt/B770C38HvvoLfwfu/oW/A1/7hb8DX39od+DrUQK9N6fI3W6ewp/I8BPljXU4NOdCupH1G74E9xydIO4gaDwAN9Hr0E3ctsumRCinPOkirLtmhX7rnGDq1r1+xeKyau8NK+RiEVD8Q4H2TSQZuw5274ttUPOsAqa/V9c9MOHVYcgk7O29edzPf+0R317sw/bihkO3FzzrLpqIl1Dr7mUTj9BG4+LDbTT6G4vypzmRP2Tv8XCLF1Fuzlady/haXxGWJBjSIxxlyJ2/OoKTDucr/ncxrNCm5CLJly88kCxFri1wcIqblM5AUYkN1iJeMLtVUWhLxaRVyCHEn6roVSJC4nKnWvRUmiVOMEUZACfYIFpPW06wOnKCpSi5OJR9/Zptw+19nI+tT/eeIvAWcubJHlIE3n6k0wwHI9bU+aN0S0rdEvlNazj1LJ1w862oDhUbtSHe8CAbbQFbMceWR+YtjhrMubz1wphXu2RFSbFRYYbv+7VrO+EOVuOcOo/k6H5h2XnRMIJSUBIVM+EAizmjAjeBwGxKvS3Zd+gZg+Mf7O1Fw7lw+qwn8kM1/Pi10aITzxqvDWL04eK7vqkXqda3Tts+0OJWMdpR1DTBpJdCtTOvDd/U8+66y7QxhPc+Eo6sMUjk+uTIOp0cWf0SR9Zp+bGin9NYizqn1dOYKzdY5dZYw5CHYDnJQTV5rpIUdDlX1b3RVfX2NEqfVgzEGrG/wxWCEUg+wuiDPJGRuZTPFarh6PLDVxtIscFmpeVR19MVF1LQQ1l4cJzxh3j39C0WMTSBad/TPOl7azlc13pjTYwBHbfxGJQ8mNgY/uB3sj+8B3iguL9uoAaAGqGgxnrMwBGMNlwhA19D9JWWFjtr/XZ8nlTu4XzoB7Mrn4850TKMXN5OA1Ye4lH9nREsFCpOMg6QR7JG+UxMr1BtAG6RneGzOT+5a8yNO4zPDO8VRoWF7oOcFRMLby9ObTh4hKsL/xh2D3HlYdqAsQAT3aBFM2BIIKdGXbydDDlJR6AaIXMKGNzdbzYTsxO4l/q5vpmandCPUNBdvdKXLJo9OVSE09NgNpyRJ5XCqX3HyM28oq4WWXgLE5EuxnIzxiLSA6wymqMU7yRZCRjcxT6Nhqxw/yaQthq1r1NME4CwJ/BrPNHGNAH6CjFNyiF+Ah+JHE77nKgNlp4KsUwGIQ0UTJjsxhMz4T5NhsyJGa4B0WZcJVcodtzXqKLlg8vXj6OoNZ+3wmbdCpsgiuDvTti8FZJklDBvNlhCmbw2JE+NRa5HkWdjTrgzCZunbM5va4XKHeH0zZ0Qem2bH2hGKXk292c7de2+sHk1zryHEtrtGbNZRJltJfeVIGzqhLtrZcfLniTNuidpzuf4tD6ptS1FAGT4uuQEnIxhWsf4cChnFe75k/rii3biZ+Vpn8819qyx1jDE7Kk0WZNh4mm7Y0w6zKWKSVcwJp0o7YnVFBfBktbUhlHJQ2d7LgHsU7Lu3YHH2o4jBqxq4OWVuCYYtPLCnzTum2W4OQy+bNs8b89C9lCVd6tfX/jG0V2mi5nX/uSdkAZumYj5PuZfj/y8y1/I4on34ETZndhr4onbcGKyd8LGE3sfCCeO4AmKxZeYtZ6hyQqFXFpzFjEfZvt5N3/gP236P+46vnXC3/Jv59vUu+fHeUhvffqPZn9404F5QFO2/9oz/2jtf7ju1t88MC72j8sbtx0LX7iVu+eaVTsoRaBRVDo1lioDkjxknHFa/q9feMwVv3EAYJb9vty/f2n9X4OiseLU1+LAWYNNoM13nuD/5WXn/cmvHwAcp20i0txjuciAGIrPPJz1RXBAcSFqRW5aj+V709c6onWkYsgBfG7YdDAbAYhyBhLKm/X6pX1h8Ji2u+LHepUZl0GwfQbsSZu1Byy56cN5MixfZWLRk0I+PlbuHdhw//u8Emfu7m8GWUSZqhQ3gzrhvrTc9zlqtzS59kfDW2SkliQtK6j2DPIgT/7kmrReK1bexcy6CMpAwdlIjC68kQ1Y0rNJanhKzyGV5fxwJGZKEY+11WeHRGYwSUjGh7wyfpnZYj19L9LQFyPS7NZ+mMF1vIH41jk4UO2MLYdIjnly9DZ3/VnY0n1lLbpiiKD7HjK+urYxut4WRBm4tOAUx6ngqqPkqSzhTIs9klu0reLT3QFRM6TECc34FzJEu78OtbvHwx2JUbyO/VNr4+VU8r0xCK52Pk02vNXYvA8C6c2l45wM0TBwegnZkn0lQ62jfcEA71El7Ias2RG+YRJ8w7TwDVqKsUInhAhDPfDHOOdc14ZKk53lKbq+YB85fSyoi6ekRqy9PkNKgJK+PpGixegdpA1CkmTk983gDOKYJSENeRwwDgXkKr0UT+iL68hzf7ZqzLhl7d71/CMiJqbQhUbYU82a1DIvx+o0AWM6IS4UHnC02YYW2V7mTUgKn6ZbGdoeZR3+407oHVjsvcewtkWCk17A383qiefBAlQITrBzLi2MxLdcTUZnJq8KSYN84tMRvY6rJs6WBBK6+47yJcl6kIXmEd6W1qnPgHw+JN3Hj9LCVITFPqL8rsx9DrZoJBgZD71JziFXxVLzbal5lnIfPxqb9Otmhl8l9O85Zo/Pbkhezt6kNBGEAQZQvAM3GLsJ8LBoVDx34szYvmM205hR60fCZwvQWMyhwl3BD5k9Mi9fOexKfqMMJf9tlu09frZUyy+iKGiQt+ti3PCY4nG1MMGGaZ1VSqUUNNK8Hdz6B3ym4/ybXxZKhkrhDbXAOPZZu4luLohG0L7JuJstyRuwN592P1iFo+Ommggdq72d6fiDFNZDAA4UXhO3ilaYAMB6PeGbbL907ynG9okZguNrH3jQD/AtMixb2gIZxtbTdIivNaJT9TkU+qhBvL28bJZ1spl2d+KbXyqbvbxMugnxGmQ9REkrm5VJNiugLepks7yVzfLDy2aptYcom6FP6cv76GL7OkaDm9pcdGmY0y8+mjcwiD36FT6kbgodJZoNh5Teu+jkdeNRuBSM7fz5vGlfYp4uGWXpSB5RViduyRafYdkm45lwDI35TAXecWSPETxaZjFVAONa81IhnQ1vwEKtmSvnpHL9EZxSDlTIpEZkDoXnfEidGPZ219NdB5M9cnzAsSk0zsAro9CnyYm81rsjp5fGzGZJ2YRh4LMiWN76UoecoCuAsa739gqiroKcdWC+ew/T5lvY/nfpTVseCycFnonjCNoNrNmRt2yd/uBHxj+hdarsZPVXPOke+k1hDxej30Yt+i1fjH7jdLkY/VZCGiijNiZfDH37u7RMdctuHAVfGcZW1TqTRKhan8gIV1CsAvFXxBiMLVDPfXftvyNZQwoIxjLS4qVIsWEEWc5LEinVEbI9BevRYjo2ClJZg0agGcRXguqJnYlRFnNpC+KyS7dE92LtoMWthNxNyH39pPzQNqHZHN/wTDgUPqeCrmjWSUEnDAOGoLg/a6DT1UA3xmhADBLgqKnDgfHbpLCr48WaW7mD5I1kljs/6uVc0svVy+nlFjIKLO7KNUMRKXIRTqyiuaa4QjQsIymv5UKFWt8/Igq16SJsLm82dfHda8HqpX0dxImYrmMMMu0HhKSmVnK1kmc8xfEXlEebLcDY8LCeAvs6QG2YApTHh+PrX7UQZcVLRjB25GoTKaFsWhejjymENP9pv6e96F4X1s1wHCF0M4AYzd5zTyempjqr/VWSKa3AJ2198cQMh/KJmaHweac5PehUmzysJYqQg18m/LL8xTZQBKXZ6IIqWG7M1CDFEbWbL6mw+qzmXlUoZo3wfSnk0mNzUF+EDjU/Z5Gk625fIWfXwTZz3mwNMMsk5ozHm7CshquWfc409/EjoNJaURaZsXkxbHJ6sDWF5O36IIk0txlq51rnWe9D0xf4Qfu7/p1xFTRZ2+w240Nioq3WnNOcGzJ8IVcnjHCMmeY3jFcM4mmFn2L0G8XMzqFcaAZSvWvp/YxZSma7QTHnJATlmq8L95XCW0aoTs5Q3EPCHZdj7QI9an+WwwLDLYSTQLUFUmE2RPLYWZOCNGE/T4SbwjXpsDHFatrEVM2vzWJdueitC+qkgjR1rF2vH7GA29tx095jrElSYC9QSbj6Tvcj4WOJsTLNzYA5pWggXn6NJJ0rpdaHNyS/aYLt3F/NADzHbTASG1JwpXw6BhkqIPll2xiHPqP3pBy+DZGD4t/lYR3cMf8a7lvTCfDnucw1X3/pAoUODTax1cnF88Vh3+leuhYiyKa0K0vRLLuX8MaTsfTIZpI1dVO7v+IeGDxu3E8bRZvPNCXmNKeMNPXVlA743j/AFyjN6Xk3p8e2zWHbRpPUB9pDyKhQ22u+LljOvXhdtij90aQiWKLxaDrZ1/IdXWGtyRat51zKFQsskz0psvLRtw6vi9arD3CfIu66TJBmceltRjgxKUsUYQw3CIp9c4Y3c+Tca7wa0VvnXlqI/jkfxm/BZzP40bpq55CuPiXEutmznFJAq7heVPfJCS5O9C11d04LP5ippO9KshNy0/t2vlyNGM1OFV2qmOsS9OM3v4M6OerkrLMtI3wPX73D40NiWoHPy0O98KkZ+LBo8zrTqFZwjmvOfeJIikut4FrI3FR6E+1dGdUdsMluVpp2Mq7CwTwnrpn64LjiDw6zkBtaVD550666SCV5YITCBgfTWpoqHFonMokyfsAvCwh/996j2gHdTDNafwnoqI3bf3zLqIgQxXERBUlZQqyIeGU7Ka/x1TXnjLkNnCrCjhD72CgBymwbg7vuwLPoS6CKAWbbGGCvnREXRI5VMWuqsJ6NTEwJ70kdTjfRw2Ztl5se1O04OxRN8bPNDnsnfurs0G/bLJ0dim52KOKO8vCzg0npf+JR3V/+zxnVV7VwdY7Ivojb59wnB2TSG6MbBflCHeEi3Iresza5HMPTmN9uQdv4cUhxsNu5NuUZMiI7ai213Uksne/YjPZRZksssyVqQWqyN+PMKTp4HOjPjPq76Jycn4zWSARD4sbocXx7thPBOVtP4xvpEm/jVtH9w5S8yJqaeSNtH0P2uJiR51PdjDzSkEYIFQ6ikLzVfQkpL7mYZ6iVz7BYhfRgZtyanQYz2A5N4HLWG1WaiS7pBo493upn4U34UesnpxXuxQf6OVra/dvcct0P2Q+/+2gsdR/pQ7sfch/Z7j9/sFz3Q/bD7z4aS91H+tDuh9z/we7fQCVfXEOLdrNYtvCDAok6FGS0vVIgoWquyc+iT1bRsriGDt60Cg5h0z1vLxwT8xHSz5qR15gbdw5fOHaFLAsp2Dbs9JCDzdRiP2V6d2lleZGlG3a+RwAJd3FQwB2kAdxCeA7q9/k7QJMzupCfvvbL+26K4ne9MD+uDowHlxKYgAoFKzxTauepjrl7dpAk9uhPWrcZCwfQ+QMhBqvBSjPjvj6z/X+7ZuJ51/3G1NbAu9PmzdZcKAftuYX5VMoP9veDuc6sHOIeXfLhreFp50z4ej8Fma9PH5jn1VoSqJsOBNaXcGk2Pbw1rbMLWfJS3Ci9iPYDAAq1+psNVEFxxQMzMLQc3L1J8WllNjLurxbDqCrdabnSWmJrAGzxUWKMvMuhTmcq83ixc20sbptcK9rhLSRvpv59C80wFl01o17YyAb25sUAHEkgudQ+Aoclg7pgfe4bbCpm5EhT7hmXil353DYSpMXmRKRE1BdrMGswmDrST1NX024YEIZhcDCFV16im8mxponF6NtHi027RjJl8RVW7T4G5w4sUoUWKWoJ6fyKnRFids9aRb5+DX9iYhSyjT/JrOvezDR5DreF0ZwkJ53tWAixUhnJ7Mbb8ID1ayPmC2zFTKtNfkbICXWf7g0oNLxBHN97rg+wyzXuDAm7z0r4WJbBiPKtLOjeS2kr449EkKyVCVJ6Z0S4swXoeOkvg24jGyoYNX47gjvDg7KMU+u+7LCUnyJZ4xmzlEVPFTnRs2dL2X71tl15jM+xgl4YymBbdFo4VIQp431/lgSSU/EraFmvYfjsUE1XlmFY9fcaHnn+QqMCPJuprPtqQV0Knts7Og1bst4VMWCtdPqbtJlwH6uGS9FhWhMUlVtWRCguk8sWFdaSf8f4wSoymkitWhFhlUVhXQQXpTBhCQyGA32hFqulucsS9mtysRGkSAZvXLdoQgvu6ilPB3sZa3Rt9WuAaVAT4b/rsJO53JvzyKKDwzC6SwWX2ZOmrK9gBRn6SWZhxZxASu7kUeEbden9fUXCGw0WOy1/dTmwJfeZ4RnoF0kCwi9pzuHUK3V1xh2tVgWz2R7bbv+ODesA+GxsDJThNS8cS9sxP7W4rRLCVyuSqPDxXXG00ykYUazgehVwkpGHS9D7J4pwtPJRBlpfPEtICXPLkh0U2k2wME4V23JZraZxBwewYZl2M/vNvKeUp0lXmy1snTp7FZyUfSnPZ0MTlUBqvqANi/YqNdxZrNDAQ7NUoRfJUvUDSuZ7+oZFMCoeyqeY97L6fIqBL3FMaYDm5Cu2v/ibb5r/wfuufcf8q8cl9tYUoTfiQExprPoHW3tqt161J81fHuAwkFYOjcmhes+auT+XIVP8iZ4pR8y98haTKd48WkqmqK/ubY+wQYgvdWREmJuNagIbgdtWVqCyxWRm9ADFl5YJymyTPSgZgnAoR8sagm7jt8Z1KuG1b4VdBLtrvVpLQSWYppeCSvhG+xyoEtuiSt6zEh1EE1uFI+EndzL2TpYWla36bjCnxtgT710Z6QDVCoLpf3Fqbar47F7FU9prhuNtWcKWWK1RTbbsyC7/HxzZSCP7zOqHOLJj08g+u9pbZrAVjuy24c84sk8+KDJIoCDs7fdd0sMBIeNiZHQ4IJ9wQBQKs4ADkkbGKzh7LteDnK4HQgFtiijONqBQvlUaAcGKBAVKPjtLoUBWha7JIVow+d01RAP90z+x2x+BJ2bdpx/+E3uUjOyyx+zIPjJ6rI7so4/ZkX3sMTuyjz9mR/bqn3UG+fhiPz+BcjHQ/uDWPbTBbUljcxrb1VHNUfTUHEhuSSMVshUpIVuX6DyuAbapr/MoONqD9dp4ORZLo0pr2Se6UWn/rzX2vg6vayJeN++PivDJxaMyvM0YlYkrrXv9UUJ9aGspQZDGY40q/CMaewNSYVTH8vkZH7UQb8CQkusQlTho+8NZeK7l2ng9FY3DMo/yYd3+2BzW5x6bw/r8TxvWLckEtJAkYOxFLxgJv55JYxHJdpNfjtwffOaeJ/i8BNOP1ZJsp0EMy5SDz8MmpGkh30j1EbFNhegCf98XB8NGLuyffStFn7+GG2JoVbJ2U0YUTYyYEU6djR2adCFCwUclwNsxsyfGLxzITrN373tgBZNHQLRrw/HLipuGJ8RNY8RNg/0euGlEzypumgKcMvnpsZ2cxXPkmZaYJmdpEdPQlnxmW7pYVFqsNEWPlcaCt3nBMFRU/1EsJpbnE6GqhreTEPNcZN7jcpG1oMS/kC6RprVA2q5kLRhZ3jWn5g/gIa6JD/Fl2P3k8oxFSp6xxKIR9Obeu0Y/rLtq9azVzdcG+J3GmBS59RA9pqGPsWxyPnf3ujb4bVRr6oxUm18YUiHAEspqjNt7pC/AhI8zMa+57u3hy3r/NC0sOIvKr619xgy19c0p/nA/WsGa7nMr1awS98ZE6LQ8yO0gYXmifWBrtA90wM7jqIookmFguhFIoTkucm5vkVPo+sXRPYqeTWB6PCFAQx2DU0MMqKQSGyhodi3dWgrWSNj+Fyj1hLrRQbnkKff3U3Fx7qkwm0f5B/EZqvT2RK6tBEM/lJRfBBFQFmJzTh/9pjiLGh6UqqUOfrw5DbOGvpeB+8aMH3jQ7HUxR+471w8u3X75f84uPO6uzec8k8ECMMvw61lUa6/9KdWKxvF7w8H04cO5MH8fAkOh7asrycVARSVEq44xUgpFYDiMr3pay9y9ZLHWsohaSw8/005hWYD+uegrLEtvOoWl2sQJNPhg+skuYLN+CTT8qJ92b8DCriBTeZN4GxMJZHhsCc6TAzBeiXMeRuwKvsS/Dm9senYTA+3zkBlShMTgRSSbpQ1uxdlQJtPm14TZGeVYiH+NBXH1FIGl4K9hsylcQop5sHxv8sX9wyzCbYyAmNnweiwaxZ7W0auM1KpPFk0mPoMYUhJEpAOkaqRiQA3aRMYT/ycuMuEHPMpbnvk+/AMNKT2dk8YZaZqpbThvZlgsLT5IB0pSK4+FxGtxqH168UxbrNeXlszq+ugHKYJ75QfyIBuK6a3CDD6u8Xy5JoQLuVdM+QIm0gkcNsA0jxl4MmLN/KSg17ST8CDl/QTmDcZcjW4VQKoBzwJjFO5zIZYCItE4iiEm7qLFf9cCeN1kTL68w2TksHCcoEnfIbwVN2fddqiLYXnbRJPhXZTbZBadKOf4GWfBgZI5Xg6URYzIPk187lIttqTCotNiyxkg0oOMFpGNfLAvCWoMURJkJ3nVJAnaLux8Jwlq0FaSIF4ISYJKuXG+WTBbSYJcOLnM5a0kmCdJkEvaG5eVA43iuCwrByZj0IJWjmQUJxexmIjzORE4UIbdFZfrmnGA0FifnrjoWCaM1m/eWX5JdKe7fkZDHrg7RxFK7Pauilh/+XPZLH7OctkQ61LHN1w2o9acYPRKJoSjsf2dvIFMkbcOhR+B9S1XFNKETF1hs0zxpXGTNimOP4Vm/K6DK/O0YM8n6bAdBWmY2dqDSQsjXcao0mIQZaoWTBoi1gfeuCAPkASO3sB3VeDo9REcPQqyJI6i5nlvHNCmNtiD/Jm6qEMXTnYA7wL4xgGsP1CK8wEQ78Jqbt80ozuAe6bAzGp9waemlF545010TOW3xbR8vAWDFNGG9QOGQYnTUxXphlxMOz6/Kn7p7qMz1LDksqdy0uLbrP0aPyoYCFdNsAcS9tg1yN/syLiiZYw2hkTfMp0oXRxP0YpWKTrZFjwVHo6lGW0jMOxMbeDjgJhBlxDOR3QJyelnyLkO0xgXcA4vgVazBFot4vfyUa6BmbxLx4W7YrX74THjsvkdvKNi87hupqndm4/GYlbxssFJbBByEWu6mYZnaRV94ir30aPn3KdXhHygR30Nnhe71/BmknXzRUaAxX2GkkQ4pwjCFxoGpinQGtp5wTrUt7OVJJ4y7CNoYvWgYsJhTt2LkSxal9YquLQOw3yW2yBhlYvBzwQ0w0+4RR2LcBmPRSAR5HsjzGIpPAID7lbRY5pfF+BZ/Jx8BWOqjdGn3Q0rFHq59hZ1JkJDRuDHAcplKF4zPsgEcEubxpMIq+yIOKs9fiyPd37v8pLwcrIwp/YqisSc1IwE4tEfa+KrSfZegpJbMVdCC/CJCX2Q21kBYB3Wf8CofEjVSCVL74ED8ynAHrfjkaxI03D7XUmD2pN4IxFN0aFodcJ5MddyNKRP+Go+tpQdaTfzOacx7XiL4F8ReDk8XZ2zp+wMv3L8ABkUuLwK4DHyqNKUj6OVCGhk1avobSX+J255C7hhV/o41qWPY81h3cgEqtV8VnXcXJ2rPeEUuTydGbUlztPrOgh98gEstIUTrjsBiLmcC8iypotcT57cBP4eD5AiTFEUOSF7EQykFMzRSN2ry/uICfFsWxDgDzDCglxiB+GZDLANqbV3ncDBK4Kba0NGjOAuKKId4WsGrSOsz9xdaxjzbHYKh2J2BV50fFoDCF/rwmEF7v/AD3H/B36Exz/wU1gxB83NCOWCF+B5oR5kOmXVzcJ7wh5/X8ys3BfX9tA6IfPOpKFLb1ex5ImASKuLVg9hn1h8nBUZXB+5g8Vd31nRQiLvO56TM18t0LsHd+u1+Pn4LPsNM62ZPwaiG0Du1rxs3P+HveBioHBySI+Sz3WRXjP5qCgIv5b1YQRwQi6zKW5+3yPzb8q09FMUo7zFd8rj9HWWKZz3y3lnustX04XEoxfJ71LuKHnNukSpJZ9LZrmLq0NxfRwFNPkz+I0JtP1w2Hg4FbUrH+uT4yCcmrz3Fvb9ZsAcyaHvXZ96fMhs6mYCvy7+xu35CWM7M6szyvDht4V/W9UMUOiaLxYsw4b4kyW4vSUYDw3aJg/puwcsicyQbos1k40JJydODHsdkYwXDbwF519csTi7il+sMEzBBuAliFhOh4Z4178HDfbehXg3PzXEe16UNidI7v5FmNscYZ/eeRlitlfDLmg7Y7znozIGhc8XxYHPe3Hg88Vx4MkTqFPhR0K25MPn2dy0jkSuN0ifXToOAZUsJfg3/Piue49HhE/9/NYrX3V3+InHygzeAJw2Pn/zFqgp/pUdrWVnOqCwO3mcX9ZlbJ2/gn1Mbbx0794QRuD3e/cgFcVSMe9O7lXdz7ptxl7gmdpa8xqrqozzxVfkyOkNjb7gAWa/OzN8k/arS/hIIPcrME0MNGPGE0pdwZFzwoisHEjLDZqYMkSJGGADerA55qxxDT2AFnJwd+zcDTijZy6rjjgtjPSjZiiMOVJNMPbcXBBjF+lkINWcEcpAQVCkbudxK4QvlPNeU7nz1knfJITJzDXeJs8h6lO0XdZ60pBKI0eCASfF4ioti2hU9oW2oAKpOWakJmJYWUnxkWIlIzLOfecIXHMOA0PoEKmksTvAMvW2REH0kFy8OAVv5GyVHLn4JMTfWfT9uepH1p+riP5cf39MCx59PfquBWjejK3PeGy5TYL0DgI9EnVS6WRTUEPMLQx/Eg6kEKVUhhzEOKJiD+v+4ARGcYZTM8TXhE9D12wbDynDNgHjiyR+Mj9pKHEA88ZTJPjAYuuWDFtLgU/5UuATtZbJliXgU7BlRRIGLXlGr5vh6yZL1gbEeZMlK3ix5pvwK1o6mk3JnKV9uIBPec+mallKyCcmgXxKFq1HzVBuf+wM5XOPnaF8/iEM5e3GmqV2ukKGtFeORP6lvXZnNS3ibCilR/YwDW7XJ4PbJUd0KjHtNIvFmjEw1j2ohfRdkMCWDeAeo0DKkV4edb7ATYGmKCW3dsnjEsR3S5d5bJfc1CU3Min3+pS5vkv6lBRcmJp7MSG5j5buRzOcguXZbB6FY/jYY2AMnzhkDO9LjivpQ0g0VvFlz+nzzj18/ATINZ4za51YSrndPlakKDVADkxlIKPzaBEjZFgwOMSXZ/gS3E9UJReCDFQHwXg7Nlq58f2iIVt3XWAHpOTrFLPpm3gLBY2+pweFb0oqXKQ5xUgBBMFBdixiM7IkeARC9En+kD6e8g9TI3hTDOQR2GRk0vB5/JHPRM5f6bmojuIK33dDyJL7gPZVyb9D3E+LnTv69HdiLKfEVeqiFtYgbONivD0+Cattbcb2qa8kRQpSRU8dJEVXSDGE3CCiyuXB85dldBQRbbNsAG+ro6412YCShl4yB/dNf9KHq2nn+i6qtrCV9NEhCJ7D0pbg/MunmOLOd9md7ctXR5MIX8T+1nZNb2u7ccnO9sflYXa2aTebfGEybL+PGSbl9tXRhrgSJkw6dz3wAFwsxZ1c8ilKyo5WBIbby+ggalFhp4jTg0mSJpoxeFvD5wIlwGk0HuC2kZJ9IBq4BOGwZ6IVOm6Fc4CEKMK5oQdD8liAqvIp0Qny9dD5dC9LpAPL25dlTE01SMFkQnNIDfBV8gWqkReDTmW+VOjMnO+NLG+FFIw+gz5+QlugAmmJqFLecBsIFe4umBrnORNUaKfGu1Kzpybq3G9Krj2bDuuzOTqcz6bv+2xKrxW6tryfpodrI99yqXPfF5009T3KSVObux+2Tpqii6GT5gahMDivLUZhfCjaPu7sc4sY9xqieviqJqdJtINzF6lF2laWfcdfvVrmwRwvqhOXlBUvDF9xo92JpTTUNtvGrVBv/3u1hNkqzw77wmM0dz4K3/W3JC/ExV58o9aLDzeySBbYNbCzYrIsT4hEtQ4iqPaS4mVsefsVb1b0pdO+4gYYFsGQC6IeavX1QLgaCt6h8BVoMgpmXUDctKPUDvLGpYRJemciAy9uRc7uweibdo+K+p8vEwWi034uphZplc+wrci3D0CQN0zytWaGe/0MauF3c/cNCzj9urWx3xvFR2QVlKXvjveOR518873SvWodpJtHaf//4VHe/x88yvt/36O8/z98lPf/Hx/l/f/Rov6/v4NL5J0x69QHN2YJokYLU9xFFdxDtQgkd8tR0eoZynDv1Fz0vgVRRnSuhjjrwnHV/8Lr0nVRe52lVtIHNV/lWsfekKxywn2wL+5rw5Bao1SL8IqbpgypNdg0pTHicnLkrUjuisNIVCg7Znbi17pxjYNTwOwdMyjNcNws9Fv8vW4unON5/V4zRwMH93Lu36NDivnShkDrg7BtpNw3UFsJlYJ4YDjnPpZrBIwE0AlyOX6fRFoF+ngepwAe5I+w8tR0r+XO9Fljg7i3Vnf12ZsTwDKW+vKqkNgAQiPci5hMdz1vmSRSacgVb+Vt70vMrg21XkT6M26FJAWV2iBlyLVrkAq5spi3kdtzH0MsGeKiZIVs6e0ZLFv7KoTZf33cZ+deGzCRTys+beNQuR85O1xKo42Sz5uSC7juP19PdcbKfC/Ukiz4FHE4iqXYQXQN79XYEjvI+MFWUWIdXfq1u6bsGM7rQcuSEHLcLZP8JCSA8jmNyIFse8FdIrjAU7OWKMLEAcm9KvGEL5yQfSUZasGXyRebuaBf0MclmTvTOZwRFJioUZFKVqG576zyJVUULISsxrhXHCEZOKe6Bc0t5oVoTPcpHaJPCM1oDG/Uu//zV2xeesThfT7mH1yj+flD+Ci9vZHGQv6Xndemf/BA9ns0P2aAAIEpGal1wMxiDxstgGu2tokF7JPSj8B30PsZ+A7QK4wbjQhYw6+M9jV+Bf+X1F6i/UgzZ1R4YUhAyr10bQJmbUSKe7D1HXVbNvybRdRzbYB6LDNsmC+tTDs9WCchfQxQYDl1J645COjvhcIdtz5QQIB0mK7uQsTxq9Ij5Nz23F6wEFamGQmagNgK+0xFSa/L1yX+eHRZHixgiGSYKdq/uAtKNy6a5gZpY6UXz7qXQnOWCzKBlCATcRcFsEio1MbxCjlaJvFcWYTL4v+fvDcBk6O60kTj3ojIzFJmqa6kQkpUmnm38tM3I3eLcc0bdSNjjVFoZBZDj+kedz/erF6wh1diPAhsWW3LSAIBArMIDAZh2VSVAIlF7BixqmxjWzbYlm3AtM0i72DTBm/sRu+e/9w4GRmVWSpVlaqK99BHZWRs92Qs995zzn/+33wVvWZRHN2ip3DGXn6kMp56QmeIrxsoaRRjQhnKw92NDakjtIEnLQnKfECV4fRc10EeIyMoOEoB3RyGFmOfNwKvjvntaWX2xU4GZybRDvBmc26hTIcsbjxkMMAxQme9fahSoCKoMcyoRzCUW3vxLMQoEHaoqRWM6y0xmjj00UtjQ0HD+9cxRb/EpGnIPW2tkGoaFljTMBLYcZZzPKv+F5Xv56ifXGeJ+n2xPHzU7+bCfqJ+G0cU9dubB7T8rnXYz9w7yzX82zn163ynZNMHgwOoD+rJ1gch+oAbtG/mkLKgnlSDxUqBsKsM4ovEB4ZEMYDwU0E4wuJGjrAoxxE2Rax+pu2taPWPDuhai6KB2MzV19lEJ+bpuUQnuoEs6UsSuIJr7hMMd+EMNWb4QkGQWoDXM1Y5XIAQGwf7UG2dC15Gvto65D2Q4cQiMpz133BHPcOpskWhj1WGrQZVJPmLZQhffcp9XKB6sSZZxMAMaoJXm58Z/1Wbc4D0x2yraWYz2s88QHmMrOKO5Vblp2BMnOYauEjTTOuw4EqFS4naFN6c7Ob+AF+wHlO2X8c03wKtXJwEUMFza9A1XINfT19ORD8FNm5Hu5aUEuNUf8k7QQeEode8Ntud4BpFUHj6jZht3qQ8P7UT/OXYauxs9mPnLXWGext4fvvA89sHxG9PfTsz2uNVEH579L6e315RjZD7IHZwTKSY357lCgJZyJDUKz7VoOxGZwj5DJg25PYVQvvyvejQPy3hbeEu/rpXjBC/TjvAVx2feGFhP/jE9Sk+cXGKT6zKU2/8WZhOj98erDJ/8EHtqnTnRrrz+6k7f2FOPZa9K1tymx2MbhmSgvrL7Fh0yYzhxyJS+eGx6B1NhyKr+I3NK87KoHRxqfWgdN8seVcJ3VWQ1IhKUyPap0YacyLwF1SaEwmHyYkAsAZIgeREBD/BaRGVwU8wKasy33a0RIpzIopzIopzInC+/TxApTmR61ppG+dmLOb1mZM8X5HkcF5UzUvTemGgCledkheKHprdO7+hVkRBKjY5M9Qqeq2LmOmmGO5KSrpXyZDupcA28yJ6cwEP6wx42Ma8LmSftJCrzJQw2MjiSCEAN9xfi+99vO/WKVNl8LmE/mAMWE5/jsFxKEslISNzUjpCVDKRo06JHFWGjxwhBvYW7Arv8EEX42OOfOt2sQ8fHRZ4b5mdbhbKVUwyzPkxQUavQSUHRlWmZbWa82ZU2akS4EaZ/9ufKyoLtlycfcB8cVR3kQIFYIbkfBnz1yXGQxU1jEaAjqV0WbwdgzLBETVxQnKxCHvlGPk/JnjG0I19UUJlzutLx9KIqY4ib9ltpo2UTTOvImgH3CUtRChfoAmN9kU4MA5gSiagJZsFZw3TC4l5Sz4VtwuA3wejyXDirDvUUs4dic8l6FyJ0TUiOVHcy6UEtnG8H5yFP95TltIlp34SVOgUhY59wRhztiuOLAcIK3s6V0S6IwwhC9EWbr05cxp/vjQ3i+rZacOdW8tfaoXN2FYc3kt7Yta4eGk9OSft/MJwTlodiHGv2C11uJDgu6IjNbtaN9vC7Aq61xlYQg87jNlGzK6n1ysiImEAB8go+Wl2Kj7TKs8uxvdIcQRfcQ6V01OFl+erJRsuv2oz/ffckWaz0yy0eHsWu8AaLb0t7KHAGi3pJWDfp63LKaHhPo/pjqhS/fhuenJ2z8JLMRNz3VWMLo/fqQz1y+9UC8g8UPOnlS+vHQlJn7SMLaJ8iWw8exCs/NhKZIl/Qd0/zor67OF/1ENv3R91Tbb2S2I9muYkXvS2ymXb8wiJRV2kJytm/TnVm0IL3JLvzOidhWfiI9hWNRW9xayETkmityy54kEPfg6TKY26gcTrpWAD220Aj9k8gPNXaho4AiYsiehjEYiMuXwQBbglH+Avsa5+5EwpEWij5HTV3VBiPgtua1rsLnh+gwABcrKZGPTNbQWelJa4mSIMMefO9TUWdMJjyy+I87YnhLmYcC4LzKMlmuTr3qRTKjSW/zv894MjsY85L/ZQ30HtXroXtf+2h76tC/23vfRtk/u27Ko7fvnI5jt++XP3CPTR9Ibid333Lq3RDttpxTv/Wu+mw2jFzhCtoxDK2fBs0TxveAa1W7tvxzGvTbIzBJrkIepU1n0aPQQOM5dTdJeP5bgTwYihr3y95Pf8VMH0SrVaxAzD7A73mq8eioyc1wKVYYAGAtmeBDwKxNz9w1fyJcfaZyChYuvLjxmAWNPUDJYwqh/bxUFoTsd3eIqD1mPBF/YTsdtROChjwQUjHAvuEuduU2Ok8V49rHP3eGUMzl3rwrlL9uvScY3cTvGn68zp5umZQrsgvnQEk6s8fGEJZg3jS88TX1pMrsLkpqMXTMcAtr3Y2vT76wPYnUNy7iE/h9qrs4042V4debLdcLIdDie5m3cW8H5gjblqun/y8SqYew6lp5uHX8x4hreakiEHyerOnNV3ZK2+d+ZbxOrbR2z1W2rgHPTXdp0EPzXChLn8/yOgMfuVrmf/j89l//8rlBZExP/9LMnAepOS/f9YQ/Z/dTb7j72Q/V8i2X8sZrP/6zhyKHvTL9iZl6QFYn0B6cA3OKC0BYrwHMKwHNOYX4scPRNvs9ExtC1RTmaQ2k/L2S3jCOn73X5kvvXIAfPzSqK8DoKIQHNwgRSqycvNZKCjJlRSD3rL9/rnmkX0Oexc4JgO+zasSIIPQx8sFoDhL4m8h3NPlBWr4nWb28VTXi5V2EsyND8BLR8W/FevUOVRDMYv9yBQhzOcSK8YzrnVuWM+ovg9eS99DJrnu+Z7UW62iyJ9me3GMtuNZbYb82yXPo8hbCvNdlXDbDeS2W7UMNtVw8129Uhnu3GyZ9if9OPS/+d+0kXFt+hPwoAQ1QFjwi/BUlUsr+qJ7RF+68QSg4BCr2BlRJjYiljxAq560YjhsmNgu1XS4f5R29qFeyKEeyLzVZqbMtIgmY/eEhcWowe4Khy1E3wxiBv7uaVEzHzGJkpBM7tMCpopeU1D6lOK9BF1lzwmpkR+hrlF1CdZ64Uja/oUT5ESZXcscH9UAk9DaLYdSrnCyMNNcAp0S2UfhCqUGwOryBBh+p5NHPAM3nN1bqlKtMXwXJtX8Vi4QLMkGA+gj81id4lmeIQ3xxavLJ884Wh9zKMKe2IL01leV8Ia/vK67i7gK3NYGv7k5AD1iS6Uc52Yuidv6ptz8qbKKkqk1k3taTD1xUNzptrIPKawW8bOr8RYw1+2sp09OTv3ZOy8KyfACk7uESVOI0mczkPiFJoSVgvrhp+bS6o0SlOlyUNBL6dLhYab1nBFB1QlWuZKpRp0HM1+cjzMhrTCW9Lsq96aZn+v8pY0+/tvTbN/8NY0+9G3ptmfH8EreeuQ6tkoZU2E3BvTkgZCSxowxZIS1kWu/bMxVRfWCr0pTDkAmKVYRwnCxTPfV1aBXU3IdxEVITimOHQAh2SrTuEdS9nstYi9cVhIxkNFKFTOEkSARIM/AxkqG3Fg6Lx2MPChegtfcLFoI9ab3aCfw0oK4IF9zYbmKVLd90fKYWhvI8EnsYHXheZrpTKoqCfBzKcPwMyvZ8y8BTCtNYw4dRFROgRykvT8sRQeISVr2t0TytATr+kKCtt78LjG5ItgPQXcILdJquRO7a0pYaIrYKkVE93yT3XefPRPPrnhyA9B2jpLchLRh/P8PQvdfSm1ZhoVZAEyRoqZp2fwS4DvZKv5GSn9VRy0pzvkfXcrDtbxLr6kMtngVgS8wWyexhPoC5Amwqx6AyF9EmX+2NXtI3BXKqvpubxMsVL8JpU86Ig1k7IYQKf6maZmnbHMxLRNau578mK0JTjIyIfMwe3G7S2kLJhMSmnOoqwfgUPwPGE/s6OyDGlfxJnxSFG4wDD03bvLNXrvYgScX+qgCRtTFSJLW2RC3BIIP33U+HaZdvaphlTct3Q+FfeX2Uzc19V+MnEcfTUSfc0l4tBIslHxXcF3s6nUOgHHodc+PMo34uJmmby4+wJMXNc5/dAuYg2KBVYsi0B4XhLik4K/5CXUEbFlBA3txSAQbVl9zu9DL4Fr5gQg35CmEeI+5aEoCFwZOsfgTPcYD0BVGVh2HDq/hjQ0lWrQ1yqTNKVkt9jF9HrhuwI6VBG+Q6AHRobdChTgVvkQmuV8feA8PR9ksxHqJXQ5LS8t0Ech7XyLjC4gU46lsYHrCUYOP2Eg18IG+MkSIHMYTm/wuYj+LMbe2EJRsY9IUYJgTgQvE+6PbC8UQJWgIcIRkQiGde4/2k9eNPpKX/Ag+8+S3yPCzsbv6l6bfz020w1YLA6K5dgiHTnt2AubsdP4GL4dD4lMIDzgqb/YgB1ka8yTVS5TipbZ8w4nK0CrzMKyKiMgi19WIg6Ksn/k0KlRkA5bzSVRmQ/paThkMQ6xMnRlxFTfIq/ctUoT7W2GB9OqbcnjmrhSz4/BqA/wKw3JLp61eyBZFhBw2jx8KOiCCdy7zHW5OzbSX/dWOJ7fAm2p1opn2QJdK6Kc2z3w5aCXKhmyB1OvptZQMvF9O2xxjQwOKDfCGCElItc0wv8C5tYNUpQnfbCibsr69FKj+lScKA9WLGCYQgJTWFYDltJ+fKYITgnRE48Im9so/6yYaa2A5o+tFbqEuMEKSJH7L5kqMAx6WCp0wKCxrBkGrQGD1gKD9ipe2sOg+au5g0DQsLYJ4/lVLfnOVfbd3yt2Kh/NrvrlgGkhcHkSizwPfwGDBtQWKOODRSKZ3qkSZj0HKafi8r778TN20l9z+2wW7aIhGk7FIwrM2fzlfvpCplrhOcDu7lT+CrBI9HUw/EAVb7SNmAW+72Ap21yfU7a5S+bikhLyF9hgmS9wmh9SzPKuU2YGyNxoc0+B+Yr4e2guPoT4EZdD44lXYrtPeIeYUfoN5lEUYm1QJDsNwQn0rxsBEcUkt6GfDf3c/E4hHtn/c7FA7j/ql/mhQO5PNh+feSaqeCT4lyEVps13DmEdO34kKEGCyS907DRXGWdJL5bXySMW4WnxqGwCroR1RGLK2Q2XsYqZFN3Mb84tY45lizQnrZU4SltKg7hFzlKhp6QOy+V/+EQL+UTzcSJ6P7/FJ1pgiyyCbwt+BHNLGMHkdIhjMx5B0IhblIrzmTZhoEmR8A+7d4UZ76gCW3v6nNW1kKRZGM3sSUFBZX5MFxFu0v/v6XoPbceAsqYW+Ota4Rmku8zYye0esBiY231lN5o1zNB1dbaXJavAE5kEQ4HWWHvxrMRnXyPOxcYrmO49zcMakI2Skx6z3W6pIEQvXumAh6yCiE74YcoPWll0dVje2lApiMtAUCLGxcpIiYxeTDW82quk6LIP1DPVSdHXN5o3DI8LvnT3KK4Not39ebmcEJEIsHIdR3+OXYHKXviLBYirEKqTyzvZLVBr4zV81VEbTd0P3QsWV+DvGPTpE7MuTXtEA30c+ijRt4IN+92KEKpCZASzobJXq3AqOGy22D9AB9J+4DjDPIK3o7qUFq/GmEVVMVvhK7glYo8nvysfRdozsiiSDyGxQxNAcRqPRyaEZOohpEBCSIMSQoLkNK/h80TQnN5vCIkw9rqh5B6NIQ0ljRkUvuOWUHSC7jfWmBs6uTRZc66YuRyrRLIOb1jKV5Nr8PvhfvXQ3lS4ag8PT6Al3yuCRBiMSSfyWt2DvL2vXOJXn1NYPWnhfbk/Pzbk4jQyhomdEqcJs3GaEF4/D1cSp+GVEf0U+N5/QJSGj5ODJErDG7DO/LTE48CEm/jHEZv4s8ky8U8jNvHnk2XiSyM28ReTZeLLIzbxl5Nl4isjNvFXk2XiqyM28dnJMvG1EZv43GSZ+PqITfz1ZJn4xohN/I2YCA+pkLp2ocdF1yKv9uamlKdAkY5cq55epFUYHhFC3Q3k5giGgzic9hMuG5r4uOOxiN+NjUVz+SyrsYJ3w05Cei4H01S7ZH50qA29J7eF5h1WyexUe4pT3VXnbc+s9N4Rz8kNgjPEvhf6pSq5ejRGq48SW0QSsKbtKSu6EGXCLD+JkFBAAZHoEmJDiWFmqleUZ76vtKKoiEB+6OY+UCtkeUJqxRNsYdnaNSJW8L7TbDFF4Kxeky69uC94H+339ytPI0QE6oRFeKGuRqDMnmmgVbGauGCAiOi0MVxm2R3QiR/OBFEEdsYOycbvDgbmN1XGGVXJTUKVsS7BTQLih7EzqvHh7YSz0cZe7gLy8TGdsVT3w08bns6rq3yvsSp58mrX2FVulZSRr1OZedepvBvPdvxx5oUKPzLYZPZOr5NHmXXz5rJvOh92YxLVSXbLE30DXrpsXqCUgXnja9JDSFVxRhdj6WqFUDAtLnZLF2QjFLtJikayMgi3mI2zOZEi/uiV9WzMJpX3SHlfj/OUjMAtsJVLytV89u85S4RgIb7TrT07tgprzOe6eKV5qep3MZtLaQJJpycgFts2zgCsg1WAYK+WFBG1xMJYgCU534MyRKuTR653CaJKpm2zNcRZUT9u9YgN3nDgBl82GoN33TZOBv85OmCDLx+NwQ+Pl8FvHrjBnxuNwT8kgzuGMfhm7xGuy7xvcFbBf/CKO9zc2cnx/cCz8DNNGGcMeCBMvcAQcoAkzIRyoiSqxzRNLzYg/ebymGZ3teJjEfTTuijZ9vs5lvf0WVN231kdVjhWRnqBzzrwR/jK0VzgOzgp2/oCX5sOfRDyqA9rPeDyaUeLSyDnTsMfib8ChEgfCSsaax8yCsv1EXQFleiHiCMlazOrG89Wc4F9GOz4akP6fC+HMVQWYg30g4u1hAWI+DRqZIXIp9SmbaOI2DTSfQGDbsiBHi4CozA7lYBR0tJFW9tQA9Zdsm3kXEOWz42x+erTJGCEdpER2po1Viv1wdJcFnWnMle2fBUKT3eMiPeQczh/mNWC/7AT/IcCdaly9XqEKLAnO7ShWTamGnVkuYlmL8wr2gXCUBf5h4JnZZEUeGsLfWTMK3wBNN7KWixKOhxc8pdq/lK0be7tGjDntrEink5rDZSQMVaEoFFoucLAV1GXhJ7LxiwT83XlNXWOAdSYcmFLSTeDlvTxh+vjeev7/lq/j7eeSFGRALeDWA3dklPUfqc6lbcGjFtWng6r5KMkvHEB1RbxxipuCAAGrjr6NBGjXCQ8aEvYhJMO1ydxc6f8tT6Fn4NF9QILRdTE988t0xw+8tqVW8KTKQHnZd2iZPVKq1ZQf5Zyppnn5tQ4UimbOYZqncpYTG8QhYzcAq4QdRAkRYl5pXlN+Z7QgCqZSONO81yi5lHq12ih/xD0eSi8N4/PdotOIrN8M5kI7AtimnyelAviX6xKwpWEa0nCo7oSx6Q9PdSBImnq7pg70Df3hSsT5ZgliKOSpqrEvI1HqiDqtJ7caJ/b1cb4eK/oVlMSAeyYM6YFxGUIccXukC2NV1CHAWy69BS7FMt9fcrH5BiabXs9Sn5dgfHtHhx/ooDjTxBw/H8VcPxJAMfT1sWObiko0bJ7DJbWin8uBwY6lN26OVA+aUTIv9mIkHcno+eITmNTwHyMkNx+f8D3orf4D/hRaar/gJt8xyghXWEcRzC2PQBmg95icUCxJgnMmTMwMip+/BXNxa/IRK4VE5TcWl8XtziX1e5cZctreCNdEb5YEdyjsVt7RTlv7WATa/eMxFp3rhFZ+wWpokspfxaklD8LkOMRqaRvzBZ5pOZJc8Vlg8zuA2PN7qHqSJq0V1y4tuBC+UiaU3+CdilpLsw+SJpPnnlfGZl5D6lQp9OgnnSG2YkZsTGfK/FA0+kBW9hk+mZxZx0kygZdDNsK3JL58VyaGLyNAhfbajrPIPrirjQn5GuKrj9ygIb1nj6ScpedPtSFr1lm0R4v3Yr6GxtSJoTsN+fM8QRK5S82Js6YL9MXc0cJ6WeWSEqWy+eEq/UoH8miy0zPKn2PiEwGJY1Mt0ppJ9HyLbFG9tq6RnaUl5nlNBnPLHBy6MpO1kPw53BED8EWTBqEtNXNGpBZq2lmlfIYniqQqriJXj6/nqsVvXiMvwJkDZBvRpEizyh5SVNmVHuCKeQzRRGesaox24cLOsWt2+HjTnuzpccRz/Dpm8AKPBl6YoQEvZQSn6dU6PM8qiD0QAlL89kIqIIIqILIbJnNFVBhLwowTxBxKX9PA6xenKnRXIBdfEWm1D/JJB3ScdVT+IHrTE7Gk064S0k3szeGrDFt5l4cSGQbfxDvAchxv9RFaVSuqmMSXB4yFKNmFQuCIC5n7kb1bhMCdRGU/iKp3Og1eSAcoqL0YZz6tdk0iy43hQ2hTwKdWE4ed5fwWmV1jPnGx0zOrVDzFu0c6JMXXOaH/MLw9RRyMYzwLEhishXnexvDjX9s95nS+S7It5hDj5ZHqycpYEjT9H1zbIjIANZxxPE1Wrcd4TqOBWAbr+O9eb+fTcPF5s3mp01Cjdx2Ptjo7JwyVv/sLWn1zw/U6i0SaJIaVHBUMJQDnqXnMaUSxsLHoBNPURZUfijowsEcjvawLfhurpqLBUR4NDYI86NbgKoU9VqBwMDKNBpFPDqtE6hZDgsFkIHJkF54xDj1V7REr7bAoCwW5+VgUPPzMCgfd14wIhgUduRiWUE/bRcwhNjJcfkmltoUqZWa90JAtsu2/5qxtIctZQTsk3VLF9YtPVksfX/eUuwoVCw8Dx2gnrWQ6bECoNdZNT5ksThDpId3L3/HF/5u4KhnLjlyoFYwv+2qFV0nVOIdSqTcYJ51IFPqmKh1s71C0vNgDaopBl7Rlx6rIEanoLYb2TY6vNq/9WrC2dD5FMp88YWM9IW6YegSP3pNLkhDFQ8FH1TgdNriWow4kfksJ/zc8cJV9aOKDUmZu2RDgsgWG7e+zvqCdFTRlpYp7FtrM28UMQ64aFk94VPc1tXPlROFMlyoUAQEdrYoSv9GWPfALsgWgo+0Np2WBKGIPfHYByhWh4PHBeX71r9RXJmUVteipJq6gfSufcwFDNyW05LSKq5cjzloJJmoa3KYI+Cs/ZjuSXX2RA1S9QwzEy5LKIlorxQZIGzKctIvGaslB8t0sV6ty/zYbTosOMaLwGIjnk8K2pW91KtrlnFGE9oBfH5sHcBVShVaQaMpiDQUE82kKMCweV1rwURH+8FEe00784BjuY4AQAfHFwOiiy72lQVET5JtD05h23ZNYdsGR2ubTW2zjbbdMArbbpzd1LZvlPK22Wa29TN3ZitX3Tvr7+ayUmSvgqzr7H1zdJlJRBFR8tOTgJPLgfMC/jK8sn8pz4itY6WDfw1nNuP+X9Pa/UclAyry3CyjW9f1V0MWqnc55f9FQN3obUFArG7L1DlnLVu3/swNGzf1Da5be9YntzmHHfmC1Swk4iTewxb7/iPt25sQ6xyNjpKMSPZBlCYikkOOHvESq3miiKzixuqQrNRrUpWKkFQqAi7JuzEq82rXLuQrMq6kpjGXQLzbUlSuwrjeXaCPVEg/wgMASU+6mDCigCU4aqiXgwok31/lgRk4Idohx/LGvPJSBq0eZtzK0IZSxcCjeQ+vw0yBlhbm5j5wK0GQlE59zSWHMJiBZsBE4O7h+0a6Zqw+ht1KLC/GLoL6FGNFn7ERxWAYxXC8/0LjsMzQjuFSa1o8OY+px8vjFUDMZTMxtsBMT7uWrf8IeK4mOPoTPI6eTbycKnP1mqZKryLnGorma9QtWGWqJBV5YFRAWqLNxdsLRWB35/sItUz/PtiFDGSR/rnlIi2fRErRXu81pCl5mCq6krRZjhKUuDpL9IHo8zRboPtSIO/5NmML1Kmkdb5m6YB5vusNMMgUKDA0dIOlI4asnUe7D1lbdVT9lSD3HwGbbQHFwLYAJsR2LsiqJBHoepkGlGNwqkHxKeCygZAynfA+Onml4aAA7VL1/DboQWccgvkYwZ2ofq7GvFgsCaUgD+01mqgGp4SXrAsr3T6SzSNA9OVV91lxjuacpO/bLlv9fyIyeRl17Gkn2afo9tOn0Da7sMpxrItlI2Sl47qQaEC8zwWg+HFHNWXVkrWn08rY2YFcJWg+jyXM+rGndce40Vxh0MsJNOzZrsqBDxz2KUt800E9SZ7sK74HodYzV//H9tCmCc/3hwPw5Xae+jcoDv9msRfZcdlh71re4c2O47DD+tW9HLDJn+HFk/HnuK7k0g7aRQ09x5/n4M+xXcmZTn+WdoBdvTuWLTpn1wANj/kSJUbtfbe9BUbQKgjvmZRsKaymdT/GVyK9QgM21tXhgS+WyTg+WA6hdvopm0uHYZV5dFq9WnXbEAhYJQsBs74/BIhsfipZN98jwHp8DkMAYMnzmMRiNopNvAq78l7rXUgAW8xPpteR9XXM17w65quSxXxN2EX83Qgv4mNyESfOtt+P0LbHM7Z9jsL8nOvVPPqG9e484u48hgOEGRbKT8HTi76d+3PUEkZ0ADPxgv8ckXFboL6cOo6HZtf1wzwhIo/ZTMZQiznqKXjK/oayJzQjovNeMDDOTCIKLBIu8wf6CDLRSRRWMgExWILhcDdn+cD9gag8mVfIKgkqW5B63Ym7rX8Y4W39Yfa9zRINsMe854ZBUsDY0N4dpmVjn6bMYl5DhWxVqbBJmAr5gcsR67icGawKVZpFOlgN8v1HuWtXSoWSAq52vu9G12bVtXRTxXxWpxVQEV9EKwIpYSbEA9MQjQ49qxzK7xSxEMssP01trTV7y5CbDC12yOgRpbvsM8+UyUwb9fsk2T9RkAjxnEDCJrK3jWTdR7og1F3or0V0Nz5IWTRaEVMCTZ6CLfnoP55h3GLILvAFFvxED+cfrhlw94mjQU/NaU9rTFluCA6IWYRbPFCuRQjpw7UAJzBdDiQTsCfJ/mhcVF7pLr5E/G1M/Ai6UeQbwZLPT0vveqcAXjjAEZmXZkAVpxamcRMbprEUUccp1Sl+FZe7SrCjleDM+mmtKX7vAUXGOI44tz40khEHe9VHnH0HNuJcI7KJI6NDyAvoVmkp7Q+QNuN+QOBjA9HYuA/wfl2hFCbo+Mfh0Ig+glr8AZ6k0wPJmad+erj7t9bizfJ+faBdYyJP9X3vaQeO6e6B5W9c/7vv/80HT9jV9/k3tNW9HWU/2f9fQBR2MD4pfmBZ8J+6OGm7U445sm8LjilfngO24UHBwydJAVOLCD2lvVY+SwdDyDHKCDniiaY0WCS5r4hzXyLkSEdh3MkExmgXeDuCXuPrxWRDlssFuCOin0/EEHR70SfX4HZg9OFMpuhMxnBmlUxzOe9XYF8/SpPf3nMl27gvlipz7yBmk6JeRHKAUQW6CaqgZzSoAolnaFoy9cA6upEWMY5wm49Iv6i6gxxiwAajsfGag2fj18vd+aiLpdc2VILOSJ+9Kg+ot8QUWbf0rLkIBr2rkoKFailofSrMjcXDIA6NzeFuoYCeCWtAQ5o8cPFgwBWkZx6C1WbdXO7y10muNgcHFdjnsFfyyqZX8vqDdyW/15ZeyfPkSnLXwt5fkHzCjdDJHHL2VLcrpHAiOFatYt8sQaPJ2aSj4/curaqRt6p91ijgAIp2H7OPJictWXfYUc7BC8u0uDegZRrjCLt4WPDC60t9SY58TzTgiwRpdG0S2ErwAyIJQnQIc2zB63GfagvMG/rj2W5pMGBqFmzGeto3wBb+jstw5sx3oFS3wOkybfxygHGBl61btn65xy33+OWlbnkpLyOI4iqBfDR+k9L0QNLF2GHDHWfUYoJI8wgSYDaMWGK8zYX5aKYcWfXeho3oO2uhZeKzlbWIMlhhbh/F47zbgaN7UVaj2c+6/f7lC3Fj6byvODCo5+jCVDNcxVRrcS++zjulVmA5w3+KOS5qY3qT6ishhEkrdWYl5ivsIrDKGX1Ex2C2peFGHHN6F8K4tFC+si7wrlOkT+iRPkzK0skCIKqubHndbB8RYQ065SsOGLYQQ8czrIqYpXs1txGDgkwehcnFvVdPuCC34p0eiuCl6AwQregtK7JlH2MVklO721iMZBprnpSTujuCQqJiymtrA/PzTlukV7NCH1F3u9sIafSibaNZQtG20y8s2mk04SraMgV/ipbmARQdSUrOLpMhl7fFqWbeCx1T2rznp7Z5LzY3b0CKWCTZKNLDyPRR6JdTjO/HmltoYnhSfeMWNTR33wcIxxb6a77e4Rafz1S3ba9Xt/UNrW7DvpK/R+VK+Up0bU1xkH8qjDC5IqkVbKBl+D9uDOAR6c+z0xFJN+RUtg6bU/lCneUw6xjR6PpSwXtGPkmMTeamWZwnhsZ4l9V8OpUiNL35jKOipQjW0hK6QP+TmCe1FuNHuS6di07Nv2QX6aw5Vgv4MhtagGE0HYFibHNQmAZFCkT9KP4SCpab+usouWD7YEARVmLV9IvmFVR2sNf3+Yq4k61hZIOBaMiy0yuXTxF4IfIFJ6F3hbKuZZUn6VhKKuzl4DvSCvM4Mw7BY7iVSF/CrX0HYAgh4wk9D5KOxJfs5PoPy1dUoSp1AZeOLHynWphe0E0HPqT9PD+k8cr8kMYrAS0gq5R5qb0WYlG7RURUfEBeYc3pXd3uWo7Kol/kLcLKvEW8MmvREya1yC02WIQ1Y7Dol3mLsDJvEa/MWnRuMbXILTZYhDWpRZfSW6rXAJtqA3bFOJ/Efpj3vUqWc4gaeJ1skiGCX8s0OnUm175aoSGxVKB/brlAy0gsedfM+2RMGssRwEmx6UP7sekG6Wc3KR6tigC5gdC2ZAtvp+xXMq33sCBIzMdOM9+ZZou8CzmaZvMh/AXqJXN42TPvF22YS2pRYb6nwr3TmZ3bap5r00tpqDsmzWUV5awcNrmb/a9oDb2iS+mXmN9QN8C5J2Ue6KSenbywAn0sICyU26O7tIwxfvqBbEl9uvzyvuDv29EN9dTaLI1SrjPS7oSFflt0f7bSpsW2DfxIrc+Ax/0dSMhqBlHFcMCpzG2zJOPYqUDejTQeqBMqAJfAK6t+6okMo3+uY07HzfWapKHFQqnG03Dq0HEBapEk5EJLy3QSzsMhVUh5uALn47J5uH6ZIbeS5oD4RlaQQ9OS7hQZjnm0Fy4943sDWjBNZDjUStoZyN0qFwFWJUIWlrwnpCkc2wlIk4+rXATwMXk5nCLUyduY6JYh5wh97EAtqEo8UJrs5epDhUzhX5Hc0hk23rGmVnqXFk3lErlLHCvRiAkB80QHQq2OqXS9z8EZwo6yMPG2KnBwJMDwutKChhJSmDF5DGls7EirQLp1XR17V5DFkzLLHzqta2jJgyQ96EYTfqJJdE/4wT6bk7LmgESabLdq20p6kAynPeKk5OsbNLkxvW8LyNdBu97ZQedhruAZDXIjBT5fhN6aT4anV1g5AIjb0NldSJnVCtQRxhIpi2raa1bz9aNwWT4q5kUfldC50ViDEhGKuqQcazTsuz3vpktGJjDeQ9E9FP63AnV+hSZBsiu5c5Z5CZryyY4vlhF0priNshqdMn1AkjyTXwqYaHM+HXKzFwKcTzgi17Z7Jd0PK/MvC+lHUUqAMgkRh/QCL15V4o7Z/FZmdFdLTAKPWx5uIlUMnD6wfp2f5Q3BBFohdBSZsPNmU6xJ4CYnNIWbSBVDKFUMAK1MhIHnj9HAL06pAOhVHfmCqdtVqMa/7Etva1n0BRRYtsgLX1sWeelckdfUu6br2sfBvoGDZ9/n/T0/u27flAp4byxLuHtK2nfjjOb2TZUw97cLEuQe/fW74eDZt8U/f+eLfZewVL0PpfpRbMXf8DyWJkhJZK6ZySCNUMYtUIgLQAok4Ap5MhqXrc4ANbKzFESfuaifWJLLvCuPeOyrh/sbgr8SHvAQfGn7GIfg2w5Nh+BrU4ouCasEqXCjVNs565D2uQ7LdE8CTLb4w+IDLL0xZ58jDIWklF+VdHHFrYiIEQvr5/P6BbRHaN16Q7N9SA7QSai0ylD1nkA3rmgC+jM2Zj8jZj8jzvoZIAjLgf7i1MuIR+ZlZNB+7GXEQ72Mm/NlmagZsaz+H/rJQtUvG6Ac60qZP+2YcKXM69OikbRazHzbifGhiA3kHlIfT0hY5f7KmkztPGKh/I1ZQ7a40OcexVwj+hpiIX8Cr+2dip2nnYrmqebxWaxV6FpvUCp8HtAaSBU+q7CZoUQiYyGKzA8dQo6o5jKTXe4LzeE1CMoo17gIm+aDUxvrF/L6+VhflXKSqtCbGa7lIkal39wzCLwHUpMZ9Ly5uYIdKFMJQAaXjSp5oQXgErF7RKh6uPlgytYpNoUDOddW4H5G78AUMq7L6tAPC2EzPvAmxX4qyWbK9NJiKeqFt5m8fi9SqlXY7VOlFyNjfwYSj0CvCSl6ictS4VzSOWpxd8g4Na722WEjl24rbCN3jPBePu9GeTAiaXY9HZ+QHK5j0KcK0eApBInSfk8wLXEPeERAUW88d036vws1LjVcn1Yux7Sh/d0Tvr9D6M0zelsvxsz0fbQk9H35HvCazrQHvEjEMIcrnwworF9IqyijbBVltKoW+CpKW3B81ykPt7kQmA+pAYODJmpLAY0iQWPJpIHPQbcuzISReaCyAQzLoPiA+Gv3/DjTdRAw5Dcx7p4ywCJgD5LlOhD2egepjdOYQO9BCa+PLeKVSvutkmdFMt+eJsziPs3iL9j5dCvTh8AG5rHZLmjBV8rcRfhm4/Ys9zqiH/p0AF9l+hXrG8XmTgK/ULezBmvwHK1JVtsIXnsSEtTaHdnLcGmngqFxHBlFXQZLYX5F2RiomvLFY5FBw20MUhm0CMWwodc/i8390+ux9ZAlSDHymVzBa6PK2WeHGem3FQ94pH9i1phGetyx4Y26ouOAjXpxxsE26gsHHpbYURgPozaJCIJQ92eI3/SqhNNOmMIuhKJBfa3t8jNI+gICd5HVuXMO+pV2xV0df1baVUrtIV2ll03LPFCXitBbQAR7c9sDL1zLWbdEHdfFfXyi0AdFwkuFQJ3CgaFZfwi9/xQ+5xO4Fd2R39Id+/i7+/Phd7eHZR9ZYuQlEohMaMVcBcgCh42iR1QUWgVWVvDDHPLDpFhx7FX52Cvzi9KUkAJUEX3YiCbgmJGBkBdiQT7gWvLJKwRnbcNLGWQFQUQw6DKYJyWn8lB1CqqXGW89/EGZfZiFsipiohms60GhLxjkKbuVT795ORyMB9jHffqieCEAzN9HnnldKzPFbOmS2VpJrTJ4ZLjyKInMeTNp5fuwH7fQKLx2AoTX/AU6kaGmARHraz6F2VJuqb/GNTNc3zxIa8ti5qUpnUAWwpmsO++1gD9ImYg5NtWqFUCnxChqWV8il4myWj/FhQBEk+HeuLcMI41WuAO/HBxrtTnKhuaqee7PL5BdxSFUbyPby/TdcleRr5VckoJdlnCHsJRRLUt8omkRg/AtjYEsYA1wS+B7GAxAr5LyJiZYCPViJOSIryS4UTP5k8pcqHJ+J4dzuUTiz/ne67ZYoOOKloyQe6a9V5zpvTrRQWi+V53gBHG9V6HLPJX2XjHA3gU8VZxUwdS5offCdbqATBqm8CzMF55F0C+ETZhWhKm0kvXGRb1c8lB4b3tolX9P/ToFOhTWW2lWcfYFmSMbzr8hqI5piDm3o7uNclCHBdOo9qyIdBzVoxVdG6WBejqhjf65lF9bZpUsntS1lRJb9M/tQp+yOy1/CCkGUctOtC2a52JKvgFTTeaB6q2nQSnxsba8UiK5WMCkVui9vBTvpbEheqC8FKJAvhdkIN/VVBLxrLYRvZLrlH8le0QIhSeEWUlSM5t67RI6bxSGRtTCTvewEvL7wbkyLy/V0hq8f7OULnzRSlJm6RFL64ka1dUnRNpcCUB3g/65C0qf9VrDmGoNszuTUTD28zI0SAIJbs+7MtUfLAYTJ1d/x7nRDkg5+91cD8flFPS8X0NbpvktKrvlZtrS5rdobEEOS4B7SShpLW7ePDOXxwZg+FRzTl5AdPi9gS8UJBBt4x3o9WO1UjDtYq2Aeois1moC0WOjWUT3d3kS/g0PMEtp8qKwA8l0erZdq2Scqju40oX3SLe+mDF8IeP7lA0OCwjy4s1a4I2OCFOK/tNV9WWThL4/ujnODuhYGbqVkD3roT+LME6Ja8tW9eUjBFFvPkiAmytfng9yUYGTD9db0qDAqc4Lu0YxCzDHBDZkYwJ8+i2NYYGd9bDAnTQ4MDn4ZulW0uumOMUdmpumM+2meXo6va/sZGtOXnOYgD8WSXCAAgmiu2UkKlDyEYR5vckldwwyX4REBSymmRwVmNcQFbgjc+kUpo/ajws97HVraAIt0E/euZTh9Y4E+NE7lx6Oy18R7EKyBDq1atm3N9/xy0c23/GSY4DcRENu4LqivXcuhToOf3sR307139bdRd/WKfwsqYumL+bqlJ3DlSnzWlxPhApUk2L/UWQSJDtTwxh9Mo1lQfKasvTn2FrQReC75tkXyR5Yei20agpDY4CcwNCsZkgbBqwMBi3KY9Ca480QRuaXYZtV5ucRXA7084ygC4gCMBD0maC79gT+OrGOt3mDRkZPlB2YZzT5DODEtqHZWxFCbAZT+8PMhSV+yZcKJfbiPCX28VywfwwzYi9PnrieGbH9Ga7T2HFPwFftMxz11kupkzBwdVFfx9EDKUGjnldD4RdbjuuOAJa2CHgz5Wb4Ma7nCD3PXQSeuzqdXZj2hat51C8JJxwRlxpfqKjr0Z5UZPh2qAtiKtSIgpMCq3lcYFWRAqtOvjyI6GRHWwWcW9Mxdt20lmMs11Tx/ezLEz7xdPw7oUzHszbOq9to2UYjNlbFxnl1G3GMVcmjfuKO7+a7bcPZRgKMMNATCdBsDikR0EE0UA1GSeyclRjPN0/gosYKT0V31EtlSmwotkFDPAPRDFkDPkNEvenMQmKsV/iBg2ee5fMkXibzXmW2FWphSkaRlNw0M53pRjLT9a7wxpgvAWhIXCrFxl3mn/xMl3wwiAGG7wwAsCFPULhxs/NdHs/PJVO8txuYDbNqKg0iGsSNmL9R+aUqeX0hA3FoSGcfDcHQU7l+tmtFDcD5zC7gNUL8DOeniUoHB6F+cAhxNKnT6Hn/LANnmk28MTmOeP5d+Wi3zhQHc6wQwVc/l1qQTscOc2fqcpO1WtwAgJPZGC0DlMdFXAyGZkrJmuYpuKM0C+r9H2NhWTSVhcb3aVBT4iH3BRG0+k13+JDVDues2WeGi+eLwG6iF3SG4QuisdpcF6dH3KpxD2QT8gHZI8L0COou8tyWrERHS6JEV8+bfDma8LzJJm9ij1iImjpE/UGmT6J7GreDzmFJMD2iJSOs/KDghLL2QmHhXIClSKg6OUWhcEbzIOqzpRwqQscoM+1zZaY9Atq/yikNAWuh/YOcBCDHArTSArTiKUku5JkPWMOQQl5JGkFC+LwhLJMqE2zGVEL2ULxHgR5i7EUOBifjLJQ5yc9knxeDD4WFifKmyyraj0xubQhib8MZsrAXe4yrIRdL5iqbHGqNHhLYkOR1rACIlmRmkYZmkcALaWGvPreTB+OSnz3mYEI8Mf1Mc0InoAmk3KBpop0mB9tqVNkhbzO4jRZ7WMXGptxN24abJV7QMIBwsVLFtYNGQiYghFJDgCBPQI0hnR8BHMnUgc4yZg1EDiFEf1CL/VATm7sNdqTSep/cp1Z80BfmZ+Kruuls045T0UOTqWfEwPxoG0r0nwvzlQ6Tb9NdOm/TZYLkGkerkBYdzqqQrQq3oSTkgiFWnZ1iUXzUnUZGSfYgrROu8hhLsPVSPZJbsKX+zTUUzz9QKy478txlaqMtnm3bHvj7mkr1KNyCBoqgPhkqUBdYQBcISLSX2yDCkNwARn6WIl65WTwKHO+7f+gvd2KJVAMsbz0RA4GMQwGPK8ZiIfn9vvAUEttS+HMcBf73dFj6c2xXb7Kql+UnND4+SnqyM2TUukgmuSNW2hsMRCjviSCrtWd6eSs2QGwPC2QiFcrwcOA37ixjToumzonLQt91YfrqCz95RSZLmB5xBp0mTiGsC2p4JJAspStNm8la88DMMkd37p6B8mG6abQTB2l5KkwpBixhuk29E5yxq8lRM2wOsuSZvgh7YW9q9FQ6LavISP6csque2xkwblbxjUE+5QvXuWt6oIS0OfKeQgXKHKTu4iwLMlSk2psz5tD7FTNHFHr/gA3NV5tH3T/AUfcJNeeDrc354CSY86HW5nyobs5aRKGE0J9R8tEqUPpHjILncpVaTBHTohW+FFp2c/eIE89d2C2kf25jSMuusiX0IODsjD7geBZ6HvJfYUAWnIyUVD3sWw/6bmzzKGMzm/HH2Nf8yFg+iqDmJ9CfBbWov15+Q2tOpD89tTizGrC7s2jItSwGzYFIPue3Zgs2+byWGJToYGBQgpboE/TPOkOVKwwtVsL11UwooYTRhVEQD4Wc3OyB3xSUOd2saRISmldAzMGBRD7hMXLCpZkT9lgOI+Fgc+80IcedUnbdV7frfMmgppVT1V5Q3bf5kt62xpLeNpT0gr2P6pzwJzLfnM1lU9hizpxui2QjryolzxO12Qa/smBe6Jxr22iYbfMlvXu9TPk5SkV5Mq7WVFxgGrGaybiqH3XVeRmXO884EuzkzEU1QzLiPek8/9aY7AhXjcyO0kjsOM8/MybLq83MSqUU4+WElcOaYgaqOq5KSyyGx3t0giuoF1xFkZeVSXB0r2vV3JmGY3R24qwz8ZdQyL6ElognhHs9ahBzBoT9/Drz5Cxz8xwE0tNw4E1M00y/lRb+K8P3OLO9UdEiU0SEq2kZ+vAo2vb68Cdb36DowysO2m9SPIcOVQuUsh0tih/z1bCOUh7qMmkElbexwmwlj9yffJvWt4+DTQPja9ODs/MVBJe2Fguy41XhMCyu3HytPA42XTO+Nv2xQyoFRmJT80qBbeNr0/YoGwbgoUPScxLNo3Dp/4BTxHwsNjTXdFD/t5iz1z2UvTbXzaFdzbdizmuH9AFTbMFcXewusGvwYRrt4O5j2qQRE9Wu0EfT1pO6zJfcga7tUV6f68f3+rws1RNjeN9uGN/3bdfsfMUEbDqw67TjAGxCVmI4mwIzqNimz4zlfbtlnPsAwzZdIDadd0Cp0ltGnirtScqn1liRt1V9mlhhHTLiWA/wzlBE8owkkwmqUISX42YY8oUEtGReIweD4248USzxpPJ+SmUzio7VjeCYYGoD29htYjwSgyiFFZv8Ec3vvc1cG7R7Ys2F6U2KjZ/nsfGYmWKmlE1BKdIhCfkCXj6XjndZU1rHHQ1NeAT+U3epMqsy4KB6Gf6HE3U6QdC1n614AysicAzBcia5OjPOpmw3KORsEWv0MsYX1GWMN6h80vYCr2O8UXHadoNK7iSp6DI3wmc0P9M4OWYqVo/UsvWtLLtilJZtv31/ll3EGTafdOTnOaYwrE88KqDr8JwRAGn3V1LBRa6gQpyW/N3kCdlSU6QZ9/GaOt3Sz32Pfxbp/2O6CLvD4TaEgDnQJnRcPuPHD30EgEWM9EnC/jdrMjuvX5uLZ9KzClgUTKSPUlaUDeqsZr3DwIsSmy9GjyGQIDXUkehyFZHy4anvZ/bPv8XT7oUZvi1AEiO8nFm+rUwVuvk6UW5J6UmWcutVodwaAkUcQPoxW8SlzSOg6gNEmVMMyitHdfplfuOwh2EiBO3XQsUZaxfTo7SA73MPuz2LgNr55xS1s6QBsXOMAHaWI7all0gKYoMw9wv/HMMZNdM6sfY1YMEFW0ASxHDKuZM+bMxbq7J1nuetc1+4Jr5AV+liJTucYgPsYu4J3ScHIDcxs3NeZ4EfZ7kzAZ4V7ksLjVn1QlpxoSSrjqBqzM4c63oHh+c1GBA6RmYp8qRVHOMl0TEdN/abqerQ+YPgKJDv6+i7qX9/hXVhl38E//3yyAFPqcnhlrqIdeCYQraYB7r4N6TUeFFi3Qsme3UXKxrlKgh3c5UcxbCKA7bwEYq9eBlHvAcDI38PN80a0Xv4nTmjfA+vzEfeEYRmlzCTMR6c+IzxZnngs5a5jTnTdkykafwWXDZWno8gkAhnndFjrIQeQJ6PmXvkKvNcl6zp2zpGm86b+EDYT5vHwSSpLFNPYEBfCXq9ZjLGYhqZwcqH6SOI+aj3pyUSdLe8tBjUNtRT9VA2SiVv91PWhwwhbQEh26SSkNmuzFkzOBpuft4+t4xZ6IQZ9EJHM4M2pAb9YsINer6pQWenBv1ywg16salB56QG/Spn0AHTcVwzQkdP/BnWeco7MT5tkYtg5Gp8BYP/apjH4DP2fiNj7xmS3wJ/jzP4lISHBG4vHRjsfpCTpzyryrPwmwcquToiru5oLB8KWMxAV7FEHhQIoThRQZeQBjjQbHX8g423udDryu6oZQWR4V6br5Vp4FZ/f2tudfSgYZ3AFSabX7WNiEFdyMCjllzqsOqS0ViVs6lO775j2tjo3Ye5UMEkX6iLW1ZAXz09izcdpg56UzS0xvHH9RrHKuqg6aVh+gHN5GOtah0vz4F0XQMXiQQC4wQZEBUySJcSqMBncMErix0IOLcVKhe/EW/hw8OIHXyzDsw9TzpNngYIEz2jynzCkiF29MwwxC5D/8kQOwFQSdk8A60EYgd5kJvbmzGO23AEpvxwnE350tQxZeewpmxEv/jppqVvX9fZ0re/IG+q2dPcicL/gtS8ydP8jUOyhCw2XtykdP8FSiOJjkMjKNNLiwps1Kf3gHwElOXjKRC2WosTfbT0BjY0f+jktzkC3+pCWmIWVlD7xZ7aj7w7NspzC5Qs1wS70F3ZRj54SYaJKnna/+iE+vvisWj0uzzwJK9tHgw88YgX5/OZtgDyhB7/AsQ+zPQyYVmmcozWKVl5F5/2mdxpJ8GmaP82nc9CN9JXM4yPoF4vz4GpdYeDhTmQHgi57C30knmOB6S7SFAKV7sMfkMiibaaPvvTSsJjl27tI7OJNpS8FkJPm4FCWaqG6wjfPZK2UJimMXw5+htELbn0DnSBZpPywF9eDlApTjVGGPEXEY1NZCMMDYtpyRPkL02DKQEOl+wlBBVRixz5LPxnciOGPxSPbRKwrBpXMNVC5Fv5Ef99iBKxKlv2Ncq2/HGODTmFKoGeqjMFJh/THbLFx9MQJnXQfi4i9S/nDMW0grHEKmYyIZgmepIjSSBSlnpkaWGOyITWzZclK0vzpGeqMqvJNwrmc/MQR5pcO3ZPETu+OSI7EN0ffzsqdTu+NUXseHiK2PGdKWLH9/ZnB4VUD/Q57Tzw53TPFHlfvjtF7ssjDXZsbFDKoiss0VOo3DntzABUdddF0DgDNDYUKXfWdTIXzkMAOkAAH6v4V4DcTNC+59HMO5SZtxd5EhZioYCzmYHGI7lllCGfOSzRp4G3H5bIX1WgVfDecDu7qmavgRNCfgPtHfnwhOe34CpBrq5EWQu8dpjCLMRnKRWONMeDoHKhWVAZv7d1XLnQJK5cyMSVz8BkyfuNae64xhNZX4YQ1ZB+c06XqovlM2SZd7EaW3GQM4vpiZg9ykGLPcTKfzNXziTlHvf/UXQNLhiVC8sOLC2JQ/3zGePgUJ9Vf1alYiObUYaL6IHW82gzE+4wm0bqJdJ7ANvwjAwUOYASeB7lmqIJv7nZdPMvcAhceSh2WrVzKzyg8acAjDIUgCMm/Ruxi4r0xxidsSeHdcbOkbJk46et2bB57AzIhM0zGtNA1obY5NbawsDQQLnweTBneKUsOYlS5rXx78tGuSR0dxgW7UiK6OK7D7De44r6ooCv0C2j75hw7vzcYGBW+UO6I94Qw+vYTZs+4dbMpwz461TzjBvzVIf7ZDiE8FDYaOfWgfIVuYxQ8xLCp0sTnRCSt8hkSgjz9yub5sjfqIg8/UPHcJ/Gy4hft08BI26eMUYj1opzNYRTCIxCcKIqrJy1byaUZIRjKJu7ny+5e8coFGAFDgR50FUuaR/ldLIQi5+g9p9pm9z2f9T69589WqXgBaIU3INpE2oQqD8kpWB8ZmuSOv2mX0yvlyTtjuuiwOcPlxL5U6FZSqR/pCmRVog3MJWEnAt5U6Sawkmy5emmtpyXLxkVS0aFLEWbrpJUp3MpJmPBbDtrGwB4eUjpcJflpaaX5ab9Xpb9gBIDcy3j0LjcUC7LhoMGAaQPlwZasT8I4Cgf2pvHfkW+0ZFekQ31K4J+xGtTo9WMFDmwL1FSAqmIYxNh/AnN2Xx5L2FOlA19JNGknCJSyQeTiYGCCWZpKfSciREnyTBTz1cT070IJIdBmBvGN36xWMYWehRTUgiab4rv5yfIkHEHWRz6MfPjQzG/7g6zrK066yigOZ7k51jXcK6QGTnoRDqJGsnSpDpDDq6M/GBxIyWJQ+602MBnBoFVndoOM2RqVeA/QRpMTBRP4HkyajADZwJCnj1a1b85UeYuEOHanUz+hudAZR1rGdWZjpeajugaIwzKjrUs9WCpKqwICDSAHcFGxLr0LKsAY425ajoXzJYwrJt7SNw84myugL4/Sc8jfK2TOBPprqIiik7tfEZh81y8IkvlWcGD5lcFXbXQ+XS9KUM46YaS/e9dycHrteRPWsX1/73sj4IXQMptexryxQ/OaKYmz0XfklSbn0mqVUVS3OR0w43XDf+mT6VVJZVmmqXSmttz4bRxt+dbI7PnTOEnBL9Kb7JmJXn05C0Teym5+knUXXCfRTqWKgRrQAY6+5M3KE+xkmW+wpVE6UgvR2w931uRiVtY8gezP+/Rc2g98uFsdlRysY5kkHR4/fVJtlz+5cDcqKwGg72IqXLaCvvg0rG8f01JQkgxwAC/mg7lLIg9DamnXWt7k7l4SoStcf2oUVgCvhoYG7xJCqDFtVegm/OFmp4S6RdtcJ9pLqaYpCmGIjxn88q++tlX7NPP1nXYAq01Xz9EiFpbFkBb9gtaZxafnjnSzCJc8FFkFr0R54yQfkxoDvpHQL4wPLkB8U51Ws1TMLwsk2bHHzqmhh3fn5G349yWE9LRU9XJhBTo3fcPnYlqc3WmEmyUF2TreFyQ73YKMZ2eTDt+OjNvx9nN7WhG1nftcGR9w1P0mR+XGwj69glB32gvx7XjcTn2dIo5k2rHD2ZMDTsePRA7mtPGXDcednzP35d1cybXjpvbpoYdj8ZTw47z9Jjt2D4u44t/PtZPsh1vzhA7Rvve3jgu/Ye/HmeKHedLQV/dtbaKqvlCruYL0SxX8+m6ygKyDFEK0tGuii8pJVWqWkO1LrunEWpl4NZur3D+FVtC3gIaUvMa9SFm8q7Jz2bKNRntM3LTeNhxVkForybVjj2h2DHaZ/Xm8bBjl+9TN0yyHY91Tg07fhrn7VgvsRhfbMeuWGjenEPlcXDPq1w1F9nYrwUe1+qlEFXmyrnHZuHtpmU6nMF15jHlK+uoQ+jDeV881Pyga6s5d4YtuEa9CWE+ZzwPgU7qB0A+6+B1LKfBKglCbO6axyagNqUWkll43VupPEIZrOfmm12+++kWFEHIlO3lM5tBX6rU7YwM41Hl1KxrFikGc0MRfjPWmHtmIkqG5C7SsxyNCnEVhXlx3G24PmvDphmTYsONU+A63DwFbNgxBe7FbVPgOtw+BWy4dQrci7ungA07p8C9GJwCNjw4BWzYNQWehwemwHW4fwpch/umwHW4ZwpchzunwHX40hS4DndMARvuGoUN5wyBHsKTbgI9vHjmiKGHTXGH3x8Wd/gpyrKGyRpoYgpPRol1QngDq6G6DbENPX96aF5qrxW7AP8A4tYWE03aZj6f776q07EmpFa9jFHMzRSsBiXMqNt+wkxe2+cWx972xlGV2ipmYfTwYPNjNXZAcAtLggOz5MnxsOTcPA8P43shOAnQOcWgwMmS41IlHAp5kAAqHCe6WZHoZkWmf5on/s7oZrmV5bpPymlOm/N3ffUYUUBOF90NFsCN+JGJEpB2RkC0LbPncW04xCNicrFBsBWaSyu4hNDqw1acdA9pwvrvodk+narSLCMadc4C3cICzUcLVbB5dk62fe3bf6E8tH2da//usrSP/jEb+5jHnZIkzedRcar2V66T4V9VQaUsEGnu+Vh6u8h1d6KcQuGMZkd7rowYxQyIfLS04ZJxtuHWKWDDbVPAhtungA13jMKGH46zDXdOARvumgI2fKFj8m24ewpch3umgA33TgEb7psCNtw/BWx4YArY8OAB25Abu9fPHLMNtwxjQw6aJ+Kre5TQJVHjKUj2EeQTsHglMIpYPAm2Ic1AQEDFxWavRcKR9KxwJFllzi6nMg/m95W5QqgIIJrOQfNgy7OB2BKyLUBuR6AqrkGjPoAZ9BkDpjfQN9DvXDQxYJ0YgMnUs9PZBHzpJyPCxLARt3n05rowJQYMzKMlEn7RvUmnVD0t/3f47wdHUnY95lL+ZzWYhzDbfVG7Sn/LaO69Dsy9W1uFDXvchnAnITF3alcQNQtSX8ERwRIbZCkGe3BKdxgmqZCw2kmnzGhBkQBHyCSPWh0QRqtv7Kj0i+bkKc3PGQXL1djLKF7ydpw7yXbc2JazA3dldKUco78rtxWkimO0VuwYuxWPz8jTSm8UUq96YvKvdAkPvNlQiwlQpriiVfnUK7N9bCiw4EZVBDdco1SXQGzKijGvncymbOrcyjF5nVwexapAf2q3ejhv6dJx7nF3Ddvjfgb3ZE2GltVnec3D7TZ2KV0iVoFACCFlzbpDKGeMb+ZrLmcMKZmCu0f0p0LHCfOieSnkrDMOx57Jli2DgXmQrge2KFukjLFws57uFXWo/z5rWfB3XEK94YQO0nKJUFIafoB1rvs323AzaX1t9iI7XfgUeUwmeFl++eP/6tnyv5nxrgFHGp94vm86A2ntQBpuJMPexWO/CXuGvQkTY8P3hrXh0wheNK8hdq03qcQshLQuxBjXBIbOUmkjK8Uc/8DFmZX9By4ergcuLuKuCQ165dLkyGNBkuQW3OtOfcQbCtVPysyyIX0PltlzNvgSpkSbWaBIcN8V0yVpd/Fv1bRIcT0Xf0LlEuYHf0lAp2WVjfVRdsOu9MXZ1TfQV/5Mvj6WWQNLvBTV3AUN+LpG9IErwQX3FRRo2sjcE6EIIbRgWwr+NQ/ti7jAs4e+QV2ew8cIMxvuqkKRqPQ35wLuI0gbNqGYmlAG0623NcxyFti4H88CpKLoc7Fbs3WgrxY64mFI6xK6y51i6ZBTBFQ3hkvSz5UNphbiFFUb5k/hlYlEQS5bO8XTER9BValw9WGB+9kdGGZsgHLWuvp0Vy1ILnxkMEhcicKhqNLo6DVb5niWRlxq2hAk56Q7lb1yHL2DR5fPFhJkdJ143IpMiV5CoVvRlujhaaAwtwVh2AcdbK2NabCLTBtNS1AeBSs2/Yai+c0c6obNj+ZSoJhO4YvR2rqLFJn8qCqcQW0wm+RZdEfSxcIZtaLbYDfWStYtUw+p6FvbGWtqsXt+19SmUZuBLdm2Myjw+L4dbq2N3T4b1thptvi+HWvooTuDEg1nrFnjGDvQVYy2ZsX8eqwkwZ8aQ+ubx9b22H75c5P5y6+ezF/+wkH95etnDtv6lxbrTNvRAbe9SWUbTwKeiJgrulyPk+y9YjAwl84BEY55aDYVownNrFviN5qHMbLOnDvX07Z5HYeakt0V766hbbPli4NBA5leLHLLuRms9IEVETwPaiENRKxJhukxspQKM1P6sAGpfEEcE34tNx8tW3v2snXrz9ywcVPf4Lq1ZznLoex+zyG1APx+yVKH2j6UORh52FzHBWy5ci13zC0hOHaJuleRT1waplbrkia1Wk8LpynG8/gdTShMh7fgW3rkFnxdHQwL7j0ACx6vjMGCC+V56Bmq/cDJ34yCoKg86Hmi8rAQbhOrPMxjlQcLlYfHU5WHktd4FKGHRSL00MNCDwsyRKVhVnJWm28fStawW7cIZ8EJF5FHhO9CmHiyD1ksceadSmYcz9acMMSaZ4MGczYosWedErXZdK6wTjUzZYmYAiFt/s6mLDlcr/amLHemrIOH+T625cQhtrzSaMtldVs2QT5UsS1ZfhykhiPz7Fyhusmyk8bETho1sJPGwk4aCztpnGUnlSrUOENLGtHdz7CTxr6SrhkT6Lv3wwCarB1/StLBFFCRj3DtHC7CxdErikGFr2j/bTd92xj6b0/Qtytptn5T2JsKl+5KymZwjlXU+vawLqPx4q61h4cvarfijl8+stn9/5wLej2rodL4rHb8S7OhPMrfkif4Zitn8wRcypEzqW7guagoiSoGWitWS2cviilckfhe+x6OYeBVYK3GxSL2zBjzYw7XPV5ucTEiiIGN8OLjKKEtDSG66Nrd7zzh4uFHavPsWOYJY279t2NtfY1SWS5icrfIYdOYUasdGw4XLmKOJUWZWFLEHW/k/bAFNhI/rEr+KsjvcLQ5p0g3AivNWRUQDh/cQeCfD3wQEHUkMeZPsw/MGEQD2Ypqd8w2eWMKeWMKZAxMiGHMQn6DxJjz6xpWQXsg70zq7UfMClGBeKuPqUTcPhvM5QkRlSdAPy5R3TG8fPOTKtgJFc7opaoMvyeVOpW/ljkcPaL70ZANYAbLEHkpWc1SsnRe4gOpBe7RBCVIzCFQvN29nkELCrL0oTJcJXRdD1Lr0chbXydDoK9JCVjbKYSqE10fyyvnpQR+BdDec0SSKfzmBohAYot5iq41l63Q6h52qwsU7fpcleWgsrx9wOjoRtgSIjzRcRweJOXuxBzVjhioe+XqP4qpIpmgrh2pHFwZT09Fs2d6Fstys/nYIGWey+CVPk6E12fQ8Z4Qsk/VwuRtxBdJxARUG7OjO04CJsvBgABUGQVJemtpdxK58NMGcufX1Yrv0gga2PiMTzvBbLZUGC/wpENmI1zjvgcDNSiNDwzYcPmax777n4/4p1/8+4Hlv9nyl+f/8hf/+cE+t9pt+PSbt/1fP/sX33jXwPLHPvDlQ/vUX7ig1PLrXjEzZsxYf2RfH7kW7hTdsRfj97OZgeXH/j399zUKYdFgRRcmoxoeu136B6zqt3G655EDff3lTzXyoGaDf6FIgof80IZNgn9YF9mIg39mi4T+MNXLhv74u3kMAsYW5D0CHisyeGxxd4k+FnW3JanmV2wDaPxgqPTx8QAyPzSKuBgJLVTcU0vhHnqUi7aNHuyinYbegHWci8hDzvCaPj7N+OnGEikIhmU5L16FH1WCD5E6D1FGxFnx3CFRtGS7zO3kMwjHqAwhtGs01HFYTVJogXSB8BxXmCerKX2ndyG52RhrCuS/ehcnpKtCfa+N3B9nsLSmEpPyrJJLTB8hGkYnWBrvO/7F/d7xH8odz1J3SllaBSF19HYX3MQTK508f6NbEhYTc20Hwujw0sB0k+y5E0HB7cTKVGCtde0htUGy47LBAGLX5sxDsNqsY21NcxF99iDq3SI72ILA69ph02GtkmAk7UgE+Z64a1+G4e2MVu03p1TbPrr2e6R5rnKW5tcdaK74hpGQqdXZPJqzqGVlb9c0NWBUjHKtfj7NIoIcixyGRozFORX3Eg/K2j/L9J6x/ACzpWmkGhDF4gxAyGQaBXqC425m7eIH/q5ZJNmXKKZG8ihjLUEkuAs66y5o757jXesxZ9eTRUskWbSIizXDA/UaWrsLZwpmNit7umsOj8yikDU9CpSm4RU34moKogWVsMwslZrnaGFmI67Me9tVRcshft8yvZPHdgciZki9YLgWcxbc65o2P6dCdb4DfD88TBnjNUX9NG2ndm3EsyN2zDWnhGzkpvr0bCBXFRyNtE9uKuh562JJZHgBUe0FRPPKoWFOORSs2yXMwvCIQjZU1bMWNNYiCPXtdsoZYA+vGao8umS8O+EH99sJ/0w64fFue9d+2/55ve1/xKhHQzePpILjD/0DZ4FFj23BEU2VO8owL3Z1C91wvOjlK/lUnNspg+mPBcSPtxPpHZ48lzCBHG3LT5jJavnc4phb/gRaxgwD0wD/lNYwQYEZGHYxt/CeSWaKATA+Z894phE3n2nwFCMD1ndvdYS5jQujUs6W/neU8cSbmJvVhNQymgO9WYETohF2hKvRXaAT0hTXrRFqfN6BHjs+wpNSluoNP7OfhnW+YXTP0nC0/4ZxhDR8LdN1SJ8Ofk2py6A0a/QA0oL4LzgrXX55X/D37ZDzdFY17CHp6X3B/52i7ji/4K8/dfShp3Xzc1buemJMccyHkd2gDpA7fEw6pHBESNxLTOJeEdr2oZztXpAWP8UHXxLIWq+sqS72uNCPeAZ3kzK4l3IeoPigNuODlvhSVtgV7eSVhj3SefgGSnkO6wkNgiLrugJAHTCUaPieVfY9wRlPnzkLQKuispJHGeUJ0WzISJrqzbWRqZzfusT8qmugFvXVYvPHGd0FfyYb9dc0rYj80G8LbhXdof6tE2LLn/K2/GnybLmq0GgLrWhui1DI82PK+oCRua+jgTU+Ftb4WFjjY2GNjzOs8bGwxsfCGo9lYY2PPWt87FnjY2aNb23L/RNui2h4b1I+yMkTwZvm0J2ACuAxtMQZiHCx2/5o0MsiWRHJ+H/fuM/nAwaQ/a4gR21UmcMo8xKRSCofzkeYn5Rs5Noddyt+P1orPiX06UX0tSUfLCgNCRaUfLCg0t2GMABLA5fM96ocO6iS2+CWoF1nLe1kIXaAoahEgxr77UVPnS5xLJ47hmu9sqx5oIM7fOZ15UAeum0DJ8Sw80E0ys4tPKWXgjTYmuz9FOh+Ax6cEAMVpdSheWEy5qwcVpu8ngAEsTDAA7LTgZqhz1XU26HFmmIa5uA9vvIuQMkjJq1f7LCKfrSidugsbg3glgYOSKbm7gLxH5qFmU1O6J4T7J2So5+XCXV3IsYdId68kpB0Accjg3SA08YvByn0GVlArqBlaz7ZlPtnVFyMLel+4E9vm5OlYGzddGset9E1XXXO86FC3zaBTeNXX1yenKYrDj6c/9XcK/OkDNM5nJveudjN99wcOiijc0biALUAlHoEBG95nSmYliRvq7FUEaHiThGbrNIS1iEHh3XzaQnrFh7Yc3fjaC/D4vpzd+bo7sBNY3/uhHoMsQPtcQY+eLCYusCnZ1iFZXPrLI+y6dbpxi93cPe0lC4+uqzFh1ME1fyxCx2kYuVqTVEPBSWw5OrPu5lbOT3n1hAnA7zA6vInvXeDaD3987Tr9AwEDTGEmOnV9bHt3gEi9Zv/4+O16HSXVsGeNJ2hNYXTbWHFf3SPUGO4wCqGeyqLYujyunwAxypo8NKI/QKlpaCUwrT335+FoAuoBnqTCFfQXZvBrw4GZmA2EqXOZgsyZ4RuAsszeiwbzPQDntI/p/1cPi8KJUxnAYMrj4Z6WSepl1G0FK6IFvWykJZZvYxjr0buf4Ux9KU0yvSNaS1wy9bPBUKf2xPvhBPx2tuBxMrao9o5aWPD/41pPG90p6R8PBj3ffQAN4tf6lTWCZk7+mBpTH9PGB56eUzplTVNJQh40KtQe3jzK5bto4/Us+XUflpbfs6ssmcT8IFpDIyhuWJGTYF8G7ENt5sP4wt4WkCoRJ3OGJJ21M67ExHIIDwW2bQIkxLg+1/VAO7T3rQQId2G+YIHMHt33v3aZD1dq+5i5okseiArYPvZH0+/2D17SeDlE6b3MtrMhknHyuT7678SMCKXg6DduAKr3CaoGdAbmOxx+yRaDtWU+g5WmNsU+N0MB+025jWeMCk2l3VMuKhTC0s+O2Us+UF5qljy6MRb8mlVQMK7JAlvLgNxDXok/Qr3/NUK3UVMQov0klHul971epSpSI9qESf3qWBlNs6w2rzahVxoYahkvzKDh7S6DpdP/LNxtigJw5DQPEXyLBBb0kRH4ecXJVryOPSAkgGR2V6lWbHIatfn05HHt9J2zU4TmyChfuaxIGgGrZxCZpwpDqSPNIgDGdqQHUhaEgcyhAcIjp3QO5AhO5Dml0U5ZqOixYz7GJL7KAd79zF0rY6zDb+aAjY8OwVseG4K2PDrKWDDb6aADc9PARv+eQrY8NspYMMLo7Xh083K8bc0LcdHDf48qcGvSg1+p1Xs/W0uSwn8ndka/HvrNfh/aKjB/8em2flRyeC1ys5T0XuQl76bkJYJadSk5U8JJOMgtu2K9JoJ/h1g21tH2fb707b/PPq2rx1l20EzGEzzuz2q+vxWLTsMeXeQq8q3wUT96lLrX31QWybERSAtT+yvNvdUJ+lXHxa8r9mvbt7yqPgXWv7mr0VoWVgXpOWRo5yuG+WdXpK2vG60LW8f5dWWZ2z96N+sG8fWjyIiOrr+5IbR3el9M7oDQbONbty6eZR3uidteUOm5YtVVkzY/KFLL006k8hcP5cCOwgEXkCxvnAZxZIMqiZ8zVeJQ2lLUJxIp/cRz0WerNHCoeNl45azEoSIm4ujF3GUswcw6xywjITH/bQFvwyAOk9QaXgbrTdpNohBU/4YXBzA2RFIQ5Q0IAAHRRSyWLKPeelJ881DMlgPFPABwoHWKQhMJq3tRflJlCJOSm6fhooT1Uv7gFCAon9lv6tHu/hyg1K90X9qbFQP36iA24dvlHfNN5qBcegR8X/qlP/T3NmRzh2F9VNLSY3eH+unrsccuSiDMZD0QzmFyOkTBjCzZrSLHiadH62R+eHSlAvUx1xBCeC/B+6t8DFGegromihA5iBkSmjREPiaJtqEj7UBpy21nq5khT5Md2FoySelG54ETlsUcyLWvolsoWWR58eUQpibntsOjmSr9/p6X7wxAZdq1DRjs5iPhrVv8VsQR75R17LHqcxxIR/HqAuAWcar0ZsOrNH/zSwwcjsDRN34NlY/2s06tPwQu7KItPyF0GodpBVK/xwmhD6FGYaWT+oCHrNK58qK+OYJlRVsBBcy40S0+Qcbklft6sOq7D0h9FaCUxVW0wpvPsY82NmQXoDfZu5mF4f2X3B4mGaSq9SDldMqpT6FH57BRlllfmRsTBO4An240D4Bpt6uNu1e+k5VouXDgkt3Lz0imGZj1k1iyEExU3URLf8I/vulW3aHm88V6MKK7q8gZt44cqC+MuyqRbYIRIw5KwQMhOsFGpl256eC8fMFXMiZdKBVC5zZSUVd0AWYx6fTzWBXMSY/UXiTJE+Iq/3ryty6J3gaREqFDwUysaq7kETIXoQ7rNpxRq3kOCu2tXs0SGkbRWdn2wj5RmaPAXKWiyqTwB1d4oxGsZfzOwjjCiPNFqW1mz8sQ88ihUIh+pfEJXpp9AqCZc/s2vfmn19/+YX/cdayb27Z/K2fX3/pDf/kiIu4+/x3VCf6bwO9zJyzgfYsOGoO2k3/LeWJl33nzHv037WnkKZX1kIVNcUvrfXiqFcRKK3rHVBNjWhNdHg4ujiqjcxvDQ2r4xdH/UelfAoyG6K44VA80vhqHgrpDh0W9KSVjiGVdGkycJHpm8YM5daFrCVEsVQiFEg74lw4ytzvdneNtW55x5yD3rIA5weDkRBCKNhCMHm6iMIEAQNfqtLBTAaxmMggIr8fsANPbkkpICIp5QIL/IRaccEXpoIV10wJKzZ8cSpYceeUsOKRKWHFz6eEFW9MCSsuu3oqWHHTsFaslvp8qrYs0EyrREOxR04WhiAnC0BOerwkIJTmy4fSZ1Brs22Eqyp6fFXJ/QHPqi0kKoXOF9Nal082C2S/GDQNZJ8icezFND+Bv9BD1KeaKzglir2xHsXW5o1OiWK/2RDF/sSBgLP6R4mQMn8K82rZE9PuFwqT0+73ZkxOu/88fUztbh1tuz8qC+JzQtu9sTQ57T6tJ6fdP8+YnHZ/aZq3O8Io4sBIKmPJGTu5eU0sxO1H8XuvHe3v/WlbXSV8Itt9WOfbXTUh7R45OT/3phmt2x17sqv+WC1t8VidO8GP1a9M/vdeSBMfG7CRwfJvP0L//cul3s2uDJLh8uVDXTX3VXY6yX11njeH8I4Xfr1jiIrjHWlNw/tgefgx4B1BlMdbXZurGd9Y8uwHFNz6xEQg1s3OrjxcfdWEtHtEvtm1abN7xVH3uLebOFyGFYkyF2su/a0KaDcos1+OeBmWbC0ihLP31jlQCq4Ll+ybRuSKiDs48ykKANjbBF3u7XOyv3vi2u0rT067O2a0bnfsyc16r7K4ea+C5OZE/t4bZ47pOm8fbbsP+kn9+glu98yCtDua+3v9iO6vokqY5vf3vPr9nYjKFvNkuV7WMpHt3lucnHafVpPT7t5Zrdsde6q83m+cODzxy4T93uubXOcJKJcyj3ZKrdSEtntxOd/up5TK8q+GKLNPs8U9NZ1W6lQoO4gk4GobErfJUv4wNgQ5RHLZ9sEAedrwVNEwXWOZzcZ8M6poFNyZ+2aVQbh6wBP7m0f7m/8t/+QN9Us9Ic1eMXdy2n1qtrQ7mlf4lpG+wq24my7AKzxxt3dR/ud+HPQezEyDdHboWdlclqk7pkeb0RWuBtQ61QptFfLVeFBrAQUp4RHwqmov9KEk7/ohph5d20sn95RpqqNMrerGzGtQIxuk/YBwC14kgvAqWLnwWKF4BbsQgw0IgvEbVNuBN7HK0jR8/czeaXSiFM3yiTxTmtfWSiVH3p6XHPFL80R8pIrW0YTpKzAbiMLlRzsMHtq5nAlHjvwPIPTo8pX1gi3JM3dyJSUeqch1NrMS1R1yFFcK39ECl/kw3ToDP4MMXwpi01JdKcCSL3g0wIsqy00EEuW3q1PfqZb63P1OxflRfLmSvnh/ZM3d/nbuOdKpoizmlRtUw9oeXruucW2V165uWGmoXmgmMVpTpyaB7Bx7igYDGNhLeKUhQADdibgpe4lKmVUS65lSiKHuZ0T0AN6SJswpeNE1XrhsxX8tRM0/Uqt07C6vkjTfZ11Fw2ZBTZkft+Op647IDC/Hy8R5ESqa8aDgZOax6TKG8LPfJzh4Wn6jHEjBLTFoRhb4poiINDXfNGS8X1aoZ8QGuOZeXQYbgMigkyG/TRexT2EFHsuOsvdfGZIxPAQeAHgg3jMCcLVwoM5MEvaTSE4TCDzRNtQh8K9w8gB5i9G2L42KIcT4OUz7X6m3/+ds+/k3MVzqcVzmOyEDuFhHpV01hzk9dojAnCqngLzUA70iD/TKgZ1I9HAWt57lhmNcDtUdXzkYmB8QhTt920vf7iaoFbaa7Zy2AtgPX5nDYbHwVmNg4ar6kq+qZ0yhtp4kHXXfZl81ZXRYJVkzrt/DJfofhD/hq7gcMEKqC8abZf44nS4poSNk1TVc7EdGOLyoubpods6CwbTx2wXiEi7biIIWEWfJbFxeN6T2w9BF/2O7DZkHObQhIyMhNq+gNE9Ej1Z70IL52TRcDF5t9nQAEQLuarNu3lwbyAlM5jIEUvlxUU7/MGUJ+3Bay6wShSwgg8L6l7+JLvyFI7e25pD6T+0BHWQD8v2oV+b3lBjOZmZ1h5LAI12OCOrM3lqL5IWgtCLP6VGLGUXqYSva+OJszxYFAA9BvxJj4200whBqzFUhN+AUUxAJqLjddnPlHKGMW52fa/BQyORjdHZBArrhSIYhVo7DSIgH39yn6bP6bqaT1ymObJkC3HIZC0RRxyiqXFepkFi99ZqMJF1FiCHDWgxqSHdkAVSH6L5rKEON6bUvDkP4hS6ediq15vyCnSUahAJbZAwSo5IIg7R6KJFXwGNQxERe3ESOywvsQyVoNNEyT8RCT+GFjW02zLF45QaiU3MNl5gO6Qk3ejEILfYa8BgIeYCvyKifZUambZ7VGnSJWNKWBpMuHkoFbJqONVeGxO5AEd9Vjv15Zbs/x2l/7bZgAFu9spfeoVrAAw+vcl9pJfgdr1QeNkwtykSkQq8Cf9CYjh+ZVUQLaTCPWMkl4scvoj0N8G5ArTE9/KsRk8mH9FElzKO73t2KPtq6Ay94lqzl3unoLmrdwXC7yp8EfzxrmMWNM1xOz7un5OL77n18x4vt/0CPNiLd7iVKTiDFkn1qZdJGc17ldpx2ho12LNunzlrj3kzBK2Nim+enxtzrEpWiuQT4CHaddWB69/jFx480m2fWoncq06hOWnJfFRcKz8R1WHUEo9WQv1/sia0WuBdtAT98xwv1FQCYVV6G5MgSG3uU1ydynFseMlelJSGuj8FODv0OsGwYG0NJBI/jpqIcdWLmqGOouWR30IujcQBV3IFga1zavWR07aK7l5mlgDJCBmXEKSijYO7qsDFcPG78nCpd6Xn0p9P1JvRZRdeTmfoU+wdywIw4RUesayEWk5FnWSIyMaLNcmpGm2V1a2mWFxt1WS6o67JsrGvEnMZXfPyzu+xDanPB7CGp3cYmIXDDrpXybM3kDOhEY26cxOxlscTjAvGtLCxLLr8LRNMWRNPs+aCzNTdXsAPzTvfITz0IsXL5qWe25wPl3OT4++jS5FnteQ/9H9GRZefMmLE+PVvKDmph1pf0BSG1iD7s0dlNIJthYjAeQuLDs3w8Echb5onvuEpeXn9jAz+vKjGeqAIwNB5o8lx/UcYn1mAC+4tpvOGK2XOFkBzTamocS4BTY5+nOmgGHKDZnE8IalyaXT5bFdcYAy15ZMnebwxCwoI5ROXdXdGt6RNvs1nRHSWaZyNa0Fzyw+O0IiHynLKKhwt2EBQUbMy58DmdLc5oxPnw1eCrUPzS2zgjCsrI4/k1PFGNzHnVMperKF+YQR2HPE+MICuy3kaRR84iD6dFBpQXGWVeZJR5Ebgyep9oCS8SljophIEliijCDQD7nnk+YrY9ubyijMqqEA3znMjPc3iWYzxVh8xyovwsJ6rPcqJ0lhPlZjkfzWrZcIZZ4zoLhS9PO2uccxYiMRaqYdKiEiehdapqEzKE78ud72ZZDiEEPLp8ev6t4ensvlkSWQGvEv/GCgqaVKL5IUK3HNEsvEIT7OBoIc7GtqHkKP59OW/Ycd/snpUb7tcPBgdrvG9lyg1Tx5QnS1PGlKemjinPTB1T9k78s/LxHL+QTBejzHQxkuli5KeLkZ8ump8U5JgTaSkzWYxosohjsTszn+4dl1Z/OimtXl6ejFZ/G09Gq+eWJqPVjZPS6nmT0ur5k9LqZyal1f5RPcPr0U2OMHQtKbB8DF02fLirZfj6/nr4+uWG8PWqXBjVakzaqGxy89nLajrZR1Ni86W5LhfAJrUHaQx5o/L+Z+Tryf40hxppvbUswVPf7DqdzXrvv1lDJ34RJ0aGG6vM1bPQbMutSHhrNNsqWH/79IMSrOfL3LrZz087mM2ugHxOzsm7c45XHPAZQBhADlzCuT64eHD3EOpTGLvjYzETh0dH/x/bZRVm56V6tXmYjTjiMaJDOeIZ+eQbUnHml9XuAkIjtFSUIGTqQYZNgpDkq9D/EnQ80DZ/MU5trszTmHrH0x3PniSHHK4ZcF5KwfymzbmTp3YrCKX2ufR3iE93p0l3lQAb3SLQwe+/eWoOex6exzPkOk4pSxJmbiPq2SXvtCRpT2AC82zIldic77bYowpHLnRiOX53kn8JEcCHhBE2mW9FUov0UaVTZkhJMbOLo/A00gPSHXKcUyGoQmtsyNwI/NImAb5ktvsQPrte2fzy/8qJg3I8zVw+BxFZrBBVUCuqoBQvQSB3vhl0n7RkyHUFY32JYyD++M6sGujJHvSMoDYU//RxXeCHwNvBSZu/YXeu1+3ipUmgQMg0CcgqcQfHZLQkUUtmOasyNBAnB1yob/rD9nTxWnL3k2kgDKA33VNP0BIiECXeAv6H9zK1QBIlfN0TdVSX+9qRxNSz00W5ba47vss5/lF+MFFMc7Hu64OB2Xmo5PzZWYX3mxPiRLAfbwZzf6osn6+yMX8J5K3XkavHbyqQJzQbomOjwPZAH6DUxRXUCJ1S5sSnKQq8ZHpRv57RqxERl1ObEAl77527VqSYePAM3MXCMwidK+1DW3hlOahWcRzYZa8Dxhku6QHkR7ZosDLaBh+ZNWyDEhE0Of2VOKP/Uhgq+cndOBY4p2eRcmLAiHARs/pniRRY6qGU0TS5dOKbfMfENzn3/xdNHj7WJk9B9lfUNsAfQ7G4ZZicAJ1W4mncNki20yriopgRYVLxVzqCAPRfUSB0A4hnlqkT2xUB3qixy6pYwoBIQ3DIaBeRcLI6RbxYzalfkn/7W5pP0aB2VDtm9O8SNp803aacDQA/lVNl4j6Mwwx4wQJmq6colRfNVlYh4ljTTk51rjl/JlrFUIjtojNnbqxanQ0xcl/WWiN7vZD2j7AO2Wq3b2MVsnm5XoLsNnINMu/GRch/bE6d4PbImjB4ACYM5k2oV0GXkkExYVBMeGjYOuh/hAWjzbWJS5RPumV9peb5NjxezceXkHEMcPj+NJO7ewYxcD8fNfbzX2/zMAaFzLO5G9lu4b0J8kkR2wAjMXfPossIredUjykkCNpAB56UDFrl+bnUCC13okCIOFAr5rO0v6HkVr5ZD9k4PZd4AoDm9RlZEQI4DUBkmJdmZAjGbIZgzPidqK2vlptRVXHaCWixj+6flCrMkFLBAxFSKrf/zuXVw5a/7/XutqXIlwb0OmOu05SPqvWLWzmFXtxvzDWXDnlxRUbxM/TiwhgM9vt9cVeiE8zdyAdOwF0kfIv53Ey/ZJW5r8Snmien6vSkXp5XoJSUzGPtNgQYMJNlOjx7Bxn7llVHZnVYeuLVzj4b8NM/wA5lxS06pqaAFTgUHEakwYhZi6ZqFNxwDmbAwFemjvPc6ihyRmY2r2nksjhHBDEvtR0RFHhp2hEBlW48jMeXPzv9ZwX52SJhX7FUcEsGS3EvewU7Hxn03tBVh6TtnjoOonhRRhRvvzJ4n2wQ4NTmPp91F+9LsffVSjXJ0ABoGWG7kn5rwFxYopJUyqgkfbUToGB/Xy8lKXIBB7Amua4TVtXC/gZBt34b9lvN/5ZvOuRhJ0f+mhMm/8Tffnn2KV/+BxImPx5a4tce2TdA+0DgHEvLH1288cHnXtv+wMDyh26784Ev/rb7XW7vHX+3Zd17z7jUSZ27/QOrBvr7+sqrSSYgCxqOOY5QYA+xyG91iVFYbfSBN5pGgn8mjE2bLfGigl+NxYKFo44v7IUUsrBjFm/8lIxFdSzAEkQemB0xZFwiu2Aohlzse6cqUgVgx9fm+ipvN4fnei9+bfLiu4OBRFDkGci8mTcRzhDXIqRfH3uxep4SFGiJ3KwCxjqObs3jtGOV046dlnsF82oxvekfEzej5Noqpe7v1+bYEmuUlaglXEYb0eo2i3U+ZhOIYoMhm7ifsiF9jTGpg3QJ/TGmf7Y7v+GZTcwuvvfg0Puy+opI6YYY022McJT5zgx/byGbn0qfknwy2fUXOriP+RdLjGcCoqvAHtzJOcJJxKMumu012AS/x9URu2ZhwCuStkm4YiXE/X136Za4u9RLqasxkEyrc0xqSQz7SALnviMeyUOe6DIkjIbpmyI8h5pvimLn19OdMfleScSlIub4ohAATunjbNI1IeOeBEi1o8cWWWSfXrehuQVhJzC00B+8TQtqYYKu6T1dmC3Qz5pv/pYHbpYwLdbjTwnrX3NEZvEKh7Pj0MCiLpwLEbz62nldfuaC+5aGGrGpiseF9Gx9sAJq2Dno2anNhrV310e1KzKj2v37G9WiJNrvqNabTetzHMYqx2NYi5zCMBrmOAMcGtSS1FQ65WbUSQCZPI4By5Es7Yw7y8Hi4Zt6woyqKRx5gE2dWxxVUziyWVOblFI+KGMgamtDGTz6UtjvznTVrr76xq1W+fly1D/Qh2kBegcGyOvGswTDnqWC+h2chaZ9eYAIotfZwTtqQIdE6dAdNR+6s6iQoUP3Wi88R4xkJYqsBXv+979SiTN499nL2t2CI1ylRRvQuiddwkGR6FhAkUCsevTsZa4Wgpb20F70vtOXJ85e5pqmcqy/puUk8KekmRR9Ov4Cc8684OD3P2FD//P/KJ1pjntn881D01a4ZyXOWsharqwpG/aSvJWDezH7oxb2x7ARjeL7AqF8/HijoJrCIRJq7DRPoqwSX4z7IuJ9i0TQbwmD09w06BirBY6+GKOwbSGB/2Glc7N4cKOal6nIPnagn/wUHiNBLTJfJuTb+2kEivY/fT8tV4jJ6J7LZ7cUk9iTE5OQHVdndjwZz+2ztCsdQGDHNtRfTmSTe0sT3uRP6k2ukLdhvyqwI+Uy25pXfeV05kFpa2AC2+o/yG35ZtBmX4u20FmPtp6rr2UG+sF6BvpVZKDHo7mtLZvbVW/utXFrrnV52GC9udfHrbn+ls19ud7cG9nmMMvg+GfNJ1dCxC7QMbpnABMNCtpFzVPNdwnrNo0xNWRRI3jb+SRz+fSWYwGlqsyzKL+W5XEZCUBZz4anMswrfM7Jk+LUIiqTh08NRv1rZmI/oAhsKJNf/EbCVCOdDsgugzYiZ0Lk3ZYU21v+CLcKaVLELmVSFiA0VAsxHtVwhX3yLIlw9XgNMsw8sdddMqTHFFWUNZHMEIdQpz84I1swheuc3r2o4e49k969iGYsNmQTo6HIgJZNXThtwpq6aLybQieJW+MR1CW3f7fiGRdEDZOAvVn2Ybz6J6ZLzobEs0fHHoUL/xYTbXeOmJ6I2Od6U1+WHz0iXyBJANMrheZe1pan8XgN80E3H22L6Pckq0VGEXMR8Zvxmq3O0Thb/U5VoQ/gI6fTc7X8h1tP/ffTfvgHoSc3LjpKA3kyjaQSw+RPuynUvhRn5wi7eWiG5dbQQZj7OvHFbJ4jLM6rspzv1Iy5owNUzxJeiCjyzL4fVTfRK+B++E0Pw9Pc8vBSbKYdF9JLgXnDfAqYNQ+EMcc7p5LWCA5AAvaIsYR4BVFOSYq1vTu3dsc+2LuQ3YoFFkoBlt5ngkDQFJurvrbFNsBX89KhAgLIzSxLvZxR75+DO0T9hVpJN5LafrsqJSrV5KLWjqZ17ik2P57OOhmyXpsLO7rFIbOu40JluAsH10J0veGyRRu3JfucqKsmVzz1nf7DwAO1qL4pSXqTdcbqLl+IvezIjUuCCnrIRz7h5eejZeqcZVxauq9DahPNhsNDiu7ovNsFP4Qvw0AH5v8ES0/WSdcWogPjXfO4mPiIoOoTNSLF2Zn6Bh9GnCCLVOEAz54q33pD3GRVfoKwCVoAPzDucyHNGH9apPkLRe8CzDWxJzaaDRU8tePRys8mpJWfT0grvxhRK/9zdIzC1A/XJ6eV/RMIf2R0Gbttzavj+pun50bdzDkH1IykGwazuMhg/wBFiHrc7yGI+G72dWKYab6JNgwqPAwHKNcSZTNjMn4EiRlWoOVAW6l+tHkr1WFb+dABZflyrbi78g5po3Vqb4WEJaX+l+vcwxKDwqKU/4QxBD9SnJtGTR0AOuiwI8xAfeFariaHgWO4NzzYL8CvqfE14klKWnEU028hQpl6lpiwkxj6eZLIEkHgu/GKLJWj0+jd0R1lflFxTgfDS0/rqXMoz8zDEKudUxlxRKcKoUSElObJYMzR9I7m2HLoSmphysEblINNVhg2WeJ35WFkZkaCkAQIsEAF4ZT2E6SkoE/l9tQLC2NcSOSW6ZcVcNVIej4o87NSZFhr5XCUcRe4jDtGGbctsi1+APtRgW/QePc9LUtxh/tJnY0/qTq6n/SFEv+kA3u+6chfjP75Hv++Z9J6hZUkg/Mpnn8X2Cct0oyfkLzwJxhvJ+krZQsOU1FDaLVAKcHuabZApABt9PRQthAz1zZO3E3zE9V59M651Cc7AjG7pEw4ZSClwysqNe19bDg1R2G9ogwh50/42QHAkl5DfCoPj6H8saf/iCDrVe7NJN6lTvgPhh/CKsM1uAQ4KSXWPN7OBbKexyog/g/veX3HozSMf6XB9ZKSWqEnysImJN2DgzlC38ZxVKCW8eN8HkcldBrlpq5SyKksLcPXwNnrcXq0k5eogcf3xByezwjExSoiwCW0sk43G0Qks87IK4ditfktSTx6L4ZOd/r+e7wXD6zH0017PNdMlD4KfDvwPKAulfEX7ANGK8AegQx2dAo/83hGYzpkGZWoMlWJNvcbCM9Rrt2GvhPP/xoBuo/i1xSE0iNyy1Hm1xAcWzehGPOQYgJGa1/Si6Te45GvgE3WMzuxwp6Cg/ZZaqltReqGaxDMhS5l8n5PIAK/lvzJfeFK50m5YXMpDbhrj0anpj2kjPZy8Zbk1F66IbSsqWZ4xVFd8OGTRmCZBro8i4pkh44Tomtt3OXSIvSLCplpMHHulGyBy+3Xp3GjAjLizgJe1a0yEQMlKEkekPJYbO9YKnEsU062umOJ9wkOpHMszdMd6MVlbRKYi9wqqQ1Q5ZPcE5coXBacC2gcdyJ/meiDE/ux1x48hmEyLgPvLmm3x6xH7hpEXbhVOQYYP9PSqagf9dwk6RnTvfDBHIsoo9UUSVOUKCykWo3kXWAsJXuH4B89sMjwMo8h7gdJsUMRXQ9oaw6lM5mnu+gO8Iq5yIgv7MXXz3SiOB13jlYmgbkrtAFWIl12gUM7mtXuO3tE/6OROIa4mlBLswMg1B3kOvu4gdQbVLL1BvSoAWZhniigS5DSApmNjNLjSl0thOYJ3BEgXtTC4RLCJ5mPYCIC2F2tsO3oNMlfIKhtdj4SN85HDsdEJG4xEflw005aN+ukzesz0UXr/XXRzw3pok9Olf1svfyjDnFSO692rFlX2dg80s43pJTeEESDiDjM1GL6qNYIXHSJi/tS0krT9aaI98z05/xPD6BIL1eJgSVEr0pvklVpkNuGVHuhGrsvlH/UQgnrcp/ov5fKMrEIJubVZEoCb0ZN+yC4+WG2/AJFY9SYeypSRgQpOMuqnNIMkR98QUjzfjzu+DGk6Q/rHPrDDP+wCqXWD/yHfUDF0n+iykWCq/Sr5IdE7GFxfrpW4MHFk13dZAh3JHNEMizbdfYynU+ezeGR2TTXBP8iT3C4WK7OpBhMD3WgdNmGaecc0v/HdtHZXXM7B8zzbhRKG4re0P4NEnwQ8td4Y2a04a1FWs7PGGxU7wgODBnEXadg1ahXi6RGCToCYJ4kRqpqXe+vAnwVOUHaPF1gvU5IHPJB2IOYJj0257RGltVkj+o1P51Bw0KqWlytLxoG7T7CNXKc4xLGlpPobmOph2VRNS4ZAs0/bc8oW35AqyZkNVSq9qdpWUZTjzxG7dHb2MnAg8PthMvseTQFVjjefL4gs5CWLZgxtfDNUqaFNUoNJUlcmLIgKs+CSN3XYqp5oiFWM+NhwJyFTVQ5QhtmVTnoa12Vw3wpBFkiIurZujC8mqAsoyX/Rmlatn52N999mh938Egh2HaMDsLGhgeL9GQVw3SvneN/bHZKL5cySBZybQC6np6U26eNztxDqA1O//W4GQCg72Q3zXXAhnu8M+MoP23gPCBe3w9IVFPRd38fKrRE5sIfUd4rYxoaLdWL7G66fgFMdNRdgGFHkVW76RO/5L+j+tHi5Md1sc9a4ouBRBT3Dek8KAQ8C4Yoh/ZFBpB24fo1Wuv5eVjNlYXIuf+RF5ZJaRRDKRml7geiKB0L37XUbKdeDW4W/X9cVwrB+rdLB/zSgqUeuhX5FYtohQBdPtxsYh/5YZDn2dyz4QBRp6XLAqJm+lMyt3dYjxOnvisTU5AHIVtG4bGd/GZhTu1wg96zpA+kT98tgQAbsRvM9bXNiwpG2s6WhnbC0bbz4TytsHhdxp8foaU8BB0rzVPAdMELb2AUruSRax9jN0j++SfYjbDTo0BpFZTxpNfguVDKp/jedvYt23W5gzaGRwSdtODdUI47AhzFrKKdVpkXqYD0565Vc/G8MkJNOQkazKbNw22A+nRHIgS70IbMQxziNfYJB7Oe0pC0yjzZwcCqeZLd0xUOmriTZ0YpkyFtjFIwXJSN194fpfGsUkM8S+4PjszHs/heSecgWRWu8o0cKLYWO9wY4y85IIPHAdliGq1pjhxiLjwsWOwUgTILJt1wPYPQRXDP+EPqObD0OM0KAt4TFwd7cg0AKPkIIx4wRhy/rpPHwCZhEsvQ8LtmZNl88dUT9y62oTDWspAAihFCAVbwdKsHTL6S8f1A/kfBIoqGKV9aYq6rojiIe0PTnQpXmxu7MCpIJ8lknVSutLktM5b/T/ekRWv4zWRYooe7BPTJ82Bmhe5jEEBE32KOavexZ4kXDK5lny1giusoNrvwDqT5qfLJMrlrERGOshFhsjbmtuizNBJyRvbBRt+QnL3eoi0OtG7o/6XuPcDsqK40wLq36nU/9F6rr6SW+qlb31L9doI866BJIEC2VCIKgRE4gddpjMN+jYZvHYaZb8Y7ZBBpwORkaInkIGwyIqoNjHOQE1Fg4UiQMV7wmGSzdc5/73m3uqpfV0vV3l3x0a+q3qu/0q1zT/zPxzJVEFJ3fFUTZWh6UvKImzsZPT2fHpUKvImMES5YGJIoyOjF1GJ9YCUr++xIpA7+6WarJHO6fvoD7yt8CUrcCJS4Pmuvmfw4j3Q7DoU1H5nucT7gqwlJgKYBIfxMERvI0NEw+zNd4lIiQhqKMR3acgN5+ZvZ7AzxJPh6Y2DuUXTCkAcgbIQfFnkuqB7gfu5gR4xxuua6ft5iTrVvjEzVUoP0CskQKSfhI4TM5ceCABUlv5uLmhSYGG2FnSStV3skc1ap/5BSk3FakOBN/2c1gUksbrDkFZcTeYVjrOjTUHBwO6GrBWJrTe8ALwU4wPMbJjlAs+AAH8nW+fEBuPAngcPSfC2M6eWx9sy2BdSfubMmOWlLJE9tMT+UxYjWTtQAxAEfmAcGeIlll/nmfCHhNELCWecf4EquaKW7PM6akxRJ8K/E/d44WuI+crfgqcFS1A5hWCm4ICylAIloB2poSSZesjR+M88SN2KwpQgyt5SeyJ6b5yay3y/oOpH9ZrKJDE7ebDmV49+IuCHIMLuSf9QnZa9cKMKVdXyPKXu6r6DCREayzGAyDjAbxbDnFyFMC+ia5VCxVJCkf+C9BJsKzl5hiGztneoI1mMQ7egR1kfVXEM46REe753pI6zDEfJ5VRisEKUolHYsnBF98MuHe9OE2y40d0QcCglbsDLM7qjU8xPl3IGgzLmcv0OQH8YRN7sK5yMCbNAzJNmaxil/R4dvaxtBr0sxC/UXqZMFf2S2pAOJOuc0UDVRow9mEEfcEaMewtZkqxrxEfhsKk1RW3ExUIOg+WsbVoyZBcZmSFJ9Ke3KJ45qHp7KuKMNuyy5CozMR1Zr96d5MaSr+LBSnekQecWLaU+e+8wt/Xg8rE7w1/Qd+VpDG89ptgPzY3KtNpPIPLWwqUDQkG6jBZGSec57TDso18XGemHDlQU0RUPpiXWnLjdHcN/9KNGOHOXC/7eO8uGJ/pm61NRgLERAbJrL5sArWSPjrOlxDifhWgyqGrj62fthnpuT8crIIZCk6ny3jaT1CUs+ZJ3cdPKzYHFxDBmTNWaau9kzYYt7I/M5nXGqvl/pHIWT2bzQ0jK1LSd/REKdczNblpbpoflcrPQXINN7vgevB28xt81CtmY+EiEkfaE3WcE6IuQQJH3yuwO833kpc7GUq2wJRHZNMSMGMqPfPMSfNAOHk06KIVt3MS2hHN4PE4kv9XLxpSYsfMWPOtBxnhpxnjad85Rkt3CEw3/6cMOzud47sTHWX9CZ0iH+wrnnAjM2X7IFCMQqpA/OpiVca0TQ2jwyS6Bn6ApwmMaf5TCX/nkO84Pmn+UwP/zzHOZHf57D/PjPc5jL/CHwgXwkQEhRcmGAn8wvEQZ4XXlhgPdPYBAPYJ4M0B/SleizBWU4TMnonrBxhlrmALXsAV51B2gcMTFrJwlXI1mdM4v0HuSXgJWrzFLeTnSSiqxdJa4ulXV1IUCidEH4gjsGKdvUqV2j+W9iQAPRC4pn+C2d1jVy7Zzeb3Mf/wKKD3uHyCCwXATsIKY0GeSIhJI0FpgHa6SaWA0nDhBdFOEGM51EoPWlUhCS9lWO8OBY3FY8WbrLEkJA4iX57qPVw2372KNRUBIER33CXDPUaBwt4WShUWi2w0P4CCGFHllzRk1uctz944H51ZCEX+i452DbiMrn6MDC82ryg/Q+qazqbsYXlozuPTxldK+i6fvh3sLpO+cs4bQLbWlUoF7EGhkX2su4wPzDxzdnzxW3pG3yYY5r4vWteqL7xayp5cILpkguPFgmPPicJxcmgz+uUQT/WBn4X83x4I9mr2s2USScrYMAGSFpzgSJGGZnpA/KV2W3Wz2OpJyqY3lFwglkmCOVueXiyHzUZVgcWdgNAqM6ggUQ5bVm6MxzSGeOnM4sxf251g92pBrOSHqLSpc+PRJ5SUlNciLB8T9KV5H+5JMITkXIRNJdCJ0a/3vO05MNOOMNk76Ni8y6uS5/4JTuuZWTYJtS2KdOja39ki15fzl8g/eXlvH+OgmA9zeiWA5rwnh7aZ3fXtRlEfY0JQ89VDr/sVlTyp0qzvv5zHlvlPN+3zRSw+Ma39xFtEQ3F3nadKRLGoUJ4aMAL+v8l7z8bLihKy0dAgB56ck+YBrJS20TWe36Iy1JN4CULfn8LeOQcNL5CMEZdD6K0PkIz+DDHMngDD68SUmdPbNhp2AyeYr8DDD6z1k/HrAzJfpwn8IUlcutplxtpFOhZvJDk13CeDDxGpZ2ruGPd5S8Bhmjzzs9BV2DIvQ2qCOauIwJKAOIFv6JdM5iYXPxED5fbyE4FqVwfH+UdkTpUN2UOWshq590PqgCpt5UhIU8BeFlopN8RmOjeWEQO3GKVQryCIGAFP0wpT4jKfHIgQ+PYfLowBKw0H8fHm7TZ0j/pcshLX9keEQjSyrwk+L1TkAeORnke31lkP1D/yfP/rHNZzRnp4pdjC2sgJjH2MFO1naEDfQLcoPTT/hTEjPxOmXDKewUvjayrZFJSkq6lOokENOStDSs54l1q5IzfyyWj5Vg/6kQGxm42ZiAuCJ8B8UbiJCsjDtCAgKhddV7AYEjsy9psXm1WKyrAa/xVta6om2scy9bS9OKb819sLTH6wLP4/XfvsfLc3ctOhrurl+Lu+u9RXaW5LjU2+lOipMEVw2brWWMrK09Dvr9hVnxAI6yyTMM5iV/x6G5sUvSzHTRTQ59o+mODvmb5QlKd7t9cCSEzLtsPu0meRd4x8ALhMxOFaeK37Cf1J/Nu9gpf+l84WOczFc68xLin0oWPUB226KHsiUP0NHkXcZdUm/gArEajqFwq3opbEj3gJQIlhE9yC5CA8uzISewjeSE7Td3uDTh9dqYNL2aMYXn/COTfi5iNHMtFaelv1jME+BiWHT8tTkJZPk7CPxkzwwB/2ymgNfXSgB/oGAEmhMGICeeRLZPxEFSVZRORg+OvMEe2RdMIklYyGbxoqzBnNCCz5k2kM85tFFfLdHQTLoVHU98zsgWcDZy5FEwkiQnawi5PSe3YoXcHoXcHoXcnktdbo84OFhF2zXtht8zZEkXk6qh7/OhD1eqoJFJWGAdk89Ms0C3AlyEuhPlV4fey0g1dQiHwM8kgRGCJlBubRGnGg6XZAW2RufodJVt52BTh/Vun7/nf+GKDXFoyfGustte2DzGksty0Vht+jiFmgOSrdhgaIOGsA2TiDYdF61y8tY8Nt/6phhn1NzCM2GsuT7wAxPyEyk5BELXSNwNQ4FyEhdRDJeWSCHT5qJZcNkQNpkk5Ezm/N4hiBbf8eQ3l4B/gCJOLII3cs0htHrMQy47wpw2u0vSA0V2JPJJTWrb2iY3QoJzotLhThy/j8KT8GtuDVLTrB7TLtw52UuLp/3SnfobycU3caIj8eRlrkGMLtI6LtnnTXsvevZnu81afiSbYGKdaFat6DaddC8bIq2OIWI4GQ6GSNM3RI7whYSN20p3D/4x4qYvgfDUcQmRzUn3VAiYZC4JRLWZ2OWdWldHlo3Y9pJmDhJ67qyFog6HaSNIuBnhfWFFzRzflDSgTIg7NI8Pj9RY+GyimDaYbi1vI7vskO7x+VaWkzCwbMgtSaUxUA+qmfpeL576qr8vJ/357ss7lLb8UpytQAuUjIBCHKi/VqcBUyMiuNwsPK6txQHYoE0PeFS6CFdQeCwaEoGLKgIJQc1cRBA0z9HpdwRvtBacsgEPvKNg+nvdbZXo3YSdmwK9DPI4pAJxc1/TOsx5f0mDCwTLqmbI+5D5r1DU/zicpAyju6i/syaiHlF2m3ialfeQYSxS6RNZDvwEakK9qukDqGxrYNZ6+6iVqvw7HEJgtVUayx4itB+ZQ+gD7CFC/G4mZpG7/Fmku5hvHp1ESergnlzMX9FVzHdHjzCJdEFfP+UkIugTCI952GDR9a2Ghb5pmJcgkZujtM7AoKcSWrqg4Y7ywZ3wbpsMbS0snCjTSqVK/GLP+fv8jFihMEnsCA+kX5HiN9/pQXE4R1EdDeIpNm0W/Rf6bQ7QNwerkfBnTiLh3+87DZCWbsM7LbwREfsjRmq5nJUHKWokOSsk+zjCc0b/UIc48X1sL8BhcYNuq2T5KlsxspzHzj/q1xTfKGXS4UjrQVotfBKXXOh0U5A6uG38kd6kG+jgHLR8A0XtRBj74rhO4vjK+Sk6Oo2zUN4YOTmsWQ5DG0C1ZWGz8ZxnfuVJNMwVzTRkJbCrCQ1FKMLAOcHaVc7SqukwAwNUS2rwjMibez15I/a83wbSZiS6Vty3D/ORpSM6XT2qib+2MAmczvfUb8dZQlOhufCu6cbhFFeGwCfHPNEKHDgSeV3Y09qBZM0o0de1a8kuxKsjicbcWD3qo1efqPTWxrXRdgjp0Wi8U+mJogylOun+u/5LO/xUOg2mmxeMJrPMIwtigj32U8muxyQq8X3YN6oRJ79iepJ5omNUq6A9PNoLSMEK2bDSYWCqipUjstXieDVJfZFXk0vBw7pU40hcd0A8BXSLsQVx3VgsYin5k2YMScx6P0lzW6NCK9Pj/KzmxM+s+ye+UU78fdnpCEVPJw7A0qZVc9IQPn8/1C2/Wixt+EpzdyV0dyWKQ7kroXdXaKjjrtCS3JUJBTsR3RVkqeHcc8yFTwWOV9a9Ms3ZOtCqAUaZk9IxfSAsJ0qxCsEhyytfDofcW5PM+Ll/UIWuryQKuEKfMDOMI1RShiQoYfv4IbKPcFelkAjwbTVnSN2m5vaL6feeIvevVPpH00yw+XpNEmyy7XZI+vGUA+pETcsmVsmLwVp6GMso0vFkA7Zj0JGAZjPH7inuYV/8sHEkIf9feoVoLWA7sSJWeiumUW1RQ+lU/4buHQXfmC/GbGrRTtaeRGh7aYcA5d1KuSQYMaDNTXOl06QjKwrwneZIUYCKXGJ2HlGOdimgcFAA7rL0ZgtfJ15/yhwI2U6m5RQKMZ/7uOAF8eL/miN3JfkL+vIh75YswS15/0Sici4HMTfyvEAr5qstLDC17plj42nF8EL3JYeb2oqiUQt5hGBROMkLJe3xc31Jq3dM0uJGT2gaY1WrvzCnzu0072rzILcFQeb52YSdUjNzSEa6F986103F71Shn7vNeEIwdTANQae/0UFthxLlzEnXxMw8bUZEfUtfFQcq5lb3lDSi3IdN9kDXatkPZcljV1JFDeb1mHznqC1ATIxDS8elOzfTZbW7K35GEpercsIzMmPEQAv/bhEb1i1hcQ4Fnzb0/ZemyqE4PBcBgJadsvS2radQx53Km1sXgEo4DumYuiEWp3k8VbaTsUvGg2Q5Kd7TBb5lpoBvmyngTTMFfNdMAd85U8B3zBTw7eWBJ/aGY7cLwNB3bVfyAcuSkaWmVCba0q9ttZFQ5qoqgS/rnSHgS3xgNnldcaziu8smVeg4IeKQecCgbJDeRLLD3DO3waDmdsxWWb7BgD0hV87xH6AYAqkSlmmyzteSbkwCjk7CDiUJBSJEbjBjXhjaN1NL8d48sDLXL0Rsgi6FZy0Uj4XSaFsUKvO7hRIBjsSJXJUtcGk9bwtUg3zZJMiH73j2aAKJby6bjbRRsHVJ4lN2CrSVoBlsG9eTykf8Qhy5nbrHAVrKBfWKtY1zM9pGtKPaxiTK7gCmbtOZuh8so+yemR6xK64BblNwyyVQXB053A/6aozE4lNEj/I24Zi5YjLz8YBh6K2+cwhfNfERxZyoRAkgZst86DSTKAbreydRDM6V5MrfRFMoBkfk1DqQJw6QU9SYB7tVrX59dreq1fwpI/m3+JQvk1P+fnddphgYzvTu92JdsxxBqM81lV63I59/aTm3xUxsfbraMzD0wQ0L5vJSPV2aE7u7KF0LiDrrNW02052Ld3KwbC0cLOTDNg/KYHlnNmEFVw8Lmn5PzGUhZ24eDPa8Gso8WXAfJVEM6NcuewWuxM9QUJE8QfpT6U9HtPA9jISOL2gDoVA7M5SxHNMGSUv6BZiCZJc4vIrvWnDAMM9lZOX5lHJO7Lddee1qFiqU3+RI7Yj5pZ7+LkNxF0zI2dxZcJJbqKdwCaGRB/4e4cDyUxtCM4ZKfdpA/gR8fnch32ZalvRM+FnWYEo7SPjt3wPhuqNMH2PFCbc7jXvVDOFumCHc9XlcqR/0nNfs9mlH5iQlfmt67Ob7Gl6cJYgfcgpxyLJv25wRXey5Zicq5tNltpVlwBjD0su0bjcFw23N+lkdv//QvvTyHMIea6JwDWmV6GsLu8UF5gdzxCMmhQ/Ud+M/Br68/5P/fv7yDbDIIxoQqUC69BL694V0c0TV4Ob4PgYynx1y0+77syUbnuMGdeuIMbEoSkJz8WxLatIOr6P7xr9oCIMJzwm8RU8fPZo2+mHkfyMOM+Zx7Un/70WSNwVnwLHaO+ra4hCJIryECM+8SjRTvVRG0esNl3fRy12F5v5ir7lQfKiVoW6qzQTqSzNyrhfPCOoffNT3+iqveSENsHBT4y8MtcmQoMUzKV8ypBY6FPH6EwgtFXBDBhXZTu/Fa7MxtmZMGnszdeTap5rjF8HtFUkOrDZfiOJAiMSwioI1YWuVfFWItiyJYNQhEQza0Da4d4O50bpJW14PMXKA307d18z3h6B0XDsgNAi2BSvx0oaxpoUWt0OdoOzgJoL0yn5Vp6vTY2jpTe5U2m9Dbk/4dAtsxJf7RFwjZ2I/sQ49BqL0m0ntw8OY+jBVSVAq9ek4GOU2WNJnU3LmvPa0AOA0LNeXX/FeTFr+cRBl+fmBA1DiWvRDpzqeP84t1RWNcepFT+NcoTeq4ltMCjZRTkk4wJxOcWDlbP0PZB2PqK16eR43J0D18lw6607TAqoNW7GXciFGebyUGoQ8y/Sz4dyO7y+THd+S7Phmt+x4Kks0z3h58TP28hwexFCgnjCWY30XVm0purggjQarhIj5v7HuPlQHrOvhoEAIbttVw4izaPrOdicg90Ir1nzCIPylCCpNJxgk2JvMC2LJ1Q28sKNpsJXbiFOrNQ5ZJArjwxuHUafMVXJ3eXTEoKkObRZVJMGmmN0I/E6bbf2UK7FnAKIoqjLmx404lEvhPUI0UQ9+CT0+yvWl4gv767qtb33SokZApcNNBB4PfEtOGv9KapiGL4E7qSvC/MNCkl3ym5b8xhAuruZbQsL9LjllP1Z58pDtbm9VZ+2pzrqL6gy2t8lQT9lJ1MOLWl5uUZnQpJ4QmtzeCU2aVyNpbvlQ6De3LAS+vDvwJg/4kQ7wwxngQ3wSLK5bQX7Ysg7B4UWDjvHrBgoo+RwC0VrKZEa5cGV4P92lWrxHcX5V3EhtHsWN5MXqnhA10gMwL1YKvBXAvFgp8OMA5sVKgZ8AMC9WCvxTAPNipcDbAMyLUwM/H3QFPtMDvrED/GQG+FB4m8XYCybQyZmfim8yFN9k6PsmYdY9S5XIaHpSRNS9q+O1CITXwqofAyuck2Yzs1xQLEG2gJRbfvmRNK98SYb3onGKssm8S83v+qzRqVbYhTs2k8rjVgits6oYDSqo7I8DtbxT0rGWFewvP8L+zAi8rHGYTLduGkhuuH48MBtrTuSHZgtN7kw8SkF7Ukh4uggo7Z2UZKG3xhz7rgwPOHIsr96QYp5BmLzak8X8RgDQeh5UcoHebYk8zMYmt/x9IN0HAW6Ec5hMnJROm1gSCQ13HFKzNW6e/PUGe7/+gghDGKPxjrzLQJnN89A5NiKf6fCIyjvh4fiHF7j+zy7ROxQvoJ+QzvY5J6TDKA+YSRlNr1Cfo7OseqHrxHnGyeN0Tqh/tn7Rd0w0CwmwrFkoNuGFvSPKRclURZgX+ZjIUsp5McTxDG9rpqj7iT5+1aUkwup4damli8SNsWbyyFsTYVPzxVTAgIaFj8HNoSXilh7dL80TFtFzlLi1+ZHwO5YsJaUHru6zFLzaZ6afVjUN19CTtUW5iOuh8jY02+cRFStKvGM9tcx6ZH4pmXUm8rWmoXQ2yymd22vZ/DjRwuWaIrlST599TqD5V4u9X7UATubyFXWpo8vW05Oh+Q1XPP8NTvW5dEEc0GI7NF8fjENsdz+iPeUbb1fcZmE6FG8zfNiI6HEmCgZWuMRFckIi+DhhHkQqbUs01zAkl296yYn715abb3Uaq75L66yTzsbH6D5Iu5ijJe4WZeJjUTY+do0UGNNrKOOfQOI0LhArthb3+6RUlS7iIB8nzfO66fhMo87WYJizbN/l86HTA9oHhSUrrJwE4SecH+D8rNuOp/QB3lIcOTQ39EtGaT5TvenaB90VdW8lnKhurYQ/MmHghXY8kdCOOG0IRhv+HUu+He7i9EZsJlM8YisNdFM6DniN21DQohTsI4XP/GTBIcgK2BjaChvzw0FHtnl1SDdn9GCrjFw1N9VAAnOvGcKXrAWF/G1y7G7pYiMhB0oRyz3fUUcWFYdkgruMfpCoHsX+OvDhm2cGyW/uuHBY2jkGq14kIxzfs2pEhaJBJey7VQgiaTK29+WmAHAFpwkl4qBhUqz32AlK3F900NuG05h2SImZlMBobl2I58cZurunL0tAt/kg64TGdwdgrQXPF838Om9UwmYstCvhRhKjMhSjMhSjsgg1ItRlFnUZoUYWNfJQl2VQDwfqOwX1nUU1BTSTCNV9E29KHeFt8Nxz+ywpJwgpV2SWlBJUB3rvTIBungnQcR90jVIu5V5apHIfCpZNq5DZGoe0CVL5kD5W7tF+LUzbr+kow3l2qNdOjXau2z5q9VwftTr1UevpNFAy3xqI6+Rjqmc7px2anTFt9meaWoPl7FQJ2dSiJVL6iqfKNZKtaofnYh6eMs7tFvPoPPPlQQw/5275fBgH2GKumxVrm6B6aCHgU0EOcWse8cLKES+qHPHiyhEvqRzx0soRL6sc8fICRMnPGFNOtG+hjkqJSZ6/czxIes2pCtrKGqmO4+xh/G4L61JiKwYrkhdDM86dkOS7FNrmT+RYsWElEx1HZFun0QLoOOgtFToOTPsSfZCozKFFieo3ziuVqG6eMvks9WLEm0oinjanLOLNJRG/UhrxzIGqr/qskojf7C+L+F8lEf/v2WURzy6J+HDp+3hO5Vf92cqv+rySiKeXvurzSyKO95VFvKAk4hmlz/HCkog3lEa8qCTijaURLy6JeFNpxEtKIt5cGvHSkoi3lEa8rPK38JZu8lF3EB9BkUkW8ZPIqpOuCJIdZ4Pn13boPEJZ/Ii3fOQn4fK0lTe2OxoMULacEaElbDB3IU/GemdCah0WccUYq8N+B7HQ5ZSjo0OsJE7KP+UW0baL+6HF9TZSm1ZUaXN1s1ulzXuypPg7U6Sn/SK9wypxB45J4k1lkL+vHnJjb/VnWT3kUz2VQ/5P9Wf55boHeTCq6pEPQF6wdo3bUteoI/UIuimjMjt1VXBN50gI2zEQEcCJpo0GeSxy7YNYXPxoF8onwEFcY+g4oOVd9gxUU/ndxutJgHS2iHIEQnfh5Q3MU+azZck2JnPaBnkLs3ojGKmSHfqAEGwukblICykgnSBxukQ+pwvA4wicLhNo+4ql9P0ltdg7Ssv9B0oi3lka8b9LIj5o8ogzY7S8P9O4Pu6lnj/L0o8aOc96KavlH+JeFLb3oj1Zr/OPa2OXDSezkHehl6vTIulYX3jKaidPeUbuQ/EEV1A3gnIDlJJ2neCKEYsqXC4VxPu7Ir5DEMXvuWHYXDmXT1Co/Nuhi1OdVF9Fn+bWWQ2vTXnatV6YUIqCUchlmeeqtaisD8tNyqeitEuSiZR0SS7bTuFXf8NsHcbTyTNdUnJmCaZLXHye3rLwZfpByZfp7qKXKasjadKRKIDVVUfSU+lIBdVSv2lMqzabeaEHvIrsPOKd/R6iB6ZLl169Y0L1SCQThTkY6dSLtWUsqQlGDRg8LcnP/zck6+XHEYsKkCmivZcNbL66wKe0SVTCIcm18Kk/7LtjD+3Kf24TCq+dRVyAIo4iPhvzSlRIen7oRK9x3PEav7agwGv86KDnNaYzpYqoesYPrfwXkqGSl7IJImpCgsj5LkHEnGrTQ8zPKDlEVQO6zoH+vELQ0xzoLyoEPd2B/tIDzaVQCjed5E2GnQhxi5bs1tgRuKQ/zRKyWDr0JVmXJeCRbrYMbd55Fe7v1+bAi44u9hKOUdhizqdwMFyWoyq07PNaGl+zYScZLGPtSNg2/4lfW1nfnK5ToNLcM8xkGB3jUF95FfNopAsjmt/qDSSzcu8YHRNvzwstSZemPGqhpO6UTEX5jOkPZMLNBEbXslSMTzo/UtrAg25+RvuT/nf31eOBub8Vh+a4hdDhNJlrFLA6caghoeZDs5ov9K+ByXiRvtgkKOGOvW+eraQyr/TSZgQsCsaceayRvHC3dq3hLN+e8NVF1FqQsrIXp8npK0YCN9hiTp54u9IZwIjFQShQzDCvHNvFF4cZmhIXh1Fap2znWyUzlZ/v77hWgtV9GG3STOhBqCrtQFiYhQONH5aoLAcXpYtc02JkzNDQzM0309lXEtxJirmnHHNMkQkXG6ukptygplz6FhEMZzav7RBrtcPRZJdR/DAARyL8tgsbYH/MVacHoe1XBDFvOwkFjo+Nq9MDVKcjUcpn6aeHkWM26tZZJ0RnHUsHryZ21lmTzWVyrJoRs2omQSGlZtSNUvPtHt8r2lXTEm4B5+jgymkZegmVLNZYbdD0aS6eSwnn6f/79TcwmHMNTaWFKT085FZpv5lpvn/p92qSX1VQ6wvqw8mqfKke5YtRlyrfqqUOIHN863VLtD5ZR8rIdaSMhGXdpwecNuQR1UMeVj3kgv9fQK6eEtITi2FOLDqmoSQiy5fmgqxYDH2xGDqxKMMSghY0szWm/dkPUoIkYY/kjDVJO0SaSo81MFAQ8ZNIDEvL7wVmyf6kX9ovJGmNpqWCSNR+w+3I3D+QZ01Ar/JMbfLMgHa5+Ob0Ln57DRc/I5CHiMItqbRREpiHB12qIyGBPY1UAFLsI2R1ERCNKZoUnLqtcCvpvLBr4HfOateII/ETseIPmvFr3O0+ZtmDzrD7Mlzmh6sab5/QwyzIUruam8q0LTtN0uC6wuljzC1l4L5WKwUXHlOul+OJuiscku/47G4rc3bXzS11dq2jzdYycPf3lL3YUnAPlIIjOoUnysBdUPrelYK7c36lZ/dKWAqu7Nk9GQEOSidhUCWCMAC2mZ7N0ZAm6hOUsofsQPfGomlWEnSa1JFn5N1TJ+RyMm4cmRMXTpWK+zlJxT1EYMWPQZr1CS2A0QbC4/ZoA4QHX0EkeDWLVwPeamnDBUAk2NaI6UFRAiBtMCelgMkyXvEqynibOY+g0HZrjRDQKqsYC3mrrx+jkSf0Y2dZnNFoOBZX9LHiQtRVKaDjYZJcdKdlkj8eLniUb64iRzxihphoDWv/5ElXjUNkqGR6Pj3btzKgZ8vzr4MH0R/ti5L8lcqGIaBCG75tOb/XxNTw0+fSZlh1rze7u6bCbAOCBOekvBJXScE/Z07GaSM9BzCDylg+cMrzO3suXH4oyy4+vVJv2U/LvGXfhPysCu5bc8uKlIfKwJ2lpGVDAes5bvzF2gWHjDwUtHBqwXqiTpvklGF3ofCX14WMvPukW1LSf6PchUcl7+N3lcCp0LPyFDG2RrRce3sf3uKozX6CmuUeJ8Ul87sDwDEKspDGwaS2OEORIlpCHysd7VmDYdmg0nxnRxIU2fefq4AAuS+PZnuB7QguDsqCT/8/YLgd0k8PHGZ9TM4fiQPcmDj9CZ8q/YRkVC4Rvg553izd4tTX8qsHPDhvIA/Qh9jDLTiVqCE0GbdizZvbaBiia51YslZQScEJaN1WBt1o3c6YhDz6nfmGW5gha6v6itnY0q2pa7+pOjUW5ipq//ZLVAZiQstHtvgs9na9zZzDTARUlHPLmzfTrcRALmrnkiKEK5wf6Zx+G9vhgjKS+cSQrhueU0acSI19CwSCR5NLGyay4yre6nEGq8aqCc0u4WNZN4Q5NsIcix6YUXaOjTDHSmvLAwuRTiOkp4ISUJf3lIG6XJWAOt6Dyk6vCDKxOL9ZKmr8CqloYoXUl8idY7pARdD7S0Bt7LFQMrT8Z4cQ4g11CHOZ9cFBgKjcMyojwcHF0/3Utpa7yq2zul8l7IdSUI+XgHqiHNQTAnVwVmdF7O2EhVAtaRWqagTVkpZEtRRV9VxRVYsH/ck7MOhXZ7gPIF8WUyiEvaWgrza/nWd+RFviTrZ+zZLVmx/Quzi+M1hfqBDri3ksVGixWN9y8XhgfjqXZkpe30br2+Z6DhG/4iyA94QbK8Z6OJVfLCaN1GA2G4emA0R/JtO5gYI10R6hXa63a8Q8pTCVRGa8DupMmmLNVy0rFX6OcXLQ9EumvGKpn8zzi6VYYEu5qSTd+A5WaSsmdNc0yYh2n2145MMtAdw/TAK3pMNmNhlcF8n2zXLi6IpZOXEkOjnymKFYhhzSTyKolSHaizkKjBP6U3SXXzQF3rkV470YVYv3bMXn9/2Kz++q6eN1FcQDR5tHywniE3aRUyOFV1LD6DSovxytWNIe7nZIaEKORHuCnHKUOtDAggYfUwUz16/tKK4A6pSeymaup+Ss1kysq94D4XOSXRHaA/LHgBVCtkgMRa8XXjiOnChz4fw4kqiXPzig1oc5tV6xlxX5gaLUh3mlvnq48tGK4na9OwN3eLVwh1YLN///03AHTgEn70Q2fHsdCLlDWzX9/K4nrgwOu56suMBN3CEsuVib2+S9WGXVBO7pGsP9hqlO6DmbGHcD2CpWNLbWsVXmVT+ptU5JrVfOl7mVTo56YoVeb0KsRPl59RBUJEtnc8hSabiYI5QIUXfQDv2OF5bzLC01Z2KFWFHhwnBSN7cNtkNzE4hAiEmY4vFXhziFjVYBQH0+F4/TBv45tH5FpeFwZUQ7qet8fSCr6wBsW92Nli11dF6hs0SMJoKX9Thyq65j5pXzVGx/aq4j5tZauj+M0yN4sNBl3dMOVy4/9br0qvYMZtHtWvkP665LXu//RFsn3/3X0b1UnTe+jn+9J7qK/PpJ6VZ1yso/4Yv+E2M9TPSj+0vKxJhqq+QNh/ShRZqdfVS7Q98iBIOWSDBEyEnvS9HL9ynN1IpeBcglnF2iPzzc1p2tncWPDNvFG5aZXw9vaOuxdmg2zoYyvL6t0uX19NjXX1VswMKMKDKHdRdbeFWmZB0sGduI7BlE3GAjwIqmieLVgSGMXy/MP16M1AIS7yckdLSCZIIXJ0ESH+42QVqc6s7eOX0nmHBSvy+A2rZjUH+oDurlSaFWFaWqNClVpY5cFAg2yVFpEQAoP0w2R2VV15GwbKqBsG0XGQgHS4mOJDPBw/SAplRgYNOJmd/1x1hLHuBLln7GEb3wW8TFMlnLPLQA+9kcmuzpFVpCfz7C6aEa172+b6jT52tfP02IGSk7mZxjQih33wRCOarQ8tnkVue9xiJOy0VCX8RItiNd2IAiP1BGsBSOjqxLLRcsI92U9sKA6P74cs4C3cVTcGiexOhNwbJEFfUU5Yeh6ZXEZJh85+pxvnnE3iROn/0m1GyRaknDcynd7hcbnFGEVRoUG/rsBkLZPjAkJVoHyCVmYb4TEM6VTexG6wC6bbYH9DsG8geovDIgAunSzmBzq0ui07TRvjDYDe2DNLqQGXqpeZqEAkhQMiWAoSyOXSVFfogMckhPivy4TslW/9VFB5nkdUoU4niOuyzpMc/ugkx7s6FBgPSKrRqJpOFk5GbjcyQxlriMuEyapvXoTcE6lej9HbWEz2jE74W5fw6xlVkaI9U4QOvUz5IE6BpAv2hHnN/BQx75srU4oI8eVp8k2EkNVP+JZk0CPgQPBeelCJkGBVmnNKvYdyJAOUP0SfvtA/YL87MFlF2Ic2J0h/a8oL3m0J7Po+HbFx3ak0B7Poc2Lmi/cGgP59Hw7VaH9nOgjefQtgjadoe2LY+Gb3/h0H4FtC2C5txxxwnaAw5taQ4MXy6zWE8B67gO1kF+iqxL+QTfEDVIiwCG1ru05niDCZ1SfiLqNxQr5y/z0wkVdSUnGavNWDgSTRY4QVfykOvB/K7bidSFRMgljvhHKhWMLos1TLNYNWWx4gfoQH4U/ZCzWMnV6NN5gTtN+9xp2nKnacudph2t75pYixiNNRGmeUxe01Z+TptfrPzsxHT3C3+6218pcQbSDKWQe0eVfIjIofn8MGWyIlufNttuIeDTZsHzLlGHn1JtRZ/b7JSyTY2a7wyxgPmFIr1xLTc/wOAI5VaRWGGf41PK/lSPdp+MHywzGT8r8dtCrBaIx8zjZbCuqlWHdTWw8q5itlMJCXnD6ClOi7TTbI7xoY6U3whb6CzJiqtktpI5lD5wr+k0RxEkDS0pI8pgkTB82TApWgjIaQ6LgmHWFomHBQ2ekAUUkvNNCpfsrxteX+SDykeAi/t++/b//j6YKJuoTYs42tqJhvJ4v24hNgE0Dm1J2j4oJCWNiz4wJdU42m4NTkdCXqO0Gyr+iUbRb8bSfCfpwwtsRQsJ1VU83j+ffipiLtaph1GTxnvEaDtI9khfrJXHHz/GjX10HFyflgyTmkWOSPqR+kReydsWONs3CRJIut7RZA6FkcjsPVfF+BWbvcqpeLFyWvU2QdoS5KzopB9QMTXd+B6gtgAqZFRY0AfYPIXIJRk1IeRRSxCuSMipEJjz51mJsYqdBMjh15zob1urrlGRpLzSmEbc2bwwpx0J96lCvLyW3uIYvxo9ivehYeSljddI5BwuTc73gW3+0+VxcO1YO7inrcW4V8lNdbrzHX49t/hvxDn3b6PXn0pJn71p0q0+cTM9CpKsMMljtaFNLxCWSSnTQTCWbGiz62N9anavb9OP6EXakJre9DmWro+lo6beOCBf8pjNg1wnBZ5nzu5W4NkdKDzGAzqrKqDna92ADio02ijKj+hxopKrKSb3qwGvwhRgEpPzsqd0vjuMOWsuUU9S7plrDkOzl/niICHCpZ/NO/NzFLPiAcwsTSceIBnaNXPHYFuhnBENQpRrfCCiQrHC5LcKCs1Jyu8/EeZaBUmboHygrCsbs3JszFFaaZWiEAHziAbDMsqYj+8TquVCqLaDCqaE+qbpDvWX5aHOniNQBxTV455bhnjFnDzXL8NdAysJfTXaCEUO0Eor5kAPAVEnEZWEa2/fZ4/PHbZhv59+dnn6XprnhjeQ1cjfB6TM0bqEoSVHBUachhGnYw0jzvWU+8U82x1dBv+ANIybLtaLqhvWyuLcmUWcOwOMBDyTkybOHCQjNDmOKowSxWMTGwxt0IjrhklEm46LUgkdNkCfE2UqCAqrylTy0t3jgbnFMhHjcmiWFQ5htkeFg2a3nJg4R1lfLtmHdFxYjzXfeqzhW+HDpcw1yvslH+85qpTw+h+hmDl9J6Rg82iPq+acnQDSx3hAn63qjP5rJ4AiX8Cv2wEgSWv3L+3snQM6Q87ojK5AKzAxkEYRq46vvcOWruJU5OiYBcsouTRmMzDYYYPGNAGIGnjWTgLcuLMAN2UBpny8HgnFWKmn4md626pFZcv/OA7dH4funQ/F3ECUTYAkqGyjyS3Elk0cZWENetpQmxV2CyMJ0wWT30957D/+1ngwopMaWGYk42V2FAZKh43kEXw/i3MRk59jbRdpFFx3oTSd7QSJAshUDGo4Oxf3Yc45qZ5ONrYYXZgj0f9xMUFStEbsukXm6aEkEAobNh/AdQUHb5gNGUaWTjYXMqQ/2Moxvqz8B93zSpo2/zhvOFb/qFsn0U2C/U6senx45r4ytGTDfzKf7IOYIX8ZFRBVC0M19Q4lCjBC5aWQtlGgcIAtv8SMhMJDpBPDyjlvUrBZ0v240Ao8P5lDRXKoaZ6QlhPS/glJFCRHH6ISZa6NfN6QoMH9XTnWFlgPrDfw98kltOB4EI2S4HLz7OJ0/+4gUOkF5JauIPt2uKQU9zpcs2+H+4iY+I/9TByeyGnK/34d6Uk6UXKz5fauyrrepUj+kUGXoWOgieG4ybgfhyEA8b4fikIS7fKB00p2OqFtF40H5txBVhjMAwvYBgzpC5UEZgNzegfJxsvHg9xD3SnEBypHvPtzVSP+uHLE7YWIq8kAp4f6LbSGI85x883WSIQILr4gcw1JybSKF62Wb1EqWPcNChYtAwsrgoXVSbEOzLia0JAAH2QpsYFHQ9tQVDKUHnWEEiKMcgpFgqAGs76fLyePVVIjfySK/um0UHOUKsfcjV4cOtKhRZq+xGmEltyclP41fvEKTgDTbDnG6bJhafoEv06WS814hiUBgFW/mKYxcD0OfULG6fIxFosRVopO88TIDV3FyP5FLRPvnY3R52Vvo7QWuSPN1DmPGXJqwdhi5VNO5tYdEowRK+cCcmNXkOXox0xSi1Na+Dk/EKyNg1HWhUCvp7gPCn2XUo3wD6ya1O22nu3d1vEyt1VC+MRYNHn8/vT5k8XvDyHfxn907ccPmi608DCUVUwxRIprpFnjudb7B2drG+l9fCOZSlzGCM2sJkRsdV4GERsBKtQ+PhO5ysb98nU0jh7CnNr0KCeQVxUKvQTBnA96iWKY7M4tIavgGcrmY6MiZ3uPg9k371NPgv1LFn3NlpB7zjsMapI5CAKldx8cKnClR86VHuRc6d1eiQu9gfTtHX0lzvVAvlUFyDe7D2kB6cGIdjl3NfP7VtxDAvmy+XGP0/d7WHR8wlP5eyyOT95D5MiL0AcKT9s2yY/oGSPljrvpNPJlV/v5gTDETyaPgl0xaRTsgJ2JQpqfO44pGTjjdTdybsgnnlHOGf0hj/nxKsavxGM+jpwzvkN0JnunLum3xcHF57aDu9sqGTyGSF7aOrmAYmwwOOjvZ2KdHH/s6L+kH68HxP3wiXutG7qbuee5O+4Pu9l6ZVFOjnYYxXMrfKHeDcWOnS1KnvnFqiNX71YT5OorrdxD36K8sTPWwVnbGTvnqAmD58YFOZgxtQOn81Lh6Uwf5+WKcF6tCOe1inD+WBHOnybDSWT281i+rrV1/YFUAzTNjxak294yiiTF7f0kUBDtXjmhHAmNKE6Aq8iuUhhj+5XjgTnJbg7McwNDEDg7fBLP7fxJ/FZOYochfrPzEM97EPsWhYEs+9QdqOC6+1jJvHGTzlHphn/eTe/TZXaj2ewnTfY5jWj6iLyGhZFrMjfsBZH2yzbKZoRdwWsK1/TStjY/X0jinKyT2K6YmyPihx10DbE/HpDxGVCDPWX+MEgqdIb0Ltjnu9+hf/+La0vZHI+1a2q5fEMcmM3zxyhVS74+cphWZbePDJsNPY3G22ykhPlEkRZM5xxIRCTkWzXKAfk6fdmJjsSaHOuf4d1Jt3cneFx/QyCUbGSFGeGQsRFoUB65GoEVi3YkWfii/QclQ4ISw0ObbWU2DdMHDYoHFrA1KRpqMEkZ6UqlM+3u0FgR/SudkyMkAo4Aa6SzBfsfZS6vCcfg/nkXZ2ApMnhw3ENuI59TynpJhHQWA6v73fG81890dbjuk/XzITR0xS6dxBxzafqGeY0j71jIIGEAkHhSkM/5IHfM3TGQy32Qc+bsGMhlVYBcVcU92VDFPXnSB9lidgxkfRX3ZKwKkCurAPl2vYIb+/kqzuS6KkCurQLkmipAvljFiL21ijO5pQqQ+6p4ix+o4p58tQqQX1QhCsaruLH3+iB37eDl/KCKt/ieKm7snVWMk01VnMkdVTydu6sAub0KkC1VPOIbq3g6G6u4nJureMRfqeIt/nkVIDdUcTnXV3Fjv1PFOPlevYJ78t16ecnWxWo8paTVWMKr5WVTnDmrm3Kf+CgctNKr+rAwP12wJCX9o2aTtuwIiaI3o7/R1bsm+eSXy3mc1N/tPMqinNwNJWea1sU0bR6dM02bOdN0326pJQZZDA9OmVdyEOJulOQnSR3C7SCE+rNDHShipbKc+HSfOQEZ1PibNpjtw69pviKxlpPAmcmaYuopYAiwWKHaKMokLseqmivqbkd6vV5O7PZwsvkiKEFZhLQR+vfScqoL1Qk74TWluug9g7m09JYg2EsZWwlixgeEcc+nM5JgpllBd24kFK4x2Y47GoevaXNBn+1Dbr49j7JFKzS6q8cRX53g0H/AUTkcJTgqY74vkSCe5R+NIb042nxrwxNg3+MMUgQ8EEvufjJREpU+me449dI4y8s5AGPtef8+Nx/evy4S+IJpSeDsu6ky76by3s21xe8mxUMlOo+gPK1G6LaxYZoR+aqe0D5cOpOsI4kiXNR0AiBzBAEN4ztCXIr97Mp/Vqd3ZzxMCCSkRJL0uCM1mywCjB5aQqhSKKyoPjJcm/7YNR8ajWlrY0V6JiGncEHyoWE+iwbmI6APCpFB9tFHAM7toMEpWfR8PLElFcHsnde4hah5HpK+EoTzafYwrnZjbJtw5y7DIPl9g2PR2IAg5Pmz6bwJa9PsuIb4+Y7tf0dn/2THnNw/64zyjwSdNBR9D+gh6F9wokjd14Mj+gKXnGJFZX2FWxinMSYrcAfLjz5CSSMNd5rbJFH6TIXr3NLEdWILLvQCudCr++hCERrZMYRrsggy78tbqEI32bZD82CtDzn/rzSQHZlt0/GJIA6ky7Zb8C8/yF5+wJe/VHZquZ3+ahz1NljJ7tTinZZQRXijsXcBfaHZPDvPXAg98v4+P/OtWGsCxvULMwrofw/SZ+SS3wNvei/Oc44VpMLJfdijLrM56bAywzeRkGMom1NoiXcYyKZ6CNSe+UyaAKSoBVk0vxukr1wSzbLiXV8KCvf9heHv7M7Fd/T78zJ3dGxu9zvql0YoRzdy1gJLNWwNDWWjbWIjKGsjqE6lBtTFRFve2+Q/R2NusTCbcorRW878WvVj4U5ekEcSuIlec3zjP72cZNl9ZbrfP1LlLHJ3T4rDNcMrcU3D6alY4LPmAxjanFgMfrYbphqUvCQqQX807pVm+6C97PdB2wfJMlYnIWRkKDGb4p4BTWyhK4rirT/cJcYaGBWXYKwVz547MHWuzOYAQTFFOgitZdJBYm2O788nhLw1vcNo4KClhw6mPHNaL9h7Vqp1cXgy39Hspndw+gaezVowIH2EXn0urzffGGrQlv+Dk13XpseXxv9xyBUra1l6v0Qb+Unnh++3F9gmhfaV22TF0ZblVG9Eu/tbvGo0xMLC2ToIUD5Nt2Zx+mFSTiYheKJa0xblztMSUaobLBkGp6UgBZ2gcklCufnjwji0CTyhqw8O/QQeZHB1EXjfy76edy6c6vXcS8qOzK3DYJv/t7QxFGmgNBGmhZfDsR4l81eBh08nfz16MJeQN/bkfeldPqZtFRNeJbYlIqLcldTA5K9i/fG2PuqY9CJIZfr0J5O3fYoUGl9Fo5vZz6r8rYN81Sq1s6+39ADM/aX526eIoRWCmufzr9JASG64rjaafM/8c1ulq8gzVVTZrN6ijnsxYYOJRMpLLyRgEUu3n0DbuetMki/dAotAsmA0mWUeIVlF/wXebb1RjTgHRixRTiC4PnUa0idseWaGZfeSDti3kLWIJKoUhxQVc9wQsbO4hYd5ARP3PwgXO9eRmc9SKT69Fu3AXJGaKebcocZefk4Xqw3/MyyRViK4bU2MtH5jljSCwgin7IZk2y3jgfnFQlZV6bSS52nDL2kDSZcP2TD49rThXSbw208rJ14zHiT/q9k+RJIg3+9r8yDGYoskElfUJa21KbNAPyyuK4fcPTlgQs6upOpOV6btqyKIR9esQYeoBKWaNSpZhnQH2xvhECjdNirFJmWJlGge7DzrsspPJJUesTu2wJNCrcPM1kFwg1HqY+NtRcm9j87JFuLh0Bwkp6k9N4NKTsRKxaxRltl1MaRzbFOzlyIDGmLk6R6XD7GXTyeDRg00MMTY24CBEXUGxgsLvJSMfAu9K1pJlAykGe/tQKptZWLkdwzkvHhdK3pL9spPt/So6adWdaI+eBojjbaaH2hJWbPzPp8Y+P766HzJwrXlGsLIF2G7VGooK3x3183G0qBQuY61NTBX0zDI6dSxZhMo/YJlr09/kUSp8JSzinjd+r/adIE4PnLlJC+SD8Y6saPkiOj1WWv7dhsk6YrWEwd2tNT5NPIVOPt7TtKfdPVc7c3mrNeO2PYqWM33I+J+J5HrE4ced8HEMi56H+CRRCuEbKuEEC0X0q9GU7M2FpPW8bzKMPC9StyU1PYzWUXlQ3Be0NcYf2A4Kd73i+X2XYFLV7ZBznGaTpNOML3Oi9UoyGHwGmsuu6BFzz3Ak550JTaP2YbEkTQk9toRR34vYjLh+eGR3iCqK248yTA3fkFTSLxSaGpbXGu0b0AAQtUQMBQfVfpokQPHczYELskYP2rOmcNaXpaBaJzpvb42iy8Y6+bCYV5LAvOn2T7t0GR7byq9d/ljq506dm7vPQsS1G6loogWxBVW0z2wKTRP9TkhvMzXedBLF6R4gZDirQUpHqs/5rGa6zuaTH/nrTuz8+M7s/MT/s5FTndzUgtdrUPmPjO/CjNWr1hrucR5OYUALHbsnlfw3yiuImCWmSF81cRHFCuZx3wrCQ1RzUMLp6lNFMM801cJzJfnTBPmreIvwg0m7xB5AZqYzbFOSXbXz3YNyL9IAxK+IvEKZlqmkFfQI3nVHsnrE4MjqkOqsXfRw70m+3Cvi8QQL3y0azvJmM0VNgPz5c10kbKSSb1sst9ohTib5q7Y52P871ebadaRFewkP2IPlZv84mwRT0uKeIxz/RvUOniu/9grXldCjKHMGSFkr1CYU96mqA11mfFprRDg9jyAngwATwx6J1qNwf0bq3RhNxjC9OG8w0kksTCePKvY3WeARlEO9yeqmadncT95BqxJ7Izn/doOvMbfnuQ13h2t/fHqYGZu81gHTRwpISBQXtV2EYoUfTidfMmY4DsMOwJKF9OLrN9ATD/4NvC+rXe+7RSKL7LtiIkBBBVQULhgZMa7hzG2LSblPN19E6D1JgLJ2r3wjYirpG5eGabJxiVg0/3BzbjbidTuj+DketdHkH/jZXeOi7wwK47c7lFmd7zzOz38VjpPJ996q7RrO/BJoNWxHoEyig7M63gwo3gBctGqAOyfhvwzUjUUEopGKPErLYkk7qY0MU0RU/ZXqTvfQSDOvL4dndKuxdG6WB2GECR4pGvpy9/fgP2E93ZMsfZNnyHBrB5OYd4AtZF2JBKItqa7SsR35tFdSNsVxT30FPf1TnEPKd5AFfOQvsredijsed84ZlDPG/HCpPOneJAzLx4eCYYYRiDeQyrZGMB4+/XcWE1z13ULsetT09/1rEHs+vQ0d22mbgN7ws9Mf9fv2l2fnf4Jn2avdfv0j/r4POz6G9n1rUXETW/METcFzNlkvrQLkzYJV9PygsAefUhgjwDoiDiDmzeNB+QImp91bEq6TD3Znv4iGTBnzbGBykXMp5+suyPdnOo5Cwo8Pt8gj8988vi8XWkmxYWBGDhpaqfhbam/iIwPWd+crvP13TPc3/Ao0q+8ikKcVzZW5h3bty3VJRWkCNXZeQjzzDRLvIvO45JpQRSfx9MVnMeVFZzHb4enr3XmFT+ywCGCm5Yy7LQ+aVxnPq9EBos7zK+8+kovqF9sHbXG20HTpiUFXL43kyvSRG7lKeLwgSMlw0XtC4E+JwogXWULXx+Twu7m+HvAkdoR2gyxin3bULt4x1FQvRTeuaeGK7j9z00XJO/D4eocehP1qDm1Jf6bLVocON/QEtbvsv+Ps/tv7ez/Y9kfmhA6fr04D4GQAdwvg9jUMdSZgeeqdInjVRTJCvz0JppS8/MaqouuibKe0XzQYnl+/GmzbcBGS6zvyVJ/whIh18beYnRMNiVvMmWmZO/wvenheykLYxZdci9FFuqkOaRLCPXElkE77jV/0nFv98N/t6MRRDg8N/WJFQPJ4ZemhwcxBCXWmVh9lIc4rbRokRaWxpoXNa0s+SjxlYSNt06g51BIy+MBIB4lc0kP3XdYj4F5aV6spznFPd3CFHfmPLzExfLCci6Zy+dMlXK3R6HKS43mWcuFzhuHlBRB1oB5bpbTdpflexHRD+GnN3eFrgUy1EXz6GyvHdEUO989ceeL+vydd5vgJnY+4jcGQbL52APhJFY5J/ESR2EN2UU/iZXjutYp17U6KtaES5TX5jeD7t6IRQu/snlknvn1YIdu6vSaSxn8XMvaskV7toivKrvn/QV77pWR32XMly+L+bIs3YFoD4MUCp/jgV142C285BYuVnZhEy/QCJy86zYiZvRkFnT6axuxPLROh35STwyz9Lha0hDlo6AmJ5FmN4B7khoBYnYwryxoLMPbkytOVUSlGcUwNNn+TBu3ZApS5W5nd30j78NnsmYTaNrTstOJexYf9o14ebOHXd8/cee3icNYmorTa+eYe+F44ASiwSTIu4pJRvNNjdGD3Fw5oG2oI17tstdichUjzYG28a5vbCBrRWUoRL802N8Qf0bWY5IJdST5SXJ6M2QO4W90ME29cW//zrXpXIVajmmhIvHaGNzNZv727SmsXvSmCINFYvwGBzRkf2EJ/gMh5S/aNbK6kiXXxIP75WS7bis86hbvqL/GrttkVztc5JIXtXXCTZRg3iLj0Xo/6P29xDatWMRRn0V4PzEZgN2U+bSP3c9vZW/jQ65PyUASsU62e14boJgOIqPOa8DS/YvDXoYij9B8T2VzwaA0T2ZP5p5B0+urHFlPUnZCk2Mqd0zlH1MimSUl53cLJOdbM9wtPaI49Iji0OMpDjTX9JgTQsfYknD4yGyyCQGmrUTjpUEMpdfact5mO8+e1krTwfy7LF7PLJ0RPT943bgn7hO9bv5fmlXbY/xK6ICb5HVbdLTZMh+j6/TM7I/xpz0146oBuI7IzOWbJjlg6Vc+1VnQ8do5n5w1Fd+4YiwON/m+u8x3VDlg1xavSH+EJ46ulg3qbcAjHI3TIcAGsHqgXTXD9Lc13NnvejOt/UrcMqKF/b69ZafN8718iRrRIoHMdQNtiK39IIBEcj85IM5iCbCWPO6D9rhnyXGXZnUeq4atDKbqvlck7W8pKe2XidBpSj97qE1hp+kNQdGpX5xm/sU6hfjXT+yWrjT2LNIsdRKY8+ZlU6jy+VN7FJmhF4STmKEcL7UW6J6ZfA7bE05DTYfmZlWIkAxfUm2tvFJddq37uwYFu+4xkT0T0cooaZqNfRSpmIwtc7I960l95vb8e2uXN2m44umBNfb89CWhFmMBc4qkm4eTCJ8TFUv7AOIAsomWOvIqCcyrxOnvj1wySFv0xCdmWTQx6FBZNCGv4h8K8r9Sz4W9VLMpHMFW88JAJ+Vrt4LET3xEfp8t5NRf2+9uyu4FWuAHocLRTZlPexbpgPQ+Y/wfznpLslHH9IdoVQ932RjJlzTrX+bHPYn6FNVOabzPE59eYL46dwoLe/LBFk314JdafVXIhFEoZz6r44hS9OHwO682krrbSbuPcE9rSIX9jJN4dcm0xHRG0t/6E9fDrLcvy3pzF5U4pQf4f1j7CvC4jW3hkbSON9bGO7Y39nrXbZQNua3bOqWkcNvIX2/hh8f0wWN2+sBpXxnchlxmJidlxlDRhdubpMx8k14s122gFHg6c47OaGVJ1u57n7/PuyudMyPNnDlz5mDJsex9E91z5A9R/u7ojkIyD2Qbq61U196eScERkPvVJD9WczHsB3BFe7ZWrD+FF//j+fZ+5ErqmOBVifwGHSqp+CfTLswGluWJX4hyvPk4KG4mR0QyanoiSI85/uPWTbFzxxQtkFc265IFyEb8wEHk94BtAGLYJAYUekV7sjEskTm+nvySxAccXw5sACP0BDhvSggAInnGMTGd33VZ79OpHe+7JsRLpJ636ppI7288zKNCuWTRFcxBrVMoEJEoHqS38A0QLcC5dTIU7OrHz3eMfrm+nRQEbxRRQYBfNhrgD/vxRA/l2VLSDL1VL+knY9bODg4SLhyxHO/jzG2NA272RFCunoi/FsBJ6nhP9vC+g9Vlx06AOH6BY8jfmPGv59T1eoBZrHtgxh1S1j6ydMmHAWDN99qOhaoYgXpPgfoXbbiN2HFVWdlO6JErtHh7H3rgjYO2KQltbqRYKZe1JguVsYi3NScj6kMli+zKZaYA38iaC6fmKTDWEBonvU+q/DZHAGWALpHL5Zt+uCV6ZQr5fefRk0yq6IVulPioIbWqIF8CCpEE5SoHSArb16ruE6XbFOCracboNUFMj3RevZmdV0HjHemwemC6M6skZwJ5rxGaRJTsGKoI39jVmKS868ypBpdiqQXx11WI+5MCJIOeDzjcPCugC1EjIy9AfSi6hYaFSVw7Wpj09Gr0bjDzT08KGkH4fIjKqWj9nhwsRSn30uNfHIm/b5Rf+F9VpU48Bqn1PFb/xtHBcIgOOH+3poP9q8kVqxA0ADnsBx7bRLoYDrkYPllpoStRmdpX1nQxGA0uW2V8O4vfribi+W0VDdBsjgRT+ZtVWe7Y1i4/tDnP3WGwikEVIq+mZziqOj4wWCFeXS3CN7rq/E9WWEqqRcU6OzPvG62xw4jNHCqfegOqurytrJ/aPUB7P+0pSDfNJ+Cb2GNgOX8bVkealeHlgnPw9bjyYSTaN/Whfd007vlJZz4UpF111z46IigjsnDtA8y56rL8odlrB0CZ+QSVqE+2hpWoiq8q0dW7BDIQq1ARcT8SuUjZit7eMLwYN7ShxXaEXDRZmXC9T5Sv/gZ/PtGK8/InJEK7bwi4aNNsBUKQ5KO5sZyL/ADSjmnIfWA8O+ChKoTDRbmypUHA7uK+8syIkEu7hI3ud1nSVCn5C7YJKOhqnAoG5/2C/CoqSrMb/Ze3WwH/ZeI6ToDrFL0PCyTuBl9OMdTuKdfDDkl6XhNLJAaOkBZOhUWeYniiVOsxozZ39ii0900qpc5KOJBhdlg0NnHc0QKcBmbbyB2/mEDcMe3emvP31s+9h6kPczhbL+YyxkzLp1ZV7a6HsLE9U60wF9EKcxFUmOsus+N3WaQua5qMz3gyauqrQH3F8v2Xxuf7P0GtNhp6cPwdAJbv5t2s2y03KLW2200ca2TdCBUAAoKsFXtjFTas5VOjHGZhd4D88UpKyqHriLKTqqBaMJjseZDYs/5Jvbho1498qYe8r28YQuWiqfDHVIdSGHS1NiayiJnIAYLCFK3DdygPqK8OWz7smP+A/qmEdKAF6gzrca/M0JNTLaCI3iD3UPhCKZg4/44y48mZ7I41xzBj6tKIQGWacN0YxIuuQYN4+DMBb118f7eXxuLtzWo6D8sDus3t9OpMHSQEBSZ5yCf2D/TDS8JV+0Aw+Z8WEv6whKIBHWME++pWKj06V/e0b1SQ2D2dOq5BPf5lHTpELC3OpTE4fAKDs9faDpwl7dwiV+V9LrFfhAq5Qipk8ESAf3PD+uMopBkaaS78mxdG6q2mWj+G+NyCg7+wkLFcYfkEOzvE2QWdtVWOZFSjo3sGW297q/VZwTBl/IV5Tja1+oqs/WnpknhDpYZJKEKfV8zDjdqMQUPeUrJrxXpF1IP1cR1YGfeFurDeqOsJR+vq64O6+lpLWDG70xu8OwGPBDYW3Jj2iU7lQvKkqjwDXWGvWqrguEjV2/9Ht0+l7BudRMdaO5xwKQkTlH1JmPtrdcmnbVwPmQreuN6jlT1BHV0OGCtDmwEfm3FEyeiujV0cymZoPZYOuxUUdotlYk3MfxEVabtP+DCaVTb9Fj9C/JoSfm4t8kH0YHDhNjEyRjkHCrmtRD5SruF9RyWWSm3BHlJo7wwL9pCupEh5egBHZXXJ8bE2o3V7tCN8WCDGjN9xR+jGX2M3hAPCNfLxiA7f6Iiu5WV5fdZPdLBvRJ1+l9wJYT51baE1YJ2SteE83kk40TvCE+Ed4fOi3hHqxMFK/qYfg2Kg1Qg8n/bjiBqHY2lyZHOng3iG7LIwRg9ILVmY5Lw6RiHfHVaN4PLc2IHhcsU51qBJJdiy3hSMsmokYsIw9j96wh7FulT10/7sIMfy7T4uWfrRgfCIigkhYq4atLJ9oPC70Msyi8NKAkaDN65G0IIxdQS8T+rCnAeYsRxylURUnEz0QGYOWRMTeZ6ZSC1YT9aF9UhdWI8y1n617U1F+W7JrqmrDzRHpYHHCAJ9DqBDQOAIwPL/lUU7TmZ7JyyzAffgk12kzUS+n2gvieY5RhTPGW0inlNFTUaAmh4nasJ4SZeoyUBqQmdleFW5qYwqCscEjUyJVKWQ2L40VgEMRI85XPc2KJEW9pK38aJZEZQMUsibJnud5dEEge5NIJ5BAhGLEohY/v6ECZzQx9C79PEVI0Iuhy0L64mhx5A3+3OD2CZj9waRF10ZRp4D6akwDXHf4JlnLRq6aHhk8IyFlUyf+COqYasKtSrXblTWDsC+vV96hfAmk3heLUjnWD7SPug/9XVjyRFyZ1Gp7fDzY0FfrjPoyysGOKbYvYm++Uz9X3LQ2b7xrtTsPS0HO1EvST7U+6TAAfFeB3ym6+amDngR7iZC8y4q/nAJGjqs9Amb4TVtNG4KkQ0a0ZaMJRFuzqkQd7TXibi43h6319vj0np73Flvj4P19jhUL+KZ9SKeXS/iOfUinlUv4sJ6Ec+tF3FRvYjnRSJGHuM+78BDnJBfo3g/l6v81cYvv6qHyY7Wg/R1PUjfMNL+IdmQpJMeFA/R7gCKUxWlliUTiz17TJy7+9jwiHAzXpgtCQBwUT5QoJMAYoRdHVDp4npzO4l9SSn5z5H23joODXMx0wECJH0Lw9vBXdI1HKsMStt9WY7RPrPy1jJocYEiUIrBRFnslxmJc10dODfWgTOcjDM7MgCgk2LTKBQgo13/SZI7NbEOMPQhF7YGylrj7sw4oXC7a9m0f0ORl0HQ553zVIQc3alzuqEEG1qnkFOng7WdCh7O1XDyL1c5i1u8TKu9crJkcaJjOiWOeQiO0LUu0y31LJ6t9SB9y0ipBJU3QXzqqkm2eQYjzAilV9Tms1UXiR5MzCPLgTjudZ4lRV7YhUlrwUUIPpjroh2xB1LV0cT2BvxKOONbD5VyNOVX7XI9iFC9vljIpyH2ic0gq4KrqLDzHRi8C0fYe42RPU9E2RO0vZfY+PlyO+dvide3ycHmeG1bPF4uCS89eX8+sQ7y/qqJoyLxXCHgXHHPjjd//cbi7be/I07v23Tfd9ufu+7yR5edcWrFUBbpvj2HvH/locW3eR8HD912InpUGRjsBIZ34t5wKRz7YFHgA5Tahw4fr5h+MvPGhX9QMVzT9d6sDOrHQGLzhRXzD8pVV/6wbM9mvYoiedKrHBkwesHImMfJTaWfojt5BUh+1+PcKf+lIiEgoMw8nr50weV+b1Vgc3CuVqtFtY3hoW90ggbmkH452qGi2OCLvXdUMPpZTaglzKr5IcrFydkLn9rAbooV0+tfqYKU3msAn77LnaJyKBkh8D+JBv8LBg9tu5yq2/vG7B3SaW1q8Imlt6qDQSO6h0UGd9GLQZW9GNsqlyJTqRjyzU7HkFeU0BPjYvicDp84QuFt6qZiwM/qF1XxaXtH+yC+7/WmFYnyxg58A05KBdYjyrm17rC/m6Rks353+BGVCjYi68eHkPWjAFk/elSH7PAfNOPgLwvyzCpHf366ERF8nW4T439vyiNX/KYD8/ARM2dnIXl5OSGYMOMWICY6mqTusCi3ECReNKAGRmPIHVuXKQWev+0m78UfKQISpFG72fv1bNGxvEMxq8p7oi1k8N74y5KPNpN1rLZB2oufKNh0AzqRUdOvTHQaPIgQeKDxDIJj41BTNaPBw5olIe/tJI0SypZyRcFXKvUE1bYRyYRdwWmE0cNPqZHQMemOktK9Zrxf8jxVWoP1NTT1fp1vIwV3CS8F1o/rpbAhuBRCq783em3ux0uzZo5YxwPFCunyFsy0GQxvDet1YrSaq0vBMCilGN1QUCKFBTC4J+Iv6JRLFbBbSOqeNnJPR6nwXSSFz6mqfzcl+RjxOKXDKUFo17nocbgcyAPyNPzW7IqDGkDKVUENgr06J8j7G5wJLBwjD35ZbRLoGGJ5XiGYiqSH0/g6pLkFm8WcRH8Tk/1NqD2Ix+052OixZ0fXTaHMfFcvHqHgsGsma/9/zs5h/iu5NaKBQf7Y6UUqhcXvHkwvO9VggRNDlVZAPtJTQwnUqum5K5qenfrpmZwsSPnNgpRKu+0KZWUqozhqHFFGp4xI90hUsNLubQR2795q1uNPsFyq9NkC/mWIDyHCnuEOKMdkIB07ZK82E6AXVUOfxdCzBW8sjtEPqTnEUTA2IdUwqINpQPcNS4asitSyISrPN/NpZC8O5eftCHK8o46bNqcHAfoVoR4qkPZc4AcmuA5WRIL5GFZm15tutHvCRt5wXW150QTas3DCQLXLUsedrV7/FympA35e2gUlFkn4uKBk7x5ZHQpPrfBL3l0mOQJAE/cJ+fhk2iVqGMclrBZPj7O0DpyhOnDOtmqZ49dwjtOCv14b+I1WTeBv1Nb6m7WBv1Ub+Nu1gb9TG/i7tYG/Vxv4+7WBf6DBw74ZKs5xsIEEzs9B/HwmJHDuq4t1fNTJeQAwmT4Q5I+lsbkAdhdwQSUoN9zVKjvwUx0qmA5tZCBn40X1AtoWbWDNS9zq0Ha4GaquQPpy+dhkJWafrrbaqSZ6sl9dRu0FoOGpNP9n4Kcnjhw4SMjx+cOnE4g/xHGdl/M+19kKg4L7bXhH8WNHWJJ9uQGqobFIJcY6s0PnW6CGxtMlW2mF5EfK7Aaf2EEw3Ye8XLm2Uz+4tYGV3eQDDh9Ykhz3wYAJPsazaVK13fv0fteAU83/LTdbhikMW16k1D3y8iZ4PoWhvB1DEcqYsl1oCnA3vwhet7gvwlWcRqp8ic4PGAuL7kpK5svUCL2HGlBQwLWrfHyOAervInwT6icE929Tkdx2j4J1N3h11wa8PFj9bun30UKsLt9pwC91upQPmPY0kKRU7v8F/+xOObaixuR4T0A9Dro7vt/7ASviVCrjqZzF81MtenK88HjHgVbIq8Xu1n5b7zUDPBjT/ahrB5IRKH03au5psujkC01umuT9u6eEFaE49a/JknSPwuqjRLKmnANrGMExrkGH8MBUhsL+ArZNvdkYcpvpGHSODGcG0lwGf8mfm35CIJwbg7QxptIagjozEFuBOPC2s8ixAlYDDc/qlqkAoQY343szz8YjRi9Y300yq3uIclsZZVV94sA+YDWblJGIg2HklVn8/A6jXzAJkUHiCYntMiCJ5vC7oNY9nnLPHBNHQ70BHk9+3cHzr4VXns89q7kKR1b6LrG3WEG/qgM4ZcWvGuBocbAxL5TDEB5E1WZV8q6qzZoNnQhF3yI8D5mch8VQrK7JP0d1U8pUCQpXqnGzDD6zjrXsJnU+cUwvBbV9oMFiIWW6Of+LFcPfPnf/E8OIZv4jB1DxvUOH/3HAnk3BphI96AsqXyMnHxKcfIhTbSkM1xgXTie/tvdKc9TQ54zdwpnnaX0C2cFEbmj0DwBTxmoFGv/vfNYNqDNOlU3S65kU4hhxgZ3rHbFmGoOFQQ5jXo8LXHMBNgah5nQVrtQ6BA5FZvUrrumquKf5jvHv/+yecexxEC23R8xZ6RJLn5VwlAAW+CCRDxwMyCteKPMQV4NbBpO7m0AjXzbZv2RTQb0559W7IKSZvLCEWsylJYS7mOAuJrhBghskuIs9uAg/9Cnw3vKnQdfzSLhKSrieCLjuCLi7jZQN/nVKuBnxcFp2cA8BddmygtoZVmZQZohu78iI9mYQ6bqGC43dnzm6YpXBJnOMtxyAOMpy5QSP60Pzvp1wmBdqZozVMIs9BxXeuBAtLH5yOyd42ovrJ3lpNUCn14fCJzODbJ9B9pc5FoNj6MX44LNgLcAygGgneW2X9+9TRU6hVC2zEm3cH2NhRRgnHd4n1ZurWBzOhybUT3s3v1c/od2OprwdVZ/T7mHBG4DVm8hNKtsXaDhNbAEUnMTbInQo2Cxk8jxRBakcQM26i7Kgz9ES42CWBG/IRAwFnjqnCpD6Zo5rZ4NXTwbTZjhMqgfBSMHgJYhKot8wiBh+dCQVwTePA05FtKV86fJ2WqjdQmSGCrHhRp1AFQktDvLFTFrIF1JDPh8BiW9Dz0/hJ09LpAr6+Yy0ZwqcsD1Fl2sN0OyPZkpE4PIqu2S7IgpMyIcaCEzI6ybFgz2swa5PAFuhwW5IAFupwW4Mg/XqV/imwK/wURAMteTiKAJ70WKw9xoATDFYbfcj/1P6lnHR7VSZZnS33frpHrX56T5pDj3d4frpthYYbHMu9HRH0dOBISPDYJc0xrf2nW5tS0Jr9+nWLk1o7Qfd2taE1u7XrV0Wbm26HpBVerp+hfOAPMUdja+9JORt2ZIbpnV2rWfL5TdouUROEaxn1kvlzCjsJEcRpnwWD/pjUpu0jgqOyS2yjUufvy+Gx83Im1p86xbHJSrPArmujH5QSDeOgcx5GgCBfpv4M3w/Xn4OBynsdoehHs2P1rQUHLwwuSYUWqTIU5noZApF+qQw+mm09OWfovgPrwa/QJusBnChYQNjhVwT8gsIYQzzUVTsR6+wocm8dN6Q8Svscs1L3p0AYNEL50W9cAbz8cR57mQG+60dT5yfWprUsVOH/BJ+38//6m0qVA4PVEa/b09XZEn6gXv6nCV9xqI+3PpU9eTyHNhHqnckziYJcv5Ijs9B0BfE7fPJGQ9BcDSSg204kweJ6fasarIdFUy3b0Li8S6iWzwaBlNQWToFleL4Skj2upAPNYXXwtyYNmf4xLHW0tShfjJ5DJoaal011DoNdWYAan011HoNdZaZahmkgdlDhDO9kGUGgeicCavVgAMCBQVJr1x1G5rXXAzGBlUPp2dJ17MnCrqeTeXjxX1TDRecleAr3O9zhg5FueM21zgC1sxeRE/y0c6KKZ8p6IhxPrBl2b4Xs9ddmtPbRHv82jl7ot50ckTt1SE83vnvCAeiUBYA6R29AOVFiJPwYR0+X2LGWnrEoA5w2CLOBD9utxxLvjsRFXTwC97NA7FnBo+OQKqUuolCm/uPxiOjUp5s3dnRD0e0nVP6ByD/x3dz4OfoA97PY92W48fIyCq1ZKNjogjKIZORcM+khPtZSrifp4R7LiXc+pRwa1PCrUsJ91ZKuDdSwr2dEu7NlHDPp4R7ISXc6ynhXksJ92pKuFdSwr2UEu7llHAvxsCRkxlrpddi5Xi4ppyPio4Rbi9kI7yzKdgeru7Y/DyQnMeeFuV6urgTtPkcI9NNqt4bO0FSg8/qOnSsjN4dACUBFhEwulaYPYPfNwcsMBTACMLNHsDxw8dLPltubuUjKJtYOBn07a15bIlkPLnBtqeHs1TLjTkItZGBtMu0wzgGO8yj6wamNYEE71bwyQ+JfXIUTpHJdYBO8z+nmmQF8/7BNbW9/SfIlKcGop6tUNRzMNwZWvQlWT9l7Pz/j8ILJYu8udVz2hDRJTBZv1AM5PdyklvF5JXQ6ozIHEY9KqDgGJANJ8FpYNcqCQ7eAeNJQZaTv58wm9e00BwkwAxx3vBZcck+USWpJDn5QrNdiaLt1UG36miQ9e1BZ+34JzqXnkhbvOQW6Q1ZL6Wj4fRbr1SnozkKJj2Qf3SuCneearoP/sY4/JTCvUd+dPIbh8mrW93BJ65pPLzp7Zv+8ydNb8MFx2SMm+RvUKjj7NPkJi2wprfOOT0+4eRgiqOH4r2q0dpdaNMhx2Ci0ePIvPdNXmrRwvNAteTEoooWXwp4Nwee4ykJexr8BJbpnj5Ar+warBxP9areH1JzeErlzrwOkqBJjYDakQpqeyqobamgFss0UItSQS1MBXVmKqizUkEtSQU1mArqnFRQZ6eCGkoFtTQV1LmpoK5PBbU8FdSNqaCWpYIaTgV1Uyqo61JB3ZIK6oZUUDengjo/FdR5qaCuSQV1ZSqoq1JBXZsK6opUUFengrosFdTlqaAuTQV1SSqoi1JBXZwK6oJUUBdGQFX4eN9Dx3t5AylQ5VbQd0WC3OiDfIsgM8IiDPlc6v4g1GHWWKVSNqxUkiNt6eDeLngPRoqSbyKj/cEIOyMUxvX5XSNC3tOAFsQCRW5pKPIKuWiZB7UBoAyAMhBqD/TdyDkCqD2P2ZqhOBL5KRjkvAVZIaaH/dNM+YAyDcqndLag6aE8p3JTI4x6dUpTAhploBsmwLgj0Gg10CsMdNckKBXXooBeqQbayEDPZSC7dbUPyZhnetny/r3fUvVMs0LSkE6v61quCQeEYtk739nTA7kxOCtGONK5ElL1wuC2E3mtn0wUGFbzylUZAnk4G0eky30ifaaViFRr5pRbitbFoX/GPM9L5X+TlK9vtXfRbviGcsUyjnMPPdYFlf5DRtLdhxPvrjDU2/QJPBVlUMdnjfUecqgNNL85E5xGJ+tMdJoc28k5k2SH7VRZICOMjwQAHlOuJOOqPMdAJaXc1qkPFEQwr0oWVzE/0nRoRF9DpyJjvvus5xAJdWzk9SXViFrKv8PM8pTH6ooObRPQMM92BGE+LIRhOB+j0BkSo2Ce7mAY9SsK5uFSsK8vI9u5qhyEeTWynVv9dg7BFI2Jz3NI/PPcVtXOrbW2QxNBpAwTYQYm4rIyEYy8ZiJz1EOIo44iR63Erg8syPtOwZ4qxvONmR5S55B3J7sMyptb7PGBbkkDdGsaoNvSAN2eBuiONEB3pgG6ti0F0OOtqPNyPcZ39eI+dyfowuTKUsnW615+ZKBXi8ERistVZdthx6Qrd+CVucNynSTY8J0w7LxheWGLPQU1TEhQdDTFbvGU66BpKMNMBrmLcuTK2E7G3jWujiAyji6B1X6OQEw3d0w//Jwv3y/YdoVHB6naNYKjA8Su8KFDxDcAH34iPi0YYCHjM5QVVYzg4YiFB0s/lhFMF/CNPG441NxB/o2qg8z40/2rnE1SD/nmZHXBoxxWiMMtNXQpWEROKBCH1Ix/42bU2IAHz6oSlZS9usMeZ2ZTkObPWkDPVqVhMYVhYhGpPLtlX5wbn0hm0l7XhYNXjFYJRo8xg6mClhl8cdMdNGkvg2S0Fpvc3p2oKNL9bucpoKHvmO+eMOCeBlXDQNE87+iyvSsSksWqGvX+7Mfo8DbqDRU4NYUz63UJ13GFKvlREcqNe6cx4Ja80DCxwBt0gCbT/06zYswnTAez9I07UrtUu+DIZxvyNn39WQPOqZAPZtmoNs+FhufZ6ir5dKlc+/K3nQBTHbW86jFIwg/yDyw9358NBDzOwJ6x6UXVo1hU6wROH79sCwbjOQHjNzp7ke+Bqhm6Pm/PCqY5MzjNGbEITnPmw70iouHWhuA+joHbGITD3LIBOJPhng3BvRED90Ko39GYfj8OtfdBTHtvhNpbG9PeiNABwSZXlxa0a8tfqUSw3odc0mpPiaGmLc1ITN1w//6hp8VUA3eYkaE+rKEJF0Gd14iRfZ1B73cDvimF8kYTVegQYgNshkSL9ryNru699sxqw7oPsroMIEx79gw/Z92GQsTQ9NIbO0HXQWR/JmiP5VAelkhbNQDyB01zsHjxacHXHyMwXME2fvkpsUQ0YUda1KcErQo536pQBK1aHuwJJeHmvT9y7DJhyVM0aLDpSJt4BVfmRMhhshYG34CTopG38ZeQp+LDBxib/MFgtvZ1C748BtIGazeZ7OCvAEwoQ27RKTYUbDtFtYA0RfVf3ixTK/q+d03f3xi8D4xVvbreMbzLGMnwcHvi7RXJt1cm316VfHt18u01ybcfSb79aMRtI/m9jeT3NpLf20h+byP5vY3k9zaS39uoeu8yfJVUhb6bPp8Vypm9jEtRyF+0qexZasszoCTnXMVN8NSLidINt8f7kN82qRb16QXNcfPdUz23PiPxHiQkgmVHpU8gsebmESp9onZiuxjKAwzYkFQs7kbGu4Eh87BKlPeWY9yzaI5JTRkaw6Cm4DvaXyMcX4RaIMyRMjoHAop6lvxn24kIvkOZLQeym+0BJEecjA9QIQChPJG7zVdemMePOArf8SFxLxkpy+3lCgdCiSOrbz8ddZuYzLldMUyGB6nIg5TTg4QA+OQTDjZMvIzj4QlRXccfbAi7C0UT4IBrOkLu5bhT9VJcxSFQ7vCyLmVFtcs0uhnF+eUFFFEjn2+x7V3YRp5hv0cBYYbglottFqhNB9q8ohn0ziXbwb1aqmivUGEuj9O24zJAovAFoB5VB+TFvCIwuARlWDHtigm2MbVtn8pu8SpmRS7LU+QBTGKXQDcPk8ymrsEKIYoISpChpxBZJ913zPj7HXCfFq5JH/ItEBGQrgXEE8BXHMRj+uEOXFTXjkAPB4A8YiAwOoVKxlEQRbd4TL98O191z3Ksqns0AG9ZEQMQJI/Xx5BHm9pY+yHQAE49A57ay94Fcgr8hyNmGGr7zEzNyKtNr8/MTMOxYJZCepLvUE9S9CVxHeuAoQiAgbzQIZ44IuCLGjp5Pq5nDBAqqiwCncRmpwObVS4KSkbe0G5PhscF276L9alcD7+R4Xt8+F4fvkR6GnYOVQM4T16r5ofCCpqQACSOW45m1LHkV83qmdWq+LIZOoe2HQMf9L6y8jxuJy93qWAxMuQFScDeHXy7+zsUcAmCoPFoVrEOxTz36NdIvHAO5hOZY0FzEJx8+1PzlO9kB65WlitdiadW7B4TrfGka3DB2Y48DbAHXsKEDnYEp6Jbufhbk+JvNUfc6lRuEvJ2JR7B0KuP7PJh/dBm8KGj3wUvs7+3jseZDLmDhroqhtsIUTLAN7r746mwXUR6HLQKV7idMPXHQ5jglCPKcU/X6TN6rfV2JwJAHMJkvAyKHThzl0HZ22x3qHACjH41GBpXCQkVismhRv2hDLMLfH2uBvhUO92h21pbf35LzB3A4W447Bmo+zuDqF5e24HPJXFRFJiS4PC+SAUbQbYZ256sU7dp+oqFbvPfTTE8dJBV/V2W68sN6TjZRU8evhPLFz05DEjw0oSUUUgw1gpcKo9xkkHw6SlvkckBy1m7kzcyWTFwHyvQES56iN7zhhX5Hzydl5gTeJ83RB7vMxX7kWtg5kRg5trwKMOnSYgLaKMtMsjuWknrtLoIWzJ82kVepmdqCedrbxyLUaLPYMm2CyFvObm1GHFxsHPsReDRdjunvOeXl+ciJbEGdA3qO7PD8q6Jdou6swogc6uH5eo2uuLvdZY8ye4IpnbgvA5ZuxiuWUerJ/5GScQ5HPIosw6rhUbZ1IHpSW1HAIevyeQGWqte3JSDhsJnWvCuE7sKy7p4OTJWsBgp4+JEY6APT1+bHUlq7VWEjLkTl/gTB8+r5KvzinQF8EhJAI/POk74kwvtsdeeasFuuSoGZNS2+TXnskqgd078YsC9EHNbleWOzkg4TbHgzw4atI7ARWYzMRcjmwT27giKNVGhBPQyTEg0hpH6jejLOOtGmOyi5UNuQ3AbmRqb5mtMpMnoIXpsCZHtyYlUm0tFtbW9VKsacRBc0M9W8EPRpik/nBTXU169/HEVNY/zF1BbpDdyRRz/ncxHat4wLzBUH0SIZJnNtbTgwqbtVR1eRtphiPgSJEKEawRG1zJjL2XHXMLGWoSSGDHVcqmbRkRvnvKlFtg5yTd09DDgvsqgUFy+zJYot6Di6r8ZuwZ/V54dvrvtbXs6e9vU2PNs6+PHPusfebaNn21c27Zt27ZtTiabZnf6uTrnNMl3MspkuNO9HvzCBn5pA7+2gV/xyGVm+ppGeDJyZJu1HDoTLhuRX71OB62PzK0D+CVuoaRyMKdmJPqnpQHhkAPnAIn5H5p/LF7rmgcwR4vRSgxp4PDbUGU2bGsxnm6QbQXcLCDIIsrB/aXKR05w4dmsLXMleKjPRLP/X51syP1ILof4iNHpnzzlMhidnEifIL0YRn4CuJ9eU8TbKk3bT1ZWleWs74e1tsv5nVC3DbmtRKcWCMTJ1zsh0RK/79QSSDoMQVIhmtNs6IqGCiYa9earPVvu72LIdrCRp9IasdrY/6UFJP6oivGp0oOfcjsD7fLertjF2VLEwYQWqurpmaHj9v/KwKhDDA4dAuRQ29Rb8ZhEOxYT7EowXnf+2/udO75j/fuge0c52BuQdjovFoi6zF7g4/CFrgJEpgSfcZL6QpDeg3F1PyiRO02CAG30TT9zVZ521jCrYvb5KOMi03z7QVOUMZ875r7EpCrLayx5QTYuL7TkRZa82JLXSnpm6Wr6tKZcPm1uKl9OOioMjIv/xdLSZR6YUEOzizzbD2XNP9kwtdOUZDmrIPk1OqLQNBJel3CRadiSOaeXbyPre8g60mnd7jXfgdVeWGra1e8oskjj54/j4o/IQijg4LwU4vIyHse16u4G9p+6ACN8DVyLAHtsjb028HzBAiYVscM1BehdtjSOlCzgZTvRV2xgnw3st4HTPQkwlXX0gPnN9z/DY6bsjuF8M2qtBPw1brwfmvhkKq090I35y/pSXPsHOnvrbWA56fSn/DyJ3Hc+rtWtrSEVH0bkwjPGB2h4AnRq2IDl8TTf0blf+0kh+eX+uvEoTW0vXOh3Go5Mm6RVE2xzVSXMuP0SXre9xPw47bRvm+/FdDYCewdpOQ+opwXkaAb+oIO9s6EAj5Lz2A66JZ7MBVQ8tvX57AMNJZt/BNDsEQ3rbkKn7R6rqHl6bd3kQM9zU2s/ZTfQhfsp3ALb2Pt6IuLK1AN9POUbHfz7UaDCM9kBhfmtf/0wXtEnM6qgLYGnEC6O1B/V2ZjINOS865nILXoJ0KKqkeBwCgfP6TWSjsSkozHpGEtUBV6g8sSFwFoaYbh9YXbFVqZgeqgCo3PtBWDr3+/Md+D1Wiy1fFRaBxJZf8BNpSAMbd3uh8vuugC9+2tgYQQYbQO9B1tRRg8mDTHYkzTYmgdz+N24GobRY3z4T4WMiTE9OFklKamlZFtKaSmFEjkXrzJfo3RMpSYEVEdYWMWJr+qEQfC/JC5TMIgr/F0yhmMWUXdyMUPjjS06DypFdV3jek/4KKEaPWCwpFg66yqcJywKcF3A0uKYtMRI1LTUj88VwsAkF0BGv+05jmgUftoOg6WNFnVmOtHAu1RkAPOGhLNNFMyS4yMuJFjAiBmltGBWnTfzJoDf7RROmbJr2KoECrcVL3R1aL3YhSnSvDixSTwar78f5SmntzGnvQ9QGhgq9S7h1QaqAW0L+xUopA+GvEDRzVqXA8409MduigLrC/g1iLYWsBY9k5tNWuZuD4YoEt5PPDmJ4Bzb4JfbEYx79vKl4tNSKhsuFoPvCHwvGVUR/gpZ3jgonGpgAA3BL1WleaKFuJmXwgmfRF4KJwEcgbzoDA88rcHYi6bVWZwcFw+TyDUZH+SZHVWmpOkopyn8/9OcpR8xYNI2plR2eUOscBEwQA42RJD5t/8SXaa7RRbHo3inqPCUDL8lgZdT3ZgXi82krdLQp12ebrucpC/lhFW4LVzQJOEieta8ptSStZaVOMDysnewHPublsOTVhm1suEgOb1ptzWZZRREPHQSiCGF95m3PLccwUH0hcfbQ0af+ATyOcz2vF5k6GQn8OLpjuOdX/INPFuzrMvWmgwU8X+rdMQAjtXjejzezQ3gVtCWFqAkjvlaPBJ725DAidobG/v/a00uu5qO3fklttV7yUEHZznVPhUpPcfF2dO7rWKJyoB0HYS/AZLmoIxxR3yByv5z30BntUxL7TikKFH06oR4eMtvOaKz0ui7mBhsyCLvUWE9leW4nzcszAhwXlOMzgfV5Zh4B7LMrakz96yi+o2fgFNzkeElXYYzXxsSjkP3FwiTOZqvypEGvmqGynI2g+1o2DPCDu6CN7uJ7Zdqo1dFYYQoXBT0srA3hJ0quu+m2+xtUVgkChslt3GiMEsUbgl6XdiJonBN0PEpRMkQeMsnjVX/13cZuZNRirz5M87rLqMbasiZ28S0rOMblLSu5dny3zDWrIx4qa/DOYWXuO20uS0VEec7KGYpf5gXYNfo/cRCPedV4UCZkzpV4xa9BipDWN5KxBIpqt4lJ5g7UuPkZkG8RoxfbYQcO4jZgzF3McHctSpzF+oqTSuUkP6MrJtB2bwVkXL6t+RkLCLpL2uoDN1y/g5Da3zm+nrMTUxwvQPD6EWQw4zHTA9mUsykmeliJssMqDQd0RiKW3OWUw78v9sh8VyG6PmQXgnp6JBeCOmlkI4J6c0MJ9NDi9MRxBYWahKrhomUDP1U4uOGfsb5aki/QuGDA0zsyW6OnnwAdR4g+yHFstHISsnrqqL8JYL/kyQ6zQ2rHtLpIX0lT3RfSM96RP+bVAkHR8Bvf8n8u/R1jbfe1k6s8bxKah390TIfXvvD5YAHfpCKS5zEwLzkzyhm8CNNmYiO9ec96lddesIzzxPn3yfmKqDcyJl0Dwc3DiyTNgwejz1ZdP7sZHn3Z+b/z2t3y+PetFteST22j5mZmZmZwcfMzMx3j475vpKqPRq/0LHelKUqUUkqVZWqXxLt/bQPnp/Ad5osCqsECrfkMtZFVmwKHVtJlIXf/7BPQIP5tpgsiIvhz1wD9EOiFxthe1Js6jjNZGHFJDqaxHpTCV0WYnUgOnFyZaDVQKyu4q+XpaksxOQWlOPEZluxzRTwXcD9nLtRMlYOjMD4e0VcpMLIIiV0txwNZGJlivZ10VUl6qiJEbm0Vmo0WaKuYlJrC56pKPsdV4MpCmVFVlB5pc4r3FsXfdUH32Wf6EtuPZP91GyQx4kUqksTP6v0MNZpXWCrHGXPk1jWTtLyVpyXcsfo0VrFsdujYMEm2+yrLBVKCy3zcrqa6NS0R4sO5eEHdy7EbLe8c9oy5srtujdP61Th1kDTd8siocmNsHHRq/PEzEldoEtd5AUoL2lbF3HHuM0fqGF3e+Dj4aRxX4phZnsou7VvN1uCOFB+cCoWRolurNugHahoxFTRdjuXmcwKJ2XRYlM0IV2zc8mhn68ju0pLcXE61911MexlSc+dHDMi4lzLOB1Hkz2im2fSCFXaCMdKC7oiSbgyOz3tWjVCZoTONns2Suj4zFqRxlrH49Vmo/VIY33N6GQt6w/yy2pYyPSyq2toc53WaQbRMtjy7dJlq+PMBt00eLqc9GL8oetjjabruVlaEzTKsy3p6GaQ6Tg3NzttPJJh2/Or1W107XJljLzBWJmVqFMaPMTFDRvT7vSl7anUtVwrjQbvnTVdGks5NaIyEXWsx2txnqvEr8zqYPAHV+PSKpIUV2mxHqWvP/l7ZAOQsbi0TKS+zqqzQsb65thLlPb7nsg8v7kuxjLLPRJB7HES5wEzL5pVMzbg+3yj1XzEteyWttSuapBdews6rHBu9rj6Kr3xfqHRzYoSmv5nj3RLJtztRjKznl574bGGioFQZUnQprWaKGP5PDtBxfpqKk0ii5m64KopLd1FeyhscW3+0ODaspTGNg5qB7kiO+SP1x9uquMhDCpWIV3L5Se6zlItC2fkoknbKaFCbVvQIdSiyKwREItCJDBPrIljYyQ1tT0y0aqIYEYTUopWKZGDg9BCHmAN6VQ/DGh0cFoXW9HH7kHzOcMZWpWjF0QsTE9pYhIdtDR0+pimEB0psIirDQQ+Omok/3PD1N4Yug1kQp8nDdyqu8XyKt3mdKQs/OrJnomxtA3xFtLYNOvUA+lm2li3ZxvRZK4ZTS468iC23jbksmsdpaOGeZtK3kpnhvdPb5KJ1sqQdWhE54k/kjKRKr/twth47CxeVoiWOFEZ1lwNpfGuxYo/1kY0uU28xtc6Ats/eAtrYkjr7WrVd8bZZGllocl45XIMdhym8KMb0dqUj8xca3Iej6Zy/kjRiB4Qrh/mgsEQadbtSi2LRIq+jA3pG3LhotvECxaDF1tSb7oD5TFQNdnfEE/YSnwc6QSz4neCDgazi2aj2dqev+1a7nsKrYyIvbDPedsO+tzpydyZaK9WFlt/+rFmHTUA0PYxrfXoVYjrjwTEY2lmBnk8bmPHSZmvdqBwrlyA7BV2tRv3s3zcnuxn3NhxLgM0ew8JTu4bjC6IgTIZ+UNtiM5IpheEVeC+1WyeiFaGWWp7F49O9hwVPUk+AcpzRyFXdSwmQvqx5Vp0N/L3BRwK8PcHPAD4OuB3ID/P9bsAI853A/YA9gL2AfYDmoBFwC2AA4Aa4CBgebEW1ZG3APcF+DrgRIBvzdQPuZ7m/t2lWnSceJ2LolMB/n7Abw/wT5mp/1SuX1mpRQL5PStRdG/k079zenRfLQrTN6PvWeQv4TFyJMD1gh/rPPg7Q+vd69e6ueznehoQ4u/LeGyt7A+sTN2tiK9IQd6XNr1sQDfg9bA87PPBh8ulyKwYkspQWuNipEWZ5zjorLBSswqhgchgaZmU2sCxEqVxNzAuhOq8KBMrUmmdgmO/cKjKPBW5jF3fsjBxl1zMLDakobLCDQdePwq8H0N+ms/wiTStngnTuscBR2i92dZsnZOfw4BXlXlV92q5WRV5fJap2wBvKDvTyk/EPpPcbbHcVPh7A+4McAO4lWXtN3EW9yN/kvsw7uRoCfDHCx7vM16lOebzCMO16DTPozwX8Xs7A92LAdOJt7sYwva0F/cwhPR7mT+CcF7iUzDcmM+gfTg+392jDLTX+5hOMnmCIWx/EnCKIaSfBpxhCOl0F84xhPQ6YJUhpDcAawwhvQloMawDLgF2sWw8yFDd449dwJqDu9fC3XtZIK9P8bpD/NkAv5/rQ5zmK1Qh74Qljq0Yq1KkWg7JRqluV3TG4ocETnk+2kcmO4Z9iTdlIyJLa/owc+6hNbW7aeYMUGEjVas5/ej/o0y78Wff9OaI0gj0JVqDS7+wYT4HCMk3t/+Bvz39zo/9/j/aiD73jx39Q5j+d0T+2z/diN79S45Obz1lpPetiFlMXCfrnFlCc2XsyBJLdtjqtIbrnXXI0MGa278jyJdJVpHPk2xyfh/ngnP/YufXvkxVaQelxcgm6EupGjcKxqL0Rp5nLhib0ttR3s10EdATbh/ySClDmWSF2m0E5/cFLJ8V/qk05wz+ygD/QMBrKpx1yisCvGT9cV8Y+PF+ggv6DJ0FZYFAu38CTOY8Dv529OoXmesmRzEeBpVLFHHadYm/6H6vzxcZ/92NHYNU74cdRH4XEP3ysCW+/1vFSJwTnRYHQE77UzszXKeq6eFRk/XT/ggFgmHCC8eZ7/8GN5CvcF2u0sjPtR603DG2o3dmq1sODxuFtTyaZ3Zny518E0ctYmabxvy0ghHcNng+ZsmtqRz+3aFatC+Qv/nDtehAIHcHgR8J5O0EcNJVbeR7kT+DnHT+u5CvIE8Zfy/GPxB5jWwUcrL5n4+c5OkbuP93I28i/ytu/zfcfvGIx/ce8fgb46JXGcQ3lP2qGP0o69tVwCEo9u14GQexlEZpEGuIR0+azFDMCxBPQ2bsyKLWOxN1YUo4BrEPpb2beAV8YzAH6flvBfwK6+4glhXEsYKHy4XtMUtxUayfhYdaQvrKd6+TYzKQ2kcOla5c8moZgh9AmEIVWMIbnnu6imm+WhrwrbaeSGMY8V+4tRYtgJdfRk624rc5/2PkdG5xropN/wKKOPH9anD+tM8nr2f83ZdIr36DjiLSx186/smIGOH7Hlsh46TnH0AAJg+HocEgLYGyxrpSqa0aqFxtZkmcU5AG3PvdyWXc9aWPuc3LxKcj34/8S5CTL32BRnTno+nq9984VFXIVGiV5yJVw8I9uGjGTkY+YoRU/aMmn//axk/9JKW/ZPwfNyo94+n7LrEWMTbWlp9eNCA9jEjD71i0I5zGeoTBguQZDk7Pt73qm4t2iRMccfQykBW45UYmqkh9me1FYBPcHQhsB9Nn7QjT+Y4EON9hvltsX4K7zHeU2zE9uJtipj3fYcZZBwR3/0hID/jEhnlHgHawgLVV+krbe/JGQGmXg/o0OGBcEMSdYPQQ+dUdM73miFVX5dfLvJzSvVKv0G3/93Xsw30c+7r7wNDxAD8A/N4A/0f2u16ppo74M6NBVXytGlbF5deSYsDruy1GlalbrItxVd5VF1JrpSscj+HFobhYoZE7bzEah8Rb2sIGj382mPvqjmpyNZBMo9Gmb3PVdSLI17Av4wIh/TLWMvUcHLBxQb5WOxwCHBwJ5LlOghyyt+Ikvj1djXDKol7hK4L1Rl2wpY7CdHzCdnvjN/7xfV78LvuJ09z7eR+0Udlxpyz2enXrr8shEeiUzN2wiqke9j0fC9PTWXHF7Mx8GCnp0VqNi7KYTa2GV6Pf8SxMpNLuDcgxDG853TwL0SKZQ95o+vbFxXsbLsSSZtgaCqxYxeEla1XfRTuW3uBWsNwWw+1uK3V/TIxCLmZPkmIyL5b9geGoSpbS4C5vUF0Gvm2W50L5OOEwHrvL0ThLtexLp21671rxoPiBT3Wt3AFuR3jW6qIjk7g0clthiX6Z22zgvpjYcGmdccDe/Vdxq9jTcwE13rXdwP2c1XFN7VoXBbZt7jSibf/ujus+JxaiB8LnhNt/VvhkEZ1wTPb7I6YxgHI/8D0NQ1W0aDcL9TC4sJ2qHKSAPx++bbntmjnYZXS+5jFj/qgO3cLeJn17Y+lYaXvLwQ3n65V1uI1jfOxz8McpjPO5CzX3Xh65GEmY/oHvUWXX/ozt2I99L3+0ntq5V3N8NXPKFapHpj6w+kb2SFhONpU0UMZeEsGLt0uNa33iZbd9qtovs2qPZtO/QL+u01tjya+B/Cg4MHlBXx/jjqn0hc/fdmnWf8oK4iaILW+7T6N2ZfmdkpKiB3kRhfL3jGNrJ7HHlRhUDxEEMld//8M+B3+F4iGgBeb+n1P0307z100LM2mRUtCbY4qs0+cC/CLjXwec/OsmkEMB/uIM/rtz/qzXYIsfQ/5VwO/kORYZHgY8whDGGT9PBHHGILbxFODADP5AgD8DuG0GJ96Xln1cchnnf3gGPzqDPzSDv4H8JJbfr+fxq/p9M/33A8far5m+Y8HvjQLcF+AD9lOeAk570sJe1WZwenv/0bL3a/4E+OGr7O1s7PY90P84v1dqFc5vl4MB/k0z+DczfqOY0q1ov0rt5n2c6DTmp3kJdlc4r/XoDN4OcOp76EayF+zHs5hviWkrgIUIOEsQqPyLfXhq9Gdv+dKPP/x5yQ+8bvgxn/BPzWXf/xP3ej8wCmJ+tJ6LHLPd4HhXMkrGUHVxktlxFzbYWK2uSP+76r4aeGU9ao1bo/Xx+mjsiP4jgjM3sFP9LE1z2Ww88rDsNxsPydGq+03HVo7sKixuT+nga8b0y0VH5SkhHFHZ/sBhdVyYrtL9IMbJj7cAf4JpP3us5mK+T3HcncrPVO+Heziyyvo3zLeHPHIJVzK8jRtV7u3MD8zgfzHFjdRZ14DbVVfqq0IZ7KYk/l75yteqTp69VMrMxnmWPLviZStG5R0k684usr7GIUE5N58lmWH5eI65aTL+PCCsfwHwpuJKoYbFM+QIk+uiswE9q0+fIUuYSliTJLb0MYgco6f9h6YllqdlQB97pwElgPAlpr8n8PcHfAjgWmsscEBxvmOJdKLMknfO0bBwR8rjrnC+CMhPYG7AGPC+gJO5vXByEwCbe+HkS6WiIr5qXQhEbiuTwyfVaNSHZUXAddBeWxsOh43h+YbSm2vrzWZzzWxtPr5n7fE9F4++jMpJppNc0oc1vMXHm6qgjFBsjSUBzfrwveaO/QBOIZuPdmbTfVpk3ncFun0JcOBkLToEuANwD+AY4BxgDXAe8EUfUIu+CvBNgO8CJLmir5Ww91u4YamYfrWB3680x2U6klyZFPdyIFPwseTl5kdZ11f4d3K8fwx4D8B7At4LcJ2PRNc6yv9pvTr9Xvge/M3iP3iuioAoFzU6pC3YHVwsDEyUPr+BlNJh3CtpACKdgl10lwGCtALS3d3dSMcwdE4Rz9XbfLn78hyeg5uMvGUALmp6Cke4Cm605F8P0niI1vbfbIccjXFncWN7ZKAlJLPHaZp9dtjwyIfPM+w1grbuu+Y79g4Vcy6b2K9+QteY/HGXUCf43jSTP7nDDY8NNC+xSXvgwvefLoKbvPCIzpyltHjjI9fG+Y4wX/DuZkmpt/HHNRleuSClz4h6Vv12z7mv0KW/6dy7NRCn9+5pfU0LAleOL7//zHd4/joUxDEaDHlhcbJdfwj0BANqZv/8wKz5ls3/dYZCb3VWNKEjDKRjAYmjneEofxVnxeyOgMU2vZO9A5G4k8pHd6dEwa9Y0H3NXDQ8vE9wiS//xHrN2BX+dTGwK0qQbN4Zi7dDT0+dPhYHo3/OB/rt+43zLTtOT4T+xvDd2brtZ+OxtsYvZ2NGPDRV/txolEjACdsvtY8aElDn0D5YrJEIUfIx3qmJRPCa7iP67JKw6wWD88vGZBhkmqvv+5YMidD3R7T4UzDyQ8/MIC8FLw2j7wkpp+K2HFgqhlMh7pD7bf/zNGxjD7M4x52OlbxvXezh6ViooFwMEM3ACa3K0fHGDKTKz1mvGmTi9KsNT+rYs5A9LCKtEZiF82ty0n8KZuONppVWcmM2KIe+zD43ysFjJyW+1Q25uBBiUCkelYtPOZwq33jzIMaaLks3zUP9bSWxxII8XEoKOVC5NR/XzSOHCJ18OBZbeG5PysfQ+91Hb3IUoCHqbUizWgHClW23FUYWQMfa7t1mZgEYjCSOtNuFaDoxGp37vRDc7/Scjs4XIqmcrWBUsgiuvItPN34tQqjlQIzLdBG+5ZVFGUoU41+ruU+/PhfDqIdmKTNdjK9ysSGSN0tAVvhHPPRrCc5G+L7QnCuB4q7nX+1kSvGQU6+RFlwKhZZD2s30UvwmvXHcqlQGs1FPj9/RZTiqa5Ebx1aOTyP6Gtz/lUPHoDG3IaUcM+NnLlC5K9Dju2fDC4MK7HNUD3lcUgEOiWqlJJ5KnIr4aKtrX4lutxxb6/ZKXN3ZnjotUAXue6YB1Z5VkB1/4Mg1XQXP2gRayu1q7OAuUy36WQ2NOYmdgutr4JB3ImGrXg0KeCpCVcpqcPIw5enK8dq/fU9z5v5Ui7aDvQ5O5FrQM0oXU4/UQfr89X80VOvwxcndTeRDHS47J3y6nVqHvSof7/qQ62BhVCu/bW890oQFMktl6yEUojKRYF+PYPFCoea4ehjU7V7k768HdT/NJm97A8hndx9ylGzAeza5q862DZDz8hUvjWnA0H0eK5G+BuTI3r89ur0ROME4Wi/ViNMGa5/M2TXC6uuMnUJ8IzJPu9WRhxqxo1mgPmtvE3a9Lpyqkm/CprKYoD3vm7DC4Fb/kdGEbdW5rvrTTfD+qlxgdKwZ9dpixon/NiNLsXXPZa9mmByzuk4rb8YJwdfmDFILfsraXRETbEHcxWN7841acFzSIeZDRAvGU7Z+cO1pQXVVlEj7rlbEHSzTe6zQirk8zzghh1aQ3s3HKRS0IkY6fUsMsxXFL6Nfygu0Yb76V6SgURv2c/ZAL6oNbI8zlvoG2qB57dKXHwfbIbK7rzP2bjsahfe8Y/dphzLXoQdhde04yCIp5LmxA4HiPJRKqQ7cuBMmo/y+A62dGsJ8BR3gXBsSKLfagaXkRO0i0U7U+a+xdrLtRPW8SUtoWie6Z7XstlA7wZV6wKhBoAsJOiyZZPMuVArkm6kmdcGVEpu0Z74L14JZgy9f+oOvxsd1Y8z/oIyy4cLL5D9oqLWUjFn8gzUXNSmCgt1Y85+8Pq9tN+5mZB9+ltUN7dMvTfaudsN9z7lKvms9EAuOivj2vgczGnbOVuU96N6f/r6LsxdCzU595/l6IeAVHpcl2wtBj+kq+2e9eJ0YcMDSoxfx50xcwpN6Ef35Kjd3Wy9OJFwISWT24l+b81Keh/rQyK7BHXO9Dyd9P2zleNKH7IAvxl+c+xB8llA3ie/DYbrKyseWPrBSPaN6mX1gv3cuyo6nH1XiHvf+k+yHiR4H3zvDfnRe8Had9eqH+lLr9uiMfkiHUlR/9fUjKER3mbF2AFfDjMv9zg1APXvB6d2dAcQ86zhV+OqvL6oTrho1gEchcdziDQMorb4T8II5gMRGAcc9Rwfx56e0zBb5QWwv7dF4YjMI3souU57QQRwsl5ZH7SDeXuAhFzEGkUl5eC/52BDYDrpOb1Mewjmu28cGXw5hf2/ZL76YIay8kzUidwxhfewr/yPrhtHjo+rff2UYB428Th5/PAyDcsUHVN9hHB3TCbxTOgzmprEMBdowIliJ+SG+EbgYm6w59O8IymWDRdncRnCc85vV54IR+LzlkZ1YHIGqmToXx2kyWnQEl8a0yPjskCkV409GV9qwvGodGUq8F7Jn1o5C6dz+Ao9ro9guoK1+034UOsVHXP5JH0XAwMNJkcVRbLReXI6+RMFbf8VmJ3MKSui2MyvJFGwrMsRJOgUduQJvhMXHQPS6Cz98PwaXun65sZoxSKZPte/fN460N9E1D/THwXozMvJi9jgcroVYS2+fwFbGHU5P4wnQBTgjjBonkGDA17sFkzhz79l9ldRJPGS1K9e/MfV/3O1/Y6e1iDQXcTFm3ZskkU2ED91a8JD/BsLZxNu6y2090aNAsExWriP2ihl59/KvI7aaR+dy/VxLlIzycbAJrSUKi1vmzzStIe4vr1XzsVlDtBprTJ84vobwbVvnYtDJSUx0BuUQPpxEjybpeY0yJ8G1/UOt3k5OwqtE+IhjFwdx7a2JU14YB3GvXSYq3oSDuGsmrLSF4CDOB48qB3FzEFX21ZuODrATVXIG38xS2Qkxwa8W2i7shDl/xI0aXXaiXkllh78YO7HYnv41dBc7YULWjO6cZSPe0nYmHq9lI9LsYo0tfrERUZfUPBMd2Yj8LxdtG/TYCE7OWI4iaTZi1O/Jg+cn2YhdIWoN4xvYCNanUfGbJlmJTzW+55vqWInjy3zKV5JYifMsVtX8/qxEpWwkI8GOldCWtSzN0mIlnFx/hUpIshIiJUa2kmdYicQc9m9Z21iJ3ZX9BUEMFuLy90HmWB8LYeVvEvW1nIVQ53lpFRPPQtz7I6e29zMLscDWYN7zhoV41vtNhG7AQnw7pCmlq8pCJDMK9Q6AhdCVy/zCw8dCqGkdZn+2jYVIcA+fWl0mERZqW2qbyCSCfubvFDWSCGrRZL1YLom4F29iUR1NIuo8yWv9fEmEzUEdN/83JOL3zgjeumck4tePmEWR+ySic0hcrkOSRITPRr6NukQi+NLdWCN5SISYe6Nk02YS8bh5d/5d2ipiS842aDauIonFZHdm7CpuWDqwP3JcxWJP2WGNR6soPZXKFXptFTfPFzheOLSKLxUsWmuXVkB9x23J274C91vUvNcpK/j360lZHu8VXO30O0syXYFRbH7AfoUVRPBSisz5V+AfK83k3LSCF+uVfOrHlnH46BKtoWIZt2UOB6yL/qtbW+fNHJbhXTXiy623jNfBF3d0Sy2Dt+IKd+eJZQjpO13gXLeMiown5x6MLoHyW6S0r3wJ1XaXs92il0B6Ndb7yGkJyZrjax89XYLXsOE259tL0FOeHmrlX0LI1NhTKe4lyHx8/aVrhgn+AH4Dr0YmcpbfdRokM6FYOzSj68cEixbS7W2YCN5eczX5PhNaAz3f14sz8cLo87TdYSZI1oXyG9iY6HZw6ksaYuBy1b1q6zIGzpcGiav9ZODYmu+6t1wZuP1SxvSeCQNT7hsCX6ow8PpbCE/mFQYsNtCFNu5jgBLOOGa6QoehlNGp8T46rsc0O9sU0+FpCK89UXTkLp9xqHSm43KUcaarMR3OFmw22ip0pP2Z3HpTkI4s1RNdgvv/6o9mfMIkOtaL3lCUHqRBoPv7z4dlNHh6cHi6/qLhfJmkRqE7DS/kbY3YLGg4UVJ/SO4uDReMHGpCxGiQUCvrIP1DQ2D6h9DHnDTsiDVzbqFQ0T7TMXerlgrvfkfRikQqKp0yym77U3GmYIrRYkdFDDEk8FCLim1Zxl1UCSrC+54oup6kwkzAiXqci4q3RVrni+YWcSLohJZ22yIucyWSWbIXUWuvwBcSvAgq8/fbax8W0ahZrt6vv4iN0ynsr+UXcdU2hHzg0iJWySGaabsXwXU8qEx+eQESqmefD/QtQErEvt60ZAHMfl7e5egF3Lq1ueS12wJuHFPdTDJfwFGbfXJWdxYgdlq/eVh0AW0K62dv8yzAcO+DqZ8cC/iqL7iTRJnHcnPCL+maeXBysC5+TJjHAyWpCxm+86C8fxTYYzsPL4cKM+qDedybFSGTrs/DQyD8DPPYPI5o9JoMrZ/Hr72m3TmTc3j1R9X/Q8Mcdi2l5oqkzGHUOMHoT8Ac/tvJkaNvP4dL3BUZ/Zpz0N93zPjGjTloWMz3uR6fgx77s0356+fwUreS3D4xi2DTPu22ulm8IqdqZybOYpf7ntLXvrOodjrw6KTNLAJ4ozYm3Z/FGttR+wPif/P2RX9Z7Sy41YgAR9ZZdH3q9XIanEFiN5X2qGQGPw5PKu6LnMELZ+u9EQ4z8KgvzF1rMIO2q65B4rdmYJ57bo3kmRlkF3lfOLx5BrdTdsiWTU7D0Eb2kVjtNDg3Zb2zj5vGcqCJ+we3adClTe+rGU2jSW5nIEVuGnevCC0Q/NNw6Lzaq7ZpGh42dHvltimcOvwx0NBnCp9E21QWFafgEzb1bmTTX11IyxYun8TaGJuLo28ncYavIXlMbBIusdNRwtQJTE78Q6qJm8AmxQG+b48nQB16uTno4AQqFE1WypvGsUHnfNg2x3H0mt6hG4uPQyQk52TLzBjOZSq6Xg4dQ4fH1Y/vVMfQ/HKrYTzHGDKOcD2LSaJgocXS8LE2Bf4/f3RVbaZApOiKa3n6KHbvPvVGUmcUkQW3o/g3jOK0jm2gbjwZvNNXlatUyfBrlIiRoI1gmpTAHeM/gpQSicaOyyMwq1jxCGkYxosrIVoNBsP4crat9jzrMMrNOCNe+Qxh/9M92hZHh+DiIHo5M34Q63etuEwJDYJzf3B+YPYAJkZV8yA6gHP7tAX5k/uhL2HtFnK8H+sl4Bfu2Yf/0W4W0G0c3R6//zszu6uVZMkomQS24xgUZ8VSyAonZT4vLtlpk3zJFy6zy0ynzHaZmZucV2Zmrp2Pucyt32hdfkx3zvzuX3dm7ghn50ijrTanqeqTkd6eI0+amNpypPdKc8GkBan3emPJNX2Tr3+n94yTU5O3pLd7Ly7M6/G1vtn7yJcT//g1Xu/d5ndTCvcc/Ervcjs27aZtXuwNn/fqb7wnP/XD7zk/HgBxD6Lvs3atPlw/fh5e/5CzV/nfanuXvwC8Oh+kDvrxu0zW9XkdO+on32seresxuh6r67WwIaFCiIKkr0KZAHZCcxWYJWAAAkANtseJ1pVoZxidEysAMBiwGqVs9qoCzIqlsKQlhS0YQce/JBz3sIQKc3V1velVYZgmrC7bJ0xjCwQhZMBfDYuZ62ACQoqyZsCCZCgf25AChhxv53KRSjKzhCmBSsMr4IHAeKsSZc0CAVkrpRjP+12Lm9fDUms/ggxDCEjBAFiwEMInlRAQAgY6/BAIISgsCOiBmsyyScJy4zbU9y1KQPqFr9y/k90YoKSp6gwIVIkwPACblgHAqmL/FGUaSDMAhbBmNQQrwECFjKHXQpuslkG0zc4DrIIlW3I7oMDdIEg2Ac1OXeM/3AqgqDl7QjC4ExuCuBINanPhNWu8tb4a936xL8PVFZCYvcjsVvPsKHzSE4qw8iZkQ65J9nJNCiH2imQGAVjpLpZ2At6KfJ2w29irull0ShhgAXV/dYuX2OB2XS2MW5SzMAEhYArJhvQrrfaGfo79SyDBNiCUAdckvCyVkqjspAz9zpCCfeOPsGAiGPKY+HmJTQaJeo+pWMmdDIE+SNWN3SpjTpCoRLN7mETQ5prJyhLrJnp4GW9XU4t4OOObAyQMAQg7rlr9zSINXwDBoK2Q91RUhcRcAAgLDrL0GqyLO3c3KoyDaskXkkkiXtFu+pTywQ/13ft8ZZyqSpzr8O2tcGxbg9HgXSTc0SxafWhANRgBrmg5aG6WmkVycswfUd0qwm3Sguq6uKpNtskOK+PzIgATjO+8yPjIU2dbYQNd8Mw1GEiABThkhzzRmTqrXWfr2doLBpckWFkQaO5qFs2tFpoac7q12l+1emE+7U/7O1qaBFToyy6w4KCREqLZhlXXVdVT2xjyzOtWdtEDf30oXSmtVgFPCdLDNoDWKrQwDDnDfWchANsshuS//gwJGFBmkw0w0I5xL8ECQGIWBGSNiMxiBu7OsVlvtPQCAlNzjPmNXFFr3lNcVopaDLbAiIC1yV0t7mEDADem2a5coFC1cJn1T/GoB5NgAskI16FioQlGQkCzDA4bYEwAQwKhBIU8legUYg22pqVrKh+mgQBVGvWk3GN3ZrRy68pIlROU0VpVTZNeKsXquT6xuSyalSUGfKaHOvVvxiTdx0oBNAtGhbSIfq38wmPaErQj5oMZzCzhA2BiJiRb2jdBQgHCBHE96hH9RbUoahivmKhk95lUM+JYO8k2g6BIVYKafhthPBdFncUjJiQYATwydY6AAEk0ggEGbEgAMMYdIL6Lf2fuLQkT0u1go1IJKFRSg6ELUYxYlwCVTRHxj0b/kX3XzPRftv9Gf/zHTf+fdjUkoCsz3S9ZwsPAV+ZzUEhO+u7jjgS8hu0FWmHXBrHEgg0ZBxBp3Nk7xSvB0JsPkYDJytM5JQ9AWhLCtNmPAKZASgs13ADmIiRLZiEQYQFv+bYCS91aZ0D35PJQmOzlCKbDhxQE8oBQArIcbXb7GFBcw01cZDezji6AKYA+sOn1LAZ7PIC5kBtRtnwFFFh50ebBUgkDzFzPUgSlX0sDAewGEiSaOaJLiWFaYK+AwiSVxkxuwb5CsgeGeItZzw8TANgybMZEWD3sq5EOoACFDo+PY5IZogCwAMQUi7lkbCfghylhQHCq14+WJQQIr/CXC/uUxTYYrJIKNtyLRjpOvE4cggD6y8s/2qRQCrsauwoCGYTFEjbQJLfR6+xWCImlUrAFAYl6VjiHG6r8aLfqvT3CAUvmStTyLIO1+WChFV6kAcGsGGhEhev3VB5xABgShDMqKSjgC7aAcQ1MGPDqUcBkTOLZqBWETThLkbtUkwAr2SEkrmCS7WhQAHEYGWOeNykPQi7QCWZbJCUzQ8JGSrQpWDPg44zHlozdBQNsgHERhFXLRRaYYAo1z/CjbBW8o8UCCGEHA5AM/rs0NBvLcYBXwB2OJWUvocgDJgYkTpPMEjG7w2BpwWOw6PGDHwUE8IQJA9iujk0w+EBDAAwTWMACwEwQezmjFIAQqNIIkE8IUlNNjyTRwYTe8pLJfiYJ051PUg+HSHiCbEbkmYLyMmWhAnUKAfrZojdUQZguSX3LH4FhsoIHZK6ySBEi/YPv/3QX+hCkfJ5bTY6ofnRJ/jf3oZ5O+n6PJGknNsjdsZTuL/3v9imGxHc7lZjgn+9VqKcqctRSIbFljQFB5T3DNmT6FJVX2W369TV+719c3wks3LeLvj7vWmfXUYncq8//6npio8YwaAbN+X59B42b/Z3f8zv/RzHugxPH/dAxcH1pVsD1g2efS66NfqJc/+T5U13/W+8O7CbYd0HITXDFy390E6zfKuwpJzgw+FFfOcGjlx96sqCtBrZavnqp4/Q4SxxnrsZch4Th8QerQw3N8baJ3T3JbGGq87+3pJNy0k7GyTo5J+8UnGLSSSaTqWQ6mUlmk7lkPllIFlNOKplKpdKpTCqbyqXyqUKqmHbSyXQqnU5n0tl0Lp1PF9LFjJNJZlKZdCaTyWZymXymkClmnWwym8qms5lsNpvL5rOFbDHn5JK5VC6dy+SyuVwunyvkinknn8yn8ul8Jp/N5/L5fCFfLDiFZCFVSBcyhWwhV8gXCoViUd/Fop6+qFMX9bCiDk3q7lkyd8mkuZPoQSZaWDWIVXX3p+uig4U722guJUa2VE5sK8qMbHf/liM7nnw57eS/srTT5a/dvxN9URpY/eXIwIxvaPEgP7Bn3hxdPhJ5YM35rfFzT5t8+HlOJn7+V7MPP3/+PFxAAzMv0GdjLyiuGL6gtOqBC149afii92+aOdR6y+jQ17c+MEwbcBm9HL/sylcHLqf3cM1pm0ave/63ozfS3wducj4YvZWo5b6RKzfdF7mbN9z47KwNo385YsNuf39wA33OGyNftmwkmr1x8+o9Nh6YOVLXlzfeT3UUo9fJ0CT0AJSC1CyiQnMzJDT3B9GxYwe48cO1fpGOAANUfls+S8dqgo4H6Bk60dWnaG5Np2o+SadpPkWnu/EzQLrPmZrP0dmaL9E5mi/QuW7rhW7kIs1X6BLNV2nInfFKrd+kqzRB17j6elff6OqbXH0LQG/QbWCA7gLRW3S3G9/g8mFNpkdc/ZirH3f1k65+CkGA3nX5gRv50M3zqdaXjH2m+fjY52gHKMZEh461cLnnFK27u6ZqgqZr7jo2Q7Oja6Ybma05fWyO5lyaqzmf5rEF0FrBmvsKItBhmnvTMZrtdJxgmkAnaV2iUwSol04XQYrRZcLSfE7HLXpd1AH0sdYPj33mZvhC84uxL139jWB930gGaBsKyqge1S9jAJ0gM5r3S6IAPSB9AD0vd9NMqgnk0FBwAvU3PRYkzWdcDlVvTc+f8361IouObyICndbURaWPNzaxJkXOBOjiCNHMTUORch4ratLnY+Go0uxwdcHlAjeyKGrg87FfuZHjXJ7r8mqXd0ehea/mnWMbokSfjT0eFXTt2NOuft1tfVPzwrE/uvrPmqeN/TVaftSfaz049qXmEWNfu/3b40SXberSnPlet+a976U0m6g/HqAgHam1nqetnhqIEpPJof5EObJY0/PqHpoNH+ypWf/qsoQEaJXWv31ltaZ4dY3m6CtrNTe9st4dtY/LQxOgB14ZTCwG6C8J1vzQjZeuTAA0eGWDZstVPs3UVdM0D7iKNQ+5iujrfQ69ygLoRK1BJ2u+3nea23r2VVWa1+rIhr7rNG/pu17zjr4bNP+570Y3frPm3/tu0Xy171bNv/Tdpjkkbr+qAvrdrvXzY49obux7VPPxfR5zMz+l9Xl9T7t93i5nW/SJJig+Vk8xcrCcTEFEciJ10M2yVXOtsmkiHawqNE9ShuaZCpqDvhSVaBt/rR43FI5qllaXObQ6TI1Ef4pTC82ZF6TriWiLzb77r4v2Pu2Zxu3m8memuh9VoZHYxmgsfnAiNlk5/enaoZHM55f353xXDuUiX43k6NuRWd9gYPagGZ8Pe3R+m394wXUV8c0mh+ObT60f7fsoMrCzkxneIzIQX/L+iuElpVXxpVuvGV36/k0Dyy7aMPwrem5g+bIXRpfTmwMraGT41zduiq/6y2/ja57/4/Carz4aWAf6+7r30bt+KEg0VN1vDDYNmXXRmHVnW8lDiaGq0pUjVc51/TX0VawuPjZSR3IgNGiOhgZ9ww1D4eHG0urhJnp5tOnKV4eb6b2ZLc5IfAL9aXSC80G8/YQP1rcTkQVLWEbQE/QHq8KhcHO4TR+fT8emxeZ1bNOxc8cyZy9n0DmlcGHhusJ9hadL75T+UeKFtQs7F87Ydvttl287uO25i25e9MSi3wx8MxBenFmxzYpVK05cce36J9b/ab19UPdBWx609sgzjrzryLeP5JM6Ttr6pP3OvOTMx8/88MIm9S80Uwe2wzAMEkPr/hf+ruPfZniBIh58/2SCWUzhjH6DnjPSxhli7/J2/TY8w98ebfhuk9GhHx6hD61I9MeBwz09l6mLq/Wl08C1zUuKjZandKlPvWoLdfndNWrk8BahxpjsReBCsYzlbGbcgrkVLrv7fT93guIBdn2twBtAAXvIvrbaGTlxwEt9Hap/2DhwF/Y1O8Xyj4CKza/vFcQfRSHd80ngQ1vgtKJb+xSlOIqyKjW1xU8YoIwUMayVB/5EymF0VSzkakfz04uL0CFyVksdKnzSwZlYJDmqmsREfTI2Oze7YIzM3JA+RVXq7ZnoWDS4iaon7mB21qF0TpY7R/HpvLFed6Cby+EhQcYnudPtVsZMuQzMKf1vJLLVqk5bFCMPy/S/vwDV1OiwolDBbe3hfrbLGss4vDHnD/9UnN1nRo6JjrXC5x9teeztZ1GYiEk3ksEINdqkJ/V8j0izlV2BCExOAzTr+VmZbKh+gkVGLPcsFSE9l6O7lDVaRzDD5eqDjap55p8Z9BjbEZ8rpANOyX6RsB2zjJ2MKBbO/6BZ1dQLCsmwK7zMEBQT88NLKszLD4AgFXTdbKfDPwZUTWy8WJ0fgAR/kx52EBjkyOH0Cxu7z8HO+s1moUTkRi86yI4XQWi6e3qir5XroLipzUlAyZfMWs3sGetwkKPuctf2Mg+o+PIq1/rc10HXwTPUeLbYo4FeitFnRPm66RraBpb2QIuN6hfuOaNCX2NdezcjDx0dp84po3qRjz+u7gGuzkdvAHi2ubRsLdsnYy2tWrbtWrZt23aduIyTbdvme33v/338/einjx/9Y9Fc4ItfUL67EOLLg6EtF0J/MjYmMGlUT4IdoCjUGB2ScekWzPfZrm6XfmBEvup011a2nQzfTNM8XnN0R2NgWLpLhO5tps9dijM/kg3PIIB1f5awL+QcVmgO3Nmw8t+RSmlJjZIHeOzsUmbgwJETELw7+LjVWkRaRz+SoOzfX337+J6TrBV0CVfPUfZDh40RCCSX7GwwoY/Y8Mc84PB1Y6hyqVT9RvKKE8EyXkOqOMYnl4BryX/UtlYl0E1AR9Els+m2HiRrcKS8jFyTz15lTbRoWc5mK2A/F2JWtS8caeQQDJMENhYZNVLW94X4R807iplUe8/75RXf3M2GCSUBEAPC2in1I8mlKPCnrN7jt2ZZ8NA4QW++uckiRh1uDmBBtsgJx6S2TJgoqM052L9SDkapfjvXYzIpzC8BPnH69FLMkRhfGk/09TTvCfF54OAUC61YLyMH48Vk9EHB1XWLCn9uittfMqUV7L2RTDUptZYkzN+wLlLHkSS7lkNVW9emUdWgc52ZM7Z0gCignP0xjPTUk36+Q6wR43GPfB7c+ey4iJHPWLW81jLdhpOSdIStXvIprOtkLhOmFyHQxryjJzvNhcGGEgEgdY1MOSp2YgfTM7pq9DOYbiKZ5qeORTwMFHcnhuA5tbNv583ZPRQXHPSgZUrUkX187imTGdsgQCb4scBbnSXkFyCBiHTr1eKiwUMuu/rdzAG71Yh2qR36RE9jUxxfABKEfwBki6YNoWizrbD8BmPQOxWjtvXkPtc8W5Qc3BnSfv2nweqLa2pYoVQMf2kFLS1T81bIRuJHxQQ+G6U0Yvvymn0kFiKRT0TPVY4tQTQNmkp0zbL8nk711RmsTH4dK9ax/aqiftbDMsPRiA10TU4lC3XYjBYZLxwhS9foYPoQ7oddBcxduRSCIdD6t5tfW5aA/AJc3fzKeAcDvMLpVYK/xFVQUfQAnN59ByUp1Tk3ubpVicLNA0LrDV1NuS0NLION5PR2dSOySc09/qi4e+Bq4bi//HnscE7UsiJ/SooxxqRPQS5NUzvsNeo+0u/3j+Re3fFhB4My6XPlr9/XOrve6lw/PVA7MDOPjijr4DkfBUDlOZXHKpH6cXWuRJGQzsgBSUO4FBaXbfdZ85S2gJmpXY9noiqAJY0jtKzrgEWAweRZBusZgtiz6a7CvIs4xSv4UZ9QyUTCo0gmWfic2rk7RP4tKnqvm7OSmOUCQI09UkQ8tazczTIMEyEAacFS5DJOrUt5Xm3QMnWcPGZsEN2S8+y8NPysJbirm4FHiPAUIr8hsWzhlhVr8dET9vtuUUD4VpvyeK3Q8vj9ygiZVgxFlfqR2WdmDKpww3RXUtoypxVXXB5xXxs8HBo54+tnDEAyqCm8hJUGCWGu4vn5swE77WDH6ocQawzSCA7fm09sFfFU1G68qc9yiUC1zGvOXSo1oC7TVWQThD6RRvQyxOLDkrQeMI++KKYmLKz0RuhzKfg73IHS0uSEg0bKhG9PpyKasAp0AQ1mLMa6IiyTxalWb7jkbwErLDjXFWumQLbj/F0wJC4f6qgY4KoJsVOuqbyLXMY5Bp0/hY1tH5CuykKj9WMWUjBkFPBLEznOd/5r2jJGYF9w4geCu/pR81a4yWcMbpFDKU+XfIqNwW4qo/Cno/ZkDMYwI6kAwmu0D2Goj9mLbxpiVie7yYGXQw65RQ4ET56vwp/T3k9iQoWQSoCkWMgIiUGTSf0ndQFZ2SI2Htbxa2m7AVjO57Vs00hxVUylfVZZo4Bev5CrLZkXWloD7uSfWVJ57kZU1TH6DBWf3CzwBykLPYk8ZTrv163E74EQvWnWom9jAKcVJh48D0NKMZYeOOXXD1X0uJfQHPXOiwSBq1Hqdu8KVQ73JsMWDmcvquQNdXbmCNVe2Xx+yoB4gtoOHFvw1/PyuuyxiAtyV7LMk7XRXvcybB0JXVxnl/CkvPiRr3hnYRMviJzaGFjnL9ItnibEpme+z5OBdzgape6E+/jCh77U2y3+M+rVXPDjLDFoobG1rWf107CXaUGIQh/12OWNawclxMEjFmCmk5PAzfS57YStuBJToKgemEjeQsQWhbUWQ8fwlrWym3Cc9Hj1F5tQx8fjF3Ups+TY+18+K9lhForOhTw1jOA6Hu5pMaGQyaJKIzCB1m5+90uLPg3lAXyzxZ5w+8ML26ygCV29eSOE0Nh0ma+vVBM+eVt8WkE+MKrpuRc3WrY9myNLMg3FX6VOeqTKme8ian++RRPpTVGtUFyvJPJd/5xs1nbH4PdXh2tZgBMYcDn3o2jCxR3Ltxk1QpKNdFExy7fOX1/7PQb//hukzZxYBoEIj4itov0h56UtxsH3PLtdvE8VpfKSXWONLwM+4PknHS3Hrva4dZAAPi9TpDmdo2duMJKQwvTJQHYEcsYQvP8J8LYY5yKcQQTSFjXc2HLnVHuV50xE69sTvcd4w9ZI/UPvsS3WlniTlVCP6/nLVlDz15nV6G1mimgm6IIhDbqExYEaDvgtEKgcEEDn9jmoCFRgkTnj3z+jMaLgUOt+KuSc1qnGlEBNTOvi3E5yJQgJDHpIS8XFbBOyCdTwVN2h2ady6vFe/3kICttnXjnBZ/ueKsVte5IcS+pyqT08cyVk2KUJg1jU2VimbOnsAXuO+mp9PSQ/ebqdSDOIoSF9NAvce8i80mOL0lruqFhktDc6y2L/w8DjW9sAKk+Wd48Cmg6I3LtK5q7lBqi+5S5enekRSD+XM+yFARyasv4E49zxGGS0zHNpV85Pkg040xCyDPH6U44FOS1G+FtyJrAa/u40sn/Mni0NTmGBhMj81K4+Bco3BcMpl769B0AE+NwvmzDmGZSOms54vlP0G246TOl1FgqUbfgGWH991MgekxR1O0WOUsbRL4Q7cLoK6lpWUjP5YXf0y30igjjeipop1vRhk1XCftnSt1l5tWCJsB3sNqU7ZQIUnFtIMzOOUnjke/W75r0noHR4oh7GF2OCTN9Km0CgrnDmxU8XjuSnr6W7IT7L4EVxf2YtH7QT57fdsTc9oGt57F1/ZjgMOuBttYuvrRJ7vvH6DsAoha36Gn8xcBvBCI2OmyZDKM+IvU7g3Hx14SYxr9WtbZjrpjlnMLNXSYebisB+ye41jGMf9hqMUumBkhPsm5QrL1B9wKE9h/ETb0aidKsdPm9cQy/AKWyxMidYfSb1WHZEyI67cJoeZpxcxTXgMw60Ti1RAGPoCdfNQKtq5NMsOl+HKzfMhz964epoIUC8lyCTTaTbPkoieE8XahCcEJ154e/g2eitElXPQfdqyl0vVk7+PV0/+5iFuP/u2W9wYy7xbAfsBdrI+/aZmx+dPwJqfTZKuDNgQ8eOWzICG7FafE6qTrGCItklEgbvYiVq+Sd8xjrFQhXfCG4haK70KWRh3xdhsUhuv5MoChJh9qFMjph0Qg6Uo0NvbBc4HuI0R2xqDkbSL+nCJzQ4szk3HOi4JQJ2t3xGCw9yHcJFeC2KVVcCs0czuxvvU23LGncHNV6YCEdh+dt3p80n7BBX+n1TFZZakrseZAYb416lxs33slDURMmtauXreYeZuc4cJQzau0KHWy6W+QYMlWACvBsWE1njyMTEMgm6YJ9lymR/hLBCKURrpLdPzOJTA9YH3mmFgravL4VpekO3vyWpPHrdRR9oXNBPt7ndRwquJ6ZPquN9e3Lq8D9cYP0WjcXbC15DzM+pZLGbFynUWZcWet2bTj3WfwBY228pwUbVu09u63nS4UWroN0oQl/FaK3vPLxqfpCaw3ZSQ12IwzXZPCWtMmL/JU2AnjRC2TGZY5nAftYFtoxcN/rKd2neFyLRKlpyIfz9h7bAC4IlVAOt+gHGDzr0gqJGpLWDvh1U/MeYCof2k6DDK8mEXMfVhK27BjVUc2NT0nON1lDFmdYvN1sMyv2CveZm3xxVHQIcv6dEvmLyDn0RFfkKOlEwUiQH1rykwj1nx0/vBxQZ/Kawqlzl6ZZpkXgU33Qo0Z5M7pcNC2iJZo1sj7D8jn7v59WYXWFkzCrEXGYDk6/qkJ+hH7wA/PhA8VRGGA5yDhEHf8cM5tTVPWZwggEeKh0ni7yllkBxtZBzo0sx5JYUvP3g85kegCpiCMbWfPwjdSCAGXTp/0p2uOoon5p+v6KLrG5SUdB+ujUzpSfY2zDdgnYhlDxeSpUGC/0cxUI8uJ94DOr4VLLzkZZwvX6fzUB9v9afz2ErvjyPOGn+GPZX9rJpHx3qibE8Zioy+vA0NCNAMAc+1zoOFnhMvgswCpL+KNbHyVSA0ypGyuuCaY0y30d9Ieg3QLgFfZe2kaK67t9IeNq5fRm/7C9YDdNsceG11Fq1TiXcctaUoE1+MsaCD2ZTCusiV8e8TmnoePDRiDDtKaa/YGBSP/+da+F0idsizC21mrhG+LNRobCv9HR9T1ECH6Mdc89K30D+Nt4E++v+Ym7yES7R8HM7Sa2r3gTrZTCFThwTBtGaE9YkQqvvZ3lpVVNTuxoFZnyaH/KBXvc8Bh75rrnVecrD5zZaTGbKQMXlfVSv4d3XF6Go0YaA9+ZkS8e6eq+64qeYb8DcvU4jL4mp9Y1V7amHBq/KPZSHLmSG/HDLMl5Rj6sJy6z4Bib0FpmqQeWRmVSr3mCAq57HvFHWUkupJ2z3kP1RhIyXFbSuQYiDdJXRIqEkOqN2xtDgA28ZKGNJAHkvdd6d3d/drTFstr9PIQqN6FNmTO9adgyNM7Cd54c6ncPm5Efr+dePRLEimlDji0aFlD5B6rJiAY/ESdaTD1oDMgHHkFbaUJNxQj9dJSHN3xwwcKVU7HS+n4Z5j1Sg2rU+2FGlb73sep+dI01XEOsJDWFvpl7XItxCDG87lWJzbiSVHT3nnLQBJRlZyHLlgbKJsvMsZYG3hnEQA+ibc8Y67tkIv2eNrzo5xB7mcWQ+m3Al5JkKhXCSwU/SxBWiu6cnZRV5okAZr35GPQvb9szBfTp7oXb9/h75v6/kNBU6qB1dtFWp2uMigxSSbZ/Q5p9gLXhPamiaL6l2OiI4VREew6DC9lfrCypqV06YAk/GnSrF6W1HvktYVg/HZ8VjgI1EIPKNdeziwqx4tAC4cIU7bCbhgeVrWSGxGvvY0ERoFgii480nZX0qLz9jGMkxZPwlynKMjFVuj58YG54rktfIUhMkgd60dhSuz5uPap0J9N5uGpyXeIMuJ68Rms2q/KsKpz8hLXNdsfZfqq/JLRHjyQ7O/wSFJmlkt62cn4lHc1boHmcoO78/QjSGYjWefoEYW0X3K515a4LcLsfLo8rpAyot5CvBehUA0uZ1pa8k2KwPZYsSAhkPRn2CVhnVkIQL7WyjW/dbc4CbxUptlqiKE3Jj9VTEJbBVKVMlJRKYhWAk3sxujsMU4zr+wzRIkSZgc9F8arEvjD4P+S+sqMy+YGEOo5bs7s9fG8faPmd4c4Xpv3cG+y22UOV9lHaHSA+jPexw3tUesLZS5Iws3jH+Hl1GFmPRzhU6OB/sQHZwJxRQjEv87RQK0i17ooubTDGUK3T2mpRq2l41z2jH3xbsqgkeIYDIIFtRAvSZ6adNVv06es3vE6mINZ2/6W8TEk1z2HkpwoO3bNcbSMGfMx3JCZlYQ9Ubgz5ubQaSjPR2hByDqWByC0qSm1Kcm/HVlx+Tg9Mi7gYjufRwJpIa1yA4NOc+T2aUxiTYAdrMBX9FoezBPfX1xTu2RiYdQqHUf8MgQmxua+OTunUFxvZJ2erQ3wzW0ZTK4F/NnzXe4iNyNldzf2VVWiexQqTZqd2O6jdcGaTUVQ5PJIfViEKp4tb0lsr8yXVU6X4mVVP7Y2nwKkszgBFA9iWVmmB1zTj6yUqcZe/JEhu1++kKLvxTncBoLDuaYGBl5oKTMaJSiJlMwFvCYcc1LqQ88KlqEbXDYpxoCeXXSXviiVLHePBxY18OhuRxatExTxH1iU8phUGD5GIquRCKUWh03V7OTBVvLh6yz1l0mCD288VFQUAlBdQ3M5AyHn20Zkv5SWThIiM0v2h/qW4zC4uxKmXthLw7zBjGXTwXeregriputO8U4l5XxFLHzoINSgtdVl3uH5Ss6upJi18RCDNGzlAbw85KAE1Nf/EbpiiYrvgg7FcM0/mrq52FC4Evf5o9Hc8zLfWCkhfkJVTlvjoXak7R/AlupeKX204p3zSOl7eHYrsvNfkmm7MsMF/h4zk1uCOURiv8EQ1ZKrGfrJse6LYa0802BXSAUkrd8HrsKVKbcbwUBljHBJkIJlelp1K7GJYmlcoUumOCHa5r9HrXKXthdChpI6t/6dFTrbHfyDIjWDwubkSz+XrVWo4MW2FAak8Vf2Q3CoWZ3DA6PazaYY5c20yG/D6Q4qknAM1HT/cHTWvPQtGr5Xd6a+Qu1K90j/C2aNH6qvhovVtXwsFrYbxz0/rZrxpc9dxXqgVcTHG6R+CboSbMAxsSVpaDO53tfCz6Edi5AnyyleTkrgRWZeG/earx4ZARdFLOKlTJhpTP14aWSWViIzmAh8nOzloqWCeEoSpMK64iC4reM/GO5mkUFOXHbVPz04j76yGuU/3djFVzRkcA2UEFnaRGGYOVFP6zQEF0xEu+a02g/vrLFFCWujh6fuIkvKrurD2RR7zqax3oRsav6PzLhundm5gsQ8Ok3+KkXUgi6MSX5Q1L51FXND8KQr7MPYAyT5AvneP+cWb0m1gupvqeDTzyKFjATVPI+5ty6BebrNEIKe+tuJZpp2xvdlWQUb6O60qWugslDMZgth8d5IcMZ9KPgYvZ6pDkR2iy+wDgegCvEp8zYAKrK12Mw90h2SL+D3V4fBJYunVvoj8uKj90i3Mdw2O7L9jINY/hOkbEIIXyheeKk2IuUQqUzugpztvD7Ak+erwR3H5n0H1nMWHHXWiRflLzb5mvZwesVlO7xyz0sNpE8dEX8QlTOWIGTKyfvNKNhZys5a6t/SFzL20fXfC/tuX/dCUmHTSWhbmbdTHJLVfW8j56EcWiIzzIgnNloaIuacFzrFE0JkXeZvcGBipjojTKimIybbfb1sLcFBnTjIUq2sKPd0bOiTMBWkKEnj/KKcYQP09rpBd5sIvMYx675s+Bkx8Hq4TyoZooAMemlKJGThFduzCWb0lPoQhmLG+T+oHoruMVgl7tnPTIfe+doh7784ndC/IE5lAusawCTeZWNdBArmC0ut4+6XShYvJASQLJyoESFSIHtjVfECq9Md6OOm7LdFmhgjCmfv8s3+b3qBQbjIATKha4SkJNI4TFAjuBvx0K/3G0Exj/1zLxr/O/f0QF9tcl9/95+P/55a8UzvyrFfv/aoq7v9A3OfUvJuns+otpLC/+4meIpL9EaxFr/w/+9SjN/5ruMDDuf6PdkRw0/W9tLGW6u/9jqO4Rguj/8QBTZ37d/0Rz4bVE3Pivj8KgyIfC/2uDyoFTt6r/RvPAbaFaXPqPYyttWN2CQ/7jxp8IQjhmZf9x3vn4JEHf7H+SC8QS1v+hEfhvDxfhxbYV2Rb927yoJHfUMWOT/3YgfOKTG4+Q378ovI/YxrkIG5P3LytuKJhCTYzcjPzLhclkfuLCXrZv/7J8VpMdfWnVQNa/BnEFvSvHiYHHNfCvQVgNEmz1q20GPvzTrENa6Fa8yYiY6f+M5sPfgA074jmZ0vMPo+XIkqxKdeD3Aa/+4bngr3ehyE2KaS7Jf6cvAAuT5VRxp1AIq/Mftaou475T7uNHf8c7/bvhKkDaXVygqdbpy/i/e380T7MKGhKaerCi5e/RsgVkrvGGxAZrW5L3/+Yp6IlMa1utE89JVu+YvzmfHMx/L+J2D9+/W7vhb9HCGXzz122+ZecZMHNs/a22Ki4SxHnxDYiiLAHSSDAw9nGyOyrxhSQxFOgo2howMBEf+jq7ZDnPuR8SV7crYMLoui7rSPyoExS39C5LoWDDFq/mCKFFymAXl80JKBVgHuIeUMgn0Wa+xxWF3DPzvksLqeKxhQ4iV/anJoYFQYqSwT70K8WSP6wUioX5kUoolk11m2Nj04xhd0CKsqApa5DI427j3WcO4NwPI8bPv5A0zAPl+ql7KMmMbPGGtADZgh5PifGxhqcD4jTS9mQsFuCSU/x0lwFn0U9ph7j/0TivLDnFeQMhTpaOS0X9PSfWOJFB1GARfKHcN+vyimzo3rutZYZXXjRifiuQvur0qX6jxDgkbGvGNQiJjU8uIYP5NDTnTnXccL4Y9ClN7Nb3Smk5ZG/ZzR8e2+9DSI1z63EpzqMgcRmhxrsCsl86T6lsGtu9inBOORueEotWOAbiFnQRnl8oCVC//pljyTc8X5e9MCwtL5F7Inyl0BXXSbS4dBIsGz2K4dzjuWhecG4D0GNEK7/vNAC0h8uM5GYPcZqT7Us7V/VkeIlOulD3YidYPiSOVcM610MLC6sxiZpEuoCphhUVllgVE/Lp6kY704zn3vzJyYNn4bl2ei3eUfn8KqB9oq9vpVXDkdzGG7VjsrRiukWUfBjLLzXBH9jrXdm3mC0ol9IVQ2+MWN2M4Vxiblas5hw2yc+ePMtMbZVQKsmwPv190q+PKyExHoeLMMeeIzpObGvvK0eNaZVXwQX25wIdNLnmnejkZD2LlaVIk2bIJ6xwf+gXKuhqkZdmYsH7YwuFEO5XjSvwo+GGAl623FcGTanclYTU8upGWwu5Nb7EtYLb/aQCVcDrvB9MBNvqNFFByJ276SMOaurU+jZC/2JR9/uussAT7XrtvJZLOlQnUK1vaC43bD9vnYA5csz9dQKPtxNSl3dSRtpN/ZV8yFg4V6oCynOvZ5JRFjfLJVOIxgj51CCdyF70mUj7T2LAd1bgVBEfmDFygqux07270a73GSBmlET3qMOi2yxt7KsCCDMizfvIZcdC/LKv27uYtH/pXCg7HytjAKei4fIr2smtwjFoYP/Ml+9CZioJQ8ZBffo6r4OYRn+0TBvQkbIWXS1uE05H5fDMj+WMfQJMYMVfhGe8Vz8kKGYwl49Xy9S1o6Li12Dazge59m81WwW4ItUyR9h6pEX0q96l7kkaJaFmvlojnglxpTelbkZX6gDDRIAUkoeoA2C73in1P5sZzuLOztW3lR96MnQENs93uUybTWmZre7S1El/BUc4XfiDzWy5A0Pse6qPr02r0csLfGE0ls6Oo+zwjS7AV5ISx0mkbFGO6tWDYz/YRULX13ywoqDhWTYuStgF/X+UY8/laFxJyAKTT6Z7J3b25/BHYO0qv2RbZbOSp/VUoQbVrkMNWoJ2IMU/Lbu/pSkXE2IHt0gErAbifEpcevkcgQzTTY2/GGEc2OhGYld/v/bz7tETivEe+y7tepmeVmCdn3XFjcqm07VLqFoB7osEPzbAADvbfV+lZUiHA5H7fez94XF4iNlx2dF7RR78D3pO9kv6+tr7oSkN0Y88cI4FicFWcGyV922/euMieNG+iKVHKlH8Mi9NMmJdWAlzjZ+H6ermtcdRbs5sXGEp/cyMeb3VAYRGdQtKYIGWvxs93eBv0gvJgdqRpj2shpOK8qfiKVsSnMntLcJPn6/gRSQmuMDUpX6+sn3F5k8P0clSIe2zrsnGcEzi/YLNyGPfEcn2BC7wOk4rNttB3Cvy7Y7l0tZAEW2AJBhiK9GZ1TId2uzBfpwTtkYPcnE85t4Q/olYLPOqWRVX6nCI65d197w9lcZX9P5U8a522kQdlaURIottj4XbjwVr2juiDnbqbKWdSCQTdd3ivbQve8fgdeKH+LUxPkyPIO0eHW0jUSLcPNI1R+KXOzFnO5d2b2mHaqiksFJlQncZaRgL841VlBXxl4p4M0PcrNUQKMiF+HjFxaeFZlF+7cCZMvG+gYxf8cG/guvLxNvjycMRWVv8bzjNbkq+Yi2auVZaRX8akdcAIC6nqZaRxJIWYVmJiV3OLfQ5Alphj6SBBwCfw+LZ0oE2iMJieINMKxIc3bxYOEwuM8gJ1EiP/pDSVU4jzX1LMlIy37AUhhUVaem+99oNGMsyulwrYAtaecbqjYB28vCAMsfwUOV+YqJ/vG3kXQdvS6noyzMucTsPuevYoltToEOZeearjTIWlAvdJ/LiDiUIM7C/XcYMLwjz/mM68tdl3xfjO3PtPl0T9XpvCO60eXfm7lR9j+VXIVfmS8jgTxn114uulyXQC6rqa3mgabc2U3v5BTco4FmZrj2pPjflRauRLilA/8bTSTNxfTNUgMdJ37l97/kiHd3+ORH3NFJyug3jWLu1HFxtgsvjAqN1nKyxIo63AaFXdcugshz3wIc+D6cZXk+exTLV82di1qaui3TmLmJr7nuQt+b5777T1+MqkWhYx8AuzBh1LMKGAw8jvJm64RjK6qV6G41d3dw0YI7ERsdt9XK07qjtBR+U7wL5WbiKOrJUm+cG5bEMNMk4Q0mVRTVaegm+Wk1hFgzN5yPaMtRKou+PPHqCYDIo98/08hBROO2rGcBrLA29+M9ukaQyZRmnSlgcXo4bZxxG5viX2SOtuJSwjFDRFngmL+0Mr0D0lfYPDv0kc8pInlX2voyipFhz74C2FzGmS1iMvnoIUMcdpM6e6XPi73uAbFuNvt+9W1/7xRYB0RorTnYJQXseK66jOd2ygVFCd0ZQXD7N6McaCNI5xvO3Ww3EIcdY/ZvgXD9AyXFFq6JKvxa8+zKrxOjFAjMUjhcHz4Owr9pyYOq9VfxLeTjcr5zUAof0wQdxAeqf2SpV4WmGQsUhJPzpssFuDzsqlZw+/KCYMpqxnvUSnEYCi5+BOYj9t7M371fzPwjz8gHWxmKHGm5/WrKTKRvqCvdljHKw9O2Sm4wlOi+IN5BztAVCNNyR3sg+f56elKhOwzQhlS2Nhaw7f+Ik3ITOi1Jcl8BPdh2rKHevtTCfhitbn6Mj+TFR0NFczu6/FFmXDpvhxKBlqeG7OxfGdIYAzH+D2zyrAs70FuOjGirLkvrX/Ea4LFSpeaIe7bZwsTzvlHc6ggySWsVa0yUio8/G3ZyskxI62otVTETUa+qpwVKmhz24Lcynjrt/MK1ms/S8QXumweyIkN3g3r6FQhI/AXfPiAGaM+UX68z8Ff1ULlWER9Tz18GqFvN8iAtOtbNL5Dv24WpOzgbG0ENB0gqBpmqMIQ9W0xgdXYPcJav6xuCVTzSNQ0GL5jZPMNNK7V3gi5xs25kNVBDivwr9Hdlx9SUges4C9WpFcRzkC2LBtZ8XIa6oi9y0ZjMmScbvRBofoyDPWCaT2YZFIWg/7ZXynO2hTL1FBEmA5nnuOcGzgceDBmCo0/JmDH/g1YfM4A4K3Dx7lMT1/bk4kJie/cM3x9XS7UrGvOpE84Y6M+KaEYVd9IpDP1a1E8KeK/o4ClGmEp5AFh9KHE+nj2q3YvIYf1ofAqA3lEk9bzVxUmXsIjzYPBz6F0qPNWqvCbq05Jg0er58d0LCNLIjvMg/d9x0t73aMEA/jBAcnJ4LSiylrxRXG1sP32aa5IKRKWmL58RdpBdMsk5r7x0IIUQ/4oJaH2+OehnOxUpbnatDiMsnQxCOT80kGtbwwZDRkW+SrUCaau6CpOT9Rpyy1pS7Q7SAGmhUDWCi8HbcKLMvjJrZD5v5ODvRqtJGU8OKRq6T1GUIESyldPrinGiZdq24juf6SKOAwTzNPMK/+5msFG5bnr5sZwn093xFXOvmP6xEVAVHkx+0MtR8QZm9RCRdUigHV9l6lOR30zredS7BCrFH8GM/e6k0Tm7Y1VKeXi5Fls8TKeH54uOVS8heKo42q5gLj4EutfFVfi+OJIz+JIAVSqIC4VwmQU+72cyyea9QKAhXTb6U6KntblcUZo9oMtokq0IPg5Lz1m3yOKB6xhdPT9TSi36x9xuu6B6FJmwe8RNG8K8Hufq3TCWi6m/SI9TNKaY3bFsb/ICSwmWvjNe6gt/gl8KpOEXhRzBwTCJZCsEXekk0xNEKVflw4e5xf3ao6drab4qv89XHws8Wm+5X65xMzWvQqo1xuxdui+PSaC9Lt/KsRyuF1m3Ga9Eeum/pZtUR4N9xoxPDP9cSby9r72Ev5WTf1pczm4kRBJ6Sop+NsNFqgDKogMISOTmXjmuuLvw5fOssTNWoad1N5ZPzAWvSMP3hQAbVp50MS6f4xoy9xnv+d1ZXi+ZV/2D0lrw+IjK2yE4hbOjCePKj+T0ZtqIToZoKVMaAYj6cOugYFOGSmxD5Mdon8tjRX0RD9RhoPy6PSQSdHhjYgfV7bps4KpSWFGXycfiZws2X0RUR0SqPfc1hU/gk/VMFFQ7J1XW0TY4UlYF5R7d/ItVQ+Ve+OuXHMi7uj9h/ecVNDjMOjQ819vAqZvaO2njOej31Lm85+UgliO1YZ1FzC3op/jpvXCToQ+ZEp7rBYZmgRcMWpEsdEpMUyjuvBinR6njjU8x1bXbbThcWzhD4sxjtkngqiFGs1tyZnjGj/sHU4h7T3/GNFsWAli9TVPcOfOAmNT/GszGu/VY6ANPVXtSFWWjMMZ2Us8yOkGJxDnlW+RXlAw28PGA2kvwcpujIEEt7JLtcWIYVipvzTmpyx0uj0XNwfmpNEHpQrG7Fj2DNNg//CQE6MTq4JXGdhiXueL8QLYMqgBCv8cZr1OH3vSHx5FzvVYEhsT4z4Tto7Ya/BFzm5iyS35SHz7ATfBQ3GE7EJgVzKWgLErpr3r8zq0RmWhr4RaFkCRDMKJtPH/QjSzzzLJt0GmXh8GldnO9Wyb9iOwGySXRkP7ZjFBeh9tAAZ6VVzCCBj9jZQiALKTPvNQPtcI7XDcEUYwBpJwRc/Le+RewARYSJL/0r9cqxSPLac2Djwzmjr97Dc90Po5kOZe7ibUdzntwnRzedem9DVfZd2KijbXIjTynEVV2dTgvwNelagxUGgXT8ybhHZ8sBcGWttVc0t3HhPBGXdlpDgu2GtrAshDGfYajjMto7PoNlEppKwAQw50XcUIXterQdlZZ1MUm4StId16usZ6FrrkzDJ1hbany8Ivpc2i7yQhrrG3Gpk+Znt9qNmVYks4UW3hvVDDrLp+0ZU4Bji3bfcoy2ekCF9+eA8jvLMOU969StE1Ohqo5PS6mXYLttvdCfbxi8E6ccuvszBJM0QaASDx1ZgG+D3y+Q4bSvu0n/DzxOHdVcYgPW/k7o7UVh9uKc/iaL4ZKXj1t6yeUoxd6YEHbDoJcfbR9XD6nf62aW2ubAdBIyZ9ly1NK7p21gvx/B+3G09g+DSZ75MgcjDBsYyG2LFt+99KhT63dQTwB/A0Hjx4epmW4prYTz3L4M65WQwnuk3f1qwANDBMktN6xUKEXtkwunSqutt3H1L2NImxBKHkpJw6diSF99uVDfQckBB19K2tsPVGIo9aBn3wO8KEg2FY/NSehumVoHJb1nJnCcImbiRFRefhKxrckRSfoR/mCSbFY6fqraE8Lc2k/NM9x/XtotJnddXkf9oh7zCdBhzjSNlnI5KTmBR/2/1u4BOJJuiwP4v6eztm3XxHYyWNvecMKZybzM2rZt27Zt27Y3rEx3v+2Te9/7VP66cOpX1cWg7z3n3Hs68360EzmXZQDg/WGPc26Teb9WRs5jMu+fKuF4TQ5m/UzOjs9k3l/UyJFG5v0+UQ4HmfffDHI4Kap5P8xcR2Ey70/Z4ShN9mP9Ipcclcm8f+OtozaZ91NAciansf6GSpI3+Q3rN/CRgslTWf2/jWQk83p8stSCzOvjY6QO5LmsXr1c6kEezerHB6VYcgar596RzGReX/0m9SbzemdBeTCZ1x/ryKPJ7Vk9MEyeTOb1uW7ybDKvl/WWF5OnsfrVNHk1mdeTNsibyddYfee0vJvM6y3P5MNkXv/Ilk+TN7N6RGnlMjkvqw+4KrfJt1i+vqnymFyU5c9jlNfkTyyfPVT5TL7M8ssLlDSyM8v37lIcZJ5/vao4/Skf+l4p/Kf8pIjSf8oXVkVlMs/f+aM22cbyae3hTOb5LQu8yTzfNB7BZJ7/WQkjmedjjqAFmedH7qMDmecrfqIHmecPigix5I9sP19PMJObsf21XuhNHsP2uz2EwWS+/+wnjCbz/eBMYTKZ7882C7PJu9h+6ZywmMz3Ly+E1WS+n3AIm8k92Pq+rGY3ma+3PTSHyXz920JzmszXo3Gay+RnbH04QnObzNdrizSPyXz9tFfzmszXM9c1n8nF2frikyaNzL/3eUUHmX9/q4tOguoG7HsYJBYm8+9TR7E0mX8vbGJlMv//PUmsTXZh/0/XiM5k/v/tuOhN1u2fvHhJOa/bD8Vg8oZKr3bPfFRhabpoJD/o9+yg9djcT8WcWpAFdoY2lp2dLV6PzszSeVm1DKCek1XPyJ5I+Tm2FoAR3zaP6a6zuHx1AoRqScdiv/hbv8xb9zAtO+yD2Lo8hNA5rgUWPBMl/zLF3F73rvU5/dqt/I+dTj/cfuVwhWFea8W61T600gDCYNf53cfdOpq67MH9cW5lSp5t8zTZZm12rdj9OXes/9lZd3vc2S21fctU6XZLH1y0gxJz3N7xcrlv2aaf9Q93zDz3ePjjL9a0q98eR2S2z/MP93bXDufzEyiET8uN40/lxqQsisNHu+rUeL1kDMXR9+ZRNF25osbqEcs1+twTwX5qXDm7okWvpvAXu6/8HadXPX347u/oXTc9ubABw5/7DTilM2D5/TGdvfsacL5VvOXEJgNCZkS+7vLCED55T/8q28oY23x7efd1xebGmXda5r32fbgR/9Lj3t/dw9PL28fXzz9ApzcYGzYCRH4HNbubelT2ShhbWeFoUAY3OtfDE+90RD86juAFc6CbbkBMWxmHnm7CvqgzCLTWxs2WejTN+xwFPrqi8swb+FRFRoMdlfE+dB3SfUbCeMgViz+Mxu66NuiGRuDujAC0HxWAxWkBmBQxGvWzjyCrWhCeKvNQbH4elHD7hoLdJsFSzYJrQ31R4FI9NGq9D0vjwuDyMQIH6/XBm0/nEDLoBzID8mFmu4nISf6IajsikL/nFLiLnTDI0QjfNyWj+uFr8E1biFcbqqBX1Azkr/QWYxaYsLx0BKaEJ2D4fQX17C2RN68HLnYqgwvr7Rj0MhLJk4+DPeE5NXLnXLkYe4cCGD6/UVYwgMi2l/sHqR5V6XuA+l71OgP9Vdcc+coXAKr8SvT5y/3vx/jv31/nkeS9fs3wSWoR+sfymLj/ZRh/f1LqlOyV9dPCQqwha2RTdhh088ecRKEmggJ6+rNzf0NYHMriMBaHAxj5x2IZ/vIsEYrlTuWLiDNF0cD1AtpC0X3MyS4WkyUldYC22B/gkmLrrS0bE2U2uyRaYxPVm89d1EmR6swjbUGakkOjqrTFLH16R0WbTS7x5pToKLNdW8qaok5cttkSrfEucbbe6q3i2mKpJjZ92aX3AJvJrs1vT4y3upj699bmsydaYj08/f8LOR3SHXe1BwA=";
