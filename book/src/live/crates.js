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
const downhillWasm = "H4sIAAAAAAACA4xZBXgbSbJuOT2xui2Pe2zXJOrRysecnNnx81t0csxe5/gmI2lka2NLfpIcWPAy7x4zMzMzMzMzMzNXV89YWivvvSt/mu76u7hq2sSi1nqGMZZ5af+xI4wdYZmLj7C+i/GRufBI5mKGH0QyFxsIt1v4wAPkGD7wCJ/mjJgtel5ET5LJNI7suhhF8UmyuJAwsVu4kCC/2MjgQkK0khRtUIZ2JOlcTKK0kuxuXAihDUH9F6eY3RGYvThF0y3BObN2joa72RQcpbUHFnaztbWVOr+QQIIM6CTYblovtPmRMC5pyBfZxEnQMQvhuBrcpY0hWhIJY5JWypA26Y6wXeSF45M0cElWythJfNJKLTG+6Zkw1BAKhBZbdfJBK1U9DYjbeGgh4xQWnSOZCdmiB5neoubaeGix6BZxNliqnAEvJJCCsPHSQtNGZtEbPS9EYZSiJ42MjZSngZqVmk4b2gra2r1M9sTkDJPyZJIKQ5lxXKxdqj+lR2ZpQy63LtwykpmLzAtwkXlmiDdB9tk6GkmzydLGRIonlAQaoYW4TIPhx1SnQYE06EVycCGNRoP1PTs74u6/c7kZteNWWFrZf17rlmF4vLQSNqrVVty+W1xbWW2H8xPlaD6eLMWTUzPjk/EM+59TK6HG2e12s1babMdhdW5mamKuNFmaKUelammatXconWaVmvF641gcHpicPBDPT1TmKpVSeW5mhm2cWjza2IjrlbA6Mz85N1uO4nI0O10dn2abO8RvZcXLzRixQ2vxelxvh5V4OpqaiCuT1dLkDObDWju0AqtValROhjPV+bmJcqk8Oz8zXo6mqz1Z36K7VA+sVdqrYVyeq0xHldmoUp6LJ+crPTpjVqfSKG9SRFNYnqnxuYnS9FQ8PxfHPQq32S5t2I5PtBcb9bbRG5+Yw9pGs5X5yfmp8mSZNXfo3c7q1eqtdlQvx41q+MBavdI4Hs6Uq9MzU9WZ2an5KJqIJns87uvRvFt7fS0tYRxNTcbR3MTkRDweTc/P9qhPWnVUbtfKYVQux61Woxne9V73Pefse4Xn3u3uS+H4+FQcH5iaiqrzs/Pz1TLL7LBxx1PbWDp0r7uEM1Ol0uT49Mzc9PgEJlLpUd73fwYQT2PBsP2T5VI8N1eJ/lP1B979Pgfv+8CwNBOPH5gYL1XjcmmuGpd61G9r1c0T670S18P2ahPLPl0+cKByoFSdxHGtzB+YZmKH4v4exVor3KxX4mqtHlfCUjxTmpqenJ6vVieq5YmZ3snq1qzX2iFOS9ysN+Nq2I5KazFjPS9tRwE/cRPTHb8pTbChXY8q3FgQ4hFiXAW3WAcNSggllNJFLZRWYzDWEF5N6KUlBeIcpfBYF1CooDWeal1UteLNQBRVOEZ0M6F4oVC4WblQhKJ/K3VLCQK0oQKSkEJw/VANEh0IWTwk0OFZD9cP00JqWVGTRhT8WaUB0BV+tND6NFEsFkWtxgUUlL7XYSVuJmeF8gBJoDHQAm1rIZBXoih0rliEglCuEuiwdtARCIMX6JsJYTIwagqkNtvbIiICQIcoq1RGZpa9dalufXMl3DOk9CXm5Ptq2XEcgQ64UncQysfaFJDurgQXpiJFiTFsU0G4IPzl/15GBeNa1wy6hJ+SFi4H7WkFd/H3E+qIRdEvMRjHlJ0Ig5ZS+MJTgPvDSnoCyV8BoUNHGqkloQ9LYbIB5BZdKTj1TZQcKT2ZkIO04JwOEkN31CEwGrcBMIJjILCgaJiE1MGDB1FZeMtSeHi8aAmTxJj0woINCWlCIJkQBNY3L7Ds0uGA2BkAUlGjUSGflwkJAHUuiKxjsnLuLcXpODkSJaXqkDiEZ0jCEXmlQBorjoOVxrDBFsWkigUmm6biSiyXtTyP1CnvURTzjRnlOAUBgRxDElk8CoJgeXlqsaCkupspGE/IZIbWSd0ThiRymOa0WFTLCHIMaInyXdYARo4bbj9wE9KEiWlMGDmiRfNwTB6mEgVRA9RRYw4St1NHDxBiQeAlsIB0OFxQEjzlagVHAQmTU9ksxy+UXkZRytQQF6egh0h1KlrA8tGQ7xCXHicC8ZAYre7b556x6BTuo4goN1y0oGiBSl5Qqq4oR4zKUQLTwyM0jHHr004//XStAcYcG6MWeH5XYfoLSKbzKeGMZbNZx3wh4UOAchZMbr5/5sLtjLyZsZTGpEiJ2we2QVkuRVJAStdMhielUAeVChVyWvkCaxAoQaR5ETyhiSAlLB3FrKUS+0CRx8Kd71Qo3NG5K4YQ0B14GCXUOgi1Jhwo0iAuAgcQFCWSRKIBMp/DKvKWgI6CwCzgSa0gAMQKXChPC3NtYKBFGAMPqCeyaHwvCsltQJxeeRxayk4Z80jKEkge4IkEIVPCcTromFneJ3APvolmQZE6iNNPN6GaA+S0EJS+UFj/UYHsklBwO0WjbQnA0bIfNTwlFQgw74Urll2lkh4Tua7LJdqli4SixCC4Pg+5AEmEpq6GlgLgC0JklQx88ixkN6lFlPSUWl42C90fwiw+N+0liTEQCXEQPYRZL1mCcIzKB0XjhUs7yjKgyw3AxZw5Fs80AeWCs/8rCA4oMAlLr8seaM0dFFAJL8H3TR3kMgAY3CaNq28eRIQuep4+a17rOSOh/GDJWYbE5Kwn8SnoDvUOeo4hjiaFVI6J+HQF/pjj+46oLVFOvrl4kZaVmBCWbNsQBaGVFmmExrNLZVCAAL30CBWU4H5VdMgRjhVe8Ej8PyeS9ewULpo7wpRQCu6Y0dYCbxoVJhEKrvDEFJjubMnNSBvnnvHsoBl7B3mI+g6SMo8FepP9hZAC1FwuANcmiXugS24J83aTcLI8MJNhMi6GR9Cl9jx0aCQRomjRqODgiALHY5ASFyPumCkTJiphgsm7iksgeRCTk/Zul+civyCMtNQY7vKyvXD2m17wQdxnyJFwDpk7h9xqSoBzdaikkGYEBqTN7GEACS2ZzFFOGQLAgBelopZwIqEFYMR4JpaER8ipSN5XLplDbPmCImWHU0YmIFiVDrKmquaiBhOmBg0OUJmlQ3W4/RkkLIXYi5pLwkVM7Ww5FcBHcROhxBZpdT/0qkVGeIqfh6HLB9GRv8d+99t+DRYWDCykksLhvKD18PDwAwvSEpcpKTP+SnGwR2hC4Re9YQB4aDAlnYFTkUNXf5Yvr6qsUCYZU3uBqCTfiOz+jwmrhYS6KmNImFKZKUQa17JPqm0aMS1OSYeh9jmQMnD0rbnjKyy0wHL74NBUJeT5hsWPyUgZiyi/kwSMjOANYOoGPH3vJAeOjFEwYwwK6+JxieI4lYf3mTLfi9uoXGMca66MNEgkME6kK80ky+3YcbxAKLJpjNq5XVaqWJSIGSnFO3eLABsHXf7gEcizYEiZR1aD7+FoLRibqntoOfc8PPGAuygiuWPGSG9L2A1FRG5A3ZS4BBCw6Ou0FNTeIn6UycfAYOppKiLvg03kFLln0hWJBSKSwDpgdTxueivB8Ww9kkgE7yYaINSynARrw7CSk60M36EhOzthOMcBlGDIUwc8z8Si0IrXcOjq544JXJmNww3Pkx2uOUeY1zRLtnhGOrhksxgSBSXpBRfOeesr66RK2pxlE2JZg5gHc4wsOasRVWs1vgthz8BEJMCA8UwmcIQAzoxLxRg3NNC3kbkBvxrsiqyzK8O83fldF2fOvuSSd7OBi9nZ37/yvbQ++ipc+5+w90WZ3evxeqN5so8NpX9eOb4WVptxzN6cAws1Ntq19dr5cbNlD96SS2SbjbVE9q05z0Kto3G7vGrBt+V0Aq5Ha2txq12P28cbzaP29O254eR0o9aM1hLb70gNHTMqJy34ztTh8Wgt0X5XboAiLa82Gq2YfT/ndrFh1GaP56kAAnV2eZCzbGN9PapX2HdBJHyrzR49KBNms95mVwRDxFWa0Uq40agh9DyuOtBx+sMbez7PElaPj7PH+cruNysrcaJzWb/XwVKljyeerMh3YLDDmaBfnETVik622LdhaJtJFL4FroXidoJc3j+UIqmPTyQ+WmuNjZg9ZjBruWMr7EVANUkFPxm4HZb8vwSGu5qd1uonoDooVazFfgjQhVFdWu2o2WYv4CNdB+sN84epzXX2qaDbRj1aj1vsR+B2MKrj432/G6HKWbNX9A91nZi/lLB354a7odgKXhl0C1IhfwB7dkCmXO21uMK+D9BzRGa+16VD4p1UPjk4suOIwrmyvzuc1MGnhOpGyfaPYWQHRsV/GQzdBI432FVBV4WohS8FRW9dKV6p1cOVzbjVYk/ghKXDT9H8IEdYMv4We5uXIyzt6y9giHjqnjX1Qt4F2WhfxAcIqkbldqPJPh1IYq38Z4LBDmeSeAXkOgDmf3WQJd50982jFJPta2Lgqv5uzHr81KAgjIL+rPVHTIu9yLfm025fE5Co7fPPQW0zabg/g6EOZl3+FCjmTuc+PeimQBLBZwbJacJ9zibZ6dQrgbzaHl1rM6TuvBysXjs6infOdQEFm7xfLfZLyCXXI3WPPZF38Zt1dn0wYHkqP3sxl5al4r2wLxWmUrGr+1Nhyv2vMNrFhquN46gVNdlfYFsMMXZDkNikcF+XBmRu282YfT4Y6uZNqq+H0Z23dykqH2U3Bnt24ulYXe3vPcXRxmYbx+Eav8dcpVGP2SMD2Imv1I5hDa/0e/ysRS3qwtugx896HLU2m+jnPbkee/bOucof6TnA6r5tuMdNOmKPCnpCpopf0WupFeNE9useuLHZLMf0erylt5w0RI8Oeo1hg94KKv3uGJXLm82ofJK9N+elGI1RvVZfYU/wh1KwjPVpYaaXd0HpCz+6Da00bB9/mHNTaLVWqWDFfz46mCJrtToaejO420CDTF/qDyQIFe+KjsbGWoTd/NloqmG/S7XYZX4qgnWNyqvsD0EuBaiab4JUgArSYo8JUh9UiY90fLSbEb481/a7yY8IaXb/As8i3bfXS/hAAq7GzZj9HaRlKfAn+sMp13X9XNefqtDt8IUgdZROxGODVIBC/weoLta+dpf4Xjdm9f4GQymYXj2fHcylEIn8MxXpXDZvhNQbTcrjAmlZKssbQNLPRKXGCezLqyFHXFqRP8AQ8fGJDYy9VWvU2a9ggKAqXkx4H/wo5xK70owqtdh06k+QJcTU50m+tPtGBa3/JvHVaFbiJnt8MNDhWux3ieu0Rk8IpOXpJ43fgiCO6vVrcLcZMs1ea33S+3N9vxWlZJ8Y0AGl+ioYpH270QjXTO1ekxjdrFca7ElJOHRxtdjvwU3YZi0qrSHyZ5AWqbVq+C04l+tweF/8MTk93kSW/XR0KAyjUgMbsIp1XIubuzIQbv/XLWzHzfVaPULFXX2jnf/UYJ3rGHcD5+zpe/eEO//JE0ZY8jJ7Rh90q6QyrUxmqAunH3KfsdfvtlJpNjbC1lqtHLN/jXhdwuvW8ncHh7vAZmzRxwzle0OpJIfvkqpLxbbOE0/ty7CzMwPXZ36n/yU/mn+d/rF6Tv5F+j0DP1G3fGH+M+LS4IbRmz9392XBezN/DP6l/6k/Gjwu/438n/c+Pv/a3BPy38w/Mf+t/LP1Y/0n5R/jfSx4cv71w0/JP3P0qfkfjTwt/5j80/OPzT8j/+38M/PfyX88eFb+94O/9B+/53F7Xq9/n39e3/NyL8i9If/3vm/s+sPAl+A5wR/8r+gv6OcGX9Rvzj+l8BH9xvxj9j5271vy38n+SX7e/Z14p/yC+9Tcdbsf2//1gaflXu5+MPtt8Qr59IFXuI8e+rDzWfGOgT867xx4afZdA38aeIq81P2i+1R5mfsl92nyy+7l7tPlFe5X3GfIK92vus+UV7lfcz+UfVbfS0Y/OfJv9qwCSJUkaUP3ONAwhktWAYMzDsPqMM81XviG7x/6x7q773AuE3p+N8HJuobrubu7u7trSXZ3wVLvmA05Y+VVdmXm92VWVXbS9b678L2Fj0Y+Fvl45BORudclvxz+YeKvsV/GZ774JPtLtxdXzYV7y/cE78x62p/wXkmNnAfYV5VxBTHZeB8bx8BTMvcNGt4x7yIRCO8Yd5EoG7x3kVj7Nx+6/4sTZLz97Jde9OFJMtH+2Qfuf41JJtvf/cU7XzpBptpjZBrlGdT50NaPvgHUW6gPoj6E+lnUz6F+HvULqF/k4T1s0DhJQJwkIU5SfOY+g6ZJhksvMigQAmlCAUiWjTk25rlmz6BLpMClVxu0SEqwRMpQJBU2VtlYM7bNbZg+EvCCAZmm+Q4+kqb5AT6ON4zTbJhoGMfZMNkwDrNhqmFss8Fov8NzBf/Te0XozbNglMwpUueDhywzNUWoLEIFJJRfQvkk1IweakVCrTJ1DqHyCDUroUISKiihLD3UmoRaZ+o0QgFCLUqoBQk1L6Hm9FAbEmqTqZch3GHHBV70UDt06xM78AIIC2mXNpCkDimNRQrpS02T8xaa5mBCDylI3hJTr0JMAxdDwhVIaiySSFiRhGU9YVkSVph6HaIauCgSrkFCY5FAwpokrOoJq5KwxtSbENHARZBwA+IaiyYSFiXhkp4wLAnjfP2BdCgRcH4JR5jE4ZYQrgCZDs2oFhm0KNq7LAmX9YR1ScirogJZDdwWEpaBaixa9i5LwlU94Yok5LVTg7wG7gIkrEJOY3GhvcuScF1PuCYJeYXFAToUVDhAuIuQMAzpDk2rFmm0uNjeZUm4qSfckISyDlM23NStT9AUAnL5kl2krENDtWkoNpfuIun5alGypSU3iFpMykWTIAVcNi6XbNIViKk2McUmiaT6enRIM5KU8A3g1UYdwDIHpFKu2KRrEFVtoopNAkn1NemQUkmaFTXZ7NCcA1jlgDkp12zSDYioNhHFpmmTxiVpWE+ak6R5pgYodiir7Ek8H7DUoXGBP6kWZ9yxCLvKMBIuS0JWnkN0KwItxuDAZWCrQ4uIqRRn0bFQookj4aokZOU5RE/LwoWMwYGjcEGHthBTKc6WY6FEU0TCdUnIynOIzpeHixmDA5eDizr0QsRUivNCx0KJpoWEm5KQledQ/fFSDpPa7dCU+sJOuT0Qu+QlfLrB7BqqXQPtGhgZSPL0sPXJMQoMtKCCFtx+iB2zxKdjOrsYkhNJnhm2TjlGWQeacLpnhU9HdXZRJM9KcjpsvXKMqg606XTSGp+O6OwiSJ6X5Lkh6zZsw/kRrq+XsFLWWGBRH6yfEohr4LCX8FLWWGBRH6yfZqGogcOq5KWsscCiPlg/zUNLA4dVyUtZY4FFfdB+2pBw8gUeRkAux91+mlJtGopNatfeaUkKetKSJC3gb1ulQYPSoNOSFH/dlnv7abmvn2YkKdGTViRpGX/fKg2aKA06I0nxF261t59W+/oplaRZPWlNklbxN67SoLNKg6ZOP+U9N+LYiIKOYG+1SXOSNM9JU6IF7pIUxOWrlITl+w92SRLS8g1HYvK1RHZJAjLyxUOiEOFSdpfEgXKpuUsiUOBFmnY6QYn3KnDaASEAbmt2pzNQhi3VrwIX9/hlB/tRqMIFql8Nij1++cF+ucHvI7oEF6lofANokVdRw/UFaAyCTMN0+94ryDQs8zkyDnUxTsKqGAOwIkYfrItxFtbEGIRNMS7ChhjnYfkhMgH1h8gUrD5E/LDyEJmB9YdICNYeIhZsPkQWYOMhMuf3+HxggPlXj+Gh23/1mR72xMcQjoDjiryeIHV5D0CW5cf5R7zy6/wDXvl5/h6v/D7nJ2SH3yC8/8nX7P3Y0zSOs2d+w/C9l79mb73JP2/b93lx4cQiyuWDAGL6EdOHmDPDYe4NwpxFzBBiBhHTGg5zfxDmImIuIOY8Ys4Nh/n0AEy2B097ybYQ9r2kLYQ9L9kRwn1ecggvRtSLkjG+c2x/tAuaRQfa56BdrTw65PoctEsB6JAe4KDP87Cd5xE7z6N2nsfAgBKCFhCUqczz5llBh7LiEDpfnjV0qCoOcL48i+iwpDis/NM8j9t5nrDzPGnneQoMSCHogI8GXaZJdIn1ubCrwqY+3QR6Rfu9DOalzTmOXpF+LxO99ImfthM/Yyd+FgxM/a8+4zr2cIqNl7PxGBvPsfEQG7fB0w5JsHao/Yt3v8MT+sEC051Fn5PocxR9dtCH2St+973H9juDfifQ7wj6tdHvPq/qt+f4nUa/4+h3GP22bb4ev3308/AVethgY31njC3RPhe9DeNpg5l+wntFzuMbXQWProJHV8Gjq+DRVfDoKnh0Fdxbk6Or4NFV8OgqeHQVPLoKHl0Fj66CR1fBo6vg0VXw6Cp4dBU8ugoeXQX/4GPP7yr4D+h30KvgF338+V0Fv/rjQ18FPxUzxu4t3nXYg/+QkLEtEI1bqD/gcednXXHOFeddccEVF10x7IoRV4y6YswV466YcMWkK6ZcMe2KGb/XB34S+PeNFQxigUmCSszmNmTAqpgeChDkA+nug9WGK7hMIYhSls/yXeUPOQjaYl7Mf0M+LEHQFgvdfZKBEJuIiuciWCiVmEewvSXkMlgoVcTsF6RzFSxbrIn5P8iHOli2uMzwQzDLdCHxvAISd0U8rYLE+4Q0XgMJ8wv5uA7cexbm2NSUmNlA76J42kTvD0jzBnr/QD42hfcczAMRXllhnRdGBaGbhwXg+YacfHmeK06ePL1PuOnxrH7hZrUAiyCzkVnI4GXMixAGGauMUYYmIwpDRBtRBKIioqmeiIpqRJitE9EP3IiiENNGFIO4NqI4JLQRJSAJAEX2TKHM/sxBlf25BHWmS0IKAFaEblXo1oRunelSkAaADaHbFLqG0DWZLg1B/t4iQbDEaEGA/WqkgYDHByb425M3UesKYoIBbDDk+8q8nlpHAh4IgVkxoxTA4APB08XmQpQCwePCHqdoFgjuvylrgeCWC98QJbiHzA13jHng/jBj3A1uzMAILi8zxsVkxrh0zBgXyuBEBADXhgDFlSCQFXlnmJQTFWe1vUftdLZkOltqOiu96RR704H+dFYOkk5x+HRg6HQMJ53LeDpsUNM515vO8d50tvvTOXeQdI4Pn872cOn4YAa8EOrS5ZZ5m5AXurTeMq8TcrRLqy3z/4Wc7NJiy7xcyLNdWmuZlwl5sUvLLfOckGNdWmiZx4Wc6tJsy9wW8lyXVlrmlpDDXbrUMleEHO/SXMssCjndpaRlgpDnu7TUMqNCjnRpvmWGhJzoUtoyp4Sc6VJomR6YOgLTR24glujNY04b+b+AB6yAF8YBYAzG2XHt7jNzZuX8C1PyZI7DRNu86QpqAWWmlmPKDcwTaDDGK5UGIc9MgrYJNzgaMIRB9CqOUFIRfDDNGSaZfhIZiKoHy2HOqfOS1xSsxPIbiDOhw3Esxh2LIJCeQIPIFIScOu9zHAIg0lt6bnpeCDjpVfrTM84ETIExJsLKqnp3hS2HvdCPfwLVY0Jd7lFbDm+tn9c8irxSX1T1ktVUWKt9rMaxgNdvYvwGx0H+7IBFozN8dXjgAUVjcdqySiujMrRRWTDznFh8Su71viDHTgS8yhIsq2BB5igOJrCHgacZqLPAXvcAQ9452GjL0GnwCijJBBjCmHrKlEMKOf6A4cKSfGCeFSbJteSLrh5AZQkDzB3XTfoOODoSkVkWXCIeWlma9++4GlrViabOFweDMexggCDECXezOV//lkFR8fbq18E5+h41ftWmoL4/MBfMBHcUau5J9mjzwuN6VAGpO6fDxVoWcfs+kzAW7h2/K/sPYr4CzI0jW7erWy2YbkmtIY8tJznVL+CwQ6Z4PerxsMOch8vfPs2SQ+9CXjx3eS8ub5IlzSRvmdGLnixeZmZmWPyWnPX7/6pqtTT2PAb50xTXOXXOf06dri6Z91XszRU/29kVtctP0kACZsY5R/LHTeZ3piUmkoZUUdDVZfF3+efqChPRVSlpRWTBiQe89IG+nlRuhLyC7Ie62sxX0jVRCOK0kppUwBN8UQSyX1XdDJ2TT44IZ9cjnPObSkdMv6N0jTuDDkhiiEApjaV2Yz0wxNK6y1sCjmokceZD5DF6oFBnwXQ+wqgqRoXqpmoPGhU5UuTInnm9wkda2uOfdBdWVn3HXOZp9NUBGAEZfo+0warC1NmDPOTDwOyk6vLoyLAbCRGCakViwR7/JZwaRP9UQaUlDgm0wqAvmuftP1Xd5N0M6iJ7CPeTHBowEsTJ1ntZoMQw/ets/r3Mv0pBQgoSipwSlJERhaAkwop1LBEkk9Y1RQJCwYKlUMdS4bXBOuUSWJGn6sZ6CXO/ghxRFxI4ySVvK4MVHcTKsMfBEIgbphV9FMb6blQNdCBclLBorZBCrmYwR/sX+l9Ve4NdyHI4JLIbNJNu8nibQkbe48pMzyDZC1Lsd4lRQeB3WNid1hn+jnDdVOY8C5RpYILn7BQ+wVEsfoQyqLGj0UggEDoX3DiSNqm+GhhHBrV2dEyBxxBRZMSXKVQSq1d3nViC5FSdHOzTCZODukGMGtlXrMLrTHxLBtNTKgkUHsMGVfLKMQMHrRxBe2Sb/aXXlSpM4RdjK5Tn8gaRkdQzzckMJXKb+DOr/Ki9/nW26qmuagPnkndZnLYAhpjsGH8fS5miiY0RMvF0lJWyUvLn4ykAYnSUqQKaqz7LRD+thmCo2WREarkNKRSivBAQ280l9FDSOIIkph3GorBeCfBnJbuPq02kSQlY85mjeLjMRcrDWE1R4iO6i9Ckw4z5JF9piTJTcdZccA1SSboZJjYYuUmPMrlNN5nMWo+yqBG3WBX55h9BTc9ojCughqqOCTqR5FFitOkMcJRIR32Jqx0wcuJTsYqdDTKMXTP/p8x/lTYOKj6SCW6vhJox4OSLZXgbO6a/PKkn7x6BkBpGSGNk+yetIwQhkE20IvcMe2G/0mTQNw5zGAFy9IRT9ogxCfZQkUzMIaacoM1OYPQI7XaEgmsNnNfIuA6K4jYZHXS0vnOvZi2+87sGGQqPgBqBN2saTKpp063tbSVdpkVRSrbYEOOs4XJtwueU8nFpHF9Ltz9inltUllB9k2jYvk7PDRjzIZ4IdNk186gTZC/MFZ8fNX11Wrbx39Pb6VRRVWSf2X7McloFYLUyPOvAihLCakEwfmRN1bAZ5fRRnJIYpE2gpejhB002IsD5qK7c1G6jiwfOvQyVgDuwVqQSG+OhOdUE6GASc8KYOwVpCjgl1MyS0/wI7U+nbbAXkIcAffKGxU4Pz3mWGxOPOB18tBk5U3Fa+MoO62Usmrjt/ZD1La+AF34hXYj9fOfEMZxxKttxMcUs5GypTbW/2bnlh13zbBpIRFbTutuRAtqEbbwvrdkVpcqZUY1mlFtKrp1jyTfCPH+il07tD1bVADfTjpnN1DcT3ESDFGQq+XrIK3mwZ+5/WZL8kfHaVesnYh3bt1EfdQQ+6CZ6r7IMrc5v6CljC4mM2V08B9VCp5du2x8cZ90YNlqjVUua5mk31MxnsGQYG6MqxtzLxWL7Pu6ciOV3W/LlkIgpgiiIMLqxXqb1UMwoQj5Vqcm2ATAo4kdRu069/zZVLnRRLD6V7sR49aqNQXW9iB1+0TKyyvzPuvjCM+FLwexv2vwX2edXbf53mWeUZM/AuXcUff5QFfP/rrLO0KHwjTH8VYwlVqXOML0KkOttTKp60mrhH13M9bBRtxNV6NRb6kPoH3PREe5WgMl3ynko4oLIoPDFP2kZ/EmfjCuavvH/JjOBDKM5N82XynSUFGxe8zFYU5UeqmriJx3bertg0ALTySddxGp9zGRhuDxkeZWi70LmFQp3v+nMHYNFvGb8j5njbxV1jsxfKomoPNkO91Y77uZX3eOP5bOf6K33ZJL7Yo181U53UhRQYf52h6txj20xZCQDuSPs+0v4Ez/K48fARg0Bd3QGThFDx/7WrKcwJ0HJ7SHz+xEb0MaQbThezX7RyzX1DQfVlwwMOQlHZDRDzKaKyV0gRrR53eSXd0QG2yao4I5NPwacVyVghAgv5nsuzEZIxMVS3KsK6CIlAL2g9EVSYr4yBDMvS3L+/qQunlEFRp0rHgf9KSjsRHZHX0492bZGO/SKHXyK/7gPFVVF9pntYijN2JhI8pkd1uaSDWa41C8iQ1nZpo08c7Vr2QVtMt3p6l/l4x1UM/Kiv50MjhxTD6oftW+fGAgo/vEZCiBhyMbHnuTaZpR8u216qWzVN3/g4RviP9kS78md6snYK3lexys+T34ClQEyg98n34/Kk03POznY84b0Xz/Z9gR/VNrsPpePjElWTd67I22RmzgL79OjUmcyhlINQQxK9fv0hISsnLTHWdskZNsUStF9ervU2LZDqmxrI0HlTqlx3FlSsocHZ3f1OciHzEtXa5Onw0uZ4wMw7otUpMr2c7v6PORrpvZ85kzPC5hj+66uvlBaPIfgCrq43FPRF8N5XQJ7vSRt0NouoeOsmj+Q3qU4j9eXYXhDas8FW11zoeLSFc0b2jvkUr4M3A1aV6C4C8WTzaOYxr8HVVeaKszJwlVyjr4alnmNaL1HUr1X/pXeJ+fp/XK+PiAX6GvlQn1QLtZPEaUPgaFpMHSIWjxktKg7Mp1VcYQj5efqrDjDpIOgNe2eg9u9HExW7bpmpJP9AJwfRqqO6lnMOCdP0fOyXy8gv0hXiDG+dOjYZkzzAb0k16LLQb2AroddtyCndMhQQu0yB18kc4ZQgxX4NsFvQ+al2U2X3Av9BBXMe8h75gWeLLB9sG53V/LuPB1qm1clNA7dAIFqF2wdluXM76bL9FAyO1cviEMaM7IIAHVl2S08bQ4Qb+aE0L2EqSKZBxNY4QKTBQxV3XRRds/X6VOxUkw3lzbQExQadnnSGVjeYbCPO0J7DetVLqco08vMD5ansLTBsnA2nL9yict8PFnmgpZkRxdyn0dCxpgsyGEmhwf488kflRRJBr70EvRxGc1uUA1N8mr4vEKajDPNIRR7UnOW5RkyUwSyd1OVrJer3JChVowMOPJK04iKyKxrpljx3fu3Xlsk07SnI3JIOiv6kJRkqauvK0L5EZlug0aHHmDBAvF6C9cbLHqJYkymb8TibpJI3yxX61vkGn2r7NG3yV59u+zTd4in78Si7wRozB/Y7DSMUs/KdXKThM/NahDPXUYOYY7gOYMjuRUSv8UCvY/yGwuIt/6XIH74vwPxbWeA+MwgxG8wEG/1IX5XH+Ll/wmIH0ZSQGh2wZ7MYYGzVgJYIJIGZLAkt6H/7eh8h15EXYZlXi+0AjDROB1dw6iubkJ9QgkMW8FiUW4KnHnTAWbICiaNFSAh70jIO5NFmUPPjMvIzDLMIqbzt6TInfSOpoehaD0/4BYbmLoRKM/3IqjUB/9LcRBt1vCkzD5XN4cVHXBwdQDj2DU3fbATWtXuyrtRybYSEs0tyQHiFlf+H9Z+qdD+f48TR/IuaD0oIOLIxYFb4ZII8KC6EJHJ+cgdzmkQA4VyC+sGs0s532QD5fminLB82JS3Uivp5yLuM7A8JOwlktxaxFsLlgyhvLyFoKkalpc3CX6ZyfLp8l+i/JfOYH3/Hakv9U3SKGBYXFzxPcBl0QD8Zd6l3sYrZlL3Uty8TA6z3ss+D0xmb/NPRkzVAfaJ5Ca6z5vkTple0XfSS8nNcGuX6sNBB5OX+EVksIRNYFE6z6WTgIJbWOcsFjmtG+jWkYCKk7tlmTEiCJb4hZOcw6pJVxrJBLosWPmMUj6QzEraMNutjHVBkl4E1A/L0kp6mPU3y3hX3wwJT3XhkW9lcqvcxuQ2uZ3J7XIHkzvkTna/WrZ3Ef1cw+Qa2cNkj+xlslf2MdmHLWYnI6armFzFH2UwpNrPZL8cYHJArmVyrRxkclCewuQpckRPyyHSiGSiqyM5T85iCHg+k/PlAiYXyIVMLpSLmVwsPru3hNHr329vRllVkuRVOxFpv2OyVD2mHhp5UPHXvxuVlTQ4l8/j4117SDbLP4tuA7usk7yKD1AfDLumS/Kn5krA8VDHTD8Y6jq7P0eXmDxXh3z0xJMzU4atv+o9NwXqyngQN1V4CEfKZ5YNl36Qaa/StUSSR0tS0hX3YOcP3j9r2EPHD2Kr9KVyYTAFOVRAoKsrEt3EB7vjZ7/0H24+/lZggt5T8Z5zNKNu4aPEpd4LMUrxnkgz+Zc2z/faOmFFdaCiBQG/Q/v5enf5j1fSqlSZe2fFHmL0j37yzKnky2V6XCuOtNnv8PQh5osH1CZ8cr+BMboVaDoqzbX1dGwtbaBqdPYq8/nC9Poz2nRT/RHPbms0y1hPN7lKH5GEvUcDD//ZmVP5x3tx/xjqlHerJFs2HU2xcIwFEWQoOfLEf3gUbKG+yX/IJ0TTM9vpKFN+n9EGt+StV5wXpM1H0sbs63/7/L+NLmsdWn8mj3qLWKgx++gj/Hxyen1gRU/D01tPj5Lsmh7j4cXo/uBVhMsYDtQCiyLtD+NixtPRECAu9RZ1mAPCBUHQvo44YQ2HQpywanFH53+c5WgvdCbKgimA3l8V8lwpNPnVgOdKIegVKDpqUbRrM4rkjCjqBQ7WZ0DNq4McNb3gfx41HPfOIB0HZpxM3wXhT1jwjP+3wTMuE//fwDM+AJ7W/znwjFvwtCLrS3i2EHBTHYOl1F3fGzYcqdU7Oo9l09mGdQvt1tM9CQgbsDUuseu91O89P9D7KHvT0z1V+3ZQ8tVYN2efzc/5c53ZXzSfPR32ua2tR8kG+xSLdLmpDq9HBdnxsKurFng8o6tZ3DE7MoCDfMGrV3X6tZB4LrtzcaKbmMi9ZM3Bxoco++QxrfAlmjsPpJGA+ZAndiGUTyd6dTf1UZbQzXdhJ/npXMSHOjmVPWAZGoUeET0M7wnET896QNOYA/dKDGlIYtA7WOlyMpAzE7f1uN+hoO8hLHltTjeY7NP21pluMrlLT1gb5jZj4Ci4Dz6Q555i1WN+0EIdvO8lzuQnYDISy/iajK49ljb3B9yQiOA1qUuyJmOobewPfjYcQDLTHMlN5sEoGMp+FsorI91AWnHKDIMOctV8P1ttcPeo0h0pCZmP3ZtHIkgqroNnO/j2diItqszqkgurHiveMkjTXktsrK0PWo49lCNvPNYzR4jBGQLOyScjIylhxmy9JRwtlmXczZV01pOv0qTN3vxeMCHNk37qZ57gu9y2/lPGhroPdzDec/T0Duc8cMB7HydMNrdVTNv72eYLOt6fhvdKuIKXG5yqIhVW+feKjyrqkKiDa35nmVk8Gna4loor7EahlxeeypbAFW5iCwd/1XPasd7COurkbKexX52k5H/VzwimH6LdeHYMDoNPjniexfwvTVLvFXN6idxf+tYWCs/U6Umjb0J95CcvdztL3q04ue5nkj8KcvFvqUODcKPMQoeB5YOCMetdDfSk1GQk6ZVcZ26qpulVQSEydnQyKzYseiQnn82SWQ1zyXiFFINcOvQ7jM48u2VWTBc0/uyGl/nJTvqBvO5PWaeSnXkYV3Jk3jCKin3GRCriW0upZt7l6oM/27lWecxf6n34ZzsHPN+YPD8br9vwaPd5HFuR0/2XDKgk7fQyz9H7ZsiNCluikR9VCy4RKD8x6ifHfFw0Qq+VNDyXD9Rl41XLWc/eneJtbSm7h8kyH7TKNL0zdHyF/z/Y8Z3BmTqi4WdL3cyDoPD0hJJ3wHtvyHSP/zhSKcGr4JXEi2bg7BUfTasEAuXxn7vZ1PPSmlRXdNncgRCFPyvZwy/6PISugmMS8scD+Ps4hPG7sTtbCLHJ0SmRC++Guhr4wQTjLsNBj5QreLvpOHkYzg+53zWzPdyfjXPdZeZi7t/qkTPwXzXcjggWPEjKzFctmJPQOVNfJsRMF6dl5ySdOpSUV1wNbxob6VW4bCPCLt8xRdnlDAqz5+BlTLySnXNU17PdYnMNibPndNMmj+QSqegWWTBaablZ9UTBv7TIN8rKroMknEoZtuaM/55h/Ca3C/B+B7jECibcUl94aP2k/4l0Mi8+sd476fNui6WsSDn7IbPISayJLxkcMLifJT8fpsVcG9Prb3ZZ2VjvsQU+dvQTa3qif3DUhKuue8xQJ2RaWtyW3LvfbffrMSg58/VY5vHadn+neTZO4NGyaUxaljLGMZHG/Uga963kl9PqmEvKfOQejWQsUzeA4pge58mc0kEuMWnZ+yH5P/vyh5MCLQHC1LrilaiKJnWzALVY91gVUNyoSRq+8vyIVUqXT+PQXewrHwVXkYxmCvxgfeMyxnuyYRFmTkBOlmIoE0U1hYyWOIx4S0XRBVZ5sYpudwT7Ep1D4BYVGQvUakBNdlVuQn6eXucINYCkirOEFsYSVA5EP7sJRIsORFwey9e5cELUPfZFukRGnEEuxGFB6DJmJQmGcgC6blop08zZKt6cPdNiGEMpBbZd5e2cc9D8A5o/2UbnvgeYKhwAeZwiz4G1T5Z3pjT01MCaF7O6xnm97kUzn9gfFM7NOYXcSQx4BSeaZNgvJFYyzi+M/4/4BWteI4aPCRc3WUVlnjRXaFh9E82eDWFOaG4OgzL9H7BiyobyjnVzeOikaY6GUbbZvRQScMve2ISIjkME18LyLFdOxhytskPIJ9Yp3QFmrRC2omZo7StI5Z58H8lxZ2+xdDAtr6QBSgEO6XImSH/oAWaCGx2+XqxyUygRm1uQ3rwB7B5e8G63AdhtlTVXO8X2tlzSFhCS4ZnFQaiY+dxNM4Pso2gfbxMtargsIe5I+Hpyy+1hkt4lJ71rGL27TiN9ydakq1giY5dzPbiyytFmZOb0RB3hFIwmXoLNndgfkXKOeBdOiEc0Gqg7WsEQ/iXQrS2NQxSBpCeiwpif2e/gbvOAjnJu75OJGj+GAOpP1Uoag9mYF29jJLz8gKR2rRpFUr1WJUhwnWncocMHOkjrQV1n8kPclsVPfnnS3gRtMvE0BmUPK5o2n6V4tyjCo0TyE4rNPaVbTN+s9KjfYe5hlYJDxq0wSTLg8XZkCQn3Km5r+MdnDXWvqBW+4JcSL1kwtS/j03F4O5bjLO4iQLdZE2rZ7Diyj9tsgmwPWTpDw2bycEwuJOXdUz3B/E4dchewYaBExiSgocj9yIHixA4Px8t3fcAVF11jF3MXuMwFc9+tLrc1C1V+F9sa1XboJCPBSThss/Waewk8QOYthXf+3AZ8fpvDQY4kl9tpjZ2q7pRtQoyh1+xBWyiKMzoVR2acVG/A3OxIdtkDMzC+YtUKeVZk1LEpNRMjLLcN6+Qzyq+RK/KpOBc76iiicKZAJ0Yg7B+EPCf3+Pssbq5GEvLGtUkuQQKl7LK6OldGpcUvBDLGHL8gNCHglV/kp8TEdtslYbJDEtm2otvSZLLTaorHL2chC4Trs5Ge26Xl8Ce7dQEQL1NJOtqGFEu8z2l43U1eeacaTvrM/yiILIGAZJyBfoySdMmxktBWULRplStTFEKLkpeqVlZuJZlcSREzIuzpNyCwQpHhjLechhJfrkaBcF4cnztKXT1huRrPji3DX0Z1gmyUBXO5xsfAelMUY8GAyQ31ZjwSyTnJb07ICGkCkFXmqrrGpERomOU7KmnZRGnML/DmNCNe3kBJvhbH1SgvJ2+ZjCsRf1m0ouEaNJ96qrJNq7gWgSl/iKkSmYotUxXLVMyxjRWYiY9xO3UZacQZc3qK9IKcAi/oZjBwmVpMq+0uyKgB4lXBNhWRC47AWkZ1bVBNIKmMiPmGjEVyxiLFRaHFUcTo8wHdjP08hwUlMbuDGc90J981SdiaOAtn/7zGN1yxIbKIs2vJfFHJmycM4sQnXl1rIs3k6zXrxc4tnFh8ob9rb9+B9bGbvGWbmc/l43K0VVMkXlai7yv1Zcz79b7RTz6MRGOaj2WNMvexwipjCqQxU9cTw6Uio22EAFJBHjnDt+X8piHObys4t7ILCCbCNY2Y24znqsHzkK4iI22TrTLdDO76ELjrxB2YiggS2hQWnEY6JJQi3kWJbG0ddgZqO9BSpo5CM2a4NQ4jkFRDJAOSHBkkidJ2Dq3K9mGSlHfEV4JltFSHWgJDcoiWD+44TQiehrlQ1paigdlDHfEHEon9gYTZbhV3VoiP8XQJSWjAIgF/mxI8lTl3v+ImiXkP8oXW0T7Xlp6D5IvUudV98vHIanN2SJuLAzg8O/nyDjLNNJKzDOYQ4OhxA19dAtuumq4GJYdC4u1PlbsQ+PUkqB0LHgofLN6BNGiPn00j/p9CqW9+IlM5ymvc70hL5sDY+2wav0OH5A990joOhzZOBbcQTDTnIezU35GW8ykqGTtWjjgsuaI5r4DfDPJWH6yi9GMs3cj5XBTrOsyjihvWrebXWBRGr2ltKSChR0oMzmzfYMkMG3+Azsc2vxLNntFmqV5iiurXAhoraemBtCal+wQ+NshoeeooIEWgmN7ZR0yv2gMpnqTukxKiSPQaYa8+QmDdm9fvGJkv+MdAu/TVB7sSQqAVqYCzE6eCI/UidBb1qEQzx25vNyOmd2KQh6w5LuV0vs2uAhoqLg0823iPNSkUb72ZS0m8tyGviqnzeb1HdGOA1ZCbTHEcWzbs/mie7ZjMXL8hMOVCJQV+mqR7N29uN3zlBwO8NR6ThkRgqs1AE1zUA/qUvjjuMT9DbKzxGIHLaDyKIn+K2rZryhv6x/S6GfWlvPozVG3/6LFzeD1Fyc7tLaUhaAK5BLVUJGwbZE8fTUt2NffoIPvF/5T92A+hCaIdv7+rfXoIgi/7mQ81gCST/d4/XsY7P0qHZr8jXTMYYxSGRPZmaQnXil86Uywc5a++ZAb8BOZNScO+6Wu++CUn0qSHFyGScHEtDB4FALF5dTFxb9XvsvsJ8y64sZ7i3SG188IXn0gb62sMq9ck6QnyZqnskjia1U5PPI7qreNvi+3eunj5v9l/uWFueddDP4/3ZM/6g5977fLLfmm6tz6rsrPe9dT7fo3Z68//mZtvv/23mD31nhf8wcef9wfMBlfx8xfI9tLRXsGNRyKj4uXEN3qSrK2hU4ssgHLaGOwNDa/NPhkc+MPaV/55eh3DvqX+zfifXn7oc+u9XtqgsF710pmUI82Mf2q6QVA98T9x2kzSWiMx3YI+Bm3ubUSDtSz6Ad+5m4DeoTHwaxJvdvZP/t13ovffdsjIp3jbw5Ir/OqJ9dnbzYcSwRuhH7zo4mctTHz7xDr5dWw+FRVgszXEX8twFoCzwsi94dfU/FijaEant9jXPYS5yZl3tXd/4zufP+f5/0WtF7lmhPo33++94uBf7n1ovchxoJn8f36gkKt8JQlUKAqChoSQtrBwBdlhl+BGYMVuN4yAy3xJadk6vO/Q8Wen3viFl5Sutz7+bz/z/YB+D2pQQgU+C1HEVrzlyvz+j1pX6W3JrHI6eePBnpmV70e37LwFNWfvgduvrG1fz+2CPNidJPO7D0jQTQPjPUz9PdmYaUpLKw+k4YqEzsWFAqShB92G6t4vwVFjzWuEsHYHYGE2ft+AmC00Dl/21wQShltT+Zf93/vBDOsAtP3PfWf8tH8rnyPyoANx/9bTwrZ/9fHP3fMf9z770Prs11Z+/UvZZz/9OZjuJX983ge6d7Roxa/97Ocmn/vEs08ge8iA+ksENY04R6a30aOnVoRv6pGP9R74yN0Z6LrwgHKgCBbruWuL+p7NxN4Mg3jYhlwTXOoGnHr0eDOIj/kPheadj4+dF0cW/5W9vwHQq6zvhOFznXPuc859n/ueuWYyIUMm3eecs9ndYRt1dl9qgkbJyebRsFJNW+xD+7LPSyvb5ZlkfRPgpbE7kgECRosaFTUg6iRESRU0ImpqwQwaNSrWqGixoqYttFFpjZXKh4G8/9//d51z7pkMCtv9cith7uv7uv7Xx7k+/p8h2DtmTSE8KaMMHDCFMKZYBOTetMuAUc5fA14DWTEeeHOaj6TxCvPDIuQhjVvye8KxUuBoC4GFkiUosrMC2NpKA1cAJhfdPZTgmy9aa4TBoUrS6CwAUkIeoe4hhmzDks3iAPBVyCnMILcNV8LT4oKydMTQnRE3Gzkr2AVX+rQT7hDkSxg/DVc6vlUcC0k7BTVUiY+v4lmGW10MZ3keSZ7Q8exeSD/vlO6W4gnmBM1X0r7X+xI540/K+4EvsKBW8LAFKxvC0irytTHHc62bRXmPmTJBwb+oSLTHEh/nPdIEeqA69jOqON8jJ72X9zwkJ0+dXMlGdfCk72Q9oAB6uKhCoFq8WSz0IelrJNh+pHW1RUWFckB09IthOInMNDThhHpf/j3eXPIOjukzgs1KGC0T3tBTDHuSpRhlHN4dfJKCTcKEpYJK8mWQoWxyBqN1vT/JMbOvS3GxRGbfZe5JZrgR82rbwFD5YAoB/9MK1VIj6gMCwiu/KybRHftNdEXmcDMGFH2LIIJedT/UONaq8WgIR+HWfBiOSClJT1U4bDFckfY9DRPJOm/ydWnCu8vPIhV/ikpBpHV0+pzwfo+BrQhkPQplzlnV2fDvYgYdCWzR7/QMZCIzjGCEoZNcOpDinIbvNAI+0tYg9OBe72OuMIoUyCJIPQWpg3FMgCzFC0lDklWVLGDZquxxtliF1bTgjJ9HcPf6uda9TyYD+E62gzRWX3QIgTRS9DAdnCJOWYcj6abXKz+nnGtC57YSGJ58lueV9rJL8oTzRe4gD8KGcqGh4HZYvg7qtrCVnAuJgkHVNxE1bxwdegy7dBGtkUzXdXdpJp7hhyv9CfF1ZZFg50chDBOXiL3jdC6mLLYftYTFJY8wwb4ucTkMk+09A+j2hlLeIp0UaE0krIKCgGF7bxdpZxYRkfghkL87jF6nrXCBSNMVg9kO2Sa4BYXQl8BlOMXgCogA61BeRmfzPBC+UIEAsZd26r6bvxuCvthRfIIxxjIrKkaVkTVyMEe4R8tQnzQKCDAPzzdop8r1MITfNnMzVci4BUOGFCFKeM4F5PMNIBGQYhhT4U8jymMQQ63j8Vz/fPjO8EX/5wYWZUU6cvZAOq/aLzbVGiAw2thbRIO3B5/jiUlkLG/Cduuv5BZfDxxHtMvRE2czHKpewRDPbepzzWxGkGiHEK4u9i6R/Bw0WbP/GmtWRy4b1mHCYh7nCD7zAcNDFnVnGC4wtlWigo/YIBYG5hCn9HSinBmkQ+4Iq41Hkee3Rqg0KFfbHwZZC177gYoR77fWCDFsB/hEfXzg4rZEjFJckERiEDKdP4SkLtKvE/aLez4wi4pFaNFesxjY+DuiPIK7P8pjmVGmuUbvlFK6B8QC/M5lm8rjrxD0LjQpxMKLUb5x2a+Kt6X7RVvSURFAFq+9epiVFjEQ+kq5nT3uKfNRS9KfK+06MN62zHk+tDRr6XDG6Msz6NOXruzrk+sBWt8ZKnBh+TfS6TIt/x5O1x4VmJFwn4zbkRh+WWyHfXAiaegM/36Rnr03Zq4HJNf9jA+OySo86uKPS/wxF4/VecDFgx76sKvnYannIfE/y7sqyEPEPcdMy/f4qMSthRCsc2eQP3ye9zjCH/7re26Qv8dE9H5/fxiKAfbNy7BrfoadqCkmvRQjSJhujdzIxRhNdTl690WTbuD2D4LcHU5yoMvVTLTvxmhf39IFYf9MeR0ipSQk4j1AbxtN3NTKY10srTykIhZsmVo3Ky4f5eyrsib8iWgDNOwEbtIRpzpbYtX1hU5sRJU4kC2OP+UYvHFPNgAvWN4PCk/uzZm9WfQARJKvlw3eWAzuyVzcLOIG1HsE3kH1HhZvtTm/CZvzTH/EGhlR5E1kmNB0W+CDi15jwcGv3XaLlMO3K3KjZqcX01Oa0ivfdeC450bxwTbHgOPhMn8H12+SmUNHrJxpzR8s3Dn3AcTbH7xyevroLT+Sa6eAbMrVuOJJiUhKlx7ZyjF0L2pGHdX1jTrGGMOp1DYMPCMxIoAnk8uq/Z7FHO6IdU6l7/iiz5B+512d2zhPyRlh7MNCygNh64TkwDXvONzuyuAYXJnXByKO31ENl96LbxNe14ify+hK/+GoGdbtcTNqWeKG7EPYS0PpHJYFLhXozvwBxLBxfdq3LOVmYK+Gx05Sb1acxdScRQVzof306RhTgEXwFcyWajgCdLKcpYRmA5cWfrrreMf+wTb7/TSX8enL4OGnVmUow5fmAwSxvAV7zeLys7eKE5Z3ImSx82hrR3wZjLDZhY6Gzb7zQNjsOw+Fzb5zPGz2nUdDt2vNYtc6HDY7z/ZWs/OcCKudB66wUiaaT1rDvqf5BApRR02/tFzvetJyvetJy/WuJy1z1+OeGUrrbt+Tlut9T1rmvpclIhN9ycL7XYMLsvgHBvsmqvG+YszxzH/3bDnusP/1oTzxDwWbKNundcaJEPwIBff377Ce2yeN0hUnD9QH6nvkHRnrF8hP+PYHjVuOj7f7lx6z4AsOskhQln1f/fSdX4uy4IByiJL3wT6+SNIzfIrz1y/i53+oFQO47s+7NHNWcaayILRI+Pa+kQX2FOGO9Rxw/6dz3wdB/unEXTw+N2BOAzfDTKioAaXThKrFis46OuN0uuKcEKjBvmAPDWemHFH+qdLiiwzBc6l3+0PitsUdx6akWuxS1TKCt2ZLHkKQaKPmt2JgLI8RzMTTVfaAolV2IejiLj6xZHScE8vyGM4oGShGcr1VTRW63MABUnSVCqR3c9XV1IW7w/Bhs93kg3DldWfZD3A8y7fAG/hglkrTUDwhAZv1VImOYg+6QoNSfSchSIDi3WFYbDvcHm6BCqwKUZQhJZWHXJMt12RX4oZxn2J0zGj2ZBzoKyAcML6zuG1BwuKdIMYfCyYJK1gDmGp3GV6rHwqaO/DDATgz+Do8FigOxhO/xClTiGSXrFDJ4fGhpIqxmkEou7JjCo+g/dpo5ssPSc8AMYQeHrb3qLS3rylFDyas27TUbVqqRhYx+yTmOoIq1XGQMQ5FSwYUY4XBKLqgaA+nnDwMEadPsBQw+cAleKe4oCmAb95F3QH3Trwaa5DA5IlBRbCQ06rirpPTEJQ0udPrg/AOM8n1iNUI9Bmf7iWIkZJ9+2eEL23cIMZeLivi7tJbPzYJqh75WFoOw4Jjh3NDACAdytpL3z6gi2/Wx+TCd8gvWnAPi8aQTZDM8vW9ImGO2CHnzoqr6mw46X+vw3KPKUbKEPorUYMpFguKAx8Hm12sj+rY7hlC76nZB69fiZZFWQ8rV2DPfRsDbiVGHMyHDN0jzt3r0wXeDaqFuFbuWsoQtFR2GALXVbv2IiFhaD+WsGZehT2Li5q5GPNUXzEU+y+ipQt54HmVgQqseQasBPYhELiUAwww5bDhZtGFY3MdvztNbuDeoXsBBpYAEhDG4FUPGKtIFy2DyCBG45g0VKH9gqMSwIzdBxeKsODGilbaCe+Aeq+DFzoa4aaQLpqU2Msk0IWiZQQ2c8btZxc5zyeWnvKNVsLwMdewGJ/99KzHZZuNQOfm4qyHhVX0dN8MsEOBxyzUoIEbwkV1st6znkwSccdd1ELZfK4QFMKKWeJWSOpWzCgnjAzSmLAeJqyHCWOGQVfQuopOd61JTvv1UWgl1gLlqGpSAhPQabLFljiplr1orFgC5mubyd/6scJlHYEitnRjYauM93qScxR7NsZS/iRvyrzJZNWAnIaMwwVQ2gC9ccnGLILcdyTFhHFLkwU6PA3AHPqisWx0I6rtSaXypzlSQMbvXXXD8QqKz95TNEwIqxMnB/2Ok62gAPJcOcmDNVam/EZo/xx6M0OIpKiwzp0taF019liMyWVBe3RRoYirgNkguFka8MnhBq3aLLWflEF+lMcTBLhQ4aOqFfOh02ZLI/xhoeNfJMSsPgvtX50O7HrPNVDHnBUcCyWud1ZwFK7qFpyQqfuwyJA96lKOM6VnH5TI6VYW9L9CEwbrRyi7cDzE6xCa0CiK2qISNJeEHohvNhK4Cb/91qIKsrIrw2O/LGE3iCvW2EOLIUdXvu/Ds8LcX34B9+qkvBuhYXtUmxDGct1GKRG0CuJBGjjDP3cltlnNch52YI0Nzhcqgou9UL5mFzshhx5joQD0AfVCA6h/v3hFqi+PEPMcs/n55pjE4DqLnsDdicwyPjNwo+d536NwD//D27Iv/DrsJDsY0Sj+4/jgpQXdowFvZBqzU2LW0Ht9XEhgAwN7xbua3pm4CMFiqIGbYjzyzsRi0ceXvwKxd7TyFlwRfm/DFeH3DtxDrTyFe2cr78KdbaGbOHlf/DzvPEodn4tOoS5OcJe6v5Q7J8BnZ8XpCPsrwR6lyPIy5szEaYFTUGUez0e5rCVVj3MB15ftwP6kXa0HTeIlu/TnLCMunV1S7qsy/5obmB/xXIePAcgIHY+W/WiXtegIauT1LV7RdenZPa2qraa1BiJmFPaCEL+PhrjJ/1Tgjrp1zSq+Pw+4vYTjHoXjCIFDKoL7NPLWVvmjO300dlSbPMYm9QBlw2wSVeGhi3boQc/p2UUPv3lwj3VBrvDsJ0dca5H7tDIDplD60bgFvghedwRf51dtluMUGsSDeZyfr8zUV0L2XRy9wGJrYvb7b0fHtdP8wMcxQJC787XTuuIi/B6Oyu9K5jIuj8Mx/V/yzqjvS56O6i/5enj5Jd8EL7/kGRd7IfAl9Zf8aKv+ku+I6i/51mj+l3wg4hd8uEX3aItf8Mej5gO9Dl/s8da8L/YYIm7k7qe3g/v6Iu5HjiMtDgNmBeNDj1zhQwCAJ3UeMoc7B/aezqG+H/DhmhYCdSE7lAplIQZInsARte6t1vIbhguc9FzKzYMSpwWu5dj6B1AK2PPIHQTwJHhWc5efgTuARzDDO2NCzK/hEzfG3J7tj9tsY86iHBcA0ZNxAYlHz7yRSeYNjMfasHzslSlranaCuiE21TSE3jYYNi5Hu99oBj6yA+ZBZo7oXw0ylZ9SPTJ8ahOQhC3UL23m98tj+tL26p7ubKHOGBeAb/cUiW9wBTjqUY+7sV9OIbc0/19myv3vU/nR1/fkRXbIA+UKugSlREbN2iGc8aLVJ7SLmAn3oCOXP/geQYLRdiI6LTqxtjJu/3hRU/UVEodaVQ2hfBFFm8YP2aLs0LfkYbcFMg5SKe/qq+EX++nFRYjTB7h+Hy98++Eu2HBdzR/3teIKWAk5YDdQxyNsttddJ1BU15tU2u3zgBf1sFF3HKp64UJYQNDmYU+mcAlktdiKFIhxKf7saQJ0nFLKflw7G+GI8VkGhw6ALD+4fZaK9bETAVipgCOtWjcaYWV29QJ2je3eOabV3e+hOZyjiabajwyzoxtUXzpGbb0oUScuICsCOKMv1q6OkkQLNIbq4EafqumMUXAcj2YsWxBos25SD+03zJwFEdQLItUK5CIaig8r4nxXpDzDvreDsZ5XApPur6gmnbNt2A5ynqs9cVovH6laXagWNmtcs8vcoliGNZG68gdP6wZNF35WZU0f1vf34en0gDOE9sJ6YVDFeNgNmkpdtj9PMLfduhBGXAJdgN4gRzz3hTULvLz3j+RzzaUvd3Tt23wHdf/EUA8/671aZtrBDJIfgRgNuPqf7T5JPE4BIkaOnxA/EKQs6+swwsvrD0lsE9ZDNP5MppmVM/O5RaBzXYTlP6BfoX3zkL40wvIxhAMJywdYz99XW27bME+9bbjZRiXiGeUKWnDdVlPup5pRjUPZ42EeMoxZ4YD1L4V5lfin9rEZfK2ZRU+gO+M/c9qAiEfbWAVVLRLfANT31eF1P2cTDsjvT6BtvcvtxQYfyAYvUH8bG7y+7G434qs5R3Hd1v0fjAOnLL+G2diTnN1T5gNDCYUiHbTt45HbkXGEWYsRyIaCt/bUdS2pITKjW1olxgKHC6o6q2F5d1nQ5lEP59uHe/4grZRM00oJDWEiv/1sxHW6z+i0YZXMyL3JwgvlDMpRhgyzhl/nIcPxPwwUqRa91+CxP85Vfo8UzpS5BrOlUkuJfgdFmwITjqLIo4iK8DtwkiIVpjMwaKh+XbUcUYYwZFOkYDQZylJlKWOb5wJnsIZNrlsZQBwrdRYzVkt9PeA2u1KsUbdARcGguTjbuQ8727nUuPw875hzBReVcIDsa0IqrSnv2XW3X7NdgG1E09G8E0OgFuUyxGpIRNQApnXBywa3gaEYoqpzVSqlrkuzgG+/Yal9c1JmJQWa2/VCRLA+3WK7Gkng7CeHGKph+pjCtFVB4oFtCFkMpgnMzSowM1CaE+xX4NaI7P+TeW5Z4RPTOs5Ebnx+XV1ymE/cagEmnpONWnm6u9z4ageBcmmJBnu1u7JXU1TxdAHLTIpxS0mEVqDh7bGT8FrQQ4M1qESg9xu7DOK0sxj7ZSoLB8gyUDK4PIyUhG9Ij274FmUGzkiGccgmHaSJYIQckCMcbaqvEV7pbFFfENxzKu5vP9vKEjKJYSjhgDmt0QXSa3SBNIr3VRcITgB81iOQtXbz8zDEaxQKaiQyYPuE4WWCN6iwWXtkMWbCckJG8rhv7AM39sZZRIqcjveQc1DLibYx8s0Ap80Ae4Hb8mjYxCijIVj0IH7Rlu+8l0fcHQlURMSo/fGizAcvzCdlnQPFKVIWZIhRij548HTAyx//7XfiXEiHu27f/ipca9mYIEAHAuN7Rk799/3Ez2N9kTgi31fPtjcOQ1YEV4LDb/kvkvrd7/65v+6hX4NGvS8zVdoBqO7r1N0DP127C9CO0Mpf/5zWkvPHRGnRIloQHOpPX9SXXhV8VBSTMxP9cZlcDqBaW8Am/6QwP0vEJVgWflbXL/kWNf6mroOoq/EnKMaM1L+1WDvAbRP96dc8Mgy21UCRx+A8pAGMxX2Ldsb5/s0amEFk+Y6zoVFJpGVp3/JMm2Xrij5rTb5IBp25PvC5Opd36+fWPN+rco1LrpQNk8kZHxz3Fh9Mjxv0k+/MW+hZAhbOxO08zsYGSqVZB1EdydBlhqxGz27vBb8k/M+RPspaDi+LHbp8nym3o/L94TlFOGZnQccEAbMl7qxHLVigWvxI/LHzP6DnEP33KZGT/ns8NE8/yqbOPzGZK1LHZzU99bOaAfWzmkH1sxqrflYzRD+qGcbDNmA1i9TPakbUz2oWq5/VnKZ+VrOEflQzitezr1/t6ZmBFrICzkT+z6nzcqmskTH3OY9RFi6Qcvhx2IMxoQ07frQoG4MAjj+Z44V1z/vRls+isPdkXqKlwYUQEt83HTJ8IpDwMjlDxS0DOUMRlvjjCD8k+8s/gIMLQOOthvX09Ip99aq+Ymn5kECU+2UrX1b+EN5fKqP8n2HRa24CD1ME79c78ZH3r7HHl5ZGsol5Y/lbJn4fjXtN92UN6Q4lhQ2026MxRWhtxs9lsB2eib1O4q2WyAcEMiW8qkd5P7ynneGDz0i9mmEfvIs1w071auwueEcdYWsWgREtOK1ezbLDAF11NMyXAX/1l6EIeJ9ePio9JYKu3hby5c77L2fzf9FcKP9l5Z3N/5Vw2Gdlkvvi5k7L3gRu6rJewFbC65usozOkDyvhVayxknxPQ+wMSL7w4gqI2ADWAndh3sWk3k64meC3xYUZPqwDWDTERMLe/nHptKK5tehiVLhTmxlB7A6NHUHstDYTZL/0POkuFsPzpfvZInR/6nme+uSy8lzMFBd65tPKtKNpiHtckWvAh905W2GL/hjfurB53ldj8wYVT4dUopZ23nC7K2cfa/Or5NwzD1k/hvtna4gzrt5mHdhm8m0z+YOccfW6dYDePurnOdC+wqrzL+DuCPLlOjZBniG8K8j/FbVt5v8SiDq3KOBtlkpv3PMExQffszzheJnKfHz9Srz4XiBLRpbQsSBfRvbX/ulOm+lOm+nuNNPdaaa7zemjt5o+LoJHDRfBccNFcMxwIo4aLoL74OYqwZE005000x1XkwofJ5pL4JM+l8As5O2Xwsys4lVgUghMOJglnT2JhzKemVv1Ow8LH2b3cafBC+eekBPJHZuFMJ2c+xqt+M+zArj3BWce2wmxuNwsWcfbF4nliDHqXbulS9Qg1BMfj6rHU8K30yhlZ8BB3jzhEV6Vh3BW44UEz0RtSAhnlMHfS8ZeiQvbNKKizGzCjcvQUpjknQ1oq+dOuKEsQXFVQbFz98Hdjq8EelHsLfoyO2oa0i4ISx4fWry2KV4PE1O0Vd7Fr4y93AS/xO31WRkNoUCPJjyn6AaEsB3UveJXoHHWCPF7nW9vlKAuQ9iKU++MUeodXlr4vnwaQ/JJUHyAwf0ueH+VCutvLgn+++ifhv9evzEad8TnYB3zOSgP+302/R7yOdqvlHwBzfDd4wbvQN8gKmIYFFrEHQgmcc/COETV0B6hxgC8kCElUKF19mPuAh1FSRD6BM4bzSdVUVYEB1RQYIAEAixrf+2VAptdyYYxUZhQ9uEOdWXiACaxIFivibTvqn3U1+bhlW3FEIwTPhbRoUgLb9NZn40443dqpPRWw0iMpBkXud9luhVurJSWxvbhjFt8u9ziu75vnG6if59y0eoi5IqRkdod8X2txbEepPMiCMIyukxkYFBKgX1S5YqNqz2ipTa2WT7kV3Xe2GMTFFJIWc9DPjsA/3EfdWg3DLuR0WaVD+Xs6DAfxIAdI4E51Q+YnbCHB3RqA+Xw54rng2a7eO5dmlI2DiLXTVH7Ycm5oI76fU0LqPzqRTIC9+H2+bl3xPWdGegDo0w0xCo00SxWX7U13d4H09usb1cvN3Py/Os15U0HHvU0j/38kipjeVjpIhhT/cjM2jfI1IrdpWC2P3AAY+WpgaTZIfEA+Xv3EB7aDdIMlXjPNyf8lFVLO2fwY+CIsVkc2PYPR4FsdR5g4pi008CTYhu8GODDs6kI3R7Hz5Frki6/DgpibOKiDdxiFRdSCXlcfauloX5DXd9ZKHoQ3NoPINcA/SU9AHtrI7CP5a5H7E4fXqCdsNLRIFfFuPLVW8GMS/uNAikujQZfkqhqUF/OBMeP+bbELNmm2MMe9Cl4btuH4xVq4FZUGoWKXClacEYKZaiW2BhBWySAWYJtPMDF7SB6vEjhwEivHPIS20MwKwbgjFIBsMRa6AsWV6YRqLZhOE7yT2JHEFxWLIbTLU6D8JjELpGb2RJxR6GeRtzTM9EQAq6ZicwDCPhbLzCjavyJv40i+BN/T3L0tOlQmx4BKPiTtAEAiz/xp5mEJL2LZvEncYMADH/iH84kJOnQcAVgF2MY8CdpcWUcWPwmk5Ck641TXFwsMVynAWz8SZ4OuoI/8Q9hdPEn/lYmIckbQapOu34aug6NTR6axx/AAqj4U7AH1R1AUfyhGoCAPwWnpW4s+eP1yo3koVb8oXW0hD/xR4AUf+JPJBZQA9IOIBhXvJsOJgYYncOf+AOJg9tDS/iTYgZQ4U/8GquQ9hTSQUwE/jBpGEz8ib8rcZgIC0jxp0vOAupCpwzQy8oERPjDOKII/rBmAQb+dOxDddvoBf60d4YAKngSUtDaGk6yDnqrpt/gxR9ay3SFoTZ2FHVEHFbMt2sVtXDYQ9QGcpWX1dxdymqGfrA/kfYnQX/wp0AmWMAO4Z9pLRgarii2hmL4Q9/4jTatjfYXA2Le61+NqBx/VUmUsE0WlOhiX7gmDWyFxtgZOTQGxJ7KA7fJe++fVQxQX0coqtkmjoSOS+gMYc4Hfhte/17xjjPD/ZJhghmOSuwoY49JbOa4LQ6AqX89Cz4UKtWe3AoCKN4OZFd4lvd4mLcc1iMRRciAo3oz73R4i0j9xFvE6ifeIlE/8RZt9RNv0YGfeIuUvdVquupnNT31s5oB9bOaQfWzGqt+VAOkFlSuL4azPj/NiRI8djBfsu6Lqua+uyavDAQOr8lPpxb83/vrg/lSeRkvKhOVRR/Rw2K4XIWTYEhHab2+mKQllViED1RgLBqBhLRd+EjvxcNe8PQh8AKCp4c7Io9CuKe7R/NS92hepI/mAZTMUHIAtY2ihR7iLOJ6iEv4MG6JSAPKhSJkgY8v0Def+nBRxHS4h84wDdqSew+yxeB1gajxLD5DPnU/1M1H+TI+UL+Mn0Wd1HrEttiTGVfDLlfDzhZ7tqPFevpf0Duk2kfdJHNemIcv6JQvaF1vHbyEsWRVXRvXcVt9E/Dp8TvunsOL3HN4qXsOn474fQGwY3hf5EvgHgjQmyzROjL4tAXExRpn4dN6EwzcVbqiRUJPV3gWcSjh0yc19FQmgpgjZ0tGS7na762c0M2cz4s5nRdyNsHrVi0YfapzxeyCl0tmBl6umb3wctHc6rwZEQluGew3nOvDhnP/ebhcF4fg5cK4E17O/xfg5aL4knHjr3zS59sfWubaEeKdR/91YTGstloDNbqtLuJ3KhOSCg/yE90JgaaY3Gq4lNpvh9Xs4ttkLswxF8Tbkb3FlzWwkPhZg/f1wusCwfImlEmVCQ83AOaGQExTpsmNJWcf669POTmM/rxErgvlkcEMP+eMQTX2sPgPhpsEF/xK+y65/bCc1o+HPIK4oaVvb/ttecfjFe/1SekuV6x7Thm25TIu4yRSgAQ7iYOJGo1ojxpCaHhaJ2VweeGX8SYJJueoosrLhbPflWwjC8Zb/gTeoByUOpy6FKhELbepQFEZv1LurP/pcsmtZrNLDHuyhexLMDIFqjFl9EJ7+6hqKoagIG59aXklGRTClEqZlXJTxEJRLXHGikF6X3V8s8C5eQpnfRGAUtaC/zxoVGuB+nkxpf4u4nhcWGkyPgqOiyVUsjuCgh61Gp+UtSdK37XCi1n9Raz+wsKvqgeX3jpWv4bVrxbHB0tra+0h90CfoNTiCtpnDs4AVxtnIyQs51Oe9DzK+W2AEOjabdesnb7yqu07ds7MTm+7GgwVUAvsxETANKceamnXJ8inBgGP6vEwhO38IpBkVo8x0gBqxyd3agOUTARY1dDhKQ24QOqg6lx8mqhKpsB++LRiwD7eKmQRDtxSnn550YMQug9EnGiM2DIJ0BgF7vFtmyblZ5L6wOM6LBOJE5ht66AUgRvSLNiIUTXgaLe7qPYYJHMqI1b9w/bIEDAIIHEKicoTO2M+B5lWilWhrdtjvELHNN6xtuq0uVqG+eSTT/zkkR985+BJb/tUxVWn2rtgz6XWS53I6ledAdKl8AzPW+kpM0VCuRZEZgm6kUKBSmVVvxCwyDKHhZ+F+M4g1lNOOxUMfj0KeQpYs7gaZF8H95YtRW+jhDjKIu9zaRZvASQoHEDqP+9hRiTD/cOIauoLVE3KSYP2MR9DMoBUq0ItC2hdJimLdZoYh7PNTQcG1YBILjMAlXcASVvhPNXfacjvAkahjPtU8zTFDZj37JTK9I8rb8ZHOsbfhruhaCWOl3v9rIZKRW2MC0FRF9AyXXEinHnhs4QW0IJTylM4LGeM6CDJoezyBfi8Y2WywxceCzdJecM1s1IBGDLsDYv781iXJzslD7gCIPFfJHKz/PyaTJz7Pw9aiyRBGTeSpKNHJEmcQy6JiiLs9aPlzs/NQpypBcqefB4DYWj8IISGRZ96Psu3MkdHFUuW72aoreRfFDmfJc/LWxIEvwgkUbURaeD+sXV/dvPmF3T+7Edn36xHeIxq2adp4zp1v3dKr2ptQBczo0t6YhE8CvqtHbz6ZbLE2f7ZWVwZGDEqzjUaMZJFaG2FOPs1Ylx8YEkR53aNWJ1FuJOMrPQT+GT7xpxpXAYD2Bo3jiNI41ZgR9S4M7FPRuVdWssGVnueOIc14iLxtaVv4nzjM4jYKr4YjMEojGvIuaxw1Up/HXzgj/HPZ+q52OE17oKV/ibGXQRZpkjNthhxj2ql1xkm7qAtfi2CTXva+S8WHLLLshm8ATgJAZuuzAsZuqBaxfZbY/ItiYLegdD3POOlHGh8Yh+VGS8/KD8YzhcV0VgZlVLHGBdSR6ezPKod52xWs/WY7Zq+er4sWcqQpVKW+tqCpdLm47LfVrAGwsCDAkZ8Eug43e3GfRvof/0p6SI7DjKnsHVw9fBDabPN7y0Mqf/MKn/tW59J5eaZVf6uZ1K5jjDCON4jt17KkU2T9svAYWp4ky6C0rN/77tyn16q/MBOYgH+SsnPmKoWe9IwfW5S2bFvk0rtdclSt0EQGPunw85zeCng2WmwbX4o8SPe5zK9znFSG3Xt4W0ZFB2pfqey+8rbrqAqtl4Ic3iywsC9nLf1NExwGiaST+La5JyAImGomc5iMPt2BHnfjVRBwQjGxitNaez+UC9jeQJnBBovDG8qVu8J+Ny71ECR8EKCKyR+Env4dOzkivPbSAUN3QxMUHM3/4FWGPjGk63PR+1xZsjzEgFUP8BNU/TudVS7Am2ThHDQF5x6YXngk7OefY+YXYLNEenNOZIZ/EaKljFZp84Qll1ULFkAjqQqQxY0Y/k9MKk7CKJTIYCGj/ZCECihvw+CVzsI2kh7JhDIbCpDCEFoLQCC+dVeshAIuGD5fSBc4UBIkPYMQYgaEMJTQRAQFwJAWcL7ANjmAIiR9gwBaDUABPMBWKhtD6//pm00G2XPqMWwadFniz5bNOhyFp4jk+HXDftw0ILiMPoaDjey0y2ksdNRHwg+QPDngWAAApRY82JlPz6WtfA+wM3BIz4vXUkjCYl+avZNyzxJlFy+olNwU2rjloZvNnMY+jd0TGcbHoCBk/AATQ2yC6jzUUdLDJ3ub3RcX9Mk2s0a4XVwZMZjiDxw1/X3v+t1H/iOCE0eRRh6QJCeOPopeOnl16imr78d+ljp2Z8sqtjfHjJFKMcdWgEUxwz53KHB8T7QS1ch8Bzvb83zvV/NfJT4gVxFX0Y2YmRWEVQf6J21cJ5vZNerJHIeEJBWSUYoyTi3anG7P6fFaR+nNFs8jhY3sMVr/Od7/5EtvkY4Yf9T3eKFTYu/zRbPb1q8X1rc4Fq8qGrxprkt7vJxU2GLO3xcvtjiO6XFV7PFd0uL2+oWtzYtXsIWNzdMlY9Kixe7FqfqocZ777jq+yO1kVxQPs465nF0Mbax0zhq3t+1WP+sYXOvUxeK4OY2OI1ibAqFpSmdatZClOmpbR+e1zaLQBE+azP9xV27PuH4ioPjyDw4DjdwLNRd1L9AdxGLoYB6CoycUdpp6CjtBhTTouVo7aGuSic16/MF+hCC9yOnlMiRQxLzFibuCT+P4J7wQZlTtQGkCP4QIzSrwXtdEPZtD/jCMxLQP4sPR/zlXmBtCDf5Bgkth1CR9CGO19IjUzl7xNbYCEoF2nPBV72yGpa9QRFyYDwl1QdUDR9WjP8Vf/0DAXpwUnoG90n0jD2MXI9j19PE9bTNEcw7HLs8bfq2v69vs4GjWQccaQFC2tLNQp+WWQeM2HM7i10VxAX0Gs/KeT3mCD0QzOm93eQmmbYUWBP9rLv2Hw/cfnhV4g/wCuXoEk6w3StfG8Gunyw78FQGeTTfeAhdLBRVS0+BIoPtPcZLfoISTtj6lfGzjS5s1Pc+MQm0KhDnXd6+wkyz9aiUY0C1fBSDpaBTLC7oZVv0hKo2jJMtMCam0H5g5Wkug8dK22ylhVAr68kcDVS6PRAVwks+RvSxnQ1qtc9WM2BQgScdFWBzi55lvR4y9SDWNKC9AVpigJBRFem86uQPr1dp04I01QEogDHvlNucTJzNVPtAC04itajmvaQEV3w5HYFsja6fId0eWvuZ6264/YHDb7r5M7KzDa098u6DT5547Ed/87KpYmh7P2pqrffrWofM7JVSQ5B1pHIJicpcz4PpO4FOBmarDj8GPVSVpYQeBjTIXk/4ugBsACe0DiDlUtFnGQDMQ6eaB4N5QJucCuva7GA2+gc70lzYULDKeQvAe7qHcU44nN2U6vQBBfFVik4y8GykMrRerYk3pFmfUJFvgOrXJwcCH49J1C+jzfqBo+tt1HZlYIFJFEeMJcgihUwOlKjWEygpCh6M/++IZAlDcxGxV139QTPZJeWD0MGiEzTXoI6uWqqLbUlWmcqXC0zGNz4qxyMao4AGrotEFriLPnZLfFNS8goBo84GoOtsMjjPwgekWPxINeijEgTE6kbVXeksBnwR/l4yljtzbJVAcaiPYqq/bCaFoOBIqNHi34n9eFuAPeBI5N5RtFUvxgl+refBnxS92m+LAfrVMME1v4lxyXrnIfHZBiaSoG0j69qZjvgOGdgIvcnQRiiY2gxc3QfNrahg6lWvXvvJG+8+Fl6xdnr3F2fu8KdUOXp0dx47SSzozGalxt5glhIlPouKM7PxbkQ5pSpq+AQ5kRRvVDst9oNBU0ItAxmNQ8ytrUlX017jRsS/rNz35N2kduZEJJuygy+1xQLl9PXfvz+wtyZS1wVUn/X7k7RzSLQ5qyUH3mWSD6AxUiGzbwjZpr3n9ArYjn20pUBSM0nq7POwaHx3EWXh3UV7fdHpeYiQz+dulSVvb8ygdzHpeVUJ9vQBf26/GFVi9PRr2BHOT0dU6SO9vcC4oHbX+wB5dLixbeN7NOzWAwM9n1bDOFWp9E+/CgY+11paJnmUVsnt/uQ2koF+uqQvR9ifI3Q5/MkmB0FkropBp4lHAXwn+l70M537iUl8DM2QK68d5640VMKeZIHsFFXffC1ZTqBYkxe972upbEld9r1DRG/RUBrsf2whSgF2xLIAm7OfcS81SKmaIloA8mKPBNhCsPVUShI74k1Q1kOGSSS3AUqC5MTVQInG55tEnIS4ZWeo9UjFlrS744fbKNjeMB8E+Jw+ucRpKAkKSGyST2CnXE0sYkfyFjcJh3/uzjo6+z9bUz7m2T/XkxzV/LXDqNWWxaUFGsINIY+n7P7XBarkYFTUzs7MekBMOQUg5XVAzQIi8P3PN+hMoqbs5TMthU4Shd7aUqkCvAmxe1ZpgYck7KiQgkL1vmvXsDkq1AD7IXVslK+f7m+6UbeBmH4tIxWDxlE4YcOggQtdZcJ6Fkarjzgo7w1E92PLcWlIrocchEcDaJ1g/DGJf9TFH5D4w+qnNrjtkePZkHpOtJRDI6g0XDwayPtAVVygu3T3OxUXr4saC9Q3z3q0Qt+vteYAwl+8QR9tb0SGfX0ZrpUMGEt2v7wpqjWKGHBwYjH4ffwAHLhH2vRw+JiHlFyXOTP2H3qZ2oSW6Yfezi+GzMyCTREDwbGYsTXzNvmt7C2DSjNG1v7CbIn6UrhYqR/CkxXQorsDYxOqNk3KscA1oIVK4DqNRPBcIchibWgANBWCsR9TvqRS/cl18D9rAYQLLwD3VS5f48Tn1mF7Ss8ZE+6U/uURYnnMm/3ZebN/oE/fyUMHt2E5VI95nPD1RFMjCR+WHPbyqxiaHqeMM7K3NX9lqBoPFmiWBrcB+y0sCirWrIuxAOK5Sk7V9oHPmtT+PsWabM8v76W6j34oqPLDCqcylsvRaot8ODLtbSTyk5xpuOvCMjm2YolSX4KTnff9KPPyIFijhfAkDYHf7OAK/pIx5C1SqQIniWq4p83EHjgIBnAYBAh2MvUDZz41SaWacqlCYZbpwvZn91JRoSiXrQ7jkWUA8QOXija1lxbdMeqHBmHRY2M9NjbYNEYUXV97oHAOsrIeSrNYD/X2Ls16P6W9AWkv60Iu+6kb7bDRBMXBb1k1eplrtPMUjXbYFWbpIL5zadaRRntj0OOJlxIajepGu6c22p3f6Gag79nswmP71M12xjIZn/5mMS5khbNgDUllsaQplwBXSDH4jGYdsP3XzftA/7zjrUewQoA1WIHFF1PTVKsqBEBQDgVy1d+F4kZVTaAgcpHjA6UDpeDXMsJw8ILzWJmiTyE9p+a84wCjEc+tP9YU3oYSwJZF+OoOxcKQE+Llsb8DDbb1y6PX9/IY6Ht5DNI/mPWmCpsNYkvqZQPcmeyvItcKT8wkVi+REBfyHl4i1BY6QC+QJ4P0Tof1+0RCBlKKdG9q4X1in/b7BE3xfcK26Gdj9NMK2olg4XcLa2jeLYXBK8XVBT/ror+pq+9Fg5jr2pOshxd3rZ75mIYq8ASR6+ps1nJw8zbMtuhnW6c+TLIQyo1Zo2uCUfq2oPLgaH46otzbApo547np2EgZzbdFh28LiTaAnVoxeMdnwD0lTFolt/uT+ZQweEo0OZL+HInL4U82OQgRc7mLfn88nxJY+iqEAKWVho8J5tKBkyFFqflT8JTDn3exeNwsdOH4T2My3EMHXym9BmVf2lN4OQ19ncEq4fMCeQuDN0bo3hj6KFEzywIXHxbVuyPi4CALEDz188L0PS9C+WTd2fnNZ3Z2Bop+k2nXszP6qWcnCkh8oMIP2DTdUdNtNlDuqd2Ft0lgJhbaVtfjRGn3bZ84IBdqaqBpauupTQ1mg6hy8NJsEE0NLNxUV5pSjdT97fFsbLO9TtNe/2FZHRftBduTY2ShU2s9ToZec0K32V534fZ6887Jn9Fib+EWOzye+1vsEgca4ZyMmnMyas7Jpz3DDqxnPsfdOXPczrqEKAREP+2IZCFAVq0NNWbeQvHmiGw/1RHZlvrgbNS13z71iIz0iIzmHcGagsNAoNAjso2P60eR39oW4Yic9dzbHVuOZ+/v8Fps1AfBVV98zTt8tAjLz8dqXJCK6L4QryeywOzJ/JmcNo6b/KuKiPn5HsnWenDsWs9+8XT4kjyB44FhgiQJQe3KoU2Lxxr1YjUQ10G2iTxVTXT4tjdKzWefy7S1RhLCtM4mW2l0244sFV6NawWbfdt2NYPNGjru+BKbpIrhWYPxCcUpWj2DXB2UUv0Rs2jmth15R6K1zElPbgPSWHstEfPipLBfYJCv6F6L6byt6O3YXrSxMNi2Ep97O/IElfscqUjG7UVjMlqB1qEINsVBNf/wOFtWhHBErOtFRQzfatXZLWOikkydV8Pk/Hm3vbpIxJZrEQqyFhGvLjprPSRKRCeTJAlJ9K+PZQniinQDcEgd+fX75i1KtWKpQspMwZr9VNFB7VPgMJR/ryracm8pkmszGe+s/eod25GzGl8gDm/ZWALJGaoZYhqr67xKmsM4C3OMrsGNeQjmFx3hlpoaRnVX42eHVqNIZUlSi75SLG+rtUDpVt6GUJ4A9sc5bcEe+v2X9uj71O/L17EW/6YTmECMr94wJu701qu3F+mrM6l2TArp2qw0m3yq8vw7SSxMBi5IFB28ekPPoD0BCD9Xb68RHbNeUxvsPc5kZrfW6qqyEvdejcB+BLOLqlh5FtyYmZd+NDHRNnxyRrkE3DQbCPMFtK/cxdlJ01HyCRy/xWnxblEFVlg+VMVEYO5DzKNVTAwRCMQ8XMWEsHNGzdEtLHXUOzVJxT5g69sPV6q+gM55lIo24F9W7wy80Px35mT5MSjRUNopdW80Je97x6yHElUduMM05d7TX46K04Be8xWBYtCMWnqZhjd2KpNCMJw5fRMW7+3rjKicUtFbi4Ey6BJCI0Vo39Cp6fBBFgr7E4G7XsJGY77Wsq/tViTbXVrLTaZ88yHZgIacKPV2xAo4ZWb/dAibGcASJkRVrsQCBZjG2Q4iRNuxNMWOUSlclRHKG5ryOtQR2KvrAV3DUuUPrteRmdWRYenz0coBV3wDBDmaFu8wbBIzhCZRnXrISsMOOJ2Gyk+J4eMwYA/lMIAcVm7Ig0aZJhgEkF5++T0QvrD7R1hXFxYU6E0KrBUuyzv2CLwQhvE34IWB8VOA3EgcXQJ79OTo7qcO+fWcs3dAqUqVXJysxFlGs18cFDg5aJgWpoDHkB0uv/GWWc43h81NAKHon4kDfTOxX2ciZa1TdC6js0mcANyl6lzAyPOa2dqq3uvh3axexTFfrN4V4rtQfcvrb+ZMXfpe+Z7pvnVfzxWromeWgKOIU04ohLI/kUk4W1hNlWKITMqQ+ElQ0nw9rI0e1sScLp+nO9bH/djDzShESK8uOeWB8wiOBRJUBgRXNYhJgQfAANc9jtdqKP5LpMiLqTeYesGxq/AagBqLBGxmQD5ooYy3zYRanSHXoVntGyOeXhfK1ML9ndx0Iz0M1Ph355ZNOMT0NAarVQtnR7yJ1lHB+Y3Nqo3vsA2ohe6oeiQ92TuKqO5ZEeOF7NcoO8pFRRSVolYxLnMH100y8DtS1f4MUoKB7yK9pMF3MVuFFmgwo+K2F10q6AgR3yS3GmGBwjuBxUtLY1+zLDeAC9jGHzljL20qkGuhBa8B7WJCBGkv9ALrTcFSNr7lsiNigiTtDF/Ety50IJsaO4SRujBPsUaQRa8LOuOEXmosPY78t6ze0fCzTEB842KBQZJ+RbSI0Max3Z6lG8YQJ6fOGBuz84qTSCPF/1SKK7GXELnkBD9dJgMwBUfrKyJYIF5rtrP+M9FONEb5BCgIvC5UYpbRBZaqGB8kbKLSq2miPo2xRG6C5XjPJFkN7PDtd+TQrGd/eHpavad5jcYMVWJzqvS+sxKq8VVCnjLuBmh4VZSvvP6+/cFpSMd3qx/TBVwiTLbH0751g9wnhusIsAu/brFq5z4fPxc4yYuVKtXLRW1xd8Go8AvOTHp7OwiFGh6rKQj5ig1iQUaPM1PdL44BMz7RFz4bX2kdPI7krC8syaMM1prGbV9YjS6IhfDW2jN33AJr+4NbKq3TKiJTPjm4RUmh+vBHtOTutxxcRLi5BVJQ9dXiwnNX3sIybGXRq4p47a9MXasLN75lI3gtA/mQq/Lx1Q0c24voYJGse88v/ep3b/7cX54tpsB/8KU7P77/L0SHXZIle7JkXfyOhx746r63S9LHv7X7QxP3HzoIC/ftTP/tydqN7a7k5qKzZ0+f+Xgtv+yzW+T/e+ZaiQcBYBR4y0BRX2XwyiIsg00bC4YLX5aEaC26Zi3tafG/bWI4e0/dcpHcaP9haZ5SHltgLbqIIA2deeoW92RGkSIQgpQaz95xi7PtlXX24OUJ+9xnXptFUwehfuG9xcBurTMVm/t79hTp7iLZnclv+4aiuk7O3Dlzg/Ouef4rcDt1oQNzEkj25T8BnRD7axjRB14P7UkPMteydkV8DoL2bgEiaysEyakQHDkLECSnQsCEVLkE1g1etXLfHxx74mzp4LqbvnbsyOJ3PgI/mNHWTU28759f9bH2mt8Zk8DJb732xC9nSyWgTLlQ475U8Udrj73jvQfuu/p1J8+GYSkJ3/XH1x058LrbX6+GGBHx7at3fvUj770SGXYh/JN9181e98iNmmEnIra/+ZYff+muPzshGXYgfOX7/mjPzIcefQ3t7KKJqx+5+eBjNz4uGbZK8MT+1/3k+tl900jfLOE/f9fH3nvHu//yMXCCSvCHJ/7uwSu/89knJXihBG/63Hdu//ae65B6vgSffP37n/jKH/7FT8CoKsG3fOx717ztocP4+NZL8Jufnj34xT/+HjID+RjogXTcA3+Dkb0Phux9qhfFKCW4j3HJYFx0b84Dx232/sWTuoCSu4poKm/Jp/bPri1iWWdZvF0ZicPf5otZFvMUvr7D/tTBLMGUVlM1sRpT1am/pt/FysHi96e0EHiADG5SkGE9mH41FgVV8ZQqqNof6psFtNTxvA1nFPyJEHfKLYIWbIrwZJBSF28qst5wYXbp0aDmQnxUkIgnQqpw8lUFsHWBaQQ8F9iPwIQLzCCQucARMhUzMIvAGhc4jsBmFziKAK5nnbPmNV8a+/oRRPiIEIyWKXkTp0kZZkV8UHr2qpRhkH99cFyzIJJDSf4SuEDaT9XCrGafYfYWqsYZggAOtVOrn2XOWHNmNQx/FeZtFPUnm30wdhV8LkYFwSTTXQnwhtkHhtG2pCDb6/FyOMCAGve4MyA7K6NRLnHlDlt2gukVsKaqEdYEI61RLZO/dwnQ0xL+Ix+iifQAs6+ebmYwOqPidM/C4YRVkWQGkwKOhyeBsQiYt82OYA5YG8Fn+CQqTapKI3p6BLQuMUDw6hKDtVbeBwzVTh11OtDud+59cAWyI4YL9rDhgpmF26ZC5TLkW6j0+AwC4VtfFoNUnqy2MODCFkbFTz2BrQd5dcepXiwf6yqEmG2CTs99ledA5ZmpPNP0YHKbNVKvRZeHHqytKk/lyegysF8tUl0P4piy5R1tpNVVXX8tiFwug7EBvs4yXyXOIauOsE9p9UAtEoisOiTVA5VUD/ol1TVZcvmo4GlKqkcLSapHZD2ztaQ63jKUb4rnSKofqSTVZb7KJItqQfXzmf88Wh7e0Aiq4+J2Lu3Qrqe8+DoORS3kPdsnqN6tBdWTOYLq61n9Ola/pkiq6iEQuZrVr2L1Z4qjiipaa7c7QfVxyq4vz1pQRMIHkEFjHWW+oxZ63IVTeTLPEyDPB/CcD1BkABy7QHs7btxUHBbpy18M9oWE3Jlm/RHX5AO8M6AfuhpAlf6DW2SOs5Ao+I3llCwnc0vRk7sTOIrn1Q4YygRnHOZdtUkSE5AAubNgmQ3ASEP2fiq32vogW/QnUSCYXOF5pIMm8zqj2XDhtNmAjISUlA2rB5l4XyhOCDbC1lkdte1SvKnYt64LQW2HJHeAnOxgVPgdpLoWOIMqF78KW5mTi8eb7bGeTg4tr26/Wxm4zqpEsmOk9UttR5TajnGLjvhgiMlORzX6H0+CsDITM1FjB7ke5LxX2jC/HhmXsPzJvXdNh0oVK++87ofw+pnEfuqB14pXKZyS9+DJ+CVcRgE/SRgdWeiGvv9ub/vB3CCnezJbqjMDM98J/2NFfFYjqG+yeLc7hjaXe8i6iG0B27uv95UyyFsBYW+5J+pcYXOT9jU1iqaAF5TWYPerasjV22JaWI5cXn7v93Gyno6i0g3vN3rOckFCOwUZQFDfqMDbbatIF+auznBjk0O8ED/UdYJdD9z3Lba5ACCNcJgRlG+BzsKPOgLUAYWDMvzLpbM6+E/c/oc6Pwrotv8LgJa+q0AGYs15P8nbszOFWfdvXvG7S3/njqN3zXCMPQ5vHSvtdEO0fsW8wmv6Cr9ggcKIReEgJQgvVxC2za3lsbObWo4sUAtiWQtAMPMKH+wrvBD8iEVhn8//0O7HdqbDc9dP/swND1ftNIQ9kIsB5PTTvkkuw7ltn943dscXbPt403Y5Na/wmr7CC/UasSjsgD1x+xemIeXTD0/QVDmxbeobwwrP569/yy1vGvjuPHiq2AaeV88rvKav8AsWLFzBg2jAo0OUQh0z9o7HI79DPtzjNDDFz3G0HzmYmd/F4+qGoltdIbf9DmQv+75KfFXddc/6d8u+/5fPXXr27+G0Y+bp7c8uX9Hz0V6FYVYk1jrFfJb336WozkMkDYQpY38ssWUbqEwF1MdWWhVcxezlAyy5CgUdrn8c9YNpcsK+RrITyx/g7FS/LaCaTLuEm8Kzga/3tEGEiTglKpetTbA1APT1NzWNpQSAeFcm/wjw/gAANWNyURGMlQHuJGOsmlkfQlY0JmHaaa7UO64oIpXf/mgP1iV4ZdTHCTQu1d1+Fs4U+y3cb1XRGVlTlKxQW+A5J1PfuS+5pGc4KiHIxIkD/Htjk+U21UfScde0EDRTt9+nmQrV5B3u/RwsJRzmAXeENrWZZB2JLY0jjpam2XY7kiW0b9dBl1JwPCUDEnfqZwR0Uq95tDNZQYZjCWl5WEcJ5OhM3mHvAqh/FHiRM8g6ArR2Ebm0J4qPBwBEsLMSXCJbaoYFW/4m2ge5mLdeSrHZv4QdMNij3IgdHYY9QkJCiyRZSBIK/OVJTCKC6DCTUUKNeSOTgrTGHR2q8YLrjDj7455jUjkc+z7tu876ippvPjqsQ3QtWFCdq6UKtQwIWsWE4ul8YdE6K5iAH4WBPFpTRHgwYXT9F2WtZmlueZ6HaZfU8TIprbzDilCf4xN4RJc+nlaGrOo7dVSdxi5DjV1YeU4p136hADDCXjsEAeCwDFEdSh+maTOKMoEwohVs0BAsgw0EfhCAVsFu7PPF/fiuT77p7z707T0vFHQNwu9/w58f/tvHnnjkbChGbfiEfyxhQIIu7GoguqeG6wNp1TG/Yj3fSwuBfh8GdF5fVW+4uPcagnrEsDbqt2NfWf32ITznXBO5zwyuy38xxGDp2c/HMDcSsVCT7DOiNMyAOfLREzdQdzowDhiG7zCu1UdGtWZ4ysdN7vfpTKKOXEhOoJWqrZsRBG3rwUrXGit6f6SdY2UfHKZHbVIhmR5UOG2eYc+afuWGszML10hmvo9xU1JaoFY6i1EdPrV3vDWpuVheHMB1fgdUt7M/hBCP4jeoZVIoNrO7lmW+PYjwLkm4Dp698GCbnrdCElHgHKFWwO36utd0zfx84wvmSxkmELM+TtF3RP6g3MCVZJCH+IBJOFBhw4jHf5/2qYjap7blcSUgFeHhEjm1WGBaBM8qlKSA83TRqaqwFp2iCiuWqvvZWaktrtKEFfVrwloAFqy0Laoq05etX5wT3pYcscGWvIvYy/Oenqd4OAI29tCDcuBicNLpyaJsUDYoryORqbCQ5RwibUbV2Q4MLYLRIx2ZMFt0SzEs77o8qaqKslMfeYuqh2GcSc5A35gYH9dbVeywpUhOLbehZu5axFdhMomccfMqjBZ6FeKRJU1tzAbl51IpgQFUhUIyqjgyfWlxGE/FYbwLI/LghXwqMgokDR0AtZfpU62XqoTt4f3XxfcaY2h08p3hqGzoOZ6EsqEsFs/z1TJBIk7pQ6iqjTJD0oUiAgwh2kUoltDzNG8oDnjAqkkZrLSEJTrc2aCAOUd5GKGw5BHTNSFl2LOY3egrlCEqlbDBoA8qV5VT/xzXqBwAqmBT+yCSu6rq4u+i5nm6cz73yiqiRgxsFYQq7Ah2NJopxxUMj2TlYtED+K+6jcXBCWSBIVE9oa3mtJ9ZzBuTXakcF9shom9XNlR7nv5Iaajy95EqTyTuXaS9HyPtHfl4amct8BQAzhW4swEf4DgLaP1WMYJbmQ8NeazdaM2sR5vWnYX1f72l1zaaQoCvCB1PAKwQBw5+pFyQheXRA8pjse/0+SwIyHYqiwHumu+8cuG+6D62011fR5uBIz8Nujl/oFyF02/sr5BjgdsfwScIBB4FInDpNEChWlTyfYjWab2E6pgCkyJbww8DlDFhIr/HRD9IEwqRVz6+sw8cR4WE5BS+t3p00Cazf//6udkJhLb0iUbL+g4DBCV81ykR3X5ARhyshhGn8zI47Gq0sn9ytypkroHbIg6zmqnDz6pyHxQY+5zACXTZDcLr4Jk3oyjKNhrwb+wHH1loFRQ5Kg9VUD3Y8tNt5r9gW9VPi2wFfr/CPjX0oQiWLSqhGlwGFKRYJsDRg1BbclyBk8B/YiQfwrNASVD6+fH4CMDrBxQitZCr6rq/JxEGKFdJDaHZKMRO0VFcfkelx7t5j2oiN8rZUgygKvDpqq3oOOtuQskB1ouvSW4Oe85CnVnMOrexTqkoM4JUxCVZdtZN+aDU2QN/YKz16dG7SZB76Jcvvp76AvFZwK71DwpuEjj8ppGBU2J6p8TYU2ISgjZF0FQUHnihFKd/mkFMv+tLdN+gdzjoXQ665aBHHPQU54IO9yBVU1bDnXJYTn0SLDzqqY5JqqM+6EZ9sBn1wWrUu9lg/6gTfdXKuvPGe7Ae7y7GO3bjjeLNeA9KkOM9oL5AR57jjSmsKh+sfQO1r1f77CnjGWE8qZ0K4ymR6V+0hBbRAi1iAo8nsPJ2yYgM2olnZ32n1Ljo4d4vIWX629ivLAGqWVXcAwFksNQU8mzV6aBXM3I045jjYERZr656XKsu9dCHeYNE2Io33pp3EcryWNVN6FkmDxzgmXuyAqiTQ+J8xCEMwIkvimvNDtJ+dTVMtFU9r9H/tuQpOnnKpaGqHTzjab4rNJ8v+Xx576M2n8/uDZO1ngxpbBAN67VMa207XRpxnUdw6p0rhMt27UlzNWSaBiRCKMS/UcRj0gsr8y2eQWg4I/P6NsdEI/WhN9ngqyVLR7RFQI9/dyrvptUQQ1MdNSf8ZykqsS3Age+crDtGxgv9i1SNhud7MlSSTdr4NQEQPGcvGdtYa1RBm1RsjDr1EZnw6bScD7iMk6cX/gfaOkec/Syg/oiTJ9/4Jx//+m3He9AYIXMSOpXYUj1KE7VbtFDhKTVlLVlK5ELvOYy9RMBMQ+tW9BmA//s8SktfsiXKLo1HO3C/WDXidLHaI2WK8SQbCnvQuY131ITafw/NIG13tGvbHRltd9i5tju6tN3hNbY7gMoQN6GJjTZva8DMdCQ2nWODInU2KBIt2aUFjx5tgQzASU6154Hq8ScVhKgUf+ubZtvZkLMV0kWDtKzQ2Ovo9VssaOxz1H0agAgdTUf0NSOh+bY3ADv+qrLOGEbLGb6gMQgau0CV+MOgIBbDAOjwJ+kdsJk4Yw7w4g/R/RYl0Cn8rW+qaAMq/GEmKsjU4oSExK0sVGiNznoDvPhz1huQA3/ah/7WUF9Y24NAbarEzll0gBd/qEXmrN9WBUYAf/02IJK5NiBCIKA+3zID2+oNtN48yx3GKhKCIhsoq3LfVuka0Pfd4g6nRu6gbDbAWlIrT+Pix/eCehr0ZEzyJBkWfxwUkVqornUprMDCBA5NxULiyY3cTluTVGR7c/xi3R06ICamvM6kGThWcb7pi+6giCuCTxTxL+61UiSQObALAMpPxap8OXIcgkqvk3JFW+Uc3Vv5ColUhTmzxWC5RvYUSPRsIYMbc7y6yWGrHIPMAWEZpuIVH12W2fLsLVAekkUIDc4JtRGSxjkKPqvvQhm4rAb7lkHpo6bpHonDoTTYUTqQ+amGLpWct4240YDiyIj+qBqZaO7IRBwZog7VbAFWX6AZZUE5Mp/tmx/gdz8pA4cDKxKopE0ZSInKIml5TBUFZT27p4sMujKSCluDOzv5QoHq1HpRSMVTeRC3yTFrOXhYaVhOGiU14ouAgxNKz38JYLvHskJP7JuXeRoo5WPVwK6+V+YMX5m0u06VIg2P/GjNIm8BTcNHTgv/RDa3tADGR9VDBKLSX3FYmT79NjMw3nepBi0QsTilbnCEkM7ZrxgDSlYpGBfRuYDOeeK0FAtK27AVaWSiZgsfr9nCMycRsVpepx+dZa+qB9iaPEAV9s5RMQvRp6I19PzAeEoDxSusaQ0fN1tTrbsn39JXYTdqCsyHEg8PwHFqFbd9rL8KLDDYaQ2IdRsHwp/5dkq+8pdI1AFkZdJIc2yt6RybsRpY4GHpbLmMpBI0Kd18yFZzCrw+H2m0cG5/GKp15TxGRWCs0DL2LUsbAQJCr2tzPT/otebXKWdHLpzS55MejDbo4hQrKWdmtIsntIuEoF9cYANkT7iq1oN1h8ICjUAAnP7B57Qeb8ZzNYcTDciH1z/FKIG2SFIAbJA4sR/tMndNUKBnNV1VJQF3Rt+Dj7T8mPr0jpDER8vIwVzdeVhNy5Xs0sVIf9yvktBkt1F+w++iFhbprkTR8gX2jxf1TP2G71NgOMphYqHMFSrawn2syvbatzCjMgkb4FKWlwY3IVQFQL6hfV6HCQWLTFhl97ER9MsxAIznCxj65rV3qLkGyRVyv8xj7qIxIqUlAUd4bakv0pabaV8xBP9NiFCYJeAHSih09B3QhoQnIK1qUzru4ffJ+lwt6xNPcKCDuwkqxhuiqr8I9QwkGa3RKFc3MUWla2he0VxZhLcNrjySXo2BcLoNauerSWg5LsU1yuUYEJ/wkWGMm/yFDV7H8eJk9geWhcTPmVNMj968dWkG2hQqUbmcFIDyUMJIFknda6yd7bAHvCRL7Ntoy7iaaS/FAIbVaFCOT3rBnVVPBrRWqbmUiQgIKEmpXrowhPh4VjRopHFp8B1EIY27T4RrrmoXdR5RvpirIxNsw7L3Ha+a6laFLNQ66K263lSPEmwg8v7xX1zxWogDzUWh3usl3dtrnutJRuA5vLcKlsP7N1kLOWpjIeDkkZ8Vk/Z9I8gn0qorZVtr6Ty4OPRIWkKbbBd6ZQiV/fqinscI1vLmXg1ui/H2iYiQQs4hgB67qnB5pkPi1kV8+5luH7SwlFt346T6ReWoWeld7cPvOGa9P/TdUGgTBoFZA/wQR+t5HljdjLK6lZ/Txo9L47+MxsmrdhkgsPPGwXIcwJVXxyUYhwXHgF5cIlkLO93AxHlD9z9tUO6tDQQOWo9Dw0GRUPA8bxUVBZwpk3vWJIuyEFfkRVilVbvhvKGb8Zuh+6DfDN2H5wzdn/gLgvlMgJrx5wLF/v94hAw0XJRQCRmyKjt9Oj6aU9JYSLkalTT1vpYopO+82rFsRsulcj1BRfuFfuEUmFmvQkf43vUGzhd1BPJ3AufcvE10bwcMkmLNo0iz5Paie8LD9yw30duLHvyo3KgRChgTsQx1M927rdqi0I0LCKtR6u5O/h1uT0CEkJ6pKvGgk21S4EPTE4DMwLfq9nwQ7pm35xYbA+R+8J68QFFSg3BgXt3dpuOsA4SbUJjk8YVborzGxz4sD9eBtxTDeIi+pViUCbrqLcWInRXrjv8BKLG8m1l5KCzOh/E1dbORbDhb/NZi8fVvlpRetiiDr4c3/vCb84FGq3/X/nAsH1aVBllP/Ce8bPiEZz89hG5J7iGRZvM58JrJvrUj7mqsN0Ym9jfQtdWFz/UD8pS/ZmWt24Ij8uNFLP2Zpd1E+lNXbQjAwBwABhQAxTpemvtumHGHTqvKOPUjNKvPZVTXH0ouTcUdRXx60q9HyX6g329Yxyjh9gj3sgZuMqCpL6h9xvmw4wsYgIeMjH8eylptu5sKde9U2nc6fdp30tpvnT5QvOGnICdzXk9f133ad3q1eE7220r1XDWJHK8WJd9mtGgB7/iqonuLCFXZ9whWQ4TA8tTlkrQmckAjy5ltgga1f2OzENFrAFcm7V6rOgmoegVRaRXOGB7QsN54QlngKJvgxxMRjKm1ZkoenMrn9hyzflJAua3oQJ+P3REKn63JOtcWFtLzwq3aQSm79uzXwB0VRJuWTjNJ6iIqkwrhjk/lQ9ChMlHEqHWVqjlOMiMPz9tkhYfyGUFhPk17R2KOOm+TdKLM7qIwg8pknM0x+fpF9Cm6Letdi4Ee5gjHIAQaIuMMtCigPqhwCandsiNoROjV2nELK6vE7lKJB5+RAA0EEXJ1ZW70pgBZP8XJAOE89OorMpul9g2+u0doW6DAuuTMAKS1BjmClJC0oB31leQtxZXEXQZuapmQ9owU2aEbSOjo/abwcTRBHo8mJyUuREwo0EoEaHOwuOYo/xlyVy/ZcwtDCfkAJxlm0d4TUN6PUfZ2mGxnTHlMzAvgHQNdr1BYFVHCn6n2/SMq1Ihqte519itL4K7ODZxVCtwE26cQLSQnVVzSfnMJm8OiRcy4IlbswdNZ1XWmQDTIW74qpcp8RV/yUQHxXBk6H+GtGSZJp9KnOhBJD5Fo4BiHEyVivswa2NnQ8sLPIo7HqMKXOfVeEr3R9WcZWxpFt0rLsVbcaiNBWvcHYDSSo9qfuke+61GIHvnAvxrXoxA9CuseiS/kJdwxGsBpOb7M0ji9GNybHN/xvHMVor94HUDctwid7yJtpwzt907H8nPDFMIJaffcYJjIv7J5JbF2cv5d+ETqYzGRYAdM3DdafrLN76OQ4xXXvI+X11TtZXzvZca+zSkeyAM+CvOQT0TgLrA0fJHEwJN4c9GBs7VI7ccsS2uG8r7Ds3JCDPOFt7kEG22T3Fj7rj217Neq2Rn5KF/juPYqgGQ+9cXhMv3bNXZnmzlouPw4PQZcjxFfm0qoWUkqMb7F1mVF7CjFWauPuk5na0N5NWCYEU03kvkyVg1+kKRPNYHKUxYtZI8Zgb24oAw/NcT+1Qg6ngAKcO0TWHZeLZzhJ8GPxc8oOmxcnrYUGGor0oeq5C4EY0TdWVXwzR0IlvIX9w2rfW27f7jJKKgjQE5BSPzwdTcOebRm3CgTh8RaYciaPfb4mLDYwz4oJI9YtnNq8ub+mbInQ7Z7ruNNgCEuCLsRQ8aBJoZMCnqIzfCznOyS8F4G/Qz25a6+P1nKFHqW0W2W9qHQH4QCAr7DIirUU4n5PtUomRx5i6dhAvyKJlZ0w+SL3cv+ykx1sNsPjFRa/Y3IDEGRvxTGzzljILhJBVP5YhXsLqdInXqDD3bXvANWVWBT5a8XrJHQACispEVj/1icedR3iIiN2HSU9NCyLykGpCmgZy+bvO0KHE1o+base9uUgHvNq27JB3nl7DntA9T9hEsq1FMpr+wguIgsdp0hKYwDFM4iWbPwbcmrq/gQbqxD5KNSmwLAfwKwLNmolWKXRTpupgBRXv2X/CeBrHzhpRDBsy9NgQ5mBu3MIs226JRskiFhDRL8rJ8lkiqZKJCPAEiHFoNoQaTMeqpUHndFErN74PfR0QVr1SCOd4y6FEWrMCVYDy2qA6mZwwiDAwPaTKp9J1ZBQTGnQhm5Z8w9LRPQSM58s1rGPr4Upe23R9TqgzIN2auG8TxTefoZQ0ONyDProsdl1/Hx6NJH5A5fH58mpR8sIZq7lPeb5OODuy+z4EL55MRhjXg+7BDxkFfHNJHZpGa1X7ZsPXNAjfZDOrogSIxg8ce6TKji2Jj9hNDoXIn9PY3F4xBF1DX2ytMpdm/kTduSXWUntQt7I8/13q3eM7zRld7NgcuSyXv2/QFFxyL03Yd/Io+RroZ+r/P53ld4X68A7Qzc65UIkQO+1uufKbaC1SuXGLEgjPxJ1b3bTleJOPx0dbg/b6qOlLO1It8G7NkG7C81YH+1H+xvOrADgG0Itj8X7GAO2LN9YPs/FWw7F2yLnxGOdumdCvop84C15Uyc/GI1P73V/KGf69X8hZ/f1fyFX6zm//ar+faf69V8z8/var7nma3mW1sm3kZFO31cEfZMshQtc8aoMuiKv2+/0iH2h+cIlrH0SmE0HrOvjYhBKMFAh/cIKKcsMYHWoToXmtDAyR1J4F4EZGDwVgW2AkFwUuxyKs7wjItVpVHm28cHeh71CpWHxZZCaShbxqhMTUZRW1tKIBAhWYjEEBQ2phSP0ZtUmAJAOfgc0PbH3SykfopHlc8O3ZU/4GYX7Mr1H3TQJxLYWQXaUC7MAFFeOxhgj7dXAaM9nkaQPdaO5nGjZ4isvAkcDATU6GAM0GPSj8ElRy4UqPCiiY829XiRIUG6igFCwVvTIkHkKCTBODwBFkridO3IsNFOx60orRlUDxzH++vbZwHEPvItB055HMc1R73SaN5O+wc1zoy9TbkA4QCE6RYNjPusFBWEUE0ma8JguFmwBE/yYyIp0TfidtciLEVQtCkEw9V6IJTVqjdtysQ2ytyMPpQaWZSYirES+NvI4FHNLfz9xqOcVEetKU28otAsFmvmG4GaWyh+fZGiQXzYIQRu8dryISUi2SH/j/w9NBRlHW2U/mRhlftoZUGdvrLRd6E3hoyQccNWi33wp7bb6mu39UzbfWnPn98uWlVREZobTUH2jPGia4uvG6SAoqRycf8lEuNrDEMByTYY4MzDKxXINkoOKY8WcW7Ag6qjGdg5z9lq1fZjvtcGaawM+UNdBGMSP0hh3wx/ol2D6hc98FHal2aGBdM/Cf12o8W3ObeJcK8Nas1Fn1OPRTmuiHBg0LOBVxWDwJ4DKc6tGCc7UN7ZILHiiLBAS+MgFSR2qXyegpMmpntwxy15hPA4PnzBdg8S2w1SDbQ8ULlpRwaOtrD2whaW0solKnUY7WEeXooxx5lFzjM1XlS0sxjY77uLDmxWxedisFSJF3DQNFwlbkzDVV21pAcFbLQBqBx5r8xjmm0KKHmzCYhbRXHHDrPdQ2qYteH4FZ47AR46oTAbpwDtgbt2Oktuy4avzax9D1DbNWJcGtfuLBJs+gC1c2SLdkCRGnQIUN0hlaSz+UHgzgez4RrDDs7dfAC48auVFxsVF9xZFASJAgiDUH2BtoN0XkqkcA1O9QNoUte8mixTbPpHiU1f8Mr30KJTr3wHf26ufAf/G175vhQtcOWDfOM//sp3Zh7zCpU8/Zsf700Jr1LNXe/4Emqm8eY/wlf9N7nnAVafsEZP/7pHWCMHq50Lqy29hV7eq3725e4DoUmwbu3GIm7E0Mr8HGrAwccfkl8HASqW4PZpssi+qBtxZw0uL5Jy2SYgGIHdCgUx13FVUTO4pxzRCdgmfbLx62mb8gzu4gxO6mOpl6m/Df8A/Z7yVHd5Fqc8lVA8xamUXpqlGyWQLKxkvuiuV5WBCZXxs44EycmlWSIo0/WXQht/msEDLF7MQ7+D22GSeRsh7dnG7qmb/cJwE8yfBiCO0wXax3GaVqNK5n77nEJt3RsY2gwxoiiHINGwoYp76uHFGcoS3V1zubmk8ON7irFYIGbUVG2yGNTsZxVSrV9Vm3tKhUXlhWEVDTiRfY3pGh7PFvvcZ9x6meZjoJKp8p1MlW6dgnrWBcSIyXJU/FRhg2QJlOJABZLK15hC1dQbrHJ75SiybCzk52W8zUheD7SrlsstedEn5DTQ9g84wcWXeYTcxxHlSdkAASkJpmfJge1Ba5L5VqHkTJWk6YtEtgyMRKU3lYbSjWPKQsVGmYJzhXGScl6UtQDJV2l/mFwacjX4e8kY7jswIoADEidhhJIGXwCaKrC2XdtGIzoKFGjsFaYYHRJHi4VqXhQOEmSiHGNcm0A6gyPov3w2+BPsf7sCE0U4hKB8OUJgwtmAkjHw+RUebhXotLORwMWeACCNkTE1EgiYoWuYhcXqTKgKxXT0XDHi7l0GlVLHOromCnzhwQynuPeYDFL//QyYToNqEUBbU6WryS8fO/L6q0LVcVF+8v77nlTrjD54RB8QrWqNshG+0bg7eb/bUxXKa73f6nm1rlNcCdf94KzHn1z77GvXXARulCrt6LY9kqiVevimYfBO+E017vZPf/IkGkLhJ6/65f/44sWPnL2nKgfdnDMn/EJ0PIXrLl/9ql/5wVnfe8GeHJtXuE7Spam/PrhnJg85eoFTJFQlnS0pVTHRDCvS8Lxp1EWZzmqVsxGck6DI7C683fKbh9rdGpw9RbRHPq7637pnfar9yo898bpP7Fl31q//9bWf/9KRF87sWfexb77vXaf/6chB8V7z8idPnzG/fbZ4H7ZD8t9uxFZaEkWZjvMnuqr37C6i3S5mFIsp2rP75j05xtpHvzRGwNqNoZYC4e498gc4W817VqWaDDZASWggr3wHZ3Cfr/t05CBUbiKrGgxoQJMmWn09n6mq8mY5lydjVfd5MA+12bPOcdU0NdQVcgVgzvZgESQvGqsyARipSfYn1hW5Toy42rJopqmQxjvqYBbt1gYlOtW61U2/1vIN3xzTvp7AWUwdXDGOfJX1wSYeK5dFy75riTYpuibW90uvUvo/0LQIwTq73scZtrfKnR4880c+o+rViCdBehMzt+TqpqRkBCpiFaQFoITBF5WMlnHrwMamcauhUDkuXwAG2lg8Ibi4xT0gt80bwKHK2m5YjMx3AkdQZw6Y89BCOQ/j3RiXrararqv2yEKZ7zV5Z24v7jdVN55YhBxHTZ7CXZ534YxQEFbZ8R42bOeE0YYeBm/6o4g71jT1qEFTAANoEXG/J4MHrAikbvXeHANjchPcBzRpF5K6wuCJKGiOgXtUk3YgKVWLDTGMSEyJ8w1N2Qp+vZUg1oNjcJM492n8xRLfXulfKBEQnhDn6xp/Pi4t0NaNeAxUea/Gr+fUPGRgIgCvH45FKdXav/e1a6BPc5zoOVJ5DlWeA/SQAUTCmYu3cPu41yRq2hEnfX9bWC3rRJZ1gikOxdEqEuXxiar1nIhqnr71jPSwUuAYa3C8f5E2pcV75iTCukgBSZOGUk2a5mzqkIy4400ITyZ8Z/jjkEBEHHCoGePOhEbwBEt0HSKeC0jLO7gU2AcsBeQ8gFVX52wz5+xCOQ9h9SVqZ/+5/nHTVz14h1nwnoUKHjGyXhVZ+dQF71uo4P0m7zFTNSwPiBcR+CLEEymqMHGrdUa8WKXXw+Uq3SlerM7tcLk8p8WL5b6V5S8T5w8/i4TNEt+FGoAEH9JF4lyr8RdKfAodFImqPhLnGo3fIPFQL8/4deJsRzwVbivn5D5Dr9S6y3mPGeWRMWULPW1WM7qGJcmhoOeeyjNbee7oX80SHnXxyfzVnLjV/Mct0yUCXHkwqSgmqBYvmGL6F2+TnIVQb4+wjnQoHFN5C85FeTQn1zHmwjpFMmTJxdkMFLIygOl4hxjQbhYCQYwJT2CdxuOEozTmG8W25m04U+CMJJsxJjCs+YxRFfHEKfJtx7oKlU8qgBuSGdJJRAMNopbqiY8Payulg3ISoFLwNofK2yxOjwAOKHBI24WGB3U3DLFeb3XuXsSHQPhi54Sf8kUzRntSfuBt6JPa+bi5u7S2gQLmpAE4XQJp8xT3WwKg9fRc3QOsKwswdBwxe6eD9Dzm2yDRkPUQ58fcKiW+gzUY8gsOscWvFoc7/CqJT8CeHqodD5ZeIQ6/m3GJh/gN+eYyiZdcy8ThBzMqvlAHSzchjBciMF7uK8NDIGT3W1zOGACsSU40Pccqz/30zOcgznzpp4wIEeLpd0O/R16jabLRURDGU35NPMEnHJsyNOYG4pyJ16QneZRr7l4Y2acO1xhOkid8HrVVVIYisBPwucWVZS17bTvvqJQefCbz4KQaIYmPB2pTMVVbIXA25hCslsHvgugg+TvUA6EPpA4w105blsft2QMCD08tHJAYtbZmLRPGgsMGtZA7hy9CtAxMon1Lj2yDE469S3R0ZFR/XloOClU6GThWNWIntMYDdk6K/AGzieQEP117z1AlEra1GIAzBcN9Hnyb9blf9IjSRszFGQM96VYP/cPz3Lg+ycrEgHRfrPhSrw/X3YMDYW2q1aVRPG0TuGByqRn6ZHGbigMzpRI3vKLBa3oGvloox1N/Ulgn7gT5LNVE6bQl9qQIvtqV6tiV+i1LBgvkClH9nn3NYl0kcH33ovu70KTcJd1FFixnmb1+WC8KVMNn75DrI4YTcTX1MabmxlLN1jV6GGIVS8buxYuAAIe7LbaqogN3uylSYZ6CXof/GzxjPfguKAbyQaSeV1i9obPGHuWcK4ngFHPUmSMR3EkR/+JeG3ddd7nTLLzcKZ3rR4Gqyx2U1qQmQIjtJIYA8QUM7TV0Zwye/91QH3qVtJhESdF8iHEGmBA/H4Lfwh+UoeaFqm6RUxjKosqKaAye2/+7ac9Ie5IgEVYjsgGJUKUSiNPrpyaDKZijsUOa5ZjlAccQgwPfZeU2fIqxEkwTVdc1JD307A7UcUq8kXjULE3oJIHKl7WB/xdnkpXv5Y09VMkI6H+EHxuj+iEWRGQF41EOGiqpKRLpXZWNw701xCqMHXWPSggiJ998dWg62ypaXkAO5hB+v6bltbLK3y2i2p8UsfOX3VIWtxZsrEv3GyzCXr9Q/PoiGRPeWURXdeGwqbIGWYCswaWZUAPa6PiCKZ31NKPKBAdSUnYzVN5CbJexivx8qWbWfrUZ3cKzGiAuhFUEPAvFA3RJ6y5E2MPJx3i00UZ8+9KsLWXaovihAQizAKDGBFKOQsr4ul5eFtIqEColPpDsuq3hs8L+29BRwyxEwL8086U1f0xpfigVSV4XTCSITrcZ7AJ9/RYIcwVTFOaqjHnNwyRlfiN+Tpu3N9Akze9Kp1A9/olfl9dFfO0fGX5F+XtAbcFuwXh9vVv31q//y2Pps4c+AZNHY7vfUdfTrrNkjfeisROByueGkAAJsvD5Zp2S5vH9U4lvoFILuFwEOGzLez6nNPVVuMyp2xhGst81yMRj32R+jSLZ8wqVjwpqDasBNaw60fOqmaSvmXt/SjPvMLAytqoEdQ8FoTbVh4ruuvF+zVl+fxPWNbEMt9KmBerGaGlXKRER4VhAqlPf+84ete+zDZa716icCYQRfIIXblS2HiAvKZoSssoki7F1wF/e/7k+TbQS9ULapEKN2Cm98t1grkYzdd9x6w9SVoXa8U1xL1JpknpMx8khovzc1D39HTRmagtzgZPaelNouk/L1jKNLOOW0xhYxpg7A8t5qvZuyaFduhs5pISQKyXNM4Y+rkHJpRt0Yv9qtLA0jtvYj/dVcWHmLM8PMdew5ILmLmYd6st6mWbFhcoy6xCyDldZbV/WzcwKOynMOoisQ8xaAyBRg6AMdSU/xAbhgPnZTlL+rh4QUniDbECGrd/qb5cGf0+xid+pDP7iegpB7+CpbP5iBuca+KUeFBKoDZ45rmIDgoph/RKrObvO0i9AQYebvi7cTZRxNaBo+j93STzwtJbEA09/STzw9JfEA/+ElsQDPz9L4sGntSQefPpL4sGnvyQe/Ce0JB78+VkST/SexpJArqe5JJD16S0JZP2nsiTQ15+bJfFt+zSWBHI9zSWBrE9vSSDrP5Ulgb7+3CyJN8ZPY0kg19NcEsj69JYEsv7TWRLo6zNYEvsWprd1SW9LSBjuNxtFIlt3LpFtxRwiG16FEalqSGMA0aeS0c4EflspMytAFkYc3qLj8KkMb0Zy1XpE6EN03VxK2qEFKGnI3GbO2VNzLkxJQyGStljwnv6CC1PSFi5430IFSUnLIqh2pg6hhWhp+xpa2l5HS9vV0NKud7S0HQ0tbbujpU2x/NaalnYZaWmbSEu7uKalXURa2gWkmZ1f09LOIy3tXMavr2lp6zgPy1cCp6nekZX+TX20tOsqWtqhfywtLXPx9qloafeE5JN1mtcozT9CIyQwGet3qQHrxFJ1VesVfjL7uSVQtQMLJkFm1I5KSGQKKjE0DQRTRQg1VpGgeaA0NNzTr9uQCuuLQMuNA38B8kOhxI2gMsyIUWSt61DKMO8IsY1dqgfoigUM2i6yRLgBV876sZhGgClgIWGHz1uaR3MXAQkDuk+01GgJUWVBH8t7CIfm1Ko9w2gpbmxac21WR9aKM8r00WG6b+Mo2r87vdIBNlipQgPB8KHTORRUR3YulfHL0Oaup2vY01XaU9R3M3rajFYLfQV2s7/LjZK8cwsInFT66cBmaMpQzTBS0SV6TOuAqFz6jc51NwmbcIegQIWc0RbXUfIllBgNr+HWd03LD7a11GBQ6NB/WGeZsfe2qLspgW4KtZm3w88juNM+aVkh+A7RDeqpBN8wnDbFmrqsCYInjdo4/Iyr3id71MnTHPZpOQYUsOCAD45gQ+Ww9/gr/Xtdrnsl1/2MD+7zVwZV6aMSf8zF75f4Ay7+IYl/2NXzgNTzkOLk/t7X1RE8xxz3n28elThYRN0hLi1qV8xH69aIWe/daj81wJYwA2WOzDwjLpQ77nPWaPbDFfbjxw37q6etsijjZ5X9cgilIzIO74Oyfsly59ci5rQ3t6oiUMnIbPY7FuVGOOhI0BEs33XgOM4v1QWIUbaPU3anrwaUxcIBP/Q6LXw4mNRM5aOVfB0zEkaZPEKHWboN0KXlj+70XV33h00FbAX1p/Q5aSJmZRQUTBr9EfuqphSpJPwIH+vFk+Uu375rKHPdYbX27Sg9Gzom6u+EfiIGBlSjA43Re6CH5u0+XYAZtVRjtYi3zYViVPGGbqffklOaA+Rj7Az4svi9I7nSoLJcfVQSTutB0OBhaeYUBLORTY5GkFTKEbXdJPfhhMoFm6iBWlCxR+mMUFAO3x6qy5wWL7TSoNEpc+cpcEq4EYIibK5K/SB7a6O+YmsJMmgZouTUYO4oLqHcwqQ2eQoNwFc2Nx9RwgLg6JYGSuIKrzJJaxBxyGi/ctVrFOPqEimCG4J12gYBmQDbvT8B9WwcAI1SzbBPOfRf7uhw208MY7M2aBblkEmqlJZ1p3XAik83ojuH06xl7xxSWDD0TgoK1LdR1DIi9qciN6NkZQb5kRXlYK6P7afA2Teid3bU7rEGDFtYjti9Q+KnsofX/U9RGeIUhbRr7SEwgaeal51BBlO9G6Bd2qkMIdEHEf0qQz7oFz1pK0upMwR0buoMSWudIQOgv5AjfbBaeQhTg0iiWkMGXqa2GwQcUGgZL2cOyJ8eYfCzhIq92BweOb28izUziAVqJVaeKF04w5P5IvjEoJNb4VYChZX2FlHZSNcpG0mzRY2yEaSPZEPauZadOQ1vgi7jtOfDTYrEUdvIEEiffraIkmaqwFoDeVfNGQDeQQzwINXRdRstIE1d0f8ua2H//65rYfdTroXd89bC5/4Ra2H3/05r4UP/u66FPU+5FvbMWwuf/0eshT19a+GToYm2OUI4MQAxOW4jPs1GnEl3XBUT+5El+hLXg6/o1FFQRRfBGc1jROrzYpx1LaeTwVF1Y3pZWEH2sBROAoYmshDqQ8pU84UCOPZpp45V0dLjBOaKZs16du+ItpriUYu28KLFhG5gCA9bj091FAH7cwImdQTB3/0tqQoqQ+NKZWhSqwyN6+fplxaT1XMWRN8mShXvw+lWHU9+Vsd/Ztdw92bnulkqnStidqzHjsXsmGHHzD++Y91W0yHHFxhKDBTLxXBWkOtmoRhHuT4chrAZEE/pZXancfpxM6X/R8pZIU4oav/FCcQqMu1cQdOr+qzcrS5kjvNZDLpShyV2DQusQi0Ymki3omxlMJ5FoNvTemE5qj5pRBz4GmaKvJGlcLi1SEva6QGVxaNW3Bj+sGzhcSoq6iDOnonHFgO7173+bz8y88hn9r9wTzE4g0iv6O2GKxOyu7A3Q7w6G9wtgUwCKNgTxg64Q/gn/iH4L1IbPvgnMXAH8E/8A/C/Ykz14mrOV6B0in+SCreuE/6LxhzzaoT7+JQ4bWB8Ih0EYIHgw4LarKssnYO6i8BzJ79Qopfadw7RXqEPfXgc4GmTrlVzxthR/yOunZG8gGVfhiu8X7o51QPKKserGrtSI/JN5CGccbzQPc66p7MuTo9G21NZESKa3UGGjlrvcTbXPtG3G3ENtbAbRU5erd6NYDrjo0skotqLEheBnSiEM5q3as2746xnOZ0MDt/wRVjvRG3uRB3uROm8nQgF5HNFSX6u8PFzxeLhToSPFa1iSs5nW+eJ06HqXxVEiXQnAmD8YKm9GEF8sNf6VF7cOlV5cYv951caNTuRi0I5y453q44nP6vjP7NrWGQKKaRwsRO12LGUHWuxY4YdM//4jmEnik7ZiSI1NwVnBQUTF4pxO9EjYSUYddT0CUaFFIxCCNzwlI/C1msp3UDhKNv/sTSJ4oN9Q4QpCwSuyGRO+k6mgxMf6dcrI2MW6cP9HicdNKLCQfcA1WXBHtnIBtlKCmmGUkgvcJmZcd8CGW8FErvJWIau0jtOzQvUeLc/b+Lyzp6aF8jxHvPeb1xmrfs+A9CbAvcZlsAcXSbOVRTioCzTxYy/SJxpCnFQkOl8xJMR9UnFYG+gFNN6xq8T54TGr6EQ0ypKS51ZC0tNUIhpnKJSy2tJqYxCTKMUhhqphaEsugDEPQROTOlrTxsRJqKlORL0EC3NMafnpsqzs/JsV0/aSDUd1Y3rPaFpOwQ1hT2IoA6pCN6JYABpAQeoqE2UxVC0YKGm3KE3g+IRLSJVyO2/DEIeodiUII5MjTHF2Jd4hTAULBgXJ5TPAuOItkmoovhBKHs0RRJWoK5VwpUeU3N1AAfqo0JtCB+y+IBDlZJkNwTRC57F4gGMrOBTYDAm6pYRHx5MVa1LzpqLBH4f/gyCJfxg0VjRAS+0wk/cCJowWUB2UBiXJ0FQI7qMAPUKZzNMRUog1UAqgd2Z/NpM4u1MIwX6CpjeyEKwO6+Dw8HocDD4KNDxAODab/udhNlFlmMt0Dh2JYoQ3oDlAu3XqUU/FqQ6sPazIFxQDQgnIoFPZZG8Wnv2R0Lf8OW1s96fwMn4BewiCZHZIeZe0Wb4Ce3rZU/AzCGDnbZY9lTnrNGw7xpgmYvhYOS/mMNLxNtFRdRYnInJ2K3fIwpsN/gmxSuYr8tEk/J6/YxQUAkiWF7oOpuLMcmuzqCq00g10mDC1E8sQd+lBnRcN11PMfyOpXxdrmCur7K/UYUG1WgtG17OhjMHfiIS3EUbvPvJLTBvE8qcw2QUefEDWAkL7DvG8LDBe3LHXbOeWNMADZLNEuEHAoH9/6D9NVLawipjJZK6ib7VRUT5SBiLgEN6DLczCC1ii0MTHAn7oUGHltRE+ybaYSLsK7jVb6aDjfBeAYv1YrLQqEL7YZjcRX2qBIsAA1pYYk+riuHhtegNiinGsrG1Pn8MAh92Rg99sPHjo4JdtVjMn2OcodTAV/OSDTp2tuiosTZsz6AyYwME+pX7RSiOdi5cOyOTHGE2A/d60SUZ6qIc6nhSNwTl5aDDh+7Bk7WGhqp4vwxwTfOf45mirTmwe7scvpz0rF/FejoUjJAySjf3f8WDmTbuc5rsSzfVTkNblYCAwo3rfhvGvv3UZQoxFolTvIsM4iBDXGVIkCHN28iQ0rZnigxRqslWYcCAQakRevwcE6J6JGYuMe5PlKrnjxrMfU5cm/m3rZV8V6/Nrt2edbc/9SBC8xK1MEjX/EbFEbANmFYZLe0xVAenahYBT/T03aHvcxuBzqkRiRvBOcH3vYwLGrA/MdkIlITH2cgZfpafhlFAzLLG+JOHWeFOddpK/VKRd0W+JBtBRCJOKL0TZ8lKf0QcvZMMlF7WG8sXq6c7pvibsDZnX9v/kZKAywpCe6m4Idyuj2lVhRFgx/BUCGss96mGaxv1S1iJa7atEUgCLhfH6pU2gxvibTFCub4RyvWN4PtbJu2cyXHoqpXKlkydDBiHZ1jqtUs5CGcWgaoOV2ja5ap+aNrQDb0wDEOEAS5hwInswxkFKHNgaGewuy3PzAzr0U3RIoWhH4Lq2FxUhsAgDcMZ1rMlD2mKHnOyirflYIExFZEf+4ejmcXPiNMrdb17Rx33Sd/07I9VXo5KF/f7EFvbTj54qYRR9pqlevokah2K1gyUgCwxmtP+6aB7MhgaB6+1KSWqd3C/M22QaG6WY82HBtWUAm//ARQLsWlKcqEe+60hZMHZl/skaXtszFGVWKfH0vbaxXWF+FpuNXMqhJ89RHakMYdctfAzYf/WZ4dehx5jWLTTtyI20dwC80+GQI40maujPPyhWc8eXMQQ9Y1yQ52zUqJnibkjRSqkhALw1nAZNntDCy8dTUFFYdpMDUuYqgTHj2CF9Tz8wGe8fQRHLoha2DtlsriDILf9S0g2HPdJu09I+X9H6IfNtjEs62K42jYiHGD2bww+Enm5Z8PNljGMLSPu3zKCuVvGMLeMYW4Zw0QgDnPLGEZmm3VhOWhMljc8nbF8BNsFvj3yVs3ZMoa5vMWttwyKPMaCQJPikX6k6Ca3DB/q3fonQRrt4XMdRjQ+V7ghkKPD+sSH080XS3oXn+swP1egVzvyyYb6sfocGlttGcP4YLvcMgBNVK7qhyaCeN/CMAwSBriEAVuGOqMAZQ4MkSB4UzWYAysKbnqGFIZ+CNB10HiH8LUNZRaOzWJsGbHbMobrLaO7wJgK+hq7xQB+ht2WsbdR6UUOmxC02EMBLb19bclk+ZrpEHYVp7bYJ2RXpU4UZYjQsxtjGpFCuz9AMClicMog5PEzuyMoEvElLxl7rvjnq+1BjlvJIQc8VZFgdWQSEYDpyp44Xb91qZdMHMh+ZwCWuhDpovEKHxUVlzoLsDhFIx0v1m3fs5gYeBZFvfInry4J0TJ+QG2Fvi8OxdkCxdKi1USHNkEDARqQYWED4kuIx0iQHEpFevvVaTT2QJATtCzoSyRE+N0bSJw9OoALK8oAtzUNXZcIATR84yf/D6EsYyAjaAIRVxUrMMe0uPakZWGdq41SXcq6wfYEWorusoLify7aY+uaZj86Js9TgAJOLnMJgJPoMqDPHhhTC4q8eYTpx0K/hZsopqjvpTuVhRUrFqxa0LpPFjhdAwZPlFAsYfApeG6lyQeB9f1PlBAxm/UNi/wXr/RXwycPlPOfSCE1j/d/IyuPwVjG1vgYczW26gcKaoHRNU3lA6Xd4J1kQvkObiHfKubDy0TdsotLONu0bLMrjpH4AtR69Y9OKnqeo7ABmW8pZNqhfapI+Ig/l2XXoyeKpD2Pw0LA7QcGm/HCHKgyBvxM2Um+xTFciKBxOcBOC8HwKTeFxwqh0jYE1DvxFNU+oFI8iQw05Jr6YWrqh2kkmYFeJUMYfI4hLEZtscKBhBgJlyEB3CQYF4Mer5rLqkLAVsCngC0HFJTzngn9HpldGpUCXewwK3DO6QLLAxpAyUO1f+IM8OQR0fb2B0ERO5FoU/GKLYPGO48hSAi2JeRM/SAiAy4bEqn4ApSsIvr+ygu3OO7lLCH3spZvQ/kc1K129fBOQO1DoZ5caJAF5XX480TpI5UIeOBIhLon+U90vXn/FYNCxwA/INxVpbvXSMcz1BaqOoH1ou/ROv8q8UsfSHMN8UTvlZmyJsMZwMkAwXf7nbHypNmyUZ4zvuOEkzU0ID8OMNAwPUDmkQroKwNPqoMpw2QwGvhC2kqUxdYlL8dneVd9Yg07U5XI2qpBFMPvOXPW2qCH2nTbJ/cOVtqPeojwXAROOA+cKW8+5JXPEmA2TJadc8b0LfysF43Za7psxq2Qa92ddWe9sUCo09gv6EkBI2zn8QNolFeEemzCyCdwXDQQGgIrbCQiqw2MoTgXP2YYHyFKQjkDd5zRwuhnykzL+PyHog/LKhBrUSdv+7yIaTwta1WXZWRICuk5PF3E2JtPYz+Yld+z/ZpEQtNAC44Y08bBFkIyNYJzIVuSe3CwhrbWKabOwzZG0DjdEMqJjw0orK+iDjOivFzQHeBhbkt96DcodSrjSPEiV7Z1GKCj6kPm4baot18gSIzzrWq0RFAXHTbzQmHfUEgTNIcm7ZdTULoXTuJ0biKloRMOQQZbSWrGC3v7mTTjFTpkx8F+HNkpWnGvXaYr7eplqhWXs/6e0Vr97VbqpUWWGRebQb+Vs48KhBN14tKvu7nT2HoQ+xd0YwRazr8QTJL0nl9EalEKAelqvDKQdrLohf4qcSQ0gRQi19bDq8g18OdiqUF1r93rgBkliLYfbLsQgIxg4dcNMKGOoznj66AhlyW+MgRDXINOIa7qV7kQPqdfZW7131wMYLfKNYew7jDM3ZLcW5nb5fyjUeT08BPqGH1FVhFAvlBnDyWCDZi9rnlGDZunbBifVn/bNJ3ALpfeU7YvrTeWsn6xgJ75Anrwf9AC+vL/5AX05aezgL4YGoOTaHaB5fOTsVOXzzXN8rlwweWDZYCbDRQsG7d+6O9fP2/F+pG8uoCa7OW40+bc0rvxGvho/LBaNttVnoPRl+lto1k325t1A9hsP7x2QcgYwdIfqsB0cbxq22uwibPEN229cDhrYObYZfqmcF4T0zotasiXEG9mgaZXKOAy75i/fm4xnDUpIdNmGZASXEPPGAbz1DBwKfWB0Sylw7qU3vnUoFDD+zNYTo+P/czldNUzXU4f+HlcTncP/A9dTu/9X2c5vffpLqd34QmO400gqAzy6/21Rd6YSM8QRI0rJTkEU0e95DjmLTzirhzpefAtcIgtrw4xaLM8n74VhbDqbKB/eZGuxLrIOi/0rTgSSrh4LsDLXPOcBz2YNWjofhleMgc2UPHnAWTqcKLHFuJdFBchDy3NfudgvVaIh8YiUBp5DMfmiWPtqdXlN40Cf4KzV1XztXANnqBG/tZzvTPoS57rrcCyrUbm9T4axohUs+Mvd+uE7ftYANp+wPZrHXj97ftsP2D7EduPf3r76Ls4TwlCyuVYXX9oRuxo4Hh76xeQL8YkgJShTQlyTyF2dlhNkwfJSuDAI2Sp47yVkEeMgBKX373VdkM/SmvuMougv4vmy31gwfeZvCn2R8bZJECKyEMGyH6fIcPSvUZ5+B7zkPNbTU7Zu6jzv2nLfqYLqMRCwh8Z6KQMEBr3Dpjnem9UPxQEr/TeEjCXf0hyee8I+oEzDXBsmrWjF/Nq399X+8G+2j81p/YvVLWH/bUHrvak7tj+wHWsHpTpKgZMeMJ8MCKOT2v/dlIooczILJgUsCcoI9w6cWLs3BFkFZETjTQ5E1Csq1asvEF77CPjWCqL7I/wIXFK9yPH0eAXC+gXC+i/bgF96BcL6BcL6B+zgD78iwX0iwX0j1lAt89ZQK8PTUufXLW+gHFq6u3X7wjOy2AgCALjAdltVAsAL2a+CoWSyAk9KCDRfFLo/99bquhtYSPDaEP/rvBOh0RjaxjXOV/xxsoTDiOVdTkY1YC6ytalWWujzNXRiHqDQyoM9oCPVvUCpKYWYp9MGsngkJ4aqEEWKvlUI1CAARG1/hGV2kFfUBcxxlU1sD9CVSTSgfLRu+ve+OfQLlq5g5AyjuqEy10N9E7ZZnhpFm6UNFPuWzjtpaQPZOyRo8wM+EHgpfBmyCzUobXZa0FOolqBOuOyJuPonIxOot+rB8Gj5UuvHoSQg0COLFQBlA+Xw48D2U+aXaT8B3OOYygD6fS+016mvU1Fpn8LqhQttYK4Rt3Gvl0+up6v6G4k7ApKy6yPBlvggV1A2LGS//0yUC4xj3K/lwqROAsmEX1ZIa5RNnEDleXoB/aCexcpcf0bp4FMPCaMGtr4TEDzOj7q6odlpqVvDJKGvVKKXmY/NJr54m65uAjQToj20I5ftSOpaMevabo+ib4ybCAIG/tnS0gctnuFX4lgKBCFDxVBhv3eq0FIsQGQ/y/yZD7KB3MIyq7uEARlrDkSlPsbB0EZ64Ot7AvIrsq6wtJiLZIqrSyDUtEMavefK1nxiQHaoKqtsqiHNLjIK7lkPFOlXKcPBX5nm4GihwnuA8Z+OeXrLCxCOMsL2nCKQKSl5odYPLHI8ydIADNYIz5ItiewfJCWhecqNsi8DQ69DrKoTu4shm6lRpNt+aLJ8vJzIO+SZDK5AVrAV9lG2rNfnHUuAUMBWARDgCIQoJpEPMIrkYdonlFSDiMEu06UjPDQPEslhMkRcowrgNcmMzibTojR7U5FAV87TDqs7/YnePRzso8O9O+UI+TywNeKoJWi7zBgNh3tifPLQVZ071p7svrPu7ryP3LSe7mu3q5K/kCZBBRMtbCGyUYrkZ5EIsKnbnwfIIEJjbyyH796VjdwsMrKKLfIF8EvvAvTr9hrQTj6WiCWOIMrdMHyOe6pWcsCnEKFWNk89PZS1tjJwS3SUwl+5u0lAlBC7VGSLCzTy/OkvKkjG3TeLlUAiPOP820S+AVnmtKHY6AtQOlzUh/I1jGcTmWGsgNW3I5U+pldYmoTgRAkW1lCqRKjNXTORl4QKLeJQYlRRUIDXsFtObp5ZXRO3hLJrK6uBOwLCbL5Guyu9X691o2QJQ17iSeBwhcIM/yAzUWi7e4emFG6Yjyz6K29/IqsO5V3Ocui0QT5eh6q/DXMGnjid0T6mQk8WXe1h1EHpD7kYGk5TGnJkvxvPC9Lr5X6ii6r70r1U3mPey7OtdBV3zul+g6scPb6qw/Jsib/nwwqZc37DdVkSFHh+D8rcD7YAKMvwSJT3yjkzdSXQQDNVCLMj54N2UEDlfwYolWg1sKzGmsennVVzPoykq/goQ78G/IAznmF4pem8LO1CDdCUzj4hwotMFEFc811sVMf1kJgcxaiOhhJAHna0yVFfBFBsTtkErQY7mBU5MG0clWNr6XGfz3iDQTsYjiQfPvEWJ7AbyHGlsXYN3bffBbUtjDU1jyI2oeoACzqqiVokzgGuvLhKnPKdfTuM+LfQf8M/Nvpt+KdphdCJVPqw5rbqj5yyxsFHwzwHvtg9wQaJTY76wlulSEGJ8QpDdZHdQNnoZd7lbNGsSv0gzn0PCnr46LVIDwnGHVBjfA8v0F4YiRbyjLxo0U9j95T8eTnE03u8vZjyaECxMIHDSFyqXax52GDYuw6iR1tgGoBz9kPUiTwzIPDuLCixBHJMHGcRIgjGvSVhZCcZwhrRQIHMz4Pydi0CKmKzeK0IZSlSMaLaiTjf6iRjMDjP+C50aipGv7FDRbaP/9UPOcCIARzQPAXAiH4WSAQ0fmUUMwj1N3grvlHKLxeiTiUgfL7kJpyKABnyzhZXASjvkYni35MJ46jTqmyrchYFF39Ah3bcfmGP7zbK98oP6JAXrUVQLMdY41GZW051/ueFd3yiskyEMe8RDl0BkLjBaE+AcE3K85f7bgbaurFJ/qYMKxN0tE5SWiu2w1h9LrrosAPqe9bvrK85xtNYem/YelugEG6DKrZnm0y6Y+3fizrbirDy8vFIkR1jhsbSvKHypIbbBTWnivUjIQv+1nbHpNtG8UnZDNv331uz/E2jqv4d9bN1IKzfdAgHEIxnj5JukE/rODsVesViDAE8a8bEH9GJ2Dde8GyKZlau2SGTMTp8MhLKdROSasrwwCMirj8SQy3DWzIlJ8rDSQNnJnNoq3PuVitYeMFXCl9iLEXxTzlsD3VuIK/6kJEdn2eguy1Ju8wubxpplKD2ALvXSdz5ezt+rpRWT9cDF1lGE4fck24xvwotCslIcIjtMUcSiEAV/vnr5qlVWYICyEJtx4yraE2R8QorUMwLK7JcSgfKP2lbOHR3dJaHI9Beab48BrcDqFOVov6GxiWEQTt299v74NBfKrifgQ+VXHfhU+FekfhU81wmVLQyqQGy2vIXhykBVv69n9FSynqwKiQ9s/dYSYQ0zJOwymYonDeSBFxInEMlHbEfDlKKo0DeLVwYqjsv4gLYZrHVIaH1Y9rYIo0tYW/sPFgTP9C1jKK3vpiQO9i0fwmkqYJrPGs91Ja2oVlKvWFWC96eErz7f9aADpi13iM38qUivJQdQL8UuilEoQs+BRGK8a1LcaFtXpkwAlwValktjCieECeUyS0sOHCLyPEjb3gVOIjJ0AgHxmudt8JTEfxfDWaZgJ3oWOmeatrnD3ULYJeHxqnNBX7+YqKJ9ArZz51Kv5ifxUHDWJ5yFcGqInG3uCLN3Ncgz4lVJVnNGqsXSlKIo/h4LQDZoflNa1M+BjSB5L95hJClFT4mzZt9xi+HrmAQj4NE92Lig6tPSt7Hh6gSIoyxM5HtyAD9C2C213tLXnOd27m1Tx5oYwpjGNtyo3eowSQ9oud2ScW9urC3rzC2GvxoGbWCTzDVXUtHMSsKjxiHpCKCwDjxKdRZ/bVpFy8ZBf/q6C+ukWURNJHX8JHHxXm6u7wr6VdfAgALFAuyvLOV6/vefJAy8O1Hs3Dlh/xRXARz0cnP2zW90y5OjeaOAzshLxIf7SjzE3qqravNTT43KqqvXLzS/lE7tdSpxV4kIr0e6o0sSs5Q9H/k1KNpi8F0FCpZqa1LVO3hQuBX2KlytnZ1/Q216T04dyeQU8woA70q7a+VKpATvGiUulIJn/AJxFon/I8zg5t+eTgv+/5LPArFoqc4bVvCYq4etvY83oeM6CGKj2P1R4tK3DioLDzXb3Q46vlSHwyljayuqbkvDE0Hzo2jI15q9KIzAM3krlDN3dGOGo/FNDQYYZTttElVQmp6iVdwrrj5pE4gzJ6mi3WKcu8WnlzpFqSVc5rkpGyLGNKRgD785viVnl8yYOoMpQcPhlL9WFOlKgk7VhcZU+QXX4CfPBIKBMIb7acOhm/izvzbSKuCZklHEjAPyzz1/BYeXiUbKyRIAUkZkRVV2XxRrzNs5jg5F0ArUbaUIGTEpFa8K7TF1jW6TP1JOglqt9GVDEgupogJQgxnm4moSDrwUkCjF/ihmeQGH5dBMiSUNjOYo+2+MwbyCu4NVaxnFJyux7HGabsY4E/ILcjLu6YeK8EfkhBJhtxo6EOwnQjlTMtg3ImIaXkixEaId88Do8sGhPYE/HIH9BVElHguSR/grsacsdpDP3gPeCyfcSoaGQPKIMda83VGzAS6O9wZvMe0W1QhoONvc0I6XxPhhMnYw/7pJyIUh71hRC1guRkCGdETfhBHhQKvhbJD9AtEO8CAAO4SES9KOvmvW6MaOEwEbgk2tlANo6vXXrGpS5FwtJI9nZaN2lOadIs1GQHTS6SLFW7QYZQPsDVysarNJOmEElAdE8g6EqYL/URRitAXvq+wG+Jym4irHxFb90GRZB6dQHCSvbKpNnZoC9qh+KH+CViRJMN2EdwLNWpfoWyStZ2riD3P1BbcloHiqhD/cAWK8FDuc2zUDZS7M8q+itZJRX4Q/HJrLdKJ24U4ZYvEQGWIFQzCYDbsvjatduugTFIBQoSbepNKkRWUGGqILqYta8GUB0F9pbcoIzDI3XwAMUb6/9ssEmIlMHj7iAxtbBch/2iuhvAE2L55R18GoBM618t+TtVm1NSfYjCoRaUvqIBPbpkJnDD1PHCXVIqQG0owZFECdkX29wXebmRPMhrb4154HCPoFn6SvsthVpadexoro7NnfXIwJ6EhamWOJMq72+AtiwSvApjVbGtP3jD6QWjPB5vmcR8SAVxpc8amF/KBoQBZtKqZF1GE60eKBfx5dLd6PJLyiuv2p5sydAjyRe6oQDK5/Ly5JUnYkmiOynqT8NNpb1crQ9iBDcqPrSDkm0QRgCg+E6YLXodNP3AlgEisZIcaiwkKxV2SgdO0AeOp3ficorKbcNar3UDlbcQVN0QZ5at9N9jLmQY84jUKmibSj8dmJh0Q2rnAM2m3IG+Q+wf5vt4Zzfl9aYUVJmLgMr/zr8fk+gTnrArV9FycCZIwZ88wSXYblSJx5lv//S0UjxOpa0szbvxWP/3Y3mH0R6ipfG7i55GtypT7fJLiKQiyap2SyU9zNr4TvJIZWahwwvRmA5NavF6V5dEbi3dEopN3kJByVFl1go6YutOBqiUNWL/cqRQNbVdog4TcfDwRnmqVgrw5gzG4XO67kep2meVRBm8UTU0IQ4oDuKMis5xGpPHd40ud2XJQh0V7ThayurRQqv9DGSB1cXcOQm4NkCg5DBqmqUptVo/wrRfXUqCu4q4n0JRJBvkwrNtqoqLz7skS6oL0Napynf8pHce8r18yyUYMpyv6/5f+t+nzm7M9BulMNg/7yhnYgloP5yCb1F5XdHbdaPPWnfeT/LT1+yxXxoFux5SBAOALRKeFRQXGiEekCU1V3n0kDxhHkKZXRq3WgWP7V0JdltXPxPL48h6+xIJAamsyfZDp7vaUOgTKLTfFWJ8Of1pFiJMSGYhQHVMpm0KXhjAh2gnQTJsofTtbiBPJQ1jQ2TocTAeVOzDRxFYz0oFi8kW6ZmuPLvoYfOmbMwE6nXnTcOZ5xhA2fZOgHvEvf1XAAkrPjVTkOnYsa5u1YrvkAFfCvweqQg7KX9IRW8BZaHC5oXWomlQaGdEWsLTtZsnVIjdxnRtLLuvzDu6o0P6PqXulTLRryQ3uEyqVmyUKETtp3tptlF/j/UPwO/ZP06VepYPMkcvQxSWNfL0pPjLUBjIfptJUJf6ZaJ4PhG5b5MNkgZis6HGrOMMqCFdPCl9YuW8TD0hcPtkbNghLt5fG+hkuHzpcxG4fWShPc5yK/H+3B/tkS5tJFjySrhQookcCt/+UafawmHoF49WnnrCrLvUaSqgBVeqwOJLebw2RSA38fq8jpTWAZlLFAh5KfAb3O9ng0Ynzjy2+pBfKu77EMy1EG6meHqLE9rSBIOEMIsR6zlqa5HIyQm6ruYN1VJp1laFg4iNsxBvF56hbWBBZVbtt05Tam9bzgyJlD/B/EKnS7kt78gfUMTdLKQiF0+CaBVf46d8HN4uaCRIIEB9xrU7AkkilHUW5Qn0MvayADpW1goYcte4NuttlyinPSTBUZH0IN3nCKureZFaJY7SJTxM2gRvMQPiXOkD7YrE+jmumozQEFrFmuaT7ymrwsY8TsTrcqZlbHsZcbOjxNSOcJu24vTAJ051R9geIVQOJFAwR3Uaak9gtQMfU4sfaOSo82o4AnUrNhd1Sxh1a6g7p1RYlerOL5Wx1DIN0SK91r0KPkguBxPik7qo7At7ZYit5eYBTFedNVgg66jLuhcW5wEXUEO3qbsMP5kG1ppaw5gtDGvDmDJqRG/S3os3Umrc0BAw8q1GUKeArXxgbl3LTq0r+9l1heVyB/QHLefvzGYaKTI+Qt84ylnOfxcOIldAr5GOIs7zg5RBp0tU/OFmgmlso5LV5XcENqywDM9RZFmLhEC9d9tHUz7YFe2StezXu0xFmQw/y+0HRxllr4dmllGi6MN5eSWPjI3mhW89xijA7K3B7NHWA7p/ooPkESqgsUTsOGQTFiuV1+B0ntQV7EiYXYdgK4G+o6qWPoBRlxp9QRYZeuWjYDWBIsOVfQ7rjqwvffCHihZCNqf040yqAjCoxp24fm3rKTOuJr7kAorgA4GA5NWY/kCV/aFLtDzLj5/TWevi9HCPW0M8OwcLXGmcyfsC42Mmpys6LJTHriGy/i96vvgEKQjEMG8DbLa+0YAOvASxE/1ZziR9YhxZIBy9W7OM11l4ykOyL3NZyv1fUDrLj1MkZjjqXMblhVo6b9EccBbat5EsqyKTX1IVlXRBizSOFqkYk00N0eUyRwH+8FtnPdIl7Y2LSZnViss70DyFXVTuxx4dhDtKQLSw/bOl3HCmdJerpS9PSNJfWuS2Ve4EjIzvHkZc0teVLqBj699cmhvnvX9pHjnve8Y4cZZ7bbcfs+pXgD+4hE3Tc0/lOVx5pqvT9GhgWhUmvsPDVB5rrV+lIlQ4wd1FiqdIF1jSTrmKtFUwuaySA0MIDBSlDMbpJ521BFbCAFuEjP+2CBemrUKd2IDkCxraqkZlvRwI0/6jndTVsKGuBp7xoZKbJNSkpq4mpK4iSX1SPSKNlE4FcZzhpbVFLJSzFGiL5UP4+a78wLIbUqC3hX3tYPpB8vzQQNaRdZ3HcKTn6NmzzZoizNJzacr83F6AQha3ObAUSW14D9tDBkXA7imOpRaJGuqjc6AmMt5HNUlTDSp5UCvpshLqpPHcKd1tHkUBqlLcFaaKqnHfCC4Ko0r/w/rrVcSXT1Wc0NivKxIno34OI9jWyYS1E0xY+AZAlGt0fkjziOXH9g7Z8p7lLcNlWr+HRlEklZZ42XO9Ln2/9FyvDaif5zXgnlqpuc3en+CpEUzKaq5fW+v+y8gHXvwXf3D92QToukrQ7tFAltxR34WOIXTEVxnIkFe/68I8gLsz1A/qYV+urJnPWl6DNm8NcJPtiwGED8iWrhbEcp+waFH83i8VkF3xL2QsQRI+LOquYdv7STzGNbO9a0kJ7SxSvohZUkLYqinjdvMYaLUyk2RyEPifwGnCwBEE9M4GvjhPtWTy+pTp5s0TmpNk9JSmhj6EeEDPWQ8Rr12yALAg/jZomCfafUz2CT/7ds0+0Qb7BJAY7eqzpr9mn1A6PTYMsE/0Fv7EofWrCzaL5hPXqKyTp2nddo+fd6+fecIPoECUH0pcf94xP+9WX9LRuUnA9ijWiTc+jR2lnk4rIXAdIJJl/2ZOWXF+iL3gB9gLwjEZ5zLIe6gx0ueJMle0wVzRU+aKXsVc0csEeEG+9c6pRrCtYp9ZD5wVwlWBkZPTDT8rRH+lmcj4BEmwPbTVCAIcT4keXl/nCFa9RRGsECNfIYe7jTLHlPNNoxbu7P6zgN9/ww4BVILizwpnhDO2+/Rtg894tdJV4XtBbmpWTWBUQ/0+lQZfJCr3iUFcgSjqDmTEGh6Aq5vNm6c8WoUAhm6LQBcRjMzXZPvDjt4blBsLvnMxd/yiV8tys2i8KmGvHe2r8yQvDpTCxUWkKTmOkulCgBoCGgugc8HzyUTRQAh4FMLvdlBE9aL0HD0Tjo4MmFOkmFeu9E6nb/1KL8MorgFvG4plPLKd3QMUhVzEKD/WEc763ErZY+6x75Vbhn3NsqUe4jixXw/8kJiNmoyuVcHBlSigDuqQ13TLY7TnOSS5jkSXRG1lqKVym0NDfVFAQKzHzwb7lUDdPNI40NAMkBEJ0HnwYl2+A7yXPqQ4GMgIiS303ObZXTjVaxIWWhhU59YmFt0+/+I1zjO+RglQY1BIT0QKWFngm1AGFvhG8fqqIeZYZcErCyOOtLBpo7yAwIFvMoPW7feHFH7XworZmbqtmSLWHi6YFO3RwJHhS0u1juBj872AypDOr4E7rwZpg/pWqBIwXwHDfdhruAiO9rAtA2Pjwb6e1NjI8e4GLhpCCkAnbqzVOusD2T5oybjuWAIVi2vvW3KZalUkw3hUqFGLrYK2pslfcTaKP1Aug9zPEtAQqQJVwrp4Q7WYIJkSXHbKX7pctOpKG1bQYWOSmOBYg6pWyBypku2e0X0ejWJjV0I90IMQTKDwwpYiZDopSeHFBJsFMh/adyuMP2bNgRw7WLOEnCVYXecU8RhABZSZRElI/PZvl5AqgTbQbSqIpggDSumzCvWptZ+IwgV6HNoTDpVDuYOokivA2qFYhHrUmmSEc35SRQsipxQvTD9fHaHVe4jmc1t8V9V2Li11vfHQp9G9yMkgbCz9/4wlRIwt+ctQwH5mGKBxp4FsB5Hi2HU3zdGw7fHC5PQ5wJTe5ZIbz2hVbHgha9Y6S1lJ9iZ5yjBOHxgUHFcrBfDfD/9h+kPxHqL3AUTPmnrnvNM4NDLcO2VYfhwS0v2mMH2g3mEIq2lgpT4X+84lCjTGAFuDo0HniT6owFBKERk4wAMGKOnkYMK+iw6fPowM2RCaBvc81D8S0eH21qRuWsng8GAPrV5A1+Jzc7zq0x35RsT9P7YojbWFId1GZqaATN26vtBZcBRKljPOoVJ+FMeCqzgNDbkMK2mBGXFbSjDkYDTUK1YIDoKILP7A+tEgBohA5b96SS9AFApXH35cZkARCHhGuUKZSUo2BmUj6qYDwweyhGh5/GWaeQrnPiTvBD3bb2aa4AQoGGpVmQdUMPmY8O3hW3ED4aYo8y9zGtcjucAVCojRzmWxpGke3H4vv6SGKeqzSOuRnoP+e+nVYPdPprj2qXS7daAYuDkfBBvcniw+cHNusanP5APYgGfyIdoPYw+HMiuxNksO7JkphhurADNqwzz43TG4tW0eRb6+Yiwb3p0vqrk+sxb/QETdiJ0OBMxNkMqgRWCyXXZIZoMlDtVizoQsJdNCiiHvgiGgC0XoPfFBT2hXmmBkCJdRvotqVVEpAElrCYsU/cI4iEJb+RVOEfRtpK9r2LFC7U5YGxaCJtvF0rVgt3AdRM+BWCVbKu1ll9jPtgDrRiVnpNq7KBupDYMLf0gAvi2jNnKJtpunrJXSNRRqefnkQGB8oyI9hrdyfVGSU5wE8bRGz1m9EoLJ6gx9KmBaoOwmsM4e7iiY7DExoiXweZ5lwcA+6Ssuj5tAoIIdCdHZaFBRaqhei9m3tNEIKp5Ya5SrAEVWSRGcqNSo7vOCRekW1BKyFpSSUxVOUsR21qDdVaS+EvAhdzmGIn29nXnrIVyJ4kQTrDVTKIfm8TMKCFqoJhOyTN9QXGs0Mm9pLl1RDjXvwYvywMKzl9hTb1t75rVZtP1gkdyYJdrVMekTaiTl83O45Qdkeq7NcNGEEvcDMHLixgcf2aqtQMxL3wdHYLhpNMeDdxQPVl+tlludD/FD+VBgyZB9JiueYGgFpu4GtyKTNXtmKD2F6rI8gGPBZE/G61qmKsHuCsk3vf1jy4BaZULTwdm7Z7eDaT0rWZOncFapqF0EhcgGzgoVBYcRjquWpoiYgDDLJkjQBZAIStTglDgdXLEitKlaE88sg9yAk/Yi+cDSufJrlbzQSe+3ej7Ae5lkVc852CTqzm54oZobYaux/YxDG5vSb6LGNC7zKbsGuN3ZBcv31OPad3xF7l6/F/d6v0/VLq9/1Mvc5c28aNlrU2mfuio9CNJaR1TQWDUYQ4WVstrtn/WoojLWRKp37dqvLslCLkhDIwWI1sKhvWuwVN+KwhEAWhspICVMPTTvkrUgdwottQiOKnMGhZskl4pnqTmpGQx9LfqTILsHh/RA6fwZflgkqjfXgJwUitmPQvX7Ig3ctC/0M/gFNJJsoGT3hf44dWqS+HB7inLQO4RgiZbkQg0W4O+OkNqxlVqDN4sTyhdXJC+EvuLM11o3obTWOqUV1FU/pCJab++xlZtOW9rotd0BFub/McyPXwrmcz8i7qnZH9+2MPsjEuaxP9qG/XGUnI1tsjt2+hgcUwWMR51OIS+qf9d1qGucXGB2iRz341hDzcQXk5LVsQfablfZ4DIfTg8bAS//A24oehnA/3jHCUVW/I4DcAawXhqexqt8Xub+x87EkVNmAnFPPRNvX3AmkPBzMRN/8nRm4ur/KTPx5VNmAnFPPRO7nmomdv1czMSdT2cmtjcz8Uc1Wac5QYJ+rFXLIZggmf/wIjVUppmAJqmOFdBzwdAUKtMGUD95jEcN3xwqPB9L4TyhgfWYcvKnoLH8voiQzbJ+zk5EDg8aPMMgvjGi1udlPMgy3MRZXvduC/6VELie2O4crkBjcZygmmZPKPcwYDU1lf/8isrvswLmx+Ta73erHvnois/6DOv6t8BI69nZ9CSLpSeai0KaTqXxCootqn+ZE55EX34pj5qikRSVWEefuQ1UcpzBDgMSAk1Bjj8IVSoL5bxLOPqh8mTUvoAnpnr3iTcAWocP7Aj2k6IsQq0RDO+A2CwRKBjZn5xGQnMLSBAsIR8Nh5TZUvYKOJ56ThrctDV7iOzMBThddlBMNDs8yB46MwSu2Zf0fBiHMppLhwtomhqmkL0iOINYgMwJkrVDMbkWJX8LDQf9cEI3BK3IXLHFCQqGUA4BcKAcAsUXABjN+dRUQarKXpaQIZX8Oa710FZB7IzdIYHSS98P9qOg3ySXYjCwVskBQGnp0thfSXVOIR1+yxasrLWn71iLK6Yws+7YOTM7ba7Iu074zJkdddZR8FZpY/1ibU6e4YF5rHtN4Qv3tNRy8omfPPKD7xw8ecWU3FarurZdnftawt+AW/UfYEcRJsfMl/gMgzVwSxmAHTZrgeVWiL3lFDZWcFkBewdyjLNsUwkYgizT30AhVXtSdVORFnEwt+FV+5cwhd1BbNbB1zenjhyZJMWXaHPt1WD8Niildm1hTijReiOwwdMeONTa45nlqRhCf10KSJ6iwihtiB/k9iGL0WeV9kHmP33MglUPD5zQ3fNn9856IGWENdun6AnwSh+EvBY2aVALZJ3iZhrQ+kQAOr+eHna/vLIZttuHpFlXex5qMsiDQ/BBsPnzMPKcR8zNlJCB0jARL5UQOGGgWEDGY7sJQ8wMQXrUCLd83ORhg0L17UHVkCJ13yxA2QeHseFV4L0/Auha8oPDdA+exjR4fHuX/7RgbiDG8ABai3EB+Lh8E1kW0LSUlQEaPgVs4ryUOcbRKOUBoOx/CkiZwRSeIs/tdUshamR4npEBZX9QkbDG+7X8K7NIY+rc/sUSu8fRTzIK9CmXiPJQjDYFeTxTo3P1jpodrqVod/HFojUyWvWMTRswr/rks2208II07MEkARM1QoPIhfcjE+wTaFQqoboxSOMyS3km8cRa7scjCsy3R0h79vqr1pTPdlmKUcS6ePaPWnNAe0/VOltBPfbaFpvQFFR7T6u/pirR/tCVtfeersXtNHT/1yP8Re3zfurdkhiC/f3TvfRteL4aam145s/XSGOpyzV0g18/XwMWWa4GhkEiBQsU37J/MVyiHEQTaYhUWaiMvlfJrZb57r3qI7i8eq+avveqD9Oi+ACJDwUPK7I371UF9XGcPngQauijSwER/deO0twDYwLOyVc6WYhvgEl8qvIJCmXwiKwerNt3VQ9WWWXjzLZ1pT9Rv1OX91ePmunrq748InXgwYoE+zo+WPEJPZ15STAvj409/Xn59sD/uHmZ+Z81L+a//by8tn9e3hqYcFuDbuU++c4x4goRKH37FdnaaeE8oIXzwN2fRfiYbJWtTNMsfkbswdPJYLkaiG4MvpqCClWiExET5CUEDUKC6NMkiIfIUVMEwkb2J2thyFq9ysgcwQpFeZWDrMt6EgAI9vAKLFSIBA8/oYL1tAADCYKAmYr+QA0kFM+PHKMJsbEqnOLUaRgnes23B1CzVRfYof6eCFCqVT0ExhJBSo05hOoMXlDzseCOLqXNNzHhAHjRQiVESnlPj1owVo92/QUiiYSWhcXrdADaDVOAoq7yGqoR0kFlNS2HwXaTj0MtcAq6aF+QC4A9tO9PlAENTeCODHViyjTq2FpDFkpcRT6Z7jGVLwM4ZJcPtFqoFPR1Al2S1Av6TgsmJLlc3Mlf6faJKMCM8qpIfLTmRc10kjm5Kzjl47nPC3s/QtSvOVJHa47UjByptXK/vUGQUNNHv77HEN/Frb79ocVdSIntH+quO+OCN37yH8aPn70nT2v5O5E7o9h+S6wLO/UgXoOl5hA52hCeTzAThpxY022pNEtf0VNp6HtfPUmTSoGI0CJ/rPLBwGH6YKpT9gWousBmh7fBnreoZrMVYKrDhFa5yns+PuvVuW58c5NLL8OwGaT6HL1Kb+WZ4rS0ADYASIhIQVSF5lj2g4MqYKFSKz5LdFY6ZWtnq/YNnxmfWIq7LkBBXBk5uGUBsBRgQlNeeV8fYNqSfftSTaZOttCFZx3rsG/4XtrPY4dnS6DW9/Hom2d/v0kWHyxQh87+fgiT0605yceZDPP7SAZFlrvgc/3r8f20KCcQitAejaqDD5e27EMav0exaTxIqq38JkNvWASsJBN3l7qITshMM2P0ELQfH6MBuFsNT4VENc6GUPaPVvV3L6wbBOKJaAHux7SBDzQ8bOCHZVft3tHWPQmtUOCi+c/EGCBeD5uWnj5lzAOHtu4zTDslGo5oxCgjRoBf0AiroPnXweo3dkHtetmiNXyACrv2HBp6jleeB9SjC9R+pjF9Hzr1XH/oZCatbpBE711ehM83A83mKCKHRO1xdRaKl1ASAXWZ6u5oVDDRmRH2iYCKMABCyfGfY7yiylIkL+kJ/FDA4E9qTJbInkQGFuWASNS+MCi3KC1ls5g7H4TbuSnRmJl0hEotWP2luDhcvqVHrYSkyUi+cEsmAEg6W7uE50z14uiiJ9RtM68nTteDHG7mVMiwhBaCDH1GmvbZVSW7Sj/ECOA7xgk8MGm/hT2WL93Z6rjiO5cPJ+yAetbaT+gxfL3+7tLYM6ELESdwZA8N5LEWgGFcatKSU/SBW2exI3acdhDAxp0HQBax1HbbGoFfPDvFE6dVk6WnrYnn76SGMu1v2N5l6oboKZH/MchwwKwGqwjsLkSwA3GmIjwoSRptk7HOJgzLSIRr7xxzcZnGwbXfCPiU38wTaS8kGnkk3apyjogN9htYamL0AYneoX7H7XohK2Xr9r36egRheadxe9exs/dk/oFXYAGx2Ql9zTH/+5TphaEmZQIJSsHVz2kfcBUhNsqJ6o07Mp9N83DNpjlSs2kufko2zdGfxqY5SjbNkT4GTQzfj/oYNAkACpJBk6t+xImg4FBJtBngfhZA+pozID0JJyRjj16znhqa+CmhafgxMdGnAhTUAHUIULogQAEA6sAJ89Qh3iQbzsNMnJSapaB6gSzX3cZqaCW4NsGXlEl5NZwvUIoLMK3yZx4iIzhd7Ae10jEQu1XsEGC91Tj9SkTYtkk9CKEgKE+lQAfssB1cOqDTaQrKRlKE0qyraj6BvVOWQxAbRJJc6qJYOrIn6k/lVA4rvQNQCrcIFBif+gY6TuDzQuH+tN9YIlXdf9esR13W98GHO4AAkOHkh49XBBBqUYWqWF/lWEXxsHnPIBYfwoBAdH0ROrWsmgU4AaRJ39kcFR9tjoovAb6LAqDcpGmwuaIIjbPt5WgFtWGQqS6iX9vzNxt5M35AZAux32T/W1DyGZYPetR7vZpPyAm+ClbrJCAU61733dhxO6374j347/6z7Y3DONxE7rHCFT4uuMKMum3BiP+v9TJyOR4RJosxNoH6aLQVNC0abYWvz5Ar85ExOAFjfaaf9bnP886t9ZytJ4UhsJ9bNA8G0RD3Pw4I8xRAXPuUQLDyCYjbeY43e9XTaZBc3/7qhtv5qSb3WPRzP7m/mNx9NW7KVoYfyE/ZUh4ybgdiPJai1L+s9yGNpH16oc4Z1YRbLr4cOr/cFU3TQrnUVQ9nNVYrx7eoXWemPnVz3nOM8JqAqqbFEmFOUkpFhENAVeDY3S1u3cZZIw6Fvc7gbJOdmKbahnpkVMGdBR6gwIaGPKWXSTb7Brlp4bbaFGjUup8hvencgrZPvmpLuV9c/xLMYJOXEJFNah5Q0DZGoHwABXzMQnAoTVzhEK8efCA1gWS+UHY1Ko8mgVlRO+Bx+qlgnoGFtVcKpEc8HM++Yi4k6sYP//U9N3z4r++VT2hUgj6Yx/iAzAywYUVgHxoqQr4rxZmgs5oObCXL1w2ElLsOwKAtTfkSmeiN2SuplpxSubVB/o04pjXfqiaSmQ1sJZ+SWVcFmeC+JNQHnuC+O8GhdUY+ohM+8RJ7K8X04pZCbHrYucfhyun0kHOP+bx6PODco34j43Zvn/8w/Oi9OMKGeJNPd7tzHzK8dzzqqtnv3H2u2KyhuxVPAv0MD/j0rloZzPrNwdhoXF7m9Ph83+ckWlV2E6wh+gbEpObhlivjBlJe3BBWStDKf5cLVq0fJOWyTZP8AnC65x0tO8tdWBXgJLDg3coTZd0AJgXx9olekfLTEi+MRoNZAjEdjbl0jLzLrlmp4l0qC2bZodipRgNrnyec9Jfn7YZtOML1VeqQKW8qaGPO7f8b+pIQlYDi7RRUIrgRmfAip1TuHaZCaCXKwYcWqQCnr0KjXA/2/CJBZ1FJbhqll1jDKOn9Iwf7Fc94sI+fMtjfttVgi3fuYCPm1MF+9zMbbKljgcG+4GkO9keewWD/1n/fwb7oGQ/2D08Z7DfG1WCLd+5gI+bUwZ55ZoMtdSww2P/haQ72R5/BYP/2zxrsJ32T9Os5c4q7aPijMrahpigcUlWRgzAoH9GgPGWQeDJH5Xe8F2URbVkgJNy4W8Se/WS59JxLLnmeFzjT88R4joqDhxpPDMtQFyBIPwmAXwbiS8QdAW9SQMXPuBbMgSAL+Xx1L6I2cNsJzdC0JjdSQVtC1Yp562dAidyJ0wOY+jC3z5WWtVWQPmtXNvqVaRzxalPfwLcRUBvNhEOs1nBVvXIyLhAgErG23rzMEysnASQ7levb0kKCd5ewNpy94xYwg8znGQKPbakar2AZ4/2f2bU95JcgxYB4xbzCEMW6H5z1+JNrn33tGuGOltBX7vyDb/3yP7929hU4Qyt0x8xHM+/mj64CyP/aD5e6WE+qkBK/NvGsr9lzXqMlujEGIig/ef99TwZA7EE2fPaHMIbSFIqwDLT9CPiQD336kyeRAbA8edUv/8cXL34E2BVBO/1ycHT72pkTviwapFaSENv20C6K6YtSdUiN7PiMQAaJxaUo6JeC8PM38vUffKxoSbaj0uW/Fi1KhZz16y5f/apf+cFZ33vBniLa7QyP8N+eIs7cv3VH9n7ikv9n5e+9cM+6H278yqfLu/7kEzN71q349r/44ORvDp0t3rfc9YnTNt39ewfF+8KX479PS+zuIt5TdVyW4u6bs2j3TD+UFIYUx36+haYNb16t9LtBAN1m0VQ1o5jsoNbc+hsY2z7rK7/ZC8ort1Jtosy8crzMngx+DStelgdIShoBitMtPVNPxmCKmuvg7/bqMTyIhbLnZizCtd5v9JrB3vDv9gCSDMuu/MLv53qn+stP/AsYIRm5XO7aOsIXvnvDonVfPVuGNPNlGZ69pXzX3TeeDCbBaukgH7x6+8G6NcyE10zo2Xtk7Hffpf3dfLXIQUhCtvi/fOGbUmN7puhQ0+ruGWxUu2VgWdYN9MzNUlmMKDQf7XFVv/szW4+0b/zU2XvWfXDrG37p01vuwbSFj7/9hhtu+IZ4pULmW/frL/zO8A8/Kfm+HXzhbRe96LPI91tvKa5ffs5XdKZ1eh8U78wMVlADmqyl5/7yD4d+9ORvvWAPIJtZ97Xbbvz8quv/5AWSdWZG2cu83fVo35zjy0+vDExEdSvuq1bCebnNESZwWr0IUuDEQhIT6JNLyHcESpM2y8Q+MMQqcLEVXDQ2Iw9KZUJET0D9NYgZ94GzX/MFpafosaYpkhLL5D9LZmTJfbaL5QWg+mDw9EukJCQOTFDE33QaToP1FEleI5tvPIlja+MW4Db9M7xkpSdBqcmzz/WkmLwVVQ+MX+n/MgDwQUH3qkbmut53LtUUhu2NY5kHTiNmp/0U5NbefaQjMAsiHOJRIGPUmnBUGQ/JOhOomez906TKN6LV/bqLaEIOkpboNO04Z4G9J+CDRGPs7WPShEaUxz45i/SHlqbzNI+DHhtQ+XhIHCGFHQPg+pSDAjtqRYTvgWRBjBrqJWFW9W3w7HJ2ZypFaIHOhmMYTt3za0H95YQYmFUOB9aJEOvhXgAGTRAeAxLqg425ZtpADmZUjeD6DCBS6TlyqV6iTUUfAKeyEmDwVZ+/hY9GVvxaEjo96W4XExXVEEhGOztILpQWHAuC3xNdb95/0FRBQRA7SZpuFuHhByWZfg7WzkiHOgUrq8F9xhnasljEKIg7wlJw/SIqmJ+jg3o7WQQnqhCyCUKq26WjwpX4CYZaKr8FLAb1RbF2pkMmD0pOp6WZ+PK5+VLH/ZlwPv0s0e+LgmIyiHKPKISN+DngYSN3ZFvySu3PaVol6VoveYlT6UZ8a2NAA8Qnp5YA16cQ8aAcKpr7H3wT8xOgQBntxLw2oloBXBFVaNLgW2gDae2rfuxK2Sw/FEBGUnus6hLbysDQMzAXIn1hVigcVQNrWYqL53GL93mYt+BofVRcK82jUUPUfVcnFoj3OPfrT8fp1826qC/A1ARuIPQDyH0djwifqSrWUfrTdAtDUlNtlPmXFLlKKh8Z8RpIUUeKNFzUgYHia/7FeRe5wS+v1+2WvdpUrXQ1wT7S7WukUU/sA0bfLR9UfHWlPXie9GXmD/jGJwu6DrqdgULpJvhBkGpVL7P8Uym+knIT9gkys6pIdKDKf8jMajl5ESYo1mnNE3zDZH9QK4DKYkJWFEpmR8oEQr3JBi8jzhi5gNpwElYAlJcKP2POOqT/ALxWFkMJcHVDJauX4aylmGSDETHuY6hmjXL+eLIQ9GUEjErewILwjlAudXnNHSMzcINobKKcsdPmrLldjKeBmgPVymeBopkjJbzRobmypyTFffsZkOKwRwMbS70jtiZ+dRFxCimuS+IXzfSzZX34vTudS4ADQ1gE5ykJcEqYhtNPgHtqGOKfBkMwD4aghiEmDMmCMFScRIAh6aO5xY7Kxt0n6Dfrw4dPQ3PLuBkJdTQihvhUexJ4m69936txB/Y3OOMRGneH//Jau57/qiK6tlxpHw9B7lWooNg+WavM9pp9bGrtVz1YU0jWbvt1qWebEr9x25dHVdFZ254q0h25j7y3lN/bK+p/7P8vi27ZmHVumRRumiIUmw7r8aYqpxMYVvDXnqglSwEB7OTFvzYG79rg6rUGXmnLPw+uWRtOrV123lhhRDV+ZqbEdYX/j98sWmMqLCHGHH6V/cPorvUyybujvvWjldYY99iw/NTvAxcAtVbhxtt2nFrr4G/moZbP2/rclHGsGLFqtoI3uZvo/tDtRplXaSynWteW7smItRnUXW2aLK/bNmkPL5Z4MBUz1ekuRrYQPwkUZ3lCy8tjcUZh8KCRLpcyx6qScwqxSnuvzzRmM/bd4Ao7ECxUAs2gELRx0cOs5TFVyoEFcNQ8hfnK/6tn0AQaHEqbWtCI/f+z9zbglhXlmeiqWj977bP36a5uWjj06bmps6fnmc4MGTvPMOmO4tirp5M0QSOZ8ebh5vGZcUbvXO85PRkaGC73poVWQNsRFX9QRDI2DQkYRYlBRUU5KDEkEm3/iUFBIfE/tH8RI4Zb7/vWqrX26QOCQ37AoR/OqlWrqtaqtVdVffV97/d+Lzo+HK8rtDSkm6Pb6Q3hMOa84H5746j/glShJQPLODlhNIT+hf2tcUfWY1XFQW6z6SlEmXBFbgeylRxMWA95wLs/rFqiS8yK4nPMnVLbJzMAAyANXXGGcs/WnPhcEV8CXcXqZ8H/dgvSIB3JvXKLd8VtyuGnHvr5gJDNw0ffzwJ4oqP02LBQt8+VA9Vbuf9b0L8KhxMXom/9kMhHUFT6gRRtAEPlihGdQ9ejvJOwqoq+EyA2HbaGA34XUO8gCdMCkFU58Ve4u/urGQx+MBq2rVRqxagV07WiO6sV3h34LbXyTatV4lJDYRWoEHvAUFolWvcDG4GIhz/FQcNRI5cu9+75SefXZem2NIUbnRRwgic37d5EfF8wAIzMHe5daIGeXfiU8CuAMj+cGIEkD+YRj/+5J0RXpSI4dsW9H8tP0Djqtr5ilkn6ipUe+Xw6VEPtcPOJhUNVum2609pRuhd2E/stVY388F4fIwEvE1ttfi4kvEFN90G3UQ/GyMCZnMJ4E7pbGR8dsNDf1NEU1DcG+R0JCHBD/nRdc2+c3TiK/bXui0MlUVJ3OKg7xNeD7kBXWZzXp69otorjsgwHmdViuDk0VATxtE7R7BJT4sTixwrb0iaQfTcXBzK7QHcAgoMx6e3YBIJ68JJi3JFs2VB4bPIgXflQcVOoMQcgKi1rfrSIUgoAhbUPKbOIISDloYXarIYxDqVr8mcPkE+VIQntwnXhTvWz34wASWhmwMJGPTPNq0C/98qXkucSdY1ujB9NolVXw6rGJajx6pU1GoN9YK+89SbA/vBbort4rXax88ZaO6JrcB0V81YajeyowTDL/ILqZemPGVIM18powDSSaiaC2eDeIGBngDGCOCt83wW3Jp3iM8Dp1uQ2M3aEtAUxOng1xtIo13CMP2YyZLyKKnzTgLhRisWhCKUJa+fHFh8jfAHY6PEy0elUQOhnKiDO5qrTvOglN09Vy+FGqexQoc0PxU2zI3LiJIlYoXPl7IBtREZAYDPzG2FEzwRis61nYJNXyAFC92NZP0z3k8JAFlzbWnBfivWD9BLLcg6WjmVTcl10t68PWZGMoSBu2VNuL0RHWejnquDWCG3/llU9G/lDJUg1f6OBz+nMaMmdDWnowskYPo3jB/Np3JZvZ125I4Nt+IPc/zt5WBd04eY+ICz8gdTVXXMsvHSb1qMSqvKl5pYMn8nYUnZNjprc5voCSLLXH4NWgA3jD19GhGdUanlLV8XuseS2iH24XBb1UnIPC4veSIziM+NeHGg4GiORt+rp84uIjv6UtUP9GBoY7ZOfiD9bl7S12zIfYWX89mNmFp2EkT61sbKlVH0H0iZjzNKIiScb8LuOk41bKh74pOITHsQioLtw31rHzImBEAIupGt35udORjQeZBhkqIl9YLgaYkv7Shj64Ty0FSo8bgvTSnbGL8Dh/epws/HVQdKMnr4lA5yQnY4aFZLBDL1ZnGDfSaOQhNE+59l5QQVaNXSWBocgmuBD0OeUWkorsfWrVtq7rRSQ5F3hWtcVJ4+a6GBDuZLv1v0NfJVISy6vGEV6Lr2BrxJyvKL3le1ekvHlugFLnVSPTyupvBJduM9Xub/WdW+Pvn9J5w3ev9D9y+gdU+r+IWW0ie5HQFC8YEU3sESEaLgYKT5tdH1xcn2hr7ZFCTta4cfRsZR1PjV9Txmqib5lBcy6OEmj0CVm0T3laTHEs1SPYlWXgnCXuM23yx1TeScpb6vqJ6eWrZQZoaik20ghtxGU9Go3vUuxw7MkPbI4uSUi+JvW8vXzhvoakssUq2CMqGL3XbgfRF+q4KOGw+mTglKIL5YoNqd437x6qu737MW+F9NpnRdToSCV8UfyGT2wj3JSUizsJHLw9ZcCWMsW9Ln4zu+yPU8+7qSEt/wjM+XEd58mzUl5NDdQ7i4c9p34CKiBPmI1J75dEx52TMwKMqDt3siJT4vm1tXIgMwKMiDDqGDTTnz0eJUTnxxeC0awkcOrHk45efJ35Tku0d2VRSwagKcrvC+sLtLRtd+CLmXwc2Xljx1PSgaEjXnMvt4r/+G+3o8/Dl7voX+4r/cTj93XS/Lg7B/25PDJ3uu919qx9C9+1XhSR0eTyuQ2nZH9Xx4Bw4hwp6qVsjLVW3EdUaip4mxIGhLqsSCM8x1YrhV4INMWbybsZyj5kURcRBlEvNA8wZVsJKIPP8IfBJdzf7JeVpINTUEBV1px02JgiKeBaW7DZM22XKIi4x2sCcRsqjLL8mL6o79WjKI5S5sZlQaWXuPuw+th/WB8YNxhHDLiZj2LxpS42vUNg0Uf9DK6NH+IYP9l4/6+Yv6vEvE/M7nNHjSsP6P6l73Ldx99uRhNxegvEXeiH4G/JnX8wwjCT2vY33Ks/Y9FC6ECcXHcJevfCrRd3qHtMndh3gPaVQTaAZwBO5Q27n2oHWyMoHu+p1SYwoxEWplk3BqH4W7CPwZIj3afOU/eLSRg9aw8QjoCSVd5O0v0gNRkbw6pMuLuCJtAyxgpu4m/KciIxbKV4spdNISegwTB8pe2wsXZhIuzkXss1ircy4aTSgA8d9ggL9h7Oa+Jqndi+emP+OZkcvwzm9wcVnI01OJocPfNaDKOUUVvcpqiS+ZqW1f06BmydvJ2R03eRZq8N0948EfRM8xN0zO4B6NnOPQj6RnO37SQM3E3rJFp+fkdmOpvkSNvmrr/6ljNxrzi3vgEXmRkpd9a2y/Okkx1xUW18Ocbme++uZZUC/xeH7Mv94p/oC/32/2X+yWbl607/kHxoh9lXp7UkdcKGFY/xKi65xg/gMF34IdYDoYxVq9RaCYrsnKrtZHxm7DnU5CjF4uyjtQkdWiLHD+MBeH+C3SBpEgLbuokzI2W6gPjnWEJiIxBnPzVGAsKMoRLrzG0QM/FW2G/2Ld1DtvoTvfHa9K78arDH2RdbkCidI/BeR3hTDwZ4yMBtdJIrROzRKranWHJkUdijucSF1JJqwK1qO5P5rPRZ63CrncaI2mBHFQn/FhJoAbYazT+DuSUWLfEBkAJ0+AS3jeJ8b86v9icBzwKXo1liaXJiKyMTYZYLVjeFmaxeuYRr4HZfLQww8D2wDijNiN3cxljJCQT7P78OamWxBQ9cq+zkidmcKiBmhi3yomZ8DyYVukLWPOpsAIMYnoyE8LVEGnjZxTVgP3kpVnEYLN+hg8gtLX73sbZbEW8WGjiaBjn7N4iwPKkOCIZvJEyQ35InX+QDWMMAzscxDrsZHM7OAfSG2pTzqFrDgspl4QAz/QV5bAKMcTEFsU0q7PwTXQJfSa+D1Syz92WHzBIBjPTM4PUcs64XwWDut/iG+dQ+xyu9kjtZ2gTNnRO0J+qFO/DireuqLg7VTyVgUJZcfc2ewGTdCY5R9d3IEroqLuJV4FwE3U2VIEXEK9fRMNafEzI2x8e664pDy6+7rUMg8Gn+fi6kEhBPl8af4fDq/wOfz2P3oTD1O/wwu532J1+B+Xqd7jUpN5fmmi7mE4/xFv5Q1zK6bdXttlCJGFXXBFouhKMQTP1Lk/Du4o/4e7wE56ucrwLq15gpqteYFLd13DuU90LYGV8lk7y0xlTN73/00bpXltiCdxqLlZ9VkhvVYk9/CL4uPwxPhh7kvK2wjfgsjU+i89085qQiBES/g4Gxbf/16BIg6LqD4o/nxoUbxCVSm99VYgRUqn4ciWRSrqYVjgRqZQgUqmmLh/hZRKp4DKWayqzRaRSikilDIlIpFJ2RCplJFIpSaRS+1K8KOEoNpXova92DhiqFdSQewAJBW5MrCigHmDoSLKilIkVpQRbynaVP9GXiRWl9BVYUUqxopSJFaUUK0qZWFGQgU4kVhQ8WI8VpeyxopSRFUX9VOJITIgVpWNDiavz6EIBhpNSwH1shL074Vvus0a77OiIT9amfow8bbvrLp5J2fomcqVasaW69U3LWZO7l81Oiuafo4EiOrMYNTVeEVavGh39HA//KWx8Chf9/PF7vyZfKJACeeQ4P7r5FY2bB2tcXAFq5Oi7XNK7SyoZXwlxlsz6fQXLiMqCFz7Uz+AfzV/hht9lMFL+Ck98RL+Cf3R+hDfbVX8E/6j+Blc+4t+ACshqKrCzHuwVlWTLhJjsghgV3jBobZZCKjukiEmmhUgWypzgS3flsWqSlwrc/1PHomH2l/uqieUPQoQkDj5yDRJLbIAS6NHSTQY4VVQaQI9CYjJovSsGKGWRZcnaAX65DPolOlm0XSiitXsIrOBQDOYlA5jrucaTPEZnwHMBPRFabPbBD6tgtJQuM1S9P4b2JL1GEcNmdxut13fLwEpGrX9AfFp9eqzLEz2W2uEyoGbc9fYxS43Vp8Q6aB5/P81Vj5+fhrrKooPVi2WxaCEBhf40BeEH7tXHyBC/SYb4ORjiK191QAAnQ3wVDfG1Dyn5lEQxvpwCAiReRBwqTpXdjQtvj75h1SEPSt2wihblijc82vJfJst/4atk+S9WWv415f3cUZZ/qt/TI/5Iy7+n5R+YbDsVgFKWflEV5oGDMTyY/IOe0ZIO7Yo8QGEwZJMSTpoWA6OegEuaDYA+cNqzbVOIQxyYEZtxYBSK4SvFUVS2ESFPJGSTJY+8fFkPQt5ELdbucxXvH+6xOxzCbeFTY1CM/JA/T/YKi4B8PDxTh6eJB3FX4kFUrEeXIjzWiOuY2B138EGay9/TewCtutvx5yT3zjFLuPPVC7Xd1c6az76y/+y4gML94JCX9+gU6eMuB+4Tw4EckgOsmico2u2WcLAYdgPPnckA6+UAWqX3lFB2c/eyG6mfttu32R1K7dpmn6arT8OLYN6pGIXMOw2hBQfNHGeQAWJX1fRej6eOBPB1ewoLVwbbw+lsJ98NGM4AaJztyAg71u2MMcWsU4VlvMbgSNJFHi8yWFO59+L5fpyTo3cAFN/vIjsKWXtU4qqQJb9Ysw0T3AD6tIuN7shY5XN6nGdja5ahlTPixedx08yeXsVtOLt/eWjnuaHt+zTHDLB7V+LimIiUiF9Jko/Gg7z96CgkO2E4ujePSJ6JcxfzN6T87cz3MX8z8r9wjLfQvRISFi+cqAuJ1ytJkHRNnDrbPnW2S2dhUpAjoZp2166X1ChPwijy8XHiJUe3PxiH+dmL/vOtvFQvSN4FNow9jvnZhKQC8xMGqoiRX+cnOUO/okCBDxMIsmzeF+ES5sB5dydi3OrV8S58iviYn6lDQlLQF2ynlEiM8NLMpKi5TKMdXHSHqZn1C1Zc8AX1uywbL22icbWIMcw59VzrzbXnAs6m/XRs6VuM2u+IYcWGl60gG95XaeKi3lfuuAuFuI74hHsmufv+OsUMPU1bTE5Ghbt7nUJxKlM13MvHvlS2OzCnK2iZzaOHyXmcz9YovHPTeXC3Vdzvz0TypT0xSEkpLRGaikoGbgAY2PwlgV/g3dZU5/oM0fCsN//KJkqo/cUFk/zCnd/+4499+OqL/vTt38kuDO7l7iWM2IVZfecX7rnk25/++p/e+PXswn2T4sJJtfMJL/GIgPGNz7/y26+97Y533ROqWF/u/O4f/8n5n3nLn73r2yhY7vQv2TepLpwM0BghzjtnX+LLUDS0Ei7ufMCgGAqE9mAWzC9kqXUvYZmcDfB+DvfL2QDv1F4s08PkbT1fHF2TN85X1EQ91OEFFEDVkEQzHiVD0iN54egT1tjWg3sglRlaxVcxkJKsAuJsgBFlcXALRhwdZbwSV1JerPFnDPjagJ81ruPbVaFBNOwXAaqmLF6V1lIZ4cMgJtTmO7Ceo/SzJxUOz4XefMDQnJjZsSYslDjsFrfnqfCv5MQvkyXoMgf8RqpFiUBgIIK6CKmz/IDBCrAmfCcL8R/mUPV5YI9nR/YQGkH5JPgWIud0fsl7vO05+XH49wLjDaJP9mdtdjSCv4o4gITV1z/C4CehW7LmmkhKIhrZHCEHS9nEU8zenIB654tZ29gFBrzhNa/qm3SLuVSvUb0UQb6kRzvgv47hBcP9ni62WuBhcqQt5MQC++zUlpFSKjoMMJ8PlbNxPHKoHR/C5+QhoUeAwT3UkuFlNZEeM8Z2WuLMA5lgix58c1NEsvOkAaBc8dG/lT17rT17vfqePXlyc+VZbbtuk3hLB2Ca1eNCxj/cu2ft3t12e3cNihynedy3m27fbnv79oJjT7bdPPqt5q1CYGJULhsdvSEf59ObfhVLu/SvtSisFI6z5Dcol37hrqfA2NZXCAgP7ELxJIJIMjqTcNJdDjceK8v3sqBjNtDYQ8pD8gYkt6Ron89kakR5Fak5RiRHaoaSK1JjOD4xtYVSKFKb6SxVke6GHOEVBRZpqUmjRrOcdXfMamqDndfGANDQem9VeEs7rQOT1vvmjbgrjoJzVPJKl458Q9LTB+L3Xbya70BjvOrx+MwLyniX/LNHH7SmPEru6rM1bO7YGm7psTWgV8wRWwMzptka5tQOxaLE1jD3iNganOQYsjUQFCXNnNBeRRv+vsDnVkRVj03E/JUv4gdf4y7yk+aDABMcnyBW5gyh+XSCcR0fjN4xHeHCSYlwgdHKsiRR/Z5eYgLNh+Ha/AuKVL81y0HMLPdJI1/vQr69JXNZ7AhYXi1kPNswBj9wfEfF4Oc+s8FsSzTD8+nsxpepQAaUPy130pzufYG9I0HctsefVFBWIXiaTxrQgU+Q09wilptUYzIISxtWOHn2x9zmBO5jo+/lprj7xeMupqfq/MQ3JT/xDdusAOrajf25tTbErO6YjIouWXbJqksOumTdJYddcqZLjjxjFWtawqugQR7G+YO+9MODMHMfDF0bHUx1QCpDHPlgbwAZoDbBl80yaZ/Cx4D1VdjLHJ9OjqLw6LeI9G3lqUa2ewAyF6QgETKpLTKK17ACAL4fC5Z8LTwpfUXoPk8qyCyN1wkmDUD1eVL7YThxOgFLGu7FEySXs/a+xeh2S+ojq/DG/Dx56+QwydAyxJq6u8d4vh3y7g7Bm1Uw+izhD1KYuj4RHfi9Sk4q1pvU7vyaTghOqpkPBU/m6C2hGFao4W4A8/gJoPGola4wM+FABUdOX1MWwTSLlJdTKbtPntTmZS9cZjew10dRbPVZUPoBDbnuEaij8yyYHmHV++kuPt7lBxcefRe0rTF/lw3R7Mp9hKjijwOoTVTWrYdqqbD30oOP98DjqSICKeq9sujo1Z8RufuD7gvM95U3DDxPbAfTVKgTuUef35AdFED0Fqp4WuF05ENuBmwiDrM+Ux0+Sfzet+xwL1+7sIYbuXZvcinoauNmbU0sN7eD2OLSz/rxwY5QinmhPzHH72CCSUTnmgfM5eCK8kLqtVEiMxyE1OHMbyLBptQwnCIORzlgf86lqcUH96hDhBDehENznhjuMnwFR46LW20CewPGOblKippJH39o5xmydRTctp8UgWxXzobjfWZRWfGbv36NTnWlwAd0Vjhz7wj53lCbfIFVci5oWpjkmny/QZJGrfsMyMHNYmCVCpqpXnvuz+luxnR6hnR56hm84ZrPpq5arakXAQbF16IJGv7GeZx0b5Ymt1vsk78QSZosIOZW/kLUhmjN3qI1WwAoSngPumD71Nwcm/OUINSclCMMwvTQjEqSkoo+odJaHJ82KakQpRsRSizp+cJTRUIlXt/eEiplyW9oYmLkIW3/M5miikh8t2chS0yv6pHwfnn0Hwql4kLvi9Eyhn21L4HIeuM/J/Bc9AXR95Y5lS/gagfgALLnQPgzwM26uaLmXCE/TwwMfaLCum+GFpnBXLu4rKXme6DgcaBeV4Ocxjl3acjRFDDQFGBwWCMPAAud8VoMSZpJxkoRZ7bmoF/bjdoreMWP/OxBP16RXWE0CwqhoFoiqvLohViDOJqHAJFlAERCFecUHkpL0mOCjc/0+fgWe3yHpFV8eFx8fVbEldx65Uqivkpcifzz8Kj2yh+Lag/kiQ9GondHC/aVJa4Dxf6UYrhz8m4y97FgbyMIJ8Pm5KrjfQFldPDqw6C72NDoxXi++wMWi5OH/fkcceRzsGCwKbnzitdJZrUbDSqJSuIGpY8gfb3SLiSvUwwhteDevl6fkeDG0UNn2cTLJNKQu83nj8Nx2SStLhU6RXO9HiM0tXzMgtXT32gmJQN76YG69qhZqNzvrYfp5db2c9u+4zmzJtEsZbpPkCIYrhnBSnwhUJg3o2t7Oy5DFKrV0rZVoFqD+S9zXzbeYLTiFBMlFhaImZhHFQ+cLP28RIVvC/UVoDX3ORcg5IT5U+pVRa/hha0y9HMzwZnIe6sI3bwJSEwk8xY5fTilOdjjOT0SfG8jPV3P/UR32B7taTsmNqZOYtt0ZRmJdjCLXYJ+VMsjH/St83QORSFNuHb0bZubAI62vynTsNatoC1FHwNUjL+8pve4qshV63OuW1WaoI15gqJuzDFSjTTk/Ho+024ZuRiqWlx2QrWPoBr5z3kpKU94iUs2zHsHiLxb2fIPZkcx9cpgywqjIFtgfLY4HmyGTFoHlHkxMh12gWGwwEhWcNDYRPB3AW6DZZmWHBkMdYN7h10xmGt04sMJC96Vpd6u9VmIuh3veDpvqPSz44ZWJt+LbQhHH6PAc4NMQdbTwKkg9JMB3TC4te4B0638SmYkqo1A4Lx7Mo40mJX2HEMcZn3hZ3+ZFwZYSga+RFNl+20Nm31NhjK75wm1bk9/ZZ7PgIZ/JTp91QrFohVHZthZP8SBnzzx4/xmPPE7J0+qedmYdf4MVkayUoN0cRIeOsM+maLTu+KoPWjjJkp4VkX2PRySVskti7rUbO+iGKlEyvGLLOduWk+XawwkKu64wVENXmsOWFqE5SYj6zZHuRQq0AwyQpRVCxdbKRYusrK0H7Cthz0UgAz50UPrdMAchX6UTDxQekBdoaisumdt6u7psE5MdTRrtq/s50E6/V1t7UhOf1sjsOynQ59nOeVQzqFcaCQXGtnJjGxiRjq+PgsbQfaa4UbwOyPz4RJYV87Gdn2vFCY+oA7GfhxRBzP8AgzZD2o/XFrUtZPnOVszq8lYal4KXhIRhhbQ6LhtFJit8cnzQVeCENxAZtCWvlmILo9xqx1IJY7tkTi2B/IJrMWxPSSttjzCLN1n3F5vxQZwgbDCKTh6/5/nML6RsLlXrYt+VPekc8PzS98bzgc4tzz/Mq7nOM95/jWcW5wXPP9Gql/GO3wz1cjE9UoOBWFBcqqnI61E8+nzCY+pGYdxMIJXT7Vg+wpLqTBJS+0uKVe9VuLa61a/VuDapatfy3HtstWvWVy7c/VnMbj22lXrjdq452/EFil6hoRy7vZjsdbi/1PmJ2YJG8aMOTYohwP9E44nz08Kusg8X95OZaCvkmpOTDS5L8EjZRMJI9SoZmkviuVSxpdoKkc2l2TcDd8xJpsl4GPAs4tpjOavDzGqKA4ZEw+wXerHLQqQbghXyIfekgTZ2IIlpRb7+3Q2WJBeCwk0GW6Pj9+yeZyF5kfeuBvmGdZ/9DprZ4L4zj1Xu3Ov2klqOgZ/Yr6fCWmoJWb4fMHwQFQiQ3Nxq6CxPRZPZPCQ9WNw0fjxtQsQXNb4ETY6mNUWxn3iy5lmC1Ui3gYLq19z7T4/RmLtufsm7l+HhKMovyb607QrS5wAxzgT+LKgBLYGL2cEJahFu8k/0a+h/h1SyRDjOlxHIkwtw+jNC9DhcPT+aFY/ojBLsh11BqnWKul+GUIVLc7KbALJs9XWdEsHOCjhhGQaR/nKkY/XCni9HbxyJU3QW8IK79gKZMwW1ETWO7HaFCKVJTNHIC3DBH0oFBbU/K7jZvPE79mMo9KQ9fe/rV8q48q00BZGj2Xr33wyY/BQ2Srj/zMYYEGCEhVgkyD/5xmhKplH2umZIRYfOF7ocCknPh7f311yVoYlVO5MdKOtYdpZHw7lk7JjfK2ABnUy52xQ1pZelvd1a+E5gUlaeLaGZE2b27OYOobYJKQ8rT5IrafVB6kNtPogtRXqSKSoKNzF1Bgqw3A8sTXw1PyRMSRvX8vhX0PeNq11p8aPR324mbbu4O607uCOybpTS2kuJ+ZNvD3yvFBGNS05ta5uwaMz71Rad+po3XkPpJa4dWhXEvelea/oz80GzGy0qMxTqVjQ1CdHL/flMKux9IRTf86pH09maLWgaDBPQ0oJ2+MkxxdbKrByIT1wPHc4j2a5bJTYKpkg0AXwvZLyJLQ1MUa05HfKI4pY0eLX0MFcH16BUzps25GYDeeSR1+4gx7aqdjcSH3tLmxoL6yNKrPL8+ZcX/4/e38upEZX0a6bxBZL3Y1Yu7T/wDi0kuz5TXdRDAuJMhlm7tZKZRVFMALVN9O3Wnom8kWFNSQHOR2Dm1KeoGJMO5p8yV0lkycDmMgqp/bM0kLGJcWHFMs4kUbIHEMCHw5dMbVHOu4MQt5CiVdYikYih7Ps66HZySCOZy2PRI6DoDoiYpI5NotSC2a9HIKVXZyyAeu3DTYnkO8/jR+b4QPBHZJU0gAimOape7md/Km9Iutu/sMpnPuqs3xxBudqG/n1ipCHKjZUOUMOAM3pVN/C4+UsFc5XFM5ROFxff1YYakeyvWf0Yn0JpzlaIWfZ5t8vrqlKY0xR0Zq4a3FNbjIrYJW7xkJoyZo7PkzR6dbjxwVO70qnOU7vwWmJU4vTr+C0wqnB6b3pFGzly9ZYvj8uwn8X/JYPk+Ey//EZLjNRRx47tg+Hv7Lf2gr2yh/NTrl2hL1q1QVT1q+oPR/DB3O9Ugx4yCkxVvIAn2ahDURjgvI4HNzJBNNxH0BBEvZPWWcU9OiX5aoS6BgskD1PRBOL+EIHojouGL+8wrFSDn+T+hzod/EJMixy3QzOOqP5R2dDoWTODj8AEpYJcGn+gi/PiCNNIGe3HNYSptnnKyEbZdG8Ok7m1ULmVUU0tjb4k+/rK/qlayB+s5uy6p4GOicjZLRIFUm7UAdU/Toq2fkCjazNmJUNVSueB7+IGaeiSppQRhq4EP2cry5abne8ImjJGGh+BfYY4LvPX9jD72qmH/x8vr1DE6dK27kSr6h++1W96lEC2YqXQ8P9lm02zUAyPPH9Eq+32Powu48+IRn0L7Bm8LD0HwWEybqv/yBRIf4iUtuw1TSUkGPIPlIjf6bNL/xQYAafhZQ5M6k0ZqCMGy7R1Fst4i7VqoqSTudBFuBQbIXOg1SiJ0/qeEedPyPdtO50HoUfSOdRUefxKL2Fz7tV3wLyf4LewisGq74F5D823sJ1SRp6uMxNSYXjNbeYyM5E5hrIFDDkkrQjxSUb+Mzdm3wMs+jEgDRdXui1cILmgs0J/b8FKUIDPI3LzWs1lfg4k3TVPhkmCZZnAyurfeUFXTWuZjHYsknBliUEKSyD8RnmExnCJlVHvpQko8Pw8TBii8XSlObWHA1mkwq4tJzK1xDpFUysyUJd4r45byOQ2NV6FblAr3lAmXkUxJ/2WONo3O9XWts3d1vJnNyPEecQlG/bEgs4YYQi6v7o+lEzR8GMEvujfZdxd5fQdktlarHrCHhUGvBtCtMf+UA3wZJ5ueK8Z9JKK3q4j2YpLIkSBD4n/ln5MDp8XgPZ9Wt2UeqIBvbSyg8nlgKqLyFMjPDzDSEN5FzgFVSlOTdkhgebjJcns80OIGHHEFLBVR1LPL8rsaYtsVYlSBzGqwFMBFF0DYXWES6Es9mpsxxnkzzKpVQyDJZ8BaW3BZzH14yJ1/FISR8nP6JDHJUppuyPtsALhPfwDfpOzcmPoZAfQ9mB7IQbgJaQ2zdv9SOUsp9IR00IwaRS5KcyQvJOVGNbFxiYF+wifBYjz6t9Ut2XeI0lMR/Rfq/vMZf9PsYDzvdAMVWSwHqcdaTNy5lYm2+QXqHz/PdWehkT0ctyaS9aR/03mkV6Bqb0xUxTF3CRki4kD/RKXNBL7++l9zE5JtA7ZZ7VJU/vkntSWJHnRe8KwMHda/i5UbWSMC9SA22CpTWksBe0bGpLaMS6q6HyRmXAlRrDIQ0bI1t1d61LIPGaq1dIzksZEc6Y7hzzb7PWiGJ5f8tQq4q5FBg5JlYXfYsVhv626DqpoA6/9QRMBacurChKz12Vv32V8s9aKFV+n+53js7OirXR1xy+is0rVfFIpprNRiLGmotuwzS/i7UoOb8YGZiY4Eq5FeotZpzgc7hYbhYYzIfDX38Y+eTlgEqpfejmu8wfa2Z7Hma2rNEjN0WTwa+SD+Q+u1FdUuK2mIgY/D+1HTGLLEj3SSOYWKu3u/MN7iE+jBpJkm5kTJEPwyEpPow55V5sUpyJSw1Wt9Sue1epnV4g1dhp/q34gXXl8yKKbxVQW0mvzODju9VUDQ1Yi957pvLmoDNjnt+WP1t5W/C9Ig+45T3K287fqik4FvIQ/By/IBy/RHCcgji9QDdfNl36eqRPikzC7q0VdzlaanY1111P+8U1x7OMuxiv9rCch+PC4PpAsYi6F5wmXKOMk3QzY5mZaskoEdoZY3m5v5iHHEexIKThfoXDEHPXMEgwCzOC8GXRwDzeo/BxFKBa+vYaOm9f/jObbbeZHEEycTQRsF1LtDDILWJu6UdoZQZL0gwnfbIJDMO5+735yI2ANko/FpZofHIQHwk9mbn2AooooJxSVe0Fr7CmeGjitkn5YNRtZgV1m0nUbYN4pZigLxnhTZDkMjF1UaM0IDFpUijRRwdvG4cYW0ryIh05mK7xVTMlP2aRpzlRrXmDPJw2DHHV3P6R5cx9ZYOu7BZuw2GzyKWFU8AUBxu+qBm1d+X6Hv3aBYAiF+cmvSS1WRQLFDq4fj6ps6p9C+OdodfPX5iFbnqfr56/sIa74dl98Ah6Jkjw/ejXwxvA2ayVGI1rIwRGGoVyPry/fb+O1Qv8X1jrISWEewFTPesHaLsSEJJi+NgXp4GrlGvfINT1YzQ1Dk8RTsfPDznPpMa9yQialNI5kO774tekGwtn9kXPP61fCIPqyaaedhUavbcvrkrGbzZFpZ4IMnJ3dR2JN3qS+Wb8KgIcbICan8EC9F0n2bCjWJvjafJ6UWzITsp07xlRXKCK1n2RMdeoNHdIyeJBKRH6AQOH4KtrdrrbMeh2Twsn8qM0cdwlRTHF+ehIgplBQkuBTy9TZOQMy8J4JYc+X9M4vcckYmB3dI21VqjAIwlkTVrV1xpoVhEoNBy2wAWdExpu52N0IYJY1APR+jOG/Q5J4tr1yOl7bmFAIgQItYD5DnGATJvLi1ie+d20vVtLC2xZVOPSLZa8iYvu7g3yQbDySDB6Xs7P2KS5dzmfE9rFfMXsHrgX83XpCpXp61ymM8Xw2RKPt4pIgGYj91HM08nK85ZH9U0lC8pj4W3NPfK39b6IOtlv4pCEyJzjSWl/OA2pqMzbHf1l2Jwk9g1Yjorog9zK+9HphWI+TRSJYgHhPyzVpVwXUlOoqdgVResJ9B16AhX0BApPrRx5AjFDnkCFPIE4cDeFR3x2wi+dHrcho14H5pSmlnIL04Qw0d+dbUpu4KjcqlG5W+ClHOClEzWST6eaMIpcf2OCccLS/BlwmdKDZKgKHUTeFAhIwdNNeyaV/J5fbRcyRcnAxNRlElSFTNvL5FSXCVOujTuV6s/oIkkwbZEeKB3O0DhyCuH12mjBP/XfJvmZcFqk21G8gs0UrpRnAtNS7gY+FKsKL7ONApeLM2GzL8Dgi4GDBD6fD0CANxLgufwLAEzHpAFXQmTQO1rehRBopBNwdx9DrxA5+J0EA+9PQwmsZXa3sJ0l5EUCRXZxFdamPsBlrk3hZ/C5s3H3BXotPpPfH1LPguhYoNlnQpwMKRgtmwTTfcAdyQkXxbfIa+4tx1MwkUJBxCWvLo6qmQXVa+H+cp4g01QzLTJEl7Jm65wY1xUX03MhHVL8hjhh5SuCxgFI6Eiql/PzmxPqTicZGPZQgnNYU0uYlU8x6lYI4WOQtSAvoOafRDsbU6XPfybru2/SYkZkKEvH1jazNRM2glm2Takt2eDnMng5h9UjyOkISeN1B/enazFx7ZGfIWakUOQE2Q1Op1smfkK1D6A23U4voiNsLBpzIDly6ctbYtW2TmOlfvytCB3eyr22dtetp7CUPlHREfERTrJCTVAqdrKYXzAshEatlqQvW2L0/XyvpPUC6hEjaMN07BZ3V4npGwqAEvrExRggsKQKEBtscd0halPa1G9Je3qfNuHo6lugEMSuGXrEYhRnzRh9tsfzko26FrvaH3lFVxsFtjK8XWerKgj9LdOvnJPVqvLi34qQVKpM7ZIIIIKJuHTfHTdGrr41LIT8ic6hXM3vJERaqveIUCf6aJGJdn/I5vQ1oQKvOjOok/3wDOZTVRxz6yVfn7G3QcCmc+IBAdExuFkdj7HUe4YMz2BhWcML6ozEGmclzgxOIHBhqJVdaLMWcPVycPJKn2xxiMHNNK1qhyCtkWKyKhbAQPrlml4gzfg3UlSA8ChCmo+ocx4Ljoqq4Xwh6q2NzIFg5k/W8BlaT89qDvw23OdaKdaP3Z3Av5R4x4i7SY38LL6AWeqBhf+B6E5vohzHAltE4B0kPZCMGvugBEMydAaEUBp2APIvzb2V1xPwVYXmm2S8owcxwjZQvSeP2KM0fB8HT9ZUTHNpyejpKpO94gJTiYJFRndOrjic1fokJbwJ3qrUeZQ7KrgWW3r+AhrDtRVjloknhIToAKj7uLziDEIhpCmo4StxeTFe/5D1RXyYh+Nke75to3e6vg2CH4vM42F3lv0rW0yGxAC5C/zw1HnkhYth9361GJbxfEMAw/hh251GhX1cSaszfbUEoTAtq788z1AOCiZhqUlNLugZnYkJkQ+wtkkZgQ+5cLVWCz75p+rFhLWFdKHT2te4TX2mr5eIzh3nmE2Eq4cheQ/3gikEXTl6U0c2kBRyMh1IU7U/MBh4n9MPp5te8OaxhBDYyvDpjIH+TzmvJ1n4pOQreSK0V38QtWg7D4b3UynSaC6bazj+00Wp5d2lQJHlDEE1kXoNy8qJgR8IkSC5bWWINesrWggofXxvY9CwjOIHKVH4eqCf2qVuNI3QrBUQWu6aCjXqIu/T5+kKyifZb5N3JgbS2yKRiO+9KRwMsVxF+m6wdkjgB2NcBCzZtHlN3svj6NHMHaJeVM59h5gO0FpYufn4sT3Cub1xn7Y/bqOaY6Lnxjg9afFjPmnBRlVhwSY9cCQle0e3OGXQFDVh4Hz5wp3ht4N3JZLKu+/CnRODxHdCwnLDTVQK874e8nLmBfmJfwJuNl8oD/9XX96/1gAO9ItQjaip+0NpoDDwIDgROwbQ9HRPzzDkvn7hB6AM+PA6TvHSFAYERrzZQh6fBP2xPg/bN2QcuXBnRG8aigC8RWOgd0Zh2veewZ7FwgaFoTVC95DNvrMujnpWIoc5Em14yLUj998D188lFHnSrGSTe4smTY1A6tUOWP6A5hQ8IyEmTYhGrRnUeJtqFZPkCryQRbdzE3Wap3RRzpKXYmimKdGDk+e5fYu3+0sDhPwMs6L/Dzp8w83Lmfvqxi6cWsi7tcsjcrRmJd/eorl9ug603p4xnnv1fjHcPM1URVI8buXXRL/c5vo/CcXv5Q/p0Q0kaL2AMArlNQxBnT9Phl3fjV2dTXj/YjzJMGX8xXF8xFAvHNBKY+QnGKtDVXhdV32DqjvcuatuuurTd+fHd0NXfazqde/uzf5aN+RbUytQV/P6fcdjvDL5peNQEh8orS/NVnmC/cDANaLvSyo3yoyDXpFeS9264q1TKCRN6fJrEDKRWGOoqUFeMGxV19ivQXU9A5FEzCPUV0MugaCksJ4s7WdWVzMDMFDOT8bUMpfUMgMbNQIJ4Sx3yuY/zU9wnMW/kJ5F+rkyQ5EbYuQRfQALWfo+zOiyKVZJjZGfyYIRGoA0sb7Fnikk60JcAZxU1+63j9NS+0TjBJUz1Nu63zmWJXFhPQdXtOgYrpMsI9JM7ifkNbcB7jtvX8PNBj8zQSCyJ5rxpDz5IZ+Ho11iaOauKBuDNmgFbTc6eBL+gEe3QXEpXHEvX7NQoDGvsfNhmxtopPufxvv6wdaxXZrOKLC0hwj45U38IsudJx4IjFwPrIWfbO559dfCRHzTQoarpyIXRQoVaTFuQae9czlj4P+29XvvDC64JlGlAXPS+up++R9D2d1eu27pEEZW76xNbw0xvCIW8KCol0y60tXRWVefVlyfudevlS9zhgM5f7xB5sAzJ/M1LwT6jjceiv6XC6b3ob0cyxq7h9XoZDolYqSHkspzWAgsM5q8KZC1vziZ7g4cdETxwO8nBcdH7NK0P9da506mb9X47AXrAWsNMMEzyAZand2eDdQyXBZKH8QvHAaBHNSXcO4xCEpMWipvkLJMsS4uoRQbW1ZBM1IjuRqxbGS68PqzmyMszFnSw3JaN4ELv8MMpJEX4aVmarOFPEMYESHfYrYHfIcLEr98Bo52L1sbMS2yT1oZciQUhgEkBS4HRa2xWCtIPvfkefMUip44nJiYOLYztYWAfcZ9fetrl2W/DABIMB7IHlkjRfWt9swLRYz9TBGST5JAgBlmLrNqdgcx+WuTnLCGfScsTJ2nKaTK85Ey3YUwZnyla1WwvITL4e+vzyrkeBg6dIEi8Rj2yAMalCahlXCt0AXAvaL8+T0sQMEmVMsgZxZvnhS+vBkI6pwSC5mKUGIIk5F0EWz/6bPcO0R6rjylOO6KJ5uHMGQMMVT4YbDv15nWAcPI8yJDtVqwiVp4iVp4iVrILfpobJLHhqdrxNsgOF1juvRVJjlZHGSS2K3LeyUu7aVfo/Qc0RdMCn3RlTjQS1+gtCP6Inlm7OsKnNMlz0r+H6czVRB7UQPrVDOK8xcMz9yd6xaQus6k5YqjprNa1B1PFj90uTxopx6XKqla34QT7gYmRa9CwQqAz8QKOlEFuUdGd+9SHhzVlIdBtFvXsgkYbbs8uGBDKqrRdyh3CywFyt1KNbx2TJ1GHdE1wkPpo8OfgS+Sw3aMEyXTaNn35I6GitFF/2uG7WbY4DeSWzisT7M7RwaFz8wm1xbFP8vFe/JVI1UZlToMzeRkIsmE2yII0cOYQ/sopkXri20ylAjMmMkL1Uj9Ptej08pFr4zGoYYn/oqCI7mVI5qae/YdUfsT/dI+GGlyExhAJGp4Wup2qMdRadFBMKNTw18X5B6+xYNSC8oXnYqMS2AHNPtWxtKvRRKRaU3awA9S5mN6ihGeofBedx0jOECJ1aNorMjTB1hSmLk5kStuR0qM6gVnhi2JScKTWrH5xH56s3oxPTH2GmblHLI0T7csGJkPq2n2unOoCcaFFHjV+uo/TisweI/ITBVOukgS8u/CtjwZkg/FzeSybT+cwzFQ63dN/G06H2u++ZSDfVrMhomg/0veelnYxbx/TiWV566om6KZc79zHNH+N/AuvO5eN0wF6+TNrVrpBrcomBPLH5oR4mLZ8PfDp3SDCR1T8paQHKvAbZDBG+vuw96AwP7bjdynP2n0HR8OqI7wrM0o9kE3+JKVR4KVdHy/MTV3lv2xlTRzCHQrtOKPQDiSnz0ZO9VAUqpqn+SN++F6pDxB10IylkIyFpCGTpmni4iGah0aHAr1E5k0Cl/R+wqIcCq7gnAVZJPEnMFnytpnEshxJLaNoZxrhntiXD/bbhqvtLaUGvSuaNPLo3a7RKpIn2g5IQp90BCaVAkNW2FrWXGmH8lkB8tbBmRX4XPAkodYQoqIATtNBrpnQQPamurCQ13N4b9q/RW1ycP8wbHGAiYDRUx0hwHE+XIbmeH8oS/AJf45Q9tm9ktPyu4ISe4z/DYIDNRcPRfSpiyP0avUPjPe4t5jGHv5Lq7WVVitbd6PNIxXou1cLgdu9wdcn/r2Z6dCP42929UTssTUshjj90hkIpOit4Hjb8SiD/y/e5vrwtGeQal0J7B6wAjGjabCV+anYM3TnIp+v3ZtyM5ZgLtM5aZH094y92apMWFvye8yIYWNt9hXmq4W1btGu8l8JBRLjSXX4NRqc5mP7jVh4y0nspOFo41Ld9TjV16INHqwcN0e5igd4G8WwisuzvgaF3P4KQCpPCPyDSmmalQBCretZqarAYOzol4YOABDFXqCgez0Q3fveISSZwVHMdI5lQIP8dHnQ778wxqP/4N1bMjNPH263PWmrflIOvx59+AdxsVH3GFW+zvp8Dt+rA6/YvDgHcbFR9xhVvs76fA7uw7vjzuXra0kAbSu+sz+55HTObn8uiQLJLwhQ6pkFB/YSXn6FhKrMumHsQpkrIrNy2Y52/vs5AiTVCFoWHLmc9kRyMIHKPcYhba01JwMb8tbrChxghyw+9kP3opWhfyx8QYu+ZFv4JJV3wCzu5PV38BrHolao2pc0mcUR+kz7vgHos9w//P6jHdjIZzSI7aW3IxFa6DtsEXYt+s3N7z1l77w/33yqRIg9E8eoN/OJ1nzbMiX8wATGJ8Hh9nmBR+ye/nz7r/iBXdle2cJ8g9+wzQ/NJfRbnBsWx42hLA4qtQLDhrUzAPAoN7LCqzypvMW1wwKY4w1NlMr7wpZpQ1ZRTbCaYwc9qoPZnRQTk4zu/4z//uLp+76zJWnP2XmM3c/1YPteLHZePI8w7vv+qstz3rFB757e+jd2HbKwbWjXXufMhPqfCNcGNHxqDp0ULCOvzLgTsia0VkLpvmXC7bJEhiW9pqc7sVQvEJTDpEvIPBf2oTy5B0Sj4pQMfzxu+uICXEyI1f84uKE++lLAwM9yQ8ATLh3hBvx5f/sKRFn3TzhbLTIsSwXd9E9NtD+7oW+s0QRK5ZVKnmCwj89cgFYiR754JHlDAZg0tKAzZ94BD4m/aan+7354fX7jkseut+6fnS/77ik1+/XDVK/J49+v1/xN4+k38c+vH5//bUP3W9dP7rfX39tr9/vtqnfGx79fv/OhTc/dL9fbm210luclsiMpC80Vy0U2uXWap12wMgpRiDqHFLJqzx3Lxpi6yxHsXACKTUcJhVJKpgbCv11LmbT3d7QHmXkmT+bsQAdK92rZxNv324hSfOamFB5uomZ7zaLDtMFxSEl4Kh0nwZqTHkiJKY5gDs1xkdgJt3gc/xpcSYPGDOQCriLgyl0WooSDh1E+MkrgdEKeX9ExFWknS9Fp3Ynfq44E9HqS0RE87uG8bndOy1gEKFY9osBeIWLXE/ZQo0SzamLzcwzCAwJGVgUwzwV75OfshICrRdHR1v3kvUJ2u6Lzh/vvjXt7EfKhgKb0kKguCKCt75vtJL6+DUIIIO1IgActogU0ltICo6OAbIFk/aZv/cXxPmPn59qy7QrZ1niL9DSaf0a7XL97Nksbstx9tzJAIfnTczJPqSWAnbgDHz7bHAQme6pnWSK98NRSjPA3YzcbMpnwL6m4J3wRwFcZ1FbspPn5bPrI8bITgFmMSqpiQq/V8ZncgQ771mchC6cDlgsdTC5+66jeKLzZqyexsMJ4eBeSAGMhZjvPn8sT8DHyEop4QsV+EtCcHdIUbBLENzdAt6dulBKWDudB+7CDTVk3ImX2rpX2o1bOsUIMJ3wucAI6LbvL3yhe+83egmmaB0mDUZARLDVStWINmdgrJ17UvZTynM/n3ufhX7KRr5F8R5IXkwaqk5nZhRlzXDzn7kDY/3uz8N8om9D16RpUvi953kofn+K6n0mHdT7TNXQ7jPlqdw3bAKvxfC9KxAZW3Tf0EX3vbm4jckS+xWjPWifEn0fL4WaxUo/Oe372GxZlT3/RWP5L4QSkE7LpM6X+Flp6jCp3FDlwAH0j0ljaITGekMxMfMCcx2+YhnSE07HslK3gQ/uO8+X876LfeAH81e4bT6fIr0nB5YY7nkgrKuijArfxSSVekmlvAPBEM0F0Ifi+akPlfYyiZRHBKpP20n8S4r7DI7QfLl5YwmMM5jNIs6vpPcuS9n23Zd68atUsisq/cqsOaqSNxxg5oz/C1vBf30mVEuaPUD9knM/4jNuW4r4CfIxqTcpEg2CwUEE9enTYB0uEpdpVkAUCdAVGSgnY1SIMk9yMrE0Pw1k3c4PXfT6t99z6yuv/FAWvMR2Hn7jTX9z//e//aVnBFewC3YCVHvg4oPL+887/1SsoGhwgRGTgCfuA5pLuIadujgRAnz4dPB+Ez8CrtkuFDEfnmTWM+ERrw2Rvs7ft5C32LqC8oGYIVCg2lkf2IdYXQd2PhCgVEd+6vydQFTt/+IQ19qse5B16+HBufsCUjK0vP8Dn3niuWg1KrkV0AKtvgaozKIPVzUEsXDMaf9yVziWVGAm3aSVz88XMfoBlZd7Ku35WzHRZNCfyVZDhJ5RLbjaCBcVdZtCS9Xu5XBgJPUOLLTu7uOghg9SA7SZXmk3mYGcwnQ9GWFrx3Q2GeNtmsgbp7SR0+1YhxEycz+j7eAwNEPQbxnNp5q2QmdGSYZ4sc0r2oD4aXQOIUDx9UMQCCEst5FqTxQaoJmRnIF6uS8osgGfjLLscbFHbyEP5x7FdpJyMYbq8DVK/vM8EYsHFvIuOMpz+QEfVWDUFRCWcAYcu1dcGVQ6xQ2HulB5M1dMwou+4VAQqBxL5Tcc8iM/YE69k3qeDC+J9oy7IUw1RmDUcKzCMfLYT2os0EOEtTCJ5bRcCg9/3pmLCn2RIQenfrA0mWFOBNNVEGkxLiYkA8bZZIa+A4oiO/N0ykw4BZgHOZSpyFYZn6XwAVAVCjWZdPMVZbfgUMtgrqHVeV8vcr9IGzlLDJbUFa7lQi0PRi9oAypaej1EIU783e7WXHSOY1mG5Zqv8zxYen2mHPeijcyEJKoigv+X7qvHRLTXNWYxlv0ogy5eYyiEI8IhruB6cyJXTbaexQuFu/J4r7wwg/M6y7r9ZCBTk7rtfoMELZ/dI7ivHaMGVfCq2diYu3YW5S628rSydV/h7m3053WtqiGvlRpjHIaXS27OXK7Ykqtl5y4kVmdSIlGCVSTe3FvWRkVQ54EoL6y2M1cjcGpkpqq9NAR0Z/BDb9wFY8UvKaMb6EAT/oD6EhakDJGBGSxSRGlr5Afyq24p/Tl50KQmO+rvzvYDt98DmbnVOOUanPSPFmYjEVkIdtqGpbDJAwwfXwc/t9KjqYhFvg0r29KvRN+YOILKCSmEjYKmZxHezalEcYm6mzKj0H0GR0PPK29We47dchAgq80Io/lbJkJdGZgtOd54BuTIkQCpYeEH0N7KomESu3ahMMza66LQ06UKRjbbsXh8xZqq5DdUeSujOlJY7Cp0GCVrX7oLWoABK+NebeWsrWyOqpyz6gvyUIwkZZxNlybaSNCtLDXDXdI/sD5/YfBj9/mm+jHa5y/++H1efqz2+e4fv883P/w+H4CvkT132kkCWvydxwfxMAuiYZRVzbnYqPiMHgVs1purgZ5tdxIO2ZFkUZs90itBHDZ+cOGk3nnehb7e+cAPf/C9e++86YFz953fF4Tp2M1K9IH+IN0VM0771JbjFGxRvtg7ydw1x0LYY9TQbCk4Iu2BKBr9tUzA3k01vTP7t4pfruhbvhD7KClxEuLWjl4oR+v+Zk8Mr0glhtcE+pIfuJVXuJFDCv2ltDv0vCJWTnfbOu705CHTkshZbjsZb2lR7YSAa11Eegk/1A/ip7b9xYvk/FaOHV7OUrl4lVtUX3TmdFjMoylAEYqbfmR9bXC4TEiU/6HJ4Xlmni87UkcBEQ5e+ydLK4x7GxwAy453wbUcc/8Mepn45UpJiFyA60wAHsWAkixJ3xhecq+Ykd9a2TIc5di+2RTOkeJ1uCeaH8fQn8mdEONwsB1fRwwtiB+OwVDde+e8QZEt4VBdPSEmiBlein4IEgrMe0LoPtQeg15cFm96WlArLWiurzT2jOojqT+RSupPK/Un9z5Sf5ZR/QkU/oC53kL9WUr92THzSv1p+upP443Un0gl9aeR+tNI/Yn5SepPpPrqz5IBoi7rlJ/aZ5Y95afFHxM3Ll+e0v1JnwxlnYuMH3HfAtFop7lgZxZta3CzK+YpIvGn5R/+dPrjGIOGc0MM4SkInCE+PlEXa0pN1MV1G4Omim+dd98D798q+t9GJA07NxlAXkEHQ5ElQSByhSuIIXvznqrv5dJyJWorPZHsfDb9lp2j9hHuYkmEXikMhnbrCf85sThsoBoreYK3aaf5Y6chFJPPQKUOfsYKePZZn/cDzotHCteT5zixdoUuuOsJE3pa69GdkWer58pduhs3Sp90mByIMdlz4N4vB26WxNfwcpsPMPoRZ+eulVv5r8et/OG4ld/S38p7ju64lfe9rfyWlVv5ZDYgK0CZpoRnklAII/c08HS4l6+f1Mzw5KGyfih+joHi7Ub/U/f99ZjYMSYmM3y/cUM/7Db0W6f280MdULiOW3ibtvBbFkMnBFFkIAgoffK+WYQWEFCi/yFDlbgbqdv2BQaX9WXoLB4gbIuln08hwJ4DOOzcgmlue8eyLPG9y1nGyxvD5be3l5tBs8ZX0ZR571OfM8nnw+U3h8vNb4U/PpzmRC4J8ZmLGzMXTy7JGHg4SYcTE1MmLSjynGRK4EhLkkZOxc09aB4zKRR/GfFuRLu5d45RAHrApOP4tjFWfP1Tu16MhP4mAjluKudX0oaYtNcb281p1hReRPTuAmyGT+j2wF8+Bvsd/OjMdx9bi69pF3AmJVJPg76btHi7oPJO+9/DGDLuEPa/pMxLwfvHnCA5XaT7uK9oo6tbXDHSc4WbrUMpfBV09jNddHqRWnW6kYr8d+Rdci+s6fPGEqGVCYOch4YnVZO5e9aHiwqxkLmXIfb8Fqa9UZBldyOmNNDLwMrAy7IloPJfYlFC9CGUQD6aRAfQrKLIV2o2PF/ks3AxXaPfTIvz4rSY3h7Sz4vp3SF9TkyfFtIHDE7ARGdvNTH/eSH/BtPGlwfiqHxEPJSZbEP5Q0eCJMuOz6YiQbaxWShN4bB9kmnOzeC/xU82i+K4aKC9SWwRPirewKkCBjWksdDu2ct3G+y4S50GWCsMNagMYNCRSuagIs2n8Damj6yRFF1E+0Qd0Y+lltINs5lGSR6HRmAdTbbDXF3Jo6vqWIQthQymnyfziW8FJWo6fEGu1TFSpNbZgBQlBsVZR4CyDb1mKvf59EBqLm+bsw/dnM8VMcAm5Tt5aoXAgdXQdNOByHI5wF9/nC/xoTKHYfGh2d4dGT115uRbUNJVeWsqvzUMQ+ilTlpklnh33pOjJNfqU1MdMAGxCEu7l4+x6KWLRIzruvth9zg+CMiOJCC95t9R/YjmN6D5NCNALfIAAckPbT+npLdQPiL7eZXs5wMJkDX0jxDhkgWdkuNw2nBeP0qG86H76NpWahySkXZ1k/nj+AV8f81P+At4xbqf8Bdw6+xP+Au4+Cf9C3jHT/oLeOdP+gt410/6C7jhJ/0FvPthvoDvxX3QVhoRfAXNp6VYeXerLq0AJBxElfwJdMmagw5ogPMtk7DkrkdqLjBAG+rp4X4aHuGzx8LsTWx40fPtrtDR0r19Tlfr3lXpGUAFNoCPRu9xBnSjqN2tGyZ4svgkcgiX7E/aFynNZrwMpHJmys9uBntQGbg5WBok/b/UmuKoDaBxDzB2kJdL3ua4PYMGKQQKp+ohhiWTliKnHoIAMR4YquPrbwYP1Wa4ljLlvWXr7mpGdGxKwcfML06KeSES//Aty8FPO5CFe+SMiTvEjXn3ukcjbpuKN25y3lFeo1bIFd6IVfFQSI0jOOozr+nihLAAlSKgI+f2kCx/1kbsmOmTAnnjLhwmj9rO/1cetZF4dYMKftvpo9IdLurgGwLTheyrzKKKuBdQeXqVST69bzGMnY7vPmRvy69jGr7sU069Wc+pt0guyLghC8unl+d9l16BH8qDQhXpETQGhCOIoabvO477ZSOfzb80IaA0A1Kazkik3d9kQP4WZPqChgTowMiahtFBN6IWPULmtMkMHp0Dk4FxQmxeZMwCHzbjZ/Gtjv0IhwylKzl+VkClqC4uzcQodlMl7Col8qkSOUrUsUTNEnguxgo7Eww7ETL2F6vq0XsxbUSJfW1kqqP6fGfUC5R9RboGEu38zfjvTIvOX/jhaNH3R7vZxQ/qi/pwPFEfnitpsUjf0EkVfT5/DwoX6IHIDFHIhZ1R0sGIUCInUQgrLWphpUU5XEhFmOiFhZ3db5gV73PZvM4qPoN7zSw/1Iujq+kXDGMPPAYpnCI7kyGXk/vGfPB7eVCqpnxfmgKSujPl4Fvt1NnzYDNOhZ47j6uBFYoO8mcDstVHk9kr4E+bLhx0R4JuO6S9pVvt/SF+jjs7AMxQKJ2y2KS8PwdyK934P8+3J3f91x3PnW/cWWgnZ6m8Xyrvl6rPOiPeTk/AO6VnmVhWt/3qtlf9jNHnHx8//4P+9i+a4mmwfU4chixZYzNjR7q/gert+uPT7CRD7zhqdcG3vdicDtghTSmTwv3hOpYMM35XDpdxhapL2idYhilF4sqxHhvq5cQZLvOajzzh7mPrxzkd5tMTyZy8XdV8V21Lv9rh9XgrU/4UHcn/6DvG2pW0rJ5AcOcO1mwBJyL5Urws94W13sqh0oqS1URrTAwku1VvyvM1uUi6+tl1oi/I5eUg2UHyxu8eI8GBft5hmDUhMS+igixk4Dufd3duzEaJJWSH3pmfFNtydp82opY6vbgaDbnTI9P7m46TMPxSHJM8m/em91wBhP96I31PhEWj01GHXIhuGNlEgPZr3rCcuc8cH4AckQAsQhDbCZROv5UWRc3FpkHDN6DeLYpSrgt81P11+POC8HvygtoSs6WQGS9cj84rzre4kWKEPIoq6QZgPIw3UHO6FNtD2ZfavGytoYetFvH7PsAor28NZovm/pQu4m/fOPd+Bn3mz0vttn70QNGNYV9uycJ6iAOmhLbOIqulKoZVfggxT9+U+/JGicK3WP1uy5bCc34DzrGRuQaJwbb8II5VoFSyimNzKQQICMy32pZA/wYr9o7QoxYQUveNMx86nm/Prcz7irFAMyfe6p6Bg32gv4q7FJMUUx8yCr5WCg0lqSdx4gP1O/gZ9nAQ0JvN8WdPyGUlbypSLe8ldgC5uIPmMtyQJ7UH8/USwU9YAAQBmpjmxvPCgwvgskPstOxuP7JcGa5M0jdoUiE5GwvHWqirF3e4gGTLzztbfocMSGGuixgfojWN62NgBMWdmWLEyt41oSDVNXzaToJPCUjCT3mqcAE5P9fSveoJ4ITfpY0yM3ldAkuMrFTogvssoVMXmBh0fCRkwAGzLXkKYMN6DJ4Fxw4PwOHIaW4mhOfwRnSZhjNR4p1KEC/+KMJ+DJaa8uxJHSP+DwXLr4IYDWv52M+EXxKp2ZByTK2Ry3Fk9XO+ROkRxsNM+IOFYR0s6iN8WGuYwscw691Bv67Fqz/10BW84sd+7UG/ZkX2ECvb0FdALVXy6nFvWOczBV1KLOQFv5WAigi/ukzZTqYr8kOt5ULNlZwLeDSSzU+q5iR3De3OzdpFd/A4XxHZgD8IAc11biFPHk94DJSvJJpblQq5b74N+1CmewbOv0GFCSrkYa2UgTTiszSaCCzMsAxYHDISj7r3uBHOCJIzGDeiu9Ug+Z32TtpXXYPTPJxCBnDcsKZF3hP7JJD9+wiQeoCeLhPb3P/Bqx7Ik8ePPu5w9aYHBlgLjGhvf84bhF7JcKj15bjgubCmsHlhuAJkVyxkCKKdh9Jvm7ksnBQ8aYy7tg5neXsppG13BQWp0ADf8fK38CC+C/jQZKrclchQwKQip/8SvBP4VORh6l3ZfihdCfkCBIZobY9Zuc74kfuGe3Du1cd4116+7nHbtesfqmt3GDv40WTBxCgNf0R3qpXdGaA75qigdh0q0bSdGqzSqdrrpbJf9Yp+CYDoh5yYhTzljL9QTvXuc8YOExK53ztGMsBD8x4biNbALRZGvKd+wTn9ginsn8EvA2eTYjK+mv3whR/TcWTIUwWCXYoK4yF6h8VkyteDHjqtr4c6vCGxbIxj92a88VjpDnXrDhRH4QZt9/xj/7t8/+N3yN30+O3aHQ+1BlwiFXUXGFK8i3U4GHzKRU9F480Vk6o7z/EvKHQGXZaSUvdcORkg2uWDF3B/Ud1PHiJSvjFaI85349aXI4WwjdjbVj7vBLvnhG6K6XH51iC+3BD+eORsj5xFOnhSE0FnvyPRP25CijF5Uryr/0GcLNGpsbtxv/vNuN/1LYZpQ2u/eRX4rijpzWEzR5Zw7XhTOMQM+FRq8VnPsN4tTqXETMAUZrTZCJAaQEPgLgnAQ/Ly4FAzMgDb9QUKuKuPxy5THE4lc76zDtcLVcgWCvKVp0fAk6KsPIQpr+fYXCjwToz6QPwTt/h5wLme21tZdipWgAGUttz56/t27kLMSQO32aql/nYhvCTAbOuou1cXdx7372ZZGZuenaGDVyOgznUvCvwjoamdmfuT42GIq+GSYZFC81171pfv2fWqTz29+uiR/bsOab9UwkWwes/CgO1n/y6Scv7z/MgDjR/EQoPmyAM368JSmIqvXBigq4PL/IDI9Xm5pYr/ATC2OAR+aMTTqkHQt9Mw0OmD2mmikeQkFfyWY9Calpl1F+1GCB+MFQSgwJU8rJujSee/j6MzhIlR8ZKGazM1XFRgPbS5pkpPorKy1pz00ASs/NB9Ob3imnZ6s1pxc/ovaMUt2xV3Jk12HATTKy4tmFxxR1px4TfNFbfWfDZELNKlhZrTWo1+wL+4v+IaqgC9SSuuSSuuSSsuQqZKXY1xW2OCq0NekYyyRp/1x40ZRk5ihdRaGU9KU3ZFi4iI7OS6OUCBGhTCBTKGnukB0jPJXRNOX/S5mozwgLQL+ehSOT7Tj5cmNcJAsjQrzuDKzJl+Jvgx756M5zUOCx+K/QpKTbQZ9WOeGNH3jBh3t6SbMXCGB1I87iMt5pqstOn3/o8KqxbVCpj/hTF2AfZ4DNHRmMLkSODeMoOcUzGbKQqQHNr3tKBH+1xf0gmBEGzGt34ACdhMw+GvPgTl0lZMSNsQQq2JLDJ3Md/jo8MgKJuBArD9KfMdWgehqIUPS85nw2SPGNq4GyJh6gmVWGYiOTWVkXH6z2Fnp1stFuRI9arwcl/idrRohqfgJ1wotaG0WC8LaB0/kv3GpMJhz9JE3Jyha78BI+RZT8w+9JLmyfSPtotkIr0nlGKZ/lV5TPkqGUDPhRe+QY1eg+WqlSPXGeGuYegzDg2MbuF+JRgs/re9P5P94UsaUkrb0UfgPS92kpJfbitpyJk3moIrOJQNYrzJ+PUa1poM9U0zo/QMKSXn32r1T9PX+sRXeghP6t2TUfxoIeDW+mhzjc6BH/E0fBmFnACE8OdjV/CTN/qAPxp/NnM2MNmdjoQvRaFm5PmWsXeK1cmmS5lcFTSQYc2owiLrFV5iLiof2jjxIvF7njEp4Phs5IgZXhHOMk/VT+wkHj4mdy9qiSjT/WI5vVsYl0tYed2hdb6IuxdYR3ojUnxB+coRWfg8jcjI7xNHZIERGbrEEZljRBYYkTAvakQWHJH4sOKILOKILDger0KC47FI4zH0GeOx0Hgs0ngsfInxWGg8Fmk8ou1uPBa98VjE8ajnY2LleCziePx+kpuEe6G92t2yPklwbschmvZ89ETN77eY5iosMCDkGuyenzCmvV1ZoUKhWhUGSDugf3wdKkQn/iqsOtssFcjyjR34YqoVVGUdP/hlYERYBwtKjcK4K4wV5co6ejBvUGcD64Cv2+k+m3zFhQb234LIBmmexIlD1Whzzt5JSWuE4uLZpRC8qiYfwFq8wVtyCIlSii9xUxxePmv8j/3FYlBihXiQiAnx8k1k1GfkWTje+mppAuUgx5t72aYFsVa+c57CH1XBZy2G0ybDaUZWDYyo63JonsNBxAc35pOcc7sNUJ5whpLIvz7HbObtKSH3+nzki2DjzHMYQ/b14f3024g6aDoS1Hie3UjDdo9xyNAEsDhxQpfEwMVGS9Lb1/syMsub6KtDbjbIWZ8/TpO/8t2F6yk/VNj3GNxliE3I+4Jb8VNfvNMc8PWFftg/+98nhb4d60PCeiM9MKYTSf34epNTz2cem8oHSFDQ9K2udniMdwy+B4/LjsGn4PHZsTvWPUTHPmFM/SN0KT+W1rJ+CK1l/VBay2Ffazk8SmtpqLc82G0yVtNafqJDeRmivKztXj6nU+IgeiivPAYkdRO5S4skKLpzkwAiobzoLob6MsPJy83Cy00EOfJys/RUwysIKdvEXSYvA+XFGLytQ1s0jOPTmVQx7GyxB2/RJsuHDQtaPhMUzTR9x19L3YjPjUqn4EfgXUVuh6D7C3nvS6z1wxQKzIuw+waHURubgNFOPcXTDF6c1s94LF1BcDY+yM3euK+to4EUpsNatsQcr2qgaLrihRgz5WdlnYW9L+ciIShhS3w2kt5DPxrk0E9r61/sSyZtvWsX443QBE7AwX2hs7Rk4ZAxMFyrGql2WlJLgBljAe7EtCFNBklBhtBJ0oVNzDw2kn4YouINocDBv1QiXBwg8Zx5DMerxUYN+78YifbS5BoGWPjphtD4xFi5tVaygfRX/B4/hu8Rn2FzXrLQ1kuNLO/zcjg8ibCdmLl1flKQzZbCc95n4czE1QV35NDkNBvnUmO4VgdGdkNhG5y46Pbg5Hncujnvl7H8Gg/OrFBsYaD3VjIGvnQ2jNlHMADpOYUOifNKwhliiNEgv1PjIUtaEO7jbQO+wZ3nEVCxXnSodfgGULpJSFl9a2Vgv2MbhbYYJQP2/GyW7SOgtftarK5zzxjs7mxGKhj0WkgVMvKVCo3NdHEKES5gxTxQKViS4Y4mNKAZbRSewPBeJdxlLSNtCVlCRtFelJdiUTkp2spJKaPLu8cssigvN29BhJf3zbUhXXLggy0Msn+wNrZu3IfWSov1FvFYEhxsITgzeRa8Pnl938ooLfsEPTlHAKKzmhsVooXPwNYZoiXHk4Bdk4+l43VW7rKPfocvAn5neZUO39p1+I8erQ5f/oZH2uG/WOkNi/Y2KBC+0y52LhxM9Ftv7gTi/Jld8tQu+TQm5+i/nzJ3dckdXfKkFNN+e5d5Ypfc2iVPYNIp/H1gB/AlCBC+rgj2zHGXrJMnbC2R/L30oietqETnqIgppuNRG58T5Z4CYZMAKeFjmlo8eCG1XSGSeQKUyu5toiGN7uheRWwTxnRTu+sKMugIarMdYCmL1A6Gu9T+KCz9E5EBY0OEz0aB1aWTUIDrEu9G4dvYvvvEiKpyuip/oOxFkPYl23ev3ERtYrFyoY8w/EJu2BZLjxZY9jpM0iim8CuFsIw41EJzQ3Vo6R/z6mM0u27iOg9g4NKEOvqwxjLHUQUyyXADQ1knBljQJCNu1LCOU4VIbRLfc9FxmQoCwx+gt87fjT55A08MRw2KdX/uJiSTiFoXznycdC/PJ6V4/CuFWuX3G3lTGcT0jIA8o4FCiinSEdx+XADCSC03ybQhJmmi4Cu5tuua9RXvGvJQhkxDyPla/Br/6GyCrAwJhaHW2EvtjKNLftyGSneKBkL/1CwPNVbE8rwuFoTIeH9JITFiaBwvSnS+PNBIFsth+ZKevbFtNsLEUVPzU3sB7wqJO80pdKmpzvLlGXTeYI2cNcqQjWo2VDtDq05zRMsOgO9n9SoUUxVyVAhF1p/VBCbWLFSW3aJbEVOoj/1FHHJiUPjjyucM44Vzd804jqTbDQBmGmCHTQwPyABd+fNikWUUOR2f0ZdNDCSYP3tbfpfR9fzUcPlwzH9eQB62+aeH/GUjAJruLXWABtv1uHKfxQA+YJjNIspUJYj2azgUdc19jei1mig6d8GmjehywnkiHfQimx/Xb+DrP/Fv4Cs/8W/gGz/xb+Avf+LfwL0/8W/gyMN7A1+NgvaRXN4pcY8Y/kSWmyhvbMKhOQ/STYz36MM9jotwd5TO3B/CV/R6u8hMd+WsaMaUJ5WLddev0bmuCbJu3TvWrCxbg9pqjfxMAqJ/JAC/idRT18O8/xq76O5ZB3x/r6578YzXA1MmwdMeyaPa4iuP+i7qHmwbbzp6F8Wr7tJhvIVad68fPkr7qe+svoGc3j+VP8qT/GG7kMMzt0/EuFB1fuMbPVkZpTAsH+XYM+7F6yMG68Ecxv8kBpvZmvxE+fGFHyRL8UwLHJyi6aQrdCApfTHFjWV3KDZpqUilCkSDqEQVPUxEU1suqkVP3WDixRL3PHixBtFI3PJi1ZEXK8VOxaHsqxFtG4Ttk/zZ+iTgKS5rIY+m7GHFZe3Hv8xwMOLSvPJYvZJSr8Sw4+pOvUBP3HwHqkOTSKWPNzzIFF3AJM6+5ZF9ir0GnypfvfDm1R4Zi1LETG1ypz3gvHG/V01yqnaSt/sry86jhnF1gi6smA8HAAMYK7YJJF6zetqSzw51avB+fDI9ojgXzp39JA5Uw8GvjRYdejZ4bRCjIxu/9a29+KWeuCJ5il1XxRg4SVG/YVuK+c68NqhPz8XtHtNGlt3/aHjzxtCBm5M371zy5vUrvHnn5MyL55zDWtR57p7OXPkCK7fGGoY8hFBJXrrJfZdUkav56+6P/rp3pF76tGIgAoX9Va4QjEtxO2PS8UJGPkv+rtCAR/cfftoAxA22KS23wp5KvJAdAjrRqycZT8Q9p7FYRMJ6036neVJr1/Jaq/XFmhgZOG7j0Sl5M7Ex/MF5MrPcAthT3F83pJc/ZR4N0K8co5wxaCtkYDREh3Ep67PWh8fnybIQrofnYHbl8wknWgYXy9tpwMrNLmr5M2KiQsUZRofxSNYon4n/E6oNoEqyM3225Gf2TLhxh42dQZ9Cr7DQ/TFnxcTN2oteGg7+FDLvGgZjQxB2WHBIDVDAAT6CNtAlUBajLr5OBiKkU1D9dPah8pV7SjNcGOJd6nRzM7sw1Eko6N6+1pcsmv1iqAgHqMFCuCKvKgXZ+o7Bc0nrBAElaZ30uaEvt6IvYj7AKqM5SlEwkjGEIT/sM2ivC+9viLRVr32dIl0Aaz7E2WTYRroAyAyRLsoRTgEDRQ6nfU7UBktPhQgXg5AG2CdMdpPhfHhPMyFzOM81IJrGq+QWxQf3Napo+eDy9cMoah3MW2GzboVNsEXwvBM2D0OSjBLmrQZLKJPXheSzY5EbUOR5mBPuSsLmadvy21uhcne4fGsnhF7X5gfySUqezf3Zou7dFzbfgiu3UEK7I2M2i8TMWMl9IwibuuC+urZj606SZt2TNA/mGFqf1tqW4sIxqFnyhE42P65j/HEkZxXu4hmN+KKd+Fl5zudLjT17ojUMkVwqTdakmXjG3hipDHOpIpUVjFQmonNCUkXIsKI1tWFY8ujZXksAnykZMe/Ez9r2I4YxauDxlXx2Gcrwmr9p3H1leDkMyWvbPG/PRvZIlffqub7wteO6TBczD//NzZAGPjmM+T7m3478vMtfzuKFe3Ch7C7sN/HCfbgw07tg44WDD4QLx/ACxeLXm42eAasKBeLZcDahLWbX+bf+0X/Z+h/ueWrLRLD93xxsUx88OMlDesczf7Dw/ZsOHQQCZ9fPPuc/bfyP1x9+yqFJccWkfN/OE+EXt3bvUrNuN6UINIpKz46lygCYDxlnnp7/i/9+/JVPPgTMzhW+vOKKlfV/ForGilNfC3dnDTaBNm8+2f+Ty87/zZ8/FC6btolIfo7lIgMwKv7m4aovgp+NC7EMctN6Lx9Jo3VMm0glNToHSbbIbKnjrzE426wz7QuD27jdEwfrNWZSBsH2WeG02KY9YMlNH66Td/caE4s+LeRjsHLvwIb74/MqXPlyfzPIIspUpbgZ1AX3ldXG57jd0uTaH41uM6bqJGl+3NozyI0+OdVr0nqzmGmn2WVB1U/B2bQh/o1M3ZKeTVLDU3oOqSznwJGYKUU81lafHcXXb5KQjIG8No7MbFpP34s/80Vj8mm7ilWoYYLkcnYOfDsTyy6SeZw8tc0trwtbuq9uZIwzAgU/iYyvbWyoJZdJxV1RcIrjVPDmY+W1LOFMi71sLFzto2km75lmGBVB9nb3llC7+3m4IzGK4vDm2Y3xdip5G5xYk32lyUaHDWITTwfpTyF0GDoAdlwvIVuyr2SoTbQvGMBaqgRRkdE+olRMQqmYiFIRtw5W6ASEYQAAnkxyznVtAC3ZWeS2XQrdktOVhLp4Smp0KdAwpAQo6euzJrECqz9dGAT6Cmhj00mJS4FOi1TeMMDlnaFLnFnazW3SuiIGLRqjUuxNZk0IkrE0mGi/sEEF5hLH9xamYEHczNQTp9itNnnDB3DLhdcwSZuGGu+N3+2P7Nv786P6Zqf7VjTF31/ffvch+/Yp9i0t7Za2I+0AIjdxBl8lxywJ161HQY5DAXlYg/nn+tss5LnL100YhazVObz4mAjZKnSjMfbCCya1zNuxOhEKWAYIW4aDJiEFoUW2l3kTkoJPagiEtsdZB0+6C/oiFvvD41nbIsHFKsBDFzRS82C5K4R2WVxKAg3hV28hGzWT14SkQT7dJxCLjr8crpbEubofHOtLMk0hC80jWC2tip8LVPJIus8cK4GiCEJaBKFelfscTNdIMM4dnib5Ll0TSx1sSx1kKfeZ46BcuWF+9CUiU59v9vnsxuSp7k1KE+AaUCrF+/GCsQsEiZB6xWunzE/s+xcy9Rm1fiD3AeFtiyVUuCf4kstE/Kq1o67k18pQ8t9k2f6nLpRq+SKK8AZ5e16DFx5TPK4XZN0wratKqZRCQJr3gin/kM90PPjOV4aSoVL4Qi0guH3GcQ6KQmAZ7neN+6glAQd0KnPu++twxJpXCEBmtSc3HfmVgnQIX4TCG+IW3wqyAtS5J7qY7ZfuI8XEPilDqHvt36/2A8yhDLKWtq6GkfK0jGGWjeBpDYdCkzFJw1eVqbNOpo67csZmWClTv6FMOiVxU2Q9wFMrU5dJpi6g5etk6ryVqfOHkqljaw9PpuYzpZH38Wn4h7yQGtMcuTSsxa87ji8wXNVZGEjd0jdOVCkOKX130Qdx+VjcClgQnr4I3jXbF5nhlp/AI8rqwm3Z9BWWbTJeCcfQmM9U4OYndGzmSDm1cisg2DVvFdLZ6EYIWJq5ck4q7zmGU8pbKmZCk7WEwkv4Nk8Je/Ib6E2GRRo5PsAsFehm4JVRaGhyAa717cgnqzELWVISohsYVvTlsL7UIScmEFjBG7y9kqDAIB8fOth9h0lpIteTD+hLWx2qKcWrif0IWimuHCLd26Q/OMn0p16UqpVoDUWH7oEzFcRwGpw5bsGZ+TQ4k9PlNDizhBRXRi1aPo3M/JOpZUrfTOwFPxlGStU6k0TfWkNkjDsozoI4SGJExRZH6r638RdIuJHCe7GMtK8p7mvoQZbzlgTydWyCv4T1aJpLkAJw1qARaHQxSlA9UYsxZmIetTxaduk1614hzYeIwbREY7KfkUywFc3mGMMgwCp8TsVq0WySYlXYE3RBUXw2MN5FHh0s55BigANHDSsOjMYm4aKON2sOc+fPF8ksd3F1lPiwmj51OaOg6X57w0gsmFyEEyVsrimuEJXOOBod5OEHrOkxcTOSbsLm8mZrF629lteHtOaDOBETZMWQ0X5AxHRqJVcrecZL7H/BfUTzFEDAeNjMjdYmyFJMQZby4fjW1y5HGf/KMYxUudpEKoLA5AEHFHQeFQhxny4dwn4X1k14dSIQMwA0zf7zziAWqjq7PStJ81dgSFtfPCnDoXxSZrhpuMucEXThTR7WEsW7wZkJZ5ZnbANFUJqNLquC1YaaDVIcUbv5igrrz26OqEKxYAQ/TQGUHp+d+iJ03/m5U5Kuu3uNfLEHO835CzVASDOYM55owrIa7lr2Cf/cp46BKnJNWWTG5sWoyelg2RTaJ9VXkwV1p6FWtfXt9j40/SI/aM/rX51UQQO50+40PiSGbbXm3Oa8kOELeeKhhxPMNE82XhGF5xRMirFsFAE7h1KoGUSTidM+ZSUT8RZFkJMQlGu+Ltw3C28Zbzr56nHvD29x9rUL26h9dQ7LGbd+TgLVdkiF2QjJExdMCrkEPQwBmAq+pMMJKfLS1v7OBevKkRuW9ZAKuZSY1xRyaZPYhaOF5uvGmiQF9oKshLuHckLrERtnmlsBT0uRTLzcbsmYWMocA2ddjmliQd3vzgPbSfUFEltSqKR8LoYMKiD5ZTsZVT6jc6/4CAyBrSJP5mETIjW9aRnbtIRH9Vzmmq++YllCBzubqBZjaJigL3Cv3BjanN6VKTZl9xG+71TSAGxYiQ2dkwpjQ8SGaiOZI2uTZkVO8TkndeyVhviA0pyed3N6bNs8WNtsknpcexShGGp7zdcFy3Fb209/PKl2Vmiqmk72tfxG11hrsqn1nEu5Intl0Q4oSkm6fuJz0Xr1Se1TyD+YCXEvIshtCA4mJZfiheEFwSBjzvRmiYSRjVcj+urc6wpxd+ejOBZ8pvBjkUkgh3T1GTlUmH2rKXO0iutDdXcOuTjR9dl9YU64z0wlfVdSD0Ev0u/nq9WIselU0aWKOW8hmgnzq6iTo07OOjszwi4x6h1+PiTmFMa8PJokghqdj4r6sDNpawVnv5bc7U+Qk0sUXAuZCUtvop0yo5oKtvRtStO+yVU4mFVFhVRfPal4wm4W8pKMSkNv2lUXqSQPjFHY4GCihZBOL8nHUaKMH3BkwQHF3Xps26Fbaf7sLwFtTNNunudXJkUEKT6LKEjSgpVg3RWul9f66tpzJ9wGzhZhR4h9rCTAaG6PoVp3UzJNEqhUJ+wyzXXurfOiKsmxKmZNFdazsYkp4XSpe+smemAN7GrTgx6bI5hKpx9vdjjwo2eHfttm5exQdLNDEXeUDz47mJT+W+7Vi6u/n159SQtX5yfvi7h9zn3yjyc3Nx6joGLZEebDreiRjckjHo7wHLsFMQ0nIcXO7uLalHOlitS+tdR2T2PpfPc2tI8y22OZ7VELUpN6HFdO08HjQHd71N9D3/n8VLRGniKSb0aH+DuyRYTabB3h30fGBhu3iu6Hs3JybGrmjbV9DNmTYl6OeXUz9khDGiHEO4hCIlPwJaS8xICQoVY+z2IV0oP5SWsuHMxjOzTE7aw3qjQfGRMM/M681WnhTTipdcpphXvxgU7HKx//8261xw/Zj/zx0Vh6fKSPfvyQ++g+/isGqz1+yH7kj4/G0uMjffTjh9z/yce/kUq+uIYW7WaxbGEjBRJ1KMhIgaXAXRVtCAaqkpaJNzzgLevgrzjXc0bEMRFzIf3ceTk1uknnj4hjV8iykEJnA18BOdjMTrvR0/lQK8tFliwB+T4BW9wbgwLuagIX6JgTzCbLd4LFaXyAQ1/75QtuiuJ3vXxwUh2aDF5PQAkqFKzwHKmdZzva+YVBktiju3PdZiwfwsMfChFVIWpcO+/+cn7Xv7x2+MLrnzy7I9BCtXkLNRfKQXtt+WAq5QdX9EOzzq8d4R3d8NEdk9rnTPj6CgoyX5s7dJB3aznKbjoUSInCrdn06HBaZ5ez5ER7gvQi2g8A4NXqb7ZQBcUVD+zO0HJw9ybFp5W5z7g3TcPfKr1peXpbYqIASPJRYoyk4aFOZ+L0+LBzbSy+OLNR1NHbyTxO/ft2ms+gLaECN4HDGuAEpoFTkkByqX0E6ktACMEx3bfZVMzIkabcMykVd/MFbRRLi82JOLOkL2ZnNqAzdeROp66m3TBsAKXL1SlY8rRuhkwp0ia57x4nKvgayZTFT1i1+9ipO7FIFVqkqCWMVFTzjMCNsU1YME9d1Im5q3hKdmT3HqZJw7kz9OZpcq7ahYUQK5WRzG68DT+wzk7AfIGtmGm1yc8KOaHuM70Bw4s3iMp7W9giNhvc6RJ2n5twzSyDHuU7WNB9lNJWxpNEcq2VCVJ6Z0S4qwVWeekvg24jGym0NM4dQbnhh7KMOuu+6rCUnyZZ41kLlEWfLe6s5y2Ustnra7vqeJ9jBT1g5Gt3OiyuhJfje3+uBJJn4yxoWa9lMOxQTXeWQV/19xseef2AUQFezVTWfaugLgW/2/s7DVuy3hUaV1ul09+qzYS7oxqtRPVpTVCMbVl/obhMrnZUWEv+neCEVWQ0kVq1IjIui8K6+FdKYfkSiA8H+rBNq6W5yxJmb2baCFIkoALuWzShBffOWS/+BxprdG891wDToCbCX+gwr7m87/NI8oTDKLq5BY/up81aX8EKMvIzzMKKOURKbAdR4Rt16f19RcKJDaZ96j+SFOzSc6JBNDIp3JePi1rxyFywYHrRAvCB9ERalOIhS2InMQke2w3SVil4VgluHoHtQvZR23CxQ1VSeVJDIcosKj8p7Lr3yjz7znyl+FpLZF0N9Mt9c7h9e7aJzq2yBMCHXur3jDt0rXJmmz2x3c6eGNY10EfZGLXGa547kRgGTh1xmyikuVbYGJfCEM2H/igyVqrgugpqZgv0MIi1kWjr0cqnGAZ+etaTUum2FTtCtJvgiZz6duayws3hixjAJmfazfl3856RQSZqbh6xFezsb+AE8KWIBgxNbgJL+oI2Odnf2HBngUMDD8vyxqdIlrfvcaexr2coJYHp0fSleS+rT18a6EknlG5oHr9y18u+8Y6D3/vQde8/+IZJSd0ftgSRbnRzIpr6P3b01Ii9av/64OUBlgXp6+gAOar33Pn7cxlmRVfqmXIELyhvmrv04+OV3KWaRd7zKBu4+FFHApKlhaj2sNGBwMqqVbbY4IyeyJg5MkHqbbJvJcMWDuV4VcPW7RxrXHeT38Bh2HmgLdCntRLchGVnJbiJX7TPgW6yLbrpj9fiAdHEDuGZOOROxV7Q0kK0Q+MGa0QMBPPhtZF9U60g1P9XZzemis/rVTytvae3XJUixslqzW2yVXt2+f9kz8bq2Z+uf5g9OzH17LPrvWWGWimh/R/9mD379EMi1AROg67inj4eDRnfmcaj+YRHo5CbBTyaNExe0KJcLjA5XWCERtsa0cRtdK98hzQcgrcJkpZ8x1ZC0qwKvT2HqIRkcMchKu1v/xf7s0fhF7Punkf+iz1GenbV47ZnfzZ+vPbsjsdtzz73uO3Z5x+3PfvtH3cG+eS0v6nA4ehov3ObHl7ntqe+OfXtbVFtU/TUNkhuTz0VwhopIaxX6HCuA1arr8Mp2Nu31Rvj7Vgs9SqtZZ/qeiV9htbY+zrcuIm48bzfK8JBp3tl+JrRKxNXWvd7xwrFoq2yBEEaw9Wr8I9eAVuQCr06kb+f8VGr8nZ0KbmwUSmFtj+aBYa/cmO8n4rGbpnHeLe+9Pjs1pcfn936yo/q1m3JpLWcJOAMTsBj6Swi5VXktk7+YXLDgRu63DgkmP5ZLcl2DjzMTLlJEemwaPE/geowYrUKsXP+mi+uDhu5sH/2rRR9YAM3xNASZe2mjKigGKAmXDoHOzTpduSNEZUA78XMngj2cCBL0v79t0AtIs+UaKeHA6IVRxIviCPJRI6k3FtwJIkNWRxJBbiN8jNiOzmL58gzkSBJ7gAiSJJt/Ky2dDFVWuxIRY8dyYImfdn0Y5Typ5iO48BfJPGQjQmZz8WdPymnrB8l/oV0iTStH9LeJevH2PKtOTX/O3PUJelHvISqJXloIyUPbWLrCOJzf7BBJ9a9af2C1cvXBvhmY0yKs3mUXtbQ1102Rp+777o2kmVU0+qKVLVfH1EhwBLKaow7/wnhfPMir8S85sB7w8i6dY4WI1xF5bfXPmOG2vpszhP3wrWs6e5eq2aVOBIT4aHFZGAHEZuU7B07or2jA6qeRFVEkQwdc41AF81JkeJ+u5yTN08H0yl6No65yVAADa2P7gcQAyqpxAZyA6mlW0uRU+mG8FVKPaFudJQvecl9ejYuzj2VbPMYHxCfpUpvX+R8S7D6o2NgiKgEykJszskV0RRnS8NDSAvV2080p2PW0HgZuHvn/cCD1bIL8XPfeX7w+l2X/7fswEn3bDv3OYzNgVmGo2eq1n770NWg++J4w8H04dC5MIwfBiGo7asryQlCRSVEq46gVQpFYFKMr3pay9y9alprWUStpYe/c6ewLMC2XvQVlqU3ncJSbeICGnwo/WQXPV1nAkE/5qfdG7GwK6Zb3iSa1MS5Gn62BE/KAYCvFOIBRvkKPu0/T1YAMAwQ0+3zkBlShPjgQyR5rA3u7dlIJuDmZ4VBgk3PND/Lgrh7CnhU8GzUbA23kGIepPpbfXH/KIvwISNgaTa6AYtGsa91OCwjk/EvipUWwyCGOQXv7wCpGqkYv4Y2nsnw/8RNhn7Ao1gbmI8oNWD9pcd90jgjTbO7DdfNPIulxQfpwABs5YGR+FWOtrdPz7TFZo20BBPQoB+kiMyVH8iTcSTGwQoz+KTG78s1IdzIXT7rC5h8hzhsAdQAM/BMxM7BQlTLmlLoIOX9EPMG4wBHNxEg74DPgXEN77kQWwaRdezFCBN30eLZawHWbjImX91xN3KpOE7QpJERfoybs2471MVV/cKwyfAtyn03i868SxzGWXDkZY6XIy99FejXG1LFSi22pMKi02JH5wbR1IynSG/+uC8Jqg9REuRD8q5JErRJErSdJKhOW0mC+CAkCSrlJvk2wYYlCXLh5DKXt5JgniRBLmm/v6ocaBQ2aVU5MBmDlrVyJCM/qb9F/J0viUiEMuyeuFzXDLvFxnps4EXHdmK0fvPNciTRPfDGeXV54L4yjtBod+G66Lsg/zSbxeEsFxSxf3X03mUzbs0JRp9kQmwa29/JG8gUeesg+WlY33JFxk1I2zU2ywjlpqi8ld/chEIzzuvgUj8nGPfTdNiFgjTM7OjBvoX5LmOIdxH2MlUL9g0R601vX5ZHSwJ7b+G3KrD3ZoG9IXK9GkdRRP1B7NDWGFsl+md1Qb5eOdMB1gvgNQew/kApzh+A+B1WcwfmfEVJmLacpzPGFX41pfTBO2+igzTHFtPiGhCsU4Qv1g8YdShOT1WkvXIx7fj7VXGku0/PU8OSy57KSYtfs/ZrHFQwEK4b8gkk7PHRIH/zQSYVLWO0MSQaoblELeR4iVa0SsEAn4JfhYcTaUY7AZh8prbw54CYQRcXzkd0ccnpN8m5DtMYF3B2L4FwswTCLeJ4+TjXwEzespPCXbXe3X/8pGx+Fd+oWGVumG9q9+7jsJhVvG1wehuEXMQ/b+bgKVtFH7/Kfeq4JXfXmpAPNKyvwTdk9xu+TLK/XmQEwLzAUJII1xTV+oBhHKgCraGdl21CfbtQSeIpwz6CJlYPSjAclvR4MXBM66JbBRfdUZjPchskrHIazE2ANvyeWxS1+M3xswj0gnxvhMEsha9gEOgqeu5zdAFuxuHkKxhTbYyI7j64RuHAa29RZxgaMgJzDlAuQ/Ga4XiGwGFtncwg1Lcjgq72PFkVv/0Hq0vCq8nCnNqrKBJzUjMSiMe/oYmvZmyFEgz4CnEUWgg+PngGudEVAApi/QcszIdUjVSy9B46dLCLZ4kBJdKsOA2340oa1J7EGwmRig5coQvOi0GZvSGNx735xFJ2pN3M55zGtOMtgr9IcMj3dN3OfmlxEhI4ASkZOOUK4EvyqNKUz6aVCAiYWoJSiIeMW14Anj4S4cSb0uDY8KBucUJZ8CdJQTP6RAITwilyeW4zSFKcpzd1LgHJp7GIXGfo2jS3wJyAOQQtGyptydecwOxEj/DDT+iRfArWUgq2aaTu1e19xLh4ti1I8x8ZU7cuvoPwmwywDam1dx3i4BUw0bURWsZwfxThk/BCg9ax12fuSxsYYnBhFodiYQ0+dAytAYSvTeGwBu9/4Ed4/wM/xs8/8LNYMQfNrYichA/gJaEeZDpl1c3yLWGP/9KYWbm/2NhDH4XMu5KGLn1dxYpfpBaAygpSA2GfvgW4KlLCPhIJi7vGWdFCPO97KidnflqIphDcxzfi9IlZ9mQzp5k/xn0cQO7WvGzcv+dTcDFQ9EauAsmHvEifmXxuDIetlvVRBKRCLrOSyy6e9jB9d5mWfopilLf4TXlcfq9lCtf9at6m7rfW0yXG4ymSH6nca/KadYm66/uQ+hB0tloNp0hNiHvzPM4xgbYDh42HS1G78ok+SROiF8obcfmCpwTMkRwUP/CZJ4bMpm6GOHvN1+7IT57Y+QVdUYYP5xb+elUzQKFrv1iwDBviKUtwe0twIRq0TR7SXx6wJDJDui3WzDQmXByeMjHzIrsvGng/HnxZxeJ8VJyxwqiL7WGwBfuC9HYJtKL+dX7N74NXSaJ1aO7/4FUPMO6/DXk3PTAgD5x8o34OS8vcQlxxcrnP53vXFHlR2pygv/unMMQ5oqzdfNm3QntVeKxOmHpbcH4ck9gluyKkCszCUKFdW4eznGcqY7srl4n6RJfCSUK25KMX2ty0jlGu10mfvX4S4pdZSvBv++E9R56KgLo6vfeS1345nOJnZQZfAC4bn79zO9QU/8yON/JhOuCzO3WSX9Zl7Dh4JZ8xtfGK/fsD6eqv9d5BKoql4qA7tVf1CtZtM/YDz9TWOqi+qsokn74je07vbjwLfsDs382P3pH2q53XqXyuFQdKEu/dZjJU6kr2nBNGZBlBWm7dxJQhKMsAG9Crm+PPntTQA2ghBxfJ4l7AMz1zWXXMaWGsk5qRZ5ZIncFQj0tBjJ3SyUCqOTOUgYKgSI+dx60QRijnvaZyL94kfZMQJvPXeps8oahP0XZZ60lDapAcCcZ3FZuwtCyihXlFaAsqkJp9RmoYozhLio+UMRmRce67x+CeS+gYIvVIJY3dAZap9yQqrIflssYp+ATOVskxjb+EeGSLvn9a/ej6pxXRP+3w8S0Y9q14di1AB83E+ozHlqslSO8gciRhLJVONsUQxdzCaEPhQCpbSmXIQUgxKvYyKENOZtB0OGlDfE34NDyaVfgx7aO2oH+RTFLmJ3UlduCg8RQJ/mjauiXD1krgU74S+EStZbJlCfgUbFmRVCJyKulzM/zcZMnagrCKsmQFr9x8K86ipaPZKnNW2ocL+JT3bKqWpYR8YpLIp2TReqx05UuPn658+fHTla88jK6811iz0k5XyJB2cCwSOu21O6tpEWdDKT2yR2hwe3cyuF12TKcS006zmNaMkTnxwS2kJJAx+h0SrjiihGPQVREDyEPQF3gp0BSl5I4ueVKC+G7vMk/sklu75AlMii4gZW7ukj4lBRem5l7MTu6O0j0wzylYntrmMdiHzz0O+nDnUX34UHLESQMh0XLFjz2nDz/38HEIkPM+Z9YmseVyu32iSF5qgByYykCK6LuIV8YbOPiXZ/qSXFZQJReCDFRXg3l5YrRyY/zSIbjuHoEPICVfp5hNY+JdFDT6nisUvimpcJHmFCMFEAQH2bGIzciS4BG2rSOeSB9P+YepMbwpBvJwbDIyg/g8nuTzkXtaei6qo7jC990QsuQ+oH1V8lcRl9W0c0efzo/M+ZK4OMeRy7DiNi6Gt+QvYbWtzdg+9ZWkfEGq6KmDpOgKKUZsHERUuTySri2jo4jow2UD+EAdda3JBpQ09JI5uG/6zSm4mie5K1Vb2Er66OAET2hpS3D9DbNMcee76s721eujSYQfYn9ru6G3tT1hxc72wOo725VqoP1G7Ei/f/woKbffEm2Ia2HCpLPaAw/AZZRil7QLmaTsaEVgdMuMDq8WFRZF4B9MkjTRTMAfHIYLlACn03iA18bQAAPR2iUIhz0LrdARDfY9LgWgRDf0YEgeC1BV/lJ06nwrdD7dxxLpzfL2Y5lQU10qWG1IO6QGGJX8gGrkxeBnmS8VqTbndyPLWyEFo8+gjx9qC1QgLRFVyhtuA6HC3QNT40HOBBXaqfGt1P8/eW8CJkd1pYnGjSUzS5lFXUmFlKg086Ly0zej7obpmjd0I9sao9DILIYe0z3uGWb3gt28Eu0B7Ma0LSOBBIjFIPDCYoxLBVhsYreRDZhisQEDNt7BC8ZL4w3bstvdxjagd8//3zgZGVWpKpWKUvEe+qiM/Z6IuHHvWf7zH0hqvM/9Xk3tGeqag9roloOaFnNQ6ddyok2cd5pKqiZ6Od25j/ikU36PTDqlcbep7pNOSX+DpNPlRGFgXOtEYTzqYx/PFLhSBHYDVA+6qiaBynVk36W8ImIrE/bxKxYwPBhJR7XkxgrJc4MubmidhNCG8svm9VMo7W8rJaauKOja4eVunnkF9vU7NauyMyuxkWclyoOMNQLbL3FWGSyTIz1hshUV1NuS5Jn09SNY3pk0us20AgNYIoJuqxAPwavPF4LZkPAOllGRS3rFrF1/Wi1KWpD3lAmg2Gc8E7Q8igjiAbCg1mMkjyOaoBpJ2/vZSZWSO58ltsLcPgGCfGoeujU22NsG5CxZz8buHpPdNy3xch9IfqWQxYGK6Xh3tpVkU8QVbqpNDVf4UAPLpPJe537ON8PYkh1ME1/a4WZ7cehXQ3tO/24U5Bgq8khXBZlpuK84xWxXYi9fCrXslSn/6ZVXtvxnvMLl3/gKl3/TK1z+M1/h8p/VIf89msDbYZJ4Y0mWrTtTlrS4mZ+QzpfIi9dFvXrJmBkNl8BbZB4ir7G9wJMXRH8cBitCTxYYAHYHdyfT6g2Oz2JuVXZXUTalyLGyZzzUhqlE7SDim3YfRCQ0EJE9b73GsF1z5Jf94iIfbXbHwGbN7vjcGKlH2imeste63/n/Eu0iZZSPrRyd3m3YMKL+cLNGQ4m3gSz2N3W31M+lHFnnjdVAlvrFWNV7lOaYQF0BSbD8NEipc8TAsKwtbdXkx7aEEKjniAE5WkIhKQ56PdaXrnX7sJ/r/WsRWIINbf9KBPI1n3wJxCL4PfQlN4y4C4kGknqAss9+K2qX517ZVqAjWT8a9BzIrV3JAj7gIQmZIWs/AY/AcS0jda9DPtXjD1Fgqz/qR/PdwnIhxpJn4Rf1qUc5I4keLXrEp/DYi5YKyKfYc0mjBxOU2mdCwzSQrWG/LEEbX0paaVTtiFJfYs0Aj8boLxFHcgTgAVmKInr2U96/EaU0fElizvrUAjvLnf8iKBR/3q3XOD/RSX3B2AeFCQmbIFqMyAmolriLMmZTRJN+1QqB2UT98JBVoi0/P9pUCRiX/YtmBMdtsV+fh0+Cin8dXwa4tMNCcScP6kjp0VSqOXCJwkcAHOfFPYxraYA8WG346WCr0F7w46KtE3Cf7CEEG2hdkpNW3OV+Mz9N4BrCQbIpM/ZDC2l7RHBz4XId/CKZaX9K4/w47jK8h9vY92ffofyRhd1zbUZ270l+ehyvaRregyAt/gs25su/3RX8NcK+gUCv4jf4SqaCVRbfgY+89q/KF8bEPtUVxzNRWHU8EyKV3LdchIAmfGWIa+IrGKa7kfQxOnJ6R6PckpgUF7kPWXljA88FvazNoRLUb+2gMCQyHCi/Gi6MTsuQWgFOCyglCl2EGLqVs1CqhH52LLA/kUfvqDeEvNp4Ku/M8KviK8TYtrlQLAgnI3wnHhh/FcgMB1VB5Dv4BWukV2oACtMoyswh7gjrUx+cD4lW1aCVjoc4g3gsI0JVZIlQFW+9CkjHnZTX8XNbOE26u+UhmBbtQxg1q+pgqHoqcBzlZyrrKT/CAoF6B7WRIRaXECoON2kkA2EaeLKYoM4TmkxjYD6NWOpErtA7hLpZhHTjmBcCXx33G/PqtIGPB/eq0D1wt724UpdTVnSeMhbgHKVFv3Z8pVAjEG+I0fYcGbf1ooXwDcHd47wMxFPXiOKOvNfYppFmIfjPMUcdJVLT1Gs9lbymaYU1TWOFexe564vVP+P63ept5XNWb+u19d17W3dUJvG2njslb+szZSDRC0lXd6u9e6HUGVrcfs53KIphLNiDvKyhYl4WvD54QacvHJeONZTXYEo1MdtlZPEh8cRIqB3ANVdRrrmkk2suLnHNzRGpf9zzSpT6h3v0rLUyhsrMrPdigBl6einAjGGgSLaTBS7RnWOC5RBOiDdhIxVFyCGtgRjxaDlcm3CyMsu95DSOfZZ7xCMQWcYiIst6DwLzNfxGbzFemyGXnTt/SyhKy0HBpQZSIb2Gu7OH+WlhBduh/fxTQj7yqwbcb4CCkm4LvrKroUfIyrH45EGQ7pjwslpmXQFtUfRzxq3M3eAid4GrjaD5qcgky93FPFeZq51N93DiZPbT0M3togNp4EsOBL7kQCAlB2SYZJEB9CotOYCBzJccMJLm5H6EsB06CUsOsIJEoAuFugGGlxrTw+QKEa+AGbh0rNYYqH8aY+P7ih56mqSPaxEPbyKFDrPWhlheWpkEYrkxh1iuyCGWTe1A1l+FDIe+I3Jk9H75po6MVkfGz8jI+I+L2+74e4tZw8Vx/Y5xUbQ/KQ7rH56/+2FdCi9xWH/VhKN6atj5y8WbdXy/pNZ9fL9nYdtT/ElFhkzoMSCX12P+GZGu7Y3dHQXR5I4CuuwncRTU1FFQKzsK4OhA5l1Fo1Imj0qFPirVGY5iTbk8HBXtJhwVYZwUKTQcpdAVRqRMAboCfl+pZ+EYoQzDUYbhKMNwFOxvrwqYPBz18W7lzUtKi31xwT5WWTQuX66r6KtT+xpTDSb84l3LIE0Lz+9oVZELTIPbtX6KDEdVKLs5fL6R8x02CnyHtEjla8OArrjtsIDbThNui2iWVkpJserIm5orKQLWiQEONb+P9nEQCRJa/K6UP7AC18ifI3AeMoKlJpZ9W24jNgrOo351HjUmcR6hc7/yhvDbvd/Feq8pX93DNOPjgwJvMNPuZq1sQ75qhiYVlL4OSTQIQ5HhNw0ZspSkWpMBsktOT3+tuK6wfrX3gbDGWYNV8RWAZJShSlIHZtajREMvdAUmZpXzMktdRIIEDYWOk3k6NMwxZL1LoaSRm7PjTDLMT68dKTO9OUwMZrdbdkog074Ivx0gr7IQI3NERsjQ5z9BOOBYyWUsMivEHaJXMvuK7BW3ae6Ed6eL4KmxTx2QCtwBMeeVGFyFHDiWisJ4l6sE5+QoVwiAONqz38ojl3ESrPriR098rh7p/w194wEc454ZGL76GFPfgWgLr96eO4+/f1hSBFTtSKMdV9U/2Q0Wc3N194baNxfOiKE2VLLTPlTZnZ3Wng8/rXJrCjSqOV7Zl4vdbIudQmzksv56PpYwwu5GbKtit5ENDa1HYoHEKBSFDGlXfLgbxEGFH9K8FD5xesulV+HjebSWRmsuv0z++8mh9vIFMlvL17PC+dZk6Y+iIfGtyVK4UuixsXeNC8nI7xGDsZAEHD0oPeeRhfgoFkBHP4XA/uQ1xsq4/BqzXMRDlYc86ej3h6I6VJ5BGEvER3eeOYYCD9grPJV/LMM/rorU+N3f1GOv3Ju6uph2p+6eUHQSX/e6yYz5paIbyhDpea9ZytAM56gOt+QHM/lmYVF5J3ZqJqx7Da1ELil1r331HuJNvA5TyEq73pgeP7CbnEU6gNFsP4PrN1ohIRzgionl52BwYjNzE7nPNe/jh78xEV0lrUkAy6mmPW4qsR8BTbosDlZILeFppEVmKcZg76pQKa2xmSoEsecu8ektcsEj679Uo/OJCOJC4Vwd2G/XxDgJh7N+TY5Z8+/w31cOxTH24sSjrMdC99HtDP3aE7K2IfJrz8jaFre2+vLbn33sstuf/aHrAiOi3ogLb8OnV7XkgGtlw2v+PHxYTpMNOyK0jhw0J8OPq/ZXlhrUw6FbO4qUQtmOCECeB0O51vswQuA0e4k4eHkuXU+C4EaJ9es0xOdVBTusNkIMcmd5BeKatp89AEE5X1ZWpwGZCHR/FnAWSDj8w8bz2d6hj6GiILLP/KaR0gqlGSxhVj9yAH5oBlRf7PPsEt3ngm2TOO3urLwsc8ElU5wLPqFG6ZZOZ+N94W6N0u829sIo7Z6zeNmkpijTE3eoH6BNwm+/s0AZL9QHEEPkJqcvLEGs3fgAlqoPQEVuishdZi+ILn3hlmp30T/TnsDuGIcaiNgPQ1/ob8pwgebU4QKWcAEYnGJufqaC7wNb7Nb9fM/Hp2DvOkB6N6dfaDy7l1riIS+T1P0lqe8pSv2pBa8Qqe+eutSvpIlzzD/bDQoaDOHeLEEAHgOD3M/CNgDg6BIA4H+gaAcAAEe7T+pNrO7B0qUKAHhXBwDg1CIAAEcBALBSAQBYLAIANtDjqUfLHewoVzdGssDyVpSFHQYoBXdRbrowUvo0lrVix4zFfWl8BLKjjatYKe3nTAIpIZyyfqefmW851FXtaWTGl9TQeuJ0Lkixc7FyC0HoeAIWr894yZ9hv/Y1K4jTrNCnQ9sGxW34Y+WHdRow/aGsOZgw4mLdM24b7VVLeY0mwK8sMCwFsnxQ8D98sTMPZLB+eQgORlzhWHxics1tzhzzntAv6XfpfefSuHDyxiVtF/wIqu0mqu0mqu0m1Hbl9wiBFYu2azq03Vi13bhD2zW703bDqWq7CT7a7rf0g9r/527pw9VX7C1dn6M3cl3HI52nxpv1UIPLIZHOIZDOoSKdPeVz6JHOXLV3dOXGurwrM5bxk1fcxrcpDQkrtLGqsK9/AFdhP5eAWYp84Tar9bhTrdG9nMlRIf3NMGLSQZP1uX/ynELnmorhmortA6JH07GeLcMdohNgpgOliWMAg92Imt5eD1bvno+KxTnG50GbY3xqvpSnjH9V+YkHax7CUxObyN6uRVdZ4ohewPAEz6QTFw+scOysgc4jstsOkNBm7NExuASG0Lp3mFXqnU5gMYZpahSDM7Q2ah7Z01TPkKVdwE2ct5eHWglP/PgLvWln7PclLQF7RIZQykg59if7NYMjsYespzfVsIUru8LBClZJdWr5ywCMjN/O7fRxFfWJsqhnjBNVN0ncty3qUIeovz6gJGoa268bHFaQ89EEW7hyHeUcKsn5REHOT5TqDoO6fUpx3ljjvEsR50XpkTRUchZvR2hkN84ju9mDwTCju2Rr5xZeJ0bxka6hXU0ankGxvzUTYkuA/ZUp9tWvTLG/1XhFiv3tV6bY33lliv30K1Psa6bwSd4yLsk6zsk1WeUQ7LWBstcGZOIySs7JFNE0kWSAVmU4R1UHwN5U26BGmKP2KyY1IOFTjmboXkCPqvEp2lExORmWvGZXX+P9hFuMzoe0Z84ErphuPdT+ixFNS2M6sS7uBVEjkvywIg8LO7HdPgqWQmxM0gQkffJinu2BQoIz9TS09/N5acAd3BbZx2t1MJbvAzF/tAdifqEg5s1Ala0jQNZ5b+UUVFGV/scKkALsbIXunQiaQOhv10qIwWPdQyhfotdW8ILcLk2mPHG4ZZSwsIKlboSFa97bf9Ph33vPpkPfioruRS6cWH6cl8KTFd6VM7CqVo86dQS22e/N50eAdZHV/kIKXDYcfGow4rEPGzoWeYjPvM02uQ0Bd9ir5lGBPh8hLWjVmwRNlRn7/MCg9xZe6i4j/fKD8uvU1y0mu9Lxr2Z1FUAu9aNQmnXCkrBrm1IzDJVqMAPERiXu0cV43Xi9lZwsldyl9jyJUAqQBf0Jx9lPNFYjRA2fOLqUuDYskfretG/Jd5fAOf5CnyhsZLRERLlK3uQaeGG9h/s2VTtHTEfY8EthOWz4J8Wo4UNmkqghPcVWPcWloCEayTYbvhWs20tr3YOFdBOPoCvfgIdbJHzj8AVUe9imfkS78IsY1uFJWSvE09cI7RjsJQF325sGaBcC7SNHEbASpixS6I+Rj8A1cwwyWxFSUn5H42EzcLJZuca9C1w3HkUxcUDvceqyFkLmklkiq01yeeWcyDjEDvv6iBUMqFofEU4pCBk5qzKElu/dfSmxBYGz9LxDMI2R3hHW8yzkivxU8sG3SrtURDlS5gYa0FOHyhAsd2AHVGalvHqP/rf4PVj+rMDRsgcevL/RHArFxyi2J5qEk1GTH3a0kRvRlLgmozZFpBynH5qsYkU6sv+t+SNiHGz9oe6z+dd7J7pFYvbLIjn26EAuBw5DZhw0E4IDam9UgVAo4HXVDnwmpbHfaTKrKl6dnnOISAH2bdZTNoW6ySzuK1Qldd/lMKiJQxF77WVxnacMdZyyAqekOnUVawi/Mj65a0wo7MgFutTUbMu+Hgql7rkJCi8AYCxTsvO9/Xg0Wx0Izts+fgBYpcWftdoNuds3u7/yVTg66IrsabaqG9OKPCthJvzx6H3BsCReFE+WUc2sk8DnG7en1XU6OSA7CnOEZrRc3QlVDEjBHORIWvlhIemcHOx3nUXKksx4YGUF0xSCrUrGG7CC/NcWaF0y5QPjjLC1R2LlhoR8FTR/ZKsyoD41ETNrf1PPtFUF79Fu+mWf6IpmsxSxHq6AwATFLiTqI4vg+N5hMpLOgxPVMMvvbugSO+Sv/cQi1kyTqQ/K+mMGxOVcuVtWpKukSjOBw7MNfsLzNcc/DsH3tOBQmMYk4R95uQoLXV8qLPQJ1XE1LOQfsMUyH3AeIzIk2Q9zYgxUGQrt/RWkSmEd5VP2F3rKNSixxY3Y74PeETQ1v8N+E/lYm4xUMUe9D4xbm80hxVLdhcjQFjpblfdl8n6xXN8/s7DRKRD/091HF/pEk10Cd4ZwWGi/tD/LCLJLIEgCpVLKCIZMNi5yjqxR7g6pJxaiU+Tu7KiNSswp02GKNaGhyMt8fEkduktaFV2vVaP3s5Y7R6uMVGEEAuRo5xJe6EBeaBkuJB7vL/BCy9MqrIEkrfiZwS1hZtDLwT9MTIIiEq8wJilH2woEQETxf8F9KyQclETs0LMXndqKpDIOEc2ekxVM8kcMCN+p/P/6gdfLfgzU61qBf64NambuMeMgd3jAWmzu8JMG0awlQdrHiqOXSAWaziwYD7bG1osWZj4CGzMem6wl234ei7XgehXjN6HcbqmiPDu+0ASngorW/PDDv58MigjrqH5VR8IgHoPAiYiN1RkIUb1EUnlDX6QmrHsHOJlmqj7N0Z4+n+Otz+A9jClCcri/LrMKYeGDFO0o+XPkWiT4wg6roLaNIDuZ5Ul126xP1nl9WN6FDD/yLljbguuYTOUX2kwoR8SjI3Qp1GStkkZb3YYIRZ1ECJLR0lo0uBQMobS6dVROlONAMYf5mfuRZCqLH8NcIEmyV0EHd0tC3i/2TNk788TUvDPeNUNDIUDBb3SPgmvGtl0zgbpmxtQ1g4rf3MLrxCj5Pblr5m4/TGnmvW8sTSNtzCL/Ha9ErH5539hib+hnhnLIeDGpNJvguI89tRwVv02XInFVnv2QHC35q+kh0TGy5EdFcDiDsOpYbg2HELv3dD/89BkaGsrz7+tby3NDyf+hc5jKqf6PqOj/iGBNc7pS/wc3xnIrtGnh/eB5epJ6P7gD2+xPapwHZl3EF6cs4k/3lYgvTVnEn+0rEXdNWcTn9pWIG+ZNVcSf7ysRT5+yiL/YVyKeMWURf7mvRNw4ZRF37isRN01ZxF+piDA/KrndFHngcSv2leycvnYCqu2J3TIkjKXGx/QjVK4DcTs8uCBFl+OUL0a0Cnc+FnHf2Fm1lyxMQ2zgYThICd31ZNFja/ZbB6SRN5OukEk9Nar6hZ6+NRxoc9IXNnrTgwqvhUdBmAUjv9QUO0omQPMOYWTIAtbrPWHtAFwjUKGzGF5wZOhozUXsqBHHZYa1qs6XTWjElFdMjbzce1qVIhdHq3pMWlm9fp0WYnjjyWk1h7icui5f2rkreKMc99cnnYwwviQQa1EJRYFLrsk8UJekIfhWssDe358msEf1cMb7F4CMAQfjgOzaL44F9rkmgTxN2CCSfhzWYIMAUkPAhyl2Xt83v9JDE3K5GNDQFVJJrEHPYu+8qol3zU3Z3R9zjV3pNmmq9gZTUGpO5GFUJfx59vkGuwy764/2axM02U1Ll9DwWwa5oaH0i9zao6/HR1d0ZtcKOGqa/0MCBVVLbwWWPmbEf4nFFW7p/KL5/7CU2dFQAtBB9rxF9P6rsXdpO4SwxZTNPR7rgZTqxr4ZsjLX3Cyj8czQBjxcWJdXe2GSGmyxlw9wo/1t0x9it9byqEfIfbD7L++h23oDpALG+VSNa0hLKPpFLI1T7CWscWp243UuqtEotG2vjXBVJJan4ZQFvmDPBb5iOgJ/7NYZEvjsPRf4o9MR+IaZEnjzngt85XQEvlME7tuNwDd5c2tD4XuDJQhihCfd6fYT/XRKB77CAHPD6ebmRJibWBFKHUrRKSadx20Inh3mDikhJBd9pNnwhr709gGJEP3z4pRH+lAfbWM4LmT7hj365t6/5w94ZDoP+AOMJHZ/wNfkUx+KlLSntSHw5fSixZUoVY/c+ygzQM7JT8ZqzaH3x0T19gy6VnLgIzhpsvWFzZ1XazlvNAR2XLyR/L6BPgJTxDAjZO8cGVHFFygq1v+KEARozdsm7qZ5UtMG7MARvSjMsgInQO0wUJ47V2YPkqwGa2mPWK4oOejm2HJ6ZxYQAl0lBDpk/dhGe7K0V8SDeQmvtH45Mju3T4lbkIGHf17YhWOwHxyDis9oMj08hovVEwqmkV29V0ngCM0KlV1UrtYXKAtc7DsFtbJYM6jDFLWfoVf4DGN8la1EqwTRc+Mf1bJVaNt+ZmDUXtjDan9hDuY3SnjYUBJEpb6KAp+mXFMKrDRhCZzPGV8v6AhgeSWAs0pqgshSePQh4dHc+8Y/D9/IvceKyyHA6xDmQLfkqoW/xpzIvQGBwcZTTtW8C4I7l0vyDnc28UIQFXfpxydroc2DlWtsJUU47pDwODZ3wp+HJ7AfHNzOYDBCuzy2pC46fOzrcl4RHS9RI1+yLs5OPSk1a2U8y3nJ7M8Xt+gG1N10UKaugloiX5D4Y9wCnpAMEFJmE3qlfcH4kdCCBlqI2U72dKP2GzKuycLV+2PMQ2a7fWqRW3TlP+s3iYgAbMBhyOvkZAv/4pQsOknAGFl02EDmWML3i8LASNntwYQD6Eu7opMy46gbhAdSVFVhFUeXqmjlXU8gtMsdmib4eYPW5BYPPRgo588LhC8QhSMHI0qarJUBA+BvHSnuNShlhqS6ndSXqZ0Shn5ehQByjz4/VtHnxyj6/H8o+vw4oM9l7wpHaRTUZNl1g1Wt6ov1wKLG5mA4MRI964Sgv9QJQXcXk34kl0lzRHoCf9ekN/Ct+BV+A9+vzfUb+KimUuW8L8tz3pflcPJrqaLPL9LyRBNHIw1zx5Tipens6/HViUKpfeI8TRXny0U0Uvo82pVopNK7IBq578R7dGriPWiiMJ+qh3ItqB9am7VX1jgY9nskDHbZqxZyQAkykwYDxMMEbsl+d4lMXn8kxvW2Vlhmktx5bx4U8Ikl1x06KlPP0IiUUteD3jqA1SLD5JAvnYrEhjQSV7jIb89Z7Fl06ld2Rk7Im+gzeuNM6lfWpJQrc6iUs/Mw722RxyzdXdZjYRSRvDY531MTaS3dGmtUr2/XqI7LZV4ZJ+Hsh4ujruuNfvJWn74y/kOU3gBgGJlp1EmCLVlgt4XQ3gyHaJHiq2OF0IUhS80P29uSLtdKQ3etesot3AmR8UHHMOH38Rd1ZjylLnsFpmGlGnXzMAJBrZBESB7K0QRgEV3OF9tvhxa1ujxmNMUzBgiPIq+OOhqXQgnkhTlJdSw/Wj8ekMWE8uH1z3HptntPzjPFbNmYOrOsaRTcM5BnVpnHaznbeM4/vtQHwSMf109FQ4wRBI8RBI/txxYxESYaRs7gMVqKyr/TAJtXFNIKl+MQn0SoaTCq9qLQXPMEdrj+7Hh8lwK/0+go7RsEOWU3vhACUtPkLfhqQen66QGJ+jG5itSt/BwNwZOG5UPg6bJ3IeG0TPtdLD99pdTECdeV8VDwM8qPdbWy7cUL5XGLIw7VTFBVlrHOwRo+q2LVY774hJTSBqlP8Y7RER2OVOPiB6PPk3xYmDNZvsQWk6Sf6XTg/aHXB/aWObfZCjrzUo4E3xYXnCi+G8WmEVsb2+jDe2mxW7sWDjBa19jHbTyax/1iHh42d9ufTOC8Y9tl952Tc85I/dNXpNQ/21Opr1DXjaYiglaByAPYap59UzLZKu9CVXnxWyABwKCKHMSh/wSycN1esQQL8JmE2KEki26BNahijHgetVSXuTPmXLpBkVEl6A5i4rbA0+CBwzJeyZJ82oraSbG4tITaWVZG7XhP7vIpoXZwIHMmFaxzrcbuVU56uieQNM2BRbl4v0SVB933PwqSDlFSAiG/3Zb0wLakx6ukbypLigOVPYRz/KiMrJXCiBUAxMwa8xFLy1nh6btzzas++lejh333okNHWxX764FW1Q1CNR5Qk3oD9jmHNZSBSVq3tzakUD2IblqGOCFZGUoNStcZ1OaN0x45vbn1qo8JLESuZ5DtiRUR0udrRpELpYTrSm4PAb5XvJnOANWKVgLPi/0IQ2jufKVX+kEjjaSOdy2NBClZ7dx7ltuLsBD4d1YbHNvqsRtrmAec/6kdQqluG9hKAH2lDqMkUtr7HV3yqL8QtW2a84u5y1NNp5YlBdThSHT7APnVMJmYA73r9BeqJ2W1U1tx1swNK/nW3uVMcLfn5Kx2CpOtE++GSZSJogiR8XBbzulKZRZ3FLYnKkrpF1H/IvR1JQM4Ill8+g82DTWqSWZWX9vLfs/tOig4wpeMxU70T3GD1X1hWNcsYTGzOgBcuXcDwOXGVLohZMUtMx4aSx4PQK58FWyFxsaTQGN9BTz7kONmjoFDBi0VcbFV500q4mL3kWwPz2HZHpnDsn1+urKluWxpp2zbpyHbTYsmlO2LtbJs6USybSXdYzfHgnctvI7ZhYgHBUVD33sSMGRmMSrdb5MS1QzXBs4K+JPo+ZFV1IhTR6QGbwBM74KzYlt3ZwUA7UjMclrGYNiu1hqxrL2L0v6t4ErjPwoCISJbbc7auHrD6Wds2rxlZGzD+o3v2ebcC/DAn8ryF64gfNTl2L+XY4czIUqT2VHd+9kulFKJhZePljmXWPsTuUQN8W6UvQdpVACOBAociWH9L1PYR0OBI4zPLxVnO9XQxot1zDM4XCxApold7KEjDV4Du9EckSNaBPCbPe4o1SUieYrhurz2QyS1HwJmjn0irnOzey4oClEwdUPRCQQTuy0HuRroHZJ3AeuIvmZ0UBQohZaBCjBYgiGJtC7UtGT/Mx6KgQuiHTF8byjXMyqAv6O22SsPR5MCqG0McZtoMlg6sKSbwewF51CumtsP7k/4gmjowuXu0fBWpw5sPsKbvZE3gYMiiFKF1WqTRdyCJW7haL8ieoJqkEcwI1gWjy9D1PFx+7oa9kMLMPdBTM9kVuQoCahLKiz9GA9Lp4gfkgTScN2EdWu1OG2kFWzjQYX+SsKjFjtGol4qTLQYXVDf2L35EQEBy7+3DLTktyr/3HJVlo+Tute+em0kJkOU16eVgmEllk2hv6zJD/zN89KKvJeKWPeftGlFBr08HdWuGrU7B14A0UlFuvz4HamcMW7rUjm8vFWqdL3YCEr/CU44rSBnNa3Ih/lSL/OGGllMBlwwa9KjaTrqKAVE4UcS24R11M+Nlk4LOaTpaVgwws/fH/qiAJwkzatFqikWWjIodu0rH0lKSw0f2QA2umM0fif44sua7rfhsDeLs7HHXXz6/4af94My8eSD+IiR1y+/yoTs3D5HsdpUGiMOnbTLogZCpVwBKB5vNJQ4Wrb+nbIxcXIwOinY7yMFAn7kyYMJXjQB+8MMmeHIXlMPvBt2xKRC4Ry0w+LZrurr4bg+49T/2BuleYjzTdEobM0dJ/4FcpgfqQ4jHq4HPLOeB7zUdxQOOP3UYTqUylfYeTz+HDWQXdwnh5jx13hxMf4cOZCd4arpygGQa3j76oPPundUpu9yxg9xet/o7YIKTA3K2VkuNcSS8Gk01if2/F4UCmxrAwL/UBfheLKeIu2MSvxWTsMm+/S8dlLlNZ2zDp+p/cbC3Tmrz55fdlaPXDLeWX3LJVNwVrtrTclZvW0cNq1RxKalftgGum0Zro0JjNC0IS+5ItOy52ALQKnHLm7CoTxqs/OsYI/98X5tPH0bjLa0DUZrFMFos/auX5jiu/6uvuvZk+3FKcr2TEG2D0tsh0HokEpC1J51Ys46CexIKKpI5gRDL6YgTjvgpYjlBHLwgvlclmQ0dlOOjG8PLWoXD/NUiFQtSG3QSug8VqDn1o5kJzSjlf59tcCkoOtUWJld1Rz5CQpOXvCUkXoY/MDwW3TjzPB1MCoiXqVYRtCkFc1+nb3X+tIUX+v3Cq91WzFtn46HW64fk9oX7+8djPJksdNkPClXfRFZTV6KJcqr+IHFEduYHAyOgqYo4w7vAyDCYe7Z1fIqSQFzhz9yg2uzKQVaGvbDCLX5+QQuCy3pEhU8ZRANTv3Ic7Qh6c4I/7AaS3k8c739WR21JqMUBxSKEeWH7LI/rYuYabzVR0afEl8b3GKBep/06DTWbW8fQHX0ytZWLG/jLRI6lQ0J6/KFPiuvHERBH8YrRsEFPmAFdgwxjLNplCW9G+5rXNybZ5ay5iDsOHswXvGN9VaMyAgsNLABy+NATEaORKGiEA9VNmJm0MBJmgjbQFisFOV9TtfMy996vyJx6CeK7fPzUcenFeXupzTKXVJaz6fWJvc1THJVn1G3EjnnzOtO7nsXS+TM3Ixzy4OTzzg4qjjjnNW3RzPO1VozcYrkAqXquU1ZyscDRB85Diiu7cZ475gE8H1dYgzsCPyjVzmWn6CVvJm2hHRIBvC2prH7c1UruUy/rzf3hrA3JKvv9b0AWN05uuaF63715b94yzH3jnzkhTANh/vq3ib5W0Ad+wicSu5ZHfynAUbqd+g5h45cgXPqHyoh7tBR0Pk0tiJxvVYi2CaE9Fg3GFUc40IVR/RoiSbGGkKMGULUKo5yFuadgn9RDoFRprA6Pi9S96TMY+BAJLcvNAvyejEmt2AdYfZhQFiLTCawuY1q4wyfVugyiXPEgzewRTaOxZpb7u3YYmzZV5AcJZQknABKMjQdKIm6hVinuh2fwDDSxVUUbfOO/V+ZwaAEE0mD6ci47eWT8Yn6YNl5lcpnG5kCJId9r8kJ9c5EAhSp9DXnaJFvVSPZKFkKkpwGmaYwDfLUxB7iFioYmbAFpJ7ZPReOBcwbPXN/bLYbl3DI36gh7xJO1eNRJ3mSIxM+yRtfvif5VE/+JM/XJ8mhhUZqkL3bzdDZYrFJzaDL8HDlb1JzCk3IDI1mZ0oFHX907ZSWGNWhD74F9POE7mfR4WJLZhsOOszZoVFdFp8JZFnmOAFVHhRc+MIqnyuk61kIXKVgLV2bggdSGIYWAxEShMVpxRfjPjGtkIXz6UVuaSwg0Ql2Y7scG2AP1/EYNi14FRJ0K4w6htYvB5gXuJy65dQvD7nlIb+8yi2vwjJ9PS5FycmnseHx5fhurqtixmwqD+Y39uz9YerJb5TGpIvLQl+d0ue1hZiyRcemP93zhAQk3+3HTTFMDKO5UNlL1TNKt8WE8rnIq9qeRttPayWCLOf8FkBXh8M42eZ8uaLHOwHf0LETI3srSklydlIrljBlVDrGUAtxB9CFGxfLR3ubwB9ff790O1z3eYeh9XxcIr3A0SJwuAxjdekJrQrLQ/4wofM7TeQ7b29EjU7ZGBY2QpuiAcPqa/ITHwFdMISRc8Q7B+Crl4X6pe3a82EO54o8nIsELP0sTGLaRTevW+TdSqyNZ/y7JTYlQYnRqKl1NiXBXFgdVLVV1hb31X/fRTIMD/pCXCjuT2xk1UtWpWTvYnWUEwd7WCRlHmux1LO2sYT8q2rOYZsG9kf9aVUGjob8xIO9bieqtlfTHtFhqmmv3GE1nSfqYDWtiwetmoqWIi4mcQU+Yguk92l1ron3T31zWrxfz23x/nli8UY190cjyloVWcYW+M8ZR34Tttwsautx7Z1XmPEAjRHgdK6Qv/axPrf4XCEp8Np2UuDI+KRAHKsgDST81C/F0DYhNPelyhQjaBo/ww5ZhnXmZijOlxt0vgw7Amcf323g7KMFRsOC2SZz/66Kt9s8EgC77M0LOVGg/PlAGvJyJgcNe/EJlpOlGNLKEoZA3pLnRG0luCk3pDNX1/4LGnBnCY8L8cAlx4cIJsoSKvBOjPwLQduCYoPiHYoUAi/jdZw9t81NtGD1ynb6Rft7JMTQJv14Q43d7ljBsUBr8tIk18dnBKES+zydyBtqRcO3SRMCS1mDNhjWEZtZSvgDajHD6MWcCqP7VcCaRASNem6mMFZLt59pMymfqEEy73Jm3Bz4GnNg/kC37PmU9svylMaN5SmNG8M6C5hImdPeVoTF0C3C3+OjGgZb3jkwKBrBdCTaOZFEO8sScWNRoqdtLpFb7JAIW/ZCol+VJcLGskTcWJTowmoukVvskAhbcokulq80XAcAchrQUGRQjlaitwxrKQOxIUBZxUhNDKub1D5t1taRVqUjOleRf265IsuIznnDkRajJ4ilf3KfyPTWSWS6XsfZLYazVRVIRpDX1tLKn0oIMZs3fFAQZPZdJ9sn56VVHiJmsL1if65ItOyji7nsWfaraVSKDAqfgae9vcOJXdprf+2i+jLVHZEHBKt6VTp17qR1GK+TT3SV3In9pQwDDOAZe0+/jOxiI1bkZ7kA3twRg7XVBHKG9xSZCPLl3+4K/roXw9BQqyetQW3fELoLVramVffnKtm1Iu0BZ1P3K6C7vwpR7ZBIuQTuAckOvEwjmjR5ELyUeg4yCFUIPsHGplc9Eab1/TphTHOJr5UapViotaiGy4COB9CKNaoZpbIsF2EwU+KtCGZWGNQsBjO3qobcrQwHCm0Ui2+EshT2a8mNpXIUHj1B3BhL7QQlN8xJcjDg2U3mTjbVfxeRdoGVzh7oB27Ne30uAMJcrBzGWcPsj0hqy7wCOGa2I4XWZB4NL/IyadMg3PpnUgbqtDTZvq5Ve22otZ5rYi7RkxPCYwVgm5yIKnqkzfU2B8OsfXVl3e2Wc+MIf2F15Tk2NcSBE7EYcs/doakBEdjH2wDLii4eV1h+68kD47NwNCQjL1pAMhP4HpWz7AOlEtt0l+SIhdRsO0k6kmVQJslqPoklFDNm+I8CsXUUF4UQJroQNRpEbiq8XozRmhdD71UyE6Aez+4frORsbxUZCBP68YiF8bW0+fzEmVf22flilEYp5mSuQdYSiqh73jeZ9t2Rd8ojExEImjHyDpWTriKDX2UCF96lHJxVL0FT3ty/tg6XuHiVTBpiUJYflEovRL8CTEfEIO3wBQqXCVjMte0+SXdjdd5ZJDclAQuJc8R0OAa+qFaNA7P9tWp0H1OPCbtbGbOjqSoRAdXc5rW8ccDPVEkmtXzZ+YvEE6aYnWMmxOxoqkqkqSpA/syGgO/fSwGvnFPu2ZG+cg7fbSYyM5+JGG7rmocIqF8h7xCr3fMOw3Le4Zx7puf0zoB817x88m3173xzQb655I7/QF2d8XNSvlvmd5Fvjjjhv15RF/z0n9/2l0++Ud//3q/yXcQS+t6V6mextX9BPVYUpCy21ywghCTSeQt04YoyA+G3QRRP5uU0LMBIiloKvM/kQhDm5joP5YxHWz2abAp+JNrjKfgjvXs5Bd9+QD4FX0Nms4JbJcgLSmpKpZMOQanrZRnvJKCyhZ8UP2AOThgbjzEVSgX/pgazG25DDCIx2b6M25fLEVHqtlvR9lFeQC4iQDArKZoKLLlkAuSkTRPaGQntjKRoZ4BXrYScTHIrI5malVGATNLKSMZbGTeVc2+RGJRKdD3GfM1qw1y2gIq2K3j+uG/WK3hel2cGEecgwH9XeA+ZiuBEUczej8nEFOiWAp4PvlCukWzlCuf6fMKQoiW8WpjRn8Rne4eh8bTDiJ5qn1zIuoSu9Y6qhM8B+IOyhD822O2BTqYDRCI1SfYXQzRkLtH9bkV0+BC8bhIJPRi7loHnG9sP5PZl2N7UnKGmssJZJuwJEdWjnxoDGgWB00KKhP1kQw5AHJVwEeQGG/2gFX4T0zyS1AmY+WDvDnPkDB05NzVgfsavggqZtEvoyI1FkBk/+JISr0pSTFUvUyzFbqkp7MefRsC3Cbl9IPdC4AkEaBUymVuJ2mvMPRbjEtdoJeI/0XyDcHsau3BbZZuYY4JG83E3iYMJcbQb6XhBMbiOwJiq/IwnCGAr9EeCoIoj4KsD8Xqj300w/l0Y4lHD9OlmcswbP9495cc7uN48y3jqi0ST9VCWlPWwPAJe05+PgBdo4cvd5MgihOnTuOUDLqbKxqe0Ap8qm1YcB3fODW4vBSJFE/1goGllpUBmkaAzL9bC5pBXFxXcyJyo0gCCFTCGwCP2elqh/cIgIG46s+6dEv4R0IJkaQ64vV4lVdBlTpDvoIbPJ63ik8rHrZonk7LfmKds5z7M4h/YufIq806QBvbJRc5pwSdlPyUgceuOrA87fiT5dShpY0cNaxkldodAc2TYeR+2oB+ty05NY1jtWSR4dXfmMDHnruJFiPNEKA0b2wdMmgDzU79wb0qe4TUGecmzGBnPka91ltgH9mv71iOWG8XMZ0tZzZ0VzT6wm5n+5uoez/TfXDj9mZ5vbDKhruzbY6F+Pf/lFmrbnrsl7qzMhFBbtDCDlhMo8OWFp2QMO0GFPRBVFtpb0wGvQaamTSqfxRBuMcaVXsOhjr+NXpOzzehQqVAI7VAXa1G3QDS/Jb2BL1LLqFtmjhrgGJ8ZjEGx0nnBUWdwYmQ37S/fv7jPeQG3YTD2ewYT7393f972ut6o7j1LxIX2cVWmLxJSIAocdRY4kszfJpG8im6Gyw9KsaHv1XjfK2lZRSUUB1UsP2ksCjg0MvIYxy7t2ztcaz54Beds2vFRBsUiJVoc6BrVyYqZVvbGRg5tsXg5TJTKYnveAtn4RhxHeEpnObNjUM7Mi3JsGkIUodUPeQn78XrXqmZM8WG6+JhsrSvG5eKcnaEI5cw2nPP7wP8cKdBfvONT1gIHkiAH5/SaGCeR0NFhOARUk7BvPEXCSeO17sT7giPT0B6WRvbKpe7PTxDHxCmSHqT767Ke8qMsp56uzGElK/nprSJ+ZKUP6RxMMH4qsw3KQhNGEvhvGUP9H6SeJVQZOFUx59C3qqFkpKD+tLEEtS6fLCFKLlJPb3mc+FSiEHKDF6vso/k4kfhxQjHId4V8V/2gWHHjRGXAPs1xgumSbiu/Q4QvoKR2jBN4TueLSLvJk4vKeXIxqgJCJkzgUV6qPPXCxcNMfai8oTdKjf8i/DYDdhlWW5koQe6jqo1aRrrgvsaEby/oG+yRaM9BwTxJlasi8CXpc1XXRm207bjvkX8uuNZT2KSLxw1cJSEk+ecOkV89XJbfCme+1qDO3Au2v0kQ5hJstYgHLrqhjvqDT/eU6w+KMQNsakO+yw/gu7RphG+9XGBQod/LC9DvZl5o8LyeKX2SG4z/JIe0DApVr2KhT7tIxseavEXmscbSwt1isC1zVsgS1YBrrTxl8N+skgdfTTX8serVq9ohETMwokzfzAiQtyH/3AOV33ZqZCKpkcWDRSgI+xEdhDVUAwPjtYUsEJaCSbJ7v+AM1sR+ddHrmL7HtArp7w/Knnl+jynu+YLs6fF7QuxBtEghclmkASQ2b3+whKMw0HJmYtJggGH43cDqCDKUQuMB8vmhBiipgLFV4TPCppuGAqbHTnuwvN81WSSeHanmLmqCkQNQ/NLTAcsHgsTGqGRKYggf0mF9BdFyEZF0Jg0OCgRc4sVa7oWOBVuK8dMlIRbDcX48+mRSnDqxMXIbUcZuSP4cjJldjUhKNVK2xePhsjmOl6srzwUl+/v4Q8IrcvP7RGfvXG1IU0zre1PR+ublr+g0wHe0DfA7ZHIge/llHFYKz80wmBzZ2/cjL6j9h/3ke6U5GzJMTIOcPwerGS4mu1bdsmp/17ytvnQ4+9VtY6TfUPs7hUJH+3tph/19e+HRGShqoZ8XhmjfhqgItDy8+45VhNk7luI77lh1CB5/Q1EC2UpUfzWrH7/s9mcfu+z2f3YUlVtkyg3cUDR2xyrUxuHaE1g70a89g7UNBreladyyYq/LyU5cMiO34nnCKDcTcCdMw2evcZAW5ujjZS4LMoEuuT9HtoIBgblNHOdQP30qn0VoJgR8EYqmgK80JHgME1YB7RWX0F5dkF1w2PJj2JYa+8sYyj3GeWLVAuF/DBTnpTiqJwL/nFgd226CxU0m78D+MBTtHKTdots0lLGboGp/mv1QjR/5KuXsXlHm7D6a/AJHkLJ7TbbjOlJ2+ytsD+VAJw2f2nn0L4erZJCwMCqRZ0c7XVPRZOQNUTcXe44ajAFLTuFaJjtk9C7mdUSeNjAGbWCbHTDKx8JTOevXlGJPmFWtT1gM1a+Cvg29CLUFoQp14s000WopE60ammjVj8dD30lxtjVAlE04x26e13WOZW4V3+dImT+L6vjXIlXHizIubcuYUkarMjZVxqVtGXFOarKvesUd6/YbPbuTzTX/FAT0vAeizSH4APaKDubGOEuclyBB/6YCF3dmehp5o4b3ol6YJA06PAfwG+gW0EPCvyxXVpblcC0nDq951s9Rz5TqvcbeWmlFOXdGVnNqZq7pxqrpeqPzooSPIEb9FqfpJgP2m17TFQA/SgFGrwkAZRGbS8l7i/ou5/OzRRRvVwb2rIUtk7vrLDw0pMM0fqkpqQMRIS8ypdOqhdvxRObRDqxtAaJeOAQ0UfBU4fqiqPTR3fP1/YXyypws/f0DhKhMpHhDOY6pfzfeMRgWkoTplYOb0+tSy3N17CB3pQGnrLWSDqiZamOyDPgbk7kIOyZDZyukCu4Y4sjsqWTaaAnmsGR97AoFsMNO7lMPZPNL7vRxmx2iOGTiBUw8nwx2o3yg8y0fSIjN9qYkP+OWEO9Ad8HzXjwjys+Q4aJMFco6dLKkdejaEYpH41mPUGzxIg6phMytC8FpCgSvfTbE65BrpFKGPJYlq2UDwGiKetUHKqnpcizFynzKYIDBFe1nkaetaVExBkbVtM9WTXtSFkXkCRZdw8qiiHoXAPcqpCkkpElVkpJzsewahiCVcn1muONg80YqGfI5sBuqhB5heERFOjGOEgODYa8UdTnFzqTNi8lHHLDC0DOQGjlORO4qiHq5ugpy4DCOmFFBLtQYUTEM0x2nowAdjaCkCtVZWdAirWiRQOaEyl1xbj8n45rXHkuAHCqm503Mj8W4PYH9XQixRDnY1pIcCv2aQRW1wgMYzpuQCuv63WmJ53dMIEwLarh20EhEPkeUkgjg5AmkMQTOY8AQycToJCMJI7z1EcaDVuKnmsTebXGgpNj7MLq04t2rEL/gyQwn1DbTGUgv6KJ6xoTAx9uQqv+rqJhTMDdkujssy/RBxUzNoFQ+ANldqghSiYYeC4/5OKnOzFEf3r8tM6OGVRBAiU7xaEaQH0vmj1tIa1svayGJ/p5WdfWhZ682m9PqmWnPPX/dMnnBDLcQIl7fVoYqMgRWMAQCfOzrgQhxSGkCEzvLCE3fQs4CR/vhH9WX+2UJZQ1S7j0WE4HOQwHnFZtiIfv1rugEqQZm8OcocbE/0ZfKnyMHhrNThlkfI8TPO8SpOl9nrffrp5bTqzdUOYE6wtiwKCqR53fDK0AYUO5MdotRYO9eUKc35e75SNuVhyQH0SlK1VOc51gS9RajAYyfq8Uwov+F8d/Ct4+jcLQ0eqJclmVlNDIscUNPTQ2AMmvmJuCm8gnjHAo+W0NAGBE9ZTIlharT4VYHBSbV0Iuz167uSxdMydX9ljSyD03s5X4LvdyzKs5bu4vz1n0gznHdxTmuLc56eH20egLx3/EpqJ8QE9/NRIxWIh7Kaqo8JbLsdOWYIdUBHBbJP7czkmWXsxF5eGtRgw7gP+KXLvYiBCjCbpE/3Haztp2sW3owS8NHS2QtyU2s8hr+SXSM/Fneire2E0tky7HyZ6iVFDYDUHa2THEpSy/T8cdrPr5IUbfndEVXxC8HuiLoiqvAeBgWmH6VGSVV93izYLrXMJozvv9oxLDdEOyUoM5AaiiTfmR/D0IMOu54wSP0gqsKFxxK6bbByfbBecrtO6fk+mxbrnMLae/MCWoOg6m/xyer9nQmq/YgWRXkfshZlT+xfWwRE4Kwx56zX1oVGbmplj0mlGLn+Y2OXrt/Sdoj01qPT1Z9xhcFP8uYuEyC1Z0CCwwfaUgSrOY7XN5Z0cQtMX0EOxgpaBbIPbzlWua92is5olOmJkdtKnKc4/uMLdKCk9EIJWmJSPxl1DJkfmojhkL1fTBhBIPgWhkFTxFPx0lZcPiwa9XuyN0fYVFRDQv+jkhJtpQOiArYMx4PB95VuNn8Nvv0QnvrYjiusV18NGSZlnuVhf9BYBojyZuNLJKaITpVllGNHenIvhr78alvUKuxGzrJtxjqrJHpgr9Np4tPh34YFfC340yUEE5cJOfaZxpFTPrckOnc3hmQ6ZqZlem+RWVs/MXdKzOlM4bd3x1i2n6xPgMybZtZmX7fpxj4KcjUBQN//czKdFtcNLs5dWg4TL1n4p58E4wQMo0ISrpPxr8VjBYPSbTYXr9YDrVfTRhHjuQHoqQVu606WKFp8DaZ7WBeQ20K4YMMXQpLKHuPG7D3uBNd29N8PjfO7PPZUNW8gOl/b9tn9nu7f1E5FwAy7dlzumUPZEIUYHcyBfY+Q5ku2Jvv7baZfXeft5TpQpXpnD0KTd429dDkUFY/scUSvd0yr1SK1CERjvTQ5QI1IzWSQuSlIR5V+qkw5Sv5Zs2+JAYG/VxUFGtUKsckdEx8GIszwTCBagPZaDYR/0N4oJJmiz0S8rtPC88G7R7bCu2vbI76XupR39BMoSkVQz5GyqhEfICXLJHzXZRStnGgEYVH4TZtk6qwqQDGaSeYvy0z7xRwdei1FS9gQyseo4I5yaXOT4oh0k0GMVL49nxd4/PbdY03mXKQ9Hxf2HizYZh0k8k+KLWj62yEV7Q/CnFxaCppOFXJzusm2cemKdnm2yaT7AJGtHyQj/05EbenD/QZoNnQzwTw8/D9Ob0xc4PgFxV7N3tS97SMlLz7u5Z5Zyq3+3rfF+X/IwYEK0P3FlyudGwp0ZSPsLHTxwA0JAhXZLS/WaTZWf2h3bJA+ipgSBBRfmrFmnIo12rPcehuLSTn06wT1HfQ7OBYy4pVEWKh6nve5MxSVLsPLDBJAQIY4+MsMkkV8qvtI0ImpUkVRTKpTXUlkypD/0YR7iumJ4X2cVDkAXxLl77xha/6/TK/OBxhmeIf+q0o64ytK6QrLed7HqLZczBQMjtzlMzKDoTMEQqQWQPfVrhSXf6blNhfed8IHwxJWMRi2AJ4Fa8Jgg6WId5++UkT7m3q3qWeL86tMNu7Ik/pQqMHnJAGOMSORe53J8NmZFQul2Fgd9Y3E6CvcCytdEaxK3kugdEodiSNJzTmWOg7OKRcogGuWkRyYk/HRJ+q1EwLk85xMy+adO4Ysu91fYOs2/b68ywUu+bt+O/ZQ0c9lSXdLe2q1oHjwLjC3jfAe8hJ3+IsdR+YHjVYbYRIxIB7mflf4sOqjqaVt4vvxVehxHcwOvXv8OKFU/oOv7R4mt/hpWVPN9maYRIWIrSfn/0I7WXa4YuSuZ0l0e6cTdH4FXxwbxksgkA9nG2uir2lqgDSe69ZNS63Px/QLSNX7aVM58y+I+zZLn4wH8RV1ZOYy+eDYV9OF3OxzMzgm4P6CMo5Gf1lSSq8p1xaAdIWGamGJPpjsj/1KusjFshWgWxtMVlEHie7eT694fa53iV1aKGzJJDw/00k0Dm5QD+fdYF+PaFA5+YC/WLWBfrnCQU6LxfolyWB9phoYtsUDT21Z1imqmzE+LBFyYNRyl5VzPvpcRnzTqz7ucS6EwLfBe+OK/iQhIfg3VLbM5g7NZYLqFWV2e/tZxsl8ldmU3RyvQYsIhA2sSQWFKiOGKiQRygTHAik+v5zmmxzrteTBuOudK+Wozafle3gNH9Td05zjKBRm5oUItudPVNiLlcS7rgrhzmkumg6UpVkatOq3zlvr2jVd/eggn38oC7smtv78f068J3dM3wvjcdn7327nb3XRIavfDRMrA9Jq9Uti+9DJVCsNKClB4jLIwApIigWAVTBQzCVk0UGFAzbDQWLe8RX+LXdFBn4fBsIe44OmlQDlAGeKC4fsCSkTfoMIW0FYktC2hSwpAnhBDYppA1lOXb0TsT0nUZTEOWSGRZlbO6Icv9uRdmMcfF9E6aaPR4WU83+WKypiXpzP3pzRXPMtDd/fv8i1UiarJggKf0fJYyk9RM6QZC+MqrCNH14D0hD8HKfnANPm60kCw/X0SCN7D/382uOwSR6oCyRXxSkdYknrRPrjkL5rPlaymxX57qrp7F3XopgWlQ9H3/CTMb76pFo9IuceLJvXjYWeEoNX7vPR9oCVFf0+Bcg5CGmryJW5ODGbJ3TcA/wsveWLrsPZIonl+lcLTDDsZqwuVhqhi+GqG2DAwUxGB6ImGYW+Yp6juFisCpQCpeVC+Y+oT9OQ/ndmmfuHbnqqhERWwgxxWoRtLK9sVIv5MOeVxqf+YSG0EmygDXOmJ/TihDdZIf6fYQEKF+k4DGJbTy/OI0YsFS3SlPoFeR6RwxG1AiOlglDKeL9zK/ZHWeNR2yC+SI1ZMQQECK+20OlWqMuDenSgSVCDNm2TJdSXVqq40CT7BhPVOzlS+G12bdyfGmOyPHlqckBX/qMy9Foy/GVOSLHV+eIHN+YI3J8czI5xIG5p/20f8/76VNz5Ht5co68l691yLG5ox6UPGH1VaKWmytkGYDy7JYYlbwARI207jurF9mLlsLdG8Bdjk28C5BkaYW5D6BcsNdztZSRstkqlVhamGg8TllnGbFQo5r8WtjWUU2sQwPSAG979tIwtM9aqPyipcvRsXcGkL3B58AxdxBJG7CRIQrZbDcaE001ogIXbmUiFy7ut7sXtzKBF7dS8OKeBtXEW2l5pLZFtdGD7OMWgl3OxDHtyvoECPOQNMRenOTEIs0NWYgckNcDmvyavWyB1Kdx/x8mz+D8aRmMNBdlSc3XZ+fPgPm6sd1XNR+hGL+FQeZhzUtlN4lbyBWR22TyHUA29JHrq3RXBJ6Pt2VEvba320HegcO7aqfYkZodV8HemHkqubhAJTdl8rgpG4QINuyl6fPD3Zo+Z2nSrfUmR9FJnTgBCk7qQsFn4Fgj7BK0f2V0vFta2SpEg/Vu6Zh9p/DZ+O9lsz4SeTsEITuyG3n47gfs6XiinqbwfnllWBeFc8eHxwL7Tn/KYMwdCXT8h2XXu9yWZRJv3iUZvXgxP+hzvwQfKMtCGu+4alRMsGL8pUuC3LO12Q6/6FdkCwly5fdVDCqUX5QYIU8esJfvaSaE+HXvHBDi9vl7KcR6Na7GMeaALwdGVIMVmE6XryguMOgUIuXLNFLu+HICbMCJoMa52tVbikv1luD5nqX2f9yzb9v/Yff7P3O69XCXaz3cIahNQPzLeCj1cPErTUoRGKpV3PXcfpjm0MKXk3bp23N3F4B4qTJRAOLqqQYguuHLwMMRMfJwuqKoon0kyz9MKMs55YRIlWRaOE606fIkw1yXItUItO2ibIC7FQGck72iXRM+lpsnfSyTQAADIfz0j+WswmPZ9LIB7uTHBV3WTg64m1anvXXvn8jjffkTObv9RDCO+ArMaLVQcBtIkzirgTLDcWUQ7SE6m09eFYSHSSPvt7M5Y4bmzUFk4VcgUaksRZ57L2ZICpp6OVdW3kWgEQNBuBBN+PFqHXukK+aUB6Jvqu3nFWQUKwcVGsYx++0DoF8PRkX2z7BoKKA5KvklTjFcKyLfhFxIlNviVOUlqhVObkz9ZDUjNWQi5rTKwCuDnqlN3AYNWVpVsE2QOxMzQwWeyqiFBk56PWqPqdl6WWbsvSBUTXeA2oz9wBQNa53VSesqTcfyjFe4n5iGtS4NYampOf9wNCD3P42FU+g51rrFFrt1P6aD1jCt27ukhHfM2KlCrN8j/RG21nGM+7mnaITqMXQ2o7JCrlhbpIRsoKP5TcFAK3I23XDONC31J0X+N5xEV/F6sSdTw+z2YdqjyHqvX1B6GYxAPDB/oprpTGnWENayQgirqYWzbak6tvXVsb/iA1dNDVzZ8YGrbvJcMm/G5fnq1OQ5Q9n3wB4ynK07SSx6sZaFBVNM/SwerLjfqpwr+Xgt4PCc/NkLEhU4ieWiopOEsFA+jiT1bGZV0pKwdAy0P2/RMw4Q053tDZWSryMbk2qz/vlkd3/ovsDeaKDjhE0tyokgEY7ho2MR+5bR8IthOB93Lacy5pCejEDPveuHsyXoJcpFePq0MU8KdRrdSzCRphtr3X+Qqfm0SE/484semM+iixlSECWse47YWd3nGvt8dLntsA0SkK32kf2V8LNrunFKu6B7HO87C6YYx4MJPp04nhfirCmSa2kS/9WTJvFPmrpv7BNudKYKho9ln8nxu765Icc35pflOLu7QjptIjZVSIGVfdN4TTS01xXzrqb3QD4+Ew/kS/1KuxbuSzm+v6Asx5kTyzERFd21u6Oi2z0BnX223kE/d4bSz033cVw7E4/jy/0qzj6V48n5c0OOp/ZAji6kKNfNhBxf8e9l4z6W45M9c0OOp5O5Icd54V7LccNMyPFV3z827WM5NixQOab73d40E3J8zT+PM1WOczV9rm1ap0Zy5yLmzkVolrlzYZutP2Iio4fEhC5nLqtlTckRQ24szdMYmSkwa29tMP6KPRH3gGTTvrgIOuQ+eyY/WKDPZLp95OaZkOOCipI67VM5vhGpHNPtq7fOhBwP+TH17H0sxzf654YcP0/Kcpyuvhif2kZTLLJnIFsN5rlbgl8lTfxWoF/TcBWK8zJP7esL5euWZZxOKJv9uvF5bDIgjOC6vz7AfmPgKnv+/LTiGvUiROWY8VI4OmUcALWqyznAEyGtoFXabtc8dgEjqZmH5Jg19ofG44HB6W0fH/DDz6CiCCISktfPmAj60pRhZ2oYjyZDs65ZhBjsbVXYzdhidyyAlwzBXYRn6Y1iEXvlFZxxGW4tyvCh+ftEhtvnwHP45ByQ4RNz4F18ag48h0/PARl2zIF3ce8ckGFsDryLh+eADJ+bAzI8NAf6w2fnwHN4cA48hwfmwHO4bw48h7vnwHP4zBx4DnfNARnumYYMZ42DHsKSngB6uGXBlKGHE+IOv7lb3OF7JcoaZetQW1FZKWqsgsEdrKrpdiRp5NnBnU3f26oOAP4BxG1azUKp3OXj+W7VvBNbImnVF+lJ2EwlDUHAMu22n7b7ru0Lq3vf9uZpJbYach56eLD9ttl7QHAXSYI9k+Q7MyHJ2WXWG+J7UbgQoHPxQYEBpcRcKjgUsSABVDhKq0LFWhUqtjfM87TWhapQbmO9bZMyzJmW7F2iH4SU5un9tKoEC6nG7DJxBorMGIi21ek5yMRmaYRETGzQWUX2ow08QlSiw15c9EtSW9SvR/bm/STHLyWiMSxJEHaRIOTZSsxrn1tcbD/07f++Pr79sNT+/XW0Xxwf1fexlIOSBs2XSipo6J9cP+FfTUWlLNcSz8uw9Kda9rkf6RQGV7R39paSdpHMAM9HVxk+PMMyfHoOyHDXHJDh7jkgwz3TkOGSGZbhM3NAhnvngAxX9e17Ge6bA8/hgTkgw4NzQIbPzgEZPjcHZHhoT2Uoz5sbF+y1DJ/anQwlWFzuiH/CKDGQNJ4DVB+DLx+LlwIfiMXjIBtc/ALCM0z02pQoG9CPlQ0oNXZLPS9oYP/QWKLUgQCBhSVYHGT5caCyRJCFqOkYpLwt1BkPIIb8JoDIjY6MbnXmkQqwQQWAIvPL/SACV24QIaLMUohbPXJyQ5RT4DnNuSYlRcLhrF8zjtb8O/z3lUNTYy9OmEb/4xAcO9A0d4Yuyz4lkvoZB6R+OEwNdjzhdkQ7BAW5I3RlDxaiiFTw6mBlGhTJ9IZwSXcaFEQUR9ohlyxUGZJSExHpDEOzR/ioq/YeEX7R4jJ591l7z+c0jRSG33s5zt3HctzeU5YDb2X6aRTTeit3VTSDYrpS3LL3UnxrfolAWdMmnyBCnOhW+/slf4EgY8zGm1Kya4vxFeO4HAC2jcQkaeXgQ4gfxwi2gmWBQoct9fwY8i3hdKXhD5FTYTcckMau8TZjzGkd8ck/C2v49uwmR40Voc1YXrePwFKyCyvFovkMPS6V9AShMDaEvvaTwti2CY0TMT6ZJcVSPC/05nbjeXg16wo8pD7Qar/SmyYuqipMIqiIIWBVu3F/CdtizT68OK2gdkrFvSr505DzlGrQvhQx8IvTcWT2wkfGAnufyII9Jq1K0FbJSN/pS8jIML5xdfBXzGLedEyfFC+JkdUZvZmFlLdelkaXSTGpy3xVmQH8av1FMpqs+dDX/9WP6/9m/mtHHUt65gmu5QpSXAa1x+qnFTkWtRnpCK3EnmlYdy2xXwsHQ77e2KeKSYw4TkOklhhcO2JNCVbqQz7xTeDvLTPBaG2+qU2+W/Z+8n2y6+Q7ezI8tVsZ3ievoUsWsWt9glzMSiTbIsy0EwDRWQpsasmYM++6eH9jctfF19uuiws4QKJBX5kzO/RIkBK5Bfely/DwgkH+k7EL00jWg9XpWZt8ElMW2oUgSXDrhvREoXv4t4SyKF3ReaCQuwQt5U8E6rS6sbk912+6N/9u7x0ZHamfV86QJUtfjUtxK5EejOcayw+eBFPuG0jRTGP7QIw0hCgFu1Hwr6lgHMwUzyFZQ/V0OpDhaLYcpSItwehfzvkcoqT2aSZeNaXolVefthL5WZ4mW9EXUJpJfle4LVeNjrQiR/SL0rGC73KXWDXuEoFkjuGRbGVug21FuEQzjcqX0EpAvmJbMXuKSpH3oZq8MPNBgbvtPkx2aYCE1nZ15QE3wW1/bCzIQvvwARh1+obtyGJOOJwBZEeQfTw/qO4rtck3eHj9TCUdxsiN7lYlBXkNqW7VtCadp4MyPK0ooz3oV1s9pJ2ukqZZllBZEyzUcg9V+8vFMgvYp5eIq1gu4dPRegar4pt8h6mcJm2QvXGjvJF8sXJaq+p2pJtbtdQtywBtZK3ntHWtxPXfda150maQ1tKe08T1+MbtbmuauGM2rUvnpdU3bl8nne40CTWctm6d4+zAUDHdrBX7i70l5X3vXrR+2V62vVd3/vN9eecf25d3/o8v651vXLDb1j+5Iiy0He9x21tMh4ISUEGxHxlwI042dslYYD+0GFQ49qFFko6mtK5uiV80pzGRzp67xBO3+boJLaOHGx4eopbMCx8dCzpUlkRVlpLyqmNgQwt6B61IJiLWAIOSjjilgVIqP2kgVbVQjBK6FJuPV68/c/WG08/YtHnLyNiG9Rud5Khcfvf+rQB8etkql49zADkPOW1uYApbKWHLnXNHBE5boco1YpnXdpOt9eEJsrW+qxyimM+TV42nDJ1Egi+FU5fgIfNySHDfHkjw3cZeSPB+7Q9D42stMPxbqNinVRXCpVpV4UAYb6yqsJR6doqqCk/mVRVqvqaiFlY4WAsrDLGwwvICMWjkaea9NF88QJX27GBcBRc8WIwhrKtdd7x3nKx04p0oYhxNaY4ZJ82Pgw5xNhmVZ4N06p0dVQM3mIlEWamioFA01ynKykPCU70oa5woG2DnvpGyHDtOluc7ZflgW5YtKNdpKEuRIQfB4dg+t0TJbopsoImwgcYdbKCJsoEmygaaFNlANQ81KdCAxvL2C2ygic+lm4h583WTMG5m62eeAnQsh1SU/Ww7dudnow9NPGHR86Ffe1jWNkd+7UlZu1S09Ruj4bxQ6L1Z3T6wODXS+rVRu2zFznvXHxLtDN2G25997DL3/0+c6+3HIaoi/jgctt9dhEqfXMue5Ms2TubZe5RTYC7dRF1UK3caQq0Nq4HTiiJlKkLf619P9wU+BdZGXEH/C1ZkMjrikHDIlzdcAT9mkMb48HGWelciFDl07U6qJ2zZ/Uxtn9tbPWGvWv/13ra+zpgi96+YW2KwhdCozfZNhyj3L91IccGNFHPgjb0dtjyN1Q5rir0K+jucbS+oyouQjW65AYLfl3cS2Lnnk4BWI1Jhnl+0Z8LAJ0kpmoMJZfLCVMrCVEQYiJBAmAP5Bakw57ZrRgW9gX4zubUfkxeigWKp3qcSs30KzASFWBIUUK8tM4MS1ZBs2Cb4CQ2u6EtDWX4njTZ1fqg6nHTRSWq2BhCDZX986daQpVvlusII0gpc1wQpSEJHLL7uYc+hhYqt8mMKbCXyXF+m1uOpt75Bp0CflRKwllKEKkryfFJuXJpT+FVAM0+HKEn8lgRwgGKP/YE8ayauyOYhmtUV8XZd3mT5pSJzH1A6YSdwCR6e+Ch6J6VSdmYP64UL1n1yelOEADFS9GwvAkp4Mp6gSrRn6Yt1fdk8N8i55wqIpb8TgunT5HxPCTliWlH2R8IYKdQEkh2zfTDJAtLlYEIArkycJMOtfDiJnftpk5jzG1rV14ZwGqTJae9zBaopqXJeoKejrEW0zq0Hoy1U9h4dTaM16772xf/26qf+4d+PrvnZFX9y7rP/8N8+M+I2ux3ve+nW//KDf/HQa0fXfO3N9x0wYv7YOaXWfPx5O3/+/NMPHRkR08JdYjDxxe+9NjO65si/lv8+Ky4smazkwRSqdCfukK2jqdmaJvmRh46ObK2/t5MJtej8i7QEd8ROG03g/MO22PuCXRxHXX9Q9Yquv9iXGUfB4BT0PQofqxI+tmKwJj8HD/ZkeY2tJA1QUwdTpXfPByirI7OI85HIQsP1WnH3SFeupj3SsavpPIwGrJtclWjoC/N9DR0f7HxfZ5IUCnQVWS9Oj5H0DhsiNx7iQtFkQ90hM7KUDthPis2gLKM6hcih8XjD4VQpPRboEAjLca39TjMn8PQmJJtNsKUi9qs3cSJ5KjL2prH74wTW1nzFaNE3xCSWnwgNYxCszfQbv27SN/59vvFS3QJNTGvApY7R7rkbqFiF2WNY4luRAHEf3Oiw0sB1k91yB5yC1wovU4W1zUMPqnVuxQ+OBSgubc/cH5vtRtaytFvkdwhe7y4xyi4UXtfuNijXLRQnpRSFkN5Td51RoO46rUv7XUjVbphe+0PF5jcVmt+wpxHr7VOhU2vzeXThUSuUmV03oQDdOeWmcfuiRQQlHjlMjZiLS1XTa5yUQ9+XPV9amMbkSwsRaoAXixGAiHQaFenBySB5u9jh71woJfIyw/BXRb3PqqxuKhf69+Y5vrUhe0E7WLRSg0UHM10z2lOrobu5cIaiZotlRu9fzJlZK1LtFwcmlOkVL2KrONGCRlQnT2VIHS0q7MSTeUOvaYR6ij+2Lt/kkYOBFg+UUTBaD50F77oV2h9LqjrfAN+HBypjvhavXyj7pd00pnZEwzxkSCiNnaovfQOxquBwhH1KqqBnrks0kOELdoa+YGe5UmdUqtQJ3u0atDB0UZTpNO2oBcp0hpLX3ysxAxzha3Qaj3GZ6UH44UkH4V/oIDzTbT8yadu/bLf995j1ZOrmTKpI/sh3uBRo9CStOKqpel8d4iUuc2EQhpd8fDUfinMHFVD9icL48XUivEPluQYFcrotP233VcsXVve65XejZWgYUAN8L21BQYEYmHahW3jLpKBiAI7P6Bk1jWRiTYMqRgGu777qGLqNc6NKzFb+d6TxwpxY0moiaRnNgeCswoBojANhagxW5IKi4rotSo7PA6Tb8QxPS1lrN/zMJA2H5YYxPGvD8eQN4wxt+Bol7OCYDoZNzcyQMGt8D8KC+C/YmC//dlfw170on+mk6jhCw9O7gv+aY/8YX/DPXwb6yBO7eZ2VQ08CFce+HdENGQA54EPp0NQRpXGvkca9ocTt41nbfQFY3Ip3vmQoI31SywzQ4sI44jncbc7hXitZgGqDpgUbtMZH2aAp2s+NlhbpUqyBVJ5uPSVCMCLdgIzyFU4lIWzPJm1PsMbLb0kCEKuYYomhQu0JrdpQKCEaXtaaWlXxW1banw2MtuKRlvMVzx+s+Cul8dZWKBtiP/WnFbdJ3tDWq2ZFlt+WZfntvpPl6kqnLLJhYlmURJ7dlPX4YntfXwdvfKK88YnyxifKG58UeOMT5Y1PlDcey8obn3je+MTzxifkje8uy/2zLovWzN5ivJOTiuDNi+VNoOreEbLECES0wu3/ajBMLF8sZfOftO73uYD4td9X9KzNpnCaRF5iKUrK03mG3dSTxq7dGZfiD9OV4r1KoF7FWFvzzoLaOGdBzTsLGoM9cAOwFG/NfrlJ30FTzAa3hFpxaSoHpSh3gKmoJpMa7faqJ09XPxZ1x2i9r+RqH+jjgE9mVzryMGxbGCGWxocQKTuz8IRhOGlkb/bMe0H4G3Bygg9UK5OOjwuLMBtLiHGxelAOPIQAHhaeT9QEYDeRcYcWW4ZEzMHrfe5dgKRHKK1X96VGbtpIO3IVtwVISwsDpJB1d77aDxO5mW2psDwD7P0ao19acHX3w8cdw998kiDpAvojg3yCC61fDnIANqKAzKGlNO/pQoQ4DTbGroQ/sKdvWFwkYeze9LSY3Lo3LXPbeQcogdssNo27vry+T5oW8+H88l1zVKZSBnUO15ZvLnH6Xq+U4cfgLJtjZCRI6BEQvDVtrmBZ0rhtiKWGFgbu1+KOTVnCNsTgsG2ZLGHbgXvW726a7mNY0e53Z07vDdy89/1OycfgOwg9zsA7D1bIEPi9+anBsr19oUfZDIb5zof6ODytkoePIWvFIeJBtc8PYIA0rBQditfDoBZYtutyp7nV82teG+FigBekYf093rqBt17+eeJ16QNBhw8hIcF6eGSvN4Ck/s3/9Xet+J0urIIjRZ2RLZV3ppW1/9F1oU53QWoI9zQp0qHrG8oOnNSg5q3M2DslLMVaKSC+/8pCOF1ANjCcxXiC7tmMPTAW2GsWIVDqZE5B5wzXTZBCo+eyhaYfUKX/Reh1+XJZKOU6CwiuPBz1y/qlfpl4S2GKhFq/LJJl1i+j79Xq+28QPl/LvUxfmtcFt5x6XSDysT21ThiID70cCKysP6yXQZs0+j9Q47nTXVLi8eDc994DvCx+1HlhJ0Tu5IfFMf07ITz0ykTCK+smLELASa+B9uTLb6SUT35yy5ah/Ty7fPPCuucT8I5pTIyRvWJ+y4B+G74Nd5h34yt4WkGoQp5ODEkvsufdhQRkEB2JaFpMpSQWf0aIvAE5WhZihNugL3gAszfn3d1mp8uzGqwWemTVA1mRNVC8eblj1/eywBdQ2G+YaLM0yvpOyn59+v0BEbl0gg7iCZzidrFuj8nct+WOyUI9NZTQd7DW3mbA8GbptNtcrvIEpdh+pG+Wyzp1leTyOSPJ0/W5Isl3Z1+S95kKAt41DXgzC8U16JH0a13/a1UGq1BCq/KRSexXvvW2l6kqXbWKi/tQsLHvn5+G9sUBxEIr40rkS92H/bs9hytmv2+cqbWEIUhkvzcwiAprklhTYTlJevioc0hzEgyI7Y1N0Yq1jHVbn449vlX2hzSaKIK6+slkwSIfOmer5QYTXy23KI1oucmSWm4RTC/Q20TecotoudlfVPWczUYWC3ZbJHabnuzttsi1OsMy/HIOyLBzDsjwqzkgw6/ngAz/OAdk+M0ckOGf5oAM/zxdGd43USb8FRNmwiP9fammvzc1/b1fhlYkWdc1+/yOYvr7g+309xc60t//fsKQ9LSqv3ULSUu+eVCu+DYrLQu8ZoKW36s4hJexbZeZNkGduz1t++PTbPtNedsbpt/2tdNsO5gA+9HtbU8nNb5byw44nb/tc4tve3buutb9rl/WlgVmEGjLs3vX9u7mPrrrg4I3TnTXXVruTn0wjXv+Ypy3fF655alCe66b5ptembe8cbot3zDNp619bNP0+9hNezuOnjnd8WT79N706Qvyu37/dOetW6f5pofyls8utHyhKdbQtb8dCFdl/ZkzmZaINwPery0o0L9aHCgWqQJMdIJXiaQW1rMa0H482HMUpjCmuCzWX7HyHpzFamTFdO0NzSEr792UQkHWSugQ2zMNkGyGPqZY5Ir5ABKldUA5d9I6QGDEeYuUDjExDwpwVmh1CUwm5ca91oYXi6Y9LaXlPmLHQkX7iwg8B30DEHY4z+AZDUQC8SIU8WPv8gUn7WP7F/AdSNoDbAOti+PXHeOuh5STOEeZ1NwxHVkmZliOAYmAePzq/lCPcPEpBrV2o9/ubDTcfaMKaJ+kURxabrQA3QinxPoZ5qyf9tN9VJ0LXJ+hptGEk3F9hm0/IxMxiHuUG2XYkCETgpZZKdp5DLP+d7RE/GhVzgDq/aygAfDrgRsUvF9ReoE8EwOYHMqXCkI0AqZmgoqET/cAm635nZKm4n7sYGV8mqeEGL4DbLbWyYlZ8SZOK10TO9+FEFOKT6aP3mvzBp/jiwEjYHpGKyQei/QzrHiLe4Hv+LawVTzPFM6LeB6RFgCwzFSjt+9Zo/+HxDP6OgN42vgam+8YZPVZdmKXCsGUFyRFXtAnFULln8OByK+S0cjycQPAYDblWsXSvWUaZQMZwYBMbEho/0saiYPH5YQ1aTzC3VaDTRk186xunmM/098RUsBIZu+ihSfHL5dRldHjpoyq9TwzacTgxgt4KAGO2TQR/bUiP86dLyCpPzW3PLzqNaYmywcFtz286tXBvDRhtSTCDKqFTIt4zdvx37Nu2Z1uRyryYLXar6JkXjh0tL0xGmjFaRUoGHt2BOgHcwQ6+XWX5WXilymgkNFzIFQrjObkpVwwBNjv7Ccvg5ZyImay0iRpbBBP+x8bS9qG8MkoTaocKCgOawYrWYyIRbQ9NdtPa9UcT8W2Xo8AqW1LQ/vCojRGjBGMMUTLMpEyC9zZNUYxqsOM6cB1qyw0V5gwdOrTaowsmhwUYXzJXHBXJu8gWP3de3e99OIffvvL/71x9SNXXPb5H1538fVPOa4kDp//TnJD/20QrrZnbZIjK46OQw4L/1Jiw6u/cManwr/qzWFMz69HLdQcs7Tel0S9XIBowpey2vi57pBoepN7GtvfWNEqZm5y/3sl8Sp6aG44AF0aq/bRSN7QQcFQnt0YSRpXKAIebK+fR17y1Lmp1UOzSh00CDXiWjjLfs4d7hrr3vIti1/2lhUsPxZMhQTCQBaBxstDVPYHCPjbppxMAogVQgAR++OAF7j7CtI+lLWbsVmV4rk5IcWmj84FKX44J6T44JVzQYob54QUD84JKb49J6T4zZyQ4vyP7U6KU9UYlAzLimhaNZmKPVqyMg4tWQFa0mMkAZu0Dxwgv0GrJ+0RLFXVY6pq7g8YXtNKZnK4fDXPb3nPRH78ncGEfvwT1I2/QvQT2AtDQroaMmtTnfib20780O7qVyf+2b1FJ/679wSQdfU0UVH2xahcI3t22t1W2Tftfn3+vmn3N/uNa3c2gJ72H+qK8pzVdm+v7Zt2fxDum3Z3zd837f7Mdm93Ck7Ua6aSDSvG2PFd8mClpP007vfaad9vT7E2+Oy1++Ww3O4ps9Luofvmdm+d363dvY/1FbvVqi7d6txZ7lbP2fL9vl8UnzSgkMGaxx+T//7lKm9mN8ZEcF1560DLrepBx7lVZ3nThXe0cuodIfQbr8rzGN4IyaN3AeMIcjzudW2eSkxjzTMeiHPr3bOBUrd3D5Qh6qfMSruvLje7Pm/2GTXUPdZtO91l2JAZe1HIdN+mAnWDOu1y+MuwlLZiQTV7a52OUvBbbLMPzBPALP0O9nrxAgDqNkuP+8bFxfuevXavr++bdm+b363dvY/tFkeVFV1GFcZ2Z/H9Ltir53zDdNv9rFfqN81yu++vaLvTeb83Tun9Gsl+mfj9nl94v7OQzWJ/VC+mssxeu/dX90273zX7pt3vL+ze7t4iBYrjxrHdyF5muV9dP/45z0aKlP16v+ZHzWq7l9fL7b7XmCLnaoTU+jxaPNQK8+ychkQHEQQ8NY2Ez2QVf2wagRAi+80250FCfOJErVy6LmW0334lboRIsrP3LKyDZHWPFftbp3vP/5a3fHbxUc9Cs5ct2TftPrNI253OJ3zbVD/hbnxNF+ITnr3Xe3D5dv8OlB7gJmE4O/JMbC7KNJhI1ya6wuV9pq5SRZgaxKvRUVuBOClhEXBTU35HRzTu+lbSja4flot7mjTTV5dWi9l1yBwTGbT9QHALvjCE4FWw8cAjldYVjEIEGwgEYycy7MCV2GQlGj4/+9N5cqEczfLuMjuar+qVlxn503KZEb+0VAuONNE6mrDXV8gAYvD40Q6xUzvWkGTk0P8AEo8Bn02v2JIyWyeyJ9mlYje4LszMYEQvria7owWm9pBinbjXoMCRAt+0ZlQqsOSjHg2w0xT5iECc/KfmxNeYVT52v8MwPoqVS2XF2yPr7vSv84lDXSWUFdy4yXRsHeLWDZ1bm9x6anGjjID2wwuExVoGNXVklxhTQrB+gbGEG60AAuRNJBMylpicTSVLPTuKsNL9SMgdwFUyAVsKPvQQH1wxy78VIc8foVU592FfFGmZj7pq3ZrlLWN/0IteNxiLGL4IL8nyYmQxo6PgYvbb++kcwr4/omkAsvxCPdAkW2HNjFPgm2Ihzwz50hDx/p1BDiN2wDT3FWWwA4gMuZiWhhox2IBu2Vf39isgGZNkAAD/D8B/ofRcKxpts5FEW6UwzgQZAJKK3M4AOJ3BA8Qtptu+NqqCCMvnbtp/rN3+WcX2y19itMrjuOzXIgK4WDul10wMc3pyf4U5NU4AYakHesUe6FUGOxn71EK2XuSDIy7Hbb/l0rHAfnThYIy1MVl7ZsFg4slYr2PYCmA/rJK3YYVyVXNiQSZ9zWfS+2phqRKjr2RxMM/icIpGzZizh0f0JsGf8CmuAYxQIIoBCUT2k0cq6AjddD0T/EQIB5e126r20wspsJQdqgh/cD2NxWkRM0qWJlCbik4TD9goUSULxO4Iohqi7OEAsAemvYDD3n4i0jOPLZx5RBro8Th1paS8qMtkw7i0Gysv/A+9aUTeZXdVglJR3t6gtr0QS6ahB0zYX8yDKNxsv94HNApQm3bT0iVpoBewhVcQaNLNBaWqjzkr2dvy3GmTGUQgCUjbuuYlTB+/PPSq7pxV/6kX9cTSQOxOmRE4RkhVtQXFOkdZ4FE2rw7aTOJhqCU2FCEWew6RVkIAr4fMhNYng3t2KoCHBHaW2TTZJrObINZc1nMHRjIHsID62+23VyxWirpTy3oOp2GSncnVFYXopkKdAlmkDrMwPjp7fyi/zdeRvj7MMWyrDaCeq1mQSgZlrQJ2uYmERTxcV6h+11AiyqiVgIrSnVkBtSKmjhbSXhMZcqq7IRjD9CIH1bpzjEHOmkyAQVol/omIKME/nTqeOCzg/BeTOIxNlLjDwHZUQ00oWaYSGHnKMOx0n0GJNaw0CZ5YarhG+qVvuZmTALjEV53nJAzloqEaR5GJWfZ5Fm3QM2IpTGUiG+A0rkDXfJ67NBI2CfE2n+LYpk/q9dc4+c/dHkyep540LN9QK+Ckx01uVTaCT/JS4yHL0qIqQQ35FPgj+gRusliBLRJFImblmJjdL5YjLbB2QMyRjn5jQvL6SH6agrd0z3vQyE/PYOALrGXrOTIePiCtOwjwQP094KtnzbSkU7smNMD1kgvv+vTXt+/s/c/SteFldx9RdoxUSNllTsp6RN827sB5p6Xx9tW7zMZ17stUrDSU6jIfNvS+i7QQpYIuweZzHpjlPXby64fayxe04tcY21mTteZWDZHzC/AcTnk1kXLADqzwRFrL3Ye2nJ3vaKXaAvizyWWUOFmZJh5h9u4Sx5eO/klh9E/Aho56IX7UTzDqozteWtWzjpWlwsifYOTH2QlHfhB6zUy7l02vXQz3qtUqICQiICTJASEVe1dfmsC8ZOPnNuVJL5U//W40kd8mhp6C2lWF2lMEhSQ5MmNDl+I0hXIwK7UsjdaCObFQC+bU7qVgdnbWgTm/XQdmc7smzcl84jMfWYb9KiVKF40LK3c2iYI6NOuMZ4cWQyTMQujlWUILjyUll6tdl5LH958c67V3ce3vYfwYbO0nGziAPNdDeqsvg59eb/W83rKTnk3OvH9Amzy/t+wd+HsMZEV9Hdry9xZpykMrKtqxPhmlFctPenhxF8htSETGKSQ5pMj/E4MsZqnarafox+tfbOD1qhqxTA0AsdmhY+cBqOOXW8A9MY87Ll+0RAnQodJL41gClBvH/EDoz/ntnlKyR0HFK5rtT5pqlsuUCGsw2/TwGEtmgLNUv921g6H84mu2awdjIVUuVGqNC8RHSZ4NEXsOW8PpgsaJQcUcex7sXSeLExo+RqxarCqlsHyN8+Ogjhii30JFNbbvb9aZKmN8UogMHNqfiF6rsr5HlTNnldNplWD2KhHuVSLcq8C0yfckS/iQsCQf0jIsNfBJkTE3dRC7mOx++ni1EiurUHToObHXc6jlWE8NolpOXNZy4raWE+daTlzSct5RTNpidDvEc1bKYKqdLca7lbiMhXFIklRjADzMq+hENE/u638dy4AoAeHh9XeWvxqqs2eohVsDjxPvsYFkKpOF6EQclmPRwhuiYAeHK1E39o0nY/Hfyzm7nfftIwtL0/3pY8HLM993F+WOuSPKD2tzRpR/mDui/GjuiPKT2e8rf1fiM1J1MS6oi7Gqi7FXF2OvLtqfVvScY2WpoCzGUBZxrhxOptVnZqTVn+2TVkfq+6LV3yX7otULa/ui1S37pNWL9kmrF++TVj8wrVZPx4A1RQe2BsLKnnTd8baBrk7sz7Wd2Bs6nNinlByaaQj1SZInP3Xm6laY7RLl1H56iYsIUKTeIPckbzbeEoy9e/V3i6WR7nvr6sb0zW4Ii7HvyZu1cuGd/sIoTg9KuIVotutehL1DNNvNZf+p/V4Wlz0fc/dmr5n3cja7FoVzSubWnYt9rQEfB4QAYkpljPjB2ILhBaebwSyaHAmdGLaV/H/kQGqgJ9faOedR0feHbiSn0vcY+xAcAnL2R83BCpwUslRVd2Buy0UTuAPFapD/1f1XzNvZ2VnJM/Qf4vEFKohjWYAndFVJXZGbmMypxxQOqBU4JJoFbonlWnL36LxAz2P0XoSu3T2982dn6M5PKtOoekPUnU/LkpJuGnVWS8X+pseZlycOGhRqHXGh+Ai/4j8y2fnXusDKoBYI4T3aZxbTEvE8ohFzSjVFSpnBrVbvrnkjJsvHIxvYnRGzwhl7T3FEE4Zd5Ir1+MOl/EwEhz5KKGGX/WqseVHvMGHOTKnhbpo8Bt+EdNPBiH5PAyeLbEkj8jRw6MgCrBT2e5c+TbFirPtvS8VJ6V+zly2GhxYbtCppqlVJxX8Cx+4y+5D7lSUrpiwY82v0ifjz+7Ua6QzMO9dOS4s53sO+4VpHncPwqAEwZGBkYOjoL2hUDrtDfEEW1F0EUQRjWxzc+cVJYV4DXuS4QIRxfECqAvvxqDdfvFGcDtm8vrqvqOnJN2QJfpAa94AB4w0kV8jijG87M4cNuNW+LJFZTR7GJ5a48wec+yEuT6SGRB9Xf27MzSMHKOqBJjNs8FL5UYQc+D2C8dQUWYxNmnAl0BEvjB0jwYRlAZVoRKv3GPBdyA+IhPEEQzhwJX7jgyUVLtlhZPAXqvRo6ZoTJ6BP9j4ETisIdFFxCNzD8hwyoXfTxeL4oPcRDMn2rrqvfsY4m447epNdGmxMt8HHF07SoPcj2VLVmaRQ9aYyvtAppzAsMLKYIvBFyIwyMKPmqXSay4sOnWk0uWr2m3zV7De55P8XTR6yt02egBi01hgBg454BFdDMQM+r0YVdpsUqscmYeOYH0Oh+rMwRtnrPxN37CZQ76w2x/YagfxJY5c2sYRpWCb+iHgfLVyVhjnmJw0ZgJaid38puqRMpYf1YlZ5rfIZ5UE/42QA/Kue12Me4ewPyA8X5IM8wZhyqXCTGvg9W+GwvXKJPX8BWsUEjP1aXc/e3EzDoqOTY1n3yuCnq0Y3xUxsaGGdedj2+XYSttvJLGwexjTsr3ahbdgZFEUY2wMRxkoiFPLAa9mYijCmIly920zwv4cE0434qTlYCv0V7cQuUT/pXl3mlyhHU8jdLeBwTygFx/m4c5z/Qo8HUxjEv+1nEHNX5p+gHJpJO8As9lML5TGiwnVehSoSEN61fegpBczMziXSiCz3I0UqNfaOhv2wHG8lxFZu1gNH3lkKfwHG8+L8YukFGEzAhdjn5xesg7RgNVh/kLT1eH0isi4Gv4CXe8fktFxRgZYL1pfScrnjd6xpHrTmjX8Y7FmFqG0gnzN0nYkZubp+uI0T5MN9dIn9wLgPV4tHXigfLoTBZD/ph3sSBsHSi7znGHmLQNnYSxb4JSF8r/FSS/VS/Z7WzDMr1LKa/U5vGgEOWYh1HVJ8g0T/FWtCsyau9HizY0SWpfeP0phuuEXHVRWw7oiBsQwzULjFRFUTBdsZ1wGhv+QO9IzySPNGfLhcycnFkl4dJFzqeXVQ4dK8VwdVKf6B7svffv/bQJS4KuhfLFXcksVSMkxb5MnHxrwN9tH983ZPnIFSgHGhFOCkxf/e01F2NLT3+Ni/2nyGNl+3WlFWJsCUGOOT5F4DsoFpbahaoTbUA/2ARfv3erEUYFeIAiuxh23Krla0taOM3dY02pqG/Ldmy/6PuiLsv3fl2N/9l/ctOuG+/yzl2I9GBfVrDh0ZlWNQ1h1La766YvNnfvL7a+8ZXfPgrXfcc+UvBl/rjt7+V1dseMNpF7sC7+74IDWjW0dG6qdKcYQibDqhD6VCu7TKr7pGLFiP/AT4wgXuJ0ifnrTGRQNrHouVFO4BrNAKqRSB1yxZ+V6di9qIhJXwutApERWdHkgHXeFHp6b4LkBaKfmkTXWKdI5e/GzKJYfHAvUeaR8ofJmfFLQjnkUkd5/4Ev1UCSqyJGZWhXMdPHtLGfxsMvjZn3JUsKfLkMeQtZoZNddWLTe6H16c1liZrSYt4TGmsWzuSbHN+6sCrVNhRSaOU2kkqwmUOhRskT/WXr3IXd9Ss0noWPAWHEZf1pzRAsIR5vQ0gSvOfmU+WsO76avnBV+laLTI9cdhcBcZKGtEVQFXVqEFd3yJchO+uIsW+cpziiJkfsh9CzHhVaWiS7TWgdQi5nuQDZXDZbhKhhqLQnFtls1Qw9PeocAIfMyZPKKiS2CaTNOfjNEPQ74UQ+PXE76RfrCmJbVispyJCwCX9D5GHZoQ988CBPwxYmsxaB/kTyN7B5xd4KiRP/ialreiDEPT6wegLchtLbN/yYmbhVurba9Xxqrf9AOtWOvQfnQNHDyAa8F72d66dMBrLnhvuZsVu5roLlLF1zsrUAO8BIA7caJp7XXtWe3Swqz24GSzWpzFk85qw52MsGkIRth1wgj7Yi8app8BBg2yaVomV7mJfQlYHBD+bz2TBa3xZuEon6Spp+20msKZe9jUhdVpNYUzJ2pqizHGO2UsSvmmkU4eIzn4eEe+6d6R9s6rUuP15Xjr6AjUAowOTBEIO68S7PYqDWQw4Sqi9pVhKvDcFyfvuAOjEudTd9xl6i5gU8ZP3et9uT1hhquJZy144v/8K5M5gX985upetyCUs24xDWTbCy7YYqTUWiCeQGz6zZmrXTaILO2Uo+R7l5Xnz1ztmpaEtD+X5SzwlxRNSn4dg4M9d2nw8o8/Ucf48/+YsNAcR2f76AF5KxxZhbUXxTxdEeQ0Gk4Tx34p4zpKeCr/ZdSJifFjgZJe/l1nGTmDU9TV2G+/i8RSrFi3oiULD9YyhisJkXNq0BFpqKD4FZiF0y6F/99mwpIWD3ZY+zuhGUgc9KiswstMIJ/HI4K/e5PMQPHk6vvJpVRUYowuXdS1msgTpWoieuCphQOPR7/9sRyKE0L7wR5koM5mkz+uzXqTm9p3uVa/hslr306Rze2qcq1bhnJflrZGZ7GtrS9zW74ZtDnSrS0M1tPMaBvpGn1/uB19PwPR95lo7qquzT3Sbm7jjDXXPUHu8+3mNs1Yc1u7Nvdou7kzi81By6D/s+WDKxF8FxgYXR+AoiFOu3jiMPunlHdc5pgWYrcxrO1ygL3+zq5zgYSq7HNIQNflGZkJQNpPwfPi02t9zMnTArXiN/gs1hglFa5ZgOOAoEgjVX5xj4LsBpQAwGEGDmMnQuzNlhxhXH87W0VBVvguVSkL4BpqRZiPWnjCPniWxXh63IK4NhX7cECn9ES8irolVg1xHHn8A/OLaVt4zvnbizve3jP524tFY0kjihiPR0V0beqSebPW1KUz3RQGSbwaj+OuueNZFiJmKccsoDVLG8bXPIW65GTIPH924rHAsG+haLtrJNIjEh/rzW1Zdj2hn5CiCHZYU+19MV+q8fgMy043722L5X6yU7V4JHQRtZvxmZ1aIrJOw9eYhvwApbmf9Ks137jqxH8/7xv/qATtVryjkvk5TwpERtmHHhFX+ypcnR52+8j8NPDrCIL2Y8V+dLHyWJ/SwXofCUCoDxmh6l6IxfNM209yrOQTcDf+2KOwNO9+dBV2y4EHykcBvWGZOMwmdoSR5Z6hpHWKPlCHPXwsET5BJHVKnd7hHVcNJt7ZeyDNiuUpaiWk8j0L8EJUbOae3ZykAVbt7w7IoQfHlzTL2jAj6tcsxhuS8cKcJC9S2v5TU8tMXpRNWjtctrlebL+/HyqF6HbR8voG1SBL3cCF3HjnDm5FGHqj1Qdv3pbtcqVsQzHFc9vpP4ze04rbu7JsONtg03DAp6KvPnTzyqCBEfKxd/ui+/Fqc9ZqJrju6tMMSbvpkEi8O2HZ7IIdwsdwbR/0fwHHZxt0aIswgPHQMhoneXXQ9IEaLUDan9sGb4OfoIiPoYPnS02+eivsbE30IO5CNYSnrPs9UDTGn1ZFfxHvXQBdE0dip72wgV47E638bFZaeW5WWvn5lFr5m+lxKss43FZOG5NTKL99ehG7GybO0dvaLTw3zWbO3aNmNNwwVsSEBpODM1HW5G4Pv8S6PWN/GRq67JIdYwadYQ8L1sTFyJjOH0Fmd1OiZs9bab5j4laau23lrXsS5Su34t7Kq7SN7qG9teqW1CxkZttHNULR4pwBhhiCbxnGpiWzT6tKudOggfr0uVJmEOBqfDec7Jfjblp8RlRS8rynRO5FKHXaUWLBjXLqh5LIIklg/PE1aRqH5967w/vq/FBxTQf+85fNyYMkzsxpiDXeJZk5lktFqMWEkObx4AwK5Rst8QXJkwyVKwhfUAms2SBYs8Zv5TFEZqaCywT0sCJp6ZU0LOEz/xbNqKeBhcu8f8DYi3sxZAHShxV5fUccEuZehRVOJzieXw1O8fZA5Jk6+P18Pyk4GeJ2Sno7mTLBa/OMP7VWBe9IyvsHdfbMKgHEjUOQul5h6nqC1PW0yjv30+UPKuwOMz3SdUk/3v0t9XfeUnN6t3RNjbe0Z1+TnPns9L+mWRrpZmMMOknKDr2X2n6FFnBV7AtBK8sLUnRf6I2JtOIQHC04cisSgBycl1aECKFHeo/EJqEn9zBMOM+rxUvlC3eBVpodCQ1gEnxZlC7ihkYr9BY9TKjDsN1IPJLRGvQdwjnlo8ev8WAciVZ7ypMYZdTqwxrmL+RGP2/ZCZsEhzDtOatlqX26l0nBnjcsEM4Tb+c95TEh1g8g4NbJScQw7hVBGhpcwsmMB/TQawtkNm7OR41MJpcxTlHW5FWTyjIsG1y9EBVAO+WSQEFmhJsDQ5ECalIjhMOCyA7z3Rb+z6Lp84cDsNn+TiqKeptJLvfOycfXX+3Z+BpOOL66ZuK8K/B1oD8gF5doD1qc8VowZiBeHp/APo8+msgpqyUtl/Qsob3Ppgnq/4ki6KeM8t0omH8ad1NRGpPYLcfl2WICSjcPYBYYdujTmBFC/F7ss36z08kGbXCkoq59TFzzeaUr+Oxge5EL0LzJk6bAihbrdVd0krPb3CS9Sqb39YdjUAs9gE2Oct6d7MRheSGyHEqe9NrDWF0y64SxhUDQFzGYNB8Zfl2fJgMuCCN3VCkq3Yl9ppZWSDFweu6lqiD+7iTgJg6lSeGZVvKuEI5Dfnsz1qgZm3Pgtc1YfE8wV50Za3/Yh1Fct2YO5Oc2af6DqR/nelxm8FhwLWB/3IX8Y5IfwggSX+vxCIJyXLzfPdJBj5CP3TOIB/CqSqw3Xq8L8yKKMnJLBdlE3oV3HaXwaaah+O2MhCUreW1MsWVkLoW849CWHsZkucw5xN2QJnRU5TUBWfHUAXIl+/0BeQPcsATx9wNJ5XNBvyTk481hYxbYu6M0wEYE5577yFhg/86t0/76351kOcJPhayl7YC8bhdD3XspNKeiUcypyKArWqnhVsGQoOkTqo1M077LDTsEAgRKEsA71cW8U5Ir1UegiADk16psOzyHFFQE2FvUR5JOfeQQKCJJF0XkbRMO0uFEg7R9cQGG6HCyIfo344bo4/NKimk7xaUNqDI7PuaYwi5PE/vVXr6QWv5C4HsSojbbSuSn2apIvqXzMjvxhS4slfUHFuS38zceroHHxcFMfoTOVr6k1OQu9TSSTA9THL58skkrUicyx0S/XqurYhHMzqdJGgYvRiv0Lnf7ZDHZA+l50pjrFTkLhKb2FavKiobIjq94bB7HecfPIRPeWP/4G7O8sYYE8vf8xt5sEh0/kVOjrly5K72RmPYco+GtCicXT/B1qxWUk+qIIlhx6BwmhVGZweKLi0TXBN8lFRymJbaZK4P9ojAwYT2N8sE5kv+PHJCru+Z2jNqdbhbKG4pfCPEFFdFIsa9p2Jjfg68WQUCvMaRxeyDYMxwSh05FxsmoFmtGFOo2gOlTWLia7fqKDaC5xAgK7Y8qrI+KkpI8SY4As6dHAp3cyWqbPWGG7Q/ny7SQF8luthctIcKPMQ+QETVlqTlO3jaWhliGNsQjg1v7p72FSqJvDs0EBD2SjrehXmSQ9ThnZDr9EY0MdBy2E61OzxEV2OB8e01FtZCuLdi9auFLtUIL64wZT0p5YM46aTzrpAxfKyTDSqbYkAyTAXkax1dBkVdVrIIiq+0qKPaeCOSU8N8Xs9DwaYKmTZb8FxXKcuq1u2Xu136vjzOFIukxOygDHTpWmtgPGIKCr1vsb7ao0uujDLIDxarxQ8+Q5zP6RY9ceUgwIgw2DjkNAEB7kTsL7GVgHz7aiXGYVxsYdcTn+2b1oRpZ9++hIUsiLuwR460yUu+EmqFJc9ONC0K1h+ECrEJGpPqy/OJO/hcyPFNc/KgB2qw1PgyEvTg25HpQBDAYBDEOW4x4oxzCbDnZ6jmJWD2Xde85/ugHSyIeQ+AmMfF+IorzufC1q+xtMqrBzJL/jxrIAV//dtWoX1q+ygPFYr/hYNmgsJq3TaTYx34aPLxQ4B0naDVgeSwgxpY/NbujL/WodBm7Cj4F7QjFpA2PJOWXBZ3aoRS9ZSk/CNa+Th0BaUwzmDnEXVIYptjORzvaiabbztvKNM5qdVl/fbiWyoB3bLQ/AIIMVngHg3OjjJN7F80g/ed7sJth94sDE5qgjp7eguUiAabqG3ppW/aG9T7ZGb066JcFb4bSywkoFplU+1NjfyPpqpu+MBbYDyyti4JfLvkDbdp+pQfAosFYC+8emEbkfY7wGfvwht0sQU/ZZL/fRxjXUo0lhg06TdzFC7OULRBVxjn0Li56hz8X5/6sWoc/S98Pziz7s/iudHDQGA5zimMHwW0lDqVGtCcdMugOiE3LbC06cgRdeLfQtBNM1JlzAW9KszN1H05uGTmw9E3RCjj+0jD3R4ohDhpCQaS7JZ+YwOyMFLdTbgxHipfK+AQTe30TKUIcpexgXsDb3jzA0VoHLxCHStLS1p7CHPs3rgfE6/jFEJzoQS+B/FI/JTv2CKEAsawl9G2P0OJDx4fJN5JWoHo6us8B9M08SlU/XpWuLp7auOipFWkTtiW/takQRdI2mn5DevV2i2l1tHtDb+/IhdDs4xsbTEYLu9Jn3NnG9VTeNax5eGXOjDxkGMknWtBX0cq3+1dDCYeDb7X5KxnXvPIK0L47oLCLO0nPG5Oet8ggbLu3863dtnOg6+V72s7/Kk7fWcDiCRH9PzEMV+pOnJVB3bgijewlS1JOU5p04D/KRidGQy38oj4X2M8YEZjfKckj6R8l2kUmdV/XnkyNKcW12/uwxZ7rvxidQjUT6SX5tjWpBC1E5BUkq7a8i39cwMwUqv4tw5MU3BsWCO+8sv0mY7rxaciA6P7H9A0CjVs8ccYLUnUlZ8voDal48HFShwrUBtqzBp4P2MATo10aaEzQwHGd2X5oAOk/GR2J9vEolY/H2xk/WOTWHmuvKTJtSNFqy/FSluNT8WPxW8brMwxibe7k2BhSYLSD+vn3X3j19iaYcMUaE+XJv+h7D+yD/VjC8Ggf2185R61yjtZwAB/WaNOd8gMoTZqNgaPU815/h4Z89IXQSYMlUdFoUxl6Hzx3gcwCgTbtlnTOFSNj50LPU8n+HB3CaWWP5rBfLcznsOcX7XYO29ltDoN/t5S3lRN9xKi9MgAv8rd6Nb8WGSlI4aNWFdoP9U6UypJG5UlSuxomvJSm/FLGg3npxFPEeOZLUT346UeQjNIb9sIfVidrwTsL4um2cEM8M/cQdW3hH6ovdwtbtIUSgIudlaO1z8j2MeNYfvB989k04LETX12MKEjUpIFhD2FKYBGRlzdEPS4HF76BQDQE2/wq/Y6MrUGVUVQ3eiz2SfOt0Ifqa5o1I6VcamK8v7Uzd4SIoI/UmZ6RyA8I0xlyZK/neG5L6ZP4CYq0LQ3VWHEzvBVvtoY+opiCbsZDMSWRVU6F4EwbwmyJ4kHwViLdTCxHaLSHy9QbyV28xRidcX0d1OVyJqZX++k+vh5oLNgt+8TNGvlQTqPlMg3Fq9rIYvvTAxqGTBBumyxwlJyY4h8zG/OCubE2YW2bRaIFUK9Kw3YCcJnPf5JW4um0cvm+auUtZddMTeco9oXYpyvbkfl0SCZSyaVRoFjOohPYqRKWJoDjw+6cX3LIsAmPhs3dtvWseZJnOfL+bRF+Ho0tho+hD3CmeQBOCZ9FHNutYYc/9X+acBxDlb3vAM861fIlCGKksTeB/2TY5Jv7Iytqmee/rODz4BY7Nq8AC510rgp0rr1zCX5lboy6TlcRTK5UlpgRz9hNycF5hTo4MwyL6tzsb3s0rXo0G1wawqiqZOV0av6gXjC4/lu5OtgykVSaWJb7zAJ71f4awpeLeG30O/v50l880ElmfzBPL/3y3UFof1iflWaunp1mvtWYlWa+PTvNfGd2mnl6dpq5ptgF/tcE7nnlRSn75p/cfwq++dPDgm/+f5aozAPaJv3yR7QYxFCppkZHufIC3vmfdDSQdDbwosmH3/9ahtJk0VGQFtN4Gr5KnBI0cY1dge3CpmnE1DXqfzIF/5NGLUw4QUwBpYuMr2zVSmRmKkcZEFJAkKFY1+oD9XE1rf6nhz8uo0oC15Co6p6OQLy2wK4QuBEpkiuwzySiNHjdIw0Y8tPBDTY6hkDv4JTIIBLgc86D9XyseLN4yurXJ/ZSHOrxUQMt/9rjYbISBGv/X+q+Azxu61gXB8BSK+2SPKIokSL1PYN7m3L7TXXRjQS5yiWWnCanF7+2Vvw9l+uXW63EsuNuuXeboh3LvXfJMd27rfTmouQqjuuL3GIl0bUf5p9zZg92wSVIgq8oX7xYLPYngD2YM2fmn38O1VcMVCRlPU4zrghkR2nCJcft5RznMLkjqaLcJBKQnEkWvYZqLSCvU4EFWoPnzMW/8er7Rz398oBkXujq1vK+IdVKz+EVnlP8n4xTpdKuu75vfs7E3i/GT+wVM31vnpE5fbfEY8C48I1eC7sXkc9kC98hW/Ash7+v1/ZI5NP0NNEnVtlIFD2d/mbW+NZnm86yPj/Okxn8jRLrMyb8iZUs+GfywL8424E/BIHdNEck6PI9j8kgCV2CDBlkIOmFqKqI7JWjUOq2GiuvUMSHNCRgIWIXhfq/WHLFV7ObX2BUh7wCCDO8ZvjMs8lnDq3PLCoCTZ0uZKRqkJH+RiVbRwyFDh+puoetOvfrdBXJIYdxKCdkEpLfRjmq8tkMlqXkmoVoKS0yF+gTemxQ6bTxaJWZ2DoX9unjY/tubZg8v8jc8PNL2/z8WgvAz2/IaRxfv8RPL97j6UUBGGFPzPLAFtD5XzVrXLtTxHm/kzrv2+S8PzcBVnhUws1dQFu4uaBo01+6tJLJBa8DPHd+QQoA0hmN9vp3yDG0Wk+EmWkk72j69fq2HdTfJjtY/S0+jhs9adPoSfI/3OgpNI2eIgRQkSwBeY+fpLiM4G/QqMyMX6Q4Ay/6tw6PegimhF/pVJiiWmnVRNNmJhUXZ35prEsY9ZqvYcfGNTx7Z85rkDG61XpD3CSJGxtdVOZE4iIoXXpsWnCINAoLsUAf4NfV87mjaJjAOQHmtco6iEqfMh9OLp0Pyo3RigtYoCiIABTsvc879Tt9/CWwqxKQnxEIK88foNS/CBue6e/BkdDG9ozSC/3vK4M1eg3of8l2QNsHDQ75TJDyXD68PwXIr44F+RnX5UR86H9g9idHitsc9NFTgz1wQPRziOGT/xRiB46gMDgdglfhZAJapzM2CArfEJou1GQlhSmlGtxh2pIOjuVWBd+i7Mwx5Vb7WBT2sdnYIN+mcwLiwbphkPdB+SxH0EMSAoEJ1TsJga+mH9LsRdxCWcP1un3GUms42gfPftEqKiN114xfzB3xOt+JeD3tRryccNeCQzjc9ZKEuz6TtZoTeku5lnxJgR+4bFA/m2cp96sOC/35TEI8A4dp3gzAHN53FOjb2/NlJoSuW9Bv1O3RJdMngkR4Xu/qGwrY5l08l74mlAt+xliAiEmdKjn8GwvSfH6XcjGleOlcEX4cK1Y6/Rbiy7nrHVSsbL1D7moH+GjyLPNdUu9DbVjJMJX4Vs2gtCHdAzgRZCM64Ifw7dLnsK+DfbATpr3eSuk57Gj2V51yMcW/80918roAaPo6qktLjliICXAhr+jwsT4VvQAmC/xyxzQBvzJdwFeUcgB/IWME6mN6jZ1gok+IJKnKZJJ5kULM2VEVw5JIOBHiZgsHi2aGfkS2sYMi24HJ+vqSDQWQk/X1JbLNhAS7Rg4drUey5FgNgT50fH+kmD6kmD6kmD50saUPSYADLtoOdf1qx4BRd4yLhn7chV6pVOs93xBkrI4pMufDoBsDLkbdmvIrA+dhpHI6TodwNEsSIwRNoOjcESUeDqqxPFOec0jyFmtn746GvN5uH8C/YMlIFBgVvkvNvjfvGYblijynV0i8WqHcALaVd2ja4bOxDeKQdq1O5ihjUfRzc00EDDh1fTdmwshHaeAXmqiJ4J/A6GrJu2EogI64gHK4tEUOma/XzeKQDWGX4GDr7ydviezCpkUCT+kuFrDc0IOGCb6Nyw3h1fM8ZNkRem1XG9IDYnV2sqOevDXf8hphwcGFWmnN8eeQnoRL+Qy1zMHAWYlG0S4jHr2xV3ZX4m03guNIgnypa5BFF3kd5+32V7sueOWXH561+KtYgsnqxIdrRbdpy91YiPQ3FiIafDteiFTdhciBrpEweVtpI4KDOW/6zRKUVa1oEa056Z6K0pPMJZ64Ns1N7alTd2hkj03rbIid0O8OL5RLcKBPQcZNi8AMHDV9UlWYRm6Km+qaBodKMD73UU6bJXWNQCRCdkz3uKY/LX7oGdnlfmHraHYPipn6vlXOnvoKvy+n/p+7Lx83JIbYB1uBNoiMwDU47P4an4YlITmDi97oUWkV/wEsaJM/mHSJYTcjOWnut8SiVyGrHZT0+YBI7jSdfsPwhqtYvNbDwDuYl/7SzNflQxF2yxTokMejgGrD9RNVE5bH94Vp5wmWcc3A+5D5L9vUPxNkV2CMY+rvL4mp5yy74bam7T3bMJhUemWWA36Bkmi8+ngBKtYaPGt9rG6sKo7jPyGwvnEa8/6JwLyk/oS/l/kTAR83HbPIg+4s0t7MVw+Jw7iqnxvbzH+7rZlvjx5iEmmHfsW4k4igNykrY9jwpm3TzSv0jYPYYotcrdN7ALMOlujfeRX7V744hei2TuvjYoUTpnq2FImfHTn/nEu6Fa2U2IxwTxojKTz51g+KgtmKSmg4n2KZuWj00G04QE/0FWPhzxxjcfN5N2gA5rtN76DQEcLV5GOWWjgrP6SskXBWyPYhw3N690BDofFzWC9wwOIGv6bixctMschijJ0P+dsVbpTSyXCk915SKLwG1RZ+sstLAtwmy0lP0g30x5EafR9l7cQYu+a4TOZ4ZG6Czo3VYZRvC60d9mGH2RtAoWV2b/WWyPzSNTTMFc00WD4g1AQdgVkUpYcihS2apbe6IUHMoL6wj6fF3jzi2BtZz7u9Ng0j0XYe3zCIvywN4OnquZD4kfmxZ32+47aOwkInGSFfBN78ykrKXrPBp8A8KQrsPRQ6TeeT8oR4eZ108mqleCYJ+AiXGX3kw0569Emzb1VUqtcCth6VyieU32zKkCejZ2KHf6gFhyfTYLJ7Xj2epZ+ZFxHsUYfHOxwZq9iNYd+khqz9imRiTZWscKEKd8PnPgZSq0JrWGllMF6xyoHpQnE8mnBf5NFEFXhQlkIcyev22kiB5HXxYNp83xfSiqNCso5YUAg3RwSFJiwuWsCJn1l2T/w2OfHPpacjrnc6thcrbbzV3xrg198NtONXy0qbY6UC3qph+KJnFWbtmK52+Z6vKqz2siYZdHvz0oYS9gGryeLNzcEADWtJBgW28SRXPwWOtiVZUS5DDMjU8OrBTTIdhAZIAWnVm1LIgHpT9XTL4unTWQFUKZMPJ0iE+W5JiDCpzjiwrzDarHLo07aOVPyWt4ru1qI6idRWePXlNWyIfhTZb8ocmEcnqHyVkP+V7ytuCUuFGCMlbRCTvLA4cnSqf073jtJXEFvRG/rpS2ZFxsnhHRvqIZ9SypJVZAmqb+6RppBW6cfjz3zkWjwuZyUR5iFlNYs8Sqh4LDNW+bRIa/LNRifGACtN2k6gOGtyH1elION6xmy5K/Ef04e/dG7J3/It+XyzpjhqNvSdZFnxRr/QwxtQwX01afylT51vP0TCpqaoRfd8jBDeFGUvuhlNPViMA/HH+vge6YXF5RWBLa94pwtT78PzkHiQRsi39tgJ5xMqcBnKwBMFpf0wTIyXQn/UNPxQdtFke4Lp/6WHxElJhrOA2kVFe3oXFOyx8niqbTnol9JarEtRmpKAoaFsbBj0nPlBAmV1SCpcQdLU31b3MiHKlAtZ/bTLu23iZ2WW3NOGIJspgNNmr/bo6jhMgZXpOLf4konobc3Ew/yoUV9yxzxW5o0C+pt+RdZV+heJSxmvPm/UixfDvZwg8O3TBXzndAFvmC7g70wX8N3TBbxxuoDvyg/c3GqNgwsA4zZmO1CkU7a0bFWlxM8UOL1CsTiZTwoEvnTGNAGvc4GxsLNVpgp3FwuHwIoeRAGErtghIOeDbIfe2FMBqN7IM0paUM/Dev+y2e4PKO6uKaCTfu24lmRn7CEHx6stslD43EO/Fv3OwO6pioHPtAIrff18jBGjJRaatMflgVTyidOj35yfXa+X8kvTSpeRCF2W00KX8Etpy/FLA9cvDckvBfNzGuELc3tHyq3+ejHIl46BvHLyDE9eFWk90sXUThbTEnJSegI3BaEpbJN7k+pEPkKCrY3axF7aak28Za69zuhx117hZNdeY7jTvex46Ibj8eM87vTaIPLb4mrGrQpuPpLDdaHF/aLrhEm+PEF09G9j5LUVlM1HPcCQTfrOAH9U5ZcwApmISBr6+3ONR5bt1lw5Ywy35gwhQG4Lx3FrDmx1SqFt2EuBS62fa1dZ+lRXu8rSzFM+cSzO5oVyyj8bj7OZCfxMMO69OKOaT7/TlYJKrtsq0W9bjB6ZsSlTVzt7ml7QvaAHW+Vka3Zk76K0MCBlq+2+vofuXDTFwbJ5jMFSPUT/VAbLJ9KkElu7bcoN0HggALtyPxa3K3EpJqadgyXTgNWBtBblcN+/UOKPojX+4cmhQ77IPgwFVs5nhFCot9kQXo+ssYZK8gEL+chXouBS3DVvr0HMxLSOdBXf7KRVsyWw+5BRAQfJas6RMEs5OS6lQOc18SqnCk52iysrLGkzdMA/LRJVafrBQ1ywTzswneH16fkJMB/EFEphHSxnvH1F7P7TMK6TFvwYzibFThn30mnCHZkm3HVj4CIayZPeItN8kh2SQek+Wja7vMGaDxewzMd/aXca4fsj9EsyqAG9JQnYzP5unv7RbIlcSQUBdcr4597r9vzFP525eIQX/SH9aonVOP88+ndlsjuksmp9QieA9BkDdm78fLr2wYnfcAE4J2tgL+JAX9JlBEhqwXqK5OCIiqiNwHBjjz9x9HDC6AdQGI50wKCF2pH8fwazpSnLwTqlM+q2kQ0JEeJemTzHsdXuCnQAh2Y4v+kn8QQWsDj4wwx9vgQjC0MdLU0H6nvTcq7D04L6rov6Gdcv1e8kmQq0Ib5moEZrFdpcS8TDgJreUOromwtA0FWMGwBUDDC47BS/09NnMt3pNLQNT/UxCziyFloyKQWck3MSMS5+y5VfonjqED9lFSdCfCHdOxHfg7lBtwW90URL+52uX7RI2jBQIdbRAHsG63tFT8A0TSVt1yDyaaMfDUybPBK+iSxQZT4q09X5w2jCjagqfW+k9ZsI7WYsQ1d3cdJOyAd7yALUkYxJPhlzCXoA5AMTv4Frjo6IvDoaV0lnTCGfOQ1lGQB8JttJX+FbEP7+ryxq5RLtetnT6qcDrX935iiaoCs4/P2rUF+huJupwi0mL5jkoSQroE+hhKqy4YQvpGObXKS0fQ4E/hHD/V4PnXVD+J+KrJbsomyurvHzBvrHTFhMXis2svn5PDTzfqGZV9vRzKm+T7/pEsyn6+FZ6UUc9d+ijU75TPY/ff37eUlaVcUkbv/icfcxzf6MDuQGAtaHXTbI6RY4TVg7AuqNxADhhFk0l1KRmE4wSPBtrAFIadav8ANbT7KWaPxNzdGQuYgVjw9nHIZSL9ogwWJ0RCz1HBg6UigBiQhrfTzT+oVuIh3sTOQ4FsFej5+bYxWWC3uguIsO/N+ibCpegL5H5uiyKRT9tUENgYo/1ww86rnLLWnVKxwrnxf86H2uCPP388l2yTH9cowmXL6a74mQ9SfllN2k33EDph+98W999m856ef6t0r8W0X+rZ8AjY16/BRRV2Y1qdykUilEvymF+GojhaiPKUk7yucDtx1lJvCF7YHvcIC3hAK8OQW8v6smhQIQJlotaogRXtBnpbNuorySW/Ifrkr2XsZ1t4XhvTizWLwtfH4F3EiKWZkbSc3qCvyFfP1CA/jfCwX+dQN4S6HALzaAf1Uo8EsN4BcKBX65AfzrQoFfaQC/OD7wVq8t8EkO8IYG8Esp4BUcEpbFnteky6Y3SwAxkABi4AYQeVn3Rpdd1n0tS+x6BytD4YkMhXE/epfYSMo9EKWgdIXsYWFrOfKghKD9tymZisqxyrBid9TbOs2iUy0xG3feQy6PfUNojbcKaOyCyvf5D/U7p+RHvrzh78tB/H2o6i6qHGCnW5kG4rXXjnr6lpI1+YH+GU3uEAml3D05JJguPOKPk5MsEtE8x34yraUNsuKakQTzTMLE24405iMeg5YzQTm78Cmju6FvqaJJ7wPgLPi0lPWta+qT02n4JaFIWUcBtUdDu+PvVhCi+mPS9wBG5eMtIQMqgpzDvV5DmucGh1RmpJyGCEK15a9ZxnQgoTqX2Y31OZjdvCj3WI0YjaO40MVPy9MFtnfmiceM0jmhkNgGLz/evCwkwLzLQlkTXjxjSNlEnCoI8xIXU9hEEsVwywlEztJllr3QiUddaguMj1eWorRQwhjLx07uVTkzq69ODAzrmeBvoJ2zJPWSv+7WuIni51olsWf8JHjG4h3h9CAefbLi0PNJyatxTYPl9Mua6laTOtTg7OvfzCHZVK6VjvzxbdYzc3PZrHMMryq/01nN53S+U0oTzcQLl2sK5Uodf3arQOOohc5R/QxOy+XLy1KQli5Mp4XmI7YK/REwfi6aF3m0WQv0Y31RwPvtQfRN+cT5Kt9mkQyUkLAp0sHFguzCAyv4W5tuCUgpY80cmFTsi30UA8QX3rHNmvvti/UPGq1QP+n76SCdSWLRfZCWK4dIcixMJbHCdBLreqnUpcdQxj+BREnwPlJYLe5xmJRnLkAmDuxzvNeNmGnY2OsNgq76SUdTHA/AblyhscTaSShncvCDxTPLpkcpvVgB0BCLw9u6hZrZSvmu2hY8D4btm//Gql3z34OaBl5gxhMZ7RDMJF608b+jKLaDTkh/id1Yiod01pz2PcGPPLxDKwfalMp3ZvLpn8zbn4kH1wSmVEX/sM+qVl4W0M2p72eckct6Eg/E0/frAf4QXlCAT+OjPpxsVmIKoGQpxeOOWtWlKKAluKXGsxrpwXV+bkNwwfoo0WFFZWDtrODUDOY7fKNj2ZAKxIOKEbtVnOnxabG9O4T1ORSccFYkQAMNq0+bCUrCX/RH70qGURItG/LBY9S3z+ffD1TXjyQPi0e3eV8ThObP9rKKpyrWPPP7rYtKXjNmrysRRpJFZSCLykAWlVmoIaEuMqiLTF+Ox3r5VVAXpVBXMuonJoj6+ARRP5FB+Zf5qZ/nJzbBnNlmpXuq4hW2P9MNZwnTvzjQR6YD9NHpAH3MBV2ulGXES/NSdIiAxVvGtNkooF1s6/fv5CUDGqMFSWM0P0xJkq1wGp3Rl8umw1m5pcNZmTqcdTRaG+kneqMyRa7K6Z5mK9LzMAegv5lwgng7PQGzxeunLXIlsyfg5UKFNcNzIYanPD1mj35mjr6xj4efDeJcSyMVe/SNsyLfsF9XZAK+6LUgPteKeEHhiBcWjnhR4YgXF454SeGIw4UjrstAFGrGsDITBjope7GOz90w6sUz9BmKfaDlUrwG2jMftwkemqxAvSXxW4G+Fz2K5LME2qVOuKLVZu19A56cMubmUNQygigUtQwP25LTkFzPiiwW/C1zcrHg9Wu6lQKfjXhrTsRTZudFvC0n4i25EU/tLfqq1+ZEfLo7L+JpORF/15UX8fSciM/kvo9nFH7VZxZ+1WfnRDw191WfkxPxkc68iOfmRFyb+xzPy4l4a27E83Mi3pYb8YKciLfnRrwwJ+IduREvyol4ZxbiYUxWk4YAQjoz6e7LG0oWgWwe5Gx/9TAOUppyHNMTjJeMWOtyTpWwsa42zBYTTwmoYVaIUi+4mm7frMASzbmZQaQks4lD0RjZ9C5fkV2EI0VlWeU311bbld98OqXwOyXqte9Srw8oJIC3XqgyhUGu7igc8pYZhUNuLx7y9eIv/D+KP8vbyg7kfogKMFkOcataCc2YS9SHeYh7CHNRchJcQDHmUMDrMlGp9cDfrFQoxtDSOYen2JnEAOA/YtshRx5tz9zZU1Xl9tguxx4T0ELK6gf2wvMv3o6fi1Ub1m+Qc/UyVm/FLzBBbmxUzgcsZBLq833Rw6MTJDmT0JUzYfAoZDmTJsW6bCv9QE4P8Tu57f6DORHvyY34UE7EZ3Qr4vQsCD6fatcezaB2N4uSlxKFu2YQD+WDyQtqumdw868ZNqLta7Otk21UUKNfu34glD7tmaespnjK03Ifsia47HKMM3qkvrTtBJeFmF04coEgPtkW8eOCKJHKywf1cA9OUFTsa4HNLK0pL6NXfc+sitOcO1aHiwhIdvooUvrdObaEi2r9eLtKDCgiSpJNJJokBVkb1WDdFb15UH6dtMgj6JQ5RB754l1lxzbL1u/lfJjuzXqY0j6STz4SpZza+kj+OD5SVhHStopbhOSPV4QEGill27SUaTcjjnY7iA6Yn7ui6eNNRRmhTBR6XyZAL/SNWEdJMEqMgWlJDv8L0OsyxhFMBesIcmcrk4p8d56r5hKrGEnEVRwF/6Ub6lzRVvrbUABvmEUyeGKOQpyNXlPK1Pte0RyRjRoR2ffmZURkn+1zIrJ0prSKLadivMp9IAEVb0tTOlQTpeNMS+nQpxpCh36Z6ByqGNC1FvSVAkFPs6CvFgh6ugV9zQFtIT2KLJswHYNGTheZW7M3stolyaFpLRKjBP636XAgwzNBbBE3N8dbDi2/O5sj1Ny7XVIdivfoC5NzMOHAugqM8Lov7Z6xsBPOyXAtFKHJL+Oxlff3JO8ptajvHYSKRWNx6F9yKQQwko0hH0/1CNmslmcMfxNPz1v9QnAm5rOoMTcqkcKsMls3QUxgdC07yuKTzo+cNpYA16+FLDwUX3jZqKcf7CdFYTSSgyQTujvqYwcqkhxenjFC9AuV+M2Nvu1hJsJwRlgtTDxKsJ4X+qvXLRny7NCIQE74WJqrzmUta0KBghS6avQDBTQRAwe5vkyZLrBK5hWXT28lTbx9OnlsWFNHYsEhwXsiFyxiXbi14mDsl0XHuLIfyD4Q2I/WTyZzpRDIyebY3yRCdg3KgJVlUhauuSxc2vgQDJjDqxoKULWgHs+s84Eei/lhAnx5fgXkntYCcy8w7XvYKJuWN54VDkOBuccF5kxEcuXk8WO0SPC0aQEToAWM1S1XzS1glqe5Qlb+MYT8Y+xlaj+G7bQfP+YIk+Im41L5FjAHBleObXgRVLdXwiTv06s+r4cI3cn/9+iuyGBOdd6UXpv48Zi75LtdN1sbbf6kJPyljIJX1OyPWerqU7Q+bFfqWrCNAGSrMHjZKIKP1ToxtK0TQ5EDd3XsJgx5YPGQBxQPOe//C8h9xoN0zWLQbBZFLCgOI5/MYtBkFgPXLAbWLB7gyrBaPdQSlHv2YCtBlrBDOFlV8uWYBtJhlgNccLA5lGUgZLSsBGJ33C19AuKkBtLoIcRqj8FaqO/vbZEOkL7dToHu9IC2ufjqxC7+nRJf/LRA7i/usVBVw9jTP+8zVEIgsUgZOWPkhodgTQGIxhRNCtY5VriVOC/+que2eKqVSMzv0EjhhWb8Ejq/R7A93MJ0d8ClDlxW+VhTsy0vrUGqb8vTX+tMoZm1hfOP1HfkgdtUygUXHJmvteExflu4KjBxdnflObsrenKdXf8h+tk8cE905LzYfHBP5oGDpsDzeeDOzXvv8sHdPbfQs/tmmAMu/9m9KnDkdHJBT39DaK8GhTWrlxmrQ4kSx+w7+8Ryd6fYa3RTozjGp8YnvILsGoV6zfzxqK7fFqrr/gIrUQeflgv9AMMOwkMfr17C45V9KHglg1divH2kX5QBLAOQ5A4UEewwrx2TAMaL8Map2MI+fQFBbeV1iiilKuMYi8qo6x9zX0v2j+3K4uxKxcqNcsMlFHouSwCtlJJwva2XiYA6AuZcHrmMwuac4eOJVsP7p7i3quwvQyXVnOjNzqUe/baYfy08a/XRd7nkfanipIFxoTVuW0uUqpl6fVIPdmPpcFxn+0BSkFbKj/mclFNCKhT3s2anQiwijs8zqIzlvcc9v7U9HKBD2XP26eV7yjbnecoegf0sDO7Rnrwm5Sd54E5W0lsgQ56bb/yFvk3laPlRuNdQf6MxP4VQENwToe2yqGa3n3RzWvqH8114mPM+PqUETgXOKk+RMGpI26WPdfJTHNYQJyhxgTbqa1LH7cVSnqzHXNmP3Ba7UKT8k6i0Sut1eDCwDSrhE1ulnNA8/6iyYcjdMZrNBdZCDnEQyzz5/16DtYAO3XsQ/picP6f50ac3OQSnSofI8tMlmpfZnlfz9+J0vfzCAfdrXSD30oushyFWRCvRVahgl9W83kDDkNurmZWsGCop6GBts6VeO22zM8ZQOf5ERmcozJClZZ3ZkmTJ3iQQX1WNGgZ9NfqUSeVdZf+MPBTOYlfbhMsqXouBCluC6Pqv6VbyQM7qO5IgBEtsHOmcbpOJQcEWgmZDAUrIJSgjQaTK7hkGwVGjpR3NIrQKex1pXlVZ1tyVETGWEwd4jg15juVmjWF6jg15jpUejHtnI/WCjpkD6vKOPFAXqhxQJzlQTdMrRgPM+e1SseJWIIXNFUg3UzhHt4EK4ffngbqtw0LJ0HJ/OyT87iizMZdZn2v8OYf2ikpZcFoGjndqz+a7yhdmtb1KrB9yQv06B9Tz+aBeFKj9xLl0WOdHz4dribfsqobsWtKWuJbiqp4vrmr2oD9uEoN+n7S2AOzLQkpcIFrKKtH6jTn6B7QnEubxDSWjqq5/TM/i6FSwbiwQ66YMLFRAwazfcO6op5/r4fIQ+pjeP9/jBkScii4P0RPuABj5g4n9gpnUUuNYraxIBoj/L6kWA5RaCXcKzHa5ViJlJ8VTSagfKbN+JE2x+lGj+sSH8zjZd+IlSU4x0o/muMVIMNhSzulSZCTAKv2vRLGaJhnx7tOdeVy4v2W4D44B97cNtbCx4NpYtifymaMrZqXMkQDJ4mATO5YBd/wP2a0MuA+WlZg4vjtBt2ygcfDOKhjv3bBYvK0Fn99PCz6/ayeO19YQ9x6if57PEJ8ws3Fq/lFC5MJpUCM0emNEcdCWj9BEfIi+yQqNdbRKwQqa9Y4KmLneMKO4AKjTOgqbud6Us1reXLe8Eye7yXaF6GPHL73GCJlyKS4qPfvsUWYw6fPmRqFkvVKDAwYsaHHrFUdZweYTpz5odeqLh8udrcjuKzsluJXFwq0oFm7u/9Nwe48DJ89EOn27nlWpA1OVvHWHo5d6B1xLqzjPTtwBr+SI3CTPxTLjJqD5aMThN57qRP6yyuOuF3tlFW3Xc7zXnVeFglomCurIXJlb6eSoeVPgNtHDm7B1Xt2fK36lBTfbUukM2CLYQEq2RDAL3KYVRlMsKeWGcAF59/qOwbis7+yrBfo2CG1ATpfy8ZcFfArXGAcA9e8ozsYOPhxev6LSaw5lhFP0dR7uTfs6DLa5bEfLpjIanOAsOUcTcpR1NYVVj4OyyZkqMofq6/zkZEvJ93lxeiAGC13W3bVg6eJvrU+uamdvFt2upR88bn38XvehNT9+8n/Wd1Fl7HyP/8042la8l9cke9WxS9/lD7qPjvxBkvfcUygTw6qm4vehCynRtXn2UbWGPIoI+BmhvoBTTv7ulL38nPIhXejUa5xXk4b7jb2NzYMGzeYNi/QrgyM1f7gW6Ju72BleV1PJ9jr62dddmr2A5WVE1nLYb7MWXpYu3oYKxRYoHkONmqv98QaLQf1u7wDGr5vmH81G6hckXReRN7wBmeCdMZAkhrtZkBYmvZqdc3rCazqpbRlQmycH9fvioLaPCbUsi6pSJapKGfbLGDbhqPQTAEtq6DRHZVnbkbBovIHw0kwZCPtJQY2QmTjC9LgP4i6Q0Ajone6I38UP4JKl8W5ID/wmCbGM1duNW2FtmU2TPT1Cf0v/OQhkTp+v++rOgUa/q91dmhAUHxu8y8tEsO2BtGAb+iG5am37tEaNxZzmy4Rux0i2I13UdkI3UUawlI4OTUitJVlGvil9CwOi/c/XGizw20QKVrSKBP2VtyhWWc0v8WP49EjyZBhfc9kobh6pI0nQZ4+mCityLWl47gjCawWMIrzFoLim0+wglN/0DkhB1V5yiWmYJzxIGVTxNbxnoLu7HKC3AOQOUHlkWGijjab/ff1tiE4TRru2rx3aF2l0MY/zfP0aGQUWGUkV7AWyOXyplORxZhApPSnJQ1WRqdUriw8yxuMUK87jWW2wuEO/NZN58foaUATpEVs2FEpnxNDOxmuFxkpaQShBpmk9/CvvOBX7e1qRBVcxCM+FfmQ2qYEZmSBV2cv3kzhL7LF0Ph1RC8HvwJBndmsp8uilA+6TJDup0+eXadYk4P3tj7LW1sbToABHMx61xe0eFx+Eh5lPHzAf6F/NA7sQ5wR0i7ZV0LZbtK0ZaPj0LYu2hdG2tqCNCtoWi/aTDDR8+oxFe4HRRlvQNgnaqxZtcwYaPt1i0V5itE2CZsNxqwXtAYu2YysYPlxksF5hrNUNrH1diqylfLKeD/U4CxmMe8TSO6vLS+hE+QmpZZAlyO6bohMqap9NNtbX3w6GwjETJ2ifHaB6y20PHUsVR8hlECEOUolhtCzWIGGx+mCx4gBulX0wHUgsVoQaXbks1ibzXW0y32iT+UabzLeyucsjX8xo5JMgmaOUNWHn56S52c7PFKa737jT3Z5KSTCQZijF3DvU3WElwV3SB4nJytx62m1aZrBeNQzPJ8UdflHV8FtvNlPKZpVQlwZgYLYo8htXobkAD45AbhWZFcQcX1TmUL/efjL+cS7yiuRvM7H6WdhLP5cH6+pScVjXCJYsn2RmNzceBp+bX9MmnUAXcnxc9YknwpQlC1lxmcxWMofSC99rOs06J0kDI3rIRatMGL5kEFGVCAsxpEUJHEErECmyuhx5SFlS8E3KjMzRFaeB7775M8DZDard9f+eLpg4m1xJFiLb2siGYryvn8+7GDQKTAHZblz2SR4XvfCUVEK23Sw4rch3KbEZKNUJ69x0xchox8mP55n6EzKqyzDer0heSebsdn/Io5ypFx9Yr3nxTsmDtfQb3xhGdxs/8q5NCnzJzaJAJB2kDm118jZ7du0bezFbuhn1eDalkWjZe7qK+Cgse5V18SJlverNgrTJa1lFx90MFVFTi6cZahNDBYyKFfRehqcQWpJRlY081xIES+KjIOp29hxjMZZxkAAcfh9Ef9PBdDl660vX+5Dzzvrt2bVQtEUVDD1RF+oRH1U/GN/BMBLaODgWlZXSjXs3Xps/vzjyLh+ueXfXfFncq/imMt35hn6d3fw6abp9vX7tt4j0OSMh3fpH30M/BSwrluSRGqnhAcI2OWW+5w3HIzWEPtYly+51NTqIHqSRZOlNr8PJ++Fk1JQre7UWKKZ5kCdIOeYZXe3KMdsDBUc6QGcWBfSHUjugfTMXbZTl5+xxrOI1lJN7qdepBxUw5ORc9pTf2n1Fn9JD0o7EPTPNVzB76ev6CJFD+mnemctRTJsHOKzrqtY8sGWolfTGvpri4kNuwKFsYwExFXiQ2igUK6tQHCa1TEMBRImHfFYd9lgNsVPkhzOhahbKGxfqKd0e6k/yQ505W6D2yqp4PSuPEIn+Vo9b6LqcVzbca6LG6cNe6NFFSM4QEHXXUHGw6vbddrrogJE9nj9tcfIs6TcGR2ilh8+psOtVei+pY+GV8MLL54WXH/m88LLN0F6YI623zYDtlU5nE8X6rWqHtTSb77KA+S7AiKG9OCbZBc/PJDrlY6l2d5hm/WdUgpHPv3HU07cadV5cDmZG0dXFGlJUXj7c8mivVTb++oiHdS2v+Eruiq/En4pGbFRCfPtEisuuVbkMzjYRcTltCpareoijBnPOFID8Ix2gc4s6o7OmABS6RvnUSQAJFd29tLOnBnSynNHpbYGWwJjDC4hUIz7eUBBXUWJy/AiGhcKVV3YBmBVTvcpEAQJ916wpAmyYKsDGNMC4P68j87A+36/isLNNpaEyJXsg6nZHgX3mA1kicGZMgCQRbDLA/ZwP1lGYhtXo8wLNS4RymThpE8CfJ+75W4+NekN+XGIdF2GpdIWBp/ygEv+OP58F/mB89ON4N1P685Zt+stPtzDkosXEDPocoFzYyXPOSeVksjHl3qJ7yI0LFxIkZVhkLbZAvzYQeyISA5ef1aQ4KBs4aT5ZZcleOhNZhsleS4oQ+88SyEs9Kv/uHYzUh/z+NeyOcF9RfTH+PNSlNG2ZlJ3MJ7txng8fhhnizaLanAQtILJFqNgKaB8l93qxWov1UCBKP36s4VBjl+J1RvI9FEexkk7qT4XypyZ4Qr6ckO+ekGQuWgQ6VKz0DaGrzOFV0JgU+THPRE2dgb9bhjhFpKxpFFLKXV3ZFP32IOyGC8iGtiC7N9SaFPr/Ld+9oS5E6vRH/UsUHA1q8T+tJz/Jp3tfSd04WaJvam6f+UyfZdVo9sT478ajbu6EACRivoKLP3zL4U2qz+mERs8Z9fRZfXAY9MPzsG4L6AMVe/py6Fx78UkXjnotP+qUEC8rHPHCi4pGvKVwxCcyEfdBeSd1UCERa0rQUP+X+UMhZ135A1pigUiMt/yglVKPY5DCerBPsGhbsOiNYOHtmFh7p8JDLNLPLxSIxKKMhramTGIgfdvwKHDq41TK3rAbDH+/tQQ8OY0SxRC5UB+nhTohTz+GJvAShJGuJdIIJUpyZxSaJMrW8LlLQNrysdqLkm0Na/oSHiejVqadxSABsNJ8thCiZ/v+uZKHE1U8zDYjcIpOdMzI7W3NyJ5ZbQQf7DKjTxjXthzWQ843CahLIZM/jk2D8ykns3FShjGEcy4gd7QFWcyNhGG1iIaC3/kBb1Xk1eELsYCdQm8Q+iwR88ABxk1qd1vXOrf14Ty3VdLupAk0ds795Llj5dz3p3jEP7dvJA8hLG5roYkJTHk/ykUkTO+WnvH7pesR6Xn8S1oqcekhPLOSSJ2Vsc1SZwSouF7x7dBWI+7RWvtiJR306VVHJoK5UIFIQhDMRSwJkQ2T/nK/CExghjIcaq6iebvDwuzeGgePvT3zFWo93SVp8taILuREZpM7gaANQjYm/B3a8Lfnhr/HfSTOcQbS9yb7SJzhgHy3CJBN7Ye0gHTwiLY8uZL+bX/Uga5Cc6MO6+93wHQc6rj8HQbHFYYkWsgC7o3Ev7bp7h7Sb8w0OeL2/K7SWiq1Ryp5BT977MzVujEzV3tNJXOofy0qTnbgjJbtyLmhlSxGPDH6D0W5v6kiPkqi3KPME8MdojPZNQkjfzTyzj295m2sqbjvSBJmqfnxWZQX4wUH/fdfIj/+xlH1f0he3vNIr+HQ75jQcbvlnhPueCxos9bLjXJyOGkUJ6xwY7kdihk7m5T85ueqhl3dqJrs6h/6W370TcoZO8MNnFWNsbNWNQ2eW+a1wAyrSZzO7zJPZ+I4vy8IZ3tBOP9REM67BeG8NxZOLLOfo8x1lanF94TBX9U/mpfs+5s6PtBvdJNB4Qz10ua2qQvRNpVDReYtpR6euGTU0yea3Z5+vXcABmfyJ/HW1E/iDTmJSUNsnTrEmw7E7lmpG6MYdS9XXW08StgydtI5ONnxtQ/7u2XPbjKbrSkj5jTk00voNPELbeO1QSfxs0e6eTQQdmDlUA5N71hLuHnzyZzT6iQyb/TGkNIbfbZJ9H9NTpN8yZpHeas+cqFTsnLebk8+Qf/+k23VWB2NfNvocfFIlETt5w4TvUo+/uogvZWvHTSor+moVD5qMiVQ7GQqL52zJxmRALeqjiR6mT5sZEcinwLr/4Kvk29vT3B1d0UglOyEw8zpkOEheFCuIBqBZZt2Jka4pv3nOdN4knfj1tNKbxykFxoUD8/DalI8VG+M0s89W+OTntGkYOedYj4i4iTqAKLcZEZF+0tzQs+vt42W7pYO0nFe5/KZDSaMXpc8Hk4nxA3zARJ4DBKNCfJtF+SOnsmBXOaCnDV7ciCXFgFydRH35Koi7snLLsiP9ORArizinlxRBMj6IkC+Xy7gxt5QxJlcXwTIdUWAXFsEyE1FjNi7iziTjUWAPFbEU/xEEffk0SJAXivCFDxSxI19yAW5a5KX89MinuIHi7ix9xUxTkaLOJN7i/h1HigC5J4iQH5SxE98ZxG/zi1FXM6GIn7i24t4il8tAuSOIi7n1iJu7A+KGCc/KhdwT35Yzm/Z2iz5TqvmW/LlCEk5VIizZ7Vz7mMXBRknf1knb8xNNowqSHdd3+MbOYJY0ZzfXWkbGhMC90VyHid2tzmP3CgntUNpWVeWZV1ZPaRlXVltWVfu3o4XopmC8My4pJB9kTQDQ08YGSKmIHrzXYHvKZKBMpLxdJ/B+GXl+DtG9NbB7T6uSJa6sWfXuD4lxBPAgMEixeU9YYopHKlirqj9OtJphXJC2x8nTfZAzccCcD7wb9tiKsT0Y0TQfeKp+Dt7PbT1N563i9Km9EKP9orEnasfJJlIvYTu3FAg4l6yn+9oFGz39cWdprG2fmIOqJ7FLbqLx5FAm+DQ/xhHteAowVGp5fvfSgbOCH5GMFecKh6tOAbsadA/ka2QRHC7kwnjMPfJtMcp58ZZnC96F/lO6G54Lofu2ljg4QlZ4PSzqVLPpnKezVWZzyaSmZJa54w6vQ25GcXIBNPpRf1Cu6FWJT6OLIqIP9MJsHoiK74A3yrQUuJmB/xnn+TujAYxgQTEAgnjcKhkmB6M0UFbnGcUzSgqSAxWJQfb3jz1iPZWliRnEoB/xZaPO8DDNEAAgF4ov8W2j148Frn2KuBT0e/jmC0pwfU4hcq3kGzAtgFp5EA4RyA8uI8dY5tFrHYRD5LVVSSSeQdnEC/oovMmrHu6klckvyf3/dHG9+PJRahfaIzyg7wGh8S/G3oM+OcdLVb3Pe/ATs8yS4ypLC+xG6M0xuQNx3LloIOI8VGxp7lZWM4nKb7On8l10h6+0AvlQq/rpAtFXmOSCNenEWTel6dQBXayrQV6c6mTCfvHVJnamO6LcagXedLg2W64l++lL9/D5e8oX+q3X/rTUQq4y5vUl/rxpb+l7iKVyq4ZeoH6oa5WqUD2Ix/vdGlr2V4TY1w/P+WAPgIx+NAy1z1nem+HcmUaZbSnLUor1TlSbFtO6TSMefEJyBMWP6HKnBxNhE5RE540kGF7CNTOrWQaD1qmWUSat/voI8ujWZT91W1e5ndf0vjMfDn7jm6ak7qj69rf0VR1hLIqIWvnGYVgs1xRknAzKw1lVhqqUazBTmfsG7na+N/qETojdBGtmBu46RdVN29swIb8JJ51F3ykOP7NoSXL15cm3/sQFbwyfXdNFCwfXMrXNJicigFeO5eB4RPKM58ivPGExVUvsYq5CRkakplmY2sqTiOv3cCXEc+GkEFSggjizh5Nj4GtZcLen8+M+B0LIf4tj7XsOXgSE/DSNA0I7q0wQmLPZYRAmbK7lRPy98kdBuSQL61veOLUp81g0Z2l6rgoOAZ3NL3r42Bw8G+zioWLDiIDgqp4/cQAKOL/DXzXVcnfl871UYCilVWYA7ZhZ2XfrOH71DzTCdA8cncYo7Zp8QhrNip3j1NExumwoMv3PK56pluzMHnRiZSS6DJRiWg/0edpi5TQNW9pAseWl4A2OW7CKderSbOCOTyBLesNXA4Pk7jaGLyn04/nxvnjPZ67SOWRvnOQReK/nvRzIj+WptOkXnIw8uu0iIbnRAn/P6vvh8rvys7mt4rLR9aMe4O3JJJE+pE7kDMZ/2nk/9eaf/CRyUWQ43XEYfFHD4db5Dh6dDO7sSC4ow9XrZLV+rWmqh+SXT4+fZmEVdlQwyu4lwZCfMP6Uj1+Sn+tppK3TDVVVJCs/kYNvxVj2UUm5dy3Yhb/SvaP0H40i4lbq7e4+D+eV49n6WfIVtH/POe23qTga0Vcwb+HB5mJuj56gPi/duMn2OC5+4Oif446MH0Glb/TmK55el2yUtFnDlR2cTlZ8Bx+PzgUCh2c+hV4/I7Ybd6eB+vvzZLmSxieYCfEo7eMenrLfHirdFrxJtrxK9pBpuFLJo39atISLpW47aY3/57oucR/pLcO0GPc2mPrvj4eSP1kTlARl/RLq+vvdZsQJXQE8PM0cW6FajtRg7S7Ctm22QYJfmAEhmi5QmXCdN5GYc3InXp025LjQ/KXyI/GSMWUCa+fhCEdMXXew8EUateln+9jPS6iLlY+mkXOfXZ2cyEdLoEsJc3LzdNfg9OwVEGpyaipLmTTGhlq9Y7MYGYb8EaH4TPYgaEbA+NoouvJeu9yHhhhY2D8dp41En8vBD358nO97qh6qNo8qp4oSRc9JmQ0Nb0b6Y/DuDfhu9c8qY+VORGPl5HTNe3z6AKap0n+leknZpeH2s75PMhor/6xLywCM18DleX1OumP0frWVFqIAF7I+6XIQhmj+RG/WtnRy3StI98sL/ehEdDiUUc+FkDJB7CZrtpEHCZGz6mDo/cm+lXDBRrm/x5O/zv+Y/CIjQIGBkrvKtPUWjO/VryVyDMDpUynkdHddk8nRPrztnGrXXkx2+jVa1oD7IP7EaK9SGjbsnFLOa+5AoseBY5HcueBdGeCgDscJB/Vk0Vt5CxoWVaVh0FTTAkdO037kGVU+cOhC/qYBw8LimR/9+p8313Cl25k+OLVPp0mnWByneeqOmux8BPso2KCNp3gACYradmrnzPdekPp1uv06g3dRr20gKcfD/O9uJx842G+zPhlVUCSceKOr9llQrtjxhNlBI7K4K+atlX/m7bvgI+jSPaeJGvtWVste22ttDo8XpIAwYnoCGh0PMLL+b1f+nKULxn4ePy+R3AmmHhkjiDbcA7knGwscgYfR47Gx3Emi5zx19X/mp7e0exodo+PoJ1Q1T3TU11dXRHqG0PVYLF/MAMV29uJIZgJf7BCEDVOUC+Mc3FxRZ2FlljWZmT5qYt9b37s3H3bzfadjj0nxbfsznbkxrPpjzqVGLjkipGJEf+dZ8oqKDSLHHSWzkH3U+SgU2KLeKslKvMZNo78xz8Fedufgvy2gZyqchcnl9UMUxMucMQHbrxbNXdZaT7veAQERoVKOW9De2OrAADi+Rd04VYRP14k6R1q7m4wzci+2tmgIJHezMcTf5BmbmpvsJkDtbYIA0y6IZL4iljI6RxZbG6eFFXnvpkIEpoirRM0KpQgi6qRU9Uxcqpu7ZhhxzksfpL2cdfVftwbPL2BTv20P439KIv97Dz51SZ6SX0CrZEGIq1Rv1Y1Te4/5H+of97aRKuOPmEkBoJ+Klr8gtr4m7KOv0GddXbw9msU/4ERd27rnBa2ONMF79UZw+FyyWJDgVd8nKU28LGdvwF8MYicqOwF5a/Es6wDsIGln0g3HHpsCePF809GTyRcRjyNKgfUIj6dELREgWUtbDnjdb+liWn8VJ1pPBN17zF1sDJXFa0jKxsJIchXfEQ1sk/I1ity8bWPYy07thAQulRmkJWrKLEO7lrG3UJ8N47x7ubqv5S8A8FLELiwOQxmugGu9ZBcLtFv5z27/LUS+1XoNLSKoyC+r9BiE/lOIzRF2fkilpr9CU4vZH2ClBmv0ZVV5PsJgRehe7XomPN/Kv0MRBpKNfQstDtM+MTQCjj3kKGJRUaWdaxBngBJWxW2I/cL0qvogB9XicQwJN5U1nbEA2yHEjtRYup7qBjeXyJP5TVVb3m1JfBODuy/hwESaZtb5ORv87F1wrwdspX0Tb8uNfMXFdnMbhAbCZHyN1QdGlXKMyd+P94/yBDcXUNwXx0J7i5ZGyjYHdzX5mGHwJ6uGT+5bGgRvqm7fmrNb83EwycBiYEC1cAT01s0FfS2bXJgN4h6SidQ324c9awOoL7TGCopQZ8sAfXdxlGfYtT3Gn/gU/ld32+819enAPUDjXpgWs6l3lE5lyyVbkncNB75lqI0SwenmvVC7AFASzBQ4gnOuZ3y7MokuwmFZOQsUwgflxBhSfyqnc2U3fQnCLfRZVu8Py1F2bP2SnlvqlT2UJZYlYMWG0Qr4qa8DG+RqiLafOjzTfJcvd89lTbfyEh++eo2X/71B0YrpG+d5eQUkDwdWJ1oQnzQYHR22nNc1FAT6c/x/g/wHJf/AM/xSaUZqTMp+NEOHCy4yNm+fjVR14kT62zNg7UmzAyauq0VWVs4BNrB7KBlk3PwHfwTlcuQFnLwU7bCW1E+MbzUn4Ght3sWuKu+ot5P5WA9gFPvcErSmGmrJo5QOmmIXQpxEFlaUkfuvcoPMPwfN9hIig4HgTVW+LAzKFaUtf5ms6MVOA9HmrAgC/+ZWvxXYvxnND4kIRTY+mIKDBgljJeATekYVQiB1ip5pOxMZIGyTOempDIP6xoCg67zapWio40NByfpT8VwldjKwbonzrSJnQipNn6iNx31luSNIteSHHffKrtvJR+MCfTKrWQRKJDkII9gogk4YXXQKhbLP9nd/zaWCDx0r2roBDYairqfJbtHTgdyqxOB/d8VidNJmQ7pYFbgqEOHTvr+O6Uacf0DE5k1bDjlgQAijZJYPS4AUZDkLL6ZEjgNLnHvlLHEnTEFkzidX3C6JLGyfSyHu9mpIi/VdVdSLmTewCWXCNoNiK8mRNLuvES/nK0WKnpxrxtVHIa4KN6YZFT/GQP5viTy0EQT+YCEmjjSEfdaVrjpxD+HktgepSTuizJGg3cRSGBHqaUdmVrank/3ApsyTIuPOmhskjvaEulwp4h3O+JMUee0RA6DK8u8l03DLKtUUzWYT6Rgzq3h33m2Lzfo7cs8iUAZCy3ZFH6HLT54ITr4Mjq40OaD29UBUWD9ItdkLFPkt2laXM5a6J2H40jSDwuhUAl2ojBQF5GfyAROLI0vIG0k1d3D6iC+m+bP49mTjCu1KQumF2Cjqfafsk5KIpYUo51A7VU46kn+9nZkRZcRo0nM9G571eRNdLumLYl8kKkwhg8NTTtOlMuKB1IKresIraSqGDxaDWqAkt9iqOSwqSOgtVNBB6QqhnsCXVOovfCESqx0DS5zPzEfvkrPrROzqaRKnlacCLxQMfkGmmlttrSBWNFmKMyU/kQ1f+SU9pZOQ5+G6rG4wqkpMXbb6qFuSe11s9HrO0DdolH5i+lX7q46oSobhB0mXA5ZAUFTaCWXaehWhpdu1TPzY+QGVRmkTzzULN7OJpqoMkcp9JRYNDe1GrC4qCMq+wul4ByraFQE9lgpk/S3hEmGXSzZlqeY87WKRYBN5mVCz6cwoQNrMpiM02vwOL0Gj4tpTrHtcWK5G+UtCZUlRmxgs7qo2iw8ghghP/K2yLjMS9bpZV+vDvrJkcDHTOpDOOrDW6jm+lZrtJTOqpWAA0Cpvrj/+WH3z8XvpoJKTqtZSEFHjrFiX1GCFibsg9kzdoOSt8yEX1asAGP1VqRG7e0fkpqqhBosvkcu+HzW0y+B8MUJUpzuIyt/d5VLfoMXlHD653wqKvS3XInxbhSN4OUZMkqO+jQP2YoppsIstGc4mpOItaUq2M+hYCSaCb5Z0npXbavM2e+L3O+Zut9ZteIDSzQDVmbdOO2mZ9ekTb6to803FMGmpti0ESuiBHJRV2KHBOLG5VqoKXr0C6XzW+DIJv5twQHyxJ+TJqQ5oSXOm1LrRTTahWh22o7uYrfOjk6ZHnkzN8f0ioiqmTmQeCEE8Wrski2BpETehdgZqAUT1UpBnZ3MIQnDnxcWxa0TSelfN2dkHcxCWPj/h7kvb3GLkTmWBBuVSLgS2FQcy1KZNeTlSujhNymj8QcILPAmOor5VWiJ7ZSN3qRcyp9fliijHBaKIDqE6CRcFPZLcYESj5YipeUmdwauis9LsdfTASm+j/jxzApRXNyiLRqUmSkC1X+CNERJFacSZpo4RfMZ9P+vSv4Ir3YC+kPJRf81cmwIr3KUKCNeHRfaR1EQkoP5nPx6FlyBszar9YnNG+vDz4pEv8BQDYa2ONcJPPJ1h+7skhaZpNEjQdnDmLbAG/S4iOMVtLMhljPi/qyaW4kdMk+WlWITxQrZ0q0scP19Mz1dpOd4iuM4PDtYdqGcW40Vmfqx1M4HFmVAddiV01lG6wFdiZ07q+4/0Yv/w3x/P/amDBxyLAS/gU8hl62MIysCBwVlMiaiGOt7zEnHJFVsNmoWETSNKcYkn1EZ+MVlk+L8++AGUSAd2LYSDAkxaSQiQrtoWqZ5KJvHvZz9rDydg0icayGz7DjagQn547JYEjjITXdFQf4GjeMt8YGXSQSvNfU97NAeC/PwRGJUOEcF0MMkAvOYcEkIS94gCSGQq/JUqhg1iN8X7EHxxDTeMj9bxpYZB1tscg79aLxEebgr6wu91iwFZ2M2PqvnWCHteAL5s+jb1gVh4VhSNx6LsyNpY3OMFCHkMdkhvt9OEMccSRlcnfqvFzTxesAsNzswYw+p1sdpIVHL9MRh7/ADF8oJC5pACxqJ2JSZsnCquqaUGziu+SuXMPikjYH2eRbarFTpUKyanCEbZiFeOykb0dwbsuStnEhKdAT7ptrETh+E7H63COyo9NhMVXCStGu6XrsThR/CT9ES33YeMdFBSSl2LMSjJhSNFlvXETKo1I06YNDyIz3jPmnaPou8F506mj6StlPdOX+j3TlJB5zqwjk739ZTsHldXGcnPiIENA1VpiP04xYiYW3ImWHruiKNIG6rQdyf9RGqBClWHOOrkGpCjYw4CxpCOEomZULMnVgmlJomfjf68o9O1GYBU2EEXVG6xkvqCtPUXfnxz0nF3zfNzfk/1uQB/Bmo9QytEK1HB6uSdIBk1CYd7F9Lrkip30LksB/5MDPpIjzwFPrVuoe4FJITe486IcKq6LJbwdu5+u0aIp53TBqIvuawkZeeOjNcxrX1WWzztdN48zMkL9VBVQz3XCSLThivySBI0xiqMr2pXK3t2av00ZDaJdyaJF2MxydjbhJS0T5tDu3bCWNuSWJvfosVj+HQXcMWp9q1Qv8AZ5a6LBa1UTsSVDMCU7949+SkflHxOCVGykskj7B2cSYj7sfiD+shiXFCE4mAlq3tfmCJk6YqA6P8hazzn3G6cTK+yz+yOBs+Y9FFn7+WERsj7iuO5iJspc47pgnj9lhWqoNUgEEIGa+9xSJOH26+j6KRuy0fzmEFVv4oWYhYNlX3tI8jc+h+Ju9Ii/3rgXftMs/wrmUOEBgcoCx/XJJ+WyKZwVYrmXiWVqsgiuXAN4h3ZS4+hct+TNikqbnlqYVW+7v5+2bV1dZ6LZInluuxqcOpXMJp0SwUnOrzccyp8q5zxWid+1Q+THOYawvNYq7TmHl5zl01K908bQr2anXQVroO2jJ10HGXhbG7LHOXDX2MT/XHaKivEvdVl4c/PTYPPxCKYthAMP4BAYvX28JC2CO2Kk1x2MMca8sjw6gsowiyUeyFj5rYNJePS3PnpNWhDCFZXFSEY4Oy4qlQTbJB7DnH2rP5j3pe2W8e+QKJvG9ka4G+zlH4o8oOKQy+2hgTOVMzkQMsjp9zD/le+ed8ePCqocD5b/CeZKTZLqkW3I2yfs0mVJ7vM7mHwreUziaKxYGFS+wisSLFgFOn4IlllDxJFiQBXnpxE+DhNAPvj/X7u6prNN6PteZLYkmgNWGnLGA0x7I4bEYiHzu4YJBekq76s8kgfXxCEENtPps6Rlz0bZO5DuWsuKd900KYrus0vO5tooaOOIApL875Y+OsS+I8Wk7H0Tso2js91oEvG7triI1tEWfZL0WTW4UmV9nW6c+spBo3DWnnGGkW/elPIvXVUnoUunhGKcAZKuGKDW5E5HsnVgOL98oqSS602XA40K5RqTLHNZ2Gt+7roCTYnoGIJzPUWGaoLs6Q7uOzyZH+an/TCQ7ylx3YLH/B+RO5pKHEWGiLtV1+o1ibrWawtjWB5YWPN4X1TFNPONJUX6801dfDEVb6QviCXgiJHcPupdfApqbgPulZUFjcDYvQOcJB2BB6dFChesK/gs+k0gt+MZF3wH4yV1EWphd6mZj7x5qV96fo2r1c6CWUj1aR+wg4GWgsj4bR3GHjK0Rmdm3e0nFgtlZ5GTGrFsesojyqg6QPaWGq+yT2rXAzfKM9iqy+pAu/X5T1nnUu+T87CCtRnnWWWFhhB6PQlsfQdyGfQ+ReBAtnct9BSZrLnOKGcFQqk6LO9eKZakBFBltKvG7gGGymB2ej16sDkvXceTfvRvnYDTO1uLIQJQjYN6WmfAhfPHoIo6bOJrJHiQZxOhknnfKHk5T/vkH5TeKg6rwTBXDYsBORz9J+Ohwl0IEoRbays57AU5ZYkNutIhZ8HPb8HKW770lqUTA93+xArFl5prvQ4dJjBfkJRrQWJeWDkTrUrfPB7kc9puZpf2+Ty0UmopBt+/C+O7TqUHxVqAat4s+2oi7iaVngYYX80yLH1TaNHTOGyd+kKcx+wqzLVTcIoOJjwn1Xc9WGmMhTmok0gnVfU1h3N4W1SWPt19h6VhavdvkNdbXF4KgYeLjfG9sU7FGMHYrenvy67NcTD19OiofEPfTGM9W8In6fbVpJ5Tl2Gs/5ZkLEc0xqsg1qupepCcGGIVOTDWqCpy+9qviiAg2K8lm7uou1qiT/dY3WFRPRI/3pj23OHoVe2nxcdKoWAvFJ5TlVdtYGawUcmkiko9QZLqfOcKP1CVmL4B0oL207f9gSa2jJQh0t+AiFXjjLxHY0dp+JvPSCJPJMysmEDL4DCxctXnryWUPDC09cUvUGrL/n2q2qQKnyi4ZedwGt2/vl1x1/4TDPawTpDDdC2gceU1+2dgVy7e2EVlH9brP44BKbDzbb5Iri750hZaFeXJd8G3PV6Mt0hdfz5UMd47Vvfc9l7axMtQuVopVdlvfJg7NpmhlfmaubNR306rqbFLW+VY0G2OLBRk1MGotLpkQjPcu0lqSbSU5J9SrOgbioWcSTm0Vc2Cziqc0iLm4WcUmziCuaRVzaLOJpzSKe3izismYRlzeLeEaziCc1i3hmGmL6xm+kA9s+K9I7zNJqh8Y47KfNsOXPmkH6XCPtnxAMWTTphWwImwgpdVV8V4HNP0l2Ti6RlwwNW6EnRrqw+quL4sYSM3RgJF0ioNwJJSlO1K6jnDbnMKXtY1FBCVfR7oHEfBeB4eQdGdqBWyGF8r4sxJgusmJ9hTTM9HEhwiDFlHbDTMUZagJndRM4V2TipC+Z19RstUiZJq60tQkIvi6ZxW9VZPJko5YzFlqNkwhU+412AVhV1hRturjrDA8Jv3bunG+QVIMph8W+Q2tikQMOysWtbBG39R66IaL+qpmZ8HUzSN9opFwCxHOkY+huSOZ4CIFWjNJnNeao1RS9zWVOUNDBMOEGafAR53Qj5yr5BdGP5oYwWPZSxjbmi32GM4lOfNbLxQgd8fE08RiJNn2RuKb3Ndqf1QPfoatQ10VeC/LCof5eo2TCYyETkor4Uh+/T0/TaUzqa87ESZPq6s0y8IqZePsktEsEyJZb1idxeqDPxmPKNkapE3RwIHYIFu0Qrvn+2TefWfbd2hesEwY+ue7L7x685Ly7Vp54XNVWpu+BPU+WfyonL1sjf+aevOZYuFHZSISoLPxgxXQpGbfgImhBFYunDjdWnSijd+uSv63aoRPKN6uQItHI7r2k6vxtpebK31WUqiPUPh8ea0gOM6xrNDLO0eKLrj+DK/iPaz+13jDEbj6vlcwopypNkR2ODqf/HxX1IKGlLzUfdNPlQTmL0D3tqNXsUs+CqMpnO0n3Mk9aYztU5Bkd4BmSMdynToB+sKC+J1M6PuZeeEsb3ZSrjuxfKYGUxmsB3rY7nK5SD9kJ8H9MB/9XDZ5YD6LM1HSkeTtlofq+JSKuvpoOFtrpPSy1dRd9iEXsQ0ioOBVMqGqL5zopFKILLiLn0O9O9Jv+ldaUja+01YxF0/AJR8U3ZG/xuiZWd+ANdC4nMlFxqqpHDv4vE5WMNRguvFMlT01JlrGRkmWUKFlGLzqMnPtNow/OXMrMCqf+6OmGLfN1ehyEza5rAxf9vAPp65j5ay8mcVElIwDQC0sUSpxOUte6nJKH8hUS97+yVftsJ/TjKn7/ldXyxTfSK5CY9R6dPVgOXNrcRkry3jQzHN4bZ664dxKb4BobpL2iJ0o0/WAxbvqF8UGLhEiA68Y1OBqnLKYewNMJan39ab9XUgdF8Nd3su4Jgqi4tRSpn3pNBW9Kut7Q0ol64RynFE7wsLq6S2lpPXkmzlL1K7Rmhx80qoRt5+BG6W86bL7p782pk+AWfelzeT89lZvnuLkfqL5EL673ESxGp/X0Oen6zw1dZoiUUqFuLSmRxSUYrLk4o051Jn/t35K7pzd1T4erEF2QwgjXve/hXBrDkrMGOvMGr2pnbaTLRrqNe+ncpF6OlCCRWEVKWNpVdJy4vSUYpyVp8OwX1aICDxdXurcg40evzpYbsI6XrBszMx1nHHac4faQQbt3rt3r751enIQT4F20bJgDxy6dGgcV6CQYzv9m/0yYIsT3nTKKKSmr9yKL6wxbC7QIY9pEaT+Pq81TlqDn7nR6DpqnZ/YWYTW5FtRUYuvQUvaoCsRd+9AKvEvS/Tw5Q6HjgQoS/gSa9UQfWJyiNN8W/fGYDwFhz9SqF+XAyFZO+aGdDOiTa6GXa+i9Lb0QBfYgZcCwDqexSSiRleIYA7pvUvLUKshY9oSa/Uu929lLh+vr5UtlUYe+A4vZHQS92VIPZSQWt/CDPNJm2SH6HkPKQLv68tSXpj2v+dIPFU365KQUEFOumkwZkZSYQqcXdFMMNEsrZ3X5u6fWYKI9Ls7E9RUWPACasVCI4am8TDQwkKe6gdMozoomcE5rAud0t5GP/AI+cl7wFxsDv8JtCPylxlp/uTHwVxoDf7Ux8NcaA3+9MfAtjYG/EYMn/TJUHO6pLSxyPk4i5wMJkXN3WOwoS7dNoXGUL5I2U7PoPEDSZ1ykhzFsyjbKPmIhgg3wUyoZQjm8xaapSmg+QS2EtLqpJaoC3QWhYU/a9s/kDmgdtmCOJcaevJ+M48lbjyU82xaxhK/oBcFtkvw+ChfRcuaLLVQQTAs81mifeer8S6oh8WCXr3RCYmuZnfLL6MBM1CHOVx703A8WHrKWO3q7orcfWfEBZIgkV+a9WQUX269PGAxpP2H/RWWSazuW7YtzlbJHXD6Bnk9hKKfKRGwx8pZb8fofnvskOfdi1Yqige2o+COcGBD+CrcjJZF5DULvoQaUNCHTVFK6wKawjzIdWeo0lAffqhhsv1fBhq/L0mMLZDKowbDrb2DpVZfX23Sm9oridsffUaWvoOX9yP8ZTj+qqsbkGCk+Hk3dHTMoT4iTHhdVsgwcmQZohstPjgvDHbPdhHeK3xPJfJT2SsE7gRfFSweURkCprqGEx8fS+1hKMD1R/rm+C+WMdP5bR8u5vQprgLOpSjk4cMUSgLu6apWr5Ed8SjPSz7Q46pWAbHQ01bErTObmiTkGzsSTTpSSB9/GZt2Ko3SGpMw0QjiAQ2+7KxwkoILB8GxsJz8fiHJe5DS9NzYAfWRFdyLzeOiJhd2QJPGCpnlmd8TcbDFibsTlBfxun6SwkAbIVpNHC9XCkBOLOI4UpJKnXDMThG0yCh0fGTnGrndN4/UBOn/EBy0ky8+1+xO5+ahtVXFUCZiq4mghsQWzBpZiA4LiAVrR+dmEaOPSw6lABWlQuWzLSvotBO7K1WpDEDgytTL5EEZyGKedOf39W4a+ePD6u4eA5vx3HXql7x009N8XSMESYyzge19SeQh1JiBLZwLS2acURmiPCRcndfb3yiPbx4L9bsmM6jzlAhcJ1P/YGknc00dvw1v/Yr7ejKtNRY3xT/Ycabhd7RVpxT5bDZINaJ19uWSPR4bOkWiMAsb5Kl1pdAgCjukaVIwwVBFT8wP75/8zPPGooymZ8h51Nifnu+bmhKkodV8SCd0yw2jgNAi4h2KWTJBKtoeHvqXMQbre2Uoil93gTPJxIduZ5POSGkudge6shDLy7C4oLk/tAtw5DHcOwy1huCUMd46ES/Fvn04jKf7MdGlPhavmhOtNgetJgbvGztngf8oJt3MaXFLACOeRxmtVSS0fmzwIFunt/XlKezvzZAjtkBq73jui6lbIbPNTOcGI3CpieJxcGqj5yC44pKe+N8pKWEDPpo4bU9tFmZAbdf6mvXSlIZlug9RyA8gxpdlLYcBmE81MF+A6DGRs8F1pdtHEcvtJFuqWfz5Q5JTIxLLr6Plg6eBHQ/W1a6bt+70uhvR3jkMShRohFT+k06JZ6tTfLXq6KD/dKX6bn1KpEis4XpuA1RuLL1TSL1JmOmgBukxw1RR1iWqWcmMeqwJrDuBmw6UFUt3E4qeqIkc4Ryh9vHiyc4ZFIuQuY5ns8OqZYLFFrwpaagk8M+BKnrt8ToOIkKnDuKi8czTxSOAp9awcrbxQuyXIEbqvta1xSlIQZD3I5728kM/lhnw2BRJvw8/PcSwPCVAFnz4s/F0sfLA9re7QXcBf/xuviyeCWOV3+aGVBmaJu1oARo6SE+uDbYjB1mSAbYzB1maA3R2DrUuC9cWv8FlJv8LbJhgU4tbhDPaMq8H+0EJgihEbJkE4pfKRF8IXlaw2Rrc98dM94OunG5mUeLpD4qf7qqTBvismnu5wfjrahnga7OLW+q19E7f2fUZrd8St/Tqjte/i1rZntHZn3NolydZ2igdkU/y53sV3AE8JR+pWM6IIuUJXmKR17W+vjZrfwagJTmFWCOvjAmEci1LkqFi9sTddLrlNzKMnSoGjWzTNXywpnUuP64m17ZHhK4qlhJOCeKIC/yjQTWCDOe9IQKTKZv5Mx8eIEbUrQy1uRz1aFGHqEpx6YfZyKLULq43LLmdTKOiTQ/935Kkv/hkbD3o1OqNVSQ3gUlu+AB0FLeIDxNcm+Ch0+KkzbMVUPXVeEvVn2KWeBts6DmBpE+eFeOKc1FafOM+YqsE+8usT58euBrsUnQbs4vA3UTpXuahEBeYCR/yNvxOWOigbrhkIlg/YSwew9Kk6wpWZtI7UrkicVBKmo0eLegem+iIte7QNx/aLNmVi8RR8yTnWTv6utWQ7Ymm6fY5SeXcz3arFtSaFlRunsFIcXwnTsguxcUJyLsyq0+bOEXE85RrUQaeaPBY7MdRmE4pONdQSA+q3BhRONak5uaZBHpg9rGSmGDbCAAg7XHqas23aSGDPTVqyb6fAkhYigFzpjSI9Wr6epcgYSvPJycsHZtgh+T3RId0fCE4+CHLHmtA+lObMXkxPYmNn1RH3leIod71VLGhTXp217rKiJuMvptWfO2eP12AfF5naa+N65M7z0IBCU44k0jviSMiLFDwRwQZ6Z8uJa/GIpkJxyGXORCdr3cAVW8dD20dn9G4SxN/F3LQSqXLqJw7HHjwCm1Wlifl8e8cgbeW2Tx9cQDlLvpxJpyM3yNOjwvZjkjKyGs7HWwMHIqiOo0yFeywn3BM54Z7KCfdkTrinc8Jtzgn325xwr+WEeyUn3Os54V7NCfe7nHDP5IR7OSfcSznhXswJ90JOuOdywj2fE+7ZOnDsf6ZV3JtRQ52uKb+kcmAn20tYA2+eYLaH2V03pxAlFPJ3TPNiXU7am091GEwP642HOklSU7+sBEwU/t+dAAUDlgGYWn0LyzSn7pVPmIxqJOFmD+L4ye2l3lt+PllvQa3aRJ6k25rcxi1BxhPv+P5OyWTV4u0iBYy0G9mXeYUJbO1IDy8NpGKhPO+u+eTzMp58l2htebCDtKm/nOGwSU3+oWtqefslyZTHGaHQbiIU2oyBphYjSTbKHDv/ryC8cLLJKydL/wwrvaik1i+U2RhRkFeD7FaR/JJa3Tk171KvCjT4aWCJZyfSbmAHU4JTxI4gU5LlxN9kfM3L2/kbZMCcqtOH71ovWShUl0qSE7+b5FfTaHuD6aGdCoJsod0MkvFEp+snigxi4mshh6yPU+jolGEjtQl4DqePbuQvnaVioGc44Y1/sA/599K1h73xf585WFw8OVx498Wth0x4fvUvD5zwPF0IHI2xWrwNoc5IQu2p8UCV7Dj19NiEU6RPnD4Ur9WM1u6WYYfkwEzqk4SXNp9cTV2eeBI0lpxMaYrFlxLuFskJPSdh70inxDLDExZEhilbq+XzvCqRLag5+UnFUhEHT/BHTYFakgtqcS6oRbmgTs0FdUouqJNzQS3PBXVSLqgVuaCW5YI6MxfUGbmgTs8FdVouqLNyQa3KBbUmF9QVuaB+kwvqylxQa3NBrcwFtT4X1OpcUOtyQf0qF9TZuaAuzwV1SS6oS3NBDeWC+nUuqMtyQV2UC+riXFAX5oK6IBfUebmgzs8FdU4uqHNToKp6e9/L23txJStQxSJs7VNAfhOBLAbIzkkRht0r4/4oCmLX0UqlQlKpJO6dkg/uxZJ8MFaUfJWaAoCMtTsnIsIev2rYErcoBzJxW4mDwAwouJiMDEmodwjKJigbUHvAEaQYWDRz2pDtWdVIgoeEzZ5glCpip6TjmiPuUCZE8dZk7aq2UyI3q/i6ldTzk8w0rBHQiAZaO4607gAaqQXarIFumSj/bGlXQJtrgbZooM0ejVqb6ZAy+pmec0luaq95pl0T0hDEb+XA7YYObRDKFbm/83cyEmboVBnJYOZqQtVL038ak9cTU5kCk2pecY/HIBsK9Yh0fUSk904GkZqauQ9aTF0cPEP6pX/MD0nKl032fxR73NvKr8s+OjzoqJBU+jfbWXdvybx7q63eZsDCrsiDjs8d7YoUcBswvwXjgtagEIwPJgR+UAwmig4JYFogU4yPDEDuV6Fg46o41YaSUmzvNDYUIJjnhRZXkTRpJ2okvtaDRELzw/uldyWVsxGXd6lG1FTexpnpkdzq4g7DJqBhHuowYbaU0mDeRjs6q2MazAMdGkadpcHc3mX29WE5DeaSignzTGo766J25iGtZObzzKv/POtr2lnXaDv8IUDK6kM4xoe4sMIEI1aN1xx1HnPUEXDUat35gRK3L5X8GdZYPjQ7JdQ57Cqq/Q/FunZ/bKD1eYCuygN0dR6ga/IAXZsH6Lo8QJdNyQG0YTJ0XqFkfHcsGwi3ky5M3NnV5Rv1DLba8H6xdfDiKlUrdihw+Mo6XJk1JJ4UDJu8k4TtHxLntvvToWECQWFryt1ilxvANORpJgPuolzIPD/w/B3qlRME4+i2UPTnUGCGxZ8O0ul88WrJ96t6dEDVoW2ODhG7wqcOgW8TPp0CX0+YLaWxGcodNYzg9tSJ90xHXUawk4Uj5XGjo9YD8G+oDryxP/d7RZ+lHvbNKcR1j4ooFIclNXHJrCVnKZCA1Yz/KfTgEh4MUkJnFGm9tMMf48vmIM1H20nPVqNhcSzb8ZXXbZv28b6kODaR7MJrXTcGr5yuEkwfYw2m6lp6eHEnXOiotQx1L11tcts6XlFk+OX2fyfNdsf88N8WhMdT8TBSNPcfUfF3ACG5WlWD9488KINoGaWhIqemZLq9bisMQkuVDKlayid8u70g7JJRYNaRctAJmk3/S9yqPZ8xA6TuG3OkflTrgiOebKFXg9W1Bd9UsoeCNqr1h9Rwv6+usk+Xqg8g3uokmNqA5jM3UOEAkn9o6kV+byTg6azxXpRTXj2Ky7VSaPfx5hQz7i4wjN9w9mLfA1U6dHObv6uZ+8zWuc+YRejcZxHcZisd7uEE3LY6cFtMOCSpNeAcDXd/Au6ZOnCPJ/odqdPvtkR7r9Rp75lEew/XaW/YimN/HV2v2eJVW/xeucnKH3HyZH96HWr6dhKIqYfubz75XjLtqxVmy8kDKKVJF0nx1Iogvk7Tld6mI6VQ/oPDKnTpbQM2o9wzprX58Jvv83epNaxHIBsqBIJrypkuSmS3tZQyNH38xoHpOgj255D2WJzZRrmGptQCgD9omiPnE63wF+cgnCO0tI1ffAaWyCbsVIv6dNOqUIysCmXS2bSRPaHLCtvkv+zY5dCU58BPs+lUm3gVM3M8pUPZRoNPM+pLKYXjzBLH4+E1Y6PPaGu29kk7Xh4xs2btJ0dHfxAA3YYwS7vYRFztdNUCaIrrx7xY4Vbi+/JafP9N8/4OUV2BeMWQlxEWcdu0zNu3Z9++I/v2ndm378q+vSH79sbs23en3Laz39vOfm87+73t7Pe2s9/bzn5vO/u97Zr3rmC/jbruPfx7v6Wc3isKlXQUU1RWLbXk2VSZc5biJtj1IlG7HfbKH7HYpxaN3QvMcfPD42TTduY9ym1E0w7lWlS2zU+HuVyLWon9ciI5MGFTsrF6NzyUUVzzgFwQh+QfXs8roRe2BlZF3FKWmAifp2mk3LsC+5qlMx3uy46btLkvOoaBNsUzxlIzSLMsL86HAFnQFf/LD1JC/SDUFUm48yVAdjDM2ABVBrCUq3KPM/J4v37Es57o54fkxeb+iljUXdVhV9ZhtbcfTLvNXOjM7jpcSA9SWQ9SsXaQAtbmjJtrO7iM8ZBSVvcxc20pgUF2UQtNR8L/HEtZHwdozKN6ihd2KzOrX+HR9dTSIM4vRH5qUs79kTaie9oxkuJhbPLbRZslbjOgNi+dRC10+QEWc6FiyxKVvxzx3TTMExBFJCH1quImv2tTBEaXqFwrUrY4ZPBS6/px2m9eBb/IQEEOYZjtcjxShhw9nSk3637g1L/fQfd58jr8I54nMQGka1FMAR1inH46qEYoMvgeqlZFBXnoAmMASlUvUBDlsPzTQfFqW809N3Br7nVb8D1y2XYc2rFWzKSA50ZRwBS1uA5KtqTUVAuk6sv/EaUQ+EVg7WyrJdSb4YlLHdmnt4sduPQhErqSL6ErKUfSeBzvgHAEwgA/DJgvDlt0oIZOnIkpi2CissoZ0MmsdiditcpNQcnJW6f5U+lxyb4foq4WVfFu1fC9EXxfBN/FuhrtIKoGsF9cAjEOSqYJIACBcSvyFw1c8fkk9cyK8D+bRJ1T24GNB72poryPp1nwqxIKFtEhTwsGxuMWJXCHAu6iqGpsz6ruQUiAD99GZnczkT5kpkvNUbTz2nv6lf9kByakli1DgZ0rukfetv9H2VU3OI7r8KTtzrR1plU5Tfcx8/vrMfUe0wc5ZmZmZt7dmWNmvltmOGZmxmW2LCtKnOZwdyP9LNuyLGMcN650Effiy5D0N3paPKLrG1S2M+KgID9oIj+oNiKob45KwPVmioSmN4/yrBmidCGltFsWgeXMt3yT09E5wyk61+E4fimDXcMPd8r1Qko8e+qgqc08RC/WHx/rf7/xj0Gedn3uy2Xne1hBgbwIHYJ9c2IXLhjofz6sqZ6ZrepbF51mGtpENWr6MdpVv7/E3YUpvoyGML9rQ2yw7Nif1dBZ2xb/YnuCvLauvBx5TAkzFwSf6PMbfdsW4PIeaQvUVNoal8+QjqHPkOChqqKM6ei8eF2udItLbLpBOjpL+QU7BCfIt7vHPPS3bea/jx6agZHsSsIUxETCGjDiYM6S8+Sj58nlRfrBNx6YDoM0gm/7ZKA2Le5yTPSCNjb1iqidvsoTe0RtIt0jFkynBPf6aJpEfbZ4kUPjlvlioEVjY6oTbPJ+VIhjMT6ND5NBjpSpzZqeogB3znN0pFTbOUcH68IR4JH9LIg9t+rKDflceDjN+Jfsjd5DO6HlGXBbRTVMyF0oGdw9A+5tWYRHwCLsp3rJGyTi6yPKKnR+gY/bVH5A5OUdRRQr8+5Ww1q5kPr+PT/trLCLwecn0EwVvABH+hhffEHj0re5k1yCs18RhqMnt1R99AkQV19LjXS1bsqR8VGG07jiUF8zsTojtAjGs9sHOjnZ/cT/4TSVxRY2KFtffmcdTlFxMX8Tbxb88tf5jYFGSLrgagBHRiPlxGPNSXcP3uwlQOlmcsARSWKnr1n7FYr5yMAWRhyJbZjd+ciBqdZ91+1yZo2chhenUfpqSQsmTpofPeuPDcdt9/9crw2+2Gu/cqGaxuI4naETuB4rxUMpvDGRl1PdFH6fb5t63HkvmxbtKGksr//t8GJbhtHTfNUVR7TvbINGgxq2HXTNqmVeV6cpEN6eiFgzhZWyUDkLAUHJoRIeayjV41OlH/8Z+1qEF4WzZiowdsF6MnV1gAsc6AIHu8BBpAHttW/uaYSHHk9WUyvgqyYsgETBFZOUA2b3iDP/aW6muJ6PvQm81UzqdkUf+9A+CuEsGzH6nQpGUM4iIDMjD9eFqp7YmoVzqi7PqlqXP6GczPj4kIzCzUBOfQSI0baevL4yGO14iEuTXAojtQHXwcub+KIocit+RVc5vvZNeMT1mCALTXchf1jMSgFDknyYhSAbsZyVEkj8nSApEA1JLrReQw0TjRrjlomhv3cKeRFc5PRxRNJ1HOzmAMX9VDM90hVgZ65nIPe5uOOq83gT+wKaZ6oT7rXuOeMPs5IOcbV1CJDdalNuxV0KLUNMsC/BeI754G96WwLP+e/b/hbl4SiAz6zzUueESr0OvM89z1eAyD2Dn3klfdJHL6y4uN+WyFmTIECrd9PCfFWn5TI82DGLd+Rxjmg+a9BP5DGfY6uRxu/sMv9EJc0vc8KXO/wKh1/p8E9KembmaRq0frJ+2tykX00aKlwZptjjUFs6pQO399Dsws8PLI+nnPumdPpJvGxAEH8u7TvoZyI8lHDhqcOSIePKwEWenSbTQG/4/MWzdXdesFrTUv3pJrPUS/47zf7L5IkM9qSwDNL8clBgxeGFPr4CDQW4NdDA+gTwoivxkguc2XCA25t4zikS4LK2I/FWy03DTfQsF3jZBV5xgdUTBJjCerrD3OGbJ3KfKUteWB0lrVWE/dPG+2fKPx5ppUP/j9ml7wirSSNfHdSFxbbyQxRPr+SyAHnzzTW7c/hloxSyEvmA2wbaGE7be/FLQfLUV0LjY/rp+uXyIGtKMnaJpkHwtK86NuP4al0/njP+kJbOl+CvSI+sFrIESXk55XSAGo3J3zaXTfQV4KZwHWsKf/y7NkD1pDY2VXMNJat5sCNxQsI5hjDSdl+sap2uu7t7MCzDPb2dbI2gcnrns+Ea+60JRHwZjGBmQQVGBv/+d6Ds1uuVjdnDw/+TLuhpZdXQlsBtBR/77u/rbCiy6YQuK5jIwyLd4901HHwwFuGysEfchynuoxT3sXBYRjq/g52MVCg81KECyvyKgul9CNxWi2d6w5cvmO3B+enU6knuCZDI+h84NrDWxZvUL8eJcyjAZgTmJ4BTZjjA5kknyilTRoIUxvdsuoau7hmD0a8YH9Mhg6FwAT7oElfSXCnmxjQ3hhw5kOam8D3Z0lCA2xE4r5cGUCJgS90xoILDgu43ff2PZ4Pg5BJOX5KXif3DcKiG1vaYetr6L7QpmdUtkbVb13BGYNMp09sEl2NdFveHXjrVRzusASwa4OyBucUpbonhqPapbX/SsIElVkf6zJdqNowEdnIUqMUnafAoFZnDXJDwaWQYnJh8z4ciMxixrJRmzNx0W10HyBVQdmCVFcQrSiC7xDi3kpE6r4Ip0uh5ZyT0wiBJU06XYE6vpoVIhRYe+yCtab031aCQGRhyOkUxs2AO+KiPr3kjYp5o4GmIWApYit6yzSYpc5wHQxQx3yTauongFJvw1XEE48JXJgp1flFVDQ2vDv4u8InTkiJCbyJrGxeFD/oUUMDRvCtVklRiW12UE7qEtCgnASaC5HBBTyl2o096PMQdg43q5Saz5yD7SczOR3ZZyMW6fVBn8vo25WNc6P1I6FPGOf8gYc2Sa1nRa2k/5XRin3WAAbKXIYyM0Ncv0Aoe0WL2fmS3NRVujOEnE3hS1XeSlyrlrMZhVqzc9JFKl0VpWNrEHiciZg363LxIisxSi1sc4PjfpajH65Hj/iTVRqmqHXfuj1wvILPcDAnfvRvEqkIHTDs+3U7gIPJC41EiI090EekaZnuGnoboZO/g/nmLVzhn4V9wO22UdXHMBoo4uUxHHMDbYVqOe7+5A9g2iLkFyImXnu9Esq53zcBL2hsre2qlyeWlyMt0C6KaeJ94641VTnVGJ3LrGp3oiMJmJYlKXFxIg9BbQdK8rmzcEW9TOeLjv6CzOqaleryyKVHemrA0zAqGnsisMvI+JgbPVZEuYAjObqoc95eGhAcGesyTFBeAqngm3ntVplaGTL3YZupcRSU945bZHsxpMryiYijzNZFLyQjP5+YoFt47Q7qsLmM9GvIzIa+vwEXTibxmLEY3i8AtIrBe0I1CbhPyQZGdNR6TR1VigWUi8JzkdpekME8EjpRoW0XgXhHYkkDHECVD4JGfcSz64f9g5OiKUuTNP/PO8Rl9vIeUOVrsGdPFxykVeLJHdwTcgUtXWQwUPU7hbK47NHdaRNjZHrJVyh/mDbBp3H/sXA8e68LrbU7qox7X8mZQZcLqTiIOS1F1OkWm3ulxcrPBKZHFN/QtZR2Elm1MbSzGVJepT0M1TvMV+9yZrFs2PF6RSDkdITkZi0j6S/qqTEek/s7QUwFTswpM3VPkcg8MoadEHhMFJqYxMcbEOBMVJqpMgBqnbR16bifmKuDcxpm9lstN8fhOxa+QZJPtYbb7bXvMzOzESuLWsXKSvUkeMzMzMzNDPuYfPGZmZqa/pLFXm1d6+Pm3k/GMaCSNZkbju37KtQU9z0qfdD1z5N9ucvjvCP8z4e/bRNUJ/yPh7yf8UZvzbuZA/pBhmh3egEv/sN/hv9lj8cmZYxZX2Arh0678m64znX3K9Xnz2YtgdhF6G2Ejm7OsrnszVdCnHPuTZx3+oSmH/4LwDxP+op0O/y7hv56mlZvdOsOMBbz7lH3+ehX8sz8EJQZ/59ZZ1MHPWfszXfxMUcFFf6jKFL0Rafr0wVbcZH4WaBC/jg/Tl/vb+rmfMG0/IY7Z1h/6+OkxAqnxLE8lx8uOWAQqiZIOV0EqDGfmtz7pc1BhusHHM3zF/5mqgr+bdwPN067gHRWEkUhSPmYHW4HqSK6yhFf6vBm0zveV7PNKBX/dKAxFwsc78B600mgtSCMJehNoN+ZmvOlU9DVH/1t5kIRciyQ05GYx7ItWKkLUL/O2zFBmqmgeizQVClXmTFM+LjU4jZRkvaYtwRCJTHmUmPeFMs1wa5n3ZA9yZz3Dn7PzGW831fpx0BJcts3A90o1CFRY5lgqy9lyJ6a1kTW/FsSZ2NA7WywkNmvkTVhHnZ6MQi4VVyLOitmwNxUt6mZTbr1540T0es1ripoBFa6XPVuUycTMwQ7fzpKWGRwbFiTdMg1MkpQ5mpR5nIDzhkrLPGhqu/h9OWivd3zYHzToCT6I0i7e7dzXq81BHQzeVaiFlrwdqAZ4OwsehEoaduUiHaXcahmbrfEatGtyLDFw4zVFWyrBV4qxrivzQTdqde3OkSA8iJUIwhEbb+HtOBKayyxl2FYzofPCKFeUFrtdynuINFdRp5uyltk+vZiEgVLBqFKr1m+rLi1q1VqMev34NTlIRPiaLasqfYnaYQTV0ljy9bfXUhVEqddMQabXWt0Af2h6R7VmW3ayVHuV4mhNWL7uRyqI9ZUOGwyFX/dUJT+Ntl4stRaX6StKBcqkggxBctnKZnV6Iu3K0NZczLSC7M1FlekU2FYy74apAjVaDOJYttzMUuV1fnMlyFJpNMUWppiPVJce/EOiPtiYXJi1hLrErKNEBOrKxGtJ5da9JeL4yprolETuKgHpMb0g9oQ5pyt6pCH3qWq9dput2c7STNmifnTxJWiSwbnS7erJ8PLrhUpXqkqo+l/d0jXRomaX05ml8OITDxRMDJQqanl16pWW1CntZ9MrWKqEQrdE4pVNHDVsqT1ot/g1Li4fKlxcl8IgDbzSfiyNH3Lbe5uroYIBHCpmIWzN+bNt66nmuXVybNywRiiR6x50ALPIo1RzqEXCW3BPZIkDrYWpmnaNi5YJgxttGaOYSsljSOB7yJ1kIa3phwNlu4qyIOU9rB4sn3Wcvlc5uMwDrrtSGSHRAHppdh/DJDC9HJO4UEeQoymH4r/WTelpP2wwLvR+Y4HrZTtZmqVZHLQQiZ299Wd8JNIqf85abIxaRCDtSOnUrtkqG0/V2HjFsNEudb4hFu3UcNBoEDfsm/XSkab1Ux3jopXUxjtU2Skjn9EyHkq37NiyYGQ9XpTAPR/JHWssB0K70GLBbWuVjffzx1ypZZD/Q7SwyAdmvm0le9Y56ygsPDScVyxGEMdSEj+qyhYLOSJ9scGpPzOUjUeSKjvAbTuMBYfBw6jdFkokLcF7ItDG3pgQju3nD6ToPFkTqmM3lPpA0Xh7lZ9Nc/WxrCMkilsJszEYndeqtfr6+A1bc9tdqKV54JR9yvl28KeOjaeOs61Kplj6Y3fUyigBgLeNePXbL8Bcus1jHgojjeBs1MCKG2NeacLgnF+G7iVppR30onjUGG8nWqejWHhk9CECktzYHy7zvtSRiYcaUJ2hCJex7pC+XqsdYQuDKEy7KwfHWw7yrjAxAd6nDkKvypgMw/Oe+RK7DvgjAbs9+qMBBwDfBfpq4FNUvhkwBGwCbAFsBWwDbAfsANQAs4CdgBJgF7Wbny2xMnAdcKNHLwGOAPYAfmOuxA4bWaYYe5NHfxToqzz6CybKv5DKFxZKjANfv8DYDcw9/07P1dtKzH++H21PAL8xw9hej1Yzrq9TkO+4mc9WN6/OvBvrboBPfyTRQZqKXh/GxGp9cF5wE10p3Y36RsOfhGehmA4xWix4BPtoTIJUCoofJlkcYyOjBHpGJsJ0ZBySEq1MaQROPNP2hAUJl81zsFw8FKk1YBT3DWQWhzwWgW2bJTpomxAyCrSxQFFiu4OsnwbZDwFXaZ/OhmF+DSjKHmRuXe6O1v5T2Y20X49kcV72qOgU1Yp6pwH7AU9lzaLwc7HORq/WSDdy+sMB13i0BuwjXfoV7MVNwHdSG0uTHHOA35txdI/o/JmiOewjuBjfyHg7jWX2/moCI0+f+NcCriPw618PuIGg4JNsNxH443I6V4ArktOv7/d/EHCI4DCdwVk6S0cJ/PrmvBwj8PnHAScIfP5JQJnA51cAVQKfvwioEfj8OmCJ4BTgDNmOmwG3EOTn+DNnMGfv7NW3Qoc8fX2M1sGn7/Xog0U50TReIhNxDTxtkPKRzHioxMD4INlu8+aIv4Njl6fZNuOSA/iPoCOqzHhS3YMbsxepwq+GkXUwScoeK5WsLXT/Kma6+off9ywzz/Pgz5k52OenV/VXMPu8QvXf9rfHXv7Mt/7uKvvK37P8NvH/zrD/9g9W2as/a/nmLie1sHGAFRYDl433jVJDxlKnw9SIlA7qzfpgqYkF/mv0Zdbvb4Dngf8JeBr4Xwj/G2G2y2F3I6fbvAhllvazFD1rry2eol/m9WWem3e5cab8vvE0wN9MfBrLPndRfV9G8zwAPnTF1lv19u87AMc8+msBT0/QD3v0Z5JO5PQnAx7y6I8m+3Gjn9ixcYBL6gyshySFMGsAGE85GvJtaNVLIttMDAME/nnIw+jZdMbhv/hJh2eJ/o3VDZ3k94MNTIr7Df+1QZ2/9Qf5kJ/kzTolOI65XTs+WDJFxeaZKkvH3BZyJLu4U47jb/0e25ErsE0uUMmNteTV3NC35Tcni+uW9iv5pdSbE3ZjzY1yG4nqVpiCR/LUvR7sMjg5Jtn1Qg9/bneJbfP077dA7/T07i9B7/X0bW5Pydrba4G3GtsJbOz+CvCC8X1Ev0x0C7gErIF3GH0CNvr0OdT+y4FrwB+g+j9D9X+H6D8m+ukg6eYO8amsl7+yd5PdrQB2w3it58MoSSUV3vqBgnp0hY60yWkBgiIlRoEqSl0wAYuRITAIXKrsVfT7PYDv9cYwdv8HAT9PNnwiL0Z5Ku9isrzeZ8ZX+NIJRKAZtC97dckEJn2hAiuJVHnInU+D0wUHQ8gEU3jqvrvznOWjQkNuuXY2DHqQb1+JzUCWHwA2vuInCL8T2OxbEMuk4244jB46X1XCdzs8fpLoV88Yu/o9ijFjj79x9H5mBKHzHqRcIG1lo34DxB4MfIdhrATeFeYVCpXKvoxlJ2oFsUnCQHq3OrEI2u4t2e90YgS8HfgTgLcAL5se7f4oc/R7Tw8kLY/mSsYxDxE32guVGbEZmRiR4cn/PyWHf3H1A+83z58Q/Y+ruZ1x/G1nyIroNFApXa1Mh+biYyz8hklbxjHMh2tMSByn5PN0w5m+KbaJH6GMotOBKMEp16Ilk9C9k7/wfAKdgcJ3EH/SjxCfzohH0xmms0X+xTvLdEapHvG9s8lAe/XpDBPt2QA6++SPiO/JiQVzgYBZwQTeVqrzDRfJaw6jnfXLxeVf2ySH3UF2q4mrm7o45shF5+9Pijgr+M6o5+R6/PsExXKfRbHuNgh02KN3gr7Bo/+RYseHZRGI3zPs56+Py0H+Ov+4MQy4XTf4MHd1s2VexEGbylwoJVVO47I7O+ArOcnsfvPhyGfuaPDUu9yTw9xWtlwdwygQz/RW3L1l26ogHcOeCBKk7LNAidBJsBM2y8RaDb8LSLDX0+eyUWRfvAWr8Y1iNtwai3JOL3CyG2VOnpr5z+Ex+e3VX/7Hjzj3Y+nnFtjFeR+3mvtxayy2OnPrjstu7tmUyJywQqgu1j0ecd1VUXJeb0QuTdTqmrlqm0XRHSUHF+JffS9cpFT2Dkg5Cus53TgzbNa4Q1roGVoTvN5QtSmUMMLSmMRJKil9lKayZ7MZc0/ZGcw3+GC92ULZbROR0IvJnTQ5l3NZr68paxKFtnODq6Ys0pAygk2TLg84CEb2cFRPmFKKpcMGPBqGuZm/7QttLbuB6xmcxTJ8UCvItFg3WLyXxWnUt19EUn9qzZEn3k0XCKso0rMJM1q1zaDtmMV2FX6tjRfybXY32Hp8d/XFrhPU6wH/OmHXnwy+8YhWOcbb7RbbPkBSO8hdpJlyHttMSj3wDmwzf594SD6Xnq3b5ZrY2Hk0vug2Y3xWnmK5Siw0nLug0uly7hL2U+KOAg364lRlXzlTsnfllPIiFLWSXP9A5yf3Z39I/us9P0kfowv/9ijlTSNrVGFyROgSpk9TJEL60ZFCwwg7DYQ4zh9VL/bplsL1wqS/RiadTT7/Aru6BPyFc24eJn5SMNwIXuJEw5oHTU1Vrb1w+IUzk/FTlBipvNzxevg0bBSe3xgpwbvQF55Id84of3YUy52rAW0CQ6Ky8luf9BX4SyR1ASsw9UF+2P/4mb7kMzPxzJrHa005RbLpUx69QvR3gTbxdQ3Ebo8+N0H/BugdXvu1iZzlgHzzInz1HcDfhvrXkAyzBLcBbifw85Bfxb08pJf7uAuwc4I+4NH3APZP0GXA3LzLW85DP/ZM0Acn6Fsm6KdMXoL0/Lup/7x820T77aCxNhd9fmTGrZ2ktcrpPq3VXaBNTFTHWpUm6EPAvzvv4p7fB73nAms7mdv9ELQ/TPeZkkd/L2CXR3/fBP39RF8u57QP9Sum3rTL4R3D+Hmeb3NO01wPTtANjzZtd6/bQWNCLqund+T5POprGXDaW7N7IdMc1V0AzDDQpGXg0i/W6q7hHz73jZ+956tab3ti8Bmf80+1edf+c7e6WJJ545wF3El6dzflzFrD1ghmM2hF6agNP45ctDwv3G/Ffllwtn9YH9WHS6Ol4cgy3YcG67Lg63q4qMeiVr3tVtGrVW8Rw4r9DUepGKYVeG18XfO+eBRfN5oyDi3hIqr1jyApPn9qXEp7G/KkOA8b6HuJ9zeHSuw+4PsBDwDuo9z29dffyDbab4c33if3nsGR9U/rao6dv3rbBP3H6/GhUFFbQ9KKfevJRGqspDCyPfzw47IZR29kIkqRnm/du+B0L5hyeeffdS7W2XtsEIx77SGjU6QzD5M0NaIfAfjljwKeSc4nCLXuMYG0CX1U1DfX8mPHjUcNBbxRy6Ralu1Hhbvdh6g50qV5wGdj3b4A8MWAedIvg78S9NcDvgVwsTkm2Jwg3jBFs5skkgvuUTGx20n9LhCeBXzakRL7HMAXA74ScDROl492APDdy0ffyKR5xVevZU/d1iIxuFMOhz14ZyRs+43FxcFgUB2cqkrVWVyq1fDfo6x13rxl8c1bVg6eNu+tSLViYT684S4/6sjEIENiaVKjnFEPsdvUobdhF6JpthEV6zRLsm8qbL9bq8WjsKuA2wGnAXcBHgI8BngK8PaPKbH3A34G8CuAFsKsTJl4YQ2nK+TFVx/cG6SivE5TmJAoxJnsixByzDm9ebfzBQX9o/Td4CPo+9RHUe7zEh+ZLraV/9t2t/ie+CH0DenAjf/Bc1UERLmo0SFtwe7gYmEXiiKc36S7jHslDUSkU7CLbqQRpBVQuru7WzqGoWuSeK7e5svdl+dsMPCUBHho6SlcEcq41ZJ/M1j9EVrbf3EcsDfEXer69qggc4hlj9M1+myw7rGXgHv4WwRv3nPDe+wDKuacNnBe/4KuMbmjTmEO8L5jInd8mwue6Glc5JBww/lvP5yENnjgMYM1S2nxxGee9fMd4d7g38mWUm/lgxuS/LLBin6IflH9ftfZAOgw3nXu3hyEk7t3tb6lB4Mnx/u0z8w3uP88EMw1GgK5q6Jkm/5Q6Ar51sz++Y5Z000b/+sMg+7K7LWEjnCQjvgmjnZGoPxNvAWrOxJmW3SP9w5E4W6qAMOVEo2vxUKuq+Zi4OZ5jEd06QfWasQtn14TC5uiBLHm7XF4P/T8xMkj8TD451zQ1z2/cK5l28mJsF8Yvjdbt/XMb6yu+ZqzPuM3NJT/3Gq8nYBj1v61jxsSUGfXPlisnohr5CP8UxOJ4DfeQ/TZJGHHKya3//pk6GWaqu0JTMbtsI+HNE+nYOS7roleXgpe68fcv6KUChlZsFUMp0LULjdw78s0bOEMNzvLm47lvMAuzoh0LFRQLvhey8AxzcrR8cYMpMrNWa7oZeLkm3VP6zizkD0sLKEelIVzq3LSfwhl452GhWZyYzYoB/xnXxrk4ImDosDKulycD9WrFI3OxZccbuVA/jyIsKdLMYzzUC+jKJJYkIeLSaH7Kjfn46Zp1BChnQ/7YjP3rUn5GPq48/AdrgI0RL8PbVYtQISS9ZbCqAJoW9p82MgqAJOZxJUmU4imY6Mxud8KwftB1+HwfCGSyjkKRsWK4MxPfb4+oAhh5gOxTtNFCMwri9a/XYx/Lea+/PQrhkEP3VxyuhgBsnGhYndKQJb/RzQsoARnIr1facyVQGHHywAbyVI84tZtpIeUQr7lgFYzoxS/SO/sNyuWwWTU3e1XTBkO65jlxnOU48vIM3Xe/8qhrdeY25BSjpnxU+dpvBXo8d617pVeBfbYq4U+KakA1+1qxSS+SpyI/GytY1uJbpcca8v2Slzf3p46LVgF3vvGvtXuVZAaf2jPM10F99oEeopMNbbxlqkU/aiG+tzt7UJra2CXdyxhs24NCvgqwpTLanD8IOX58tHav31Pc+T9Uou2/b12DuRaMDJKqamH6iBx7uY/6ip18HdwdRH+VIdLjglfZFLrsFv58z0vch3MDGrltuyuR9pVwcxSqXpcCVWeSLCtR4ho4ZXm+Hro1e2knu6vB20v3SpvawPIZ3YesBdrwEcO2euO1g2Q9fAWLY1twNADPgvhvgbkSD2QGd3aCBxjHq4Xb8RJvdVP52waYREwYyP/uxGZJ13qyEON2NYsWJ+1uwk73hZOVck1YUNZbPCuj01YZvKqfc9owpbqXOdn003wDFAqMDjSjHotEcPEf5uRpdC665JHM4yOWNyklzfjmNBbUyapBT+kbC6LCLUg/sKR3fkGLTgqZhf7KbIF4ymbPzn3tKC6Klq4fUcr4veX6T6Rb8Vcnnv8FbtWkD7Mx8sXtCJWIn1TLKsVxa9jXssJtmG++meUkEEb9nL3QDe6DRxPMhb7BtqgceOi//f97RDe2dcZd68djVd3feD0aocSz4GH4XXt2M8mdsV9fQeCRPkoleIduHU3XFLpYwdaO9WvChR0gHt1aJDsSgcWkxO1iq51os5nlaWDdSeq541awtI60T2rabOJ1gme1H0GDYJdSNBmyySbdqFSMN9EJakLzpS4pF3zXbgRwh5y6eIfBBge1Yk1/YMyyrrzr5P/oKHWXCyW+gerLmhQhIS6seo/uWf81t24l5F98EVWN7ROvjbavdIN111nKwVu9EAkJDoy8GMPZtRtHC3Ke9C9N/1jF3cvrjQ79J0T6IWgR0R8llQvhNymq2xf9OJtou8+c7de/D5r5BSR1IsYv+u8vG29OJZwPjSR1Yt/rc6Jux/oQyOnOm/szT4c9/60metpH7J9/Q39HfsQcoZQM/rdh4MM5eXPLX1gp7lH97L6wHn/bLQNXz+qRN3u/yfWDyNdLoEP+v3oPO/pPOvRD7XF1q0xGf2QCKOo/OzrR3CozhJz9QCuhxuWfz07ALXsBYcPdwcQ+6LjROGbv/417QiV6AE8Do3nFW0YQGn1Xd9XrAEkNgra7zo8iD8/JCQ3yQ1ia2mP+lOrQfBXdhnzhQ1if7mEHGoH8f48H7mIOYhMyqP7yUeGwLHfeXqL0hDO8sgcGXw9hL29ZT8FYoew/EHKgNwxhLVxb3wOrRlGj5eKT//lYew38Dh+9Mkw9MoVHtK8h3F4TDvobukwWBvGMuTpw4hkJ+aHBEbgZGi06sC/IyiXCrnG4TKCo9yBFn4FI/B6zyc1QR2BiokaD9dJMlq0hRbHNMnws8sUj/UhoyttWE6ljgxF/vPZM6tHoXh2b4HbjVFsFdRSu2M7Cu3iQ07/pI/Cd+DRpDB1FOstqUsxFyl476PQ7GBKQQnDemY5mYItRfo4zqCgI1fw3VXRMRC9rlcffRyDU12/7FjNGMTSp9r37hlH2ruYmofPxsF+JyrqQvY47G6EWkpsncBm5l1ud8MJMAS5Iw0aJ5CgJ9C7CZM4df/FA+XUSTxityl/dmvq/7jb59Z2S2EJHuJC7Jp3ScIbCC+GpdABn3WEo5GnZZfLWqJHnmCbrFxD7BYx8Ow9vYbYbBqTy/NjNVEyKsDFcWU1UVjcMn+qaRXxYGm1qpfVKqLVUH362NFVhHfbGie9Tm5iojM4h/DiJno0SC9rlLgJnq2fanW3cxMeJVcP2XdxETfeGznkhXMR99slo38bcRH3TK4qbiK4iHMho0rBvFxElW31hsMDnESVrF6gSSonISIUYKblxEmYno68VaPDSdQrKm/zEeEkqO3pAWE7OAkjskZM5ywH8Z6+PfFoLQeRZhNnaPaTg4i+qOqeaM9B5PtfsG7Q5SC4ueO4iiQ4iNGvTx++PM5B7AhVbRhfx0GwP4/+vWGSnfhS432uqY6dOLokoHQ5iZ04x2ZRfdqHnaiUimIm2LATWlLmpVma7ISD88+w22LshHCJgbXYKXYiMYczMGsLO7Gzsr8gmMlGXPo2yBrrYyMsfIyiA8rZCDW+1xaxv9mI+39kVXf7sRELHA2mPe/YiBe9gcIMPTYi8ICGuI4KG5HMLNTdBzZCRzbTn0+AjVDVPMj5YgsbkeAaMbWyRCLMVDfVNpFJBOPU3ylqJBG0osl6kVwScf+3kVl1DImocyev/upNIqz2a7v4vCMRv7ZH8te9IBE/v8dShR+QiM4hUdkOMRIRMRv1PvoiiRBId2GP4iMRIq6NYk0bScST5p359+griCs506DRuIIkNqOdmXEruGVux/nYfgXUnrKD6o9XUHoilSfsxgrunCuwP39gBf4VbJqrF5dB+8Brzt++DFdpWt7blGX8G3Bcis9zGdc7v54hGS/DIC7fd6/8MiL5KUWmp5fhEyfB4t6wjFdrFb3qx5Zw8PAivaFiCTKSB33XxPzVra3zJnZL8Kwa8ebVXcLbkAvbusWXwF9xmbfz2BKuPHM4z71mCRUZT88+HF0E5ZdwaV/5IqptLmW7xCyC9Gas97HDIpI1xlc/fr4Ij2H9LY4yi9BVmh5qPb2I0Kmx5+K8i5D8/Na/a4aF076n9TwaWchZ+tCpl8yCQu3QjM5XFtg0kW5rxULI1prryQ9Y0Bzo+bZWlIVXBn7TNgdZIFkWyq3jYKHbzqEvaYiJS1X3qy3LmDhXGiyq+oOJI6u+6Ug7MyHzWtL4vhETU67rgl4rM/E2MJQv8zITZusYV9bvYYISwTxivMyAvrjBifE+Bm7GNjtaFTPgrg+PXdEM5C6dsqt0ZOBStGGmsyEDjmYcVlrKDKT9mdx8R4iBLJVjXUJ7/+rPJgJXSQysvXZLQWKQDsHubz8eldHh7sbl7vyTjnNlYuqFrnS8krM24DCj41hJ/QHZe3ScN7CrCRWh47ZqWQfpHzqC0j+FPeGmY1uciWMLhYb2mY456VoaPPvtr1Uk0lDpkFEm40PDqYIpZosNDbHEkOAjTRq2ZBl20W7TENH3VMH5OA0mgg60ozw0vC/SPFc0R8Wx4GOaWm1UXOJJJLNlU1FrKy8QGkIFjfXr/Y1PVDRqlKv1P6Ni/XQK51s5Kq5bh5L3XaRihRyqkbaTCp6jwWVySwu4rXLm5UDfAsSFbeuNSxbA6ufnX4pZgLT0xpK3Lgu4dURlI8l0AYet9sha3F2AyMlnzcPXFtAmv3ZWhm8B+rsfTv3gWkDAM6HtJMo8lpoTfkrUzIObi536OWEeDxXFz2d4z4Py8XFQj/U8POwqTGgP53F/VphMujkPN8GIU6wj8zik3ms0tHYeP3cbd+dMzuHNHxWfTw1z2LGYmiucModRwwSDP75z+G87V84z2zlc5K3I6NeYw7M9Rwxv3ZqDutl8n/PROehyvtiQv3YOr3Uqye0Tswgx7tNqq5vFG3KqVmbiLHa47ip96z2Laod9j49bzcKXP3p90oNZrLIetd0n+jdvW/SX1c6CV5XwtWefRdeXXg+HwRkkdtPoj0tm8P3gpMKeqBm8crTcHWk3A7f6wtzVejNou+4cLCo9A9Pcs6vETs0gu8jz/MGNM5BJ2SZVNjkNfSupxyK10+DekPXBNn4aS0FGrp9cpsGQMH6gajCNJtntQRTZady7fGWBOD0Nu87rvaobpuFmxbBVapvCiYOfg/S9pvDlWpsyVWEKXuFTH0Y2/NWF9Oyr5ZNYHWt1YfT9JE4JNCSPiUzCKW46+iptApMT/5Bq4iewQWFAIPDJBGhDrzcG759AhYLRcnnTONZpnwvfYj+OXuO7DEPRcQiH5hxvmRnD2UwF50thY+hwu/75g8oYml9v1v/NNYaMQzwvYpMoWGgx13+iRYHPj+9dVRspEC667FyePoqdO0+8E9MeRVSBTPTpdaM4qW0dpPObDP7p60pVKmR8bbwde5s+gmlSAm+szwhSSm43dlwagUnFsltowzBeXQ7VbNAbhv+Zttpz7MMoN+GOfOM1hL3Pd2mZHR6Ck921/9FuFtBtJdf/v99778AT2LKdGBJzHHYckSV5yVoILfP5r0vxYpd5y60XysvMaxeSMnOT88+WmTfl1s6WYZnJv9GTykwzfp/56s7cO3pz7jy9Iz2XPv7en4wnOp657N6xn4zb7pk7b99+9/hvf3nUjvE97h7PLj62MvLBXeOnrHvhFW9Yvms8sW78hi1Xz40ffADtbh6eHR+5+NLl+YNmx7e4jWs25n883p87c2LtO344fs1l+bUH0Q/Gb6+sH0kt+d74p59Y/oun8J3xQ3+6W+WjL71r/ORE/x7vPvQb45037bw7edkXf/+70B8eIIkfVD//rLPCw/f15+XDD0Ln1v6b7bzal3+fK2doBf3he0wOx33B9to/+k7zdeF4feO707chAYXpQB9IU03GATgaPa1gVsACAmABjsDr/RYsY9iVy5sAcKjwi1V7kqYC13QivHqVhDAy2fQJnQMRK0wnt7V1uaTphHPwqxIpcfZAZCDanG6DZ+Z2OEBUapoBD2WYFCegAqv1fq5VNcrMCqdAi00KIgjqvUZqmgXNulBV4riNnnrciDXoNDIMKwIVBsDCIpJSEyzhz2JFGoIOZMSHNjgGMmu3wsf2BMzveoxA05KqjV/JsQ0w6ky7DapVOhEB7LwF4Fs5vZtxFgUGYNAZ2AZhA1g0aT/GPYa0TTMY2rcMsMlUE8rLAANeDYKyAwJXhmPg96+aMRa479JM5mi2QtyCReYASboFyYWpBfH74lSR25qg2PcYt9qsT/QhpVFHL5vksC4qdes4L8ijg5OSK6IZvrCKNTGMZFO5XRJDnDSrWVYqLFhgdrQNJoktLwuHR7308SgcIAInylbTJqjzENY4fQIUnADEWMRFkWQ1RtGykor0U6vCqfoZVhwyHZHDn9b+tSDpipxho0dbwQTUrMZzW/qzGaIq7TvCJJkEL1hrvJy9POKT+PAFCzHQWUztBwxbASQxYJake6SAVDMymYRBOWpq7ZB1ANApnGFNWg41nns1muxLFlKqQ3NEfMoylzImhTRMI89PG6DWKpdWpM4zePXQIrsoeYzE3ixLUliENjCauWnwJetGqUdya/vTvWa16eUh9TCrbm8d0iFd4YupJJrhwGi0UkxR1J7wnRarEK2zDAyDBdyR6Ij69g5RE+2JMNuyiuWqgo2HoGdVj/Qs8eheXAq9benWMzaVC+lCesVgt8B0PLEKLJyxeZGeBHz7qtaRhYs7ovWrTWIsQrqro9CifokgqkIjTgBY0opBhtW94sxCMxJurEP/cg8JLIzrDi4MLEO9VbAAGN4HAl0gvfswAx8pseuyg+OAYPcSY8NiblroPjp2UrXPM9iD0QsORZ/jeYQtAF5c4ETLRoPWTSf5/zfQF2ENHJDr5XY0bXJgDAsCa+BOC8ZSMBToGKaOqAUrRc7EIXTimS2foslmarFdZOLH9lxfyyEtva3ZjPYtNG205pvV/i7uGj5Ax1xLlYGUi2hl+M2ZND5XakaPMJrUE51q0hK5hIKOwgYwg5kVKQAOe0PZh7YbCgOIA3EXutD3Z4enPmvvcmjheCXNXgM4a03CZUC9rcPU/ZNexlf70O551kHBaMand99PICDFYjDAQAIKALbeANKwN0r8SuGg8YAEWozAoIUW2VCJ+olDbaZaMUT8h0J/rzS6mf7p8i+Mx9/r+t+Wt0CBcDDTDmVFxMCT7qswyK1pbHcMI2kTSWAJEgszOMEjAR0A0Lv4WcndkgpGuPmQYTg20crdygDUK8QlOI1m7AZVjwW8CMxjUFZmEfSyIFl7bcAaetstwkiuucJxknuxJ1LIQxDiiRFozdoTj7EwvIC7eYzjyMG6EU6ACbBLRseCowhwm3gxaqXcBAM2SQxFOFFhwcxdrJLRdJAWzXguSEh6uDfUKsN5cFJgsMYUsDcP4gJRjmDl+8xhfjgAYG8TjOXwI5xaoFnA1P5WRCnuV2ZIBWABZDfPXLWHC9JwCgvh/HgagycQIElJ1yqnjOcEGGxyBgnEHxqFAeKz5WVoxuba5R9DKsbgOfY5QiBLOFZrI7v10HCdPRgdcqIKewgUXWxwAy9qTWOZ70qOSBaszC1YyPtYDiUFjyVIogAIs2FgMZri9ngTyYvAUBCuaaGMIJUZBOOtcLBIBi9gLdbwvlgohF24zlB8qSYBG10hijcz6TIsMgBxJ4p2fTKnL0GpeSWYE5JTZoYigbwMGfi9kOJilFDG84QBtmDcBvELeYwFS52Y9TaNWmniozwL0IEjLaAMvkdt4OKaHeBTELvjhFqrMBSBiQHFlcqs6E+ssKwekWUZSYM/AwjweQcLHN7ODgx+sRWA4YCNHBT2BnGSi8agNi+12GZKiZDZ3UVKsoIJ47VLJqeZFC6eT2mEO0iiDLtevVaorHmPJrQbNNOfXPSmmwh7Kpln+EEwHBtEIHe6J0Po3Tx13x/fhX4Sql/jJY57zWasUv6r96HRSvrdPZLS0WwpvmOp7qj+Z/cpVtG4U+kX/tN7FRpp7b3kRFEctMBCqHbPcCi5lKHaVfbQzeEz/rw/+3wnsMTpEj6fn9OeaKcqxZ8+/9HnSQILrKW9aL/fXd9B9ZJotMc32l9Ivc0sr7fTr0LcVvdpjtup62+kuMw9bOL2CzfvHrc/SR7JcYALNnbEAd78rV/EAc45uDOqBXhx5sGJWoDPvOnllwkdPHnwyWecmA2PXp2Qza4LWJclsVE609axqGdgaPnqkdxoZffsf15y2Xy2kC1mR7OlbDlbyY7lsrlcLp8r5Iq50VwpV85VcmP5bD6Xz+cL+WJ+NF/Kl/OV/FghW8gV8oVCoVgYLZQK5UKlMFbMFnPFfLFQLBZHi6ViuVgpjo1mR3Oj+dHCaHF0dLQ0Wh6tjI6VsqVcKV8qlIql0VKpVC5VSmPlbDlXzpcL5WJ5tFwql8uV8lglW8lV8pVCpVgZrZQq5UqlMjYW3uJYmH4shB4LbmPBtGb1yAnrTlizbg19gok2tU7h9PYdhfa+qcqHhmgdDc8eZLL9B1Nx9vAdB80eddmb6Oj0lurRb/r2jqPp8erkGU/MTu71NB07xXceX3ZzJ8/23nnmzUsGbrxy7YU3ZYsDNz+574U3b1iPW2hy71vCs7W3jJ0yc0v19Dtv2XnpzG33vXvv6SXvnZt+6n13ztA2vJG+NfDGLTsn30Q/xluv3DX39q/9ZO5ddM/ku7P3z72PaPDjs1t2fbz3I7ztXV/ZZ9vcry/a9tx7PrGNHuPtvU8Mbifad/sBbcdtf3Hx4nB8a/sOaqd++g7ZQMIIQHlo4BiaAvfHcOALQfTq+RfF9guD/gZdBAaolpZfoVcHgl4L0Jfp9bG+PPAQuiLwC3Rl4Bfpqth+DSiMuTbwq3R94DfphsCv041x762x5bbAu+iOwJ00Hc+4Jejv0dZ4zFtj/Y5YvyvW7471ewH6Lr0fDNCHQfR9+khs3xbzU4FMn471Z2P9uVh/IdZfRAagH8W8P7Y8EMd5JOg75h8N/Nz8Y1gGUD8TvXx+kGsjdwt69ardA0F7Bj5nfq/AFav2ji37Bu45v1/gOloXuIHWswfoLOHAC4QI9IrA8+hVgcvoNcK0lC4NukqXC2icrpIM9dMbxQd+Ndg9fUfaAXoo6E/NPxpHeDzw8fknYv20cHhvpM10KGW0L3ht1n6AXqfFwB1K1Ex3agqgr+lzA3NmKWVpOrOUNnd/NkOBX4453XYIfe2G+9oMeXptNxHoyu5VVH1oezcHUu+1AN3eS7T3runeWhzf5+ix+c4+E7gi1pWYG2PLMX0Wj80/P7a8JuaNMd8S8yN9CPxY4Ifmt/URPTr/uT6ht81/KdbfiXu/F3jr/C9i/avAK+d/01c768eCnpp/IvCi+afi8csGiN64a1Xg3j9eHfixH+cDu2nzQDNl6OKgwzxDXbSIaHgtZWnzcM1ybGC087jARfcfH9i186RhBej0oH9y1xmBsvPMwLm7zgrcddc5sdf5MV8+DLrzrqnhYwH69TAHPhDbq1uGAZrasihwcGsqML91j8AXbeXAl20leur8l2/1AL0+aNBlgd+ZuDLuvX5ra+DbgmXbxNsD3zvxjsAPTrwz8P9PvCu2vyfwnon3Bu6ceF/gryfeHzgtH9jahJDtQX9t/tOB2yc+E/i58z8bR/5i0DdNfCke84NatGMeDgQNzHdRP2VxMjkhIl1OK+g9uiTwLJOg5fRS0xR4qbGB1xoETqXyVKVD0wuD33RnX2D1jBqnz+ikxUS/HKBBOn59ht5BRKftnyGE9rzQpkLLVC/vqe2Zts1o7Zjt397XP/DS4f61Jru5sHB6tvjYmzaXUlumS71Pzpbomdl9nsbkvlNuYAMScxuG0jMb3940sP/azoEDdu+am3iwd/JZ2eLMcb2TAyfcd8rMCdXTB0485My5E+979+RJt22beT59dfLkk74+dzJ9b/IUmp059V27Bk7/9U8GzvzaL2bOfPLBybNB95x9H8bPmc4QTbdttlPd0669r99/aKga0fB0a3XLbGv27ZsX0JP97QPzs+2kkx1Tbq5jKjWzaLpzZnH1jJlu+tZc95adMz30470Hs7MDS+mXc0uz9w8se9395ywjIg8v3maiTDrT2tnR2dM5FB6/L/Tv0b9+xaErnrXipOy52ans5ZVbK2+vfLzypeoPq/dWedPCTSs37XXYEYedfNjUYTce855jPn/M3ZNPT3YeWzzl0FNOP+X1p7ztnM+f88tzEi9Z/ZKDXnLWxddc/OGLf3AxX7ri0kMufcG1d1z7uWsfuLXb1KthAzaWjSComnA+KIkoSESxOXK21qHec62PVaFxNzM5kpo/SOreQgauHgMhtnc+juQsRxJpHE481EaO46CIyIl6K3HoMJ91KrBxfHXWi4PxHE/C4hXeuAiE2BURU8Q+MobiCU1kSa2qc433z5EnFg6OztZPBRoRYIEoBKufllNDxlNwjljqZyiu5kvBXS2ixsl6y1ZrAVgoMvXzjgTCtRAWRp2vL4GGsBbsnZBzEjVWlIW9kFWxRryNLNcXBrAKIwzPNhL10PoiGc/krKUIotYpOa6vF0cgCYHUWCfiSCzqSwc1BhEMsxdrvYEnW19Gx85ExlkovCibiETqKypWXOS8J0cRHDgysLaxuB4+8pGSGDXeWHXGC9XXOaJII3UE5zhizyEIDNWXXI06dWLIe6tWAR+m/l0iMTtxYp1RFRYmE6J497v8AsR66yVEhYUljpxEIXYj7Yz1KooQl3yo0Noq+ihqJCN7ZTiKVEhDJaeiXjVyjRSFMsgbdTBMTCQOTpnVG2nkPcgoOzHOEojgjXcAK9tGPosx7CC2tmBkiCKOgskyRBpZDuesGOslUiI2pFatC75krW8kv/cezisiR1TPCpHgbERUG1tCVcnXUtsbIssWoQZvttaxNDYKM5OqJY3YkEDIk6/5i4iFb+wfAMQsxGrjvW2UtBYB1nqKqLGtQgFgwLUXzrMjBjyMFyU12ths7FwY6IytvfIRxIBMRC6CIw4+jS0I8c457zy5OJVt8OLISGS8AcRwY2faSLyPgg5/jtmLc1adjVzEJjhZbuxXURtpOOIMijPYexavPrLsvHhIYxfDBcWicTbFCa0KRKzqIRHCpK6xuX1QFi5OrDi9HZMJ4VgpzBOmEdvY8hSXiZ27X73ziIfuGd99xq5823jL/wEOFfHq+GVlG2a0WJUHxSSkWcrHSna/PqJ/4a66SfYtDfC8eV1Tb86K35la6dxzeRAsLNj0lAXBtiug2JFp6EuKmxsHeflGcaQ2yE62hOLebILiSJe3mI1NRHri4yWbFggjGxv9cn94sGqMbY73IA7l9fAw/k+fllyF7wiyNalRXjMtvb0jR7yzZiuL3oIT5jWAeCytdqxVMCD7FosxzK8hUMs7TJMXazzoudytPb8bKiS+St943YVLYuhT2Q2vojStbR3Xa6ozbz1x1IdoreVAjGRyhgaVAMuMjcmpwhgfUa/9DmhIusD97/A71PLeZiUbvRICbXSY/pV2pYRXS2D3MLZLAYiRPn471M6lLV44Nb2jnkHqNc5dSolCz7l1hoKsTAZSsuGges6ViYGTCZTR6+9Dcx8aSRlC++uh+Av5xebrFBCmYJufEvpmyvZOd3fgJhrU0DiCR5e4AP20IlWVmLAgiYJjsYxecyCesDVVXV9utFVivN0vNpCoxR2DqjT3iSHreyvVu0O0EvfkI9UBdezppS07ZVWqsGuabjYlIckzskf4ib7q1JwGwQqEbmm7wJ6ZdixuJQpESPENJcpD6nAGwMrbZFeGKs2WKFdeapIGBDi8Ej7tJ3WAvPLs9QQ3CAXGa5eN6HGSoOsuaDPGREqG96N+WDGHW0STHSHg+2rus3pMnq79aHIVuGQp2LoF6mBZ30UaPQPPGua9M44phyS5b6trMAZiwdCPVuD4edS206WWhryHuvHEs2wYd5iJpEiPPKirKSkutuCH3pT+q80aMyVJC7rZ3HGMFAsdf4vA8J9vG44oEFSOr9lN5F6u8OwHSqKxMhTpcdtQYZ322SzoyW4Fr5+sMSeJ0lwiOggcMb7KxprHF/5wqwb0qkgKY71tfXiBuZ09TdYIsdXazLssCU7r8JOCRvCFpY7FCGD1uyUhJu04I1hsp07y9gq48iqvqm8oByxuR9HhrrQNZq/1GspFeYTbpMyCTe2QyJ+N2VA8l5dlEs5/o6AotboH8Q/lDH39/pbBX8zIcmKpSe1THk/cvL78sXf/eg+7E5zo6CWxCTb3Pc+qn6zpVIxhkbF3HYwDdQ2DlccXJGrvufWd1SVvRNLQ43r5Ha1EayhzBUt3xWqDYs7smzLsCkP5Z+NO1XZFJPsB6MI/p82T90GcIorUVu15AqLzDxHBeHVSQ2vWRFY0jEFFmKmqeGuJEwqDDNZrQe+RVr5T1VbGa5jMI4/LxhFrNuztqIrst4a+vyw5PxzrAqKzlKnW8zIU1/d7B0/jpYOK4LlTzLA/2cz12skiXI8krVjoaP+cjw9As9G+lZnZNmw3kaEfwrkJCBAjLfv/j0RHhbWKpzIoDArUq/n5/7MVmebibFE/Mo8MyRY7/H+QrR/QjeOSZ3/Zpz2uSvuf9JgnRLGcd0HfzxHNmR36xzF/MZXdg9UR10NWQEBS/Bx/7z59inIla2bqNShIZjvkXquOHK3P7gUAZUMy2kBKnTZWsmPYgmoHQD7UvpBoTiLidU8+h5GiBOimRHdaAuKqWlPjDak2ywWi0BUVcYOaVTEoXFHTAz6HykRbWg2RgNUemdkShMKGlP4KeVjotuCKZv+PF6VyqDm+TZduYuOYLUD/c13OjxLILSE9CvuOfxyIf2j6gJkLnbw0ZuZ8cp8jap8COaGATsTrwf8fHE6HrERHQ4fJIGK1ZrL/J6MiqdcVGRTp+6i6YgCf//FLtcmmrY+scZ2ptD1gwz93byJ8EJmzF87E0yFNOLQPVcsrm1R/oJ0B9khqYEahUyp+++CUT4QCwZltQvzLRHTaLjkZemMlQzHACFP7/lURkfqIn1i87pM98Monun6rVTV5tWO3NXV8JpbeWDQvi1XBS6I8JYOSG7C7Fm8B++2qsZ7Li+4jdyKc6tzKwXmpFV5GXxd1doqVoZLJHhnsic36CzZdEhTt+km3e2YfZ+yA+c6E9BZZqHkc5RpA54An4beC0liuNwnMMY8QiJCwuOyy0QfvmYULP/6yFaq03OanH4bJagBnzs6935rU4ZPgkadnvUJgAEGh1ovgJG1cLLvI4G1TeECRScyuGG6Ic/fp+lhIaJaQ9Vt/2p6JalB1pDmvLQFeenmZj4gDlkJSyQaEbXiB9djXf7OqgzvTpnsI5cjW4TLPzV9g1WQKiJCaSh77Js1/oeA7XIV/BlWaoO7yXG/A38nYSrOmHkjqwEiqL/SLsFf8jh1g0CbaJPHalDvxV862XXkSPIJYCLfWCD3Fdu2BJLUXF8uibspkDEuMdlRoom2i3dx9ywn9fc9dL5SpAgsJCxVUXf5MfF1DNTv50+Gm5SaNVPqer20aSgHFe8SaEJ9wsOm4xhsJoZxBtpo1wNTGjBwkZ/hiS8kD0mMBw/hE/NeRdkCbHc9dQmPe4Hk2VvtNNpQQwuRC9RL8FVmYxCt64UO5lPKdk7IXe1tvPlpb7GzK85yXQpzP7iyZBacxcicIvTCEvVODgyp4/8ZQvU4xSuw85ewoZCQ1Vr/4pDbRXq4TRg+Umb424ZV3G4eEhfaZmBcTuT9uhFl7VeIo5SZ0wH7dV+fPieUv2uoaM0+YSDhv6paQIXbvXcjS8D9jvloGC6W8tKlTa3V6B+0P+23xx03O6+GUKMYSWUno073k9pzwYDONXNm7q9ctcWTsnTTELDmAsLPPqpZNeY29Z8VB9XdHoNygg1X8oNfw7GAbSfmqLOSJRHK1ncSGFvQ5Ypu31TddrNXOIsV1KBwxxzqCJcuFdNeLgms2kzJjfbxkcfee06iGlzEDApz/Xa7rvU21hghTqPz9gwKDf/XZZi2hYqjKZ9J7/STDY99y0GC8pD2p3oCDbR73WZ7LR0J46w2NUxZhpAjmdPCFvtlSVmZRcOhbec2LH5JsJy6QZ/bfMkZx2WuAtlPbo9gcugDzl7+Xzc+GoKQo0swOpOiA8H2v/cCDqMjNsgaAEs0iYWxdGz2xpNL6gV8IIFeAa3ljGjHG7qbDnLA7BXQ2MOPL/GC9d6qQ9MOcigYRRPzbvju5rBXVtPH0RC1IFVX7ku7F84stBREXmUocTS0V3Rt1tvDueEbVXL9dY6B4WtRi0uSsKheYCjTvNHzIFnGJ+4YOrHoOn4aAlaBNPa7mNV3UElcZ0kao4LoJocxZYIN0idesn4ZY0pjpS8k/cDik0SsGzCNUd4P/kc/dJ0ajBmN7CL8sKVVkf7ZC1bEXTMg7Gsrud3NqPR/kk0qeHV+6yiA+9SqIYoaTjpzugnJ7tH5UjbI1KvtnOLJDqiNPmmGe6TEfw/T5gcbe1JTs4gD6BWR+8/k4PBE8iwTd041AvIPeXnA4R4sVC65F1EixUKsklnaMBhnu2o3ZVwmb3STWrTvJF6TP1Kj4h9blgArXpUzlvB2NAwrT9qlMHyHNTM+fXitlcITMh3TUH2dpACDDR3Y7P8bS39TIhHPgQQD02ewpCc93xxcK+6WQWFIAcRBo9MzCVbmdzHnPtO5mQI0UgnG/mdWT4h+sgTBVQEjYTPHGLwDLONsnF6J8alBaDqCtuDvA/QbS8ZzKHIXk8BEI2aZKML2IRi5E/WOmHW0WSo+QLj52FeycSp7+hzIETo5ZmrrN0xonRN3F/Sk/heHx70AowYjhMJVU93z0juZZ7ivRuXj1jD7dlJrOWBkw+HS7gufWMjCOFDrBAa8fPDZSauOhjD+8sZmI8cGaJ8vD5kTc5benFQ9g9Za5wPheOhCrKd6lEdsSuLK85/C29kjUFXRWD9aRF2bf6yGtZDRbSRsRlcklu86fa5M07L4A2Q2xyvs772nCh0a4QqfuQE9RXT36CmsEsylY5hJRKhGjpbQM3ObC4g8a94+rcrrqhefwR5Ogc9uT4PSzVg9pZWch7Vm4iFDSuBjy4CxTwz7BaWgwc1Vyg3NPl4z7EzrHGEJBHs/qTmRQI72v+pgI+Z6S0eWDpWJ9JGys2zm/SrdG90XfcqddzpbDS4mDt44yjLqLa08R9YF8tJ6rZGUyPy+pbgaiVXKim2GG1r3+/g57UwrIhXWHRQH9E4Y2X1/pLHQGvedS6ZZB/JinBDe3IzgRSCygp6P8UTt/0cUEpSyGFVr3xEjmPROF74L7Iufbc02YmvXaXw1YZqujuuvg0tBgPsGz0bcQ7j+WzKgmmQcF+Y0xH8bllOnPu/9ScH9JRnfx/dObD/3xYdWfM6bv7Yvqtv7IglN8brrKx8CPa+kupWT+e2NoGwppvfmwc8ajes79PS0+IVGmYRacTghcpgyhvga4jWnlD/obw2IK889PSW5IJvHD3pP44vP6zO/Do9uJWrd2Omtc222YHOB1WkYplvhlFAmGM1KJviNYE/GXs7v2f1mLZ8CmK+4sLljtfaBqdO8Xt0A4SNuU3BxXtE6kwqjr3eRQRhoSuhPkbGFiTfOSZhUe5deglugXHcj5uiCwd2DNMu+GJF6RLhId3HQUzgq4gP+qqK21tbpWJBOSmYEN5mC/1RIZI+NpbO2X9v/hEI+cl8Wr7/WNwWP0Hvo/jcqzg/22lmtzsbJ8sab4jzC9oOS8ZHxG0N3e213Q9rN8rOQO9r4NLKKKa6k6QnrwzWudkrMuEbdKrcZTydKYbMGGRHdgetVkndi3qHsHv8dx6ItKfGwFX2KHckmtZNccRxEtXZvHxvY6qc+b2D0N5JjVeTSCeXi0idPDwk6NEB3/Sstg8UvLEDaEujlRWCpy387+uO0e/pRDpSiIZe60TpfCPieppj16lM4y6v4pYiI9c4e4KYhmzByBX1I/Wn01BgioJjQqgP9jofcmz7DcwgfKUjDBNGD/vMm18ALdk7OJ/Gd88UE4Pyz84qxD1HggrLvA7TYpg6ebnQ1MqoRLlEvVMamE82ORAsUR39RlXnmeCn3TZfC8NUP21RZK/7UXRk0upD8WlgHqmUVOjr/RzktQOY3Pm/uBZMDW4XEvhsJe5Ihww4J6on3wTFpOuydzdl1VJrqRjIVOlm/4ENX4B2o66q8otu8m4ruLNlUK94kEieXbsqOrsNrqLoTqzHSsRStvyU9Ga67Ikp2SEgDJiws7y7vjFwbaerdENxdAu27OCb2q3J2HkFnlFQUdEGoKQsy26qnCVPpXjy0jEkqCRqmfZGVU8+n4LbP5q5bcIpiTR71+KXAkd/nf91a8kyt+eFk27xnGdur7i1q2VTzbTutXA2ugdxTl+q7xI2sLkiLm7cSFiJVZnrna7exFjjarX+mbU3X99wK0iBS06xgCy9sRgajS/LUD4aoZoSafwr1S1qJSB3yjRJnVX0nwRjNt50ulk4Qt5sp/hdstVgxApHBvjrjluJ+936ZSuWsPUM1My7ImH6cHrZfQp6dGE6QAIH4veHPIJMxegsgoDIxmANSOO1aQ+i1/9qL6Mg8vgACJcsprNHn5HrTLuf/SOqBAK0+8hoHXtyah/qi/h0nIEPbiNvSw5jK4JJ/J1/QtfcrZDUMxXaA/5u3Guw1yeRw9UJGUfXSIz1+p+CqRzpdjTKR1fM5IteHbaZu6GuE+vq+GyRsCmyLaUkTCaGGZzq1b6PuiwkGrkGfV8sO5P0KZcuL6pRkJa7pgxZca1GfJn4fN3A9gywXpuLa9IMnBu4fpAFQTOD5HI2ck7Wg7sqrpIwEpC+OGDHbANpQhZa8Kcrag+c6bqI+TcES5aT5bjQ7kCPjCwpJzuIyV5wQOsjASHQu2ubk7SPN3vZDCSG9eK/LGsSioShrw1ey08xoLNrauOB4yUt0gbAso4rDhjcNj2sYlX1OKlCMHWY0OrThafkicVzforHnsSK+wUdjG8J1agy1EIhiYJxvb3GWO+GxFMeT4axUPv/jwCIr/WBtky56OG8Xa0u42LYusPy8iPX5GcuJ3kYeqhPit1w+7aswd2A5b6rqU6lK7zIbptMKfEkfpmKXpOaUn6n+oJGKzR9eYIz8OZIiOseSf0q06oBkNf+yOiT4V+e7uo4OsJAQwaM9TGSuOWreq6oyk1y0FPELDqF+2MTFlVSWwzU15BssS9JI3Eb8+X1UXjoDQC+S+i9i74tZuDrcqnbGgxA6drq7OaluLCtJkdQTeyHVSRFpagkXyLo0GvpKFFfsSZ9Xw8OLW7j0YxLZ7c+2ca2CFltZNRlVMHnWkWtAoxIa4JjxM4Zeq32WSTXEEM/WoZjBLn9k91at/e9DG4j+ZKUD+jgOoRuWWX5qEeNuPvzPQvXIEUpjefPfApVbSc+9ARG2PhWY+lq2amCd2Y6iVqEqkeRMA591ZwX6xU3wSu1JdDVgYwGBVr3HenWgb1+mmtBBuHvC4qg0Hq2IhcSaS6HDKBBOWs8rRyFW7aQ2wtiIN/cWXe2A9BTsrKsQQXORqUHy3fZq4jOMEW5p6irmOQrKtko5g83ccxvFAGe1nstMeWTeyOPBVozcukV/oAd+IZi/F3kZsa8bivLo7MWGLFaA9O0usIyN3G2ypin05rhoIDQpel+yrVSLHU+3cx9khSpCMNb3nlnV1XFQU6hyIVC7ad0HWUH7SknNpmSQkqum50NXRC+Xdh3fQw78trdRk6ERLxk5elbRKYtqXPOyEPhEL7zvxWr1h3frQvUsnpo7VzeqKrbHsupQ5Ra0esc/ySoGl7RjeZ/T8Q0sss86B185wh5TP6oAx/BRe919Coo0CTal5gyWhPjuaNfX30sowQ6ATWORuCQ3KAIPytYf9/FOIGG6dyotIfuCRt9F0nn40Vc9kol532p1YdiUGEsaegSoD/ko2lVHF7tOuh5b3BSL1g73dgzpSO3VEzRS+mkM1eXKWapLEJ4qSlQCabcGUghcPPAW3dbEs97qAAMnxOWPdEovGJFPue9p0UKAdlwReyusW/PbT6hoRkmQI5byF9bymHLv0iKVhlbZ9Sh7s5jJs0OPpMSsHXR2Sju6Sk9CfQ2IuMv86SbSkNjKqd7jDh9T6uf6+CVvhTcS+lJXmtKmJeWi+LkzZrLA693wdkBEK9ksBN50PD9hcCTXcJLSVjPOewYSEUxMOtEtCEy7hum+wBvKlZSjLiFBvCcy8jNRFLkS3hz/5/qokywv/669J1zkVpWmP977V7b3O/ubbHE2IWg5Ec7WXpbQ2QV9wiTEwlfiICmgx/M5hhBF3zKs+fLo2Kw3C/bxCeuXVlL/WTRtpBHaQMj21aWyvBb03hhCxwcJJmj+mI4RHG0esxadUHXIz3IBc3QNcnA8fAPBs13LL1rLd1bJbbWFpWctYtm3rqsvLXvZlG6vL5qpXf+19/P3op48fgTGZzYi2dQiapsqKlMVxjXpnhDZUolPtcAIP6TiQKkg/mqIsFDqI/PtQ9N+jg8jYH8v4H+c/f1QF9fuS938e+j8//k7xrN+t2vu7aa5/o19K2m+maO/8zQzWp7/5ASb5t2hNUq1/4Y9Haf5ppv2g+H9Gu6b42fDP2jjKDHf+YbiuYZKYf7ifrb2g9h/RXAWtUdf/9kE4HPVgxN82rug/cq/8O5onQRPdwuJfjquw43QPCf3L9R9QxPAtyv5y/snYBEnPzF/JBeGJG6npBv3poWKiuJZi++I/LYhJcU0fOzrxp4OQk+7dBcT8/6D4HmoL7wJibP6fg1hXNocbH74c/sNFKVT+AHFv+19/WCm7wYG5tLI/+49BnMPvKPLiEPH1/zEImwGSzV7tjaDb/5lzUA/bRjAFFTfjf9F8hb+/QRz2mkjt/q+xchUoVt63Efd0nP/XsyFvr8PQG1TTXVP+Qz9pPFyOI9XtIjG89v/WqrVE8Ey7RxyjQnT0HyOBwPqdfODJ5qmzhP94byT/YyU8LDz9AKjpP9FyROQviAalBmqaUvb+7Un48Sxbe71DrwlOn9h/u4AaKmA38mqXOKBL//u/o0Ww+BWs2b3LyTdm59n8d22VfBSoc4B1mOJsEcooKCjuMaprOsB8shQGfDRjNRSUhC9zrUOKotesmsz51TKUOLah6xqaMOY4zRWz62IY1JDVkyVKWLEG1OlZYyIGCMoT4AmHfhhj4QcBFfFPz/ktzqcB4oq+Spw7Hn0xKQxWlQ3xZV4ukVWzUS4RF0YD0iyZGzbGxaWbIW6DVRXAk7Zgibud+uvXXOkTf5xY/4AiynBPjIv7rsFkC6qFS8pCdCtmInXWu2qBNpijKPvD0Thp19yS++tMJKteWgfUvZf6OQ3ZSd5LGABVBgEdvUpunFkSi6TxAvR8uV/22TnV4I1PS9O0oJJk5NxmEHPl0X3dOtAsNHxz2i0YjUtIMTGT/Sgs91przGSuBPwqR+7e80RrPeho3SUcEdfrS0qPf+V5BhBQljmL1BZcBjsunqRWNIzunEe6pB4PTUrFKEM6CAo7SU9O1UXon/pmOQpMTtYUTk1Ky4GK96RPNIYAgySrM2fRspGDWN5dgdPGeZcWaWacGI3n7e/S+kNlpooz+/iNKY6l7Suf5QXJDjsxd+PGOV5kIFrh7WthRUVVuGQNEp0daSYgkDUeaFwpQ8d0e4r1xEc4JWXgOCLP4XOTT3SBsCZ4j+ztr9LKoSh+s/WaUQVGKcNiWiGcpcfqkJc3a505V7hNGGdyoMFfrHhdrBF8Uu42nJY8dikPXgJLbC0VcJopiL69PXJPd8uhsZ77CwgQr2EDZ67V5+WD+vSK85BCxxORNoY8y3ZsaqruhYpStAkL9ENOpD7meRBTDfridBx0b1yRGMrNihmIOAZpMPBx02N5wJzOQ11MO792pLmIX5cwvhna4QMdGIRs8PxzPMTeoIEORvHE3Qh14KNBjV89/CcOHX8VzXmBGLcLl9U8ysFakSojE0vFIcc520TcYQj/23EiwXZYQ8EJeTl3nSfqQTPxvPcgOK/d7glWBYJs1ywxBlP0I+MMMkfJBzL9vqRAFc6OyWIhKDP0RDcz5xsP0x2fY+nYEQrDgzarLov00bfKYNzIdJ8D120rwFlPl08JZe/iiVhOAV5mPz7o+9lbrMMrZQi4f+/YT+hUfjIZR/6rztRFfhs5g9FImb50W+pqTBXALoKJ7uuDMJ7Lm8OORE7iBWTWG519khIWS6UE7SxDBzo6YV22rQKwW+9mo02gG1oNe6S9Z3pkr9Z12q6saTJm1pMt6rEYX0ZD2kZMhUFHuEQHjew+Zj/Ujk9q3YdGluP44xOdLY3b7kwDkY2THT7zRnNGdpvrdB3KTyGRzqcBUNObHh2hjt1VkAvzKuzyQj8E3cVjSLQDsekp9HJy0hjFe3uMgzqdkLgXbomwtVVfvGh4ZI71UyC3aIBa+ZvZXN1zGYWOlMOpH+Pbe7PEw4gOFYQ5Njmc1OndlZjBNWtwA9bgbVjAq3XXu3SNEtI3IU0ygStB+K8yZ96+B2CTDHMzQlOcn3aGUW+qVC78fbo/i8X6jKrIuZ1lpBfaFmSf82NyGXTukGqBoP3QkEf7WRBnum4q9UyY8GHyVEafb++GBtmdlpx8lpWg+7Bzcx4z1laf980ZyNTyoXnmZQaaod9oPm/515kVI0v2RC7e0UkSl3l/pCI3RJSx1P2wn6FjWQOJdnfh4gtP7WVnzf9RFUhqWjuvDhVk/a3eyx35MqOIukM/yryb02RCVekIkLopw5vS2iR+//oEXUzxhaAjbbFXqGxPtfHVU3KiVEz/uHOiPgKXfK9wIwriNyzbmsgHXctrw2U/QHBOvdW2VNocJKEvLQuF2kx2bLPEhDXzcy/e+Y1uN3pJAu7uIPGhVBz7ikUlX9pQqBvhmkf+rmb9E3ZvGqCzlTHJQHNxmMxqy3P+6mXelvGarI2bPkd9Owrti45hyW464S4EuhawT1wT68t2B9bvNtA3lSQjyKdcdSJ/vJZycXBt9ZH7WgWXHF6qQeohL4dgZbm+grEMeAQlWJgQZK+EwsHOJySoLtzPN0oK6wdNlwF6+jM/JYR8CqkrA7QmUEegcjYFXPJaXALf4i1YuFXYxLyaUldLw5xN0S2hSSUvIHKSk7ueWBnxBDYjHsh1/JT23S+ZKe1vgSkqQTbOsqHAN8yPQ8Lls4Adx4zy7A0tXeE1/bhnTUVJ5ReeyrKsKSfX81yzjmBdxpRn09GEVZ65ciminzLUr8EzNFixl5QUkGAfdd0m2FQq+fhAQN4qQO02uuDeEPS1zDLryU4DD86V6RV9YZsWjBvU2ypvQRSMe/MyFfXprIfQ7NpSv8fwi06dDwx/+pwHe1eakefSk5gb+xlsyKu8ztNp5+Mi+BFT66k8yLxLn621/JQfHPigwdSaXJeX+qhXz5QcaHTp5fwxaW0jTETA2cildffhNAPb8SGJ4ChKdqoFB6LfXA6tPc7neYrTPEZVD4oX/I7yQ2vTuKKc4Kcvcz5+I/JnJQ7rNK8PSdkbhq5yWTuozXnPwT4fT771HD1BKiViEJ2COnFjdfBIv//0NCWarh2Kpa1arLPT3THMS+/IlVlvu6paijEcsT8VgvObpz6O0NRBf9/itU4LkYenGGMBVlpVYWUAibWri7IRGF7vsJbglpP81PKZSUKo4DxeM8pDJZH0z6eln+IYmAEfuiSSyzTknSsQ8QV5Ll3wWdkTHmcO9OJTwzPDJJuQ2bz1M72DsJdbX3iMki1powRWuHsyi5PjLH0CWx6l2M4QcXrqYMBt17AGu+YPSd9upBVaqo38b9x7Wk83SchWOfFzgCSt+ZwETpZMS8amiV2ZwfEFDCMvq2BYl1ivb+7VMPs8o3W/RGd7pdWdlvVAlUY10F1n2UDTRyvcMCRBfCJP0p4q6/7J52YAYXkE0qfctMKvGQO3ABH6DzmalRHpJmIloRTCGQoh7rfbmhW8vsLg2DKG0e41IH49idWHoFzU3quZy+fzOTXS/AJpWzOpfV33vqacFNrvtUV78qa5eEYOKQ1mMu2n5OvoufoioboeaL+oXj8cHQK1phAa0MoWR0PXXF7xEy/D5iRpLoDIE50QTY2u1Sb2owgN2xNsNH82GiaGs5m9x2Lb0iEL/FisbG1iD5ei2PZQactv0HYPWtLHnxcSor9XlCX3rvoP81lp0QtE3zlsEuB5XWtstwUbJzdLNWfIRMUcj7k72yYntrWWaH6R0Kmuo4dKnRry5LeynIR0qbGt5HB0/4L3SkfYlqC6JLj6FQZLft+xc0wu/XG6/HSNXRjUS+daSXpAP3cRomU1J4Q671wzs0i97Rih7exibAY/GCynHGSuzRp6azOF09Y5wA9cMTKDrrhnqB8MXrC0u0eYUm/thF7g5drK+k4HA/hUFODETWAkA9N9HPS5RhL/q1JhHLT+wwLMOX2xu95M5gTF2LVE/V007DHHRArXkCQM46ujer6LI5y5j4QoRYdlvkduyEwQZMAYCnNKyYKlD1ln0ALpZ6G7V7c6wCiAjweN7SEgYmNMO8MBOOpdK5k/2J4Z34gq7vq5JOxlRT8x/AHUw1OEMZl4D7Z6Uee5P7rTvpJSwulrvg2EX9eg9Lr6iJ8m7xDpyeX5tXe+FKJbc0HSqafIpttNqOKMhmvqQHpacOK04WF/vm6MvR8pOjA1G5xUylwB0B5di9him+BDkAe2JPASLDCLJtumt/7oDyXFPuCDWxtrjH4cysNLX5mtRYkvoEIRT0jLIhvS9cWRN1BqUAChTTZ2wtIKviNPXW3I2yabxwwyrZJmo/FxWi9zLIqe3guffjk+1KvUx9LGi0GvlTVkCRUtpXUmdEmyTr9QXSNyu2NQxmGfYh8W3nlNUY+wL89YcrDuCPB6Ql3tEt6vQNWCxlIasDH5+Igxc4ZKuahcDq25eScr7K4H2XEB4oU6ovhzHz9WmKV839HTmFoqRVfKlwAKEPp655FylwKwZlTzkHGw36+/VdqNpwhnPgzkhJMBoZzIJ37Wb7SwbtwtEgsm0FYqJbtvud6RRNglm4j5kg36jEPLe+U+AQmsmvYj+ixp7c288OMdgeQuzUfEfPJ7nJBPt4p1v7LUyareyQ3TN6aaX3JtrgtLA4uWvDOfagu/QZ+Jp+EXRxwgILFJZCuHnH5OZiCPUa4sQIrwiO/bpmdqab0suSjQGY04Xmi4Wal1NresxqoyI+iavyqJT2c8K93Mtx2pEFuzG6vBuu26YprRQUF+JohJinhdTbo6q7lBPFNU+LW2lNVIjiJynxzzYPoGq7pDHlO6CKio6Np2wddJPEtsm42rFT1luKFxeNJvSxluNBTEonW/nWntnFCfuVt/I/zM6WbVuBIQgt2U30NGxRXVLvYGviiB+mBuV56r+FCsGoTJGlgihF8LH4shDrwMVRplvKeOG/lENliHg6V2BqEQdb5l4e6o23XfwNektaYpU4onzhJvPIsBRcZo3vU0hk8SU/ROFoK+plTVMjY40VQE5R9c9UVpYwovv3UuiGNd2Bt2JHwiSAk3C0sIM/P0LmH3iV5/yH468ilvOnxJI4lrW+PQdg9+LHk7Z1Ys6kvlzKS1zmOdqMfAFWxIHxqbHCY4pw0r0+x06VvCd2Fx1coUHsES9KEE64x8MphVqsbShZk1s+7W3OoGN8DpFyOGMaNQlqThNXT/ZVpBrFd9fOuVXCCum6OkK7vYqFMGJW+ZAynNwiz6jMYTxgsWdHngTBT1CULxgQme/nBOubg8Jxw/7/X7iW1v3XqvgbnJVVH4AanaZX+SVft84nsU+KSYkKakNQaOeMheEVYmXSApUf2l98jXbzcm5BOzP84LTciN2EmfwauXwkBo+cvjKGFzASGTdugRghAkCbtU3MXgTVj4zrmA9myg/JRcB6EycFE6hFWhgDlYLRuQdZxDOYUxv3+/BhC6Ug8AbSXCNkgO78W1jRCg1Owb4y83SxknCpG7WIlko2XlP2Vi7c8KuqOY4/SjbYdCA74ZWcX100R+8WN+ol+GSKSsPgTV356w+n2+fahVM51u0+Av2XKyFMi7d3I3qPMx0eLeQYw+2KI29XqPumJo0G4FvSpXY7zMIpJBPBF/52LdD62ht/qE5T4mni/h2spoQrL1vSU8G2XUdwgOUsZ4LWS8RMFQIT3ekfsIMNHkuhhpxWTkXEgWr5T1IPAu657vnC3T9Q3Rfz82Boo5kXOIOpXDe0de6vzxtUv70kIvit1Kj+gX3TQ2x6v9MVugU5N+z1Ksvk4gyOe1X+OZY4j2hnPyypmtSMvAt6nUW7TVvk6s7x2O4PgRj+HeNMkEQzAY6GmgIO333f8T2GTKz+NLrxoRr4FWHrkxZ287/NaCOHdJbm+D1RDw8eWKWXYpWvVHbCi3SfCjWsvL+W2aSu30YssslEFi1gxXrnZG15QdosoBsj9Pc+8QlOyxH3sIypCxseKWZMn1Y7cOvVEb/XjHtw7wGGQ/Lcs9tZl0jt+PZa0CVnyXsqtXu+OnCYrspjteGpyq/uGpc4XN5q8xHcJRtA0YdU/15KEjKbS3fnyYz+CUwJ+EwNbWn5qxtJ/hZ54DvWkoNlQhlhRMV2zNA7I+0+P4zpHT8RKajx/IuFYVyWT9SdXYZBvVIfeVu2K4m3tp+SZ7D4s7JdRuS2uYhDqxr9IG7FnmMe9dD4GHyJj/au0egCMJujiA/2cnF39n26iN7WRxtn3hhrub/ZKzsTnbtm3btm37wsriu3npPpe/Kbz6VU0xmO73XvfryPvRjuSftwAA7w+7n3+dzPu1svPvk3n/VDHTc3II62dyMb0n8/6iBqZMMu/3iTaZyLz/ZoDJxiqZ98PMNDmTeX/KFlNJsj/rFzlnqkjm/RsvTTXJvJ8CZhdyJutvqGD2Ib9g/Qa+5hDyRFb/b2VWk3k9PsXcjMzr4xnmduSZrF692NyNbGT1473mOHI2q+feMGvJvL76ydyTzOudjpaBZF5/rGUxktuyemC4ZTyZ1+e6WKaTeb2sp2U+eRKrX02yLCfzetIay3ryJVbfOW7ZTub1lkeW/WRe/8izHCevZ/WIktbzZFtWH3CzXidfY/n6xtb75MIsfx5rfU5+x/LZg63vyedZfnmONZPswvK926wmMs+/XrTa/JYPfW11/i0/KaLkb/nCyqhI5vm7ANQkG1g+rS1cyDy/pYMPmeebRiOEzPM/S6Em83zMATQj8/zIbbQj83zFV3Qj8/zBf4Q48lu2n68jaMlN2P5aKfQkZ7D9bjdhIJnvP/sIRjLfD04VxpP5/my9MJ28je2XTgnzyXz/8kRYTub7CZOwntyNre9Ly7aT+XrbU7afzNe/zWTHyXw9Gi87T37E1ofDZNfJfL02T3afzNdPO2XPyXw9c1n2nlyUrS/eyTLJ/HtvK5rI/PtbVbQRJNdj38Ng0ZnMv0/txZJk/r0wiBXJ/P/3OLEm2ZX9P10hupD5/7fDog9ZsXv8/AVlvK/fFUPIayo82z71XrmFWaKafKfPo736QzPfFbFpRhbYGdo4dna2aB06M0vnZaUygHROVjojeyT160iamfZpfUZXhc71ow0gVEk+FPchQP9h1qq7mXnhb8SWZSGEzXBzmPNINAeUKuL+vGeN91mXrtnftzl+d/OF/eWGeK8Ua1d500IGCAPdZncdde1g2qI7t0e5lyp+stXDFIO+yaUit2fc0P93a+3N8Sc31PQrVanLNWVI4XbW2MPp7c+X+ZSn+Vp3f/ucU/eH3v+gz7z46X5kTttC/7i3u2YEn79AIWJSQRx9rCAm51IcanRTSPFy8ViKxluzKGouXJBi1cjFMmXBiWB/KS6dXl6nlFL48z2Wfo+TKx/ff/N79KmdleKswtDH/v2OKVRYfDujo09vFU63SNAdWadC6JSo552eqCLG7+hbaVMpdatPT28+L99UPfVGc9tLn4eq8X96PPp6eHp5+/j6+QcEKpQqdf0GgPjLHdS2AEbkLYW6hR6meqVwpWMdPPDJQsy9wwiZMwOKySrEtrZg38N12BV9AkH6mrjaXInGto/h8NYNFadewbtKFtTbUhGvw1Yhy3c41PvcMP+NEdtrG6AYHImbUwLRdkQg5mcGYlykEXXzDiC3SjAeWmehyOxCKOb+CY5dxkFXRYdLg/3gcK4OGrTchYXx4XB9G4m9dXrhxbtTCB3wBTmBdpjaZizyU96iypZI2HefAA+xAwaYGuDzuhRU3X8Jfplz8WxNJfSIngL7Ci+RMUeDxSUjMSEiEUNvW1EnvTlsbT1xtkMpnFmdjgFPo5Ay/jDYE5FfrWBOlqu6ZxiAobMb5IYAiGp9vm+w5BEVPgdK71Wt1T9AcvXhz/wAoNK3JN8/7n8/xH///pxrYnv5kuqduVnYr+UxcffTcP7+uLQJeUvrZoaH6kNXWDR54VDszjgKp0aCFfQMYuf+hrM4gkUjixkARv1aLMMfzwKhSMFUv8h4TTQNZHeQO8X00qa46jS61LR+8iK/wDXV0FNeOjZaq3VN0sclSTefu0qTJqWZSXJHmrJDo67kRXS9ekbHaDWuCdrUmGhturyEPlWayGwwJOkTXOMNPaVbxeVF0jRsOrNrz34GTbrcPj0pQe+q6dtTbpeepIvz9Ar4H2iexQxgvgcA";
