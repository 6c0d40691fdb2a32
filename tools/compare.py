"""Train on MNIST with PyTorch, for `cargo xtask compare` to take the time.

    python tools/compare.py tuned --data data/mnist --threads 2
    python tools/compare.py tutorial --data data/mnist

`tuned` is the best that we know to write: the whole training set is one tensor of normalized floats, and a
batch is rows of it. `tutorial` is what tutorials write: torchvision's data set and transforms with a
`DataLoader`. Both train the same network in the same way as `cargo run -p mnist`, and print one
line of JSON: the seconds of each epoch's training, its mean loss, and the test accuracy after it.
"""

import argparse
import gzip
import json
import shutil
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn


def main():
    arguments = parse_arguments()
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    torch.manual_seed(0)
    how = {"tuned": tuned_batches, "tutorial": tutorial_batches}[arguments.how]
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(train(arguments, *how(arguments, Path(folder)))))


def parse_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("how", choices=["tuned", "tutorial"])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=0, help="0 leaves the choice to PyTorch")
    parser.add_argument("--hidden", default="128,64")
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--epochs", type=int, default=5)
    return parser.parse_args()


def train(arguments, training_batches, test_batches):
    sizes = [784, *map(int, arguments.hidden.split(",")), 10]
    layers = []
    for inputs, outputs in zip(sizes, sizes[1:]):
        layers += [nn.Linear(inputs, outputs), nn.ReLU()]
    model = nn.Sequential(*layers[:-1], nn.LogSoftmax(dim=1))
    criterion = nn.NLLLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.003)

    told = {"seconds": [], "loss": [], "accuracy": []}
    for _ in range(arguments.epochs):
        started = time.perf_counter()
        loss_sum, images_seen = 0.0, 0
        for images, labels in training_batches():
            optimizer.zero_grad()
            loss = criterion(model(images.view(len(labels), -1)), labels)
            loss.backward()
            optimizer.step()
            loss_sum += loss.item() * len(labels)
            images_seen += len(labels)
        told["seconds"].append(time.perf_counter() - started)
        told["loss"].append(loss_sum / images_seen)
        told["accuracy"].append(accuracy(model, test_batches))
    return told


def accuracy(model, test_batches):
    right, total = 0, 0
    with torch.no_grad():
        for images, labels in test_batches():
            right += (model(images.view(len(labels), -1)).argmax(1) == labels).sum().item()
            total += len(labels)
    return right / total


def tuned_batches(arguments, _):
    def load(prefix):
        images = np.frombuffer(read(arguments.data, f"{prefix}-images-idx3-ubyte"), np.uint8, offset=16)
        labels = np.frombuffer(read(arguments.data, f"{prefix}-labels-idx1-ubyte"), np.uint8, offset=8)
        images = torch.from_numpy(images.copy()).view(-1, 784).float().div_(255).sub_(0.5).div_(0.5)
        return images, torch.from_numpy(labels.copy()).long()

    (images, labels), (test_images, test_labels) = load("train"), load("t10k")

    def training_batches():
        for rows in torch.randperm(len(labels)).split(arguments.batch_size):
            yield images[rows], labels[rows]

    return training_batches, lambda: zip(test_images.split(1000), test_labels.split(1000))


def tutorial_batches(arguments, folder):
    from torch.utils.data import DataLoader
    from torchvision import datasets, transforms

    # torchvision looks for the unpacked files in a folder of its own.
    raw = folder / "MNIST" / "raw"
    raw.mkdir(parents=True)
    for packed in arguments.data.glob("*.gz"):
        with gzip.open(packed) as source, open(raw / packed.stem, "wb") as target:
            shutil.copyfileobj(source, target)
    transform = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.5,), (0.5,))])
    load = lambda train: datasets.MNIST(folder, train=train, transform=transform)
    training = DataLoader(load(True), batch_size=arguments.batch_size, shuffle=True)
    test = DataLoader(load(False), batch_size=arguments.batch_size)
    return lambda: training, lambda: test


def read(folder, name):
    plain = folder / name
    return plain.read_bytes() if plain.exists() else gzip.decompress((folder / f"{name}.gz").read_bytes())


if __name__ == "__main__":
    main()
