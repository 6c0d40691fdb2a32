"""Record the numbers from PyTorch that Downhill's tests compare themselves with.

    pip install -r tools/requirements.txt
    python tools/reference.py

Everything random is drawn from fixed seeds and computed on one thread, so a second run on the same
machine writes the same bytes. Each file explains itself: its metadata has one key, `description`, which
holds JSON with the versions, the command and the contents. (One key, because several would be written in
an order that changes from run to run.) `model.safetensors` alone has no metadata, because it stands for a
file that a user of PyTorch has saved.

The page `data/reference/README.md` lists every file and the names of its tensors.
"""

import gzip
import json
import math
import os
import platform
import random
import sys
import zlib
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
INSTALL = "run `pip install -r tools/requirements.txt` first"

try:
    import numpy as np
    import safetensors
    import safetensors.torch
    import torch
    from torch.nn import functional
except ImportError as error:
    sys.exit(f"reference.py could not load a package it needs ({error}); {INSTALL}.")

ROOT = Path(__file__).resolve().parent.parent
MNIST = ROOT / "data" / "mnist"
REFERENCE = ROOT / "data" / "reference"
SIZE_LIMIT = 3 * 1024 * 1024

VERSIONS = {
    # The part after a plus names the build (CUDA or CPU only), which has no part in these numbers.
    "torch": torch.__version__.split("+")[0],
    "numpy": np.__version__,
    "safetensors": safetensors.__version__,
}


def main():
    """Compute everything first, then write, so that a failed run leaves the old files as they were."""
    check_versions()
    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(1)
    files = {
        "operations": record_operations(),
        "graphs": record_graphs(),
        "optimizers": record_optimizers(),
        "initialization": record_initialization(),
        **record_run(),
    }
    write(files)


# Operations ------------------------------------------------------------------------------------------

# Our name for each operation, and PyTorch's way to compute it.
OPERATIONS = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "neg": lambda x: -x,
    "powf": lambda x, exponent: x.pow(exponent),
    "exp": torch.exp,
    "ln": torch.log,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "sigmoid": torch.sigmoid,
    "matmul": torch.matmul,
    "transpose": lambda x: x.t(),
    "reshape": lambda x, shape: x.reshape(shape),
    "sum": lambda x: x.sum(),
    "sum_axis": lambda x, axis: x.sum(dim=axis),
    "mean": lambda x: x.mean(),
    "mean_axis": lambda x, axis: x.mean(dim=axis),
    "max": lambda x: x.max(),
    "max_axis": lambda x, axis: x.amax(dim=axis),
    "softmax": lambda x, axis: functional.softmax(x, dim=axis),
    "log_softmax": lambda x, axis: functional.log_softmax(x, dim=axis),
    "linear": lambda x, weight, bias: functional.linear(x, weight, bias),
    "nll_loss": lambda log_probs, targets: functional.nll_loss(log_probs, targets),
    "cross_entropy": lambda logits, targets: functional.cross_entropy(logits, targets),
    "mse_loss": lambda prediction, target: functional.mse_loss(prediction, target),
    "sqrt": torch.sqrt,
    "abs": torch.abs,
    "sum_axis_keepdim": lambda x, axis: x.sum(dim=axis, keepdim=True),
    "mean_axis_keepdim": lambda x, axis: x.mean(dim=axis, keepdim=True),
    "max_axis_keepdim": lambda x, axis: x.amax(dim=axis, keepdim=True),
    "unsqueeze": lambda x, axis: x.unsqueeze(dim=axis),
    "index_select": lambda x, axis, indices: x.index_select(dim=axis, index=torch.tensor(indices, dtype=torch.int64)),
    "cat": lambda *tensors, axis: torch.cat(tensors, dim=axis),
}


def record_operations():
    """Every differentiable operation in several cases: inputs, output, cotangent and gradients.

    The gradients are those of `sum(output * cotangent)` with respect to each float input. The cotangent is
    random, so a gradient that is right only for a cotangent of ones is found out.

    The cases that came later have a generator of their own, so that the numbers of the others stay.
    """
    tensors, listed = {}, []
    record_cases(tensors, listed, operation_cases, torch.Generator().manual_seed(1))
    record_cases(tensors, listed, later_cases, torch.Generator().manual_seed(3))
    contents = (
        "Each case has float64 tensors NAME/input0, NAME/input1, ..., NAME/output, NAME/cotangent and "
        "NAME/grad0, NAME/grad1, ...: the gradient of sum(output * cotangent) with respect to each input. "
        "nll_loss and cross_entropy also have int64 NAME/targets. Losses are means over the batch. An axis that is "
        "reduced is dropped, and stays with the length 1 where the name ends with keepdim. Numbers that are not "
        "finite occur only in cases whose name ends with not_finite."
    )
    return tensors, {"contents": contents, "cases": listed}


