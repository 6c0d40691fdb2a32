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
const downhillWasm = "H4sIAAAAAAACA4x5ZXQby5J/K+mJVW1Z7klcc29m9OTHnDyz47//F508Zj9neScjaWTrXlvjleTAnlz7MTMzMyzvY/66zPRpmZl5q6pnbF0rC+Wj6a5fF1dNW8dWSX+npJQqfXrs6hWlrqjSwRV14oAepZtXSgeKPoSUDgji7T496IA4RQ86oqecMbMvzwfkKTKl7MrJAxKlp8jSIsLC7stCgvqAZWQhIVlFSjYkIzuR9A5EVFaRPUWLILIRaOygwGTnwPJBgcq2gCu8Hh2dHmYLcErWERjcZn9/v3B+k0GBBPRy7JSsN11+IkxLEfIDLnER9HgRnFbGq7JhkiWXEJO8SoayKXaCnRQvmp6iQUu+SsZe7lNWaYn45mfOSEMkEFlc1cWHrFL1IiDt4pFFjEtYck7EE7IvDzG975or8cji0H3hXLBSOQZvCuiCkHhlkWkTs+RNnjdJmKTk6UZGItVFoLxK02UjW5Ct2xvZ50yFmYIXkzfdU8KWxGiR+kt6YlY24nL/5j5Llh7gF+ABfpaE5yBPuDqyJG/KsuFI6USSICOyCFfKFH24OpkEksmL5NEiGlmmTnywfKZ6/knNXjJI+3Fj8/x9/UfE8bXGZpy12/108NS0s7k1iFdmm8lKOtdI5+YXZ+bSRfUDt1YijXsGg16nsTdI4/by4vzscmOusdhMGu3GghocU3qIU+qlO9nVNL4wN3chXZltLbdajeby4qLavbV4srubdltxe3FlbnmpmaTNZGmhPbOg9o6JP9KJN3spYZe20520O4hb6UIyP5u25tqNuUXKR/WPaUVOq5G1bsSL7ZXl2WajubSyONNMFtojWT98uFTf0WkNtuK0udxaSFpLSau5nM6ttEZ0pp1OK2vuSUTzVJ75meXZxsJ8urKcpiMKjz4sbTxIrw/Wsu6A9WZml6m2yVJrZW5lvjnXVL1jeo91ep1uf5B0m2nWjr+j021l1+LFZnthcb69uDS/kiSzydyIx3Mjmk8d7GwXJUyT+bk0WZ6dm01nkoWVpRH1OadOyoNOM06azbTfz3rxU575nHvveWb8gqc+bT2emZlP0wvz80l7ZWllpd1UpWM2nnBrG+uXnvnkeHG+0ZibWVhcXpiZpURaI8rn/scA0gUqGLV/rtlIl5dbyf9V/Tue9uyLz/mOuLGYzlyYnWm002ZjuZ02RtQf49T5SfXeTLvxYKtHZV9oXrjQutBoz9G4tlYuLCg4pnh+RLHTj/e6rbTd6aatuJEuNuYX5hZW2u3ZdnN2cXSyhjW7nUFM05L2ur20HQ+Sxnaq1MhLe6RAn7RH6c48mGbV5Mm31d5SA/h+mLHRw3cQQwtgwdqwHoIN7TROZ+B3IFxftwj3WkvHYQ0t1MKQTsOwbjv1hyLUbTwt9FCwularPbRZq2M9eKR9hEHAkKlGBAZAh98ToiEHYOqXIER79/eF3xuCCU3LzrEoBks2RCRX9AkhDB8C9XodOh0NWLPhMy9beKhZAusjEZAxDIFshwDEW6hDWKnXsQa2aoEcdi56QDD6UfhQAM6A1Sya0Fp8DBAfIfkjUWtLprTh7xj7qIdZqN5pTGAopSCwG57nAdnX1j4ebEClqRE9zYIGLkjdUAiHVIMqQrDx/zdIgT2HHYHX6dMIoaox9EOLTw7OC+rBGowZCsbjsgtR0MZAAL5F2l+2xifBYBMhjD3DQusQXjbAySBxa1UD2gKb94zxTU4e0ap3BxqK3LOXkBUejcjtnUagcpJZEbIXL15kdX/DgE/Ha45sjQIKV1ddPESzQMQBABX3LFDNjaeRsDsRjZUuk8LZsyYnQLQvQCh7nJL3LAN30NgYkjT2iOASnRGBB2cpHcNWPI/qTFGjqwgnSuUVm1xvCxvN0Nzn1ImDKRIL2Iz1vBpgZKaJoExHURRtbMyv1ayxT+Vy6Zw4M7Iu6j4wGeIozQVYsxsEagpoXfLdCBFZTjN3HjWHNMsxTQPLCa3xw+M8uBI16CDp2GmPSMvIuQcCrALdAKtEl+NVa9C31dDi/UhEydlyWdMPSW+QqGTKpOEW9N3G3opWqXwy4cfEja+FkDRTMnvuXPXONa/2bCskydESgoSLUvOatV0rSVJYngXKj47IMgUePuSOO+4IqTLTngsyBDp/CnCDkYhbXxDNWLlc9viHiB6A1lvl5ILgrtXHsjwPWUHTBgrS7kF9sI4rkAIwpsqj4RsD9qK1sSUutAFQESILQqGuow+hEBZEtZOYQ2PhHFrxWHvSE2u1J3hPoRAiuQEvk4TdQbDb4GFdJnENNSJIlESGSCaIP5dt4q+jHEURL+ib0GKEhNU0WD8EvjUo0DpOo4/SFFNn32tgtAtIywtPUyvZWTZPZB2h0RGdGARTEM3TRY+H+RzQHgOOZtWKOsIdd3CofEBcCCDpg6X6TwGx62DxsVZm2xGiF5ox0vCtsQjIL0YVNqrkOm+yULVa1YYMy00iYVIUOryPuIgIYi4s03qEehWgbE0UiGsww2TXSNK3dmODF7lBgJdAc39FYhohJ40wSpT3uiOMp6WAWGc32rhhNpFcb4hVYj1N9eM+kGB0z/+LogsWOWfjDxnEMNQeCdicNxgEXAqzQfEz7tKmNSja4tA13w/vXgnDZZawQbTubWBucsk39AS5R/2LvsekySQY63HId1gMpr0g8KCzLkkFdPcC0YaFWXDkOkcoQmhDyCOUEKpSB4sEyItPUM2CDtpwRB54TnjVF/H/O4ms7wZxja8JLqEB7fF0h0C3jY3zCEFbOuECy71tNE81O/dBJgh8dw/5hAYekeXHqrzMwWrs0gm1WUUdchZPJ5/aESVezeMp64iHg1Oux1fIZ+j75JEl2Y0IkVnQ6EFN0zkawwtPAE8acFzA4ZytWm1Q5BHm5twNb15A/CqwtAkp4I0Nd+uc527oCdqXxBN4l/jiEb+hpKC1vdSwRItAEYU8fhRATuucO8lZJkSKeM2QDdFnghCQIqYzWAdfkFuSeY5Z51PqOo2TqHtacuKQcMt4xHJl+b5GDjTEED2UUhtPKvG4O0XYANxOmutQJcweb7uUICBxjtFQm0L7XHIbQokbrO+j6M13yllwm/s1ePgurK4yDMYa8LSuheHp06e/o2YcaVMQVZuvYY3uiExY+pHXjD4aGLPGG78VecD1KeuNLVsGy9lw+YFQI74JOfV/JioXEenaEhNwrXgSiWZCc8LYQzrDXS4ojOMw0CjKqMl3qL3AUqWB6h2glw+ikB8wSx/OyLJFkj9OgGfO0DXAdUNdvHxGoyaGFXiS0VJdfG1InAbz8jku8zO1i6rKxqnmlqXRECE7MVXDw2wOY6cJQ7Bik4260d2wtl43hLGU1UcXDKDEwTZI2BdQl5HJ8qMcYuDTbK2yTTs8t1r7Pp34qKskYrTHcxQeSriNRCRu0D6YtEEEXAvCohTS3jp9LOfDMHI9uSLm2dRELZH7nC7kFoREgupA1fE199ag57t65JGAHiYZINJynEFng1mjxVZJH9MwRztgzvOQJBTx0gHf51gsWfEzT+5/7XHgljeeZl7nO1orHvB7WhZbumQ8WsplCkmCMvKGg3ffzuaOqIq2VuWcVPEdy1Mey4qzjlC709EnCfYFZhIBhUqXSpEHgFqxS6uUZho/sVt6Lf1k6qVl72RJ+afOnjwo3fPCF35TjR+oe37vZd+W9Y0vp3Xsbbd/onRqJ93JejdOqMnijyzXtuN2L03VFyrooGx30Nnp/GDa67uDL1Zy2V62nct+qeI7qH9/OmhuOfDLlTAHd5Lt7bQ/6KaDa1nvfnf6lcrp/HS300u2c9tfLQxdZZUbDvxa4fBasp1rf70yLpE2t7Ksn6rfrVSH2DgZqDfrQoCArnpVVHFstrOTdFvqjxByvj9Qb5gwObPXHahXR5PCtXrJZrybdQj6kLZH0DX585v6sC4L1k2vqXcF1u33WptprvOfp/wjrFD6aecpF/lDnDjiOOgfyqPqJzf66g9w8pDJFX4fqw5KBznywrHJAil8/Ezuo7+d7abqjRNlx13dVJ9DqUkh+MtR9YgV/z+Mp4eaXdTqL9EOo1SxvvozxCFM6tIfJL2B+og+M3Swk/Gfp/Z21K9Ewza6yU7aV3+O1WGM6vjuIBhGpHLO7IvGJodO+O8l6huV08NQ6gRfEw0LSiH/FG87BnG5BttpS/0J4siRmPnjIR0RP0rlZyfOHDuScF48NhxO4eBnwA6jYvsv8MwxTIr/ozj5IDjdVa+NhiokLfwRtPLWNdLNTjfe3Ev7ffUWLVgx/BLN71UEy8ffYV/zK4IVff1bnBReuudMfVQPQS7aj+lxgdpJc5D11K9GRlgn/2vRxBHHSfw4Vo4Ayv91UZl56e7XpiSmvK/OwEvGhjHn8ecmQDAJ+tedP2H66nOBM190+/WRiLo+/w3aQ6YI968lxxxzLv8KJeajzv38RLUA8gh+YUKc5txvuCSPOvUT6LxKj97gMpTu/Bg6vUFyP905b4wk2Pz96qu/w0p+PUr31Fv1EL/XVW+Kxh0v5Vcf18axUryPnSiEpVTqpWOFsOT+wmBqiI23smuklfTUf+KhGGHqzVFuU8L9UhEQ37Z7qfrNaHKY51S/jFPHb+9G0rxfvSW67ThejNXrgttvcbS7N6BxeH0wYq6VdVP11giP45udq1TD1wQjfraTvnThWzjiZydN+ns98vPNyog9d+e8NjgzckDV/frpETfFiL0tGglZKv7qUUs0QOplY+EInO31mqm8Ht8YLacM0dujUWPUoG+iLX47Js3mXi9p3lDfqvgFJmPU7XQ31XuCyQJsUn36lOmrhqDihZ86hDYz18ffr1QLaKvTalHF/2ZqokC2O10y9HWsHgKZmH5FMJ4jUrxXHWnsbifUzb+eKjTcb6m+emVQiFBdk+aW+teoUgBSza9hISAF6at3RIUPqcTPHfkY9BJ6eV4+Vs2/IhTZvSzwHTJ8e31Cj+fgVtqjSzowjpXA3xucLrih6+cVY4WK3A6/FRWOiol4Z1QISOgvCewQ6167l0ssBVb8DgsmC7C4en5xolJAIvLSI5HisvkqFt5kUt4V5RlIWb6CRr4TNbLr1JfPY0W4oiL/ipPCp9d3KfZ+J+uqv8dxgdp0MdF98AeVqrCbvaTVSblT/45lQbg+7wuM22ctsv6Pua+s10p76t3R+BHXV/+cuy5q9J7IOF6+afwTgnBSr3/A6iEjptUXnU95f1455kQl2fdGciCp/iROyH6QZfE21+4LudG9bitT78vDkYurr/4Fqznb6ySNbUL+A41DOv0OffOqVI44ui/+LT+91iNW/dUUfd9MGhk1YIvquJ32TpYwPvzfWzxIezudbkKKJ09MHf2/hurcpbgzmrMP335bfPxfPXFCJW+q957AYZVCpl8qTQ7h8iX3I7cHw1ZavWyXvtV1mnT7T/lDwjvO8u9MnB4Ce6lD3zx5djSUVn74NWOHVFzrfHj3iZK6pzT+mtI/h//FnlVAN3IkbWnGKBjJtixphNUtyUKzLa+C1jK/fZzH+R/+L8zMsX+G41u6xFHAe8zMzHdhZmZmbijNtBXPnjYPjhTYrumq+r6q7q4pTe87nuvN78aeCC6bX4z92PtkMPMF88/9/x7/aIhc2fMf8Z+5344vxhfi18f3mA+Z70b3ml/x7TMfNvebj5jXxXaHP2N+bOCG+BXmtwevNK8OLZlPD11lftpsmLvNq81HzWvMx8wb49eaL/tfDu+N7Il8L/am2dCu8l3t+775tnaX/pL3nuHl+Fvh+2J3xQ7E7479yLwy8efYD8xPR3dHf2ze1/eK5xbjhf4feG41dvv+vef/e+/07vF90fhF3739n/fs9X7J+Gjgl93X93/f+1L3D7wH+n7ofcX7ac9lxm3Gbs/lxu3GHs8dxoKx17No3Gns8/ybcZex3/Pvxt3GL/uu0L4UumnoqdDToZsiN0duidwaGbwq8UD4ufjlsddinmu/xP7q7T8reuji0kWB8zOu+vXu46mWdQH7qtKOIzobL2FjF7iK+pJGw2v1C0gEwmu1C0iUDe4LiFl/+XeX3tFDuutfu/M/ft9LeurP/ubSPTrprT/y/E//u4f01btIP8oe1HnR1oe+ftQbqA+gPoj6AdQPon4I9SHUD/PwDmg0RuIQIwmIkSSfuUSjKZLm0n9oFAiBFKEAJMPGLBtzXPMRjY6QPJd2a7RAijBCSlAgZTZW2Diqzevz0L/B7wYN0nP6T/hI5vTf8LG7qm1nQ09V28yG3qq2ng19VW2eDVr9J67j+J/u44LXDoBW1PvIGB9cZJypKUJlEMovoXwSyiuhPM5QExJqkqmzCJVDqAEJFZRQAQllOENNSahppk4hFCDUsIQKSaghCTXoDDUjoWaZehzCi+y4wH8s14Nnf3Et/BuEhbRAq0gyBkkHiyTSF+d0zpuf01cndJG85C0y9SSYDnAmEk5AwsEigYRlSVhyJixJwjJTT0PUAS6KhFMQd7CII+GoJKw4E1Yk4ShTz0LEAS6ChDMQc7CYQ8KCJBxxJgxLwhhffyCLlAg4n4QjXGJwIwiXh/QiTasWabQoNHdZEo47E45JwnG+/pBxgFuDhCWgDha15i5LwklnwglJyGtnFHIOcIchYQWyDhaHN3dZEk47E05JQl5hMYBFCiocINwRSBiG1CJNqRYptDiyucuScNaZcEYSyjpMNuH6zv4iTSIgl49aQMoxqKo2VcXm6AUkPVgtSraU5AZRiwm5aBIkj8vG5WKTdAJM1cZUbBJI6lyPFmlakhK+AbzaqAVY4oBUyuUm6RREVZuoYhNHUueatEipJM2ImpxbpFkLsMIBs1IebZLOQES1iSg2c03SmCQNO5NmJWmOqQEKi5RVdi+eDxhZpDGB36sWZ8yyCNvKMBKOM0JZnm10KwI1xmDBpWHNIi0gplKcBctCiSaGhJOMUJZnGz0tA4czBguOwmGLtIaYSnHWLAslmgISTjNCWZ5tdL4cHMkYLLgsHLFID0dMpTgPtyyUaGpIOMsIZXm21R+P5jDJhUWaVF/YSbsHYpc8ik9XmV1VtauiXRUjA0mearc+OUaegeZV0LzdD7FjFvm06WRnIjmR5Ol265RjlJxA41b3LPPpqJNdFMkzkpy2W68co+IEOmd10lE+HXGyiyB5TpJn26zbcBPOh3AtvYSVsoMFFvWh9VMCMQc47CW8lB0ssKgPrZ9moOAAh1XJS9nBAov60PppDmoOcFiVvJQdLLCoD7WfViWcfIGHEZDLMbufJlWbqmKTXGjutCQFZ9KiJM3jb1ulQYPSoFNIKn/dllb201JLP01LUuJMWpakJfx9qzRoojToNJLKX7iVlf200tJPqSTNOJOOStIK/sZVGnRGadDU6qe850YsG1HQEeytTdKsJM1x0qRogQskCTH5KiVh+f6DBZKAlHzDEVO+lsgCiUNavnhIFCJcyiyQGFAuzS2QCOR5kaasTlDkvQqsdkAIgN2a7ek0lGCN6leGI1f4ZVb3o1CBw1S/USis8Mut7pdd/X1ER+AIFY1vAC3wKqravgDV1SBT0F+/+DjSD+N8jnTDmBh7YVKMfpgQoxemxTgAU2IMwKwYh2FGjEMwvkx6YGyZ9MHkMvHBxDLxwPQyCcLUMjFgdpmEYGaZDPpcXi9ooL/j0lx0/h2v7mJPfAziCDhOyOsJMibvAci4/Dj/g1t+nf/GLT/Pf+GW3+f8hKzlNwi//tKejzzlmtM2s2d+w/Do/+75yPQc/7ytX+LGhZOLKJYP/IjpQ0wvYnraw/zIapgDiBlEzABiGu1hLq2GOYyYIcQcQszB9jC/sgom24OvuMm8EJbcpC6Ej7jJWiFc4ibr8GJEvSjp4jvH9sdxQTPoQFsdnFYrhw7ZVgenpQB0SK3i4Jzn+maeG5p5bmzmuQk0KCJoHkGZSj9onmV0KCkOwYPlOYoOFcUBDpZnAR1GFIeJv5jn5maeW5p5bm3muQ00SCLoKh8NTpkm0MVscWFXhXPO6cbRK9rqpXEvp5xj6BVp9dLRyznx7c3EdzQT3wkapv6OVzuFPWxj47Fs3MTGXWxcx8Z5cNWDEqwerD//85+4gs+GmG4n+mxFn43osxZ9uL3td8kvmn470G8L+m1Avzr6XeJW/T5i+W1Hv83otx795pt8K/yW0M/FV+iABi62RF1siZa46K5qX+Gd4nr3cVmXt3MV3LkK7lwFd66CO1fBnavgzlXwyprsXAV3roI7V8Gdq+DOVXDnKrhzFdy5Cu5cBXeugjtXwZ2r4M5VcOcq+PE/fbir4NfR71Cvgv/jzx/uKnj3n9u+Cv6yqXVdXLhgvQv/IUFtXiBqZ1Gf32XPD9jioC0O2WLIFodtMWyLEVuM2qJpizFbjNtiwhaTtpiyxbTP7QUf8f/txgoaMUAnASVmfR7SYJR1FwUI8IE0lsCow3FcphBAKcNn+a7yhywEmmJOzN8vH0Yg0BTzjSWShiCbiIrnAhgoFZlHoL5GyCUwUCqL2dulcwWMpjgq5l+XD2NgNMVxhh+EAaYLiucJkLgT4mkSJN710ngKJMzz8nEauPcADLKpPjEzg94F8TSL3r+R5lX0flw+zgnvQRgCIrwywjonjPJCNwQh4PkGrXx5nhNWnjy96+30eFbP21mFYBhkNjILGbyMeRjCIGOVMcrQZERhiDhGFIGoiKhvRUQFNSLM1ooIs+XeUTAdIzIh5hhRDOKOEcUhAQAF9kyhxP7MQoX9OQJjTJeAJABMCN2k0E0J3TTTJSEFADNCNyt0VaGbY7oUBPh7iwTAEKMBfvarkfr9Li/o4Kv3nkGN44gOGrBBk+8r/VRqbPC7IAh6WY9SAI0PBE8XmwtSCgSPC3vsoxkguP+6rAWCW858uTnBPWRuuGPMA/eHGeNuMGMORnB5mTEuJjPGpWPGuFAaJyIAuDYEKK4EgYzIO82krKg4o+7e2ExnjUxnjZrOxMp0CivTgdZ0Jg4lnUL76UDb6WhWOsfwdPigpLNrZTqbV6Yz35rOrkNJZ3P76cy3l44XPOCGYIOO1/RzhBxq0LGafoqQow1aqen/KuREgxZq+rFCHmjQ0Zp+jJCHG7RU03cJ2WzQfE3fLORkg2Zq+ryQBxu0XNPXCDncoCM1fULIsQbN1vSCkFMNSmo6CHmoQYs1PSrkSIPmanpQyPEGpTW9T8jpBoWa7oK+DdC/4TRiiN7cZbWRf/G7wPC7oRsAuqCbHdfGEjNnVta/0CdPZjf01PUzjqMGUGZqWKbcQN+CBl28UmkAcswk0DThBhv9mjCInsARiiqCF/o5Qy/T9yIDUfVgWMxZdV7y6oKVGD4NcXqccCyLbssiAGRFoAFkCkBWnfdaDn4Q6Y18MD03+K30yq3paTv8usDoEmFlVL29wobFnm/F34LqLqEurVAbFu9oK6++UfKivqDqJauusFZaWLVNfrdPx/g1joP8mVUWjXr46vDA/YrG4LQllVZGpTlGZYDnA7F4ldzHWoLs2uJ3K0swroIFmKM4mMAeVj3NQK0FdtsHGHLWwUZbhk4Dx0FRJsAQutRTphxSyOIDDxdG5APzLDNJriVfdPUAKkvoR3e2btJ3laMjEZll3ibioZWkeeuOq6FVrGjG+OJgMFozGCAIscXebM7XumVQULzdzutgHX2XGr9qk1ffH5gLZoI7CqP2SXY55oXHdaMCMmadDhtrXMTtvTmuhS7uviDzPjFfAebGka3b1a0WTLek1pDHlpOc6hdw2CFTvB71eNhhzsPlb59myaF3IS+exXf5Lq+zlzTjZeb4oidZpsvMzLC8+91rb97/V1WrpbHnMWg+ubjOqXP+c+p0dcm8r2JvrvjZzq6oXX6SBhIwM845kj9qMr8zLTGRNKSKgq4ui7/Lv1BXmIiuSkkrIgtOPMClD/b1pHIr5BVk39XVZr6SrolCEKeV1KQCnuCLIpD9supm6Jw8MSKcXY9wzq8rHTH9ttI17gw6IIkhAqU0ltqt9cAQS+subwk4qpHEmQ+Rx+iBQp0F0/kIo6oYFaqbqj1oVORIkSN75vV9PtLSHv+0u7Cy6jvmMk+jrw7ACMjwe6QNVhWmzh7lIR8GZqdVl0dHhl20ESG+KBIL9viv5NQg+scKKi1xSKDRnn3SPG//seom72FQF9lDuB/i0ICRIE623osCJcbp32Dz72X+NQoSUpBQ5JSgjIwoBCURVqxjiSCZtK4pEhAKFiyFOpYKrw3WKZfAijxVt9ZLmPv7yBF1IYGTXPLjZbCig1gZ9jgYAnHDtKKPwljfjaqBDoSLEhatFVLI1QzmaP9S/8tqb7CLWQ7f4+8GzaSbvLtNISPvcWWmZ5DsBSn2u8KoIPA7LOxO6wx/R7huKnOeBco0MMFz9jQ+wVEsfoQyqLGj0UggEDoX3DiSNqm+GhhHBrV2dEyBxxBRZMSXKVQSq9d3nViCZLVBDvbphMlB3SBGjewrVuF1Jr4lg+kplQQKj2GDKvmhMQMHrRxBe2Sb/bnXlSpM4QuxFcoLeYPISOq55mSGErlL/JlVftRe/yZb9UxXtYFzyfssTlsAQ0x2jL+PpUzRxMYImXg6ykpZKfnr8RQAMTrKVAHNVZ9lop9WQzDUbDIitdyGFApRXgiI7eYSeihpHEES0w5jUVivBPhnJXuIq02kSQlY85mjeLjMRcrDWE1R4iO6i9Ck0w/Vks+1RJmpOGsuuAapJN0MExuM3KZHmdylm0xmrUdZ1IhbrIp880dQ0zMa4wqooapjgk4kOU6MNp0BjhLpqC9xtQNGTnwqVrGzQYaxa+b/mPkvwwhIxUcywe2VUDMGnDxZhrexY/rLk3ryzhEIqWGENEa2f8g6QhAC2UQrcs+wF/YrTQZ94zCHESBHTzhljxiTYA8VycQcYsoJ2uwERo/QbkcouNbAeY2M66AobpPRQUfrO/dq1uI7v2uQofAIqBF4s6bBpJo23dp+oqTLtCgrJRYbYpw1XK5N+JxSPimNk2vp9sfNc4vKEqpvEg3b1+m5AWM+xBOBLrtmHnWC7KW54vOjpi9Pyzb+PbudThVVRfa57ROW0yoAq5XhWQdWlBBWC4LxI2uqhs0op4/ilMQgbQItlT06bLIRAc5HdeWmdhtdPHDuZagE3IG1IpXYGA/NqSZAB5OYE8bcKUhTwCmhZpac5kdofzxtg72APATokzcsdnp4zrPcmHjE6eBjzciZitPCl3ZYL2PRxG3vu6xv+T544ZdaF8LPt08dwxmnsh0XU8xCzpbaVPuPO7d83DXPwnAisprW3Y4U0CZs40Npza4oVc6MasaM/CHUf/lY8uUwz5/qpVP7g1U1wM20Y2Yz9c0EN9EgBZlK/inklTzYM/e/LEn+oE7OqtZPxDq2b6M+6gh80E30XmUZWp3f0FPGFhIZs7t4DqqFTi/dtj84yboxbLRGq5Y0zdNuqJnPYMkwNkZVjLmXi8X2fdI6EcfvtuQTIRFTBFEQYXRrvUzroZhRhHyqUpNtA2BQxI+idp16/22qXOhi1vlMuhPj1as2BtX1Inb4omVklfnPuvjCM+FLweyv2/wn2eeXbf63mWeUZM/AuXcUfX5fFfP/trLO0KHwjTH8VYwlVqXOML0KkOttTKp60mrh713Mddyo24kqdOot9SH097noCHcrwOQb5TwUcUFkUPjiH7IM/pBPxhVN3/h/k5lAhtGcm+apMh0lBZvXfBzWVKWHqpr4Sce23i4YtMB08oSLWK2PmSwMl4csr1HwXcx8n8Ldbzpzx2ARrxn/Y+b4awWdM/PnSiIqT7bDvdVOuvlV9+SJfPZTvfWeTHJfrJGv2tlOigIqzN/ucDXusS2GjGQgd4R9fwl/4kd5/BjYqCHgjs7AKWLo2N+a9RTmJCi/TFH5/YgNaGPINhyvZl/0ck19xUH1lQNDTsMRGc0Qs6lich+IEW1eN/n1HZHBtgkquGPTjwHnVQkYIcKL+Z4LsxEScbEU96oCukgJQC8ofZKUmK8MwczLkpy/P6qLZ1SBUReKx0F/DAo7kd3Rl1NPtq3RDr1iB5/iX7EPsarIPrddDKUZ00SAth3W5pJPM8Olfp4ZyMo2beSZ613LLmiT6U5X/xof76CakRf99WRw5Jh6VH2vffvEQEDxH5+hABKGbHzsSW5sRsmZtumlslXf/AMP3xD/TEu8MzvVmdgreV7HKz5nnkBlgMzg98z7UXm66XmnB3vekv7rM21P8I9Km90X8pExyarJh3ekLXITZ+FDelTqTMZQqiGIQan+kJ6QkJWT9jhrm4Rsm0IpekhvlxrbdkiVbW0kqNwpNY47T0r28OD8rr4A+ZB56WrNvHF4KXN8AMZ9kYpU2X5hV1+EfM3UXsyc6XkJc2zf1dWXSovnEFxBF5d7KvryDFfLYa9XpA1a2xV0nFXzD6R3Jc7j9VUY3pDaC8FW11youHJF84b2DrmSLwN3g9Y1KO5C8XTzKKbxH0DVtaYKc7JwnVygr4dl3iBa75FU75V/pffJRXq/XKwPyCX6RrlUH5TL9TNE6UNgaBoMHaIWDxkt6o5MZ1Uc4Uj5hTorzjDpIGhNu+fgdq8Gk1W7rhnpZN8B54eRqqN6FjPOyTP0vOzXC8gvwhVyjC8dOrYZ03xAL8mN6HJQL6DrYdctyCkdMpRQu8zBl8mcIdRgBb5N8NuQeWl20yX3Qj9BBfMe8p55gScLbB+s292VvDtPh9rmVQmNQzdAoNoFW4dlOfO76bJ5uJ2dqxfEIY0ZWQSAurLsFp42B4g3c0LoXsJUkcyDCaxwgckChqpuuii75+v0qVgppptLGyTKl1FmedIZWN5hsI87QnsN61UupyjTy8wPlqewtMGycDacv3KJy3w8WeaClmRHF3KfZwLGmCzIYSaHB/jzyR+VFEkGvvQS9HEVzW5QDU3yavi8RpqMM80hFHtSc5blGTJTBLL3U5VmKde5IUOtGBlw5LWmERWRWddMseL792+9tkimaU9H5JB0VvQhKclSV99UhPIjMt0GjQ49wIIF4s0WrrdY9BLFmEzfisXdJpG+Xa7Xd8gN+k7Zo++Svfpu2afvEU/fi0XfC9CYf2Cz0zBKPSs3yW0SvjCrQTz3GTmEOYLnDI7kTkj8Dgv0PspvLSDe+l+C+OH/DsS3nQPiM4MQv8VAvNWH+H19iJf/JyB+GEkBodkFezKHBc5aCWCBSBqQwZLchf53o/M9ehF1GZZ5sxgraEnjbHQNo7q6CfUJJTBsBYtFuSnnc/kOMINWMGmsgAl4ZwLemSzKHHpmXEZmlmEWMZ2/JUXutHc0PQxF6/kBt9jA1I1Aeb4XQaU++F+Kg2izhidl9oW6OazogIOrAxjHrrnpg53QqnZX3o1KtpWQaG5JDhB3uPL/sPZLhfb/e5w4kvdB60EBEUcuDtwKl0SAB9WFiEzOR+5wToMYKJRbWDeYXcr5JhsozxflhOXDpryVWkm/L+KcgeUhYS+R5NYi3lqwZAjl5S0ETdWwvLxJ8MtMls+W/xLlv3QO6/vvSH2pb5JGAcPi4oofAC6LBuAv8670Nr5vJnUvxc3L5DDrvfopYDL7Kf90xFQdYJ9IbqP7vE3ulekVfS+9lNwOt3alPhx0MHmJX0QGS9gEFqXzQjoJKLiFdc5ikdO6gW4dCag4uV+WGSOCYIlfOMk5WTJ0pZFMoMuClc8o5QPJrKQNs93KWBck6UVA/bAsraSHWX+7jHf17ZDwVBce+U4md8pdTO6Su5ncLfcwuUfuZffrZXsX0c8NTG6QPUz2yF4me2Ufk33YYnYyYrqOyXX8UQZDqv1M9ssBJgfkRiY3ykEmB+UZTJ4hR/S0HCKNSCa6OpKL5DyGgBczuVguYXKJXMrkUrmcyeXis3tLGL1+eXszyqqSJG/aiUj7HZOl6jH12Mijir/+3aispMGFfB4f79pDsln+s+g2sKs6yY/wAeqDYdd0Sf7EXAk4GeqY6QdDXWf3F+gSkxfqkI+eeHJmyrD1l70XpkBdGQ/ipgoP4Uj5zLLh0g8y7VW6lkhyvCQlXXEPdv7g/bOGPXT8ILZKXyqXBlOQQwUEuroi0W18sDt5/qv+7vaTPwlM0Hsq3nOOZtQdfJS40nspRineE2km32jzfK+tE1ZUBypaEPA7tJ+vd5f/1kpalSpz76zYQ4z+0U+eeTr5RJke14ojbfY7PHuI+eIBtQmf3G9gjG4Fmo5Kc209HVtLG6ganb3OfD4xvf6cNt1Uf8Tz2xrNMtbTTa7SRyRh79HAw//8zNP5x3tF/xjqae9OSbZsOppi4RgLIshQcuSJf3gUbKG+yT/kE6Lpue10lCm/z2mDW/LWK84L0ubjaWP2jb958V9HV7UOrT+XR71FLNSYfcvj/Pz09PrAip6Fp7eeHiXZNT3Gw4vR/cFrCJcxHKgFFkXaH8bFjKejIUBc6S3qMAeEC4KgfR1xwhoOhThh1eKOzv8ky9Fe6EyUBVMAvb8m5LlSaPKrAc+VQtArUHTUomjXZhTJOVHUCxysz4Ga1wY5anrB/zxqOO6dQToOzDiZvgvCn7DgGf9vg2dcJv6/gWd8ADyt/3PgGTfgoeSNL+HZQsBNdQyWUnd9b9lwpFbv6ZzIprMN6xbarWd7EhA2YGtcYtd7qd97fqD3Ufamp3um9u2g5J9i3Zx9Pj8Xz3Vmv2g+ezrsc1dbj5IN9ikW6XJTHV6PCrKTYVdXLfB4RlezuGN2ZAAH+YJXr+v0ayHxXHYX4kQ3MZF7yZqDjQ9R9sljWuFLNHceSCMB8yFP7EIon070+m7qoyyhm+/STvKjuYgPdXIqe8AyNAo9InoY3hOIn571gKYxB+61GNKQxKB3sNLlZCBnJm7rcb9DQT9AWPLanG4w2aftrTPdZHKfnrA2zG3GwFFwH3wgzz3Fqoc/aDE6eN8rnclPwGQklvE1GV07kTb3B9yQiOA1qUuyJmOobewPPhsOIJlpjuQm82AUDGWfhfLKSDeQVpwyw6CDXDXfz17W4O5RpTtSEjIfuzePRJBUXAfPdvDt7URaVJnVJRdWnSjeMkjTXktsrK0PWo49lCNvPNYzR4jBOQLOyTORkZQwY7beEo4WyzLu5ko668k3adJmb34vmJDmaT/1M0/wXW5b/yljQ92HOxjvOXp2hwseOeC9jxMmm9sqpu39bPMFHR9OwwclXMHLDU5VkQqr/AfFR5XRIVG3x39nmVk8Gna4loor7EahlxeeyZbAFW5jCwd/2XPasd7COurkPKex35yk5H/Zzwim76LdeHYMDoNPj3iexfyvTVLvFXN6idyf+9YWCs/U6Umjb0J95Cf/xe0sebfi5LqfSX4vyMW/pQ4Nwo0yCx0Glg8Kxqx3NdCTUpOR5CdLrrPZVNn0mqAQGTs6mRUbFj2Sk89myayGuWS8QopBLh36HUZnnt0yK6YLGj+74WV+spN+IK/7Y9apZGcexpUcmcdHUbHPmEhFfGsp1cy7Wn3ws50blcf8ld6HP9s54PnG5PnZeMOGR7vP49iKnO2/ZEAlaaeXeY7eV0JuVNgSjfyoWnCJQPnJUT855uOiEXqtpOGFfKAuG69aznr27hRva0vZPUyW+aBVpumdo+P3+f+DHd8ZnKsjGj5b6mYeBIWnJ5S8A957Q6Z7/LcilRK8Cl5JvHwGzl7x0bRKIFAe/7mbTb0orUl1RZfNHQhz42clO/7ypyB0FRyTkD8ewL9vhTB+K3ZnCyE2OTolcuHdUlcDP5hg3GU46JFyBW83HSfH4fyQ+20z2/H+bJzrPjMXc/9Wj5yD/6rhdkSw4EFSZr5qwZyEzpn6MiFmujgtOyfp1KGkvOJqeNPYSK/CZRsRdvmOKcquZlCYvQAvY+KV7IKjup7tFptrSJy9oJs2eSSXSEW3DAvUSsvNqicK/qVFvlFWXIcl4VTKsDVn/LcN47e5XYD3O8AlVjDhlvrSQ+un/SfSybz45HrvtM+7LZayIuXsu8wiJ7EmvmRwwOB+lnwmTIu5NqbXf9xlZWO9xxb42NEn1vRE/+CoCVdd95ihTsi0tLgtuXe/2x7WY1By5uuxzOO17f5O83ycwKNl05i0LGWMYyKNh5E0HlrJL6fVMZeU+cg9GslYpm4BxTE9zpM5pYNcYtKy90PyP/vyh5MCLQHC1LrilaiKJnWzALVY91gVUNyoSRq+8vyIVUqXz+LQXewrHwVXkYxmCvxkPtY2xnuyYRFmTkBOlmIoE0U1hYyWOIx4S0XRBVZ5sYpudwT7Ep1D4BYVGQvUakBNblXFb42eXecINYCkirOEFsYSVA5En90EokUHIi6P5ZtcOCHqAfsiXSIjziAX4rAgdBmzkgRDOQBdN62UaeZsFW/OnmkxjKGUAtuu8nbOOWj+Ac2fbKNz3wNMFQ6APE6R58DaJ8s7Uxp6amDNi1ld47ze8PKZJ/YHhXNzTiF3EgNewYkmGfYLiZWM8wvj/yN+wZrXiOFjwsVNVlGZJ80VGlbfRLPnQ5gTmpvDoEz/B6yYsqG8Y90cHjppmqNhlG12L4UE3LI3NiGi4xDBtbA8y5WTMUer7BDyxDqlO8CsFcJW1AytfQWp3JPvIznu7C2WDqbllTRAKcAhXc4E6Q89wExwo8PXi1VuCiVicwvSmzeA3cML3u02ALutsuZ6p9jelkvaAkIyPLMYUQ7OfOGmmUH2LWgfbxMtargsIe5I+Hpyy+1hkt4lJ71rGL27ziJ9xdakq1wiYpcLPbiyytFmZOb0RB3hFIwmXvmUx7GwrnKOeBdOiEc0Gqg7WsEQ/iXQrS2NQxSBpCeiwpif2+/gbvOAjnJu76cTNX4MAdQfq5U0BrMxL97GSHj5AUntRjWKpHqjSpBEe/xxhw6f6ACtR3WdyXdxWxY/+fVJexO0ycTTGJQdVzRtn4c7vOGBR4nkBxWbe0q3mP640qN+h7njKgWHjFthkmTA4+3IEhLuVdzW8MdnDfWgqBW+4JcSL1kwtS/j03F4O5bjLO4iQLdZE2rZ7Diyb7XZBNkesnSGhs3kTTG5kJR3T/UE8zt1yF3AhoESGZOAhiL3IweKEzs8HC/f9QFXXHSNXcxd4DIXzH23utzWLFT5XWxrVNuhk4wEJ+GwzdZr7iXwAJm3FN75uQ34/DaHgxxJLrfTGjtV3SnbhBhDr9mDtlAUZ3Qqjsw4qd6CudmR7LIHZmB8xaoV8qzIqGNTaiZGWG4b1slnlF8jV+RTcS521FFE4UyBToxA2D8IeU7u8fdZ3FyPJOSNa5NcgQRK2WV1daGMSotfCGSMOX5BaELAK7/IT4mJ7bZLwmSHJLJtRbelyWSn1RSPX85DFgjX5yO9sEvL4U926wIgXqWSdLQNKZZ4n9Pwupu88k41nPS5/yiILIGAZJyBfoySdMmxktBWULRplStTFEKLkpeqVlZuJZlcSREzIuzpNyCwQpHhjLechhJfrUaBcF4cnztKXT1puRrPji3DX0Z1gmyUBXO5xsfAelMUY8GAyS31ZjwSyQXJ707ICGkCkFXmqrrGpERomOU7KmnZRGnML/DmNCNe3kBJvhzH1SgvJycm40rEXxataLgGzaeeqmzTKq5FYMofYqpEpmLLVMUyFXNsYwVm4mPcTl1GGnHGnJ4ivSCnwAu6GQxcphbTarsLMmqAeFWwTUXkAiO4llFdG1QTSCojYr4hY5GcsUhxUWhxFDH6fEQ3Yz/PYUFJzO5gxjPdyXdNErYmzsLZP6/xDVdsiCzi7FoyX1SyPmEQJz7x6loTaSZfrlkvdmHhxOJL/V17+w6sj93kxDYzn8vH5Wirpki8rETfV+rLmPfrfaOffBiJxjQfsmZl7mOFVcYUSGOmrieGS0VG2wgBpII8coZvy/ltQ5zfVXBuZRcQTIRrGjG3Gc9Vg+chXUVG2iZbZboZ3PUhcNeJOzAVESS0KSw4jXRIKEW8ixLZ2jrsDNR2oKVMHYVmzHBrHEYgqYZIBiQ5MkgSpe0cWpXtwyQp74ivBMtoqQ61BIbkEC0f3HGaEDwNc6GsLUUDs4c64g8kEvMDCbvdKu6sEB/j6RKS0IBFAv42JXgmc+5+xW0S8x7kS62jfaEtvQDJJ6lzq/vko5HV5uyQNhcHcHh+8sUdZJppJOcZzCHA0eMGvroEtl01XQ1KDoXE2x8rdyHwq0lQOxY8Fj5avANp0B5/Po34fwqlvvmJTOUor3G/Iy2ZA2Pv59P4HTokf+iT1nE4tPF0cAfBRHMewk79HWk5n6KSsWPliMOSK5rzCv7QI2/1wSpKL2PpVs7noljXYR5V3LDuNL/GojB6TWtLAQk9XmJwZvsGS2bY+CN0Prb5+9HsGW2W6iWmqH49oLGSlh5Ja1J6SOBjg4yWp44CUgSK6Z19xPSqPZLiSeohKSGKRK8R9uojBNa9ef2OkfmCfwy0S199tCshBFqRCjg79XRwpF6EzqLeItHMsbvbzYjpvRjkIWuOSzmdb7OrgIaKSwPPNt6JJoXirTdzKYn3U8irYup8Xu9x3RhgNeQmUxzHlg2735tnOyYz128ITLlQycA7NNK9nze3G77ygwHeGiekIRGYajPQBBf1gD6lL44HzM8QG2s8RuAyGm9BkT9Fbds15Q39Y3rdjPpSXv1RqrZ/9Ng5vJ6iZOf2ltIQNIFcgloqErYNsqePpiW7mgd0kH3xP2Uv+y40QbTjD3e1Tw9B8GU/+qEGkGSy//z3V/HOj9Kh2e9I1wzGGIUhkb1ZWsK14lfNFAtH+cuvnAE/gXlT0rBv+pqveOWpNOnhRYgkXFwLg0cBQGxeXUzcW/W77H7KvAturKd4d0jtvPQVp9LG+hrD6jVJeoK8WSq7JI5mtdMTj6N66/i3xXZvXbz8b/afbplb3vXY5/Ge7Hm/97nXL7/6S9O99VmVnfeuZz70K8zefPGP3n733b/B7NPvecnvffxFv8dscB0/f4ZsLx3tFdx4JDIqXk58oyfJ2ho6tcgCKKeNwd7Q8NrsmeDA79c+84/T6xj2DfVvxv/46kO/sN7rpQ0K6zWvmknNSM74x6YbBNUT/4mzZpLWGonpFvQxaHM/RTRYy6If8J27CegdGgO/JvFmZ//o3307ev9dh4x8irc9LLnCL59an72bHyMRvBH6zssvf97CxLdOrZNfx+YzUQE2W0P8tQxnATgrjNwbfk3NjzWKZnR2i33dQ5ibnHlXe//Xvv3UBS9+m1ovcs0I9T/+sPd9B/9872PrRc4M5OT/8wOFXOUrSaBCURA0JIS0hYUryA67BDcCK3a7YQRc5itLy9bhfZuOP3v6zZ94Zelm6+P/+uf+JaDfgxqUUIHPQxSxFW+5Mv/le62r9LZkVjmdvPlgz8zK96Nbdt6CmrP3wO1X1rZv5nZBHuxOkvndRyTopoHxHqb+gWzMNKWllUfScEVC5+JCAdLQg25DdR+W4Kix5jVCWLsDsDAbf2hAzBYah6/6SwIJw62p/NP+f/7ODOsAtP0vfGf8rH8rv0DkQQfi/tbTwrZ/+a2/8MB/3Pv8Q+uzX1n51U9lP/+zvwDTveIPL/pA954Wrfj1P/8Lky988vmnkD1kQP0pgppGnCPT2+jRUyvCN/XIx3oPfPR/mZDm4QHlQBEwlLeuLep7NvtEoCTkYRtyTXCpG3Dq0VubQXzMf+y/svc3AHZUZZ44XKeqblXdW/d2n+50SJPO7FbVZnebmai9+zImaJRUNn8NK6OZGZw/My/7f5mRnWU7WV8CvAzORhIgxIxGjRo1IGonZExE0IioUUEaDBoVx4yigyOj0UEnKmpUlKiBvM/v+Z2qut1pFHb2yx0Jfc9HnY/nfJ/zfLaU5uPLySsoixDsHdOmEJ6UUQYOmEIYUywCcm/aacAo568Ar4HMGA+8Oc0iabzC/DAPaUjjhoyDcKwUONpCYKFkCorsrAC2stLAFSiTC3YPJfjm81YaYXCoPml0FgApIY9Q9xBDsmFJZnEA+CrkFGaQ24Yr4U3igrJ02NCdEjcbOSvYCVfatB3uEORLGL8JrjT8SnEsJO0U1FAlPj6HZxludTGcxXkkaULHs3sh/bxTuluKJ5gTVF9J++7wJXLKn5T3A19gQa3gYT1mNoSlVeRrbY7nWjeL8h4TZWnWeV6RaIslPs57pAn0QHXsZ1RxvkdPei/ueficPPHnSjaqgyd9J+sBBdDDRRUC1eLNYqEPSVsjwfbjW1drVFQoO0R7vxiGk8hIQxNOqPflP+XNJe/gmD4juEQJo2XCG3qKbk+yFL2Mw7uDJSnYJAxYKqgkXzoZyian0Fs7/En2md2a4mKJxL5L3JPEcCOm1bqBofLBFAL+pyWqpUbUBwSEV36XTKI59kvSFIzhJehQtC2CCHrV/FDjWKrGoyIchVfmw3BESklaqsJh8+GKtO9pGEiWeaOvUxPenX4WqfhTVAoiraPD54T3ewxciUDWo1DmjFmdDf8JRtCRwOb9cc9AJjJDD0boOkmlHSnOaVinEfCRtgahB3eHj7FCL1IgiyD1FKQO+jEBshQvJA1JUlWygGmrssfZfBVW04xTfh7B3ePnWvY+GQzgO1kPvrH4okMIpJKih+HgEHHIOuxJN7xe+UnlXBM6t5XA8OTTPK+0l1+aJxwvcgd5EDaUCw0Ft8PylVC3ha3kXEgUDKq+iah542jXo9uliaiNZLquu0vz4xl+uNSfEF9XJgl2fmRCN3GK2A+fzskEPReWsLjPI/xgtyYuheFn+5kBNHtNKW+RTgq0Jj4sg4KAYfv5Lr6dWURE4odA/m41ep22wgUiVVcMZltlm+AWFEJfAqfhBgaXQARYu/JyOpfMAuG+CgSIvbRTt25+MAR9saNYgjH6MisqRpWRFXIwR7hHS1efNAoIMA/PNqinSvUIhN8u4WaqkHELhgwpQpTwnAnIpxtAIiDF0KfCn0aUxyC6Wvvjmf758J3hi/7PNczKgrTn7AfSWcX+VVOsAQKjjb1FNHh78DmemET68kZst/5SbvF1x7FHu+w9cS6BQ9Ur6OKZVX2qGc0IEu0QwtXJ3iWSn50mc/Y3MWe157Jh7SZM5nH24FPvMDxkUXaG7gJjWyUq+MkBcxqIClOhntC4HPF8uZDOKjrjdLrinJDiQUWwnxjOTDmCHQ4y+zi6wPqgS+yguG1xx7H9qzKZVIV9seW3ZD8CYzkVsBQDY3mMYCaermLpi1bZBb+pW3exJHQEjEV5DGeUdIyRXBu3oWgpLh/yHl1FxugSUZUJXbhbDfeXzSYfhCubrGU7wHgUZi0uhMEslaoh/4kDOuupLLse4l1BBanYcQhM3FrtZmRjt/cwGAqs8jKiq9GNQ67KlquyK3HD2PsYHTOaLRnHLRLnPvp32pf+BaPjTcCJHw0mCSsw9PxqMf0wux8Omqn4SAACCTfpo4FehXBQSJzSZiS5JIVkrMf9SvVTNJ1QdoVVSEj19sujmS8/xAADxBDi8KzvuNS3r8lFDwas29TUbWqqehYx+yRmG0GV4tjJ6IeiJR2KvkJnFF0glodTDh66iMMnlwVoXuYUvENcPO3Bvuaibod7BzbvGiTwWqBTESzivFsRuWWBA6ElS0v35dvNJOcjZiNusTxBS+AEJfnmjwt5eNwgxl4hM+Lu0ls9NgnkGslJLXfRwcLl2BAACGmw9NK3X9PJN+1jcOE76BctuIdEcHcdGKR93TYkzB476NxpcVWqnIN+TLvlPlOMlCHUSKEEU8yXmwYWB6udr2dbbPcMofUUsMchJNEyKetu5QzsubUx4GZixM582NA97Nw9Pl1cfyHhz7nysYUMQVlUhyEQP9u1Fx8ShvZjCmviZWBq46RmKsY80SqGft15VDgt+6xX6YnGnGfASmAfAoH7coABfjlkuFl04dgc/SezJzdwb9e9AB1LAAkIY3C4AsYq0kVLJzKI3jgqFVW37+CIBDBiD8CFPgq4sd7utsM7oN5t8EJVEtwUTL6TEns5ML7Qd4jAJRxxe9885zm48JQ1WsmkxZzDYgPuXkxSVX01AtVX87MeJlbR030zwA4FUm+oQQM3FBfFYe5nPRkkPuG6KIUicpwhyIQZs8DNkNTNmFEOGPmUMGA9DFgPA8YEgy6jdQWd7mqTlPbBUSgH1AzlqCo0AC3uNNliSxBpFz1vrFgAHiibyd/qscIlHYE+lHRtYauE93uSchR7NvpS/iRtyrTJZFVBOJkxDuwtUgfQfgvWZhHEryLJJvRT/QzoBjILHo3njWWja1FsTwqVP02RAjJd71TREmPZx1j2nt6GQih//pwNYpEFClWbWqJMjmTp2RFWd3ilQ+8UqIC7Xm6/H2QteO0tFU/7H67YLS9IiFz4WHritvSp10K+GC8H+neE4A/C9z3CyXjfu6e1YNkmXgUSAP2uko9IKlyyCyzw7YvWlcdeMllAy5keZuVrF/2OeBUqSYe6YrC4SEr73q4r9MZFzvPBhTiEpOYYkD0FCD97dR+EhE+r2xfi95aw/AdpQpmWP4TTtUcEInw44ss5FcMva/qwL4v6sIbO8B/yl/oPxUz1sKR6mPHBMbmeHXPxxyX+uIs/JPGHXPxmvOITlnNCyjkh8U/zXhnkIeKeYbYGcouW7yvNUh0LuPuRN3yW90rEv++b910vfz8VnTTTcV8YGnMOxDMT7JudYMpBcWNYhDoyIfqbfYnwztD1obg30mU/Ho0mXRe+dxAcKxgwdHm5nB+tco7e0tKBt18MwDwaKbE9AfMSvW1UcXsr16r3tygFlGFHYNksuDzOvQ43jgB/5+hC3BGQtW474lStWUh1mKGwg2nvxRAK68GRneSG3cDMUyrs3rHC3pTZm0QYIJJ0vWzwhmJwd+biDiNuQL1H4B1U7wPird4vr8NGe6A/YoUMCtIm0nXo0rZ0F1y0GtMQfm22m67svv2R6zW7ZT49pSm98m0HjnmuF/++3XSuXyU+YrOYnFhc9hJ9oDW7s1QSDyDe9o2rN206svdHgpkRkE25XK7ByBFJbjmVQ/Y5BDldr7O4vl5HH6M7lSEFHc9I9AjgyQSfY79jdbrEOqbS9jzChJ6KcY2GjF2ekifL2J8Jtwt4P7ahT1K5r8LtLg2OSw5slY9E7L9jGi6959+6NDgaceFkS/3Nfd26I256LUtcl73XALmkTwBsjCGbM6sDXbfdAqb0hdwW7F/AMzpZqZZ0yiWpg1XU352OPiVYAB9gAqTRpT6gw54eZkiG9mpnjKwiGur7G+230hz7edKfJsFPo5TLHk3zAUJZ7sXGM7/8xC3iyGUSIYttSCt8AJtK2GxJx8NmEzoRNpvQ5lazCW1tNZvQ9pbbwg5hCzsSNtsQlmy1De1ouW0ohrs1yBNXQshNUEsORVCHfqm53gKl5noLlJrrLVBqxhbI2qVi3Ir4RWquN0GpmZtglpSb/Evn3vwaionFP4ihNVGN9yVjTrLsW2fLSYbNsI8wiH/I2ETZPt1sTtDuR8g4DWhit916btM0yn0zeaA+K//yLGyvWIRcxbd9w7gZebzdP/uYBIs4yCIh7PUt/E13fCHKggNA7ToOQXtyHhgKsRpnT2HEz16rlZgUtmigRZiX8hvMCF1Lvv3KyBzbyqtbmeeA+7+cux/qbrYn7nl+ctDvOLEJyhbPFIG8q0a4lF8K7QNQiYmGbFc5nDtaUKhq7DdiXD6Y0X5jXqE4qYDJIJNZGrDAYeWrokrenVS8+DifvJDNQoHHVeHlD0+bLo2wfoUNa6IAyuKz0H7rdCDOe66COuas4GgocT3Z4OGq2kBR22lvF/Gw4+7LMX7p2W9K5KZWFvSfo0kd5DHKJhwLcapByRmlTFvUb+Y+oQWQLIoEbsJvvz6vgqzsSvfYL0rYdeKSFfZT8yEiV978Pln+C8pPYzNIyrsRGrZHtArhGdenGYV9lkHyRwNn+OcuxdNNk5ynrzrEBucLgcDFXij7t4udkHsBY6Hb8yH1Qrmn/6B4RWAvjxDzDHPJs81RicEaREvgbkdi6Z8puNGzvG83cjtChMI8bMKvxKG5tYmgTj/2D04OqBUNFMvDmO0Ss4LeHXEhgTUM7BHvcnqn4iIE96AGboxxOJ2JyaKHhr8EsXK7aME90IIEpt4yOnAPtvIU7h2tvAt3uoVmYnt+/rO88yhQfC4ahbI4wF1V60XGmwAnlxWnI5ytBHuU0siLmDITpwUmQBVnPB/5spYUPc4JXO8Qgf1pu5oP/KQ7Q+nPmEacOjsl3+dl/DU17q7i2YbFgA1U+6Nl399lKdqDGrmjpfsKp559e6uqq6mtgYgJhXMgxO/xENvPLwTuiJvXLOI7s4DbQzjuUzgOEzh8RXCfRt7SKn90h4/KjmiVR1mlPspZMapkUTigtR56tlWenfRwzYMxrAtKhGcPjbjaIre0MgN+T/pRucWdFl73rN/mV3WW45QHxEE/zuUrI/XZkG0XR5Fi2JqY/MHb0HBtNBf4ODoIInW+NlpnXITfQ1H5LUlcxuUxOKZ/JW+P+lbypqheyTvg5Uq+EV6u5CkXe6GTl+RKPt6qV/LtUb2Sb4lmr+QDEVfwoRbdIy2u4A9HzQLdhhV7rDVrxR5FxA3c/RTj8EBfxINIcbjFbsCooH/oEbRgCABwh8hDpnDnwM2ns6sfBHx4GYJOpDdMXE4Rg8tp4OhV91dz+XXDBd4KnMrNKYjTAqg+bP0DyAXEeOQOAngSnNTc5afgDuCVy/D2mBBzNXz0hpjbs32kzTpmTMpxARAtGReQePTM6plkVsd4LA3Tx57ssKR6J2gqYlVNRWht8zLgdLT7jSbgzSBgGiZGjz40yK9cSnXP8H5AQBLWUF8PmN4vj+r1wHMtxbUAZcZAKnylp0gFgyvAEY8q2o39bAqRpNn/MlPuv1lFQ7f1BMt70ANRCmoCJUdGpdkhnPGi1SePi5gJhyQmAz9YGkFd0XoiOi06sdYybu+c1xR9lcShVNUwKCuiaNOuIWuUHXpvHnZboNDgK0VZfbXpYj89vwhx+phMUoNqYG/rgsPWlfwhXwuugJWQA3YN1TfCHDubXgNFTbxJpbg+D4j8CxtNxqFqDi4CSPL7kAiz31gAMSzWIhliINo+c5oAHacUoB/XxkY4YnzmwaEDIMv3bJ6mznzsRABWCmBPq0KNRg6ZTb2ATWO994xpcQ96qA7naKJf7YFhNnSNqkJHr60W/egABa+jAM7o87Wpo6S+4vmk6rXRpmo4Y2QcByIe0xa016yb1F37JTNjQgT1hEi1AHnlhuLDjDjfZSnPsHs66OtZOTDo/pJq0DnahvUg5bnaEqfQ8tGq1rlKYbXGVbvITYpFmBOpy3/vad2gacIvK6xpw+r+NjyZFnCEUF9YTwxqDw+7QVOoS/ZAgrHt1pnQ4xLoAvSG4OK5FdZM8PL+d8pyzaUt7+vaN/oO6v6BoYp9lvsXMtIOZlDzCMRowNn/dLckgfAGiOg5LiEuEHxZ1NdghBfXC0nMDtZdNP5UhpmFM/G5RaBjXYTlj9Gu0L5hSLLhcvhThAMJywKsx+9wy20b5om3DTfaKEQ8o5xBc87basj9VBOq3Sf73TAPGcaosMP6p8KsQvxT29h0vpbMrCfQnPFfOmzAHqBuzIKqFIlvAOpbdaAYzNiEA7LyE2hb73J7sMEHssEL1F/BBq8vu9uM+GqmUFy3df8HT8Ap06/hI/YkZfeU8UBXQldIB3X7QLJ0pB9hsWIEYp9gmz11XsvXEInRLC0SfYHDBUWd1XCzuySo84iH8+19PX+QBkg20QAJbVwivT0YcZ7uMzpsmCVTcm+y8ELvgjKLIcG04eo8aNj/h0zeYtb7DfCW45zl90nmTPlmMFoqkJToOijatdmSGNNRjyLquO/ASYpU+MnAe6Gqc9UoRBnCRk2RgodkKEuVW4x1ngs6xApWuWppAEmr1BnDWC7l9UAv7Uq2RpMCdQADseTM4j7izOJSmfKzvKPOFfpWwg6y14XUR1Pet/Nuv+aoAEeIfkf1TsKACpLLELMhESkCWM0FmxrcBoZiiFrMVV+Uuu6bBXz7DXPtm/FlWr5AKbteiAjWPS3Wy0gFzh4cYqiG6f0K05UKEg9sQ8hi8ENgbJZJSU5RNTirwIgR2f+ceW5aYYlpGWciNZZfV6ccxhO3WoCJ52SjMZ7uTte/2kCQcVqinF5NquzRL6pTuoDRJaXipUSeK9Dw9thIeCGIFAcrUIhA7zcmF8RpZzH2y1QmDghw4I7g9DCSE74hPbrhm5cZOCMZ+iGbdJAmgkx1QI6wt6mZRtigs3l9QTDGqSS/FYVcCfm/0JVwwHfWqPnoNWo+Gp36quYDJwCW9QjEqN34/ACSMwoFlQ0ZcHTCpjLBG1TYrP3ifIyE5YCM5HFf3weu7w0VzSvxAOGQY1CLgLbR800Hp00He4Hb8mizxCgPIbjvIFnRlnXeyyPujgQqIrHV/nxe5oPN5ZDMc5BNRYCCvC54nSTKXocOL3/y3a/GueA7d962+WV5jKp41/MGAuN7Rk79m3/u57G+SBxm8vNn27cOQwwEV4JDb/iv8vVb3/pbf9XDvwtleX/Nr1IPQHWrU3cP/HTtmwDtCA349Y9pLRR/VPQRzaNxwKH+7/P6vlcZj4vOcSaiPy6TKwBUaz044B8XvmaJuBTTws/q8iXdvMbflHUXymr8CbIxIVVrzdcGcNtEe/qVigyDIzVQgjSYCmnbYn7fpJ1yvn+zAhYOmb/jzGNUwmZZ2jc902bauqxPW5HPk05nqnd/sk7l3fLJFc/2qlTjkiplxeRfxoLj3uKDn3GNLvnOrImeJeDOTNzO48xnIFeadRDVkQRdJshqku/mXvAbwtoc6aOs5fCy2KHLm025GYXvD88pwjF7J6g/YIpqiTvtUcEVOCF+JP7Y+R/Sc4j+B8Tfdv77PFRPP/Kmzj8xmStSx2cxPfWzmAH1s5hB9bMYq34WM0Q/ihnGwzZgMfPUz2JG1M9i5qufxZymfhazgH4UM4rXs6+r9vTMQMFYAWci/xdUZ7lQ5siYW85jFHMLJB9+HPZgTPjNHH08ysYgW+NP5nhh3fcu1OUzK0w5mRdobhBbQuL7NoUMnwgkvEjOUHHLQM5QhCX+GMIPy/7yY9CgFWhSyZ9kts9f05ctLR8WiHK/bOWLyh/A+xtllP8zTHpNTeBhZeBdeic+/K4V9icLSyPJxHKx/C0Sv4/Kvab5Mod0h5LMBorrUZkitC7Bz+UwC56JKU7irRbIAgLrE7yqInk/vKed4YNKol5NsA/e+Zpgu3o1die8o45ZZhqBEc24Sb2aZKsBuupImC8C/urrochun14el5YSQVdvC/li5/1X0/m/bC6U/6ryTuf/WpjnszLJfXFzp0BvAjf1UcW4TfP6tgBYtP1mKbyKNVY2stMQOwU2MnhxBURsAEOAO2W8YS1vO9xM8NviwsIe5gGMFWIgYUr/mDRa0dyadT4K3K7VjCB2q8aOIHaTVhNkv/EsaS4mw7Ol+dk8NH/Dszz1yWXlmRgpTvTMpwFpR9MQ95gi14APu2O6whZ9AGtdODgfqLF5g8DT8auilrZff5vLZx9tc1Vy7JmG9Krh/tEa4oirt5kHthl82wz+YDPig24eoLXH/TwXtC8Umv1LuEJnXKx9E+QZwjuD/F9TkWb+r4Coc5MC3maq9MY9Dyg+8T3NE66IDZmP1a/Ei28HMmVkCh0N8kXkbO0f7rQZ7rQZ7k4z3J1muNscPnqr4eMkOG44CY4ZToKjhgNxxHASPAA3V+GMpBnupBnuuBpU+DjQnAL3+JwC0xClXwgLsopXgbUgUA51lDB6Eg89O1O36DoPCx8W9XGnwQvnkyEHkjs2M2E4OfY1WvFfZAVw73OOPLYTYnG5WbKMG+aJUYgxqlTb2yVqEJqHj0XV4ynh22mUYjFgDm+e8Agvy0M4y/FCgmeithGEM8rg7wVjL8WFbROiosysw43L0AiYpJ0OaIbnDrihTEFxVfewc/fB3YxVApUndq++zI6Yhl0MhCWPDy1e2xSvh4Ep2irK4ld2XG6EX+L2+CyMNk6gIhOeU9T+QY4OmlzxK9A4Q4P43ebbGySo0xBm4NQ7ZZR6h5cW1pdPO0c+CYoPMbjfBR+svwot3n2C/wH6N8F/v9/Ygzvss7OO+uyUR/w+c30P++ztl0q6gBb27nOdd6CvExUxDAot4g4Ek7hnoR+iqmv/isoA8EKGAECF1tmPsQu0F+WD0Cdw3mg6KYpiIDigggIdJBBgWvsrrxbY7FJWjIHigKINt6srAwcwiQXBfE2kflfscV+rh1e2FUMwTviYRHjDUyNJDOYYjvgdGimt1TA+RlKNi9zvEt0CN1ZKS2PWcMpNvp1u8u3o66cb4Uf/4O2kk5AzRnrqbZG+r5kd80EaLzIezKPTRDpGcwHYx1Vk2LjSIxphY53lw35V5vU9VkH5g5TlPOyjAfQf81GGNsOwGRnNUfnQu44G80EM2NETGFMuYG2E/eSADm2gzPuc8XzQbBbP3y5MKfYGaeomq32fpJxT/fy+pgYUvmWe9MADuH1+8i1xfWcG+sAoY26DVWA0s9VXbf1uvwir2izvzb3czEjzmyvKGw8c9zSNPbygSlgeUroI+lQXmVn5GhnaI0Y46foDB9BXHm0fDYkHyN+PDeGh3SDNUIj3bHPCT1m01HMGFwN7jNXiwLavGwWy1XmAieOn7QaeFNvgxQAfnnVF6PY4LkfOSbpcHZSxWMdJG7jJirlxC/i7qrVaGqou1PmdhaLiwM196PdKBLi39ADsLY0sPqa7HrHbfXiBdsJMR4WcFRCHylpWMONSf6MbilOjwZckqvXTlzPBMZG8KTELNir2sAdVCZ7b9uF4hdquFW1FoSJXihackUIZwSQ2RtAWCWCWYBsPcHE7iB4vUjiwvyuHvMT2EMyKATij1O0rsRaqgMWVYQSqbRiOE+qT2BEEFxXz4XSL0yAXJrEL5Ga2QNxRaJ4R9/RMlH+AE3ci8wAC/lYDZikaf+JvIwv+xN+TFD2tOtSqRwAK/uTbAIDFn/jTTELyvYtq8SdxgwAMf+IfziQk36G8CsDORzfgT77Fld1f8ZtMQvJdb5zi4mKJ7joNYONP0nTQFPyJfwi9iz/xtzIJSdoIAnPa9NPQdChj8lA9/gAWQMWfgj2o7gCy4g/FAAT8KTgtdWOwX65WDmcPpeIPtaMm/Ik/AqT4E38isYAakHYAwbji3bQz0cFoHP7EH0gc3B5qwp9kM4AKf+LXWIW0p5AOYiDwh0FDZ+JP/F2Jw0BYQIo/nXIWUBc6ZIBeZiYgwh/6EVnwhzkLMPCnfR+q20Yr8KetMwRQwZOQgtbWcJJ10Fq16gYv/lBbpjMMpbGhKCNit2K8Xa0ohd0eojSQq7ys5hhX9nW0g+2JtD0J2oM/BTLBBHYI/0xLQddwRrE2ZMMf2sY12tQ22p8NiHmvfzaicPxVOZHDNkmQo4t94bo0sBUaY3tUsZdtlRvqgVvlvffPKgaoLyIU1WwTh0PHJSRc1SHw2/D694t3nAkelAQTTHBEYkcZe1RiM8dtcQCciKuZ8eFQqfbkVgCg8nYgu8LTvJ+FecthPRLRcQw4qjfzdoe3iOhXvEVMv+ItEvoVb9GmX/EWHfiJt0i1tSymq34W01M/ixlQP4sZVD+LsepHMUBqQZv6fDir89Mc/+NP78oXrPqMarDvrsgr23/DK/LTqeD+T795V75QXsbzykTFzEf0sBgul+EkGNJeWq0vJqlJhRHhAxUYk0YgIW0XPkfvDWB9cX8IvIDg6eGOyKMQ7unu0bzQPZrn6aN5ADkz5BxAaaOooYc4i7ge4hI+jFvPkoEQN3y2DAyec/rmUx8uihgO99AZpq1acu9BbBi8LpAinsYy5FP3Pd18lC/jA/XL+GlUN61HbIstmXIl7HQlbG+xZVtbLKf/Bb1Viv2JG2SOC9PwBZ3yBa3zraMvYUxZaGLjPG6rbwI+PX7H3XN4nnsOL3TP4dMRvy8Adgzvi3wB3AMBWpMlWkYGn9aAuFjjLHxaboKOuwYzWmb4Jp3hWcSuhE+f1FBBmQhijpwtGY3garuv5IBewvG8mMN5IUcTvG7VhNGnOmeMvv05Zabg5ZzZAy8nzS3OmzlEAqfBfsOxPmQ49p+Cy3lxEF5OjDvg5fh/Gl5Ois8a1/8qe3W+/aFlqq0h3nn0bwuLYTXDGqg9bXURvz3kPXuH75bodnBhx+RWw6XUfjmsRhdrk6kwxpwQb0byFl/WwELiZwXe13PPCwTLG5EnVSY83ACYGvy5TZ4mNaacfXxGeaDrGv15gVwXysODGX7OGYPW62Hx3xWuE1zwS+2U3H6YT8vHQx5B3NDSN7f9trzj8Yr3+qSGFivWPVeed2Gik+OYRAqQYCdxMFFZUUA6ZawySUVSBlcUfhmvk2ByjuqgvEKkBV3ONpKgv+VP4A3KQSnDaUKBttNyo3JBl/FL5c76n66Q1GoRu0S3J+vJvgT7UaAak3E/tAdGVQkxBBxw60vLq8mgEKbUt6yUmyIWimqJMza0X/NVfTcznJuncFYXAShlLfjPg7K0FqifF1Na4SL2x4VOSTHw6fbIAurPHUFGjwqLT8rcE33uWuDFLP4iFn9h4VfFg0tvFYtfweKXi+ODpbW18qB7oE9QzGUJTS8HZ4CrjaMREpbzKY5xHuUT1kB4ZeXG61ZuuvqazVu3T01v2ngtGCqg8Tfv1gI26qECdn2CHBwEPKqiwxC284tAPrN49BECWjqW3KkVUKICYFVdh6c04AKpg8zqWJooCvIUHzqtGLCPtgqZhAN7y9OvKHqQL/eBiBNlEOsnARqjwD2+cd2k/ExS1Xdch2UgcQKzbu2UInBdmgVr0asGUnL2Bmo0BsmceoZVtbD93BAwCCBxConKExNiPjuZBohVV63bY7xC+zTeurJqtLlWuvnk44/9/NHvf/Wuk97mDRVXnSrmgqmWWuV0IrNf1QFA/uMMz1vqKTNFQllZRGYJmpFCN0plML8QsMgyh4mfhVhnEBUuNzntCn7dC3kKWLO46mRfO3fv+qK3VkLsZZEhviyL1wMSZA4g0J/3MCKS4KvDiGrKC1QDykmD+jEeQ9KB1JhCBQqoXQYpi3WYGIezzQ0HOtWASC4jAG12AElr4TjV6zTkuoC9J+OWap6muAHznq3SkpAXxsb0/o7xN+JuKAqH48VeP6uhUlEbu0HQwQW0TFecCGde+DShBbTglPIUDsspI+pFcuixfA6Wd6xMdljhsXCTlNdfNy0FgCHDvn1+fxrr0mSnpAFXQAK76oncLD+1IhPnwU+B1iKfoGcbn6Shh+WTOAfdJ+qAsDeMlts/OQ0R6RYoe7I8BsLQ+EEI5Yk+VXiWb2SKjuqMLN/OUFvJv8hyPnOel7ckCH4RiM9oJVLB18dW/c1Nlzyn8zc/OvsmPcJjFMs2bTKuUQ96p7SqVvRzMRO6T9eMqAeg39zBq18GS5zNn5jGlYERo+JcpxEjWYTaloizXyPGxQeWFHFu04jlWYQ7ychSP4FPtm+MmcZlsG2tceM4gjRuCXZEjTsT+2RU3qmlrGGx54lzSCMuEl9b2ibOlz6OiCvFF4MxGJlxDTmXBS5b6q+CD/wx/vn8ei52eI27YKm/jnEXQT46UossRtwjWug2w49baWZfs2DT3uT8FwsO2SW5BLwBOAkBm87MCxm6oJrF9u/HZC2J7t2B0Pc846XsaCyxD8iIl++RH3Tn84porIxKKWOME6mjw1ke0YZzNKvR+pntmr5y/lqSlCFzpcz1hTlzpc3isg8pWANh4EG3IpYEGk53s3FrA+2vl5JOsmMgcwpbB2cPF0qbdX57bkj9p1b4X7zxqRRunlrhb3sqhWsPI4zjPXLzpRxZJxg94DA1vE4nQenZH/gu36cXKj+wk1iAv9LfM6Zawx43/D7zU9mxO6RQ+8pkodsgCIz962Hn+auFgGe7wbb53sSPeJ/L9DrHQW00sYe3ZtBhpKqbyu5Lb72KWtZ6ISzdyQwD93Le1tMwwWmYSDqJa5NzAjqCoUE6i8Hs2xHkfTdSwcoR9I1XmtLYW0O9jOUJnBFI6hreVCzuCbrcu5ScTXghwRUSP4LTPx07ueL81lKwtJuBCWrm5j/QCgPfeLL1+Sg9zgx5XiKA6ge4aYpKPajUCpUnSXxw0BacemF54J5pz75LLCrBnIi05hxJDH4jRcuYrFMnCMsuCpYkAEe+KkMWlF75PTCpOwiiUyGAZHJ7LgiU0N8HwcsdBG18eyoQyGgqQwhBaM0BgvmdXjIXCLhg+X0gXOVASPDtKYIQNSCEp4IgIM4FgLKE9wGw0QEQ49tTBKDVABDMBmCuuj28/pu6UW2UPaUaw6ZGnzX6rNGgyVl4jgyGX1fsw0ENisPoqzhcy0a38I2NjvpA8AGCPwsEAxCgn5oXKzs9lrXwPsDNwSM+L11K+weJLjX75kWefJRUvqJTcFNq45ZG6Wxi6F/TMZ2NeAAGTsIDNDXILqDM446WGDq13mi4vqZJtJs2wuvgyIxHEXngzh0Pvu2V7/6qCE0eQdgXeSF8Txz9FLz0qmNoCmplhj5YenbTSMX+9rApIJiOWgDFUUM+dyhnfAD00mUIPMP7rnm29zuZjxzfl6voi8hGjMQqguoDvbMSzrON7HqVRM5DAtIySQhFCudWNW72Z9S4yccpzRqPocY1rPE6/9nef2SNrxBO2P9U13hhU+MfscbzmxoflBrXuBovqmq8cWaNO33cVFjjVh+XL9b4Vqnx5azx7VLjxrrGK5saL2WNlzRMlcelxotdjRvqrsZ77yeqyo/URnJB+TjrmMbRxVjHduOoed9psfxpw+peqS50vM2scBOysSrJjKp0qFkKUaan1n1oVt3MAh33LM30Z3f1+oTjcw6Ow7PgONTAMUdzUf5czUUsugIqr9BzRmmnoaO0G1BMi5ajtYc6K53UrM8X6MMIPoiUkiNHCvmYtzBwj/l5BPeED8qcqiIiRfBR9NC0Bu93QZiuPeALz0hA/zQWjvjLPcDaEG7yDRJadqEi6UMcr6VHpnK2iLWxEuQKtOWCr3pp1S17giJkx3hKqg+o9T2sGP8r/vqHArTgpLQM7uNoGVsYuRbHrqWJa2mbPZh32Hd52rRtf1/bpgNHsw7Y0wKE1KWbhT4tsw4YsWc2FrsqiAtoNZ6Vs1rMHnoomNF6u46D7MwksCT6WXbtPxa4/fCaxB/gFcrRJZxgu1f+RQSTfTLtwFMZ5NFsuyB0MVFU4zwFigy2dyhMAv8ZuhZbvzJ+ttGEtXzvKyaBBgPivMvbV5hpsh4VfQ2o5rBisBR0isUFvWyLClDVsHWyBcbEFBqVrDzNpfNYaJu1tBBqZT0Zo4FKXxiiQnjJx4g2trNBLfbpauELKuSloQJsbtGyrNdDoh7Emga0NUBLDBAyahmdVZz84fUqdVqQpjoABTDmnXKjk4mzmWo0asFJsh6wFTikwRVfbopAtkbTz5BmD638+Lbrb3vo0Otu+rjsbEMrD7/9rsdP/PRH//CiDcXQ5n7U1Erv97QMGdmrpYQg60jhEhJtuJ4Hq3YCnXTMldr96PQQ2kgJvZqWIXs94esCsAE9odGBlEtFm6UDMA6dahwMxgF1ciisq7OD0ejv7EhTYUPBLOctAO/pHvo5YXd2U2rKBxTEVyk6ycCzVgrCKNRKdkNa7AkV+Qaofm9yIPDxmET50tssHzi63lqtVzoWmERxxA6CTFLI5EA/aj2A8kXBg13/rZFMYWhDJPaqqz+oJru0/Ab0uukAzbSVo7OWmmBbklSG8sUCk/GNj8LxiEYvoIJtwruxu4s2dkusKcl5lYBRJwPQdTLpnKdhASkWP1Ll+CgEATGoUTVXGosOn4e/F4zlztJaJVAc6qOYmi2bQSEoOBJqtPhXYz/eGGAPOBy5dxTN0Ivdgd/tefAnRa/222KAfrU5cN0foF+y3nn4+HQD60fQ4JV17ds64jtoYP7zRkPzn2BqM3B1HzS3oIANL3v5yntuuPtoeNXKTbs+M3W7v0H1nkd357GTxII6bBZq7PVmIVHi0yg4M2vvRpRT1AabJpoSn+K1aoLFvidocqjRH6NxTkOOK2mPcT3iX17ue/xuUjtzIpJN2cFKbTFDuWnHdx4M7M2JlHUBVXL+2SRNGBJtzmLJgXe5pFPQGAnI7LaQddrPnV4B27E/bimQ1HaWOtM7zBrfDX1idxft1UWn5yFCls/dKkveXptBX1TS86ocbOlD/sx2MapE7+lq2BrO/o6o0sf39hz9gtJd6wOk0e7Gto31aNisbwz0fBoE41Cl0j5dFQx8vLWwTPIorT63+z+38Rnop0v7UoT9KUKXwp9sUhBEpqoYdJp4ZMA60fein+nYT0xiMTRdrrx2HLvSUL96kgWyU1Rt8zVnOYFsTVq0vq+msiVl2X1DRG/RBhpMe6wnSgEmwrIAm7OfcS81+FJVRbQA5MV+HGAL0a2H8yDriDdBXg8JJvG5DVASfE5YgpNofLZJxEmIW3Y2WA9XbEm7On64kYLtDfNBgOV0aIHTUBIUkNgkn8B2uZpYxI7kLW4SDv/cnXZ09n+2ovypZx/QkxzFPOQwarXRcKmBNm5DyOMpu/+2QJUcjIpavKlpD4gppwCk3AbULCAC3/9sW80kaspePtVS6OSj0FtbKlWANyF2z+pb4OETdlRVoSau7+o1rI4KNcB+SB0b5as39VfdqNtATL+WkYpB4wicsGHQwIWusk49HUBrnoPy/kBURrUcl4akethBeCSA1gnGH5X44y7+gMQfUj81zG6OHM+GlHOipRwaQaXh4ji05qmKCzSX7n6n4uKVUWNc+qZpjwbm+7XWHED4M9fro+21SLCvL8EWSYC+ZPPLG6Nao4gBBycmg9/HD8CO+3GbHnYf05CS6xLjidLLaO55VLj5QvupkImZscliIDgWM7Zm3ia/ld03CJqxJu3PzJqoL4WTlfohPJkBLbpb0TehKg2jHAtcA1qoBLZpJILnCkEWc0MDoKkQjP0Y8gWVvjLOg/9VEyCcewK4Vbl4hROfW4XtKT1nTLhT+qdHiOkxa/SnZ43+gT59Jw+rEsVW9ZjHCd830OXx6mHJbi8/j67pccg4Irtas2eGqvFghmZqcBuwf4tJkaFcDm2TAfGcJadq+9BdhNT+rFb3wfr88n6q++iHgio/rLDLY7ocqbbIRyLT3kgiP8mZhrsujI5jK5Yo9SU42XnfjzIvD4IVmglP0hD4zQ6u4C8YQ9oilSJwkqjyeppD7IGDYACHQYBgJ1M/cOYbJqmoWy5VyMw8XZj17F4mapmzgayDeCYZQPzAZaKh9YVFd4ymckFY9FhZj5UNNpURRddXHyicgyysh9zM1kO5vcuy3i+ob0Dqy7qQy37iSjusNEF28FtWlV7uKu08QaUdNoVJOojvXJZ1pNLeGHSD46WESqO60u6plXZnV3oJ0Pesdu6+feJqO2OZ9E9/tegXssJZsIakMlnSlFOAM6QYfEqjDtj+28Z9oH/c8dYjWCHAGqzA4oupqapVZQIgyIcMuervQnYDVRPIqKnI8YHcgVLwaxlhOHjBeSxM0aeQnlNL3XGA3ohnlh/rF96GEsCWRVh1B2NhyAnx8tjfgVb8+uXR63t5DPS9PAbpH8x6GwqbDWJL6mUD3Jns7yDVEk8sIFYvkRAX8h5eItRAPkAvkCeD9G4K6/eJhAykFOne2ML7xD7p9wmq4vuEddHPyuingbMTwdzvFpbQvFsKg1eKK4t+lEV/U1bfiwYx29qTLIcXdxTPdPymReAJItfV6axVwc3bMOuinwlPeZhAA3NrkiW6KhjFt4UaJIhmf0eUe1tA23c88zs2UkbzbdHh20KiDWCnVgze8V2ATwmTVp/b/Z/5lDB4SjQpkv4UiUvhTzYpCBFTuYt+fzyfEpj6KoQARdiGjwmm0o6TLkWu2UPwhN2fdzF53Ch04fhPYjDcQwerlF6DvC/sKbwchr7GYJbweYG0hcEbI3RvDH2UqAVlgYsPi+rdEbFzkAQInvp5YfqeF6EsWXd2fvmpnZ2Bot9k2PXsjH7h2YkMEh+o8AM2TXfUdJsNlHtqd+5tEpiJubbV1ThR2n3bJw7IuaoaaKq68tSqBrNBFDl4WTaIqgbmrqorVamVi/76eDa2WV+nqa//sKyOi/ac9ckxMteptRonQ685odusrzt3fb2Z5+Qvq7E3d40dHs/9NXaJA41wTkbNORk15+STHmEH1lMf4+6MMW5nXUIUAqJfdEQyEyCr5obaKW8he3NEtp/oiGyjPHHW6txvn3pERnpERrOOYP2Cw0Cg0COyjcX1o8hvbYxwRE577u2OLcezf9vhtdioD4Krvviad/hoEZafitVuIBXRfTpeTWSB2Z35UznNFzfplxUR0/M9kq304NiVnv386fAleQLHA8MESRKC2pVDW60oMur5avutg2QTeaqa6LC210rJZ5/LbyuNfAjTOplspdGtW7NUeDW2CDb71s1q4ZoldNzxJeZGFcOzAv0TilO0egapOsil+iOmUc2tW/OORGuek57cBqSy9koi5sVJoXTZIF3R3YLhvLXobd1ctDExWLcSn3tb8wSF++ypSPrteWPSW4GWoQg2xUE1//A4g1JtcUSs63lFDN9ytQMifaKSTJ2Xw5r8ebe+vEjETGsRCrIWES8vOis9fJSITiafJCTRvzeWJYgr0jXAIXXk1+8btyjVgqUIybMBhuo3FB2UvgEchvLvZUVb7i1FsiWT/s7aL9+6GSmr/gXicO/aEkjOUC0M0w5d52VSHfpZmGN0DkLPfCeLtYdbakUYxV2Ln61ajNNA3lNjvZItb6shQGlW3oZQngD2oZxmXg/+2Qt79H3sz2R1rMS/TQmsG8bXrhkTd9OV124u0pdnUuzYh9zcrDSbfKzy/Dv5WJgMXJDIOnjtmp5BfQIQfq7dXCM6pr2mNJhynMrMLi3VFWUl7h0agf0IFhVBQ4C8yWL5kn4gMdFGLDmjXAKVzhoI8wU0ndzF2UmrULIEju11lkFaVIEVlg9XMRGY+xBzvIqJIQKBmEeqmBAmzKg5uoWpjnI3TFKxD9j69sOVoi+gcx6log34l9U7BS80/505WX4QSjSUdkrdG03OB94y7SFHVQbuME2+v+zPR8VpQK/5ikAxqEbVwW+CN3Yqk0IwnDl9Exbv7W1GLFeo6K1FRxk0CaGRIrTbOjUdPshCYX8icDskbDTmcy37im5Fst2ppdxoytcf9Oxnh5wo9WbECjhlZg8PYTMDWMKESOVKmqEA0zjrQYRoO5aq2DAqhasSQnlDk1+7WsZqVdOhK5ir/P4O7Zlp7RnmPh+1HHDZ10CQo6nxdsMqMUKoEsWph6w0bIDTaaj8lOg+dgP2UHYDyGHlmjxolGmCQQDfy7/+Swhf2PePsKwurDLRmxScK5g+t+8WeCEM46/BC0P7DwC5nvjmApiaJ0d3P3XIr8ecrQNKVYrk5GQhqmsJAzgocLLTMCz8Ah5DNrj80humOd7sNjcAhKJ/JA70jcR+HYmUpW6gczmddeIE4C5V5wJGnteM1pXq3QHvJepVHPPF6l0ivgvVt7heM2fq1PfKv9zUN+/rsUJR9KAgeJClUk4ohLKPyCCcLaymSjFEImVIvAeUNF8Pa1MpKzKyAczSHevjfuzhZhQipFeXnPLAeQTHAgkqHYKrGsSkwANggOsex2s1FP+lkuX51BtMveDYVXgNQIlFAjYzIB80U8bbZkKtzpDr0KR2W8TT60IMrbh/nJtupIeB2vXu7F2nhxhOY7BatXB2xOto+BSc39is2liHbUAtdEfVI+nJ3lFEdcuKGC9kv0bZUS4qoqgUtYpxmju4bpSO35Kq9meQEgx8F+klDb6LWSu0QIMZFbe96DJBR4j4JrnVCAsU3gksXloa++pFuVG4MmN/5AzItalAroUavAa0iwkRpL3QCsw3BUvZ+BbLjogBkm9n+CK+daED2dTYIfTUhXmKOYIkel3QESf0UmLpsee/YvWOhp9FAuIb5wsM8um3RYsIzRfbzVm6ZgxxcuqMsTI7KzuJNJL9fsmuxF5C5D4n+OnyswIGcLS8IoJx4ZVmM8s/E/VEY5RPgILAV4ZKzDI6wVIV44OETVR6NU3Up4G3yA2wHO+ZfFajfXz7HT447dlHT0+r9zSv0RihSmxOld53lkI1vkrIU8bdAA2vivKV19+3Pz4N37FudTFdwCnCz/Z7ad+8QeqTw3UE2IW3z1ft3Ofj5wInebFUpXo5qS3uLugVruDMpLe1g1Co4bGagpBVbBALMnqcmep+cRSY8Ym+8NlYpXXwGD5nfWH5PFoHqWnc9oXV6IIY/26tPHPrXhjSH1xfaZ1WEZny8cH1SgrVhz+iJXW/UeAiws0tkIyqrxYXnjvzFqZhK4teVsQrf3vDFp248d614LUMZCFX+eNrGzg2F9FdRbLqL3/jd7510ye/Ltbsb/z+Z+/48P6viQ67JEt2Z8mq+C0PP/T5fW+WTx/+u13vnXjw4F0wXt/O9N/urN0YHEluKjq7d/dZhtf8iz6xXv6/b6YBeBAARoG3DBT1VQYvLcIyWLe2YLjwZUqI1qLrVtIICP/bKDaxd9c1F8kN9ucL85Ty2AJr0UUEaehMU9e4OzOKFIEQpJR49ta9ziBJ1tmNlydMb5+5JYs23AX1C+8oBnZpmamY09+9u0h3FcmuTH7b1xfVdXLqjqnrnXfFs1+C26kLHZjxgWRf/hPQCbG/ghF94PVQn7QgczVrU8TnIGjvEiCytkKQnArB4bMAQXIqBPyQKpfAqsFrlu7786OPnS0NXHXjF44env/WR+EHM9qqDRM3/4trPthe8cdjEjj5d39x4reyhRJQptx40p5YqPijlUff8o4DD1z7ypOwvWUkfOeHth0+8MrbXg260hQivnLt9s+//x1XI8FOhH++b9v0tkdv0ATbEbH59Xt/8tk7/+aEJNiK8NU3v3P31HuPv4ImdFHFtY/edNdPb/iZJLhSgif2v/LnO6b3bcL3SyT8t2/74Dtuf/vXfwpOUAn+4MT3vnH1Vz/xuAQvlOCNn/zqbV/ZvQ1fz5fg469+12Ofe9XXfg5GVQm+4YPfvu5NDx/C4lstwS/fO33XZz70bSQG8jHQA+mYB/4GI3sfbNT7VC+KXkpwH+OUQb/o3pwHjtvsXfMndQIldxbRhrwlS+2fbSlimWdZvFkZicM/4otZJvMGrL5D/oa7sgRDWg3VxHIMVadeTX+CmYPJ72/QTOABMrhJQYb1rvTzsSioijeogqr9ob5ZQEsdz9twRsGfCHGn3CJowaYITwYpdfGmIusNF6Ycjwc1F+JxQSL+NKQKJ19VAFsX2ISA5wL7EZhwgSkEMhc4TKZiBqYRWOECxxC4xAWOIIDrWeesWdWXxr5+BBE+IgSjZUrexGlShkkRH4CzOmUY5F8fHNfMiM+hfL4PXCDtJ6phWpNPMXkLReMMQQCH2qnFTzNlrCmzGgZR5tdGVn+y2QdjV8DHYxQQTPK7ywHeMPsPw6hbviDZG/ByOMCAGvf4SEB2VkYjX+LyfdKyEfxeAWuqEmFnMNIS1ej4LQuAnpYwrH4jPzzA7Kunmxn0zqg43bNwOGFWJJnBoIDjYfMiEMSZts2GYAxYGsFn+CQKTapCI3p6BLTOMUDw6hyDtVbehwzVTh1xOtAedO4DcAWyw4YT9pDhhJmG26ZC5TLkW6j0+AwC4VtfFoNUnqy2MODCFkbFTz2hWw/SYsepXiwf6CqEHG2ATs8DledA5ZmqPJvoweA2c6Seiy4NPZhbVZrKk9FlYL9audwB4piy5R1ppNVVXX8tiFwugrEBvs4yXyXOIauOsE9p9UAtEoisOiTVA5VUD/ol1fWzpPJRwJOUVI/mklSPyHpma0l1vGUo3xTPkFQ/XEmqy3iVSRbVgurnM/15eQxnTSOojovbubSft5ry4qvYFbWQ93SfoHq3FlRPZgiqr2bxq1j8iiKpiodA5HIWv4zFn0mRrQnZcTc7QfVxyq4vzlpQRMIHkEFlHWW+oxZ63IVTeTLPEiDPB/CcD5BlABy7QHs7btxUHGbpS18M9oWE3Jlm/RHX5QO8M6AdOhtAlf7zvTLGWUgU/Npyg1hXNHuLntydwFE8q3TAUCY44zDuqk2SmIAEyJ0586wBRhqy9xtyq7UPskZ/EhmCySWeRzpoMqsxmgwXTpsNSE9ITtmwepCJ90FxkmAjbJ3VURsvw5uKbeu6ENR2yOcOkJMd9ArXQapzgSOocvHLsJU5uXi82X7WcyYCsFFvvlsZuM6qRLJjfOuX2o4otR3jFh3xwRCTnY5q9D+cBGFlJmaixg5yPsh5r7Rhrh7pl7D8+f13bgqVKlbese0H8PqZxH7sob8Qr1I4Je1dJ+MXcBoFXJIwOjLXDX3/3d7mu3KDlO7JbKnODMx8J/wPFvFZjaC+yeJd7hi6pNxN1kVsC9jefb2vlEHeCgh7yz1RZwqbm7SvqlFUBbyg1Aa7X1VFrtwWv4XlyBXlt/8MJ+vpyCrN8H5faSQBhbZ8vXhY+kYF3m5bRbowdnWCG5oU4oX4oc4T7Hrgvm+xzjkAaYTDjKB8CzQWfpQRoAwoHJTuXyyN1c5/7LZX6fgooBv/bwBa+q4A6YgV5/08b09PFWbVv3nJnyz849uP3DnFPvbYvXWs1NMNUftVszKv6Mv8nDkyIxaZg5QgvFhB2DizlJ+e3ZRyeI5SEMtSAIKZlfmuvsxzwY9YZPb5/A/tfmxn2j13/vxvXPdw1m6CsAdSMYCUfto3yGU4s+7T+/ru2Jx1H2vqLjfMyryiL/NcrUYsMjtgT9z26U2Q8umHJ2iKnNi44UvDCs+ndrxh7+sGvjULniq2geflszKv6Mv8nDkzV/AgWuFBF6VQx4y942eR3yEf7jEamOJyHO1HDmbmT/C4ur7oVlfIjX8M2cu+VYlV1V31tH+36Dtff+bCs/8Upx0Tb9r89PIlPR/1VRhmRWKtUsxn+eCdiuo8SNJAmDL2JxJbtoHKVEB9bKVVxmVMXj7EnMuQ0eH6x1E+mCYn7CskObH8Ac5O9dsCqsm0SbgpPB34ek8rRJiIU6JyWdsEawNAX3xdU1lKAIh35ecfAd7vA6CmTy4qgrEywJ1kjEUz6cNIispS2opp1eodlxSRym+/vwfrErwy6uMEGpfqZj8NZ4r9Mu63quiMrClKVqgt8JyTqe/cF1zaM+yVEGTixAF+bGyy3Kj6SDrumhaCZur2+zRToZq8w72fnaWEwzzgjtCmNpOsI7GlccTR0jTbbkeShPZN2umSC46nZEDiTv2MgE7qNY92JivIcCzhWx7WUQI5GpN32LoA6h8FXqQMso4ArU1EKm2J4uMBABHsLASXyJaaYcGWv472QS7mrZdSbPboAmXHEWwhdnQY9ggJSUxBuJAkFPjLkxhEBNFgfkYOtamORArSCnd0qMYLzjPi7I95jknlUOz7tO867Stqvll0mIdoWjCnOldLFWoZELSKCcXT+cKidVYwAT8yA3m0oojwYELv+s/LWs3UXP8sD8MuX8fLpLTyDitCfY5P4BFd+nhaGbKqb9dedRq7DDV2YeY5pVwfEAoAI+wrhiAAHJYhikPuQzRtRlEmEEa0gDUagmWwgcAPAtAq2Ix9vrgf3nnP67733q/sfq6gaxB+12v+9tB3f/rYo2dDMWrDJ/wTCQMSNGFnA9F9NVy3pFXD/Ir1fA8tBPr9GNCZbVW94eLebwjqYcPSqN+ObWXx1w3hOeeqyH0mcE1+aIjB0rOfgCn0PGKm5rPPiNIwAcbIR0tcR93hwDhgGL7duFofG9WS4Sl/ZnK/0ZnEEfgEJCdQS1XXTQiCtnW00rXGgvZFbJwWdtswPWqTCp/pQYGbzFNsWdOu3HB0puEaScz3MW5KSgtEoSoT877hU1vHW5Oai+XFAVznt1NTP9pDCPEo3qGWSaHYzL5tUebbexHeKR9eD88eeLBNz5ohiagsjlAq4HZt3WO6Zna68TnTpQwTiGkfp+hbIn9QbuBKMshDLGASDlTYMOLx36d9KqL2qY15XAlIRXi4RE4tFpgWwbMKJSngPJ13qiqseaeowoql6H52VmqLqzRhRf2asOaABTNtvarK9GXrF+eEtz5HbLA+7yL2iryn5ykejoCNLfSgHLgYnHR6sigblA3K60hkKixkOYdIm1F1tgND82D0SHsmzObtLYblXZcnVVFRduojb171MIwzSRnoGxP941qrih3WF8mp+dbUzF3z+CpMJpEybl6F0VyvQjyypKq12aD8XCY50IGqUEh6FUemLzUO46k4jHdhRB68kE9FRoGkoR2g9jJ9qvVSlbA9vP+6WK8xukYH3xmOyoae4UkoG8pi8TxbLRMk4pQ+hKrayDMkTSgiwBCiXoRiCT1L04bigAesGpTBSktYot2dDQqYM5SHEQqrPGKcE5KHLYvZjL5MGaJSCRt0+qByVTn1z3GNygGgCja1D+JzV1VdfC9qnqfbZ3OvLCNqxMBWQajCjmBHo5lyXMHwSFYuFj2Av95tLA5OaBIYnMEJbTWlvW8+b0x2qXJcbIaIvl3aUO15+uNLQ5V/gFR5InHvJO39KGnvSMdTO2uBpwBwLsGdDfgAx1lA67eKEbyS6VCRx9KNlsxytGrdWVj+51t6baMpBPiK0PEEwApx4ODHlwuysDxyQHks3n36bBYEJDuVxQB3zbdePXdbdB97k7u+jjYdR34aNHN2R7kCN722v0D2BW5/BJ8gEHhkiMCl0wCFYlHIdyBap+USqqMKTIpkDT8MUMaEifweE/0gTShEXvmz7X3gOCokJKew3ureQZ1M/p0dM5MTCK3po7WWdQEZCEr4tikR3d4uPQ5WQ6fK/3I6aGq0tH9wr1TIXAU3R+xmNVOHn2XlPigw9jmAE2iy64Tt8MwaUWRlHQ34N/SDzySwCooUlYcqqL7R8tON5r9iW9WlRbYCv19hnxr6UATLepVQDS4HClIsE+DoQagtKa7CSeA/NpIP4VmgJChdfjw+AvD6AYVILeSquu6HJMIA5SpfQ2g2CrFTdBSX31Hp8W7eo5rItXK2FAMoCny6ais6zrrrkHOA5WI1yc1h91koM4tZ5kaWKQVlRpCKcknGzrouH5Qye+APjLU8PXrXCXIP7fLF11NfID4L2LX8QcFNAoffVDJwSkzvlBh7SkxC0DYQNBWFB14oxemfZhDTl7WW9nd6h53eZadbdnrETk9xLmh3D1I1ZdXdKbvl1CfB3L2eap+k2uuDrtcHm14frHq9mw329zrRV62sO6u/B+v+7qK/Y9ffyN7096AE2d8D6gvQ8+xvHcKq8MHaN1D7erXPntKfEfqT2qnQnxKZfq0ltIgWaBETeDyBlbdLRmTQTjx7l++UGhc93PslpEx/a/uVJUA1q4p7IIAElppCnq46HfRqRo5mHHPsjCjr1UWPa9GlHvowb5AIW/HaW/IuQlkeq7oJPcvkgQM8c09mAHVySJyPOIQBOPFFca3ZQeqvroaJ1qrnNdrfljRFJ085NVS1g2c8TXeVpvMlnY/3vpTm89m9ZrLWkyGVDaJivZZpqW2nSyOu0whOvXOVcNmuPGmuhUzTgEQIhfj3i3hMWmFlvMUzCA1nZF7f6JhopDy0Jht8uSTpiLYI6PHvbsi7adXF0FRHzQn/RbJKbAtwYJ2TdcdIf6F9karR8HxPukqSSR2/KwCC5+wFY2trjSqok4qNUaY+IhM+nRbzAZfp4PHC//W2jhFHPwuoP+Lkydd+5MNfvPVYDxojZExCpxJbikduonaLFgo8paSsJVOJXOg9h7GXCJhpaN2CNgPwf59HaelLskTZpfFoB+4Xs0acLmZ7pEwxniRDZg86t/GOmlD776EZpO2Odm27I6PtDjvTdkeXtju8xnYHUBniJjSx0eZtDZiZjsSmM2xQpM4GRaI5u7Tg0aMtkAE4yan2PFA8/qSAEIXib3VTbTsbcrZCuqiQlhUaex29fosFjX2Ouk0DEKGj6Yi+aiQ02/YGYMdfldcZw2g5wxc0BkFjFygSf+gUxKIbAB3+5HsHbCbOmAO8+EN0v0UJNAp/q5si2oAKfxiJCjK1OCEhcSsLFVqis94AL/6c9QakwJ+2ob82lBfW9iBQmiqxcxYd4MUfSpEx67dVgR7AX78NiGSmDYgQCKhPtczAxnoDrTfPcquxioSgyAbyqty3VboG9H23uMOpkTsomw0wl9TK0zj8sl5QToOejEmeJMPiI0ERqYXqWpfCEkxM4NBULCSeXMvttDVJRbY3xc/X3aEDYmLK60yagWMV55u+6O4ScUXwiSL++b1Wig9kDuwCgPJjsSpfjhyHoNLrJF/RVjlH3mqwf3ZUYc50MViukD0FEj3ryeDGFC9vUtgqxSBTQFiGX/GKjy7PbHn2eigPySKEBmeE2ghJ5ewFn8V3oQxcZoPdMSht1G+6R+JwKA12lA5kfqquSyXlbSOuN6A4MqI/qnommtkzEXuGqEM1W4DZF2hCmVCOzGf7xgf43Xuk43BgRQKV1CkdKVFZJDWPqaKgrGenukigMyOpsDW4s5MvFKhOLVcy3UzxVD2I2+SYtew8zDRMJ42SErEi4OCE0vNfAtjuMa3QErtzkaeBUharBnb2vTKn+Mqk3XWqFGl45EdrFnkLaBo+clr4J7K5pRnQP6oeIhCV/orDyvTpdwkD432XatACEYtT6npHCOmc/ZIxoGSVgnERnQvonCdOS7GgtA1bkUYmarbw8ZotPHMSEcvldfqBabaqeoCtyAMUYe8ZFbMQfSpaQ88PjKc0ULzCmtqwuFmbat09+Ya+ArtRk2E2lHh4AI5Ti7j1g/1FYILBTmtArNs4EP5Mt13Slb9Bog4gK5NGmuPKms5xCWYDMzwijS0XkVSCKqWZ37XVmAKvz0caLZzb74VqXTmPURAYKzSPvX5hI0BA6HVuruaCXml+j3J25MIpfT7pwWiDJm5gIeXUlDbxhDaREPSLC6yh7Alm1Wqw7lBYoBEIgNPf+RzWY01/Lkd3sgJZeP1DjByoiyQFwAaJE/v+LlPXBAV6ltNVVRJwp/Q9+GjLj6lP7zBJfLSMHMzUnYfZtFjJLl309If86hOq7DbKb7guamGR7lJkLZ9j75zXM/Ubvk+B4Si7iZkyl6loC/exKttr72VCZRI2wKUsLg1uQigKgHxJ27wKAwoWmbBK7mMj6JdjABjPFjD0zWvfp+YaJFXI/TKPuYvGiFQ+jRHhtaW+SFteQvuKIfhvQoTCLAE/UEKho2+ANiQ8AWlVmtJxD90s83O5zE88wYEO7iYoGG+Iqvwi1DOQZLRGo1xdxQYqXUP1iubKIrxtcOWR71UfhPbkoDa+GoSW41JcoVyOAfEJB4bRb/IXNngdx4uT2WOWmcTPkVNMj968dWoGWhUKUbmcFIDyUEJPFknTaunkzbAHvCBL7Btpy7gaaS9FB4ZVb1COT1rBnVVPBtRWqbmUgQgIKEmpXjo3hFg8Sxo00rhU+BaikMa5RNycq+pFmYeVL+bayAQbMe19x6umulUhC7UKeqt2mOpRgg1E3j/+8yteC3GguSjUe7189/aYZ3qSEHgO742C5fD+TdZCitpYCDh55GeJmDgaQTqRVl0q21pLx8HFoUVSE+pkvdArQ6jsl+f1PEawlNf1anBbjLc/iwgp5BwC6LGrMpdnOiRulQWEkG4ftLCUWzfjpPpF5ahZ6l3rw+84Zr1X+a4rtAqDwLQBfoi99SwPrG5GWd3KT2rlx6Ty30Ll5FW7HBDYWf1g2Q/gyqvjEvTDnH1ALy6RLIWNbmDiuKH59xrke2MDgYPWY9ewUyQUPMtbRkUBZ8rgnjXJrMzEGXkRZmlVbzir66b8puve4zdd974ZXfcRf24wnwJQU/5MoNj+EyNkoOGkhErIkEXZLadj0ZzyjZmUq1FJUze3RCF95+WOZTNaLIXrCerbN+sKp8DMahU6wnrXGzhf1BHI3wmcc/M20b0dMEiKNY8izZLbiu4JD+tZbqK3FT34UbhRIxQwJmIZ6ma6d1u1RaEbFxBWo9Tdnfw73J6ACCE9U1XiQSfbpMCHqicAmYFv2W35INwzb8stNgbI/eA9eYGipAbhwLy6u03HWQcIN6EwyeMLt0R5jY+9Tx6uA28ohvEQfUMxLxN01RuKEftxse74H4ASy7uZlYfC/HwYq6mbjWTD2fw3FvN3vF6+9LJ5GXw9vPGHX58PNFr9u/bRsXxYVRpkPfGf8LLhE0IlHUKzJPWQSLP57HhNZN/QEXc55hsjE/v7aNrywuf8AXnKX7G01m3BHvn5POa+b2E3kfbURRsCMDADgAEFQLGOl+W+62bcodOqMA79CM3qcxrV5YeSSr/ijiI+PelXI2c/0O8yLGOUcHuEe1EDNxnQ1BfUPuN82PEFDMBDRsa/DWWutnlTcbp3Ku07nT7tO2ntt04fKN7wGyAnc15PX9d92nd6tXhO9kdK9Vw2iRQvFyXfZrRoAe/4sqK7V4Sq7F7BaogQWJ66VPKtiRzQyHJqo6BB7VGbhYheAbgyqXeL6iSg6hVEpVU4Y3hAw3rjCWWCI2+CH09EMDasNBvkwal8bs8wqycFlFuLDvT52C2h8NmarLOlsJCeF27VDnLZlWe/Au6oINo0d5rJpy6iMikQ7viGfAg6VCaKGKUuUzXHSWbk4XmrzPBQlhEU5tO0dyTmqPM2SSfK7C4KM6hMxtkck9Uvok/RrVlvCzp6mD0cgxBoiIwz0KKA8qDCJaR2y46gEaFXa+teFlaJ3aUSDz4jARoIIqTqytjoTQGyfoqTAcJ56OVXZTZL7at9d4/QukCBdZ8zA5BWGqQIUkLSgnbUl5K3FFcSdxm4sWVC2jNSZIduIKGj95vCx9EEeTyanJS4EDGhQCsRoM3B4pqj/GdIXb1kzy0MJeQDnGQYRfvpgPJ+jLIHYLKdMeXRe6aR4ofQ9QqFVREl/PnV7h9RoUYUq2Wvsg8sgLs8N3CWKXATrJ9CtJCcVHFJ+7UFrA6TFjHjilix957OoraZAtEgb/mqlCrzFX3JRwXEc6XrfISvzDBIOpQ+1YHI9xAfDRzjcKJEzJdZAzsrWlz4WcT+GFX4MqfeS6LXuvYsYk2jaFZp2deKW20kSOv2AIxGclTbU7fIdy0K0SIf+FfjWhSiRWHdIvGFvIQ7RgM4LceXWRqnF4N7k+M7nnWuQvQXrwOI+xah812k9ZShPXY6pp/rphBOSLvnBt1E/pVLlhJrJ+ffhY+lPiYTCXbAxH2p5Scb/T4KOV5xzft4cU3VXsT3Xmbsm5zigTzgozAP+UQE7gJTwxdJDDyJLyk6cK4sUnvAMrcmKB84NO3ZQ8N84V1Sgo22+dxY+649tezXsukpWZSvcFx7FUAynvricIn+7Qr7mjZT0HD5MXoMuB4jvjaVULOUVGKsxdblRewoxVmrj7pO58qG8mrAMCOabiTx5Swa/CBJn2oClacsWkgeMwJ7cUEZfmqI/dYIGp4ACnDtE1g2Xi2c4SfBj8XPKBpsXJq2ZBhqK9KHquQuBGNE3VhV8O242xP7xfl93Wpf0e7vbjIKag+QUxASP3zdjUMerek3ysThY60wZMVu+5MxYbGHfVBIHjFv59TPl/SPlD0Rst5zHW8CDHFB2I0YMnY0MWSS0UNshp/FZJeE93LoZ7AvduXdvZBf6FlEt5naB0N/kAoI8A6LqFBPJeb7VKNkcuTN3wQT4Fc1saIbJp/vXvZXZ+fwXT9SafU3IjMERf6SGT/njIHgJgVsyOerYHe5gdSp1/hgd807YFUFNlX+esEKCQ2QwgpaNPaP+ZlHfYeIWItNR0kPLfuCYkCqAnr28slbr8LRhJpvzbq3bhBwr3vZ3nyQV86e0z5A3U+4pEI9lfLKDoKLyGLXGZLMOEDhzMORnILzqrqKD+HGOkQ+KrUpAPwnAMuStVoodll8x80UIMqr/9L/JJCVz70MInj2hSnQwUygjZmnyeadkkwSJCxBgh/3s0S+SiIK5CMA0qFFJ1oQKbOeKpXHXZHE7B74fbR3wVo1iOMdvS5ZUStMCdZdi+JAamY3wuDAgFaTatuJVVBQzKlQRu4Zc1/LBDSSM9uslrGbaL7roRG1+qBMQ/a6YTzPVJ5+ytBQI9J8zEWPy67j49GFRyTNy85DT6sfLCGaupT3m6Tjg7svseBC+eTEYY14POwY8bBXxzSR2aQmtZ+zrD1zQI32Qzo6J0iMYPbjXX6o4liZvUtodC7He3oai8chsqhr7CtOp9i9kTdtS3aV7dQu7I0803u7es/wRpd6NwUuSSbv2XcFFB2L0HYf/ok8xnc19LvN53tf4X21ArQ9cK9XIkQO+Fquf6bYClavXGLEgjDSJ1Xz3ne6SsThp6vd/SlTNaScrhX5NmBPN2B/tgH78/1gf9mBHQBsQ7D9mWAHM8Ce7gPb/4Vg25lgW/yMsLdL71TQTxkHzC1n4uTJzeZfz+b9v9Kz+dO/urP50//9Z/OvZ/N7f6Vn832/urP5vqc2m29pmXgjFe30cUXYM8lStMgZo8qgK/6B/UqH2B+eI1jG0iuF0XjMbomIQSjBQIf3CCinzDHhtO8+AE1o4OSOJHA/AtIxeKsCW4EgOCl2OhVneMbFqtII2LKBnke9QuUhsaVQGsqWMSpTk1HU1pYSCERIEiIxBIWNIcVj9EYVpgBQDj4HtP1xNwupn+K48tmhufIH3OycTdnxHgd9IoHtVaAN5cIMEOW1lQG2eHMVMNriTQiyxdrQPG70DJGVN4GDjoAaHfQBWkz6MbjkyIWyhxwrIC5SjxcZEqSp6CBkvDktEkSOQhKM3RNgoiRO1450G+103ILcmkD1wLG/v7h5GkDsI99y4JTHsV9zlCuV5u20v1PjzNh3KRcgHIDwWEgD4z4LRQEhVJPJnDDobmYswZP8uEhK9PW4fcs8TEVQtCkEw9l6IJTZqjdtysQ2ytyMPpQaWZSYirES+NtI4FHNLfz9xqOcVEetKS2LodAsFmvma4Gamyt+dZGiQizsEAK3eG35kBKR5JD/R/oeKoqyjlZKfzK3yn3UMqdOX9nou9AbQ0bIuGGrxT74C+tt9dXbeqr1vrDnz64XtVJURM2NpiB7xnjRtcXXDVJAUVK5uP8CifE1hqGAZBt0cObhlQpkGyWHlEeLODfgQdXRBGyc52y1av0x32uDNFaG9KFOgjGJH6Swb4Y/0a5B9Yse+CjtCzPDjOlHQr/daPFtzm0i3GuDWjPR59RjUY4rIhwY9GzgZcUgsOdAinMrxskOlHc2SKw4IizQ0jhIBYldKp+n4KSJ6R7cujePEB7Hwhds9yCx3SDVQMsDlZt2pONoC2sPbGEprVyiUofRHubhpRhznFnkPFPjRUU7i4H9vrvowGZVfC46S5V4AQdNw1XixjRc1VVLelDARhuAypH30jym2aaAkjfrgLhVFHfsMNs9fA2zNhy/wnMnwEMnFGbjEKA+cNduypJbs+EtmbV7gNquEeNSuTZnnmDTB6idI5u3FYrUoEOA6g6pJJ3VDwJ3PpgN1xh2cO7mA8CNX6u82Ci44M6iIEgUQBiE6gvUHaSzvkQK1+CGfgBN6qpXk2WKTf8AselzXvl+MO/UK989vzJXvnv+O1757ovmuPJBvvEff+U7M495hUqe/M2P96aEV6nmrveTBdRM481+hC/773LPA6w+YY2e/HWPsEYOVjsTVlt6c728l/3yy927Q5Ng3tq1RdyIoZX5OdSAg8Ufkl8HASqW4PZpssg+rxtxZw2uKJJy0TogGIHdCgUx13FFUTO4pxzRieR5vU82fj1tU57BXZzBSX0s9TL1t+EfoN9Tnuouz+IUpxKzpziV0suydK0EkrmVzBfd1aoyMKEyfpaR4HNyWZYIynT1ZdDGn2bwAIsX89Dv4HaYZN5aSHu2sXvqZj833ATzFwGI43SO+nGcplWvkrnfPqNQW/cGhjZD9CjyIUg0bKjinnp4cYSyRHfXXG4uKfxYTzEmC8SMmqJNFoOa/bRCivWrYnNPqbAovDAsogEnsq8wXcPj2WKf+7ibL5v4GKhkqnwnU6Vbp6CedQIxYrIcFT9V2OCzBLCyoAJJ5WtMoWrqDWa5fcUokqwt5OdFvM1IWg+0q5ZLLWnRJqQ00PYPOMHFl3mE3McR5UneAAHJCaZnSYHtQUuS8Vah5EyVpOmLRLYM9ESlN5WG0o1jykLBRpmCc4VxknJelLUAyVdpfxhcGnI1+HvBGO47MCKAAxInYYScBisAVRWY265uoxEdBQo09gpTjAaJo9lCNS8KBx9koBxjXJtAOoMjaL8sG/wJ9r9dgYks7EJQvhwhMOFoQMkY+PwKD7cKNJo2EtxkTwCQxkifGgkETNA1TMJsdSIUhWzaey4bcfcugUqpYx5dFwW+8GCGG7j3mAxS//0MmE6DahFAW1Olq8kvf3r41deEquOivOfBBx5X64w+eEQfEq1qjbIRvtG4O3l/0lMVyiu9P+x5ta5TXAlXff+snz2+8ulbVlwEbpTq25GNu+WjFuphTcPgnfCbatxt995zEhUh8+PX/NZ/fP78R8/eXeWDbs6pE34hOp7CVVcsf9lvf/+sbz9nd47NK1wl36Wqb961eyoP2XuBUyRUfTpbvlTZRDOsSMPzplFn5XcWq5yN4JwERWZX4e2S3zzU5tbg7C6i3bK46n+rnvax9ks/+NgrP7p71Vm/980tn/rs4edO7V71wS/f/LbT/2rkLvFe9+LHT58yf3S2eB+xQ/LfLsRWWhJFmY7zJzqrd+8qol0uZhSTKdq966bdOfraR7s0RsDaha6WDOGu3fIHOFvNe1almgw2QPnQQF757prCfb5u0+G7oHITSdVgQAOaVNHqa/lUVZQ3zbE8Gau6z7vyUKs96xxXTFMCC6xnAMZsNyZB8ryxKhGAkZJkf2JZkWvEiCsti6aaAmm8ow5m0S6tUKJTLVvd9Ast3/DNscnXEziLqYMrxpGvsj7YxGPlsmjZPQu0StE1sbpfepXS/4F+ixCsk+t9nGF7s9zpwTN/+OOqXo14EnxvYmbmXN7klIRARSyDtACUMPiiktEybhXY2DRuORQqx+VzwEAbiycEF7e4B+S2eT04VFna2+cj8R3AEdSJA6Y8OFfKQ3g3xmWrKrbrij08V+L7Td6Z2YoHTdWMa0aQ4ojJU7iL8y6cEQrCKjveI4b1nDBa0SPgTT+OuKNNVccNqgIYQIuI+23pPGBFIHWr9+YYGJMb4T6kn3biUxcMnhIFzTFwj+inrfiUqsWGGEYkNojzJf1yJfj1loJYD47BdeI8oPEXS3x7qX+hREB4Qpwvavz5uLRAWzfi0VHl/Rq/mkPzsIGJALx+2BelFGt/4LNpoE9rP9FzuPIcrDwH6CEDiIQzF2/h9nGvSdQmR5z0/Y1hNa0TmdYJhjgUR4tIlMcnquZzIqp5+uYzvoeVAsdYg+P9k7TJLd4zJzWMSQpImm/I1XzTlE0ZkhB3vAnwZIrvDH8cEoiIAw41Y9yZ0AieYIquQsQzAWl5O6cC24CpgJQHMOvqlG2mnJ4r5UHMvkTt7D/TP2b6igfvMDPeN1fGw0bmqyIrnzjjA3NlfNDkPSaquuUh8SICK0I8kaIKEzdbp+CVWboDLmfpdnhldm6Gy+m5SbyY7lcy/+XivOoT+HCJxHehBiDBQrpInC0af6HEp9BBkajqI3Gu0/g1Eg/18oxfJc5mxFPhtnJO7jP0Sqk7nfeoUR4ZU7bQ0mY2o2mYkuwKeu6rPNOV5/b+2SzhURefzJ7NiZvNH2qZLhHgyoNJRTFBNXnBFNM/eZvPWQj19hpGT4fCMZW34FyURzNSHWUqzFN8hiy5OJcAhawMYNrfITq0m4VAEGPAE1in8TjgyI3xRrYr8zacDeCMJJsxBjCs+YxRFPHEKdJtxrwKlU8qgBuSGdJJRAMNopbqiY8PayulgzgJQqxmaZjyNovTI4ADAE6/7UTFg7obhpivtzh3D+JDIHyxc8JP+aIpoy0p3/0mbRPsfOzqLqxtoIA5aQBOl0DaPNX7LQBgOT1X9gDLygJ0HXvM3uMgPY/p1kg0ZD3E+Qm3SonvYA6GXMEhtvjl4nCHXybxCdjTQ9rx0NxLxOG6GZd4iN+Qby6TeEm1SBwumFHxhdpZugmhvxCB/nKrDA+BkM1vcTqjAzAnOdD0HK08D9Izm4M486Wd0iNEiKffCv0eeY02kY2OgjCe8mviCT7h2JShMTcQ50y8Jj1Jo1xz98PIPnW4xnAScMwqPUNFZSgCOwGfm1xZ1rKb23lHpfTgM5kHJ9UI+Xg8UJuKqdoKgbM27wGO1VkXRAdJ36EeCH0gdYC5dtqyPG7PHhB4eGrhgESvtTVpmTAWHDYohdw5eBGyZmAS7et7ZBuccOxdoqMjo/rz0rJTqNLJwLGqETuprPHsl2+6UHuZfk7w07V/NVSJhF1ZDMDZAMN9HnyX6HO/6BGljZiLMwZ60qwe2ofnuXFtkpmJDuk+X/GlXh+uuwcHwtpUq0ujeFoncMHkUjP0yeQ2FQdmSiVueEWD1/QMrFoox1N/Ulgn7gT5LNVE6bQl9iQLVu1SdexSXcuSwAK5QlS/Z189XycJXN+96L4XmtTtkrzIguUss28e1osC1fDZD8v1Ed2JuJr6GFNzY6lm6xo9DLGKJWP34kVAgMPdFltV0YG72RSpME9Br8P/A56xHnwXFAP5IL6eV1je0LXEHuWcK4ngFGPUmSER3EkR//xeG3ddd7nTJLzcKZ3rB4Gqyx2U2qQkQIjtJIYA8QUM7TF0pwye/91QH3qVtJhESdZ8iHEGmBA/H4Lfwh+UoaaFqm6RUxjKosqKaAye2/+nqc9IffJBIqxGZAMSoUolEKfXT/0MpmD2xlapln2WB+xDdA58l5cbsRRjJZgmqq5rSFro2a0o45R4I/EoWarQQQKVL2sD/y/OJAvfwxt7qJIR0P8IPzZG9UMsiMgKxiMfNFRSUyS+d1U2DvfWELMwdtQ9KiGInHzztaHpbKxoeQE5mEP4/ZqW18oqf7eIan9SxM5fdkuZ3JqxsS7db7AIe/1c8auLZEx4ZxFdlYXDpkoaZAGSBpdlQg1oo+FzfumsphlVfnAgJWU3Q+EtxHYZq8jPF2pibVeb0S08qwHiXFhFwDNXPECXb925CHs4+RiPOtqIb1+WtSVPWxQ/NABhFADUmEDKXkgZX5fLy0JaBUKlxAeSXLc1LCvsvw0dNcxCBPzLMl9q88eU5odckaR1wUSCaHSbwS7Q12+AMFewgcJclTGvWZikzG/Ez2nz9nqapPkTaRSKxz/x6/S6iK/9w8MvKf8UqC3YLRivr3er3vjFf3U0ffrQR2HyaGzXW+py2nWSrPFeNHYiUPncEBIgQRY+26xS0jzWP5X4Biq1gMtFgMO2vO+TSlNfppc5uI1hJPstw0Q49k3m1yiS3S9R+aig1rAaUMOqEz2vqkn6qrn/F1TzFgMrY8tKUPeQEWpTfajorivv15zl91dhXRWLcCttaqBujJY2lRIREY4FfHXqe2/sUfs+62C++43KmUAYwSd44Vpl6wHykqIpIYtMshhbB/zlg5/s00QrUc+lTSqUiJ3SK98O5mpUU7cdt/4gZVEoHWuKe5FKk9R9Oq4cIuTnpu7pr6IyU1uYC5zU1utC031StpZpZBm3nMbAMvrcGVjOU7V3Sw7t0t3IISWEVClpnjH0cQ1KKt2gE/ut0cLSOG5jP95XxYWZszw/xFTDkgqau5h0qC/p5ZoUFyrLpENIOlwltX1JL2FS2Elh0kEkHWLSGgCJGgRlqCvpITYIB8zPdpLyd3WHkMIbZAPSbf1Wf7s0+HuKTfxOZfAX11MIegdPZPMXIzjTwC/1oJBAbfDMcQUbEFQMy5dYTdl1ln4BChrctHXuZiKPKwFZ0/+1U+LbT2pKfPvJT4lvP/kp8e1/QlPi2786U+I7T2pKfOfJT4nvPPkp8Z1/QlPiO786U+Lx3pOYEkj15KYEkj7JKYGk/1SmBNr6KzMlvmqfxJRAqic3JZD0SU4JJP2nMiXQ1l+ZKbEtfhJTAqme3JRA0ic5JZD0n8qUQFuf0pTYNze9rUt6W0LCcL/ZKBLZujOJbEtmENnwKoxIVcM3BhB9KhntTOC3lTKzBGRhxOEtOg6fyvBmJFetRoQ+RFfNpKQdnIOShsRtppyeI+XclLTVDUEMGe/rzzg3JW3ujA/MlZGUtCyCamfqEJqLlravoaXtcbS0nQ0tbYejpW1taGmbHS1tA/NfWdPSLictbR1paRfXtLSLSEu7gDSz82ta2nmkpZ3L+NU1LW0Vx2HxUuA01Tuy1L+xj5a2raKlHfzH0tIyF2+fiJZ2X0g+Wad5jdL8IzRCApOxfpcasK4ZU1e1XuEns59dAFU7sGASZEbtqIREpqAQQ9NAMFWEUGMVCZoHSkPDPf26Damwvgg03zjwFyA/FErcCCrDjOhFlroKuQzTjhDb2KV6gK5Q7Wi7yBLhBlw5y8dkGgGmgJmEHT5vaRpNXQQkDOg+0VKjJUSVBX0s7yEcmlOr9gyjubixacm1WR2ZK84o04eG6d64kL35yOmVDrDBShUaCIY/PJ1dQXVk51IZv3Rt7lq6gi1dpi1Fee9ES5veaqGtwG72N7lRknduAYGTSj8d2AxNGaoZRiq6RItpHRCFS7vRuO46gaBDUKBCzmiNqyj5EkqMhldw67uu5QcbW2owKHToP8yzzNi/blF3UwLdFGozb6ufR3A3+aRlheA7RDOopxJ8w3DaFGvqsiQInjRq4/Azrnqf7BEnT3PIp+UYUMCCAz44gg2Vw97nL/Xvd6nul1QPMj54wF8aVLmPSPxRF79f4g+4+Icl/hFXzkNSzsOKk/uhn4eIe4Y55j/bHJc4WETdKi4talfMR6tWiFnvXWo/NcCWMAVljkw8JS6UO+5z1mj2wxX2458ZtldPW2VRxs8y+1chlI5IP9wMZf2S5I4vRExpp1pVFqhkZDJ7xCLfCDtdP6AHy7cdOIbzS3UBopftScru9JWAvJg44IdepZkPBZOaqDxeydcxIWGUwQN0HKVbAV1a/ugO35X1pbApgLWg/JQ+J03EpIyCgkmjP2Jf1ZSbWhl+hI/14slyp2+nhjLXHBZrb0Du6dAxUX819BMxMECNDmqM3gM9NG/36QLMqKUas0W8bU4UrEKwSEPXm5zS7CAffWfAl8X1js+VBpXF6qOScFoPggYPSzOnIJiNrHM0gqRSjqj1JrkPJ1Qu2EQN1IKKPUpnhIJyWHsoLnNavFBLg0anzJ2nwCnhRgiKS7EcMtXHopX6xNYqyKBliJJTg7GjuIRyC5Pa5Ck0AF/Z3HxECQuAo1saKIkrvMokrUHEQaPtylWvUYyrS6QIbgjWsQ4FZAJs9/4E1LOxAzRKNcM+Ydd/tqPdbe8exmZtUC3ySSIUKTXrTuuAFZ9uRHcNp1nLfnRIYUHXOykoUN9GUcrIpP1o5EaUrMwgP7KgHMz1sb0HnH0jemdH6R5LQLeF5Yh9x5D4qezhlf9LVIY4RSHtWnsITOCp5mVnkMFU7wZol3YqQ0j0QUS/ypB3+0VP6spS6gwBnZs6Q9JaZ8gA6C/kSB+sZh7C1CCSqNaQgRep7QYBBxRaxsuZA/KnRxh86tZIMlaHR04v72LODGKCWomVJ0oXzvBkPg8+MejkZriVQGGlvnlUNtJ1ykbSbF6jbATfR7IhbVzLvuM0vAm6jNOWDzdfJI7aRoYk/Ak/m0dJM1VgrYG8q+YMAO8gOniQ6ui6jRaQpqzo/5S58J7/U+fC3rnnAr7MmguH/hFzYe//SXNh//+pc2Hf3HMBX2bNhU/+I+bCvr65cE9ooo2OEE4MQEyO24hPsxFn0h1XxcR+ZIG+xPXgKzp1FFTRRXBG8xiR+rwYZ1mL6WRwVN2YXhaWkD0shZOAoYkshPqQMtV4IQOOfdqpY1G09DiBsaJZs55954jWmuJRi7rwosWArmEID1uPT3VkAftzAiZ1BMHf/WUpCipD40plaFKrDI3r5+kX5pPV8+Mg+jZRqngfTrdqePLLGv5Lm4a7NxvXzVJpXBGzYT02LGbDDBtm/vENw33IeSu+wFBioFguhrOEXDdzxTjK9aEwhM2AeINeZrcbpx83U/p/pJwV4oSi9l+cQKwi084VNL2qz8rd6kKmOJ/ZoCt1WGJXMMMylIKuiXQrypYG41kEuj2tF5aj6pNKxIGvYabIG1kKh1uLNKe9ekBl8agVN4Y/LFt4nIqKOoizZ+KxxcCuVa/+7vunHv34/ufuLganEOkVvV1wZUB2FfYmiFdng7skkEkAGXvC2AF3CP/EPwT/RWrDB/8kBu4A/ol/AP6XjKleXE35EuRO8U++wq3LhP+iMce8GuE+vkGcNjA+kXYCsEDwYUJdorMsnYG6i8BzJ79Qopfatw/RXqEPfXjs4E0mXanmjLGj/kdcOyN5Acu+DFd4v3RzqjuURY5XJXalRKSbyEM443ihexx1T0ddnB6NtqcyI0Q0u4MEHbXe42yufbRvN+IcamE3ipy8Wr0bwXTGHQskotqLEheBnSiEM5q30BfciVjOYjoZHL7hi7DeidrciTrcidJZOxEyyHJFTi5X+LhcMXm4E2GxolYMyfms6zxxOlT9q4Ioke5EAIwLltqLEcSC3eJTeXHrVOXFLbafqzRqdiIXhXyWDe9WDU9+WcN/adMwyRRSSOFiJ2qxYSkb1mLDDBtm/vENw04UnbITRWpuCs4SCibOFeN2okfDSjDqiOkTjAopGIUQuOEpH4Wt11biJNh8bf9iaT6KD/YNEaYsELgikxnft/M7OPHxfYcyMmaRPtzvc9JBklM89wHVZcEe2cgG2UoKaYpSSM9xiZlw3xwJbwESu0lYhq7Q209NC9R4tz9t4tJOn5oWyPEe0z5oXGIt+wED0JsMDxjmwBhdLs41FOKgLNPFjL9InE0U4qAg0/mMByPq44rBXkMpptWMXyXOCY1fQSGmZZSWOrMWlpqgENM4RaUW15JSGYWYRikMNVILQ1k0AYh7CJyY0teWNiJMREuzJ+ghWpp9Ts+NlWd75dmsnrSRajqiG9dfhqbtENQU9iCCOqQieCeCAaQFHKCi1lEWQ9GChcQg9pwxike0iFQht/+iSdWEaz9AHJkaY4qxL/EKYcDJSTmCUJYF+hF1k1BF8YNQ9miKJCxBWYKQ3RdTc3UAB+qjQq0ICxk+waFKTrIbgugFz3zxAEYWMA0GY6JuGXH7YKpqXXKWXCTw+/BnFCzBgkVlRQe80Ao/cSOowmQB2UFhXJ4EQY3oMgLUK5zNMBUpgVQDqQR2ZfJrM4m3U40U6EtgeiMLwe68Cg47o8PO4KMA/aGAa7vt3yVMLrIcK4HGsUuRhfAGzBdou07N+oEg1Y61nwHhgmpAOBAJfCqL5NXas98f+oYvr+31/gROxr9eQNn8APVg7BVthp/Qvgp7gowcEtirLaY91TlrdOnZewNMczEcjPQXs3uJeLuoiBqLMzEZu3U9IsNmgzUpXsF8XS6alFfrMkJGJYhgeqHprC7GILsyg6pMI8VIhQm/HlwgbUcJaLhuup5i+B1L+apcwVxdJX+jCg2q0VpWvJgVZw78RCS4izZ495O9MG8TypjDZBR58QNYCQvsrjE8bPCe3HrntCfWNECDZLVE+IFAYP8/qH+F5LawyliJpK6jb3kRUT4SxiLgkB7D7QxCi9jiUAV7wt426NCS+tG+mXaYCPsSbvWX0MFGeL+AxXIxWKhUoX0fTO6iPFWCRYABLSyxp1XB8PBa9BrFFGPa2FqfPzqBDzujhz7Y+LGoYFctFvPn6GcoNfDVvGSDjp0uOmqsDdszqMzYAIF+5X4RiqONC1dOySBHGM3AvV50SoY6KYc6npQNQXk56LDQPXiy1tBQFe+XAa5p/jM8U7Q1BXZvl8KXk57lq1hPh4IRkkfp5v5vezDTxn1OP/vSTLXT0FYlIKBw47rfhrFvP3WJQvRF4hTvIoE4SBBXCRIkSPM2EqS07ZkiQZTqZ6swoMOg1AgtfoYJUTw+Zu5j3P9Rip7dazD3ObEl829dKemuXZlt2Zx1Nz9xJ0LzErUwSNP8RsURsA0YVuktbTFUB6dqFgFP9PTtoe9jG6HOqRGJG8E5wfe99AsqsD832QiUhMfZyBl+lp+GXkDMosb4k4dR4U512lJdqUi7JF+QjSAiESeU1omzYKk/Io7eSQZKL+uN5fPV0x1T/E1Ym7Ov7f/olX0El4tPLBQ3hNv1MayqMALsGJ4KYY3lPtVwbaR+CStxzbY1AknAxeJYvdJmcEO8LUYo1zdCub4RrL9FUs+Z7IeuWqlsydBJh7F7hqVcu5CdcGYRqOpwhaZdLuuHpg3d0HPDMEQY4BIGnMg+nFGAMgOGdga72wO4LwMDQRjmKQz9EFTH5rwyBAZpGM6wni15SFP0GJNlvC0Hc/SpiPzY141mFj8jTq/UDveOOuaTvunZR1VejkoX9/sQW7uGfPBSCKPsqxbq6ZOodShaM1ACssRoSvvZQfdkMDQOXmtTSlTv4H5n2iDR1MzHku8dVFMKvP0HUCzEqinJhXLskSEkwdmX+yRpe6zMUZVYpsfcdtv8ukCsllvMjALhZwuRHN+YQq5a+JmwD/ts0Ha0GN2ijb4FsYmmFpgfHwI50mSujPLQe6c9+7F5DFHfKDfUGTMlepqYO1KkQkooAG8Nl2G1b2rhpaNfUFCYNkPDHKbKwf4jWGE9Dt/zGW8fw5ELohb2Thks7iBIbY9CsuGYT9p9Qsr/W0I/bLaNYZkXw9W2EeEAs/9gsEjk5Z4NN1vGMLaMuH/LCGZuGcPcMoa5ZQwTgTjMLWMYiW3WheWgMZne8HTG8hFsF1h75K2asWUMu+k93GwZFHmMBYEGPUe6SNFMbhk+1Lv1D4JU2sNyHUY0livcEMjRYX3iw+nm8+V7F8t1mMsV6NWOLNlQF6vPrrHVljGMBdvllgFoImwZDTQRxPvmhmGQMMAlDNgy1BkFKDNgiATBm6rBHFhRcMMzpDD0Q4Cmg8Y7hNU2lFk4NouxZcRuyxiut4zuHH0q6GvsFgP4GXZbxp5GpRc5bELQYg8GtPT25QWT5Ss2hbCruGG9/bnsqtSJogwRenajTyNSaPcHCCZFDE4ZhDwus9uDAgdh8oKxZ4p/ttoepLiFHHLAUxUJZkcmEQGYruw1C3WtS7lk4kDyOwKw1IX4LhqvsKiouNRZgMUpGml/sWz7rvnEwDMrypU/eXVJiJbxA2or9H1xKM4WKJYWtSbatQkqCFCBdAsrEF9CPEaCz6EUpLdfHUZjPxjkBC0L+j4SIvzuCSTOfm0AF1bkAW7rcWi3RAigYY2f/OdCWUZHRtAEIq4qVmCKTeLaTUPMrGO1VopLWTbYnkBL0V1WUPzPRH2sXb/ZO8bwPBVQwMllLgVwEl0G9NmPjqkFRd48wvSDod/CTRRD1PfS3ZCFFSsWrFrQuk8WOF0DBk+UUCxh8Cl4bqXJB4HV/U+UEDGX6BsW6S9e6i+HTx4o5z+WQmoe7/9GVh6dsYi18THmSmzVDxSUAqNr+pUPlHaDd5IB5Tu4hXTLmA4vE3XLLi7hrNOyzq44BoR7UOvVPzpJ9Lz2whok3lvIsEP7VJHwEX8u865GSxRJex67hYDb9ww2/YUxUGUM+NlgJ/kWR3chgsblADstBMOn3BQeC7TXA/AuXlRoGdqAQvEkMtCQa+qHqakfppEkBnqVDGHwOYawGKXFCgc+xPhwOT6AmwT9YtDiZTNZVQjYEvgUsMWAgnLeU6HfI7NLo1Kgix1mCc45nWB5QAMoeaj2T5wBnjwi2t5+NyhiJxJtKl6xRdB45zEECcG2hJypH0RkwGVDIhUrQMkqou+vvHC9417OEnIva/42lM9B3WpXD+8E1D5k6smFBkmQX7s/T5Q+UomAB45EqHuS/1jXm/VfMSh0DPADwl1WunuNNDxDaaGqE1gt+h6t8y8Tv7SBNNcQT/RemSlrMpwBnAwQfLffGCtPmvVr5TnjO044mUMD8uMAAw3TA2QeqYC+MvCk2pnSTQa9gRXSVqIsti55OT7Nu+ajK9iYKkfWVg2i6H7PmbPWCj2Upts+uXcw037UQ4TnInDCeeBMef1Br3yaALNmsuycM6Zv4ac9b8xe22U1boZscXfW7fXGAqFOYz+lJwWMsJ3HBdAorwj12ISRT+C4aCA0BFbYSERWGxhDdk5+jDAWIXJCOQN3nNHC6DJlokV8/kPRh2URiLUok7d9XsQ0npa1qssyEiSFtByeLmLsO09jO5iU69l+WSKhaaAFR4xp42ALIZkawbmQNck9OFhBW+sUU+dhGyNonG4I5cTHBhTWV1GHGcHhBXXfYObHBMVINyh1KuNI8SJXtnUYoKPqQ6bhtqi3XyBIjPMta7REUBcdNvNCYV9TSBU0hyb1lxugdC+cxOncREpFJxyCDLaS1IwX9vYzacYrdMiOu/pwZKdqxd22SGfaXyxSrbgc9XeN1upvr6ReWiR5h4vNoN/K2UcFwok6cenX3dxpbL0L+xd0YwSaz78QTJL0nl9EalEKAWlqvDSQerLouf4ycSQ0gS9Erq2GV5Fr4M/FVIPqXnuzA2aUINp+sO1cADKCmV81wA91HM0Zv5oacpHj/iEp76FBpxBX9atcCJ/TrzKz+K/NB7BXyjWHsG41TN2S1FcytUv5nlGk9PATah99TmYRQL5QRw85gjUYva55ShWbJ6wYS6u/bppOYJNL7wnrl9obS1lPfQL9egId/Z80gf76f/EE+usnM4E+ExqDk2h6julz9RzT51XN9LlwzumDaYCbDRQsGzd/6O+fP2/E/JG0OoGa5OW40+bc0rvxCvho/LCaNptVnoPRl+tto5k3r2zmDWCz/fDaOSFjBHO/pwLTxfGqba/FJs4cD9p64nDUwMyx0/QN4awqtuiwqCFfQnwJMzStQgaX+DWz589ew1GTHDJslgHJwTn0lGEwvwAGTqUGjGYqHdKp9NYnBoUa3p/CdNr0y6fT1qc6nd79qzid7hn4nzqd3vG/z3R6x5OdTm/DExzHm0BQGeTX+2uLvDERzhCNGldKcgimjnrKsc9beMRtGel58M1xiC2uDjFoszyfviWFsOqsoX9xkS7FvMg6z/WtOBJKOHkuwMtc05wHPZg1aGh+GV46AzZQ8WcBZOpwgmNL4xnlJqEeWkx+52A9V4iHxiRQGnkMx+aJY+2p1eU3lQJ/grNXVfO1cA2eoEb+1jO9M+hLnuktwbStemabj4rRI9Xo+IvdPGH9PiaA1h+w/loHXn/9PusPWH/E+uNfXD/aLs4TgpByOlbXH5oROxI43t76BeSLMQkgZZxNCeDtEQvzETBNHiRLgQOPkKSO85ZCHjECSlx+91TbDf3IranLLIL+Lpov94EF32fyJts7jbNJgC8iDxkg+QOGDEv3G+Xh+6mHlH/XpJS9izr/m7rsvV1AJRYS3mmgkzJAaNw7YJ7pvVb9UBC81HtDwFT+QUnlvSXoB840wLFqlo5WzCp9f1/pd/WV/rEZpX+6Kj3sLz1wpSd1w/YHrmF1p2yqYsCEJ8wHI+L4tPZvJ4USyoRVpiwAe4Iywq0SJ8bOHUFWESlRSZMyAcWataAou7vHNjKOubLIPoKFxCF9D1IcCf7bJtCvJ9CvJ9D+f8wE+vUE+vUEuu0fM4F+PYF+PYHeO2MCvTo0LX1y1foCxqmpt1+/Izgvg4EgCIwHZLdRLQC8mPkqFEoiJ/SggERzj9D/jy1U9LawkaG3oX9XeKdDorE1jOucr3hj5QmHkco6H4xqQF1l67KstVbG6u8i6g0OqTDYAz5a1QuQmlqIfTKpJINDemqgBlmo5FONQAEGRNT6R1RqB21BWcQYV8XA/ghVkUgDyuN3163xz6FdtHIrIWUc1QmXOxvonbLN8LIsXCvfTLlv7m8vJH0gY4scZWbADwIvhTdDYqEOrcz+AuQkqhWoEy5qEo7OSOgk+r26EzxavvTqTgjZCeTIQhFA+XA6/CSQ/aTZRcofm3McQxlIp1857UXa2lRk+tejSNFSK4hrlG3sm2XR9XxFd+PDzqC0THo8WA8P7ALCjpX875eBcol5lPu9TIjEWTCJ6MsLcY2yiRuoLEc7sBd8aZ4S1796WmaE0DqYZlr5VEDzOj7K6oflrS19Y5A07JWS9XL7wdHMF3f9xUWAekLUh3r8qh75inr8mqbrk+gr3QaCsLF/t4DEYXuz8CsRDAWi8KEiyLDdezQIKTYA8v9FmsxH/mAGQdmVHYKgjDlHgnJ/5SAoY36wln0B2VVZVlhazEVSpZVlUAqaQun+MyUplhigDarSKot6+AYXaSWV9GeqlOv04cDvbDRQ9DDBfcDYz6Z8nYVFCGdxQRtOEYi01PwQiycWef4EH8AM1ogPku0JLB+kZeG5ig0yb4NDr4MkqpM7i6FbqdFkWz5vsrziHMi7JJkMboAasCrb+Pb052edS8FQABbBEKAIBCgmyWLwSuQhqmeU5EMPwa4TJSM8VM9ciYOJhBzjMuC1yQTOphNidLtTUcBtw6TD+m5/gkeXk/3pQP9OOUIuD6xWBK1kfYsBs+loT5zfCrKie+fKk9V/3rWV/9GT3ot19nZV8gfKJKBgqoU5TDZaifQkEhE+deP7AAlMaOSV/fC107qBg1VWerlFvgiu8C5Mv2KvBeHoC4FY4gyu4oT1qBABZi0LcAoVYmXz4JtLmWMnB9dLSyX48TeXCEAJtUdJsrBMr8iT8saObNB5u1QBII4/zrdJ4BecaUofjoG2AKXPSXkgW8dwOpUZyg5YcTtS6Md3iqlNBEKQbGUKpUqM1tA5a3lBoNwmOiVGEQkNeAW35mjm1dE5eUsks7o6E7AvJEjma7C70vu9WjdCljTsJZ4ECl8gzPADNheJtlM9MKN0xXhm0Vt5xVVZd0Pe5SiLRhOk63ko8ncxauCJ3xrpMhN4su5yD70OSH3IwdJymNKS5fO/8bws3SLlFV0W35XiN+Q97rk410JXfO+U4juwwtnrLz4ky5r8fzKolDXvN1STIVmF4/+swPlgA4y+BJNMfaOQN1NfBgE0U4kwHz8bsoMGKvnRRctArYVnOeY8PKuqmNVlJKvg2x341+QBnPMKxS9twM+VRbgWmsLBP1RohokqmGuqi536sBYCl2QhioORBJCnPZ1SxBcRFLtFBkGz4Q5GRR78Vi6r8bXU+K9HvIGAXQwHkm8Hx/IEfgsxtizGvrHrprOgtoWhtqZB1D5EBWBRVy1B68Qx0JUPV5lTttG7z4h/K/1T8G+m34p3E70QKtmgPsy5K9VHbnmj4IMB3mMb7O5Ao8RmZz3ArTJE54Q4pZX1EW7gLPRyr3LWKHaGfjCDnid5fVy0GoTnBKMuqBGe5zcIT/RkS1kmjs/refSeiic/n2hyl7YfSw4VIBY+aAiRS7WLPQ8bFGNXSexoA1QLeM5+kCKBZxYcxoUVJY5IhonjJEKcaR+0cyE5zxDWigQORnwWkrGpEVIVl4jThlCWIhkvqpGM/6FGMgKP/5DneqOmavgXN1ho//w58JynghDMAMGfC4Tgl4FAROcTQzGTUHe9u+YfpvB6JeJQBsrvQ2rKxwJwtoyTxUUw6it0sOjHcOI46pQq24qERdHVFejYjsvXvOpur3yt/IgCedVWAM12jDUalbXlXO97VnTLqybLQBzzAuXQGQiNF4T6BATfrDh/v/VuqKkXn+hjQrc2n47M+ITqut0QRq+7Lgr8kPq+5SvLe7bRL8z9D8zdDdBJl0M129NNJu3xVo9l3XVleEU5X4SoznF9Q0n+UFlyg7XC2nOVmpHwZT9r26OybSP7hGzm7bvP7TnexnEV/866mVpwtt8wCIdQjKdPkm7QDys4e9V6BSIMQfxmA+IvaQSse8+ZNyVTa5fMkIk4HR55KYXaKWl1dRiAURGXP4nhtoENmfJzpYGkgTOzWbT1ORerNWy8gCulDzH2opinHLanGlfw9S5EZFfnKcheK/IOP5c3TlVqEFvgvetkLp/9oL5uVNYPF0NXGLrTh1wTrjHHQrtUPkR4hLaYQikE4Gr/1DXTtMoMYSF8wq2HTGsozRExSksEw33za3Ic8gdKfylbeHS3tBTHY1CeKT68BjdDqBPFsvwGhkUEQdv2w819MIhPVdyPwKcq7rvwqVDvKHyqGS5TClqZ1GB5DdmLnTRnTV/5b6gpRRnoFdL+uTtMBSbd6DScgikK541kEScSx0BpR8yXo3ylcQCvFk4Mlf0XcSFM85jK8LD6cQ1M8U1t4c9tPBjDP5e1jKK3uhjQu1g0u4qkqQJzPOu9kJZ2YZlKfSHmix6eUn37vxWAjtg1HuNa2aCiPFSdAL9keqEEIQu+Ab0V49oW48JaPTLgBLiqVDJb6FE8IM8pElrYcOEXEeLGXnAq8ZETIJBFhqvdVwPTUTxfjaaZwF3oqGne6hpnP9Ytgl4fGqc0Ffv5koon0CunPnYq/mJ/FQcNYnnIVwaoicbu9MWbOa5BXyVUyTMaNdauFCWRx3Bw2gGzw/z6rUz4GNIHkv3aAkKUVPibNm33GL4eOYFCPg0T3YuKDq09K3seHqD4FGWInY1uQQLoWwS3u9pb8pzv3MyrefJC6VMYx1qXG71HCSDt5zuzT8zs1Zm9WZmx1+JBzaQTeIar6lo4iFlWeMQ84CsuAIwTn0ad2VcSuXiVXfzvg/rqFqkkEh99CR99qjCXu8NvSr1YCAAsUC7K8o6Xr+558kDLw5UezcOW7/dFcBHPRyc/bFb3TLk8N/pxGNgJeZH+aGuZm9QVbf/C0OBzqyr26kteyCdyv5Y6LcCDVKTfU6WJXUkZiv6flGo0fcmAiko1M611mbouXAj8EjNVzs6+qje6KqUN5/YMWoIOdaBfc+ULpQikFC8KlYZk8gd8EoH2nTwP7dCWjw/++57PDL9tocgZXvuGoIirt409r+cxAUqovuex2qNlAU4cFHa+qxd6fK0ciY/HUkdWl5ScN4bqQ8eGsTZvVRqReeBGMnZo5vYIR+17Axo6zHDKNrqkKiFVvaRLWHfcPBJnUHpPk8U6ZJlXK2+OVEuyynlNaiQWUEzJCGB//kDcKo0vaRBVhpLCJ2OpPsyJEpVPr5lfJU+QHFy7WPD4UCYQ3mw5dTJ+F3fmW0VcEzJLOJCAf1jkr+Cx8rNRsrFGghSQmBFVXZXFa/E2z2KCk3cVaBhpQwFOSkRKwbtOX2BZp8/Uk6CXqH4bUcWA6GqClCDEeLqZhIKsBycJ0H+J655BYvh1EiBJQmE7iz3aYpk3kFdwa6xiOSXnZj2OMwzZBwN/QG5HnNwx8V4J/JCCTNbiRkMdhOlaKmdaBOVMQkrJ5yM0Qr55HB5ZNCawJ+KRP6CrJKLAc0n+BHc15I7TGPrBe8Bl+4hR0cgeUAZbV5pr16An0N7hzOY9otugDAcbe5sR0viedCdOxh72STkRJT/KCyFqBcnJEM6ImvCDPCgUfM2TH6BbIN4FAAZwkYh6UdbNe90Y0cJhInBJtLOBbBxfu7SMU12yhKWR5O20rtKcUqWZq8oOqpwnSap6gwyhfICzlZVX30yaQiQB0T2BoCthvtRHNJoAeenNgd8Sld1EWPmK3roViiD16gKEleyVSbOzQV/UVsUPcSWiR5M12EdwLNVf/QpllazsXEXuf6C25LSmHBLKB7ZYCR7KbZ6FspFif1bRX0kqX4E/FJ+Meqt04kYRbvkSEWAKQjWTALgxi7es3HgdjEEqUJBoU29SIbKCClMF0cWsfS2A6iiwe3ODPA6P1MEDFG+s/6vBJiFSOo+7g8TUwnIdtovqbgBPiOmXd7A0AJmWv1zSd6o6N0jxITKHmlHaqhXg6JKRwA1T+wt3SRQgpSEHe1JyYF9sc1/k5UbSIK19Z8wDh3sEzdJX2m8p1NKqY0dzdWzurEcG9rqFuPaKM6ny/gZoS0jB+FmsKrb1B284vWCUx+L1kxgPKSCu9FkD80vZgDDASFqVrMtootUD5SK+QpobXXFpefU1m5P1GVok6ULXFUD5XFGevPpELJ/oTor603Bdaa9Q64PowbWKD+0gZxuEEQAovhNmvV4HTT+wZYBIzCSHGgvJSoWd0oET9IHj6Z243EDltmGt17qBypsLqm6IM8tW+u8xFtKNeURqFbRNpfcGJibdkNo5QLMpt6LtEPuH+T7e2U25w5SCKnMRUPnf+fdjEn3CE3blKloOzgRf8CdPcAm2G1Xicebb+08rxeNU2srUvBuP9X8/lncY7SFaKr+76Gl0qzLVLr+ESAqSpGq3VL6HWRvrJI9UZhY6vBCN4dBPLV7v6pxIrblbQrHJW8goKarEWkBHbN1JB5UyR+zRkULV1HaJOkzEwcMb+alaKcCbMxiHz+m6H6Vqn2USZfBG1dCEOKA4iDMqimNoTB7rGk3uypSFOiracbSU1aOFVnsfZIHVxdg5Cbg2QKDkMEqapim1Wj/CJr+6lAR3FnE/haJI1siFZ+OGKi4+79IsqS5AV26ofMdOeuch3YvXX4ouw/m66v+l/33s7MZMv1EKg32go5yJJaB9bwq+RfC6amtXjT5t1Xk/z09fsdt+YRTsevgiGABskfAsUaLLvhHFAzInU5VHDsoT5ofIs1Pjlqvgsf1Igt3Wlc+P5TEkPbBAQkAq62f7wdNdach0BzLtd5kYX266l5kIEz4zE6A6aoDjFS8M4EO0kyAZ1lD6dheQp/INfUNk6DEwHlTsw0cQWM1CBYvJGunZVHl20sPqTdmYCdTrzo7hzCMDqKt7O8D9onv7LwESVnxqpiDTvmNZ3aoW3yEDPhv4PVIRtlP+kIreAspChc0LrUXToNDOiG8JT9dunlAhdhvDtbbsvjTv6I4O6fuUulfKRFdJbnCZVK3YyFGI2k/30myj/B7LH4Dfsx9MlXqWDzJFL0MUpjXS9CT7i5AZyH6bSVCn+uWieD4RuW+TDZIGYrOhxqzjFKghXTwpfWLlvEw9IXD7ZGzYKi7eX2voZLh86XMRuH0koT3O8kri/bk/2s92aSPBklfChRL9yK7w7d5OtYXD0C8erTz1hLF7odNUQAuuVIHFl/J4bYpAbuL1eR0prQMyl8gQ8lLgN7jfTwSNTpxZbPUhVyru+xDMtRBupnh6iwPa0g8GH8IsRqznqK1FIicn6LqaNlRLpVlbFQ4iNs5CvF14hraBBZVRtX9/mlJ723JmSKT8CeYXOl3KjXlH/oAi7mYhFbl4EkStWI33+Di8XdBIkECA+oxrdwSSRCjzLMoT6GXsZQF0rKwUMOSusSXrbZYopz0kwVGR9CDd5wiry3mRWiaO0iU8DNoEbzED4lztA+2Kj/VzXDUZoSLUijnNJ98TFoWNeZyI18X8lrHuRcTNjhJTO8Jt2orTA5841R1he4RQOZBAwQzVaSg9gdUOLKYWF2jkqPNqOAJlKzYXZUsYZWuoOyNXWOXqzs6VMdcihtQivZa9DD5ILgcT4pOyqOwLe2WIrWXPAIarThrMkXTUJf1LWJwHXEANvVvdRfjJNLDS1BrGbGFYGvqUUSN6k/aev5ZS44aGgJFuOYI6BKzlPTPLWnRqWdkvLyuUI4vF7bccvzObYaTI+Ah948hnOf5dOIhcAr1G2os4z++lDDpdouIPNQNMYxuVrC7XEdiwwjI8R5FlLRIC9d5tf5Lywa5ol6xlv9DlV+TJ8LPYvn+UUfbN0MwyShR9OCutpJG+0bTwrUYfBRi9FRg92npA83/WwecRKqCxROw4ZBMmK5XX4HSe1BnsSJhdh2Argb6jqpY+gLUsGH1BEul68lFoMYEiw5V9DvOOrC998IeKFkIyp/TjTKoCMCjGnbh+bespM64kvuQCiuADgYDPyzH8gSr7Q5NoeZaLn8NZ6+L0cI9bQTw7OwtcaRzJBwLjYyQ3VXRYKI9dQWT913q++AQpSMQwLgCstr7ReHK/WYDYif4kZ5I+MY4kEI7eq0nG6yQ85SHZl7kk5f5PK53lkRQfMxx1LuHiQi2dt2gOOAvtjSTLqsjkZ6Gikq7SIo2jRSrGZF1DdLncUYDf90bQIVRH29R8JUyy4PJ2VE9hF5X7sV8bhDtKQDSz/buF3HA26C5XS1+ekE9/b5HaVqkTMDLuHkZc0teULqBj7V9bmBvn/bo8V5z3XWMcOMu9ttuPWfUrwL+zgFXTc1/lOVR5NlWn6ZHAtCpMfIeHqTzWWr9DRahwgruLFE+RLrCknXIZaatgclkmB4YQGChKGYzTTzprCayEAbYICf9tEc5NW4U6sQFJFzS0VY3KejkQpv1HO6mrYUNdDTzjQyU3SahJTV1NSF3VT/BJ8Yg0kjsVxHGGl9Z6sVDOXKAtlg/j51vyA8tu+AK9LWxrB8MPkudtA1lH5nUew5GWo2VPNyuKMEvPpSnzc3sBMlnc5sBSJKXhPWwPGmQBu6c4llokaqiPzICayHgfxSRNMSjkG1pIl4VQJ43nTulu8ygKUJTirjBUVI37WnBRGFX6H9arVxFfPlVxQmO/zkicjLocRrCtkwlrO5iwsAZAlGt0fkj1iOViu0G2vKd5i3CZ1vXQKIqk0hIve6bXpe83num1AfWzvAbcUws1t9q/TfDUCCZlNtevrVX/deTdz//an+84mwBtqwTtjgcy5Y74LnQUocO+ykCGvPptC/MA7vZQF9QjvlxZM5+lXIc6bwlwk+2LAYQPyZauFsRyn7BoVvw+KAWQXfEr0pcgCR8Sddew7b1ZeoGJ7ccWlNDOIvmLmDklhK2aMm7vHAOtVkaSTA4C/2M4TRg4jIDe2cAX56mWTF6fMm7eekJzkAxPaWjoY0gP6BnzIeK1SyYAJsR3g4Z5ot3HZJ9w2bdr9ok22CeAxGhXy5r+mn1C6fTYMMA+0Zt7iUPrVxdsFs0S16isk6dpXXePy7vXzzzhB1AgyoUS18s75vJu9X06MvMTsD2KddIbH2NHqafTSghcB4hk3n+YkVecH2Av+D72gnBM+rkM8h5KjPR5oswVbTBX9JS5olcxV/QyAV6Qb71zqh5sq9hn1gNnhXBVoOfkdMPPEtFfaSYyPkESbA9tNYIAx1Oih9fXOIJVb1EEK0TPV8jhbqPMMeV406iFO7v/JuD6b9ghgEpQ/FnhjHDGdp++bbCMlytdFb7n5KZm1QRGNdT1qTT4IlG5T3TiEkRRdyAjVvAAXN5s3jzlUSsEMHRbBLqIYGS+frbf7+i9Qbmx4DsXY8cVvVymm0XlVQ67bbSvzOskIF1LKVxcRJqc48iZzgWoIaCxADoTPJ9MFA2ECg8g/IcOsqhelJ6jZ8LRngFzimTzyqXe6fStXupl6MUV4G1DtoxHtrN7gKyQixjlYh3hqM8slC3mHnuL3DLsqxct9BDHgf1i4IfEbNRkdC0KDq5EAXVQh7ymWx6jPc8hybUnuiRqK0Mtldt8fKgvCgiI1fhZY/86UDePNA40NANkRAJ0HryYl28B76UPKQ4GMkJiCz23eXYXTvWahIUWBtW5tYlFt88/f4XzjK9QAtQYFNITkQJWFvgmwMCivlG8vmqI2VdZ8NLCiCM1rFsrLyBw4JvMoHb7vSGF39WwZHqqrmuqiLWFc36Kdmvg8PBlpVpH8LH5XkBlSOfXwJ1Xg7RGfUtUCZivgOE+7DVcBEd62JaBsfFgX09KbOR4dwEXDSEFoBPX1mqd9YFsv2nJuO5YAhWLa7+y4HLVqkiG8ahQoxZXCtqaJn/FWSv+QLkMcj9LQEOkClQJ6+QN1WKCJEpw2Sl/4wrRqit1WEGHjcnHBDhmqGqFzJEq2e4Z3edRKTZ2JdQDPQjBBAovrC9CficlKbyYYDND5kP7boXxx6g5kGMHa5aQswSz65wiHgOogDKTKAmJ3/5oAakSqAPNpoJoijAglz6rUJ5a+4koXKDHoT3hUDmUO4gquQLMHRWLoEetSUY45ydVtCBySvHC9FPVEVq9h2g+t8V3VW3n0lLXGw99Gt2LnAzC2tL/L5hCxNiSvwwZ7CeHARp3Gsh2ECmOXXfdDA3bnrswUZ8DTOldIanxjFbFhheyZC2zlJlkd8tThnF8/qjguFopgP9B+A/RH4r3IL0PIXra1DvnHcahkeHeId3yo5CQ7jeF6QP1dkNYTQMr9bnYmxYo0OgDbA2OBp0n+qAiQylEZOAADxggp5ODCfsuOnz6MDJkRaga3PNQ/0hEh9tbk7pqJYPDgz20egFtwXJzvOqbOrJGxP3n65XG2kKXbiQzU0Cmbp1faCw4CiXJGedQKT+yY8JVnIaGXIaVtMCUuC0lGLIzGuoVCwQHQUQWf2D9aBADRKDyX7+gFyAKmauFH5cZUAQCnlGuUCaSnI1B2Yi66cDwgSQhah5/kSbegHMfkneCnu03M01wAmQMtajMAyqYfExYe1grriPcEGX+5U7jeiQXuEIBMdq4LJZvmga33ysurWGK+izSeqTnoP1eei3Y/ZMNnPtUut06UAzclA+CDW53Fh+4KbfY1KfyAWzAU/kQ7YexhUOZlVibJQd2TxXDjVWAKbVhHvzJGNzaNo8iX18ylg3vyufVXJ9Zi38goq7FTgcC5jpIZdAiMNkuOySzwRKHajHnhywl00KKLu+CIaALReg98UFPaFeqYGQIl1G+i2pVUSkASWsJixTtkn6AQlv5HcxStG2kr2nYsUJtTlgbFoIm2/nStGCXcB1Ez4BYJWsq7eWX2oMtwLpWyRmpti7KRmrD4MIfEoBvy6iNXKLtZilrpXQNhVpePDkQGN+oSI/hrVxflOQUJ0E8rdFzVq+EYLI6Q58KGBYouwmss4c7CiZ7DIxoCXyWZ5kxsI/7isvjJhCoYEdCdDYqBEpNi9ds9nVtVIKCJ1YacBVolmWSBScqNar7vGBRugWlhCwFueRUhZMUsZ02qHcZqa8EfMhdjqFIX29n3moIVyI70QQrzQbkQ/X4GQUELRSTCVmmryu2GI3MW5pKZ5RDzXvwIj+w8Gwl9tRbV565JYs231UkN2SJNnVM2oQSSfn8JG75AZmeazNcNKHE/QCMnLjxwUe2aisQ89J3+wgMN43mePCO4sHqq9Vyq+MhfigfCiwZss9kwRMMLcHQXe9mZLJi9xSlp1BclgdwLJjsyXhdy1Ql2F0h+aa3f2wZUKtMaDo4e3fvcjCtZiEr8hTOMhW1i6AQ2cBZoqLgMMKxdWGKiAkIs6yDBF0AiaBEDU6J08EVK0KdqjXxzDLIDThpL5IFls6UX6vkhU56f9jzAd6LJKl6zsEmUTd2zXNpbkRrje0nHNrYlH4TNaZxmU/ZNcDtzi5Yvqce177jK3L3+j241/t9qnZ5/aNe5i5v5kXLbk6lfjBxkLnkFuuIChqrBmOosFJmu/2bHlVUxvqR6l279ksLspAT0tBIAaI1c2g/Oliqb0nhCACttRSQEqYemnfJWpA7hZZaBEeVOYPCTZJKxbPUnNQUur4W/UmQ3INDeqA0/gw/LBLVmyu9AB2/yd5C9fviG7hpn+tn8AtoJNlAye5z/XHq1CTxYX+KfNA7hGCJmuRCDRbg74+Q2nEltQZfIk4oK65Ingt9xZmvpa5Dbi11gxZQF/2wimi9qcdadp+2sNFruzUwnf9JzI9/FczmfkTcE7M/3jg3+yM+zGJ/tA374yg5G9tkd+z0MTimChiPOh1CXlS/23Woa5xcYHaJHPfjWEPNxIpJyerYA223q2xwmQ+nh42Al/8B1xW9DOAf6DihyIrfcQDOAOZLw9N4jc/L3P/ckfjsKSOBuCceibfOORL48CsxEh96MiNx7f+SkTh8ykgg7olH4m1zjgQ+/EqMxIefzEhsbkbinQ1Zpz5Bgn6sVcshmCCZ/9N5aqgMiRRNUh0roOdCRUOoTBtA/eQxHjV8c6jwfCyZ84QG1mPKyZ+CxvL7IkJWy/I5OhE5PGjwDJ24LaLW50U8yDLcxDU/924L/pUQuJ7YvmG4Ao3ZcYLqN/sYuIcVVlNT+c+vqPw+C2B6DK79drdqkY+m+CzPsKx/C4y0np1NS7JYWqKpnJAmVRovUbFF+hc54Um05TfyqMkaSVaJdfSZW0ElxxnsMCAh0BTk+INQpbJQzrqEox0qT0btC3hiqnefeAOgdfjAjmA/KcoilBrB8A6IzRKBjJG9egEJzS0gQTCFfFQcUmZL2SvgeOo5aXDT1uQhkjMV4HTJQTHR5PAgeejMELhqX9DzYRzKaCp0l6JpaphCtorgDGICMiVI1g7F5GqU9C1UHPTDCd0QtCJz1XonKBhCOQTAgXIIZJ8DYFTnU1MFqSp7mEO6VNLnuNYPoixDPZwSKL30XWA/CvpNcikGA3OVHACUli6N/e1UxxTS4XvXY2atPH3rSlwxhZl16/ap6U3mqrzrhM+c2VFnHQVvlTbmL+bm5BkemMe61xW+cE9LKScf+/mj3//qXSev2iC31aqsjdfmvubw1+BW/efYUYTJMfMlPkNnDewtA7DDZi2w3Aqxt9yAjRVcVsDegRzjLNtUAoYgy/RXUEjRnhTdFKRZHMxteNX+JUxhdxCbdbD6ZpSRI5F88SXabLkWjN8GudSuLcwJJVpuBDZ42gOHWns8szwVQ+gvSwHJUxQYpQ3xg9w+ZDH6hNI+yPynj1mw6uGBE7p7/vSeaQ+kjLBm+xQ9AV7pg5DXwiYNaoHMU9xMA1qfCEDn19PDfkBe2Qzb64akWld6HupnyG8PwQfB5k/AyHMeMTW/hAyUhh/xUgmBEwaKBWQ81pswxMQQpEeJcMufmTysUahQMKUaUqTsmwQoe3QYG14F3r4IoGvO24bp3nuafoMHS8N/UjA3EKN7AK1FvwB8XL6JLMMRpdw19n3Dp4BNnJcyxzgapTwAlP1PAUGiHQsVeW5fvxCiRobnGRlQ9gcVCWu8X8u/Mos0ps7tPyywU45+klGgT7lElIditMnI49mp4OU7CsrDKinanXyxaImMVj1jmwyYV33y2TZaeEEa9mCSgB81QoNIhfcjP9ifoVIphOrGII3LJOWZiidmvhMjCsxDI6Q9e/1F65ePd5mLUcS6iC7Z1gzQ9lS1sxaUY69tsQr9gmI/2eovqfpof+Dy2r89XbPbLdD9X/fwZ7TN+6l3S2II9g9O99I34flqqLXhqT9fI42lLtfQdX79fA2YZbEaGAaJFCxQfMs+NFwiH0QTaYhUWaiMvlfJrZb57r3qI7i4eq+avveqD9OiWIDEh4KHFcmb96qCumlRHvCZiNAdCwkR/NtGae6BMQHH5HAnC7EG+IlPVT5BoQwekdWDdfPO6sEqs2ycya5c6k/U79TF/cWjZPr6ii8Powx5sOKD3c4HK5bQkxmXBONycuzJj8tXB/7njcvU/6pxMf/9x+W1/ePyxsCEGxt0K/fJm8aIK0Sg9O0DsrXTwnlAC+eBuz+L8DHZKluZfrP4GbH3nk4Gy+VAdKPz1RRUqBKdiJggLyFoEBJEmyZBPESKmiIQNrI/WQtd1upVRuYIVijKqxxkXZaTAECwh1dgoUB88PATKlhPCjCQIAiYqegP1EBC8fzIMZoQG6vCKU6dhnGi13x7ADVbNYEN6m+JAKVa1UNgLBF0UmNEqE7hBTUbC+7oUlp9ExMOgBctVEKk5Pf0qAVj9WjXnyOSSGiZWLxOB6Dd8AtQ1FVaQzVC2qkspuUw2G7wcagFTkEX7QtyArCF9p0JGNC0CtyRoU5MmUYdW2vITIkryCfTPYbyRQCH7PKBFguVgr4OoPsk5YK+04IJSU4Xd/JXun0iCjAjvyoSH615UTMdZA7uEg75eO7zwt6PEPVrjtTRmiM1I0dqrdxvTxAk1PTRr+8xxLq4xbc/tLgLUWS/u+qMC157z4/Hj529O09r+TuRO6PYfkusCzv1IF6DpWYXOdoQnk8wE4aUmNNtKTRLX9JTaej7Xz5Jk0qBiNAifazywcBh+mCqU/YFqLrAZoe3we43qGazJWCqw4BWqcr7Pjzt1alueH2TSi/DsBmk+hy9Sm/lmeK0NAM2AEiISEYUheqYd/+gClio1IrPHJ2lTtna2ap9w2fCa8dw1wUoiCsjB7dMAOYCTKjKKx/oA0xrsm9dqJ+pky104WnHOuwbvpf289jh2RKo9X08+mbZ328+iw8WqENnfz+EyenWjM/H+Bnm9/EZFFnugs/0d2D9tCgnEIrQHo2qgw+XtuxDGr9Htk14kFRb+Y2G3rAIWEgm7k51EZ2QmWbK6CFop8doAO4Ww1MhUY2zIZT9o1b8qpLS6UA8ES3A/YQ28IGGhw38sOzSdvu3EU9CKxS4aPoz0Qcaj8OmpadPGfPAoa37DMNOiYbDGjHKiBHgFzTCKmj+Nlj9xi6oTS9btIYPUGHXnl1Dz7HK85B6dILa+xrT96FTz/UqJzNpdYMkeu+KIny2GWg2RxE5JGqPs7NQvISSCKjLVHdHo4KJwC1xU0eGCB0glBz/GcYrqiRF8oKewA8FDP6kxmSJ7ElkYFEOiETtC4Nyi9ySN4u580G4nZsSjZlJQ6jUgsVfhovDFet71EpImoykC9dnAoB8Z22X8pypXhxdtIS6bWa1xOl6kMPNnAoZptBckKHN+KZtdkXJrtIPMQJYxziBB+TpgT2WL93p6rjiO5cPJ+yAetbaj+oxvEN/d2rsmdCFiBM4svcO5LFmgGFcatKSU/ShW6axI3acdhDAxp0HQBaxlHbrCoFfPNvFE6dVlaWntYnne1JCmfZXbO80dUX0lEj/OGQ4YFaDRQT2LYhgA+JMRXiQkzTaJmGdTBiW8RGuvWfMxWUaB9c+EPApfwlPpD2QaOSRdIvKOSI22G9gqYnRByR6q/odt+uFLJS123fp6xGE5e3G7V1Hz96d+QdeggnEaif0Ncf0+5XphaHmywQ+KAVXl9M+4CpCbJQT1Rt3ZDab5qGaTXOkZtOc/4RsmqO/iE1zlGyaI30Mmui+430MmgQAGcmgyVk/4kRQcKgkWg1wP3Mgfc0ZkJ6EE5KxR69ZTwxN/ITQNPyYGOhTAQpqgDoEKJ0ToAAAdeCEeeoQb5IM52EmTkrNUlC9QJbrbmM1tBJcm+BLyqS8Gs4WKMUFmFb5Mw+REZwu9oNa6RiI3Sp2CLDeaJx+JSJs26QehFAQlKeSoQN22A4uHdDptAHKRlKE0qyraj6BvVOWQxAbRJJcyqJYOpIn6k8n7dVhpXcASuHmgQLjU99Axwl8Xijcn/arC6SoB++c9qjL+gH4cAcQADKc/PDxigBCLYpQFevLHKsoHjbvGMTkQxgQiK4vQqeWVbMAJ4BU6Tubo+KjzVHxJcB3UQCUmzQNNlcUoXHWvRi1oDR0MtVF9Gt7/nIjb8YFRLYQ+wDb34KSz7D8hke918v5hJzgq2C5DgJCse5134odt9Oqz9yH/x482751GIebyD1WuMKfCa4wo25bMOL/pl5GrsAjwmQx+iZQH422gqZFo63w9RlyZToyBidgrM90WZ/7LO/cWs/ZalIYAvtX82bBIBri/ucBYZ4AiC1PCAQLn4C4ned4s5c9mQrJ9e0vr7idn3hwvxH9yg/urwd3X42bsjT8UPFTtpSHjNuBGI+lKPVv6X1II2mfXqhzRjXhlvOvgM4vd0XTb6Fc6qqHs6+UYnuLqF1noj51c94zjPCagKqm2RJhTlJKRYRDQFXg2Le1uHUbZ404FPY6g7NNGU+l764d6pFRBXcWeIACGxrylF4myexr5aaF22qToVHrfoa0prMXdZ982fpyv7j+pRjBJi0hIpvULKCgbYxA+QAK+Ji54FCauMIhXj34QGoCyXyu5GpUHlUCs6J2wOP0Y8EsAwsrrxZID3s4nn3FXEjUDe/75n3Xv++b98sSGpWgD+YxPiAzA2xYEdjvDxUh35XiTNBZTge2kmV1AyHlrgMwaEtTvkQmemP2cSrNoVRubZB/rR7TSLesiWRiA1vJpyTWWUEmuC8I9YEnuO9OcGidkUV0wideYk+lmF7cUohNjzj3GFw5nR527lGfV4+HnHvEb2Tc7u/zH4IfrRdH2BBv9Oludu7DhveO466Y/c7d57JNG7pX4kmgy/CAT++ypcG03xyMjcblRU6Pz3d8DqJVZTfBCqJvQExqHm45GDf0y/MbwkoJWvmfcMKq9YOkXLRukisAp3ve0bzT3IVVAU4iOR5u5YmybgCTgnj7eK9IubTEC6PRYJZATEdjLhsj77KrVop4m8qCWTYodqrRwNrnCSf9FXm7YRuOcH2VMmTImwLaGHP7/4a+JEQloHg7BZUIrkUivMgplXu7qRBaiXLwoUYqwOkr0CjXgz2/SNBYFJKbRukl5jByev/Izn7JU+7s757S2V+1VWeLd2ZnI+bUzn77U+tsKWOOzr7gSXb2+59CZ//h/9jOvugpd/b3TunsbXHV2eKd2dmIObWzp55aZ0sZc3T2f3iSnf2Bp9DZf/TLOvtx3yT9es6c4i4a/qiMbagpCodUVeQgDMpHNChPGSSezFH5Ve95WURbFggJN+56sWc/WS4859JLn+UFzvQ8MZ6j4uChxhPDMtQFCNJOAuCXgfgScUfAmxRQ8TOuBTMgyEI+X92LqA3cdkIzNK3JtVTQllC1Yt76JVAideL0AKY+zO1zpmVtFaTP2pWNfmUaR7za1DfwrQXURhPhEKs1XFWvnIwTBIhEzK2dizyxchJAslO5vi0tJHh3CmvD2Vv3ghlkNs8QeGxL1XgFyxjv+vjOzSFXgmQD4hXjCkMUq75/1s8eX/n0LSuEO1pCn7vjz//ut/7FlumX4Ayt0B1TH8i8mz6wDCD/ph8udLGeFCE5fnfiaV+w57xCc3RjdERQ3vPgA48HQOxBNnz6BzCG0mSKMA20/gj4kPfee89JJAAsj1/zW//x+fMfBXZF0E6/FRzZvHLqhC+TBl8rSYiNu2kXxfRFqTqkRnZ8SiCDxOJCZPRLQfj5a/n6Dz5YtCTZEWnyN0WLUiFn/aorlr/st79/1refs7uIdjnDI/y3u4gz92/V4T0fvfQ/L/3T5+5e9YO1n7u3vPMjH53avWrJV/7leyb/YOhs8b7hzo+etu7uP71LvM99Mf67V2J3FfHuquEyFXfdlEW7pvqhpDCkOPYTLVRtePNqpd8KAug2izZUI4rBDmrNrb+Pvu2zvvIHvaC8+kqqTZSRV46X6ZPB72LGy/QASUkjQHHa2zP1YAymKLkO/kmv7sO7MFF234RJuNL7/V7T2Wv+3W5AkmHalZ/+s1zvVF//6L+EEZKRK+SurT184dvXzFv1+bOlSzNfpuHZ68u33X3DyWASrJYO8sFrN99V14aR8JoBPXu39P2uO7W9l1wrchDyIZv/Xz/9ZSmxPVV0qGl11xQ2ql3SsczrOnrqJiksRhSqj3a7ot/+8SsPt2/42Nm7V73nytf8xr3r78OwhT978/XXX/8l8UqBTLfq95771eEf3CPpvhJ8+k0XPe8TSPeHbyh2LD7nczrSOrzfEO/UFGZQA5rMpWf+1g+GfvT4Hz5nNyCbWvWFW2/41LIdH3mOJJ2aUvYyb1fd2zflWPnp1YGJnLoVrmolnJcbHWECp9XzIAVOLCQxgT65hHxHoDRpM03sPwyxCFxsBReNzciDUpkQ0RNQfw1ixlfA2a/pgtJT9FhTFUmJZfJfJDGS5D7rxfQCUH0weLoSKQmJAxMU8TefhtNgNUWSV8jmG0/i2Fq7HrhN/wwvWepJUEry7DM9ySZvRdUD41f6vwwA/Lage1Ujc13uTQv1C8N2aizzwGnE5LSfgtTauvd1wGBgD0I8CmSMWhOOKuMhWWcCJZO9fxOp8o1odb/uIpqQg6QlGk07zllgPx3wQaIx9sCYVKER5dF7pvH9hwvTWZrHQY8NqHw8JI6Qwo4BcH3KQYEdtSLC90CyIEYN5ZIwq/o2eHY5uzOVIrRAR8MxDKfu+TWn/nJCDMwquwPzRIj1cC8AgyYIjwEJ9cHaXBOtIQczikZwdQYQqfQcqVQv0bqiD4BTWQnQ+arP38JHIyt+LQmdnnS3i4mKaggko717kFwoLTgWBL/Hut6s/6CpgoIgdpI03SzCww9KMv0crJ2RdnUKVlaD+4wztGUxiZExi+2PF4LrF1HB7BQdlNvJIjhRhZBNEFLdLh0VrsRPMNSC/BaxGFSljdL5HVJ/qnN1k1QTXzEzXeq4PxOOp58lur4oKCadKPeIQtiInwEeNnJHtiWtlP6MplaSrvWSlziVbsS3NgY0QHxyaglwfQoRD8qhorl/7JuYS4ACZbQTsyWiWgFcEVVo0mAttIG09lU/dqVslgsFkJHUHqu6xLYyMPQMzIVIW5gUCkchEIjO7AoXmcX7PMxbcLQ8Kq6V6lGpIeq+qwMLxHuc+/XScfp1sy7KCzA0gesIXQC5r/0RYZmqYh2lPz2mfKM11UaZf0mRq6TykRCvgRRlpPiGizowUHzNPz/vIjX45XFFgykfU9XS1Q/2J92+Shr1xD5g9N30QcHXNtqDZ0hfZv6Ab3yyoGun211QKN0E3w9Sreplln8qxVdSbsJeS2ZWFYkOVPkPmVktBy/CAMU6rHmCNUz2B7UCqCwmZEWhZHakTCDUm2zwMuKIkQuoDSdhAUB5qfAzxqxD+g/Aa2UxlABXN1SyehmOWopBNugR4xZDNWqU88eThaAvImBU8gYWhOtDudTlNXeMjMANA1nHCTVTm7OmdjGeBmoOVCvLAlkzR0p4rUNzZU9IivvKUyDFYY8GNpZ6R2xN/Ooi4hRSXJfEL5rpZ8368HtrOpMAB4awCM4TEuCUMA2nnwD3xDDEvwiGYBYMQQ1DTBiSOWGoOIkAQ9JHc4sdlY27T9CY9eHDp5/mlnEzEupoRAzxqfYk8DZfefPLcQf21zjjERp3u//iWrue/7Ii2lIutY+GIPcqVFBsn6xUZntNPrZh5ec9WFNIVm78PSlnoxK/cduXR1XRWdneUKRbcx9p95bf3iPqf+z/L4v2rs06eyeFm6YIxabDarypyk0JDCv4K0/UkqWAAHby4t8dg3dlcO1KA6/U5Z8H16wMN6xcdN5YYUQ1fmY2iOsy//M/KFpjWYjyHx/8HbYPvbvSyyTt1vrWj1paY9xjw/JjfwZcANRahWtv3XpqqYN/kIeaP2/rc1P6sWLEqtkKXuduovtDtxtlXqWxnGpdW7onI9ZmUHe1brLctnHS/tV8iQdTMb863cVIFuIngeIsT2h5eSzOKAweNNLlkudolXNGJhZpP+/zG5MZuwdcYQeCuXKgGmSCNi56mLQ8qko5MAGOmCcwX/l/9wyrsF8cSptSUInddrq4+0MeDXXlaHbdQ3C6ui/Ydy1M+zuIGSplYJ5uTlgN0j553xr7o2GcqnAoNltDQZUJuwI/Jq1kirwetQS8PRhVii6xK1KfY2DpW1Z0wAwAP3DFHtJdyD3xIlV8Ce4qZr8c8rfj8EPpSJAxNvyge6YcPnv3WcIhG8ik748C80Sj0mMkTyq4AnD1RvY/k/UvgnNm7mTr28r5CBWVWUxEG5ihAtqIDoDrYdxynKpU3wkmNjoT4mBcoHoHXpAWwFkVgKlJa7ePdLD4odGwKiViKYalmBmlrGpKwbtqR1UKMPzojJ1GL6vgChH2ENxWya17SJhZ7OchTzFldNVQpMveNVY0cl2+ii3N4BstQgjBq27a9bXi+1ANwJDcYe9ECSrZhamEUYDKfAkYMklOBY4f/+/nO1GlUAS7Utah6QsUjryVrJikZonQSIJ4hQ7ZkFsqL3wIVLHa/pqkgqouvCY2+UQ1YuJd7ywBTytvtXTqtMCFnPagXUjAIFXFRHsCrQTiVshMASy0t2loZdQXrkRJdfh2AG8QxNm39RamWiwqP9KmFylZwxRrcN2D5gBXGW7sV19RTlDHZUscktWcuTkUJH2WJ7U1O/xzei0wWPIsLUdyU24XZXb5/5+9d4G2ozjPRLuqH7v32ftIJSHDQUdzU2ePZo0yQ8bKGiZSbDJWaxRHBByTGSaLm+U14xlz57KONBkEDJd7RwZhwJEdYuM3tkkshBOwDQ5x/MBPDgQTEmMbv1+8bOP3S4nxG5tb3/dVV/c+OmDwkIyBQYuzq6urqru6u6r++v/v//5hA4KDMent1MS68INTWNnYwpi8A6FkvlA3PlTcEGrMAYhKy5ofLaKUAkBh7UPKLGIISHlooTaraYyDlxT5swfIp8qQhHbhvHCneu03IEASmhmwsFHPTPNi0O+96A/Ic0l1oy6MlybRqqthVeNlqPGS5TUag31gr7z1JsD+8C7RXTxWu5i8sShQ7c+1m3PcTtPaeNhgmGV+QfWy9McMKYZzZTRgGkk1E8FscG0QsDPAGEGcFb7vgluT1HgR4HSrcpsZO0LaghgdvBpj/KCbhXvlEZMh41VU4ZsGxI1SLH6KUJqwdn5s8TbCF4CNHk8TnU4FhF5TAXE2V53muc+7YapaDjdKZYcKbX4obpptkRMnScQKnStnB2wjMgICm5nfCyN6JhCbbT4Dm7xCDhC6Hsv6YbqeFAay4NrWgvsHWD9IL7GUiLdzCNSt66L7zNqQFckYCuKWfSM9BMHJhV5XBbdGaPs3rejZyBeVINV8RwOf05nRkjsb0tBFkzF8GscP5NO4Jd+qunRHBtvwTdz/O3lYF3Th5j4gLPyB1NW98Uh46TatRyVU5buamzJ8JvRu9GVy1OQ21xdAkl12BFoBNowvvowIz6jU8pauit1tyW0R+3C5LOqh5B4WFj0RRfGBNSjQcDRGIm/V0+cXER39MWuHehkaGO2dH4s/m3dpa7dpPsLK+O3HzCw5CQdlTGNlS6n6DqRNxpilERNPNuB3HyUbt1Q88EnFJzyIRUB34b6zhpkTAyEEXEjXbM/PnYxoPMgwyFAT+8BwNsSW9pUw9MN5aCtUeNwWppXsjF+Hw/uV4WLjK4OkGT19SwY4ITsdNSokgxl6szjBvpNGIQmjfc6z84IKtGroLA0OQTTBm6DPKbWUVmLrV620d5spIMm7wrWuKy561MjBhnIln607/4gmEy25vGIU6bn0Br5KyPGK3le2e0nGl+sGLHVSPT6tpPJKdOE+X+H6Wte9Pfz6JZ03eP1C1y+jd0yp64eU0Sa6HwFB8YIV3cASEaLhYqT4tNH1xcn1hb7aFiXsaJkfR8dS1vnU9D1lqCb6Oytg1iVJGoUuMYvuKSfGEM9SPYpVXQrCHeI23yp3TOUdp7zNqp+cWjZTZoSikm4jhdxGKHyp3fQsxQ7PkvTI4uSWiOCXVvPx84L6GpLLFKtgjKhi91248wMkWlIxX87pk4JSSNhUUWxO8b559iRd75mLfS+mUzovpiIGqdRL8hk9sA9zUlIs7CRy8PGXAljLFnRHfOZ3254nH3dSwlv+tZly4vuBJs1JuZwbiLiiYd+Jj4Aa6CNWcuLbMeHPtolZRga01Rs58WnR3LwSGZBZRgZkGBVs2omPHq9y4pPDa8EINnJ41c0pJ0/+rjpWlIZZFbFswF2Ak6+1OklH134LOpXBz5WVP3E0KRkQNuZR+3iv+Pl9vJ98DDzegz+/j/dTj97HS/Lg7Od7cvh07/F+y9qx9C9+xXhSh0eTyug2jR/HaFJUlAvhTlUrZWWqt+I6olBTxdmQNCTUY0EY59uwXCvwQKYt3kzYz1DyI4m4iDKIeKF5givZSEQffoQ/CC7nblsrK8m6pqCAK624aTEwxNPANLdusmpLLlGR8Q5WBWI2VZlleTH90V8rRtGcpc2MSgNLr3H3gbWwfjA+MK4wDhlxs55FY0pc7fqGwaIPehldmj9IsP+ycf9LYv6vHPE/M7nNHjCsP6P6l73Tnz/8dDGaitFfIu5EPwJ/Ter4hxCEn9awv+dY+x+ShVCBuKRHSNa/ZWi7vEPbZe6ivAe0qwi0AzgDdiht3PtQO9gYQff82VJhCjMSaWWScWv8DHcS/jFAerTzzHnybiEBq2flEdIRSLrK21miB6Qme0NIlRF3R9gEWsZI2Un8TUFGLJatFFfu+UPoOUgQLH9pK1ycTbg423KPqVbh/mCIbTIZvG4zyAv2Xs5rouqdWH76Iz45mRw/Y5Obw3KOhlocDe67M5qMY1TRJacpWvO3tnVFj54haydvd9jkXaTJe+OEP/4weoa5aXoG90D0DAd/Kj3D80DPgMRXwMLUEUzAVH+THHnT1H3fkZx3dcb9yRN4kpGV/nh1vzhLMtUVF9XC19Yz3/3dalIt8Ht91D7cy39OH+69/Yf7JZuXrTv+AfGiH2ZentSR1woYVj/EqPrKEX4Ag+/AD7EcDGOsXqPQTFZk5VZrI+M3Yc+nIEcXibKO1CR1aIscP4wF4f4rdIGkSAtu6iTMjZbq5463hyUgMgZx8ldjLCjIEE691NACPRcvhf1i39Y5bKM73RfPSe/Gsw5/kHWZAYnSPUZOfYIzSReIjwTUSiO1TswSqWq3hyVHHok57ktcSCWtCtSiuo/MZ6NPW4Vd7zRG0gI5akXxsZJADbDXaPwdyCmxbokNgBKmwSU8bxLjH5pfbM4DHgWPxrLErsmIrIxNhlgtWN4WZrF65hGvgdl8tDDDwPbAOKM2I3dzGWMkJBPs/nydVEtiih65l1vJEzP4qYGaGLfKiZlwP5hW6QtY866wAgxiejITwtUQaeNnFNWA/eSpWcRgs36GNyC0tfvx+tlsWbxYaOJoGOfs3iLA8qQ4Ihm8kTJDfkidf5ANYwwDO/yIddjJ5vancyC9oTblHLrmsJBySQhwsq8oh1WIISa2KKZZnYWvp0voyfg+UMmeuiXfb5AMZqaTg9RyzrhfBYO63+KfzKH2OVztkdrH0CZs6JygP2Up3pQq3rKs4s5U8SQGCmXFnVvshUzSmeQcnd+GKKGj7iJeBcJF1NlQBV5APH8xDWvxNiFv/81YV015cPF1L2MYDN7NR9eERAry+QfxPdy2wnvYp/ewb/o97O/ew870HpSr93CpSb2/NNF2MZ1exBv5Ii7l9Nsr22wikjAVVwSaqdYuWvYsT8Gziq9wZ3iFp7Mc70lVLzTTVS80qe5LOfep7oWwMj5DB/npjKmbnv8po3StTbEELjUXqz4jpDerxG5+EbxdvowbYk9S3mb4Brx6lc/iPd24ylcpQsLf/6D4/v8eFGlQVP1B8eWpQfFqUan01leFGCGVii+XE6mkk2mFE5FKCSKVaur0IZ4mkQpOY7mmMltEKqWIVMqQiEQqZUekUkYilZJEKrUvxYsSfsWmEr331c5+Q7WCGnI/RkKBGxMrCqgHGDqSrChlYkUpwZayVeWP9WViRSl9BVaUUqwoZWJFKcWKUiZWFGSgE4kVBTfWY0Upe6woZWRFUT+VONQmxIqS2FDi6jy6SIDhpBRwHxxh7074lvu00S47OuKTtakfI0/b7rqLZ1K2volcqZZtqW553VLW5O7i2UnR/HM0UERnFqOmxsvC6lWjw+/jod+FjXfhWj9/F6SSfKFACuSR4/zw5pc1bh6ocXEFqJHDr/Ky3lVSyfhIiLNk1psULCMqC57zYK/BP5Jv4brXMxgp38ITH9Zb8I/MS3i9XfEl+Ef0HVzxsN8BFZDVVGBn3djFlWTLhJjsghgV3jBobZZCKjukiEmmhUgWypzgS/e6I9UkTzHo8GeORMPsL/dVE8sXQoQkfnzkGiSW2AAl0KOlmwxwqKg0gB6FxGTQelcMUMoiy5K1A/xyGfRLdLJou1DI2g0g3UAQDutLBjDnfYFvLEZnwH0BPRFabPbCD6tgtJQuM1S9L4b2JL1GkcJmtxutV3bLwHJGrZ8jPq0+PdZliR5L7WgZYDPuL+yjlxqrR4l1wDz2Xs0Vj6VX8yGbFgZZqal5jZCAQn+agvAD9/JoiN8gQ/wcDPGVrzoggJMhvoqG+NqHlHxKohhfTgEBEi8ifipOld2FC28Pv2DVIQ9KXbCKFuWKFzzc8l8my3/hq2T5L5Zb/jXl/cphln+q39Mt/lTLv6flH5hsOxWAUpZ+URUGhycXbkz+QU9vSYd2RB6gMBiySQknTYuBUU/IJY0GQB847dm2IcQhDsyIzTgwCsXwleIoKtuIkMcSssmSh16wpBshbyIagmRS8frhGjvDT7gsfGoMi4Ef8lfJXmEZ0xE/J+vnRPEg7kg8iIr16FKER6xUOxO74zbeSHPZO3o3oFV3K/4c594yZgn3PPVCbXe1s+bTL+rfO06gcD845GU9OkX6uMuB+9jwQw7JAVbNYxTtdlP4sRh2A8+dyQDr5QBapbeVUHZz97ITqV+0W7fgBpDascWeqLMn4kEw7ySMQuadgtCCg2aOM8gAsatqeq/HQ0cC+Lo9hIUrg+3hdLaT7wQMZwA0zlZkhB3rVsaYYtZJwjJeZfBL0kX+XmywpnLvxeN9OCZH7wAovtcjOwpZu1XitSFLfrFmCya4AfRplxhdkbHK53Q7z8TWLEMrZ8STp3HTzJ6+lttwdv+y0M6poe3va44ZYPeuxCVtQpSIX0mSj8aDvP3oKCQ7Yfh1r8OLPYb5LuavS/lbme9j/kbkf/EIb6mVBSQsnjhWJxKvV5Ig6Zo4dbR16miHjsKkIEdCNe2uXSupUZ6EUeTj7cRTjm5/NA7jsxf955/zVL0geRfYMPY45mcTkgrMTxioIkZ+nZ/kDP2KAgU+TCDIsrAYhVOYA+fdFxDjVo+OV+FdxNv8WB0SkoI+a5NSomOEl2YmRc1V2i/ypPsQNbN+wYoLvqB+l2XjqQ00rhYxhjmnnmu8ueZcwNm0n44tfYdR+x0xrNjwshVkw/sqTVzU+8odd6EQ1xHvcPckd/etUczQU7TF5GRUuC+uUShOZaqGu3jcRuh0L5jTGbTM5tHD5DzOe2sU3rnpPLjbKu7PZyL50u4YpKSUlghNRSUDNwAMbP7CwC/wdmuqc32GaHjh/v6VTZRQ+4oLJ/lF27/9Nx9635UXf+pN92YXBfdy9zxG7MKsvv2z97zs2x//+qfe9fXsor2T4qJJtf0Jz/OIgPGNO1/07Zffevvb7glVrC+3f+dv3n/BJ67+zNu+jYLldv+8vZPqoskAjRHivH32eb4MRUMr4eT2+w2KhQJoD2bB/CKWWvM8lsnZAK/ncL2cDfBK7cky3Uze1vPF4TV54XxZTdRDHZ5AAVQNSTTjUTIkPZIXjT5ijW09uAdSmaFVfBUDKckqIM4GGFEWP27BiKOjjGfiSsqTNf6MAV8b4LPmeXy7KjSIhv0iQNWUxbPSWiojfBjEhNp8G9ZzlH7mpMLPqdCbDxiaEzM71oSFEj87xe15EvwrOfHLZAm6zAG/kWpRIhAYiKAuQuosP2CwAqwJ92YhQMYcqp4G9nh2ZDehEZRP4FsYck7nl7zb256TH4d/LzDegD7ZMHxkhyP4q4gDSFh9/hMMflIJJUFzEs12opHNEXKwlE08xezNCah3vpi1jV1gwBue86q+QZeYS/Ua1UsR5Et6tAP+6xheMFzvaWKrBR4mR9pCTiywz05tGSmlosMA83lTORvHLYfa8SZ8Th4SegQYXEMtGZ5WE+k2Y2ynXZx5IBNs0o1vbIpIdp40AJQrPvj3smevtWevV96zJ09urjwrbddtEm/pAEyzelzI+Id796zdu9tu765BkeMwj/t20+3bbW/fXmjs0babR7/VvFUITIzKZaPDN+TjfHrTr2Jpl/61FoWVwnGW/Abl0i/c9RQY2/oKAeGBXSieRBBJRmcSTrpL4cJjZfleFnTMBhp7SHlIXofkphTt82SmRpRXkZpDRHKmZii5IjWG4xNTmyiFIrWRzlIV6W7IEV5RYJGWmjRqNMtZd/uspjbYeS0DQCu85WaFt7TTOjBpvf9qPa6KX8E5KnmlS0e+LunpA/H7Dp7Nt6ExnvW4feYFZbxL/tmjv7SmPEzu6rM1bOzYGm7qsTWgV8wRWwMzptka5tQOxaLE1jD3sNgaXMvEvi6CoqSZE9qraMPfF/jciqjqsYmYv/JF/OBrXEV+0rwRYILbO1BlzhCaTycY1/HG6B3TES4clwgXGK0sSxLVn+shJtB8GK7Nv6BIddksBzGz3EeNfL0L+faWzGWx74Ll1ULGsw1j8APHd1gMfu4zG8y2RDM8m85ufJgKZED503InzeneF9g7EsRte/xJBWUVgqd5pwEd+AQ5zS1iuUk1JoOwtGGFk2d/zG2O4T42+l5uiLtf3O5iuiuNet5Q8hNft8UKoK7d2BestSFmdcdkVHTJsktWXXLQJesuOeySM11y5BmrWNMSHgUN8jDOH/ClHx6AmftA6NroQKoDUhniyAd7AsgAtQm+bJZI+xQ+Bqyvwl7m+HRyFIVHv0WkbytPNbLdA5C5IAWJkEltkVE8hxUA8P1YsORj4UHpK0L3eVBBZmm8DjBpAKrPg9oPw4HTAVjScC0eILmUtdctRp+0pD6yCm/Mz5OXTg6TDC1DrKn73Bj3t03e3SF4swpGnyX8QQpT10eiA79XyUnFepPanV/TCcFJNXNr8GSO3hKKYYUa7l1H+ByTR+VrpSvMTPihgiOnrymKYJplysuplN0nT2rzh89ZYjew10dRbvVRUPoBDbnuFqij8yyYbmHF6+kqPl7lRxcdfhW0rTF/tw3R7Mq9hKjijwOoTVTWrYdqqbD30oOPd8PjqSICKeq9sujo1Z8RufuD7gvM95U3DDxPbAfTVKgTuUef35AdFED0Fqp4WOFw5ENuBmwifmZ9pjq8k/i9b9rmXrh6YRU3cu3e5FLQ1cbN2qpYbm4bscWln/XjAx2hFPNCf2KO38YEk4jONQ+Yy4Fl5YXUa6NEZvgRUoczv4kEm1LDcIq4LcoB+3IuTS0+uEcdIoTwBvw054nhLsNX8N2jElMPfF5vHidXSVEz6eMP7Txdto6C2/bjIpDt4Gz4/b5ZVFb85t+ySoc8w/FbnRWO3FtDvjfUJl9olZwLmhYmuSbfZ5QcBz5SA3JwsxhYpYJmqtee+zzdzZhO95BOT92DN1zz2dRrV2rqQsCg+Fg0QcPfOI+T7g3S5HaLffIXIkmTBcTcyl+I2hCt2Zu0ZgsARQnvARdsn5qbY3OeEoSak3KEQZgenFFJUlIRCZW0fcPviZOSClG6EaHELt1fuKtIqMTzW1tCpSz5DU1MjDyk7X8mU1QRie92L2Riek09Et4vj/5Dxahd6H0xWsKwr/YmEFlv/OcEnou+IPreMqfyBVztABxA9hwIfwa4WDdX1Jwr5OeJgaFPVFj3jdAiM5hrF5e11HwPFDx+qNfVIKdxzr085GgKGGgKMPhZJQ8AC53xagxJmknGTAlntuqAX92N2st5xo/87AE/XpZdYTQLCqGgWiKq8uiFWIM4msM0RVYT9yOo4pzCQ2lJelSw8Zk+H99ij+/wKQcfMhdfnxVxObdeuZyorxJXIv88NKq98mei2gN54gOR6N3egn07S5xAsb+gGO6cvJvMffwIXxCEk2Fz8vqjfQFldPDqw6C7xNDoxXi++wIWi5OH/dUcceRzsGCwKbnzitdJZrV30awmKonrlD6E9JuVdiF5rWIIqQX3lrX6jAQ3jh46SyaeFpGG3G2Owu+SSVpdKnSK5s26jdDUTUcsWN59uItJycBeuqGuPWgWwHO8FqaXW9rPbeu2Z82aRLOU6TpBimC4ZgQr8YVAYd6MruntuAxRqFZL22aBag3mv8x92XiD0YpDTJRYWCBmYh5VPHCy9PMUFb4t1FeA1tznXICQE+ZPqVcVvYYnNsvQz80EZyLvrSJ06yKbfC6Zt8jpwynNwW7OrZ7gexvp6XruJ7rC1mhP2zaxMXUc26Yry0i0g1nsEvSjWh55o2+ep3MoCmnCtaNv29wEcLT9HzINa90K2lL0MUDF+OY1vcdVRa5ad7puVWmMe9kTFHVjjpFqpCHn1/OxdsvIxTBW07ITqn0U1ch/zlNJecJTXLJh3ttP5N3ylu+bHcXUK4It68cZfJy0e+R4sBkyaR1Q5iXIdNgFhsECI1nBQWMTwd+FuAyWZVpyZDDUBb4x7IrBXKMDHw5Y8O5U8JOrfRaibscrns4LKv3MuKGVyfcSG8LRxyjw3CAv8jZp4FQQ+smAbhjcWveA6VZ+JTMS1cDoN9o5GUcazEp7jiF+Zn3hZ3+TJwZYSga+RFNl+20Nm71NhjI75wm1bg9/a573gIZ/Kzp91QrFohVHZthZP8QPP3nix/nNeOJ3jp9U87Ix6/jprIxkpQbp4iQ8dIZ9MkWnt8VRe8C2m6hLTYrse1tIWiU3LepUs7WLYqQSKccvspy7cS1drjGQqLjjBoc1dK7Zb2kRlpuMrNsc5VKoQDPICFFWLVxipVi42MrSvt+2HvZQADLkRw+t0wFzFPpRMvFA6QF1haKy6u61qbu7o6Gp39Gs2bq8nwfo9HeltSM5/W2OwLJfDH2e5ZRDOYdyoZFcaGQnM7KJGer4+ixsAtlrhhvB74zMh7vAunI2tut7pDDxAXUw9uOIOpjhF2DIflAHVotFnTt+nrM1s5qMpeap4BURYWgBjY7bRoHZGh8/H3QlCMENZAZt6RuF6PIYt9qBVOLYHoljeyCfwFoc20PSassjzNJ9xu3xVmwAFwornIKj9/95DuN3ETb3kjXRj+qedGx4fOk7w/EAx5bHX8b5HMc5j7+GY4vjgsffSPXLeIW/TTUycb2SQ0FYkJzq6Ugr0Xz8AsJjasZhRAQz95lqwfYVllJhkpbavbhc8VyJcy9d+VyBcy9b+VyOc69Y+ZzFudtXvheDcy9Zsd6ojXv+GmyRomdIKOfuPBJrLf4/YT7452LDmDHHBuVwoH/C7/Hzk4IuMs+Wt1MZ6KukmhMTTe5L8EjZRMIINarZtQfFcinjSzSVI5tLMq6G7xiTzS7gY8Czi2mM5q9bGVUUPxkT97Nd6sctCpBuCGfIh96SBNnYgiWlFvv7NDZYkF4LCTQZLo+P37J5HIXmR96498wzrP/oFdbOBPGde6525161k9R0DP7EfD8T0lBLzPD+guGBqESG5uJWQWN7LJ7I4CHrx+Ci8eNrFiC4rPIjbHQwqy2M+8SXM80mqkS8DRZWv+qavX6MxOpz907cvw4JR1F+VfSnaVeWOAGOcSTwZUEJbBUezghKUIt2k3+iX0X9O6QSLLOjcB6JMLUMozfvKAunRu+JZvVDCrMk21FnkGqtku43IVTR4sxMCNKXWG1NNyXRlMyRC6ZxlK8c+XitgNdbwStX0gS9Kazwjq1AxmxBTWS9E6tNIVJZMnOAtCxM0AdDYUHNv3jUbJ74PZtxVBqy/r4/65fKuDIttIXRY9n6Nx7PGDxUtsr4/3QGWJCgRAXYJMj/eUaoSuaRdvGeXTDKHy10uJQTH47P7245K8MSKncmutHWMO2sDT/lk7IjfK2ABnUy56xT1qZelvd1a+E5hklaeDaHZE2b2zOYOgLYJKY8rD5MrYXVh6l1sPowtRnqSKSoKNzB1Bgqw/B7bGvgqfEmOCQ/tZrDv4a8bVrrTo2XR324mbbu4Oqw6vCKybpTS2kuJ+YNvDzyvFBGNS05tc5uwq0z7yRad+po3XkHpJa4dWhXEveNea/oz806zGy0qMxTqVjQ1CdHL/fNMKux9IRTf86pH3dmaLWgaDBPQ0oJ2+MkxxdbKrByIT1wPHY4jma5bJTYKtvwUZQBJiXlSWhrYoxoye+URxSxIuHXHHmQyeeMQzps25GYDeeSR1+4gm7aqdjcSH3tTqxrT6yOKrPL8uZcX/4/e34lpEavpV03iS2Wuhuxdmn/gXFoJdnzm+6iGBYSZTLM3K2VyiqKYASqb6RvNfVM4osKa0gOcjoGN6U8QcWYdjT5Lne5TJ4MYCKrnNoL4b8zLik+pFjGiTRC5hgS+HDoiqk90nFnEPIWSjzCUjQSOZxlXwnNTgZxPGt5JHL8CKojIiaZY7MotWDWyyFY2cUpG7DebbA5gXz/RH5shjcEd0hSSQOIYJqn7OF28hf2iKy7+Y8ncO6rzvLFGZyrbeTXK0IeqthQ5Qw5ADSnU30Lj5ezVDhfVjhH4XB+7VlhqB3K9pzRi/UlnOZomZxlm/+wuKoqjTFFRWvijsVVucmsgFXuSguhJWtufx9Fpw8cPS5weHc6zHF4Dw5LHFocfgWHFQ4NDr+VDsFWvmSN5fPjIvwPwW/5EBku85+d4TITdeSRY/tQ+Ct7rS1nr/zp7JSrR9irVl0wZb1F7fkYPpjrlWLAQ06JsZIH+DQLbSAaE5TH4ccdTzAd9wEUJGH/lHVGQY9+U64qgY7BAtnzRDSxiC90IKrjgvHLK/xWyuE7qc+BfhefIMMi183grDOaf3Q2FErm7PACkLBMgEvz1315RhxpAjm7G8JawjT7fDlkoyyaV8fJvFrIvKqIxtYGf/K9fUW/dA3Eb3ZTVt3TQOdkhIwWqULaBZki9q2lkp0P0MjajFnZULXi+eMXMeNUVEkTykgDF6Kf89FFy+22FwYtGQPNL8MeA3x350U9/K5m+sGv5ls7NHGqtJUr8bLqn3xtr3qUQDbz4cBwv2mLTTOQDE98vsTrLbY+zO5jT0gG/QutGTwk/UcBYbLu6z9IVIi/iNQ2bDUNJeQYso/UyJ9p8ws/FJjBZyFlzkwqjRko44a7aOqtFnGVakVFSafzIAtwKLZM50Eq0eMnta4Yj5+eLlonnQccFKTzqKjzeISewl1uxaeA/MfRU7h4sOJTQP6j4ylcm6Shh8rclFQ4XnOLiexMZK6BTAFDLkk7Ulyygc/c15OPYZZYROl3sUFeC8doLtiY0P+bkCI0wNO43LxcU4lvZ5JU7aNhkmB5NrC82lfO76pxNYvBlk0KtiwhSGEZjM8wn8gQNqk68qUkGd0GHw8jtlgsTWluzdFgNqmAS8upfA2RXsHEmizUJa6b8zICiV2pR5EL9JoHlJlHQfxpf2v8GndtpbV9Y7eVzMn9GHEOQfm2JbGAE0Yoou4Prx01cxTMKLE/0lcZd1cJbbdUpha7joBHpQHfpjD9kQ90AyyZBxXnPZNWWtHDfTRLYUmUIPAZ8c/Kh9Hh8xrIrl+zi1JHNLCXVn44sRRQfQlhYoTXN4Q0kHOBV1CV5tyQGW5sMl6azDbbgIQdQ0gFV3Us8eyuxKq2xGqVIHEYzwJMFETRVRRaRzgRjmanjnIcTfIol1LJMNjlKyi9LeA8vmZMvI5HSvo4+REd5KhMMWV/ugVeILyHbtB3ak5+DIX8GMpoMUm4AWgJuX3zVi+hlP1EOmpCCCaVIj+VEZJ3rBrbvMDAvGAX4b0QYYp5FHfIyW1SEvMR7ff6HnPZ72M84Hw3FFMlCazHWUfavJSJtfk66RU6z39vpZcxEb0sl/aiddR/jVmkZ2BKX8I0dQEXK+lCcn+vxIW99L5eei+TYwK9U+ZZXfL0Lrk7hRU5LXpXAA7uXszPjaqVhHmRGmhDsLQihb2gZVObQiPWXQOVNyoDrtQYDmnYGNmq+/yaBBKvuXqF5LyUEeGI6c4x/1ZrjSiW97UMtaqYS4GRY2J10bdYYehvja6TCupwxRMwFZy0sKwoPXdV/pMrlH/GQqnye3W9c3R0lmrzseXwVWxepIqHMtVs1hMx1lx8K6b5HaxFyfn3mXFcSA0YtKDZx4xjfA4Xy40Cg/nw88P3IZ+8HFAptTfdfIf5Y81sp2FmyxrdclM0GfwqeUPu7vXqkhK3tglh8D9lO2IWWZC+L41gYq3e6i4wuIb4MGokSbqRMUU+DIek+DDmlHuJSXEmLjVY3VK77s2ldnqBVGO7+beRH1jzpYjiWwXUZtIrM/g4IXeMgH5SQu+drLw56MyY57fkz0SKiqfTkCJuebfytvJdNQXHQh6Cn+MNwvFLBMcpiNP5uviS6dJvRvq4yCTs3lBxl6OlZkdz7Ztpv3jj0SzjXo5HS6P66HJrigdnJ5uUD8RPZpbxk5nETzaIZ4pJ5itKTvMUVzLRUVFtMiD7ZtKa0BEFYg9+YgAlCUX0VmC6xqtjSs66Yghz4hPDwHI8bBjHqfnkB5Yy9611OrNT4ASHHRHnT37ny4jG3NUzau9P1/Y4xi4E3rY4NynfqLLh2qf4uPWzyQ9V7V0INF++ePbCLBSwe3317IVV3PLN7oXby8lgevej3w1PAEezVrIizo0Q/WcUyvnw/Pb+LqZokFxhQcNSGK4F4PCsH6DtSmg/yppjX5wCQk5O8INQ14/R1DjcRTgcPzvknEy1cpMRGSjNamCW98XvSAEUjuxzn31KrxAXhiebetofZvTOvkwmQbbZEDVXYoHI3Z/UkV2iJ35uxFuRVX0ddNlkxKc8lwSgHo/YHA+Ta4cCIHailLtuxDWRekj3ZQYWo2bYISW1PkUhbIJN2OWGW2KnO7FYlztR7pETqYcAV0naUMqs0VsCorZW5gKfXqbwvxnmvvFyong+pnF6jmkdxRbgKmutoG+HEpKY3KEvN1AfhmiY+NkEP2uOWlzOxxA6QmqwB+KuZ6D2bRI3JdrLs3luYUBvf0huwLIO8QPBLZerbPjN+nPTTs2fMNhQV0nfT5IDBoK8dQLaW8Huje6XkxB2Iu4653Pil5ivwNQD9/t8XDpDjfEal+lIgWo2xd9b5C1P24j7GCajZMq4+hF9UslM8Gh4WnMP/2m9O0Ir9pm0t9y8kONOqWQ/BamosdoZnULYHMVSIpwWiuho2wq10bODsiz18IlHADEuLHWCXBdSU6ipAA1F6+5yL91dCrq7hLtWTnJ3mYvuLoXcXThwN4RbfGYC6ZweZe1RrwNzSlMVt4lp4nTo1M02uThqVG7WqNwphE4OhM6xGsmnUxcW5YqfmKCBt7TxBfChNvv4l2OjnTcFoi7wcMPuSSXn3hfbhUyhIOhPmTKJHEKm7WVyqssEnNbulJrjp3fhEpi2SA+UDkdoHDmFQGltSNxf+O+T/Ex45tG3Jp7BjgFnyjMB3Ch3AgSJVYWn2UaB08WZMEwXoKnFwEECn8+NkFINpdSEV5yTmPOqQbs4zsEFmC50XEC5K8TkewRdH+TFdhysmL8ITaeW2Z0CMJYQioiG2MFVWDvXgAm5JsVY4cePxt2X6Jp3Mr8/pJ4B+Yh8HCdDZgopWOaahEW9330zJyYS3yLPuTcdTcFEu2axc7yoOKxmlrkfFu7eeSIpU820yBBCyZqtB15cV1xMz4V0SPEb4oSVL4uMBrScI3Nczs9vTtAyHWSgkUMJzmFNLYlNjrOoWyFOjUHWglxdmn8SjUlMlT7/pazvo0izEOGPLB1b28jWTNjtZNkWpTZlg1/J4MobVo8gjCLuitcV3KdXY+LaLWc6zEihyDFSjp9O30O8QrUPNDJ9K19Mb08VbXMgOXLpy1v20LZOY6Vj+6OIj93MDaW2kK07rDQbcTcfQQBOskIN5CW3a5hfMCwEuax2SSm0iyHm8z1SmxXQARjZ76cDlLg7Skzf2OWWUJotxih4JfVc2EWK0A2hidLOdVPauPq000RXr4bWC1tDKMuKUTtrKsRqj8wkG6UWe7U/8MKuNgpsZgy3ziBTEN9apreck7qp8iKZirhL6gXtLrEcBDto6e4dN0b+rDXMYHxF51Cu5ncSwgnVu8UaEx2RSLe6L2Rz+ppQS1WdGXSmfngG86kPjbn1rhBaZ0+DqETnxJ+nKiiRYXXcxq7ePWS4BwvzER5QZwnVOCtxZHgwjgHvu/hdLaroBSCeldLU4of4onZa1Q5BqhEFHhXh/UBK1JquDs349xL1fbgVwalHVKyOhblE1XC8EJWzRjYv0M8nk+8MTYRnNfv/BD5irRTrx+4LAHmUeMYILkm18yy+gFkqOwVygehOl5kcv0V4RkCLV5IeyLiMfVDC2hh6vEEoDTsAOVFyN48lHyCiQvNNslDRTRaxCRJ9hbv2MDXWJ0EGNRW4W6ogunPKLq3gt9QUYJHRlZO/CWe1PhMHL4KnKp0V5Y4K/rOW7q3Af3BtxZhl4gkhIZ93bvBfWXEGoRDSFFRjlTi9GM+/1/oi3sxD8SS9wLYhKl1f0S67MD+WsDvL/pUtJkMCXdyFfnjSPPIQ12oyvFI0wri/IdBP/LDtdqPCPq6k1Zm+2gWhMC2rvznPeAWKmGCpLkx+1hk9ZokDD9itSRmt+7nAo5YLvkiW6sUEKIV0ocPa17hMfaavdxGCOs4xmwg8Dmvpbu4FU5y1cvS65FHfaZ2kH5c6Zl9w0/c+p7NJN73gyWMJIXqTMcIZ6Pufcl5PsvBxySHwWKho3htVRdsPhOdTKZxmLsNi+P2ni9I9uz8GVCpnnKWJdEhYVo4NJDgId8htK+OIWV9RDU7p48fr5xfqUfwgJQq/AxCfdqkbTcMQa0U9lk+i4mm6SG50J/0deSf7bHJBxED6s8iW4XtPCj+GgKUifTfca2q+zd2rIyrHps1rctEdR7dd7hD1oHLuO+TOj9bCys3bj+0Rs+yN+5j9WRvVHFPoTsfpTouf8U4LNqoKCzYpOyPz1lu6xSmDpqgJA+fLF20P7w4uhEgq7/sXbZ8YJO4NCcsNN6EXzPt6yMuZF+Qn/gng0HyhvO2/+fK+1QaYl6dCNaKm7gulATXAjeCAN+kBGacPdoYh9/WLboQy4P1rOMVLHRZgBvFiC3m8E/TH+jxs35Bx6KLtEaJoKALwEo2BchWFacR6OnsWCxsUhtYI3UM2+866+NW9Eh7LkWjDTa4euUsCoc3LKPKkWckmHw5NmhqB1Kvtt3yB5gTcI3EUTQi5rBk03E+qVUySv+tCFn2rDaexULcL5ZVc8UIzTYkeHD/P7Vu83DcNYOAzzIpOLujwdTcEtdmh9V3MsJB3S5dHeGStbWB7ieaT03Wg2vUMZNyr99Rw8TRTFUnxuJlfE51Pmze/PxT/O75Ij24gQRU9hFFoaGHtSE4r9J1q3tXV2YDnL1qPDFPG14/iLYZ64QetNEbOcLE6VIXXpuq0D1J6MP3qpl+9f3V+fNd11ceqXveu3uyrdUE+NbUCnSzP/+RojFcmv3EUSuIDpYmh2Sx3px8Z4P/7DpPyFcw46BXOtNSlK146xfvRlC7wvuB3BZXw7uvz8NAf0mwbDrBfCz+TGYgkpNfgV7kbcgkEJcWuZGk/E161e9t85JnFWCn92JewipfzkzG9+MprLtwiyr8RmPZmuVM2/5kRif0s/oX0LNKn0tYiAoSRB8U+FrL0fZjRq6aoEzVGfikLllagrkRtFnumuKP8Ijnx8824NxylpfaJxgkPZlAhqHiPZEmcWMvBFc0Whusky4gZkvsJuYatg4/KX6ziZoOfmez82RPNeFIe/6D3w9FOMRQRhMvGsA2Y+tqNDu6EL/DwNiguhTPuhasWCjTmNXbeZ3MDjXT/03h3P6I4tkvTGQWW9hDmvbyeX2S5/dj9gXbq/tVwBs09z/5OmIivX8hw9iTkokihIi2QK+i0ty9l/77vZ/qtu4KfqUl8YABWtA6pX/7HUHa3567ddRAjq3fUpjeHQFUR8HZA/EImnenq6KirT1Olz9yrVsthN8MPiW28QebAMyfzNU8EjorXHIxOhgum96G9AMsausfV6Hh63mGkh5LKc1gILDOavCmQta84nph+DjpCVeDckiLAI0Bn2p9rrXPH04FofPaC9cBuBizcGaS8rM5ujwZqGbj80gfxCz+DwIDpS3iwGETeJfeSN0hZplgXp1CKjS2poBmpkVyNWDYyXXjt2c0hFuYs6WEerJtA+J4M42nktRhK099saedErAxxzaJvB0aFCxK/fEZHdi9YHYEbMsJZGXIkFIYBJAUuB0WtsVgrEjz35HnzaxA9+XNsopvYytQmotIZ3PSNL1+SkS6g/ODWL6NbjRTVt9ozLxQxwDFFSN5JQrplmLnMitkdjuKHJnkaDfueRpg6T1HckGcjZXonqmf7SueqYHkJp8Pf351VXO0wdOjnQ3Yt7JEHNChNQivhXKETwDRF+fM7YQGCTaiWQc4s3jApfHkDYMI5JRbS8aDEECYj6SLY/tNmuXeIHFR5SnHcFU82D2LIGHKo4MNg3681rZeBkXtBhmq1sAG1QAG1QAG14El0RNggtwRP/P+fQXC6ynTp15rkSXCASQKULuuVuLSXfqnSc4QYMCmIQVdify99odKOEIPkfrC3K3BOlzwrOTmczlRBgEENQE/NUMWfNTxyn1uzgNS1Ji1XHDWd1aLuyKD4oQvXr516Wqqw2XkdDrgbmBS9CgUrACOiCvFAFeQDGH2aS7kpVFMw+oGUJbVsAkbbLh8IT5GKavRtyt0ES4FyN1MNrx1Tp1FHCIlwU/ro8Gfgi+SVHIMhyTRa9t2Vo6FidHE3w/7vGTY4R+QWXtnTFMaRJuATs8l/Q0G+cpF7fNUslNF4ooJfczKRZAInEWnnYcyhfRTTog1IDBlKhNjL5GpppH6f63FG5eIQZuNQwwNkRMGRBMIRMsw9+7ZW+yPnq79KXLARDCCmMNwtdTvU47C0OA+U0anh3xjkHj7FA1ILyuGaioyXwQ5o9i4PGF+LCSHTmrSOH6TMx3SHkqMlY1h94QjBAUqsHkVjxRA+wJLCzI2JQXArUqINLzgzbEp0CZ78gc1H9tFl04vOiAHGMCvnkKV5uGnByHxYTVO0nUNNME6k6KLWV/9pWoHBa0T6pXDQhUuQExO25cmQfDBuJpds++HcFqORfse07yY5EvPJpxzs02I2TAT9N3nLq8Iu5qY5lVSee03dFM2cu/ooQtqv41V43r1smArWyWVZtdIFblLEIpY/MCPExZLh+8OndJ0JHVPyppAcq8CtkMEb636CvQHR65808hH+qNF3fFtAdYR7bUaxD7rAF61g91bS8X3G1NxZ9sdW0swhmqsgeT8FxkcS8mTsVANJqap9kjdu3xFIeSKLBdcrBdcrIA2dME8/CA3VOjQ4hDuneNxzXKeiixFgz1R2BeEqyCaJHoL3lLX3JCTfSJQSQ3mQDHfH4HW23TReYW0pNejd0aaXR+12iVSRPtFyQqj1oCHVViXIZ4WtZcWZfiSTHSxvGeBLhc+BvR1iCSki0OkUGeieAQ1oa6oLN3Ulh/+K9ZfVJtnwjWONBUwGCgvoPgAgzpfb8APnD30Bwuw7DG2b2W88Kbs9JLnP8FsgMFBzdSqkTVkeo+ukPTle4t4jGGD4bq7WVVitbd4Pp4tHou1cLi9l916uT337s1OhX8Te7coJqVBqWYzxPhJjxqTobeD4jlj0/v93T3Nt+LVnUCrdDkAagHBxo6kYjfkJWPM0p6Lfr1gdsnMW4C5TuenWtLfMvdnVmLC35HeZ4LDGW+wrTVeL6l2j3WQ+EoqlxpJrcGi1ucxH3zJh4y1PqeMFFtXS3erxK6qXJjXdNLhuD6l/GjLov69xcsbXOJkDjA847owYJqSYqlEFUNO2mpmuBgzOsnph4AAMVegOBrLTD903xyOUPCt4Q5GzqBR4iLc+H/LlBNV4/B+sY0Nu5um45N5s2poPp8N3uQfuME4+7A6z2j9Ih9/yM3X44sEDdxgnH3aHWe0fpMNv7Tq8L+5cNreSBCCp6jP7n0fi4uTX6pIskPCGjBuSUXzQ48klKFCsyqQfxiqQoSo3LxvlUe6z4yNMUoWgYcmZz2VHIAsfzOdjFNrU8k8yhisvsazEMfIy7mc/cCtaFfJHxxN4yYM/AZVY/gSU3T9Y+Qm89OGoNarGJX1GcZg+446fE32G+5/XZ7wdC+GUHrG15GYsWgNthy3C3h3/Y90bf+Oz/99HnyIBQv/k5vi3+SRrngn5ch5gAuPz4BXanH+z3cPXu+/y8+/O9swSyR6cY2l+aF5Fu8GRbXnYEMLiqFLnHzComQeAQb2HFVjldectrhoUxhhrbKZW3hayShuyimyEwxge68V/mdELN3mG7Pgv/O+LT9nxiStO/7WZT3z+KR6UvovN+uPnGcN8x3c3PeOFN37nk08JR7ZTDq4e7dgTil9x+jfCiRG9a6qDBwTr+K4BQUDWjM5aMM2/XLBNlsCwtNfk9KGF4hWacoh8AWb+B00oT3IdkYUIFcOX351H4IPjGZ7hqYsT7qcvDTTr9PAHMOFbI1yID/+XT4g46+YJZ6NFjmX5cYvTsIH2dw/0nSWKWFGJUskTFP7plgvASnTLBw4tZTAAk3slKKVoFtNt0jl4ut8bH1q/b3/Zg/db5w/v9+0v6/X7FYPU78kj3+8X/uTh9PvIh9bvr7/8wfut84f3++sv7/X77Tb1e90j3+8/veiGB+/3C6ytlrtE0xKZkdmE5qqFQrvcWq3TDhiJswhEnUMquU7n7sIhts7yhgoHkFLDz6QiEwNzQ6Hv56Lv3OkN7VFG7uezGQvQe9C9eDaR0+0UkjSviQmVO5fo595n0WH6WTikBByV7hP6QCNPhESnBnCnxvgI8cjX+Rx/WpzJ/cYMpALugj0KnZZCYUMHEV65AmFTVSb2CNx/5FYvxRl2F15XnIlo9SUionm9YRBq9xYLGEQolj01AK9wkuspW6hRojlpsZl5OoEhIQOLYpin4nXyE5ZDoPXg6E3qLl6boO2+6JzOfrCqnf3IS1BgU1oIFFdE8NYPjKl60S6tADJYKwLAYZOYD72FpODoGCBbMLmN+b6/JGJ7vH6qLdOunGWJv0BLp/RrtMv1M2ezuC3H0amTAX5Om5jjfUjtCtiBM/Dts8FBpHOndpIpXg+/UpoB7mbkplo+HfY1RaiEPwrgOovakh0/L8dUHzFGdgowi1FJTVR4XxnvyRHsvHtxErpwOmCx1MHk7ruO4omOm7F6Gn+OCT9uHwUwFmK+u+dIHoB0kJVSwhcq8G1CcLdJUbBDENydAt6dtFBKWDudP9yFG2rIuBMvtXWvtBu3dIoRYDrhc4ER0GXfWfhC195n9BBM0XoFGoyAiGCrlaoRUs3AWDv3pOwXlOd+Nfc+C/2UjXwTYwmIoZdcS53OzCiUmOHmPwuR8/XeT8N8om9D56RpUoy50zwUv79A9T6TDup9pmpo95nyVO4bNoHHYvjcFW2LLbpv8CQC48dtTJYonhjSQPuU6OB3KdQsVvrJaQe/ZtOKFPEXjuW/EEpAOi2TOl/iZ6Wpw6RyQ5UD0c0/JlefERrrlcXEzAvMddvlS5CecDiWlbpl9//+eb6c9x3Bvx/MX+62+HyK2Z1ET6Jx5w9hXRVl1JAYJ6nUSyrlFQiGaC6EPhT3T32otJdJpDwkUH3aTuJfUtxn8Pblw80bS2CcwWwWcX4lXVRZyrbPvtSDX6GSXVbpt2bNYZW84QAzZ/zf2Ar+6zO9dbdp9gC/Sc79iM+4bSniJ8jbpN6kSL7+Bj9iYU+fButwkXiVZgWESgAnj4FyMoY+KPMkJxNL84tA1m2/+eJXvumeW150xc3Z3mATvO011//kvh98+0tPD65gF24HqHb/JQeW9p13wUlYQdHgAsMCAU/cBzSXcA07aXEiBPjwaSC3Jn4EhKpdvF3ePBmbZ8ItXhPCWV2wdyFvsXUF5QPRH6BAtb3evxcBqfZvvz9AqQ79wgXbgaja97khzrVZ9yDrltsG5+4NSMnQ8r4bP/HEc9FqVHIragNafSlQmUUfrmoEYuGY4/7l7vBbUoGZdJPy+3KfxegHVF4+mLTnb8ZEk0F/JlsNEXpGtXzp3iZcVNRtCi0VVA5wYCS/DCy07itHQQ0fpAZoM73SbjIDOYXpejLC1o7pbDLG0zSRHE1pI8/SsX5GyMz9jLaDw9AMQb9lNJ9q2gqdGSUZ4vdtXtEGxE+jcwgBiq/Psy+EsNxGqt1RaIBmRnLG0wXeoMgGfDLKssfFbj2FPBx7FNtOXsEYj8LXKPnP88SeHai2uwggp/IDPqzAqCsgLOEMiGQvvyKodIrrDnbx4GYun4QHfd3BIFA5lsqvO+hHfsCcejv1PBkeEu0Zn4cw1RiBUcNvFX4jWfukxgI9ROwGk6g8y13h5s87c1HxHTLk4DD4/U9mmBPBdBVEWoyLCRlvcTSZoe+AQqXOPI0yEw4B5kEOZSpSMsZ7KXwAVIVCTSbdfEXZLZCOMGJpaHXe14vcL9JGzhKDXeoK13Khlgej89uogZZeDxLiuAAhMFEuzsKxLMPyP9dxHiy9PlOOu3g9MyGJqojg/6X71hER7XWVaV3fb2NkwasMhXCE8cMZnG+O5arJ1rN4onCvO9orL8zgPM+y7rmk2VKTvKy4mUkm17sFd+gINaiCV8zGxtzVsyh3iZWnla37Cndvoz+va1UNea3UGOMwPFwSUObis5VcLTt3IbE6kxKJEqzCzebeojYrgh8ObHBhtZ25EtFBI/1S7aUhoDuDH3rjnjNWkI4yuoEONOEPqC9hQcoQwLAOIg+StkZ+QMTbTMtbz8mDJjXZUV83249Ofg9k5lbjlGtw0j9amI3E1iDYaRt7wSYPMHx8HfzcSo+mIhb5Nqxsu34r+sbEEVROyJNrFBk8i/BuTiUKvtNdlBmFrjM4HHpeebPSfeyUgwCpW0YYzX9nItSV0ceS441n1IkcCTD3FX4A7a0sGiZRSBeKNay9Lgo9TapgZLMdi9tXQKVKfkOVtzKqI4XFrkKHUbL2pbuwBRiwMq7VVs7ayuawyjmrnp+HYmTiwuMKd62NBN3KUjPcJf2c9fnOwc/c53fXj9I+3/Wz9/k9j9Y+3/2z9/n6h97n/fA1sucuc5IYe7P96CAeZkE0jLKqORcbFZ/Ro4DNenMl0LPtTsIhOzIJarNHDiGIw8YPLprU28+7KADj7v/xj773rbuuv//cvRf0BWE6drMSfaBvortiFqf9cKs4BCWSL/ZMAqrkSAh7DI2Z7QqOSLshikZ/LROwd1NNb8/+rYJ0K8SUL0SxSd6XhLi1o+fI0bq/2RONKVKJxjSBvuQHbuUVbuSQQn8p7Q49z4h60n1gDXd68pBpmdIst50MKrSodkJUsS7suoQf6gfxqm1/8SIDvZVjh5ezVC7y4BbVF505HRbzZApYjbWqHz5eGxwuExLlf2xyeJ6ZZ8uO1FFAcHfN/ZOlFcZdAwfAsuNdcC2R2j+DXiZ+uVISIhfgOhOARyq8kSXpG8NT7g9n5LdWtjQ+ObZvNsUspHgdronmxzG+ZXInxDgcbMXXEePn4cUx4qe7Yc4bFNkUfqorJ8QEMcNL0Q9BQtFnjwndh9pj0As+4k1PC2qlBc31lcaeUX0k9SdSSf1ppf7k3kfqzzKqP4HCHzDXW6g/S6k/O/pZqT9NX/1pvJH6E6mk/jRSfxqpPzE/Sf2JVF/9WTIK0qs65af2mWVP+Wnxx8SNy5f7uj8aDuXX5FrGD+1bIBptNxduz6JtDW52xTxFJL5a/tGr4x/HQCucG2KcSkHgDPHxiZ9XU2ri563bQCtVfOq8+m54/1bR/zYiadi5yQDyCjoYiuwSBCIXJ3+MS5v3VH0vkJYr8TfpjmTns+lddo7ah7iLJdt3pVgP2q0n/OfE4mcd1VjJE7xNO80f2w2hmLwHKnXCL6Qvd+msz/tR1UWWhPPJc5xYu0In3JsIEzqx9ejOSCbVc+Uu3Y3rpU/6OIn+YrLnwL1PDtwsia/hBTYfYPQjmMzdy7fyX49b+dviVn5TfyvPqKh3x628723lNy3fyiezAVkByjQlnIztPK2XpywMgYddO6mZ4Um2ZP1Q/BwDBZWN/qfuvrWY2DEmJjN8vnFDP+w29Jun9vND/aBwHbfwNm3hNy2GTiSI4ug1UPrkfbMILSDg/X4/43G4G6nb9gUGl/Vl6CxuIGyLpZ9Pca6eBTjs3IJpbn3LkizxvdNZxtPrw+k3taebQbPKV9GU+a2nPGuSz4fTbwinmz8Kf3w4zIlcEuIzFwFkLjJYkjHw5zj9HJvoIGlBkeckUwJHWjIRcipu7kHzmEmh+MuIdyPazb1ljALQAyYdx7eNsSKln9r1YiT0NxHIcVM5v5U2xOR2Xt9uTrOm8GJbd8/HZviYbg/8jSOw38FLZ7778Gp8TTuAMymROhH6bnK/7YDKO+5/FRy/cFdx/wteuBShfswJktNFuo77pja6usRrRu0+9yNrUIpfBZz9TBeCXaRWnW6kIskbeZfcvpo+bywRWpkwkndoeFI1mfvS2nBScQQy95KjQ6FNTHujSMLunbkfkF4GVgaeli0Ble/FooQQOyiBfDSJDqBZhUqv1Gy4v8hn4WK6Rr+VJufFKTG9NaRPi+mdIX1OTJ8S0vsNDkC3Zm8xMf+0kH+daYOoA3FUPiyyxUy2ofzBwx2SZcdnU+EO2wAklKbws3WSac7N4L/FTzaL4ri4jr1JbBE+Kt7AqYLocEhjod29h8822HF3dRpgrTDUoJKlv2NOzMG3mU/hbUwfWSMpuoj2iTqiH0stpetmM42SPA6NQK2ZbIe5upJHV9WxCFsKGUxvJ/OJbwUlajp8QULRMVKk1lmHFCUGBRNHFK51vWYqd3u6ITWXt83ZB2/O56LFt0n5TjJWIXBgNTTddEBGWA3w1xzlS37KyGHsd2i2d0baSh05+RaUdFXe3JbHPPSn0Esdt6gs8u68PUdJrtUnpTpgAmIRlnYXj7HopZNEjOu8u2BOCea57zmSgPSaf1P1U5pfh+bTjAC1yP0EJD+4/ZyS3kL5sOznVbKfDyRA1tA/QoRLFnRKjsNpw3n9CBnOh+621a3UOCTt6som88fwA/jhqsf5A7hkzeP8Adwy+zh/AC96vH8Bb3u8P4DrHu8P4O2P9wfwjsf7A3jnQ3wA34v7oM00IvgKmk9LsfLuVl1aAUg4iCr5Y+iSNQcd0ADHmyZD9+K1SM1NZmYN9fRwPw23cPeRMHsTG150vt3Ua4OBdE5n695Z6RlABTaAj0bvdgZ0o6jdB9ZNcGfxTuQQLtmftC9Sms14GUjlzJSf3Qx2ozJwc7A0SPr/A2uK5RtAWF8ZIMfLJW9j3J5BgxSiYVP1EGNvSUuRUw9BgBh/GI/i628AD9VGuJYy5b1l6+5PGLawKQUfM0+dFPNCJP7V1UvBTzswYnvkjIk7xIUVNr/HlW2bihducl5RXqNWyBVeiFVxU0iNIzjqEy/tgmGwAJUi4Nzm9pAsf9ZG7JjpkwJ54y4YJo/a5P8rj9qWeHWdCt7r9FHpCs/v4BsC04Xs15pFFXE/IcTytSb59F5tGCAc333I3pJfyzR82aecerOeU2+RXJB5CyxMn14e9116BX4oDwhVpFvQGIg4AsVT/slR3C8b+Wx+04SoyYy6aDojkXZ/kwH5W5DpCxoSoAMjaxpHB9yIWvQImdMmM7h1DkxGfwkBaJExC3zYjJ/Ftzr2I/xkKF3J8bMCKkV1cWomhmqbKmFXKJFPlchRoo4lapbAfTEg1plg2ImQsS+uqEfvBW4RJfY1kamO6vPtUS9Q9hXpGki08zfjfzAtOt/wQ9Gi74t2s0sewBf1oXmiPjRX0mKRvqGTKvp8vhUKF+iByAxRyIUdZBCMnlEiJ1EIKy1qYaVFOVxIRZjohYWd3WeYFa9zYF5HFe/BvWSWH+ol0dX0s4aRVx6FFE6RncmQy8l9ez74vTwgVVO+N00BSd2ZcvCtdursebAZp0KnzuNsYIWig/zZgGz10WT2cvjTphMH3HeDbjukvaVb7X0hSIw7OwDMUCgdstikvC8Hcitd+L/Mtwd3/7dtp8437iy0k7NU3i+V90vVZ50RL6c74JXSvUwsq9t+ddurfsbozsfG63/Ad//cKZ4G2+fEYVyOVTYzdqTrG6je3nF0mp1k6B1HrS74theb0wE7pCllUri/XsOSYcbvyuE0zlB1SfsEyyjFcFM51mNDvdwcUtG85iNPuPvo2nFOh/l0RzInb1U131Xb1K/2kbV4KlP+FB3J/+heY+1yWlZPILhzf1yzBRzgjbexqtznVnsrh0orSlYTrTExWupmPSnPx+Qi6erta0RfkMvLQbKD5I1rjpDgQD/vMMyakJgXUUEWMhpYhtwX1mejxBKyTc/MT4otObtPG1FLnV5ciYbc6S3T+1EShl+E3yTP5r3pPVeU3H3z9D0hFk1ORx1yIbphZBMB2q969VIgZT46ADkiAVgLQYwTKJ1+Ky2KmosNw8dch3p/qVDcOsFb/fEg/Pn98D55Qm2J2VLIjIsQfV8R31qeZoWBo6iSLgDGQ10gNqdTsT2U/QObl6019DarRfz7NzKU6ZuD2aK5L6WL+O4b565nZGO+Xmq39dIDRTeGfbkpC+shfjAltHUWWS1VMazyY4h5+qbcN9dLFL7J6r0tWQrP+XU4xkbmKiQGW/IDVgH2L7MKGncpBAgIzLfYlkD/Oiv2jtCjFhBS940ztx7Np+eW533FWKCZE291z8DBPtBfxf0xJimmbjaKMFYKDZWkHnHiA/U7+CX2cBDQm83RZ0/IZSVvKlIt7yF2ALm4guYyXJAHtQfz9S6Cn7AACAI0Mc27zgs3LoDLNrHTsrv98GllODNJ36BJheRsLBxroa5eknABnS0/79nyEzIgxXIu2vgQ0TSuj4FhArdnCoQqexfmgaLX8CnbCT4lIAmv8iThAnJ+rqW79AnghN+hjTIzeT4KLAofVOiE+wyhUxeaGFl7JGTAfiNogNwcAl077gW/HR6Aw5HT3EwIz+GN6DINZ6LEO5UgXnwpwn4MdjXl2ZM6hrUfCpZfBTEa1vKxnwlvEqnZkHJMrZLLcWT1c75E6RHGw0z4g4VhDSzqI3xYq5jCxzDr3QG/psWrP+Xg5Tzjx371Ab9qWfYQK9vQV0AtVfLqcX+0BrsBfDSJhbzgtxJQEeGty5TtaLoSP9RqLtRcybmARyPZ/KRqjnNX0u7crA72qaN8RWQD/iDOMde5hTx5POE2UL6SaG5VKuS+4VbsQ5nuGTh/ggoTVMjDWhkNpMJnaTQRWJhhGbD4yUg86t7pRjgiSM5g3IjuVoPkT9sraV91FQ7zcAgZwKUNKxd5T+yTQPbvJkDqfnq6TGxz31++9v48efzo4w5nr79/gLXAiPb2V7xB6JUMP7W+HBc8F1YVNi8MV4Ds8oUMkaLzUPqamVeFg4IHjXFvqMNR3p4KadudQUEqNMB3vPR3uBHfBXxoMlXuSmQoYFKR038D3gm8K/Iw9c5sPZjOhHwBAkNIsketXGf8yH3TPTD36qO8ay9c85jt2lv/obtmH0rX7CPRtbserGu3Gzv46TzIhF8Nf8qbqpZ3Z4DuGD4SPhB1qge4NG2nBit0qvZ6qOxXvaxfwlb6IdccgWq5mC2UU727w9hhAln3e8cgDbhpXmMdgSi4xMKI19QbnNMbRFKAaLwZ+NEUk/GV7Icv/Jg+MUMeKpDrrqgLH6J3WCen3FjofNS6sajD6xKByDh2b8Ybj0X8YLekQicWLtB2zz/6h9zSY3c2ueGx27U7Hmx5e5m0713MS1FK1uHH4FMuetonby6fVN1xjn9BVzXospSUJuuKycCHfw9cwH2+uo8US2SzYyBKHO/EpS9DChEpsW2vfN7JrM8K3RSJ5dItQTK7LvzxyNka6Zj048m6tA7gzcRsuQEphhtKobwuIwSYwNvY3biV/9u4lfctPGtda5q6BFReFGLnsE8lAbo28ynSYwboLQ0UrGdY771OpUS6gBRntNmI/RpA+eEuDZhKUg7hp2bQA7brCxRw1xyNDbToqUrmfG8NJWlVyBYKUrGnW8Cdoqycn7kVybFvijGFFNCC0C5qL/IA4T23t7JsVxgEA5Rwuf13927fgXCaBh7BVctq7kLkTOD01tAsoS5uP+rfzbIy9nPbQwevRKyga58bqFVCU9sz95GjYWOs4W1ikULzXXvWl+/Y8eKPPa364KF9Ow5qK1jC+7F6x8KA7Wf/LvKN/vP80P2NH8RCg+bQ/TfoxK4wFV+xMEBXB6/yA4Ly5+VxK2oLIPTiEPixEQWtBkHfBMUYrg9ogor2n+NU8NuO8Xha0tkdNIkh/C9WEOAdl1PMbozWqv3j6OdhUsC/qLzbSOUddXMPbomq0p2orAxRxz04tyw/dF9Or7imnd6sVtycrhlacct2xZ1Jkx0HwfSKS+MsV9yRVly4hHPFrTWfDRFmdddCzWmtRj/gOt1fcQ21m96kFdekFdekFRfRYKWJx7itMcHVIa9I9majz/rDxgwj3bKihS0PlaUpu6KxRxx98kod0Fke7MgFMoae6QHSM8kTlf5scCebjHCDNHn56C06PtOPAzc4IlyyNCvO4MzMmX4muGjvnIznNQ4LH4r9FkpNtM/2Yx7wlo0fMaRwSQ9qQCj3p3jah1o4OQl30/v+T4oYFzUmzpeCT8Oz5DnrCPzGFCYfCff6GeSchNlMAY7kq7+7xXPaU31J/wqiyxmf+sdIwBwcfr57M/RmmzEhbUF0uCYS5NzNfI+PDoOgbAaKLfcp5ju0Dq5UC/ecnPeGyR4xsHE1BPnUHSqxxETy1yojmfYXACGgxzAW5Mhiq8h5X+JOu2iGJ+AVLpTaK1uslwUUqh/Ifm9S4Wf3roloR0PXfg/21bOemN38vObJdP22iyRZvSeUYpn+WTmD+SrZds8FwQD1S70GyxUrRxo3InnD0GeIHdgTw/VKkHP8H3t+Kfur5zVky7ajD4AYQMQrJb/cVtKQn3K0clfwlRvEUJrx6zWsNRnqm2ZG6RktS37N1cqfpq/1iS93fp7UOyej+NFCwK310eYanQM/4mH4Mgr5N9B5QbddgQLA6AP+YHxt5mzAzTv1Dx+KoujIqS9j7xSGlE2XsiYrHiIjtlE7R0IvPMRcLEU03+JB4n2eMSng023kYxoeEY4yT61W7CRuPiZ3LmqJKNP1Yjk9W9jNSxiw3WvX+CLuXmD46Y1IUSHly0dk4fM0IlvqIo3IAiMydIkjMg8jEjkn0XKqEVlwROLDiiOyiCOy4Hi8AgmOxyKNRxAakS6S47FI4xGBSBnSheOxSOMRbXfjseiNxyKOR90fE8vHYxHH4w+S3CRID03x7q/WJgnObTtIq6WPTrb5fRbTXIUFBlxjg53zE8akt8srVPTTVYUB0g7AJl+HCpGfoAqrzhZL3bjcfge+mGoFVVnHD34T8BfWwYJSozCuCjtMubyObswb1FnHOqAid7rOBl9xoYFpuyBoQ0o10f1Q69ucs2dS0tCikH92V4jLVZPqYDWe4E05hETp+3dxUxwePmv88b5iMejnQqhLhLt46QYGC2BQXfgUB8TBBHpPjjf3kg0LIuR81zyFP2q5z1oMh02Gw4yEIRhR1+ZQqocfcTq8K5/knNttQCmFI5RE/ptzzGbenhBy35yPfBHMt3kOO8/evucCXVKiep0+EjXuZyfSgCVgHDLqAoxpnNAlMXCx0ZL0lrW+jKT5JrohkXYOctY9R2nyV77bv5byQ4V9D+PYD7EJeXfwmH7K7283+319kR/2j/79pNC3Y31IWG+k4sZ0IqkfX2/yV/rEo1P5AAkKSsyV1Q6P9o7dtvqx2TG4Szw2O3bnmgfp2EeMqX+KLuVn0lrWD6K1rB9Maznsay2Hh2ktDfWWB7pNxkpay490ADZDAJul2SmZcvWq8h6ALY+xVt1EnuDiP4qe6uS2SAA2esKhviyMcuCzcOAT948c+Cyd8PAIQso2cZfJ0wCwMbxw66sXbf74dCZVjKhb7MZTtMmoY8OCls8ERTOt+vFtqRvxvlHpBLwEXlW8fU0ZHnre+xJrvZhiYaiXOyO76KgNu8BArp7iaQYHVRu+GSxdQXA2PsjNiMy4hrZfWEVrmUlzPKqBAgWL8mLMlJ+V4RmmzJyLhFCSLafbiHqPxOiZjT6urX+xN1nr9axdDKVC6z6xFN8NnaWRDj8ZY961qpFquyVrBkg/FuApTfPYZJAUZIgKJV3YxMxjI+mHIeDfEAoc/EslwskBEs+ax3C8UkTbgDaIbGkPrclhgIVXN4TGJ4YBrrWSDaS/4vf4IXyPoXDYUiTjc72rEahgXr6UxxGRFDM3z08KEvVSeM77BKOZaMjgaR2anCIaRagFrtWBbN5Q2AbdL7o9OH4el27O+83QGj5ucpQdvzDQcysZ3l86G4YjJM6BzKMCvsR5JUEoMcSINdiu8ZAlLQj38bYBleL284gVWUumV1Dv5SjdJBCwvrUyEPuxjUJbjJKxiH45y/YSq9t9LVbnuWfMAcEoWkMuei0QDskGSwZHVro4IYJ3finbXykOlOGOJjSgGW0U7sDwWiU8gS2DiAk0Q7LUXgCbYlE5KZDMcSmjy7vHLLIoTzdXvwpInbk2Wk0O6LOFrfnm1axKcXy1tFhXi6KTuGcLwZnJs+DQyvN7lweg2StUzTnCRp3VvIvRZ3QPbJ3RZ3LcCYhDeVv6vdbKE/iR7/DFgCbdvEKH/7rr8N88Uh2+7NUPt8NfXO7oi/bWKca/0y52DqtMdMlv7gKY/uQueVKXPJHJOVITpMwdXXJblzwuhevf2mUe2yU3d8ljmHSK7B+ID3wJboevKDg/c9zL18jJt5ZIfgMJAsiYGkVnKWKK6VDbxucE8KcY3+R2StCfphbFX0htVfRnHgCAs3OLGFajp71XEduEMd3U7pqC5EBCEW0FDswitY2RPLU/Ckv/RDzH2BDhs1HMeOkkFLu7xLNRZDq27z40oqqcXtjXl73g2L5k++4VG6hNLJYv9NHDgJNLhtU3jwssex0maRRTZJlCME381AKqQ3Vo6frz8iM0u27AOk/M464JdfRhjWWOowpkkpFkhLJOjB2hSUa0r2EdlwrRQlhJsZO08AvdwxfQW+c/jz55AycTRw2KdV90E/JkRK0LZz5Oupflk1IhCipGkdX3GylhGZ/1jACqo4FCiikyLdx5VMD4SC03ybQhJh+kkDm5tuua9RXKG/JQhkxDNP1qvI1/dDbxY4ZcyVBr7KF2xpFtIG5DpTtFA6F/bFY/NVbE8rwuzIV4hn8jRvtQ1B8vtnc+PDBkFkth+ZKevbFtNiLgUVPzC3uAXAuJu8wJ9BaqzvLlGfRLYY2cNUpkh2o2VDtDq05zSMsOMP1n9SoUUxVyVAhF1p7VBJLZLFSW3aJbEVMUk31FG2TRcXavfM4IZTh2fzqOI+mTBtg5DbDbTIx8yNhj+WmxyBKKnI7P6MsmxkjMn7klv9vofH5SOH1bzD8tgCrb/NND/pIRtk7XljpAg+3NOPN9iwG83zCbRZTZVnJfWsWhqHPu6wTm1QQIuudvWI8uJwgr0kEvsvEx/QS+8bh/Al993D+Bbz7un8C3HvdP4NDj/gn87UN7Al+NgvahnDuLdo8Y/kQCnyhvbMBPcx6kGxn54Svy3aMikh+lw3YCbrBvtovMdAdnxaCmPKlcrHvLKh3rnND41r111fKydch92yq50ARnhZF8E0xk1XozzPsvtSGoxxq4LvTquotmvG6YMgnu9lAe1RZfecR3Ufdg2/jew3dRPOtePoyXUOvuFcNHaD917wNtIPv7p/KnOck/ZO/48IinOCYXqs4lfr2viL4S2uoRDqvjnr82YrAeyBf+/TGOzubkAsuPL7yQLIVqLfDjFCgonYE+FvvIKdovu01hV0sFYVWMHQRcqug8IwbeclEteuoGE+WXaPVB+TWIRuKW8quOlF8pLCx+yr4a0bbx5T7K19bnN08hZws5a2UPKeRsP7Rnhh8jmtDXHalHUuqRKNKyulMv0Mk434bq0CRS6eMNf2SKLmASZ9/ySKzFXoMqlo9eUPpqt4xFKRioNrnTzn3euDdWk5yqneTI/4KycxZiyKCgCyvmww+AAQyD24RN0azutuS9Q50aHDufTGcvzoVzZz+JA9Vw8GujRV+ldV4bxOijx299cy80q5dTupzgqhjeJynq121J4eyZ18Yr6nnv3WPaoLn7HglH5RgVcWNyVJ5Ljsp+maPynPyUcZ9zWIs6p+TTlUs3Z+XWWMOQh+gwyQE5eSaTBXMlV+R90RX59tRLn1YMBNewv80VgiE3PsFwezyRkaqT7xUa8OjZxE8bgLjBFqXlMdlTiReyQ0AneuUk44Fo9TQWi8jFb9rvNE9q7VoOebW+WBODHsdtPDolRy02hj84TmaWmwB7ivvrhsz5J8yjAbrMY5QzvG6FDIyG6AsvZX3Wuif5PFkWwvlwH8yufD7hRMu4aXk7DVh5EEYtf0ZMVKg4w8A3Hska5TNRm0K1AVRJdqbPdvmZ3RNu3GFjZzyr0CssdH/DWTHRzvYCs4Yfj/hs4R/jzCG+PCw4sIlgohu0oA10CWzMqIuvkzEW6e9UP419qHzlfq0ZLgzxLHW4sZldGOogFHR/sdqXLJo9NVSEb9dgIZyRw5jih91rcF/SOkFASVonfW7oyy3oi0gdsMpojlKAj2QMYTQT+3Ta68LzGyJt1WtfpyAewJoPcTQZtkE8ADJDEI9yhEPAQJHDaZ8TtcHSUyF4xyCkAfYJk91kOB+e00zIHM5zDYim8Sp5fPHGfY0qWj64fP04iloH8lbYrFthE0QYPO6EzdsgSUYJ8xaDJZTJa0PymbHIdShyGuaEu5OwecqW/JOtULkznL6lE0KvbfMDryYlz+a+bFHX7gubV+PMTZTQbs+YzSLKbCu5bwZhUyfc11Z3RORJ0qx7kuaBHEPr41rbUsg7xmtLTt7J5qd1jC+HclbhXjCjEV+0Ez8rz/l8V2PPnmgNQ5CaSpM1GTSevicGYcNcqiBsBYOwicOdkFRxTSxrTW0YlTx8tucSwHtKRsy78FrbfsQITQ2c2ZI7MqM0XvWTxn2nDA+H0YZtm+ft2cgeqfIe3ddnv3ZUl+li5m0/uQHSwIeHMd/H/E8iP+/yl7J44h6cKLsT+0w88X2cmOmdsPHEgfvDiSN4gmLxK816z1hchWIMrTub0Baz44Jb/vq/bv6P9zylJVnY+m8OtKm/PDDJQ3rbyT9a+MH1Bw8AgbPjl5/1n9f/pzff9msHJ8Xlk/Ld24+Fy9/qPbuaNTspRaBRVHpmLFUGwHzIOPP0/F88/+grnnwQmJ3LfXn55cvr/zIUjRWnvhbuzhpsAm3ecLz/J6+64H/86sFw2rRNRF53LBcZgFHxnYezvgh+Ni6EachN65h9KI1WBte5uZIanYMkW2S21PFXcYxs1JH2hcEj3u6Og/UqMymDYPsMmM22aA9YctOH86QUvsrEoieGfAxW7h3YcH98vhZnvtzfDLKIMlUpbgZ1Qhqh5eNz3G5pcu2PRrfKFh8laX7c2jOIISDxBWjSulaku9PEuYhCQMHZSIwuvJGpW9KzSWp4Ss8hleUcOBIzpYjH2uqzw0IRmCQkYyCvjiMzm9bT90LrfM6YfNquYhVFmSC5nJ0DldDEsoskVScFb3PTK8KW7tB63Ar3RM1HkfG36xtqyWVSca8pOMVxKvjzI+WQLeFMi71sLFzto2km75lmGPBB9nb3plC7ez3ckRgFqHj97Pp4OZV8H/xzk32lyUa3GZv3sS69uXSSMyoC7LheQrZkX8lQG2hfMIC1VAmiIqN9RKmYhFIxLUqFBnGs0AkIw9gGPJjknOva2GCys8gjvRS6JacrCXXxlNToUqBhSAlQ0tenTSI8Vn/6ER6M+zttbDopcVdgCiNLOQxweWfoEh2YdnMbtK6IHIzGqBRWlFkTgmQsDSbaL6xTgblEX74JKVoQNzL1xCnirg3e8AbcuwuvYZI2DTWem77b0cdS6BeNL9pXJCVHauIM/jxOWRRAW9R9jp8CMqM++F/pb0WQ5/54zYRByNp9+fOPiLCmQhcaY7+4YFLLvByr04qPqZLQXjgx0uweWmR7mTchKYihPpPQtnZ3Wv3uhk6Fxd5/NGtbJDihBwjlgr7mPFi3CiFCFnelRZ8QpatJRs3kVSFpkE8XA4Si45vD2ZJYUHd+QDWSaApZaB6xaml5+3xgkkfS3XGkFt0iCDIRqPna3OcgukaCYe5wN8m/56pY6kBb6gBLuTuOggLiPfOjLxG9+Wyz12fvSo7q3qQ0QaAByVG8Bw8YOyVwCKlXPHfC/MS+ZyFTn1HrR4LYC5Na7EKFe4IrucyoL1496kp+rQwl/02W7XvKQqmWL6aYa5C3+6V44DHF37WCdRumdVYplVIESPNOEOUf9Jl+D7z1RaFkqBS+UAuYap9wnIOiIKBEe0LjPmDJvwG9w5y7bw1+sS4UAllZ7VtNx32lGB3C4KDwurgNtoJ1AJnticBl+6V7XzGxT8oQ6V573Cv9APMMY6yl7Z1hoDxO9dxvRICxhkOhCYuc4SvKnVknd8adK0MzLJc7Ly2T3kXUFFkPFNTKnWWSOwtowjq5M2/lzvzB5M7Y2kOTO3lPaeR9eBoiIU+dxjSHLg3r1R8dxQcYzuooDKRueRgnphSHlL676Kd385G4FPASPLwYHihbF5nhbn4Cf1FWJ27Nps+wbJPpDBTCoJNkgb96QkdmjpRTKx8ATLnmpUI6G70LQohmrtxnGH9HcEp5HXfc1PbsQuFd+DZPCPvW6+hxhYUMOT5AERXnZuCVUWhocpGq9e3IbynsI7OkSEM3MKzo72B9qZ+cuDng6a7z9goC54IMefBA9x0mxYLcM27Ul7YynFHKSRP7ETQ3XDnEubdBf3CQ6U+9KHUkEQ0KDt0DMCqG4TSAcdwCGPNpACOny2kAYwlJp4yapnwavfj+qWVK30zsBT8ZBkrVOpPEw1pDZIwrKMyCKEhiQMUWa+l+vP7XybeRonuxjDSUKexr6IEooDKC3Toywd/AejRNJUghMWvQCLSeGCWonpjFoJNTd/Yljsx11DRKOyBeMC7RyH3rjGSCzWg2xxgG/1Xhcyofi2aDlI/CZ6ALCuKzjuEu8uiEOIcU4xs4aiHxw2BsEi7qeLHmNu6O+SCZ5f6wOkx8WEnnuJRRGHOvXzciCaYW4cQIm2uKK8SkM5ZiPnrBgdvqiCiwp4uwuTzcQArWXsszQprlQZyICURixGg/IKo4tZKrlTzjKfa/oKzd/BpgUvzZyM3IBspSSEGW8uH3jS9finLw5WMYcnK1iZSAUq2X2EcUD5r/tJfVPnufC+smPB8Rhxkgk2bfeWcQL1Sd3R6VZPkrMKStL56U4ad8UmYoWN9tzgj64iYPa4nC3eDIhCPLI7aBIijNRpdUwWrTyQYpjqjdfFmFtWc3h1ShWDCCaKb4SY/NTn0O+uH83ClJ192zSv7Kg+3mgoUaQJ0ZzBlPNGFZDVct+3x/7tNHQF23qiwyY/Ni1OR0QmwK7SXqK0mCut1Q89j6P3sfmn6uH7TH9W9PqqCl2263Gx8Sw7Zac25zXsjwhbzV0MMJZponG6+AwnOKJcVQNgqAnUNx0gyiWcFpn7KciHiTAshJCMo1Xxfum4W3DDed/Nm4P4ZHNfvaRW3U3jOHdYnbIyeBaiukwmyE5LELJkVcgq6CIEXFXtLPMSnw0ub+zgXryqHrlnSTKeKSiNcUcWmDyIWjFePrxpokBfZirJiwvrjzhWgjfsw0twDClQKZeLmmkjCxlMkCDq0c08RLumvngX/kFh+JTSlSUj4XIwYVkPyy7Qwqn9EBVj77huBPcifrZwMCNb1uCdu0hNn0XOaar75wiUKHOpuYFuWl+7Kwp3avWB/anN6VKTRl9xG++yS6yq9bjp+c0zZ/XcRPaiOZI2sDZ0VN8TkndVAFDvEBpTk9T3N627Z5oLbZJHWd9jA+MdT2mq8LluO2tp/+cFJ/LNPmNJ3sa/mNrrLWZFPrOZdyBfbKoq1MjJJ0j8TnovXqw9qnkH4wEypdPJBbEBtMiiCFC8MDgtHCnOnNLvJFNl6N6KtzLytE3Z2P4ljwmaKPRW/7HNLVJ+R0YPaupPDQKq4P1d0x5OJE92D3pTlhIzOV9F1J3QQ9Lb+Xr1QjhqZTRZcq5ryEqBjMb6NOjjo562zPCE3EqHd4fUjMKYp5eTiRArUeHxTzYWf21QrOfu1ydz6B4lIruBYypZXeRFteRlUO7M1blKYNkKtwMD2KLqi+clLxgN0soiehFGvetKsuUkkeGFMiw4+JVjQ6hiQ/QIkyfsCRBScN94Ej2w7dQhNhfwloQ5r25nlp7X+9ZfgsoiBJK0+CPtMuVF7jq2vOnXAbOFuEHSH2sVEClEk6RmrdSck0SaBSnbDLNGm5N8+LziPHqpg1VVjPxiamhGWlfqqb6GGPtytND7rtODsUTfGzzQ7P/emzQ79ts3x2KLrZoYg7ygeeHUxK/z336sLqf02vvqSFq/Ml90XcPuc++ZCTmhu3UdDM7wiF4Vb0u+uT1zicxTl2C9r9j0OKnd3BtSnnShWZfWup7U5k6XznFrSPMltjma1RC1KTeRxnTtGPxw9d0lF/N/3L85PQGrl8yL0ZncZvzxYRabN1Fn83WQ1s3Cq6n8zKEbCpmTfW9jFkT4p5Oa/VzdgjDWmEMOggColwwJeQ8hJLQIZa+TyLVUgP5ietSW0wj+3QEJez3qjSfGQVMPDN8laHhTck8+AhpxXuxQc6HC+//bvcSrcfsh/+7aOxdPtIH377IfeRvf2LByvdfsh++LePxtLtI3347Yfc/8nbfxeVfHENLdrNYtlCKwok6lCQgQJLAaAq6tkNVCUtEW+4wZvXwKdvruewh99EXoX0qfNy/HOTzmcPv10hy0KKnA0MAuRgMzvtak4HPa0sF1t60ud7Bf5wfxQUcFfSuE/nlWBaWLoLTEfj/Rz62i9feH0Uv+ulA5Pq4GTwSoIuUKFghWdJ7Tzbsc4vDJLEHl2C6zZj6SBu/mAIqApR4y/m3b3zO/7lNcPnvPnJs9sCdVKbt1BzoRy055YOpFJ+cHk/Muv86hGe0XUf3Bbeds6Ery+nIPO3cwcP8Gotj9f1BwNxT7g0mx7dltbZpSw5mh4jvYj2AwBBtfqbTVRBaYOHmSdoObh7k+LTyiQW1s5piFilJy1vaEvcEEA7PkqMgktdG+p0ZkB8OD7XxuLumfVijt5K4nHq37fSxGRxq2bci3jZwJY+DS6SBJJL7SPgWwILCLLovs2mlKHFnnLPpFTYzfPbIJYWmxPxSklfzM6sQ2fqSJ1OXU27YVgH2pMrU6zkZbqZHGuaiKh+dJSY4GskUxY/YdXu44vuwiJVaJGillAuXNfOMwD3glUY69fx0EWdmHs9D0mO7JaYJlXl9tCbE+WAtAMLIVYqI5ndeBtesI6OwXyBrZhptcnPCDmh7snegAXFGwTlvTVsEZt17nQJu6cm7C/LoEf5NhZ0t1LayniQOK61MkFK74wId7fgIy/9ZdBtZCNFlsaxI3A1vCjLoLPuaw5L+SmSNZ6xQFn0meKXOm2hlF1bX9vrj/Y5VtD9Rv5op8MqSQg2vvdTJZA8E0dBy3oNY2GHarqyjN6qv8/wl+f3GxXg2Uxl3bcK6lLw3t6TNGyd9a7QuNosnf5mbSbcp6rRcuSb1gSF2JaFFIrL5I5GhbXk3wkOWEVGE6lVK6LHsiisi6OkFN4tAd3wQz+vabU0d1nCtc1MG0GKZMzHdYsmtODeMuvJkSBjja6t+xpgGtRE+OsdLjSXh3oeiZDwM4quYMHr+cRZ6ytYQUZ+hllYMYdIRUYAKXyjLr2/r0hYqsG03/mXVgKScp9JbkAdbaDDpDTn8MuWujrjjlargtlij223f8eGdQCURDYGefGaF46lXZxDLW6rhF7WiqQwDhhX7O1cCiQVK7iugprZBL0FQlMklne08hlGTZ+eJaSEuXXZDgrtJsgbp4rtuaxWc3iCA9iwTLuZ/XbeU8rTpKvNFrZOnb0Kfua+lPO6oYlKADxf0IZFe5Ua7ixWaOAhWap4F8lS9T1K5nt7hkWSYh5OiZn3svqUmIHyckJpgObkK3b84TfecuB7N1/7ngOvnpTYW1OEjhSWGxN50f+5rad261X71wcuC1AfSCuHx5NRvVPn78tlyBQFpmfK0divvGk+zA+Nl/NhatS94xE2CPGjjqQWuxaimsBGULqVFahs8aYZvVsx0jLBtG2yByVDEH7K8YqGoE9yrHGdSlj022AXwe5an9ZywAym6eWAGX7RPgdixraImfetxg2iiW3EyGjInYS9k6VFZZvGDebUGDfl1tWR0VGtIDL+V2fXp4qn9Sqe0l7TW87iETdjtUY12Yo9u+x/smdj9ez2tQ+xZ8emnt2x1ltmsBX27LOjn7FnH39Q1JMAT9jb39PHOCHj3mmMk08YJwqFWcA4SSPjBcXJ5VaR061CCKfNEaHaBsPKt0kjIMiUYE7JH2k5zMnGQjlECybvW0ek09//G7vzEXhj1n3u4b+xR0nPDj5me/bp8WO1Z595zPbs9sdsz+54zPbsip91BvnotA+jAMfoaL9zGx5a57amvjn17S1RzVH01BxIbk09FWoXKaF2l+k83gpsU1/nUbC319Tr4+VYLPUqrWUf63ql/b/W2O93WGQTsch5v1eET073yvAxo1cmrrTubUcK9aGtpQRBGo/Vq/CPSPNNSIVeHcv3Z3zUQlyHLiW3KCpx0PYHw8v5fLk+Xk9FY7fMo7xb9zw2u/WFx2a3vvjTunVrMgEtJQkYe9EXjoXNjzRKkS85+RzJtQPKfLkGSDD9VC3Jdg7cvky5SREplmghP4bqI2KbCjE+/o4vrgwbubB/9q0U/YfruCGGViVrN2VE0bRBT7LmHOzQpAuJCH8pAd6JmT2RtuGHzDv79t1EHyKCYKNdG05tVrw7PCHeHSPeHez3wLsjhl3x7hTgy8nPiO3kLJ4jz7SkOzlLk3RHtuSz2tLFVGkx7hQ9xh0L6u0lw2hf/VcxHRuAbyRxW40JMc/Fxz4pp6wFJf6FdIk0rQXSdiVrwdjyqTk1f/UcDY16ia/G7ieX1y9S0es3l8PA5vANrdOBdVevXbB6+NoA32CMSWEpD9NjGvpPyybnc/dd1wZ+jGpNnZFq86sjKgRUglmNcc97QjjeuMgzMa/Z/84wsj4wRwsLzqLytbXPmKG2vjPLA3fBatZ096xWs0ociolw0/KOt4OE5Yn2gW2tfSABO4+jKqJIhoG5RiCF5rhIm75VDq8bpwO0FD2bwNxkKECD1kf3E4gBlVRiA7lN1NKtpUCjhO1/hVJPqBudr0uech+fjYtzT4XZPMoHxKep0tsbecQSDP3wuAoiv4CyEJtz8g80xdnS8BACQnXwE83pmDU0XgbuO/N+4MGU2IWN+f55fvDKHZf992z/cfdsOfdZjPeAWYajZ6rWPvvg1aD74njDj+nDh3Nh/t4HkknbV1eSZ4KKSohWHemnFIrAcBhf9bSWuXvxtNayiFpLDx/aTmFZgMG76CssS286haXaxAk0+GD6yS7YuI4EGn7UT7vvwsKuOGF5k6g3E49neG0JzpMDMF4pbACM2BX8pH+VnubwWicG2uchM6QIicGHSEJSG1yms5FMps0vC7MDG5hpfpkFcfUURKfg0ajZHC4hxTyI2jf74r5RFuE2RkDMbHQdFo1ib+vEVkZ23KeK6RTDIEYFBZfsgCMFqRgThTaRyfD/wkWGfsBfMQEw34d/YJKlF3fSOCNNM7UN5808i6XFB+nAKmvlsZA4Ow63T0/PtMVGjbRkVtegH6QAxpUfyDtuJBa7CjP4pMb75ZoQLuReHSZ6mEiH+NkE0zxm4JmINfMzxNzQTqIfKe+HmDcYNje6VQCpBjwLjFF4zoUYGIhEYy9GmLiLFv9dC+B1vTH5ys6gkZ/DcYImNQnxVtqcpe1QLwzpXcMmw7col9AsOoju4jDOgnMoc7ycQ4ntp69oSBXLtdiSCoukxW6dAUR9Mp4iUvmbviSoPkRJkDfJqyZJ0CZJ0HaSoDptJQlqlaMkyJSb5FsEs5UkyIWTy1zeSoJ5kgS5pF23ohxoFIpnRTkwGYOWtHLQjpDopEUmne8SOQVl2N1xua4ZyomN9Rimi45Bw2j95pPlSKI73Y3z6vLAfXkcocTuuWsi1l/+XDaLw1kuG2KU6iijy2bcmhOMPsmEcDS2v5M3kCny1qHwk7C+5Qokm5Cpq2yWEfpMUXkzv7kJhWYc18FNe06w5xP1swMFaZjZ1oNJCyNdxojoIoFlqhZMGiLW6960JA+QBI7exG9V4OiNAkdD5HolfkU79N7Yoc1tvA75M3WBo1440wG8C+AbB7D+QCnOF0C8C6u5F8z5ipIwbTlPY9wkvDWl9ME7b6LTLceW0vRfFwxSJCLWDxjJJk5PVaRScjHt+P6qONLd7fPUsOSyp3LS4tes/RoHFQyEa4a8Awl7vDXI37yRSUXLGG0MiZpmLtHVOJ6iFa1igDk4ghynn2NpRjsGGHamNuF1UMygSwjnI7qE5PQz5FyHaYwLeJx9kxNLC1ot4nj5MNfATN6lk8JdudY9Z/2kbH4b36iYSt4z39Tu+qOwmFW8bHASG4RchAtv5uBZWkWfuMp95qhd7rOrQj7Qo74Gh43dZ/gwySh6sRFg8UJDSSKcUxDo/YaxhQq0hnZesgH17UIliacM+wiaWD1opvCzS7cXg5G0Lq1VcGkdhfkst0HCKqfBzwQ0w0+4RR2LMxuvRSAR5HsjzGJJPIJiJlfRG5yjC/AsDidfwZhqYwBxd9MqRc+uvUWdYWjICPw4QLkMxWuGeBkCt7R5MoPI2I6Is9rzYEW883tXloRXkoU5tVdRJOakZiQQj39PE19Nvv4SrOrhfuSnFHxicA9yOysArMP6DxiVD6kaqWTpPXjwQIqRyO14JGLSNNyOK2lQexJvJNkpOhStTjgvVl72htQQ38gnlrIj7WY+5zSmHW8R/CsC54inq3P2G4vhKMcBiK7AU1YAj5FHlaZ8HK1EQCOrXkVvK3JbacsLgND7Ivx2Qxoc6x7QjYygWr2SFIih73g/IZwil6czA+/EeXpDB6FPPoCFtnDCdScAMZdzAlkE8jVU2pIDOIG/JwOkCFMU/U/InoKBlII5Gql7dXkfMSGebQsC/NcMkiGX2EF4JwNsQ2rtXYf48QrC59qoH2O4C4pESPiaQesI6zP3jXUMW7cwi59iYRU+dAytAYSvDeFnFZ7/wI/w/Ad+jNc/8LNYMQfNLYjGgw/g+aEeZDpl1c3STUtBvIiZlfv6+j5aZ9DcnTR06esqlr2RWoAj2/JYgZWxFtxdRHd95A4Wd42zooVEfv8pnJz5aYGhP7hbr8fhE7PsyWYuzvyKJTiA3K152bj/wLvgYqCIgFwFks91kT4z+agYDlst66MI4IRcZiWXXTLtkfnWMi39FMUob/Gb8jj9DssUzvuVvDPdgbV0IfG4i+R3KXeUvGZdotT6Ppc+qIeqlXB91IS4P5/HMSbQduCw8XAqalc+0if+QUQ8ee8tXfhrAXMkh74bP/HEkNnUzRBHL/3a7fnxEzu/oDPK8OHYwr+tagYodM3nCpZhQzxkCW5vCcZDg7bJQ/rLA5ZEZki3xZqZxoSTwxPCXkcE6kUDb8EDf1ixOG8VR6wwSvEi4CWIcFyHR+nXvweN199F6Tc/NUp/XpQ2J0juvinMbY7IXTe8CmH3q1EXd59h+vNxGeP651Oh/PNeKP98OpQ/qUJ0KhwkZEs+eo7NTetI5Hqd9NkrJyEmlqUE/2c/vufQUxCkVYffetnLvxwO8VqZwQeA08bnb90KNcU/s+P1vJkOKOxOmuSv6jK2HbiC95jaeOG+fYHI83d6zyAVxVJxwJ3Uq3o567YZ+4BnamsdUF9VZZJPX5E9pzc07gUvMPt386O3aL+6jI8Ecr9iC0ni/byZDJW6gj3nhBFZOZCWGzQxZQj0McAG9Mrm6LMnNfQAWsjB3bG4B3BGz1xWHXNaGOugZjSTXaSaYPjAXUGMndLJQKo5M5SBgqBIt53HrRBGKOe9pnJ/uEH6JiFM5q/xNnkOUZ+i7bLWk4ZUGjkSjBkqhlppWUSjcnFoCyqQmn1GahgjA0uKjxQrGZFx7odH4Jq70DFEf5FKGrsDLFPvSPRKD8nFi1PwMZytkiMX34S4SYu+P1f9yPpzFdGf6+NHt+DRN+LetQAdMBPrM/623CZBegc5IElIqXSyKS4l5hZGsAk/pEelVIYchKmiYg/r/uB4BuKGUzPE14RPw61ZhbTSPmoT+hcJCmV+UldiBw4YT5Hgr6etWzJsLQc+5cuBT9RaJluWgE/BlhVJGCIHkT43w89NlqxNCNUnS1bwYs034yhaOprNyZylfbiAT3nPpmpVisgnJol8ShatR0tX7nnsdOULj52ufPEhdOWdxprldrpiUbxPYxGbaa/dWU2LOBtK6ZE9TIPbe5LB7Y+O6FRi2mkW05oxsvE9mIX0RkhgK8bgj4E85Ugvjzpf4KFAU5SS27rkcQniu7XLPLZLbu6SxzAp9/qUubFL+i4puHBBuHBBVWLpLtrAKViezeZR2IdPPwb6cPthfbg5Oa6kgZBorOLHntPnnXv4OATIo54zC63l2m6H+83F35JvUioD0Z5PUZTwfcMhvjzTl+B+oiq5EGSguhJsvhOjlRvjlw60dXcLvAEp+TrFbBoTb6Og0ff0oPBNSYWLNKcYKYAgOMiORWxGlgSPRff7Ix5IH0/5h6kxvCkG8ghsMjJp+Pz/J+9P4OyqynRxeK89nHMq5xS1khTJIZX//XadX37/f7obb9f9Lt1EzZXs3Cig9JXua9/LnR3Q5qtwvQRppNtIAgQMk8QBBUSpVIAwRRmCRgUpcMKWyXkGVETsRsUZFci3nvdZ+z377DqnUqkUleL7yI86e17v3nvttd7heZ/Xr0RDns+Yfi5xR8kMX0xDCDR9gHaV5neQ+6kzuaNIfyds7NS4EjYaIhoEM86XTJQ3EdKsDeT64q8UihQsxQV3EB1dbkmqAFY9qpwZPDckPlGElNSMAUzUvK9VY0DqoafOIXbT24pwNVqu94prC6Zk6hOCkDlMbwn2X9EvS2L5drVs37fIh0SkIxZN28GCaXt4ybI9t7tlW3YDbTZkE/r4YXV1bt/kY4gDCGFKctfevUixFLWL3oWAWraPIkjFxEASRCXKMkpSeBeSlBBNC5y07nOBE+AUCR7gsQndfJU0cArhCE+TqyBxy+0DJIRF6o1kMGjGAlyVR/skyA/D59PuLJ4OLMo7S0s81QkLoLpli6UqvkrpQDVs8wW1gjRh9dNI+g0jbzEdjGkAf3wfTaAYy1RR6bwRMxAu3JMRahyTkaCC69TQV2oiqfE+97s0tWekZ85mo1fOZlrM2aRfy4nWPU8zRWqj9HK6cx/0SZr8HpmkSePu7LpP0hS6GCZpriQKQ8a1ThTGF33s49Eit4ixOwXVI11VkyZxHex7H68osZWuffyqRQwPRuiollxSIXlhpIsbWiehaEP5ZfOaHJT215USs1UU9OzwuJtHX4B9/WOahdiZxdfIs/jwIGONwA4izorBMjnWk/BaqKC0JcnLmNckYMlgUrM204oYwIgIuq0g6hGvPl8IZ0OBd7A0By6ZK2Za01gtSlqQd5YJk9hnPLswHkUk4glgQa3HCI8j6lLhou397KQWyZ3PiK0wt0/wiAukW8sGu2cIZ2E9m7hjArt3L/NyH04+opAFZ4rpeB9rK8mmiCs8uzY9XOHnGlwWeuiN7uciMypbsiNo4qMdbrbvCv1qaN85OIWCHIuKPNZTQWba6gtOMXsmsWPLRS17Ycr/3Atc/r0vcPk3V17Y8p/1Apf/7Be4/Od0yP95xXlg1Nfy3lNH4Yitk9CYN/9iMf5y6JT92hIfrnXHiNGX7f7cBLku2jmS2Gvd78J/Je1KziWNtHJ4d8q4W8QJ+CMaTiRgRWSxv6y7pUEu5dA0b+0FWBqEtaf3iOaYgVwRVlr8NMjhcszQKNaWt2r4sSzWfswQjpZS8HLQK2V9+Xq3T/ZzfXC9RGbECLV/A4HyQjysS1dEj4e+DoKBv41wGhRpwz77rahdM3m1aqB0Rh0nfBCSnLqaVVWE+CJkiqm9TUzqE1sGxYhDPtWTjlRkqD/qnxe6hZVgYsKz8Iv61KOcAkOPxkT8cXnsRVXf5mX+Y8/bJjYc1beEll2AreEglkSdXU4eYymlEKW+7pURQBfDp3nNASnUToMwSWP7Me8giFJajmTNZtHgzOLkYtV21xTv1qtst2vuOp+/dE8KExJ3QLgVoQeim8ldlEGPEA39qhUK6FGKOocs3WuFi4BuAVF6qTTVaIEIlsN+dYF8EtSc5T01hLw5LFTc8aiIlC5B5TYT8koxsgUIua2PgSGNMIPoUzo2tgpvBD8uGgsB92GPYJgJdyUbZsVd7ncL00R8K3IQNmXGXraYynskfiK5XAehRWban9IkR4i7DO/hVun7B8Ej+6HFvZNVxqZ2xT48iUgzDe+UKKf8F5yTL/9ub/C3EjcNgF2KX+3LSwLsC+Pbhy4H1+QLEzDwdMURNRRWHVEDpMJ94yJEBMlXJoFB+QpG6a8jX4mOnN5Th1uCTv5+9yErUWngyYdXtDnngvotHZx5Aq0mTK4mF5ZOy5hUAY8qWESprBDK0K0keSjd+NmJwP7cPXpwV4AtWXL0BcrHr4qvUMa28wsVXORkiX/BheGvIjKLh6cg8u428X3EkKN9GNSWUvtLAndivumD8zHFqlqE7HihvQwuv4hYDywR65Gbf1UEFat5cTW3hdMk3qscItOivV9Gzapa6FXPPS1H+ZnKes6MsMDY3cGlYwhmJQaJw00aYSBMA8+2EtR5QpN5AExIgalL6AfdK1LMiJhoOeaZwJcs/dqCOo3Ik4TsE3wJ3G0vqdRxyqrOUyYCOUd5uK+bXL7RACMtYrRdL8Ztfe9ica6Iv8SZ6QQk1wiDjrzb1aaRwvjzz9HDdhIUmuRI26rkhSYrLDQZK166SJZeLMkY1++gu1Kfs7orr61P7a68vbIPd+XF03JXPlpG4vw+6emvtBOLU2OfXtp+zrsVBjAR7Edi00gxsUncJvKCtiyelM80khfGSfPMZqQ08SHxxAjcCEJuVlFys6ST3CzuJDebL1I/3vdClPoH+/WstRSDysy08WKEVvT0UoRWhoEiW00WuExxjgmWQzgx0sRdVBRiJnkBBFlHK+kbpFtS0sQ7va6xTxOPeISEZrEooVm9B8HJGn6jNxuvzZA8zZ1/SQil5UXBZUakkvwU7s7ulU+LK7JdtJ9fJlBdQC3nfgOp8ue2yFd2tegRWDlBPnlh5HbUa1kts66qMRR9+ZZlFrPnoGTH1QZweCoyyUp3Mc9R7Qoa07+aOJn9NPSRNst9GniO+8Bz3AfguMcwSVZ76VXKcS8Dmee4N8gTcj9gCBedhBz3LFkQ6EKbqF7WyGzPvXKFiFeQGbjzWCW1xwyEsfHtRRc3nYz3adUIbyKFDvTVxiheWtkHRvG8HKO4KscoNrUDWX8VUur5jsiR0Tu2mzoyWh0Z78HI+PulbX/2XcW02+K4vntSGOrPisP6+xdOPayj0g+H9Rd3HdVTw85frqir4/ultd7j+92L267Wjyq0ojMKWIhPBtl9/hmR7+w1chVRDHwgh1ayxCV9cZRO46SFP8yj1MKxiWjukuAmShyrCRk53pfEaJd9QVgn6G8TO0jqWkXDOiYP64Q+rNMZz2ERszyeE00Rz4lknIQUGs9R7AdDOqaA/SChrLFfc5RKhvEcw3iOYTxH7G+vCpg8nnNtr5rTJaXFbj7YKosGtsvF7nzJYF/UqMGMWbxrGaRp4fkdraok08ouJ4Y5HcNRVZTdHH/eyAkDGwXCQFqk+NpkQFfgc1gAPqcJt0U0SyudWaXqCZumKykSsBAjBGp+H+cDCYiyWfldjT9iBa7Dn2PkPEmpRREm+8bcRmwUnEeD6jxqTO08ks79AhzCb/N+F+vdjnx1n6UZH78ooMHs7W4WMDYkSGZsT1HdGyULReI4pJRNQ8b8kJVqMsG8krvcXyuuKy5e7X2gguUsdzh8BWC1xLW9DS1uTcIsQxFafHS4Nudl1laIAKUMwWfJRBca5jJknaZYzMjN2XGGFO2zasdipjevgMHsdmMnIoH2WfHbCWYUC7GkXmCEDH0CkQgnQFCS50LmHCOOzZLu9oLsFbcy+aDtj4bgIKQ4LAVeQIK2q2VwBRttjDKv8i7XACjkOEuIIDiOdKviPsQ4CRp3cUQnPtmNfPOGzuWAKXGkohVndyxT3+HSlrx6u3UBf88aKiKS9qTRnh31j/bCldxUndpQe2TxrBhqIyU77d2Vqey09nz4CZVbc4ilfOBVA7nYzbbYqYgtyaC/WShLMsJOIbZti63QgIYWwLACZShUIQxpV7ynN0bACz+iiR184vSWy7eGj+cLtTRad8Xl+O8nR9kPLsJsja9nlfOtYelPohH41rAUrgYfs+xd52Ia+D1mOEaW/XHD6DkPLJaPYpHo6KcTGZ+81FiMyy81KyGelBXIs3b+cJSUI8pT8GKETHTnuRNSUUD2gujxTzH8y1Ult3zqm/qnF+5NXV3MW1N3TwidxBcjbjLlfDl0QwyRnmiZtfPMaA6LcEt+MMM3KxaVd2KnpmsxYtFKcEkUI2a5mBywQR2mkNZ1gzF9mzTZRPYz82G1/ZRcv9EKBQNBspUYP0cICTNTHyV5uOZ9/OJvTKCrpDUATpxq2pdtdOaY8HJjcbhCbgZm0lUgM9j/7Z4KldIam6mKIHbbMp8fggseW/+5Gp0PRSKuKJxrA/vtGoyTcDQb1OySdf9W/vvKUXKMvSTxMOWJ0H10T4V+7SGsbY782qNY2+bW1l5x2+P3XX7b44+5LjAG9QYuvM2fWNPCAddhw0v/MrwXp2HDnkhalyQuJ8MTVftLSw3q3tCtvYqcPNmeSJAwnwlxrbfLCCGn2Q/Cwctz6XoCBFrqXl/fDvFRVbCjaiPErSSlqgjXtP3iYRKU83VMdRrARKD7s4CzQMLhX2w8ny4d+iCkVOD1qdM0UlohmpElmdWPHaIfmoiCAU/P0HsuuGYfTrvdledlLnjvNOeC29Uo3dbpbJwIpzRKH27M3CidIunv/fs0RZnft0f9AG3Wd/voIqWMUB9ALCI3OX3Jkog1hQ9gufoAVOSmiNx99hLR0Rd2VXuLfk97Ats9KewesR+GvrLctOPtzenH2y3j7WJwwtz8ZEW+D9lixw/xPV8+BXv3YejdnH5F45laasRDniepB0tSf6Io9R2LXiBSf3zaUr+gJs4J/2w3K+oupHuzEwJwn1Cw/XPYBgAcVwIA/HepEiEAgOPcJ/ValpNgrUwFAJzWAQA4ow0A4FEEAKxWAIAsFgEAm+nx1KNxB3vK5XQFbb8S9fk7DFDskUr9dGGk4tNAcXpHLcV9aXwM9mXGlUh0J2gqfkoMJNY/5mfmm48at082MuNrOGgBazoXUF0bVm4hCB13ocH6lJf8UfZrRpxJRAA7CAu0bVhNRX4sfljoQKa/LPYWzkRcLLTFbdv71VJepxnkqwsURQGWXxT8d19dywMZrF8eccspr3ACPjG55i5njnlP6Jfa3yV959R37TfjkrYrBAOq7Saq7Saq7SbUdvF7DHC50HZNh7Ybq7Ybd2i7ZiptN5yutptkD015S9+v/f/cLb2n+oK9pRty9Eau63io8PSIpz7X4HJIqHAoUOGwDRUOiQ32UGGu2o/3JJe6oie1lPGTV9zGtymPB0uCsYytLyAgrsJBWSJmKfKVwqwWgE6xJNtWMrsopL+5gp902IHs3T88p9C5pmJxTcX2C9Cj6VjPVsgdSieQmU44QTbgckEqynOU68Hq3WNULM4xPp+1Ocan5mtHYvyr4icernkITw02kf14u8qnOGzpBQxP9lQ0cfHACsfOmvBhRHbXYQhtxh4dI5eQIbTuHWaVeqcTGMYwTY1icIbWhudEvbapniFLu4CbOG+vDFl6jZP9dxZ7087YJ4Drlz2+gn/2TUefZL9m5EjZQ9rQm2qyhSt7w+GKrJIr1PKXARiM387tdK2K+lBZ1K2TRNVNiPu2RR3pEPXpwzpEldf1dSOHFeS8N5EtXLmOco6U5HyoIOftnYVuhft8enHeWOO8yyXOK7U70lDZTWhHtCO7cR7ZzT4TjDK6S7pzbuF1Yqne0Tu067NuZ1Psh2dDbATYX5hij78wxf524wUp9ndemGJ/94Up9vdemGLvmMYnefOkLOU4Z6eM81TOBD+e/jUglZVRdkvmWKYJsjhbldEcVR0I9qbaBjWKOWq/YlIjLHZKciy6l6BHaXx67aiY3SuWvKYnX+P9hNuMzoe0Z84hrljceonwlEg0LY3pxHpXvzAdSpacrOBhyU7Zbr8kNH+yMUkTstylkX2sTxQSOVNPk/b+ZUEacAe3RfaLtbpQfh8EMX+0H2LeVxDzI4Iq20iArPPe4hQp24n+x5KDAHa2QvdOgCYAf+x6hBg81j0U5Qt6bUVekNul2YinjLaMMv5VZKkX49+6tw1++Ojv/+OWo94gJcSLZDIxfpyXwrP9fTKnMFWtXgq9EdhmH1uoHwE0F9w+Kio2HHxqOOKx9xo6FnmIT13NtrgNAXfY7QuoQF8kIS3RqrcATZUZ+9zQsPcWXuYug375XsOK/NtM9iFHYJrVKYC/1OMhmnXCkvFqp3IbjHQW/SWIjUrcl5bK65bXW8nZRkn+ac9HhBJAFulPcpzd3VgrIWocYaVLwbVhidT3pn0L310izvFnB6CwkRJSIspVEg/XhFjVe7hvVbVzzHSEDR8Ky2HDPytGDT9v9hE1pKfYiqd4ctCQjWRbDd+KrNv31XoHC+kmHpOufKM83CJjGocvQbWHbe5EaVf8IoaFbFIW2/D8L+DtEnvJl6qnXShoHxxFwEqYssqfPwYfgWvmeEkNlZCSEiQaD5sRJ5vFNe5Z5LrxuFSvFui9nLqiJSFzZJZgtUkyrJxUWA6xo77AYMUPqMw3oVOKeQfOqgxFy/fuvpTYgsBZet4hmMaS3hHW8zTeCn4q+eBbpV0KUY7F3EADevpQGYLlDu+AyqzGq/fofyu/R+DPKjkae8SD93eaQ6H4GMX2RPsgNdTkhz1t5EY0LbLGqM2xiOP0Q8OqrKAj+9+aPyKWg60/1H02/8+BiW4ls/l5klz2+IEcB46KzHLQbAguUHujCoRCAa+tduAzKY39YZNZVfHa9PwjIYXQV7OAr9HkAl5CCm3W6r7LyaAGh6Lste+P6zxlpOOUVXJKqlNXsWjtC+OTu8aEoBcu8I2mZmf29RCctBckUrlAAMaYkp3v7YnxbC2YEZ1idZjQMsOftdYNubu24q/7KhyfcgV7mq3qOWkFzwrUfk+M3x2MIvGieDJGNbMRgc/X7EqrG3VykOwomSM0o+XqTqhiQA7jIEfS4oeVi3N2rb2dVb6SzHhgZUWmKcOTPJttwJLl31ykhb2UUIszwlV9iJUbMtpVpPljW5Uh9alBzKz9TT3aVhW8R7vplwPSWkizWSqxHq4IA4hUi0DURxZBkr3H4LY8w8dmwyy/O0SX2IO/9pNLWHQMU58o6/cZYf7myh1YQVdJladBDneX4oTni1xfK4Lvb8WeMI3JYj/2fFXm2VWqzHO76rgaFvIPmHfMB5zHiAxZ6kMySwimERe9q0K+Ja5H9rJDwe+4jjWqZKPs90HvSDQ1v8N+R/KxthiUzZaCGTJubRWYqCiPHeNX5HXe3Uqcsu9+sVLfP9OYpVNI/E93H1foE03pErwzCYeF9huHsg4fu4QESWppxDp8IZONi6Qd6zz5BQtyhdIpcnd21EYl5pzjVdFZREPBy/zKsrroLmkVul6rRu9nLXeOVhmpkhEIA4GLAfFCh/NCK+RC8Hh/lRdamVZZxD+t+JnBLcnMoJcT/zAxCYpIvNKYpBxtKzDoEMX/VfetkLEPidihp/85oxWhtAwRzZ7UVKjYXRZzJFQ5ySuHXon9MlBvbAX+uTaombnHLAe5wwMWM3OHbxg2SmFq6ld1jF4ZGQLjLJgMtpat712c+QhszHhssp509Xks1gpZKozfhHK7pYoS1fhKDZwKKlo0Ix/+ORkUEdZRfUdHwqA8BsCJiI3VGUiieglSeUNf5SWsewc4qVqqPs3Rnr2Q463P4H0FU4RwOK/rswrFwhdWsVfhz7HrJcFX7LCKFIcBspNZnlS3zaZkI5+6pEhj+MG7YHEIrstkil/RZkIcEY+P0aVQw1oljba7DZFURYIQZHOltWjkUmIIpdXt4zgRxwlHm8zP3I/FQSxeJXMBkmR3iA7ulsB+D3um7J15aHreGe+aoaEQSMVs6R4F14xtu2YCdc1MqGuGJbO5Ra4TS83sfbpmgLMPOzLvfWMplnxjVvLf5ZXA6sf7li325kFmKIeMF5OLsikk8bAyNYs123KZJK7i2Y/gaOSvpkdGx2PJj4prsCyMTydwazgisXvPl8NPn6GhkTz/vr69PDeU/B86h6mc6v+Iiv6PSKxp2Rmp/4MbY9yK2LR/EO8Hz9OT1PvBHbLN/rjGeWDORfzjtEV84mCJ+My0RfzJwRLx2WmL+M8HS8Tnpi3ivxwsEfdOW8QnD5aImxdMV8SfHiwRz5q2iD87WCKePW0Rf64iivlRye2myAOPW7EvBef0tZOlXB3slpFRxgIkph9J6TdhPhcPrrCK4zjli4FW4c6XRblv2Vm1VyxOQ9nAw+QgZUTXk6HH1uz3XY6IN5OuxKSeGlX9Qs9/Gg61Sd0LG73pQYXXikcB1HyRX2rCjsIEaN4MRoYsYMHbk9cPiWtEVOgsFi+4ZOho0ULZUSOOy4xqWZovm9DQlPeYGrzcO1uVIhdHq3p8Wlm7aWO+rfqaU9NqDnE5Y2O+9NTe4DU47m83nIowviQQa1UGRYGjgtcCoS5JQ+FbQRh/ME3EHtXDJd7/rUVCxiAHywHZdQ86NeCXTQJ5mmKDIP04rIkNQkiNAD5MZ+eVvvmlPpqQK2FAi66QIrFGehZ75/VNvmvZlN1xlWvsardJU7U3m4JScwoPoyrhz7O/a/guwznykDZBk71g+TIafitEbtFQBiG39ugb5KMrOrNrBRy1rGYjgIKqpbdKlq4y8F/K4iq3dFHR/L9X6tT4UALRQfZdS+j9V2PvsnYIYZspm3s81gMp1Y39EcoqueZmBY1nhjbEwyXreLUXJamRLXZsiBvts01/iL2qlkc9Qu4Tu/+yPrqtN0MqLAq6UuMaJmPVLMHSOMUeYY0zspuud1GNRqFte10kV5XE8jSctsAX7r/AV8xE4KtumSWBt+y/wB+YicA3zpbA5+6/wFfOROCPQeCBKQT+sDe3Nhe+N7EEhRjhm+50+4lBOqUDT9HP3HC6uTkR5iZWJLUCUbWJSedxG4JnR7kDNXhw0QebGJllu3HPABGiZ5amPNKH+mgbi+MC2zfv1zd3wf4/4A/N5AG/RyKJUzzga/KpT6p8tKe1EeHL6ZcWV0utd8m9jzIjyDn8ZCx3HHp/TFRvz6DrkQMfiZMm21TY3Hm1lvNGi8COzDbC76vpIzBFDLOE7J0jI6pIhZ/OAlqRBAFaC3bC3bQARWGEXjeiF4VZVsIJUAMKPEydK7NPkqyGa2mfu2fW7HNzbDm9MwsIga4SAh2yAGujPVnaK+LhvAZWWr9CMjt3TYtbkIGHPy7uwTE4KByDis9oMj08ZvI4CQXTyK49oCRwCc2Cyi4ql7sLlAUu9p2CWlmsGdRhyuLJgotkhrF8la1Ey+zQc+Mf1Qp5CDX7maFxe3Efy+WFOZjfKOFhQ0kQlfoqCnyack0psNKENWQ+Z3zBnWMEy4sAzhoU1cBSeNyR4XHc+5q/DF/DvSfA5SDbXuuYA7Hkym2/1JzCvQGBwcZTTtW8C4I7VyJ5hzub8kIkKu7Sj0/VSpVHKNfYaopw4pHhiWzu5L8MT2Y/OKKdwWDAW/y5ZXXo8LEvbHlldBKiRr7mW5ydsSE16zGe5bxk9ldLW3QD6m46KFNXgizBFwR/jFuQJ+QWDepUil5pnzF+JLTCowxitlM9X6f9HsY1LNxwqIx5ktluH1niFl39zPqHIaIANsRhyOvkZAv/1+lZtAFgjCx6xVDmaLYPicLAhO7U4YQD6HN7ow2ZcdQN4IGEqgpabulSFS1dy/tze6MNaSI/r24XtTZpJAyUCxcE4AuUyovDESVN1suAAfC3jhR3GakFJkl1T1FfpnZKGPrWCgHkHn1+gqLPj1f0+X9X9PmJgj7H3lWO0iioYdl1gzWt6rP1wEqRyuGwOxI964SgP9cJQXcXQz/CZdIckZ6Iv2ufN/DN+AV+A4/W5vsNfDBPpVLel5U57wvybKJ2rZ+Hlmh9n+7RSMPcMaV4aTr7enJ5nxDFQ5wzrOJ8uRKNRJ+XdiUa6eldGI08eOLdOz3xPmOikFO1MucYWHfwstsraxwMBz0SRnbZaxdzQHH3kAZDxMMEbsn+aBkmrz+Bcb2zFZaZJJ+6Kw8K+MSS648ax9QzMoZa5HrQG4ZktcgwOeJrj0piQxrBFQ757SVLU8PJ8UOdkRPyJvqM3jhDAcgaaqEyh0o5OzG4k9AUt5mGWI/BKIK8NpxPaqJ2Mdoaizxvahd5jst1Uhkn4ewnF5fCqDdx8m779JUyX0TpDwQMg5lGnSSyJQvstaFob4ZDNKT46kQhdGHIUvNYe1vS41pp6K5VT7mFO0Vk+aBjMeEP8hd1TjytLnulTMNKNermYQkEtUISIXkoR1MAi1gKfLX6dmhRy7PLjKZ4xkDCo5JXRx2NSyECeWFefibGjxZgd3esJdfl9c9z6XZ5T86jxWzZmDoz1tpRcFJ4S1bxCq7kdN05gfdyHwSPfFw/hYYYSxA8liB4bK9ZwkSYaFRyBo/XWk7+nQayeVUhrXClHOKTCDUNRtVeqdTWPJkdbjA7Sb5LwO80Okr7RoKc2M0vRACpafJ6lpAWjNGQ+w2YXEXqVn6OhuBJw/ob4umyd0vCaRfab63f/CEUlQk3lvFQ4mfEj23F6+2lqE8ZwREn5UCkLCtjncM1+ayKZYP54hNSShtJfYr3jI/pcKQaFz8YPk/lw5I5k/U/bDFJ+tFOB94z/T6wt8K5zVbRmZdyJPguXHBQfM+HTQNbW7bRh7cF264TBxita9nHbTyaxz25QB42d9t/nuS807bL7rtHzbyR+l9ekFI/ub9SX6muG01FFFoFIg/EVvPsm8hkq5wmZdnht5AEAMMybBRe/Ccii6zb8WWyID6TUHYoyaJbYBGnWEY8j1qqY+6MOZduZmhiMnRHYuK2wNPggcMYr7CET1tRO6ksLi+hdlZMRu2IJ3fltFA7ciBzJhWsc53G7lVOerq7SJrmwKJcvJ9LmQTd998Lko5QUgIhv9uW9PC2pCeppK8tSyoHKnsI5/hxjKyVwogFxYxzU4qhCOsWPH0fW/fiD/7N+CseeddR462KfXqoVXWDUI0H1FBvwP7SYQ1lYIqAlG44nw3ZF1uGOCGsjKRGar8ZKW4bp304vbl9x1WAheB6RrI9ZQVC+nzNKHKhlHBjye0B4HvFm+kMUK1qJSz3fzlDaO58pVf6QSONUAi7lkZASlY7925xeyUsJPw7a40c2+qzZ9VkHuhLa+0QSnXn0HYC6Ct1MUoipb3f0yOP+v6obdNcVMxdnm46NZYUUCdHSrcPJL9aTCbmQO8965nqhqx2RivOmrlhhW/tNGeCuz2nZrXTmWydeDdMokwUnRAZgdtyTs95YL4Rd1SGJypK6Rel/kXoCzMG4ohk9eZnbBpqVJPMrL44lv2B2/Wi4Bhfc1V2Sv+EG6zuK6u6ZgmLmdMB4OoDGwCuENW5O0IWbpnJ0FjyeAjkypeRVmhsvA9orC8hZz/ruJljwSELLRVxsVXnTSriYg+SbJ+bx7J9fh7Ldu9MZUtz2dJO2W6bgWy7l3SV7f5aWba0m2zbSffYy7HgXQtucMA2iQcFHYY+PQkyZGYxfIzwKmQBw7WBswL+LHp6bA014tQRqdEbIKZ321lxQ29nhQDaJTHLaRnDYbvcacS68C5K+7+BK43/JEAyZLLWnHfO2s1nnb1l67axic2bzvnHnc69IB74M1j+wlVUj3oc+w84djQDURpnR+/ez/ZKKZUYvHx5eYp2lX7JJWrAu1H2HqRRATgSKHAkFut/hcI+GgocYXx+OZztVEMbz9ZlnpHDYQEyTWybh440eA3ZLc0ROaJV9L7Zh6NyXSLCUww35rUfItR+CJg5dmtc52b3XFgUom3qhtAJgIndmYNcjegdwxX85HX1Y99Bo7QqWoZUgJElMSQlrUuKQrL/GQ/FkAvijwRVbizXMyqAv6O22YuH004KiBhYkG3QZGTp8E7dTMxecg7lqrm94lDCF6Chg8vdo+GtTh2y+RiavbK8Sg5REKUKq+UaO3ELlriF4/wK9ATVII9hRjAWT5oEUZcOxroa9rJFMveJmGQy6+AoCahLKiz9eA9Lp4iXIoE03Ni18KtWd420BGw8rNBfJDxqtWBJ1EuFiRajixQIdm9+DCBg/Hv9UAu/Vfxzy1UsnwiaVl/+NYLJEOUFXqVgWCfLJugva/gRf/OCtIL3UoF1/zGbVjDo5emods24/e3QM0J0UkGXn7wjxRmTti7H4ZO2Nh1rfyPo/E9wwmlFclbTipT762feUCOLyYBLZk3xaJqOOkoBUfgRYptiHQ1yo82dFol8b6kElhCBOVT0RQCckObVItUUCy0ZqRbtKx8hpaUmH9mQbHTHaPwO+OKrmu634QB3S7OJ+118+v8tft73YuLJB/Exg9ePX2VCdm6fV7HaVBpLHDpp1xUNQKVcwW0L2NutuaVs01uwMXFyMDoJ7PexgIAfeypGNbi5Ir52CZnJkf2mHng37JhJQeEctMPi2d7qK8VxffYZ/6E/SvMQ52ujcbE195zyV5LD/IXqqMTD9YBHN/GA5wZeJQecdQYOCOuTrvDUSfLnVUPZuwdwiJl8jWeXyp9jh7KzXTlaHCByje5ae8R5d41j+p6c8WOQPdLfAxWYGilnZ7nUgCXh02isT+x5FgqFbGsDAn9fh3D+ZJ7CdnYifovTZJP97oJ2UuU1nbMOn6n97uKpnNVbF5ad1WPvn+ysvpnbpnZWu2tNy1m9cxI2rVHEpqV+2BZ02wpeWyYwgaaNsLU2Mi17UmwBUeplFzfJoTzqfOdZkT32J4e08fRtMNryNhitUQSjzdm7/sM03/X3/LueS9n+OE3ZHi7I9j7EdhiEDqkkRO1ZJ+ask4gdKYqqJHMKQ69MQZx2hJcixgnk4BXmcyy50RhTDsa3+5e0i4d5KkSqFqQ2aCV0HivQc3tHspM0o6XyfbXApKDrVFjaXNUc/AQFJ6/wlJF6WPiBxW/RnTND62BUIF6lWEbQpBWf/TqXr/WZab7WRwqvdWcxbZ+Oh5tvmEDti4v6h6M8WexMjCflqi+Q1eSlWKK8ip+wOMo2JgcLR0ETyrjD+wgQ4RXu2dXyKkkBc4c/cKNrs5kae1vDXhrmeU8xH2KqJV2itqeMoolTP/IcbZJ0Z8A/rMZSHs/cZH9ShxmGI3FAoRhRfshe+0RdiI7j7T4y+i342sQtFqj3SY9OY932piEpL17Z3sK7iJ2CFKfYkLAuX+iz8spBFOnD8opZcEEesAI7RhjG2TLu3hOdao8v7c8zS1lzUOw4e4S84hvqrVgiI2KhCRswHofEZORIFCoK5aFio8wMGjhJE7ANhJ2lycXntGNB/tYHFYlDP1Fs/yhkEitakXc/yR3RJaX1fGptcl/DJFf1GfUqkfOOBb3Jfe9iiZzZm3Fu/sx0Zhw5qj3jvGNgv2acqztqJiq5wLSr5zaxlI8HEn3kOKC4tuvjA2MSkO/r/caIHSH/6FWO8RO0ktfRlkCHZABvexq7PztayeX6fb2uPxR7A1l9r+wXgNXHxtc9c/0vvvxXrz/+rrEPPBOm4ehA3dsk/1ugjm4VJyV3rg3+4xAj9Xv0nKPGrpRz6peWEHfSUaTz+dgK43qtJA1Z4d/XDZYqjnGhiqP0aEQTYw0hxgwhahVHnOVO6vAv4hAxyhRWx+dF6p6UeQwciHD7oFnA65UxuSXWkcw+DAhrkclEbG7T1sZD2mTiMolzxIMY2Kp0u13t3HLascXYsq8gOU4oSdgFSjIyEyiJuoVCLNl2fAJLSQ9XUbTTO/Z/YYaDEkwkDWYi4w3Pn4wP1IfLzqsUn21kCpAc9r0mJ9TdCQIUKfqac7TgW9VItpQsFZKcBpmmOA3KqYk90i1UZGSSLULqmd15yUTAvNELD5XN9nzE6hr4le92Mk5V8ahTPskPdX2SH3n+nuQ3+vIn+W59khxaaKQG2VvdDJ0thU1qhl2Ghyt/k5rTaUJm0mh2Liro+KNrp7dgVIc++BbQzxO6nyVHw5bMNr/oFc4OjepYfDTAcohlB6p8UXDJM2uItW2vZ6HgKoG1dG0CD6QwDC0GAhKEpWnFF+M+xS0JC+djS9zSRECiE9kt23FswD2yLo/hHYteLAm6FUYdQ+uXA5kXuJy65dQvj7jlEb+8xi2vkWX6elyKkpNPY8OTy/HtqqtixmwqD+Y39uJDxdTDb5TGpIvLQl+d0ue1hTJlQ8emP93zhATuZuQY9+vDxG2QOcEqqp5Rum0mxOeCV7UrjXad2UqALOf8FoiuLg7jZKfz5UKPdwK+umOnjOytKCXJ2YZWjDBlVDrGUAtxB9CFGxfLR+ceRx5fv1i6Ha77tMPQej4uSA84WiQcLqOyuvzkVoXlIb+f0PmdJvjO2xulRic2hoWNok3RgGH1NfzEx4guGGK5csxbhsRXj4X6Ze3a82EO54o8nIsELIMsTGLaRTc/ssS7lVgbz/h3S2xKIiVGo2ZeZxOv+mawOqhqm7O24Kt/1EUyDA/6YsyafQVsZNVLVqVkp7E6yinDfSySsoC1WOpZ21iS/KtqzmGbBvang2kVA0cDP/Fwv9spVduraR90mGrajzuspgugDlbTOjxo1RRaClxMcAX+ky2Q3qfV+SbebwfmtXi/mt/i/a67eOOa+6MRZa2KLGML/OeMI79WtnwEauuJ7Z1XmskAjTG40sEAiijZgFt8spAUeF07KXBsclKgHKsgDUn4qV8mQ1tXaO4fK9OMoGn8THZgWawzN0NxvjxP58uwI3B2/ZSBsw8WGQ3bZhvm/mcq3m7zSADZZW9dzIlCyp8PYRmXMzlo2ItPsByWYpEWSzIE8pawhLk/kZtyQzpzde2/ogF3EXhciAfudHyIYFCWpAJvd+RfKLQtUmwQ3qFIIfAYr+PsyZ1uohVWr+wpv2j/IAkxtEmvbnhjdyqs4ESgNXlpkuvjM0CoxD5PJ/KGWtHwbdKEkKWsQRtM1iU2s5zwB6nFjA+Bc6oY3S8WrElE0KjnZgpjtXQHmTaT8okaSeZdyYybw19qDs8f6Lb9n9KeLE9p3Fie0rhR8COQyuXH9bciWQzdovh7fFTDyJa3uPS5ejojiX5alogbyxLJxqJEj9hcIrfYIZFsOQCJflaWiBvLEsnGokQXVXOJ3GKHRLIll+jd+ErDjQJATgMaigzK0Ur0lmEtZSA2FFBWMVITi9VNap82a+tYq9IRnavgn1uuYFmiczQcc4uRBLH0Tx4Umd6wD5lu0HF2m+FsVRUko5DX1tLKnyOEmC0YfVEQZPa0U+3XF6RVHgIz2I4fyhVEy3Ys5bJn2a+mUSkyCD4DT3u724ld2mufclF9THXH5AHBql6VTp2P0TqMN+ITXYM7sb/BMMAAnrGfHsTIDhuxgp+VALy5I4ZrawnkDO8sMhHky7/bG/xtvwxDI62+tCZq++bQXbCyPa26Pzuwa1XaJ5xNU10hSB2lk4SMiZRLxD2A7MDLNaJJk0eCl6jngEGoQvCJbGx61VPCtL5fJ4xpLvO1UqNUFmotquEY0OUBtGKNakYplnERBjMRb5VgZoVBzWIwc7tqyL3KcEihjWLxjRBLYnOHsnc5jpJHTxB3gAXbpeSG2YCDBZ7dZO5kU/13EWkX5HN2lTkEt+a9Pu8UhDmsHMZZw+xPSGrLvAJxzOySFFqTeTQ85GXSppFw61+gDNSZabJrY6v2slBrPdeYiItPIRSPlQDbcKJU0SNtrrc5GGYdqCvrbq+cG0f4K1ZXnmNTkzhwAosh99wdlRohAru2DbCs6OKJheU3nDo0OQtHQzJ40QDJdPE9KmfZe0oltukuyRELqdm5AR3JMiiTZDWfxBLCjBn9kwC2juKiJISJLnQlNRqJ3FR4vVhGa15Meq+SmQjq8aLB4UrO9lbBQJjQj0csjK+lzecHZ17ZZ+eLURqlmMNcI1lL8AnlvG+Y9t2RH8MjgwgEzRi8Q+Wkq2Dwq3Rx4V3GwVn1EmnKm/vX1sUlDq+SSUMZlPEjpdIL0a9ApiNikG6v8NZXACzm2nafpLuxOu8swk0hYIE4R0yHY+CLatU4MNunVaO7Sj0m0t26YXaYqhIRUM1tXsubBPxMlWRSy5e9ewk8YYrZOb4rZkdTVSJNVRHkz1wI+J4DFPBD88o9u32gnMN3q4nM7Gcihjt75yEiflfIO5TV3nmHYSnvcP490639syDfdc+ffOP+nb+zLd+8cse/q+6d8fNUvlsXTpJvXjnhv1JRF/zMn9/Nz598O3z/e4/K9y6W0PeuVD+Lrf8r6rFQkLLYXreIEJJI5y2hC1eUmRB+G4niYV5OwwKMpKiliPeZXAhgbq7zUM54tNWjfU3B90b7PQVf0X+AU/DHD8un4GvIbFZwqwR5QUlNqXTSSVDqZlnGOwmobMlPKj/CHJwwNh7LVIgK/k0NZjfchliIxLB9BbevxBFR6rZbaPtSXgAXARDMIkVTgSXv74KctGlCOyOhnZEU7AwcUisjJ5PcykimZ2UUIJO0MpLJVsaHy7m3khiUIroey3zNasNctgIVbVfw/MnAnFfwvD7PDMpTAu3XXOE9yVQUThTF7D1BJqZAt7TxfPSFco1kK1c61+dDhhQt4dVgRv+mfLa7DY2nPQZ6qv3eYtYldK13VCV8EqeGUpbwCSO7CXTSkhVaKfr+Q2GIhswlutetQIcPhdcNkdAjZNcK4fmW7Ydz+wrZ3tScISytUpz1SkGgZl/8+ISgUSRwWkiRsLc35ADEUQkXkdxgox+0wm9imkdInRAzX9i7wxw5Q0fOTQ0xP2N8nVGatEvo4MYikVl+5EtKvCpJMVW9TGUpdktNsB9/QgK+TZHbB3IvETwBgFYhk7mVqL3G3GMxLnGNVgL/ieYbhLvS2IXbKjvdi8Oeio+7IQ4G4mg30vGCMLiOkTFV+RlPBmAr9EcKQRVHwJcE8Hqz300e/94ZyqOm6dN9vPvogsnj3SN+vBPXm2cZT32RaLIeYklZD8sj4A2D+Qj4Ti18OUWOrIQwfRo3PuBiqmx8eivwqbJpxXFw59zg9n2CSNFEPzHQtLJSgFkk6MyLtWJz4NVF7bnCT1T4gWBtjKHgEfs9rdAhYRAQN+2u0koI/whoQbI0h7i9Xowq6JgT8B3U5PNJq/JJ5eNWzZNJ2a8tULZzhlnyB3YBXmXeCVJX4myJc1rwSdm7ABK37sj6qONHwu+xQ3CmGdYySuynAM3BsPN22SL9aGN2RhqL1Z5FwKu7M0eJOXcVL0I5D0Jp2Nh+2qSJYH7qlxxIyTN5jUFe8iyWjOfI1zpL7GcOafvWI5YblZnPtrOau1Q0e88UM/1N1f2e6R9ZfEAzvbyxqYW6amD/hJJ6/M+3UNfsv1tid2U2hNrWUVocnbzIlxeenjHsJCrs4VJlob01HfIaJFaEVF5L6Ny5VMaVfsOhjr+NfpOzzehQqVAI7VDvJjLMf1/bl7mLskgto26ZedUQx/jMyBgUK52XOOqMnBjZCw7F9w/3OS/gNgzHfs9w4v3v7s8bX94f1b1nibjQAa5i+iIhhUSBo84CR8j8bRLJq+hmcfmJUmzoezXe90paVqiEcFDF+EljKOCikQmPMabby7zDteaDV+KcTTs+yqBYpESLA12jOlkx08re0MihLZYvRxKlsti+cxE2vkaOIzyls5zZ8VLOzItyApbEY3x8GvIS9up6z6pmTPFhuvgEttYV4/LunJ2hCOXMNp//h8D/HAvor7zj09cLDiSRHJyzajBOED/6FxkOBapJ2Lc8RcJJ4/XuxLuDY9PQviKN7NXL3Z+fSxxTTkF6kO6vYz3lR1lOPV2dw0pW89NbQ/zIah/SOYJg/BSzDctCC4wk8N8yI36oZymqjDhVZc6hb1VDyZKC+pOG04GhkZYQJe9ST295nPhoohBygyWr7KP5OJG0xwlilD4R8l0NCsWKGycqQ/YxjhNMl3Rb+R1K+EKU1I5xQp7TRRBpijy5qJwnJ9lxrDwlE3iUlypPvXDxKFMfKq/uj1KTfxHcZoRdhtVWuiXIfVC1UctIl7ivZcK3lwwM9yHa86JgAVLlqhL4Qvpc1bVRG2877vvwzwXX+gqbdPHEoR0IIeGfOwS/ejiW3yDOfK1BnYVp1f4iQZhLsNUQT7joRjrqD363r1x/EMaMYFMb+C7fJ9+lTSP51ssFBhX6vbIA/W5iv2Ae+6b1SW42/pMc0TIoVL2KhT7tEoyPNbxF5rHGaOEeGGwrnBWyTDXgWitPGfzXa/Dgq6mGP9a8ZE07JGKGxpTpmxkBeBv45x4oftupkQlSI4sHQygR9gOFQZihGhqSLytkgbAUTJLd9YAzWBP77SUvZ/oe0yrQ3z+DPQv8HlPc8wD29Pk9IfYwWqQQuSzSABKbtz9ZxlFY0HKmK2kwwTD8bsTqCDIphcYD8PmxBiipgLFV4TNg03U/q0e50x6B97sui+DZQTV3qAkGBwCwkdMB8wN5L59VwZTkED6iw/oqouUiIulMGrwoALjEi7XSCx0DWyrjp0tCLIbj/Hh0W1KYOrkxchuljN0I/hyBZ6VGpJdqrGyLx6Mlc5wvV1eeDEr290lHhlfm5vcpzt652pCmmNb3lqL1zctf2WmA72kb4LsxOZC9/HIOK4XnZhhMjuzuQ8gLah8/BN8rzdmQYWIa5Pw5Qs1wmOxadcuq/V3ztvry0ewXt06QfkPt71QUOtrfyzvs79sKj86Iohb6eWGE9m0oFYFWhnfsXkOYvWMp3r17zZHy+BuKEshWS/VXs/b+y297/L7Lb/uto6jchik3cEPRxO41UhuHaw/J2il+7VFZ22xwW5rGLSt2Z0524pIZuRXPk0a56cKdMAOfvcZBWjJHn4S5LMgcdAl/jm0FQ4C5dY9zqJ8+xWcRmq6AL0LRFPCVhgSPyYRVQHvFZbRXV2QXHbb8GHamxj4Zi3Iv4zyxagH4HwPFeSmO6qHAPydWx7Zni8VNJu/A/jCEdg4CKnTEJxrK2E1QtT/NvqfGj3yNcnavKnN2H0d+gWNI2b0u23M9Kbv9FW4KcaCThk/tQvqXwzUYJCyNSuTZ0U7XVDSMvKHUzZU9rxqO64ztQnsjO2R0GvM6ItAG0lBRlh6SI/ix8AzO+jWl2AOzqvUJi6H6Vdi3oeQckqu6jU68mSZaLWeiVUMTrQb5eMR3UpxtjSDKus6x5y3oOccyt4rvc6zMn0V1/KuRquNFGZe3ZUwpo1UZmyrj8raMOAefzFe94s6x4mt9U8nmmn9YBPS8B9DmiFsCQKmDuTHOktNGmfQZUIGLOzM9Dd6o4b2oFyZJgw7PgfgNCmZLRCbHFFdWluVwPScOr3nWz1fPlOq9xn640opy7oys5tTMXNONC5puLI61hI8glvotTtNNhuyjuaYbZ5GUAoxeGkCQEDaXkvcW9V3O5++AKN6uDOz5i1smd9dZemiEDtP4pSZSByJCXjCl06oVt+MpzKMdWt8CRL14CGmi4Kni9YNM0PfQEw8F5ZU5Ff39PYSodFG8qRzH1L8bbx4OC0nC9MqJm9PrUitzdexF7kpDTllrJR1QM9XGsCzwNyZzEXZMhs5WSBXcMcQFOv6xJ7AuwdEs3703BGCHndynHmDzc+70SZsdojhk4oWYeD4Z7CZ8oAstH0gom+2NSX7GzaG8A90lnvfiGVF+BoaLMlUo69BhSevQtSMU98ZzHqHY5kUcUQmZWxcKp6kgeO2PQnkduEaKMuQxlqyWDRBGU6lXfbiSmq6UpViZTxkMMHJF+5kQAmlaVCwDo2ra71BNe58siswTLLqGlUUR9S4E3KuQplAhTVRJSs7FkmuYglRK9ZnpjgsZ2aJkms+RxVQl9AjDIyroxHIUDAyGvVKpywk7kzavTD5wwIKhZyg1OA4i9xKEXq4pBTl8lEfMpiCXaIyoGIbpidMpAXRijaWgh6wuaJEWWqQgc0LlrrhkkJNxzWuPJUAOFdMLu/NjMW5PYH8PQiwoBztbyKHQr1moolZ5AMO7ulJh7ZpKS7yoYwJhWlDDtSONRORzlFISgTh5AjQGMdNYYIhkYnSSkYRRvPWRjAetxE81ib3TyoFIsfdhdLSi7lWI3/Zkhl21zXQ20gu6q54xIfDxTknV/3lUzCmYHzJ9MizL9F7FTM2iVAxATiFVRKminZJ8cf0kqc7NUR95wnmCH4ZVGECJTvdoRrSFmi/wJ6e17Ze3JIn+zlZ17VHvWGu2ptVz0747/7Zl8oIZbiFEvL6gDFUwBFYwBBJ87OuBgDikNIHBzoI18NxizgLH+eFfqi8PYknKGqTce4JMBDoPBZxXbCoL2S/3RiejGpiRP6+Ci/2hgRR/jh0azU4fZX2MUH7enEZ2bKHOWhfnn5rSqzdUORF1hLFhKCqR53djah1uFHeG3TAK7F2L6vSmfGqhpO3iIeEgOkWpesJ5jiWqtxgNxPi5FoYR/S+M/xa/fRwlR6PRU3BZlpXRyLAdbSk1NQDKrJmboK3EJ4xzKPh0DQFhooqVyZQUqk6HWxsUmFRDL84Bu7o/sGharu7Xp5G9v7uX+/X0cs+pOG/oLc4bDoI4J/YW58S2OJvE66PVE4j/jk+X+gkx8d1MxGgl8FBWU+UpwbLTlWOGVIfksAj/3M4Iy2/AJ094a1GDDsR/xC8d9qIIUITdSv5w283adrK+s8/jZ+0SImuZ6f59m/IsgKiPx5+VrXh7O7EEW07An5FWUtjMdGtMcSlLL9Pxx2t+ZYmibs/via6Inw90RdAbV4HxMCww/SozSqru8WbBdK/JaM74/j9FDNuNiJ0S1BlIDTHpOy1eCDHouOMFj9ELrilccCSl20ZOtvcsUG7feSXXp9tyXVBIe2dOUHNUmPr7fLJqX2eyap8kq5LcDzmr+BPbLy9hQpDssRccklYhIzfVsvtAKXaR3+jotQeXpX2Y1vqYrOraZlzrPGPiMglWTwosMnykIUmwmm9uJaMFE7fM9BHsYaSgWSD38JZrmffqgOSITp+eHLXpyHG+7zO2SAtORqNajl5ylIVRy5D5qY0YCtX3wYQRGQTXYxQ8HZ6ODVlw9Khr1X4qd3+ERUU1LPg7IiXZUjogKmCPejwceFfpZvPb7A8X248tJcG0d7/dQpZp3CsW/juBaYwkbzVYJDVDdAaWpRq7pCP7auwnpb5BrcZu6CTfZqizRqYH/jadIT6d+mFUwN9OMlFCceJKcq59pFHEpM8Pmc7vnwWZrptdmT6/pIyNf3fvykzprGH3p0JM2/vrsyDTDbMr0x8HFAM/HZm6Y+B3za5MH4mLZjenDg2HqfcM7snXihFCppE0sjcOYPxbxWjxCKLF9ualONR+KWEcOcKPiJJW7NXV4QpNgzditqO7DWpTKD7I0KWwhNh74pC9w53o2p7h8/nI7D6fZzUv4AC+t5tn93u7d0kpF4Ay7d9zum0/ZCI7wxQyBfZuQ5neeyDf2+2z++6+aCnTpSrT+fsVmrx9+qHJkax+SoslentlXqkUqUMiHOuhywVqRmokhchLAx5V+qlkylfyzZrdsnw48n4uKoo1KpWfQ+iY+DAWZxLDRFQbkY1mE/E/hAcqaTbskZDffVp8NmjwhFZof2lz1Pdyj/oWzZSaUiHkY1BGJeID/OAynO+ilNjGgQYKj8Jt2iZVYVMBjNNOMH9jZt4CcHWYaysUsKEVj6WCOcmlzk+KIdIthjFS+PZ8XeOL2nWNt5hykPQiX9h4q2GYdIvJ3ova0XU2wivax0NcnJpKGk5Xsq29JPvgDCXbeuu+JHsnI1o+yMf+nMDtyUAfU76r0s8A+Ln3npzemLlB4heFvZt9U/e0DEre/X3LvCXF7b5yiH0R/x8zBKwM3VvicqVjS4mmfISNnT4WQEMi4YqM9jeLNDurP7TvWYS+KjAkERE/tUJNOZZrte9w6G4tJOfTrBO0XtXs4FjLilUlxELV98J9M0tR7T68zSRFCGDMj7PAJFXIr7YPgkxKkyqKZFJn15VMqgz9GyclTcHDH9qvCEWegG/p0je+8NWgX+YXRx8sU/xDv3UllmXrKnSllXzPIzR7jhCUzG9ylMzqDoTMMQqQWSe+rXC1uvy3KLG/8r4RPhiSsIjFsAF4hddEgg6WId5B/KQJ9zZ173LPF+dWmO1dwVO6xOgBJ6ekQLB3Re6XMextZFQul2Fgd9Y3E0hf4Vha6YxiV/JcAqNR7AiNJzTmWOg7OLJcokFctRLJiXM6ppg9ercJk85xMy+adMEE+kd7fTPWbXv9aRaKXfcm+e/xo8Y9lSXdLe2q1oHjwLjSfn6I95CTvsVZ6j4wPWq42gglEUPcy8z/gg+rOp5W3uS6sFahxHcwPv3v8NLF0/oOv7F0ht/hZWVPN9maaRK2I7Sfn/sI7eXa4YuSuZ0l0XbPpWj8Ct57oAwWQaAezjZXxQFSVRDpfcCsGlfYXw3plrEdByjT+XPvCHuyqx9Mg7iqehJz+XQw6svpylyMmVn45qg+gnIOoz+WUOE95dIqIW3BSDWC6I/J/tyrrP9kgWwVyNY2k0XkcbLnL6Q33D7Zv6xOLXSuBPrtQDeBLsgF+umcC/SrrgJdmAv0szkX6HddBbooF+jnJYH2m2jihmkaemrPsExV2YjBp1WqV9U1e5WY971RGfNOrPvFxLoTAt8d784rMCSRQ/A+XNs/mDs1lndSqyqz39vPNErkr8ym6OR6DVhEIGzKEiwoUh1JoAKPEBOcEEgN/Kc02elcrxuG4550r5ajNp+V7eA0f21PTnOOoFGBmhQi25/1TYu5XEm4454c5pY8AjOQqiRTm1b99gUHRqs+xYMKDvKDuqRnbu/OQ4r4zikyfN8XT87e+0E7e6+JDF/5aJhYH5JWq1cW36UlUCwa0NIDxOURgBQRFIsAquAhmMrJIgMKhu2FgsU98iv8yhRFBh5sA2HP10GTaoAywBPF5QOWhLShzxDSViC2JKRNAUuaEE5gk0LacEX7sf5uTN9pNA1RLptlUe6aP6LcPaUoW2VcfHvXVLP7wmKq2Z/CmtLeXM4xu7SiOWbamx86tEg1kiaruiSl/x5hJK2f0AmCZGXUAkyT4T1E5MnLfWoOPG22kiw8WkcDFG0d5NccC5Po4Vgiv6iQ1iWetA7WHYXyWfO1lNmuznWHwut0XkIwLaqejz9hhvG+eqw0+iAnnuzbl08EnlLD1+7zkbZAqit6/AseEb46rSJW4ODmbJ3TcA/xsneVLnsQZIr3LdMFLDCjYzVhc4BWndWEqAWDQwpiMDwQMc0s8hX1HMPFcBVQije+nMx9oD9OQ/xuzzP3jl2zYwxigxATVgvQyvb6Sr2QD3thaXzmExqRTpIFrHHG/JxWJNFNdqinI0mA8kUKvojYxnNL04gBS3WrNEGvgOsdMxxRIzgOE4ZSxPuZX7M7zpuM2BTmi9SQEQMgRPluj0K1Rl0a0aXDS4QY2LZCl1JdWq7jQJPsGPdX7Nhyem0OqhwPzBM5HpyWHPSlz7ocjbYcD80TOb40T+T46jyR4xv7kgMOzP3tp4P730+/Pk++l6/Nk/fy5Q45tnbUg8ITVl9lnMbwVWaBUJ7tiqWSlwBRI637zupF9v3Lxd0b0F2OTbwLIcnSCnPvknLBquf6UkbKZqtUYmlhovE4ZZ1lYKFGNfxasa2jGqxDI6QB3vbsp2Fof2xF5YeWjqNj7wwge4PPgWPuIKSJaSNDFLLZnmNMNN2ISkyC324uXNxvby9upYsXt1Lw4p5J+nBaaXmktkW10YPs45YEu5yJY9qV9QkQ5iFpiL08yYlFmhuyEDkgbw5o4pq9chHq07j/X4FncNGMDEaai1hS8/UnC2fBfD2n3Vc1H6EQv6VB5mHNy7GbxC3kishtMnwHkI19ZGeV7orA8/G2DNRru9sO8w4c3lU7xZ7U7NlBe2PWqeTiApXctMnjpm8QIthwgKbPY1OaPudp0q31JkfRSZ04AQpO6nbBZ+JY8bmwmFtlvOiWLrFVkHu6QUuEfUc/m/x72aqPBG+HIGRHdoOH737Ans4n6mkK78Urw7oonHveNxHYt/hThmPuSETHvxe7TksT525ATf9wOOCLeWzA/RJ8oCwLabxnxzhMsGL8pUeC3GO1uQ6/6FdkCwly5fdVDCqUX1SM7NfDDvA9zYYQv+yfB0LcvvAAhdhUMK5KjDnClyNGVIMVmLbgK4oLDDqFSPmKPFIOvhw6xngiqHHGF7i+Vaq3RM/33LT/eN/Bbf8Hve//3JnWw12p9XBHoDYR8S/jIerh4hdNoggM1Sru+ukh9KWghQeTdunbC6YKQPyx0i0AsXN6AYje+DLwcGC/FDpVFFV0kGR5vKss52uGXVmSmeA42abLkwxzXYpUI6JtF2UD3K0I4NznK3qm62O5dZ+PZR8QwACEn/6xXFR4LFueN8AdflzQZf2+AHcz7LS7D/yJPDCQP5GLC08E44ivwCyttgtuE2kSZzWhzHBcGUR7QGfzyatAeEDNod/O5owZmjcnIoNfgUSlWIo8917MkBQ19VKuLN5FoBEDIFyIJtxRrcsedMWc8gD6ptp+XkEGN6BkRXAcsz84TPTr4ajI/hkWDAU2RyW/zCmGa0Xkm8CFoNwWpyovUa1wcmP6J6sZqSETmNMqA68s9Ext4jbRkNGqgm2C3JmYGSrwVEataOCk16P2mJrtl2fG3iGEqukeUptJPzBFw1pnddK6oukYz3iV+4lpWOvSCLP6Neefjgbk/qcxOIX+hbVuZYsdP4TpoDWZ1u3dKOEdM3aqEOt/RH8UW+tExv3cUzSgegydzaiskKvWFykhG9LR/KZgqBU5m240Z5pG/UnI/+oNdBVvgj2ZGma3j9IeRdY7LGl9GYXo7GcXdquZzpRmDWGtKISwmlo425aqY1tfHftLPnDV1MCV7Ra46i7PpQtmXZ4vT0+es5V9T9hDRrONG2DRw1oGCyZM/SwerrjfKs5FPl5LcHhO/uwZRAU2sFxUtAGEhfg4ktSzmVVJS8LSMcx+pUXPOEBMd7Y3VEq+jmwC1Wb988nuuPRuN/ob0XHCphblZJAIx/DRsYh9y2j4xTCcL3eNUxlzSE+VQM9dm0azZewleazorBljnhTqNH6AYCJNN9a6/0KmxrTInPDnyT4xn6GLGVIQJb7ueQBAbJ5rzHx03HbYBglgq33wUCX87JlunNIu6B3He3TR9OJ4NMFnEsfzQpw3TXItTeLfuc8k/n2m7hv79UFf956J+wdNjj8MzA85vrWwLMc7eiqkMydiU4VUsLKvnayJhnZnMe9qZg/k+tl4IN8YVNq18GDK8aNFZTnO7S5HNyq6G6ekopuSgM4+Vu+gn9uq9HMzfRw3zsbj+OaginNQ5fj2wvkhx3f2R47upCg3zcr44d/L+QdZjt1980OO7yTzQ44LwwOW48Oz8r34/nHBQZbjnEUqx0y/21tmpX/453GhynGBps+1TevUIHcuYu5cJM0ydy5ss/VHTGT0kJjQ5cxltayJHDHJjaV5GjMzBWbtRxoSf+WeiHuEZNOeA1nswXsmjy/SZzLTPnLrrHwzFSV1OqhyfD1SOWbaV3fPhhyf9WPqxQdZju8Nzg85/jkpy3GW+mJ8ahtNschulWw1Mc+bzFGL08RvFfQr6OxQnJd5at9ZjK8by3I6oWz268bnsWFAGJPrPn2Y/d7QDnvxwrTiGvUiROWY8XJxdA5HNA0Dl3MgT4S0glZpu13z2EU2Rs08JMessY8ZjwcWTm/7lSE//AwriiAiIXn97G7QlyaGnelhPJoMzbpmEWJwMlXFbpYt9pOLGLFAcFfCs/RGsYi98grOugwfLsrwvoUHRYab58FzuG0eyHDrPHgXH50Hz+Fj80CG2+fBu7hjHshw5zx4F5+dBzJ8eh7I8Jl50B/umQfP4e558Bwm5sFz+NQ8eA4fnwfP4ZPz4DnsmQcyfGIGMpw3CXoIe7kL9BDo2OlCD7viDr89Je7wbYiyRtlGqa2orBQ1VsHgDlbVdDuSNCI7ODJR+lvVIcA/iLhNq1mIyl0+nu9WzVtkS4RWfZGehM1U0lAIWGbc9iP24LV9UfXA2946o8RWQ85DDw+23zUHDgjuIUmwf5J8bzYkeUeZ9Yb4XhYuBOgcPihhQCkxlwKHwqpQcRq9SqtCxVoVKrbXL/C01oWqUG5jvW2TMsyZluxdoh8MCBcP0aoSLKQas8vEmVBkxoJoW5uez0xsKY2QwMQWOqvIfqCB+2f5Re7FRb+O2qJcR3HvQ5DjlxLRGJYkCHtIEPJsJea1v1xabD/07T9dn9x+WGp/os72dXws+D6Wc1DSoPlypIKG/skNEv7VVFTKSi3xvEKW/lzLPg9KOoVhhZiP9peSdpnMQM9HDxneP8syfHweyPCJeSDDJ+eBDHfMQIbLZlmGO+eBDJ+aBzJcPXDwZZiYB8/hnnkgw6fngQyfmQcyfHYeyPC5/ZahNG+et+iAZdgzhQxlWFzuiH/IKDEQGs8BqvfBl8/Fy4AP5OKJIpu4+AHCM0z0OitRNqAnlA0IVc7q5AMC5qixTKkDBQQWlmBxIssTgcoSURa0hGRJgOGkznggYuA3EYjc+Nj4dmceqQCbCwKkoX3qEBGBK9dDiCizFOIWj5zcHOUUeIH9dg0lRcLRbFAzjtb9W/nvK0elxl6SMI3+iZAcO9A0nwpdln1KJPWj4ZHRvWFqZMdDbke0ByjIPeGo/dFiKSIVvCRYnQZFMr0RuaQ7jQoiiiPtwSULVYZQaiIinWFo9gsfde2BI8Lfv7RM3n3ezPmcDiCFYXNTaZwOqhy39JXk4FuZURrFzN/KnopmUMxUitsOXIrvLSwRKGva5ENEiBPdajcP/ZUEGWM23kTJrm3GV4zjciCwbUlMQitHHEn8uIxgq1gWKHTYUs+PgW9JTlca/lByKux5h6Wxa1wZYwrAV0jyF2FNvj27pZUAV2aY2Gp8BJaSXVQpFs1n6HE50hNAYWwIfR0khbFtExonMD6ZJcVSPM/2p+FURtPlszz4f37Kwf9C6R4bC1yoPthrv9KfJi6yCzYTqcoBwKw9/1CEjmXNPrDULaN+S8V1F/xp4DylO7TPRAw+43QemT3zgYnAfh7PQ/aYtIrAsRKivsWXscFUcs7a4G+YSb3l+AEUUIklszR6HYs5b788jS5HQavLfWUbMqloDUiyqqy79Ov/9xP1f73wZeNvRNYJSbZxBRS4kfpn9TOLPI/aDDpjK7HnGtZ+S+xXw+GQXSz26WqIU8dpKOktRq4dsa4FqwUypxkcwmU2Gq0POE0F4D0H3ge+2bsPzJkM35pShrfzNXTNZHatd8kHrUTYFnG2nwyGZzmy6SWEzr775MLGvt0nX227T97JQVoa9NVBs6OOFWIkt+BGGwxRzxjJwTJ2cRphPVibnrfFJ1JlodsKoga3bkiRFLqHf3OIRXRF5wVD/hTmMfyppdHaxta2vrHlrvy7vWtsfKx+YTlLl0yBNS7FrQQ9WJ5rjB9652ISJiNNNI3tRCypEFEqDEvB/0Ml5wimmY5gTSq404ktzm7LkTLSMpD+5VzEIQr1VzN49pQmGK8+bSX4WZkm2/FUWB4Kv6vclh3jY63IkQ1L+VqHMcMl1ky6RIDsNXkk25lfYVuRXKKZRuVLaDUiXzWumMFFxcz7cU1eHPpFgbvtAazZNJCk2naF56FWkO26byLIQvvAYTLqDDjdbCknPc5C2BFk1+YH1VktDi0FR9fPVeJjjNzsblXSoNck3a6a1tB5OmjL04qy6gsFbKuP1NdVUkVjSap7ChM27qFqf7MUs4B9bBnc1biET4nrG67CP/pmUzkTbZBB8hy8kXyxcmar6nakW1u11C1jgDZY6ztzYytx/XdjawHaDNJa2ncm3J+v2eW2pok7ZsvGdEFafc2ujeh0ZyLccebGjY43hEPFDDNn7K8PlBj4bQfQ+uUH2PYB3fmvDuadX3Uw7/z3z+udn7doytY/uiostB3vd9vbTLHxLKCCYrcPuREnm3j/RGA/sFToeOz9S5ASl1PLYolfNKcxSGe3LfPkcb52Q8vo4YaHh1LP5pkPTgQdKkuiKktJgdYxsKFFxYNWhImIdchgKDBWakQxxk8aoLIXC2JCl2Lz8dpN567dfNbZW7ZuG5vYvOkcJ7lUT7/n0FYgnH7ZGpcTdBh5FzltbmYaXSlpDND7SHh1Qddr4B2oTZEx9v4uGWM/Uh5TzOfAJ3fPGOstwUPh9CX4vHk+JJjYDwkebhyABBdrfxiZXO+BIehC1UCt7BAu18oOh4sBycoOy6lnp1LZ4Xt5ZYear+uoxR2O0OIOIyzusLJAThrlVPeU5muHqdKeHYGr8IJHwCCTdbUtT/LOm9VOvFMgxnGU5vhJ0jwRdIizxag8m9Gpn+qoXLjZdBNltYoixaq5TlFWHxme4UVZ50TZLLb2ayjLCZNkebpTlve2ZdkmJUMNZSmy9EiAOra/XKaEO0VG0gSMpHEHI2mijKSJMpImRUZSzYVNClSkMd5+gZE08fl83dg/X74P1s9s0+zTkE7ksI6yr2/PVL4++vHgjYueDv3avVjbGvm1b2LtMmjrN0WjebHSu7K6/cLS1KD166J26Yyn7tp0ZPRU6Dbc9vh9l7v/f+Lcf0+EUpnxCbgIl0i1Ua5l3+TLNk7muXuU02BP3UJdVKuHGsK9DSuS04oibauE3ze9ki4U+RRYn3EVfUCygsnomCPDEV9icRV8qexP+PBxlnp4IhZafCjYp57wnqlnavvLA9UTDqj1pw+09Y3GFPmHYW7BYAtFoza7thyp/MN0ZcUFV1bMgTf2dtjKNFY7rAl7lRR8ONteWMWLkI32ogZJhp/XSeA3M5gEWBGpIMxzS/ZXGGQnsGLtcEKZvDCVsjAVEQYiJCLM4fyCVJgL2nWrgv5Av5nc2o/JTdGQgq3epxKzfQrMJIkYSRJSMy4zw4lY+faJpnAkGrmiL09l+Z002vT9oepw6KL7qBsLIhSakDTr6T6ACLguWElageuaQkyS0BksX/dozuMFJxt+TIExBc/1eWo9nn7rm3UK9JkxAes5RVLJCc8n5cblOY1gRaju6RAlkeCygA5Q7LGP4VkzeQabR2hWV+DtGmuiBFSZPfCsjnK5LEINq+BV9E6iWndmX9EfokX3yelNEYbEaNXj/Qxq4cl4kixoz+iLdX3ZPDfI+e8KqKm/B8n1mTjf01KOmVaU/QlYK0GPgAydXcNJFpCyhxMCsG1wkoy28uEkdu6nLTDnN7eqLwvFaZAmZ77dFcmmpMq7wdkBpTWijW49GG9JdfHx8TRat/FrD/7Xl3zrR/9ufN2/XPlnFzz+o//6qTG32e14+3O3/Ocf/l+ff9n4uq+97u7DxsyfOqfUumuftgsXLjzrqLExmBbuEsOJL8DvtZnxdcf+Lf77LFxYmKzwYAqVwhN3yPbx1GxPk/zIo8bHttff1snGWnT+RVoGPGKnjSY7/7gt9r7gUXuNuv5E1Su6/rhuH0aXpO58pkLYqoSwrRqu4eeI4b4sr/OVpIHU9SFJGt3zgZT2wSzifCRYaLheC3cPunI17UPHrqYLZDRg7eYqIrJ7F7KODwOuOmFp5BdFworMG3vFjqqJDZEbD3GhcLOh7pAZLKWu3ClsBmU61SkEh8aTDYczUP4s0CFQLMf19ofNnETUm5BsNpEtFdivlDCN8FQw9sJBNOoE1tZMZnO2V5jE+InQMAfB2my/8Z37fOOP8o2XaidoclyDLnWMdk/eSMUqzO7DknKp2JsG6JiHlSZ8O9nNu8Up+GFwQ1VYXz30wF7nVnzvRCAFru2Fh9L/fj7radr34VfmpU094qQ9aMRunDIw2CsciHKOIMX39GFbC/RhZ/Zqvzux24dn1v5IsfkLCs1v3t+o+c3ToXRrc4p053Irlrrd2FWAGfHa9bp9aBFBmcsOUyPm4nLl9hon5dD3ZXK2QcMiZ1uIUAO9WIwARKT0qKAHJ8PkDmOH/+RilOnLDMNflYL3mdMQzIWwaC6E3jyXb23EXtwOFq3WYNERTBmN9tdq6G0unK3I3WKp03uXcmbWqliHxIEJMb2SdxFOtKAR1cmVGVJHi4o78WRe3W8aoZ7ij63jmzx2ONAChhgFo02is8i7boX2Z0iX5xvg+/BgaZmv4fULsR/tpjG1IxrmIUNCaexUffQNiVUFR5M2r6gKKnteooEMXzQ09EVDy9VCo1K1UOH+rokWxi6KUqGmHbXAXCtOqK/1I2YgR/g6ocbjbGZ7EP78PgfhJ3UQnu22791n2z9tt/0PMuth6uZMqtkEke9wKRDxiIU4uqv6QF3ES1z2xLAYXvj4aj4U5w4qZBYkmkrArxMqA5XnGhXIGbb8iD1YLV9UPeCW38qWoWGIGuB7aUsUFIpRS0PqFt4yaasYTAlg9IyaRtJd06CKUUgZcF91LLqNc6MiZov/HXE92BtLWk2ElqU5IVmrMCAa88AK3AAVXBAqrtuiBP08AN2OZ3hqzFq74cf30XBYapjDszYc77NhnqENX0PSEB3TheVTs0MQZo3vRFiQ/wXn5Mu/2xv8bb+U8HRSdRyh4em9wX/J8YeML/jnj4E+IrlcrrNy6ElExbFvkugGBkAZ8Kl0aPqKUsnXSCXfUPL4yczxvggtGs9r4mVSynpDywzR4pJxxPPI25xHvlayANUGTQs2aI2PskFTdJAbLS3S5VwDsT3dekrGYCDdEEb5CqeSUGzPJm1PYa7Hb1kCkLuYYpmjQv0LrRxRKGMaXt6aXmXzm1fbXwyNt+KxVmJ/v3C44q+UxttbITbEfupPK24T3tD2HXMiyx/Ksvzh4MmyvdIpCzZ0l0WJ7NlNWRMwtvcMdHDXJ8pdnyh3faLc9UmBuz5R7vqkwF2fFLjrE89dn3ju+oTc9b1l+fScy6J1u7cZ7+SkInj7UrwJqfx3DJYYgYhWuf1fDUaJJ4xRuv9b1v0+GRC/9ruKnrXVFE5D5CVGYVSezjPs2X1p7NqddSmenqkUb1MS96qMtTXvLKhNchbUvLOgMdwnbgCWA67ZbzbpO2jCbHBLUq8uTXFQypILmIpqmNRot1dJ4K5+LK87Qn9Fe4H9zAAHfLLL0pEnw7YVI8TS+ACZszMLTx4VJw32Zo++TUiHA05O4gPV6qiT48IQ5pwSah1WT0CaWgjgoen5RE0QeBNZf2yxZUgGHbzS5/8FTLyE0nrNQGpw0wbt4Cpui6A9rRgghcy/i9R+6OZmtqXi9gywD2qMfnnB1T0oPu4Yi80NQNIF9EcG+QQXWr8c5CBwiQIyj5fS/GN3MsaZMEL2Jh3CvHrL0iIRZO+me7HJzbRpmHmHKYnc3DXNu76sflCahvnw7vJdc1SmUibqnFwb31zi9D2nQwd1Ds4IHEhWBEKPAsFb1+YrxpLGbdk7G1qceFALTDaxhG2Mwcm2FViSbYfvX7+7ZaaPYVW73104szdw6wH3OyVAo+8gJM4gdx6swhD42MLUyLL96GKPshkO8533DnB4WoOHL0PWqiPhQbXPDckAaVitOoTXw0g9smzvFU5zq+fXvC7CxQgvSMP6P3rrRrz1+OfJ39EHgg4fQkKS9/DYfm8AoQbP/+vvW/FbXFhFjoQ6gy2Vt6SV9f/BdaFOdwEsL6yZVFKy65vLDpzUSN1dzNi/RVhK6rWQfP+bi+l0AeHBaBbLE3TPZuLTE4G9cYkESp3MKVLd6boJUtHouWyh6UMYqeURel2+XJpK+dYCgiuPlhpqg6ihBm+pmCKh1lCLsMwaavS9Wn3/DUL4a7mX6cEFPXDLqdcFIh/bU+uEgfiQckhr2aZX9DNok0b/R9R47nSXRDxeeP+990BeFj/qvLiURO7wwwKd/p0QHvqBBOGVjV0LIXDSa0h7+PIbKeXDT27ZMrSfZ7hfuLjuOQ28Y1omxsh+aGHLCAW4+DbcYZwZi+BpD0IFgTsxJP1IvsKDBsggOlaiaTGVEqQXPBtK3gCOxkIs4TbRFzyA2Zvz7m6zs/CshquFHlltA1nrbynePO7Y9b0s8EUcDhkl2szd6cCG7Jdn3RMQkUsn6LA8gdPdLtYOMpn7ttwxWainhgh9B+vtrUZY5iyddlvLlaZEKbZXDsx5aakeknxg3kjy3fp8keR7cy/J201FAt41DXgzC8U16JH0613/a1WGq6KEVvGRIfaLb73tZaqiq1bl4nQvIYlyYRrac5ZLLLQyuUy/sV84tNdz+ODc941ztZ6xCBLZHw8NJxAAiTUVlrSkh486B5pDMCC2tzbJlcFS2gV9Ovb4VuwPaTRRBHX1k02DhUZ0zlbLTUx8tdyiNKLlhiW13CKYXqTYibzlFtFys/9S1XO2GiwW7LYIdpue7O22yLU6yzI8OQ9k+Ok8kOFn80CGn88DGZ6aBzL8Yh7I8Mt5IMOvZirD27tl41/ZLRufKfjLNQW/qSn4g6mhybO9rhnwu4sp+Pe0U/D/2JGC/w9dQ9IzqkDXKySNnPegXHVuTloGvKZLy29THMLz2LbLTOtSa29/275+hm2/Nm/7vJm3feMM2w66YT+6v+1e6fkz7GdL8re9rfC25+iua73v+nltGTCDQFue27u29zQP0l2/KHhNt7vu3vKM6Bd63vN9cd7yu4ot7w+056YZvunVecvnz7TlD8/waWsfu2DmfeyWAx1HL5zpeHLzzN70lkX5Xb9npvPW7hm+6ZG85YsLLV9iinV87bND4ZpsMHMm0zJ4M8T79T44uKK1cKBYSRVgopN4lUisYT2rAe3HIzxPYirGFJdh/RWr/4mzWI2smK69kXlk5b3VRGWGShI6xPZcI0g2Qx9TDLliPoCkQOuQpDFpHXwlYkqulA4xMQ8KcFZodQlMhpLnXmuTFytNe2pMy33EjoWK9ocIPId9AxB2cZ6JZzSABPAiFPFjp/mil/bLhxbwHUjaI2xDWofjFyJtGpWUkzhHmdTcMR1ZJmYUx0QQEh6/en4oES4+xaDWbvQHnY2GUzeqgPapG+Wh5UYL0I1wWsyjYc48aj85QNW5wDcaahpNuC++0bDtZ2QiBnGPuFGGDRkyIWiZ1aqdxzAbfHML4kdrchbSUNX5xqhfD9yg4P2K6AV4JgYwOZZQBUI0AqamW1XE7/YJNlvzO5Gm4n7scGVymidCDD/02GyK2YpZdSdOKz0TO0+TEFMqn8wAvdfm1T7HVwaMgOkZrZB4LFLgsOqu3Iv4jm8JW8XzTOG8iOcRaSEAltlq9Nb9a/T/kHhGX2cgnja+xuabh1kBl53YpULkKS9pYi8ZQJVS/HM4EPwqGQ2WTxwaZtIUBC+UDy5TORvKCBZmYkNC+5+lhvpvXE5Yk8ZjlDJZCRlazTyrm+fYzwwWQwrEqti7aeHh+JUYVRk9bmJUreeZSWNGbryAh0qN/b5NE+ivFfw4dz5AUn9ubr53zUtNDcsvCm69d81LggVpwopNhBlUC5kW8bo3yX+Pu2V3uv1gBQ9WKw4rSuaZo8bbG6OhVpxWBQVj3xERRMUcgQ6O3xV5qfoVCiiU6DkRqhVGc/JyMjIE2IcPwcugpZzATFaqJo0NytP+ZWNZ2xA+VcqjKgeKFKg1Lv8glohFtCs1u85s1RxPxc5+jwCp7UxDe/bSNJYYozDGEC3LRMoscGfXGMWojkpMh65bZaG50oShU5/WysiiyUGRjC+ZC+5i8g6CtY/ctfe5Z//4u5//r3PWfuHKy//psevffcO3HFcSh89/i9zQfxOEa+15W3BkxdFx4LDwrxEbXvvA2R8P/6Y/hzE9vUnqseaYpU2+LOsVAKKBL2Wt8XPdkdHMJnckzFloFbM3uf+DEokVPTS3HCZdmj3/nyK8oRcFI3l2Y4Q0rhACHmGvW0Bu9BRu6txDs0YdNAw18lpI8fqMO9w11rvljy593ltWsPxEMB0SCJIqABqPh6jsDyLgs02cTAKIVSCAiPPjMPndcSVpH8razcScSvHkvJBiywfngxSPzQsp3vuh+SDFTfNCis/MCym+Oy+k+PW8kOKiq6aS4gw1BqvA2ELTqmEq9mjJyiS0ZEXQkh4jKbBJ+4XD8Bu0+tI+YKmqHlNVc3/AMgskgsnh8tU8v+Ufu/nxnwq6+vFPVjf+KtFPYC+MgPg1ZNamOvG3tp34oT33UHXin9dfdOK/dX8AWTtniIqyf4xKdbrnqN2rKwen3W8uPDjt/uaQA2r3+pm2+8O6ojzntN1bagen3R+EB6fdsxcdnHaftL3bLboyZ15jP9wJY+ykrnmwLKs/g/u9cab3+5O+Qn3yOWz3S2G53dPnpN2jDs7t3rawd7sHHOsrdKs1PbrVtjnuVj+15fu9GIpPGlDIYN399+G/f7XGm9mNCQiuK28YamE1P+hEt+osb7rwjlNOvWNaUeq2+zyG14jk0WmCcRRyPO51bZ5BTGPNMx7AufXWuUCp23uGyhD10+ek3ZeUm92UN/uoGuoe67aL7jLZkBm7LWS6b1OBukGddjn8ZVxKWzFQzd5ap6NU+C122rudfW7fSb+DvRleAELd5uZx37q0eN9z1+519YPT7u6Fvds94NhuYVRZ1XVUYWx3Lu/3I4sO6Dl/eKbtfiZiuxfMcbsXVLTdmbzfj0zr/Rpkv3R/v+8uvN85yGaxP6oXUlnmsN27qgen3UfMwWn3x4t7tnvgSIHCuHFCL7KXOe5XN3R5znOQImW/O6j5UXPa7mX1crtvM6bIuRpJan0eLR5phXl2TgPRQQkCnpFG4DNZwx+bRkIIkf1650QgcdroFK2eujFltN8+FDdCSbKzdy+uk2R1fxX73TO953/DW7648Kjnotmrlh2cdh9fou3O5BO+fbqfcC++pkv5Cc/Z6z2ifLt/L5QeZKORcHbkmdhclGk4QdcmusLlfaauUkWYGsSr2VFbAZyUYhFwUxO/42Mad30D6UY3jeLinibNDNTRaiG7jpljkEHbD4Bb8IUhgFeRjYcfq7SuwihEsAEgGL+QDDvhSmyyGg6fn31iAS6Uo1neWmZH85XF8jIjf14uM+KXlmvBkSZbRxN2Z4UMIEYev7RD7NSedSQZOerfC4nHkM+mL2NLlK2T2ZPSpWJn6i3OzHBEL64mu0sLTO0hxTqeU5uZMy5Q6jKjUoElH/RogKdMkY9IiJP/3JzyUrPGx+73GImPcuUyrHh7ZOPH/Ot86ChXCWUVN24xHVtHuHVz59Ymt55R3IgR0F6+CCzWGNTUkV1iTMGwSuKUQW60AATgTSRdGUtMzqaSpZ4dBax0PwW5A7lKurCl4EMP+cEVsvxbkeT5S2gV537WF2Za4aOuWrdmZcvYH/ZLrxuOIYYvBEyyvJhZzOgocjH7vUN0DmHfH9M0ACw/Uw80yRasmXEq+KYY5JkhX5pEvH9vJIeRO2Ca+4oyskMQGbiYlqcaM7JBuuVAnfYra+BNnQFA/L8A/gvl71rReJuNJNqOwjjdMgAC+9l2BsBmBg8Yt5hh+9qoCgKWzyna/6d2++cW2y9/idEaj+OyX40I4GLtlH7THeb08KEKc2qcPNqKFegVe6BXGezkTlnM1ot8cMTluO03XzYR2LHFw7GsTWDth4uGk7x0IMNWBPthlbwNq5SrmhOLZNLXfCa9r1iWKjH6ahYo8ywOp2vUjDl78oheC/wJn+I6gRECoihfln3mEDxSoCN0041M8IMQDi5rr67aTy0WgbHzKxXwB7vuCadFzChZmlBtKjhNPGCjRJUMiN0xRDVE2b0BYQ9MewGHvb090jNPKJx5TBro8XLqaqS8qMtk86S0GyuqYn8akXfZXZWgVCmxb6S+Pogl09ADJuyTC0QUbrbfGBA0iqA27QXLl6WBXsAWXkGgSTfvLFWezFnJ3pjnTpvMSASSgLTt656T6ePnR+3ozVn1H/sDnJQGsDsxI/gxIrHfXlSsc5QFHmXzkqDNJB6GWmJDEWKx5xBpJQTweshMaH0yuGenihk8zZqZTZOdmN0cYg1p0R0YyRzAItTfbr8dX6oUdWdQzylPwyQ7C9cUUYhbF+sUyEJ5VIpCPPi7Q/w2X076+jDHsK01AvVcy4JUGJS1CtgVJgKLeLixUIGvoUSUUSsRKkp3ZoVUlAk0HEl7TTDkVKciGEuoArVqPTnGKGcNE2CQVol/IiIK+KczJhOHBZz/YhKHsYkSd5iwHdUgYw3LVAIjTxkmO91nUGINK02Cp5QarpF+6ftu5iQALvGV7zkJi3LRUI2jyMSMfZ5FW+gZZSlMMZENcRpXoGs+z10WgU0C3ubTHdv0hn5/jVP/0u2RyfOMDaP4hloBJz1ucqvYKHySlxkPWUaLqgQ18CnwB/oEb7JQgS2CIhGzckzM7hfjSEusHRBzpKPfnJC8PsJPE3hL97yHDX76hgNfYC3bxJHx6CG07iDAQ445BD2NNdOSTu2a0ADXSy755Ce+vuup/v+Eri1edvcRZcejQspesyHrg75t3IELzkzjXWv3mnM2snokYctUqgt82Kr3vUuLYSroUth8tgqzvMdOfv0o+8FFrfilxnbWha25VUPk/CJ5Dqe/hEg5wQ6s8kRaK92HtpKd7zil2hLwZ5PLUuJkdZp4hNlbSxxfOvonhdE/ETZ0qRfiR/1ERn3pjpdW9awTsFQY+ROM/Dw74chPQq9Zafd9M2tXhnvVahUQEhEQkuSAkIq9YyBNxLxk49uaeNLL8WcQahdKpcjQU1C7qtvHS6CQJEdmbO5RnKZQDma1lqXRWjCnFGrBnNG7FMxTnXVgLmrXgdnarklzKp/47EeWab+G9tIlk8LKHU2yoA7NOuPZoWGIhFkoenmW0MJjScmVatel5PH9jWO99i6uQz2MXwZbe3tDDiDP9Yje6vPgp9dbvaC/6KTfz6e7e0ZNXthf9g78gwxkBX2d2vKPl2jKQysq2rE+GaUV4yc9urgLLdVIRMYpJDmyyP8TC1nMcrVbT9eP17/YwOtVNWKZGgRio0PDav5ZXX65xSBtfwF3jC1ZpgTootKjcVkilBvHPAb6c367bFbtUVLxQrP9eVPNckyJYg1mW+6dQMkMam/tb3f9cIhf+Zrt+uEYpMqFSq1xgfgoybMhYs9hazhd0DgRXpzAvkvs3ayBuY4+RqxaWVVKYXyNC+OgLjFEv4WKamzf06wzVcb4pBAMHNqfiF6rsr5HlTNnldNplWD2KhHuVSLcq4Jpw/eEJX5IWBqE+wRL8GbSBBG2P/vrmOx++ni1EiurUHToObHXc6jlWE8NolpOXNZy4raWE+daTlzSct5cTNpidDuU56yUwVQ7W4x3K3EZC+OQJKnGAHiYV9GJaJ58fvDlLAOiBIRH199S/mqozr5DLdya8DjxHhuSTGWyUDoRh+UYWngDCnZwtBJ1y77JZCz+ezl/ynnfPrC4NN2fNRE8X/N9L1FumT+i/KA2b0T54fwR5UfzR5TH576v/H2Jz0jVxbigLsaqLsZeXYy9umh/XNFzTsBSQVmMoSzy3JjKIsmLZqHVJw5Kqx+qH4xWf5scjFYvrh2MVt95UFq95KC0uu2gtPquGbV6Fges6TmwNRBW9qTrjjcO9XRif6btxN7bKDqxTy85NNNQ1CckT3783LWtMNsL5dROLHMRAYrEXAc8iK3GW4Kxd6/uXYpGeu+tezemNrs5LMa+992sxYWfyi/cGJVN9prFbLbHXoa9Qzbbw2X/iUOeF5c9H3PvZncseD6bXY/COWVz686lvtaAjwMyUTxBQ1QEYWyJ4SVONyOzaHKs6MRiW+H/Y4egVUuJTc05j4q+P+lGOJW+x1hDcLU0sT9tDlfESYGlqroDc1su6uIOhNWA/9X9V8zbeaqzkmfoP8STClQQJ7AAT+iqkrrQXUzm1OMLB9QKHBLNArfESi25e1xeoOc+ei9C1+7+3vmTs3TnGybTqDYYfK7RsqSkW8ad1VKxv+xz5uUpw0YKtY65UHwkv/Afmeyi61xgZVgLhPAe7eNLaYl4HtGIOaWaIqXM4NZ7+j32FI3m45EN7M8iZoUz9p7KEU0x7CJXrMcfjvIzkTj0WUIJu+yXYs2LerMJc2ZKDXfT5DHyTaCbDkf0expxsmBLGpGngUNHFshKYX+brUF7Pn2e/7tUnJT+NXvVUvLiY4NWJU21Kikzs2OX9W0/536xZGHKCmN+jT4Rf/6gViOdhXnnmhlpMSd52Le41qXOYfiqITJkYGRg6OivaFSOukPygiykzYiiNYxtcXDnF4fCvEZ4keMCEcZJAakK7LVRf754I5wO2YKBuq+o6ck3sCR+kBr3CAPGq0mukMUZ33ZmXjHkVgeyBLMaHsYnl7nzh5z7IS5PpIZEH1d/biKwE4cp6oEmM23wUvlRhBzQpdlWyxRYjDEGciXQES+MHSNB17KASjSi1XuM8F3gp0YGVTxaceAifuODJRUu2VFk8Ber9GjpmlO60Cd7HwKnFQl0UXEI3MPyHDKo5uUdbLhhuvaAdfl43Vc/Y5xNxx29yR4NNmba4JcXT9mg+iVtqepMUqh6U5lc6JRTmCwwsihe8ICQGTIw05vDOjNjBYfOTJpcM/dNvnjum1z2/xdNHnmgTZ7MGLTWpwODDjyCa6GYEZ9Xowq7E4XqZRPYOBbGolD9RRhL2eu/gDt2C04J15oT+g0gf2jsQ00scRrGxB8R76OFq9Iwx/ykIQPQKHr319AlMZWCkyNOzcuUzygP+hkng8C/6nk95jHO/gL54QI+yJONKZcKN6kRv2crHLVXL7OXLEKrnIBlv1bXs7cjWlJwdHIs610Z/CzV6KaZiS1aWGcetn2unYTtdjILm4cxDfur3WkbqM6pCBP7IcJESYRCHngtm1ARJlSEq6fMBP8HSjDDiJ+ag+XQX9FO7B71Y/fqOr9ERFOI0vGHRRzuCaXgOB93jvP39RFMQQKx2N4pMXdl/gnKoZm0A8xi71yMxygVrvMqVBFAeNcP0MxTzIyjBUcjWB6UFKnU2Nsa9lIcbxFiKzfrgSNvKYW/BMazeVGx9AINJuBC7B8XFqyDtGA1WH8Q2vpivRtZF4Nfgpd7875puaIiLResL2pbDDHtWdd80brX/HG4b804U+hiMnLVujNy9fxwGyfjw/3SMvu+0odbKB55KT5cCMPJfp8f7gYZBEsv8s7j5S0CZWOvWMQlKAx313ip5XqpQdKa5cwKtaxmv9efRoRDtmNdRxbfINF/xZrQrImLHm/2jGEZvX+cxnTDLTquqoB1R4wYy2IGglsMqhoUbGdcB4T+RoEHAlnahmzzreVKTi6W9JIg4VLfS4IKlxa8JKii+Id0X/4O+t+GRImrgv7FUsUtWVlKRmmLfPO+CW+D7Tg0b/eUWSgFGBdKAe6z+N8/dpQdDe2nfexfbT5Dm69XrSiLCTAlxngD7jUgG5jWhqoVakN9YVBg0f69vhsF2BWiwErsYZuyqxVt7yhjtz2Ntqch/63bdugXXRH2P7hy7G/967uXnHz3f0I59uOkgvo1R42N4xgp6y5L6766auunfvKH6+4cX/eZW3bf+aGfDb/MHb3rb67c/Ooz3+0KvLvjg9SMbx8bq5+B4ghF2DSrGEGhx0+VX3WNWLA+/MgXjZng10D69KU1LhpY8lyspOIekBVaIZUi8JolK9/WnosUkbBavC50SkRFp4ekg67yo1OTvguQVob2tqY6RTpHL3425ZLDE4F6j7QPFL7M292XyWcR4e4TX6KfKkEFSzCzKpzrxLO3nMHPJoOfgylHBftcNX/pp6mZUXNt1XKj+4GlaY2V2WpoSR5jGmNzXyrbvL8q0DoVFjJxnEojrCZQ6liwBX+svWGJu76lZpPQseAtOBl9WXNGCwhHMqenibji7NcWsjW8m4F6XvAVRaMh15+GwSfJQFkjqkpwZRVacCeVKDfFF/f+Jb7ynKIImR/y2cUy4VVR0SVa70BqEfM9yIbK4TJcg6HGSqG4NstmqOFp71BgBD7mTB5R0SUwDdP0bbH0w5AvxdD49YRvpB+saUmtmCxncAHIJXMfoymw1lSzgAF/jNhaDNoH+dPI3i7OLuGowR/5mla2okyGplcOUVswDiBv/5oTNwu3Vtter4xVv+kHWrXeof3oGjhiSK6FP2l76/Ihai70GuVuVtnVlO5yNMtHRXSchWUA3CndprWXt2e1DxRmtXv2NavFWbzPWW20kxE2DYURdiMYYZ/rl4bpZ6BBg2yalslVbmJfAikOSP+3nsmC1vJm0ZTdR1OP2Jk0xTP3s6mLqjNpimd2a2qbMcY7ZayU8k0jnTzGcvDxnnzTXWPtnTtS4/XlePv4mKgFMjowRSDsvEow5VUaksEkV4HaV4Kp0HNfnLzjDoxKnE/dcfepu4hNmTx1b/Ll9sAMV4NnLXjo//zfJnMCP3Hu2n634ChnsZgG2PaMC7YYlFoL4AmUTb8+d63LBsHSUzgK3ztWnj53rWsaCWl/ieUs8JeEJoVfx+Bgty0Pnv/xJ+oYf/4/Jiw0x9HZfumwvBWOrGDtlWKeG1omjUbTxLFfYlyXEp7Kfxl1YmL8WKCkl3/fWUbOyCnqahy0P2JiKVYsVvKShUdoGcPVhMg5NegYLBEUD4gBTuxR+P+NJixr8WCHtc+AZiBx0KOyCi8zQctpVcDfvRYzULxv9f3UUioqMUYfWtKzmshDpWoieuAZhQNPkn77BA6VE0L77j5moM5hk4/X5rzJs9t3uV6/hn3Xvp0mm9uOcq1bhnKfl7bG57Ct7c9zW74ZaXOse1scrGea0TbWM/r+uXb0/SymkM1Cczt6Nvf5dnNnz1pzvRPk7m03d86sNbe9Z3NfaDe3pdActQz6P1s+uBLBd4GfGPBWUTTgtIu7h9nvUt5xzDGthL45WNvlAHv9LT3nAoSq7C+ZgO6XZ2UmIGk/Bc+LT6/3MSdPC9SKX+2zWGMpqXDdIjlOEBRppMqv3COQ3YASEDjMwGHsRIi92ZIjjOtvklZZkFV8l6qUBeIaakUyH7XkCfvgWRbj6XEL49pU7MMhndITeBV1S1zQEEvk8Z9dWEzbkuecv7244+09nr+9GBpLGlHEeDIqomdTly6Ys6beN8tNcZCkYkocd80dz7IQMUs5ZgGtWdowvuapqEtOhszzZyeKBYZ2CUXbXSNBj0h8rDe3Zdn1QD+Bogh2VFPtfTFfqvH8DEtON+9ti3E/2RlaPFJ0EbWb5TM7o0RknYYvNQ38CErzEPSrdd/Yccq/W/CNXylBu4V3FJmfC1AgMsou/QJc7Wvk6vSw2y8uTNmaDBD27kFZsTuWKo/16R2s9xEAQgOSEaruhRieZ9p+yLHCJ+Bu/L4viqV5xxfXyG4ceDg+CtEbVsBh1t0RRpZ7hpI2KvpAHfbiY4kYKEdSJ+r0ju7ZMZx4Z+/hNCtWplIrIcX3DOAFVGzmnt2UpAE17r2H5dCDk0qaZW2UEfUbl8obwnhhNuBFou0/N66z5kXZ0NrR2OZ6sf3hIVIpRLcjsWZgWA2y1A1ckhvv3MGtSIbeaO0RW3dme10p2xCmeG47/fvxO1txe1eWjWabbRoO+VT0tUdtXR00ZIS8762+6H681py3lgmuewc0Q9JuOTKCdycsmV20Q/gYrh+g/h+3kmyzDm2RDGA8tIzGSV4SNH2gRguQDua2wRvpJyjgY+jg+UaTr96Cna3JHoRdrIbwbet+D4fG+OMq9Bd47wLRNXkkdtqLG+y1s9DKE3PSyk/mpJV/nlYrfzcjTmVojwXltLFvCuU3zSxid0v3HL3tXcNzM29m2341o+GGiSImNNgnOJNlTe7w8EtZt1sPxdDQYxd2TBjpDPtZsCYuRsZ0/ggyO2WJmv1tpfnm7q00p2zlDfsV5Su14t7Ki9nGlKG99fx4ilnIzLaPaoSixTkDDDEE3zGMTSOzT6tKudNEA/Xpc6XMIIGr8d1wsl8pd9PiM6KSkuc9JbgXUOq0o8TAjXLqFyWRRZKE8cfXpGkcnXvvjh6o80MlGmzlaH5ZTx6EODOnIdZ4RzJzjEtFUotJQponCWdQiG+0xBeEJxkqVxC+oDJYs0GwZo3fypcRmZkWLlOghxWkpSPsV8RnAkQYFj0NLFzm/QPGvqufQxYgfbKC13fMkWHuVVjldIKT5CvhKd4eiDxTB7+fR5KCkyFup6S3kykTeW1H+37Xqsg7Qnn/oM6eWSWAuHGkpK5XmLqeSOp6WuWd++ny0Qq7w2yPdD3Sj6e+pcHOW2rO7JZ21HhL+/c14czHZ/g1zcFIN4dj0AaUHXobtf0KLeAq7AuglfGCFN3HYBkigg7B0RJHbgUByOEFaQVECH3oPYhNip7cxzDhAq8WL8cX7gKtNDsSGsAk+LJSuogbGq2QgwXL4L1CthvEIxmtYd8ROCc+evk1HoyDaLWnPImljFp9tBDm19zo31t2wibBIUx7zmpZah/uZ1Kw5w0LwHni7bxveEyI9QOIcOvkJGIc9wogDQ0uycmMB/TRayvIbLm5kJcyGS5jnKKsyasmxTItG1y9EBVgO6WSQLAvv7+UQ5ECahBksO8FIjvMd1v6Pwumz1nLaDH9FhVFvc2Ey71l3+Pr7/ZvfA27jq+umTjvCnwd0h8kF5doD1qc8XoyZiBeHp/MPi99NMEpa5GWS3qW0N5j00Tq/0ER9FNG+W4UzD+Du6kojUnsluPybNGF0s0DmAHDDn0as4QQH4591m92FtmgWQNQUdc+Jq75vOgKPjvYvt8FaF7rSVPEiob1ujfa4Ow2N0mvwfS+6WgZ1EIPYMNRzruTnTKKF4LlEHnS61/B6pJZJ4wtLCDoicGk+cjw66Y0GXJBGNxRpah0J/bhWlohxcBZuZeqIvF3JwE3cShNCs+0kneFcBLy25uxRs3YnAOvbcYaxtSOxrYF9kcDMorr1iyw73ObNP/B1E90PS4z8lh4LWB/3IX8Y8IPYQSJr/V4DEE5Lt7vHumwR8jH7hnEQ3hVZdYbr9eFeRFFjNyoIJvgXXjXUSo+zTSE384gLFnJa2PClsFcCnknoy09jMlymXOIuyFN6KjiNQmy4pHDcCX7xBDeADeA46EKmwur7xlEQj7fHDZmgf1klAbciODckx+YCOzfu3XaX/+rkywH/FSStbRLIK+7YKh7L4XmVDSKORXoagLqsA9X8Mg0faKojczIvssNOwkEAEoSiHeqh3lXILmK25/ooID8WpWdR+eQggqAvUV9JOnUR44URSTpoYi8sesgHXYbpO1mDtHhvoboX0waok8KTd7JNMWlDagye65yTGFXpIn9aj9fSC1/IeJ7AlGbbSX4abYAZbrUeZmd+KALS7H+uUX57fwd4RqatVMjjAV0tviSUpO71OHaAgFhcfhiskkrUicyx0S/XqurYhHMzadJGgYvRiv0Lnf7cDHZQ9Lz0JjrFTkLhKb2FavKQkNkx1c8No/jvOPnkK43Njj5xixvrIFA/v7f2OtMouOn5NSoKxd3pTcS055jNLxV4eTiCb5utUA5qY4IwYpD5ygpjMoMFl9bAl1T+C6p4DAtsc1cGRwShYEJ62mUD84R/j92CFd3ze0Zt78dwulsKH4m5BdUQCPFvqZhY2Efv1oEAb3GkMbtgWD/cEgcOhUZh1Et1owoqdsgTJ9g4Wq26ys2BM0FIyi0j1VYH1VKSvIkOQLMnh4JdGonq232kBm1P16IaSEvkt1sL1pChO9jHiAjaspScyLetiyNsAxtKI8MEtt/7i9UEn1daLoQ9CAd77kFRQZZj3OWTKc/oZEhHYftRGvT86ECG/LhjFdUC+nZgj2gFh6sFVrYaMxkUsrDc9ZJ41knMXytQoYVptiQDJMBeRonV0HBqypWQcFquwqKvSMiOSX898UsNPk0haYNS/6LCrGceu1uhfu1PxjgTKFIepkdlIEulk6f2PcYgoI/stTfbFGl10cZZIfDqvFDz4jnM3qyD1ceAUaEwcYRpwEI0B5yQ9cR9uHjnBiv8GoDo47y+b5OfagG63wP5MODuGKPGG+VkXon1AxNmptA34B9D8MFWIXITfwQfuVO/qdkeKZy8VcN0Wat8WFI2ItjQ64HRQSDQRDjsMUSb8QhzJbDVs9JxOq5rHvP8Uc/WBLxGAI3iYn3E1Gcz4UvW2M/glFNzCz8/6qhHPD1b9aM+6WVawgU00LBR2CDwmre2E2xj/00eHSxwDtO0GrAeCxCjI0/NfvxgdSj0jF2FXwK2hGiYq+j2c8vS3Rqh1L0liV+JFj7cnUEpDHNYOYQd0thmH47Yx3tRDNt541lGme1uqy/Pl1LJcC7bLSPCYJMrPAOBudGGSd3Gs0g/ed7sJthD4kDEyL/Cj29JZYLAkzVV/fTtuwP6wPYGb0kGMSCN0Pp5SQUS5hUB1Nj/4B01S0PTAT28uV1uppKJX+gTdsv9QmwaDjWwruHpxF5nyP5jH14w56PoCc22R8OEMa1XGOJYYNOE3fxwixlC0SVcQ69i4ve4U/HuT+r1uHP0vcjZ5b9WXxXOjhoDIc5xbGD4LYSh1Ij2pMOGekOEpvGbA0dORJdeEpo2slooZhzId6UZjF1nyPj9zFyyNKj0Ao4/tIw55HMOAANoUOkY8knJjA7I+XtlBqTI+GlMj7BxN7clBQhjlJ2OC/gbW8f4mitg5cQhyJp6aq+whz7d64HxBv5xRCc6EEvAX6pn5Ide6xFBQxrCX3bY7T42PFh8o2lFVE9Hd3nkPTNPEpVP0mVrh6e2rjoqYW0CdvCb206RJG0jWbekF693WJaHe/d0Js6ciE0+/iGBpPRwp70GXe2cT2V00Y1D6/MmZGHDCN8okV9Fa38YHCtKOHi4Ftr/gbjmldeBbTvDijs4k7S88ak5y0yCNve7Xx/ynYOd718f9v5n8XpOwtYPCGi/ycWw5W6E2dlXNKuSiP7QcAXDD9KLOlH2ejEaKiFX9TnAvspA4H5nZI8kv5Rol0wqfu69mRqTCmu/fAANZZt/GIwGZQykbYsH441qYQtROQVJKs23sVvFzEzhap/y/AkBfeGBcK7iK281phefBoYEN3/gQ9AmexmT5zxDKqu5GwZ/SEVDz5O6lCB2kD718DTARt4aLxHA40uDZzYme3HBpD+k9GRaO+LUnw83s74yRK3dl97TZFpI4pWWykvZSVDT+xLr5+szzCItbWTY2NEgdEO6ufff+HV290w4Yo1JrpM/up7BwX/IJcwPNovH6qco1Y5R2s8QB7Wdc00AA1nwKP4zpmNkfeqN2vIR18InTRcilsRbSpD7wNzWr+CWSDIm8aSzrkwMn6z2PNUsj9HR3Ja2a857LeL8znsuSVTzmG/6TmHwb9bytvKiT5iqb0yJF7k7/Rrfq1kpEDaiFpVaN/b3y2VJY1Kk6R2NU54KU355YwH89KJp4jxzJdQPfjpkyyG0hv2wu9X99VCjS3EM23hunh27iHq2cIPqs93CxdrCyUAFzsrR2tmZJN0lEYO83r5bBr02EV2IpYoSNSkgWGPZEpgEZGXN0Q9LgcXAmgaUomJ/Sr9joytUZVRVDf6qexD863Qh+prmjWDUi41GO9v6MwdISLo8jrTMxL8CGE6Q47s9RzPbTl9Ej9BkbaloRorb4aaFpX+0EcUU6Gb8VBMJLLiVBGcaUMyW0rxIPFWSroZLEfRaI/G1BvhLl5vTHvGJYB5Jc6U6dV+coCvRzQW2Y19cLNGPpTTaAX26/CqNrLYPnVYw5AJwm3DAkfJrhT/nNmYF8yNta61bZZAC6BelYbtBOAyn/8+Woln0srYwWrl9WXXTE3nKPaF2Kcr2/GFdEgmqOTSKFAsZ9HJ7FQJSxOI48P+amHJIcMmPBo2d9vWs+YGz3Lk/dsQfgGNLYaPRR/gTHOPOCV8FnFsx8IOf+r/MOEkhir7+cM861TLlyCIJY29KfhPhk0ePVSyolZ4/ssKPw/ZYj+1oAgL3ddcFehce+cy+cXcGPWcriIxuVIsMSOesZuSg/NKdXBmMiyqc3Ow7dG06tFsqEezloZKVk6n5vfrBYPrv5arg62ApGhiRe4zC+z1h2oIHxfx2ujDh/jSXzzQSWa/v0Av/fzdQWh/UJ+TZsbnpplvN+akme/MTTPfnZtmvjc3zewodoH/2cU9r7woZd/8w4dOwzd/Vljwzf+PEpV5QNtkEH+gxeC3STU1epUrL+Cd/0lHA0lnA8+afPj9L2UoTRa9CtJyGk/DF8MpQRPX2FWyHWyaBqauUf+TKfifNGphwi4xBSldZHxlq1by/6XuO8DjKLJ1u7p7pLFHtsqybMmSv0drbs6+meB37TbRRJtNsDnwkvDlexsu72ZMzmAWYzLINnEXbw5kRNhdbwC8OZJzungzcXn91191pqbVGrXk1gveMD2t7n86njp1zn/+g5Epn2VgSgFJBr+v1XmNCT2t3mXpj79Nl8SEhuCqWzkCRG0Nd4XEjUiYXIF+oAanwfoeScCUnxg3ztFhAm2AE5lB7Kuc5sFxvKy8s7jKEtcn9xIB9fig4aa97fEoVQmCoz+oPzHUkJT1FM24EpIdXRMu2e4AbzuPyZ1IFeUOkYBkJln0GnqaEbxOZVigTeM5s/g3XX/3eKB3DknmBWe3getG1ER6Dmd4XvF/kN0N1e666+1LSib2Hpw6sVfN8P1Ad/HwnYvHkHERWr0WuhdJSLJF6JEtOMqZ39fn90nk0/Y00af30EhUPZy+MHdq6/OyLrI+D5TJDL6oxPpMCn96owj+0TLwzy3w4I8xgd12jkg0PwwCkkEyugQMmZGBxAeoqiayV09iqduSmRcm6h5rpzsxInZJrP+rI1d8oLD5BZ/qmDOAeKLXTJ95AXzmWHxmpyKQ63QhT6o2ZKQ/U9nSR0Zij4/Us5+rOg9HcRbZJh9iKCcmCSnsoBzVeEc+0pPLNfMNkxaZS/XZfS6odO5UtMpCbF0Ke8PU2KFfGybvb5RE7v3FMt9fZwH4/sZM44T6Sb69+M631xSAAXualgc3Fcd/3dwp7E41x/2LtuP+nBz3O6fBCk9q5uIuxRIuLina+KXNjUIu+CjBy+YXpAAgl9HooH8nOYa89TRhZjzJu9t+vaFrB7UsW0H1t/Q0NnrSttGT5H/Y6Cm2jZ4SE0A1yRJD3uOblNZN8DdqVWamTyPOwEn/zrHxwART4vfPUxyiJtCqQdMmk4rFme+d7BTGg/w57N46hwduKnkO8ozudN4QmySxsdGldSYSlxuly4CmxWwijcJiM0Ef4ucpS9hRFEKNXoB5g7LDC7jIS4yTi+NhuTFacQGLFAURgDKNm0Ku1K8PcCfDrspAHgYIlecPV+pfhQ1P+nt0rNHGDqzSC/7z/uEmPiP8J1uOsHzU8EhIglTg8+HDXYD8wGSQb/ddThMf+p9m9E8slVFflLmPCdcYB0Q/bmL48J9irsAWCINjE35aTqa8Tn7GxgSFt8W2CzWspDClVIs7jCXp4FgvVvCtws6cWC+2j1Vgn1SITfJtLicgHqwXBvkDKJ+VCXpIQiCyoXovIfCB3EtaOIn7fZnD9bf6jOXmcFhnPPvl61B66c8Z31M64nWZF/G6z494eeGupccw3PW8hLveXjSbE3pLvZntpAw/cPWwfqzMVO7RLgf9rkJCPIHjHG8GYB7vO4n0jZ35MtNC1xPQP6M7otP+5gSJEGofGIlo865ahN2EcsF3jAJEJHWqbPNTl3p8/jzlYubxUjJlDE6HWOlsW4j3lax3oO229Q5lqx3oo8m7bK4Spj9wuGv8DcVL1Y20Ia4BnAhjI7pILGK/zo30dbgOdsK21zvC6zksmv09XrmY4n3+kc4+l44yFoC6tGyL3zcD4O9zRmf+rM9mL4AZAj/VNUvAT88W8NW1EsDvLngC9Rn9dtpFok9skqSqiEmGG4eYs6cqximRcCLEzRYOFmbFg4xsYwUi25HN+oaSDW1jWuH3JLJNQoKbI8ee1iMsOWZDpA+dO5go0ocU6UOK9KGrHH1IAhwJ9tktS853DVl1x7Rq6O0+9BFKTbzmN0cFs2NE5kJj0K0BF6PuTPn1kfcyopyO6RBGsyQxAmiAms4dSebhmGqswJbnHJN9NXPn4MaWvN4+f2n+RSu3JJFV4dtq1/38jjFjuazojfWm1yuWG8C2coXGipDGNkpjrFqfjVHWoujHF9kImMEZ1TfHWJ2EIArJg+NsL/gnNLpa8m58FEBHXIocLpbgkIX6yrkM2QC7Zhxs/e3sK8guNC0SeGrvYsH4ADJOxgR/3pQb0qvnOOTYEfq8+Z1ID4jVucEOPXmboeU10oIbLtQRzhy/E+lJRk9/gpY59QS7sFF0ixGP/bKdMo7jS582HEcI8rWdg0y64HVcvM+f7L30uUf/Zu6KD5gpmMxOQuNa4TI9fpuZiAy2JiLa8O04EenxJyJH+kbC5m2ljYjZmHnTN6is6kSLMOfENRWlJxlLAnFt8k3t0ak7trLHtnW2ETvBfTdeKEtwjD4FjJsWgRnjqOkzeoRp5Ke4YcCHR2rG+NyBnDYlda1ApA3ZBaiwGGwXPwys7PKgsHU03YNqhr6T68VDX+XX5ez/c9flTZbEkIaGrYAFkBFYg0P31/o0lIRkBtf0Rk9q6/gDZkKb/WDWJYZuRnbQ7LdE0auYagc1fTEgMM7h8FuGN15H8drAPHhHc+ovzXx9PhSw80OgTx5PItSG66/32LA893dMu0CwrGtG3oeMf4Wm/kdRcQXGFKZ+vCamnll2y21tt/e0Ycak4pMsB3MHaqLxGuKDqGauwVHr0FFrVbkdf8LBhtZpLPsTkf1o+4nwAPsTEbebjVHkLn8U6Wzme45J4zRLr01u5q/paOY7o8ccRDqgXz/lICLoOWVl89hw0bXp5gz9rmGzRIsMfsMwgamDJfp3AXZIGKOYeXRb5/RxMcOJcz1bqsMvjpy/0yfdilZKap/wQBojKfPmOz8oiRYolNAwn2KZuWz0YCJ9kCcZqMbCn1cwueHDE7dzWEyIg35OQAJeAB+zNoGz8gNkjYSzAttnMjzn9w61FBrfaeYLDFh8KmyqdMVqWyyywjw7fx2+psyFUjp7HPE9yAqFTzLVFmG2KsgC3DbLiTfpUyEW8Yr/AbJ2Yox9c1yHOb5uUYbOxurGKH82dnY4NHaY3gALLYt7q+cj86tOwmOuMNJglsBQkxmukGEwtOPQFc3iq25JEBM0FPbxrNibL/n2RubzXq9Nx0i0ncfvHDa/LA3gcfYsJL5vSRo4n++0neN4atCHPhSBt7BxBLLXNPgIzENR4MCR2Gs6n5UnpGtGoZPXrKVzIODjuMzsIx/Pw6sPzb51SS2L8dJ6NBpvVmHelLFKJ9t/t39oRh/OhsFs9eLRdK5+dHEC2OM+nO52bKpSP4b9GTXi7FfCgTVfssJCFXbDZx8DqVXBHFZaGUxVrHJke6E4X024L/JqmirwqC6FOJLX7ZdIAS4x1zCvm3gz4h25VpdpQkEhXBwRFJq+uGgFB/7Run/gn5MDf2f7cMR6pzP7HYcMjNYhfr4x1IlfLTNtxkoFfKKG4dOBU5h1z3TP/DAIVYNqLydlD92BVsgw1A9FTk0WfTKiITzWkgyKXONJVj9FnrYlrCjLECOYGs4e/CTTUaYBUgStepZC4lXTr/b1yuTpbUUBVCmTj6dJhLmvJkSY9s44sB/GaFPlMMSyTlT6i2AdrtZy5AqebXD2FbRsiP6yyX4jc2BfnajxASD/W7hSxn1KhVgjJW0Qs7ywOHI41D/EtUP6yoit6DsHsRNnZDY5vHtLPeStSjmyikxB9Rf6pCmkU/oJ+LfQ5FoClrNChHlEOc2iAAmVgDJj2cUWaU2+QMi9R2amieUMilmT7aYqhRnXjQvkqqS/jT8+5F2SZbwk78pripuaDf1FY1nxRT/TZ9diEvp81vhLX7DE/dEkbKBJrzctMU8IF0XZq9BWndLn26pwZraKFzrX38U6J7+tz+qTPlss3Yhc6cZL84GdqSibpIY0Wb6xzw1mb1aRz342eLxnDO4GDecB4UdtMxHlJmSu35h+UY+IA5S9KgLqJiydqWNQx+es5hsdS03f267zugplLxwZE0Sfyc5nVskkZ9ZnO/dky+pvXeUwyVbcatBps10LsVhGSIukpG6OilkI5rDpMR/f05GFAOB8DJ1+aiao27SxtjBp1a7cvpiqv0mE3wwbMmfTT2Xuarr+4vEgXQHXdbrAt80W8B2zBXznbAHfM1vAd88W8F2zBTxeHjjfxo2BCwPGFmm7IYoqS1qWeqR80BZPPV0biWSsqhJ4rHuWgK/wgc2k0VWwKnN1zaQkcoIKSWREtOhswLGB7dB39DXoANzO0apdrC8wsYRrFvg3UFxpW5wnveDNuWQr08Dk9ziTg4WiiqDpBaNfH9q3rRrh7ROBlf78Ekb3qYoT25TKNZFUCYpDpV9eMmktoPi8ORXNREQ06zkRTfi8WPJ83sj3eWP4vGSVzjZ8BS71WL1gLlAJ8uZJkI+YOXuUMy6tt84nbZRCXUJ8yjcWZTjXx7Z5Pal85BYSyG3VPfZjaWJSr9BX2tTmK8Uz9ZUmcdX76XjoluPxQBlXfUP2ix1xNXF7BLccgeLjscN9j++ESS4+Q/S0dVOTM1dGNX08+FvneN0zxD/18CNODFEJBBD9w0X0yCZxa67pnsSt2STkyl/GU7g1R05wSqmb2I+gqNYPdqpavX9+p6rVwkMm+bfgkK+UQ/5BZz5oMTCD6Z2vxXk95bRBfZmp7Lydyv1LK0z/zdSWwKs9A40P0xmhzyzVs6UFibuK0h4BqlmvhfpLuHLJLj4sTxY+LIhh64fkYXlzjrBi68JtKYNpahAZ5uYhFM6rscwTa8OjJYvB2YFjrzCU+K9IKiISFH4423QkFEmJkchJBW0BCvqmsVjm2Cb1WbI/UCRIdkmireaqBQcMm5EYc1RfTc4NWk1XXnsQjIrhNzk9O4i+1LPt2tTtghxnc1fBYbdYteEIobEH/jaRv2qnNnyJYgBYgeGMn99dkgFzI6FnktGwhngHi5D+22hcZyomMlZMuN1l3K2zhLtllnA3T4aLSCcHveW2sSUdkmHpbFq3q4LhZmhcwDq3f+++eMIPM2FlSKxG+Ap52cLecYH+wQKJikl1Arpw/Ev/J/Z/5J83rtjCSX+Mu5ZZjUsuxr/rs9UxSrb16fM4xb0Y9BjS6drrKrzYEIvLmQgy9iKN9Nh8K27SjK5FlMhs0RAlE2O4zZpw+ujxtNEPR4gPGmNGZ7Ur+183mdjIoFADtXvUNcmByCEjhcyhnNTT2zAagyPd3j19C97AKiYHL3XrMQl0VoZ6W202UF+blWO9fFZQX/VR3+77pfr1LAtiWhx/ZqiJuQoWN4HUGKGhDtJSpy015F9F3MiAigHGe3ESYoN6Fk2mN5zGrpmqPnMpI2uxEFVD/ansmEToi19ZVSZqqh6pVGZxIvIXt0T+giZdAtPJQd9sI7GDXkcxTJLuRC82/cMhegY39ItWgW3ICt3YKAmxMGiao+Y8El5Eil/ZP9VxduEYG3wjYov9tuT3ZNi4aBp6/HwmBIXYsJ83ARU5muwvk05BDzfShJnfwHqmjyTBqGmKJV03hdgmV1Q5AHClXJd+ZfYyouL/jYJZPomvn57WIDZ0/t3GcdNgXeEZR2d6POeKnVKVucTwgiE9JRkHvRHJWuXCCe9uj22yAOp4JF40i+++24ejbjUVQAHXyr2UywPK7UW1IcmQ2WfDRTbfVYbCPigU9p5OFHbUDuqf+eT12Xp5jggSZhSe0FYDfQ79z1CvH8hStiqFcP7Tp91FCv+GLpN3iKg9u3qYqRzjNHHuCKiXBpPQHDAFeZHmxHDCh4R7Yw4AFduwwRd2NMuImqbiaLyWrcUjxufDew5jqUVtEWzN05FQRjqyVKdYAhIJNVPwTuunekFo2BPEOwpsf8zcbsYqHM/2SHEXPfhluH0g5KJCwm5dt0WoT1vUmKj4uTzweOBPt6QNsPC3Qk74QX+ndNr6Idgu2WZQttHA5dnsEJHst8gh+wnFc4Zsr3vr34b0b5lQ9P1bJf6tgn9L1bfJUM/dRdQjihpg7lBt6ckwl558vpWe1CfUmJwEfuS3uiwEvqwz8I0e8COxAD/YBnyYr1RliktI4lreEjrcPOBkuW5EzsqXE4jXZWu3sKa3Mrwn51SL9yiPr4ILCaEOXkgsPlzdHUJbvRbwI5UCP94CfrRS4CdawI9VCvxkC/jxSoGfagE/USnw0y3gJ6cG3hl0BD7LA76xBfxUG/BahoRlshfkNN/0kxJAjCSAGPkBRE7rfo5yYTYlKRLS3s1JXAQicWHdj/6VLpJyhxG8QLpC1lA0W7Y8KiN/L2uTwGicoizjdnf98jw76VQr7cJNd8DlcV+A1vqqDBpdUNmfPzToHVKYhPKF+8tGdn/EV5Y3DnfDrQwD6YZt44H+dM2Z/Eh/H4O7ESAFLwAOiRkuAnDT4SSL/DTH2LfkdLoxUz1pS4Z5nsHE1652zO0BQeuFoMwuvNVqeujP9pgGwPdk+zCHPhI61zSE02m5K7HIZCcRWq/hauv7GyZE9dvQDgEGWNL5kAF68C5kH9kYw8XwiCqMlAdJzFBt/e8dGzuSUJ3PGjfzc8Ma56Q8oNKxaUrFIpqwXfoucn05zzx5HMfEImUbvHxTfloIwLLTQpkTXto9olwiTlWEeZmPKUylHG+W0WGRyvRZa0/OM6+61C1YH68uBW+xhDHWTJrcY19qyBZnBoZaKeY3TKtoSeplv+7Xz4ma6AblKab3k+QYpLvD6WE8+mzF0PNZ2ad1TaM1uLO2cpapQ5bHRvoXCyHJyjrsJJzaZj26qJTNuoCcrWk4nT3lnM5f1NpJbOKFyznFcqaeP/urJQKNrX7f22qQ4JguX1XPFbttUPK8pdtdhft2wybaujgJsNiM9I6BJOJ6txH2lL94u/IyixyhhIQZaGbazZBd+GBFy1y6JYIKx6kLaVKxLg1NoUF62Y0vOXP/2gr97Vab1beEYXuQziaxcB2kncsxkhyL25JYcXsS6wapAsZrKM8/QJIseJ8oM1vc70NS+rnUZOIMs918162YadxaGwwbKuxbfL1y3KB9WP2x0tpJqnIy+EFhzrrtf4oPiovaKIH+Yq/QPifSyXtce5+74s6NhVPVqbHwUbkHL7LPE4x2jH36OWnjv+MQ2zFdlv6YqzEVj3HUTPuegZkrvpk2EViUqnqyBPWDiw8j8eCGyJbB6B8POEXMqyJcnNFDrDNybV/mgQT6Hj3EPxovKDJ/TY/7m2yxkSKAUqRCb66oU3RKIkzBHe2eSqdHm3gd9er1LwaQ6HCCNcbaOTGrbvIdju9aPaIi8aBSE7tVzPSEmGzva0T7GQrOOCutAA0G1bfZAUrCX/jR8eEs8RyB+wmOpL5tCe+fodH+bfayBLjMB9sgNP92AL8NItTCkT+cOKnknLFwXskwkkwqI5lURjKpLEKNgbrcoi63PT929PNTUJe3oR5B1DdPE/Wb00R9c1E5AcYnEdLv4ftXZ2abKvqZ2fUqCSKkr+ZKFUF1oF+eDdCvzAbodh90jVKObS+NUU33CWPxVpOSm0RYRVt/2DwzZWDTtShruhbGbXJna70mati5brun1Sd0T6uje1pXq22S/lZ/Ukfkqt7eL21t+zjMAPRpGSeIy+0DMC3eIJbgShYPwGuEZmsfz983j6e8PXaNfmSh/uIAHz8XxNkWJQHX6E/OTULLrF1bCPh0MAHxsYmIl1aOeFnliJdXjnhF5YhXVo44Vjni5gJEoWaMKTdgoEtzkOr0olvGg7Rbn6/oA61xhXGkPXO7HfTQ3Aw0WJn+ItJ3sle2+1sGLdSJnCA2595Q4ohtwzQsUIkDb6kocdCZkJyG5HrWFjHsv7iwFMNe/4eeSK8vRryxJOK5C8oi3lQS8QulETf2V33WF5RE3NFbFnFTScRX5pdFvLAk4oOlr+NFlZ/1xZWf9aUlETeUPuvLSiJun1cW8fKSiOeVPsYrSiJ+sTTilSURbyyNOFYS8abSiJtLIt5cGnFLScRbSiPe3MmahS3Eh4AY5xA/RPqbtC8QGptNoF/T0t2IZPEob/kDH2LY0xb42A5mnISa2TOztMCmxBa5MjZCE6G9V2wK04zz6nf5ihx1na0XEuVypdy0QQ/XzMbXFpf1SAlcUUHPx3s6FfS8Ld9Cd+Zk7tAncx9eSUjwKiHfVAb5evWQn+6uHPLl6iH/o6tyyFeqP8rP1T3IQ1j+Tk4AImHNmmkdXUPX6BF2PGYJdRauMKWjIxFneoGYAMMIbTQQtcj3+SHT80dzwCngj7jmzUmA5Tl7BmztJx3B62lASlsMnkDkTrz8dPDcRWYeaGaERnw2KJwPVjxlJV2yVecfUXYl1heHot6HA4T4SuyLrxA8iSm+ktPXK7bSXy3pc46XtvtfK4l4Z2nEr5dEfEAXIM7KFONdbc3lk24051mefdQQQOsGs+Wvkm5WoHezVVm3i5GH2i5rQ2hBLKDblO3F0lW+8JDVrh3y7FyH4gGuqMADdQEc4O7tOMAVIxaVolwhiN/oiPimNvo/yXvDemufOUDR3G9GLld1Un01PvVtcxteK/FUfVgkS4oTUonSJ/a7ojBUD3K5B5wqUC9hE0G8RNi2VV/W29BPDsvdyUlSgqBZQpKSJ+/rUHaYCH+/5Mt0V8HLlPORQvhISGJ19JHCqXykgrKmXzXKl4BzJ31af1vhdx7xzl4P0QMLS9dIvSlX5hHLQKEPJqX690MrLVITjBoxOCy5zf8IhL2i54imwqgesg+XTW6eNOBrz6QqNWnJdYyrP+wHT9d2FCq3pMJPzIVon5gj3CRQJ2uF6uRr8zHepBXjPXmgIMb72IAX400Vy+nrbVFjlXshkyB9qZ0konIkkY2OJKLPthQR/TQIIqoa0HMc6DMVgp7rQJ+tEHSDA33OB83TKEVETriTUStLPIgluzZxSisw6b5yitMtX5YLMEpPj5C5kXCl+cpg9fF9jHmz07wkTxTX6EuQEmaAcVRFViY+lObUZmInLJaxZiyymO8zr618vyP7jmSl/sowNDe8Gqfwyq1GriNbGAnNW73F2Kz8O4bf5NvzyqBQpsGlFu3oVm1TXFS466ecAYZz2V0mnzg+OG0ULNfPYn/4f5ddNR7orw9C/3gJfbgQ0zWkl84aaki6eW2750vdpf7JBIw+3QMoqYTavhB4Rm+mG6uZXih45vTjjfTnt4auh5sI41lhuRg9AMHM/v1w/eaVI4F72BJDoDi0nU/P0psTYoEyUvCq1Q+V0IHePMwaOGW74CoZqXzOv5N0CQ6ax6dNegs9SFelGYhcsoiV8Wa5QfGQQsrIoEHmCE3PXH97GDuKml99xN3lxGQAjTJiY7WUrmuWrksbI8AYdvO6lgJWMxpN54xyw4BihubW7FzSAAGpoAg+iGz7Ipp52/IncMJppgg+YBE8yVK+nD5vRk6CqFMLnIgtcKxuu8q3wFmT4zNZ+cvYyF+mQaH2ZdxJ+/JQT5iVrauxxEtgeDo8cyzTL0FtYc24DSE+9WV9IJ1n/9uvt8GHOd95VHqNmptHflXodR0taDT63ZpwrAqKcqlROFk5LmpSPh13KMet2uoQcoIwet0qok/WOjJ2rSNjkUP3dPymD3lk9ZCHVw+5+P8LyIOmgvTNYpQ3iyJolMZJCLMY5cxi5JvFiGZRHksaWqcHWzPqQvvRSsASdglvrAfeIakqXXaCwaKIB2KZWFJGzEpA9qa90ichzeo0rWZDqvYbbsb6q/0T5Q3YtzxXRDwboB1Ovmd6J/+LGk9+ViAPE4db6LRxGuhHrK8dGSSKtMEFgGMfk9kFIDxTGBScu614KXFc3DXwW1w1axAz/GCizAdG/JrpfJ/QtpkWrvsauLYNVzcOzTUbC9o1WPWtZfqLnSdUuI5w4bH69jJw99ZKwUXHlmvteHLYAU4IeDi68TJH9/G+Ukc3eIx+rAzcV7vKnmwpuK+VgoPuwRNl4C4sfe1Kwd29qNKjWx+XgCt/dM8IHJxOYKAaQYQGm0YFzumFpuqDoO2RIejeWHa3SoNWNzlERt46NSnXEHKTWJ+xZCo67lah4x4msBLHCDEBGSQYVgDP9DHrBx5jBbHg1SxejXgHSb8sC0iSLSQZFEiAWKHPzADT5fzSqioz6/TFgGJ/rDWiFKusYywqq75/zL6e9I/dzGJjo+HkVtlwyhSjrs4AndyT8NGdl4l4PEPwLOFcjUA8c4YcaLXx/hFJV43D5FFpa87083mrAtxbM/46eOoJYl+W5a9SNg1BF1rzsuXjXnl6+Ll9WM1Z3anzOoemovZOASmPSXllrkLD37SgLWgjzQE4gsqzfOCUx3d+H0N+LM0uPLxyb9mTZd6yr9N+VgX3jb6yJuXBMnBnK+mtUCBPzgt/aeiSQ1puCnstDXL2hJaYCMowXOiExuuiGt550C1r6cudeFzyOt6nBE5F3ixPQRg2xnLt0Hl8i+OmiRPUrEg4HJe27Q6glCn1qBuHwG1xE0VktESl1rWepwdjbIPKOM9OzSe27z8rgQzkvuZptifYjBniABM++98Bw80Imx44TH/MHT+JAyHOM9vEHCo24fQzR4av0573lO9F6nn51QMeMnGC3I8PmQ8PMqiE/tCY3MpsXt+Kx5Dt5WQmaw2VFJ1Qf21V0El/bcMkKs9vLuqMhRGytnpesWxaAGZtf49q1Vno69Gn7UWpDuSAlstsmaPY2zUhcwEzMVDxhLC8/lNcSj7IRX1XMgQ8bowjXdRrczumqAw2H1LmYcMLykgQqbFvgUHw1HixIi/Cq8xaT5pYNVbnulIyxnLeEMfYmGMsm1XG7WNszDFWelAeWIi0oZ+U0amhtnaVgbpMlYA63YPKDa8ca2DOb5OqGr9KKs5XSX0K4RzdASqm318C6rNdFkoeLf/eMYX4hTqNuYz61CFgVu451WbBMQ2c6tAeK3eWj8/tfJacP5SCeqIE1BPloJ4UqEPEufSY8acvoWuJr3RVY7qWWBLXUlzVi8RVLX7oz5nBQ39QTv8A9uX3/zZiUyarkq1/vVD/CGuSFre+ZlXl9Q/wLo7vCtYnKsT6ZBEWqrSMWf/UReNZvKCPJSz4M74/2ucFRPyqs8BET9gBMQmHM/tlzKSWOsyextrsAQn/ta3FApI18R6RXa43a1CfUhxKYv3lOjUuMcTqr1hlKm7O5+Tg6ZdNeQVTP17oF0wZgy0lp0K6yQVY2f9LVLUxyNC7z0vjtMEtI9xfTQK3rKVoNglcJ8v2rXLm6Jq5E8yR+OQUhqRjGZmUfhrTrYzYB8zJYJzRm6E7ftEUeBsrxns1rhbvxYqP73sVH9/HZoDXyRD3H6MfKWeIT5sjhwaHV6hhOAw0gsMXK9xj2hICTQSSsCdVJEfRKoYzaGoyVTBy7bRPcQVQ53RVNnL9VI5qTb62eg+mz2G7YtPHjx/91gjZki4Wvm7aNE5OlL5ykfN1D809HAHTVHm3XjHKaviB4tRHeae+erjpZSsK+uruEtwR1cKtrRZu0f/TcAd2hvOn9X769loqZ0e2cnrnbieuCg7fhllc4AbuiDO5JNS3y3ux2roJg/i/hOE3DnUi0dnD566fa2UWzbV1ruW4miO11kFqvW6RjK04ODSvirwmgvwSTxxXD2NVsrQgpy2VzogTRCUi1h00I7+xhtU9y8rNjbgCvHt9+3Ba13cMNCN9K8VAIPmLfPxVEQ/hBusAsEYfBeRmBTc3Xr9CeThDGfEu+jr39rf7OgR7uO6elh11NnjBUTJHEzPKuh5h1dOM+spGldhN9bYwO9hatj8np0eahwWndVszWrXi1Guzs9ozmIvLteqvTrs2faP3g80wvfd/je6l6mblG/zXfaKryq+flK1Vp6z6Df/Qe2ISDkOCdH+hTIyppkr/AMl9KAza0Uc1WxIuIjJoxQQjppzCfXsbkKYIjbyiVwFysWGXhO8fboatta3Fo4bt4qeW658Ob2mGY81If24+neHNTZUtb8Zt37y1eALLaUTRdDjsMBde3VZgTqWMZ6HKTMVsKhLwCyaD+qRFQ3x+vTT/eDHSIJHMfiJEhy8kE7zeX4wkMdyHHRKELx7yjukbQe6gflMA9fDMoNYvqgzqhEmhVhdRVXpAVamTi0LDJhyVQQBQ9kO3c1RWd3wSlk/1IDw1Rx6EQ6RER8hMjDB9LQQVmNg4MP1Sb8Jv6T3mlKXxcIwXfoeEWCbrbcdWYE8twGCPV2gZ/u8oQw8Ned4fmzfU6ve1r08TMqqULSbnx0RU7ms5UTkItPmKcgdNjBqLOS2XCX2FT7J90kURKPYTZYBFOjq2IbUJyTL4ptiLD0Sn21cQLAg7RArWThQy+pNgeaqKmn+amxHileRgmN5w1bi5eFBwkqDPfrmaLbiWeDx3x+V+vWEYRfyqoDk2z64Ayi/7h6RE6wA5xXaYbwTAua6Hu+E7gW6f7wG9AiCeYT48TDGQDn0Htg92IjpNF+2zA53Q3oOni8zQS/TPYRQohNJWAhjJ4thWKfJjZtCk9KTIL8Rv2Oq/uvggk7xOqWIez+mXpV36Z3PmBZzRNQCIV2z1SCydIWM3Gm8QYuz2gJUA52JYj/8kOE2l4f5OCMJXNYppEhZAsSzbn0HeA8Iwi7OkAeX9sUUzNvwO88iTL1tLAnx0GfdJkp3odPo+jJoAPszdlA2ufh8PBWanGFXsOxGwnCH+EP9KE4RDf26xYRfymIDu0HYK2msObWcRGv76C4f2LNF2TkAbF7THHdoPitDw1584tOeJNj4BbYegPe/QHi5Cw18fd2gvEm2HoLlw3HpBu8eh7V4Ahj8ut1g/Jdb6FtbBPkXWUT6pOYQ+bDHB2CMX30Q7GO4xmhijrVGiXLzMpxMqtA+HjQ311dFIPFnihO3DI1MP5rfHTqUuJCaXODYbqcwwOhZrlLFYQ7BYuQFbhR+NDQ2LFaFGX9KL+mmhr58WWv200OqnhU7ad00SihlNQoim+Wpe03V+PjqpGzXj4e4Ff7jbXykJBmKEUuTeoZKPGTl2iR8Gk5Vsfay2bT2oqW0Mz1vEHX5aNRU+H7ZDysNqVH9vyBiYxxX8xnWmAQIfjkguFcwKYo7Z/nbTcLTzYPxAmcH4ecnfFmINUnxMP14G67padVjXC1Zu+pTtwAtP3jCbf2MR2mrzTY6PdaTmjbCFzkJWXJ1LjYYMYfNa4zBHmSSNrDAjy2BJGL56GI4WE3KhSYtSDNYWiUcFnZjIAooQfJPCJbt1w2tgfPC0MsDSoLs4+7t/DozOJmvTYpNtbWVDzfO+bQlXETSJbEnaPiwkhceFDw5JNZNttxNOJ0ReA+0GxT/xKBvDWKnvNLt5ga1ogVFdbZ7367JPSLF9IcwijCE83iNHm0G6R/ZirTr++DHTgSdMgm1ZyTDcLAQisZH64EQn7+HAzX3TIKWl6x5NFyCNhGnvR1XCrcy0VzkXL1HOq35YkHYEE2bRaS+hEjTeuJ9QOwgVEdXMoA+wPIXYkYx6aORZSxCtTBFUCPTFC63FWM0ggeHwh4bobzu4rlGxUF7xTDPvrF9a0IxF/1QxX17LLnHCrUaPNvvgMfJo4zWYnCOkG/k+nJs/tCIJrhlrBrc1Q5ncq/QzdVz5lsaeW/xH6M794+i2U0H67M5It+GJd+BWwLJySp6oLU28QFyGUxYGwVi6pWlCH5uzaffmJjbCi7Qlm3rjcyz7PpY9NXX4s7mSxxwP8mwp8Nw4v1OBZ2eg6FgP6IKqgF6qdQI6uHDShiw/s8epSk9CTu7Ffq/CVMCYk/PYU+HEDjH6vD7IT4J75hrEYPTSnxsAIkP6Od5Zi6OYMw9UPelx5oGWoVnTdw00FcsZ2SREueYHNBV8kTqqKCunohxn1VEjET6WjYRURmbp8enzRCK5EKrpoIIpoe7XnaF+pzzUBQsE6oCiGtpLyoil6DP6/NLZNZzZsB9Gk+nDfnwZTExyBkDoAKLSaN0X99nj8sO37PfQeSuyd0m/NLwFMz3zd5SK/QzfJXUsvBJOvEJOvMIk5MTLNWx7bqFtPS4PbL90Y5su1q9UJ6xVxXyXpcJ36SfZ5a8mJ7scLE5Xuh5VQaky4WGu0FgRMhcbpTFWrY8zqxo1KHkT51j/EyvB4PPfOh7om62CME8HI6No/2JPN3PEncq/2huUjb9iToff5Yyv5s/4avyr6NgmNRPfPh1x2Q2qlMF5VWRhPjpTy0US42sCdNEuAIXHekAXV3VEm3YBKPaN8oYZAJGKnju1C3cNaIMc0fkdgVbSmMMLSFQrPt5SOVdJZnLgzELlFWGI+QaYqq5BY7oAkb5x7i4C3LSrADfnAKa6vZ5wxHXl7orHzraVhsqW7JnccW8SuXc+kikCM2MCJIlgmwEeZD5YJ3E7rGYvGrQvMaFcEiddAvhd4J7/4mvjwUiY1qgMIyyV+XEUqDBqpC/z73MNfzA98evm2xzpIVx36a8w32YRRYuZGQwZoPz9eXbMqWeDjS0gF21GNlf8fUAiwyJzsaX650NpILIzxuWnPhWDspGX5pNZlqzFkcg0TNY6UoTYf8o0r8KweXL/cKL+Ohw8ie4Ie5/qy8zPG70qjSWbspPxZB/m+cwf4wKBaVGWRmNOyHYBFUvk9SK5129ma6keiUQ7KEy1cajNKsV5RrafKY6iNk/bT8XyU9M8oFAOKGw7IGYuCiQ/VKr0ttjX+ggauDx4EvCzjJp6D/4+BXIXiXKmUUgpt8wvpuh3BqEbLiC3dgTZt6X/pEyPwjX7tvSKoKB/3L8m0YmGWvzP18JPCnHtG20XTqboO/ItPh8dcKwaTU+Mv5uO+7kTAEjEfC2LP0LH4c2qz3FA4xeOB/rSAeMw6HsXjygKluDSB/qGAfM+pGddNh7kb+quIV5VOeJll1eN+LnKEb9RiHgQJs2GygWhbSRoEHdbMhIz68o/YIpFIjG+8kWrtb2OURvW1wcEC8vE4hfB4tdJsQ5sCw+xkQA/EIg0kzI82hqZxEh6ywElYurjHGRv6AYbfz9fAm5c2BpiiCzUx2GxTihzjk2jegnCSGcVadaSZKlQ45Vnvzt20UpD2grNbC/JlrWxpk817ARQY5U3GQQA1fCLpRUD15vQF1GcroZisRkxTtE5nhm5saMZ2b+o1eGX5/Pp8xjXLIcl36MnC6hzhJzaMA4a51MO5rYZGcbYOOcCclNHkBVsdgyrZWgo5j7fE6xDt0X4QpTEU6Z/Cf6WyYOYDayb1Omynu9d1u1lLquk3aEyNHnO/fxJc+6HIR7xLx2b3VNai603NJjAyPshF5ExvSf0tT+kvR4R7+MfY6pkSg/pmdVEPK1ul3W2DEDFesWfxa4acb+JtS/Zhy1M6PFkIsiFikQSAjCXUBKiGKZ950ERmDAjlOVQs4rmZ10OZt+JcfA02L9codaO+ZImL4jowl4uYOImu/rUPWH4O3bh7yAf/u74SlziPUjfnukrsckD+VYVIN/s/EgLSBefaMeTq+nXBpMuI0m6KOly/n6XMR0f9Fz+Lv/VkP5N+oKl7N/Eu614t2PcY9LkwO35dWNiqdR+fvKKOY/JM1fXTpq5OmBXMof6BdGFcg/OeN09OZ+aSBYDTwz/hyj3CSrhVhLlHidPzFwhHMneWRj575Lgoo82g1ubKh04FsIszTC9AHkxTjjw//+ahOnxx43+Q/bxRgC9hg/ebkPHnaZ7Xrjjq1GnuV5ZlDPjGaN4YYVP1juh2Gdnh5J7fpFq2dVbVc6uHr8kf9OzXb1nZ6yFs6717GxQuYfn5sV5mGzPGRzOG4MFhzMDnPVLqsE5oSKcEyvCOakinJMnw0ll9POUuT5la/EDYfD36J8sztb92SiJhT/vhUFhhnpVroSIrR7OYKjIfkXq4RtXjgf6LLs60L/uH6LBmfFB/HLXD+IlOYgZQ/xq1yFe9iD2LUrdWMWo21l1detxwpZxg87R2Yq//5twn+LRTUazE+om5jQS4iP2Gg3GrjncsJf42S/X4BoIu1GLlKHp3ZuhfmYJzDlmJ4n9om+Kkwi5DNvI+r8FSQBfshmgY/ggXOg2obpgn3u/gX//ybWT7BlPQteMcsWWJJuYLBoDvUr+/IFhfJXdjhrW13c1Gn9nMyVGA5RUXhxzIBmRyFyqUZw9OEuRlx1JQgTW/9XsDt/eHeD63oZAKFlpHGamQ8ZG6EF5gmgAKzbtJEb4pv0HJdN4kndje2yl7xrGBx6KexdzNuk81GCS0s/9J8YnA6tJYe7sPYj5+CJOuIqecpN9Kjqfmhd6/lnHaOk+7UE65nWumtNiwugt2evhdWu8c4kBiQKCJJOCbPVBbumbGcgWH2TTgpmBbK4C5Poqrsl1VVyTp32Q7+uZgVxbxTW5pgqQq6sA+Wa9ggv7iSqOZFsVIDdUAfLxKkA+VcUTe0sVR3JzFSDbq3iLv1bFNflKFSDPVWEKvlzFhb3HB7lthqfz/Sre4ruruLDjVTwnt1dxJHdUcXfuqgLktipAvlfFLf5iFXfnM1Wczk1V3OLPV/EWP1sFyBeqOJ3PVnFhv1XFc/KdegXX5Nv1GVm2/JTv3J7pTPk6hqQ8KsTGuZ2c+9RHMRmncPU8LizKFqwqSG82oQ2tHEGqcAN7Gx1DY0LgHpPjOKu3+Dimh3J2R5T8vLIu88qeYybMK3smzCv37cQL0aQgPDAlKeRgJs3A0BNGhogpiIL9/CgMFGSgrAg9rrNh/FKL/sYt+lfDr4XujDjVTQM3xw2REM8AI4IliuU9cRtTOFHVnFHneaTXXOXMDjcnR/ZgzcdScD7476UVKMQMUxNBD8FTCfcM+rD0Z0Gwl9K29EJ/uV8k7nz9IMlE6pW4ciORiHvJel7RJHot1JfPs82/9TcXgupZ4aS7ehwJtAkO/kMcNQFHCY5qm74vkwycFfxMXMgxyV7uhmfAvmPon8xWMBHc+WDiNC59MJ1x6qVxVpSL3iWhF7q7ZhFDdx0s8BXTscC5d1O1vZvKezfXFb+bSGZKap0ZdXyN2d5iy7TS6dXdoX1MrUp6GiyKiD/jAKieSMUXg+8UaJG42c3830HZ1RmPUoBEYIFkvztSs0wPYnRhiXlG0YxCQWK0LtvYdfsZTbC2sTI7ksjwr2j52KXemAYjAIAP5Ldo+/ARUOQ6aBg+Fe6PZ7akBDdgCpWXEDbgN0PSyAE4HzHhwYPcM/awiNUu50Pym4ZJJHMFM4iXIYCGlXp8flJj8ntm+9/Z2j+dWYT6+dZTflTQ4pCEt0GPgf+CE8XqvhEcOS9wzBJrKusr3cI4njH5wliubHQUGB8Nd5gPC8v5LMXz/GEPz5NreKKXy4lum4cTZV5jZgifaEeQcV/eQhW5wbYZ6QdquAgobuohtbG9L8YHgySQJtRuwT/9oP30A3P6u8tOg26n3x1ngQu/tO80aHZalgT62kZj7wK9QP2V+ROlAulHfn2eT1sr9pqI8fklbQ7ofQP4jB1zPfCG904on2xHubuvE0oB1TlRtC1nz+MedfEJ4AmLn9BDTo4GoVPUhGcMZNkeArXnRDJNQC3TAiLNqwP4k+PRLC/e9aWgcN9ntfmb3bn4in53YdsVvWrKKyrVETTpZq602CoE2+mKsgk3mWkoO9NQrWINOp1paOVq038fTUxnhPmgFbMlnH5a9XLhFizILcGSy1UgxfHvHi1Zdl+V7ffXKHglffekJFozvIrnNJwdigXetIjA9An5zucIbxywWPWSqpRtzUyLM9u+7ISG1xpsH8uXoWcDZJKUjAjingGGx8jVMpm1P5yT8BuFEJfxWSseg2cwAK9qpwHRvSUjBN98RogRuuydyAn5z9kVZt+FUFrfcODU53RTdGeVOi2JTsaJ5Fa9yTA4eG/WUbjoKBgQUxWvvzXUwJr/bviu67Lfl+76SWSKVtaZMeAlrMSdLnh8v7PY9ha0r9yN1qjtWIGSI+zur/GKyJgOi+aHQcCqZ1ya388+dCalJLpMKBEdBH0eS1BC11zSADdLQQaac9yEU65PgWYFOTyRK+uNfA5P2GE+w/Nrfz3vWjLV67mXVB7pO4YpEv+PWT8n+LEYTrN6yeEkHMUkWlE+L0x/b/QQU/nd2NPsi3f52KZ1b8xXiCRBP3I3OJPp7ybhf2uGRx+bnQQcr498KP27D8Mt8h09XMxeMyG4fcCctcpm69tsVf82zqnw150QVqWhNl7B/6btKsAct728LDu76WS2o93N7mQn8129OZp/b5mh5DIc80fHOD0q/JnKzMxLZWaGKXO/MjNdmRlPTz/pRXGcTOz2CmOIn2VL8tPD37uRJkJy4Rml0eQ+9Z+NQB8i1DSghORgbrD6o8SoXcRSjvsoAfiXPr+WzptiMUl79haS/5Ppo0mfepF4Ff0rvG69ODCyVowM/q2FgZnQ6L5DFP/rdh43O1i7Fzn8c+SBqeMp/Z3mdEOoU7Wmok4Yqqz0Y7KM5LAbRWW5cHCqVyBwRNFtYpsd1f19XHwJ05OiE5KxS8eEemOGkVbpsZL76cSbdIJYw99ZN/Zbushci+N2gA5e0nguyW+qT4boM26vsXXHICZSjdgJ7Qzremmj6qEBKF1nAEeAhicVc8uhtnkZ0lZBBN7mCiTIEABDlHNGacJgzUBYo/vQTanbKP2Z5CWSo81MNUumkfoJGNIDU8cZGFOoXJd6ZRB4XBS6WNkkKzj3+cnpRDrzCsQpaV1uW/44pmHzwCA1WTTVEbDW2IZWL0MEM3jAuxNcPAMmBnMLYrs0MVjfOxcTI2pOjK+mOyaxMQfoMfHLVX9W3dqfnlV3lrguHwIyUkXvzqwlUVLV8e4NwfmxvCaazwtwulw+j3iM34U8yjTEEHmo7JzEJKOz6lHJUQR2vTZ3BbzeJGqM9FubacEAeBHOc5JFYJnmUtlfWSYyRetYWvVyB5oBbRJ1LI0CRAoVlD22GFHgZkN6eXB0bK1fDXpBF/m/tVf/Do0ZidghYET05fyHLZOtEF/L0kos7EQp02Nk1MvdxjORPt3VbrUFlNlm9V9bGmAH0x+RKS8SubJsKCkn0hlY9CnAHonKA62VCUJUONA/jWqlNmaF1sGqYhqkbEqmBqgtH7IdZf7AdEE/Y/IAUCSb9sLeaDfDq1sYvmQ3SY9JD6jf87hgFFgs+IKlyZigXc84YBYrLgKsXrb1fyOu/+tV/4380r+kwJvBo/WeRU50PLEvN3+BCkgwTqghm50mtJWgGzAyAqwyplUuW0XmG8/UIFx8MC7qnzyZGEIK8GfMoGnd12deGMdqdd0cJVoiGfBRfjpRjxWi7t52ULztLOoVGbFl104GNh6CyehQU+BUqN6b5PjvRr6sgtK1wKATjEH3H8CgM2KLeqnkynwm+Ylf/i7Er3wX4lc94kyTuzqkhiLSoYEaU2+FLdoqa1lZMe94BAHQOGOcD2C9CUwCAPH8k4fwUz82kZP0tm7VblB/VD07I6cgkX2bDyZ9L7e5bHLO22zM1iJ0sLENSfV5PxZyHBOKzWVkKUKRBpqQsBSxTdCrUAIUVQ9TVXqYqq8NzgyaGBZbZA3uBa2De36UqUDz0P5HM46yfzMbPPn5DfSSfNASNdlvrEabsalpymZb/ov559UbaNXhAxC5i2Cfcotf3Jp/U+P8G+UM/wppCp7hP/byzgPGtAjUoSF4LyOGU8gliw1lXvHpKPMGHwTf8QbXtT+B7HQDDDlkVpQGg/U4DvTOEmjAtHHG5SRyrjSsvt8HuY/YjIQcU0+opD7oi0suM60E15sTHEoF+MAjHfjAUpTix7eHpb1hPhbAupEUA8Dj7RrOwaHvXterNykipoehg0BqM9Aia9YSMg9+Fd6v5eavzSTxYVs+mNA/kP0EiQ3aZbw0jHFuhAR7TX4lbi31VqQUXhhF2EZSVnsN02rlgq+R22IchY4ndx+CA8vdhiCDZTC5cat81RdHjjxqIQfT+M7Tb3Nn4jRdb6V+aSc+ccQyjiNAPGHeQ28E1hOeIOXsEtBgFBlmOGMopLtIeCKvqrEjckkgCRmKkK1vpGp6vw+gy/Ma0T6NUhztFwd/Cg8mcJ9LmnsMVKB74btdHZD4brYh3WaHur7NDyB3EiEBQDQk9SoB1akX1iNxmSX/0JP8z3KSf0juCsqWB/sObLdD4s82rR9S88wQn3dcgNl03PLhYUgwxTADTccT19x3Gubbm1PiICfpoTNA+lZ+0mMGQfp2TtJ+7d+tgvSd/KSPWNJ38z/wYfZd38vf6stTQfo+k26cBdo0qw20SRi8JnXRegBscjhNm2b4BWnDfkG6AbWIJzjySgLq1Si9rRZNjrYpJ/foK5KqOnKy9XMO0584eY1OB+rD6RnWojNP079N09Yigpk1ILbQMIXjpnYdf17bmkh74eMb9LF5v9vrAxUP0nzVOvKQrqps3m7RvnyZ7FHCijgzO3UL9VHO9O6s5zg+1y2yn+PD7+E5Vn0Pz/F5vZDYmpYcqw6not/ChR0+iQvNqbMC5sFsSvOzri6dCNgXm0Mt8XXQsmlB/DbdwoAh0kJu+Snc+MIBkuGltgJDnxwJcFc+gwWWQFyXOOweYJo2mba5xXbGqA2xyxCOAuYls+c+qH8P3f9ZzptkGIGQmSOSO6SuLl1jA9D9ki1Ad0iOCuhC/3Ar/dNN+oeZHpIQKnR9NRUekCr6S8Ep9SNUUpBJWe8ZRxW5sIQfHZW2BmJdQ2bRuVGrVbXdW7Fpev6ZJLCqdZNY45WF6oQqQ7aRLVhr6bQkX696WZK95ifq5idSEEcfvfJEcimUSXLQe/DxxBbxOp6o9tB/ujf/WFMiiNC8KcITB7iRa36Zbh6gEBSXp+Lgn80Up4Ma7dLOsliaXUkH8/6ZsErCysYpaI4AUX2YAM4kpVZPoH6H+inUbhSilm+Je6+GJe7wqfiIs/mFxVtS6yaPF7G3PFPkpcLwkHKNzBuHFFNB2oD6tM9Juxu11w6iC2HjVzeGrmQxxEX14vpe+aBxiG9KE6+a5BMvSdmZnZF5lhDJDb/eHlbmoM3KPM9BToN30SVx4LCppcamDnaMJd2XIKrVp4PUN2mVuEqOianq/cEm1NRhJRdxeEbNKsNZlDWDVdVCeVcG5coW/t2L+nIFqy8baQKCPBT6VtiOCbvzuNv5zO0cF9idK80OzcDOVbKNt41G5tbpzXrYijUPKfXUT8qJMgg9Lo80ROoooMSJpdkTwJ2kwn1YHdSeg5WN8PW0JaYGBKMZxVA0jf6pC62kklHR2ynSWYbGPMkfXwlYdZ1ymqbMbnYWPt7WZs8cSBNv4lucEYRDn51D2oXhgaxKFwwmIm1rBo82nRqjZrg6rSqtryTewQW/xWRrRnyDOUeksxBKlVrpci5z6TtsKEVO4W8L//Ub9OaMDWdwnSI2vSh0SX97H6xgWC6a7gxBkSi/qgDNu7ctqr5gJPws0sgKPBYdE73/TifS5zNbvd9r9T2QPs+kdsz5lYcbMjGVi6CjIurRmjDoI1xlK0UMJ7+m0/jIwNEBT2pArH+9tV8/3nqJXHGQahIZwWplZkFitWrQVR6GXXKF6PeKEkfWrJMO+YRXCF4qF9xp2PuldXpjMNpe2djDGWxs4xYQlQm8ik/gVXyCt4oT45+g9gkddEpinEHqJuvZV42AxU+ajJBAHXw+n3aL3pG1Cq8veHLGEPJxhYjGDLxAQdmXJrrFeFmrDB3jKsbl7ScT2PB/qSemYZYc2rIUYx5Jb80/qwo7juYa6DSOxNI/+ZhjomlCcwYyq7fN2my1tnWlDGnN3ygLwB6NbKYvwojTlerACgoDDDds1XFwkyoOt7eHqk5/a/Um3SUqF10PXUb4rI/bLjtkqm9yS4KZkjmJOq/aAPvZGoyE2egbVbbcsru0x3afs+0ewe0uaxVAcNNwczFu6boVosXGbKzMg0ZTx3O1Gqtb3NQbMfPo52LwkGHCZsUYuhU9+nE6/i6W+hY/3mmJPgDTSot5MhHquKmtgUztUUzLs3TCE8IOOqHxflp1cIUfmOEKqknIzBCj7HpOoY0XkJwpcZegC2nZJxUZpMvTMJbwPUZJv7psEvkdOsJWdqAsJ+X/P8qFwkL0O49wLADfekqdZDzZEAbcQ5+uJxG2bVIeBiAW4E201+RXiVDfEiC+P3P1jb+szZTtMRP9mHTIEkpFSSzKiMJS91ed2fP6cCbOqq+qzcCrJRnhl9hEfpEqxMefN+A6ZWmGSPZ3kKcI13EaUWYJZPQ9Y/7/tZE/knNlTH8I3/SvXWxFco40wpB6ckIS7EJ5UBLfc3r0BKKRu6m7nSdbNN7AL3PCY+wZF5NAHSnjiMLtYX07vjSzFEckakfo0xICUn/hOF6Z4x2xnCGy1HD4NdCx7ceyRt1K6UqBjmyLQ5p2XYJtdPB6e6QNgku49hUxu1x1ruZq+34sCIRV2mhSuTetB3SmGV/aCP+CXvzPdqwssgGdsaTYRvAbhDXaypnN5I5YoqZNlw9RjTceK7IpyZjbnbT4JOhCqcadPm1FANSq9ZslAMANXC4f2LYRDIkw7WaiibZqelcHU3ce91S3Z+XPOXbiXIk8wxNIh1N6E1qxJJaAx1tb1ts4P93uFdB1nQTPFhoP/e94lNumsFkRnxXDkpPKDaROhdqV/oGUGhrKE6dR0apRbB8PdPzmdKt0P1WD0o2d5wOKT313PYrRGeo2Qs8WnsFdKfN/1StEQhpPrDe7fzVxp6T8EzJY/gRHO5Ni8yMtQuh98mR88y1d8aOdCWpGdn69uMDrgbJWuGPG7VK26LGQyDI9cdgrKnEI84aALVHAptF0hrYvnCitSvDEzbLDeglDWNw4ZF91I1uWKR2q06Z0kw27EF6w/jiErBuy5G3iWKq0Bw+pUWI3GIXsfoOKA1f9bKmpeUn2OS4ZL10GJEIlhdpjaLtJElWtbGwjHjVlqhTWP4+sRWOw5JxFUXGWygVZ9kJBAZSyg62QpO3MiNJzOaKUrMiZUaTLe1M9ldFUqKuD1CBCQOOrarSHdsKyE9ZWyZkBlzbJQ/i/LYSLrT0iQjQBuptHhUwTpmfUMbAxIlYzLRPi22nKhNpWZd+NRv6uSb5jgdU82IqybWba2phlMOud/vhM+oVZkdZ/2wJF+J+YrUexSbXTPDgzPQ+Ah+3Pg8Wt0xWo/iWaDosojNpOXWQo7k9btj00qzFJDmDVt0VmF50O63i7kN8u1+R53Z8DbjTHPGh8asyLWmf/tXq1wnHrxb+QXmcdjM2IEAZedcr9TS5F+oxhKmOlch17xNfy3mqjJVyenrroj0/GVRIyyT4tRvZF37gqSTOhQFjDY7L6mjFh0H7puLJELjOn1R4DdB8MCRiBb1+8cUravmh4nBEj9SmSR6x1caklXOTEH9ghEQ5N3YucmlcmV2KhDp5mXJR6C1nn73E4NgXj8udWnE0eFnSygrPCS89RN/W3cxHr5+6xT9Pu8fH8XJuYHIcEMt7kkiBOn9x/85hQhw8LpDeEZWv8MbIQsWwqMBr8ghyqi3zekZV+OIIA3z0jL8DXcoDY4wA1vQlJ+i05mSEwK5l6iFar2KWTmKf0tLIQQxHaSCgoaebbisxCyxFzYHLZtYjZrgUn217cNx04VUg0JWah4FQfTrCcqtd1rt+tcx+EsSxGeXq5KOUZTNkrz7mxZaXbiJ3JUasNWmTboIVng/aaLI/fZM02mWsw3ufByNVW1bbVkYc/Pj4P3xiGYvhA0P8xXayeH0jKyYh6zViKkxHLsZ6/cwzFbcyEzEu9210+NX3Lv8gKCKXVoQYhWR3bj9AI4wc02aLkg5i9QswuPqgn1r7DjDhZEy90vhbY66Shb6t8ZCjs2XxM5GBmIkuETeELt/zGRPi8u+na1bH8J8RfWqLlIZkWwut0CZ0bUPx+ns894Hk0NhuXDgQPl/odTeUMA7JDzRXhVV1J10QBXXZ9FdDhsAvd253bu2ionW4uW740lb7ojGSGrqG0QgibuaOJfzK60yi9JJ2tLCeX9i9TghjKAwbUMFKzr55iS2Eua7a0MCuL6rIZXuB/QLNh0Muh6pHmpPFpLkjT3F/LpmENinSnBwYxss2AD3X9gOMsizIsuQ1Yco13nv4sS5txs4h+u0m0jP5sliaa1zrTXfbkkdUYRyjGq64J3SSfn1oNhNOVCTEY1myELHBwVabMcckML973acwk+J5ByE/mzFh+tjCOgDjy2RRnv1rsh9FB/iK5CvIXwkcBZw0jxm6BOn+okpfqflGE6rUCVFFyTyGqhws94XuF2nq6UFt3OKrshfBZXgiJHcPvxWtgoU9wQTYQixV3k37YHBFi7Ak9nNdonvAPEHVp7IKfTbIacCUNl9SNMkqirpSLm5aVD6Zy+WBbaybRj1bXegSCDJgqom70NWyMgnOzs3uLU9ECNnlx2iw4NN0PFVolcCeyMmUXpPRWBCq+PNkld68dwvbrGuusKymCWiIxhbyRlD5ZtyFKSaD3Ye8CpIQLUIKHM613EExIzaLsEI1BU+lnuJmIzYBuwXq1yusG7YPNjOCofb1aki4pD22e9pw2z+K8Wld2GAULM8raJ4jmo4fwyvqMkT9K5aO5dQbTZM3829Iz/0Nv5hekQeF76VJAAviJKGZpESe0xJzK0g8vu7MTRPDEIkpONQUfaWNH22z3I2krCj7PNwaR7lZbGu4mbfWzsh6C99iKkjFgZA4NOwzYjSgJVXzuz/e5nHMRJda3j/i9rRuSMrQS02n1ynLhmmh+lmXbrZB/SrpfA9/ZMXOM4k0KUW5GlB256nUKpBhMBAAzV83FRB5hJpKH6s5CVLcUorqVqRblW89q6qWhSq6mXvU4KjoeAfyemgIdxdNQWD1ZU6t0Eg9fSIuHxD1Y8cx0r6iXurpWsnlOkMVzPu9zPMefTYE3m262swnpiomdTQFmE2KF6VXV13VYUEzM2sVD1qpK8t9Qu62YJj0QWOcGDGBFrQxUcFI2BLAAyOQ5TTcGLIAyAppIpCP0jtCid4RufQJwEqID9anXjhkT6ixaslDKCzFCSZQs86klU8/zifc6Nk28lGChACK8+W6777HXfoetHtvt13s2os3Fn6JbIlMj1URWw667E63bi3q3HX8qLc/LQ3RI6IgWIGLq44lDsV57Z8CqaLavCbtzUmB37g8oFIWl/Ewpi5aM94b02/irxryuwfT8vXzAWWILu8Q+u3BnKp9I0oYLel7QAw3pHl6GZk/NnDdIr87NZJj1RcN1sDmB3MRQIRx0quvpZb63JNtNcmhmXHIPhPsWJTykKOE+RQkPK0q4X1HC/YsSHl6U8ICihEcUJTyyKOGBRQkPKkp4VFHCg4sSHp1JmKn4fTIItU84u8MyNjvk47AfFmHLHxUh+rgI0SdMtDglTVp5ZhYESjhSyBJs0srK1meUXgMojvKk1WMiiXReLEQGc1JdUbWrACjScRSwCCV6Nk3ieFML97MNmQidfGEkMqdykG4QIh+dQiqTIA7rZIVeCMmnJa5WXVg3jqSZkuUegsbi2M1MmtML0JxVgObs7jSZ6+wlLfoZWeDUaQH7jRAg07VoL3lh9pvi1aDm1Rk0qfy4Uzlu4MwafwZ+XDwDS6SC4W3j9gcShfCdQkIYZPMtsOtgkXyt3hJQHrZ+phzyU7YuNCj2DirmKlK6836mnxf5eL4oQvQlE/UkqDxNtozhXLLNvUgJsyTzRL6AsEJTdKVlHmVOukmu1Y4ldfww4GUp/og2zHXhGJ1F4HQLWtHt6faM8TbL1l2U6rPp6n4SoeY5sZD1J46bjcCq6CzMgi46Qp/YujKnTfb8CWRPMkWfWMH28ekMuNLZQqf2W7+jfa4LXX83ut6n94frFZjen/VxGiM0EUGayHnfPPLyw3t/febj4lebf3jBZ1/fdtLR16z59S8agXGxbz57P/2nvt/eZ+jNyv3O+AnCtQJgPppIAnBvOpXOjwiRHGHq4lOD1zWkAy+fuOcfN4JEJmEc1Mlg6QGZ79mQf1xvOfMndWNSSTi2JLKWmG08Lx71jNxVfT20FULO52ZmVc3wwolervrZVA36RH5j12SDH5rsCko2kz+yO8N0elR/RWieNHfkBtKzIP/zqRlk49loVH0xaDLcaAfPkM42368PdsiyGc9EeHGCc/CWAZqpNaRu3xibjGVtJ7ztcLKBAUkKUpf/efblf82Xp5YQB8JNe7wcEODWlyU3uea1NLBbkN3CXgE3MQ9Zk/OQvKoOAxNqBOrpGZRyMYRQlONp+1u0zR6l82reKL3WkvM2Nzsg8kXdWnMpVGcN4g0YdYpcYRaV685N/2GSkeVGk92uNjixGbAe1xGsR5VgPWahQZdE4DuXcBQSCC2SB9zTjQn/dUYkEnzPHgAX/WoQSH2W+XO0lFpV75JoGCVVSnrOnlLnhxY8iKAZifuvncix4Sk7vEEaeHqdfvGb6RVIMnuLju6pxSEp0c4YPyvL3Yf3xlGobl7fuvryddIcfiJ3a8Zh5Vs/up7ew4Pw5XxzvpxvfmeJQWEyJ9SFnT97XhFwd1x/+Qxr44Lsqq6pOjPXLN+QnIFMnAjGJEYQnjFsIZLr4iFjDY70kTrGlOpgC5J9UFf0O+iBG2W/6W3+m77ufzopbjEv+1texJ/y98Rxuz1QZyVAnV9BUhoddrIbZdtZbxryU7GMqfa1qhFZQroGay6OqFEuWsBxND239Aa3tK1JBcZU+MSW+B+xqB9jmrPGjBFiV7XDrqPTHjDITXTcnL2ckUFStMnIEBySOkFdVoonsPANnv2YWVQQSRPqMBpgk8xiYODY2pLJi7K0a4COdAE6uB/AwmetDGbR+pGBt+Sg+o7fe8wmqK2bxskLTbgO+e82DhQuD7XXUH1mmBbvZwGwdmbAAi3Spa4jhNNftCKqpebzcPZ8jr/LfEa2G8zxLKgZDO9EGL9XHeJusHUdUSzZ8aQWjFFGmAWpuAVmPW6A1f7Gwi7oT2T5EAhmZ8Zk1mIPmJ2gsGWXqw9pvfogvnq+4IUoDkYJq0NsS32TMlYbAzU6dGFK8mRTpyd7wpz/GWs7cxgWgJcvAxgPuwoWsyulKWtgHsrDUBfYADLbr7BE47HaOILXrcp8aVKT/Ze+rd+fnwSfwWLK+VP05ccZMYUOTx6m57HSyjFDlQ0zy02RWowjdXndCR4bjrNQqNumuWWi9448IIxlXpoDC9AcVIDm4DDPID+GQe718sfzXX5qmOvyJ/Ld/cl8lz+V7/Kn813+TL7Ln813+XP5Ln+eL2+L/zD5vvuWrMh5D4mcd6dEzg3hGSRA8oBS8GKp7iJlahkdx8C3xkl6GM93HaDCJRYi+Bo/ouooBFeubp1mhOZfmYWQVjezRNVhuyAy6KQDf0lhh2KbnVYINf7H+94E+/F2YgmPDjiW8C29ILhNmt+7tBSWMx8tUe0zFnhEe2y+yVCjchn3DFWMTUi9ViM3HW3RgA8Ioo4xkfrcDrE98spLVldY/eiWh0AOTwqZns9ViJyf/FejCekTwQ719cNAiqCiTjDGHnVyHz2foTDBm6kcZn0HtuBCHDvqPgoixqrlso4DV+cSwRJIs0V4k5HIopxX/57NNFO7DRr4vDggo1+N9oQ5pPT/r0yud2WWuTZ5TldZ20nDVo0mQ38Ej7I5fXZAR0ZXVFfIym8amAxa3nf+12SDXRqmT36kxcddqbkfjeoD4qS/cEU7Y6kBi2aG9slx4rbB5WEqCqYywnFeBNAV0uk4cnnZsYErIGs37PYYLNZjqRLWJP3n8iFUbmKkXunkXLxjsLnFfdVyMAkfuDzkAl2hkR8xlH5Goe/Z5JWA+pY+dWiFKQwgj2PgSN0rHfQPxiawthVpbIZkzPRSRUBDb/u7CMSACQbdc8PkmZFL/IhccPZ8KADzyFsvnRs+idQ+w5Ak8YK+G2hD5PY87+X2qJPL2O6GZB7ADQXm42GhWnlyYj/2hb275innLZXoDfQBUFsHefyboiWP5+xWrsJJmy5a9+zQ96gvYVCLN0sk+K8MNktBDtKDUCVWgBOaSqzllL4mNt8L2gqKKrBV9MM+p+WMWIRTpTvTlbNZQ9tyHK5ZRzu1WGrEaApsdEKbxcI5+O3LVn9624XXrwaZ/GfOB+PfNln9zztpKRQDopAQUDXwigxPJBieiEG1DEUSjHtdE6u6MqcXRaCpBfwgjTSP79NMO4MSNdGJ5xu06+wTd9iRNXejgbR4JHXLzhwecqim8ALJ8s0xfBg2wEy3uHMid8bNKIvdnqUzebsgtolmo4ZrJiaNa8c4+K9/TX69y66EEf1/rF1XeBu3st5d0hZlrESQokSKVGJGUUv9/HJ68yq9v93n83g/2bek9+5+0nsP7fTee+LuVLcT19PTe+5Reo8vBjML7IK7K9ySIhKDn1gAOxgAg5nBPik7maty0Z0McVHiJiZcofNLlUOqNXAfKVmJIWEjQG4DjjxuUvfALQV22QstXCYL2RYu31egL3VgvasMzeXVddRyXlJHnKT7mA+4xYRbTLhrBS7B6H4m9CQ/KGpnn4gbtMTtm4AbS8Dd51oW+HtL3HA6Tq9Ggl+DeuyOipxrns3DKiStvMMTyhumwRC4ART2YP4w4WkLZzxzxQADdmvw56aLeQSKD88dW2ro59tOIQvhk7VCHId2Dq9PeVAFldpf3cAkYoCADm8cA18p8VIYd+k852e5GPzS8tTwURhdMLDAHYzfNiD+fI7sFA8PM9o+Hhzlkan1ZIhLPVv/tE5INqz9JLnsIenUpGK1OTLJ9gprFwbNW8iKrP0GT5rgsNkAli3mP8hIZKD59LAEVHyiVG3XrWCxEPLzFOnt81MqNphXAD2PXqueU6Al/2FSec+39u/hiE82MuX5HjQ9G6aP/waRl4RyOeoFJtI5SkMnoh+XkJ3wBYIpY2dBx0urvyKzRe1lTvoYJKJDR1pFhkxDbs3bIrdYI19tR2JrVP3RueZFXmSR5EucjTj4wvZzBoLcsfT2v87XaSDwFquzwEmCOfzJaQiD8dCVDntKw27PgD2tYXdkwJ7RsDtN2CzdhO8qqgnvR2GoPXcOJdiWnIK9MQ1gUhDr80OylKVv+QANZOURj37smK7dGqZq90m3UbsDde12VRTse9+o3aFUO/BeyyvY1R3ppZ3bq2A/ZJT2uC7tmozSztel/ZhR2hO6tGvN0oZ0hzyrX9eH+B5QpgSTqbc8wdFioR6YvK6dAEJt+rdiiGtJEbk5bRZdnEYOMn7oqqu1ANoOlMqkESfktC5Rn5WFO//Lobp5fncpPCXTDp5g0cC3NND+Cvmm6aJw3hNAoPcm+QzfT+JfwhaO7s/0ZNVCt9cc4GSDySSiUuJOka6jzuZQ5E+KR7AnDX3+L7jxgKZBCmYl2YHzXNEA+CZkwefo9KvlqFb4J4+wS4lPQHfG00fY9VqW/GO6hpkDZ7seOIuK6cx5hWbOf7J05pzMKdh1+NAm2UMcE8aYFZNKePGeeAPHsCHJlqSZuG+8uWDcnTeOU5+8X7kBk+dwfEaiSJfkEOGrHZh8Fqjkwz273H7BH87n9+Cb/KUzxEbjbDvpKL79a02kB4hvcVMajauV03G1pMSXi2nxCP7MDHMs/DylzOGQOTbmNHdgMmSP8zyN2hRHbdKo8yOozVEUJDWreVbDwAazj2OGr6ETGwThDhdqc6nL9gr33OIPP7eCx24BerULptExZ+yeLJaMgThrWbRgfA83ACMp+Ar5481Fv8V1xx3inAnGzP7ET3xN/6DHX6po13u1VSyoc7+Uue4GXwv2vvSxc3GnnnR84va4s5HYeR7cBH+Z44D1DjuO7RV6dITYptrZYjRdqmJU+9jKkWSCxJ050cGvdaJqEFLQNgFhI9FNK7AqxaMiH/GJw3CzKtU2X+6qTsBWbtfMCbBru+brn0Fy8iGRPD4onWSukWV3vtTR9HAJqp07k3AvWuJetsStt8S9YonbZInbYInbaIn7iyXuT5a4v1ri/myJ22yJ+6Mlbqclboclbrslbpslboslbqsl7tUUHBmrKX34RrxbHmjSiElMDkZ55tHhwzOi5eHoTg10BFGO2J5JJq8XgPbmc+WbM0ZK5tv7xacPn/EL65QafG8AcgLW4DPtUjE2rNrrixqarpawuNkHJL6xvdTK1G/KagvqYDmRQNX3lotUEq7x+HuMDZkRtPl7oig+r6RDQtPcJtLaUB++j2F8GAg+n4vW/NcZNYcpHoVSFbSp/ymegudv4g/Q5PT2n7CmPCPin50z/LOjjtlQYriSDcPZzjmKFi8YAfPOsjDmcJIv21T6hRqdXBQEtZldKkbkhFKHE4NB7Qt/xuaKvtzWBbuB3WMrOGgDer7CWo4fk/E2l5boHWRgLuwJMaNpEUxRdQl/CnxrNxtM4u3VUXPuZMiWvqiReHqNLqEa6bM2/h0XXTaL4vqoOGaT8ahAh8JLjwRV/Tk4Zot3Hjz8tnvg6ZX7D3n9tK2/4zeWg3OWX9dx4Iwdt/znb2bsAELTU7+4hb+Hi7pIZOy87A+8PVzHw56acXx4xcld8Vast/Z29KGl8hbF45ZDigwMPnI08ARUr5zUUkUvXyqY64PFuiVj7wlJEJnBWceGp1iuUstbNVX8i9xsvlI+n2vnDHqpCah5VqjzrVDnWaH+YIVaYoVabIVaaIVaZIW6wAq1wAp1iRXqYivURVaoC61Ql1qhbrFC3WmFus0KdYcV6nYr1F1WqGVWqHusULdaoe62Ql1uhbrMCtWyQt1ohbrJCrXUCnWDFepmK9R1VqjrrVDXWqGusUJdZYW62gp1hRXqygTUoNre70vbe76MFKh8F+i7EiG3hJBzfAkZNpcwZIupnwcuE6PtSqWCqVTiz/fY4f5RkccwaFqdGJcADmuHDfex9fesdPjD0/CksUIeYxpF9iiTLYF6F1AuoFxE7YNWI75Ue7SKGIIaLm4iCwmXzMYgfsWQaeXm8SfkESJ/v6zs2oaMgLH8qw5QgXfHYsMSaFKBbpsOrwZBk3HQZgV6tEv8ebMkQZvjoNcUaENe/Dk3Zr3SXqdtOfHn9VKsTqPGaoiW3wUByQUebBBqDbG/Y0ORKB64oUuI2THYpurlS/uIvbb0Egeaal6+PE+QpwtpTHpHyKTrysSkWjMnDWK0Lg4tQ2YL+5j/T1ZeWma7afN8VxqBuScEvz0+cOBCPDcr97HM3Mdd2ZpxB3dFedTx5drtlppYBh2/CY+Bjmah2dmc0WRNv9nFq6wZP4FsP3wkANhqBZwOV/kSF5WUfH5dbyiIYXZytVzFSE5DUIimoTmTOydYK0wx4Y4dfhsWIofyf2G4fIq41arqMwGN2VCNYt6pJGH+ieWoUJNJmFeqGgOpJMzyevRZX9SSMMsaUcyfE8t5ICzn1xjrMrM+v06vz4Oxch74n5ZDL4JYGV6EF3kRNzWIYXirM5SoohD8nESJOpg6PvDm3tcqbA9nKhuaIUOdQ3alyliR31NiU4PutQHdZwO63wb0gA3oQRvQQzagpT0WoBVl1HkFQvA9NX882AW6ML6yDka22kTUResXV3k6LpNX4LaaHlHuQsrPW3wTJ6yZY2Jnt/iVJTYTNUzIULg1pcfiLreJR0N5JWRQukgTsjxr5tnuaXccouAYcPAmooPxl4E/dwKSc/ibFcYGVe8gVwdutHeA2eXv4YH4exd+D0n8PQ0YECFTC5QVdY0BsdCOgaGfKgiGHPzmo4CmCbSJ8htVB/mpX/eHPqNVD9nmFPRlTD7eXodTqkGKXnDnSEiT1Iy/D/Kyb8CCZ1Ud53h+S5VN8WYtWHO9YPLhuIbFc1yPSRPdojIIv86fmklGaK4bwM6rJakEU/pYw+Rlm6I4PHU7x6O5DGyKc+rI7bVOyZHB17tOh5OL6pzg5GODM+FGM1A0zz6swXZHRsopVQ20X1tQNsNpFO0cB9piAA6Irg4cWKgItpUG5LvcY4O6cBlzjhOdDmjsZ35+btDFdwe9AVJ26p7aLW6Cw1+ZVmT0df00fKcOf7KgDtVmB1DwbCapZNMlLy3gH/UDJu79fPGzcJsBrH9g6IV2bx6WhqHs84waKquSowtcYPfxfk/USa8ZOfxGYy+yPZD3mf6xyEajAdlcHZANRYQKyBbiNjvJuBcN3HspuNeiOIycG8F5CrfWwG1Nwa03njuZ8tz3jPL+mlLeVqO8F1PKW+loR2FPXUPt0KzN35dmsuKD/6HMZqZxUzcy0xjkb160Go725Qzz2qJxvN8TiKCo60CPv/6o3T2asotv/C2PVOjC2obEDIR47isyNLKfxUbiB+shZHUDIIr32HAYXe+9SkLXUHQ9zVLATSj+PNAe80uKoMruiQNQPmieg8GLtQWJgL4fgaPO+PlnKBL1EXb7ifrM6KmCH54q1EBnU4TzhLoTFMW/ZNjlwZAnL9H2oo0z8UEcmZ0QO+U96HwYUV+7RYYph5+JlY8INv69yA43yCVsPDrYRi+k8pRrAQAgewCy5S7WcMKdKUtAnsJJjv+jQaXofEHT+R9E80GwyqbrGUOQ0Yfiub7M7OXZ2Suys1dmZ6/Kzl6dnb0mO3ttQrab3W43u91udrvd7Ha72e12s9vtZrfbjbW7AV85XVc/Rp9rHWn03oCfykPbHhm1S055LlwX+nMpTWjXC3ETINCP+ODnMFmi3r3gcdwc4f/N33Qz8yAQEgw7ukMGQoB+vpLukJEzMavFIxbDVxnMLC0jzySL37FOTIgt8Yfm84aQUkKH0+DP1MQv0dcehpE072q69837mUfPcnWRLj0LvuMBbYJljCNHkBJZeR08AdeCOf6vrJngF4iLOh8Wd0wAsp1hpgYMEsARdYZ5e3L9bFXFSzbMpkrSZPNygy8cGFQ+Ws4h8ez1bdlaCl2ZJoVUJ9VUJ/m6kxCANZ8uwoYjGftDrLIGTvqV67ABXLvIiaZq2J/jVDaLHDR+DZc83jQgj1lZg3o3L6cGfgU5+/BXS4zthkVCrjKMdMADEux2scwKldmUZXaDkrvOmjiZc3REi19H5vHzqzhOkCnCFdK+8saVrUXJYECCO2QxvosHx2JyXj9D2c1L5xd+Z5FcGOAlSn+kjHX0TOLcrPyml55fhXwavB598B2wTEDWhW6aC1+xn+ZOQA4QJe1g+FqQyIOPjXRAZTDflIhaUJs7wf9ejOaBr38sb8BBW6EcnR0HrtaKEQcgoI0DeuTkOiHEklRTHStUX2w3iDfwH01n2JVTaH6PPL/BE8/Mj7jNHLwIQ1fyNepKauFqXPs7oDsC/ALlYZPk4koHvsiu41fikEVnopoMMNBPonYIRC18GZPr5Pf6WC/6KQxAbUHhEjj8sg6F3zfEzwrxddLVKANR2YGz+Q24jJPtu3MGMgDHfvPpjQpm/6pb1lky/pfd8HAou+liRZ9qSOvjPuzPrRyxLjRyCycwVtcX4KoE18EFG7dng7nfYlR+tG0kcfczjDXysxwUB67Rd66aLe0nqzgg1doy4LhzxcdjkDf90hXcUZGTJvjHAl6XXcVZgjCiLD89qys9qzshq1+aSvCH5RIJul5+FJa1dKW9WKV1W0yytvnWPjm94sn8MvHUoAM8ZUA0jE2kciEW3m51UBbdHAAXC09l8XfmwY202vWHslxrvoNOAKT9oJeYT1rsCnUjKGq7gbtcfh763roRdI0KFVQpx1Cr/lReiQtovp4N+ct9lEPZWmN/eUk8mkb8W5Uu5Noic1LwUJJ6uHbFBgcAl8YCv62KteU4VCqCrt2Q5kk3JIhPw/DBaDqvuS4V3RO2WIpBNJ2Vz7vRH/cXad/deSsO3IU3RK1owY9oJyEbAj+Sb0DCubQlDxcfVUdHOhIfYXgE1q9mMD7oYgdVcHOX0kVvis5GqQi1E6FCQSKKLhIS0ZNCiT/tQtdE3mcPbXJo3pIeAz04N8aEYDnUR9VgLoZPVlOD91y9tPmuyjDDXPMsrjNWMezo+A+1BOLC/nYiSG7Wp8P2h43nVyB/Kd3oU6gJLbT4Q52sJHOeAKT/ZIsv7yFKOAPm+EmsGg03oWJNFFjNvBaQxlR6Rt1JNUXUvYzC/PoS9bKnneUzy24HmzSeXUA51nCPn+vC7zUvCLqWbeYiF8ntXoS15MUtvj50AcLXBzv9RFbrizEyRme8IHxxsr6wsLqqRhT4HakPRHFa+wn/8gtYO+3FEj6WbvbAgzKmmvlzpSyY9bP0wYAzJEbDEuvjeiJOc6y0dBfKumqEqMVMCjGhSBD6IkleKNLJgBqjGQn7MEnzkULGt+6abJe4atRlOKqM/P+waKJpJs3+ucmPJYNtT87kWt+Ca/+njSrLHoflDFrgOqpSNJXyt7vSnlSUjT9hUL7HOcdRWahRErQ0+duLiVxkGr3IZX2aEenM1i+VaGDjpCt3LS/1iTI1CUItAq0co+XbSYV2EkdSdKrk20owT5KN6OTvQNYCeUNt2VLGce2CCiyPn2ISTjUJp5uE05ScAsejmqCEU4+jd1MbuX3BqYRTYcek28Gfr6qU44jUUs16rjxf+aAcrds9/aKMhf0AglU20PDyjJACOKJwvTJyYF/IihHVLL9sRluaR/dqfEEh+uALsVPUMNBWHz7Q9CELHV/1aI2HYmnExWhYbQ774E1l0ceb6+aL39LHDF5r8h0mx/jtpAGT5Aa5dhQPSbr4WjtJozTbtqM0SfM7knSDcEoyST8IUkn+DAfjj12Be3yM8g9uUi7oAEr8Hfv/bhByJ7FyfKbz+JzwPXNkn6W9ZnV2lEEW4DqTLXqa2LP162VRhrifGIJrbbVsN0ORQt6nmO3qbLBjPl24dviO8c+g+wNzYBaAz3bmReEElXqbh3ruNS7jQFnR2M/JC0sfsbEKmzuof9zeJUAYdtUJpsuKdDf22l65eYc0rBGlW4P4lGnwTZ5RB5/ivjC9pTOefsnIf9lIv2Kk1xvprao8XHnKAS0+Vf3eKmL9uvVA5ffWYskLoLZopcOfrkK36/Qan9JgAdwvWyc+Ma0VEJi+HvUO4jOSX9P5Oo0CS08Zt/omZcc0vQx0gr9eL2aGVz2qNW7V/1KmJEnJw+LJQ7GHIAER4tbzeHoDZ5zg/M1+OLSqacKDPgyoCOEtE/G2SbisZBCeKAvCJXVNuKViID7qMQhXm4VeYxLeMQnvmoTPu5AgG+sIgTneXIwyM+YB9G092ls5fnK88w6J8cf2nnjuUfi4aECxbj3IP/OLOgljZQzg8Z1cOwG5+aFu0hza/sTLRJgEYwxUIB/Ve+pQEDn13ZrkMfFp8uUrfntXYmfncRnEd7qslx6s4vC6as04hlvnG+Bq68TXgj2BKCelnQahG+fkQaj52n7GQSlcDKR/CL+ouwHV02/jmxmpHaV385xm4gjCMENo7zurqhYxNt7yRlDgK6oT9EagcsLZuWR29rtdQHH1ZMRbHvMlBv4/osFI9XpnaWVw9uHxhl5QYCXRE6BWcEF2j4jHyB+jELrRkz8OMC7Q+j6Z4h9Mr8O2sIqpD2Opj2Kpj3UK2ihL2QZCRr9QCBEJDdTrK8rG8xD+aLda6QWvXSMk3I3x0orR1PawbDr9ON+n3oWw6zfDwrmmCd8D4eUI4YKWJiDiFv0TRNyKCKiwPGcTb+j+quwwvFp5SS92GIA9/lkfpvIilVep6SI1HVLIQCJ1K5yTba5pwqNAuKEaJSDCD3vqmQY2nL/SBxNgn0NZfHEeli/RYGIHYw85cnE1vxjv/TcrWMw3PRpLqmt+kU/lFPA0oT2FddnYHzjxUnf2hjXgGxqweghTG2OpTZCit49j+/MSZebD6miZ+Vo35SFgwqhAt7KkAVMqYmIIkPB1XSZgYTLs8hwl5A8LjImEXJuewyFDhYCiiVXvIP7BiKS3GJd3tqGu6IQScfZ8tq6/r/Oj3/FJy+BJ79UTMnrAmgFr/d/EXQV43EiylhnGiRUGZ/c6eIHxGLLobM7JMjM+yqcZ9djaaKRZSePxPFyGh8v7+JiZ+c6Lx8zMzMzwV3dJas8LPda35eqqru6u7q6uKrUcr37fe84yXfNMqnlAN6EsOKv4yTr8+Op6TXxsGf37iEzKZin+yvaEllK/zkM1BU0ILmszyfm6teb/OGugTPhZxqQe6ioMagP8+shZOfv2HlMkL/96mPrUJmr/aJ2u6KRovjrfElOJG+1cubzcTeVcuaxCN8hH+Pc1VKHN6Gdr0hB3Kx2qLy1PyfuJ/HFGPkbkB9am03rDyHBafPnK4UIhtb0frs/Ld/Wl4w8Zq9ndvrK5Xu9ft8jo8vX5OWmf32UsJljBF+GTuH3LipR8E5E3ryjQxRj9kwn6TdWO9u7zLeWh+uxnZcptOKTS/bnS9nuWk8dhM/sV2dw71mdTzqVWLKqwc/MlPb65vs38tdRKkhrkuPPI+nYr0Mvyctuw3dfnJmGUh7jcbtMrDb6dy+dl+lUikudyF5WX0rB3Iw1Bt29k/0z/ev7+J/bRddohV7fffoOtGz7zXWg4Yn937SK5zPu9fcS+bUNGvYuo3Er/ra0Rm95LRyxzvWmzn/VeNcpX1lttbqFdNW19ubW+aDDt9Tmr1rfvNRnRjZ2/LuSd5m0p77fz8u/svM/n9ytzpL+mcuP395Gxti2t3sfnL8+aUP6iy/bThvZbucwHlHwHdWZ/YpDKnVqqk9TWbcdV0X50hGJe1uMTdmFAXzF9YzAtfXhtWvryyrR0X0HP9O6X4+Q8tjxlv2tAldS/Jmor5RE++7053Yr+7ozW5Yf9tI+q+IO8+IIB+2lcfE5vxv1lLvDSXOCnOffnefE3efFNuexT+7LijQOZwDtygY/no7067+HhXOB3OffXefF1ucCvcu5re4mrF4J+5afPEvSXq1POTQOFgrbmUev+jpT7yTVUUr9abKmly36dsmBb+R3djfar9KsrvwxQPffwT+ne0XIvFslJ/b/wGOTT9I4ROhpvuu0R2M5q+5sr065+sibd5d/YhX7NG27rpI3UTS37g11p6Xtr0u4etttmxPzfreOSNhB+bUtLP+ee6E9hZ7y1hT6drzA+qFe3X9H0JxL1SDdmI+kVyft/37pCv/4VqbNS1keH0tLTO9PS67rSeY+owtYO20oLnWmhJy30poW+tDCQFgbTgl3o09c6Gt+9PqN7LfvvN1ia/FG/xj9m/AvGr2D8E8Y/Y/xKxr/tT7vpAfk6YtIOZ1gLreZOVyi8q2s7YazFXsan6fqXjFBnd29Im3cfBluHoYcYp3NZz93TVEHv1uw7ujV+XYfG32f8esb/NKzxVxn/sFPjO7sLXRZ5wDN3q+dH0+Dvfx2MGPzhQjdkCt3YdPrRmf3o4IrD/mCRDi4xSX2aoAT76UcfD2LKmNB5tP8K993eqT4hLliF193WuYBEaqFbJKFAYakvnSjwghkROYkkTtcX77wXAp1TYqFL7DV/dJTAXy5mnVgks1LMRI7rySARC9amihPNhCJqBGK0LspO5WA9CutidBT/zXquKwOxsBRlp5J4c07ihaD7QesxB1CKE1mPBfovCCdwRSwDl8gBOV+XlUS6kC+KathAHYnEwpdJIiOI9FBTsWBPCR4paNTKqgZDBGEivIDKfUWeYaEoamENejdqxO9R81lYQmJ136lIEVZp4LPDqOlEblFgqRRn8HRMazGrd87xG3JR79ZYpjGtkTHh2JuphZ4rwkhE0m9ks7GenLWYoE056YTFE4lzyXWZpMOVed3VWV0YqDnQ8NVGUKHBsWFOMFvkgVmTokCTovADcG6IkqJwyrFa/HrYrOYdbzEHdWpSNL1kFmU191ysB+ZAeFlmFnEoqk40Bd5wxoNSwZRaOS/2EqGszOoeF+OwrvaxZFOPV5bVMJJibzbWSFE0Z73KrNo5VkQ4fiQdt2UtDIqq78lYhI3EwrbShA5KMi4vyXbbTnvwYhF5M7OJVaHti8cC14kipzU6Xpo4uTQ5FkeVMa9W9w+EzUC6B1RdKYqPIO16MK0YS56XDiSR4yVGswg6HajMOvgPTU8tjauWM40kNoR8b04qflz3IsePj3VYZ16asrtH09Oo5PwwjuVR+vISibowgg5OcFRhWp2aTGZDV0mONeIIupfHokacEIaQKhMzcqLWmOP7YUXPLImMzk8YdRpJSJaiKhPMJ4yOPPifenWwMTm3UZHREWbtBdKJjk29Shjpda9I3z+2JnHCKs9GEtpjeo5vKHN9PBq3Yui9uzQxfrKSrDaSRqSq6t7hl6DMDudYt6sWukdfLwgdqylB9D+7pXOyws2OZjOT7uEn7kRwMTAqr2LITIxWwjjh/SwbFZOjrowrMmirM44atlQdtBNNicPrB4HD25LrJI5RW/dDikN6e/XmupHTREDFLKSS7N1fVZGqV6ggZy1MKScUhHkEbcItCi+JBcwiEBWEJ/bEThxLEk1mKUSHgYUwWiGnmISh8KGBGSGH2UMq148Aai3L6pxE1LB68HwqcJpRZdMe4Yh4NoxISTSAXdLuY5gArldgEofqCHqUw3n5n+vGvtJMGyiEnkseeKKoJsuzpMVBCxmo2at4JloyKYlrlMfGqFkGUvWiOFFrNm0tdIxbC3uJjXaJjg2+rCbEQaOmP6VKKkp7Ma9fNEMhOgpjig4lazfpR1Ym3FAvO7bMaamI5wUIz1vTwOqHTRnr1KJPb2vJWlgtLtG1isHxD9nCmGjSfKtRWFPBOfbcLEIjePmyBXUUFeJHVLLGMj28+HCDc380lMpHgpK1Uah2GAsBQ7hetSojGVSkqEknJn9DKZy1WpyXoPNgTkYzakO5D1QtLCmJ/UlqPoq1lVXRK0Ebg9HFeGl8Ih9/SkkOnQGpWDja2DsQ2zW/Y/tCxw6rEIUJln77qeNF1ADAG2LexCmHYE6ebDA3u16M5Kw1hRUnZz5ahsM5uAe2FySjVafm+a2phSVMx0nLlwbp/amEJsfX5/eIehh7lA9NwXTmpbsH6w7tJ8bHt1p9Tc9NZvduWhjcJGYl5QQod2yCXRUxGQvPO3ptawT4rwDLDfomwEbAy0CvBd7N9QOAeUA/YBBQAAwBlgCWAsYB3YBhgA1Yxu16u22rCDwBON6gJwFbASsAn++xrS2kS4dlPdmgbwS9xqAfbKt/iOv7+mxLAG/os6zjLP38jp+1Q7ZlPq9G253AN3RZ1kqDjrp0X7uh3w6aT0HPa6ZXj3UmwKT/imknSWStDmeirN45KAVlV1E869XJwi9HZOGcDjmaL4UH/0guIYwiGL4bNHwfG+kFZGfsItARBaRIVhpRjMRJNGJ1wpxAhOXr4bmEKxPlwDjva4YN3xW+dFTbRhA7VUohPScmD+QFqjvo+rfQfTNwifdpv+umrwFZ3fmWXpczvbn/UHc879dFDT+tu1jOZGKZ3GmA1YArGuWs8j6sM9nVHNtGSv8FYJ1Bx4BVbEufxl48Cfh0bsO00qMH8NUuTdeYTp8OnsMqhsPxScdTeCza+7UMpE+d+esBIwym/AbAcQwZn3V7EoM5ruBzBTgmPU15s/9NgM0MW/gMdvNZ2sZgytN52c5g8ncAdjKY/F2AIoPJHwWUGEz+GGCcweRPACYZdgP2se84AXAiQ3qO/6ELczbO3kQBNmTY6yW8DiZ9tkFv4vqM5vGCMJDrEGmdRLTChnAj2aQYFFarotwSjwvscqc1RCHZQfxwZmTJokga1xDG1ItUFlddTwWYILEusW3lC/VfxUymv/Gqqy16rgW/h+agng9Nx/9uqeePWf7Rn2z/o3945CvT1lO/qvhV5v+U2D/5+rT1Jx9RfHqXC2Op8gClLAYuUvT1EiL9ME7mE1IpaU6UJ5qTZSzwj9AXrd+PgXuBfwncCfxrxr9lbC3TWL+R89u8dMNGUm8k6Dk22uLJ+rWMvug5YZkep8PsG88U+APM57HUcwbLmzrScx74sBUlN23s30sA2w36mYAr2+gLDfof2CZS+i7ABQZ9E/uP482LHZUH6EudpoqQbBC0BoCFDk1Dv0WtaoGnmsl5B4l/mvJY/PTv0/j7b9W4m+nPTy/qJH0/WMTkvJ/4B5oT4pHXinmxS5Qn+IJju961Hc1Jqso2j0Qmt+stFLjsEto4djzyCtWRrlBNDiGkx5o0JBf1rfjl9uoJRZtCZi33ppVdLLlYb9JoQimT8VifCaMHtQxaj3b2RGaHH11uW0OG/X0R9LBhdz8AvdKwt54VtvK364EL5DuBye/vBe6j2Mf0HzFdAbaBY+ClZE/AZE/3cvt/Ax4Hfg/Lf5jlv8z0t5i+0glm04B4RaOWFq23s98dBSyH88rvw/iSKoxQqjsRzGNWxl5Md1oAJ7sS40QVtTqZgMdoIDFw9FXZn6DfVwBeaYxBfv+1gI+xD2+7F+N7KuPFZE/eZ0PsFZM7kYE2YH2NP5mkxKQuI0dpEkZpyp1OQ/ALDoYIA0zhinPOTO8sL5Yx9A7n9rtODfqtsq0u6PIaYIoVb2H8BDDtm+OHwYx+w7H44fNVYnymxguXM/0n+8ivviKyLPLHz2292yJF+Lw7iZC4tlJZPwGzm00zYJCXQDnCvFwZJWE99MMZr+L4dAkD7fXq+NKp6lKwWttEC3gJ8O3Ag8B7qEe1PxEd/dqVzZCXJxZR6PvCRd6oXqhoxLJHOaKFJ/13Shp/Yvo976bn20z/Yjr1M5o/tI+9SJw4UcKvVtQhvfiQh180acXYjvmIGBOSO/jyuXNKu74Oq19s5RtFbQNegFMey0oYuLrM8cKICXwGstjB/PY4wnw+IwbNZ5jPFscX4yzzGWU55htn0wJtyPMZZtrwAXz2OR4x39ATC6YTAVrBANE2jA5O6Uw+FnDajXoxe/mP1SWH2kHrJMqry3F2zHEXnZYvl34j42unnpJ5/nsZ53J3c647BIW2GPQw6OMM+hecO14YZon4WfP1tHhp2EyLvZeSY8Db9ZSYT0Ndd1FkeVB/UcgoCqOUxstud1PsTUlL7beYb5nMpVMiMV7uOWAOFRU39uEUmEe9Ze/eYVWZIB/DmnQCXNk3nEi6WoNh+CzKtabMLqDBSsOei2TIpnp9yuKnstkI5SyKKd0n2G8UBUdqy3y2LHDcnv7UL/7y+jcl92VY53m3TqdxXDmLgna3+rgsF4ZP8eiEZUrNYt39lohnIy84GC9G+pqoMktzjdUtSjwThc1D8deejRAZRuodkO8odORU43RZ3RQOeaG7sCZcPK6krlBcD0tDFydJyNdHSRLW1G1GzxVqBr1Topk36yvqbWISdtG+k3Tncn2jVo/51sRzqXOFS1TnxdDSg08L9T1g02mpw1HaSbWcS7tTiGgY5gTx6ENKSm1gfoMzVkQMqjiNWOYOS9QafuLV1ReRxJxauWWo96RDpFWc6akLM161AdBqzGy7srhWRYFjm9oNK8/v1h7udYJ73Wi+Tqj1Z4dPEVEZx8IStcWqD5DcDnpn10wpzxpgo24aB7acltse1k9fz06o5Wrb2F40Puw2Y3yr2GGlJtE3pcMF13YW05Cwmi/uONHgL04l66ldtnpXTvhehLNW1uvnfH7SePYNjl/veCt/jM7i28V8b+oppwqXI119YXolZyJsHzOhjOGEtQVCHR2PSof7dMvpeubSD7BLt9qfX8OvTgI/1KPnQflTBMeN5MUPYnhzpxwrQfYXGl+3rz1/8gLSyrg7ztOn+aks8pOTkmIW9iKCUJ8zvj/bhuVOzYA3wcJF5egX7/x3/BeE3AW8QMf/82P9t5/OIz5dbU83PUZrvlNkn95h0HuZfhloyq/HQSw36Ovb6M+DXmq0n2u7s2xybB5DrD4V+EWQX8c6dDOcDDiFwbyHfJow7iGNu48zAMNt9EaDPguwuo0uAnp69b1lL+xjRRu9qY0+sY2+gu4l2M5fzv2n9UNt7ZeAxtoc9nlDl167kNcqpeu8VmeAppxoAmtlt9Gbgb/Sq/Oer4Fe0b62h7jb/VO038LvM7ZBvxKwzKBf1Ua/mumj3TmtgvwoyXXqO7ztGD+95xtIaZ7rpjZ6yqCp7fLcD5ILOaqdnpre53FfewCnGWt2NnTqYdk+QJcFmq0MXP6JtTpj/hvXPPeeFU+rPHpZ8+/v/eV4r25/X0HnkpYxzn7A6Wx3Z/KdWWW+0oLbdCpe0qoijuMuOjwo9c9R9WVB+/75idbE/GRrcr6lmPpDgwpZiHU1vKj7crx08kmyNl46Uc6Pqp9uK5HzySiiNr6uGV88sq8b5dB3FaEzqvwjSILPnzFeSmuL7klxHhbRZzPvx5tt6xzgcwHnAc7hu+0NG463FvtvjRe/T67chyNrntbpFOt49Wgb/a08P5SRV42h6agq1cIgjLGSknS78MJLw7Lv3dCQXoLr+crZfdr2nA597/wVHWK1v8cGwbmPX0A2xTZzIWszzvRFALP+YsBVwcEAqdZZlEhT6hN5dXot376DIqorEY0qdNWyR31UOFN/iOphW+oF3IN1exDwT4Beti/CTwX9bMALAIebY4DNcfxFU6TdZJV0cg/BQG0n99vHuBvwt1tt617APwGeCtjmJ3u2zQAQu/dsu6ERUhFfvfYY5jbnyebp4fx8DdEZF7b1qbGxZrNZau4uhdHM2OT4OH4fZW7mKYNjTxncu+k0Kle8qOJL+vCGd/nWTBgQIhJLk5BxejXkbh2bH8UueJ3WYpStUzfr3p/5fr1WY9vgVwGnAE4DnAG4AHAJ4ArAYzfb1rsBHwZ8GlBBmtWIKF+Yw+lyRfbVB+8NYcT3OmVJKZGLM1mXLvTo0Xbzdh0LMvqN/N3gL/n71I1893mEj0yH28r/ab+bfU/8PU/WAFb3AvZPbqzZ6LaFIW1tbeH3H1q2hnsXh9a2zFuzslsNtYyFZdu27dPJ7sTP34OXD1/D5n9/SGwndxl6SQMsy+kpDGGquN2SfytA8xFa2//QnXIwwt2lne0R/haQyJ5Y0eq3xY7H3tweoW8RsPfYTZ/xD6iYd95Ff+MLusYVOJ1DHOFzx1Th3AFXPDHQukwn5Q6BX7+dhXZ54jF1bY7S4oXPLDsXOkJ9wH6YJqXe2hc3pdnlA5S/IfJl9fsjfD+gR33XeXSvPy4cPdL6diUALDk+PL6zv+ARfSqAYSwQCtfFyLYDQdAX8quZ6w7GnNme3f90hkB/a04koSMUJA6/xLHOMJS/ibNc6wmH+T79c32DEbibyk11o0Tia7GQG9N8FNy9uFjENn5ju1bsJs+2GNgWJUg0H4zF++Hn5y9wxMHwL37/r8f+gL/lwIXJkD8YuTdXt583Hsw1X3N2ZsRDS7X7dqN4Arhsvtc+bkhAnX37ULFmIkTIHOzTk4lgNzlG9Nsm4dCrVcbvO5NhkGmmcexnMsRDPp7R5knBaLC+qUFeCl6/iLp/TSUVcvKgqRhJhZh97s/j/6ZhH32oOR9rOjbzfnbRh6VjsYJyyU8kA1zalWMTjRlIVZi32jLIxIU3O57W0Wche0RYStM/C/xMOem/hbLxTstSO7kxG5RT3+f+NczBE0dl7q0duRAIMqgUi8zFlxxG1Z/seRClTZehmuShXk5ZNLEgD5eTgk5U7s3HLbOIYUI3Hw7F5h77k/Ix/PHw2TsMBWiIfB/UrF6AMBWbfYURBdC1sv2we60Aq6tJDGlyhWjiGovK/VUI1g/6jmcXCpFUTlcwJlEEF/al5zt/FCHEYjDGeaYIP/PKIl+IF+Nvy/kv0d+KYdi7YiE9U4wf8rFBEndKQFb8SyzkRwl4w31eac2XQOnQvz9spUvxiFG/cSWwFIotp3SaqaX4Q3rnsFe5DKZjHu5/ospwVs88N46uHF9Gn2my/lMOXYPG3IaUcsxOXBRYZq1Ar8+RHa8MKnDMQSPoSUkFGMSrlZPYKnE+/LONnl0lelxzbKzaK3HjYHvqjGAVWO+b+FV7VEFm4qEDy0wVPGoTVlLkqnGAtUyt6Hc1NOfFDwptr4F9HlfCXv0aFLBVhKiW1eDcacrzTc7a//R7mhPrl1q0neyzdyTXgppRupR6pg5S/Lf+0lSrw3dHN1fhT3W44pTwRS61DkdVP9/zJtfB3LBWYd/ReqRdF8wslanHtSDVyQS7egSKFV5rjquHQd3hJZ6BeiwfX7HO298AMu/hUw4SDfhIJ3/DyaYB8p4+YqUxDRh+wGYp3N+AHJkHcmP7GwGu1bP1ko24YMD8dN62EZY/Zm0V4xuRecG1jjzciAPNgvVZR5tw6G3hdJVCE3aVxQQc+diEzVVWjeCMJuyrznV5NtMErx8qBYYczajXETVK/LsZWUqtR654NsOYw/LWSnkzuITemq2SWvBbxvaqqFAL4i5xHM03bAGnhH3Mp/AWTKTs/eTS24Lqqkjh9kOtiDtZpv9EsRXzeR5x1+xbQfqwEKdY0IoYqfQ9MWutKH4d9VpBsA0L1dERQoZtOM7YC/3INtA9yVjvH2yD1s3L34NPtkP4cH9n7L12NF4/8oHeux0qLKcehta14ySNxDWPnR3wF2OjVEp24PbdUGmVjx1o7dS8zl3QAUbmIH/5rQ6sJyfqFIl0os6XycrRphPVC8YtIWmd6JnTtt2z3AmW1BOGDYJdSNClySSbdaFSMN9ULakLLpTYpCMLXbgZSBt45XI3fhhx6sWYdaOMskPgdXI3GmotJGKWusF0SYsiJNQDpn8UnrHb9OBeRvbpl1k90Lnw2vjoVg/cjvBVct/shWhgZPjPj72Y1bR1sizvRc/x9I9djH241uzYz8/dB0HPsLgsmT4Iuc9U2b3sw9tEvxMW7n2I5zN2DkvqQ9S3G6ysbX3gShAISlzrw9/W/JIep/rRSK/JGnOrH+d8Pu1leNqPbL/vRt+d+hHIS2gYx/fjNFV183NLP2iXPSL71vpBf58v0pZtAFVi7vf/kRiAsT4D94cXA+gU8HKZ8xyAxnrr/qiMAUiFUNSi+wcQEKS3sco8iBuhRuVf+Qahkb3o+OHuIGJedpwvfPOfvIhumFrkIB4HxbGKNQyitPqu36u1QSQ2CjocOTuE7t9S0nsUhrC/tFfzqfUQ2Cu7TNhChnCyXEoBtUN4L8BGLlodQibl0f1kjmHQnXSZ2acyDD4WOY6h18M43lcWzR0zjM0PMobkjmFsj33je2bbCHq91XwHro7gpKHnOc4nIzAoV3q47DOCs+O6/ndLR7C2azxDcWUE4bTEwjD3KJyNjJlO/T2KcplAETrXUXAy/rT8VjAK7/dsMpNLo1Az1WBhuEBGi67Q+rg2Gd/sMyVjfMnoShtRUKsjQ5ldIHuWeQzKfMcL3G+OYb+gjsYduzHoFp9x/it9DH6Dj6aEl8aw02ppI+oyBe99lZodzSgoodrMbiZTsK/oBc5RKejIFXx3XWwcRJ/b9Ucfx+FcNyA/XjMOifTp9uPHJpD2Lqrm4bMJ0N6JiLiUPQH7m0FWUvsnsXf1LqOH0SSogozhho2TSDDg7tuDKVy8//KBauoUHtHalj+7Pf3/c7fv7YNWwlIsxKWYbe+ShHcR3lQroVO+OwgnYy+rLtftRK8iQTNVuY04Kmro1cezjdhrFpXL8puZKBnjZqC7xkwUFrcsXGxiIh5sMKt7WzMRrUaaM1ycTIRP2zZng05GYrIzIIfwZiR6tUj/1qgwEiz7P9XqH2QkPEuun3HoYiBuvjd2zAtlIO63S0fGGzMQ90yvK+8hGAj+wDGVAFYGosquetfZQXqiSt7gp2kqPSEq9MNcx5meMOMJv12jR0/UK6se8BWlJ5ba03+EHKInjMlaUZ1zdMT7lYOJnLV0RJptrJF5NB0ReVndI9GBjsj/fsmmQZ+OYGSMZSiSoiPGvj59+O85OuJQkHrDxA46gvZ5ZPyuKVriS40Pf1MdLcG5wa1yNYmW4KexrObxpSUqZSJWE2xpCR0Zi9IsbVrC0SU6RFyClhAuMbSRuEhLJObQ/8zaR0scrhwoCFilIa78Glob76chLH2NI3+U0xAabK8tY+JpiPvd8upHv9EQi3QNZr3vaIiXfT+FqQY0xM9TWpJ6ajRE8mqh/gnQEHrymd/ZuGkIde3T9C/30RAJbmHTWxskwlx9T20TmURQL/5nFDWSiOWiqXrRXBJxP97YvDqKRNR5kJm/+pAI65O6rr7vSMSfg+HsdS9JRHRwzJLwAxLROSwm3yFBIsLmIt5HXiYR3OmutBFsJELUrVGiaTeJeNJ8OP/eyhZiS3gbtBq3kERjfDgzdgu3LezpHztsYam37LTm4y2Unk9lCbm5hTv8BQ4Cp7bwvYJGm3l9E8sfWC3Y2zfhJruc9zZlE3//OCfD5rWJG51feUkmmzCMzfc7rriJcHZKkRnPJnxjpdYYd23i1XZl7/rxDZw+u77SULEBOenTftui/hO3ti6Y2m/Aq2rUh1V/A28DLx3okdwAe8VV1k6uDVx75ijAuG0DFRlP+R6OrYPyR7i0v3wd1bZXsl2j1kF6M9732HEdyVoTzI+fr8Nz5MU+J7l16KvMDLfyrCNoevy5JOs6pD+//d41uwYePx4Dz8Y15Gx86DRIXoNS7fCs3tc10Ggj3c56DYH7a24kP1iD9mDvr+1ia3hl+G3G9vQaSFaFCjvo1tBj79ifNLyKK1X3q63KVsFfGiCm/nsVHEy/9GRdViH3WtrkvvEqpt12+L9WXcXbn0FsmVdXYb6Dem3nsVVQwlY5TDapeCFpeH6in4pbMc1O1sVUeLyA55FIKnI3LtpXOlFxJdIo08WICidzOmsdVSrSuqf23hGiIkuNq0vo+H/iz6bc10lUbBe5rSQ1tALBnl+/H5WtwMOdwcMlegX8ZRKahW4reKVgY0hnvgKukvpT8vdWIGBoXxMkugJx9bIO0l8r8E//FPKEcQUHYk2dWijLaJ/tmJetXYbXgINIReIyKh0zyuR8l3GxYHq1xXYZMcSw4CPtZezLMupaFl9GWP9TJZdzyzAVdFzmZFnG+yJt/qL5JXAFcGnrtC3hCksimSZ7CbV2itxBgUtYXvvz/uanJTRqlWsMPFvCzpkU+rcKS7hhE0Q+cXkJW+QgrbTDS2DhDChT2FiEuBrvv4P9i5AUtqs3KVnE2gA7+0bUImRld5e8dV3EbQ613SSzRZy1PiZveXcRoheeNY+ILKJNcfucHNsiXhx9OP2bYRE/ngkdJFEWsNGcEC1VswBGBtqlzwkLeKgsKZDhswDKx8f+vTYL8LSvMF1+uID7c8Jk0q0FuAuGXVzjWMAZzT7j4e0LiD5q0pMzNY833Wq+nxrmcWg9NVc4ZR5jRgmG3X7z+OcgQ84zu3lcZq3IGNCax7NjHEa3b89D03yh34VzHvr0L3flb5/Ha71KcvvkHAJN+nXa6ubwhpyqk5k4h0NuR0rf+syh2vHE43PWc/Bjj9yZ9GAOTDZjdifE/lNvV/SfW+0cWNUJPwfaOXR96fN0HJpFYs/yyuOSWQSfnlI6FjGLV05WR8PtZ+FeX5jLbDCLthsuAWKyszDL5WOSuDiL7CIvgdO7ZyGXckCmbGoGL6xlHovWzoBxV9YHu7gZbPgbu31ynQFVyuSBuuEMmuQP+lPkZ3Dv6rVFgmcG9p03+tR3zcDdmmqn0jaN86c/+7/wnsYXkTbVJaVpeIdOfxjd9Z+4cCX7evkUmGOsL429n8JF7obkcdEpOMfORF5fnsTU5F+kmrhJ7FIa5P75ZBLLw693B5ycRIWS8WZ50wR26PKH7nOYQJ/JXaqR2ASEg3LOtcyOgy9TyeVKyDg63G98/qA2jubXe1/EM4wj4wzLy5gkChZbLF480aHA93dwV9VuCoSLrrqUp4/h8OHz7yR0xxBRIBfJs2MMF3Rt/PXiyWCfuaFSpUbG10bxGPGVUcyQElhjfEeRUiLe2HFlFKYVm+5BDSN4dTVIu8FgBN9522r5aUdQbsoY/sZ7GMefH9ExPzsMZ3uRK5nxQ9h+aNN5+toQGI8H5vtnD2JyTC0PIoPgO6YjxJM8gGfiVq5BnAPYLo6vYR79kJchCTMs9oHnvROngFwfwpgkL0oK9OI0v+F93uhueDoL8MqRuuAvdIdnJ3sHilc5yes0bVAcvi6UbtsM/e2nReIUG3DYr2XwP2g3C/C4bmWPz38kHVo0rnHBdhzDxlmG4IaTMn8vvgU7eFPGXCi5zMxsF5wyc5PvlZmZa+cyl7ndpz0uP6aR9Zv/jqTRoo6+Xdlz0hPf/S70/QES96D6AXvvrQ/fT5yX1z8I7Vf5b7b9K1/+PZoPUhd9/z0m6/qujh33g+80j9f1hG++O70aDiRUCBGQ9PqVCWAHtFaDWQIGIADUYlucYI2ik2F0T/YDYF1gNUvZ6lEFmP5VsKQlhSMYwYRvZUPMZgnVwDU1jaZHNcA0YfU4XmEamyEIIQO+GljMXA8TEFJUNAMWJEN52YEUMOREO1eKVJKZJUwJVBkeARsCE61KVDQLBGSdlMLN+03LRF6bpdY+BBmGEJCCAbBgIYRXKh3Rfwa6fBAIISgs7fVATWbZImG5cQfq2xYlIH3CW+nfzW4MUNJU9YZW1aIBNsCmZQCwqtk3TZkG0gxAoUGzBoIVYMAvo5htoUPWyCA65uUBVsGSI7kTUOBeECSbgGa3rrHvbgVQ1Jw3KRjcgQ1BXIUmtanwmLWeOm+te7/Ym+EaPyTmLTV71UInAq+0Q2FWnrhsyrXI2VybQog9IplBAFa6h6UTh8efrxdOB3tUL4tuCQMsoO6tafMQG9ypq4UJi3AWJiAETCHZkD6l1f7Qz7FvJSTYAYQy4JqEh6VSElXdlKHfGVKwd+IRFkwEQ7aJH5foVJBotE3FSu5gCPRDql7sXBVNBIlKNK+PSQQdrp2qLLHPZJtX8za1dYg1ZLzzgbghAOHEVLuvVaThDSAYdBTytr86JBYAQIPgIEuPwbq4c/fCbxxYR96QTBLxrp2mVykvfFDfvM93j1F1iXNd3v0VjuloMpo8S4U7mkW7F02oASPA/rYDF2SpVSSnRn1h1avC3CEtqJ6Lqztkh+yyMl4PAjDB+MaLjJfsesdqMNADe4HBQBwswCEnZEfm6KxOvaNn6ywYXJJgZUGgtadVtLZbaGnO6dYaX/WeS/JpX9rX1dYioEKf94AFB42UEK0OrPqe6r665pC9sFc5RRu+xlC6SlrtAnYJ0mYHQHs12hiGnOW+sxCAYxZD8l9/hgQMKLNFD2GgExNeggWA+FwIyFoRnssM3Jljs9Fomw0ITM8xFjWzv868q7i6FLEYbIERBmuTO1ncxwYAbk6zU7VYoXrJauufYhEbU2ACyTDXw7/EBCMuoFkBNxhgTAJDAqE4hewqdAuxF7akVXtVPUiDAaoyGkm5x/bMSNWWVeHqRFBG6lQNTXmhFG3kxvimsmhWlRjwmjZ169+cSbqPlQJoFQy/tIh2Uz5hm44EbY9FYAYzS3gBmJgDyZb2LZBQgDBB3IhGRH5SLYoYxksmqth9JtWsGPae4phBULg6Ti2/DTOeiaDe4jETEowAHpo+X0CAJJrBAAMOJAAYEw4Q38S/MfeWhAnpdnBQpQQUqqjJ0IUoSqxLgCqmiPh7o//Ivmlm+i/bf6M//qOm/1+7EhLQlZnulSxhM/CF+QwUklO++bgjDo/heIB2OHVBrLTgQMYAhJt/5pnmkWDozYeIw2Rld0/LA5CWhDAd9iGAaZDSQi03gbkIyZJZCIRZwFO5rcBSt9Yb0D25MhQmeziMmfAiBQGdTygBWYm2un0MKK7lFi6ym1lHF8MUQD/Y9NjLwLYNmEu4GRXL+6HAyoMOG6skDDBzI0sRlD4tDQSwM0iQaOWwLiWGaYE9AgpTVBpzuA1rhWQbhniDWc8PEwDYMhzGZFh97K2VCUBV/rpsL0clM0QBYAGIaRZzydhGwAdTwoDg1Gwf2lYSIDzCVynsVRY7YLBKKjhwLxrpGPE+4mAEMFBZ/tEhhVLYydhJEMggLJOVni1yK73OboGQWCUFWxCQaGSFc7ip2odOq9HTJxJgyVyFOp5rsDYvLLTDgzQgmBUDzfC7foWyxa/AkCCcUUVBAW+wDYyrYMKAR48CpmIKz0OdIGzEWYrcpZoEWMkuIXEFk+xEkwKIG5AxFnqS8kDkAt1gdkRSMjMkHKREh4I1C17O2I5k7CIYYAOMiyCsOi6ywCRTqIWGDxXz8/YWCyCE7QxAMvjv0tBsrsQB3hXucKyseAlFNpgYkDhVMktEnS6DpQXbYNHnAz8MCOAxEwawTT2bYPCvDQEwTGAxa4U5IPZwRilU5qUqI0BeIUhNN21JoosJsytLJvuYJEx3Pkl9HCJhB9kMyzMF5WXKgh/1CgH60aI37CfMlKS+5g/AMFnBBpl7WKQI4YGhd3+4C30AUj7L7SaH1QB6JP+b+1C7m77dI0nagQ1ydyyle0v/u32KIfHNTiUq+Md7FeqrDh+5SkhsXmtAUGXPsBWZXkWVVXarAX2N3/8n13cCC/ftoq/PO9U79VQi9+rzv7qeOKg1DJpF879d30ET5nzjV3zj/ygmfHDyhB8+Gq4vzQ24fujsc8m18Y+U6x8/f7rrf+vZjt0EaxeH3ARXvPhHN8G+WzTYlQS/Dn7QX0nw8OWHnCRoi8Et1uy5KqGPXq1MJBZoLEiQMGxfsCbU1BrrmNzbl8wWpif+95ZMpBLpRCaRTeQS+UQhUUwmkslkKplOZpLZZC6ZTxaSxVQilUylUulUJpVN5VL5VCFVTCfSyXQqnU5n0tl0Lp1PF9LFTCKTzKQy6Uwmk83kMvlMIVPMJrLJbCqbzmay2Wwum88WssVcIpfMpXLpXCaXzeVy+VwhV8wn8sl8Kp/OZ/LZfC6fzxfyxUKikCykCulCppAt5Ar5QqFQLOq7WNTTF3Xqoh5W1KEpvX0rF6ycsmAK3c9ES6qHsEf9ven6yFDh9g5aQPGxzVUiugVlxra5d/Ox7U+6nHbwjZZ2uPyVe3egz0qDe34+NjjrK1o2xPetyJvja8bC9+11fnvs3FOnHnZeIhM7/4t5h52/aCEuoME5F+iztRcUdx25oLTHfRe8fOLIRe/eMGe4/abx4S9vvm+E1uMyejF22ejLg5fTO7jq1I3j1zz72/Hr6e+DNyTeG7+ZqO2esdGN94Tv5PXXPz13/fhfDl+/89/vX0+f8obw520biOZt2LRm+YZfZ47Q9cUN91I9RelVMjQJfQClIDWL8GtugrjmL0F0TPlXbvwwrZ+nw8EAVd6WT9MxmqDjAHqKTnD1yZpb0imaj9Opmk/QaW78DJDuc6bmM3S25gt0juZzdK7beqEbuUjzJbpE82Uadmcc1fp1Wuf2ucrV17r6elff4OqbAHqNbgEDdAeI3qA73fh6lw9qMj3k6kdc/airH3f1EwgC9LbL99zI+26ej7W+pPyJ5qPlT9EJUJSJDim3caXnNK17e6ZrgmZq7lSepdnVM8eNzNOcWZ6vuYAWaC6ihWwBtLdgzbWCCHSo5v50tGYnHSuYJtGJWpfoZAGaTaeJIEXpMmFpPqPjFr0q6gH6UOsHy5+4GT7T/Kz8uau/EqzvG8kAbUVBGdGjBmQUoONlRvNeSRSg+6QXoGflzppJNYkSNBycRAMtjwRJ8ymXwzVb0rPnvFujyKLjWohAp7b0UOnDDS2sSeEzAbo4TDRn43C4kseKmPRpuSGiNLtcXXC52I0sjRj4tPxzN3Ksy3NdXunyzgg079a8vbw+QvRJ+dGIoKvLT7r6Vbf1dc0Ly3909Z81Ty3/NVJ51J9qPVT+XPPw8pdu/84Y0WUbezTnvNOrefc7Kc0WGogFKEhHaK3n6WikJqL4VErQQLwSWaZpv7xcs+m9FZqNL6+OS4D20Pq3L+2pKV7eS3P8pb01N760rzvqAJeHxEH3vTQUXwbQX+Ks+b4bL43GARoabdJsW+fVTK2bofmrdax58DqiLw84ZJ0F0Alag07SfLX/VLf17HXVmlfryPr+azRv6r9W87b+6zT/uf96N36j5t/7b9J8uf9mzb/036I5LG5d54d+t2v9bPkhzQ39D2s+esAjbuYntD6v/0m3z5uVbEs/0gTFyo0UpQTWkCmISE6mLrpRtmvurRyaTAcpv+aJytA8U0FzyJuiEm3lq9PjhhsimqU9Kxzes4Gaif4UozZasTBI1xLR7psECdrvr71Xe6YJu7HymakZQHVoLLohEo0dFI9OVYmBdN3wWObTywdy3tHhXPiLsRx9PTb3KwzOGzJji+CML+rwjSy+xh/bZGpDbNPpjeP9H4QHf5bIjCwPD8ZWvrvryMrSHrFVW+41vurdGwZXX7R+5Of0zOCa1c+Nr6HXB3elsZHdrt8Y2+Mvv43t9ewfR/b64oPBfUB/3+ddzN53OEg0XDNgDLUMm/WRqHV7R8mm+HB1aXSsOnHNQC19Ea2PlcfqSQ6Ghszx0JB3pGm4YaS5tOdIC7043jL68kgrvTOnLTEWm0R/Gp+UeC/Wefx7+3YSkQVLWEbQDvqC1Q2hhtaGDn38Ph2dEV3YtVXXz7pWJ/ZLDCVOLlxYuKZwT+HJ0lulf5R4Sd2S7iWztt526zVbD2197tIblz629DeDXw02LMvsutWue+x6wq5X7/vYvn/a1zmw98DND9z7iDOOuOOIN4/gE7tO3PLEX5x5yZmPnvn+hS3qX2imjivKjSRWMOWOG8amsDYI3RSWMtBVAU0YOikANcme/2naAcXCA75/MsEspnBGz6DnjLRxhth3ebueDc/w2aMNv9tkdOjBI/ShFYn+OHC4p+dl6uJq/dJp4NrmS4qNlqf0Up961Rbq5XfXqJHDtwg1xmQvAi8Uy1jOZsZbMLfCZXff7+dOUDzArq8VeAMoYA/Z11Y7IycOeKmvQ/WDjQN3YW+zUyw/BFRsfn2vID4UhXTPJ4EPbYHTim7tVZTiKMqq1NQWP2GAMlLEsFYe+BMph9FVsZCrHc1PLy5Ch8hZLXWo8EkHZ2KR5KhqEhP1ydjs3OyCMTJzQ/oUVam3Z6Jj0eAmqq64g9lZh9I5We4cxafzxnrdgW4uh4cEGZ/kTrdbGTPlMjCn9E8jka1WddqiGHlYpn/6C1BNjQ4rChXc1h7ua7ussYzDG3P+8KPi7F4zckx0rBU+/2jLY29fi8JETLqRDEao0SY9qet7RJqt7ApEYHIaoFnXz8pkQ/UIFhmx3LNUhHRdju5S1mgdwQyXqw82quaaf2bQY2xHfK6QDjgl+0bCdsxj7cmIYuH8D5pVTd2gkAy7wssMQTExD15SYW5+AASpoOvNdjr8MKBqYuPG6vwAJPhMethBYJAjh9M3bOw+Bzvrmc1CiciNXnTwYG4Eoenu6Yl+rVwHxU1tTgJK3mTWambP+FxNjrrLXdvLPKDizatc63O/DnodPEONZ4s9GuimGH1GlF83vYa2gaU90OIU7RvuOaNCv8Z67d2MPHR0nDqnjOpGPt7frz/+/duPX/768////r3++cf///E3V/cYV/mz+AE829y02dpsn4xt01abbbs227Ztu07cjJNt2+b/+t7f/4uZeT/6vObp8MnYmMCkUT0JdoCiUGN0SMalWzDfZ7u6XfqBEfmq011b2XYyfDNN83jN0R2NgWHpLhG6t5k+dynO/Eg2PIMA1v1Zwr6Qc1ihOXBnw8p/RyqlJTVKHuCxs0uZgQNHTkDw7uDjVmsRaR39SIKyf3/17eN7TrJW0CVcPUfZDx02RiCQXLKzwYQ+YsMf84DD142hyqVS9RvJK04Ey3gNqeIYn1wCriX/UdtalUA3AR1Fl8ym23qQrMGR8jJyTT57lTXRomU5m62A/VyIWdW+cKSRQzBMEthYZNRIWd8X4h817yhmUu0975dXfHM3GyaUBEAMCGun1I8kl6LAn7J6j9+aZcFD4wS9+eYmixh1uDmABdkiJxyT2jJhoqA252D/SjkYpfrtXI/JpDC/BPjE6dNLMUdifGk80dfTvCfE54GDUyy0Yr2MHIwXk9EHBVfXLSr8uSluf8mUVrD3RjLVpNRakjB/w7pIHUeS7FoOVW1dm0ZVg851Zs7Y0gGigHL2xzDSU0/6+Q6xRozHPfJ5cOez4yJGPmPV8lrLdBtOStIRtnrJp7Cuk7lMmF6EQBvzjp7sNBcGG0oEgNQ1MuWo2IkdTM/oqtHPYLqJZJqfOhbxMFDcnRiC59TOvp03Z/dQXHDQg5YpUUf28bmnTGZsgwCZ4McCb3WWkF+ABCLSrVeLiwYPuezqdzMH7FYj2qV26BM9jU1xfAFIEP4BkC2aNoSizbbC8huMQe9UjNrWk/tc82xRcnBnSPv1nwarL66pYYVSMfylFbS0TM1bIRuJHxUT+GyU0ojty2v2kViIRD4RPVc5tgTRNGgq0TXL8ns61VdnsDL5daxYx/arivpZD8sMRyM20DU5lSzUYTNaZLxwhCxdo4PpQ7gfdhUwd+VSCIZA699ufm1ZAvILcHXzK+MdDPAKp1cJ/hJXQUXRA3B69x2UpFTn3OTqViUKNw8IrTd0NeW2NLAMNpLT29WNyCY19/ij4u6Bq4Xj/vLnscM5UcuK/CkpxhiTPgW5NE3tsNeo+0i/3z+Se3XHhx0MyqTPlb9+X+vseqtz/fRA7cDMPDqirIPnfBQAledUHqtE6sfVuRJFQjojByQN4VJYXLbdZ81T2gJmpnY9nomqAJY0jtCyrgMWAQaTZxmsZwhiz6a7CvMu4hSv4Ed9QiUTCY8imWThc2rn7hD5t6jovW7OSmKWCwA19kgR8dSycjfLMEyEAKQFS5HLOLUu5Xm1QcvUcfKYsUF0S86z89Lws5bgrm4GHiHCU4j8hsSyhVtWrMVHT9jvu0UB4VttyuO1Qsvj9ysjZFoxFFXqR2afmTGowg3TXUlpy5xWXHF5xH1t8HBo5IyvnzEAyaCm8BJWGiSEuYrn588G7LSDHasfQqwxSCM4fG8+sVXEU1G78aY+yyUC1TKvOXep1IC6TFeRTRD6RBrRyxCLD0vSesA8+qKYmrCw0huhz6Xg73AHSkuTEw4aKRO+PZ2KaMIq0AU0mLEY64qwTBanWr3hkr8FrLDgXFesmQLZjvN3wZC4fKijYoCrJsROuabyLnIZ5xh0/hQ2tn1AuioLjdaPWUjBkFHAL03kON/5r2nLGIF9wYkfCO7qR81b4SafMbhFDqU8XfIpNga7qYzCn47akzEYw4ykAgiv0T6EoT5mL75piFmd7CYHXg455BY5EDx5vgp/Tns/iQkVQioBkmIhIyQGTSb1n9QFZGWL2HhYx6+l7QZgOZ/Xsk0jxVUxlfZZZY0Cev1CrrZkXmhpDbiTf2ZJ5bkbUVXH6DNUfHKzwB+kLPQk8pTpvF+3Er8HQvSmWYu+jQGcVph48DwMKcVYeuCUXz9U0eNeQnPUOy8SBK5Gqdu9K1Q53JsMWzicvaiSN9TZmSNUe2Xz+SkD4glqO3BswV/Py+uyxyIuyF3JMk/WRnvdy7B1JHRxnV3Ck/LiR77inYVNvCByamNgnb9It3iaEJue+T5PBt7haJS6E+7jCx/6Um+3+M+oV3PBj7PEoIXG1rae1U/DXqYFIQp91GOXN64dlBAHj1iAmU5OAjfT57YTtuJKTIGiemAieQsRWxTWWgwdw1vWym7CcdLj1V9sQh0fj1/UpcySY+9/+axkh1koOhfy1DCC63i4p8WEQiaLKo3ABFq7+d0vLfo0lAfwzRZ7wu0PL2yzgiZ09eaNEEJj02W+vlJN+ORt8WkF+cCopude3GjZ9myOLMk0FH+VOumRKme+i6j9+RZNpDdFtUJxvZLId/1zslnbHYPfXx2uZQFOYMDl3I+iCRd3LN9m1AhJNtJFxSzfOn997fcY/PtvkDZzYhkEIjwitor2h5yXthgH3/PsdvE+VZTKS3aNNb4M+IDnn3S0HLva49ZBAvi8TJHmdI6eucFIQgrTJwPZEcgZQ/D+J8DbYpyLcAYRSFvUcGPLnVPtVZ4zEa1vT/Qe4w1bI/UPvce2WFviTVZCPa7nL1tBzV9nVqO3mSmimaALhjToEhYHajjgt0CgckAAndvnoCJQgUXmjH//jMaIgkOt+6mQc1qnGlMCNTGti3M7yZUgJDDoIS0VF7NNyCZQw1N1h2afyqnHe/3nIShsn3nlBJ/te6oUt+1Jciypy6X28MyVkGGXJgxiUWdjmbKlswfsOeqr9fWQ/OTpdiLNIIaG9NEscO8h80qPLUpruaNikdHe6CyL/Q8Dj29tA6g8Wd49Cmg6IHLvKpm7lhug+pa7eHWmRyD9XM6wFwZwaMr6E4xzx2OQ0TLPpV05P0k24ExDyDLE6085FuS0GOFvyZnAavi708j+MXu2NDiFBRIi81O7+hQo3xQMp1z69h4AEeBzv2zCmGdQOmo64/lO0W+46TCl11koULbhG2D99VEje0xS1O0UOUoZR78Q7sDpKqhrWUnN5Ifd0S/3iQjieCtqpljTh01WCftlS99m5dWCJcJ2sNuU7pQJUHBuIc3MOErhke/V75r3noDS4Yl6GF+MCTJ9K20CgbrCmRc/XTiSn76W7ob4LIMXxf2ZtXzQTpzfdsfe9ICu5bF3/ZnhMOiAt9UuvrZK7PnG6zsAoxS26mv8xcBtBCM0Om6aDKE8I/Y6gXPz1YWbxLxWt7ZhrpvmnMHMXiUdbioC+yW71zCOfdhrMEqlB0pOsG9SrrxA9QGH9hzGT7wZidKtdvi8cQ29AKewxcqcYPWZ1GPZESE77sJpephxchXXgM840Dq1RAGMoSdcNwOtqpFPs+h8Ha7cMB/+6IWro4UA8V6CTDaRbvsoieA9XahBcEJ05oW/g2ejt0pUPQfdqyl3vVg5+fd0/exjFuL+u2e/wY25xLMdsBdoI+/bZ25+dP4IqPXZKOHOgA0dO27JCGzEavE5qTrFCopkl0gYvIuVqOWf8BnrFAtVfCO4haC50qeQhX1fhMUiuf1OoihIhNmHMjli0gk5UI4OvbFd4HiI0xyxqTkYSb+kC5/Q4Mzm3HCg45YI2N3yGS08yHUIF+G1KFZdCcwezexuvE+1LWvcHdR4YSIcheVv3502n7BDXOn3TVVYaknuepAZbIx7lRo338tCURMlt6qVr+cdZuY6c5QwaO8KHW65WOYbMFSCCfBuWExkjSMTE8sk6IJ9limT/RHCCqUQrZHePjGLTw1YH3inFQravr4UpukN3f6WpPLodRd9oHFBP93mdh8puJ6YPqmO9+3JqcP/cIH1WzQWby94DTE/p5LFbl6kUGddWuh1bzr1WP8BYG2/pQQbVe8+ua3nSYcXrYJ2owh9FaO1vvPwqvlBag7bSQ11IQ7XZPOUtMqI/Zc0AXrSCGXHZI5lAvtZF9gyct3oK9+leV+IRKtoyYXw9x/aAi8IllANtOoHGD/o0AuKGpHWDvp2UPEfYyoc2k+CDq8kE3IdVxO27hrUUM2NTUnPNVpDFWdav9xsMSj3C/aam31zVHUIcPyeEvmKyTv0RVTkK+hEwUiRHFjzkgr3nB0/vR9QZPCbwqpyladbpkXiUXzToUR7MrlfNiygJZo1sj3C8jv6vZ9XY3aFkTGrEHOZDUy+qkN+hn7wAvDjA8VTGWE4yDlEHPwdM5hTV/eYwQkGeKh0nCzylloCxdVCzo0uxZBbUvD2g89negCqiCEYW/Pxj9SBAGbQpf8r2eGqo3xq+v2KLrK6SUVB++nWzJSeYG/DdAvahVDyeClVGiz0cxQL8eB+4jGo41PJzkdawvX6fTYD9f1afz6HrfjyPOKk+WPYX9nLpn10qCfG8pipyOjD09CMAMEc+FzrOFjgMfkuwChI+qNYHydTAU6rGCmvC6Y1ynwf9YWg3wDhFvRd2kaK6rp/I+Fp5/Zl/LK/YDVMs8WF11Jr1TqVcMtZU4I2+ckYCz6YTSmsi1wd8zqloePBRyPCtKeY/oKBSf38d66F0yVuizC31GriGuHPRoXCvtLT9T1FCXyMdsw9K30D+dt4E+yv+4u5yUe4RMPP7SS1rnoTrJfBFDpxTBhEa05Ykwitvp/lpVVNTe1qFJjxaX7IB3rd8xh45LvmVucpD5/baDGZKQMVl/dRvYZ3X1+EokYbAt6bky0d6+q96oqfYr4Bc/c6jbwkptY3VrWnHhq8KvdQHrqQGfLDLct4RT2uJiyz4huY0FtkqgaVR2ZSrXqDAa56HvNGWUstpZ6w3UP2RxEyXlbQugYhDtJVRouEkuiM2hlDgw+8ZaCMJQHkvdR5d3Z/d7fGsNn+PoUoNKJPmTG9a9kxNM7Adp4f6nQOm5MfredfPxLFimhCjS8aFVL6BKnLigU8EidZTz5oDcgEHENaaUNNxgn9dJWENH9zwMCVUrHT+X4a5j1SgWrX+mBHlb71sut9do40XUGsJzSEvZl6XYtwCzG87VSKzbmRVHb0nHPSBpRkZCHLlQfKJsrOs5QF3hrGQQygb84Z67hnI/yeNb7q5BB7mMeR+WzClZBnKhTCSQY/SRNXiO6enpRV5IkCZbz6GfUsbNszB/fp7IXa9ft75P++ktNU6KB2dNFWpWqPiwxSSLZ9Qpt/grXgPamhab6k2umI4FRFeAyDCttfrS+oqF05YQo8GXeqFKe3HfkuYVk9HJ8VjwE2EoHIN9axiwuz4tEC4MIV7rCZhAeWr2WFxGrsY0MToVkgiI43n5T1qbz8jGEkx5DxlyjLMTJWuT1+Ymx4rkheI0tNkAR609pRuD5vPqp1JtB7u2lwXuINupy8Rmg2q/KvKpz+hLTMdcXaf6m+JrdEjCc7OP8TFJqkkd22cn4mHs1ZoXucoez8/gjRGIrVePoFYmwV3a905q0JcrscL48qpw+otJCvBOtVAEib15W+kmCzPpQtSghkPBj1CVplVEMSLrSzjW7db80BbhYrtVmiKk7IjdVTEZfAVqVMlZRIYBaCkXgzuzkOU4zr+A/TIEWagM1F86nFvjD6POS/sKIy+4KFOYxasrs/f20ca/uc4c0Vpv/eGey32EKV91HaHSI9jPaww3lXe8DaSpEzsnjH+Ht0GVmMRTtX6OB8sAPZwZ1QQDEu8bdTKEi37IkubjLFUK7Q2WtSqml71TyjHX9bsKsmeIQAIoNsRQnQZ6afNln16+g1v0+kItZ0/qa/TUg0zWHnpQgP3rJdbyAFf850JCdkYg1Vbwz6uLUZSDLS2xFyDKaCyS0oSW5KcW7GV19+TA5Oi7gbjOTSw5lIalyD4NCc+zyZURqTYAdoMxf8FYWyB/fU1xfv2BqZdAiFUv8Ngwixua2NT+rWFRjbJ2WrQ38zWEdTKoN/NX/WeIuPyNlczf2VVWmdxAqRZqd2O6rfcGWQUlc5PJEcViMKpYpb01sq8yfXUaX7mVRN7Y+lwasszQBGANmXVGqC1TXj6CcrcZa9J0ts1O6nK7jwT3UCo7HsaIKBlZkLTsaISiFmMgFvCYcd17iQ8sCnqkXUDotxoiWUXyftiSdKHePBx419ORiSx6lFxzxF1Cc+pRQGDZKLqeRCKEah0XV7OTNVvLl4yD5n0WGC2M8XFwUBlRRQ38xAynj00Zot5SeRhYuM0Pyi/aW6zSwsxqqUtRPy7jBjGHfxXOjdgrqquNG+U4h7XRFLHTsLNigtdFl1uX9QsqqrJy1+RSDMGDlDbQw7KwE0Nf3Fb5iiYLrig7BfMUznr652Fi4Evvxp9nQ8z7TUC0pekJdQlfvqXKg5RfMnuJWKX247pXzTOF7eHortvtTkm2zOssB8hY/n1OCOUBqt8Ec0ZKnEfrJueqDbakw32xTQAUopdcPrsadIbcbxUhhgHRNkIphclZ5K7WJYmlQqU+iOCXa4rtHrXafshdGhpI2s/qVHT7XGfiPLjGDxuLgRzebrVWs5MmyFAak9VfyR3SgUZnLD6PSwaoc5cm0zGfL7QIqnngA0Hz3dHzStPQtFr5bf6a2Ru1C/0j3C26JF66vio/VuXQkHr4Xxzk3rZ79qcNVzX6kWcDHF6R6Bb4aaMA9sSFhZDu50tvOx6Edg5wrwyVaSk7sSWJWF/+apxodDRtBJOatQJRtSPl8bWiaViY3kAB4mOztrqWCdEIaqMK24iiwoes/EO5qnUVCUH7dNzU8j7q+HuE71dzNWzRkdAWQHFXSSGmUMVlL4zwIF0REv+a41gfrrL1NAWeri6PmJk/CqurP2RB7xqq91oBsZv6LzLxumd29isgwNk36Lk3YhiaATX5Y3LJ1HXdH8KAj5MvcAyjxBvnSO+8eZ0W9iuZjqezbwyKNgATdNIe9vyqFfbLJGI6S8t+Japp2yvdlVQUb5Oq4rWeoulDAYg9l+dJAfMpxJPwYuZqtDkh+hye4DgOsBvEp8zoAJrK50MQ53h2SL+D/U4fFJYOnWvYn+uKj80C3OdQyP7b5gI9c8husYEYMUyheeK06KuUQpUDqjpzhvD7Mn+OjxRnD7nUH3ncWEHXehRfpJzb9lvp4dsFpN7R6z0MNqE8VHX8QnTOWIGTCxfvJKNxZyspa7tvaHzL20fXTB/9qW/9OVmHTQWBbmbtbFJLdcWcv76EUUi47wIAvOlYWKuqQFz7FG0ZgUeZvdGxiojInSKCuKybTdblsLc1NkTDMWqmgLP94ZOSfOBGgJEXr+KKcYQ/w8rZFe5MEuMo957Jo/B05+HKwSyodqogAcm1KKGjlFdO3CWL4lPYUimLG8TeoHoruOVwh6tXPSI/e9d4p67M8ndi/IE5hDucSyCjSZW9VAA7mC0ep6+6TThYrJAyUJJCsHSlSIHNjWfEGo9MZ4O+q4LdNlhQrCmPr9s3yb36NSbDACTqhY4CoJNY0QFgvsBP5WFP69/Ftz/F/PxL/qf19UBfbXJ/f/efj/+eWvFM78qxX7/2qKu7/QNzn1Lybp7PqLaSwv/uJniKS/pLWItf8H/1pK87+mOwyM+9+0O5KDpv9xLkuZ7u7/GKp7hCD6fzzA1Jlf9z9pLryWiBv/9VEYFPlQ+H9tUDlw6lb13zQP3BaqxaX/OLbShtUtOOQ/bvyJIIRjVvYf552PTxL0zf6buYFYwvo/NAL/7eEivNi2Ituif5sXleSOOmZs8t8OhE98cuMR8vsXhfcR2zgXYWPy/mXFDQVTqImRm5F/uTCZzE9c2Mv27V+Wz2qyoy+tGsj6J0muoHflODHwuAb+aRqrQYKtfrXNwId/mnVIC92KNxkRM/2faT78DdiwI56TKT3/MFqOLMmqVAd+H/DqH54L/noXitykmOaS/Hf6ArAwWU4VdwqFsDr/7lzVZdx3yn386O94p383XAVIu4sLNNU6fRn/d++P5mlWQUNCUw9WtPw9LVtA5hpvSGywtiV5/2+egp7ItLbVOvGcZPWO+ZvzycH89yJu9/D9u7Ub/pYWzuCbv27zLTvPgJlj6299q+IiQZwX34AoyhIgjQQDYx8nu6MSX0gSQ4GOoq0BAxPxoa+zS5bznPshcXW7AiaMruuyjsSPOkFxS++yFAo2bPFqjhBapAx2cdmcgFIB5iHuAYV8Em3me1xRyD0z77u0kCoeW+ggcmV/amJYEKQoGexDv1Is+cNKoViYH6mEYtlUtzk2Ns0YdgekKAuasgaJPO423n3mAM79MGL8/AtJwzxQrp+6h5LMyBZvSAuQLejxlBgfa3g6IE4jbU/GYgEuOcVPdxlwFv2Udoj7H43zypJTnDcQ4mTpuFTU33NijRMZRA0WwRfKfbMur8iG7r3bWmZ45UUj5rcC6atOn+o3SoxDwrZmXIOQ2P42S5HBfBqac6c6bjhfDPqUJnbre6W0HLK37OYPj+33IaTGufW4FOdRkLiMUONdAdkvnadUNo3tXkU4p5wNT4lFKxwDcQu6CM8vlASoX//MseQbnq/LXhiWlpfIPRG+UuiK6yRaXDoJlo0exXDu8Vw0Lzi3AegxopXfdxoA2sNlRnKzhzjNyfalnat6MrxEJ12oe7ETLB8Sx6phneuhhYXVmERNIl3AVMOKCkusign5dHWjnWnGc2/+5OTBs/BcO70W76h8fhXQPtHXt9Kq4Uhu443aMVlaMd0iSj6M5Zea4A/s9a7sW8wWlEvpiqE3RqxuxnAuMTcrVnMOm+RnT55lprZKKJVkWJ/+PunXx5WQGI/DRZhjzxEdJ7a195WjxrTKq+AC+3OBDppc8050crKexcpSpEkz5BNWuD/0CxV0tchLM7Hg/bGFQgj3q8YV+NFwQwEvW+4rg6ZU7kpCanl1o62F3Bpf4lrB7X5SgSrgdd4PJoJtdZqoIOTO3fQRBzV1an0boX+xqPt9V1ngiXa9dl7LJR2qE6jWNzSXG7aft07AHDnm/jqBx9sJqcs7KSPtpv5KPmQsnCtVAeW51zPJKIub5ZIpRGOEfGqQTmQv+kyk/Scx4DsrcKqID8wYOcHV2One3WjX+wwQM0qie9Rh0W2WNvZVAYQZkeZ95LJjIX7Z1+1dTNq/dC6UnY+VMYBT0XD5Fe3kVuEYNLB/5st3ITOVhCHjoD59nddBTKM/WqYN6EhZi64Wtwmno3J45sdyxj4BJrDiL8Iz3qsfEhQzmMvHq2Xq2lFR8WswbeeDXPu3mq0CXJFqmSNsPdIi+lXvUvckjZJQM1+tEc+EuNKbUjejK3WAYSJACslD1AGwXe+U+p/NDGdxZ+fq28oPPRk6Apvnu1ymzaa0zFZ3aeqkv4IjnC78wWa23IEh9j3Vx9em1ejlBb4wGktnx1F2+EYX4CtJieMkUrYoR/XqwbEf7CKh62s+WFHQ8CwbFyXsgv4/yrHncjSuJGSBySfTvRM7+3P4I7B2lV+yrbJZydN6qlCDatehBi1BO5Din5bd39KUiwmxg1skAlYDcT4lLr18jkCG6abGX4wwDmx0I7Grv1/7effoCcV4j32Xdr1MTyuwzs+64kZl0+naJVStAPdFgh8bYICd7b6v0jKkw4HI/T72/vA4PMTsuOzovSIP/gc9J/slfX3t/dCUhuhHHjjHgsRgKzi2yvu2X71xEbxoX8TSI5UofpmXJhmxLqyEucbPw3R189rjKDdnNq6wlH5mxrze6gBCo7oFJbBAy9+Nnm7wN+mF5EDtSNMeVsNJRflT8ZQtCc7k9hbhp89X8CISE1xg6lI/X9m+YvOnh+hkqZD2WddkYzgm8X7BZuSx74hkewIXeB2nFZvtIO4V+XbHcmlroIg2QBIMsZXozGqZDm32YD/OCVujB7k4HnNvCP9ELJZ51ayKK3U4xPXLunvenkrjK3p/qnhXO22ijsrSCJHFtsfC7ceCNe0dUQc7dbbSTiSSibpu8V7al71j8DrxQ/zaGB+mR5B2j462kSgRbh7pmiPxy52Ys51Lu7e0QzVUUlipMqG7jDSMhfnGKsqK+EtFvJkhbtZqCBTkQny84uLTQrMov3bgTJl430DGr/jgX8H1ZeLt8eThiKwt/jecZjclX7EWzVwrraI/jchrABCX01TLSGJJi7CsxMQu5xb6HAGtsEfSwAOAz2HxbOlAG0RhMbxBphUJjm5eLBwmlxnkBGqkR39I6Sqnkea+JRkpmW9YCsOKirR033vtBoxlGV2uFbAFrTxj9UZAO3l4QJljeKhyPzHRP9428q6Dt6VU9OUZl7idh9x1bNGtKdChzDzz1UYZC8qF7hN5cYcShBnY3y5jhheEef8xHfnrsu+L8Z25dp+uiXq9NwR32rw7c3eqvsfyq5Ar8yVk8KeM+utF18sS6AVV9bU80LRbm6m9/IIbFPCsTNeeVJ+b8qLVSJcUoH/j6aSZuL4ZKsDjpO/cvvd8kY5u/5yIexopOd2GcazdWg6uNsHlcYHROk7WWBHH24DQq7plUFmOe+BDn4fTDK8nz2KZ6vkzMWtT10U6cxexNfc9yFvz/Hff6etxlUg0rGNgF2aMOhZhw4GHEd5M3XAMZfVSvY3Grm5uGjBHYqPjtno5WnfU9oIPyneB/CxcRR1Zqs1zg/JYBppknKGkyqIaLb0EX62mMAuG5vMRbRlqJdH3Rx49QTAZlPtnenmIKJz21QzgNZaGXvxnt0hSmbKMUyUsDi/HjTMOI3P8y+yRVlxKWEaoaAs8k5d2hlcg+kr7B4d+kjllJM8qe19GUVKsuXdA24sY0yUsRl89BKjjDlJnz/Q58fc9QLatRt/v3q2v/WKLgGiNFSe7hKA9jxXX0Zxu2cAooTsjKC6fZvRjDQTpHOP5260G4pBjrP5NcK4foOS4olVRpV8L3n2ZVWL0YoEZCseLg+dB2FdtOTD13ir+pTwc7ldOaoFD+uCDuAD1z2yVqvA0Q6HiEBL+dNlgt4cdlUpOH35QTBnNWM96CU4jgcXPwBzE/tvZm/er+R+EefkAa2OxQw23Py3ZyZQNdYX7MkY5WPp2yU3GEp0XxBvIOdoCIRruSG9knz9PT0pUp2GakMqWxkLWnT9xEm5C50UprkvgJ7uOVZS711qYT8OVrc/RkfyYKOhoLmf3X4qsS4fNcGLQstTw3Z0LYzpDAOa/wW2eVQFneovxUQ2VZUn9a34jXBaq1DxRj3ZbuFied8o7HUEGSa1irekSkdFn425O1kkJHe3FKiYi6jX11GAp08Me3BbmU8fdP5hWs1l63qA902B2RMhucG/fQiGJn4C7Z8QAzZnyi3Vm/op+KpcqwiPq+etgVYt5PsQFp9rZJfId+3A1J2cDY+ihIGmFQFM1xpAHq2mMjq5B7pJVfWPwyieaxqGgRXObJ5hppfYu8EVOtu3MBioI8V+F/o7suPoSED1ngXq1ojgO8gWx4NrPixBX1EVuWrMZkyTjdyKNj1GQZyyTyWzDohC0n/ZKec72UKbeIoIkQPM895zg2cDjQQMw1Gl5M4Y/8OpDZnAHBW6ePUri+v5cHEhMz/7hm+Nq6XYlY151onlDnRlxzYjCLnrFoR+r2glhzxV9HIUoUwlPIIsPJY6n00e1WzF5jD+tDwHQG8qknreaOKkydhEebB4O/Qulxxq11wRdWnJMGj1fvjshYRrZEV7knztuuttebRigH0YIDk7PBSWW0leKq42th28zTXLByJS0xXPiLtILJlmntfcOhBCiH3FBrY83R70M52Klrc7VIcTlkyEIx6dmEg1r+GDI6Mg3yVYgTTV3QVLyfiNOWWvK3SFaQA00qgYwUXg7bpTZF0bN7IfNfJydaFVpo6lhRSPXSeoyhAiWUjp9cU60TLtWXMdzfaRRwGCeZh7h3/1MVgq3LU9ftrME+nu+Iq518x9WIqqCo8kPWhlqvqDMXiKSLimUg6tsPUryu2kd7zqXYIXYI/ixn71UGic37GopTy+XIsvniZTwfPHxyiVkLxVHm1XMhcdAl9r4Kr8XRxJGfxLACiVRgXAuk6Cn3Wxm2bxXKBSEqyZfSvTUdrcrCrNHNBltklWhh0HJees2eRxQPeOLpydq6UW/2PsNV3SPQhM2j/gJI/jXg1z9W6YSUfU36RHq5hTTG7atDX5ASeGyV8ZrXcFv8EvhVJyi8CMYOCaRLIXgC70kGuJohap8uHD3uD871HRt7TfF1/nqY+Fni033q3VOpuY1aNXGuN0Lt8VxabSXpVt51qOVQus247VoD923dLPqCPDvuNGJ4Z9ribeXtfewl3Kyb+vLmc3ECAJPSdHPRthoNUAZVEBhiZycS8c1Vxf+HL51FqZq1LTupvLJ+YA1aZj+cCCD6tNOhqVTfGPGXuM9/zurq0Xzqn8wekteHxEZW2SnEDZ0YTz50fyeDFvRiVBNBSpjQDEfTh10DIpwyU2I/BjtE3ns6C+ioXoMtB+XxySCTg8M7MD6PbdNHBVKS4oy+Tj8TOHmy+iKiGiVx77msCl8kv6pggqH5Oo62iZHisrAvKPbP5FqqPwrX53yYxkX90fsv7ziJocZh8aHGnt4FTN7R208Z72eepe3nHykEsR2rLOouQW9FH+dNy4S9CFzolPd4LBM0KJhC9KlDolJCuWdV4OUaHW88Snmuja7bacLC2cI/FmMdkk8FcQoVmvuTM+YUf9ganGP6e/4RotiQMuXKap7Bz5wk5of49kY134rHYDpai/qwiw05phOyllmR0ixOIc8q/yK8oEGXh4wG0l+DlN0ZIilPZJdLizDCsXNeSc1ueOl0eg5OD+1Jgg9KFa34kewZpuH/4QAnRgd3JK4TsMSd7xfiJZBFUCI13jjNerw+96QeHKu96rAkFifmfAdtHbDXwIuc3MWyW/Kw2fYCT6KGwwnYpOCuRS0BQndNe/fmVUiMy0N/KJQsgQIZpTNpw/6kSWeeZZNOo2ycPi0Ls53q+RfsZ0A2SQ6sh/bMYqLUHtogLPSKmaQwEfsbCGQhZSZ95qBdjjH64ZgijGAtBMCLv5b3yJ2gCLCxJf+lXrlWCR57Tmw8eGc0Vfv4bnuh9FMhzJ38bajOU/uk6ObTr23oSr7LmzU0Ta5kacU4qquTqcF+Jp0rcEKg0A6/mTco7PlALiy1tormtu4cJ6ISzutIcF2Q1tYFsKYzzDUcRntHZ/BMglNJWACmPMibqjCdj3ajkrLupgkXCXpjutV1rPQNVem4ROsLTU+XhF9Lm0XeSGN9Y241Enzs1vtxkwrktlCC++Nagad5dP2jCnAsUW7bzlGWz2gwvtzQPmdZZjynnXq1ompUFXHp6XUS7Ddtl7ozzcM3olTDt39GYJJmiBQiYeOLMC3we8XyHDa192k/wcep45qLrEBa38n9PaiMHtxTn+TxXDJy8ctveRylGJvTAi7YdDLj7aPq4fU73UzS21zYDoJmbNsOWrp3dM2sN+P4P04WvuHwSTPfJmDEYYNDOS2RYvvXnrUqfU7qCeAv4Gg8ePD1Ey3lFbCeW5fhvVKSOE90u5+NeCBIYLklhtWKpSi9smFU6XV1tu4+pcxpE0IJQ+lpOFTMaSvvlyo76DkgIMvJe3tByoxlHrQs+8BXhQkm4rH5iR0t0ytg5LeMxM4ThEzcSJ/m3QhYluTI5L0I/zBJNmsdPxUtSeEubWfmme4/7y0W0zuuryO+kU95hOgw5xpGi3lclJyAo/6f63dA3AkQRcH8P/s5OLvbBu1sZ0szrYv3HB3s19yNjZn27Zt27ZtX1hZfDcv3efyN4VXv6opBtP93ut+HXk/2pH88xYA4P1h9/Ovk3m/Vnb+fTLvnypmek4OYf1MLqb3ZN5f1MCUSeb9PtEmE5n33www2Vgl836YmSZnMu9P2WIqSfZn/SLnTBXJvH/jpakmmfdTwOxCzmT9DRXMPuQXrN/A1xxCnsjq/63MajKvx6eYm5F5fTzD3I48k9WrF5u7kY2sfrzXHEfOZvXcG2YtmddXP5l7knm909EykMzrj7UsRnJbVg8Mt4wn8/pcF8t0Mq+X9bTMJ09i9atJluVkXk9aY1lPvsTqO8ct28m83vLIsp/M6x95luPk9aweUdJ6nmzL6gNu1uvkayxf39h6n1yY5c9jrc/J71g+e7D1Pfk8yy/PsWaSXVi+d5vVROb514tWm9/yoa+tzr/lJ0WU/C1fWBkVyTx/F4CaZAPLp7WFC5nnt3TwIfN802iEkHn+ZynUZJ6POYBmZJ4fuY12ZJ6v+IpuZJ4/+I8QR37L9vN1BC25CdtfK4We5Ay23+0mDCTz/WcfwUjm+8Gpwngy35+tF6aTt7H90ilhPpnvX54Iy8l8P2ES1pO7sfV9adl2Ml9ve8r2k/n6t5nsOJmvR+Nl58mP2PpwmOw6ma/X5snuk/n6aafsOZmvZy7L3pOLsvXFO1kmmX/vbUUTmX9/q4o2guR67HsYLDqT+fepvViSzL8XBrEimf//HifWJLuy/6crRBcy//92WPQhK3aPn7+gjPf1u2IIeU2FZ9un3iu3MEtUk+/0ebRXf2jmuyI2zcgCO0Mbx87OFq1DZ2bpvKxUBpDOyUpnZI+kfh1JM9M+rc/oqtC5frQBhCrJh+I+BOg/zFp1NzMv/I3YsiyEsBluDnMeieaAUkXcn/es8T7r0jX7+zbH726+sL/cEO+VYu0qb1rIAGGg2+yuo64dTFt05/Yo91LFT7Z6mGLQN7lU5PaMG/r/bq29Of7khpp+pSp1uaYMKdzOGns4vf35Mp/yNF/r7m+fc+r+0Psf9JkXP92PzGlb6B/3dteM4PMXKERMKoijjxXE5FyKQ41uCileLh5L0XhrFkXNhQtSrBq5WKYsOBHsL8Wl08vrlFIKf77H0u9xcuXj+29+jz61s1KcVRj62L/fMYUKi29ndPTprcLpFgm6I+tUCJ0S9bzTE1XE+B19K20qpW716enN5+WbqqfeaG576fNQNf5Pj0dfD08vbx9fP/+AQIVSpa7fABB/uYPaFsCIvKVQt9DDVK8UrnSsgwc+WYi5dxghc2ZAMVmF2NYW7Hu4DruiTyBIXxNXmyvR2PYxHN66oeLUK3hXyYJ6WyriddgqZPkOh3qfG+a/MWJ7bQMUgyNxc0og2o4IxPzMQIyLNKJu3gHkVgnGQ+ssFJldCMXcP8GxyzjoquhwabAfHM7VQYOWu7AwPhyubyOxt04vvHh3CqEDviAn0A5T24xFfspbVNkSCfvuE+AhdsAAUwN8XpeCqvsvwS9zLp6tqYQe0VNgX+ElMuZosLhkJCZEJGLobSvqpDeHra0nznYohTOr0zHgaRRSxh8GeyLyqxXMyXJV9wwDMHR2g9wQAFGtz/cNljyiwudA6b2qtfoHSK4+/JkfAFT6luT7x/3vh/jv359zTWwvX1K9MzcL+7U8Ju5+Gs7fH5c2IW9p3czwUH3oCosmLxyK3RlH4dRIsIKeQezc33AWR7BoZDEDwKhfi2X441kgFCmY6hcZr4mmgewOcqeYXtoUV51Gl5rWT17kF7imGnrKS8dGa7WuSfq4JOnmc1dp0qQ0M0nuSFN2aNSVvIiuV8/oGK3GNUGbGhOtTZeX0KdKE5kNhiR9gmu8oad0q7i8SJqGTWd27dnPoEmX26cnJehdNX17yu3Sk3Rxnl4B/wOUo1DbMr4HAA==";
