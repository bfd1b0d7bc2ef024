"""Writes tests/fixtures/oracle/: what PyTorch says the loss, logits and gradients of a small model are.

    python3 training/oracle.py

Needs PyTorch and NumPy; nothing else in the project does. The model is written here from the papers, apart from the
trainer and the engine, in double precision: both must come to the same numbers. Files, little-endian, in the order of
the trainer's tensors: weights.f32, gradients.f32, logits.f32 (positions that count x vocabulary), and
documents.{tok,weight,doc} as the trainer reads them; oracle.json has the shape and the loss.
"""

import json
import pathlib

import numpy
import torch

FOLDER = pathlib.Path(__file__).parent.parent / "tests/fixtures/oracle"
CONFIG = dict(vocabulary=64, width=24, layers=2, heads=2, hidden=40, context=96)
DOCUMENT_LENGTHS = [8, 46, 2, 71]
SEED = 7


def tensor_shapes(vocabulary, width, layers, hidden, **_):
    """Names and shapes (outputs x inputs) in the order of the files."""
    yield "token_embd", (vocabulary, width)
    for layer in range(layers):
        yield f"blk.{layer}.attn_norm", (width,)
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            yield f"blk.{layer}.{name}", (width, width)
        yield f"blk.{layer}.ffn_norm", (width,)
        yield f"blk.{layer}.ffn_gate", (hidden, width)
        yield f"blk.{layer}.ffn_up", (hidden, width)
        yield f"blk.{layer}.ffn_down", (width, hidden)
    yield "output_norm", (width,)


def normalise(stream, weight):
    return stream * torch.rsqrt(stream.pow(2).mean(-1, keepdim=True) + 1e-5) * weight


def rotate(heads):
    """Turns each adjacent pair of a [heads, positions, size] tensor, as a complex number, by an angle of its own."""
    _, positions, size = heads.shape
    frequencies = 10000.0 ** (-torch.arange(0, size, 2, dtype=torch.float64) / size)
    angles = torch.outer(torch.arange(positions, dtype=torch.float64), frequencies)
    turned = torch.view_as_complex(heads.reshape(*heads.shape[:-1], -1, 2)) * torch.polar(torch.ones_like(angles), angles)
    return torch.view_as_real(turned).reshape(heads.shape)


def logits_of(tokens, weights, width, layers, heads, **_):
    """[positions, vocabulary] for one document."""
    stream = weights["token_embd"][tokens]
    positions = len(tokens)
    mask = torch.full((positions, positions), -torch.inf, dtype=torch.float64).triu(1)

    def split(matrix):
        return matrix.reshape(positions, heads, -1).transpose(0, 1)

    for layer in range(layers):
        part = {name.split(".")[2]: value for name, value in weights.items() if name.startswith(f"blk.{layer}.")}
        normed = normalise(stream, part["attn_norm"])
        query, key, value = (split(normed @ part[name].T) for name in ("attn_q", "attn_k", "attn_v"))
        scores = rotate(query) @ rotate(key).transpose(1, 2) * (width // heads) ** -0.5 + mask
        mixed = (scores.softmax(-1) @ value).transpose(0, 1).reshape(positions, width)
        stream = stream + mixed @ part["attn_output"].T
        normed = normalise(stream, part["ffn_norm"])
        gated = torch.nn.functional.silu(normed @ part["ffn_gate"].T) * (normed @ part["ffn_up"].T)
        stream = stream + gated @ part["ffn_down"].T
    return normalise(stream, weights["output_norm"]) @ weights["token_embd"].T


def main():
    random = numpy.random.default_rng(SEED)
    weights = {}
    for name, shape in tensor_shapes(**CONFIG):
        values = 1 + 0.2 * random.normal(size=shape) if len(shape) == 1 else 0.3 * random.normal(size=shape)
        weights[name] = torch.tensor(values.astype("<f4").astype("f8"), requires_grad=True)
    documents = [random.integers(0, CONFIG["vocabulary"], length) for length in DOCUMENT_LENGTHS]
    percents = [random.choice([0, 10, 100], length, p=[0.3, 0.2, 0.5]) for length in DOCUMENT_LENGTHS]

    counted, total, weight = [], 0, 0
    for tokens, percent in zip(documents, percents):
        logits = logits_of(torch.tensor(tokens[:-1]), weights, **CONFIG)
        counts = torch.tensor(percent[1:] / 100)
        losses = torch.nn.functional.cross_entropy(logits, torch.tensor(tokens[1:]), reduction="none")
        total, weight = total + (losses * counts).sum(), weight + counts.sum()
        counted.append(logits[counts > 0])
    loss = total / weight
    loss.backward()

    def write(name, array, kind):
        numpy.asarray(array).astype(kind).tofile(FOLDER / name)

    def flat(tensors):
        return torch.cat([tensor.detach().flatten() for tensor in tensors])

    FOLDER.mkdir(parents=True, exist_ok=True)
    write("weights.f32", flat(weights.values()), "<f4")
    write("gradients.f32", flat(value.grad for value in weights.values()), "<f4")
    write("logits.f32", flat(counted), "<f4")
    write("documents.tok", numpy.concatenate(documents), "<u2")
    write("documents.weight", numpy.concatenate(percents), "u1")
    write("documents.doc", numpy.cumsum([0, *DOCUMENT_LENGTHS]), "<u4")
    saved = dict(config=CONFIG, seed=SEED, torch=torch.__version__, loss=loss.item(), weight=weight.item())
    (FOLDER / "oracle.json").write_text(json.dumps(saved, indent=2) + "\n")


main()