def record_cases(tensors, listed, list_cases, generator):
    """Compute the cases that `list_cases(generator)` lists."""
    for name, inputs, attributes, targets, smooth in list_cases(generator):
        op = name.split("/")[0]
        keywords = attributes if targets is None else {**attributes, "targets": targets}

        def compute(*arguments):
            return OPERATIONS[op](*arguments, **keywords)

        leaves = [x.clone().requires_grad_() for x in inputs]
        output = compute(*leaves)
        cotangent = normal(generator, *output.shape)
        gradients = torch.autograd.grad((output * cotangent).sum(), leaves)
        if smooth:
            weighted = lambda *arguments: (compute(*arguments) * cotangent).sum()
            if not slope_agrees(weighted, inputs, gradients, generator):
                sys.exit(f"The gradient of {name} disagrees with its central difference, so nothing was written.")

        for index, (x, gradient) in enumerate(zip(inputs, gradients)):
            tensors[f"{name}/input{index}"] = x
            tensors[f"{name}/grad{index}"] = gradient
        if targets is not None:
            tensors[f"{name}/targets"] = targets
        tensors[f"{name}/output"] = output.detach()
        tensors[f"{name}/cotangent"] = cotangent
        listed.append({"name": name, "op": op, "inputs": len(inputs), "attributes": attributes})


def operation_cases(generator):
    """List the cases as `(name, inputs, attributes, targets, smooth)`.

    A case is smooth when a central difference with a small step can check it. Kinks (zero for relu, ties for
    max), extreme values and inputs at the edge of a domain are not.
    """
    cases, case = case_list()

    def random_normal(*shape):
        return normal(generator, *shape)

    def random_positive(*shape):
        return uniform(generator, 0.5, 2.0, *shape)

    pairs = {
        "same_shape": ((2, 3), (2, 3)),
        "broadcast_rows": ((4, 3), (3,)),
        "broadcast_rows_reversed": ((3,), (4, 3)),
        "broadcast_outer": ((4, 1), (1, 3)),
        "broadcast_outer_reversed": ((1, 3), (4, 1)),
        "scalar_left": ((), (2, 3)),
        "scalar_right": ((2, 3), ()),
        "scalars": ((), ()),
        "one_row": ((1, 3), (3,)),
        "empty_batch": ((0, 3), (3,)),
    }
    for op in ["add", "sub", "mul", "div"]:
        for name, (left, right) in pairs.items():
            divisor = random_positive(*right) if op == "div" else random_normal(*right)
            case(f"{op}/{name}", random_normal(*left), divisor)
    case("mul/zeros", [0.0, -0.0, 2.0], [3.0, 4.0, 0.0])
    case("div/negative_divisor", random_normal(2, 3), -random_positive(2, 3))
    case("div/zero_numerator", [0.0, 0.0], [2.0, -4.0])

    case("neg/matrix", random_normal(2, 3))
    case("neg/scalar", random_normal())

    case("powf/square", random_normal(2, 3), exponent=2.0)
    case("powf/cube", random_normal(2, 3), exponent=3.0)
    case("powf/square_root", random_positive(2, 3), exponent=0.5)
    case("powf/reciprocal", random_positive(2, 3) * float64([1.0, -1.0, 1.0]), exponent=-1.0)
    case("powf/exponent_zero", random_normal(2, 3), exponent=0.0)
    case("powf/exponent_one", random_normal(2, 3), exponent=1.0)
    for name, exponent in [("square", 2.0), ("exponent_zero", 0.0), ("exponent_one", 1.0)]:
        case(f"powf/zero_base_{name}", [0.0, -1.5, 2.0], exponent=exponent)

    case("exp/matrix", random_normal(2, 3))
    case("exp/scalar", random_normal())
    case("exp/extremes", [-1e4, -745.0, -40.0, 0.0, 40.0, 700.0], smooth=False)
    case("ln/matrix", random_positive(2, 3))
    case("ln/extremes", [1e-300, 1e-10, 1.0, 1e10, 1e300], smooth=False)
    case("tanh/matrix", random_normal(2, 3))
    case("tanh/extremes", [-1e4, -40.0, -1e-8, 0.0, 1e-8, 40.0, 1e4], smooth=False)
    case("relu/matrix", random_normal(4, 3))
    case("relu/zeros", [-1.0, -0.0, 0.0, 1.0], smooth=False)
    case("relu/extremes", [-1e4, -1e-300, 1e-300, 1e4], smooth=False)
    case("sigmoid/matrix", random_normal(2, 3))
    case("sigmoid/extremes", [-1e4, -745.0, -40.0, 0.0, 40.0, 745.0, 1e4], smooth=False)

    case("matmul/square", random_normal(3, 3), random_normal(3, 3))
    case("matmul/rectangular", random_normal(4, 3), random_normal(3, 2))
    case("matmul/one_row", random_normal(1, 3), random_normal(3, 2))
    case("matmul/one_column", random_normal(4, 3), random_normal(3, 1))
    case("matmul/inner_one", random_normal(4, 1), random_normal(1, 3))
    case("matmul/row_times_column", random_normal(1, 4), random_normal(4, 1))
    case("matmul/zero_rows", random_normal(0, 3), random_normal(3, 2))

    case("transpose/rectangular", random_normal(2, 3))
    case("transpose/one_row", random_normal(1, 4))
    case("transpose/empty_batch", random_normal(0, 3))
    case("reshape/flatten", random_normal(3, 4), shape=[12])
    case("reshape/matrix", random_normal(3, 4), shape=[2, 6])
    case("reshape/three_axes", random_normal(12), shape=[2, 3, 2])
    case("reshape/scalar_to_matrix", random_normal(), shape=[1, 1])
    case("reshape/one_element_to_scalar", random_normal(1, 1), shape=[])

    for op in ["sum", "mean", "max"]:
        case(f"{op}/vector", random_normal(5))
        case(f"{op}/matrix", random_normal(4, 3))
        case(f"{op}/three_axes", random_normal(2, 3, 4))
        case(f"{op}/scalar", random_normal())
        for axis in range(2):
            case(f"{op}_axis/matrix_axis{axis}", random_normal(4, 3), axis=axis)
            case(f"{op}_axis/one_row_axis{axis}", random_normal(1, 3), axis=axis)
        for axis in range(3):
            case(f"{op}_axis/three_axes_axis{axis}", random_normal(2, 3, 4), axis=axis)
        case(f"{op}_axis/vector", random_normal(5), axis=0)
    case("sum/empty", random_normal(0, 3))
    case("sum_axis/empty_batch_axis0", random_normal(0, 3), axis=0)
    case("sum_axis/empty_batch_axis1", random_normal(0, 3), axis=1)
    ties = [[1.0, 3.0, 3.0], [3.0, 0.0, 2.0], [-1.0, -1.0, -1.0]]
    case("max/ties", ties, smooth=False)
    case("max/all_equal", [0.0, 0.0, 0.0, 0.0], smooth=False)
    case("max_axis/ties_axis0", ties, axis=0, smooth=False)
    case("max_axis/ties_axis1", ties, axis=1, smooth=False)

    extremes = [[1e4, -1e4, 0.0], [1e4, 1e4, -1e4], [-1e4, -1e4, -1e4], [0.0, 0.0, 0.0], [700.0, 710.0, -745.0]]
    for op in ["softmax", "log_softmax"]:
        case(f"{op}/vector", random_normal(5), axis=0)
        for axis in range(2):
            case(f"{op}/matrix_axis{axis}", random_normal(4, 3), axis=axis)
            case(f"{op}/extremes_axis{axis}", extremes, axis=axis, smooth=False)
            case(f"{op}/zeros_axis{axis}", torch.zeros(2, 3, dtype=torch.float64), axis=axis)
            case(f"{op}/one_row_axis{axis}", random_normal(1, 4), axis=axis)
            case(f"{op}/one_column_axis{axis}", random_normal(4, 1), axis=axis)

    case("linear/batch", random_normal(5, 3), random_normal(2, 3), random_normal(2))
    case("linear/batch_of_one", random_normal(1, 3), random_normal(2, 3), random_normal(2))
    case("linear/empty_batch", random_normal(0, 3), random_normal(2, 3), random_normal(2))
    case("linear/one_input", random_normal(4, 1), random_normal(2, 1), random_normal(2))
    case("linear/one_output", random_normal(4, 3), random_normal(1, 3), random_normal(1))
    case("linear/zeros", torch.zeros(2, 3, dtype=torch.float64), random_normal(2, 3), random_normal(2))

    log_probs = functional.log_softmax(random_normal(5, 4), dim=1)
    extreme_log_probs = [[-1e4, 0.0, -2e4], [-745.0, -1e4, 0.0], [-1e-300, -700.0, -1e4]]
    case("nll_loss/batch", log_probs, targets=[3, 0, 1, 1, 2])
    case("nll_loss/batch_of_one", log_probs[:1].clone(), targets=[2])
    case("nll_loss/extremes", extreme_log_probs, targets=[0, 1, 0], smooth=False)
    case("nll_loss/zeros", torch.zeros(2, 3, dtype=torch.float64), targets=[0, 2])

    case("cross_entropy/batch", random_normal(5, 4), targets=[3, 0, 1, 1, 2])
    case("cross_entropy/batch_of_one", random_normal(1, 4), targets=[2])
    case("cross_entropy/extremes", extremes, targets=[1, 0, 2, 0, 0], smooth=False)
    case("cross_entropy/zeros", torch.zeros(2, 3, dtype=torch.float64), targets=[0, 2])
    case("cross_entropy/one_class", random_normal(3, 1), targets=[0, 0, 0])

    case("mse_loss/batch", random_normal(5, 3), random_normal(5, 3))
    case("mse_loss/batch_of_one", random_normal(1, 3), random_normal(1, 3))
    case("mse_loss/vector", random_normal(4), random_normal(4))
    case("mse_loss/equal", [1.0, -2.0, 0.5], [1.0, -2.0, 0.5])
    case("mse_loss/extremes", [1e4, -1e4, 0.0], [-1e4, -1e4, 0.0], smooth=False)
    return cases


