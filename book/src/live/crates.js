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
const downhillWasm = "H4sIAAAAAAACA4xZdXwbSbIeJd2Oqi3LNYlrdjOjk/cYs2d2/PwWnRyzVzm+yUga2drYkp8kB94vdMwMj5mZmZnh32NmZobq6vFYa+VB+afprq+/gq7qaZOX9LcLnucVfvXI+bOed9YrXDvrHbrGj8Lls4VrHn8YKVyzEE+v8oMXWPP4wUv8lDWrXJXnFXkKp9A9e/gaU+XJXB6ELOpVGZiorglHBibJaFkyYY7MhKmvCVVG4Y7xIIhMBDpiR8HcTMDitRzNpgKXZJIvHR3ScnBKxhEY3OTq1at7wS8LKJAFdYaNyXjZ7U/IPOylfEU27ojaDoLzaPGyTKzIkDGsSxllhzLJZxY7LFEUP8WCh2yUHesspozSEoltn5kiDZFEZHBVlxgyStVlkjEuZ4M4l7RkncWekKvyENdXpbmSjxscelU0l6xUzoKXBZQkJF8Z3GkTtxxNnpeZzCx5ypFxmao8UR6l6TKRKbipzI3MM6XESq6LSymM7Ezx4PxK/WV74lYmEvLq5auWWbhiX4Ar9lkQ3SZ5yNXRMu2kaCeSKa/IJtiJDKIVuh5/bHW6kkhXXiTNg1h0u96hny4eK9/66EYvGaT9uL5x6739B8bxhfpG3G21+ungcWl7Y3MQr8w2kpV0rp7OzS/OzKWL3g/c2Igt7hoMeu367iCNW8uL87PL9bn6YiOpt+oL3uCA0f2cUS/d7p5P45NzcyfTldnmcrNZbywvLno7N6YnOztppxm3FlfmlpcaSdpIlhZaMwve7gH6gxy90UsZO72VbqedQdxMF5L52bQ516rPLfJ+vP4Bq8hZ1bvNS/Fia2V5tlFvLK0szjSShdbIrh8wXKpntpuDzThtLDcXkuZS0mwsp3MrzRGbaWfT7DZ2JaN5Ls/8zPJsfWE+XVlO0xGDh+SljQfpxcFatzOwdjOzy1zbZKm5Mrcy35hreL0Ddg9zdu1Of5B0Gmm3FT+z3Wl2L8SLjdbC4nxrcWl+JUlmk7mRiCdGLB832N7aK2GazM+lyfLs3Gw6kyysLI2YzzlzNh60G3HSaKT9frcXP/ZJT737rifF9zzu8evxzMx8mp6cn09aK0srK62GVzjg45E39rF++kmPiRfn6/W5mYXF5YWZWd5Ic8T4xP+aQLrABeP2zzXq6fJyM/n/mj/z8U859dRnxvXFdObk7Ey9lTbqy620PmL+UGdun1zvjbQTDzZ7XPaFxsmTzZP11hwf1+bKyQUPDhjeOmLY7se7nWbaanfSZlxPF+vzC3MLK63WbKsxuzh6soYtO+1BzKcl7XV6aSseJPWt1PNGX9rcgD9pj7c7c1+Z9SYPv6ryigrAC2AGowdsE4UIgIAYVkPAEKdpugt+G8L1dSS4G5GXwwohVHA6tFLFdvUWqmI8LXILoKpUKrc0KlWqBg/CCssDDQEJGQyACp8bkkG2BFM9DSHhnc9/Hq+EpolzlkZBuIREiMCfEMLwflCtVqHdVkAVDJ90BuEWswRILD6wMwqBo4QADCBUISxVq1QBLCOAgfYpYJT8KLwFABEti41NiEgPvZ2RiDAkZmLBFGr+Nj74/lA2JjC8myDAmtYaABQhPgIwCEG29HgEBQghVLXh8PtSgTIRBLXvr7FCzGgLvM6feghlRaEfIj0muFVQDWtwxJhQI6ATMGAMBOAj8fwMGh8g2CAIY20sZx3CMwaAp8TaWtmAQrDOtTG+yUSzrOrbyHDmGk+TNXgIkW3sNAFXkr0KCU+dOmXN/ZoBDrTmBCsIGK6uumxYcJY5Nj5wWY8DV9toRYzdTmRQeovh8eMmEyDCewiK2u5HP9kA3IZQMcw0OCRwmldZQMNxRDLiBrVWqKV0wgHOBEDcKpt/rRGae90KAkwxKbBe2KxCkZlmgSKvRFFUq82vVdDg42yxVCZ2Y4Qg1j5YMXZuwCzAGtaAQyst3QJdC4nsorLarcQjIs7alKatuRJZsw9t92FLUYE2sRFOaxbljps8CGCVgF/+VZYz8Soa8rEcIp0jFlviYlHxF9NrtrCS4nMMzxTcQPBGsir1A6KDbOM/R4kApAAnTpRvX9OVp6AT5dyFIOmSlLyC2EHZJGelEXh/vEQEqxje77bbbgtDomnNyywh8PJjwTaYWOQdzMVoXSwWtf1i4QfoVbu1ILhj9WGWz4csl2mTZ6zkYfuAMsmRPcCYsj0YvjGApzBGVkIMgCsQIYiEqko+hCKUi7H7Y9QgnECJV3n0oyqVR+rHImIkF98ZXsdtAtwCTVUp9RopIpAcWQwLukQQzmDir5MsRZEdyDchRcRQRQH6IdgbwwBWaZp8knaYqg29Bka5bBQSAkNRJHtDcQ/ohIyKeMEwxewJwOopzcQTwFMKbDKrKNYEt91mMwXZm1xNsntArv0UsLoOSA9DOdlOiHRojrCJjwYJmOrzWhlqZURtXe1JuVxWRo4XSpqchQrvZS1iQYjlLLCsR6RWAYpookBigxkWXGOmj1ir2UEuELBDoJRj4jTl54Bno4KA604onpYEqWrDKOOOsomMZiEqA2pUZJTtBBOju74vik4i2U0bf8ghhaHSTMBMNxQEthamJsfZerUBeAzyxgi65vvhnSthuGwZGETrukaZyyXfAPIBB1vaU762otglGNQ25duQgmkdBBra67KpAPnuBZYawiw4cb1jlCDEEPIUEbEshUBiQF57hioIKmjBvmjQjrzq2wH+/1IWsu/O4hqiAltEA0rbAx5CGK5i7DIEhbwgx0bOsQLjLk3tA8pepdTG9xVvUrOgfaxaCgarsR1CZVZJhXYTT+CIysmaPYciWFQRgE0GsRqf5ZCh73NAy5QLVoS9gjKkoaKYQcbYweZgzxrYxI4Dars5ZjkLgrk5kHTNPayvgqWbkDOu1ZS7+W0/SJkJnhckHOjTnDFI8FB2oRSeriPLIvCBCI19+TOxvWUSWiHinNcMSleUCITsmzSvwToIcEMxTzXrdlWXYVV2y1MlW7Lp0KZhzdaVlEbpVEghkdTZaCnDw28XqgG4me3WuQaocPTNkgIEbGBTNNylEJ+muNpQsA1W9xoE8yxZC26ykfJXgQ+6RdGAVqoShkePHn1mxThRZk+QjK2FIrfEHpC/5CXjjwKLodHjNxIt939R1TaxCGg3Y+sOjBob2WY/9v8WrSVvTqZgBWypADFkmQnNIYO5HANUuYRxHAaKxJgUAPdfB0iogTQFJI3VmfiBaAB2R2g9Mv+gAB07poMADZDKWgBGkVLWzKpk3NXvK8P0moIzJwwYfJJyWZWtcwMaLZ25hmwMUzb2GJs8dVgHAsx9uiNbQ6xWDWOWhWr/cgGSPKwPJvsC+qSKxMLG/CxCyMG0NqvWLQ4fW6X4zdSa+WUKfKM0MC/MGTKRvGRGhPcVZRgCWgtCVwzpb5U/aHdkQbIFtSUxT9FaHPkGlV+2+VvRctyEwZVAo5XtrSHtG7Ofqrw9QyIwWzmFnAurOU8FJqhhMfszsJrWxAzP2rLONUC0wblxXc3l4CRs/oh2Jhkplc14LGmwb2lRfKmC0TwUiyZLyRZaAeh7tze2xVSslVfMxCtaxD48bbkSrS3SarfVYYZ9ga0IwSNPFQqRBiDl2ZDoecrK+KGdwiv4q+u9pKgPFzx/7Pjha4W7rl//a2/8mnfX37/0b2X8nB2PvPXmXyqMbafb3d6lQ97k3l9WLmzFrV6aer9dIgd1dwbt7fYPpr2+W/idUsbtdbcy7u+WfAf1z6WDxqYDf68UZuB2srWV9geddHCh2zvnVn+/dDRb3Wn3kq3M9x/sOTpvTS458A/3Al5ItjLrPyqNS6aNzW63n3rvLJWH1DgZeK9RewQGOt53wpJTu9vbSafpvYcg0/sD7+UTJlN2OwPvu+GkaM1eshHvdNsM/ajCfeiC/M3N+zFVFKyTXvBeH6Cb7zY30szmG2P+EJYZ/X0WyVHeTRP7mk3657Os+smlvvcumsyVzOCdVHZQOsiQb45N5kgW4x+yGP2t7k7qvWKi6LTzG97PkatJRvyXqLyvSvxfoKP7zc5r9WHCYZQr1vc+QDSESV36g6Q38H5cHRta2O7av0ntbnv/Gg376CTbad/7IJWHMa7jG4JgGJHKObffGpscWrF/JPH+uHR0GEod8Xo0TJRCvp9uOgDZcg220qb3PqKRJXHz3iEboe9v5R8njh1YknS+PTaUTh7gHwGHUfH9ITp2AJPi/xJN3gdOd7wXRkMVkhb+IqG8dfV0o92JN3bTft97rbJYfvglm3eVBMuOv8P+wC9ZLO/rx2lSdOmec/UTaghy2f6kGheolTQG3Z73b5ER1fH/PZrY1+wmfoVK+wDv/0VRUXTb3T+ckpyyvjoH3xkbxlzEf5oAwSTp/4hMrvS9nwvEfd7tF0dCdX3+GGGu7KX7UZrMsSzkR8jlnHfunyfKOeDc/suEBM20/8w2mXfqVwkEkB69xO1QuvPL5OwGyTm+c14aSbLZ+9X3PkGl7HqU7nmvU0P6bsd7WTTudCm/91PKOFWK9zOHMrIrlffdsYzs9v4VmhpS483uBbZKet6XKacx5r08ynxKur+VJ8S37W7q/Vc0Oazbrf42TR28vetJ45z3iuimA3h+rF4c3HyDpZ3dAR+HlwQj7prdTuq9MqKD+Eb7PNfwhcFInK2kL134IxqJs50m/d0ex/mT0og/d+e8KDg2ssDV/bOjB8PkR+xV0UjKUvHro576Kd8/R8IRuLvba6TyevzBaDnlEL06GnXGDfpDwr3vjkmjsdtLGpe8Py35GeaOUafd2fDeGEzugQ2uT593+l3KofyFn8qhja7r47tL5T1os91scsU/NjWxh2y1O+zo96mcA11x/W0azxAp3vV9i52thLv50ancQr5L8WtOOaWXJo1N73NRKQNcNX8vJ0hB+t5rojyGrcQ/78cY9JI2H4wjZfcjQr67b5LvkOHb66fVeAZupr3U+xoZp0ribwqOZtrw9fOiI5mJux3+O8oC5SfitVFGcKl/nXBIda/dt8gfxpzdV2kyA/Or518nShnkKN/IKfll87uUR7Mn5XWRcaqU5XfIyM9E9e5F7suvU8lqeUU+T5Oipxd3OPd+u9vxPknjArX4YuL74D2lsqgbvaTZTm2nvkhFQWx93hwYN+822funs1jdXjPtea+Pxve1vvdZFzqv0Rsi43T5SeMzBKJJvT5F5VwR195vSkz3/rz4iFDdZt8YyYJs9ddoQuaDbjfesrX7jczpbqfZ9d6UpSMXV9/7HJUztddO6luMfImMQ9r9Nn97L5Vyzd5LX8hWL/RY9T4yNRnHSb3LDdjkOm6lvcMFivN/uMWDtLfd7iRsePjQ1P4/abjOHc67y+fsh26+KT74/5044ZI3vB85REMmOadfKEwO4fJD7g/fHAx7afa6O3F/q91IvW8e84fI287zOyaODoG91KGvmjw+mkozW/x9g0MmrnU+vOlQwburMP7ywmfCL5p/Ov5b4Qfwp47/wfiH8XuUluV7IzcXxZNx0BTyzlhjupKZwrGXd52X3/Yv2X4vc+0uMzMz46cyMzMzM3Mr7ZUnKqiPg9Iz9+T8TEdn4nvJfZ0/2QsDdEPbz/btzZ+Hvre/s+8OrSQvkm+Cq8hB72ryEllDXiZb7WXmWrKk557QOnKqdz3ZHNhA3urbSJaTTWQF2UxeIVvIq+Te0Fbyke8Dc4W13NrkPUW+M552ve95csqW0OfmU/Zj9tbQ4/ZZsiZ8l32aLAkuDZ4jz3V86H7Y/37nafcj/uXeX1sXtT/mWeHd67+545nOXe4Vnn3+hV23tt7fedLzYespz66O056PPMvcP/ge9S93/+h7zL/C/bj/J99K98++J/yr3L/4nvSvdv/qe8p/S8dmY3/gob7XA28E7rcesB60HrJ614WfNd8KfU8+sjd43du3hBeEFxZcgWtyV3ddEW+qPNZ8ETMSTdBUWWHMoy6+XsvXFmjKunYYzBx3XUktMMeNK2mQL81XUlL56oHrnm+jrZVTLyx4sJ22VT6577qNLtpeefuz2xe30Y5KC+2Ue7eceaTWK//XJ+d+Oe+S824575HzXjnvk/OAnE8RD++AwWwaApuGwaYRceVag0VpTOwWGAwohShlADTO1wRfk2KywmApmha7DQbL0CykaA4yNM/XAl+LxlzXXOj8l68ZDIiVXbeJlZZd94m1tWRcyJe2kvFfvrSXjH/ypaNkzOWLUbmtaZ742zyve2sPGFlXB+0XSxMd4GMmreLSyodWXrTyoJVbbzWIVkN8nJBWSWnVg1bdaNWFVn691TBajfBxVFqBtJqCVgG06kOrXr3VKFqN8fEAmDVmjsOC/ZXuS46Ow41gnt9VWUlC+iGiUUQkPlt2CW667PoroCClkZvl4yEgGjsigYMQ1ijCEphHYE4PzCEwz8cjENTYBSVwGEIaRUgCiwgs6IEFBBb5eAwsjZ0lgaNgaxRlCcwgMKUHmgi0+TgLtMboeTsv2lGx43YpaZeGWI3FVEVMKjL1dxmBA3pgPwJFKvIQ19hNlcAcMI1imgQOInBIDxxEoMhOEZIau+kSWICERjFDAocROKIHDiNQJMwGqDFQ7UDazZRAE6I1FlUVUamYJYGjCBzTA0cRiDmM1O06LjnKItJQ7GdXJbIfSqqmpGjmVBH6t1lEWhTZwMdDImkxxzAtDGO4z9ahg0BUDVE0YYRq86hAYwil4g0QaWOOYU4YMtzn69BhCKqaoKIJIVSbSQXKEBoHkclyjSUcw4IwTOC+WIeOgqVqLEVTrkNthJp6aAKhST4GyNQYT3a7/HxAqsbs8/7tajhtR2FODE0JHEAgj2cDbUVhGic4djGYWmMZ9FTDmXEUyqOxJXAIgTyeDXRaHGZwgmPHYHqNTUNPNZzTHIV8NOrJM4JAHs8Gmi8JszjBsUvAzBqbgZ5qOGc4Cvlo1JNnjAMxng314xxhE6nWWEQ9sCMTHShbcra4XOK6kqorOW2KjwwQHm00n8IjzU3Tqml6og9lY2bFZaLTEQmnCI81mlPhkdOZhpz2zIvLQZ0uKOFxhLNG8yo8CjrTstOkRXHZ0uksCU8iPNFgbs26ndexU7tERFmjwFBPsk8p2Bo72SUiyhoFhnqSfRqHjMZOplJEWaPAUE+yT5MwTWMnUymirFFgqCfdpyW0wwPclIZib0/0aUTVlBRNpH7gRxEKemgWoWm8t1ULGpSCjkoo3t3mft+nuT/0aQyhVA/NIzSH97dqQVOloGMSine4hd/3aeEPfcoQGtdDiwgt4D2uWtBxpaCZ06eicy1HUxYaS3ZrHZpAaFJAI0JgVmkEbDxKqYnnH1RpGKJ4wlGCxxKt0hDE8OChQbDELl6lNjCxK1epBWkR0qjTBFnRVeDUAaUAziz6GzvfAR7HcaXZ1TUR3dPTg0wOw6smSIIZSiBB0eQ0AgmAylkXlT/dQIkypXPQmdA5Z26WfEGDkfajNsm6KO7nlUnJiV6nzTk45++cv3MgrXt/VfX0DEjIlC/fYfBx6lV4sd57VV1dw7R5LW2mXe14W+hVHXjrzo0X0Vba3Y63jYY78NafG2/o3Pko2kB72qlhAqJhRNFoiks0ei6Sa6gYH6mrIu1Am8rSdl3m6QJdlmhElx5dpMsKXajLMl2iyz66WJc9tOOYytH2Y6pAFxxTPo0cU1100TEV0oXHVECXHFO9dPEx1e07nkcuyTOO60S1M550uIYytCXZcsQcT6jt5hxA7TAP558U5ukcXoPH8w8L83wODxnHCcLHnnn86Decne4013HC8OV3P370op14vI3nhTWcNqIxH5UsTd/S9CzNrvOjefRcNCuWZmhpli3N4PxoNs5Fs8/S7LU0eyzN7vOj+ew5aPIcPCtUTQMNoWINHBVqXAPzQk3Yg5H2g5IMZo7nZwmDpscf0SKEJayVHnIMLUZYyhRkEdYsRnhZPScTPacSPfcneh7QD0P28dcQRZd8WT23JI+vbQjhy+m5LXn8bEOgl9Nz2CJsaEMY+Zl6Tid6ziR6ziZ6HmQiyUHM2Q8NS2qaHKWsWITCR4U7l1a3arEGF2O5wFpK55UWa2AxlrRYSyt+WaL45YniV5BrVT/D1024cpDLW7g8wOVVXE5wWSMnDg2xOIy//aGTTvjFXu67wuLMWpz9Fmfc4mB8ijf/4QTvcos3Y/GmLF5s8eZFO97RFt5lFm/a4k1avFrCrwOvYfEcWOhplxw2UYZN1AAoRt1nsVL8gagPOd7yUfDyUfDyUfDyUfDyUfDyUfDyUXBnTC4fBS8fBS8fBS8fBS8fBS8fBS8fBS8fBS8fBS8fBS8fBS8fBS8fBS8fBZ/69M93FPwXn/75joK/+umf7yj4h58+76Pg969wM0eGH5l07EeFbk1TdB+O/JKTtldSsDsFe1KwNwX7UrA/BQdScDAFV6TgyhSspuCqFFydgmtScK0vPPJV6f9cWclVAUlVbpOZ3XUtBVukExGVUahmg4KY6oAjKltoHVoxq6gMcbMF1+v2z5rKBm634MZmgzceITcM6vowBRbaxBjleJeGN1NgoS269S8M8lZutuA23f5DU9nO7RbcwfRDqnBfqOsjZOiO6NoFZOj9gRl8IRky3zbViwjYFermpoJuudhiD+vaJRb7lBk+arG/aqo7NXY39ZDSWOv06PV60Ebd10O9BH3Dlr7Qc6SlJ9T7g1Q9aPXtVKte6iOjjdHCCG9k7qN+MrIaGY1oRqJ+GlhSogEa1BIVOiQa7pDoVKdEX00lGqQVS0q0glYuKdFKqi4pUZVW4TSJ6xFt5u8h2srfG2g7962i1dw3ovsu0H0X6r6LuG81reG+i3XfJbpvVPft5L41VEbeUmUKdBlQiXeNUankeCTJj/OHowBvllziwjX5Sh6KgqmSQyHJLXIwInJRKONdaAujiJRxF1QL0TpSdv6liQVlpxy4PFzZOQSamTFgmPnBYD0bGAxiyppXD4Yx7WCYzgyGoVwdl0TWNooiawlF67TeaxkaQsSx5mJ/os4uqIOiTZ2RTnWGO9WhxeqMvBJ1hs9fHTpvddyWOjdBHRRt6lzVqc50pzq1xepc9UrUmT5/dWrnp45HXSQobEY7xuRrNNzbjLaPyQc0PNiMto7JuzW8qhkNj8lbNFxpRtvG5E0a7mtGm8fkVRpe0Yw2jslpDa9uRuvGZE3D3c1oy5jcpeH+ZrRhTI5oeGUzGhqTwxpe04zUmCQN9zSjTWNyUMMDzWj9mAw1XG1G0ZgsaHhtM6Ix6VBhiopTD6pAr82Z1jJyK89RUBKUJaIMZdldmw0ejlHJHxWMZ2YpF8vD9SigiIcG6VAeIGfsgAwiNSrTeh5SToZgwP6SqwcM3gMKm9opeFQEhzz35y0H1d5PQYvzUHu74Ss1VxX4rqWTW4pOa0S2NaJMqkPQsuVUBqe03WshlEirt+Fs9QSVWuptWayeeznLCRoZLda69v7UwkGL+8bF9Gdsd0Z3b+7oDlp8ty3iC7k0X9s/vMh8At0p162LuLoHSsKXVn63JX9Zy7/YaFEXrAPBS209AdhubmdrpHKXlCqgrrNk8dp0375IyMxMSbSZYEc7sTIjasckrpzTmylqGVikDkzrW45txoJ6VK7TJq0AKGTavazNSWnIViAubTAVxtzCkLEljN7ugG0mLAHd2s3gnu06hiKP3JgygmibUT17xttF29qSZjuMY4VxE2FIWRIz6WSD3+IpY6IptljSDqnrO53yp2M2WjO3+zc0SZ2atqWe7LysXgUsOCmR7S3vSGnt0HJ7f1J1e49kH1mH+yrm5oobr6qTGHbDSJIE0Asa4V+UAa+KMigoymKKZF3lyB12h1QeBakCZZSAZ8kayamSwFiH8leyvWT8mrrS9DKqSII3cUpQkfIsE+cij9l+W9RjHhw+00WgrrpA8/tCeSh/KFQRK4OSYNHBIBP5VLyyJDWzqGRgy8By9ciPXTa5zyO4UkJFDz5YcriPG0Q9EqPcKSCRMBLhzOttLpeZUfe0vbAy71rhYkfxWCVZEGaDfwerLKpg0vEjOORjxPi0qOPoSIvrkfYQlwSYyVH3TSDNTD8reEozQJFKMNKH9fP2Z0U9fBKbOs8cwr0LqBI7QT7Z+m2uwGIg/8sG/m3ARwVbSLCFPDsJQtsIRhDkscbKJ48tE5UUTMKM5AHDocSqCiqx6LCLNCaPxJWlDNN+GyTCXJC0lgt/JceiKOkLLR6Q2SAWTQnkKMZ1LVaR+bBxucZKK8El21UjA9vd5H5b7JTDAIE+6o4wz7AePlGFkRl2tGYYKcOdzArjtuopkG4NlZGohO1vF/TGZO5HBTaVevMcv8QfeYiV74INihioZ0QSGx0KBwejMqavyIIzwK0G24fBfTaRp80XC26Er15ct2aR4Q9LkGCXClHsUQF8VNs+bya8hMI1bJg8rBLyhPscgyJ8S492ByUsQ3NkG3/RqVOBQ+FF3xjlHn2DCJa6Q5/MwCLXkTs+j4/Y6V5mmm6xTSf5XPIm46cVdgYf4uh871MOpvF1EKJwlBdn4kz4d72RIE/PUSxS15x3UYf3I2rgDEVTdFExiSHBFS+pSPh2eYZHCAoOcuEjDn0SrC9J/pqLD0PbkMpcYYWNj7qkXWca9tBRk9bwiG53aFTTAD7hCxUSmhSoJoYLwCWsx0xY+8hVqhvFdaqMYtJklGlVosBMkav/4NTIjDq4JGaoYIVAEgnfAx8t2wDshqdzewbapkGu/VOgCYO1ZyCuNfxZwN9GjDMXl4s+LK9wNR3A4QdynG0MTks9KoVPdFFIgTZSD8R+l0mEzIjZhkpAemx7OX6pjE1fL4dDF3uO6rOT3aVDAiOER31TpTz1IWb7GLsLcdsFw1XazmuoV8m0OkDd7YnWtelV6+LavKs9Q/AjoOKNN1oCFIWobHX7tYzKIaKMlVANSCdrTrmmwHNK7jgFxxeiFY/r5xYRh5i+fu5Y0UTmZjfGQzw80IIL+lFHxg8kE58cNX17Hw3g77ZqNJg2peAd1SeNpAV2WCW0zEoaU7KxKmwY1zOhqsX0Ev5cHSSfWeuNlogf6QxZjwSMGZCwpO1C57ede2kuEiuwEuDi6+BBOBWJvQOFD4I+gRrzJJYUrqZVjpIjtM/uM5s9CRkkj0k6pmsNfs4z0uj9iJ2DZ8qeDRU7Cy+uNFnGeBOWvdeY3PI2zsIPmBSCzw9PHOEzTmEGTkdMBZLNVDHt/9qm5cds92QkyYOoUcmuSBIxYToPR0WjUSRsGBV1GLkdXv/tI+FXswl8ohENjsl50SbNPivMYu6LGS7iAQ40GH4liyt5HM9Y/+Iw/FOdtQsmT/jKN2+j/qNl8Kwl9NvCCDS//6Qa1LEQUo9ZxROnOlBrRANj8jjaenih1bNqWCM8zYIau9gsacF6MBU99uViunwft0nEyDsQPp9Vg+2bKDahd2Uph+iBmbnK9ilQkQbanEHAfwRm107vP4qE3bpoPW9BOtFZvWD2oKqU7h0+aQSZB3zK7i8cvX1Jhf0TA38YY/7AwH8BGLskcwaOtSMd8zcipf8XwiRD64Xv8jlf+axigUrYphfYydUAioLqN7PwTbvnesxOtzZV1k5vpuVC39Sms+5uDBh+K5dsRewmUqa5+F1GwHe5EFwg9HX+10AfA9jNWTK/l0OihGGTlvdzNBWQoQp6/6R8024UZl4sdPg7dsdqckx/Grg4ZDkqkLsYeJtQK2Ikcytgul/T+UfT+KrAnDPwRUEeJo9W0AAVj1v6on78yYT6iUazQf1YF4uQq3h2koKB0vA3K1wRa2wFW0YtgE2ErXypBpGp7P5Rml2DxIqOjZOHrWNraVaDTBNO+W2Yym3t2NjbsGXr3K/Gn3SSmfqKddU3taGc5kSEmdE+GwkUNzEzeJtTDz++0tO+TQIWiaTJY6NugSQjM+JO17HbbN4SQVmYe16oAc2JHT3l9GFwApzvcDMnDhP5/rxEjp4KxhoiB0ifZQ6rGFzZslODBhYQh066gg/iL12H0JSCd1RTVISxDpHwuZUm5sIPAICqJxiArUzXyQS42PYM82yiXGXbj7r8DqrsOd5X++XBI+IR8Xrz9gkbAYEvF1sBLqiL9GNPeGnZC79b1aNEPO/qL87wAblnKuScWSXO+E7GcWpO+jnzHDdKBtr/nXmGG0+XHed0+8gron9wpuoQf4moXL8Hj4xhXAifXhlVII0fZw+rbiqh6OFakTcxXCsdVn2URWO/Oc4aoCz6BrnmHVYrqIi+lVRAX5ULblxFReCtpow5PFhTV2sZzgKmulIaRsKLAOEBWK2jPBXQP1RX6xku6tYNGsLIjYDQP1xXm6iCcwhoUFebKa+2cPLayvG6NQoQbVuROAv6i623jc/j1XZGD6h4D4tV1xcqts0p3NBeSdvwMnCEeV3A1WGuni4fYjLug9x0oW5imqhcRGvVxZRRl5BSoxSpnbRO7aL1aow2qN20UV1Km9Qe2qJeRULtZYH2sUB7MYt79SyqGu2LC3yEQ7l7VJyeYSJBIJpGpkqSdrCQBaPXONXin7LkE1yKQ2qSKU7Rq9R+GlMHGJ7mVAgcl2pIbOO6e7eaoUt5yB51gIdO2GEy4bRXc+LWWSBvpinNKEAD/yuzvAHtp3I9mrEv9ENuAOww7OgXeHQA/e1tI3Wyw/XpUFW/KkFwqIAZFOos1gTNxm49mtUPt5NTpZQ5W2OcptmB6jRrFY/KbczLCSMenmFSHu1nIVjDAygOMKqoR9M0sr+EnMqaMrmpKOCRzCEw6lGtTb0JFn+TdHZq0QtQJ60jy+xvrw+yau11ArUyDUHFWTyezEKhGVpZZ7vv5wKCoThAEygm2uRzIR8myaOY5VIzPB/bEXbt01CGrFrOC6iMfaY+hMJIzJwReRzCpBvZmzGVWpWLLEpHL2NKYF6oO7nB03qNpxrfPLa0bh7tQzwdpL1Um1N7KUMzdXVZupXvon1V5lFDBjhgHPFy465XGO+FFzMxdSUrdxV56mq6WF1Dl6hraVRdRzvV9bRL3UCOupGVvpGdRn9xzO7joFSTdBldRdl74iKb5yZth2ziwVPaj+hatvg1xtFbXn5l6uKVn8vFJ36Giw+cw8XH2138Cu3ilZaL39Ry8dwrcPEJLlIXmjxgTuZYwUljAVaQi4BtMEPX8fjrefANaprbYlbzctJRUKHgbO/q9OrCIq8PYYHOKJhO62VaA/Wtw7RHQb+OAi4gOxeQHcU0TfHIGGrEWg2txL7kLSlDp51D0QRPtNrflhYDJh1I4bhMnE9pWP4ZX3qLZ7ifJu9R5c6JlkAutPk4r5qLPtE/sFM7bIfpSbaNdK2NpMQhrrH18579TDr7P0sSy/ImnnWZuohl50ur4QwRTbAF2UQachmaSLWma9PJTaObhZ1J5IYYXN+f1kPUJ3R9qWkF/8TELQFmO4w9A5ZLm3hpw0Igrs8uYWhMDeqziww/i2L2bPvPwP4z54q+l7f6TCsk9QR0mgsaP8h+mXaw/8XONqfxtvHIvhTXL5Oz8fxbXmSfjJ9wT3soxW6M8egqpM+r6EbaN6duRJaiqzmtbVMTssbEM/jHO4MZ2kzTVLsHSYInuMJ6TrKS+1TAw2okMXF0M+uOc5qA0QKgRVM0o/lSEPbxkAPGPt3aPjQ1FwV6uaWeOrNEFmHuEzQzF02g/Wrqraur2cKDdc7I16K4lq5DcR1dj+J6ugHFDXQjhl9MK+rqYroExSU0imKUdqLYSbtQ7OIlZhV2TBehuIguQHEBjaEYo90odtOlKC6lPSj20KtQvIoOqn20Fzw86qsrj9bTamwBN6DYQBtRbKRNKDbRFhRbyMXwCmH3+pUVZS8uUBi+c5XneL/enykcEW/oekTg178n83ORHMLzeG/dHJJN4mvaLmDba+Fbi9z5bLauh4R/pa8EHM8qH+WzWVXC8LtVBsU9KkuSBD85o8S29Q+ceyL2uhw/iOsmfgjnEs8sJ235LMpGvm6YhL+YoYzK2wc7t/3+WWAOHZ/lpdKl/CY5yHbIM4O6ypN3FR7sjq958zeuPv5v2SeQPQXuOXvj4ho8SmxzHmAsgXsi5fDrVZzvVVWIhkJbQ4UNfIzHWX2H3afyUYEKgJ7Om0OM1tFPArwUPp9DxjXmiMqtAbd1CJ8+oJY5J7c6sEc3Bo26qbzQjHoWooCbuicv0p8P7WveXkWaamHcVVXcTT0NVYaWLu8kzD0azvDPj7+UfJw3to6hXnKupXDJrkMRK864zIQBWA4y4Y8fBSvcXsYfwyG86Y5q1M2lhm+vsrSQrZGeF0Tlx6Ng8lf+bMNXve2Vvc07cNSb7oWCyfc9js/v7mu2aXQrP701VDfYLqgeHF50j8mjcJcePlCTxouU2+kX447yOhximzOtsolD2E0Qz77yQLDIh0IgWDB+h+R/HHVvJ88ZCeNMkuf9aBbnSlkNz0ucK2WZX+pFh4wXDS/2IjqnFzWkdetzeM27ZeI1DfnKvQZ4T8uol33G2vQ32Ph9xnl6X955eqnvf5vz9LY5T+V/nPP0aueB5XUuwdmCxKLaQ91UsmOvOGlZzd9QezLeHV+qs0K1cptDEl7DUvWSbwfPtAbvTwcf0oMFn/Ao1+CEX/FVefIufDZM1SY/qT+jNYy5rqq6IQTGpCpaaLDWUD3cezyLYzntdjihKxqvA9jV5gWJuvMX1VqtbO/EckN8nhvqfXvGBIPZHXLdhYxRHq/Q7GkgQoSFz+K8Lqtf1eb5bCZyuU5ZS28T5/zEwHtrCZdRFpnnk2eR9w6dKwK8p2Hyn+5M3PZCRgko1L7b3mghaoM04arqdWsw9IMsGeiNqADFLmXunKkyiptUn4lgLDLaGYlvg7fBWFHM9Oifs2AOfudNNuD7OGDIp94F6l54MiqPSSxH8N8FKlG4QD3cGozJU9k2P0aZ+HEZMAvKAsWnePJyXJ7kMm8nMytrDBWS1exHJawdBSQjQVnAvn3vCA+ivB3gmAGuuZuIeMqhOWM3VU+m7xiobC4lBgvN9rgxR3KQDYd6+gBRnmO72X/G05YiAHrhzfDBYo56La2w1gy/gYDWK/NvsxBUPu1GbuwQ/5utmuxJPR3D2wfY3Nl99oC1D+92fgcEw8V9ed33DPpc4oEPRdlXU3aOX22AVJ7yaHJfTS436TmE1426T+cA8oNhDbrkbWWEK42kcgt6pK1chR4gf9uxs2NyhUnT4Wo7Y5/sh+X/wI3hTK9B3DgGh4+CT3c5jvH5j/dj3vP67JKhL7omFtK8VGtQ0AqhlueHb7TrSjIsPbduAeGfytT8S8yh9nA9mekcSiMHDKP1nZeqn4rUFT6WsYOxpOquozI1GQZam6XLFTKStc9iy8xnE8s4qRVlYh3kHezNHLNg5s2Q+A9OnXRiN1yFPJC0nUSbCFclm7iMZfPL3dywS4dInlwTKYXY2SGOnqpdKhzA25xfPFXb7bgIef05+csnHR33dhebp7PzF7VNSVRrxI7l97UslileELX9MLUsped4L3S74RGXrxnxqLkoO4TH6ZzOqrm4YW5O4a425eyjZA6PWTmE3jkGvs09z4FPy3MN5I5TmXrssKH42Ylrzm7nt7MoR92nuKQMZxV+5fLoeJQngQfTAhwB9vgX9Xjw3qhIhTmV0zcgSPDXXPzDR19kowt5hLL46QB/P8XG+LRvTxayvMghKUEK54qSaPu5BHZdWoIGOOf53aaV5DFOfgz9hab2mKVmaN2kaQH6R6rrHPIXtLRdxAq3s9L0CqlwlLXJ1KU+0uT8KGeTpJ0OQbk524J7xtp6eaitTVjHGyYv3kGSbXE3v4rx5+K1h1QpHiEDBeTHd9ejMg7kQsqrihYBs1KxVFVfKj9VIDfXhdEDLOyUYtOaCP4ZLfhVdhXA7Q6WkjXos6o+sLd52n0u6k+qLzQbp91R17GcBTjHr9FK9rNOeMVgHQPrWfhCNkppndzX/NcWpJPNBno4x3Y/t6D6WsdGZU7VJQdAyTFCUwXLkn3zO/CQ6uFJjl3VEzu4tN1aae7i83fuWYQT5SjHeCgoeIiL4PBccjWtxLQohwfubo96YnEFc+xRvTiXE0omFqOKuR2S/JlXPyDK3iJ5k1oSuBCVV+CuFRDTJQdNUuU0Qhi4wnE9NAmVO0tCe60vd4il8qg7FiwP69dLPbglm003mX1sJ8MxS31pM4zMPX7Wwx0VgRRYUNIjpN0uXpeQHKRVytMRqETbNBmtQNB+bisBQ7R5Ut5GQoVx4VTWiU4tcqJp60RQD/XL7HaCxIPmNTp52pzSGnGRIVSOqYIFtnLs6KpsrIwwRy85U+ZEi4dJWEmafmH7Nc328JcIf4jNg1sZYDBNAJBxEDJLE5+or4oQ6JF2a1zLquvk9f1Hx58bk0lyS5OCTRJtWcGaJuzMC6GxjM0LveeRF2x4dWk5+uy+yUxU7FB5DoHVCtH4LjZmn8Li0G7T84hi2Ab29lW5E7Vfd3udXrY4vaQWsGqfXOQRNa230QX1SWgOwSyvnPWQ55qsYbuw1ghLcNO8dqWskky+y2TyPFVQ2xPl+PiIa5KP6BIhwL/jAaYPCx3/c3yRhEIGvrkE68ULwEinwiN2ATDLKlouthPbWFKlJVyIOimTdaGU8tAiysz2fdzfW4W3iM46ZfmGhKv6l1we+nV2sayHO713+CzWW5dmXWAVsXcZcjiV5Q+VPU3TIXEQJNj+82960QEudVEu8Xi7nSAH3qhd3fKSHf5PUlWWDA4ScCTV56XBfEdrgL3Lw3yETXu/G4reI7yB+qyYi3wW1se1W58LXH3gonip6OaicKkIufBG3V7rHS68g3k9okooXoNlmdzw9/vNPdAyCkcxUvyYQGi7ONrB/Q5+lAjfKdDdEKqC8l8L1e3WAD0mIpYQ+1YOSQjg4G5khgusVVjW+A/PGuLVJObwep8yo4yF0ryKj3o526Hux36dN+gG1FstA/Yy+JQBQwYbDCIZajHDd/uQgiLcPFV9gFepLFYBsw0kT4cEz5Bnf+IAc3rUx4kXb/rYr6B0EUMkj6YcFOamqDBbVagU8G+6qrjZoPZjJ9jPCVsvvfpWAo6PcUfhbR8/yTm/CnRmB5az1aiIQQV7xtZHOtCL5pgtSwIU7RR7Go8KVzBtDIS4GMEUsL9C0xxkFhDUiklFIOVmqxBdy+kll8gF5BSghYHK82CcQebj80bY3UM+9Y+6u4zfXMxFFvetdbGVC56UYTNXQ9RNFfxjg/QAwj9m1EcsK/4xPEh6b7eCQhQrKaSBOVWlMopVZqZw/LKaQfZwtYbLoToiBz/YLRE74nYRRt1VtmIGtzm1rCNKoNilOEmf+w+GYLpRkXqx0fe5RnVILChrGmDaqADNBIxQgeWpoISxW4b65yLeM/K2p9XBGyuuYjvjzEZZ8neIbvZwXBufOoS5esFI1RsfmS255JXgZN2o6Ks1LiOWyiSwF5QoriiV/S6P1oZ/0Edd4MkOWQBUUEUUGbiGVt9yiXJ6lwb4AO5N6x1vMZbhV32/4CX18PF+P+9RhkpzilODwlNPgQaU8IseC+V2CJWBUL4RKm+E8oEbzHGYuIy3SuW49EAx4SfATyYccD035gCnwemoUK0zG9HGvEC8THmQgjGgS7cqtk8TsxTaxHg/hiokQxXmgtF8z8Pu82FV9t0EYoVCH8NZGEcPh9xFCtEb2gjX422Lq6VCh2c8zugSuyTCx/q0x5ELf7W9IZXDrxZNFhtKk5i/yR3e2UpgLd8NHxuw9DTs57ylujxy4gxyX6ZlY9yud/X8JGhg6iN8jGiwucsaFrCn4NJHaUcyOuWpu1qnHOUZZkjLbSS/qkPy61LJje0knAnuGnmAFvtzQftzx1x52toaLKBc7NylDucuwe9YKA9OgphihSNPZeFKHm6ieKa1xHHG3FZyTw5zlNU4nb1+1mOWooOlBMuudpZcWwHUAq1YxDIDlit4leSeQkeP1Cw7eLksHchkaeUiKYSJJa+NelZ5+HlEqH8eYZZbgZWVzYf9dIaLrHYWkvhlirwFkL1dcRX5uAX5gEm095ja3Vx8GHNu5j78Tc/M5mTHbE63+eGa8IWVEBqlR6u1z/EGR/Vq91UZFts2I9VwzXoh/O2zwl4H/G4oi0fkG7KPpG9AAsTj85GH/1EocvUPZPKHcIn7WJTRB8bO85F/TGUhH4+JSuN8MPSSvAbOZMI5/aPSsSiXkMjHGJg/aH3JVvV5RcklmfS6LCrXHkXtStCzu1g7YD83YcG6Vv8WC8ZolE0sSTB6PIPNmRkrZzRa78NIPqb77dzt6NnMlDIoufmX2DXmoszDUZEyh4lzrIwReeIQuxQcRY+O/4MeVXw46qLiYcrwLpJHddlRxkM4uhfrbwXZn8rPiEb1+UfqlGWD5inPkp14SR4spVtnEu8jb/zI9dWyh/JGRnIY1MelIOcacJ5dQ/iZtmcb58kyjOI0y4mVyHmCYZGSTug6j6ugTdQsFpn0ODanxX19AtY0MNXqkLqeTknqP2XwvRn3tgNXuLJNtuBJCshjoarYaLIUJYmc0jLHgyxBQMECjhGgRvA+ruKHqFWjU9LROqZXZa9l5fn3YmpbR4+1iWbENUPbmYmyzJM9F05NecpWtWfvOxRljDYPKhl/8p/Hj76Gu9i0vQ/VlYsMAeeL3/vvAvYkDf74m9tx40eorF7vwFcjM45gFM/cK81skZ9903iqONf/4E3jLI/Ub0oC856v/MY3nYjCBr8IoRDKVRi5mx2QF686E27Mu3UMP6HfBAfNiN8cYnYeeOOJKGguYFu9QGGDGNaqYkhoeRZqDXKA1WjydwX9TpOc5G/yW1dMzQ6/4ff5Pdmdf/3xX5p9y6f2NZqTIl79G7cc/kOAl29479XXX/+nAF/6rfv/+j/f+9cA5UX4fIHBRtTdSKVxwKSbnIT5yQaFCws8qAIRmHMUtI/mGV6YPCN3/03xY/9lX5PRfiD+Ye9nd+z9YLPRiAIY69tsLGBqip/Vw9hQDXKfO4sSVRbATFV4Ptpj7gntDTayZkquTTcS2SFo+y2JMzn59//4h94z1+3V9knf9qBmK39wojl5PT7aIvxG6Kf/csudB/r+64km5LVi3sINLGalQ76KlkyyZGmQO50vqfExQVH2zuqxr3vg5hrSb2pv/t4PX1x736+LZgqVPW7/1w85b9vzxZ1vaKYQEDXxV45IkCrRJOQpJMGGZgtxWWHFBduOVwksBMbsZsGQUPNNmVmT8H6IxB+/9GsfelPmcpPjv/p7P5HIezwNgjCBd/IuYinZksn8yetNqnSWFFbYOfm1PQ1NFe9Hlxy8BDcb79KuVya2L8dyARnMShK79YdJ1iOps4dufzDu0V1RZu7hKDtHWZvissSexiOQNkT9IZKHdDQvwIWVPQDLxr2H28xsXGNi+5fhSIxuQuVbYz/+6Tja2NHG7nnav/UfEYcKk4kE2b9mlMb2Hzz1wQf/2c679jYnvzP3Rx+Jn//ABzl0t/7d+vfXb6ggin/p+Q/23/PCXScY3Kud+iNwagSxk7jdyQYytYD7Rg7kaDZYjiSdMV+7PYAdYILpUpLavFZmM08EgrI4bGOozFKqwKPAe6os/SPuf2PvX+DsuKo7Ubh2VZ2qOqfO6d7dallttTLfrhrdue0ZGXru5yAZlFil0YAcHKLJON/nOz/u/TnBM+Ov5Y+fhP3zmBlhtbFwhCOCCILIIKAlG6wYmwhjQICM20aAcJxBCU4w4IAgJlHABIWnDMK667/+u06dbrXBnncelk/vR+3H2muv2rX32ushew7c+YTy5V0ZuBjCHXOmFImUcSYOm1LEUiwSsm/aayAmF66DpIFQTADJnOYlaaIi+rAEZXjHLeUDkVcp8WmLwYUSEhTNWQFsfW1/K4KIi64eeuFbLFlvRLyhfqTZLgJTQg6h/iCGYqNSzOIDEKqKU+ygtY1Q0jMS4mbpuGE4K6Ebuzjai1DGtBvhCLRLmD+DUAZ+gwQWenYKaqz6Hp/BsQy7uhTByiKRMrGX2L2Sce4p/S4lEM4Juq91ffdIopoNp+X8wBNY1DfvsBWUDVVpVfjaXOC41nVJ0WMhl7vOi8tMRyz5adHjnUAPt46DYio+9sOzwa/1AjzOfspjrxnVwZG+43pgAfSwUYU6tURdKvdDMtZEuP141tUeyQpVhCj2y1EEWbkEVCD52C//W+5cig4+0xdEW/RitMq4Q8+B9szlwDI+3h28ksJNwoTlwkoKBckwNTkLbO0Jp4kz+3QHG0sUDn3hnhRGmLCs9g0OVQihEEg/rVIbNWI8ICK88nfVNIZjPytDwRxuAUIxtgQK6PXwY81jq5qPjvApvKEYRSA6SjJSVQ1bilB0fc/DRLLNfaGSJqJ7Q5eo8lNSCSOto9PnVfd7TNyAhOtRJXMeVbvR38AM+iuwJb/eM9CIdMBgAtRJKUWkBOfhPU3Aj7R9EHoI94SYK2CR6lgEqacgdYDHDMxSnJA0JUXVxALIVjWP3VJVVUNFQUaRILwjLLTtgzIZ4HeyHzxj82WHEEgnZQ/TwSnilHWIST+9QfUZlVuTe24ridHpC4Ogste9qsg4X5QOCqBqKBsaqm3H1a0wtoWl5DLoEwyrtYmkOeMo6oF2GSJ64zVd1++l+fCCMF4dTkmsK0SClR+VgCaSiH3/+SQml9r3W8LiH4/xgX1t5ksYPrafHMKwN1VyFunkYGviwRqYBxi1D3fx7KIyIRM/BvN3p9HttBUpEOm6Fi/bKcsEl6AY1hJIhtuYXAUFYEXldQy2LADhaA0ClF7auX9vvjkCa7HjeAVT4NKVtaDK2Dr5MCfYRwuqzxoFBJyHFxn0U5f6HlTftnAxVci4BEODFCnqd84H5BMNIAmYYoJTSKeR5TEMVCs+XhBegdgFoVj/3MSqbEgxZ+/OFzT7qaZZAwZGG2uL2O8OEPMyMZngch+W23A1l/gGcYrRLrEnwRYENLwCFM/v6qFmNhPos0MFV4m9SyY/kSY0+09Bs4o5N6poAjFPEoPPHWE4yKJtB3RBsK1WFPzMkDkPlwqzsX6hlV0SqykJBhsYTDLoSnBGmsctgj066kw1hhUOGvv4dEH0QV+xoxK2JZzE8q+mZHJV9cWS35L1CGLlNL9SDk0UKZJOIl3l0petqgtpU//epVLQX2CsKFIE47zHGCt0cNvKlvLyoe3RVWaMviJqMKGLcKfh+rLDFMMIZZG1HAcEj2LX4osw7HLpGtqfkrCup5rs+hHvCitIlY5jcOI2A82spmjvYTIUWJVlBKqBxhHfZct32ZW8Uax9zE6ZzZFMYheJ7z7wOxcKfiHoeBt44iejacIKDj2f2t81pO4no4YUvxfhgoSL9MlIt0KBxCVP72akuBSFXmzA9UqtUzRIkEXNvlGu6u3nxl0of8gBBogxlOHZ32np72BTixFMWLfpqdv0VGMWOQclZxdBleaIZOChbAlCgSsgo+yCsTyac/KAIk6fbBZgd5kkeERCHO0hvuaz7kN4BIt3HyTIWgCpSJZp0a0vueUFB0NLXi1dl+8z06RHUCN2sfyCVuAJQpLnk3I9PGmQY68XiniwCjZOTIO5xuuklt/o4MXl3BAAqGiw9Sq0X1LimwsxuYgdDcsWwmOitnsNxKNDXTYkTYwd9eGchKpTzkn/C0XLI6Ycq2IYkUILplwqOw28HOx2qX7bUrtvBKOnej0+QpItRNmgVSmw59+NIU+JCZH5pGF43Id3hAi5/YV+P2nl8HKmYCqqwxQuP9v9KB5kTB1SEkbhNRBqI1GzFHOe6S2Gdd0lNDct62xQW4kGzTNhJXEQicg/OcwEnxwzXCy6CGyh+DtiCoPwPl0LgFgCSECYg48rYKwzfbYgkUlg46R0VO++oxOSwIw9hhDWKBCmurvbjeiQRnchCkNJCHMI+U5L7nWS6MLaIRJbOOP2k0t85CPLz3lHa420VGkYbGQQKQ1fjcHw1VLXA2GVPV03I6xQuOqNNWkQxhKiOdC+68kk8QjXRStUkCOFoBIoZpmnkNxTzDgnjHJKmLAeJqyHCWOBYV/R+obO971JSfvoOEwDaoVqXM0Z4C7uPFliK1zSrnjxRLkMMlDWyW/jROmLjsEaSr65tHXBRwMpOY41G7iUn5TNWTabrjuIpx3zIN4ifYDtt2yzS6B8lUg1uT/Vx4BuyFnIaLx4wo1vRrM9aVR+WiIHZPq+00BLitc+xWsf6G4ohunnP7ZRKppAsdpSy1TIkSI9e+J6D6/30HsFKvCu19q/ilwLUfvuWqb9/1x3QE6QULgI8epJ2NKjXgv1UpwcGN8TQz4Iz+8QScZH3zenDcsycROuABj3nXxISmGTXeIF373imurUK6ZL2DjTj1n1xhW/LFGFSsqhrxQiLlLS3tP1jb5phY/csxwfIek5BWTPAcLP3jQAIeHT7g7G+Ht3XH1bhlDl1Y8QdO1XBCI8OBHKdypFXN7p46G81Mc1dUH4RLg6fCJlqSel1JPMj07J9uyUzz8t+ad9/jHJP+bzd+AUn7GdM9LOGcm/MLg1KmLkPd/sjGQXLc/Xm9WYCw0PoW78wuBW5H/gLx65TX5PiUWauXQgDXs5h9P5BQ4uLDDrodgXl7HOTAx8E5dI7409DiXcx5B4PJlMexTeNQyJlXiaKK/W8qF9K/B+d0sn3h6PIDya6GV7BuElRtvo4r5WoV0falEHyGFFYNtsuDrNtQ47jgi/S/VF3BNRtG438tSoWUxjmLGIgyn2UqiE9RDISvK2A+DMUyfsoxOlvd3Z20UZIJFyPTf8tnL4gPN5x5E3pNETiA5r9DGJ1ueXN2GhPTyYsU4mBWUzQR1Q2hZ0IcSoQYaI67A9uRJ9hxKPNXtmjJHKVEH1zsOnAo/FL7Ub5IZ14S9Yl1ISi6+9ZB9uLUSW6uEBxHu/ftPMzIk7vyucGQHZVGtlG4waidSWr3JMnEON02OdzQ1gHTgGOlUghYhHJjACeFynEoP0Vskl1TmVsRcJCHpWdjv6ZqVFTpksY0+dJ0AJMLuAk1z2qwi7q6PTUgNL5fcS4u+UpqvgJfesjk4mfHHc6nDHAFr3pA3WXOZRdsiAuaRHACyMMYezAIFEG+jTvmk5lwV79nzKN3rDkt60JC2wivE7PA0IFsAHmABpfHUI6LCmxw7FMF5FxtgGsqG+vd1+JS+wnmeDZTL8aUxy2S/nxRChrH4fC8/S6rN3SyDfXqQsliHt8DEsKnGzJJ2Om0XoTNwsQjtazSK0s9UsQrtbfgk7hiXsRNwsQ/tazTK0p+WXoRThzqjIfAsxF0FtORZFHcal5/4SKD33l0Dpub8ESs9YAtm7dIxdEZ9Iz/1FUHrmIuiyaiZ81eKLX3NjYvEPSmhNVhN9xYTXK/urS+RLhsVw4GIQ/1CxybIDltm8mt13UXEO0KR+uQ38omlU+mb6cP9b+e6LsbziJeRbfO/XjafIU+1B6mMRvMSRS+Rib+DFnznyJ4mLDoO16yUE7Q+WQKAQb+NCEkb+wne1VpPCEg22COtSf4MVYWkptH8ytsiy8pstF3jg/qUP3w1jN7szfzw/Oxx2vNoENYvnK0A+0Ge4VF+I7WdhEBMD2a16OEcEysAZeyLF5oMV7ZeXlMqTilgMGpmVgQgc3nw1U6l7JyoXn+aRF7pZaPC0mrs8ed5cZUT0K25EEwVQNu9i+7XzwTjv+Q76ORdHJ2PJ68kCj1CNBorRTnu3qIed9k9O8UnPflkyZ1ouGvyOZppsPqMcwqkYXzWYONPkTIvWzfwjjEBic4nATfjtF5fUkFVdQY/9rKQ9Elets3NLoSJXPfwBef2XVZ/DYpBVX0VqFIuB1BSZcT2aUdlnDTR/NHFBeNlqHN20yOV6qkNudIVcEPjcK2X99rlTsi9gLix7PqFRmPYMH5eoKOwVCXKeb7a8yJyUHLyDGAnC3Sgs+JlFmLww+EajtyOXUKDDJn0rPpo7mwxa9CN+8OWAUdGIXB7N2S056xjdk5aS2MTEHRJdy+hsWsaQHtTEvhQfp4tALPrRCFdJLnYXLYSHW9DA1F1GB+HRVpEjPNIqugjnWhgmlueXvDC4nOrEl2FQaIsT3KVRLxW8ifDlshJ0RLKVYI9TF3kFSzoJWhACVHXGK1DPtaTpSSXgZoWI7N+0a3rgI10ZqnAeGZF09kq978r8a2nsXSWyCy8DFlDFR8u+r8tWFIOauafFdUVJz97WqvtqemsgYkG5DI/x93SM5eenAnfC0zWb+K375gN3B+F4ROE4DuD4FMmDmnl3q/rukRCdndAuT7JLPZSzY3TJpvCB1n4Y2VVH9jLCdx6CYV3cRIhR1jHfW+JfLWcg78k4OrfY0yLqj/W7wrrPapL6gPjQT/L1lZk6FnPsEihTDEsTi5+5FwPXQfMFnwSCoFIX6qCV4hL8PZZUr8crnFa7EZjBN3l3MvAmzyT9N3kPonyT9yHKN3nW515JtUD/Jp9u9d/k+5L+m3x3svBNPpzwDT7WYniixTf4o0nzgu7CG3uqteCNPYmMt3H1U47DYwMZj6PE8RbRgFkBfhgRtmAMALCHKGKW8N+B288nqh8HfDgZ4p5Id5jYnCIHm9PI31c9WtPyrtESZwWScvMVxNcCrD4s/UOoBcZ44j8EiGT4UnOVn0U4hFMu07tTQsy34eNvS7k82yfb7GMeUU4KgBjJpIDET88CzGQLEBOwNZCP/X5HW2pWgqYjdtV0hNE2JwOSo/19wwK6M4hYhoWB0T8b5lN9lRrMcH9AQDL20N8esHxYndTtQeBHim0B2kzBVPhyT5kKBluAEwENtBv7qRwqSQv/OVMdvktVQ3f0hMt7NMClFIwESg1Hk9kxgsmyNaCPi5wpzySmAD9EGnG7ov0kDFoMUu1l0n5oSdP0ayQPrap9QXkjyja9GrJHWaHvLOJuCzc0eEpV1lA9utgHl4LmNsDoOgxoQiCyCwlb3/IHQm24BlZSHthNNN4IZ+w69AYo2uHNarP1RUTmX9zYMY7VbnAZQZM/hEaY/dIyqGGxF6mQgtH2ifME6DSnAv2kDjbBJyZkHXx0AGT1+zvmaDEfKxGAlQaIaTWn0eghc6gv59DY74cntLnHA3SH72imT+0HRjnQTWoIHVjbKNbRAQpORxGC8ZfoUMd5+4rjkxrXxpjq6UxRcRKMeJAt7l5dN+uj9jEzjyCiPkHk2oCccmOJgSKu8FWqC+zbO8D1ghqY9HBVPemcbcN+UPIyHYk3Z/n9utfFWmG3xne7whPFCtBE7ut/7Lxu1AzhZzXWjGHj4BiezQg4Q+gvbghDbYfH3ahp1Bf7owxz2+1XAsYl0QXozYVL4N+whsCrx39PXtdCxvLern1z6KEenBga2Ee7WNFz52HGbR6BGI9I/c/zr6SQBkEE5vQV4guCJysGBoz0yv6LJE4H+yiafC7TzMZZ+LIy0rku4+onGFds3zCiJ424ugnLUiRpeQH78/eZll82zDMvG3620YhExklBi9JtPeVhrgXV65P9elzETGNWiLBBUljQSHjuGBvka8usugPDmfyZ02ZcC32DCppWTN4ANPDW4cZg3iIcUZSfQNv+Knc3MbmjJ1B/GQu8nuzuNRLrC4Viu63rP2QCziG/Ro44kJLdc+YDqIStkA76DsFk6Qge4a9iDGqfEJs9l67laYzCGJY2CVzg44KmLm6k2X0R9HkiwPftA71wmO5HZuh+hB4uUd5+PCGdHjQ6baCSWdk3WURhd0GFxVBgzvDtPGqI/2OmaLHqowZ8y0lS+SNS2ancDGZLFZIyfQ/Kdt9pSQpy1E8RLdx3EGRlLvJkkL1Qw7nqEqKK4aGmzCFDMuJylRZjn5fhHmIdu9ywOoKmVe5dYayV9qRS13WlWmNJgRaAwVjyTnG/553i0pTyC4OTPpT7rYwIsmcj2qOpHtn7YNiXqIBEiD5H917DgOaRqxjUkIkWAXzmQkwNYQNDOUIb5motSkP/zAK+Q4a1Ds57MidPYJJdN0QE60iL/TJTgbNHRjTVwPRehekGBYkfbEPIUshDYG7WQE6BipqQrIIgRmKvdoEnK7xi2sZFKI3Xr6skh/nErhZg4jjZ2ItnuNfjVweIa5yWmKZXhyp36BO1KF3C5ZLe4uVknivQiPY4SEShiJRG69CIQB82DhckaLsU62UuhIMLOEhHkDyM1ERsBJ9ujS1xBsGYAx7ctIc0E2aqB3KM2KZlGhGDdksGkhCMU01++/GWyyj/BVQigNxZY+aj15j5aCzqq5kPfAHwWo9BjdrPz19Bc0ahoLEhA4lOeFQmeMMKm7WPLMVMWE7IWJEO4D7yuDc0M6+XB0jHnIO+CmgbmG8QnDcIDiK/5NFjiVEZQkjfQbOiLe95r0i4OhKohJet9jtLXAgxl/uFzuXaFAoUlHXB6SRT8TogvPrBt76SFsLv3HvvjlcXKbriXi8YikwYGPnq3/XjsEj1ROI5k5+7xO4dhRoItgTH3vyf5Olf/dUXww1P/iuYyvsjPpV+AGrMQenqgT9duwvQjtF93+Cc9pXiT4o9oiV0DTgy+HzJwPO64mmxOM5CjKdVdj2Aam2FBPzTItcsGa8CWYSu376UW9LEm7YeQFtNPEM1FqRpraU6AC6bGM+gUZFRSKRGeiENoUJ6tlg6QLSzPvbP18G/Iet3vHOMWtnM5QPkmTdk66teuK5YIkhnqd/+TL9UsOsz614U1KUmpVTOjim/jBeOa0sIecZN+sp3FhC6yyCdmfmVxzvPQK3cdZDVkQJdFnD9K98dvejnRLQ50UNZy/NlsUJXd8nmAI0fii8t4wn7Idz+QCiqJeFcQANXkIT4rsRTH39Cv0OMPybxto8/EqB7xlE39/Gp6UKZOiGb6WmczQxpnM0Ma5zNWI2zmRHG0cwoDrYRm1micTYzpnE2s1TjbOY8jbOZZYyjmXGcnqXFDIrABgbGSgRTxT+mMcvlQiMT/nWeoJpbJPXwx3MPJkTezN+PJ24CujXhdIET1qPvRV8hq8KRk3mp1sZlS0x+30zM9JlI0ivkGyphFck3FGnJP4X0k7K+fB930Ao0b8mfZbXPvXagWl59TyAqwqpVrKieQvTnqqT4RyB6LU3gsfF4r+6JH3vvOvvN5ZWRYuK3WH4rJB6i86AZvtCQrlBS2cBsvXYGHscW/LkOTsGdOOIk32qZvEAQfUJUDSQfQvS8C0LckmhUCxxEdKkW2K1Rzd2L6LgXlplDYkwrzmhUi+w0YFediIsV4F99LRbd7fOrGXDClUHXXxaKlT76T+aK/63ZUP6TOjpX/O8iPO+qrAglLLwBvSns1MeV4zbH7ZvQ0QUyhtUaBddYxciE0nSzFwaIYguI3AhuAGGAC77ydiN0wt+WEP71QAdwVYiJhCP9UzJoZXNr1aVocLd2M4bcnZo7htwZ7SZyP/dCGS6I4UUyfLcEw9/2wkBjsll5AWaKhO5Cuo/2dxoSnoppuK7ae/9cn1uEd10kOPt29WaGyafDU2Ut7b7tXl/PfrvNt5JzzzK8rxodnK0RzrhGGzqwzeTbZvKHmxkf9nSA0Z4OiwJsXzFo9r8hlHvGlYqbqHBI742K/51mNIt/AkadJwpEG1LpTQYBWHwSuzAQqYhtLsTbr5cX34iEZISETkbFCkq2Dk533kx33kx3p5nuTjPd7Wb62s30KRGcNiSCU4ZEcNJwIk4YEsFjCAtVzsia6c6a6U7rSUWME00SeCgkCcxBlX45/McqXwW+gnBziFnS2ZN82Nk5eLe+53EZwp8+9jQ44TwUcyK5YrMSprOZe2Ur/mNXgve+6MxjOSEXl4sl29izRFxCTNCk2p1dsgZhd/hUUh+eMp6dxqkWA+Hw5giP9JoiRrAWJyREpvoegvCNMvi9dOKV2LDNICtx5hrsuAxdgEnZuYhOeI4gjIUEJVTLwz48iHAH3hKYPLEH9GR2wjTiYrhYCnjQ4rZN+XqYmLINVRam4MVlH+KSd0fIxujhBCYyETnH7B/06GDHFX8FGu9mEH93hfY2SSoZwgmcRmeN3t7hpIX3K6SXo5AXik8wecgnH+8/lbt4/wjxxxifQfzRsPEGdzwksk6GRMr3wgFnfU+GxPYrpRyQJeUe8cg7PIBEZQzjhhZ5h6Np7LOAh6RG7adpDAAnZCgA1GydQ5i7SLEoD+R+At8bLSdNqRqIRKXHEggSCEDW4fqbBDa7mh1jojChHMN9GsrEAUxyQUCvmfTvmz0daveIyrJiCMaZEER0NNHK23XW55CQzCOaKaPVNB4m0o3PPOQL3Y0w1ZuWxqnhrCe+vZ749gzgaR/iwA/OTkqEpJhIJKYTnq+1OuhBBi86HqyjZCKI0VoA9mlVGTa+9YQu2Nhn9WRYt/mmHrug/kHOdp4MOQDET4VoQ4dhOAxHZ1QhrK5jwDwQA3ZgwlN4Ns1B2AeHdGojFd4nxfNAs0Min12eU+0N2tRNVXuvlFzU+PzBpgc0PrNEMPAYdp+feXva3zODfWBUMJdchSab1fpbbX1u/7DjjG/vjb3CzCvzT9dV+w6fDrSM/dSyumB1TO9FgFN9ycz635apPWFEkm4wcRi4CtTz0UdHJKLM3xEctBumGRoJXmTOhDmbln4u4MtAjLFbfLDtLeMSedRHwInjo90GkRzL4NUAH5FrytivcXwdSZMM+XZQx+IaEm3kiRW0cTfku+p3tTI0Xaj07WIxceBpH/a9MgHuzT0Ae3ejiw9y10/s7hBRsJ1A6eiQVAF1KNeywhmX/hvbUCSNhl+SweqnhKcSL0Ty1sws267cwx5MJQR+2UcQlOq5VqwVxcpcKVsIxkoVBJPcFElbZoBZkm0cwCXsIHuyzBHA+6585CW3h6QrhxCM07av5FqYApZQphGstlEEXqlPcseQXFEuRdAtz4NemOQuc2NumYTjsDwj4flOjH9AEnfKBQABv40CM5rGT+JtVMFP4j0p0dOuY+16DKDgJ8+GACx+Es+dpOR5F93iJ3nDAAw/iY86SclzGK8CsEuBBvzkWVp7/ZW4cZKS57rjlBAbS6DrPICNn5TpYCj4SXwE2MVP4i0nKSmbSLlEh34ehg5jTAG6xw9gAVT8FOxhDYdQFT80AxDwU3BaGqYQv9yoEs4BWsUPvaMn/CSeAFL8JJ5JLqAGpB1AMKl8N0UmEIzB4SfxSPIQ9tATflLNACr8JK65CmlPIR3GROCHSQMy8ZN4V/IwERaQ4qckZwF1qVMG6IUyARF+wCOq4AeaBRj4Ke5jDdsYBX46OkMAFTxJKWhtTWeug9GqTzdE8UNvTikMrXGgaCMhWjHfvle0QrTHaA3XVYHrS4yr+DrGwfEkOp4M48FPgcxAwJ7h77QVoIYUxd5QDT+Mje9o09v4YDUw5oNBakTj+NU1UcM2RVCji3XhdXlkazbG7qQWL9sZywH/Hjnv/aNaAOrLSCV9sYnjsZcSEqnqGPxtRMNHJTrJAo9LgSkWOCG548w9KbnOS1schiTiRlZ8MtZbe0orAFA5O1Bc4cLgR3HR8lyPbLo6CTjqM/Nuz7dINE6+Rapx8i0yjZNv0dY4+RYdxMm3yDlabaarcTbT0zibGdI4mxnWOJuxGkczYGrBmvpSBBuL87z841MPFMs2/KFasO+uK2rPf6PrivNp4P7f/cUDxXI5GS+pMlUzH9OPxWi1Bl+CEcXSRj0xSU9QRtQYboFBNAIJ73YR430vDvbCp4/BFxA+PcIxORQiPN8fmpf7Q/MSPTQPoaZDzSG0No4eesizyOshL+PBuPVCmQgJ4xfJxOA4p2c+jWGjiOnwB51Reqql9B7UhiHrAi3iObyGPOoe7BbjPBkf7p+ML6S5af3EtjiSWd/CXt/C7hZHtrPFdgZP0Dul2b/2k8x5YRmeoHOeoJXeOnoSBsnCEhvpuK2xKcT08zvpj8NL/HF4uT8On4/8gxG4YzhfFMsQHo4wGpdpGw4x7QF5qeZZxLTdDIh7rVA0KHxGKdwlRCVieqSGCcpMGHP4lBMPM4bjvoETuoXzeTWn80rMJmXdaoLRozopZi+iJJlZREkzdyBKornbRx0ZCZ4MDhnO9THDuX8YIeniKKIkjCOIcv7/AFESxWeNx7/qXl1hn7QstTPGOY/xXXE5qk5YI/WmrSHyd8fcZ+8J/Su6F1LYKaXVsCm1j8b17OLdZCnMMQniXSje4skaXEj8WYfz9eJ0gWR1B+rkKoSHHQBLQz63qdOUBsnZ789rD/e6Rv+8VLYL1fFhhz+XTsDq9ajEH4ivEV7wK+1e2f2wHtrXgzyS2KHlv9sO23KOxyk+GNAaWqlc90Jl3kWITj7HvKTAFew0Pkw0VhTxnjJVnaQyq6Lry7BKr5FkdqnaoLxetAV9zTaKAN/yE3ijalja8JZQYO202q5S0FX6Stmz/vvrpbT6w66A9mwrxZfgPQq3xhTcj+0942qEuOggGC/z6iYKKMQ57S3rzU2Zyo1qhW9sbP8sVPPdrHBZkSPYWEa4KWshfjmMpbVw+3k1tRWuIj6u9EaKwU+3f7qM9nPHUDGgweKzQntiz10bvJrNX8XmryzDunlI6W1g8+vY/FoJQoi0ttYf9Qf0Kaq5rKLj5egCSLVxNmLCcgXVMS6nfsImKK+s3/669TM3vXbHzt2zczPbb4ZABSz+Ft2+go1GaIBdjyD3DwMeNdFhCNsVZSSP2TxwhIS2jlfu3A6oUQGwatThKA24cNVBYXW8mmgK+hS/f145ZL/dKoUIh+6szr++7EG/PAQjToxBbJ0GaMyC9Pj2a6blzzRNfaf9tEwkvsDsW5FSRh6lLtoMrBpoydk306IxrsxpZ1hNC9uHR4Sg9IpTrqgCcSAWEsl0P6y2av0aE5SK03Tn+nrQ5mZB89mnf/LjH377Kw+cDXZsq6Xq1DAXXLX0TU5nQv1qDgD6HxcEwepAhSky6soi02UYRg7bKLW7/FLAosgcCN/FeM+gKlzNeOsKYR8LRQ5YXVojOVTk3rm17G2WFLEsOsTXunQrIEHlCAr9RQ8zIgUeH0VW016kFlDOGvSP+RgRBNJiCg0ooHeZJJfqNDEP3zY/HUCqwSW5zACs2QEk7YXz1H9PY74X8PZk/Kta5Dl2wNxn57STf0plMz7YMeF27A3F4HC6MhgUNdRb1MZrEGxwgS3TlSDBNy++UO4CWggqOQqLhqQR8yJFAl8UeL1TFbLDG56KNEl12+vmpAEIZNi3LB0sY30Zd04ZSAVk8KqeCVfr4XVOgiMP464F1fGGySNouMkjCe7wj2gDwr5xvDp1bA4q0i3c7MnrMRTHJoxiGE8MacKz+j5LdNRmZHWWqbZe/6LKFax5edGSJORFoD6jnUgHn5/Y8Pnbt/xC5/PfveR2/YSnaJZjmjF+UI8H54yqb+jnahb0j55aohGAvr+DU79MlgQnPjWHLQMzxiX4qmaMuQS9rZJg16eRMSkxiKRI8NuasdYl2JOMrQ4zxGT5xpxpnoNna82bxCdI81ZhRdS8i7BOJtVt2somNnu5BHdoxlUSa8vYJPigQnKDxFIIBqMytiGXscE1q8MNiEE+JryCTy/DCq95L18dXsO8q6AfnahHFiPhEW10l8FDZenLj1WwaM/4+NXCQ/ZFtkA2AF9CwKaUeSVTL6+p2D42Ie+S2N4disMgMEFOROMVe6vYdK7eKH+AzheXyUSVVNLGBAmpo9NZHdGBczbr2foezNc27dwjRaqYtXLWev+itfLm5bJfULCG4iiAbUXQNAbOcIfx7wbG33+VlMhO4ZpTxDpIPXxR2uzzU4tDGj63xl//lufSuHlujb/zuTSuGEYan/fE00s1do2wxcHD1PQ1SgRVYL8V+npzy1Ue2GssIF7b75lQq2FnDJ/Pf1R17G9Jo3ZHttwvEATG/udRH/nEcsCz22DZfH8WJtzPOd3OcVIbS+zxPQ42jNR0U9V95T030spaL4afO6EwSC8Xbf0aZvgaZlJO8tqUnICNYFiQdimEfTvCvO8mqlg5BtwElamMfU+sm7EiQzAGTV3DnYrFPkFf9y41ZzNuSLCFxJ/MfvJ8rOTK89tMxdKugxDU/MV/qBVHoQlk6QvReuoMZV4SgBpG2GmKST2Y1IpVJkliCDAWfPXi6vBDc4HdLx6V4E5ERnOpFIa8kbJljOv0C8RVFw1LEYAjT4GKEEavwh6E1D0EybkQQDO5vRgEetE/AMFrPARtPHsuEMhsqkAIQWgtAoL55V62GAjYYIUDINzoQcjw7DmCkDQgxOeCICAuBoCKhA8AsN0DkOLZcwSg1QAQLQRgsb4DnP6bvtFt4p5Tj3HTY8geQ/ZoMGQXXyqTEfY7DhGgB+VhDHQcb+agW3jGQScDIIQAIVwAggEIsE/NjZX94IRr4XyAnUNAfl6+mv4PMn3V7K4VgTyUUqGyU7BTamOXRu1scuh/u2M623EAjLyGB+7UoLuANk/7u8TYm/XGwPU0zUu7OSOyDv6a8SQyD9+/5/F33vq+r4jS5AmkQ9EXwvPM359Cll7+GjXi9Y2RD1eB/eGSWvztSVNCMR29AIqThnLuMM74GO5L1yDx/OBb5kXBL7sQNb4tW9FfoRgxCqsKagj2znoELzKy6tUaOU8ISGukIAwpXFb3uCOc1+NMiK80ezyFHjexx9eFLwr+LXv8TZGE/ff9Hq9sevw37PGKpsfHpcdNvser6h73ze9xb4idCnvcGWLzxR7fIT2+hj2+S3rc3u/xhqbHV7HHLY1Q5Wnp8Wrf47Y+qnHee1JN+fG2kVJQIb51LOPvxdjHbuNv8/68xfbnDLu7VUPYeJvf4QyqsSupjK441doKWabn9n1sQd+sAhv3bM0MVvf9hoTjjz0cxxfAcayBY7Hhov1FhotcoAImr4A5o3ensb9pN7gxLVv+rj1WqvRasyFPoE8i+ThKSo0CJeRh0cLE/SQsEoRnQtzMqSki3gh+Cxia0+SjPgnHtYdDkRmJGJ/DiyPx6g5wbQg35QYJLVGoTPoYn9cqoFA5R8Te2AlqRTpy4VdtrdFyR1TGREygV/URrb7HteB/LV//RIQRnMXIJHwaI+MIEz/i1I808yNtE4NFh7gr8mZshwbGNhf5O+uImBYgpC9dLPRo6ToQxJ4/WKyquFzAqHGsXDBiYuiJaN7o7WZOcu0yAS018ZmB+KnIr4evzcIhbqH8vYRXbA+q1ydw2SdkB5nKqEgW+gVhCEJRi/NUKDJY3mEwCfJnQC2WfhX8bGMIm/W8T04CHQakRZe7r9hpsR4NfQ2p5bByuBJ2isUGvWqLCVC1sHW2BcHEHBaVrBzNBXlstM1eWki1XE/maKi2F4asGFHKMWKMbTeszT5PPXzBhLwMVIAtLEbmej0U6kGtaUhHA7bEECGjldEFzckPp1fp0+JqqgNQAGPRqbZ7nTjr1KJRC0HmeuBW4CMNqfhqJsG1NYZ+gQx7ZP2ndt127xPH3nT7p2RlG1l//F0PPH3mqe/+5a9sK0d2DLKm1ge/qm3IzN4kLUSuI41LSqzhBgG82gl0gpgbFP1Aeux6SBH6zOUUryd8XQA2pF9oIJB6qRgzECDz0KnnwWAe0Cenwvo+O5iNQWQnWgoLCqicuwCcp3vAc0Z0dnNaygcU5FcpO8kgslkawiz0jezG9NgTK/MNUP3q9FAU4jCJ9gXbbB88ut5m7VcQC06iBOIHQYg0xoz20LGfQHmi4MGr/85ESBjWEMm96uofdONeVX0ddt1Im/N85SjV0hJsS4rKVP6awGRCE6JxHKKBBXSwCwrqXYyxW+Gdkpo3Chj9YgC6X0yQcyFeIOXiJ2ocH40gIQ416uHKYIHwJfi9dKLwntZqheJYD8W0bNlMCkHBJ6HPFv9KGqbbI6wBxxOeo7wTevE78K96AeJZ2evHbTnEuPoceN3/B3hxvcvx8HkG3o9gwct17Vs6Ejtq4P5zn6H7Twi1GQ2xDpq70cC2V79m/UNve/BkfOP6mf1/OHtfuE3tnicPFqnXxII5bDZq7F6znCzxOTTszOYHkeUNtalPE5TEo3SzumCxd0VNDXX6YzTPW8jxLd1hPEbC66qdTz/I286CjGRTdfCmtlihmtnzzccje0cmbb2cJjn/wzRdGJJtzmYpgXedlFPQmAnI7C0x+7SfOb8GtmO/1VIgae0s9653WDV9EPbEHizbG8tOL0CGvD4Pqi55e7ODvaisF9Q1ONInwvnjYlYF7OnbsDNe+BxZVYjn7UXwgtb96COUUXRj2cb7aDisPxvqhXQIxqnKZXz6VjAx11peZUWS14/bg4/beAz206sGSsSDJWJfIpxuShBElqoFdJp8VMB7oufF0OncT03jZWhQrrJ2nLvK0L565iJZKeqxhVqzmkK1pixGP9BT1ZK27OwI2Vv0gQbXHlvJUoCLMBdhcQ4d11KDJ3VXZAtAX+zbEZYQXXpIB64j0Qx1AxSYxuM2QMnwOGMLXqPxRSaTICNv2ftgPV6LJe3vhPF2KrY3wgfRNBT/lnkLJVEJjU3KCeyWrYlF7ljR4iLh+c/dOX/P/o/WVU+JqQn9kqOZL3qOWt9puPRAH7cx9PFU3H9XpEYOxq+pdu+fC8CY8gZAql1gzQIiyP0v9NXMS82WXKy2FDp5KPetLdUqwJkQq2f9LArwCCuqmlCTMPT9GnZHgxoQP6SNjeoNM4NdN+Y2kDNoZaQW0DiJIG4ENLChq71Tz0WwmuehfDQSk1EtL6UhpZ70EJ6IaHUC+Scl/7TPPyz5xzROC7M7Ei+zIe2caamERlRbuDgNq3lq4gLDZXjIm7i4NWmcS98+F9DB/KDVmsNI/+Ftemh7IwocHChwixQALjn8al/StyhiIMEJYggbeQCPuG+1GSH6WIY3ub6wEMi3eo7unsdFmi+2n4hZmBWbKgaKY6nmNsLblLey+4f1zhhFByuzJ9pLIbHSPkQgFNBiuBO4idVoGPVYEBrchUpil2YieZlcyII2NIE7FYJxGFO+rLZXRjr4n0UA8eIE4N/Kleu8+twGLE/5pRMinTJIHjHIY8Hszy2Y/cMD9k6eVCOKrfowjy/8wERXp+uDJdFefQmo6XHKOCNvby2kDDXjwQoNaXAZsJ8DUTi0y6ltKiCfVHKutQ+81v623zXmPtAflJq8uY8GCpr8wDnoncuhD1Qvkd9LTHs7L/l5nWm46sLpOJZiydJYhi879/uJC4ooWqeVcCSNwd/sYAv+0gmULXNpAl8SNV5Pd4g9SBAM4WMQIdlxGgfPfNs0DXXLpgqVWacLt57da8UssxtyHeajyBDyh64VC60vK7sTdJWLi8WAnfXY2XDTGVl0A/3hhnOYjfVQm9V6aLd3rev9lP6GpD/XhV72M3faYacZqkPesu70Ot9p5xk67XAoLNJBfuda15FOexOwDY6TEjpN+p12z+20u7DTLWDfs9vFcfvM3XYmnOBnsFvghaJwFqIhuRBLnpMESCHl8HOadcD2XzbvQ4PzjrMewYoB1nANFk9MTVetuhIAQT1UKNR+F6obNTWBiihFiQ/UjvQGv68jjAAnuECLob6R0IXqqTuNgI10fvupPuFuKANsLsFbdzQVgZwYJ49DHVjF7588egMnj6GBk8cw48Out620bhhLUs8NcWWyv4xSqwLxgFifRGJsyHs4idAC+RCjYJ4MMzoTN+eTuDLQUmS4r4XziX3W5xN0xfMJ+2KcnTFOB2dnosXPLWyhObeUBqcU3xbjaIvxpq2BEw1ydrWn2Q437mie5fhMm8ARRLarc67l4eZumH0xzr7OPZjAAnNrmi36LjSLZws6JEgWPkeWP1vA2nc6/zkWUmbzbNHh2UKyDWCnVQzu8X2CRwmT14/bg495lDA4SjQlssESmS8RTjclCJEvxY3+YD6PEiB9VUKAIWzDw4SWIuIEpai1cAqeEf1FF8TjZ6GLIHwWk+EPOnhLGTWo+7Ie4dVpGBgMqITHC5QtDc4YsT9j6KFEPSgLXDxY1OeOhMhBETB4+scLM3C8iOWV9d/OLz23b2ek7DeZdv12Jj/124kKkh+p8gMWTf+p6TYLKNfU7uLLJDgTiy2rG/FFaQ8sn/hALtbVUNPVDed2NeyG0eTwtW4YXQ0t3lVXulIvF4P98dvYZn+dpr/Bj2X9uWgv2p98Rhb7am3El6HXfKHb7K+7eH+9+d/Jn9Vjb/EeO/w8D/bYJQ80wXcyab6TSfOdfNYz7MF67nPcnTfHbdclRDEg+mmfSFYCZDVtqJ/yFqo3n8j2M30i22hPgs1K++1zP5GJfiKTBZ9gfYKPgUAB2FwbL9d3k7C1PcEnci7wZ3csOYH9ow63xUZjUFwNJdacw8fLuHo4Vb+BNET3B+lGMgvMARfOFnRf3JRfUyYsz/OIWx8gsOsD+/D5iGVFhiCAwASvJIS1Kx9t78xYTYCq77cOik0VuVqiw7u9WVq+5DI+W2/kQZz3i8lSmtyz0+Uiq3GLcLPv2UEP19pCx3++xN2ocnjWAT+xBGWrZ1Cqg1pqP2IO3dyzs+hIttY5G8huQDprrydjXoIcRpcNypXdWzCd95S9nTvKNgiDfevlc29nkaHxkJhKBG8vnhBsRdqGMtiUB9X8w+EMRrUlELWuF5cpYmvVD4jgRDWZOq+BN/nL73lNmYmb1jIWZi0yXlN21gd4KBkdJ48kJdm/OuEy5JX5JvCQOvI3HJi3JNeGpQmpsw2O6reVHbS+DRKG8u/VZVv2LWV2ixN8u/Zrdu5AyRq/YBzeubkCkzNWD8P0Q9d5tXQHPItwjNIg7Mx3XKoYbqkXYTR3M/7s1Ga8BfKeOuuVakVbHQHKsIo2lPIEsI8UdPN69D+8rMfYJ/6DvB3r8W8mg3fD9OZNExLO3HDzjjJ/jZNmJz7iabO2bPKJOvIv5GFpHKQgUXX45k09g/4EIPy5eUef0TEXNK3BleOsM/u1Vd+Ulbz3aAbWI3hUxB0C9E1WypP8Q5lJtuOVMyol4KfZQJkvouvkLr6d9Aolr8Dug94zSEtNYOFrX+ckEO5Dzt46J4UKBHL21DkxXJjRcnQLpI52t03TsE8lxQ8hlKZfzuByakUblV9GdBZRWP67aLr6MIxo6N0pbW80NQ/umwtQo24De5im3rsH69FwGthroTJQDLpRc/AziKbeZFIMgTNvb8LivL1LtkEfUtVbC0QZDAmpsTK2Ozr1PbzkxSL+ROD2SNpozh+07NN5fWW7V1vZZ6rfORrYT494VeodyBVwKmePjWAxA1gihEjjSlqhhNA4+0GGWDuWrjgwGoWrC8J4Q1NfUS1ztaFB6DrWqr69RzEzp5hh7SvQy2FffRMUOZoe7zPsEjOELrU5RChKwwF4m4YqTwn0EQ1YQ4kGXIdVm4qoMaYJAQE8r/7m3VC+sO8bY1tdeGViNCtBKyTLRw8IvFCGCTfhhAH8KUAeE48vg6t5SnQP3g6F/Tnn6MBSlSZJnGzEOz2znx4WOIk0TAufQMaQA66+8OY5zjfR5ieAUAzOxOGBmTikM+Fb3cbgOgbXSBBBulSDlzPz8ma2btDoHkS3aFR5zFdrdJXErtTYyv47c5GSflC9e2aA7vtzxaYYmSPgqELjhFLr9MdkEi4RUVO9MUQhFUh8CDdpoX6sDT/WyjlducB2bIj9cYCdUYyUbl0K6gMXCQILJigQIls1qElBBsCA1z2J02os8VdJlZfQbjDtgmNV4TYALZYZxMzAfNBKjrvNjFadodehRe2OhF+vKzG1Ev56YbqJfgzUr3fnzmv0I4avMUStWvh2pNfQ8Skkv7FYtfEetgG13DuqHclA1o4y6Y+sTHFCDvssO+pFJVSVolUxkrmHa58g/kxHrT/jKsEgdpVu0hC7mr3CCjSEUbHbS64VdoSob1JajbDA4J3AEuSVsa9dURiFyxn7N96BXJsG5FroIWhAu5oQQdsLowC9KVgqxrdS3ETJBOHZBaGob13pQTZ97hAwdWWRg0ZQRLcLOuOEXlqsAmL+81b3aPizQkD8raUCgzz6ebEikiswdofLN00gT746E+zMLqjOSxqp/rBU18teQuQfZ/jT1ccEDOBoe2UC58LrzQ62fxH6SSaonwADgTtivcwySmC5qvFBwyapgv6daEgHb4mf4JfpDi1Qp308+x0/OhfYvz4/r8/T3EZjhmq1OTV631kN0/iqIU8ddwM2vBrKV1n/0H7zPDzHe6sv08tJInxsn8gH6AalnxrtZ0Bc+JalyzHCK/Dn5V7zYrVq9ZKoLZZaYIVvsDP5ve0oltvwVF1ByFtskItr9NSZen9xEpzxqYH0JXhL+8lTeOwG0vJ4vEmexmM7kFanC+L8u7X+op13wpH+8Nba6rSqyFRPD2/Vq1A9+CNbSg86BS4T7Nwiqaj2arHhub9ogQxbLnl1ma7/+W23KOGmd26GrGUkL3JdP725gWNHmTxQZhve/XO//Fe3f+Zr4s1+37c/e+Sjh74qNuwylx1w2Yb07U8+8bmDvyuPPvpn+98/9fjRB+C8vu303wHXbhyOZLeXnQMHBjzDa/0Vn94q/z8y3wE8LgDGwbeMlPVVRa8s4yq6ZnPJdBkKSYjVmtetpxMQ/rddfGIf6PdcZm+zp5YXOfWxBdayiwzeobNMv8cDzihTBEqQ0uIlO+/0Dklc5wBOnnC9fdEtLtn2AMwvvKcc2q9t5uJO/8CBMt9fZvud/G3fVtbbydkjs7f56LoXvQK7U586PO8Br335T0AnxOE6ZgyA10N/MgLne9ahSMxD0N4vQLi2QpCdC8HxiwFBdi4EfJCrlMCG4deuPvgfT/7kEhnghn1/cvL40nf8EHEIo23YNnXXP37th9vrfn1CEmf/7PVn/plbLgkVyk2n7d8sV/7R+pNvf8/hx26+9Sx8bxlJ3/+RXccP33rvG3CvNIuML9+8+3MffM9NKLAX6R8f3DW364dv0wK7kbHjd+78wWfv//wZKbAT6Zvu+r0Ds+8//Zt0oYsubv7h7Q889bYfSYEbJHnm0K0/3jN3cAbPt0j6i+/88Hvue9fXnoIkqCT/5sxff/2mr3z6aUleKcl9n/nKvV8+sAtPr5Dk029470/++Le++mMIqkryzR/+xuve+uQxvHwbJfmlT8498Icf+QYKg/kY6QfpVAD5BiNrH3zUhzQvCixl2I+RZIAXXZuLyEubvXfptBJQdn+ZbCta8qr9o1vKVOjMpTtUkDj+NzwxCzFvw9t3LNz2gMswpfVUTa3FVHX6b9NvgHJA/OE2rQQZIIOdFHRYH8g/l4qBqnSbGqg6FOuZBXepk0UbwTjkE6HuVFgkLcQUEXHQUpdoLrreCOHK8XTUl0I8LUzE78Q04RSqCWDrEzNIBD5xCIkpn5hFwvnEcQoVMzGHxDqfOIXEFp84gQS2Z52LF3RfGXvrGDJCZAhHy1TcidOlDIsiP6rEmVCHaVz/hpC4ZkU8juXxUUiBtJ+phzktPsviLTSNbwgS+Kid2/wcS6Za0vVheCwu2qgaTjfrYOob+L0UDUTTfO5rQDbMfnUUfcsTFNuBneZhJtS5xwcjirMyG/UyX+8TloPg8xpYU7cIP4OJtqhOx/cvA3ta0reHUE1kBJx9jXSdAXbGJehejI8TqCJzBpMCiYenwLGIWLaNgWiHvjWCz/SP0WhWN5ow0lNAmxpDCl5TY7hvlfcJQ7NTJ7wNtMd9CBP0gOy4IcEeMySYOYRtGlSuYj0L0UaahLj41pPFMI0nqy8MhPCFUctTT+nSg7JYceoTy+93CaHONkBn5DFGMBM1ndWRGUYwuQ2N9GnRl2EEtFWXqSOOIROH1MvlHlyOqVjeiUZbXc319xWRqxVwNsDTmQtV4xy66kiH1FaP1COB6KpDUz1STfVoUFNdH0upEA08S031ZDFN9YSiZ7avqY6zDPWb0nma6sdrTXWZrypzSV9R/QqWv7xIEWxqFNWxcbuM/vM2Ul98A1HRV/KeG1BU7/YV1bN5iuob2fwGNr+uzOrmoRC5ls2vYfMXSaCGKlrrd3hF9Unqrq90LRgi4QHIoLOOCt/RCj32wrkcmRcokBdDOM5HqDIEiV2wvb00bi4BqwyUL4cHUnLdmbvBjNcVQ9wzYBxKDbiV/o93yhy7mCz4zcI9sl8zd5Y92TtBonhB64ChyvCNw7yrNUlyAjJJp4vW2QSONHTvtxVWex9mj+E0KkTTq4KA96DZgsFoMWw4rRsSTLhMOnQ96MSHuHGSZKNs7fpZ26/FmYpj6/oUzHbI447QIbCe+/cgV1rgDKpe/BosZV4vHme27/S8iwAs1DseVAGui2uV7BTPBrW2E2ptp9hFJzwwpBSnoxn9j2ZRXLuJmWq4g0oP8r3Xu2G+PYKXuPrxo/fPxHorVh3Z9TeIhk5yP/HE6yWqN5xS9oGz6UtJRhFfSTgdWWyHfujBYMcDhUFJf2S2NGcGYb4z4YfL9OJGUd+4dL//DG2pDlB0EcsClvdQ9ytVVLQiwt7yR9T5yuYmH+hqHF2BLyi9we9X3ZFvt8VncTV2ffWN/4Av6/moKsMI/nXPey7I6KfAAQSNjQu83baqdGHu+gXe1pSQKNQPlU6w6kH6vsU+FwGkUQ4zwvItMVjE0UaENmBwUNC/UgaryP/Jvb+l86OAbv//AtAq9A0IItZd/uOiPTdbmg3//BW/sfzX7ztx/yxxHCh6m1zppxuj9xsXVF43UPkXFqmMXFSOcoLwawrC9vmtPHVJ08rxRVpBLlsBCGZB5QcGKi8GP3JROcw1O7bvxXKm6Ln/x5/36CHVzkDZA6WYQMkwH5jkKp7f9/kDuDu1aN+nmr6rbQsqrxuovNiokYvKBFYclf3BDLR8BuGJmiantm/7wqjC8/CeN9/5pqG/WgBPndvA85oFldcNVJ4PT5NLeJCt8ABFOcwxY+34URJ2KId7ig6m+DqODzIHnfkNHK5uK7v1FnL7r0P3cuCtxFvV3XDhv1jxza+9YPkl/w5fOxae2fG86hW9EP3VHGZlYm1Qzmd15n5ldR7l1UCcM/etH5cVsQ1WpgIaYimtK65h8WqHlIGKEip6Xv8k2ofQ5JR9nRQnlz/Ct1PjtoRpMh0SdgrPA78+0A6RJuOUrFz2NoXeCNCfvqnpLCcA5Lvy8ZsB7xsBUIOTq8poooqwJ5lg0yy6C0XRWU5fMa2+ecdVZaL623f34F2CW0Y9nMDiUn/YF+KbYv+440IaOqNoil4r9D3wXOo0dtlLX9UzxEqMa+LMA/71ielqu9oj6fhtWow7U7/e506VaooO134iSy8Oi4grQpvWTFxHcivjL0cr0yy7HSkS2z2KdKmFINBrQPJOQ0dAp3WbRz+TNWT4LOFZEfezBHIMpuhwdBHMPwq8KBm5jgCtQ0QpHYny4wEAGexsBJvIloh9o4zy7bGXupq7XmixYcu7TMVxhFuIFR2OPWJCQo8kLuYVCuLVuzCJSHLAeIwa6lMdhRSkdf7ToRYvSGfk2Z8KvJDKp9MwpH/XuVBZ881LBzrE0KJFzblamlBzYNAqJxRH5yvL1sXRFOKoDObRujLBgQnYDV/sWg1pbn1hgGmXp5NVVlk5h5WxHsencIiuQhytDEXVdytWvcUuQ4tdoDxvlOu9cgOADLy/I1AAjqsYzaH2Mbo2oyoTLka0gU2agmewoSiMItxVcBgHQwk/uvehN/31+7984BeFXYP0e3/7i8e+9dRPfngJDKM2csI/kDQgwRD2NhA90ofr9rweWFiLnt9BD4HhIAd0/ljVbriEjxqCetywNdq341jZ/FmL45zvoghZwA/5z0Y0iWPkXXCFXiSs1DwOmVEZFsAchRiJR9QRD8Zhw/R9xvf6/XFtGZHqR6YIG5tJnIH7oTmBXuq+3okk7ra+VttaY0PvSHRwbOyuUY3AMxMfI8IGtz/HgTXDKgwnZw6hkcI8HmOjhNHfp43OAamj5w6Omyb1Fst9A4TO76OhfgyHAOJMvAsC07tg18y+eYUL7UeR3isPbkXkDo1glZ5PIJlYLE7QKuD2Q73DdM3CcpOLlsuZJhBzIT6ib0/CYdmA641BEdfG1+NSdQ0Tfv0HjE8lND61vUhr/agE55bEW8WCzCJEVmEjBYKnS861hLXkHEtYqTQ9KM1KY3G1Iaxk0BDWIrCA0LaqpcxQVn4JzgRbC+RGW4sucq8vevo5xbkRsHGEAWwDl8PT3kwWVYPcsByORKXCQpVzhFczas12aGQJfB4pZmK35M5yVI51RVY3lbhzz3hL6nNh6qRkpEdM4MePVu06bC2zc+tt6st2LeGhMJtGybQ5FCaLHQpxxpKuNrth+XOt1AAC1Z6QYBVfzFB6HMVJcRTHwoQieDFPij4rkkwgQN1lhrTqpRZhezj+dfG6pkCNTr73G+VGnh9Iyo24VCIvUscEmQRVCJ2qNuqMyBDKBDDE6BepVFIv1LKxBBABqydluDYSlim63bCAOc92GKGwFBFTmpA6HFnKYQxUcsjKJW2A9GEVqvLWn9M+JweAKtg0PojHXbV08ddJczrdvVB4ZQ05IwauCmLVdYQ0Gr2UYweGM7IKsej394vdxuHglBaBvxl8oK2WtA8t5YbJrlaBix3Q0Lerm0t7fvzxpLmUf4yX8uTh3s+r95O8ekc5frRdCyIFgHMVtmxgB3jBAnV+S4bgDSyHjgK2brRltqNd68rC9h9p6a6NnhAQK2MvEgAnxJGHH09eDqHwj6iIxZ3nL5RAQLFzJQyw1XzHTYuPRdex317unSU2iKM4DYa5EFG+wZk3DjZIXGDzR/AJAoFHhQRCOg1QaBaNfBOaddouoTqpwOQo1ojDgGNMmCjuMTUI0pRCFFQ/2j0Ajr+EhOIU3rcB7Kz0xb+5Z35xAqE93d8YWd9pwJ9EbJfeodv3CsYgaegt+V/HAENNVg9O7g0Kme/g9oRoVi91+LOmOgT7xSEncApD9ki4BZEFM4qq7KMB/22D4LMInIKiRB2hBaqvt8J8u/lPWFb11aJUQThor0/9fCh/ZasqqEbXgQMpjgnw6UGqLSVuxJcg/MlYMYJTgd5A6evHz0cEUT9wEGmEXC3XfYd3MOC4ytMYho1irBQdZeV3VHm8W/RoJXKzfFvKITQFMV11FZ267jWoOcR28TbJzuHAxWjTpWxzO9uUhpwRniL2yLKyXlMMS5s9iAem2p5+eq8R3h7GFUqsp7FIYhawa/vDwpoEC7/pZOicnN45OfacnIygbSNoqgkPtlCOr3/uoKXfDSV7AOkdIr1LpFsiPSHSc3wXFN3DtExZozsnWs49ESyO9VxxkivWhz3WhxusD9dY77rhQayTe9Vy3QX4Hu7juwt8px7fqN7ge1iSxPeQxiJgnvjWKawbH+7HhvqxXj9mz8FnAnzSOBXwKZn5V1tyFdHCVcQUzk6Q5O1SDhlXJ4H9SOhtGpc9bPslpTJ/mwdtJcAyq2p7IIECloZCnqcmHbg1U4FmfOaIjMT1+k1PatOVfvTh3SATqeLNdxddpFyRqrUJ/ZbJ+QZs5p5QAE1ySF6IPKQBONlFad+wg/Rfbw0z7VW/1xh/W8qUnSInaahlh8AEWu5GLRdKuRDHfWkt5Kl703TfTIZ0NoyOdVumrba9KY20X0ZY6p0bRch2/VlzM1SahiRDLoj/dZlOyCiszLdEhmHgjLLr270MjbSH0bjh10iRjhiLgBn/7raim9cohqE6Gk74/0tVyW0BDrznlNwxgi+ML1ErGkEYCKqkmPTxrwRAiJy9dGJz36AK+qRdY7SpZ8iMJ6eVPL85nTxu+L/Y1jlCj5hqmo84e/aNH/von95zqicGIzAnsbeILc2jNjm7ZQsNntOSawkpUQi95xn2kgEvDa27MWYA/ktFklehFMtUWhpndrB+QTUSdEHticrEBCgmlQOY3MY5akrdv8dmmK472n3XHa40COx81x1duu4IGtcd4GRImNHDRpu7NTBmOpKbz3NBkXsXFJnW7NKBR4+uQIYQZOe680Dz+EkDMRrFb2PTbduNeFchXXRIxwqNu47eoMOCxj1Hf0xD0KCT9PC8biS10PUGYMevrut9YbS83wv6gqCvCzSJH5CCXKAB0OEnzzuQMvG+HBDFD9mDDiUwKPw2Nk20ARV+mIkaMnU4ISkJawcV2qJ33oAoft55A0rghzEM9oYW8NvYuK9QG3beoQOi+KEVmbNBVxXAAH6DLiCy+S4gYvCfHm6Zoe39BbS/eFY3G/sxlKXGBuqq2rfVaw2Y+25xhVMfd7A1G4GW1MnTJOLyvqCdhjuZ8naS8op/HZWJOqjum1JYBcIEC021QtLpzVxOW9O0Y3t7+hJdHTq4S8y5nckdBFbxfdMT3QOirQgxUeS/pNfK8YCygV0AUH0iVdvLiRcQ1Os6qVe2Vc3Rn5VvlEy1lzNXDlfrsKaIQs9WyrexxGuaErYuMcwS0JXhU5zik+ucrS7ZCtshLkFqeF6qjZR0TiyEbL4LW+BCDXbXsIxRn+kaiY9DZbCidKDyU6Mul5LvHfPYgN3IhPGkxkwyHzMJMUPOoXotAPVFWlAIyt/y2YH5AXv3IUEcPliJQCV9CiIlyyXS84TaCXI9+7tdFFDKyGpuDfbsFAsFp1PblUrvTjFQfojbFJi1RB4oDeSkWdIi3ggE+ELp918SWO5BVhiJfcOKQBOVvKya2DtwypzlKZNu12lRpBGRH+9LyFtA04iR08E/ec0trQD8qHWISCz6Kw/L6dFvCxOTA5tqXAUiF1+p2/w9SOeSV0yAI6sXGFcxeDmDyyVoKROUrmHrm5GpvlT4ZF8q3HmFiLXT1Z99aI6jqg9g64oITdiPjItXiAELrXEQRibQK1Cewtgbmttp2Jsa3T375oEGu0lTYSGUOHgAjnOb+MMPDzYBAoOb1ohct0nw+1nukJSrfo53OoCsyhpljhv61xxbQA2ssAcVVvCmBF3KMP/S1nMKtj4PaXRwbv8iVufKRYqGIFehdeybljf6A4ReaXMjX+j15lepZkchnCrkkR5yNhjiNjZSzc3qEM/oEAnBoLbAJqqegKo2QnKHugKNPgCCQeRzWk81+FwLdLIDefEGpxg10BdvFAAbFE7s+7paurlPYGQtQ1qSkHBWz4M/bIUpzekd5w0fHSNH803ngZpW6q1LF5j+QFg/QpfdxvYN34u+rkh3NapWv2A/tKRn+mf4AfuF40QTKzlfqWyL8LHa2mvfyYIqI2zAS1lZGeyE0BQAeUzHvAETCgmZuC4eYiEYVGMAGC8SMPTMa9+r3hqkVMz1ski5iqbIlJ4EHBG1pblIW22he8UY4jcxUrHLIA6UUefoS7ga6rYhSNn/cAk27xL6XCv0iSM42MHdDA3jDFG3X8b6DeQtWt+gXNPFNtpcQ/fK5nIJzjbY8sjzGgex/eGwDr6ehJYXUlynQo4R+QkfGAXe5Bc3fB0viuPsNywrSVxnjpwe3XkraUbaFRpRtZwcgPKjBEyWWTNqQfKu98L4jMvsm+nKuJ7pIAcC4xobVOOTUXBl1S8DequtXMpERASUN6lBvjiEeHlWNWykSenw7WQhTfpXhDRX94s2j6tYzM2JibaD7EMvqqamVaEKtQFmq/aY+lCCBUTOP+FLalELCWC4KNZ9vTwP7jAvCKQg+BzBW4TLEfxz10KJvq8QCPLIn1Xi4WgM5URZdbUsay2dB5+HEUlP6JP9wqwMobKPLukFzGArr+/1wW0x334vIaRQc4hgxq6uXF3kmbhNFTvbHYA2OmWaYZzVuFgcNauDm0PEvcBs8FuhR4V2YZCYM+APEVsvDCDpZlTSrfqMdn5KOv9n6JyiatcBArsAD5Z4gFBePy8DHhbFAaPYRLIVDrqBifOG4X/SoN5bGgg8tAFRQ6RIKnphsIZ2Ai6Syb14mlVZiRR5FajU93sO6mbDBnW/Hzao+8A81H0sXBzM5wDUbDgfKI7/O2OUnyFRwiJkzKbs0+N4ac55xkoq1KhXU3e1xB595zVeYjNZKY3j44ItlL7h1JfZqDpHEje6A+eJOsHtd4bgsqJNdm8H8pHizKPMXXZv2T0T4H3OXfvesoc4GjfqgwK+RCxTXadrt1VXFLpwgWE1TtPd2b/A7kkZIbzOhEU8mGSbFvjQ9RQgM4itubcYRnjRvYXFwgC1H5wnX64sqWEE8K7ud9Op64DhJjdMcvjCLlFO4xMfkIPr0JvLURxE31wuccKuenM5Zj8mzh3/L7DEiq6zclBYWozibeq6MTfqlr6lXLrnd+RJzy1xiPVwxh/9nWKoMerftU9OFKNq0cD1JH4mcKNnAvvACIYlpUdEmS0k4rWQvbUj4VrQGzMz+68xtLVlSPrB9VS4bnVj2kIx8p0lrP3g8m4m4+k3bQjA0DwAhhQA5TpeW4QezdhD53VjnPoxetUnGfXbj6WUPsUeRWL6pd+ImoNA32XYxjjhDgj3igbubuNUJerHjI9hxRcwAA/lGL8YC622uVPxpndq4zudAeM7eT9uvTlQnOG3QU3m8p6ergeM7/T62jnu3+it55pplHiN2Pg242ULfMdXl907RafKvku4GqIDVuS+lDxrMoc0s5rdLmxQ+1XrYmSvA1xO+r1FTRLQ8gqy8jrtmB7StO54YiFw1M3wJxANjG3rzTY5cKqY2/PNxmkB5Z6yA3M+diYWMVvjOreUFsrzIqzaQS27/pLfRDgujDatnTt51EWWkwYRTm4rRmBCZapM0eoatXKcOSMHz3uEwmN5jWAvn569E/FGXbR5daKy7mIvg7ZkvMsxeftF8ym5x/VuAaJHieEUF4GGzDgDIwpoDxZcYhq37AgbEWa1dt7Jxmqtu1zyIWYkQINBhFJdmRvdKUDVT3kyYDiPvOZGZ11ufyv0+wjtCzew/rEzAGm9QYkoJyQtGEd9JUVLsSXxm4F9LRPTnZEyO3QBif19vylDfJqgjkePk5IXIycWaCUDd3NwuOZv/h1K1yfZy0pDBfkIXzLMov1kRHU/Ztl74LGdOdVJ8S6AcwxMvcJeVUIFfz61vzemOo1oVtveYP/zMoRrC4NgjQI3xf5xuNKSU6otaT+/jN2BaJEzqYwVe+R8NrXLlMjG9VaoNqlcqOxLHiqgnSuoC5G+wWGSdCpDWgOR5zEeGgTG80TJmK9cAzs7WlmGLiE+xhU+5617SfZmP54V7Gkcw6osca281UaBtD8egNEojup4+iMK/YhijCgE/9X4EcUYUdwfkcRibsK9oAGClhfLrIw3i8G1yYsdz/+uohlZaCOEV5exj12l/VSx/cvzQX4eTTGCmG7PDdBE+ZUtq8m1k+/flT/JQyWm3cZLgn2hFWbbw4EbcpzimvPxyv6t9gqe94SG3uLtDhQRD4VFzCMieBcgjVAUMXAk3lJ2ENxQ5vZey9paoDosTq3sJ0d5wttSQYq2edw4++5H+qpfa+ZmXW5v9kJ7NUAyn3ri8IX+j3X2N9ssQb/lpxjBBqNIeNrUi5rVvCXGu9i6rkz9TbFrDdyuM7ihuXk1EJgRQzdS+Do2DXmQbMAygapTli0UT5mBtbhMtDUaiP3KGAaeAQoI7RNYDl4dnOFPhj8Wf8YxYOPLtKXCSFuZPrQkdyUEI/qDVfveXrg9s48sHUCrnWkPoptygooBCgpC4Yenu0moozV4o0ocHvbthaw7YL85IRL2cA8KxSPW7Zz7eMvgTNnvx+z3Mi+bAD9c0ZU1h8wjmhyyLTy8OfxZSWlJRK+DeQZ7uW/vQ8v5hJEVDBvSPhqHw7A/wHNYQnt6qjA/YBnFySdv6Qw8gN/Y5IppmGKpP9nf5NQEu717rDbqb0RlCHb8pTL+XDqBCzdpYFuxVPW6cbhuw+lZCGnXogNJVXBT5deL1klqiDesuIvG+rHUBTR3iIzNWHT06qFlxXiVdCXPzHXT99yITxN6vsd179km4L7u1XcWw9xy9rzxAZp+wiYV1qlUVHYYUkQWq86IVMYHFMESoVnEthb1VnxEEuUI5ajUpQD4nwDMZZu1UayyeI6dKUCUU/+r/r1AVv3itdDAsy/LwQ5mAR3MEi225JxiUiBjC5KcC10mT6UQ9fGRwNWhBRItLildT23KY6/Iy+we5H0UuxCtGsbnHViXqugVngT7qEVzuGomGuFvYEi7yXXs5CooKOZcKBN/jLm7ZdLtXvu9uauwF/Gib4X3EOFgwPXEIeUOHIovlb1/FVQi/jNhn/bf9QrX2lglwM9kjSlvEu80zJNAviqRxPeQgDQf4IqrU0jifmOvtzuCxTVVOwMutN8d6gVU9q9OioHjylDgm1kyNpRREyo5gUCGFOHW4g4VcWzhE7EPIo4KlIcvYXn7ra6LqTR6Wm+/MVz54cS06FD2/b6HPoORnzrRhn0fJrgR3c0ER7yrThgd8U4kOWIdaJE2yv8UsMkQABHQbQcOMGJydXF3zbsh728YLD8a1+A1gQwVCELF/XmZIXMc4tk6XKSEOr0CvKBNshP6K2YBNc5CfP/pDjWWfZDSRJG36EK8FmhXOi3a+SBSU6GbA3o3jwAg/CCm189QG0UDsAoNdD9mgG5WrB0ABwMYt29ZAlIEn5miqVzzDsdCrUr/VFRpLKwYXb4aCdGU1ioyxNsoEND2HOKDHh28rGXffIlExcpIKi5GN2PDvFj+xhLrgDIkYmjBYA0MIbspxaGUh/I9dJS4DjvVeLa4HVz0sqihvV7kulDmpnhC6oVd2G/4U/ttDfTbeq79vqwXLuwXvVKAU32A5WBGplhn2xKTDRqgqGjxM3yp5ISaw1REZgoQ7AJ8O7AFpjyv3pxyJ4zTiQZagIMLvAM17T/lKjrsPYiAAJQIJiR/mBo4Dj9ReaVNpADSDfZlzrBi/oA/ppyKyLM09sgSsODqbf8ATSTqU1fG7d3Q2gdGlT0FN9+zVC1EF3bOZzvZaYVgNIFxRo/aS/DOIq5icFq6klalnGcyNoWF5MlmwwEF+WRmIePJoJ/TZI5Pa1H7W773cQ+UHYTULgoSM1j9VJcP6jx2Zj885AJf41OJ5oIhplUQGgiRQ8wGSg1BS3ZSu2lQPRh7QfAujV4QjK8Obo98ESc8vPdG1JZNSLkGR+QUwVSRoZi6ON8VKquTYL9B4dodNUzQVKT3Q2rqHkZIEL+5TLn7HsPHTA17tYaM20FA5xpAP9sA+rlBQL9EQD2viIBGBDSZD2g4D9C5AUAjD2hCQLEjHoQ1q/zEVsE58J6DbgG/cd70UMtEAwRMyiUHHHAmINbFSXkVSdmh+ExDs0o14/NJefx/KCnbBaRsPVDZIKTZfwNSfk9vMVI++19PyiCN9NnTMEgC7YYXrVYqQQNrXxAeDQnnuXQ8F/w3IWSAGT1rCn4WYJ5DwgD1vycN/wMN3/m3ioY/87eHhj/zP4qG/4GGD/6touGH//bQ8MPPjYY/Foftxs5040ybd0J9l2/zbngoywXixl0NLnnc0KvLYVzw6L0NyUjs7OFWxg3z4gYZFjcnoGm5Z6lUFFmuTXgZM7zzziJBehKnYLmQGeaFDG4TYYeE5nc7coqgt7Yd8Nam4hySlftLl1FSql7qwCQMhSPVvVbZdikuaB4sO/Cqll6Gk4OamcM1CV2rSZjStVpXfT3CRCC9VKrQ6CuLlI7FIiqHXYO7Bb2FSf3lSw9PY9dGENZXMRmuSjLqW/I8gv4gAD7jsnvc6C3O2lncvtQVculch7NELnyGaD/GLdkJU3+wckGDnDTjz+6Hcb0z7Eb7l0AQLi+GcH1zs6oLoOGSx2wFQbIAwjCMs6DvKF/wJFG4hrcNAmhy37061dMLn/fFJsMCaDeXaaNxVhWX0tYNkBhTNAcJb0JCcWBkkl7cTXhci64vs2qFKEi0JZnBPF/RYVPeBjgwBt36xO4OKbGvR/icB/suDvZZ/6zbcxpvIz7EeKDi010e8HMedVE9x1E3v9blmyWRLW5OvuxuVOOAGc3us40Mj7NrXSbc0Y3Xwu5+7hABwy4lJ6EDllPmgs1Q7GyDCvWlWRxugvnTAMQZfZH+cUbPa6xSjt8+v1Sv9gYuNWNgFPWQJMc1Vs1OPRFzhlymVFoIOyRHHEtwikVTCGegaeNSXFxfWEqzYd1sEeiFKxovDZtowEnsLaZreOa3oJdPeXqZIYexVp8KvfqUkqBwmZWAmDFdjUucxmrwWBKVBDB2pKo0plSD9AbLpz2zDEU2l/LnV8gikbIBrqlavrSUxZhQ0sCuP+CEwJ4LCHmIVz2QuhESUhPyzVICh1RtSeZb9Y+dmkNTNmfmWsBEbSGVLtGNl79Cw0blfwuFcZoqXVSrwO2uXvNhcumy1eD30gkwUeAuAAsNVpQENQ3eAHRVgrZ930YzOgoUrtNrpjAGJIFWi9WRKAI8kInyMnBtAuldi2D88trgJ4z+dg0mqhCFuOTyd34ZZwPmxCDSVwZYnTFo7w2BxJ4BIM0RnBpJRCzQNSzCav1CaArVFHu+Gtn0voAqpIOOXpdEoYhbxtu49hgH/X6QyOA/WFaNYJeptsoUVk8df8NrY7VmUT30+GNPqx/GEOKgT4j9tMasCBm/XJ2C3+ipseT1wf/ZC/pWTcFn2vDti3/09Prn3bLuKgie1M9ObD8gD7XRAO80XNstd4Hm3fvJh86iI1R++rX/7N++ZOkPxaCqrwcrnLNnwlKsOcUbrl/76p//9sXf+IUDBRaveIM8l67+4oEDs0VM7EXeZFD96BJ5UlcTG7Ci+M4Vu1+Vz9msCjFCSBKXL/vLYL/8LWIdbh+cA2VyQF6u/r8NF36i/coP/+TWjx/YcPGv/sUtD3/2+C/OHtjw4S/d9c7z//PYAxJ93a89ff6s+TeXSPR7dkT+249cjzExZJT6eKZUfWB/mez3OeMgpuTA/tsPFMB1iHFpjoC1H6iWCvH+A/IDnK2GSa4KTAYLoDxoIK9jD8yCSdgf0/EHYFwTRdU1QAOadNEaGPls3VQwx7k8m6phzweKWLu9+FLfTNOCNthQAObsAIgge/FEXQjASEuyPrGtxA9izLfmktmmQbrp6Cddsl87lOxc29Yw/5NWaLh3mwn1C+xSWttKsZdUtR4s4qkKVLTsbcu0SzErsXFQUZWK/hEPJ0j2i+u+hmm7vyMREY+/+1NqSI2XL3je5MyvubapKQVxv7EGigGwtxCK8UXLvA2QWNO8tTCdnFZS6DJkVDEEtiU8LAeU2yCMytbeshSFj5giawpHLHl0sZLHTNGWjFbdbNc3e3yxwo+aojN/FI+behhPLUGJE6bIEa4sugjGqPOqknffM+znjNGOvgcx9NPIO9l0ddqgK4CBuxYJPyXIw1ULFGz1qJXiGmYfwjl9tBePupDllCzYiEF4RB/txKNcfTOkcBexTYIP6pMbIJq3GvfyEA68RoL7NP9qyW+vDq+UDOhJSHCv5l+BTQvsciMfiKoOaf5GTs2TBs4AsIskLipp1n4r5NBwFa14YuR4HTlaRw4zQlkPSTufbxEOCqqlQsZY3R9pheH2uCbrTMg6wxTHEmgTmYrzJDU9Z2KEZ4Ce8RymmEjrmpwcJNKmtkQvmtY0iBSQNM9Qq3mmJZs2pCD2eFMQv5TYBeEklA2RhzOZY95FsP2dgUQ3IOMFgLS6j6TAMYAUUPIwqK5fss2Sc4uVPArqy9Sj/gvCU2ageYgJs+Iji1U8boRe9Qb0mSs+tljFx03RY6EaLU9IFBl4IySS6P1j5ql1FlGh0j0ISaW7ERXq3IGQ5DkjUZD7Dax/nQR/qQ+2SH4XGv8ZXqSrJPia5l8p+TnMTWRq5EiCr2r+JsmHIXnmb5DgBPJpWluFJA8aRqXVvT560qg4jKlaALuhZgwNJElUMPJIHZmrI/cNUrOkx31+tpCaM0/NH2mZbn2rHq/0NmGimngh/zJIvM1jF8OQvaaB6ViEo4oWgquKZF6pkywFOsVjURtHsAX30irrpfiOgdCui6FdgQnPcP8ecMJRG/ONajcUbQTbIARJiWJMYNwXKUZTvHzOUW4H6CpWkagIYUy5R6/8jOOk+qRHDsWPYnoXw5dAGoUYc6xizBL0COCQAodne9HxsK6GMej1boagN4xjH8ZxkPG9iM8aHUn1vrdiTOrRY293ed/bCeSQhhB0CaQtcuxvFQC20/NtD7EtF3nUzcAckof0cpbbJNlQ65Dgj7lUSn4HNBjzDY6xxK+VgCv8GsnPIIkeq8cO1l4lAd+bScmHpg1F5JzkS6kVEvCFGZdYrMjSRQj4Qgbw5d8yHARiDr9FcgYCQJOcaEZO1pHHGVkoLOxCGadghLfs+V/HJifp+t0FRH6c/Z1RXb1pBc3+vnzTIRKAvD7LKaXhvEq9hjV68KmqhYKkkIvvP5gaKein7CDcYcocwiuiV/9/Q2anh9jLy6FiGE8vLy23Tdpij3qmtUZmjgNPZ55GZidH/kt6bWxA/BdXi/CLqxIN34zUWumw9CYtAULMcQoFzpcjBZJgOGtwJuvGuvuutXUka1h+I8wzOJ6GxQjiFnEheC0LS8kiJz7iktqJYwqZx/+76c9If/JAMqxmuCHJUKV+5OmeQB9DKJPY2CndEmdFRBwCOYhdV21/McaCV0R1nSPpWaSf7U60cU6+kXy0LF3oJE2C+ttgbkkwzcbv4DYqVsl0mN9DHNSqcahl8ATJfNSDgUAa6sPzruomYTMRrw4l9HIcVAJPvH7pzbHpbK+lNiJKkMaIh32pjZZjXL3M9+NZmfp41a0yF2vFxrnvoL8YvICL5W8sswmRXUR23RZWgLpo5CIUja51wutvY+CLPulspBdLPvAgZVXXofEWcruaS47Uy7SwjqvNbJz2EoC4GKsH8CyWD9DlWXcxEQ4sR8xHH23kt691banTFsX7BiDMAoCaEEiJhVzzm3a5gud1IlaZq0iKq7AGXiuINDYSM7GLkQivdaH0Fk6odAdqJVLWJzNJYtBtJrtgSL8ZyjTRNirT1L6UFhzvXdio/9Ll6G30CPIbMig0j38SV/K6ikew46OvqP4d+A0wGz/Z/+ZueMuf/pOT+fNGPu5C+42J/W/vt9PuF3FN9KqJM5HqR8aQwI9c/CIDhzW65YhoQxX0MAmrpvDGFciu8TMqPbUGX1gNG7809qRhIazFxoX9c+uBV6h+StQ3cBnRwKVX/a27yQa6ue+ndPM2AydPayqwrlERVitDWEjudz5ouSgc7ML6LlZwq9D0ANsELR0qJdITfBbw1FtP3dOj8XP2wXqfMyrnD2HwkODFm/WuBhwlqgbEbDJzKZYOxKsjnxkwBCpZF9MlEFrEShlU74JwK7rpjx1bsShnU2gd7xTXIpXm7+N0krKAKk9L078PoDPTd/AVea2ZN8Wm+6xc3Xoft51oXePfFjj3/m2LXN2NUkK28tskaGmgVE6Gfgp7SMNSShfozH51vLT0Tdq47w7VcJzzjr9HWGpUSsFyEouODBSVZKL0UloWHUHR0bqoHSi6hUW7AEiLDqPoiBZtAJCsYbDru1IealsIIHxqp6n/1EfIkHeUPyRoG3S62qW/1XNckndqf6vdIlWfq9EzuVzFDM73r0o7FLx9Mdh7+oYNuNyG7Uuulux6R6sABQNuxrr4MFHHt4Cq+f9ckvjasyKJrz17kvjasyeJr/09Iomv/e0hiT9/NiSBUs+SJFD0WZIEiv69IYk//9tDEj/oPQuSQKlnSRIo+ixJAkX/npAExvq3hiQes8+CJFDqWZIEij5LkkDRvyckgbH+rSGJ30yfBUmg1LMkCRR9liSBon9vSAJjfQ4kcXDxS5AuL0Ey3tbRa8/gzUd3/s3Hqnk3HzgVJrzqwDMmkH3u3cZFYDoqu3wV7uqQh7PoJGKqQ+l4h7ARGXoQ3TD/euPoItcbKNxmyblFSi5+vbGxuaVAxUcGKy5+vbF4xccWq8jrDZfAtC5tuCx2wXGwueC4w19w7G0uOPb4C46dzQXHDn/BsY31b+hfcFzHC45reMFxdf+C4ypecLycFxlX9C84LucFx2XM39i/4NjAeVi5GjxNjY6tDvcNXHDsqi84jv7XXnA4n2+f6YLjkZjqNN7yFbWpx+gDAh47wy4tEP1guYZqdQh/nP3kMpg6gQOJyBl1YxGTmYJGDD2zwFMMUo1TGmh+V4Z+UwZty9FgeBlpvUnwL6DdVqpATlT7xQMWURIo9J7q6cEGQVf1hSHkdICuYywZbk5qsX0Q0xg4Bawkik9FS8t43/e6TlAQqKU+I8gqiwaUm2IE9GZVrxlGa3Fh05b7Xk2EVrxPnA+OMtxDLNpv0rk9majIUW1s+1fnExU0B3UZjaELags/0nUc6RqMVNubxUgbbLUwVnA3B4fcGCm7rIRqYW0fDLJfporVCx4NDWLEdM6GxmXcGJwYnLZHOwQFJryM9riBOo6x5Gh6HZe+17XCaHtL/bXEnv0HOnPizbpF2zkZbAOoy7KdYZEgnAmpRBRDGAzDoJ1AqBQhaFOBtcuWoGLYmO3Cn0n8WWW/4jUnj4V03AEzAtHhEOK9hsY5HwlXh4/6Uo9KqceZHz0Wro5O+PwTkn/S5x+S/MM+/0nJ/55v5wlp50nlyX0nVOqInm9OhS8ypyUPDil3SkiHxrVEyIZ14lV5v7qvjLAkzMKYHgvPSgjjege9N5BDCEWk+EeG49WvrSow4c8a++kYRh8ED/fCWLoUOfInCUvat7XqKjCJx2L2Cxb1xhTpfAAMVu88fArfLwOyB5btD6ilOdAC6oJwIOO8QSsfi6a1UHW6FqJmQcIok0foMEsfBHR59d0joW/rj2M20PSC9nPGvN4oizILBv6M/hH3lqaaaTn8EeHCq6ervaHdO+L8cNis3YPac7EXi/5KHGZi4J0a9eoLPMANaNEesMXmaCUY1CLRNgnFqKi8LqePyleaCAqBOwNhGb7veFxbsFipMRpppvcWWFCw9DKJC7Oxa/wdQVYbp9N+syJEEKtoYqb+QXG1OM5gjCrRePfQnPNWlNBLw0andjUt2OvFzQVhAJeX0j7uIrXTULm1BNkFuF/cbTB3XhYYtzW8bQoUGoCvskchsuReVi135BjNnCmD2iOoQcZRo+Mq1K5Miq1LogxuKEprHwRkCjL04ZTayyfqkaWWOZ8R9Z/qKLrtx0exWBt0i3ooJE1Kz7rSemAlpgvRkdHcteyHRhQWoN7ru+L2bRytjE3bw4mfUcqX4vqRDRWQeE7txyBuNaZ7drQesAWgLa7G7DtHJE5l+1v/p5hs8IYa2n3rDfBAppZvvUF8U58bYN3Xm2zgpQ8yBk02HAzLnvQlD2mzIXdd2mzI+zYbhnD/QjHh4ZrykKYFh0ytNgz9itrOF3BwQ8t8+ebg+jMgDKHLaFiJ3eGQ0yu6oJlhEKiVXDmidBGMThdLEBOHOp7CrSRKK/0tobGHrjf2kLsljbEHPB9zIzq4lt13Hs4EXebpyEebJ5K3RFMjkn4wdEuoU6wGhDVRdNWcPOAdBoKHaQ6s21hhaNpK/q7Qwu/9XaWFdyxOC3iygBYe+q+ghXf8XaKFu/6u0sI7F6cFPFlAC5/4r6AFtFXTwkOxSbbzItxzAFKKQSY8mo15j9rYKmb2/cv0JK4fvrLTz4IpsATBeJEiU48Xk2xrJQOHQM096WZhFT0s5wgyuJWhXJcepEw9X6iAzz79hLEpOtqbwlzRrVTPHhjTXnMcatEXTrSY0E1M4WAb8KiOKpBJzSA5jCSEbj8nTcFkY1qbbMz6JhvT/vH0D5ZS/u5juPRtstTwOYJuPfDsZw38Zw5NYh0OrutyGVyZcmA9DizlwAwHZv7rB9ZtNQPywlqx5MCwV4pgFaVuFsvxN9fH4hg229Ntupndbbx9Uqf3/4lKVkgQi9l1CSJxSks/Q7C0qTEre6srWeIKVtskwajkrmOFNWgFqEl0KXKro0mX4N6e3uOqcY1JJxIg1ghTFI2Au+etJVrTPtVTBSlaJU0Rj6sWDqdiIgyGS5xEbDm0f8MbvvXB2R9+6tAvHiiHZ5EZlL39CGVC9pf2dugOuuH9knCSQMWeCHYgHME/iY8gfpX6UME/yUE4hH8SH0L8FRNql1RLvgK1c/yTpwj7bSJ+1YSXKEywH98mQRscn0SRAC4QYiCoLUpl+TzWXQIpQ/kLI2a5/d0R+osLYY+MCJ4x+Xr1JosV9d9i25nICVjWZYQi+6WLUx+hbHKybrErLaLcVBEjmMQJPeCsBzrrEvToMzsXihC9ww4KdNR7ivd59fFmNfI01MJqlHglov5qBNcF9y6TjHotynwGVqIYwXjRAi64ErGdlQwcAp7hy7i/ErW5EnW4EuULViJUkNcVNfm6IsbXFcTDlQgvK3rFlFzBvi6XoEPTq6odkOhKBMD4wtJ6LJJ4YXeENB7bOtd4bIvj51uaNCuRz0I9y4F364FnP2vgP3NoIDKFFKqRWIlaHFjOgbU4MMOBmf/6gWElSs5ZiRJ194NgFbXFFsvxK9EP41pb5YQZ0FaJqa2CFESUqbSCpdfWMv5YfO3gy9I8lBj8yyFNBQ1IRWbznu/mc4hH4/keFWR0iR7cH/EqG2OSk4IXioM3xCPJKmY9qobMUjVkjS/MggcXKXg3mNhNwSr2jd53blmwxruDZTNfdu7csmCO91j2ceMLa9uPGYDeVHjMsAbm6DoJvkzJeiqYXM38q6CxQcl6apdcgXwKon6RkvVULdnI/A1ol5L11CxZQxWWi/oaLFPULJmk/srKvvqKo2bJODVUxvoaKhZDAOMeWgCmCnWkjV4J2dLEBCNkSxPnjOyrI7vryA6N5I2qyQlduN4dmzYZ1F4CnwzqmIa4vVw8mBYIXASeCShQn68q1ZM2lMIps94iU4Ui2Cum1RKpPUQemTrDSbEucQthKO09KUEsrwXwiL55UUWZ8FjWaMqJr0JbwpC9PaXl4AjBFIQutSN5kREDD1VqUtwQl16ILJUIYGQDH4WAMVm3zLhnOFcDXgVbLjPEQ8Qdpf3xwqKzsgNZaIWfvBF0YVxEcVD49uaFoGZ0mYHbK3yb4apPErkmcknsd/LXOsm3s41q3ivg+sDFEHfegIDI6BAZPBQAHwq4jtv+acbiImC/HmwcuxpVCG/EepGO69yqh6JcEWsfwsUFddw5ERliqiAS9K0XfzAODU9eu/vrEyQZP72MCtMR+sHcK9sMf2J7s6wJmDkUsD8alvAJmtPV7Eqsg0cgc3HcivJX1w5BkLiqTBqPHykFu/V9RIUdRt5JRIXzdZ1Yst2orxEq6oUIyAtDZ3cpJtm3GdVtGjRzNfpVmliGsUsLGLguuoFy+L1I+YZCwdxYF3+DanKp01B2vJIdOw9+Jmq1ZRuy+9mdcC8Sy5zDZc+/9AS5TZL2rRM42OA8efD+uUC8GeAOkt2S4YcLAisi8HorUVl4xav1BK9hbG2ZUGkNxvoR8D6Gyxk0ybDEoQtiwr532LMl9aF9I/3gEPZVXOq3MMBC+D0Bi+1istCpQvsBuDxFe2rukAADWnjCzuuGEeG26LeVUwyysX176kACD3ZGP/oQ48dLBb9WqbifBp6haR6qe7+GHTtXdtRZFlThcMuMBRDsV64XsQQ6uHj9rExygtmM/OlFSTJWohzpBNI2tJflQ4cXPUDEtUZG6vywirBNC58fmLKtJbB6+xKhfOnZPjblrkPFCKmj9+bhzwdwk8V1Th+HMky1k99Wywy44cZ2vw1ny2HuC8XAReYNn6KABCiQ1gUyFMiLNgrk9K2Yo0CS62OrMABhsNiBET/fxGgeD51/mA4+lKYXYg3uFqduceE966XczevdLTtcd8czIxFmRagaL0MLG/sd4DZgWgVbOmKYbs3VLD2O6Pm7Yrm4D2uDKmOSN4bvBM/3ghd0YJ8ybgxGmlM3dkHoivOABeSsaJzvBJgVrlTnrdY3FWVXFcvcGDIyCWIZnQTLVodjEuieZKgKXG+iWKqR7oTyb+K+O/G+/xWpCbhkc3FkuYQxwm6IaVUtfohjBGpBY6IIaXBxO5X+reQ1y9YY1LNWSmB1S+sQxjhbjFHZaozKVmN4/1ZIPxcRD131EtiSqROEET2j0q5dTiRcVEZqulmhaVdrBqFpwzbv4jCMEAaEhAFf5BDBOECZB0Pbwe/xEPbL4EAQhiUKwyAE9WdzSRWDgzSKYFS/LUVMV+CYkzXcLUeL4FRUfuwt487iz5g3mrLHn6NOhbzfDOy3e96rPeybhtOwT0EtAmmEWfam5fr1ydQ7D63J8wI58070jw37I4Ohc+a+VaRMLcwe8qblMy3Nemz548Nqyp67/wimgtg1NbnQjv3CCIrg21eEvNIO2Jm/VWKbAWvb1y7tN4i35W4zr0HEOUIUxzOWkK0W/kzZr4Yc0C0YMdCig74buZmWFphPj+A6UgiVbVQn3z8X2APnM0UjUlxQ51GKOHZ/i1GmQk4oAG8fLsNud7dw0tEnaCjOm6lhDVPXIP4IVtyfh2+EHq/fwScXl1pYO2WyuIKgtP0qID0V8u4+483/o3FjS0xP17VXI56bcZC1dO/TfC70CA0y5VnbhTAaBkciUaZWohLQTD9PrvbuM1L0iACdYD9NQ2KMo7aWrtDofd7JTgicySEl7lf7SO3WB0+eNIXCcNIUEcInTBFKmdcblPxWXRJP9qrZnqavBB6AEsjdBB8xtPOFc3FwzKihL8ArhzNY+mIpuXanqa8B4EwDHLv2rUfntD430PpnB1r/3LzWv1S3Hg22nvrWs/7AGsNcHimNRTEZIK7eV/Lk7fTALN9NFqwrwdM/TuoRT+qhntShvYKS6KQpmUGUqN+Nkxv6HgfJPFaT4T455AI+gH3LpLHu9Q9U9Q9U9d+Cqu78B6r6B6r6b05Vv/cPVPUPVPXfnKoOzqOqt8dh3BzHRoWuRv1xDHAIOf2FweFjUuZvtDmKjeIolg4exaL5R7FRHsVGeRQb5cXsKI9ioyhsXRce8SaKJRrpTBRjOIbhTEOZ9XlHsVEeGyQcOIp1IZUlF5NSPdHDD7aPPIqFsAk5b3M7ijvIlRIM8RiEMMal86henSDoFkvleRfHoFEeg3Bt3ZGjUKyHoJCosfVRbBQHoW59FOsKVtcMQpPAbMLiMAwTBoSEAUcxDcYByjwYErcErtrV9FxY+ekZURgGIcDQITs3glPMiLMIrEtxFEv9UWy0fxTrLoLT3A3jFDaEP6P+KHZHY7+SkssxZNyORvRg+kfLpqvfnInhL3jbVvs3clqlATAVNFWeCHCaUPLtUIRkVqaQQEZKIEb+fVGZSSx76cQLJL7QRh1K3E3NA9z/lRmow0lGBGF2e/p8PUNJuxSORfEjUSnPYzwX8444rND1h/dsDu5Eovhi23b/Uko2sCralR+42UcQTwWnNHEKkspoJiDS22/0milqM3QQoQNBCzuQWMb7oQyPY2lIuYo6jca+PyoImosGHhIi/L0jkjz7hSEwAlEHd4ano26oKYAmkers/0sk9oDIBGavJFQrQiwxI6H9kWVlnavN0lzOtiFODhkVPb2K6MQL0B97xzMBb0LY/gAFEvLmVQBOsquIMfuBCfUMTI5OnH84Dlvg8GGKBm4Qtrm4FnGHtyZ6rXORN6xjwPqNxcMTWeyX1WbrkNg4yPqNkbNF7wZQ/urV4VrEZE2+4ic5TMTgXqUxDANkrGBvZHL7Flt1iwatwJmoPiXjt93c58mE8n6hhXJrWE45vgirLpib7NOyz64ERvJLSEFqfHyaYg+KhU0ofGcp0w5Ti2XGy5HLWHcjRqKX35cTLQTcHhxu8IU5UMtD+LPN/v94xwF0IYNOUwE7Pd8jplKqARu0bwLgXXCqMTKMAY2C1WzgY8b0Gf6mz/BPpDA+UxS0R8wL2qdoLVU48CDFg+vwAFK6wIvBiNfMFwEmYKsQU8BWAgqaqZyNw54KEUu6XmG6WGFW4eumBFZEdOxVxOrXyzuWKxKKQ9i/jMrUm5oxtQz+Cph3DerUyrItKe/CDhkOMgKw9IE3QMVVxLhtdeVWrxXmMmqFaf02LK3CRnNXmSIZpKhQqSeMIhRBfUV/kancSW1aJ/KiV7omhT/pBgv+K4dlzwE9C4RrKs8vkoE7tKbWpKKNsuGwPr5G4jIGyrLFuProVU5VvhAM4csAg0L2ixPVWbN1s7CJQ69hIDQ0JH88YJANCwBZQOmqUAWjc0WmoMkAG3hD2irshqVLOPIXBgc+vo6DqWu4tlpYB/oDRf9LetphgNborN1IFimth4zAZ+ALF0Di93eOBtWFAsym6apz6YTeMVz44gn7o5zdeAq5xfMCd/cXFmxnjD2qXwo4F72cL0BjqSnWzyacV+PukBvkGLftRjLcoLl5T/yYYbyEWhP+L2Nkj5dGX1MWWgF+Iq1aWTaBXIs2yUUlg0vz6TGyZkKiQFbKyBHpIse+6zyOg0X5Pts/kkxYcGohuKKM8GGLYfEjQXAlexL+IqTgcXdK8z/82KZIen9AoWo4YgGK+yw+f+OkMvKwyRRgbitcoDSiChQaUUtQbVUHhGNV2vllGS6LylXExZPxsTXO1P4naXgVi3mpsG8qpQu6+ZT+q22wMBtP4+vcZEpHZ/zFI3wAwj2lru0X0T1l7C+RHhi8e2yssHMW7U0rlNKenhhwRDQ73ndEdEPjh+jtPtfBmKP3+42LPB50GMdqXtu1/7iuX5uw30C98EoonzB6RZnAU6ImZKjp6kj6cckvhmskkNQUnvDSciOiemkZravdEk0JHXhgxgmiHQTbLgYgM1j55iE+6OfRTf/rsM9njUdGpL0/G8ZSoJbxLTwsSsxbqpvf/OeXAtgbZJtDWHcalm5J6RtY2pe8YxwlA/yJFUd/JFQEkK/U2UONaBNmr2ueU8fmGTvGqzXYd4Y/XQ65Cp6xf+m98QD5DwT03Anoa/+DCOj4/2QCOv5sCOgPY2PwJZpbhHx+MHEu+cw05HPlouQDMsDOBr4oak4L44P0swf0I2WVgJri1aT3fNHSvfE6xOjUtyabHaony+zrdLfR0M3ZZZ5uCJsdhNcuChkzWPvdNZg+j1tt+1THBb7Gn9hBwhEAICS71wxM4YIufqwOv9RBPSHewgrNqFDBF755If28x3DWpIZMm2VCapCGnjMM5qfAQFJqwGhI6ZiS0r5nBoVuIZ4DOX3/Z5PTT5Y9R3K6528jOX106H8oOb37fx1yevezJad34giOz5tAUPta0v1rizLHCb4hmjWpEnoxhGX7JEect3CI+8mSXoDYIh+xlfVHDKabr2BsVSki0JsYX1nmq0EXrvOLoZVAUhmJ5+U4mWuZy2H0uQ8ahl/FrxqEjVZe5wNk+ukMny3N91kkQv1osfiHhvu0wvt9EIHKHqYIbJF5kem+a6GmU/BP8O1VO7QtbIOn6Lao9YLgAsayFwSrQLY1Zm4N0TEwUs9OuNLTCfsPQQDaf8T+E/afzus/ZP8R+0/Yf/rT+8fYJXhGEHKSI+njDbFp6XLTt0EAIYP5jrdCSHNGQ1EUGaksWFPLAgQqVEVTMvhgWwXsiYfmAvv15Xq0g2haJHnCoRN57JhHOE1jKKGemShnLu5s+/XgPQEmMFvXutZmF9vPJy4EpmJ6Rw9wFlOTBeQkluLQRzpxCMhLjNTzBg2HwjmSwoCMvk0T1QTCWNAWT0t1M3A0QfMmMoDq9IP90UBsVPKCaudDg3nSiOTtbaD3Bjzja128WZ6Z6uDiz17Gs7HjiDxXYiiMoiBH1KGwcEbWu9eDlUJTBf2CK5qC4/MKeisBQR8JAf0mB30kxEQCpbzQRDVXk8MPIrlKar441ffNpV5IDWzDR8/7FR1tLnYCtqJJsXwbgY6hMfdWU4a9UI96eLA3qiyLno62IgKvsnBYJP+HVaSSZwF1ia8VBqmLppENt/lSDKLnBrapMQ5cTv3xEmUs/8l5zgiTcTh32vlsRD8qIdoahOV3W/p+4WXHjEnV6+zd4y6UcOvVZYR+YvSHfsK6H3mKfsI+PzMkw1PQBmaosZ9bBiRiKy0yUAoGgShDmB0yHPcdmoRmHAB5Fcq4EPWjecxU33YMZipojszUwc7BTAV9sJeDEUVg2VZcWdAiObIqhigNzaL18AVSFK8YoI3q1moXVHiGEGWllOAzV65t/mQUdrYbGI+Y4jpg7KdyrkxxGSNYWdJZTwIGJa1JpFiLxEZAhgcQMGtUEilKhesO8nGwVOMerGhD6q+DIlgTcpfCXlNjHbd68XR1/aXQocmcTG6EHvBWtvHseS9xnVeBmQ6xwxigCARoJpOI3BMUMbpnltQDhuDAh9oWAbpnrYwweSaG8RWw0rKAd96DHF3uVL3wllHyIEO/PiGir5P9m6HBlXKMNxx4W5G0UvVtBgKs4z0J/lnkyu7968/W/wU31/Efng1+Tam3q9pEMFABo1Ut0DBFcyUzkExkhDSCHgIkCLZR/vajN8/pAg7xW8Fyi3cCfMO7cByOtRZMkz+JxHVddCMJVj9FgfqBK3FLVopbujt+txIaOzu8VUYqyff8boUEDFsH1E6Lq/z6Iqv2dWSBLtqwZoLxe1U0M41vq/flFiIwsECgvClpDyzbFEGn9tvWgXhvRxp9z17xTYdEDHalkFCujFhNXbqZ98DUBQVSUjSR0VNTdE+BYd6UXFq0RNurq5SAdSFDsVCT3fXBr/btLbisuVoJJFGGAqHDH1zxSLbd28NFTFe8zZW99dff6Lrbii5nWaykoFwvQJP/CrMGOfudib5mAo/rrg2AdUAaQreWLqKUjyqP/3kQuPwWaa/ssvmuNL+t6HHNxXct9s33zmm+A7d1vcHmY4rByf9no9oA9CFD0xtSVbQILo58DM6eGMtAZBobhw6bxhyU2kytFn36EugjGli+B4rWgFOJyFrQPCIb6pyNVSJvwVc7iG8qIgSXl7q32oY/N5TxZlgfx91ZqRWm6mShpa72JslaSGyRRCKJGAVXFYGSFPdKBMX+BB8YVMNVO42D8FntAJrurI3ubeU5lPZSBNCm+8hEkSFuoRrnUqwb+2+/GKZgmGprGWQdRFYEsXe1PHSNBAb29xHqxcwuRg8aie9kfBbxHYxbic4wCkWVbRoDzd2gMUrgGwUfQvUBx2DfEWmWuAjvT3BLzZzA44HedkQaRt6/O9cq73ZgbxxG83hZUjfERqvZ7E8x6+X9zf4VzWYfmGzpdcG3sdlHdJEz4hU8IvqygydEmBWx/hwzJecYn3s5FijmbpDc8QaoFvb4gyAlAs8COIxP4ziomUxzf8/DILLBW1hsg3+BXCtkCDDjCzbYTY/Q1NgiQRuKXrrBvqq/wf6/+htsnGGfCDw2+if68OrmBBZescge/1wQonkghIuBEP0sEPwmf3EozmFS3ea3+cepEF9LAVWR3nWRk3B/hFudSV7vyGlynU4W45hOfI46lerLomBZdvUN9KLM1V/f+mBQfVv+iFF6tYAAa3nMNZrl2vJdHzhWdKsbp6tIAvNSvZ0aik0QxSrpA5kRCT6x80GYvpeY2HgCWptHc/MeobuufOirsOj6LMgChBSVsZIVvMjoE9b+NGt3IyDpOph7e55xMp5g44TrXlPF11dLRTHrUo8bWgeIVRwl2izXWjeqa4pQ1rO2PSHLNqpPyWLefvCynr/Xn1SVctd16vLUPmGQjmFsT48k3WgQVki1wCOGZhiC+KkGxJ8xiFDmd9G6OQU6uhIkvAHu8JOXU1Ge2ls3xREu6bH5kxwuG7F34AhvitBe8P4Uy7Ye51J1HwtBp9qQRIq1KOVXDstTXyTsi12o3W4scrB81hUdPq6OzNamFVu4d+44X88e0tON6g9iY+gbAzpD6EphG3MytqvlQYJDaIsl9HQMSfmHXzuHSmuwA9JH2PXwwhat+QN8ZSnx9tDSPisK9SPlPVQtSBS0tBXPX68ukhhOgzugKIpm2X4DwwqCoGP7zo4BGCSmZvPHEFOz+V2NQVF4HDG1NueUe1RlfbCChuVDJC3a05f/C3rK0QawQr43V4fZSNzVeKupuBDE90aqSJBIYGAIJOXJUZ7S4UDQV3iMvegLTgodWEr1HmY1jm1gjmfY37UX9xKL6V/MA0fZ21gO6V4sWdhF1nQBGne9l9GlKlwQaSwGvejHU7pv/5cC0BEHthN8V7apehDNMSAulV4mSeiXbwO2UmzbUmxY60MGgghblVoPDBjFAfLSMqPXDp/+FULcOIbNJT/xwnPykmFr95XIdGhCoGbTTGEv9JemOatrnj3SLaPeABunMrXo1ar6PjyoZj9xLv/iUJ0Hq2RFrKcMcNJwsg8l6vyNeUitV5WXSHjMCZgPUVME+NqRs4P6+qzKeBjSA5L9/DJClNX8mzb9ARmeHklAMY+Gma5FZYduffVqGgdQPEoccheyW1AANhwh6RXiqjnwsctc0L+PjnGznDtzTWF0HyWAtNVmmQKGykG/crCgMtZaHKhZdArHcDWHiwA5a8qAnAc8xQaAeRLTrIsGWqIEi4pK/XnU37ol1G7SQ1/GQx+N8Orq8E+lX7wIACwCDsPqyGs29gI5oBXx+oB+QKsPhqIMieOj10k2G3umWlsYfTgK7oScSD+3sypM7pu2rzf07Nuqm71py8t4RB60fKcNBL+EBnpqiLGLu3uxKZTTNGcoFdBRpf6EtS/T7wsbgrACpcq3c6DrG32XMobLegYjAUI96K+94WXSBEpKFI3KQJz8wE8i0KHXEaLD0erp4V/qhazw8xaHXETtG6Myrc829vJewALagn9epOp4lA14FVM4dK5P6OnN8kl8OpU+XL+l7PIJdB/7K4jNRau2sswPbiJzh2HuTvCpfX9Ej3YOX9nGPpXHa6SbdEnrilskEgwL9rRYqlPmgr5B6EQtL6vu2DQzhSxTkCGexvbXJKzLhFIGWVUsJcLaY3noPSDjM71jaV08Q3H5E+GFx4Mqg0Joy5uowRWE+DgXFVDI6+KDBP7DinAdPyvfGacIRyJMAckZU3NYLt2Ms7lLCU7RpYXoXqS3SV5CUlqRwzVPYK4z4D5K2Es06Y2sckjsP0HzECKsXSepyPUQZBHwl3n0DOve4wElAhTJqMBnsUZbvOYN5DXcmqtcTql5s36OHabsdhypjFoVi/2RSr3v8U2QBuloHfsGbU1HDXk/5cjsBkcGO3V8oRvhN64eYMee+qhshFL7hpEykUaQ80PkxJKDRkFGT0Y8DpyMuEdhJyejppcvv/aZetFcsXlmP5exjhwe+pZuNvynsfe95Kv/cc8lrLurvoI6Hclm/0ToUyeROh7q7WBcGIS74iJGuDsuANP3RD4d5KSt/Lgj4d0gumogB1vTa18YPBFVmZotLkKCo7Xx93FpQ92G2c8LfrFnPCY2duBQ6CmRl2Zh+5FlFUQXpX6ZsqakePrEBdA7J7CZy4qMpyAZgrIKmDiOxBQX1VXU6F9JFXVHrukK7pLHmTlGoVnLVLcRY4+5gybjvCVEASL5cBQOCZFwBUzJHM0Qh/ptthnbXhq/zDfTKtgKWAUTtYpiKVJjFCzEDsMlE8Uw5AjxA09TMkqcqeUnDM4Rv+dKYZi+hwuPEDmqk9sDX2nnenPzJn1dhqBwa4seebKwwoSvf5sZbhi236axferhYxq7IamP9mLIokNlN0Yw5noyDCgiw7LcEvkDnhzk3wHAEPCU9BLXLXrdFNlyBSdwSbb3iGy84J+MjOiTKnFlpHg773dpzunSLNZlB10ukSJ1v5FDqhjiksbO62cmzyGzieyeQNCVNNk5Y8xWgIL8rihsia14cjVD5YHeAwukur8FV1M+qFnz+YOhsp3KRORyDYxmm/CxKUzUPA1rvma2vnMjxSOV//mSHgW10T6uFPRWTMXxXCxfW3zEVedcispTMJklJrPeqrw8doKjoGREWKdgE0wA3O7SW9Zvf13R9gb9IfKv0UwBJeWSnQmdWde+GUB1FNg7C4M6ntnYAZcCB/F/2bAckSnI4ydEcvraBB2Oi3aWAE8M8is6eEUAmba/Vsp36j63SfMxKsdaUcaKDnR/IzOBY4jiCy8XGpDWUIOYRA35eLb58eQOWMqgrL0j5VrMDwmd1Ndmlyn12+rnjhcIIJ6JIHOR/fH5WCAkmFZDEwa8bYgJhy5V2+76Bwd93YVWp9Kt05gPaSClPgoQqLcd9NoGOVBVPXB02Brgeiu9XoabXP+q6qbX7si2OoxIysUeFeALXl+dvelMKo8YTovd3fiayl6vbi+Bwc3KNO+gZhu3ZwBQYmfMVj0zmEFgqwiZoCTPP41514zPqQcnGgAn0IMTjjExVd0NJ6iBKlgMqm6MjY2tHS9gLgSNRcIrTaih5Z+MTMrLZZqFwcVetRNjh70J+I3kwc5Ue0wl3x+fAV8TnV+akOwzgchz1dlGLgDwBD/h00iy3diwT11oHz6vkoi3pSyk+SA4Or80UXSYHSBbOn+w7Gl2q3bcLn8JkTQkRQ0WPXkeuzbekyJRpSIYj0M2pkMftfQr3tREaa3dkmu9ooWKUqIurA10xMmiIKgSGrFfHhNYEnxbDDeLRrkzqE+bXhEYE9EkYt7JAmxBhWq9Bt+fi5iaUqPL2F7hY3sXXcvjvcaQu0KysINGB6JWlRnQDebqQShLaYi58yoCbYBA1Sq0NEcffn3DHDNhvXON7i/TwWusMtsku+Lt2+q89PJXuazeJd+wrY6dOhtcjnK/tvVVQBk2YRv+3/rfJy5pnPYbvYayn+2o6EYFaO/MIdgBYSAd7YbxCzdc/uPi/HUH7B+OQ54BT4RNhCUSkVV6M7d/jMxi1tRS1Ymjcs79Burs1by1qpllP5hhtfXt82F1CkXfJ+I64MzzsX3f+b41VPoQKh3ylZhfzXySlQgTHrMSoDop07YNUbjDh+4LQTLsoQrtLPZX8gy44fbrFJQQr/CJE0hsZKPC6maPjMzUkb2MsHtTNf4pdU/8xlEXeAkZ9r0b4P5nzyBaBU69xNQ/hlPcsa1u3UvoOUafjcIer5p2U0GDFgYjCovHzTG+RZ+0MAuKZxm/rl1s0pBqY7o2V91XFh1d0WH2IafRnyrTtwRbTpeoOXbUKMXerGdHtNF+j+0PIR7Ye3K9Yi2GWaLnkAWyRpmeVP8VVMaNkHWSVFK/TjweZKIYZ9wwL8qsG2n8ic7iyqwLvkNI1m3gNBLjAojSLzslxCF9EwOHzZfyFHABhCJ0BFvdwMshro/2U10657AUqPGpTB8SFaF9Z6e/hAfVODgb/OpN2w8v9yYy6DqYttfITpns+8CQ41r/e53ohRiUUlAh5qYgbC4IPh01xpgWyB3GSo3oGOeTwN4Z6akN23JOaEsfGDyIXYrcwF/Jl5l8OXH5r2VjdZHr2mrpErmpi3HA5Te0Lb9EZtV+4TwVCWjLN0My5ffSCYxBHGAXHfnhHqHrYloQCiSJXvE2Hgnx8fZJI0kCAREFbLsT3FvFQmdJkcEgaM9FMO6zXsCQvcYtrrdDsrzZmgyfiqwH9Qd/+76WG6k1PCxcxCPAFHcxQxLcFII3j4d9no2a0EJH6BU07fkCizfFhXmS3PmVfObQfnM0ITt/jMu0laAHQbqgqg8j0LoDpzCaZ7MPrWdwF4OXqcUXNPEiHOqxBG0ryx9tSxpta6o7r1Zc1+ourOVYawVT6p9e216DGFS7oimJSVu0Moe1MsbSsm8I09UvGi1SdNwXfQf8zwMu8A8PargCf5wm1pu+aTtbGrYGnDJrTHfSwUs2U63O0AM1yq1FUqeAvfze/LZWnNuW+9ltxdVKD/RdlvN3UTON1KkbY2wS9Sznv4sAmatgUEuxiO/5R6mkx5D3NceaCaaXl1qZie8RZPXiKr5UOaot3hbrvtt+KydXR3lzrmUf6fIp6jj8WWnvGmeWfdMSiYzzHideUFbKCG60LGIbgaMIs7cOs0cnIxj+qQ4ej9HykSX3z3MkQay0moSv87RSsL/n7noubAUerxTI5gGsbcHbEIoI6ilso81EemOiqvSgOy8f1cAfK+8QxbxW9EXUlTRoxn9xw76TMWd8SzzJRdRRFMh1zGsx/ZFamcSQ6PKYL79OZ2MENsA+bh0vY4gsiC5yJh+LTIiZnKkv62G1eB1vdL7QCyUmnGN/e9BCAt32dzQQFliG3KnBIhfxEmsSRaA9tk+LTDZF9CsP1Qfni1S7/4CXcTkeOnzqfMGVpbrYb9EPtYvtm3h3rzolD8M2KkO9sDb+wlrZatc0N3PXeTGBD7xFmVQwDvjWpeRLacPVHnRPaWAVjLZfHEY4TkC0sv3j5Vxwtukq11dPOSOPHrcobevSGWwavGMUednAULqAjr3/6fLC+OjnlxeJj85OcOIs19ruIPs9rAE/sYxdM/JIHTlWR2bqr+mJyLTq65oOP6auXbV+mRZ4EUQPljmOIl2w0jvVGl7AQxJqjXwwOq5DXZNoknFexlfgShhwi1Dw/yjjxS/gYcduSMpFzQW8ZrleAa764KedV/BxcwUfBSaELXjes2f9K/iMV/B4pDFpHplGaudyu+Bw0toqrvFZCxfQ1SP48xn5A5eCeALFdo61g+nHvfhdQ64jdF2kCGTkGNnzzLoydvll9KF/WS9CJYvdHOTOpDWch+0njFSBTDACq2q2DdRz86DmjU2IZrKmGTTyhDbSZSNU2g/8V7rbHIoiNKW8K0wVbTJ/K2oEKtrNdsllnOV2X6SiDZEKnFnb9SxqvBGpAHRd0AdEKnqLzyisYHQhetHMqGa5TpHn/b57nM3eoEBFGMFQKfGS9mcz5Wy2Bh7NzX+Ew70yGfQDz9xx2gO1koIkAjJZ99Pz6krwR5j6z2LqY5n3FVVU9NBiortRFbhoQ+CipwIXvVrgoucEeOG19C6tMdhWNQjXg7SFSFoAc7KY4c8qsZNpphx3nBmooa3OFhAEehESNIOrwWooEmDFwHzNC+w2RiNzTjedZ/il+vMRrwEaEQmcHJVdUnpnn6m901CO6sJgrd61IvYLhemLb4KBFlNRBPfyZaZ6EEDiKmTRRiEz1nG9WzvwrvpFfa0qyuhbAO4AwXChPrZf7+hnQiW0ELsMc8ez41ohN6ud+xr2pvGBNn/E74Rqpeh3p6k5iZr5YoAaApr+P+z9DbhmRXkmCq+q9fOuvd93d1c3DWx695zUfqfn+tpJZ+x8h7E7hkivPT3aBBPJxOSQfH7fYaJnPk/vnhwaGIaZtNBKo23iDyoYQBJ3NySNRhQjRqIgGwVDhCj+o6KiouJPIv4TRTl133etWmvv7kZwiBPw0Bf7rVWrqlbV+ql66nnu535CR5d2zwpY0fUQ/WEPPz2JKvQTnoo2TvzwzhRDbj6zZnN2nFLbN2cedzGEuNMO1WuGjvEVtL4+OZvW3L1GT31poxqx1q/9YVFxL1i3NkOeHuxHc1toI5tM62wKP1gBc3FdF5LKnGbNqSzqRHknRjJ0E2QrZ+93ruplYb+5HX9Ocbfl/J2tmAe7msHes4b2Bkm8l68BHtOSpJ4HXj1xY07TmqrHkYokHOczY1D0plCOcef6tK0xsWEr7Q0zIL7XvhnwFqQ2AdTC1DSE7dRj3Suf//7YUMLNd84HgReofOMNru7uXcX+xytsXFxI11oYDzjCw56qDvDgjtVnNozCYDHNPkvkAKemzj0zdekUpjaSFMOyYxB/sg5ZcOcUFmts0DPE8Qstdn4t+6F6hOMCtEfziT6a+yH3GScwe4QJUmnnPnzsWWQZEoi8GjN4xjlBS6nQwjUJUXxO5MGs9TXsiqJaDcd8eQuSaoVCNda25l+cHdh7wzVc0H7MeGx+ZwtSwoIYimTe2NBT50hAQUPjPbRBdFagQ8OucaHzMhwUz1W3VcFbsvxGBS+eWuzyIPbV10Kb4O06aTyYQVfRS48saDILd++xUkJHip5KRNRya0AtStFoj1GFKjkcFLjv7vtx5y5fhCp5LhQ+p6uEEoxaWUEU30F3gyqSxBTD97ZLaBJ/Gaa3lBid4mk6cZ/IzqfgflX0S5hv7H/GKyQFHTFnrODesxpd00wDfw/pQDHr7lzC5J3JTBr9G8cWSKe8wa6JRD+nqWW22dgm2FCAGGMe5Uk5UiEaAtN3IX2r0kVI3qzkPcheNGnmvN5ErSF+rzchImmhnl5jxqbX1WuN+mq6vsq/2V1yLDuNe0DXsYFUazXlZ4JM6TZjIg46R83oG1Mk22Yn6faNmj4joh50SNrXxrm1TpemaRwJzKGtwPtCfG4Rv75nEt+IaX5uF01qJW7peQI45QJ68/3CYIEyDEWecBLJ/1mdW7OIPjRCHrYeBAvht5R9iDejM1aoQaAKCH/hJ1oz8AZ1/s3/6+SpHFmo3H74g8ZjRxi6Z4gUVaFQMwWuFYk1HS4GKFLgyhuewcK7se6XEGKzHf1w1upOjooFm/IZNH/CNoUWaGmLNyI+Im/PiszuVRDgxuyI4eD8IJxjGRi8zz4j9anqRb7NpL7H+LPh+XABqHfr3Re5d3ndeMUVsysBjTvgB9ddMeswqS/MrsAEvDC7SnHKNMJVHupI5+vrDiyMV3fRBxYYKz3/vRn8phhA1LU9e8av3j97VEKC+lL/w2Y2j5kO9qqddPaQwYxQzElZVRDxg2zpOuGHslEPcctHsP+OQLg+FVLgzRqFSyizwK+ybMwq26whOjJMXhdDjCvzOQjewt+AHsHY1vSGhhmr4HCKFMAIzG5Hh6Hl+4ORuXoiCft4pcaddYZ7Z4m+zlN7PeToKr8mBSAPcIAcWC7DWLzS0iwjL5PHjRxdfmvHitxYQzcfQ6lcyH+hx2X/HCZtjKNICODVE7hVwGOB83fuYtzdaQDv8WACa86TM6eKufu+pepGk0BOZ49a2kteMJcTpmU194c0rKHhTXMGRmRW2RKqYEUVc7uVgCWPF7RSqBXUCqsqfurxwN1IjcsWGdvU8VVROAZhP6WzbDscLlFdu8I5sxv1cHn8mUYPiErzQQvfuxUXGGbOlizFNypqYjMkUZ9KV4ySc+rVc8e/0Fd7bxzXl/maQ50JY0KLMnT9LaT8XEDoFO5LoZo0HwDcCYkPKUKtGS5HQt/VaxAganoWGJdpYFSsr2IYMAK24IyfO4G0j1fDm3S0EY/u0vhG1lsPLMijCs352Rw/jsB7grGTn1WN2RXecJT+MWWAZlC9mcTae2B/7NN2NbJ1doifLXS/q0AQaPCzkSygCPbxo+OGyNgEB5ed8KrL4SVUM7AV/LAgYlW4JlmEjm/yWQN07XPCBzZc4tOWfIgezH6HLmDlM0JRJk7CJJEGe8pTFNaEVx24m6KW0DS2y5phnrf0Z2O/49qFCPviNestX1WU66+EXG971HMS/8RTOJJkPi7d9yfD9WGzF5bgz13UITOXgWlE4GR95t4/JcqmAU+K7mzk3n+sL/RCGgVDQDYrF+5tKxumNo6jvrecl9PUyTMxjIwv4YsK1jYcTtMWL4enUIouWwxbtYBbn9yBai6h+JH5Jwz+CbYY1+SRM7AeFL4+OCbfHc4BYfsUaulhkqNumaRzT7EbxDElXfOfD1EPfvg4JHwrCNSEBa+RcvscseidTsK9fHpcPwX8fd6y1Z2ozVZ3s4HU9NfotvWyKV3lkmPWdjxv+wBr/ukAIm/NlyMikXdkSOQrDwuJxInlkEjXQSKnhXacEARysgd6HLJjWur4CCWofmEUNZVYuYBtqCIicqYzXuGLGQr+OAVT3oioJyK+CKKsJfyviLdiilvdN01GR8kWA7kCPyu4RCWc4x5LYe6n/CT+dvmTYN6Rn8SrDvskcOIx8SSueThP4vn/U57Ee5c/CeYd+UlcdKQncdFj4km8+eE8iRd0T+J1SYvfrSB5X2tVRgUTvPXvO4oB0VgIapK4rNB8B9qGgjZ6qH5gdfaV9hx0qB+EyrO1ArkP5Dt/iBrL9jIKXVbt6+lUMugrsBpu4t5KLIjrtJB5SOKsr7nbAa5QQNczcC9bHbum6rQz8pz7DsCi7KtJRt1TW6OuVQMsL17uz43aEVkMxao9o7b+39BIc+3sRgI664Kl5LgZKf420pVR6XXRoRJj+Reh5VS1ClVDblTHXw2jKNbgqAEJDzsCvOhoScTcMiEc46CPmRgZsMVk8qqQzKnW4Qa7QpymyldotUKAH9oWQ0cY4ux7x8iuWEIJglfIUj/CxC20puMnY+KHBpI2ixcozlLsZywOMCWLI4HiRaTljZc9ecoiCJVhqZGN7BOpT0LdqDuYFLJYEhbKqGKKVwzlS1w47/eTfBGMVnPurug8WIgwwpcgjFD15R3m5azYK2QBJckFSYJD+VmI9eTAoHbG7Q0HTTZ8Y7R8XpO3yvQNff5NWilTcOfS/dVq95dRk+vlbkTzJI13011FTRTrtLmIEt3i6uTjd4lkJ/ZD2SS732OAmrIEeCV+LOHSM5CF8qQycMhS6JVOuG/zonvEeU9fQRVpjqfGSvW+GTqc+l0I/Z712ycI9cBIVZWlTWDm/qRc0r/XxC7wUmrHPVDoOvFM8Aou+y21J92XY133geNY3f1oemS6h3MbB36NCOC9jX2/97hs+BdAB+X9UG3UOHGOo4FeHu+Ncf92KN1c6e3BXZgJ5o7bN4ctQcCa7rtwYXGPOXd2FB0IYzjayO5eNxkAnaIx3fGEDNiu0QVjG8DNoZUHf/iD7339Mzc+eO7usLto2zrv/FnLGvYU7IL+O1aAgEH0NuTT+L/iYJMDrepLIGKDLbbZjYUQIChoW2E+ixGPWidRmNH6FxiHprPQdNcQq8Q+TyDJuKgIkT6JXB92FGZpG7MsNPA2ZJsXng9ctkEtxjtGmKma7VZAqStOPGh5sS3O6CXQb4sdmR2iwWrYGasExhEC6G9oqxI2j8oHIOmwIS3ivmzxysUMpqcioTID10PWWPhaQPdpYd3JfYGdRC727BxmeK727i9mfK5j96ALl42tzxY8DR/8VUw1mXs9gn/PViqtM4UOGqOT2FkW0OFnPpenBa9b60iFQYaAFvHbfB/+jEnlbd07yHIT2v7T0Cn3udVYoNru/UmFrrPm61fr9x3H8BwT1r3VPqw+dz3G7UFvHe4Lus/NEpWbuUKOuXCDVh/SbekoiV2JJuWwYSM6jx1pPEIk0tjh/nCtzyO37auxhzX0CfwJ9rBV2sMO2j1snvawuaqsZzRjP+C+NdeG9u7V3LTCZ1FRTwmbMdy0CqHkbdy0WuKZ2k2r6W1aLeKY4qlKKeqtHCy6TSu7+h0sQdwr4ujNa9EjpmGbFAcyc3LNhH8z6Qs+FZ7SflX7UDCkMjPuWq+8pN211gity2LnbLab0mZ1fb95tMxUv/nmPrTxsimecC/krvVhP5caz+XbMw//uXxsxU/vuSz8z3ou5tF/Lhf0n8vFuSmiu4GQcbRTzFBhqM/buveF+ULh1HOFU8+jEB28kgWlKz3POYLX3PXHCVR3wpi5W8aMj1DQ1ZMIMOHHYIgIhxjTDrmBYHFLVork70EXsXE51Ua0U7eKwGoVezZSO/AaoAtq6lbheYKTSMFuPayO0Q7BjpnWCCFqEvntVxFtIpUsHRIiz4aJPtnagFA/G4egAaWRaGYj1WgBtSUOo6eQtKoL2kYtVYVH4xQv3+UUK/LMAJihuIEZ52+AaRGY8NBMaaLLxkimzmHA0RnoqduyRvxCvKlqpoxqbD58ubXnkblLwQz1AmiE7ooaoCNewhd0wysIFIxQxkKV6tiQJdCajxLEZbkg0jmbBdeg5QOMpzKYkAZAQBZxgx6Xk5b0p5JnM+qTXXM64Q89H7Ie7kY98g2zVlJ7XytqEwpxOqEQvVCIifXvyjwH+DsZLFJIFxOCRrqvOSyw8uUfbXvCs17+ru9suO/EA7PD5HMVfI3kz1+GUMaRNyTrVNW6RdFAhD0UYmegJN7pidCoHz57im7SH37eDsUZyH09Tyg2HYehyLRwsCWGARwYmOwgcB54FSnPNsL1FQ+0LdV8LbjRplKXvbIrRQkLRPokeiSPlnC71pesgAkAXgGhIprC5VT3dSsJqqenglWNyc2Rhe1E0nJYFfzeWghQ6ArymorNkJKBtdgneqE2d/Y6xiu5i9fytMjaini8GOGi1kgIv0bLjtaWHKH+ufNbHuw/nfYFw10XMdh/gfjW5ZLT9/E0Y/3jNMyymgWfZC/C91MKG14ERy1FcAf2UoHzC0XaR7U9kHLbqfxyo2QxztWID7+X8JcvixA1C4aLoHvrjKKivAEFCm7MrsQp8P/iqvh7JSh/sTBVCovyQQXchy4eAfeLZsRgMAqsL2srmF1QnrjsReZjsSm5+jQDLTgKrO/x2IVifwMzppWBwA3XM8Oxa/YlCDGOWZBDb0qG3mdXGU2ft0aJ+9rEPUzwBXU3dXH2i8jb9UfRT85p3aKO7+xx8cumYxY0wc1M+j29nWMqJ2gnEMkpZ0dDZ7QYs9hKC1XhBgRzjn2iycZtkXF98lToP5gZ7A7m+DrMSUKxEAZRM5gxzLeoHer6gWY+ODRrUlKEjzAQsV2o+TMhOJy9a0p0hTLMhHLFLh86EM7ramdonWk3+yOMRKQ3y0YSSSDC4mYO07P8rMP2DGPGOY45NhVmlX6PZbdsGIZ2RdgQcz3m9mmxXa60eZI0jhmQa627gcvwRfx7CXOPB0kiVuDK3bBidsAKiMIriq2win7tDYuYESdb2pCi0czDTiJ29uVXbwU0KDQYEoNhe8km49VC4ruhhWbYv7C73qQLKdGg/HeA2wfXtJrI3cXI0AAGnm4bqrlpR79gKhbIC3ASv+5tMzHPMw+/7oO59oena0W6kl5sXJLeAN825ubXGIYvYPZ1IXsf0xHyepoa1dXdlVTcwLp8oYlz170nHvD2umfjBdJlN1GRovJ/RuSLjrozm3CCZlx+TldhA1xgotzUqpfWLMdq/k3Caq5JWM2jj4jVnH4orOa0sJpr+ijNNeSuSyhNdYAVidLUW78muh1gUal5GSoUDtX8mmDCE4VcIXQPxawj92ZwxN4kUCYf9KEdylOHJtWh4WE7lKNDk/gpZodRmxOKYT30UEqQcoru9qJaGKVQWok5YZN2UmYo0XCpE6EEYHLlyYEQml8cDRLJ6IBxFulqhm5dbCLxkrS2EzIhFGAOmh2GCpPAxE5C6ADZ026wkAxxNPQj8n9CJUTcISwOwXu4KaIrMorXTA8Dl0Xe+pqDLe4omGGsfMwno5PfaQEC6j5ybGjqgRsWM5Fc388UZIBJQhw3IiURAdZaNMEQm1siXhQbm9euxMuHY/QgkICxdwo35nOuAJPexkBcIaVAXCFVU4lCpz9N0oximMxCG3Tt9bgKW8PbFL0BO4Hwk52PkT4gYUPcB4p2xt42LpovZCLEPkFbyE3aFZzAh4CjAee6Lw8i5Gnb392O/+460V2yGovbBp+1CqjvBwWUF+ktCDj+NYWRs7GJMH6Ae5MzpUhmMGwpkhlSvehmKid0cA10vedn/fQnZ09PBGjbZWbI3d8ctawPgUTlp9cJc4ROvPDInWDjm+BilUWA9paHc0FBv+0JCfJ8xIf7mer/ebiP+Yd7VdJNOSKYbAuqLAkk03QQIqrJffbnKQ8xU0Fbg4nOkCK3OfpskIFFEY3niiDUtRtnS3OxO3CMNyrU46HLnmgC4ASmNVarA0KJ6u8KiwBpT9wlpaZuE0P0FQFjZ7C2Zb5W/BI3JbQKZBYkoAJbtSqj0SwUcy8KkhbtY6lCx/f+hDCayYO49oP/bVdzTfi1Z/AJprLqkbBSSztFGjJ1yqJT0Mccrh80jLMfIcmFD/YL2M0PV5yRVnFJaFYYHHMwfHe+LPLC3PNDT+/IsDxbai5C1mVv+eLtl77lix8On9B0OLRAkGkD6Q20YePcfXnVuNC+Mvxs0s8J+kEAwdIbQdopDiDKm+LbSZmYzbjviShFnpgpSu08l2mU29JlqrBhAMHlhflWCAl3W1BpawW3cQUn08iT7ANWeokrW8Z6zCzBgvHt+HsfficD5VX8vddK9Lgn/t5tO3qrD/fStyJdyB87YBEvt/rdG3+/ZiR33B+buSb+XhWrLRr9noMtAT/D66ySWzbni7ZbGDsq5nWRu+WrVg/RkeAk30r1DS0U6XtgpEjLM09LNs28gcH8P+qFZViEulm3c4e+AKzuBOmZSC6WkfQE/NX3lLM18RvQpCDffXdqPNSnFZKIpAjEBHImmXPmjADM8bJwjqRDmNOABpEzDfi+bL6xZ89OdNjhCuJraCM88q6BCTxz97vgyEFWDbN3ZK7E4by3csqSJ+ZbTKvQqgnjwxVFetJr0BD64P63cY3BopFZ07FhRgfbYfY/eLN/7xHf7C8ccrPvdO3NDsmlNxs5h97sP31kNzu0cZib/f95mDf72kdws0/9p73Zz37EN/uLh9zsFw3amx2SS282cg692a99ZDc7tHGYm/2sh3mz3/oIbvbv/Lib/SNr6j63VSRrUkSQNgoHY1REpSqVg4iyWinKqhyRtDJXzWeyp/pKQS5wFCC5u0KQ1x3N2pPOOOPJWR7jsUrjCWczbtS4YjgdwdFebPUFl5t8h6hJ1gCglJMRmmLBkh74QtvXuCOagG67Vnyacse8SLlqcS7Olj+ml1xAxP1Gm/gE4TvArdJ52k+0gWuJHEc+A80apOZJo8RCXMQiq1Ha5Xi9IFAk4t166boshD/J4d5J6LdT6ITshmAvPzFQpNlDQo8XANo2ZDlCyIy/eM8lewt9CZmn4hXPFREqtn39l77/o7l/88KtASIdjj54/X//1M//yxcuPhtraKvuWPgrn13xV1vQ5X9ti7VJgYtlc9tvbPqFj7iTXsQaowFJI5t33XXnj3Io9sBBvvgNRElJlag8y3n9CvqQN9/yrgdRAH350Qt+/v942tHfO/EAzYQ/ny/unVt4wIaXhmejO8R5BxQwxfSySIHT0UYuzJZ0W1yLirYJCj87r91//rZxuS3UCEP+YmDOGWe+3Hb2Cf/t3379l77yKwfG1f4YkUT/DowHPv7bdseV7zzj/9z8n55yYNs35j94S3PDO965cGDbxk//qzft+O1VJ4bkq2545zE7b/pPN4bkU34L/90ScvePBwfagYdXcf8Vvtq/sKSXUmb43N1U4tJGklc5/HKeg8+q2t0+UTzsPFG6/ibubS8sy29P5c3zzxFVXnjyhFEsPpj/Bt748HrApMQMWJwOTpn0MFaSfTId/t5Uuoc34kU5cAVewrnsN6e6m33KvzuAnni8ds1t/3WWMtXn3vmvEJ1kzdne7OAdPu21pxy17UMnhlsKxtsHT9zV/OlNlz2Y7wDeMvZ85fl7b0xXw5MI/5LLy4Fw7/ffwPGefn5whggn/NF/cNsnQ4sTC+NJUbDuX8BEtT/c2FhXN3rhitDYAFm4fHUgNv3a95xzx8Rl7z7xwLY3nfOyf3HLrtvx2Irv//Gll1768ZAMDarctv/wlM+s/sa7QrlP57e9+jlP/RuU+51XjS9af9IH+aT5eL8QkgsLeIO6roV36Uk//41V3/rR7/zKAfRsYdtHrr7svVsuesevhKILC8SYZfvT3b4CNNqB3D43lSg24ldNw3lzXjRMYLV66kwbETmXJtAKemKjgbLb3fjMfXaVmlAk67MZKx9EIgWyN82WFIHdhwDvZ7m8yage6y4lU2JT/+dQGEVmra5rpFcqen1Q9GW6Q3LBhEX8pWHHhaj1OX62hsl3sAPL1vwu6DbtE7J6cxYOQ0uZe1IWqoW9Irk/bMv5ZNDBzwV1L6maU7uXreUZHbuLZ3wG+IqKK7AKSnN0r58EwMC9HT5SMGMk9hMSsMisswktC+O/R1b5zr868dV0seWakqo0BTf0ubsl14aEOe7qmXAJZjT3vmsR57+0driMkhz22Fys5IV0hPJ4zKHrI4ICM2prhJ+CyUIaNbYLwywXqlxrVwxI05Jf5XwaETU8jNuvwxKbs8fSrPJ24D0Jxnr8PgsoTUbwlqE+h6EeJOOCMaNpco8TQSA2dJQiF83Oca8Dh0IJcPNJ9O+QUvQVm9yhhw9G6WJTtBpSyejevlIolBI/Dga/Q8PRk66C3iBuh2y6vsLGD8SIdhb4TsXbHwLPaiDPxAhcjvIAbu/AfWUtoL/IypeXAK8HGLnwU7UK2RpH5POYpIcl/uSrSjpxUYtBjiC2rvNw/SPP5p5wmcHZS8sNI6Sw1vO0vub3JW+xwpdBjhgHLPETAR8l5A7yKBQzT+yuKtM1hbw60nhJ35oia9D4FLkJID4VyIflkGru71gz0Ccgr7JMUYFLcQtARKTnpMG3MAGltSVxdkswqg8FPZOpfUCKvAkCGKYM4oiEsagoSCYZec0PIXh+1fkK2vMSP2xPZKXh8riokep+xAcLxftg1qZPJ3Kq+hHay/Fo8ngj+AHMWt6PCp8pyVRof/ouwYjJakMEsCxyrWs+CmI3MEQbQ56DoA5tPXfzT5sdoTRA8z4nMPkFpr3KiCfcP4z6F0kUdxZ9tPH1QcPnJ8bYpS6Y3q6wxgqHzpvuLgWJcHf4FzDVkos3/KMrXyPnCXe/EJL0i85JBC6EpNPDq/CABnysszW+YcEfGB6QEBNBUeSeXREEIq5cQ8SBnljOMKT4qdUAVF7ygB7RjxbPjDAWPwDxayuhCupl9NSGeMgGd8TEjyE+NTn7c8uirq9Tx0TsBQjCq4og1M0mdIwv3SsDS0/0bBaDL0vHnIwHCdbowmeBqj6aEl4e1Vz+iKa4Tz0CUxzmaGpjST7ikvFrxIzlpriRjF+KXasrc+P3quFSAxwAYRV+jmiAo2EaP30D3JH7MHioPuTL+pCnPgzUh/pwfUhIIvSh7tncBtHKptknXxLvZ2IpW7nXZBSso5U0xIcGmsDefO71z4MMbE+JUSWYd639rcSoZv/buHphs9l9vYC5l70CmXk9RwQ3i8/snvtQhjAL9dx5wX+3OY/Gb0j7YVM1npyb2D0e7pu1KHuw+cqVgQPI/RdfHZz3kwd3BDTNuAjBHrZjT9XsqRFxwc49kNxL0QME0Bv8xgySc/n5c4bJes4+E79mrtg9t+6ZM2MT6NC92R1+Y+Wf++1xOUOPiRDl4dc0PtzducyHsvuS1I+rlDOaY4vm3f8VugAw2hfzV+87tNWVvz1bsD4w3bB05lkLxEqwgldESfSaIs5GPkss1aTyLDknI9d50Nzv3NG85Lwd7uajfU4ov85GvloUK6i3B2F+1qzHxjxrphkJoXMxz5t725pLKqlJ93dW51TMuD8BKuy6/NAavAwrgYVfCRVt7iUzB16Au80R4lr+b1NGl3DvWzVMrfAi7oLjwu81hZaGdHEMO90h/Iw4L7j9a4f9G8QKKQhAxskJX0MNQMHdxv3Daqyq+JHvbOqFeBP253YgW8lCwnrIDd69s4rkhpzoxeGXO6W2ILR1zTR0xZz/TtOc+BySHRJdxepnjSth6XMwj+ReucXb4jbljhMP/FJAyObhpe9nATzR8Xqsma1jv8jR6Cv3XEH/Qhexf4gO9hNEPoKW0A+oaAPRDw6AhMqh61HeCULYb9Hydbx+QKTF5wJgFZL3ZyTgyYm/IsDiK5P4+MFi17ZSqRWjVsySVralVrivuqht5WtWq8QlhsIqUCFWUcuF1r1hrc/d3wKkv2D41civy107M+6cuyx9l5bgRscFPOHJR7orkZ0XjAwjc4f7S7RA9y68SngKoEkPB0YgyYU8esF8/Ojor1QE766492P5MRpH3dZhzDJJh7HSI5+9Q7VQGxcfW3hVpcumK60cpmthN7HHUtWIPHdRDBG8SGy1eVJIeIOa7p1urTrGkMGZPMN4EfpcGR+9sDDeNNAU7TdG/x0KCHAd9iDIc6+eWjtks7j4nRNKoqSusKArxNuD4UBXWZzX57BoNonXsAw/MqvFOHRoqGjsbJ3C3OFfJLfAwwrb0iYQPDf3BUa7wHkAloMROe7YBAI58JSC35Fg11B4bPIgXflQcV2oMQ0gKi1rwW8GpRQZCmsfUmYHPgEpDy3UZjWMcShdkzN5gHyqDMlqF84Ld6rHfhMiJ6GZAQsbjcw03wQH3zf+kNyGqGt0YTw0iVZdDasa30GNby2v0RjsA3vlrTcB9odnieHittodnYvPyiH9g+uomLfSaGSHfAx4uJT7JeUZWSQznCujAdNIqhkLZoNrg3SbkcdmB/jB+11wa5IaLwKcbkVuM2OHSFuQYYNcYySNcg2f7KPGE4xRUIV3GhA3SrH4KUJpwtr5ssVuhDcAGz2eJjqdCgg9pgLibK46zRfB2terlsOXUtmhQpsfiptmayTGSRKxYurK2QHbiIyAwGby98MXPRnYzTadgU1eIQcIXY9l/US6nhQGsuDa1oL7R1g/yDGxmMiWEaAn+cO5O1eHrMjIUBC37BvpIQhOLvS4KvjKQdu/4bDucnxQCVLNZzTwOT3kLPmSIQ1dMB7BUW50JEe5zfkW1ZVP8pYw1XL/7+RmXdCPm/uAsPAHIk935TFw1W1aNz2oyuebmzO8JiNL2TV5/3Gb6wsgyV59FFoBNowPvowIz6jU8pb+b1235AuHfbj84HRTcg8Li+5IjNwy6c4PXByNkchb9fT5RURHf8TaCT0MfRhtz4/Hn03z2tptmImwMr77MTOLnsJIn9JY2VKqvldikzGYacTEkwH2LcfKxi0VDxwd8QoP2iJfQ/DaVcwcGwghIES6ei4/dzyk8SDDR4aa2AeGsyHodPglhn5iBtoKFR61hWklO+Pfw+v9YLjY6GCQNKO7b8mgFqSoo0aFjDATYd4bY99Jo5CE0T7x2XlBBVo19JgGkSCaYCfoyEgtpZXY+hUr7d0mCUj0rnCt64qLHjVysKFcyXvrfgBfJVJRyytGIaBLb+CrhByvsH5lu5dk4Lnug4VOqk+qlVReiSLa54e5vtZ1bw+9fknnDV6/0PXL6B1T6vohZbSJ7rPeK5CwGO0tESH6XIwUnza6vrjo+oKpzKKEHS7z4+ioyjqfmr6nDNVEn7PGUk1ke15llOqF/bvdLHEo++bK5WQ1ZedQdunKvkNZaF+P+nAOZdvG/Nk6NsvYabZ4I4cyTeCbDsdOY5ax0xhGJVrGTgNVqaZ4ae3o91wgeAWagd8ze6gck9yeeYxT9HpmEYsG4PAMdwCrk/R37regUxncnVn5fceRKMA+lu/xFf/M7/H7Hwf3+MA/83t8x2P3HpPcNnsMzBUf6N3jb1oBZS9M2gHYdrLoLvj0GItfpiBFNpDBZpviC2wRM4XyTlDeJtVPToabuIeH4YhufIXc+FDSq920tilCA0vSQ5bCZgrG8NcruRzyglqdkwsrq0BmUcVunXbfi76t4bHh5/RxwV2hL+ajGsPLDsazp+h6p+3oe5We2nmVFoomHBdNn5Fm4RCn0Qw/WdoCcjks5fAi2/zXrR1JJ+MPG1fo0KhCGV2p8eNA8CnluVDvVL9SfsaQ27Eo5FBxNqQPCfro1CjfiiVcBPSZtn2TYY9DaZDs4mJkIAqGJgvezaEYJfwQfxBkzP3dallO1jQFhV5pyk2LiyHGBua6NeMVm3OJj+S9XxEY21RliuVFAUgfLtimkE87GhUJlp7k7rbVsIgwmDCuMAoZcQOfRQNLvON9Y2HRB8IML+kR2dfJO3fQUENQKlhBndjsa7DZA7BVJzZ7pSObPXkKsTuowWY/OgKb/cQMWe8nOzZ7ZiGCWmdsH4nNftSx2WcmtwywnVO9kCjrqzYiwWhU9k6/+9DTxXBJQP8S8Qf64fprcMo/nIj9tJD9Ewfm/4CshgrIJN1CsgguQ+DlHQIvc8/Pe+C7iuA7ADZgm9Jmvg+/g90RPNAfLxWuLiPDVia5t8bPxHZCQgZID7efOUNCLiRgCa08QvsBXVd5O0VEgVRnfx5SZcTiEUqBlvGlbFdcW1JlsWyl+GLnT0D3QeZg+VBbYeVswsrZSEqmWghOPIGtM6m93m+QF2zAnGTE4Tu2fPWHvHMyQ37SJteH5bwNtXgb3NfEptFGl3y709pYMldbvSJRNhDZkRZa7HCqbtUs0qq5fswffwhlw/RSygZ3JMqGAz+WsuFHoGxA4tOwUKZ1fz/M9zfLuTfxNXzzGK2APONeczRPkmjp1Sv7xVmSqa646BfuXst899WVpF/g+/qYvbn7/5ne3L/v39wv2bxsXfQXRJh+iMl5XEcCJeBa/QS+qs8e5QcwAg/8BJaDiRiz1ShEjxWLudXayDg+kDsU7OYBKRhIV1KHtki5xSARDlSfFbnTgus6mXSj9fqHiHc2GQm8OPmrMRYUjAinLjK0Sk/HS0Fm6ds/J9ooPw/Ec9LF8azDH2RdbsDW83mD4zpCnHgwwksCDp+hWieOiRy2c2HJkZciaFVFuhN+F1oSc3frTDb8hFWM9k6LJM2Qo6YULyuZ1QCFjQbhgRwV65bsAMhhGmHC/SZj/hdmdjTnAaOCW2NZYn48JF1jkyGIC5a32SmsnnnEcGA2H85OMgo+cM+ozQjOXMbyUAJa6kk+TqoqMUUP3UVW8sQkfmogKUatwmIy9AfTKv0Da/YKK8AgpseTIY4N0Td+UuEOOE6emkIsLusn2QEhsN03105ly+KGQjtHYzln9xYVlidlElnijQRq+SZ1PkM2fGP4sMMPrgFAEHNfMw0iHGpYzqG7DgsplyQBz/QV5bAKsaRE3sY0q7PwO+km+ky8H6hkn7M532eQDKanZwap5ZxRvwo+6n6Ll02j9jlc7ZHaw5gnbOicoFNVKV6HFW9dVnF7qngKA0ay4vbNdi+TdDA5R+e3IlrksLuIV4FwEQ02VIFnEM+/hMa22E3scW4a6aopD26/7qWMj8He3L4qJFKwxz+Kz+GOwzyH7+g5fGfpc/jhsek5bE/PQbl6DpeYNPpLEose0+lBXM0HcQmm337ZZgPRhV1xhabpSiA4zdJ7eSruVXyE28MjPF3leBVW3WuWVt1rUt2LOPep7l5YHp+lg/x0xlZN9//UYbrWhlgCl5qOVZ8V0ptUYiffCHaXD+O6OJKUtwn+Aq9a4bPYp7evCIkYOuGn8FF8/f/5KNJHUfU/is8t+SheI3qV3vqq2COkV/HlcnKVdDKtcCJXKUGuUi05fR9Pk1wFp7FcU8EtcpVS5CplSERylbIjVykjuUpJcpXal+JKCb9iWIke/Wpnn6E+Rw257yGhAH6JKQV0BAwhSKaUMjGllGBQ2aLyx4efyJQCkQtMKaWYUsrElFKKKaVMTCnIwCASUwo61mNKKXtMKWVkStE4lbgvJsSU0jGkxNV5eIFAxEkp4N4z5N4dkC73caNdtlDclkxOAhNSPxC33XUX6KRs/RW5Ui3bUt3xusWsyd3eqXHR/DwaKKKDi1FTI7ah9tFONTy0Hw+/Fzb2wkXffzzvC/PZAimwFI7yQ5tf1rg5UuPiD1Ajh17lFb2rpJLxlhB7yazXK4pGVBa84KEeg380n8Li6xmUkk/hiY/oKfhH5yFcaQ/7EPyj+gz+9Cd4Bp+yploS4Fcd21tJtkwoyi66UeENg5dmKbSuQ4o4ZWopZbXMCch0rz2GTepUget/4Bg0zPFyXzW2fCBETeLHR/5B4osNkAM9qrrxAIcKVwM4UkiMB63HxQClLLIsmTzAOZdBv0THi3YIhSzgANcNBOuwvmQga/SLHGRRu41+AVERWmx2wzerYBiVLjNUfSCGeCTlRhHDJ3cbrUu7ZWA5y9Y/I46tPmXW5Ykyi+1oGVAz7mr72KXL6tFkLZjH36N57ePp0XzApoVBlhJqXiNMoNCfpiAkwV14lIzz62Scn4ZxvvJVBw5wMs5X0Thf+5CqOnCA7PEdOCBxJeKn4lTZXbjw9tALVh0aodQFq2jVqHjBQ9EAZUIDFL5KaIBiORpAU96TDkUDQP2euvhj0QCe1ifgtO2SyJSyNom+MA+8jKFj8hmCLsYitS1yA4WPIRuXcNy0+DDqMUmL0QAoBZd6u63b0VwT2BKbUWAZinEtxVtUtqEijyeMkyXve9miOkIuRS3W7sMVrx+usT38hMvCz8bEYleNfomMFhaR+vjzTP08XdyI2xI3ooJAuhT6sUbAx8T4uJUdaa5/e68DWnW34M8J7o0jlAB1IkfRta3aWfOJV/T7jhMo3I8aeXmfYhF+73LqPj78kFdygFVzY/ghWGuA574+/HBnMsB6OYBW6S9LKLu5e9mO1BPsFsSUZ2rbZvt0nX06bgTzTsFXiDxsNk8LbUxzBhkgqFVNj/Z46Mg0XreHsHBlsD2cznby7YDmDIDQ2YKMsGPdwuBTzDpF+MarDH5JxMjflxisqdx78XgPjsnbOwCy7/XIjkLWTpW4MmTJV9ZsxgQ3gD7tQsMrKmb1tLpzGrZmGVo5I558LjfNHOmV3IZz+JeHdp4T2r5fc8wAu3clLmwTokn8cpJ89D3IA5DOQ7IThl+3gAe7kfku5q9J+VuY72P+euR/5ihvqZUFTCyeOF4nEtdXkiDprrjkaMuSo206CpOCnAvVtLt6taRGeRdGkY/diaecXAHXMHRGHflG38hT9azkXeDFOOKYn41JNDAzZgSLGBJ2ZpwzJiwKFHgxgSrLZnwRTmEOnHGfQPBb3jpeRb2I3XxfHRKSgj5rk1KiC9AgzUwKp8s02sFJdxs1s37WKjRDQf0uy/IUxm2EV6OfJaeeq725+lxA3OJ+Wi19ndHbHXGt3PCiFWTDIytNXNT7ykV3thD/EXu4c5y7765SMNFTtcXkZBQMBqsUo1OZquHOHyl0J5LTOoOW2TxGmBzK2bdGcZ+bzqu7reKumoyETDtj9JJSWiI01SoZPL1wIawHzoG/tqY612cIkxf6929toonaU+wd5xfMfeu9H7jt4Es+/pffzi4ILufuxQzlhVl97rP3XPytj37t49d/Lbtg97i4YFzNHf1ij1ALf//pV3zr1bff9bZ7QhXry7nvvPfvzv/YGz75tm+hYDnnX7x7XF0wHqAxwp7npl7sy1A0tBJOzj1oUCwUQHswC+YXsNSqF7NMzgZ4PYfr5WyAV2pPlqkzeVvPF4fW5IXzZTVRD3VwggVQNSTRjEfJkPRIXjD8UAS/7NEkHWN/ALnJ2RJ7EKAeBviiLH7crBFvRxnPxJWUJ2v8GQFCMeBrjfN4d1VoEA37RYBLKItnpbVURngxiBO1+Vas5yh92rjCz3OgNx8wZidmdqwJsyV+tovv8xT4XHLil8kSFJoDviPVDolAYCWCugips/yAYUOwJnw7C4EGplH1uWCU50B2EhpB+ST4GyLndL7JO73tOf7x8+9FzBtEP+1P2OxQVH8VcQAJv69/hMaPw7BkzTWRqETUsjliEZayiadgvjlB9s4XU7axs4yEw3Ne1dfpEtOpXqN6KbR8SS93QIId4w6G6/2aGGwBRMqRtpATC+yzU1tGSqnoRMB8dipn4+hyqB074XNyk9BLwOAaasnwtJpI3YxBn+Y580Am2KCOr2+KSICeNACUK97/T7Jnr7Vnrw+/Z08wL648h9uu2yTe0imYZvW4kPEP9+5Zu3e33d5dH0WOwzzu2023b7e9fXuhb4+23Tz6suatQmBsVC4bHrohH+XLN/0spl062Ynyvkd1JbpzKzd/YbGXALStrxApHtiF4skEkWR0MOGkuxguPFKW72VBx2ygsYeUh+R1SG5IYUCfydSQ8ipS0whVztQkJVekRnCGYmoDpVCk1tOBqiIFDnnDKwos0lKTWo1mOes+PKWpDXZeGyNDQ+u9SXEv7VIdmLTe16/FVfErOEclT3XpyNckPX0gg9/Gs/lWNMazHt1nXlDGu+SzPXy3NeWhclePwWF9x+Bwc4/BAaNijhgcmLGUwWFa7VAsSgwO04+IwcG17OxrIihKmjmhvYo2Ln6B162Iqh6byPorX8QXvsZV5DvNjgCX1vZAlTlDaD4d47uOHaPHTEfCcEIiYWAYsyxJVG/WTUxA+vC5Nv9GLl9T/IiZ5T5k5P9dyN+3ZC6LfRXMrxYynm0YnB8AykOC83Of2WC2JZrheXSA481UcAPKn5Y7aU73vsDekUBC2+NUKiirEMDHnhr3iaPlSLcDy02qMR6EpQ0rnLz9Y26zkfvY6I+5Lu5+0d0dqVed7/i65Du+ZrMVSFK7sS9Ya0Mw647dqOiSZZesuuSgS9ZdcqJLTnbJoWcQY01LuBU0yMM4v+BLP7EAM/dCGNpwIdUB0QyxjINdAWSA2kS9NoukggovA9ZXgV5zvDo5isLL3yIEuJX3GhnwgYSdlYJEyKS2yDCewwoACGksWPK24ABaBMJHeVBBZmm8DjBpAC7Kg9pPhAOnAzCn4Vo8QHIxa69bDO+0pEOyinvM15OXTk6UDDdDkK/7xAj92yqP7xDVWQWjHxP+IIWp64PRqd+r5LhivXHtHhgQCOukmnlX8G6OHhQKloQa7q1gI98Iao9a6QozE3+g4Mjpf8oimGaR8nI05fDJndq89AWLHAb2+iiKrT4LSj+gT67rAnV0HgVTFw5/PV3Fx6v84IJDr4K29c3fbUPYtHI3Iar44wBqE71167VaKh6+9OCjnfCCqohAinqvLDp/9WdE7v6g+wIbfuUNI9IT28E0FepE7tEPOGQHBRA9iCoeVjgc+pCbAZuInymfqQ57Et/3DVvdi1bOruBGrt2bXAIK27hZWxHLTW8lqLv0U3600JFMMS+MJ+b4rUwwiWB5M4C5LCwrL6ReGz4yw4+QOpz5TSTdlBqGU8QdUQ7Yk3NpavHBPToRIYTX4ac5T6x3Gd6Crx6rdUDCTsCVJ/dJ0TXp5Q/tYH4MvwW37SdEINtlU+D1NjuUFd/5q1foUGcKvEBnhSP3xpDvDbXJe62S00HTwiTX5AcMkzBq3Y/58U4TkFur1nrba899AnBZpbs+pNP9PnjDNZ9NXXm4pn4ImgLeFk3Q8EHO46R7kzS53WKfMOskbrLArNuIWbc0+uBng9ZsAaAo4R1xwfapuWk25ylBqDkpRxSY6aFZligloSxGre0bfp8+LqkQJZQdJebVv9CrSLLE81takqUsYdfHJkYj0vY/kymqiGR4O2ezHvsrKgvvl0cMeygVF3pfDBfx2Ve7E4is9/3nBJ6L0iD64zKn8gXc7wAcQPY0SIAGuFg3V9ScK+T7iQ9Dr6iw7uuhRWaU1y5ga6n5Hih4/FCvq4+cxjn3kpCjKWCgKcDgZ4W8Lix0xivxSdJMMlKKOLMVC35l99Xu5xk/9FMLfrQsu8LXLCiEAm2JvMpjFGIS4tc8ARBZBkAkVHFOIaO0JD0mGPpMn6NvR48D8cQDD5+fr8eUuJxvr1xO3leJPxF/Hib9XvkT0e+BUPFIxHp3tWBfWeI6UOzPKbg7J+8mBM0P9jaCcDJsTq44zhdQRgfPEnx0FxoavRjod0/AYnHysL+UI8B8DmYMNiUXX3E9yax2vUEl0Utcp/R9SF+rtAvJaxRXSC24a1brNRLcOLpGLZp4Wh5P9HP6xLH4XTRJq0uFTtFcq26Epm44ataq99ebcclgX+pQ1x41C5V702qYXm5tX7ctW589ZRL1UqbrBCmCcZwRwMQXAoV5M/yWzU1A+9o/kK1TEzGIzd04D9gnDkXzVZwm5fT1MddNk41xf3S0QktMMxyLVL68Hbe1eyDO7rGa5tFQ7b2oJpJvnYraAJ7iGgR71T5CyZa3/O2pYUy9NBhnwmPNZhmELD5gmzET6m5lXohMh21NePqw+hR8C2xisduLy2CdoWlCFjBd4AsTXTHYH3TgwwEL3p0KfmClz0J86XjF03lBpU+LOzTZMC+0IfB6jHfOHd8OdpMWO4Vbh6cD5Klwto+0tnKUmJTsMQRL8fbxKHI9VhKiJ/Az5Qs/9as8McDcOPAlmsJaV0DgmWh2NxnKbJ8hdrg9/PUZ9gEN/3r0YqoVb0RTqOyKU34CP9zdERDNd8YTkHLSuJqR0VTHz2BlJCs1SJ8dAnxxOvxAFnhb3LMu2HZXcIlJMVHvCEnLJOQCnmq2dKF6VCLl+B0s525cTT82zMTURFFiVw2ea/ZZmjjl9yFzLYMNSENAVRfCIFm1cKHVTvklVqbjfbZ1I4dGi3EtevCTDmmi+IYS8gZKD6j8El9T19em7npHy0l/oFmzZfk4F+g5eNDaobzYNvHjhUS2HkssxpzjB4KOkaBjZPgxMvIYKa36VGNCjRODPoQjFen95kEtcjb2n7ukAfDBjD7yo2hGn+QbYOjiXwfqhh06d9IMpx9mNRlLzUSNJfbroQU0OmobBQhpdFKwGmFKmALUgMbh9YIoeXy3EqkrEUkPRSQ9kJNbLSLpCXJHy8XJ0h/EneWtXN73Cvyawkr3//El2HcDcWAvXRUdg7739vbY8Pg+HA9wbHn8EpTPcZzz+OU4tjguePyK1F4Zr3BxqpGJ0JREAQI35OJyFHdC89HzifeoGWwQYbrcR6pZ29fASSdH7mX3kvKw50qce9nhzxU49/LDn8tx7hWHP2dx7qOH74vBuZcett6wjRj9Wsj80dUhlHMfPgb0Jfj/5JmxmccOKGOODdrOwHGE35NmxgV9PnbLfacMHE3SNckrN/clyJJsYhqEXtDM70KxXNrlEk3lyKZ5AFfDe4zJZh6AD18qbj/tObcwdCZ+MgXxYLtU+FoUIKcOzpD0u2XCsbEFS94ojvfX2GCh+PeKkI/L4+W3aj4H4B2CnXvLDAPYD//Y2skgj3IT0W5Fq3aSWhq9PNG7T4Y09tmT6B/CVRFmx/hTlH31bY9EhhhcPv0IhCt+dPXsygZy+BCSO2a12VGf3XGy2cA9vrfBZOhXXL3bj5BYee7usXtKSDjKpiuig0hcWdoJcIQjoQkLMmOtwM0ZQqtn0W5yuPMrqFBGQFEss8NwHokwtUxE91Sg6CaG74x24vsUS0jGkM7C0prZ3NOwl6IJlZmQDF9utdfa0FnQS3jVmMbR7utIOmuFJN4C8rSSNtUNYYV3bAVCU4vSIbWbqFsKMafS3RnMXHlz34FQWNjpu46dyhOJJbdRogrCyvOmfqmMK9NsWxgjlvF6/UkMNEPtoazZz1AUAQpK1OiMg0CbZ8ReZB5ppz5DznvRcYI7a7f9wXj/7pb3LUx78s+hX2gNW8Xq8FM+OTvK12Ltr5N9Yo2yNvSyvK9bk8VGJmmy2BSSNY1Iz2LqKIJtkPI0YyC1mmYMpNbQjIHUJurXkILmaxtTI+jAwu/xrcWi5kPGJ/nBlfz8axBfm9ZcUePhUcFrlporcHWYKXjFZK6opQWWV+46Xh55XrCZmqaJOvrsouvMO4XmijqaK94OqUWLq21XEve5Ga8Qx80azGw0EcxQS1bQdiXPJff5MKux9DjvgtGjZ4ZqeIoGM7QMlDCmjXO8saWiBxdSbMZjh+NoZ8qGiZKRCSI3gEcrKU9C/RADIUt+l2DPsAwtIAsDzPXiFTikB7Idir5vOrmohSuo007Fpocaa3diTXtiZdQBXZ435/ryv+56UkgNr6ShMoktlsoIUVNp/4Hv0Eqy5zvdheorJMpkmLlbs4tVqLyIvF5PZ2EpTkiKFNaQHAxsjOBJeaKphYwmYNddLhseo3TIzKT2zPxsxiXFhxTLONFPyL5AVgR+uiKxiJzTGYS82RK3sBQhRQ7vz0uhqsggjmctI0WOH2FPxDYk+2IWpRbMemAlhFm9b9TUsw1GFDDMP50vm2GH4N9HvmRY1k1z4i7qEn9ulxipm//9ZM591Vm+OINztY0kckXIQxUbqpwhRHtzOvWRcOE4S4XzZYVzFA7nV58VPrX7sl1n9AJaCXg47EtZbPT/t2NFVRpjiormsW07VuQmsyFN1aiF0JI1199G0emW40YFDhfTYY7Dm3FY4tDi8G9xWOHQ4PD96RCU3IvWWN4/LsI/LRLHh0HjmP/kNI6Z+BGPGdmHQ9LYb20ZReOPp2BcOcReteoiBuspas+H37O5XinQOeSUGBB4gFez0AaiMUEbGn7cSUSHcR9AQRIGPZkbFNnnV+V7EfgFLKAqT0QTO/CGDsTnWzBId4XfSjl8JvU5UFjiFWTs37oZnHVG8y/OhobEnB0eABKWCRBG/ntfnqEvLaJ23dvDWsI0x3wJZKMs2gtHyV5YyF6osL3WBgfp3X3NtXQNBCR2U1bdU6nmpD2MJpYiaRfq4Da4ilpj3kAj8ylmZUPViueP34EZp6KOldg8WmwQ4pu3Lpoit748qH0YTX0ZmBZosk9f0AOkaqYf/FK+JcFju0pbsBIvr37/lb3qUQLZxJsDS/SGzTbNQLKk8P4SgLajdcp1tx2dLNR7rRk8LP1HAWGy7us/yMaHvwhHNtFqGkrIMaTTqJE/GfMRo0fWeZ+FlDkzqTQmoaOfmKftstqBq1SHVZR0Og9S3YZiy3Qe5Ms8aVzrivH4GemiddJ5AHEvnUdFncejdBfudIe9C8j/GboLLxoc9i4g/7FxF65J0tDDpSJKKhyvucVEuiFSsUCmgGUSVqcu+NbAZ+6e5DSXRVQ+0vThIAx/o+aC9QnOvoEp2Lo9raXNqzWV+DiTdNW+HSYJlmcDy6t9+fldNa5mMaKwSRGFJQQp9gBdFfB4KohwVWIT6iSjO+C0YESJiqUpza05GszGFYBWOZWvIZwp6EaTybXEdXNeRqing7oVuVCceYBNeRTEn/a3xq9xr6u0tq/vtpI5CbWi4T4o3zZ3VNeiOSVp3ephM03BDKXdo32VUXeV0HbL12mx6wgAS1qkbYpFH0kv18E098cKZp5JK60Q2T7aWeSpZwCxEMnqmPUcXq+BDNU1hyh1BEglECp/bCmg+hLCxBCPbwLSQM4FXpFDmnNDZujYeLQ4nmq2Ato5gpAKQuZY4nldiRVtiZUqQSYsngU6JoiiKyi0DsMJHE0tOcpxNM6jXEolw2DeV1B6W+BTfM3Abx0xkvRxcow5wK8yBU798SZlocoevoXaqTkB8wsB88sONSZDOLSE3L55q4dQyn4iHTVt4uNK4Y3KiDE7Xo1tmmX0WdBlsC+ETHIeLfCAcBtLghiiQVrvYy6DdAx6m++EYqokS/Mo65iJFzNRE18nvULnyu6t9DImwnHlo120nuevNTvo6pbSFzJNXcBLlHQhua9XYm8vvaeX3s3kiMjllHlWlzy9S+5MsTOeG90FgG92+/i6UbWSQBxSA62D6TCksBe0bCqgnrFFgcoblYG/CffCSvy1bNXdtSqhnmuuXiE5I2VEOGK68zS/3VojHuE9Le2fKuZSYOSYWF10llWs9dujL6AiF1x6NKaCU2aXFaUrqsrfeZjyz5otVX63rneOjs5Sbd62HM53zStU8b5MNZu1hEA1XwsbLKGVSlHufwkZmJjgG7gJNgxmbPQ5fAbXC93kw88nmL8OazZUSm2nm48wf6SZ7bmY2bJGXW6KJoOjIDvkPrJWQ1Li9jYhUPnHbcc0IgvS/dIIJmrmLYjvE64hgocaSbJIZEyR4MEhKYKHaeVeaFIwhUsMVrfUrntTqZ1eYImYM/9BpIs682GxobcKqE3kEGaE7e1qqoYGrIWjPVN509CZMc9vzk9T3ga8r8gDEHen8rbwWTUFv4U8RPjGE4Qnk1gjU6Si5+vii6ZLX4v0CZGe0V1ZaZfDpWZbc8e1tF8cPI5l3Mtwa2klHu63pnhouq1xeSTCLbOMcMskwq1BPFOMYWXKAEqhuJKJX4lqkwF5PJPWhJ4VEHvwE6MESSgi/J7pGo+OKXmfivLKiSDLG+ThsGGwoua69y1m7gtrdGa7rO0OOyLOn3jPlzNnuSsmowPv6h5p1l4ASItzk/KNKhuufQoCWz+PhEfV7tnRXBj182anoIDd7avnza7glm9qN/w4ngk6cz/83XAHcDRlJSvi3BAhboahnA/3b/fvYooGaxMWNCyF4VpAwk75AdquBF+jrDnyxalgmOQEPwh1/QhNjUIvwuHoeSHnmVQrNxmhbtKsBvp0X/y2FEDhyL7weaf2C+HN+WVTL3HwgBRr87Qz7mjq1whrUUv5skbvSdEMpEkMMZhODzZjekTQ6EZLm0cOHiTZsz59lHyNSz6axvK5EC3JTGBG6ZYQnyEn+q1MEaTJlKd6ughiV/OhoMHmIyWWkuxmCnOaAxjOmFqGzqxL0ZA5gLM538zEKQuxOriAD/vqZlwjYj8z+j9ErgaKbYkAgHL/O/pSrET/Zl3U9YkIInevrSPBRE9gX4/3WDiENdD+kyifEnAnMnZUYtM8TN4diovYCZ/ujUNKEdTcursZb4y6dIeUDCEUHofcpx2/I3QpXK6/kdDlni4PybEUakCsJP0xpfzWYSKPMRzHBZ5xpnckw2oxWs4fzxdrlN68KHno5l1lrRX67b4EJiZ96MUGClcEyQw/G+BqzXkOl/Mxsg6xLRqBKO0Zv32rBHRthuTcPD07oMP/bK03YgI/EHVzecuG36w/m2/XikMTV05BDupoC+2w+8waYe2tkPeG/dW0jb2b+0vnc0KYmK941QN3Pm+XzvADWuUyHSl+zYb4e6sc5mlNcu/F9J2MP294VO9UetMfC3dr+pHfrR+ZoHS3NOsFAJ329/iXY2+dNwWiCfBw3c5xJQfVgA7JxGWNL6vLJFgImbaXyW81E/hXG1Iqi5/RhQFg2iI9UDocoXHkFOJQbEO9/tx/GednwruM/iHxDDYJOFOeCaxGuR1APiwkPM02CpwuzoQtugDVKp48Ehj/uyCYGgqmCXM3Lcnm4gEXP2TQjVVuYLCKaK/r7jqK8H15Yp0Aw+UToNzUyrpdILwSclDhNYt7o6naBhjI1Sl2CJ4XG3efhHsZ+MOM2ngWRKICzT4TYlJIwRjXJDzlg+7enLg+vE08515/HGURbZTFMPFHxSE1s8x9q3BfniEaMNVMsyRhgKzZepHFidHF9HRIhxTFUX5x+bKIXwDIObKfcVbNp4Um00EGKjSU4EfY1BLS5PyJuhXirxhkzcpdo/lX0X6EFL7fX8j6fna0BJEXk6Vja+vZmgkbnCzbrNSGbPCkbIBePDl7FsR73HjWcR9aiS9vpxzC8EmFIhulDz+d/nN4hGofiFr6B76IHosq2uZAWOTcnbcMmG2dxkqt9icR47mJe0jtGluXTikz4gY+2v2dFrsa6Hnu0DAv4bPwls6s89IDzTN0er5LmrIC234jk/3SwBvuoyXmH2xsSyzoO2J0t1KqrURKhpA7abO6Ie1VfdpcYqhvgKILu0Hox4ph3G/H0KE9Qo5s2LXY1X7fy7vaKLCJsck6G0xBptAyPeWc9EOVF1FShFpSFWhBPZIj5gqk81Fj5JNZM2zLkMIM7gvfkxAmp94p5pPoTEPK0D0hm9PXmIqp6sygJvUTZzCfKtCYW8/7+oxdDaLtnBN/EM0aHzeroxvzvT5k6IOFxQg3qDN+6jsrcWR4MIqB3Lu4VC2Q6GUgT5We1OKHkKJ2WtWmQNoQBdQUaftAetOacP1m9PuJvj10RZDgIXWpI8EsUTUcz2a6jpGZCxTqyco7SavgWc1VfwY/p1YM8yP3SeA6StxjBE2kpnkKb8CU9JvEtUBap9tHjt8i3CMgnistf2QNxtanhdfgxxLRMw5CvxwBuYHHmgXcUKH5Jhml6OqJmAZCzcp1cbnm6n0gNFoSkJraH7kkyhStoK5UDmCR0ZWTzwRntT6bBC8ij0JLZ1ysffABtXTRBOSDayu+WSaODgn5bXNP/0oa9/AxIyouNVclTu+I52+0voideTjekOfbNvSi6+vW+bLI7Bs2ZNm/tcV4gtgWt9dPnDKDPMRrGk8cFBUu+jcBwBNfbDtnVNjHlbQ601fzkGrSsvqrM+TcF+u/pYYw+Qpn9PoseIsHTx2X0aCfCy9queCLKKjekTCkkC50WPsal6nP9PU8UaejHLOJYnbDQLqT278UP6wcvinSGPiengk/hsCbIt0M7gA0ieTu4ogusWlLkXwnR9GfknK7XNpySoPys0ZrYTnS8qP2iL31xt1hf9JG9eEU6uko9bT4CXtasFFVmLVJaRcpkd7azbgZNB5NeBtuvWAOnwZ8u0JSeXdeMDc2SHw4JCy3QYQQMO/2kJczLwgF/BNAjvlsecf/5csHVhpgN56KLb6auiuUhskcHcGBfPMBfaZzbIb36PYL3kWX51Wct6TWCebyeLHZPPYE47E+D0I1Mu64YC5C7QzXNV6iMVASojCNMc/gyGJhg8LQfmB4yObYWRe/6ithnny9bOjkyqG7IDCNXBzXcddOQXWn4B61sQOpH3qhVbT7k9FH4gGaEB9X00LoT6pVjJMj4mwWnV4Nv81Qt4vzkXykQjNNiRGcNENoQrzc3xvAmSeZFcldMODrboL6Z20XUCTk3drlEeZXs5JvL9HcubQOVJSeUWd79Z4aLp4+vyIp0DbxbaJXYHPR34XiX+OD9BgGElQ1Q8KCphFa++R8QaeW5vKuzjrcf/EtZNjTfPZYdjHUCz9opTHyUorVofK6sKu+RtUdrtxVN/3q/avz5bukqz5S9bp39WZPrQvyrqkV6BZ5/tvH4Xtl8nPHoiReUKrKm03yQ/mBAY6978kmJ66MH71iT5a6dMVLp0AswkwIhC4YWUFlsvvsDPQ5EzQ/hgNsQsLPeBLrbOQ9CM3txGKL1V+BBlnaT4ZH7d4wEwlA8a2UfuRLWHeDV/yI7lXl1Xs3i4ttCAq0KW/w7/dmxvidwr+QnkL6ObQZyDM9LN0KRq/pWYO/bAmnnb6RX8iCxRDoIXFOxZEpSCTfSG6p+WTcwrFaP55onHBNhvpHd+AYlsSJ1fy4ovqd2tKcZUTZRyHZeisOAOv+YgUlaL5msldnTzSjcXnSQ/cHX7tkq8xdEh4J2qDJqpXe0RM+wEPboAxQwZa/YrZAY17fzm02N9Cs9l+NG/rhn7EHWJoB2b8IMbnLG/lGlnPH7wt8QA+uhJde7nn2t8NEfONshrOnIBdFChVpAUlBNzu3mP1W3wHw658JDoAmETUBINB6Ct77L6G0bc9dM38AX1bvqE1vChGEInBrQcQvJp3p6uioq0+Tm8/cK1fKkzLDDxlHvEHmwDMn8zVPBPKA1x6I3l+zpveivaYzaKY3LWLfzBKJGXmGGAfiUcUjDWwBJ2A+aYZudS9cGQ3uMp7YqIDPqbOBpd0rXY9rvXu1wlRjY4VdIFS4/Dk++b1vYWoD1bWMvPjGVy/KuBLQWfAvlrEEg5cSSRuf2SJGX6U2lj1JCKUMX6o5bHZn//6+SR4iE30PEUwVQYOOn+chZboT4R3xlc5VQWMeToe/vzuloL/hVaF/Bml+sNEZ0BAwDq2Ec4VOAIsS5a2vY8INuvxaCnKz46bwWMqbAO/MuUKTFwQlJqDq14aS7f/aFAXASIaTpxTfs+KXzUOoUyf4auDF4NivMS063AgWnqFaLZtuLWNuLWNuLVgJAeTrBCf3xG2/CYLCVaZLX2kSAnyBSQJLLu+VuKSXvkjpaZqGmZRpuCuxr5feq7SjaTjBxnd3Bc7pkmclcPrpTBU0DNcAYtSMo3q34ZH75KpZpK6JPpIvwVeDB04Z7iTy/DaG8U6V5yA+WWY0eVMga09xEj06uFQRqATXphTkHjFIk6pGEqI7ie5jo7NnrQdyNyAhz+DnV53dHg3UMrwySl89OcPPIBB6+hJuiAbBhUkl5Q1SlinWxSmUYmOLKmiGaiRXI5aNLC28+uzmPhwJD+lxv+oA3M4tPEaX8oVGn9z3TyVsuSLq5PKk/7Lhnp67Txa8xwkqkQk4QRSQB2qBlgh8+tYXoHW0imps8SZ6HElPON0jaMlF2InGqS8EAILCANk6CWdE88dvZkFuU+UYspiIF6OhUrQ86C03odxwsrQcjJXR6QsPhrWMd3FB+gs5g3LHdSBKwou2vUN3GI38WyZ2ovPm4yVSDoTMmA2lXb/Ll7wmiGDvmFZJ5blL6yZoY93+Y4krvY5X4Xn3solUsE5+g6qVLnCz4mCw/B9Pyuy5yG+/wD27zmB6ZfLmkBypwO0QIBrrvgXBhhDSO40c9T5s9MDuMM1Voa/NUGOIF/i8FfbVaml/wCi++Kb+S5T2ymtm84iL+TFYGlLb6nHVqQG+aMnX2Bv3/dVIecH7iJkphZkpsLSdPEMwst7JOjQ4AZ8qsQPnuE5FnD+wh9SHhJVybKgTLRJlVNb2SXCaoZjJJwTjntgZQyLZVuK9wtpSiom7o5Y9j/qmEqkC6jjJtjCVg1WQBC4VTtVg3sJAsFYMpUSHLjwDhqDwOQBwE2BilQAGHxyqzJ8FnUSrPA+dOoj3/PD1l9UmheU7RnG/XA1jsCl3C6zh97ak1g+E1kHD+ilDa0P2tCdnd4UkhSS/GbM/t93PgegQHfKl+7bPjJf46lGzFZTvnHqrIBnbvB+kEbdEsmguV0F3syZivHatq4gKPQGC58ExHexr2XDwPJLb+rjoS594Riz64H/b1VwTfu0ZFDHmgAoBGiVKyYr8lZ+MyV2TB8b98pUhO2cBisjKTV2TYJx7M9+YIBjzvUyYNOMthGLT1ZoyKCtROB/SMErXIAUlt5KM8+HXTdg1yF3hJCG2tEa1mrWKe+NxTaw0F6iJHKUnGF7a1zg56WuczIGIBSZuUm7e2lXXqAK8V1vNLK0Gs+6yeuHDASKhUA8GspxNuC+Ohih5VnBJIBNGKXs0uz4T8uWJ0Hj8H/TVE9yJ0HvAvcW0NR/JgO90Rx4wTj7yAaPaT2XA1/5EA37R4MgDxslHPmBU+6kM+K3dgPdEMXRTix4BLkxj5vjzSIeZnMukgB3t6EA/wpEQf1ZwkPIpKyQ/ZFJuYRXIWBWS6Hq5dfrspIhVUiFsD3Pm477I7AkwyotHKLShZTVjZEBcYnmJjXL162cfuRWtCvlj4w784Y+9Ayyx/A4ouzs4/B246JHsUavGpc1pccjm9KP/TDan7n98c/rXWAiXKEFa20rGojUAHJCFd2/7gzVvfNpn//uHT5QAoX/yNfpqPs6a0yBfzsC8Z3weXLOa57/H7uLj3bP/+Xdnu7AzbcJNzqk7bS6j0vOYtjwUoGFxVKnnLxjUzIPJr97FCqzyuvN2rBgUxhhrbKZW3hayShuyimyIwxh05ZXvzugKl+DZ2/4T//viids+dsXpvzL5sc+f6EEUuaNZe9IMI+Nu++6GZ738Xd+588RwZDvNxsrhtl2h+BWn/304MSTEvTqwIEPrdw28dLNmeNasaf7XWdtkCV9FZXNORzZojaDmg8i3wd7/h00oT4YLeezLTs2H350HnfZJJP1+atCmw4Hl/kDeSzdbmAq/PsSFePN/8eQIdmyOPhst8luWM6WYsmCpznZBWVOiiBVBHXfsQVuZulzA0Ksu77lvMUOwRhIggAgZOn11kx56S8e9/uGN+/qLH3rcOn/ouK+/uDfuPx6kcY8f/XF//YePZNzHPLxx3/7qhx63zh867ttf3Rv3X9s07jWP/rhfeMFNDz3ul1lbLfdLpBklI70Ade2zheCLtVqnESOy19Dlehqp1n8R3Bc1dOhySQgHkFLDz7iiOzRzQ6Fv5iKF207X6DZMexBIWIAuPO4PpxJD1HYBF/M6XGNL9KkQB9QtFgMm2NkhJZYlKbKg3DGCAydOI8Ct9I0PQeq2Bn1Zkyy/D5oU1TqFEBNeJAVYBRgpPHKFV40x6EthIFrG3lLEPZ/B44ozEU1WNWOXv94wtKl7k52thz4Uy54aoBAx9nWuFmqUaE7Z0Uw+g6bakIFFMcxT8Tr5yYeg6mxUCkLDujqhJX3ReX58Y0U7+9E5uMCmtBBMpYhwin80purFULMyWWOtMAiunjdyRQVOmlhTGbLImMnn/ak1Us6U2hZXaVfOsjQeo6VT+zXa5fq0qSxuy3H0nPEAP88dm5N8SM0Hw+cZePfZ4CCSBDMAMFO8Hn6lHQIAxchXrHwGjAOKewZQOAzoO7QlO2mmF2v+fFlUCL4yePgRTlErVSNGjYGRZfrJ2c8pz/1S7kOTGyMn6gaxRJPykFwfHQ7YKDaLwb4X30OE3j4Xn5Jui85JyaKgPc8NP6b5OaopmXRUUyJVU0uJlKeS0kSz/OlMbaSSMlOL7ms8iUjDKd5+ohjZ3RLtmjDsCH2wS3B8oZ8iAj0JPs5IOfjtZTvDLQwobKD1qIjK3X2OMpqOm5Eet35ArR12lNQVsRDz3SeO4QHoz1gpJXyhAl8hMnCrtCXbhAzcLjzQKdTnZBgyf6CKMMDpSR1RSn9RSSVBh2WKvts72CCsvLrsWwtf6NoC4l1ibUnBKZxd6mXTbDgs8fAPhoLEhhKQTksVRBmKn5WmDpPKTagc2Cb+JQmzjHBvryrGZkYOLvftX4T0hMORTGwtZ/T95/lyxne00X4ws99t9vkSvmCyrYgcWD/Hy6dmI5enUZJKiXBnSvi0rNkLoDv6L9LgNYClJ5HyPsFc03YS/6KGWtHz9YbljSVUxWA2i8gbEpfmLGXbF7DU23eYSnZZpV+fModU8obvljnj/4+t4FPO9Na9X7MHSAZy7kd8xm1LEb9DdpN6kyI53Br8iNs3fR+sw0XiMn0QIOAGMYaBcjISapd5kpMJBAgAyWAzfM9LLv3Le259xRXvyYKrxtwdr73xRw/847e+9Izgj7F3DjC3fRcuLO457/xTsIKiwVkGmwDCrw8xLOGfccqOsTCZE78GylQav8Fq2EVxZOfJAzoZunh1CJJy/u7ZvIVfFZQP5IOMAtVcvW83wpzsm3sw4EDu+7nz5wAH2fO5CZxrs+5B1q13DM7dHbBLoeU97/rYE89Fq/JeiFzgaPUi4KSKPoDM0ALPiUf7l7vDb0kFZtJNWsHIPx62qASvyhGKxshNmG0z6M9klCC8yKiWL91fCdQRdZuCetRuL7yISPIAc5v7dFDkIkrANLSZXmk3noScwnQ9HmJrx3Q2HuFumshQpLSRe9dIP0Nk5n5S28GJ0AxheGW0hWnuDoMZJhniRTavaOzgq9FBtAFB6rM3C7MnIHe1MwoN0MxIzkC93BcU2YAYRFmOuNipu5CHY49icyT3iiznvlaE+cTJGghcO1755+AFPrTAsCsgINQk2Bz3XxFUOsV1B7ooQ5P7x+FGX3cgCFSOpfLrDvihHzCnnqOeJ8NNIr7w8xCmYNEHNjD8VuE3UgCPayzQE2AEN4lPr5wPnT/vzB1iDc+Qg0M/mB9PMicigSqItPguxqSdxNGYYeFzBeCb/DXKTDgEEgE5lKnIixb7UviABgmFmky6+YqyW/D8Zxy80OoMIuRjv0iDJ0sM5jUUKlOEIxwMn9/GorLEIUuIwyrMIM+5iMNGQlXKCVTHuQvmzkw57gVrmQlJVEWMJw7XfemoCFW5yrT+p+9lvKqrDIVwBIfCGZxvjqfowNYznUCM6+O88sIMzvMs6340jQ9YTeqyewwSNPF1XXD3HqUGVfA1U7Exd8UUyl1IPskfGVv3Fe7eRqc616oa8lqpEb7DcHPJApeLVFJyteiZConVmZRIlGAVxDD3lrVRESRNoGQKq+3kQcScixwotZeGgABjP+GN+8ehqN/L6Fk00IQ/oL6EBSlIAYA3iGQk2hr5AeE6ky0bMicPmtRkMFyY6se8vQcyc6txyvVx0klRBvjkMi3MXMvobZNPBl6+DhBqpUdTEYt8G1a2+V+PaPX4BZVjklUaxZvNtOHjRSuFdOguyoxC1xkcCgatvDlcP7YLskv+hCG+5m+aiNNjTJsEhffkMs+RAH1WuLvQ3sqiYRKPa6EIltrrotCvSRWMbLZj0X2F6aiI5A8/VtZjpLDYVRgwSta+dHtaSzor41pt5aytbA6pnLPqD20oRjoc3K7Qa20k6OiRmsEu6Z/bmD8++InH/Lb6MTrmT/zkY77usTrmT/7kY/7rhz/mfdYWohLoEN5o3swdF8TDLIiGUVY152Kj4jPCodmsNwcB/Wt3Eg7Zkc5LO14SeUAcNn5wwbieO+8CX889+MMffO/rn7nxwXN3n98XhOkryEp0q7uBDkRZnPZDV3EIXhJf7Bpn7spjIOwx4Fo2H1wDdkIUjR4UJgCpljQ9l/0HhX5V4BJfiOeO5AsJLmiHLxCRdH+zJy5BpBKXYJ4YNnKCWeVoaNhvRw+GPIah7MKLu/es4k4Pf04Yt3RFlntvhqrYoXZCrJoumK+EH+oH8ahtf/EiDbQVKt3LfSEXg2cL0YruVQ6LuUwBMbhj0w9KrA0OlwmJ8j80OXxBzPNkR+q8isOP1/7J0grj/hwuOWXnyutaNqN/Db1MfHOlJEQukFImIGxiLC6WJLCfp9wFk/IkibHqCVs3HIQUWhSvwzXR/ChGTUsOPvgOB1vwdsSoTHhwjCPnrpv2BkU2hJ/qIOw265XhpeiHIKGYhhvD8KH7GYiuIOl+khbUSgua6y2NI6P6SOpPpJL600r9yb2P1J9lVH8CQjxgrrdQf5ZSf3YckFJ/mr76M1xF6k+kkvrTSP1ppP7E/CT1J1J99WfJ2BqXdcpP7TPLnvLT4o+JG5d7+7o/Gg7llOFaJ3LtWyAazZm9c1m0rcHxpZihiMRHyz96dLVYSUP4E80NMfoZfmI8/DyRZGpKTSSZNcEzqBbvOq++01ddiOqIpOHgxgPIKxhgKDIvCEQuYuwY7TDvqfpeJlVfIlFRj2Tns+lZdq6T93EXS8rdSoTr3K3znwyDFj9rqMtLvplt2mn+wMbyVL73XtQseIwVQo5P+bwfq1eMJTiffDkJKit0wl1FmNDTWx/LjIwunXMllvu10ifdTratmOy5VO6RSyVL4m14mc0H+PoR0eHu5Vv5r8Wt/B1xK7+hv5VnrL0741be97byG5Zv5ZPZgH66ZZoSnontPK2Xp8L1271k9bhmhq8VantCLt8DhSqMHmHuu6sxseObGE/y/sYN/US3od+0ZD8/oR8UruMW3rZb+DCmMIiExRt+yxgr4uMlmzo86L6MjBy3JOfX036P/KFr271XuPVejL5uD/Z6G1mAW7wvHAVxHmNivrttJW7WNsAoSqSeDk0m+YW2QZkZt3eKKFy4BW7vwD2UwvqO+P3za0jXcV/UPk6XuHiofoWLrUIpDfq10HTlfVsQzT4FAFOMBOD+mgp9X2BGYST1WnHVnYwSKWTMswF2nZ4Nr85bFwU/6J3OMp5eG05/sD3dDJoVvor226+f+OxxPhNO3xZONzeEPz4c5oRrCc+Zi3ouFw0lfcL5c4J+jk9EdNtTzPatKWb7FqQIFgWtx96/WhQ9XIrXvoEQP8VrJydHVOzQU8l0gX3FLNPpRioyLZH8xH1rQIcdlgi3eQxxBWE0x1WTuc+uDidF5p25vQjbu4FpbxSf0r0VUxoYC6Bg52mp0VH5K1iUEOcCJZCPJnFL0KwC8FZqNvQvepi7mK7xYjAtL/RTY3pLSD83preH9DkxfWpI7zM4AOeRvdXE/OeG/OtMCs37NdOJT4brhpVSeFM0bmB8mfuS7BY8xNpqxNNghEkwXGSZT5Cgj9vjdlMtJj7khMWEBjn88eDiZxuOxcEEyZLTPqSorNE8RWgv1kAb+cqwltBrOMEx8UNdKXuIdTE8qlVYtS2yxF1mga8qHxG/Wxajqz90yDDSVPhsSciwNuYBZUf8bBlnWmEyuNrwXc3i5kP0qt4kb3Uf1YzgdECEJaQhVuzchTcJwTjnO3231lPqi0kM3pG15aD4y5egi0wfR6Q9QxFNUnXEepYSHNZMZZo08zhTBja/ZCnNNZQcsq0awf0rZB7+CJkXfBQL4RmeyHBGiSBnDVKUjxSQF4F/1vSaqUIzbYfUXN42Zx+6OZ+LidsmUwP5H4U3go3UdKuDSCgVK/VYX+KzZA7jJ0OPvz0y5enIUbvvS3qVbmrL491/7RoFr2cWeT/ekqMkJZNTUp3tPku1TkCIeCzx6SS5j3Te3d91xwfjrwMJQb/5v6h+TPNr0HxaIKAEepDw64dGC1CunS0fEVqgSmiBgcTlGtpWCKwJL0A5eWIpTKB+lGACE+5vV7Yy8gSZHg8PEHgc34BvrvgZvwF/uOpn/AYsTv2M34A/+ll/A970s34DrvlZvwFv/lm/AX/5s34D3vKzfgM+9jBvwPfiRnATbUa+gqLbUq6+s9WOV8CNDqIFZiM98Kah8hvgeMN4wr10NVLT48kpQ7MMI9JPuI8eA5QDXQGKnl92hYGW7uppna17Z6VhARfTAC45ve4MuJOu3d+sGaNnsSdy5tbmhxQl0pFOetnD5buWn90MdqIyYJIwLGn780fWFIfsgI37IYOSeHlgro/7UygMQ0hdKl1ivCPpZ3JqYAiK1M8GoAr/AqTO66EiZMp7y9bd5QwV15SCTJqnjosZAVDf/4bFAL2Aigg5I8JMcWHF3u7xE9um4oWbXIEHSl5HQCVeiFXRKaRGEQv3sYu6AAQsQHUQeI65PybNmjURKmj6BDbeuEtXHtFTGDovtscQRvev1EulK9zSuSnL5qA46Sri/pGI2itN8lV+g0GUYb73IXtzfg3T8EPvOyuDsD2BYwt0oUhdiIXlq7xmqatyMcSbsKBtsLqgb+BeJRTD9lvHUmFgpDD4BxMi1TLSnelsgtr+jgfkGkGmL2g34p0AbRW+DnqNtWAhUleNJ9F1fpiMuBGCfiJjCnDAST+Fd3Xkh/jJULqSn28FEJLq4tRkDI+1pIQ9TIl8SYkcJepYomYJ9ItBiM4EG4zURaT+JAJIgFnMda2pUFiPEdHaVFAJpt/Z+vBM+HQEAb0fvtofPS6YPiPfRwvaKULr3ILjM6c5Rr6voQQa3nd5qHeDIkjqBImz7od14UEYqHAithWdd90eRIxVlJKWaFChSzCorvXw75LYutrSqdgYyn7xsGajXrAQkQpfHanSaC2ai4qhcqndyOOSBf6MfnpGI0xMD8dotCeaiS88ouv1w3G8fnie08UOukKPq+ji/CZo3KAIJKtFIWoCEFkwYkPZrWP5lph2Ib1Baa6w02oJ6rEUrdyXgJYzK17n4hkdVeyD+6MpfqgXRs/qzxpE+3gs0i1FJiVD3iV370xw8zoirVK+O02BSbufcvCudoaMGWimU6HnzOBsYHAi0ffZQCj2wZN2P9zH04kF99Vg1Qhpb+lF/kAITOLODnhKFEqHLDYuH8gBVEwX/k8z7cHd/9fW58w07iy0k7NU3i+V90vVZ50RL8ce6EqpL2PL6rZf3faqnzH89OPj8R/x2b+QUO8W9m/7fD6MBbHCZsYOdX0D3eubj0uzEyZynrCyRRTBXfZ0oGxpRBsX7qZVLBlWvK4cTuMMdde0TLEMUwpxlEMeMVTMTiMVrcneC0XhPrB6lJMfIvVI6Iktqua7ahv61e5YzfWl7z7U0aQPv22sXc4L6mmJce6SGi3wAE+8jY/kPgkZJqNsJU5QE+1wMULnJt0pz9vkIuvnh1eJrSOXU49kJ8lbf35UFJww2YfPrAmJGfFyZCED73kI/L02Gyb2l626Z35cbM45fFoH5fOR+eIgV8SApKRq/MpjtRl4EX7vyCTW5mVrA7/Dai27/12MIvm6YL5pHkjpIt6Cxrnrkow3TS2/xh6okvH2lxuysCzgB19GW2cHq6UqhlV+CGlPt9Z9fq0k4putur9oKUPn1+EY+5mrkBhszhesYptfbhWv6xLLRxgYF2180M11VpwtYUQtDKjuG6nefRyfu1ue92VjgWFP/ME9Qw/HQAcd9yp8q0zdYhTcqRQGLi3+4iYH1nvwCxzhIGB2m+POHpOOSj50pLzdRcQIcnEFfdK4IA9qDwbieULeMA8K+DU2zfXnhY4L1rQVgAkKJUsjV5XhzDjJUSYVkou50MuFhnphQoN0CI68Q3B0eJAURreIRPMtIEIvAyO0zWWKQSm7Hz6HotfwqXOEHBOGhkd5itAgOZfo0r3saHBzb+N+WZk8H9dtRW4pdMJ9mIC5vSYGNR4KD7LPbE7+Idi3HoW+4LdDgXBZ59c+GXj+FehfwtpsniLnJmAfH4oQP4P5pjx7XMeI4hNyxqiCNA24wMhPhieJ1FRIOaZWyNE8EtE5X6L0EN/DZPiD+XEVIAVDvFgrmMLLMOXdgl/VeimceGA/z/iRX7ngVyzLnsAEP+ErYNUqGXHdxauwKcBLk9igC74rAQsDod1yLaMJT/RXK7lecUFDahSNhTPjqjnBHSAco1kZQPDH+op4FvxBiFlO97N5cvZDN1C+koRqVSrk/tHt3I4i3TP0PoAKY1TIw5IhQ3FE5elrIpw0w2xo8ZORK9O91Q1xRGikwXcjhlZ9JC9sr6Tt1T4c5uEQS6HjvjWtdZ5We7lW3EBY3IP0bxrb5oF3X/lgnvy89HKHszc+CKZvWfMz9yRvEMMhw0+tN8cFf5UVhc0Lw11Mtn82Q5DePJS+cvKycFDwoDHuz+pwlLenQtp2Z1CQeg1Q9C5+Ex3xHfF+k6lyVyJDAZOKnP40+KSwV4je3T+z5UA6E/IFAw3RoB6z4o3xQ3evOzJd6GN8aC9e9bgd2ht/2kOzD2do9tEY2p0PNbS7jB38eOpe4s8mfsyTqpYPZ4DhGN4S3hANqgezNe2gBocZVO11Uzmuetm4hKj1E1xzBKXGPQgNLxndp4ydSND6/uhIlo9O8xprCMjBJWaHvKae4LSeIJKCwePJwHuqGI8Ochy+8CN6Qk3wUDE056NKfAKjwzrZd17icPPWeUkDXpNoY0ZxeJPeeCziB7olFaqxcIF2eP6x/8ld9/idTf768Tu0jz7U8nYxhBnbjyGn4HHhx+BVLnpKGG/2j6vuOMe/oLIZdFlKSqFzxXjgw78jF3Cfqh4gsRY5DBkDEMfbcenLkWLQucZAn9zJrM8Ow1QguoVbF4OCNfzxyNkSSbj041OEuq0pQt06pBj2JYVUejWB34Rbx+HGHe03omLatzC1Na2F6sUgcKMQO819Kji7pZBOIeMyAK5pJGA9w3o3OpUS1QZSnNGmIgYO7C6BcDpAjQnqxE9Nnn626wsUcH9+HDbQMoGUzPnGKpwvVCGbLcgenrqAnqKsXN65Fcmxb1JslxiDgRA3GuXygGE+t7eyzIm53wAbXs797u65bYhkaOAHXrVE3A5BCwNecRWtExri3LG/OcXK2M/NhQEeRMyWC18YCHVCU3OZe+9xMDXW8DGySKH5rj3ry7dve+VHfq16/317th3QVrCEz2v19tkB289+M4YP/Pn8jgcbP4iFBs0dD96kE/NhKr5idoChDi7zA7pizMjPWoQmQCrGT+CHRgy7+gj6liiGz+wsUR3D7qjHsHuCCv69Y1yUllN3Gy1jiLyKFQS4z+UMujAy0iw2pO4gWaU2Jh3WeuqwoKJabpCSTSwZpKrUE5WVPeqEh6bO5Yvuy6UrrmmnN6sVN5dDDlfcsl1xJ9Nkx49g6YpLGy1X3GFccXM/5Ipbaz6bQITLEP6d01qNccBhvr/iGir5vEkrrkkrrkkrLgJxSiGN7xY2bEaUL5LZ2ei1/qAxE5FNWlGblocs0pRd0eYhZkbBpgcoUIP8uUDGhGd6gPRk8j+GFyOdCMdDdJCWLx99hEdn+lGg90aoPJZmxUmcmTzTTwbH/O3j0Yy+w8KHYr+uuPvIMX7EA3bZ+CGjuZb0mweUdF8KZXxf62XBwH/pef9HRe6KGhPM/wLNu2AFPYr+EJjC5Bnj9k8i5xTG368ZNZAMDTtbXGvgjy3pVUOnC4YG/h4SsAqHnw++B3qzTZiQNiNKVxNpka5nvsdLh4+AUb0A030r8x1aB0OuhVNWzr5hskf4YVwN0QLVQyUWmUheeqXCBw6/ACQB/MS5IEfuYkUw+xJ22uF34mQ8wtlSe2WL9bKAYeZ92e+PK/zsnB+LbDYM7fdhZj3ridmfv7j5ZTr82x2k1r0nlGKZ/lm5APoqhf85F7QSBjV6DZaHrRzJ+4hoDp/+0AtkPw7XK0HJ8r/s+oXs4IsbkoHb4ftAByHOoZJvbitpRC7kQtQQ8JAcxJCG8e01rDWe0DvNDNAjsAC82avDv5q+1iu+3OV9XG8fD+NLCwG31kub6+sc+CEPw5tRyO1HPj3sdgXiB6MX+P3xsZmzAbvv1D+8KQr8IlfOjKNTOEg2XcqorLh0jJxF7Rxp3HATc3FT0YqJG4nneca4gCe/kWdxuEU4yjy1WnGQ6HxMbt+hJaJM14vldG9hPi9hx3aXr/JF3L3A/tH7IsX9lC//Iguft19k4mrSF1ngiwxD4heZ44ss8EXCgKgvsuAXiRcrfpFF/CILfo+vRYLfY5G+xzBmfI+FvscifY8ICAknD32PRfoe0Xb3PRa977GI3yP7p8Ty77GI3+M/JrlJyB5apN3Nq5ME57YeoPHOR9fq/AGLaa7CAgOGucH2mTHDgdvlFSoUqlVhgLQDvsnXoUJkpajCqrPZUjcuZ++BL5a0gqqs4we/ChQM62BBqVEYVwWWoFxeRx3zBnXWsA5CXTldZ52vuNDAwlsQuyGlmkie5Hpzzq5xSbyAQq/Z+RBKqibBxUrcwZtzCInS989zUxxuPmv86Z5iR9DPhZCDiFjx4nWMhcDgpvAkD4b3MfSe/N7cvnWzomF98wyFP2q5z9oRDpsMhxlpYvBFXZNDqR5+xORxfT7OObdbgJWuR65B/rU5ZjNvTw651+ZDXwQrZp7DzrO778FB15yoXqevSI3+bEea1nm6ZQdTO2xKnNAlMXCx0ZJ0zWpfRqSPid55JBuEnPWJYzX5K9+9YDXlhwr7HoOrTGATckPwkz/xRXNmn68v8BP9o98aF3p3rA8J641U3JhOJPXj7U1ufB97bCofIEFBiXl4tcNjfGBwL3lcDgxuI4/LgQEGeuSBfciY+sfoUn4irWX9EFrL+qG0lhN9reXEIVpLQ73lQrfJOJzW8kMJx9V34+xMuXpUeQ/HlceYl24s/3+xXkV+AjKaJBwXPQJRXxZGOTJaODKK8UmOjJbOiLgFIWWbuMvk6c5hUz6LLXQNr864ipFNi53JXzNye3zW5JNB0UyrfnxaGkbsNyqdjIfAq4qtEYHJZ/Pem1jrwRSK/YrQ5AY/wzbYBgNq+omIsoQ1ftJj6QqCs/FBbvbG3buKtl9YRWuZSXPcqoECtoroZMSUn5LhGabMnIuEwJKtd+pQeg89NMihH9XWv9idrPW61/Q0LKI/LdEP9+WKsM6fjGHaWtVINWfJlQKql1n4x9M8Nh4kBRkCO0kXNjYz2Ej6iRCjbgIKHPxLJcLJARLPnsHneFD06oA2iGJrF63J4QMLj24CGp8YjrXWSjag/krv4wfwPuI1bM5Lxud6vhGoYEY+pScQmBMzN82MC9IzU3jO+7Symcjn4GoemlxCL4sAG1yrQ4gBQ2EbJM8Y9uCkGVy6Oe9XZ+ihDBK4UGx2oPtWMsw6dTaKoEecA/lmBd6M80pCEuITI9ZgTt9DlrQg3MfbBgSac+cRK7Ka/L4gXMxROpHJWr1rZaBzZBuFthglQy39Ypbtxg6i97ZYneeeMQcEo2gNuRi1gKSkmCwVfZnp4mQCUMF1uy98WnSf5o4mNKAZbRh6YHitEh7RlnHABJohO2wvbFGxQzkpfNAJKaPLu8fsYFGebh64bDFzb59uYxTlQEBb2JpvXBlbN25xpbRYbxAxK+HPFoIzk2fBsZfndy8PO7RbqJpzBBE6q3mJYg6xD2ydMYdy9AScueyWfq+xAjg/+gO+C7jfGw4z4Hd1A373ozXgrz3iAX9xucMz2lujWOtOu9jp8GMiU0XzGWDqn9klT+mST2dymtwMKXNbl9zaJU9IYdO3dJnHd8lNXXJjiqsO3c06CNqIMKog6cxxF66Ss3Mtkfw68maQJzeKzlKzFctXwIjAL+SCboXPKCJvUxZmLxRToJ1CMD781AIyQ6dm6Rpz4VGadtZhASQmbn6c+QwbkyUEBhkuwLUopLKOvECUBWGBk25NXAYtllkrIr53rmBLFsDPY0zewAnDUbVg3WfcmAwaUR3BKYGz0eX5uFTEhkoRQflgI0MuY22e8aRQKAZal248dx8+NoBfpK8aZ9opkh5TkJVc+1hNhwrLDEEhQ6Yh2pqh/f/F2Yp3T/5s7Pd3UW3hSEfAZ8teqOZ0GB+b1U+NpaI8r4v6Idrlpyn4iZ5N7kV+z5sHwtBiMczrUkA3ts1G5DuqMH5uFyBdIfEZczK9aaqzfHkGnSZYI2eNEtmhmg3VztB03Nyn+RiY77N6FYolFXJUCEVWn9UEzt0sVJZCv1sqUlCXPUUEpYk94qbK5wjYxmP3J/jmQT51pwGojNTP9g4DPBmT14Xkc2ORRRQ5Ha/RvWbW8Hx+2ub8bqPz+Snh9B0x/7kBbdjmnx7yF41AZ7p23CfzyV5LtwWLiWSfYTaLKLOt5D6zQvRpPOe+QMRaTeSce3BmLYac/BOQDgqD9Y/rO/DFn/k78Pmf+TvwpZ/5O3Dvz/wd+PLP/B34ysO7A1+JEuh9OUXudvMECaMljsyoVsJPcx6kG1m/4Uvw1WMTxB0EjQfgJnotuonbdtmUCOWUJ12EdVev0LHOCaZu3RtXLC2r9t60Qi4WAcU/FGjfRBa2a2H3vsgGSXQVMP29uu5HE14dhkzC3t6Xx/38lx/17cW12F5cf+j2gmfdyyfiJdS6u3DiUdpo3HzEjUZvY1H+OCfyh+09DqfcPuXmbNW5jK/1FWFJgiE9ylGG3N7VEZx0JF/xv4thhTYlF0m+fOGBZClybYEfp7hJ6QwUldhgLeEFs1sVhbZUTFqFHEL8qYpeJSIkLneoRU+lWeIEU5QBcIINovW05QSrIydYipKLn7KvX7NtuL0P87H16d5TBN5CzjzZw4rA2490muHHiDX1tcfolpS6JfKb1nDqWTrh5ltRHSo2akO84Y9stAVsxRxbHpm3OGow5/LWC2Ne7ZQVJcVGhRm+79eu7YQ7WI1z6jySo/u+svOiYQSloCQqZsIPLOaMCtzk7qNT6m3JvkPPGBz/YG8vGs6F02c/mR+q4cfPjZaceNZ4bRCjDxff9U29SLVeTttykqpitKOoaaJJL4VqR14bvqnn3XWPaWMI73k0HFljkMj1yZF1Ojmy+mWOrNPyY0U/p7EWdU6rpzNXbrDKrbGGIQ/BcpKDavJcJSno4VxV90RX1bvSKH1aMRBrxP4GVwhGIPkAow/yREbmUj5XqIajyw9fbSDFBpuVlkddT1dcSEEPZeHBccYD8e7pWyxiaALTvqd50vfWcriu9caaGAM6buMxKHkwsTH8wXGyP9wMPFDcXzdkSjx5Bg3QpRpfOaMNV8jA1xB9paXFjohqGB2Tyj2cD/1gduXzMSdahpHL22nAykM8qr8zgoVCxUnGAfJI1iifiekVqg3ALbIzfTbvJ3eOuXGH8ZnhvcKosNC9l7NiYuHtxakNPx7h6sI/ht1DXHmYNmAswEQ3aNEMGBLIqVEXbydDTtIRqEbInAIGd/crzcTsBO6lDtc3U7MTOggF3RtW+pJFs6eGinB6GsyGM/KkUji1bxq5mVfU1SILb2Ei0sVYbsVYRHqAVUZzlOKdJCsBg7vYZ9CQFe7fBNJWo/Z1imkCEPYEjsYTbUwToK8Q06Qc4hD4SORw2udEbbD0VIhlMghpoGDCZDeemAn3aTJkTsxwDYg24yq5QrHjvkYVLR9cvn4YRa2FvBU261bYBFEEjzth8w5IklHCvNVgCWXympA8LRa5DkWeiznh7iRsnro5v7MVKreH07d2Qug1bX6gGaXk2TyQ7dC1+8LmG3DmZkpod2XMZhFltpXcF4OwqRPunpUdL3uSNOuepLmQ49P6qNa2FAGQ4euSE3AyhnEd08OhnFW4F07qiy/aiT8TEWk+39izx1rDELOn0mRNholn7Iox6TCXKiZdwZh0orQnVlNcBMtaUxtGJQ+d7bkEsE/JuvcZPNZ2HDFgVQMvr8Q1waCV+37UuL8vw81h8GXb5nl7NrKHqrxL/frsV4/tMl3MvOZHN0EauG0i5vuYfx3y8y5/MYsnbsaJsjuxx8QTd+LEZO+EjSf2PBhOHMUTFIsvMWs9Q5MVCrm05mxiPsy282/92/+86X+/58TWCX/Lv1toU+9eGOchvfWZP5j9xxsPLACasu0Xn/17a//jtXf8yoFxsX9c3jB3PHzhVu6ab1ZtpxSBRlHptFiqDEjykHHm6fm/+cPjrvjlAwCz7Pfl/v3L6/8iFI0Vp74WB84abAJt3nSS/1eXnf8Hv3QAcJy2iUhzj+UiA2IoPvNw1hfBAcWFqBW5aT2W70tf64jWkYohB/C5cdOBbAQgyhlIKG/W60j7wuAxbXfGj/UqMy6DYPss2JM2aw9YctOH86SgvsrEok8P+fhYIdir4f73eSXO3NvfDLJIzFQlbQZ1Qhqh5d/nqN3S5NofDW+XkVqStKyg2jPIgzz5k2vSep1YeZcy6yIoAwVnIzG68EY2YEnPJqnhKT2HVJbzw5GYKUU81lafHRKZwSQhGR/yyvhlZkv19L1IQ5+LSLM7+mEG1/EG4lvn4EC1M7YcIjnmydHb3PPHYUv3hbXoiiGC7tvI+OLaxuh6WxBl4NKCUxyngoPHyFNZwpkWeyS3cFulp7sdomZIiROa8S9kiHZXhdrd4+GOxChex/6ptfFyKnlLDIKrnU+TDe8wNu+DQHpz6TgnQzQMnF5CtmRfyVDraF8wwHtUCbsha3aEb5gE3zAtfIOWYqzQCSHCUA88GOec69pQabKzPE3XF+wjp48FdfGU1Ii112dICVDS10dStBi9g7RBSJKM/L4ZnEGcsiikIY8Dxk8BuUovxZP64jry3KtXjRm3rN277j0qYmIKXWiEPdWsSS3zcqxOEzCmE+JC4QFHm21oke1l3oSk8Gm6laHtUdbhP+6G3oHFbj6OtS0SnPQC/m5WTzwPFqBCcIId82lhJL7lDWR0ZvKqkDTIJz4d0eu4auJsSSCh+94xviRZD7LQPMLb0jr1cfCwh6T70DFamIqw2EeU35W5z8EWjQQj46E3yTnkqlhqoS21wFLuQ8dik/6WmeGXCP17ntnts+uTl7M3KU0EYYABFO/EDcZuAjwsGhXPnTwztu+czTRm1PqB8NkCNBbzqHBP8ENmj8wrVw67kl8tQ8l/l2V7Tpwt1fJLKAoa5O28CDc8pvi7Wphgw7TOKqVSChpp3oHgAwd8pt+Fv3pFKBkqhTfUAuPYZ+0murkgGkH7JuNutSRvwN582n13FX4xdxZC6Fjt7UzHH6SwHgJwoPCauFW0wgQA1usJ32T7pbu5GNsnZwiOr33gQT/At8iwbGkLZBhbT9MhvtaITtXnUOijBvH24WWzrJPNtLsT3/xy2eyVZdJNiNcg6yFKWtmsTLJZAW1RJ5vlrWyWH1k2S609TNkMfUpf3geX2tfl5tEEGenSMKe/6ljewCBZ6Sh8SN0UOko0Gw4pvXfRyev6Y3ApGNt5+Hy4L2zZwQx3/dH8RVmduD1beoZlm4xnwm9ozGcqcMPRPUbwaJnFVAGMa81LhXQ2vB4LtWaunJPK247ilHKgQiY1IvMoPI938+Swt7uO7jqY7JHjA45NoXEGXhmFPk1O5LXeHTm9NGY2S8omDAOfFcHy1pf6yQm6AhjrOm+vIOoqyFkHFrr3MG2+he1/l960w2PhpMAzcRxBu4E1O/KWrdMfHGT8E1qnyk5Wf4VS7qHfFPZwKfpt1KLf8qXoN06XS9FvJaSBMmpj8qXQt79Ly1S37MZR8JVhbFWtM0mEqvWJjHAFxSoQf0WMwdgC9dw31/57kjWkgGAsIy1eihQbRpDlvCSRUh0h29OwHi2lY6MglTVoBJpBfCWontiZGGUxl7YgLrt0S3Qv1Q5a3ErI3YTcqyflh7YJzeb4hsEhVPicCrqiWScFnTAMGILi/qyBTlcD3RijATFIgKOmDj+K30aFXR0v1tzBHSRvJLPcBVEv55Jerj6cXm4xo8DirlgzFJEiF+HEKppriitEwzKS8louVKj17aOiUJsuwubyZlMX370WrF7a10GciOk6xiDTfkBIamolVyt5xlMcf0F5tNkCjA1/1lNgXweoDVKE8vjw+8ZXL0ZZ8ZIRjB252kRKKJvWxehDCiHNf9rvaS+6x4V1E25zCN0MIEaz57wziKmpzm6PSjKlFfikrS+enOGnfHJmKHzebc4IOtUmD2uJgsXgyIQjyyO2gSIozUYXVcFyY6YGKY6o3XxZhdVnN/epQjFrhO9LIZcen4P6HHSo+blLJF131wo5uw7mzPmzNcAsk5gznmjCshquWvY509yHjoJKa0VZZMbmxbDJ6cHWFJK364Mk0pwz1M61zrPeh6Zf6Aftcf0b4yposubsnPEhMdFWa85tzgsZvpCrE0Y4xkzzy8YrBvG0wk8x+o1iZudQLjQDqd619H7CLCez3aCYcxKCcs3Xhfti4S0jVCdnKO4h4Y7LsXaBHrU/y2GB4RbCSaDaAqlQAfSPnzUpXhH280S4KXKRfjamsEWbmKr5tVmsKxf+9aI6qXhFibVL8YrWiaA2avq/ZqxJUmAvUEm4+g73A+FjibEyza2AOaVoIF5+jSSdK6XWhzckv2mC7dyfzQA8x20wEhtS9Kl8OgYZKiD5ZXOMQ5/Re1IO34bIQfHv8mcdZIzXLQLWlQB/nstc85WXL1Lo0GATW51cPF8a9p3u5WshgmxKu7IUzbJ7CW84BUuPbCZZUze1+3PugcHjxv20UbT5jFMistZxVuQUT+mA7/2P+AKlOT3v5vTYtjli22iS+kB7CBkVanvN1wXLuZesy5akP5hUBMs0Hk0n+1q+oyusNdmS9ZxLucJiZbInRVY++NbxddF6dSv3KeKuywRpFpfeZkTWkrJEwbZwg6DYN2d6M0/OvcarEb117uWF6J/zYfwWfKbYXdFVO4d09TEh1s3uwykFtIrrRXUfmeDiRN9S95lp4QczlfRdSXZCbnrfyA9XI0azU0WXKua6BP34zW+gTo46OevMZYTv4at3eHxITCvweXmoFz41A+8XbV5nGtUKznHNuw8fTXGpFVwLmZtKb6K9K6O6AzbZzUrTTsZVOJjnxDVTHxxXPOAwC7mhReWTN+2qi1SSB0YobPBjWktThZ/WiUyijB/wywLC3918TDugW2lG6y8BHbVx+49vGRURojguoiApS4gVEa9sJ+XVvrr63DG3gVNF2BFiHxslQJltY3DX7XgWfQlUMcBsGwPsdTPigsixKmZNFdazkYkp4T2pw+kmetis7eGmB3U7zg5FU/xks8ODP3526Ldtls8ORTc7FHFHeeTZwaT0P/GoHij/54zqS1q4OkdkX8Ttc+6TAzLpjdGNAkLnQUe4CLeiX12bXI7hacxvt6Bt/ASkONhtXJvyDBmRHbWW2u7pLJ1v34z2UWZLLLMlakFqsDfzzKn68fihPzPq76Rzcn4KWiMRDIkbo8fxXdkOBOdsPY1voEu8jVtF990peZE1NfNG2j6G7HExI8+nuhl5pCGNECocRCF5q/sSUl5yMc9QK59hsQrpwcy4NTsNZrAdmsDlrDeqNBNd0g0ce7zVYeFNOKh1yGmFe/GBDkfLu3+nO1z3Q/Yj7z4aS91H+tDuh9xHt/svGhyu+yH7kXcfjaXuI31o90Pu/2D3r6eSL66hRbtZLFv4QYFEHQoy2l4pkFA13+Rn0yeraFlcQwffuQoOYdM9by/8JuYjpJ8zI68xN+4cvvDbFbIspGDbsNNDDjZTS/2U5d3FleUllm7Y+W4BJNxFQQF3kAZwC+E5qN8XPgOanNE+fvraL++9MYrf9eLCuDowHlxKYAIqFKzwbKmdpzrm7tlBktijP2ndZiweQOcPhHCkBivNjPvyzLb/9eqJF1z7y1NbA+9Omzdbc6EctOcWF1IpP9jfj2s6s3KIe3TJ+7eGp50z4ev9FGS+PH1ggVdrSaBuPBBYX8Kl2fTwjrTOLmbJS3Gj9CLaDwAo1OpvNlAFxRUPzMDQcnD3RsUnFzxRaC6FUVW603KltcTWANjio8QYIUWhTmcqw4vjc20sPja5VrTDW0jeTP37FpphLLpqRr2wkQ3szUsBOJJAcql9BA5LBnXB+txX2VTMyJGm3DMuFbvy+W0kSIvNiUiJqC/WYNZgMHWkn6aupt0wIAzD4GAKr7xMN5NjTROL0X3Hik27RjJl8RVW7T4G5zNYpAotUtQS0vkVOyPE7J61inz9pzzExChkGw/JrOveyjR5DufCaJ4uJ51tWAixUhnJ7Mbb8IB1tBHzBbZiptUmPyvkhLrP9AYUGt4gpO3XrguwyzXuTAm7z0n4WJbBiPKtLOhuobSV8SARJGtlgpTeGRHubgE6XvrLoNvIhgpGjWNHcGd4UJZxat09Dkv5qZI1njVLWfQ0kRM9d7aU7Vdv2xXH+Rwr6L5QBtui08NPRZgy3vfnSCA5DUdBy3o1w2eHarqyDMOqv8fwl+f3GRXg2Uxl3ZcK6lLw3N7ZadiS9a6IAWul09+kzYT7UDVcjg7TmqCo3LIiQnGZXLaosJb8O8YBq8hoIrVqRYRVFoV1EVyUwoQlMBh+6Au1VC3NXZawX5NLjSBFMnjjukUTWnBvmPJysKexRtdWvwaYBjUR/vsOO5nLvTmPLDr4GUZ3qeAy+/Qp6ytYQYZ+kllYMSeQkjt5VPhGXXp/X5HwRoOlTstfOhzYkvvM8Ax0RJKAcCTNOZx6pa7OuKPVqmA22+Pb7d/xYR0An42NgTK85oXjaTvmpxa3VUL4akUSFT6+K452OgUjihVcrwJOMvJwCXr/RBGOVj7AQOtLZwkpYW5ftoNCuwkWxqliLpfVahp3cAAbluxW4GPLe0p5mnS12cLWqbNXwUnZl/J8NjRRCaTmC9qwZK9iw53FCg08PEsVepEsVd+jZL67b1gEo+KhfIp5L6vPpxj4EseUBmhOvmLbS//+rQvfe88171x4zbjE3poi9Eb8EFMaq/7O1p7arVftKQuXBzgMpJVDY3Ko3nNmHshlyBR/omfKEXOvvKVkireOlpMp6qt7+6NsEOJLHRkR5mejmsBG4LaVFahsMZkZPUDxpWWCMttkD0qGIPyUo8Magu7kt8Z1KuG174BdBLtrvVrLQSWYppeDSvhG+xyoEs2EsPStRAfRxFbiSPTJnYK9k6VFZau+G8ypMfbELSsjHaBaQVz5z02tTRWf26t4antNbzmLR2yJ1RrVZIcd2eX/gyMbaWQfX/0wR3Z8GtknVnvLDLbCkX1s+BOO7KMPiQwSKAh7+72X9HBAyLgIGR0OyCccEIXCLOCApJHxCs6ey/Ugl+sBUUCbIoqzDSiUb5VGQLAiQYGSz85yKJBVoatziBZMfnMN0UD/9E/sk4/CE7Puzkf+xB4jI7v0cTuyD4weryP74ON2ZB963I7sw4/bkV32k84gH17q5ydQLgbaH9y6hze4LWlsTmP7i6jmKHpqDiS3pJEK2YqUkK3LdB5vALapr/MoONqD9dp4ORZLo0pr2Ue6UWn/rzX2/g6vayJeN++PivDJpaMyvM0YlYkrrbv6GKE+tLWUIEjjsUYV/hGNvQGpMKrj+fyMj1qIN2JIyXWIShy0/f7wcD5Zro3XU9E4LPMYH9Zdj89hferxOaxP/7hh3Z5MQItJAsZe9IUj4dczaSwi2W7yy5H7g8/c8wWfl2D6wVqS7TSIYZly8HnYhDQt5BupPiK2qRBd4G/74mDYyIX9s2+l6L1ruCGGViVrN2VE0cSIGeHUOdihSRciFHxUArwDM3ti/MIP2Wn27LkZVjB5BES7Nhy/rLhpeELcNEbcNNjvgZtG9KzipinAKZOfEdvJWTxHnmmJaXKWFjENbclntaWLJaXFSlP0WGkseJsXTT8sIh/FUmJ5PhGqang7CTHPReY9LpdYC0r8C+kSaVoLpO1K1oKR5V1zan4/HuKa+BAvxO4nl2csUvKMJRaNoDd38xoeYOZePWt187UBvskYkyK3HqLHNPIxpk3O5+4+1wa/jWpNnZFq8+4hFQIsoazGuB+CgXj9Dp6Jec217whf1numaWHBWVR+fe0zZqitf5jigfvBCtZ0n1qpZpW4LyZCp+VBbgcJyxPtA1ujfaADdp5AVUSRDAPTjUAKzQmRc3uLnELXL43uUfRsAtPjCQEa6hicGmJAJZXYQEGza+nWUrBGwvY/S6kn1I0OyiVPufdNxcW5p8JsHuMfxCeo0tsdubYSDP1QUn4RREBZiM05ffSb4mxqeFCqljr4ieZ0zBr6XgbuKzN+4EGz18Ucuf88P7h02+X/Jdt3wj2bz302gwVwjsbXs6TWHvvQ1aD74veGH9OHD+fC/N0GhkLbV1eSi4GKSohWHWOkFIrAcBhf9bSWuXvZUq1lEbWWHn6mncKyAP1z0VdYlt50Cku1iRNo8KH0k13AZh0JNPyYn3avx8KuIFN5k3gbEwlkeGwJzpMDMF6Jcx5G7Aq+xL9Eb2x4dhMD7fOQGVKExOBFJJulDW7F2VAm0+YXhdmBDcw0v8iCuHqKwFLwaNhsCpeQYh4s35t88cAwi3AbIyBmNrwOi0axu3X0KiO16lNFk4nPIIaUBBHpAKkaqRhQgzaR8cT/gYtM+AF/5S3PfB/+gYaUns5J44w0zdQ2nDczLJYWH6QDJamVx0LitTjUPr10pi3W60tLZnV99IMUwb3yA3mQDcX0VmEGH9d4vlwTwoXcq8JEDxPpBH42wDSPGXgyYs38JDE3spPwR8r7CcwbjLka3SqAVAOeBcYo3OdCLAVEonEUQ0zcRYv/rgXwutGY/PAOk5HDwnGCJn0H8VbanHXboS6G5ccmmgzvotwms+hEOc/POAsOlMzxcqAsYkT2aeJzl2uxJRUWnRZbzgCRHmS0hGzkvX1JUGOIkiA7yasmSdB2Yec7SVCDtpIE8UJIElTKjfPNgtlKEuTCyWUubyXBPEmCXNLefFg50CiOy2HlwGQMWtTKkYzi5CIWE3E+LwIHyrA743JdMw4QGuvTExcdy4TR+s07yy+J7nRvm9GQB+7uUYQSuz2rItZf/lw2i5+zXDbEutTxDZfNqDUnGL2SCeFobH8nbyBT5K1D4R2wvuWKQpqQqStslim+NG7SJsXxp9CM4zq4Mk8L9vx0/WxDQRpmtvZg0sJIlzGqtBhEmaoFk4aI9bd/uSgPkASO3sB3VeDo9QJHQ+R6xdpEzXNLHNCmNtiD/Jm6qEMvmuwA3gXwjQNYf6AU5wMg3oXV3PnTjO4A7pkCM6v1BZ+aUnrhnTfRMZXfltL08RYMUkQb1g8YBiVOT1WkG3Ix7fj8qviluw/MUMOSy57KSYtvs/Zr/KhgIFw1wR5I2GPXIH+zI+OKljHaGBJ9y3SidHE8RStapehkW/BU+HM8zWgbiWFHagMfB8QMuoRwPqJLSE4/Q851mMa4gMfZNzmxtKDVIn4vH+QamMm7dFy4A6vd/ceNy+Y38I6KzeMtM03t3nosFrOKlw1OYoOQi1jTzTQ8S6voE1e5Dxw77z6+IuQDPepr8LzYPYY3k6ybLzECLO41lCTCOUUQ3mcYmKZAa2hn3zrUt7OVJJ4y7CNoYvWgYsLPvLoXI1m0Lq1VcGkdhvkst0HCKpeCnwlohp9wizoW4TIei0AiyPdGmMWSeAQF3K2ixzS+EcKz+Dn5CsZUG6NPu+tXKPRy7S3qTISGjMCPA5TLULxmfJAJ4JY2jScRVtkRcVZ7HBwe73zL4SXhw8nCnNqrKBJzUjMSiEe/r4mvJtl7CUpuxVwJLQSfGPRBbmcFgHVY/wGj8iFVI5UsvQcOLHQB9vBBiawoTsPtdyUNak/ijUQ0RYei1QnnxVzL0ZA+4Uv52FJ2pN3M55zGtOMtgn9FY8/2dHXOnrYjHOU4ABkUuLwK4DHyqNKUj6OVCGhk1avobUX+J215ARC6pdLHsS59HGuO6EYmUK3ms6rj5upc7QmnyOXpzKgtcZ5e10Hokw9goS2ccN0JQMzlXECWNV3kevLkJvD3eIAUYYqiyAnZS2AgpWCORupeXd5HTIhn24IA/60iLNAldhCeyQDbkFp71wn8eEVwc23IiBHcBUW0I3zNoHWE9Zn7/BrGPJudwk8xuwIvOj6tAYSvdeFnBe7/wA9x/wd+hMc/8FNYMQfNrQjlghfgBaEeZDpl1c3izWGPvzdmVu6za3tonZB5d9LQpberWPZEQKTVRauHsE8sPs6KDK6P3MHiru+saCGR95/IyZmvFujdg7v1Whw+Mct+2Uxr5o+B6AaQuzUvG/f/ZS+4GCicHNKj5HNdpNdMPioKwq9lfRgBnJDLbIqb3/fIfHOZln6KYpS3+E55nL7WMoXz/nDeme41q+lC4tGL5Hcpd5S8Zl2i1JLPJbPcRdWhuD6OAiEnZ3CMCbT9cNh4OBW1Kx/qk+MgnJq89xb3/krAHMmh710fe2LIbOpmAkcXffWu/KSxnZnVGWX4cGzh31Y1AxS6+nMFy7AhHrIEt7cE46FB2+Qhfe+AJZEZ0m2xZrIx4eTEyWGvI5LxooG34MJLKxZnV3HECsMUbABegojldGiId/17yGDvXYh382NDvOdFaXOC5B5YgrnNEfbppssQs70adkHbGeM9H5UxKHy+JA583osDny+NA0+eQJ0KBwnZkg9fYHPTOhK53iB9duk4BFSylODf9MN77jsRET51+PWLX31vOMRjZQZvAE4bn//VFqgp/rUdrWVnOqCwO2WcX9ZlbF24gn1Mbbx8z54Qs+C3e/cgFcVSseBO6VXdz7ptxh7gmdpaCxqrqozzpVfkyOkNjb7gAWa/OTN8q/ary/hIIPcrMI0k3s+Z8YRSV3DknDAiKwfScoMmpgxRIgbYgB5sjjt7XEMPoIUc3B07dgHO6JnLqiNOCyMd1AyFMU+qCcaemw9i7BKdDKSaM0MZKAiK1O08boXwhXLeayr3gnXSNwlhMnO1t8lziPoUbZe1njSk0siRYMBJsbhKyxJpVEJbUIHUHDNSEzGsrKT4SLGSERnnvnEUrjmPgSF0iFTS2B1gmXp7oiB6WC5enII3crZKjlx8EuLvLPr+XPWj689VRH+uvzuuBY++EX3XArRgxtZn/G25TYL0DgI9EnVS6WRTUEPMLQx/En5IIUqpDDmIcUTFHtb9wUmM4gynZoivCZ+Grtk2HlKGbQLGF0n8ZH7SUOIAFoynSPC3S61bMmwtBz7ly4FP1FomW5aAT8GWFUkYtOQZvW6Gr5ssWRsQ502WrODFmm/CUbR0NJtkzkr7cAGf8p5N1aoUkU9IEvmULFqPmaHc9fgZyqceP0P59MMYyjuMNcvtdIUMaRePRP6lvXZnNS3ibCilR/YIDW5vSwa3Pz6qU4lpp1ks1YyBse4hLaTvggR22ADuMQqkHOnlUecL3BRoilJya5c8IUF8t3SZx3fJTV1yI5Nyr0+Z67uk75KCCxeECxdUJZbu+zOcguXZbB6DY/jQ42AMHzlkDO9JjivpQ0g0VvFlz+nzzj18/ATINZ4zax1ZSrXdPl6kKDVADkxlIKPzaBEjZFgwOMSXZ/oS3E9UJReCDFQHwXg7Nlq58f2iIVt3XWAHpOTrFLPpm3gbBY2+pweFb0oqXKQ5xUgBBMFBdixiM7IkeARC9EkeSB9P+YepEbwpBvIIbDIyafg8HuQzkfNXei6qo7jC990QsuQ+oH1V8u8Q99NS544+/Z0YyylxlbqohTUI27gYb49Pwmpbm7F96itJkYJU0VMHSdEVUgwhN4iocnnw/FkZHUVE2ywbwNvrqGtNNqCkoZfMwX3TH/Thatq5vouqLWwlfXQIguewtCU4/8opprjzPezO9hWro0mEL2J/a7umt7XduGxn+8PysDvb5WqgPUZsQtccN0zK7TdEG+JKmDDp3PXgg3CxpNgl7UImKTtaERhuL6ODqEWFHSJODyZJmmjG4G0NnwuUAKfTeIDbRkr2gWjgEoTDnoVW6LgVzgESogjnhh4MyWMBqsqnRSfIN0Ln070skQ4sb1+WMXQUJAWTCc0hNcBXyReoRl4MOpX5UqEzc743srwVUjD6DPr4CW2BCqQlokp5w20gVLg7YWpc4ExQoZ0a70rNnpqoc78xufZsOqLP5uhIPpu+77MpvVbo2uH9ND1cG/mWS517i5w04/coJ01t7u5vnTRFF0MnzQ1CYXBeW4rCuC3aPu7uc4sY91qieviqJqdJtINzF6pF2lYO+45ftlrmwRwvqhOXlBUvDF9xo92JpTTUNtvGrVBv/6FaxmyVZ0d84TGaux+D7/rblnohJi++UevFhxtZJAvsGthZMVmWJ0WiWgcRVHtJ8TK2vP2KNyv6UsQCxwYYFsGQC6IeavX1QLQaEt6h8BVoMgpmXUDctKPUDvKG5YRJemciAy9uRc7uweibdo+K+p8fJgpEp/1cSi3SKp9hW5FvH4Agb5zka80Md/UMauG4uff6RZx+/drY743iI7IKytJ3x3vnY06++XbpLl4H6eYx2v/vPsb7/73HeP/vf4z3/x8f4/3//mO8/z9Y0v+/6eASeWfMOu2hjVmCqNHCFHdRBfdQLQLJ3XZMtHqGMtw7NRe+Z1GUEZ2rIc668Lvqf+F16bqovc5yK+lDmq9yrWNvSlY54T7YF3fvMKTWKNUivOKmKUNqDTZNaYy4nBx5K5K74mckKpTtMztwtG5c48cpYPb2GZRmOG4W+lUer5sP53hex2vmaeDgXs79B3RIMV/aEGh9ELaNlPsGaiuhUhAPDOfch3KNgJEAOkEux/HTSatAH88TFMCD/BFWnpruddyZPmdsEPfW6q4+d3MCWMZS96wKiQ0gNMK9iMl01/OWSSKVhlzx17ztfYnZtaHWi0h/xq2QpKBSG6QMuXYNUiFXFvM2cnvuY4glQ1yUrJAtvT2DZWtfhTD7V8d9du61ARP5tOLTNg6V+5Gzw6U02ij5vDW5gOv+8/VUZ6zM90ItyYJPEYejWI4dRNfwXo0tsYOMH2wVJdbRpV+7a8qO4bwetCwJIcfdNslPQgIon9OIHMi2F9wlggt81KxZdVsckNyrEk/44gnZV5KhFnyZfLGZC/oFfVySuTOdwxlCgYUaFalkFZr7xipfUkXBQshqwp74KMnAOdUtaG4pL0Rjuk/pEH1CaEZj+Eu9+z99xeYlRx3Z52PhoTWanz6Ej9LbG2gs5H/Z+W36ew9mv0XzYwYIUPGMGMkQmFnsYaMFcM3WNrGIfVI6CHwHvcPAd4BeYdxoRMAafmW0r/Er+D+l9hLtR5o5o8ILQwJS7uVrEzBrI1Lcg63vqNuy4ZuXUM+1AeqxzLBhvrQy7fRgnYT0MUCB5dSduOYgoN8ChXu49aCAAOkwXd2JiNNXxUeoue35vWAhrEwzEjQBsRX2mYqSXpev7fjjc1nu3EfBEMkwU7R/cReUblw0zQ3SxkovnnUvg+YsF2QCKUEm4i4KYJFQqY3jFXK0TOK5sgiXRfcuzpqDtNEdRApnloorlYvUE7ZHfL2EksYIEyooj6Ybn2Mi9FkkLcmGqjAtOL38OrBjFIJCWgrGzRG0mGUeyGJ0zNsnh9qLPZecmaAd0Gn3omqIKluWVlnMWCfRWV91aKRAQ6gxutFpMEzIfdlR1FFQ7fB/k/cvcHZVZZo4vNe+nHMq5xRZSYrkkMrM7Dq//GZiN4w1X9NN1IxkZyIXoUe7x+6PvntBh6/CMARppDWSAAGCIgQFBUSoVIAgELyAEu4Rb7SioiDewI53VFrwfkPyrfd51n7PPjvnVCqVSlXx/xOts+/r3XuvvdZ7ed7nbZk1xPXWiCaOvPfSppGi4fPP0aNfEqlpyJG2VclrGlZY0zBW2HGRc7xY/S+u36NePz5n9fq9rz6+1+/Wyl68fhdMyOu3qwxo+Wlvt5+9c4HQsixqP+fbNZq+M9iH/KDhYn4QvA94Qc/N3yMtaDivwZJqgrDLDOJD4omRhMPgfqooR1jSyREWlzjCZonU3+x7Pkr9tX161lrRQGVm9nUx0Ak9vRToxDBQJH3JApdwzTHBcggn1JjwhYoitQCvJ1Y5WgYXG519yLYuOS9jn20d4QhGOLGICGf7Hm5rRzhNMSn0y41xs0GNlPzFMgpfvcX9XGRGsCU7nMAMaYKb7XesXw3teUD6Q9vqGtmM96IHGI+RNRxYPmi8CkbiNJlHQtG0DguuMHiUyE3h7uxBjgdYwXaobD9KoG8JrVySBaiC57ZgaLgOdy8rJ2CcAhu3o13Lapl1VX/FOsEAhKnX/nahu8B1RqDwco/QNm8xnp/aFfylbzVxMvu58wNthvs08Pz2gee3D4TfXsZ2MtrjU1B+e4y+nt/eSI6Q/Dh2cChS5LdnuYJAFwok9YaX2qmHyRUiXgFqQ+lYJbSv34UB/a3q3lbu4k9pxQhv14UO8NXGJ76jshd84tk5PnF5jk9saq+3/iqk0+PXg032596p3dTh3OpwfrcM5z9Z1PZl319MuS1ORh/YIwT1x8W56NJ5489FUuWHc9GLuk5FqeEXW644q5PSJbXek9JdC/RbFXRXRUMjJg+NhD400hkTgb1g8phINE5MBIA1QAo0JqL4CYZFTAE/QVJWYz/naIkMYyKGMRHDmAiMb68HmDwmckOP2sZljcX+bv4M6ysaHC4XVfOlaX1hoAazTsUKxQhN887vaFWRkEpr27V+hnzWVWi6OYa7kZPuNQqkezmwzT6N0VzBw2EBPJwm3BbRJq2UMjPVDTYxP1IEwA3Ha7W9j/fDukSqLH5XyB/MAavlzzE4D2mpUsjInpjPEI2C52hAPUeN8T1H8IE9D4fC27zTxXqfI1/d/bTh48MCby3T6GahXEOSYcbHFBm9DpkcmFVBywrzAXhAwStmwI2S/9tfK64rtlyNfcB8cdZQVRwFYIZkvIz8dZn1UMUQQsNBx1K6LN6OSVngiKFwQjJZhFY5Zv7TFc8YubkvziTN+ezasTJjmqPEWna7ZadE0+xv4bQD7lIWYqQviEIT+iQcCAcwJQloRWbFWUP0Smafl73iwwrg985oEVyKthySSswdgc8VGFyF0TWWcqJ4lysFbON4PxiFP95Tlsojl3FSqNDhhU58whg52w09ywHcyp7OFZ7uGFPIoWgLr96ePYe/v1xcRPXsSKMdW+sf7YXN2FYd30r7yoIpsdKGS0ba2yrjGWltIMZdKrfm4aIE33vm5mI322KnELuB4XUeljDCjiO2bYut4fWGFpGwgAMUKvmFNCre3ivOrsIPa3IEnzhd5dKr8PE8UEuj1VddKf/98Eh7xXyZreXrWe4ca7L0gmhYHGuyFK4A+77sXS0BDfd7zFAsmerHD0nP+fQCfBTzoeueQXR58hJjZVx+iVkm4oGaP898+d2RKOmTp7HFEi/RneftBCs/9gpZ4h/J8I+rIj97/Jv6+PP3pq4r5n6prycUncQXvW0ybXuJILFkiPRkxaw/Z0ZyaIFb8oOZfLOwTLwHOzVdi95CK5FLStFbX3LFgx6owxRSo26S4vWasIH9aQCL2d6L6zdaIXEEICyJ5edwEBkzfRAJuDXv4IezMRFdJa0JaKPm6qq7qcS+C9zWsjhU8fwGARzkIrMw6NsPVaiU1thMFYLY8xf7HAu54LH1p9V4eziCuFA4VwX2kZoo+eFINqAZGqv/BP89ciSOsRcmHuq7M3Qf3TOhX3tY1jZEfm2XrG12a6uuuu37D1152/e/67rAqKg34r8bvWtlSw64UTa85M/CB+U02bAjQutIhHIyPFm1T1lqUA+Gbu048tpkOyKgST4hg8qGt2KEwGn2cvHu8lz6nQRGjPrK79f4nlcV7Ihmq8VkGKY5PGIfOAQROV8LVKcBmQh0fxZwFkg4/MNW8inHoY9AooqtTz8mALEVSjNYwqx+7CCd0IQTzPUUB73ngqv34rHbXjkgc8FFE5wLPqLG3eZOT+Nd4bjG3WONyRt34yTOXbpXk445cjvUnm4zp9sn5ivtgtrSMURucvrCEsQax5Zeora0ityEyF1nL4iOCezGam/R725PYLfvEXOP2A9DX51twsH25sSD7ZbBdhicYm7eXsH3gS32qoN8z8enYHccIr2b0y80nvGllmDIAZJ6oCT1bUWp75z/PJH6wxOX+vk0ce70z3aDOj9DuAlL8f+HQGP2g7Ad/T++FP3/e1Ra0CL+r2ZJBtab1Oj/6R3R/zOL0X8chej/Co3+Y7EY/d9Az6EeLXewo1ySFoj1ZVIHvsMAxR6pCE8XRkqfxtJW7OiZuC+Nj0GKrnFlBqX9PJ09JY5Q1u/wM/MHjxyz321kxtdB0CLQdC5IhWqxcgsR6LgLldR9XvJdvl+ziD7dzhXv00FHR0US/lj5YbEATH9Z7C2cO+NisSpuu7JfLeXVmoW9okDzE8jyYcHf+wpVHsVg/fIwHHW4wgn4xOSaY84c8x7FL+p36X3Q1HftF+OStoskfdV2E9V2E9V2E2q78nuMYFtF2zUd2m6s2m7coe2a8bTdcKLabpI9PO4tfb32/7hburj6PL0lTAhxGzCm/BIsVcXyqp7YHu63AS4BBBT5ClZWCxOnWqx4GbNeQvhwaRikQyab6/5J26Fz98Rw98T2AdFNiTTIlmK0xIPF7AGuirVyuSCFQhp53VI9Zj5iE+egmfttDpqp+ZqGMqZU5SceqnlMTE3sDHurVp9krRd61sKTPUVKXDywwvGoBp6GyN5wiMQKYw83wSUwLNW9E6pS73SsIkIE9b0YOKAG77k639tUb4ulrs1NnAuXhSwJxgn00QU0l0TDE7w59vjK8tlXHa2PfdTgSOwhneUNNWzhyu/DoQpWyWFp+cvggIyJzpVzg4r6cFnUPywqi6qbJJDaFnW4Q9SnDymJKpxpBocV5HwgwRaubKWcwyU5Hy7I+ZFSAVZwck8ocBpr4HQJAqeoKZGGyrrhdXMNlcZ5qDT7RDDCcClpuLmF14lRVaJnrFSzQadQ7G9MidgorfB8FPvK56fYX2w8L8X+0vNT7Eeen2I/+vwU+6oJfJIf3CN7Ns5ZE1nuDbSkgdKSBqRYMsq6yNy/NJHswlZlJIcpBwCzVNsoQZh49ksmNWBXU/JdeEUAx1SDTsAhxaxTWMeaNns9fG90C+l8aGQEYpQgBiQa/BmIUKUxHUMX9oOBD9lbWJGHhZ3Ybj8N+jlsFAce2NfSyD4uVff9mXoa2rtA4JPYwW2R/UStDirqGRDziX0Q85MFMT8AmNY6Ik6dR1ROQTlJ6X8shSdIyVbo3olE6IXXdI247T14PITyJbCeCl6Q26VZcqeOtIwy0VWw1IuJbvVbBm49+ltv3njk61DaukhyEsuPs/w9C93dObVm7hVkATIixewT8/gRYF1ktd+RSn8NB+0Zinjsg4bOOh7iUyqzjW5DwB32ijlUoC9CmAha9UZB+mTG/nxwyHvgrnCXkX55mWGl+M0mu88Ra2Z1FUAu9Z1QmnXCkolpm+bcD5eL0dZgICMesgivG6+3krNgkpTSniNRPwGHoD/hOHtLYxXCvvAzo0uJu8AS+u7N5ZZ8dwkcztdbUdhIVYgobZWEuDUQfnqv8YdV7Rw1HaG4z4TlUNwfFyNxnzJ7icTR+2rV+1oKxKGRbJPRRFcBotd6B+Doeh1FV74ZD7fI5MXhCzDxsM3ph3bhazAssJKyCITnJRE+KdhLvoQ6PLZE0MhRBIGEKavP+WPkI3DNvBLIN4RplLjPeCgKHFdWrnH/fNeNx1BVGVh2nLq0hTC0pGrIapMkTTnZLQ6xI77wXQUDqha+g6OHSL4hAwrw1HgXWsp4feAsPe9kS2PkS4T1PL20Ij+VfPCtEl0gohwrcwPzCSYOPyGQ69AO+MkK4sEBp7f4PVz+LMfRsgdesTdoUoJiThQvE+2NbC9SQJWiIaIJkQhGbe4/OU4/NFnFinRk/1vzR8Q42PpD3WfzX/ZPdAsWiwMiOfboQC4HjkBmHDQVggO7bgoKhAc8bal2YAcpjf1Gk2lK8ar0wiNECtAqs7CsKRSQxZ3VhIOi7rscBjVx0mGvvTSu85ThjlOW45RUp65CMdXnySd3vQmF9rbAg5mabdljoXClvi0Boz7ArzIlO3/Wg2PZqkCA0/Yzh4AuWMC9q9yQu32T+ytfheP5rcieZqt6blqRZyWUcw+OfSwYkUyG4skyqpl1Ekx81fa0uk4nB6QbYY7QFJHrOuF/Abl1gxzlKT+sqJuzPv2ys/pUkhkPVqxgmkIAU1lWA5bS/vJ8LTilRE+cEa7ok/izIdNaBc0f26oMKnFDqiBFjl+qKhAGPS4VOmDQWA4Jgw4Bgw4VBu2reIUeBs1V+2GAoEXaLoznV/XkOzfFb3+Xymm8N7vplwPSQuDxZCniPFwBgwaqLUjEB4tCMr3DZGQ9BymnYXrfPbiNHfLXfmghi3bJFA2j4iED5myu3CMrImqqPAc43F2KT8AXib4Bgu9rxZswjckCP3qgKtvcWKps8xHVxTUk5B+w5TIecB4fMmR5D3NmBpS5Ce2dFeRIYR31Ow4WfsTVrPGEjdjvA94RNEq/wz6KRKyNRspOo+AExtdNgIhCye0YZyOvm9+uxCN77xfL9P0zfxmdArE/3X18oU802SVwZwiFhfZzB7OOHbsEAiRQfqWOXcgs4yLpxeo2ecTh6C0elS3AlaiNSMw5u2EyNqFJoYDw4jp0rLQqOmmrRi9tLXfiVhmlwkgpA5aL//BCh/JCS3Eh+T7/lRdallZZBD+t+BnMLWEG08vBj008gqIRrzYmKUfaCgw0RMJ/xn0rZLyTDOzQ0+ec2YqkNAvRzJ4UFFTmxwwK4ab8/+WDL5f9mFDWtQL/XBvUIN1jxkHu8IDFwNzha4fQrCVD17XFUVakAk9kFuwJtMbWixdkPvoaMxabrCHdex6HtSAbFSM9odxuqaJEL77SAaesihad8NOUn7SK6OqovrUjUxCPQaBExMXqTImIXiI5vKGvkhLWvaOeVCdVn99on7WcF3zq7lHMDZLDeV2fTghPBFi5jpM/x65BZm8M4BKKqwiqk+mdNAvM+mQdnzpyo2X4kXfB4gpcx6Qvv9C6QjkiHhul66Mma5U02uI2RKgqJEKQDZVWrcGlYLCl1S1jcqIcB44z6BHcj+xSWbwWc5ZkxWyFreCWhD1e7K6yF+nhiXmRvAuJBk2AitPoHgUXkm27kAJ1Ie1UFxJLTmMLrxOj5vReXUiCsQ87Uu7RGMJQ2phF4ru8Ejg15H1ji33/AFOTQ8aKweUI0MoArGFNX82uw/3D/BqWoyVxNT0ieqUs+VERJMJgTDqBW8NhxO195hI/fYawhvPE+/qW8txQ8tPoHKZyqp8mKvppIlj9nK7UT8ONsdwKbO+fwUvD8/Qk9dJgB7fZb9U4D0y7iD+fsIjfnikRfzFhEb8zUyL+csIifnemRPzVhEX83kyJ+OsJi/j9mRLxNxMW8QczJeJvJyzikzMl4u8mLOIPZ0rE309YxB+piLCQKrlpF3lcdCv21d6cSnkyKtKJaTU8wrAK4BERqruB3BzOcBCHy3HKZSOKjzsfi7hv7KzayxakITbwMBykpOd6sqjaNfu1Q9LIW3JXi96RGtVOQ09xGg62edsLG711RJ3cwjkj7HuRX2qKqSdztDlF2CKygDVtT14zCC8TtPwsRkABCURalxA7aoSZmRGtPPMlExrxiijkR17uva1KkSekVX1lWlm1fp0WK3jVaWk1R+CcuS5femZ38Co57q/WngZEhOQJa+GFdjUCY78wB7QqaQgumCywHxtIE5jMejigE4/NB1EEDsYB2aYv7Azsj5rEGTVhJkmWcViDmQTED7EzprPzDsDY6KOVu0xsfKgzqeT9oGexd17TxLvmpuzxa11jV7pNmka+wRT0rlN5GLUdf559usEuw+6666A2eZTdPbiYtulSyA0lakDk1h59Ez66YlygVoB5YzUbFqSqGqPLsXStgStYFpe7pYuKHooHA5ij0gL9KvJVLWQgRe3RK9rRmM2mbJHyWI/z1IjAByArU8rNUtr3jBLBWYh1ebXnJanBFnv5IDfaXzb9IfbKWh5ACvMLSA5xHyMAGyAVINhnaohIWkJhLMKSnO0hEaIzs/d8yAWIGoW27dYIV0X+eBpOWOCN+y7wuyYj8P1TJfAf4n0W+LLJCPzZqRL4uX0X+PLJCPwVEXjuOALf6i3CDYXvDcYq+A9+4063tw3Qvx94Fn7ShDFiwIkwtwIjlAOUwkxIJ8ritk/TjmAHwm8ujmk/3Wx4X4Tc2qAE2366KOWRPmpK853VYZVjZaIP+Nx978LvmcwDvo1B2d4P+Pp86kMhj/a0Ngwun360uALl3GX6Q/FXASHKT8aKxqF3GUX19gy6RlL0I/iRsvWFzZ1XaznHPgR2fLWR/L6CbgxThFgD/eB8LVHFF/Ep1siKEE9pzdkmHrE5UvcFDLoRHT1MAhM3u6SASdDSeVv7kAM2VEv7xLhGWT43x5azT7OACO0qEdoha6w22pOlvSweystcpfWrkHi6fUK8h4zh/GxBD/7DAfAfKtSlyez1GF5gT3aYRnbVfuWoI8otNHtRuaJdoAx1se8U1MpiTfAOU9RHhl7hE6DxVbYSraRD55J/VEtXom175+CYPb+PFfHCPNfAKBljQwkalZYrCnwWdU3pudKEZWI+ZXxNnWMANZZY2EqpmyFL4fFHhMdz76v+LHwV954gXpEAr0NYDd2Sq6j9EnMq9wbELRtPh1XzXhLuXCa5RdzZxAsBwMBlR5+mxSgPVx60FRThxCPCE9ncyX8Wnsx+cHg7wcIINfHdi+uiw8e+duXV0UkSgPNl3eLszLWpWSPjWc6ZZp9c1KKnUnfTh5q6KmOJfEHiMnILeEIyQEgpSuiV9nfGj4QWVMlCGnea5xK1j8i4JgujB2PMQ+K9/fJCt+hKZNZvFRGBfYFPk9fJuSD+wxlZtFZwLVl01GDmmLQPisLASGnqoYQD6HO7o7WZccwSwlEpqqowb6NLVbQ6rSc32u0OTRP8vELrVksQAeyY8+YEwmWI4opDESVN1mDAEGy6jhT3G5b7egt9ch6anY54lPyGCvHtHhx/goLjX6ng+L9XcPyJAMfL3uWObimoybLrBitb1T/UA4s6lENhd6B81omQf64TIe8uJv1ILpPmgPkELrm93sAX4+f5DXytNttv4BY/MKpLVxnH4YztD4DZkK9YDVBsyQJ7zjzMjIbd34gu/p6C59qQoOSD7W1Jj2ulobtWPeUW7pQnwocVwzzaf2nfXS9Lu7OLtA9PRFp3rQlJ+z7Nosspf5bllD/LEOPRUkmfWqjlkboHzQ3TBpXdp+l8F3tWRwql9orzhVacKx9BcxlP0K4EzZXZB0HzmRPvgYmJ9wkThbkaNJxrmAPQiK19d40TzYAHbGGXvXYBB+sgM2kwSNhW4Jbs1xeLYvACcVxsa4VlBtFn7s9jQj6n6P1Hjsm0Pjwqpdz1oNcNYrXILDrsS7ci/yaNJBIi8tvzFnkCpfo1nYEz8mX6ZO44k/qZNSkly/Q55Wo9ynuy5DFLX5X1WMhkkNJIulUJO2kt3xprZK9v18iOy2VmGSajZoGLo67sTHWCP0QT6gRXQ2lQ0lanNSCy1grJKuUxPE0gVfESffn8dqxW68Vj/lUga4B4M5IUqVFyKZTIaOgJphDP1IrwxKomlA8PdJZLt937nXYVU49javiyprACT4aeWSVBr+XE5zkV+hKPKog8UCIVfTYGqiAGqiC2713IDKhoBAmYr9TiUv6dBti8vJCjuQyH+IxMzX9SJR2l45ons8MNZCehpwvuUsPNtMYQNZbdGMWJRE6T1+I7ADnuRwYljMqsOpLgcsowRM0aFgSBX85+FNm7XQjUtaD0NVLlJlxXBsLBKyo/1lW/tpcskMctbkPUJ0GdWAaPh2r4rIp1jPniE5JzG+S8xTvGRvUDV/2QHwyfp5KLYYZnQRJbzDjf1elu/EW/j5QudU6+5XQ9ppytHheHoajpzy1KI3gGsI0ex9/KthvhrqMvAPu4jUfzuG/PwcPmbvvtLq5Gtl12Njo5Z43U33leSv3dfZX6anU0aQ4qOCoI5YBl6XlMJYWxcjrqxIuXBZkfBnXhIA69PZCF6/bKxViAhyfEDmV+RLWgEEPbUKAwsLrMRjFnpw0KNSthoQAysAXSC48Yl/FKluTTVhhUisUlJRjU0jIMyvudl00IBoUDmSyr6KcbFQyhctIv30XSNEdq5eI9HYjsuu/vC5IOU1IiYB9vS3poW9KTVNJXlyXFgUrFQj10TEbWSmHECoBeZ9X4iMXirJAe3rH6Re/7y7Gj/u3SI8daFfvvg62qG4RqPKAmlRvsDxzIFANTJOC7hpSeB2tQyxB4JSvDqUExOoNqu3HaJ6c3t2y9VnA2cj2DNF+siJA+UTeKXOAnXFdy0kjGQ8U7FRhOW95K4Cey72LAz52vXFVfb6SRVOauyThvh6qde3/P+oJyVjWtrTI4ttVnn61iHnDesnbAp7ptcAszJyp1mFCRFhDY0SMp/dNR2wK7qJgIPtHcdFlShCKORLcPkKwOA48J5bvPfra6Nqud2YqzZm4Gyrd2unMYuD2nZbUzmLmeeKdRorQeRcyRx1n7Od2T6jwcd5SqJ8xMuSxRSST0lSIDuE1ZTvpXlo7pGNsYTYs9FNztOiw4xheBxU70T3Ha1X2pV9cscUbTOgBctX8DwFVQnbtDo8WJtCcmmqQowLD5utaKiY73gon2Ne3sPY7lOgYAHRxfBERXne+rCIieIdnuncWy3TeLZbt/srKluWxpp2zvn4RsNy3sKtunamXZ0m6ybSF3Zi9T3RvrL2NaKaJXQdF09rY5hswsFo+o2OlZwOBy4KyAP46u2LJS5gvY1+fDvoYxWzD/t/Y2/5HJgIw8p2UMhe36qxEL1buY8v8RoG78giAQVrdV5vxzV204+5yNmzaP7tyw/tw3b3MGO+IFZ7KQiCvxHvU49l/k2JFMWOdkdtRgRLYbRWliITmk94hLrOaJJLKGm6sjkTJcl1epiKRKRcCUvJvjOje7dlG+omBKhjLnCoh3W47KNZjXhyrykxfSj9EBUNJTHiaEqGAJhhry5VAFku/XeGAGLoh2xLC8uVx5qYBWjwpmZZRGmsXA2XyY26ApyNKhJd0HZiUIknLV124+mGAG0YCFwN3D960Ozdh8jDcrI29iBkXUpwqr9RmLKAZLFMPxfkXmYdXQjmGqtSyeVMbU4+PxFUDsu+ZjboGYnnatmP8RUFdTHP0rPY6eIl4umbnhuq6VXrWca6Q1X+MhxSpLJqmWB0YGZCq0ufh6URHYvflRQS3Lv9cOIgJZlX9uuSrLJ0qlaF/vNRKVPMorukppsxIlqHB11uQH3uc5aUXeS0Ws5w/ZtCKDSp7na1eO2R8PPgsGGcncifbckcoZe2xdIoeXt0o9sT80gtJ/AmxOK0gGTisoTNjPhKxGFpOuFzSg9MGZjopPAdMGIol0wvoY4EZLp4Ac0vT8NhhB5x0MfUzgTpI/1yIvFktCGZSH9jWaJAenho9sEBvdMRrNE0D0ZU3323Dm8aJs9HMuWv3/gWfyMhnY80Fy1Mjrl1+lbXZuleNYFyuNEZVO2oVEA+F9rgDFjzcaSlQtW/9G2Zg4ORCrBM3nsYJZP/a0oQQvmhkGIwyg4ch+Uw+843DUpMI3HbSD5Nnu6svhaj3nzP/ZH6V5wPPV0RhsuR2n/jmSw/+1OoLouB6waz0PeG7ucTjg7DNH6LApX+GZk/DnuMHsnXPlELPnNf6wCH+OHczOcfVn5QDINbJ91eHn3z8m02M5RYmovS/098AIpgaF92xOthQ1oeL7cuToUjJhY1sbHvhMXYTjyXqKtDMq0Vw5DZvsI3M0MWnaZPvpBGV7dAZk+9kEZftyQbZte0DnGkXoXOrnEYDvlual/pZ65Nywj/0ocC57Cso/tHjs4iYcyqPOdq4U7LHfOqidkdDGyi1pY+UaHVi5d4ubn7HekLNv1B7OYw7nCQwgaFhIPwVPL8Z2jufIJYzlBDLxgv9clmSYc2O5DBwfX9iuH+YJETlnk4yhldDrqXjKLR1pT2hGi877goFJQYmosEi46g/yExS8k0isJAExWIJhcHdn+UBHQlF5Ea9SrCRo0orm605f//v5BPvfY8X+VyQaoMW846adUgFjY/9QlKeNvVUii+UaKiKryQubRHkhP3A5YhvTmcGq0BQt0sFqEO8/yj27Wl4oKWC289abXZtNUQAb9l2htOYHatjaWiAlKrh4IBq80ZFnlUP6nREWYtXy89DWevtvdZSbjFIcUKhHlB+y236zDrrjeIsPkn1NnETw5wTqNtGj01i3vWEQhborW1ryLuLXShRNNiQSQNNecHXZ+48+jFeMsgt8wIqfGGb84box957oDXp8UX+eY8pyQzBA7OF4xVvqrRgufZgW4ASWx4FgghyJsj8hHio3uoevHv80EX6EsFgsyjtLrpqTv/UBBbzQwRHbX85DVZxWlPtN0ij3pWh1nFqb4tcw3VWdHb0KzmyY05vidwcoMqZw5PzgJ/Y+cuKo4si5e99Gzuu0bOLE6BDKBXQBiM7HA4TNOA4ofGws3j/uA3xf7zEGCjr+0R0ay0/QSl5DJV06JCNPW6Rzb9naSq7U7+s1/SEUecnve3k/cEx3jK1+9v0//dKfv/aV94++99kwDUfm1r2y/3+AKJxLfFJy76rgfw0yaLtDzzly9GqcU7+8BGxDR0Hn06CAbcWCngp9rXyWDkYhx7hQyBE9WsJgsca+Ysa+tJCjnIV5p+AYk0Ng7RC9ps+LZEMp0wU4EMntCzGEvF6MyS2YHZh9GMnUOpMJjFmjai7jfhXa+nEe/PaWq8jGsVizzL2BWAyK+iKSY0QVhF1QBcOTQRWoPyOUJdt2rGMY6eHjiLZ5j/QzZigoIQbSYDIybj1wMn6yPlT2uqTy2UamgM5g32tyQv1AIp71VPqa82DIt6ohWFQtBa1Pg9xYmAZ5amKPcAsVjEzYAhrS7N5LdgbMID37YGy2uyWbpSG/8t12gYMq7HPcJ3lF1yd544F7kg/35U9ykz5JDi20/oLsTW6GzhaJsWeGXCKFK4KTmjNom2VoNDtP6uj4o2tntMRaDX3UKKADJXQ/C48WIy3bcNhRzsCL6rK4K5BlmeMEu3hY8PTvV/qUHF3PQsAXBdLo2hSwleIHtCSI0CEsSiu+HvepaYW8oV9f6JZ2BqRmwW5sl2MD7sE6HsOz816EVN0Kw2Wh9csB5gUup2459cvDbnnYL690yyuxTCeKywTy3vjNJpQOKQ9jexptP6uVCESaM0gAbRi+xGSbc/OJphyn5hUdOzF2tqKUxGdrW7FEsKLSMYbzvDuA3r24WKPZa93++Po75MXiur9xYFDP0QVVMzqDVGvJCFaXnNyqsJzh1xL6RdNEvqT2RhTClI1hYSP0FZoIrHImP/Ex0LZCmBHHvHEQblxZqF/RLvAe5kifyCN9SMoywAIgpl3Z8vqF3iPCGnTGZxwQtpCgjmfUBCLJ1+W8QRgUVHlUJhf3XX3FObkND/pEDCslLADRql6yKiU7nVVITh3qYzGSOax5Us/a5ggSiao5r20a2O8MpFX5NBvyEw/1u50ojV5N+0RLqKb9cofVdI4oXNW0Ls6faip6gHhHspqTyxbI5dPqbBPv6bmzWrynZrd4z3QXb0yTWDTYqKWHEekT1y9DjK/Glg+IYnhie+fVZs/Y/ah4gYUVVAIoc93iU4Xsthvb2W2jXbLb5FiN3yNzpX4FhrauOMhfViYYXNHQCnbIMuwfNwdwRnp2YT4jhR0xlbFxYyrvK7AcFgwjmV1/VfGWkQ8ScxS4eQHjxKgxPpiGvJzJEZpefOKoZCmGtLKEIZC35HlSWwluyg3pTDq1/5Em0jnCmULwZcm1IIKJOoKKsd1BYSEoUlDUT/wvkWK5ZbyOs4tu3BmIh1VYNf2i/Q0yO2j1vbeh5mRvGNnOQGvI0ujVx2cEvBD7hJPIm0JF07JJJR1LWYNWDtYRVljCyDgKHsOsRPgSZu2LAEOIiCf0PEhhrLbkAPM/Uj5Rg6zUZUwdOfQl5tD8gW7e9yntu+UpjRvLUxo3AlogUhn7q/5WhMXQLcKj4h3yBlveODjknuWkJPpeWSJuLEuEjUWJvmpzidxih0TYsh8Sfb8sETeWJcLGokQXVHOJ3GKHRNiSS/RO+UrDdcCmpgFNMcaTaId526uWMoYYAq9TDDLEsGtJo9Nmch1tVToCSxX555YrsozAkjfNvE1G0lh6AGdEptftRaabdJzdbDhbVQFyA6Gtm0heKNGvbM7IYUGQ2dNPs5+bk1Z5iBia9oqDuSKBnisWcdkz71fTqBTUksR8T4V7uxO7tNc+2ReulKnumDyWVdWr0m1yB+2veJ18oivlTuyPZBhg7MnYewZkZBcrrCI/ywQL5Y4Yqq0ixi+8t5hSny//enfwV/0YhoZbfanMUm4wCt0FK1vSqvuzVXYtT/vAj9T7CujuL4oQ7SSIKoEBLmluV2owjkYF4m5S40EGoQpxCdjY9KonIoy+XycMxy32NUmjFAu1FtVwGdDxAFqxBuSiVJblIozDIVQocbgK43HFONwW1ZB7leZA8Y1iQY5QlsIBLcOxRI7Coye+F2Op7VKGw6yVg4HcbTIJ0PMHREzM4zgt7tgBQJq8X+VigI/FymGIMMxeQKJbQs7h+tiOXFCTeaC0yMvsQ4NI4Z9KuaWz0mT7ulbtpaHWVK6JuURfSQifEDBPciKq1ZFK19scjBDOrSsTb68EB0cCDKsrT2ioIYSZiMWQ+8aOTA1It25oY+8qunhiYfl1pw2WUx4KQQ950YKf6OLdU36wd5VKWdMhkQfbU7NtrXQky7BHktV8fkMoZszICwKxddCuN3YweNh3U6NBbKTC68UYrXkx9F5l5QAg7tyBoUrOrFaRgTChp4wwDl+zms9P3GVlr5gv+miUzk3mGqSIiNcl51iTad8deYc8MhGBeA8j71D53yoy+FW6OMmu4OCsegma8sGO99XhdBa/jUlDDMryg5LkhfhSQKLNpXLKrb4Q4FLBEbm23SfpbqzOO4vkpiQkIJGEmC69wBevqnFgtv+uGt216pNgdyvDTTSLISLWltu8lrcHJjBVQkctE7ZpofiaFG7yyq5wE81iiDSLAaCV6RDwwv0U8JpZ5QC9am45YerDJjJTn/YVbuuZ9AUUWDHJC6s9k7zCcpLXrHumG/qnQL4tB06+9/p3vrEo3yxyeF9QV3f3rJTvpnnd5Zstbu7PVdTJPfnn9/4DJ9/Vvv9dqPJdylL13pXqZ7E1f049VhSkLLZb5xOkEem8BQpxBUiBBNwgTibzchoWgBpFLQXeZyb1C0tynYdyxqOtHu1tCn4g2ucp+J39+zkFf/CQfAq+nhRdBbdKkBdu1Gw7Jx3CPtfLMt5JAGWLPyl+wNKbMPocYyqUSvlNDRc33IYYjFiyfSm3L5MjotRtt6Lto+SAXERSq6xk7yl04z1dQH82TWhnJLQzkqKdAYKwEugvya2MZEJWRhHtRysj2dPKuLWclomckZTV/yOvLDT9sgXKsV0p89tzp71S5vvzpJE8W8w+5IrxIYkN5B6aHy9IWOP+6pZC7jx8oVwja8jVzvX5sCHXSHidsJB/FZ/t7YbG0w4zZKRc3QLWKnStd1QqfArQGpQqfNJgN6FEWsZCKzJ//GAxREOmmdznVkSHD0FQJrHGw7FrKTi1sf1Qbl+K7U1NJ2kqvZllLpcwKv34zp3AeyA0WUDP21sbOEAilQRkIG3U6AetAJeY5pGg6mHmgyk7zLEpdORc34D5Gb8IKmTSLqsjNxZBZvzgS0q8KkkxVb1MsRSPwNrMfn8XQqpNyO1DpZcgYn8WAo9Arykpeo1pqWJc4hqtZCgiTo3ZPtvT2IXbKtvEHBO8l4+7SRxMSJrdSMcLisF1DMZUJRo8WSBRoT8STEscAV8ciNcb/a7L+PeOEI8apk+P8W77nD3Hu6/48Q6uN8/onfpizKTvkyWl7yuPgFsH8hHwYi2GOV76ZCBu/UqeRRkXsyjjM1qBz6JMK47vOufhthcB86E5YDDQtNpSILNI0JkyaWFzyKuLCm5kTlRpAMEKKD4g/vo9P85BYRAQ8uuu0koIsAhoQbJcB9xeL5Jq4zInyHdQw+eTVvFJ5eNWzbMi2YfmKLO4D7P4B/Y2eZV5J0gD++hC57Tgk7K3C77ZuiPrI47oR34dwNfYLYb1jRJ7m4BfZNhZhy3oR+uyM9MYVnsWCdTanTlCuLSrghHiPBFKhgyWwnzApAlQNfVL9qcMGl5jkJdBi5EMG/n6Z4m956C2bz1iCVLMfLaU8NpZ5exd48z026r7PNN/ZcF+zfR4Y+ML9Z65+yzU0/MOtFBX77tbYntlKoTarEUQlLq/QPwWnpEx7AQV9lBUNGhvTQe9BikrIHDXsjq3LcK40m841PG30W9yag8dKn3ZtEKHeqcWeguEwHZxf+AL1zLqlpnjBjnGZwZjUKy8VHDUGZwY2ecG5PsX9zkv4DYMxX7PUOL97+7P61/WH9W9Z4nISwQQSWhFrgJEgaPOokeSFNokVhb4YXX5QSk29L0a73slv6iohOKgiuUnjUUBh0YGQl4UC/IO15oPXsE5m3Z8lEGxIIgWDLoM4mnKqXaqAUX1kvGW8Ad5FtBCWRUxCwnW9aDQpy3ilEPGh998ORzMBzjG/fqkeCUALL9Hal7Xq6ZYTF2yWxu5VBZdhplHWWw3zZeNr8JxbKGz8NorUXjNP6ATCDUNhFg/5CXse+s9668xZ4b5zTtla13FfGdOJ1CEcGYbLvxd4H/cmEyOTXPGGqBTEiS1nF0Tk0miWt/CgwBEk3BvvFvCSOM17sSPBcemoT1KSh8scX++i+gqTpF8G91fl/WUQ0U5V3JFDnZZwQFhJVEtK3yg6XCC8FOZA1HAmuCWwI8wmIB+I5U3oWDB1YuZkB5fDXAjZ/JbjcWoyvn5Es7lUvU/l0evDyUKHTeyZJXcMx+9Eh29fDe7PeS7GgAniBu9KoP28Xz0SgD2rqBXMagC1blj9MJzukhEGifxLConnsWoXwiZoFZEeWml1AsXjzDlofKK/ig1/jv12wzoUFhvpVvG2ftUR7aMv8GpDjXEXjB3qE9iUIcFcyT3rIpwnOSjVV0btbF2OKFP/rmQX19hky6eOLhVAlvyzx0iv3q4LL8OIQatlp25F2x/mCD4JphqEQ9Ub8MdlRIf7StXShQTC5jUhnyXl+K7tGmEEahcClEh38sKkO9mXhLxnL4JfZIbjP8kh7UQChXCYklSu1BG7RoGbySGxtLCHa6zCvL73sWql9daeQ7ef10pD76aalBm5YtXtgM1ZnBUibSZCSBvQ/65Byq/7VzDRHINiweLUBD2vTo1aAAJZs9LC9kfLAaTZNd+3pnRDki58GXMh2M6hfT362TPHL/HFPfcKnv6/J4QexDDUuBeFmlYi83bby7m3AAMn+nOyQuIDr8b2EJBhqJtPEA+P1YrBdMutiqoR8hq01BA9NhpD5f3uzqL/pwTzEpRXgwOkDKdnm03NTpPtQ1cHcKHdVhfTgxfRHyfSYPDAoG8eLGWeaFjwZRi/HRZfcUgoR+Pbk2KEzo2Rm4jyp4Ny5/DMU+paUupRssegnik7CTAy9WVp4KSV+CkI8Krc6fAqc4Ku86QBZg+gY1FnwAvf3WnW2BH2y1wu0wOo4byFSvrw/vIgsr2WRmiPGNxYP8tFOUN5MRpZHc1lJmYqFZ/mn1HjU97pXITLy9zEx/PzOljSE28Otv6IVIT+yvcEOJAVtWXkLgf9vS9GobgI3vLQaQFtd88SMYTOgFCBtfpxuDP4eq8EEeH1gWz6rWoeQ/HkpHs0tt2ks9CvRYp1GB6LZZ0eC1uK7xaA/U29PPWML0CIWoWLQsfvx2Pwy2/IHz09pVHoHs0FFuRrUAdXbPqc1fe9v2HrrztV46hcrORp+6Gyl23r0T1Hq49g7VT/dqGj8jaBiO3pXnbWLHX5OwhLo2aW/G+4cowXcgIJhHp0OhRCzrESTLXBtnvTCp/jm0FgwIO7B4d0uhGKp9taLrC5AjgU5hcGhJyhwm1gJGLyxi57ng4uLn5sW5Ljf1uDJMI8xAQfvLRYMLhwPt2er3DlTJIWJi6yK+j90BT0GTkDVHhF3uOG4oBlk7h8CblZnQ68zkiz3MXg+euTWcX5WPhmZz1a8oJJ8Sl1icqhm1vT15k+MOoLghVqBMFpwlWS5hg1dAEK2QChPToFGdbA5xb1zl2d+85ljlVfF6jZcInquOfj1QdL8q4pC1jShmtythUGZe0ZcQ5qcke9Yo71u3nx5XNNf8YBPREAqLNISQCOogOqsE4S5yxkqD/UIGLOzM8jbxRXypTfUNJGnT4M+DN0C3gM4TXW66sJMbhGk4cXvOsX6j+MtV7jd1WaUU5GUVWc2pmrunGXtNVU3hTwkcQozyK03STQftVr+mKDYZigNFLAgBsxBJUbtyivsv5/AIRxVu7gT13QcvkTkRLvxH4G41faorVFxGII1M6bTQ4Q09l/uzgmhaA84VDwGsE/xmuL4rKXDqhvnSwcDSZ06S/v4vAmW6KN5TjmPp345ShsJAcTF8hnK9el1qWq2OHuSsNOmWtlXQA4FQbk2WA8pjERTA0KSVbIVVwR2kWtMcXYmFZNJWFxneHoKZEJ/cJEbL5OXf6HpsdzjmkzQwTzyeB3SIf6DzLBxJis70hyc/4YIh3oLsQDyieEeVnyHBR5rZkJTpZ0kp07bjJx+Jpj5ts9iIOq4TIqYPXH2T6UnQvxOuQa6RSMD2WJaus/KDgRGXtQ5WFcxmWYqXqZIjC4Ir2PuRnazpUjIFRNe0LVNOeAO1f4+QOh7XS/qGcBCDHCrQKCbTSKb/k8iw7rCFIpVxJGk5C2LyRSoYsE+zGVK1HGB5RkU6Mo8TAYDAuRWVOsTNp82LyEbewUN4MpkaOE5HHEwS+t96CHDqCI6ZUkEs0clUMDvVGDylsSOM6qQKIVhS0NCtaGvBCobJXnz/AybjmtbMSTIiK39u7EzoBTaDpBl0D7aIcbGtJZod+zeA2Wu5hFRd05W66YTwt7KKOCYTJSg3XDhqJSECISg0BnDyBNIZwfgxwJKkDnWRkDUQMIcJ40Er8VJPYOywOlNR6H9yXVrzTF+IX/KthV20unYqkh+6qXUxgfrwNKfo/jMqZDjMv00fDskyXKZJrCqVCWHQ8qSJKFW1DSshFe0h1Xo5F8V53mRk12IOwTnSGx1iCrTdaCS93WttyZQvJ8/e2qquOvGCV2ZRWz0v77v2rlsnrUbiFECiCtjJUkSGwgiEQkGhfbkMIQ0oTmNgxRnjlFnAWON4P/6i/PIAlqRqQcu8JmAh0Hgo4r9gUC9nPdkcnS7Etgz/HieP/4bmp/Dl2cCQ7Y4TlJ0L8nJJG9op5OmtdrEruhCvt7Qy0UN5Xg2KtPTvCvdiBYntYEBElUYbTgd95R927dGWASupK3/UO/fRzfvKGKktQjxhBF8UpgnRBC10CwVJ50rJbpLX3zK/Tu/PReUgflpcmB9FJS1XYDStYgrqN0Qk+gGvEP2ApDqLkhbEIR+FoafRUuSyryGj8XKKrntsZMG5W8U1APuUT1zk0/aiOsDninkoFSg5S93BWBQUq0tCLs9+u93fPn5Dr/TVpZB/o7nV/Db3u0yrOa3uL89oZEOd1vcV5XVuc9fDyKKE/UfLxGaD0j4mCZ7pKKxGPaTVVvhRZdrp7zMDzIA6L5J/bGcny62QIIgi4qNEH8Bdx5BH7FQIUwckISbXdvgWnb59HGduFxB/jWPt1m/IsgZq/Uv4sa8Vb2uk3suUE+TPcSgqbAbs7V6bclMWg6YjkNf91oWKTL+yJQYkPBAYl6Ik+wfgcFqhylaElVXd9s+BKqGF2IQriExGDm8Owm4I6w82hKCGR/TWIOeio4wWP0QuuLFxwOKWbBifbO+coOe6skuuutlxvK0RQmTnVHAHVfZ9P6e3rTOntQ0ov2PuQ2Yu8XvvgQqZNYY8956C0KjJyUy17Sii6NvqNFfuTgcVpn0yzfT6ld5cvU36+MXGZjKs3FReYRtKQZFzNU1rJSMHkLjOOBDsYuWgWSEa8JV3m39ovOaIzJiZHbSJyXOj7jC3yapNZCRVoidv8QdQyZKBq46pC9cVwvscguEZGwTPE87I2C44eca3a23J3TFhUnMOC/yVSsi+lJaJCuMujBqEzwO3nt9lvLLDbF8FRnbsDbyFNs9yrLPw94XuMbG8yskiKiOhMWUZ9eCRt+/rwJ6W+Qa0Pb+gU32yoQ0emB0o5nSyKH/pqVEAp72EywWMcIoXZfqVRRu7PvExn90+BTFumVqZ7F6qPXWXqWSwonbIMh/Fw5fYT9SmQaevUyvSLuZopMBGZumcK3DC1Mt0YF90AnDo0/KXePHGX/hOMIvKxpJG9bq6Mf8sZvR6W6LW9fpEcaj+TMK4dyQ9ESSv22upQhabB6zHbibkPtSmETzR0iT6h7D1x0H7UnejanuTzuXFqn8+vNXtiP76390/t93bfwnLGBGTat+d0yz7IhKjEeDIFdqehTG/bn+/t1ql9d5+2lOntKtOF+xSKvHXiocjhrH5qixV5e+WnqRSpQ0Yc6wHeBYpIaiSFSFBDPLz0m2HKVxLQmv2tGBj0u1FRrFGpvFsACkTRsboRDBOoNpCNZhPxSARRKiu22CMhv/u08GzQ7gmt0D5lc2z8Eo+Nh2YKTakYgjJShyTiA7x8sZzvgvWyjQONKDxtJJCaVIVNBXBQOw3/9Zl5o0DQQ6+teAEbLHnDOD7WpRBiUkQKbDQjKQ+17/RljC9qlzHeaMpYgYt8HeNNhmiBjSa7nXABNoIr2u+EuDg0lTScqGRn95Ls3ZOU7MYP702yixlh80FH9udE3LA+8GiArkM/EwDSgw/kBReZQQU/rdi72Vd1T8tIzbh/bpk3pnK7L/d9Uf5/zKBgd+hugwuYjjal4/IRP3b6GACGBOGTjPY3azI7qz+0F8+XvgpYFESUn1qxKBuqs9qzHQZeK7H5ZPQEBRI0hzrWulxVhHyo+r597/xbVLsPLfBtAZIY4+Ms8G0Vs9DtJ4VyS1NPipRbv2lTbpWhiGMIPxaTuEL7WVD1AaLMEIPxlaMG/DK+OB5hSYQQ+q2o4oyty6UrLeN7HqbZczhQO0/lqJ0VHYidYxSwsxq+rXCFhiA2KnO/8s8RzhiS1om1rwUWLF4TBEEsQ84D8pMm3NvUvUs8b51bYU58RZ7SJUYPODkNcIi9M3K/dEBuJrNzuc4Cu7O+mQB9hWNppTOqXskzLoxG1eFUTWjMsa53cES5BgNcx4gsxZ60ij5eKToWJp3jZl516G07wVGg6xtk3bbXf8O6sKvfgP++f+SYp9Sku6VdxDpwTCFX23sGeQ85NV6cpe4D06OGqo0Q6SpwdzNLTnxY1bG08gbxvfgyjvgOxib+HV6yYELf4ecWTfI7vKLseYcTmiZhIWK8c/ojxldqhy9K5naWRNs+naLxK7hsf3k+gkA9nG1Gj/0l9ADyfL+5R66yTw7qltGt+ynThdPvCPtWdz+YBpVV9QQG9DfBiK+ZjLlYZmaw8kF9BDGfjP5YOhnQAoRZQW0jI9WwRKNM9kKvsn7CCtIWELLNJovIdmXPnUdvuP1u/+I6tNBpE+jpud0E2pgL9L1pF+iprgKdlwv0/WkX6JmuAp2fC/SDkkD7TMexdYKGntozrPNUNmJ82KLkwSjl+CoG/7dRGYNP7P0FxN4Tkt8Df48r+JCEhwTeWNs32P1OBk+pVZVZ+O29jVIeEbM7OtOHAhYzCJtYEgsKhFAMVMgjlAkONFtz/zpNtjnX69qhuGcGkeWozWdlO7jVX92bWx0jaNQmcIXI9vt9E2JQVzLwuCeXOqS6dDJSlWRq07vfMme/6N3He1DBDD+oS3pmQF97UBFvOk4e9OZ4zxzHr7dzHJuSB42PhvQDIcnHeuU6Xl4C6UoutpZAIE6QgKiIIF0EUAWfwYRXLXZAcG4vVC7uEV/hZ8YpdvBgG5h7oQ6aVAOUiZ6oMh+wJMRO+gwhdgX6T0LsFEClafMEWinETq5ob+3vxjieRhMQ5bEpFuWjs0eUHeOKsgnj4lu7pr59Kiymvv2RWFPdevMAEv8rmvOmvflTBxcJWdJkeZfU/Z9IGEnrOHSCMn1pUYWN+vAekI+AsvxzDoRttpIsPFpHgzSyPxvg1xyDb/VQWSILK6j9Ek/tJ9YdhfLcArWUOcHOdVdPY++8FMG0Knk+/oSZjPfVY9HoFzjxZDddtTPwxCO+OJ+PtAUoT+jxL0DsQ0xfJqzIVI7ZOicrH+RlLylddgZkivcu09tY6EbHasL4YiGMXQRR2wYHCnMwPBAx7S3yJfMcD8hQVaAULncZ/IZCEp2G8rslzyQ8duXWURFbaEPFahH0tB2r1DVruI3wfVjDFgZqGuHL8Z/Da8nUO9AF2s3GA3+5HCBTXHJ4MOMfLjQ2cRpjalguS54gf2XuTAlwukYvUVARucixj8K/vTRj+FPRbbOAZdWYIdSKEG9lF/9ZhBSxJiX7pERbfr4ojRhCVUdP04kCkY8Ziijx8TKFaR6010U0v+T8PTGtYCxJDZlMBKaJkeRIKRCpS8O6dGiJyES2LdWlVJeW6MjUJKvJpyv28iXwI82sHA/OEjn+dUJywLs/9XI02nJ8ZpbI8dlZIsfnZ4kcX9ybHOJS3dd+OrDv/fThWfK9fGGWvJeHOuTY1FEpS56wek9R5c7VzgxAVXcDom5NQGMjLeXOuk72oiVwQAdw4GMT7wLkZor23SSad+Q1by3ypCzESgGXFiYaj+TWWUZs5qgmvxbWflQTe9WAVsFbw/00Ve0uCyNE7AY5OvbuCc9vwSxBZi8irQVWO0QhC/G5xkQTjfHAqVzp5lTG/fb2K1e6+JUrBb/yWVCWvN2Yx45bVGR9GkLcQvjNGV2mXSyfkGUekobYi5OcWKQnInuUgxZ7iJVfs++ZL5V73P+Pkmdw0aRMWBqwsqQG9XfmTYFBfW67r2rGRjGiDBPRA62XyG4S7pBNI7cSQbEBKeGNrtKBEnge5ZYRhd/eaod4Bw6Bq51iR2p2bIUFNPUUgHGBAnCipH8TN1ER/thPY+zxcY2x8zUb3nq1teg2T5wABbd5ocY0kLXyubDMXWWs7Cgv8HmITu0d5TH7TuGz8d/LJn0k8nYIi3YkRfLw3Q9Y7/FEfVLAx+SVYV0Uzh3v3hnYM/wpQzF3JLA6HpRdb3JblkoE/PeSao8X88Rc90s4hPJQpPGOrWNiFBYjQj1SCJ+oTXdASL8iW0ghLL+vYpij/KJi4QM7ZD/e01QJ8aP+WSDE9nn7KcR6b1x14RQCoxCMqAYrZz03H5VklGOoGLtfqrF7xygUcANOjCTPxgXt41KdLPjip6n9b/bNbPtf633/5022UvAyrRQ8DLUJOQgyHqJSsPwWc5IG/K7vHdROSXowaRcFftt4IZFfVrqFREYnGhLphXgDE0jEWMgftFRTNEOyfLOrLBdqDmJZkkkhS9GmyyQNc12KZCfQtouyAYBXgpSO+1h+1fWx3LzXx7IXUGJgrycOjemG+lg2HjAIoPy4MNCavUEAJ9lpt+//E/n03PyJnNt+IhhHfG1qtFooRQ7sS5zVQCri2ESIPxGdzaf3CubEpJH3JNqcU0Qz+SCyMFCQYFaWIs+ZGDNIBk29nE0s7yLQGEaAeQVVwqp17JGumJNCiL6ptp9XkFHGHWRxGMfs1w+Bfj0UFVlbw6KhgOao5JdY13CtiIwccqEwizvJ0jQ7Q09uTPxkNSM1iCPmtMrAK4PAqk1tBw1ZWlX4T5A7EzNDBZ7KqIUGTgJCao+p2XJlZuxHQISb7gD5G/uBKRrWOquTjleajuUZww1Kw1qXhrHUVFYEOBrAjpDGwmr0JKsAY4u96iAmzNYwrdsdUtw8ZjRXQd9vlv4IW+tERiLdUzRC0Rk6m1HZPJevKVJ5NtDR/KZgsBU5m24kZwiXuqEi/yvW0nm9XuzJ1DD/f4T2KHgBNN12uDNePK9bNXkmfWtQbWkhqNbUkuK2VDfc+rrhD/pQWlNDabZbKK27PBfNmXJ5/nVi8pyj/ITgVxnJ1q0Vi16sZWEvFVM/i4cq7rcq50qGYAvIQCd/9qzEKdayzFe0Vigd5eNIUs/3ViVxC0v+QPvzFj1d67F3Z9NQKfk6sp1Sh9c/n+zqyz8W2JsNdJywqcVUEbbCMXx0LO/fMhoQMgQY4K7lVEZB0tMQerp//Ui2GL1E2RrPnjQKS8FXY/sHb9IEaDXtDejmfKKmp0T6bh/MZ9HFDEmaElSEZzSv7rOffca+3HbYhi3IVvvJg5WotWcCdEq7oHdk8Yn5E4wswgSfTGRRX4uOYwSq8jac8IsEWoqu3QTiVKwMvxWx7DRciYJkRJ0+ukCMXlnG6QxM2S8bj0qVXjGK6z59iP3S4FZ7wTyWVqYIUdnfsgRKwlDExxq40BSpaMkwqqSArnnsQsRTccRksDL2O8ZH98EYaB8cDOoM8asHLiLdYf38CZKcKdnD6EQoKManeDD2c05yKqJ+yJghOX4+d3bI8cV5ZTku6K2WT5oQT9VyYJhfvac+HtprCvlwk3wgY1PxQD4/oPR34UzK8Z35ZTnO6y5HN0rA68ajBByfCNB+vd5BA/ic0gBO9nFcNxWP4wsDKs6MyvGlebNDjkf2RY7u5DnXT4UcD/v3snuG5djeNzvkeDSZHXJcGO63HNumZH7x/WPDopmV47l5Ksdkv9ubpmT88M/jbJXjbZrW2HYwpEZyGiPmNEZoljmNYbvWRMQEUw9VCl0uY1bLmpK7h5xlGukxMoZg3N/YQBSaeyLuARmr/a30ETtzz+S78/WZTLaP3DwVcpxbUfKvGZXj4UjlmGxf3T4Vctznx9RzZ1iORwdmhxzfTspynNMN+tKUD25iGI8mQ7PZEoYY7C1V2M3YYnfMh5cMwV2EZ+mNimAJKvPilMtwc1GGzfNmRIbts+A5fHAWyPCBWfAubpsFz+H2WSDDh2fBu7hzFshw1yx4Fw/MAhl2zgIZPjYL+sP9s+A53DcLnsO9s+A53D0LnsNHZ8Fz2DELnsNHZoEMd0xChvP3gB7ChuwCPbx4/oShh11xh18aF3f4FomyRtk61MRUnowa64RwB6uhuh1JGnn+9Mj+qr9VHQT8A4jbtJqFUtvMx/PdqnkjtkTSqi9jlLCZShqCEmbSbX/VzlzbF1T3v+1Nk0q1NWRh9PBg+w2z/4DgHpIE+ybJ41MhyQVlHh7ie1FwEqBz8b6Ak6XEpSo4FNbNitPoOK2bFWvdrNiOzvHE34W6WW5jvR1XY5gzLcXsfPaYUEAepHU3WAA3ZpeJM5B2xkC0rUovRG44i0ckEiYEwVZk39nAI0StPuzFRb8gNWH9emRvPEiy0lIiGsOSBGEPCUKerVTB9geLiu2Hvv2n63u2H5ba/2gd7RfHR7X6l3BQ0qD5EklODf2TGyD8q6molGVamnspll6o5boHkE5hcEW7vb+URoxkBtj8PWW4dIpl+OAskOFDs0CGD88CGW6bhAyPTbEMt88CGT4yC2R439yZl+GOWfAc7pwFMtw1C2S4exbIcM8skOHeWSDDffssQ2nuPnv+fsvwgXFkKEHztPjqw0bpkqTxHCT7EDBRWLwCGEUsngjZAJUSIKBhstnvYuVIelI5klJjN9bzMg/2Z43FSqgIIFpYguZBlicDlSWiLEBux6AqbqFGfQAx5DcBTG9sdGyLM9FUgA0qAJSpJw+iCFjZIkJQsc1QtMlACOVM9DAy+9n+NHGYMWE9AHu/wNjsHwYASpM1+wkHSkOdh4poqhUnqpyntGj2VxFgbTidR2ajV+4M7B3NNOAek1YFkqbEiR/yUNINUc5SGNhHalKFJhzJBjQFa/Wf4L9HjpQgd0JegSdD0CBB9X4mdLQDKaHluxyy/MEwNdjxsNsR7RBY6I7QlexdgLpjwYuDFWlQ5DscxiXdadCYUU9rh1yyUJhKqoFEZJwMzT5Bpa7df4j8OxaV+dXPnwTl1v7ndPzSy3H+DMtxU19JDryVyeWVTP6tfKiiKSWTleKW/Zfiy/PKHNeblGGsjfT807CGDm83thLBdRmm1xofASX1yMYKq380tfqHa1SSJITa2RCAO0BqZ9smek7EBGauFksU/bI/Dccz3d45xcP//eMO/2/0FXVk/D53VfCXTKHe+Mq5UsslRkpp9BrWud5yZRpdKbW+rvRFdgbxq+UxSfCy+vLH/vOT9f8676VjjjQ+83zfcgWptYPScBOZ9i7e//t+eNz7nh4ZvjiuDG+F86J7DrFrvUsmZiWSbRHmuC4wdJZKm1gq5tQ7Ls5p7N1x8Zm24+JijgZo0FcuzY48FiRJbsF9YfJZPmuQ/WTsgjSS9WBVev5Gn8KUhXYBKBLcuiFdUuge/gdDLp4+4vxPyFyCfvDHAvFZ1djUntg23p/PzfePjo3W317OjyVrYI1Lccs90IDPNZYfPAkm3DeQoJnG9s4YSQhRCral4L9wNj2cCZ7Dsobq8nAf081sOTpEWqLSv5yLqIZIbdhMfGpKGSyvPm1By1mWJlvQF1AqSn6Xuy1bx0ZbkSMeRmldh2uSS6zc4xKB5I3hkWxhZoNtRbhEM43Kl9DKRL6CXDF3ymsA9KCavHD1YYG77bkY2dMA6azt6tODrSB7x0M7g8ylKByCLI25I/a9izxLIx617Aiy8/OD6r5ynHyDR9fPUxJkaGfoblVSoteQ6FZNa9J5OijM04oy7IMOttVHGuwqaaNlCZVHwYot91C1P1okmp792mJxFMslfDJa31BVPJOnmMpZ0gbZJM+VN5IvVs5qVd2OdFOrlrplGSGNrPWdta6VuP67rjVH2gzSWtp3ljgeX7XdbU0Td8zGdemctPqq7euk050lgYaz1q1zjB0YKiabs2J/uL8kwW/Zj9av3L+29+/On5zJO792Ju/8Jwf0zs+eP27rH10eFtqO97ntzabYeBZQEbHvHnQjTrbrPTsDe+kiEOHYjy+UZDSlmXVL/KI5jYl09vzFnrbN13FoGT3c8PAQtW2uvmZn0EGml2i55ZLSqGNgQwueB61IJiLWJINGiiilgTIoP2kgVb5QHBN2LZuPV60/b9WGs8/ZuGnz6M4N6891kqOy+46DWwH4/bKVDq/cJAcjp80NTGArpWu5cz4QgWNXqHuN2MS1cXK1Lu2Sq/Wg5mphPk9e1IXCdHwJPhNOXIJPmQMhwV37IMFjjf2Q4B3aH4bLtR/y4G+hgqBWeQiXaJWHQ2GpsMrDElZ5SFHl4ct5lYear/GohR4O10IPwyz0sKxAVBoVS86G9qFDRBpaUofjKrjg4WKEYF0JE0/yXoIVTrxTRYzjKc0r95DmyaBDnI1G5dlg8mqzqitsMN1EWaGioJA21ynKiiPCM70oq50oG2DUvYqynLCHLL/plOWytiybUT7UUJYiPw5Cw7H9wWKluimykybCThp3sJMmyk6aKDtpUmQn1SzUpEBLGsvbL7CTJj6HrBsT6Mv2wgCarZ96StKdOaCi7FTaMZ5TiQ4jcftEvwn92oOytinya1+VtStEW78lGskLl96f1e39Ynq71m+M2mU0nrl//RHRM6HbcNv3H7rS/f+Hzs/0ZIgqjU+Gjn9pISqPci37Kl+2cTJPw6OcOJPqRuqiWknUMFnUsFo6rShSuCLwvf7ldBvgU2CtxuVa7Jno6mOOCId9ucXlcNoFaYwPH2cpbWmEoouu3b3qCRePP1PbH+yPnrDfrf/7/ra+zpgiF7GYW2KwhdCozfaNRygXMd03ccF9E3Pgjb0dtiyN1Q5rwl4V+gKcbc+vyovARntuA4TDB3YSeGrfJwGtjqTC/GLhvgkDBxylaA4llMkLUykLU4EwIkICYQ7lF6TCvK1dwyroD/Sbya39mKwQDRRv9T6VmO1TYKZYx5JijfpxmRlKYOXbXU2wExpc0ZeqsvxOGm0q/1B1OOmie6khG0AMliHypWRDlpKV6wofSCsYGcLolCb0OuLrHvEMWqggKz+mwFUiz/UAtR5PvPUNOgX6vPqAtZ0iVHWS55Ny45KcwK8C2nsGPUjhtzhAkAN77BPyrJl6L5uHaVZXxNt1eZPloIq8fcDohJ2wJXh44uPoHpTK3Zk9qh9hFvfJ6U0RAMQYzTf7EcrBk/H0VKI9S1+s68vmuUHOPFfAK/2zEF6fJed7QshR04qyFwhfpBATSHbY9qEkC0iWgwkBqDJxkoy08uEkdu6njWLOb2hVXxrCaZAmZ73VFcympMp4gZ6OMhvROrcejLVQaXxsLI1Wr/vyF/72xV/73n8fW/3jq//4bd//3t/eN+o2ux1vfe5D/9/v/IdPv3Rs9Zdf87FDRs0fOafU6ht+Y+fNm3f2kaOjYlq4Swwlvhi/12bGVh/7V/LfJ8WFJZOVPJhC1fDEHbJlLDVb0iQ/8six0S31t3TyoBadf5GWBI/YaaMuzj9si9OYzj97tbr+oOoVXX9ct4+igHEK8h4Fj1UJHls+VJOfw4f6srzmV5IGqPGDqdKH4AKU+ZFZxPlIZKHheq24e6QrV9M+6djVdA5GA9Zxrkoc8rfzfE0fH2Z8ayfNAwqGFTkvfgs7qgYbIjce4kIRZ0PdITOylA7aD0ktCOUY1SlEDo33NBzOlFJogQ6BsBzX2G80c/pOb0Ky2QRbKmK/ehMnkqciY28auz9OYG3NZDbnWRWTWH4iNIxBsDbVb/yavb7xx/SNF6k7lVqjAZc6Rrtf3EzFKswelSVlMbHXz4UbHVYamG6yh2+HU3CbsDJVWGs99JDaINt+2c4Axa7t2Qdjs919CGPRFy/Ofe7rewTkehB4XTdeBKpn3ElKOwpBvifueq7A8HZWr/a7U6ptm1z7w9o883u1+Q37Gp59/0TI1No8Ft1Z1Iplb9d1FWBSjHK9bl+0iKDEIoepEXNxqYp7jZNy6PuyfGcsP0C2tBChBnixGAGISCNRkR6cDJG1ix3+9gVSsi8zpEbyKONQnUgwF8KiuRB68xzf2rA9rx0sWqHBosNJOBPtq9XQ21w4RzGzxbKn9y3izKwVsg6KAxPK9IoXcY040YJGVCdLZUgdLSrsxJN5Rb9phHqKP7Yu3+SxQ4EWM5RRMFoPnQXvuhXa70iKNt8A34eHKWO+Fq9fKPul3TSmdkTDPGRIKI2dqi99A7Gq4GiEfUqqoOetSzSQ4QuIhr6AaLlyaFSqHArW7Rq0MHRRlA017agFyoaGwqfTLzEDHOFrhhqPLpnqQfi+vQ7C39ZBeKrbvn+vbX+n3fa/YNaTqZszqeL4I9/hUmDRk7TiiKbqc+sQL3F5C0MwvOTjg8M2ls1pAdOfKIgfXyfCO1Sea1AgJ9vyV+1MtXxBdb9bfhNahoYBNcD30hYUFIiBaRe6hbdMCioGwPiMnlHTSLprGlQxCmB991XH0G3sE02J2cr/HWW88CaWtJpIWkZzoDerMCAa40CYGkMVuaCouG6LUuPzAOl2PMOTUtbaDX9zLw2H5YYxPGvD8d4bxhna8FmakaHs6DWyozeUD31PMnRf6RW5G96rkQUi9NqWGaQpgw/UU6PbnBq9VjKt1LhLC8ZdjTI2aOMNcKOlqbcEa+Bqp79MOdKMSDcYAEOAMTqEUdekUQcydvktSQCmDlOsJVQo6aDFEAq1QsMrWxMrH/7BFfb7g2OteLSV2J/PG6r4K6XxllYoG2I/p6YVt0ns1C1bp0WWX5Rl+cXMyXJVpVMW2dBdFuVmZzdl4b3Y3j23g449UTr2ROnYE6VjTwp07InSsSdKx45lpWNPPB174unYE9Kx95blnmmXRYtjbzbee0gN6+ZF8iZQXu8YWaJrP1ru9j8ajLD6VCz18b9k3e9TAcGfP63oWZtM4TQJacRSfZSn8wy7q5bGrt0pl+Jnk5XiLcpLXkXAteat8NoeVnjNW+GNoT7Y16y5W7MPN2mUN0Ufd0soCpemclCKKgIY42syW9S8QU5OcjqIVCmL1vuSrfbeuTKGKmEqPGQhbBVo95ZavfATO3vr5BHxfmBvtust4NENOOrDuaglSPcMuIow55ZA0GJOBGBehQAe6ZzPgMQUN5HIhhZbhvzGwct9SluAXEJog9fMTY3ctJF25CpuC6CDFpp9IZntIlXMu/lvbamCPCPXAxr8XlLwIQ/AeRzDkbtWIGrwAYC0hV9OaP1ykMN4EV5jaiqleXN3Zr1J0Pv1ZpCBoXrDoiKrX++me1ODTa7ppgOFHqKMYNPYNO764vrMNN1wjOblu+aoTG0HehKuLd9c4hSpftTbx+AsHnmA7CWmB2zb6jYFryxpQDTEUkMrAA9oFUfA3bANwS1sWypL2HbovvW7myb7GJaz35Fia1Jv4OYp6HfnFFmTQh/A91b5chkCn5iXGizbDyzw8JWhMN/5sbkcnlbKw8eQtfwIcU3anw9igDQsCR2KO8GgxFb2hfc6za2eX3NrhIshbp+G9Td7swFucPnn+cylDwQdxnlC3vLw2H5vWUhZmf/0z634jS5egSNFnZEtlTemlTX/03WhTjs8NcRRmhRZxvUNZc9IalDcVmbsn0i8hyVIwCf/xQXwZiCHfySL8QTds9n58Z2B3bIQEUgncwqWZPhEAlEKVvpl65YlaiVn2R+G6hUpV1vy5FkBUYtHoyzYgJQFEzckQjihlgWLZJllwejUtPr+G8SD17RU65wegODU6wJRHjTj/0CZL415ORCxWH9UP6MhafR/ocZzp7ukBLpBZe/NcrwsftR5vSSExOSHNSf9OyHu8vJE4hbrunL7c9JrSHv48hsp5ZOf3GRkzDxP2j5vQd2n6XuPLybGyL57XsuA1RpOA3eY948rKlnRncJJTnBGP5LS3YUkeh8dizBVDKUEuTm/DZF0I0fLQow4FvQFjwz2drK72+xseVZD1UKPrHqEKPDwxZuXO3Z9Lwt8XYKDRgjjSqNs7trsS2c/EBDqSu/iEJ7AGW4XygTIF5g97I7JQj01lJhysMZ+yID82dIbtqlcPAlKsb1s7rRXS+ohybtmjSRfqs8WSR6ZfkneaiqIJNc0ksz8Ctegh6ivcf2vVRmqQgmtykcmQVX51tvum6p01Sou7mOsxm6al4b2N4MIMlb2rIVv7P0H93oOl09/3zhPS/RCkMg+LnVP4H4MhefB6xc1WfIA70C87LHd1hStWOtVt/Xp2ANHZX9Io4kiqA+dBBGCeZCNs0iMc9SA9J4GNSCjNKIBKUtqQEawAEFeE3kDMqIBab9f1XM2GVksmI+RmI96sjcfI9fqFMvwg1kgw5OzQIYfzgIZfjQLZPjxLJDhqVkgw7/PAhl+MgtkeHqyMry1W5771d3z3K9o57mfqGnuw2LGGlp/V9Q1t/z2YnL7ne3k9p93JLf/S9ewd6/6cpMKe0sCd1CuKTctLQuEp0vLb1GswwFs22W/daukt49tj02y7VfnbT87+bavm2TbQTd8Sfe3Palc814tO3D2UFDKME+D6brrWu+7PqAtC5Qh0Jan967tnc0ZuuvDgld1u+vuLU+KS6DnPX8yRsvKIKAtTxw+dP0k3/QKtAwX6SRb3jbJp619bMPkv6yb9m8chUd0cuPJ+yf3pnfPGwoUJja5eWv7JN/0cN7yuYWWLzHFKr32Z4Phymwgi+2Ni8WxA0fg28XXF60SX5JFOoJPpqrRlbYCWX9yee/xPNyzIKYw6Lhs3XKxth/85mroxfRyDgO/XEJsSUVvr7bgzoBU88yPlvtku82jQUQj+XPwcIAThyMNXtJAkBHiUSiCtE73NR1dVlwBRIHMOGAj0Lo4gUWk9SPI64hzKEfNHdORymFG5Bhk6ov3r+4P9TASj+OvtRv9amej4fiNKmp8/EZ5aKnRIowjnBCxplb7t7fPpe5YoNMMNVcl3BudZtj2OTLbgeBCuVGGEBk+ITKYxZid9zAbOKUl4kcrc5JN73NFrr1fD9xX4X2M0gvkmRhg0VAhVGCYESqsdCn692gfANCaRCm5IO7HDlX2zKWUcMM3AIDWIiwxy6nEaaVn9uTpxsDNLf12Lj3ZRsD4AW4+xVMEvikk6IncKiwqi3uBH/nmsFU8zxTOi3geURcAs0xVo7fsW6P/l/Qq+joDeN34GpunDLHAKzuxyzfI80oEBjZXinDKP4cJkV+lXJHlEwcBdGzKtYrVcctMxQYygmSYOJHQ/nUaiWXvEq+asJ7oeqvBqIqaeeo0z7H3DhTDC8St2I/SxJHjlx0R5ZHkpoxg9Tz9Z9TgxgvYqNTYr9s0EQWuIj/OtS+AqReazQ+ufImpyfJhwTsfXPniYE6asBQPIQfVQjpDvPoN+O/7btmdbt9dkQerBXUVMfPskWPtjdFgK06rQMTYcyMCqgDE76SwXZpXYl+qqD1G0gEDrTCyk1d8xBBgHztIXgZNxUTsROUA0jghn3ZjcdsSPA3VP5VoBPVXjQP5x4heRNtTs/2sVs2RQWzr92iQ2jbxzi5MY8QbScsCSCqzFbPAnV1jRKM6gvgO3bhK9XK1CUOnP6zCyKIZOBHGl8wFemX2CoJV/3b/7uf+8PtfP/1P567616uv/Mx33//Om77mGIE4fP6JJGD+tyBcZc/fKEdWHOeFHBb+hcSJV33+nDvDv+zPIU2/WY9yozl+ab2vOnqVgNIGX4RypLFsiY+IJudHTWP7EyvT6tT5Uf/FGB+CLLoo3n8IujRW7ScieUOHBcN5CmGEuvsi4OH22jmk/k6dy1pdFCvVQ4GwI66Fs+zd7nDXWO+Wb1l0wFtWRPrOYCJMCwayCP5cHqJSLEDAXzblZLIsLBeWhdgfB+zA41fn3Aqx5kiBXn1apbjofbNBiutmhRQbr5kNUtw+K6R4aFZI8d1ZIcWzs0KKy66dDVLcMq4UZ2rie1XwtqJp1WQq9sjJyh7IyQqQkx4vCQil3XmI/AatvrRPcFVVj6+quT8gME0rmckx6dU8ieTN3RzZzwRdHdknqx97uegnsBeGhcYzZGqkerE3tb3Yof39gHqxn+vwYr9pX8BZo5NESNlfRuUCzNPT7jWVmWn34Xkz0+7TB+1Xu2OTbfdrdUV8Tmu7N9dmpt1vhjPT7h/mzUy737dd2p24F3HLRFJOxRg7qXuyKeqlT+J+r5vs/X6rr1h4evrafSgst3vGtLR75Mzc7s3zera7/8GuQrda2aNbnT/N3eoHtny/7xDFJw0oZLD6cw/Jf/9xpTezGztFcF153WDLrepBJ7pVZ3nThXe8Etcd04pSt93nNLwKkkenA+8IBjrudW2eSXxjzdMKiHPrTdOBWLd3DJbh6mdMS7svLje7Pm92lxrqHvd2C91l2JAZe0nInNqmgnaDOu1y+MuwlLZiQTh7a52OUpBIbLM75kjpKvgdnPjiBQDsbZoe97ZFxfuevnavrc9Mu7fM69Xu/gc3i6PK8u6jCoKb03q/8/frOW+bbLv3RVptflrbPaei7U7m/d44ofdrJBOm+/vdVHi/05DZYr9RL6a1TF+791Rnpt1vmplpd9eCXu3uf6i8OG6cMD6jyrTd7/u7POdpSJeyjwxortS0tntxvdzuW4wpEptGSLPPo8XDrTDP1GlIdBBBwDPTSEhDVvLHphFYF7LLbtwZIE4bnarFQdelpImx/xo3QiTc2bsW1MFkus+K/fbJ3vN/Kxfzf9O0NPuexTPT7hMLtd3JfMK3TvQT7kWK9HZ8wtP3eg8v3+4/gzcDBCAMZ0ee7sxFmYYS6dpEV7gc0NSVgwhTg3g1OmorECclLAJuao6g8JLGXV9HTs/1I3Jxz0Vm5tal1bAz8hq0RAZtPxDcgq++IHgVbDz0WOVOBW0PwQYCwfgxsu1ASNhkmRU+P/tvc+RCOZrlTWUKMl+0Kq/l8cJyLQ+/tESrejTROpqwWyp4B2SpbKAdgod2rN6N/478HyD0GPSZ9WVsiVJiIpOSXSp2g82CzAxF9OJq4jtaYJoPecwJ/AwKRCTwTWt2pQJL3ufRAM+YIukP2IlfaE59iVnpY/c7DOOjWLlCVrw9su4O/zofPtKVG1nOjRtNx9Zhbt3QubXJrWd2bLSS1TZfqKJlUFNHdok9JQS1FtlLsNEKIEDeRNKVvcTkzCpZ6plShPrt20L0AN6SLswp+NBDfHDFjP9WhJx/hFbl3Pt9xZ+lPuqqxWGWtRzspR+9bigWMXydWzLSxchoRkfBxeyXD9I5hH1/VHHwsvxsPdCEW6GmjFPgm2JhqAz50hDx/rVBPiN2wDT3ZVuwA4gMuRji2/IQRw02oFvOrXv7lZCM8SHwAMAD8V6orNaKxtrMJNEWqT7TDQIf2HvaEPjfIHjAuMVk29dGVRCh0hyn/Y+12/9Dsf3ylxit9Dgu+/mIAC4WKOk33WFOj7a54RsngxXUA71iD/QqgZ2EYn4BWy+SrhGXI3nHV+wM7JeEG13WdsnaRwVqhb32RoatCPbDKjgclishNCYWZtXXfFY9MYVhquzjKySA08wZHc7QqBnz9/CI/knwJ3yKqwEjlLxgfFn2FwfJIxV0hG66jsl+IoTDi9prq/aOBRBYdn6uIiS99TQWp0XMKFma1Dfskfth5aH/oj+NSDAcpRGRkajiblDCXRgU09CDFuy35/BhYLN9eC4QISCFtrsHF6eBXsAWHkOgmR8XlwoL5vRbr89zmU1mEAUkKGzL6ucwhD995NZWci+quuC/4FytHbQ7+F/9gZyUBmL7yajsv9PEfmV+saBPFniky4uDNmV2GGotCUVpxZ7To5UQRephK6H1ydmeLQoAHoF+ZTZNtskM41BjkqbcgVPMQSTguHb77XsWKRfbmdQ1ylMhWb3k6ooEdNORTkOsgoaZEB3f3h3Kb/Nl5GkPcxzZKgO45SpWXpKBUctdXWUiocsO1xXKqzWUcTFqJeBcdGdWwCGI4buFNNREPvtq56vwS7/eHfwViCqghrRqvd7X31DOmkxCQVolBomoJMEgnbknkVfAOSgmkRebKHF5gX2ohuJHskxFLPIUXtjZl0YlFq/SRHRqqWHp5VLD3M1eBKElvrg6J0JM8A2d9YuUw7LP00WDhxBLYSqTySCnUgWb5nPNFZGwO4jH9wxHq7y231/jtD9zezCBnbl2RL6hVsCJx29qBbIRxIlXGA8blhZVEWnIp8AfmdNxk8VSY5FM5jFLpMTsfrEcaYF3A2qNvOu/jcnSHslPUzCP7nkPGfnpGwp8JbFsPUenoweldQfDHay/GcTsLA6WdGq4DM+7XnLJ3Xc9tv2Z/r+Wrg1Pt/uIsldKKZDdZm3WJzqvcQfOOSuNt6/abc5d575MxStDsS0TP0P3utTkaC4FPoJdZwMo1D1+8bEj7RXzW/FLjO2stFlzq4aJwvPxHM54MdFqiN8v98RWy9yHtoyd73ilvgIAs4ll1vJYkSYe5fWmEueWh8w1ZUkZ4ZNsKWcb6YTIuEtQogPdcXNVzzqhcNYx0lz2YDCCs3GC3SWX2jVF7V46uXYx3KtmqaCMiKCMJAdlVOxH5qYJTDw2fl5TnvQS+TPgRhP5bWLoKag+1S1jJWBGkqMjNvSowlKoe7JC669o0ZNTC0VPzuxd8+SZzoInF7ULnmxqF185jU986qO7tCFD+/aFe4R2O5tE5RiaVsbTIIsxEGYhdOMsoZXF2onL1LZKIVl2+UfA4JyCwZmWDwZbe2sDB5DQeVhv9QD4yvVWz+kvOsr38elun1ST5/aXLfR/wUBW1JmhsX5joaYdtKKiLekTQlqx/KRHF3eBbIbEYJxCkiOKfDwxyFuWqO14hn68/sUGXq+qEU/UABgaHVos1+/W8YstUGC/O4c73r1wsTJ9Q62WxrEEODWOeWKuaMABmi3ZhOCcFe3yB001jTHRikWW7fr0TtaGADmnfrtrhkL5xdds1wzFWUhtJFQ0l954kmckxJ6s1XC6oIFgUBrGng+b08nihIafD6sWq8qdK1/jvDioI47nt1BRje2mZp3pKsYnZsjAof2JCLIqC1lUOXNWOZ1WCSivEmVeJcq8ClyZfE+yhA8JSwNwYciSeBRhBoB9zz4Vk21PH6+WHGW5hQ49J/Z6DrUcC7B1QcuJy1pO3NZy4lzLiUtazinFIjGMMId4zsqNS7WzxZizEomxAgxJi2oMQod5uZiIEL6dAy9jvQslBDy6/sbyV0N19rkF6lkBrxLvsYGEJpOF7EQYlmPRwhuiYAdHKyM19u1JjuK/lwvHnfftpxeUpvuzdwYHar7vJcpNs0eUb9RmjSiPzx5Rvjl7RNk1/X3ln0v8QqouxgV1MVZ1MfbqYuzVRfutip5zgiwVlMVYlEWci8PJfLprSlr99oy0ell9Jlr9STITrV5Qm4lWN81IqxfOSKtvm5FW3z4jrW6ZVB8+G8PkBF3XGgIr+9B1x+sHe7qv7267r3/d4b4+o+RGTUMobZI2eeV5q1phtltUYvuRxS4WQJH6g9yHvMl4+zP2+WS/WCSN9N5bV+epb3ZDWIx6771ZKxd+BhdGhBub7DUL0GzPvQh4h2i2l7P+wwcdEGc9H3PvZq+acyCbXYO6NCUj77ZFjDFGPgIIAcSAyxjrg4kHcw+uPoO5OzkWmjgsOvn/sYOiy6OCpWabR0WPI7qRnEqPZ+yDbwjF2e81hypwjchSNXdCqgUZdXFCiq0i/1en4762+d0panNtmcbUG57ufFqSdDlcN+aslIr9UZ8zJ08dMqhAOurC3xF+3ZuWgqYC2BjSyhf8/u3ji2h5eB7PiHmcmpakzNxWy1ID7ymN5iOBDeyTETOxGe9OcUQThlzkqtD4w6WuSgQHPmoDYZf9TKy5SKeYMGeG1BAzTRyD3igdZCiin9PAqSJb0ojcCPxoswArhf3ehU/Tqxhf/j+lqpv0p9nLFsEjiw1abjPVcpviL4Ejd6nd6X5lyYrpCsb6Gn0g/vyBYpnNkzzoGU5tlNILjxsEPwS+DgZt/pzm3Ig7JK/5QdKICI4/U6jgH4KQveXEEqkKNBAnBUzUt1ui/nzxejH3szlCGIAv3VNPyBI8EDXuAf/DK0gtkMUZn3tmjhp0q3OzREZ2eSgfXOzOH3SGf1yeTAxpLjZ8amdg7zhEY/40VmH9lipcwtnPLwPcn6bI52vShCuBfvVh7PLxu1aeU5oNLRBjwPYgP6DUxRMM4TqVyIkPU1S4ZEeQv14oBKPVUU7tQiTsrXcOrQgxcfIM3MNCH0QBqdC7tvDJ0qnWcBzYdV9gixEuHQH0Jns02Jhsg59dMG6D6hG0pforSaH+S2XPWpocxrHAmF6KkBMBI8pFjLKa0mkuL7pSJtHkyulv8kXT3+Ti/1c0ecT+Nnkyor9abQP8MeKLWwXlBOi0GtW4baiFLpuEi2JeDKXiT8MYlZX/VByhG0E8s8qc0G8E8CaNvauJJUyIMgVHRLvggwRuKcwRL2nI0K/UVfsL0adkUjuqHxr9S5XNJw+3GScDwE/1vOTvKOdhAF6wAG31ZGPK1ahNauBxbIUj9r2L7YXz0SqmQuzXAm72pmYaFl2MHMt6F58+W0n7J5iHnIbu2M4sZPurdgqy28kcZB7GJORfdKdOcEcURdi5DyLsLIlQyIKuZTtVhJ0qwifGzYP+F0gw2VibmkTloFvRVuoeb0P36j6/RMQxEMYyn8M9QQwc5+POcf6TfR7GYBB5tncg2q28N0E5KJJ2wEjsRxfIY0QR5bweUyQQtLG5NHUUrSIE2a4RWR5AgpBwoDbsu+R4K8GtcrMesvHGUuAJAJrfzSsWIfDRF3dN+8t5BYKxtEAwZv1B0tYD9W5UVQw7AS12yt5JqaICKRUsECWlcsfvWN08bPWrfj/UtxLx0kA+Z+g6Xfmoen+4jZPlw/3UYntplw/X1yd8m3y4EAaT/V4/3LUYBEsv8t5X4i0KvsVePt8vpcbeXeOlluilBjypl+cVqGU1++X+NAIYsBBlOqL4Bol9K5YdZtlV6fFmx6gsS+8fo0HZcIuOqSlgBQ4DgxFhMGHWElVNnBvOwAwIfCV1nOdWR5IzIrPlmkYuivPiIOFS34uDCpfmvDiQ1I3Povvyd8D/NhCfrQL7KksVt2SxlIzQKtjx0E5vDV15cN7uqVNQFC8uFMXbaxm8N3dUtgztXT7qrtaXofXVq2qSlQkwJcJ2rdxrQC4srZJUK1RJemAAoGD/Xt8pNb4VHMBi32GbsKoVbeko6LYljbakIf+t3nzwZ12d79+5it9v+ouPLTz5Y38tFb+PR5Hu648cHZNjUDkcS6sfXb7pvh/+7sZ7x1Z/4kO333vNT4Ze6o7e/pdXb3jFWe90NcTd8UFqxraMjtbPlDIBRdAw6/mIQi8/VX7VNaKw+uQHX7TMBE8JxqYvrXHRwK7GYoWF/rFCK6RShB2zKuJb2nORYgFWwPNAdsSIuESaYEiGXO5HpyZDBdnhwDo2ud8eURq9+NmUq9ruDNSDon2g8GXeIjhDPItI7j7xVeCpElRkScysCuY6ereWMOzYZNhxIOWoYH9XzV/66Wpm1Fxbtdz8/cSitMYaZTVpCY8xjWVzX4pt3mcTaMUGKzJxnEojWU2g1KF0ifyxdnShu76lZpPQxPcWHEZfVl/RGrUR5vQ0gTvKfm6ef7eoR5/XFJW6xCLXH4XB3eRfrBHPBERXhRbcSSXCSfij3rHQ12BT/B6zI+5bgAmvKrVNojVrUTXfD5duicNluFKGGouSaW2OyVADw96TwNh3zJk8oqJLSJhM07fE6IchX4qh8evpzki+V9PiUjE5vsQFgEt6P5sOTYi4ZwFC7Rixtd6wD6+nkf0A3E5gaJE/+JqWtaIMQ9PLB6EtyG0ttX/BiZu1Qatt/1PGwtL0yCxf43B2dA0cPohrwYPX3rpk0GsueG+5qxG7muguUijWOytQZroEPTu127T2svas9u7CrHbP3ma1OIv3OquNFMP69MOkxvEYtmJXuhcN088Agwa5JC32Jc+UaFjl39cb1jNZMxlvls7i8Zv6qp1UUzhzH5u6oDqppnBmt6Y2G2PglKEm0IrTSCeP0Rz2uyPfdP9oe+fW1Hh9Od4yNgq1AKMDAfJh51WCca/SQP4OriJqXxkgAu91cfKOO9AhcT51x92n7iIqZM+pe70vPCeMZDXxrAUP/9//bDIn8IPnrep3C0K46hbTQLY97gIORoqOBeIJxKZHz1vlciFk6WE5Sr53Wfnqeatc05KO9WeynAX+kqJJya/jL7DnLQkO/PgTdYw//z8TFprj6GwfPCRvhSOrcNairOXalkmjkTRx3I8yrqOYpbI/Rp1oFD8WKOXjP3cWVDM4RV2NA/YbSKvEinUrWrzvcC3ot4LgNKcGHSNLhKNLcB8ndq8t/3oTlrR4cKPaX0mSfeJAP2UVHjNBK7YfE+Tbq2UGiveuvp9WSsQkuueyhT2LSTxcKiahB55ZOPAk9Nsn5VA5QcCOfci/nM4m/6027U3uaje5Rr+GvVaBnSiX2dZy1VeGMw9IW2PT2NaWA9yWbwZtjvZoC4P1ZPO5RntGoO9tR6B/iwj0VDS3tWdz97Wb+92UNdc7Pez+dnO/n7LmtvRsbme7uWeLzUHLoP+z5YMrEXwXGBhdH4CiIU67uHuo+XZl3ZY5poUoagxruxxkrr+x51wgoSr7A6Rf6/KUzASgrKfgeRnmNT7m5ElxWrGkycOmBqP+1vk4DiiCNFLlF/comGqE0wHZJWgjdiLE3mzJsb31N6BVliaF71KVsgCuoVaE+aiFJ+yDZ1mMp4ctjDBTsQ8HdUpPxKuoW+KChliiTr93XjFhCs85f3txx9v7Zv72YtFYcF8w0MrIgN5NXTRn2pp6x1Q3hUESr8YjqGvu+CFDjQtFDbOA1ixtGF/9E+qSkyHz7NGJR+HCvoWi7a6RSI9IfKw3t2XZ9YR8QUoC2BFNNPdlbanG4zMsO928ty2W+8nO1DKK0EXUbsZndmaJxjkNX2Ia8gN85EHSr1Z/Zeup/33OV36u9ORWvKNuIs/mSKnEKPvlg+JqX4mr08NuPz4vZWsYIOxdA1ixVyxSFuczOjjfI4GOzAXVs7oXYvE80/aT7Cb5BNyN3/JZWJpXf3YldsuBh8pHAb1hqTjMujvCyPHOUNI6xQGowx4+lgifINIppWLtyI6tQ4l39h5Ks2JZikoBqXzPAoEQFZtZX9uSNMCq/eUhCgIoaZa1EUbURxfhDcl4YdbKi5S2X2hqmclrcklrR8s214vtNw5inQzdHtp3zB1Sgyx1Axcyw507uBVh6I1WHb5pW7bbFXUNxRTPbaf/MXZvK27vyrKRbINNw0GfiL3qyE0rggZGyIfeNOJN51Xm/FVMLd09V3MT7cYjIvHuhGWzC3YIH8PYXOj/AkvPNujQFmEA46FlXEzy4qDpAzVainMgtw1eDz9BEalCB88Xmnz1VrjJmuxB2IVaAI9Y93uoaIzfror+It67ALomjsROu7GBXjsVrXxnWlr57rS08r0JtfK/J8MoDO2xoJw29k4g/IbJRexu6J4dt6V7eG7SzZy3T81ouGFnERcZ7B2giKIe93gIItbthoMxzXTfJTt2GnSGfSzXEhcjYzp/BJkdt0DLvrbSPKV7K81xW3ndvkT5yq24t/IitjFuaG+NuiU1/5d57lGNoLA45z8hhuDrhrFp5NQBoIMBO4YG6hPXSjk5AI7x3XCyX4a7afEZUUnJM44SuRchlGlHiQU7iamfSiJLBIHvxldkaRyde++Onlvnh4prOhhefllPnSNxZk5DrHYuacSxXCpCJSKENE8CY04o32iJLUeeZKhMOfiCSrDJBmGTNX4rn0FkZiIISYAAK5IQLmE/RUoq+lRfTzuxMMGDRGxZ7qyCpyal54M6+0qVsNbGEUjjrjCNO0Ead1qlLH4C+3qFL2iqx56eqbjj3dJA5y01J3dL76vxlvatf8uZ35t8/576sWfGRoW1UgbnLdS/K7RJq6LxC5IX9gTxdhq+MmnFYSpacK1WJCQ4NCetCClAn/QeiRZCc+1j4G6OV1SXyDfnQp80BBKapCScsiilww2NVuhtbBg1R2G7kQgh4yfsOwBYymeIX+PhMRI/9vQfMcp61UcKgXfNE/65ZSdsEq7BFOCslqX2sX4myHoeq0D4P7zl9TmP0rD+kwbXS05qhZGoCJvQcA9Opoe+j35UoJZxcz6OYzK5jHGqqyZymlSWYWvg6gU/Pdopl6gJMiM8FdBnFOIibn97saCVw3y3hUeyaIz8+hBstj+REo/eipHLvXHvI97T+zbihV1HPNdMnHcFvg70B+SlEn9BGzBeA/YIRLDjk9nn0UcTOWWVpKiSqiS091gUnpNYexr5Qbx8Nwp0n8TdVJTSI3bLceFuBI4ddqEY85BiAUaHPqUXQb3HYp8Bm51NdmKDIxUH7aPUmtuK0A1zEOxFLmTyak8gArtW7Mnd0VpnSblpc6VMuOuPxqAWekiZHOX8LdmpI/JCZDmUnOE1Rw3Chs86gWUh0OVFVCQNOgZE16fJoAuLyB1VCmqwcO7U0grT7c/O/UYVRMSdBNw0ZAoeA6MoSU5IZSy2NyyNGpY5J1vbsMT3BAPSGZb2m3MxiuvWLLAXu02aG2DqJ7oelxk8FlwLaBx3If+Y5IeB/cTXHjyGMBkXgXePdMhj1mP3DOJBvKoSA4zXtMK8qJ+M3FLSM5F34Z05KbyMaSieNCOBwkpeq1GsC8ylIu8e+EcPLLJc5hzibkiTHarymoB1eOQQuZJ9YlDeADcsRkT80BGsbhpAcjrenGzMnF4epQE2Ily2+cqdgT3TrdMi+qdO4hjhakIuzXaAULeL6ez9Bppv0CjmG0hXA8zCfrWCIUFTC1QbmaTFlZtacM0LuCOAv6iHwaWET6qPQBEB7K5V2XZ0HuSvCNS2qI8knfrIEVBEkh6KyOu7DtJht0Ha/m4+huhwb0P0D/cYok8KTd7JNP2jDXEyO651rFlXpYl9qJ8vpJa/EHiDhDjMthL5abYEXLTZ+X0laBXK8xaP9/z8dv63B1DwcWHIkh+hV5UvKTW5kzuNJPfCFIcvn/7RitStyzHRr9fqqlgE0/NpkpLAi9EKvRPcPlZMv0DSmDTmekXOiKAJZ8Uqp6IhsuMrQprHcd7xc0jXGxvY88Ysb6whofV9v7HXmETHT2S5qHNV7kpvJKaFxfh0q8LJxZNd3WIFd6Q6oghWHDpHSOdTZnP47ELRNcG/SAWHyXJtJsXgoCgMTFhPo3xwjuT/xw7K1V1zO8bsj90slDcUPxv6L0jxQYhf44uZ14evFmE5rzGkcXsg2DdkEIdOxarJqBZrjhLqCIB5Uhipmv7jge83I2InDe03K6zXiRKHPAlHCNOkx+ac1smymj1sRuy35sm0kFctbrYXLUG7DzFHjjEuZWw5Ud42loZZFjXEI4Oj+dv9hcqWrwlNF7IaSVX7xZwio6lHHiP36AU0MtBx2E60Kr1QVGCD8+17K6qF9GzB7lcLD9YKLawzZk+SxENzFkTjWRBl+FouOU8yxYZkPAzIWdilKkeURsWqHLLarsphPxqBLBEe9WJeGD5NUJbJkv+iQllOvXa31P3ab8zlTKHYdswOysaGjiX1ZA1hutct8jdbVOn1UQbZoWLV+KFnOOf26ZMrDwtqg+G/YacBAPoucouuAzbc450YR3m1AXFAfr6vUa+mkXX/HhqyJOLCHjHeKiMNTajZizQ33bgAJjoZLsCwY0SqT8sv7uQfkf2Y4uLHDdJmrfFhIBDFsSHXgyLAsyCIcWhfRADlEOavyVbPz8NqrixEzvFHP1iS0hhCKYlS9xNRnM+FL11pb5RRDWaW/P+4wRyC9d9WjvmlZSs9dCv2Gw6XDQp0eX03xT720yD1bI5sOEGr02L0IVGzGyDth+emHicuY1fBp6AdoZhG4bGd/LKgUzvcoLcs5Qfh05epIyCNaQYzv7Z7UsFE23lvRzvRZNt5fZlWWK0u668P11IZgo6N9glgumCFdzAKN8rItdNpBuk/34PdDHtQHJjQBHX09BYsFwn5VF/RT9uyP6zPlZ3Ri4MBWfBmKP2OBEeBVXQgNfZpSSD9rmvVXrykDldTqQQNtGn7mT5AfYZiLQR7aBqRhzjCZ+wDDvZsCUPKJvv4XAKrlmh0L2zQaeIuXpilbIG0Mc7BcHHRX3tPnPuzah3+LH0/OLPsz+K70sFBoyrM8o0dKLaVONwY8Zd0yKA7IFoss7XoyBF04XHBYicrlFkx6Zb5DEoXwZHxMYwcsvRl0QoCHomH44+EIS6UfIIRD4gRx90NcA7s4iZJCQ2/fV6RzRernrh3eRopYy0LCSAZIVJgBdWtYTD5asT3NeWbgkTiDTM+tcRe30RyEEdDO5QXrrY3DXJW0EESZJ2SrnRFX2Eu/9+up8Xr+GUSlujhLoH8Ug8mK/QoQQCxrCX0ao/CsuQHBtNyNK1AxXUUm4P4BvL4VP0kVe56eITjokdYpE3YlvzWJkLOSBts8g3p1dstptWx3g29oSMLQvOOtzaYhhb2JI/4cBvRUzl9RDPwyowRebAwkqGgoBejla8NrIKyD0eiVPB3m72SDLi+O6CwiztJiRuTErfI2mt7t/PV8dqRsOZX97WdfyyqCVnAogER/UwxDGTqaJz9QZfovh17+eKU06GmG/iPv9GJzlBPQlFvdFg3IwJzPCBhI/2wxLkwe4D13GOk/VBcu20uttjz/RejU7XmIP1WxhBNJ0ELEbj8MBAwo+SZ+cxJoYnRMjxJYb1hgWQuYiuvNqYXp4UMvO7/UBNAYvFBT15xtZBX5IwV/SEVHD5O6mqB2lr71sBvAjbwzFiPBhpdGjixM88PDSDxJ6PD0n4qSuXj8fbMvy2U+sztNcWkDStObRleyjJGa1UDKDvgA/vxASxh7LIPHqwknFZJOGs8AHfyvqY75QloTpokgaPU/V4/ReM++rToqcGS6Gk0rIx3QZBSQIboQJt2SzrxiqXx1AIQN2JAxweic8vEJ7J/X5BPZL9YOO5E9lSviQxO3lI6Vc6/EaMgyCBcyY/0a9orEkWQWUfVKrQX9XfJMNGerDOY9gPORint+SUM0/LSiedQ8VSQon/wu4wgGaU37CKPV/fWgvcYxJNtYUs8NfcQ9WzhieqBbmGTtlDCVbGzcij1idKehTOWH3x8fDYNuu0ie2eMUEjUpJVhj2CmXhEolzdEZS7H/L2C+DBE3PwqnY8MsEHPULA1eiz2SfOt0EfQa5rMIvVFamLBv64zpYNAnUvqzJpI5AcM4ow7stdzsLWlrEb8BEU2lYaqrbwZ3Iq3XUMfVkzBAuMRkpJfKqdCcGbzYCpDRRu4LJEFJuYj1NqjZV6M5C5ea4xOh7445zI5E3OfvX0uXw/UCeyWfeJrjXw8p9EK7CPiWm1ksf0BEstFWXfbZIGjZHfOe0w7TNflxlrXgisLZYqm0pOG7bzcMsH9XlqJJ9PK5TPVymvL/pma5tSwL8Q+i9heNY9eyUQclY0C53AWncxOlZCrH94P++/zSl4Z3wRBqrnvtp4113ryIe/kFuHn0OJiDBmTNWeae+CZ8Mm9sX1f2OFU/QcT7kHhZO87xNMytTwnf4zs8iZgmYydPHYwkpWWkkzvmQo/D2yxH5kDP1mXSISS9EWFyYrWEV2XIOnT444pHFeAzKWarvJwoGPXXmbEQGf0Dy/Gr8zAUc9JMYJ1l8oS0uHLoBX6Uq9WX2qGwVf9qANt56lV52mDS8MYu5UjnP7Tr9QLNtfflgtjLRVJpYmluXsusNcerGgBuYhXSB87yFe94oFOMvvVOXrpA3UHaKY+Lc1cOT3NfLExLc18aXqaeWR6mnl0epq5qtgF/rFLJEBJUcphgEcPnkAYYLcphAH+ocQgHtA8GZA/oishXEtlOHJkdA/6BpKOBpLOBn6fN1D/mzJqJ4uOg7RQFtLwReKXoJVr7HJsFzpJI9auUVeXKbm6ECAxYZfwBSoGGV/UqZXI/FcOaCB6gXhGsaTTBfU9yjn9g8c+LqXiA++QGASeiwAOYoHJECMSKWgssI8lopp4DScNGF3UwQ1mOoZA70uVICSy33PCg/V8rHizeMoaQiDwUnz38XGDLf/a4xFSEgRr1trrFtfrp2g4WWkUGq3oFWghktAjNGfm5GYbPr4zsN9brOEXaXcztw2ZMkYnt/AKOfmBe06mU3W39x8ywejeV/ca3Zui6fur1e7Td9lZAthF6GlUqF6kIREXYQFxwfkH7duL56tb0hf5sBsa/HyneqL7zpy9jws/t93GhS9PJDz4k8K40Ovyu7tGH78+kct/b17h8qfA69oJFIkOCoOAiBCHmZAhBuyM8iN4Vbjdamms6VRty8u1VoDuVFNwy6WxfX2OsHhd92oQ6NUxLYC4i9YMnXme6Myx6sx5cn+p9IP2VAtE0guNWzp9KC6AkhoAJcHxPyJ34Q45TcTgmCDDyTiETvW/K3t6SgFnfmFat3GJvWB+jh84b3xsZY9r2wld+/y9Xzsspmzp94vwDb9fWfbfrx8B+P3GjOWE9lv8erGOrxd5WZB730Yeeaki/7Vz9jLuTI3cz3TIfbPK/ff7AA1PEzzcJbKEhwuctrR0Rb0rIHwEF5+w819x+aVww7i0dJZNlUdP+IClJy/3RWTDvD7SsNtAUrbsxttBpGW18pEPzrDyUczKR3wHr0UkAwg+fklZDZ7ZqJ0wmT0pfgYa/Zu37AzgTIlf22/8FFXGVgtWm3Aq5ky+utct7AzK97C8fQ9/uHOC96B99JlcT2HVIFb6ubzGaOIKEFAGHFpwiFbOwmBzxWL+PtdkcEz4E/F8TOiJ0r3qZuxF0jCdZ8gCRm0qXAs4BeVlEiF/FHKj/dkingSIlbvIV+UiJEX/S2PWKSSeGPjoDJBHB56ARf69drAlv5H8c8uRLJ84OBQSJRUUQfHhflzydb0u+bdFZRD+oVMx+6cez2gvdopdyi1QQOzX4WAXazvGBhwhbnA5hL8emKmfUzGcAqfwDbEvjSyjpMKlTBtA7FOIFfxbJtadqnHmDz3Hx/2/9nNdrw0EbjkmoK4IdVAA0TkUT8QdoQGByLvqGRDQ2Vtb6mVeLVPraqBdeKtkXck26NwrTpZppWjN/dOEPV6XFTxenyx6vAruriWn0N31fXV3/W03O0sxLrWWO8kAJHjsIMBcezWyHidcTFXkMiqeF45L4Bm5WAH8nUb2Q71AM5O4ut3j6rfY8a/uMbaKztKAuzx+Dvz+Vcr2PLFnWLZ5jc8n79NrHwHMZV/PD5ODXjneF/tWMDB8dNFQxMH1qoNFPgV48GMmAREhpMYd/uxgIXugBPDYL8fswUr82Mspe+CHotdMNLsCk4TPrphwbgWUQR008JTEzhLNPmEbho+qKvFJeQbQVmQwqkDh8ZUyL+GAhG0YkHxhuxMK1X61XkqjkJxm+J4fse53Cc3CGyQLzh2xDDPtMpqO2G03gpV/shf+VuUAXfjbB+rCW5IJXPgfu/RAe/YAluwuwopiRGNNV9xakBq4ndusYrC9FBlRggszf8Ke3YRzGxvEuR358HKoYdcOXJe0p85twhJyYzxucz1iyoDZBRDRxia8XvSBWGC0ASK6MgcRqScFuuB/GrHfqSz27I7ZVF/6geKlTzBmz2d+e9TFDEesHzMHZ4rC7OHnjOui9seI5D2MrN6hpREYnzmOCoUmdaoUcr8Cnwx0iluFkR7saNPrrf4T/BetHEsjz8K31W/7+f2jGLk86Y1X2zcYJDdgbOUGKxtCDrZRFsumDfGx+Xhrv36wd4LhOiP2dky5aYhExH8sASGBQsGgazXAh64A8OMSCRbLkmh+oX33HPqG5Npi+4jX2q0K5CXxPqiS/lFrUzKDDxpD8C1IbqT5wAkvh2HYCw/qja5ACElDrFINtxV6FCVHcCCiTsiH479HHBS66+OB4yKupXIKSjQX8PdynjvJISqv+DAQlULI13EPat2JenPl6sP+x5Iff/vP5hz5Oth6agaF0OHkMW28DxZPs23xWKDuaPE0ihbP3xQHCR8g1jIiOJgB2t+QWTUnLYJxi2fqmZ50LglUhyqXk5ca2bGnPfZFq0F2Iu8d6i4TfsBPkSaI12MTdsrI0lC8UUcsPbKPDw4lGHx2SPCclLqeIJK+QeBKtjU7yQ8DT7vcVMyOpXowNVPf7u5T39Q/l43T91z+lwk9kRVgEbIgqAdm/FDP9joNKSEZKkZV8jQ5mQ3AcnYNuioxVDOc0Kx8RNKrmGwHiX0PWSXTRMRvD7zxySSvDdDx1sDHUCyj264IJNcuT4FFqHoaSSa6faDhPfM4X/F2gV7Lq2YAmOj8132ofzTqke8x/lB/V6JDPcP5HuHaOd5zDMOQKr+EU+ANJMrxGuIHV4VRw1nr/0/dd4DHcRzpTk/PAksuQhMESZDw9zTYl8452wp8Rw4VoUgqS5fzHUTr+5x9UVmirJyzBELJOitQmfIpQOHZlJzonG1KTnLmOdIW7+lN1d9d27MzGA6BwQt02JnZ2R+9vT3d1VV//XX4hJ1V+T78CYEN8cd01T+h7UvmT4QH2T+hcd98rCL/5q8i5dN838lJlPSZL848zd9YOs2Xo0e8iJShb9zlIiLoXcrKPGxwiALZ9q+bh0f5iGfk9P/onIGhgyX6d0HL/ZU/mYMb3XTp49IOJ+qq2VIrfoGL/g996q1opfCa6UJs/EcUP/nODor1IhVAO0DxnfxnuNDDoCUbbVlWzwx//gwz/B/53gnw3zWaM4InImLHx1gjR475AoWnhBzDXjBNiq+DKzoKjX/I+wV4RjaFbZWsGrepKat47Lw13Km4o5RJhyOdB2la8pmc2xGml4LUk24DnfQkbaI/ztHRV1J4UCZjfzpu0nR845IUHSXNqWEkO2zn4ZDnYVgDnNY5Q1Xz7hDAmjNpmCtaaXj7wD4trlxCoQwmH4eSoktOsI4EsfiJhbk5D/PN4958I/t5v96kpT66mt8PjfJfltLr9O2Rtvw/lyeBs/le/Nk0z9CU0S4Cb2G6nGgWNwlQGo70Cw4ei7xy72mSQrJ2gnTy2o1kAQn4CKOZK7hH/fTok2bf+riROpMxe7RaR6uweyqDeyb9/B7vbet3p8tgennpRLLQfHkpJ6Cd8u5kj/clKvGd5feqMTd/xVhYuxNkkBaDOvSoYyCZMbSHlVIGu0qNOcFPS7ePJpsv8mhyzrluStqPBJCHxVNAXYwrCCDHsiMW75VUfUhitvtpNrfJMHyy2+Kic2/4+U2/4R+Whv9h13LE2VWnD/NOm0/NGSvw+ssVZURu2WnDKZvrFW17hexR6RXt94qONXqFjqRXujKDIuoVpsNJ27skEl8MnICte2T60nhyqFqQrjkzHdMHW53E0HxFs1gtTu7WK9xTk8xv23lS0a6AJTLFtK/MqeMIKZuaJkrsffxY3F9y+SZNSvs2bVRTWauhQdn6HVfkZxZJgWg3mTwfawiTJ1PXh1cHXnKg0RjSsYlV8stgPf0YKymksi29DrqHzIDmCSYJUIDFPvi69ReE/M/42bhLIKtip1gp4tjH0SJuFjf1VdR3FOVjYRqzeQQlKNhmQAx9z47SyrFKObaNbKDNvUNS0tKpIgV4L+SQVIDUX5KQHlNO3ymguFMAkbTWcSIMis6G35r3yXScQiG49CQtm3SVQlGLpFeS/0JvfsnrkjegS/6oWxGd807MvbQu8ImZHsEBa/iePzkdmAuWuzc5rtVW9LeW8wjBoYifU2d0VZCx5s9/MWcPdSp5tXkg2uwgs32ADYenl3J8RkoZ3z/klsujlfaJ3IwnalOHoRoKOjtAxVJYWnbL5yqamR+YMTGx0uHsQGVLVM5PI/197JueLkudLV5tThvyV5twtqvNn2ZVatdQ6g7W9Ti9xSYxIPjGMaxT0w/3pcfq7S7LGmwxl06F9pnJQRd7O75IdusBXUzW4C6Bvb9jV2SN43MRAFjZqRxw23oKw7iT4vPAUmgWx5r+ZtiSHaf5empsJ1tTiZtkFRneuwt8/3wBPzhfwA/PF/BH5gv4kfkC3jxfwA9VB+4uQsduF4ChwNse5AOWIyNHfZICaXPMtjXGtKxVdQJf1ztPwNf4wLzldVm4inuXt1TaiU/EmgXHYGyQ3URzh3l0qMWg5iGsVllhw4A9ITcu8n9A2QikRlimmjt/l/RiEnB0EvtQmqH4/YAr2Zifr9g/k7RxYh5YmTuXIzZBX4VnbGSpaanoLQaV2b5cQs0Smg/r2gtc28zvBepBvm4G5ONnT1NNMOOb6wbAT4UsmDCsssurTTnNYNu4nqRY4g5x5HYSLIfpyAvqla20l2RW2mi2K+0Mxu4wzALTMQu+UIVRcb6Ow1JcA9w+wa3G1Lglcrh/4ptIEotPET1t3YRj5opV06cDhqGn+pEVeKsPL0x1iDUxTcynl8BemsEw2Ng7g2FwibA4fxLtwjA4IWcyQqVxmJyixnyxLD32YwMl6bHFTX55JuLptdLkT5XbMsXAcKaX98WGvmpKpL6oVfq9ncr9jlVcfzOxifBq78DQC1dGGOKjZnq0KHa9KOURSKNrZ2gep56L5zhYvlY4WMiHbb4gg+XoLGEF3x47aLqfJNI0U0QPg0xfA/mkPHGfJFEM2O6OvQJX4j9RUJE8QeG701vHQhGWGNNOmGiKUKhuGvJl3teGGkz6BiSJ5COxvpl7LTholNcy2uX52nVu2m+7PN5DaFJhIpVTzyOJmWZ6X0ZLL+gih84VnOYtJG445mnkgR8nYls+tUGbSUgC0AXyJ+D1E8upm/kYPFDxs6zFknaoCOkfh8l1tpIik8XM3jnj3jxPuFPzhLsxjyuJip7zmt0+7cicqcRvTT+7+XQIL84bbPwwSgK6QFXOFo2FxZ5rdqJiPV1pa2YGjDEqRVOb9lIw2g7ZPmvi/j/dnx6eI9hjTVqxmk5JJ7ewLF1gti4Sj5hkWFCBj38cvvvA5//h8lVT2O1HNCDSCenaa+jfHenliNLOzWn9DGQuIeYNKIHZ3BDPcYMEecSYeCpKtLl6wKqntPXt1G98R0ukUnhN4Cvh7qNHu41+JPnfSCyNBWN70v/1gk1OwRmIufZOuPo7pNYILyHCMy+RnhWJJY71esPlGHq467Dcf9VrrhAfam2omxvzgfrbeWnr1fOCusNHPdE3ec3P0wALV0/+0Io2bSTo8DziS2qq1UMRr/+AcqYCrmZQmdvpudg5gLE1X7Oxv1JHrk6rOfUVcKlFQrYNzR1RHIhiGU6RGSeysMJXxdSWVSuMOmqFQRvWBheJMJusm3TEK1ZGDvCHqMyb+dQKGB23Dovegq31SgK4Og7pYITrrnYZO+hEqGvZt5r07cJJ1A4ndyp9bir3Sfh0C/aIv+3HdC2ciQO83aFIHaXvzLg/PJI1FlOTBDlZ74mDCa63JQU9hTMnPaocwCnwEEeIodGnWB39b6DI5fMDh2HEjdCNznS8fJprt6uYMEbWc/6JQhFWxV1MBjZpW0k4wJxLcWDl9vp/nHU8Iolrx+IUzdhs7CFqdac6AiWhrd5HYXXwCzFr81nwLNPXlnM7/lEVGv6I0PD7ymj4lP9ofugT8Ofr4Tk+iGFAfdNYMfcFbNpSdHFpO+xXCVUA2LLhKaQhbOjhoICGiO74KOIsIb2HbSlBbR+JQ24wlIUpgkrLCQYJPk3bC5LjDVt4YCfSYCvXK6eabhyySBTGhzcOo04+rXB3eXTE0MPWlkUVSbAphu4LPdNm2yBxJfYOoEhF6cz8cyMO5Si8J4gl6sG/gX4+4vpSloe9u2kTaZ+3qBFQ6c91A08H/k5OKgwLNSyEL4FLtivC/PVymrvknhG5xxAuvs2zovZ9jDTZj1WeucKW0bemc+iZzmGJ6RymQDOjnjVH1OOLamtuVZnQZNgVmvxxJzRpXoqkiuaXtF9FsxD4+nLgzR7wVzrAX84AH+GrbXGCDPhhKztKilcuc9Ji91BAyRcriNYTkxl5ybXhfXNBvXhfQfvq6MjQfBUdyYf1/UJUsQ/AfFgr8NcBzIe1An8DwHxYK/A3AcyHtQJ/C8B8WCvwNgDz4a6BtwelwOd7wPd2gJ/PAK+Dt1k2e0GXbp35pvgmtfgmte+bxLbuRwNuW/eOIkXwPZyARiACGtb8GF7tnDRPsJwGxRLkCtS/5c6/THnlb8gIbLTOVpbMu6f593676VSr7cEjT5DJ404IrXOqGA0mqHwef2jEa1IYh3KCz8tN+DxLD69sHSnLrVsGkqvvmg7MnQ035WuzlRZ3VjiloD0ZJLxcBER7JyNZdLSxxh6TERwHx/KWqRTzPMLk054s5pYAoM08qHCBjrWKIebDfVxb+Jn0Mwiej4XONA3J6LTEkkj0vmNNVd24SvNHW+z9+i+kTMIYraNyLgNKEl3MLDPCMJ8bHVOFTvggjuAFbr7DEb21eAF9Qjrvz5mQjk15wJLNqK6F/JwwK9+nXcnP886apjYh0dr6RY/q3hYSYNVtoewJr+wdUy5KpmrCvMrHBEsp58UQxzO8rZns8W/286MuKRHWxmtKLl0kboy1M0fe+hA2NXekEwz0XhBzI369RNwm/Mw/1AZRLpdcpN+HwZ8Mkj3J6IGr+wIFr/b56as1TfVa+mVt9i/iekjx1eZHi0nzFbnkcbjrOevLSyrNWec5vlZlo7OvmtH540aWHydWuHynSL6pZ8/+RKD5rt/z7hoBOG2Xb2xKHl02cZ82mltclv4WpvpcszQO6LCtzUeXxRrX3U30SXnH+yi6WSQVxdsMHzYiesxEwcDSb3CRHE1KIqctxpRK15KQcxiS6zfvcNP9zlXmuU4F12PCMOuks/Ex6gepS3OyxN2iTHwsysbHbpVMZnoMZfwTSJzGBWLFu8UD3iVZpa/gIB+T5vncdHymUedqMMos22N84XX6gfZDYslqO09CWRTOD4iLNm1pVXqxAqnwEphNg8IozTPV+1CnCEkFZTWLE1VWs/gvuwaetuOJJu2IaUPYtOHfKeTb4XJRr8Fl2opH2BSGtJ0N44DPuN4FHYoyACh85vNLjwAr4E5tM2zMZ5Y5Vc9bNHXOxGHWGJkaSi2QwDxuVuBNtoI0v5uc8rb0sJWQA6VITp971KlSxZq24I7RD7XWkybw3EZMAltGfnMnusOznZPK6gUZ4bSe8TGlxYJK2HerEEQKabO9P1cfgCs4JZSIg4bVt46zC5S4v+iPPjiaxrQ1ETOJwGgeWI7fjxm6b08floC6+VDrhMZ7B+FsxHm+jlFhflOJPWPhvhJuJNlUatlUatlUFqFGhLrSoq4k1MiiRh7qygzq8UA9WlCPLsopoJVENPX78KQ0Ed6GoD7X6ZJ0Ak1ckYWSSlAf6GPzAfr4fIA+4YOuVcpR7qUWKxe84LlpHMzWWNMlzMpH9LNxjzpvOq3zFkYZcbV1Xt02+nDTFmxr5gq2NalgW0+nUpN5djhuko+pmS3Rti67YsJVfGpKrcFxdqnE3DRCR2T0FS+Va4Wtaofn7/HwlHFur5ivLDZ3LcPwo+tsAOk4wBVz28I4tATVdYWALwY5xK/lEa+sHfGq2hGvrh3xmtoRr60d8braEa8vQBR+xqRyU/tWKt2UmGT7R6aDpNeco2CtrJXsOGYm476tbEvJXjFYnfxSm2kuuSTvpdA+f8KX38YumeQ4IlujjQ4gx0FPqchxBHws0QeJyqwrIqpvWlyJqG5eNHmWejHivRURz11UFfG+ioh3V0Y8b7jub31+RcRnB6siXlAR8ecDVREvrIj4pcr9eFHt3/ri2r/1pRURP1j5W19WEXG6vyri5RURz6vcxisqIt5TGfHKioibKiNeVRHx3sqIV1dEvK8y4jUVEe+vjHht7U/h/WXzY9hB/DIhRl2I7wKrTsovCDvOBs9v68h5aDn8S+/4L94Fl6fN6rFl2LAB5Z0zIrSEDYkw8GSsd0ZTjbKIM8bYHPZLlWnHKUfpiFhJnJRv5VrUtlz8uuJcHslNK8riuaWvLIvnuIz6/pyS9EI/Se/IWtyBk0K8qQ3yV/VD3t1bO+Sv64d8sad2yN/01t+XTQ/yMGTVgw9AXrB2g+tfN6j09RjKNiMzO3VVcE7nmMbeMZApgImmrRZ5LHJ1ini6+OwC4hPgj7gK1HFAxwv2DlCfUMqaN5MAdLaIOALaffHqG8yzlvDOkveYLJ4b5HeY9W+CQZXsyAdoqLlE5qpQ1AepgaTpEvmaLgCPI2i6dMn2Fc/ST1W0YjdXnvefroj4SGXEZyoiftHkEedn0/JHmQr5cS8VF1qZvjTIedZLrJa3xL1IbO9FHbRe5x8PjT02RGZh70Ivp71FUhq/sMlqbk2el34oXOCK80Yo3QAL3DMlC1wxYnGGyzWC+HQp4lGCKH7PjaPmxiFuoNQMaGsXpzqzOU6v5oGFLa8eeloeX5RQioNRVKJiscvWorQ+HPcRn4polzQnEumSXLadxK/BlvnaKH6dvNIlkTMrKF3iy/vyliVb660VH6ZHix6mrI0Uko305V3ZSOEubKSibKmftHYrL5kFqBcjUoFs7xziRwY9RA8srJx6dVRX9kgkC4U5DHTq3wutYklDMBrA4GVJbn81yHr5cYSpgsUUUUfMBjZ/t9SXtElUwiHJ9fCpf8l3x64rFVq3hMJbF5IWoExHEbfG/C4qVFdf1+01jjte45eWFniNv7LM8xpzS0Pz0WbGD638B5Khkh1ZgojqIohc7ggi5hxLDzEvEDlE1QO6wYF+u0bQcx3od2oE/aAD/a4HmqNQijad8CZ1J0I8Qkf2auwEXNJbM4IsTnf9DVmXJeBBN1uJevJ8Cvf3S4vgRUe5fAnHKFwxl1M4GC7LCaWtzH0oFbZ5YycMlsl2JGqbf8aPrZw/kZ5ToNI8OspiGJ3NYXjTzayjkR6MhfxUT9GclXvG6G/i6fn5iNCliUct2teSMuWnsIhsaybcTGD0XfaUzSe1j4w2CK6bFyKoLyWP3jIdmKdGYm1eHoENF9J2jQJWp69oSah5bcEIMV9tJb94NHQV40Qdz6rLRVRxkDjUv5dSyVePBW5oxEx1WJc1pWHQDc8ktHRXH7VNxGifXGxTs8xLvS1nRB+e5dIj7WanlsaxlL1yShp3jHJjibg4itQ6ZUvsKlmpfL6/01oJDunHaJOqRV+EqdIORIVZNND4xxKT5bAiusgtI4yMFRqWudkyGrSE4G41tNF1HFNkwcXWuOSUG+SUS4EkgmFm8/qOsFZbTyQLJnBjAI1E7snvL29B/TGXnR5oWxgJ07wtWRQ4PTbOTg+QnQ6ilF8OgH6MvLJRSQkfjRI+VndedZfwWZvlMjlVzYhVNZOgUFIzKpPUPNzTe9UibY4uYI4Ovjkdwy6hlMUGmw0hvZqrhohwnv7vgMEWHo9c5VSplUo/HrhVoV81NV8o9VMN4VcV5PpSwv/MWb6Uj/KvUVmWb82zDiBzeutNK7Q+U+nLyJW+jERl3ZMH3H3IE+qHPLJ+yKX/X0AesitIf1rUuWnRqRglEe18aerOTovanxa1mxaP9NVtncxsgyWFDsAsQTNhj3DG+sg6BE2lx24wkBDxhUg2llbfC8qSg8mg1HlIwvFRKwWRqANG25F5ajivmiBF0f3c5HkALfvyfbv35X/cwJefF8gjxOAWKm1EolnLHNWRkKCeRis2GfYRWF0ERGOKFgVnbit0JbULHw38El3tBmkkvjNW/EI2RIPL6seY27gE7f4Ml7lxvHV4V7G0ICvtau6tUh/tXKHBlcKF7zP3V4H7aKMSnH5ftaKRZ4SlcCDfceserNK624YqtW7kZPO1KnBP91T8stXgnqkER3IKW6r03RVV+64a3CNLam3d73QluKqtez4CHIxOZN6NdBQA2yz95mRIE/VOouyBHeieWFTnSoJONTzyjBy7a0Iuk3HjyJy+fFdU3BuEinuEwIofgyzr00YARhcIj+uwDRMefAWR4DUsXgN4h0i9LwCCYNsgpQdFBEC6YM5IAZOVOOlklPE1cxlBbcfORwRolTWMRbzVt49RMRT2sdtZfLDVciquKJjFiajjKaDTYRIuurMyyR8PFzzSN8fJEY+YIRZaw9Y/edJV6wgZKpniUj/qXxPQb8vrr4OHiCB9Fin5a5QNQ8CENtxtOb9XNzX83CG6jE3Yy33lrimdLUCQoE3KS3EVCv7FizJOG6k5gBVUxvLBu2zfhUNw+SEtu7B51Z6yb1aZobZg/qwL7tmhqlPKF6vAXaCkZEOB6jk6/urQBYeM/CioFTWC3ROV9CSnDLsLRb+8KWLk5YtuxZn+Y9W+eFSxHz+pBE5pb5enSLE1ouPG4f14iqM2+wkaVnucDJfMfQdBYxRiIa3DyGxxG0WKaIl8rJTOZwuG5waV8p2dSFBkn3/OAgLk/jya7RdsR3CaEAs+/d9Bo21Ntx48yvaYtB/EAa6AnN7CTaVbaI7KEeGbmM/7KtdS9a38+gEPy2+Qh+lF9sMj8AFR5Wna3Mpu3jxEwxDl8WQnaycqSTiBrNuaoEzW7bwZxKOPzhfcwgrZGO8vVmMLaPJb3Kc6ORbmZqoz9x1kBmJBy0e2uBX7utpmzr8lE1SUc8ub11FXYiAXlXNJEVzhtcBcPGhjO5xQRnM+KaSHLc8pI06k1v4FE4Ink0sXutVxFV/1NINVa7yrqiZ8LOeswBobYY1Fsc0ou8ZGWGOlhubBhUgbCOnFoALU9T1VoK5XFaBO86C6llesNTSd3ycZNX6GVNSdIfVhcueYEqgIdn8FqDt7HJQMLe+3QwhxUxOTuaz60CBAVO6HKjODQ4unvGlfq/Ytv7aw9Fti/1AN6usVoLZU67BvCNRhWZvVqgwvh2lJpzBVI5iWdCSmpZiql4qpWjzoz5zFoD8ko32A+eX3KBTC3lLIV5ufLjafpStxh63fsGL15jP0LE7PBeuOGrH+NY+FDC2e1rdePR2Ybw7RSsnn2+j8W0O+Q8TLOAvgPeHCinE4ms5fPE0aycHsa61DzUq/cgMFa6K9tD1uthukPKWwlETmiSakM2mJNdNWlQq3Y5wcuvspU16y1OcX+8lSPGFLuqlPuhEHq5QVEyltWmTEus8WPPLh3gC4t8wA94aOmtkMcCUzW9Wn64aFuelIbHLwmGFYag7pJxHMSo3yYk4C4/TBFN3xi3aBd2nNeL+M6sX7Uc3t+3TN7bt5FnhlE/HwyeYr1eb00xZI08jgFWoYNYPqy9GJFe3haoeEJuJI9EmIU05QBRrsoKHHVMPK9T07imuAOrtn1yvXN6pBfV9atbY7r3ovhM9p7opQHpBfhu0kZJPEkPR65ZXT4ESZK5Y4W/fw7OCAWa9zZr2Cl5X5gWLU67xRXz9c9WhFcbneucAdXy/cunrhlvw/DXdwOZy/rffDt7dDkFvbrOnte5yxJjjyLtrFBW7h1tjJxaF5UJ6LcWsmcE3XGO43LHUiz9mHcTeMq7KLxtUmrsq6KqRW1MSKqCaWW1upcVQTS3u1CXES5dfVI5CRLCXUMZdKwcWcoIRG3kFb+9U0rOZZmmrOwgqxosSF0aRpHlzW1uZeCIGQkjDF42/RaMKd1gDg/Hwkj9MFvh1Wv6LUcLgyojnaOh8dzto6ANvWdKNlaxOVV6iViNFE8LKeSm7VDay8cpmK7a3mdlJubaSfx+b0BB4s9LUea+s1q865Pf1WewcLqbvWvGXD7cnLg+9sh8kn3z+xj2ryxZfxr/cMl5HfPDO9qs5e87/wxuAZcThK8qMHCmViUrVV8soj+lEiza4+qt2RbxGBQSskqBFyCvcfbJEsRcjSil4GyDXMLgn/fLQddq52Dv9y1B5uWmm+NzrVDifb2tw5AGN4Y1ulxxvpZ994c/EGFtuIou1wWLIXHs+krEMl41sk9gwhbqgR4CRkut3wCoxfL8w/XYw0IkhmQkTo6ARkgl/MgCQ+3G2C9Hup7ey16RNBV6N+WQC1bXZQv64PaseMUONFVJU+oqo0wUXBxCYclRECgOSHyXJUxktHwspdDYRvLZCBcJik6AiZCR6mZ0KiAgObGmb+fTDGWfIMf2WpZxzRA79VXCwzlcxDCbDnF9FiT4/QG+j//jKxXHEmOvev6NT52t+nCbEiZYfJeZMIyj3ZJShHGVq+mtwhea+xTKfVIqG/xEi2I13UgCI/UEawFI6OrEstFywj25Q+hQFR/vPlnAVhiafggK4MKzIEaTDtSZ3zyxbzf+gUP+FUv71A8D8aXiEJVQdJg7Iwnwi4u/vwMToH0EMDHtB2BkJ71uVFlV4brExUUY1THhwhTRFYnJNP3DLNPyapSVknVM49DCGQknIGj4+UEJ12G+1Dy8rQ/oRGF5ih15oXaVKACEomBVDL4eTNkuSHyCCH9CTJL0RtXdVJ8jt85gqUiUIcz2mXJT3mhwvAtDcbWwRIj9j4WCQFJyO3Gl8sxFjSMuKkZlrWo9cGG1QSHuikJXxFI34uzFOLSK3Myhip1kFhmPpZkgBVA+iOdsT8Dh7y4Ms24oBeeth8kmAnFVD9M1o1CfgI/CholyJkGmbM0UymXUp/gHSG6F323WfsG+b5pcQuRJsY3aFtF7SdDm17Hg3v/tKhbQPa9hzatKB9x6F9OY+Gd7/u0F4A2nQObaug/dihbcuj4d3vOLTvAm2roDl33KmC9oxD2zMHhjdXWqzvA+vUDtahPkXWUT6hN0QF0iKAofQunTndYEInyk9E9YYcQfbQDJ1QUVVymmNDM6nHopkCJ6hKrjkfzK+6nUheSATqb8Q3qYk4dCxWnbJYQ2Kx4gZUID+JbiQWqxODEjkvaKeFvnZaaLXTQqudFjpZ37VxKNNWHJJgmqfktdvGz4YlxcbPHJa7b/vL3YFKiTOQVigF7h1l8iEih+Lzo8RkBVufLttqIdDT5onnGDGHX1RtRa/b7BS+TU2Yj6/gCeY7iuzG9Vz8AINDS1fRtMI+xxeVvTWcKF+Mv1BlMf6RxG8LsUYgPGa+XgXr5kZ9WLcAK+8q5n0qIYE3jJridEgfGuAYH/JI+Ymwic5CVhzvCo2GcGGjr6mZEwiSaivKiDRYEIavHSVDCwG5kMOikK61Bal1QYEnsIA0Od8kccne3fLqIh9aPQJcXPfb3/8f6IOJsYnctIijrZ1oKI/325bjEkBjbVPS9kMiKVlc9IIlqcHRdrvhdCLkDaLdUPJPNIF6M1bmO0l/vMBmtNCkOs7j/UPpK8mwbQrHAoqZBskJE+0g2St9sNacdtokF/YJ4+CuNGWYzBpyRNJN6p15I29b4Pa+SZBgpuudSBZRGIm2vZeqGHfxtlc5Ey9WzqreJkhbg9wuOhkEVExFNz4FqK2A0oyKHfRBlqcQOZJRHyZ55BLo1Qk5FQJz2WI7Y4zDScAc/pCJ/ra06loVCeWVxjTizubni9qRaJ8qxMsbaRfHuGviJP4MDSOPNt6gKed4KXK+H/bm31oVB7dNtoPH2qFs7lVyX5N6vqOv5w4/QJpzH5i46xwiffampNvwjCfop6CZFVvyWE216QHCMRllYRBMJlNtdn1sTLfdG9t0Ez1IU+nWm14n0/PJdNQ0WwflUx6zPMhzJMHz/IGyBM9yIP0+D+iCuoC2N8qADi3ctFGUH9HjRCW3UEzuu8NehqmAISbnsafCfHUYc/4QSU8S98wVh6HVy9yxjBDh0s/yznyOYnZ6gI5Kn5seMDO0G2bzsrZCOiMKhChX+ECmCsUGk18qSJszlV9/QudKBUmZoHygrFSNWTk15ijNtEpRSIB5LITCcgAGY79ILRdCtR1UsEuoZ0051H+tDnXRIoE6qCgf95IqwivmzCE/DXctdkmoq9FGKHKYTkZiDvQQEFUSUYle//B+e91w5NQB37pkVfpcmp+MTtE+lN8PyJijcwlDC0cFm7gQm7gwDrGJczXlvr1YqqPbwT8sBeN2F+uXqgxrTTF35hXMnQFGAp3JGYkzh8oITU6lDKNE8djEBUMXQsR1dRLRpVOj8VFanRWlgEeZDILCrDKV7Hh0OjD3WyVifB1aZUVDmPejokFDJzJNiBUNX+6WAHtk3j02/N1jA++KHm7cYF/5GeTjvVhVmrx+JRIzH5zDLNh3sqdVc/EcgML3eUCX1NWiC+cAFPkT/IZZAAmt3f9qF80N6IPSovNKgVZjYSCLIlYdX3tHLV3F6ZQTxjyxkOtzaoCBoQ4btHYXQJt7Fs4RYNNcAe7NAuzy5/VEKCar/Soe09tmLSpQHJG/Ohhr98xr2W4gyiZAElS20eQRxJZNHGVhDde0obZ9kd3CIGG6YPIfEY/9889NB2Nh0oDKjDBeBiIdqFC3kq/g/YXMRUy+jbMFUii46UJpYbYSJBIgk3AshHPx9/rtmtNMFxubjC7Kkaj/+HsESdEa2de9wry4IglEwoa3D9C6goNXeyFD2bHJVWqJbOnkqhAs3PwPuec1tGzuXDwaq7eGI2fCtEF5VnMp/3nWvjJ0ZMN/sp7sh5ghvxkVCFWLQjXVDiUJMELlI03XKFA4zDu/xIxp0SEKE8PGOV9S2LOkn+NEK+j8ZP5UJH9qNxsUSoNCv0ESBcnJh6hEmdsiXzckaHF9V461BdYD6w38/QqkM2LlpkYhuNw/UEz3LweBSS8gD5SC7N/RklJc63Dt/h3tI1LiP+WfYn0G05T/4Xayk8JESWdL945nnfmS0/7lZY6hY2CJ4e8m034chgDEn78OiSSh4wOnmezUoG1XTQfmkmVsMJinl/IeUNMbKgnMRtb0DpI7r58Ocj/qnBCfqR3x0RvqRvx87Yg/LkQ8hDbgTINDaTjSHDdbRsYiRHDxBm3XQEqmUzxojXyJUsF6cplg0TGwcCJYOJ0R6+CMqwkFCfBCOyXe4NHQNhSV1FKjjlA0wihnU2wJZjDb+/l08lglDfJHIumfmoWco9Q45mr04tCRCi1S9CVOI7Tk5iT61/TVq5kAFvLOMU6PDc+m32jZzaShS97GkgCgql8s0xi4Goe+IOPu6jHmpxEhTm7wppFNpdPIgUUlEx8fsKNP2NsutTbg+HHqnJekqHBXcxqZetKYB2c1MUZsnAvIvaUgq1CPmWYtprTw7/xMsD4OJtgWgrye4joo9F4qNcI3WDOprFsv9Lp1ukq3SgifFItmjt+fu2Sm+P0R5Nv4x9J6/JDpQgkPQ6xiiiFSXCNljedK7x+WzW2k5/E1tFVCGiNbZg0RYmvyMYTYCFAh9/GHkctsPCCfR5O+2MyLPk9yArwqLfISBHM55CWKYbIfHhGxClqheC8PGBKd73Ew++d96klwYLWkry0DEnLPeYchTbIIQaC096GhAld65FzpQd6VXvJIXOENpI/P9pG4xAN5rg6QZ8uHtID0YEQ7zl3D/HIk7qEJ+dolcY+z93t46ninZ/L3OBxPa4cEnF+BOlD4tRV+7Yh+Y1DuiCf001Y+7eoAPxCG+MnMUbAbZoyCHTSXKKR5QTSm3MCZbrqRsylPPCPOGf0fecxPUzHuEo/5NDhn3EPUkn1Tl/Tvx8HVl7aDR9sqWfY+Enlph8kVFGPDhoP+/5/iMDntlIn3pi8vB6T98M7HnRu6ZLvnuTue1mV7vaooZ0WzRvHcCnc0S1Dc2Nmq5De/WnXm1UdV17z625Hcj75VeWNnsoOzvjN2LlZdg2fT0hzMpJpFc35T0JzZ4OyoCed3NeG8VBPOzppw/mMmnERWP0837Fab1x9INkCf+ezS9NrrJ0BS/PEgTSiIdq/pSkdCIYrT4SqypxTG+PFN04E5014OzE+GV2DCmXUjfjr3RvxUGjFriB/PHeJnHsT+BWEgpz71CDK4Hj1FmDdu0TkpvfCOt4X7laxutJp9oY99TmMhvURewcLIFZkb9YJIB2QLZTPCHtA1hWt6z3ZoXlhO0zntTmJ7Yu6PYk2xDFsQ+28C2nwGVGBPmV8vIxM6I3oX7PfJT9C//+TKUvZNx6ErarlqiippLZkkqpa8/RejdCof+8tRM9XTav2+jZSwnihowdTmQCIimrtqYgw8xzHtRUfisHA2Fl6ENxt/pmIUT8JuqIytzMOj9EK/49NLeQMoRmUwQ+bnGhVmKtShFiJKTjq/hCbNjABnZGYFB55krm+ILOCBea9kYFUt+Pd8jDw9IgMl+gKi/eTGQmnveA7nH5b6SPfLuuYQzblhQYdLY64diEOv1uPm5QyiA4DEM4Jc74NsHpodyHU+yMWLZgdybR0gU3X0ycY6+mSbD7LVzA5kso4+uakOkBvrAHmuWUPH3l5HS26rA+TWOkBuqQPkjjpG7AN1tOT+OkCerOMpfrqOPpmuA+TbdUwFT9TRsY/5IB+Z5dfZWsdT/GgdHftIHePk4TpasrmOX+ff6gB5qA6QT9fxE2+q49f5cB1f5746fuK763iKX6gD5J46vs6ddXTsx+sYJ59s1tAnn2hWn9nsfuOfsOk5sF8iKacOtmTjo+Qiu/lB4pocg9/Xl4SOw5l2jWdX3DVW8Gp5bIrzFpbtFBIfhYNW4Xg/DpakB1akZDD9tUKrjpAoGg2DrVLvmvDJr5N2nDlY1o6qKGeVoeS2pk3ZmvadnNua9uW3pmXUEgMWwxd3ySs5FHE3IvkJqUO0HURQf0CHgSJVKquJT/3MBGRI42+eMj8a3RnKN+JxlwRuwIUUU08BNcBihWyjKENcjlU936h8U+rVejmj9MfJ8EWQgpJyDh2jeccqygsNE3bCh0R1CfcOhujo9UGwjzI2E8Q8MSyKe76ckQQzzWrquTEtWmNyHT0a652huaLf1iE3zy0mtmidO/jaccRXJzj0H+CoHI4SHJXxBbxBgnhWfzTGVMjR5gda3mz4SWaQIuCBWHJ5Y6IkqtyYcpxmZZxV1RyAceh5/65fAu9fid/uit2agbPPpso8m8p7NtcXP5sUD5XoPILydBqh2sbUbkbk6/qF9uPUmWQDzSiiRU0NgJgjBGgY3wniUuxnD/6/Q9LemdYJgWgikkRJNNawZBFg9NARQpUiYUX5kXp9erMrPjQR09XW6rQlmilcmPlQMJ+nBtYjoBcKkWHuo5cAmttBiylZ9Pt405Zk4AaIwqILaQ74xQqpK0E47+G1+hA3xraJdu5KDJJftTgWjQsIQl4+QO0mrM0DcQPx89l9/pHO55PZObmfz7n7twmH+XyFJmztQxNwBW24QtpwSz+1Qc0B4dYOwl8GHSpM+BgkKuhfcIbM/C8HJ/QHjiBjp+vmancwTeNcTuCSlpv+kogrrVbir/vyFCrtFtu2Nl9sUAMo16oFdmS2TMc7gziQKtvuwP/TQfZPB/yn95QPjbgP/bdp5NvgJPuhEf7QG+LA3Nhq7VsgX2ieGMgrF8IofbrfZ74VW03AuHN5xpp9Zhm9Ro78HnjLezHPOVaYFc7qt3R5Wc3JIJYVvg+EHENsTpElnjWQpXoI1N55Jk0AUdQCFs32ZfSWI9GsLP7ojqDws981/J77cGGPfmpxpkdvGirvUT81Qjm5kfMpokZodteibLRNNhzKbjhUJ1MD5mISWt3b5F8mYi6xMECcYtSWM99Xgzj4CB3IT0JHLupBm5d/8TjJ8vE16efeSpmz4O6eGeu1o2vwnUbTpljg85cAGNac7Bh8thuWGqS8JCpBfTSulWbroO3w66DtZ8kysEkIGQwlVlPcO6CFTbukKL76mQUxzqCo+AaMteLVcxZL55osBwiGKeggdObTQVgxczBPCPkfaQ+jgEMoNXSw5Jlze6Hes0ZtiPVZ3KPZS0e1xqUGz3ooIP0lPfqcXm8+tqJFV/6Wya7rad53hf9jzRkr63nm3EEX+ZfOD9/nltoihfaR22yno62rpiD+qPwrXjYaAmt6IAwCpE9T1/xe+mJSTSYReKJc0xHiztMRSaobHBkGp6MgBe0yuYRQbnYuj7Ul8GiXH6x9Ag8YXCUT3iezj+cjy3f1eO4jaUfmgVGozX/gnW1NFigtQmni5WgcTtD2V0GH73/T9h3gcRxHuhMWxBKzJBrAEljswuZwlWgLkqBIKHNgWeFyvvvCyxl0oqTH07tzYBaVc04gKVnBppNyMqFgm9Ip0DaVE52pTOVMvq76a3oCZhezax35fdgJVd093dXV1dUVnGCP8T9nF3LvEBmroLikLoIJ31K0JQpEOZfEwGB33/lfdWfREv0RJDKdeHxwxAkk0MRFNOrMbhblbxrgr7b1PnuDhAfg2F8Ov/0DRWgFo+a19B4ihOAH13aMB4+oL9dtfQs7U5s8m+197KVvB7xhIpby/lsBoojp58vpOWedCaa6biGKQNA/HnSpJ4lX0X8r1q0/tOeF2hDfHJmihDBPnQPu41Zi2wyJ7mUyYN/US4VgFGLGWJCMaua8leZZJX3e+rMuY4BlcbiMcbVzkCKphBdP8gUW/QNMHHf2QVPnkBs/Tam6pa7o8y11btX7G1A4WTcEW2+atNRvBllUpaKD7fTgt3iwp/uf5Rj8FZ3wLnGK3E03K66ZtIJd1MtV4gRT8339eAC0WCGOxB51QeVL4+qhbuy4rqyGfXJsymbXmOq2ytO+aBfAHsNkDY4rwY5or0Iuy9RuifYmoVct6n0NXyBhiYRoJnZedVnkpyCVscDueAJNCqUOU88MIDYYmT56R2QZ9z7Vk3bE408gZktLe3oFjWwixmyOGiWRXeeDO/timj0KC2iwkRdnwB7C0JeK6GsH6Es2e2tBX4WIvt7sT5hkpFPoXVEJCkFZW7zXLeNtaxZGonMJzovp+mnNkvRyi6EmUBGdKA+eA0qjp+rnjjFZk3WfG4Z4f0TM5GPiiLuGichXwHPjqWEL813glLxRK1O49h3ZYP4pkcEUmdp3eAukX4gjcaQzCgqaeUbOdHwv+q86fSDqp2GIEvKhMpaJJSQHU0v5S5K3W8FI10g9viXUUqRmZCTwPSamJH2sqebqC9jORumIJVfBn3J/FDjfSSHME4ccd1bajYvmAzSSSIWQTJXgIuWCfjWut7V+tKWVOK8gg5RWiZOSSj6T48h9CMoLeg36Q4STbNzr8+EuxKdLXMBgqUPNpAbq77zYHkdwGExjh90u+DJSD/CiZ7ISq6clIXHBJCSOpSMuRLmI4VVFg8dygxFd0fHMw4R+EaaQ4kohqW22r9EXeeU0oRqgl+FaJY8WFDgxZYMlRsYCVOrpISkvFYFokgOG/aSLPxj36oIa3wWW2jE7HnaoEfatubHz1223W3c29iEZBmo3kVNEBewKtxoDj1y1bVbIhA+LyzzIpYugeJYJivclBMVj8Uc90xHmHQ1aR372j0F+7o9Bfj6OnKV0VysqPMN4wvmO+r2b2PWa3VqW4TyaAO+qgNXzNnQnNnsRcJTZKl6V8ENqMbOORdKEJERVTwy2KE1kF/PSrE+lmA09LRZzuFFKoYNZBeWoN0pYzekeFnsbZssKr24ggoRCymgFEylTSCsYC/LqxIK8Pjcwz46Canwha3CvTg7utYXMjbgZ2i9FxpilhWKB+cFG+khzA72RASK90UKjbOpdeNT/5H+/30irjrkRJAGChipc/PykE0/FOPGoUPWvxNchUv37Med1OwyMQUeKLnivCWGOE1ARG4qy4uMus4BbpxbgNCoAIwa5E6nGoP7VeJZ1EDbC9BNqh4OCnIXJ4hkNuEmBhpifFLdBbevyO0L3sg45/JKFu6ONefhgg3m4ALn5QftYWutMrIjzRlIEIiAfVw+PGHTpNb162l8XRTk2ApCaOD7I2nUUqgdvrdjbYvQ28vQeknzCFMIDLkyQmLBL9Be4Pp7NJ+lao98mm3f9a6U2rlBuGF1HUX1Qo9UitKCm/kFn3BnyxOZDsKrYbAgypqxB54ONN7v8QoheSKBj0v7R9DMWqiq560XqdoRyiSMVcV/gYSJREPcYmHGh4PRxE3YkGxUpWIzbj8syLc4Cv1cxR4EH2Y6W4znU9T2UXu/PEPlyQ72wut7hF9b49t/gDBGBoDv07O32sAHCxJuwSXzmX5eK+dOaLuZzkPsIkaI41B3qVYpcp56aSeKqkbzdmOQ9EUreLinryeUd7NOWbofEnaHcxhIYqRPeargAGhVwYuJhSEBioEDMQ6V3/GXQ2+97fbtF1DWDQP1D66inDwB1W4uoJR1RUBr8YuuoDwnqS603+BT51pdbr/W5PqC+YlAPz4q8NDwl8pLFQZfUDTM56pIJtnRk5slcACEetIQzRrTgxtsmLVIIzUlqJo29SzF4RUMEZXVGj5w0DtEfP1hzu35sqxf7M1Q2m0hlM4dUNjruLEe1xQ7PCrmprKNbtcKHdg/mfqO+5++7q9btxWKcX7W+29N/vbGpmulbRp2cEk7BuFenilAvtuijndWOS1oqIrsd2z6Fdlz1KbTjtVo7YmNacqMtNFhwSWJ+nYKDNsRDtg0PNvqsuOvUDzsRu0UcoR3MDlo2JarfkV/g6Ii0kAs/xUG6FUYVw0d9EQy9p2CBu5on/H0c1fUgCcAjQU4jps1FHMfKachNjDiOWC2ZPfeH2qfQ/a+2WkiGEoZ8dWgmOjqeQsUoYDY7RgOzyTHn8k3wtyTxn43wtxh8SEJI2fVWH04yyugvhcOlJZxagdYqfcUHTnQUZcXtk9LaOKxr8DW6ppBUbU49dThyCv1RrL2yHHeI8khid2IrQbqJL5hdQ6Ml+TaVa0mOqu/U1XeSGUUXfXInHQ0USXLQVzir8SUEtt+pdjh+Z/PqH4okggKq56w8vs0FmepHdfWI7ECWccq3/weTON1U6JIuRn2HLx26GfkfFHDE9Q5PxdewYVfHBGBUQuqSGdTv2P5Z6r0+32lxidtWwRJ3Wh8mcTa/kKBJ6rKe6WzmDs4UeSlTPKRclnl9l0wnaDegXu0Kpd3DUvVK/Fso2tWdbpjDGOKienp2LJ/QNMh3pZEvmhVHPiil5w2VvMOWFWz81p9Ay2tP0fKOhDGowbsIxLfDYNWODlZtL6J3vk0xq9UrA9I3ZksqimH1ZJ/6/UAUL+rUjtDm7/KKbEazMCsUcCqJ+ZMMzEMT/DvP9mWD2b4cphEobqGli8LvpCUXT4YX74cXF9tycRtfEAU2TpuNYysa1v4oQbYyOw/H0aQfFAPFYXZCZ1AX/p+ILU4sTR4geCRl8sPqoD7o9w6T2ZP2LrUpFmbBx0aT958680rKoxS9nUIdZhxuyV/dhjjr2m80jZld7TAmb7Latd1p5CPiGl+YwdC0k9C7ojlgQ6WBwErresGjuVN9JBFXV5YdOavwae1kaJ90vbBT4GeEOuzB7MROxAC9YaDbMwqJpMojcVYRTF0kW1wh0yV83rFalBu/EO+5OrXVxIbjuE4Fo3ZR6M1SuvsMx9xsmWNqnhiBijIUYMX7jUTot0xU/SzUgshKEh0TA/fbRqhbM2vdHKv190DdalCFXMwnD9WdgLMgYXsLk0XRftD8vUSyTgzxsc0Q1yyLAcKTckDsbx0dz0UvBzxhYo9yUGCZbEFaGsChDI42Q60Bc/fra5GJIVFoVlJkdf6AyX7MqshDrFIsMXJBNEnJBc3UaYd12ok6RSDNyzkfzuCchyeCr8wwgsMMIzjMiKid15oZarkbhlwJ+PxH3VqF7KDqtki8IGIIvbKXiz2WdXZNxTNLmrRc1JaJeESEwwRjIant853h+j+aFNt9QHFdUv+iYOgr6tE5oK5TEqs/6M+JiRnrylAdBSM4bI2MuPSreKwyK9LahTo52SoOL5zQ6rWU7i56R6b/cjd/oQbCiBOkWuYhOcFQXTKfg4GVcfsncqtq9LdSi/A2qJbwcnQZxXV9RLpsTV9cyxfY8xzDgdS3y3WwraPBgAzn3lo22l5zQpqz3sek3tNNvaNJmUfEsDFr2vR5Gdz+xpzc/jDDdEomIT3EJjfKWkNFUdMv1qZ7vqOL+OfFB+kb75AsydIJLHVuX9IGaqoB1MFZ29AL3AbbUD7wlB3oIQmDDEnq5kBMh+QmIoRLG18SbYVf2U1Qi3FUKwP14HT4Sxw3FoKS+u4sOmpoFO6yEWYxKP77Ye4v+/ISkStGD2Ffz9OThHKEWRwURD+uBQX8pgVLGQDfAm+iq4hfBZb6iILyxymXNqQVjTLFTKIEooNrUMow4oAMAy6tuQg1rbe58/BUvVmObLZGRSgzIW/hzqXOcfyCnlGitTuvQwdRLJAIWwBih3dQhsknfgrxjFawpv92d9ibCzLEx/8E2Y/8recQZpbwSIwAE+efWOAJvuv49IcCqv5TaIcRfMdhwU1tmRHYJ5DXlANGkB52S032TrM1b0ylheko5iju05DjFY2pJJYz4v6iT1yLbb1MlrXqDvJR0n1f9V1v/6b2NerDLIN12JOIzEPhwlrLtbWPPlLwLQre6oghqrOK1gN6Epmm1t2/J5r420XeAWIL6jtkFgl+A4tIyd5paJc6FXl1Gk9ENV23HpKNSfrj5qj5xzI/5rTNbZ/wRqdkHVAXzY5yDoCNhJ5/4PeEbRNi+kiMJu8F/U0Pw5ozx182/0iZzn4oB3bQKfIM2m8q/eOKPEPiH8uPRf3rt473XhfwmlLP420NpP4/HeaxqWCwsOXyoXVKeRIKxRvpzbzgXRQN5TlzKOPWOH6ftMfVA/2iIPhlBQoCXGy1ySj1DzM1yn3VZiP0eNuk3xyzZXZwiBXQFsvXP8s+7lwcFE8i5epJuDuedlJLtOyhr+nUZcdOglhyPGV1cxp/nt/G5wGz0nbHTNulRvtopEuzGSDWvMHzXahiLOg9LehfooPbjIWT88IOUo0mxYpewmBCNw3am83QRjPFSjXR21iobIp47expEM2m0ojsbPNSpiuc5vKuee44hP7blf6V1G0LOEEm6RJNvnsn9JeEWaWl3h88bpYjKblgB4mmptSqltgSwMeRlavGw9HyQq3qflm6TYuMLZ0Gek0S0zOtT9cb61PSeGdanB6cb8+qxJhAfc9ODSIkOwNVoStjKyxS3uXOPNvkUmkF8bcJxANFAVKA5QO624wK6UK4Z9SZ0IeKXef+WRbS/zERRPBLGPbTjR61UYdelepQE8nadGhaBMVUjURQrcaTrqQa750VP3Mx21HowrLViVoRm6VLzI9/TjUL/8AkuSKNQAeRwwELAAUzGGr1Kvo1SosolZQTGbs6AbzJ6LFbQ3Wuqa4l4vl9ggakeyfjsfidRMw7c9aunvVM1Ls/YoYcqW9Yi6IukeYfm/QNjGeH56cVupKnfl6qhWK9aKg2W2MHl8sSlE8jMVVdt8enn0nzAFg/7WWJbtrsgNcbi4F15mqCdya3pOkXY7B9OvkwG+2N9tC2d027DYriIFqiXQ023TlpSUhjK/AOckb5sfpwNpWjQQ3ziStRf9ybVqIyX2XRVT8iGcioUIF4gIhcomyFuTZ1L5x3nu/xfEutmMNHuPoX8tV/xu3dvRiXvxMROthi0UNPRivmB6TuLHnZnXNdOW+fpswHpjsHPIJ9MALIlT0dFq0uweb7Ji21esjyYH5XFE0Vy1+0TFBGVvvrdOB8QJzNZrlZzocB8ieuMUA2XMePcZ2K/nFJ4u4I5RSbV0/1AK2Qoud1kOMwtoV0MRSuWIphR8nzucCLu7Eo9PZvlgvdKOFIhtnhom8ackeXcDoMHwV3fHWGcMe8a2spXFtf0Y1pD3Oi2C7mWoOZl0/dklhdDzOH7YWkwtzKVphbcYV5VGVx+iorUmVLg/GyGYyW6ipLXQ3XjYenXzcOh1YbBz3of5+A1VPdQTGYr55ntXYwXzjW5AOTyODDBNkq9tYENs3lr2cZzNLqQAHgWUoqwXSEz0nZK5YOTPY6xNqr/UE9u+K1j3yuRt4/PBiCctFh/CnpnRhDnrbGRFYYJnKQJX6G7lE72ALq9SPXTfjOf4d9qiAd7JI6w71b5wnaOM8lihiJcw/Gt1jBZALo8DGe2l1jhcoIp0FiGSuWWiad+AV42UlkgIfbJnibGtd3bXUq3j5GTaexNNC1waBOFHWIZYlnkUY+aXzxOH0kPfUOpiP/b6SEP+RAtKliuKDf2iu5Q0ejmvbP8vL67mDkmMDNP28g8vHKi3NuNo7ZgfHe62cDGKXIuEXd2h1yiZEkLYUevmvKPu6QH1jd7IZktG+K31qyA+bQslBuw2jCnKkekKFsrkPZzMYO9Gc0pWnORNotQhqlPwvTSCNJfVbcXRl3iIbyZm+oyDowbvsHoYiEHQhFsHlFIG1oM5ba6uqq1yrWZqsdrG1tYBWCh9rC2tJWC7e3VdezbdW1SbAarE6/NKsT8UhiY/GFab/sWCwiT3LqGKoKtUZShXFs5Nr+HGafrOzbPkv2mV46YlIzTFL2NcM8MFKXvNhnEhpLxppAN62mBXWYHBisgiwGZrePHpVDd3PYFfmi2ZEeK/KbtcRvFnleHQSwyHKV3S+1GYWl5HM9oYv3JVX8vlMxG9FDyYTbgWcMnU3SQVtVbKQCW19DicWxKYyFFM4704I9xRupSKAdwuGwLCWzNy1Euj1ZEZ4tC2PGNVaE+bibuiAclE5yjy06XckWPZKX1RXFMODB/hmJ9gOYE1IjYsmBbqeDO9Uazl2DgpO9ItydXhFerkQrQps4SMXvhD4oNk6NyPLpAONR4xtfmpKcuctGvCDnstRHP1SRZOGI8eoUhfz8tGoE0/OFAfi7VRa4Sx3JoVbUQ7DdqEYyBgzO+9kDdicSS7VP+/vGOVZ47hPIST8MCI+uO+QiFnCn1byDrbCKaFoW0a0iYHTofrXjJxjzJsn6pC3MhYTZkEPeqoCKwYQFsuGQLTGRBw0TaQXrx21h3d4W1h0G64DW1qaKerLqtVTVMxFHlY6HB0G0D5BNQGwLYOT/CyteI5ntibTMRtzD7Owyz0zUM03PS7J5jp3Fc17vEp6ToCY7Rk13CzXBXzIQarJBTTBWpk9Vb9agovAd0shURVVKYe6rUzWyRPQIwrqPLZGwUEu3h4dO3ZJojpZaN0dX1o0jCJg3kXhGEUBciQDihusTIjDBxlA/2nbhpKXW0pKFhGCwGNKjPxrHdgz2SBx55UVp5AUUXwpBiceWLlu+cs3ZE5NLv7WiXhiz/kaS0HKmVTbthrJ2Ma3bB+RXCL/lCM9rBelUN0TaD/ZTb3RWfUvtqEBtx7/bLLm43JaLzTYZpngjTW3zDfW/apzO9m9sSm2sp9XOCvSSYkO9Xw4c2khEDp/5qlk3QB9iqsnQvFv1sLss6Tqk6rRJ590X9tto/IQh+2hhVYaZcy7ET/rbRFzZbo0ft1vj6nZr3NFujTvbRTy53aYubRdxTbuIp7SLuKxdxOXtIp7aLuKKdhFPy0TM3Ma9PIBNnKXegHg/atL0tcYvX2+HyW5vB+mNdpDeNEgHpmRDkU6GIR7i3IEUp+ylVpQjlkhtY/zcg7smJq2goN1sIQDwQ/WDsuwEgJE2dYB6J9B8aJaxJZXoPcewRk2kBQmmjA0ESfou3NvJXDKwfbdGStv9IznG2Myqa2qkxSWKgBSDSFfGLjMT57I2cK5sA+eq5jj7ZjoADIpvmrgCFCLTf5Hkvt40kS/VoZb3xvJSm9UZOCl3u8vMWfsVFTMN4jbvJk5FytBdKscLMW7HPKVYrANG24l4dNDIPVdLGIu7ZpomrXKKcuIk23TQn7qRttCtTtN32pk877aD9J5ByiWobCHhZqgl2ebeKjtDCcqI1ZrNVlskeqgwj6JxxAku1ycp6swhRJ0lEyH6MVwX54jDFGtOBnYkZuhhQrYNSy5GR73Wrx7oQyhYiIVmN2RsYgtgVfQUCrvQgEE/ONrbe4rseRJkT9Irn+Ph95F+E7+lsb5NLZ3dWNvWGK/UDC8/eb88sw3yfq3LeEViX2HRvmLDjsd+u2XVJ9c9aX1z7K3vv//JTy+/4M613/p63eYT6bG91ug/tTWrrtU/h6659iRYVNlwduKDd3BvepT2fXDh+MC58qnCu+tOGAm8c8Vf1e3ACfSX1Uj9GIsKvqLu/FUt8eSva6wgCYwpRkH0KsfEDr2oZ5wT1ZvVL8IqvE4k/9kTg7n/lz0hyKHMWSIXQ/R4XM8KFEf7ap4tXDbcQ7cMkgbmsHH1+gB7sdGFt0+WM/qyLmgJizw+QrkYnL3RahvVVOqOrp9VQaz3WozWDwVzOQiSnQL/u2zwfzLgqWU3jLVNV4a9UzystzpCYhlJVLDUzq5hpW2qGDbUhX19dOghdy5FZ4XHAC8dZN0DR1i1GhyobqvH9DKlLqzCbOMc+t2VftGd6TVtXSVmS/Zcwpltn2yDxWd0bZHWUV05gM81IajoHEgibD1w5H+dxYLceDBxBwd+zQgR8tw1HFXkZdPASSvewvkO/H/Xd4MrvjGAQHrCzI2xkDq/1sSZsBCUySc6m6SudyW2EEVOtCkGaWfKHDuWtFSX+fF6/S13VAiJ4qBdre/uq/iu2hmpyoezzuIwkrhz1Z2z5RyutWHf27QoXnQHjMik6Edn6is0xIAnCi8AHIVThtVCBJ7WLFlqw6BolCBbqpvKoVJpOK62zQgqHFgmnDDs2FiNBMOk66qsey3oO3Ua58Yw+hoZ+jBRt52Du2RQN/TjEXU/H6fu1OwfyZ6bB5ip2TpHbLlBjYV0dTVCZcbdW9N6nQZazVurcTcoVow+X2aRwiUYrIm4o0pNrgFjFpK7phdMTcey+y5I4WVJyz9fgnxMak7pm5AgsuqcfTc9jsUBuZfuIw5knBpIymWnBstYdc5QP+jwZxjhGDz4EV4kYBjiaqsQhCIZNnF4fdHc0pnFgqb2Jo7Ym0h5iPE9fKg97O2bnfhEQutdsmpSnMMumWPs/6PoHM7/EbNGHDCoDwe1p1Ja/B5GfNh5thE44ap0EwUU/XoygFqKnoey6dlvn57FyEKU30aQ4rjZgcWnTDWIo/bRNRhlZJpHQsEqq7cdW71HkqwnHGB1MuuzLfpTED4EhL3SFUiQyFg8dQo/7TSBXpGEXmag97XMwuLb4xSawzqW+ialGmZ1MDp0/7RkaFSRkWwI5fnbZjeyt3HlN8sRB1qH3gOL048IerPFjYrFLbfwgwjV8ZRGNB4TfOy6/irwZ7N8ZWTZVmfPMGvW56dh5uquOWDlGFvE1RCZ4/pe31Zns8xBt+cOUW5GET3OrErR6UxQtMHFnfpOTaSIFvpxNdTiLeGc3AbOmjZwTnFbGeNfYIzzgv+yNfCr3JbAt7RW+mOtgT/eGvgTrYE/2Rr4U62BP90a+DOtgT8bgadtM9jPcWmHCJyvkPh5b0rg3D/KtrF10MQBQDR8IsgPq1NjAXzeogccYdwObuPwvpO0/Rqlex8Bq/GQPyA6i7aRtBJLHc4O36a0KRR/XN05h8Xsb/JSK6k51cU1aC8IDbvS7n8gOz3rmMWHWGp61vPSDGE9jVjJo90hK3lnMGQl+6RXFOPyEkqyj3ZQOjMjUllTjdmp8rcpkcU9VY+1QmorH7vRLyqIh/tQF7Bpu9SDpY1O2R3DNs2GpZnhPh1gko3xvjKo0bn3N8cDm3Y1f1qb7dqOZXvqLFb3qPO7qH2MwdaOKQ9lxFy3IgoI3n6YrG6xLtJTDKOkroTxA3xhYa7EMl+hReg9uUNJa9fP8fh8m3TmFbqy+DbQFx97Fu99GTZ4QSctW6zjYI0H1b/ECTE/vsGmO94wqh863i4cBIMEiOP/VzD3hDr3yRItoJ5I1S0Z1zc0I74ueTjZWLx7nistx4O7Bg52U1Yt3nxjt0URvwje8Quh17VPwQhY3w3NvQwWNrNc5Fuz9J/vVpHSyYT+dYwkPcxYYxJI1lELaA4PMjj8GiI/HAxl3O0vfrZpFhs6DXR8W/aR6chAEZfBnfqZEwYEwtjYoo1xWGtI6syYbwVw6Gv3gGEFlDbonlt72AaLO7cQWjPviy3GCJ2+O3KsrhHVRzXIqtGOA3XQbHYkIpFxhlEXFfH7PrxfEITI5sljxHYVk0RLuLakdM1TNixw0Bv8Bdie/GbAjH8kvJrx3CvJVYxnZWiveo0bt6s6yISs+E0HbS0OtRemYhhSQzi5Ksu7nFy1mNoRWmMrsR9ClgSjF32xK9xHzZeQqYoUrpKkZi39Fn137Xren/iODkFNhoqhWCiRbs549eaJ9376gx9PAM35H8aByrw7YuJ/LNZyLgZEwYK+zPEaTfAhywQfMqG2GCOwp4WLgl97e+fZakT7jM+lQ8fz/ATZ8T6zM9wAzJ2qFej800VGN8B7nMSZpK5ZFOLwuEDl0YrYIo1hYojBmK7x+MA5HoWRq7k8pSetdoEvnlnjzDUD9nta5Ntf+V/Bt044kbzl9mywVzrXjfZK6CWCJT4o5MMbA1jFW3w8ZNK5raXB/ZyFQ75ic/uSN8v85Sau3pkpZeNZVSgmV1cBR89Z5Q844O2KX4I7R8NlGInPpe9WX4zbhWfC1XPCDWfAzc+A+66ds8D/lBNut8ZwkewQHEbqsokyrwy3FCAzZJd3TEZ5uwnpBnZAhf2gcFzdrdGZzJf0dCDiqKlbZmiuT8WH54QTZqIWppwaFlFzXOGNiegie8m1JsDT3iYBkg6rQTq9MQifhhkUx2w5f1ngGnC4XkwPvgfNBZoG5O2kLh3Sf14EOSVDtezR9Iz7D8iMSP0Uufcp/nL2xTHx0Cy+9T4X1hoGtPukq9vLSLCJZQafQ8D8JepNjvZFGk6HS4CCE7wtQ4eCYimS50nspHKQFBusLJI+J5IYOfkd4VAkYsrQNDjPIqlv9+nO2fDpTcGiYzgE1SNnpLjzkr535Z46Ee5Hx8BCkmIko7Oo49mWrtvLC/W59NKLeAqdUQBVEFojyIcLeSEfyg35bxmQ+Bppv7if3KtAFXJ7n/J2tzBge1lDgbtYRn97oSoEri7yql5gZYFZ6sYOAbPU5bMag90UgV3RBOzmCOzKJmC3RGBXpcFGok94o2w+4VdxMGjJrWMF7GHXgD3dwWDEYKNzP7E/latCALNTPpqJqp0fte4Oz7Tuxdmp1h0Vte6dsgF7u5Rq3bFoHb37XsGAndvZuLT3otLeaVLa96PSzmtS2gdRae82Ke0HUWnnp0vbNeqQW6Ph+g3GATwl2N44eZKlri1WgzStG9N6c3L5pjm53D15IiXSxTlUeEGt6wnPoowXIdsBqE01WC1hlH0brJTKiiU3G5HcZuLCUhJvVbOvj9t2SvswJx8shyx8F6qW9NvCn+l6iXoZ+y4C3WFzcaG3pktw/MFimlDuUVa35HluTqGgT3Gj30Wmvvp7iP/UHLojbTJ34ArbI8ZKsSbUK/BVTfFRKPYzZ9jJc8zU2aIaz7ALCgbsqRkAy5o4D0UTZ2l3Y+I8dY4B+53XmDhfciNSR6W+2CX8ZRj/VS8qYT4731F/6e2KpQ76gQ1j/uoxe+UYlj5Of1xbQOtIckWSaJLYsE2WzD6I6iK/fbNzxiaItkZqZy9G8hBrV2+PJKlttwytbaHA40NCa9gaxkNQuVEIKub4LCTrKtSPutL0O9qgzN1C4tjkRtTBt4Y8ljoR1ANJqAciqGUxqAfjUHRroJY7uaZBHpg9rXToFTmZARDvMzH/bd4gwClI6Q16H47XAjhjk6rHRJXJV7MWBQN9prJt1dg8OyBjJbqk92P+miMgd1wb2EfTnNlb6EndMVh31L3lyGPcbNiK5nyvwVp3XsmQ8Vv9jefOmpnRolMSak+68Oj939E+eaEcT6R33PEkL8JPIoT1zf4SEWuliXEd4IQrnIlurnN9Vz05Ewo6uqNv0yDe7vGtI5GqhG4S1+bx47BlZOXJuzsHxmmLtnPu+GKK//H+Arrd/kN9e0LQsyQtI3N33t/pOxBBjctkJtx9OeF+khPuZznhfpoT7sGccJtywj2QE+7xnHBbcsI9kRPusZxw/5YT7qGccL/MCfeLnHA/zwm3OSfcIznhHs0J93ADODEyM1rpnyH1Oz1j46OKb6fKS58RXt8VLw+zu2F8HgrO4+2SZXq6apC0+cZHZr6oeq8cJOmKfpN56Iwy+vMEqASwAsDMXGFYpiVmr25h2oGRhJs9ieOnt5dmb/lWr9mCmiMWEwz6WlrAjSWgfvC85+2ajlKttpbIDUXFwi7LCuPbxmAephsIa0IB3t14yw9r0vLdw7Xl3gHSaX5tniOnYPoPPePl7WskU3495vXsprye4+7OVGIoG4chYxf9uQgvCBa5vlcbbVjZOSyNfqESC9LlNy8VwSup1N0yYxgNs0PBlygAzCzaDXw2IcHRN8CflGQ59ZdNRvOSHhmDJjAnm7jhezQK9gmVJEty6qHZXj2Ltm+Nm1VngiDapzHWbtyiU6VF0YmXekfpLhuRcDQm/NbmZDiaY2nQY/FHR9ndeZ4T/Oh39lH/Wv7eMb/6ly1Hqot7g6U/vrTzqK4n1n/t8K4n6IHvGIz16ncQ6mLRpwvcH0jKHcWcnp5wSjTE2V3xVKK3Pm9FR4fGBxOHHsd0exRu25WJp0EjycmIKpH4UsbbElmO5yTsXeiWWGbwzcXhWZJtlOO5PlX/BzWnh1Tt6I6cJGRQM6A+yQX1cS6oj3JBrVR5oFbkglqeC2ppLqhluaBW5YLamasnTslV1ppcUCfnglqdC+rUXFCX54JamwvqylxQE7mgrsoFtS4X1GW5oK7OBXVFLqj1uaBOzwV1Wi6oS3JBXZgL6qJcUJfmgrogF9TFuaDOywV1fi6oc3NBnZML6qxcUGfngjojF9SZGVB1s70flu29ulIUqOpd6LsyQK4KQd4DyG5pEUZsLqP6yHthj6lKpWJaqaQ29uWDe7ysGyaKkjczvf3pEHa3lBvXlu9MWmoD24mpm8viuRVBiVXI2Ws11AsEZROUDag9YbtR8i2ivW5Ea+bkSLBTsMV4i6JC7Jq2T3PUD/loUE1GFmm7puKcqrc7qdeTIU0FaLsBumoG9TuAtieBNhug78zSf57tYaDNSaCtBuinBf3ng4QNydQ2PerqP0/3JNq0R0oaimLkBm7g0AahUtP7O2/XWGwMExUj7elcn6LqVRf1C3k9MEcoMK3mVbcWBOSmYiMiXRcS6b29INK4Zo7MUiJdHOwzFmorlU+TlC/v9T4TmeHbbIplnxgccUJAhwQ32s3e3tT07c02f82YhV1RATo+d6r1kC9l4PjNn+F3+kV/pt/le37Jn6UGPD9xAplx+CgAZDEVqONCpbgNJaX6aDDaUAjB/FwZcRXxkXalQqJnMCqyFwX3a4NIymOjLq9yITyVfy+R5RHH6oKB6EwggrlvIA7zbDkDBvEYrShCYhbMPQMGhu+yYG6sxut6NbOci2pxmM2Z5VwTlnMYQjQ2bc9hjdvz7UQ517RajgwESJkHwokNxHk1IRh1yUzDUQ8TjrodHLXecH4gIe8TZW+eNZ1tzK4pdY5YdxqTQbW+x5se6Oo8QNfkAfp2HqBr8wBdlwfo+jxAl/blALqrFzqvQDO+S1aNBTtJF6Zurla9aN6rX9mwarGN0+E6zmw74Tvy5Ho8GZ1QDyiBTb9Jwy6cUGf1eHOhYQJBYWsq1WKX6+NoqGCYDLgLG3IVPL/gfbZRHkEwjiEL2X6OBmZQ+tI43S5ST5c9r256B1Qd2PHeIWJnfKoQ+Dbh0y3wMWGYhUzPUG5KMIIbMyfe5oGGjGBXC1dscWNczX3wb6gOCtMP929Knkg9YptTjBIelZAhDktq6lE8iZzFIL6oGf9zUIAVtz9OwZGRUvbiAW/akZ22rff3kJ4toWFxLNtBEqluY5Z9Tml6Itld1rohdF4lWyWY3ccGjBNaFvDhTrDUwVrGCS9dc+T25EymyOD9nf9KmveBRcE/Lw6+Qcm/SNG88Lia91kQkmtUNfz9xo7RD5dR6ioyakpH1huyAj+wOOVH3WIz7p324qCqXcOs43WnE7QYE+x06vYiwfQRpW/anvpM0gRH3dcRmt+o+zt4woRWaA6AEDe94EnzMOyW+lHRnLstDKjuhR4/FbMvDsevfjdIMElf5Vvvojj9JCJRU1zJdUK7j1/1xZ3x/NjhN4y9xPaAc4Y+2O3tEQ9zZpswZ8IiTJizEG6zlQ23KQW3rQHc1jgcYsvG4BwDd38KbksDuIdS9W5vUO+2VHnPNihvS6q8TQ3Km7Qih2DHZJe2ZNVWv+ZAsPpHrer15jagpndmg5jm0/sfrLnXmmdjhZlcM4YcmvSQFGKd8OwbjFu/23TFCuWtDlTo5GIDNsOiRX+3B1P3EW/35MF6CHJrjUDwjI3pwph1z5czumZEvtiPmw6C/TmkPVZrummK9CUBwB8imqPJi9aSrT88MALLnPGrF4Ul4gg780R9bvxUoRSeKlRIG9NN5wlVK+jW/8Wwy6EpL96g8aIzz8TrmHYzKYbJJup8m3aKWgrHnaW+jsbHGJv60DZsbXsPPh6OtPHcTY4x8GcAh9KQu7KLTTnbzuUSQFOS/2VLTUqJ3utn0fsX4u8/G8boj1YM/RieDDf2N319U/PXNzd/fUvz17c2f31b89e3N399R8Zru/l3282/227+3Xbz77abf7fd/Lvt5t9tJ767hv02stDPl9/7LTZmrxEqH9r2cfQsXvJsyqw5ytwEu16EZLeDYf2j3u3iEqPdC47jFmk/b/Vru+k7CkhE0w6pTziw5tuTkvqEV2KvkooDTNgUVKzRi4J+AZd5miVsveXbG1YucKQoO8KwpSi6xvlrhuGLxRPEcKRCFAMBop6r/pfnZzjfQWYrkezmaYDmHifTA9QFwNJtpmV580MLTRO30zUaibVkY019XKsbRyjrmOTre7JeC5M5dagBkzGdVDGdVIo6CQBo+YxDbQeP0R9aiBpacqitBSw50Kb8swMp83KsVCPiV3EYpTs8b4hPUb2a9G6BOb86sxgamGkx9jMoEqTO75nafZvMclFmWcr0qcwLZ5NGuer5WKsVvL2S+cQ0p+3HNABRhALQMOcBebibCYweURpWhF1x6GyMl+2vG7N49lnRrnvieUCDOGTBzMORY9PANgoh8QhqIkPPFbJu9t53Gr8f4Molja/8qMdJRABdW+RPQJfoxC+Nc/eFh71H84rIkEcvjvVOuV7wGaISVL40rp7oTrxzfTfxTjrgcTerA2Lk8Ysp5NHHC+u4Zkmsolqs1V7eZyimwFd9azebl8/CvIK6xNF1Fna3fZdGKaUneR96kkooiUe+DnBFIAzwQl944qRFF9x16gzMZzgIVTg0wKCw2V2JzbKJAsvIz/d7c6i5dLYfID9VoPE7DfxwCD8SwldFT2OMQ7kDF6rLIMLx913VBQJQ6LeSjKjvqtdmc5t5Vrw6myqnsn0bDf1ejW2Z+8XKXTEsPEMeUgKs3+Drvj/AwFVygsbWrO4egTj3sGsUXrgA8UQWuFQcOSdfd89Ctp0cwGw1cmWgsGtF9Qi0Fg26AbdMtCO9LmjwKqI0eBmcSl6VGr+a1fjV7IxXg2wmoa5l8Yi6nn+K6yaiRjvxRmd/Cx5HFuTGH2cOxQ46eahuB53kJUN8Y/54IypEKRkWB71WYAXEx+wl5CY49+hao9YNhow+0noHMwmgEcIcIT621qVM5o76w2xvgN0J4P1qG2jMEhEqmMlBo35jwbALfL7JBjjZL2/kdaStP6OnwRvCMdUYt2ei7vdtoXp16QDapTApyoaSaPO+kp2NKNqM581Jhm4DfTWE7gu/jRkeDGS5vvNLY6U1kZ/syo1H7UT6oo0ThEQfLUgFQuK+ZnDFFuMig6D1ErfIMQ7LRW/QLGSqbmMdK8sWLruLntLdCv5HrdOBOYn36S7SvM9h9qNut7FPMiPXh62M2U2SX0AflsgEu+sVrdNtFVqS6dermGm6LJJwtut+rGSJPjt1weWUtZx6p5LxcGfGQ+LRXr8JeW8+Xp0KSjIa0Nuh7yxOqBtmej385lbe4N02oW7tkyfhWueq/+cNxEM7mLgORa+Szlkns6fxi6qVbXCY7GUkVOqRXnYix/SmZWcAp56p5gX0Jj7cUUttxje0oJ+DXWXIunic4StYyZZxefjg6GOGr8/LJLX+BCEjduKqcOCovSxfnVaRJ4QnSgJqvtFx0n+13Jv6bLIH1ZqsGBRR2zOfOWpUAiMLGk8GrIWIbVVTnwxmwkUUS/bspEEbiD00bKbBw8wiib37lviasCuBfIwhJOnDTP1G9mOMup0mu2z50JRhmTIKrRVtnhkibY6epseeFNn+S1OqLeWi2tY+qpd7nAQX2NlaplGyaKrnZjWqqZs//sQ6j+Oi46Us0RsFViP+O8dsqc2CeabNdQghyslsqadHJjaWV968bPz/jF31g+M6Dk4y3WmnzrQq0xwz04+HPaZ/5JiZ4TEzM/Py7uPlx8y4zMwM/iKrStzFmamlz7JsyzLGzTatToXwIkRg1QyWG4YKwxCUobJYMfKrlrsf16EEU+/ulkUxO2TmU3qmgsnUXRfd8nUMyIAXtG+8wVCSGo2JP/qFD/zSB37tA7/iySjQbdbjNKylbll99ToftB5TtQK+HmyhtCb0UMtx+Ge5G9yQQ5vJBvw/NP9YvTbEQEQrq2mb3dx5f4Q5ri6G7S/A6QbbVsGXFSRdRAXYX5py6gSXzij6vFRChvpCOvv/trnJpB/p5ZAYGJ/+6VMuYO7kRPsEy2Uw9hPCfvrpqm2ShV3fKZ5oGs9Z30/P+C4XD0MTPhT2R4alSCFR3x6GaDhhYVhKIe0wDGmFeE7zoR0WqgQAuDfvGu+Hv8sgr5OPnJYHkm3j+JceMPJHU81OlRH9VNqZeJd3WcMvzstVDCa8UDWnP+Ac9/qv3Jh2iJucQ5Aeaif1NjImJTsWjg41Gted/2a/ARIH3r8PhgdNgN6AcNh5USDuMu+SHIfPCw0Bmd77TJCzF4LsHkyq+0FNPGwSALzRT/pZaMq8s6YHGsk+HzwWmcm3H2wIHvkcSO5LTG0K/7THzylm+bkeP8/j53v8MwN9vHRN+rQNpXzW3Fy+knZUuiHL/gel5cs8NLkFsyv/UAxe13R2/XXFnICeijjDUztJhW3IvB5fMH8Rn1rYMBXf1njleSTTaeiq2Eeen+RKzbv616vC8vj54yz7I7YQGAzOCynLL+JxnF/L3MGzrbYCd8ToUCngbV/iHR84u+IBU6sWOLWrwFV1T2JFzQPO85We7wPv+sBiH9gwzkAZQGAHzG++/wwZM3V3TJu7aWuN0F+zxvshu48F8Ec3hhl/ea6Wlf4Bss++DayknX59XFYWfefjEM9uDbn4dEfJnTEeQyJSYFjCBzyP5/mOz/0GTwrZCRe3E4+yoe9y8+Jhw7Fpc7xqotdC03AZD17CGw6WmB/nnfYBfC/mqI3AFWep4Bj19IASz8A4kacHO4ZwlFxGO9iWOLXUQ/HU1puLxzSUbv7JzbsZiczdhGHbnVRRy/zaumm9foFmtH7qWgSF+yntJ9/Yi8eBhDr10DWRiTmJ/ftRz7gz2esrc/r/+mG2oqcWTMVaAqcQIUbqj9psksQ8vlwZmXGQ/BKgec2EoxWjXZzxt5hbmeFWZbjVjuMq6AJV1nD9yRgVL2rJTAaJZzHkaIPTgw0/NUfzUxa6u5RJXE5zz5HK2g/aZwy52P6B67Dsbitw9fUWmJsC7vaBq2/2ktx9M0uowU6NuLB4MIfvxrUQx4/x6VCdjYmUEa1tMpezXG7AjVpuFBw7l6wyL4QeZ4PJPa4jzW1i4msGLor+l8MyJf2Gr++CgyIsog6WsnZ9k4tDW2oq606z6ZQYHMT4AYPHZfQ825A8aV4P6wLh5me4BeBcS3I/3lRxkTkpgI5+r5dcHAv8dBBHCzt97sx8ooG7VM7+eEPCxq5leMnxkZBGhEHCgjFIhVXn3rKN0Hc7uWladw2vGIXctuLssSGpc8agkefFKV1Ho5/FaZpzugw5vXMMoRtjU+QmfKf3HZa/qoZbDlwZ3iFeW+GYqxFzDmvCsncQsaFjP97qMvNcBd91GEiRSPHjuQdZiq/52BjDzPuZZn9R3KVmfMcgQeKpV8Vqg1mjSh/OHR3fCcs7B6V1HY6IcEOkqc2TyhlNJSUCraXQiJzSLoF40YaWzGY3oxfNbAs7PcuuYFZa4b5eWcg766yaj3K6Sv8/L1nGKavlfAtqZR/rqBW2ESL0YEMZnX+vX2jLdLAq7GSwB6oGp2T4lgQup4YZL1abaQPl6epBeSb8crK8lpOexLZwTpeZrXCnR7paS5FaVJMIz7UuRzkWdz2HZ6k6pIpukJzV9duazXIXpdxyGqkhlY6F9ty1nsJJ5ZXG7SEnD3oEdAnZbrGLDKt2siye7MnaloXfwNmaZ12x1nTihP97yibs0ap2Vk7Gu4d7tK834OaAU8e80EvkvO3mXpC2Nxr7/88mubzZDfwer6m9LssOelNRtF7d6A61NTYk0QGTUaoD0h5Sei+ldBZ45LUvUFmy+RtwVs+03I43VzXJ4nFH02VxP1CZJxL5EMro+SLoCDFYuxQl7ecTkmb37LymGueQGePTpSVFoZ5uC3WG4fpNnoKpuSrwgrGESr42pJTELq4wpnO0XJVjCbxqhsuysWDbkckNSt40RpdMMHn96ADdqQK3q8BWRbcruUfJGSp7ZX5A7leBeSrwouZ2nwo8oAL7FN2t5BQV2KXo5FGgbAjc8slbyr5wRpADBWPYmz8TXBwK+nzLUnybOEhMJzcoeZEns+W/6V5eGbmlPuKdhnOl7WDurIiycwKwRdebHumha1x9yjw70TVpSV1UrWtJi+4mU2Cs7CnxWE5qPWhEqBUtUfcgeTVy+M6Oo9hB3B5MqG0jQu1qCrWlbfK8QnHhz9i6BebtWxE5p3+7nMQiqn9RxxT4lvN3BHomFuraSKipI1LvXkLYRVAgRCTEJCFGhcgLMSZEUQgyeT6i4fDU7oAfDeh/EwGzmwocbnbhDhfe7cItLtzmwntcuLcgaiZZdjZAtLCETlnTKanZEEfVH7chbPFVF36F42/qQdkpE5I8d4wwOAYfuxBl45GV1aOqlv8Sw//JcTgrdFV24WwXXlDmcLELN0Uc/jdnRgKMgN/+UvJv+9ct3r/cOrHFyyZnZexHP/mIBh8hRxzzQ0RCoZiFzswfYgr4yHMmKuP9RSf6NdtPiaKgj/5jjhBzFVBu5Ey6hwOTjQPLpDB5PPZk0fNnJ8u7PzP/f17bLY970255JfXYPmZmfnDMzEw+ZmZmvnt0zPeVVG1r/ELHelOWqkQlqVRVqn7JZ334/Bi+03hRWCVQuC2Tsc7TfFvo2EqiLPz+R30KGsw3xXhBXAp/5mqgHxbd2AjblWJbx0kqcyvG0fF2rLeV0EUu1vqiFbev9rXqi7U1/HXTJJG5GN+Gcty26U5sUwV8D3A/516UjJV9IzD+fhHniTAyTwjdK4d92bYyQfuq6KgCddTEiExaKzWaLFFXMa40Bc+UF72Wq8EUubIizam8UuUV7q+KnuqB76JH9CW3nvEBatbP4rYUqkMTP6f0INZJVYwXPWXfU1jWbtLyTpwVctfo0XrJsdujYMEm3e6pNBFKCy2zYrKa6MykR4MO5ZGHdi/ETFvePWkZc+W07q2TOpW7NdD0nSJv0+RG2DjvVnli5qQq0KUqshyUl7Wtirhl3Ob31aAzHfhkOGnck2KQ2i7Kbu3TZksQB8oPTcTCKNGJdRO0gyWNmMqbbudSk1rhpCxarIs6pGt2Ljnw87VkR2kpLk3murcqBt203XUnx4yIONMyTkbReJ/oZKk0QhU2wrHSgq5KEq7UTk67Uo6QGqHT7a6N2nR8Zj1PYq3j0Vq91ni0trFudHs97fWzK2qQy+SKq6tpc4PWSQrRMtjyaemK1XFqg24aPF1pd2P8oevjtbrruV1YEzTK0h3p6Kaf6jgztzptPJRh24tr5W107TJljLzJWKmVqFMaPMT5TRvT7vSk7arEtVwvjAbvrXVdGEs5NaIyEXWsR+txlqm2X5nVweAPrcWFVSQprtJiPUrfePL3SfsgY3FJ0Zb6BqtOcxnrW2OvrbTf97bMslvrYiyz3CURxB634yxg5iWzZkYGfF+sNeqPupadwhbaVfXT629BixXOrR5XTyU33y80ulVRQtP/7JHuyDZ3u5nMbCTXX3isoWIgVGk7aNNYaytj+TxbQcXGWiJNW+ZB3cxVU1q6i/Zw2OL6/KHB9WUpiW0c1PYzRXbIH68/3ETHAxhUrEK6lstPdpylWhbOyEXjplNCuZpa0AHUokitERCLXLRhnlgTx8ZIamq7ZKJVHsGMtkkpWqVEBg5CC3mQNaRT/TCg0aFJXWxFD7sHzecMZ2hVjm+KWJiu0sQkOmhp6PQxTS5aUmAR1xoIfLTUUP7nhqm8OXQbyIS+QBq4UXWL5VW6zWlJmfvVkz0TI2lr4m2ksWnWiQfSSbWxbs+2ovFcPRpfcuR+bL1tyGTHOkpLDbImlbyVTg3vn94mE62VIetQiy4SfyRlIlF+24Wx8chZvDQXDXGqNKyZGkjjXYsVf6y1aHyHeJ2vdQS2f/AW1sWA1tvRqueMs0mT0kKT8crkCOw4TOFH16L1CR+pud7kPB5N5fyRvBYdE64f5tJxJpK005Fa5m0pejI2pG/IhYvuEC9aDJ7vSL3tDpTHQNX4QE08aUvxcaRTzIrfCToYzC7qtXpjOn/TtVx9Gq2MiL2wz3nbDvrc2fHcuWi/VhZbf/bxehU1ANBWmdZ47BrEjUcD4okkNf0sHjWx46TM11pQOFc3IXu5XevEvTQbNccHGDd2lMkATd9HgpMH+sNN0VcmJX+oCdEZymRTWAXuG/X6qWhlkCa2e+n4eN9x0ZXkE6A8dxxyVcViIqQfW65E9yL/QMDhAP9gwDHA1wG/C/lFrt8DGHK+F7APsB+wCjgAqAMWAbcBDgIqgEOA5cVKVEXeADwQ4BuAUwG+M1M/oHqe+3eXKtFJ4nUuis4E+AcBvzPAP2Om/jO5fmWlEgnk961E0f2RT//O6bHVShSmb0bf88hfxmPkaIDrBT/WRfB3jta736/1N4E/iPwpXq/DeS1LgD9e8HiP8e1lz9szvFcl/oGMx9bKXt/KxN2i+KoU5K1p0037dGPeCEvFPiJ8vkyK1IoBqRilNS5SkhdZBsFIcys1qxwaiAyclu1CGzhiojDuxsa5UK2XZNuKRFqnENmPHKgiS0QmY9e3yE3cIZc0jQ1ptDR3w4HXjwPvJ5Cf5TN/MknKZ8Wk7gnAUVpvujNb5+TtCOA1RVbWvVZul0Uen2XwDsCbitak8lNxLiSnO7zvJf7+gLsD3ABuZ9ks0xzPe5ThenTq9xj15fnvZKB70Wc6zXUPQ9ie1nYfQ0gn+XuAIZyXZEQw3AqfYftwfFrzcQbau1Wmk4ydYgjbnwacYQjpdKbnGEI63YULDCG9ClhjCOk1wDpDSK8DGgwbgMuAPXzWDzGU9/gTF7Dm4O41cPdeEcjf07zuEH8uwB+k+hDn+XKVy7thiWMrRqoQiZYDslGq0xGtkfghgVOej1bJZMewL/G2rEVkaU0PZs49tCZ2N0mdAcptpCoVpx/9f5Rpt/7sm94aURqCvkRrcOkXtsznACF55fY/8Ldn3/2J3/9HW9Hn/rGjfwTT/47If/unW9F7f8nR6a2njPS+FTGLiatknVNLaKaMHVpiyQ4arcZgo7UBGTpUcft3FPkyySryeZJNzh/gXHDuX+z82peJKmy/sBjZBH0pleNGwViU3szzzAVjU3onynuZLgJ6m9uHPFJKUSZZoXZbwfl9ActniX8mzTmDvzrAPxTwuhJnHfGqAC9YhzwQBn68n+CCPgNnQVkg0O6fAOM5j4O/Xb16eeq6yWGMh0HpEkWc9lzmL7rf6/NFxn93a9cg5fthF5HfBUS/MmiI7/9WMRQXRKvBAZCz/tTODTaoanJ41GTjrD9CgWCY8MJx7vu/wQ3kK1yXazTyc20ELXeN7eit2eqGw8NGYS2P5pnd3XI338RRg5iZ0pifRjCC2wbPxyy5MZHDvztciVYD+Zs/UokOBnJ3CPjRQN5OASdd1US+H/mzyEnnvwf5CvKE8fdj/EORV8jmICcb/vnISZ6+gft/N/I68r/i9n/D7RePenz/UY//KOvVNcBhKPBpXIyDVUqj1I81xKArTWootgWIJ6ExdlhR652AqjAFDHrsQ2bvJZ4A3xjMQfr8WwG/wjp6Jj7G8arggbI5HbMQl8TGeXiiBaSseO8GORR9qX2EUOnS9S6XIfihgylUjiW86flnytjla6UB32rnySSGo/Sdt1eiBfDyPcjJJvww5z+NnM4nzlS+7V86ESe+RzXOn/H5+I2Mv/cy6c9v0FFEevdLRz8ZESN8r2MrZIwVkfdPwOTBIDQMpA1Q1lhXIrVVfZWp7bQdZxSMAfd+dzIZd3xp5w5/9h+M/ADyT0BOPvMmjejOR9MV7715oMrQqNAqy0SiBrl7WNGMrZR8O1pB+Y+XfP5rWz/1k5T+kvF/3Cr1iaevXmZtYWysLT+xaEB6AJEm37VoRziL9QiDBclzHISeb3oVNxftEac4suhlIM1xm41sqzzx5Yld4DvHsh7YCKbP2gum810IcL6rfIfYjgR3lu8it2N6cAfFTHu+q4zzXQ/u+NGQHvCJDfMGn3Ywh1VV+mrTe+BGQDkX/eokCGBcsMOd4Jtx3Upf9U1Fb+rTPkx+cstM6hCrLstvlFkxoXulXqJTf/YN7MN9Er8zVsHoyQA/CPz+AP9H9rterSaO9bPDfll8vRqUxeXXk8LA67sphqWpW6yKUVneUxVSa6VLHI/hxYG4VKKRkwMxHIXE25rCBo9/NpirVUc1mepLptFok7e56jjR5OvZk3GOkH4Ra5l4Dg7aOCdfqxkOAQ6OBnJeJQEP2VtxN6E5WY1wSqRa4iuC9UlVsKWOwnRyzHZ76zf+8QNe+i77qZPc+3kftlXacadE9ns17K/RYRHomtTdvJKpLvY9GwnT1Wl+1ezOfBip3aW1GhdlMdtaDa5Fv+s5mEil3ZuOYxjOcvp5FqJFMoe80fTti4v311yIJUmxNRRYsYrDS9aqnot2LL3JrWC5KQbTbitVf0yMQi5mT5JiMi8Vvb7hqEqa0OAur1FdCr5tmmVC+TjhIB65S1M7T7XsSydNer9a8ZD4gc90rdwBTiM861XRku24MHKqyESvyGzad19MbLi01ihg78FruFXs6bmAGu/aXuB+zvK4JvaugwLbPHca0dS/u+t6zwke9Vj4nHD7z4aALKUTjvEBf8QYAyj3I74nYaiSFu1loR4EF7ZVlmcS8+fDtw23XTMHu4zO1z1mzB9VoVvY26RvbywdK01vUbjhfLW0GndwjI99Ef44hXE+d6Hi3stDF/MI0z/wPSrt3Z+xffux7+WP1hP791qOr6ZO6UL1yMQHVt/MngrLyTbFPou+l0Tw4u1V7XqfeNltn6j8K6zyo9n0L9CvG/TWWPJrIP8Kjk2W09fHuGVKfeHzd1ye9avSnLgJYstTt2rYLD0Cp6Sk6EJeRK78PePY2mnscSkG5UMEgcy13/+oz8FfrngIaIG5/+cU/bfT/A3TwkxapBT05pgi6/S5AL/E+NcBJ7+7DuRwgL80g//unD/rddjix5F/FfC7eY5FhkcAjzKEccbPE0GcMYhtPA04OIMfC/BnAXfM4MT70rKPSy7j/I/M4Mdn8Idn8DeR/8Ty+/U8flm/OtP/AHCs/brpOxb83ijAAwHeZz/laeC0Jw3sVWUGp7f3Hy17v+ZPgB+5xt7Oxm7fB/1P8jumUuL8pjkU4N80g38z4zeLKd2O9mvUbt7Hic5ifpqXYG+J81qPz+DNAKe+h28me8F+PIf5lpi2AliIgLMEgcq/2Ienh3/2ti/95COf1/6BNww+4VP+qb7s+3/qfu8HRkHMj9ZziWOwWxzvag/bI6i6uJ3aUQc22Fitrkr/u+a+GnhlPWyMGsON0cZw5Ij+I4IzN7BTvTRJMlmvPfqI7NVrD8vhmvtNRlYO7Rosblfp4GvG5MtFS2UJIRxRmX7gsDrOTUfpXhDj5EddgD/JtJ89UXHx9qc5jk7lZ8t3xX0cWQ31L+fTIY9expUMb+NWmXs78wMz+F9McCN12jHgds2VeipXBrspib9Xv/r1qpWlLxcytXGWtp9b8bIVo/IuknVnF1lf45CgnOvPkcywfDzP3NQZfwEQ1r8IeEt+NVeD/FlyhMl10Wmfnttnz5ElTCSsSZtCJZsuyP+M/9C0xPK0DOhh7zSgABC+xPT3Bf7BgI8AXG+NOQ4oznYtkU6UWfLOORrm7kh53BXOFwHZKcwNGAE+EHA6s5untwGwuZunXy4UFfFVazMQuZ1UDp5Sw2EPlhUB135zfX0wGNQGF2tKb69v1Ov1dbOz/cS+9Sf2XTr+Ciq3U93OJH1Ywxt9tK1yygjF1lgS0LQH32vuxA/gFNL5aHc22adF5n1PoNuXAAdPV6LDgLsA9wFOAC4A1gEXAV/0IZXoqwDfBPguQBu+UaHJ3u+oqzD/k68w8PuV5nhNS5Irk+Be9mUCPpa83Pwo6/oS/06AAIwA7wN4X8D7AW7w0ed6R/k/rVcn3wvfh79ZHHvggPoPpr0qoOr87fPQmGB3MChhUIqixOdnIN1lzEgaiErngF10IxggKCkh3d3d3X04dHPI5b+7b1x887l7Or2kAZbF1CSGEFXcbMq9EaD5AM2tf+hOOBjh9sL21jB/C0hkji1p9dpi20Nvbo/g1wjYfeS6z+g7lM0676C/9gkdowqczr8c4XPLVOHMPlc8MtC6SCflDoEfv52FdnjiIXVlhtLkhY8s2+fagn3AfpAmqdbaF9el2eUDlL8g/Hnl20N836BHfdN+eLc/zh0+1Px6KQAsWT48vtM/4BF5IoBhJBAKV8XItn1B0Bfyq5rp/IkZs107/2n/Bf2NGZG4tmCQOPziR9pDUPoqxnKlKxTme/TP9PSH4XYyN9WNEo7PhUJuTLMRcPfiYhFb+42tWtHrPFuiYFsQJ9G4PxpvB5+ePccRA8O/+P0/H/kD/qZ958Z//cHQnZmavbyxYK76nLU9LRZaqp0368XjwGXztfphXRxq7FsHCjXjIULmYJ8cjwe7yRGi1zYBB14sM37dngiDdDONI98TIf7r/SltniQM/9Q3NchJwstnEXevqCRDTh40ZUPJELPP/n703xTsoQ8252NNxXrO9w76kFTMl1Eu+ImkgUu7fGSsPg3JCrNWGwbpOPdq2+Ma+gxkDglLafpngJ8pK/W3UCbeaFlqJ9ZngnLi68y/hll45KjMvbEtGwJBBuVi4dn4lMWo+p09B6K0qTJUkxzUyimLxufl4GJC0LHy3bm4YRY2SOjmwqHQ3GNvQi4G3x88fYshD3Xhb4Ma1fMQomKzJz8sD7pWtu92ruRheTmBIUUuHw1cIxHZP/LB+k7f8fRcPhJK6fJGJArgwr7wdPu3Avyy6I9ynirA95yS8GfihfjbcvZT5JdCGHYvWUhPFeKbfHSQxK0ikBX/Evv1rQi8oT4vtGaLoHTg32+20sV4wKhfvxRYDMWmEzqN1GL8Ib1x2K1cAtMRD/c/ESU4rWeeHUNXik/DTzRZ/ymFrkF9dl1SKabHzgssspah2+fQthcGZTjioBH0qKgMDOKVygls5Tgb+tFGz64cXa5ZNlat5bi2vzV5SrACrHdN/Co9KiAzdt+BZaoCHtVxS0lyldjHWqJW8LsSmrPi+4W2VsE+hytut34V8tjKfqmWVOHMScrTdc7qTbqnOLF+qkbL8R57R3I1qGnFC8mnaiDFf+MvTbUafHV0cxX+UINLTnGf5JJrcFj14x1vcg3MDasV9hyuRcpVwfRimVpcCVIdj7OrRaBY/pXGmFoY1Bxc4OmrxeLRJeucvXUg8x484SBRh/d08tecbOog7+kjVhxVh8F7bJbCvXXIkrknN7K3HuBaPl0rWY9zBsyPZ23rYflt2lYxth7p51xryIP12NcoWJtxuAEHXudPVig0YEdJVMCh9w1YX2bV+JnWgD2V2S5Pphrg9U0lz5CjEbU6okbxfzciQ6n50CXPRhhzWN5YKm0El9Brs2VSE37L2F4WFWpCzAWOw7mGTeCUsI/6ENqEsaTdH1y6m1BZES7ceqAZMcdL9B8pNmM2xyPmin0zSO/mYhTzmhEllboraqUZhS8jXioItmCuMjJMyLAFRxm7oR/eArpHaau9/S3Qun7x68/jrRA+2NsefacV9VcPvaP3boUKy4n7wTWtOE4jccVjexv8xdgo5ZJtuHk7WFrlfRua2zWvcue1gZE5yF9+ow2rifE6BSLtqPFlsnK0aUflnHHTr5R2dM1o2+5abAdL8jHDOsEOxOnSpJPNOlAumGuqltABF0p0wqG5DlwPpA28dLET34w49aLMOlFC2SbwMrETddUWElELnWC6oEUREuoC0z8KT9htunAnLfPk84wu6Jx7aXx4owtuh/jKua93QzQwPPT7+25Ma9o6WZZ2o+to6vsOxh5caXTs5efugaBnSEyGTA+E3Kcq7J734HW83zEL9x7E8hk7hyT0IOLLNVbWlh5wxQkExa/04G9rfkmPE72op9dkjbrRizM+H3YzPO5Fpt9Xo69OvQjkJTSMY3txkqq6/rGpF7SLHuE9K72gv8sXbsvWhwox97v/SPTBWJ+B+92zPrQLeLnMePZBY7V5b0RaH6R+UdQie/sQEKS3tszcj2vBRqWf+fqhkTnv+O52P6Ket53Nf7X5FtENUQvvx8OgGFaxun4UV972e7HSj/h6QYdDpwfQ+VtKepfCAPYWd2s+th4Ae3mHCduvARwvlVJA9QDeCrCRC5YHkE55cDeRYxB0x12m9qgMgo9FjmPg5SCO9pREckcNYv2djCG5bRBbo1/5ntoyhG5vNd++y0M4buh5hvPREAxKle4v+gzh9Kiu/+3iIazsGE1TXBpCKC0xN8g9DGcjY6YTfw+jVCZQhM51GJyM3y2/5A3D+y2bzPjCMNRMNVgYzpHRpCu0OqpNxhf7dMkoXzI6UoYU1GrIUGYXyJxmHoEy39E89+sj2Cuoo3HLbgS6haec/0odgV//gwnhhRFst1pYi7hIwVtfpUZHMwqKqDbT64kU7Cl4hjNUCtqyBd9cFRsF0eN29cH7UTjX9MmPVo1CInWy9eiRMaS8iai6/2QMtLfCwi5kjsH+epCV1N5x7F6+zehhNA6qIGOoYf044gy4e3ZhAufvPr+nmjyBB7S2pU9uTv633+17c7+VsBQLcSFqy5sE4R2EN9VK6ITvNsLJ2Muqw3Ur0a1I0EyUbyEOixp69fBsIXabRWSz/GYmika4GeiuMBP5hU1z5xuYiHtrzOre1kxEs5HmFBcnE+HTssXZoJ2RGG8PyCK8GYluLdK/VSqMBMveD9X6+xkJz6Krpxw6GIjrb40dc4IZiLut0uGxxgzEHdOryrsIBoI/cEQlgJWBqLCr3HG6n56okDf4bppMT4gKfTPXcaYnzHhCb1bp0RO1yqr7fEXpiYXW1G+/DtATxmStiPYZOuLt0v54zmo6IsU22sg8ko4Iv6juEe9AR+R+vWBTp09HMDJGMxRI0REjnx/f//cMHXEgSL1ubBsdQfs0PHbHBC3xqcqHv6GGluBc41a5nEBL8NNYVvL40hLlMmHLcba0hI6MRXGGNi3h6BL5S1yClhAuMrSROE9LxGfRf8/YQ0scLO/LC1imIS79GFgZ7aUhLH2Nw7+V0hAabC8to2JpiLud8uqHv9AQ83R1Zt1vaIjnPd+FqQY0xPcTWpJ6ajRE4nK+/jHQEHry6V/ZuGkIde2T9M/30BBxbiGTG2skwlx9V3UDmURQz29yUT2JWCyYqBXNJhF3Y43NKyNIRI0HmfmzD4mwPq7r6vuGRPzZH8pe85xERP6MWhC+RyLaB8Xk2yRIRMhM2NvwiySCO9WVNoyNRIi61Us07CQRjxoP5t5Z2kB0EW+dVv0GEmiMD6ZHb+CmhT39Q4cNLHSXnNR8uIHis8ksv65v4BZ/noPAiQ18LaPRZl5dx+I7Vgv21nW4yS7mvE5ax9/fzsiwea3jWvtnXpLJOgyjc/2OKq4jlJ1SYMazDt9oqRXGHet4sVXZu3Z0DSdPry7Vla1BTvqk35aIzbO5ec7Ufg1eFcM+rPpreB14YV+X5BrYyy6ztnOt4coTRwHGLWsoS3vMd39kFZQ/wsW9pauotL2U6RqxCtKr0Z6HjqtI1Bpjfvh0FZ5Dz/Y4ya1CX2VqsJlnFUGTo08lWVch/fH1147pFfD48Rh41q8ga+1du0HiCpSqB6f1Pq+ARhupdtYrCNxbdS3x3gq0+7t/bBVbwQvDL1O2J1dAsspX2Ea3gi57x96EwWVcqrhbaVWyDP7iADH138vgYPqhJ+uyDLmX0iZ3jZcx6bbN/6XqMl5/D2JLv7wM823UK9uPLIMSssxhsk7FM0nDs2O9VNyIanSyLqTC4xk8D4VTkb123r7ciYpL4UbpLkZUOJnTWeuoUpHSObH7lhAVGWpcHUJHN8+PptxXSVRsFbmpJDWwBMGuH78flCzBw53BwyVyCfwlEpr5bkt4oWBjSGe+BK6i2hPyd5YgYGhfFSS6BHH1kjbSX0vwT/3w6xHjEvZFmzo1URbROt02K1u9CK8+B5Gy+EWUO6aVyPku4nze5HKT7SKiiEHBB9qL2JNh1LEovoiQ3sdKLmcWYSrouMjJsoi3Bdr8BbML4Arg0tZpWcAllngyTeYCqu0UuYMCF7C48uft9Q8LqNcq1eh7soDtU0n0rxUWcM0miHzs4gI2yEFaKQcXwMIZUKKwNg9xNd5/+3vnISlsV2tSNI+VPnb2tYh5yMruLHrtOo+bHGo7SWbzOG19RN7y9jxEzz1pHBKZR4vi1hk5tnk8O3x/8jfDPL49EdpPosxhrTEuUqpqDowMtAsf4+ZwX1lSIM1nDpT3D/27bebgaV9munh/DndnhMmkG3NwFww5v8Ixh1OaPcaDW+cQedikK2tiFq861Xw/1M3iwGpytnDSLEaM4gw7/Wbxz36GrCd2s7jIWpbWpzWLJ0c4jG7enIWm+VyvC+cs9Omf78jdOouXeuXk1vEZBJr06rTUzOAVOVknPX4GB9wOFb/2mUGl47GHZ6xn4Mcevj3h3gyYbEbsjoltwu0KNqPaGbCqE34OtDPo+NTj6TgwjfiuxaWHRdP4eXJC6UjYNF44WR0OtZ+Ge21+NrPBNFquuQSIyU7DLJuPSeL8NDILvARO7pyGXNI+mZKJKTyzlnkoWj0Fxh0Z7+xiprDmb+z2wXUKVCmTe+qGU2iQ3+9PkZ/CnctX5gmeKdi3X+tR3zEFd2uqnUrLJM6e/Oj/zHsSn0RaVBeUJuEdPPlueMfmmb+UebV0AsxR1hdG3m7aK+66xFHRCThHT4VfXRzHxPhfpKqYcexQ6uf+/mgci4MvdwYcH0eZkvF6acMYtunyB+9xGEOPyW2qkdgYhIOyzjRNj4IvXcnl0q9RtLlf+/hObRSNL3c/i2UYRdopludRCRTMN1k8e6RDge/vnx0VOykQLrjsUpo6goMHz76R0B1BWJ5cOM+2EZzTtfHXiyWDfeqaSoUaGZ/rxaPEl4YxRYpjjfIdRlKReH3bpWGYlq27B9UN4cXlIO06gyF85W2p5qcdQqkpY+gr70EcfXpIx/z0IJztRS6lxw5g64F158krA2A8Gpjrn9mP8RG1HIj0g++IjhBPYh+eiFu5BnH2Yas4Pod49EJehiTMMN8DnrdOnAJyPQhhkjwvKdCNk/yGd3kjO+HpLMArR+qAv9Atnu3sbShc5iSv0rRAcfCqUKptI/S3nhSJUazDQb+m/m3O5f9dz/mfxpD/24hubmS02Vz///rhNws5pv+ZVjP7TwIw7DIriYv0P7lM2s1Vs/n37n/lNd9vrg+b6+Pmivg/tJsFdFzJsYbrr6qmAWkkWcyyzLI9JJjFMdvLfJ4VsjZrO+ssh1lh5mWUAnaYOfZ5YWbmlRzmZd7V67kzj5m6fb/+p7qrem6f6nvbtoQUFKYTgyDNNBkH4Dz0t4JZAQsIgGU4G6/0B7GSYdesagLAYMD3qvanzRRc0z549SopYeTy2b1dw4EVpovb2rpd2nTBOfi1qYw4ewpyEG3OtsEzcwccICo1zYCHMkyGU1CB1Xo/16oaZWaFU6DFpgUBgnqvkZpmQbO2q0oSt9FTjxtYo84ix7AiUGEALCwiGTUiEIHF6iwEnciJhyA6RjJrn8In9hTM3/cYgWYlUxu/hhMbYNSZDhtVq3QhAOy8BeBbOXuMcRYlBmDQFdkGYQNYNOkQTvQY1TbNYXTLJMAmV00prwQMeB0Iyg6IXBOv4X/41IxK5JYVudx5bIW4BT3mZEm7Zen2zLLke3GmzG1NUGzZ7daZ7alBZDR0DrBJj2nPRJ+eyMuK6OS0FMpohi+tZU2NId002SGpUU6bdSxrFBYsMJ9qG0kTW14ZL496GeRxOEAETpStZk1UT0Zc4+xeKDgFiLFIiiLNaoyiZQ2V6ddWhTP1O5xyyHUGh39ehzaCpDs4w0bPs4JpqFmHx7YM5XNEVdqygUlyKV620Xi5fFXg/XzWsnYMd5UzW4ExK4Ckhs3ybL+UkGlGLpcymAxNrZ2yDQC6hHOsacuxJnOvQ5N9VjtlOrVAxAdWuowxGWRhGnl+0TC1VnlidebJBi8d7bE96d2SeLMsz6AHbWA0c9PIs7aNU78UNg5lB8w6M8Cj6mHW3tw6qqO62pczaTTDgdFopZyh0JHyXRZrEbZZBsbAAu5MdYbBTTFqqiMVZ1s5ZbmqYOMh6F/bL/3LPfp6J2JvW7b1kl2TpWwpu3qkT2A6H1gLFs7Zokh/Cr5jbeuG9t7OsH2dSVUCst2dpRb1ywWhCg2cArC8FSMMqyckmYVmpFylU//1HhJYGNeXAhhYiXqrYAEwthkCXSYDm5mBj02w67YjJwKCYycYO3q5qd19vLK/OugZ7MEYAMeij/G8gS0A7i1xqmWnQeuu/f5vhgcD1sMBhQHuQNMuB8aYILIG7rJgrABDgc4x6gwtWCNyKU6nfZe2fI5mmqnFdpNJfhzPDbac3jLQms/pYLtpo/XfrQ51c/fYyVpxLVUGMi7Qmvh/xqTJvVIz+oXRpJ7oiSYrwaUUdC52gBnMrMgAcNgEZR/bPigMIA7E3ejG4L+4PA1a+32HFk5W0pwwjMvWp1wONNA6Rn2/GmB8cxAdnhccFIxmfP7YrQIBKXrBAAMpKADYegNIw94oySeFgyYDUmgxAoMW6rGxEg0Rx9pMtWKI+B8L/Uel0c303yv/tfH4j7r+f8vboEC8mOlTyorAwIPumzAorG9sd4whbVNpYDlS7Tns9UhBhwEM9D4qfUxawYiHDxmDYxPWHDMJQL1CXIqzaMYxUPVYxj1grkBZmUUwwIJ07bMBa+ztsIgjueYKx2kewPHIoAhBjCdGoDVrfzLGwvAy7uMKJ5GjdSecANNglw7ng0MA3C7uRa1MNsGATRqjAfsUFszczSo5zUZp0YzHgoSknwdirTKcB6cFButNCZt4BE8V5QArP2WO88MBAHubYqyC38CZZZoHDGCwOmR4SJkhUwALIMd45qo9S5CFU1gIF0/MYmQvAZKWbK1yxnhOgcGmYJBC8tIoDRNfLs9BM/bUHv8YVTEGj7GPEQJZwvmKFNCnZ8Tn7GnolH0q7CFQdLPBNdzTmsVK353eIHmwMregnTdbjiUDj+VIowQIs2GgF01Je4EJ8gwwFIQ3tlBOkMmNgPF2OFikoxewEet5C9qFcBRXGUoe1SRgo6tF8VYmXYkeAxB3oWy3pwv6LEw0rwFzSgrKzFCkUJRRA38CMlwOKWU8ThhgC8ZNEN/OFRascGK22yxqpYnP9SxAJ86xgDL4L2oje2t2gA8gccfeWqswFMDEgOJ1yqwYSq22rB7BsmzIgr8ACPBlBwuc1cEODH6mFYDhgJ0cFTaBOM1lYwB0glpsM2VEyBzrgpKsZsKJtUcmZ5kULplPaQN3koQcuwG9UmhSix5N6DBopn/20JtrIhyvZB7hO8FwbBBA7mJPhjCwZ/a2f3oK/SxUv8XLHQ+YPVir/G+eQ8Ma+vszktJ5bCk5sVQ/Vf3fnVOsonFSGRL+52cV2tA68KJ9ojh1mYVQ7cxwBrmModpT9ow98R3/5H/xfiewJOkS38+P6Uh1UJWSt8//6n2SwjJr6QTa+vfPd1C9pBrtBY32d1Jvc6vq7dxLkLTVzc1JO3v1tZSUxbtN0n7l+mOT9lfpczgJ8NSdnUmAt37vd0mAK07rCrUAz8zdOV0L8IW3PPfVQqfNnHbhJfvy+Q35vfn8tohteRIbsrm2zp7+4dFV6zYUxqeOzf/vSyFfzJfy5fx4fiI/mZ/KVwr5QqFQLJQK5cJ4YaIwWZgqVIr5YqFYLJaK5eJ4caI4WZwqVkr5UqFULJVK5dJ4aaI0WZoqVcr5cqFcLJfK5fJ4eaI8WZ4qV8bz44Xx4nhpvDw+Pj4xPjk+NV6ZyE8UJooTpYnyxPjExMTkxNREZTI/WZgsTpYmy5PjkxOTk5NTk5Wp/FRhqjhVmipPjU9NTE1OTU1VKvErVuL0lRi6Et0q0bR+3Ya92/au37aePsNEu1pncXHHp0odg7NTHxmlbTS2cKrJD51G5YWzPnXqwrmvfgudlz1YPe8tP/zUeXR/deaSBxZmTniYzp/lT18w6RYvXBj49KXXLx++9nUbn39dvjx8/YNbnn/9ju24gWY23RB/NvaGyoH5G6oXf/qGH7xq/qbb3rtpbvn7F+ce+sCn5+kw3kzfG37zwR/MvIVuxdtfd3Txnd/61eJ76C8z783fvvgBopFPLhw8+smBj/Hh93xj8+HFP77g8GP/8pnDdB8fGXhg5AjRliMntz3+yDPLL4zX9458ijpoiH5ENpKwAaAiNLKCpsiTMBb5dBC9dOkZif35UX+HXgAGqJaW36CXRoJeDtDX6ZWJfk3k6fTayK/Q6yK/Sq9P7G8ExTFXRn6Tro78Ll0T+W26Num9MbHcFPl9uiXyBzSXzHgw6p/QoUjQ2xP9rkS/J9HvTfT7AfoxfRAM0EdB9FP6WGI/nPBzkUyfT/QXE/2lRH8l0V9FDqBfJLw9sdyRxLkn6luW7o380tJ9WAnQEBM9d2mEayOPiXrd2mMjQcdHPmbphMjVazclli2Rxy9tjdxG2yJ30Hb2AF0mHPlUIQI9L/LJ9JLIlfQyYVpBr4q6Sq8R0In0esnREL1ZfOQ3o93Tj6QDoLui/tzSvUmE+yPvX3og0Q8Lx+9G2kxnUE4Ho9ceHQLoFVqO/JQSNdOnNQPQt/SxkQWzgvI0l1tBe/q+mKPIryecazudvnXNbW2GPL28jwj0ur61VL3rSB9H0sCVAN08QLTp6NxALY4fdHTfUtegiVyd6KmEOxPL7kGL+5aekFhelvDahG9L+LFBRH4i8iNLhweJ7l360qDQO5a+lugfJb0/ibxx6XeJ/kPk65b+NFi76/uinl16IPIFSw8l41cOE7356NrITbeui/zErcXIPtoz3Ew5emHUcZ7RbuohGttIedozVrOcHxl+8PjIntsviOz+wf4xBejiqH/1/Usi5QeXRi5+/7LIo9+/IvF6SsLnjoE+/f3ZsfMB+uMYR96R2KsHxwCaPdgTOXIoE1k8dFzkMw5x5HMOET30lOce8gC9MmrQqyN/NP26pPfqQ62R74iWw9PvjHz/9LsiPzz97si/nX5PYn9f5F+m3x/5g+kPRP5x+oORc/KhQ02I2R71t5Y+H3lk+guRX3rKF5PIX436uumvJWN+Vou2++5I0PBSNw1RHheSEyLSVbSa3qfLIy8zKVpFzzZNka8yNvJKg8jZTJGqdEa2PfrNdQ1GVi+pce6SLuol+v0wjdDW7Tl6FxGdclLjd2Bim4ktU728r7Zn2vagtXNh6Mjg0PCzx4Y2mvyeUvvcQvm+t+yZyBycmxh4cGGCHlnY/DBmtsy64R1ILe4Yzc7vfGfT8Ekbu4ZPPrZ7cfrOgZlH5cvzjx+YGd5724H5vdWLh/edfunivtveO7P/psPzT6Bvzly4/9uLF9JPZg7QwvwT33N0+OI//mr40m/9bv7SB++cuRz0l8tvw4lXzOWI5tr22Nm+OdcxOOQ/MloNNDbXWj240Jp/555l9OBQx/DSQgfpTOesW+yczcz3zHXN91Yvme+j7y32HfzBfD/dumkkvzC8gn6/uCJ/+/DKV9x+xUoi8vDibS7ksrnWrs6u/q7R+OPzpaHjhravPmP1o1bvzz8pP5t/zdSNU++c+uTU16o/r/61yrvad63ZdcKZZ5954ZmzZ167+327v7z7lzMPz3SdXz5wxoGLD7zywDuu+PIVv78i9ax1zzr1WZe98I0v/OgLf/ZCftXqV53+qqddecuVX7ryjhv7TL0aNmBj2Qiiqgnno5JAUSIk5uBsrUO951ofq0KTbmZyJDV/kNS9hQxcPQZibO98EslZDhI0CSceaoPjJCgCOVFvJQkd57NOBTaJr856cTCek0lYvMIbF0BIXBGYAvtgDCUTmmBJrapzje/PwRMLR0dn67cCDQRYIMRg9dtyash4is6BpX6H4mq+FN3VIjRu1lu2WgvAQsHU7zsIhGshLIw6X18CjWEt2Dsh5yQ0VpSFvZBVsUa8DZbrCwNYhRGGZxtEPbS+SMYzOWspQNQ6Jcf19eIAkhhIjXUijsSivnRQYxBgmL1Y6w082foyOnYmGGeh8KJsAonUV1SsuOC8J0cBDhwMrG0srocPPiiJUeONVWe8UH2dAwUN6gjOcWDPMQgM1ZdcjTp1Ysh7q1YBH6f++0RiduLEOqMqLEwmRvHu7/MLEOutlxgVFpY4OAkxdiPtjPUqihiXfKzQ2ir6EBrJyF4ZjoIKaazkVNSrBtdIUSiDvFEHw8RE4uCUWb2RRt6DjLIT4yyBCN54B7CybeSzGMMOYmsLRoYocIgmyxBpZDmcs2Ksl6BEbEitWhd9yVrfSH7vPZxXBEdUzwqR6GxEVBtbQlXJB6bgDZFli1ijN1vrWBobhZlJ1ZIGNiQQ8uRr/iJi4Rv7BwAxC7HaZG8bJa1FgLWeAjW2VSwADLj2wXl2xICH8aKkRhubjZ2LA52xtU8+QAzIBHIBjpgdNbYgxDvnvPPkklS20YuDkWC8AcRwY2faIN6HqOMfx+zFOavOBhfYRCfLjf0qaoPGK8mgJIO9Z/Hqg2XnxUMauxguKhZNsilJaFUgsKqHBASyrrG5fVQWLkmsJL0dk4nhWCnOE6cR29jylJTpvwMWFenq1juS1lP07j87oQYpqj8R+GVlG2a0WJUHxSSkWcrHSna/PqJ/4a66SfYtDfC8eV1Tb86K35la6dxzeRAsLNj0lAXBtiug2JFp6EuKmxsHeflGcaQ2yE62hOLebILiSJe3mI1NRHri4yWbFggjGxv9cn94sGqMbY73IA7l9fAw/k+fllyF7wiyNalRXjMtvb0jR7yzZiuL3oIT5jWAeCytdqxVMCD7FosxzK8hUMs7TJMXazzoudytPb8bKiS+St943YVLYuhT2Q2vojStbR3Xa6ozbz1x1IdoreVAjGRyhgaVAMuMjcmpwhgfUa/9DmhIusD97/A71PLeZiUbvRICbXSY/pV2pYRXS2D3MLZLAYiRPn471M6lLV44Nb2jnkHqNc5dSolCz7l1hoKsTAZSsuGges6ViYGTCZTR6+9Dcx8aSRlC++uh+Av5xebrFBCmYJufEvpmyvZOd3fgJhrU0DiCR5e4AP20IlWVmLAgiYJjsYxecyCesDVVXV9utFVivN0vNpCoxR2DqjT3iSHreyvVu0O0EvfkI9UBdezppS07ZVWqsGuabjYlIckzskf4ib7q1JwGwQqEbmm7wJ6ZdixuJQpESPENJcpD6nAGwMrbZFeGKs2WKFdeapIGBDi8Ej7tJ3WAvPLs9QQ3CAXGa5eN6HGSoOsuaDPGREqG96N+WDGHW0STHSHg+2rus3pMnq79aHIVuGQp2LoF6mBZ30UaPQPPGua9M44phyS5b6trMAZiwdCPVuD4edS206WWhryHuvHEs2wYd5iJpEiPPKirKSkutuCH3pT+q80aMyVJC7rZ3HGMFAsdf4vA8J9vG44oEFSOr9lN5F6u8OwHSqKxMhTpcdtQYZ322SzoyW4Fr5+sMSeJ0lwiOggcMb7KxprHF/5wqwb0qkgKY71tfXiBuZ09TdYIsdXazLssCU7r8JOCRvCFpY7FCGD1uyUhJu04I1hsp07y9gq48iqvqm8oByxuR9HhrrQNZq/1GspFeYTbpMyCTe2QyJ+N2VA8l5dlEs5/o6AotboH8Q/lDH39/pbBX8zIcmKpSe1THk/cvL78sXf/eg+7E5zo6CWxCTb3Pc+qn6zpVIxhkbF3HYwDdQ2DlccXJGrvufWd1SVvRNLQ43r5Ha1EayhzBUt3xWqDYs7smzLsCkP5Z+NO1XZFJPsB6MI/p82T90GcIorUVu15AqLzDxHBeHVSQ2vWRFY0jEFFmKmqeGuJEwqDDNZrQe+RVr5T1VbGa5jMI4/LxhFrNuztqIrst4a+vyw5PxzrAqKzlKnW8zIU1/d7B0/jpYOK4LlTzLA/2cz12skiXI8krVjoaP+cjw9As9G+lZnZNmw3kaEfwrkJCBAjLfv/j0RHhbWKpzIoDArUq/n5/7MVmebibFE/Mo8MyRY7/H+QrR/QjeOSZ3/Zpz2uSvuf9JgnRLGcd0HfzxHNmR36xzF/MZXdg9UR10NWQEBS/Bx/7z59inIla2bqNShIZjvkXquOHK3P7gUAZUMy2kBKnTZWsmPYgmoHQD7UvpBoTiLidU8+h5GiBOimRHdaAuKqWlPjDak2ywWi0BUVcYOaVTEoXFHTAz6HykRbWg2RgNUemdkShMKGlP4KeVjotuCKZv+PF6VyqDm+TZduYuOYLUD/c13OjxLILSE9CvuOfxyIf2j6gJkLnbw0ZuZ8cp8jap8COaGATsTrwf8fHE6HrERHQ4fJIGK1ZrL/J6MiqdcVGRTp+6i6YgCf//FLtcmmrY+scZ2ptD1gwz93byJ8EJmzF87E0yFNOLQPVcsrm1R/oJ0B9khqYEahUyp+++CUT4QCwZltQvzLRHTaLjkZemMlQzHACFP7/lURkfqIn1i87pM98Monun6rVTV5tWO3NXV8JpbeWDQvi1XBS6I8JYOSG7C7Fm8B++2qsZ7Li+4jdyKc6tzKwXmpFV5GXxd1doqVoZLJHhnsic36CzZdEhTt+km3e2YfZ+yA+c6E9BZZqHkc5RpA54An4beC0liuNwnMMY8QiJCwuOyy0QfvmYULP/6yFaq03OanH4bJagBnzs6935rU4ZPgkadnvUJgAEGh1ovgJG1cLLvI4G1TeECRScyuGG6Ic/fp+lhIaJaQ9Vt/2p6JalB1pDmvLQFeenmZj4gDlkJSyQaEbXiB9djXf7OqgzvTpnsI5cjW4TLPzV9g1WQKiJCaSh77Js1/oeA7XIV/BlWaoO7yXG/A38nYSrOmHkjqwEiqL/SLsFf8jh1g0CbaJPHalDvxV862XXkSPIJYCLfWCD3Fdu2BJLUXF8uibspkDEuMdlRoom2i3dx9ywn9fc9dL5SpAgsJCxVUXf5MfF1DNTv50+Gm5SaNVPqer20aSgHFe8SaEJ9wsOm4xhsJoZxBtpo1wNTGjBwkZ/hiS8kD0mMBw/hE/NeRdkCbHc9dQmPe4Hk2VvtNNpQQwuRC9RL8FVmYxCt64UO5lPKdk7IXe1tvPlpb7GzK85yXQpzP7iyZBacxcicIvTCEvVODgyp4/8ZQvU4xSuw85ewoZCQ1Vr/4pDbRXq4TRg+Umb424ZV3G4eEhfaZmBcTuT9uhFl7VeIo5SZ0wH7dV+fPieUv2uoaM0+YSDhv6paQIXbvXcjS8D9jvloGC6W8tKlTa3V6B+0P+23xx03O6+GUKMYSWUno073k9pzwYDONXNm7q9ctcWTsnTTELDmAsLPPqpZNeY29Z8VB9XdHoNygg1X8oNfw7GAbSfmqLOSJRHK1ncSGFvQ5Ypu31TddrNXOIsV1KBwxxzqCJcuFdNeLgms2kzJjfbxkcfee06iGlzEDApz/Xa7rvU21hghTqPz9gwKDf/XZZi2hYqjKZ9J7/STDY99y0GC8pD2p3oCDbR73WZ7LR0J46w2NUxZhpAjmdPCFvtlSVmZRcOhbec2LH5JsJy6QZ/bfMkZx2WuAtlPbo9gcugDzl7+Xzc+GoKQo0swOpOiA8H2v/cCDqMjNsgaAEs0iYWxdGz2xpNL6gV8IIFeAa3ljGjHG7qbDnLA7BXQ2MOPL/GC9d6qQ9MOcigYRRPzbvju5rBXVtPH0RC1IFVX7ku7F84stBREXmUocTS0V3Rt1tvDueEbVXL9dY6B4WtRi0uSsKheYCjTvNHzIFnGJ+4YOrHoOn4aAlaBNPa7mNV3UElcZ0kao4LoJocxZYIN0idesn4ZY0pjpS8k/cDik0SsGzCNUd4P/kc/dJ0ajBmN7CL8sKVVkf7ZC1bEXTMg7Gsrud3NqPR/kk0qeHV+6yiA+9SqIYoaTjpzugnJ7tH5UjbI1KvtnOLJDqiNPmmGe6TEfw/T5gcbe1JTs4gD6BWR+8/k4PBE8iwTd041AvIPeXnA4R4sVC65F1EixUKsklnaMBhnu2o3ZVwmb3STWrTvJF6TP1Kj4h9blgArXpUzlvB2NAwrT9qlMHyHNTM+fXitlcITMh3TUH2dpACDDR3Y7P8bS39TIhHPgQQD02ewpCc93xxcK+6WQWFIAcRBo9MzCVbmdzHnPtO5mQI0UgnG/mdWT4h+sgTBVQEjYTPHGLwDLONsnF6J8alBaDqCtuDvA/QbS8ZzKHIXk8BEI2aZKML2IRi5E/WOmHW0WSo+QLj52FeycSp7+hzIETo5ZmrrN0xonRN3F/Sk/heHx70AowYjhMJVU93z0juZZ7ivRuXj1jD7dlJrOWBkw+HS7gufWMjCOFDrBAa8fPDZSauOhjD+8sZmI8cGaJ8vD5kTc5benFQ9g9Za5wPheOhCrKd6lEdsSuLK85/C29kjUFXRWD9aRF2bf6yGtZDRbSRsRlcklu86fa5M07L4A2Q2xyvs772nCh0a4QqfuQE9RXT36CmsEsylY5hJRKhGjpbQM3ObC4g8a94+rcrrqhefwR5Ogc9uT4PSzVg9pZWch7Vm4iFDSuBjy4CxTwz7BaWgwc1Vyg3NPl4z7EzrHGEJBHs/qTmRQI72v+pgI+Z6S0eWDpWJ9JGys2zm/SrdG90XfcqddzpbDS4mDt44yjLqLa08R9YF8tJ6rZGUyPy+pbgaiVXKim2GG1r3+/g57UwrIhXWHRQH9E4Y2X1/pLHQGvedS6ZZB/JinBDe3IzgRSCygp6P8UTt/0cUEpSyGFVr3xEjmPROF74L7Iufbc02YmvXaXw1YZqujuuvg0tBgPsGz0bcQ7j+WzKgmmQcF+Y0xH8bllOnPu/9ScH9JRnfx/dObD/3xYdWfM6bv7Yvqtv7IglN8brrKx8CPa+kupWT+e2NoGwppvfmwc8ajes79PS0+IVGmYRacTghcpgyhvga4jWnlD/obw2IK889PSW5IJvHD3pP44vP6zO/Do9uJWrd2Omtc222YHOB1WkYplvhlFAmGM1KJviNYE/GXs7v2f1mLZ8CmK+4sLljtfaBqdO8Xt0A4SNuU3BxXtE6kwqjr3eRQRhoSuhPkbGFiTfOSZhUe5deglugXHcj5uiCwd2DNMu+GJF6RLhId3HQUzgq4gP+qqK21tbpWJBOSmYEN5mC/1RIZI+NpbO2X9v/hEI+cl8Wr7/WNwWP0Hvo/jcqzg/22lmtzsbJ8sab4jzC9oOS8ZHxG0N3e213Q9rN8rOQO9r4NLKKKa6k6QnrwzWudkrMuEbdKrcZTydKYbMGGRHdgetVkndi3qHsHv8dx6ItKfGwFX2KHckmtZNccRxEtXZvHxvY6qc+b2D0N5JjVeTSCeXi0idPDwk6NEB3/Sstg8UvLEDaEujlRWCpy387+uO0e/pRDpSiIZe60TpfCPieppj16lM4y6v4pYiI9c4e4KYhmzByBX1I/Wn01BgioJjQqgP9jofcmz7DcwgfKUjDBNGD/vMm18ALdk7OJ/Gd88UE4Pyz84qxD1HggrLvA7TYpg6ebnQ1MqoRLlEvVMamE82ORAsUR39RlXnmeCn3TZfC8NUP21RZK/7UXRk0upD8WlgHqmUVOjr/RzktQOY3Pm/uBZMDW4XEvhsJe5Ihww4J6on3wTFpOuydzdl1VJrqRjIVOlm/4ENX4B2o66q8otu8m4ruLNlUK94kEieXbsqOrsNrqLoTqzHSsRStvyU9Ga67Ikp2SEgDJiws7y7vjFwbaerdENxdAu27OCb2q3J2HkFnlFQUdEGoKQsy26qnCVPpXjy0jEkqCRqmfZGVU8+n4LbP5q5bcIpiTR71+KXAkd/nf91a8kyt+eFk27xnGdur7i1q2VTzbTutXA2ugdxTl+q7xI2sLkiLm7cSFiJVZnrna7exFjjarX+mbU3X99wK0iBS06xgCy9sRgajS/LUD4aoZoSafwr1S1qJSB3yjRJnVX0nwRjNt50ulk4Qt5sp/hdstVgxApHBvjrjluJ+936ZSuWsPUM1My7ImH6cHrZfQp6dGE6QAIH4veHPIJMxegsgoDIxmANSOO1aQ+i1/9qL6Mg8vgACJcsprNHn5HrTLuf/SOqBAK0+8hoHXtyah/qi/h0nIEPbiNvSw5jK4JJ/J1/QtfcrZDUMxXaA/5u3Guw1yeRw9UJGUfXSIz1+p+CqRzpdjTKR1fM5IteHbaZu6GuE+vq+GyRsCmyLaUkTCaGGZzq1b6PuiwkGrkGfV8sO5P0KZcuL6pRkJa7pgxZca1GfJn4fN3A9gywXpuLa9IMnBu4fpAFQTOD5HI2ck7Wg7sqrpIwEpC+OGDHbANpQhZa8Kcrag+c6bqI+TcES5aT5bjQ7kCPjCwpJzuIyV5wQOsjASHQu2ubk7SPN3vZDCSG9eK/LGsSioShrw1ey08xoLNrauOB4yUt0gbAso4rDhjcNj2sYlX1OKlCMHWY0OrThafkicVzforHnsSK+wUdjG8J1agy1EIhiYJxvb3GWO+GxFMeT4axUPv/jwCIr/WBtky56OG8Xa0u42LYusPy8iPX5GcuJ3kYeqhPit1w+7aswd2A5b6rqU6lK7zIbptMKfEkfpmKXpOaUn6n+oJGKzR9eYIz8OZIiOseSf0q06oBkNf+yOiT4V+e7uo4OsJAQwaM9TGSuOWreq6oyk1y0FPELDqF+2MTFlVSWwzU15BssS9JI3Eb8+X1UXjoDQC+S+i9i74tZuDrcqnbGgxA6drq7OaluLCtJkdQTeyHVSRFpagkXyLo0GvpKFFfsSZ9Xw8OLW7j0YxLZ7c+2ca2CFltZNRlVMHnWkWtAoxIa4JjxM4Zeq32WSTXEEM/WoZjBLn9k91at/e9DG4j+ZKUD+jgOoRuWWX5qEeNuPvzPQvXIEUpjefPfApVbSc+9ARG2PhWY+lq2amCd2Y6iVqEqkeRMA591ZwX6xU3wSu1JdDVgYwGBVr3HenWgb1+mmtBBuHvC4qg0Hq2IhcSaS6HDKBBOWs8rRyFW7aQ2wtiIN/cWXe2A9BTsrKsQQXORqUHy3fZq4jOMEW5p6irmOQrKtko5g83ccxvFAGe1nstMeWTeyOPBVozcukV/oAd+IZi/F3kZsa8bivLo7MWGLFaA9O0usIyN3G2ypin05rhoIDQpel+yrVSLHU+3cx9khSpCMNb3nlnV1XFQU6hyIVC7ad0HWUH7SknNpmSQkqum50NXRC+Xdh3fQw78trdRk6ERLxk5elbRKYtqXPOyEPhEL7zvxWr1h3frQvUsnpo7VzeqKrbHsupQ5Ra0esc/ySoGl7RjeZ/T8Q0sss86B185wh5TP6oAx/BRe919Coo0CTal5gyWhPjuaNfX30sowQ6ATWORuCQ3KAIPytYf9/FOIGG6dyotIfuCRt9F0nn40Vc9kol532p1YdiUGEsaegSoD/ko2lVHF7tOuh5b3BSL1g73dgzpSO3VEzRS+mkM1eXKWapLEJ4qSlQCabcGUghcPPAW3dbEs97qAAMnxOWPdEovGJFPue9p0UKAdlwReyusW/PbT6hoRkmQI5byF9bymHLv0iKVhlbZ9Sh7s5jJs0OPpMSsHXR2Sju6Sk9CfQ2IuMv86SbSkNjKqd7jDh9T6uf6+CVvhTcS+lJXmtKmJeWi+LkzZrLA693wdkBEK9ksBN50PD9hcCTXcJLSVjPOewYSEUxMOtEtCEy7hum+wBvKlZSjLiFBvCcy8jNRFLkS3hz/5/qokywv/669J1zkVpWmP977V7b3O/ubbHE2IWg5Ec7WXpbQ2QV9wiTEwlfiICmgx/M5hhBF3zKs+fLo2Kw3C/bxCeuXVlL/WTRtpBHaQMj21aWyvBb03hhCxwcJJmj+mI4RHG0esxVzdA1ycDx8A8GzXcsvWst3VslttYWlZy1i2beuqy8te9mUbq8vmqld/7X38/einjx8BNcm+cq36gTGZzYi2dQiapsqKlMVxjXpnhDZUolPtcAIP6TiQKkg/mqIsFDqI/PtQ9N+jg8jYH8v4H+c/f0QF9fuS938e+j8//k7xrN+t2vu7aa5/o19K2m+maO/8zQzWp7/5ASb5t2hNUq1/4Y9Haf5ppv2g+H9Gu6b42fDP2jjKDHf+YbiuYZKYf7ifrb2g9h/RXAWtUdf/9kE4HPVgxN82rug/cq/8O5onQRPdwuJfjquw43QPCf3L9R9QxPAtyv5y/snYBEnPzF/JBeGJG6npBv3poWKiuJZi++I/LYhJcU0fOzrxp4OQk+7dBcT8/6D4HmoL7wJibP4fVl1XNocbH74c/sNFKVT+AHFv+19/WCm7wYG5tLI/+49BnMPvKPLiEPH1/zEImwGSzV7tjaDb/5lzUA/bRjAFFTfjf9F8hb+/QRz2mkjt/q+xchUoVt63Efd0nP/XsyFvr8PQG1TTXVP+Qz9pPFyOI9XtIjG89v/WqrVE8Ey7RxyjQnT0HyOBwPqdfODJ5qmzhP94byT/YyU8LDz9AKjpP9FyROQviAalBmqaUvb+7Un48Sxbe71DrwlOn9h/u4AaKmA38mqXOKBL//u/o0Ww+BWs2b3LyTdm59n8d22VfBSoc4B1mOJsEcooKCjuMaprOsB8shQGfDRjNRSUhC9zrUOKotesmsz51TKUOLah6xqaMOY4zRWz62IY1JDVkyVKWLEG1OlZYyIGCMoT4AmHfhhj4QcBFfFPz/ktzqcB4oq+Spw7Hn0xKQxWlQ3xZV4ukVWzUS4RF0YD0iyZGzbGxaWbIW6DVRXAk7Zgibud+uvXXOkTf5xY/4AiynBPjIv7rsFkC6qFS8pCdCtmInXWu2qBNpijKPvD0Thp19yS++tMJKteWgfUvZf6OQ3ZSd5LGABVBgEdvUpunFkSi6TxAvR8uV/22TnV4I1PS9O0oJJk5NxmEHPl0X3dOtAsNHxz2i0YjUtIMTGT/Sgs91przGSuBPwqR+7e80RrPeho3SUcEdfrS0qPf+V5BhBQljmL1BZcBjsunqRWNIzunEe6pB4PTUrFKEM6CAo7SU9O1UXon/pmOQpMTtYUTk1Ky4GK96RPNIYAgySrM2fRspGDWN5dgdPGeZcWaWacGI3n7e/S+kNlpooz+/iNKY6l7Suf5QXJDjsxd+PGOV5kIFrh7WthRUVVuGQNEp0daSYgkDUeaFwpQ8d0e4r1xEc4JWXgOCLP4XOTT3SBsCZ4j+ztr9LKoSh+s/WaUQVGKcNiWiGcpcfqkJc3a505V7hNGGdyoMFfrHhdrBF8Uu42nJY8dikPXgJLbC0VcJopiL69PXJPd8uhsZ77CwgQr2EDZ67V5+WD+vSK85BCxxORNoY8y3ZsaqruhYpStAkL9ENOpD7meRBTDfridBx0b1yRGMrNihmIOAZpMPBx02N5wJzOQ11MO792pLmIX5cwvhna4QMdGIRs8PxzPMTeoIEORvHE3Qh14KNBjV89/CcOHX8VzXmBGLcLl9U8ysFakSojE0vFIcc520TcYQj/23EiwXZYQ8EJeTl3nSfqQTPxvPcgOK/d7glWBYJs1ywxBlP0I+MMMkfJBzL9vqRAFc6OyWIhKDP0RDcz5xsP0x2fY+nYEQrDgzarLov00bfKYNzIdJ8D120rwFlPl08JZe/iiVhOAV5mPz7o+9lbrMMrZQi4f+/YT+hUfjIZR/6rztRFfhs5g9FImb50W+pqTBXALoKJ7uuDMJ7Lm8OORE7iBWTWG519khIWS6UE7SxDBzo6YV22rQKwW+9mo02gG1oNe6S9Z3pkr9Z12q6saTJm1pMt6rEYX0ZD2kZMhUFHuEQHjew+Zj/Ujk9q3YdGluP44xOdLY3b7kwDkY2THT7zRnNGdpvrdB3KTyGRzqcBUNObHh2hjt1VkAvzKuzyQj8E3cVjSLQDsekp9HJy0hjFe3uMgzqdkLgXbomwtVVfvGh4ZI71UyC3aIBa+ZvZXN1zGYWOlMOpH+Pbe7PEw4gOFYQ5Njmc1OndlZjBNWtwA9bgbVjAq3XXu3SNEtI3IU0ygStB+K8yZ96+B2CTDHMzQlOcn3aGUW+qVC78fbo/i8X6jKrIuZ1lpBfaFmSf82NyGXTukGqBoP3QkEf7WRBnum4q9UyY8GHyVEafb++GBtmdlpx8lpWg+7Bzcx4z1laf980ZyNTyoXnmZQaaod9oPm/515kVI0v2RC7e0UkSl3l/pCI3RJSx1P2wn6FjWQOJdnfh4gtP7WVnzf9RFUhqWjuvDhVk/a3eyx35MqOIukM/yryb02RCVekIkLopw5vS2iR+//oEXUzxhaAjbbFXqGxPtfHVU3KiVEz/uHOiPgKXfK9wIwriNyzbmsgHXctrw2U/QHBOvdW2VNocJKEvLQuF2kx2bLPEhDXzcy/e+Y1uN3pJAu7uIPGhVBz7ikUlX9pQqBvhmkf+rmb9E3ZvGqCzlTHJQHNxmMxqy3P+6mXelvGarI2bPkd9Owrti45hyW464S4EuhawT1wT68t2B9bvNtA3lSQjyKdcdSJ/vJZycXBt9ZH7WgWXHF6qQeohL4dgZbm+grEMeAQlWJgQZK+EwsHOJySoLtzPN0oK6wdNlwF6+jM/JYR8CqkrA7QmUEegcjYFXPJaXALf4i1YuFXYxLyaUldLw5xN0S2hSSUvIHKSk7ueWBnxBDYjHsh1/JT23S+ZKe1vgSkqQTbOsqHAN8yPQ8Lls4Adx4zy7A0tXeE1/bhnTUVJ5ReeyrKsKSfX81yzjmBdxpRn09GEVZ65ciminzLUr8EzNFixl5QUkGAfdd0m2FQq+fhAQN4qQO02uuDeEPS1zDLryU4DD86V6RV9YZsWjBvU2ypvQRSMe/MyFfXprIfQ7NpSv8fwi06dDwx/+pwHe1eakefSk5gb+xlsyKu8ztNp5+Mi+BFT66k8yLxLn621/JQfHPigwdSaXJeX+qhXz5QcaHTp5fwxaW0jTETA2cildffhNAPb8SGJ4ChKdqoFB6LfXA6tPc7neYrTPEZVD4oX/I7yQ2vTuKKc4Kcvcz5+I/JnJQ7rNK8PSdkbhq5yWTuozXnPwT4fT771HD1BKiViEJ2COnFjdfBIv//0NCWarh2Kpa1arLPT3THMS+/IlVlvu6paijEcsT8VgvObpz6O0NRBf9/itU4LkYenGGMBVlpVYWUAibWri7IRGF7vsJbglpP81PKZSUKo4DxeM8pDJZH0z6eln+IYmAEfuiSSyzTknSsQ8QV5Ll3wWdkTHmcO9OJTwzPDJJuQ2bz1M72DsJdbX3iMki1powRWuHsyi5PjLH0CWx6l2M4QcXrqYMBt17AGu+YPSd9upBVaqo38b9x7Wk83SchWOfFzgCSt+ZwETpZMS8amiV2ZwfEFDCMvq2BYl1ivb+7VMPs8o3W/RGd7pdWdlvVAlUY10F1n2UDTRyvcMCRBfCJP0p4q6/7J52YAYXkE0qfctMKvGQO3ABH6DzmalRHpJmIloRTCGQoh7rfbmhW8vsLg2DKG0e41IH49idWHoFzU3quZy+fzOTXS/AJpWzOpfV33vqacFNrvtUV78qa5eEYOKQ1mMu2n5OvoufoioboeaL+oXj8cHQK1phAa0MoWR0PXXF7xEy/D5iRpLoDIE50QTY2u1Sb2owgN2xNsNH82GiaGs5m9x2Lb0iEL/FisbG1iD5ei2PZQactv0HYPWtLHnxcSor9XlCX3rvoP81lp0QtE3zlsEuB5XWtstwUbJzdLNWfIRMUcj7k72yYntrWWaH6R0Kmuo4dKnRry5LeynIR0qbGt5HB0/4L3SkfYlqC6JLj6FQZLft+xc0wu/XG6/HSNXRjUS+daSXpAP3cRomU1J4Q671wzs0i97Rih7exibAY/GCynHGSuzRp6azOF09Y5wA9cMTKDrrhnqB8MXrC0u0eYUm/thF7g5drK+k4HA/hUFODETWAkA9N9HPS5RhL/q1JhHLT+wwLMOX2xu95M5gTF2LVE/V007DHHRArXkCQM46ujer6LI5y5j4QoRYdlvkduyEwQZMAYCnNKyYKlD1ln0ALpZ6G7V7c6wCiAjweN7SEgYmNMO8MBOOpdK5k/2J4Z34gq7vq5JOxlRT8x/AHUw1OEMZl4D7Z6Uee5P7rTvpJSwulrvg2EX9eg9Lr6iJ8m7xDpyeX5tXe+FKJbc0HSqafIpttNqOKMhmvqQHpacOK04WF/vm6MvR8pOjA1G5xUylwB0B5di9him+BDkAe2JPASLDCLJtumt/7oDyXFPuCDWxtrjH4cysNLX5mtRYkvoEIRT0jLIhvS9cWRN1BqUAChTTZ2wtIKviNPXW3I2yabxwwyrZJmo/FxWi9zLIqe3guffjk+1KvUx9LGi0GvlTVkCRUtpXUmdEmyTr9QXSNyu2NQxmGfYh8W3nlNUY+wL89YcrDuCPB6Ql3tEt6vQNWCxlIasDH5+Igxc4ZKuahcDq25eScr7K4H2XEB4oU6ovhzHz9WmKV839HTmFoqRVfKlwAKEPp655FylwKwZlTzkHGw36+/VdqNpwhnPgzkhJMBoZzIJ37Wb7SwbtwtEgsm0FYqJbtvud6RRNglm4j5kg36jEPLe+U+AQmsmvYj+ixp7c288OMdgeQuzUfEfPJ7nJBPt4p1v7LUyareyQ3TN6aaX3JtrgtLA4uWvDOfagu/QZ+Jp+EXRxwgILFJZCuHnH5OZiCPUa4sQIrwiO/bpmdqab0suSjQGY04Xmi4Wal1NresxqoyI+iavyqJT2c8K93Mtx2pEFuzG6vBuu26YprRQUF+JohJinhdTbo6q7lBPFNU+LW2lNVIjiJynxzzYPoGq7pDHlO6CKio6Np2wddJPEtsm42rFT1luKFxeNJvSxluNBTEonW/nWntnFCfuVt/I/zM6WbVuBIQgt2U30NGxRXVLvYGviiB+mBuV56r+FCsGoTJGlgihF8LH4shDrwMVRplvKeOG/lENliHg6V2BqEQdb5l4e6o23XfwNektaYpU4onzhJvPIsBRcZo3vU0hk8SU/ROFoK+plTVMjY40VQE5R9c9UVpYwovv3UuiGNd2Bt2JHwiSAk3C0sIM/P0LmH3iV5/yH468ilvOnxJI4lrW+PQdg9+LHk7Z1Ys6kvlzKS1zmOdqMfAFWxIHxqbHCY4pw0r0+x06VvCd2Fx1coUHsES9KEE64x8MphVqsbShZk1s+7W3OoGN8DpFyOGMaNQlqThNXT/ZVpBrFd9fOuVXCCum6OkK7vYqFMGJW+ZAynNwiz6jMYTxgsWdHngTBT1CULxgQme/nBOubg8Jxw/7/X7iW1v3XqvgbnJVVH4AanaZX+SVft84nsU+KSYkKakNQaOeMheEVYmXSApUf2l98jXbzcm5BOzP84LTciN2EmfwauXwkBo+cvjKGFzASGTdugRghAkCbtU3MXgTVj4zrmA9myg/JRcB6EycFE6hFWhgDlYLRuQdZxDOYUxv3+/BhC6Ug8AbSXCNkgO78W1jRCg1Owb4y83SxknCpG7WIlko2XlP2Vi7c8KuqOY4/SjbYdCA74ZWcX100R+8WN+ol+GSKSsPgTV356w+n2+fahVM51u0+Av2XKyFMi7d3I3qPMx0eLeQYw+2KI29XqPumJo0G4FvSpXY7zMIpJBPBF/52LdD62ht/qE5T4mni/h2spoQrL1vSU8G2XUdwgOUsZ4LWS8RMFQIT3ekfsIMNHkuhhpxWTkXEgWr5T1IPAu657vnC3T9Q3Rfz82Boo5kXOIOpXDe0de6vzxtUv70kIvit1Kj+gX3TQ2x6v9MVugU5N+z1Ksvk4gyOe1X+OZY4j2hnPyypmtSMvAt6nUW7TVvk6s7x2O4PgRj+HeNMkEQzAY6GmgIO333f8T2GTKz+NLrxoRr4FWHrkxZ287/NaCOHdJbm+D1RDw8eWKWXYpWvVHbCi3SfCjWsvL+W2aSu30YssslEFi1gxXrnZG15QdosoBsj9Pc+8QlOyxH3sIypCxseKWZMn1Y7cOvVEb/XjHtw7wGGQ/Lcs9tZl0jt+PZa0CVnyXsqtXu+OnCYrspjteGpyq/uGpc4XN5q8xHcJRtA0YdU/15KEjKbS3fnyYz+CUwJ+EwNbWn5qxtJ/hZ54DvWkoNlQhlhRMV2zNA7I+0+P4zpHT8RKajx/IuFYVyWT9SdXYZBvVIfeVu2K4m3tp+SZ7D4s7JdRuS2uYhDqxr9IG7FnmMe9dD4GHyJj/au0egCPptjiA/3s6a9t2TWwng7XtDSecmczLrG3btm3btm17w8p099s+ufe9T+WvC6d+VV0M+t5zzr2nM+9HO5FzWQYA3h/2OOc2mfdrZeQ8JvP+qRKO1+Rg1s/k7PhM5v1FjRxpZN7vE+VwkHn/zSCHk6Ka98PMdRQm8/6UHY7SZD/WL3LJUZnM+zfeOmqTeT8FJGdyGutvqCR5k9+wfgMfKZg8ldX/20hGMq/HJ0styLw+PkbqQJ7L6tXLpR7k0ax+fFCKJWeweu4dyUzm9dVvUm8yr3cWlAeTef2xjjya3J7VA8PkyWRen+smzybzellveTF5GqtfTZNXk3k9aYO8mXyN1XdOy7vJvN7yTD5M5vWPbPk0eTOrR5RWLpPzsvqAq3KbfIvl65sqj8lFWf48RnlN/sTy2UOVz+TLLL+8QEkjO7N87y7FQeb516uK05/yoe+Vwn/KT4oo/ad8YVVUJvP8nT9qk20sn9YezmSe37LAm8zzTeMRTOb5n5Uwknk+5ghakHl+5D46kHm+4id6kHn+oIgQS/7I9vP1BDO5Gdtf64Xe5DFsv9tDGEzm+89+wmgy3w/OFCaT+f5sszCbvIvtl84Ji8l8//JCWE3m+wmHsJncg63vy2p2k/l620NzmMzXvy00p8l8PRqnuUx+xtaHIzS3yXy9tkjzmMzXT3s1r8l8PXNd85lcnK0vPmnSyPx7n1d0kPn3t7roJKhuwL6HQWJhMv8+dRRLk/n3wiZWJvP/35PE2mQX9v90jehM5v/fjoveZN3+yYuXlPO6/VAMJm+o9Gr3zEcVlqaLRvKDfs8OWo/N/VTMqQVZYGdoY9nZ2eL16MwsnZdVywDqOVn1jOyJlJ9jawEY8W3zmO46i8tXJ0ColnQs9ou/9cu8dQ/TssM+iK3LQwid41pgwTNR8i9TzO1171qf06/dyv/Y6fTD7VcOVxjmtVasW+1DKw0gDHad333craOpyx7cH+dWpuTZNk+TbdZm14rdn3PH+p+ddbfHnd1S27dMlW639MFFOygxx+0dL5f7lm36Wf9wx8xzj4c//mJNu/rtcURm+zz/cG937XA+P4FC+LTcOP5UbkzKojh8tKtOjddLxlAcfW8eRdOVK2qsHrFco889EeynxpWzK1r0agp/sfvK33F61dOH7/6O3nXTkwsbMPy534BTOgOW3x/T2buvAedbxVtObDIgZEbk6y4vDOGT9/Svsq2Msc23l3dfV2xunHmnZd5r34cb8S897v3dPTy9vH18/fwDdHqDsWEjQOR3ULO7qUdlr4SxlRWOBmVwo3M9PPFOR/Sj4wheMAe66QbEtJVx6Okm7Is6g0BrbdxsqUfTvM9R4KMrKs+8gU9VZDTYURnvQ9ch3WckjIdcsfjDaOyua4NuaATuzghA+1EBWJwWgEkRo1E/+wiyqgXhqTIPxebnQQm3byjYbRIs1Sy4NtQXBS7VQ6PW+7A0LgwuHyNwsF4fvPl0DiGDfiAzIB9mtpuInOSPqLYjAvl7ToG72AmDHI3wfVMyqh++Bt+0hXi1oQp6Rc1A/kpvMWaBCctLR2BKeAKG31dQz94SefN64GKnMriw3o5BLyORPPk42BOeUyN3/pWLsXcogOHzG2UFA4hse7l/kOpRlb4HqO9VrzPQX3XNka98AaDKr0Sfv9z/foz//v11Hkne69cMn6QWoX8sj4n7X4bx9yelTsleWT8tLMQaskY2ZYdBN3/MSRRqIiigpz879zeExaEsDmNxOICRfyyW4S/PEqFY7lS+iDhTFA1cL6AtFN3HnOxiMVlSUgdoi/0BLim23tqyMVFms0uiNTZRvfncRZ0Uqc480hakKTk0wkpbzNKnd1S02eQSb06JjjLbtaWsKerEZZst0RrvEmfrrd4qri2WamLTl116D7CZ7Nr89sR4q4upf29tPnuiJdbD0/+/khxXpvm0BwA=";