def later_cases(generator):
    """List the cases that were added to the others, in the same form."""
    cases, case = case_list()

    def random_normal(*shape):
        return normal(generator, *shape)

    case("sqrt/matrix", uniform(generator, 0.5, 2.0, 2, 3))
    case("sqrt/extremes", [1e-300, 1e-10, 1.0, 1e10, 1e300], smooth=False)
    case("sqrt/not_finite", [0.0, -1.0, math.inf, math.nan], smooth=False)
    case("abs/matrix", random_normal(2, 3))
    case("abs/zeros", [-1.0, -0.0, 0.0, 1.0], smooth=False)
    case("abs/not_finite", [-math.inf, math.inf, math.nan], smooth=False)

    ties = [[1.0, 3.0, 3.0], [3.0, 0.0, 2.0], [-1.0, -1.0, -1.0]]
    for op in ["sum", "mean", "max"]:
        for axis in range(3):
            case(f"{op}_axis_keepdim/three_axes_axis{axis}", random_normal(2, 3, 4), axis=axis)
        case(f"{op}_axis_keepdim/vector", random_normal(5), axis=0)
        case(f"{op}_axis_keepdim/one_row_axis0", random_normal(1, 3), axis=0)
        case(f"{op}_axis_keepdim/ties", ties, axis=1, smooth=False)
    case("sum_axis_keepdim/empty_batch", random_normal(0, 3), axis=0)
    for axis in range(3):
        case(f"unsqueeze/matrix_axis{axis}", random_normal(2, 3), axis=axis)
    case("unsqueeze/scalar", random_normal(), axis=0)

    case("index_select/rows", random_normal(4, 3), axis=0, indices=[2, 0])
    case("index_select/repeated_rows", random_normal(4, 3), axis=0, indices=[1, 3, 1, 1])
    case("index_select/columns", random_normal(2, 3), axis=1, indices=[2, 2, 0])
    case("index_select/vector", random_normal(5), axis=0, indices=[4, 0, 4])
    case("index_select/three_axes", random_normal(2, 3, 4), axis=1, indices=[1, 1])
    case("index_select/nothing", random_normal(4, 3), axis=0, indices=[])

    case("cat/rows", random_normal(2, 3), random_normal(1, 3), random_normal(4, 3), axis=0)
    case("cat/columns", random_normal(2, 3), random_normal(2, 1), axis=1)
    case("cat/three_axes", random_normal(2, 1, 2), random_normal(2, 3, 2), axis=1)
    case("cat/vectors", random_normal(2), random_normal(3), axis=0)
    case("cat/one", random_normal(2, 3), axis=0)
    case("cat/empty_batch", random_normal(0, 3), random_normal(2, 3), axis=0)

    not_a_number = [[math.nan, 1.0, 2.0], [3.0, math.nan, math.nan], [1.0, 5.0, 5.0]]
    case("max/one_not_finite", [math.nan, 1.0], smooth=False)
    case("max/last_not_finite", [1.0, 2.0, math.nan], smooth=False)
    case("max/several_not_finite", not_a_number, smooth=False)
    case("max/infinities_not_finite", [math.inf, -math.inf, math.inf], smooth=False)
    for axis in range(2):
        case(f"max_axis/axis{axis}_not_finite", not_a_number, axis=axis, smooth=False)
    numbers = [0.0, -2.0, math.inf, -math.inf, math.nan, 2.0]
    for op in ["ln", "exp", "tanh", "relu", "sigmoid", "neg"]:
        case(f"{op}/not_finite", numbers, smooth=False)
    for name, exponent in [("square", 2.0), ("reciprocal", -1.0), ("zero", 0.0), ("one", 1.0)]:
        case(f"powf/{name}_not_finite", numbers, exponent=exponent, smooth=False)
    case("powf/root_not_finite", [0.0, -2.0, math.inf, math.nan, 2.0], exponent=0.5, smooth=False)
    for op in ["add", "sub", "mul", "div"]:
        case(f"{op}/not_finite", numbers, [0.0, 0.0, 0.0, math.inf, 1.0, math.nan], smooth=False)
    for op in ["softmax", "log_softmax"]:
        rows = [[math.nan, 1.0], [math.inf, 1.0], [-math.inf, 1.0], [-math.inf, -math.inf]]
        case(f"{op}/not_finite", rows, axis=1, smooth=False)
    case("mean/nothing_not_finite", random_normal(0, 3), smooth=False)
    case("mean_axis/nothing_not_finite", random_normal(0, 3), axis=0, smooth=False)
    # Minus infinity has no root, while the rules of pow in other exponents give it a power.
    edges = [-math.inf, -1.0, -0.0, 0.0, 1.0, math.inf, math.nan]
    case("sqrt/edges_not_finite", edges, smooth=False)
    for exponent in [0.5, -0.5, 1.5, 0.25, -1.5, 3.0]:
        case(f"powf/{exponent}_edges_not_finite", edges, exponent=exponent, smooth=False)
    return cases


def case_list():
    """An empty list of cases, and a function that adds one to it."""
    cases = []

    def case(name, *inputs, targets=None, smooth=True, **attributes):
        inputs = [x if torch.is_tensor(x) else float64(x) for x in inputs]
        targets = None if targets is None else torch.tensor(targets)
        cases.append((name, inputs, attributes, targets, smooth))

    return cases, case


def slope_agrees(function, inputs, gradients, generator):
    """Compare the gradients with a central difference along one random direction.

    A gradient of None is that of an input which stays where it is.
    """
    step = 1e-6
    moved, expected = [(list(inputs), step), (list(inputs), -step)], 0.0
    for index, gradient in enumerate(gradients):
        if gradient is not None:
            direction = normal(generator, *inputs[index].shape)
            expected += (gradient * direction).sum().item()
            for arguments, distance in moved:
                arguments[index] = inputs[index] + distance * direction
    ahead, behind = (function(*arguments).item() for arguments, _ in moved)
    slope = (ahead - behind) / (2.0 * step)
    return abs(slope - expected) <= 1e-6 * (1.0 + abs(expected) + abs(ahead))


# Graphs ----------------------------------------------------------------------------------------------

GRAPHS = 240
LEAF_SHAPES = [(), (3,), (4,), (3, 4), (4, 3), (1, 4), (3, 1), (2, 3), (4, 4)]
UNARY = ["neg", "powf", "exp", "ln", "tanh", "relu", "sigmoid"]
BINARY = ["add", "sub", "mul", "div"]
AXIS = ["sum_axis", "mean_axis", "max_axis", "softmax", "log_softmax"]
SHAPE = ["transpose", "reshape", "sum", "mean"]
# Few nodes have shapes that fit a product of matrices, so these two are tried more often.
GRAPH_OPERATIONS = UNARY + BINARY + AXIS + SHAPE + ["matmul", "linear"] * 3
KINK_MARGIN = 1e-6
VALUE_LIMIT = 1e3
GRADIENT_LIMIT = 1e6


def record_graphs():
    """Random expression graphs: their leaves, the value of their root, and the gradients of their leaves.

    A graph is kept when its values and gradients are moderate, when it stays away from the kinks of relu and
    max, and when a central difference confirms its gradients.
    """
    tensors, graphs = {}, []
    for index in range(GRAPHS):
        choices = random.Random(1000 + index)
        generator = torch.Generator().manual_seed(1000 + index)
        graph = None
        while graph is None:
            graph = random_graph(choices, generator)
        description, leaves, value, gradients = graph
        name = f"g{index:03}"
        graphs.append(description)
        tensors[f"{name}/value"] = value
        for leaf, (x, gradient) in enumerate(zip(leaves, gradients)):
            tensors[f"{name}/leaf{leaf}"] = x
            if gradient is not None:
                tensors[f"{name}/grad{leaf}"] = gradient
    contents = (
        "Graph 12 of `graphs`, counted from zero, has float64 tensors g012/leaf0, g012/leaf1, ..., g012/value (the "
        "value of its root) and g012/grad0, ... for each leaf that requires a gradient and reaches the root. The "
        "inputs of a node are indices: leaves come first, then the nodes in order. The root is the last node."
    )
    return tensors, {"contents": contents, "graphs": graphs}


def random_graph(choices, generator):
    """Draw one graph; None when it does not meet the conditions."""
    leaves = [random_leaf(choices, generator) for _ in range(choices.randint(1, 5))]
    wanted = [choices.random() < 0.8 for _ in leaves]
    values, nodes = list(leaves), []

    def append(op, inputs, attributes):
        nodes.append({"op": op, "inputs": inputs, "attributes": attributes})
        values.append(OPERATIONS[op](*[values[i] for i in inputs], **attributes))

    def unused():
        used = {i for node in nodes for i in node["inputs"]}
        return [i for i in range(len(leaves), len(values)) if i not in used]

    size = choices.randint(3, 36)
    while len(nodes) < size:
        proposal = propose(choices, values, set(unused()))
        if proposal is not None:
            append(*proposal)
            if values[-1].abs().max() > VALUE_LIMIT:
                nodes.pop()
                values.pop()

    # Join every result that nothing uses yet into one scalar.
    ends = unused()
    for place, end in enumerate(ends):
        if values[end].dim() > 0:
            append(choices.choice(["mean", "mean", "sum"]), [end], {})
            ends[place] = len(values) - 1
    root = ends[0]
    for end in ends[1:]:
        append("add", [root, end], {})
        root = len(values) - 1
    if not 5 <= len(nodes) <= 40:
        return None

    def evaluate(*arguments):
        results = list(arguments)
        for node in nodes:
            results.append(OPERATIONS[node["op"]](*[results[i] for i in node["inputs"]], **node["attributes"]))
        return results[-1]

    inputs = [x.clone().requires_grad_(want) for x, want in zip(leaves, wanted)]
    value = evaluate(*inputs)
    if not value.requires_grad:
        return None
    value.backward()
    gradients = [x.grad for x in inputs]
    largest = max(gradient.abs().max().item() for gradient in gradients if gradient is not None)
    if not 1e-3 < largest < GRADIENT_LIMIT or not slope_agrees(evaluate, leaves, gradients, generator):
        return None
    description = {"leaves": [{"requires_grad": want} for want in wanted], "nodes": nodes}
    return description, leaves, value.detach(), gradients


def random_leaf(choices, generator):
    """A leaf of a random shape. Some are positive, so that there is something to divide by."""
    shape = choices.choice(LEAF_SHAPES)
    return uniform(generator, 0.6, 2.0, *shape) if choices.random() < 0.3 else normal(generator, *shape)


def propose(choices, values, unused):
    """Draw an operation and inputs it is safe for, as `(op, inputs, attributes)`; None when nothing fits."""

    def pick(fits):
        """Draw a node that fits, a little more often a recent one, and more often one that nothing uses yet."""
        fitting = [i for i, x in enumerate(values) if fits(x)]
        weights = [1.0 + 2.0 * i / len(values) + 5.0 * (i in unused) for i in fitting]
        return choices.choices(fitting, weights)[0] if fitting else None

    op = choices.choice(GRAPH_OPERATIONS)
    attributes = {}
    if op in BINARY:
        left = pick(lambda x: True)
        right = pick(lambda x: broadcasts(values[left], x) and (op != "div" or x.min() > 0.5))
        inputs = [left, right]
    elif op == "powf":
        attributes["exponent"] = choices.choice([2.0, 3.0, 0.5])
        inputs = [pick(lambda x: x.min() > 0.3 if attributes["exponent"] == 0.5 else x.abs().max() < 5.0)]
    elif op == "exp":
        inputs = [pick(lambda x: x.abs().max() < 3.0)]
    elif op == "ln":
        inputs = [pick(lambda x: x.min() > 0.3)]
    elif op == "relu":
        inputs = [pick(lambda x: x.abs().min() > KINK_MARGIN)]
    elif op in AXIS:
        axis = choices.choice([0, 1])
        attributes["axis"] = axis
        inputs = [pick(lambda x: x.dim() > axis and (op != "max_axis" or untied(x, axis)))]
    elif op == "transpose":
        inputs = [pick(lambda x: x.dim() == 2)]
    elif op == "reshape":
        inputs = [pick(lambda x: True)]
        attributes["shape"] = random_shape(choices, values[inputs[0]].numel())
    elif op == "matmul":
        left = pick(lambda x: x.dim() == 2)
        right = pick(lambda x: x.dim() == 2 and left is not None and x.shape[0] == values[left].shape[1])
        inputs = [left, right]
    elif op == "linear":
        x = pick(lambda x: x.dim() == 2)
        weight = pick(lambda w: w.dim() == 2 and x is not None and w.shape[1] == values[x].shape[1])
        bias = pick(lambda b: b.dim() == 1 and weight is not None and b.shape[0] == values[weight].shape[0])
        inputs = [x, weight, bias]
    else:  # neg, tanh, sigmoid, sum and mean take anything
        inputs = [pick(lambda x: x.dim() > 0 or op not in ["sum", "mean"])]
    return None if None in inputs else (op, inputs, attributes)


def broadcasts(left, right):
    """Whether two shapes broadcast to one another."""
    return all(a == b or 1 in (a, b) for a, b in zip(reversed(left.shape), reversed(right.shape)))


def untied(x, axis):
    """Whether the largest value along the axis stands clear of the second largest."""
    if x.shape[axis] == 1:
        return True
    best = x.topk(2, dim=axis).values
    return (best.select(axis, 0) - best.select(axis, 1)).min() > KINK_MARGIN


def random_shape(choices, count):
    """A shape of one or two axes with this many elements."""
    matrices = [[rows, count // rows] for rows in range(1, count + 1) if count % rows == 0]
    return choices.choice([[count]] + matrices)


# Optimizers ------------------------------------------------------------------------------------------

STEPS = 50
SGD = {"optimizer": "sgd", "lr": 0.5, "momentum": 0.0, "nesterov": False, "weight_decay": 0.0}
ADAM = {"optimizer": "adam", "lr": 0.02, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8, "weight_decay": 0.0}
CONFIGURATIONS = {
    "sgd": SGD,
    "sgd_momentum": {**SGD, "lr": 0.1, "momentum": 0.9},
    "sgd_nesterov": {**SGD, "lr": 0.1, "momentum": 0.9, "nesterov": True},
    "sgd_weight_decay": {**SGD, "weight_decay": 0.05},
    "sgd_momentum_weight_decay": {**SGD, "lr": 0.1, "momentum": 0.9, "weight_decay": 0.05},
    "sgd_nesterov_weight_decay": {**SGD, "lr": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 0.05},
    "adam": ADAM,
    "adam_weight_decay": {**ADAM, "weight_decay": 0.05},
    "adam_other_betas": {**ADAM, "beta1": 0.8, "beta2": 0.95, "eps": 1e-4},
    "cosine": {**SGD, "schedule": "cosine"},
    "one_cycle": {**SGD, "schedule": "one_cycle"},
}
SETTINGS = ["optimizer", "lr", "momentum", "nesterov", "weight_decay", "beta1", "beta2", "eps", "schedule"]
SCHEDULES = {
    "cosine": {"total_steps": STEPS, "eta_min": 0.0},
    "one_cycle": {"total_steps": STEPS, "pct_start": 0.3, "div_factor": 25.0, "final_div_factor": 1e4},
}


def record_optimizers():
    """A small network trained for 50 steps with each optimizer, on the same batch at every step.

    The parameters are recorded after every tenth step, the loss before every step, and for a schedule the
    learning rate that each step used.
    """
    generator = torch.Generator().manual_seed(2)
    x = normal(generator, 16, 4)
    targets = (x @ normal(generator, 4, 3)).argmax(dim=1)
    torch.manual_seed(2)
    initial = small_network().state_dict()
    tensors = {"input": x, "targets": targets}
    tensors.update({f"initial/{name}": parameter for name, parameter in initial.items()})

    for name, settings in CONFIGURATIONS.items():
        model = small_network()
        model.load_state_dict(initial)
        optimizer = build_optimizer(model.parameters(), settings)
        schedule = build_schedule(optimizer, settings)
        losses, rates = [], []
        for step in range(1, STEPS + 1):
            optimizer.zero_grad()
            loss = functional.nll_loss(model(x), targets)
            loss.backward()
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            if schedule is not None:
                schedule.step()
            losses.append(loss.item())
            if step % 10 == 0:
                for parameter, value in model.state_dict().items():
                    tensors[f"{name}/step{step}/{parameter}"] = value.clone()
        tensors[f"{name}/losses"] = float64(losses)
        if schedule is not None:
            tensors[f"schedule/{name}"] = float64(rates)
    contents = (
        "Linear(4, 5), Tanh, Linear(5, 3), LogSoftmax, nll_loss in float64 on the batch `input`, `targets` (int64). "
        "The parameters 0.weight, 0.bias, 2.weight and 2.bias are recorded as initial/0.weight, ... and, after 10, "
        "20, 30, 40 and 50 steps, CONFIGURATION/step10/0.weight, ... The loss before each step is "
        "CONFIGURATION/losses. The learning rate each step used is schedule/cosine and schedule/one_cycle; their lr is "
        "the largest rate. Weight decay applies to weights and biases. A setting that an optimizer does not have is "
        "null."
    )
    listed = [
        {"name": name, **{setting: settings.get(setting) for setting in SETTINGS}}
        for name, settings in CONFIGURATIONS.items()
    ]
    return tensors, {"contents": contents, "configurations": listed, "schedules": SCHEDULES}


def small_network():
    """The network of the optimizer runs, in float64."""
    return torch.nn.Sequential(
        torch.nn.Linear(4, 5), torch.nn.Tanh(), torch.nn.Linear(5, 3), torch.nn.LogSoftmax(dim=1)
    ).double()


def build_optimizer(parameters, settings):
    """PyTorch's optimizer with these settings."""
    if settings["optimizer"] == "sgd":
        keywords = {key: settings[key] for key in ["lr", "momentum", "nesterov", "weight_decay"]}
        return torch.optim.SGD(parameters, **keywords)
    keywords = {key: settings[key] for key in ["lr", "eps", "weight_decay"]}
    return torch.optim.Adam(parameters, betas=(settings["beta1"], settings["beta2"]), **keywords)


def build_schedule(optimizer, settings):
    """PyTorch's learning-rate schedule with these settings, or None."""
    name = settings.get("schedule")
    if name == "cosine":
        cosine = SCHEDULES[name]
        return torch.optim.lr_scheduler.CosineAnnealingLR(
            optimizer, T_max=cosine["total_steps"], eta_min=cosine["eta_min"]
        )
    if name == "one_cycle":
        return torch.optim.lr_scheduler.OneCycleLR(
            optimizer, max_lr=settings["lr"], anneal_strategy="cos", cycle_momentum=False, **SCHEDULES[name]
        )
    return None


# Initialization --------------------------------------------------------------------------------------

INITIALIZATION_SEEDS = 200


def record_initialization():
    """Minimum, maximum, mean and variance of PyTorch's default weights and biases, over many seeds."""
    tensors, layers = {}, []
    for inputs, outputs in [(784, 128), (64, 10)]:
        weights, biases = [], []
        for seed in range(INITIALIZATION_SEEDS):
            torch.manual_seed(seed)
            layer = torch.nn.Linear(inputs, outputs)
            weights.append(layer.weight.detach().flatten())
            biases.append(layer.bias.detach())
        name = f"{inputs}x{outputs}"
        tensors[f"{name}/weight"] = summary(torch.cat(weights))
        tensors[f"{name}/bias"] = summary(torch.cat(biases))
        bound = 1.0 / math.sqrt(inputs)
        layers.append(
            {"name": name, "inputs": inputs, "outputs": outputs, "bound": bound, "variance": bound * bound / 3.0}
        )
    contents = (
        "NAME/weight and NAME/bias hold [minimum, maximum, mean, variance] in float64 of the float32 parameters of "
        "Linear(inputs, outputs), pooled over the seeds. Both are drawn uniformly between -bound and bound, where "
        "bound = 1 / sqrt(inputs), which has the variance bound^2 / 3."
    )
    return tensors, {"contents": contents, "layers": layers, "seeds": INITIALIZATION_SEEDS}


def summary(x):
    """The tensor [minimum, maximum, mean, variance], where the variance divides by the number of values."""
    x = x.double()
    return torch.stack([x.min(), x.max(), x.mean(), x.var(correction=0)])


# The run on MNIST ------------------------------------------------------------------------------------

BATCH = 64
RATE = 0.003
EPOCHS = 2


def record_run():
    """Train the book's network on MNIST, and record the first epoch, the trained model and its predictions."""
    train_images, train_labels = read_split("train", 60_000)
    test_images, test_labels = read_split("t10k", 10_000)
    torch.manual_seed(0)
    model = torch.nn.Sequential(
        torch.nn.Linear(784, 128),
        torch.nn.ReLU(),
        torch.nn.Linear(128, 64),
        torch.nn.ReLU(),
        torch.nn.Linear(64, 10),
        torch.nn.LogSoftmax(dim=1),
    )
    optimizer = torch.optim.SGD(model.parameters(), lr=RATE)

    run = {f"initial/{name}": parameter.clone() for name, parameter in model.state_dict().items()}
    order, losses = train_one_epoch(model, optimizer, train_images, train_labels)
    run["order"] = order.to(torch.uint16)
    run["batch_losses"] = torch.tensor(losses, dtype=torch.float32)
    run["test_correct"] = (predict(model, test_images) == test_labels).sum()
    recipe = (
        "Linear(784, 128), ReLU, Linear(128, 64), ReLU, Linear(64, 10), LogSoftmax(dim=1), NLLLoss, SGD with learning "
        f"rate {RATE} and no momentum, batches of {BATCH}, pixels (x / 255 - 0.5) / 0.5, in float32 on MNIST"
    )
    run_contents = (
        f"{recipe}. The first epoch: initial/0.weight, initial/0.bias, ... (float32), `order` (uint16: the training "
        "images in the order they were used), `batch_losses` (float32: the mean loss of each of the 938 batches, "
        "before its step; the last batch has 32 images) and `test_correct` (int64: right predictions among the 10,000 "
        "test images, after the epoch)."
    )

    for _ in range(1, EPOCHS):
        train_one_epoch(model, optimizer, train_images, train_labels)
    predictions = predict(model, test_images)
    predicted = {"predictions": predictions.to(torch.uint8), "correct": (predictions == test_labels).sum()}
    predicted_contents = (
        f"What the network in model.safetensors, trained for {EPOCHS} epochs, predicts for the 10,000 test images: "
        "`predictions` (uint8) and how many are right, `correct` (int64)."
    )
    return {
        "run": (run, {"contents": run_contents, "batch_size": BATCH, "lr": RATE, "seed": 0}),
        "model": (model.state_dict(), None),
        "model_predictions": (predicted, {"contents": predicted_contents, "epochs": EPOCHS}),
    }


def read_split(split, count):
    """Read the images as normalized float32 rows and the labels as int64."""
    images = read_idx(MNIST / f"{split}-images-idx3-ubyte.gz", [2051, count, 28, 28])
    labels = read_idx(MNIST / f"{split}-labels-idx1-ubyte.gz", [2049, count])
    pixels = torch.from_numpy(images.astype(np.float32)).reshape(count, 784)
    return (pixels / 255 - 0.5) / 0.5, torch.from_numpy(labels.astype(np.int64))


def read_idx(path, header):
    """Read one compressed IDX file: a header of big-endian integers, then bytes."""
    remedy = "it is part of the repository, so `git checkout data/mnist` brings it back"
    try:
        content = gzip.decompress(path.read_bytes())
    except FileNotFoundError:
        sys.exit(f"The data file {path} is missing; {remedy}.")
    except (OSError, EOFError, zlib.error) as error:
        sys.exit(f"The data file {path} could not be read ({error}); {remedy}.")
    expected = np.array(header, dtype=">u4").tobytes()
    if content[: len(expected)] != expected or len(content) != len(expected) + math.prod(header[1:]):
        sys.exit(f"The data file {path} does not have the header and length of its MNIST file; {remedy}.")
    return np.frombuffer(content, dtype=np.uint8, offset=len(expected))


def train_one_epoch(model, optimizer, images, labels):
    """Take every image once, in a random order; return the order and the loss of each batch."""
    order = torch.randperm(len(images))
    losses = []
    for batch in order.split(BATCH):
        optimizer.zero_grad()
        loss = functional.nll_loss(model(images[batch]), labels[batch])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return order, losses


def predict(model, images):
    """The most probable class of each image."""
    with torch.no_grad():
        return model(images).argmax(dim=1)


# Small helpers ---------------------------------------------------------------------------------------


def float64(numbers):
    """A float64 tensor of these numbers."""
    return torch.tensor(numbers, dtype=torch.float64)


def normal(generator, *shape):
    """A float64 tensor drawn from the standard normal distribution."""
    return torch.randn(shape, generator=generator, dtype=torch.float64)


def uniform(generator, low, high, *shape):
    """A float64 tensor drawn uniformly between two bounds."""
    return low + (high - low) * torch.rand(shape, generator=generator, dtype=torch.float64)


def check_versions():
    """Stop unless the packages have the versions in requirements.txt, because the numbers carry them."""
    for line in REQUIREMENTS.read_text().split():
        package, wanted = line.split("==")
        found = VERSIONS[package]
        if found != wanted:
            sys.exit(f"reference.py records with {package} {wanted}, but found {package} {found}; {INSTALL}.")


def encode(name, tensors, description):
    """The bytes of one safetensors file."""
    for key, tensor in tensors.items():
        meant = "not_finite/" in key
        if tensor.is_floating_point() and not meant and not tensor.isfinite().all():
            sys.exit(f"The tensor {key} of {name}.safetensors has a value that is not finite, so nothing was written.")
    metadata = None
    if description is not None:
        made_with = {**VERSIONS, "python": platform.python_version(), "command": "python tools/reference.py"}
        text = json.dumps({**made_with, **description}, sort_keys=True, separators=(",", ":"))
        metadata = {"description": text}
    # Two gradients can share their memory; a file wants each tensor to own its values, row by row.
    owned = {key: tensor.clone(memory_format=torch.contiguous_format) for key, tensor in tensors.items()}
    return safetensors.torch.save(owned, metadata)


def write(files):
    """Write all files, each under another name first so that none is ever half written, and list their sizes."""
    encoded = {name: encode(name, tensors, description) for name, (tensors, description) in files.items()}
    total = sum(map(len, encoded.values()))
    if total > SIZE_LIMIT:
        sys.exit(f"The files would take {total:,} bytes, more than the {SIZE_LIMIT:,} allowed, so nothing was written.")
    REFERENCE.mkdir(parents=True, exist_ok=True)
    print(f"Recorded with PyTorch {VERSIONS['torch']} in {REFERENCE.relative_to(ROOT)}:")
    for name, content in encoded.items():
        path = REFERENCE / f"{name}.safetensors"
        partial = path.with_suffix(".partial")
        partial.write_bytes(content)
        os.replace(partial, path)
        print(f"  {path.name:30} {len(files[name][0]):5} tensors {len(content):9,} bytes")
    print(f"  {'in all':30} {'':13} {total:9,} bytes")


if __name__ == "__main__":
    main()
